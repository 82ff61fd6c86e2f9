// @generated
/* eslint-disable */
/**
 * xor-adadelta: a neural network and its training, compiled by Tapeless. Do not edit: change the model and
 * compile it again. Kernels come first, then one function per program, then the trainer that is made of them.
 *
 * Inputs
 *   x  f32[4, 2]
 *   y  f32[4, 1]
 * Parameters: 21 numbers in 4 tensors
 *   "0.weight"  f32[5, 2]
 *   "0.bias"    f32[5]
 *   "2.weight"  f32[1, 5]
 *   "2.bias"    f32[1]
 * Dimensions, as tensor[axis]
 *   4  x[0], y[0], probability[0]
 *   2  x[1], "0.weight"[1]
 *   5  "0.weight"[0], "0.bias"[0], "2.weight"[1]
 * Programs          FLOPs per call    peak bytes  launches
 *   step                       809           704        15
 *   gradients                  473           720        11
 *   evaluate                   189           576         4
 *   predict                    168           560         4
 * Memory: one arena of 720 bytes (720 bytes), the first 448 for parameters and state.
 * Kernels take the views of the arena that they use, then the position of each tensor in its view, in elements.
 * Tensors are row-major. Arithmetic is in float64 between loads and stores, rounded when stored.
 */
import { defineTrainer, type NumericArray, type Views } from "../../runtime/index.ts";

/**
 * contraction, xor.ts:36
 */
function contraction(f32: Float32Array, x_at: number, _0Weight: number, contraction_at: number): void {
  const weight = f32[_0Weight]!;
  const weight_j1 = f32[_0Weight + 2]!;
  const weight_j2 = f32[_0Weight + 4]!;
  const weight_j3 = f32[_0Weight + 6]!;
  const weight_j4 = f32[_0Weight + 8]!;
  const weight_r1 = f32[_0Weight + 1]!;
  const weight_j1_r1 = f32[_0Weight + 3]!;
  const weight_j2_r1 = f32[_0Weight + 5]!;
  const weight_j3_r1 = f32[_0Weight + 7]!;
  const weight_j4_r1 = f32[_0Weight + 9]!;
  for (let i = 0; i < 4; i += 2) {
    let contraction2 = 0;
    let contraction_i1 = 0;
    let contraction_j1 = 0;
    let contraction_j1_i1 = 0;
    let contraction_j2 = 0;
    let contraction_j2_i1 = 0;
    let contraction_j3 = 0;
    let contraction_j3_i1 = 0;
    let contraction_j4 = 0;
    let contraction_j4_i1 = 0;
    const x = f32[x_at + i * 2]!;
    const x_i1 = f32[x_at + i * 2 + 2]!;
    contraction2 += x * weight;
    contraction_i1 += x_i1 * weight;
    contraction_j1 += x * weight_j1;
    contraction_j1_i1 += x_i1 * weight_j1;
    contraction_j2 += x * weight_j2;
    contraction_j2_i1 += x_i1 * weight_j2;
    contraction_j3 += x * weight_j3;
    contraction_j3_i1 += x_i1 * weight_j3;
    contraction_j4 += x * weight_j4;
    contraction_j4_i1 += x_i1 * weight_j4;
    const x_r1 = f32[x_at + i * 2 + 1]!;
    const x_i1_r1 = f32[x_at + i * 2 + 3]!;
    contraction2 += x_r1 * weight_r1;
    contraction_i1 += x_i1_r1 * weight_r1;
    contraction_j1 += x_r1 * weight_j1_r1;
    contraction_j1_i1 += x_i1_r1 * weight_j1_r1;
    contraction_j2 += x_r1 * weight_j2_r1;
    contraction_j2_i1 += x_i1_r1 * weight_j2_r1;
    contraction_j3 += x_r1 * weight_j3_r1;
    contraction_j3_i1 += x_i1_r1 * weight_j3_r1;
    contraction_j4 += x_r1 * weight_j4_r1;
    contraction_j4_i1 += x_i1_r1 * weight_j4_r1;
    f32[contraction_at + i * 5] = contraction2;
    f32[contraction_at + i * 5 + 5] = contraction_i1;
    f32[contraction_at + i * 5 + 1] = contraction_j1;
    f32[contraction_at + i * 5 + 6] = contraction_j1_i1;
    f32[contraction_at + i * 5 + 2] = contraction_j2;
    f32[contraction_at + i * 5 + 7] = contraction_j2_i1;
    f32[contraction_at + i * 5 + 3] = contraction_j3;
    f32[contraction_at + i * 5 + 8] = contraction_j3_i1;
    f32[contraction_at + i * 5 + 4] = contraction_j4;
    f32[contraction_at + i * 5 + 9] = contraction_j4_i1;
  }
}

