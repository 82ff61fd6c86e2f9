// @generated
/* eslint-disable */
/**
 * diffusion: a neural network and its training, compiled by Tapeless. Do not edit: change the model and
 * compile it again. Kernels come first, then one function per program, then the trainer that is made of them.
 *
 * Inputs
 *   x  f32[256, 2]
 * Parameters: 34,818 numbers in 8 tensors
 *   denoise.0.weight    f32[128, 11]
 *   denoise.0.bias      f32[128]
 *   denoise.1.weight    f32[128, 128]
 *   denoise.1.bias      f32[128]
 *   denoise.2.weight    f32[128, 128]
 *   denoise.2.bias      f32[128]
 *   denoise.out.weight  f32[2, 128]
 *   denoise.out.bias    f32[2]
 * Dimensions, as tensor[axis]
 *   256  x[0], points[0]
 *     2  x[1], denoise.out.weight[0], denoise.out.bias[0], points[1]
 *   128  denoise.0.weight[0], denoise.0.bias[0], denoise.1.weight[0], denoise.1.weight[1], denoise.1.bias[0], and 4 more
 *    11  denoise.0.weight[1]
 * Programs          FLOPs per call    peak bytes  launches
 *   step                53,615,146     1,614,160        31
 *   gradients           53,162,497     1,614,160        22
 *   evaluate            17,935,873       683,328        11
 *   predict            896,708,096       785,728       454
 * Memory: one arena of 1,614,160 bytes (1.54 MiB), the first 419,136 for parameters and state.
 * Kernels take the views of the arena that they use, then the position of each tensor in its view, in elements.
 * Tensors are row-major. Arithmetic is in float64 between loads and stores, rounded when stored.
 */
import { defineTrainer, pow, threefry, type NumericArray, type Views } from "../../runtime/index.ts";

/**
 * mul, diffusion.ts:77
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
 * floor, diffusion.ts:78
 * gather, diffusion.ts:80
 * add, diffusion.ts:80
 * mul, diffusion.ts:56
 * sin, diffusion.ts:59
 * cos, diffusion.ts:59
 */
function floor_gather_cos(
  f32: Float32Array,
  i32: Int32Array,
  tapelessSeed: number,
  tapelessStep: number,
  constant0: number,
  constant1: number,
  x_at: number,
  mul_at: number,
  add_at: number,
  mul_at2: number,
  sin_at: number,
  cos_at: number,
  sin_at2: number,
  cos_at2: number,
  sin_at3: number,
  cos_at3: number,
  sin_at4: number,
  cos_at4: number,
): void {
  const seed = i32[tapelessSeed]!;
  const step = i32[tapelessStep]!;
  for (let i = 0; i < 256; i++) {
    const mul = (threefry(seed, 2, step, i) >>> 8) * 5.960464477539063e-8 * 50;
    const floor = Math.floor(Math.fround(Math.fround(mul)));
    const toI32 = floor | 0;
    const value = Math.max(Math.min(toI32, 49), 0);
    const value3 = Math.max(Math.min(toI32, 49), 0);
    const value2 = f32[constant0 + value]!;
    const value4 = f32[constant1 + value3]!;
    const x_at_row = x_at + i * 2;
    const mul_at_row = mul_at + i * 2;
    const add_at_row = add_at + i * 2;
    for (let r = 0; r < 2; r++) {
      const add = value2 * (f32[x_at_row + r]! * 2) + value4 * f32[mul_at_row + r]!;
      f32[add_at_row + r] = add;
    }
    const mul6 = Math.fround(floor * /* 0.02 */ 0.019999999552965164);
    f32[mul_at2 + i] = mul6;
    const mul7 = mul6 * /* 3.1415927 */ 3.1415927410125732;
    f32[sin_at + i] = Math.sin(mul7);
    f32[cos_at + i] = Math.cos(mul7);
    const mul8 = mul6 * /* 6.2831855 */ 6.2831854820251465;
    f32[sin_at2 + i] = Math.sin(mul8);
    f32[cos_at2 + i] = Math.cos(mul8);
    const mul9 = mul6 * /* 12.566371 */ 12.566370964050293;
    f32[sin_at3 + i] = Math.sin(mul9);
    f32[cos_at3 + i] = Math.cos(mul9);
    const mul10 = mul6 * /* 25.132742 */ 25.132741928100586;
    f32[sin_at4 + i] = Math.sin(mul10);
    f32[cos_at4 + i] = Math.cos(mul10);
  }
}

/**
 * concat, diffusion.ts:61
 */
function concat(
  f32: Float32Array,
  cos_at: number,
  sin_at: number,
  cos_at2: number,
  sin_at2: number,
  cos_at3: number,
  sin_at3: number,
  cos_at4: number,
  sin_at4: number,
  mul_at: number,
  add_at: number,
  concat2: number,
): void {
  for (let i = 0; i < 256; i++) {
    const cos_at_row = cos_at + i;
    const sin_at_row = sin_at + i;
    const cos_at2_row = cos_at2 + i;
    const sin_at2_row = sin_at2 + i;
    const cos_at3_row = cos_at3 + i;
    const sin_at3_row = sin_at3 + i;
    const cos_at4_row = cos_at4 + i;
    const sin_at4_row = sin_at4 + i;
    const mul_at_row = mul_at + i;
    const add_at_row = add_at + i * 2;
    const concat2_row = concat2 + i * 11;
    for (let j = 0; j < 11; j++) {
      f32[concat2_row + j] =
        j < 2
          ? j < 2
            ? f32[add_at_row + j]!
            : 0
          : j >= 2 && j < 3
            ? j >= 2 && j < 3
              ? f32[mul_at_row + j - 2]!
              : 0
            : j >= 3 && j < 4
              ? j >= 3 && j < 4
                ? f32[sin_at4_row + j - 3]!
                : 0
              : j >= 4 && j < 5
                ? j >= 4 && j < 5
                  ? f32[cos_at4_row + j - 4]!
                  : 0
                : j >= 5 && j < 6
                  ? j >= 5 && j < 6
                    ? f32[sin_at3_row + j - 5]!
                    : 0
                  : j >= 6 && j < 7
                    ? j >= 6 && j < 7
                      ? f32[cos_at3_row + j - 6]!
                      : 0
                    : j >= 7 && j < 8
                      ? j >= 7 && j < 8
                        ? f32[sin_at2_row + j - 7]!
                        : 0
                      : j >= 8 && j < 9
                        ? j >= 8 && j < 9
                          ? f32[cos_at2_row + j - 8]!
                          : 0
                        : j >= 9 && j < 10
                          ? j >= 9 && j < 10
                            ? f32[sin_at_row + j - 9]!
                            : 0
                          : j >= 10
                            ? j >= 10
                              ? f32[cos_at_row + j - 10]!
                              : 0
                            : 0;
    }
  }
}

/**
 * contraction, diffusion.ts:63
 * add, diffusion.ts:63
 */
function contraction_add(
  f32: Float32Array,
  concat_at: number,
  denoise0Weight: number,
  denoise0Bias: number,
  add_at: number,
): void {
  for (let i = 0; i < 255; i += 3) {
    const add_at_row = add_at + i * 128;
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
      const concat_at_row = concat_at + i * 11;
      const denoise0Weight_row = denoise0Weight + j * 11;
      for (let r = 0; r < 11; r++) {
        const concat = f32[concat_at_row + r]!;
        const concat_i1 = f32[concat_at_row + r + 11]!;
        const concat_i2 = f32[concat_at_row + r + 22]!;
        const weight = f32[denoise0Weight_row + r]!;
        const weight_j1 = f32[denoise0Weight_row + r + 11]!;
        const weight_j2 = f32[denoise0Weight_row + r + 22]!;
        const weight_j3 = f32[denoise0Weight_row + r + 33]!;
        contraction += concat * weight;
        contraction_i1 += concat_i1 * weight;
        contraction_i2 += concat_i2 * weight;
        contraction_j1 += concat * weight_j1;
        contraction_j1_i1 += concat_i1 * weight_j1;
        contraction_j1_i2 += concat_i2 * weight_j1;
        contraction_j2 += concat * weight_j2;
        contraction_j2_i1 += concat_i1 * weight_j2;
        contraction_j2_i2 += concat_i2 * weight_j2;
        contraction_j3 += concat * weight_j3;
        contraction_j3_i1 += concat_i1 * weight_j3;
        contraction_j3_i2 += concat_i2 * weight_j3;
      }
      const bias = f32[denoise0Bias + j]!;
      const bias_j1 = f32[denoise0Bias + j + 1]!;
      const bias_j2 = f32[denoise0Bias + j + 2]!;
      const bias_j3 = f32[denoise0Bias + j + 3]!;
      f32[add_at_row + j] = contraction + bias;
      f32[add_at_row + j + 128] = contraction_i1 + bias;
      f32[add_at_row + j + 256] = contraction_i2 + bias;
      f32[add_at_row + j + 1] = contraction_j1 + bias_j1;
      f32[add_at_row + j + 129] = contraction_j1_i1 + bias_j1;
      f32[add_at_row + j + 257] = contraction_j1_i2 + bias_j1;
      f32[add_at_row + j + 2] = contraction_j2 + bias_j2;
      f32[add_at_row + j + 130] = contraction_j2_i1 + bias_j2;
      f32[add_at_row + j + 258] = contraction_j2_i2 + bias_j2;
      f32[add_at_row + j + 3] = contraction_j3 + bias_j3;
      f32[add_at_row + j + 131] = contraction_j3_i1 + bias_j3;
      f32[add_at_row + j + 259] = contraction_j3_i2 + bias_j3;
    }
  }
  for (let j_ir = 0; j_ir < 128; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const denoise0Weight_row2 = denoise0Weight + j_ir * 11;
    for (let r_ir = 0; r_ir < 11; r_ir++) {
      const concat_ir = f32[concat_at + r_ir + 2805]!;
      contraction_ir += concat_ir * f32[denoise0Weight_row2 + r_ir]!;
      contraction_j1_ir += concat_ir * f32[denoise0Weight_row2 + r_ir + 11]!;
      contraction_j2_ir += concat_ir * f32[denoise0Weight_row2 + r_ir + 22]!;
      contraction_j3_ir += concat_ir * f32[denoise0Weight_row2 + r_ir + 33]!;
    }
    const add_j1_ir = contraction_j1_ir + f32[denoise0Bias + j_ir + 1]!;
    const add_j2_ir = contraction_j2_ir + f32[denoise0Bias + j_ir + 2]!;
    const add_j3_ir = contraction_j3_ir + f32[denoise0Bias + j_ir + 3]!;
    f32[add_at + j_ir + 32640] = contraction_ir + f32[denoise0Bias + j_ir]!;
    f32[add_at + j_ir + 32641] = add_j1_ir;
    f32[add_at + j_ir + 32642] = add_j2_ir;
    f32[add_at + j_ir + 32643] = add_j3_ir;
  }
}

/**
 * sigmoid, diffusion.ts:63
 * mul, diffusion.ts:63
 */
