// @generated
/* eslint-disable */
/**
 * two-layer-sigmoid: a neural network and its training, compiled by Tapeless. Do not edit: change the model and
 * compile it again. Kernels come first, then one function per program, then the trainer that is made of them.
 *
 * Inputs
 *   x  f32[128, 1]
 *   y  f32[128, 1]
 * Parameters: 61 numbers in 4 tensors
 *   w1  f32[1, 20]
 *   b1  f32[20]
 *   w2  f32[20, 1]
 *   b2  f32[1]
 * Dimensions, as tensor[axis]
 *   128  x[0], y[0], prediction[0]
 *    20  w1[1], b1[0], w2[0]
 * Programs          FLOPs per call    peak bytes  launches
 *   step                    41,850        21,840        10
 *   gradients               41,728        21,936         9
 *   evaluate                15,872        11,584         4
 *   predict                 15,488        11,072         3
 * Memory: one arena of 21,936 bytes (21.4 KiB), the first 320 for parameters and state.
 * Kernels take the views of the arena that they use, then the position of each tensor in its view, in elements.
 * Tensors are row-major. Arithmetic is in float64 between loads and stores, rounded when stored.
 */
import { defineTrainer, type NumericArray, type Views } from "../../runtime/index.ts";

/**
 * contraction, two-layer-sigmoid.ts:22
 */
function contraction(f32: Float32Array, x_at: number, w1: number, contraction_at: number): void {
  for (let i = 0; i < 128; i++) {
    const x = f32[x_at + i]!;
    const contraction_at_row = contraction_at + i * 20;
    for (let j = 0; j < 20; j++) {
      let contraction2 = 0;
      contraction2 += x * f32[w1 + j]!;
      f32[contraction_at_row + j] = contraction2;
    }
  }
}

/**
 * sigmoid, two-layer-sigmoid.ts:22
 */
function sigmoid(f32: Float32Array, contraction_at: number, b1: number, sigmoid_at: number): void {
  for (let i = 0; i < 128; i++) {
    const contraction_at_row = contraction_at + i * 20;
    const sigmoid_at_row = sigmoid_at + i * 20;
    for (let j = 0; j < 20; j++) {
      const sigmoid2 = 1 / (1 + Math.exp(-(f32[contraction_at_row + j]! + f32[b1 + j]!)));
      f32[sigmoid_at_row + j] = sigmoid2;
    }
  }
}

/**
 * contraction, two-layer-sigmoid.ts:22
 * sub, two-layer-sigmoid.ts:23
 * mul, two-layer-sigmoid.ts:23
 */
function contraction_mul(
  f32: Float32Array,
  sigmoid_at: number,
  w2: number,
  b2: number,
  y_at: number,
  sub_at: number,
  mul_at: number,
): void {
  const value2 = f32[b2]!;
  for (let i = 0; i < 128; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const sigmoid_at_row = sigmoid_at + i * 20;
    for (let r = 0; r < 20; r++) {
      const value = f32[w2 + r]!;
      contraction += f32[sigmoid_at_row + r]! * value;
      contraction_i1 += f32[sigmoid_at_row + r + 20]! * value;
      contraction_i2 += f32[sigmoid_at_row + r + 40]! * value;
      contraction_i3 += f32[sigmoid_at_row + r + 60]! * value;
    }
    const sub = contraction + value2 - f32[y_at + i]!;
    const sub_i1 = contraction_i1 + value2 - f32[y_at + i + 1]!;
    const sub_i2 = contraction_i2 + value2 - f32[y_at + i + 2]!;
    const sub_i3 = contraction_i3 + value2 - f32[y_at + i + 3]!;
    f32[sub_at + i] = sub;
    f32[sub_at + i + 1] = sub_i1;
    f32[sub_at + i + 2] = sub_i2;
    f32[sub_at + i + 3] = sub_i3;
    f32[mul_at + i] = sub * 2;
    f32[mul_at + i + 1] = sub_i1 * 2;
    f32[mul_at + i + 2] = sub_i2 * 2;
    f32[mul_at + i + 3] = sub_i3 * 2;
  }
}

/**
 * sum, two-layer-sigmoid.ts:23
 */
function sum(f32: Float32Array, sub_at: number, sum_at: number): void {
  let sum2 = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  for (let r = 0; r < 128; r += 4) {
    const sub = f32[sub_at + r]!;
    sum2 += sub * sub;
    const subRp1 = f32[sub_at + r + 1]!;
    sumRp1 += subRp1 * subRp1;
    const subRp2 = f32[sub_at + r + 2]!;
    sumRp2 += subRp2 * subRp2;
    const subRp3 = f32[sub_at + r + 3]!;
    sumRp3 += subRp3 * subRp3;
  }
  sum2 = sum2 + sumRp1 + (sumRp2 + sumRp3);
  f32[sum_at] = sum2;
}

