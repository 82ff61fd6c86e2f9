// @generated
/* eslint-disable */
/**
 * vae: a neural network and its training, compiled by Tapeless. Do not edit: change the model and
 * compile it again. Kernels come first, then one function per program, then the trainer that is made of them.
 *
 * Inputs
 *   x  f32[100, 1, 28, 28]
 * Parameters: 408,864 numbers in 10 tensors
 *   encoder.weight      f32[256, 784]
 *   encoder.bias        f32[256]
 *   mean.weight         f32[8, 256]
 *   mean.bias           f32[8]
 *   logVariance.weight  f32[8, 256]
 *   logVariance.bias    f32[8]
 *   decoder1.weight     f32[256, 8]
 *   decoder1.bias       f32[256]
 *   decoder2.weight     f32[784, 256]
 *   decoder2.bias       f32[784]
 * Dimensions, as tensor[axis]
 *   100  x[0], again[0], drawn[0]
 *    28  x[2], x[3]
 *   256  encoder.weight[0], encoder.bias[0], mean.weight[1], logVariance.weight[1], decoder1.weight[0], and 2 more
 *   784  encoder.weight[1], decoder2.weight[0], decoder2.bias[0], again[1], drawn[1]
 *     8  mean.weight[0], mean.bias[0], logVariance.weight[0], logVariance.bias[0], decoder1.weight[1]
 * Programs          FLOPs per call    peak bytes  launches
 *   step               211,292,042     6,659,696        36
 *   gradients          205,976,803     6,957,904        25
 *   evaluate            82,490,403     5,642,432         9
 *   predict            122,438,400     5,636,032        10
 * Memory: one arena of 6,957,904 bytes (6.64 MiB), the first 4,906,432 for parameters and state.
 * Kernels take the views of the arena that they use, then the position of each tensor in its view, in elements.
 * Tensors are row-major. Arithmetic is in float64 between loads and stores, rounded when stored.
 */
import { defineTrainer, pow, threefry, type NumericArray, type Views } from "../../runtime/index.ts";

/**
 * select, vae.ts:51
 */
function select(f32: Float32Array, x_at: number, select_at: number, n: number): void {
  for (let i = 0; i < n; i++) {
    const add = Math.fround(
      f32[x_at + i]! * /* 0.3081 */ 0.30809998512268066 + /* 0.1307 */ 0.1307000070810318,
    );
    const select2 = add < 0 ? 0 : add;
    f32[select_at + i] = select2 > 1 ? 1 : select2;
  }
}

/**
 * contraction, vae.ts:52
 * relu, vae.ts:52
 */
function contraction_relu(
  f32: Float32Array,
  select_at: number,
  encoderWeight: number,
  encoderBias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 99; i += 3) {
    const relu_at_row = relu_at + i * 256;
    for (let j = 0; j < 256; j += 4) {
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
      const select_at_row = select_at + i * 784;
      const encoderWeight_row = encoderWeight + j * 784;
      for (let r = 0; r < 784; r++) {
        const select = f32[select_at_row + r]!;
        const select_i1 = f32[select_at_row + r + 784]!;
        const select_i2 = f32[select_at_row + r + 1568]!;
        const weight = f32[encoderWeight_row + r]!;
        const weight_j1 = f32[encoderWeight_row + r + 784]!;
        const weight_j2 = f32[encoderWeight_row + r + 1568]!;
        const weight_j3 = f32[encoderWeight_row + r + 2352]!;
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
      const bias = f32[encoderBias + j]!;
      const bias_j1 = f32[encoderBias + j + 1]!;
      const bias_j2 = f32[encoderBias + j + 2]!;
      const bias_j3 = f32[encoderBias + j + 3]!;
      f32[relu_at_row + j] = Math.max(contraction + bias, 0);
      f32[relu_at_row + j + 256] = Math.max(contraction_i1 + bias, 0);
      f32[relu_at_row + j + 512] = Math.max(contraction_i2 + bias, 0);
      f32[relu_at_row + j + 1] = Math.max(contraction_j1 + bias_j1, 0);
      f32[relu_at_row + j + 257] = Math.max(contraction_j1_i1 + bias_j1, 0);
      f32[relu_at_row + j + 513] = Math.max(contraction_j1_i2 + bias_j1, 0);
      f32[relu_at_row + j + 2] = Math.max(contraction_j2 + bias_j2, 0);
      f32[relu_at_row + j + 258] = Math.max(contraction_j2_i1 + bias_j2, 0);
      f32[relu_at_row + j + 514] = Math.max(contraction_j2_i2 + bias_j2, 0);
      f32[relu_at_row + j + 3] = Math.max(contraction_j3 + bias_j3, 0);
      f32[relu_at_row + j + 259] = Math.max(contraction_j3_i1 + bias_j3, 0);
      f32[relu_at_row + j + 515] = Math.max(contraction_j3_i2 + bias_j3, 0);
    }
  }
  for (let j_ir = 0; j_ir < 256; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const encoderWeight_row2 = encoderWeight + j_ir * 784;
    for (let r_ir = 0; r_ir < 784; r_ir++) {
      const select_ir = f32[select_at + r_ir + 77616]!;
      contraction_ir += select_ir * f32[encoderWeight_row2 + r_ir]!;
      contraction_j1_ir += select_ir * f32[encoderWeight_row2 + r_ir + 784]!;
      contraction_j2_ir += select_ir * f32[encoderWeight_row2 + r_ir + 1568]!;
      contraction_j3_ir += select_ir * f32[encoderWeight_row2 + r_ir + 2352]!;
    }
    const relu_j1_ir = Math.max(contraction_j1_ir + f32[encoderBias + j_ir + 1]!, 0);
    const relu_j2_ir = Math.max(contraction_j2_ir + f32[encoderBias + j_ir + 2]!, 0);
    const relu_j3_ir = Math.max(contraction_j3_ir + f32[encoderBias + j_ir + 3]!, 0);
    f32[relu_at + j_ir + 25344] = Math.max(contraction_ir + f32[encoderBias + j_ir]!, 0);
    f32[relu_at + j_ir + 25345] = relu_j1_ir;
    f32[relu_at + j_ir + 25346] = relu_j2_ir;
    f32[relu_at + j_ir + 25347] = relu_j3_ir;
  }
}

/**
 * contraction, vae.ts:53
 * add, vae.ts:53
 * contraction, vae.ts:54
 * add, vae.ts:54
 */
function contraction_add(
  f32: Float32Array,
  relu_at: number,
  meanWeight: number,
  meanBias: number,
  add_at: number,
): void {
  for (let i = 0; i < 99; i += 3) {
    const add_at_row = add_at + i * 8;
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
      const relu_at_row = relu_at + i * 256;
      const meanWeight_row = meanWeight + j * 256;
      for (let r = 0; r < 256; r++) {
        const relu = f32[relu_at_row + r]!;
        const relu_i1 = f32[relu_at_row + r + 256]!;
        const relu_i2 = f32[relu_at_row + r + 512]!;
        const weight = f32[meanWeight_row + r]!;
        const weight_j1 = f32[meanWeight_row + r + 256]!;
        const weight_j2 = f32[meanWeight_row + r + 512]!;
        const weight_j3 = f32[meanWeight_row + r + 768]!;
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
      const bias = f32[meanBias + j]!;
      const bias_j1 = f32[meanBias + j + 1]!;
      const bias_j2 = f32[meanBias + j + 2]!;
      const bias_j3 = f32[meanBias + j + 3]!;
      f32[add_at_row + j] = contraction + bias;
      f32[add_at_row + j + 8] = contraction_i1 + bias;
      f32[add_at_row + j + 16] = contraction_i2 + bias;
      f32[add_at_row + j + 1] = contraction_j1 + bias_j1;
      f32[add_at_row + j + 9] = contraction_j1_i1 + bias_j1;
      f32[add_at_row + j + 17] = contraction_j1_i2 + bias_j1;
      f32[add_at_row + j + 2] = contraction_j2 + bias_j2;
      f32[add_at_row + j + 10] = contraction_j2_i1 + bias_j2;
      f32[add_at_row + j + 18] = contraction_j2_i2 + bias_j2;
      f32[add_at_row + j + 3] = contraction_j3 + bias_j3;
      f32[add_at_row + j + 11] = contraction_j3_i1 + bias_j3;
      f32[add_at_row + j + 19] = contraction_j3_i2 + bias_j3;
    }
  }
  for (let j_ir = 0; j_ir < 8; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const meanWeight_row2 = meanWeight + j_ir * 256;
    for (let r_ir = 0; r_ir < 256; r_ir++) {
      const relu_ir = f32[relu_at + r_ir + 25344]!;
      contraction_ir += relu_ir * f32[meanWeight_row2 + r_ir]!;
      contraction_j1_ir += relu_ir * f32[meanWeight_row2 + r_ir + 256]!;
      contraction_j2_ir += relu_ir * f32[meanWeight_row2 + r_ir + 512]!;
      contraction_j3_ir += relu_ir * f32[meanWeight_row2 + r_ir + 768]!;
    }
    const add_j1_ir = contraction_j1_ir + f32[meanBias + j_ir + 1]!;
    const add_j2_ir = contraction_j2_ir + f32[meanBias + j_ir + 2]!;
    const add_j3_ir = contraction_j3_ir + f32[meanBias + j_ir + 3]!;
    f32[add_at + j_ir + 792] = contraction_ir + f32[meanBias + j_ir]!;
    f32[add_at + j_ir + 793] = add_j1_ir;
    f32[add_at + j_ir + 794] = add_j2_ir;
    f32[add_at + j_ir + 795] = add_j3_ir;
  }
}

/**
 * mul, vae.ts:55
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
 * exp, vae.ts:56
 * add, vae.ts:56
 * exp, vae.ts:59
 */
function exp_add(
  f32: Float32Array,
  add_at: number,
  exp_at: number,
  add_at2: number,
  mul_at: number,
  add_at3: number,
  exp_at2: number,
  n: number,
): void {
  for (let i = 0; i < n; i++) {
    const add = f32[add_at + i]!;
    const exp = Math.exp(add * 0.5);
    f32[exp_at + i] = exp;
    f32[add_at3 + i] = f32[add_at2 + i]! + exp * f32[mul_at + i]!;
    f32[exp_at2 + i] = Math.exp(add);
  }
}

/**
 * contraction, vae.ts:41
 * relu, vae.ts:41
 */
