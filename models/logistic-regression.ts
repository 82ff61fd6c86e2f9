/**
 * Logistic regression: p = sigmoid(w · x + b), fitted to answers that were drawn with known weights.
 *
 *   N = 256 points in a batch, D = 2 features.  Binary cross entropy, SGD with learning rate 1, 160 steps.
 *
 * Result, in a second: the weights (2, -1) and the bias 0.5 that the answers were drawn with, each within 0.15.
 * Source: Cox, "The regression analysis of binary sequences" (1958).
 */
import {
  binaryCrossEntropyWithLogits,
  cast,
  defineModel,
  equal,
  greater,
  linear,
  reshape,
  sgd,
  sigmoid,
} from "../compiler/index.ts";
import { logisticAnswers } from "./data/points.ts";

const features = 2;
export default defineModel({
  name: "logistic-regression",
  options: { batch: 256 },
  build(model, { batch }) {
    const x = model.input("x", [batch, features]);
    const label = model.input("label", [batch], "i32", { below: 2 });
    const logit = reshape(linear(x, 1, { name: "linear" }), [batch]);
    return {
      loss: binaryCrossEntropyWithLogits(logit, cast(label, "f32")),
      optimizer: sgd({ learningRate: 1 }),
      outputs: { probability: sigmoid(logit) },
      metrics: { accuracy: cast(equal(cast(greater(logit, 0), "i32"), label), "f32") },
    };
  },
  training: {
    epochs: 10,
    data: ({ seed }) => logisticAnswers({ seed }),
    report({ parameters }) {
      const show = (name: string): string =>
        Array.from(parameters[name]!, (value) => value.toFixed(3)).join(", ");
      return `found: weights ${show("linear.weight")}, bias ${show("linear.bias")}`;
    },
  },
});
