// @generated
/* eslint-disable */
/**
 * gan: a neural network and its training, compiled by Tapeless. Do not edit: change the model and
 * compile it again. Kernels come first, then one function per program, then the trainer that is made of them.
 *
 * Inputs
 *   x  f32[256, 2]
 * Parameters: 9,283 numbers in 12 tensors
 *   generator.0.weight      f32[64, 8]
 *   generator.0.bias        f32[64]
 *   generator.1.weight      f32[64, 64]
 *   generator.1.bias        f32[64]
 *   generator.2.weight      f32[2, 64]
 *   generator.2.bias        f32[2]
 *   discriminator.0.weight  f32[64, 2]
 *   discriminator.0.bias    f32[64]
 *   discriminator.1.weight  f32[64, 64]
 *   discriminator.1.bias    f32[64]
 *   discriminator.2.weight  f32[1, 64]
 *   discriminator.2.bias    f32[1]
 * Dimensions, as tensor[axis]
 *   256  x[0], points[0]
 *     2  x[1], generator.2.weight[0], generator.2.bias[0], discriminator.0.weight[1], points[1]
 *    64  generator.0.weight[0], generator.0.bias[0], generator.1.weight[0], generator.1.weight[1], generator.1.bias[0], and 7 more
 *     8  generator.0.weight[1]
 * Programs                     FLOPs per call    peak bytes  launches
 *   "step discriminator"           16,136,983       643,024        33
 *   "gradients discriminator"      16,079,555       643,024        27
 *   evaluate                        7,094,531       244,672        12
 *   "step generator"               11,844,130       512,960        27
 *   "gradients generator"          11,780,865       512,960        20
 *   evaluate                        4,800,001       242,624         8
 *   predict                         2,505,216       242,624         4
 * Memory: one arena of 643,024 bytes (628 KiB), the first 111,552 for parameters and state.
 * Kernels take the views of the arena that they use, then the position of each tensor in its view, in elements.
 * Tensors are row-major. Arithmetic is in float64 between loads and stores, rounded when stored.
 */
import { defineTrainer, pow, threefry, type NumericArray, type Views } from "../../runtime/index.ts";

/**
 * mul, gan.ts:46
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
 * contraction, gan.ts:30
 * relu, gan.ts:30
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
 * contraction, gan.ts:31
 * relu, gan.ts:31
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
 * contraction, gan.ts:32
 * add, gan.ts:32
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
 * contraction, gan.ts:36
 * add, gan.ts:36
 * select, gan.ts:36
 */
function contraction_select(
  f32: Float32Array,
  x_at: number,
  discriminator0Weight: number,
  discriminator0Bias: number,
  add_at: number,
  select_at: number,
): void {
  for (let i = 0; i < 255; i += 3) {
    const x = f32[x_at + i * 2]!;
    const x_i1 = f32[x_at + i * 2 + 2]!;
    const x_i2 = f32[x_at + i * 2 + 4]!;
    const x_r1 = f32[x_at + i * 2 + 1]!;
    const x_i1_r1 = f32[x_at + i * 2 + 3]!;
    const x_i2_r1 = f32[x_at + i * 2 + 5]!;
    const add_at_row = add_at + i * 64;
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
      const weight = f32[discriminator0Weight + j * 2]!;
      const weight_j1 = f32[discriminator0Weight + j * 2 + 2]!;
      const weight_j2 = f32[discriminator0Weight + j * 2 + 4]!;
      const weight_j3 = f32[discriminator0Weight + j * 2 + 6]!;
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
      const weight_r1 = f32[discriminator0Weight + j * 2 + 1]!;
      const weight_j1_r1 = f32[discriminator0Weight + j * 2 + 3]!;
      const weight_j2_r1 = f32[discriminator0Weight + j * 2 + 5]!;
      const weight_j3_r1 = f32[discriminator0Weight + j * 2 + 7]!;
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
      const bias = f32[discriminator0Bias + j]!;
      const bias_j1 = f32[discriminator0Bias + j + 1]!;
      const bias_j2 = f32[discriminator0Bias + j + 2]!;
      const bias_j3 = f32[discriminator0Bias + j + 3]!;
      const add = Math.fround(contraction + bias);
      const add_i1 = Math.fround(contraction_i1 + bias);
      const add_i2 = Math.fround(contraction_i2 + bias);
      const add_j1 = Math.fround(contraction_j1 + bias_j1);
      const add_j1_i1 = Math.fround(contraction_j1_i1 + bias_j1);
      const add_j1_i2 = Math.fround(contraction_j1_i2 + bias_j1);
      const add_j2 = Math.fround(contraction_j2 + bias_j2);
      const add_j2_i1 = Math.fround(contraction_j2_i1 + bias_j2);
      const add_j2_i2 = Math.fround(contraction_j2_i2 + bias_j2);
      const add_j3 = Math.fround(contraction_j3 + bias_j3);
      const add_j3_i1 = Math.fround(contraction_j3_i1 + bias_j3);
      const add_j3_i2 = Math.fround(contraction_j3_i2 + bias_j3);
      f32[add_at_row + j] = add;
      f32[add_at_row + j + 64] = add_i1;
      f32[add_at_row + j + 128] = add_i2;
      f32[add_at_row + j + 1] = add_j1;
      f32[add_at_row + j + 65] = add_j1_i1;
      f32[add_at_row + j + 129] = add_j1_i2;
      f32[add_at_row + j + 2] = add_j2;
      f32[add_at_row + j + 66] = add_j2_i1;
      f32[add_at_row + j + 130] = add_j2_i2;
      f32[add_at_row + j + 3] = add_j3;
      f32[add_at_row + j + 67] = add_j3_i1;
      f32[add_at_row + j + 131] = add_j3_i2;
      f32[select_at_row + j] = add > 0 ? add : add * /* 0.2 */ 0.20000000298023224;
      f32[select_at_row + j + 64] = add_i1 > 0 ? add_i1 : add_i1 * 0.20000000298023224;
      f32[select_at_row + j + 128] = add_i2 > 0 ? add_i2 : add_i2 * 0.20000000298023224;
      f32[select_at_row + j + 1] = add_j1 > 0 ? add_j1 : add_j1 * 0.20000000298023224;
      f32[select_at_row + j + 65] = add_j1_i1 > 0 ? add_j1_i1 : add_j1_i1 * 0.20000000298023224;
      f32[select_at_row + j + 129] = add_j1_i2 > 0 ? add_j1_i2 : add_j1_i2 * 0.20000000298023224;
      f32[select_at_row + j + 2] = add_j2 > 0 ? add_j2 : add_j2 * 0.20000000298023224;
      f32[select_at_row + j + 66] = add_j2_i1 > 0 ? add_j2_i1 : add_j2_i1 * 0.20000000298023224;
      f32[select_at_row + j + 130] = add_j2_i2 > 0 ? add_j2_i2 : add_j2_i2 * 0.20000000298023224;
      f32[select_at_row + j + 3] = add_j3 > 0 ? add_j3 : add_j3 * 0.20000000298023224;
      f32[select_at_row + j + 67] = add_j3_i1 > 0 ? add_j3_i1 : add_j3_i1 * 0.20000000298023224;
      f32[select_at_row + j + 131] = add_j3_i2 > 0 ? add_j3_i2 : add_j3_i2 * 0.20000000298023224;
    }
  }
  const x_ir = f32[x_at + 510]!;
  const x_irRIr1 = f32[x_at + 511]!;
  for (let j_ir = 0; j_ir < 64; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    contraction_ir += x_ir * f32[discriminator0Weight + j_ir * 2]!;
    contraction_j1_ir += x_ir * f32[discriminator0Weight + j_ir * 2 + 2]!;
    contraction_j2_ir += x_ir * f32[discriminator0Weight + j_ir * 2 + 4]!;
    contraction_j3_ir += x_ir * f32[discriminator0Weight + j_ir * 2 + 6]!;
    contraction_ir += x_irRIr1 * f32[discriminator0Weight + j_ir * 2 + 1]!;
    contraction_j1_ir += x_irRIr1 * f32[discriminator0Weight + j_ir * 2 + 3]!;
    contraction_j2_ir += x_irRIr1 * f32[discriminator0Weight + j_ir * 2 + 5]!;
    contraction_j3_ir += x_irRIr1 * f32[discriminator0Weight + j_ir * 2 + 7]!;
    const add_ir = Math.fround(contraction_ir + f32[discriminator0Bias + j_ir]!);
    const add_j1_ir = Math.fround(contraction_j1_ir + f32[discriminator0Bias + j_ir + 1]!);
    const add_j2_ir = Math.fround(contraction_j2_ir + f32[discriminator0Bias + j_ir + 2]!);
    const add_j3_ir = Math.fround(contraction_j3_ir + f32[discriminator0Bias + j_ir + 3]!);
    f32[add_at + j_ir + 16320] = add_ir;
    f32[add_at + j_ir + 16321] = add_j1_ir;
    f32[add_at + j_ir + 16322] = add_j2_ir;
    f32[add_at + j_ir + 16323] = add_j3_ir;
    f32[select_at + j_ir + 16320] = add_ir > 0 ? add_ir : add_ir * 0.20000000298023224;
    f32[select_at + j_ir + 16321] = add_j1_ir > 0 ? add_j1_ir : add_j1_ir * 0.20000000298023224;
    f32[select_at + j_ir + 16322] = add_j2_ir > 0 ? add_j2_ir : add_j2_ir * 0.20000000298023224;
    f32[select_at + j_ir + 16323] = add_j3_ir > 0 ? add_j3_ir : add_j3_ir * 0.20000000298023224;
  }
}

/**
 * contraction, gan.ts:37
 * add, gan.ts:37
 * select, gan.ts:37
 */
