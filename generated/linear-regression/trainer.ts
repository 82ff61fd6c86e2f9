// @generated
/* eslint-disable */
/**
 * linear-regression: a neural network and its training, compiled by Tapeless. Do not edit: change the model and
 * compile it again. Kernels come first, then one function per program, then the trainer that is made of them.
 *
 * Inputs
 *   x  f32[100, 5]
 *   y  f32[100]
 * Parameters: 5 numbers in 1 tensor
 *   bhat  f32[5]
 * Dimensions, as tensor[axis]
 *   100  x[0], y[0], prediction[0]
 *     5  x[1], bhat[0]
 * Programs          FLOPs per call    peak bytes  launches
 *   step                     2,411         2,944         4
 *   gradients                2,401         2,944         3
 *   evaluate                 1,301         2,928         2
 *   predict                  1,000         2,528         1
 * Memory: one arena of 2,944 bytes (2.88 KiB), the first 128 for parameters and state.
 * Kernels take the views of the arena that they use, then the position of each tensor in its view, in elements.
 * Tensors are row-major. Arithmetic is in float64 between loads and stores, rounded when stored.
 */
import { defineTrainer, type NumericArray, type Views } from "../../runtime/index.ts";

/**
 * contraction, linear-regression.ts:17
 * sub, linear-regression.ts:18
 * mul, linear-regression.ts:18
 */
function contraction_mul(
  f32: Float32Array,
  x_at: number,
  bhat_at: number,
  y_at: number,
  sub_at: number,
  mul_at: number,
): void {
  for (let i = 0; i < 100; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const x_at_row = x_at + i * 5;
    for (let r = 0; r < 5; r++) {
      const bhat = f32[bhat_at + r]!;
      contraction += f32[x_at_row + r]! * bhat;
      contraction_i1 += f32[x_at_row + r + 5]! * bhat;
      contraction_i2 += f32[x_at_row + r + 10]! * bhat;
      contraction_i3 += f32[x_at_row + r + 15]! * bhat;
    }
    const sub = contraction - f32[y_at + i]!;
    const sub_i1 = contraction_i1 - f32[y_at + i + 1]!;
    const sub_i2 = contraction_i2 - f32[y_at + i + 2]!;
    const sub_i3 = contraction_i3 - f32[y_at + i + 3]!;
    f32[sub_at + i] = sub;
    f32[sub_at + i + 1] = sub_i1;
    f32[sub_at + i + 2] = sub_i2;
    f32[sub_at + i + 3] = sub_i3;
    f32[mul_at + i] = sub * /* 0.02 */ 0.019999999552965164;
    f32[mul_at + i + 1] = sub_i1 * 0.019999999552965164;
    f32[mul_at + i + 2] = sub_i2 * 0.019999999552965164;
    f32[mul_at + i + 3] = sub_i3 * 0.019999999552965164;
  }
}

/**
 * sum, linear-regression.ts:18
 * div, linear-regression.ts:18
 */
function sum_div(f32: Float32Array, sub_at: number, div_at: number): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  for (let r = 0; r < 100; r += 4) {
    const sub = f32[sub_at + r]!;
    sum += sub * sub;
    const subRp1 = f32[sub_at + r + 1]!;
    sumRp1 += subRp1 * subRp1;
    const subRp2 = f32[sub_at + r + 2]!;
    sumRp2 += subRp2 * subRp2;
    const subRp3 = f32[sub_at + r + 3]!;
    sumRp3 += subRp3 * subRp3;
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  f32[div_at] = sum / 100;
}

/**
 * add, sgd
 */
function update(i32: Int32Array, step_at: number): void {
  i32[step_at] = (i32[step_at]! + 1) | 0;
}

/**
 * contraction, linear-regression.ts:17
 * sub, sgd
 */