/**
 * add, sgd
 */
function update(i32: Int32Array, step_at: number): void {
  i32[step_at] = (i32[step_at]! + 1) | 0;
}

/**
 * sum, two-layer-sigmoid.ts:22
 * sub, sgd
 */
function sum_update(f32: Float32Array, mul_at: number, parameter: number): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  for (let r = 0; r < 128; r += 4) {
    sum += f32[mul_at + r]!;
    sumRp1 += f32[mul_at + r + 1]!;
    sumRp2 += f32[mul_at + r + 2]!;
    sumRp3 += f32[mul_at + r + 3]!;
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  f32[parameter] = f32[parameter]! - sum * /* 0.0005 */ 0.0005000000237487257;
}

/**
 * contraction, two-layer-sigmoid.ts:22
 * mul, two-layer-sigmoid.ts:22
 */
function contraction_mul2(
  f32: Float32Array,
  mul_at: number,
  w2: number,
  sigmoid_at: number,
  mul_at2: number,
): void {
  for (let i = 0; i < 128; i++) {
    const mul = f32[mul_at + i]!;
    const sigmoid_at_row = sigmoid_at + i * 20;
    const mul_at2_row = mul_at2 + i * 20;
    for (let j = 0; j < 20; j++) {
      let contraction = 0;
      contraction += mul * f32[w2 + j]!;
      const sigmoid = f32[sigmoid_at_row + j]!;
      f32[mul_at2_row + j] = contraction * (sigmoid * (1 - sigmoid));
    }
  }
}

/**
 * sum, two-layer-sigmoid.ts:22
 * sub, sgd
 */
function sum_update2(f32: Float32Array, mul_at: number, parameter: number): void {
  for (let i = 0; i < 20; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const mul_at_row = mul_at + i;
    for (let r = 0; r < 128; r++) {
      sum += f32[mul_at_row + r * 20]!;
      sum_i1 += f32[mul_at_row + r * 20 + 1]!;
      sum_i2 += f32[mul_at_row + r * 20 + 2]!;
      sum_i3 += f32[mul_at_row + r * 20 + 3]!;
    }
    const sub = f32[parameter + i]! - sum * /* 0.0005 */ 0.0005000000237487257;
    const sub_i1 = f32[parameter + i + 1]! - sum_i1 * 0.0005000000237487257;
    const sub_i2 = f32[parameter + i + 2]! - sum_i2 * 0.0005000000237487257;
    const sub_i3 = f32[parameter + i + 3]! - sum_i3 * 0.0005000000237487257;
    f32[parameter + i] = sub;
    f32[parameter + i + 1] = sub_i1;
    f32[parameter + i + 2] = sub_i2;
    f32[parameter + i + 3] = sub_i3;
  }
}

/**
 * contraction, two-layer-sigmoid.ts:22
 * sub, sgd
 */
function contraction_update(f32: Float32Array, mul_at: number, x_at: number, parameter: number): void {
  for (let i = 0; i < 20; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const mul_at_row = mul_at + i;
    for (let r = 0; r < 128; r++) {
      const x = f32[x_at + r]!;
      contraction += f32[mul_at_row + r * 20]! * x;
      contraction_i1 += f32[mul_at_row + r * 20 + 1]! * x;
      contraction_i2 += f32[mul_at_row + r * 20 + 2]! * x;
      contraction_i3 += f32[mul_at_row + r * 20 + 3]! * x;
    }
    const sub = f32[parameter + i]! - contraction * /* 0.0005 */ 0.0005000000237487257;
    const sub_i1 = f32[parameter + i + 1]! - contraction_i1 * 0.0005000000237487257;
    const sub_i2 = f32[parameter + i + 2]! - contraction_i2 * 0.0005000000237487257;
    const sub_i3 = f32[parameter + i + 3]! - contraction_i3 * 0.0005000000237487257;
    f32[parameter + i] = sub;
    f32[parameter + i + 1] = sub_i1;
    f32[parameter + i + 2] = sub_i2;
    f32[parameter + i + 3] = sub_i3;
  }
}

/**
 * contraction, two-layer-sigmoid.ts:22
 * sub, sgd
 */
