/** Floating-point operations, against counts by hand. */
import { expect, test } from "vitest";
import * as nn from "../../compiler/index.ts";
import { compile, type Model } from "../../compiler/index.ts";
import gpt from "../../models/gpt.ts";
import linearRegression from "../../models/linear-regression.ts";
import mnistCnn from "../../models/mnist-cnn.ts";

async function flopsOf(model: Model, target: "ts" | "wasm") {
  const { report } = await compile(model, { target });
  return Object.fromEntries(report.programs.map(({ name, flops }) => [name, flops]));
}

const neuron = nn.defineModel({
  name: "neuron",
  build(model) {
    const [x, y] = [model.input("x", []), model.input("y", [])];
    const [w, b] = [model.parameter("w", [], nn.initial.ones), model.parameter("b", [], nn.initial.zeros)];
    const p = nn.tanh(nn.add(nn.mul(w, x), b));
    const optimizer = nn.sgd({ learningRate: 0.1 });
    return { loss: nn.square(nn.sub(p, y)), optimizer, outputs: { p } };
  },
});

/** `hidden` is read by two kernels, and computed in each. */
const shared = nn.defineModel({
  name: "shared",
  build(model) {
    const x = model.input("x", [8, 4]);
    const hidden = nn.mul(x, 3);
    const outputs = { rows: nn.sum(hidden, 0), columns: nn.sum(hidden, 1) };
    const unused = model.parameter("unused", [1], nn.initial.zeros);
    return { loss: nn.sum(unused), optimizer: nn.sgd({ learningRate: 0 }), outputs };
  },
});

/** h := tanh(0.5 h + x), 10 times for 3 numbers. */
const recurrent = nn.defineModel({
  name: "recurrent",
  build(model) {
    const x = model.input("x", [10, 3]);
    const start = model.parameter("start", [3], nn.initial.zeros);
    const { carry } = nn.scan({ carry: [start], xs: [x] }, ([h], [now]) => ({
      carry: [nn.tanh(nn.add(nn.mul(h, 0.5), now))],
    }));
    const optimizer = nn.sgd({ learningRate: 0.1 });
    return { loss: nn.sum(carry[0]), optimizer, outputs: { h: carry[0] } };
  },
});

const [images, places] = [200, 20 * 12 * 12];

test.each<readonly [string, Model, Readonly<Record<string, number>>]>([
  [
    "a neuron",
    neuron,
    {
      // w x, + b, tanh
      predict: 3,
      // - y, square
      evaluate: 5,
      // 2 (p - y) · (1 - p²), three of them beside those of the loss; · x
      gradients: 5 + 1 + 2 + 1 + 1,
      // two times - rate · gradient
      step: 10 + 4,
    },
  ],
  [
    "linear regression",
    linearRegression,
    { predict: 2 * 500, evaluate: 1000 + 301, gradients: 1301 + 100 + 1000, step: 2401 + 10 },
  ],
  ["a value in two kernels", shared, { predict: 32 + 2 * 32 }],
  ["a scan", recurrent, { predict: 10 * 3 * 3, evaluate: 90 + 3 }],
  [
    "a convolutional network",
    mnistCnn,
    {
      // 5 · 5 products and sums, bias, relu, maximum of 4 in each 4th place; the linear layer
      predict: images * (places * (2 * 25 + 1 + 1 + 1) + 10 * (2 * 720 + 1)),
    },
  ],
])("%s", async (_, model, counts) => {
  expect(await flopsOf(model, "ts")).toMatchObject(counts);
  expect(await flopsOf(model, "wasm")).toMatchObject(counts);
});

test("a transformer: its products, and a twentieth besides", async () => {
  const [batch, context, size, vocabulary, blocks] = [16, 32, 64, 80, 2];
  const tokens = batch * context;
  const block = 2 * tokens * 12 * size ** 2 + 2 * 2 * batch * context ** 2 * size;
  const products = blocks * block + 2 * tokens * size * vocabulary;
  const { predict, step } = await flopsOf(gpt, "ts");
  expect(predict! / products).toBeGreaterThan(1);
  expect(predict! / products).toBeLessThan(1.05);
  // Backwards, there are two products for each.
  expect(step! / predict!).toBeGreaterThan(2.9);
  expect(step! / predict!).toBeLessThan(3.1);
});
