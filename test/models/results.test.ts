/** What the headers of the models promise, or a good part of the way there, by a shorter training. */
import { describe, expect, it } from "vitest";
import { compile } from "../../compiler/index.ts";
import diffusion from "../../models/diffusion.ts";
import gan from "../../models/gan.ts";
import gpt from "../../models/gpt.ts";
import lenet5 from "../../models/lenet5.ts";
import logisticRegression from "../../models/logistic-regression.ts";
import maxout from "../../models/maxout.ts";
import svm from "../../models/svm.ts";
import vae from "../../models/vae.ts";
import vgg16 from "../../models/vgg16.ts";
import wganGp from "../../models/wgan-gp.ts";
import { digits } from "../../models/data/digits.ts";
import { spiralScore } from "../../models/data/points.ts";
import { train } from "./train.ts";

describe("models reach", () => {
  it("logistic-regression: the weights of the data", async () => {
    const { trainer, report } = await train(logisticRegression, 160);
    const found = [...trainer.parameters["linear.weight"]!, ...trainer.parameters["linear.bias"]!];
    for (const [k, drawn] of [2, -1, 0.5].entries()) expect(Math.abs(found[k]! - drawn)).toBeLessThan(0.15);
    expect(report).toMatch(/^found: weights \d\.\d+, -\d\.\d+, bias \d\.\d+$/);
  });

  it("svm: 99 % of the blobs", async () => {
    const { test } = await train(svm, 160);
    expect(test!.metrics["accuracy"]).toBeGreaterThan(0.99);
  });

  it("maxout: 99 % of the spirals", async () => {
    const { test } = await train(maxout, 180);
    expect(test!.metrics["accuracy"]).toBeGreaterThan(0.99);
  });

  it("lenet5: digits, in 60 steps", async () => {
    const { test, compiled } = await train(lenet5, 60, digits({ train: 6_000, test: 200 }));
    expect(compiled.report.parameters).toBe(61_706);
    expect(test!.metrics["accuracy"]).toBeGreaterThan(0.75);
  });

  it("vae: half the loss, and pictures", async () => {
    const { losses, test, report } = await train(vae, 60, digits({ train: 6_000, test: 200 }));
    expect(losses[0]![0]).toBeGreaterThan(500);
    expect(test!.loss).toBeLessThan(270);
    expect(report!.split("\n")).toHaveLength(3 + 3 * 14);
    expect(report).toMatch(/@@/);
  });

  it("gpt: the first of what is to learn, and lines of text", async () => {
    const { losses, compiled, report } = await train(gpt, 30);
    expect(compiled.report.parameters).toBe(107_264);
    expect(losses[0]![0]).toBeGreaterThan(4);
    expect(losses.at(-1)![0]).toBeLessThan(3.1);
    expect(report!.split("\n")).toHaveLength(17);
  });

  it("gan: the generator comes near the data", async () => {
    const { trainer, losses } = await train(gan, 400);
    expect(losses[0]).toHaveLength(2);
    expect(trainer.steps).toBe(2 * 400);
    const radii = radiiOf(trainer.predict({})["points"]!);
    expect(mean(radii.map((radius) => Math.abs(radius - 1)))).toBeLessThan(0.45);
  });

  it("wgan-gp: five steps of the critic for one of the generator, which comes near the data", async () => {
    const { trainer, run, losses } = await train(wganGp, 80);
    expect(losses[0]).toHaveLength(2);
    expect(trainer.steps).toBe(6 * 80);
    expect(run.position()).toBe(80);
    const radii = radiiOf(trainer.predict({})["points"]!);
    expect(mean(radii.map((radius) => Math.abs(radius - 1)))).toBeLessThan(0.5);
  });

  it("diffusion: samples gather along the spiral", async () => {
    const { trainer, losses } = await train(diffusion, 250);
    const last = losses.slice(-50).map(([loss]) => loss!);
    expect(mean(last)).toBeLessThan(0.5);
    expect(spiralScore(trainer.predict({})["points"]!)).toBeGreaterThan(0.3);
  });
});

it("vgg16 compiles, with the parameters of the paper", async () => {
  const { report } = await compile(vgg16, { memoryBudget: 2e9 });
  expect(report.parameters).toBe(138_357_544);
});

/** Distances of points [n, 2] from the origin. */
const radiiOf = (points: ArrayLike<number>): number[] =>
  Array.from({ length: points.length / 2 }, (_, k) => Math.hypot(points[2 * k]!, points[2 * k + 1]!));

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