/**
 * softplus, xor.ts:36
 */
function softplus2(f32: Float32Array, contraction_at: number, _0Bias: number, softplus_at: number): void {
  for (let i = 0; i < 4; i++) {
    const contraction_at_row = contraction_at + i * 5;
    const softplus_at_row = softplus_at + i * 5;
    for (let j = 0; j < 5; j++) {
      const add = f32[contraction_at_row + j]! + f32[_0Bias + j]!;
      f32[softplus_at_row + j] = Math.max(add, 0) + Math.log1p(Math.exp(-Math.abs(add)));
    }
  }
}

/**
 * contraction, xor.ts:36
 * add, xor.ts:36
 */
function contraction_add(
  f32: Float32Array,
  softplus_at: number,
  _2Weight: number,
  _2Bias: number,
  add_at: number,
): void {
  let contraction = 0;
  let contraction_i1 = 0;
  let contraction_i2 = 0;
  let contraction_i3 = 0;
  for (let r = 0; r < 5; r++) {
    const weight = f32[_2Weight + r]!;
    contraction += f32[softplus_at + r]! * weight;
    contraction_i1 += f32[softplus_at + r + 5]! * weight;
    contraction_i2 += f32[softplus_at + r + 10]! * weight;
    contraction_i3 += f32[softplus_at + r + 15]! * weight;
  }
  const bias = f32[_2Bias]!;
  f32[add_at] = contraction + bias;
  f32[add_at + 1] = contraction_i1 + bias;
  f32[add_at + 2] = contraction_i2 + bias;
  f32[add_at + 3] = contraction_i3 + bias;
}

/**
 * softplus, xor.ts:40
 * add, xor.ts:40
 */
function softplus_add(
  f32: Float32Array,
  add_at: number,
  softplus_at: number,
  y_at: number,
  add_at2: number,
  n: number,
): void {
  for (let i = 0; i < n; i++) {
    const neg = -f32[add_at + i]!;
    const softplus2 = Math.max(neg, 0) + Math.log1p(Math.exp(-Math.abs(neg)));
    f32[softplus_at + i] = softplus2;
    f32[add_at2 + i] = Math.expm1(-softplus2) * 0.25 + (1 - f32[y_at + i]!) * 0.25;
  }
}

/**
 * sum, xor.ts:40
 * mul, xor.ts:40
 */
function sum_mul(f32: Float32Array, y_at: number, add_at: number, softplus_at: number, mul_at: number): void {
  let sum = 0;
  for (let r = 0; r < 4; r++) {
    const add2 = (1 - f32[y_at + r]!) * f32[add_at + r]! + f32[softplus_at + r]!;
    sum += add2;
  }
  f32[mul_at] = sum * 0.25;
}

/**
 * add, adadelta
 */
function update(i32: Int32Array, step_at: number): void {
  i32[step_at] = (i32[step_at]! + 1) | 0;
}

/**
 * sum, xor.ts:36
 * add, adadelta
 * mul, adadelta
 * sub, adadelta
 */
function sum_update(
  f32: Float32Array,
  add_at: number,
  squaredGradients_at: number,
  squaredUpdates_at: number,
  parameter: number,
): void {
  let sum = 0;
  for (let r = 0; r < 4; r++) {
    sum += f32[add_at + r]!;
  }
  const add2 =
    f32[squaredGradients_at]! * /* 0.9 */ 0.8999999761581421 + sum * sum * /* 0.1 */ 0.10000000149011612;
  f32[squaredGradients_at] = add2;
  const squaredUpdates = f32[squaredUpdates_at]!;
  const add3 = Math.fround(squaredUpdates + /* 0.000001 */ 9.999999974752427e-7);
  const div = Math.sqrt(add3) / Math.sqrt(Math.fround(add2 + 9.999999974752427e-7));
  const mul3 = div * sum;
  const add5 = squaredUpdates * 0.8999999761581421 + mul3 * mul3 * 0.10000000149011612;
  f32[squaredUpdates_at] = add5;
  f32[parameter] = f32[parameter]! - mul3 * 0.10000000149011612;
}

