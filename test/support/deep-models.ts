/** Models of any depth, width and length in time, with what they compute written as plain loops. */
import {
  add,
  compile,
  defineModel,
  initial,
  matmul,
  mean,
  mul,
  scan,
  sgd,
  sin,
  square,
  tanh,
  zeros,
  type Model,
  type Tensor,
} from "../../compiler/index.ts";
import { difference } from "./numeric.ts";

interface DeepModel {
  readonly model: Model;
  /** The output of one element, from that of the parameter. */
  readonly output: (w: number) => number;
}

const finish = (w: Tensor, output: Tensor) => ({
  loss: mean(square(add(output, w))),
  optimizer: sgd({ learningRate: 0.1 }),
  outputs: { output },
});

/** `length` operations, each of the one before. */
export function chain(length: number): DeepModel {
  const factor = (k: number): number => 0.5 + k * 1e-7;
  return {
    model: defineModel({
      name: "chain",
      build(model) {
        const w: Tensor = model.parameter("w", [4], initial.uniform(-1, 1));
        let h = w;
        for (let k = 0; k < length; k++)
          h = k % 3 === 0 ? sin(h) : k % 3 === 1 ? add(h, w) : mul(h, factor(k));
        return finish(w, h);
      },
    }),
    output(w) {
      let h = w;
      for (let k = 0; k < length; k++) h = k % 3 === 0 ? Math.sin(h) : k % 3 === 1 ? h + w : h * factor(k);
      return h;
    },
  };
}

/** A sum of `width` terms. */
export function fan(width: number): DeepModel {
  const factor = (k: number): number => (k + 0.5) / width;
  return {
    model: defineModel({
      name: "fan",
      build(model) {
        const w: Tensor = model.parameter("w", [4], initial.uniform(-1, 1));
        const terms = Array.from({ length: width }, (_, k): Tensor => sin(mul(w, factor(k))));
        const total = terms.reduce((sum, term): Tensor => add(sum, term));
        return finish(w, mul(total, 1 / width));
      },
    }),
    output(w) {
      let total = 0;
      for (let k = 0; k < width; k++) total += Math.sin(w * factor(k));
      return total / width;
    },
  };
}

/** A recurrent network over `steps` steps. */
export const recurrent = (steps: number): Model =>
  defineModel({
    name: "recurrent",
    build(model) {
      const x = model.input("x", [steps, 2, 3]);
      const weight = model.parameter("weight", [3, 4], initial.uniform(-1, 1));
      const recurrentWeight = model.parameter("recurrent", [4, 4], initial.uniform(-1, 1));
      const { ys } = scan({ carry: [zeros(model, [2, 4])], xs: [x] }, ([h], [step]) => {
        const next: Tensor = tanh(add(matmul(step!, weight), matmul(h!, recurrentWeight)));
        return { carry: [next], ys: [next] };
      });
      return { loss: mean(square(ys[0] as Tensor)), optimizer: sgd({ learningRate: 0.1 }) };
    },
  });

/** Compiles the model, runs it, and compares its output and its gradient with the plain loops. Throws where they differ. */
export async function checkDeep({ model, output }: DeepModel): Promise<void> {
  const trainer = await (await compile(model, { float: "f64" })).createTrainer({ seed: 1 });
  const w = Array.from(trainer.parameters["w"]!);
  const apart = difference(trainer.predict({})["output"]!, w.map(output));
  if (!(apart < 1e-9)) throw new Error(`${model.name}: the output differs by ${apart}`);
  const gradient = trainer.gradients({})["w"]!;
  const loss = (value: number): number => (output(value) + value) ** 2 / w.length;
  const numeric = w.map((value) => (loss(value + 1e-5) - loss(value - 1e-5)) / 2e-5);
  const slopesApart = difference(gradient, numeric);
  if (!(slopesApart < 1e-7)) throw new Error(`${model.name}: the gradient differs by ${slopesApart}`);
  const before = trainer.step({});
  if (!(trainer.step({}) < before)) throw new Error(`${model.name}: the loss does not fall`);
}
