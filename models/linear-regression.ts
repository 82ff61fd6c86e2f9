/**
 * Linear regression by gradient descent: ŷ = x · bhat, starting at bhat = 0.
 *
 *   N = 100 points, D = 5 features.  loss = mean((y - ŷ)²), SGD with learning rate 0.01, 500 steps.
 *
 * Source: a lecture on PyTorch modules, whose printed losses this reproduces.
 */
import { defineModel, initial, matmul, mse, sgd } from "../compiler/index.ts";
import { lectureEstimate, lectureLosses, lectureRegression } from "./data/lecture-regression.ts";
export default defineModel({
  name: "linear-regression",
  options: { batch: 100 },
  build(model, { batch }) {
    const x = model.input("x", [batch, 5]);
    const y = model.input("y", [batch]);
    const bhat = model.parameter("bhat", [5], initial.zeros);
    const prediction = matmul(x, bhat);
    return { loss: mse(prediction, y), optimizer: sgd({ learningRate: 0.01 }), outputs: { prediction } };
  },
  training: {
    epochs: 10,
    passes: 50,
    data: lectureRegression,
    report({ losses, parameters }) {
      const rows = [...lectureLosses].map(
        ([step, printed]) =>
          `${String(step).padStart(6)}  ${losses[step]?.toPrecision(5).padStart(10) ?? "         -"}  ${printed.toPrecision(5).padStart(10)}`,
      );
      const estimate = Array.from(parameters["bhat"]!, (value) => value.toFixed(4)).join(" ");
      return [
        "  step        loss     lecture",
        ...rows,
        `  bhat     ${estimate}`,
        `  lecture  ${lectureEstimate.map((value) => value.toFixed(4)).join(" ")}`,
      ].join("\n");
    },
  },
});