function contraction_relu2(
  f32: Float32Array,
  add_at: number,
  decoder1Weight: number,
  decoder1Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 99; i += 3) {
    const relu_at_row = relu_at + i * 256;
    for (let j = 0; j < 256; j += 4) {
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
      const add_at_row = add_at + i * 8;
      const decoder1Weight_row = decoder1Weight + j * 8;
      for (let r = 0; r < 8; r++) {
        const add = f32[add_at_row + r]!;
        const add_i1 = f32[add_at_row + r + 8]!;
        const add_i2 = f32[add_at_row + r + 16]!;
        const weight = f32[decoder1Weight_row + r]!;
        const weight_j1 = f32[decoder1Weight_row + r + 8]!;
        const weight_j2 = f32[decoder1Weight_row + r + 16]!;
        const weight_j3 = f32[decoder1Weight_row + r + 24]!;
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
      }
      const bias = f32[decoder1Bias + j]!;
      const bias_j1 = f32[decoder1Bias + j + 1]!;
      const bias_j2 = f32[decoder1Bias + j + 2]!;
      const bias_j3 = f32[decoder1Bias + j + 3]!;
      f32[relu_at_row + j] = Math.max(contraction + bias, 0);
      f32[relu_at_row + j + 256] = Math.max(contraction_i1 + bias, 0);
      f32[relu_at_row + j + 512] = Math.max(contraction_i2 + bias, 0);
      f32[relu_at_row + j + 1] = Math.max(contraction_j1 + bias_j1, 0);
      f32[relu_at_row + j + 257] = Math.max(contraction_j1_i1 + bias_j1, 0);
      f32[relu_at_row + j + 513] = Math.max(contraction_j1_i2 + bias_j1, 0);
      f32[relu_at_row + j + 2] = Math.max(contraction_j2 + bias_j2, 0);
      f32[relu_at_row + j + 258] = Math.max(contraction_j2_i1 + bias_j2, 0);
      f32[relu_at_row + j + 514] = Math.max(contraction_j2_i2 + bias_j2, 0);
      f32[relu_at_row + j + 3] = Math.max(contraction_j3 + bias_j3, 0);
      f32[relu_at_row + j + 259] = Math.max(contraction_j3_i1 + bias_j3, 0);
      f32[relu_at_row + j + 515] = Math.max(contraction_j3_i2 + bias_j3, 0);
    }
  }
  for (let j_ir = 0; j_ir < 256; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const decoder1Weight_row2 = decoder1Weight + j_ir * 8;
    for (let r_ir = 0; r_ir < 8; r_ir++) {
      const add_ir = f32[add_at + r_ir + 792]!;
      contraction_ir += add_ir * f32[decoder1Weight_row2 + r_ir]!;
      contraction_j1_ir += add_ir * f32[decoder1Weight_row2 + r_ir + 8]!;
      contraction_j2_ir += add_ir * f32[decoder1Weight_row2 + r_ir + 16]!;
      contraction_j3_ir += add_ir * f32[decoder1Weight_row2 + r_ir + 24]!;
    }
    const relu_j1_ir = Math.max(contraction_j1_ir + f32[decoder1Bias + j_ir + 1]!, 0);
    const relu_j2_ir = Math.max(contraction_j2_ir + f32[decoder1Bias + j_ir + 2]!, 0);
    const relu_j3_ir = Math.max(contraction_j3_ir + f32[decoder1Bias + j_ir + 3]!, 0);
    f32[relu_at + j_ir + 25344] = Math.max(contraction_ir + f32[decoder1Bias + j_ir]!, 0);
    f32[relu_at + j_ir + 25345] = relu_j1_ir;
    f32[relu_at + j_ir + 25346] = relu_j2_ir;
    f32[relu_at + j_ir + 25347] = relu_j3_ir;
  }
}

/**
 * contraction, vae.ts:41
 * add, vae.ts:41
 */
function contraction_add2(
  f32: Float32Array,
  relu_at: number,
  decoder2Weight: number,
  decoder2Bias: number,
  add_at: number,
): void {
  for (let i = 0; i < 99; i += 3) {
    const add_at_row = add_at + i * 784;
    for (let j = 0; j < 784; j += 4) {
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
      const relu_at_row = relu_at + i * 256;
      const decoder2Weight_row = decoder2Weight + j * 256;
      for (let r = 0; r < 256; r++) {
        const relu = f32[relu_at_row + r]!;
        const relu_i1 = f32[relu_at_row + r + 256]!;
        const relu_i2 = f32[relu_at_row + r + 512]!;
        const weight = f32[decoder2Weight_row + r]!;
        const weight_j1 = f32[decoder2Weight_row + r + 256]!;
        const weight_j2 = f32[decoder2Weight_row + r + 512]!;
        const weight_j3 = f32[decoder2Weight_row + r + 768]!;
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
      const bias = f32[decoder2Bias + j]!;
      const bias_j1 = f32[decoder2Bias + j + 1]!;
      const bias_j2 = f32[decoder2Bias + j + 2]!;
      const bias_j3 = f32[decoder2Bias + j + 3]!;
      f32[add_at_row + j] = contraction + bias;
      f32[add_at_row + j + 784] = contraction_i1 + bias;
      f32[add_at_row + j + 1568] = contraction_i2 + bias;
      f32[add_at_row + j + 1] = contraction_j1 + bias_j1;
      f32[add_at_row + j + 785] = contraction_j1_i1 + bias_j1;
      f32[add_at_row + j + 1569] = contraction_j1_i2 + bias_j1;
      f32[add_at_row + j + 2] = contraction_j2 + bias_j2;
      f32[add_at_row + j + 786] = contraction_j2_i1 + bias_j2;
      f32[add_at_row + j + 1570] = contraction_j2_i2 + bias_j2;
      f32[add_at_row + j + 3] = contraction_j3 + bias_j3;
      f32[add_at_row + j + 787] = contraction_j3_i1 + bias_j3;
      f32[add_at_row + j + 1571] = contraction_j3_i2 + bias_j3;
    }
  }
  for (let j_ir = 0; j_ir < 784; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const decoder2Weight_row2 = decoder2Weight + j_ir * 256;
    for (let r_ir = 0; r_ir < 256; r_ir++) {
      const relu_ir = f32[relu_at + r_ir + 25344]!;
      contraction_ir += relu_ir * f32[decoder2Weight_row2 + r_ir]!;
      contraction_j1_ir += relu_ir * f32[decoder2Weight_row2 + r_ir + 256]!;
      contraction_j2_ir += relu_ir * f32[decoder2Weight_row2 + r_ir + 512]!;
      contraction_j3_ir += relu_ir * f32[decoder2Weight_row2 + r_ir + 768]!;
    }
    const add_j1_ir = contraction_j1_ir + f32[decoder2Bias + j_ir + 1]!;
    const add_j2_ir = contraction_j2_ir + f32[decoder2Bias + j_ir + 2]!;
    const add_j3_ir = contraction_j3_ir + f32[decoder2Bias + j_ir + 3]!;
    f32[add_at + j_ir + 77616] = contraction_ir + f32[decoder2Bias + j_ir]!;
    f32[add_at + j_ir + 77617] = add_j1_ir;
    f32[add_at + j_ir + 77618] = add_j2_ir;
    f32[add_at + j_ir + 77619] = add_j3_ir;
  }
}

/**
 * softplus, vae.ts:57
 * add, vae.ts:57
 */
function softplus_add(
  f32: Float32Array,
  add_at: number,
  softplus_at: number,
  select_at: number,
  add_at2: number,
  n: number,
): void {
  for (let i = 0; i < n; i++) {
    const neg = -f32[add_at + i]!;
    const softplus2 = Math.max(neg, 0) + Math.log1p(Math.exp(-Math.abs(neg)));
    f32[softplus_at + i] = softplus2;
    const add2 =
      Math.expm1(-softplus2) * /* 0.01 */ 0.009999999776482582 +
      (1 - f32[select_at + i]!) * 0.009999999776482582;
    f32[add_at2 + i] = add2;
  }
}

/**
 * sum, vae.ts:57
 */
function sum(
  f32: Float32Array,
  select_at: number,
  add_at: number,
  softplus_at: number,
  sum_at: number,
): void {
  let sum2 = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 78400; s += 4) {
    const add2 = (1 - f32[select_at + s]!) * f32[add_at + s]! + f32[softplus_at + s]!;
    sum2 += add2;
    const add2Sp1 = (1 - f32[select_at + s + 1]!) * f32[add_at + s + 1]! + f32[softplus_at + s + 1]!;
    sumSp1 += add2Sp1;
    const add2Sp2 = (1 - f32[select_at + s + 2]!) * f32[add_at + s + 2]! + f32[softplus_at + s + 2]!;
    sumSp2 += add2Sp2;
    const add2Sp3 = (1 - f32[select_at + s + 3]!) * f32[add_at + s + 3]! + f32[softplus_at + s + 3]!;
    sumSp3 += add2Sp3;
  }
  sum2 = sum2 + sumSp1 + (sumSp2 + sumSp3);
  f32[sum_at] = sum2;
}

/**
 * sum, vae.ts:59
 * div, vae.ts:61
 */
function sum_div(
  f32: Float32Array,
  add_at: number,
  exp_at: number,
  add_at2: number,
  sum_at: number,
  div_at: number,
): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 800; s += 4) {
    const add = f32[add_at + s]!;
    sum += add * add + f32[exp_at + s]! - (f32[add_at2 + s]! + 1);
    const addSp1 = f32[add_at + s + 1]!;
    const subSp1 = addSp1 * addSp1 + f32[exp_at + s + 1]! - (f32[add_at2 + s + 1]! + 1);
    sumSp1 += subSp1;
    const addSp2 = f32[add_at + s + 2]!;
    const subSp2 = addSp2 * addSp2 + f32[exp_at + s + 2]! - (f32[add_at2 + s + 2]! + 1);
    sumSp2 += subSp2;
    const addSp3 = f32[add_at + s + 3]!;
    const subSp3 = addSp3 * addSp3 + f32[exp_at + s + 3]! - (f32[add_at2 + s + 3]! + 1);
    sumSp3 += subSp3;
  }
  sum = sum + sumSp1 + (sumSp2 + sumSp3);
  f32[div_at] = (f32[sum_at]! + sum * 0.5) / 100;
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
  f32[toF32_at2] = Math.fround(0.002 / (1 - pow(0.9, add2)));
}

/**
 * sum, vae.ts:41
 */
