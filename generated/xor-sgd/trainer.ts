// @generated
/* eslint-disable */
/**
 * xor-sgd: a neural network and its training, compiled by Tapeless. Do not edit: change the model and
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
 *   step                       515           416        12
 *   gradients                  473           464        11
 *   evaluate                   189           320         4
 *   predict                    168           304         4
 * Memory: one arena of 464 bytes (464 bytes), the first 192 for parameters and state.
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
 * add, sgd
 */
function update(i32: Int32Array, step_at: number): void {
  i32[step_at] = (i32[step_at]! + 1) | 0;
}

/**
 * sum, xor.ts:36
 * sub, sgd
 */
function sum_update(f32: Float32Array, add_at: number, parameter: number): void {
  let sum = 0;
  for (let r = 0; r < 4; r++) {
    sum += f32[add_at + r]!;
  }
  f32[parameter] = f32[parameter]! - sum * /* 0.1 */ 0.10000000149011612;
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
 * sub, sgd
 */
function contraction_update(f32: Float32Array, add_at: number, softplus_at: number, parameter: number): void {
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
  const sub = f32[parameter]! - contraction * /* 0.1 */ 0.10000000149011612;
  const sub_i1 = f32[parameter + 1]! - contraction_i1 * 0.10000000149011612;
  const sub_i2 = f32[parameter + 2]! - contraction_i2 * 0.10000000149011612;
  const sub_i3 = f32[parameter + 3]! - contraction_i3 * 0.10000000149011612;
  const sub_i4 = f32[parameter + 4]! - contraction_i4 * 0.10000000149011612;
  f32[parameter] = sub;
  f32[parameter + 1] = sub_i1;
  f32[parameter + 2] = sub_i2;
  f32[parameter + 3] = sub_i3;
  f32[parameter + 4] = sub_i4;
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
 * sub, sgd
 */
function sum_update2(f32: Float32Array, neg_at: number, parameter: number): void {
  let sum = 0;
  let sum_i1 = 0;
  let sum_i2 = 0;
  let sum_i3 = 0;
  let sum_i4 = 0;
  for (let r = 0; r < 4; r++) {
    sum += f32[neg_at + r * 5]!;
    sum_i1 += f32[neg_at + r * 5 + 1]!;
    sum_i2 += f32[neg_at + r * 5 + 2]!;
    sum_i3 += f32[neg_at + r * 5 + 3]!;
    sum_i4 += f32[neg_at + r * 5 + 4]!;
  }
  const sub_i1 = f32[parameter + 1]! - sum_i1 * 0.10000000149011612;
  const sub_i2 = f32[parameter + 2]! - sum_i2 * 0.10000000149011612;
  const sub_i3 = f32[parameter + 3]! - sum_i3 * 0.10000000149011612;
  const sub_i4 = f32[parameter + 4]! - sum_i4 * 0.10000000149011612;
  f32[parameter] = f32[parameter]! - sum * /* 0.1 */ 0.10000000149011612;
  f32[parameter + 1] = sub_i1;
  f32[parameter + 2] = sub_i2;
  f32[parameter + 3] = sub_i3;
  f32[parameter + 4] = sub_i4;
}

/**
 * contraction, xor.ts:36
 * sub, sgd
 */
function contraction_update2(f32: Float32Array, neg_at: number, x_at: number, parameter: number): void {
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
  const sub = f32[parameter]! - contraction * /* 0.1 */ 0.10000000149011612;
  const sub_j1_i1 = f32[parameter + 3]! - contraction_j1_i1 * 0.10000000149011612;
  const sub_j1_i2 = f32[parameter + 5]! - contraction_j1_i2 * 0.10000000149011612;
  const sub_j1_i3 = f32[parameter + 7]! - contraction_j1_i3 * 0.10000000149011612;
  const sub_j1_i4 = f32[parameter + 9]! - contraction_j1_i4 * 0.10000000149011612;
  const sub_i1 = f32[parameter + 2]! - contraction_i1 * 0.10000000149011612;
  const sub_i2 = f32[parameter + 4]! - contraction_i2 * 0.10000000149011612;
  const sub_i3 = f32[parameter + 6]! - contraction_i3 * 0.10000000149011612;
  const sub_i4 = f32[parameter + 8]! - contraction_i4 * 0.10000000149011612;
  const sub_j1 = f32[parameter + 1]! - contraction_j1 * 0.10000000149011612;
  f32[parameter] = sub;
  f32[parameter + 2] = sub_i1;
  f32[parameter + 4] = sub_i2;
  f32[parameter + 6] = sub_i3;
  f32[parameter + 8] = sub_i4;
  f32[parameter + 1] = sub_j1;
  f32[parameter + 3] = sub_j1_i1;
  f32[parameter + 5] = sub_j1_i2;
  f32[parameter + 7] = sub_j1_i3;
  f32[parameter + 9] = sub_j1_i4;
}

/**
 * sum, xor.ts:36
 */
function sum(f32: Float32Array, add_at: number, sum_at: number): void {
  let sum2 = 0;
  for (let r = 0; r < 4; r++) {
    sum2 += f32[add_at + r]!;
  }
  f32[sum_at] = sum2;
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
 * sum, xor.ts:36
 */
function sum2(f32: Float32Array, neg_at: number, sum_at: number): void {
  let sum = 0;
  let sum_i1 = 0;
  let sum_i2 = 0;
  let sum_i3 = 0;
  let sum_i4 = 0;
  for (let r = 0; r < 4; r++) {
    sum += f32[neg_at + r * 5]!;
    sum_i1 += f32[neg_at + r * 5 + 1]!;
    sum_i2 += f32[neg_at + r * 5 + 2]!;
    sum_i3 += f32[neg_at + r * 5 + 3]!;
    sum_i4 += f32[neg_at + r * 5 + 4]!;
  }
  f32[sum_at] = sum;
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
  contraction(f32, 68 /* x */, 0 /* 0.weight */, 48 /* contraction */);
  softplus2(f32, 48 /* contraction */, 12 /* 0.bias */, 48 /* softplus */);
  contraction_add(f32, 48 /* softplus */, 20 /* 2.weight */, 28 /* 2.bias */, 80 /* add */);
  softplus_add(f32, 80 /* add */, 84 /* softplus */, 76 /* y */, 88 /* add */, 4);
  sum_mul(f32, 76 /* y */, 80 /* add */, 84 /* softplus */, 92 /* loss */);
  if (i32[40 /* tapeless.guard */]! !== 0 && !Number.isFinite(f32[92 /* loss */]!)) return;
  update(i32, 32 /* tapeless.step */);
  sum_update(f32, 88 /* add */, 28 /* 2.bias */);
  contraction2(f32, 88 /* add */, 20 /* 2.weight */, 96 /* contraction */);
  contraction_update(f32, 88 /* add */, 48 /* softplus */, 20 /* 2.weight */);
  neg(f32, 96 /* contraction */, 48 /* softplus */, 48 /* neg */, 20);
  sum_update2(f32, 48 /* neg */, 12 /* 0.bias */);
  contraction_update2(f32, 48 /* neg */, 68 /* x */, 0 /* 0.weight */);
}

function gradients({ f32 }: Views): void {
  contraction(f32, 68 /* x */, 0 /* 0.weight */, 48 /* contraction */);
  softplus2(f32, 48 /* contraction */, 12 /* 0.bias */, 48 /* softplus */);
  contraction_add(f32, 48 /* softplus */, 20 /* 2.weight */, 28 /* 2.bias */, 80 /* add */);
  softplus_add(f32, 80 /* add */, 84 /* softplus */, 76 /* y */, 88 /* add */, 4);
  sum_mul(f32, 76 /* y */, 80 /* add */, 84 /* softplus */, 92 /* loss */);
  sum(f32, 88 /* add */, 76 /* 2.bias */);
  contraction2(f32, 88 /* add */, 20 /* 2.weight */, 96 /* contraction */);
  contraction3(f32, 88 /* add */, 48 /* softplus */, 80 /* 2.weight */);
  neg(f32, 96 /* contraction */, 48 /* softplus */, 48 /* neg */, 20);
  sum2(f32, 48 /* neg */, 96 /* 0.bias */);
  contraction4(f32, 48 /* neg */, 68 /* x */, 104 /* 0.weight */);
}

function evaluate({ f32 }: Views): void {
  contraction(f32, 68 /* x */, 0 /* 0.weight */, 48 /* contraction */);
  softplus2(f32, 48 /* contraction */, 12 /* 0.bias */, 48 /* softplus */);
  contraction_add(f32, 48 /* softplus */, 20 /* 2.weight */, 28 /* 2.bias */, 68 /* add */);
  sum_mul2(f32, 76 /* y */, 68 /* add */, 72 /* loss */);
}

function predict({ f32 }: Views): void {
  contraction(f32, 68 /* x */, 0 /* 0.weight */, 48 /* contraction */);
  softplus2(f32, 48 /* contraction */, 12 /* 0.bias */, 48 /* softplus */);
  contraction5(f32, 48 /* softplus */, 20 /* 2.weight */, 68 /* contraction */);
  sigmoid(f32, 68 /* contraction */, 28 /* 2.bias */, 68 /* probability */, 4);
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
  name: "xor-sgd",
  format: 1,
  fingerprint: "12b20c3a2d724d15",
  arenaBytes: 464,
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
  state: [],
  constants: [],
  counters: { seed: 144, step: 128, guard: 160 },
  objectives: {
    ["loss"]: {
      step: {
        inputs: [
          { name: "x", type: "f32", shape: [4, 2], offset: 272 },
          { name: "y", type: "f32", shape: [4, 1], offset: 304 },
        ],
        outputs: [],
        loss: 368,
        metrics: [],
        run: step,
      },
      evaluate: {
        inputs: [
          { name: "x", type: "f32", shape: [4, 2], offset: 272 },
          { name: "y", type: "f32", shape: [4, 1], offset: 304 },
        ],
        outputs: [],
        loss: 288,
        metrics: [],
        run: evaluate,
      },
      gradients: {
        inputs: [
          { name: "x", type: "f32", shape: [4, 2], offset: 272 },
          { name: "y", type: "f32", shape: [4, 1], offset: 304 },
        ],
        outputs: [
          { name: "0.weight", type: "f32", shape: [5, 2], offset: 416 },
          { name: "0.bias", type: "f32", shape: [5], offset: 384 },
          { name: "2.weight", type: "f32", shape: [1, 5], offset: 320 },
          { name: "2.bias", type: "f32", shape: [1], offset: 304 },
        ],
        loss: 368,
        metrics: [],
        run: gradients,
      },
    },
  },
  predict: {
    inputs: [{ name: "x", type: "f32", shape: [4, 2], offset: 272 }],
    unread: ["y"],
    outputs: [{ name: "probability", type: "f32", shape: [4, 1], offset: 272 }],
    metrics: [],
    run: predict,
  },
});