function sigmoid_mul(f32: Float32Array, add_at: number, sigmoid_at: number, mul_at: number, n: number): void {
  for (let i = 0; i < n; i++) {
    const add = f32[add_at + i]!;
    const sigmoid = 1 / (1 + Math.exp(-add));
    f32[sigmoid_at + i] = sigmoid;
    f32[mul_at + i] = add * sigmoid;
  }
}

/**
 * contraction, diffusion.ts:63
 * add, diffusion.ts:63
 */
function contraction_add2(
  f32: Float32Array,
  mul_at: number,
  denoise1Weight: number,
  denoise1Bias: number,
  add_at: number,
): void {
  for (let i = 0; i < 255; i += 3) {
    const add_at_row = add_at + i * 128;
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
      const mul_at_row = mul_at + i * 128;
      const denoise1Weight_row = denoise1Weight + j * 128;
      for (let r = 0; r < 128; r++) {
        const mul = f32[mul_at_row + r]!;
        const mul_i1 = f32[mul_at_row + r + 128]!;
        const mul_i2 = f32[mul_at_row + r + 256]!;
        const weight = f32[denoise1Weight_row + r]!;
        const weight_j1 = f32[denoise1Weight_row + r + 128]!;
        const weight_j2 = f32[denoise1Weight_row + r + 256]!;
        const weight_j3 = f32[denoise1Weight_row + r + 384]!;
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
      const bias = f32[denoise1Bias + j]!;
      const bias_j1 = f32[denoise1Bias + j + 1]!;
      const bias_j2 = f32[denoise1Bias + j + 2]!;
      const bias_j3 = f32[denoise1Bias + j + 3]!;
      f32[add_at_row + j] = contraction + bias;
      f32[add_at_row + j + 128] = contraction_i1 + bias;
      f32[add_at_row + j + 256] = contraction_i2 + bias;
      f32[add_at_row + j + 1] = contraction_j1 + bias_j1;
      f32[add_at_row + j + 129] = contraction_j1_i1 + bias_j1;
      f32[add_at_row + j + 257] = contraction_j1_i2 + bias_j1;
      f32[add_at_row + j + 2] = contraction_j2 + bias_j2;
      f32[add_at_row + j + 130] = contraction_j2_i1 + bias_j2;
      f32[add_at_row + j + 258] = contraction_j2_i2 + bias_j2;
      f32[add_at_row + j + 3] = contraction_j3 + bias_j3;
      f32[add_at_row + j + 131] = contraction_j3_i1 + bias_j3;
      f32[add_at_row + j + 259] = contraction_j3_i2 + bias_j3;
    }
  }
  for (let j_ir = 0; j_ir < 128; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const denoise1Weight_row2 = denoise1Weight + j_ir * 128;
    for (let r_ir = 0; r_ir < 128; r_ir++) {
      const mul_ir = f32[mul_at + r_ir + 32640]!;
      contraction_ir += mul_ir * f32[denoise1Weight_row2 + r_ir]!;
      contraction_j1_ir += mul_ir * f32[denoise1Weight_row2 + r_ir + 128]!;
      contraction_j2_ir += mul_ir * f32[denoise1Weight_row2 + r_ir + 256]!;
      contraction_j3_ir += mul_ir * f32[denoise1Weight_row2 + r_ir + 384]!;
    }
    const add_j1_ir = contraction_j1_ir + f32[denoise1Bias + j_ir + 1]!;
    const add_j2_ir = contraction_j2_ir + f32[denoise1Bias + j_ir + 2]!;
    const add_j3_ir = contraction_j3_ir + f32[denoise1Bias + j_ir + 3]!;
    f32[add_at + j_ir + 32640] = contraction_ir + f32[denoise1Bias + j_ir]!;
    f32[add_at + j_ir + 32641] = add_j1_ir;
    f32[add_at + j_ir + 32642] = add_j2_ir;
    f32[add_at + j_ir + 32643] = add_j3_ir;
  }
}

/**
 * contraction, diffusion.ts:64
 * sub, diffusion.ts:81
 * mul, diffusion.ts:81
 */
function contraction_mul(
  f32: Float32Array,
  mul_at: number,
  denoiseOutWeight: number,
  denoiseOutBias: number,
  mul_at2: number,
  sub_at: number,
  mul_at3: number,
): void {
  const bias = f32[denoiseOutBias]!;
  const bias_j1 = f32[denoiseOutBias + 1]!;
  for (let i = 0; i < 256; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    let contraction_j1 = 0;
    let contraction_j1_i1 = 0;
    let contraction_j1_i2 = 0;
    let contraction_j1_i3 = 0;
    const mul_at_row = mul_at + i * 128;
    for (let r = 0; r < 128; r++) {
      const mul = f32[mul_at_row + r]!;
      const mul_i1 = f32[mul_at_row + r + 128]!;
      const mul_i2 = f32[mul_at_row + r + 256]!;
      const mul_i3 = f32[mul_at_row + r + 384]!;
      const weight = f32[denoiseOutWeight + r]!;
      const weight_j1 = f32[denoiseOutWeight + r + 128]!;
      contraction += mul * weight;
      contraction_i1 += mul_i1 * weight;
      contraction_i2 += mul_i2 * weight;
      contraction_i3 += mul_i3 * weight;
      contraction_j1 += mul * weight_j1;
      contraction_j1_i1 += mul_i1 * weight_j1;
      contraction_j1_i2 += mul_i2 * weight_j1;
      contraction_j1_i3 += mul_i3 * weight_j1;
    }
    const sub = contraction + bias - f32[mul_at2 + i * 2]!;
    const sub_i1 = contraction_i1 + bias - f32[mul_at2 + i * 2 + 2]!;
    const sub_i2 = contraction_i2 + bias - f32[mul_at2 + i * 2 + 4]!;
    const sub_i3 = contraction_i3 + bias - f32[mul_at2 + i * 2 + 6]!;
    const sub_j1 = contraction_j1 + bias_j1 - f32[mul_at2 + i * 2 + 1]!;
    const sub_j1_i1 = contraction_j1_i1 + bias_j1 - f32[mul_at2 + i * 2 + 3]!;
    const sub_j1_i2 = contraction_j1_i2 + bias_j1 - f32[mul_at2 + i * 2 + 5]!;
    const sub_j1_i3 = contraction_j1_i3 + bias_j1 - f32[mul_at2 + i * 2 + 7]!;
    f32[sub_at + i * 2] = sub;
    f32[sub_at + i * 2 + 2] = sub_i1;
    f32[sub_at + i * 2 + 4] = sub_i2;
    f32[sub_at + i * 2 + 6] = sub_i3;
    f32[sub_at + i * 2 + 1] = sub_j1;
    f32[sub_at + i * 2 + 3] = sub_j1_i1;
    f32[sub_at + i * 2 + 5] = sub_j1_i2;
    f32[sub_at + i * 2 + 7] = sub_j1_i3;
    f32[mul_at3 + i * 2] = sub * 0.00390625;
    f32[mul_at3 + i * 2 + 2] = sub_i1 * 0.00390625;
    f32[mul_at3 + i * 2 + 4] = sub_i2 * 0.00390625;
    f32[mul_at3 + i * 2 + 6] = sub_i3 * 0.00390625;
    f32[mul_at3 + i * 2 + 1] = sub_j1 * 0.00390625;
    f32[mul_at3 + i * 2 + 3] = sub_j1_i1 * 0.00390625;
    f32[mul_at3 + i * 2 + 5] = sub_j1_i2 * 0.00390625;
    f32[mul_at3 + i * 2 + 7] = sub_j1_i3 * 0.00390625;
  }
}

/**
 * sum, diffusion.ts:81
 * mul, diffusion.ts:81
 */
function sum_mul(f32: Float32Array, sub_at: number, mul_at: number): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 512; s += 4) {
    const sub = f32[sub_at + s]!;
    sum += sub * sub;
    const subSp1 = f32[sub_at + s + 1]!;
    sumSp1 += subSp1 * subSp1;
    const subSp2 = f32[sub_at + s + 2]!;
    sumSp2 += subSp2 * subSp2;
    const subSp3 = f32[sub_at + s + 3]!;
    sumSp3 += subSp3 * subSp3;
  }
  sum = sum + sumSp1 + (sumSp2 + sumSp3);
  f32[mul_at] = sum * 0.001953125;
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
 * sum, diffusion.ts:64
 */
