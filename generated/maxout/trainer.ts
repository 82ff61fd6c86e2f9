// @generated
/* eslint-disable */
/**
 * maxout: a neural network and its training, compiled by Tapeless. Do not edit: change the model and
 * compile it again. Kernels come first, then one function per program, then the trainer that is made of them.
 *
 * Inputs
 *   x      f32[256, 2]
 *   label  i32[256]
 * Parameters: 4,707 numbers in 6 tensors
 *   hidden1.weight  f32[128, 2]
 *   hidden1.bias    f32[128]
 *   hidden2.weight  f32[128, 32]
 *   hidden2.bias    f32[128]
 *   output.weight   f32[3, 32]
 *   output.bias     f32[3]
 * Dimensions, as tensor[axis]
 *   256  x[0], label[0], logits[0]
 *     2  x[1], hidden1.weight[1]
 *   128  hidden1.weight[0], hidden1.bias[0], hidden2.weight[0], hidden2.bias[0]
 *    32  hidden2.weight[1], output.weight[1]
 *     3  output.weight[0], output.bias[0], logits[1]
 * Programs          FLOPs per call    peak bytes  launches
 *   step                 7,116,559       465,152        24
 *   gradients            7,055,361       465,152        17
 *   evaluate             2,416,129       221,440         7
 *   predict              2,409,216       220,416         5
 * Memory: one arena of 465,152 bytes (454 KiB), the first 56,576 for parameters and state.
 * Kernels take the views of the arena that they use, then the position of each tensor in its view, in elements.
 * Tensors are row-major. Arithmetic is in float64 between loads and stores, rounded when stored.
 */
import { defineTrainer, pow, type NumericArray, type Views } from "../../runtime/index.ts";

/**
 * contraction, maxout.ts:24
 */
function contraction(f32: Float32Array, x_at: number, hidden1Weight: number, contraction_at: number): void {
  for (let i = 0; i < 255; i += 3) {
    const x = f32[x_at + i * 2]!;
    const x_i1 = f32[x_at + i * 2 + 2]!;
    const x_i2 = f32[x_at + i * 2 + 4]!;
    const x_r1 = f32[x_at + i * 2 + 1]!;
    const x_i1_r1 = f32[x_at + i * 2 + 3]!;
    const x_i2_r1 = f32[x_at + i * 2 + 5]!;
    const contraction_at_row = contraction_at + i * 128;
    for (let j = 0; j < 128; j += 4) {
      let contraction2 = 0;
      let contraction_i1 = 0;
      let contraction_i2 = 0;
      let contraction_j1 = 0;
      let contraction_j1_i1 = 0;
      let contraction_j1_i2 = 0;
      let contraction_j2 = 0;
      let contraction_j2_i1 = 0;
      let contraction_j2_i2 = 0;
      let contraction_j3 = 0;
      let contraction_j3_i1 = 0;
      let contraction_j3_i2 = 0;
      const weight = f32[hidden1Weight + j * 2]!;
      const weight_j1 = f32[hidden1Weight + j * 2 + 2]!;
      const weight_j2 = f32[hidden1Weight + j * 2 + 4]!;
      const weight_j3 = f32[hidden1Weight + j * 2 + 6]!;
      contraction2 += x * weight;
      contraction_i1 += x_i1 * weight;
      contraction_i2 += x_i2 * weight;
      contraction_j1 += x * weight_j1;
      contraction_j1_i1 += x_i1 * weight_j1;
      contraction_j1_i2 += x_i2 * weight_j1;
      contraction_j2 += x * weight_j2;
      contraction_j2_i1 += x_i1 * weight_j2;
      contraction_j2_i2 += x_i2 * weight_j2;
      contraction_j3 += x * weight_j3;
      contraction_j3_i1 += x_i1 * weight_j3;
      contraction_j3_i2 += x_i2 * weight_j3;
      const weight_r1 = f32[hidden1Weight + j * 2 + 1]!;
      const weight_j1_r1 = f32[hidden1Weight + j * 2 + 3]!;
      const weight_j2_r1 = f32[hidden1Weight + j * 2 + 5]!;
      const weight_j3_r1 = f32[hidden1Weight + j * 2 + 7]!;
      contraction2 += x_r1 * weight_r1;
      contraction_i1 += x_i1_r1 * weight_r1;
      contraction_i2 += x_i2_r1 * weight_r1;
      contraction_j1 += x_r1 * weight_j1_r1;
      contraction_j1_i1 += x_i1_r1 * weight_j1_r1;
      contraction_j1_i2 += x_i2_r1 * weight_j1_r1;
      contraction_j2 += x_r1 * weight_j2_r1;
      contraction_j2_i1 += x_i1_r1 * weight_j2_r1;
      contraction_j2_i2 += x_i2_r1 * weight_j2_r1;
      contraction_j3 += x_r1 * weight_j3_r1;
      contraction_j3_i1 += x_i1_r1 * weight_j3_r1;
      contraction_j3_i2 += x_i2_r1 * weight_j3_r1;
      f32[contraction_at_row + j] = contraction2;
      f32[contraction_at_row + j + 128] = contraction_i1;
      f32[contraction_at_row + j + 256] = contraction_i2;
      f32[contraction_at_row + j + 1] = contraction_j1;
      f32[contraction_at_row + j + 129] = contraction_j1_i1;
      f32[contraction_at_row + j + 257] = contraction_j1_i2;
      f32[contraction_at_row + j + 2] = contraction_j2;
      f32[contraction_at_row + j + 130] = contraction_j2_i1;
      f32[contraction_at_row + j + 258] = contraction_j2_i2;
      f32[contraction_at_row + j + 3] = contraction_j3;
      f32[contraction_at_row + j + 131] = contraction_j3_i1;
      f32[contraction_at_row + j + 259] = contraction_j3_i2;
    }
  }
  const x_ir = f32[x_at + 510]!;
  const x_irRIr1 = f32[x_at + 511]!;
  for (let j_ir = 0; j_ir < 128; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    contraction_ir += x_ir * f32[hidden1Weight + j_ir * 2]!;
    contraction_j1_ir += x_ir * f32[hidden1Weight + j_ir * 2 + 2]!;
    contraction_j2_ir += x_ir * f32[hidden1Weight + j_ir * 2 + 4]!;
    contraction_j3_ir += x_ir * f32[hidden1Weight + j_ir * 2 + 6]!;
    contraction_ir += x_irRIr1 * f32[hidden1Weight + j_ir * 2 + 1]!;
    contraction_j1_ir += x_irRIr1 * f32[hidden1Weight + j_ir * 2 + 3]!;
    contraction_j2_ir += x_irRIr1 * f32[hidden1Weight + j_ir * 2 + 5]!;
    contraction_j3_ir += x_irRIr1 * f32[hidden1Weight + j_ir * 2 + 7]!;
    f32[contraction_at + j_ir + 32640] = contraction_ir;
    f32[contraction_at + j_ir + 32641] = contraction_j1_ir;
    f32[contraction_at + j_ir + 32642] = contraction_j2_ir;
    f32[contraction_at + j_ir + 32643] = contraction_j3_ir;
  }
}

/**
 * amax, maxout.ts:24
 * sum, maxout.ts:24
 */
