/**
 * Softmax regression: a linear classifier with cross entropy, logits = W x + b.
 *
 *   N = 128 points in a batch, D = 2 features, C = 3 classes.  SGD with learning rate 0.5.
 *
 * Source: the first classifier of any course; the classes are Gaussian blobs.
 */
import { accuracy, crossEntropy, defineModel, linear, sgd } from "../compiler/index.ts";
import { blobs } from "./data/regression.ts";

const [features, classes] = [2, 3] as const;
export default defineModel({
  name: "softmax-regression",
  options: { batch: 128 },
  build(model, { batch }) {
    const x = model.input("x", [batch, features]);
    const label = model.input("label", [batch], "i32", { below: classes });
    const logits = linear(x, classes, { name: "linear" });
    return {
      loss: crossEntropy(logits, label),
      optimizer: sgd({ learningRate: 0.5 }),
      outputs: { logits },
      metrics: { accuracy: accuracy(logits, label) },
    };
  },
  training: { epochs: 20, data: ({ seed }) => blobs({ seed, train: 1024, test: 256, classes, features }) },
});