function sum(f32: Float32Array, mul_at: number, sum_at: number): void {
  let sum2 = 0;
  let sum_i1 = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  let sum_i1Rp1 = 0;
  let sum_i1Rp2 = 0;
  let sum_i1Rp3 = 0;
  for (let r = 0; r < 256; r += 4) {
    sum2 += f32[mul_at + r * 2]!;
    sum_i1 += f32[mul_at + r * 2 + 1]!;
    sumRp1 += f32[mul_at + r * 2 + 2]!;
    sum_i1Rp1 += f32[mul_at + r * 2 + 3]!;
    sumRp2 += f32[mul_at + r * 2 + 4]!;
    sum_i1Rp2 += f32[mul_at + r * 2 + 5]!;
    sumRp3 += f32[mul_at + r * 2 + 6]!;
    sum_i1Rp3 += f32[mul_at + r * 2 + 7]!;
  }
  sum2 = sum2 + sumRp1 + (sumRp2 + sumRp3);
  sum_i1 = sum_i1 + sum_i1Rp1 + (sum_i1Rp2 + sum_i1Rp3);
  f32[sum_at] = sum2;
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
 * contraction, diffusion.ts:64
 * add, diffusion.ts:63
 */
function contraction_add3(
  f32: Float32Array,
  mul_at: number,
  denoiseOutWeight: number,
  sigmoid_at: number,
  add_at: number,
  add_at2: number,
): void {
  for (let i = 0; i < 255; i += 3) {
    const mul = f32[mul_at + i * 2]!;
    const mul_i1 = f32[mul_at + i * 2 + 2]!;
    const mul_i2 = f32[mul_at + i * 2 + 4]!;
    const mul_r1 = f32[mul_at + i * 2 + 1]!;
    const mul_i1_r1 = f32[mul_at + i * 2 + 3]!;
    const mul_i2_r1 = f32[mul_at + i * 2 + 5]!;
    const sigmoid_at_row = sigmoid_at + i * 128;
    const add_at_row = add_at + i * 128;
    const add_at2_row = add_at2 + i * 128;
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
      const weight = f32[denoiseOutWeight + j]!;
      const weight_j1 = f32[denoiseOutWeight + j + 1]!;
      const weight_j2 = f32[denoiseOutWeight + j + 2]!;
      const weight_j3 = f32[denoiseOutWeight + j + 3]!;
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
      const weight_r1 = f32[denoiseOutWeight + j + 128]!;
      const weight_j1_r1 = f32[denoiseOutWeight + j + 129]!;
      const weight_j2_r1 = f32[denoiseOutWeight + j + 130]!;
      const weight_j3_r1 = f32[denoiseOutWeight + j + 131]!;
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
      const sigmoid = f32[sigmoid_at_row + j]!;
      const sigmoid_i1 = f32[sigmoid_at_row + j + 128]!;
      const sigmoid_i2 = f32[sigmoid_at_row + j + 256]!;
      const sigmoid_j1 = f32[sigmoid_at_row + j + 1]!;
      const sigmoid_j1_i1 = f32[sigmoid_at_row + j + 129]!;
      const sigmoid_j1_i2 = f32[sigmoid_at_row + j + 257]!;
      const sigmoid_j2 = f32[sigmoid_at_row + j + 2]!;
      const sigmoid_j2_i1 = f32[sigmoid_at_row + j + 130]!;
      const sigmoid_j2_i2 = f32[sigmoid_at_row + j + 258]!;
      const sigmoid_j3 = f32[sigmoid_at_row + j + 3]!;
      const sigmoid_j3_i1 = f32[sigmoid_at_row + j + 131]!;
      const sigmoid_j3_i2 = f32[sigmoid_at_row + j + 259]!;
      const mul5 = contraction * f32[add_at_row + j]! * (sigmoid * (1 - sigmoid));
      const mul5_i1 = contraction_i1 * f32[add_at_row + j + 128]! * (sigmoid_i1 * (1 - sigmoid_i1));
      const mul5_i2 = contraction_i2 * f32[add_at_row + j + 256]! * (sigmoid_i2 * (1 - sigmoid_i2));
      const mul5_j1 = contraction_j1 * f32[add_at_row + j + 1]! * (sigmoid_j1 * (1 - sigmoid_j1));
      const mul5_j1_i1 =
        contraction_j1_i1 * f32[add_at_row + j + 129]! * (sigmoid_j1_i1 * (1 - sigmoid_j1_i1));
      const mul5_j1_i2 =
        contraction_j1_i2 * f32[add_at_row + j + 257]! * (sigmoid_j1_i2 * (1 - sigmoid_j1_i2));
      const mul5_j2 = contraction_j2 * f32[add_at_row + j + 2]! * (sigmoid_j2 * (1 - sigmoid_j2));
      const mul5_j2_i1 =
        contraction_j2_i1 * f32[add_at_row + j + 130]! * (sigmoid_j2_i1 * (1 - sigmoid_j2_i1));
      const mul5_j2_i2 =
        contraction_j2_i2 * f32[add_at_row + j + 258]! * (sigmoid_j2_i2 * (1 - sigmoid_j2_i2));
      const mul5_j3 = contraction_j3 * f32[add_at_row + j + 3]! * (sigmoid_j3 * (1 - sigmoid_j3));
      const mul5_j3_i1 =
        contraction_j3_i1 * f32[add_at_row + j + 131]! * (sigmoid_j3_i1 * (1 - sigmoid_j3_i1));
      const mul5_j3_i2 =
        contraction_j3_i2 * f32[add_at_row + j + 259]! * (sigmoid_j3_i2 * (1 - sigmoid_j3_i2));
      f32[add_at2_row + j] = contraction * sigmoid + mul5;
      f32[add_at2_row + j + 128] = contraction_i1 * sigmoid_i1 + mul5_i1;
      f32[add_at2_row + j + 256] = contraction_i2 * sigmoid_i2 + mul5_i2;
      f32[add_at2_row + j + 1] = contraction_j1 * sigmoid_j1 + mul5_j1;
      f32[add_at2_row + j + 129] = contraction_j1_i1 * sigmoid_j1_i1 + mul5_j1_i1;
      f32[add_at2_row + j + 257] = contraction_j1_i2 * sigmoid_j1_i2 + mul5_j1_i2;
      f32[add_at2_row + j + 2] = contraction_j2 * sigmoid_j2 + mul5_j2;
      f32[add_at2_row + j + 130] = contraction_j2_i1 * sigmoid_j2_i1 + mul5_j2_i1;
      f32[add_at2_row + j + 258] = contraction_j2_i2 * sigmoid_j2_i2 + mul5_j2_i2;
      f32[add_at2_row + j + 3] = contraction_j3 * sigmoid_j3 + mul5_j3;
      f32[add_at2_row + j + 131] = contraction_j3_i1 * sigmoid_j3_i1 + mul5_j3_i1;
      f32[add_at2_row + j + 259] = contraction_j3_i2 * sigmoid_j3_i2 + mul5_j3_i2;
    }
  }
  const mul_ir = f32[mul_at + 510]!;
  const mul_irRIr1 = f32[mul_at + 511]!;
  for (let j_ir = 0; j_ir < 128; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    contraction_ir += mul_ir * f32[denoiseOutWeight + j_ir]!;
    contraction_j1_ir += mul_ir * f32[denoiseOutWeight + j_ir + 1]!;
    contraction_j2_ir += mul_ir * f32[denoiseOutWeight + j_ir + 2]!;
    contraction_j3_ir += mul_ir * f32[denoiseOutWeight + j_ir + 3]!;
    contraction_ir += mul_irRIr1 * f32[denoiseOutWeight + j_ir + 128]!;
    contraction_j1_ir += mul_irRIr1 * f32[denoiseOutWeight + j_ir + 129]!;
    contraction_j2_ir += mul_irRIr1 * f32[denoiseOutWeight + j_ir + 130]!;
    contraction_j3_ir += mul_irRIr1 * f32[denoiseOutWeight + j_ir + 131]!;
    const sigmoid_ir = f32[sigmoid_at + j_ir + 32640]!;
    const sigmoid_j1_ir = f32[sigmoid_at + j_ir + 32641]!;
    const sigmoid_j2_ir = f32[sigmoid_at + j_ir + 32642]!;
    const sigmoid_j3_ir = f32[sigmoid_at + j_ir + 32643]!;
    const mul5_ir = contraction_ir * f32[add_at + j_ir + 32640]! * (sigmoid_ir * (1 - sigmoid_ir));
    const mul5_j1_ir =
      contraction_j1_ir * f32[add_at + j_ir + 32641]! * (sigmoid_j1_ir * (1 - sigmoid_j1_ir));
    const mul5_j2_ir =
      contraction_j2_ir * f32[add_at + j_ir + 32642]! * (sigmoid_j2_ir * (1 - sigmoid_j2_ir));
    const mul5_j3_ir =
      contraction_j3_ir * f32[add_at + j_ir + 32643]! * (sigmoid_j3_ir * (1 - sigmoid_j3_ir));
    f32[add_at2 + j_ir + 32640] = contraction_ir * sigmoid_ir + mul5_ir;
    f32[add_at2 + j_ir + 32641] = contraction_j1_ir * sigmoid_j1_ir + mul5_j1_ir;
    f32[add_at2 + j_ir + 32642] = contraction_j2_ir * sigmoid_j2_ir + mul5_j2_ir;
    f32[add_at2 + j_ir + 32643] = contraction_j3_ir * sigmoid_j3_ir + mul5_j3_ir;
  }
}

/**
 * contraction, diffusion.ts:64
 */
function contraction(f32: Float32Array, mul_at: number, mul_at2: number, contraction_at: number): void {
  for (let j = 0; j < 128; j += 4) {
    let contraction2 = 0;
    let contraction_i1 = 0;
    let contraction_j1 = 0;
    let contraction_j1_i1 = 0;
    let contraction_j2 = 0;
    let contraction_j2_i1 = 0;
    let contraction_j3 = 0;
    let contraction_j3_i1 = 0;
    const mul_at2_row = mul_at2 + j;
    for (let r = 0; r < 256; r++) {
      const mul = f32[mul_at + r * 2]!;
      const mul_i1 = f32[mul_at + r * 2 + 1]!;
      const mul2 = f32[mul_at2_row + r * 128]!;
      const mul2_j1 = f32[mul_at2_row + r * 128 + 1]!;
      const mul2_j2 = f32[mul_at2_row + r * 128 + 2]!;
      const mul2_j3 = f32[mul_at2_row + r * 128 + 3]!;
      contraction2 += mul * mul2;
      contraction_i1 += mul_i1 * mul2;
      contraction_j1 += mul * mul2_j1;
      contraction_j1_i1 += mul_i1 * mul2_j1;
      contraction_j2 += mul * mul2_j2;
      contraction_j2_i1 += mul_i1 * mul2_j2;
      contraction_j3 += mul * mul2_j3;
      contraction_j3_i1 += mul_i1 * mul2_j3;
    }
    f32[contraction_at + j] = contraction2;
    f32[contraction_at + j + 128] = contraction_i1;
    f32[contraction_at + j + 1] = contraction_j1;
    f32[contraction_at + j + 129] = contraction_j1_i1;
    f32[contraction_at + j + 2] = contraction_j2;
    f32[contraction_at + j + 130] = contraction_j2_i1;
    f32[contraction_at + j + 3] = contraction_j3;
    f32[contraction_at + j + 131] = contraction_j3_i1;
  }
}

/**
 * sum, diffusion.ts:63
 */
function sum2(f32: Float32Array, add_at: number, sum_at: number): void {
  for (let i = 0; i < 128; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const add_at_row = add_at + i;
    for (let r = 0; r < 256; r++) {
      sum += f32[add_at_row + r * 128]!;
      sum_i1 += f32[add_at_row + r * 128 + 1]!;
      sum_i2 += f32[add_at_row + r * 128 + 2]!;
      sum_i3 += f32[add_at_row + r * 128 + 3]!;
    }
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
  }
}

/**
 * contraction, diffusion.ts:63
 * add, diffusion.ts:63
 */
