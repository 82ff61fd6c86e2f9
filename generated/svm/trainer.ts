// @generated
/* eslint-disable */
/**
 * svm: a neural network and its training, compiled by Tapeless. Do not edit: change the model and
 * compile it again. Kernels come first, then one function per program, then the trainer that is made of them.
 *
 * Inputs
 *   x      f32[128, 2]
 *   label  i32[128]
 * Parameters: 12 numbers in 2 tensors
 *   weight  f32[4, 2]
 *   bias    f32[4]
 * Dimensions, as tensor[axis]
 *   128  x[0], label[0], scores[0]
 *     2  x[1], weight[1]
 *     4  weight[0], bias[0], scores[1]
 * Programs          FLOPs per call    peak bytes  launches
 *   step                    11,963         8,336         7
 *   gradients               11,939         8,336         6
 *   evaluate                 6,803         3,728         4
 *   predict                  2,560         3,200         1
 * Memory: one arena of 8,336 bytes (8.14 KiB), the first 128 for parameters and state.
 * Kernels take the views of the arena that they use, then the position of each tensor in its view, in elements.
 * Tensors are row-major. Arithmetic is in float64 between loads and stores, rounded when stored.
 */
import { defineTrainer, type NumericArray, type Views } from "../../runtime/index.ts";

/**
 * contraction, svm.ts:33
 * add, svm.ts:33
 */
