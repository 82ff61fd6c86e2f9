/** How small an error random directions see, and how often: the numbers that docs/testing.md gives. */
import { describe, expect, test } from "vitest";
import { checkGradients, randomNumbers } from "../../compiler/check/gradient-check.ts";
import { slopeTolerance } from "../../compiler/check/numeric-slope.ts";
import { compile, defineModel, initial, mul, sgd, sin, sum } from "../../compiler/index.ts";

const size = 10_000;

const model = defineModel({
  name: "wide",
  build(builder) {
    const weight = builder.parameter("weight", [size], initial.uniform(-1, 1));
    // One element is larger than any that is made wrong here: the check looks at it by itself.
    const factor = builder.constant(
      Float32Array.from({ length: size }, (_, k) => (k === 0 ? 50 : 1)),
      [size],
    );
    return { loss: sum(mul(factor, sin(weight))), optimizer: sgd({ learningRate: 1 }) };
  },
});

const compiled = await compile(model, { float: "f64", lossOnly: true });
const trainer = await compiled.createTrainer({ seed: 1 });
const right = Float64Array.from(trainer.gradients({})["weight"]!);
const norm = Math.hypot(...right);
/** What two gradients of this length may differ by along a direction. */
const unseen = slopeTolerance * norm;

/** The check of a gradient with errors, by directions of a seed. */
function checkWrong(errors: ReadonlyMap<number, number>, seed: number, samples: number) {
  const wrong = { ...trainer, gradients: () => ({ weight: right.map((v, k) => v + (errors.get(k) ?? 0)) }) };
  return checkGradients(compiled, wrong, "loss", {}, { samples, seed })[0]!;
}

const seeds = Array.from({ length: 100 }, (_, k) => k);
const share = (isSo: (seed: number) => boolean): number => seeds.filter(isSo).length / seeds.length;

describe("random directions", () => {
  test("agree with a right gradient", () => {
    expect(share((seed) => checkWrong(new Map(), seed, 2).ok)).toBe(1);
  });

  test("always see one wrong element, and find it, from 2 x tolerance x length of the gradient on", () => {
    const isFound = (seed: number): boolean => {
      const index = 1 + ((7919 * seed) % (size - 1));
      const { ok, worst, directions } = checkWrong(new Map([[index, -2.1 * unseen]]), seed, 1);
      return !ok && worst!.index === index && directions === 1;
    };
    expect(2.1 * unseen).toBeLessThan(0.0025);
    expect(share(isFound)).toBe(1);
  });

  test("do not see one below half of the tolerance", () => {
    const seen = share((seed) => !checkWrong(new Map([[17, 0.5 * unseen]]), seed, 1).ok);
    expect(seen).toBe(0);
  });

  test("hardly ever miss two that are wrong by the same", () => {
    const errors = new Map([
      [17, -20 * unseen],
      [9000, -20 * unseen],
    ]);
    const missed = (samples: number): number => share((seed) => checkWrong(errors, seed, samples).ok);
    expect(missed(1)).toBeLessThan(0.1);
    expect(missed(2)).toBeLessThan(0.02);
  });

  test("see an error of all elements, of 100 x tolerance x length, as often as a normal number is not near 0", () => {
    const random = randomNumbers(5, 0);
    const raw = Float64Array.from({ length: size }, () => random() - 0.5);
    const scale = (100 * unseen) / Math.hypot(...raw);
    const errors = new Map(Array.from(raw, (value, k) => [k, scale * value]));
    const missed = (samples: number): number => share((seed) => checkWrong(errors, seed, samples).ok);
    expect(missed(1)).toBeLessThan(0.04);
    expect(missed(2)).toBe(0);
  });
});