function contraction_add4(
  f32: Float32Array,
  add_at: number,
  denoise2Weight: number,
  sigmoid_at: number,
  add_at2: number,
  add_at3: number,
): void {
  for (let i = 0; i < 255; i += 3) {
    const sigmoid_at_row = sigmoid_at + i * 128;
    const add_at2_row = add_at2 + i * 128;
    const add_at3_row = add_at3 + i * 128;
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
      const add_at_row = add_at + i * 128;
      const denoise2Weight_row = denoise2Weight + j;
      for (let r = 0; r < 128; r++) {
        const add = f32[add_at_row + r]!;
        const add_i1 = f32[add_at_row + r + 128]!;
        const add_i2 = f32[add_at_row + r + 256]!;
        const weight = f32[denoise2Weight_row + r * 128]!;
        const weight_j1 = f32[denoise2Weight_row + r * 128 + 1]!;
        const weight_j2 = f32[denoise2Weight_row + r * 128 + 2]!;
        const weight_j3 = f32[denoise2Weight_row + r * 128 + 3]!;
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
      const sigmoid = f32[sigmoid_at_row + j]!;
      const sigmoid_i1 = f32[sigmoid_at_row + j + 128]!;
      const sigmoid_i2 = f32[sigmoid_at_row + j + 256]!;
      const sigmoid_j1 = f32[sigmoid_at_row + j + 1]!;
      const sigmoid_j1_i1 = f32[sigmoid_at_row + j + 129]!;
      const sigmoid_j1_i2 = f32[sigmoid_at_row + j + 257]!;
      const sigmoid_j2 = f32[sigmoid_at_row + j + 2]!;
      const sigmoid_j2_i1 = f32[sigmoid_at_row + j + 130]!;
      const sigmoid_j2_i2 = f32[sigmoid_at_row + j + 258]!;
      const sigmoid_j3 = f32[sigmoid_at_row + j + 3]!;
      const sigmoid_j3_i1 = f32[sigmoid_at_row + j + 131]!;
      const sigmoid_j3_i2 = f32[sigmoid_at_row + j + 259]!;
      const mul4 = contraction * f32[add_at2_row + j]! * (sigmoid * (1 - sigmoid));
      const mul4_i1 = contraction_i1 * f32[add_at2_row + j + 128]! * (sigmoid_i1 * (1 - sigmoid_i1));
      const mul4_i2 = contraction_i2 * f32[add_at2_row + j + 256]! * (sigmoid_i2 * (1 - sigmoid_i2));
      const mul4_j1 = contraction_j1 * f32[add_at2_row + j + 1]! * (sigmoid_j1 * (1 - sigmoid_j1));
      const mul4_j1_i1 =
        contraction_j1_i1 * f32[add_at2_row + j + 129]! * (sigmoid_j1_i1 * (1 - sigmoid_j1_i1));
      const mul4_j1_i2 =
        contraction_j1_i2 * f32[add_at2_row + j + 257]! * (sigmoid_j1_i2 * (1 - sigmoid_j1_i2));
      const mul4_j2 = contraction_j2 * f32[add_at2_row + j + 2]! * (sigmoid_j2 * (1 - sigmoid_j2));
      const mul4_j2_i1 =
        contraction_j2_i1 * f32[add_at2_row + j + 130]! * (sigmoid_j2_i1 * (1 - sigmoid_j2_i1));
      const mul4_j2_i2 =
        contraction_j2_i2 * f32[add_at2_row + j + 258]! * (sigmoid_j2_i2 * (1 - sigmoid_j2_i2));
      const mul4_j3 = contraction_j3 * f32[add_at2_row + j + 3]! * (sigmoid_j3 * (1 - sigmoid_j3));
      const mul4_j3_i1 =
        contraction_j3_i1 * f32[add_at2_row + j + 131]! * (sigmoid_j3_i1 * (1 - sigmoid_j3_i1));
      const mul4_j3_i2 =
        contraction_j3_i2 * f32[add_at2_row + j + 259]! * (sigmoid_j3_i2 * (1 - sigmoid_j3_i2));
      f32[add_at3_row + j] = contraction * sigmoid + mul4;
      f32[add_at3_row + j + 128] = contraction_i1 * sigmoid_i1 + mul4_i1;
      f32[add_at3_row + j + 256] = contraction_i2 * sigmoid_i2 + mul4_i2;
      f32[add_at3_row + j + 1] = contraction_j1 * sigmoid_j1 + mul4_j1;
      f32[add_at3_row + j + 129] = contraction_j1_i1 * sigmoid_j1_i1 + mul4_j1_i1;
      f32[add_at3_row + j + 257] = contraction_j1_i2 * sigmoid_j1_i2 + mul4_j1_i2;
      f32[add_at3_row + j + 2] = contraction_j2 * sigmoid_j2 + mul4_j2;
      f32[add_at3_row + j + 130] = contraction_j2_i1 * sigmoid_j2_i1 + mul4_j2_i1;
      f32[add_at3_row + j + 258] = contraction_j2_i2 * sigmoid_j2_i2 + mul4_j2_i2;
      f32[add_at3_row + j + 3] = contraction_j3 * sigmoid_j3 + mul4_j3;
      f32[add_at3_row + j + 131] = contraction_j3_i1 * sigmoid_j3_i1 + mul4_j3_i1;
      f32[add_at3_row + j + 259] = contraction_j3_i2 * sigmoid_j3_i2 + mul4_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 128; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const denoise2Weight_row2 = denoise2Weight + j_ir;
    for (let r_ir = 0; r_ir < 128; r_ir++) {
      const add_ir = f32[add_at + r_ir + 32640]!;
      contraction_ir += add_ir * f32[denoise2Weight_row2 + r_ir * 128]!;
      contraction_j1_ir += add_ir * f32[denoise2Weight_row2 + r_ir * 128 + 1]!;
      contraction_j2_ir += add_ir * f32[denoise2Weight_row2 + r_ir * 128 + 2]!;
      contraction_j3_ir += add_ir * f32[denoise2Weight_row2 + r_ir * 128 + 3]!;
    }
    const sigmoid_ir = f32[sigmoid_at + j_ir + 32640]!;
    const sigmoid_j1_ir = f32[sigmoid_at + j_ir + 32641]!;
    const sigmoid_j2_ir = f32[sigmoid_at + j_ir + 32642]!;
    const sigmoid_j3_ir = f32[sigmoid_at + j_ir + 32643]!;
    const mul4_ir = contraction_ir * f32[add_at2 + j_ir + 32640]! * (sigmoid_ir * (1 - sigmoid_ir));
    const mul4_j1_ir =
      contraction_j1_ir * f32[add_at2 + j_ir + 32641]! * (sigmoid_j1_ir * (1 - sigmoid_j1_ir));
    const mul4_j2_ir =
      contraction_j2_ir * f32[add_at2 + j_ir + 32642]! * (sigmoid_j2_ir * (1 - sigmoid_j2_ir));
    const mul4_j3_ir =
      contraction_j3_ir * f32[add_at2 + j_ir + 32643]! * (sigmoid_j3_ir * (1 - sigmoid_j3_ir));
    f32[add_at3 + j_ir + 32640] = contraction_ir * sigmoid_ir + mul4_ir;
    f32[add_at3 + j_ir + 32641] = contraction_j1_ir * sigmoid_j1_ir + mul4_j1_ir;
    f32[add_at3 + j_ir + 32642] = contraction_j2_ir * sigmoid_j2_ir + mul4_j2_ir;
    f32[add_at3 + j_ir + 32643] = contraction_j3_ir * sigmoid_j3_ir + mul4_j3_ir;
  }
}

/**
 * contraction, diffusion.ts:63
 */
function contraction2(f32: Float32Array, add_at: number, mul_at: number, contraction_at: number): void {
  for (let i = 0; i < 126; i += 3) {
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
      const add_at_row = add_at + i;
      const mul_at_row = mul_at + j;
      for (let r = 0; r < 256; r++) {
        const add = f32[add_at_row + r * 128]!;
        const add_i1 = f32[add_at_row + r * 128 + 1]!;
        const add_i2 = f32[add_at_row + r * 128 + 2]!;
        const mul = f32[mul_at_row + r * 128]!;
        const mul_j1 = f32[mul_at_row + r * 128 + 1]!;
        const mul_j2 = f32[mul_at_row + r * 128 + 2]!;
        const mul_j3 = f32[mul_at_row + r * 128 + 3]!;
        contraction += add * mul;
        contraction_i1 += add_i1 * mul;
        contraction_i2 += add_i2 * mul;
        contraction_j1 += add * mul_j1;
        contraction_j1_i1 += add_i1 * mul_j1;
        contraction_j1_i2 += add_i2 * mul_j1;
        contraction_j2 += add * mul_j2;
        contraction_j2_i1 += add_i1 * mul_j2;
        contraction_j2_i2 += add_i2 * mul_j2;
        contraction_j3 += add * mul_j3;
        contraction_j3_i1 += add_i1 * mul_j3;
        contraction_j3_i2 += add_i2 * mul_j3;
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
    let contraction_ir_i1 = 0;
    let contraction_j1_ir = 0;
    let contraction_j1_ir_i1 = 0;
    let contraction_j2_ir = 0;
    let contraction_j2_ir_i1 = 0;
    let contraction_j3_ir = 0;
    let contraction_j3_ir_i1 = 0;
    const mul_at_row2 = mul_at + j_ir;
    for (let r_ir = 0; r_ir < 256; r_ir++) {
      const add_ir = f32[add_at + r_ir * 128 + 126]!;
      const add_ir_i1 = f32[add_at + r_ir * 128 + 127]!;
      const mul_ir = f32[mul_at_row2 + r_ir * 128]!;
      const mul_j1_ir = f32[mul_at_row2 + r_ir * 128 + 1]!;
      const mul_j2_ir = f32[mul_at_row2 + r_ir * 128 + 2]!;
      const mul_j3_ir = f32[mul_at_row2 + r_ir * 128 + 3]!;
      contraction_ir += add_ir * mul_ir;
      contraction_ir_i1 += add_ir_i1 * mul_ir;
      contraction_j1_ir += add_ir * mul_j1_ir;
      contraction_j1_ir_i1 += add_ir_i1 * mul_j1_ir;
      contraction_j2_ir += add_ir * mul_j2_ir;
      contraction_j2_ir_i1 += add_ir_i1 * mul_j2_ir;
      contraction_j3_ir += add_ir * mul_j3_ir;
      contraction_j3_ir_i1 += add_ir_i1 * mul_j3_ir;
    }
    f32[contraction_at + j_ir + 16128] = contraction_ir;
    f32[contraction_at + j_ir + 16256] = contraction_ir_i1;
    f32[contraction_at + j_ir + 16129] = contraction_j1_ir;
    f32[contraction_at + j_ir + 16257] = contraction_j1_ir_i1;
    f32[contraction_at + j_ir + 16130] = contraction_j2_ir;
    f32[contraction_at + j_ir + 16258] = contraction_j2_ir_i1;
    f32[contraction_at + j_ir + 16131] = contraction_j3_ir;
    f32[contraction_at + j_ir + 16259] = contraction_j3_ir_i1;
  }
}

/**
 * contraction, diffusion.ts:63
 */
function contraction3(f32: Float32Array, add_at: number, concat_at: number, contraction_at: number): void {
  for (let i = 0; i < 126; i += 3) {
    const contraction_at_row = contraction_at + i * 11;
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
      const add_at_row = add_at + i;
      const concat_at_row = concat_at + j;
      for (let r = 0; r < 256; r++) {
        const add = f32[add_at_row + r * 128]!;
        const add_i1 = f32[add_at_row + r * 128 + 1]!;
        const add_i2 = f32[add_at_row + r * 128 + 2]!;
        const concat = f32[concat_at_row + r * 11]!;
        const concat_j1 = f32[concat_at_row + r * 11 + 1]!;
        const concat_j2 = f32[concat_at_row + r * 11 + 2]!;
        const concat_j3 = f32[concat_at_row + r * 11 + 3]!;
        contraction += add * concat;
        contraction_i1 += add_i1 * concat;
        contraction_i2 += add_i2 * concat;
        contraction_j1 += add * concat_j1;
        contraction_j1_i1 += add_i1 * concat_j1;
        contraction_j1_i2 += add_i2 * concat_j1;
        contraction_j2 += add * concat_j2;
        contraction_j2_i1 += add_i1 * concat_j2;
        contraction_j2_i2 += add_i2 * concat_j2;
        contraction_j3 += add * concat_j3;
        contraction_j3_i1 += add_i1 * concat_j3;
        contraction_j3_i2 += add_i2 * concat_j3;
      }
      f32[contraction_at_row + j] = contraction;
      f32[contraction_at_row + j + 11] = contraction_i1;
      f32[contraction_at_row + j + 22] = contraction_i2;
      f32[contraction_at_row + j + 1] = contraction_j1;
      f32[contraction_at_row + j + 12] = contraction_j1_i1;
      f32[contraction_at_row + j + 23] = contraction_j1_i2;
      f32[contraction_at_row + j + 2] = contraction_j2;
      f32[contraction_at_row + j + 13] = contraction_j2_i1;
      f32[contraction_at_row + j + 24] = contraction_j2_i2;
      f32[contraction_at_row + j + 3] = contraction_j3;
      f32[contraction_at_row + j + 14] = contraction_j3_i1;
      f32[contraction_at_row + j + 25] = contraction_j3_i2;
    }
    let contraction_jr = 0;
    let contraction_jr_i1 = 0;
    let contraction_jr_i2 = 0;
    let contraction_jr_j1 = 0;
    let contraction_jr_j1_i1 = 0;
    let contraction_jr_j1_i2 = 0;
    let contraction_jr_j2 = 0;
    let contraction_jr_j2_i1 = 0;
    let contraction_jr_j2_i2 = 0;
    const add_at_row2 = add_at + i;
    for (let r_jr = 0; r_jr < 256; r_jr++) {
      const add_jr = f32[add_at_row2 + r_jr * 128]!;
      const add_jr_i1 = f32[add_at_row2 + r_jr * 128 + 1]!;
      const add_jr_i2 = f32[add_at_row2 + r_jr * 128 + 2]!;
      const concat_jr = f32[concat_at + r_jr * 11 + 8]!;
      const concat_jr_j1 = f32[concat_at + r_jr * 11 + 9]!;
      const concat_jr_j2 = f32[concat_at + r_jr * 11 + 10]!;
      contraction_jr += add_jr * concat_jr;
      contraction_jr_i1 += add_jr_i1 * concat_jr;
      contraction_jr_i2 += add_jr_i2 * concat_jr;
      contraction_jr_j1 += add_jr * concat_jr_j1;
      contraction_jr_j1_i1 += add_jr_i1 * concat_jr_j1;
      contraction_jr_j1_i2 += add_jr_i2 * concat_jr_j1;
      contraction_jr_j2 += add_jr * concat_jr_j2;
      contraction_jr_j2_i1 += add_jr_i1 * concat_jr_j2;
      contraction_jr_j2_i2 += add_jr_i2 * concat_jr_j2;
    }
    f32[contraction_at + i * 11 + 8] = contraction_jr;
    f32[contraction_at + i * 11 + 19] = contraction_jr_i1;
    f32[contraction_at + i * 11 + 30] = contraction_jr_i2;
    f32[contraction_at + i * 11 + 9] = contraction_jr_j1;
    f32[contraction_at + i * 11 + 20] = contraction_jr_j1_i1;
    f32[contraction_at + i * 11 + 31] = contraction_jr_j1_i2;
    f32[contraction_at + i * 11 + 10] = contraction_jr_j2;
    f32[contraction_at + i * 11 + 21] = contraction_jr_j2_i1;
    f32[contraction_at + i * 11 + 32] = contraction_jr_j2_i2;
  }
  for (let j_ir = 0; j_ir < 8; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_ir_i1 = 0;
    let contraction_j1_ir = 0;
    let contraction_j1_ir_i1 = 0;
    let contraction_j2_ir = 0;
    let contraction_j2_ir_i1 = 0;
    let contraction_j3_ir = 0;
    let contraction_j3_ir_i1 = 0;
    const concat_at_row2 = concat_at + j_ir;
    for (let r_ir = 0; r_ir < 256; r_ir++) {
      const add_ir = f32[add_at + r_ir * 128 + 126]!;
      const add_ir_i1 = f32[add_at + r_ir * 128 + 127]!;
      const concat_ir = f32[concat_at_row2 + r_ir * 11]!;
      const concat_j1_ir = f32[concat_at_row2 + r_ir * 11 + 1]!;
      const concat_j2_ir = f32[concat_at_row2 + r_ir * 11 + 2]!;
      const concat_j3_ir = f32[concat_at_row2 + r_ir * 11 + 3]!;
      contraction_ir += add_ir * concat_ir;
      contraction_ir_i1 += add_ir_i1 * concat_ir;
      contraction_j1_ir += add_ir * concat_j1_ir;
      contraction_j1_ir_i1 += add_ir_i1 * concat_j1_ir;
      contraction_j2_ir += add_ir * concat_j2_ir;
      contraction_j2_ir_i1 += add_ir_i1 * concat_j2_ir;
      contraction_j3_ir += add_ir * concat_j3_ir;
      contraction_j3_ir_i1 += add_ir_i1 * concat_j3_ir;
    }
    f32[contraction_at + j_ir + 1386] = contraction_ir;
    f32[contraction_at + j_ir + 1397] = contraction_ir_i1;
    f32[contraction_at + j_ir + 1387] = contraction_j1_ir;
    f32[contraction_at + j_ir + 1398] = contraction_j1_ir_i1;
    f32[contraction_at + j_ir + 1388] = contraction_j2_ir;
    f32[contraction_at + j_ir + 1399] = contraction_j2_ir_i1;
    f32[contraction_at + j_ir + 1389] = contraction_j3_ir;
    f32[contraction_at + j_ir + 1400] = contraction_j3_ir_i1;
  }
  let contraction_jr_ir = 0;
  let contraction_jr_ir_i1 = 0;
  let contraction_jr_j1_ir = 0;
  let contraction_jr_j1_ir_i1 = 0;
  let contraction_jr_j2_ir = 0;
  let contraction_jr_j2_ir_i1 = 0;
  for (let r_jr_ir = 0; r_jr_ir < 256; r_jr_ir++) {
    const add_jr_ir = f32[add_at + r_jr_ir * 128 + 126]!;
    const add_jr_ir_i1 = f32[add_at + r_jr_ir * 128 + 127]!;
    const concat_jr_ir = f32[concat_at + r_jr_ir * 11 + 8]!;
    const concat_jr_j1_ir = f32[concat_at + r_jr_ir * 11 + 9]!;
    const concat_jr_j2_ir = f32[concat_at + r_jr_ir * 11 + 10]!;
    contraction_jr_ir += add_jr_ir * concat_jr_ir;
    contraction_jr_ir_i1 += add_jr_ir_i1 * concat_jr_ir;
    contraction_jr_j1_ir += add_jr_ir * concat_jr_j1_ir;
    contraction_jr_j1_ir_i1 += add_jr_ir_i1 * concat_jr_j1_ir;
    contraction_jr_j2_ir += add_jr_ir * concat_jr_j2_ir;
    contraction_jr_j2_ir_i1 += add_jr_ir_i1 * concat_jr_j2_ir;
  }
  f32[contraction_at + 1394] = contraction_jr_ir;
  f32[contraction_at + 1405] = contraction_jr_ir_i1;
  f32[contraction_at + 1395] = contraction_jr_j1_ir;
  f32[contraction_at + 1406] = contraction_jr_j1_ir_i1;
  f32[contraction_at + 1396] = contraction_jr_j2_ir;
  f32[contraction_at + 1407] = contraction_jr_j2_ir_i1;
}

/**
 * mul, diffusion.ts:63
 */
function mul2(f32: Float32Array, add_at: number, mul_at: number, n: number): void {
  for (let i = 0; i < n; i++) {
    const add = f32[add_at + i]!;
    f32[mul_at + i] = add * (1 / (1 + Math.exp(-add)));
  }
}

/**
 * contraction, diffusion.ts:64
 */
function contraction4(
  f32: Float32Array,
  mul_at: number,
  denoiseOutWeight: number,
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
    const mul_at_row = mul_at + i * 128;
    for (let r = 0; r < 128; r++) {
      const mul = f32[mul_at_row + r]!;
      const mul_i1 = f32[mul_at_row + r + 128]!;
      const mul_i2 = f32[mul_at_row + r + 256]!;
      const mul_i3 = f32[mul_at_row + r + 384]!;
      const weight = f32[denoiseOutWeight + r]!;
      const weight_j1 = f32[denoiseOutWeight + r + 128]!;
      contraction += mul * weight;
      contraction_i1 += mul_i1 * weight;
      contraction_i2 += mul_i2 * weight;
      contraction_i3 += mul_i3 * weight;
      contraction_j1 += mul * weight_j1;
      contraction_j1_i1 += mul_i1 * weight_j1;
      contraction_j1_i2 += mul_i2 * weight_j1;
      contraction_j1_i3 += mul_i3 * weight_j1;
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
 * sum, diffusion.ts:81
 * mul, diffusion.ts:81
 */
function sum_mul2(
  f32: Float32Array,
  contraction_at: number,
  denoiseOutBias: number,
  mul_at: number,
  mul_at2: number,
): void {
  let sum = 0;
  const bias = f32[denoiseOutBias]!;
  const bias_s1 = f32[denoiseOutBias + 1]!;
  for (let r = 0; r < 256; r++) {
    const sub = f32[contraction_at + r * 2]! + bias - f32[mul_at + r * 2]!;
    sum += sub * sub;
    const sub_s1 = f32[contraction_at + r * 2 + 1]! + bias_s1 - f32[mul_at + r * 2 + 1]!;
    sum += sub_s1 * sub_s1;
  }
  f32[mul_at2] = sum * 0.001953125;
}

/**
 * mul, diffusion.ts:92
 */
function mul3(
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
    const sub = Math.fround(1 - (threefry(seed, 3, step, i) >>> 8) * 5.960464477539063e-8);
    const mul2 =
      (threefry(seed, 4, step, i) >>> 8) * 5.960464477539063e-8 * /* 6.2831855 */ 6.2831854820251465;
    f32[mul_at + i] = Math.sqrt(Math.fround(Math.log(sub) * -2)) * Math.cos(mul2);
  }
}

/**
 * mul, diffusion.ts:94
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
    const sub = Math.fround(1 - (threefry(seed, 5, step, i) >>> 8) * 5.960464477539063e-8);
    const mul2 =
      (threefry(seed, 6, step, i) >>> 8) * 5.960464477539063e-8 * /* 6.2831855 */ 6.2831854820251465;
    f32[mul_at + i] = Math.sqrt(Math.fround(Math.log(sub) * -2)) * Math.cos(mul2);
  }
}

