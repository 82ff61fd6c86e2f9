/** The comment at the head of an emitted trainer: what it is, what its dimensions mean, what it costs. */
import { programsOf, type CompiledTrainer } from "../compiled.ts";
import type { Buffer, Command } from "../loops/program.ts";

export function headerText(trainer: CompiledTrainer): string {
  const total = trainer.parameters.reduce((sum, { buffer }) => sum + buffer.length, 0);
  const tensor = (buffer: Buffer): string =>
    ` *   ${JSON.stringify(buffer.name).replaceAll("*/", "* /")} ${buffer.type}[${buffer.shape.join(", ")}]`;
  const inputs = new Map<string, Buffer>();
  for (const { inputs: list } of programsOf(trainer))
    for (const { buffer } of list) inputs.set(buffer.name, buffer);
  const lines = [
    "/**",
    ` * ${trainer.name}: a training step, compiled by Tapeless. Do not edit: change the model and compile it again.`,
    " *",
    " * Inputs",
    ...[...inputs.values()].map(tensor),
    ` * Parameters: ${total.toLocaleString("en-US")} numbers`,
    ...trainer.parameters.map(({ buffer }) => tensor(buffer)),
    " * Programs",
    ...programsOf(trainer).map(({ program }, k) => {
      const plan = trainer.plan.programs[k]!;
      return ` *   ${program.name}: ${flopsOf(program.commands).toLocaleString("en-US")} FLOPs, ${plan.maxLiveBytes.toLocaleString("en-US")} bytes live at most`;
    }),
    ` * Memory: one arena of ${trainer.plan.arenaBytes.toLocaleString("en-US")} bytes. Kernels take the views they use, then the`,
    " * position of each tensor in its view, in elements. Tensors are row-major; arithmetic is in float64 between",
    ` * loads and stores${trainer.precision === "strict" ? ", rounded to float32 after every operation" : ", rounded when stored"}.`,
    " */",
  ];
  return lines.join("\n");
}

const flopsOf = (commands: readonly Command[]): number =>
  commands.reduce(
    (sum, command) =>
      sum + (command.kind === "launch" ? command.flops : command.count * flopsOf(command.body)),
    0,
  );
