/**
 * Exclusive or, the smallest problem that needs a hidden layer: sigmoid(W2 softplus(W1 x + b1) + b2).
 *
 *   4 points of 2 bits, H = 5 hidden units.  Binary cross entropy; learning rate 0.1.
 *
 * Source: a lecture that compares five optimizers on it. Choose one with `--set optimizer=rmsprop`.
 */
import {
  adadelta,
  adagrad,
  adam,
  binaryCrossEntropyWithLogits,
  defineModel,
  linear,
  rmsprop,
  sgd,
  sigmoid,
  softplus,
} from "../compiler/index.ts";
import { xor } from "./data/regression.ts";

const optimizers = { sgd, adagrad, adadelta, rmsprop, adam };

export default defineModel({
  name: "xor",
  options: { optimizer: "adam", learningRate: 0.1, batch: 4 },
  variants: {
    "xor-sgd": { optimizer: "sgd" },
    "xor-adagrad": { optimizer: "adagrad" },
    "xor-adadelta": { optimizer: "adadelta" },
    "xor-rmsprop": { optimizer: "rmsprop" },
  },
  build(model, { optimizer, learningRate, batch }) {
    const x = model.input("x", [batch, 2]);
    const y = model.input("y", [batch, 1]);
    const logits = linear(softplus(linear(x, 5, { name: "0" })), 1, { name: "2" });
    if (!Object.hasOwn(optimizers, optimizer))
      throw new Error(`optimizer is one of ${Object.keys(optimizers).join(", ")}, not ${optimizer}`);
    return {
      loss: binaryCrossEntropyWithLogits(logits, y),
      optimizer: optimizers[optimizer as keyof typeof optimizers]({ learningRate }),
      outputs: { probability: sigmoid(logits) },
    };
  },
  training: {
    epochs: 10,
    passes: 100,
    data: xor,
    report({ predict, data, options: { batch } }) {
      const { x, y } = data.train.inputs;
      const probability = predict({ x: x!.slice(0, 2 * batch) })["probability"]!;
      const rows = [0, 1, 2, 3]
        .slice(0, batch)
        .map((k) => `  ${x![2 * k]} xor ${x![2 * k + 1]} = ${y![k]}   p = ${probability[k]!.toFixed(4)}`);
      return rows.join("\n");
    },
  },
});