function copy(f32: Float32Array, _from: number, to: number, n: number): void {
  for (let i = 0; i < n; i++) {
    f32[to + i] = f32[_from + i]!;
  }
}

/**
 * mul, diffusion.ts:56
 * sin, diffusion.ts:59
 * cos, diffusion.ts:59
 */
function mul_sin_cos(
  f32: Float32Array,
  slice0: number,
  mul_at: number,
  sin_at: number,
  cos_at: number,
  sin_at2: number,
  cos_at2: number,
  sin_at3: number,
  cos_at3: number,
  sin_at4: number,
  cos_at4: number,
  n: number,
): void {
  const value = f32[slice0]!;
  for (let i = 0; i < n; i++) {
    const mul = Math.fround(value * /* 0.02 */ 0.019999999552965164);
    f32[mul_at + i] = mul;
    const mul2 = mul * /* 3.1415927 */ 3.1415927410125732;
    f32[sin_at + i] = Math.sin(mul2);
    f32[cos_at + i] = Math.cos(mul2);
    const mul3 = mul * /* 6.2831855 */ 6.2831854820251465;
    f32[sin_at2 + i] = Math.sin(mul3);
    f32[cos_at2 + i] = Math.cos(mul3);
    const mul4 = mul * /* 12.566371 */ 12.566370964050293;
    f32[sin_at3 + i] = Math.sin(mul4);
    f32[cos_at3 + i] = Math.cos(mul4);
    const mul5 = mul * /* 25.132742 */ 25.132741928100586;
    f32[sin_at4 + i] = Math.sin(mul5);
    f32[cos_at4 + i] = Math.cos(mul5);
  }
}

