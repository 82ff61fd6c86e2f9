// @generated
/* eslint-disable */
/**
 * lenet5: a neural network and its training, compiled by Tapeless. Do not edit: change the model and
 * compile it again. Kernels come first, then one function per program, then the trainer that is made of them.
 *
 * Inputs
 *   x      f32[100, 1, 28, 28]
 *   label  i32[100]
 * Parameters: 61,706 numbers in 10 tensors
 *   c1.weight      f32[6, 1, 5, 5]
 *   c1.bias        f32[6]
 *   c3.weight      f32[16, 6, 5, 5]
 *   c3.bias        f32[16]
 *   c5.weight      f32[120, 400]
 *   c5.bias        f32[120]
 *   f6.weight      f32[84, 120]
 *   f6.bias        f32[84]
 *   output.weight  f32[10, 84]
 *   output.bias    f32[10]
 * Dimensions, as tensor[axis]
 *   100  x[0], label[0], logits[0]
 *    28  x[2], x[3]
 *     6  c1.weight[0], c1.bias[0], c3.weight[1]
 *     5  c1.weight[2], c1.weight[3], c3.weight[2], c3.weight[3]
 *    16  c3.weight[0], c3.bias[0]
 *   120  c5.weight[0], c5.bias[0], f6.weight[1]
 *   400  c5.weight[1]
 *    84  f6.weight[0], f6.bias[0], output.weight[1]
 *    10  output.weight[0], output.bias[0], logits[1]
 * Programs          FLOPs per call    peak bytes  launches
 *   step               232,056,286     4,606,256        40
 *   gradients          231,254,101     4,762,832        29
 *   evaluate            85,402,201     3,093,008        11
 *   predict             85,394,600     3,092,608         9
 * Memory: one arena of 4,762,832 bytes (4.54 MiB), the first 740,608 for parameters and state.
 * Kernels take the views of the arena that they use, then the position of each tensor in its view, in elements.
 * Tensors are row-major. Arithmetic is in float64 between loads and stores, rounded when stored.
 */
import { defineTrainer, pow, type NumericArray, type Views } from "../../runtime/index.ts";

/**
 * convolution, lenet5.ts:34
 */
function convolution(f32: Float32Array, x_at: number, c1Weight: number, convolution_at: number): void {
  for (let i = 0; i < 100; i++) {
    for (let j = 0; j < 6; j += 3) {
      for (let k = 0; k < 28; k++) {
        const convolution_at_row = convolution_at + i * 4704 + j * 784 + k * 28;
        for (let l = 0; l < 28; l += 4) {
          let convolution2 = 0;
          let convolution_j1 = 0;
          let convolution_j2 = 0;
          let convolution_l1 = 0;
          let convolution_l1_j1 = 0;
          let convolution_l1_j2 = 0;
          let convolution_l2 = 0;
          let convolution_l2_j1 = 0;
          let convolution_l2_j2 = 0;
          let convolution_l3 = 0;
          let convolution_l3_j1 = 0;
          let convolution_l3_j2 = 0;
          for (let r = 0; r < 5; r++) {
            const x_at_row = x_at + i * 784 + k * 28 + r * 28 + l;
            const c1Weight_row = c1Weight + j * 25 + r * 5;
            for (let s = 0; s < 5; s++) {
              if (k + r >= 2 && k + r < 30) {
                if (l + s >= 2) {
                  const x = f32[x_at_row + s - 58]!;
                  convolution2 += x * f32[c1Weight_row + s]!;
                  convolution_j1 += x * f32[c1Weight_row + s + 25]!;
                  convolution_j2 += x * f32[c1Weight_row + s + 50]!;
                }
                if (l + s >= 1) {
                  const x_l1 = f32[x_at_row + s - 57]!;
                  convolution_l1 += x_l1 * f32[c1Weight_row + s]!;
                  convolution_l1_j1 += x_l1 * f32[c1Weight_row + s + 25]!;
                  convolution_l1_j2 += x_l1 * f32[c1Weight_row + s + 50]!;
                }
                if (l + s < 28) {
                  const x_l2 = f32[x_at_row + s - 56]!;
                  convolution_l2 += x_l2 * f32[c1Weight_row + s]!;
                  convolution_l2_j1 += x_l2 * f32[c1Weight_row + s + 25]!;
                  convolution_l2_j2 += x_l2 * f32[c1Weight_row + s + 50]!;
                }
                if (l + s < 27) {
                  const x_l3 = f32[x_at_row + s - 55]!;
                  convolution_l3 += x_l3 * f32[c1Weight_row + s]!;
                  convolution_l3_j1 += x_l3 * f32[c1Weight_row + s + 25]!;
                  convolution_l3_j2 += x_l3 * f32[c1Weight_row + s + 50]!;
                }
              }
            }
          }
          f32[convolution_at_row + l] = convolution2;
          f32[convolution_at_row + l + 784] = convolution_j1;
          f32[convolution_at_row + l + 1568] = convolution_j2;
          f32[convolution_at_row + l + 1] = convolution_l1;
          f32[convolution_at_row + l + 785] = convolution_l1_j1;
          f32[convolution_at_row + l + 1569] = convolution_l1_j2;
          f32[convolution_at_row + l + 2] = convolution_l2;
          f32[convolution_at_row + l + 786] = convolution_l2_j1;
          f32[convolution_at_row + l + 1570] = convolution_l2_j2;
          f32[convolution_at_row + l + 3] = convolution_l3;
          f32[convolution_at_row + l + 787] = convolution_l3_j1;
          f32[convolution_at_row + l + 1571] = convolution_l3_j2;
        }
      }
    }
  }
}

/**
 * tanh, lenet5.ts:34
 */
function tanh(f32: Float32Array, convolution_at: number, c1Bias: number, tanh_at: number): void {
  for (let i = 0; i < 100; i++) {
    for (let j = 0; j < 6; j++) {
      const bias = f32[c1Bias + j]!;
      const convolution_at_row = convolution_at + i * 4704 + j * 784;
      const tanh_at_row = tanh_at + i * 4704 + j * 784;
      for (let n = 0; n < 784; n++) {
        f32[tanh_at_row + n] = Math.tanh(f32[convolution_at_row + n]! + bias);
      }
    }
  }
}

/**
 * sum, lenet5.ts:35
 * mul, lenet5.ts:35
 */
function sum_mul(f32: Float32Array, tanh_at: number, mul_at: number): void {
  for (let k = 0; k < 8400; k++) {
    const mul_at_row = mul_at + k * 14;
    for (let l = 0; l < 14; l++) {
      let sum = 0;
      const tanh_at_row = tanh_at + k * 56 + l * 2;
      for (let r = 0; r < 2; r++) {
        sum += f32[tanh_at_row + r * 28]!;
        sum += f32[tanh_at_row + r * 28 + 1]!;
      }
      f32[mul_at_row + l] = sum * 0.25;
    }
  }
}

/**
 * convolution, lenet5.ts:35
 */
function convolution2(f32: Float32Array, mul_at: number, c3Weight: number, convolution_at: number): void {
  for (let i = 0; i < 100; i++) {
    for (let j = 0; j < 16; j += 2) {
      for (let k = 0; k < 10; k++) {
        const convolution_at_row = convolution_at + i * 1600 + j * 100 + k * 10;
        for (let l = 0; l < 10; l += 5) {
          let convolution = 0;
          let convolution_j1 = 0;
          let convolution_l1 = 0;
          let convolution_l1_j1 = 0;
          let convolution_l2 = 0;
          let convolution_l2_j1 = 0;
          let convolution_l3 = 0;
          let convolution_l3_j1 = 0;
          let convolution_l4 = 0;
          let convolution_l4_j1 = 0;
          for (let r = 0; r < 6; r++) {
            for (let s = 0; s < 5; s++) {
              const mul_at_row = mul_at + i * 1176 + r * 196 + k * 14 + s * 14 + l;
              const c3Weight_row = c3Weight + j * 150 + r * 25 + s * 5;
              for (let t = 0; t < 5; t++) {
                const mul = f32[mul_at_row + t]!;
                const mul_l1 = f32[mul_at_row + t + 1]!;
                const mul_l2 = f32[mul_at_row + t + 2]!;
                const mul_l3 = f32[mul_at_row + t + 3]!;
                const mul_l4 = f32[mul_at_row + t + 4]!;
                const weight = f32[c3Weight_row + t]!;
                const weight_j1 = f32[c3Weight_row + t + 150]!;
                convolution += mul * weight;
                convolution_j1 += mul * weight_j1;
                convolution_l1 += mul_l1 * weight;
                convolution_l1_j1 += mul_l1 * weight_j1;
                convolution_l2 += mul_l2 * weight;
                convolution_l2_j1 += mul_l2 * weight_j1;
                convolution_l3 += mul_l3 * weight;
                convolution_l3_j1 += mul_l3 * weight_j1;
                convolution_l4 += mul_l4 * weight;
                convolution_l4_j1 += mul_l4 * weight_j1;
              }
            }
          }
          f32[convolution_at_row + l] = convolution;
          f32[convolution_at_row + l + 100] = convolution_j1;
          f32[convolution_at_row + l + 1] = convolution_l1;
          f32[convolution_at_row + l + 101] = convolution_l1_j1;
          f32[convolution_at_row + l + 2] = convolution_l2;
          f32[convolution_at_row + l + 102] = convolution_l2_j1;
          f32[convolution_at_row + l + 3] = convolution_l3;
          f32[convolution_at_row + l + 103] = convolution_l3_j1;
          f32[convolution_at_row + l + 4] = convolution_l4;
          f32[convolution_at_row + l + 104] = convolution_l4_j1;
        }
      }
    }
  }
}

/**
 * tanh, lenet5.ts:35
 */
function tanh2(f32: Float32Array, convolution_at: number, c3Bias: number, tanh_at: number): void {
  for (let i = 0; i < 100; i++) {
    for (let j = 0; j < 16; j++) {
      const bias = f32[c3Bias + j]!;
      const convolution_at_row = convolution_at + i * 1600 + j * 100;
      const tanh_at_row = tanh_at + i * 1600 + j * 100;
      for (let n = 0; n < 100; n++) {
        f32[tanh_at_row + n] = Math.tanh(f32[convolution_at_row + n]! + bias);
      }
    }
  }
}

/**
 * sum, lenet5.ts:36
 * mul, lenet5.ts:36
 */
function sum_mul2(f32: Float32Array, tanh_at: number, mul_at: number): void {
  for (let k = 0; k < 8000; k++) {
    const mul_at_row = mul_at + k * 5;
    for (let l = 0; l < 5; l++) {
      let sum = 0;
      const tanh_at_row = tanh_at + k * 20 + l * 2;
      for (let r = 0; r < 2; r++) {
        sum += f32[tanh_at_row + r * 10]!;
        sum += f32[tanh_at_row + r * 10 + 1]!;
      }
      f32[mul_at_row + l] = sum * 0.25;
    }
  }
}

/**
 * contraction, lenet5.ts:36
 */
