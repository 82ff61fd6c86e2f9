/** Prints a program as a WebAssembly function without parameters: places in the arena are byte addresses. */
import { bytesPerElement } from "../../graph/dtype.ts";
import type { Argument, Command, MemoryPlan, Program } from "../../loops/program.ts";

export function printWasmProgram(program: Program, name: string, plan: MemoryPlan): string {
  const buffers = new Map(program.buffers.map((buffer) => [buffer.id, buffer]));
  const variables = new Set<string>();
  const place = ({ buffer: id, offset, strides }: Argument): string => {
    const size = bytesPerElement[buffers.get(id)!.type];
    const start = `(i32.const ${plan.offsets.get(id)! + offset * size})`;
    return strides.reduce(
      (sum, { variable, stride }) =>
        `(i32.add ${sum} (i32.mul (local.get $${variable}) (i32.const ${stride * size})))`,
      start,
    );
  };
  const print = (commands: readonly Command[]): string[] =>
    commands.flatMap((command) => {
      if (command.kind === "launch") {
        const extents = command.extents.map((extent) => `(i32.const ${extent})`);
        return [`(call $${command.kernel.name} ${[...command.arguments.map(place), ...extents].join(" ")})`];
      }
      const { variable, count, body } = command;
      variables.add(variable);
      const next = `(local.tee $${variable} (i32.add (local.get $${variable}) (i32.const 1)))`;
      return [
        `(local.set $${variable} (i32.const 0))`,
        `(loop $${variable}.loop`,
        ...[...print(body), `(br_if $${variable}.loop (i32.lt_s ${next} (i32.const ${count})))`].map(
          (line) => `  ${line}`,
        ),
        ")",
      ];
    });
  const lines = print(program.commands);
  const locals = [...variables].map((variable) => `(local $${variable} i32)`);
  return `(func $${name}\n${[...locals, ...lines].map((line) => `  ${line}`).join("\n")})\n`;
}
