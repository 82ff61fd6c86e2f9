// @generated
/* eslint-disable */
/**
 * wgan-gp: a neural network and its training, compiled by Tapeless. Do not edit: change the model and
 * compile it again. Kernels come first, then one function per program, then the trainer that is made of them.
 *
 * Inputs
 *   x  f32[256, 2]
 * Parameters: 9,283 numbers in 12 tensors
 *   generator.0.weight  f32[64, 8]
 *   generator.0.bias    f32[64]
 *   generator.1.weight  f32[64, 64]
 *   generator.1.bias    f32[64]
 *   generator.2.weight  f32[2, 64]
 *   generator.2.bias    f32[2]
 *   critic.0.weight     f32[64, 2]
 *   critic.0.bias       f32[64]
 *   critic.1.weight     f32[64, 64]
 *   critic.1.bias       f32[64]
 *   critic.2.weight     f32[1, 64]
 *   critic.2.bias       f32[1]
 * Dimensions, as tensor[axis]
 *   256  x[0], points[0]
 *     2  x[1], generator.2.weight[0], generator.2.bias[0], critic.0.weight[1], points[1]
 *    64  generator.0.weight[0], generator.0.bias[0], generator.1.weight[0], generator.1.weight[1], generator.1.bias[0], and 7 more
 *     8  generator.0.weight[1]
 * Programs                 FLOPs per call    peak bytes  launches
 *   "step critic"              29,566,551     1,016,816        56
 *   "gradients critic"         29,509,126     1,016,800        51
 *   evaluate                   11,586,566       312,256        27
 *   "step generator"           11,810,083       447,472        30
 *   "gradients generator"      11,746,818       447,440        23
 *   evaluate                    4,766,722       242,624        10
 *   predict                     2,505,216       242,624         4
 * Memory: one arena of 1,016,816 bytes (993 KiB), the first 111,552 for parameters and state.
 * Kernels take the views of the arena that they use, then the position of each tensor in its view, in elements.
 * Tensors are row-major. Arithmetic is in float64 between loads and stores, rounded when stored.
 */
import { defineTrainer, pow, threefry, type NumericArray, type Views } from "../../runtime/index.ts";

/**
 * mul, wgan-gp.ts:54
 */
function mul(
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
    const mul22 =
      (threefry(seed, 1, step, i) >>> 8) * 5.960464477539063e-8 * /* 6.2831855 */ 6.2831854820251465;
    f32[mul_at + i] = Math.sqrt(Math.fround(Math.log(sub) * -2)) * Math.cos(mul22);
  }
}

/**
 * contraction, wgan-gp.ts:38
 * relu, wgan-gp.ts:38
 */
function contraction_relu(
  f32: Float32Array,
  mul_at: number,
  generator0Weight: number,
  generator0Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 255; i += 3) {
    const relu_at_row = relu_at + i * 64;
    for (let j = 0; j < 64; j += 4) {
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
      const mul_at_row = mul_at + i * 8;
      const generator0Weight_row = generator0Weight + j * 8;
      for (let r = 0; r < 8; r++) {
        const mul = f32[mul_at_row + r]!;
        const mul_i1 = f32[mul_at_row + r + 8]!;
        const mul_i2 = f32[mul_at_row + r + 16]!;
        const weight = f32[generator0Weight_row + r]!;
        const weight_j1 = f32[generator0Weight_row + r + 8]!;
        const weight_j2 = f32[generator0Weight_row + r + 16]!;
        const weight_j3 = f32[generator0Weight_row + r + 24]!;
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
      const bias = f32[generator0Bias + j]!;
      const bias_j1 = f32[generator0Bias + j + 1]!;
      const bias_j2 = f32[generator0Bias + j + 2]!;
      const bias_j3 = f32[generator0Bias + j + 3]!;
      f32[relu_at_row + j] = Math.max(contraction + bias, 0);
      f32[relu_at_row + j + 64] = Math.max(contraction_i1 + bias, 0);
      f32[relu_at_row + j + 128] = Math.max(contraction_i2 + bias, 0);
      f32[relu_at_row + j + 1] = Math.max(contraction_j1 + bias_j1, 0);
      f32[relu_at_row + j + 65] = Math.max(contraction_j1_i1 + bias_j1, 0);
      f32[relu_at_row + j + 129] = Math.max(contraction_j1_i2 + bias_j1, 0);
      f32[relu_at_row + j + 2] = Math.max(contraction_j2 + bias_j2, 0);
      f32[relu_at_row + j + 66] = Math.max(contraction_j2_i1 + bias_j2, 0);
      f32[relu_at_row + j + 130] = Math.max(contraction_j2_i2 + bias_j2, 0);
      f32[relu_at_row + j + 3] = Math.max(contraction_j3 + bias_j3, 0);
      f32[relu_at_row + j + 67] = Math.max(contraction_j3_i1 + bias_j3, 0);
      f32[relu_at_row + j + 131] = Math.max(contraction_j3_i2 + bias_j3, 0);
    }
  }
  for (let j_ir = 0; j_ir < 64; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const generator0Weight_row2 = generator0Weight + j_ir * 8;
    for (let r_ir = 0; r_ir < 8; r_ir++) {
      const mul_ir = f32[mul_at + r_ir + 2040]!;
      contraction_ir += mul_ir * f32[generator0Weight_row2 + r_ir]!;
      contraction_j1_ir += mul_ir * f32[generator0Weight_row2 + r_ir + 8]!;
      contraction_j2_ir += mul_ir * f32[generator0Weight_row2 + r_ir + 16]!;
      contraction_j3_ir += mul_ir * f32[generator0Weight_row2 + r_ir + 24]!;
    }
    const relu_j1_ir = Math.max(contraction_j1_ir + f32[generator0Bias + j_ir + 1]!, 0);
    const relu_j2_ir = Math.max(contraction_j2_ir + f32[generator0Bias + j_ir + 2]!, 0);
    const relu_j3_ir = Math.max(contraction_j3_ir + f32[generator0Bias + j_ir + 3]!, 0);
    f32[relu_at + j_ir + 16320] = Math.max(contraction_ir + f32[generator0Bias + j_ir]!, 0);
    f32[relu_at + j_ir + 16321] = relu_j1_ir;
    f32[relu_at + j_ir + 16322] = relu_j2_ir;
    f32[relu_at + j_ir + 16323] = relu_j3_ir;
  }
}

/**
 * contraction, wgan-gp.ts:39
 * relu, wgan-gp.ts:39
 */
