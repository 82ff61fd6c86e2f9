/** Models for the tests of reports. */
import {
  add,
  conv2d,
  crossEntropy,
  defineModel,
  flatten,
  initial,
  linear,
  matmul,
  maxPool2d,
  mse,
  relu,
  rnn,
  sgd,
  type Model,
} from "../../compiler/index.ts";

/** ŷ = relu(x w + b), mean squared error: small enough for all its stages to be read. */
export const small: Model = defineModel({
  name: "small",
  build(model) {
    const x = model.input("x", [4, 3]);
    const y = model.input("y", [4, 2]);
    const w = model.parameter("w", [3, 2], initial.zeros);
    const b = model.parameter("b", [2], initial.zeros);
    const prediction = relu(add(matmul(x, w), b));
    return { loss: mse(prediction, y), optimizer: sgd({ learningRate: 0.5 }), outputs: { prediction } };
  },
});

/** Names that try to end strings, comments, lines, scripts and objects. */
export const hostileNames = [
  'quote " backslash \\',
  "</script><script>alert(1)</script>",
  "<!-- */ --> /* `${x}`",
  "line\nbreak\u2028separator",
  "__proto__",
  "constructor",
] as const;

export const hostile: Model = defineModel({
  name: "hostile",
  build(model) {
    const x = model.input(hostileNames[0], [4, 3]);
    const parameters = hostileNames.map((name) => model.parameter(name, [4, 3], initial.zeros));
    const prediction = parameters.reduce((sum, parameter) => add(sum, parameter), x);
    return {
      loss: mse(prediction, x),
      optimizer: sgd({ learningRate: 0.5, momentum: 0.9 }),
      outputs: Object.fromEntries(hostileNames.map((name) => [`${name} out`, prediction])),
    };
  },
});

/** A layer of each kind: with a name, without one, with a number for a name. */
export const layered: Model = defineModel({
  name: "layered",
  build(model) {
    const x = model.input("x", [4, 1, 6, 6]);
    const features = maxPool2d(relu(conv2d(x, { name: "conv", out: 2, kernel: 3 })), 2);
    const logits = linear(flatten(features), 3, { name: "0" });
    return {
      loss: crossEntropy(logits, model.constant([0, 1, 2, 0], [4], "i32")),
      optimizer: sgd({ learningRate: 0.5 }),
      outputs: { logits },
    };
  },
});

/** Residual blocks, each with a linear layer. */
export const deep = (layers: number): Model =>
  defineModel({
    name: "deep",
    build(model) {
      const x = model.input("x", [4, 8]);
      let hidden = x;
      for (let k = 0; k < layers; k++)
        hidden = add(hidden, relu(linear(hidden, 8, { name: `layer${k}` }))) as typeof x;
      return { loss: mse(hidden, x), optimizer: sgd({ learningRate: 0.5 }), outputs: { hidden } };
    },
  });

/** Its recurrence is a scan, whose first state is a number that must be stored. */
export const recurrent: Model = defineModel({
  name: "recurrent",
  build(model) {
    const x = model.input("x", [2, 5, 3]);
    const y = model.input("y", [2, 5, 4]);
    const { output } = rnn(x, { name: "rnn", hidden: 4 });
    return { loss: mse(output, y), optimizer: sgd({ learningRate: 0.5 }), outputs: { output } };
  },
});