function contraction_add(
  f32: Float32Array,
  x_at: number,
  weight_at: number,
  bias_at: number,
  add_at: number,
): void {
  const weight = f32[weight_at]!;
  const weight_j1 = f32[weight_at + 2]!;
  const weight_j2 = f32[weight_at + 4]!;
  const weight_j3 = f32[weight_at + 6]!;
  const weight_r1 = f32[weight_at + 1]!;
  const weight_j1_r1 = f32[weight_at + 3]!;
  const weight_j2_r1 = f32[weight_at + 5]!;
  const weight_j3_r1 = f32[weight_at + 7]!;
  const bias = f32[bias_at]!;
  const bias_j1 = f32[bias_at + 1]!;
  const bias_j2 = f32[bias_at + 2]!;
  const bias_j3 = f32[bias_at + 3]!;
  for (let i = 0; i < 126; i += 3) {
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
    const x = f32[x_at + i * 2]!;
    const x_i1 = f32[x_at + i * 2 + 2]!;
    const x_i2 = f32[x_at + i * 2 + 4]!;
    contraction += x * weight;
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
    const x_r1 = f32[x_at + i * 2 + 1]!;
    const x_i1_r1 = f32[x_at + i * 2 + 3]!;
    const x_i2_r1 = f32[x_at + i * 2 + 5]!;
    contraction += x_r1 * weight_r1;
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
    f32[add_at + i * 4] = contraction + bias;
    f32[add_at + i * 4 + 4] = contraction_i1 + bias;
    f32[add_at + i * 4 + 8] = contraction_i2 + bias;
    f32[add_at + i * 4 + 1] = contraction_j1 + bias_j1;
    f32[add_at + i * 4 + 5] = contraction_j1_i1 + bias_j1;
    f32[add_at + i * 4 + 9] = contraction_j1_i2 + bias_j1;
    f32[add_at + i * 4 + 2] = contraction_j2 + bias_j2;
    f32[add_at + i * 4 + 6] = contraction_j2_i1 + bias_j2;
    f32[add_at + i * 4 + 10] = contraction_j2_i2 + bias_j2;
    f32[add_at + i * 4 + 3] = contraction_j3 + bias_j3;
    f32[add_at + i * 4 + 7] = contraction_j3_i1 + bias_j3;
    f32[add_at + i * 4 + 11] = contraction_j3_i2 + bias_j3;
  }
  let contraction_ir = 0;
  let contraction_ir_i1 = 0;
  let contraction_j1_ir = 0;
  let contraction_j1_ir_i1 = 0;
  let contraction_j2_ir = 0;
  let contraction_j2_ir_i1 = 0;
  let contraction_j3_ir = 0;
  let contraction_j3_ir_i1 = 0;
  const x_ir = f32[x_at + 252]!;
  const x_ir_i1 = f32[x_at + 254]!;
  const weight_ir = f32[weight_at]!;
  const weight_j1_ir = f32[weight_at + 2]!;
  const weight_j2_ir = f32[weight_at + 4]!;
  const weight_j3_ir = f32[weight_at + 6]!;
  contraction_ir += x_ir * weight_ir;
  contraction_ir_i1 += x_ir_i1 * weight_ir;
  contraction_j1_ir += x_ir * weight_j1_ir;
  contraction_j1_ir_i1 += x_ir_i1 * weight_j1_ir;
  contraction_j2_ir += x_ir * weight_j2_ir;
  contraction_j2_ir_i1 += x_ir_i1 * weight_j2_ir;
  contraction_j3_ir += x_ir * weight_j3_ir;
  contraction_j3_ir_i1 += x_ir_i1 * weight_j3_ir;
  const x_irRIr1 = f32[x_at + 253]!;
  const x_ir_i1RIr1 = f32[x_at + 255]!;
  const weight_irRIr1 = f32[weight_at + 1]!;
  const weight_j1_irRIr1 = f32[weight_at + 3]!;
  const weight_j2_irRIr1 = f32[weight_at + 5]!;
  const weight_j3_irRIr1 = f32[weight_at + 7]!;
  contraction_ir += x_irRIr1 * weight_irRIr1;
  contraction_ir_i1 += x_ir_i1RIr1 * weight_irRIr1;
  contraction_j1_ir += x_irRIr1 * weight_j1_irRIr1;
  contraction_j1_ir_i1 += x_ir_i1RIr1 * weight_j1_irRIr1;
  contraction_j2_ir += x_irRIr1 * weight_j2_irRIr1;
  contraction_j2_ir_i1 += x_ir_i1RIr1 * weight_j2_irRIr1;
  contraction_j3_ir += x_irRIr1 * weight_j3_irRIr1;
  contraction_j3_ir_i1 += x_ir_i1RIr1 * weight_j3_irRIr1;
  const bias_ir = f32[bias_at]!;
  const bias_j1_ir = f32[bias_at + 1]!;
  const bias_j2_ir = f32[bias_at + 2]!;
  const bias_j3_ir = f32[bias_at + 3]!;
  f32[add_at + 504] = contraction_ir + bias_ir;
  f32[add_at + 508] = contraction_ir_i1 + bias_ir;
  f32[add_at + 505] = contraction_j1_ir + bias_j1_ir;
  f32[add_at + 509] = contraction_j1_ir_i1 + bias_j1_ir;
  f32[add_at + 506] = contraction_j2_ir + bias_j2_ir;
  f32[add_at + 510] = contraction_j2_ir_i1 + bias_j2_ir;
  f32[add_at + 507] = contraction_j3_ir + bias_j3_ir;
  f32[add_at + 511] = contraction_j3_ir_i1 + bias_j3_ir;
}

/**
 * sum, svm.ts:34
 */
function sum(f32: Float32Array, weight_at: number, sum_at: number): void {
  let sum2 = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 8; s += 4) {
    const weight = f32[weight_at + s]!;
    sum2 += weight * weight;
    const weightSp1 = f32[weight_at + s + 1]!;
    sumSp1 += weightSp1 * weightSp1;
    const weightSp2 = f32[weight_at + s + 2]!;
    sumSp2 += weightSp2 * weightSp2;
    const weightSp3 = f32[weight_at + s + 3]!;
    sumSp3 += weightSp3 * weightSp3;
  }
  sum2 = sum2 + sumSp1 + (sumSp2 + sumSp3);
  f32[sum_at] = sum2;
}

/**
 * sum, svm.ts:36
 * select, svm.ts:36
 * add, svm.ts:36
 */
