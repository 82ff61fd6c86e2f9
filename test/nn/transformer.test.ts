/** Layers of transformers against PyTorch's (test/fixtures/transformer/generate.py): values, and the gradient of everything. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Tensor } from "../../compiler/model/trace.ts";
import * as nn from "../../compiler/nn/index.ts";
import { runTraced, type TensorData } from "../support/run-traced.ts";
import { input, integers, valueOf } from "./values.ts";
import { ops } from "../../compiler/ops/registry.ts";

interface LayerCase {
  readonly name: string;
  readonly inputs: Readonly<Record<string, TensorData>>;
  readonly parameters: Readonly<Record<string, TensorData>>;
  readonly output: TensorData;
  readonly cotangent: TensorData;
  readonly gradients: Readonly<Record<string, TensorData>>;
}

interface Fixture {
  readonly heads: number;
  readonly hidden: number;
  readonly sourceSeen: readonly (readonly number[])[];
  readonly seen: readonly (readonly number[])[];
  readonly cases: readonly LayerCase[];
}

const file = new URL("../fixtures/transformer/layers.json", import.meta.url);
const { heads, hidden, sourceSeen, seen, cases } = JSON.parse(readFileSync(file, "utf8")) as Fixture;

/** Rows of ones and zeros as a mask of attention, [batch, 1, 1, time]. */
const asMask = (rows: readonly (readonly number[])[]): TensorData =>
  integers([rows.length, 1, 1, rows[0]!.length], rows.flat());
const masks = { sourceSeen: asMask(sourceSeen), seen: asMask(seen) };

function build(name: string): (t: Readonly<Record<string, Tensor>>) => Tensor {
  const options = {
    name: "layer",
    heads,
    hidden,
    activation: name.includes("gelu") ? (x: Tensor) => nn.gelu(x) : nn.relu,
    normFirst: name.includes("norm first"),
  };
  return (t) => {
    const source = nn.equal(t["sourceSeen"]!, 1);
    if (name.startsWith("encoder")) return nn.transformerEncoderLayer(t["x"]!, { ...options, mask: source });
    const own = nn.equal(t["seen"]!, 1);
    return nn.transformerDecoderLayer(t["x"]!, {
      ...options,
      mask: own,
      memory: t["memory"]!,
      memoryMask: source,
    });
  };
}

function expectClose(found: ArrayLike<number>, { data }: TensorData, what: string): void {
  expect(found, what).toHaveLength(data.length);
  // The fixture has 12 digits; gradients that cancel are as exact as the largest of them.
  const scale = Math.max(1e-3, ...data.map(Math.abs));
  for (const [k, value] of data.entries())
    expect(Math.abs(found[k]! - value) / scale, what).toBeLessThan(1e-10);
}

describe("layers of transformers as PyTorch computes them", () => {
  test.each(cases)("$name", ({ name, inputs, parameters, output, cotangent, gradients }) => {
    const persistent = Object.entries(parameters).map(([parameter, { data }]) => [parameter, data] as const);
    const run = runTraced(
      build(name),
      { ...inputs, ...masks },
      {
        persistent: Object.fromEntries(persistent),
        cotangent: cotangent.data,
        wrt: Object.keys(gradients),
      },
    );
    expectClose(run.output.data, output, "output");
    for (const [leaf, gradient] of Object.entries(gradients))
      expectClose(run.gradients[leaf]!, gradient, leaf);
  });

  test.each(cases)("$name: every parameter has PyTorch's name and shape", ({ name, inputs, parameters }) => {
    const declared: [string, readonly number[]][] = [];
    runTraced(
      (t) => {
        const result = build(name)(t);
        for (const [parameter, { node }] of result.trace.parameters)
          declared.push([parameter, node.type.shape]);
        return result;
      },
      { ...inputs, ...masks },
      { persistent: Object.fromEntries(Object.entries(parameters).map(([key, { data }]) => [key, data])) },
    );
    const wanted = Object.entries(parameters).map(([parameter, { shape }]) => [parameter, shape]);
    expect(declared.toSorted()).toEqual(wanted.toSorted());
  });
});

test("feedForward: four times as many hidden units as features, unless told", () => {
  const x = input(2, 3, 5);
  expect(nn.feedForward(x, { name: "part" }).shape).toEqual([2, 3, 5]);
  expect(x.trace.parameters.get("part.linear1.weight")!.node.type.shape).toEqual([20, 5]);
});

test("dropout: in the attention, inside of the feed-forward network, and of what each part adds", () => {
  const x = input(2, 3, 4);
  nn.transformerEncoderLayer(x, { name: "layer", heads: 2, dropout: 0.1 });
  const draws = x.trace.graph.nodes.filter(({ op }) => op === ops.randomBits);
  expect(draws.map(({ type }) => type.shape)).toEqual([
    [2, 2, 3, 3],
    [2, 3, 4],
    [2, 3, 16],
    [2, 3, 4],
  ]);
});

test("sinusoidalPositions: the formula, at every position and column", () => {
  const { shape, data } = valueOf((x) => nn.sinusoidalPositions(x, 7, 5), { shape: [1], data: [0] });
  expect(shape).toEqual([7, 5]);
  for (const [k, value] of data.entries()) {
    const [position, column] = [Math.floor(k / 5), k % 5];
    const angle = position / 10_000 ** ((2 * Math.floor(column / 2)) / 5);
    expect(value).toBeCloseTo(column % 2 === 0 ? Math.sin(angle) : Math.cos(angle), 12);
  }
});