function contraction_update2(f32: Float32Array, mul_at: number, sigmoid_at: number, parameter: number): void {
  for (let i = 0; i < 20; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const sigmoid_at_row = sigmoid_at + i;
    for (let r = 0; r < 128; r++) {
      const mul = f32[mul_at + r]!;
      contraction += mul * f32[sigmoid_at_row + r * 20]!;
      contraction_i1 += mul * f32[sigmoid_at_row + r * 20 + 1]!;
      contraction_i2 += mul * f32[sigmoid_at_row + r * 20 + 2]!;
      contraction_i3 += mul * f32[sigmoid_at_row + r * 20 + 3]!;
    }
    const sub = f32[parameter + i]! - contraction * /* 0.0005 */ 0.0005000000237487257;
    const sub_i1 = f32[parameter + i + 1]! - contraction_i1 * 0.0005000000237487257;
    const sub_i2 = f32[parameter + i + 2]! - contraction_i2 * 0.0005000000237487257;
    const sub_i3 = f32[parameter + i + 3]! - contraction_i3 * 0.0005000000237487257;
    f32[parameter + i] = sub;
    f32[parameter + i + 1] = sub_i1;
    f32[parameter + i + 2] = sub_i2;
    f32[parameter + i + 3] = sub_i3;
  }
}

/**
 * sum, two-layer-sigmoid.ts:22
 */
function sum2(f32: Float32Array, mul_at: number, sum_at: number): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  for (let r = 0; r < 128; r += 4) {
    sum += f32[mul_at + r]!;
    sumRp1 += f32[mul_at + r + 1]!;
    sumRp2 += f32[mul_at + r + 2]!;
    sumRp3 += f32[mul_at + r + 3]!;
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  f32[sum_at] = sum;
}

/**
 * contraction, two-layer-sigmoid.ts:22
 * transpose, two-layer-sigmoid.ts:22
 */
function contraction_transpose(
  f32: Float32Array,
  mul_at: number,
  sigmoid_at: number,
  transpose: number,
): void {
  for (let i = 0; i < 20; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const sigmoid_at_row = sigmoid_at + i;
    for (let r = 0; r < 128; r++) {
      const mul = f32[mul_at + r]!;
      contraction += mul * f32[sigmoid_at_row + r * 20]!;
      contraction_i1 += mul * f32[sigmoid_at_row + r * 20 + 1]!;
      contraction_i2 += mul * f32[sigmoid_at_row + r * 20 + 2]!;
      contraction_i3 += mul * f32[sigmoid_at_row + r * 20 + 3]!;
    }
    f32[transpose + i] = contraction;
    f32[transpose + i + 1] = contraction_i1;
    f32[transpose + i + 2] = contraction_i2;
    f32[transpose + i + 3] = contraction_i3;
  }
}

/**
 * sum, two-layer-sigmoid.ts:22
 */
function sum3(f32: Float32Array, mul_at: number, sum_at: number): void {
  for (let i = 0; i < 20; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const mul_at_row = mul_at + i;
    for (let r = 0; r < 128; r++) {
      sum += f32[mul_at_row + r * 20]!;
      sum_i1 += f32[mul_at_row + r * 20 + 1]!;
      sum_i2 += f32[mul_at_row + r * 20 + 2]!;
      sum_i3 += f32[mul_at_row + r * 20 + 3]!;
    }
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
  }
}

/**
 * contraction, two-layer-sigmoid.ts:22
 * transpose, two-layer-sigmoid.ts:22
 */
function contraction_transpose2(f32: Float32Array, mul_at: number, x_at: number, transpose: number): void {
  for (let i = 0; i < 20; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const mul_at_row = mul_at + i;
    for (let r = 0; r < 128; r++) {
      const x = f32[x_at + r]!;
      contraction += f32[mul_at_row + r * 20]! * x;
      contraction_i1 += f32[mul_at_row + r * 20 + 1]! * x;
      contraction_i2 += f32[mul_at_row + r * 20 + 2]! * x;
      contraction_i3 += f32[mul_at_row + r * 20 + 3]! * x;
    }
    f32[transpose + i] = contraction;
    f32[transpose + i + 1] = contraction_i1;
    f32[transpose + i + 2] = contraction_i2;
    f32[transpose + i + 3] = contraction_i3;
  }
}

/**
 * contraction, two-layer-sigmoid.ts:22
 */
