import { accuracy, adam, crossEntropy, defineModel, linear, tanh } from "tapeless-ml";
import { spirals } from "./data.ts";

/** How many points are in a batch. */
const batch = 64;

export default defineModel({
  name: "spirals",
  build(model) {
    const x = model.input("x", [batch, 2]);
    const label = model.input("label", [batch], "i32", { below: 2 });
    const first = tanh(linear(x, 24, { name: "first" }));
    const second = tanh(linear(first, 24, { name: "second" }));
    const logits = linear(second, 2, { name: "logits" });
    return {
      loss: crossEntropy(logits, label),
      optimizer: adam({ learningRate: 0.01 }),
      outputs: { logits },
      metrics: { accuracy: accuracy(logits, label) },
    };
  },
  // For `npm run train`.
  training: {
    epochs: 60,
    data: ({ seed }) => ({
      description: "two spirals",
      train: { size: 640, inputs: { ...spirals(640, seed) } },
      test: { size: 128, inputs: { ...spirals(128, seed + 1) } },
    }),
    stopping: { metric: "accuracy", better: "higher" },
  },
});
