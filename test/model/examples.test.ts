/** Whether examples of a batch depend on each other is read off the graph. */
import { describe, expect, test } from "vitest";
import * as api from "../../compiler/index.ts";
import type { ModelBuilder, Tensor } from "../../compiler/index.ts";
import { rebuildEntry } from "../../compiler/simplify/rebuild.ts";
import { examplesAreIndependent } from "../../compiler/model/examples.ts";
import { traceModel } from "../../compiler/model/trace-model.ts";

const batch = 6;

function isIndependent(build: (model: ModelBuilder) => Tensor, each = 1): boolean {
  const model = api.defineModel({
    name: "m",
    build: (builder) => ({ outputs: { y: build(builder) } }),
  });
  const { evaluation, evaluated } = traceModel(model, {}, "f32");
  const outputs = [{ name: "y", node: evaluated.outputs!["y"]!.node }];
  const rebuilt = rebuildEntry({ name: "m", graph: evaluation.graph, outputs, assignments: [] });
  return examplesAreIndependent([rebuilt.outputs[0]!.node], batch, new Map([["x", each]]));
}

const twice = <T>(x: T, use: (x: T) => Tensor): Tensor => use(x);
const images = (model: ModelBuilder) => model.input("x", [batch, 2, 8, 8]);
const vectors = (model: ModelBuilder) => model.input("x", [batch, 4]);
const sequences = (model: ModelBuilder) => model.input("x", [batch, 5, 4]);

const independent: Record<string, (model: ModelBuilder) => Tensor> = {
  linear: (model) => api.linear(vectors(model), 3, { name: "l" }),
  convolution: (model) => api.relu(api.conv2d(images(model), { name: "c", out: 3, kernel: 3, padding: 1 })),
  pooling: (model) => api.flatten(api.maxPool2d(images(model), 2)),
  "average pooling": (model) => api.avgPool2d(images(model), 2),
  "batch norm": (model) => api.batchNorm(images(model), { name: "b" }),
  "layer norm": (model) => api.layerNorm(sequences(model), { name: "n" }),
  softmax: (model) => api.softmax(sequences(model), -1),
  attention: (model) => api.multiHeadAttention(sequences(model), { name: "a", heads: 2 }),
  "rows of rows": (model) =>
    api.reshape(api.linear(api.reshape(sequences(model), [batch * 5, 4]), 3, { name: "l" }), [batch, 15]),
  lstm: (model) => api.lstm(sequences(model), { name: "r", hidden: 3 }).output,
  embedding: (model) => api.embedding(model.input("x", [batch, 3], "i32"), 7, { name: "e", count: 4 }),
  concatenation: (model) => twice(vectors(model), (x) => api.concat([x, api.tanh(x)], 1)),
  sorting: (model) => api.sort(vectors(model), 1),
  "sum of an axis": (model) => api.sum(sequences(model), 1),
  "running sum": (model) => api.cumsum(sequences(model), 1),
  "mean over all": (model) => api.mean(sequences(model)),
  "nothing of the examples": (model) => model.parameter("p", [2], { kind: "ones" }),
};

const dependent: Record<string, (model: ModelBuilder) => Tensor> = {
  "all against all": (model) => twice(vectors(model), (x) => api.matmul(x, api.transpose(x, [1, 0]))),
  "less the mean of all": (model) => twice(vectors(model), (x) => api.sub(x, api.mean(x))),
  reversed: (model) => api.flip(vectors(model), [0]),
  "softmax over examples": (model) => api.softmax(vectors(model), 0),
  "running sum over examples": (model) => api.cumsum(vectors(model), 0),
  "sorting of examples": (model) => api.sort(vectors(model), 0),
  "the first": (model) => api.slice(vectors(model), [0, 0], [1, 4]),
  "groups of two": (model) => api.reshape(vectors(model), [batch / 2, 8]),
  "a recurrence over examples": (model) =>
    api.lstm(api.reshape(vectors(model), [1, batch, 4]), { name: "r", hidden: 3 }).output,
  "next to another": (model) => twice(vectors(model), (x) => api.concat([x, x], 0)),
};

describe("independent", () => {
  test.each(Object.entries(independent))("%s", (_, build) => {
    expect(isIndependent(build)).toBe(true);
  });
});
describe("dependent", () => {
  test.each(Object.entries(dependent))("%s", (_, build) => {
    expect(isIndependent(build)).toBe(false);
  });
});

test("inputs of several rows for an example", () => {
  const build = (model: ModelBuilder) => {
    const x = model.input("x", [batch * 5, 4]);
    return api.sum(api.reshape(api.linear(x, 3, { name: "l" }), [batch, 5, 3]), 1);
  };
  expect(isIndependent(build, 5)).toBe(true);
  expect(isIndependent(build, 2)).toBe(false);
});