function contraction_select2(
  f32: Float32Array,
  select_at: number,
  discriminator1Weight: number,
  discriminator1Bias: number,
  add_at: number,
  select_at2: number,
): void {
  for (let i = 0; i < 255; i += 3) {
    const add_at_row = add_at + i * 64;
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
      const discriminator1Weight_row = discriminator1Weight + j * 64;
      for (let r = 0; r < 64; r++) {
        const select = f32[select_at_row + r]!;
        const select_i1 = f32[select_at_row + r + 64]!;
        const select_i2 = f32[select_at_row + r + 128]!;
        const weight = f32[discriminator1Weight_row + r]!;
        const weight_j1 = f32[discriminator1Weight_row + r + 64]!;
        const weight_j2 = f32[discriminator1Weight_row + r + 128]!;
        const weight_j3 = f32[discriminator1Weight_row + r + 192]!;
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
      const bias = f32[discriminator1Bias + j]!;
      const bias_j1 = f32[discriminator1Bias + j + 1]!;
      const bias_j2 = f32[discriminator1Bias + j + 2]!;
      const bias_j3 = f32[discriminator1Bias + j + 3]!;
      const add = Math.fround(contraction + bias);
      const add_i1 = Math.fround(contraction_i1 + bias);
      const add_i2 = Math.fround(contraction_i2 + bias);
      const add_j1 = Math.fround(contraction_j1 + bias_j1);
      const add_j1_i1 = Math.fround(contraction_j1_i1 + bias_j1);
      const add_j1_i2 = Math.fround(contraction_j1_i2 + bias_j1);
      const add_j2 = Math.fround(contraction_j2 + bias_j2);
      const add_j2_i1 = Math.fround(contraction_j2_i1 + bias_j2);
      const add_j2_i2 = Math.fround(contraction_j2_i2 + bias_j2);
      const add_j3 = Math.fround(contraction_j3 + bias_j3);
      const add_j3_i1 = Math.fround(contraction_j3_i1 + bias_j3);
      const add_j3_i2 = Math.fround(contraction_j3_i2 + bias_j3);
      f32[add_at_row + j] = add;
      f32[add_at_row + j + 64] = add_i1;
      f32[add_at_row + j + 128] = add_i2;
      f32[add_at_row + j + 1] = add_j1;
      f32[add_at_row + j + 65] = add_j1_i1;
      f32[add_at_row + j + 129] = add_j1_i2;
      f32[add_at_row + j + 2] = add_j2;
      f32[add_at_row + j + 66] = add_j2_i1;
      f32[add_at_row + j + 130] = add_j2_i2;
      f32[add_at_row + j + 3] = add_j3;
      f32[add_at_row + j + 67] = add_j3_i1;
      f32[add_at_row + j + 131] = add_j3_i2;
      f32[select_at2_row + j] = add > 0 ? add : add * /* 0.2 */ 0.20000000298023224;
      f32[select_at2_row + j + 64] = add_i1 > 0 ? add_i1 : add_i1 * 0.20000000298023224;
      f32[select_at2_row + j + 128] = add_i2 > 0 ? add_i2 : add_i2 * 0.20000000298023224;
      f32[select_at2_row + j + 1] = add_j1 > 0 ? add_j1 : add_j1 * 0.20000000298023224;
      f32[select_at2_row + j + 65] = add_j1_i1 > 0 ? add_j1_i1 : add_j1_i1 * 0.20000000298023224;
      f32[select_at2_row + j + 129] = add_j1_i2 > 0 ? add_j1_i2 : add_j1_i2 * 0.20000000298023224;
      f32[select_at2_row + j + 2] = add_j2 > 0 ? add_j2 : add_j2 * 0.20000000298023224;
      f32[select_at2_row + j + 66] = add_j2_i1 > 0 ? add_j2_i1 : add_j2_i1 * 0.20000000298023224;
      f32[select_at2_row + j + 130] = add_j2_i2 > 0 ? add_j2_i2 : add_j2_i2 * 0.20000000298023224;
      f32[select_at2_row + j + 3] = add_j3 > 0 ? add_j3 : add_j3 * 0.20000000298023224;
      f32[select_at2_row + j + 67] = add_j3_i1 > 0 ? add_j3_i1 : add_j3_i1 * 0.20000000298023224;
      f32[select_at2_row + j + 131] = add_j3_i2 > 0 ? add_j3_i2 : add_j3_i2 * 0.20000000298023224;
    }
  }
  for (let j_ir = 0; j_ir < 64; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const discriminator1Weight_row2 = discriminator1Weight + j_ir * 64;
    for (let r_ir = 0; r_ir < 64; r_ir++) {
      const select_ir = f32[select_at + r_ir + 16320]!;
      contraction_ir += select_ir * f32[discriminator1Weight_row2 + r_ir]!;
      contraction_j1_ir += select_ir * f32[discriminator1Weight_row2 + r_ir + 64]!;
      contraction_j2_ir += select_ir * f32[discriminator1Weight_row2 + r_ir + 128]!;
      contraction_j3_ir += select_ir * f32[discriminator1Weight_row2 + r_ir + 192]!;
    }
    const add_ir = Math.fround(contraction_ir + f32[discriminator1Bias + j_ir]!);
    const add_j1_ir = Math.fround(contraction_j1_ir + f32[discriminator1Bias + j_ir + 1]!);
    const add_j2_ir = Math.fround(contraction_j2_ir + f32[discriminator1Bias + j_ir + 2]!);
    const add_j3_ir = Math.fround(contraction_j3_ir + f32[discriminator1Bias + j_ir + 3]!);
    f32[add_at + j_ir + 16320] = add_ir;
    f32[add_at + j_ir + 16321] = add_j1_ir;
    f32[add_at + j_ir + 16322] = add_j2_ir;
    f32[add_at + j_ir + 16323] = add_j3_ir;
    f32[select_at2 + j_ir + 16320] = add_ir > 0 ? add_ir : add_ir * 0.20000000298023224;
    f32[select_at2 + j_ir + 16321] = add_j1_ir > 0 ? add_j1_ir : add_j1_ir * 0.20000000298023224;
    f32[select_at2 + j_ir + 16322] = add_j2_ir > 0 ? add_j2_ir : add_j2_ir * 0.20000000298023224;
    f32[select_at2 + j_ir + 16323] = add_j3_ir > 0 ? add_j3_ir : add_j3_ir * 0.20000000298023224;
  }
}

/**
 * contraction, gan.ts:38
 */
function contraction(
  f32: Float32Array,
  select_at: number,
  discriminator2Weight: number,
  contraction_at: number,
): void {
  for (let i = 0; i < 256; i += 4) {
    let contraction2 = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const select_at_row = select_at + i * 64;
    for (let r = 0; r < 64; r++) {
      const weight = f32[discriminator2Weight + r]!;
      contraction2 += f32[select_at_row + r]! * weight;
      contraction_i1 += f32[select_at_row + r + 64]! * weight;
      contraction_i2 += f32[select_at_row + r + 128]! * weight;
      contraction_i3 += f32[select_at_row + r + 192]! * weight;
    }
    f32[contraction_at + i] = contraction2;
    f32[contraction_at + i + 1] = contraction_i1;
    f32[contraction_at + i + 2] = contraction_i2;
    f32[contraction_at + i + 3] = contraction_i3;
  }
}

/**
 * softplus, gan.ts:52
 * mul, gan.ts:52
 * softplus, gan.ts:57
 * mul, gan.ts:57
 */
function softplus_mul(
  f32: Float32Array,
  contraction_at: number,
  discriminator2Bias: number,
  softplus_at: number,
  mul_at: number,
  n: number,
): void {
  const bias = f32[discriminator2Bias]!;
  for (let i = 0; i < n; i++) {
    const neg = -(f32[contraction_at + i]! + bias);
    const softplus2 = Math.max(neg, 0) + Math.log1p(Math.exp(-Math.abs(neg)));
    f32[softplus_at + i] = softplus2;
    f32[mul_at + i] = Math.expm1(-softplus2) * 0.00390625;
  }
}

/**
 * sum, gan.ts:52
 */
function sum(f32: Float32Array, softplus_at: number, sum_at: number): void {
  let sum2 = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  for (let r = 0; r < 256; r += 4) {
    sum2 += f32[softplus_at + r]!;
    sumRp1 += f32[softplus_at + r + 1]!;
    sumRp2 += f32[softplus_at + r + 2]!;
    sumRp3 += f32[softplus_at + r + 3]!;
  }
  sum2 = sum2 + sumRp1 + (sumRp2 + sumRp3);
  f32[sum_at] = sum2;
}

/**
 * softplus, gan.ts:52
 * neg, gan.ts:52
 */
function softplus_neg(
  f32: Float32Array,
  contraction_at: number,
  discriminator2Bias: number,
  softplus_at: number,
  neg_at: number,
  n: number,
): void {
  const bias = f32[discriminator2Bias]!;
  for (let i = 0; i < n; i++) {
    const add = f32[contraction_at + i]! + bias;
    const softplus2 = Math.max(add, 0) + Math.log1p(Math.exp(-Math.abs(add)));
    f32[softplus_at + i] = softplus2;
    f32[neg_at + i] = -(Math.expm1(-softplus2) * 0.00390625);
  }
}

/**
 * sum, gan.ts:52
 * add, gan.ts:52
 */
function sum_add(f32: Float32Array, softplus_at: number, sum_at: number, add_at: number): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  for (let r = 0; r < 256; r += 4) {
    sum += f32[softplus_at + r]!;
    sumRp1 += f32[softplus_at + r + 1]!;
    sumRp2 += f32[softplus_at + r + 2]!;
    sumRp3 += f32[softplus_at + r + 3]!;
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  f32[add_at] = f32[sum_at]! * 0.00390625 + sum * 0.00390625;
}

/**
 * add, adam
 * toF32, adam
 */
function update(
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
  f32[toF32_at] = Math.fround(Math.sqrt(1 - pow(0.999, add3)));
  f32[toF32_at2] = Math.fround(0.001 / (1 - pow(0.5, add3)));
}

/**
 * sum, gan.ts:38
 * add, adam
 * sub, adam
 */
function sum_update(
  f32: Float32Array,
  neg_at: number,
  mul_at: number,
  firstMoment_at: number,
  secondMoment_at: number,
  parameter: number,
  toF32: number,
  toF322: number,
): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  for (let r = 0; r < 256; r += 4) {
    sum += f32[neg_at + r]! + f32[mul_at + r]!;
    sumRp1 += f32[neg_at + r + 1]! + f32[mul_at + r + 1]!;
    sumRp2 += f32[neg_at + r + 2]! + f32[mul_at + r + 2]!;
    sumRp3 += f32[neg_at + r + 3]! + f32[mul_at + r + 3]!;
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  const add2 = f32[firstMoment_at]! * 0.5 + sum * 0.5;
  f32[firstMoment_at] = add2;
  const add3 = Math.fround(
    f32[secondMoment_at]! * /* 0.999 */ 0.9990000128746033 + sum * sum * /* 0.001 */ 0.0010000000474974513,
  );
  f32[secondMoment_at] = add3;
  const add4 = Math.sqrt(add3) / f32[toF322]! + /* 1e-8 */ 9.99999993922529e-9;
  f32[parameter] = f32[parameter]! - f32[toF32]! * (add2 / add4);
}

/**
 * contraction, gan.ts:38
 * add, gan.ts:37
 */
function contraction_add2(
  f32: Float32Array,
  neg_at: number,
  discriminator2Weight: number,
  add_at: number,
  add_at2: number,
): void {
  for (let i = 0; i < 256; i++) {
    const neg = f32[neg_at + i]!;
    const add_at_row = add_at + i * 64;
    const add_at2_row = add_at2 + i * 64;
    for (let j = 0; j < 64; j++) {
      let contraction = 0;
      contraction += neg * f32[discriminator2Weight + j]!;
      const greater = f32[add_at_row + j]! > 0;
      const add2 = (greater ? contraction : 0) + (greater ? 0 : contraction) * /* 0.2 */ 0.20000000298023224;
      f32[add_at2_row + j] = add2;
    }
  }
}