function contraction2(f32: Float32Array, sigmoid_at: number, w2: number, contraction_at: number): void {
  for (let i = 0; i < 128; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const sigmoid_at_row = sigmoid_at + i * 20;
    for (let r = 0; r < 20; r++) {
      const value = f32[w2 + r]!;
      contraction += f32[sigmoid_at_row + r]! * value;
      contraction_i1 += f32[sigmoid_at_row + r + 20]! * value;
      contraction_i2 += f32[sigmoid_at_row + r + 40]! * value;
      contraction_i3 += f32[sigmoid_at_row + r + 60]! * value;
    }
    f32[contraction_at + i] = contraction;
    f32[contraction_at + i + 1] = contraction_i1;
    f32[contraction_at + i + 2] = contraction_i2;
    f32[contraction_at + i + 3] = contraction_i3;
  }
}

/**
 * sum, two-layer-sigmoid.ts:23
 */
function sum4(f32: Float32Array, contraction_at: number, b2: number, y_at: number, sum_at: number): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  const b20 = f32[b2]!;
  for (let r = 0; r < 128; r += 4) {
    const sub = f32[contraction_at + r]! + b20 - f32[y_at + r]!;
    sum += sub * sub;
    const subRp1 = f32[contraction_at + r + 1]! + b20 - f32[y_at + r + 1]!;
    sumRp1 += subRp1 * subRp1;
    const subRp2 = f32[contraction_at + r + 2]! + b20 - f32[y_at + r + 2]!;
    sumRp2 += subRp2 * subRp2;
    const subRp3 = f32[contraction_at + r + 3]! + b20 - f32[y_at + r + 3]!;
    sumRp3 += subRp3 * subRp3;
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  f32[sum_at] = sum;
}

/**
 * contraction, two-layer-sigmoid.ts:22
 * add, two-layer-sigmoid.ts:22
 */
function contraction_add(
  f32: Float32Array,
  sigmoid_at: number,
  w2: number,
  b2: number,
  add_at: number,
): void {
  const value2 = f32[b2]!;
  for (let i = 0; i < 128; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const sigmoid_at_row = sigmoid_at + i * 20;
    for (let r = 0; r < 20; r++) {
      const value = f32[w2 + r]!;
      contraction += f32[sigmoid_at_row + r]! * value;
      contraction_i1 += f32[sigmoid_at_row + r + 20]! * value;
      contraction_i2 += f32[sigmoid_at_row + r + 40]! * value;
      contraction_i3 += f32[sigmoid_at_row + r + 60]! * value;
    }
    f32[add_at + i] = contraction + value2;
    f32[add_at + i + 1] = contraction_i1 + value2;
    f32[add_at + i + 2] = contraction_i2 + value2;
    f32[add_at + i + 3] = contraction_i3 + value2;
  }
}

function step({ f32, i32 }: Views): void {
  contraction(f32, 5344 /* x */, 0 /* w1 */, 80 /* contraction */);
  sigmoid(f32, 80 /* contraction */, 20 /* b1 */, 80 /* sigmoid */);
  contraction_mul(
    f32,
    80 /* sigmoid */,
    40 /* w2 */,
    60 /* b2 */,
    2772 /* y */,
    2772 /* sub */,
    2640 /* mul */,
  );
  sum(f32, 2772 /* sub */, 2768 /* loss */);
  if (i32[72 /* tapeless.guard */]! !== 0 && !Number.isFinite(f32[2768 /* loss */]!)) return;
  update(i32, 64 /* tapeless.step */);
  sum_update(f32, 2640 /* mul */, 60 /* b2 */);
  contraction_mul2(f32, 2640 /* mul */, 40 /* w2 */, 80 /* sigmoid */, 2784 /* mul */);
  sum_update2(f32, 2784 /* mul */, 20 /* b1 */);
  contraction_update(f32, 2784 /* mul */, 5344 /* x */, 0 /* w1 */);
  contraction_update2(f32, 2640 /* mul */, 80 /* sigmoid */, 40 /* w2 */);
}

function gradients({ f32 }: Views): void {
  contraction(f32, 5200 /* x */, 0 /* w1 */, 80 /* contraction */);
  sigmoid(f32, 80 /* contraction */, 20 /* b1 */, 80 /* sigmoid */);
  contraction_mul(
    f32,
    80 /* sigmoid */,
    40 /* w2 */,
    60 /* b2 */,
    2640 /* y */,
    2640 /* sub */,
    5328 /* mul */,
  );
  sum(f32, 2640 /* sub */, 5476 /* loss */);
  sum2(f32, 5328 /* mul */, 5480 /* b2 */);
  contraction_mul2(f32, 5328 /* mul */, 40 /* w2 */, 80 /* sigmoid */, 2640 /* mul */);
  contraction_transpose(f32, 5328 /* mul */, 80 /* sigmoid */, 5456 /* w2 */);
  sum3(f32, 2640 /* mul */, 100 /* b1 */);
  contraction_transpose2(f32, 2640 /* mul */, 5200 /* x */, 80 /* w1 */);
}