function sum_add(
  f32: Float32Array,
  i32: Int32Array,
  label_at: number,
  add_at: number,
  select_at: number,
  sum_at: number,
  add_at2: number,
): void {
  for (let i = 0; i < 128; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const label = i32[label_at + i]!;
    const label_i1 = i32[label_at + i + 1]!;
    const label_i2 = i32[label_at + i + 2]!;
    const label_i3 = i32[label_at + i + 3]!;
    const add_at_row = add_at + i * 4;
    for (let r = 0; r < 4; r++) {
      sum += label === r ? f32[add_at_row + r]! : 0;
      sum_i1 += label_i1 === r ? f32[add_at_row + r + 4]! : 0;
      sum_i2 += label_i2 === r ? f32[add_at_row + r + 8]! : 0;
      sum_i3 += label_i3 === r ? f32[add_at_row + r + 12]! : 0;
    }
    let sum2 = 0;
    let sum2_i1 = 0;
    let sum2_i2 = 0;
    let sum2_i3 = 0;
    let sum3 = 0;
    let sum3_i1 = 0;
    let sum3_i2 = 0;
    let sum3_i3 = 0;
    const label2 = i32[label_at + i]!;
    const label2_i1 = i32[label_at + i + 1]!;
    const label2_i2 = i32[label_at + i + 2]!;
    const label2_i3 = i32[label_at + i + 3]!;
    const add_at_row2 = add_at + i * 4;
    const select_at_row = select_at + i * 4;
    for (let s = 0; s < 4; s++) {
      const equal2 = label2 === s;
      const equal2_i1 = label2_i1 === s;
      const equal2_i2 = label2_i2 === s;
      const equal2_i3 = label2_i3 === s;
      const relu = Math.fround(Math.max(f32[add_at_row2 + s]! - sum + 1, 0));
      const relu_i1 = Math.fround(Math.max(f32[add_at_row2 + s + 4]! - sum_i1 + 1, 0));
      const relu_i2 = Math.fround(Math.max(f32[add_at_row2 + s + 8]! - sum_i2 + 1, 0));
      const relu_i3 = Math.fround(Math.max(f32[add_at_row2 + s + 12]! - sum_i3 + 1, 0));
      sum2 += equal2 ? 0 : relu;
      sum2_i1 += equal2_i1 ? 0 : relu_i1;
      sum2_i2 += equal2_i2 ? 0 : relu_i2;
      sum2_i3 += equal2_i3 ? 0 : relu_i3;
      const select4 = relu > 0 ? (equal2 ? 0 : 0.0078125) : 0;
      const select4_i1 = relu_i1 > 0 ? (equal2_i1 ? 0 : 0.0078125) : 0;
      const select4_i2 = relu_i2 > 0 ? (equal2_i2 ? 0 : 0.0078125) : 0;
      const select4_i3 = relu_i3 > 0 ? (equal2_i3 ? 0 : 0.0078125) : 0;
      f32[select_at_row + s] = select4;
      f32[select_at_row + s + 4] = select4_i1;
      f32[select_at_row + s + 8] = select4_i2;
      f32[select_at_row + s + 12] = select4_i3;
      sum3 += -select4;
      sum3_i1 += -select4_i1;
      sum3_i2 += -select4_i2;
      sum3_i3 += -select4_i3;
    }
    f32[sum_at + i] = sum2;
    f32[sum_at + i + 1] = sum2_i1;
    f32[sum_at + i + 2] = sum2_i2;
    f32[sum_at + i + 3] = sum2_i3;
    const label3 = i32[label_at + i]!;
    const label3_i1 = i32[label_at + i + 1]!;
    const label3_i2 = i32[label_at + i + 2]!;
    const label3_i3 = i32[label_at + i + 3]!;
    const select_at_row2 = select_at + i * 4;
    const add_at2_row = add_at2 + i * 4;
    for (let t = 0; t < 4; t++) {
      const add4_i1 = f32[select_at_row2 + t + 4]! + (label3_i1 === t ? sum3_i1 : 0);
      const add4_i2 = f32[select_at_row2 + t + 8]! + (label3_i2 === t ? sum3_i2 : 0);
      const add4_i3 = f32[select_at_row2 + t + 12]! + (label3_i3 === t ? sum3_i3 : 0);
      f32[add_at2_row + t] = f32[select_at_row2 + t]! + (label3 === t ? sum3 : 0);
      f32[add_at2_row + t + 4] = add4_i1;
      f32[add_at2_row + t + 8] = add4_i2;
      f32[add_at2_row + t + 12] = add4_i3;
    }
  }
}

