// @generated
/* eslint-disable */
/**
 * softmax-regression: a neural network and its training, compiled by Tapeless. Do not edit: change the model and
 * compile it again. Kernels come first, then one function per program, then the trainer that is made of them.
 *
 * Inputs
 *   x      f32[128, 2]
 *   label  i32[128]
 * Parameters: 9 numbers in 2 tensors
 *   linear.weight  f32[3, 2]
 *   linear.bias    f32[3]
 * Dimensions, as tensor[axis]
 *   128  x[0], label[0], logits[0]
 *     2  x[1], linear.weight[1]
 *     3  linear.weight[0], linear.bias[0], logits[1]
 * Programs          FLOPs per call    peak bytes  launches
 *   step                     8,211         7,808         6
 *   gradients                8,193         7,808         5
 *   evaluate                 5,377         4,224         3
 *   predict                  1,920         2,688         1
 * Memory: one arena of 7,808 bytes (7.63 KiB), the first 128 for parameters and state.
 * Kernels take the views of the arena that they use, then the position of each tensor in its view, in elements.
 * Tensors are row-major. Arithmetic is in float64 between loads and stores, rounded when stored.
 */
import { defineTrainer, type NumericArray, type Views } from "../../runtime/index.ts";

/**
 * contraction, softmax-regression.ts:18
 * add, softmax-regression.ts:18
 */
function contraction_add(
  f32: Float32Array,
  x_at: number,
  linearWeight: number,
  linearBias: number,
  add_at: number,
): void {
  const weight = f32[linearWeight]!;
  const weight_j1 = f32[linearWeight + 2]!;
  const weight_j2 = f32[linearWeight + 4]!;
  const weight_r1 = f32[linearWeight + 1]!;
  const weight_j1_r1 = f32[linearWeight + 3]!;
  const weight_j2_r1 = f32[linearWeight + 5]!;
  const bias = f32[linearBias]!;
  const bias_j1 = f32[linearBias + 1]!;
  const bias_j2 = f32[linearBias + 2]!;
  for (let i = 0; i < 128; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    let contraction_j1 = 0;
    let contraction_j1_i1 = 0;
    let contraction_j1_i2 = 0;
    let contraction_j1_i3 = 0;
    let contraction_j2 = 0;
    let contraction_j2_i1 = 0;
    let contraction_j2_i2 = 0;
    let contraction_j2_i3 = 0;
    const x = f32[x_at + i * 2]!;
    const x_i1 = f32[x_at + i * 2 + 2]!;
    const x_i2 = f32[x_at + i * 2 + 4]!;
    const x_i3 = f32[x_at + i * 2 + 6]!;
    contraction += x * weight;
    contraction_i1 += x_i1 * weight;
    contraction_i2 += x_i2 * weight;
    contraction_i3 += x_i3 * weight;
    contraction_j1 += x * weight_j1;
    contraction_j1_i1 += x_i1 * weight_j1;
    contraction_j1_i2 += x_i2 * weight_j1;
    contraction_j1_i3 += x_i3 * weight_j1;
    contraction_j2 += x * weight_j2;
    contraction_j2_i1 += x_i1 * weight_j2;
    contraction_j2_i2 += x_i2 * weight_j2;
    contraction_j2_i3 += x_i3 * weight_j2;
    const x_r1 = f32[x_at + i * 2 + 1]!;
    const x_i1_r1 = f32[x_at + i * 2 + 3]!;
    const x_i2_r1 = f32[x_at + i * 2 + 5]!;
    const x_i3_r1 = f32[x_at + i * 2 + 7]!;
    contraction += x_r1 * weight_r1;
    contraction_i1 += x_i1_r1 * weight_r1;
    contraction_i2 += x_i2_r1 * weight_r1;
    contraction_i3 += x_i3_r1 * weight_r1;
    contraction_j1 += x_r1 * weight_j1_r1;
    contraction_j1_i1 += x_i1_r1 * weight_j1_r1;
    contraction_j1_i2 += x_i2_r1 * weight_j1_r1;
    contraction_j1_i3 += x_i3_r1 * weight_j1_r1;
    contraction_j2 += x_r1 * weight_j2_r1;
    contraction_j2_i1 += x_i1_r1 * weight_j2_r1;
    contraction_j2_i2 += x_i2_r1 * weight_j2_r1;
    contraction_j2_i3 += x_i3_r1 * weight_j2_r1;
    f32[add_at + i * 3] = contraction + bias;
    f32[add_at + i * 3 + 3] = contraction_i1 + bias;
    f32[add_at + i * 3 + 6] = contraction_i2 + bias;
    f32[add_at + i * 3 + 9] = contraction_i3 + bias;
    f32[add_at + i * 3 + 1] = contraction_j1 + bias_j1;
    f32[add_at + i * 3 + 4] = contraction_j1_i1 + bias_j1;
    f32[add_at + i * 3 + 7] = contraction_j1_i2 + bias_j1;
    f32[add_at + i * 3 + 10] = contraction_j1_i3 + bias_j1;
    f32[add_at + i * 3 + 2] = contraction_j2 + bias_j2;
    f32[add_at + i * 3 + 5] = contraction_j2_i1 + bias_j2;
    f32[add_at + i * 3 + 8] = contraction_j2_i2 + bias_j2;
    f32[add_at + i * 3 + 11] = contraction_j2_i3 + bias_j2;
  }
}