/**
 * contraction, diffusion.ts:64
 * add, diffusion.ts:98
 */
function contraction_update(
  f32: Float32Array,
  mul_at: number,
  captured6: number,
  carry0: number,
  captured7: number,
  slice1: number,
  slice2: number,
  slice4: number,
  slice3: number,
): void {
  const value3 = f32[captured7]!;
  const value3_j1 = f32[captured7 + 1]!;
  const value4 = f32[slice1]!;
  const value5 = f32[slice2]!;
  const value7 = f32[slice3]!;
  for (let i = 0; i < 256; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    let contraction_j1 = 0;
    let contraction_j1_i1 = 0;
    let contraction_j1_i2 = 0;
    let contraction_j1_i3 = 0;
    const mul_at_row = mul_at + i * 128;
    for (let r = 0; r < 128; r++) {
      const mul = f32[mul_at_row + r]!;
      const mul_i1 = f32[mul_at_row + r + 128]!;
      const mul_i2 = f32[mul_at_row + r + 256]!;
      const mul_i3 = f32[mul_at_row + r + 384]!;
      const value = f32[captured6 + r]!;
      const value_j1 = f32[captured6 + r + 128]!;
      contraction += mul * value;
      contraction_i1 += mul_i1 * value;
      contraction_i2 += mul_i2 * value;
      contraction_i3 += mul_i3 * value;
      contraction_j1 += mul * value_j1;
      contraction_j1_i1 += mul_i1 * value_j1;
      contraction_j1_i2 += mul_i2 * value_j1;
      contraction_j1_i3 += mul_i3 * value_j1;
    }
    const sub_i1 = f32[carry0 + i * 2 + 2]! - (contraction_i1 + value3) * value4;
    const sub_i2 = f32[carry0 + i * 2 + 4]! - (contraction_i2 + value3) * value4;
    const sub_i3 = f32[carry0 + i * 2 + 6]! - (contraction_i3 + value3) * value4;
    const sub_j1 = f32[carry0 + i * 2 + 1]! - (contraction_j1 + value3_j1) * value4;
    const sub_j1_i1 = f32[carry0 + i * 2 + 3]! - (contraction_j1_i1 + value3_j1) * value4;
    const sub_j1_i2 = f32[carry0 + i * 2 + 5]! - (contraction_j1_i2 + value3_j1) * value4;
    const sub_j1_i3 = f32[carry0 + i * 2 + 7]! - (contraction_j1_i3 + value3_j1) * value4;
    const mul3 = (f32[carry0 + i * 2]! - (contraction + value3) * value4) * value5;
    const add2_i1 = sub_i1 * value5 + f32[slice4 + i * 2 + 2]! * value7;
    const add2_i2 = sub_i2 * value5 + f32[slice4 + i * 2 + 4]! * value7;
    const add2_i3 = sub_i3 * value5 + f32[slice4 + i * 2 + 6]! * value7;
    const add2_j1 = sub_j1 * value5 + f32[slice4 + i * 2 + 1]! * value7;
    const add2_j1_i1 = sub_j1_i1 * value5 + f32[slice4 + i * 2 + 3]! * value7;
    const add2_j1_i2 = sub_j1_i2 * value5 + f32[slice4 + i * 2 + 5]! * value7;
    const add2_j1_i3 = sub_j1_i3 * value5 + f32[slice4 + i * 2 + 7]! * value7;
    f32[carry0 + i * 2] = mul3 + f32[slice4 + i * 2]! * value7;
    f32[carry0 + i * 2 + 2] = add2_i1;
    f32[carry0 + i * 2 + 4] = add2_i2;
    f32[carry0 + i * 2 + 6] = add2_i3;
    f32[carry0 + i * 2 + 1] = add2_j1;
    f32[carry0 + i * 2 + 3] = add2_j1_i1;
    f32[carry0 + i * 2 + 5] = add2_j1_i2;
    f32[carry0 + i * 2 + 7] = add2_j1_i3;
  }
}

/**
 * mul, diffusion.ts:103
 */
function mul5(f32: Float32Array, scan: number, mul_at: number, n: number): void {
  for (let i = 0; i < n; i++) {
    f32[mul_at + i] = f32[scan + i]! * 0.5;
  }
}

function step({ f32, i32 }: Views): void {
  mul(f32, i32, 34820 /* tapeless.seed */, 34824 /* tapeless.step */, 104784 /* mul */, 512);
  floor_gather_cos(
    f32,
    i32,
    34820 /* tapeless.seed */,
    34824 /* tapeless.step */,
    104472 /* constant0 */,
    104524 /* constant1 */,
    403028 /* x */,
    104784 /* mul */,
    403028 /* add */,
    402772 /* mul */,
    402516 /* sin */,
    402260 /* cos */,
    402004 /* sin */,
    401748 /* cos */,
    401492 /* sin */,
    401236 /* cos */,
    400980 /* sin */,
    400724 /* cos */,
  );
  concat(
    f32,
    400724 /* cos */,
    400980 /* sin */,
    401236 /* cos */,
    401492 /* sin */,
    401748 /* cos */,
    402004 /* sin */,
    402260 /* cos */,
    402516 /* sin */,
    402772 /* mul */,
    403028 /* add */,
    105296 /* concat */,
  );
  contraction_add(
    f32,
    105296 /* concat */,
    0 /* denoise.0.weight */,
    1408 /* denoise.0.bias */,
    108112 /* add */,
  );
  sigmoid_mul(f32, 108112 /* add */, 140880 /* sigmoid */, 173648 /* mul */, 32768);
  contraction_add2(
    f32,
    173648 /* mul */,
    1536 /* denoise.1.weight */,
    17920 /* denoise.1.bias */,
    206416 /* add */,
  );
  sigmoid_mul(f32, 206416 /* add */, 239184 /* sigmoid */, 271952 /* mul */, 32768);
  contraction_add2(
    f32,
    271952 /* mul */,
    18048 /* denoise.2.weight */,
    34432 /* denoise.2.bias */,
    304720 /* add */,
  );
  sigmoid_mul(f32, 304720 /* add */, 337488 /* sigmoid */, 370256 /* mul */, 32768);
  contraction_mul(
    f32,
    370256 /* mul */,
    34560 /* denoise.out.weight */,
    34816 /* denoise.out.bias */,
    104784 /* mul */,
    104784 /* sub */,
    403024 /* mul */,
  );
  sum_mul(f32, 104784 /* sub */, 403536 /* loss */);
  if (i32[104468 /* tapeless.guard */]! !== 0 && !Number.isFinite(f32[403536 /* loss */]!)) return;
  update(f32, i32, 34824 /* tapeless.step */, 104784 /* toF32 */, 104788 /* toF32 */);
  sum(f32, 403024 /* mul */, 105292 /* sum */);
  update2(
    f32,
    104460 /* denoise.out.bias.firstMoment */,
    105292 /* sum */,
    104464 /* denoise.out.bias.secondMoment */,
    34816 /* denoise.out.bias */,
    104788 /* toF32 */,
    104784 /* toF32 */,
    2,
  );
  contraction_add3(
    f32,
    403024 /* mul */,
    34560 /* denoise.out.weight */,
    337488 /* sigmoid */,
    304720 /* add */,
    304720 /* add */,
  );
  contraction(f32, 403024 /* mul */, 370256 /* mul */, 370000 /* contraction */);
  update2(
    f32,
    103948 /* denoise.out.weight.firstMoment */,
    370000 /* contraction */,
    104204 /* denoise.out.weight.secondMoment */,
    34560 /* denoise.out.weight */,
    104788 /* toF32 */,
    104784 /* toF32 */,
    256,
  );
  sum2(f32, 304720 /* add */, 403408 /* sum */);
  update2(
    f32,
    103692 /* denoise.2.bias.firstMoment */,
    403408 /* sum */,
    103820 /* denoise.2.bias.secondMoment */,
    34432 /* denoise.2.bias */,
    104788 /* toF32 */,
    104784 /* toF32 */,
    128,
  );
  contraction_add4(
    f32,
    304720 /* add */,
    18048 /* denoise.2.weight */,
    239184 /* sigmoid */,
    206416 /* add */,
    206416 /* add */,
  );
  contraction2(f32, 304720 /* add */, 271952 /* mul */, 387152 /* contraction */);
  update2(
    f32,
    70924 /* denoise.2.weight.firstMoment */,
    387152 /* contraction */,
    87308 /* denoise.2.weight.secondMoment */,
    18048 /* denoise.2.weight */,
    104788 /* toF32 */,
    104784 /* toF32 */,
    16384,
  );
  sum2(f32, 206416 /* add */, 403408 /* sum */);
  update2(
    f32,
    70668 /* denoise.1.bias.firstMoment */,
    403408 /* sum */,
    70796 /* denoise.1.bias.secondMoment */,
    17920 /* denoise.1.bias */,
    104788 /* toF32 */,
    104784 /* toF32 */,
    128,
  );
  contraction_add4(
    f32,
    206416 /* add */,
    1536 /* denoise.1.weight */,
    140880 /* sigmoid */,
    108112 /* add */,
    108112 /* add */,
  );
  contraction2(f32, 206416 /* add */, 173648 /* mul */, 387152 /* contraction */);
  update2(
    f32,
    37900 /* denoise.1.weight.firstMoment */,
    387152 /* contraction */,
    54284 /* denoise.1.weight.secondMoment */,
    1536 /* denoise.1.weight */,
    104788 /* toF32 */,
    104784 /* toF32 */,
    16384,
  );
  sum2(f32, 108112 /* add */, 403408 /* sum */);
  update2(
    f32,
    37644 /* denoise.0.bias.firstMoment */,
    403408 /* sum */,
    37772 /* denoise.0.bias.secondMoment */,
    1408 /* denoise.0.bias */,
    104788 /* toF32 */,
    104784 /* toF32 */,
    128,
  );
  contraction3(f32, 108112 /* add */, 105296 /* concat */, 402128 /* contraction */);
  update2(
    f32,
    34828 /* denoise.0.weight.firstMoment */,
    402128 /* contraction */,
    36236 /* denoise.0.weight.secondMoment */,
    0 /* denoise.0.weight */,
    104788 /* toF32 */,
    104784 /* toF32 */,
    1408,
  );
}

