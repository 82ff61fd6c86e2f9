/** Models of any size, to see how compile time grows. */
import {
  adam,
  add,
  defineModel,
  initial,
  linear,
  mse,
  mul,
  sgd,
  stack,
  sum,
  tanh,
  type Model,
  type Tensor,
} from "../../../compiler/index.ts";

export const largeModels: Readonly<Record<string, (size: number) => Model>> = {
  /** A chain of `size` pointwise operations. */
  pointwise: (size) =>
    defineModel({
      name: "pointwise",
      build(model) {
        const [x, scale] = [model.input("x", [16]), model.parameter("scale", [16], initial.ones)];
        let value: Tensor = x;
        for (let k = 0; k < size; k++) value = k % 2 === 0 ? mul(value, scale) : tanh(value);
        return { loss: sum(value), optimizer: sgd({ learningRate: 0.1 }) };
      },
    }),
  /** `size` hidden layers of 8 units. */
  mlp: (size) =>
    defineModel({
      name: "mlp",
      build(model) {
        const [x, y] = [model.input("x", [4, 8]), model.input("y", [4, 8])];
        let value: Tensor = x;
        for (let k = 0; k < size; k++) value = tanh(linear(value, 8, { name: `layer${k}` }));
        return { loss: mse(value, y), optimizer: adam({ learningRate: 0.1 }) };
      },
    }),
  /** A parameter that `size` nodes read: its gradient has as many terms. */
  uses: (size) =>
    defineModel({
      name: "uses",
      build(model) {
        const [x, scale] = [model.input("x", [4]), model.parameter("scale", [4], initial.ones)];
        let total: Tensor = x;
        for (let k = 0; k < size; k++) total = add(total, mul(add(x, k), scale));
        return { loss: sum(total), optimizer: sgd({ learningRate: 0.1 }) };
      },
    }),
  /** A node with `size` operands. */
  operands: (size) =>
    defineModel({
      name: "operands",
      build(model) {
        const [x, scale] = [model.input("x", [4]), model.parameter("scale", [4], initial.ones)];
        const parts = Array.from({ length: size }, (_, k) => mul(add(x, k), scale));
        return { loss: sum(stack(parts)), optimizer: sgd({ learningRate: 0.1 }) };
      },
    }),
};
