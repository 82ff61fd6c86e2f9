/**
 * LeNet-5, the convolutional network that read cheques: 61,706 parameters.
 *
 *   x [100, 1, 28, 28] → conv 6 of 5×5, padding 2 → tanh → mean-pool 2 [100, 6, 14, 14]
 *     → conv 16 of 5×5 → tanh → mean-pool 2 [100, 16, 5, 5] → linear 120 → tanh → linear 84 → tanh → linear 10.
 *   Cross entropy, Adam with learning rate 0.002.
 *
 * Result, within a minute: 97 % of the drawn test digits.
 * Data: digits drawn by the project itself, or with `--data DIR` the MNIST files.
 * Source: LeCun, Bottou, Bengio, Haffner, "Gradient-based learning applied to document recognition" (1998), with all
 * maps connected and a softmax at the end.
 */
import {
  accuracy,
  adam,
  avgPool2d,
  conv2d,
  crossEntropy,
  defineModel,
  flatten,
  linear,
  tanh,
} from "../compiler/index.ts";
import { digits } from "./data/digits.ts";
import { readMnist } from "./data/idx.ts";

const classes = 10;
export default defineModel({
  name: "lenet5",
  options: { batch: 100 },
  build(model, { batch }) {
    const x = model.input("x", [batch, 1, 28, 28]);
    const label = model.input("label", [batch], "i32", { below: classes });
    const c1 = tanh(conv2d(x, { name: "c1", out: 6, kernel: 5, padding: 2 }));
    const c3 = tanh(conv2d(avgPool2d(c1, 2), { name: "c3", out: 16, kernel: 5 }));
    const c5 = tanh(linear(flatten(avgPool2d(c3, 2)), 120, { name: "c5" }));
    const f6 = tanh(linear(c5, 84, { name: "f6" }));
    const logits = linear(f6, classes, { name: "output" });
    return {
      loss: crossEntropy(logits, label),
      optimizer: adam({ learningRate: 0.002 }),
      outputs: { logits },
      metrics: { accuracy: accuracy(logits, label) },
    };
  },
  training: {
    epochs: 4,
    data: ({ path, seed }) =>
      path === undefined ? digits({ seed, train: 10_000, test: 1_000 }) : readMnist(path),
  },
});