function contraction_update(f32: Float32Array, mul_at: number, x_at: number, parameter: number): void {
  let contraction = 0;
  let contraction_i1 = 0;
  let contraction_i2 = 0;
  let contraction_i3 = 0;
  let contraction_i4 = 0;
  for (let r = 0; r < 100; r++) {
    const mul = f32[mul_at + r]!;
    contraction += mul * f32[x_at + r * 5]!;
    contraction_i1 += mul * f32[x_at + r * 5 + 1]!;
    contraction_i2 += mul * f32[x_at + r * 5 + 2]!;
    contraction_i3 += mul * f32[x_at + r * 5 + 3]!;
    contraction_i4 += mul * f32[x_at + r * 5 + 4]!;
  }
  const sub = f32[parameter]! - contraction * /* 0.01 */ 0.009999999776482582;
  const sub_i1 = f32[parameter + 1]! - contraction_i1 * 0.009999999776482582;
  const sub_i2 = f32[parameter + 2]! - contraction_i2 * 0.009999999776482582;
  const sub_i3 = f32[parameter + 3]! - contraction_i3 * 0.009999999776482582;
  const sub_i4 = f32[parameter + 4]! - contraction_i4 * 0.009999999776482582;
  f32[parameter] = sub;
  f32[parameter + 1] = sub_i1;
  f32[parameter + 2] = sub_i2;
  f32[parameter + 3] = sub_i3;
  f32[parameter + 4] = sub_i4;
}

/**
 * contraction, linear-regression.ts:17
 */
function contraction(f32: Float32Array, mul_at: number, x_at: number, contraction_at: number): void {
  let contraction2 = 0;
  let contraction_i1 = 0;
  let contraction_i2 = 0;
  let contraction_i3 = 0;
  let contraction_i4 = 0;
  for (let r = 0; r < 100; r++) {
    const mul = f32[mul_at + r]!;
    contraction2 += mul * f32[x_at + r * 5]!;
    contraction_i1 += mul * f32[x_at + r * 5 + 1]!;
    contraction_i2 += mul * f32[x_at + r * 5 + 2]!;
    contraction_i3 += mul * f32[x_at + r * 5 + 3]!;
    contraction_i4 += mul * f32[x_at + r * 5 + 4]!;
  }
  f32[contraction_at] = contraction2;
  f32[contraction_at + 1] = contraction_i1;
  f32[contraction_at + 2] = contraction_i2;
  f32[contraction_at + 3] = contraction_i3;
  f32[contraction_at + 4] = contraction_i4;
}

/**
 * contraction, linear-regression.ts:17
 */
function contraction2(f32: Float32Array, x_at: number, bhat_at: number, contraction_at: number): void {
  for (let i = 0; i < 100; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const x_at_row = x_at + i * 5;
    for (let r = 0; r < 5; r++) {
      const bhat = f32[bhat_at + r]!;
      contraction += f32[x_at_row + r]! * bhat;
      contraction_i1 += f32[x_at_row + r + 5]! * bhat;
      contraction_i2 += f32[x_at_row + r + 10]! * bhat;
      contraction_i3 += f32[x_at_row + r + 15]! * bhat;
    }
    f32[contraction_at + i] = contraction;
    f32[contraction_at + i + 1] = contraction_i1;
    f32[contraction_at + i + 2] = contraction_i2;
    f32[contraction_at + i + 3] = contraction_i3;
  }
}

/**
 * sum, linear-regression.ts:18
 * div, linear-regression.ts:18
 */
function sum_div2(f32: Float32Array, contraction_at: number, y_at: number, div_at: number): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  for (let r = 0; r < 100; r += 4) {
    const sub = f32[contraction_at + r]! - f32[y_at + r]!;
    sum += sub * sub;
    const subRp1 = f32[contraction_at + r + 1]! - f32[y_at + r + 1]!;
    sumRp1 += subRp1 * subRp1;
    const subRp2 = f32[contraction_at + r + 2]! - f32[y_at + r + 2]!;
    sumRp2 += subRp2 * subRp2;
    const subRp3 = f32[contraction_at + r + 3]! - f32[y_at + r + 3]!;
    sumRp3 += subRp3 * subRp3;
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  f32[div_at] = sum / 100;
}