/**
 * sum, svm.ts:36
 * add, svm.ts:36
 */
function sum_add2(f32: Float32Array, sum_at: number, sum_at2: number, add_at: number): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  for (let r = 0; r < 128; r += 4) {
    sum += f32[sum_at + r]!;
    sumRp1 += f32[sum_at + r + 1]!;
    sumRp2 += f32[sum_at + r + 2]!;
    sumRp3 += f32[sum_at + r + 3]!;
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  const add = sum * 0.0078125 + f32[sum_at2]! * /* 0.001 */ 0.0010000000474974513;
  f32[add_at] = add;
}

/**
 * add, sgd
 */
function update(i32: Int32Array, step_at: number): void {
  i32[step_at] = (i32[step_at]! + 1) | 0;
}

/**
 * contraction, svm.ts:33
 * sub, sgd
 */
function contraction_update(f32: Float32Array, add_at: number, x_at: number, parameter: number): void {
  let contraction = 0;
  let contraction_i1 = 0;
  let contraction_i2 = 0;
  let contraction_i3 = 0;
  let contraction_j1 = 0;
  let contraction_j1_i1 = 0;
  let contraction_j1_i2 = 0;
  let contraction_j1_i3 = 0;
  for (let r = 0; r < 128; r++) {
    const add = f32[add_at + r * 4]!;
    const add_i1 = f32[add_at + r * 4 + 1]!;
    const add_i2 = f32[add_at + r * 4 + 2]!;
    const add_i3 = f32[add_at + r * 4 + 3]!;
    const x = f32[x_at + r * 2]!;
    const x_j1 = f32[x_at + r * 2 + 1]!;
    contraction += add * x;
    contraction_i1 += add_i1 * x;
    contraction_i2 += add_i2 * x;
    contraction_i3 += add_i3 * x;
    contraction_j1 += add * x_j1;
    contraction_j1_i1 += add_i1 * x_j1;
    contraction_j1_i2 += add_i2 * x_j1;
    contraction_j1_i3 += add_i3 * x_j1;
  }
  const weight = f32[parameter]!;
  const weight_i1 = f32[parameter + 2]!;
  const weight_i2 = f32[parameter + 4]!;
  const weight_i3 = f32[parameter + 6]!;
  const weight_j1 = f32[parameter + 1]!;
  const weight_j1_i1 = f32[parameter + 3]!;
  const weight_j1_i2 = f32[parameter + 5]!;
  const weight_j1_i3 = f32[parameter + 7]!;
  const mul2 = (weight * /* 0.002 */ 0.0020000000949949026 + contraction) * /* 0.05 */ 0.05000000074505806;
  const mul2_i1 = (weight_i1 * 0.0020000000949949026 + contraction_i1) * 0.05000000074505806;
  const mul2_i2 = (weight_i2 * 0.0020000000949949026 + contraction_i2) * 0.05000000074505806;
  const mul2_i3 = (weight_i3 * 0.0020000000949949026 + contraction_i3) * 0.05000000074505806;
  const mul2_j1 = (weight_j1 * 0.0020000000949949026 + contraction_j1) * 0.05000000074505806;
  const mul2_j1_i1 = (weight_j1_i1 * 0.0020000000949949026 + contraction_j1_i1) * 0.05000000074505806;
  const mul2_j1_i2 = (weight_j1_i2 * 0.0020000000949949026 + contraction_j1_i2) * 0.05000000074505806;
  const mul2_j1_i3 = (weight_j1_i3 * 0.0020000000949949026 + contraction_j1_i3) * 0.05000000074505806;
  f32[parameter] = weight - mul2;
  f32[parameter + 2] = weight_i1 - mul2_i1;
  f32[parameter + 4] = weight_i2 - mul2_i2;
  f32[parameter + 6] = weight_i3 - mul2_i3;
  f32[parameter + 1] = weight_j1 - mul2_j1;
  f32[parameter + 3] = weight_j1_i1 - mul2_j1_i1;
  f32[parameter + 5] = weight_j1_i2 - mul2_j1_i2;
  f32[parameter + 7] = weight_j1_i3 - mul2_j1_i3;
}