function contraction_relu2(
  f32: Float32Array,
  relu_at: number,
  generator1Weight: number,
  generator1Bias: number,
  relu_at2: number,
): void {
  for (let i = 0; i < 255; i += 3) {
    const relu_at2_row = relu_at2 + i * 64;
    for (let j = 0; j < 64; j += 4) {
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
      const relu_at_row = relu_at + i * 64;
      const generator1Weight_row = generator1Weight + j * 64;
      for (let r = 0; r < 64; r++) {
        const relu = f32[relu_at_row + r]!;
        const relu_i1 = f32[relu_at_row + r + 64]!;
        const relu_i2 = f32[relu_at_row + r + 128]!;
        const weight = f32[generator1Weight_row + r]!;
        const weight_j1 = f32[generator1Weight_row + r + 64]!;
        const weight_j2 = f32[generator1Weight_row + r + 128]!;
        const weight_j3 = f32[generator1Weight_row + r + 192]!;
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
      const bias = f32[generator1Bias + j]!;
      const bias_j1 = f32[generator1Bias + j + 1]!;
      const bias_j2 = f32[generator1Bias + j + 2]!;
      const bias_j3 = f32[generator1Bias + j + 3]!;
      f32[relu_at2_row + j] = Math.max(contraction + bias, 0);
      f32[relu_at2_row + j + 64] = Math.max(contraction_i1 + bias, 0);
      f32[relu_at2_row + j + 128] = Math.max(contraction_i2 + bias, 0);
      f32[relu_at2_row + j + 1] = Math.max(contraction_j1 + bias_j1, 0);
      f32[relu_at2_row + j + 65] = Math.max(contraction_j1_i1 + bias_j1, 0);
      f32[relu_at2_row + j + 129] = Math.max(contraction_j1_i2 + bias_j1, 0);
      f32[relu_at2_row + j + 2] = Math.max(contraction_j2 + bias_j2, 0);
      f32[relu_at2_row + j + 66] = Math.max(contraction_j2_i1 + bias_j2, 0);
      f32[relu_at2_row + j + 130] = Math.max(contraction_j2_i2 + bias_j2, 0);
      f32[relu_at2_row + j + 3] = Math.max(contraction_j3 + bias_j3, 0);
      f32[relu_at2_row + j + 67] = Math.max(contraction_j3_i1 + bias_j3, 0);
      f32[relu_at2_row + j + 131] = Math.max(contraction_j3_i2 + bias_j3, 0);
    }
  }
  for (let j_ir = 0; j_ir < 64; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const generator1Weight_row2 = generator1Weight + j_ir * 64;
    for (let r_ir = 0; r_ir < 64; r_ir++) {
      const relu_ir = f32[relu_at + r_ir + 16320]!;
      contraction_ir += relu_ir * f32[generator1Weight_row2 + r_ir]!;
      contraction_j1_ir += relu_ir * f32[generator1Weight_row2 + r_ir + 64]!;
      contraction_j2_ir += relu_ir * f32[generator1Weight_row2 + r_ir + 128]!;
      contraction_j3_ir += relu_ir * f32[generator1Weight_row2 + r_ir + 192]!;
    }
    const relu2_j1_ir = Math.max(contraction_j1_ir + f32[generator1Bias + j_ir + 1]!, 0);
    const relu2_j2_ir = Math.max(contraction_j2_ir + f32[generator1Bias + j_ir + 2]!, 0);
    const relu2_j3_ir = Math.max(contraction_j3_ir + f32[generator1Bias + j_ir + 3]!, 0);
    f32[relu_at2 + j_ir + 16320] = Math.max(contraction_ir + f32[generator1Bias + j_ir]!, 0);
    f32[relu_at2 + j_ir + 16321] = relu2_j1_ir;
    f32[relu_at2 + j_ir + 16322] = relu2_j2_ir;
    f32[relu_at2 + j_ir + 16323] = relu2_j3_ir;
  }
}

/**
 * contraction, wgan-gp.ts:40
 * add, wgan-gp.ts:40
 */
function contraction_add(
  f32: Float32Array,
  relu_at: number,
  generator2Weight: number,
  generator2Bias: number,
  add_at: number,
): void {
  const bias = f32[generator2Bias]!;
  const bias_j1 = f32[generator2Bias + 1]!;
  for (let i = 0; i < 256; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    let contraction_j1 = 0;
    let contraction_j1_i1 = 0;
    let contraction_j1_i2 = 0;
    let contraction_j1_i3 = 0;
    const relu_at_row = relu_at + i * 64;
    for (let r = 0; r < 64; r++) {
      const relu = f32[relu_at_row + r]!;
      const relu_i1 = f32[relu_at_row + r + 64]!;
      const relu_i2 = f32[relu_at_row + r + 128]!;
      const relu_i3 = f32[relu_at_row + r + 192]!;
      const weight = f32[generator2Weight + r]!;
      const weight_j1 = f32[generator2Weight + r + 64]!;
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
 * toUnitFloat, wgan-gp.ts:55
 * add, wgan-gp.ts:56
 */
function toUnitFloat_add(
  f32: Float32Array,
  i32: Int32Array,
  tapelessSeed: number,
  tapelessStep: number,
  add_at: number,
  x_at: number,
  add_at2: number,
): void {
  const seed = i32[tapelessSeed]!;
  const step = i32[tapelessStep]!;
  for (let i = 0; i < 256; i++) {
    const toUnitFloat = (threefry(seed, 2, step, i) >>> 8) * 5.960464477539063e-8;
    const add_at_row = add_at + i * 2;
    const x_at_row = x_at + i * 2;
    const add_at2_row = add_at2 + i * 2;
    for (let r = 0; r < 2; r++) {
      const add = f32[add_at_row + r]!;
      f32[add_at2_row + r] = add + toUnitFloat * (f32[x_at_row + r]! - add);
    }
  }
}

/**
 * contraction, wgan-gp.ts:44
 */
function contraction(f32: Float32Array, add_at: number, critic0Weight: number, contraction_at: number): void {
  for (let i = 0; i < 255; i += 3) {
    const add = f32[add_at + i * 2]!;
    const add_i1 = f32[add_at + i * 2 + 2]!;
    const add_i2 = f32[add_at + i * 2 + 4]!;
    const add_r1 = f32[add_at + i * 2 + 1]!;
    const add_i1_r1 = f32[add_at + i * 2 + 3]!;
    const add_i2_r1 = f32[add_at + i * 2 + 5]!;
    const contraction_at_row = contraction_at + i * 64;
    for (let j = 0; j < 64; j += 4) {
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
      const weight = f32[critic0Weight + j * 2]!;
      const weight_j1 = f32[critic0Weight + j * 2 + 2]!;
      const weight_j2 = f32[critic0Weight + j * 2 + 4]!;
      const weight_j3 = f32[critic0Weight + j * 2 + 6]!;
      contraction2 += add * weight;
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
      const weight_r1 = f32[critic0Weight + j * 2 + 1]!;
      const weight_j1_r1 = f32[critic0Weight + j * 2 + 3]!;
      const weight_j2_r1 = f32[critic0Weight + j * 2 + 5]!;
      const weight_j3_r1 = f32[critic0Weight + j * 2 + 7]!;
      contraction2 += add_r1 * weight_r1;
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
      f32[contraction_at_row + j] = contraction2;
      f32[contraction_at_row + j + 64] = contraction_i1;
      f32[contraction_at_row + j + 128] = contraction_i2;
      f32[contraction_at_row + j + 1] = contraction_j1;
      f32[contraction_at_row + j + 65] = contraction_j1_i1;
      f32[contraction_at_row + j + 129] = contraction_j1_i2;
      f32[contraction_at_row + j + 2] = contraction_j2;
      f32[contraction_at_row + j + 66] = contraction_j2_i1;
      f32[contraction_at_row + j + 130] = contraction_j2_i2;
      f32[contraction_at_row + j + 3] = contraction_j3;
      f32[contraction_at_row + j + 67] = contraction_j3_i1;
      f32[contraction_at_row + j + 131] = contraction_j3_i2;
    }
  }
  const add_ir = f32[add_at + 510]!;
  const add_irRIr1 = f32[add_at + 511]!;
  for (let j_ir = 0; j_ir < 64; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    contraction_ir += add_ir * f32[critic0Weight + j_ir * 2]!;
    contraction_j1_ir += add_ir * f32[critic0Weight + j_ir * 2 + 2]!;
    contraction_j2_ir += add_ir * f32[critic0Weight + j_ir * 2 + 4]!;
    contraction_j3_ir += add_ir * f32[critic0Weight + j_ir * 2 + 6]!;
    contraction_ir += add_irRIr1 * f32[critic0Weight + j_ir * 2 + 1]!;
    contraction_j1_ir += add_irRIr1 * f32[critic0Weight + j_ir * 2 + 3]!;
    contraction_j2_ir += add_irRIr1 * f32[critic0Weight + j_ir * 2 + 5]!;
    contraction_j3_ir += add_irRIr1 * f32[critic0Weight + j_ir * 2 + 7]!;
    f32[contraction_at + j_ir + 16320] = contraction_ir;
    f32[contraction_at + j_ir + 16321] = contraction_j1_ir;
    f32[contraction_at + j_ir + 16322] = contraction_j2_ir;
    f32[contraction_at + j_ir + 16323] = contraction_j3_ir;
  }
}

/**
 * softplus, wgan-gp.ts:44
 * expm1, wgan-gp.ts:44
 */
function softplus_expm1(
  f32: Float32Array,
  contraction_at: number,
  critic0Bias: number,
  softplus_at: number,
  expm1_at: number,
): void {
  for (let i = 0; i < 256; i++) {
    const contraction_at_row = contraction_at + i * 64;
    const softplus_at_row = softplus_at + i * 64;
    const expm1_at_row = expm1_at + i * 64;
    for (let j = 0; j < 64; j++) {
      const add = f32[contraction_at_row + j]! + f32[critic0Bias + j]!;
      const softplus2 = Math.max(add, 0) + Math.log1p(Math.exp(-Math.abs(add)));
      f32[softplus_at_row + j] = softplus2;
      f32[expm1_at_row + j] = Math.expm1(-softplus2);
    }
  }
}

/**
 * contraction, wgan-gp.ts:45
 */
function contraction2(
  f32: Float32Array,
  softplus_at: number,
  critic1Weight: number,
  contraction_at: number,
): void {
  for (let i = 0; i < 255; i += 3) {
    const contraction_at_row = contraction_at + i * 64;
    for (let j = 0; j < 64; j += 4) {
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
      const softplus_at_row = softplus_at + i * 64;
      const critic1Weight_row = critic1Weight + j * 64;
      for (let r = 0; r < 64; r++) {
        const softplus2 = f32[softplus_at_row + r]!;
        const softplus_i1 = f32[softplus_at_row + r + 64]!;
        const softplus_i2 = f32[softplus_at_row + r + 128]!;
        const weight = f32[critic1Weight_row + r]!;
        const weight_j1 = f32[critic1Weight_row + r + 64]!;
        const weight_j2 = f32[critic1Weight_row + r + 128]!;
        const weight_j3 = f32[critic1Weight_row + r + 192]!;
        contraction += softplus2 * weight;
        contraction_i1 += softplus_i1 * weight;
        contraction_i2 += softplus_i2 * weight;
        contraction_j1 += softplus2 * weight_j1;
        contraction_j1_i1 += softplus_i1 * weight_j1;
        contraction_j1_i2 += softplus_i2 * weight_j1;
        contraction_j2 += softplus2 * weight_j2;
        contraction_j2_i1 += softplus_i1 * weight_j2;
        contraction_j2_i2 += softplus_i2 * weight_j2;
        contraction_j3 += softplus2 * weight_j3;
        contraction_j3_i1 += softplus_i1 * weight_j3;
        contraction_j3_i2 += softplus_i2 * weight_j3;
      }
      f32[contraction_at_row + j] = contraction;
      f32[contraction_at_row + j + 64] = contraction_i1;
      f32[contraction_at_row + j + 128] = contraction_i2;
      f32[contraction_at_row + j + 1] = contraction_j1;
      f32[contraction_at_row + j + 65] = contraction_j1_i1;
      f32[contraction_at_row + j + 129] = contraction_j1_i2;
      f32[contraction_at_row + j + 2] = contraction_j2;
      f32[contraction_at_row + j + 66] = contraction_j2_i1;
      f32[contraction_at_row + j + 130] = contraction_j2_i2;
      f32[contraction_at_row + j + 3] = contraction_j3;
      f32[contraction_at_row + j + 67] = contraction_j3_i1;
      f32[contraction_at_row + j + 131] = contraction_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 64; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const critic1Weight_row2 = critic1Weight + j_ir * 64;
    for (let r_ir = 0; r_ir < 64; r_ir++) {
      const softplus_ir = f32[softplus_at + r_ir + 16320]!;
      contraction_ir += softplus_ir * f32[critic1Weight_row2 + r_ir]!;
      contraction_j1_ir += softplus_ir * f32[critic1Weight_row2 + r_ir + 64]!;
      contraction_j2_ir += softplus_ir * f32[critic1Weight_row2 + r_ir + 128]!;
      contraction_j3_ir += softplus_ir * f32[critic1Weight_row2 + r_ir + 192]!;
    }
    f32[contraction_at + j_ir + 16320] = contraction_ir;
    f32[contraction_at + j_ir + 16321] = contraction_j1_ir;
    f32[contraction_at + j_ir + 16322] = contraction_j2_ir;
    f32[contraction_at + j_ir + 16323] = contraction_j3_ir;
  }
}

/**
 * contraction, wgan-gp.ts:46
 */
function contraction3(f32: Float32Array, critic2Weight: number, contraction_at: number): void {
  for (let i = 0; i < 256; i++) {
    const contraction_at_row = contraction_at + i * 64;
    for (let j = 0; j < 64; j++) {
      let contraction = 0;
      contraction += 1 * f32[critic2Weight + j]!;
      f32[contraction_at_row + j] = contraction;
    }
  }
}

/**
 * expm1, wgan-gp.ts:45
 * neg, wgan-gp.ts:45
 */
function expm1_neg(
  f32: Float32Array,
  contraction_at: number,
  critic1Bias: number,
  expm1_at: number,
  contraction_at2: number,
  neg_at: number,
): void {
  for (let i = 0; i < 256; i++) {
    const contraction_at_row = contraction_at + i * 64;
    const expm1_at_row = expm1_at + i * 64;
    const contraction_at2_row = contraction_at2 + i * 64;
    const neg_at_row = neg_at + i * 64;
    for (let j = 0; j < 64; j++) {
      const add = f32[contraction_at_row + j]! + f32[critic1Bias + j]!;
      const expm1 = Math.expm1(-(Math.max(add, 0) + Math.log1p(Math.exp(-Math.abs(add)))));
      f32[expm1_at_row + j] = expm1;
      f32[neg_at_row + j] = -(f32[contraction_at2_row + j]! * expm1);
    }
  }
}

/**
 * contraction, wgan-gp.ts:45
 * neg, wgan-gp.ts:44
 */
function contraction_neg(
  f32: Float32Array,
  neg_at: number,
  critic1Weight: number,
  contraction_at: number,
  expm1: number,
  neg_at2: number,
): void {
  for (let i = 0; i < 255; i += 3) {
    const contraction_at_row = contraction_at + i * 64;
    const expm1_row = expm1 + i * 64;
    const neg_at2_row = neg_at2 + i * 64;
    for (let j = 0; j < 64; j += 4) {
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
      const neg_at_row = neg_at + i * 64;
      const critic1Weight_row = critic1Weight + j;
      for (let r = 0; r < 64; r++) {
        const neg = f32[neg_at_row + r]!;
        const neg_i1 = f32[neg_at_row + r + 64]!;
        const neg_i2 = f32[neg_at_row + r + 128]!;
        const weight = f32[critic1Weight_row + r * 64]!;
        const weight_j1 = f32[critic1Weight_row + r * 64 + 1]!;
        const weight_j2 = f32[critic1Weight_row + r * 64 + 2]!;
        const weight_j3 = f32[critic1Weight_row + r * 64 + 3]!;
        contraction += neg * weight;
        contraction_i1 += neg_i1 * weight;
        contraction_i2 += neg_i2 * weight;
        contraction_j1 += neg * weight_j1;
        contraction_j1_i1 += neg_i1 * weight_j1;
        contraction_j1_i2 += neg_i2 * weight_j1;
        contraction_j2 += neg * weight_j2;
        contraction_j2_i1 += neg_i1 * weight_j2;
        contraction_j2_i2 += neg_i2 * weight_j2;
        contraction_j3 += neg * weight_j3;
        contraction_j3_i1 += neg_i1 * weight_j3;
        contraction_j3_i2 += neg_i2 * weight_j3;
      }
      f32[contraction_at_row + j] = contraction;
      f32[contraction_at_row + j + 64] = contraction_i1;
      f32[contraction_at_row + j + 128] = contraction_i2;
      f32[contraction_at_row + j + 1] = contraction_j1;
      f32[contraction_at_row + j + 65] = contraction_j1_i1;
      f32[contraction_at_row + j + 129] = contraction_j1_i2;
      f32[contraction_at_row + j + 2] = contraction_j2;
      f32[contraction_at_row + j + 66] = contraction_j2_i1;
      f32[contraction_at_row + j + 130] = contraction_j2_i2;
      f32[contraction_at_row + j + 3] = contraction_j3;
      f32[contraction_at_row + j + 67] = contraction_j3_i1;
      f32[contraction_at_row + j + 131] = contraction_j3_i2;
      const neg2_i1 = -(contraction_i1 * f32[expm1_row + j + 64]!);
      const neg2_i2 = -(contraction_i2 * f32[expm1_row + j + 128]!);
      const neg2_j1 = -(contraction_j1 * f32[expm1_row + j + 1]!);
      const neg2_j1_i1 = -(contraction_j1_i1 * f32[expm1_row + j + 65]!);
      const neg2_j1_i2 = -(contraction_j1_i2 * f32[expm1_row + j + 129]!);
      const neg2_j2 = -(contraction_j2 * f32[expm1_row + j + 2]!);
      const neg2_j2_i1 = -(contraction_j2_i1 * f32[expm1_row + j + 66]!);
      const neg2_j2_i2 = -(contraction_j2_i2 * f32[expm1_row + j + 130]!);
      const neg2_j3 = -(contraction_j3 * f32[expm1_row + j + 3]!);
      const neg2_j3_i1 = -(contraction_j3_i1 * f32[expm1_row + j + 67]!);
      const neg2_j3_i2 = -(contraction_j3_i2 * f32[expm1_row + j + 131]!);
      f32[neg_at2_row + j] = -(contraction * f32[expm1_row + j]!);
      f32[neg_at2_row + j + 64] = neg2_i1;
      f32[neg_at2_row + j + 128] = neg2_i2;
      f32[neg_at2_row + j + 1] = neg2_j1;
      f32[neg_at2_row + j + 65] = neg2_j1_i1;
      f32[neg_at2_row + j + 129] = neg2_j1_i2;
      f32[neg_at2_row + j + 2] = neg2_j2;
      f32[neg_at2_row + j + 66] = neg2_j2_i1;
      f32[neg_at2_row + j + 130] = neg2_j2_i2;
      f32[neg_at2_row + j + 3] = neg2_j3;
      f32[neg_at2_row + j + 67] = neg2_j3_i1;
      f32[neg_at2_row + j + 131] = neg2_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 64; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const critic1Weight_row2 = critic1Weight + j_ir;
    for (let r_ir = 0; r_ir < 64; r_ir++) {
      const neg_ir = f32[neg_at + r_ir + 16320]!;
      contraction_ir += neg_ir * f32[critic1Weight_row2 + r_ir * 64]!;
      contraction_j1_ir += neg_ir * f32[critic1Weight_row2 + r_ir * 64 + 1]!;
      contraction_j2_ir += neg_ir * f32[critic1Weight_row2 + r_ir * 64 + 2]!;
      contraction_j3_ir += neg_ir * f32[critic1Weight_row2 + r_ir * 64 + 3]!;
    }
    f32[contraction_at + j_ir + 16320] = contraction_ir;
    f32[contraction_at + j_ir + 16321] = contraction_j1_ir;
    f32[contraction_at + j_ir + 16322] = contraction_j2_ir;
    f32[contraction_at + j_ir + 16323] = contraction_j3_ir;
    const neg2_j1_ir = -(contraction_j1_ir * f32[expm1 + j_ir + 16321]!);
    const neg2_j2_ir = -(contraction_j2_ir * f32[expm1 + j_ir + 16322]!);
    const neg2_j3_ir = -(contraction_j3_ir * f32[expm1 + j_ir + 16323]!);
    f32[neg_at2 + j_ir + 16320] = -(contraction_ir * f32[expm1 + j_ir + 16320]!);
    f32[neg_at2 + j_ir + 16321] = neg2_j1_ir;
    f32[neg_at2 + j_ir + 16322] = neg2_j2_ir;
    f32[neg_at2 + j_ir + 16323] = neg2_j3_ir;
  }
}

/**
 * contraction, wgan-gp.ts:44
 */
function contraction4(
  f32: Float32Array,
  neg_at: number,
  critic0Weight: number,
  contraction_at: number,
): void {
  for (let i = 0; i < 256; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    let contraction_j1 = 0;
    let contraction_j1_i1 = 0;
    let contraction_j1_i2 = 0;
    let contraction_j1_i3 = 0;
    const neg_at_row = neg_at + i * 64;
    for (let r = 0; r < 64; r++) {
      const neg = f32[neg_at_row + r]!;
      const neg_i1 = f32[neg_at_row + r + 64]!;
      const neg_i2 = f32[neg_at_row + r + 128]!;
      const neg_i3 = f32[neg_at_row + r + 192]!;
      const weight = f32[critic0Weight + r * 2]!;
      const weight_j1 = f32[critic0Weight + r * 2 + 1]!;
      contraction += neg * weight;
      contraction_i1 += neg_i1 * weight;
      contraction_i2 += neg_i2 * weight;
      contraction_i3 += neg_i3 * weight;
      contraction_j1 += neg * weight_j1;
      contraction_j1_i1 += neg_i1 * weight_j1;
      contraction_j1_i2 += neg_i2 * weight_j1;
      contraction_j1_i3 += neg_i3 * weight_j1;
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
 * sum, wgan-gp.ts:57
 * rootOfSquares, wgan-gp.ts:57
 * select, wgan-gp.ts:57
 * mul, wgan-gp.ts:57
 */
function sum_mul(f32: Float32Array, contraction_at: number, rootOfSquares_at: number, mul_at: number): void {
  for (let i = 0; i < 256; i++) {
    let sum = 0;
    const contraction = f32[contraction_at + i * 2]!;
    sum += contraction * contraction;
    const contraction_r1 = f32[contraction_at + i * 2 + 1]!;
    sum += contraction_r1 * contraction_r1;
    const rootOfSquares = Math.fround(Math.sqrt(sum));
    f32[rootOfSquares_at + i] = rootOfSquares;
    const mul2 = (rootOfSquares - 1) * /* 0.00078125 */ 0.0007812500116415322 * 0.5;
    const select = rootOfSquares === 0 ? 0 : mul2 / rootOfSquares;
    const contraction_at_row = contraction_at + i * 2;
    const mul_at_row = mul_at + i * 2;
    for (let s = 0; s < 2; s++) {
      f32[mul_at_row + s] = select * 2 * f32[contraction_at_row + s]!;
    }
  }
}

/**
 * sum, wgan-gp.ts:58
 */
function sum(f32: Float32Array, rootOfSquares_at: number, sum_at: number): void {
  let sum2 = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  for (let r = 0; r < 256; r += 4) {
    const sub = f32[rootOfSquares_at + r]! - 1;
    sum2 += sub * sub;
    const subRp1 = f32[rootOfSquares_at + r + 1]! - 1;
    sumRp1 += subRp1 * subRp1;
    const subRp2 = f32[rootOfSquares_at + r + 2]! - 1;
    sumRp2 += subRp2 * subRp2;
    const subRp3 = f32[rootOfSquares_at + r + 3]! - 1;
    sumRp3 += subRp3 * subRp3;
  }
  sum2 = sum2 + sumRp1 + (sumRp2 + sumRp3);
  f32[sum_at] = sum2;
}

/**
 * softplus, wgan-gp.ts:44
 * softplus, wgan-gp.ts:45
 */
function softplus2(
  f32: Float32Array,
  contraction_at: number,
  critic0Bias: number,
  softplus_at: number,
): void {
  for (let i = 0; i < 256; i++) {
    const contraction_at_row = contraction_at + i * 64;
    const softplus_at_row = softplus_at + i * 64;
    for (let j = 0; j < 64; j++) {
      const add = f32[contraction_at_row + j]! + f32[critic0Bias + j]!;
      f32[softplus_at_row + j] = Math.max(add, 0) + Math.log1p(Math.exp(-Math.abs(add)));
    }
  }
}

/**
 * contraction, wgan-gp.ts:46
 */
function contraction5(
  f32: Float32Array,
  softplus_at: number,
  critic2Weight: number,
  contraction_at: number,
): void {
  for (let i = 0; i < 256; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const softplus_at_row = softplus_at + i * 64;
    for (let r = 0; r < 64; r++) {
      const weight = f32[critic2Weight + r]!;
      contraction += f32[softplus_at_row + r]! * weight;
      contraction_i1 += f32[softplus_at_row + r + 64]! * weight;
      contraction_i2 += f32[softplus_at_row + r + 128]! * weight;
      contraction_i3 += f32[softplus_at_row + r + 192]! * weight;
    }
    f32[contraction_at + i] = contraction;
    f32[contraction_at + i + 1] = contraction_i1;
    f32[contraction_at + i + 2] = contraction_i2;
    f32[contraction_at + i + 3] = contraction_i3;
  }
}

/**
 * sum, wgan-gp.ts:59
 */
function sum2(f32: Float32Array, contraction_at: number, critic2Bias: number, sum_at: number): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  const critic2Bias0 = f32[critic2Bias]!;
  for (let r = 0; r < 256; r += 4) {
    sum += f32[contraction_at + r]! + critic2Bias0;
    sumRp1 += f32[contraction_at + r + 1]! + critic2Bias0;
    sumRp2 += f32[contraction_at + r + 2]! + critic2Bias0;
    sumRp3 += f32[contraction_at + r + 3]! + critic2Bias0;
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  f32[sum_at] = sum;
}

/**
 * sum, wgan-gp.ts:63
 * add, wgan-gp.ts:63
 */
function sum_add(
  f32: Float32Array,
  contraction_at: number,
  critic2Bias: number,
  sum_at: number,
  sum_at2: number,
  add_at: number,
): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  const critic2Bias0 = f32[critic2Bias]!;
  for (let r = 0; r < 256; r += 4) {
    sum += f32[contraction_at + r]! + critic2Bias0;
    sumRp1 += f32[contraction_at + r + 1]! + critic2Bias0;
    sumRp2 += f32[contraction_at + r + 2]! + critic2Bias0;
    sumRp3 += f32[contraction_at + r + 3]! + critic2Bias0;
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  const add2 =
    f32[sum_at]! * 0.00390625 - sum * 0.00390625 + f32[sum_at2]! * 0.00390625 * /* 0.1 */ 0.10000000149011612;
  f32[add_at] = add2;
}

/**
 * add, adam
 * toF32, adam
 * sub, adam
 */
function update(
  f32: Float32Array,
  i32: Int32Array,
  step_at: number,
  step_at2: number,
  toF32_at: number,
  toF32_at2: number,
  firstMoment_at: number,
  secondMoment_at: number,
  parameter: number,
): void {
  i32[step_at] = (i32[step_at]! + 1) | 0;
  const step2 = i32[step_at2]!;
  i32[step_at2] = (step2 + 1) | 0;
  const add3 = step2 + 1;
  const toF32 = Math.fround(Math.sqrt(1 - pow(0.9, add3)));
  f32[toF32_at] = toF32;
  const toF322 = Math.fround(0.001 / (1 - pow(0.5, add3)));
  f32[toF32_at2] = toF322;
  const add4 = f32[firstMoment_at]! * 0.5 + 0;
  f32[firstMoment_at] = add4;
  const add5 = Math.fround(f32[secondMoment_at]! * /* 0.9 */ 0.8999999761581421 + 0);
  f32[secondMoment_at] = add5;
  const div3 = add4 / (Math.sqrt(add5) / toF32 + /* 1e-8 */ 9.99999993922529e-9);
  f32[parameter] = f32[parameter]! - toF322 * div3;
}

/**
 * contraction, wgan-gp.ts:46
 */
function contraction6(f32: Float32Array, critic2Weight: number, contraction_at: number): void {
  for (let i = 0; i < 256; i++) {
    const contraction_at_row = contraction_at + i * 64;
    for (let j = 0; j < 64; j++) {
      let contraction = 0;
      contraction += -0.00390625 * f32[critic2Weight + j]!;
      f32[contraction_at_row + j] = contraction;
    }
  }
}

/**
 * contraction, wgan-gp.ts:46
 */
function contraction7(f32: Float32Array, softplus_at: number, contraction_at: number): void {
  for (let i = 0; i < 64; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const softplus_at_row = softplus_at + i;
    for (let r = 0; r < 256; r++) {
      contraction += -0.00390625 * f32[softplus_at_row + r * 64]!;
      contraction_i1 += -0.00390625 * f32[softplus_at_row + r * 64 + 1]!;
      contraction_i2 += -0.00390625 * f32[softplus_at_row + r * 64 + 2]!;
      contraction_i3 += -0.00390625 * f32[softplus_at_row + r * 64 + 3]!;
    }
    f32[contraction_at + i] = contraction;
    f32[contraction_at + i + 1] = contraction_i1;
    f32[contraction_at + i + 2] = contraction_i2;
    f32[contraction_at + i + 3] = contraction_i3;
  }
}

/**
 * neg, wgan-gp.ts:45
 * neg, wgan-gp.ts:44
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
 * contraction, wgan-gp.ts:45
 */
function contraction8(
  f32: Float32Array,
  neg_at: number,
  critic1Weight: number,
  contraction_at: number,
): void {
  for (let i = 0; i < 255; i += 3) {
    const contraction_at_row = contraction_at + i * 64;
    for (let j = 0; j < 64; j += 4) {
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
      const neg_at_row = neg_at + i * 64;
      const critic1Weight_row = critic1Weight + j;
      for (let r = 0; r < 64; r++) {
        const neg = f32[neg_at_row + r]!;
        const neg_i1 = f32[neg_at_row + r + 64]!;
        const neg_i2 = f32[neg_at_row + r + 128]!;
        const weight = f32[critic1Weight_row + r * 64]!;
        const weight_j1 = f32[critic1Weight_row + r * 64 + 1]!;
        const weight_j2 = f32[critic1Weight_row + r * 64 + 2]!;
        const weight_j3 = f32[critic1Weight_row + r * 64 + 3]!;
        contraction += neg * weight;
        contraction_i1 += neg_i1 * weight;
        contraction_i2 += neg_i2 * weight;
        contraction_j1 += neg * weight_j1;
        contraction_j1_i1 += neg_i1 * weight_j1;
        contraction_j1_i2 += neg_i2 * weight_j1;
        contraction_j2 += neg * weight_j2;
        contraction_j2_i1 += neg_i1 * weight_j2;
        contraction_j2_i2 += neg_i2 * weight_j2;
        contraction_j3 += neg * weight_j3;
        contraction_j3_i1 += neg_i1 * weight_j3;
        contraction_j3_i2 += neg_i2 * weight_j3;
      }
      f32[contraction_at_row + j] = contraction;
      f32[contraction_at_row + j + 64] = contraction_i1;
      f32[contraction_at_row + j + 128] = contraction_i2;
      f32[contraction_at_row + j + 1] = contraction_j1;
      f32[contraction_at_row + j + 65] = contraction_j1_i1;
      f32[contraction_at_row + j + 129] = contraction_j1_i2;
      f32[contraction_at_row + j + 2] = contraction_j2;
      f32[contraction_at_row + j + 66] = contraction_j2_i1;
      f32[contraction_at_row + j + 130] = contraction_j2_i2;
      f32[contraction_at_row + j + 3] = contraction_j3;
      f32[contraction_at_row + j + 67] = contraction_j3_i1;
      f32[contraction_at_row + j + 131] = contraction_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 64; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const critic1Weight_row2 = critic1Weight + j_ir;
    for (let r_ir = 0; r_ir < 64; r_ir++) {
      const neg_ir = f32[neg_at + r_ir + 16320]!;
      contraction_ir += neg_ir * f32[critic1Weight_row2 + r_ir * 64]!;
      contraction_j1_ir += neg_ir * f32[critic1Weight_row2 + r_ir * 64 + 1]!;
      contraction_j2_ir += neg_ir * f32[critic1Weight_row2 + r_ir * 64 + 2]!;
      contraction_j3_ir += neg_ir * f32[critic1Weight_row2 + r_ir * 64 + 3]!;
    }
    f32[contraction_at + j_ir + 16320] = contraction_ir;
    f32[contraction_at + j_ir + 16321] = contraction_j1_ir;
    f32[contraction_at + j_ir + 16322] = contraction_j2_ir;
    f32[contraction_at + j_ir + 16323] = contraction_j3_ir;
  }
}

/**
 * contraction, wgan-gp.ts:45
 * contraction, wgan-gp.ts:39
 */
function contraction9(f32: Float32Array, neg_at: number, softplus_at: number, contraction_at: number): void {
  for (let i = 0; i < 63; i += 3) {
    const contraction_at_row = contraction_at + i * 64;
    for (let j = 0; j < 64; j += 4) {
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
      const neg_at_row = neg_at + i;
      const softplus_at_row = softplus_at + j;
      for (let r = 0; r < 256; r++) {
        const neg = f32[neg_at_row + r * 64]!;
        const neg_i1 = f32[neg_at_row + r * 64 + 1]!;
        const neg_i2 = f32[neg_at_row + r * 64 + 2]!;
        const softplus2 = f32[softplus_at_row + r * 64]!;
        const softplus_j1 = f32[softplus_at_row + r * 64 + 1]!;
        const softplus_j2 = f32[softplus_at_row + r * 64 + 2]!;
        const softplus_j3 = f32[softplus_at_row + r * 64 + 3]!;
        contraction += neg * softplus2;
        contraction_i1 += neg_i1 * softplus2;
        contraction_i2 += neg_i2 * softplus2;
        contraction_j1 += neg * softplus_j1;
        contraction_j1_i1 += neg_i1 * softplus_j1;
        contraction_j1_i2 += neg_i2 * softplus_j1;
        contraction_j2 += neg * softplus_j2;
        contraction_j2_i1 += neg_i1 * softplus_j2;
        contraction_j2_i2 += neg_i2 * softplus_j2;
        contraction_j3 += neg * softplus_j3;
        contraction_j3_i1 += neg_i1 * softplus_j3;
        contraction_j3_i2 += neg_i2 * softplus_j3;
      }
      f32[contraction_at_row + j] = contraction;
      f32[contraction_at_row + j + 64] = contraction_i1;
      f32[contraction_at_row + j + 128] = contraction_i2;
      f32[contraction_at_row + j + 1] = contraction_j1;
      f32[contraction_at_row + j + 65] = contraction_j1_i1;
      f32[contraction_at_row + j + 129] = contraction_j1_i2;
      f32[contraction_at_row + j + 2] = contraction_j2;
      f32[contraction_at_row + j + 66] = contraction_j2_i1;
      f32[contraction_at_row + j + 130] = contraction_j2_i2;
      f32[contraction_at_row + j + 3] = contraction_j3;
      f32[contraction_at_row + j + 67] = contraction_j3_i1;
      f32[contraction_at_row + j + 131] = contraction_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 64; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const softplus_at_row2 = softplus_at + j_ir;
    for (let r_ir = 0; r_ir < 256; r_ir++) {
      const neg_ir = f32[neg_at + r_ir * 64 + 63]!;
      contraction_ir += neg_ir * f32[softplus_at_row2 + r_ir * 64]!;
      contraction_j1_ir += neg_ir * f32[softplus_at_row2 + r_ir * 64 + 1]!;
      contraction_j2_ir += neg_ir * f32[softplus_at_row2 + r_ir * 64 + 2]!;
      contraction_j3_ir += neg_ir * f32[softplus_at_row2 + r_ir * 64 + 3]!;
    }
    f32[contraction_at + j_ir + 4032] = contraction_ir;
    f32[contraction_at + j_ir + 4033] = contraction_j1_ir;
    f32[contraction_at + j_ir + 4034] = contraction_j2_ir;
    f32[contraction_at + j_ir + 4035] = contraction_j3_ir;
  }
}

/**
 * contraction, wgan-gp.ts:44
 */
function contraction10(f32: Float32Array, neg_at: number, x_at: number, contraction_at: number): void {
  for (let i = 0; i < 64; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    let contraction_j1 = 0;
    let contraction_j1_i1 = 0;
    let contraction_j1_i2 = 0;
    let contraction_j1_i3 = 0;
    const neg_at_row = neg_at + i;
    for (let r = 0; r < 256; r++) {
      const neg = f32[neg_at_row + r * 64]!;
      const neg_i1 = f32[neg_at_row + r * 64 + 1]!;
      const neg_i2 = f32[neg_at_row + r * 64 + 2]!;
      const neg_i3 = f32[neg_at_row + r * 64 + 3]!;
      const x = f32[x_at + r * 2]!;
      const x_j1 = f32[x_at + r * 2 + 1]!;
      contraction += neg * x;
      contraction_i1 += neg_i1 * x;
      contraction_i2 += neg_i2 * x;
      contraction_i3 += neg_i3 * x;
      contraction_j1 += neg * x_j1;
      contraction_j1_i1 += neg_i1 * x_j1;
      contraction_j1_i2 += neg_i2 * x_j1;
      contraction_j1_i3 += neg_i3 * x_j1;
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
 * contraction, wgan-gp.ts:46
 */
function contraction11(f32: Float32Array, critic2Weight: number, contraction_at: number): void {
  for (let i = 0; i < 256; i++) {
    const contraction_at_row = contraction_at + i * 64;
    for (let j = 0; j < 64; j++) {
      let contraction = 0;
      contraction += 0.00390625 * f32[critic2Weight + j]!;
      f32[contraction_at_row + j] = contraction;
    }
  }
}

/**
 * contraction, wgan-gp.ts:46
 */
function contraction12(f32: Float32Array, softplus_at: number, contraction_at: number): void {
  for (let i = 0; i < 64; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const softplus_at_row = softplus_at + i;
    for (let r = 0; r < 256; r++) {
      contraction += 0.00390625 * f32[softplus_at_row + r * 64]!;
      contraction_i1 += 0.00390625 * f32[softplus_at_row + r * 64 + 1]!;
      contraction_i2 += 0.00390625 * f32[softplus_at_row + r * 64 + 2]!;
      contraction_i3 += 0.00390625 * f32[softplus_at_row + r * 64 + 3]!;
    }
    f32[contraction_at + i] = contraction;
    f32[contraction_at + i + 1] = contraction_i1;
    f32[contraction_at + i + 2] = contraction_i2;
    f32[contraction_at + i + 3] = contraction_i3;
  }
}

/**
 * mul, wgan-gp.ts:45
 * neg, wgan-gp.ts:45
 * mul, wgan-gp.ts:44
 * neg, wgan-gp.ts:44
 */
function mul_neg(
  f32: Float32Array,
  contraction_at: number,
  softplus_at: number,
  mul_at: number,
  neg_at: number,
  n: number,
): void {
  for (let i = 0; i < n; i++) {
    const mul = Math.fround(f32[contraction_at + i]! * Math.expm1(-f32[softplus_at + i]!));
    f32[mul_at + i] = mul;
    f32[neg_at + i] = -mul;
  }
}

/**
 * contraction, wgan-gp.ts:44
 * neg, wgan-gp.ts:44
 * mul, wgan-gp.ts:44
 */
function contraction_mul(
  f32: Float32Array,
  mul_at: number,
  critic0Weight: number,
  neg_at: number,
  expm1: number,
  mul_at2: number,
): void {
  for (let i = 0; i < 255; i += 3) {
    const mul = f32[mul_at + i * 2]!;
    const mul_i1 = f32[mul_at + i * 2 + 2]!;
    const mul_i2 = f32[mul_at + i * 2 + 4]!;
    const mul_r1 = f32[mul_at + i * 2 + 1]!;
    const mul_i1_r1 = f32[mul_at + i * 2 + 3]!;
    const mul_i2_r1 = f32[mul_at + i * 2 + 5]!;
    const neg_at_row = neg_at + i * 64;
    const expm1_row = expm1 + i * 64;
    const mul_at2_row = mul_at2 + i * 64;
    for (let j = 0; j < 64; j += 4) {
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
      const weight = f32[critic0Weight + j * 2]!;
      const weight_j1 = f32[critic0Weight + j * 2 + 2]!;
      const weight_j2 = f32[critic0Weight + j * 2 + 4]!;
      const weight_j3 = f32[critic0Weight + j * 2 + 6]!;
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
      const weight_r1 = f32[critic0Weight + j * 2 + 1]!;
      const weight_j1_r1 = f32[critic0Weight + j * 2 + 3]!;
      const weight_j2_r1 = f32[critic0Weight + j * 2 + 5]!;
      const weight_j3_r1 = f32[critic0Weight + j * 2 + 7]!;
      contraction += mul_r1 * weight_r1;
      contraction_i1 += mul_i1_r1 * weight_r1;
      contraction_i2 += mul_i2_r1 * weight_r1;
      contraction_j1 += mul_r1 * weight_j1_r1;
      contraction_j1_i1 += mul_i1_r1 * weight_j1_r1;
      contraction_j1_i2 += mul_i2_r1 * weight_j1_r1;
      contraction_j2 += mul_r1 * weight_j2_r1;
      contraction_j2_i1 += mul_i1_r1 * weight_j2_r1;
      contraction_j2_i2 += mul_i2_r1 * weight_j2_r1;
      contraction_j3 += mul_r1 * weight_j3_r1;
      contraction_j3_i1 += mul_i1_r1 * weight_j3_r1;
      contraction_j3_i2 += mul_i2_r1 * weight_j3_r1;
      const neg = -contraction;
      const neg_i1 = -contraction_i1;
      const neg_i2 = -contraction_i2;
      const neg_j1 = -contraction_j1;
      const neg_j1_i1 = -contraction_j1_i1;
      const neg_j1_i2 = -contraction_j1_i2;
      const neg_j2 = -contraction_j2;
      const neg_j2_i1 = -contraction_j2_i1;
      const neg_j2_i2 = -contraction_j2_i2;
      const neg_j3 = -contraction_j3;
      const neg_j3_i1 = -contraction_j3_i1;
      const neg_j3_i2 = -contraction_j3_i2;
      f32[neg_at_row + j] = neg;
      f32[neg_at_row + j + 64] = neg_i1;
      f32[neg_at_row + j + 128] = neg_i2;
      f32[neg_at_row + j + 1] = neg_j1;
      f32[neg_at_row + j + 65] = neg_j1_i1;
      f32[neg_at_row + j + 129] = neg_j1_i2;
      f32[neg_at_row + j + 2] = neg_j2;
      f32[neg_at_row + j + 66] = neg_j2_i1;
      f32[neg_at_row + j + 130] = neg_j2_i2;
      f32[neg_at_row + j + 3] = neg_j3;
      f32[neg_at_row + j + 67] = neg_j3_i1;
      f32[neg_at_row + j + 131] = neg_j3_i2;
      const mul2_i1 = neg_i1 * f32[expm1_row + j + 64]!;
      const mul2_i2 = neg_i2 * f32[expm1_row + j + 128]!;
      const mul2_j1 = neg_j1 * f32[expm1_row + j + 1]!;
      const mul2_j1_i1 = neg_j1_i1 * f32[expm1_row + j + 65]!;
      const mul2_j1_i2 = neg_j1_i2 * f32[expm1_row + j + 129]!;
      const mul2_j2 = neg_j2 * f32[expm1_row + j + 2]!;
      const mul2_j2_i1 = neg_j2_i1 * f32[expm1_row + j + 66]!;
      const mul2_j2_i2 = neg_j2_i2 * f32[expm1_row + j + 130]!;
      const mul2_j3 = neg_j3 * f32[expm1_row + j + 3]!;
      const mul2_j3_i1 = neg_j3_i1 * f32[expm1_row + j + 67]!;
      const mul2_j3_i2 = neg_j3_i2 * f32[expm1_row + j + 131]!;
      f32[mul_at2_row + j] = neg * f32[expm1_row + j]!;
      f32[mul_at2_row + j + 64] = mul2_i1;
      f32[mul_at2_row + j + 128] = mul2_i2;
      f32[mul_at2_row + j + 1] = mul2_j1;
      f32[mul_at2_row + j + 65] = mul2_j1_i1;
      f32[mul_at2_row + j + 129] = mul2_j1_i2;
      f32[mul_at2_row + j + 2] = mul2_j2;
      f32[mul_at2_row + j + 66] = mul2_j2_i1;
      f32[mul_at2_row + j + 130] = mul2_j2_i2;
      f32[mul_at2_row + j + 3] = mul2_j3;
      f32[mul_at2_row + j + 67] = mul2_j3_i1;
      f32[mul_at2_row + j + 131] = mul2_j3_i2;
    }
  }
  const mul_ir = f32[mul_at + 510]!;
  const mul_irRIr1 = f32[mul_at + 511]!;
  for (let j_ir = 0; j_ir < 64; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    contraction_ir += mul_ir * f32[critic0Weight + j_ir * 2]!;
    contraction_j1_ir += mul_ir * f32[critic0Weight + j_ir * 2 + 2]!;
    contraction_j2_ir += mul_ir * f32[critic0Weight + j_ir * 2 + 4]!;
    contraction_j3_ir += mul_ir * f32[critic0Weight + j_ir * 2 + 6]!;
    contraction_ir += mul_irRIr1 * f32[critic0Weight + j_ir * 2 + 1]!;
    contraction_j1_ir += mul_irRIr1 * f32[critic0Weight + j_ir * 2 + 3]!;
    contraction_j2_ir += mul_irRIr1 * f32[critic0Weight + j_ir * 2 + 5]!;
    contraction_j3_ir += mul_irRIr1 * f32[critic0Weight + j_ir * 2 + 7]!;
    const neg_ir = -contraction_ir;
    const neg_j1_ir = -contraction_j1_ir;
    const neg_j2_ir = -contraction_j2_ir;
    const neg_j3_ir = -contraction_j3_ir;
    f32[neg_at + j_ir + 16320] = neg_ir;
    f32[neg_at + j_ir + 16321] = neg_j1_ir;
    f32[neg_at + j_ir + 16322] = neg_j2_ir;
    f32[neg_at + j_ir + 16323] = neg_j3_ir;
    const mul2_j1_ir = neg_j1_ir * f32[expm1 + j_ir + 16321]!;
    const mul2_j2_ir = neg_j2_ir * f32[expm1 + j_ir + 16322]!;
    const mul2_j3_ir = neg_j3_ir * f32[expm1 + j_ir + 16323]!;
    f32[mul_at2 + j_ir + 16320] = neg_ir * f32[expm1 + j_ir + 16320]!;
    f32[mul_at2 + j_ir + 16321] = mul2_j1_ir;
    f32[mul_at2 + j_ir + 16322] = mul2_j2_ir;
    f32[mul_at2 + j_ir + 16323] = mul2_j3_ir;
  }
}

/**
 * contraction, wgan-gp.ts:44
 * contraction, wgan-gp.ts:40
 */
function contraction13(f32: Float32Array, mul_at: number, neg_at: number, contraction_at: number): void {
  for (let j = 0; j < 64; j += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_j1 = 0;
    let contraction_j1_i1 = 0;
    let contraction_j2 = 0;
    let contraction_j2_i1 = 0;
    let contraction_j3 = 0;
    let contraction_j3_i1 = 0;
    const neg_at_row = neg_at + j;
    for (let r = 0; r < 256; r++) {
      const mul = f32[mul_at + r * 2]!;
      const mul_i1 = f32[mul_at + r * 2 + 1]!;
      const neg = f32[neg_at_row + r * 64]!;
      const neg_j1 = f32[neg_at_row + r * 64 + 1]!;
      const neg_j2 = f32[neg_at_row + r * 64 + 2]!;
      const neg_j3 = f32[neg_at_row + r * 64 + 3]!;
      contraction += mul * neg;
      contraction_i1 += mul_i1 * neg;
      contraction_j1 += mul * neg_j1;
      contraction_j1_i1 += mul_i1 * neg_j1;
      contraction_j2 += mul * neg_j2;
      contraction_j2_i1 += mul_i1 * neg_j2;
      contraction_j3 += mul * neg_j3;
      contraction_j3_i1 += mul_i1 * neg_j3;
    }
    f32[contraction_at + j] = contraction;
    f32[contraction_at + j + 64] = contraction_i1;
    f32[contraction_at + j + 1] = contraction_j1;
    f32[contraction_at + j + 65] = contraction_j1_i1;
    f32[contraction_at + j + 2] = contraction_j2;
    f32[contraction_at + j + 66] = contraction_j2_i1;
    f32[contraction_at + j + 3] = contraction_j3;
    f32[contraction_at + j + 67] = contraction_j3_i1;
  }
}

/**
 * contraction, wgan-gp.ts:45
 * neg, wgan-gp.ts:45
 * mul, wgan-gp.ts:45
 */
function contraction_neg2(
  f32: Float32Array,
  mul_at: number,
  critic1Weight: number,
  expm1: number,
  mul_at2: number,
  contraction_at: number,
  mul_at3: number,
  neg_at: number,
): void {
  for (let i = 0; i < 255; i += 3) {
    const expm1_row = expm1 + i * 64;
    const mul_at2_row = mul_at2 + i * 64;
    const contraction_at_row = contraction_at + i * 64;
    const mul_at3_row = mul_at3 + i * 64;
    const neg_at_row = neg_at + i * 64;
    for (let j = 0; j < 64; j += 4) {
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
      const mul_at_row = mul_at + i * 64;
      const critic1Weight_row = critic1Weight + j * 64;
      for (let r = 0; r < 64; r++) {
        const mul = f32[mul_at_row + r]!;
        const mul_i1 = f32[mul_at_row + r + 64]!;
        const mul_i2 = f32[mul_at_row + r + 128]!;
        const weight = f32[critic1Weight_row + r]!;
        const weight_j1 = f32[critic1Weight_row + r + 64]!;
        const weight_j2 = f32[critic1Weight_row + r + 128]!;
        const weight_j3 = f32[critic1Weight_row + r + 192]!;
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
      const neg = -contraction;
      const neg_i1 = -contraction_i1;
      const neg_i2 = -contraction_i2;
      const neg_j1 = -contraction_j1;
      const neg_j1_i1 = -contraction_j1_i1;
      const neg_j1_i2 = -contraction_j1_i2;
      const neg_j2 = -contraction_j2;
      const neg_j2_i1 = -contraction_j2_i1;
      const neg_j2_i2 = -contraction_j2_i2;
      const neg_j3 = -contraction_j3;
      const neg_j3_i1 = -contraction_j3_i1;
      const neg_j3_i2 = -contraction_j3_i2;
      const value = f32[expm1_row + j]!;
      const value_i1 = f32[expm1_row + j + 64]!;
      const value_i2 = f32[expm1_row + j + 128]!;
      const value_j1 = f32[expm1_row + j + 1]!;
      const value_j1_i1 = f32[expm1_row + j + 65]!;
      const value_j1_i2 = f32[expm1_row + j + 129]!;
      const value_j2 = f32[expm1_row + j + 2]!;
      const value_j2_i1 = f32[expm1_row + j + 66]!;
      const value_j2_i2 = f32[expm1_row + j + 130]!;
      const value_j3 = f32[expm1_row + j + 3]!;
      const value_j3_i1 = f32[expm1_row + j + 67]!;
      const value_j3_i2 = f32[expm1_row + j + 131]!;
      f32[mul_at2_row + j] = neg * value;
      f32[mul_at2_row + j + 64] = neg_i1 * value_i1;
      f32[mul_at2_row + j + 128] = neg_i2 * value_i2;
      f32[mul_at2_row + j + 1] = neg_j1 * value_j1;
      f32[mul_at2_row + j + 65] = neg_j1_i1 * value_j1_i1;
      f32[mul_at2_row + j + 129] = neg_j1_i2 * value_j1_i2;
      f32[mul_at2_row + j + 2] = neg_j2 * value_j2;
      f32[mul_at2_row + j + 66] = neg_j2_i1 * value_j2_i1;
      f32[mul_at2_row + j + 130] = neg_j2_i2 * value_j2_i2;
      f32[mul_at2_row + j + 3] = neg_j3 * value_j3;
      f32[mul_at2_row + j + 67] = neg_j3_i1 * value_j3_i1;
      f32[mul_at2_row + j + 131] = neg_j3_i2 * value_j3_i2;
      const mul4_j1_i1 = neg_j1_i1 * f32[contraction_at_row + j + 65]! * (value_j1_i1 + 1);
      const mul4_j1_i2 = neg_j1_i2 * f32[contraction_at_row + j + 129]! * (value_j1_i2 + 1);
      const mul4_j2_i1 = neg_j2_i1 * f32[contraction_at_row + j + 66]! * (value_j2_i1 + 1);
      const mul4_j2_i2 = neg_j2_i2 * f32[contraction_at_row + j + 130]! * (value_j2_i2 + 1);
      const mul4_j3_i1 = neg_j3_i1 * f32[contraction_at_row + j + 67]! * (value_j3_i1 + 1);
      const mul4_j3_i2 = neg_j3_i2 * f32[contraction_at_row + j + 131]! * (value_j3_i2 + 1);
      const neg2_i1 = -(neg_i1 * f32[contraction_at_row + j + 64]! * (value_i1 + 1));
      const neg2_i2 = -(neg_i2 * f32[contraction_at_row + j + 128]! * (value_i2 + 1));
      const neg2_j1 = -(neg_j1 * f32[contraction_at_row + j + 1]! * (value_j1 + 1));
      const neg2_j2 = -(neg_j2 * f32[contraction_at_row + j + 2]! * (value_j2 + 1));
      const neg2_j3 = -(neg_j3 * f32[contraction_at_row + j + 3]! * (value_j3 + 1));
      const mul5 = Math.fround(-(neg * f32[contraction_at_row + j]! * (value + 1)) * value);
      const mul5_i1 = Math.fround(neg2_i1 * value_i1);
      const mul5_i2 = Math.fround(neg2_i2 * value_i2);
      const mul5_j1 = Math.fround(neg2_j1 * value_j1);
      const mul5_j1_i1 = Math.fround(-mul4_j1_i1 * value_j1_i1);
      const mul5_j1_i2 = Math.fround(-mul4_j1_i2 * value_j1_i2);
      const mul5_j2 = Math.fround(neg2_j2 * value_j2);
      const mul5_j2_i1 = Math.fround(-mul4_j2_i1 * value_j2_i1);
      const mul5_j2_i2 = Math.fround(-mul4_j2_i2 * value_j2_i2);
      const mul5_j3 = Math.fround(neg2_j3 * value_j3);
      const mul5_j3_i1 = Math.fround(-mul4_j3_i1 * value_j3_i1);
      const mul5_j3_i2 = Math.fround(-mul4_j3_i2 * value_j3_i2);
      f32[mul_at3_row + j] = mul5;
      f32[mul_at3_row + j + 64] = mul5_i1;
      f32[mul_at3_row + j + 128] = mul5_i2;
      f32[mul_at3_row + j + 1] = mul5_j1;
      f32[mul_at3_row + j + 65] = mul5_j1_i1;
      f32[mul_at3_row + j + 129] = mul5_j1_i2;
      f32[mul_at3_row + j + 2] = mul5_j2;
      f32[mul_at3_row + j + 66] = mul5_j2_i1;
      f32[mul_at3_row + j + 130] = mul5_j2_i2;
      f32[mul_at3_row + j + 3] = mul5_j3;
      f32[mul_at3_row + j + 67] = mul5_j3_i1;
      f32[mul_at3_row + j + 131] = mul5_j3_i2;
      f32[neg_at_row + j] = -mul5;
      f32[neg_at_row + j + 64] = -mul5_i1;
      f32[neg_at_row + j + 128] = -mul5_i2;
      f32[neg_at_row + j + 1] = -mul5_j1;
      f32[neg_at_row + j + 65] = -mul5_j1_i1;
      f32[neg_at_row + j + 129] = -mul5_j1_i2;
      f32[neg_at_row + j + 2] = -mul5_j2;
      f32[neg_at_row + j + 66] = -mul5_j2_i1;
      f32[neg_at_row + j + 130] = -mul5_j2_i2;
      f32[neg_at_row + j + 3] = -mul5_j3;
      f32[neg_at_row + j + 67] = -mul5_j3_i1;
      f32[neg_at_row + j + 131] = -mul5_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 64; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const critic1Weight_row2 = critic1Weight + j_ir * 64;
    for (let r_ir = 0; r_ir < 64; r_ir++) {
      const mul_ir = f32[mul_at + r_ir + 16320]!;
      contraction_ir += mul_ir * f32[critic1Weight_row2 + r_ir]!;
      contraction_j1_ir += mul_ir * f32[critic1Weight_row2 + r_ir + 64]!;
      contraction_j2_ir += mul_ir * f32[critic1Weight_row2 + r_ir + 128]!;
      contraction_j3_ir += mul_ir * f32[critic1Weight_row2 + r_ir + 192]!;
    }
    const neg_ir = -contraction_ir;
    const neg_j1_ir = -contraction_j1_ir;
    const neg_j2_ir = -contraction_j2_ir;
    const neg_j3_ir = -contraction_j3_ir;
    const value_ir = f32[expm1 + j_ir + 16320]!;
    const value_j1_ir = f32[expm1 + j_ir + 16321]!;
    const value_j2_ir = f32[expm1 + j_ir + 16322]!;
    const value_j3_ir = f32[expm1 + j_ir + 16323]!;
    f32[mul_at2 + j_ir + 16320] = neg_ir * value_ir;
    f32[mul_at2 + j_ir + 16321] = neg_j1_ir * value_j1_ir;
    f32[mul_at2 + j_ir + 16322] = neg_j2_ir * value_j2_ir;
    f32[mul_at2 + j_ir + 16323] = neg_j3_ir * value_j3_ir;
    const mul4_ir = neg_ir * f32[contraction_at + j_ir + 16320]! * (value_ir + 1);
    const mul4_j1_ir = neg_j1_ir * f32[contraction_at + j_ir + 16321]! * (value_j1_ir + 1);
    const mul4_j2_ir = neg_j2_ir * f32[contraction_at + j_ir + 16322]! * (value_j2_ir + 1);
    const mul4_j3_ir = neg_j3_ir * f32[contraction_at + j_ir + 16323]! * (value_j3_ir + 1);
    const mul5_ir = Math.fround(-mul4_ir * value_ir);
    const mul5_j1_ir = Math.fround(-mul4_j1_ir * value_j1_ir);
    const mul5_j2_ir = Math.fround(-mul4_j2_ir * value_j2_ir);
    const mul5_j3_ir = Math.fround(-mul4_j3_ir * value_j3_ir);
    f32[mul_at3 + j_ir + 16320] = mul5_ir;
    f32[mul_at3 + j_ir + 16321] = mul5_j1_ir;
    f32[mul_at3 + j_ir + 16322] = mul5_j2_ir;
    f32[mul_at3 + j_ir + 16323] = mul5_j3_ir;
    f32[neg_at + j_ir + 16320] = -mul5_ir;
    f32[neg_at + j_ir + 16321] = -mul5_j1_ir;
    f32[neg_at + j_ir + 16322] = -mul5_j2_ir;
    f32[neg_at + j_ir + 16323] = -mul5_j3_ir;
  }
}

/**
 * contraction, wgan-gp.ts:46
 * add, wgan-gp.ts:46
 */
function contraction_add2(
  f32: Float32Array,
  mul_at: number,
  contraction_at: number,
  contraction_at2: number,
  add_at: number,
): void {
  for (let i = 0; i < 64; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const mul_at_row = mul_at + i;
    for (let r = 0; r < 256; r++) {
      contraction += f32[mul_at_row + r * 64]! * 1;
      contraction_i1 += f32[mul_at_row + r * 64 + 1]! * 1;
      contraction_i2 += f32[mul_at_row + r * 64 + 2]! * 1;
      contraction_i3 += f32[mul_at_row + r * 64 + 3]! * 1;
    }
    const add2 = f32[contraction_at + i]! + f32[contraction_at2 + i]! + contraction;
    const add2_i1 = f32[contraction_at + i + 1]! + f32[contraction_at2 + i + 1]! + contraction_i1;
    const add2_i2 = f32[contraction_at + i + 2]! + f32[contraction_at2 + i + 2]! + contraction_i2;
    const add2_i3 = f32[contraction_at + i + 3]! + f32[contraction_at2 + i + 3]! + contraction_i3;
    f32[add_at + i] = add2;
    f32[add_at + i + 1] = add2_i1;
    f32[add_at + i + 2] = add2_i2;
    f32[add_at + i + 3] = add2_i3;
  }
}

/**
 * add, adam
 * sub, adam
 */
function update2(
  f32: Float32Array,
  firstMoment_at: number,
  add_at: number,
  secondMoment_at: number,
  parameter: number,
  toF32: number,
  toF322: number,
  n: number,
): void {
  const value = f32[toF32]!;
  const value2 = f32[toF322]!;
  for (let i = 0; i < n; i++) {
    const add = f32[add_at + i]!;
    const add2 = f32[firstMoment_at + i]! * 0.5 + add * 0.5;
    f32[firstMoment_at + i] = add2;
    const add3 = Math.fround(
      f32[secondMoment_at + i]! * /* 0.9 */ 0.8999999761581421 + add * add * /* 0.1 */ 0.10000000149011612,
    );
    f32[secondMoment_at + i] = add3;
    const div2 = add2 / (Math.sqrt(add3) / value2 + /* 1e-8 */ 9.99999993922529e-9);
    f32[parameter + i] = f32[parameter + i]! - value * div2;
  }
}

/**
 * sum, wgan-gp.ts:45
 * sum, wgan-gp.ts:44
 */
function sum3(f32: Float32Array, neg_at: number, mul_at: number, mul_at2: number, sum_at: number): void {
  for (let i = 0; i < 64; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const neg_at_row = neg_at + i;
    const mul_at_row = mul_at + i;
    const mul_at2_row = mul_at2 + i;
    for (let r = 0; r < 256; r++) {
      const sub_i1 = f32[neg_at_row + r * 64 + 1]! - f32[mul_at_row + r * 64 + 1]!;
      const sub_i2 = f32[neg_at_row + r * 64 + 2]! - f32[mul_at_row + r * 64 + 2]!;
      const sub_i3 = f32[neg_at_row + r * 64 + 3]! - f32[mul_at_row + r * 64 + 3]!;
      const sub2 = f32[neg_at_row + r * 64]! - f32[mul_at_row + r * 64]! - f32[mul_at2_row + r * 64]!;
      sum += sub2;
      sum_i1 += sub_i1 - f32[mul_at2_row + r * 64 + 1]!;
      sum_i2 += sub_i2 - f32[mul_at2_row + r * 64 + 2]!;
      sum_i3 += sub_i3 - f32[mul_at2_row + r * 64 + 3]!;
    }
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
  }
}

/**
 * contraction, wgan-gp.ts:45
 * mul, wgan-gp.ts:44
 * neg, wgan-gp.ts:44
 */
function contraction_neg3(
  f32: Float32Array,
  neg_at: number,
  critic1Weight: number,
  neg_at2: number,
  contraction_at: number,
  expm1: number,
  mul_at: number,
  neg_at3: number,
): void {
  for (let i = 0; i < 255; i += 3) {
    const neg_at2_row = neg_at2 + i * 64;
    const contraction_at_row = contraction_at + i * 64;
    const expm1_row = expm1 + i * 64;
    const mul_at_row = mul_at + i * 64;
    const neg_at3_row = neg_at3 + i * 64;
    for (let j = 0; j < 64; j += 4) {
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
      const neg_at_row = neg_at + i * 64;
      const critic1Weight_row = critic1Weight + j;
      for (let r = 0; r < 64; r++) {
        const neg = f32[neg_at_row + r]!;
        const neg_i1 = f32[neg_at_row + r + 64]!;
        const neg_i2 = f32[neg_at_row + r + 128]!;
        const weight = f32[critic1Weight_row + r * 64]!;
        const weight_j1 = f32[critic1Weight_row + r * 64 + 1]!;
        const weight_j2 = f32[critic1Weight_row + r * 64 + 2]!;
        const weight_j3 = f32[critic1Weight_row + r * 64 + 3]!;
        contraction += neg * weight;
        contraction_i1 += neg_i1 * weight;
        contraction_i2 += neg_i2 * weight;
        contraction_j1 += neg * weight_j1;
        contraction_j1_i1 += neg_i1 * weight_j1;
        contraction_j1_i2 += neg_i2 * weight_j1;
        contraction_j2 += neg * weight_j2;
        contraction_j2_i1 += neg_i1 * weight_j2;
        contraction_j2_i2 += neg_i2 * weight_j2;
        contraction_j3 += neg * weight_j3;
        contraction_j3_i1 += neg_i1 * weight_j3;
        contraction_j3_i2 += neg_i2 * weight_j3;
      }
      const mul_i1 = f32[neg_at2_row + j + 64]! * f32[contraction_at_row + j + 64]!;
      const mul_i2 = f32[neg_at2_row + j + 128]! * f32[contraction_at_row + j + 128]!;
      const mul_j1_i1 = f32[neg_at2_row + j + 65]! * f32[contraction_at_row + j + 65]!;
      const mul_j1_i2 = f32[neg_at2_row + j + 129]! * f32[contraction_at_row + j + 129]!;
      const mul_j2_i1 = f32[neg_at2_row + j + 66]! * f32[contraction_at_row + j + 66]!;
      const mul_j2_i2 = f32[neg_at2_row + j + 130]! * f32[contraction_at_row + j + 130]!;
      const mul_j3_i1 = f32[neg_at2_row + j + 67]! * f32[contraction_at_row + j + 67]!;
      const mul_j3_i2 = f32[neg_at2_row + j + 131]! * f32[contraction_at_row + j + 131]!;
      const value = f32[expm1_row + j]!;
      const value_i1 = f32[expm1_row + j + 64]!;
      const value_i2 = f32[expm1_row + j + 128]!;
      const value_j1 = f32[expm1_row + j + 1]!;
      const value_j1_i1 = f32[expm1_row + j + 65]!;
      const value_j1_i2 = f32[expm1_row + j + 129]!;
      const value_j2 = f32[expm1_row + j + 2]!;
      const value_j2_i1 = f32[expm1_row + j + 66]!;
      const value_j2_i2 = f32[expm1_row + j + 130]!;
      const value_j3 = f32[expm1_row + j + 3]!;
      const value_j3_i1 = f32[expm1_row + j + 67]!;
      const value_j3_i2 = f32[expm1_row + j + 131]!;
      const mul2 = f32[neg_at2_row + j]! * f32[contraction_at_row + j]! * (value + 1);
      const mul2_j1 = f32[neg_at2_row + j + 1]! * f32[contraction_at_row + j + 1]! * (value_j1 + 1);
      const mul2_j2 = f32[neg_at2_row + j + 2]! * f32[contraction_at_row + j + 2]! * (value_j2 + 1);
      const mul2_j3 = f32[neg_at2_row + j + 3]! * f32[contraction_at_row + j + 3]! * (value_j3 + 1);
      const mul3 = Math.fround((-mul2 + contraction) * value);
      const mul3_i1 = Math.fround((-(mul_i1 * (value_i1 + 1)) + contraction_i1) * value_i1);
      const mul3_i2 = Math.fround((-(mul_i2 * (value_i2 + 1)) + contraction_i2) * value_i2);
      const mul3_j1 = Math.fround((-mul2_j1 + contraction_j1) * value_j1);
      const mul3_j1_i1 = Math.fround((-(mul_j1_i1 * (value_j1_i1 + 1)) + contraction_j1_i1) * value_j1_i1);
      const mul3_j1_i2 = Math.fround((-(mul_j1_i2 * (value_j1_i2 + 1)) + contraction_j1_i2) * value_j1_i2);
      const mul3_j2 = Math.fround((-mul2_j2 + contraction_j2) * value_j2);
      const mul3_j2_i1 = Math.fround((-(mul_j2_i1 * (value_j2_i1 + 1)) + contraction_j2_i1) * value_j2_i1);
      const mul3_j2_i2 = Math.fround((-(mul_j2_i2 * (value_j2_i2 + 1)) + contraction_j2_i2) * value_j2_i2);
      const mul3_j3 = Math.fround((-mul2_j3 + contraction_j3) * value_j3);
      const mul3_j3_i1 = Math.fround((-(mul_j3_i1 * (value_j3_i1 + 1)) + contraction_j3_i1) * value_j3_i1);
      const mul3_j3_i2 = Math.fround((-(mul_j3_i2 * (value_j3_i2 + 1)) + contraction_j3_i2) * value_j3_i2);
      f32[mul_at_row + j] = mul3;
      f32[mul_at_row + j + 64] = mul3_i1;
      f32[mul_at_row + j + 128] = mul3_i2;
      f32[mul_at_row + j + 1] = mul3_j1;
      f32[mul_at_row + j + 65] = mul3_j1_i1;
      f32[mul_at_row + j + 129] = mul3_j1_i2;
      f32[mul_at_row + j + 2] = mul3_j2;
      f32[mul_at_row + j + 66] = mul3_j2_i1;
      f32[mul_at_row + j + 130] = mul3_j2_i2;
      f32[mul_at_row + j + 3] = mul3_j3;
      f32[mul_at_row + j + 67] = mul3_j3_i1;
      f32[mul_at_row + j + 131] = mul3_j3_i2;
      f32[neg_at3_row + j] = -mul3;
      f32[neg_at3_row + j + 64] = -mul3_i1;
      f32[neg_at3_row + j + 128] = -mul3_i2;
      f32[neg_at3_row + j + 1] = -mul3_j1;
      f32[neg_at3_row + j + 65] = -mul3_j1_i1;
      f32[neg_at3_row + j + 129] = -mul3_j1_i2;
      f32[neg_at3_row + j + 2] = -mul3_j2;
      f32[neg_at3_row + j + 66] = -mul3_j2_i1;
      f32[neg_at3_row + j + 130] = -mul3_j2_i2;
      f32[neg_at3_row + j + 3] = -mul3_j3;
      f32[neg_at3_row + j + 67] = -mul3_j3_i1;
      f32[neg_at3_row + j + 131] = -mul3_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 64; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const critic1Weight_row2 = critic1Weight + j_ir;
    for (let r_ir = 0; r_ir < 64; r_ir++) {
      const neg_ir = f32[neg_at + r_ir + 16320]!;
      contraction_ir += neg_ir * f32[critic1Weight_row2 + r_ir * 64]!;
      contraction_j1_ir += neg_ir * f32[critic1Weight_row2 + r_ir * 64 + 1]!;
      contraction_j2_ir += neg_ir * f32[critic1Weight_row2 + r_ir * 64 + 2]!;
      contraction_j3_ir += neg_ir * f32[critic1Weight_row2 + r_ir * 64 + 3]!;
    }
    const mul_ir = f32[neg_at2 + j_ir + 16320]! * f32[contraction_at + j_ir + 16320]!;
    const mul_j1_ir = f32[neg_at2 + j_ir + 16321]! * f32[contraction_at + j_ir + 16321]!;
    const mul_j2_ir = f32[neg_at2 + j_ir + 16322]! * f32[contraction_at + j_ir + 16322]!;
    const mul_j3_ir = f32[neg_at2 + j_ir + 16323]! * f32[contraction_at + j_ir + 16323]!;
    const value_ir = f32[expm1 + j_ir + 16320]!;
    const value_j1_ir = f32[expm1 + j_ir + 16321]!;
    const value_j2_ir = f32[expm1 + j_ir + 16322]!;
    const value_j3_ir = f32[expm1 + j_ir + 16323]!;
    const mul3_ir = Math.fround((-(mul_ir * (value_ir + 1)) + contraction_ir) * value_ir);
    const mul3_j1_ir = Math.fround((-(mul_j1_ir * (value_j1_ir + 1)) + contraction_j1_ir) * value_j1_ir);
    const mul3_j2_ir = Math.fround((-(mul_j2_ir * (value_j2_ir + 1)) + contraction_j2_ir) * value_j2_ir);
    const mul3_j3_ir = Math.fround((-(mul_j3_ir * (value_j3_ir + 1)) + contraction_j3_ir) * value_j3_ir);
    f32[mul_at + j_ir + 16320] = mul3_ir;
    f32[mul_at + j_ir + 16321] = mul3_j1_ir;
    f32[mul_at + j_ir + 16322] = mul3_j2_ir;
    f32[mul_at + j_ir + 16323] = mul3_j3_ir;
    f32[neg_at3 + j_ir + 16320] = -mul3_ir;
    f32[neg_at3 + j_ir + 16321] = -mul3_j1_ir;
    f32[neg_at3 + j_ir + 16322] = -mul3_j2_ir;
    f32[neg_at3 + j_ir + 16323] = -mul3_j3_ir;
  }
}

/**
 * contraction, wgan-gp.ts:45
 * add, wgan-gp.ts:45
 */
function contraction_add3(
  f32: Float32Array,
  neg_at: number,
  softplus_at: number,
  contraction_at: number,
  contraction_at2: number,
  contraction_at3: number,
  add_at: number,
): void {
  for (let i = 0; i < 63; i += 3) {
    const contraction_at_row = contraction_at + i * 64;
    const contraction_at2_row = contraction_at2 + i * 64;
    const contraction_at3_row = contraction_at3 + i;
    const add_at_row = add_at + i * 64;
    for (let j = 0; j < 64; j += 4) {
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
      const neg_at_row = neg_at + i;
      const softplus_at_row = softplus_at + j;
      for (let r = 0; r < 256; r++) {
        const neg = f32[neg_at_row + r * 64]!;
        const neg_i1 = f32[neg_at_row + r * 64 + 1]!;
        const neg_i2 = f32[neg_at_row + r * 64 + 2]!;
        const softplus2 = f32[softplus_at_row + r * 64]!;
        const softplus_j1 = f32[softplus_at_row + r * 64 + 1]!;
        const softplus_j2 = f32[softplus_at_row + r * 64 + 2]!;
        const softplus_j3 = f32[softplus_at_row + r * 64 + 3]!;
        contraction += neg * softplus2;
        contraction_i1 += neg_i1 * softplus2;
        contraction_i2 += neg_i2 * softplus2;
        contraction_j1 += neg * softplus_j1;
        contraction_j1_i1 += neg_i1 * softplus_j1;
        contraction_j1_i2 += neg_i2 * softplus_j1;
        contraction_j2 += neg * softplus_j2;
        contraction_j2_i1 += neg_i1 * softplus_j2;
        contraction_j2_i2 += neg_i2 * softplus_j2;
        contraction_j3 += neg * softplus_j3;
        contraction_j3_i1 += neg_i1 * softplus_j3;
        contraction_j3_i2 += neg_i2 * softplus_j3;
      }
      const add_i1 = f32[contraction_at_row + j + 64]! + f32[contraction_at2_row + j + 64]!;
      const add_i2 = f32[contraction_at_row + j + 128]! + f32[contraction_at2_row + j + 128]!;
      const add_j1 = f32[contraction_at_row + j + 1]! + f32[contraction_at2_row + j + 1]!;
      const add_j1_i1 = f32[contraction_at_row + j + 65]! + f32[contraction_at2_row + j + 65]!;
      const add_j1_i2 = f32[contraction_at_row + j + 129]! + f32[contraction_at2_row + j + 129]!;
      const add_j2 = f32[contraction_at_row + j + 2]! + f32[contraction_at2_row + j + 2]!;
      const add_j2_i1 = f32[contraction_at_row + j + 66]! + f32[contraction_at2_row + j + 66]!;
      const add_j2_i2 = f32[contraction_at_row + j + 130]! + f32[contraction_at2_row + j + 130]!;
      const add_j3 = f32[contraction_at_row + j + 3]! + f32[contraction_at2_row + j + 3]!;
      const add_j3_i1 = f32[contraction_at_row + j + 67]! + f32[contraction_at2_row + j + 67]!;
      const add_j3_i2 = f32[contraction_at_row + j + 131]! + f32[contraction_at2_row + j + 131]!;
      const add2 =
        f32[contraction_at_row + j]! + f32[contraction_at2_row + j]! + f32[contraction_at3_row + j * 64]!;
      const add3_i1 = add_i1 + f32[contraction_at3_row + j * 64 + 1]! + contraction_i1;
      const add3_i2 = add_i2 + f32[contraction_at3_row + j * 64 + 2]! + contraction_i2;
      const add3_j1 = add_j1 + f32[contraction_at3_row + j * 64 + 64]! + contraction_j1;
      const add3_j1_i1 = add_j1_i1 + f32[contraction_at3_row + j * 64 + 65]! + contraction_j1_i1;
      const add3_j1_i2 = add_j1_i2 + f32[contraction_at3_row + j * 64 + 66]! + contraction_j1_i2;
      const add3_j2 = add_j2 + f32[contraction_at3_row + j * 64 + 128]! + contraction_j2;
      const add3_j2_i1 = add_j2_i1 + f32[contraction_at3_row + j * 64 + 129]! + contraction_j2_i1;
      const add3_j2_i2 = add_j2_i2 + f32[contraction_at3_row + j * 64 + 130]! + contraction_j2_i2;
      const add3_j3 = add_j3 + f32[contraction_at3_row + j * 64 + 192]! + contraction_j3;
      const add3_j3_i1 = add_j3_i1 + f32[contraction_at3_row + j * 64 + 193]! + contraction_j3_i1;
      const add3_j3_i2 = add_j3_i2 + f32[contraction_at3_row + j * 64 + 194]! + contraction_j3_i2;
      f32[add_at_row + j] = add2 + contraction;
      f32[add_at_row + j + 64] = add3_i1;
      f32[add_at_row + j + 128] = add3_i2;
      f32[add_at_row + j + 1] = add3_j1;
      f32[add_at_row + j + 65] = add3_j1_i1;
      f32[add_at_row + j + 129] = add3_j1_i2;
      f32[add_at_row + j + 2] = add3_j2;
      f32[add_at_row + j + 66] = add3_j2_i1;
      f32[add_at_row + j + 130] = add3_j2_i2;
      f32[add_at_row + j + 3] = add3_j3;
      f32[add_at_row + j + 67] = add3_j3_i1;
      f32[add_at_row + j + 131] = add3_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 64; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const softplus_at_row2 = softplus_at + j_ir;
    for (let r_ir = 0; r_ir < 256; r_ir++) {
      const neg_ir = f32[neg_at + r_ir * 64 + 63]!;
      contraction_ir += neg_ir * f32[softplus_at_row2 + r_ir * 64]!;
      contraction_j1_ir += neg_ir * f32[softplus_at_row2 + r_ir * 64 + 1]!;
      contraction_j2_ir += neg_ir * f32[softplus_at_row2 + r_ir * 64 + 2]!;
      contraction_j3_ir += neg_ir * f32[softplus_at_row2 + r_ir * 64 + 3]!;
    }
    const add_ir = f32[contraction_at + j_ir + 4032]! + f32[contraction_at2 + j_ir + 4032]!;
    const add_j1_ir = f32[contraction_at + j_ir + 4033]! + f32[contraction_at2 + j_ir + 4033]!;
    const add_j2_ir = f32[contraction_at + j_ir + 4034]! + f32[contraction_at2 + j_ir + 4034]!;
    const add_j3_ir = f32[contraction_at + j_ir + 4035]! + f32[contraction_at2 + j_ir + 4035]!;
    const add3_ir = add_ir + f32[contraction_at3 + j_ir * 64 + 63]! + contraction_ir;
    const add3_j1_ir = add_j1_ir + f32[contraction_at3 + j_ir * 64 + 127]! + contraction_j1_ir;
    const add3_j2_ir = add_j2_ir + f32[contraction_at3 + j_ir * 64 + 191]! + contraction_j2_ir;
    const add3_j3_ir = add_j3_ir + f32[contraction_at3 + j_ir * 64 + 255]! + contraction_j3_ir;
    f32[add_at + j_ir + 4032] = add3_ir;
    f32[add_at + j_ir + 4033] = add3_j1_ir;
    f32[add_at + j_ir + 4034] = add3_j2_ir;
    f32[add_at + j_ir + 4035] = add3_j3_ir;
  }
}

/**
 * contraction, wgan-gp.ts:44
 * add, wgan-gp.ts:44
 */
function contraction_add4(
  f32: Float32Array,
  neg_at: number,
  add_at: number,
  contraction_at: number,
  contraction_at2: number,
  contraction_at3: number,
  add_at2: number,
): void {
  for (let i = 0; i < 64; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    let contraction_j1 = 0;
    let contraction_j1_i1 = 0;
    let contraction_j1_i2 = 0;
    let contraction_j1_i3 = 0;
    const neg_at_row = neg_at + i;
    for (let r = 0; r < 256; r++) {
      const neg = f32[neg_at_row + r * 64]!;
      const neg_i1 = f32[neg_at_row + r * 64 + 1]!;
      const neg_i2 = f32[neg_at_row + r * 64 + 2]!;
      const neg_i3 = f32[neg_at_row + r * 64 + 3]!;
      const add = f32[add_at + r * 2]!;
      const add_j1 = f32[add_at + r * 2 + 1]!;
      contraction += neg * add;
      contraction_i1 += neg_i1 * add;
      contraction_i2 += neg_i2 * add;
      contraction_i3 += neg_i3 * add;
      contraction_j1 += neg * add_j1;
      contraction_j1_i1 += neg_i1 * add_j1;
      contraction_j1_i2 += neg_i2 * add_j1;
      contraction_j1_i3 += neg_i3 * add_j1;
    }
    const add2_i1 = f32[contraction_at + i * 2 + 2]! + f32[contraction_at2 + i * 2 + 2]!;
    const add2_i2 = f32[contraction_at + i * 2 + 4]! + f32[contraction_at2 + i * 2 + 4]!;
    const add2_i3 = f32[contraction_at + i * 2 + 6]! + f32[contraction_at2 + i * 2 + 6]!;
    const add2_j1 = f32[contraction_at + i * 2 + 1]! + f32[contraction_at2 + i * 2 + 1]!;
    const add2_j1_i1 = f32[contraction_at + i * 2 + 3]! + f32[contraction_at2 + i * 2 + 3]!;
    const add2_j1_i2 = f32[contraction_at + i * 2 + 5]! + f32[contraction_at2 + i * 2 + 5]!;
    const add2_j1_i3 = f32[contraction_at + i * 2 + 7]! + f32[contraction_at2 + i * 2 + 7]!;
    const add3 = f32[contraction_at + i * 2]! + f32[contraction_at2 + i * 2]! + f32[contraction_at3 + i]!;
    const add4_j1_i1 = add2_j1_i1 + f32[contraction_at3 + i + 65]! + contraction_j1_i1;
    const add4_j1_i2 = add2_j1_i2 + f32[contraction_at3 + i + 66]! + contraction_j1_i2;
    const add4_j1_i3 = add2_j1_i3 + f32[contraction_at3 + i + 67]! + contraction_j1_i3;
    const add4_i1 = add2_i1 + f32[contraction_at3 + i + 1]! + contraction_i1;
    const add4_i2 = add2_i2 + f32[contraction_at3 + i + 2]! + contraction_i2;
    const add4_i3 = add2_i3 + f32[contraction_at3 + i + 3]! + contraction_i3;
    const add4_j1 = add2_j1 + f32[contraction_at3 + i + 64]! + contraction_j1;
    f32[add_at2 + i * 2] = add3 + contraction;
    f32[add_at2 + i * 2 + 2] = add4_i1;
    f32[add_at2 + i * 2 + 4] = add4_i2;
    f32[add_at2 + i * 2 + 6] = add4_i3;
    f32[add_at2 + i * 2 + 1] = add4_j1;
    f32[add_at2 + i * 2 + 3] = add4_j1_i1;
    f32[add_at2 + i * 2 + 5] = add4_j1_i2;
    f32[add_at2 + i * 2 + 7] = add4_j1_i3;
  }
}

/**
 * broadcast, wgan-gp.ts:46
 */
function broadcast(f32: Float32Array, broadcast2: number): void {
  f32[broadcast2] = 0;
}

/**
 * neg, wgan-gp.ts:45
 */
function neg2(
  f32: Float32Array,
  contraction_at: number,
  contraction_at2: number,
  critic1Bias: number,
  neg_at: number,
): void {
  for (let i = 0; i < 256; i++) {
    const contraction_at_row = contraction_at + i * 64;
    const contraction_at2_row = contraction_at2 + i * 64;
    const neg_at_row = neg_at + i * 64;
    for (let j = 0; j < 64; j++) {
      const add = f32[contraction_at2_row + j]! + f32[critic1Bias + j]!;
      const expm1 = Math.expm1(-(Math.max(add, 0) + Math.log1p(Math.exp(-Math.abs(add)))));
      f32[neg_at_row + j] = -(f32[contraction_at_row + j]! * expm1);
    }
  }
}

/**
 * sum, wgan-gp.ts:57
 */
function sum4(f32: Float32Array, contraction_at: number, sum_at: number): void {
  for (let i = 0; i < 256; i++) {
    let sum = 0;
    const contraction = f32[contraction_at + i * 2]!;
    sum += contraction * contraction;
    const contraction_r1 = f32[contraction_at + i * 2 + 1]!;
    sum += contraction_r1 * contraction_r1;
    f32[sum_at + i] = sum;
  }
}

/**
 * sum, wgan-gp.ts:58
 */
function sum5(f32: Float32Array, sum_at: number, sum_at2: number): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  for (let r = 0; r < 256; r += 4) {
    const sub = Math.sqrt(f32[sum_at + r]!) - 1;
    sum += sub * sub;
    const subRp1 = Math.sqrt(f32[sum_at + r + 1]!) - 1;
    sumRp1 += subRp1 * subRp1;
    const subRp2 = Math.sqrt(f32[sum_at + r + 2]!) - 1;
    sumRp2 += subRp2 * subRp2;
    const subRp3 = Math.sqrt(f32[sum_at + r + 3]!) - 1;
    sumRp3 += subRp3 * subRp3;
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  f32[sum_at2] = sum;
}

/**
 * sum, wgan-gp.ts:59
 * neg, wgan-gp.ts:68
 */
function sum_neg(f32: Float32Array, contraction_at: number, critic2Bias: number, neg_at: number): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  const critic2Bias0 = f32[critic2Bias]!;
  for (let r = 0; r < 256; r += 4) {
    sum += f32[contraction_at + r]! + critic2Bias0;
    sumRp1 += f32[contraction_at + r + 1]! + critic2Bias0;
    sumRp2 += f32[contraction_at + r + 2]! + critic2Bias0;
    sumRp3 += f32[contraction_at + r + 3]! + critic2Bias0;
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  f32[neg_at] = -(sum * 0.00390625);
}

/**
 * add, adam
 * toF32, adam
 */
function update3(
  f32: Float32Array,
  i32: Int32Array,
  step_at: number,
  step_at2: number,
  toF32_at: number,
  toF32_at2: number,
): void {
  i32[step_at] = (i32[step_at]! + 1) | 0;
  const step2 = i32[step_at2]!;
  i32[step_at2] = (step2 + 1) | 0;
  const add3 = step2 + 1;
  f32[toF32_at] = Math.fround(Math.sqrt(1 - pow(0.9, add3)));
  f32[toF32_at2] = Math.fround(0.001 / (1 - pow(0.5, add3)));
}

/**
 * sum, wgan-gp.ts:40
 */
function sum6(f32: Float32Array, contraction_at: number, sum_at: number): void {
  let sum = 0;
  let sum_i1 = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  let sum_i1Rp1 = 0;
  let sum_i1Rp2 = 0;
  let sum_i1Rp3 = 0;
  for (let r = 0; r < 256; r += 4) {
    sum += f32[contraction_at + r * 2]!;
    sum_i1 += f32[contraction_at + r * 2 + 1]!;
    sumRp1 += f32[contraction_at + r * 2 + 2]!;
    sum_i1Rp1 += f32[contraction_at + r * 2 + 3]!;
    sumRp2 += f32[contraction_at + r * 2 + 4]!;
    sum_i1Rp2 += f32[contraction_at + r * 2 + 5]!;
    sumRp3 += f32[contraction_at + r * 2 + 6]!;
    sum_i1Rp3 += f32[contraction_at + r * 2 + 7]!;
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  sum_i1 = sum_i1 + sum_i1Rp1 + (sum_i1Rp2 + sum_i1Rp3);
  f32[sum_at] = sum;
  f32[sum_at + 1] = sum_i1;
}

/**
 * contraction, wgan-gp.ts:40
 * select, wgan-gp.ts:39
 */
function contraction_select(
  f32: Float32Array,
  contraction_at: number,
  generator2Weight: number,
  relu_at: number,
  select_at: number,
): void {
  for (let i = 0; i < 255; i += 3) {
    const contraction2 = f32[contraction_at + i * 2]!;
    const contraction2_i1 = f32[contraction_at + i * 2 + 2]!;
    const contraction2_i2 = f32[contraction_at + i * 2 + 4]!;
    const contraction2_r1 = f32[contraction_at + i * 2 + 1]!;
    const contraction2_i1_r1 = f32[contraction_at + i * 2 + 3]!;
    const contraction2_i2_r1 = f32[contraction_at + i * 2 + 5]!;
    const relu_at_row = relu_at + i * 64;
    const select_at_row = select_at + i * 64;
    for (let j = 0; j < 64; j += 4) {
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
      const weight = f32[generator2Weight + j]!;
      const weight_j1 = f32[generator2Weight + j + 1]!;
      const weight_j2 = f32[generator2Weight + j + 2]!;
      const weight_j3 = f32[generator2Weight + j + 3]!;
      contraction += contraction2 * weight;
      contraction_i1 += contraction2_i1 * weight;
      contraction_i2 += contraction2_i2 * weight;
      contraction_j1 += contraction2 * weight_j1;
      contraction_j1_i1 += contraction2_i1 * weight_j1;
      contraction_j1_i2 += contraction2_i2 * weight_j1;
      contraction_j2 += contraction2 * weight_j2;
      contraction_j2_i1 += contraction2_i1 * weight_j2;
      contraction_j2_i2 += contraction2_i2 * weight_j2;
      contraction_j3 += contraction2 * weight_j3;
      contraction_j3_i1 += contraction2_i1 * weight_j3;
      contraction_j3_i2 += contraction2_i2 * weight_j3;
      const weight_r1 = f32[generator2Weight + j + 64]!;
      const weight_j1_r1 = f32[generator2Weight + j + 65]!;
      const weight_j2_r1 = f32[generator2Weight + j + 66]!;
      const weight_j3_r1 = f32[generator2Weight + j + 67]!;
      contraction += contraction2_r1 * weight_r1;
      contraction_i1 += contraction2_i1_r1 * weight_r1;
      contraction_i2 += contraction2_i2_r1 * weight_r1;
      contraction_j1 += contraction2_r1 * weight_j1_r1;
      contraction_j1_i1 += contraction2_i1_r1 * weight_j1_r1;
      contraction_j1_i2 += contraction2_i2_r1 * weight_j1_r1;
      contraction_j2 += contraction2_r1 * weight_j2_r1;
      contraction_j2_i1 += contraction2_i1_r1 * weight_j2_r1;
      contraction_j2_i2 += contraction2_i2_r1 * weight_j2_r1;
      contraction_j3 += contraction2_r1 * weight_j3_r1;
      contraction_j3_i1 += contraction2_i1_r1 * weight_j3_r1;
      contraction_j3_i2 += contraction2_i2_r1 * weight_j3_r1;
      const select_i1 = f32[relu_at_row + j + 64]! > 0 ? contraction_i1 : 0;
      const select_i2 = f32[relu_at_row + j + 128]! > 0 ? contraction_i2 : 0;
      const select_j1 = f32[relu_at_row + j + 1]! > 0 ? contraction_j1 : 0;
      const select_j1_i1 = f32[relu_at_row + j + 65]! > 0 ? contraction_j1_i1 : 0;
      const select_j1_i2 = f32[relu_at_row + j + 129]! > 0 ? contraction_j1_i2 : 0;
      const select_j2 = f32[relu_at_row + j + 2]! > 0 ? contraction_j2 : 0;
      const select_j2_i1 = f32[relu_at_row + j + 66]! > 0 ? contraction_j2_i1 : 0;
      const select_j2_i2 = f32[relu_at_row + j + 130]! > 0 ? contraction_j2_i2 : 0;
      const select_j3 = f32[relu_at_row + j + 3]! > 0 ? contraction_j3 : 0;
      const select_j3_i1 = f32[relu_at_row + j + 67]! > 0 ? contraction_j3_i1 : 0;
      const select_j3_i2 = f32[relu_at_row + j + 131]! > 0 ? contraction_j3_i2 : 0;
      f32[select_at_row + j] = f32[relu_at_row + j]! > 0 ? contraction : 0;
      f32[select_at_row + j + 64] = select_i1;
      f32[select_at_row + j + 128] = select_i2;
      f32[select_at_row + j + 1] = select_j1;
      f32[select_at_row + j + 65] = select_j1_i1;
      f32[select_at_row + j + 129] = select_j1_i2;
      f32[select_at_row + j + 2] = select_j2;
      f32[select_at_row + j + 66] = select_j2_i1;
      f32[select_at_row + j + 130] = select_j2_i2;
      f32[select_at_row + j + 3] = select_j3;
      f32[select_at_row + j + 67] = select_j3_i1;
      f32[select_at_row + j + 131] = select_j3_i2;
    }
  }
  const contraction2_ir = f32[contraction_at + 510]!;
  const contraction2_irRIr1 = f32[contraction_at + 511]!;
  for (let j_ir = 0; j_ir < 64; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    contraction_ir += contraction2_ir * f32[generator2Weight + j_ir]!;
    contraction_j1_ir += contraction2_ir * f32[generator2Weight + j_ir + 1]!;
    contraction_j2_ir += contraction2_ir * f32[generator2Weight + j_ir + 2]!;
    contraction_j3_ir += contraction2_ir * f32[generator2Weight + j_ir + 3]!;
    contraction_ir += contraction2_irRIr1 * f32[generator2Weight + j_ir + 64]!;
    contraction_j1_ir += contraction2_irRIr1 * f32[generator2Weight + j_ir + 65]!;
    contraction_j2_ir += contraction2_irRIr1 * f32[generator2Weight + j_ir + 66]!;
    contraction_j3_ir += contraction2_irRIr1 * f32[generator2Weight + j_ir + 67]!;
    const select_j1_ir = f32[relu_at + j_ir + 16321]! > 0 ? contraction_j1_ir : 0;
    const select_j2_ir = f32[relu_at + j_ir + 16322]! > 0 ? contraction_j2_ir : 0;
    const select_j3_ir = f32[relu_at + j_ir + 16323]! > 0 ? contraction_j3_ir : 0;
    f32[select_at + j_ir + 16320] = f32[relu_at + j_ir + 16320]! > 0 ? contraction_ir : 0;
    f32[select_at + j_ir + 16321] = select_j1_ir;
    f32[select_at + j_ir + 16322] = select_j2_ir;
    f32[select_at + j_ir + 16323] = select_j3_ir;
  }
}

/**
 * sum, wgan-gp.ts:39
 * sum, wgan-gp.ts:38
 */
function sum7(f32: Float32Array, select_at: number, sum_at: number): void {
  for (let i = 0; i < 64; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const select_at_row = select_at + i;
    for (let r = 0; r < 256; r++) {
      sum += f32[select_at_row + r * 64]!;
      sum_i1 += f32[select_at_row + r * 64 + 1]!;
      sum_i2 += f32[select_at_row + r * 64 + 2]!;
      sum_i3 += f32[select_at_row + r * 64 + 3]!;
    }
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
  }
}

/**
 * contraction, wgan-gp.ts:39
 * select, wgan-gp.ts:38
 */
function contraction_select2(
  f32: Float32Array,
  select_at: number,
  generator1Weight: number,
  relu_at: number,
  select_at2: number,
): void {
  for (let i = 0; i < 255; i += 3) {
    const relu_at_row = relu_at + i * 64;
    const select_at2_row = select_at2 + i * 64;
    for (let j = 0; j < 64; j += 4) {
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
      const select_at_row = select_at + i * 64;
      const generator1Weight_row = generator1Weight + j;
      for (let r = 0; r < 64; r++) {
        const select = f32[select_at_row + r]!;
        const select_i1 = f32[select_at_row + r + 64]!;
        const select_i2 = f32[select_at_row + r + 128]!;
        const weight = f32[generator1Weight_row + r * 64]!;
        const weight_j1 = f32[generator1Weight_row + r * 64 + 1]!;
        const weight_j2 = f32[generator1Weight_row + r * 64 + 2]!;
        const weight_j3 = f32[generator1Weight_row + r * 64 + 3]!;
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
      const select2_i1 = f32[relu_at_row + j + 64]! > 0 ? contraction_i1 : 0;
      const select2_i2 = f32[relu_at_row + j + 128]! > 0 ? contraction_i2 : 0;
      const select2_j1 = f32[relu_at_row + j + 1]! > 0 ? contraction_j1 : 0;
      const select2_j1_i1 = f32[relu_at_row + j + 65]! > 0 ? contraction_j1_i1 : 0;
      const select2_j1_i2 = f32[relu_at_row + j + 129]! > 0 ? contraction_j1_i2 : 0;
      const select2_j2 = f32[relu_at_row + j + 2]! > 0 ? contraction_j2 : 0;
      const select2_j2_i1 = f32[relu_at_row + j + 66]! > 0 ? contraction_j2_i1 : 0;
      const select2_j2_i2 = f32[relu_at_row + j + 130]! > 0 ? contraction_j2_i2 : 0;
      const select2_j3 = f32[relu_at_row + j + 3]! > 0 ? contraction_j3 : 0;
      const select2_j3_i1 = f32[relu_at_row + j + 67]! > 0 ? contraction_j3_i1 : 0;
      const select2_j3_i2 = f32[relu_at_row + j + 131]! > 0 ? contraction_j3_i2 : 0;
      f32[select_at2_row + j] = f32[relu_at_row + j]! > 0 ? contraction : 0;
      f32[select_at2_row + j + 64] = select2_i1;
      f32[select_at2_row + j + 128] = select2_i2;
      f32[select_at2_row + j + 1] = select2_j1;
      f32[select_at2_row + j + 65] = select2_j1_i1;
      f32[select_at2_row + j + 129] = select2_j1_i2;
      f32[select_at2_row + j + 2] = select2_j2;
      f32[select_at2_row + j + 66] = select2_j2_i1;
      f32[select_at2_row + j + 130] = select2_j2_i2;
      f32[select_at2_row + j + 3] = select2_j3;
      f32[select_at2_row + j + 67] = select2_j3_i1;
      f32[select_at2_row + j + 131] = select2_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 64; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const generator1Weight_row2 = generator1Weight + j_ir;
    for (let r_ir = 0; r_ir < 64; r_ir++) {
      const select_ir = f32[select_at + r_ir + 16320]!;
      contraction_ir += select_ir * f32[generator1Weight_row2 + r_ir * 64]!;
      contraction_j1_ir += select_ir * f32[generator1Weight_row2 + r_ir * 64 + 1]!;
      contraction_j2_ir += select_ir * f32[generator1Weight_row2 + r_ir * 64 + 2]!;
      contraction_j3_ir += select_ir * f32[generator1Weight_row2 + r_ir * 64 + 3]!;
    }
    const select2_j1_ir = f32[relu_at + j_ir + 16321]! > 0 ? contraction_j1_ir : 0;
    const select2_j2_ir = f32[relu_at + j_ir + 16322]! > 0 ? contraction_j2_ir : 0;
    const select2_j3_ir = f32[relu_at + j_ir + 16323]! > 0 ? contraction_j3_ir : 0;
    f32[select_at2 + j_ir + 16320] = f32[relu_at + j_ir + 16320]! > 0 ? contraction_ir : 0;
    f32[select_at2 + j_ir + 16321] = select2_j1_ir;
    f32[select_at2 + j_ir + 16322] = select2_j2_ir;
    f32[select_at2 + j_ir + 16323] = select2_j3_ir;
  }
}

/**
 * contraction, wgan-gp.ts:38
 */
function contraction14(f32: Float32Array, select_at: number, mul_at: number, contraction_at: number): void {
  for (let i = 0; i < 63; i += 3) {
    const contraction_at_row = contraction_at + i * 8;
    for (let j = 0; j < 8; j += 4) {
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
      const mul_at_row = mul_at + j;
      for (let r = 0; r < 256; r++) {
        const select = f32[select_at_row + r * 64]!;
        const select_i1 = f32[select_at_row + r * 64 + 1]!;
        const select_i2 = f32[select_at_row + r * 64 + 2]!;
        const mul = f32[mul_at_row + r * 8]!;
        const mul_j1 = f32[mul_at_row + r * 8 + 1]!;
        const mul_j2 = f32[mul_at_row + r * 8 + 2]!;
        const mul_j3 = f32[mul_at_row + r * 8 + 3]!;
        contraction += select * mul;
        contraction_i1 += select_i1 * mul;
        contraction_i2 += select_i2 * mul;
        contraction_j1 += select * mul_j1;
        contraction_j1_i1 += select_i1 * mul_j1;
        contraction_j1_i2 += select_i2 * mul_j1;
        contraction_j2 += select * mul_j2;
        contraction_j2_i1 += select_i1 * mul_j2;
        contraction_j2_i2 += select_i2 * mul_j2;
        contraction_j3 += select * mul_j3;
        contraction_j3_i1 += select_i1 * mul_j3;
        contraction_j3_i2 += select_i2 * mul_j3;
      }
      f32[contraction_at_row + j] = contraction;
      f32[contraction_at_row + j + 8] = contraction_i1;
      f32[contraction_at_row + j + 16] = contraction_i2;
      f32[contraction_at_row + j + 1] = contraction_j1;
      f32[contraction_at_row + j + 9] = contraction_j1_i1;
      f32[contraction_at_row + j + 17] = contraction_j1_i2;
      f32[contraction_at_row + j + 2] = contraction_j2;
      f32[contraction_at_row + j + 10] = contraction_j2_i1;
      f32[contraction_at_row + j + 18] = contraction_j2_i2;
      f32[contraction_at_row + j + 3] = contraction_j3;
      f32[contraction_at_row + j + 11] = contraction_j3_i1;
      f32[contraction_at_row + j + 19] = contraction_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 8; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const mul_at_row2 = mul_at + j_ir;
    for (let r_ir = 0; r_ir < 256; r_ir++) {
      const select_ir = f32[select_at + r_ir * 64 + 63]!;
      contraction_ir += select_ir * f32[mul_at_row2 + r_ir * 8]!;
      contraction_j1_ir += select_ir * f32[mul_at_row2 + r_ir * 8 + 1]!;
      contraction_j2_ir += select_ir * f32[mul_at_row2 + r_ir * 8 + 2]!;
      contraction_j3_ir += select_ir * f32[mul_at_row2 + r_ir * 8 + 3]!;
    }
    f32[contraction_at + j_ir + 504] = contraction_ir;
    f32[contraction_at + j_ir + 505] = contraction_j1_ir;
    f32[contraction_at + j_ir + 506] = contraction_j2_ir;
    f32[contraction_at + j_ir + 507] = contraction_j3_ir;
  }
}

function stepCritic({ f32, i32 }: Views): void {
  mul(f32, i32, 9288 /* tapeless.seed */, 9292 /* tapeless.step */, 44272 /* mul */, 2048);
  contraction_relu(
    f32,
    44272 /* mul */,
    0 /* generator.0.weight */,
    512 /* generator.0.bias */,
    27888 /* relu */,
  );
  contraction_relu2(
    f32,
    27888 /* relu */,
    576 /* generator.1.weight */,
    4672 /* generator.1.bias */,
    44272 /* relu */,
  );
  contraction_add(
    f32,
    44272 /* relu */,
    4736 /* generator.2.weight */,
    4864 /* generator.2.bias */,
    249072 /* add */,
  );
  toUnitFloat_add(
    f32,
    i32,
    9288 /* tapeless.seed */,
    9292 /* tapeless.step */,
    249072 /* add */,
    224496 /* x */,
    253168 /* add */,
  );
  contraction(f32, 253168 /* add */, 4868 /* critic.0.weight */, 27888 /* contraction */);
  softplus_expm1(
    f32,
    27888 /* contraction */,
    4996 /* critic.0.bias */,
    27888 /* softplus */,
    44272 /* expm1 */,
  );
  contraction2(f32, 27888 /* softplus */, 5060 /* critic.1.weight */, 60656 /* contraction */);
  contraction3(f32, 9220 /* critic.2.weight */, 77040 /* contraction */);
  expm1_neg(
    f32,
    60656 /* contraction */,
    9156 /* critic.1.bias */,
    60656 /* expm1 */,
    77040 /* contraction */,
    93424 /* neg */,
  );
  contraction_neg(
    f32,
    93424 /* neg */,
    5060 /* critic.1.weight */,
    109808 /* contraction */,
    44272 /* expm1 */,
    126192 /* neg */,
  );
  contraction4(f32, 126192 /* neg */, 4868 /* critic.0.weight */, 142576 /* contraction */);
  sum_mul(f32, 142576 /* contraction */, 143088 /* rootOfSquares */, 249584 /* mul */);
  sum(f32, 143088 /* rootOfSquares */, 254192 /* sum */);
  contraction(f32, 249072 /* add */, 4868 /* critic.0.weight */, 142576 /* contraction */);
  softplus2(f32, 142576 /* contraction */, 4996 /* critic.0.bias */, 142576 /* softplus */);
  contraction2(f32, 142576 /* softplus */, 5060 /* critic.1.weight */, 158960 /* contraction */);
  softplus2(f32, 158960 /* contraction */, 9156 /* critic.1.bias */, 158960 /* softplus */);
  contraction5(f32, 158960 /* softplus */, 9220 /* critic.2.weight */, 175344 /* contraction */);
  sum2(f32, 175344 /* contraction */, 9284 /* critic.2.bias */, 208368 /* sum */);
  contraction(f32, 224496 /* x */, 4868 /* critic.0.weight */, 175344 /* contraction */);
  softplus2(f32, 175344 /* contraction */, 4996 /* critic.0.bias */, 175344 /* softplus */);
  contraction2(f32, 175344 /* softplus */, 5060 /* critic.1.weight */, 191728 /* contraction */);
  softplus2(f32, 191728 /* contraction */, 9156 /* critic.1.bias */, 191728 /* softplus */);
  contraction5(f32, 191728 /* softplus */, 9220 /* critic.2.weight */, 208112 /* contraction */);
  sum_add(
    f32,
    208112 /* contraction */,
    9284 /* critic.2.bias */,
    208368 /* sum */,
    254192 /* sum */,
    254192 /* loss */,
  );
  if (i32[27880 /* tapeless.guard */]! !== 0 && !Number.isFinite(f32[254192 /* loss */]!)) return;
  update(
    f32,
    i32,
    9292 /* tapeless.step */,
    9296 /* critic.step */,
    254196 /* toF32 */,
    254200 /* toF32 */,
    18132 /* critic.critic.2.bias.firstMoment */,
    18136 /* critic.critic.2.bias.secondMoment */,
    9284 /* critic.2.bias */,
  );
  contraction6(f32, 9220 /* critic.2.weight */, 208112 /* contraction */);
  contraction7(f32, 191728 /* softplus */, 254064 /* contraction */);
  neg(f32, 208112 /* contraction */, 191728 /* softplus */, 191728 /* neg */, 16384);
  contraction8(f32, 191728 /* neg */, 5060 /* critic.1.weight */, 208112 /* contraction */);
  contraction9(f32, 191728 /* neg */, 175344 /* softplus */, 240880 /* contraction */);
  neg(f32, 208112 /* contraction */, 175344 /* softplus */, 175344 /* neg */, 16384);
  contraction10(f32, 175344 /* neg */, 224496 /* x */, 253680 /* contraction */);
  contraction11(f32, 9220 /* critic.2.weight */, 208112 /* contraction */);
  contraction12(f32, 158960 /* softplus */, 254128 /* contraction */);
  mul_neg(f32, 208112 /* contraction */, 158960 /* softplus */, 158960 /* mul */, 208112 /* neg */, 16384);
  contraction8(f32, 208112 /* neg */, 5060 /* critic.1.weight */, 224496 /* contraction */);
  contraction9(f32, 208112 /* neg */, 142576 /* softplus */, 244976 /* contraction */);
  mul_neg(f32, 224496 /* contraction */, 142576 /* softplus */, 142576 /* mul */, 224496 /* neg */, 16384);
  contraction10(f32, 224496 /* neg */, 249072 /* add */, 253808 /* contraction */);
  contraction_mul(
    f32,
    249584 /* mul */,
    4868 /* critic.0.weight */,
    208112 /* neg */,
    44272 /* expm1 */,
    224496 /* mul */,
  );
  contraction13(f32, 249584 /* mul */, 126192 /* neg */, 253936 /* contraction */);
  contraction_neg2(
    f32,
    224496 /* mul */,
    5060 /* critic.1.weight */,
    60656 /* expm1 */,
    60656 /* mul */,
    77040 /* contraction */,
    77040 /* mul */,
    126192 /* neg */,
  );
  contraction9(f32, 224496 /* mul */, 93424 /* neg */, 249072 /* contraction */);
  contraction_add2(
    f32,
    60656 /* mul */,
    254064 /* contraction */,
    254128 /* contraction */,
    254064 /* add */,
  );
  update2(
    f32,
    18004 /* critic.critic.2.weight.firstMoment */,
    254064 /* add */,
    18068 /* critic.critic.2.weight.secondMoment */,
    9220 /* critic.2.weight */,
    254200 /* toF32 */,
    254196 /* toF32 */,
    64,
  );
  sum3(f32, 191728 /* neg */, 158960 /* mul */, 77040 /* mul */, 60656 /* sum */);
  update2(
    f32,
    17876 /* critic.critic.1.bias.firstMoment */,
    60656 /* sum */,
    17940 /* critic.critic.1.bias.secondMoment */,
    9156 /* critic.1.bias */,
    254200 /* toF32 */,
    254196 /* toF32 */,
    64,
  );
  contraction_neg3(
    f32,
    126192 /* neg */,
    5060 /* critic.1.weight */,
    208112 /* neg */,
    109808 /* contraction */,
    44272 /* expm1 */,
    44272 /* mul */,
    109808 /* neg */,
  );
  contraction_add3(
    f32,
    126192 /* neg */,
    27888 /* softplus */,
    240880 /* contraction */,
    244976 /* contraction */,
    249072 /* contraction */,
    240880 /* add */,
  );
  update2(
    f32,
    9684 /* critic.critic.1.weight.firstMoment */,
    240880 /* add */,
    13780 /* critic.critic.1.weight.secondMoment */,
    5060 /* critic.1.weight */,
    254200 /* toF32 */,
    254196 /* toF32 */,
    4096,
  );
  sum3(f32, 175344 /* neg */, 142576 /* mul */, 44272 /* mul */, 27888 /* sum */);
  update2(
    f32,
    9556 /* critic.critic.0.bias.firstMoment */,
    27888 /* sum */,
    9620 /* critic.critic.0.bias.secondMoment */,
    4996 /* critic.0.bias */,
    254200 /* toF32 */,
    254196 /* toF32 */,
    64,
  );
  contraction_add4(
    f32,
    109808 /* neg */,
    253168 /* add */,
    253680 /* contraction */,
    253808 /* contraction */,
    253936 /* contraction */,
    253680 /* add */,
  );
  update2(
    f32,
    9300 /* critic.critic.0.weight.firstMoment */,
    253680 /* add */,
    9428 /* critic.critic.0.weight.secondMoment */,
    4868 /* critic.0.weight */,
    254200 /* toF32 */,
    254196 /* toF32 */,
    128,
  );
}

function gradientsCritic({ f32, i32 }: Views): void {
  broadcast(f32, 254196 /* critic.2.bias */);
  mul(f32, i32, 9288 /* tapeless.seed */, 9292 /* tapeless.step */, 44272 /* mul */, 2048);
  contraction_relu(
    f32,
    44272 /* mul */,
    0 /* generator.0.weight */,
    512 /* generator.0.bias */,
    27888 /* relu */,
  );
  contraction_relu2(
    f32,
    27888 /* relu */,
    576 /* generator.1.weight */,
    4672 /* generator.1.bias */,
    44272 /* relu */,
  );
  contraction_add(
    f32,
    44272 /* relu */,
    4736 /* generator.2.weight */,
    4864 /* generator.2.bias */,
    249072 /* add */,
  );
  toUnitFloat_add(
    f32,
    i32,
    9288 /* tapeless.seed */,
    9292 /* tapeless.step */,
    249072 /* add */,
    224496 /* x */,
    253168 /* add */,
  );
  contraction(f32, 253168 /* add */, 4868 /* critic.0.weight */, 27888 /* contraction */);
  softplus_expm1(
    f32,
    27888 /* contraction */,
    4996 /* critic.0.bias */,
    27888 /* softplus */,
    44272 /* expm1 */,
  );
  contraction2(f32, 27888 /* softplus */, 5060 /* critic.1.weight */, 60656 /* contraction */);
  contraction3(f32, 9220 /* critic.2.weight */, 77040 /* contraction */);
  expm1_neg(
    f32,
    60656 /* contraction */,
    9156 /* critic.1.bias */,
    60656 /* expm1 */,
    77040 /* contraction */,
    93424 /* neg */,
  );
  contraction_neg(
    f32,
    93424 /* neg */,
    5060 /* critic.1.weight */,
    109808 /* contraction */,
    44272 /* expm1 */,
    126192 /* neg */,
  );
  contraction4(f32, 126192 /* neg */, 4868 /* critic.0.weight */, 142576 /* contraction */);
  sum_mul(f32, 142576 /* contraction */, 143088 /* rootOfSquares */, 249584 /* mul */);
  sum(f32, 143088 /* rootOfSquares */, 254192 /* sum */);
  contraction(f32, 249072 /* add */, 4868 /* critic.0.weight */, 142576 /* contraction */);
  softplus2(f32, 142576 /* contraction */, 4996 /* critic.0.bias */, 142576 /* softplus */);
  contraction2(f32, 142576 /* softplus */, 5060 /* critic.1.weight */, 158960 /* contraction */);
  softplus2(f32, 158960 /* contraction */, 9156 /* critic.1.bias */, 158960 /* softplus */);
  contraction5(f32, 158960 /* softplus */, 9220 /* critic.2.weight */, 175344 /* contraction */);
  sum2(f32, 175344 /* contraction */, 9284 /* critic.2.bias */, 208368 /* sum */);
  contraction(f32, 224496 /* x */, 4868 /* critic.0.weight */, 175344 /* contraction */);
  softplus2(f32, 175344 /* contraction */, 4996 /* critic.0.bias */, 175344 /* softplus */);
  contraction2(f32, 175344 /* softplus */, 5060 /* critic.1.weight */, 191728 /* contraction */);
  softplus2(f32, 191728 /* contraction */, 9156 /* critic.1.bias */, 191728 /* softplus */);
  contraction5(f32, 191728 /* softplus */, 9220 /* critic.2.weight */, 208112 /* contraction */);
  sum_add(
    f32,
    208112 /* contraction */,
    9284 /* critic.2.bias */,
    208368 /* sum */,
    254192 /* sum */,
    254192 /* loss */,
  );
  contraction6(f32, 9220 /* critic.2.weight */, 208112 /* contraction */);
  contraction7(f32, 191728 /* softplus */, 254064 /* contraction */);
  neg(f32, 208112 /* contraction */, 191728 /* softplus */, 191728 /* neg */, 16384);
  contraction8(f32, 191728 /* neg */, 5060 /* critic.1.weight */, 208112 /* contraction */);
  contraction9(f32, 191728 /* neg */, 175344 /* softplus */, 240880 /* contraction */);
  neg(f32, 208112 /* contraction */, 175344 /* softplus */, 175344 /* neg */, 16384);
  contraction10(f32, 175344 /* neg */, 224496 /* x */, 253680 /* contraction */);
  contraction11(f32, 9220 /* critic.2.weight */, 208112 /* contraction */);
  contraction12(f32, 158960 /* softplus */, 254128 /* contraction */);
  mul_neg(f32, 208112 /* contraction */, 158960 /* softplus */, 158960 /* mul */, 208112 /* neg */, 16384);
  contraction8(f32, 208112 /* neg */, 5060 /* critic.1.weight */, 224496 /* contraction */);
  contraction9(f32, 208112 /* neg */, 142576 /* softplus */, 244976 /* contraction */);
  mul_neg(f32, 224496 /* contraction */, 142576 /* softplus */, 142576 /* mul */, 224496 /* neg */, 16384);
  contraction10(f32, 224496 /* neg */, 249072 /* add */, 253808 /* contraction */);
  contraction_mul(
    f32,
    249584 /* mul */,
    4868 /* critic.0.weight */,
    208112 /* neg */,
    44272 /* expm1 */,
    224496 /* mul */,
  );
  contraction13(f32, 249584 /* mul */, 126192 /* neg */, 253936 /* contraction */);
  contraction_neg2(
    f32,
    224496 /* mul */,
    5060 /* critic.1.weight */,
    60656 /* expm1 */,
    60656 /* mul */,
    77040 /* contraction */,
    77040 /* mul */,
    126192 /* neg */,
  );
  contraction9(f32, 224496 /* mul */, 93424 /* neg */, 249072 /* contraction */);
  contraction_add2(
    f32,
    60656 /* mul */,
    254064 /* contraction */,
    254128 /* contraction */,
    254064 /* critic.2.weight */,
  );
  sum3(f32, 191728 /* neg */, 158960 /* mul */, 77040 /* mul */, 60656 /* critic.1.bias */);
  contraction_neg3(
    f32,
    126192 /* neg */,
    5060 /* critic.1.weight */,
    208112 /* neg */,
    109808 /* contraction */,
    44272 /* expm1 */,
    44272 /* mul */,
    109808 /* neg */,
  );
  contraction_add3(
    f32,
    126192 /* neg */,
    27888 /* softplus */,
    240880 /* contraction */,
    244976 /* contraction */,
    249072 /* contraction */,
    240880 /* critic.1.weight */,
  );
  sum3(f32, 175344 /* neg */, 142576 /* mul */, 44272 /* mul */, 27888 /* critic.0.bias */);
  contraction_add4(
    f32,
    109808 /* neg */,
    253168 /* add */,
    253680 /* contraction */,
    253808 /* contraction */,
    253936 /* contraction */,
    253680 /* critic.0.weight */,
  );
}

function evaluate({ f32, i32 }: Views): void {
  mul(f32, i32, 9288 /* tapeless.seed */, 9292 /* tapeless.step */, 27888 /* mul */, 2048);
  contraction_relu(
    f32,
    27888 /* mul */,
    0 /* generator.0.weight */,
    512 /* generator.0.bias */,
    30448 /* relu */,
  );
  contraction_relu2(
    f32,
    30448 /* relu */,
    576 /* generator.1.weight */,
    4672 /* generator.1.bias */,
    46832 /* relu */,
  );
  contraction_add(
    f32,
    46832 /* relu */,
    4736 /* generator.2.weight */,
    4864 /* generator.2.bias */,
    27888 /* add */,
  );
  toUnitFloat_add(
    f32,
    i32,
    9288 /* tapeless.seed */,
    9292 /* tapeless.step */,
    27888 /* add */,
    29936 /* x */,
    28400 /* add */,
  );
  contraction(f32, 28400 /* add */, 4868 /* critic.0.weight */, 30448 /* contraction */);
  softplus2(f32, 30448 /* contraction */, 4996 /* critic.0.bias */, 30448 /* softplus */);
  contraction2(f32, 30448 /* softplus */, 5060 /* critic.1.weight */, 46832 /* contraction */);
  contraction3(f32, 9220 /* critic.2.weight */, 63216 /* contraction */);
  neg2(f32, 63216 /* contraction */, 46832 /* contraction */, 9156 /* critic.1.bias */, 46832 /* neg */);
  contraction8(f32, 46832 /* neg */, 5060 /* critic.1.weight */, 63216 /* contraction */);
  neg(f32, 63216 /* contraction */, 30448 /* softplus */, 30448 /* neg */, 16384);
  contraction4(f32, 30448 /* neg */, 4868 /* critic.0.weight */, 28400 /* contraction */);
  sum4(f32, 28400 /* contraction */, 28912 /* sum */);
  sum5(f32, 28912 /* sum */, 28400 /* sum */);
  contraction(f32, 27888 /* add */, 4868 /* critic.0.weight */, 30448 /* contraction */);
  softplus2(f32, 30448 /* contraction */, 4996 /* critic.0.bias */, 30448 /* softplus */);
  contraction2(f32, 30448 /* softplus */, 5060 /* critic.1.weight */, 46832 /* contraction */);
  softplus2(f32, 46832 /* contraction */, 9156 /* critic.1.bias */, 46832 /* softplus */);
  contraction5(f32, 46832 /* softplus */, 9220 /* critic.2.weight */, 27888 /* contraction */);
  sum2(f32, 27888 /* contraction */, 9284 /* critic.2.bias */, 28144 /* sum */);
  contraction(f32, 29936 /* x */, 4868 /* critic.0.weight */, 30448 /* contraction */);
  softplus2(f32, 30448 /* contraction */, 4996 /* critic.0.bias */, 30448 /* softplus */);
  contraction2(f32, 30448 /* softplus */, 5060 /* critic.1.weight */, 46832 /* contraction */);
  softplus2(f32, 46832 /* contraction */, 9156 /* critic.1.bias */, 46832 /* softplus */);
  contraction5(f32, 46832 /* softplus */, 9220 /* critic.2.weight */, 27888 /* contraction */);
  sum_add(
    f32,
    27888 /* contraction */,
    9284 /* critic.2.bias */,
    28144 /* sum */,
    28400 /* sum */,
    28400 /* loss */,
  );
}

function stepGenerator({ f32, i32 }: Views): void {
  mul(f32, i32, 9288 /* tapeless.seed */, 9292 /* tapeless.step */, 27888 /* mul */, 2048);
  contraction_relu(
    f32,
    27888 /* mul */,
    0 /* generator.0.weight */,
    512 /* generator.0.bias */,
    29936 /* relu */,
  );
  contraction_relu2(
    f32,
    29936 /* relu */,
    576 /* generator.1.weight */,
    4672 /* generator.1.bias */,
    46320 /* relu */,
  );
  contraction_add(
    f32,
    46320 /* relu */,
    4736 /* generator.2.weight */,
    4864 /* generator.2.bias */,
    62704 /* add */,
  );
  contraction(f32, 62704 /* add */, 4868 /* critic.0.weight */, 63216 /* contraction */);
  softplus2(f32, 63216 /* contraction */, 4996 /* critic.0.bias */, 63216 /* softplus */);
  contraction2(f32, 63216 /* softplus */, 5060 /* critic.1.weight */, 79600 /* contraction */);
  softplus2(f32, 79600 /* contraction */, 9156 /* critic.1.bias */, 79600 /* softplus */);
  contraction5(f32, 79600 /* softplus */, 9220 /* critic.2.weight */, 62704 /* contraction */);
  sum_neg(f32, 62704 /* contraction */, 9284 /* critic.2.bias */, 62960 /* loss */);
  if (i32[27880 /* tapeless.guard */]! !== 0 && !Number.isFinite(f32[62960 /* loss */]!)) return;
  update3(
    f32,
    i32,
    9292 /* tapeless.step */,
    18140 /* generator.step */,
    62964 /* toF32 */,
    62968 /* toF32 */,
  );
  contraction6(f32, 9220 /* critic.2.weight */, 95984 /* contraction */);
  neg(f32, 95984 /* contraction */, 79600 /* softplus */, 79600 /* neg */, 16384);
  contraction8(f32, 79600 /* neg */, 5060 /* critic.1.weight */, 95984 /* contraction */);
  neg(f32, 95984 /* contraction */, 63216 /* softplus */, 63216 /* neg */, 16384);
  contraction4(f32, 63216 /* neg */, 4868 /* critic.0.weight */, 79600 /* contraction */);
  sum6(f32, 79600 /* contraction */, 62704 /* sum */);
  update2(
    f32,
    27872 /* generator.generator.2.bias.firstMoment */,
    62704 /* sum */,
    27876 /* generator.generator.2.bias.secondMoment */,
    4864 /* generator.2.bias */,
    62968 /* toF32 */,
    62964 /* toF32 */,
    2,
  );
  contraction_select(
    f32,
    79600 /* contraction */,
    4736 /* generator.2.weight */,
    46320 /* relu */,
    62976 /* select */,
  );
  contraction13(f32, 79600 /* contraction */, 46320 /* relu */, 79360 /* contraction */);
  update2(
    f32,
    27616 /* generator.generator.2.weight.firstMoment */,
    79360 /* contraction */,
    27744 /* generator.generator.2.weight.secondMoment */,
    4736 /* generator.2.weight */,
    62968 /* toF32 */,
    62964 /* toF32 */,
    128,
  );
  sum7(f32, 62976 /* select */, 46320 /* sum */);
  update2(
    f32,
    27488 /* generator.generator.1.bias.firstMoment */,
    46320 /* sum */,
    27552 /* generator.generator.1.bias.secondMoment */,
    4672 /* generator.1.bias */,
    62968 /* toF32 */,
    62964 /* toF32 */,
    64,
  );
  contraction_select2(
    f32,
    62976 /* select */,
    576 /* generator.1.weight */,
    29936 /* relu */,
    46320 /* select */,
  );
  contraction9(f32, 62976 /* select */, 29936 /* relu */, 79360 /* contraction */);
  update2(
    f32,
    19296 /* generator.generator.1.weight.firstMoment */,
    79360 /* contraction */,
    23392 /* generator.generator.1.weight.secondMoment */,
    576 /* generator.1.weight */,
    62968 /* toF32 */,
    62964 /* toF32 */,
    4096,
  );
  sum7(f32, 46320 /* select */, 62704 /* sum */);
  update2(
    f32,
    19168 /* generator.generator.0.bias.firstMoment */,
    62704 /* sum */,
    19232 /* generator.generator.0.bias.secondMoment */,
    512 /* generator.0.bias */,
    62968 /* toF32 */,
    62964 /* toF32 */,
    64,
  );
  contraction14(f32, 46320 /* select */, 27888 /* mul */, 29936 /* contraction */);
  update2(
    f32,
    18144 /* generator.generator.0.weight.firstMoment */,
    29936 /* contraction */,
    18656 /* generator.generator.0.weight.secondMoment */,
    0 /* generator.0.weight */,
    62968 /* toF32 */,
    62964 /* toF32 */,
    512,
  );
}

function gradientsGenerator({ f32, i32 }: Views): void {
  mul(f32, i32, 9288 /* tapeless.seed */, 9292 /* tapeless.step */, 27888 /* mul */, 2048);
  contraction_relu(
    f32,
    27888 /* mul */,
    0 /* generator.0.weight */,
    512 /* generator.0.bias */,
    29936 /* relu */,
  );
  contraction_relu2(
    f32,
    29936 /* relu */,
    576 /* generator.1.weight */,
    4672 /* generator.1.bias */,
    46320 /* relu */,
  );
  contraction_add(
    f32,
    46320 /* relu */,
    4736 /* generator.2.weight */,
    4864 /* generator.2.bias */,
    62704 /* add */,
  );
  contraction(f32, 62704 /* add */, 4868 /* critic.0.weight */, 63216 /* contraction */);
  softplus2(f32, 63216 /* contraction */, 4996 /* critic.0.bias */, 63216 /* softplus */);
  contraction2(f32, 63216 /* softplus */, 5060 /* critic.1.weight */, 79600 /* contraction */);
  softplus2(f32, 79600 /* contraction */, 9156 /* critic.1.bias */, 79600 /* softplus */);
  contraction5(f32, 79600 /* softplus */, 9220 /* critic.2.weight */, 62704 /* contraction */);
  sum_neg(f32, 62704 /* contraction */, 9284 /* critic.2.bias */, 62960 /* loss */);
  contraction6(f32, 9220 /* critic.2.weight */, 95984 /* contraction */);
  neg(f32, 95984 /* contraction */, 79600 /* softplus */, 79600 /* neg */, 16384);
  contraction8(f32, 79600 /* neg */, 5060 /* critic.1.weight */, 95984 /* contraction */);
  neg(f32, 95984 /* contraction */, 63216 /* softplus */, 63216 /* neg */, 16384);
  contraction4(f32, 63216 /* neg */, 4868 /* critic.0.weight */, 79600 /* contraction */);
  sum6(f32, 79600 /* contraction */, 62704 /* generator.2.bias */);
  contraction_select(
    f32,
    79600 /* contraction */,
    4736 /* generator.2.weight */,
    46320 /* relu */,
    62976 /* select */,
  );
  contraction13(f32, 79600 /* contraction */, 46320 /* relu */, 79360 /* generator.2.weight */);
  sum7(f32, 62976 /* select */, 62708 /* generator.1.bias */);
  contraction_select2(
    f32,
    62976 /* select */,
    576 /* generator.1.weight */,
    29936 /* relu */,
    46320 /* select */,
  );
  contraction9(f32, 62976 /* select */, 29936 /* relu */, 79488 /* generator.1.weight */);
  sum7(f32, 46320 /* select */, 62772 /* generator.0.bias */);
  contraction14(f32, 46320 /* select */, 27888 /* mul */, 29936 /* generator.0.weight */);
}

function evaluate2({ f32, i32 }: Views): void {
  mul(f32, i32, 9288 /* tapeless.seed */, 9292 /* tapeless.step */, 27888 /* mul */, 2048);
  contraction_relu(
    f32,
    27888 /* mul */,
    0 /* generator.0.weight */,
    512 /* generator.0.bias */,
    29936 /* relu */,
  );
  contraction_relu2(
    f32,
    29936 /* relu */,
    576 /* generator.1.weight */,
    4672 /* generator.1.bias */,
    46320 /* relu */,
  );
  contraction_add(
    f32,
    46320 /* relu */,
    4736 /* generator.2.weight */,
    4864 /* generator.2.bias */,
    27888 /* add */,
  );
  contraction(f32, 27888 /* add */, 4868 /* critic.0.weight */, 28400 /* contraction */);
  softplus2(f32, 28400 /* contraction */, 4996 /* critic.0.bias */, 28400 /* softplus */);
  contraction2(f32, 28400 /* softplus */, 5060 /* critic.1.weight */, 44784 /* contraction */);
  softplus2(f32, 44784 /* contraction */, 9156 /* critic.1.bias */, 44784 /* softplus */);
  contraction5(f32, 44784 /* softplus */, 9220 /* critic.2.weight */, 27888 /* contraction */);
  sum_neg(f32, 27888 /* contraction */, 9284 /* critic.2.bias */, 28144 /* loss */);
}

function predict({ f32, i32 }: Views): void {
  mul(f32, i32, 9288 /* tapeless.seed */, 9292 /* tapeless.step */, 27888 /* mul */, 2048);
  contraction_relu(
    f32,
    27888 /* mul */,
    0 /* generator.0.weight */,
    512 /* generator.0.bias */,
    29936 /* relu */,
  );
  contraction_relu2(
    f32,
    29936 /* relu */,
    576 /* generator.1.weight */,
    4672 /* generator.1.bias */,
    46320 /* relu */,
  );
  contraction_add(
    f32,
    46320 /* relu */,
    4736 /* generator.2.weight */,
    4864 /* generator.2.bias */,
    27888 /* points */,
  );
}

/** What `step` takes for this objective. */
export interface criticStepInputs {
  /** f32[256, 2] */
  readonly x: NumericArray;
}

/** What `step` takes for this objective. */
export interface generatorStepInputs {
  /** Not needed: may be given, and is not read. */
  readonly x?: NumericArray;
}

/** What `evaluate` takes for this objective. */
export interface criticEvaluateInputs {
  /** f32[256, 2] */
  readonly x: NumericArray;
}

/** What `evaluate` takes for this objective. */
export interface generatorEvaluateInputs {
  /** Not needed: may be given, and is not read. */
  readonly x?: NumericArray;
}

/** What `gradients` takes for this objective. */
export interface criticGradientInputs {
  /** f32[256, 2] */
  readonly x: NumericArray;
}

/** What `gradients` takes for this objective. */
export interface generatorGradientInputs {
  /** Not needed: may be given, and is not read. */
  readonly x?: NumericArray;
}

/** What `predict` takes. */
export interface PredictInputs {
  /** Not needed: may be given, and is not read. */
  readonly x?: NumericArray;
}

/** What `predict` returns. */
export interface Outputs {
  /** f32[256, 2] */
  readonly points: Float32Array;
}

/** The parameters by name. */
export interface Parameters {
  /** f32[64, 8] */
  readonly "generator.0.weight": Float32Array;
  /** f32[64] */
  readonly "generator.0.bias": Float32Array;
  /** f32[64, 64] */
  readonly "generator.1.weight": Float32Array;
  /** f32[64] */
  readonly "generator.1.bias": Float32Array;
  /** f32[2, 64] */
  readonly "generator.2.weight": Float32Array;
  /** f32[2] */
  readonly "generator.2.bias": Float32Array;
  /** f32[64, 2] */
  readonly "critic.0.weight": Float32Array;
  /** f32[64] */
  readonly "critic.0.bias": Float32Array;
  /** f32[64, 64] */
  readonly "critic.1.weight": Float32Array;
  /** f32[64] */
  readonly "critic.1.bias": Float32Array;
  /** f32[1, 64] */
  readonly "critic.2.weight": Float32Array;
  /** f32[1] */
  readonly "critic.2.bias": Float32Array;
}

/** What `evaluate` measures beside the loss. */
export interface Metrics {}

/** Makes a trainer: parameters initialized from `seed`, or loaded later. */
export const createTrainer = defineTrainer<{
  step: { readonly critic: criticStepInputs; readonly generator: generatorStepInputs };
  evaluate: { readonly critic: criticEvaluateInputs; readonly generator: generatorEvaluateInputs };
  gradients: { readonly critic: criticGradientInputs; readonly generator: generatorGradientInputs };
  predict: PredictInputs;
  outputs: Outputs;
  parameters: Parameters;
  metrics: Metrics;
  objective: "critic" | "generator";
}>({
  name: "wgan-gp",
  format: 1,
  fingerprint: "c9a6ba15f23bb9f1",
  arenaBytes: 1016816,
  dtype: "f32",
  parameters: [
    {
      name: "generator.0.weight",
      type: "f32",
      shape: [64, 8],
      offset: 0,
      initial: { kind: "uniform", low: -0.35355339059327373, high: 0.35355339059327373 },
      trainable: true,
    },
    {
      name: "generator.0.bias",
      type: "f32",
      shape: [64],
      offset: 2048,
      initial: { kind: "uniform", low: -0.35355339059327373, high: 0.35355339059327373 },
      trainable: true,
    },
    {
      name: "generator.1.weight",
      type: "f32",
      shape: [64, 64],
      offset: 2304,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "generator.1.bias",
      type: "f32",
      shape: [64],
      offset: 18688,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "generator.2.weight",
      type: "f32",
      shape: [2, 64],
      offset: 18944,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "generator.2.bias",
      type: "f32",
      shape: [2],
      offset: 19456,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "critic.0.weight",
      type: "f32",
      shape: [64, 2],
      offset: 19472,
      initial: { kind: "uniform", low: -0.7071067811865475, high: 0.7071067811865475 },
      trainable: true,
    },
    {
      name: "critic.0.bias",
      type: "f32",
      shape: [64],
      offset: 19984,
      initial: { kind: "uniform", low: -0.7071067811865475, high: 0.7071067811865475 },
      trainable: true,
    },
    {
      name: "critic.1.weight",
      type: "f32",
      shape: [64, 64],
      offset: 20240,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "critic.1.bias",
      type: "f32",
      shape: [64],
      offset: 36624,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "critic.2.weight",
      type: "f32",
      shape: [1, 64],
      offset: 36880,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "critic.2.bias",
      type: "f32",
      shape: [1],
      offset: 37136,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
  ],
  state: [
    { name: "critic.step", type: "i32", shape: [], offset: 37184, initial: { kind: "zeros" } },
    {
      name: "critic.critic.0.weight.firstMoment",
      type: "f32",
      shape: [64, 2],
      offset: 37200,
      initial: { kind: "zeros" },
    },
    {
      name: "critic.critic.0.weight.secondMoment",
      type: "f32",
      shape: [64, 2],
      offset: 37712,
      initial: { kind: "zeros" },
    },
    {
      name: "critic.critic.0.bias.firstMoment",
      type: "f32",
      shape: [64],
      offset: 38224,
      initial: { kind: "zeros" },
    },
    {
      name: "critic.critic.0.bias.secondMoment",
      type: "f32",
      shape: [64],
      offset: 38480,
      initial: { kind: "zeros" },
    },
    {
      name: "critic.critic.1.weight.firstMoment",
      type: "f32",
      shape: [64, 64],
      offset: 38736,
      initial: { kind: "zeros" },
    },
    {
      name: "critic.critic.1.weight.secondMoment",
      type: "f32",
      shape: [64, 64],
      offset: 55120,
      initial: { kind: "zeros" },
    },
    {
      name: "critic.critic.1.bias.firstMoment",
      type: "f32",
      shape: [64],
      offset: 71504,
      initial: { kind: "zeros" },
    },
    {
      name: "critic.critic.1.bias.secondMoment",
      type: "f32",
      shape: [64],
      offset: 71760,
      initial: { kind: "zeros" },
    },
    {
      name: "critic.critic.2.weight.firstMoment",
      type: "f32",
      shape: [1, 64],
      offset: 72016,
      initial: { kind: "zeros" },
    },
    {
      name: "critic.critic.2.weight.secondMoment",
      type: "f32",
      shape: [1, 64],
      offset: 72272,
      initial: { kind: "zeros" },
    },
    {
      name: "critic.critic.2.bias.firstMoment",
      type: "f32",
      shape: [1],
      offset: 72528,
      initial: { kind: "zeros" },
    },
    {
      name: "critic.critic.2.bias.secondMoment",
      type: "f32",
      shape: [1],
      offset: 72544,
      initial: { kind: "zeros" },
    },
    { name: "generator.step", type: "i32", shape: [], offset: 72560, initial: { kind: "zeros" } },
    {
      name: "generator.generator.0.weight.firstMoment",
      type: "f32",
      shape: [64, 8],
      offset: 72576,
      initial: { kind: "zeros" },
    },
    {
      name: "generator.generator.0.weight.secondMoment",
      type: "f32",
      shape: [64, 8],
      offset: 74624,
      initial: { kind: "zeros" },
    },
    {
      name: "generator.generator.0.bias.firstMoment",
      type: "f32",
      shape: [64],
      offset: 76672,
      initial: { kind: "zeros" },
    },
    {
      name: "generator.generator.0.bias.secondMoment",
      type: "f32",
      shape: [64],
      offset: 76928,
      initial: { kind: "zeros" },
    },
    {
      name: "generator.generator.1.weight.firstMoment",
      type: "f32",
      shape: [64, 64],
      offset: 77184,
      initial: { kind: "zeros" },
    },
    {
      name: "generator.generator.1.weight.secondMoment",
      type: "f32",
      shape: [64, 64],
      offset: 93568,
      initial: { kind: "zeros" },
    },
    {
      name: "generator.generator.1.bias.firstMoment",
      type: "f32",
      shape: [64],
      offset: 109952,
      initial: { kind: "zeros" },
    },
    {
      name: "generator.generator.1.bias.secondMoment",
      type: "f32",
      shape: [64],
      offset: 110208,
      initial: { kind: "zeros" },
    },
    {
      name: "generator.generator.2.weight.firstMoment",
      type: "f32",
      shape: [2, 64],
      offset: 110464,
      initial: { kind: "zeros" },
    },
    {
      name: "generator.generator.2.weight.secondMoment",
      type: "f32",
      shape: [2, 64],
      offset: 110976,
      initial: { kind: "zeros" },
    },
    {
      name: "generator.generator.2.bias.firstMoment",
      type: "f32",
      shape: [2],
      offset: 111488,
      initial: { kind: "zeros" },
    },
    {
      name: "generator.generator.2.bias.secondMoment",
      type: "f32",
      shape: [2],
      offset: 111504,
      initial: { kind: "zeros" },
    },
  ],
  constants: [],
  counters: { seed: 37152, step: 37168, guard: 111520 },
  objectives: {
    ["critic"]: {
      step: {
        inputs: [{ name: "x", type: "f32", shape: [256, 2], offset: 897984 }],
        outputs: [],
        loss: 1016768,
        metrics: [],
        run: stepCritic,
      },
      evaluate: {
        inputs: [{ name: "x", type: "f32", shape: [256, 2], offset: 119744 }],
        outputs: [],
        loss: 113600,
        metrics: [],
        run: evaluate,
      },
      gradients: {
        inputs: [{ name: "x", type: "f32", shape: [256, 2], offset: 897984 }],
        outputs: [
          { name: "critic.0.weight", type: "f32", shape: [64, 2], offset: 1014720 },
          { name: "critic.0.bias", type: "f32", shape: [64], offset: 111552 },
          { name: "critic.1.weight", type: "f32", shape: [64, 64], offset: 963520 },
          { name: "critic.1.bias", type: "f32", shape: [64], offset: 242624 },
          { name: "critic.2.weight", type: "f32", shape: [1, 64], offset: 1016256 },
          { name: "critic.2.bias", type: "f32", shape: [1], offset: 1016784 },
        ],
        loss: 1016768,
        metrics: [],
        run: gradientsCritic,
      },
    },
    ["generator"]: {
      step: {
        inputs: [],
        unread: ["x"],
        outputs: [],
        loss: 251840,
        metrics: [],
        run: stepGenerator,
      },
      evaluate: {
        inputs: [],
        unread: ["x"],
        outputs: [],
        loss: 112576,
        metrics: [],
        run: evaluate2,
      },
      gradients: {
        inputs: [],
        unread: ["x"],
        outputs: [
          { name: "generator.0.weight", type: "f32", shape: [64, 8], offset: 119744 },
          { name: "generator.0.bias", type: "f32", shape: [64], offset: 251088 },
          { name: "generator.1.weight", type: "f32", shape: [64, 64], offset: 317952 },
          { name: "generator.1.bias", type: "f32", shape: [64], offset: 250832 },
          { name: "generator.2.weight", type: "f32", shape: [2, 64], offset: 317440 },
          { name: "generator.2.bias", type: "f32", shape: [2], offset: 250816 },
        ],
        loss: 251840,
        metrics: [],
        run: gradientsGenerator,
      },
    },
  },
  predict: {
    inputs: [],
    unread: ["x"],
    outputs: [{ name: "points", type: "f32", shape: [256, 2], offset: 111552 }],
    metrics: [],
    run: predict,
  },
});