/**
 * contraction, xor.ts:36
 */
function contraction2(f32: Float32Array, add_at: number, _2Weight: number, contraction_at: number): void {
  for (let i = 0; i < 4; i++) {
    const add = f32[add_at + i]!;
    const contraction_at_row = contraction_at + i * 5;
    for (let j = 0; j < 5; j++) {
      let contraction = 0;
      contraction += add * f32[_2Weight + j]!;
      f32[contraction_at_row + j] = contraction;
    }
  }
}

/**
 * contraction, xor.ts:36
 */
function contraction3(f32: Float32Array, add_at: number, softplus_at: number, contraction_at: number): void {
  let contraction = 0;
  let contraction_i1 = 0;
  let contraction_i2 = 0;
  let contraction_i3 = 0;
  let contraction_i4 = 0;
  for (let r = 0; r < 4; r++) {
    const add = f32[add_at + r]!;
    contraction += add * f32[softplus_at + r * 5]!;
    contraction_i1 += add * f32[softplus_at + r * 5 + 1]!;
    contraction_i2 += add * f32[softplus_at + r * 5 + 2]!;
    contraction_i3 += add * f32[softplus_at + r * 5 + 3]!;
    contraction_i4 += add * f32[softplus_at + r * 5 + 4]!;
  }
  f32[contraction_at] = contraction;
  f32[contraction_at + 1] = contraction_i1;
  f32[contraction_at + 2] = contraction_i2;
  f32[contraction_at + 3] = contraction_i3;
  f32[contraction_at + 4] = contraction_i4;
}

/**
 * add, adadelta
 * mul, adadelta
 * sub, adadelta
 */
function update2(
  f32: Float32Array,
  squaredGradients_at: number,
  contraction_at: number,
  squaredUpdates_at: number,
  parameter: number,
  n: number,
): void {
  for (let i = 0; i < n; i++) {
    const contraction = f32[contraction_at + i]!;
    const add =
      f32[squaredGradients_at + i]! * /* 0.9 */ 0.8999999761581421 +
      contraction * contraction * /* 0.1 */ 0.10000000149011612;
    f32[squaredGradients_at + i] = add;
    const squaredUpdates = f32[squaredUpdates_at + i]!;
    const add2 = Math.fround(squaredUpdates + /* 0.000001 */ 9.999999974752427e-7);
    const div = Math.sqrt(add2) / Math.sqrt(Math.fround(add + 9.999999974752427e-7));
    const mul3 = div * contraction;
    const add4 = squaredUpdates * 0.8999999761581421 + mul3 * mul3 * 0.10000000149011612;
    f32[squaredUpdates_at + i] = add4;
    f32[parameter + i] = f32[parameter + i]! - mul3 * 0.10000000149011612;
  }
}

/**
 * neg, xor.ts:36
 */
function neg(
  f32: Float32Array,
  contraction_at: number,
  softplus_at: number,
  neg_at: number,
  n: number,
): void {
  for (let i = 0; i < n; i++) {
    const mul = f32[contraction_at + i]! * Math.expm1(-f32[softplus_at + i]!);
    f32[neg_at + i] = -mul;
  }
}

/**
 * sum, xor.ts:36
 */
function sum(f32: Float32Array, neg_at: number, sum_at: number): void {
  let sum2 = 0;
  let sum_i1 = 0;
  let sum_i2 = 0;
  let sum_i3 = 0;
  let sum_i4 = 0;
  for (let r = 0; r < 4; r++) {
    sum2 += f32[neg_at + r * 5]!;
    sum_i1 += f32[neg_at + r * 5 + 1]!;
    sum_i2 += f32[neg_at + r * 5 + 2]!;
    sum_i3 += f32[neg_at + r * 5 + 3]!;
    sum_i4 += f32[neg_at + r * 5 + 4]!;
  }
  f32[sum_at] = sum2;
  f32[sum_at + 1] = sum_i1;
  f32[sum_at + 2] = sum_i2;
  f32[sum_at + 3] = sum_i3;
  f32[sum_at + 4] = sum_i4;
}

/**
 * contraction, xor.ts:36
 */
