/**
 * A linear support vector machine of several classes: scores = W x + b, and every wrong class should score less than the
 * right one by a margin of 1.
 *
 *   N = 128 points in a batch, D = 2 features, C = 4 classes.
 *   loss = mean(Σ max(0, 1 + score of other - score of label)) + λ ‖W‖², λ = 0.001; SGD with learning rate 0.05.
 *
 * Result, in a second: 99 % of the test points are classified right.
 * Source: Weston, Watkins, "Support vector machines for multi-class pattern recognition" (1999).
 */
import {
  accuracy,
  add,
  affine,
  defineModel,
  initial,
  l2Penalty,
  multiclassHinge,
  sgd,
} from "../compiler/index.ts";
import { plane } from "./data/plane.ts";
import { blobs } from "./data/regression.ts";

const [features, classes] = [2, 4] as const;
export default defineModel({
  name: "svm",
  options: { batch: 128 },
  build(model, { batch }) {
    const x = model.input("x", [batch, features]);
    const label = model.input("label", [batch], "i32", { below: classes });
    const weight = model.parameter("weight", [classes, features], initial.zeros);
    const bias = model.parameter("bias", [classes], initial.zeros);
    const scores = affine(x, weight, bias);
    const penalty = l2Penalty(model, { rate: 0.001, parameters: (name) => name === "weight" });
    return {
      loss: add(multiclassHinge(scores, label), penalty),
      optimizer: sgd({ learningRate: 0.05 }),
      outputs: { scores },
      metrics: { accuracy: accuracy(scores, label) },
    };
  },
  training: {
    epochs: 10,
    data: ({ seed }) => blobs({ seed, train: 2048, test: 512, classes, features, distance: 5 }),
    report({ predict, data, options: { batch } }) {
      const { x, label } = data.test!.inputs;
      const scores = (points: Float32Array) => predict({ x: points })["scores"]!;
      return `The test points by class, and the borders that are learned:
${plane({ scores, rows: batch, classes, points: x!, labels: label! })}`;
    },
  },
});
