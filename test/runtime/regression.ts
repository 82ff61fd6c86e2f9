/** A trainer as the compiler emits it, by hand: linear regression with momentum, y = x · weight + bias. */
import { defineTrainer, type NumericArray, type TrainerDefinition, type Views } from "../../runtime/index.ts";

const rows = 4;
// Float indices in the arena.
const seed = 0;
const steps = 1;
const weight = 2;
const momentum = 5;
const mean = 8;
const x = 9;
const y = 17;
const predictions = 21;
const loss = 25;
const worst = 26;
const gradient = 27;
const guard = 30;

function forward({ f32 }: Views): void {
  f32[loss] = 0;
  f32[worst] = 0;
  f32.fill(0, gradient, gradient + 3);
  for (let row = 0; row < rows; row++) {
    const x0 = f32[x + 2 * row]!;
    const x1 = f32[x + 2 * row + 1]!;
    f32[predictions + row] = x0 * f32[weight]! + x1 * f32[weight + 1]! + f32[weight + 2]!;
    const difference = f32[predictions + row]! - f32[y + row]!;
    f32[loss]! += (difference * difference) / rows;
    f32[worst] = Math.max(f32[worst]!, Math.abs(difference));
    f32[gradient]! += (2 * difference * x0) / rows;
    f32[gradient + 1]! += (2 * difference * x1) / rows;
    f32[gradient + 2]! += (2 * difference) / rows;
  }
}

function step(views: Views): void {
  const { f32, i32 } = views;
  forward(views);
  if (i32[guard] !== 0 && !Number.isFinite(f32[loss])) return;
  for (let index = 0; index < 3; index++) {
    f32[momentum + index] = 0.5 * f32[momentum + index]! + f32[gradient + index]!;
    f32[weight + index]! -= 0.1 * f32[momentum + index]!;
  }
  f32[mean] = 0.9 * f32[mean]! + 0.1 * f32[loss]!;
  i32[steps]!++;
}

const tensor = (name: string, shape: readonly number[], index: number) =>
  ({ name, type: "f32", shape, offset: 4 * index }) as const;
const zeros = { kind: "zeros" } as const;
const inputs = [tensor("x", [rows, 2], x), tensor("y", [rows], y)];
const metrics = [tensor("worst", [], worst)];

export const regression: TrainerDefinition<"loss"> = {
  name: "regression",
  format: 1,
  fingerprint: "5eed",
  arenaBytes: 4 * (guard + 1),
  dtype: "f32",
  parameters: [
    {
      ...tensor("weight", [2, 1], weight),
      initial: { kind: "uniform", low: -0.5, high: 0.5 },
      trainable: true,
    },
    { ...tensor("bias", [1], weight + 2), initial: zeros, trainable: true },
  ],
  state: [
    { ...tensor("weight.momentum", [2, 1], momentum), initial: zeros },
    { ...tensor("bias.momentum", [1], momentum + 2), initial: zeros },
    { ...tensor("running_mean", [1], mean), initial: zeros, buffer: true },
  ],
  constants: [],
  counters: { seed: 4 * seed, step: 4 * steps, guard: 4 * guard },
  objectives: {
    loss: {
      step: { inputs, outputs: [], loss: 4 * loss, metrics, run: step },
      evaluate: { inputs, outputs: [], loss: 4 * loss, metrics, run: forward },
      gradients: {
        inputs,
        outputs: [tensor("weight", [2, 1], gradient), tensor("bias", [1], gradient + 2)],
        loss: 4 * loss,
        metrics: [],
        run: forward,
      },
    },
  },
  predict: {
    inputs: inputs.slice(0, 1),
    outputs: [tensor("y", [rows], predictions)],
    metrics: [],
    run: forward,
  },
};

export interface LabelledInputs {
  readonly x: NumericArray;
  readonly y: NumericArray;
}

export interface RegressionTypes {
  step: LabelledInputs;
  evaluate: LabelledInputs;
  predict: { readonly x: NumericArray };
  gradients: LabelledInputs;
  outputs: { readonly y: Float32Array };
  parameters: { readonly weight: Float32Array; readonly bias: Float32Array };
  metrics: { readonly worst: Float32Array };
  objective: "loss";
}

export const createRegression = defineTrainer<RegressionTypes>(regression);

/** Of y = 2 x₀ - x₁ + 1. */
export const batch: LabelledInputs = {
  x: Float32Array.of(0, 0, 1, 0, 0, 1, 1, 1),
  y: [1, 3, 0, 2],
};

/** A definition with empty programs, for tests of one input, parameter or name. */
export const definition = (changes: Partial<TrainerDefinition>): TrainerDefinition => {
  const empty = { inputs: [], outputs: [], metrics: [], run: () => {} };
  return {
    ...regression,
    parameters: [],
    state: [],
    objectives: { loss: { step: empty, evaluate: empty, gradients: empty } },
    predict: empty,
    ...changes,
  };
};

/** As a model with any names has it. */
export interface AnyTypes {
  step: object;
  evaluate: object;
  predict: object;
  gradients: object;
  outputs: Readonly<Record<string, Float32Array>>;
  parameters: Readonly<Record<string, Float32Array>>;
  metrics: Readonly<Record<string, Float32Array>>;
  objective: "loss";
}