/**
 * sum, softmax-regression.ts:20
 * amax, softmax-regression.ts:20
 * select, softmax-regression.ts:20
 * exp, softmax-regression.ts:20
 * div, softmax-regression.ts:20
 * add, softmax-regression.ts:20
 */
function sum_amax_add(
  f32: Float32Array,
  i32: Int32Array,
  label_at: number,
  add_at: number,
  sum_at: number,
  select_at: number,
  exp_at: number,
  sum_at2: number,
  add_at2: number,
): void {
  for (let i = 0; i < 128; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    let amax = -Infinity;
    let amax_i1 = -Infinity;
    let amax_i2 = -Infinity;
    let amax_i3 = -Infinity;
    const label = i32[label_at + i]!;
    const label_i1 = i32[label_at + i + 1]!;
    const label_i2 = i32[label_at + i + 2]!;
    const label_i3 = i32[label_at + i + 3]!;
    const add_at_row = add_at + i * 3;
    for (let r = 0; r < 3; r++) {
      const add = f32[add_at_row + r]!;
      const add_i1 = f32[add_at_row + r + 3]!;
      const add_i2 = f32[add_at_row + r + 6]!;
      const add_i3 = f32[add_at_row + r + 9]!;
      sum += label === r ? add : 0;
      sum_i1 += label_i1 === r ? add_i1 : 0;
      sum_i2 += label_i2 === r ? add_i2 : 0;
      sum_i3 += label_i3 === r ? add_i3 : 0;
      amax = Math.max(amax, add);
      amax_i1 = Math.max(amax_i1, add_i1);
      amax_i2 = Math.max(amax_i2, add_i2);
      amax_i3 = Math.max(amax_i3, add_i3);
    }
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
    const select2 = Math.abs(amax) === Infinity ? 0 : amax;
    const select2_i1 = Math.abs(amax_i1) === Infinity ? 0 : amax_i1;
    const select2_i2 = Math.abs(amax_i2) === Infinity ? 0 : amax_i2;
    const select2_i3 = Math.abs(amax_i3) === Infinity ? 0 : amax_i3;
    f32[select_at + i] = select2;
    f32[select_at + i + 1] = select2_i1;
    f32[select_at + i + 2] = select2_i2;
    f32[select_at + i + 3] = select2_i3;
    let sum2 = 0;
    let sum2_i1 = 0;
    let sum2_i2 = 0;
    let sum2_i3 = 0;
    const exp = Math.exp(f32[add_at + i * 3]! - select2);
    const exp_i1 = Math.exp(f32[add_at + i * 3 + 3]! - select2_i1);
    const exp_i2 = Math.exp(f32[add_at + i * 3 + 6]! - select2_i2);
    const exp_i3 = Math.exp(f32[add_at + i * 3 + 9]! - select2_i3);
    f32[exp_at + i * 3] = exp;
    f32[exp_at + i * 3 + 3] = exp_i1;
    f32[exp_at + i * 3 + 6] = exp_i2;
    f32[exp_at + i * 3 + 9] = exp_i3;
    sum2 += exp;
    sum2_i1 += exp_i1;
    sum2_i2 += exp_i2;
    sum2_i3 += exp_i3;
    const exp_s1 = Math.exp(f32[add_at + i * 3 + 1]! - select2);
    const exp_i1_s1 = Math.exp(f32[add_at + i * 3 + 4]! - select2_i1);
    const exp_i2_s1 = Math.exp(f32[add_at + i * 3 + 7]! - select2_i2);
    const exp_i3_s1 = Math.exp(f32[add_at + i * 3 + 10]! - select2_i3);
    f32[exp_at + i * 3 + 1] = exp_s1;
    f32[exp_at + i * 3 + 4] = exp_i1_s1;
    f32[exp_at + i * 3 + 7] = exp_i2_s1;
    f32[exp_at + i * 3 + 10] = exp_i3_s1;
    sum2 += exp_s1;
    sum2_i1 += exp_i1_s1;
    sum2_i2 += exp_i2_s1;
    sum2_i3 += exp_i3_s1;
    const exp_s2 = Math.exp(f32[add_at + i * 3 + 2]! - select2);
    const exp_i1_s2 = Math.exp(f32[add_at + i * 3 + 5]! - select2_i1);
    const exp_i2_s2 = Math.exp(f32[add_at + i * 3 + 8]! - select2_i2);
    const exp_i3_s2 = Math.exp(f32[add_at + i * 3 + 11]! - select2_i3);
    f32[exp_at + i * 3 + 2] = exp_s2;
    f32[exp_at + i * 3 + 5] = exp_i1_s2;
    f32[exp_at + i * 3 + 8] = exp_i2_s2;
    f32[exp_at + i * 3 + 11] = exp_i3_s2;
    sum2 += exp_s2;
    sum2_i1 += exp_i1_s2;
    sum2_i2 += exp_i2_s2;
    sum2_i3 += exp_i3_s2;
    const sum3 = Math.fround(sum2);
    const sum3_i1 = Math.fround(sum2_i1);
    const sum3_i2 = Math.fround(sum2_i2);
    const sum3_i3 = Math.fround(sum2_i3);
    f32[sum_at2 + i] = sum3;
    f32[sum_at2 + i + 1] = sum3_i1;
    f32[sum_at2 + i + 2] = sum3_i2;
    f32[sum_at2 + i + 3] = sum3_i3;
    const div = 0.0078125 / sum3;
    const div_i1 = 0.0078125 / sum3_i1;
    const div_i2 = 0.0078125 / sum3_i2;
    const div_i3 = 0.0078125 / sum3_i3;
    const label2 = i32[label_at + i]!;
    const label2_i1 = i32[label_at + i + 1]!;
    const label2_i2 = i32[label_at + i + 2]!;
    const label2_i3 = i32[label_at + i + 3]!;
    const exp_at_row = exp_at + i * 3;
    const add_at2_row = add_at2 + i * 3;
    for (let t = 0; t < 3; t++) {
      const add3_i1 = div_i1 * f32[exp_at_row + t + 3]! + (label2_i1 === t ? -0.0078125 : 0);
      const add3_i2 = div_i2 * f32[exp_at_row + t + 6]! + (label2_i2 === t ? -0.0078125 : 0);
      const add3_i3 = div_i3 * f32[exp_at_row + t + 9]! + (label2_i3 === t ? -0.0078125 : 0);
      f32[add_at2_row + t] = div * f32[exp_at_row + t]! + (label2 === t ? -0.0078125 : 0);
      f32[add_at2_row + t + 3] = add3_i1;
      f32[add_at2_row + t + 6] = add3_i2;
      f32[add_at2_row + t + 9] = add3_i3;
    }
  }
}

