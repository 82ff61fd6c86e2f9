/** Whole models against PyTorch: losses of all steps, gradients of the first, parameters after the last. */
import { beforeAll, describe, expect, test } from "vitest";
import { compile, type Compiled } from "../../compiler/index.ts";
import { interpretedTrainer } from "../support/interpreted-trainer.ts";
import { modelNames, modelOf, modelSets, type ModelCase, type Named } from "./oracle-models.ts";

type Arrays = Readonly<Record<string, ArrayLike<number>>>;

/** What emitted and interpreted trainers have in common. */
interface AnyTrainer {
  readonly step: (batch: Arrays) => number;
  readonly gradients: (batch: Arrays) => Arrays;
  readonly parameters: Readonly<Record<string, { set(values: ArrayLike<number>): void } & ArrayLike<number>>>;
}

const valuesOf = (tensors: Named): Arrays =>
  Object.fromEntries(Object.entries(tensors).map(([name, { data }]) => [name, data]));

/** Every element differs by at most `tolerance` of the tensor's largest magnitude. */
function expectClose(
  what: string,
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
  tolerance: number,
): void {
  expect(actual.length, `${what}: number of elements`).toBe(expected.length);
  const scale = Math.max(...Array.from(expected, Math.abs), tolerance);
  const worst = Math.max(...Array.from(expected, (value, k) => Math.abs(actual[k]! - value)));
  expect(worst / scale, `${what}: largest difference`).toBeLessThanOrEqual(tolerance);
}

/** Trains as the case did, and compares. */
function follow(oracle: ModelCase, trainer: AnyTrainer, tolerance: number): void {
  expect(Object.keys(trainer.parameters).toSorted()).toEqual(Object.keys(oracle.parameters).toSorted());
  for (const [name, { data }] of Object.entries(oracle.parameters)) trainer.parameters[name]!.set(data);
  const batches = oracle.batches.map(valuesOf);
  const gradients = trainer.gradients(batches[0]!);
  for (const [name, { data }] of Object.entries(oracle.gradients0!))
    expectClose(`gradient of ${name}`, gradients[name]!, data, tolerance);
  const losses = oracle.losses!.map((_, step) => trainer.step(batches[step % batches.length]!));
  for (const [step, loss] of oracle.losses!.entries())
    expectClose(`loss of step ${step}`, [losses[step]!], [loss], tolerance);
  for (const [name, { data }] of Object.entries(oracle.final!)) {
    // A gradient that is zero but for rounding (of a key's bias, which softmax does not see) is noise, and Adam divides
    // noise by its own size: how far f32 moves such an element says nothing.
    const isNoise = oracle.gradients0![name]!.data.map((value) => Math.abs(value) < 1e-15);
    const skipped = (k: number): boolean => tolerance > 1e-9 && isNoise[k]!;
    const values = Array.from(trainer.parameters[name]!, (value, k) => (skipped(k) ? data[k]! : value));
    expectClose(`${name} at the end`, values, data, tolerance);
  }
}

test.each(modelSets)("$name has a case of every model", ({ cases }) => {
  expect(cases.map(({ model }) => model).toSorted()).toEqual([...modelNames].toSorted());
});

const everyCase = modelSets.flatMap(({ name, cases }) =>
  cases.map((oracle) => [name, oracle.model, oracle] as const),
);
const trained = everyCase.filter(([, , { losses }]) => losses !== undefined);

describe.each(trained)("%s: %s", (_, __, oracle) => {
  const model = modelOf(oracle);
  let double: Compiled;
  beforeAll(async () => {
    double = await compile(model, { float: "f64" });
  });

  test("emitted TypeScript in f64", async () => {
    const trainer = await double.createTrainer();
    follow(oracle, trainer, 1e-9);
    for (const [buffer, { data }] of Object.entries(oracle.buffers ?? {}))
      expectClose(buffer, trainer.state[buffer]!, data, 1e-9);
    if (oracle.evalLogits === undefined) return;
    const { logits } = trainer.predict({ x: oracle.batches[0]!["x"]!.data });
    expectClose("logits in evaluation mode", logits!, oracle.evalLogits.data, 1e-9);
  });

  test("emitted TypeScript in f32", async () => {
    follow(oracle, await (await compile(model)).createTrainer(), 1e-4);
  });

  test("interpreted loops in f64, freed memory overwritten", () => {
    follow(oracle, interpretedTrainer(double.trainer, { poison: true }), 1e-9);
  });
});

const printed = everyCase.filter(([, , { printedLosses }]) => printedLosses !== undefined);

test.each(printed)("%s: %s prints what the lecture printed", async (_, __, oracle) => {
  const trainer = await (await compile(modelOf(oracle))).createTrainer();
  trainer.parameters["bhat"]!.set(oracle.parameters["bhat"]!.data);
  const batch = valuesOf(oracle.batches[0]!);
  const losses = Array.from({ length: 500 }, () => trainer.step(batch));
  for (const [step, loss] of Object.entries(oracle.printedLosses!))
    expect(losses[Number(step)]!.toPrecision(5), `step ${step}`).toBe(loss.toPrecision(5));
  expect(Array.from(trainer.parameters["bhat"]!, (value) => value.toFixed(4))).toEqual(
    oracle.printedFinal!.map((value) => value.toFixed(4)),
  );
});