/**
 * sum, svm.ts:33
 * sub, sgd
 */
function sum_update(f32: Float32Array, add_at: number, parameter: number): void {
  let sum = 0;
  let sum_i1 = 0;
  let sum_i2 = 0;
  let sum_i3 = 0;
  for (let r = 0; r < 128; r++) {
    sum += f32[add_at + r * 4]!;
    sum_i1 += f32[add_at + r * 4 + 1]!;
    sum_i2 += f32[add_at + r * 4 + 2]!;
    sum_i3 += f32[add_at + r * 4 + 3]!;
  }
  const sub_i1 = f32[parameter + 1]! - sum_i1 * 0.05000000074505806;
  const sub_i2 = f32[parameter + 2]! - sum_i2 * 0.05000000074505806;
  const sub_i3 = f32[parameter + 3]! - sum_i3 * 0.05000000074505806;
  f32[parameter] = f32[parameter]! - sum * /* 0.05 */ 0.05000000074505806;
  f32[parameter + 1] = sub_i1;
  f32[parameter + 2] = sub_i2;
  f32[parameter + 3] = sub_i3;
}

/**
 * sum, svm.ts:33
 */
function sum2(f32: Float32Array, add_at: number, sum_at: number): void {
  let sum = 0;
  let sum_i1 = 0;
  let sum_i2 = 0;
  let sum_i3 = 0;
  for (let r = 0; r < 128; r++) {
    sum += f32[add_at + r * 4]!;
    sum_i1 += f32[add_at + r * 4 + 1]!;
    sum_i2 += f32[add_at + r * 4 + 2]!;
    sum_i3 += f32[add_at + r * 4 + 3]!;
  }
  f32[sum_at] = sum;
  f32[sum_at + 1] = sum_i1;
  f32[sum_at + 2] = sum_i2;
  f32[sum_at + 3] = sum_i3;
}

/**
 * contraction, svm.ts:33
 * add, svm.ts:33
 */