/**
 * sum, softmax-regression.ts:20
 * mul, softmax-regression.ts:20
 */
function sum_mul(
  f32: Float32Array,
  sum_at: number,
  select_at: number,
  sum_at2: number,
  mul_at: number,
): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  for (let r = 0; r < 128; r += 4) {
    const sub = Math.log(f32[sum_at + r]!) + f32[select_at + r]! - f32[sum_at2 + r]!;
    sum += sub;
    const subRp1 = Math.log(f32[sum_at + r + 1]!) + f32[select_at + r + 1]! - f32[sum_at2 + r + 1]!;
    sumRp1 += subRp1;
    const subRp2 = Math.log(f32[sum_at + r + 2]!) + f32[select_at + r + 2]! - f32[sum_at2 + r + 2]!;
    sumRp2 += subRp2;
    const subRp3 = Math.log(f32[sum_at + r + 3]!) + f32[select_at + r + 3]! - f32[sum_at2 + r + 3]!;
    sumRp3 += subRp3;
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  f32[mul_at] = sum * 0.0078125;
}

/**
 * add, sgd
 */
function update(i32: Int32Array, step_at: number): void {
  i32[step_at] = (i32[step_at]! + 1) | 0;
}

/**
 * contraction, softmax-regression.ts:18
 * sub, sgd
 */