/**
 * contraction, gan.ts:38
 */
function contraction2(f32: Float32Array, neg_at: number, select_at: number, contraction_at: number): void {
  for (let i = 0; i < 64; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const select_at_row = select_at + i;
    for (let r = 0; r < 256; r++) {
      const neg = f32[neg_at + r]!;
      contraction += neg * f32[select_at_row + r * 64]!;
      contraction_i1 += neg * f32[select_at_row + r * 64 + 1]!;
      contraction_i2 += neg * f32[select_at_row + r * 64 + 2]!;
      contraction_i3 += neg * f32[select_at_row + r * 64 + 3]!;
    }
    f32[contraction_at + i] = contraction;
    f32[contraction_at + i + 1] = contraction_i1;
    f32[contraction_at + i + 2] = contraction_i2;
    f32[contraction_at + i + 3] = contraction_i3;
  }
}

/**
 * contraction, gan.ts:37
 * add, gan.ts:36
 */
function contraction_add3(
  f32: Float32Array,
  add_at: number,
  discriminator1Weight: number,
  add_at2: number,
  add_at3: number,
): void {
  for (let i = 0; i < 255; i += 3) {
    const add_at2_row = add_at2 + i * 64;
    const add_at3_row = add_at3 + i * 64;
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
      const add_at_row = add_at + i * 64;
      const discriminator1Weight_row = discriminator1Weight + j;
      for (let r = 0; r < 64; r++) {
        const add = f32[add_at_row + r]!;
        const add_i1 = f32[add_at_row + r + 64]!;
        const add_i2 = f32[add_at_row + r + 128]!;
        const weight = f32[discriminator1Weight_row + r * 64]!;
        const weight_j1 = f32[discriminator1Weight_row + r * 64 + 1]!;
        const weight_j2 = f32[discriminator1Weight_row + r * 64 + 2]!;
        const weight_j3 = f32[discriminator1Weight_row + r * 64 + 3]!;
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
      const greater = f32[add_at2_row + j]! > 0;
      const greater_i1 = f32[add_at2_row + j + 64]! > 0;
      const greater_i2 = f32[add_at2_row + j + 128]! > 0;
      const greater_j1 = f32[add_at2_row + j + 1]! > 0;
      const greater_j1_i1 = f32[add_at2_row + j + 65]! > 0;
      const greater_j1_i2 = f32[add_at2_row + j + 129]! > 0;
      const greater_j2 = f32[add_at2_row + j + 2]! > 0;
      const greater_j2_i1 = f32[add_at2_row + j + 66]! > 0;
      const greater_j2_i2 = f32[add_at2_row + j + 130]! > 0;
      const greater_j3 = f32[add_at2_row + j + 3]! > 0;
      const greater_j3_i1 = f32[add_at2_row + j + 67]! > 0;
      const greater_j3_i2 = f32[add_at2_row + j + 131]! > 0;
      const mul_j1_i1 = (greater_j1_i1 ? 0 : contraction_j1_i1) * 0.20000000298023224;
      const mul_j1_i2 = (greater_j1_i2 ? 0 : contraction_j1_i2) * 0.20000000298023224;
      const mul_j2_i1 = (greater_j2_i1 ? 0 : contraction_j2_i1) * 0.20000000298023224;
      const mul_j2_i2 = (greater_j2_i2 ? 0 : contraction_j2_i2) * 0.20000000298023224;
      const mul_j3_i1 = (greater_j3_i1 ? 0 : contraction_j3_i1) * 0.20000000298023224;
      const mul_j3_i2 = (greater_j3_i2 ? 0 : contraction_j3_i2) * 0.20000000298023224;
      const add3 = (greater ? contraction : 0) + (greater ? 0 : contraction) * /* 0.2 */ 0.20000000298023224;
      const add3_i1 =
        (greater_i1 ? contraction_i1 : 0) + (greater_i1 ? 0 : contraction_i1) * 0.20000000298023224;
      const add3_i2 =
        (greater_i2 ? contraction_i2 : 0) + (greater_i2 ? 0 : contraction_i2) * 0.20000000298023224;
      const add3_j1 =
        (greater_j1 ? contraction_j1 : 0) + (greater_j1 ? 0 : contraction_j1) * 0.20000000298023224;
      const add3_j2 =
        (greater_j2 ? contraction_j2 : 0) + (greater_j2 ? 0 : contraction_j2) * 0.20000000298023224;
      const add3_j3 =
        (greater_j3 ? contraction_j3 : 0) + (greater_j3 ? 0 : contraction_j3) * 0.20000000298023224;
      f32[add_at3_row + j] = add3;
      f32[add_at3_row + j + 64] = add3_i1;
      f32[add_at3_row + j + 128] = add3_i2;
      f32[add_at3_row + j + 1] = add3_j1;
      f32[add_at3_row + j + 65] = (greater_j1_i1 ? contraction_j1_i1 : 0) + mul_j1_i1;
      f32[add_at3_row + j + 129] = (greater_j1_i2 ? contraction_j1_i2 : 0) + mul_j1_i2;
      f32[add_at3_row + j + 2] = add3_j2;
      f32[add_at3_row + j + 66] = (greater_j2_i1 ? contraction_j2_i1 : 0) + mul_j2_i1;
      f32[add_at3_row + j + 130] = (greater_j2_i2 ? contraction_j2_i2 : 0) + mul_j2_i2;
      f32[add_at3_row + j + 3] = add3_j3;
      f32[add_at3_row + j + 67] = (greater_j3_i1 ? contraction_j3_i1 : 0) + mul_j3_i1;
      f32[add_at3_row + j + 131] = (greater_j3_i2 ? contraction_j3_i2 : 0) + mul_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 64; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const discriminator1Weight_row2 = discriminator1Weight + j_ir;
    for (let r_ir = 0; r_ir < 64; r_ir++) {
      const add_ir = f32[add_at + r_ir + 16320]!;
      contraction_ir += add_ir * f32[discriminator1Weight_row2 + r_ir * 64]!;
      contraction_j1_ir += add_ir * f32[discriminator1Weight_row2 + r_ir * 64 + 1]!;
      contraction_j2_ir += add_ir * f32[discriminator1Weight_row2 + r_ir * 64 + 2]!;
      contraction_j3_ir += add_ir * f32[discriminator1Weight_row2 + r_ir * 64 + 3]!;
    }
    const greater_ir = f32[add_at2 + j_ir + 16320]! > 0;
    const greater_j1_ir = f32[add_at2 + j_ir + 16321]! > 0;
    const greater_j2_ir = f32[add_at2 + j_ir + 16322]! > 0;
    const greater_j3_ir = f32[add_at2 + j_ir + 16323]! > 0;
    const mul_j1_ir = (greater_j1_ir ? 0 : contraction_j1_ir) * 0.20000000298023224;
    const mul_j2_ir = (greater_j2_ir ? 0 : contraction_j2_ir) * 0.20000000298023224;
    const mul_j3_ir = (greater_j3_ir ? 0 : contraction_j3_ir) * 0.20000000298023224;
    const add3_ir =
      (greater_ir ? contraction_ir : 0) + (greater_ir ? 0 : contraction_ir) * 0.20000000298023224;
    f32[add_at3 + j_ir + 16320] = add3_ir;
    f32[add_at3 + j_ir + 16321] = (greater_j1_ir ? contraction_j1_ir : 0) + mul_j1_ir;
    f32[add_at3 + j_ir + 16322] = (greater_j2_ir ? contraction_j2_ir : 0) + mul_j2_ir;
    f32[add_at3 + j_ir + 16323] = (greater_j3_ir ? contraction_j3_ir : 0) + mul_j3_ir;
  }
}

/**
 * contraction, gan.ts:37
 * contraction, gan.ts:31
 */
function contraction3(f32: Float32Array, add_at: number, select_at: number, contraction_at: number): void {
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
      const add_at_row = add_at + i;
      const select_at_row = select_at + j;
      for (let r = 0; r < 256; r++) {
        const add = f32[add_at_row + r * 64]!;
        const add_i1 = f32[add_at_row + r * 64 + 1]!;
        const add_i2 = f32[add_at_row + r * 64 + 2]!;
        const select = f32[select_at_row + r * 64]!;
        const select_j1 = f32[select_at_row + r * 64 + 1]!;
        const select_j2 = f32[select_at_row + r * 64 + 2]!;
        const select_j3 = f32[select_at_row + r * 64 + 3]!;
        contraction += add * select;
        contraction_i1 += add_i1 * select;
        contraction_i2 += add_i2 * select;
        contraction_j1 += add * select_j1;
        contraction_j1_i1 += add_i1 * select_j1;
        contraction_j1_i2 += add_i2 * select_j1;
        contraction_j2 += add * select_j2;
        contraction_j2_i1 += add_i1 * select_j2;
        contraction_j2_i2 += add_i2 * select_j2;
        contraction_j3 += add * select_j3;
        contraction_j3_i1 += add_i1 * select_j3;
        contraction_j3_i2 += add_i2 * select_j3;
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
    const select_at_row2 = select_at + j_ir;
    for (let r_ir = 0; r_ir < 256; r_ir++) {
      const add_ir = f32[add_at + r_ir * 64 + 63]!;
      contraction_ir += add_ir * f32[select_at_row2 + r_ir * 64]!;
      contraction_j1_ir += add_ir * f32[select_at_row2 + r_ir * 64 + 1]!;
      contraction_j2_ir += add_ir * f32[select_at_row2 + r_ir * 64 + 2]!;
      contraction_j3_ir += add_ir * f32[select_at_row2 + r_ir * 64 + 3]!;
    }
    f32[contraction_at + j_ir + 4032] = contraction_ir;
    f32[contraction_at + j_ir + 4033] = contraction_j1_ir;
    f32[contraction_at + j_ir + 4034] = contraction_j2_ir;
    f32[contraction_at + j_ir + 4035] = contraction_j3_ir;
  }
}

/**
 * contraction, gan.ts:36
 */
function contraction4(f32: Float32Array, add_at: number, add_at2: number, contraction_at: number): void {
  for (let i = 0; i < 64; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    let contraction_j1 = 0;
    let contraction_j1_i1 = 0;
    let contraction_j1_i2 = 0;
    let contraction_j1_i3 = 0;
    const add_at_row = add_at + i;
    for (let r = 0; r < 256; r++) {
      const add = f32[add_at_row + r * 64]!;
      const add_i1 = f32[add_at_row + r * 64 + 1]!;
      const add_i2 = f32[add_at_row + r * 64 + 2]!;
      const add_i3 = f32[add_at_row + r * 64 + 3]!;
      const add2 = f32[add_at2 + r * 2]!;
      const add2_j1 = f32[add_at2 + r * 2 + 1]!;
      contraction += add * add2;
      contraction_i1 += add_i1 * add2;
      contraction_i2 += add_i2 * add2;
      contraction_i3 += add_i3 * add2;
      contraction_j1 += add * add2_j1;
      contraction_j1_i1 += add_i1 * add2_j1;
      contraction_j1_i2 += add_i2 * add2_j1;
      contraction_j1_i3 += add_i3 * add2_j1;
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
 * contraction, gan.ts:38
 * add, gan.ts:38
 */
function contraction_add4(
  f32: Float32Array,
  mul_at: number,
  select_at: number,
  contraction_at: number,
  add_at: number,
): void {
  for (let i = 0; i < 64; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const select_at_row = select_at + i;
    for (let r = 0; r < 256; r++) {
      const mul = f32[mul_at + r]!;
      contraction += mul * f32[select_at_row + r * 64]!;
      contraction_i1 += mul * f32[select_at_row + r * 64 + 1]!;
      contraction_i2 += mul * f32[select_at_row + r * 64 + 2]!;
      contraction_i3 += mul * f32[select_at_row + r * 64 + 3]!;
    }
    const add_i1 = f32[contraction_at + i + 1]! + contraction_i1;
    const add_i2 = f32[contraction_at + i + 2]! + contraction_i2;
    const add_i3 = f32[contraction_at + i + 3]! + contraction_i3;
    f32[add_at + i] = f32[contraction_at + i]! + contraction;
    f32[add_at + i + 1] = add_i1;
    f32[add_at + i + 2] = add_i2;
    f32[add_at + i + 3] = add_i3;
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
      f32[secondMoment_at + i]! * /* 0.999 */ 0.9990000128746033 +
        add * add * /* 0.001 */ 0.0010000000474974513,
    );
    f32[secondMoment_at + i] = add3;
    const div2 = add2 / (Math.sqrt(add3) / value2 + /* 1e-8 */ 9.99999993922529e-9);
    f32[parameter + i] = f32[parameter + i]! - value * div2;
  }
}

/**
 * sum, gan.ts:37
 * sum, gan.ts:36
 */
function sum2(f32: Float32Array, add_at: number, add_at2: number, sum_at: number): void {
  for (let i = 0; i < 64; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const add_at_row = add_at + i;
    const add_at2_row = add_at2 + i;
    for (let r = 0; r < 256; r++) {
      const add3_i1 = f32[add_at_row + r * 64 + 1]! + f32[add_at2_row + r * 64 + 1]!;
      const add3_i2 = f32[add_at_row + r * 64 + 2]! + f32[add_at2_row + r * 64 + 2]!;
      const add3_i3 = f32[add_at_row + r * 64 + 3]! + f32[add_at2_row + r * 64 + 3]!;
      sum += f32[add_at_row + r * 64]! + f32[add_at2_row + r * 64]!;
      sum_i1 += add3_i1;
      sum_i2 += add3_i2;
      sum_i3 += add3_i3;
    }
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
  }
}

/**
 * contraction, gan.ts:37
 * add, gan.ts:37
 */
function contraction_add5(
  f32: Float32Array,
  add_at: number,
  select_at: number,
  contraction_at: number,
  add_at2: number,
): void {
  for (let i = 0; i < 63; i += 3) {
    const contraction_at_row = contraction_at + i * 64;
    const add_at2_row = add_at2 + i * 64;
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
      const add_at_row = add_at + i;
      const select_at_row = select_at + j;
      for (let r = 0; r < 256; r++) {
        const add = f32[add_at_row + r * 64]!;
        const add_i1 = f32[add_at_row + r * 64 + 1]!;
        const add_i2 = f32[add_at_row + r * 64 + 2]!;
        const select = f32[select_at_row + r * 64]!;
        const select_j1 = f32[select_at_row + r * 64 + 1]!;
        const select_j2 = f32[select_at_row + r * 64 + 2]!;
        const select_j3 = f32[select_at_row + r * 64 + 3]!;
        contraction += add * select;
        contraction_i1 += add_i1 * select;
        contraction_i2 += add_i2 * select;
        contraction_j1 += add * select_j1;
        contraction_j1_i1 += add_i1 * select_j1;
        contraction_j1_i2 += add_i2 * select_j1;
        contraction_j2 += add * select_j2;
        contraction_j2_i1 += add_i1 * select_j2;
        contraction_j2_i2 += add_i2 * select_j2;
        contraction_j3 += add * select_j3;
        contraction_j3_i1 += add_i1 * select_j3;
        contraction_j3_i2 += add_i2 * select_j3;
      }
      const add2_i1 = f32[contraction_at_row + j + 64]! + contraction_i1;
      const add2_i2 = f32[contraction_at_row + j + 128]! + contraction_i2;
      const add2_j1 = f32[contraction_at_row + j + 1]! + contraction_j1;
      const add2_j1_i1 = f32[contraction_at_row + j + 65]! + contraction_j1_i1;
      const add2_j1_i2 = f32[contraction_at_row + j + 129]! + contraction_j1_i2;
      const add2_j2 = f32[contraction_at_row + j + 2]! + contraction_j2;
      const add2_j2_i1 = f32[contraction_at_row + j + 66]! + contraction_j2_i1;
      const add2_j2_i2 = f32[contraction_at_row + j + 130]! + contraction_j2_i2;
      const add2_j3 = f32[contraction_at_row + j + 3]! + contraction_j3;
      const add2_j3_i1 = f32[contraction_at_row + j + 67]! + contraction_j3_i1;
      const add2_j3_i2 = f32[contraction_at_row + j + 131]! + contraction_j3_i2;
      f32[add_at2_row + j] = f32[contraction_at_row + j]! + contraction;
      f32[add_at2_row + j + 64] = add2_i1;
      f32[add_at2_row + j + 128] = add2_i2;
      f32[add_at2_row + j + 1] = add2_j1;
      f32[add_at2_row + j + 65] = add2_j1_i1;
      f32[add_at2_row + j + 129] = add2_j1_i2;
      f32[add_at2_row + j + 2] = add2_j2;
      f32[add_at2_row + j + 66] = add2_j2_i1;
      f32[add_at2_row + j + 130] = add2_j2_i2;
      f32[add_at2_row + j + 3] = add2_j3;
      f32[add_at2_row + j + 67] = add2_j3_i1;
      f32[add_at2_row + j + 131] = add2_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 64; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const select_at_row2 = select_at + j_ir;
    for (let r_ir = 0; r_ir < 256; r_ir++) {
      const add_ir = f32[add_at + r_ir * 64 + 63]!;
      contraction_ir += add_ir * f32[select_at_row2 + r_ir * 64]!;
      contraction_j1_ir += add_ir * f32[select_at_row2 + r_ir * 64 + 1]!;
      contraction_j2_ir += add_ir * f32[select_at_row2 + r_ir * 64 + 2]!;
      contraction_j3_ir += add_ir * f32[select_at_row2 + r_ir * 64 + 3]!;
    }
    const add2_j1_ir = f32[contraction_at + j_ir + 4033]! + contraction_j1_ir;
    const add2_j2_ir = f32[contraction_at + j_ir + 4034]! + contraction_j2_ir;
    const add2_j3_ir = f32[contraction_at + j_ir + 4035]! + contraction_j3_ir;
    f32[add_at2 + j_ir + 4032] = f32[contraction_at + j_ir + 4032]! + contraction_ir;
    f32[add_at2 + j_ir + 4033] = add2_j1_ir;
    f32[add_at2 + j_ir + 4034] = add2_j2_ir;
    f32[add_at2 + j_ir + 4035] = add2_j3_ir;
  }
}

/**
 * contraction, gan.ts:36
 * add, gan.ts:36
 */
function contraction_add6(
  f32: Float32Array,
  add_at: number,
  x_at: number,
  contraction_at: number,
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
    const add_at_row = add_at + i;
    for (let r = 0; r < 256; r++) {
      const add = f32[add_at_row + r * 64]!;
      const add_i1 = f32[add_at_row + r * 64 + 1]!;
      const add_i2 = f32[add_at_row + r * 64 + 2]!;
      const add_i3 = f32[add_at_row + r * 64 + 3]!;
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
    const add2_i1 = f32[contraction_at + i * 2 + 2]! + contraction_i1;
    const add2_i2 = f32[contraction_at + i * 2 + 4]! + contraction_i2;
    const add2_i3 = f32[contraction_at + i * 2 + 6]! + contraction_i3;
    const add2_j1 = f32[contraction_at + i * 2 + 1]! + contraction_j1;
    const add2_j1_i1 = f32[contraction_at + i * 2 + 3]! + contraction_j1_i1;
    const add2_j1_i2 = f32[contraction_at + i * 2 + 5]! + contraction_j1_i2;
    const add2_j1_i3 = f32[contraction_at + i * 2 + 7]! + contraction_j1_i3;
    f32[add_at2 + i * 2] = f32[contraction_at + i * 2]! + contraction;
    f32[add_at2 + i * 2 + 2] = add2_i1;
    f32[add_at2 + i * 2 + 4] = add2_i2;
    f32[add_at2 + i * 2 + 6] = add2_i3;
    f32[add_at2 + i * 2 + 1] = add2_j1;
    f32[add_at2 + i * 2 + 3] = add2_j1_i1;
    f32[add_at2 + i * 2 + 5] = add2_j1_i2;
    f32[add_at2 + i * 2 + 7] = add2_j1_i3;
  }
}

/**
 * sum, gan.ts:38
 */
function sum3(f32: Float32Array, neg_at: number, mul_at: number, sum_at: number): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  for (let r = 0; r < 256; r += 4) {
    sum += f32[neg_at + r]! + f32[mul_at + r]!;
    sumRp1 += f32[neg_at + r + 1]! + f32[mul_at + r + 1]!;
    sumRp2 += f32[neg_at + r + 2]! + f32[mul_at + r + 2]!;
    sumRp3 += f32[neg_at + r + 3]! + f32[mul_at + r + 3]!;
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  f32[sum_at] = sum;
}

/**
 * contraction, gan.ts:36
 * add, gan.ts:36
 * select, gan.ts:36
 */
function contraction_select3(
  f32: Float32Array,
  x_at: number,
  discriminator0Weight: number,
  discriminator0Bias: number,
  select_at: number,
): void {
  for (let i = 0; i < 255; i += 3) {
    const x = f32[x_at + i * 2]!;
    const x_i1 = f32[x_at + i * 2 + 2]!;
    const x_i2 = f32[x_at + i * 2 + 4]!;
    const x_r1 = f32[x_at + i * 2 + 1]!;
    const x_i1_r1 = f32[x_at + i * 2 + 3]!;
    const x_i2_r1 = f32[x_at + i * 2 + 5]!;
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
      const weight = f32[discriminator0Weight + j * 2]!;
      const weight_j1 = f32[discriminator0Weight + j * 2 + 2]!;
      const weight_j2 = f32[discriminator0Weight + j * 2 + 4]!;
      const weight_j3 = f32[discriminator0Weight + j * 2 + 6]!;
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
      const weight_r1 = f32[discriminator0Weight + j * 2 + 1]!;
      const weight_j1_r1 = f32[discriminator0Weight + j * 2 + 3]!;
      const weight_j2_r1 = f32[discriminator0Weight + j * 2 + 5]!;
      const weight_j3_r1 = f32[discriminator0Weight + j * 2 + 7]!;
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
      const bias = f32[discriminator0Bias + j]!;
      const bias_j1 = f32[discriminator0Bias + j + 1]!;
      const bias_j2 = f32[discriminator0Bias + j + 2]!;
      const bias_j3 = f32[discriminator0Bias + j + 3]!;
      const add = Math.fround(contraction + bias);
      const add_i1 = Math.fround(contraction_i1 + bias);
      const add_i2 = Math.fround(contraction_i2 + bias);
      const add_j1 = Math.fround(contraction_j1 + bias_j1);
      const add_j1_i1 = Math.fround(contraction_j1_i1 + bias_j1);
      const add_j1_i2 = Math.fround(contraction_j1_i2 + bias_j1);
      const add_j2 = Math.fround(contraction_j2 + bias_j2);
      const add_j2_i1 = Math.fround(contraction_j2_i1 + bias_j2);
      const add_j2_i2 = Math.fround(contraction_j2_i2 + bias_j2);
      const add_j3 = Math.fround(contraction_j3 + bias_j3);
      const add_j3_i1 = Math.fround(contraction_j3_i1 + bias_j3);
      const add_j3_i2 = Math.fround(contraction_j3_i2 + bias_j3);
      f32[select_at_row + j] = add > 0 ? add : add * /* 0.2 */ 0.20000000298023224;
      f32[select_at_row + j + 64] = add_i1 > 0 ? add_i1 : add_i1 * 0.20000000298023224;
      f32[select_at_row + j + 128] = add_i2 > 0 ? add_i2 : add_i2 * 0.20000000298023224;
      f32[select_at_row + j + 1] = add_j1 > 0 ? add_j1 : add_j1 * 0.20000000298023224;
      f32[select_at_row + j + 65] = add_j1_i1 > 0 ? add_j1_i1 : add_j1_i1 * 0.20000000298023224;
      f32[select_at_row + j + 129] = add_j1_i2 > 0 ? add_j1_i2 : add_j1_i2 * 0.20000000298023224;
      f32[select_at_row + j + 2] = add_j2 > 0 ? add_j2 : add_j2 * 0.20000000298023224;
      f32[select_at_row + j + 66] = add_j2_i1 > 0 ? add_j2_i1 : add_j2_i1 * 0.20000000298023224;
      f32[select_at_row + j + 130] = add_j2_i2 > 0 ? add_j2_i2 : add_j2_i2 * 0.20000000298023224;
      f32[select_at_row + j + 3] = add_j3 > 0 ? add_j3 : add_j3 * 0.20000000298023224;
      f32[select_at_row + j + 67] = add_j3_i1 > 0 ? add_j3_i1 : add_j3_i1 * 0.20000000298023224;
      f32[select_at_row + j + 131] = add_j3_i2 > 0 ? add_j3_i2 : add_j3_i2 * 0.20000000298023224;
    }
  }
  const x_ir = f32[x_at + 510]!;
  const x_irRIr1 = f32[x_at + 511]!;
  for (let j_ir = 0; j_ir < 64; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    contraction_ir += x_ir * f32[discriminator0Weight + j_ir * 2]!;
    contraction_j1_ir += x_ir * f32[discriminator0Weight + j_ir * 2 + 2]!;
    contraction_j2_ir += x_ir * f32[discriminator0Weight + j_ir * 2 + 4]!;
    contraction_j3_ir += x_ir * f32[discriminator0Weight + j_ir * 2 + 6]!;
    contraction_ir += x_irRIr1 * f32[discriminator0Weight + j_ir * 2 + 1]!;
    contraction_j1_ir += x_irRIr1 * f32[discriminator0Weight + j_ir * 2 + 3]!;
    contraction_j2_ir += x_irRIr1 * f32[discriminator0Weight + j_ir * 2 + 5]!;
    contraction_j3_ir += x_irRIr1 * f32[discriminator0Weight + j_ir * 2 + 7]!;
    const add_ir = Math.fround(contraction_ir + f32[discriminator0Bias + j_ir]!);
    const add_j1_ir = Math.fround(contraction_j1_ir + f32[discriminator0Bias + j_ir + 1]!);
    const add_j2_ir = Math.fround(contraction_j2_ir + f32[discriminator0Bias + j_ir + 2]!);
    const add_j3_ir = Math.fround(contraction_j3_ir + f32[discriminator0Bias + j_ir + 3]!);
    f32[select_at + j_ir + 16320] = add_ir > 0 ? add_ir : add_ir * 0.20000000298023224;
    f32[select_at + j_ir + 16321] = add_j1_ir > 0 ? add_j1_ir : add_j1_ir * 0.20000000298023224;
    f32[select_at + j_ir + 16322] = add_j2_ir > 0 ? add_j2_ir : add_j2_ir * 0.20000000298023224;
    f32[select_at + j_ir + 16323] = add_j3_ir > 0 ? add_j3_ir : add_j3_ir * 0.20000000298023224;
  }
}

/**
 * contraction, gan.ts:37
 * add, gan.ts:37
 * select, gan.ts:37
 */
function contraction_select4(
  f32: Float32Array,
  select_at: number,
  discriminator1Weight: number,
  discriminator1Bias: number,
  select_at2: number,
): void {
  for (let i = 0; i < 255; i += 3) {
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
      const discriminator1Weight_row = discriminator1Weight + j * 64;
      for (let r = 0; r < 64; r++) {
        const select = f32[select_at_row + r]!;
        const select_i1 = f32[select_at_row + r + 64]!;
        const select_i2 = f32[select_at_row + r + 128]!;
        const weight = f32[discriminator1Weight_row + r]!;
        const weight_j1 = f32[discriminator1Weight_row + r + 64]!;
        const weight_j2 = f32[discriminator1Weight_row + r + 128]!;
        const weight_j3 = f32[discriminator1Weight_row + r + 192]!;
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
      const bias = f32[discriminator1Bias + j]!;
      const bias_j1 = f32[discriminator1Bias + j + 1]!;
      const bias_j2 = f32[discriminator1Bias + j + 2]!;
      const bias_j3 = f32[discriminator1Bias + j + 3]!;
      const add = Math.fround(contraction + bias);
      const add_i1 = Math.fround(contraction_i1 + bias);
      const add_i2 = Math.fround(contraction_i2 + bias);
      const add_j1 = Math.fround(contraction_j1 + bias_j1);
      const add_j1_i1 = Math.fround(contraction_j1_i1 + bias_j1);
      const add_j1_i2 = Math.fround(contraction_j1_i2 + bias_j1);
      const add_j2 = Math.fround(contraction_j2 + bias_j2);
      const add_j2_i1 = Math.fround(contraction_j2_i1 + bias_j2);
      const add_j2_i2 = Math.fround(contraction_j2_i2 + bias_j2);
      const add_j3 = Math.fround(contraction_j3 + bias_j3);
      const add_j3_i1 = Math.fround(contraction_j3_i1 + bias_j3);
      const add_j3_i2 = Math.fround(contraction_j3_i2 + bias_j3);
      f32[select_at2_row + j] = add > 0 ? add : add * /* 0.2 */ 0.20000000298023224;
      f32[select_at2_row + j + 64] = add_i1 > 0 ? add_i1 : add_i1 * 0.20000000298023224;
      f32[select_at2_row + j + 128] = add_i2 > 0 ? add_i2 : add_i2 * 0.20000000298023224;
      f32[select_at2_row + j + 1] = add_j1 > 0 ? add_j1 : add_j1 * 0.20000000298023224;
      f32[select_at2_row + j + 65] = add_j1_i1 > 0 ? add_j1_i1 : add_j1_i1 * 0.20000000298023224;
      f32[select_at2_row + j + 129] = add_j1_i2 > 0 ? add_j1_i2 : add_j1_i2 * 0.20000000298023224;
      f32[select_at2_row + j + 2] = add_j2 > 0 ? add_j2 : add_j2 * 0.20000000298023224;
      f32[select_at2_row + j + 66] = add_j2_i1 > 0 ? add_j2_i1 : add_j2_i1 * 0.20000000298023224;
      f32[select_at2_row + j + 130] = add_j2_i2 > 0 ? add_j2_i2 : add_j2_i2 * 0.20000000298023224;
      f32[select_at2_row + j + 3] = add_j3 > 0 ? add_j3 : add_j3 * 0.20000000298023224;
      f32[select_at2_row + j + 67] = add_j3_i1 > 0 ? add_j3_i1 : add_j3_i1 * 0.20000000298023224;
      f32[select_at2_row + j + 131] = add_j3_i2 > 0 ? add_j3_i2 : add_j3_i2 * 0.20000000298023224;
    }
  }
  for (let j_ir = 0; j_ir < 64; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const discriminator1Weight_row2 = discriminator1Weight + j_ir * 64;
    for (let r_ir = 0; r_ir < 64; r_ir++) {
      const select_ir = f32[select_at + r_ir + 16320]!;
      contraction_ir += select_ir * f32[discriminator1Weight_row2 + r_ir]!;
      contraction_j1_ir += select_ir * f32[discriminator1Weight_row2 + r_ir + 64]!;
      contraction_j2_ir += select_ir * f32[discriminator1Weight_row2 + r_ir + 128]!;
      contraction_j3_ir += select_ir * f32[discriminator1Weight_row2 + r_ir + 192]!;
    }
    const add_ir = Math.fround(contraction_ir + f32[discriminator1Bias + j_ir]!);
    const add_j1_ir = Math.fround(contraction_j1_ir + f32[discriminator1Bias + j_ir + 1]!);
    const add_j2_ir = Math.fround(contraction_j2_ir + f32[discriminator1Bias + j_ir + 2]!);
    const add_j3_ir = Math.fround(contraction_j3_ir + f32[discriminator1Bias + j_ir + 3]!);
    f32[select_at2 + j_ir + 16320] = add_ir > 0 ? add_ir : add_ir * 0.20000000298023224;
    f32[select_at2 + j_ir + 16321] = add_j1_ir > 0 ? add_j1_ir : add_j1_ir * 0.20000000298023224;
    f32[select_at2 + j_ir + 16322] = add_j2_ir > 0 ? add_j2_ir : add_j2_ir * 0.20000000298023224;
    f32[select_at2 + j_ir + 16323] = add_j3_ir > 0 ? add_j3_ir : add_j3_ir * 0.20000000298023224;
  }
}

/**
 * sum, gan.ts:52
 */
function sum4(f32: Float32Array, contraction_at: number, discriminator2Bias: number, sum_at: number): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  const discriminator2Bias0 = f32[discriminator2Bias]!;
  for (let r = 0; r < 256; r += 4) {
    const neg = -(f32[contraction_at + r]! + discriminator2Bias0);
    sum += Math.max(neg, 0) + Math.log1p(Math.exp(-Math.abs(neg)));
    const negRp1 = -(f32[contraction_at + r + 1]! + discriminator2Bias0);
    const softplusRp1 = Math.max(negRp1, 0) + Math.log1p(Math.exp(-Math.abs(negRp1)));
    sumRp1 += softplusRp1;
    const negRp2 = -(f32[contraction_at + r + 2]! + discriminator2Bias0);
    const softplusRp2 = Math.max(negRp2, 0) + Math.log1p(Math.exp(-Math.abs(negRp2)));
    sumRp2 += softplusRp2;
    const negRp3 = -(f32[contraction_at + r + 3]! + discriminator2Bias0);
    const softplusRp3 = Math.max(negRp3, 0) + Math.log1p(Math.exp(-Math.abs(negRp3)));
    sumRp3 += softplusRp3;
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  f32[sum_at] = sum;
}

/**
 * sum, gan.ts:52
 * add, gan.ts:52
 */
function sum_add2(
  f32: Float32Array,
  contraction_at: number,
  discriminator2Bias: number,
  sum_at: number,
  add_at: number,
): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  const discriminator2Bias0 = f32[discriminator2Bias]!;
  for (let r = 0; r < 256; r += 4) {
    const add = f32[contraction_at + r]! + discriminator2Bias0;
    sum += Math.max(add, 0) + Math.log1p(Math.exp(-Math.abs(add)));
    const addRp1 = f32[contraction_at + r + 1]! + discriminator2Bias0;
    const softplusRp1 = Math.max(addRp1, 0) + Math.log1p(Math.exp(-Math.abs(addRp1)));
    sumRp1 += softplusRp1;
    const addRp2 = f32[contraction_at + r + 2]! + discriminator2Bias0;
    const softplusRp2 = Math.max(addRp2, 0) + Math.log1p(Math.exp(-Math.abs(addRp2)));
    sumRp2 += softplusRp2;
    const addRp3 = f32[contraction_at + r + 3]! + discriminator2Bias0;
    const softplusRp3 = Math.max(addRp3, 0) + Math.log1p(Math.exp(-Math.abs(addRp3)));
    sumRp3 += softplusRp3;
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  f32[add_at] = f32[sum_at]! * 0.00390625 + sum * 0.00390625;
}

/**
 * sum, gan.ts:57
 * mul, gan.ts:57
 */
function sum_mul(f32: Float32Array, softplus_at: number, mul_at: number): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  for (let r = 0; r < 256; r += 4) {
    sum += f32[softplus_at + r]!;
    sumRp1 += f32[softplus_at + r + 1]!;
    sumRp2 += f32[softplus_at + r + 2]!;
    sumRp3 += f32[softplus_at + r + 3]!;
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  f32[mul_at] = sum * 0.00390625;
}

/**
 * contraction, gan.ts:36
 */
function contraction5(
  f32: Float32Array,
  add_at: number,
  discriminator0Weight: number,
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
    const add_at_row = add_at + i * 64;
    for (let r = 0; r < 64; r++) {
      const add = f32[add_at_row + r]!;
      const add_i1 = f32[add_at_row + r + 64]!;
      const add_i2 = f32[add_at_row + r + 128]!;
      const add_i3 = f32[add_at_row + r + 192]!;
      const weight = f32[discriminator0Weight + r * 2]!;
      const weight_j1 = f32[discriminator0Weight + r * 2 + 1]!;
      contraction += add * weight;
      contraction_i1 += add_i1 * weight;
      contraction_i2 += add_i2 * weight;
      contraction_i3 += add_i3 * weight;
      contraction_j1 += add * weight_j1;
      contraction_j1_i1 += add_i1 * weight_j1;
      contraction_j1_i2 += add_i2 * weight_j1;
      contraction_j1_i3 += add_i3 * weight_j1;
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
 * sum, gan.ts:32
 */
function sum5(f32: Float32Array, contraction_at: number, sum_at: number): void {
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
 * contraction, gan.ts:32
 * select, gan.ts:31
 */
function contraction_select5(
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
 * contraction, gan.ts:32
 */
function contraction6(
  f32: Float32Array,
  contraction_at: number,
  relu_at: number,
  contraction_at2: number,
): void {
  for (let j = 0; j < 64; j += 4) {
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
      const contraction2 = f32[contraction_at + r * 2]!;
      const contraction2_i1 = f32[contraction_at + r * 2 + 1]!;
      const relu = f32[relu_at_row + r * 64]!;
      const relu_j1 = f32[relu_at_row + r * 64 + 1]!;
      const relu_j2 = f32[relu_at_row + r * 64 + 2]!;
      const relu_j3 = f32[relu_at_row + r * 64 + 3]!;
      contraction += contraction2 * relu;
      contraction_i1 += contraction2_i1 * relu;
      contraction_j1 += contraction2 * relu_j1;
      contraction_j1_i1 += contraction2_i1 * relu_j1;
      contraction_j2 += contraction2 * relu_j2;
      contraction_j2_i1 += contraction2_i1 * relu_j2;
      contraction_j3 += contraction2 * relu_j3;
      contraction_j3_i1 += contraction2_i1 * relu_j3;
    }
    f32[contraction_at2 + j] = contraction;
    f32[contraction_at2 + j + 64] = contraction_i1;
    f32[contraction_at2 + j + 1] = contraction_j1;
    f32[contraction_at2 + j + 65] = contraction_j1_i1;
    f32[contraction_at2 + j + 2] = contraction_j2;
    f32[contraction_at2 + j + 66] = contraction_j2_i1;
    f32[contraction_at2 + j + 3] = contraction_j3;
    f32[contraction_at2 + j + 67] = contraction_j3_i1;
  }
}

/**
 * sum, gan.ts:31
 * sum, gan.ts:30
 */
function sum6(f32: Float32Array, select_at: number, sum_at: number): void {
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
 * contraction, gan.ts:31
 * select, gan.ts:30
 */
function contraction_select6(
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
 * contraction, gan.ts:30
 */
function contraction7(f32: Float32Array, select_at: number, mul_at: number, contraction_at: number): void {
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

/**
 * sum, gan.ts:57
 * mul, gan.ts:57
 */
function sum_mul2(
  f32: Float32Array,
  contraction_at: number,
  discriminator2Bias: number,
  mul_at: number,
): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  const discriminator2Bias0 = f32[discriminator2Bias]!;
  for (let r = 0; r < 256; r += 4) {
    const neg = -(f32[contraction_at + r]! + discriminator2Bias0);
    sum += Math.max(neg, 0) + Math.log1p(Math.exp(-Math.abs(neg)));
    const negRp1 = -(f32[contraction_at + r + 1]! + discriminator2Bias0);
    const softplusRp1 = Math.max(negRp1, 0) + Math.log1p(Math.exp(-Math.abs(negRp1)));
    sumRp1 += softplusRp1;
    const negRp2 = -(f32[contraction_at + r + 2]! + discriminator2Bias0);
    const softplusRp2 = Math.max(negRp2, 0) + Math.log1p(Math.exp(-Math.abs(negRp2)));
    sumRp2 += softplusRp2;
    const negRp3 = -(f32[contraction_at + r + 3]! + discriminator2Bias0);
    const softplusRp3 = Math.max(negRp3, 0) + Math.log1p(Math.exp(-Math.abs(negRp3)));
    sumRp3 += softplusRp3;
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  f32[mul_at] = sum * 0.00390625;
}

function stepDiscriminator({ f32, i32 }: Views): void {
  mul(f32, i32, 9288 /* tapeless.seed */, 9292 /* tapeless.step */, 158704 /* mul */, 2048);
  contraction_relu(
    f32,
    158704 /* mul */,
    0 /* generator.0.weight */,
    512 /* generator.0.bias */,
    142320 /* relu */,
  );
  contraction_relu2(
    f32,
    142320 /* relu */,
    576 /* generator.1.weight */,
    4672 /* generator.1.bias */,
    125936 /* relu */,
  );
  contraction_add(
    f32,
    125936 /* relu */,
    4736 /* generator.2.weight */,
    4864 /* generator.2.bias */,
    28400 /* add */,
  );
  contraction_select(
    f32,
    27888 /* x */,
    4868 /* discriminator.0.weight */,
    4996 /* discriminator.0.bias */,
    28912 /* add */,
    45296 /* select */,
  );
  contraction_select2(
    f32,
    45296 /* select */,
    5060 /* discriminator.1.weight */,
    9156 /* discriminator.1.bias */,
    61680 /* add */,
    78064 /* select */,
  );
  contraction(f32, 78064 /* select */, 9220 /* discriminator.2.weight */, 160500 /* contraction */);
  contraction_select(
    f32,
    28400 /* add */,
    4868 /* discriminator.0.weight */,
    4996 /* discriminator.0.bias */,
    94448 /* add */,
    110832 /* select */,
  );
  contraction_select2(
    f32,
    110832 /* select */,
    5060 /* discriminator.1.weight */,
    9156 /* discriminator.1.bias */,
    127216 /* add */,
    143600 /* select */,
  );
  contraction(f32, 143600 /* select */, 9220 /* discriminator.2.weight */, 160244 /* contraction */);
  softplus_mul(
    f32,
    160500 /* contraction */,
    9284 /* discriminator.2.bias */,
    160500 /* softplus */,
    159984 /* mul */,
    256,
  );
  sum(f32, 160500 /* softplus */, 160240 /* sum */);
  softplus_neg(
    f32,
    160244 /* contraction */,
    9284 /* discriminator.2.bias */,
    160244 /* softplus */,
    160500 /* neg */,
    256,
  );
  sum_add(f32, 160244 /* softplus */, 160240 /* sum */, 160240 /* loss */);
  if (i32[27880 /* tapeless.guard */]! !== 0 && !Number.isFinite(f32[160240 /* loss */]!)) return;
  update(
    f32,
    i32,
    9292 /* tapeless.step */,
    9296 /* discriminator.step */,
    160244 /* toF32 */,
    160248 /* toF32 */,
  );
  sum_update(
    f32,
    160500 /* neg */,
    159984 /* mul */,
    18132 /* discriminator.discriminator.2.bias.firstMoment */,
    18136 /* discriminator.discriminator.2.bias.secondMoment */,
    9284 /* discriminator.2.bias */,
    160248 /* toF32 */,
    160244 /* toF32 */,
  );
  contraction_add2(
    f32,
    160500 /* neg */,
    9220 /* discriminator.2.weight */,
    127216 /* add */,
    127216 /* add */,
  );
  contraction2(f32, 160500 /* neg */, 143600 /* select */, 160252 /* contraction */);
  contraction_add3(
    f32,
    127216 /* add */,
    5060 /* discriminator.1.weight */,
    94448 /* add */,
    94448 /* add */,
  );
  contraction3(f32, 127216 /* add */, 110832 /* select */, 143600 /* contraction */);
  contraction4(f32, 94448 /* add */, 28400 /* add */, 147696 /* contraction */);
  contraction_add2(
    f32,
    159984 /* mul */,
    9220 /* discriminator.2.weight */,
    61680 /* add */,
    61680 /* add */,
  );
  contraction_add4(f32, 159984 /* mul */, 78064 /* select */, 160252 /* contraction */, 160252 /* add */);
  update2(
    f32,
    18004 /* discriminator.discriminator.2.weight.firstMoment */,
    160252 /* add */,
    18068 /* discriminator.discriminator.2.weight.secondMoment */,
    9220 /* discriminator.2.weight */,
    160248 /* toF32 */,
    160244 /* toF32 */,
    64,
  );
  sum2(f32, 127216 /* add */, 61680 /* add */, 160692 /* sum */);
  update2(
    f32,
    17876 /* discriminator.discriminator.1.bias.firstMoment */,
    160692 /* sum */,
    17940 /* discriminator.discriminator.1.bias.secondMoment */,
    9156 /* discriminator.1.bias */,
    160248 /* toF32 */,
    160244 /* toF32 */,
    64,
  );
  contraction_add3(f32, 61680 /* add */, 5060 /* discriminator.1.weight */, 28912 /* add */, 28912 /* add */);
  contraction_add5(f32, 61680 /* add */, 45296 /* select */, 143600 /* contraction */, 143600 /* add */);
  update2(
    f32,
    9684 /* discriminator.discriminator.1.weight.firstMoment */,
    143600 /* add */,
    13780 /* discriminator.discriminator.1.weight.secondMoment */,
    5060 /* discriminator.1.weight */,
    160248 /* toF32 */,
    160244 /* toF32 */,
    4096,
  );
  sum2(f32, 94448 /* add */, 28912 /* add */, 160692 /* sum */);
  update2(
    f32,
    9556 /* discriminator.discriminator.0.bias.firstMoment */,
    160692 /* sum */,
    9620 /* discriminator.discriminator.0.bias.secondMoment */,
    4996 /* discriminator.0.bias */,
    160248 /* toF32 */,
    160244 /* toF32 */,
    64,
  );
  contraction_add6(f32, 28912 /* add */, 27888 /* x */, 147696 /* contraction */, 147696 /* add */);
  update2(
    f32,
    9300 /* discriminator.discriminator.0.weight.firstMoment */,
    147696 /* add */,
    9428 /* discriminator.discriminator.0.weight.secondMoment */,
    4868 /* discriminator.0.weight */,
    160248 /* toF32 */,
    160244 /* toF32 */,
    128,
  );
}

function gradientsDiscriminator({ f32, i32 }: Views): void {
  mul(f32, i32, 9288 /* tapeless.seed */, 9292 /* tapeless.step */, 158704 /* mul */, 2048);
  contraction_relu(
    f32,
    158704 /* mul */,
    0 /* generator.0.weight */,
    512 /* generator.0.bias */,
    142320 /* relu */,
  );
  contraction_relu2(
    f32,
    142320 /* relu */,
    576 /* generator.1.weight */,
    4672 /* generator.1.bias */,
    125936 /* relu */,
  );
  contraction_add(
    f32,
    125936 /* relu */,
    4736 /* generator.2.weight */,
    4864 /* generator.2.bias */,
    28400 /* add */,
  );
  contraction_select(
    f32,
    27888 /* x */,
    4868 /* discriminator.0.weight */,
    4996 /* discriminator.0.bias */,
    28912 /* add */,
    45296 /* select */,
  );
  contraction_select2(
    f32,
    45296 /* select */,
    5060 /* discriminator.1.weight */,
    9156 /* discriminator.1.bias */,
    61680 /* add */,
    78064 /* select */,
  );
  contraction(f32, 78064 /* select */, 9220 /* discriminator.2.weight */, 94448 /* contraction */);
  contraction_select(
    f32,
    28400 /* add */,
    4868 /* discriminator.0.weight */,
    4996 /* discriminator.0.bias */,
    94704 /* add */,
    111088 /* select */,
  );
  contraction_select2(
    f32,
    111088 /* select */,
    5060 /* discriminator.1.weight */,
    9156 /* discriminator.1.bias */,
    127472 /* add */,
    143856 /* select */,
  );
  contraction(f32, 143856 /* select */, 9220 /* discriminator.2.weight */, 160500 /* contraction */);
  softplus_mul(
    f32,
    94448 /* contraction */,
    9284 /* discriminator.2.bias */,
    94448 /* softplus */,
    160240 /* mul */,
    256,
  );
  sum(f32, 94448 /* softplus */, 160496 /* sum */);
  softplus_neg(
    f32,
    160500 /* contraction */,
    9284 /* discriminator.2.bias */,
    160500 /* softplus */,
    94448 /* neg */,
    256,
  );
  sum_add(f32, 160500 /* softplus */, 160496 /* sum */, 160496 /* loss */);
  contraction_add2(
    f32,
    94448 /* neg */,
    9220 /* discriminator.2.weight */,
    127472 /* add */,
    127472 /* add */,
  );
  contraction2(f32, 94448 /* neg */, 143856 /* select */, 160500 /* contraction */);
  contraction_add3(
    f32,
    127472 /* add */,
    5060 /* discriminator.1.weight */,
    94704 /* add */,
    94704 /* add */,
  );
  contraction3(f32, 127472 /* add */, 111088 /* select */, 143856 /* contraction */);
  contraction4(f32, 94704 /* add */, 28400 /* add */, 147952 /* contraction */);
  sum3(f32, 94448 /* neg */, 160240 /* mul */, 28400 /* discriminator.2.bias */);
  contraction_add2(
    f32,
    160240 /* mul */,
    9220 /* discriminator.2.weight */,
    61680 /* add */,
    61680 /* add */,
  );
  contraction_add4(
    f32,
    160240 /* mul */,
    78064 /* select */,
    160500 /* contraction */,
    160500 /* discriminator.2.weight */,
  );
  sum2(f32, 127472 /* add */, 61680 /* add */, 160692 /* discriminator.1.bias */);
  contraction_add3(f32, 61680 /* add */, 5060 /* discriminator.1.weight */, 28912 /* add */, 28912 /* add */);
  contraction_add5(
    f32,
    61680 /* add */,
    45296 /* select */,
    143856 /* contraction */,
    143856 /* discriminator.1.weight */,
  );
  sum2(f32, 94704 /* add */, 28912 /* add */, 160628 /* discriminator.0.bias */);
  contraction_add6(
    f32,
    28912 /* add */,
    27888 /* x */,
    147952 /* contraction */,
    147952 /* discriminator.0.weight */,
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
  contraction_select3(
    f32,
    29936 /* x */,
    4868 /* discriminator.0.weight */,
    4996 /* discriminator.0.bias */,
    30448 /* select */,
  );
  contraction_select4(
    f32,
    30448 /* select */,
    5060 /* discriminator.1.weight */,
    9156 /* discriminator.1.bias */,
    46832 /* select */,
  );
  contraction(f32, 46832 /* select */, 9220 /* discriminator.2.weight */, 28400 /* contraction */);
  contraction_select3(
    f32,
    27888 /* add */,
    4868 /* discriminator.0.weight */,
    4996 /* discriminator.0.bias */,
    28656 /* select */,
  );
  contraction_select4(
    f32,
    28656 /* select */,
    5060 /* discriminator.1.weight */,
    9156 /* discriminator.1.bias */,
    45040 /* select */,
  );
  contraction(f32, 45040 /* select */, 9220 /* discriminator.2.weight */, 27888 /* contraction */);
  sum4(f32, 28400 /* contraction */, 9284 /* discriminator.2.bias */, 28144 /* sum */);
  sum_add2(f32, 27888 /* contraction */, 9284 /* discriminator.2.bias */, 28144 /* sum */, 28144 /* loss */);
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
  contraction_select(
    f32,
    62704 /* add */,
    4868 /* discriminator.0.weight */,
    4996 /* discriminator.0.bias */,
    63216 /* add */,
    79600 /* select */,
  );
  contraction_select2(
    f32,
    79600 /* select */,
    5060 /* discriminator.1.weight */,
    9156 /* discriminator.1.bias */,
    95984 /* add */,
    112368 /* select */,
  );
  contraction(f32, 112368 /* select */, 9220 /* discriminator.2.weight */, 62704 /* contraction */);
  softplus_mul(
    f32,
    62704 /* contraction */,
    9284 /* discriminator.2.bias */,
    62704 /* softplus */,
    62960 /* mul */,
    256,
  );
  sum_mul(f32, 62704 /* softplus */, 79600 /* loss */);
  if (i32[27880 /* tapeless.guard */]! !== 0 && !Number.isFinite(f32[79600 /* loss */]!)) return;
  update(
    f32,
    i32,
    9292 /* tapeless.step */,
    18140 /* generator.step */,
    62704 /* toF32 */,
    62708 /* toF32 */,
  );
  contraction_add2(f32, 62960 /* mul */, 9220 /* discriminator.2.weight */, 95984 /* add */, 95984 /* add */);
  contraction_add3(f32, 95984 /* add */, 5060 /* discriminator.1.weight */, 63216 /* add */, 63216 /* add */);
  contraction5(f32, 63216 /* add */, 4868 /* discriminator.0.weight */, 79604 /* contraction */);
  sum5(f32, 79604 /* contraction */, 62712 /* sum */);
  update2(
    f32,
    27872 /* generator.generator.2.bias.firstMoment */,
    62712 /* sum */,
    27876 /* generator.generator.2.bias.secondMoment */,
    4864 /* generator.2.bias */,
    62708 /* toF32 */,
    62704 /* toF32 */,
    2,
  );
  contraction_select5(
    f32,
    79604 /* contraction */,
    4736 /* generator.2.weight */,
    46320 /* relu */,
    62720 /* select */,
  );
  contraction6(f32, 79604 /* contraction */, 46320 /* relu */, 79104 /* contraction */);
  update2(
    f32,
    27616 /* generator.generator.2.weight.firstMoment */,
    79104 /* contraction */,
    27744 /* generator.generator.2.weight.secondMoment */,
    4736 /* generator.2.weight */,
    62708 /* toF32 */,
    62704 /* toF32 */,
    128,
  );
  sum6(f32, 62720 /* select */, 79104 /* sum */);
  update2(
    f32,
    27488 /* generator.generator.1.bias.firstMoment */,
    79104 /* sum */,
    27552 /* generator.generator.1.bias.secondMoment */,
    4672 /* generator.1.bias */,
    62708 /* toF32 */,
    62704 /* toF32 */,
    64,
  );
  contraction_select6(
    f32,
    62720 /* select */,
    576 /* generator.1.weight */,
    29936 /* relu */,
    46320 /* select */,
  );
  contraction3(f32, 62720 /* select */, 29936 /* relu */, 79616 /* contraction */);
  update2(
    f32,
    19296 /* generator.generator.1.weight.firstMoment */,
    79616 /* contraction */,
    23392 /* generator.generator.1.weight.secondMoment */,
    576 /* generator.1.weight */,
    62708 /* toF32 */,
    62704 /* toF32 */,
    4096,
  );
  sum6(f32, 46320 /* select */, 29936 /* sum */);
  update2(
    f32,
    19168 /* generator.generator.0.bias.firstMoment */,
    29936 /* sum */,
    19232 /* generator.generator.0.bias.secondMoment */,
    512 /* generator.0.bias */,
    62708 /* toF32 */,
    62704 /* toF32 */,
    64,
  );
  contraction7(f32, 46320 /* select */, 27888 /* mul */, 29936 /* contraction */);
  update2(
    f32,
    18144 /* generator.generator.0.weight.firstMoment */,
    29936 /* contraction */,
    18656 /* generator.generator.0.weight.secondMoment */,
    0 /* generator.0.weight */,
    62708 /* toF32 */,
    62704 /* toF32 */,
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
  contraction_select(
    f32,
    62704 /* add */,
    4868 /* discriminator.0.weight */,
    4996 /* discriminator.0.bias */,
    63216 /* add */,
    79600 /* select */,
  );
  contraction_select2(
    f32,
    79600 /* select */,
    5060 /* discriminator.1.weight */,
    9156 /* discriminator.1.bias */,
    95984 /* add */,
    112368 /* select */,
  );
  contraction(f32, 112368 /* select */, 9220 /* discriminator.2.weight */, 62704 /* contraction */);
  softplus_mul(
    f32,
    62704 /* contraction */,
    9284 /* discriminator.2.bias */,
    62704 /* softplus */,
    62960 /* mul */,
    256,
  );
  sum_mul(f32, 62704 /* softplus */, 79600 /* loss */);
  contraction_add2(f32, 62960 /* mul */, 9220 /* discriminator.2.weight */, 95984 /* add */, 95984 /* add */);
  contraction_add3(f32, 95984 /* add */, 5060 /* discriminator.1.weight */, 63216 /* add */, 63216 /* add */);
  contraction5(f32, 63216 /* add */, 4868 /* discriminator.0.weight */, 62704 /* contraction */);
  sum5(f32, 62704 /* contraction */, 63216 /* generator.2.bias */);
  contraction_select5(
    f32,
    62704 /* contraction */,
    4736 /* generator.2.weight */,
    46320 /* relu */,
    79616 /* select */,
  );
  contraction6(f32, 62704 /* contraction */, 46320 /* relu */, 63220 /* generator.2.weight */);
  sum6(f32, 79616 /* select */, 63348 /* generator.1.bias */);
  contraction_select6(
    f32,
    79616 /* select */,
    576 /* generator.1.weight */,
    29936 /* relu */,
    46320 /* select */,
  );
  contraction3(f32, 79616 /* select */, 29936 /* relu */, 63424 /* generator.1.weight */);
  sum6(f32, 46320 /* select */, 62704 /* generator.0.bias */);
  contraction7(f32, 46320 /* select */, 27888 /* mul */, 67520 /* generator.0.weight */);
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
  contraction_select3(
    f32,
    27888 /* add */,
    4868 /* discriminator.0.weight */,
    4996 /* discriminator.0.bias */,
    28400 /* select */,
  );
  contraction_select4(
    f32,
    28400 /* select */,
    5060 /* discriminator.1.weight */,
    9156 /* discriminator.1.bias */,
    44784 /* select */,
  );
  contraction(f32, 44784 /* select */, 9220 /* discriminator.2.weight */, 27888 /* contraction */);
  sum_mul2(f32, 27888 /* contraction */, 9284 /* discriminator.2.bias */, 28144 /* loss */);
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
export interface discriminatorStepInputs {
  /** f32[256, 2] */
  readonly x: NumericArray;
}

/** What `step` takes for this objective. */
export interface generatorStepInputs {
  /** Not needed: may be given, and is not read. */
  readonly x?: NumericArray;
}

/** What `evaluate` takes for this objective. */
export interface discriminatorEvaluateInputs {
  /** f32[256, 2] */
  readonly x: NumericArray;
}

/** What `evaluate` takes for this objective. */
export interface generatorEvaluateInputs {
  /** Not needed: may be given, and is not read. */
  readonly x?: NumericArray;
}

/** What `gradients` takes for this objective. */
export interface discriminatorGradientInputs {
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
  readonly "discriminator.0.weight": Float32Array;
  /** f32[64] */
  readonly "discriminator.0.bias": Float32Array;
  /** f32[64, 64] */
  readonly "discriminator.1.weight": Float32Array;
  /** f32[64] */
  readonly "discriminator.1.bias": Float32Array;
  /** f32[1, 64] */
  readonly "discriminator.2.weight": Float32Array;
  /** f32[1] */
  readonly "discriminator.2.bias": Float32Array;
}

/** What `evaluate` measures beside the loss. */
export interface Metrics {}

/** Makes a trainer: parameters initialized from `seed`, or loaded later. */
export const createTrainer = defineTrainer<{
  step: { readonly discriminator: discriminatorStepInputs; readonly generator: generatorStepInputs };
  evaluate: {
    readonly discriminator: discriminatorEvaluateInputs;
    readonly generator: generatorEvaluateInputs;
  };
  gradients: {
    readonly discriminator: discriminatorGradientInputs;
    readonly generator: generatorGradientInputs;
  };
  predict: PredictInputs;
  outputs: Outputs;
  parameters: Parameters;
  metrics: Metrics;
  objective: "discriminator" | "generator";
}>({
  name: "gan",
  format: 1,
  fingerprint: "25a57ab25f8ef9a2",
  arenaBytes: 643024,
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
      name: "discriminator.0.weight",
      type: "f32",
      shape: [64, 2],
      offset: 19472,
      initial: { kind: "uniform", low: -0.7071067811865475, high: 0.7071067811865475 },
      trainable: true,
    },
    {
      name: "discriminator.0.bias",
      type: "f32",
      shape: [64],
      offset: 19984,
      initial: { kind: "uniform", low: -0.7071067811865475, high: 0.7071067811865475 },
      trainable: true,
    },
    {
      name: "discriminator.1.weight",
      type: "f32",
      shape: [64, 64],
      offset: 20240,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "discriminator.1.bias",
      type: "f32",
      shape: [64],
      offset: 36624,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "discriminator.2.weight",
      type: "f32",
      shape: [1, 64],
      offset: 36880,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "discriminator.2.bias",
      type: "f32",
      shape: [1],
      offset: 37136,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
  ],
  state: [
    { name: "discriminator.step", type: "i32", shape: [], offset: 37184, initial: { kind: "zeros" } },
    {
      name: "discriminator.discriminator.0.weight.firstMoment",
      type: "f32",
      shape: [64, 2],
      offset: 37200,
      initial: { kind: "zeros" },
    },
    {
      name: "discriminator.discriminator.0.weight.secondMoment",
      type: "f32",
      shape: [64, 2],
      offset: 37712,
      initial: { kind: "zeros" },
    },
    {
      name: "discriminator.discriminator.0.bias.firstMoment",
      type: "f32",
      shape: [64],
      offset: 38224,
      initial: { kind: "zeros" },
    },
    {
      name: "discriminator.discriminator.0.bias.secondMoment",
      type: "f32",
      shape: [64],
      offset: 38480,
      initial: { kind: "zeros" },
    },
    {
      name: "discriminator.discriminator.1.weight.firstMoment",
      type: "f32",
      shape: [64, 64],
      offset: 38736,
      initial: { kind: "zeros" },
    },
    {
      name: "discriminator.discriminator.1.weight.secondMoment",
      type: "f32",
      shape: [64, 64],
      offset: 55120,
      initial: { kind: "zeros" },
    },
    {
      name: "discriminator.discriminator.1.bias.firstMoment",
      type: "f32",
      shape: [64],
      offset: 71504,
      initial: { kind: "zeros" },
    },
    {
      name: "discriminator.discriminator.1.bias.secondMoment",
      type: "f32",
      shape: [64],
      offset: 71760,
      initial: { kind: "zeros" },
    },
    {
      name: "discriminator.discriminator.2.weight.firstMoment",
      type: "f32",
      shape: [1, 64],
      offset: 72016,
      initial: { kind: "zeros" },
    },
    {
      name: "discriminator.discriminator.2.weight.secondMoment",
      type: "f32",
      shape: [1, 64],
      offset: 72272,
      initial: { kind: "zeros" },
    },
    {
      name: "discriminator.discriminator.2.bias.firstMoment",
      type: "f32",
      shape: [1],
      offset: 72528,
      initial: { kind: "zeros" },
    },
    {
      name: "discriminator.discriminator.2.bias.secondMoment",
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
    ["discriminator"]: {
      step: {
        inputs: [{ name: "x", type: "f32", shape: [256, 2], offset: 111552 }],
        outputs: [],
        loss: 640960,
        metrics: [],
        run: stepDiscriminator,
      },
      evaluate: {
        inputs: [{ name: "x", type: "f32", shape: [256, 2], offset: 119744 }],
        outputs: [],
        loss: 112576,
        metrics: [],
        run: evaluate,
      },
      gradients: {
        inputs: [{ name: "x", type: "f32", shape: [256, 2], offset: 111552 }],
        outputs: [
          { name: "discriminator.0.weight", type: "f32", shape: [64, 2], offset: 591808 },
          { name: "discriminator.0.bias", type: "f32", shape: [64], offset: 642512 },
          { name: "discriminator.1.weight", type: "f32", shape: [64, 64], offset: 575424 },
          { name: "discriminator.1.bias", type: "f32", shape: [64], offset: 642768 },
          { name: "discriminator.2.weight", type: "f32", shape: [1, 64], offset: 642000 },
          { name: "discriminator.2.bias", type: "f32", shape: [1], offset: 113600 },
        ],
        loss: 641984,
        metrics: [],
        run: gradientsDiscriminator,
      },
    },
    ["generator"]: {
      step: {
        inputs: [],
        unread: ["x"],
        outputs: [],
        loss: 318400,
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
          { name: "generator.0.weight", type: "f32", shape: [64, 8], offset: 270080 },
          { name: "generator.0.bias", type: "f32", shape: [64], offset: 250816 },
          { name: "generator.1.weight", type: "f32", shape: [64, 64], offset: 253696 },
          { name: "generator.1.bias", type: "f32", shape: [64], offset: 253392 },
          { name: "generator.2.weight", type: "f32", shape: [2, 64], offset: 252880 },
          { name: "generator.2.bias", type: "f32", shape: [2], offset: 252864 },
        ],
        loss: 318400,
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