function evaluate({ f32 }: Views): void {
  contraction(f32, 2640 /* x */, 0 /* w1 */, 80 /* contraction */);
  sigmoid(f32, 80 /* contraction */, 20 /* b1 */, 80 /* sigmoid */);
  contraction2(f32, 80 /* sigmoid */, 40 /* w2 */, 2640 /* contraction */);
  sum4(f32, 2640 /* contraction */, 60 /* b2 */, 2768 /* y */, 80 /* loss */);
}

function predict({ f32 }: Views): void {
  contraction(f32, 2640 /* x */, 0 /* w1 */, 80 /* contraction */);
  sigmoid(f32, 80 /* contraction */, 20 /* b1 */, 80 /* sigmoid */);
  contraction_add(f32, 80 /* sigmoid */, 40 /* w2 */, 60 /* b2 */, 2640 /* prediction */);
}

/** What `step` takes. */
export interface StepInputs {
  /** f32[128, 1] */
  readonly x: NumericArray;
  /** f32[128, 1] */
  readonly y: NumericArray;
}

/** What `evaluate` takes. */
export interface EvaluateInputs {
  /** f32[128, 1] */
  readonly x: NumericArray;
  /** f32[128, 1] */
  readonly y: NumericArray;
}

/** What `gradients` takes. */
export interface GradientInputs {
  /** f32[128, 1] */
  readonly x: NumericArray;
  /** f32[128, 1] */
  readonly y: NumericArray;
}

/** What `predict` takes. */
export interface PredictInputs {
  /** f32[128, 1] */
  readonly x: NumericArray;
  /** Not needed: may be given, and is not read. */
  readonly y?: NumericArray;
}

/** What `predict` returns. */
export interface Outputs {
  /** f32[128, 1] */
  readonly prediction: Float32Array;
}

/** The parameters by name. */
export interface Parameters {
  /** f32[1, 20] */
  readonly w1: Float32Array;
  /** f32[20] */
  readonly b1: Float32Array;
  /** f32[20, 1] */
  readonly w2: Float32Array;
  /** f32[1] */
  readonly b2: Float32Array;
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
  name: "two-layer-sigmoid",
  format: 1,
  fingerprint: "00d9750dfd32c240",
  arenaBytes: 21936,
  dtype: "f32",
  parameters: [
    {
      name: "w1",
      type: "f32",
      shape: [1, 20],
      offset: 0,
      initial: { kind: "normal", mean: 0, deviation: 1 },
      trainable: true,
    },
    { name: "b1", type: "f32", shape: [20], offset: 80, initial: { kind: "zeros" }, trainable: true },
    {
      name: "w2",
      type: "f32",
      shape: [20, 1],
      offset: 160,
      initial: { kind: "normal", mean: 0, deviation: 1 },
      trainable: true,
    },
    { name: "b2", type: "f32", shape: [1], offset: 240, initial: { kind: "zeros" }, trainable: true },
  ],
  state: [],
  constants: [],
  counters: { seed: 272, step: 256, guard: 288 },
  objectives: {
    ["loss"]: {
      step: {
        inputs: [
          { name: "x", type: "f32", shape: [128, 1], offset: 21376 },
          { name: "y", type: "f32", shape: [128, 1], offset: 11088 },
        ],
        outputs: [],
        loss: 11072,
        metrics: [],
        run: step,
      },
      evaluate: {
        inputs: [
          { name: "x", type: "f32", shape: [128, 1], offset: 10560 },
          { name: "y", type: "f32", shape: [128, 1], offset: 11072 },
        ],
        outputs: [],
        loss: 320,
        metrics: [],
        run: evaluate,
      },
      gradients: {
        inputs: [
          { name: "x", type: "f32", shape: [128, 1], offset: 20800 },
          { name: "y", type: "f32", shape: [128, 1], offset: 10560 },
        ],
        outputs: [
          { name: "w1", type: "f32", shape: [1, 20], offset: 320 },
          { name: "b1", type: "f32", shape: [20], offset: 400 },
          { name: "w2", type: "f32", shape: [20, 1], offset: 21824 },
          { name: "b2", type: "f32", shape: [1], offset: 21920 },
        ],
        loss: 21904,
        metrics: [],
        run: gradients,
      },
    },
  },
  predict: {
    inputs: [{ name: "x", type: "f32", shape: [128, 1], offset: 10560 }],
    unread: ["y"],
    outputs: [{ name: "prediction", type: "f32", shape: [128, 1], offset: 10560 }],
    metrics: [],
    run: predict,
  },
});