function contraction_update(f32: Float32Array, add_at: number, x_at: number, parameter: number): void {
  let contraction = 0;
  let contraction_i1 = 0;
  let contraction_i2 = 0;
  let contraction_j1 = 0;
  let contraction_j1_i1 = 0;
  let contraction_j1_i2 = 0;
  for (let r = 0; r < 128; r++) {
    const add = f32[add_at + r * 3]!;
    const add_i1 = f32[add_at + r * 3 + 1]!;
    const add_i2 = f32[add_at + r * 3 + 2]!;
    const x = f32[x_at + r * 2]!;
    const x_j1 = f32[x_at + r * 2 + 1]!;
    contraction += add * x;
    contraction_i1 += add_i1 * x;
    contraction_i2 += add_i2 * x;
    contraction_j1 += add * x_j1;
    contraction_j1_i1 += add_i1 * x_j1;
    contraction_j1_i2 += add_i2 * x_j1;
  }
  const sub_i1 = f32[parameter + 2]! - contraction_i1 * 0.5;
  const sub_i2 = f32[parameter + 4]! - contraction_i2 * 0.5;
  const sub_j1 = f32[parameter + 1]! - contraction_j1 * 0.5;
  const sub_j1_i1 = f32[parameter + 3]! - contraction_j1_i1 * 0.5;
  const sub_j1_i2 = f32[parameter + 5]! - contraction_j1_i2 * 0.5;
  f32[parameter] = f32[parameter]! - contraction * 0.5;
  f32[parameter + 2] = sub_i1;
  f32[parameter + 4] = sub_i2;
  f32[parameter + 1] = sub_j1;
  f32[parameter + 3] = sub_j1_i1;
  f32[parameter + 5] = sub_j1_i2;
}

/**
 * sum, softmax-regression.ts:18
 * sub, sgd
 */
