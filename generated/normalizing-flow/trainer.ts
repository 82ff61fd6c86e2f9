// @generated
/* eslint-disable */
/**
 * normalizing-flow: a neural network and its training, compiled by Tapeless. Do not edit: change the model and
 * compile it again. Kernels come first, then one function per program, then the trainer that is made of them.
 *
 * Inputs
 *   x  f32[256, 2]
 * Parameters: 9,536 numbers in 64 tensors
 *   steps.0.weight    f32[2, 2]
 *   steps.0.bias      f32[2]
 *   steps.0.0.weight  f32[32, 1]
 *   steps.0.0.bias    f32[32]
 *   steps.0.1.weight  f32[32, 32]
 *   steps.0.1.bias    f32[32]
 *   steps.0.2.weight  f32[2, 32]
 *   steps.0.2.bias    f32[2]
 *   steps.1.weight    f32[2, 2]
 *   steps.1.bias      f32[2]
 *   steps.1.0.weight  f32[32, 1]
 *   steps.1.0.bias    f32[32]
 *   steps.1.1.weight  f32[32, 32]
 *   steps.1.1.bias    f32[32]
 *   steps.1.2.weight  f32[2, 32]
 *   steps.1.2.bias    f32[2]
 *   steps.2.weight    f32[2, 2]
 *   steps.2.bias      f32[2]
 *   steps.2.0.weight  f32[32, 1]
 *   steps.2.0.bias    f32[32]
 *   steps.2.1.weight  f32[32, 32]
 *   steps.2.1.bias    f32[32]
 *   steps.2.2.weight  f32[2, 32]
 *   steps.2.2.bias    f32[2]
 *   and 40 more, see plan.txt
 * Dimensions, as tensor[axis]
 *   256  x[0], noise[0], logDensity[0], drawn[0], points[0]
 *     2  x[1], steps.0.weight[0], steps.0.weight[1], steps.0.bias[0], steps.0.2.weight[0], and 39 more
 *    32  steps.0.0.weight[0], steps.0.0.bias[0], steps.0.1.weight[0], steps.0.1.weight[1], steps.0.1.bias[0], and 43 more
 * Programs          FLOPs per call    peak bytes  launches
 *   step                14,518,721       726,608       338
 *   gradients           14,394,738       726,976       273
 *   evaluate             4,890,770       189,744        89
 *   predict              9,778,576       190,080       147
 * Memory: one arena of 726,976 bytes (710 KiB), the first 114,880 for parameters and state.
 * Kernels take the views of the arena that they use, then the position of each tensor in its view, in elements.
 * Tensors are row-major. Arithmetic is in float64 between loads and stores, rounded when stored.
 */
import {
  defineTrainer,
  floorQuotient,
  floorRemainder,
  pow,
  threefry,
  type NumericArray,
  type Views,
} from "../../runtime/index.ts";

/**
 * contraction, normalizing-flow.ts:77
 * add, normalizing-flow.ts:77
 */
function contraction_add(
  f32: Float32Array,
  x_at: number,
  steps0Weight: number,
  steps0Bias: number,
  add_at: number,
): void {
  const weight = f32[steps0Weight]!;
  const weight_j1 = f32[steps0Weight + 2]!;
  const weight_r1 = f32[steps0Weight + 1]!;
  const weight_j1_r1 = f32[steps0Weight + 3]!;
  const bias = f32[steps0Bias]!;
  const bias_j1 = f32[steps0Bias + 1]!;
  for (let i = 0; i < 256; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    let contraction_j1 = 0;
    let contraction_j1_i1 = 0;
    let contraction_j1_i2 = 0;
    let contraction_j1_i3 = 0;
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
    f32[add_at + i * 2] = contraction + bias;
    f32[add_at + i * 2 + 2] = contraction_i1 + bias;
    f32[add_at + i * 2 + 4] = contraction_i2 + bias;
    f32[add_at + i * 2 + 6] = contraction_i3 + bias;
    f32[add_at + i * 2 + 1] = contraction_j1 + bias_j1;
    f32[add_at + i * 2 + 3] = contraction_j1_i1 + bias_j1;
    f32[add_at + i * 2 + 5] = contraction_j1_i2 + bias_j1;
    f32[add_at + i * 2 + 7] = contraction_j1_i3 + bias_j1;
  }
}

/**
 * contraction, normalizing-flow.ts:60
 * relu, normalizing-flow.ts:60
 */
function contraction_relu(
  f32: Float32Array,
  add_at: number,
  steps00Weight: number,
  steps00Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 256; i++) {
    const add = f32[add_at + i * 2]!;
    const relu_at_row = relu_at + i * 32;
    for (let j = 0; j < 32; j++) {
      let contraction = 0;
      contraction += add * f32[steps00Weight + j]!;
      f32[relu_at_row + j] = Math.max(contraction + f32[steps00Bias + j]!, 0);
    }
  }
}

/**
 * contraction, normalizing-flow.ts:61
 * relu, normalizing-flow.ts:61
 */
function contraction_relu2(
  f32: Float32Array,
  relu_at: number,
  steps01Weight: number,
  steps01Bias: number,
  relu_at2: number,
): void {
  for (let i = 0; i < 255; i += 3) {
    const relu_at2_row = relu_at2 + i * 32;
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
      const relu_at_row = relu_at + i * 32;
      const steps01Weight_row = steps01Weight + j * 32;
      for (let r = 0; r < 32; r++) {
        const relu = f32[relu_at_row + r]!;
        const relu_i1 = f32[relu_at_row + r + 32]!;
        const relu_i2 = f32[relu_at_row + r + 64]!;
        const weight = f32[steps01Weight_row + r]!;
        const weight_j1 = f32[steps01Weight_row + r + 32]!;
        const weight_j2 = f32[steps01Weight_row + r + 64]!;
        const weight_j3 = f32[steps01Weight_row + r + 96]!;
        contraction += relu * weight;
        contraction_i1 += relu_i1 * weight;
        contraction_i2 += relu_i2 * weight;
        contraction_j1 += relu * weight_j1;
        contraction_j1_i1 += relu_i1 * weight_j1;
        contraction_j1_i2 += relu_i2 * weight_j1;
        contraction_j2 += relu * weight_j2;
        contraction_j2_i1 += relu_i1 * weight_j2;
        contraction_j2_i2 += relu_i2 * weight_j2;
        contraction_j3 += relu * weight_j3;
        contraction_j3_i1 += relu_i1 * weight_j3;
        contraction_j3_i2 += relu_i2 * weight_j3;
      }
      const bias = f32[steps01Bias + j]!;
      const bias_j1 = f32[steps01Bias + j + 1]!;
      const bias_j2 = f32[steps01Bias + j + 2]!;
      const bias_j3 = f32[steps01Bias + j + 3]!;
      f32[relu_at2_row + j] = Math.max(contraction + bias, 0);
      f32[relu_at2_row + j + 32] = Math.max(contraction_i1 + bias, 0);
      f32[relu_at2_row + j + 64] = Math.max(contraction_i2 + bias, 0);
      f32[relu_at2_row + j + 1] = Math.max(contraction_j1 + bias_j1, 0);
      f32[relu_at2_row + j + 33] = Math.max(contraction_j1_i1 + bias_j1, 0);
      f32[relu_at2_row + j + 65] = Math.max(contraction_j1_i2 + bias_j1, 0);
      f32[relu_at2_row + j + 2] = Math.max(contraction_j2 + bias_j2, 0);
      f32[relu_at2_row + j + 34] = Math.max(contraction_j2_i1 + bias_j2, 0);
      f32[relu_at2_row + j + 66] = Math.max(contraction_j2_i2 + bias_j2, 0);
      f32[relu_at2_row + j + 3] = Math.max(contraction_j3 + bias_j3, 0);
      f32[relu_at2_row + j + 35] = Math.max(contraction_j3_i1 + bias_j3, 0);
      f32[relu_at2_row + j + 67] = Math.max(contraction_j3_i2 + bias_j3, 0);
    }
  }
  for (let j_ir = 0; j_ir < 32; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const steps01Weight_row2 = steps01Weight + j_ir * 32;
    for (let r_ir = 0; r_ir < 32; r_ir++) {
      const relu_ir = f32[relu_at + r_ir + 8160]!;
      contraction_ir += relu_ir * f32[steps01Weight_row2 + r_ir]!;
      contraction_j1_ir += relu_ir * f32[steps01Weight_row2 + r_ir + 32]!;
      contraction_j2_ir += relu_ir * f32[steps01Weight_row2 + r_ir + 64]!;
      contraction_j3_ir += relu_ir * f32[steps01Weight_row2 + r_ir + 96]!;
    }
    const relu2_j1_ir = Math.max(contraction_j1_ir + f32[steps01Bias + j_ir + 1]!, 0);
    const relu2_j2_ir = Math.max(contraction_j2_ir + f32[steps01Bias + j_ir + 2]!, 0);
    const relu2_j3_ir = Math.max(contraction_j3_ir + f32[steps01Bias + j_ir + 3]!, 0);
    f32[relu_at2 + j_ir + 8160] = Math.max(contraction_ir + f32[steps01Bias + j_ir]!, 0);
    f32[relu_at2 + j_ir + 8161] = relu2_j1_ir;
    f32[relu_at2 + j_ir + 8162] = relu2_j2_ir;
    f32[relu_at2 + j_ir + 8163] = relu2_j3_ir;
  }
}

/**
 * contraction, normalizing-flow.ts:62
 * add, normalizing-flow.ts:62
 */
function contraction_add2(
  f32: Float32Array,
  relu_at: number,
  steps02Weight: number,
  steps02Bias: number,
  add_at: number,
): void {
  const bias = f32[steps02Bias]!;
  const bias_j1 = f32[steps02Bias + 1]!;
  for (let i = 0; i < 256; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    let contraction_j1 = 0;
    let contraction_j1_i1 = 0;
    let contraction_j1_i2 = 0;
    let contraction_j1_i3 = 0;
    const relu_at_row = relu_at + i * 32;
    for (let r = 0; r < 32; r++) {
      const relu = f32[relu_at_row + r]!;
      const relu_i1 = f32[relu_at_row + r + 32]!;
      const relu_i2 = f32[relu_at_row + r + 64]!;
      const relu_i3 = f32[relu_at_row + r + 96]!;
      const weight = f32[steps02Weight + r]!;
      const weight_j1 = f32[steps02Weight + r + 32]!;
      contraction += relu * weight;
      contraction_i1 += relu_i1 * weight;
      contraction_i2 += relu_i2 * weight;
      contraction_i3 += relu_i3 * weight;
      contraction_j1 += relu * weight_j1;
      contraction_j1_i1 += relu_i1 * weight_j1;
      contraction_j1_i2 += relu_i2 * weight_j1;
      contraction_j1_i3 += relu_i3 * weight_j1;
    }
    f32[add_at + i * 2] = contraction + bias;
    f32[add_at + i * 2 + 2] = contraction_i1 + bias;
    f32[add_at + i * 2 + 4] = contraction_i2 + bias;
    f32[add_at + i * 2 + 6] = contraction_i3 + bias;
    f32[add_at + i * 2 + 1] = contraction_j1 + bias_j1;
    f32[add_at + i * 2 + 3] = contraction_j1_i1 + bias_j1;
    f32[add_at + i * 2 + 5] = contraction_j1_i2 + bias_j1;
    f32[add_at + i * 2 + 7] = contraction_j1_i3 + bias_j1;
  }
}

/**
 * tanh, normalizing-flow.ts:69
 * exp, normalizing-flow.ts:79
 * add, normalizing-flow.ts:79
 */
function tanh_exp_add(
  f32: Float32Array,
  add_at: number,
  tanh_at: number,
  exp_at: number,
  add_at2: number,
  add_at3: number,
): void {
  for (let i = 0; i < 256; i++) {
    const tanh = Math.tanh(f32[add_at + i * 2]!);
    f32[tanh_at + i] = tanh;
    const exp = Math.exp(tanh * 2);
    f32[exp_at + i] = exp;
    f32[add_at3 + i] = f32[add_at2 + i * 2 + 1]! * exp + f32[add_at + i * 2 + 1]!;
  }
}

/**
 * concat, normalizing-flow.ts:79
 */
function concat(f32: Float32Array, add_at: number, add_at2: number, concat2: number): void {
  for (let i = 0; i < 256; i++) {
    const add_at_row = add_at + i;
    const add_at2_row = add_at2 + i * 2;
    const concat2_row = concat2 + i * 2;
    for (let j = 0; j < 2; j++) {
      f32[concat2_row + j] =
        j < 1 ? (j < 1 ? f32[add_at2_row + j]! : 0) : j >= 1 ? (j >= 1 ? f32[add_at_row + j - 1]! : 0) : 0;
    }
  }
}

/**
 * lu, normalizing-flow.ts:80
 */
function lu(f32: Float32Array, steps0Weight: number, lu_at: number): void {
  for (let z0 = 0; z0 < 2; z0++) {
    const steps0Weight_row = steps0Weight + z0 * 2;
    const lu_at_row = lu_at + z0 * 3;
    for (let z1 = 0; z1 < 3; z1++) {
      f32[lu_at_row + z1] = z1 < 2 ? (z1 < 2 ? f32[steps0Weight_row + z1]! : 0) : Math.fround(z0);
    }
  }
  for (let k = 0; k < 2; k++) {
    let largest = -1;
    let row = k;
    if (-k >= 0) {
      const magnitude = Math.abs(f32[lu_at + k]!);
      const isLarger = magnitude > largest;
      largest = isLarger ? magnitude : largest;
      row = isLarger ? 0 : row;
    }
    const magnitude_i1 = Math.abs(f32[lu_at + k + 3]!);
    const isLarger_i1 = magnitude_i1 > largest;
    largest = isLarger_i1 ? magnitude_i1 : largest;
    row = isLarger_i1 ? 1 : row;
    const value = Math.max(Math.min(row, 1), 0);
    const lu22 = f32[lu_at + k * 3]!;
    f32[lu_at + k * 3] = f32[lu_at + value * 3]!;
    f32[lu_at + value * 3] = lu22;
    const lu2_j1 = f32[lu_at + k * 3 + 1]!;
    f32[lu_at + k * 3 + 1] = f32[lu_at + value * 3 + 1]!;
    f32[lu_at + value * 3 + 1] = lu2_j1;
    const lu2_j2 = f32[lu_at + k * 3 + 2]!;
    f32[lu_at + k * 3 + 2] = f32[lu_at + value * 3 + 2]!;
    f32[lu_at + value * 3 + 2] = lu2_j2;
    const lu4 = f32[lu_at + k * 4]!;
    const isZero = lu4 === 0;
    if (-k >= 1) {
      const factor = isZero ? 0 : f32[lu_at + k]! / lu4;
      f32[lu_at + k] = factor;
      const lu_at_row2 = lu_at + k * 3;
      for (let j2 = 0; j2 < 2; j2++) {
        if (j2 - k >= 1) {
          f32[lu_at + j2] = f32[lu_at + j2]! - factor * f32[lu_at_row2 + j2]!;
        }
      }
    }
    if (-k >= 0) {
      const factor_i21 = isZero ? 0 : f32[lu_at + k + 3]! / lu4;
      f32[lu_at + k + 3] = factor_i21;
      const lu_at_row3 = lu_at + k * 3;
      for (let j2_i21 = 0; j2_i21 < 2; j2_i21++) {
        if (j2_i21 - k >= 1) {
          f32[lu_at + j2_i21 + 3] = f32[lu_at + j2_i21 + 3]! - factor_i21 * f32[lu_at_row3 + j2_i21]!;
        }
      }
    }
  }
}

/**
 * toI32, normalizing-flow.ts:80
 */
function toI32(f32: Float32Array, i32: Int32Array, lu_at: number, toI32_at: number): void {
  for (let i = 0; i < 2; i++) {
    i32[toI32_at + i] = f32[lu_at + i * 3 + 2]! | 0;
  }
}

/**
 * prod, normalizing-flow.ts:80
 */
function prod(f32: Float32Array, lu_at: number, prod_at: number): void {
  let prod2 = 1;
  const value = floorQuotient(0, 2);
  const value4 = floorRemainder(0, 2);
  prod2 = prod2 * Math.sign(f32[lu_at + value * 3 + value4]!);
  const value_r1 = floorQuotient(3, 2);
  const value4_r1 = floorRemainder(3, 2);
  prod2 = prod2 * Math.sign(f32[lu_at + value_r1 * 3 + value4_r1]!);
  f32[prod_at] = prod2;
}

/**
 * sum, normalizing-flow.ts:80
 */
function sum(i32: Int32Array, toI32_at: number, sum_at: number): void {
  let sum2 = 0;
  const value2 = i32[toI32_at]!;
  const value2_s1 = i32[toI32_at + 1]!;
  for (let r = 0; r < 2; r++) {
    const toI320 = i32[toI32_at + r]!;
    sum2 = (sum2 + (r < 0 && toI320 > value2 ? 1 : 0)) | 0;
    sum2 = (sum2 + (r < 1 && toI320 > value2_s1 ? 1 : 0)) | 0;
  }
  i32[sum_at] = sum2;
}

/**
 * sum, normalizing-flow.ts:80
 * add, normalizing-flow.ts:80
 */
function sum_add(
  f32: Float32Array,
  i32: Int32Array,
  lu_at: number,
  prod_at: number,
  sum_at: number,
  add_at: number,
): void {
  let sum = 0;
  const value = floorQuotient(0, 2);
  const value4 = floorRemainder(0, 2);
  sum += Math.log(Math.abs(f32[lu_at + value * 3 + value4]!));
  const value_r1 = floorQuotient(3, 2);
  const value4_r1 = floorRemainder(3, 2);
  sum += Math.log(Math.abs(f32[lu_at + value_r1 * 3 + value4_r1]!));
  const toF32 = Math.fround((1 - Math.imul(floorRemainder(i32[sum_at]!, 2), 2)) | 0);
  f32[add_at] = sum + Math.log(Math.fround(f32[prod_at]! * toF32));
}

/**
 * toI32, normalizing-flow.ts:80
 * mul, normalizing-flow.ts:80
 */
function toI32_mul(
  f32: Float32Array,
  i32: Int32Array,
  lu_at: number,
  toI32_at: number,
  mul_at: number,
): void {
  for (let i = 0; i < 2; i++) {
    i32[toI32_at + i] = f32[lu_at + i * 3 + 2]! | 0;
    const value = floorQuotient(i * 3, 2);
    const value4 = floorRemainder(i * 3, 2);
    const lu2 = f32[lu_at + value * 3 + value4]!;
    f32[mul_at + i] = (-1 / Math.abs(lu2)) * Math.sign(lu2);
  }
}

/**
 * add, normalizing-flow.ts:80
 */
function add(
  f32: Float32Array,
  tanh_at: number,
  add_at: number,
  tanh_at2: number,
  add_at2: number,
  tanh_at3: number,
  add_at3: number,
  tanh_at4: number,
  add_at4: number,
  tanh_at5: number,
  add_at5: number,
  tanh_at6: number,
  add_at6: number,
  tanh_at7: number,
  add_at7: number,
  tanh_at8: number,
  add_at8: number,
  add_at9: number,
  n: number,
): void {
  const add2 = f32[add_at]!;
  const add4 = f32[add_at2]!;
  const add7 = f32[add_at3]!;
  const add10 = f32[add_at4]!;
  const add13 = f32[add_at5]!;
  const add16 = f32[add_at6]!;
  const add19 = f32[add_at7]!;
  const add22 = f32[add_at8]!;
  for (let i = 0; i < n; i++) {
    const add6 = 0 + (f32[tanh_at + i]! * 2 + add2) + (f32[tanh_at2 + i]! * 2 + add4);
    const add12 = add6 + (f32[tanh_at3 + i]! * 2 + add7) + (f32[tanh_at4 + i]! * 2 + add10);
    const add18 = add12 + (f32[tanh_at5 + i]! * 2 + add13) + (f32[tanh_at6 + i]! * 2 + add16);
    const add24 = add18 + (f32[tanh_at7 + i]! * 2 + add19) + (f32[tanh_at8 + i]! * 2 + add22);
    f32[add_at9 + i] = add24;
  }
}

/**
 * sum, normalizing-flow.ts:105
 */
function sum2(f32: Float32Array, add_at: number, add_at2: number, sum_at: number): void {
  for (let i = 0; i < 256; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const add2 = f32[add_at2 + i * 2]!;
    const add2_i1 = f32[add_at2 + i * 2 + 2]!;
    const add2_i2 = f32[add_at2 + i * 2 + 4]!;
    const add2_i3 = f32[add_at2 + i * 2 + 6]!;
    sum += add2 * add2;
    sum_i1 += add2_i1 * add2_i1;
    sum_i2 += add2_i2 * add2_i2;
    sum_i3 += add2_i3 * add2_i3;
    const add_r1 = f32[add_at + i]!;
    const add_i1_r1 = f32[add_at + i + 1]!;
    const add_i2_r1 = f32[add_at + i + 2]!;
    const add_i3_r1 = f32[add_at + i + 3]!;
    sum += add_r1 * add_r1;
    sum_i1 += add_i1_r1 * add_i1_r1;
    sum_i2 += add_i2_r1 * add_i2_r1;
    sum_i3 += add_i3_r1 * add_i3_r1;
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
  }
}

/**
 * sum, normalizing-flow.ts:109
 * neg, normalizing-flow.ts:109
 */
function sum_neg(f32: Float32Array, add_at: number, sum_at: number, neg_at: number): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  for (let r = 0; r < 256; r += 4) {
    const sub = f32[add_at + r]! - (f32[sum_at + r]! * 0.5 + /* 1.837877 */ 1.8378770351409912);
    sum += sub;
    const subRp1 = f32[add_at + r + 1]! - (f32[sum_at + r + 1]! * 0.5 + 1.8378770351409912);
    sumRp1 += subRp1;
    const subRp2 = f32[add_at + r + 2]! - (f32[sum_at + r + 2]! * 0.5 + 1.8378770351409912);
    sumRp2 += subRp2;
    const subRp3 = f32[add_at + r + 3]! - (f32[sum_at + r + 3]! * 0.5 + 1.8378770351409912);
    sumRp3 += subRp3;
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  f32[neg_at] = -(sum * 0.00390625);
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
  const toF64 = step;
  const add2 = toF64 + 1;
  f32[toF32_at] = Math.fround(Math.sqrt(1 - pow(0.999, add2)));
  const neg = -Math.cos(toF64 * 0.00026041666666666666 * 3.141592653589793);
  const toF322 = Math.fround((0 + (1 - neg) * 0.5 * 0.005) / (1 - pow(0.9, add2)));
  f32[toF32_at2] = toF322;
}

/**
 * mul, normalizing-flow.ts:105
 */
function mul(f32: Float32Array, add_at: number, add_at2: number, mul_at: number): void {
  for (let i = 0; i < 256; i++) {
    const add_at_row = add_at + i;
    const add_at2_row = add_at2 + i * 2;
    const mul_at_row = mul_at + i * 2;
    for (let j = 0; j < 2; j++) {
      const mul2 =
        (j < 1 ? (j < 1 ? f32[add_at2_row + j]! : 0) : j >= 1 ? (j >= 1 ? f32[add_at_row + j - 1]! : 0) : 0) *
        0.00390625;
      f32[mul_at_row + j] = mul2;
    }
  }
}

/**
 * select, normalizing-flow.ts:80
 */
function select(f32: Float32Array, mul_at: number, select_at: number, select_at2: number): void {
  for (let i = 0; i < 2; i++) {
    const select_at_row = select_at + i * 2;
    const select_at2_row = select_at2 + i * 2;
    for (let j = 0; j < 2; j++) {
      const value2 = floorRemainder(i * 2 + j, 3);
      const value3 = floorQuotient(i * 2 + j, 3);
      const mul = value2 >= 0 && value2 < 1 ? f32[mul_at + value3]! : 0;
      f32[select_at_row + j] = j < i ? (value2 >= 0 && value2 < 1 ? mul : 0) : 0;
      f32[select_at2_row + j] = i <= j ? (value2 >= 0 && value2 < 1 ? mul : 0) : 0;
    }
  }
}

/**
 * select, normalizing-flow.ts:80
 */
function select2(f32: Float32Array, lu_at: number, select_at: number, select_at2: number): void {
  for (let i = 0; i < 2; i++) {
    const lu_at_row = lu_at + i * 3;
    const select_at_row = select_at + i * 2;
    const select_at2_row = select_at2 + i * 2;
    for (let j = 0; j < 2; j++) {
      const lu = f32[lu_at_row + j]!;
      f32[select_at_row + j] = j < i ? lu : 0;
      f32[select_at2_row + j] = i <= j ? lu : 0;
    }
  }
}

/**
 * contraction, normalizing-flow.ts:80
 */
function contraction(f32: Float32Array, select_at: number, select_at2: number, contraction_at: number): void {
  let contraction2 = 0;
  let contraction_i1 = 0;
  let contraction_j1 = 0;
  let contraction_j1_i1 = 0;
  const select = f32[select_at]!;
  const select_i1 = f32[select_at + 1]!;
  const select2 = f32[select_at2]!;
  const select2_j1 = f32[select_at2 + 1]!;
  contraction2 += select * select2;
  contraction_i1 += select_i1 * select2;
  contraction_j1 += select * select2_j1;
  contraction_j1_i1 += select_i1 * select2_j1;
  const select_r1 = f32[select_at + 2]!;
  const select_i1_r1 = f32[select_at + 3]!;
  const select2_r1 = f32[select_at2 + 2]!;
  const select2_j1_r1 = f32[select_at2 + 3]!;
  contraction2 += select_r1 * select2_r1;
  contraction_i1 += select_i1_r1 * select2_r1;
  contraction_j1 += select_r1 * select2_j1_r1;
  contraction_j1_i1 += select_i1_r1 * select2_j1_r1;
  f32[contraction_at] = contraction2;
  f32[contraction_at + 2] = contraction_i1;
  f32[contraction_at + 1] = contraction_j1;
  f32[contraction_at + 3] = contraction_j1_i1;
}

/**
 * contraction, normalizing-flow.ts:80
 * add, normalizing-flow.ts:80
 */
function contraction_add3(
  f32: Float32Array,
  select_at: number,
  select_at2: number,
  contraction_at: number,
  select_at3: number,
  add_at: number,
): void {
  let contraction = 0;
  let contraction_i1 = 0;
  let contraction_j1 = 0;
  let contraction_j1_i1 = 0;
  const select = f32[select_at]!;
  const select_i1 = f32[select_at + 2]!;
  const select2 = f32[select_at2]!;
  const select2_j1 = f32[select_at2 + 2]!;
  contraction += select * select2;
  contraction_i1 += select_i1 * select2;
  contraction_j1 += select * select2_j1;
  contraction_j1_i1 += select_i1 * select2_j1;
  const select_r1 = f32[select_at + 1]!;
  const select_i1_r1 = f32[select_at + 3]!;
  const select2_r1 = f32[select_at2 + 1]!;
  const select2_j1_r1 = f32[select_at2 + 3]!;
  contraction += select_r1 * select2_r1;
  contraction_i1 += select_i1_r1 * select2_r1;
  contraction_j1 += select_r1 * select2_j1_r1;
  contraction_j1_i1 += select_i1_r1 * select2_j1_r1;
  const add2 = (0 < 0 ? f32[contraction_at]! + f32[select_at3]! : 0) + (0 <= 0 ? contraction : 0);
  const add2_i1 =
    (0 < 1 ? f32[contraction_at + 2]! + f32[select_at3 + 2]! : 0) + (1 <= 0 ? contraction_i1 : 0);
  const add2_j1 =
    (1 < 0 ? f32[contraction_at + 1]! + f32[select_at3 + 1]! : 0) + (0 <= 1 ? contraction_j1 : 0);
  const add2_j1_i1 =
    (1 < 1 ? f32[contraction_at + 3]! + f32[select_at3 + 3]! : 0) + (1 <= 1 ? contraction_j1_i1 : 0);
  f32[add_at] = add2;
  f32[add_at + 2] = add2_i1;
  f32[add_at + 1] = add2_j1;
  f32[add_at + 3] = add2_j1_i1;
}

