/**
 * A small convolutional network for handwritten digits.
 *
 *   x [200, 1, 28, 28] → conv 5×5, stride 2 [200, 20, 12, 12] → ReLU → max-pool 2 [200, 20, 6, 6]
 *     → linear 720 → 10.   Cross entropy, Adam with learning rate 0.001, batch 200.
 *
 * Data: digits drawn by the project itself, or with `--data DIR` the MNIST files.
 * Source: the convolutional example of a deep-learning lecture.
 */
import {
  accuracy,
  adam,
  conv2d,
  crossEntropy,
  defineModel,
  flatten,
  linear,
  maxPool2d,
  relu,
} from "../compiler/index.ts";
import { digits } from "./data/digits.ts";
import { readMnist } from "./data/idx.ts";

const classes = 10;
export default defineModel({
  name: "mnist-cnn",
  options: { batch: 200 },
  build(model, { batch }) {
    const x = model.input("x", [batch, 1, 28, 28]);
    const label = model.input("label", [batch], "i32", { below: classes });
    const features = maxPool2d(relu(conv2d(x, { name: "conv", out: 20, kernel: 5, stride: 2 })), 2);
    const logits = linear(flatten(features), classes, { name: "linear" });
    return {
      loss: crossEntropy(logits, label),
      optimizer: adam({ learningRate: 0.001 }),
      outputs: { logits },
      metrics: { accuracy: accuracy(logits, label) },
    };
  },
  training: {
    epochs: 10,
    data: ({ path, seed }) =>
      path === undefined ? digits({ seed, train: 10_000, test: 1_000 }) : readMnist(path),
  },
});