function contraction_add2(
  f32: Float32Array,
  add_at: number,
  x_at: number,
  weight_at: number,
  add_at2: number,
): void {
  let contraction = 0;
  let contraction_i1 = 0;
  let contraction_i2 = 0;
  let contraction_i3 = 0;
  let contraction_j1 = 0;
  let contraction_j1_i1 = 0;
  let contraction_j1_i2 = 0;
  let contraction_j1_i3 = 0;
  for (let r = 0; r < 128; r++) {
    const add = f32[add_at + r * 4]!;
    const add_i1 = f32[add_at + r * 4 + 1]!;
    const add_i2 = f32[add_at + r * 4 + 2]!;
    const add_i3 = f32[add_at + r * 4 + 3]!;
    const x = f32[x_at + r * 2]!;
    const x_j1 = f32[x_at + r * 2 + 1]!;
    contraction += add * x;
    contraction_i1 += add_i1 * x;
    contraction_i2 += add_i2 * x;
    contraction_i3 += add_i3 * x;
    contraction_j1 += add * x_j1;
    contraction_j1_i1 += add_i1 * x_j1;
    contraction_j1_i2 += add_i2 * x_j1;
    contraction_j1_i3 += add_i3 * x_j1;
  }
  const add2 = f32[weight_at]! * /* 0.002 */ 0.0020000000949949026 + contraction;
  const add2_j1_i1 = f32[weight_at + 3]! * 0.0020000000949949026 + contraction_j1_i1;
  const add2_j1_i2 = f32[weight_at + 5]! * 0.0020000000949949026 + contraction_j1_i2;
  const add2_j1_i3 = f32[weight_at + 7]! * 0.0020000000949949026 + contraction_j1_i3;
  const add2_i1 = f32[weight_at + 2]! * 0.0020000000949949026 + contraction_i1;
  const add2_i2 = f32[weight_at + 4]! * 0.0020000000949949026 + contraction_i2;
  const add2_i3 = f32[weight_at + 6]! * 0.0020000000949949026 + contraction_i3;
  const add2_j1 = f32[weight_at + 1]! * 0.0020000000949949026 + contraction_j1;
  f32[add_at2] = add2;
  f32[add_at2 + 2] = add2_i1;
  f32[add_at2 + 4] = add2_i2;
  f32[add_at2 + 6] = add2_i3;
  f32[add_at2 + 1] = add2_j1;
  f32[add_at2 + 3] = add2_j1_i1;
  f32[add_at2 + 5] = add2_j1_i2;
  f32[add_at2 + 7] = add2_j1_i3;
}

/**
 * sum, svm.ts:36
 * argmax, svm.ts:39
 * toF32, svm.ts:39
 */