function step({ f32, i32 }: Views): void {
  contraction_mul(f32, 32 /* x */, 0 /* bhat */, 532 /* y */, 532 /* sub */, 632 /* mul */);
  sum_div(f32, 532 /* sub */, 732 /* loss */);
  if (i32[16 /* tapeless.guard */]! !== 0 && !Number.isFinite(f32[732 /* loss */]!)) return;
  update(i32, 8 /* tapeless.step */);
  contraction_update(f32, 632 /* mul */, 32 /* x */, 0 /* bhat */);
}

function gradients({ f32 }: Views): void {
  contraction_mul(f32, 32 /* x */, 0 /* bhat */, 532 /* y */, 532 /* sub */, 632 /* mul */);
  sum_div(f32, 532 /* sub */, 732 /* loss */);
  contraction(f32, 632 /* mul */, 32 /* x */, 532 /* bhat */);
}

function evaluate({ f32 }: Views): void {
  contraction2(f32, 32 /* x */, 0 /* bhat */, 532 /* contraction */);
  sum_div2(f32, 532 /* contraction */, 632 /* y */, 32 /* loss */);
}

function predict({ f32 }: Views): void {
  contraction2(f32, 32 /* x */, 0 /* bhat */, 532 /* prediction */);
}

/** What `step` takes. */
export interface StepInputs {
  /** f32[100, 5] */
  readonly x: NumericArray;
  /** f32[100] */
  readonly y: NumericArray;
}

/** What `evaluate` takes. */
export interface EvaluateInputs {
  /** f32[100, 5] */
  readonly x: NumericArray;
  /** f32[100] */
  readonly y: NumericArray;
}

/** What `gradients` takes. */
export interface GradientInputs {
  /** f32[100, 5] */
  readonly x: NumericArray;
  /** f32[100] */
  readonly y: NumericArray;
}

/** What `predict` takes. */
export interface PredictInputs {
  /** f32[100, 5] */
  readonly x: NumericArray;
  /** Not needed: may be given, and is not read. */
  readonly y?: NumericArray;
}

/** What `predict` returns. */
export interface Outputs {
  /** f32[100] */
  readonly prediction: Float32Array;
}

/** The parameters by name. */
export interface Parameters {
  /** f32[5] */
  readonly bhat: Float32Array;
}

/** What `evaluate` measures beside the loss. */
export interface Metrics {}

/** Makes a trainer: parameters initialized from `seed`, or loaded later. */
export const createTrainer = defineTrainer<{
  step: StepInputs;
  evaluate: EvaluateInputs;
  gradients: GradientInputs;
  predict: PredictInputs;
  outputs: Outputs;
  parameters: Parameters;
  metrics: Metrics;
  objective: "loss";
}>({
  name: "linear-regression",
  format: 1,
  fingerprint: "65132728f4982118",
  arenaBytes: 2944,
  dtype: "f32",
  parameters: [
    { name: "bhat", type: "f32", shape: [5], offset: 0, initial: { kind: "zeros" }, trainable: true },
  ],
  state: [],
  constants: [],
  counters: { seed: 48, step: 32, guard: 64 },
  objectives: {
    ["loss"]: {
      step: {
        inputs: [
          { name: "x", type: "f32", shape: [100, 5], offset: 128 },
          { name: "y", type: "f32", shape: [100], offset: 2128 },
        ],
        outputs: [],
        loss: 2928,
        metrics: [],
        run: step,
      },
      evaluate: {
        inputs: [
          { name: "x", type: "f32", shape: [100, 5], offset: 128 },
          { name: "y", type: "f32", shape: [100], offset: 2528 },
        ],
        outputs: [],
        loss: 128,
        metrics: [],
        run: evaluate,
      },
      gradients: {
        inputs: [
          { name: "x", type: "f32", shape: [100, 5], offset: 128 },
          { name: "y", type: "f32", shape: [100], offset: 2128 },
        ],
        outputs: [{ name: "bhat", type: "f32", shape: [5], offset: 2128 }],
        loss: 2928,
        metrics: [],
        run: gradients,
      },
    },
  },
  predict: {
    inputs: [{ name: "x", type: "f32", shape: [100, 5], offset: 128 }],
    unread: ["y"],
    outputs: [{ name: "prediction", type: "f32", shape: [100], offset: 2128 }],
    metrics: [],
    run: predict,
  },
});