function gradients({ f32, i32 }: Views): void {
  mul(f32, i32, 34820 /* tapeless.seed */, 34824 /* tapeless.step */, 104784 /* mul */, 512);
  floor_gather_cos(
    f32,
    i32,
    34820 /* tapeless.seed */,
    34824 /* tapeless.step */,
    104472 /* constant0 */,
    104524 /* constant1 */,
    403028 /* x */,
    104784 /* mul */,
    403028 /* add */,
    402772 /* mul */,
    402516 /* sin */,
    402260 /* cos */,
    402004 /* sin */,
    401748 /* cos */,
    401492 /* sin */,
    401236 /* cos */,
    400980 /* sin */,
    400724 /* cos */,
  );
  concat(
    f32,
    400724 /* cos */,
    400980 /* sin */,
    401236 /* cos */,
    401492 /* sin */,
    401748 /* cos */,
    402004 /* sin */,
    402260 /* cos */,
    402516 /* sin */,
    402772 /* mul */,
    403028 /* add */,
    105296 /* concat */,
  );
  contraction_add(
    f32,
    105296 /* concat */,
    0 /* denoise.0.weight */,
    1408 /* denoise.0.bias */,
    108112 /* add */,
  );
  sigmoid_mul(f32, 108112 /* add */, 140880 /* sigmoid */, 173648 /* mul */, 32768);
  contraction_add2(
    f32,
    173648 /* mul */,
    1536 /* denoise.1.weight */,
    17920 /* denoise.1.bias */,
    206416 /* add */,
  );
  sigmoid_mul(f32, 206416 /* add */, 239184 /* sigmoid */, 271952 /* mul */, 32768);
  contraction_add2(
    f32,
    271952 /* mul */,
    18048 /* denoise.2.weight */,
    34432 /* denoise.2.bias */,
    304720 /* add */,
  );
  sigmoid_mul(f32, 304720 /* add */, 337488 /* sigmoid */, 370256 /* mul */, 32768);
  contraction_mul(
    f32,
    370256 /* mul */,
    34560 /* denoise.out.weight */,
    34816 /* denoise.out.bias */,
    104784 /* mul */,
    104784 /* sub */,
    403024 /* mul */,
  );
  sum_mul(f32, 104784 /* sub */, 403536 /* loss */);
  sum(f32, 403024 /* mul */, 104784 /* denoise.out.bias */);
  contraction_add3(
    f32,
    403024 /* mul */,
    34560 /* denoise.out.weight */,
    337488 /* sigmoid */,
    304720 /* add */,
    304720 /* add */,
  );
  contraction(f32, 403024 /* mul */, 370256 /* mul */, 104788 /* denoise.out.weight */);
  sum2(f32, 304720 /* add */, 105044 /* denoise.2.bias */);
  contraction_add4(
    f32,
    304720 /* add */,
    18048 /* denoise.2.weight */,
    239184 /* sigmoid */,
    206416 /* add */,
    206416 /* add */,
  );
  contraction2(f32, 304720 /* add */, 271952 /* mul */, 239184 /* denoise.2.weight */);
  sum2(f32, 206416 /* add */, 255568 /* denoise.1.bias */);
  contraction_add4(
    f32,
    206416 /* add */,
    1536 /* denoise.1.weight */,
    140880 /* sigmoid */,
    108112 /* add */,
    108112 /* add */,
  );
  contraction2(f32, 206416 /* add */, 173648 /* mul */, 387152 /* denoise.1.weight */);
  sum2(f32, 108112 /* add */, 387024 /* denoise.0.bias */);
  contraction3(f32, 108112 /* add */, 105296 /* concat */, 385616 /* denoise.0.weight */);
}

function evaluate({ f32, i32 }: Views): void {
  mul(f32, i32, 34820 /* tapeless.seed */, 34824 /* tapeless.step */, 104784 /* mul */, 512);
  floor_gather_cos(
    f32,
    i32,
    34820 /* tapeless.seed */,
    34824 /* tapeless.step */,
    104472 /* constant0 */,
    104524 /* constant1 */,
    105296 /* x */,
    104784 /* mul */,
    105296 /* add */,
    105808 /* mul */,
    106064 /* sin */,
    106320 /* cos */,
    106576 /* sin */,
    106832 /* cos */,
    107088 /* sin */,
    107344 /* cos */,
    107600 /* sin */,
    107856 /* cos */,
  );
  concat(
    f32,
    107856 /* cos */,
    107600 /* sin */,
    107344 /* cos */,
    107088 /* sin */,
    106832 /* cos */,
    106576 /* sin */,
    106320 /* cos */,
    106064 /* sin */,
    105808 /* mul */,
    105296 /* add */,
    108112 /* concat */,
  );
  contraction_add(
    f32,
    108112 /* concat */,
    0 /* denoise.0.weight */,
    1408 /* denoise.0.bias */,
    110928 /* add */,
  );
  mul2(f32, 110928 /* add */, 110928 /* mul */, 32768);
  contraction_add2(
    f32,
    110928 /* mul */,
    1536 /* denoise.1.weight */,
    17920 /* denoise.1.bias */,
    143696 /* add */,
  );
  mul2(f32, 143696 /* add */, 143696 /* mul */, 32768);
  contraction_add2(
    f32,
    143696 /* mul */,
    18048 /* denoise.2.weight */,
    34432 /* denoise.2.bias */,
    105296 /* add */,
  );
  mul2(f32, 105296 /* add */, 105296 /* mul */, 32768);
  contraction4(f32, 105296 /* mul */, 34560 /* denoise.out.weight */, 138064 /* contraction */);
  sum_mul2(f32, 138064 /* contraction */, 34816 /* denoise.out.bias */, 104784 /* mul */, 105296 /* loss */);
}