/**
 * triangularSolve, normalizing-flow.ts:80
 */
function triangularSolve(f32: Float32Array, add_at: number, triangularSolve_at: number, lu_at: number): void {
  for (let z1 = 0; z1 < 4; z1++) {
    f32[triangularSolve_at + z1] = f32[add_at + z1]!;
  }
  for (let step = 0; step < 2; step++) {
    let sum = 0;
    let sumColumn1 = 0;
    if (step >= 2) {
      const lu = f32[lu_at - step + 1]!;
      sum += lu * f32[triangularSolve_at]!;
      sumColumn1 += lu * f32[triangularSolve_at + 1]!;
    }
    if (step >= 1) {
      const lu_j1 = f32[lu_at - step + 4]!;
      sum += lu_j1 * f32[triangularSolve_at + 2]!;
      sumColumn1 += lu_j1 * f32[triangularSolve_at + 3]!;
    }
    const triangularSolve2Column1 = f32[triangularSolve_at - step * 2 + 3]!;
    f32[triangularSolve_at - step * 2 + 2] = f32[triangularSolve_at - step * 2 + 2]! - sum;
    f32[triangularSolve_at - step * 2 + 3] = triangularSolve2Column1 - sumColumn1;
  }
}

/**
 * triangularSolve, normalizing-flow.ts:80
 */
function triangularSolve2(
  f32: Float32Array,
  triangularSolve_at: number,
  triangularSolve_at2: number,
  lu_at: number,
): void {
  for (let z0 = 0; z0 < 2; z0++) {
    const triangularSolve_at_row = triangularSolve_at + z0;
    const triangularSolve_at2_row = triangularSolve_at2 + z0 * 2;
    for (let z1 = 0; z1 < 2; z1++) {
      f32[triangularSolve_at2_row + z1] = f32[triangularSolve_at_row + z1 * 2]!;
    }
  }
  for (let step = 0; step < 2; step++) {
    let sum = 0;
    let sumColumn1 = 0;
    if (step >= 2) {
      const lu = f32[lu_at - step * 3 + 3]!;
      sum += lu * f32[triangularSolve_at2]!;
      sumColumn1 += lu * f32[triangularSolve_at2 + 1]!;
    }
    if (step >= 1) {
      const lu_j1 = f32[lu_at - step * 3 + 4]!;
      sum += lu_j1 * f32[triangularSolve_at2 + 2]!;
      sumColumn1 += lu_j1 * f32[triangularSolve_at2 + 3]!;
    }
    const lu2 = f32[lu_at - step * 4 + 4]!;
    const triangularSolve3Column1 = f32[triangularSolve_at2 - step * 2 + 3]!;
    f32[triangularSolve_at2 - step * 2 + 2] = (f32[triangularSolve_at2 - step * 2 + 2]! - sum) / lu2;
    f32[triangularSolve_at2 - step * 2 + 3] = (triangularSolve3Column1 - sumColumn1) / lu2;
  }
}

/**
 * scatterAdd, normalizing-flow.ts:80
 */
function scatterAdd(
  f32: Float32Array,
  i32: Int32Array,
  scatterAdd2: number,
  toI32: number,
  triangularSolve_at: number,
): void {
  for (let z1 = 0; z1 < 4; z1++) {
    f32[scatterAdd2 + z1] = 0;
  }
  for (let i0 = 0; i0 < 2; i0++) {
    const value = i32[toI32 + i0]!;
    const triangularSolve_at_row = triangularSolve_at + i0;
    for (let i1 = 0; i1 < 2; i1++) {
      const value2 = Math.max(Math.min(value, 1), 0);
      f32[scatterAdd2 + value2 * 2 + i1]! += f32[triangularSolve_at_row + i1 * 2]!;
    }
  }
}

/**
 * mul, normalizing-flow.ts:79
 * mul, normalizing-flow.ts:69
 */
function mul2(
  f32: Float32Array,
  mul_at: number,
  exp_at: number,
  mul_at2: number,
  add_at: number,
  tanh_at: number,
  mul_at3: number,
): void {
  for (let i = 0; i < 256; i++) {
    const mul = f32[mul_at + i * 2 + 1]!;
    const exp = f32[exp_at + i]!;
    f32[mul_at2 + i] = mul * exp;
    const tanh = f32[tanh_at + i]!;
    const mul6 = (-0.00390625 + mul * f32[add_at + i * 2 + 1]! * exp) * 2 * (1 - tanh * tanh);
    f32[mul_at3 + i] = mul6;
  }
}

/**
 * add, normalizing-flow.ts:68
 */
function add2(f32: Float32Array, mul_at: number, mul_at2: number, add_at: number): void {
  for (let i = 0; i < 256; i++) {
    const mul_at_row = mul_at + i * 2;
    const mul_at2_row = mul_at2 + i;
    const add_at_row = add_at + i * 2;
    for (let j = 0; j < 2; j++) {
      const add =
        (j >= 1 ? (j >= 1 ? f32[mul_at_row + j]! : 0) : 0) +
        (j < 1 ? (j < 1 ? f32[mul_at2_row + j]! : 0) : 0);
      f32[add_at_row + j] = add;
    }
  }
}

/**
 * sum, normalizing-flow.ts:62
 * sum, normalizing-flow.ts:77
 */