function amax_sum(
  f32: Float32Array,
  contraction_at: number,
  hidden1Bias: number,
  amax_at: number,
  sum_at: number,
): void {
  for (let i = 0; i < 256; i += 4) {
    const amax_at_row = amax_at + i * 32;
    const sum_at_row = sum_at + i * 32;
    for (let j = 0; j < 32; j++) {
      let amax = -Infinity;
      let amax_i1 = -Infinity;
      let amax_i2 = -Infinity;
      let amax_i3 = -Infinity;
      const contraction_at_row = contraction_at + i * 128 + j * 4;
      const hidden1Bias_row = hidden1Bias + j * 4;
      for (let r = 0; r < 4; r++) {
        const bias = f32[hidden1Bias_row + r]!;
        amax = Math.max(amax, Math.fround(f32[contraction_at_row + r]! + bias));
        amax_i1 = Math.max(amax_i1, Math.fround(f32[contraction_at_row + r + 128]! + bias));
        amax_i2 = Math.max(amax_i2, Math.fround(f32[contraction_at_row + r + 256]! + bias));
        amax_i3 = Math.max(amax_i3, Math.fround(f32[contraction_at_row + r + 384]! + bias));
      }
      f32[amax_at_row + j] = amax;
      f32[amax_at_row + j + 32] = amax_i1;
      f32[amax_at_row + j + 64] = amax_i2;
      f32[amax_at_row + j + 96] = amax_i3;
      let sum = 0;
      let sum_i1 = 0;
      let sum_i2 = 0;
      let sum_i3 = 0;
      const contraction_at_row2 = contraction_at + i * 128 + j * 4;
      const hidden1Bias_row2 = hidden1Bias + j * 4;
      for (let s = 0; s < 4; s++) {
        const bias2 = f32[hidden1Bias_row2 + s]!;
        const equal_i1 = Math.fround(f32[contraction_at_row2 + s + 128]! + bias2) === amax_i1;
        const equal_i2 = Math.fround(f32[contraction_at_row2 + s + 256]! + bias2) === amax_i2;
        const equal_i3 = Math.fround(f32[contraction_at_row2 + s + 384]! + bias2) === amax_i3;
        const toF32 = Math.fround(f32[contraction_at_row2 + s]! + bias2) === amax ? 1 : 0;
        sum += toF32;
        sum_i1 += equal_i1 ? 1 : 0;
        sum_i2 += equal_i2 ? 1 : 0;
        sum_i3 += equal_i3 ? 1 : 0;
      }
      f32[sum_at_row + j] = sum;
      f32[sum_at_row + j + 32] = sum_i1;
      f32[sum_at_row + j + 64] = sum_i2;
      f32[sum_at_row + j + 96] = sum_i3;
    }
  }
}

/**
 * contraction, maxout.ts:24
 */
