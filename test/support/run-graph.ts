/** Runs an entry point of a hand-made graph: assembles it and interprets its kernels, persistent values kept. */
import { scalarTypes } from "../../compiler/scalar/types.ts";
import type { Argument, Buffer, Command } from "../../compiler/program/program.ts";
import { interpretKernel, type View } from "../../compiler/loops/interpret.ts";
import { verifyKernel } from "../../compiler/loops/verify.ts";
import { assemble } from "../../compiler/lower/assemble.ts";
import { Buffers } from "../../compiler/lower/buffers.ts";
import type { EntryPoint } from "../../compiler/graph/entry-point.ts";

export interface GraphRun {
  /** The value of an input, output, parameter or state; unused ones have none. */
  readonly view: (name: string) => View | undefined;
  readonly run: () => void;
  /** Launches, each repeat counted once. */
  readonly commands: readonly Command[];
}

export function graphRun(entry: EntryPoint, rounding: "strict" | "stores" = "strict"): GraphRun {
  const program = assemble(entry, new Buffers(), (node) => node.op.name);
  const newView = ({ type, length }: Buffer): View => new scalarTypes[type].array(length);
  const views = new Map(program.buffers.map((buffer) => [buffer.id, newView(buffer)]));
  const names = new Map(
    program.buffers.filter(({ role }) => role !== "temporary").map(({ name, id }) => [name, views.get(id)!]),
  );
  const run = (commands: readonly Command[], variables: ReadonlyMap<string, number>): void => {
    const start = ({ offset, strides }: Argument): number =>
      strides.reduce((sum, { variable, stride }) => sum + stride * variables.get(variable)!, offset);
    for (const command of commands) {
      if (command.kind === "launch") {
        const memory = command.arguments.map((argument) =>
          views.get(argument.buffer)!.subarray(start(argument)),
        );
        verifyKernel(command.kernel);
        interpretKernel(command.kernel, memory, command.extents, { rounding });
      } else
        for (let k = 0; k < command.count; k++)
          run(command.body, new Map([...variables, [command.variable, k]]));
    }
  };
  return {
    view: (name) => names.get(name),
    run: () => run(program.commands, new Map()),
    commands: program.commands,
  };
}
