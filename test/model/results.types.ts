/** Checked by `tsc`, never run: what `build` may return. */
import { defineModel, linear, mean, sgd, sum, type ModelBuilder, type Tensor } from "../../compiler/index.ts";

const optimizer = sgd({ learningRate: 0.1 });
const logitsOf = (model: ModelBuilder) => linear(model.input("x", [8, 4]), 3, { name: "fc" });
const parameters = (name: string): boolean => name.startsWith("fc");

export const good = [
  defineModel({ name: "scalar", build: (model) => ({ loss: mean(logitsOf(model)), optimizer }) }),
  defineModel({
    name: "shapes that only the compiler knows",
    build(model) {
      const loss: Tensor = sum(logitsOf(model));
      return model.training ? { loss, optimizer } : { loss, optimizer, outputs: { loss } };
    },
  }),
  defineModel({
    name: "objectives",
    options: { size: 3 },
    build(model, { size }) {
      const loss = mean(linear(model.input("x", [8, 4]), size, { name: "fc" }));
      return { objectives: { a: { loss, optimizer, parameters: (name) => name.startsWith("a") } } };
    },
  }),
];

export const mistakes = [
  // @ts-expect-error a loss is a scalar, not [8, 3]; take its mean() or sum()
  defineModel({ name: "rows", build: (model) => ({ loss: logitsOf(model), optimizer }) }),
  defineModel({
    name: "objective",
    // @ts-expect-error a loss is a scalar, not [8, 3]; take its mean() or sum()
    build: (model) => ({ objectives: { a: { loss: logitsOf(model), optimizer, parameters } } }),
  }),
  // @ts-expect-error a model returns no optimiser
  defineModel({ name: "key", build: (model) => ({ loss: mean(logitsOf(model)), optimiser: optimizer }) }),
  // @ts-expect-error a Promise
  defineModel({ name: "async", build: async (model) => ({ loss: mean(logitsOf(model)), optimizer }) }),
];