function contraction4(f32: Float32Array, neg_at: number, x_at: number, contraction_at: number): void {
  let contraction = 0;
  let contraction_i1 = 0;
  let contraction_i2 = 0;
  let contraction_i3 = 0;
  let contraction_i4 = 0;
  let contraction_j1 = 0;
  let contraction_j1_i1 = 0;
  let contraction_j1_i2 = 0;
  let contraction_j1_i3 = 0;
  let contraction_j1_i4 = 0;
  for (let r = 0; r < 4; r++) {
    const neg = f32[neg_at + r * 5]!;
    const neg_i1 = f32[neg_at + r * 5 + 1]!;
    const neg_i2 = f32[neg_at + r * 5 + 2]!;
    const neg_i3 = f32[neg_at + r * 5 + 3]!;
    const neg_i4 = f32[neg_at + r * 5 + 4]!;
    const x = f32[x_at + r * 2]!;
    const x_j1 = f32[x_at + r * 2 + 1]!;
    contraction += neg * x;
    contraction_i1 += neg_i1 * x;
    contraction_i2 += neg_i2 * x;
    contraction_i3 += neg_i3 * x;
    contraction_i4 += neg_i4 * x;
    contraction_j1 += neg * x_j1;
    contraction_j1_i1 += neg_i1 * x_j1;
    contraction_j1_i2 += neg_i2 * x_j1;
    contraction_j1_i3 += neg_i3 * x_j1;
    contraction_j1_i4 += neg_i4 * x_j1;
  }
  f32[contraction_at] = contraction;
  f32[contraction_at + 2] = contraction_i1;
  f32[contraction_at + 4] = contraction_i2;
  f32[contraction_at + 6] = contraction_i3;
  f32[contraction_at + 8] = contraction_i4;
  f32[contraction_at + 1] = contraction_j1;
  f32[contraction_at + 3] = contraction_j1_i1;
  f32[contraction_at + 5] = contraction_j1_i2;
  f32[contraction_at + 7] = contraction_j1_i3;
  f32[contraction_at + 9] = contraction_j1_i4;
}

/**
 * sum, xor.ts:36
 */
function sum2(f32: Float32Array, add_at: number, sum_at: number): void {
  let sum = 0;
  for (let r = 0; r < 4; r++) {
    sum += f32[add_at + r]!;
  }
  f32[sum_at] = sum;
}

/**
 * sum, xor.ts:40
 * mul, xor.ts:40
 */
function sum_mul2(f32: Float32Array, y_at: number, add_at: number, mul_at: number): void {
  let sum = 0;
  for (let r = 0; r < 4; r++) {
    const add = f32[add_at + r]!;
    const neg = -add;
    const add2 = (1 - f32[y_at + r]!) * add + (Math.max(neg, 0) + Math.log1p(Math.exp(-Math.abs(neg))));
    sum += add2;
  }
  f32[mul_at] = sum * 0.25;
}

/**
 * contraction, xor.ts:36
 */
function contraction5(
  f32: Float32Array,
  softplus_at: number,
  _2Weight: number,
  contraction_at: number,
): void {
  let contraction = 0;
  let contraction_i1 = 0;
  let contraction_i2 = 0;
  let contraction_i3 = 0;
  for (let r = 0; r < 5; r++) {
    const weight = f32[_2Weight + r]!;
    contraction += f32[softplus_at + r]! * weight;
    contraction_i1 += f32[softplus_at + r + 5]! * weight;
    contraction_i2 += f32[softplus_at + r + 10]! * weight;
    contraction_i3 += f32[softplus_at + r + 15]! * weight;
  }
  f32[contraction_at] = contraction;
  f32[contraction_at + 1] = contraction_i1;
  f32[contraction_at + 2] = contraction_i2;
  f32[contraction_at + 3] = contraction_i3;
}

/**
 * sigmoid, xor.ts:42
 */
function sigmoid(
  f32: Float32Array,
  contraction_at: number,
  _2Bias: number,
  sigmoid_at: number,
  n: number,
): void {
  const bias = f32[_2Bias]!;
  for (let i = 0; i < n; i++) {
    f32[sigmoid_at + i] = 1 / (1 + Math.exp(-(f32[contraction_at + i]! + bias)));
  }
}