function sum2(f32: Float32Array, add_at: number, sum_at: number): void {
  for (let i = 0; i < 784; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const add_at_row = add_at + i;
    for (let r = 0; r < 100; r++) {
      sum += f32[add_at_row + r * 784]!;
      sum_i1 += f32[add_at_row + r * 784 + 1]!;
      sum_i2 += f32[add_at_row + r * 784 + 2]!;
      sum_i3 += f32[add_at_row + r * 784 + 3]!;
    }
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
  }
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
 * contraction, vae.ts:41
 * select, vae.ts:41
 */
function contraction_select(
  f32: Float32Array,
  add_at: number,
  decoder2Weight: number,
  relu_at: number,
  select_at: number,
): void {
  for (let i = 0; i < 99; i += 3) {
    const relu_at_row = relu_at + i * 256;
    const select_at_row = select_at + i * 256;
    for (let j = 0; j < 256; j += 4) {
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
      const add_at_row = add_at + i * 784;
      const decoder2Weight_row = decoder2Weight + j;
      for (let r = 0; r < 784; r++) {
        const add = f32[add_at_row + r]!;
        const add_i1 = f32[add_at_row + r + 784]!;
        const add_i2 = f32[add_at_row + r + 1568]!;
        const weight = f32[decoder2Weight_row + r * 256]!;
        const weight_j1 = f32[decoder2Weight_row + r * 256 + 1]!;
        const weight_j2 = f32[decoder2Weight_row + r * 256 + 2]!;
        const weight_j3 = f32[decoder2Weight_row + r * 256 + 3]!;
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
      }
      const select_i1 = f32[relu_at_row + j + 256]! > 0 ? contraction_i1 : 0;
      const select_i2 = f32[relu_at_row + j + 512]! > 0 ? contraction_i2 : 0;
      const select_j1 = f32[relu_at_row + j + 1]! > 0 ? contraction_j1 : 0;
      const select_j1_i1 = f32[relu_at_row + j + 257]! > 0 ? contraction_j1_i1 : 0;
      const select_j1_i2 = f32[relu_at_row + j + 513]! > 0 ? contraction_j1_i2 : 0;
      const select_j2 = f32[relu_at_row + j + 2]! > 0 ? contraction_j2 : 0;
      const select_j2_i1 = f32[relu_at_row + j + 258]! > 0 ? contraction_j2_i1 : 0;
      const select_j2_i2 = f32[relu_at_row + j + 514]! > 0 ? contraction_j2_i2 : 0;
      const select_j3 = f32[relu_at_row + j + 3]! > 0 ? contraction_j3 : 0;
      const select_j3_i1 = f32[relu_at_row + j + 259]! > 0 ? contraction_j3_i1 : 0;
      const select_j3_i2 = f32[relu_at_row + j + 515]! > 0 ? contraction_j3_i2 : 0;
      f32[select_at_row + j] = f32[relu_at_row + j]! > 0 ? contraction : 0;
      f32[select_at_row + j + 256] = select_i1;
      f32[select_at_row + j + 512] = select_i2;
      f32[select_at_row + j + 1] = select_j1;
      f32[select_at_row + j + 257] = select_j1_i1;
      f32[select_at_row + j + 513] = select_j1_i2;
      f32[select_at_row + j + 2] = select_j2;
      f32[select_at_row + j + 258] = select_j2_i1;
      f32[select_at_row + j + 514] = select_j2_i2;
      f32[select_at_row + j + 3] = select_j3;
      f32[select_at_row + j + 259] = select_j3_i1;
      f32[select_at_row + j + 515] = select_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 256; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const decoder2Weight_row2 = decoder2Weight + j_ir;
    for (let r_ir = 0; r_ir < 784; r_ir++) {
      const add_ir = f32[add_at + r_ir + 77616]!;
      contraction_ir += add_ir * f32[decoder2Weight_row2 + r_ir * 256]!;
      contraction_j1_ir += add_ir * f32[decoder2Weight_row2 + r_ir * 256 + 1]!;
      contraction_j2_ir += add_ir * f32[decoder2Weight_row2 + r_ir * 256 + 2]!;
      contraction_j3_ir += add_ir * f32[decoder2Weight_row2 + r_ir * 256 + 3]!;
    }
    const select_j1_ir = f32[relu_at + j_ir + 25345]! > 0 ? contraction_j1_ir : 0;
    const select_j2_ir = f32[relu_at + j_ir + 25346]! > 0 ? contraction_j2_ir : 0;
    const select_j3_ir = f32[relu_at + j_ir + 25347]! > 0 ? contraction_j3_ir : 0;
    f32[select_at + j_ir + 25344] = f32[relu_at + j_ir + 25344]! > 0 ? contraction_ir : 0;
    f32[select_at + j_ir + 25345] = select_j1_ir;
    f32[select_at + j_ir + 25346] = select_j2_ir;
    f32[select_at + j_ir + 25347] = select_j3_ir;
  }
}

/**
 * contraction, vae.ts:41
 */
function contraction(f32: Float32Array, add_at: number, relu_at: number, contraction_at: number): void {
  for (let i = 0; i < 783; i += 3) {
    const contraction_at_row = contraction_at + i * 256;
    for (let j = 0; j < 256; j += 4) {
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
      const add_at_row = add_at + i;
      const relu_at_row = relu_at + j;
      for (let r = 0; r < 100; r++) {
        const add = f32[add_at_row + r * 784]!;
        const add_i1 = f32[add_at_row + r * 784 + 1]!;
        const add_i2 = f32[add_at_row + r * 784 + 2]!;
        const relu = f32[relu_at_row + r * 256]!;
        const relu_j1 = f32[relu_at_row + r * 256 + 1]!;
        const relu_j2 = f32[relu_at_row + r * 256 + 2]!;
        const relu_j3 = f32[relu_at_row + r * 256 + 3]!;
        contraction2 += add * relu;
        contraction_i1 += add_i1 * relu;
        contraction_i2 += add_i2 * relu;
        contraction_j1 += add * relu_j1;
        contraction_j1_i1 += add_i1 * relu_j1;
        contraction_j1_i2 += add_i2 * relu_j1;
        contraction_j2 += add * relu_j2;
        contraction_j2_i1 += add_i1 * relu_j2;
        contraction_j2_i2 += add_i2 * relu_j2;
        contraction_j3 += add * relu_j3;
        contraction_j3_i1 += add_i1 * relu_j3;
        contraction_j3_i2 += add_i2 * relu_j3;
      }
      f32[contraction_at_row + j] = contraction2;
      f32[contraction_at_row + j + 256] = contraction_i1;
      f32[contraction_at_row + j + 512] = contraction_i2;
      f32[contraction_at_row + j + 1] = contraction_j1;
      f32[contraction_at_row + j + 257] = contraction_j1_i1;
      f32[contraction_at_row + j + 513] = contraction_j1_i2;
      f32[contraction_at_row + j + 2] = contraction_j2;
      f32[contraction_at_row + j + 258] = contraction_j2_i1;
      f32[contraction_at_row + j + 514] = contraction_j2_i2;
      f32[contraction_at_row + j + 3] = contraction_j3;
      f32[contraction_at_row + j + 259] = contraction_j3_i1;
      f32[contraction_at_row + j + 515] = contraction_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 256; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const relu_at_row2 = relu_at + j_ir;
    for (let r_ir = 0; r_ir < 100; r_ir++) {
      const add_ir = f32[add_at + r_ir * 784 + 783]!;
      contraction_ir += add_ir * f32[relu_at_row2 + r_ir * 256]!;
      contraction_j1_ir += add_ir * f32[relu_at_row2 + r_ir * 256 + 1]!;
      contraction_j2_ir += add_ir * f32[relu_at_row2 + r_ir * 256 + 2]!;
      contraction_j3_ir += add_ir * f32[relu_at_row2 + r_ir * 256 + 3]!;
    }
    f32[contraction_at + j_ir + 200448] = contraction_ir;
    f32[contraction_at + j_ir + 200449] = contraction_j1_ir;
    f32[contraction_at + j_ir + 200450] = contraction_j2_ir;
    f32[contraction_at + j_ir + 200451] = contraction_j3_ir;
  }
}

/**
 * sum, vae.ts:41
 * sum, vae.ts:52
 */
function sum3(f32: Float32Array, select_at: number, sum_at: number): void {
  for (let i = 0; i < 256; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const select_at_row = select_at + i;
    for (let r = 0; r < 100; r++) {
      sum += f32[select_at_row + r * 256]!;
      sum_i1 += f32[select_at_row + r * 256 + 1]!;
      sum_i2 += f32[select_at_row + r * 256 + 2]!;
      sum_i3 += f32[select_at_row + r * 256 + 3]!;
    }
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
  }
}

/**
 * contraction, vae.ts:41
 * add, vae.ts:56
 */
function contraction_add3(
  f32: Float32Array,
  select_at: number,
  decoder1Weight: number,
  add_at: number,
  add_at2: number,
  exp_at: number,
  mul_at: number,
  exp_at2: number,
  add_at3: number,
): void {
  for (let i = 0; i < 99; i += 3) {
    const add_at_row = add_at + i * 8;
    const add_at2_row = add_at2 + i * 8;
    const exp_at_row = exp_at + i * 8;
    const mul_at_row = mul_at + i * 8;
    const exp_at2_row = exp_at2 + i * 8;
    const add_at3_row = add_at3 + i * 8;
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
      const select_at_row = select_at + i * 256;
      const decoder1Weight_row = decoder1Weight + j;
      for (let r = 0; r < 256; r++) {
        const select = f32[select_at_row + r]!;
        const select_i1 = f32[select_at_row + r + 256]!;
        const select_i2 = f32[select_at_row + r + 512]!;
        const weight = f32[decoder1Weight_row + r * 8]!;
        const weight_j1 = f32[decoder1Weight_row + r * 8 + 1]!;
        const weight_j2 = f32[decoder1Weight_row + r * 8 + 2]!;
        const weight_j3 = f32[decoder1Weight_row + r * 8 + 3]!;
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
      const add2 = f32[add_at_row + j]! * /* 0.01 */ 0.009999999776482582 + contraction;
      const add2_i1 = f32[add_at_row + j + 8]! * 0.009999999776482582 + contraction_i1;
      const add2_i2 = f32[add_at_row + j + 16]! * 0.009999999776482582 + contraction_i2;
      const add2_j1 = f32[add_at_row + j + 1]! * 0.009999999776482582 + contraction_j1;
      const add2_j1_i1 = f32[add_at_row + j + 9]! * 0.009999999776482582 + contraction_j1_i1;
      const add2_j1_i2 = f32[add_at_row + j + 17]! * 0.009999999776482582 + contraction_j1_i2;
      const add2_j2 = f32[add_at_row + j + 2]! * 0.009999999776482582 + contraction_j2;
      const add2_j2_i1 = f32[add_at_row + j + 10]! * 0.009999999776482582 + contraction_j2_i1;
      const add2_j2_i2 = f32[add_at_row + j + 18]! * 0.009999999776482582 + contraction_j2_i2;
      const add2_j3 = f32[add_at_row + j + 3]! * 0.009999999776482582 + contraction_j3;
      const add2_j3_i1 = f32[add_at_row + j + 11]! * 0.009999999776482582 + contraction_j3_i1;
      const add2_j3_i2 = f32[add_at_row + j + 19]! * 0.009999999776482582 + contraction_j3_i2;
      f32[add_at2_row + j] = add2;
      f32[add_at2_row + j + 8] = add2_i1;
      f32[add_at2_row + j + 16] = add2_i2;
      f32[add_at2_row + j + 1] = add2_j1;
      f32[add_at2_row + j + 9] = add2_j1_i1;
      f32[add_at2_row + j + 17] = add2_j1_i2;
      f32[add_at2_row + j + 2] = add2_j2;
      f32[add_at2_row + j + 10] = add2_j2_i1;
      f32[add_at2_row + j + 18] = add2_j2_i2;
      f32[add_at2_row + j + 3] = add2_j3;
      f32[add_at2_row + j + 11] = add2_j3_i1;
      f32[add_at2_row + j + 19] = add2_j3_i2;
      const add3 = -0.004999999888241291 + f32[exp_at_row + j]! * /* 0.005 */ 0.004999999888241291;
      const add3_i1 = -0.004999999888241291 + f32[exp_at_row + j + 8]! * 0.004999999888241291;
      const add3_i2 = -0.004999999888241291 + f32[exp_at_row + j + 16]! * 0.004999999888241291;
      const add3_j1 = -0.004999999888241291 + f32[exp_at_row + j + 1]! * 0.004999999888241291;
      const add3_j1_i1 = -0.004999999888241291 + f32[exp_at_row + j + 9]! * 0.004999999888241291;
      const add3_j1_i2 = -0.004999999888241291 + f32[exp_at_row + j + 17]! * 0.004999999888241291;
      const add3_j2 = -0.004999999888241291 + f32[exp_at_row + j + 2]! * 0.004999999888241291;
      const add3_j2_i1 = -0.004999999888241291 + f32[exp_at_row + j + 10]! * 0.004999999888241291;
      const add3_j2_i2 = -0.004999999888241291 + f32[exp_at_row + j + 18]! * 0.004999999888241291;
      const add3_j3 = -0.004999999888241291 + f32[exp_at_row + j + 3]! * 0.004999999888241291;
      const add3_j3_i1 = -0.004999999888241291 + f32[exp_at_row + j + 11]! * 0.004999999888241291;
      const add3_j3_i2 = -0.004999999888241291 + f32[exp_at_row + j + 19]! * 0.004999999888241291;
      const mul5_i1 = contraction_i1 * f32[mul_at_row + j + 8]! * f32[exp_at2_row + j + 8]!;
      const mul5_i2 = contraction_i2 * f32[mul_at_row + j + 16]! * f32[exp_at2_row + j + 16]!;
      const mul5_j1 = contraction_j1 * f32[mul_at_row + j + 1]! * f32[exp_at2_row + j + 1]!;
      const mul5_j1_i1 = contraction_j1_i1 * f32[mul_at_row + j + 9]! * f32[exp_at2_row + j + 9]!;
      const mul5_j1_i2 = contraction_j1_i2 * f32[mul_at_row + j + 17]! * f32[exp_at2_row + j + 17]!;
      const mul5_j2 = contraction_j2 * f32[mul_at_row + j + 2]! * f32[exp_at2_row + j + 2]!;
      const mul5_j2_i1 = contraction_j2_i1 * f32[mul_at_row + j + 10]! * f32[exp_at2_row + j + 10]!;
      const mul5_j2_i2 = contraction_j2_i2 * f32[mul_at_row + j + 18]! * f32[exp_at2_row + j + 18]!;
      const mul5_j3 = contraction_j3 * f32[mul_at_row + j + 3]! * f32[exp_at2_row + j + 3]!;
      const mul5_j3_i1 = contraction_j3_i1 * f32[mul_at_row + j + 11]! * f32[exp_at2_row + j + 11]!;
      const mul5_j3_i2 = contraction_j3_i2 * f32[mul_at_row + j + 19]! * f32[exp_at2_row + j + 19]!;
      const mul6 = contraction * f32[mul_at_row + j]! * f32[exp_at2_row + j]! * 0.5;
      f32[add_at3_row + j] = add3 + mul6;
      f32[add_at3_row + j + 8] = add3_i1 + mul5_i1 * 0.5;
      f32[add_at3_row + j + 16] = add3_i2 + mul5_i2 * 0.5;
      f32[add_at3_row + j + 1] = add3_j1 + mul5_j1 * 0.5;
      f32[add_at3_row + j + 9] = add3_j1_i1 + mul5_j1_i1 * 0.5;
      f32[add_at3_row + j + 17] = add3_j1_i2 + mul5_j1_i2 * 0.5;
      f32[add_at3_row + j + 2] = add3_j2 + mul5_j2 * 0.5;
      f32[add_at3_row + j + 10] = add3_j2_i1 + mul5_j2_i1 * 0.5;
      f32[add_at3_row + j + 18] = add3_j2_i2 + mul5_j2_i2 * 0.5;
      f32[add_at3_row + j + 3] = add3_j3 + mul5_j3 * 0.5;
      f32[add_at3_row + j + 11] = add3_j3_i1 + mul5_j3_i1 * 0.5;
      f32[add_at3_row + j + 19] = add3_j3_i2 + mul5_j3_i2 * 0.5;
    }
  }
  for (let j_ir = 0; j_ir < 8; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const decoder1Weight_row2 = decoder1Weight + j_ir;
    for (let r_ir = 0; r_ir < 256; r_ir++) {
      const select_ir = f32[select_at + r_ir + 25344]!;
      contraction_ir += select_ir * f32[decoder1Weight_row2 + r_ir * 8]!;
      contraction_j1_ir += select_ir * f32[decoder1Weight_row2 + r_ir * 8 + 1]!;
      contraction_j2_ir += select_ir * f32[decoder1Weight_row2 + r_ir * 8 + 2]!;
      contraction_j3_ir += select_ir * f32[decoder1Weight_row2 + r_ir * 8 + 3]!;
    }
    const add2_ir = f32[add_at + j_ir + 792]! * 0.009999999776482582 + contraction_ir;
    const add2_j1_ir = f32[add_at + j_ir + 793]! * 0.009999999776482582 + contraction_j1_ir;
    const add2_j2_ir = f32[add_at + j_ir + 794]! * 0.009999999776482582 + contraction_j2_ir;
    const add2_j3_ir = f32[add_at + j_ir + 795]! * 0.009999999776482582 + contraction_j3_ir;
    f32[add_at2 + j_ir + 792] = add2_ir;
    f32[add_at2 + j_ir + 793] = add2_j1_ir;
    f32[add_at2 + j_ir + 794] = add2_j2_ir;
    f32[add_at2 + j_ir + 795] = add2_j3_ir;
    const add3_ir = -0.004999999888241291 + f32[exp_at + j_ir + 792]! * 0.004999999888241291;
    const add3_j1_ir = -0.004999999888241291 + f32[exp_at + j_ir + 793]! * 0.004999999888241291;
    const add3_j2_ir = -0.004999999888241291 + f32[exp_at + j_ir + 794]! * 0.004999999888241291;
    const add3_j3_ir = -0.004999999888241291 + f32[exp_at + j_ir + 795]! * 0.004999999888241291;
    const mul5_ir = contraction_ir * f32[mul_at + j_ir + 792]! * f32[exp_at2 + j_ir + 792]!;
    const mul5_j1_ir = contraction_j1_ir * f32[mul_at + j_ir + 793]! * f32[exp_at2 + j_ir + 793]!;
    const mul5_j2_ir = contraction_j2_ir * f32[mul_at + j_ir + 794]! * f32[exp_at2 + j_ir + 794]!;
    const mul5_j3_ir = contraction_j3_ir * f32[mul_at + j_ir + 795]! * f32[exp_at2 + j_ir + 795]!;
    f32[add_at3 + j_ir + 792] = add3_ir + mul5_ir * 0.5;
    f32[add_at3 + j_ir + 793] = add3_j1_ir + mul5_j1_ir * 0.5;
    f32[add_at3 + j_ir + 794] = add3_j2_ir + mul5_j2_ir * 0.5;
    f32[add_at3 + j_ir + 795] = add3_j3_ir + mul5_j3_ir * 0.5;
  }
}

/**
 * contraction, vae.ts:41
 */
function contraction2(f32: Float32Array, select_at: number, add_at: number, contraction_at: number): void {
  for (let i = 0; i < 255; i += 3) {
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
      const add_at_row = add_at + j;
      for (let r = 0; r < 100; r++) {
        const select = f32[select_at_row + r * 256]!;
        const select_i1 = f32[select_at_row + r * 256 + 1]!;
        const select_i2 = f32[select_at_row + r * 256 + 2]!;
        const add = f32[add_at_row + r * 8]!;
        const add_j1 = f32[add_at_row + r * 8 + 1]!;
        const add_j2 = f32[add_at_row + r * 8 + 2]!;
        const add_j3 = f32[add_at_row + r * 8 + 3]!;
        contraction += select * add;
        contraction_i1 += select_i1 * add;
        contraction_i2 += select_i2 * add;
        contraction_j1 += select * add_j1;
        contraction_j1_i1 += select_i1 * add_j1;
        contraction_j1_i2 += select_i2 * add_j1;
        contraction_j2 += select * add_j2;
        contraction_j2_i1 += select_i1 * add_j2;
        contraction_j2_i2 += select_i2 * add_j2;
        contraction_j3 += select * add_j3;
        contraction_j3_i1 += select_i1 * add_j3;
        contraction_j3_i2 += select_i2 * add_j3;
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
    const add_at_row2 = add_at + j_ir;
    for (let r_ir = 0; r_ir < 100; r_ir++) {
      const select_ir = f32[select_at + r_ir * 256 + 255]!;
      contraction_ir += select_ir * f32[add_at_row2 + r_ir * 8]!;
      contraction_j1_ir += select_ir * f32[add_at_row2 + r_ir * 8 + 1]!;
      contraction_j2_ir += select_ir * f32[add_at_row2 + r_ir * 8 + 2]!;
      contraction_j3_ir += select_ir * f32[add_at_row2 + r_ir * 8 + 3]!;
    }
    f32[contraction_at + j_ir + 2040] = contraction_ir;
    f32[contraction_at + j_ir + 2041] = contraction_j1_ir;
    f32[contraction_at + j_ir + 2042] = contraction_j2_ir;
    f32[contraction_at + j_ir + 2043] = contraction_j3_ir;
  }
}

/**
 * sum, vae.ts:54
 * sum, vae.ts:53
 */
function sum4(f32: Float32Array, add_at: number, sum_at: number): void {
  for (let i = 0; i < 8; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const add_at_row = add_at + i;
    for (let r = 0; r < 100; r++) {
      sum += f32[add_at_row + r * 8]!;
      sum_i1 += f32[add_at_row + r * 8 + 1]!;
      sum_i2 += f32[add_at_row + r * 8 + 2]!;
      sum_i3 += f32[add_at_row + r * 8 + 3]!;
    }
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
  }
}

/**
 * contraction, vae.ts:54
 */
function contraction3(
  f32: Float32Array,
  add_at: number,
  logVarianceWeight: number,
  contraction_at: number,
): void {
  for (let i = 0; i < 99; i += 3) {
    const contraction_at_row = contraction_at + i * 256;
    for (let j = 0; j < 256; j += 4) {
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
      const add_at_row = add_at + i * 8;
      const logVarianceWeight_row = logVarianceWeight + j;
      for (let r = 0; r < 8; r++) {
        const add = f32[add_at_row + r]!;
        const add_i1 = f32[add_at_row + r + 8]!;
        const add_i2 = f32[add_at_row + r + 16]!;
        const weight = f32[logVarianceWeight_row + r * 256]!;
        const weight_j1 = f32[logVarianceWeight_row + r * 256 + 1]!;
        const weight_j2 = f32[logVarianceWeight_row + r * 256 + 2]!;
        const weight_j3 = f32[logVarianceWeight_row + r * 256 + 3]!;
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
      }
      f32[contraction_at_row + j] = contraction;
      f32[contraction_at_row + j + 256] = contraction_i1;
      f32[contraction_at_row + j + 512] = contraction_i2;
      f32[contraction_at_row + j + 1] = contraction_j1;
      f32[contraction_at_row + j + 257] = contraction_j1_i1;
      f32[contraction_at_row + j + 513] = contraction_j1_i2;
      f32[contraction_at_row + j + 2] = contraction_j2;
      f32[contraction_at_row + j + 258] = contraction_j2_i1;
      f32[contraction_at_row + j + 514] = contraction_j2_i2;
      f32[contraction_at_row + j + 3] = contraction_j3;
      f32[contraction_at_row + j + 259] = contraction_j3_i1;
      f32[contraction_at_row + j + 515] = contraction_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 256; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const logVarianceWeight_row2 = logVarianceWeight + j_ir;
    for (let r_ir = 0; r_ir < 8; r_ir++) {
      const add_ir = f32[add_at + r_ir + 792]!;
      contraction_ir += add_ir * f32[logVarianceWeight_row2 + r_ir * 256]!;
      contraction_j1_ir += add_ir * f32[logVarianceWeight_row2 + r_ir * 256 + 1]!;
      contraction_j2_ir += add_ir * f32[logVarianceWeight_row2 + r_ir * 256 + 2]!;
      contraction_j3_ir += add_ir * f32[logVarianceWeight_row2 + r_ir * 256 + 3]!;
    }
    f32[contraction_at + j_ir + 25344] = contraction_ir;
    f32[contraction_at + j_ir + 25345] = contraction_j1_ir;
    f32[contraction_at + j_ir + 25346] = contraction_j2_ir;
    f32[contraction_at + j_ir + 25347] = contraction_j3_ir;
  }
}

/**
 * contraction, vae.ts:54
 * contraction, vae.ts:53
 */
function contraction4(f32: Float32Array, add_at: number, relu_at: number, contraction_at: number): void {
  for (let i = 0; i < 6; i += 3) {
    const contraction_at_row = contraction_at + i * 256;
    for (let j = 0; j < 256; j += 4) {
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
      const add_at_row = add_at + i;
      const relu_at_row = relu_at + j;
      for (let r = 0; r < 100; r++) {
        const add = f32[add_at_row + r * 8]!;
        const add_i1 = f32[add_at_row + r * 8 + 1]!;
        const add_i2 = f32[add_at_row + r * 8 + 2]!;
        const relu = f32[relu_at_row + r * 256]!;
        const relu_j1 = f32[relu_at_row + r * 256 + 1]!;
        const relu_j2 = f32[relu_at_row + r * 256 + 2]!;
        const relu_j3 = f32[relu_at_row + r * 256 + 3]!;
        contraction += add * relu;
        contraction_i1 += add_i1 * relu;
        contraction_i2 += add_i2 * relu;
        contraction_j1 += add * relu_j1;
        contraction_j1_i1 += add_i1 * relu_j1;
        contraction_j1_i2 += add_i2 * relu_j1;
        contraction_j2 += add * relu_j2;
        contraction_j2_i1 += add_i1 * relu_j2;
        contraction_j2_i2 += add_i2 * relu_j2;
        contraction_j3 += add * relu_j3;
        contraction_j3_i1 += add_i1 * relu_j3;
        contraction_j3_i2 += add_i2 * relu_j3;
      }
      f32[contraction_at_row + j] = contraction;
      f32[contraction_at_row + j + 256] = contraction_i1;
      f32[contraction_at_row + j + 512] = contraction_i2;
      f32[contraction_at_row + j + 1] = contraction_j1;
      f32[contraction_at_row + j + 257] = contraction_j1_i1;
      f32[contraction_at_row + j + 513] = contraction_j1_i2;
      f32[contraction_at_row + j + 2] = contraction_j2;
      f32[contraction_at_row + j + 258] = contraction_j2_i1;
      f32[contraction_at_row + j + 514] = contraction_j2_i2;
      f32[contraction_at_row + j + 3] = contraction_j3;
      f32[contraction_at_row + j + 259] = contraction_j3_i1;
      f32[contraction_at_row + j + 515] = contraction_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 256; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_ir_i1 = 0;
    let contraction_j1_ir = 0;
    let contraction_j1_ir_i1 = 0;
    let contraction_j2_ir = 0;
    let contraction_j2_ir_i1 = 0;
    let contraction_j3_ir = 0;
    let contraction_j3_ir_i1 = 0;
    const relu_at_row2 = relu_at + j_ir;
    for (let r_ir = 0; r_ir < 100; r_ir++) {
      const add_ir = f32[add_at + r_ir * 8 + 6]!;
      const add_ir_i1 = f32[add_at + r_ir * 8 + 7]!;
      const relu_ir = f32[relu_at_row2 + r_ir * 256]!;
      const relu_j1_ir = f32[relu_at_row2 + r_ir * 256 + 1]!;
      const relu_j2_ir = f32[relu_at_row2 + r_ir * 256 + 2]!;
      const relu_j3_ir = f32[relu_at_row2 + r_ir * 256 + 3]!;
      contraction_ir += add_ir * relu_ir;
      contraction_ir_i1 += add_ir_i1 * relu_ir;
      contraction_j1_ir += add_ir * relu_j1_ir;
      contraction_j1_ir_i1 += add_ir_i1 * relu_j1_ir;
      contraction_j2_ir += add_ir * relu_j2_ir;
      contraction_j2_ir_i1 += add_ir_i1 * relu_j2_ir;
      contraction_j3_ir += add_ir * relu_j3_ir;
      contraction_j3_ir_i1 += add_ir_i1 * relu_j3_ir;
    }
    f32[contraction_at + j_ir + 1536] = contraction_ir;
    f32[contraction_at + j_ir + 1792] = contraction_ir_i1;
    f32[contraction_at + j_ir + 1537] = contraction_j1_ir;
    f32[contraction_at + j_ir + 1793] = contraction_j1_ir_i1;
    f32[contraction_at + j_ir + 1538] = contraction_j2_ir;
    f32[contraction_at + j_ir + 1794] = contraction_j2_ir_i1;
    f32[contraction_at + j_ir + 1539] = contraction_j3_ir;
    f32[contraction_at + j_ir + 1795] = contraction_j3_ir_i1;
  }
}

/**
 * contraction, vae.ts:53
 * select, vae.ts:52
 */
function contraction_select2(
  f32: Float32Array,
  add_at: number,
  meanWeight: number,
  relu_at: number,
  contraction_at: number,
  select_at: number,
): void {
  for (let i = 0; i < 99; i += 3) {
    const relu_at_row = relu_at + i * 256;
    const contraction_at_row = contraction_at + i * 256;
    const select_at_row = select_at + i * 256;
    for (let j = 0; j < 256; j += 4) {
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
      const add_at_row = add_at + i * 8;
      const meanWeight_row = meanWeight + j;
      for (let r = 0; r < 8; r++) {
        const add = f32[add_at_row + r]!;
        const add_i1 = f32[add_at_row + r + 8]!;
        const add_i2 = f32[add_at_row + r + 16]!;
        const weight = f32[meanWeight_row + r * 256]!;
        const weight_j1 = f32[meanWeight_row + r * 256 + 1]!;
        const weight_j2 = f32[meanWeight_row + r * 256 + 2]!;
        const weight_j3 = f32[meanWeight_row + r * 256 + 3]!;
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
      }
      const select = f32[relu_at_row + j]! > 0 ? f32[contraction_at_row + j]! + contraction : 0;
      const select_i1 =
        f32[relu_at_row + j + 256]! > 0 ? f32[contraction_at_row + j + 256]! + contraction_i1 : 0;
      const select_i2 =
        f32[relu_at_row + j + 512]! > 0 ? f32[contraction_at_row + j + 512]! + contraction_i2 : 0;
      const select_j1 = f32[relu_at_row + j + 1]! > 0 ? f32[contraction_at_row + j + 1]! + contraction_j1 : 0;
      const select_j1_i1 =
        f32[relu_at_row + j + 257]! > 0 ? f32[contraction_at_row + j + 257]! + contraction_j1_i1 : 0;
      const select_j1_i2 =
        f32[relu_at_row + j + 513]! > 0 ? f32[contraction_at_row + j + 513]! + contraction_j1_i2 : 0;
      const select_j2 = f32[relu_at_row + j + 2]! > 0 ? f32[contraction_at_row + j + 2]! + contraction_j2 : 0;
      const select_j2_i1 =
        f32[relu_at_row + j + 258]! > 0 ? f32[contraction_at_row + j + 258]! + contraction_j2_i1 : 0;
      const select_j2_i2 =
        f32[relu_at_row + j + 514]! > 0 ? f32[contraction_at_row + j + 514]! + contraction_j2_i2 : 0;
      const select_j3 = f32[relu_at_row + j + 3]! > 0 ? f32[contraction_at_row + j + 3]! + contraction_j3 : 0;
      const select_j3_i1 =
        f32[relu_at_row + j + 259]! > 0 ? f32[contraction_at_row + j + 259]! + contraction_j3_i1 : 0;
      const select_j3_i2 =
        f32[relu_at_row + j + 515]! > 0 ? f32[contraction_at_row + j + 515]! + contraction_j3_i2 : 0;
      f32[select_at_row + j] = select;
      f32[select_at_row + j + 256] = select_i1;
      f32[select_at_row + j + 512] = select_i2;
      f32[select_at_row + j + 1] = select_j1;
      f32[select_at_row + j + 257] = select_j1_i1;
      f32[select_at_row + j + 513] = select_j1_i2;
      f32[select_at_row + j + 2] = select_j2;
      f32[select_at_row + j + 258] = select_j2_i1;
      f32[select_at_row + j + 514] = select_j2_i2;
      f32[select_at_row + j + 3] = select_j3;
      f32[select_at_row + j + 259] = select_j3_i1;
      f32[select_at_row + j + 515] = select_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 256; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const meanWeight_row2 = meanWeight + j_ir;
    for (let r_ir = 0; r_ir < 8; r_ir++) {
      const add_ir = f32[add_at + r_ir + 792]!;
      contraction_ir += add_ir * f32[meanWeight_row2 + r_ir * 256]!;
      contraction_j1_ir += add_ir * f32[meanWeight_row2 + r_ir * 256 + 1]!;
      contraction_j2_ir += add_ir * f32[meanWeight_row2 + r_ir * 256 + 2]!;
      contraction_j3_ir += add_ir * f32[meanWeight_row2 + r_ir * 256 + 3]!;
    }
    const select_ir =
      f32[relu_at + j_ir + 25344]! > 0 ? f32[contraction_at + j_ir + 25344]! + contraction_ir : 0;
    const select_j1_ir =
      f32[relu_at + j_ir + 25345]! > 0 ? f32[contraction_at + j_ir + 25345]! + contraction_j1_ir : 0;
    const select_j2_ir =
      f32[relu_at + j_ir + 25346]! > 0 ? f32[contraction_at + j_ir + 25346]! + contraction_j2_ir : 0;
    const select_j3_ir =
      f32[relu_at + j_ir + 25347]! > 0 ? f32[contraction_at + j_ir + 25347]! + contraction_j3_ir : 0;
    f32[select_at + j_ir + 25344] = select_ir;
    f32[select_at + j_ir + 25345] = select_j1_ir;
    f32[select_at + j_ir + 25346] = select_j2_ir;
    f32[select_at + j_ir + 25347] = select_j3_ir;
  }
}

/**
 * contraction, vae.ts:52
 */
function contraction5(
  f32: Float32Array,
  select_at: number,
  select_at2: number,
  contraction_at: number,
): void {
  for (let i = 0; i < 255; i += 3) {
    const contraction_at_row = contraction_at + i * 784;
    for (let j = 0; j < 784; j += 4) {
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
      const select_at2_row = select_at2 + j;
      for (let r = 0; r < 100; r++) {
        const select = f32[select_at_row + r * 256]!;
        const select_i1 = f32[select_at_row + r * 256 + 1]!;
        const select_i2 = f32[select_at_row + r * 256 + 2]!;
        const select2 = f32[select_at2_row + r * 784]!;
        const select2_j1 = f32[select_at2_row + r * 784 + 1]!;
        const select2_j2 = f32[select_at2_row + r * 784 + 2]!;
        const select2_j3 = f32[select_at2_row + r * 784 + 3]!;
        contraction += select * select2;
        contraction_i1 += select_i1 * select2;
        contraction_i2 += select_i2 * select2;
        contraction_j1 += select * select2_j1;
        contraction_j1_i1 += select_i1 * select2_j1;
        contraction_j1_i2 += select_i2 * select2_j1;
        contraction_j2 += select * select2_j2;
        contraction_j2_i1 += select_i1 * select2_j2;
        contraction_j2_i2 += select_i2 * select2_j2;
        contraction_j3 += select * select2_j3;
        contraction_j3_i1 += select_i1 * select2_j3;
        contraction_j3_i2 += select_i2 * select2_j3;
      }
      f32[contraction_at_row + j] = contraction;
      f32[contraction_at_row + j + 784] = contraction_i1;
      f32[contraction_at_row + j + 1568] = contraction_i2;
      f32[contraction_at_row + j + 1] = contraction_j1;
      f32[contraction_at_row + j + 785] = contraction_j1_i1;
      f32[contraction_at_row + j + 1569] = contraction_j1_i2;
      f32[contraction_at_row + j + 2] = contraction_j2;
      f32[contraction_at_row + j + 786] = contraction_j2_i1;
      f32[contraction_at_row + j + 1570] = contraction_j2_i2;
      f32[contraction_at_row + j + 3] = contraction_j3;
      f32[contraction_at_row + j + 787] = contraction_j3_i1;
      f32[contraction_at_row + j + 1571] = contraction_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 784; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const select_at2_row2 = select_at2 + j_ir;
    for (let r_ir = 0; r_ir < 100; r_ir++) {
      const select_ir = f32[select_at + r_ir * 256 + 255]!;
      contraction_ir += select_ir * f32[select_at2_row2 + r_ir * 784]!;
      contraction_j1_ir += select_ir * f32[select_at2_row2 + r_ir * 784 + 1]!;
      contraction_j2_ir += select_ir * f32[select_at2_row2 + r_ir * 784 + 2]!;
      contraction_j3_ir += select_ir * f32[select_at2_row2 + r_ir * 784 + 3]!;
    }
    f32[contraction_at + j_ir + 199920] = contraction_ir;
    f32[contraction_at + j_ir + 199921] = contraction_j1_ir;
    f32[contraction_at + j_ir + 199922] = contraction_j2_ir;
    f32[contraction_at + j_ir + 199923] = contraction_j3_ir;
  }
}

/**
 * add, vae.ts:56
 */
function add(
  f32: Float32Array,
  i32: Int32Array,
  add_at: number,
  add_at2: number,
  tapelessSeed: number,
  tapelessStep: number,
  add_at3: number,
  n: number,
): void {
  const seed = i32[tapelessSeed]!;
  const step = i32[tapelessStep]!;
  for (let i = 0; i < n; i++) {
    const sub = Math.fround(1 - (threefry(seed, 0, step, i) >>> 8) * 5.960464477539063e-8);
    const mul3 =
      (threefry(seed, 1, step, i) >>> 8) * 5.960464477539063e-8 * /* 6.2831855 */ 6.2831854820251465;
    const mul5 =
      Math.exp(f32[add_at2 + i]! * 0.5) * (Math.sqrt(Math.fround(Math.log(sub) * -2)) * Math.cos(mul3));
    f32[add_at3 + i] = f32[add_at + i]! + mul5;
  }
}

/**
 * sum, vae.ts:57
 */
function sum5(f32: Float32Array, select_at: number, add_at: number, sum_at: number): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 78400; s += 4) {
    const add = f32[add_at + s]!;
    const neg = -add;
    const add2 = (1 - f32[select_at + s]!) * add + (Math.max(neg, 0) + Math.log1p(Math.exp(-Math.abs(neg))));
    sum += add2;
    const addSp1 = f32[add_at + s + 1]!;
    const negSp1 = -addSp1;
    const softplusSp1 = Math.max(negSp1, 0) + Math.log1p(Math.exp(-Math.abs(negSp1)));
    sumSp1 += (1 - f32[select_at + s + 1]!) * addSp1 + softplusSp1;
    const addSp2 = f32[add_at + s + 2]!;
    const negSp2 = -addSp2;
    const softplusSp2 = Math.max(negSp2, 0) + Math.log1p(Math.exp(-Math.abs(negSp2)));
    sumSp2 += (1 - f32[select_at + s + 2]!) * addSp2 + softplusSp2;
    const addSp3 = f32[add_at + s + 3]!;
    const negSp3 = -addSp3;
    const softplusSp3 = Math.max(negSp3, 0) + Math.log1p(Math.exp(-Math.abs(negSp3)));
    sumSp3 += (1 - f32[select_at + s + 3]!) * addSp3 + softplusSp3;
  }
  sum = sum + sumSp1 + (sumSp2 + sumSp3);
  f32[sum_at] = sum;
}

/**
 * sum, vae.ts:59
 * div, vae.ts:61
 */
function sum_div2(f32: Float32Array, add_at: number, add_at2: number, sum_at: number, div_at: number): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 800; s += 4) {
    const add = f32[add_at + s]!;
    const add2 = f32[add_at2 + s]!;
    sum += add * add + Math.exp(add2) - (add2 + 1);
    const addSp1 = f32[add_at + s + 1]!;
    const add2Sp1 = f32[add_at2 + s + 1]!;
    sumSp1 += addSp1 * addSp1 + Math.exp(add2Sp1) - (add2Sp1 + 1);
    const addSp2 = f32[add_at + s + 2]!;
    const add2Sp2 = f32[add_at2 + s + 2]!;
    sumSp2 += addSp2 * addSp2 + Math.exp(add2Sp2) - (add2Sp2 + 1);
    const addSp3 = f32[add_at + s + 3]!;
    const add2Sp3 = f32[add_at2 + s + 3]!;
    sumSp3 += addSp3 * addSp3 + Math.exp(add2Sp3) - (add2Sp3 + 1);
  }
  sum = sum + sumSp1 + (sumSp2 + sumSp3);
  f32[div_at] = (f32[sum_at]! + sum * 0.5) / 100;
}

/**
 * contraction, vae.ts:41
 */
function contraction6(
  f32: Float32Array,
  relu_at: number,
  decoder2Weight: number,
  contraction_at: number,
): void {
  for (let i = 0; i < 99; i += 3) {
    const contraction_at_row = contraction_at + i * 784;
    for (let j = 0; j < 784; j += 4) {
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
      const relu_at_row = relu_at + i * 256;
      const decoder2Weight_row = decoder2Weight + j * 256;
      for (let r = 0; r < 256; r++) {
        const relu = f32[relu_at_row + r]!;
        const relu_i1 = f32[relu_at_row + r + 256]!;
        const relu_i2 = f32[relu_at_row + r + 512]!;
        const weight = f32[decoder2Weight_row + r]!;
        const weight_j1 = f32[decoder2Weight_row + r + 256]!;
        const weight_j2 = f32[decoder2Weight_row + r + 512]!;
        const weight_j3 = f32[decoder2Weight_row + r + 768]!;
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
      f32[contraction_at_row + j] = contraction;
      f32[contraction_at_row + j + 784] = contraction_i1;
      f32[contraction_at_row + j + 1568] = contraction_i2;
      f32[contraction_at_row + j + 1] = contraction_j1;
      f32[contraction_at_row + j + 785] = contraction_j1_i1;
      f32[contraction_at_row + j + 1569] = contraction_j1_i2;
      f32[contraction_at_row + j + 2] = contraction_j2;
      f32[contraction_at_row + j + 786] = contraction_j2_i1;
      f32[contraction_at_row + j + 1570] = contraction_j2_i2;
      f32[contraction_at_row + j + 3] = contraction_j3;
      f32[contraction_at_row + j + 787] = contraction_j3_i1;
      f32[contraction_at_row + j + 1571] = contraction_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 784; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const decoder2Weight_row2 = decoder2Weight + j_ir * 256;
    for (let r_ir = 0; r_ir < 256; r_ir++) {
      const relu_ir = f32[relu_at + r_ir + 25344]!;
      contraction_ir += relu_ir * f32[decoder2Weight_row2 + r_ir]!;
      contraction_j1_ir += relu_ir * f32[decoder2Weight_row2 + r_ir + 256]!;
      contraction_j2_ir += relu_ir * f32[decoder2Weight_row2 + r_ir + 512]!;
      contraction_j3_ir += relu_ir * f32[decoder2Weight_row2 + r_ir + 768]!;
    }
    f32[contraction_at + j_ir + 77616] = contraction_ir;
    f32[contraction_at + j_ir + 77617] = contraction_j1_ir;
    f32[contraction_at + j_ir + 77618] = contraction_j2_ir;
    f32[contraction_at + j_ir + 77619] = contraction_j3_ir;
  }
}

/**
 * sigmoid, vae.ts:63
 */
function sigmoid(f32: Float32Array, contraction_at: number, decoder2Bias: number, sigmoid_at: number): void {
  for (let i = 0; i < 100; i++) {
    const contraction_at_row = contraction_at + i * 784;
    const sigmoid_at_row = sigmoid_at + i * 784;
    for (let j = 0; j < 784; j++) {
      const sigmoid2 = 1 / (1 + Math.exp(-(f32[contraction_at_row + j]! + f32[decoder2Bias + j]!)));
      f32[sigmoid_at_row + j] = sigmoid2;
    }
  }
}

function step({ f32, i32 }: Views): void {
  select(f32, 1427328 /* x */, 1427328 /* select */, 78400);
  contraction_relu(
    f32,
    1427328 /* select */,
    0 /* encoder.weight */,
    200704 /* encoder.bias */,
    1228656 /* relu */,
  );
  contraction_add(
    f32,
    1228656 /* relu */,
    200960 /* mean.weight */,
    203008 /* mean.bias */,
    1254256 /* add */,
  );
  contraction_add(
    f32,
    1228656 /* relu */,
    203016 /* logVariance.weight */,
    205064 /* logVariance.bias */,
    1255856 /* add */,
  );
  mul(f32, i32, 408864 /* tapeless.seed */, 408868 /* tapeless.step */, 1255056 /* mul */, 800);
  exp_add(
    f32,
    1255856 /* add */,
    1226608 /* exp */,
    1254256 /* add */,
    1255056 /* mul */,
    1281456 /* add */,
    1227408 /* exp */,
    800,
  );
  contraction_relu2(
    f32,
    1281456 /* add */,
    205072 /* decoder1.weight */,
    207120 /* decoder1.bias */,
    1360656 /* relu */,
  );
  contraction_add2(
    f32,
    1360656 /* relu */,
    207376 /* decoder2.weight */,
    408080 /* decoder2.bias */,
    1505728 /* add */,
  );
  softplus_add(
    f32,
    1505728 /* add */,
    1584128 /* softplus */,
    1427328 /* select */,
    1282256 /* add */,
    78400,
  );
  sum(f32, 1427328 /* select */, 1505728 /* add */, 1584128 /* softplus */, 1427312 /* sum */);
  sum_div(
    f32,
    1254256 /* add */,
    1227408 /* exp */,
    1255856 /* add */,
    1427312 /* sum */,
    1427312 /* loss */,
  );
  if (i32[1226600 /* tapeless.guard */]! !== 0 && !Number.isFinite(f32[1427312 /* loss */]!)) return;
  update(f32, i32, 408868 /* tapeless.step */, 1427316 /* toF32 */, 1427320 /* toF32 */);
  sum2(f32, 1282256 /* add */, 1255856 /* sum */);
  update2(
    f32,
    1225032 /* decoder2.bias.firstMoment */,
    1255856 /* sum */,
    1225816 /* decoder2.bias.secondMoment */,
    408080 /* decoder2.bias */,
    1427320 /* toF32 */,
    1427316 /* toF32 */,
    784,
  );
  contraction_select(
    f32,
    1282256 /* add */,
    207376 /* decoder2.weight */,
    1360656 /* relu */,
    1255856 /* select */,
  );
  contraction(f32, 1282256 /* add */, 1360656 /* relu */, 1505728 /* contraction */);
  update2(
    f32,
    823624 /* decoder2.weight.firstMoment */,
    1505728 /* contraction */,
    1024328 /* decoder2.weight.secondMoment */,
    207376 /* decoder2.weight */,
    1427320 /* toF32 */,
    1427316 /* toF32 */,
    200704,
  );
  sum3(f32, 1255856 /* select */, 1228208 /* sum */);
  update2(
    f32,
    823112 /* decoder1.bias.firstMoment */,
    1228208 /* sum */,
    823368 /* decoder1.bias.secondMoment */,
    207120 /* decoder1.bias */,
    1427320 /* toF32 */,
    1427316 /* toF32 */,
    256,
  );
  contraction_add3(
    f32,
    1255856 /* select */,
    205072 /* decoder1.weight */,
    1254256 /* add */,
    1254256 /* add */,
    1227408 /* exp */,
    1255056 /* mul */,
    1226608 /* exp */,
    1255056 /* add */,
  );
  contraction2(f32, 1255856 /* select */, 1281456 /* add */, 1226608 /* contraction */);
  update2(
    f32,
    819016 /* decoder1.weight.firstMoment */,
    1226608 /* contraction */,
    821064 /* decoder1.weight.secondMoment */,
    205072 /* decoder1.weight */,
    1427320 /* toF32 */,
    1427316 /* toF32 */,
    2048,
  );
  sum4(f32, 1255056 /* add */, 1226608 /* sum */);
  update2(
    f32,
    819000 /* logVariance.bias.firstMoment */,
    1226608 /* sum */,
    819008 /* logVariance.bias.secondMoment */,
    205064 /* logVariance.bias */,
    1427320 /* toF32 */,
    1427316 /* toF32 */,
    8,
  );
  contraction3(f32, 1255056 /* add */, 203016 /* logVariance.weight */, 1505728 /* contraction */);
  contraction4(f32, 1255056 /* add */, 1228656 /* relu */, 1226608 /* contraction */);
  update2(
    f32,
    814904 /* logVariance.weight.firstMoment */,
    1226608 /* contraction */,
    816952 /* logVariance.weight.secondMoment */,
    203016 /* logVariance.weight */,
    1427320 /* toF32 */,
    1427316 /* toF32 */,
    2048,
  );
  sum4(f32, 1254256 /* add */, 1226608 /* sum */);
  update2(
    f32,
    814888 /* mean.bias.firstMoment */,
    1226608 /* sum */,
    814896 /* mean.bias.secondMoment */,
    203008 /* mean.bias */,
    1427320 /* toF32 */,
    1427316 /* toF32 */,
    8,
  );
  contraction_select2(
    f32,
    1254256 /* add */,
    200960 /* mean.weight */,
    1228656 /* relu */,
    1505728 /* contraction */,
    1505728 /* select */,
  );
  contraction4(f32, 1254256 /* add */, 1228656 /* relu */, 1226608 /* contraction */);
  update2(
    f32,
    810792 /* mean.weight.firstMoment */,
    1226608 /* contraction */,
    812840 /* mean.weight.secondMoment */,
    200960 /* mean.weight */,
    1427320 /* toF32 */,
    1427316 /* toF32 */,
    2048,
  );
  sum3(f32, 1505728 /* select */, 1226608 /* sum */);
  update2(
    f32,
    810280 /* encoder.bias.firstMoment */,
    1226608 /* sum */,
    810536 /* encoder.bias.secondMoment */,
    200704 /* encoder.bias */,
    1427320 /* toF32 */,
    1427316 /* toF32 */,
    256,
  );
  contraction5(f32, 1505728 /* select */, 1427328 /* select */, 1226608 /* contraction */);
  update2(
    f32,
    408872 /* encoder.weight.firstMoment */,
    1226608 /* contraction */,
    609576 /* encoder.weight.secondMoment */,
    0 /* encoder.weight */,
    1427320 /* toF32 */,
    1427316 /* toF32 */,
    200704,
  );
}

function gradients({ f32, i32 }: Views): void {
  select(f32, 1628016 /* x */, 1628016 /* select */, 78400);
  contraction_relu(
    f32,
    1628016 /* select */,
    0 /* encoder.weight */,
    200704 /* encoder.bias */,
    1226608 /* relu */,
  );
  contraction_add(
    f32,
    1226608 /* relu */,
    200960 /* mean.weight */,
    203008 /* mean.bias */,
    1252208 /* add */,
  );
  contraction_add(
    f32,
    1226608 /* relu */,
    203016 /* logVariance.weight */,
    205064 /* logVariance.bias */,
    1735216 /* add */,
  );
  mul(f32, i32, 408864 /* tapeless.seed */, 408868 /* tapeless.step */, 1732016 /* mul */, 800);
  exp_add(
    f32,
    1735216 /* add */,
    1733616 /* exp */,
    1252208 /* add */,
    1732016 /* mul */,
    1732816 /* add */,
    1734416 /* exp */,
    800,
  );
  contraction_relu2(
    f32,
    1732816 /* add */,
    205072 /* decoder1.weight */,
    207120 /* decoder1.bias */,
    1331408 /* relu */,
  );
  contraction_add2(
    f32,
    1331408 /* relu */,
    207376 /* decoder2.weight */,
    408080 /* decoder2.bias */,
    1357008 /* add */,
  );
  softplus_add(
    f32,
    1357008 /* add */,
    1435408 /* softplus */,
    1628016 /* select */,
    1253008 /* add */,
    78400,
  );
  sum(f32, 1628016 /* select */, 1357008 /* add */, 1435408 /* softplus */, 1739472 /* sum */);
  sum_div(
    f32,
    1252208 /* add */,
    1734416 /* exp */,
    1735216 /* add */,
    1739472 /* sum */,
    1739472 /* loss */,
  );
  sum2(f32, 1253008 /* add */, 1738160 /* decoder2.bias */);
  contraction_select(
    f32,
    1253008 /* add */,
    207376 /* decoder2.weight */,
    1331408 /* relu */,
    1706416 /* select */,
  );
  contraction(f32, 1253008 /* add */, 1331408 /* relu */, 1427312 /* decoder2.weight */);
  sum3(f32, 1706416 /* select */, 1739200 /* decoder1.bias */);
  contraction_add3(
    f32,
    1706416 /* select */,
    205072 /* decoder1.weight */,
    1252208 /* add */,
    1252208 /* add */,
    1734416 /* exp */,
    1732016 /* mul */,
    1733616 /* exp */,
    1732016 /* add */,
  );
  contraction2(f32, 1706416 /* select */, 1732816 /* add */, 1736112 /* decoder1.weight */);
  sum4(f32, 1732016 /* add */, 1739464 /* logVariance.bias */);
  contraction3(f32, 1732016 /* add */, 203016 /* logVariance.weight */, 1706416 /* contraction */);
  contraction4(f32, 1732016 /* add */, 1226608 /* relu */, 1734064 /* logVariance.weight */);
  sum4(f32, 1252208 /* add */, 1739456 /* mean.bias */);
  contraction_select2(
    f32,
    1252208 /* add */,
    200960 /* mean.weight */,
    1226608 /* relu */,
    1706416 /* contraction */,
    1706416 /* select */,
  );
  contraction4(f32, 1252208 /* add */, 1226608 /* relu */, 1732016 /* mean.weight */);
  sum3(f32, 1706416 /* select */, 1738944 /* encoder.bias */);
  contraction5(f32, 1706416 /* select */, 1628016 /* select */, 1226608 /* encoder.weight */);
}

function evaluate({ f32, i32 }: Views): void {
  select(f32, 1226608 /* x */, 1226608 /* select */, 78400);
  contraction_relu(
    f32,
    1226608 /* select */,
    0 /* encoder.weight */,
    200704 /* encoder.bias */,
    1305008 /* relu */,
  );
  contraction_add(
    f32,
    1305008 /* relu */,
    200960 /* mean.weight */,
    203008 /* mean.bias */,
    1330608 /* add */,
  );
  contraction_add(
    f32,
    1305008 /* relu */,
    203016 /* logVariance.weight */,
    205064 /* logVariance.bias */,
    1331408 /* add */,
  );
  add(
    f32,
    i32,
    1330608 /* add */,
    1331408 /* add */,
    408864 /* tapeless.seed */,
    408868 /* tapeless.step */,
    1305008 /* add */,
    800,
  );
  contraction_relu2(
    f32,
    1305008 /* add */,
    205072 /* decoder1.weight */,
    207120 /* decoder1.bias */,
    1332208 /* relu */,
  );
  contraction_add2(
    f32,
    1332208 /* relu */,
    207376 /* decoder2.weight */,
    408080 /* decoder2.bias */,
    1357808 /* add */,
  );
  sum5(f32, 1226608 /* select */, 1357808 /* add */, 1305008 /* sum */);
  sum_div2(f32, 1330608 /* add */, 1331408 /* add */, 1305008 /* sum */, 1305008 /* loss */);
}

function predict({ f32, i32 }: Views): void {
  select(f32, 1226608 /* x */, 1226608 /* select */, 78400);
  contraction_relu(
    f32,
    1226608 /* select */,
    0 /* encoder.weight */,
    200704 /* encoder.bias */,
    1305008 /* relu */,
  );
  contraction_add(
    f32,
    1305008 /* relu */,
    200960 /* mean.weight */,
    203008 /* mean.bias */,
    1226608 /* add */,
  );
  mul(f32, i32, 408864 /* tapeless.seed */, 408868 /* tapeless.step */, 1227408 /* mul */, 800);
  contraction_relu2(
    f32,
    1226608 /* add */,
    205072 /* decoder1.weight */,
    207120 /* decoder1.bias */,
    1228208 /* relu */,
  );
  contraction6(f32, 1228208 /* relu */, 207376 /* decoder2.weight */, 1253808 /* contraction */);
  sigmoid(f32, 1253808 /* contraction */, 408080 /* decoder2.bias */, 1253808 /* again */);
  contraction_relu2(
    f32,
    1227408 /* mul */,
    205072 /* decoder1.weight */,
    207120 /* decoder1.bias */,
    1228208 /* relu */,
  );
  contraction6(f32, 1228208 /* relu */, 207376 /* decoder2.weight */, 1332208 /* contraction */);
  sigmoid(f32, 1332208 /* contraction */, 408080 /* decoder2.bias */, 1332208 /* drawn */);
}

/** What `step` takes. */
export interface StepInputs {
  /** f32[100, 1, 28, 28] */
  readonly x: NumericArray;
}

/** What `evaluate` takes. */
export interface EvaluateInputs {
  /** f32[100, 1, 28, 28] */
  readonly x: NumericArray;
}

/** What `gradients` takes. */
export interface GradientInputs {
  /** f32[100, 1, 28, 28] */
  readonly x: NumericArray;
}

/** What `predict` takes. */
export interface PredictInputs {
  /** f32[100, 1, 28, 28] */
  readonly x: NumericArray;
}

/** What `predict` returns. */
export interface Outputs {
  /** f32[100, 784] */
  readonly again: Float32Array;
  /** f32[100, 784] */
  readonly drawn: Float32Array;
}

/** The parameters by name. */
export interface Parameters {
  /** f32[256, 784] */
  readonly "encoder.weight": Float32Array;
  /** f32[256] */
  readonly "encoder.bias": Float32Array;
  /** f32[8, 256] */
  readonly "mean.weight": Float32Array;
  /** f32[8] */
  readonly "mean.bias": Float32Array;
  /** f32[8, 256] */
  readonly "logVariance.weight": Float32Array;
  /** f32[8] */
  readonly "logVariance.bias": Float32Array;
  /** f32[256, 8] */
  readonly "decoder1.weight": Float32Array;
  /** f32[256] */
  readonly "decoder1.bias": Float32Array;
  /** f32[784, 256] */
  readonly "decoder2.weight": Float32Array;
  /** f32[784] */
  readonly "decoder2.bias": Float32Array;
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
  name: "vae",
  format: 1,
  fingerprint: "a82f41c5ef2cb19b",
  arenaBytes: 6957904,
  dtype: "f32",
  parameters: [
    {
      name: "encoder.weight",
      type: "f32",
      shape: [256, 784],
      offset: 0,
      initial: { kind: "uniform", low: -0.03571428571428571, high: 0.03571428571428571 },
      trainable: true,
    },
    {
      name: "encoder.bias",
      type: "f32",
      shape: [256],
      offset: 802816,
      initial: { kind: "uniform", low: -0.03571428571428571, high: 0.03571428571428571 },
      trainable: true,
    },
    {
      name: "mean.weight",
      type: "f32",
      shape: [8, 256],
      offset: 803840,
      initial: { kind: "uniform", low: -0.0625, high: 0.0625 },
      trainable: true,
    },
    {
      name: "mean.bias",
      type: "f32",
      shape: [8],
      offset: 812032,
      initial: { kind: "uniform", low: -0.0625, high: 0.0625 },
      trainable: true,
    },
    {
      name: "logVariance.weight",
      type: "f32",
      shape: [8, 256],
      offset: 812064,
      initial: { kind: "uniform", low: -0.0625, high: 0.0625 },
      trainable: true,
    },
    {
      name: "logVariance.bias",
      type: "f32",
      shape: [8],
      offset: 820256,
      initial: { kind: "uniform", low: -0.0625, high: 0.0625 },
      trainable: true,
    },
    {
      name: "decoder1.weight",
      type: "f32",
      shape: [256, 8],
      offset: 820288,
      initial: { kind: "uniform", low: -0.35355339059327373, high: 0.35355339059327373 },
      trainable: true,
    },
    {
      name: "decoder1.bias",
      type: "f32",
      shape: [256],
      offset: 828480,
      initial: { kind: "uniform", low: -0.35355339059327373, high: 0.35355339059327373 },
      trainable: true,
    },
    {
      name: "decoder2.weight",
      type: "f32",
      shape: [784, 256],
      offset: 829504,
      initial: { kind: "uniform", low: -0.0625, high: 0.0625 },
      trainable: true,
    },
    {
      name: "decoder2.bias",
      type: "f32",
      shape: [784],
      offset: 1632320,
      initial: { kind: "uniform", low: -0.0625, high: 0.0625 },
      trainable: true,
    },
  ],
  state: [
    {
      name: "encoder.weight.firstMoment",
      type: "f32",
      shape: [256, 784],
      offset: 1635488,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.weight.secondMoment",
      type: "f32",
      shape: [256, 784],
      offset: 2438304,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.bias.firstMoment",
      type: "f32",
      shape: [256],
      offset: 3241120,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.bias.secondMoment",
      type: "f32",
      shape: [256],
      offset: 3242144,
      initial: { kind: "zeros" },
    },
    {
      name: "mean.weight.firstMoment",
      type: "f32",
      shape: [8, 256],
      offset: 3243168,
      initial: { kind: "zeros" },
    },
    {
      name: "mean.weight.secondMoment",
      type: "f32",
      shape: [8, 256],
      offset: 3251360,
      initial: { kind: "zeros" },
    },
    { name: "mean.bias.firstMoment", type: "f32", shape: [8], offset: 3259552, initial: { kind: "zeros" } },
    { name: "mean.bias.secondMoment", type: "f32", shape: [8], offset: 3259584, initial: { kind: "zeros" } },
    {
      name: "logVariance.weight.firstMoment",
      type: "f32",
      shape: [8, 256],
      offset: 3259616,
      initial: { kind: "zeros" },
    },
    {
      name: "logVariance.weight.secondMoment",
      type: "f32",
      shape: [8, 256],
      offset: 3267808,
      initial: { kind: "zeros" },
    },
    {
      name: "logVariance.bias.firstMoment",
      type: "f32",
      shape: [8],
      offset: 3276000,
      initial: { kind: "zeros" },
    },
    {
      name: "logVariance.bias.secondMoment",
      type: "f32",
      shape: [8],
      offset: 3276032,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder1.weight.firstMoment",
      type: "f32",
      shape: [256, 8],
      offset: 3276064,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder1.weight.secondMoment",
      type: "f32",
      shape: [256, 8],
      offset: 3284256,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder1.bias.firstMoment",
      type: "f32",
      shape: [256],
      offset: 3292448,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder1.bias.secondMoment",
      type: "f32",
      shape: [256],
      offset: 3293472,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder2.weight.firstMoment",
      type: "f32",
      shape: [784, 256],
      offset: 3294496,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder2.weight.secondMoment",
      type: "f32",
      shape: [784, 256],
      offset: 4097312,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder2.bias.firstMoment",
      type: "f32",
      shape: [784],
      offset: 4900128,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder2.bias.secondMoment",
      type: "f32",
      shape: [784],
      offset: 4903264,
      initial: { kind: "zeros" },
    },
  ],
  constants: [],
  counters: { seed: 1635456, step: 1635472, guard: 4906400 },
  objectives: {
    ["loss"]: {
      step: {
        inputs: [{ name: "x", type: "f32", shape: [100, 1, 28, 28], offset: 5709312 }],
        outputs: [],
        loss: 5709248,
        metrics: [],
        run: step,
      },
      evaluate: {
        inputs: [{ name: "x", type: "f32", shape: [100, 1, 28, 28], offset: 4906432 }],
        outputs: [],
        loss: 5220032,
        metrics: [],
        run: evaluate,
      },
      gradients: {
        inputs: [{ name: "x", type: "f32", shape: [100, 1, 28, 28], offset: 6512064 }],
        outputs: [
          { name: "encoder.weight", type: "f32", shape: [256, 784], offset: 4906432 },
          { name: "encoder.bias", type: "f32", shape: [256], offset: 6955776 },
          { name: "mean.weight", type: "f32", shape: [8, 256], offset: 6928064 },
          { name: "mean.bias", type: "f32", shape: [8], offset: 6957824 },
          { name: "logVariance.weight", type: "f32", shape: [8, 256], offset: 6936256 },
          { name: "logVariance.bias", type: "f32", shape: [8], offset: 6957856 },
          { name: "decoder1.weight", type: "f32", shape: [256, 8], offset: 6944448 },
          { name: "decoder1.bias", type: "f32", shape: [256], offset: 6956800 },
          { name: "decoder2.weight", type: "f32", shape: [784, 256], offset: 5709248 },
          { name: "decoder2.bias", type: "f32", shape: [784], offset: 6952640 },
        ],
        loss: 6957888,
        metrics: [],
        run: gradients,
      },
    },
  },
  predict: {
    inputs: [{ name: "x", type: "f32", shape: [100, 1, 28, 28], offset: 4906432 }],
    outputs: [
      { name: "again", type: "f32", shape: [100, 784], offset: 5015232 },
      { name: "drawn", type: "f32", shape: [100, 784], offset: 5328832 },
    ],
    metrics: [],
    run: predict,
  },
});
