/** Which kernels of a trainer are one: those that do the same in the same way. */
import { expect, test } from "vitest";
import { compile, defineModel, exp, initial, mean, sgd, square } from "../../compiler/index.ts";
import { sharedLoops } from "../../compiler/loops/nest.ts";
import { programsOf } from "../../compiler/program/programs.ts";

/** One function of a short and of a long input. */
const model = defineModel({
  name: "sizes",
  build(m) {
    const [short, long] = [m.input("short", [10]), m.input("long", [100_000])];
    const w = m.parameter("w", [], initial.zeros);
    return {
      loss: mean(square(w)),
      optimizer: sgd({ learningRate: 0.1 }),
      outputs: { short: square(exp(short)), long: square(exp(long)) },
    };
  },
});

test("kernels that differ in what threads share stay apart", async () => {
  // In float64 there are no vectors, and kernels of both lengths have the same loop.
  const { trainer } = await compile(model, { target: "wasm", float: "f64" });
  const used = programsOf(trainer)
    .at(-1)!
    .program.commands.flatMap((command) => (command.kind === "launch" ? [command.kernel] : []));
  expect(used.map(({ body }) => sharedLoops(body).map(({ variable }) => variable))).toEqual([[], ["i"]]);
});

test("kernels that differ in what threads would share are one where nobody shares", async () => {
  const { trainer } = await compile(model, { target: "ts", float: "f64" });
  const used = programsOf(trainer)
    .at(-1)!
    .program.commands.flatMap((command) => (command.kind === "launch" ? [command.kernel] : []));
  expect(new Set(used).size).toBe(1);
});
