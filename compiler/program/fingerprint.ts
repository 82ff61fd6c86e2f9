/** A trainer's fingerprint, by which a checkpoint knows the code that it was saved by. */
import { createHash } from "node:crypto";
import type { Kernel } from "../loops/types.ts";
import type { CompiledProgram } from "./compiled.ts";
import type { Command } from "./program.ts";
import { programsOf, type Programs } from "./programs.ts";

/** Identifies what was compiled: changes when the code or the memory map does. `keys`: of all kernels. */
export function fingerprintOf(
  trainer: Programs<CompiledProgram>,
  keys: ReadonlyMap<Kernel, string>,
  offsets: ReadonlyMap<number, number>,
): string {
  const hash = createHash("sha256");
  const visit = (commands: readonly Command[]): void => {
    for (const command of commands) {
      if (command.kind === "repeat") {
        hash.update(`repeat ${command.count}`);
        visit(command.body);
      } else {
        const { kernel, arguments: args, extents } = command;
        const places = args.map(({ buffer, offset }) => offsets.get(buffer)! + offset);
        hash.update(keys.get(kernel)! + JSON.stringify(places));
        // Of flat kernels, places tell how long they are.
        if (kernel.buffers.some(({ growth }) => growth !== undefined)) hash.update(JSON.stringify(extents));
      }
    }
  };
  for (const { program } of programsOf(trainer)) visit(program.commands);
  return hash.digest("hex").slice(0, 16);
}
