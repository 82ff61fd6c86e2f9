/**
 * A variational autoencoder: learns to write an image as 8 numbers, and to draw an image from 8 random ones.
 *
 *   x [100, 1, 28, 28] → linear 784 → 256 → ReLU → mean [100, 8] and log variance [100, 8] of the code
 *   code = mean + deviation · noise → linear 8 → 256 → ReLU → linear 784: the logit of each pixel's ink.
 *   loss = binary cross entropy of the pixels + divergence of the code from a standard normal, per image;
 *   Adam with learning rate 0.002.
 *
 * Result, within a minute: a loss below 190 on test digits, of 550 at first; the report draws some, as they come
 * back from their codes, and new ones.
 * Data: digits drawn by the project itself, or with `--data DIR` the MNIST files.
 * Source: Kingma, Welling, "Auto-encoding variational Bayes" (2014).
 */
import {
  adam,
  add,
  binaryCrossEntropyWithLogits,
  clamp,
  defineModel,
  div,
  exp,
  flatten,
  linear,
  mul,
  randomNormal,
  relu,
  sigmoid,
  square,
  sub,
  sum,
  type Tensor,
} from "../compiler/index.ts";
import { pixelDeviation, pixelMean } from "./data/dataset.ts";
import { digits } from "./data/digits.ts";
import { readMnist } from "./data/idx.ts";
import { picture, sideBySide } from "./data/pictures.ts";
const [side, pixels, hidden, codeSize] = [28, 784, 256, 8] as const;

/** The logits of the pixels of images, from their codes. */
const decode = (code: Tensor) =>
  linear(relu(linear(code, hidden, { name: "decoder1", share: true })), pixels, {
    name: "decoder2",
    share: true,
  });

export default defineModel({
  name: "vae",
  options: { batch: 100 },
  build(model, { batch }) {
    const x = model.input("x", [batch, 1, side, side]);
    const ink = clamp(add(mul(flatten(x), pixelDeviation), pixelMean), { min: 0, max: 1 });
    const encoded = relu(linear(ink, hidden, { name: "encoder" }));
    const mean = linear(encoded, codeSize, { name: "mean" });
    const logVariance = linear(encoded, codeSize, { name: "logVariance" });
    const noise = randomNormal(model, [batch, codeSize]);
    const code = add(mean, mul(exp(mul(logVariance, 0.5)), noise));
    const reconstruction = binaryCrossEntropyWithLogits(decode(code), ink, { reduction: "sum" });
    // Of N(mean, variance) from N(0, 1): ½ Σ (mean² + variance - 1 - log variance).
    const divergence = mul(sum(sub(add(square(mean), exp(logVariance)), add(logVariance, 1))), 0.5);
    return {
      loss: div(add(reconstruction, divergence), batch),
      optimizer: adam({ learningRate: 0.002 }),
      outputs: { again: sigmoid(decode(mean)), drawn: sigmoid(decode(noise)) },
    };
  },
  training: {
    epochs: 8,
    data: ({ path, seed }) =>
      path === undefined ? digits({ seed, train: 10_000, test: 1_000 }) : readMnist(path),
    report({ predict, data, options: { batch } }) {
      const x = (data.test ?? data.train).inputs["x"]!.subarray(0, batch * pixels);
      const { again, drawn } = predict({ x });
      const ink = x.map((pixel) => pixel * pixelDeviation + pixelMean);
      const row = (images: ArrayLike<number>): string =>
        sideBySide(
          [0, 1, 2].slice(0, batch).map((k) =>
            picture(
              Array.from({ length: pixels }, (_, pixel) => images[k * pixels + pixel]!),
              side,
              side,
            ),
          ),
        );
      return `Test digits:\n${row(ink)}\nThe same, from their codes:\n${row(again!)}\nNew ones:\n${row(drawn!)}`;
    },
  },
});
