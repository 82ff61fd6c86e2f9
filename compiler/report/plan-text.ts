/** The memory plan as short text: every buffer's place, and the launches of every program with where they read and write. */
import { programsOf, type CompiledTrainer } from "../compiled.ts";
import { bytesPerElement } from "../graph/dtype.ts";
import type { Buffer, Command } from "../loops/program.ts";

export function planText(trainer: CompiledTrainer): string {
  const { plan } = trainer;
  const place = (buffer: Buffer): string => {
    const bytes = buffer.length * bytesPerElement[buffer.type];
    return `${String(plan.offsets.get(buffer.id)).padStart(10)} ${String(bytes).padStart(10)}  ${buffer.type}[${buffer.shape.join(", ")}]`;
  };
  const lines = [
    `arena ${plan.arenaBytes} bytes, ${plan.persistentBytes} of them persistent`,
    "",
    "    offset      bytes  persistent",
    ...[...trainer.parameters, ...trainer.states, ...trainer.constants].map(
      ({ buffer }) => `${place(buffer)} ${JSON.stringify(buffer.name)}`,
    ),
  ];
  for (const [k, { program }] of programsOf(trainer).entries()) {
    const own = plan.programs[k]!;
    lines.push(
      "",
      `${program.name}: live at most ${own.maxLiveBytes} bytes, at launch ${own.peakAt}; ${own.bytesBeforeReuse} without reuse`,
      "    offset      bytes  live",
    );
    for (const buffer of program.buffers) {
      const range = own.ranges.get(buffer.id);
      if (range !== undefined)
        lines.push(`${place(buffer)} ${JSON.stringify(buffer.name)} ${range.first}..${range.last}`);
    }
    const names = new Map(program.buffers.map((buffer) => [buffer.id, buffer]));
    let position = 0;
    const visit = (commands: readonly Command[], indent: string): void => {
      for (const command of commands)
        if (command.kind === "repeat") {
          lines.push(`${indent}repeat ${command.count}:`);
          visit(command.body, `${indent}  `);
        } else {
          const args = command.arguments.map(
            ({ buffer: id }) => `${JSON.stringify(names.get(id)!.name)}@${plan.offsets.get(id)}`,
          );
          lines.push(`${indent}${String(position++).padStart(3)} ${command.kernel.name}(${args.join(", ")})`);
        }
    };
    visit(program.commands, "  ");
  }
  return `${lines.join("\n")}\n`;
}
