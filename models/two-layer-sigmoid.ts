/**
 * A two-layer network fits a parabola: ŷ = sigmoid(x w1 + b1) w2 + b2, f = ‖ŷ - y‖².
 *
 *   N = 128 points of y = x² + noise on [-1, 1], H = 20 hidden units.  SGD with learning rate 0.005.
 *
 * Source: the regression example of lecture notes on two-layer networks.
 */
import { add, defineModel, initial, matmul, mse, sgd, sigmoid } from "../compiler/index.ts";
import { quadratic } from "./data/regression.ts";

const points = 128;
export default defineModel({
  name: "two-layer-sigmoid",
  options: { batch: points, hidden: 20 },
  build(model, { batch, hidden }) {
    const x = model.input("x", [batch, 1]);
    const y = model.input("y", [batch, 1]);
    const w1 = model.parameter("w1", [1, hidden], initial.normal());
    const b1 = model.parameter("b1", [hidden], initial.zeros);
    const w2 = model.parameter("w2", [hidden, 1], initial.normal());
    const b2 = model.parameter("b2", [1], initial.zeros);
    const prediction = add(matmul(sigmoid(add(matmul(x, w1), b1)), w2), b2);
    const loss = mse(prediction, y, { reduction: "sum" });
    return { loss, optimizer: sgd({ learningRate: 0.0005 }), outputs: { prediction } };
  },
  training: {
    epochs: 20,
    passes: 500,
    data: ({ seed, options: { batch } }) => quadratic({ seed, examples: batch }),
    report({ predict, data, options: { batch } }) {
      const { x } = data.train.inputs;
      const curve = predict({ x: x! })["prediction"]!;
      const rows = Array.from({ length: 9 }, (_, row) => {
        const k = Math.min(Math.floor((row * batch) / 8), batch - 1);
        const [at, fitted] = [x![k]!, curve[k]!];
        return `  ${at.toFixed(3).padStart(7)}  ${(at * at).toFixed(3).padStart(7)}  ${fitted.toFixed(3).padStart(7)}`;
      });
      return ["        x       x²   fitted", ...rows].join("\n");
    },
  },
});
