/**
 * A two-layer network without biases, f = ‖max(x w1, 0) w2 - y‖².
 *
 *   N = 64 examples, D = 1000 inputs, H = 100 hidden units, C = 10 outputs.  SGD with learning rate 1e-6.
 *
 * Source: the classic first example of a hand-written backward pass. The data are random numbers to be learnt by
 * heart, so the loss should fall by orders of magnitude.
 */
import { defineModel, initial, matmul, mse, relu, sgd } from "../compiler/index.ts";
import { random } from "./data/random.ts";

const [inputs, outputs] = [1000, 10] as const;
export default defineModel({
  name: "two-layer",
  options: { batch: 64, hidden: 100 },
  build(model, { batch, hidden }) {
    const x = model.input("x", [batch, inputs]);
    const y = model.input("y", [batch, outputs]);
    const w1 = model.parameter("w1", [inputs, hidden], initial.normal());
    const w2 = model.parameter("w2", [hidden, outputs], initial.normal());
    const prediction = matmul(relu(matmul(x, w1)), w2);
    const loss = mse(prediction, y, { reduction: "sum" });
    return { loss, optimizer: sgd({ learningRate: 1e-6 }), outputs: { prediction } };
  },
  training: {
    epochs: 10,
    passes: 50,
    data({ seed, options: { batch: examples } }) {
      const numbers = random(seed, 1);
      const normal = (length: number): Float32Array => Float32Array.from({ length }, () => numbers.normal());
      const train = {
        size: examples,
        inputs: { x: normal(examples * inputs), y: normal(examples * outputs) },
      };
      return { train, description: `${examples} random vectors to learn by heart` };
    },
  },
});
