import { describe, expect, it } from "vitest";
import { compile } from "../../compiler/index.ts";
import { copying } from "../../models/data/copying.ts";
import neuralTuringMachine from "../../models/neural-turing-machine.ts";
import { train } from "./train.ts";

const [batch, bits, steps, places] = [32, 6, 17, 16];

describe("the copy task", () => {
  it("asks for the pattern once more, after the mark", () => {
    const { x, y, mask } = copying({ train: 50, test: 1 }).train.inputs;
    const lengths = new Set<number>();
    for (let example = 0; example < 50; example++) {
      const row = (values: ArrayLike<number>, size: number, step: number): number[] =>
        Array.from({ length: size }, (_, k) => values[(example * steps + step) * size + k]!);
      const length = mask!.subarray(example * steps, (example + 1) * steps).filter(Boolean).length;
      lengths.add(length);
      expect(row(x!, bits + 1, length)).toEqual([0, 0, 0, 0, 0, 0, 1]);
      for (let step = 0; step < steps; step++) {
        const answers = step > length && step <= 2 * length;
        expect(row(mask!, 1, step)).toEqual([answers ? 1 : 0]);
        if (answers) expect([...row(y!, bits, step), 0]).toEqual(row(x!, bits + 1, step - length - 1));
        if (step > length) expect(row(x!, bits + 1, step)).toEqual(Array.from({ length: 7 }, () => 0));
      }
    }
    expect([...lengths].toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});

/** Sets a layer's weights to zero and its biases to these. */
type Biases = (trainer: Awaited<ReturnType<Awaited<ReturnType<typeof compile>>["createTrainer"]>>) => void;

/** Where a machine looks at each step of the first example: [steps][places]. */
async function looks(head: "reading" | "writing", set: Biases): Promise<number[][]> {
  const trainer = await (await compile(neuralTuringMachine, { float: "f64" })).createTrainer({ seed: 0 });
  set(trainer);
  const weights = trainer.predict({ x: new Float64Array(batch * steps * (bits + 1)) })[head]!;
  return Array.from({ length: steps }, (_, step) =>
    Array.from(weights.slice(step * places, (step + 1) * places)),
  );
}

describe("a head", () => {
  const [gate, back, ahead, sharpness] = [11, 12, 14, 15];

  it("moves ahead by one place each step, and around the end", async () => {
    const where = await looks("writing", ({ parameters }) => {
      parameters["write.weight"]!.fill(0);
      parameters["write.bias"]!.fill(0);
      parameters["write.bias"]![gate] = -30;
      parameters["write.bias"]![ahead] = 40;
    });
    for (const [step, weights] of where.entries())
      for (const [place, weight] of weights.entries())
        expect(weight).toBeCloseTo(place === (step + 1) % places ? 1 : 0, 3);
  });

  it("sharpens: weights to the power of one plus the softplus of its control, divided by their sum", async () => {
    const where = await looks("reading", ({ parameters }) => {
      parameters["read.weight"]!.fill(0);
      parameters["read.bias"]!.fill(0);
      parameters["read.bias"]![gate] = -30;
      parameters["read.bias"]![back] = 1;
      parameters["read.bias"]![sharpness] = 2;
    });
    const power = 1 + Math.log1p(Math.exp(2));
    const parts = [Math.E, 1, 1].map((value) => (value / (Math.E + 2) + 1e-6) ** power);
    const total = parts[0]! + parts[1]! + parts[2]!;
    expect(where[0]![places - 1]).toBeCloseTo(parts[0]! / total, 9);
    expect(where[0]![0]).toBeCloseTo(parts[1]! / total, 9);
    expect(where[0]![1]).toBeCloseTo(parts[2]! / total, 9);
  });
});

it("a neural Turing machine learns to copy", async () => {
  const { losses, test, report, compiled } = await train(neuralTuringMachine, 250);
  expect(compiled.report.parameters).toBe(4_982);
  // To begin with, every bit of an answer is unknown: 4.5 steps of 6 bits in the mean.
  expect(losses[0]![0]).toBeGreaterThan(20);
  expect(test!.loss).toBeLessThan(8);
  expect(report!.split("\n")).toHaveLength(2 + bits + places);
});
