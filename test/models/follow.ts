/** A trainer does what PyTorch did: losses of all steps, gradients of the first, parameters after the last. */
import { expect } from "vitest";
import type { AnyTrainer } from "../../runtime/training-run.ts";
import { modelSets, type ModelCase, type Named } from "./oracle-models.ts";

/** Set, model and case, of all sets. */
export const everyCase = modelSets.flatMap(({ name, cases }) =>
  cases.map((oracle) => [name, oracle.model, oracle] as const),
);
/** Those that are trained. */
export const trainedCases = everyCase.filter(([, , { losses }]) => losses !== undefined);

type Arrays = Readonly<Record<string, ArrayLike<number>>>;

/** What emitted and interpreted trainers have in common. */
interface FollowingTrainer {
  readonly step: (batch: Arrays) => number;
  readonly gradients: (batch: Arrays) => Arrays;
  readonly parameters: Readonly<Record<string, { set(values: ArrayLike<number>): void } & ArrayLike<number>>>;
}

export const valuesOf = (tensors: Named): Arrays =>
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
export function follow(oracle: ModelCase, trainer: FollowingTrainer, tolerance: number): void {
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

/** In f64; also buffers, and outputs in evaluation mode. */
export function followInDouble(oracle: ModelCase, trainer: AnyTrainer): void {
  follow(oracle, trainer, 1e-9);
  for (const [buffer, { data }] of Object.entries(oracle.buffers ?? {}))
    expectClose(buffer, trainer.state[buffer]!, data, 1e-9);
  if (oracle.evalLogits === undefined) return;
  const { logits } = trainer.predict({ x: oracle.batches[0]!["x"]!.data });
  expectClose("logits in evaluation mode", logits!, oracle.evalLogits.data, 1e-9);
}