function contraction(f32: Float32Array, mul_at: number, c5Weight: number, contraction_at: number): void {
  for (let i = 0; i < 99; i += 3) {
    const contraction_at_row = contraction_at + i * 120;
    for (let j = 0; j < 120; j += 4) {
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
      const mul_at_row = mul_at + i * 400;
      const c5Weight_row = c5Weight + j * 400;
      for (let r = 0; r < 400; r++) {
        const mul = f32[mul_at_row + r]!;
        const mul_i1 = f32[mul_at_row + r + 400]!;
        const mul_i2 = f32[mul_at_row + r + 800]!;
        const weight = f32[c5Weight_row + r]!;
        const weight_j1 = f32[c5Weight_row + r + 400]!;
        const weight_j2 = f32[c5Weight_row + r + 800]!;
        const weight_j3 = f32[c5Weight_row + r + 1200]!;
        contraction2 += mul * weight;
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
      f32[contraction_at_row + j] = contraction2;
      f32[contraction_at_row + j + 120] = contraction_i1;
      f32[contraction_at_row + j + 240] = contraction_i2;
      f32[contraction_at_row + j + 1] = contraction_j1;
      f32[contraction_at_row + j + 121] = contraction_j1_i1;
      f32[contraction_at_row + j + 241] = contraction_j1_i2;
      f32[contraction_at_row + j + 2] = contraction_j2;
      f32[contraction_at_row + j + 122] = contraction_j2_i1;
      f32[contraction_at_row + j + 242] = contraction_j2_i2;
      f32[contraction_at_row + j + 3] = contraction_j3;
      f32[contraction_at_row + j + 123] = contraction_j3_i1;
      f32[contraction_at_row + j + 243] = contraction_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 120; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const c5Weight_row2 = c5Weight + j_ir * 400;
    for (let r_ir = 0; r_ir < 400; r_ir++) {
      const mul_ir = f32[mul_at + r_ir + 39600]!;
      contraction_ir += mul_ir * f32[c5Weight_row2 + r_ir]!;
      contraction_j1_ir += mul_ir * f32[c5Weight_row2 + r_ir + 400]!;
      contraction_j2_ir += mul_ir * f32[c5Weight_row2 + r_ir + 800]!;
      contraction_j3_ir += mul_ir * f32[c5Weight_row2 + r_ir + 1200]!;
    }
    f32[contraction_at + j_ir + 11880] = contraction_ir;
    f32[contraction_at + j_ir + 11881] = contraction_j1_ir;
    f32[contraction_at + j_ir + 11882] = contraction_j2_ir;
    f32[contraction_at + j_ir + 11883] = contraction_j3_ir;
  }
}

/**
 * tanh, lenet5.ts:36
 */
function tanh3(f32: Float32Array, contraction_at: number, c5Bias: number, tanh_at: number): void {
  for (let i = 0; i < 100; i++) {
    const contraction_at_row = contraction_at + i * 120;
    const tanh_at_row = tanh_at + i * 120;
    for (let j = 0; j < 120; j++) {
      f32[tanh_at_row + j] = Math.tanh(f32[contraction_at_row + j]! + f32[c5Bias + j]!);
    }
  }
}

/**
 * contraction, lenet5.ts:37
 */
function contraction2(f32: Float32Array, tanh_at: number, f6Weight: number, contraction_at: number): void {
  for (let i = 0; i < 99; i += 3) {
    const contraction_at_row = contraction_at + i * 84;
    for (let j = 0; j < 84; j += 4) {
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
      const tanh_at_row = tanh_at + i * 120;
      const f6Weight_row = f6Weight + j * 120;
      for (let r = 0; r < 120; r++) {
        const tanh = f32[tanh_at_row + r]!;
        const tanh_i1 = f32[tanh_at_row + r + 120]!;
        const tanh_i2 = f32[tanh_at_row + r + 240]!;
        const weight = f32[f6Weight_row + r]!;
        const weight_j1 = f32[f6Weight_row + r + 120]!;
        const weight_j2 = f32[f6Weight_row + r + 240]!;
        const weight_j3 = f32[f6Weight_row + r + 360]!;
        contraction += tanh * weight;
        contraction_i1 += tanh_i1 * weight;
        contraction_i2 += tanh_i2 * weight;
        contraction_j1 += tanh * weight_j1;
        contraction_j1_i1 += tanh_i1 * weight_j1;
        contraction_j1_i2 += tanh_i2 * weight_j1;
        contraction_j2 += tanh * weight_j2;
        contraction_j2_i1 += tanh_i1 * weight_j2;
        contraction_j2_i2 += tanh_i2 * weight_j2;
        contraction_j3 += tanh * weight_j3;
        contraction_j3_i1 += tanh_i1 * weight_j3;
        contraction_j3_i2 += tanh_i2 * weight_j3;
      }
      f32[contraction_at_row + j] = contraction;
      f32[contraction_at_row + j + 84] = contraction_i1;
      f32[contraction_at_row + j + 168] = contraction_i2;
      f32[contraction_at_row + j + 1] = contraction_j1;
      f32[contraction_at_row + j + 85] = contraction_j1_i1;
      f32[contraction_at_row + j + 169] = contraction_j1_i2;
      f32[contraction_at_row + j + 2] = contraction_j2;
      f32[contraction_at_row + j + 86] = contraction_j2_i1;
      f32[contraction_at_row + j + 170] = contraction_j2_i2;
      f32[contraction_at_row + j + 3] = contraction_j3;
      f32[contraction_at_row + j + 87] = contraction_j3_i1;
      f32[contraction_at_row + j + 171] = contraction_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 84; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const f6Weight_row2 = f6Weight + j_ir * 120;
    for (let r_ir = 0; r_ir < 120; r_ir++) {
      const tanh_ir = f32[tanh_at + r_ir + 11880]!;
      contraction_ir += tanh_ir * f32[f6Weight_row2 + r_ir]!;
      contraction_j1_ir += tanh_ir * f32[f6Weight_row2 + r_ir + 120]!;
      contraction_j2_ir += tanh_ir * f32[f6Weight_row2 + r_ir + 240]!;
      contraction_j3_ir += tanh_ir * f32[f6Weight_row2 + r_ir + 360]!;
    }
    f32[contraction_at + j_ir + 8316] = contraction_ir;
    f32[contraction_at + j_ir + 8317] = contraction_j1_ir;
    f32[contraction_at + j_ir + 8318] = contraction_j2_ir;
    f32[contraction_at + j_ir + 8319] = contraction_j3_ir;
  }
}

/**
 * tanh, lenet5.ts:37
 */
function tanh4(f32: Float32Array, contraction_at: number, f6Bias: number, tanh_at: number): void {
  for (let i = 0; i < 100; i++) {
    const contraction_at_row = contraction_at + i * 84;
    const tanh_at_row = tanh_at + i * 84;
    for (let j = 0; j < 84; j++) {
      f32[tanh_at_row + j] = Math.tanh(f32[contraction_at_row + j]! + f32[f6Bias + j]!);
    }
  }
}

/**
 * contraction, lenet5.ts:38
 * add, lenet5.ts:38
 */
function contraction_add(
  f32: Float32Array,
  tanh_at: number,
  outputWeight: number,
  outputBias: number,
  add_at: number,
): void {
  for (let i = 0; i < 100; i += 2) {
    const add_at_row = add_at + i * 10;
    for (let j = 0; j < 10; j += 5) {
      let contraction = 0;
      let contraction_i1 = 0;
      let contraction_j1 = 0;
      let contraction_j1_i1 = 0;
      let contraction_j2 = 0;
      let contraction_j2_i1 = 0;
      let contraction_j3 = 0;
      let contraction_j3_i1 = 0;
      let contraction_j4 = 0;
      let contraction_j4_i1 = 0;
      const tanh_at_row = tanh_at + i * 84;
      const outputWeight_row = outputWeight + j * 84;
      for (let r = 0; r < 84; r++) {
        const tanh = f32[tanh_at_row + r]!;
        const tanh_i1 = f32[tanh_at_row + r + 84]!;
        const weight = f32[outputWeight_row + r]!;
        const weight_j1 = f32[outputWeight_row + r + 84]!;
        const weight_j2 = f32[outputWeight_row + r + 168]!;
        const weight_j3 = f32[outputWeight_row + r + 252]!;
        const weight_j4 = f32[outputWeight_row + r + 336]!;
        contraction += tanh * weight;
        contraction_i1 += tanh_i1 * weight;
        contraction_j1 += tanh * weight_j1;
        contraction_j1_i1 += tanh_i1 * weight_j1;
        contraction_j2 += tanh * weight_j2;
        contraction_j2_i1 += tanh_i1 * weight_j2;
        contraction_j3 += tanh * weight_j3;
        contraction_j3_i1 += tanh_i1 * weight_j3;
        contraction_j4 += tanh * weight_j4;
        contraction_j4_i1 += tanh_i1 * weight_j4;
      }
      const bias = f32[outputBias + j]!;
      const bias_j1 = f32[outputBias + j + 1]!;
      const bias_j2 = f32[outputBias + j + 2]!;
      const bias_j3 = f32[outputBias + j + 3]!;
      const bias_j4 = f32[outputBias + j + 4]!;
      f32[add_at_row + j] = contraction + bias;
      f32[add_at_row + j + 10] = contraction_i1 + bias;
      f32[add_at_row + j + 1] = contraction_j1 + bias_j1;
      f32[add_at_row + j + 11] = contraction_j1_i1 + bias_j1;
      f32[add_at_row + j + 2] = contraction_j2 + bias_j2;
      f32[add_at_row + j + 12] = contraction_j2_i1 + bias_j2;
      f32[add_at_row + j + 3] = contraction_j3 + bias_j3;
      f32[add_at_row + j + 13] = contraction_j3_i1 + bias_j3;
      f32[add_at_row + j + 4] = contraction_j4 + bias_j4;
      f32[add_at_row + j + 14] = contraction_j4_i1 + bias_j4;
    }
  }
}

/**
 * sum, lenet5.ts:40
 * amax, lenet5.ts:40
 * select, lenet5.ts:40
 * exp, lenet5.ts:40
 * div, lenet5.ts:40
 * add, lenet5.ts:40
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
  for (let i = 0; i < 100; i += 4) {
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
    const add_at_row = add_at + i * 10;
    for (let r = 0; r < 10; r++) {
      const add = f32[add_at_row + r]!;
      const add_i1 = f32[add_at_row + r + 10]!;
      const add_i2 = f32[add_at_row + r + 20]!;
      const add_i3 = f32[add_at_row + r + 30]!;
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
    const add_at_row2 = add_at + i * 10;
    const exp_at_row = exp_at + i * 10;
    for (let s = 0; s < 10; s++) {
      const exp = Math.exp(f32[add_at_row2 + s]! - select2);
      const exp_i1 = Math.exp(f32[add_at_row2 + s + 10]! - select2_i1);
      const exp_i2 = Math.exp(f32[add_at_row2 + s + 20]! - select2_i2);
      const exp_i3 = Math.exp(f32[add_at_row2 + s + 30]! - select2_i3);
      f32[exp_at_row + s] = exp;
      f32[exp_at_row + s + 10] = exp_i1;
      f32[exp_at_row + s + 20] = exp_i2;
      f32[exp_at_row + s + 30] = exp_i3;
      sum2 += exp;
      sum2_i1 += exp_i1;
      sum2_i2 += exp_i2;
      sum2_i3 += exp_i3;
    }
    const sum3 = Math.fround(sum2);
    const sum3_i1 = Math.fround(sum2_i1);
    const sum3_i2 = Math.fround(sum2_i2);
    const sum3_i3 = Math.fround(sum2_i3);
    f32[sum_at2 + i] = sum3;
    f32[sum_at2 + i + 1] = sum3_i1;
    f32[sum_at2 + i + 2] = sum3_i2;
    f32[sum_at2 + i + 3] = sum3_i3;
    const div = /* 0.01 */ 0.009999999776482582 / sum3;
    const div_i1 = 0.009999999776482582 / sum3_i1;
    const div_i2 = 0.009999999776482582 / sum3_i2;
    const div_i3 = 0.009999999776482582 / sum3_i3;
    const label2 = i32[label_at + i]!;
    const label2_i1 = i32[label_at + i + 1]!;
    const label2_i2 = i32[label_at + i + 2]!;
    const label2_i3 = i32[label_at + i + 3]!;
    const exp_at_row2 = exp_at + i * 10;
    const add_at2_row = add_at2 + i * 10;
    for (let t = 0; t < 10; t++) {
      const add3 = div * f32[exp_at_row2 + t]! + (label2 === t ? -0.009999999776482582 : 0);
      const add3_i1 = div_i1 * f32[exp_at_row2 + t + 10]! + (label2_i1 === t ? -0.009999999776482582 : 0);
      const add3_i2 = div_i2 * f32[exp_at_row2 + t + 20]! + (label2_i2 === t ? -0.009999999776482582 : 0);
      const add3_i3 = div_i3 * f32[exp_at_row2 + t + 30]! + (label2_i3 === t ? -0.009999999776482582 : 0);
      f32[add_at2_row + t] = add3;
      f32[add_at2_row + t + 10] = add3_i1;
      f32[add_at2_row + t + 20] = add3_i2;
      f32[add_at2_row + t + 30] = add3_i3;
    }
  }
}

/**
 * sum, lenet5.ts:40
 * div, lenet5.ts:40
 */
function sum_div(
  f32: Float32Array,
  sum_at: number,
  select_at: number,
  sum_at2: number,
  div_at: number,
): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  for (let r = 0; r < 100; r += 4) {
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
  f32[div_at] = sum / 100;
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
 * sum, lenet5.ts:38
 */
function sum(f32: Float32Array, add_at: number, sum_at: number): void {
  for (let i = 0; i < 10; i += 5) {
    let sum2 = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    let sum_i4 = 0;
    const add_at_row = add_at + i;
    for (let r = 0; r < 100; r++) {
      sum2 += f32[add_at_row + r * 10]!;
      sum_i1 += f32[add_at_row + r * 10 + 1]!;
      sum_i2 += f32[add_at_row + r * 10 + 2]!;
      sum_i3 += f32[add_at_row + r * 10 + 3]!;
      sum_i4 += f32[add_at_row + r * 10 + 4]!;
    }
    f32[sum_at + i] = sum2;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
    f32[sum_at + i + 4] = sum_i4;
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
 * contraction, lenet5.ts:38
 * mul, lenet5.ts:37
 */
function contraction_mul(
  f32: Float32Array,
  add_at: number,
  outputWeight: number,
  tanh_at: number,
  mul_at: number,
): void {
  for (let i = 0; i < 99; i += 3) {
    const tanh_at_row = tanh_at + i * 84;
    const mul_at_row = mul_at + i * 84;
    for (let j = 0; j < 84; j += 4) {
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
      const add_at_row = add_at + i * 10;
      const outputWeight_row = outputWeight + j;
      for (let r = 0; r < 10; r++) {
        const add = f32[add_at_row + r]!;
        const add_i1 = f32[add_at_row + r + 10]!;
        const add_i2 = f32[add_at_row + r + 20]!;
        const weight = f32[outputWeight_row + r * 84]!;
        const weight_j1 = f32[outputWeight_row + r * 84 + 1]!;
        const weight_j2 = f32[outputWeight_row + r * 84 + 2]!;
        const weight_j3 = f32[outputWeight_row + r * 84 + 3]!;
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
      const tanh = f32[tanh_at_row + j]!;
      const tanh_i1 = f32[tanh_at_row + j + 84]!;
      const tanh_i2 = f32[tanh_at_row + j + 168]!;
      const tanh_j1 = f32[tanh_at_row + j + 1]!;
      const tanh_j1_i1 = f32[tanh_at_row + j + 85]!;
      const tanh_j1_i2 = f32[tanh_at_row + j + 169]!;
      const tanh_j2 = f32[tanh_at_row + j + 2]!;
      const tanh_j2_i1 = f32[tanh_at_row + j + 86]!;
      const tanh_j2_i2 = f32[tanh_at_row + j + 170]!;
      const tanh_j3 = f32[tanh_at_row + j + 3]!;
      const tanh_j3_i1 = f32[tanh_at_row + j + 87]!;
      const tanh_j3_i2 = f32[tanh_at_row + j + 171]!;
      f32[mul_at_row + j] = contraction * (1 - tanh * tanh);
      f32[mul_at_row + j + 84] = contraction_i1 * (1 - tanh_i1 * tanh_i1);
      f32[mul_at_row + j + 168] = contraction_i2 * (1 - tanh_i2 * tanh_i2);
      f32[mul_at_row + j + 1] = contraction_j1 * (1 - tanh_j1 * tanh_j1);
      f32[mul_at_row + j + 85] = contraction_j1_i1 * (1 - tanh_j1_i1 * tanh_j1_i1);
      f32[mul_at_row + j + 169] = contraction_j1_i2 * (1 - tanh_j1_i2 * tanh_j1_i2);
      f32[mul_at_row + j + 2] = contraction_j2 * (1 - tanh_j2 * tanh_j2);
      f32[mul_at_row + j + 86] = contraction_j2_i1 * (1 - tanh_j2_i1 * tanh_j2_i1);
      f32[mul_at_row + j + 170] = contraction_j2_i2 * (1 - tanh_j2_i2 * tanh_j2_i2);
      f32[mul_at_row + j + 3] = contraction_j3 * (1 - tanh_j3 * tanh_j3);
      f32[mul_at_row + j + 87] = contraction_j3_i1 * (1 - tanh_j3_i1 * tanh_j3_i1);
      f32[mul_at_row + j + 171] = contraction_j3_i2 * (1 - tanh_j3_i2 * tanh_j3_i2);
    }
  }
  for (let j_ir = 0; j_ir < 84; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const outputWeight_row2 = outputWeight + j_ir;
    for (let r_ir = 0; r_ir < 10; r_ir++) {
      const add_ir = f32[add_at + r_ir + 990]!;
      contraction_ir += add_ir * f32[outputWeight_row2 + r_ir * 84]!;
      contraction_j1_ir += add_ir * f32[outputWeight_row2 + r_ir * 84 + 1]!;
      contraction_j2_ir += add_ir * f32[outputWeight_row2 + r_ir * 84 + 2]!;
      contraction_j3_ir += add_ir * f32[outputWeight_row2 + r_ir * 84 + 3]!;
    }
    const tanh_ir = f32[tanh_at + j_ir + 8316]!;
    const tanh_j1_ir = f32[tanh_at + j_ir + 8317]!;
    const tanh_j2_ir = f32[tanh_at + j_ir + 8318]!;
    const tanh_j3_ir = f32[tanh_at + j_ir + 8319]!;
    f32[mul_at + j_ir + 8316] = contraction_ir * (1 - tanh_ir * tanh_ir);
    f32[mul_at + j_ir + 8317] = contraction_j1_ir * (1 - tanh_j1_ir * tanh_j1_ir);
    f32[mul_at + j_ir + 8318] = contraction_j2_ir * (1 - tanh_j2_ir * tanh_j2_ir);
    f32[mul_at + j_ir + 8319] = contraction_j3_ir * (1 - tanh_j3_ir * tanh_j3_ir);
  }
}

/**
 * contraction, lenet5.ts:38
 */
function contraction3(f32: Float32Array, add_at: number, tanh_at: number, contraction_at: number): void {
  for (let i = 0; i < 9; i += 3) {
    const contraction_at_row = contraction_at + i * 84;
    for (let j = 0; j < 84; j += 4) {
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
      const tanh_at_row = tanh_at + j;
      for (let r = 0; r < 100; r++) {
        const add = f32[add_at_row + r * 10]!;
        const add_i1 = f32[add_at_row + r * 10 + 1]!;
        const add_i2 = f32[add_at_row + r * 10 + 2]!;
        const tanh = f32[tanh_at_row + r * 84]!;
        const tanh_j1 = f32[tanh_at_row + r * 84 + 1]!;
        const tanh_j2 = f32[tanh_at_row + r * 84 + 2]!;
        const tanh_j3 = f32[tanh_at_row + r * 84 + 3]!;
        contraction += add * tanh;
        contraction_i1 += add_i1 * tanh;
        contraction_i2 += add_i2 * tanh;
        contraction_j1 += add * tanh_j1;
        contraction_j1_i1 += add_i1 * tanh_j1;
        contraction_j1_i2 += add_i2 * tanh_j1;
        contraction_j2 += add * tanh_j2;
        contraction_j2_i1 += add_i1 * tanh_j2;
        contraction_j2_i2 += add_i2 * tanh_j2;
        contraction_j3 += add * tanh_j3;
        contraction_j3_i1 += add_i1 * tanh_j3;
        contraction_j3_i2 += add_i2 * tanh_j3;
      }
      f32[contraction_at_row + j] = contraction;
      f32[contraction_at_row + j + 84] = contraction_i1;
      f32[contraction_at_row + j + 168] = contraction_i2;
      f32[contraction_at_row + j + 1] = contraction_j1;
      f32[contraction_at_row + j + 85] = contraction_j1_i1;
      f32[contraction_at_row + j + 169] = contraction_j1_i2;
      f32[contraction_at_row + j + 2] = contraction_j2;
      f32[contraction_at_row + j + 86] = contraction_j2_i1;
      f32[contraction_at_row + j + 170] = contraction_j2_i2;
      f32[contraction_at_row + j + 3] = contraction_j3;
      f32[contraction_at_row + j + 87] = contraction_j3_i1;
      f32[contraction_at_row + j + 171] = contraction_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 84; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const tanh_at_row2 = tanh_at + j_ir;
    for (let r_ir = 0; r_ir < 100; r_ir++) {
      const add_ir = f32[add_at + r_ir * 10 + 9]!;
      contraction_ir += add_ir * f32[tanh_at_row2 + r_ir * 84]!;
      contraction_j1_ir += add_ir * f32[tanh_at_row2 + r_ir * 84 + 1]!;
      contraction_j2_ir += add_ir * f32[tanh_at_row2 + r_ir * 84 + 2]!;
      contraction_j3_ir += add_ir * f32[tanh_at_row2 + r_ir * 84 + 3]!;
    }
    f32[contraction_at + j_ir + 756] = contraction_ir;
    f32[contraction_at + j_ir + 757] = contraction_j1_ir;
    f32[contraction_at + j_ir + 758] = contraction_j2_ir;
    f32[contraction_at + j_ir + 759] = contraction_j3_ir;
  }
}

/**
 * sum, lenet5.ts:37
 */
function sum2(f32: Float32Array, mul_at: number, sum_at: number): void {
  for (let i = 0; i < 84; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const mul_at_row = mul_at + i;
    for (let r = 0; r < 100; r++) {
      sum += f32[mul_at_row + r * 84]!;
      sum_i1 += f32[mul_at_row + r * 84 + 1]!;
      sum_i2 += f32[mul_at_row + r * 84 + 2]!;
      sum_i3 += f32[mul_at_row + r * 84 + 3]!;
    }
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
  }
}

/**
 * contraction, lenet5.ts:37
 * mul, lenet5.ts:36
 */
function contraction_mul2(
  f32: Float32Array,
  mul_at: number,
  f6Weight: number,
  tanh_at: number,
  mul_at2: number,
): void {
  for (let i = 0; i < 99; i += 3) {
    const tanh_at_row = tanh_at + i * 120;
    const mul_at2_row = mul_at2 + i * 120;
    for (let j = 0; j < 120; j += 4) {
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
      const mul_at_row = mul_at + i * 84;
      const f6Weight_row = f6Weight + j;
      for (let r = 0; r < 84; r++) {
        const mul = f32[mul_at_row + r]!;
        const mul_i1 = f32[mul_at_row + r + 84]!;
        const mul_i2 = f32[mul_at_row + r + 168]!;
        const weight = f32[f6Weight_row + r * 120]!;
        const weight_j1 = f32[f6Weight_row + r * 120 + 1]!;
        const weight_j2 = f32[f6Weight_row + r * 120 + 2]!;
        const weight_j3 = f32[f6Weight_row + r * 120 + 3]!;
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
      const tanh = f32[tanh_at_row + j]!;
      const tanh_i1 = f32[tanh_at_row + j + 120]!;
      const tanh_i2 = f32[tanh_at_row + j + 240]!;
      const tanh_j1 = f32[tanh_at_row + j + 1]!;
      const tanh_j1_i1 = f32[tanh_at_row + j + 121]!;
      const tanh_j1_i2 = f32[tanh_at_row + j + 241]!;
      const tanh_j2 = f32[tanh_at_row + j + 2]!;
      const tanh_j2_i1 = f32[tanh_at_row + j + 122]!;
      const tanh_j2_i2 = f32[tanh_at_row + j + 242]!;
      const tanh_j3 = f32[tanh_at_row + j + 3]!;
      const tanh_j3_i1 = f32[tanh_at_row + j + 123]!;
      const tanh_j3_i2 = f32[tanh_at_row + j + 243]!;
      f32[mul_at2_row + j] = contraction * (1 - tanh * tanh);
      f32[mul_at2_row + j + 120] = contraction_i1 * (1 - tanh_i1 * tanh_i1);
      f32[mul_at2_row + j + 240] = contraction_i2 * (1 - tanh_i2 * tanh_i2);
      f32[mul_at2_row + j + 1] = contraction_j1 * (1 - tanh_j1 * tanh_j1);
      f32[mul_at2_row + j + 121] = contraction_j1_i1 * (1 - tanh_j1_i1 * tanh_j1_i1);
      f32[mul_at2_row + j + 241] = contraction_j1_i2 * (1 - tanh_j1_i2 * tanh_j1_i2);
      f32[mul_at2_row + j + 2] = contraction_j2 * (1 - tanh_j2 * tanh_j2);
      f32[mul_at2_row + j + 122] = contraction_j2_i1 * (1 - tanh_j2_i1 * tanh_j2_i1);
      f32[mul_at2_row + j + 242] = contraction_j2_i2 * (1 - tanh_j2_i2 * tanh_j2_i2);
      f32[mul_at2_row + j + 3] = contraction_j3 * (1 - tanh_j3 * tanh_j3);
      f32[mul_at2_row + j + 123] = contraction_j3_i1 * (1 - tanh_j3_i1 * tanh_j3_i1);
      f32[mul_at2_row + j + 243] = contraction_j3_i2 * (1 - tanh_j3_i2 * tanh_j3_i2);
    }
  }
  for (let j_ir = 0; j_ir < 120; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const f6Weight_row2 = f6Weight + j_ir;
    for (let r_ir = 0; r_ir < 84; r_ir++) {
      const mul_ir = f32[mul_at + r_ir + 8316]!;
      contraction_ir += mul_ir * f32[f6Weight_row2 + r_ir * 120]!;
      contraction_j1_ir += mul_ir * f32[f6Weight_row2 + r_ir * 120 + 1]!;
      contraction_j2_ir += mul_ir * f32[f6Weight_row2 + r_ir * 120 + 2]!;
      contraction_j3_ir += mul_ir * f32[f6Weight_row2 + r_ir * 120 + 3]!;
    }
    const tanh_ir = f32[tanh_at + j_ir + 11880]!;
    const tanh_j1_ir = f32[tanh_at + j_ir + 11881]!;
    const tanh_j2_ir = f32[tanh_at + j_ir + 11882]!;
    const tanh_j3_ir = f32[tanh_at + j_ir + 11883]!;
    f32[mul_at2 + j_ir + 11880] = contraction_ir * (1 - tanh_ir * tanh_ir);
    f32[mul_at2 + j_ir + 11881] = contraction_j1_ir * (1 - tanh_j1_ir * tanh_j1_ir);
    f32[mul_at2 + j_ir + 11882] = contraction_j2_ir * (1 - tanh_j2_ir * tanh_j2_ir);
    f32[mul_at2 + j_ir + 11883] = contraction_j3_ir * (1 - tanh_j3_ir * tanh_j3_ir);
  }
}

/**
 * contraction, lenet5.ts:37
 */
function contraction4(f32: Float32Array, mul_at: number, tanh_at: number, contraction_at: number): void {
  for (let i = 0; i < 84; i += 3) {
    const contraction_at_row = contraction_at + i * 120;
    for (let j = 0; j < 120; j += 4) {
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
      const tanh_at_row = tanh_at + j;
      for (let r = 0; r < 100; r++) {
        const mul = f32[mul_at_row + r * 84]!;
        const mul_i1 = f32[mul_at_row + r * 84 + 1]!;
        const mul_i2 = f32[mul_at_row + r * 84 + 2]!;
        const tanh = f32[tanh_at_row + r * 120]!;
        const tanh_j1 = f32[tanh_at_row + r * 120 + 1]!;
        const tanh_j2 = f32[tanh_at_row + r * 120 + 2]!;
        const tanh_j3 = f32[tanh_at_row + r * 120 + 3]!;
        contraction += mul * tanh;
        contraction_i1 += mul_i1 * tanh;
        contraction_i2 += mul_i2 * tanh;
        contraction_j1 += mul * tanh_j1;
        contraction_j1_i1 += mul_i1 * tanh_j1;
        contraction_j1_i2 += mul_i2 * tanh_j1;
        contraction_j2 += mul * tanh_j2;
        contraction_j2_i1 += mul_i1 * tanh_j2;
        contraction_j2_i2 += mul_i2 * tanh_j2;
        contraction_j3 += mul * tanh_j3;
        contraction_j3_i1 += mul_i1 * tanh_j3;
        contraction_j3_i2 += mul_i2 * tanh_j3;
      }
      f32[contraction_at_row + j] = contraction;
      f32[contraction_at_row + j + 120] = contraction_i1;
      f32[contraction_at_row + j + 240] = contraction_i2;
      f32[contraction_at_row + j + 1] = contraction_j1;
      f32[contraction_at_row + j + 121] = contraction_j1_i1;
      f32[contraction_at_row + j + 241] = contraction_j1_i2;
      f32[contraction_at_row + j + 2] = contraction_j2;
      f32[contraction_at_row + j + 122] = contraction_j2_i1;
      f32[contraction_at_row + j + 242] = contraction_j2_i2;
      f32[contraction_at_row + j + 3] = contraction_j3;
      f32[contraction_at_row + j + 123] = contraction_j3_i1;
      f32[contraction_at_row + j + 243] = contraction_j3_i2;
    }
  }
}

/**
 * sum, lenet5.ts:36
 */
function sum3(f32: Float32Array, mul_at: number, sum_at: number): void {
  for (let i = 0; i < 120; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const mul_at_row = mul_at + i;
    for (let r = 0; r < 100; r++) {
      sum += f32[mul_at_row + r * 120]!;
      sum_i1 += f32[mul_at_row + r * 120 + 1]!;
      sum_i2 += f32[mul_at_row + r * 120 + 2]!;
      sum_i3 += f32[mul_at_row + r * 120 + 3]!;
    }
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
  }
}

/**
 * contraction, lenet5.ts:36
 * mul, lenet5.ts:36
 */
function contraction_mul3(f32: Float32Array, mul_at: number, c5Weight: number, mul_at2: number): void {
  for (let i = 0; i < 99; i += 3) {
    const mul_at2_row = mul_at2 + i * 400;
    for (let l = 0; l < 400; l += 4) {
      let contraction = 0;
      let contraction_i1 = 0;
      let contraction_i2 = 0;
      let contraction_l1 = 0;
      let contraction_l1_i1 = 0;
      let contraction_l1_i2 = 0;
      let contraction_l2 = 0;
      let contraction_l2_i1 = 0;
      let contraction_l2_i2 = 0;
      let contraction_l3 = 0;
      let contraction_l3_i1 = 0;
      let contraction_l3_i2 = 0;
      const mul_at_row = mul_at + i * 120;
      const c5Weight_row = c5Weight + l;
      for (let r = 0; r < 120; r++) {
        const mul = f32[mul_at_row + r]!;
        const mul_i1 = f32[mul_at_row + r + 120]!;
        const mul_i2 = f32[mul_at_row + r + 240]!;
        const weight = f32[c5Weight_row + r * 400]!;
        const weight_l1 = f32[c5Weight_row + r * 400 + 1]!;
        const weight_l2 = f32[c5Weight_row + r * 400 + 2]!;
        const weight_l3 = f32[c5Weight_row + r * 400 + 3]!;
        contraction += mul * weight;
        contraction_i1 += mul_i1 * weight;
        contraction_i2 += mul_i2 * weight;
        contraction_l1 += mul * weight_l1;
        contraction_l1_i1 += mul_i1 * weight_l1;
        contraction_l1_i2 += mul_i2 * weight_l1;
        contraction_l2 += mul * weight_l2;
        contraction_l2_i1 += mul_i1 * weight_l2;
        contraction_l2_i2 += mul_i2 * weight_l2;
        contraction_l3 += mul * weight_l3;
        contraction_l3_i1 += mul_i1 * weight_l3;
        contraction_l3_i2 += mul_i2 * weight_l3;
      }
      f32[mul_at2_row + l] = contraction * 0.25;
      f32[mul_at2_row + l + 400] = contraction_i1 * 0.25;
      f32[mul_at2_row + l + 800] = contraction_i2 * 0.25;
      f32[mul_at2_row + l + 1] = contraction_l1 * 0.25;
      f32[mul_at2_row + l + 401] = contraction_l1_i1 * 0.25;
      f32[mul_at2_row + l + 801] = contraction_l1_i2 * 0.25;
      f32[mul_at2_row + l + 2] = contraction_l2 * 0.25;
      f32[mul_at2_row + l + 402] = contraction_l2_i1 * 0.25;
      f32[mul_at2_row + l + 802] = contraction_l2_i2 * 0.25;
      f32[mul_at2_row + l + 3] = contraction_l3 * 0.25;
      f32[mul_at2_row + l + 403] = contraction_l3_i1 * 0.25;
      f32[mul_at2_row + l + 803] = contraction_l3_i2 * 0.25;
    }
  }
  for (let l_ir = 0; l_ir < 400; l_ir += 4) {
    let contraction_ir = 0;
    let contraction_l1_ir = 0;
    let contraction_l2_ir = 0;
    let contraction_l3_ir = 0;
    const c5Weight_row2 = c5Weight + l_ir;
    for (let r_ir = 0; r_ir < 120; r_ir++) {
      const mul_ir = f32[mul_at + r_ir + 11880]!;
      contraction_ir += mul_ir * f32[c5Weight_row2 + r_ir * 400]!;
      contraction_l1_ir += mul_ir * f32[c5Weight_row2 + r_ir * 400 + 1]!;
      contraction_l2_ir += mul_ir * f32[c5Weight_row2 + r_ir * 400 + 2]!;
      contraction_l3_ir += mul_ir * f32[c5Weight_row2 + r_ir * 400 + 3]!;
    }
    f32[mul_at2 + l_ir + 39600] = contraction_ir * 0.25;
    f32[mul_at2 + l_ir + 39601] = contraction_l1_ir * 0.25;
    f32[mul_at2 + l_ir + 39602] = contraction_l2_ir * 0.25;
    f32[mul_at2 + l_ir + 39603] = contraction_l3_ir * 0.25;
  }
}

/**
 * contraction, lenet5.ts:36
 */
function contraction5(f32: Float32Array, mul_at: number, mul_at2: number, contraction_at: number): void {
  for (let i = 0; i < 120; i += 3) {
    const contraction_at_row = contraction_at + i * 400;
    for (let j = 0; j < 400; j += 4) {
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
      const mul_at2_row = mul_at2 + j;
      for (let r = 0; r < 100; r++) {
        const mul = f32[mul_at_row + r * 120]!;
        const mul_i1 = f32[mul_at_row + r * 120 + 1]!;
        const mul_i2 = f32[mul_at_row + r * 120 + 2]!;
        const mul2 = f32[mul_at2_row + r * 400]!;
        const mul2_j1 = f32[mul_at2_row + r * 400 + 1]!;
        const mul2_j2 = f32[mul_at2_row + r * 400 + 2]!;
        const mul2_j3 = f32[mul_at2_row + r * 400 + 3]!;
        contraction += mul * mul2;
        contraction_i1 += mul_i1 * mul2;
        contraction_i2 += mul_i2 * mul2;
        contraction_j1 += mul * mul2_j1;
        contraction_j1_i1 += mul_i1 * mul2_j1;
        contraction_j1_i2 += mul_i2 * mul2_j1;
        contraction_j2 += mul * mul2_j2;
        contraction_j2_i1 += mul_i1 * mul2_j2;
        contraction_j2_i2 += mul_i2 * mul2_j2;
        contraction_j3 += mul * mul2_j3;
        contraction_j3_i1 += mul_i1 * mul2_j3;
        contraction_j3_i2 += mul_i2 * mul2_j3;
      }
      f32[contraction_at_row + j] = contraction;
      f32[contraction_at_row + j + 400] = contraction_i1;
      f32[contraction_at_row + j + 800] = contraction_i2;
      f32[contraction_at_row + j + 1] = contraction_j1;
      f32[contraction_at_row + j + 401] = contraction_j1_i1;
      f32[contraction_at_row + j + 801] = contraction_j1_i2;
      f32[contraction_at_row + j + 2] = contraction_j2;
      f32[contraction_at_row + j + 402] = contraction_j2_i1;
      f32[contraction_at_row + j + 802] = contraction_j2_i2;
      f32[contraction_at_row + j + 3] = contraction_j3;
      f32[contraction_at_row + j + 403] = contraction_j3_i1;
      f32[contraction_at_row + j + 803] = contraction_j3_i2;
    }
  }
}

/**
 * mul, lenet5.ts:35
 */
function mul(f32: Float32Array, mul_at: number, tanh_at: number, mul_at2: number): void {
  for (let k = 0; k < 8000; k++) {
    for (let l = 0; l < 2; l++) {
      const mul_at_row = mul_at + k * 5;
      for (let m = 0; m < 5; m++) {
        const mul2 = f32[mul_at_row + m]!;
        const tanh_at_row = tanh_at + k * 20 + l * 10 + m * 2;
        const mul_at2_row = mul_at2 + k * 20 + l * 10 + m * 2;
        for (let n = 0; n < 2; n++) {
          const tanh = f32[tanh_at_row + n]!;
          f32[mul_at2_row + n] = mul2 * (1 - tanh * tanh);
        }
      }
    }
  }
}

/**
 * sum, lenet5.ts:35
 */
function sum4(f32: Float32Array, mul_at: number, sum_at: number): void {
  for (let i = 0; i < 16; i++) {
    let sum = 0;
    let sumTp1 = 0;
    let sumTp2 = 0;
    let sumTp3 = 0;
    for (let r = 0; r < 100; r++) {
      const mul_at_row = mul_at + r * 1600 + i * 100;
      for (let t = 0; t < 100; t += 4) {
        sum += f32[mul_at_row + t]!;
        sumTp1 += f32[mul_at_row + t + 1]!;
        sumTp2 += f32[mul_at_row + t + 2]!;
        sumTp3 += f32[mul_at_row + t + 3]!;
      }
    }
    sum = sum + sumTp1 + (sumTp2 + sumTp3);
    f32[sum_at + i] = sum;
  }
}

/**
 * convolution, lenet5.ts:35
 * mul, lenet5.ts:35
 */
function convolution_input_gradient_mul(
  f32: Float32Array,
  c3Weight: number,
  mul_at: number,
  mul_at2: number,
): void {
  for (let i = 0; i < 100; i++) {
    for (let j = 0; j < 6; j += 3) {
      const mul_at2_row2 = mul_at2 + i * 1176 + j * 196;
      for (let k = 0; k < 14; k++) {
        const mul_at2_row = mul_at2 + i * 1176 + j * 196 + k * 14;
        for (let l = 0; l < 12; l += 4) {
          let convolution = 0;
          let convolution_j1 = 0;
          let convolution_j2 = 0;
          let convolution_l1 = 0;
          let convolution_l1_j1 = 0;
          let convolution_l1_j2 = 0;
          let convolution_l2 = 0;
          let convolution_l2_j1 = 0;
          let convolution_l2_j2 = 0;
          let convolution_l3 = 0;
          let convolution_l3_j1 = 0;
          let convolution_l3_j2 = 0;
          for (let r = 0; r < 16; r++) {
            for (let s = 0; s < 5; s++) {
              const c3Weight_row = c3Weight + r * 150 + j * 25 + s * 5;
              const mul_at_row = mul_at + i * 1600 + r * 100 + k * 10 + l - s * 10;
              for (let t = 0; t < 5; t++) {
                if (k - s >= 0 && k - s < 10) {
                  if (l - t >= 0) {
                    const mul = f32[mul_at_row - t]!;
                    convolution += f32[c3Weight_row + t]! * mul;
                    convolution_j1 += f32[c3Weight_row + t + 25]! * mul;
                    convolution_j2 += f32[c3Weight_row + t + 50]! * mul;
                  }
                  if (l - t >= -1) {
                    const mul_l1 = f32[mul_at_row - t + 1]!;
                    convolution_l1 += f32[c3Weight_row + t]! * mul_l1;
                    convolution_l1_j1 += f32[c3Weight_row + t + 25]! * mul_l1;
                    convolution_l1_j2 += f32[c3Weight_row + t + 50]! * mul_l1;
                  }
                  if (l - t >= -2 && l - t < 8) {
                    const mul_l2 = f32[mul_at_row - t + 2]!;
                    convolution_l2 += f32[c3Weight_row + t]! * mul_l2;
                    convolution_l2_j1 += f32[c3Weight_row + t + 25]! * mul_l2;
                    convolution_l2_j2 += f32[c3Weight_row + t + 50]! * mul_l2;
                  }
                  if (l - t >= -3 && l - t < 7) {
                    const mul_l3 = f32[mul_at_row - t + 3]!;
                    convolution_l3 += f32[c3Weight_row + t]! * mul_l3;
                    convolution_l3_j1 += f32[c3Weight_row + t + 25]! * mul_l3;
                    convolution_l3_j2 += f32[c3Weight_row + t + 50]! * mul_l3;
                  }
                }
              }
            }
          }
          f32[mul_at2_row + l] = convolution * 0.25;
          f32[mul_at2_row + l + 196] = convolution_j1 * 0.25;
          f32[mul_at2_row + l + 392] = convolution_j2 * 0.25;
          f32[mul_at2_row + l + 1] = convolution_l1 * 0.25;
          f32[mul_at2_row + l + 197] = convolution_l1_j1 * 0.25;
          f32[mul_at2_row + l + 393] = convolution_l1_j2 * 0.25;
          f32[mul_at2_row + l + 2] = convolution_l2 * 0.25;
          f32[mul_at2_row + l + 198] = convolution_l2_j1 * 0.25;
          f32[mul_at2_row + l + 394] = convolution_l2_j2 * 0.25;
          f32[mul_at2_row + l + 3] = convolution_l3 * 0.25;
          f32[mul_at2_row + l + 199] = convolution_l3_j1 * 0.25;
          f32[mul_at2_row + l + 395] = convolution_l3_j2 * 0.25;
        }
        let convolution_lr = 0;
        let convolution_lr_j1 = 0;
        let convolution_lr_j2 = 0;
        let convolution_lr_l1 = 0;
        let convolution_lr_l1_j1 = 0;
        let convolution_lr_l1_j2 = 0;
        for (let r_lr = 0; r_lr < 16; r_lr++) {
          for (let s_lr = 0; s_lr < 5; s_lr++) {
            const c3Weight_row2 = c3Weight + r_lr * 150 + j * 25 + s_lr * 5;
            const mul_at_row2 = mul_at + i * 1600 + r_lr * 100 + k * 10 - s_lr * 10;
            for (let t_lr = 0; t_lr < 5; t_lr++) {
              if (k - s_lr >= 0 && k - s_lr < 10) {
                if (-t_lr < -2) {
                  const mul_lr = f32[mul_at_row2 - t_lr + 12]!;
                  convolution_lr += f32[c3Weight_row2 + t_lr]! * mul_lr;
                  convolution_lr_j1 += f32[c3Weight_row2 + t_lr + 25]! * mul_lr;
                  convolution_lr_j2 += f32[c3Weight_row2 + t_lr + 50]! * mul_lr;
                }
                if (-t_lr < -3) {
                  const mul_lr_l1 = f32[mul_at_row2 - t_lr + 13]!;
                  convolution_lr_l1 += f32[c3Weight_row2 + t_lr]! * mul_lr_l1;
                  convolution_lr_l1_j1 += f32[c3Weight_row2 + t_lr + 25]! * mul_lr_l1;
                  convolution_lr_l1_j2 += f32[c3Weight_row2 + t_lr + 50]! * mul_lr_l1;
                }
              }
            }
          }
        }
        f32[mul_at2_row2 + k * 14 + 12] = convolution_lr * 0.25;
        f32[mul_at2_row2 + k * 14 + 208] = convolution_lr_j1 * 0.25;
        f32[mul_at2_row2 + k * 14 + 404] = convolution_lr_j2 * 0.25;
        f32[mul_at2_row2 + k * 14 + 13] = convolution_lr_l1 * 0.25;
        f32[mul_at2_row2 + k * 14 + 209] = convolution_lr_l1_j1 * 0.25;
        f32[mul_at2_row2 + k * 14 + 405] = convolution_lr_l1_j2 * 0.25;
      }
    }
  }
}

/**
 * convolution, lenet5.ts:35
 */
function convolution_weight_gradient(
  f32: Float32Array,
  mul_at: number,
  mul_at2: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 16; i += 2) {
    for (let j = 0; j < 6; j++) {
      const convolution_at_row = convolution_at + i * 150 + j * 25;
      for (let k = 0; k < 5; k++) {
        let convolution = 0;
        let convolution_i1 = 0;
        let convolution_l1 = 0;
        let convolution_l1_i1 = 0;
        let convolution_l2 = 0;
        let convolution_l2_i1 = 0;
        let convolution_l3 = 0;
        let convolution_l3_i1 = 0;
        let convolution_l4 = 0;
        let convolution_l4_i1 = 0;
        for (let r = 0; r < 100; r++) {
          for (let s = 0; s < 10; s++) {
            const mul_at_row = mul_at + r * 1176 + j * 196 + k * 14 + s * 14;
            const mul_at2_row = mul_at2 + r * 1600 + i * 100 + s * 10;
            for (let t = 0; t < 10; t++) {
              const mul = f32[mul_at_row + t]!;
              const mul_l1 = f32[mul_at_row + t + 1]!;
              const mul_l2 = f32[mul_at_row + t + 2]!;
              const mul_l3 = f32[mul_at_row + t + 3]!;
              const mul_l4 = f32[mul_at_row + t + 4]!;
              const mul2 = f32[mul_at2_row + t]!;
              const mul2_i1 = f32[mul_at2_row + t + 100]!;
              convolution += mul * mul2;
              convolution_i1 += mul * mul2_i1;
              convolution_l1 += mul_l1 * mul2;
              convolution_l1_i1 += mul_l1 * mul2_i1;
              convolution_l2 += mul_l2 * mul2;
              convolution_l2_i1 += mul_l2 * mul2_i1;
              convolution_l3 += mul_l3 * mul2;
              convolution_l3_i1 += mul_l3 * mul2_i1;
              convolution_l4 += mul_l4 * mul2;
              convolution_l4_i1 += mul_l4 * mul2_i1;
            }
          }
        }
        f32[convolution_at_row + k * 5] = convolution;
        f32[convolution_at_row + k * 5 + 150] = convolution_i1;
        f32[convolution_at_row + k * 5 + 1] = convolution_l1;
        f32[convolution_at_row + k * 5 + 151] = convolution_l1_i1;
        f32[convolution_at_row + k * 5 + 2] = convolution_l2;
        f32[convolution_at_row + k * 5 + 152] = convolution_l2_i1;
        f32[convolution_at_row + k * 5 + 3] = convolution_l3;
        f32[convolution_at_row + k * 5 + 153] = convolution_l3_i1;
        f32[convolution_at_row + k * 5 + 4] = convolution_l4;
        f32[convolution_at_row + k * 5 + 154] = convolution_l4_i1;
      }
    }
  }
}

/**
 * mul, lenet5.ts:34
 */
function mul2(f32: Float32Array, mul_at: number, tanh_at: number, mul_at2: number): void {
  for (let k = 0; k < 8400; k++) {
    for (let l = 0; l < 2; l++) {
      const mul_at_row = mul_at + k * 14;
      for (let m = 0; m < 14; m++) {
        const mul = f32[mul_at_row + m]!;
        const tanh_at_row = tanh_at + k * 56 + l * 28 + m * 2;
        const mul_at2_row = mul_at2 + k * 56 + l * 28 + m * 2;
        for (let n = 0; n < 2; n++) {
          const tanh = f32[tanh_at_row + n]!;
          f32[mul_at2_row + n] = mul * (1 - tanh * tanh);
        }
      }
    }
  }
}

/**
 * sum, lenet5.ts:34
 */
function sum5(f32: Float32Array, mul_at: number, sum_at: number): void {
  for (let i = 0; i < 6; i++) {
    let sum = 0;
    let sumTp1 = 0;
    let sumTp2 = 0;
    let sumTp3 = 0;
    for (let r = 0; r < 100; r++) {
      const mul_at_row = mul_at + r * 4704 + i * 784;
      for (let t = 0; t < 784; t += 4) {
        sum += f32[mul_at_row + t]!;
        sumTp1 += f32[mul_at_row + t + 1]!;
        sumTp2 += f32[mul_at_row + t + 2]!;
        sumTp3 += f32[mul_at_row + t + 3]!;
      }
    }
    sum = sum + sumTp1 + (sumTp2 + sumTp3);
    f32[sum_at + i] = sum;
  }
}

/**
 * convolution, lenet5.ts:34
 */
function convolution_weight_gradient2(
  f32: Float32Array,
  x_at: number,
  mul_at: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 6; i += 2) {
    const convolution_at_row = convolution_at + i * 25;
    for (let j = 0; j < 5; j++) {
      let convolution = 0;
      let convolution_i1 = 0;
      let convolution_k1 = 0;
      let convolution_k1_i1 = 0;
      let convolution_k2 = 0;
      let convolution_k2_i1 = 0;
      let convolution_k3 = 0;
      let convolution_k3_i1 = 0;
      let convolution_k4 = 0;
      let convolution_k4_i1 = 0;
      for (let r = 0; r < 100; r++) {
        for (let s = 0; s < 28; s++) {
          const x_at_row = x_at + r * 784 + j * 28 + s * 28;
          const mul_at_row = mul_at + r * 4704 + i * 784 + s * 28;
          for (let t = 0; t < 28; t++) {
            if (j + s >= 2 && j + s < 30) {
              if (t >= 2) {
                const x = f32[x_at_row + t - 58]!;
                convolution += x * f32[mul_at_row + t]!;
                convolution_i1 += x * f32[mul_at_row + t + 784]!;
              }
              if (t >= 1) {
                const x_k1 = f32[x_at_row + t - 57]!;
                convolution_k1 += x_k1 * f32[mul_at_row + t]!;
                convolution_k1_i1 += x_k1 * f32[mul_at_row + t + 784]!;
              }
              const x_k2 = f32[x_at_row + t - 56]!;
              convolution_k2 += x_k2 * f32[mul_at_row + t]!;
              convolution_k2_i1 += x_k2 * f32[mul_at_row + t + 784]!;
              if (t < 27) {
                const x_k3 = f32[x_at_row + t - 55]!;
                convolution_k3 += x_k3 * f32[mul_at_row + t]!;
                convolution_k3_i1 += x_k3 * f32[mul_at_row + t + 784]!;
              }
              if (t < 26) {
                const x_k4 = f32[x_at_row + t - 54]!;
                convolution_k4 += x_k4 * f32[mul_at_row + t]!;
                convolution_k4_i1 += x_k4 * f32[mul_at_row + t + 784]!;
              }
            }
          }
        }
      }
      f32[convolution_at_row + j * 5] = convolution;
      f32[convolution_at_row + j * 5 + 25] = convolution_i1;
      f32[convolution_at_row + j * 5 + 1] = convolution_k1;
      f32[convolution_at_row + j * 5 + 26] = convolution_k1_i1;
      f32[convolution_at_row + j * 5 + 2] = convolution_k2;
      f32[convolution_at_row + j * 5 + 27] = convolution_k2_i1;
      f32[convolution_at_row + j * 5 + 3] = convolution_k3;
      f32[convolution_at_row + j * 5 + 28] = convolution_k3_i1;
      f32[convolution_at_row + j * 5 + 4] = convolution_k4;
      f32[convolution_at_row + j * 5 + 29] = convolution_k4_i1;
    }
  }
}

/**
 * sum, lenet5.ts:35
 * mul, lenet5.ts:35
 */
function sum_mul3(f32: Float32Array, convolution_at: number, c1Bias: number, mul_at: number): void {
  for (let i = 0; i < 100; i++) {
    const mul_at_row4 = mul_at + i * 1176;
    for (let j = 0; j < 6; j++) {
      const bias = f32[c1Bias + j]!;
      const c1Bias0 = f32[c1Bias + j]!;
      const mul_at_row2 = mul_at + i * 1176 + j * 196;
      for (let k = 0; k < 12; k += 3) {
        const mul_at_row = mul_at + i * 1176 + j * 196 + k * 14;
        for (let l = 0; l < 12; l += 4) {
          let sum = 0;
          let sum_k1 = 0;
          let sum_k2 = 0;
          let sum_l1 = 0;
          let sum_l1_k1 = 0;
          let sum_l1_k2 = 0;
          let sum_l2 = 0;
          let sum_l2_k1 = 0;
          let sum_l2_k2 = 0;
          let sum_l3 = 0;
          let sum_l3_k1 = 0;
          let sum_l3_k2 = 0;
          for (let r = 0; r < 2; r++) {
            const convolution_at_row = convolution_at + i * 4704 + j * 784 + k * 56 + r * 28 + l * 2;
            for (let s = 0; s < 2; s++) {
              sum += Math.tanh(f32[convolution_at_row + s]! + bias);
              sum_k1 += Math.tanh(f32[convolution_at_row + s + 56]! + bias);
              sum_k2 += Math.tanh(f32[convolution_at_row + s + 112]! + bias);
              sum_l1 += Math.tanh(f32[convolution_at_row + s + 2]! + bias);
              sum_l1_k1 += Math.tanh(f32[convolution_at_row + s + 58]! + bias);
              sum_l1_k2 += Math.tanh(f32[convolution_at_row + s + 114]! + bias);
              sum_l2 += Math.tanh(f32[convolution_at_row + s + 4]! + bias);
              sum_l2_k1 += Math.tanh(f32[convolution_at_row + s + 60]! + bias);
              sum_l2_k2 += Math.tanh(f32[convolution_at_row + s + 116]! + bias);
              sum_l3 += Math.tanh(f32[convolution_at_row + s + 6]! + bias);
              sum_l3_k1 += Math.tanh(f32[convolution_at_row + s + 62]! + bias);
              sum_l3_k2 += Math.tanh(f32[convolution_at_row + s + 118]! + bias);
            }
          }
          f32[mul_at_row + l] = sum * 0.25;
          f32[mul_at_row + l + 14] = sum_k1 * 0.25;
          f32[mul_at_row + l + 28] = sum_k2 * 0.25;
          f32[mul_at_row + l + 1] = sum_l1 * 0.25;
          f32[mul_at_row + l + 15] = sum_l1_k1 * 0.25;
          f32[mul_at_row + l + 29] = sum_l1_k2 * 0.25;
          f32[mul_at_row + l + 2] = sum_l2 * 0.25;
          f32[mul_at_row + l + 16] = sum_l2_k1 * 0.25;
          f32[mul_at_row + l + 30] = sum_l2_k2 * 0.25;
          f32[mul_at_row + l + 3] = sum_l3 * 0.25;
          f32[mul_at_row + l + 17] = sum_l3_k1 * 0.25;
          f32[mul_at_row + l + 31] = sum_l3_k2 * 0.25;
        }
        let sum_lr = 0;
        let sum_lr_k1 = 0;
        let sum_lr_k2 = 0;
        let sum_lr_l1 = 0;
        let sum_lr_l1_k1 = 0;
        let sum_lr_l1_k2 = 0;
        const convolution_at_row2 = convolution_at + i * 4704 + j * 784 + k * 56;
        for (let r_lr = 0; r_lr < 2; r_lr++) {
          const bias_lr = c1Bias0;
          const tanh_lr = Math.tanh(f32[convolution_at_row2 + r_lr * 28 + 24]! + bias_lr);
          const tanh_lr_k1 = Math.tanh(f32[convolution_at_row2 + r_lr * 28 + 80]! + bias_lr);
          const tanh_lr_k2 = Math.tanh(f32[convolution_at_row2 + r_lr * 28 + 136]! + bias_lr);
          const tanh_lr_l1 = Math.tanh(f32[convolution_at_row2 + r_lr * 28 + 26]! + bias_lr);
          const tanh_lr_l1_k1 = Math.tanh(f32[convolution_at_row2 + r_lr * 28 + 82]! + bias_lr);
          const tanh_lr_l1_k2 = Math.tanh(f32[convolution_at_row2 + r_lr * 28 + 138]! + bias_lr);
          sum_lr += tanh_lr;
          sum_lr_k1 += tanh_lr_k1;
          sum_lr_k2 += tanh_lr_k2;
          sum_lr_l1 += tanh_lr_l1;
          sum_lr_l1_k1 += tanh_lr_l1_k1;
          sum_lr_l1_k2 += tanh_lr_l1_k2;
          const bias_lrSLr1 = c1Bias0;
          const tanh_lrSLr1 = Math.tanh(f32[convolution_at_row2 + r_lr * 28 + 25]! + bias_lrSLr1);
          const tanh_lr_k1SLr1 = Math.tanh(f32[convolution_at_row2 + r_lr * 28 + 81]! + bias_lrSLr1);
          const tanh_lr_k2SLr1 = Math.tanh(f32[convolution_at_row2 + r_lr * 28 + 137]! + bias_lrSLr1);
          const tanh_lr_l1SLr1 = Math.tanh(f32[convolution_at_row2 + r_lr * 28 + 27]! + bias_lrSLr1);
          const tanh_lr_l1_k1SLr1 = Math.tanh(f32[convolution_at_row2 + r_lr * 28 + 83]! + bias_lrSLr1);
          const tanh_lr_l1_k2SLr1 = Math.tanh(f32[convolution_at_row2 + r_lr * 28 + 139]! + bias_lrSLr1);
          sum_lr += tanh_lrSLr1;
          sum_lr_k1 += tanh_lr_k1SLr1;
          sum_lr_k2 += tanh_lr_k2SLr1;
          sum_lr_l1 += tanh_lr_l1SLr1;
          sum_lr_l1_k1 += tanh_lr_l1_k1SLr1;
          sum_lr_l1_k2 += tanh_lr_l1_k2SLr1;
        }
        f32[mul_at_row2 + k * 14 + 12] = sum_lr * 0.25;
        f32[mul_at_row2 + k * 14 + 26] = sum_lr_k1 * 0.25;
        f32[mul_at_row2 + k * 14 + 40] = sum_lr_k2 * 0.25;
        f32[mul_at_row2 + k * 14 + 13] = sum_lr_l1 * 0.25;
        f32[mul_at_row2 + k * 14 + 27] = sum_lr_l1_k1 * 0.25;
        f32[mul_at_row2 + k * 14 + 41] = sum_lr_l1_k2 * 0.25;
      }
      const bias_kr = f32[c1Bias + j]!;
      const mul_at_row3 = mul_at + i * 1176 + j * 196;
      for (let l_kr = 0; l_kr < 12; l_kr += 4) {
        let sum_kr = 0;
        let sum_kr_k1 = 0;
        let sum_l1_kr = 0;
        let sum_l1_kr_k1 = 0;
        let sum_l2_kr = 0;
        let sum_l2_kr_k1 = 0;
        let sum_l3_kr = 0;
        let sum_l3_kr_k1 = 0;
        for (let r_kr = 0; r_kr < 2; r_kr++) {
          const convolution_at_row3 = convolution_at + i * 4704 + j * 784 + r_kr * 28 + l_kr * 2;
          for (let s_kr = 0; s_kr < 2; s_kr++) {
            sum_kr += Math.tanh(f32[convolution_at_row3 + s_kr + 672]! + bias_kr);
            sum_kr_k1 += Math.tanh(f32[convolution_at_row3 + s_kr + 728]! + bias_kr);
            sum_l1_kr += Math.tanh(f32[convolution_at_row3 + s_kr + 674]! + bias_kr);
            sum_l1_kr_k1 += Math.tanh(f32[convolution_at_row3 + s_kr + 730]! + bias_kr);
            sum_l2_kr += Math.tanh(f32[convolution_at_row3 + s_kr + 676]! + bias_kr);
            sum_l2_kr_k1 += Math.tanh(f32[convolution_at_row3 + s_kr + 732]! + bias_kr);
            sum_l3_kr += Math.tanh(f32[convolution_at_row3 + s_kr + 678]! + bias_kr);
            sum_l3_kr_k1 += Math.tanh(f32[convolution_at_row3 + s_kr + 734]! + bias_kr);
          }
        }
        f32[mul_at_row3 + l_kr + 168] = sum_kr * 0.25;
        f32[mul_at_row3 + l_kr + 182] = sum_kr_k1 * 0.25;
        f32[mul_at_row3 + l_kr + 169] = sum_l1_kr * 0.25;
        f32[mul_at_row3 + l_kr + 183] = sum_l1_kr_k1 * 0.25;
        f32[mul_at_row3 + l_kr + 170] = sum_l2_kr * 0.25;
        f32[mul_at_row3 + l_kr + 184] = sum_l2_kr_k1 * 0.25;
        f32[mul_at_row3 + l_kr + 171] = sum_l3_kr * 0.25;
        f32[mul_at_row3 + l_kr + 185] = sum_l3_kr_k1 * 0.25;
      }
      let sum_lr_kr = 0;
      let sum_lr_kr_k1 = 0;
      let sum_lr_l1_kr = 0;
      let sum_lr_l1_kr_k1 = 0;
      const c1Bias1 = f32[c1Bias + j]!;
      const convolution_at_row4 = convolution_at + i * 4704 + j * 784;
      for (let r_lr_kr = 0; r_lr_kr < 2; r_lr_kr++) {
        const bias_lr_kr = c1Bias1;
        const tanh_lr_kr = Math.tanh(f32[convolution_at_row4 + r_lr_kr * 28 + 696]! + bias_lr_kr);
        const tanh_lr_kr_k1 = Math.tanh(f32[convolution_at_row4 + r_lr_kr * 28 + 752]! + bias_lr_kr);
        const tanh_lr_l1_kr = Math.tanh(f32[convolution_at_row4 + r_lr_kr * 28 + 698]! + bias_lr_kr);
        const tanh_lr_l1_kr_k1 = Math.tanh(f32[convolution_at_row4 + r_lr_kr * 28 + 754]! + bias_lr_kr);
        sum_lr_kr += tanh_lr_kr;
        sum_lr_kr_k1 += tanh_lr_kr_k1;
        sum_lr_l1_kr += tanh_lr_l1_kr;
        sum_lr_l1_kr_k1 += tanh_lr_l1_kr_k1;
        const bias_lr_krS_lrKr1 = c1Bias1;
        const add_lr_krS_lrKr1 = f32[convolution_at_row4 + r_lr_kr * 28 + 697]! + bias_lr_krS_lrKr1;
        const add_lr_kr_k1S_lrKr1 = f32[convolution_at_row4 + r_lr_kr * 28 + 753]! + bias_lr_krS_lrKr1;
        const add_lr_l1_krS_lrKr1 = f32[convolution_at_row4 + r_lr_kr * 28 + 699]! + bias_lr_krS_lrKr1;
        const add_lr_l1_kr_k1S_lrKr1 = f32[convolution_at_row4 + r_lr_kr * 28 + 755]! + bias_lr_krS_lrKr1;
        sum_lr_kr += Math.tanh(add_lr_krS_lrKr1);
        sum_lr_kr_k1 += Math.tanh(add_lr_kr_k1S_lrKr1);
        sum_lr_l1_kr += Math.tanh(add_lr_l1_krS_lrKr1);
        sum_lr_l1_kr_k1 += Math.tanh(add_lr_l1_kr_k1S_lrKr1);
      }
      f32[mul_at_row4 + j * 196 + 180] = sum_lr_kr * 0.25;
      f32[mul_at_row4 + j * 196 + 194] = sum_lr_kr_k1 * 0.25;
      f32[mul_at_row4 + j * 196 + 181] = sum_lr_l1_kr * 0.25;
      f32[mul_at_row4 + j * 196 + 195] = sum_lr_l1_kr_k1 * 0.25;
    }
  }
}

/**
 * sum, lenet5.ts:36
 * mul, lenet5.ts:36
 */
function sum_mul4(f32: Float32Array, convolution_at: number, c3Bias: number, mul_at: number): void {
  for (let i = 0; i < 100; i++) {
    const mul_at_row2 = mul_at + i * 400;
    for (let j = 0; j < 16; j++) {
      const bias = f32[c3Bias + j]!;
      const mul_at_row = mul_at + i * 400 + j * 25;
      for (let k = 0; k < 4; k += 2) {
        let sum = 0;
        let sum_k1 = 0;
        let sum_l1 = 0;
        let sum_l1_k1 = 0;
        let sum_l2 = 0;
        let sum_l2_k1 = 0;
        let sum_l3 = 0;
        let sum_l3_k1 = 0;
        let sum_l4 = 0;
        let sum_l4_k1 = 0;
        for (let r = 0; r < 2; r++) {
          const convolution_at_row = convolution_at + i * 1600 + j * 100 + k * 20 + r * 10;
          for (let s = 0; s < 2; s++) {
            sum += Math.tanh(f32[convolution_at_row + s]! + bias);
            sum_k1 += Math.tanh(f32[convolution_at_row + s + 20]! + bias);
            sum_l1 += Math.tanh(f32[convolution_at_row + s + 2]! + bias);
            sum_l1_k1 += Math.tanh(f32[convolution_at_row + s + 22]! + bias);
            sum_l2 += Math.tanh(f32[convolution_at_row + s + 4]! + bias);
            sum_l2_k1 += Math.tanh(f32[convolution_at_row + s + 24]! + bias);
            sum_l3 += Math.tanh(f32[convolution_at_row + s + 6]! + bias);
            sum_l3_k1 += Math.tanh(f32[convolution_at_row + s + 26]! + bias);
            sum_l4 += Math.tanh(f32[convolution_at_row + s + 8]! + bias);
            sum_l4_k1 += Math.tanh(f32[convolution_at_row + s + 28]! + bias);
          }
        }
        f32[mul_at_row + k * 5] = sum * 0.25;
        f32[mul_at_row + k * 5 + 5] = sum_k1 * 0.25;
        f32[mul_at_row + k * 5 + 1] = sum_l1 * 0.25;
        f32[mul_at_row + k * 5 + 6] = sum_l1_k1 * 0.25;
        f32[mul_at_row + k * 5 + 2] = sum_l2 * 0.25;
        f32[mul_at_row + k * 5 + 7] = sum_l2_k1 * 0.25;
        f32[mul_at_row + k * 5 + 3] = sum_l3 * 0.25;
        f32[mul_at_row + k * 5 + 8] = sum_l3_k1 * 0.25;
        f32[mul_at_row + k * 5 + 4] = sum_l4 * 0.25;
        f32[mul_at_row + k * 5 + 9] = sum_l4_k1 * 0.25;
      }
      let sum_kr = 0;
      let sum_l1_kr = 0;
      let sum_l2_kr = 0;
      let sum_l3_kr = 0;
      let sum_l4_kr = 0;
      const c3Bias0 = f32[c3Bias + j]!;
      const convolution_at_row2 = convolution_at + i * 1600 + j * 100;
      for (let r_kr = 0; r_kr < 2; r_kr++) {
        const bias_kr = c3Bias0;
        const tanh_kr = Math.tanh(f32[convolution_at_row2 + r_kr * 10 + 80]! + bias_kr);
        const tanh_l1_kr = Math.tanh(f32[convolution_at_row2 + r_kr * 10 + 82]! + bias_kr);
        const tanh_l2_kr = Math.tanh(f32[convolution_at_row2 + r_kr * 10 + 84]! + bias_kr);
        const tanh_l3_kr = Math.tanh(f32[convolution_at_row2 + r_kr * 10 + 86]! + bias_kr);
        const tanh_l4_kr = Math.tanh(f32[convolution_at_row2 + r_kr * 10 + 88]! + bias_kr);
        sum_kr += tanh_kr;
        sum_l1_kr += tanh_l1_kr;
        sum_l2_kr += tanh_l2_kr;
        sum_l3_kr += tanh_l3_kr;
        sum_l4_kr += tanh_l4_kr;
        const bias_krSKr1 = c3Bias0;
        const tanh_krSKr1 = Math.tanh(f32[convolution_at_row2 + r_kr * 10 + 81]! + bias_krSKr1);
        const tanh_l1_krSKr1 = Math.tanh(f32[convolution_at_row2 + r_kr * 10 + 83]! + bias_krSKr1);
        const tanh_l2_krSKr1 = Math.tanh(f32[convolution_at_row2 + r_kr * 10 + 85]! + bias_krSKr1);
        const tanh_l3_krSKr1 = Math.tanh(f32[convolution_at_row2 + r_kr * 10 + 87]! + bias_krSKr1);
        const tanh_l4_krSKr1 = Math.tanh(f32[convolution_at_row2 + r_kr * 10 + 89]! + bias_krSKr1);
        sum_kr += tanh_krSKr1;
        sum_l1_kr += tanh_l1_krSKr1;
        sum_l2_kr += tanh_l2_krSKr1;
        sum_l3_kr += tanh_l3_krSKr1;
        sum_l4_kr += tanh_l4_krSKr1;
      }
      f32[mul_at_row2 + j * 25 + 20] = sum_kr * 0.25;
      f32[mul_at_row2 + j * 25 + 21] = sum_l1_kr * 0.25;
      f32[mul_at_row2 + j * 25 + 22] = sum_l2_kr * 0.25;
      f32[mul_at_row2 + j * 25 + 23] = sum_l3_kr * 0.25;
      f32[mul_at_row2 + j * 25 + 24] = sum_l4_kr * 0.25;
    }
  }
}

/**
 * sum, lenet5.ts:40
 * amax, lenet5.ts:40
 * select, lenet5.ts:40
 * argmax, lenet5.ts:43
 * toF32, lenet5.ts:43
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
  for (let i = 0; i < 100; i += 4) {
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
    const add_at_row = add_at + i * 10;
    for (let r = 0; r < 10; r++) {
      const add = f32[add_at_row + r]!;
      const add_i1 = f32[add_at_row + r + 10]!;
      const add_i2 = f32[add_at_row + r + 20]!;
      const add_i3 = f32[add_at_row + r + 30]!;
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
    const add_at_row2 = add_at + i * 10;
    for (let s = 0; s < 10; s++) {
      const add2 = f32[add_at_row2 + s]!;
      const add2_i1 = f32[add_at_row2 + s + 10]!;
      const add2_i2 = f32[add_at_row2 + s + 20]!;
      const add2_i3 = f32[add_at_row2 + s + 30]!;
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
  convolution(f32, 655552 /* x */, 0 /* c1.weight */, 185152 /* convolution */);
  tanh(f32, 185152 /* convolution */, 152 /* c1.bias */, 185152 /* tanh */);
  sum_mul(f32, 185152 /* tanh */, 734064 /* mul */);
  convolution2(f32, 734064 /* mul */, 160 /* c3.weight */, 851664 /* convolution */);
  tanh2(f32, 851664 /* convolution */, 2560 /* c3.bias */, 851664 /* tanh */);
  sum_mul2(f32, 851664 /* tanh */, 1011664 /* mul */);
  contraction(f32, 1011664 /* mul */, 2576 /* c5.weight */, 1051664 /* contraction */);
  tanh3(f32, 1051664 /* contraction */, 50576 /* c5.bias */, 1051664 /* tanh */);
  contraction2(f32, 1051664 /* tanh */, 50696 /* f6.weight */, 1063664 /* contraction */);
  tanh4(f32, 1063664 /* contraction */, 60776 /* f6.bias */, 1063664 /* tanh */);
  contraction_add(
    f32,
    1063664 /* tanh */,
    60860 /* output.weight */,
    61700 /* output.bias */,
    1072064 /* add */,
  );
  sum_amax_add(
    f32,
    i32,
    733952 /* label */,
    1072064 /* add */,
    1075064 /* sum */,
    1075164 /* select */,
    1073064 /* exp */,
    1075264 /* sum */,
    1074064 /* add */,
  );
  sum_div(f32, 1075264 /* sum */, 1075164 /* select */, 1075064 /* sum */, 733952 /* loss */);
  if (i32[185144 /* tapeless.guard */]! !== 0 && !Number.isFinite(f32[733952 /* loss */]!)) return;
  update(f32, i32, 61712 /* tapeless.step */, 733956 /* toF32 */, 733960 /* toF32 */);
  sum(f32, 1074064 /* add */, 733964 /* sum */);
  update2(
    f32,
    185116 /* output.bias.firstMoment */,
    733964 /* sum */,
    185128 /* output.bias.secondMoment */,
    61700 /* output.bias */,
    733960 /* toF32 */,
    733956 /* toF32 */,
    10,
  );
  contraction_mul(f32, 1074064 /* add */, 60860 /* output.weight */, 1063664 /* tanh */, 1075072 /* mul */);
  contraction3(f32, 1074064 /* add */, 1063664 /* tanh */, 1072064 /* contraction */);
  update2(
    f32,
    183436 /* output.weight.firstMoment */,
    1072064 /* contraction */,
    184276 /* output.weight.secondMoment */,
    60860 /* output.weight */,
    733960 /* toF32 */,
    733956 /* toF32 */,
    840,
  );
  sum2(f32, 1075072 /* mul */, 733964 /* sum */);
  update2(
    f32,
    183268 /* f6.bias.firstMoment */,
    733964 /* sum */,
    183352 /* f6.bias.secondMoment */,
    60776 /* f6.bias */,
    733960 /* toF32 */,
    733956 /* toF32 */,
    84,
  );
  contraction_mul2(f32, 1075072 /* mul */, 50696 /* f6.weight */, 1051664 /* tanh */, 1083472 /* mul */);
  contraction4(f32, 1075072 /* mul */, 1051664 /* tanh */, 1063664 /* contraction */);
  update2(
    f32,
    163108 /* f6.weight.firstMoment */,
    1063664 /* contraction */,
    173188 /* f6.weight.secondMoment */,
    50696 /* f6.weight */,
    733960 /* toF32 */,
    733956 /* toF32 */,
    10080,
  );
  sum3(f32, 1083472 /* mul */, 1051664 /* sum */);
  update2(
    f32,
    162868 /* c5.bias.firstMoment */,
    1051664 /* sum */,
    162988 /* c5.bias.secondMoment */,
    50576 /* c5.bias */,
    733960 /* toF32 */,
    733956 /* toF32 */,
    120,
  );
  contraction_mul3(f32, 1083472 /* mul */, 2576 /* c5.weight */, 1095472 /* mul */);
  contraction5(f32, 1083472 /* mul */, 1011664 /* mul */, 1135472 /* contraction */);
  update2(
    f32,
    66868 /* c5.weight.firstMoment */,
    1135472 /* contraction */,
    114868 /* c5.weight.secondMoment */,
    2576 /* c5.weight */,
    733960 /* toF32 */,
    733956 /* toF32 */,
    48000,
  );
  mul(f32, 1095472 /* mul */, 851664 /* tanh */, 851664 /* mul */);
  sum4(f32, 851664 /* mul */, 733964 /* sum */);
  update2(
    f32,
    66836 /* c3.bias.firstMoment */,
    733964 /* sum */,
    66852 /* c3.bias.secondMoment */,
    2560 /* c3.bias */,
    733960 /* toF32 */,
    733956 /* toF32 */,
    16,
  );
  convolution_input_gradient_mul(f32, 160 /* c3.weight */, 851664 /* mul */, 1011664 /* mul */);
  convolution_weight_gradient(f32, 734064 /* mul */, 851664 /* mul */, 1129264 /* convolution */);
  update2(
    f32,
    62036 /* c3.weight.firstMoment */,
    1129264 /* convolution */,
    64436 /* c3.weight.secondMoment */,
    160 /* c3.weight */,
    733960 /* toF32 */,
    733956 /* toF32 */,
    2400,
  );
  mul2(f32, 1011664 /* mul */, 185152 /* tanh */, 185152 /* mul */);
  sum5(f32, 185152 /* mul */, 733964 /* sum */);
  update2(
    f32,
    62020 /* c1.bias.firstMoment */,
    733964 /* sum */,
    62028 /* c1.bias.secondMoment */,
    152 /* c1.bias */,
    733960 /* toF32 */,
    733956 /* toF32 */,
    6,
  );
  convolution_weight_gradient2(f32, 655552 /* x */, 185152 /* mul */, 733964 /* convolution */);
  update2(
    f32,
    61716 /* c1.weight.firstMoment */,
    733964 /* convolution */,
    61868 /* c1.weight.secondMoment */,
    0 /* c1.weight */,
    733960 /* toF32 */,
    733956 /* toF32 */,
    150,
  );
}

function gradients({ f32, i32 }: Views): void {
  convolution(f32, 1050752 /* x */, 0 /* c1.weight */, 185152 /* convolution */);
  tanh(f32, 185152 /* convolution */, 152 /* c1.bias */, 185152 /* tanh */);
  sum_mul(f32, 185152 /* tanh */, 815552 /* mul */);
  convolution2(f32, 815552 /* mul */, 160 /* c3.weight */, 655552 /* convolution */);
  tanh2(f32, 655552 /* convolution */, 2560 /* c3.bias */, 655552 /* tanh */);
  sum_mul2(f32, 655552 /* tanh */, 933152 /* mul */);
  contraction(f32, 933152 /* mul */, 2576 /* c5.weight */, 973152 /* contraction */);
  tanh3(f32, 973152 /* contraction */, 50576 /* c5.bias */, 973152 /* tanh */);
  contraction2(f32, 973152 /* tanh */, 50696 /* f6.weight */, 985152 /* contraction */);
  tanh4(f32, 985152 /* contraction */, 60776 /* f6.bias */, 985152 /* tanh */);
  contraction_add(
    f32,
    985152 /* tanh */,
    60860 /* output.weight */,
    61700 /* output.bias */,
    993552 /* add */,
  );
  sum_amax_add(
    f32,
    i32,
    995552 /* label */,
    993552 /* add */,
    995652 /* sum */,
    995752 /* select */,
    994552 /* exp */,
    995852 /* sum */,
    1001952 /* add */,
  );
  sum_div(f32, 995852 /* sum */, 995752 /* select */, 995652 /* sum */, 1190704 /* loss */);
  sum(f32, 1001952 /* add */, 1190692 /* output.bias */);
  contraction_mul(f32, 1001952 /* add */, 60860 /* output.weight */, 985152 /* tanh */, 993552 /* mul */);
  contraction3(f32, 1001952 /* add */, 985152 /* tanh */, 1189632 /* output.weight */);
  sum2(f32, 993552 /* mul */, 1190592 /* f6.bias */);
  contraction_mul2(f32, 993552 /* mul */, 50696 /* f6.weight */, 973152 /* tanh */, 1013152 /* mul */);
  contraction4(f32, 993552 /* mul */, 973152 /* tanh */, 1177152 /* f6.weight */);
  sum3(f32, 1013152 /* mul */, 1190472 /* c5.bias */);
  contraction_mul3(f32, 1013152 /* mul */, 2576 /* c5.weight */, 973152 /* mul */);
  contraction5(f32, 1013152 /* mul */, 933152 /* mul */, 1129152 /* c5.weight */);
  mul(f32, 973152 /* mul */, 655552 /* tanh */, 655552 /* mul */);
  sum4(f32, 655552 /* mul */, 1190676 /* c3.bias */);
  convolution_input_gradient_mul(f32, 160 /* c3.weight */, 655552 /* mul */, 933152 /* mul */);
  convolution_weight_gradient(f32, 815552 /* mul */, 655552 /* mul */, 1187232 /* c3.weight */);
  mul2(f32, 933152 /* mul */, 185152 /* tanh */, 185152 /* mul */);
  sum5(f32, 185152 /* mul */, 655704 /* c1.bias */);
  convolution_weight_gradient2(f32, 1050752 /* x */, 185152 /* mul */, 655552 /* c1.weight */);
}

function evaluate({ f32, i32 }: Views): void {
  convolution(f32, 655552 /* x */, 0 /* c1.weight */, 185152 /* convolution */);
  sum_mul3(f32, 185152 /* convolution */, 152 /* c1.bias */, 734064 /* mul */);
  convolution2(f32, 734064 /* mul */, 160 /* c3.weight */, 185152 /* convolution */);
  sum_mul4(f32, 185152 /* convolution */, 2560 /* c3.bias */, 345152 /* mul */);
  contraction(f32, 345152 /* mul */, 2576 /* c5.weight */, 185152 /* contraction */);
  tanh3(f32, 185152 /* contraction */, 50576 /* c5.bias */, 185152 /* tanh */);
  contraction2(f32, 185152 /* tanh */, 50696 /* f6.weight */, 197152 /* contraction */);
  tanh4(f32, 197152 /* contraction */, 60776 /* f6.bias */, 197152 /* tanh */);
  contraction_add(
    f32,
    197152 /* tanh */,
    60860 /* output.weight */,
    61700 /* output.bias */,
    185152 /* add */,
  );
  sum_amax_toF32(
    f32,
    i32,
    733952 /* label */,
    185152 /* add */,
    186252 /* sum */,
    186352 /* select */,
    186452 /* sum */,
    186152 /* accuracy */,
  );
  sum_div(f32, 186452 /* sum */, 186352 /* select */, 186252 /* sum */, 185152 /* loss */);
}

function predict({ f32 }: Views): void {
  convolution(f32, 655552 /* x */, 0 /* c1.weight */, 185152 /* convolution */);
  sum_mul3(f32, 185152 /* convolution */, 152 /* c1.bias */, 655552 /* mul */);
  convolution2(f32, 655552 /* mul */, 160 /* c3.weight */, 185152 /* convolution */);
  sum_mul4(f32, 185152 /* convolution */, 2560 /* c3.bias */, 345152 /* mul */);
  contraction(f32, 345152 /* mul */, 2576 /* c5.weight */, 185152 /* contraction */);
  tanh3(f32, 185152 /* contraction */, 50576 /* c5.bias */, 185152 /* tanh */);
  contraction2(f32, 185152 /* tanh */, 50696 /* f6.weight */, 197152 /* contraction */);
  tanh4(f32, 197152 /* contraction */, 60776 /* f6.bias */, 197152 /* tanh */);
  contraction_add(
    f32,
    197152 /* tanh */,
    60860 /* output.weight */,
    61700 /* output.bias */,
    185152 /* logits */,
  );
}

/** What `step` takes. */
export interface StepInputs {
  /** f32[100, 1, 28, 28] */
  readonly x: NumericArray;
  /** i32[100] */
  readonly label: NumericArray;
}

/** What `evaluate` takes. */
export interface EvaluateInputs {
  /** f32[100, 1, 28, 28] */
  readonly x: NumericArray;
  /** i32[100] */
  readonly label: NumericArray;
}

/** What `gradients` takes. */
export interface GradientInputs {
  /** f32[100, 1, 28, 28] */
  readonly x: NumericArray;
  /** i32[100] */
  readonly label: NumericArray;
}

/** What `predict` takes. */
export interface PredictInputs {
  /** f32[100, 1, 28, 28] */
  readonly x: NumericArray;
  /** Not needed: may be given, and is not read. */
  readonly label?: NumericArray;
}

/** What `predict` returns. */
export interface Outputs {
  /** f32[100, 10] */
  readonly logits: Float32Array;
}

/** The parameters by name. */
export interface Parameters {
  /** f32[6, 1, 5, 5] */
  readonly "c1.weight": Float32Array;
  /** f32[6] */
  readonly "c1.bias": Float32Array;
  /** f32[16, 6, 5, 5] */
  readonly "c3.weight": Float32Array;
  /** f32[16] */
  readonly "c3.bias": Float32Array;
  /** f32[120, 400] */
  readonly "c5.weight": Float32Array;
  /** f32[120] */
  readonly "c5.bias": Float32Array;
  /** f32[84, 120] */
  readonly "f6.weight": Float32Array;
  /** f32[84] */
  readonly "f6.bias": Float32Array;
  /** f32[10, 84] */
  readonly "output.weight": Float32Array;
  /** f32[10] */
  readonly "output.bias": Float32Array;
}

/** What `evaluate` measures beside the loss. */
export interface Metrics {
  /** f32[100] */
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
  name: "lenet5",
  format: 1,
  fingerprint: "5184cafca625c5c3",
  arenaBytes: 4762832,
  dtype: "f32",
  parameters: [
    {
      name: "c1.weight",
      type: "f32",
      shape: [6, 1, 5, 5],
      offset: 0,
      initial: { kind: "uniform", low: -0.2, high: 0.2 },
      trainable: true,
    },
    {
      name: "c1.bias",
      type: "f32",
      shape: [6],
      offset: 608,
      initial: { kind: "uniform", low: -0.2, high: 0.2 },
      trainable: true,
    },
    {
      name: "c3.weight",
      type: "f32",
      shape: [16, 6, 5, 5],
      offset: 640,
      initial: { kind: "uniform", low: -0.08164965809277261, high: 0.08164965809277261 },
      trainable: true,
    },
    {
      name: "c3.bias",
      type: "f32",
      shape: [16],
      offset: 10240,
      initial: { kind: "uniform", low: -0.08164965809277261, high: 0.08164965809277261 },
      trainable: true,
    },
    {
      name: "c5.weight",
      type: "f32",
      shape: [120, 400],
      offset: 10304,
      initial: { kind: "uniform", low: -0.05, high: 0.05 },
      trainable: true,
    },
    {
      name: "c5.bias",
      type: "f32",
      shape: [120],
      offset: 202304,
      initial: { kind: "uniform", low: -0.05, high: 0.05 },
      trainable: true,
    },
    {
      name: "f6.weight",
      type: "f32",
      shape: [84, 120],
      offset: 202784,
      initial: { kind: "uniform", low: -0.09128709291752768, high: 0.09128709291752768 },
      trainable: true,
    },
    {
      name: "f6.bias",
      type: "f32",
      shape: [84],
      offset: 243104,
      initial: { kind: "uniform", low: -0.09128709291752768, high: 0.09128709291752768 },
      trainable: true,
    },
    {
      name: "output.weight",
      type: "f32",
      shape: [10, 84],
      offset: 243440,
      initial: { kind: "uniform", low: -0.1091089451179962, high: 0.1091089451179962 },
      trainable: true,
    },
    {
      name: "output.bias",
      type: "f32",
      shape: [10],
      offset: 246800,
      initial: { kind: "uniform", low: -0.1091089451179962, high: 0.1091089451179962 },
      trainable: true,
    },
  ],
  state: [
    {
      name: "c1.weight.firstMoment",
      type: "f32",
      shape: [6, 1, 5, 5],
      offset: 246864,
      initial: { kind: "zeros" },
    },
    {
      name: "c1.weight.secondMoment",
      type: "f32",
      shape: [6, 1, 5, 5],
      offset: 247472,
      initial: { kind: "zeros" },
    },
    { name: "c1.bias.firstMoment", type: "f32", shape: [6], offset: 248080, initial: { kind: "zeros" } },
    { name: "c1.bias.secondMoment", type: "f32", shape: [6], offset: 248112, initial: { kind: "zeros" } },
    {
      name: "c3.weight.firstMoment",
      type: "f32",
      shape: [16, 6, 5, 5],
      offset: 248144,
      initial: { kind: "zeros" },
    },
    {
      name: "c3.weight.secondMoment",
      type: "f32",
      shape: [16, 6, 5, 5],
      offset: 257744,
      initial: { kind: "zeros" },
    },
    { name: "c3.bias.firstMoment", type: "f32", shape: [16], offset: 267344, initial: { kind: "zeros" } },
    { name: "c3.bias.secondMoment", type: "f32", shape: [16], offset: 267408, initial: { kind: "zeros" } },
    {
      name: "c5.weight.firstMoment",
      type: "f32",
      shape: [120, 400],
      offset: 267472,
      initial: { kind: "zeros" },
    },
    {
      name: "c5.weight.secondMoment",
      type: "f32",
      shape: [120, 400],
      offset: 459472,
      initial: { kind: "zeros" },
    },
    { name: "c5.bias.firstMoment", type: "f32", shape: [120], offset: 651472, initial: { kind: "zeros" } },
    { name: "c5.bias.secondMoment", type: "f32", shape: [120], offset: 651952, initial: { kind: "zeros" } },
    {
      name: "f6.weight.firstMoment",
      type: "f32",
      shape: [84, 120],
      offset: 652432,
      initial: { kind: "zeros" },
    },
    {
      name: "f6.weight.secondMoment",
      type: "f32",
      shape: [84, 120],
      offset: 692752,
      initial: { kind: "zeros" },
    },
    { name: "f6.bias.firstMoment", type: "f32", shape: [84], offset: 733072, initial: { kind: "zeros" } },
    { name: "f6.bias.secondMoment", type: "f32", shape: [84], offset: 733408, initial: { kind: "zeros" } },
    {
      name: "output.weight.firstMoment",
      type: "f32",
      shape: [10, 84],
      offset: 733744,
      initial: { kind: "zeros" },
    },
    {
      name: "output.weight.secondMoment",
      type: "f32",
      shape: [10, 84],
      offset: 737104,
      initial: { kind: "zeros" },
    },
    { name: "output.bias.firstMoment", type: "f32", shape: [10], offset: 740464, initial: { kind: "zeros" } },
    {
      name: "output.bias.secondMoment",
      type: "f32",
      shape: [10],
      offset: 740512,
      initial: { kind: "zeros" },
    },
  ],
  constants: [],
  counters: { seed: 740560, step: 246848, guard: 740576 },
  objectives: {
    ["loss"]: {
      step: {
        inputs: [
          { name: "x", type: "f32", shape: [100, 1, 28, 28], offset: 2622208 },
          { name: "label", type: "i32", shape: [100], offset: 2935808, below: 10 },
        ],
        outputs: [],
        loss: 2935808,
        metrics: [],
        run: step,
      },
      evaluate: {
        inputs: [
          { name: "x", type: "f32", shape: [100, 1, 28, 28], offset: 2622208 },
          { name: "label", type: "i32", shape: [100], offset: 2935808, below: 10 },
        ],
        outputs: [],
        loss: 740608,
        metrics: [{ name: "accuracy", type: "f32", shape: [100], offset: 744608 }],
        run: evaluate,
      },
      gradients: {
        inputs: [
          { name: "x", type: "f32", shape: [100, 1, 28, 28], offset: 4203008 },
          { name: "label", type: "i32", shape: [100], offset: 3982208, below: 10 },
        ],
        outputs: [
          { name: "c1.weight", type: "f32", shape: [6, 1, 5, 5], offset: 2622208 },
          { name: "c1.bias", type: "f32", shape: [6], offset: 2622816 },
          { name: "c3.weight", type: "f32", shape: [16, 6, 5, 5], offset: 4748928 },
          { name: "c3.bias", type: "f32", shape: [16], offset: 4762704 },
          { name: "c5.weight", type: "f32", shape: [120, 400], offset: 4516608 },
          { name: "c5.bias", type: "f32", shape: [120], offset: 4761888 },
          { name: "f6.weight", type: "f32", shape: [84, 120], offset: 4708608 },
          { name: "f6.bias", type: "f32", shape: [84], offset: 4762368 },
          { name: "output.weight", type: "f32", shape: [10, 84], offset: 4758528 },
          { name: "output.bias", type: "f32", shape: [10], offset: 4762768 },
        ],
        loss: 4762816,
        metrics: [],
        run: gradients,
      },
    },
  },
  predict: {
    inputs: [{ name: "x", type: "f32", shape: [100, 1, 28, 28], offset: 2622208 }],
    unread: ["label"],
    outputs: [{ name: "logits", type: "f32", shape: [100, 10], offset: 740608 }],
    metrics: [],
    run: predict,
  },
});