function sum_update(f32: Float32Array, add_at: number, parameter: number): void {
  let sum = 0;
  let sum_i1 = 0;
  let sum_i2 = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  let sum_i1Rp1 = 0;
  let sum_i1Rp2 = 0;
  let sum_i1Rp3 = 0;
  let sum_i2Rp1 = 0;
  let sum_i2Rp2 = 0;
  let sum_i2Rp3 = 0;
  for (let r = 0; r < 128; r += 4) {
    sum += f32[add_at + r * 3]!;
    sum_i1 += f32[add_at + r * 3 + 1]!;
    sum_i2 += f32[add_at + r * 3 + 2]!;
    sumRp1 += f32[add_at + r * 3 + 3]!;
    sum_i1Rp1 += f32[add_at + r * 3 + 4]!;
    sum_i2Rp1 += f32[add_at + r * 3 + 5]!;
    sumRp2 += f32[add_at + r * 3 + 6]!;
    sum_i1Rp2 += f32[add_at + r * 3 + 7]!;
    sum_i2Rp2 += f32[add_at + r * 3 + 8]!;
    sumRp3 += f32[add_at + r * 3 + 9]!;
    sum_i1Rp3 += f32[add_at + r * 3 + 10]!;
    sum_i2Rp3 += f32[add_at + r * 3 + 11]!;
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  sum_i1 = sum_i1 + sum_i1Rp1 + (sum_i1Rp2 + sum_i1Rp3);
  sum_i2 = sum_i2 + sum_i2Rp1 + (sum_i2Rp2 + sum_i2Rp3);
  const sub_i1 = f32[parameter + 1]! - sum_i1 * 0.5;
  const sub_i2 = f32[parameter + 2]! - sum_i2 * 0.5;
  f32[parameter] = f32[parameter]! - sum * 0.5;
  f32[parameter + 1] = sub_i1;
  f32[parameter + 2] = sub_i2;
}

/**
 * sum, softmax-regression.ts:18
 */
function sum(f32: Float32Array, add_at: number, sum_at: number): void {
  let sum2 = 0;
  let sum_i1 = 0;
  let sum_i2 = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  let sum_i1Rp1 = 0;
  let sum_i1Rp2 = 0;
  let sum_i1Rp3 = 0;
  let sum_i2Rp1 = 0;
  let sum_i2Rp2 = 0;
  let sum_i2Rp3 = 0;
  for (let r = 0; r < 128; r += 4) {
    sum2 += f32[add_at + r * 3]!;
    sum_i1 += f32[add_at + r * 3 + 1]!;
    sum_i2 += f32[add_at + r * 3 + 2]!;
    sumRp1 += f32[add_at + r * 3 + 3]!;
    sum_i1Rp1 += f32[add_at + r * 3 + 4]!;
    sum_i2Rp1 += f32[add_at + r * 3 + 5]!;
    sumRp2 += f32[add_at + r * 3 + 6]!;
    sum_i1Rp2 += f32[add_at + r * 3 + 7]!;
    sum_i2Rp2 += f32[add_at + r * 3 + 8]!;
    sumRp3 += f32[add_at + r * 3 + 9]!;
    sum_i1Rp3 += f32[add_at + r * 3 + 10]!;
    sum_i2Rp3 += f32[add_at + r * 3 + 11]!;
  }
  sum2 = sum2 + sumRp1 + (sumRp2 + sumRp3);
  sum_i1 = sum_i1 + sum_i1Rp1 + (sum_i1Rp2 + sum_i1Rp3);
  sum_i2 = sum_i2 + sum_i2Rp1 + (sum_i2Rp2 + sum_i2Rp3);
  f32[sum_at] = sum2;
  f32[sum_at + 1] = sum_i1;
  f32[sum_at + 2] = sum_i2;
}

/**
 * contraction, softmax-regression.ts:18
 */
function contraction(f32: Float32Array, add_at: number, x_at: number, contraction_at: number): void {
  let contraction2 = 0;
  let contraction_i1 = 0;
  let contraction_i2 = 0;
  let contraction_j1 = 0;
  let contraction_j1_i1 = 0;
  let contraction_j1_i2 = 0;
  for (let r = 0; r < 128; r++) {
    const add = f32[add_at + r * 3]!;
    const add_i1 = f32[add_at + r * 3 + 1]!;
    const add_i2 = f32[add_at + r * 3 + 2]!;
    const x = f32[x_at + r * 2]!;
    const x_j1 = f32[x_at + r * 2 + 1]!;
    contraction2 += add * x;
    contraction_i1 += add_i1 * x;
    contraction_i2 += add_i2 * x;
    contraction_j1 += add * x_j1;
    contraction_j1_i1 += add_i1 * x_j1;
    contraction_j1_i2 += add_i2 * x_j1;
  }
  f32[contraction_at] = contraction2;
  f32[contraction_at + 2] = contraction_i1;
  f32[contraction_at + 4] = contraction_i2;
  f32[contraction_at + 1] = contraction_j1;
  f32[contraction_at + 3] = contraction_j1_i1;
  f32[contraction_at + 5] = contraction_j1_i2;
}

/**
 * sum, softmax-regression.ts:20
 * amax, softmax-regression.ts:20
 * select, softmax-regression.ts:20
 * argmax, softmax-regression.ts:23
 * toF32, softmax-regression.ts:23
 */
function sum_amax_toF32(
  f32: Float32Array,
  i32: Int32Array,
  label_at: number,
  add_at: number,
  sum_at: number,
  select_at: number,
  sum_at2: number,
  toF32_at: number,
): void {
  for (let i = 0; i < 128; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    let amax = -Infinity;
    let amax_i1 = -Infinity;
    let amax_i2 = -Infinity;
    let amax_i3 = -Infinity;
    const label = i32[label_at + i]!;
    const label_i1 = i32[label_at + i + 1]!;
    const label_i2 = i32[label_at + i + 2]!;
    const label_i3 = i32[label_at + i + 3]!;
    const add_at_row = add_at + i * 3;
    for (let r = 0; r < 3; r++) {
      const add = f32[add_at_row + r]!;
      const add_i1 = f32[add_at_row + r + 3]!;
      const add_i2 = f32[add_at_row + r + 6]!;
      const add_i3 = f32[add_at_row + r + 9]!;
      sum += label === r ? add : 0;
      sum_i1 += label_i1 === r ? add_i1 : 0;
      sum_i2 += label_i2 === r ? add_i2 : 0;
      sum_i3 += label_i3 === r ? add_i3 : 0;
      amax = Math.max(amax, add);
      amax_i1 = Math.max(amax_i1, add_i1);
      amax_i2 = Math.max(amax_i2, add_i2);
      amax_i3 = Math.max(amax_i3, add_i3);
    }
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
    const select2 = Math.abs(amax) === Infinity ? 0 : amax;
    const select2_i1 = Math.abs(amax_i1) === Infinity ? 0 : amax_i1;
    const select2_i2 = Math.abs(amax_i2) === Infinity ? 0 : amax_i2;
    const select2_i3 = Math.abs(amax_i3) === Infinity ? 0 : amax_i3;
    f32[select_at + i] = select2;
    f32[select_at + i + 1] = select2_i1;
    f32[select_at + i + 2] = select2_i2;
    f32[select_at + i + 3] = select2_i3;
    let sum2 = 0;
    let sum2_i1 = 0;
    let sum2_i2 = 0;
    let sum2_i3 = 0;
    let argmax = -Infinity;
    let argmax_i1 = -Infinity;
    let argmax_i2 = -Infinity;
    let argmax_i3 = -Infinity;
    let argmax2 = 0;
    let argmax2_i1 = 0;
    let argmax2_i2 = 0;
    let argmax2_i3 = 0;
    const add_at_row2 = add_at + i * 3;
    for (let s = 0; s < 3; s++) {
      const add2 = f32[add_at_row2 + s]!;
      const add2_i1 = f32[add_at_row2 + s + 3]!;
      const add2_i2 = f32[add_at_row2 + s + 6]!;
      const add2_i3 = f32[add_at_row2 + s + 9]!;
      sum2 += Math.exp(add2 - select2);
      sum2_i1 += Math.exp(add2_i1 - select2_i1);
      sum2_i2 += Math.exp(add2_i2 - select2_i2);
      sum2_i3 += Math.exp(add2_i3 - select2_i3);
      const value = add2 > argmax || (Number.isNaN(add2) && !Number.isNaN(argmax));
      const value_i1 = add2_i1 > argmax_i1 || (Number.isNaN(add2_i1) && !Number.isNaN(argmax_i1));
      const value_i2 = add2_i2 > argmax_i2 || (Number.isNaN(add2_i2) && !Number.isNaN(argmax_i2));
      const value_i3 = add2_i3 > argmax_i3 || (Number.isNaN(add2_i3) && !Number.isNaN(argmax_i3));
      argmax = value ? add2 : argmax;
      argmax_i1 = value_i1 ? add2_i1 : argmax_i1;
      argmax_i2 = value_i2 ? add2_i2 : argmax_i2;
      argmax_i3 = value_i3 ? add2_i3 : argmax_i3;
      argmax2 = value ? s : argmax2;
      argmax2_i1 = value_i1 ? s : argmax2_i1;
      argmax2_i2 = value_i2 ? s : argmax2_i2;
      argmax2_i3 = value_i3 ? s : argmax2_i3;
    }
    f32[sum_at2 + i] = sum2;
    f32[sum_at2 + i + 1] = sum2_i1;
    f32[sum_at2 + i + 2] = sum2_i2;
    f32[sum_at2 + i + 3] = sum2_i3;
    const toF32_i1 = argmax2_i1 === i32[label_at + i + 1]! ? 1 : 0;
    const toF32_i2 = argmax2_i2 === i32[label_at + i + 2]! ? 1 : 0;
    const toF32_i3 = argmax2_i3 === i32[label_at + i + 3]! ? 1 : 0;
    f32[toF32_at + i] = argmax2 === i32[label_at + i]! ? 1 : 0;
    f32[toF32_at + i + 1] = toF32_i1;
    f32[toF32_at + i + 2] = toF32_i2;
    f32[toF32_at + i + 3] = toF32_i3;
  }
}

function step({ f32, i32 }: Views): void {
  contraction_add(f32, 416 /* x */, 0 /* linear.weight */, 8 /* linear.bias */, 32 /* add */);
  sum_amax_add(
    f32,
    i32,
    672 /* label */,
    32 /* add */,
    1568 /* sum */,
    1696 /* select */,
    800 /* exp */,
    1824 /* sum */,
    1184 /* add */,
  );
  sum_mul(f32, 1824 /* sum */, 1696 /* select */, 1568 /* sum */, 32 /* loss */);
  if (i32[20 /* tapeless.guard */]! !== 0 && !Number.isFinite(f32[32 /* loss */]!)) return;
  update(i32, 12 /* tapeless.step */);
  contraction_update(f32, 1184 /* add */, 416 /* x */, 0 /* linear.weight */);
  sum_update(f32, 1184 /* add */, 8 /* linear.bias */);
}

function gradients({ f32, i32 }: Views): void {
  contraction_add(f32, 416 /* x */, 0 /* linear.weight */, 8 /* linear.bias */, 32 /* add */);
  sum_amax_add(
    f32,
    i32,
    672 /* label */,
    32 /* add */,
    1568 /* sum */,
    1696 /* select */,
    800 /* exp */,
    1824 /* sum */,
    1184 /* add */,
  );
  sum_mul(f32, 1824 /* sum */, 1696 /* select */, 1568 /* sum */, 32 /* loss */);
  sum(f32, 1184 /* add */, 36 /* linear.bias */);
  contraction(f32, 1184 /* add */, 416 /* x */, 40 /* linear.weight */);
}

function evaluate({ f32, i32 }: Views): void {
  contraction_add(f32, 416 /* x */, 0 /* linear.weight */, 8 /* linear.bias */, 32 /* add */);
  sum_amax_toF32(
    f32,
    i32,
    672 /* label */,
    32 /* add */,
    544 /* sum */,
    800 /* select */,
    928 /* sum */,
    416 /* accuracy */,
  );
  sum_mul(f32, 928 /* sum */, 800 /* select */, 544 /* sum */, 672 /* loss */);
}

function predict({ f32 }: Views): void {
  contraction_add(f32, 416 /* x */, 0 /* linear.weight */, 8 /* linear.bias */, 32 /* logits */);
}

/** What `step` takes. */
export interface StepInputs {
  /** f32[128, 2] */
  readonly x: NumericArray;
  /** i32[128] */
  readonly label: NumericArray;
}

/** What `evaluate` takes. */
export interface EvaluateInputs {
  /** f32[128, 2] */
  readonly x: NumericArray;
  /** i32[128] */
  readonly label: NumericArray;
}

/** What `gradients` takes. */
export interface GradientInputs {
  /** f32[128, 2] */
  readonly x: NumericArray;
  /** i32[128] */
  readonly label: NumericArray;
}

/** What `predict` takes. */
export interface PredictInputs {
  /** f32[128, 2] */
  readonly x: NumericArray;
  /** Not needed: may be given, and is not read. */
  readonly label?: NumericArray;
}

/** What `predict` returns. */
export interface Outputs {
  /** f32[128, 3] */
  readonly logits: Float32Array;
}

/** The parameters by name. */
export interface Parameters {
  /** f32[3, 2] */
  readonly "linear.weight": Float32Array;
  /** f32[3] */
  readonly "linear.bias": Float32Array;
}

/** What `evaluate` measures beside the loss. */
export interface Metrics {
  /** f32[128] */
  readonly accuracy: Float32Array;
}

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
  name: "softmax-regression",
  format: 1,
  fingerprint: "b6b8509003bd0a57",
  arenaBytes: 7808,
  dtype: "f32",
  parameters: [
    {
      name: "linear.weight",
      type: "f32",
      shape: [3, 2],
      offset: 0,
      initial: { kind: "uniform", low: -0.7071067811865475, high: 0.7071067811865475 },
      trainable: true,
    },
    {
      name: "linear.bias",
      type: "f32",
      shape: [3],
      offset: 32,
      initial: { kind: "uniform", low: -0.7071067811865475, high: 0.7071067811865475 },
      trainable: true,
    },
  ],
  state: [],
  constants: [],
  counters: { seed: 64, step: 48, guard: 80 },
  objectives: {
    ["loss"]: {
      step: {
        inputs: [
          { name: "x", type: "f32", shape: [128, 2], offset: 1664 },
          { name: "label", type: "i32", shape: [128], offset: 2688, below: 3 },
        ],
        outputs: [],
        loss: 128,
        metrics: [],
        run: step,
      },
      evaluate: {
        inputs: [
          { name: "x", type: "f32", shape: [128, 2], offset: 1664 },
          { name: "label", type: "i32", shape: [128], offset: 2688, below: 3 },
        ],
        outputs: [],
        loss: 2688,
        metrics: [{ name: "accuracy", type: "f32", shape: [128], offset: 1664 }],
        run: evaluate,
      },
      gradients: {
        inputs: [
          { name: "x", type: "f32", shape: [128, 2], offset: 1664 },
          { name: "label", type: "i32", shape: [128], offset: 2688, below: 3 },
        ],
        outputs: [
          { name: "linear.weight", type: "f32", shape: [3, 2], offset: 160 },
          { name: "linear.bias", type: "f32", shape: [3], offset: 144 },
        ],
        loss: 128,
        metrics: [],
        run: gradients,
      },
    },
  },
  predict: {
    inputs: [{ name: "x", type: "f32", shape: [128, 2], offset: 1664 }],
    unread: ["label"],
    outputs: [{ name: "logits", type: "f32", shape: [128, 3], offset: 128 }],
    metrics: [],
    run: predict,
  },
});