function contraction2(
  f32: Float32Array,
  amax_at: number,
  hidden2Weight: number,
  contraction_at: number,
): void {
  for (let i = 0; i < 255; i += 3) {
    const contraction_at_row = contraction_at + i * 128;
    for (let j = 0; j < 128; j += 4) {
      let contraction = 0;
      let contraction_i1 = 0;
      let contraction_i2 = 0;
      let contraction_j1 = 0;
      let contraction_j1_i1 = 0;
      let contraction_j1_i2 = 0;
      let contraction_j2 = 0;
      let contraction_j2_i1 = 0;
      let contraction_j2_i2 = 0;
      let contraction_j3 = 0;
      let contraction_j3_i1 = 0;
      let contraction_j3_i2 = 0;
      const amax_at_row = amax_at + i * 32;
      const hidden2Weight_row = hidden2Weight + j * 32;
      for (let r = 0; r < 32; r++) {
        const amax = f32[amax_at_row + r]!;
        const amax_i1 = f32[amax_at_row + r + 32]!;
        const amax_i2 = f32[amax_at_row + r + 64]!;
        const weight = f32[hidden2Weight_row + r]!;
        const weight_j1 = f32[hidden2Weight_row + r + 32]!;
        const weight_j2 = f32[hidden2Weight_row + r + 64]!;
        const weight_j3 = f32[hidden2Weight_row + r + 96]!;
        contraction += amax * weight;
        contraction_i1 += amax_i1 * weight;
        contraction_i2 += amax_i2 * weight;
        contraction_j1 += amax * weight_j1;
        contraction_j1_i1 += amax_i1 * weight_j1;
        contraction_j1_i2 += amax_i2 * weight_j1;
        contraction_j2 += amax * weight_j2;
        contraction_j2_i1 += amax_i1 * weight_j2;
        contraction_j2_i2 += amax_i2 * weight_j2;
        contraction_j3 += amax * weight_j3;
        contraction_j3_i1 += amax_i1 * weight_j3;
        contraction_j3_i2 += amax_i2 * weight_j3;
      }
      f32[contraction_at_row + j] = contraction;
      f32[contraction_at_row + j + 128] = contraction_i1;
      f32[contraction_at_row + j + 256] = contraction_i2;
      f32[contraction_at_row + j + 1] = contraction_j1;
      f32[contraction_at_row + j + 129] = contraction_j1_i1;
      f32[contraction_at_row + j + 257] = contraction_j1_i2;
      f32[contraction_at_row + j + 2] = contraction_j2;
      f32[contraction_at_row + j + 130] = contraction_j2_i1;
      f32[contraction_at_row + j + 258] = contraction_j2_i2;
      f32[contraction_at_row + j + 3] = contraction_j3;
      f32[contraction_at_row + j + 131] = contraction_j3_i1;
      f32[contraction_at_row + j + 259] = contraction_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 128; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const hidden2Weight_row2 = hidden2Weight + j_ir * 32;
    for (let r_ir = 0; r_ir < 32; r_ir++) {
      const amax_ir = f32[amax_at + r_ir + 8160]!;
      contraction_ir += amax_ir * f32[hidden2Weight_row2 + r_ir]!;
      contraction_j1_ir += amax_ir * f32[hidden2Weight_row2 + r_ir + 32]!;
      contraction_j2_ir += amax_ir * f32[hidden2Weight_row2 + r_ir + 64]!;
      contraction_j3_ir += amax_ir * f32[hidden2Weight_row2 + r_ir + 96]!;
    }
    f32[contraction_at + j_ir + 32640] = contraction_ir;
    f32[contraction_at + j_ir + 32641] = contraction_j1_ir;
    f32[contraction_at + j_ir + 32642] = contraction_j2_ir;
    f32[contraction_at + j_ir + 32643] = contraction_j3_ir;
  }
}

/**
 * contraction, maxout.ts:32
 * add, maxout.ts:32
 */
function contraction_add(
  f32: Float32Array,
  amax_at: number,
  outputWeight: number,
  outputBias: number,
  add_at: number,
): void {
  const bias = f32[outputBias]!;
  const bias_j1 = f32[outputBias + 1]!;
  const bias_j2 = f32[outputBias + 2]!;
  for (let i = 0; i < 256; i += 4) {
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
    const amax_at_row = amax_at + i * 32;
    for (let r = 0; r < 32; r++) {
      const amax = f32[amax_at_row + r]!;
      const amax_i1 = f32[amax_at_row + r + 32]!;
      const amax_i2 = f32[amax_at_row + r + 64]!;
      const amax_i3 = f32[amax_at_row + r + 96]!;
      const weight = f32[outputWeight + r]!;
      const weight_j1 = f32[outputWeight + r + 32]!;
      const weight_j2 = f32[outputWeight + r + 64]!;
      contraction += amax * weight;
      contraction_i1 += amax_i1 * weight;
      contraction_i2 += amax_i2 * weight;
      contraction_i3 += amax_i3 * weight;
      contraction_j1 += amax * weight_j1;
      contraction_j1_i1 += amax_i1 * weight_j1;
      contraction_j1_i2 += amax_i2 * weight_j1;
      contraction_j1_i3 += amax_i3 * weight_j1;
      contraction_j2 += amax * weight_j2;
      contraction_j2_i1 += amax_i1 * weight_j2;
      contraction_j2_i2 += amax_i2 * weight_j2;
      contraction_j2_i3 += amax_i3 * weight_j2;
    }
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
 * sum, maxout.ts:34
 * amax, maxout.ts:34
 * select, maxout.ts:34
 * exp, maxout.ts:34
 * div, maxout.ts:34
 * add, maxout.ts:34
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
  for (let i = 0; i < 256; i += 4) {
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
    const div = 0.00390625 / sum3;
    const div_i1 = 0.00390625 / sum3_i1;
    const div_i2 = 0.00390625 / sum3_i2;
    const div_i3 = 0.00390625 / sum3_i3;
    const label2 = i32[label_at + i]!;
    const label2_i1 = i32[label_at + i + 1]!;
    const label2_i2 = i32[label_at + i + 2]!;
    const label2_i3 = i32[label_at + i + 3]!;
    const exp_at_row = exp_at + i * 3;
    const add_at2_row = add_at2 + i * 3;
    for (let t = 0; t < 3; t++) {
      const add3 = div * f32[exp_at_row + t]! + (label2 === t ? -0.00390625 : 0);
      const add3_i1 = div_i1 * f32[exp_at_row + t + 3]! + (label2_i1 === t ? -0.00390625 : 0);
      const add3_i2 = div_i2 * f32[exp_at_row + t + 6]! + (label2_i2 === t ? -0.00390625 : 0);
      const add3_i3 = div_i3 * f32[exp_at_row + t + 9]! + (label2_i3 === t ? -0.00390625 : 0);
      f32[add_at2_row + t] = add3;
      f32[add_at2_row + t + 3] = add3_i1;
      f32[add_at2_row + t + 6] = add3_i2;
      f32[add_at2_row + t + 9] = add3_i3;
    }
  }
}

/**
 * sum, maxout.ts:34
 * mul, maxout.ts:34
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
  for (let r = 0; r < 256; r += 4) {
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
  f32[mul_at] = sum * 0.00390625;
}

/**
 * add, adam
 * toF32, adam
 */
function update(
  f32: Float32Array,
  i32: Int32Array,
  step_at: number,
  toF32_at: number,
  toF32_at2: number,
): void {
  const step = i32[step_at]!;
  i32[step_at] = (step + 1) | 0;
  const add2 = step + 1;
  f32[toF32_at] = Math.fround(Math.sqrt(1 - pow(0.999, add2)));
  f32[toF32_at2] = Math.fround(0.01 / (1 - pow(0.9, add2)));
}

/**
 * sum, maxout.ts:32
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
  for (let r = 0; r < 256; r += 4) {
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
 * add, adam
 * sub, adam
 */
function update2(
  f32: Float32Array,
  firstMoment_at: number,
  sum_at: number,
  secondMoment_at: number,
  parameter: number,
  toF32: number,
  toF322: number,
  n: number,
): void {
  const value = f32[toF32]!;
  const value2 = f32[toF322]!;
  for (let i = 0; i < n; i++) {
    const sum = f32[sum_at + i]!;
    const add = f32[firstMoment_at + i]! * /* 0.9 */ 0.8999999761581421 + sum * /* 0.1 */ 0.10000000149011612;
    f32[firstMoment_at + i] = add;
    const add2 = Math.fround(
      f32[secondMoment_at + i]! * /* 0.999 */ 0.9990000128746033 +
        sum * sum * /* 0.001 */ 0.0010000000474974513,
    );
    f32[secondMoment_at + i] = add2;
    const div2 = add / (Math.sqrt(add2) / value2 + /* 1e-8 */ 9.99999993922529e-9);
    f32[parameter + i] = f32[parameter + i]! - value * div2;
  }
}

/**
 * contraction, maxout.ts:32
 * div, maxout.ts:24
 */
function contraction_div(
  f32: Float32Array,
  add_at: number,
  outputWeight: number,
  sum_at: number,
  div_at: number,
): void {
  for (let i = 0; i < 255; i += 3) {
    const add = f32[add_at + i * 3]!;
    const add_i1 = f32[add_at + i * 3 + 3]!;
    const add_i2 = f32[add_at + i * 3 + 6]!;
    const add_r1 = f32[add_at + i * 3 + 1]!;
    const add_i1_r1 = f32[add_at + i * 3 + 4]!;
    const add_i2_r1 = f32[add_at + i * 3 + 7]!;
    const add_r2 = f32[add_at + i * 3 + 2]!;
    const add_i1_r2 = f32[add_at + i * 3 + 5]!;
    const add_i2_r2 = f32[add_at + i * 3 + 8]!;
    const sum_at_row = sum_at + i * 32;
    const div_at_row = div_at + i * 32;
    for (let j = 0; j < 32; j += 4) {
      let contraction = 0;
      let contraction_i1 = 0;
      let contraction_i2 = 0;
      let contraction_j1 = 0;
      let contraction_j1_i1 = 0;
      let contraction_j1_i2 = 0;
      let contraction_j2 = 0;
      let contraction_j2_i1 = 0;
      let contraction_j2_i2 = 0;
      let contraction_j3 = 0;
      let contraction_j3_i1 = 0;
      let contraction_j3_i2 = 0;
      const weight = f32[outputWeight + j]!;
      const weight_j1 = f32[outputWeight + j + 1]!;
      const weight_j2 = f32[outputWeight + j + 2]!;
      const weight_j3 = f32[outputWeight + j + 3]!;
      contraction += add * weight;
      contraction_i1 += add_i1 * weight;
      contraction_i2 += add_i2 * weight;
      contraction_j1 += add * weight_j1;
      contraction_j1_i1 += add_i1 * weight_j1;
      contraction_j1_i2 += add_i2 * weight_j1;
      contraction_j2 += add * weight_j2;
      contraction_j2_i1 += add_i1 * weight_j2;
      contraction_j2_i2 += add_i2 * weight_j2;
      contraction_j3 += add * weight_j3;
      contraction_j3_i1 += add_i1 * weight_j3;
      contraction_j3_i2 += add_i2 * weight_j3;
      const weight_r1 = f32[outputWeight + j + 32]!;
      const weight_j1_r1 = f32[outputWeight + j + 33]!;
      const weight_j2_r1 = f32[outputWeight + j + 34]!;
      const weight_j3_r1 = f32[outputWeight + j + 35]!;
      contraction += add_r1 * weight_r1;
      contraction_i1 += add_i1_r1 * weight_r1;
      contraction_i2 += add_i2_r1 * weight_r1;
      contraction_j1 += add_r1 * weight_j1_r1;
      contraction_j1_i1 += add_i1_r1 * weight_j1_r1;
      contraction_j1_i2 += add_i2_r1 * weight_j1_r1;
      contraction_j2 += add_r1 * weight_j2_r1;
      contraction_j2_i1 += add_i1_r1 * weight_j2_r1;
      contraction_j2_i2 += add_i2_r1 * weight_j2_r1;
      contraction_j3 += add_r1 * weight_j3_r1;
      contraction_j3_i1 += add_i1_r1 * weight_j3_r1;
      contraction_j3_i2 += add_i2_r1 * weight_j3_r1;
      const weight_r2 = f32[outputWeight + j + 64]!;
      const weight_j1_r2 = f32[outputWeight + j + 65]!;
      const weight_j2_r2 = f32[outputWeight + j + 66]!;
      const weight_j3_r2 = f32[outputWeight + j + 67]!;
      contraction += add_r2 * weight_r2;
      contraction_i1 += add_i1_r2 * weight_r2;
      contraction_i2 += add_i2_r2 * weight_r2;
      contraction_j1 += add_r2 * weight_j1_r2;
      contraction_j1_i1 += add_i1_r2 * weight_j1_r2;
      contraction_j1_i2 += add_i2_r2 * weight_j1_r2;
      contraction_j2 += add_r2 * weight_j2_r2;
      contraction_j2_i1 += add_i1_r2 * weight_j2_r2;
      contraction_j2_i2 += add_i2_r2 * weight_j2_r2;
      contraction_j3 += add_r2 * weight_j3_r2;
      contraction_j3_i1 += add_i1_r2 * weight_j3_r2;
      contraction_j3_i2 += add_i2_r2 * weight_j3_r2;
      const div_i1 = contraction_i1 / f32[sum_at_row + j + 32]!;
      const div_i2 = contraction_i2 / f32[sum_at_row + j + 64]!;
      const div_j1 = contraction_j1 / f32[sum_at_row + j + 1]!;
      const div_j1_i1 = contraction_j1_i1 / f32[sum_at_row + j + 33]!;
      const div_j1_i2 = contraction_j1_i2 / f32[sum_at_row + j + 65]!;
      const div_j2 = contraction_j2 / f32[sum_at_row + j + 2]!;
      const div_j2_i1 = contraction_j2_i1 / f32[sum_at_row + j + 34]!;
      const div_j2_i2 = contraction_j2_i2 / f32[sum_at_row + j + 66]!;
      const div_j3 = contraction_j3 / f32[sum_at_row + j + 3]!;
      const div_j3_i1 = contraction_j3_i1 / f32[sum_at_row + j + 35]!;
      const div_j3_i2 = contraction_j3_i2 / f32[sum_at_row + j + 67]!;
      f32[div_at_row + j] = contraction / f32[sum_at_row + j]!;
      f32[div_at_row + j + 32] = div_i1;
      f32[div_at_row + j + 64] = div_i2;
      f32[div_at_row + j + 1] = div_j1;
      f32[div_at_row + j + 33] = div_j1_i1;
      f32[div_at_row + j + 65] = div_j1_i2;
      f32[div_at_row + j + 2] = div_j2;
      f32[div_at_row + j + 34] = div_j2_i1;
      f32[div_at_row + j + 66] = div_j2_i2;
      f32[div_at_row + j + 3] = div_j3;
      f32[div_at_row + j + 35] = div_j3_i1;
      f32[div_at_row + j + 67] = div_j3_i2;
    }
  }
  const add_ir = f32[add_at + 765]!;
  const add_irRIr1 = f32[add_at + 766]!;
  const add_irRIr2 = f32[add_at + 767]!;
  for (let j_ir = 0; j_ir < 32; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    contraction_ir += add_ir * f32[outputWeight + j_ir]!;
    contraction_j1_ir += add_ir * f32[outputWeight + j_ir + 1]!;
    contraction_j2_ir += add_ir * f32[outputWeight + j_ir + 2]!;
    contraction_j3_ir += add_ir * f32[outputWeight + j_ir + 3]!;
    contraction_ir += add_irRIr1 * f32[outputWeight + j_ir + 32]!;
    contraction_j1_ir += add_irRIr1 * f32[outputWeight + j_ir + 33]!;
    contraction_j2_ir += add_irRIr1 * f32[outputWeight + j_ir + 34]!;
    contraction_j3_ir += add_irRIr1 * f32[outputWeight + j_ir + 35]!;
    contraction_ir += add_irRIr2 * f32[outputWeight + j_ir + 64]!;
    contraction_j1_ir += add_irRIr2 * f32[outputWeight + j_ir + 65]!;
    contraction_j2_ir += add_irRIr2 * f32[outputWeight + j_ir + 66]!;
    contraction_j3_ir += add_irRIr2 * f32[outputWeight + j_ir + 67]!;
    const div_j1_ir = contraction_j1_ir / f32[sum_at + j_ir + 8161]!;
    const div_j2_ir = contraction_j2_ir / f32[sum_at + j_ir + 8162]!;
    const div_j3_ir = contraction_j3_ir / f32[sum_at + j_ir + 8163]!;
    f32[div_at + j_ir + 8160] = contraction_ir / f32[sum_at + j_ir + 8160]!;
    f32[div_at + j_ir + 8161] = div_j1_ir;
    f32[div_at + j_ir + 8162] = div_j2_ir;
    f32[div_at + j_ir + 8163] = div_j3_ir;
  }
}

/**
 * contraction, maxout.ts:32
 */
function contraction3(f32: Float32Array, add_at: number, amax_at: number, contraction_at: number): void {
  for (let j = 0; j < 32; j += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_j1 = 0;
    let contraction_j1_i1 = 0;
    let contraction_j1_i2 = 0;
    let contraction_j2 = 0;
    let contraction_j2_i1 = 0;
    let contraction_j2_i2 = 0;
    let contraction_j3 = 0;
    let contraction_j3_i1 = 0;
    let contraction_j3_i2 = 0;
    const amax_at_row = amax_at + j;
    for (let r = 0; r < 256; r++) {
      const add = f32[add_at + r * 3]!;
      const add_i1 = f32[add_at + r * 3 + 1]!;
      const add_i2 = f32[add_at + r * 3 + 2]!;
      const amax = f32[amax_at_row + r * 32]!;
      const amax_j1 = f32[amax_at_row + r * 32 + 1]!;
      const amax_j2 = f32[amax_at_row + r * 32 + 2]!;
      const amax_j3 = f32[amax_at_row + r * 32 + 3]!;
      contraction += add * amax;
      contraction_i1 += add_i1 * amax;
      contraction_i2 += add_i2 * amax;
      contraction_j1 += add * amax_j1;
      contraction_j1_i1 += add_i1 * amax_j1;
      contraction_j1_i2 += add_i2 * amax_j1;
      contraction_j2 += add * amax_j2;
      contraction_j2_i1 += add_i1 * amax_j2;
      contraction_j2_i2 += add_i2 * amax_j2;
      contraction_j3 += add * amax_j3;
      contraction_j3_i1 += add_i1 * amax_j3;
      contraction_j3_i2 += add_i2 * amax_j3;
    }
    f32[contraction_at + j] = contraction;
    f32[contraction_at + j + 32] = contraction_i1;
    f32[contraction_at + j + 64] = contraction_i2;
    f32[contraction_at + j + 1] = contraction_j1;
    f32[contraction_at + j + 33] = contraction_j1_i1;
    f32[contraction_at + j + 65] = contraction_j1_i2;
    f32[contraction_at + j + 2] = contraction_j2;
    f32[contraction_at + j + 34] = contraction_j2_i1;
    f32[contraction_at + j + 66] = contraction_j2_i2;
    f32[contraction_at + j + 3] = contraction_j3;
    f32[contraction_at + j + 35] = contraction_j3_i1;
    f32[contraction_at + j + 67] = contraction_j3_i2;
  }
}

/**
 * mul, maxout.ts:24
 */
function mul(
  f32: Float32Array,
  contraction_at: number,
  hidden2Bias: number,
  amax_at: number,
  div_at: number,
  mul_at: number,
): void {
  for (let i = 0; i < 256; i++) {
    const amax_at_row = amax_at + i * 32;
    const div_at_row = div_at + i * 32;
    for (let j = 0; j < 32; j++) {
      const amax = f32[amax_at_row + j]!;
      const div = f32[div_at_row + j]!;
      const contraction_at_row = contraction_at + i * 128 + j * 4;
      const hidden2Bias_row = hidden2Bias + j * 4;
      const mul_at_row = mul_at + i * 128 + j * 4;
      for (let k = 0; k < 4; k++) {
        const add = Math.fround(f32[contraction_at_row + k]! + f32[hidden2Bias_row + k]!);
        f32[mul_at_row + k] = (add === amax ? 1 : 0) * div;
      }
    }
  }
}

/**
 * sum, maxout.ts:24
 */
function sum2(f32: Float32Array, mul_at: number, sum_at: number): void {
  for (let j = 0; j < 128; j += 4) {
    let sum = 0;
    let sum_j1 = 0;
    let sum_j2 = 0;
    let sum_j3 = 0;
    const mul_at_row = mul_at + j;
    for (let r = 0; r < 256; r++) {
      sum += f32[mul_at_row + r * 128]!;
      sum_j1 += f32[mul_at_row + r * 128 + 1]!;
      sum_j2 += f32[mul_at_row + r * 128 + 2]!;
      sum_j3 += f32[mul_at_row + r * 128 + 3]!;
    }
    f32[sum_at + j] = sum;
    f32[sum_at + j + 1] = sum_j1;
    f32[sum_at + j + 2] = sum_j2;
    f32[sum_at + j + 3] = sum_j3;
  }
}

/**
 * contraction, maxout.ts:24
 * div, maxout.ts:24
 */
function contraction_div2(
  f32: Float32Array,
  mul_at: number,
  hidden2Weight: number,
  sum_at: number,
  div_at: number,
): void {
  for (let i = 0; i < 255; i += 3) {
    const sum_at_row = sum_at + i * 32;
    const div_at_row = div_at + i * 32;
    for (let j = 0; j < 32; j += 4) {
      let contraction = 0;
      let contraction_i1 = 0;
      let contraction_i2 = 0;
      let contraction_j1 = 0;
      let contraction_j1_i1 = 0;
      let contraction_j1_i2 = 0;
      let contraction_j2 = 0;
      let contraction_j2_i1 = 0;
      let contraction_j2_i2 = 0;
      let contraction_j3 = 0;
      let contraction_j3_i1 = 0;
      let contraction_j3_i2 = 0;
      const mul_at_row = mul_at + i * 128;
      const hidden2Weight_row = hidden2Weight + j;
      for (let r = 0; r < 128; r++) {
        const mul = f32[mul_at_row + r]!;
        const mul_i1 = f32[mul_at_row + r + 128]!;
        const mul_i2 = f32[mul_at_row + r + 256]!;
        const weight = f32[hidden2Weight_row + r * 32]!;
        const weight_j1 = f32[hidden2Weight_row + r * 32 + 1]!;
        const weight_j2 = f32[hidden2Weight_row + r * 32 + 2]!;
        const weight_j3 = f32[hidden2Weight_row + r * 32 + 3]!;
        contraction += mul * weight;
        contraction_i1 += mul_i1 * weight;
        contraction_i2 += mul_i2 * weight;
        contraction_j1 += mul * weight_j1;
        contraction_j1_i1 += mul_i1 * weight_j1;
        contraction_j1_i2 += mul_i2 * weight_j1;
        contraction_j2 += mul * weight_j2;
        contraction_j2_i1 += mul_i1 * weight_j2;
        contraction_j2_i2 += mul_i2 * weight_j2;
        contraction_j3 += mul * weight_j3;
        contraction_j3_i1 += mul_i1 * weight_j3;
        contraction_j3_i2 += mul_i2 * weight_j3;
      }
      const div_i1 = contraction_i1 / f32[sum_at_row + j + 32]!;
      const div_i2 = contraction_i2 / f32[sum_at_row + j + 64]!;
      const div_j1 = contraction_j1 / f32[sum_at_row + j + 1]!;
      const div_j1_i1 = contraction_j1_i1 / f32[sum_at_row + j + 33]!;
      const div_j1_i2 = contraction_j1_i2 / f32[sum_at_row + j + 65]!;
      const div_j2 = contraction_j2 / f32[sum_at_row + j + 2]!;
      const div_j2_i1 = contraction_j2_i1 / f32[sum_at_row + j + 34]!;
      const div_j2_i2 = contraction_j2_i2 / f32[sum_at_row + j + 66]!;
      const div_j3 = contraction_j3 / f32[sum_at_row + j + 3]!;
      const div_j3_i1 = contraction_j3_i1 / f32[sum_at_row + j + 35]!;
      const div_j3_i2 = contraction_j3_i2 / f32[sum_at_row + j + 67]!;
      f32[div_at_row + j] = contraction / f32[sum_at_row + j]!;
      f32[div_at_row + j + 32] = div_i1;
      f32[div_at_row + j + 64] = div_i2;
      f32[div_at_row + j + 1] = div_j1;
      f32[div_at_row + j + 33] = div_j1_i1;
      f32[div_at_row + j + 65] = div_j1_i2;
      f32[div_at_row + j + 2] = div_j2;
      f32[div_at_row + j + 34] = div_j2_i1;
      f32[div_at_row + j + 66] = div_j2_i2;
      f32[div_at_row + j + 3] = div_j3;
      f32[div_at_row + j + 35] = div_j3_i1;
      f32[div_at_row + j + 67] = div_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 32; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const hidden2Weight_row2 = hidden2Weight + j_ir;
    for (let r_ir = 0; r_ir < 128; r_ir++) {
      const mul_ir = f32[mul_at + r_ir + 32640]!;
      contraction_ir += mul_ir * f32[hidden2Weight_row2 + r_ir * 32]!;
      contraction_j1_ir += mul_ir * f32[hidden2Weight_row2 + r_ir * 32 + 1]!;
      contraction_j2_ir += mul_ir * f32[hidden2Weight_row2 + r_ir * 32 + 2]!;
      contraction_j3_ir += mul_ir * f32[hidden2Weight_row2 + r_ir * 32 + 3]!;
    }
    const div_j1_ir = contraction_j1_ir / f32[sum_at + j_ir + 8161]!;
    const div_j2_ir = contraction_j2_ir / f32[sum_at + j_ir + 8162]!;
    const div_j3_ir = contraction_j3_ir / f32[sum_at + j_ir + 8163]!;
    f32[div_at + j_ir + 8160] = contraction_ir / f32[sum_at + j_ir + 8160]!;
    f32[div_at + j_ir + 8161] = div_j1_ir;
    f32[div_at + j_ir + 8162] = div_j2_ir;
    f32[div_at + j_ir + 8163] = div_j3_ir;
  }
}

/**
 * contraction, maxout.ts:24
 */
function contraction4(f32: Float32Array, mul_at: number, amax_at: number, contraction_at: number): void {
  for (let i = 0; i < 126; i += 3) {
    const contraction_at_row = contraction_at + i * 32;
    for (let j = 0; j < 32; j += 4) {
      let contraction = 0;
      let contraction_i1 = 0;
      let contraction_i2 = 0;
      let contraction_j1 = 0;
      let contraction_j1_i1 = 0;
      let contraction_j1_i2 = 0;
      let contraction_j2 = 0;
      let contraction_j2_i1 = 0;
      let contraction_j2_i2 = 0;
      let contraction_j3 = 0;
      let contraction_j3_i1 = 0;
      let contraction_j3_i2 = 0;
      const mul_at_row = mul_at + i;
      const amax_at_row = amax_at + j;
      for (let r = 0; r < 256; r++) {
        const mul = f32[mul_at_row + r * 128]!;
        const mul_i1 = f32[mul_at_row + r * 128 + 1]!;
        const mul_i2 = f32[mul_at_row + r * 128 + 2]!;
        const amax = f32[amax_at_row + r * 32]!;
        const amax_j1 = f32[amax_at_row + r * 32 + 1]!;
        const amax_j2 = f32[amax_at_row + r * 32 + 2]!;
        const amax_j3 = f32[amax_at_row + r * 32 + 3]!;
        contraction += mul * amax;
        contraction_i1 += mul_i1 * amax;
        contraction_i2 += mul_i2 * amax;
        contraction_j1 += mul * amax_j1;
        contraction_j1_i1 += mul_i1 * amax_j1;
        contraction_j1_i2 += mul_i2 * amax_j1;
        contraction_j2 += mul * amax_j2;
        contraction_j2_i1 += mul_i1 * amax_j2;
        contraction_j2_i2 += mul_i2 * amax_j2;
        contraction_j3 += mul * amax_j3;
        contraction_j3_i1 += mul_i1 * amax_j3;
        contraction_j3_i2 += mul_i2 * amax_j3;
      }
      f32[contraction_at_row + j] = contraction;
      f32[contraction_at_row + j + 32] = contraction_i1;
      f32[contraction_at_row + j + 64] = contraction_i2;
      f32[contraction_at_row + j + 1] = contraction_j1;
      f32[contraction_at_row + j + 33] = contraction_j1_i1;
      f32[contraction_at_row + j + 65] = contraction_j1_i2;
      f32[contraction_at_row + j + 2] = contraction_j2;
      f32[contraction_at_row + j + 34] = contraction_j2_i1;
      f32[contraction_at_row + j + 66] = contraction_j2_i2;
      f32[contraction_at_row + j + 3] = contraction_j3;
      f32[contraction_at_row + j + 35] = contraction_j3_i1;
      f32[contraction_at_row + j + 67] = contraction_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 32; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_ir_i1 = 0;
    let contraction_j1_ir = 0;
    let contraction_j1_ir_i1 = 0;
    let contraction_j2_ir = 0;
    let contraction_j2_ir_i1 = 0;
    let contraction_j3_ir = 0;
    let contraction_j3_ir_i1 = 0;
    const amax_at_row2 = amax_at + j_ir;
    for (let r_ir = 0; r_ir < 256; r_ir++) {
      const mul_ir = f32[mul_at + r_ir * 128 + 126]!;
      const mul_ir_i1 = f32[mul_at + r_ir * 128 + 127]!;
      const amax_ir = f32[amax_at_row2 + r_ir * 32]!;
      const amax_j1_ir = f32[amax_at_row2 + r_ir * 32 + 1]!;
      const amax_j2_ir = f32[amax_at_row2 + r_ir * 32 + 2]!;
      const amax_j3_ir = f32[amax_at_row2 + r_ir * 32 + 3]!;
      contraction_ir += mul_ir * amax_ir;
      contraction_ir_i1 += mul_ir_i1 * amax_ir;
      contraction_j1_ir += mul_ir * amax_j1_ir;
      contraction_j1_ir_i1 += mul_ir_i1 * amax_j1_ir;
      contraction_j2_ir += mul_ir * amax_j2_ir;
      contraction_j2_ir_i1 += mul_ir_i1 * amax_j2_ir;
      contraction_j3_ir += mul_ir * amax_j3_ir;
      contraction_j3_ir_i1 += mul_ir_i1 * amax_j3_ir;
    }
    f32[contraction_at + j_ir + 4032] = contraction_ir;
    f32[contraction_at + j_ir + 4064] = contraction_ir_i1;
    f32[contraction_at + j_ir + 4033] = contraction_j1_ir;
    f32[contraction_at + j_ir + 4065] = contraction_j1_ir_i1;
    f32[contraction_at + j_ir + 4034] = contraction_j2_ir;
    f32[contraction_at + j_ir + 4066] = contraction_j2_ir_i1;
    f32[contraction_at + j_ir + 4035] = contraction_j3_ir;
    f32[contraction_at + j_ir + 4067] = contraction_j3_ir_i1;
  }
}

/**
 * contraction, maxout.ts:24
 */
function contraction5(f32: Float32Array, mul_at: number, x_at: number, contraction_at: number): void {
  for (let i = 0; i < 128; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    let contraction_j1 = 0;
    let contraction_j1_i1 = 0;
    let contraction_j1_i2 = 0;
    let contraction_j1_i3 = 0;
    const mul_at_row = mul_at + i;
    for (let r = 0; r < 256; r++) {
      const mul = f32[mul_at_row + r * 128]!;
      const mul_i1 = f32[mul_at_row + r * 128 + 1]!;
      const mul_i2 = f32[mul_at_row + r * 128 + 2]!;
      const mul_i3 = f32[mul_at_row + r * 128 + 3]!;
      const x = f32[x_at + r * 2]!;
      const x_j1 = f32[x_at + r * 2 + 1]!;
      contraction += mul * x;
      contraction_i1 += mul_i1 * x;
      contraction_i2 += mul_i2 * x;
      contraction_i3 += mul_i3 * x;
      contraction_j1 += mul * x_j1;
      contraction_j1_i1 += mul_i1 * x_j1;
      contraction_j1_i2 += mul_i2 * x_j1;
      contraction_j1_i3 += mul_i3 * x_j1;
    }
    f32[contraction_at + i * 2] = contraction;
    f32[contraction_at + i * 2 + 2] = contraction_i1;
    f32[contraction_at + i * 2 + 4] = contraction_i2;
    f32[contraction_at + i * 2 + 6] = contraction_i3;
    f32[contraction_at + i * 2 + 1] = contraction_j1;
    f32[contraction_at + i * 2 + 3] = contraction_j1_i1;
    f32[contraction_at + i * 2 + 5] = contraction_j1_i2;
    f32[contraction_at + i * 2 + 7] = contraction_j1_i3;
  }
}

/**
 * amax, maxout.ts:24
 */
function amax(f32: Float32Array, contraction_at: number, hidden1Bias: number, amax_at: number): void {
  for (let i = 0; i < 256; i += 4) {
    const amax_at_row = amax_at + i * 32;
    for (let j = 0; j < 32; j++) {
      let amax2 = -Infinity;
      let amax_i1 = -Infinity;
      let amax_i2 = -Infinity;
      let amax_i3 = -Infinity;
      const contraction_at_row = contraction_at + i * 128 + j * 4;
      const hidden1Bias_row = hidden1Bias + j * 4;
      for (let r = 0; r < 4; r++) {
        const bias = f32[hidden1Bias_row + r]!;
        amax2 = Math.max(amax2, f32[contraction_at_row + r]! + bias);
        amax_i1 = Math.max(amax_i1, f32[contraction_at_row + r + 128]! + bias);
        amax_i2 = Math.max(amax_i2, f32[contraction_at_row + r + 256]! + bias);
        amax_i3 = Math.max(amax_i3, f32[contraction_at_row + r + 384]! + bias);
      }
      f32[amax_at_row + j] = amax2;
      f32[amax_at_row + j + 32] = amax_i1;
      f32[amax_at_row + j + 64] = amax_i2;
      f32[amax_at_row + j + 96] = amax_i3;
    }
  }
}

/**
 * sum, maxout.ts:34
 * amax, maxout.ts:34
 * select, maxout.ts:34
 * argmax, maxout.ts:37
 * toF32, maxout.ts:37
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
  for (let i = 0; i < 256; i += 4) {
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
  contraction(f32, 46912 /* x */, 0 /* hidden1.weight */, 14144 /* contraction */);
  amax_sum(f32, 14144 /* contraction */, 256 /* hidden1.bias */, 47680 /* amax */, 55872 /* sum */);
  contraction2(f32, 47680 /* amax */, 384 /* hidden2.weight */, 64064 /* contraction */);
  amax_sum(f32, 64064 /* contraction */, 4480 /* hidden2.bias */, 96832 /* amax */, 105024 /* sum */);
  contraction_add(f32, 96832 /* amax */, 4608 /* output.weight */, 4704 /* output.bias */, 113216 /* add */);
  sum_amax_add(
    f32,
    i32,
    47424 /* label */,
    113216 /* add */,
    115520 /* sum */,
    115776 /* select */,
    113984 /* exp */,
    116032 /* sum */,
    114752 /* add */,
  );
  sum_mul(f32, 116032 /* sum */, 115776 /* select */, 115520 /* sum */, 47424 /* loss */);
  if (i32[14132 /* tapeless.guard */]! !== 0 && !Number.isFinite(f32[47424 /* loss */]!)) return;
  update(f32, i32, 4708 /* tapeless.step */, 47428 /* toF32 */, 47432 /* toF32 */);
  sum(f32, 114752 /* add */, 47436 /* sum */);
  update2(
    f32,
    14120 /* output.bias.firstMoment */,
    47436 /* sum */,
    14124 /* output.bias.secondMoment */,
    4704 /* output.bias */,
    47432 /* toF32 */,
    47428 /* toF32 */,
    3,
  );
  contraction_div(f32, 114752 /* add */, 4608 /* output.weight */, 105024 /* sum */, 105024 /* div */);
  contraction3(f32, 114752 /* add */, 96832 /* amax */, 47436 /* contraction */);
  update2(
    f32,
    13928 /* output.weight.firstMoment */,
    47436 /* contraction */,
    14024 /* output.weight.secondMoment */,
    4608 /* output.weight */,
    47432 /* toF32 */,
    47428 /* toF32 */,
    96,
  );
  mul(
    f32,
    64064 /* contraction */,
    4480 /* hidden2.bias */,
    96832 /* amax */,
    105024 /* div */,
    64064 /* mul */,
  );
  sum2(f32, 64064 /* mul */, 47436 /* sum */);
  update2(
    f32,
    13672 /* hidden2.bias.firstMoment */,
    47436 /* sum */,
    13800 /* hidden2.bias.secondMoment */,
    4480 /* hidden2.bias */,
    47432 /* toF32 */,
    47428 /* toF32 */,
    128,
  );
  contraction_div2(f32, 64064 /* mul */, 384 /* hidden2.weight */, 55872 /* sum */, 55872 /* div */);
  contraction4(f32, 64064 /* mul */, 47680 /* amax */, 96832 /* contraction */);
  update2(
    f32,
    5480 /* hidden2.weight.firstMoment */,
    96832 /* contraction */,
    9576 /* hidden2.weight.secondMoment */,
    384 /* hidden2.weight */,
    47432 /* toF32 */,
    47428 /* toF32 */,
    4096,
  );
  mul(
    f32,
    14144 /* contraction */,
    256 /* hidden1.bias */,
    47680 /* amax */,
    55872 /* div */,
    14144 /* mul */,
  );
  sum2(f32, 14144 /* mul */, 47436 /* sum */);
  update2(
    f32,
    5224 /* hidden1.bias.firstMoment */,
    47436 /* sum */,
    5352 /* hidden1.bias.secondMoment */,
    256 /* hidden1.bias */,
    47432 /* toF32 */,
    47428 /* toF32 */,
    128,
  );
  contraction5(f32, 14144 /* mul */, 46912 /* x */, 47436 /* contraction */);
  update2(
    f32,
    4712 /* hidden1.weight.firstMoment */,
    47436 /* contraction */,
    4968 /* hidden1.weight.secondMoment */,
    0 /* hidden1.weight */,
    47432 /* toF32 */,
    47428 /* toF32 */,
    256,
  );
}

function gradients({ f32, i32 }: Views): void {
  contraction(f32, 46912 /* x */, 0 /* hidden1.weight */, 14144 /* contraction */);
  amax_sum(f32, 14144 /* contraction */, 256 /* hidden1.bias */, 47680 /* amax */, 55872 /* sum */);
  contraction2(f32, 47680 /* amax */, 384 /* hidden2.weight */, 64064 /* contraction */);
  amax_sum(f32, 64064 /* contraction */, 4480 /* hidden2.bias */, 96832 /* amax */, 105024 /* sum */);
  contraction_add(f32, 96832 /* amax */, 4608 /* output.weight */, 4704 /* output.bias */, 113216 /* add */);
  sum_amax_add(
    f32,
    i32,
    47424 /* label */,
    113216 /* add */,
    115520 /* sum */,
    115776 /* select */,
    113984 /* exp */,
    116032 /* sum */,
    114752 /* add */,
  );
  sum_mul(f32, 116032 /* sum */, 115776 /* select */, 115520 /* sum */, 47424 /* loss */);
  sum(f32, 114752 /* add */, 47428 /* output.bias */);
  contraction_div(f32, 114752 /* add */, 4608 /* output.weight */, 105024 /* sum */, 105024 /* div */);
  contraction3(f32, 114752 /* add */, 96832 /* amax */, 47432 /* output.weight */);
  mul(
    f32,
    64064 /* contraction */,
    4480 /* hidden2.bias */,
    96832 /* amax */,
    105024 /* div */,
    64064 /* mul */,
  );
  sum2(f32, 64064 /* mul */, 47528 /* hidden2.bias */);
  contraction_div2(f32, 64064 /* mul */, 384 /* hidden2.weight */, 55872 /* sum */, 55872 /* div */);
  contraction4(f32, 64064 /* mul */, 47680 /* amax */, 96832 /* hidden2.weight */);
  mul(
    f32,
    14144 /* contraction */,
    256 /* hidden1.bias */,
    47680 /* amax */,
    55872 /* div */,
    14144 /* mul */,
  );
  sum2(f32, 14144 /* mul */, 47656 /* hidden1.bias */);
  contraction5(f32, 14144 /* mul */, 46912 /* x */, 47784 /* hidden1.weight */);
}

function evaluate({ f32, i32 }: Views): void {
  contraction(f32, 46912 /* x */, 0 /* hidden1.weight */, 14144 /* contraction */);
  amax(f32, 14144 /* contraction */, 256 /* hidden1.bias */, 47680 /* amax */);
  contraction2(f32, 47680 /* amax */, 384 /* hidden2.weight */, 14144 /* contraction */);
  amax(f32, 14144 /* contraction */, 4480 /* hidden2.bias */, 47680 /* amax */);
  contraction_add(f32, 47680 /* amax */, 4608 /* output.weight */, 4704 /* output.bias */, 14144 /* add */);
  sum_amax_toF32(
    f32,
    i32,
    47424 /* label */,
    14144 /* add */,
    15168 /* sum */,
    15424 /* select */,
    15680 /* sum */,
    14912 /* accuracy */,
  );
  sum_mul(f32, 15680 /* sum */, 15424 /* select */, 15168 /* sum */, 14144 /* loss */);
}

function predict({ f32 }: Views): void {
  contraction(f32, 46912 /* x */, 0 /* hidden1.weight */, 14144 /* contraction */);
  amax(f32, 14144 /* contraction */, 256 /* hidden1.bias */, 46912 /* amax */);
  contraction2(f32, 46912 /* amax */, 384 /* hidden2.weight */, 14144 /* contraction */);
  amax(f32, 14144 /* contraction */, 4480 /* hidden2.bias */, 46912 /* amax */);
  contraction_add(
    f32,
    46912 /* amax */,
    4608 /* output.weight */,
    4704 /* output.bias */,
    14144 /* logits */,
  );
}

/** What `step` takes. */
export interface StepInputs {
  /** f32[256, 2] */
  readonly x: NumericArray;
  /** i32[256] */
  readonly label: NumericArray;
}

/** What `evaluate` takes. */
export interface EvaluateInputs {
  /** f32[256, 2] */
  readonly x: NumericArray;
  /** i32[256] */
  readonly label: NumericArray;
}

/** What `gradients` takes. */
export interface GradientInputs {
  /** f32[256, 2] */
  readonly x: NumericArray;
  /** i32[256] */
  readonly label: NumericArray;
}

/** What `predict` takes. */
export interface PredictInputs {
  /** f32[256, 2] */
  readonly x: NumericArray;
  /** Not needed: may be given, and is not read. */
  readonly label?: NumericArray;
}

/** What `predict` returns. */
export interface Outputs {
  /** f32[256, 3] */
  readonly logits: Float32Array;
}

/** The parameters by name. */
export interface Parameters {
  /** f32[128, 2] */
  readonly "hidden1.weight": Float32Array;
  /** f32[128] */
  readonly "hidden1.bias": Float32Array;
  /** f32[128, 32] */
  readonly "hidden2.weight": Float32Array;
  /** f32[128] */
  readonly "hidden2.bias": Float32Array;
  /** f32[3, 32] */
  readonly "output.weight": Float32Array;
  /** f32[3] */
  readonly "output.bias": Float32Array;
}

/** What `evaluate` measures beside the loss. */
export interface Metrics {
  /** f32[256] */
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
  name: "maxout",
  format: 1,
  fingerprint: "a6f1225f29f99651",
  arenaBytes: 465152,
  dtype: "f32",
  parameters: [
    {
      name: "hidden1.weight",
      type: "f32",
      shape: [128, 2],
      offset: 0,
      initial: { kind: "uniform", low: -0.7071067811865475, high: 0.7071067811865475 },
      trainable: true,
    },
    {
      name: "hidden1.bias",
      type: "f32",
      shape: [128],
      offset: 1024,
      initial: { kind: "uniform", low: -0.7071067811865475, high: 0.7071067811865475 },
      trainable: true,
    },
    {
      name: "hidden2.weight",
      type: "f32",
      shape: [128, 32],
      offset: 1536,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "hidden2.bias",
      type: "f32",
      shape: [128],
      offset: 17920,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "output.weight",
      type: "f32",
      shape: [3, 32],
      offset: 18432,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "output.bias",
      type: "f32",
      shape: [3],
      offset: 18816,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
  ],
  state: [
    {
      name: "hidden1.weight.firstMoment",
      type: "f32",
      shape: [128, 2],
      offset: 18848,
      initial: { kind: "zeros" },
    },
    {
      name: "hidden1.weight.secondMoment",
      type: "f32",
      shape: [128, 2],
      offset: 19872,
      initial: { kind: "zeros" },
    },
    {
      name: "hidden1.bias.firstMoment",
      type: "f32",
      shape: [128],
      offset: 20896,
      initial: { kind: "zeros" },
    },
    {
      name: "hidden1.bias.secondMoment",
      type: "f32",
      shape: [128],
      offset: 21408,
      initial: { kind: "zeros" },
    },
    {
      name: "hidden2.weight.firstMoment",
      type: "f32",
      shape: [128, 32],
      offset: 21920,
      initial: { kind: "zeros" },
    },
    {
      name: "hidden2.weight.secondMoment",
      type: "f32",
      shape: [128, 32],
      offset: 38304,
      initial: { kind: "zeros" },
    },
    {
      name: "hidden2.bias.firstMoment",
      type: "f32",
      shape: [128],
      offset: 54688,
      initial: { kind: "zeros" },
    },
    {
      name: "hidden2.bias.secondMoment",
      type: "f32",
      shape: [128],
      offset: 55200,
      initial: { kind: "zeros" },
    },
    {
      name: "output.weight.firstMoment",
      type: "f32",
      shape: [3, 32],
      offset: 55712,
      initial: { kind: "zeros" },
    },
    {
      name: "output.weight.secondMoment",
      type: "f32",
      shape: [3, 32],
      offset: 56096,
      initial: { kind: "zeros" },
    },
    { name: "output.bias.firstMoment", type: "f32", shape: [3], offset: 56480, initial: { kind: "zeros" } },
    { name: "output.bias.secondMoment", type: "f32", shape: [3], offset: 56496, initial: { kind: "zeros" } },
  ],
  constants: [],
  counters: { seed: 56512, step: 18832, guard: 56528 },
  objectives: {
    ["loss"]: {
      step: {
        inputs: [
          { name: "x", type: "f32", shape: [256, 2], offset: 187648 },
          { name: "label", type: "i32", shape: [256], offset: 189696, below: 3 },
        ],
        outputs: [],
        loss: 189696,
        metrics: [],
        run: step,
      },
      evaluate: {
        inputs: [
          { name: "x", type: "f32", shape: [256, 2], offset: 187648 },
          { name: "label", type: "i32", shape: [256], offset: 189696, below: 3 },
        ],
        outputs: [],
        loss: 56576,
        metrics: [{ name: "accuracy", type: "f32", shape: [256], offset: 59648 }],
        run: evaluate,
      },
      gradients: {
        inputs: [
          { name: "x", type: "f32", shape: [256, 2], offset: 187648 },
          { name: "label", type: "i32", shape: [256], offset: 189696, below: 3 },
        ],
        outputs: [
          { name: "hidden1.weight", type: "f32", shape: [128, 2], offset: 191136 },
          { name: "hidden1.bias", type: "f32", shape: [128], offset: 190624 },
          { name: "hidden2.weight", type: "f32", shape: [128, 32], offset: 387328 },
          { name: "hidden2.bias", type: "f32", shape: [128], offset: 190112 },
          { name: "output.weight", type: "f32", shape: [3, 32], offset: 189728 },
          { name: "output.bias", type: "f32", shape: [3], offset: 189712 },
        ],
        loss: 189696,
        metrics: [],
        run: gradients,
      },
    },
  },
  predict: {
    inputs: [{ name: "x", type: "f32", shape: [256, 2], offset: 187648 }],
    unread: ["label"],
    outputs: [{ name: "logits", type: "f32", shape: [256, 3], offset: 56576 }],
    metrics: [],
    run: predict,
  },
});