function sum_argmax_toF32(
  f32: Float32Array,
  i32: Int32Array,
  label_at: number,
  add_at: number,
  sum_at: number,
  toF32_at: number,
): void {
  for (let i = 0; i < 128; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const label = i32[label_at + i]!;
    const label_i1 = i32[label_at + i + 1]!;
    const label_i2 = i32[label_at + i + 2]!;
    const label_i3 = i32[label_at + i + 3]!;
    const add_at_row = add_at + i * 4;
    for (let r = 0; r < 4; r++) {
      sum += label === r ? f32[add_at_row + r]! : 0;
      sum_i1 += label_i1 === r ? f32[add_at_row + r + 4]! : 0;
      sum_i2 += label_i2 === r ? f32[add_at_row + r + 8]! : 0;
      sum_i3 += label_i3 === r ? f32[add_at_row + r + 12]! : 0;
    }
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
    const label2 = i32[label_at + i]!;
    const label2_i1 = i32[label_at + i + 1]!;
    const label2_i2 = i32[label_at + i + 2]!;
    const label2_i3 = i32[label_at + i + 3]!;
    const add_at_row2 = add_at + i * 4;
    for (let s = 0; s < 4; s++) {
      const add2 = f32[add_at_row2 + s]!;
      const add2_i1 = f32[add_at_row2 + s + 4]!;
      const add2_i2 = f32[add_at_row2 + s + 8]!;
      const add2_i3 = f32[add_at_row2 + s + 12]!;
      sum2 += label2 === s ? 0 : Math.max(add2 - sum + 1, 0);
      sum2_i1 += label2_i1 === s ? 0 : Math.max(add2_i1 - sum_i1 + 1, 0);
      sum2_i2 += label2_i2 === s ? 0 : Math.max(add2_i2 - sum_i2 + 1, 0);
      sum2_i3 += label2_i3 === s ? 0 : Math.max(add2_i3 - sum_i3 + 1, 0);
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
    f32[sum_at + i] = sum2;
    f32[sum_at + i + 1] = sum2_i1;
    f32[sum_at + i + 2] = sum2_i2;
    f32[sum_at + i + 3] = sum2_i3;
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
  contraction_add(f32, 544 /* x */, 0 /* weight */, 8 /* bias */, 32 /* add */);
  sum(f32, 0 /* weight */, 928 /* sum */);
  sum_add(f32, i32, 800 /* label */, 32 /* add */, 932 /* select */, 1956 /* sum */, 1444 /* add */);
  sum_add2(f32, 1956 /* sum */, 928 /* sum */, 928 /* loss */);
  if (i32[20 /* tapeless.guard */]! !== 0 && !Number.isFinite(f32[928 /* loss */]!)) return;
  update(i32, 12 /* tapeless.step */);
  contraction_update(f32, 1444 /* add */, 544 /* x */, 0 /* weight */);
  sum_update(f32, 1444 /* add */, 8 /* bias */);
}

function gradients({ f32, i32 }: Views): void {
  contraction_add(f32, 544 /* x */, 0 /* weight */, 8 /* bias */, 32 /* add */);
  sum(f32, 0 /* weight */, 928 /* sum */);
  sum_add(f32, i32, 800 /* label */, 32 /* add */, 932 /* select */, 1956 /* sum */, 1444 /* add */);
  sum_add2(f32, 1956 /* sum */, 928 /* sum */, 928 /* loss */);
  sum2(f32, 1444 /* add */, 800 /* bias */);
  contraction_add2(f32, 1444 /* add */, 544 /* x */, 0 /* weight */, 804 /* weight */);
}

function evaluate({ f32, i32 }: Views): void {
  contraction_add(f32, 544 /* x */, 0 /* weight */, 8 /* bias */, 32 /* add */);
  sum(f32, 0 /* weight */, 544 /* sum */);
  sum_argmax_toF32(f32, i32, 800 /* label */, 32 /* add */, 928 /* sum */, 548 /* accuracy */);
  sum_add2(f32, 928 /* sum */, 544 /* sum */, 544 /* loss */);
}

function predict({ f32 }: Views): void {
  contraction_add(f32, 544 /* x */, 0 /* weight */, 8 /* bias */, 32 /* scores */);
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
  /** f32[128, 4] */
  readonly scores: Float32Array;
}

/** The parameters by name. */
export interface Parameters {
  /** f32[4, 2] */
  readonly weight: Float32Array;
  /** f32[4] */
  readonly bias: Float32Array;
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
  name: "svm",
  format: 1,
  fingerprint: "45dd34c33b064427",
  arenaBytes: 8336,
  dtype: "f32",
  parameters: [
    { name: "weight", type: "f32", shape: [4, 2], offset: 0, initial: { kind: "zeros" }, trainable: true },
    { name: "bias", type: "f32", shape: [4], offset: 32, initial: { kind: "zeros" }, trainable: true },
  ],
  state: [],
  constants: [],
  counters: { seed: 64, step: 48, guard: 80 },
  objectives: {
    ["loss"]: {
      step: {
        inputs: [
          { name: "x", type: "f32", shape: [128, 2], offset: 2176 },
          { name: "label", type: "i32", shape: [128], offset: 3200, below: 4 },
        ],
        outputs: [],
        loss: 3712,
        metrics: [],
        run: step,
      },
      evaluate: {
        inputs: [
          { name: "x", type: "f32", shape: [128, 2], offset: 2176 },
          { name: "label", type: "i32", shape: [128], offset: 3200, below: 4 },
        ],
        outputs: [],
        loss: 2176,
        metrics: [{ name: "accuracy", type: "f32", shape: [128], offset: 2192 }],
        run: evaluate,
      },
      gradients: {
        inputs: [
          { name: "x", type: "f32", shape: [128, 2], offset: 2176 },
          { name: "label", type: "i32", shape: [128], offset: 3200, below: 4 },
        ],
        outputs: [
          { name: "weight", type: "f32", shape: [4, 2], offset: 3216 },
          { name: "bias", type: "f32", shape: [4], offset: 3200 },
        ],
        loss: 3712,
        metrics: [],
        run: gradients,
      },
    },
  },
  predict: {
    inputs: [{ name: "x", type: "f32", shape: [128, 2], offset: 2176 }],
    unread: ["label"],
    outputs: [{ name: "scores", type: "f32", shape: [128, 4], offset: 128 }],
    metrics: [],
    run: predict,
  },
});