function sum3(f32: Float32Array, add_at: number, sum_at: number): void {
  let sum = 0;
  let sum_i1 = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  let sum_i1Rp1 = 0;
  let sum_i1Rp2 = 0;
  let sum_i1Rp3 = 0;
  for (let r = 0; r < 256; r += 4) {
    sum += f32[add_at + r * 2]!;
    sum_i1 += f32[add_at + r * 2 + 1]!;
    sumRp1 += f32[add_at + r * 2 + 2]!;
    sum_i1Rp1 += f32[add_at + r * 2 + 3]!;
    sumRp2 += f32[add_at + r * 2 + 4]!;
    sum_i1Rp2 += f32[add_at + r * 2 + 5]!;
    sumRp3 += f32[add_at + r * 2 + 6]!;
    sum_i1Rp3 += f32[add_at + r * 2 + 7]!;
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  sum_i1 = sum_i1 + sum_i1Rp1 + (sum_i1Rp2 + sum_i1Rp3);
  f32[sum_at] = sum;
  f32[sum_at + 1] = sum_i1;
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
 * contraction, normalizing-flow.ts:62
 * select, normalizing-flow.ts:61
 */
function contraction_select(
  f32: Float32Array,
  add_at: number,
  steps72Weight: number,
  relu_at: number,
  select_at: number,
): void {
  for (let i = 0; i < 255; i += 3) {
    const add = f32[add_at + i * 2]!;
    const add_i1 = f32[add_at + i * 2 + 2]!;
    const add_i2 = f32[add_at + i * 2 + 4]!;
    const add_r1 = f32[add_at + i * 2 + 1]!;
    const add_i1_r1 = f32[add_at + i * 2 + 3]!;
    const add_i2_r1 = f32[add_at + i * 2 + 5]!;
    const relu_at_row = relu_at + i * 32;
    const select_at_row = select_at + i * 32;
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
      const weight = f32[steps72Weight + j]!;
      const weight_j1 = f32[steps72Weight + j + 1]!;
      const weight_j2 = f32[steps72Weight + j + 2]!;
      const weight_j3 = f32[steps72Weight + j + 3]!;
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
      const weight_r1 = f32[steps72Weight + j + 32]!;
      const weight_j1_r1 = f32[steps72Weight + j + 33]!;
      const weight_j2_r1 = f32[steps72Weight + j + 34]!;
      const weight_j3_r1 = f32[steps72Weight + j + 35]!;
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
      const select_i1 = f32[relu_at_row + j + 32]! > 0 ? contraction_i1 : 0;
      const select_i2 = f32[relu_at_row + j + 64]! > 0 ? contraction_i2 : 0;
      const select_j1 = f32[relu_at_row + j + 1]! > 0 ? contraction_j1 : 0;
      const select_j1_i1 = f32[relu_at_row + j + 33]! > 0 ? contraction_j1_i1 : 0;
      const select_j1_i2 = f32[relu_at_row + j + 65]! > 0 ? contraction_j1_i2 : 0;
      const select_j2 = f32[relu_at_row + j + 2]! > 0 ? contraction_j2 : 0;
      const select_j2_i1 = f32[relu_at_row + j + 34]! > 0 ? contraction_j2_i1 : 0;
      const select_j2_i2 = f32[relu_at_row + j + 66]! > 0 ? contraction_j2_i2 : 0;
      const select_j3 = f32[relu_at_row + j + 3]! > 0 ? contraction_j3 : 0;
      const select_j3_i1 = f32[relu_at_row + j + 35]! > 0 ? contraction_j3_i1 : 0;
      const select_j3_i2 = f32[relu_at_row + j + 67]! > 0 ? contraction_j3_i2 : 0;
      f32[select_at_row + j] = f32[relu_at_row + j]! > 0 ? contraction : 0;
      f32[select_at_row + j + 32] = select_i1;
      f32[select_at_row + j + 64] = select_i2;
      f32[select_at_row + j + 1] = select_j1;
      f32[select_at_row + j + 33] = select_j1_i1;
      f32[select_at_row + j + 65] = select_j1_i2;
      f32[select_at_row + j + 2] = select_j2;
      f32[select_at_row + j + 34] = select_j2_i1;
      f32[select_at_row + j + 66] = select_j2_i2;
      f32[select_at_row + j + 3] = select_j3;
      f32[select_at_row + j + 35] = select_j3_i1;
      f32[select_at_row + j + 67] = select_j3_i2;
    }
  }
  const add_ir = f32[add_at + 510]!;
  const add_irRIr1 = f32[add_at + 511]!;
  for (let j_ir = 0; j_ir < 32; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    contraction_ir += add_ir * f32[steps72Weight + j_ir]!;
    contraction_j1_ir += add_ir * f32[steps72Weight + j_ir + 1]!;
    contraction_j2_ir += add_ir * f32[steps72Weight + j_ir + 2]!;
    contraction_j3_ir += add_ir * f32[steps72Weight + j_ir + 3]!;
    contraction_ir += add_irRIr1 * f32[steps72Weight + j_ir + 32]!;
    contraction_j1_ir += add_irRIr1 * f32[steps72Weight + j_ir + 33]!;
    contraction_j2_ir += add_irRIr1 * f32[steps72Weight + j_ir + 34]!;
    contraction_j3_ir += add_irRIr1 * f32[steps72Weight + j_ir + 35]!;
    const select_j1_ir = f32[relu_at + j_ir + 8161]! > 0 ? contraction_j1_ir : 0;
    const select_j2_ir = f32[relu_at + j_ir + 8162]! > 0 ? contraction_j2_ir : 0;
    const select_j3_ir = f32[relu_at + j_ir + 8163]! > 0 ? contraction_j3_ir : 0;
    f32[select_at + j_ir + 8160] = f32[relu_at + j_ir + 8160]! > 0 ? contraction_ir : 0;
    f32[select_at + j_ir + 8161] = select_j1_ir;
    f32[select_at + j_ir + 8162] = select_j2_ir;
    f32[select_at + j_ir + 8163] = select_j3_ir;
  }
}

/**
 * contraction, normalizing-flow.ts:62
 */
function contraction2(f32: Float32Array, add_at: number, relu_at: number, contraction_at: number): void {
  for (let j = 0; j < 32; j += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_j1 = 0;
    let contraction_j1_i1 = 0;
    let contraction_j2 = 0;
    let contraction_j2_i1 = 0;
    let contraction_j3 = 0;
    let contraction_j3_i1 = 0;
    const relu_at_row = relu_at + j;
    for (let r = 0; r < 256; r++) {
      const add = f32[add_at + r * 2]!;
      const add_i1 = f32[add_at + r * 2 + 1]!;
      const relu = f32[relu_at_row + r * 32]!;
      const relu_j1 = f32[relu_at_row + r * 32 + 1]!;
      const relu_j2 = f32[relu_at_row + r * 32 + 2]!;
      const relu_j3 = f32[relu_at_row + r * 32 + 3]!;
      contraction += add * relu;
      contraction_i1 += add_i1 * relu;
      contraction_j1 += add * relu_j1;
      contraction_j1_i1 += add_i1 * relu_j1;
      contraction_j2 += add * relu_j2;
      contraction_j2_i1 += add_i1 * relu_j2;
      contraction_j3 += add * relu_j3;
      contraction_j3_i1 += add_i1 * relu_j3;
    }
    f32[contraction_at + j] = contraction;
    f32[contraction_at + j + 32] = contraction_i1;
    f32[contraction_at + j + 1] = contraction_j1;
    f32[contraction_at + j + 33] = contraction_j1_i1;
    f32[contraction_at + j + 2] = contraction_j2;
    f32[contraction_at + j + 34] = contraction_j2_i1;
    f32[contraction_at + j + 3] = contraction_j3;
    f32[contraction_at + j + 35] = contraction_j3_i1;
  }
}

/**
 * sum, normalizing-flow.ts:61
 * sum, normalizing-flow.ts:60
 */
function sum4(f32: Float32Array, select_at: number, sum_at: number): void {
  for (let i = 0; i < 32; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const select_at_row = select_at + i;
    for (let r = 0; r < 256; r++) {
      sum += f32[select_at_row + r * 32]!;
      sum_i1 += f32[select_at_row + r * 32 + 1]!;
      sum_i2 += f32[select_at_row + r * 32 + 2]!;
      sum_i3 += f32[select_at_row + r * 32 + 3]!;
    }
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
  }
}

/**
 * contraction, normalizing-flow.ts:61
 * select, normalizing-flow.ts:60
 */
function contraction_select2(
  f32: Float32Array,
  select_at: number,
  steps71Weight: number,
  relu_at: number,
  select_at2: number,
): void {
  for (let i = 0; i < 255; i += 3) {
    const relu_at_row = relu_at + i * 32;
    const select_at2_row = select_at2 + i * 32;
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
      const select_at_row = select_at + i * 32;
      const steps71Weight_row = steps71Weight + j;
      for (let r = 0; r < 32; r++) {
        const select = f32[select_at_row + r]!;
        const select_i1 = f32[select_at_row + r + 32]!;
        const select_i2 = f32[select_at_row + r + 64]!;
        const weight = f32[steps71Weight_row + r * 32]!;
        const weight_j1 = f32[steps71Weight_row + r * 32 + 1]!;
        const weight_j2 = f32[steps71Weight_row + r * 32 + 2]!;
        const weight_j3 = f32[steps71Weight_row + r * 32 + 3]!;
        contraction += select * weight;
        contraction_i1 += select_i1 * weight;
        contraction_i2 += select_i2 * weight;
        contraction_j1 += select * weight_j1;
        contraction_j1_i1 += select_i1 * weight_j1;
        contraction_j1_i2 += select_i2 * weight_j1;
        contraction_j2 += select * weight_j2;
        contraction_j2_i1 += select_i1 * weight_j2;
        contraction_j2_i2 += select_i2 * weight_j2;
        contraction_j3 += select * weight_j3;
        contraction_j3_i1 += select_i1 * weight_j3;
        contraction_j3_i2 += select_i2 * weight_j3;
      }
      const select2_i1 = f32[relu_at_row + j + 32]! > 0 ? contraction_i1 : 0;
      const select2_i2 = f32[relu_at_row + j + 64]! > 0 ? contraction_i2 : 0;
      const select2_j1 = f32[relu_at_row + j + 1]! > 0 ? contraction_j1 : 0;
      const select2_j1_i1 = f32[relu_at_row + j + 33]! > 0 ? contraction_j1_i1 : 0;
      const select2_j1_i2 = f32[relu_at_row + j + 65]! > 0 ? contraction_j1_i2 : 0;
      const select2_j2 = f32[relu_at_row + j + 2]! > 0 ? contraction_j2 : 0;
      const select2_j2_i1 = f32[relu_at_row + j + 34]! > 0 ? contraction_j2_i1 : 0;
      const select2_j2_i2 = f32[relu_at_row + j + 66]! > 0 ? contraction_j2_i2 : 0;
      const select2_j3 = f32[relu_at_row + j + 3]! > 0 ? contraction_j3 : 0;
      const select2_j3_i1 = f32[relu_at_row + j + 35]! > 0 ? contraction_j3_i1 : 0;
      const select2_j3_i2 = f32[relu_at_row + j + 67]! > 0 ? contraction_j3_i2 : 0;
      f32[select_at2_row + j] = f32[relu_at_row + j]! > 0 ? contraction : 0;
      f32[select_at2_row + j + 32] = select2_i1;
      f32[select_at2_row + j + 64] = select2_i2;
      f32[select_at2_row + j + 1] = select2_j1;
      f32[select_at2_row + j + 33] = select2_j1_i1;
      f32[select_at2_row + j + 65] = select2_j1_i2;
      f32[select_at2_row + j + 2] = select2_j2;
      f32[select_at2_row + j + 34] = select2_j2_i1;
      f32[select_at2_row + j + 66] = select2_j2_i2;
      f32[select_at2_row + j + 3] = select2_j3;
      f32[select_at2_row + j + 35] = select2_j3_i1;
      f32[select_at2_row + j + 67] = select2_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 32; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const steps71Weight_row2 = steps71Weight + j_ir;
    for (let r_ir = 0; r_ir < 32; r_ir++) {
      const select_ir = f32[select_at + r_ir + 8160]!;
      contraction_ir += select_ir * f32[steps71Weight_row2 + r_ir * 32]!;
      contraction_j1_ir += select_ir * f32[steps71Weight_row2 + r_ir * 32 + 1]!;
      contraction_j2_ir += select_ir * f32[steps71Weight_row2 + r_ir * 32 + 2]!;
      contraction_j3_ir += select_ir * f32[steps71Weight_row2 + r_ir * 32 + 3]!;
    }
    const select2_j1_ir = f32[relu_at + j_ir + 8161]! > 0 ? contraction_j1_ir : 0;
    const select2_j2_ir = f32[relu_at + j_ir + 8162]! > 0 ? contraction_j2_ir : 0;
    const select2_j3_ir = f32[relu_at + j_ir + 8163]! > 0 ? contraction_j3_ir : 0;
    f32[select_at2 + j_ir + 8160] = f32[relu_at + j_ir + 8160]! > 0 ? contraction_ir : 0;
    f32[select_at2 + j_ir + 8161] = select2_j1_ir;
    f32[select_at2 + j_ir + 8162] = select2_j2_ir;
    f32[select_at2 + j_ir + 8163] = select2_j3_ir;
  }
}

/**
 * contraction, normalizing-flow.ts:61
 */
function contraction3(f32: Float32Array, select_at: number, relu_at: number, contraction_at: number): void {
  for (let i = 0; i < 30; i += 3) {
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
      const select_at_row = select_at + i;
      const relu_at_row = relu_at + j;
      for (let r = 0; r < 256; r++) {
        const select = f32[select_at_row + r * 32]!;
        const select_i1 = f32[select_at_row + r * 32 + 1]!;
        const select_i2 = f32[select_at_row + r * 32 + 2]!;
        const relu = f32[relu_at_row + r * 32]!;
        const relu_j1 = f32[relu_at_row + r * 32 + 1]!;
        const relu_j2 = f32[relu_at_row + r * 32 + 2]!;
        const relu_j3 = f32[relu_at_row + r * 32 + 3]!;
        contraction += select * relu;
        contraction_i1 += select_i1 * relu;
        contraction_i2 += select_i2 * relu;
        contraction_j1 += select * relu_j1;
        contraction_j1_i1 += select_i1 * relu_j1;
        contraction_j1_i2 += select_i2 * relu_j1;
        contraction_j2 += select * relu_j2;
        contraction_j2_i1 += select_i1 * relu_j2;
        contraction_j2_i2 += select_i2 * relu_j2;
        contraction_j3 += select * relu_j3;
        contraction_j3_i1 += select_i1 * relu_j3;
        contraction_j3_i2 += select_i2 * relu_j3;
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
    const relu_at_row2 = relu_at + j_ir;
    for (let r_ir = 0; r_ir < 256; r_ir++) {
      const select_ir = f32[select_at + r_ir * 32 + 30]!;
      const select_ir_i1 = f32[select_at + r_ir * 32 + 31]!;
      const relu_ir = f32[relu_at_row2 + r_ir * 32]!;
      const relu_j1_ir = f32[relu_at_row2 + r_ir * 32 + 1]!;
      const relu_j2_ir = f32[relu_at_row2 + r_ir * 32 + 2]!;
      const relu_j3_ir = f32[relu_at_row2 + r_ir * 32 + 3]!;
      contraction_ir += select_ir * relu_ir;
      contraction_ir_i1 += select_ir_i1 * relu_ir;
      contraction_j1_ir += select_ir * relu_j1_ir;
      contraction_j1_ir_i1 += select_ir_i1 * relu_j1_ir;
      contraction_j2_ir += select_ir * relu_j2_ir;
      contraction_j2_ir_i1 += select_ir_i1 * relu_j2_ir;
      contraction_j3_ir += select_ir * relu_j3_ir;
      contraction_j3_ir_i1 += select_ir_i1 * relu_j3_ir;
    }
    f32[contraction_at + j_ir + 960] = contraction_ir;
    f32[contraction_at + j_ir + 992] = contraction_ir_i1;
    f32[contraction_at + j_ir + 961] = contraction_j1_ir;
    f32[contraction_at + j_ir + 993] = contraction_j1_ir_i1;
    f32[contraction_at + j_ir + 962] = contraction_j2_ir;
    f32[contraction_at + j_ir + 994] = contraction_j2_ir_i1;
    f32[contraction_at + j_ir + 963] = contraction_j3_ir;
    f32[contraction_at + j_ir + 995] = contraction_j3_ir_i1;
  }
}

/**
 * contraction, normalizing-flow.ts:60
 * add, normalizing-flow.ts:60
 */
function contraction_add4(
  f32: Float32Array,
  select_at: number,
  steps70Weight: number,
  mul_at: number,
  add_at: number,
): void {
  for (let i = 0; i < 256; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const select_at_row = select_at + i * 32;
    for (let r = 0; r < 32; r++) {
      const weight = f32[steps70Weight + r]!;
      contraction += f32[select_at_row + r]! * weight;
      contraction_i1 += f32[select_at_row + r + 32]! * weight;
      contraction_i2 += f32[select_at_row + r + 64]! * weight;
      contraction_i3 += f32[select_at_row + r + 96]! * weight;
    }
    const add_i1 = f32[mul_at + i * 2 + 2]! + contraction_i1;
    const add_i2 = f32[mul_at + i * 2 + 4]! + contraction_i2;
    const add_i3 = f32[mul_at + i * 2 + 6]! + contraction_i3;
    f32[add_at + i] = f32[mul_at + i * 2]! + contraction;
    f32[add_at + i + 1] = add_i1;
    f32[add_at + i + 2] = add_i2;
    f32[add_at + i + 3] = add_i3;
  }
}

/**
 * contraction, normalizing-flow.ts:60
 */
function contraction4(f32: Float32Array, select_at: number, add_at: number, contraction_at: number): void {
  for (let i = 0; i < 32; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const select_at_row = select_at + i;
    for (let r = 0; r < 256; r++) {
      const add = f32[add_at + r * 2]!;
      contraction += f32[select_at_row + r * 32]! * add;
      contraction_i1 += f32[select_at_row + r * 32 + 1]! * add;
      contraction_i2 += f32[select_at_row + r * 32 + 2]! * add;
      contraction_i3 += f32[select_at_row + r * 32 + 3]! * add;
    }
    f32[contraction_at + i] = contraction;
    f32[contraction_at + i + 1] = contraction_i1;
    f32[contraction_at + i + 2] = contraction_i2;
    f32[contraction_at + i + 3] = contraction_i3;
  }
}

/**
 * add, normalizing-flow.ts:77
 */
function add3(f32: Float32Array, mul_at: number, add_at: number, add_at2: number): void {
  for (let i = 0; i < 256; i++) {
    const mul_at_row = mul_at + i;
    const add_at_row = add_at + i;
    const add_at2_row = add_at2 + i * 2;
    for (let j = 0; j < 2; j++) {
      const add2 =
        (j >= 1 ? (j >= 1 ? f32[mul_at_row + j - 1]! : 0) : 0) +
        (j < 1 ? (j < 1 ? f32[add_at_row + j]! : 0) : 0);
      f32[add_at2_row + j] = add2;
    }
  }
}

/**
 * contraction, normalizing-flow.ts:77
 */
function contraction5(f32: Float32Array, add_at: number, steps7Weight: number, contraction_at: number): void {
  const weight = f32[steps7Weight]!;
  const weight_j1 = f32[steps7Weight + 1]!;
  const weight_r1 = f32[steps7Weight + 2]!;
  const weight_j1_r1 = f32[steps7Weight + 3]!;
  for (let i = 0; i < 256; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    let contraction_j1 = 0;
    let contraction_j1_i1 = 0;
    let contraction_j1_i2 = 0;
    let contraction_j1_i3 = 0;
    const add = f32[add_at + i * 2]!;
    const add_i1 = f32[add_at + i * 2 + 2]!;
    const add_i2 = f32[add_at + i * 2 + 4]!;
    const add_i3 = f32[add_at + i * 2 + 6]!;
    contraction += add * weight;
    contraction_i1 += add_i1 * weight;
    contraction_i2 += add_i2 * weight;
    contraction_i3 += add_i3 * weight;
    contraction_j1 += add * weight_j1;
    contraction_j1_i1 += add_i1 * weight_j1;
    contraction_j1_i2 += add_i2 * weight_j1;
    contraction_j1_i3 += add_i3 * weight_j1;
    const add_r1 = f32[add_at + i * 2 + 1]!;
    const add_i1_r1 = f32[add_at + i * 2 + 3]!;
    const add_i2_r1 = f32[add_at + i * 2 + 5]!;
    const add_i3_r1 = f32[add_at + i * 2 + 7]!;
    contraction += add_r1 * weight_r1;
    contraction_i1 += add_i1_r1 * weight_r1;
    contraction_i2 += add_i2_r1 * weight_r1;
    contraction_i3 += add_i3_r1 * weight_r1;
    contraction_j1 += add_r1 * weight_j1_r1;
    contraction_j1_i1 += add_i1_r1 * weight_j1_r1;
    contraction_j1_i2 += add_i2_r1 * weight_j1_r1;
    contraction_j1_i3 += add_i3_r1 * weight_j1_r1;
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
 * contraction, normalizing-flow.ts:77
 * add, normalizing-flow.ts:77
 */
function contraction_add5(
  f32: Float32Array,
  add_at: number,
  concat_at: number,
  scatterAdd_at: number,
  add_at2: number,
): void {
  let contraction = 0;
  let contraction_i1 = 0;
  let contraction_j1 = 0;
  let contraction_j1_i1 = 0;
  for (let r = 0; r < 256; r++) {
    const add = f32[add_at + r * 2]!;
    const add_i1 = f32[add_at + r * 2 + 1]!;
    const concat = f32[concat_at + r * 2]!;
    const concat_j1 = f32[concat_at + r * 2 + 1]!;
    contraction += add * concat;
    contraction_i1 += add_i1 * concat;
    contraction_j1 += add * concat_j1;
    contraction_j1_i1 += add_i1 * concat_j1;
  }
  const add2_i1 = f32[scatterAdd_at + 2]! + contraction_i1;
  const add2_j1 = f32[scatterAdd_at + 1]! + contraction_j1;
  const add2_j1_i1 = f32[scatterAdd_at + 3]! + contraction_j1_i1;
  f32[add_at2] = f32[scatterAdd_at]! + contraction;
  f32[add_at2 + 2] = add2_i1;
  f32[add_at2 + 1] = add2_j1;
  f32[add_at2 + 3] = add2_j1_i1;
}

/**
 * mul, normalizing-flow.ts:80
 */
function mul3(f32: Float32Array, lu_at: number, mul_at: number): void {
  for (let i = 0; i < 2; i++) {
    const value = floorQuotient(i * 3, 2);
    const value4 = floorRemainder(i * 3, 2);
    const lu = f32[lu_at + value * 3 + value4]!;
    f32[mul_at + i] = (-1 / Math.abs(lu)) * Math.sign(lu);
  }
}

/**
 * mul, normalizing-flow.ts:69
 * add, normalizing-flow.ts:79
 */
function mul_add(f32: Float32Array, add_at: number, mul_at: number, add_at2: number, add_at3: number): void {
  for (let i = 0; i < 256; i++) {
    const mul = Math.tanh(f32[add_at + i * 2]!) * 2;
    f32[mul_at + i] = mul;
    const add4 = f32[add_at2 + i * 2 + 1]! * Math.exp(mul) + f32[add_at + i * 2 + 1]!;
    f32[add_at3 + i] = add4;
  }
}

/**
 * sum, normalizing-flow.ts:109
 * neg, normalizing-flow.ts:109
 */
function sum_neg2(
  f32: Float32Array,
  mul_at: number,
  add_at: number,
  mul_at2: number,
  add_at2: number,
  mul_at3: number,
  add_at3: number,
  mul_at4: number,
  add_at4: number,
  mul_at5: number,
  add_at5: number,
  mul_at6: number,
  add_at6: number,
  mul_at7: number,
  add_at7: number,
  mul_at8: number,
  add_at8: number,
  sum_at: number,
  neg_at: number,
): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  const add0 = f32[add_at]!;
  const add1 = f32[add_at2]!;
  const add2 = f32[add_at3]!;
  const add3 = f32[add_at4]!;
  const add4 = f32[add_at5]!;
  const add5 = f32[add_at6]!;
  const add6 = f32[add_at7]!;
  const add7 = f32[add_at8]!;
  for (let r = 0; r < 256; r += 4) {
    const add9 = 0 + (f32[mul_at + r]! + add0) + (f32[mul_at2 + r]! + add1) + (f32[mul_at3 + r]! + add2);
    const add15 = add9 + (f32[mul_at4 + r]! + add3) + (f32[mul_at5 + r]! + add4);
    const add21 = add15 + (f32[mul_at6 + r]! + add5) + (f32[mul_at7 + r]! + add6);
    const sub =
      add21 + (f32[mul_at8 + r]! + add7) - (f32[sum_at + r]! * 0.5 + /* 1.837877 */ 1.8378770351409912);
    sum += sub;
    const add6Rp1 = 0 + (f32[mul_at + r + 1]! + add0) + (f32[mul_at2 + r + 1]! + add1);
    const add12Rp1 = add6Rp1 + (f32[mul_at3 + r + 1]! + add2) + (f32[mul_at4 + r + 1]! + add3);
    const add18Rp1 = add12Rp1 + (f32[mul_at5 + r + 1]! + add4) + (f32[mul_at6 + r + 1]! + add5);
    const add24Rp1 = add18Rp1 + (f32[mul_at7 + r + 1]! + add6) + (f32[mul_at8 + r + 1]! + add7);
    sumRp1 += add24Rp1 - (f32[sum_at + r + 1]! * 0.5 + 1.8378770351409912);
    const add6Rp2 = 0 + (f32[mul_at + r + 2]! + add0) + (f32[mul_at2 + r + 2]! + add1);
    const add12Rp2 = add6Rp2 + (f32[mul_at3 + r + 2]! + add2) + (f32[mul_at4 + r + 2]! + add3);
    const add18Rp2 = add12Rp2 + (f32[mul_at5 + r + 2]! + add4) + (f32[mul_at6 + r + 2]! + add5);
    const add24Rp2 = add18Rp2 + (f32[mul_at7 + r + 2]! + add6) + (f32[mul_at8 + r + 2]! + add7);
    sumRp2 += add24Rp2 - (f32[sum_at + r + 2]! * 0.5 + 1.8378770351409912);
    const add6Rp3 = 0 + (f32[mul_at + r + 3]! + add0) + (f32[mul_at2 + r + 3]! + add1);
    const add12Rp3 = add6Rp3 + (f32[mul_at3 + r + 3]! + add2) + (f32[mul_at4 + r + 3]! + add3);
    const add18Rp3 = add12Rp3 + (f32[mul_at5 + r + 3]! + add4) + (f32[mul_at6 + r + 3]! + add5);
    const add24Rp3 = add18Rp3 + (f32[mul_at7 + r + 3]! + add6) + (f32[mul_at8 + r + 3]! + add7);
    sumRp3 += add24Rp3 - (f32[sum_at + r + 3]! * 0.5 + 1.8378770351409912);
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  f32[neg_at] = -(sum * 0.00390625);
}

/**
 * concat, normalizing-flow.ts:79
 * sum, normalizing-flow.ts:105
 */
function sum5(f32: Float32Array, add_at: number, add_at2: number, concat: number, sum_at: number): void {
  for (let i = 0; i < 256; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const add2 = f32[add_at2 + i * 2]!;
    const add2_i1 = f32[add_at2 + i * 2 + 2]!;
    const add2_i2 = f32[add_at2 + i * 2 + 4]!;
    const add2_i3 = f32[add_at2 + i * 2 + 6]!;
    f32[concat + i * 2] = add2;
    f32[concat + i * 2 + 2] = add2_i1;
    f32[concat + i * 2 + 4] = add2_i2;
    f32[concat + i * 2 + 6] = add2_i3;
    sum += add2 * add2;
    sum_i1 += add2_i1 * add2_i1;
    sum_i2 += add2_i2 * add2_i2;
    sum_i3 += add2_i3 * add2_i3;
    const add_r1 = f32[add_at + i]!;
    const add_i1_r1 = f32[add_at + i + 1]!;
    const add_i2_r1 = f32[add_at + i + 2]!;
    const add_i3_r1 = f32[add_at + i + 3]!;
    f32[concat + i * 2 + 1] = add_r1;
    f32[concat + i * 2 + 3] = add_i1_r1;
    f32[concat + i * 2 + 5] = add_i2_r1;
    f32[concat + i * 2 + 7] = add_i3_r1;
    sum += add_r1 * add_r1;
    sum_i1 += add_i1_r1 * add_i1_r1;
    sum_i2 += add_i2_r1 * add_i2_r1;
    sum_i3 += add_i3_r1 * add_i3_r1;
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
  }
}

/**
 * sub, normalizing-flow.ts:106
 */
function sub(
  f32: Float32Array,
  mul_at: number,
  add_at: number,
  mul_at2: number,
  add_at2: number,
  mul_at3: number,
  add_at3: number,
  mul_at4: number,
  add_at4: number,
  mul_at5: number,
  add_at5: number,
  mul_at6: number,
  add_at6: number,
  mul_at7: number,
  add_at7: number,
  mul_at8: number,
  add_at8: number,
  sum_at: number,
  sub_at: number,
  n: number,
): void {
  const add = f32[add_at]!;
  const add4 = f32[add_at2]!;
  const add7 = f32[add_at3]!;
  const add10 = f32[add_at4]!;
  const add13 = f32[add_at5]!;
  const add16 = f32[add_at6]!;
  const add19 = f32[add_at7]!;
  const add22 = f32[add_at8]!;
  for (let i = 0; i < n; i++) {
    const add9 = 0 + (f32[mul_at + i]! + add) + (f32[mul_at2 + i]! + add4) + (f32[mul_at3 + i]! + add7);
    const add15 = add9 + (f32[mul_at4 + i]! + add10) + (f32[mul_at5 + i]! + add13);
    const add21 = add15 + (f32[mul_at6 + i]! + add16) + (f32[mul_at7 + i]! + add19);
    const sub2 =
      add21 + (f32[mul_at8 + i]! + add22) - (f32[sum_at + i]! * 0.5 + /* 1.837877 */ 1.8378770351409912);
    f32[sub_at + i] = sub2;
  }
}

/**
 * mul, normalizing-flow.ts:107
 */
function mul4(
  f32: Float32Array,
  i32: Int32Array,
  tapelessSeed: number,
  tapelessStep: number,
  mul_at: number,
  n: number,
): void {
  const seed = i32[tapelessSeed]!;
  const step = i32[tapelessStep]!;
  for (let i = 0; i < n; i++) {
    const sub = Math.fround(1 - (threefry(seed, 0, step, i) >>> 8) * 5.960464477539063e-8);
    const mul2 =
      (threefry(seed, 1, step, i) >>> 8) * 5.960464477539063e-8 * /* 6.2831855 */ 6.2831854820251465;
    f32[mul_at + i] = Math.sqrt(Math.fround(Math.log(sub) * -2)) * Math.cos(mul2);
  }
}

/**
 * div, normalizing-flow.ts:92
 */
function div(f32: Float32Array, mul_at: number, add_at: number, div_at: number): void {
  for (let i = 0; i < 256; i++) {
    const div2 =
      (f32[mul_at + i * 2 + 1]! - f32[add_at + i * 2 + 1]!) / Math.exp(Math.tanh(f32[add_at + i * 2]!) * 2);
    f32[div_at + i] = div2;
  }
}

/**
 * gather, normalizing-flow.ts:93
 */
function gather(
  f32: Float32Array,
  i32: Int32Array,
  toI32: number,
  div_at: number,
  mul_at: number,
  steps7Bias: number,
  gather2: number,
): void {
  for (let i = 0; i < 2; i++) {
    const value = i32[toI32 + i]!;
    const gather2_row = gather2 + i * 256;
    for (let j = 0; j < 256; j++) {
      const value2 = Math.max(Math.min(value, 1), 0);
      const div = value2 >= 1 && value2 < 2 ? f32[div_at + j + value2 - 1]! : 0;
      const mul = value2 >= 0 && value2 < 1 ? f32[mul_at + j * 2 + value2]! : 0;
      const sub =
        (value2 >= 0 && value2 < 1 ? mul : value2 >= 1 && value2 < 2 ? div : 0) - f32[steps7Bias + value2]!;
      f32[gather2_row + j] = sub;
    }
  }
}

/**
 * triangularSolve, normalizing-flow.ts:93
 */
function triangularSolve3(
  f32: Float32Array,
  gather_at: number,
  triangularSolve_at: number,
  lu_at: number,
): void {
  for (let z1 = 0; z1 < 512; z1++) {
    f32[triangularSolve_at + z1] = f32[gather_at + z1]!;
  }
  for (let column = 0; column < 256; column += 4) {
    const triangularSolve_at_row = triangularSolve_at + column;
    for (let step = 0; step < 2; step++) {
      let sum = 0;
      let sumColumn1 = 0;
      let sumColumn2 = 0;
      let sumColumn3 = 0;
      if (step >= 1) {
        const lu = f32[lu_at + step * 3]!;
        sum += lu * f32[triangularSolve_at_row]!;
        sumColumn1 += lu * f32[triangularSolve_at_row + 1]!;
        sumColumn2 += lu * f32[triangularSolve_at_row + 2]!;
        sumColumn3 += lu * f32[triangularSolve_at_row + 3]!;
      }
      if (step >= 2) {
        const lu_j1 = f32[lu_at + step * 3 + 1]!;
        sum += lu_j1 * f32[triangularSolve_at_row + 256]!;
        sumColumn1 += lu_j1 * f32[triangularSolve_at_row + 257]!;
        sumColumn2 += lu_j1 * f32[triangularSolve_at_row + 258]!;
        sumColumn3 += lu_j1 * f32[triangularSolve_at_row + 259]!;
      }
      const triangularSolve2Column1 = f32[triangularSolve_at_row + step * 256 + 1]!;
      const triangularSolve2Column2 = f32[triangularSolve_at_row + step * 256 + 2]!;
      const triangularSolve2Column3 = f32[triangularSolve_at_row + step * 256 + 3]!;
      f32[triangularSolve_at_row + step * 256] = f32[triangularSolve_at_row + step * 256]! - sum;
      f32[triangularSolve_at_row + step * 256 + 1] = triangularSolve2Column1 - sumColumn1;
      f32[triangularSolve_at_row + step * 256 + 2] = triangularSolve2Column2 - sumColumn2;
      f32[triangularSolve_at_row + step * 256 + 3] = triangularSolve2Column3 - sumColumn3;
    }
  }
}

/**
 * triangularSolve, normalizing-flow.ts:93
 */
function triangularSolve4(
  f32: Float32Array,
  triangularSolve_at: number,
  triangularSolve_at2: number,
  lu_at: number,
): void {
  for (let z1 = 0; z1 < 512; z1++) {
    f32[triangularSolve_at2 + z1] = f32[triangularSolve_at + z1]!;
  }
  for (let column = 0; column < 256; column += 4) {
    const triangularSolve_at2_row = triangularSolve_at2 + column;
    for (let step = 0; step < 2; step++) {
      let sum = 0;
      let sumColumn1 = 0;
      let sumColumn2 = 0;
      let sumColumn3 = 0;
      if (step >= 2) {
        const lu = f32[lu_at - step * 3 + 3]!;
        sum += lu * f32[triangularSolve_at2_row]!;
        sumColumn1 += lu * f32[triangularSolve_at2_row + 1]!;
        sumColumn2 += lu * f32[triangularSolve_at2_row + 2]!;
        sumColumn3 += lu * f32[triangularSolve_at2_row + 3]!;
      }
      if (step >= 1) {
        const lu_j1 = f32[lu_at - step * 3 + 4]!;
        sum += lu_j1 * f32[triangularSolve_at2_row + 256]!;
        sumColumn1 += lu_j1 * f32[triangularSolve_at2_row + 257]!;
        sumColumn2 += lu_j1 * f32[triangularSolve_at2_row + 258]!;
        sumColumn3 += lu_j1 * f32[triangularSolve_at2_row + 259]!;
      }
      const lu2 = f32[lu_at - step * 4 + 4]!;
      const triangularSolve3Column1 = f32[triangularSolve_at2_row - step * 256 + 257]!;
      const triangularSolve3Column2 = f32[triangularSolve_at2_row - step * 256 + 258]!;
      const triangularSolve3Column3 = f32[triangularSolve_at2_row - step * 256 + 259]!;
      f32[triangularSolve_at2_row - step * 256 + 256] =
        (f32[triangularSolve_at2_row - step * 256 + 256]! - sum) / lu2;
      f32[triangularSolve_at2_row - step * 256 + 257] = (triangularSolve3Column1 - sumColumn1) / lu2;
      f32[triangularSolve_at2_row - step * 256 + 258] = (triangularSolve3Column2 - sumColumn2) / lu2;
      f32[triangularSolve_at2_row - step * 256 + 259] = (triangularSolve3Column3 - sumColumn3) / lu2;
    }
  }
}

/**
 * contraction, normalizing-flow.ts:60
 * relu, normalizing-flow.ts:60
 */
function contraction_relu3(
  f32: Float32Array,
  triangularSolve_at: number,
  steps60Weight: number,
  steps60Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 256; i++) {
    const triangularSolve = f32[triangularSolve_at + i]!;
    const relu_at_row = relu_at + i * 32;
    for (let j = 0; j < 32; j++) {
      let contraction = 0;
      contraction += triangularSolve * f32[steps60Weight + j]!;
      f32[relu_at_row + j] = Math.max(contraction + f32[steps60Bias + j]!, 0);
    }
  }
}

/**
 * div, normalizing-flow.ts:92
 */
function div2(f32: Float32Array, triangularSolve_at: number, add_at: number, div_at: number): void {
  for (let i = 0; i < 256; i++) {
    const sub = f32[triangularSolve_at + i + 256]! - f32[add_at + i * 2 + 1]!;
    f32[div_at + i] = sub / Math.exp(Math.tanh(f32[add_at + i * 2]!) * 2);
  }
}

/**
 * gather, normalizing-flow.ts:93
 */
function gather2(
  f32: Float32Array,
  i32: Int32Array,
  toI32: number,
  div_at: number,
  triangularSolve_at: number,
  steps6Bias: number,
  gather: number,
): void {
  for (let i = 0; i < 2; i++) {
    const value = i32[toI32 + i]!;
    const gather_row = gather + i * 256;
    for (let j = 0; j < 256; j++) {
      const value2 = Math.max(Math.min(value, 1), 0);
      const div = value2 >= 1 && value2 < 2 ? f32[div_at + j + value2 - 1]! : 0;
      const triangularSolve = value2 >= 0 && value2 < 1 ? f32[triangularSolve_at + value2 * 256 + j]! : 0;
      const sub =
        (value2 >= 0 && value2 < 1 ? triangularSolve : value2 >= 1 && value2 < 2 ? div : 0) -
        f32[steps6Bias + value2]!;
      f32[gather_row + j] = sub;
    }
  }
}

/**
 * transpose, normalizing-flow.ts:93
 */
function transpose(f32: Float32Array, triangularSolve_at: number, transpose2: number): void {
  for (let i = 0; i < 256; i++) {
    const triangularSolve_at_row = triangularSolve_at + i;
    const transpose2_row = transpose2 + i * 2;
    for (let j = 0; j < 2; j++) {
      f32[transpose2_row + j] = f32[triangularSolve_at_row + j * 256]!;
    }
  }
}

function step({ f32, i32 }: Views): void {
  contraction_add(f32, 169008 /* x */, 0 /* steps.0.weight */, 4 /* steps.0.bias */, 169520 /* add */);
  contraction_relu(
    f32,
    169520 /* add */,
    8 /* steps.0.0.weight */,
    40 /* steps.0.0.bias */,
    28720 /* relu */,
  );
  contraction_relu2(
    f32,
    28720 /* relu */,
    72 /* steps.0.1.weight */,
    1096 /* steps.0.1.bias */,
    36912 /* relu */,
  );
  contraction_add2(
    f32,
    36912 /* relu */,
    1128 /* steps.0.2.weight */,
    1192 /* steps.0.2.bias */,
    45104 /* add */,
  );
  tanh_exp_add(f32, 45104 /* add */, 177712 /* tanh */, 177968 /* exp */, 169520 /* add */, 45616 /* add */);
  concat(f32, 45616 /* add */, 169520 /* add */, 170032 /* concat */);
  lu(f32, 0 /* steps.0.weight */, 181552 /* lu */);
  toI32(f32, i32, 181552 /* lu */, 181612 /* toI32 */);
  prod(f32, 181552 /* lu */, 160824 /* prod */);
  sum(i32, 181612 /* toI32 */, 45104 /* sum */);
  sum_add(f32, i32, 181552 /* lu */, 160824 /* prod */, 45104 /* sum */, 160824 /* add */);
  contraction_add(
    f32,
    170032 /* concat */,
    1196 /* steps.1.weight */,
    1200 /* steps.1.bias */,
    170544 /* add */,
  );
  contraction_relu(
    f32,
    170544 /* add */,
    1204 /* steps.1.0.weight */,
    1236 /* steps.1.0.bias */,
    45104 /* relu */,
  );
  contraction_relu2(
    f32,
    45104 /* relu */,
    1268 /* steps.1.1.weight */,
    2292 /* steps.1.1.bias */,
    53296 /* relu */,
  );
  contraction_add2(
    f32,
    53296 /* relu */,
    2324 /* steps.1.2.weight */,
    2388 /* steps.1.2.bias */,
    61488 /* add */,
  );
  tanh_exp_add(f32, 61488 /* add */, 178224 /* tanh */, 178480 /* exp */, 170544 /* add */, 62000 /* add */);
  concat(f32, 62000 /* add */, 170544 /* add */, 171056 /* concat */);
  lu(f32, 1196 /* steps.1.weight */, 181560 /* lu */);
  toI32(f32, i32, 181560 /* lu */, 181616 /* toI32 */);
  prod(f32, 181560 /* lu */, 160828 /* prod */);
  sum(i32, 181616 /* toI32 */, 61488 /* sum */);
  sum_add(f32, i32, 181560 /* lu */, 160828 /* prod */, 61488 /* sum */, 160828 /* add */);
  contraction_add(
    f32,
    171056 /* concat */,
    2392 /* steps.2.weight */,
    2396 /* steps.2.bias */,
    171568 /* add */,
  );
  contraction_relu(
    f32,
    171568 /* add */,
    2400 /* steps.2.0.weight */,
    2432 /* steps.2.0.bias */,
    61488 /* relu */,
  );
  contraction_relu2(
    f32,
    61488 /* relu */,
    2464 /* steps.2.1.weight */,
    3488 /* steps.2.1.bias */,
    69680 /* relu */,
  );
  contraction_add2(
    f32,
    69680 /* relu */,
    3520 /* steps.2.2.weight */,
    3584 /* steps.2.2.bias */,
    77872 /* add */,
  );
  tanh_exp_add(f32, 77872 /* add */, 178736 /* tanh */, 178992 /* exp */, 171568 /* add */, 78384 /* add */);
  concat(f32, 78384 /* add */, 171568 /* add */, 172080 /* concat */);
  lu(f32, 2392 /* steps.2.weight */, 181568 /* lu */);
  toI32(f32, i32, 181568 /* lu */, 181620 /* toI32 */);
  prod(f32, 181568 /* lu */, 160832 /* prod */);
  sum(i32, 181620 /* toI32 */, 77872 /* sum */);
  sum_add(f32, i32, 181568 /* lu */, 160832 /* prod */, 77872 /* sum */, 160832 /* add */);
  contraction_add(
    f32,
    172080 /* concat */,
    3588 /* steps.3.weight */,
    3592 /* steps.3.bias */,
    172592 /* add */,
  );
  contraction_relu(
    f32,
    172592 /* add */,
    3596 /* steps.3.0.weight */,
    3628 /* steps.3.0.bias */,
    77872 /* relu */,
  );
  contraction_relu2(
    f32,
    77872 /* relu */,
    3660 /* steps.3.1.weight */,
    4684 /* steps.3.1.bias */,
    86064 /* relu */,
  );
  contraction_add2(
    f32,
    86064 /* relu */,
    4716 /* steps.3.2.weight */,
    4780 /* steps.3.2.bias */,
    94256 /* add */,
  );
  tanh_exp_add(f32, 94256 /* add */, 179248 /* tanh */, 179504 /* exp */, 172592 /* add */, 94768 /* add */);
  concat(f32, 94768 /* add */, 172592 /* add */, 173104 /* concat */);
  lu(f32, 3588 /* steps.3.weight */, 181576 /* lu */);
  toI32(f32, i32, 181576 /* lu */, 181624 /* toI32 */);
  prod(f32, 181576 /* lu */, 160836 /* prod */);
  sum(i32, 181624 /* toI32 */, 94256 /* sum */);
  sum_add(f32, i32, 181576 /* lu */, 160836 /* prod */, 94256 /* sum */, 160836 /* add */);
  contraction_add(
    f32,
    173104 /* concat */,
    4784 /* steps.4.weight */,
    4788 /* steps.4.bias */,
    173616 /* add */,
  );
  contraction_relu(
    f32,
    173616 /* add */,
    4792 /* steps.4.0.weight */,
    4824 /* steps.4.0.bias */,
    94256 /* relu */,
  );
  contraction_relu2(
    f32,
    94256 /* relu */,
    4856 /* steps.4.1.weight */,
    5880 /* steps.4.1.bias */,
    102448 /* relu */,
  );
  contraction_add2(
    f32,
    102448 /* relu */,
    5912 /* steps.4.2.weight */,
    5976 /* steps.4.2.bias */,
    110640 /* add */,
  );
  tanh_exp_add(
    f32,
    110640 /* add */,
    179760 /* tanh */,
    180016 /* exp */,
    173616 /* add */,
    111152 /* add */,
  );
  concat(f32, 111152 /* add */, 173616 /* add */, 174128 /* concat */);
  lu(f32, 4784 /* steps.4.weight */, 181584 /* lu */);
  toI32(f32, i32, 181584 /* lu */, 181628 /* toI32 */);
  prod(f32, 181584 /* lu */, 160840 /* prod */);
  sum(i32, 181628 /* toI32 */, 110640 /* sum */);
  sum_add(f32, i32, 181584 /* lu */, 160840 /* prod */, 110640 /* sum */, 160840 /* add */);
  contraction_add(
    f32,
    174128 /* concat */,
    5980 /* steps.5.weight */,
    5984 /* steps.5.bias */,
    174640 /* add */,
  );
  contraction_relu(
    f32,
    174640 /* add */,
    5988 /* steps.5.0.weight */,
    6020 /* steps.5.0.bias */,
    110640 /* relu */,
  );
  contraction_relu2(
    f32,
    110640 /* relu */,
    6052 /* steps.5.1.weight */,
    7076 /* steps.5.1.bias */,
    118832 /* relu */,
  );
  contraction_add2(
    f32,
    118832 /* relu */,
    7108 /* steps.5.2.weight */,
    7172 /* steps.5.2.bias */,
    127024 /* add */,
  );
  tanh_exp_add(
    f32,
    127024 /* add */,
    180272 /* tanh */,
    180528 /* exp */,
    174640 /* add */,
    127536 /* add */,
  );
  concat(f32, 127536 /* add */, 174640 /* add */, 175152 /* concat */);
  lu(f32, 5980 /* steps.5.weight */, 181592 /* lu */);
  toI32(f32, i32, 181592 /* lu */, 181632 /* toI32 */);
  prod(f32, 181592 /* lu */, 160844 /* prod */);
  sum(i32, 181632 /* toI32 */, 127024 /* sum */);
  sum_add(f32, i32, 181592 /* lu */, 160844 /* prod */, 127024 /* sum */, 160844 /* add */);
  contraction_add(
    f32,
    175152 /* concat */,
    7176 /* steps.6.weight */,
    7180 /* steps.6.bias */,
    175664 /* add */,
  );
  contraction_relu(
    f32,
    175664 /* add */,
    7184 /* steps.6.0.weight */,
    7216 /* steps.6.0.bias */,
    127024 /* relu */,
  );
  contraction_relu2(
    f32,
    127024 /* relu */,
    7248 /* steps.6.1.weight */,
    8272 /* steps.6.1.bias */,
    135216 /* relu */,
  );
  contraction_add2(
    f32,
    135216 /* relu */,
    8304 /* steps.6.2.weight */,
    8368 /* steps.6.2.bias */,
    143408 /* add */,
  );
  tanh_exp_add(
    f32,
    143408 /* add */,
    180784 /* tanh */,
    181040 /* exp */,
    175664 /* add */,
    143920 /* add */,
  );
  concat(f32, 143920 /* add */, 175664 /* add */, 176176 /* concat */);
  lu(f32, 7176 /* steps.6.weight */, 181600 /* lu */);
  toI32(f32, i32, 181600 /* lu */, 181636 /* toI32 */);
  prod(f32, 181600 /* lu */, 160848 /* prod */);
  sum(i32, 181636 /* toI32 */, 143408 /* sum */);
  sum_add(f32, i32, 181600 /* lu */, 160848 /* prod */, 143408 /* sum */, 160848 /* add */);
  contraction_add(
    f32,
    176176 /* concat */,
    8372 /* steps.7.weight */,
    8376 /* steps.7.bias */,
    176688 /* add */,
  );
  contraction_relu(
    f32,
    176688 /* add */,
    8380 /* steps.7.0.weight */,
    8412 /* steps.7.0.bias */,
    143408 /* relu */,
  );
  contraction_relu2(
    f32,
    143408 /* relu */,
    8444 /* steps.7.1.weight */,
    9468 /* steps.7.1.bias */,
    151600 /* relu */,
  );
  contraction_add2(
    f32,
    151600 /* relu */,
    9500 /* steps.7.2.weight */,
    9564 /* steps.7.2.bias */,
    159792 /* add */,
  );
  tanh_exp_add(
    f32,
    159792 /* add */,
    160304 /* tanh */,
    181296 /* exp */,
    176688 /* add */,
    160560 /* add */,
  );
  lu(f32, 8372 /* steps.7.weight */, 160816 /* lu */);
  toI32_mul(f32, i32, 160816 /* lu */, 160852 /* toI32 */, 160856 /* mul */);
  prod(f32, 160816 /* lu */, 160048 /* prod */);
  sum(i32, 160852 /* toI32 */, 159792 /* sum */);
  sum_add(f32, i32, 160816 /* lu */, 160048 /* prod */, 159792 /* sum */, 160048 /* add */);
  add(
    f32,
    177712 /* tanh */,
    160824 /* add */,
    178224 /* tanh */,
    160828 /* add */,
    178736 /* tanh */,
    160832 /* add */,
    179248 /* tanh */,
    160836 /* add */,
    179760 /* tanh */,
    160840 /* add */,
    180272 /* tanh */,
    160844 /* add */,
    180784 /* tanh */,
    160848 /* add */,
    160304 /* tanh */,
    160048 /* add */,
    159792 /* add */,
    256,
  );
  sum2(f32, 160560 /* add */, 176688 /* add */, 160048 /* sum */);
  sum_neg(f32, 159792 /* add */, 160048 /* sum */, 181608 /* loss */);
  if (i32[28712 /* tapeless.guard */]! !== 0 && !Number.isFinite(f32[181608 /* loss */]!)) return;
  update(f32, i32, 9572 /* tapeless.step */, 181640 /* toF32 */, 181644 /* toF32 */);
  mul(f32, 160560 /* add */, 176688 /* add */, 177200 /* mul */);
  select(f32, 160856 /* mul */, 159792 /* select */, 159796 /* select */);
  select2(f32, 160816 /* lu */, 159800 /* select */, 159804 /* select */);
  contraction(f32, 159800 /* select */, 159792 /* select */, 159808 /* contraction */);
  contraction_add3(
    f32,
    159796 /* select */,
    159804 /* select */,
    159808 /* contraction */,
    159792 /* select */,
    159792 /* add */,
  );
  triangularSolve(f32, 159792 /* add */, 159796 /* triangularSolve */, 160816 /* lu */);
  triangularSolve2(f32, 159796 /* triangularSolve */, 159792 /* triangularSolve */, 160816 /* lu */);
  scatterAdd(f32, i32, 181648 /* scatterAdd */, 160852 /* toI32 */, 159792 /* triangularSolve */);
  mul2(
    f32,
    177200 /* mul */,
    181296 /* exp */,
    181296 /* mul */,
    176688 /* add */,
    160304 /* tanh */,
    160304 /* mul */,
  );
  add2(f32, 177200 /* mul */, 160304 /* mul */, 167984 /* add */);
  sum3(f32, 167984 /* add */, 159792 /* sum */);
  update2(
    f32,
    28704 /* steps.7.2.bias.firstMoment */,
    159792 /* sum */,
    28708 /* steps.7.2.bias.secondMoment */,
    9564 /* steps.7.2.bias */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    2,
  );
  contraction_select(
    f32,
    167984 /* add */,
    9500 /* steps.7.2.weight */,
    151600 /* relu */,
    159792 /* select */,
  );
  contraction2(f32, 167984 /* add */, 151600 /* relu */, 168496 /* contraction */);
  update2(
    f32,
    28576 /* steps.7.2.weight.firstMoment */,
    168496 /* contraction */,
    28640 /* steps.7.2.weight.secondMoment */,
    9500 /* steps.7.2.weight */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    64,
  );
  sum4(f32, 159792 /* select */, 151600 /* sum */);
  update2(
    f32,
    28512 /* steps.7.1.bias.firstMoment */,
    151600 /* sum */,
    28544 /* steps.7.1.bias.secondMoment */,
    9468 /* steps.7.1.bias */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    32,
  );
  contraction_select2(
    f32,
    159792 /* select */,
    8444 /* steps.7.1.weight */,
    143408 /* relu */,
    151600 /* select */,
  );
  contraction3(f32, 159792 /* select */, 143408 /* relu */, 167984 /* contraction */);
  update2(
    f32,
    26464 /* steps.7.1.weight.firstMoment */,
    167984 /* contraction */,
    27488 /* steps.7.1.weight.secondMoment */,
    8444 /* steps.7.1.weight */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    1024,
  );
  sum4(f32, 151600 /* select */, 143408 /* sum */);
  update2(
    f32,
    26400 /* steps.7.0.bias.firstMoment */,
    143408 /* sum */,
    26432 /* steps.7.0.bias.secondMoment */,
    8412 /* steps.7.0.bias */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    32,
  );
  contraction_add4(f32, 151600 /* select */, 8380 /* steps.7.0.weight */, 177200 /* mul */, 143920 /* add */);
  contraction4(f32, 151600 /* select */, 176688 /* add */, 143408 /* contraction */);
  update2(
    f32,
    26336 /* steps.7.0.weight.firstMoment */,
    143408 /* contraction */,
    26368 /* steps.7.0.weight.secondMoment */,
    8380 /* steps.7.0.weight */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    32,
  );
  add3(f32, 181296 /* mul */, 143920 /* add */, 143408 /* add */);
  sum3(f32, 143408 /* add */, 143920 /* sum */);
  update2(
    f32,
    26328 /* steps.7.bias.firstMoment */,
    143920 /* sum */,
    26332 /* steps.7.bias.secondMoment */,
    8376 /* steps.7.bias */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    2,
  );
  contraction5(f32, 143408 /* add */, 8372 /* steps.7.weight */, 152624 /* contraction */);
  contraction_add5(f32, 143408 /* add */, 176176 /* concat */, 181648 /* scatterAdd */, 181648 /* add */);
  update2(
    f32,
    26320 /* steps.7.weight.firstMoment */,
    181648 /* add */,
    26324 /* steps.7.weight.secondMoment */,
    8372 /* steps.7.weight */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    4,
  );
  mul3(f32, 181600 /* lu */, 143408 /* mul */);
  select(f32, 143408 /* mul */, 143412 /* select */, 143416 /* select */);
  select2(f32, 181600 /* lu */, 143408 /* select */, 143420 /* select */);
  contraction(f32, 143408 /* select */, 143412 /* select */, 143424 /* contraction */);
  contraction_add3(
    f32,
    143416 /* select */,
    143420 /* select */,
    143424 /* contraction */,
    143412 /* select */,
    143412 /* add */,
  );
  triangularSolve(f32, 143412 /* add */, 143408 /* triangularSolve */, 181600 /* lu */);
  triangularSolve2(f32, 143408 /* triangularSolve */, 143412 /* triangularSolve */, 181600 /* lu */);
  scatterAdd(f32, i32, 153136 /* scatterAdd */, 181636 /* toI32 */, 143412 /* triangularSolve */);
  mul2(
    f32,
    152624 /* contraction */,
    181040 /* exp */,
    181040 /* mul */,
    175664 /* add */,
    180784 /* tanh */,
    180784 /* mul */,
  );
  add2(f32, 152624 /* contraction */, 180784 /* mul */, 151600 /* add */);
  sum3(f32, 151600 /* add */, 143408 /* sum */);
  update2(
    f32,
    26312 /* steps.6.2.bias.firstMoment */,
    143408 /* sum */,
    26316 /* steps.6.2.bias.secondMoment */,
    8368 /* steps.6.2.bias */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    2,
  );
  contraction_select(
    f32,
    151600 /* add */,
    8304 /* steps.6.2.weight */,
    135216 /* relu */,
    143408 /* select */,
  );
  contraction2(f32, 151600 /* add */, 135216 /* relu */, 152112 /* contraction */);
  update2(
    f32,
    26184 /* steps.6.2.weight.firstMoment */,
    152112 /* contraction */,
    26248 /* steps.6.2.weight.secondMoment */,
    8304 /* steps.6.2.weight */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    64,
  );
  sum4(f32, 143408 /* select */, 135216 /* sum */);
  update2(
    f32,
    26120 /* steps.6.1.bias.firstMoment */,
    135216 /* sum */,
    26152 /* steps.6.1.bias.secondMoment */,
    8272 /* steps.6.1.bias */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    32,
  );
  contraction_select2(
    f32,
    143408 /* select */,
    7248 /* steps.6.1.weight */,
    127024 /* relu */,
    135216 /* select */,
  );
  contraction3(f32, 143408 /* select */, 127024 /* relu */, 151600 /* contraction */);
  update2(
    f32,
    24072 /* steps.6.1.weight.firstMoment */,
    151600 /* contraction */,
    25096 /* steps.6.1.weight.secondMoment */,
    7248 /* steps.6.1.weight */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    1024,
  );
  sum4(f32, 135216 /* select */, 127024 /* sum */);
  update2(
    f32,
    24008 /* steps.6.0.bias.firstMoment */,
    127024 /* sum */,
    24040 /* steps.6.0.bias.secondMoment */,
    7216 /* steps.6.0.bias */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    32,
  );
  contraction_add4(
    f32,
    135216 /* select */,
    7184 /* steps.6.0.weight */,
    152624 /* contraction */,
    127536 /* add */,
  );
  contraction4(f32, 135216 /* select */, 175664 /* add */, 127024 /* contraction */);
  update2(
    f32,
    23944 /* steps.6.0.weight.firstMoment */,
    127024 /* contraction */,
    23976 /* steps.6.0.weight.secondMoment */,
    7184 /* steps.6.0.weight */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    32,
  );
  add3(f32, 181040 /* mul */, 127536 /* add */, 127024 /* add */);
  sum3(f32, 127024 /* add */, 127536 /* sum */);
  update2(
    f32,
    23936 /* steps.6.bias.firstMoment */,
    127536 /* sum */,
    23940 /* steps.6.bias.secondMoment */,
    7180 /* steps.6.bias */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    2,
  );
  contraction5(f32, 127024 /* add */, 7176 /* steps.6.weight */, 136240 /* contraction */);
  contraction_add5(f32, 127024 /* add */, 175152 /* concat */, 153136 /* scatterAdd */, 153136 /* add */);
  update2(
    f32,
    23928 /* steps.6.weight.firstMoment */,
    153136 /* add */,
    23932 /* steps.6.weight.secondMoment */,
    7176 /* steps.6.weight */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    4,
  );
  mul3(f32, 181592 /* lu */, 127024 /* mul */);
  select(f32, 127024 /* mul */, 127028 /* select */, 127032 /* select */);
  select2(f32, 181592 /* lu */, 127024 /* select */, 127036 /* select */);
  contraction(f32, 127024 /* select */, 127028 /* select */, 127040 /* contraction */);
  contraction_add3(
    f32,
    127032 /* select */,
    127036 /* select */,
    127040 /* contraction */,
    127028 /* select */,
    127028 /* add */,
  );
  triangularSolve(f32, 127028 /* add */, 127024 /* triangularSolve */, 181592 /* lu */);
  triangularSolve2(f32, 127024 /* triangularSolve */, 127028 /* triangularSolve */, 181592 /* lu */);
  scatterAdd(f32, i32, 136752 /* scatterAdd */, 181632 /* toI32 */, 127028 /* triangularSolve */);
  mul2(
    f32,
    136240 /* contraction */,
    180528 /* exp */,
    180528 /* mul */,
    174640 /* add */,
    180272 /* tanh */,
    180272 /* mul */,
  );
  add2(f32, 136240 /* contraction */, 180272 /* mul */, 135216 /* add */);
  sum3(f32, 135216 /* add */, 127024 /* sum */);
  update2(
    f32,
    23920 /* steps.5.2.bias.firstMoment */,
    127024 /* sum */,
    23924 /* steps.5.2.bias.secondMoment */,
    7172 /* steps.5.2.bias */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    2,
  );
  contraction_select(
    f32,
    135216 /* add */,
    7108 /* steps.5.2.weight */,
    118832 /* relu */,
    127024 /* select */,
  );
  contraction2(f32, 135216 /* add */, 118832 /* relu */, 135728 /* contraction */);
  update2(
    f32,
    23792 /* steps.5.2.weight.firstMoment */,
    135728 /* contraction */,
    23856 /* steps.5.2.weight.secondMoment */,
    7108 /* steps.5.2.weight */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    64,
  );
  sum4(f32, 127024 /* select */, 118832 /* sum */);
  update2(
    f32,
    23728 /* steps.5.1.bias.firstMoment */,
    118832 /* sum */,
    23760 /* steps.5.1.bias.secondMoment */,
    7076 /* steps.5.1.bias */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    32,
  );
  contraction_select2(
    f32,
    127024 /* select */,
    6052 /* steps.5.1.weight */,
    110640 /* relu */,
    118832 /* select */,
  );
  contraction3(f32, 127024 /* select */, 110640 /* relu */, 135216 /* contraction */);
  update2(
    f32,
    21680 /* steps.5.1.weight.firstMoment */,
    135216 /* contraction */,
    22704 /* steps.5.1.weight.secondMoment */,
    6052 /* steps.5.1.weight */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    1024,
  );
  sum4(f32, 118832 /* select */, 110640 /* sum */);
  update2(
    f32,
    21616 /* steps.5.0.bias.firstMoment */,
    110640 /* sum */,
    21648 /* steps.5.0.bias.secondMoment */,
    6020 /* steps.5.0.bias */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    32,
  );
  contraction_add4(
    f32,
    118832 /* select */,
    5988 /* steps.5.0.weight */,
    136240 /* contraction */,
    111152 /* add */,
  );
  contraction4(f32, 118832 /* select */, 174640 /* add */, 110640 /* contraction */);
  update2(
    f32,
    21552 /* steps.5.0.weight.firstMoment */,
    110640 /* contraction */,
    21584 /* steps.5.0.weight.secondMoment */,
    5988 /* steps.5.0.weight */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    32,
  );
  add3(f32, 180528 /* mul */, 111152 /* add */, 110640 /* add */);
  sum3(f32, 110640 /* add */, 111152 /* sum */);
  update2(
    f32,
    21544 /* steps.5.bias.firstMoment */,
    111152 /* sum */,
    21548 /* steps.5.bias.secondMoment */,
    5984 /* steps.5.bias */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    2,
  );
  contraction5(f32, 110640 /* add */, 5980 /* steps.5.weight */, 119856 /* contraction */);
  contraction_add5(f32, 110640 /* add */, 174128 /* concat */, 136752 /* scatterAdd */, 136752 /* add */);
  update2(
    f32,
    21536 /* steps.5.weight.firstMoment */,
    136752 /* add */,
    21540 /* steps.5.weight.secondMoment */,
    5980 /* steps.5.weight */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    4,
  );
  mul3(f32, 181584 /* lu */, 110640 /* mul */);
  select(f32, 110640 /* mul */, 110644 /* select */, 110648 /* select */);
  select2(f32, 181584 /* lu */, 110640 /* select */, 110652 /* select */);
  contraction(f32, 110640 /* select */, 110644 /* select */, 110656 /* contraction */);
  contraction_add3(
    f32,
    110648 /* select */,
    110652 /* select */,
    110656 /* contraction */,
    110644 /* select */,
    110644 /* add */,
  );
  triangularSolve(f32, 110644 /* add */, 110640 /* triangularSolve */, 181584 /* lu */);
  triangularSolve2(f32, 110640 /* triangularSolve */, 110644 /* triangularSolve */, 181584 /* lu */);
  scatterAdd(f32, i32, 120368 /* scatterAdd */, 181628 /* toI32 */, 110644 /* triangularSolve */);
  mul2(
    f32,
    119856 /* contraction */,
    180016 /* exp */,
    180016 /* mul */,
    173616 /* add */,
    179760 /* tanh */,
    179760 /* mul */,
  );
  add2(f32, 119856 /* contraction */, 179760 /* mul */, 118832 /* add */);
  sum3(f32, 118832 /* add */, 110640 /* sum */);
  update2(
    f32,
    21528 /* steps.4.2.bias.firstMoment */,
    110640 /* sum */,
    21532 /* steps.4.2.bias.secondMoment */,
    5976 /* steps.4.2.bias */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    2,
  );
  contraction_select(
    f32,
    118832 /* add */,
    5912 /* steps.4.2.weight */,
    102448 /* relu */,
    110640 /* select */,
  );
  contraction2(f32, 118832 /* add */, 102448 /* relu */, 119344 /* contraction */);
  update2(
    f32,
    21400 /* steps.4.2.weight.firstMoment */,
    119344 /* contraction */,
    21464 /* steps.4.2.weight.secondMoment */,
    5912 /* steps.4.2.weight */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    64,
  );
  sum4(f32, 110640 /* select */, 102448 /* sum */);
  update2(
    f32,
    21336 /* steps.4.1.bias.firstMoment */,
    102448 /* sum */,
    21368 /* steps.4.1.bias.secondMoment */,
    5880 /* steps.4.1.bias */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    32,
  );
  contraction_select2(
    f32,
    110640 /* select */,
    4856 /* steps.4.1.weight */,
    94256 /* relu */,
    102448 /* select */,
  );
  contraction3(f32, 110640 /* select */, 94256 /* relu */, 118832 /* contraction */);
  update2(
    f32,
    19288 /* steps.4.1.weight.firstMoment */,
    118832 /* contraction */,
    20312 /* steps.4.1.weight.secondMoment */,
    4856 /* steps.4.1.weight */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    1024,
  );
  sum4(f32, 102448 /* select */, 94256 /* sum */);
  update2(
    f32,
    19224 /* steps.4.0.bias.firstMoment */,
    94256 /* sum */,
    19256 /* steps.4.0.bias.secondMoment */,
    4824 /* steps.4.0.bias */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    32,
  );
  contraction_add4(
    f32,
    102448 /* select */,
    4792 /* steps.4.0.weight */,
    119856 /* contraction */,
    94768 /* add */,
  );
  contraction4(f32, 102448 /* select */, 173616 /* add */, 94256 /* contraction */);
  update2(
    f32,
    19160 /* steps.4.0.weight.firstMoment */,
    94256 /* contraction */,
    19192 /* steps.4.0.weight.secondMoment */,
    4792 /* steps.4.0.weight */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    32,
  );
  add3(f32, 180016 /* mul */, 94768 /* add */, 94256 /* add */);
  sum3(f32, 94256 /* add */, 94768 /* sum */);
  update2(
    f32,
    19152 /* steps.4.bias.firstMoment */,
    94768 /* sum */,
    19156 /* steps.4.bias.secondMoment */,
    4788 /* steps.4.bias */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    2,
  );
  contraction5(f32, 94256 /* add */, 4784 /* steps.4.weight */, 103472 /* contraction */);
  contraction_add5(f32, 94256 /* add */, 173104 /* concat */, 120368 /* scatterAdd */, 120368 /* add */);
  update2(
    f32,
    19144 /* steps.4.weight.firstMoment */,
    120368 /* add */,
    19148 /* steps.4.weight.secondMoment */,
    4784 /* steps.4.weight */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    4,
  );
  mul3(f32, 181576 /* lu */, 94256 /* mul */);
  select(f32, 94256 /* mul */, 94260 /* select */, 94264 /* select */);
  select2(f32, 181576 /* lu */, 94256 /* select */, 94268 /* select */);
  contraction(f32, 94256 /* select */, 94260 /* select */, 94272 /* contraction */);
  contraction_add3(
    f32,
    94264 /* select */,
    94268 /* select */,
    94272 /* contraction */,
    94260 /* select */,
    94260 /* add */,
  );
  triangularSolve(f32, 94260 /* add */, 94256 /* triangularSolve */, 181576 /* lu */);
  triangularSolve2(f32, 94256 /* triangularSolve */, 94260 /* triangularSolve */, 181576 /* lu */);
  scatterAdd(f32, i32, 103984 /* scatterAdd */, 181624 /* toI32 */, 94260 /* triangularSolve */);
  mul2(
    f32,
    103472 /* contraction */,
    179504 /* exp */,
    179504 /* mul */,
    172592 /* add */,
    179248 /* tanh */,
    179248 /* mul */,
  );
  add2(f32, 103472 /* contraction */, 179248 /* mul */, 102448 /* add */);
  sum3(f32, 102448 /* add */, 94256 /* sum */);
  update2(
    f32,
    19136 /* steps.3.2.bias.firstMoment */,
    94256 /* sum */,
    19140 /* steps.3.2.bias.secondMoment */,
    4780 /* steps.3.2.bias */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    2,
  );
  contraction_select(
    f32,
    102448 /* add */,
    4716 /* steps.3.2.weight */,
    86064 /* relu */,
    94256 /* select */,
  );
  contraction2(f32, 102448 /* add */, 86064 /* relu */, 102960 /* contraction */);
  update2(
    f32,
    19008 /* steps.3.2.weight.firstMoment */,
    102960 /* contraction */,
    19072 /* steps.3.2.weight.secondMoment */,
    4716 /* steps.3.2.weight */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    64,
  );
  sum4(f32, 94256 /* select */, 86064 /* sum */);
  update2(
    f32,
    18944 /* steps.3.1.bias.firstMoment */,
    86064 /* sum */,
    18976 /* steps.3.1.bias.secondMoment */,
    4684 /* steps.3.1.bias */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    32,
  );
  contraction_select2(
    f32,
    94256 /* select */,
    3660 /* steps.3.1.weight */,
    77872 /* relu */,
    86064 /* select */,
  );
  contraction3(f32, 94256 /* select */, 77872 /* relu */, 102448 /* contraction */);
  update2(
    f32,
    16896 /* steps.3.1.weight.firstMoment */,
    102448 /* contraction */,
    17920 /* steps.3.1.weight.secondMoment */,
    3660 /* steps.3.1.weight */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    1024,
  );
  sum4(f32, 86064 /* select */, 77872 /* sum */);
  update2(
    f32,
    16832 /* steps.3.0.bias.firstMoment */,
    77872 /* sum */,
    16864 /* steps.3.0.bias.secondMoment */,
    3628 /* steps.3.0.bias */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    32,
  );
  contraction_add4(
    f32,
    86064 /* select */,
    3596 /* steps.3.0.weight */,
    103472 /* contraction */,
    78384 /* add */,
  );
  contraction4(f32, 86064 /* select */, 172592 /* add */, 77872 /* contraction */);
  update2(
    f32,
    16768 /* steps.3.0.weight.firstMoment */,
    77872 /* contraction */,
    16800 /* steps.3.0.weight.secondMoment */,
    3596 /* steps.3.0.weight */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    32,
  );
  add3(f32, 179504 /* mul */, 78384 /* add */, 77872 /* add */);
  sum3(f32, 77872 /* add */, 78384 /* sum */);
  update2(
    f32,
    16760 /* steps.3.bias.firstMoment */,
    78384 /* sum */,
    16764 /* steps.3.bias.secondMoment */,
    3592 /* steps.3.bias */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    2,
  );
  contraction5(f32, 77872 /* add */, 3588 /* steps.3.weight */, 87088 /* contraction */);
  contraction_add5(f32, 77872 /* add */, 172080 /* concat */, 103984 /* scatterAdd */, 103984 /* add */);
  update2(
    f32,
    16752 /* steps.3.weight.firstMoment */,
    103984 /* add */,
    16756 /* steps.3.weight.secondMoment */,
    3588 /* steps.3.weight */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    4,
  );
  mul3(f32, 181568 /* lu */, 77872 /* mul */);
  select(f32, 77872 /* mul */, 77876 /* select */, 77880 /* select */);
  select2(f32, 181568 /* lu */, 77872 /* select */, 77884 /* select */);
  contraction(f32, 77872 /* select */, 77876 /* select */, 77888 /* contraction */);
  contraction_add3(
    f32,
    77880 /* select */,
    77884 /* select */,
    77888 /* contraction */,
    77876 /* select */,
    77876 /* add */,
  );
  triangularSolve(f32, 77876 /* add */, 77872 /* triangularSolve */, 181568 /* lu */);
  triangularSolve2(f32, 77872 /* triangularSolve */, 77876 /* triangularSolve */, 181568 /* lu */);
  scatterAdd(f32, i32, 87600 /* scatterAdd */, 181620 /* toI32 */, 77876 /* triangularSolve */);
  mul2(
    f32,
    87088 /* contraction */,
    178992 /* exp */,
    178992 /* mul */,
    171568 /* add */,
    178736 /* tanh */,
    178736 /* mul */,
  );
  add2(f32, 87088 /* contraction */, 178736 /* mul */, 86064 /* add */);
  sum3(f32, 86064 /* add */, 77872 /* sum */);
  update2(
    f32,
    16744 /* steps.2.2.bias.firstMoment */,
    77872 /* sum */,
    16748 /* steps.2.2.bias.secondMoment */,
    3584 /* steps.2.2.bias */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    2,
  );
  contraction_select(f32, 86064 /* add */, 3520 /* steps.2.2.weight */, 69680 /* relu */, 77872 /* select */);
  contraction2(f32, 86064 /* add */, 69680 /* relu */, 86576 /* contraction */);
  update2(
    f32,
    16616 /* steps.2.2.weight.firstMoment */,
    86576 /* contraction */,
    16680 /* steps.2.2.weight.secondMoment */,
    3520 /* steps.2.2.weight */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    64,
  );
  sum4(f32, 77872 /* select */, 69680 /* sum */);
  update2(
    f32,
    16552 /* steps.2.1.bias.firstMoment */,
    69680 /* sum */,
    16584 /* steps.2.1.bias.secondMoment */,
    3488 /* steps.2.1.bias */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    32,
  );
  contraction_select2(
    f32,
    77872 /* select */,
    2464 /* steps.2.1.weight */,
    61488 /* relu */,
    69680 /* select */,
  );
  contraction3(f32, 77872 /* select */, 61488 /* relu */, 86064 /* contraction */);
  update2(
    f32,
    14504 /* steps.2.1.weight.firstMoment */,
    86064 /* contraction */,
    15528 /* steps.2.1.weight.secondMoment */,
    2464 /* steps.2.1.weight */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    1024,
  );
  sum4(f32, 69680 /* select */, 61488 /* sum */);
  update2(
    f32,
    14440 /* steps.2.0.bias.firstMoment */,
    61488 /* sum */,
    14472 /* steps.2.0.bias.secondMoment */,
    2432 /* steps.2.0.bias */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    32,
  );
  contraction_add4(
    f32,
    69680 /* select */,
    2400 /* steps.2.0.weight */,
    87088 /* contraction */,
    62000 /* add */,
  );
  contraction4(f32, 69680 /* select */, 171568 /* add */, 61488 /* contraction */);
  update2(
    f32,
    14376 /* steps.2.0.weight.firstMoment */,
    61488 /* contraction */,
    14408 /* steps.2.0.weight.secondMoment */,
    2400 /* steps.2.0.weight */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    32,
  );
  add3(f32, 178992 /* mul */, 62000 /* add */, 61488 /* add */);
  sum3(f32, 61488 /* add */, 62000 /* sum */);
  update2(
    f32,
    14368 /* steps.2.bias.firstMoment */,
    62000 /* sum */,
    14372 /* steps.2.bias.secondMoment */,
    2396 /* steps.2.bias */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    2,
  );
  contraction5(f32, 61488 /* add */, 2392 /* steps.2.weight */, 70704 /* contraction */);
  contraction_add5(f32, 61488 /* add */, 171056 /* concat */, 87600 /* scatterAdd */, 87600 /* add */);
  update2(
    f32,
    14360 /* steps.2.weight.firstMoment */,
    87600 /* add */,
    14364 /* steps.2.weight.secondMoment */,
    2392 /* steps.2.weight */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    4,
  );
  mul3(f32, 181560 /* lu */, 61488 /* mul */);
  select(f32, 61488 /* mul */, 61492 /* select */, 61496 /* select */);
  select2(f32, 181560 /* lu */, 61488 /* select */, 61500 /* select */);
  contraction(f32, 61488 /* select */, 61492 /* select */, 61504 /* contraction */);
  contraction_add3(
    f32,
    61496 /* select */,
    61500 /* select */,
    61504 /* contraction */,
    61492 /* select */,
    61492 /* add */,
  );
  triangularSolve(f32, 61492 /* add */, 61488 /* triangularSolve */, 181560 /* lu */);
  triangularSolve2(f32, 61488 /* triangularSolve */, 61492 /* triangularSolve */, 181560 /* lu */);
  scatterAdd(f32, i32, 71216 /* scatterAdd */, 181616 /* toI32 */, 61492 /* triangularSolve */);
  mul2(
    f32,
    70704 /* contraction */,
    178480 /* exp */,
    178480 /* mul */,
    170544 /* add */,
    178224 /* tanh */,
    178224 /* mul */,
  );
  add2(f32, 70704 /* contraction */, 178224 /* mul */, 69680 /* add */);
  sum3(f32, 69680 /* add */, 61488 /* sum */);
  update2(
    f32,
    14352 /* steps.1.2.bias.firstMoment */,
    61488 /* sum */,
    14356 /* steps.1.2.bias.secondMoment */,
    2388 /* steps.1.2.bias */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    2,
  );
  contraction_select(f32, 69680 /* add */, 2324 /* steps.1.2.weight */, 53296 /* relu */, 61488 /* select */);
  contraction2(f32, 69680 /* add */, 53296 /* relu */, 70192 /* contraction */);
  update2(
    f32,
    14224 /* steps.1.2.weight.firstMoment */,
    70192 /* contraction */,
    14288 /* steps.1.2.weight.secondMoment */,
    2324 /* steps.1.2.weight */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    64,
  );
  sum4(f32, 61488 /* select */, 53296 /* sum */);
  update2(
    f32,
    14160 /* steps.1.1.bias.firstMoment */,
    53296 /* sum */,
    14192 /* steps.1.1.bias.secondMoment */,
    2292 /* steps.1.1.bias */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    32,
  );
  contraction_select2(
    f32,
    61488 /* select */,
    1268 /* steps.1.1.weight */,
    45104 /* relu */,
    53296 /* select */,
  );
  contraction3(f32, 61488 /* select */, 45104 /* relu */, 69680 /* contraction */);
  update2(
    f32,
    12112 /* steps.1.1.weight.firstMoment */,
    69680 /* contraction */,
    13136 /* steps.1.1.weight.secondMoment */,
    1268 /* steps.1.1.weight */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    1024,
  );
  sum4(f32, 53296 /* select */, 45104 /* sum */);
  update2(
    f32,
    12048 /* steps.1.0.bias.firstMoment */,
    45104 /* sum */,
    12080 /* steps.1.0.bias.secondMoment */,
    1236 /* steps.1.0.bias */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    32,
  );
  contraction_add4(
    f32,
    53296 /* select */,
    1204 /* steps.1.0.weight */,
    70704 /* contraction */,
    45616 /* add */,
  );
  contraction4(f32, 53296 /* select */, 170544 /* add */, 45104 /* contraction */);
  update2(
    f32,
    11984 /* steps.1.0.weight.firstMoment */,
    45104 /* contraction */,
    12016 /* steps.1.0.weight.secondMoment */,
    1204 /* steps.1.0.weight */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    32,
  );
  add3(f32, 178480 /* mul */, 45616 /* add */, 45104 /* add */);
  sum3(f32, 45104 /* add */, 45616 /* sum */);
  update2(
    f32,
    11976 /* steps.1.bias.firstMoment */,
    45616 /* sum */,
    11980 /* steps.1.bias.secondMoment */,
    1200 /* steps.1.bias */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    2,
  );
  contraction5(f32, 45104 /* add */, 1196 /* steps.1.weight */, 54320 /* contraction */);
  contraction_add5(f32, 45104 /* add */, 170032 /* concat */, 71216 /* scatterAdd */, 71216 /* add */);
  update2(
    f32,
    11968 /* steps.1.weight.firstMoment */,
    71216 /* add */,
    11972 /* steps.1.weight.secondMoment */,
    1196 /* steps.1.weight */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    4,
  );
  mul3(f32, 181552 /* lu */, 45104 /* mul */);
  select(f32, 45104 /* mul */, 45108 /* select */, 45112 /* select */);
  select2(f32, 181552 /* lu */, 45104 /* select */, 45116 /* select */);
  contraction(f32, 45104 /* select */, 45108 /* select */, 45120 /* contraction */);
  contraction_add3(
    f32,
    45112 /* select */,
    45116 /* select */,
    45120 /* contraction */,
    45108 /* select */,
    45108 /* add */,
  );
  triangularSolve(f32, 45108 /* add */, 45104 /* triangularSolve */, 181552 /* lu */);
  triangularSolve2(f32, 45104 /* triangularSolve */, 45108 /* triangularSolve */, 181552 /* lu */);
  scatterAdd(f32, i32, 54832 /* scatterAdd */, 181612 /* toI32 */, 45108 /* triangularSolve */);
  mul2(
    f32,
    54320 /* contraction */,
    177968 /* exp */,
    177968 /* mul */,
    169520 /* add */,
    177712 /* tanh */,
    177712 /* mul */,
  );
  add2(f32, 54320 /* contraction */, 177712 /* mul */, 53296 /* add */);
  sum3(f32, 53296 /* add */, 45104 /* sum */);
  update2(
    f32,
    11960 /* steps.0.2.bias.firstMoment */,
    45104 /* sum */,
    11964 /* steps.0.2.bias.secondMoment */,
    1192 /* steps.0.2.bias */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    2,
  );
  contraction_select(f32, 53296 /* add */, 1128 /* steps.0.2.weight */, 36912 /* relu */, 45104 /* select */);
  contraction2(f32, 53296 /* add */, 36912 /* relu */, 53808 /* contraction */);
  update2(
    f32,
    11832 /* steps.0.2.weight.firstMoment */,
    53808 /* contraction */,
    11896 /* steps.0.2.weight.secondMoment */,
    1128 /* steps.0.2.weight */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    64,
  );
  sum4(f32, 45104 /* select */, 36912 /* sum */);
  update2(
    f32,
    11768 /* steps.0.1.bias.firstMoment */,
    36912 /* sum */,
    11800 /* steps.0.1.bias.secondMoment */,
    1096 /* steps.0.1.bias */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    32,
  );
  contraction_select2(
    f32,
    45104 /* select */,
    72 /* steps.0.1.weight */,
    28720 /* relu */,
    36912 /* select */,
  );
  contraction3(f32, 45104 /* select */, 28720 /* relu */, 53296 /* contraction */);
  update2(
    f32,
    9720 /* steps.0.1.weight.firstMoment */,
    53296 /* contraction */,
    10744 /* steps.0.1.weight.secondMoment */,
    72 /* steps.0.1.weight */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    1024,
  );
  sum4(f32, 36912 /* select */, 28720 /* sum */);
  update2(
    f32,
    9656 /* steps.0.0.bias.firstMoment */,
    28720 /* sum */,
    9688 /* steps.0.0.bias.secondMoment */,
    40 /* steps.0.0.bias */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    32,
  );
  contraction_add4(
    f32,
    36912 /* select */,
    8 /* steps.0.0.weight */,
    54320 /* contraction */,
    29232 /* add */,
  );
  contraction4(f32, 36912 /* select */, 169520 /* add */, 28720 /* contraction */);
  update2(
    f32,
    9592 /* steps.0.0.weight.firstMoment */,
    28720 /* contraction */,
    9624 /* steps.0.0.weight.secondMoment */,
    8 /* steps.0.0.weight */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    32,
  );
  add3(f32, 177968 /* mul */, 29232 /* add */, 28720 /* add */);
  sum3(f32, 28720 /* add */, 29232 /* sum */);
  update2(
    f32,
    9584 /* steps.0.bias.firstMoment */,
    29232 /* sum */,
    9588 /* steps.0.bias.secondMoment */,
    4 /* steps.0.bias */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    2,
  );
  contraction_add5(f32, 28720 /* add */, 169008 /* x */, 54832 /* scatterAdd */, 54832 /* add */);
  update2(
    f32,
    9576 /* steps.0.weight.firstMoment */,
    54832 /* add */,
    9580 /* steps.0.weight.secondMoment */,
    0 /* steps.0.weight */,
    181644 /* toF32 */,
    181640 /* toF32 */,
    4,
  );
}

function gradients({ f32, i32 }: Views): void {
  contraction_add(f32, 169008 /* x */, 0 /* steps.0.weight */, 4 /* steps.0.bias */, 169520 /* add */);
  contraction_relu(
    f32,
    169520 /* add */,
    8 /* steps.0.0.weight */,
    40 /* steps.0.0.bias */,
    28720 /* relu */,
  );
  contraction_relu2(
    f32,
    28720 /* relu */,
    72 /* steps.0.1.weight */,
    1096 /* steps.0.1.bias */,
    36912 /* relu */,
  );
  contraction_add2(
    f32,
    36912 /* relu */,
    1128 /* steps.0.2.weight */,
    1192 /* steps.0.2.bias */,
    45104 /* add */,
  );
  tanh_exp_add(f32, 45104 /* add */, 177712 /* tanh */, 177968 /* exp */, 169520 /* add */, 45616 /* add */);
  concat(f32, 45616 /* add */, 169520 /* add */, 170032 /* concat */);
  lu(f32, 0 /* steps.0.weight */, 181648 /* lu */);
  toI32(f32, i32, 181648 /* lu */, 181716 /* toI32 */);
  prod(f32, 181648 /* lu */, 160824 /* prod */);
  sum(i32, 181716 /* toI32 */, 45104 /* sum */);
  sum_add(f32, i32, 181648 /* lu */, 160824 /* prod */, 45104 /* sum */, 160824 /* add */);
  contraction_add(
    f32,
    170032 /* concat */,
    1196 /* steps.1.weight */,
    1200 /* steps.1.bias */,
    170544 /* add */,
  );
  contraction_relu(
    f32,
    170544 /* add */,
    1204 /* steps.1.0.weight */,
    1236 /* steps.1.0.bias */,
    45104 /* relu */,
  );
  contraction_relu2(
    f32,
    45104 /* relu */,
    1268 /* steps.1.1.weight */,
    2292 /* steps.1.1.bias */,
    53296 /* relu */,
  );
  contraction_add2(
    f32,
    53296 /* relu */,
    2324 /* steps.1.2.weight */,
    2388 /* steps.1.2.bias */,
    61488 /* add */,
  );
  tanh_exp_add(f32, 61488 /* add */, 178224 /* tanh */, 178480 /* exp */, 170544 /* add */, 62000 /* add */);
  concat(f32, 62000 /* add */, 170544 /* add */, 171056 /* concat */);
  lu(f32, 1196 /* steps.1.weight */, 181656 /* lu */);
  toI32(f32, i32, 181656 /* lu */, 181720 /* toI32 */);
  prod(f32, 181656 /* lu */, 160828 /* prod */);
  sum(i32, 181720 /* toI32 */, 61488 /* sum */);
  sum_add(f32, i32, 181656 /* lu */, 160828 /* prod */, 61488 /* sum */, 160828 /* add */);
  contraction_add(
    f32,
    171056 /* concat */,
    2392 /* steps.2.weight */,
    2396 /* steps.2.bias */,
    171568 /* add */,
  );
  contraction_relu(
    f32,
    171568 /* add */,
    2400 /* steps.2.0.weight */,
    2432 /* steps.2.0.bias */,
    61488 /* relu */,
  );
  contraction_relu2(
    f32,
    61488 /* relu */,
    2464 /* steps.2.1.weight */,
    3488 /* steps.2.1.bias */,
    69680 /* relu */,
  );
  contraction_add2(
    f32,
    69680 /* relu */,
    3520 /* steps.2.2.weight */,
    3584 /* steps.2.2.bias */,
    77872 /* add */,
  );
  tanh_exp_add(f32, 77872 /* add */, 178736 /* tanh */, 178992 /* exp */, 171568 /* add */, 78384 /* add */);
  concat(f32, 78384 /* add */, 171568 /* add */, 172080 /* concat */);
  lu(f32, 2392 /* steps.2.weight */, 181664 /* lu */);
  toI32(f32, i32, 181664 /* lu */, 181724 /* toI32 */);
  prod(f32, 181664 /* lu */, 160832 /* prod */);
  sum(i32, 181724 /* toI32 */, 77872 /* sum */);
  sum_add(f32, i32, 181664 /* lu */, 160832 /* prod */, 77872 /* sum */, 160832 /* add */);
  contraction_add(
    f32,
    172080 /* concat */,
    3588 /* steps.3.weight */,
    3592 /* steps.3.bias */,
    172592 /* add */,
  );
  contraction_relu(
    f32,
    172592 /* add */,
    3596 /* steps.3.0.weight */,
    3628 /* steps.3.0.bias */,
    77872 /* relu */,
  );
  contraction_relu2(
    f32,
    77872 /* relu */,
    3660 /* steps.3.1.weight */,
    4684 /* steps.3.1.bias */,
    86064 /* relu */,
  );
  contraction_add2(
    f32,
    86064 /* relu */,
    4716 /* steps.3.2.weight */,
    4780 /* steps.3.2.bias */,
    94256 /* add */,
  );
  tanh_exp_add(f32, 94256 /* add */, 179248 /* tanh */, 179504 /* exp */, 172592 /* add */, 94768 /* add */);
  concat(f32, 94768 /* add */, 172592 /* add */, 173104 /* concat */);
  lu(f32, 3588 /* steps.3.weight */, 181672 /* lu */);
  toI32(f32, i32, 181672 /* lu */, 181728 /* toI32 */);
  prod(f32, 181672 /* lu */, 160836 /* prod */);
  sum(i32, 181728 /* toI32 */, 94256 /* sum */);
  sum_add(f32, i32, 181672 /* lu */, 160836 /* prod */, 94256 /* sum */, 160836 /* add */);
  contraction_add(
    f32,
    173104 /* concat */,
    4784 /* steps.4.weight */,
    4788 /* steps.4.bias */,
    173616 /* add */,
  );
  contraction_relu(
    f32,
    173616 /* add */,
    4792 /* steps.4.0.weight */,
    4824 /* steps.4.0.bias */,
    94256 /* relu */,
  );
  contraction_relu2(
    f32,
    94256 /* relu */,
    4856 /* steps.4.1.weight */,
    5880 /* steps.4.1.bias */,
    102448 /* relu */,
  );
  contraction_add2(
    f32,
    102448 /* relu */,
    5912 /* steps.4.2.weight */,
    5976 /* steps.4.2.bias */,
    110640 /* add */,
  );
  tanh_exp_add(
    f32,
    110640 /* add */,
    179760 /* tanh */,
    180016 /* exp */,
    173616 /* add */,
    111152 /* add */,
  );
  concat(f32, 111152 /* add */, 173616 /* add */, 174128 /* concat */);
  lu(f32, 4784 /* steps.4.weight */, 181680 /* lu */);
  toI32(f32, i32, 181680 /* lu */, 181732 /* toI32 */);
  prod(f32, 181680 /* lu */, 160840 /* prod */);
  sum(i32, 181732 /* toI32 */, 110640 /* sum */);
  sum_add(f32, i32, 181680 /* lu */, 160840 /* prod */, 110640 /* sum */, 160840 /* add */);
  contraction_add(
    f32,
    174128 /* concat */,
    5980 /* steps.5.weight */,
    5984 /* steps.5.bias */,
    174640 /* add */,
  );
  contraction_relu(
    f32,
    174640 /* add */,
    5988 /* steps.5.0.weight */,
    6020 /* steps.5.0.bias */,
    110640 /* relu */,
  );
  contraction_relu2(
    f32,
    110640 /* relu */,
    6052 /* steps.5.1.weight */,
    7076 /* steps.5.1.bias */,
    118832 /* relu */,
  );
  contraction_add2(
    f32,
    118832 /* relu */,
    7108 /* steps.5.2.weight */,
    7172 /* steps.5.2.bias */,
    127024 /* add */,
  );
  tanh_exp_add(
    f32,
    127024 /* add */,
    180272 /* tanh */,
    180528 /* exp */,
    174640 /* add */,
    127536 /* add */,
  );
  concat(f32, 127536 /* add */, 174640 /* add */, 175152 /* concat */);
  lu(f32, 5980 /* steps.5.weight */, 181688 /* lu */);
  toI32(f32, i32, 181688 /* lu */, 181736 /* toI32 */);
  prod(f32, 181688 /* lu */, 160844 /* prod */);
  sum(i32, 181736 /* toI32 */, 127024 /* sum */);
  sum_add(f32, i32, 181688 /* lu */, 160844 /* prod */, 127024 /* sum */, 160844 /* add */);
  contraction_add(
    f32,
    175152 /* concat */,
    7176 /* steps.6.weight */,
    7180 /* steps.6.bias */,
    175664 /* add */,
  );
  contraction_relu(
    f32,
    175664 /* add */,
    7184 /* steps.6.0.weight */,
    7216 /* steps.6.0.bias */,
    127024 /* relu */,
  );
  contraction_relu2(
    f32,
    127024 /* relu */,
    7248 /* steps.6.1.weight */,
    8272 /* steps.6.1.bias */,
    135216 /* relu */,
  );
  contraction_add2(
    f32,
    135216 /* relu */,
    8304 /* steps.6.2.weight */,
    8368 /* steps.6.2.bias */,
    143408 /* add */,
  );
  tanh_exp_add(
    f32,
    143408 /* add */,
    180784 /* tanh */,
    181040 /* exp */,
    175664 /* add */,
    143920 /* add */,
  );
  concat(f32, 143920 /* add */, 175664 /* add */, 176176 /* concat */);
  lu(f32, 7176 /* steps.6.weight */, 181696 /* lu */);
  toI32(f32, i32, 181696 /* lu */, 181740 /* toI32 */);
  prod(f32, 181696 /* lu */, 160848 /* prod */);
  sum(i32, 181740 /* toI32 */, 143408 /* sum */);
  sum_add(f32, i32, 181696 /* lu */, 160848 /* prod */, 143408 /* sum */, 160848 /* add */);
  contraction_add(
    f32,
    176176 /* concat */,
    8372 /* steps.7.weight */,
    8376 /* steps.7.bias */,
    176688 /* add */,
  );
  contraction_relu(
    f32,
    176688 /* add */,
    8380 /* steps.7.0.weight */,
    8412 /* steps.7.0.bias */,
    143408 /* relu */,
  );
  contraction_relu2(
    f32,
    143408 /* relu */,
    8444 /* steps.7.1.weight */,
    9468 /* steps.7.1.bias */,
    151600 /* relu */,
  );
  contraction_add2(
    f32,
    151600 /* relu */,
    9500 /* steps.7.2.weight */,
    9564 /* steps.7.2.bias */,
    159792 /* add */,
  );
  tanh_exp_add(
    f32,
    159792 /* add */,
    160304 /* tanh */,
    181296 /* exp */,
    176688 /* add */,
    160560 /* add */,
  );
  lu(f32, 8372 /* steps.7.weight */, 160816 /* lu */);
  toI32_mul(f32, i32, 160816 /* lu */, 160852 /* toI32 */, 160856 /* mul */);
  prod(f32, 160816 /* lu */, 160048 /* prod */);
  sum(i32, 160852 /* toI32 */, 159792 /* sum */);
  sum_add(f32, i32, 160816 /* lu */, 160048 /* prod */, 159792 /* sum */, 160048 /* add */);
  add(
    f32,
    177712 /* tanh */,
    160824 /* add */,
    178224 /* tanh */,
    160828 /* add */,
    178736 /* tanh */,
    160832 /* add */,
    179248 /* tanh */,
    160836 /* add */,
    179760 /* tanh */,
    160840 /* add */,
    180272 /* tanh */,
    160844 /* add */,
    180784 /* tanh */,
    160848 /* add */,
    160304 /* tanh */,
    160048 /* add */,
    159792 /* add */,
    256,
  );
  sum2(f32, 160560 /* add */, 176688 /* add */, 160048 /* sum */);
  sum_neg(f32, 159792 /* add */, 160048 /* sum */, 181704 /* loss */);
  mul(f32, 160560 /* add */, 176688 /* add */, 177200 /* mul */);
  select(f32, 160856 /* mul */, 159792 /* select */, 159796 /* select */);
  select2(f32, 160816 /* lu */, 159800 /* select */, 159804 /* select */);
  contraction(f32, 159800 /* select */, 159792 /* select */, 159808 /* contraction */);
  contraction_add3(
    f32,
    159796 /* select */,
    159804 /* select */,
    159808 /* contraction */,
    159792 /* select */,
    159792 /* add */,
  );
  triangularSolve(f32, 159792 /* add */, 159796 /* triangularSolve */, 160816 /* lu */);
  triangularSolve2(f32, 159796 /* triangularSolve */, 159792 /* triangularSolve */, 160816 /* lu */);
  scatterAdd(f32, i32, 181708 /* scatterAdd */, 160852 /* toI32 */, 159792 /* triangularSolve */);
  mul2(
    f32,
    177200 /* mul */,
    181296 /* exp */,
    181296 /* mul */,
    176688 /* add */,
    160304 /* tanh */,
    160304 /* mul */,
  );
  add2(f32, 177200 /* mul */, 160304 /* mul */, 167984 /* add */);
  sum3(f32, 167984 /* add */, 181712 /* steps.7.2.bias */);
  contraction_select(
    f32,
    167984 /* add */,
    9500 /* steps.7.2.weight */,
    151600 /* relu */,
    159792 /* select */,
  );
  contraction2(f32, 167984 /* add */, 151600 /* relu */, 181552 /* steps.7.2.weight */);
  sum4(f32, 159792 /* select */, 181616 /* steps.7.1.bias */);
  contraction_select2(
    f32,
    159792 /* select */,
    8444 /* steps.7.1.weight */,
    143408 /* relu */,
    151600 /* select */,
  );
  contraction3(f32, 159792 /* select */, 143408 /* relu */, 167984 /* steps.7.1.weight */);
  sum4(f32, 151600 /* select */, 159824 /* steps.7.0.bias */);
  contraction_add4(f32, 151600 /* select */, 8380 /* steps.7.0.weight */, 177200 /* mul */, 143920 /* add */);
  contraction4(f32, 151600 /* select */, 176688 /* add */, 159792 /* steps.7.0.weight */);
  add3(f32, 181296 /* mul */, 143920 /* add */, 143408 /* add */);
  sum3(f32, 143408 /* add */, 153240 /* steps.7.bias */);
  contraction5(f32, 143408 /* add */, 8372 /* steps.7.weight */, 152624 /* contraction */);
  contraction_add5(
    f32,
    143408 /* add */,
    176176 /* concat */,
    181708 /* scatterAdd */,
    181708 /* steps.7.weight */,
  );
  mul3(f32, 181696 /* lu */, 143408 /* mul */);
  select(f32, 143408 /* mul */, 143412 /* select */, 143416 /* select */);
  select2(f32, 181696 /* lu */, 143408 /* select */, 143420 /* select */);
  contraction(f32, 143408 /* select */, 143412 /* select */, 143424 /* contraction */);
  contraction_add3(
    f32,
    143416 /* select */,
    143420 /* select */,
    143424 /* contraction */,
    143412 /* select */,
    143412 /* add */,
  );
  triangularSolve(f32, 143412 /* add */, 143408 /* triangularSolve */, 181696 /* lu */);
  triangularSolve2(f32, 143408 /* triangularSolve */, 143412 /* triangularSolve */, 181696 /* lu */);
  scatterAdd(f32, i32, 153232 /* scatterAdd */, 181740 /* toI32 */, 143412 /* triangularSolve */);
  mul2(
    f32,
    152624 /* contraction */,
    181040 /* exp */,
    181040 /* mul */,
    175664 /* add */,
    180784 /* tanh */,
    180784 /* mul */,
  );
  add2(f32, 152624 /* contraction */, 180784 /* mul */, 151600 /* add */);
  sum3(f32, 151600 /* add */, 153236 /* steps.6.2.bias */);
  contraction_select(
    f32,
    151600 /* add */,
    8304 /* steps.6.2.weight */,
    135216 /* relu */,
    143408 /* select */,
  );
  contraction2(f32, 151600 /* add */, 135216 /* relu */, 153136 /* steps.6.2.weight */);
  sum4(f32, 143408 /* select */, 153200 /* steps.6.1.bias */);
  contraction_select2(
    f32,
    143408 /* select */,
    7248 /* steps.6.1.weight */,
    127024 /* relu */,
    135216 /* select */,
  );
  contraction3(f32, 143408 /* select */, 127024 /* relu */, 151600 /* steps.6.1.weight */);
  sum4(f32, 135216 /* select */, 143440 /* steps.6.0.bias */);
  contraction_add4(
    f32,
    135216 /* select */,
    7184 /* steps.6.0.weight */,
    152624 /* contraction */,
    127536 /* add */,
  );
  contraction4(f32, 135216 /* select */, 175664 /* add */, 143408 /* steps.6.0.weight */);
  add3(f32, 181040 /* mul */, 127536 /* add */, 127024 /* add */);
  sum3(f32, 127024 /* add */, 136856 /* steps.6.bias */);
  contraction5(f32, 127024 /* add */, 7176 /* steps.6.weight */, 136240 /* contraction */);
  contraction_add5(
    f32,
    127024 /* add */,
    175152 /* concat */,
    153232 /* scatterAdd */,
    153232 /* steps.6.weight */,
  );
  mul3(f32, 181688 /* lu */, 127024 /* mul */);
  select(f32, 127024 /* mul */, 127028 /* select */, 127032 /* select */);
  select2(f32, 181688 /* lu */, 127024 /* select */, 127036 /* select */);
  contraction(f32, 127024 /* select */, 127028 /* select */, 127040 /* contraction */);
  contraction_add3(
    f32,
    127032 /* select */,
    127036 /* select */,
    127040 /* contraction */,
    127028 /* select */,
    127028 /* add */,
  );
  triangularSolve(f32, 127028 /* add */, 127024 /* triangularSolve */, 181688 /* lu */);
  triangularSolve2(f32, 127024 /* triangularSolve */, 127028 /* triangularSolve */, 181688 /* lu */);
  scatterAdd(f32, i32, 136848 /* scatterAdd */, 181736 /* toI32 */, 127028 /* triangularSolve */);
  mul2(
    f32,
    136240 /* contraction */,
    180528 /* exp */,
    180528 /* mul */,
    174640 /* add */,
    180272 /* tanh */,
    180272 /* mul */,
  );
  add2(f32, 136240 /* contraction */, 180272 /* mul */, 135216 /* add */);
  sum3(f32, 135216 /* add */, 136852 /* steps.5.2.bias */);
  contraction_select(
    f32,
    135216 /* add */,
    7108 /* steps.5.2.weight */,
    118832 /* relu */,
    127024 /* select */,
  );
  contraction2(f32, 135216 /* add */, 118832 /* relu */, 136752 /* steps.5.2.weight */);
  sum4(f32, 127024 /* select */, 136816 /* steps.5.1.bias */);
  contraction_select2(
    f32,
    127024 /* select */,
    6052 /* steps.5.1.weight */,
    110640 /* relu */,
    118832 /* select */,
  );
  contraction3(f32, 127024 /* select */, 110640 /* relu */, 135216 /* steps.5.1.weight */);
  sum4(f32, 118832 /* select */, 127056 /* steps.5.0.bias */);
  contraction_add4(
    f32,
    118832 /* select */,
    5988 /* steps.5.0.weight */,
    136240 /* contraction */,
    111152 /* add */,
  );
  contraction4(f32, 118832 /* select */, 174640 /* add */, 127024 /* steps.5.0.weight */);
  add3(f32, 180528 /* mul */, 111152 /* add */, 110640 /* add */);
  sum3(f32, 110640 /* add */, 120472 /* steps.5.bias */);
  contraction5(f32, 110640 /* add */, 5980 /* steps.5.weight */, 119856 /* contraction */);
  contraction_add5(
    f32,
    110640 /* add */,
    174128 /* concat */,
    136848 /* scatterAdd */,
    136848 /* steps.5.weight */,
  );
  mul3(f32, 181680 /* lu */, 110640 /* mul */);
  select(f32, 110640 /* mul */, 110644 /* select */, 110648 /* select */);
  select2(f32, 181680 /* lu */, 110640 /* select */, 110652 /* select */);
  contraction(f32, 110640 /* select */, 110644 /* select */, 110656 /* contraction */);
  contraction_add3(
    f32,
    110648 /* select */,
    110652 /* select */,
    110656 /* contraction */,
    110644 /* select */,
    110644 /* add */,
  );
  triangularSolve(f32, 110644 /* add */, 110640 /* triangularSolve */, 181680 /* lu */);
  triangularSolve2(f32, 110640 /* triangularSolve */, 110644 /* triangularSolve */, 181680 /* lu */);
  scatterAdd(f32, i32, 120464 /* scatterAdd */, 181732 /* toI32 */, 110644 /* triangularSolve */);
  mul2(
    f32,
    119856 /* contraction */,
    180016 /* exp */,
    180016 /* mul */,
    173616 /* add */,
    179760 /* tanh */,
    179760 /* mul */,
  );
  add2(f32, 119856 /* contraction */, 179760 /* mul */, 118832 /* add */);
  sum3(f32, 118832 /* add */, 120468 /* steps.4.2.bias */);
  contraction_select(
    f32,
    118832 /* add */,
    5912 /* steps.4.2.weight */,
    102448 /* relu */,
    110640 /* select */,
  );
  contraction2(f32, 118832 /* add */, 102448 /* relu */, 120368 /* steps.4.2.weight */);
  sum4(f32, 110640 /* select */, 120432 /* steps.4.1.bias */);
  contraction_select2(
    f32,
    110640 /* select */,
    4856 /* steps.4.1.weight */,
    94256 /* relu */,
    102448 /* select */,
  );
  contraction3(f32, 110640 /* select */, 94256 /* relu */, 118832 /* steps.4.1.weight */);
  sum4(f32, 102448 /* select */, 110672 /* steps.4.0.bias */);
  contraction_add4(
    f32,
    102448 /* select */,
    4792 /* steps.4.0.weight */,
    119856 /* contraction */,
    94768 /* add */,
  );
  contraction4(f32, 102448 /* select */, 173616 /* add */, 110640 /* steps.4.0.weight */);
  add3(f32, 180016 /* mul */, 94768 /* add */, 94256 /* add */);
  sum3(f32, 94256 /* add */, 104088 /* steps.4.bias */);
  contraction5(f32, 94256 /* add */, 4784 /* steps.4.weight */, 103472 /* contraction */);
  contraction_add5(
    f32,
    94256 /* add */,
    173104 /* concat */,
    120464 /* scatterAdd */,
    120464 /* steps.4.weight */,
  );
  mul3(f32, 181672 /* lu */, 94256 /* mul */);
  select(f32, 94256 /* mul */, 94260 /* select */, 94264 /* select */);
  select2(f32, 181672 /* lu */, 94256 /* select */, 94268 /* select */);
  contraction(f32, 94256 /* select */, 94260 /* select */, 94272 /* contraction */);
  contraction_add3(
    f32,
    94264 /* select */,
    94268 /* select */,
    94272 /* contraction */,
    94260 /* select */,
    94260 /* add */,
  );
  triangularSolve(f32, 94260 /* add */, 94256 /* triangularSolve */, 181672 /* lu */);
  triangularSolve2(f32, 94256 /* triangularSolve */, 94260 /* triangularSolve */, 181672 /* lu */);
  scatterAdd(f32, i32, 104080 /* scatterAdd */, 181728 /* toI32 */, 94260 /* triangularSolve */);
  mul2(
    f32,
    103472 /* contraction */,
    179504 /* exp */,
    179504 /* mul */,
    172592 /* add */,
    179248 /* tanh */,
    179248 /* mul */,
  );
  add2(f32, 103472 /* contraction */, 179248 /* mul */, 102448 /* add */);
  sum3(f32, 102448 /* add */, 104084 /* steps.3.2.bias */);
  contraction_select(
    f32,
    102448 /* add */,
    4716 /* steps.3.2.weight */,
    86064 /* relu */,
    94256 /* select */,
  );
  contraction2(f32, 102448 /* add */, 86064 /* relu */, 103984 /* steps.3.2.weight */);
  sum4(f32, 94256 /* select */, 104048 /* steps.3.1.bias */);
  contraction_select2(
    f32,
    94256 /* select */,
    3660 /* steps.3.1.weight */,
    77872 /* relu */,
    86064 /* select */,
  );
  contraction3(f32, 94256 /* select */, 77872 /* relu */, 102448 /* steps.3.1.weight */);
  sum4(f32, 86064 /* select */, 94288 /* steps.3.0.bias */);
  contraction_add4(
    f32,
    86064 /* select */,
    3596 /* steps.3.0.weight */,
    103472 /* contraction */,
    78384 /* add */,
  );
  contraction4(f32, 86064 /* select */, 172592 /* add */, 94256 /* steps.3.0.weight */);
  add3(f32, 179504 /* mul */, 78384 /* add */, 77872 /* add */);
  sum3(f32, 77872 /* add */, 87704 /* steps.3.bias */);
  contraction5(f32, 77872 /* add */, 3588 /* steps.3.weight */, 87088 /* contraction */);
  contraction_add5(
    f32,
    77872 /* add */,
    172080 /* concat */,
    104080 /* scatterAdd */,
    104080 /* steps.3.weight */,
  );
  mul3(f32, 181664 /* lu */, 77872 /* mul */);
  select(f32, 77872 /* mul */, 77876 /* select */, 77880 /* select */);
  select2(f32, 181664 /* lu */, 77872 /* select */, 77884 /* select */);
  contraction(f32, 77872 /* select */, 77876 /* select */, 77888 /* contraction */);
  contraction_add3(
    f32,
    77880 /* select */,
    77884 /* select */,
    77888 /* contraction */,
    77876 /* select */,
    77876 /* add */,
  );
  triangularSolve(f32, 77876 /* add */, 77872 /* triangularSolve */, 181664 /* lu */);
  triangularSolve2(f32, 77872 /* triangularSolve */, 77876 /* triangularSolve */, 181664 /* lu */);
  scatterAdd(f32, i32, 87696 /* scatterAdd */, 181724 /* toI32 */, 77876 /* triangularSolve */);
  mul2(
    f32,
    87088 /* contraction */,
    178992 /* exp */,
    178992 /* mul */,
    171568 /* add */,
    178736 /* tanh */,
    178736 /* mul */,
  );
  add2(f32, 87088 /* contraction */, 178736 /* mul */, 86064 /* add */);
  sum3(f32, 86064 /* add */, 87700 /* steps.2.2.bias */);
  contraction_select(f32, 86064 /* add */, 3520 /* steps.2.2.weight */, 69680 /* relu */, 77872 /* select */);
  contraction2(f32, 86064 /* add */, 69680 /* relu */, 87600 /* steps.2.2.weight */);
  sum4(f32, 77872 /* select */, 87664 /* steps.2.1.bias */);
  contraction_select2(
    f32,
    77872 /* select */,
    2464 /* steps.2.1.weight */,
    61488 /* relu */,
    69680 /* select */,
  );
  contraction3(f32, 77872 /* select */, 61488 /* relu */, 86064 /* steps.2.1.weight */);
  sum4(f32, 69680 /* select */, 77904 /* steps.2.0.bias */);
  contraction_add4(
    f32,
    69680 /* select */,
    2400 /* steps.2.0.weight */,
    87088 /* contraction */,
    62000 /* add */,
  );
  contraction4(f32, 69680 /* select */, 171568 /* add */, 77872 /* steps.2.0.weight */);
  add3(f32, 178992 /* mul */, 62000 /* add */, 61488 /* add */);
  sum3(f32, 61488 /* add */, 71320 /* steps.2.bias */);
  contraction5(f32, 61488 /* add */, 2392 /* steps.2.weight */, 70704 /* contraction */);
  contraction_add5(
    f32,
    61488 /* add */,
    171056 /* concat */,
    87696 /* scatterAdd */,
    87696 /* steps.2.weight */,
  );
  mul3(f32, 181656 /* lu */, 61488 /* mul */);
  select(f32, 61488 /* mul */, 61492 /* select */, 61496 /* select */);
  select2(f32, 181656 /* lu */, 61488 /* select */, 61500 /* select */);
  contraction(f32, 61488 /* select */, 61492 /* select */, 61504 /* contraction */);
  contraction_add3(
    f32,
    61496 /* select */,
    61500 /* select */,
    61504 /* contraction */,
    61492 /* select */,
    61492 /* add */,
  );
  triangularSolve(f32, 61492 /* add */, 61488 /* triangularSolve */, 181656 /* lu */);
  triangularSolve2(f32, 61488 /* triangularSolve */, 61492 /* triangularSolve */, 181656 /* lu */);
  scatterAdd(f32, i32, 71312 /* scatterAdd */, 181720 /* toI32 */, 61492 /* triangularSolve */);
  mul2(
    f32,
    70704 /* contraction */,
    178480 /* exp */,
    178480 /* mul */,
    170544 /* add */,
    178224 /* tanh */,
    178224 /* mul */,
  );
  add2(f32, 70704 /* contraction */, 178224 /* mul */, 69680 /* add */);
  sum3(f32, 69680 /* add */, 71316 /* steps.1.2.bias */);
  contraction_select(f32, 69680 /* add */, 2324 /* steps.1.2.weight */, 53296 /* relu */, 61488 /* select */);
  contraction2(f32, 69680 /* add */, 53296 /* relu */, 71216 /* steps.1.2.weight */);
  sum4(f32, 61488 /* select */, 71280 /* steps.1.1.bias */);
  contraction_select2(
    f32,
    61488 /* select */,
    1268 /* steps.1.1.weight */,
    45104 /* relu */,
    53296 /* select */,
  );
  contraction3(f32, 61488 /* select */, 45104 /* relu */, 69680 /* steps.1.1.weight */);
  sum4(f32, 53296 /* select */, 61520 /* steps.1.0.bias */);
  contraction_add4(
    f32,
    53296 /* select */,
    1204 /* steps.1.0.weight */,
    70704 /* contraction */,
    45616 /* add */,
  );
  contraction4(f32, 53296 /* select */, 170544 /* add */, 61488 /* steps.1.0.weight */);
  add3(f32, 178480 /* mul */, 45616 /* add */, 45104 /* add */);
  sum3(f32, 45104 /* add */, 54936 /* steps.1.bias */);
  contraction5(f32, 45104 /* add */, 1196 /* steps.1.weight */, 54320 /* contraction */);
  contraction_add5(
    f32,
    45104 /* add */,
    170032 /* concat */,
    71312 /* scatterAdd */,
    71312 /* steps.1.weight */,
  );
  mul3(f32, 181648 /* lu */, 45104 /* mul */);
  select(f32, 45104 /* mul */, 45108 /* select */, 45112 /* select */);
  select2(f32, 181648 /* lu */, 45104 /* select */, 45116 /* select */);
  contraction(f32, 45104 /* select */, 45108 /* select */, 45120 /* contraction */);
  contraction_add3(
    f32,
    45112 /* select */,
    45116 /* select */,
    45120 /* contraction */,
    45108 /* select */,
    45108 /* add */,
  );
  triangularSolve(f32, 45108 /* add */, 45104 /* triangularSolve */, 181648 /* lu */);
  triangularSolve2(f32, 45104 /* triangularSolve */, 45108 /* triangularSolve */, 181648 /* lu */);
  scatterAdd(f32, i32, 54928 /* scatterAdd */, 181716 /* toI32 */, 45108 /* triangularSolve */);
  mul2(
    f32,
    54320 /* contraction */,
    177968 /* exp */,
    177968 /* mul */,
    169520 /* add */,
    177712 /* tanh */,
    177712 /* mul */,
  );
  add2(f32, 54320 /* contraction */, 177712 /* mul */, 53296 /* add */);
  sum3(f32, 53296 /* add */, 54932 /* steps.0.2.bias */);
  contraction_select(f32, 53296 /* add */, 1128 /* steps.0.2.weight */, 36912 /* relu */, 45104 /* select */);
  contraction2(f32, 53296 /* add */, 36912 /* relu */, 54832 /* steps.0.2.weight */);
  sum4(f32, 45104 /* select */, 54896 /* steps.0.1.bias */);
  contraction_select2(
    f32,
    45104 /* select */,
    72 /* steps.0.1.weight */,
    28720 /* relu */,
    36912 /* select */,
  );
  contraction3(f32, 45104 /* select */, 28720 /* relu */, 53296 /* steps.0.1.weight */);
  sum4(f32, 36912 /* select */, 29520 /* steps.0.0.bias */);
  contraction_add4(
    f32,
    36912 /* select */,
    8 /* steps.0.0.weight */,
    54320 /* contraction */,
    29232 /* add */,
  );
  contraction4(f32, 36912 /* select */, 169520 /* add */, 29488 /* steps.0.0.weight */);
  add3(f32, 177968 /* mul */, 29232 /* add */, 28720 /* add */);
  sum3(f32, 28720 /* add */, 29232 /* steps.0.bias */);
  contraction_add5(f32, 28720 /* add */, 169008 /* x */, 54928 /* scatterAdd */, 54928 /* steps.0.weight */);
}

function evaluate({ f32, i32 }: Views): void {
  contraction_add(f32, 28720 /* x */, 0 /* steps.0.weight */, 4 /* steps.0.bias */, 29232 /* add */);
  contraction_relu(f32, 29232 /* add */, 8 /* steps.0.0.weight */, 40 /* steps.0.0.bias */, 29744 /* relu */);
  contraction_relu2(
    f32,
    29744 /* relu */,
    72 /* steps.0.1.weight */,
    1096 /* steps.0.1.bias */,
    37936 /* relu */,
  );
  contraction_add2(
    f32,
    37936 /* relu */,
    1128 /* steps.0.2.weight */,
    1192 /* steps.0.2.bias */,
    28720 /* add */,
  );
  mul_add(f32, 28720 /* add */, 29744 /* mul */, 29232 /* add */, 30000 /* add */);
  concat(f32, 30000 /* add */, 29232 /* add */, 29232 /* concat */);
  lu(f32, 0 /* steps.0.weight */, 28720 /* lu */);
  toI32(f32, i32, 28720 /* lu */, 28728 /* toI32 */);
  prod(f32, 28720 /* lu */, 28732 /* prod */);
  sum(i32, 28728 /* toI32 */, 28736 /* sum */);
  sum_add(f32, i32, 28720 /* lu */, 28732 /* prod */, 28736 /* sum */, 28732 /* add */);
  contraction_add(
    f32,
    29232 /* concat */,
    1196 /* steps.1.weight */,
    1200 /* steps.1.bias */,
    30000 /* add */,
  );
  contraction_relu(
    f32,
    30000 /* add */,
    1204 /* steps.1.0.weight */,
    1236 /* steps.1.0.bias */,
    30512 /* relu */,
  );
  contraction_relu2(
    f32,
    30512 /* relu */,
    1268 /* steps.1.1.weight */,
    2292 /* steps.1.1.bias */,
    38704 /* relu */,
  );
  contraction_add2(
    f32,
    38704 /* relu */,
    2324 /* steps.1.2.weight */,
    2388 /* steps.1.2.bias */,
    28736 /* add */,
  );
  mul_add(f32, 28736 /* add */, 29248 /* mul */, 30000 /* add */, 30512 /* add */);
  concat(f32, 30512 /* add */, 30000 /* add */, 30000 /* concat */);
  lu(f32, 1196 /* steps.1.weight */, 28720 /* lu */);
  toI32(f32, i32, 28720 /* lu */, 28728 /* toI32 */);
  prod(f32, 28720 /* lu */, 29504 /* prod */);
  sum(i32, 28728 /* toI32 */, 29508 /* sum */);
  sum_add(f32, i32, 28720 /* lu */, 29504 /* prod */, 29508 /* sum */, 29504 /* add */);
  contraction_add(
    f32,
    30000 /* concat */,
    2392 /* steps.2.weight */,
    2396 /* steps.2.bias */,
    28736 /* add */,
  );
  contraction_relu(
    f32,
    28736 /* add */,
    2400 /* steps.2.0.weight */,
    2432 /* steps.2.0.bias */,
    30000 /* relu */,
  );
  contraction_relu2(
    f32,
    30000 /* relu */,
    2464 /* steps.2.1.weight */,
    3488 /* steps.2.1.bias */,
    38192 /* relu */,
  );
  contraction_add2(
    f32,
    38192 /* relu */,
    3520 /* steps.2.2.weight */,
    3584 /* steps.2.2.bias */,
    30000 /* add */,
  );
  mul_add(f32, 30000 /* add */, 30512 /* mul */, 28736 /* add */, 30768 /* add */);
  concat(f32, 30768 /* add */, 28736 /* add */, 28736 /* concat */);
  lu(f32, 2392 /* steps.2.weight */, 28720 /* lu */);
  toI32(f32, i32, 28720 /* lu */, 28728 /* toI32 */);
  prod(f32, 28720 /* lu */, 29508 /* prod */);
  sum(i32, 28728 /* toI32 */, 29512 /* sum */);
  sum_add(f32, i32, 28720 /* lu */, 29508 /* prod */, 29512 /* sum */, 29508 /* add */);
  contraction_add(
    f32,
    28736 /* concat */,
    3588 /* steps.3.weight */,
    3592 /* steps.3.bias */,
    30000 /* add */,
  );
  contraction_relu(
    f32,
    30000 /* add */,
    3596 /* steps.3.0.weight */,
    3628 /* steps.3.0.bias */,
    30768 /* relu */,
  );
  contraction_relu2(
    f32,
    30768 /* relu */,
    3660 /* steps.3.1.weight */,
    4684 /* steps.3.1.bias */,
    38960 /* relu */,
  );
  contraction_add2(
    f32,
    38960 /* relu */,
    4716 /* steps.3.2.weight */,
    4780 /* steps.3.2.bias */,
    28736 /* add */,
  );
  mul_add(f32, 28736 /* add */, 30768 /* mul */, 30000 /* add */, 31024 /* add */);
  concat(f32, 31024 /* add */, 30000 /* add */, 30000 /* concat */);
  lu(f32, 3588 /* steps.3.weight */, 28720 /* lu */);
  toI32(f32, i32, 28720 /* lu */, 28728 /* toI32 */);
  prod(f32, 28720 /* lu */, 29512 /* prod */);
  sum(i32, 28728 /* toI32 */, 29516 /* sum */);
  sum_add(f32, i32, 28720 /* lu */, 29512 /* prod */, 29516 /* sum */, 29512 /* add */);
  contraction_add(
    f32,
    30000 /* concat */,
    4784 /* steps.4.weight */,
    4788 /* steps.4.bias */,
    28736 /* add */,
  );
  contraction_relu(
    f32,
    28736 /* add */,
    4792 /* steps.4.0.weight */,
    4824 /* steps.4.0.bias */,
    31024 /* relu */,
  );
  contraction_relu2(
    f32,
    31024 /* relu */,
    4856 /* steps.4.1.weight */,
    5880 /* steps.4.1.bias */,
    39216 /* relu */,
  );
  contraction_add2(
    f32,
    39216 /* relu */,
    5912 /* steps.4.2.weight */,
    5976 /* steps.4.2.bias */,
    30000 /* add */,
  );
  mul_add(f32, 30000 /* add */, 31024 /* mul */, 28736 /* add */, 31280 /* add */);
  concat(f32, 31280 /* add */, 28736 /* add */, 28736 /* concat */);
  lu(f32, 4784 /* steps.4.weight */, 28720 /* lu */);
  toI32(f32, i32, 28720 /* lu */, 28728 /* toI32 */);
  prod(f32, 28720 /* lu */, 29516 /* prod */);
  sum(i32, 28728 /* toI32 */, 29520 /* sum */);
  sum_add(f32, i32, 28720 /* lu */, 29516 /* prod */, 29520 /* sum */, 29516 /* add */);
  contraction_add(
    f32,
    28736 /* concat */,
    5980 /* steps.5.weight */,
    5984 /* steps.5.bias */,
    30000 /* add */,
  );
  contraction_relu(
    f32,
    30000 /* add */,
    5988 /* steps.5.0.weight */,
    6020 /* steps.5.0.bias */,
    31280 /* relu */,
  );
  contraction_relu2(
    f32,
    31280 /* relu */,
    6052 /* steps.5.1.weight */,
    7076 /* steps.5.1.bias */,
    39472 /* relu */,
  );
  contraction_add2(
    f32,
    39472 /* relu */,
    7108 /* steps.5.2.weight */,
    7172 /* steps.5.2.bias */,
    28736 /* add */,
  );
  mul_add(f32, 28736 /* add */, 31280 /* mul */, 30000 /* add */, 31536 /* add */);
  concat(f32, 31536 /* add */, 30000 /* add */, 30000 /* concat */);
  lu(f32, 5980 /* steps.5.weight */, 28720 /* lu */);
  toI32(f32, i32, 28720 /* lu */, 28728 /* toI32 */);
  prod(f32, 28720 /* lu */, 29520 /* prod */);
  sum(i32, 28728 /* toI32 */, 29524 /* sum */);
  sum_add(f32, i32, 28720 /* lu */, 29520 /* prod */, 29524 /* sum */, 29520 /* add */);
  contraction_add(
    f32,
    30000 /* concat */,
    7176 /* steps.6.weight */,
    7180 /* steps.6.bias */,
    28736 /* add */,
  );
  contraction_relu(
    f32,
    28736 /* add */,
    7184 /* steps.6.0.weight */,
    7216 /* steps.6.0.bias */,
    31536 /* relu */,
  );
  contraction_relu2(
    f32,
    31536 /* relu */,
    7248 /* steps.6.1.weight */,
    8272 /* steps.6.1.bias */,
    39728 /* relu */,
  );
  contraction_add2(
    f32,
    39728 /* relu */,
    8304 /* steps.6.2.weight */,
    8368 /* steps.6.2.bias */,
    30000 /* add */,
  );
  mul_add(f32, 30000 /* add */, 31536 /* mul */, 28736 /* add */, 31792 /* add */);
  concat(f32, 31792 /* add */, 28736 /* add */, 28736 /* concat */);
  lu(f32, 7176 /* steps.6.weight */, 28720 /* lu */);
  toI32(f32, i32, 28720 /* lu */, 28728 /* toI32 */);
  prod(f32, 28720 /* lu */, 29524 /* prod */);
  sum(i32, 28728 /* toI32 */, 29528 /* sum */);
  sum_add(f32, i32, 28720 /* lu */, 29524 /* prod */, 29528 /* sum */, 29524 /* add */);
  contraction_add(
    f32,
    28736 /* concat */,
    8372 /* steps.7.weight */,
    8376 /* steps.7.bias */,
    30000 /* add */,
  );
  contraction_relu(
    f32,
    30000 /* add */,
    8380 /* steps.7.0.weight */,
    8412 /* steps.7.0.bias */,
    31792 /* relu */,
  );
  contraction_relu2(
    f32,
    31792 /* relu */,
    8444 /* steps.7.1.weight */,
    9468 /* steps.7.1.bias */,
    39984 /* relu */,
  );
  contraction_add2(
    f32,
    39984 /* relu */,
    9500 /* steps.7.2.weight */,
    9564 /* steps.7.2.bias */,
    28736 /* add */,
  );
  mul_add(f32, 28736 /* add */, 31792 /* mul */, 30000 /* add */, 32048 /* add */);
  lu(f32, 8372 /* steps.7.weight */, 28720 /* lu */);
  toI32(f32, i32, 28720 /* lu */, 28728 /* toI32 */);
  prod(f32, 28720 /* lu */, 29528 /* prod */);
  sum(i32, 28728 /* toI32 */, 29532 /* sum */);
  sum_add(f32, i32, 28720 /* lu */, 29528 /* prod */, 29532 /* sum */, 29528 /* add */);
  sum2(f32, 32048 /* add */, 30000 /* add */, 28736 /* sum */);
  sum_neg2(
    f32,
    29744 /* mul */,
    28732 /* add */,
    29248 /* mul */,
    29504 /* add */,
    30512 /* mul */,
    29508 /* add */,
    30768 /* mul */,
    29512 /* add */,
    31024 /* mul */,
    29516 /* add */,
    31280 /* mul */,
    29520 /* add */,
    31536 /* mul */,
    29524 /* add */,
    31792 /* mul */,
    29528 /* add */,
    28736 /* sum */,
    28720 /* loss */,
  );
}

function predict({ f32, i32 }: Views): void {
  contraction_add(f32, 28720 /* x */, 0 /* steps.0.weight */, 4 /* steps.0.bias */, 29232 /* add */);
  contraction_relu(f32, 29232 /* add */, 8 /* steps.0.0.weight */, 40 /* steps.0.0.bias */, 29744 /* relu */);
  contraction_relu2(
    f32,
    29744 /* relu */,
    72 /* steps.0.1.weight */,
    1096 /* steps.0.1.bias */,
    37936 /* relu */,
  );
  contraction_add2(
    f32,
    37936 /* relu */,
    1128 /* steps.0.2.weight */,
    1192 /* steps.0.2.bias */,
    28720 /* add */,
  );
  mul_add(f32, 28720 /* add */, 29744 /* mul */, 29232 /* add */, 30000 /* add */);
  concat(f32, 30000 /* add */, 29232 /* add */, 29232 /* concat */);
  lu(f32, 0 /* steps.0.weight */, 28720 /* lu */);
  toI32(f32, i32, 28720 /* lu */, 28728 /* toI32 */);
  prod(f32, 28720 /* lu */, 28732 /* prod */);
  sum(i32, 28728 /* toI32 */, 28736 /* sum */);
  sum_add(f32, i32, 28720 /* lu */, 28732 /* prod */, 28736 /* sum */, 28732 /* add */);
  contraction_add(
    f32,
    29232 /* concat */,
    1196 /* steps.1.weight */,
    1200 /* steps.1.bias */,
    30000 /* add */,
  );
  contraction_relu(
    f32,
    30000 /* add */,
    1204 /* steps.1.0.weight */,
    1236 /* steps.1.0.bias */,
    30512 /* relu */,
  );
  contraction_relu2(
    f32,
    30512 /* relu */,
    1268 /* steps.1.1.weight */,
    2292 /* steps.1.1.bias */,
    38704 /* relu */,
  );
  contraction_add2(
    f32,
    38704 /* relu */,
    2324 /* steps.1.2.weight */,
    2388 /* steps.1.2.bias */,
    28736 /* add */,
  );
  mul_add(f32, 28736 /* add */, 29248 /* mul */, 30000 /* add */, 30512 /* add */);
  concat(f32, 30512 /* add */, 30000 /* add */, 30000 /* concat */);
  lu(f32, 1196 /* steps.1.weight */, 29504 /* lu */);
  toI32(f32, i32, 29504 /* lu */, 29512 /* toI32 */);
  prod(f32, 29504 /* lu */, 29516 /* prod */);
  sum(i32, 29512 /* toI32 */, 29520 /* sum */);
  sum_add(f32, i32, 29504 /* lu */, 29516 /* prod */, 29520 /* sum */, 29516 /* add */);
  contraction_add(
    f32,
    30000 /* concat */,
    2392 /* steps.2.weight */,
    2396 /* steps.2.bias */,
    28736 /* add */,
  );
  contraction_relu(
    f32,
    28736 /* add */,
    2400 /* steps.2.0.weight */,
    2432 /* steps.2.0.bias */,
    30000 /* relu */,
  );
  contraction_relu2(
    f32,
    30000 /* relu */,
    2464 /* steps.2.1.weight */,
    3488 /* steps.2.1.bias */,
    38192 /* relu */,
  );
  contraction_add2(
    f32,
    38192 /* relu */,
    3520 /* steps.2.2.weight */,
    3584 /* steps.2.2.bias */,
    30000 /* add */,
  );
  mul_add(f32, 30000 /* add */, 30512 /* mul */, 28736 /* add */, 30768 /* add */);
  concat(f32, 30768 /* add */, 28736 /* add */, 28736 /* concat */);
  lu(f32, 2392 /* steps.2.weight */, 29520 /* lu */);
  toI32(f32, i32, 29520 /* lu */, 29528 /* toI32 */);
  prod(f32, 29520 /* lu */, 29532 /* prod */);
  sum(i32, 29528 /* toI32 */, 29536 /* sum */);
  sum_add(f32, i32, 29520 /* lu */, 29532 /* prod */, 29536 /* sum */, 29532 /* add */);
  contraction_add(
    f32,
    28736 /* concat */,
    3588 /* steps.3.weight */,
    3592 /* steps.3.bias */,
    30000 /* add */,
  );
  contraction_relu(
    f32,
    30000 /* add */,
    3596 /* steps.3.0.weight */,
    3628 /* steps.3.0.bias */,
    30768 /* relu */,
  );
  contraction_relu2(
    f32,
    30768 /* relu */,
    3660 /* steps.3.1.weight */,
    4684 /* steps.3.1.bias */,
    38960 /* relu */,
  );
  contraction_add2(
    f32,
    38960 /* relu */,
    4716 /* steps.3.2.weight */,
    4780 /* steps.3.2.bias */,
    28736 /* add */,
  );
  mul_add(f32, 28736 /* add */, 30768 /* mul */, 30000 /* add */, 31024 /* add */);
  concat(f32, 31024 /* add */, 30000 /* add */, 30000 /* concat */);
  lu(f32, 3588 /* steps.3.weight */, 29536 /* lu */);
  toI32(f32, i32, 29536 /* lu */, 29544 /* toI32 */);
  prod(f32, 29536 /* lu */, 29548 /* prod */);
  sum(i32, 29544 /* toI32 */, 29552 /* sum */);
  sum_add(f32, i32, 29536 /* lu */, 29548 /* prod */, 29552 /* sum */, 29548 /* add */);
  contraction_add(
    f32,
    30000 /* concat */,
    4784 /* steps.4.weight */,
    4788 /* steps.4.bias */,
    28736 /* add */,
  );
  contraction_relu(
    f32,
    28736 /* add */,
    4792 /* steps.4.0.weight */,
    4824 /* steps.4.0.bias */,
    31024 /* relu */,
  );
  contraction_relu2(
    f32,
    31024 /* relu */,
    4856 /* steps.4.1.weight */,
    5880 /* steps.4.1.bias */,
    39216 /* relu */,
  );
  contraction_add2(
    f32,
    39216 /* relu */,
    5912 /* steps.4.2.weight */,
    5976 /* steps.4.2.bias */,
    30000 /* add */,
  );
  mul_add(f32, 30000 /* add */, 31024 /* mul */, 28736 /* add */, 31280 /* add */);
  concat(f32, 31280 /* add */, 28736 /* add */, 28736 /* concat */);
  lu(f32, 4784 /* steps.4.weight */, 29552 /* lu */);
  toI32(f32, i32, 29552 /* lu */, 29560 /* toI32 */);
  prod(f32, 29552 /* lu */, 29564 /* prod */);
  sum(i32, 29560 /* toI32 */, 29568 /* sum */);
  sum_add(f32, i32, 29552 /* lu */, 29564 /* prod */, 29568 /* sum */, 29564 /* add */);
  contraction_add(
    f32,
    28736 /* concat */,
    5980 /* steps.5.weight */,
    5984 /* steps.5.bias */,
    30000 /* add */,
  );
  contraction_relu(
    f32,
    30000 /* add */,
    5988 /* steps.5.0.weight */,
    6020 /* steps.5.0.bias */,
    31280 /* relu */,
  );
  contraction_relu2(
    f32,
    31280 /* relu */,
    6052 /* steps.5.1.weight */,
    7076 /* steps.5.1.bias */,
    39472 /* relu */,
  );
  contraction_add2(
    f32,
    39472 /* relu */,
    7108 /* steps.5.2.weight */,
    7172 /* steps.5.2.bias */,
    28736 /* add */,
  );
  mul_add(f32, 28736 /* add */, 31280 /* mul */, 30000 /* add */, 31536 /* add */);
  concat(f32, 31536 /* add */, 30000 /* add */, 30000 /* concat */);
  lu(f32, 5980 /* steps.5.weight */, 29568 /* lu */);
  toI32(f32, i32, 29568 /* lu */, 29576 /* toI32 */);
  prod(f32, 29568 /* lu */, 29580 /* prod */);
  sum(i32, 29576 /* toI32 */, 29584 /* sum */);
  sum_add(f32, i32, 29568 /* lu */, 29580 /* prod */, 29584 /* sum */, 29580 /* add */);
  contraction_add(
    f32,
    30000 /* concat */,
    7176 /* steps.6.weight */,
    7180 /* steps.6.bias */,
    28736 /* add */,
  );
  contraction_relu(
    f32,
    28736 /* add */,
    7184 /* steps.6.0.weight */,
    7216 /* steps.6.0.bias */,
    31536 /* relu */,
  );
  contraction_relu2(
    f32,
    31536 /* relu */,
    7248 /* steps.6.1.weight */,
    8272 /* steps.6.1.bias */,
    39728 /* relu */,
  );
  contraction_add2(
    f32,
    39728 /* relu */,
    8304 /* steps.6.2.weight */,
    8368 /* steps.6.2.bias */,
    30000 /* add */,
  );
  mul_add(f32, 30000 /* add */, 31536 /* mul */, 28736 /* add */, 31792 /* add */);
  concat(f32, 31792 /* add */, 28736 /* add */, 28736 /* concat */);
  lu(f32, 7176 /* steps.6.weight */, 29584 /* lu */);
  toI32(f32, i32, 29584 /* lu */, 29592 /* toI32 */);
  prod(f32, 29584 /* lu */, 29596 /* prod */);
  sum(i32, 29592 /* toI32 */, 29600 /* sum */);
  sum_add(f32, i32, 29584 /* lu */, 29596 /* prod */, 29600 /* sum */, 29596 /* add */);
  contraction_add(
    f32,
    28736 /* concat */,
    8372 /* steps.7.weight */,
    8376 /* steps.7.bias */,
    30000 /* add */,
  );
  contraction_relu(
    f32,
    30000 /* add */,
    8380 /* steps.7.0.weight */,
    8412 /* steps.7.0.bias */,
    31792 /* relu */,
  );
  contraction_relu2(
    f32,
    31792 /* relu */,
    8444 /* steps.7.1.weight */,
    9468 /* steps.7.1.bias */,
    39984 /* relu */,
  );
  contraction_add2(
    f32,
    39984 /* relu */,
    9500 /* steps.7.2.weight */,
    9564 /* steps.7.2.bias */,
    28736 /* add */,
  );
  mul_add(f32, 28736 /* add */, 31792 /* mul */, 30000 /* add */, 32048 /* add */);
  sum5(f32, 32048 /* add */, 30000 /* add */, 30000 /* noise */, 28736 /* sum */);
  lu(f32, 8372 /* steps.7.weight */, 29600 /* lu */);
  toI32(f32, i32, 29600 /* lu */, 29608 /* toI32 */);
  prod(f32, 29600 /* lu */, 29612 /* prod */);
  sum(i32, 29608 /* toI32 */, 29616 /* sum */);
  sum_add(f32, i32, 29600 /* lu */, 29612 /* prod */, 29616 /* sum */, 29612 /* add */);
  sub(
    f32,
    29744 /* mul */,
    28732 /* add */,
    29248 /* mul */,
    29516 /* add */,
    30512 /* mul */,
    29532 /* add */,
    30768 /* mul */,
    29548 /* add */,
    31024 /* mul */,
    29564 /* add */,
    31280 /* mul */,
    29580 /* add */,
    31536 /* mul */,
    29596 /* add */,
    31792 /* mul */,
    29612 /* add */,
    28736 /* sum */,
    29744 /* logDensity */,
    256,
  );
  mul4(f32, i32, 9568 /* tapeless.seed */, 9572 /* tapeless.step */, 28732 /* drawn */, 512);
  contraction_relu(
    f32,
    28732 /* drawn */,
    8380 /* steps.7.0.weight */,
    8412 /* steps.7.0.bias */,
    30512 /* relu */,
  );
  contraction_relu2(
    f32,
    30512 /* relu */,
    8444 /* steps.7.1.weight */,
    9468 /* steps.7.1.bias */,
    38704 /* relu */,
  );
  contraction_add2(
    f32,
    38704 /* relu */,
    9500 /* steps.7.2.weight */,
    9564 /* steps.7.2.bias */,
    30512 /* add */,
  );
  div(f32, 28732 /* drawn */, 30512 /* add */, 29244 /* div */);
  gather(
    f32,
    i32,
    29608 /* toI32 */,
    29244 /* div */,
    28732 /* drawn */,
    8376 /* steps.7.bias */,
    30512 /* gather */,
  );
  triangularSolve3(f32, 30512 /* gather */, 31024 /* triangularSolve */, 29600 /* lu */);
  triangularSolve4(f32, 31024 /* triangularSolve */, 30512 /* triangularSolve */, 29600 /* lu */);
  contraction_relu3(
    f32,
    30512 /* triangularSolve */,
    7184 /* steps.6.0.weight */,
    7216 /* steps.6.0.bias */,
    31024 /* relu */,
  );
  contraction_relu2(
    f32,
    31024 /* relu */,
    7248 /* steps.6.1.weight */,
    8272 /* steps.6.1.bias */,
    39216 /* relu */,
  );
  contraction_add2(
    f32,
    39216 /* relu */,
    8304 /* steps.6.2.weight */,
    8368 /* steps.6.2.bias */,
    31024 /* add */,
  );
  div2(f32, 30512 /* triangularSolve */, 31024 /* add */, 29244 /* div */);
  gather2(
    f32,
    i32,
    29592 /* toI32 */,
    29244 /* div */,
    30512 /* triangularSolve */,
    7180 /* steps.6.bias */,
    31024 /* gather */,
  );
  triangularSolve3(f32, 31024 /* gather */, 30512 /* triangularSolve */, 29584 /* lu */);
  triangularSolve4(f32, 30512 /* triangularSolve */, 31024 /* triangularSolve */, 29584 /* lu */);
  contraction_relu3(
    f32,
    31024 /* triangularSolve */,
    5988 /* steps.5.0.weight */,
    6020 /* steps.5.0.bias */,
    31536 /* relu */,
  );
  contraction_relu2(
    f32,
    31536 /* relu */,
    6052 /* steps.5.1.weight */,
    7076 /* steps.5.1.bias */,
    39728 /* relu */,
  );
  contraction_add2(
    f32,
    39728 /* relu */,
    7108 /* steps.5.2.weight */,
    7172 /* steps.5.2.bias */,
    30512 /* add */,
  );
  div2(f32, 31024 /* triangularSolve */, 30512 /* add */, 29244 /* div */);
  gather2(
    f32,
    i32,
    29576 /* toI32 */,
    29244 /* div */,
    31024 /* triangularSolve */,
    5984 /* steps.5.bias */,
    30512 /* gather */,
  );
  triangularSolve3(f32, 30512 /* gather */, 31024 /* triangularSolve */, 29568 /* lu */);
  triangularSolve4(f32, 31024 /* triangularSolve */, 30512 /* triangularSolve */, 29568 /* lu */);
  contraction_relu3(
    f32,
    30512 /* triangularSolve */,
    4792 /* steps.4.0.weight */,
    4824 /* steps.4.0.bias */,
    31024 /* relu */,
  );
  contraction_relu2(
    f32,
    31024 /* relu */,
    4856 /* steps.4.1.weight */,
    5880 /* steps.4.1.bias */,
    39216 /* relu */,
  );
  contraction_add2(
    f32,
    39216 /* relu */,
    5912 /* steps.4.2.weight */,
    5976 /* steps.4.2.bias */,
    31024 /* add */,
  );
  div2(f32, 30512 /* triangularSolve */, 31024 /* add */, 29244 /* div */);
  gather2(
    f32,
    i32,
    29560 /* toI32 */,
    29244 /* div */,
    30512 /* triangularSolve */,
    4788 /* steps.4.bias */,
    31024 /* gather */,
  );
  triangularSolve3(f32, 31024 /* gather */, 30512 /* triangularSolve */, 29552 /* lu */);
  triangularSolve4(f32, 30512 /* triangularSolve */, 31024 /* triangularSolve */, 29552 /* lu */);
  contraction_relu3(
    f32,
    31024 /* triangularSolve */,
    3596 /* steps.3.0.weight */,
    3628 /* steps.3.0.bias */,
    31536 /* relu */,
  );
  contraction_relu2(
    f32,
    31536 /* relu */,
    3660 /* steps.3.1.weight */,
    4684 /* steps.3.1.bias */,
    39728 /* relu */,
  );
  contraction_add2(
    f32,
    39728 /* relu */,
    4716 /* steps.3.2.weight */,
    4780 /* steps.3.2.bias */,
    30512 /* add */,
  );
  div2(f32, 31024 /* triangularSolve */, 30512 /* add */, 29244 /* div */);
  gather2(
    f32,
    i32,
    29544 /* toI32 */,
    29244 /* div */,
    31024 /* triangularSolve */,
    3592 /* steps.3.bias */,
    30512 /* gather */,
  );
  triangularSolve3(f32, 30512 /* gather */, 31024 /* triangularSolve */, 29536 /* lu */);
  triangularSolve4(f32, 31024 /* triangularSolve */, 30512 /* triangularSolve */, 29536 /* lu */);
  contraction_relu3(
    f32,
    30512 /* triangularSolve */,
    2400 /* steps.2.0.weight */,
    2432 /* steps.2.0.bias */,
    31024 /* relu */,
  );
  contraction_relu2(
    f32,
    31024 /* relu */,
    2464 /* steps.2.1.weight */,
    3488 /* steps.2.1.bias */,
    39216 /* relu */,
  );
  contraction_add2(
    f32,
    39216 /* relu */,
    3520 /* steps.2.2.weight */,
    3584 /* steps.2.2.bias */,
    31024 /* add */,
  );
  div2(f32, 30512 /* triangularSolve */, 31024 /* add */, 29244 /* div */);
  gather2(
    f32,
    i32,
    29528 /* toI32 */,
    29244 /* div */,
    30512 /* triangularSolve */,
    2396 /* steps.2.bias */,
    31024 /* gather */,
  );
  triangularSolve3(f32, 31024 /* gather */, 30512 /* triangularSolve */, 29520 /* lu */);
  triangularSolve4(f32, 30512 /* triangularSolve */, 31024 /* triangularSolve */, 29520 /* lu */);
  contraction_relu3(
    f32,
    31024 /* triangularSolve */,
    1204 /* steps.1.0.weight */,
    1236 /* steps.1.0.bias */,
    31536 /* relu */,
  );
  contraction_relu2(
    f32,
    31536 /* relu */,
    1268 /* steps.1.1.weight */,
    2292 /* steps.1.1.bias */,
    39728 /* relu */,
  );
  contraction_add2(
    f32,
    39728 /* relu */,
    2324 /* steps.1.2.weight */,
    2388 /* steps.1.2.bias */,
    30512 /* add */,
  );
  div2(f32, 31024 /* triangularSolve */, 30512 /* add */, 29244 /* div */);
  gather2(
    f32,
    i32,
    29512 /* toI32 */,
    29244 /* div */,
    31024 /* triangularSolve */,
    1200 /* steps.1.bias */,
    30512 /* gather */,
  );
  triangularSolve3(f32, 30512 /* gather */, 31024 /* triangularSolve */, 29504 /* lu */);
  triangularSolve4(f32, 31024 /* triangularSolve */, 30512 /* triangularSolve */, 29504 /* lu */);
  contraction_relu3(
    f32,
    30512 /* triangularSolve */,
    8 /* steps.0.0.weight */,
    40 /* steps.0.0.bias */,
    31024 /* relu */,
  );
  contraction_relu2(
    f32,
    31024 /* relu */,
    72 /* steps.0.1.weight */,
    1096 /* steps.0.1.bias */,
    39216 /* relu */,
  );
  contraction_add2(
    f32,
    39216 /* relu */,
    1128 /* steps.0.2.weight */,
    1192 /* steps.0.2.bias */,
    31024 /* add */,
  );
  div2(f32, 30512 /* triangularSolve */, 31024 /* add */, 29244 /* div */);
  gather2(
    f32,
    i32,
    28728 /* toI32 */,
    29244 /* div */,
    30512 /* triangularSolve */,
    4 /* steps.0.bias */,
    31024 /* gather */,
  );
  triangularSolve3(f32, 31024 /* gather */, 30512 /* triangularSolve */, 28720 /* lu */);
  triangularSolve4(f32, 30512 /* triangularSolve */, 31024 /* triangularSolve */, 28720 /* lu */);
  transpose(f32, 31024 /* triangularSolve */, 30512 /* points */);
}

/** What `step` takes. */
export interface StepInputs {
  /** f32[256, 2] */
  readonly x: NumericArray;
}

/** What `evaluate` takes. */
export interface EvaluateInputs {
  /** f32[256, 2] */
  readonly x: NumericArray;
}

/** What `gradients` takes. */
export interface GradientInputs {
  /** f32[256, 2] */
  readonly x: NumericArray;
}

/** What `predict` takes. */
export interface PredictInputs {
  /** f32[256, 2] */
  readonly x: NumericArray;
}

/** What `predict` returns. */
export interface Outputs {
  /** f32[256, 2] */
  readonly noise: Float32Array;
  /** f32[256, 1] */
  readonly logDensity: Float32Array;
  /** f32[256, 2] */
  readonly drawn: Float32Array;
  /** f32[256, 2] */
  readonly points: Float32Array;
}

/** The parameters by name. */
export interface Parameters {
  /** f32[2, 2] */
  readonly "steps.0.weight": Float32Array;
  /** f32[2] */
  readonly "steps.0.bias": Float32Array;
  /** f32[32, 1] */
  readonly "steps.0.0.weight": Float32Array;
  /** f32[32] */
  readonly "steps.0.0.bias": Float32Array;
  /** f32[32, 32] */
  readonly "steps.0.1.weight": Float32Array;
  /** f32[32] */
  readonly "steps.0.1.bias": Float32Array;
  /** f32[2, 32] */
  readonly "steps.0.2.weight": Float32Array;
  /** f32[2] */
  readonly "steps.0.2.bias": Float32Array;
  /** f32[2, 2] */
  readonly "steps.1.weight": Float32Array;
  /** f32[2] */
  readonly "steps.1.bias": Float32Array;
  /** f32[32, 1] */
  readonly "steps.1.0.weight": Float32Array;
  /** f32[32] */
  readonly "steps.1.0.bias": Float32Array;
  /** f32[32, 32] */
  readonly "steps.1.1.weight": Float32Array;
  /** f32[32] */
  readonly "steps.1.1.bias": Float32Array;
  /** f32[2, 32] */
  readonly "steps.1.2.weight": Float32Array;
  /** f32[2] */
  readonly "steps.1.2.bias": Float32Array;
  /** f32[2, 2] */
  readonly "steps.2.weight": Float32Array;
  /** f32[2] */
  readonly "steps.2.bias": Float32Array;
  /** f32[32, 1] */
  readonly "steps.2.0.weight": Float32Array;
  /** f32[32] */
  readonly "steps.2.0.bias": Float32Array;
  /** f32[32, 32] */
  readonly "steps.2.1.weight": Float32Array;
  /** f32[32] */
  readonly "steps.2.1.bias": Float32Array;
  /** f32[2, 32] */
  readonly "steps.2.2.weight": Float32Array;
  /** f32[2] */
  readonly "steps.2.2.bias": Float32Array;
  /** f32[2, 2] */
  readonly "steps.3.weight": Float32Array;
  /** f32[2] */
  readonly "steps.3.bias": Float32Array;
  /** f32[32, 1] */
  readonly "steps.3.0.weight": Float32Array;
  /** f32[32] */
  readonly "steps.3.0.bias": Float32Array;
  /** f32[32, 32] */
  readonly "steps.3.1.weight": Float32Array;
  /** f32[32] */
  readonly "steps.3.1.bias": Float32Array;
  /** f32[2, 32] */
  readonly "steps.3.2.weight": Float32Array;
  /** f32[2] */
  readonly "steps.3.2.bias": Float32Array;
  /** f32[2, 2] */
  readonly "steps.4.weight": Float32Array;
  /** f32[2] */
  readonly "steps.4.bias": Float32Array;
  /** f32[32, 1] */
  readonly "steps.4.0.weight": Float32Array;
  /** f32[32] */
  readonly "steps.4.0.bias": Float32Array;
  /** f32[32, 32] */
  readonly "steps.4.1.weight": Float32Array;
  /** f32[32] */
  readonly "steps.4.1.bias": Float32Array;
  /** f32[2, 32] */
  readonly "steps.4.2.weight": Float32Array;
  /** f32[2] */
  readonly "steps.4.2.bias": Float32Array;
  /** f32[2, 2] */
  readonly "steps.5.weight": Float32Array;
  /** f32[2] */
  readonly "steps.5.bias": Float32Array;
  /** f32[32, 1] */
  readonly "steps.5.0.weight": Float32Array;
  /** f32[32] */
  readonly "steps.5.0.bias": Float32Array;
  /** f32[32, 32] */
  readonly "steps.5.1.weight": Float32Array;
  /** f32[32] */
  readonly "steps.5.1.bias": Float32Array;
  /** f32[2, 32] */
  readonly "steps.5.2.weight": Float32Array;
  /** f32[2] */
  readonly "steps.5.2.bias": Float32Array;
  /** f32[2, 2] */
  readonly "steps.6.weight": Float32Array;
  /** f32[2] */
  readonly "steps.6.bias": Float32Array;
  /** f32[32, 1] */
  readonly "steps.6.0.weight": Float32Array;
  /** f32[32] */
  readonly "steps.6.0.bias": Float32Array;
  /** f32[32, 32] */
  readonly "steps.6.1.weight": Float32Array;
  /** f32[32] */
  readonly "steps.6.1.bias": Float32Array;
  /** f32[2, 32] */
  readonly "steps.6.2.weight": Float32Array;
  /** f32[2] */
  readonly "steps.6.2.bias": Float32Array;
  /** f32[2, 2] */
  readonly "steps.7.weight": Float32Array;
  /** f32[2] */
  readonly "steps.7.bias": Float32Array;
  /** f32[32, 1] */
  readonly "steps.7.0.weight": Float32Array;
  /** f32[32] */
  readonly "steps.7.0.bias": Float32Array;
  /** f32[32, 32] */
  readonly "steps.7.1.weight": Float32Array;
  /** f32[32] */
  readonly "steps.7.1.bias": Float32Array;
  /** f32[2, 32] */
  readonly "steps.7.2.weight": Float32Array;
  /** f32[2] */
  readonly "steps.7.2.bias": Float32Array;
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
  name: "normalizing-flow",
  format: 1,
  fingerprint: "cd8f73a6f5c77334",
  arenaBytes: 726976,
  dtype: "f32",
  parameters: [
    {
      name: "steps.0.weight",
      type: "f32",
      shape: [2, 2],
      offset: 0,
      initial: {
        kind: "data",
        values: [0.7071067811865476, -0.7071067811865476, 0.7071067811865476, 0.7071067811865476],
      },
      trainable: true,
    },
    {
      name: "steps.0.bias",
      type: "f32",
      shape: [2],
      offset: 16,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "steps.0.0.weight",
      type: "f32",
      shape: [32, 1],
      offset: 32,
      initial: { kind: "uniform", low: -1, high: 1 },
      trainable: true,
    },
    {
      name: "steps.0.0.bias",
      type: "f32",
      shape: [32],
      offset: 160,
      initial: { kind: "uniform", low: -1, high: 1 },
      trainable: true,
    },
    {
      name: "steps.0.1.weight",
      type: "f32",
      shape: [32, 32],
      offset: 288,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "steps.0.1.bias",
      type: "f32",
      shape: [32],
      offset: 4384,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "steps.0.2.weight",
      type: "f32",
      shape: [2, 32],
      offset: 4512,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "steps.0.2.bias",
      type: "f32",
      shape: [2],
      offset: 4768,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "steps.1.weight",
      type: "f32",
      shape: [2, 2],
      offset: 4784,
      initial: {
        kind: "data",
        values: [0.7071067811865476, -0.7071067811865476, 0.7071067811865476, 0.7071067811865476],
      },
      trainable: true,
    },
    {
      name: "steps.1.bias",
      type: "f32",
      shape: [2],
      offset: 4800,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "steps.1.0.weight",
      type: "f32",
      shape: [32, 1],
      offset: 4816,
      initial: { kind: "uniform", low: -1, high: 1 },
      trainable: true,
    },
    {
      name: "steps.1.0.bias",
      type: "f32",
      shape: [32],
      offset: 4944,
      initial: { kind: "uniform", low: -1, high: 1 },
      trainable: true,
    },
    {
      name: "steps.1.1.weight",
      type: "f32",
      shape: [32, 32],
      offset: 5072,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "steps.1.1.bias",
      type: "f32",
      shape: [32],
      offset: 9168,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "steps.1.2.weight",
      type: "f32",
      shape: [2, 32],
      offset: 9296,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "steps.1.2.bias",
      type: "f32",
      shape: [2],
      offset: 9552,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "steps.2.weight",
      type: "f32",
      shape: [2, 2],
      offset: 9568,
      initial: {
        kind: "data",
        values: [0.7071067811865476, -0.7071067811865476, 0.7071067811865476, 0.7071067811865476],
      },
      trainable: true,
    },
    {
      name: "steps.2.bias",
      type: "f32",
      shape: [2],
      offset: 9584,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "steps.2.0.weight",
      type: "f32",
      shape: [32, 1],
      offset: 9600,
      initial: { kind: "uniform", low: -1, high: 1 },
      trainable: true,
    },
    {
      name: "steps.2.0.bias",
      type: "f32",
      shape: [32],
      offset: 9728,
      initial: { kind: "uniform", low: -1, high: 1 },
      trainable: true,
    },
    {
      name: "steps.2.1.weight",
      type: "f32",
      shape: [32, 32],
      offset: 9856,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "steps.2.1.bias",
      type: "f32",
      shape: [32],
      offset: 13952,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "steps.2.2.weight",
      type: "f32",
      shape: [2, 32],
      offset: 14080,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "steps.2.2.bias",
      type: "f32",
      shape: [2],
      offset: 14336,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "steps.3.weight",
      type: "f32",
      shape: [2, 2],
      offset: 14352,
      initial: {
        kind: "data",
        values: [0.7071067811865476, -0.7071067811865476, 0.7071067811865476, 0.7071067811865476],
      },
      trainable: true,
    },
    {
      name: "steps.3.bias",
      type: "f32",
      shape: [2],
      offset: 14368,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "steps.3.0.weight",
      type: "f32",
      shape: [32, 1],
      offset: 14384,
      initial: { kind: "uniform", low: -1, high: 1 },
      trainable: true,
    },
    {
      name: "steps.3.0.bias",
      type: "f32",
      shape: [32],
      offset: 14512,
      initial: { kind: "uniform", low: -1, high: 1 },
      trainable: true,
    },
    {
      name: "steps.3.1.weight",
      type: "f32",
      shape: [32, 32],
      offset: 14640,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "steps.3.1.bias",
      type: "f32",
      shape: [32],
      offset: 18736,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "steps.3.2.weight",
      type: "f32",
      shape: [2, 32],
      offset: 18864,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "steps.3.2.bias",
      type: "f32",
      shape: [2],
      offset: 19120,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "steps.4.weight",
      type: "f32",
      shape: [2, 2],
      offset: 19136,
      initial: {
        kind: "data",
        values: [0.7071067811865476, -0.7071067811865476, 0.7071067811865476, 0.7071067811865476],
      },
      trainable: true,
    },
    {
      name: "steps.4.bias",
      type: "f32",
      shape: [2],
      offset: 19152,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "steps.4.0.weight",
      type: "f32",
      shape: [32, 1],
      offset: 19168,
      initial: { kind: "uniform", low: -1, high: 1 },
      trainable: true,
    },
    {
      name: "steps.4.0.bias",
      type: "f32",
      shape: [32],
      offset: 19296,
      initial: { kind: "uniform", low: -1, high: 1 },
      trainable: true,
    },
    {
      name: "steps.4.1.weight",
      type: "f32",
      shape: [32, 32],
      offset: 19424,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "steps.4.1.bias",
      type: "f32",
      shape: [32],
      offset: 23520,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "steps.4.2.weight",
      type: "f32",
      shape: [2, 32],
      offset: 23648,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "steps.4.2.bias",
      type: "f32",
      shape: [2],
      offset: 23904,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "steps.5.weight",
      type: "f32",
      shape: [2, 2],
      offset: 23920,
      initial: {
        kind: "data",
        values: [0.7071067811865476, -0.7071067811865476, 0.7071067811865476, 0.7071067811865476],
      },
      trainable: true,
    },
    {
      name: "steps.5.bias",
      type: "f32",
      shape: [2],
      offset: 23936,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "steps.5.0.weight",
      type: "f32",
      shape: [32, 1],
      offset: 23952,
      initial: { kind: "uniform", low: -1, high: 1 },
      trainable: true,
    },
    {
      name: "steps.5.0.bias",
      type: "f32",
      shape: [32],
      offset: 24080,
      initial: { kind: "uniform", low: -1, high: 1 },
      trainable: true,
    },
    {
      name: "steps.5.1.weight",
      type: "f32",
      shape: [32, 32],
      offset: 24208,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "steps.5.1.bias",
      type: "f32",
      shape: [32],
      offset: 28304,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "steps.5.2.weight",
      type: "f32",
      shape: [2, 32],
      offset: 28432,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "steps.5.2.bias",
      type: "f32",
      shape: [2],
      offset: 28688,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "steps.6.weight",
      type: "f32",
      shape: [2, 2],
      offset: 28704,
      initial: {
        kind: "data",
        values: [0.7071067811865476, -0.7071067811865476, 0.7071067811865476, 0.7071067811865476],
      },
      trainable: true,
    },
    {
      name: "steps.6.bias",
      type: "f32",
      shape: [2],
      offset: 28720,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "steps.6.0.weight",
      type: "f32",
      shape: [32, 1],
      offset: 28736,
      initial: { kind: "uniform", low: -1, high: 1 },
      trainable: true,
    },
    {
      name: "steps.6.0.bias",
      type: "f32",
      shape: [32],
      offset: 28864,
      initial: { kind: "uniform", low: -1, high: 1 },
      trainable: true,
    },
    {
      name: "steps.6.1.weight",
      type: "f32",
      shape: [32, 32],
      offset: 28992,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "steps.6.1.bias",
      type: "f32",
      shape: [32],
      offset: 33088,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "steps.6.2.weight",
      type: "f32",
      shape: [2, 32],
      offset: 33216,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "steps.6.2.bias",
      type: "f32",
      shape: [2],
      offset: 33472,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "steps.7.weight",
      type: "f32",
      shape: [2, 2],
      offset: 33488,
      initial: {
        kind: "data",
        values: [0.7071067811865476, -0.7071067811865476, 0.7071067811865476, 0.7071067811865476],
      },
      trainable: true,
    },
    {
      name: "steps.7.bias",
      type: "f32",
      shape: [2],
      offset: 33504,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "steps.7.0.weight",
      type: "f32",
      shape: [32, 1],
      offset: 33520,
      initial: { kind: "uniform", low: -1, high: 1 },
      trainable: true,
    },
    {
      name: "steps.7.0.bias",
      type: "f32",
      shape: [32],
      offset: 33648,
      initial: { kind: "uniform", low: -1, high: 1 },
      trainable: true,
    },
    {
      name: "steps.7.1.weight",
      type: "f32",
      shape: [32, 32],
      offset: 33776,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "steps.7.1.bias",
      type: "f32",
      shape: [32],
      offset: 37872,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "steps.7.2.weight",
      type: "f32",
      shape: [2, 32],
      offset: 38000,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "steps.7.2.bias",
      type: "f32",
      shape: [2],
      offset: 38256,
      initial: { kind: "zeros" },
      trainable: true,
    },
  ],
  state: [
    {
      name: "steps.0.weight.firstMoment",
      type: "f32",
      shape: [2, 2],
      offset: 38304,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.0.weight.secondMoment",
      type: "f32",
      shape: [2, 2],
      offset: 38320,
      initial: { kind: "zeros" },
    },
    { name: "steps.0.bias.firstMoment", type: "f32", shape: [2], offset: 38336, initial: { kind: "zeros" } },
    { name: "steps.0.bias.secondMoment", type: "f32", shape: [2], offset: 38352, initial: { kind: "zeros" } },
    {
      name: "steps.0.0.weight.firstMoment",
      type: "f32",
      shape: [32, 1],
      offset: 38368,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.0.0.weight.secondMoment",
      type: "f32",
      shape: [32, 1],
      offset: 38496,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.0.0.bias.firstMoment",
      type: "f32",
      shape: [32],
      offset: 38624,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.0.0.bias.secondMoment",
      type: "f32",
      shape: [32],
      offset: 38752,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.0.1.weight.firstMoment",
      type: "f32",
      shape: [32, 32],
      offset: 38880,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.0.1.weight.secondMoment",
      type: "f32",
      shape: [32, 32],
      offset: 42976,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.0.1.bias.firstMoment",
      type: "f32",
      shape: [32],
      offset: 47072,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.0.1.bias.secondMoment",
      type: "f32",
      shape: [32],
      offset: 47200,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.0.2.weight.firstMoment",
      type: "f32",
      shape: [2, 32],
      offset: 47328,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.0.2.weight.secondMoment",
      type: "f32",
      shape: [2, 32],
      offset: 47584,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.0.2.bias.firstMoment",
      type: "f32",
      shape: [2],
      offset: 47840,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.0.2.bias.secondMoment",
      type: "f32",
      shape: [2],
      offset: 47856,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.1.weight.firstMoment",
      type: "f32",
      shape: [2, 2],
      offset: 47872,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.1.weight.secondMoment",
      type: "f32",
      shape: [2, 2],
      offset: 47888,
      initial: { kind: "zeros" },
    },
    { name: "steps.1.bias.firstMoment", type: "f32", shape: [2], offset: 47904, initial: { kind: "zeros" } },
    { name: "steps.1.bias.secondMoment", type: "f32", shape: [2], offset: 47920, initial: { kind: "zeros" } },
    {
      name: "steps.1.0.weight.firstMoment",
      type: "f32",
      shape: [32, 1],
      offset: 47936,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.1.0.weight.secondMoment",
      type: "f32",
      shape: [32, 1],
      offset: 48064,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.1.0.bias.firstMoment",
      type: "f32",
      shape: [32],
      offset: 48192,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.1.0.bias.secondMoment",
      type: "f32",
      shape: [32],
      offset: 48320,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.1.1.weight.firstMoment",
      type: "f32",
      shape: [32, 32],
      offset: 48448,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.1.1.weight.secondMoment",
      type: "f32",
      shape: [32, 32],
      offset: 52544,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.1.1.bias.firstMoment",
      type: "f32",
      shape: [32],
      offset: 56640,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.1.1.bias.secondMoment",
      type: "f32",
      shape: [32],
      offset: 56768,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.1.2.weight.firstMoment",
      type: "f32",
      shape: [2, 32],
      offset: 56896,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.1.2.weight.secondMoment",
      type: "f32",
      shape: [2, 32],
      offset: 57152,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.1.2.bias.firstMoment",
      type: "f32",
      shape: [2],
      offset: 57408,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.1.2.bias.secondMoment",
      type: "f32",
      shape: [2],
      offset: 57424,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.2.weight.firstMoment",
      type: "f32",
      shape: [2, 2],
      offset: 57440,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.2.weight.secondMoment",
      type: "f32",
      shape: [2, 2],
      offset: 57456,
      initial: { kind: "zeros" },
    },
    { name: "steps.2.bias.firstMoment", type: "f32", shape: [2], offset: 57472, initial: { kind: "zeros" } },
    { name: "steps.2.bias.secondMoment", type: "f32", shape: [2], offset: 57488, initial: { kind: "zeros" } },
    {
      name: "steps.2.0.weight.firstMoment",
      type: "f32",
      shape: [32, 1],
      offset: 57504,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.2.0.weight.secondMoment",
      type: "f32",
      shape: [32, 1],
      offset: 57632,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.2.0.bias.firstMoment",
      type: "f32",
      shape: [32],
      offset: 57760,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.2.0.bias.secondMoment",
      type: "f32",
      shape: [32],
      offset: 57888,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.2.1.weight.firstMoment",
      type: "f32",
      shape: [32, 32],
      offset: 58016,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.2.1.weight.secondMoment",
      type: "f32",
      shape: [32, 32],
      offset: 62112,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.2.1.bias.firstMoment",
      type: "f32",
      shape: [32],
      offset: 66208,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.2.1.bias.secondMoment",
      type: "f32",
      shape: [32],
      offset: 66336,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.2.2.weight.firstMoment",
      type: "f32",
      shape: [2, 32],
      offset: 66464,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.2.2.weight.secondMoment",
      type: "f32",
      shape: [2, 32],
      offset: 66720,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.2.2.bias.firstMoment",
      type: "f32",
      shape: [2],
      offset: 66976,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.2.2.bias.secondMoment",
      type: "f32",
      shape: [2],
      offset: 66992,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.3.weight.firstMoment",
      type: "f32",
      shape: [2, 2],
      offset: 67008,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.3.weight.secondMoment",
      type: "f32",
      shape: [2, 2],
      offset: 67024,
      initial: { kind: "zeros" },
    },
    { name: "steps.3.bias.firstMoment", type: "f32", shape: [2], offset: 67040, initial: { kind: "zeros" } },
    { name: "steps.3.bias.secondMoment", type: "f32", shape: [2], offset: 67056, initial: { kind: "zeros" } },
    {
      name: "steps.3.0.weight.firstMoment",
      type: "f32",
      shape: [32, 1],
      offset: 67072,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.3.0.weight.secondMoment",
      type: "f32",
      shape: [32, 1],
      offset: 67200,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.3.0.bias.firstMoment",
      type: "f32",
      shape: [32],
      offset: 67328,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.3.0.bias.secondMoment",
      type: "f32",
      shape: [32],
      offset: 67456,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.3.1.weight.firstMoment",
      type: "f32",
      shape: [32, 32],
      offset: 67584,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.3.1.weight.secondMoment",
      type: "f32",
      shape: [32, 32],
      offset: 71680,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.3.1.bias.firstMoment",
      type: "f32",
      shape: [32],
      offset: 75776,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.3.1.bias.secondMoment",
      type: "f32",
      shape: [32],
      offset: 75904,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.3.2.weight.firstMoment",
      type: "f32",
      shape: [2, 32],
      offset: 76032,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.3.2.weight.secondMoment",
      type: "f32",
      shape: [2, 32],
      offset: 76288,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.3.2.bias.firstMoment",
      type: "f32",
      shape: [2],
      offset: 76544,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.3.2.bias.secondMoment",
      type: "f32",
      shape: [2],
      offset: 76560,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.4.weight.firstMoment",
      type: "f32",
      shape: [2, 2],
      offset: 76576,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.4.weight.secondMoment",
      type: "f32",
      shape: [2, 2],
      offset: 76592,
      initial: { kind: "zeros" },
    },
    { name: "steps.4.bias.firstMoment", type: "f32", shape: [2], offset: 76608, initial: { kind: "zeros" } },
    { name: "steps.4.bias.secondMoment", type: "f32", shape: [2], offset: 76624, initial: { kind: "zeros" } },
    {
      name: "steps.4.0.weight.firstMoment",
      type: "f32",
      shape: [32, 1],
      offset: 76640,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.4.0.weight.secondMoment",
      type: "f32",
      shape: [32, 1],
      offset: 76768,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.4.0.bias.firstMoment",
      type: "f32",
      shape: [32],
      offset: 76896,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.4.0.bias.secondMoment",
      type: "f32",
      shape: [32],
      offset: 77024,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.4.1.weight.firstMoment",
      type: "f32",
      shape: [32, 32],
      offset: 77152,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.4.1.weight.secondMoment",
      type: "f32",
      shape: [32, 32],
      offset: 81248,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.4.1.bias.firstMoment",
      type: "f32",
      shape: [32],
      offset: 85344,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.4.1.bias.secondMoment",
      type: "f32",
      shape: [32],
      offset: 85472,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.4.2.weight.firstMoment",
      type: "f32",
      shape: [2, 32],
      offset: 85600,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.4.2.weight.secondMoment",
      type: "f32",
      shape: [2, 32],
      offset: 85856,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.4.2.bias.firstMoment",
      type: "f32",
      shape: [2],
      offset: 86112,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.4.2.bias.secondMoment",
      type: "f32",
      shape: [2],
      offset: 86128,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.5.weight.firstMoment",
      type: "f32",
      shape: [2, 2],
      offset: 86144,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.5.weight.secondMoment",
      type: "f32",
      shape: [2, 2],
      offset: 86160,
      initial: { kind: "zeros" },
    },
    { name: "steps.5.bias.firstMoment", type: "f32", shape: [2], offset: 86176, initial: { kind: "zeros" } },
    { name: "steps.5.bias.secondMoment", type: "f32", shape: [2], offset: 86192, initial: { kind: "zeros" } },
    {
      name: "steps.5.0.weight.firstMoment",
      type: "f32",
      shape: [32, 1],
      offset: 86208,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.5.0.weight.secondMoment",
      type: "f32",
      shape: [32, 1],
      offset: 86336,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.5.0.bias.firstMoment",
      type: "f32",
      shape: [32],
      offset: 86464,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.5.0.bias.secondMoment",
      type: "f32",
      shape: [32],
      offset: 86592,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.5.1.weight.firstMoment",
      type: "f32",
      shape: [32, 32],
      offset: 86720,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.5.1.weight.secondMoment",
      type: "f32",
      shape: [32, 32],
      offset: 90816,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.5.1.bias.firstMoment",
      type: "f32",
      shape: [32],
      offset: 94912,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.5.1.bias.secondMoment",
      type: "f32",
      shape: [32],
      offset: 95040,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.5.2.weight.firstMoment",
      type: "f32",
      shape: [2, 32],
      offset: 95168,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.5.2.weight.secondMoment",
      type: "f32",
      shape: [2, 32],
      offset: 95424,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.5.2.bias.firstMoment",
      type: "f32",
      shape: [2],
      offset: 95680,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.5.2.bias.secondMoment",
      type: "f32",
      shape: [2],
      offset: 95696,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.6.weight.firstMoment",
      type: "f32",
      shape: [2, 2],
      offset: 95712,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.6.weight.secondMoment",
      type: "f32",
      shape: [2, 2],
      offset: 95728,
      initial: { kind: "zeros" },
    },
    { name: "steps.6.bias.firstMoment", type: "f32", shape: [2], offset: 95744, initial: { kind: "zeros" } },
    { name: "steps.6.bias.secondMoment", type: "f32", shape: [2], offset: 95760, initial: { kind: "zeros" } },
    {
      name: "steps.6.0.weight.firstMoment",
      type: "f32",
      shape: [32, 1],
      offset: 95776,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.6.0.weight.secondMoment",
      type: "f32",
      shape: [32, 1],
      offset: 95904,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.6.0.bias.firstMoment",
      type: "f32",
      shape: [32],
      offset: 96032,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.6.0.bias.secondMoment",
      type: "f32",
      shape: [32],
      offset: 96160,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.6.1.weight.firstMoment",
      type: "f32",
      shape: [32, 32],
      offset: 96288,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.6.1.weight.secondMoment",
      type: "f32",
      shape: [32, 32],
      offset: 100384,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.6.1.bias.firstMoment",
      type: "f32",
      shape: [32],
      offset: 104480,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.6.1.bias.secondMoment",
      type: "f32",
      shape: [32],
      offset: 104608,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.6.2.weight.firstMoment",
      type: "f32",
      shape: [2, 32],
      offset: 104736,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.6.2.weight.secondMoment",
      type: "f32",
      shape: [2, 32],
      offset: 104992,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.6.2.bias.firstMoment",
      type: "f32",
      shape: [2],
      offset: 105248,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.6.2.bias.secondMoment",
      type: "f32",
      shape: [2],
      offset: 105264,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.7.weight.firstMoment",
      type: "f32",
      shape: [2, 2],
      offset: 105280,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.7.weight.secondMoment",
      type: "f32",
      shape: [2, 2],
      offset: 105296,
      initial: { kind: "zeros" },
    },
    { name: "steps.7.bias.firstMoment", type: "f32", shape: [2], offset: 105312, initial: { kind: "zeros" } },
    {
      name: "steps.7.bias.secondMoment",
      type: "f32",
      shape: [2],
      offset: 105328,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.7.0.weight.firstMoment",
      type: "f32",
      shape: [32, 1],
      offset: 105344,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.7.0.weight.secondMoment",
      type: "f32",
      shape: [32, 1],
      offset: 105472,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.7.0.bias.firstMoment",
      type: "f32",
      shape: [32],
      offset: 105600,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.7.0.bias.secondMoment",
      type: "f32",
      shape: [32],
      offset: 105728,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.7.1.weight.firstMoment",
      type: "f32",
      shape: [32, 32],
      offset: 105856,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.7.1.weight.secondMoment",
      type: "f32",
      shape: [32, 32],
      offset: 109952,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.7.1.bias.firstMoment",
      type: "f32",
      shape: [32],
      offset: 114048,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.7.1.bias.secondMoment",
      type: "f32",
      shape: [32],
      offset: 114176,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.7.2.weight.firstMoment",
      type: "f32",
      shape: [2, 32],
      offset: 114304,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.7.2.weight.secondMoment",
      type: "f32",
      shape: [2, 32],
      offset: 114560,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.7.2.bias.firstMoment",
      type: "f32",
      shape: [2],
      offset: 114816,
      initial: { kind: "zeros" },
    },
    {
      name: "steps.7.2.bias.secondMoment",
      type: "f32",
      shape: [2],
      offset: 114832,
      initial: { kind: "zeros" },
    },
  ],
  constants: [],
  counters: { seed: 38272, step: 38288, guard: 114848 },
  objectives: {
    ["loss"]: {
      step: {
        inputs: [{ name: "x", type: "f32", shape: [256, 2], offset: 676032 }],
        outputs: [],
        loss: 726432,
        metrics: [],
        run: step,
      },
      evaluate: {
        inputs: [{ name: "x", type: "f32", shape: [256, 2], offset: 114880 }],
        outputs: [],
        loss: 114880,
        metrics: [],
        run: evaluate,
      },
      gradients: {
        inputs: [{ name: "x", type: "f32", shape: [256, 2], offset: 676032 }],
        outputs: [
          { name: "steps.0.weight", type: "f32", shape: [2, 2], offset: 219712 },
          { name: "steps.0.bias", type: "f32", shape: [2], offset: 116928 },
          { name: "steps.0.0.weight", type: "f32", shape: [32, 1], offset: 117952 },
          { name: "steps.0.0.bias", type: "f32", shape: [32], offset: 118080 },
          { name: "steps.0.1.weight", type: "f32", shape: [32, 32], offset: 213184 },
          { name: "steps.0.1.bias", type: "f32", shape: [32], offset: 219584 },
          { name: "steps.0.2.weight", type: "f32", shape: [2, 32], offset: 219328 },
          { name: "steps.0.2.bias", type: "f32", shape: [2], offset: 219728 },
          { name: "steps.1.weight", type: "f32", shape: [2, 2], offset: 285248 },
          { name: "steps.1.bias", type: "f32", shape: [2], offset: 219744 },
          { name: "steps.1.0.weight", type: "f32", shape: [32, 1], offset: 245952 },
          { name: "steps.1.0.bias", type: "f32", shape: [32], offset: 246080 },
          { name: "steps.1.1.weight", type: "f32", shape: [32, 32], offset: 278720 },
          { name: "steps.1.1.bias", type: "f32", shape: [32], offset: 285120 },
          { name: "steps.1.2.weight", type: "f32", shape: [2, 32], offset: 284864 },
          { name: "steps.1.2.bias", type: "f32", shape: [2], offset: 285264 },
          { name: "steps.2.weight", type: "f32", shape: [2, 2], offset: 350784 },
          { name: "steps.2.bias", type: "f32", shape: [2], offset: 285280 },
          { name: "steps.2.0.weight", type: "f32", shape: [32, 1], offset: 311488 },
          { name: "steps.2.0.bias", type: "f32", shape: [32], offset: 311616 },
          { name: "steps.2.1.weight", type: "f32", shape: [32, 32], offset: 344256 },
          { name: "steps.2.1.bias", type: "f32", shape: [32], offset: 350656 },
          { name: "steps.2.2.weight", type: "f32", shape: [2, 32], offset: 350400 },
          { name: "steps.2.2.bias", type: "f32", shape: [2], offset: 350800 },
          { name: "steps.3.weight", type: "f32", shape: [2, 2], offset: 416320 },
          { name: "steps.3.bias", type: "f32", shape: [2], offset: 350816 },
          { name: "steps.3.0.weight", type: "f32", shape: [32, 1], offset: 377024 },
          { name: "steps.3.0.bias", type: "f32", shape: [32], offset: 377152 },
          { name: "steps.3.1.weight", type: "f32", shape: [32, 32], offset: 409792 },
          { name: "steps.3.1.bias", type: "f32", shape: [32], offset: 416192 },
          { name: "steps.3.2.weight", type: "f32", shape: [2, 32], offset: 415936 },
          { name: "steps.3.2.bias", type: "f32", shape: [2], offset: 416336 },
          { name: "steps.4.weight", type: "f32", shape: [2, 2], offset: 481856 },
          { name: "steps.4.bias", type: "f32", shape: [2], offset: 416352 },
          { name: "steps.4.0.weight", type: "f32", shape: [32, 1], offset: 442560 },
          { name: "steps.4.0.bias", type: "f32", shape: [32], offset: 442688 },
          { name: "steps.4.1.weight", type: "f32", shape: [32, 32], offset: 475328 },
          { name: "steps.4.1.bias", type: "f32", shape: [32], offset: 481728 },
          { name: "steps.4.2.weight", type: "f32", shape: [2, 32], offset: 481472 },
          { name: "steps.4.2.bias", type: "f32", shape: [2], offset: 481872 },
          { name: "steps.5.weight", type: "f32", shape: [2, 2], offset: 547392 },
          { name: "steps.5.bias", type: "f32", shape: [2], offset: 481888 },
          { name: "steps.5.0.weight", type: "f32", shape: [32, 1], offset: 508096 },
          { name: "steps.5.0.bias", type: "f32", shape: [32], offset: 508224 },
          { name: "steps.5.1.weight", type: "f32", shape: [32, 32], offset: 540864 },
          { name: "steps.5.1.bias", type: "f32", shape: [32], offset: 547264 },
          { name: "steps.5.2.weight", type: "f32", shape: [2, 32], offset: 547008 },
          { name: "steps.5.2.bias", type: "f32", shape: [2], offset: 547408 },
          { name: "steps.6.weight", type: "f32", shape: [2, 2], offset: 612928 },
          { name: "steps.6.bias", type: "f32", shape: [2], offset: 547424 },
          { name: "steps.6.0.weight", type: "f32", shape: [32, 1], offset: 573632 },
          { name: "steps.6.0.bias", type: "f32", shape: [32], offset: 573760 },
          { name: "steps.6.1.weight", type: "f32", shape: [32, 32], offset: 606400 },
          { name: "steps.6.1.bias", type: "f32", shape: [32], offset: 612800 },
          { name: "steps.6.2.weight", type: "f32", shape: [2, 32], offset: 612544 },
          { name: "steps.6.2.bias", type: "f32", shape: [2], offset: 612944 },
          { name: "steps.7.weight", type: "f32", shape: [2, 2], offset: 726832 },
          { name: "steps.7.bias", type: "f32", shape: [2], offset: 612960 },
          { name: "steps.7.0.weight", type: "f32", shape: [32, 1], offset: 639168 },
          { name: "steps.7.0.bias", type: "f32", shape: [32], offset: 639296 },
          { name: "steps.7.1.weight", type: "f32", shape: [32, 32], offset: 671936 },
          { name: "steps.7.1.bias", type: "f32", shape: [32], offset: 726464 },
          { name: "steps.7.2.weight", type: "f32", shape: [2, 32], offset: 726208 },
          { name: "steps.7.2.bias", type: "f32", shape: [2], offset: 726848 },
        ],
        loss: 726816,
        metrics: [],
        run: gradients,
      },
    },
  },
  predict: {
    inputs: [{ name: "x", type: "f32", shape: [256, 2], offset: 114880 }],
    outputs: [
      { name: "noise", type: "f32", shape: [256, 2], offset: 120000 },
      { name: "logDensity", type: "f32", shape: [256, 1], offset: 118976 },
      { name: "drawn", type: "f32", shape: [256, 2], offset: 114928 },
      { name: "points", type: "f32", shape: [256, 2], offset: 122048 },
    ],
    metrics: [],
    run: predict,
  },
});