function step({ f32, i32 }: Views): void {
  contraction(f32, 132 /* x */, 0 /* 0.weight */, 112 /* contraction */);
  softplus2(f32, 112 /* contraction */, 12 /* 0.bias */, 112 /* softplus */);
  contraction_add(f32, 112 /* softplus */, 20 /* 2.weight */, 28 /* 2.bias */, 144 /* add */);
  softplus_add(f32, 144 /* add */, 148 /* softplus */, 140 /* y */, 152 /* add */, 4);
  sum_mul(f32, 140 /* y */, 144 /* add */, 148 /* softplus */, 156 /* loss */);
  if (i32[104 /* tapeless.guard */]! !== 0 && !Number.isFinite(f32[156 /* loss */]!)) return;
  update(i32, 32 /* tapeless.step */);
  sum_update(
    f32,
    152 /* add */,
    92 /* 2.bias.squaredGradients */,
    96 /* 2.bias.squaredUpdates */,
    28 /* 2.bias */,
  );
  contraction2(f32, 152 /* add */, 20 /* 2.weight */, 160 /* contraction */);
  contraction3(f32, 152 /* add */, 112 /* softplus */, 140 /* contraction */);
  update2(
    f32,
    76 /* 2.weight.squaredGradients */,
    140 /* contraction */,
    84 /* 2.weight.squaredUpdates */,
    20 /* 2.weight */,
    5,
  );
  neg(f32, 160 /* contraction */, 112 /* softplus */, 112 /* neg */, 20);
  sum(f32, 112 /* neg */, 140 /* sum */);
  update2(
    f32,
    60 /* 0.bias.squaredGradients */,
    140 /* sum */,
    68 /* 0.bias.squaredUpdates */,
    12 /* 0.bias */,
    5,
  );
  contraction4(f32, 112 /* neg */, 132 /* x */, 140 /* contraction */);
  update2(
    f32,
    36 /* 0.weight.squaredGradients */,
    140 /* contraction */,
    48 /* 0.weight.squaredUpdates */,
    0 /* 0.weight */,
    10,
  );
}

function gradients({ f32 }: Views): void {
  contraction(f32, 132 /* x */, 0 /* 0.weight */, 112 /* contraction */);
  softplus2(f32, 112 /* contraction */, 12 /* 0.bias */, 112 /* softplus */);
  contraction_add(f32, 112 /* softplus */, 20 /* 2.weight */, 28 /* 2.bias */, 144 /* add */);
  softplus_add(f32, 144 /* add */, 148 /* softplus */, 140 /* y */, 152 /* add */, 4);
  sum_mul(f32, 140 /* y */, 144 /* add */, 148 /* softplus */, 156 /* loss */);
  sum2(f32, 152 /* add */, 140 /* 2.bias */);
  contraction2(f32, 152 /* add */, 20 /* 2.weight */, 160 /* contraction */);
  contraction3(f32, 152 /* add */, 112 /* softplus */, 144 /* 2.weight */);
  neg(f32, 160 /* contraction */, 112 /* softplus */, 112 /* neg */, 20);
  sum(f32, 112 /* neg */, 160 /* 0.bias */);
  contraction4(f32, 112 /* neg */, 132 /* x */, 168 /* 0.weight */);
}

function evaluate({ f32 }: Views): void {
  contraction(f32, 132 /* x */, 0 /* 0.weight */, 112 /* contraction */);
  softplus2(f32, 112 /* contraction */, 12 /* 0.bias */, 112 /* softplus */);
  contraction_add(f32, 112 /* softplus */, 20 /* 2.weight */, 28 /* 2.bias */, 132 /* add */);
  sum_mul2(f32, 140 /* y */, 132 /* add */, 136 /* loss */);
}

function predict({ f32 }: Views): void {
  contraction(f32, 132 /* x */, 0 /* 0.weight */, 112 /* contraction */);
  softplus2(f32, 112 /* contraction */, 12 /* 0.bias */, 112 /* softplus */);
  contraction5(f32, 112 /* softplus */, 20 /* 2.weight */, 132 /* contraction */);
  sigmoid(f32, 132 /* contraction */, 28 /* 2.bias */, 132 /* probability */, 4);
}

/** What `step` takes. */
export interface StepInputs {
  /** f32[4, 2] */
  readonly x: NumericArray;
  /** f32[4, 1] */
  readonly y: NumericArray;
}

/** What `evaluate` takes. */
export interface EvaluateInputs {
  /** f32[4, 2] */
  readonly x: NumericArray;
  /** f32[4, 1] */
  readonly y: NumericArray;
}

/** What `gradients` takes. */
export interface GradientInputs {
  /** f32[4, 2] */
  readonly x: NumericArray;
  /** f32[4, 1] */
  readonly y: NumericArray;
}

