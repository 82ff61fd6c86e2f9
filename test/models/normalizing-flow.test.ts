import { describe, expect, it } from "vitest";
import { compile } from "../../compiler/index.ts";
import { moons, moonsLoss } from "../../models/data/moons.ts";
import normalizingFlow from "../../models/normalizing-flow.ts";
import { median } from "../bench/statistics.ts";
import { train } from "./train.ts";

const batch = 256;

/** In float64, some steps away from the first values, where couplings change nothing. */
async function trainedFlow(steps: number) {
  const trainer = await (await compile(normalizingFlow, { float: "f64" })).createTrainer({ seed: 0 });
  const x = moons({ train: batch * steps }).train.inputs["x"]!;
  for (let k = 0; k < steps; k++)
    trainer.step({ x: Float64Array.from(x.subarray(2 * batch * k, 2 * batch * (k + 1))) });
  return (points: Float64Array) => {
    const { noise, logDensity, drawn, points: made } = trainer.predict({ x: points });
    // The trainer reuses what it returns.
    return [noise, logDensity, drawn, made].map((values) => Float64Array.from(values!));
  };
}

describe("normalizing-flow", () => {
  it("walks backwards to where it came from; its densities are those of its Jacobian", async () => {
    const flow = await trainedFlow(40);
    const [, , drawn, made] = flow(new Float64Array(2 * batch));
    const [noise, logDensity] = flow(made!);
    for (const [k, value] of noise!.entries()) expect(value).toBeCloseTo(drawn![k]!, 8);

    const step = 1e-5;
    const nudged = (axis: number, by: number): Float64Array =>
      flow(made!.map((value, k) => (k % 2 === axis ? value + by : value)))[0]!;
    const [right, left] = [nudged(0, step), nudged(0, -step)];
    const [up, down] = [nudged(1, step), nudged(1, -step)];
    const slope = (more: Float64Array, less: Float64Array, k: number) => (more[k]! - less[k]!) / (2 * step);
    for (let k = 0; k < 2 * batch; k += 2) {
      const determinant =
        slope(right, left, k) * slope(up, down, k + 1) - slope(right, left, k + 1) * slope(up, down, k);
      const logNormal = -(noise![k]! ** 2 + noise![k + 1]! ** 2) / 2 - Math.log(2 * Math.PI);
      expect(logDensity![k / 2]).toBeCloseTo(logNormal + Math.log(Math.abs(determinant)), 5);
    }
  });

  it("beats a Gaussian, and not the truth", async () => {
    const { test, losses, report, compiled } = await train(normalizingFlow, 400);
    expect(compiled.report.parameters).toBe(9_536);
    // Single steps of so steep a density overshoot: their loss says little.
    expect(median(losses.slice(-100).map(([loss]) => loss!))).toBeLessThan(0.8);
    expect(test!.loss).toBeLessThan(1.44);
    const [flow, gaussian, truth] = [...report!.matchAll(/-?\d\.\d{3}/g)].map(([text]) => Number(text));
    expect(flow).toBeCloseTo(test!.loss, 2);
    expect(gaussian).toBeCloseTo(1.44, 1);
    expect(truth).toBeLessThan(flow!);
    expect(report!.split("\n")).toHaveLength(2 + 22);
  });
});

it("moons: the density of the data integrates to 1", () => {
  const [reach, cells] = [2, 160];
  const at = (cell: number) => reach * ((2 * cell + 1) / cells - 1);
  let total = 0;
  for (let row = 0; row < cells; row++)
    for (let column = 0; column < cells; column++)
      total += Math.exp(-moonsLoss([at(column), at(row)])) * ((2 * reach) / cells) ** 2;
  expect(total).toBeCloseTo(1, 4);
});