function predict({ f32, i32 }: Views): void {
  mul3(f32, i32, 34820 /* tapeless.seed */, 34824 /* tapeless.step */, 104784 /* mul */, 25600);
  mul4(f32, i32, 34820 /* tapeless.seed */, 34824 /* tapeless.step */, 130384 /* mul */, 512);
  copy(f32, 130384 /* mul */, 130384 /* carry0 */, 512);
  for (let t0 = 0; t0 < 50; t0++) {
    mul_sin_cos(
      f32,
      104625 - 1 * t0 /* constant2 */,
      130896 /* mul */,
      131152 /* sin */,
      131408 /* cos */,
      131664 /* sin */,
      131920 /* cos */,
      132176 /* sin */,
      132432 /* cos */,
      132688 /* sin */,
      132944 /* cos */,
      256,
    );
    concat(
      f32,
      132944 /* cos */,
      132688 /* sin */,
      132432 /* cos */,
      132176 /* sin */,
      131920 /* cos */,
      131664 /* sin */,
      131408 /* cos */,
      131152 /* sin */,
      130896 /* mul */,
      130384 /* carry0 */,
      133200 /* concat */,
    );
    contraction_add(
      f32,
      133200 /* concat */,
      0 /* denoise.0.weight */,
      1408 /* denoise.0.bias */,
      136016 /* add */,
    );
    mul2(f32, 136016 /* add */, 136016 /* mul */, 32768);
    contraction_add2(
      f32,
      136016 /* mul */,
      1536 /* denoise.1.weight */,
      17920 /* denoise.1.bias */,
      168784 /* add */,
    );
    mul2(f32, 168784 /* add */, 168784 /* mul */, 32768);
    contraction_add2(
      f32,
      168784 /* mul */,
      18048 /* denoise.2.weight */,
      34432 /* denoise.2.bias */,
      130896 /* add */,
    );
    mul2(f32, 130896 /* add */, 130896 /* mul */, 32768);
    contraction_update(
      f32,
      130896 /* mul */,
      34560 /* denoise.out.weight */,
      130384 /* carry0 */,
      34816 /* denoise.out.bias */,
      104677 - 1 * t0 /* constant3 */,
      104729 - 1 * t0 /* constant4 */,
      129872 - 512 * t0 /* mul */,
      104781 - 1 * t0 /* constant5 */,
    );
  }
  mul5(f32, 130384 /* carry0 */, 130384 /* points */, 512);
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
  /** f32[128, 11] */
  readonly "denoise.0.weight": Float32Array;
  /** f32[128] */
  readonly "denoise.0.bias": Float32Array;
  /** f32[128, 128] */
  readonly "denoise.1.weight": Float32Array;
  /** f32[128] */
  readonly "denoise.1.bias": Float32Array;
  /** f32[128, 128] */
  readonly "denoise.2.weight": Float32Array;
  /** f32[128] */
  readonly "denoise.2.bias": Float32Array;
  /** f32[2, 128] */
  readonly "denoise.out.weight": Float32Array;
  /** f32[2] */
  readonly "denoise.out.bias": Float32Array;
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
  name: "diffusion",
  format: 1,
  fingerprint: "b5b49d61310f6826",
  arenaBytes: 1614160,
  dtype: "f32",
  parameters: [
    {
      name: "denoise.0.weight",
      type: "f32",
      shape: [128, 11],
      offset: 0,
      initial: { kind: "uniform", low: -0.30151134457776363, high: 0.30151134457776363 },
      trainable: true,
    },
    {
      name: "denoise.0.bias",
      type: "f32",
      shape: [128],
      offset: 5632,
      initial: { kind: "uniform", low: -0.30151134457776363, high: 0.30151134457776363 },
      trainable: true,
    },
    {
      name: "denoise.1.weight",
      type: "f32",
      shape: [128, 128],
      offset: 6144,
      initial: { kind: "uniform", low: -0.08838834764831843, high: 0.08838834764831843 },
      trainable: true,
    },
    {
      name: "denoise.1.bias",
      type: "f32",
      shape: [128],
      offset: 71680,
      initial: { kind: "uniform", low: -0.08838834764831843, high: 0.08838834764831843 },
      trainable: true,
    },
    {
      name: "denoise.2.weight",
      type: "f32",
      shape: [128, 128],
      offset: 72192,
      initial: { kind: "uniform", low: -0.08838834764831843, high: 0.08838834764831843 },
      trainable: true,
    },
    {
      name: "denoise.2.bias",
      type: "f32",
      shape: [128],
      offset: 137728,
      initial: { kind: "uniform", low: -0.08838834764831843, high: 0.08838834764831843 },
      trainable: true,
    },
    {
      name: "denoise.out.weight",
      type: "f32",
      shape: [2, 128],
      offset: 138240,
      initial: { kind: "uniform", low: -0.08838834764831843, high: 0.08838834764831843 },
      trainable: true,
    },
    {
      name: "denoise.out.bias",
      type: "f32",
      shape: [2],
      offset: 139264,
      initial: { kind: "uniform", low: -0.08838834764831843, high: 0.08838834764831843 },
      trainable: true,
    },
  ],
  state: [
    {
      name: "denoise.0.weight.firstMoment",
      type: "f32",
      shape: [128, 11],
      offset: 139312,
      initial: { kind: "zeros" },
    },
    {
      name: "denoise.0.weight.secondMoment",
      type: "f32",
      shape: [128, 11],
      offset: 144944,
      initial: { kind: "zeros" },
    },
    {
      name: "denoise.0.bias.firstMoment",
      type: "f32",
      shape: [128],
      offset: 150576,
      initial: { kind: "zeros" },
    },
    {
      name: "denoise.0.bias.secondMoment",
      type: "f32",
      shape: [128],
      offset: 151088,
      initial: { kind: "zeros" },
    },
    {
      name: "denoise.1.weight.firstMoment",
      type: "f32",
      shape: [128, 128],
      offset: 151600,
      initial: { kind: "zeros" },
    },
    {
      name: "denoise.1.weight.secondMoment",
      type: "f32",
      shape: [128, 128],
      offset: 217136,
      initial: { kind: "zeros" },
    },
    {
      name: "denoise.1.bias.firstMoment",
      type: "f32",
      shape: [128],
      offset: 282672,
      initial: { kind: "zeros" },
    },
    {
      name: "denoise.1.bias.secondMoment",
      type: "f32",
      shape: [128],
      offset: 283184,
      initial: { kind: "zeros" },
    },
    {
      name: "denoise.2.weight.firstMoment",
      type: "f32",
      shape: [128, 128],
      offset: 283696,
      initial: { kind: "zeros" },
    },
    {
      name: "denoise.2.weight.secondMoment",
      type: "f32",
      shape: [128, 128],
      offset: 349232,
      initial: { kind: "zeros" },
    },
    {
      name: "denoise.2.bias.firstMoment",
      type: "f32",
      shape: [128],
      offset: 414768,
      initial: { kind: "zeros" },
    },
    {
      name: "denoise.2.bias.secondMoment",
      type: "f32",
      shape: [128],
      offset: 415280,
      initial: { kind: "zeros" },
    },
    {
      name: "denoise.out.weight.firstMoment",
      type: "f32",
      shape: [2, 128],
      offset: 415792,
      initial: { kind: "zeros" },
    },
    {
      name: "denoise.out.weight.secondMoment",
      type: "f32",
      shape: [2, 128],
      offset: 416816,
      initial: { kind: "zeros" },
    },
    {
      name: "denoise.out.bias.firstMoment",
      type: "f32",
      shape: [2],
      offset: 417840,
      initial: { kind: "zeros" },
    },
    {
      name: "denoise.out.bias.secondMoment",
      type: "f32",
      shape: [2],
      offset: 417856,
      initial: { kind: "zeros" },
    },
  ],
  constants: [
    {
      name: "constant0",
      type: "f32",
      shape: [50],
      offset: 417888,
      values: [
        0.9991258611737235, 0.9972812934362633, 0.9944680883755771, 0.9906889783956894, 0.9859476340627675,
        0.980248660539982, 0.9735975931146131, 0.9660008918217479, 0.9574659351697912, 0.9480010129738834,
        0.9376153183041847, 0.92631893855685, 0.9141228456563633, 0.9010388853987487, 0.8870797659460108,
        0.8722590454829771, 0.8565911190485317, 0.8400912045540322, 0.8227753280024875, 0.804660307922855,
        0.785763739034574, 0.7661039751582028, 0.7457001113887585, 0.7245719655490707, 0.7027400589411691,
        0.6802255964143942, 0.6570504457695955, 0.633237116519419, 0.6088087380253135, 0.5837890370324919,
        0.5582023146246675, 0.5320734226209477, 0.5054277394378089, 0.47829114543960205, 0.4506899978015239,
        0.42265110490947516, 0.3942017003216669, 0.3653694163172649, 0.33618225705776716, 0.3066685713871798,
        0.27685702529740996, 0.24677657408561926, 0.2164564342305842, 0.1859260550153721, 0.15521508992390481,
        0.12435336783918227, 0.09337086407114685, 0.06229767124232546, 0.031163970059529575,
        0.004407250911557579,
      ],
    },
    {
      name: "constant1",
      type: "f32",
      shape: [50],
      offset: 418096,
      values: [
        0.0418032718081417, 0.07368868137030164, 0.10503914128849969, 0.1361445852221282, 0.1670546703508494,
        0.19776896498078492, 0.2282711691857565, 0.25853873404112543, 0.28854632728460994, 0.3182673080925703,
        0.3476744380614465, 0.37674026075123784, 0.4054373232068216, 0.4337383162684393, 0.4616161704805961,
        0.4890441264069387, 0.5159957894859069, 0.5424451751384237, 0.5683667474706794, 0.5937354535931775,
        0.6185267548121147, 0.6427166554919824, 0.6662817301073123, 0.6891991488244573, 0.7114467018402448,
        0.7330028226294096, 0.7538466102026167, 0.7739578504428853, 0.7933170365648434, 0.8119053887249893,
        0.8297048727997587, 0.8466982183401772, 0.8628689357062208, 0.8782013323800377, 0.8926805284544199,
        0.9062924712910285, 0.9190239493416408, 0.9308626051249352, 0.941796947350938, 0.9518163621851361,
        0.9609111236443615, 0.9690724031167974, 0.9762922779988484, 0.9825637394420887, 0.9878806992040658,
        0.9922379955973532, 0.9956313985319102, 0.9980576136465185, 0.9995142855257891, 0.9999902880225401,
      ],
    },
    {
      name: "constant2",
      type: "f32",
      shape: [50],
      offset: 418304,
      values: [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27,
        28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49,
      ],
    },
    {
      name: "constant3",
      type: "f32",
      shape: [50],
      offset: 418512,
      values: [
        0.041803271808141695, 0.05006134806512771, 0.05363515904089885, 0.05571887367288205,
        0.05716037209817093, 0.0582851171274121, 0.05924588056316721, 0.06012461177348099,
        0.06096989047049923, 0.06181299322623113, 0.06267560247357397, 0.0635738410369746, 0.0645205403709719,
        0.0655265990675094, 0.06660184732715252, 0.06775563281303373, 0.0689972462294714, 0.07033625540858691,
        0.07178279039211338, 0.0733478077469911, 0.07504335471416362, 0.07688285003548964,
        0.07888139706111154, 0.08105614535833658, 0.08342671930129293, 0.08601573609834506,
        0.08884944175977855, 0.09195850227305599, 0.09537899979161937, 0.09915370160195862,
        0.1033336955708818, 0.1079805237039678, 0.11316900176011987, 0.11899099794624085, 0.1255605747850286,
        0.13302110459451372, 0.1415553017974895, 0.15139966656850912, 0.1628657754704154, 0.17637251670545906,
        0.19249641709844273, 0.21205305296144975, 0.23623431484798993, 0.26685143281188606,
        0.30679095940682766, 0.3609313381499404, 0.43813665751014486, 0.5559149474918583, 0.7501213483120381,
        0.9800095178303476,
      ],
    },
    {
      name: "constant4",
      type: "f32",
      shape: [50],
      offset: 418720,
      values: [
        1.0008749036134943, 1.001849596246917, 1.002828854031185, 1.003814628064206, 1.0048089210512978,
        1.0058138039379172, 1.0068314337180022, 1.0078640727531203, 1.0089141099839163, 1.0099840844749906,
        1.0110767118102153, 1.012194913951488, 1.0133418532951441, 1.0145209718133579, 1.0157360363617938,
        1.0169911914812273, 1.0182910213356504, 1.0196406228336345, 1.0210456925022091, 1.0225126303624874,
        1.0240486649479374, 1.0256620047850702, 1.0273620232286746, 1.029159485660858, 1.0310668309428612,
        1.0330985229686345, 1.0352714936790797, 1.0376057066601942, 1.0401248815405304, 1.042857435487315,
        1.0458377218034802, 1.0491076811824411, 1.0527190755552454, 1.0567365594302722, 1.0612419795706964,
        1.0663405171933815, 1.0721696648304502, 1.0789126914206904, 1.086819451790647, 1.0962396816116031,
        1.1076784887713982, 1.1218934630373556, 1.1400750223148182, 1.1642071048766558, 1.1978606919373853,
        1.2481776136906393, 1.3318219669085138, 1.4987857845914159, 1.9990287220570462, 7.0710678118654755,
      ],
    },
    {
      name: "constant5",
      type: "f32",
      shape: [50],
      offset: 418928,
      values: [
        0, 0.03445570587740325, 0.05265625766458038, 0.06719734906892132, 0.07963767747264913,
        0.0906897883103516, 0.10075385882616371, 0.11008151473000816, 0.11884353185435054,
        0.12716260688876174, 0.13513097454797393, 0.1428206384598201, 0.1502896832354259, 0.1575863676765179,
        0.1647518955233579, 0.17182236524594785, 0.17883019382099827, 0.1858051957558392, 0.19277543341069348,
        0.19976791603088875, 0.20680920149241658, 0.21392594048257235, 0.22114539430019975,
        0.2284959527716902, 0.2360076769019761, 0.24371289131267102, 0.2516468541375452, 0.2598485370424245,
        0.26836155593579347, 0.2772353046726783, 0.28652636113944474, 0.2963002599233241, 0.30663376207156784,
        0.3176178062150073, 0.3293614062763847, 0.34199688519465377, 0.3556870289064277, 0.37063505797223967,
        0.38709883169881837, 0.4054115816555439, 0.4260130284906179, 0.44949759514263504, 0.47669191949381984,
        0.508784951233218, 0.5475575371727124, 0.5958114837249993, 0.6582204281147304, 0.7430618319904816,
        0.8646231749254597, 0.9894782706540193,
      ],
    },
  ],
  counters: { seed: 139280, step: 139296, guard: 417872 },
  objectives: {
    ["loss"]: {
      step: {
        inputs: [{ name: "x", type: "f32", shape: [256, 2], offset: 1612112 }],
        outputs: [],
        loss: 1614144,
        metrics: [],
        run: step,
      },
      evaluate: {
        inputs: [{ name: "x", type: "f32", shape: [256, 2], offset: 421184 }],
        outputs: [],
        loss: 421184,
        metrics: [],
        run: evaluate,
      },
      gradients: {
        inputs: [{ name: "x", type: "f32", shape: [256, 2], offset: 1612112 }],
        outputs: [
          { name: "denoise.0.weight", type: "f32", shape: [128, 11], offset: 1542464 },
          { name: "denoise.0.bias", type: "f32", shape: [128], offset: 1548096 },
          { name: "denoise.1.weight", type: "f32", shape: [128, 128], offset: 1548608 },
          { name: "denoise.1.bias", type: "f32", shape: [128], offset: 1022272 },
          { name: "denoise.2.weight", type: "f32", shape: [128, 128], offset: 956736 },
          { name: "denoise.2.bias", type: "f32", shape: [128], offset: 420176 },
          { name: "denoise.out.weight", type: "f32", shape: [2, 128], offset: 419152 },
          { name: "denoise.out.bias", type: "f32", shape: [2], offset: 419136 },
        ],
        loss: 1614144,
        metrics: [],
        run: gradients,
      },
    },
  },
  predict: {
    inputs: [],
    unread: ["x"],
    outputs: [{ name: "points", type: "f32", shape: [256, 2], offset: 521536 }],
    metrics: [],
    run: predict,
  },
});