/** What `predict` takes. */
export interface PredictInputs {
  /** f32[4, 2] */
  readonly x: NumericArray;
  /** Not needed: may be given, and is not read. */
  readonly y?: NumericArray;
}

/** What `predict` returns. */
export interface Outputs {
  /** f32[4, 1] */
  readonly probability: Float32Array;
}

/** The parameters by name. */
export interface Parameters {
  /** f32[5, 2] */
  readonly "0.weight": Float32Array;
  /** f32[5] */
  readonly "0.bias": Float32Array;
  /** f32[1, 5] */
  readonly "2.weight": Float32Array;
  /** f32[1] */
  readonly "2.bias": Float32Array;
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
  name: "xor-adadelta",
  format: 1,
  fingerprint: "90686d793f129f16",
  arenaBytes: 720,
  dtype: "f32",
  parameters: [
    {
      name: "0.weight",
      type: "f32",
      shape: [5, 2],
      offset: 0,
      initial: { kind: "uniform", low: -0.7071067811865475, high: 0.7071067811865475 },
      trainable: true,
    },
    {
      name: "0.bias",
      type: "f32",
      shape: [5],
      offset: 48,
      initial: { kind: "uniform", low: -0.7071067811865475, high: 0.7071067811865475 },
      trainable: true,
    },
    {
      name: "2.weight",
      type: "f32",
      shape: [1, 5],
      offset: 80,
      initial: { kind: "uniform", low: -0.4472135954999579, high: 0.4472135954999579 },
      trainable: true,
    },
    {
      name: "2.bias",
      type: "f32",
      shape: [1],
      offset: 112,
      initial: { kind: "uniform", low: -0.4472135954999579, high: 0.4472135954999579 },
      trainable: true,
    },
  ],
  state: [
    {
      name: "0.weight.squaredGradients",
      type: "f32",
      shape: [5, 2],
      offset: 144,
      initial: { kind: "zeros" },
    },
    { name: "0.weight.squaredUpdates", type: "f32", shape: [5, 2], offset: 192, initial: { kind: "zeros" } },
    { name: "0.bias.squaredGradients", type: "f32", shape: [5], offset: 240, initial: { kind: "zeros" } },
    { name: "0.bias.squaredUpdates", type: "f32", shape: [5], offset: 272, initial: { kind: "zeros" } },
    {
      name: "2.weight.squaredGradients",
      type: "f32",
      shape: [1, 5],
      offset: 304,
      initial: { kind: "zeros" },
    },
    { name: "2.weight.squaredUpdates", type: "f32", shape: [1, 5], offset: 336, initial: { kind: "zeros" } },
    { name: "2.bias.squaredGradients", type: "f32", shape: [1], offset: 368, initial: { kind: "zeros" } },
    { name: "2.bias.squaredUpdates", type: "f32", shape: [1], offset: 384, initial: { kind: "zeros" } },
  ],
  constants: [],
  counters: { seed: 400, step: 128, guard: 416 },
  objectives: {
    ["loss"]: {
      step: {
        inputs: [
          { name: "x", type: "f32", shape: [4, 2], offset: 528 },
          { name: "y", type: "f32", shape: [4, 1], offset: 560 },
        ],
        outputs: [],
        loss: 624,
        metrics: [],
        run: step,
      },
      evaluate: {
        inputs: [
          { name: "x", type: "f32", shape: [4, 2], offset: 528 },
          { name: "y", type: "f32", shape: [4, 1], offset: 560 },
        ],
        outputs: [],
        loss: 544,
        metrics: [],
        run: evaluate,
      },
      gradients: {
        inputs: [
          { name: "x", type: "f32", shape: [4, 2], offset: 528 },
          { name: "y", type: "f32", shape: [4, 1], offset: 560 },
        ],
        outputs: [
          { name: "0.weight", type: "f32", shape: [5, 2], offset: 672 },
          { name: "0.bias", type: "f32", shape: [5], offset: 640 },
          { name: "2.weight", type: "f32", shape: [1, 5], offset: 576 },
          { name: "2.bias", type: "f32", shape: [1], offset: 560 },
        ],
        loss: 624,
        metrics: [],
        run: gradients,
      },
    },
  },
  predict: {
    inputs: [{ name: "x", type: "f32", shape: [4, 2], offset: 528 }],
    unread: ["y"],
    outputs: [{ name: "probability", type: "f32", shape: [4, 1], offset: 528 }],
    metrics: [],
    run: predict,
  },
});
