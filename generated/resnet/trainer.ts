// @generated
/* eslint-disable */
/**
 * resnet: a neural network and its training, compiled by Tapeless. Do not edit: change the model and
 * compile it again. Kernels come first, then one function per program, then the trainer that is made of them.
 *
 * Inputs
 *   x      f32[16, 3, 32, 32]
 *   label  i32[16]
 * Parameters: 77,850 numbers in 25 tensors
 *   conv.weight             f32[16, 3, 3, 3]
 *   norm.weight             f32[16]
 *   norm.bias               f32[16]
 *   block1.conv1.weight     f32[16, 16, 3, 3]
 *   block1.norm1.weight     f32[16]
 *   block1.norm1.bias       f32[16]
 *   block1.conv2.weight     f32[16, 16, 3, 3]
 *   block1.norm2.weight     f32[16]
 *   block1.norm2.bias       f32[16]
 *   block2.conv1.weight     f32[32, 16, 3, 3]
 *   block2.norm1.weight     f32[32]
 *   block2.norm1.bias       f32[32]
 *   block2.conv2.weight     f32[32, 32, 3, 3]
 *   block2.norm2.weight     f32[32]
 *   block2.norm2.bias       f32[32]
 *   block2.shortcut.weight  f32[32, 16, 1, 1]
 *   block3.conv1.weight     f32[64, 32, 3, 3]
 *   block3.norm1.weight     f32[64]
 *   block3.norm1.bias       f32[64]
 *   block3.conv2.weight     f32[64, 64, 3, 3]
 *   block3.norm2.weight     f32[64]
 *   block3.norm2.bias       f32[64]
 *   block3.shortcut.weight  f32[64, 32, 1, 1]
 *   head.weight             f32[10, 64]
 *   and 1 more, see plan.txt
 * Dimensions, as tensor[axis]
 *   16  x[0], label[0], conv.weight[0], norm.weight[0], norm.bias[0], and 11 more
 *    3  x[1], conv.weight[1], conv.weight[2], conv.weight[3], block1.conv1.weight[2], and 11 more
 *   32  x[2], x[3], block2.conv1.weight[0], block2.norm1.weight[0], block2.norm1.bias[0], and 7 more
 *   64  block3.conv1.weight[0], block3.norm1.weight[0], block3.norm1.bias[0], block3.conv2.weight[0], block3.conv2.weight[1], and 4 more
 *   10  head.weight[0], head.bias[0], logits[1]
 * Programs          FLOPs per call    peak bytes  launches
 *   step             1,214,153,117    11,621,040        88
 *   gradients        1,213,139,121    11,854,784        48
 *   evaluate           406,477,633     4,081,984        21
 *   predict            406,476,416     4,081,920        19
 * Memory: one arena of 11,854,784 bytes (11.3 MiB), the first 936,192 for parameters and state.
 * Kernels take the views of the arena that they use, then the position of each tensor in its view, in elements.
 * Tensors are row-major. Arithmetic is in float64 between loads and stores, rounded when stored.
 */
import {
  defineTrainer,
  floorQuotient,
  floorRemainder,
  pow,
  type NumericArray,
  type Views,
} from "../../runtime/index.ts";

/**
 * convolution, resnet.ts:61
 */
function convolution(f32: Float32Array, x_at: number, convWeight: number, convolution_at: number): void {
  for (let i = 0; i < 16; i++) {
    for (let j = 0; j < 15; j += 3) {
      for (let k = 0; k < 32; k++) {
        const convolution_at_row = convolution_at + i * 16384 + j * 1024 + k * 32;
        for (let l = 0; l < 32; l += 4) {
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
          for (let r = 0; r < 3; r++) {
            const x_at_row = x_at + i * 3072 + r * 1024 + k * 32 + l;
            const convWeight_row = convWeight + j * 27 + r * 9;
            for (let s = 0; s < 3; s++) {
              if (k + s >= 1 && k + s < 33) {
                if (l >= 1) {
                  const x = f32[x_at_row + s * 32 - 33]!;
                  convolution2 += x * f32[convWeight_row + s * 3]!;
                  convolution_j1 += x * f32[convWeight_row + s * 3 + 27]!;
                  convolution_j2 += x * f32[convWeight_row + s * 3 + 54]!;
                }
                const x_l1 = f32[x_at_row + s * 32 - 32]!;
                convolution_l1 += x_l1 * f32[convWeight_row + s * 3]!;
                convolution_l1_j1 += x_l1 * f32[convWeight_row + s * 3 + 27]!;
                convolution_l1_j2 += x_l1 * f32[convWeight_row + s * 3 + 54]!;
                const x_l2 = f32[x_at_row + s * 32 - 31]!;
                convolution_l2 += x_l2 * f32[convWeight_row + s * 3]!;
                convolution_l2_j1 += x_l2 * f32[convWeight_row + s * 3 + 27]!;
                convolution_l2_j2 += x_l2 * f32[convWeight_row + s * 3 + 54]!;
                const x_l3 = f32[x_at_row + s * 32 - 30]!;
                convolution_l3 += x_l3 * f32[convWeight_row + s * 3]!;
                convolution_l3_j1 += x_l3 * f32[convWeight_row + s * 3 + 27]!;
                convolution_l3_j2 += x_l3 * f32[convWeight_row + s * 3 + 54]!;
                const x_t1 = f32[x_at_row + s * 32 - 32]!;
                convolution2 += x_t1 * f32[convWeight_row + s * 3 + 1]!;
                convolution_j1 += x_t1 * f32[convWeight_row + s * 3 + 28]!;
                convolution_j2 += x_t1 * f32[convWeight_row + s * 3 + 55]!;
                const x_l1_t1 = f32[x_at_row + s * 32 - 31]!;
                convolution_l1 += x_l1_t1 * f32[convWeight_row + s * 3 + 1]!;
                convolution_l1_j1 += x_l1_t1 * f32[convWeight_row + s * 3 + 28]!;
                convolution_l1_j2 += x_l1_t1 * f32[convWeight_row + s * 3 + 55]!;
                const x_l2_t1 = f32[x_at_row + s * 32 - 30]!;
                convolution_l2 += x_l2_t1 * f32[convWeight_row + s * 3 + 1]!;
                convolution_l2_j1 += x_l2_t1 * f32[convWeight_row + s * 3 + 28]!;
                convolution_l2_j2 += x_l2_t1 * f32[convWeight_row + s * 3 + 55]!;
                const x_l3_t1 = f32[x_at_row + s * 32 - 29]!;
                convolution_l3 += x_l3_t1 * f32[convWeight_row + s * 3 + 1]!;
                convolution_l3_j1 += x_l3_t1 * f32[convWeight_row + s * 3 + 28]!;
                convolution_l3_j2 += x_l3_t1 * f32[convWeight_row + s * 3 + 55]!;
                const x_t2 = f32[x_at_row + s * 32 - 31]!;
                convolution2 += x_t2 * f32[convWeight_row + s * 3 + 2]!;
                convolution_j1 += x_t2 * f32[convWeight_row + s * 3 + 29]!;
                convolution_j2 += x_t2 * f32[convWeight_row + s * 3 + 56]!;
                const x_l1_t2 = f32[x_at_row + s * 32 - 30]!;
                convolution_l1 += x_l1_t2 * f32[convWeight_row + s * 3 + 2]!;
                convolution_l1_j1 += x_l1_t2 * f32[convWeight_row + s * 3 + 29]!;
                convolution_l1_j2 += x_l1_t2 * f32[convWeight_row + s * 3 + 56]!;
                const x_l2_t2 = f32[x_at_row + s * 32 - 29]!;
                convolution_l2 += x_l2_t2 * f32[convWeight_row + s * 3 + 2]!;
                convolution_l2_j1 += x_l2_t2 * f32[convWeight_row + s * 3 + 29]!;
                convolution_l2_j2 += x_l2_t2 * f32[convWeight_row + s * 3 + 56]!;
                if (l < 28) {
                  const x_l3_t2 = f32[x_at_row + s * 32 - 28]!;
                  convolution_l3 += x_l3_t2 * f32[convWeight_row + s * 3 + 2]!;
                  convolution_l3_j1 += x_l3_t2 * f32[convWeight_row + s * 3 + 29]!;
                  convolution_l3_j2 += x_l3_t2 * f32[convWeight_row + s * 3 + 56]!;
                }
              }
            }
          }
          f32[convolution_at_row + l] = convolution2;
          f32[convolution_at_row + l + 1024] = convolution_j1;
          f32[convolution_at_row + l + 2048] = convolution_j2;
          f32[convolution_at_row + l + 1] = convolution_l1;
          f32[convolution_at_row + l + 1025] = convolution_l1_j1;
          f32[convolution_at_row + l + 2049] = convolution_l1_j2;
          f32[convolution_at_row + l + 2] = convolution_l2;
          f32[convolution_at_row + l + 1026] = convolution_l2_j1;
          f32[convolution_at_row + l + 2050] = convolution_l2_j2;
          f32[convolution_at_row + l + 3] = convolution_l3;
          f32[convolution_at_row + l + 1027] = convolution_l3_j1;
          f32[convolution_at_row + l + 2051] = convolution_l3_j2;
        }
      }
    }
    for (let k_jr = 0; k_jr < 32; k_jr++) {
      const convolution_at_row2 = convolution_at + i * 16384 + k_jr * 32;
      for (let l_jr = 0; l_jr < 32; l_jr += 4) {
        let convolution_jr = 0;
        let convolution_l1_jr = 0;
        let convolution_l2_jr = 0;
        let convolution_l3_jr = 0;
        for (let r_jr = 0; r_jr < 3; r_jr++) {
          const x_at_row2 = x_at + i * 3072 + r_jr * 1024 + k_jr * 32 + l_jr;
          const convWeight_row2 = convWeight + r_jr * 9;
          for (let s_jr = 0; s_jr < 3; s_jr++) {
            if (k_jr + s_jr >= 1 && k_jr + s_jr < 33) {
              if (l_jr >= 1) {
                convolution_jr += f32[x_at_row2 + s_jr * 32 - 33]! * f32[convWeight_row2 + s_jr * 3 + 405]!;
              }
              convolution_l1_jr += f32[x_at_row2 + s_jr * 32 - 32]! * f32[convWeight_row2 + s_jr * 3 + 405]!;
              convolution_l2_jr += f32[x_at_row2 + s_jr * 32 - 31]! * f32[convWeight_row2 + s_jr * 3 + 405]!;
              convolution_l3_jr += f32[x_at_row2 + s_jr * 32 - 30]! * f32[convWeight_row2 + s_jr * 3 + 405]!;
              convolution_jr += f32[x_at_row2 + s_jr * 32 - 32]! * f32[convWeight_row2 + s_jr * 3 + 406]!;
              convolution_l1_jr += f32[x_at_row2 + s_jr * 32 - 31]! * f32[convWeight_row2 + s_jr * 3 + 406]!;
              convolution_l2_jr += f32[x_at_row2 + s_jr * 32 - 30]! * f32[convWeight_row2 + s_jr * 3 + 406]!;
              convolution_l3_jr += f32[x_at_row2 + s_jr * 32 - 29]! * f32[convWeight_row2 + s_jr * 3 + 406]!;
              convolution_jr += f32[x_at_row2 + s_jr * 32 - 31]! * f32[convWeight_row2 + s_jr * 3 + 407]!;
              convolution_l1_jr += f32[x_at_row2 + s_jr * 32 - 30]! * f32[convWeight_row2 + s_jr * 3 + 407]!;
              convolution_l2_jr += f32[x_at_row2 + s_jr * 32 - 29]! * f32[convWeight_row2 + s_jr * 3 + 407]!;
              if (l_jr < 28) {
                convolution_l3_jr +=
                  f32[x_at_row2 + s_jr * 32 - 28]! * f32[convWeight_row2 + s_jr * 3 + 407]!;
              }
            }
          }
        }
        f32[convolution_at_row2 + l_jr + 15360] = convolution_jr;
        f32[convolution_at_row2 + l_jr + 15361] = convolution_l1_jr;
        f32[convolution_at_row2 + l_jr + 15362] = convolution_l2_jr;
        f32[convolution_at_row2 + l_jr + 15363] = convolution_l3_jr;
      }
    }
  }
}

/**
 * sum, resnet.ts:62
 * mul, resnet.ts:62
 * rsqrt, resnet.ts:62
 * relu, resnet.ts:62
 * sum, resnet.ts:48
 * mul, resnet.ts:48
 * rsqrt, resnet.ts:48
 * relu, resnet.ts:48
 */
function sum_relu(
  f32: Float32Array,
  convolution_at: number,
  sum_at: number,
  mul_at: number,
  sum_at2: number,
  rsqrt_at: number,
  normWeight: number,
  normBias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 16; i++) {
    let sum = 0;
    let sumTp1 = 0;
    let sumTp2 = 0;
    let sumTp3 = 0;
    for (let r = 0; r < 16; r++) {
      const convolution_at_row = convolution_at + r * 16384 + i * 1024;
      for (let t = 0; t < 1024; t += 4) {
        sum += f32[convolution_at_row + t]!;
        sumTp1 += f32[convolution_at_row + t + 1]!;
        sumTp2 += f32[convolution_at_row + t + 2]!;
        sumTp3 += f32[convolution_at_row + t + 3]!;
      }
    }
    sum = sum + sumTp1 + (sumTp2 + sumTp3);
    f32[sum_at + i] = sum;
    const mul = Math.fround(sum * 0.00006103515625);
    f32[mul_at + i] = mul;
    let sum2 = 0;
    let sum2Wp1 = 0;
    let sum2Wp2 = 0;
    let sum2Wp3 = 0;
    for (let u = 0; u < 16; u++) {
      const convolution_at_row2 = convolution_at + u * 16384 + i * 1024;
      for (let w = 0; w < 1024; w += 4) {
        const sub = f32[convolution_at_row2 + w]! - mul;
        sum2 += sub * sub;
        const subWp1 = f32[convolution_at_row2 + w + 1]! - mul;
        sum2Wp1 += subWp1 * subWp1;
        const subWp2 = f32[convolution_at_row2 + w + 2]! - mul;
        sum2Wp2 += subWp2 * subWp2;
        const subWp3 = f32[convolution_at_row2 + w + 3]! - mul;
        sum2Wp3 += subWp3 * subWp3;
      }
    }
    sum2 = sum2 + sum2Wp1 + (sum2Wp2 + sum2Wp3);
    const sum3 = Math.fround(sum2);
    f32[sum_at2 + i] = sum3;
    const add = Math.fround(sum3 * 0.00006103515625 + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = Math.fround(1 / Math.sqrt(add));
    f32[rsqrt_at + i] = rsqrt;
    const weight = f32[normWeight + i]!;
    const bias = f32[normBias + i]!;
    for (let r6 = 0; r6 < 16; r6++) {
      const convolution_at_row3 = convolution_at + r6 * 16384 + i * 1024;
      const relu_at_row = relu_at + r6 * 16384 + i * 1024;
      for (let r8 = 0; r8 < 1024; r8++) {
        const add2 = (f32[convolution_at_row3 + r8]! - mul) * rsqrt * weight + bias;
        f32[relu_at_row + r8] = Math.max(add2, 0);
      }
    }
  }
}

/**
 * convolution, resnet.ts:40
 */
function convolution2(
  f32: Float32Array,
  relu_at: number,
  block1Conv1Weight: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 16; i++) {
    for (let j = 0; j < 15; j += 3) {
      for (let k = 0; k < 32; k++) {
        const convolution_at_row = convolution_at + i * 16384 + j * 1024 + k * 32;
        for (let l = 0; l < 32; l += 4) {
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
            const relu_at_row = relu_at + i * 16384 + r * 1024 + k * 32 + l;
            const block1Conv1Weight_row = block1Conv1Weight + j * 144 + r * 9;
            for (let s = 0; s < 3; s++) {
              if (k + s >= 1 && k + s < 33) {
                if (l >= 1) {
                  const relu = f32[relu_at_row + s * 32 - 33]!;
                  convolution += relu * f32[block1Conv1Weight_row + s * 3]!;
                  convolution_j1 += relu * f32[block1Conv1Weight_row + s * 3 + 144]!;
                  convolution_j2 += relu * f32[block1Conv1Weight_row + s * 3 + 288]!;
                }
                const relu_l1 = f32[relu_at_row + s * 32 - 32]!;
                convolution_l1 += relu_l1 * f32[block1Conv1Weight_row + s * 3]!;
                convolution_l1_j1 += relu_l1 * f32[block1Conv1Weight_row + s * 3 + 144]!;
                convolution_l1_j2 += relu_l1 * f32[block1Conv1Weight_row + s * 3 + 288]!;
                const relu_l2 = f32[relu_at_row + s * 32 - 31]!;
                convolution_l2 += relu_l2 * f32[block1Conv1Weight_row + s * 3]!;
                convolution_l2_j1 += relu_l2 * f32[block1Conv1Weight_row + s * 3 + 144]!;
                convolution_l2_j2 += relu_l2 * f32[block1Conv1Weight_row + s * 3 + 288]!;
                const relu_l3 = f32[relu_at_row + s * 32 - 30]!;
                convolution_l3 += relu_l3 * f32[block1Conv1Weight_row + s * 3]!;
                convolution_l3_j1 += relu_l3 * f32[block1Conv1Weight_row + s * 3 + 144]!;
                convolution_l3_j2 += relu_l3 * f32[block1Conv1Weight_row + s * 3 + 288]!;
                const relu_t1 = f32[relu_at_row + s * 32 - 32]!;
                convolution += relu_t1 * f32[block1Conv1Weight_row + s * 3 + 1]!;
                convolution_j1 += relu_t1 * f32[block1Conv1Weight_row + s * 3 + 145]!;
                convolution_j2 += relu_t1 * f32[block1Conv1Weight_row + s * 3 + 289]!;
                const relu_l1_t1 = f32[relu_at_row + s * 32 - 31]!;
                convolution_l1 += relu_l1_t1 * f32[block1Conv1Weight_row + s * 3 + 1]!;
                convolution_l1_j1 += relu_l1_t1 * f32[block1Conv1Weight_row + s * 3 + 145]!;
                convolution_l1_j2 += relu_l1_t1 * f32[block1Conv1Weight_row + s * 3 + 289]!;
                const relu_l2_t1 = f32[relu_at_row + s * 32 - 30]!;
                convolution_l2 += relu_l2_t1 * f32[block1Conv1Weight_row + s * 3 + 1]!;
                convolution_l2_j1 += relu_l2_t1 * f32[block1Conv1Weight_row + s * 3 + 145]!;
                convolution_l2_j2 += relu_l2_t1 * f32[block1Conv1Weight_row + s * 3 + 289]!;
                const relu_l3_t1 = f32[relu_at_row + s * 32 - 29]!;
                convolution_l3 += relu_l3_t1 * f32[block1Conv1Weight_row + s * 3 + 1]!;
                convolution_l3_j1 += relu_l3_t1 * f32[block1Conv1Weight_row + s * 3 + 145]!;
                convolution_l3_j2 += relu_l3_t1 * f32[block1Conv1Weight_row + s * 3 + 289]!;
                const relu_t2 = f32[relu_at_row + s * 32 - 31]!;
                convolution += relu_t2 * f32[block1Conv1Weight_row + s * 3 + 2]!;
                convolution_j1 += relu_t2 * f32[block1Conv1Weight_row + s * 3 + 146]!;
                convolution_j2 += relu_t2 * f32[block1Conv1Weight_row + s * 3 + 290]!;
                const relu_l1_t2 = f32[relu_at_row + s * 32 - 30]!;
                convolution_l1 += relu_l1_t2 * f32[block1Conv1Weight_row + s * 3 + 2]!;
                convolution_l1_j1 += relu_l1_t2 * f32[block1Conv1Weight_row + s * 3 + 146]!;
                convolution_l1_j2 += relu_l1_t2 * f32[block1Conv1Weight_row + s * 3 + 290]!;
                const relu_l2_t2 = f32[relu_at_row + s * 32 - 29]!;
                convolution_l2 += relu_l2_t2 * f32[block1Conv1Weight_row + s * 3 + 2]!;
                convolution_l2_j1 += relu_l2_t2 * f32[block1Conv1Weight_row + s * 3 + 146]!;
                convolution_l2_j2 += relu_l2_t2 * f32[block1Conv1Weight_row + s * 3 + 290]!;
                if (l < 28) {
                  const relu_l3_t2 = f32[relu_at_row + s * 32 - 28]!;
                  convolution_l3 += relu_l3_t2 * f32[block1Conv1Weight_row + s * 3 + 2]!;
                  convolution_l3_j1 += relu_l3_t2 * f32[block1Conv1Weight_row + s * 3 + 146]!;
                  convolution_l3_j2 += relu_l3_t2 * f32[block1Conv1Weight_row + s * 3 + 290]!;
                }
              }
            }
          }
          f32[convolution_at_row + l] = convolution;
          f32[convolution_at_row + l + 1024] = convolution_j1;
          f32[convolution_at_row + l + 2048] = convolution_j2;
          f32[convolution_at_row + l + 1] = convolution_l1;
          f32[convolution_at_row + l + 1025] = convolution_l1_j1;
          f32[convolution_at_row + l + 2049] = convolution_l1_j2;
          f32[convolution_at_row + l + 2] = convolution_l2;
          f32[convolution_at_row + l + 1026] = convolution_l2_j1;
          f32[convolution_at_row + l + 2050] = convolution_l2_j2;
          f32[convolution_at_row + l + 3] = convolution_l3;
          f32[convolution_at_row + l + 1027] = convolution_l3_j1;
          f32[convolution_at_row + l + 2051] = convolution_l3_j2;
        }
      }
    }
    for (let k_jr = 0; k_jr < 32; k_jr++) {
      const convolution_at_row2 = convolution_at + i * 16384 + k_jr * 32;
      for (let l_jr = 0; l_jr < 32; l_jr += 4) {
        let convolution_jr = 0;
        let convolution_l1_jr = 0;
        let convolution_l2_jr = 0;
        let convolution_l3_jr = 0;
        for (let r_jr = 0; r_jr < 16; r_jr++) {
          const relu_at_row2 = relu_at + i * 16384 + r_jr * 1024 + k_jr * 32 + l_jr;
          const block1Conv1Weight_row2 = block1Conv1Weight + r_jr * 9;
          for (let s_jr = 0; s_jr < 3; s_jr++) {
            if (k_jr + s_jr >= 1 && k_jr + s_jr < 33) {
              if (l_jr >= 1) {
                convolution_jr +=
                  f32[relu_at_row2 + s_jr * 32 - 33]! * f32[block1Conv1Weight_row2 + s_jr * 3 + 2160]!;
              }
              convolution_l1_jr +=
                f32[relu_at_row2 + s_jr * 32 - 32]! * f32[block1Conv1Weight_row2 + s_jr * 3 + 2160]!;
              convolution_l2_jr +=
                f32[relu_at_row2 + s_jr * 32 - 31]! * f32[block1Conv1Weight_row2 + s_jr * 3 + 2160]!;
              convolution_l3_jr +=
                f32[relu_at_row2 + s_jr * 32 - 30]! * f32[block1Conv1Weight_row2 + s_jr * 3 + 2160]!;
              convolution_jr +=
                f32[relu_at_row2 + s_jr * 32 - 32]! * f32[block1Conv1Weight_row2 + s_jr * 3 + 2161]!;
              convolution_l1_jr +=
                f32[relu_at_row2 + s_jr * 32 - 31]! * f32[block1Conv1Weight_row2 + s_jr * 3 + 2161]!;
              convolution_l2_jr +=
                f32[relu_at_row2 + s_jr * 32 - 30]! * f32[block1Conv1Weight_row2 + s_jr * 3 + 2161]!;
              convolution_l3_jr +=
                f32[relu_at_row2 + s_jr * 32 - 29]! * f32[block1Conv1Weight_row2 + s_jr * 3 + 2161]!;
              convolution_jr +=
                f32[relu_at_row2 + s_jr * 32 - 31]! * f32[block1Conv1Weight_row2 + s_jr * 3 + 2162]!;
              convolution_l1_jr +=
                f32[relu_at_row2 + s_jr * 32 - 30]! * f32[block1Conv1Weight_row2 + s_jr * 3 + 2162]!;
              convolution_l2_jr +=
                f32[relu_at_row2 + s_jr * 32 - 29]! * f32[block1Conv1Weight_row2 + s_jr * 3 + 2162]!;
              if (l_jr < 28) {
                convolution_l3_jr +=
                  f32[relu_at_row2 + s_jr * 32 - 28]! * f32[block1Conv1Weight_row2 + s_jr * 3 + 2162]!;
              }
            }
          }
        }
        f32[convolution_at_row2 + l_jr + 15360] = convolution_jr;
        f32[convolution_at_row2 + l_jr + 15361] = convolution_l1_jr;
        f32[convolution_at_row2 + l_jr + 15362] = convolution_l2_jr;
        f32[convolution_at_row2 + l_jr + 15363] = convolution_l3_jr;
      }
    }
  }
}

/**
 * sum, resnet.ts:49
 * mul, resnet.ts:49
 * rsqrt, resnet.ts:49
 * relu, resnet.ts:51
 */
function sum_relu2(
  f32: Float32Array,
  convolution_at: number,
  sum_at: number,
  mul_at: number,
  sum_at2: number,
  rsqrt_at: number,
  relu_at: number,
  block1Norm2Weight: number,
  block1Norm2Bias: number,
  relu_at2: number,
): void {
  for (let i = 0; i < 16; i++) {
    let sum = 0;
    let sumTp1 = 0;
    let sumTp2 = 0;
    let sumTp3 = 0;
    for (let r = 0; r < 16; r++) {
      const convolution_at_row = convolution_at + r * 16384 + i * 1024;
      for (let t = 0; t < 1024; t += 4) {
        sum += f32[convolution_at_row + t]!;
        sumTp1 += f32[convolution_at_row + t + 1]!;
        sumTp2 += f32[convolution_at_row + t + 2]!;
        sumTp3 += f32[convolution_at_row + t + 3]!;
      }
    }
    sum = sum + sumTp1 + (sumTp2 + sumTp3);
    f32[sum_at + i] = sum;
    const mul = Math.fround(sum * 0.00006103515625);
    f32[mul_at + i] = mul;
    let sum2 = 0;
    let sum2Wp1 = 0;
    let sum2Wp2 = 0;
    let sum2Wp3 = 0;
    for (let u = 0; u < 16; u++) {
      const convolution_at_row2 = convolution_at + u * 16384 + i * 1024;
      for (let w = 0; w < 1024; w += 4) {
        const sub = f32[convolution_at_row2 + w]! - mul;
        sum2 += sub * sub;
        const subWp1 = f32[convolution_at_row2 + w + 1]! - mul;
        sum2Wp1 += subWp1 * subWp1;
        const subWp2 = f32[convolution_at_row2 + w + 2]! - mul;
        sum2Wp2 += subWp2 * subWp2;
        const subWp3 = f32[convolution_at_row2 + w + 3]! - mul;
        sum2Wp3 += subWp3 * subWp3;
      }
    }
    sum2 = sum2 + sum2Wp1 + (sum2Wp2 + sum2Wp3);
    const sum3 = Math.fround(sum2);
    f32[sum_at2 + i] = sum3;
    const add = Math.fround(sum3 * 0.00006103515625 + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = Math.fround(1 / Math.sqrt(add));
    f32[rsqrt_at + i] = rsqrt;
    const weight = f32[block1Norm2Weight + i]!;
    const bias = f32[block1Norm2Bias + i]!;
    for (let r6 = 0; r6 < 16; r6++) {
      const relu_at_row = relu_at + r6 * 16384 + i * 1024;
      const convolution_at_row3 = convolution_at + r6 * 16384 + i * 1024;
      const relu_at2_row = relu_at2 + r6 * 16384 + i * 1024;
      for (let r8 = 0; r8 < 1024; r8++) {
        const add2 = (f32[convolution_at_row3 + r8]! - mul) * rsqrt * weight + bias;
        f32[relu_at2_row + r8] = Math.max(f32[relu_at_row + r8]! + add2, 0);
      }
    }
  }
}

/**
 * convolution, resnet.ts:40
 */
function convolution3(
  f32: Float32Array,
  relu_at: number,
  block2Conv1Weight: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 16; i++) {
    for (let j = 0; j < 30; j += 3) {
      for (let k = 0; k < 16; k++) {
        const convolution_at_row = convolution_at + i * 8192 + j * 256 + k * 16;
        for (let l = 0; l < 16; l += 4) {
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
            const relu_at_row = relu_at + i * 16384 + r * 1024 + k * 64 + l * 2;
            const block2Conv1Weight_row = block2Conv1Weight + j * 144 + r * 9;
            for (let s = 0; s < 3; s++) {
              if (k * 2 + s >= 1) {
                if (l * 2 >= 1) {
                  const relu = f32[relu_at_row + s * 32 - 33]!;
                  convolution += relu * f32[block2Conv1Weight_row + s * 3]!;
                  convolution_j1 += relu * f32[block2Conv1Weight_row + s * 3 + 144]!;
                  convolution_j2 += relu * f32[block2Conv1Weight_row + s * 3 + 288]!;
                }
                const relu_l1 = f32[relu_at_row + s * 32 - 31]!;
                convolution_l1 += relu_l1 * f32[block2Conv1Weight_row + s * 3]!;
                convolution_l1_j1 += relu_l1 * f32[block2Conv1Weight_row + s * 3 + 144]!;
                convolution_l1_j2 += relu_l1 * f32[block2Conv1Weight_row + s * 3 + 288]!;
                const relu_l2 = f32[relu_at_row + s * 32 - 29]!;
                convolution_l2 += relu_l2 * f32[block2Conv1Weight_row + s * 3]!;
                convolution_l2_j1 += relu_l2 * f32[block2Conv1Weight_row + s * 3 + 144]!;
                convolution_l2_j2 += relu_l2 * f32[block2Conv1Weight_row + s * 3 + 288]!;
                const relu_l3 = f32[relu_at_row + s * 32 - 27]!;
                convolution_l3 += relu_l3 * f32[block2Conv1Weight_row + s * 3]!;
                convolution_l3_j1 += relu_l3 * f32[block2Conv1Weight_row + s * 3 + 144]!;
                convolution_l3_j2 += relu_l3 * f32[block2Conv1Weight_row + s * 3 + 288]!;
                const relu_t1 = f32[relu_at_row + s * 32 - 32]!;
                convolution += relu_t1 * f32[block2Conv1Weight_row + s * 3 + 1]!;
                convolution_j1 += relu_t1 * f32[block2Conv1Weight_row + s * 3 + 145]!;
                convolution_j2 += relu_t1 * f32[block2Conv1Weight_row + s * 3 + 289]!;
                const relu_l1_t1 = f32[relu_at_row + s * 32 - 30]!;
                convolution_l1 += relu_l1_t1 * f32[block2Conv1Weight_row + s * 3 + 1]!;
                convolution_l1_j1 += relu_l1_t1 * f32[block2Conv1Weight_row + s * 3 + 145]!;
                convolution_l1_j2 += relu_l1_t1 * f32[block2Conv1Weight_row + s * 3 + 289]!;
                const relu_l2_t1 = f32[relu_at_row + s * 32 - 28]!;
                convolution_l2 += relu_l2_t1 * f32[block2Conv1Weight_row + s * 3 + 1]!;
                convolution_l2_j1 += relu_l2_t1 * f32[block2Conv1Weight_row + s * 3 + 145]!;
                convolution_l2_j2 += relu_l2_t1 * f32[block2Conv1Weight_row + s * 3 + 289]!;
                const relu_l3_t1 = f32[relu_at_row + s * 32 - 26]!;
                convolution_l3 += relu_l3_t1 * f32[block2Conv1Weight_row + s * 3 + 1]!;
                convolution_l3_j1 += relu_l3_t1 * f32[block2Conv1Weight_row + s * 3 + 145]!;
                convolution_l3_j2 += relu_l3_t1 * f32[block2Conv1Weight_row + s * 3 + 289]!;
                const relu_t2 = f32[relu_at_row + s * 32 - 31]!;
                convolution += relu_t2 * f32[block2Conv1Weight_row + s * 3 + 2]!;
                convolution_j1 += relu_t2 * f32[block2Conv1Weight_row + s * 3 + 146]!;
                convolution_j2 += relu_t2 * f32[block2Conv1Weight_row + s * 3 + 290]!;
                const relu_l1_t2 = f32[relu_at_row + s * 32 - 29]!;
                convolution_l1 += relu_l1_t2 * f32[block2Conv1Weight_row + s * 3 + 2]!;
                convolution_l1_j1 += relu_l1_t2 * f32[block2Conv1Weight_row + s * 3 + 146]!;
                convolution_l1_j2 += relu_l1_t2 * f32[block2Conv1Weight_row + s * 3 + 290]!;
                const relu_l2_t2 = f32[relu_at_row + s * 32 - 27]!;
                convolution_l2 += relu_l2_t2 * f32[block2Conv1Weight_row + s * 3 + 2]!;
                convolution_l2_j1 += relu_l2_t2 * f32[block2Conv1Weight_row + s * 3 + 146]!;
                convolution_l2_j2 += relu_l2_t2 * f32[block2Conv1Weight_row + s * 3 + 290]!;
                const relu_l3_t2 = f32[relu_at_row + s * 32 - 25]!;
                convolution_l3 += relu_l3_t2 * f32[block2Conv1Weight_row + s * 3 + 2]!;
                convolution_l3_j1 += relu_l3_t2 * f32[block2Conv1Weight_row + s * 3 + 146]!;
                convolution_l3_j2 += relu_l3_t2 * f32[block2Conv1Weight_row + s * 3 + 290]!;
              }
            }
          }
          f32[convolution_at_row + l] = convolution;
          f32[convolution_at_row + l + 256] = convolution_j1;
          f32[convolution_at_row + l + 512] = convolution_j2;
          f32[convolution_at_row + l + 1] = convolution_l1;
          f32[convolution_at_row + l + 257] = convolution_l1_j1;
          f32[convolution_at_row + l + 513] = convolution_l1_j2;
          f32[convolution_at_row + l + 2] = convolution_l2;
          f32[convolution_at_row + l + 258] = convolution_l2_j1;
          f32[convolution_at_row + l + 514] = convolution_l2_j2;
          f32[convolution_at_row + l + 3] = convolution_l3;
          f32[convolution_at_row + l + 259] = convolution_l3_j1;
          f32[convolution_at_row + l + 515] = convolution_l3_j2;
        }
      }
    }
    for (let k_jr = 0; k_jr < 16; k_jr++) {
      const convolution_at_row2 = convolution_at + i * 8192 + k_jr * 16;
      for (let l_jr = 0; l_jr < 16; l_jr += 4) {
        let convolution_jr = 0;
        let convolution_jr_j1 = 0;
        let convolution_l1_jr = 0;
        let convolution_l1_jr_j1 = 0;
        let convolution_l2_jr = 0;
        let convolution_l2_jr_j1 = 0;
        let convolution_l3_jr = 0;
        let convolution_l3_jr_j1 = 0;
        for (let r_jr = 0; r_jr < 16; r_jr++) {
          const relu_at_row2 = relu_at + i * 16384 + r_jr * 1024 + k_jr * 64 + l_jr * 2;
          const block2Conv1Weight_row2 = block2Conv1Weight + r_jr * 9;
          for (let s_jr = 0; s_jr < 3; s_jr++) {
            if (k_jr * 2 + s_jr >= 1) {
              if (l_jr * 2 >= 1) {
                const relu_jr = f32[relu_at_row2 + s_jr * 32 - 33]!;
                convolution_jr += relu_jr * f32[block2Conv1Weight_row2 + s_jr * 3 + 4320]!;
                convolution_jr_j1 += relu_jr * f32[block2Conv1Weight_row2 + s_jr * 3 + 4464]!;
              }
              const relu_l1_jr = f32[relu_at_row2 + s_jr * 32 - 31]!;
              convolution_l1_jr += relu_l1_jr * f32[block2Conv1Weight_row2 + s_jr * 3 + 4320]!;
              convolution_l1_jr_j1 += relu_l1_jr * f32[block2Conv1Weight_row2 + s_jr * 3 + 4464]!;
              const relu_l2_jr = f32[relu_at_row2 + s_jr * 32 - 29]!;
              convolution_l2_jr += relu_l2_jr * f32[block2Conv1Weight_row2 + s_jr * 3 + 4320]!;
              convolution_l2_jr_j1 += relu_l2_jr * f32[block2Conv1Weight_row2 + s_jr * 3 + 4464]!;
              const relu_l3_jr = f32[relu_at_row2 + s_jr * 32 - 27]!;
              convolution_l3_jr += relu_l3_jr * f32[block2Conv1Weight_row2 + s_jr * 3 + 4320]!;
              convolution_l3_jr_j1 += relu_l3_jr * f32[block2Conv1Weight_row2 + s_jr * 3 + 4464]!;
              const relu_jrTJr1 = f32[relu_at_row2 + s_jr * 32 - 32]!;
              convolution_jr += relu_jrTJr1 * f32[block2Conv1Weight_row2 + s_jr * 3 + 4321]!;
              convolution_jr_j1 += relu_jrTJr1 * f32[block2Conv1Weight_row2 + s_jr * 3 + 4465]!;
              const relu_l1_jrTJr1 = f32[relu_at_row2 + s_jr * 32 - 30]!;
              convolution_l1_jr += relu_l1_jrTJr1 * f32[block2Conv1Weight_row2 + s_jr * 3 + 4321]!;
              convolution_l1_jr_j1 += relu_l1_jrTJr1 * f32[block2Conv1Weight_row2 + s_jr * 3 + 4465]!;
              const relu_l2_jrTJr1 = f32[relu_at_row2 + s_jr * 32 - 28]!;
              convolution_l2_jr += relu_l2_jrTJr1 * f32[block2Conv1Weight_row2 + s_jr * 3 + 4321]!;
              convolution_l2_jr_j1 += relu_l2_jrTJr1 * f32[block2Conv1Weight_row2 + s_jr * 3 + 4465]!;
              const relu_l3_jrTJr1 = f32[relu_at_row2 + s_jr * 32 - 26]!;
              convolution_l3_jr += relu_l3_jrTJr1 * f32[block2Conv1Weight_row2 + s_jr * 3 + 4321]!;
              convolution_l3_jr_j1 += relu_l3_jrTJr1 * f32[block2Conv1Weight_row2 + s_jr * 3 + 4465]!;
              const relu_jrTJr2 = f32[relu_at_row2 + s_jr * 32 - 31]!;
              convolution_jr += relu_jrTJr2 * f32[block2Conv1Weight_row2 + s_jr * 3 + 4322]!;
              convolution_jr_j1 += relu_jrTJr2 * f32[block2Conv1Weight_row2 + s_jr * 3 + 4466]!;
              const relu_l1_jrTJr2 = f32[relu_at_row2 + s_jr * 32 - 29]!;
              convolution_l1_jr += relu_l1_jrTJr2 * f32[block2Conv1Weight_row2 + s_jr * 3 + 4322]!;
              convolution_l1_jr_j1 += relu_l1_jrTJr2 * f32[block2Conv1Weight_row2 + s_jr * 3 + 4466]!;
              const relu_l2_jrTJr2 = f32[relu_at_row2 + s_jr * 32 - 27]!;
              convolution_l2_jr += relu_l2_jrTJr2 * f32[block2Conv1Weight_row2 + s_jr * 3 + 4322]!;
              convolution_l2_jr_j1 += relu_l2_jrTJr2 * f32[block2Conv1Weight_row2 + s_jr * 3 + 4466]!;
              const relu_l3_jrTJr2 = f32[relu_at_row2 + s_jr * 32 - 25]!;
              convolution_l3_jr += relu_l3_jrTJr2 * f32[block2Conv1Weight_row2 + s_jr * 3 + 4322]!;
              convolution_l3_jr_j1 += relu_l3_jrTJr2 * f32[block2Conv1Weight_row2 + s_jr * 3 + 4466]!;
            }
          }
        }
        f32[convolution_at_row2 + l_jr + 7680] = convolution_jr;
        f32[convolution_at_row2 + l_jr + 7936] = convolution_jr_j1;
        f32[convolution_at_row2 + l_jr + 7681] = convolution_l1_jr;
        f32[convolution_at_row2 + l_jr + 7937] = convolution_l1_jr_j1;
        f32[convolution_at_row2 + l_jr + 7682] = convolution_l2_jr;
        f32[convolution_at_row2 + l_jr + 7938] = convolution_l2_jr_j1;
        f32[convolution_at_row2 + l_jr + 7683] = convolution_l3_jr;
        f32[convolution_at_row2 + l_jr + 7939] = convolution_l3_jr_j1;
      }
    }
  }
}

/**
 * sum, resnet.ts:48
 * mul, resnet.ts:48
 * rsqrt, resnet.ts:48
 * relu, resnet.ts:48
 */
function sum_relu3(
  f32: Float32Array,
  convolution_at: number,
  sum_at: number,
  mul_at: number,
  sum_at2: number,
  rsqrt_at: number,
  block2Norm1Weight: number,
  block2Norm1Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 32; i++) {
    let sum = 0;
    let sumTp1 = 0;
    let sumTp2 = 0;
    let sumTp3 = 0;
    for (let r = 0; r < 16; r++) {
      const convolution_at_row = convolution_at + r * 8192 + i * 256;
      for (let t = 0; t < 256; t += 4) {
        sum += f32[convolution_at_row + t]!;
        sumTp1 += f32[convolution_at_row + t + 1]!;
        sumTp2 += f32[convolution_at_row + t + 2]!;
        sumTp3 += f32[convolution_at_row + t + 3]!;
      }
    }
    sum = sum + sumTp1 + (sumTp2 + sumTp3);
    f32[sum_at + i] = sum;
    const mul = Math.fround(sum * 0.000244140625);
    f32[mul_at + i] = mul;
    let sum2 = 0;
    let sum2Wp1 = 0;
    let sum2Wp2 = 0;
    let sum2Wp3 = 0;
    for (let u = 0; u < 16; u++) {
      const convolution_at_row2 = convolution_at + u * 8192 + i * 256;
      for (let w = 0; w < 256; w += 4) {
        const sub = f32[convolution_at_row2 + w]! - mul;
        sum2 += sub * sub;
        const subWp1 = f32[convolution_at_row2 + w + 1]! - mul;
        sum2Wp1 += subWp1 * subWp1;
        const subWp2 = f32[convolution_at_row2 + w + 2]! - mul;
        sum2Wp2 += subWp2 * subWp2;
        const subWp3 = f32[convolution_at_row2 + w + 3]! - mul;
        sum2Wp3 += subWp3 * subWp3;
      }
    }
    sum2 = sum2 + sum2Wp1 + (sum2Wp2 + sum2Wp3);
    const sum3 = Math.fround(sum2);
    f32[sum_at2 + i] = sum3;
    const add = Math.fround(sum3 * 0.000244140625 + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = Math.fround(1 / Math.sqrt(add));
    f32[rsqrt_at + i] = rsqrt;
    const weight = f32[block2Norm1Weight + i]!;
    const bias = f32[block2Norm1Bias + i]!;
    for (let r6 = 0; r6 < 16; r6++) {
      const convolution_at_row3 = convolution_at + r6 * 8192 + i * 256;
      const relu_at_row = relu_at + r6 * 8192 + i * 256;
      for (let r8 = 0; r8 < 256; r8++) {
        const add2 = (f32[convolution_at_row3 + r8]! - mul) * rsqrt * weight + bias;
        f32[relu_at_row + r8] = Math.max(add2, 0);
      }
    }
  }
}

/**
 * convolution, resnet.ts:40
 */
function convolution4(
  f32: Float32Array,
  relu_at: number,
  block2Conv2Weight: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 16; i++) {
    for (let j = 0; j < 30; j += 3) {
      for (let k = 0; k < 16; k++) {
        const convolution_at_row = convolution_at + i * 8192 + j * 256 + k * 16;
        for (let l = 0; l < 16; l += 4) {
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
          for (let r = 0; r < 32; r++) {
            const relu_at_row = relu_at + i * 8192 + r * 256 + k * 16 + l;
            const block2Conv2Weight_row = block2Conv2Weight + j * 288 + r * 9;
            for (let s = 0; s < 3; s++) {
              if (k + s >= 1 && k + s < 17) {
                if (l >= 1) {
                  const relu = f32[relu_at_row + s * 16 - 17]!;
                  convolution += relu * f32[block2Conv2Weight_row + s * 3]!;
                  convolution_j1 += relu * f32[block2Conv2Weight_row + s * 3 + 288]!;
                  convolution_j2 += relu * f32[block2Conv2Weight_row + s * 3 + 576]!;
                }
                const relu_l1 = f32[relu_at_row + s * 16 - 16]!;
                convolution_l1 += relu_l1 * f32[block2Conv2Weight_row + s * 3]!;
                convolution_l1_j1 += relu_l1 * f32[block2Conv2Weight_row + s * 3 + 288]!;
                convolution_l1_j2 += relu_l1 * f32[block2Conv2Weight_row + s * 3 + 576]!;
                const relu_l2 = f32[relu_at_row + s * 16 - 15]!;
                convolution_l2 += relu_l2 * f32[block2Conv2Weight_row + s * 3]!;
                convolution_l2_j1 += relu_l2 * f32[block2Conv2Weight_row + s * 3 + 288]!;
                convolution_l2_j2 += relu_l2 * f32[block2Conv2Weight_row + s * 3 + 576]!;
                const relu_l3 = f32[relu_at_row + s * 16 - 14]!;
                convolution_l3 += relu_l3 * f32[block2Conv2Weight_row + s * 3]!;
                convolution_l3_j1 += relu_l3 * f32[block2Conv2Weight_row + s * 3 + 288]!;
                convolution_l3_j2 += relu_l3 * f32[block2Conv2Weight_row + s * 3 + 576]!;
                const relu_t1 = f32[relu_at_row + s * 16 - 16]!;
                convolution += relu_t1 * f32[block2Conv2Weight_row + s * 3 + 1]!;
                convolution_j1 += relu_t1 * f32[block2Conv2Weight_row + s * 3 + 289]!;
                convolution_j2 += relu_t1 * f32[block2Conv2Weight_row + s * 3 + 577]!;
                const relu_l1_t1 = f32[relu_at_row + s * 16 - 15]!;
                convolution_l1 += relu_l1_t1 * f32[block2Conv2Weight_row + s * 3 + 1]!;
                convolution_l1_j1 += relu_l1_t1 * f32[block2Conv2Weight_row + s * 3 + 289]!;
                convolution_l1_j2 += relu_l1_t1 * f32[block2Conv2Weight_row + s * 3 + 577]!;
                const relu_l2_t1 = f32[relu_at_row + s * 16 - 14]!;
                convolution_l2 += relu_l2_t1 * f32[block2Conv2Weight_row + s * 3 + 1]!;
                convolution_l2_j1 += relu_l2_t1 * f32[block2Conv2Weight_row + s * 3 + 289]!;
                convolution_l2_j2 += relu_l2_t1 * f32[block2Conv2Weight_row + s * 3 + 577]!;
                const relu_l3_t1 = f32[relu_at_row + s * 16 - 13]!;
                convolution_l3 += relu_l3_t1 * f32[block2Conv2Weight_row + s * 3 + 1]!;
                convolution_l3_j1 += relu_l3_t1 * f32[block2Conv2Weight_row + s * 3 + 289]!;
                convolution_l3_j2 += relu_l3_t1 * f32[block2Conv2Weight_row + s * 3 + 577]!;
                const relu_t2 = f32[relu_at_row + s * 16 - 15]!;
                convolution += relu_t2 * f32[block2Conv2Weight_row + s * 3 + 2]!;
                convolution_j1 += relu_t2 * f32[block2Conv2Weight_row + s * 3 + 290]!;
                convolution_j2 += relu_t2 * f32[block2Conv2Weight_row + s * 3 + 578]!;
                const relu_l1_t2 = f32[relu_at_row + s * 16 - 14]!;
                convolution_l1 += relu_l1_t2 * f32[block2Conv2Weight_row + s * 3 + 2]!;
                convolution_l1_j1 += relu_l1_t2 * f32[block2Conv2Weight_row + s * 3 + 290]!;
                convolution_l1_j2 += relu_l1_t2 * f32[block2Conv2Weight_row + s * 3 + 578]!;
                const relu_l2_t2 = f32[relu_at_row + s * 16 - 13]!;
                convolution_l2 += relu_l2_t2 * f32[block2Conv2Weight_row + s * 3 + 2]!;
                convolution_l2_j1 += relu_l2_t2 * f32[block2Conv2Weight_row + s * 3 + 290]!;
                convolution_l2_j2 += relu_l2_t2 * f32[block2Conv2Weight_row + s * 3 + 578]!;
                if (l < 12) {
                  const relu_l3_t2 = f32[relu_at_row + s * 16 - 12]!;
                  convolution_l3 += relu_l3_t2 * f32[block2Conv2Weight_row + s * 3 + 2]!;
                  convolution_l3_j1 += relu_l3_t2 * f32[block2Conv2Weight_row + s * 3 + 290]!;
                  convolution_l3_j2 += relu_l3_t2 * f32[block2Conv2Weight_row + s * 3 + 578]!;
                }
              }
            }
          }
          f32[convolution_at_row + l] = convolution;
          f32[convolution_at_row + l + 256] = convolution_j1;
          f32[convolution_at_row + l + 512] = convolution_j2;
          f32[convolution_at_row + l + 1] = convolution_l1;
          f32[convolution_at_row + l + 257] = convolution_l1_j1;
          f32[convolution_at_row + l + 513] = convolution_l1_j2;
          f32[convolution_at_row + l + 2] = convolution_l2;
          f32[convolution_at_row + l + 258] = convolution_l2_j1;
          f32[convolution_at_row + l + 514] = convolution_l2_j2;
          f32[convolution_at_row + l + 3] = convolution_l3;
          f32[convolution_at_row + l + 259] = convolution_l3_j1;
          f32[convolution_at_row + l + 515] = convolution_l3_j2;
        }
      }
    }
    for (let k_jr = 0; k_jr < 16; k_jr++) {
      const convolution_at_row2 = convolution_at + i * 8192 + k_jr * 16;
      for (let l_jr = 0; l_jr < 16; l_jr += 4) {
        let convolution_jr = 0;
        let convolution_jr_j1 = 0;
        let convolution_l1_jr = 0;
        let convolution_l1_jr_j1 = 0;
        let convolution_l2_jr = 0;
        let convolution_l2_jr_j1 = 0;
        let convolution_l3_jr = 0;
        let convolution_l3_jr_j1 = 0;
        for (let r_jr = 0; r_jr < 32; r_jr++) {
          const relu_at_row2 = relu_at + i * 8192 + r_jr * 256 + k_jr * 16 + l_jr;
          const block2Conv2Weight_row2 = block2Conv2Weight + r_jr * 9;
          for (let s_jr = 0; s_jr < 3; s_jr++) {
            if (k_jr + s_jr >= 1 && k_jr + s_jr < 17) {
              if (l_jr >= 1) {
                const relu_jr = f32[relu_at_row2 + s_jr * 16 - 17]!;
                convolution_jr += relu_jr * f32[block2Conv2Weight_row2 + s_jr * 3 + 8640]!;
                convolution_jr_j1 += relu_jr * f32[block2Conv2Weight_row2 + s_jr * 3 + 8928]!;
              }
              const relu_l1_jr = f32[relu_at_row2 + s_jr * 16 - 16]!;
              convolution_l1_jr += relu_l1_jr * f32[block2Conv2Weight_row2 + s_jr * 3 + 8640]!;
              convolution_l1_jr_j1 += relu_l1_jr * f32[block2Conv2Weight_row2 + s_jr * 3 + 8928]!;
              const relu_l2_jr = f32[relu_at_row2 + s_jr * 16 - 15]!;
              convolution_l2_jr += relu_l2_jr * f32[block2Conv2Weight_row2 + s_jr * 3 + 8640]!;
              convolution_l2_jr_j1 += relu_l2_jr * f32[block2Conv2Weight_row2 + s_jr * 3 + 8928]!;
              const relu_l3_jr = f32[relu_at_row2 + s_jr * 16 - 14]!;
              convolution_l3_jr += relu_l3_jr * f32[block2Conv2Weight_row2 + s_jr * 3 + 8640]!;
              convolution_l3_jr_j1 += relu_l3_jr * f32[block2Conv2Weight_row2 + s_jr * 3 + 8928]!;
              const relu_jrTJr1 = f32[relu_at_row2 + s_jr * 16 - 16]!;
              convolution_jr += relu_jrTJr1 * f32[block2Conv2Weight_row2 + s_jr * 3 + 8641]!;
              convolution_jr_j1 += relu_jrTJr1 * f32[block2Conv2Weight_row2 + s_jr * 3 + 8929]!;
              const relu_l1_jrTJr1 = f32[relu_at_row2 + s_jr * 16 - 15]!;
              convolution_l1_jr += relu_l1_jrTJr1 * f32[block2Conv2Weight_row2 + s_jr * 3 + 8641]!;
              convolution_l1_jr_j1 += relu_l1_jrTJr1 * f32[block2Conv2Weight_row2 + s_jr * 3 + 8929]!;
              const relu_l2_jrTJr1 = f32[relu_at_row2 + s_jr * 16 - 14]!;
              convolution_l2_jr += relu_l2_jrTJr1 * f32[block2Conv2Weight_row2 + s_jr * 3 + 8641]!;
              convolution_l2_jr_j1 += relu_l2_jrTJr1 * f32[block2Conv2Weight_row2 + s_jr * 3 + 8929]!;
              const relu_l3_jrTJr1 = f32[relu_at_row2 + s_jr * 16 - 13]!;
              convolution_l3_jr += relu_l3_jrTJr1 * f32[block2Conv2Weight_row2 + s_jr * 3 + 8641]!;
              convolution_l3_jr_j1 += relu_l3_jrTJr1 * f32[block2Conv2Weight_row2 + s_jr * 3 + 8929]!;
              const relu_jrTJr2 = f32[relu_at_row2 + s_jr * 16 - 15]!;
              convolution_jr += relu_jrTJr2 * f32[block2Conv2Weight_row2 + s_jr * 3 + 8642]!;
              convolution_jr_j1 += relu_jrTJr2 * f32[block2Conv2Weight_row2 + s_jr * 3 + 8930]!;
              const relu_l1_jrTJr2 = f32[relu_at_row2 + s_jr * 16 - 14]!;
              convolution_l1_jr += relu_l1_jrTJr2 * f32[block2Conv2Weight_row2 + s_jr * 3 + 8642]!;
              convolution_l1_jr_j1 += relu_l1_jrTJr2 * f32[block2Conv2Weight_row2 + s_jr * 3 + 8930]!;
              const relu_l2_jrTJr2 = f32[relu_at_row2 + s_jr * 16 - 13]!;
              convolution_l2_jr += relu_l2_jrTJr2 * f32[block2Conv2Weight_row2 + s_jr * 3 + 8642]!;
              convolution_l2_jr_j1 += relu_l2_jrTJr2 * f32[block2Conv2Weight_row2 + s_jr * 3 + 8930]!;
              if (l_jr < 12) {
                const relu_l3_jrTJr2 = f32[relu_at_row2 + s_jr * 16 - 12]!;
                convolution_l3_jr += relu_l3_jrTJr2 * f32[block2Conv2Weight_row2 + s_jr * 3 + 8642]!;
                convolution_l3_jr_j1 += relu_l3_jrTJr2 * f32[block2Conv2Weight_row2 + s_jr * 3 + 8930]!;
              }
            }
          }
        }
        f32[convolution_at_row2 + l_jr + 7680] = convolution_jr;
        f32[convolution_at_row2 + l_jr + 7936] = convolution_jr_j1;
        f32[convolution_at_row2 + l_jr + 7681] = convolution_l1_jr;
        f32[convolution_at_row2 + l_jr + 7937] = convolution_l1_jr_j1;
        f32[convolution_at_row2 + l_jr + 7682] = convolution_l2_jr;
        f32[convolution_at_row2 + l_jr + 7938] = convolution_l2_jr_j1;
        f32[convolution_at_row2 + l_jr + 7683] = convolution_l3_jr;
        f32[convolution_at_row2 + l_jr + 7939] = convolution_l3_jr_j1;
      }
    }
  }
}

/**
 * sum, resnet.ts:49
 * mul, resnet.ts:49
 * rsqrt, resnet.ts:49
 */
function sum_rsqrt(
  f32: Float32Array,
  convolution_at: number,
  sum_at: number,
  mul_at: number,
  sum_at2: number,
  rsqrt_at: number,
): void {
  for (let i = 0; i < 32; i++) {
    let sum = 0;
    let sumTp1 = 0;
    let sumTp2 = 0;
    let sumTp3 = 0;
    for (let r = 0; r < 16; r++) {
      const convolution_at_row = convolution_at + r * 8192 + i * 256;
      for (let t = 0; t < 256; t += 4) {
        sum += f32[convolution_at_row + t]!;
        sumTp1 += f32[convolution_at_row + t + 1]!;
        sumTp2 += f32[convolution_at_row + t + 2]!;
        sumTp3 += f32[convolution_at_row + t + 3]!;
      }
    }
    sum = sum + sumTp1 + (sumTp2 + sumTp3);
    f32[sum_at + i] = sum;
    const mul = Math.fround(sum * 0.000244140625);
    f32[mul_at + i] = mul;
    let sum2 = 0;
    let sum2Wp1 = 0;
    let sum2Wp2 = 0;
    let sum2Wp3 = 0;
    for (let u = 0; u < 16; u++) {
      const convolution_at_row2 = convolution_at + u * 8192 + i * 256;
      for (let w = 0; w < 256; w += 4) {
        const sub = f32[convolution_at_row2 + w]! - mul;
        sum2 += sub * sub;
        const subWp1 = f32[convolution_at_row2 + w + 1]! - mul;
        sum2Wp1 += subWp1 * subWp1;
        const subWp2 = f32[convolution_at_row2 + w + 2]! - mul;
        sum2Wp2 += subWp2 * subWp2;
        const subWp3 = f32[convolution_at_row2 + w + 3]! - mul;
        sum2Wp3 += subWp3 * subWp3;
      }
    }
    sum2 = sum2 + sum2Wp1 + (sum2Wp2 + sum2Wp3);
    const sum3 = Math.fround(sum2);
    f32[sum_at2 + i] = sum3;
    const add = Math.fround(sum3 * 0.000244140625 + /* 0.00001 */ 0.000009999999747378752);
    f32[rsqrt_at + i] = 1 / Math.sqrt(add);
  }
}

/**
 * convolution, resnet.ts:40
 * relu, resnet.ts:51
 */
function convolution_relu(
  f32: Float32Array,
  relu_at: number,
  block2ShortcutWeight: number,
  convolution_at: number,
  mul_at: number,
  rsqrt_at: number,
  block2Norm2Weight: number,
  block2Norm2Bias: number,
  relu_at2: number,
): void {
  const mul_jr = f32[mul_at + 30]!;
  const mul_jr_j1 = f32[mul_at + 31]!;
  const rsqrt_jr = f32[rsqrt_at + 30]!;
  const rsqrt_jr_j1 = f32[rsqrt_at + 31]!;
  const weight2_jr = f32[block2Norm2Weight + 30]!;
  const weight2_jr_j1 = f32[block2Norm2Weight + 31]!;
  const bias_jr = f32[block2Norm2Bias + 30]!;
  const bias_jr_j1 = f32[block2Norm2Bias + 31]!;
  for (let i = 0; i < 16; i++) {
    for (let j = 0; j < 30; j += 3) {
      const mul = f32[mul_at + j]!;
      const mul_j1 = f32[mul_at + j + 1]!;
      const mul_j2 = f32[mul_at + j + 2]!;
      const rsqrt = f32[rsqrt_at + j]!;
      const rsqrt_j1 = f32[rsqrt_at + j + 1]!;
      const rsqrt_j2 = f32[rsqrt_at + j + 2]!;
      const weight2 = f32[block2Norm2Weight + j]!;
      const weight2_j1 = f32[block2Norm2Weight + j + 1]!;
      const weight2_j2 = f32[block2Norm2Weight + j + 2]!;
      const bias = f32[block2Norm2Bias + j]!;
      const bias_j1 = f32[block2Norm2Bias + j + 1]!;
      const bias_j2 = f32[block2Norm2Bias + j + 2]!;
      for (let k = 0; k < 16; k++) {
        const convolution_at_row = convolution_at + i * 8192 + j * 256 + k * 16;
        const relu_at2_row = relu_at2 + i * 8192 + j * 256 + k * 16;
        for (let l = 0; l < 16; l += 4) {
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
          const relu_at_row = relu_at + i * 16384 + k * 64 + l * 2;
          const block2ShortcutWeight_row = block2ShortcutWeight + j * 16;
          for (let r = 0; r < 16; r++) {
            const relu = f32[relu_at_row + r * 1024]!;
            const relu_l1 = f32[relu_at_row + r * 1024 + 2]!;
            const relu_l2 = f32[relu_at_row + r * 1024 + 4]!;
            const relu_l3 = f32[relu_at_row + r * 1024 + 6]!;
            const weight = f32[block2ShortcutWeight_row + r]!;
            const weight_j1 = f32[block2ShortcutWeight_row + r + 16]!;
            const weight_j2 = f32[block2ShortcutWeight_row + r + 32]!;
            convolution += relu * weight;
            convolution_j1 += relu * weight_j1;
            convolution_j2 += relu * weight_j2;
            convolution_l1 += relu_l1 * weight;
            convolution_l1_j1 += relu_l1 * weight_j1;
            convolution_l1_j2 += relu_l1 * weight_j2;
            convolution_l2 += relu_l2 * weight;
            convolution_l2_j1 += relu_l2 * weight_j1;
            convolution_l2_j2 += relu_l2 * weight_j2;
            convolution_l3 += relu_l3 * weight;
            convolution_l3_j1 += relu_l3 * weight_j1;
            convolution_l3_j2 += relu_l3 * weight_j2;
          }
          const mul3_j1 = (f32[convolution_at_row + l + 256]! - mul_j1) * rsqrt_j1 * weight2_j1;
          const mul3_j2 = (f32[convolution_at_row + l + 512]! - mul_j2) * rsqrt_j2 * weight2_j2;
          const mul3_l1_j1 = (f32[convolution_at_row + l + 257]! - mul_j1) * rsqrt_j1 * weight2_j1;
          const mul3_l1_j2 = (f32[convolution_at_row + l + 513]! - mul_j2) * rsqrt_j2 * weight2_j2;
          const mul3_l2_j1 = (f32[convolution_at_row + l + 258]! - mul_j1) * rsqrt_j1 * weight2_j1;
          const mul3_l2_j2 = (f32[convolution_at_row + l + 514]! - mul_j2) * rsqrt_j2 * weight2_j2;
          const mul3_l3_j1 = (f32[convolution_at_row + l + 259]! - mul_j1) * rsqrt_j1 * weight2_j1;
          const mul3_l3_j2 = (f32[convolution_at_row + l + 515]! - mul_j2) * rsqrt_j2 * weight2_j2;
          const add = (f32[convolution_at_row + l]! - mul) * rsqrt * weight2 + bias;
          const add_l1 = (f32[convolution_at_row + l + 1]! - mul) * rsqrt * weight2 + bias;
          const add_l2 = (f32[convolution_at_row + l + 2]! - mul) * rsqrt * weight2 + bias;
          const add_l3 = (f32[convolution_at_row + l + 3]! - mul) * rsqrt * weight2 + bias;
          f32[relu_at2_row + l] = Math.max(convolution + add, 0);
          f32[relu_at2_row + l + 256] = Math.max(convolution_j1 + (mul3_j1 + bias_j1), 0);
          f32[relu_at2_row + l + 512] = Math.max(convolution_j2 + (mul3_j2 + bias_j2), 0);
          f32[relu_at2_row + l + 1] = Math.max(convolution_l1 + add_l1, 0);
          f32[relu_at2_row + l + 257] = Math.max(convolution_l1_j1 + (mul3_l1_j1 + bias_j1), 0);
          f32[relu_at2_row + l + 513] = Math.max(convolution_l1_j2 + (mul3_l1_j2 + bias_j2), 0);
          f32[relu_at2_row + l + 2] = Math.max(convolution_l2 + add_l2, 0);
          f32[relu_at2_row + l + 258] = Math.max(convolution_l2_j1 + (mul3_l2_j1 + bias_j1), 0);
          f32[relu_at2_row + l + 514] = Math.max(convolution_l2_j2 + (mul3_l2_j2 + bias_j2), 0);
          f32[relu_at2_row + l + 3] = Math.max(convolution_l3 + add_l3, 0);
          f32[relu_at2_row + l + 259] = Math.max(convolution_l3_j1 + (mul3_l3_j1 + bias_j1), 0);
          f32[relu_at2_row + l + 515] = Math.max(convolution_l3_j2 + (mul3_l3_j2 + bias_j2), 0);
        }
      }
    }
    for (let k_jr = 0; k_jr < 16; k_jr++) {
      const convolution_at_row2 = convolution_at + i * 8192 + k_jr * 16;
      const relu_at2_row2 = relu_at2 + i * 8192 + k_jr * 16;
      for (let l_jr = 0; l_jr < 16; l_jr += 4) {
        let convolution_jr = 0;
        let convolution_jr_j1 = 0;
        let convolution_l1_jr = 0;
        let convolution_l1_jr_j1 = 0;
        let convolution_l2_jr = 0;
        let convolution_l2_jr_j1 = 0;
        let convolution_l3_jr = 0;
        let convolution_l3_jr_j1 = 0;
        const relu_at_row2 = relu_at + i * 16384 + k_jr * 64 + l_jr * 2;
        for (let r_jr = 0; r_jr < 16; r_jr++) {
          const relu_jr = f32[relu_at_row2 + r_jr * 1024]!;
          const relu_l1_jr = f32[relu_at_row2 + r_jr * 1024 + 2]!;
          const relu_l2_jr = f32[relu_at_row2 + r_jr * 1024 + 4]!;
          const relu_l3_jr = f32[relu_at_row2 + r_jr * 1024 + 6]!;
          const weight_jr = f32[block2ShortcutWeight + r_jr + 480]!;
          const weight_jr_j1 = f32[block2ShortcutWeight + r_jr + 496]!;
          convolution_jr += relu_jr * weight_jr;
          convolution_jr_j1 += relu_jr * weight_jr_j1;
          convolution_l1_jr += relu_l1_jr * weight_jr;
          convolution_l1_jr_j1 += relu_l1_jr * weight_jr_j1;
          convolution_l2_jr += relu_l2_jr * weight_jr;
          convolution_l2_jr_j1 += relu_l2_jr * weight_jr_j1;
          convolution_l3_jr += relu_l3_jr * weight_jr;
          convolution_l3_jr_j1 += relu_l3_jr * weight_jr_j1;
        }
        const mul2_jr = (f32[convolution_at_row2 + l_jr + 7680]! - mul_jr) * rsqrt_jr;
        const mul2_jr_j1 = (f32[convolution_at_row2 + l_jr + 7936]! - mul_jr_j1) * rsqrt_jr_j1;
        const mul2_l1_jr = (f32[convolution_at_row2 + l_jr + 7681]! - mul_jr) * rsqrt_jr;
        const mul2_l1_jr_j1 = (f32[convolution_at_row2 + l_jr + 7937]! - mul_jr_j1) * rsqrt_jr_j1;
        const mul2_l2_jr = (f32[convolution_at_row2 + l_jr + 7682]! - mul_jr) * rsqrt_jr;
        const mul2_l2_jr_j1 = (f32[convolution_at_row2 + l_jr + 7938]! - mul_jr_j1) * rsqrt_jr_j1;
        const mul2_l3_jr = (f32[convolution_at_row2 + l_jr + 7683]! - mul_jr) * rsqrt_jr;
        const mul2_l3_jr_j1 = (f32[convolution_at_row2 + l_jr + 7939]! - mul_jr_j1) * rsqrt_jr_j1;
        const add2_jr_j1 = convolution_jr_j1 + (mul2_jr_j1 * weight2_jr_j1 + bias_jr_j1);
        const add2_l1_jr_j1 = convolution_l1_jr_j1 + (mul2_l1_jr_j1 * weight2_jr_j1 + bias_jr_j1);
        const add2_l2_jr_j1 = convolution_l2_jr_j1 + (mul2_l2_jr_j1 * weight2_jr_j1 + bias_jr_j1);
        const add2_l3_jr_j1 = convolution_l3_jr_j1 + (mul2_l3_jr_j1 * weight2_jr_j1 + bias_jr_j1);
        const relu2_jr = Math.max(convolution_jr + (mul2_jr * weight2_jr + bias_jr), 0);
        const relu2_l1_jr = Math.max(convolution_l1_jr + (mul2_l1_jr * weight2_jr + bias_jr), 0);
        const relu2_l2_jr = Math.max(convolution_l2_jr + (mul2_l2_jr * weight2_jr + bias_jr), 0);
        const relu2_l3_jr = Math.max(convolution_l3_jr + (mul2_l3_jr * weight2_jr + bias_jr), 0);
        f32[relu_at2_row2 + l_jr + 7680] = relu2_jr;
        f32[relu_at2_row2 + l_jr + 7936] = Math.max(add2_jr_j1, 0);
        f32[relu_at2_row2 + l_jr + 7681] = relu2_l1_jr;
        f32[relu_at2_row2 + l_jr + 7937] = Math.max(add2_l1_jr_j1, 0);
        f32[relu_at2_row2 + l_jr + 7682] = relu2_l2_jr;
        f32[relu_at2_row2 + l_jr + 7938] = Math.max(add2_l2_jr_j1, 0);
        f32[relu_at2_row2 + l_jr + 7683] = relu2_l3_jr;
        f32[relu_at2_row2 + l_jr + 7939] = Math.max(add2_l3_jr_j1, 0);
      }
    }
  }
}

/**
 * convolution, resnet.ts:40
 */
function convolution5(
  f32: Float32Array,
  relu_at: number,
  block3Conv1Weight: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 16; i++) {
    for (let j = 0; j < 63; j += 3) {
      for (let k = 0; k < 8; k++) {
        const convolution_at_row = convolution_at + i * 4096 + j * 64 + k * 8;
        for (let l = 0; l < 8; l += 4) {
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
          for (let r = 0; r < 32; r++) {
            const relu_at_row = relu_at + i * 8192 + r * 256 + k * 32 + l * 2;
            const block3Conv1Weight_row = block3Conv1Weight + j * 288 + r * 9;
            for (let s = 0; s < 3; s++) {
              if (k * 2 + s >= 1) {
                if (l * 2 >= 1) {
                  const relu = f32[relu_at_row + s * 16 - 17]!;
                  convolution += relu * f32[block3Conv1Weight_row + s * 3]!;
                  convolution_j1 += relu * f32[block3Conv1Weight_row + s * 3 + 288]!;
                  convolution_j2 += relu * f32[block3Conv1Weight_row + s * 3 + 576]!;
                }
                const relu_l1 = f32[relu_at_row + s * 16 - 15]!;
                convolution_l1 += relu_l1 * f32[block3Conv1Weight_row + s * 3]!;
                convolution_l1_j1 += relu_l1 * f32[block3Conv1Weight_row + s * 3 + 288]!;
                convolution_l1_j2 += relu_l1 * f32[block3Conv1Weight_row + s * 3 + 576]!;
                const relu_l2 = f32[relu_at_row + s * 16 - 13]!;
                convolution_l2 += relu_l2 * f32[block3Conv1Weight_row + s * 3]!;
                convolution_l2_j1 += relu_l2 * f32[block3Conv1Weight_row + s * 3 + 288]!;
                convolution_l2_j2 += relu_l2 * f32[block3Conv1Weight_row + s * 3 + 576]!;
                const relu_l3 = f32[relu_at_row + s * 16 - 11]!;
                convolution_l3 += relu_l3 * f32[block3Conv1Weight_row + s * 3]!;
                convolution_l3_j1 += relu_l3 * f32[block3Conv1Weight_row + s * 3 + 288]!;
                convolution_l3_j2 += relu_l3 * f32[block3Conv1Weight_row + s * 3 + 576]!;
                const relu_t1 = f32[relu_at_row + s * 16 - 16]!;
                convolution += relu_t1 * f32[block3Conv1Weight_row + s * 3 + 1]!;
                convolution_j1 += relu_t1 * f32[block3Conv1Weight_row + s * 3 + 289]!;
                convolution_j2 += relu_t1 * f32[block3Conv1Weight_row + s * 3 + 577]!;
                const relu_l1_t1 = f32[relu_at_row + s * 16 - 14]!;
                convolution_l1 += relu_l1_t1 * f32[block3Conv1Weight_row + s * 3 + 1]!;
                convolution_l1_j1 += relu_l1_t1 * f32[block3Conv1Weight_row + s * 3 + 289]!;
                convolution_l1_j2 += relu_l1_t1 * f32[block3Conv1Weight_row + s * 3 + 577]!;
                const relu_l2_t1 = f32[relu_at_row + s * 16 - 12]!;
                convolution_l2 += relu_l2_t1 * f32[block3Conv1Weight_row + s * 3 + 1]!;
                convolution_l2_j1 += relu_l2_t1 * f32[block3Conv1Weight_row + s * 3 + 289]!;
                convolution_l2_j2 += relu_l2_t1 * f32[block3Conv1Weight_row + s * 3 + 577]!;
                const relu_l3_t1 = f32[relu_at_row + s * 16 - 10]!;
                convolution_l3 += relu_l3_t1 * f32[block3Conv1Weight_row + s * 3 + 1]!;
                convolution_l3_j1 += relu_l3_t1 * f32[block3Conv1Weight_row + s * 3 + 289]!;
                convolution_l3_j2 += relu_l3_t1 * f32[block3Conv1Weight_row + s * 3 + 577]!;
                const relu_t2 = f32[relu_at_row + s * 16 - 15]!;
                convolution += relu_t2 * f32[block3Conv1Weight_row + s * 3 + 2]!;
                convolution_j1 += relu_t2 * f32[block3Conv1Weight_row + s * 3 + 290]!;
                convolution_j2 += relu_t2 * f32[block3Conv1Weight_row + s * 3 + 578]!;
                const relu_l1_t2 = f32[relu_at_row + s * 16 - 13]!;
                convolution_l1 += relu_l1_t2 * f32[block3Conv1Weight_row + s * 3 + 2]!;
                convolution_l1_j1 += relu_l1_t2 * f32[block3Conv1Weight_row + s * 3 + 290]!;
                convolution_l1_j2 += relu_l1_t2 * f32[block3Conv1Weight_row + s * 3 + 578]!;
                const relu_l2_t2 = f32[relu_at_row + s * 16 - 11]!;
                convolution_l2 += relu_l2_t2 * f32[block3Conv1Weight_row + s * 3 + 2]!;
                convolution_l2_j1 += relu_l2_t2 * f32[block3Conv1Weight_row + s * 3 + 290]!;
                convolution_l2_j2 += relu_l2_t2 * f32[block3Conv1Weight_row + s * 3 + 578]!;
                const relu_l3_t2 = f32[relu_at_row + s * 16 - 9]!;
                convolution_l3 += relu_l3_t2 * f32[block3Conv1Weight_row + s * 3 + 2]!;
                convolution_l3_j1 += relu_l3_t2 * f32[block3Conv1Weight_row + s * 3 + 290]!;
                convolution_l3_j2 += relu_l3_t2 * f32[block3Conv1Weight_row + s * 3 + 578]!;
              }
            }
          }
          f32[convolution_at_row + l] = convolution;
          f32[convolution_at_row + l + 64] = convolution_j1;
          f32[convolution_at_row + l + 128] = convolution_j2;
          f32[convolution_at_row + l + 1] = convolution_l1;
          f32[convolution_at_row + l + 65] = convolution_l1_j1;
          f32[convolution_at_row + l + 129] = convolution_l1_j2;
          f32[convolution_at_row + l + 2] = convolution_l2;
          f32[convolution_at_row + l + 66] = convolution_l2_j1;
          f32[convolution_at_row + l + 130] = convolution_l2_j2;
          f32[convolution_at_row + l + 3] = convolution_l3;
          f32[convolution_at_row + l + 67] = convolution_l3_j1;
          f32[convolution_at_row + l + 131] = convolution_l3_j2;
        }
      }
    }
    for (let k_jr = 0; k_jr < 8; k_jr++) {
      const convolution_at_row2 = convolution_at + i * 4096 + k_jr * 8;
      for (let l_jr = 0; l_jr < 8; l_jr += 4) {
        let convolution_jr = 0;
        let convolution_l1_jr = 0;
        let convolution_l2_jr = 0;
        let convolution_l3_jr = 0;
        for (let r_jr = 0; r_jr < 32; r_jr++) {
          const relu_at_row2 = relu_at + i * 8192 + r_jr * 256 + k_jr * 32 + l_jr * 2;
          const block3Conv1Weight_row2 = block3Conv1Weight + r_jr * 9;
          for (let s_jr = 0; s_jr < 3; s_jr++) {
            if (k_jr * 2 + s_jr >= 1) {
              if (l_jr * 2 >= 1) {
                convolution_jr +=
                  f32[relu_at_row2 + s_jr * 16 - 17]! * f32[block3Conv1Weight_row2 + s_jr * 3 + 18144]!;
              }
              convolution_l1_jr +=
                f32[relu_at_row2 + s_jr * 16 - 15]! * f32[block3Conv1Weight_row2 + s_jr * 3 + 18144]!;
              convolution_l2_jr +=
                f32[relu_at_row2 + s_jr * 16 - 13]! * f32[block3Conv1Weight_row2 + s_jr * 3 + 18144]!;
              convolution_l3_jr +=
                f32[relu_at_row2 + s_jr * 16 - 11]! * f32[block3Conv1Weight_row2 + s_jr * 3 + 18144]!;
              convolution_jr +=
                f32[relu_at_row2 + s_jr * 16 - 16]! * f32[block3Conv1Weight_row2 + s_jr * 3 + 18145]!;
              convolution_l1_jr +=
                f32[relu_at_row2 + s_jr * 16 - 14]! * f32[block3Conv1Weight_row2 + s_jr * 3 + 18145]!;
              convolution_l2_jr +=
                f32[relu_at_row2 + s_jr * 16 - 12]! * f32[block3Conv1Weight_row2 + s_jr * 3 + 18145]!;
              convolution_l3_jr +=
                f32[relu_at_row2 + s_jr * 16 - 10]! * f32[block3Conv1Weight_row2 + s_jr * 3 + 18145]!;
              convolution_jr +=
                f32[relu_at_row2 + s_jr * 16 - 15]! * f32[block3Conv1Weight_row2 + s_jr * 3 + 18146]!;
              convolution_l1_jr +=
                f32[relu_at_row2 + s_jr * 16 - 13]! * f32[block3Conv1Weight_row2 + s_jr * 3 + 18146]!;
              convolution_l2_jr +=
                f32[relu_at_row2 + s_jr * 16 - 11]! * f32[block3Conv1Weight_row2 + s_jr * 3 + 18146]!;
              convolution_l3_jr +=
                f32[relu_at_row2 + s_jr * 16 - 9]! * f32[block3Conv1Weight_row2 + s_jr * 3 + 18146]!;
            }
          }
        }
        f32[convolution_at_row2 + l_jr + 4032] = convolution_jr;
        f32[convolution_at_row2 + l_jr + 4033] = convolution_l1_jr;
        f32[convolution_at_row2 + l_jr + 4034] = convolution_l2_jr;
        f32[convolution_at_row2 + l_jr + 4035] = convolution_l3_jr;
      }
    }
  }
}

/**
 * sum, resnet.ts:48
 * mul, resnet.ts:48
 * rsqrt, resnet.ts:48
 * relu, resnet.ts:48
 */
function sum_relu4(
  f32: Float32Array,
  convolution_at: number,
  sum_at: number,
  mul_at: number,
  sum_at2: number,
  rsqrt_at: number,
  block3Norm1Weight: number,
  block3Norm1Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    let sum = 0;
    let sumTp1 = 0;
    let sumTp2 = 0;
    let sumTp3 = 0;
    for (let r = 0; r < 16; r++) {
      const convolution_at_row = convolution_at + r * 4096 + i * 64;
      for (let t = 0; t < 64; t += 4) {
        sum += f32[convolution_at_row + t]!;
        sumTp1 += f32[convolution_at_row + t + 1]!;
        sumTp2 += f32[convolution_at_row + t + 2]!;
        sumTp3 += f32[convolution_at_row + t + 3]!;
      }
    }
    sum = sum + sumTp1 + (sumTp2 + sumTp3);
    f32[sum_at + i] = sum;
    const mul = Math.fround(sum * 0.0009765625);
    f32[mul_at + i] = mul;
    let sum2 = 0;
    let sum2Wp1 = 0;
    let sum2Wp2 = 0;
    let sum2Wp3 = 0;
    for (let u = 0; u < 16; u++) {
      const convolution_at_row2 = convolution_at + u * 4096 + i * 64;
      for (let w = 0; w < 64; w += 4) {
        const sub = f32[convolution_at_row2 + w]! - mul;
        sum2 += sub * sub;
        const subWp1 = f32[convolution_at_row2 + w + 1]! - mul;
        sum2Wp1 += subWp1 * subWp1;
        const subWp2 = f32[convolution_at_row2 + w + 2]! - mul;
        sum2Wp2 += subWp2 * subWp2;
        const subWp3 = f32[convolution_at_row2 + w + 3]! - mul;
        sum2Wp3 += subWp3 * subWp3;
      }
    }
    sum2 = sum2 + sum2Wp1 + (sum2Wp2 + sum2Wp3);
    const sum3 = Math.fround(sum2);
    f32[sum_at2 + i] = sum3;
    const add = Math.fround(sum3 * 0.0009765625 + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = Math.fround(1 / Math.sqrt(add));
    f32[rsqrt_at + i] = rsqrt;
    const weight = f32[block3Norm1Weight + i]!;
    const bias = f32[block3Norm1Bias + i]!;
    for (let r6 = 0; r6 < 16; r6++) {
      const convolution_at_row3 = convolution_at + r6 * 4096 + i * 64;
      const relu_at_row = relu_at + r6 * 4096 + i * 64;
      for (let r8 = 0; r8 < 64; r8++) {
        const add2 = (f32[convolution_at_row3 + r8]! - mul) * rsqrt * weight + bias;
        f32[relu_at_row + r8] = Math.max(add2, 0);
      }
    }
  }
}

/**
 * convolution, resnet.ts:40
 */
function convolution6(
  f32: Float32Array,
  relu_at: number,
  block3Conv2Weight: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 16; i++) {
    for (let j = 0; j < 63; j += 3) {
      for (let k = 0; k < 8; k++) {
        const convolution_at_row = convolution_at + i * 4096 + j * 64 + k * 8;
        for (let l = 0; l < 8; l += 4) {
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
          for (let r = 0; r < 64; r++) {
            const relu_at_row = relu_at + i * 4096 + r * 64 + k * 8 + l;
            const block3Conv2Weight_row = block3Conv2Weight + j * 576 + r * 9;
            for (let s = 0; s < 3; s++) {
              if (k + s >= 1 && k + s < 9) {
                if (l >= 1) {
                  const relu = f32[relu_at_row + s * 8 - 9]!;
                  convolution += relu * f32[block3Conv2Weight_row + s * 3]!;
                  convolution_j1 += relu * f32[block3Conv2Weight_row + s * 3 + 576]!;
                  convolution_j2 += relu * f32[block3Conv2Weight_row + s * 3 + 1152]!;
                }
                const relu_l1 = f32[relu_at_row + s * 8 - 8]!;
                convolution_l1 += relu_l1 * f32[block3Conv2Weight_row + s * 3]!;
                convolution_l1_j1 += relu_l1 * f32[block3Conv2Weight_row + s * 3 + 576]!;
                convolution_l1_j2 += relu_l1 * f32[block3Conv2Weight_row + s * 3 + 1152]!;
                const relu_l2 = f32[relu_at_row + s * 8 - 7]!;
                convolution_l2 += relu_l2 * f32[block3Conv2Weight_row + s * 3]!;
                convolution_l2_j1 += relu_l2 * f32[block3Conv2Weight_row + s * 3 + 576]!;
                convolution_l2_j2 += relu_l2 * f32[block3Conv2Weight_row + s * 3 + 1152]!;
                const relu_l3 = f32[relu_at_row + s * 8 - 6]!;
                convolution_l3 += relu_l3 * f32[block3Conv2Weight_row + s * 3]!;
                convolution_l3_j1 += relu_l3 * f32[block3Conv2Weight_row + s * 3 + 576]!;
                convolution_l3_j2 += relu_l3 * f32[block3Conv2Weight_row + s * 3 + 1152]!;
                const relu_t1 = f32[relu_at_row + s * 8 - 8]!;
                convolution += relu_t1 * f32[block3Conv2Weight_row + s * 3 + 1]!;
                convolution_j1 += relu_t1 * f32[block3Conv2Weight_row + s * 3 + 577]!;
                convolution_j2 += relu_t1 * f32[block3Conv2Weight_row + s * 3 + 1153]!;
                const relu_l1_t1 = f32[relu_at_row + s * 8 - 7]!;
                convolution_l1 += relu_l1_t1 * f32[block3Conv2Weight_row + s * 3 + 1]!;
                convolution_l1_j1 += relu_l1_t1 * f32[block3Conv2Weight_row + s * 3 + 577]!;
                convolution_l1_j2 += relu_l1_t1 * f32[block3Conv2Weight_row + s * 3 + 1153]!;
                const relu_l2_t1 = f32[relu_at_row + s * 8 - 6]!;
                convolution_l2 += relu_l2_t1 * f32[block3Conv2Weight_row + s * 3 + 1]!;
                convolution_l2_j1 += relu_l2_t1 * f32[block3Conv2Weight_row + s * 3 + 577]!;
                convolution_l2_j2 += relu_l2_t1 * f32[block3Conv2Weight_row + s * 3 + 1153]!;
                const relu_l3_t1 = f32[relu_at_row + s * 8 - 5]!;
                convolution_l3 += relu_l3_t1 * f32[block3Conv2Weight_row + s * 3 + 1]!;
                convolution_l3_j1 += relu_l3_t1 * f32[block3Conv2Weight_row + s * 3 + 577]!;
                convolution_l3_j2 += relu_l3_t1 * f32[block3Conv2Weight_row + s * 3 + 1153]!;
                const relu_t2 = f32[relu_at_row + s * 8 - 7]!;
                convolution += relu_t2 * f32[block3Conv2Weight_row + s * 3 + 2]!;
                convolution_j1 += relu_t2 * f32[block3Conv2Weight_row + s * 3 + 578]!;
                convolution_j2 += relu_t2 * f32[block3Conv2Weight_row + s * 3 + 1154]!;
                const relu_l1_t2 = f32[relu_at_row + s * 8 - 6]!;
                convolution_l1 += relu_l1_t2 * f32[block3Conv2Weight_row + s * 3 + 2]!;
                convolution_l1_j1 += relu_l1_t2 * f32[block3Conv2Weight_row + s * 3 + 578]!;
                convolution_l1_j2 += relu_l1_t2 * f32[block3Conv2Weight_row + s * 3 + 1154]!;
                const relu_l2_t2 = f32[relu_at_row + s * 8 - 5]!;
                convolution_l2 += relu_l2_t2 * f32[block3Conv2Weight_row + s * 3 + 2]!;
                convolution_l2_j1 += relu_l2_t2 * f32[block3Conv2Weight_row + s * 3 + 578]!;
                convolution_l2_j2 += relu_l2_t2 * f32[block3Conv2Weight_row + s * 3 + 1154]!;
                if (l < 4) {
                  const relu_l3_t2 = f32[relu_at_row + s * 8 - 4]!;
                  convolution_l3 += relu_l3_t2 * f32[block3Conv2Weight_row + s * 3 + 2]!;
                  convolution_l3_j1 += relu_l3_t2 * f32[block3Conv2Weight_row + s * 3 + 578]!;
                  convolution_l3_j2 += relu_l3_t2 * f32[block3Conv2Weight_row + s * 3 + 1154]!;
                }
              }
            }
          }
          f32[convolution_at_row + l] = convolution;
          f32[convolution_at_row + l + 64] = convolution_j1;
          f32[convolution_at_row + l + 128] = convolution_j2;
          f32[convolution_at_row + l + 1] = convolution_l1;
          f32[convolution_at_row + l + 65] = convolution_l1_j1;
          f32[convolution_at_row + l + 129] = convolution_l1_j2;
          f32[convolution_at_row + l + 2] = convolution_l2;
          f32[convolution_at_row + l + 66] = convolution_l2_j1;
          f32[convolution_at_row + l + 130] = convolution_l2_j2;
          f32[convolution_at_row + l + 3] = convolution_l3;
          f32[convolution_at_row + l + 67] = convolution_l3_j1;
          f32[convolution_at_row + l + 131] = convolution_l3_j2;
        }
      }
    }
    for (let k_jr = 0; k_jr < 8; k_jr++) {
      const convolution_at_row2 = convolution_at + i * 4096 + k_jr * 8;
      for (let l_jr = 0; l_jr < 8; l_jr += 4) {
        let convolution_jr = 0;
        let convolution_l1_jr = 0;
        let convolution_l2_jr = 0;
        let convolution_l3_jr = 0;
        for (let r_jr = 0; r_jr < 64; r_jr++) {
          const relu_at_row2 = relu_at + i * 4096 + r_jr * 64 + k_jr * 8 + l_jr;
          const block3Conv2Weight_row2 = block3Conv2Weight + r_jr * 9;
          for (let s_jr = 0; s_jr < 3; s_jr++) {
            if (k_jr + s_jr >= 1 && k_jr + s_jr < 9) {
              if (l_jr >= 1) {
                convolution_jr +=
                  f32[relu_at_row2 + s_jr * 8 - 9]! * f32[block3Conv2Weight_row2 + s_jr * 3 + 36288]!;
              }
              convolution_l1_jr +=
                f32[relu_at_row2 + s_jr * 8 - 8]! * f32[block3Conv2Weight_row2 + s_jr * 3 + 36288]!;
              convolution_l2_jr +=
                f32[relu_at_row2 + s_jr * 8 - 7]! * f32[block3Conv2Weight_row2 + s_jr * 3 + 36288]!;
              convolution_l3_jr +=
                f32[relu_at_row2 + s_jr * 8 - 6]! * f32[block3Conv2Weight_row2 + s_jr * 3 + 36288]!;
              convolution_jr +=
                f32[relu_at_row2 + s_jr * 8 - 8]! * f32[block3Conv2Weight_row2 + s_jr * 3 + 36289]!;
              convolution_l1_jr +=
                f32[relu_at_row2 + s_jr * 8 - 7]! * f32[block3Conv2Weight_row2 + s_jr * 3 + 36289]!;
              convolution_l2_jr +=
                f32[relu_at_row2 + s_jr * 8 - 6]! * f32[block3Conv2Weight_row2 + s_jr * 3 + 36289]!;
              convolution_l3_jr +=
                f32[relu_at_row2 + s_jr * 8 - 5]! * f32[block3Conv2Weight_row2 + s_jr * 3 + 36289]!;
              convolution_jr +=
                f32[relu_at_row2 + s_jr * 8 - 7]! * f32[block3Conv2Weight_row2 + s_jr * 3 + 36290]!;
              convolution_l1_jr +=
                f32[relu_at_row2 + s_jr * 8 - 6]! * f32[block3Conv2Weight_row2 + s_jr * 3 + 36290]!;
              convolution_l2_jr +=
                f32[relu_at_row2 + s_jr * 8 - 5]! * f32[block3Conv2Weight_row2 + s_jr * 3 + 36290]!;
              if (l_jr < 4) {
                convolution_l3_jr +=
                  f32[relu_at_row2 + s_jr * 8 - 4]! * f32[block3Conv2Weight_row2 + s_jr * 3 + 36290]!;
              }
            }
          }
        }
        f32[convolution_at_row2 + l_jr + 4032] = convolution_jr;
        f32[convolution_at_row2 + l_jr + 4033] = convolution_l1_jr;
        f32[convolution_at_row2 + l_jr + 4034] = convolution_l2_jr;
        f32[convolution_at_row2 + l_jr + 4035] = convolution_l3_jr;
      }
    }
  }
}

/**
 * sum, resnet.ts:49
 * mul, resnet.ts:49
 * rsqrt, resnet.ts:49
 */
function sum_rsqrt2(
  f32: Float32Array,
  convolution_at: number,
  sum_at: number,
  mul_at: number,
  sum_at2: number,
  rsqrt_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    let sum = 0;
    let sumTp1 = 0;
    let sumTp2 = 0;
    let sumTp3 = 0;
    for (let r = 0; r < 16; r++) {
      const convolution_at_row = convolution_at + r * 4096 + i * 64;
      for (let t = 0; t < 64; t += 4) {
        sum += f32[convolution_at_row + t]!;
        sumTp1 += f32[convolution_at_row + t + 1]!;
        sumTp2 += f32[convolution_at_row + t + 2]!;
        sumTp3 += f32[convolution_at_row + t + 3]!;
      }
    }
    sum = sum + sumTp1 + (sumTp2 + sumTp3);
    f32[sum_at + i] = sum;
    const mul = Math.fround(sum * 0.0009765625);
    f32[mul_at + i] = mul;
    let sum2 = 0;
    let sum2Wp1 = 0;
    let sum2Wp2 = 0;
    let sum2Wp3 = 0;
    for (let u = 0; u < 16; u++) {
      const convolution_at_row2 = convolution_at + u * 4096 + i * 64;
      for (let w = 0; w < 64; w += 4) {
        const sub = f32[convolution_at_row2 + w]! - mul;
        sum2 += sub * sub;
        const subWp1 = f32[convolution_at_row2 + w + 1]! - mul;
        sum2Wp1 += subWp1 * subWp1;
        const subWp2 = f32[convolution_at_row2 + w + 2]! - mul;
        sum2Wp2 += subWp2 * subWp2;
        const subWp3 = f32[convolution_at_row2 + w + 3]! - mul;
        sum2Wp3 += subWp3 * subWp3;
      }
    }
    sum2 = sum2 + sum2Wp1 + (sum2Wp2 + sum2Wp3);
    const sum3 = Math.fround(sum2);
    f32[sum_at2 + i] = sum3;
    const add = Math.fround(sum3 * 0.0009765625 + /* 0.00001 */ 0.000009999999747378752);
    f32[rsqrt_at + i] = 1 / Math.sqrt(add);
  }
}

/**
 * convolution, resnet.ts:40
 * relu, resnet.ts:51
 */
function convolution_relu2(
  f32: Float32Array,
  relu_at: number,
  block3ShortcutWeight: number,
  convolution_at: number,
  mul_at: number,
  rsqrt_at: number,
  block3Norm2Weight: number,
  block3Norm2Bias: number,
  relu_at2: number,
): void {
  const mul_jr = f32[mul_at + 63]!;
  const rsqrt_jr = f32[rsqrt_at + 63]!;
  const weight2_jr = f32[block3Norm2Weight + 63]!;
  const bias_jr = f32[block3Norm2Bias + 63]!;
  for (let i = 0; i < 16; i++) {
    for (let j = 0; j < 63; j += 3) {
      const mul = f32[mul_at + j]!;
      const mul_j1 = f32[mul_at + j + 1]!;
      const mul_j2 = f32[mul_at + j + 2]!;
      const rsqrt = f32[rsqrt_at + j]!;
      const rsqrt_j1 = f32[rsqrt_at + j + 1]!;
      const rsqrt_j2 = f32[rsqrt_at + j + 2]!;
      const weight2 = f32[block3Norm2Weight + j]!;
      const weight2_j1 = f32[block3Norm2Weight + j + 1]!;
      const weight2_j2 = f32[block3Norm2Weight + j + 2]!;
      const bias = f32[block3Norm2Bias + j]!;
      const bias_j1 = f32[block3Norm2Bias + j + 1]!;
      const bias_j2 = f32[block3Norm2Bias + j + 2]!;
      for (let k = 0; k < 8; k++) {
        const convolution_at_row = convolution_at + i * 4096 + j * 64 + k * 8;
        const relu_at2_row = relu_at2 + i * 4096 + j * 64 + k * 8;
        for (let l = 0; l < 8; l += 4) {
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
          const relu_at_row = relu_at + i * 8192 + k * 32 + l * 2;
          const block3ShortcutWeight_row = block3ShortcutWeight + j * 32;
          for (let r = 0; r < 32; r++) {
            const relu = f32[relu_at_row + r * 256]!;
            const relu_l1 = f32[relu_at_row + r * 256 + 2]!;
            const relu_l2 = f32[relu_at_row + r * 256 + 4]!;
            const relu_l3 = f32[relu_at_row + r * 256 + 6]!;
            const weight = f32[block3ShortcutWeight_row + r]!;
            const weight_j1 = f32[block3ShortcutWeight_row + r + 32]!;
            const weight_j2 = f32[block3ShortcutWeight_row + r + 64]!;
            convolution += relu * weight;
            convolution_j1 += relu * weight_j1;
            convolution_j2 += relu * weight_j2;
            convolution_l1 += relu_l1 * weight;
            convolution_l1_j1 += relu_l1 * weight_j1;
            convolution_l1_j2 += relu_l1 * weight_j2;
            convolution_l2 += relu_l2 * weight;
            convolution_l2_j1 += relu_l2 * weight_j1;
            convolution_l2_j2 += relu_l2 * weight_j2;
            convolution_l3 += relu_l3 * weight;
            convolution_l3_j1 += relu_l3 * weight_j1;
            convolution_l3_j2 += relu_l3 * weight_j2;
          }
          const mul3_j1 = (f32[convolution_at_row + l + 64]! - mul_j1) * rsqrt_j1 * weight2_j1;
          const mul3_j2 = (f32[convolution_at_row + l + 128]! - mul_j2) * rsqrt_j2 * weight2_j2;
          const mul3_l1_j1 = (f32[convolution_at_row + l + 65]! - mul_j1) * rsqrt_j1 * weight2_j1;
          const mul3_l1_j2 = (f32[convolution_at_row + l + 129]! - mul_j2) * rsqrt_j2 * weight2_j2;
          const mul3_l2_j1 = (f32[convolution_at_row + l + 66]! - mul_j1) * rsqrt_j1 * weight2_j1;
          const mul3_l2_j2 = (f32[convolution_at_row + l + 130]! - mul_j2) * rsqrt_j2 * weight2_j2;
          const mul3_l3_j1 = (f32[convolution_at_row + l + 67]! - mul_j1) * rsqrt_j1 * weight2_j1;
          const mul3_l3_j2 = (f32[convolution_at_row + l + 131]! - mul_j2) * rsqrt_j2 * weight2_j2;
          const add = (f32[convolution_at_row + l]! - mul) * rsqrt * weight2 + bias;
          const add_l1 = (f32[convolution_at_row + l + 1]! - mul) * rsqrt * weight2 + bias;
          const add_l2 = (f32[convolution_at_row + l + 2]! - mul) * rsqrt * weight2 + bias;
          const add_l3 = (f32[convolution_at_row + l + 3]! - mul) * rsqrt * weight2 + bias;
          f32[relu_at2_row + l] = Math.max(convolution + add, 0);
          f32[relu_at2_row + l + 64] = Math.max(convolution_j1 + (mul3_j1 + bias_j1), 0);
          f32[relu_at2_row + l + 128] = Math.max(convolution_j2 + (mul3_j2 + bias_j2), 0);
          f32[relu_at2_row + l + 1] = Math.max(convolution_l1 + add_l1, 0);
          f32[relu_at2_row + l + 65] = Math.max(convolution_l1_j1 + (mul3_l1_j1 + bias_j1), 0);
          f32[relu_at2_row + l + 129] = Math.max(convolution_l1_j2 + (mul3_l1_j2 + bias_j2), 0);
          f32[relu_at2_row + l + 2] = Math.max(convolution_l2 + add_l2, 0);
          f32[relu_at2_row + l + 66] = Math.max(convolution_l2_j1 + (mul3_l2_j1 + bias_j1), 0);
          f32[relu_at2_row + l + 130] = Math.max(convolution_l2_j2 + (mul3_l2_j2 + bias_j2), 0);
          f32[relu_at2_row + l + 3] = Math.max(convolution_l3 + add_l3, 0);
          f32[relu_at2_row + l + 67] = Math.max(convolution_l3_j1 + (mul3_l3_j1 + bias_j1), 0);
          f32[relu_at2_row + l + 131] = Math.max(convolution_l3_j2 + (mul3_l3_j2 + bias_j2), 0);
        }
      }
    }
    for (let k_jr = 0; k_jr < 8; k_jr++) {
      const convolution_at_row2 = convolution_at + i * 4096 + k_jr * 8;
      const relu_at2_row2 = relu_at2 + i * 4096 + k_jr * 8;
      for (let l_jr = 0; l_jr < 8; l_jr += 4) {
        let convolution_jr = 0;
        let convolution_l1_jr = 0;
        let convolution_l2_jr = 0;
        let convolution_l3_jr = 0;
        const relu_at_row2 = relu_at + i * 8192 + k_jr * 32 + l_jr * 2;
        for (let r_jr = 0; r_jr < 32; r_jr++) {
          const weight_jr = f32[block3ShortcutWeight + r_jr + 2016]!;
          convolution_jr += f32[relu_at_row2 + r_jr * 256]! * weight_jr;
          convolution_l1_jr += f32[relu_at_row2 + r_jr * 256 + 2]! * weight_jr;
          convolution_l2_jr += f32[relu_at_row2 + r_jr * 256 + 4]! * weight_jr;
          convolution_l3_jr += f32[relu_at_row2 + r_jr * 256 + 6]! * weight_jr;
        }
        const mul2_jr = (f32[convolution_at_row2 + l_jr + 4032]! - mul_jr) * rsqrt_jr;
        const mul2_l1_jr = (f32[convolution_at_row2 + l_jr + 4033]! - mul_jr) * rsqrt_jr;
        const mul2_l2_jr = (f32[convolution_at_row2 + l_jr + 4034]! - mul_jr) * rsqrt_jr;
        const mul2_l3_jr = (f32[convolution_at_row2 + l_jr + 4035]! - mul_jr) * rsqrt_jr;
        const relu2_jr = Math.max(convolution_jr + (mul2_jr * weight2_jr + bias_jr), 0);
        const relu2_l1_jr = Math.max(convolution_l1_jr + (mul2_l1_jr * weight2_jr + bias_jr), 0);
        const relu2_l2_jr = Math.max(convolution_l2_jr + (mul2_l2_jr * weight2_jr + bias_jr), 0);
        const relu2_l3_jr = Math.max(convolution_l3_jr + (mul2_l3_jr * weight2_jr + bias_jr), 0);
        f32[relu_at2_row2 + l_jr + 4032] = relu2_jr;
        f32[relu_at2_row2 + l_jr + 4033] = relu2_l1_jr;
        f32[relu_at2_row2 + l_jr + 4034] = relu2_l2_jr;
        f32[relu_at2_row2 + l_jr + 4035] = relu2_l3_jr;
      }
    }
  }
}

/**
 * sum, resnet.ts:64
 * mul, resnet.ts:64
 */
function sum_mul(f32: Float32Array, relu_at: number, mul_at: number): void {
  for (let j = 0; j < 1024; j++) {
    let sum = 0;
    let sumSp1 = 0;
    let sumSp2 = 0;
    let sumSp3 = 0;
    const relu_at_row = relu_at + j * 64;
    for (let s = 0; s < 64; s += 4) {
      sum += f32[relu_at_row + s]!;
      sumSp1 += f32[relu_at_row + s + 1]!;
      sumSp2 += f32[relu_at_row + s + 2]!;
      sumSp3 += f32[relu_at_row + s + 3]!;
    }
    sum = sum + sumSp1 + (sumSp2 + sumSp3);
    f32[mul_at + j] = sum * 0.015625;
  }
}

/**
 * contraction, resnet.ts:64
 * add, resnet.ts:64
 */
function contraction_add(
  f32: Float32Array,
  mul_at: number,
  headWeight: number,
  headBias: number,
  add_at: number,
): void {
  for (let i = 0; i < 16; i += 2) {
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
      const mul_at_row = mul_at + i * 64;
      const headWeight_row = headWeight + j * 64;
      for (let r = 0; r < 64; r++) {
        const mul = f32[mul_at_row + r]!;
        const mul_i1 = f32[mul_at_row + r + 64]!;
        const weight = f32[headWeight_row + r]!;
        const weight_j1 = f32[headWeight_row + r + 64]!;
        const weight_j2 = f32[headWeight_row + r + 128]!;
        const weight_j3 = f32[headWeight_row + r + 192]!;
        const weight_j4 = f32[headWeight_row + r + 256]!;
        contraction += mul * weight;
        contraction_i1 += mul_i1 * weight;
        contraction_j1 += mul * weight_j1;
        contraction_j1_i1 += mul_i1 * weight_j1;
        contraction_j2 += mul * weight_j2;
        contraction_j2_i1 += mul_i1 * weight_j2;
        contraction_j3 += mul * weight_j3;
        contraction_j3_i1 += mul_i1 * weight_j3;
        contraction_j4 += mul * weight_j4;
        contraction_j4_i1 += mul_i1 * weight_j4;
      }
      const bias = f32[headBias + j]!;
      const bias_j1 = f32[headBias + j + 1]!;
      const bias_j2 = f32[headBias + j + 2]!;
      const bias_j3 = f32[headBias + j + 3]!;
      const bias_j4 = f32[headBias + j + 4]!;
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
 * sum, resnet.ts:66
 * amax, resnet.ts:66
 * select, resnet.ts:66
 * exp, resnet.ts:66
 * div, resnet.ts:66
 * add, resnet.ts:66
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
  for (let i = 0; i < 16; i += 4) {
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
    const div = 0.0625 / sum3;
    const div_i1 = 0.0625 / sum3_i1;
    const div_i2 = 0.0625 / sum3_i2;
    const div_i3 = 0.0625 / sum3_i3;
    const label2 = i32[label_at + i]!;
    const label2_i1 = i32[label_at + i + 1]!;
    const label2_i2 = i32[label_at + i + 2]!;
    const label2_i3 = i32[label_at + i + 3]!;
    const exp_at_row2 = exp_at + i * 10;
    const add_at2_row = add_at2 + i * 10;
    for (let t = 0; t < 10; t++) {
      const add3_i1 = div_i1 * f32[exp_at_row2 + t + 10]! + (label2_i1 === t ? -0.0625 : 0);
      const add3_i2 = div_i2 * f32[exp_at_row2 + t + 20]! + (label2_i2 === t ? -0.0625 : 0);
      const add3_i3 = div_i3 * f32[exp_at_row2 + t + 30]! + (label2_i3 === t ? -0.0625 : 0);
      f32[add_at2_row + t] = div * f32[exp_at_row2 + t]! + (label2 === t ? -0.0625 : 0);
      f32[add_at2_row + t + 10] = add3_i1;
      f32[add_at2_row + t + 20] = add3_i2;
      f32[add_at2_row + t + 30] = add3_i3;
    }
  }
}

/**
 * sum, resnet.ts:66
 * mul, resnet.ts:66
 */
function sum_mul2(
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
  for (let r = 0; r < 16; r += 4) {
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
  f32[mul_at] = sum * 0.0625;
}

/**
 * add, resnet.ts:62
 * add, resnet.ts:48
 * add, resnet.ts:49
 */
function update(f32: Float32Array, running_mean_at: number, sum_at: number, n: number): void {
  for (let i = 0; i < n; i++) {
    const mul3 = f32[sum_at + i]! * 0.00006103515625 * /* 0.1 */ 0.10000000149011612;
    const add = f32[running_mean_at + i]! * /* 0.9 */ 0.8999999761581421 + mul3;
    f32[running_mean_at + i] = add;
  }
}

/**
 * add, resnet.ts:62
 * add, resnet.ts:48
 * add, resnet.ts:49
 */
function update2(f32: Float32Array, running_var_at: number, sum_at: number, n: number): void {
  for (let i = 0; i < n; i++) {
    const add =
      f32[running_var_at + i]! * /* 0.9 */ 0.8999999761581421 +
      (f32[sum_at + i]! / 16383) * /* 0.1 */ 0.10000000149011612;
    f32[running_var_at + i] = add;
  }
}

/**
 * add, resnet.ts:48
 * add, resnet.ts:49
 */
function update3(f32: Float32Array, running_mean_at: number, sum_at: number, n: number): void {
  for (let i = 0; i < n; i++) {
    const mul3 = f32[sum_at + i]! * 0.000244140625 * /* 0.1 */ 0.10000000149011612;
    const add = f32[running_mean_at + i]! * /* 0.9 */ 0.8999999761581421 + mul3;
    f32[running_mean_at + i] = add;
  }
}

/**
 * add, resnet.ts:48
 * add, resnet.ts:49
 */
function update4(f32: Float32Array, running_var_at: number, sum_at: number, n: number): void {
  for (let i = 0; i < n; i++) {
    const add =
      f32[running_var_at + i]! * /* 0.9 */ 0.8999999761581421 +
      (f32[sum_at + i]! / 4095) * /* 0.1 */ 0.10000000149011612;
    f32[running_var_at + i] = add;
  }
}

/**
 * add, resnet.ts:48
 * add, resnet.ts:49
 */
function update5(f32: Float32Array, running_mean_at: number, sum_at: number, n: number): void {
  for (let i = 0; i < n; i++) {
    const mul3 = f32[sum_at + i]! * 0.0009765625 * /* 0.1 */ 0.10000000149011612;
    const add = f32[running_mean_at + i]! * /* 0.9 */ 0.8999999761581421 + mul3;
    f32[running_mean_at + i] = add;
  }
}

/**
 * add, resnet.ts:48
 * add, resnet.ts:49
 */
function update6(f32: Float32Array, running_var_at: number, sum_at: number, n: number): void {
  for (let i = 0; i < n; i++) {
    const add =
      f32[running_var_at + i]! * /* 0.9 */ 0.8999999761581421 +
      (f32[sum_at + i]! / 1023) * /* 0.1 */ 0.10000000149011612;
    f32[running_var_at + i] = add;
  }
}

/**
 * add, adam
 * toF32, adam
 */
function update7(
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
  const minimum = Math.min(toF64, 159);
  const sub2 = 1 - -Math.cos(minimum * 0.02127659574468085 * 3.141592653589793);
  const cos2 = Math.cos((minimum - 47) * 0.008928571428571428 * 3.141592653589793);
  const select = minimum <= 47 ? 0.015 + sub2 * 0.5 * -0.0144 : 6e-8 + (1 - -cos2) * 0.5 * 0.01499994;
  f32[toF32_at2] = Math.fround(select / (1 - pow(0.9, add2)));
}

/**
 * sum, resnet.ts:64
 */
function sum(f32: Float32Array, add_at: number, sum_at: number): void {
  for (let i = 0; i < 10; i += 5) {
    let sum2 = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    let sum_i4 = 0;
    const add_at_row = add_at + i;
    for (let r = 0; r < 16; r++) {
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
function update8(
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
 * contraction, resnet.ts:64
 * mul, resnet.ts:64
 */
function contraction_mul(f32: Float32Array, add_at: number, headWeight: number, mul_at: number): void {
  for (let i = 0; i < 15; i += 3) {
    const mul_at_row = mul_at + i * 64;
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
      const add_at_row = add_at + i * 10;
      const headWeight_row = headWeight + j;
      for (let r = 0; r < 10; r++) {
        const add = f32[add_at_row + r]!;
        const add_i1 = f32[add_at_row + r + 10]!;
        const add_i2 = f32[add_at_row + r + 20]!;
        const weight = f32[headWeight_row + r * 64]!;
        const weight_j1 = f32[headWeight_row + r * 64 + 1]!;
        const weight_j2 = f32[headWeight_row + r * 64 + 2]!;
        const weight_j3 = f32[headWeight_row + r * 64 + 3]!;
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
      f32[mul_at_row + j] = contraction * 0.015625;
      f32[mul_at_row + j + 64] = contraction_i1 * 0.015625;
      f32[mul_at_row + j + 128] = contraction_i2 * 0.015625;
      f32[mul_at_row + j + 1] = contraction_j1 * 0.015625;
      f32[mul_at_row + j + 65] = contraction_j1_i1 * 0.015625;
      f32[mul_at_row + j + 129] = contraction_j1_i2 * 0.015625;
      f32[mul_at_row + j + 2] = contraction_j2 * 0.015625;
      f32[mul_at_row + j + 66] = contraction_j2_i1 * 0.015625;
      f32[mul_at_row + j + 130] = contraction_j2_i2 * 0.015625;
      f32[mul_at_row + j + 3] = contraction_j3 * 0.015625;
      f32[mul_at_row + j + 67] = contraction_j3_i1 * 0.015625;
      f32[mul_at_row + j + 131] = contraction_j3_i2 * 0.015625;
    }
  }
  for (let j_ir = 0; j_ir < 64; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const headWeight_row2 = headWeight + j_ir;
    for (let r_ir = 0; r_ir < 10; r_ir++) {
      const add_ir = f32[add_at + r_ir + 150]!;
      contraction_ir += add_ir * f32[headWeight_row2 + r_ir * 64]!;
      contraction_j1_ir += add_ir * f32[headWeight_row2 + r_ir * 64 + 1]!;
      contraction_j2_ir += add_ir * f32[headWeight_row2 + r_ir * 64 + 2]!;
      contraction_j3_ir += add_ir * f32[headWeight_row2 + r_ir * 64 + 3]!;
    }
    f32[mul_at + j_ir + 960] = contraction_ir * 0.015625;
    f32[mul_at + j_ir + 961] = contraction_j1_ir * 0.015625;
    f32[mul_at + j_ir + 962] = contraction_j2_ir * 0.015625;
    f32[mul_at + j_ir + 963] = contraction_j3_ir * 0.015625;
  }
}

/**
 * contraction, resnet.ts:64
 */
function contraction(f32: Float32Array, add_at: number, mul_at: number, contraction_at: number): void {
  for (let i = 0; i < 9; i += 3) {
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
      const add_at_row = add_at + i;
      const mul_at_row = mul_at + j;
      for (let r = 0; r < 16; r++) {
        const add = f32[add_at_row + r * 10]!;
        const add_i1 = f32[add_at_row + r * 10 + 1]!;
        const add_i2 = f32[add_at_row + r * 10 + 2]!;
        const mul = f32[mul_at_row + r * 64]!;
        const mul_j1 = f32[mul_at_row + r * 64 + 1]!;
        const mul_j2 = f32[mul_at_row + r * 64 + 2]!;
        const mul_j3 = f32[mul_at_row + r * 64 + 3]!;
        contraction2 += add * mul;
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
  for (let j_ir = 0; j_ir < 64; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const mul_at_row2 = mul_at + j_ir;
    for (let r_ir = 0; r_ir < 16; r_ir++) {
      const add_ir = f32[add_at + r_ir * 10 + 9]!;
      contraction_ir += add_ir * f32[mul_at_row2 + r_ir * 64]!;
      contraction_j1_ir += add_ir * f32[mul_at_row2 + r_ir * 64 + 1]!;
      contraction_j2_ir += add_ir * f32[mul_at_row2 + r_ir * 64 + 2]!;
      contraction_j3_ir += add_ir * f32[mul_at_row2 + r_ir * 64 + 3]!;
    }
    f32[contraction_at + j_ir + 576] = contraction_ir;
    f32[contraction_at + j_ir + 577] = contraction_j1_ir;
    f32[contraction_at + j_ir + 578] = contraction_j2_ir;
    f32[contraction_at + j_ir + 579] = contraction_j3_ir;
  }
}

/**
 * select, resnet.ts:51
 */
function select(f32: Float32Array, relu_at: number, mul_at: number, select_at: number): void {
  for (let j = 0; j < 1024; j++) {
    const mul = f32[mul_at + j]!;
    const relu_at_row = relu_at + j * 64;
    const select_at_row = select_at + j * 64;
    for (let l = 0; l < 64; l++) {
      f32[select_at_row + l] = f32[relu_at_row + l]! > 0 ? mul : 0;
    }
  }
}

/**
 * convolution, resnet.ts:40
 */
function convolution_input_gradient(
  f32: Float32Array,
  block3ShortcutWeight: number,
  select_at: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 16; i++) {
    for (let j = 0; j < 32; j++) {
      for (let k = 0; k < 8; k++) {
        for (let l = 0; l < 2; l++) {
          const convolution_at_row = convolution_at + i * 8192 + j * 256 + k * 32 + l * 16;
          for (let m = 0; m < 8; m++) {
            let convolution = 0;
            let convolution_n1 = 0;
            const block3ShortcutWeight_row = block3ShortcutWeight + j;
            const select_at_row = select_at + i * 4096 + k * 8 + m;
            for (let r = 0; r < 64; r++) {
              if (l < 1) {
                convolution += f32[block3ShortcutWeight_row + r * 32]! * f32[select_at_row + r * 64]!;
              }
            }
            f32[convolution_at_row + m * 2] = convolution;
            f32[convolution_at_row + m * 2 + 1] = convolution_n1;
          }
        }
      }
    }
  }
}

/**
 * convolution, resnet.ts:40
 */
function convolution_weight_gradient(
  f32: Float32Array,
  relu_at: number,
  select_at: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 63; i += 3) {
    const convolution_at_row = convolution_at + i * 32;
    for (let j = 0; j < 32; j += 4) {
      let convolution = 0;
      let convolution_i1 = 0;
      let convolution_i2 = 0;
      let convolution_j1 = 0;
      let convolution_j1_i1 = 0;
      let convolution_j1_i2 = 0;
      let convolution_j2 = 0;
      let convolution_j2_i1 = 0;
      let convolution_j2_i2 = 0;
      let convolution_j3 = 0;
      let convolution_j3_i1 = 0;
      let convolution_j3_i2 = 0;
      for (let r = 0; r < 16; r++) {
        for (let s = 0; s < 8; s++) {
          const relu_at_row = relu_at + r * 8192 + j * 256 + s * 32;
          const select_at_row = select_at + r * 4096 + i * 64 + s * 8;
          for (let t = 0; t < 8; t++) {
            const relu = f32[relu_at_row + t * 2]!;
            const relu_j1 = f32[relu_at_row + t * 2 + 256]!;
            const relu_j2 = f32[relu_at_row + t * 2 + 512]!;
            const relu_j3 = f32[relu_at_row + t * 2 + 768]!;
            const select = f32[select_at_row + t]!;
            const select_i1 = f32[select_at_row + t + 64]!;
            const select_i2 = f32[select_at_row + t + 128]!;
            convolution += relu * select;
            convolution_i1 += relu * select_i1;
            convolution_i2 += relu * select_i2;
            convolution_j1 += relu_j1 * select;
            convolution_j1_i1 += relu_j1 * select_i1;
            convolution_j1_i2 += relu_j1 * select_i2;
            convolution_j2 += relu_j2 * select;
            convolution_j2_i1 += relu_j2 * select_i1;
            convolution_j2_i2 += relu_j2 * select_i2;
            convolution_j3 += relu_j3 * select;
            convolution_j3_i1 += relu_j3 * select_i1;
            convolution_j3_i2 += relu_j3 * select_i2;
          }
        }
      }
      f32[convolution_at_row + j] = convolution;
      f32[convolution_at_row + j + 32] = convolution_i1;
      f32[convolution_at_row + j + 64] = convolution_i2;
      f32[convolution_at_row + j + 1] = convolution_j1;
      f32[convolution_at_row + j + 33] = convolution_j1_i1;
      f32[convolution_at_row + j + 65] = convolution_j1_i2;
      f32[convolution_at_row + j + 2] = convolution_j2;
      f32[convolution_at_row + j + 34] = convolution_j2_i1;
      f32[convolution_at_row + j + 66] = convolution_j2_i2;
      f32[convolution_at_row + j + 3] = convolution_j3;
      f32[convolution_at_row + j + 35] = convolution_j3_i1;
      f32[convolution_at_row + j + 67] = convolution_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 32; j_ir += 4) {
    let convolution_ir = 0;
    let convolution_j1_ir = 0;
    let convolution_j2_ir = 0;
    let convolution_j3_ir = 0;
    for (let r_ir = 0; r_ir < 16; r_ir++) {
      for (let s_ir = 0; s_ir < 8; s_ir++) {
        const relu_at_row2 = relu_at + r_ir * 8192 + j_ir * 256 + s_ir * 32;
        const select_at_row2 = select_at + r_ir * 4096 + s_ir * 8;
        for (let t_ir = 0; t_ir < 8; t_ir++) {
          const select_ir = f32[select_at_row2 + t_ir + 4032]!;
          convolution_ir += f32[relu_at_row2 + t_ir * 2]! * select_ir;
          convolution_j1_ir += f32[relu_at_row2 + t_ir * 2 + 256]! * select_ir;
          convolution_j2_ir += f32[relu_at_row2 + t_ir * 2 + 512]! * select_ir;
          convolution_j3_ir += f32[relu_at_row2 + t_ir * 2 + 768]! * select_ir;
        }
      }
    }
    f32[convolution_at + j_ir + 2016] = convolution_ir;
    f32[convolution_at + j_ir + 2017] = convolution_j1_ir;
    f32[convolution_at + j_ir + 2018] = convolution_j2_ir;
    f32[convolution_at + j_ir + 2019] = convolution_j3_ir;
  }
}

/**
 * sum, resnet.ts:49
 * mul, resnet.ts:49
 * add, resnet.ts:49
 * sum, resnet.ts:48
 * mul, resnet.ts:48
 * add, resnet.ts:48
 */
function sum_add(
  f32: Float32Array,
  select_at: number,
  convolution_at: number,
  mul_at: number,
  rsqrt_at: number,
  block3Norm2Weight: number,
  sum_at: number,
  sum_at2: number,
  add_at: number,
  add_at2: number,
): void {
  for (let i = 0; i < 64; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    let sum2 = 0;
    let sum2_i1 = 0;
    let sum2_i2 = 0;
    let sum2_i3 = 0;
    let sum3 = 0;
    let sum3_i1 = 0;
    let sum3_i2 = 0;
    let sum3_i3 = 0;
    const mul = f32[mul_at + i]!;
    const mul_i1 = f32[mul_at + i + 1]!;
    const mul_i2 = f32[mul_at + i + 2]!;
    const mul_i3 = f32[mul_at + i + 3]!;
    const rsqrt = f32[rsqrt_at + i]!;
    const rsqrt_i1 = f32[rsqrt_at + i + 1]!;
    const rsqrt_i2 = f32[rsqrt_at + i + 2]!;
    const rsqrt_i3 = f32[rsqrt_at + i + 3]!;
    const weight = f32[block3Norm2Weight + i]!;
    const weight_i1 = f32[block3Norm2Weight + i + 1]!;
    const weight_i2 = f32[block3Norm2Weight + i + 2]!;
    const weight_i3 = f32[block3Norm2Weight + i + 3]!;
    for (let r = 0; r < 16; r++) {
      const select_at_row = select_at + r * 4096 + i * 64;
      const convolution_at_row = convolution_at + r * 4096 + i * 64;
      for (let t = 0; t < 64; t++) {
        const select = f32[select_at_row + t]!;
        const select_i1 = f32[select_at_row + t + 64]!;
        const select_i2 = f32[select_at_row + t + 128]!;
        const select_i3 = f32[select_at_row + t + 192]!;
        sum += select;
        sum_i1 += select_i1;
        sum_i2 += select_i2;
        sum_i3 += select_i3;
        const sub = f32[convolution_at_row + t]! - mul;
        const sub_i1 = f32[convolution_at_row + t + 64]! - mul_i1;
        const sub_i2 = f32[convolution_at_row + t + 128]! - mul_i2;
        const sub_i3 = f32[convolution_at_row + t + 192]! - mul_i3;
        sum2 += select * (sub * rsqrt);
        sum2_i1 += select_i1 * (sub_i1 * rsqrt_i1);
        sum2_i2 += select_i2 * (sub_i2 * rsqrt_i2);
        sum2_i3 += select_i3 * (sub_i3 * rsqrt_i3);
        sum3 += select * weight * sub;
        sum3_i1 += select_i1 * weight_i1 * sub_i1;
        sum3_i2 += select_i2 * weight_i2 * sub_i2;
        sum3_i3 += select_i3 * weight_i3 * sub_i3;
      }
    }
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
    f32[sum_at2 + i] = sum2;
    f32[sum_at2 + i + 1] = sum2_i1;
    f32[sum_at2 + i + 2] = sum2_i2;
    f32[sum_at2 + i + 3] = sum2_i3;
    const rsqrt2 = f32[rsqrt_at + i]!;
    const rsqrt2_i1 = f32[rsqrt_at + i + 1]!;
    const rsqrt2_i2 = f32[rsqrt_at + i + 2]!;
    const rsqrt2_i3 = f32[rsqrt_at + i + 3]!;
    const mul9_i1 = sum3_i1 * -0.5 * (rsqrt2_i1 * (rsqrt2_i1 * rsqrt2_i1)) * 0.0009765625;
    const mul9_i2 = sum3_i2 * -0.5 * (rsqrt2_i2 * (rsqrt2_i2 * rsqrt2_i2)) * 0.0009765625;
    const mul9_i3 = sum3_i3 * -0.5 * (rsqrt2_i3 * (rsqrt2_i3 * rsqrt2_i3)) * 0.0009765625;
    let sum4 = 0;
    let sum4_i1 = 0;
    let sum4_i2 = 0;
    let sum4_i3 = 0;
    const mul9 = sum3 * -0.5 * (rsqrt2 * (rsqrt2 * rsqrt2)) * 0.0009765625;
    const weight2 = f32[block3Norm2Weight + i]!;
    const weight2_i1 = f32[block3Norm2Weight + i + 1]!;
    const weight2_i2 = f32[block3Norm2Weight + i + 2]!;
    const weight2_i3 = f32[block3Norm2Weight + i + 3]!;
    const mul13 = f32[mul_at + i]!;
    const mul13_i1 = f32[mul_at + i + 1]!;
    const mul13_i2 = f32[mul_at + i + 2]!;
    const mul13_i3 = f32[mul_at + i + 3]!;
    for (let u = 0; u < 16; u++) {
      const select_at_row2 = select_at + u * 4096 + i * 64;
      const convolution_at_row2 = convolution_at + u * 4096 + i * 64;
      const add_at_row = add_at + u * 4096 + i * 64;
      for (let w = 0; w < 64; w++) {
        const mul14_i1 = mul9_i1 * 2 * (f32[convolution_at_row2 + w + 64]! - mul13_i1);
        const mul14_i2 = mul9_i2 * 2 * (f32[convolution_at_row2 + w + 128]! - mul13_i2);
        const mul14_i3 = mul9_i3 * 2 * (f32[convolution_at_row2 + w + 192]! - mul13_i3);
        const add =
          f32[select_at_row2 + w]! * weight2 * rsqrt2 + mul9 * 2 * (f32[convolution_at_row2 + w]! - mul13);
        const add_i1 = f32[select_at_row2 + w + 64]! * weight2_i1 * rsqrt2_i1 + mul14_i1;
        const add_i2 = f32[select_at_row2 + w + 128]! * weight2_i2 * rsqrt2_i2 + mul14_i2;
        const add_i3 = f32[select_at_row2 + w + 192]! * weight2_i3 * rsqrt2_i3 + mul14_i3;
        f32[add_at_row + w] = add;
        f32[add_at_row + w + 64] = add_i1;
        f32[add_at_row + w + 128] = add_i2;
        f32[add_at_row + w + 192] = add_i3;
        sum4 += -add;
        sum4_i1 += -add_i1;
        sum4_i2 += -add_i2;
        sum4_i3 += -add_i3;
      }
    }
    const mul15 = sum4 * 0.0009765625;
    const mul15_i1 = sum4_i1 * 0.0009765625;
    const mul15_i2 = sum4_i2 * 0.0009765625;
    const mul15_i3 = sum4_i3 * 0.0009765625;
    for (let r6 = 0; r6 < 16; r6++) {
      const add_at_row2 = add_at + r6 * 4096 + i * 64;
      const add_at2_row = add_at2 + r6 * 4096 + i * 64;
      for (let r8 = 0; r8 < 64; r8++) {
        const add3_i1 = f32[add_at_row2 + r8 + 64]! + mul15_i1;
        const add3_i2 = f32[add_at_row2 + r8 + 128]! + mul15_i2;
        const add3_i3 = f32[add_at_row2 + r8 + 192]! + mul15_i3;
        f32[add_at2_row + r8] = f32[add_at_row2 + r8]! + mul15;
        f32[add_at2_row + r8 + 64] = add3_i1;
        f32[add_at2_row + r8 + 128] = add3_i2;
        f32[add_at2_row + r8 + 192] = add3_i3;
      }
    }
  }
}

/**
 * convolution, resnet.ts:40
 * select, resnet.ts:48
 */
function convolution_input_gradient_select(
  f32: Float32Array,
  block3Conv2Weight: number,
  add_at: number,
  relu_at: number,
  select_at: number,
): void {
  for (let i = 0; i < 16; i++) {
    for (let j = 0; j < 63; j += 3) {
      for (let k = 0; k < 8; k++) {
        const relu_at_row = relu_at + i * 4096 + j * 64 + k * 8;
        const select_at_row = select_at + i * 4096 + j * 64 + k * 8;
        for (let l = 0; l < 8; l += 4) {
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
          for (let r = 0; r < 64; r++) {
            const block3Conv2Weight_row = block3Conv2Weight + r * 576 + j * 9;
            const add_at_row = add_at + i * 4096 + r * 64 + k * 8 + l;
            for (let s = 0; s < 3; s++) {
              if (k - s >= -1 && k - s < 7) {
                const add = f32[add_at_row - s * 8 + 9]!;
                convolution += f32[block3Conv2Weight_row + s * 3]! * add;
                convolution_j1 += f32[block3Conv2Weight_row + s * 3 + 9]! * add;
                convolution_j2 += f32[block3Conv2Weight_row + s * 3 + 18]! * add;
                const add_l1 = f32[add_at_row - s * 8 + 10]!;
                convolution_l1 += f32[block3Conv2Weight_row + s * 3]! * add_l1;
                convolution_l1_j1 += f32[block3Conv2Weight_row + s * 3 + 9]! * add_l1;
                convolution_l1_j2 += f32[block3Conv2Weight_row + s * 3 + 18]! * add_l1;
                const add_l2 = f32[add_at_row - s * 8 + 11]!;
                convolution_l2 += f32[block3Conv2Weight_row + s * 3]! * add_l2;
                convolution_l2_j1 += f32[block3Conv2Weight_row + s * 3 + 9]! * add_l2;
                convolution_l2_j2 += f32[block3Conv2Weight_row + s * 3 + 18]! * add_l2;
                if (l < 4) {
                  const add_l3 = f32[add_at_row - s * 8 + 12]!;
                  convolution_l3 += f32[block3Conv2Weight_row + s * 3]! * add_l3;
                  convolution_l3_j1 += f32[block3Conv2Weight_row + s * 3 + 9]! * add_l3;
                  convolution_l3_j2 += f32[block3Conv2Weight_row + s * 3 + 18]! * add_l3;
                }
                const add_t1 = f32[add_at_row - s * 8 + 8]!;
                convolution += f32[block3Conv2Weight_row + s * 3 + 1]! * add_t1;
                convolution_j1 += f32[block3Conv2Weight_row + s * 3 + 10]! * add_t1;
                convolution_j2 += f32[block3Conv2Weight_row + s * 3 + 19]! * add_t1;
                const add_l1_t1 = f32[add_at_row - s * 8 + 9]!;
                convolution_l1 += f32[block3Conv2Weight_row + s * 3 + 1]! * add_l1_t1;
                convolution_l1_j1 += f32[block3Conv2Weight_row + s * 3 + 10]! * add_l1_t1;
                convolution_l1_j2 += f32[block3Conv2Weight_row + s * 3 + 19]! * add_l1_t1;
                const add_l2_t1 = f32[add_at_row - s * 8 + 10]!;
                convolution_l2 += f32[block3Conv2Weight_row + s * 3 + 1]! * add_l2_t1;
                convolution_l2_j1 += f32[block3Conv2Weight_row + s * 3 + 10]! * add_l2_t1;
                convolution_l2_j2 += f32[block3Conv2Weight_row + s * 3 + 19]! * add_l2_t1;
                const add_l3_t1 = f32[add_at_row - s * 8 + 11]!;
                convolution_l3 += f32[block3Conv2Weight_row + s * 3 + 1]! * add_l3_t1;
                convolution_l3_j1 += f32[block3Conv2Weight_row + s * 3 + 10]! * add_l3_t1;
                convolution_l3_j2 += f32[block3Conv2Weight_row + s * 3 + 19]! * add_l3_t1;
                if (l >= 1) {
                  const add_t2 = f32[add_at_row - s * 8 + 7]!;
                  convolution += f32[block3Conv2Weight_row + s * 3 + 2]! * add_t2;
                  convolution_j1 += f32[block3Conv2Weight_row + s * 3 + 11]! * add_t2;
                  convolution_j2 += f32[block3Conv2Weight_row + s * 3 + 20]! * add_t2;
                }
                const add_l1_t2 = f32[add_at_row - s * 8 + 8]!;
                convolution_l1 += f32[block3Conv2Weight_row + s * 3 + 2]! * add_l1_t2;
                convolution_l1_j1 += f32[block3Conv2Weight_row + s * 3 + 11]! * add_l1_t2;
                convolution_l1_j2 += f32[block3Conv2Weight_row + s * 3 + 20]! * add_l1_t2;
                const add_l2_t2 = f32[add_at_row - s * 8 + 9]!;
                convolution_l2 += f32[block3Conv2Weight_row + s * 3 + 2]! * add_l2_t2;
                convolution_l2_j1 += f32[block3Conv2Weight_row + s * 3 + 11]! * add_l2_t2;
                convolution_l2_j2 += f32[block3Conv2Weight_row + s * 3 + 20]! * add_l2_t2;
                const add_l3_t2 = f32[add_at_row - s * 8 + 10]!;
                convolution_l3 += f32[block3Conv2Weight_row + s * 3 + 2]! * add_l3_t2;
                convolution_l3_j1 += f32[block3Conv2Weight_row + s * 3 + 11]! * add_l3_t2;
                convolution_l3_j2 += f32[block3Conv2Weight_row + s * 3 + 20]! * add_l3_t2;
              }
            }
          }
          const select_j1 = f32[relu_at_row + l + 64]! > 0 ? convolution_j1 : 0;
          const select_j2 = f32[relu_at_row + l + 128]! > 0 ? convolution_j2 : 0;
          const select_l1 = f32[relu_at_row + l + 1]! > 0 ? convolution_l1 : 0;
          const select_l1_j1 = f32[relu_at_row + l + 65]! > 0 ? convolution_l1_j1 : 0;
          const select_l1_j2 = f32[relu_at_row + l + 129]! > 0 ? convolution_l1_j2 : 0;
          const select_l2 = f32[relu_at_row + l + 2]! > 0 ? convolution_l2 : 0;
          const select_l2_j1 = f32[relu_at_row + l + 66]! > 0 ? convolution_l2_j1 : 0;
          const select_l2_j2 = f32[relu_at_row + l + 130]! > 0 ? convolution_l2_j2 : 0;
          const select_l3 = f32[relu_at_row + l + 3]! > 0 ? convolution_l3 : 0;
          const select_l3_j1 = f32[relu_at_row + l + 67]! > 0 ? convolution_l3_j1 : 0;
          const select_l3_j2 = f32[relu_at_row + l + 131]! > 0 ? convolution_l3_j2 : 0;
          f32[select_at_row + l] = f32[relu_at_row + l]! > 0 ? convolution : 0;
          f32[select_at_row + l + 64] = select_j1;
          f32[select_at_row + l + 128] = select_j2;
          f32[select_at_row + l + 1] = select_l1;
          f32[select_at_row + l + 65] = select_l1_j1;
          f32[select_at_row + l + 129] = select_l1_j2;
          f32[select_at_row + l + 2] = select_l2;
          f32[select_at_row + l + 66] = select_l2_j1;
          f32[select_at_row + l + 130] = select_l2_j2;
          f32[select_at_row + l + 3] = select_l3;
          f32[select_at_row + l + 67] = select_l3_j1;
          f32[select_at_row + l + 131] = select_l3_j2;
        }
      }
    }
    for (let k_jr = 0; k_jr < 8; k_jr++) {
      const relu_at_row2 = relu_at + i * 4096 + k_jr * 8;
      const select_at_row2 = select_at + i * 4096 + k_jr * 8;
      for (let l_jr = 0; l_jr < 8; l_jr += 4) {
        let convolution_jr = 0;
        let convolution_l1_jr = 0;
        let convolution_l2_jr = 0;
        let convolution_l3_jr = 0;
        for (let r_jr = 0; r_jr < 64; r_jr++) {
          const block3Conv2Weight_row2 = block3Conv2Weight + r_jr * 576;
          const add_at_row2 = add_at + i * 4096 + r_jr * 64 + k_jr * 8 + l_jr;
          for (let s_jr = 0; s_jr < 3; s_jr++) {
            if (k_jr - s_jr >= -1 && k_jr - s_jr < 7) {
              convolution_jr +=
                f32[block3Conv2Weight_row2 + s_jr * 3 + 567]! * f32[add_at_row2 - s_jr * 8 + 9]!;
              convolution_l1_jr +=
                f32[block3Conv2Weight_row2 + s_jr * 3 + 567]! * f32[add_at_row2 - s_jr * 8 + 10]!;
              convolution_l2_jr +=
                f32[block3Conv2Weight_row2 + s_jr * 3 + 567]! * f32[add_at_row2 - s_jr * 8 + 11]!;
              if (l_jr < 4) {
                convolution_l3_jr +=
                  f32[block3Conv2Weight_row2 + s_jr * 3 + 567]! * f32[add_at_row2 - s_jr * 8 + 12]!;
              }
              convolution_jr +=
                f32[block3Conv2Weight_row2 + s_jr * 3 + 568]! * f32[add_at_row2 - s_jr * 8 + 8]!;
              convolution_l1_jr +=
                f32[block3Conv2Weight_row2 + s_jr * 3 + 568]! * f32[add_at_row2 - s_jr * 8 + 9]!;
              convolution_l2_jr +=
                f32[block3Conv2Weight_row2 + s_jr * 3 + 568]! * f32[add_at_row2 - s_jr * 8 + 10]!;
              convolution_l3_jr +=
                f32[block3Conv2Weight_row2 + s_jr * 3 + 568]! * f32[add_at_row2 - s_jr * 8 + 11]!;
              if (l_jr >= 1) {
                convolution_jr +=
                  f32[block3Conv2Weight_row2 + s_jr * 3 + 569]! * f32[add_at_row2 - s_jr * 8 + 7]!;
              }
              convolution_l1_jr +=
                f32[block3Conv2Weight_row2 + s_jr * 3 + 569]! * f32[add_at_row2 - s_jr * 8 + 8]!;
              convolution_l2_jr +=
                f32[block3Conv2Weight_row2 + s_jr * 3 + 569]! * f32[add_at_row2 - s_jr * 8 + 9]!;
              convolution_l3_jr +=
                f32[block3Conv2Weight_row2 + s_jr * 3 + 569]! * f32[add_at_row2 - s_jr * 8 + 10]!;
            }
          }
        }
        const select_l1_jr = f32[relu_at_row2 + l_jr + 4033]! > 0 ? convolution_l1_jr : 0;
        const select_l2_jr = f32[relu_at_row2 + l_jr + 4034]! > 0 ? convolution_l2_jr : 0;
        const select_l3_jr = f32[relu_at_row2 + l_jr + 4035]! > 0 ? convolution_l3_jr : 0;
        f32[select_at_row2 + l_jr + 4032] = f32[relu_at_row2 + l_jr + 4032]! > 0 ? convolution_jr : 0;
        f32[select_at_row2 + l_jr + 4033] = select_l1_jr;
        f32[select_at_row2 + l_jr + 4034] = select_l2_jr;
        f32[select_at_row2 + l_jr + 4035] = select_l3_jr;
      }
    }
  }
}

/**
 * convolution, resnet.ts:40
 */
function convolution_weight_gradient2(
  f32: Float32Array,
  relu_at: number,
  add_at: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 64; i += 4) {
    for (let j = 0; j < 64; j++) {
      const convolution_at_row = convolution_at + i * 576 + j * 9;
      for (let k = 0; k < 3; k++) {
        let convolution = 0;
        let convolution_i1 = 0;
        let convolution_i2 = 0;
        let convolution_i3 = 0;
        let convolution_l1 = 0;
        let convolution_l1_i1 = 0;
        let convolution_l1_i2 = 0;
        let convolution_l1_i3 = 0;
        let convolution_l2 = 0;
        let convolution_l2_i1 = 0;
        let convolution_l2_i2 = 0;
        let convolution_l2_i3 = 0;
        for (let r = 0; r < 16; r++) {
          for (let s = 0; s < 8; s++) {
            const relu_at_row = relu_at + r * 4096 + j * 64 + k * 8 + s * 8;
            const add_at_row = add_at + r * 4096 + i * 64 + s * 8;
            for (let t = 0; t < 8; t++) {
              if (k + s >= 1 && k + s < 9) {
                if (t >= 1) {
                  const relu = f32[relu_at_row + t - 9]!;
                  convolution += relu * f32[add_at_row + t]!;
                  convolution_i1 += relu * f32[add_at_row + t + 64]!;
                  convolution_i2 += relu * f32[add_at_row + t + 128]!;
                  convolution_i3 += relu * f32[add_at_row + t + 192]!;
                }
                const relu_l1 = f32[relu_at_row + t - 8]!;
                convolution_l1 += relu_l1 * f32[add_at_row + t]!;
                convolution_l1_i1 += relu_l1 * f32[add_at_row + t + 64]!;
                convolution_l1_i2 += relu_l1 * f32[add_at_row + t + 128]!;
                convolution_l1_i3 += relu_l1 * f32[add_at_row + t + 192]!;
                if (t < 7) {
                  const relu_l2 = f32[relu_at_row + t - 7]!;
                  convolution_l2 += relu_l2 * f32[add_at_row + t]!;
                  convolution_l2_i1 += relu_l2 * f32[add_at_row + t + 64]!;
                  convolution_l2_i2 += relu_l2 * f32[add_at_row + t + 128]!;
                  convolution_l2_i3 += relu_l2 * f32[add_at_row + t + 192]!;
                }
              }
            }
          }
        }
        f32[convolution_at_row + k * 3] = convolution;
        f32[convolution_at_row + k * 3 + 576] = convolution_i1;
        f32[convolution_at_row + k * 3 + 1152] = convolution_i2;
        f32[convolution_at_row + k * 3 + 1728] = convolution_i3;
        f32[convolution_at_row + k * 3 + 1] = convolution_l1;
        f32[convolution_at_row + k * 3 + 577] = convolution_l1_i1;
        f32[convolution_at_row + k * 3 + 1153] = convolution_l1_i2;
        f32[convolution_at_row + k * 3 + 1729] = convolution_l1_i3;
        f32[convolution_at_row + k * 3 + 2] = convolution_l2;
        f32[convolution_at_row + k * 3 + 578] = convolution_l2_i1;
        f32[convolution_at_row + k * 3 + 1154] = convolution_l2_i2;
        f32[convolution_at_row + k * 3 + 1730] = convolution_l2_i3;
      }
    }
  }
}

/**
 * convolution, resnet.ts:40
 * select, resnet.ts:51
 */
function convolution_input_gradient_select2(
  f32: Float32Array,
  block3Conv1Weight: number,
  add_at: number,
  relu_at: number,
  convolution_at: number,
  select_at: number,
): void {
  for (let i = 0; i < 16; i++) {
    for (let j = 0; j < 32; j++) {
      for (let l = 0; l < 16; l++) {
        const relu_at_row = relu_at + i * 8192 + j * 256 + l * 16;
        const convolution_at_row = convolution_at + i * 8192 + j * 256 + l * 16;
        const select_at_row = select_at + i * 8192 + j * 256 + l * 16;
        for (let n = 0; n < 16; n += 4) {
          let convolution = 0;
          let convolution_n1 = 0;
          let convolution_n2 = 0;
          let convolution_n3 = 0;
          for (let r = 0; r < 64; r++) {
            for (let s = 0; s < 3; s++) {
              const block3Conv1Weight_row = block3Conv1Weight + r * 288 + j * 9 + s * 3;
              const add_at_row = add_at + i * 4096 + r * 64;
              for (let t = 0; t < 3; t++) {
                const value2 = floorRemainder(l - s + 3, 2);
                const value3 = floorQuotient(l - s + 3, 2);
                const value6 = floorRemainder(n - t + 3, 2);
                const value6_n1 = floorRemainder(n - t + 4, 2);
                const value6_n2 = floorRemainder(n - t + 5, 2);
                const value6_n3 = floorRemainder(n - t + 6, 2);
                const value7 = floorQuotient(n - t + 3, 2);
                const value7_n1 = floorQuotient(n - t + 4, 2);
                const value7_n2 = floorQuotient(n - t + 5, 2);
                const value7_n3 = floorQuotient(n - t + 6, 2);
                if (value2 >= 0 && value2 < 1 && value3 >= 1 && value3 < 9) {
                  if (value6 >= 0 && value6 < 1 && value7 >= 1 && value7 < 9) {
                    convolution +=
                      f32[block3Conv1Weight_row + t]! * f32[add_at_row + value3 * 8 + value7 - 9]!;
                  }
                  if (value6_n1 >= 0 && value6_n1 < 1 && value7_n1 >= 1 && value7_n1 < 9) {
                    convolution_n1 +=
                      f32[block3Conv1Weight_row + t]! * f32[add_at_row + value3 * 8 + value7_n1 - 9]!;
                  }
                  if (value6_n2 >= 0 && value6_n2 < 1 && value7_n2 >= 1 && value7_n2 < 9) {
                    convolution_n2 +=
                      f32[block3Conv1Weight_row + t]! * f32[add_at_row + value3 * 8 + value7_n2 - 9]!;
                  }
                  if (value6_n3 >= 0 && value6_n3 < 1 && value7_n3 >= 1 && value7_n3 < 9) {
                    convolution_n3 +=
                      f32[block3Conv1Weight_row + t]! * f32[add_at_row + value3 * 8 + value7_n3 - 9]!;
                  }
                }
              }
            }
          }
          const select = f32[relu_at_row + n]! > 0 ? f32[convolution_at_row + n]! + convolution : 0;
          const select_n1 =
            f32[relu_at_row + n + 1]! > 0 ? f32[convolution_at_row + n + 1]! + convolution_n1 : 0;
          const select_n2 =
            f32[relu_at_row + n + 2]! > 0 ? f32[convolution_at_row + n + 2]! + convolution_n2 : 0;
          const select_n3 =
            f32[relu_at_row + n + 3]! > 0 ? f32[convolution_at_row + n + 3]! + convolution_n3 : 0;
          f32[select_at_row + n] = select;
          f32[select_at_row + n + 1] = select_n1;
          f32[select_at_row + n + 2] = select_n2;
          f32[select_at_row + n + 3] = select_n3;
        }
      }
    }
  }
}

/**
 * convolution, resnet.ts:40
 */
function convolution_weight_gradient3(
  f32: Float32Array,
  relu_at: number,
  add_at: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 64; i += 4) {
    for (let j = 0; j < 32; j++) {
      const convolution_at_row = convolution_at + i * 288 + j * 9;
      for (let k = 0; k < 3; k++) {
        let convolution = 0;
        let convolution_i1 = 0;
        let convolution_i2 = 0;
        let convolution_i3 = 0;
        let convolution_l1 = 0;
        let convolution_l1_i1 = 0;
        let convolution_l1_i2 = 0;
        let convolution_l1_i3 = 0;
        let convolution_l2 = 0;
        let convolution_l2_i1 = 0;
        let convolution_l2_i2 = 0;
        let convolution_l2_i3 = 0;
        for (let r = 0; r < 16; r++) {
          for (let s = 0; s < 8; s++) {
            const relu_at_row = relu_at + r * 8192 + j * 256 + s * 32 + k * 16;
            const add_at_row = add_at + r * 4096 + i * 64 + s * 8;
            for (let t = 0; t < 8; t++) {
              if (s * 2 + k >= 1) {
                if (t * 2 >= 1) {
                  const relu = f32[relu_at_row + t * 2 - 17]!;
                  convolution += relu * f32[add_at_row + t]!;
                  convolution_i1 += relu * f32[add_at_row + t + 64]!;
                  convolution_i2 += relu * f32[add_at_row + t + 128]!;
                  convolution_i3 += relu * f32[add_at_row + t + 192]!;
                }
                const relu_l1 = f32[relu_at_row + t * 2 - 16]!;
                convolution_l1 += relu_l1 * f32[add_at_row + t]!;
                convolution_l1_i1 += relu_l1 * f32[add_at_row + t + 64]!;
                convolution_l1_i2 += relu_l1 * f32[add_at_row + t + 128]!;
                convolution_l1_i3 += relu_l1 * f32[add_at_row + t + 192]!;
                const relu_l2 = f32[relu_at_row + t * 2 - 15]!;
                convolution_l2 += relu_l2 * f32[add_at_row + t]!;
                convolution_l2_i1 += relu_l2 * f32[add_at_row + t + 64]!;
                convolution_l2_i2 += relu_l2 * f32[add_at_row + t + 128]!;
                convolution_l2_i3 += relu_l2 * f32[add_at_row + t + 192]!;
              }
            }
          }
        }
        f32[convolution_at_row + k * 3] = convolution;
        f32[convolution_at_row + k * 3 + 288] = convolution_i1;
        f32[convolution_at_row + k * 3 + 576] = convolution_i2;
        f32[convolution_at_row + k * 3 + 864] = convolution_i3;
        f32[convolution_at_row + k * 3 + 1] = convolution_l1;
        f32[convolution_at_row + k * 3 + 289] = convolution_l1_i1;
        f32[convolution_at_row + k * 3 + 577] = convolution_l1_i2;
        f32[convolution_at_row + k * 3 + 865] = convolution_l1_i3;
        f32[convolution_at_row + k * 3 + 2] = convolution_l2;
        f32[convolution_at_row + k * 3 + 290] = convolution_l2_i1;
        f32[convolution_at_row + k * 3 + 578] = convolution_l2_i2;
        f32[convolution_at_row + k * 3 + 866] = convolution_l2_i3;
      }
    }
  }
}

/**
 * convolution, resnet.ts:40
 */
function convolution_input_gradient2(
  f32: Float32Array,
  block2ShortcutWeight: number,
  select_at: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 16; i++) {
    for (let j = 0; j < 16; j++) {
      for (let k = 0; k < 16; k++) {
        for (let l = 0; l < 2; l++) {
          const convolution_at_row = convolution_at + i * 16384 + j * 1024 + k * 64 + l * 32;
          for (let m = 0; m < 16; m++) {
            let convolution = 0;
            let convolution_n1 = 0;
            const block2ShortcutWeight_row = block2ShortcutWeight + j;
            const select_at_row = select_at + i * 8192 + k * 16 + m;
            for (let r = 0; r < 32; r++) {
              if (l < 1) {
                convolution += f32[block2ShortcutWeight_row + r * 16]! * f32[select_at_row + r * 256]!;
              }
            }
            f32[convolution_at_row + m * 2] = convolution;
            f32[convolution_at_row + m * 2 + 1] = convolution_n1;
          }
        }
      }
    }
  }
}

/**
 * convolution, resnet.ts:40
 */
function convolution_weight_gradient4(
  f32: Float32Array,
  relu_at: number,
  select_at: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 30; i += 3) {
    const convolution_at_row = convolution_at + i * 16;
    for (let j = 0; j < 16; j += 4) {
      let convolution = 0;
      let convolution_i1 = 0;
      let convolution_i2 = 0;
      let convolution_j1 = 0;
      let convolution_j1_i1 = 0;
      let convolution_j1_i2 = 0;
      let convolution_j2 = 0;
      let convolution_j2_i1 = 0;
      let convolution_j2_i2 = 0;
      let convolution_j3 = 0;
      let convolution_j3_i1 = 0;
      let convolution_j3_i2 = 0;
      for (let r = 0; r < 16; r++) {
        for (let s = 0; s < 16; s++) {
          const relu_at_row = relu_at + r * 16384 + j * 1024 + s * 64;
          const select_at_row = select_at + r * 8192 + i * 256 + s * 16;
          for (let t = 0; t < 16; t++) {
            const relu = f32[relu_at_row + t * 2]!;
            const relu_j1 = f32[relu_at_row + t * 2 + 1024]!;
            const relu_j2 = f32[relu_at_row + t * 2 + 2048]!;
            const relu_j3 = f32[relu_at_row + t * 2 + 3072]!;
            const select = f32[select_at_row + t]!;
            const select_i1 = f32[select_at_row + t + 256]!;
            const select_i2 = f32[select_at_row + t + 512]!;
            convolution += relu * select;
            convolution_i1 += relu * select_i1;
            convolution_i2 += relu * select_i2;
            convolution_j1 += relu_j1 * select;
            convolution_j1_i1 += relu_j1 * select_i1;
            convolution_j1_i2 += relu_j1 * select_i2;
            convolution_j2 += relu_j2 * select;
            convolution_j2_i1 += relu_j2 * select_i1;
            convolution_j2_i2 += relu_j2 * select_i2;
            convolution_j3 += relu_j3 * select;
            convolution_j3_i1 += relu_j3 * select_i1;
            convolution_j3_i2 += relu_j3 * select_i2;
          }
        }
      }
      f32[convolution_at_row + j] = convolution;
      f32[convolution_at_row + j + 16] = convolution_i1;
      f32[convolution_at_row + j + 32] = convolution_i2;
      f32[convolution_at_row + j + 1] = convolution_j1;
      f32[convolution_at_row + j + 17] = convolution_j1_i1;
      f32[convolution_at_row + j + 33] = convolution_j1_i2;
      f32[convolution_at_row + j + 2] = convolution_j2;
      f32[convolution_at_row + j + 18] = convolution_j2_i1;
      f32[convolution_at_row + j + 34] = convolution_j2_i2;
      f32[convolution_at_row + j + 3] = convolution_j3;
      f32[convolution_at_row + j + 19] = convolution_j3_i1;
      f32[convolution_at_row + j + 35] = convolution_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 16; j_ir += 4) {
    let convolution_ir = 0;
    let convolution_ir_i1 = 0;
    let convolution_j1_ir = 0;
    let convolution_j1_ir_i1 = 0;
    let convolution_j2_ir = 0;
    let convolution_j2_ir_i1 = 0;
    let convolution_j3_ir = 0;
    let convolution_j3_ir_i1 = 0;
    for (let r_ir = 0; r_ir < 16; r_ir++) {
      for (let s_ir = 0; s_ir < 16; s_ir++) {
        const relu_at_row2 = relu_at + r_ir * 16384 + j_ir * 1024 + s_ir * 64;
        const select_at_row2 = select_at + r_ir * 8192 + s_ir * 16;
        for (let t_ir = 0; t_ir < 16; t_ir++) {
          const relu_ir = f32[relu_at_row2 + t_ir * 2]!;
          const relu_j1_ir = f32[relu_at_row2 + t_ir * 2 + 1024]!;
          const relu_j2_ir = f32[relu_at_row2 + t_ir * 2 + 2048]!;
          const relu_j3_ir = f32[relu_at_row2 + t_ir * 2 + 3072]!;
          const select_ir = f32[select_at_row2 + t_ir + 7680]!;
          const select_ir_i1 = f32[select_at_row2 + t_ir + 7936]!;
          convolution_ir += relu_ir * select_ir;
          convolution_ir_i1 += relu_ir * select_ir_i1;
          convolution_j1_ir += relu_j1_ir * select_ir;
          convolution_j1_ir_i1 += relu_j1_ir * select_ir_i1;
          convolution_j2_ir += relu_j2_ir * select_ir;
          convolution_j2_ir_i1 += relu_j2_ir * select_ir_i1;
          convolution_j3_ir += relu_j3_ir * select_ir;
          convolution_j3_ir_i1 += relu_j3_ir * select_ir_i1;
        }
      }
    }
    f32[convolution_at + j_ir + 480] = convolution_ir;
    f32[convolution_at + j_ir + 496] = convolution_ir_i1;
    f32[convolution_at + j_ir + 481] = convolution_j1_ir;
    f32[convolution_at + j_ir + 497] = convolution_j1_ir_i1;
    f32[convolution_at + j_ir + 482] = convolution_j2_ir;
    f32[convolution_at + j_ir + 498] = convolution_j2_ir_i1;
    f32[convolution_at + j_ir + 483] = convolution_j3_ir;
    f32[convolution_at + j_ir + 499] = convolution_j3_ir_i1;
  }
}

/**
 * sum, resnet.ts:49
 * mul, resnet.ts:49
 * add, resnet.ts:49
 * sum, resnet.ts:48
 * mul, resnet.ts:48
 * add, resnet.ts:48
 */
function sum_add2(
  f32: Float32Array,
  select_at: number,
  convolution_at: number,
  mul_at: number,
  rsqrt_at: number,
  block2Norm2Weight: number,
  sum_at: number,
  sum_at2: number,
  add_at: number,
  add_at2: number,
): void {
  for (let i = 0; i < 32; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    let sum2 = 0;
    let sum2_i1 = 0;
    let sum2_i2 = 0;
    let sum2_i3 = 0;
    let sum3 = 0;
    let sum3_i1 = 0;
    let sum3_i2 = 0;
    let sum3_i3 = 0;
    const mul = f32[mul_at + i]!;
    const mul_i1 = f32[mul_at + i + 1]!;
    const mul_i2 = f32[mul_at + i + 2]!;
    const mul_i3 = f32[mul_at + i + 3]!;
    const rsqrt = f32[rsqrt_at + i]!;
    const rsqrt_i1 = f32[rsqrt_at + i + 1]!;
    const rsqrt_i2 = f32[rsqrt_at + i + 2]!;
    const rsqrt_i3 = f32[rsqrt_at + i + 3]!;
    const weight = f32[block2Norm2Weight + i]!;
    const weight_i1 = f32[block2Norm2Weight + i + 1]!;
    const weight_i2 = f32[block2Norm2Weight + i + 2]!;
    const weight_i3 = f32[block2Norm2Weight + i + 3]!;
    for (let r = 0; r < 16; r++) {
      const select_at_row = select_at + r * 8192 + i * 256;
      const convolution_at_row = convolution_at + r * 8192 + i * 256;
      for (let t = 0; t < 256; t++) {
        const select = f32[select_at_row + t]!;
        const select_i1 = f32[select_at_row + t + 256]!;
        const select_i2 = f32[select_at_row + t + 512]!;
        const select_i3 = f32[select_at_row + t + 768]!;
        sum += select;
        sum_i1 += select_i1;
        sum_i2 += select_i2;
        sum_i3 += select_i3;
        const sub = f32[convolution_at_row + t]! - mul;
        const sub_i1 = f32[convolution_at_row + t + 256]! - mul_i1;
        const sub_i2 = f32[convolution_at_row + t + 512]! - mul_i2;
        const sub_i3 = f32[convolution_at_row + t + 768]! - mul_i3;
        sum2 += select * (sub * rsqrt);
        sum2_i1 += select_i1 * (sub_i1 * rsqrt_i1);
        sum2_i2 += select_i2 * (sub_i2 * rsqrt_i2);
        sum2_i3 += select_i3 * (sub_i3 * rsqrt_i3);
        sum3 += select * weight * sub;
        sum3_i1 += select_i1 * weight_i1 * sub_i1;
        sum3_i2 += select_i2 * weight_i2 * sub_i2;
        sum3_i3 += select_i3 * weight_i3 * sub_i3;
      }
    }
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
    f32[sum_at2 + i] = sum2;
    f32[sum_at2 + i + 1] = sum2_i1;
    f32[sum_at2 + i + 2] = sum2_i2;
    f32[sum_at2 + i + 3] = sum2_i3;
    const rsqrt2 = f32[rsqrt_at + i]!;
    const rsqrt2_i1 = f32[rsqrt_at + i + 1]!;
    const rsqrt2_i2 = f32[rsqrt_at + i + 2]!;
    const rsqrt2_i3 = f32[rsqrt_at + i + 3]!;
    const mul9_i1 = sum3_i1 * -0.5 * (rsqrt2_i1 * (rsqrt2_i1 * rsqrt2_i1)) * 0.000244140625;
    const mul9_i2 = sum3_i2 * -0.5 * (rsqrt2_i2 * (rsqrt2_i2 * rsqrt2_i2)) * 0.000244140625;
    const mul9_i3 = sum3_i3 * -0.5 * (rsqrt2_i3 * (rsqrt2_i3 * rsqrt2_i3)) * 0.000244140625;
    let sum4 = 0;
    let sum4_i1 = 0;
    let sum4_i2 = 0;
    let sum4_i3 = 0;
    const mul9 = sum3 * -0.5 * (rsqrt2 * (rsqrt2 * rsqrt2)) * 0.000244140625;
    const weight2 = f32[block2Norm2Weight + i]!;
    const weight2_i1 = f32[block2Norm2Weight + i + 1]!;
    const weight2_i2 = f32[block2Norm2Weight + i + 2]!;
    const weight2_i3 = f32[block2Norm2Weight + i + 3]!;
    const mul13 = f32[mul_at + i]!;
    const mul13_i1 = f32[mul_at + i + 1]!;
    const mul13_i2 = f32[mul_at + i + 2]!;
    const mul13_i3 = f32[mul_at + i + 3]!;
    for (let u = 0; u < 16; u++) {
      const select_at_row2 = select_at + u * 8192 + i * 256;
      const convolution_at_row2 = convolution_at + u * 8192 + i * 256;
      const add_at_row = add_at + u * 8192 + i * 256;
      for (let w = 0; w < 256; w++) {
        const mul14_i1 = mul9_i1 * 2 * (f32[convolution_at_row2 + w + 256]! - mul13_i1);
        const mul14_i2 = mul9_i2 * 2 * (f32[convolution_at_row2 + w + 512]! - mul13_i2);
        const mul14_i3 = mul9_i3 * 2 * (f32[convolution_at_row2 + w + 768]! - mul13_i3);
        const add =
          f32[select_at_row2 + w]! * weight2 * rsqrt2 + mul9 * 2 * (f32[convolution_at_row2 + w]! - mul13);
        const add_i1 = f32[select_at_row2 + w + 256]! * weight2_i1 * rsqrt2_i1 + mul14_i1;
        const add_i2 = f32[select_at_row2 + w + 512]! * weight2_i2 * rsqrt2_i2 + mul14_i2;
        const add_i3 = f32[select_at_row2 + w + 768]! * weight2_i3 * rsqrt2_i3 + mul14_i3;
        f32[add_at_row + w] = add;
        f32[add_at_row + w + 256] = add_i1;
        f32[add_at_row + w + 512] = add_i2;
        f32[add_at_row + w + 768] = add_i3;
        sum4 += -add;
        sum4_i1 += -add_i1;
        sum4_i2 += -add_i2;
        sum4_i3 += -add_i3;
      }
    }
    const mul15 = sum4 * 0.000244140625;
    const mul15_i1 = sum4_i1 * 0.000244140625;
    const mul15_i2 = sum4_i2 * 0.000244140625;
    const mul15_i3 = sum4_i3 * 0.000244140625;
    for (let r6 = 0; r6 < 16; r6++) {
      const add_at_row2 = add_at + r6 * 8192 + i * 256;
      const add_at2_row = add_at2 + r6 * 8192 + i * 256;
      for (let r8 = 0; r8 < 256; r8++) {
        const add3_i1 = f32[add_at_row2 + r8 + 256]! + mul15_i1;
        const add3_i2 = f32[add_at_row2 + r8 + 512]! + mul15_i2;
        const add3_i3 = f32[add_at_row2 + r8 + 768]! + mul15_i3;
        f32[add_at2_row + r8] = f32[add_at_row2 + r8]! + mul15;
        f32[add_at2_row + r8 + 256] = add3_i1;
        f32[add_at2_row + r8 + 512] = add3_i2;
        f32[add_at2_row + r8 + 768] = add3_i3;
      }
    }
  }
}

/**
 * convolution, resnet.ts:40
 * select, resnet.ts:48
 */
function convolution_input_gradient_select3(
  f32: Float32Array,
  block2Conv2Weight: number,
  add_at: number,
  relu_at: number,
  select_at: number,
): void {
  for (let i = 0; i < 16; i++) {
    for (let j = 0; j < 30; j += 3) {
      for (let k = 0; k < 16; k++) {
        const relu_at_row = relu_at + i * 8192 + j * 256 + k * 16;
        const select_at_row = select_at + i * 8192 + j * 256 + k * 16;
        for (let l = 0; l < 16; l += 4) {
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
          for (let r = 0; r < 32; r++) {
            const block2Conv2Weight_row = block2Conv2Weight + r * 288 + j * 9;
            const add_at_row = add_at + i * 8192 + r * 256 + k * 16 + l;
            for (let s = 0; s < 3; s++) {
              if (k - s >= -1 && k - s < 15) {
                const add = f32[add_at_row - s * 16 + 17]!;
                convolution += f32[block2Conv2Weight_row + s * 3]! * add;
                convolution_j1 += f32[block2Conv2Weight_row + s * 3 + 9]! * add;
                convolution_j2 += f32[block2Conv2Weight_row + s * 3 + 18]! * add;
                const add_l1 = f32[add_at_row - s * 16 + 18]!;
                convolution_l1 += f32[block2Conv2Weight_row + s * 3]! * add_l1;
                convolution_l1_j1 += f32[block2Conv2Weight_row + s * 3 + 9]! * add_l1;
                convolution_l1_j2 += f32[block2Conv2Weight_row + s * 3 + 18]! * add_l1;
                const add_l2 = f32[add_at_row - s * 16 + 19]!;
                convolution_l2 += f32[block2Conv2Weight_row + s * 3]! * add_l2;
                convolution_l2_j1 += f32[block2Conv2Weight_row + s * 3 + 9]! * add_l2;
                convolution_l2_j2 += f32[block2Conv2Weight_row + s * 3 + 18]! * add_l2;
                if (l < 12) {
                  const add_l3 = f32[add_at_row - s * 16 + 20]!;
                  convolution_l3 += f32[block2Conv2Weight_row + s * 3]! * add_l3;
                  convolution_l3_j1 += f32[block2Conv2Weight_row + s * 3 + 9]! * add_l3;
                  convolution_l3_j2 += f32[block2Conv2Weight_row + s * 3 + 18]! * add_l3;
                }
                const add_t1 = f32[add_at_row - s * 16 + 16]!;
                convolution += f32[block2Conv2Weight_row + s * 3 + 1]! * add_t1;
                convolution_j1 += f32[block2Conv2Weight_row + s * 3 + 10]! * add_t1;
                convolution_j2 += f32[block2Conv2Weight_row + s * 3 + 19]! * add_t1;
                const add_l1_t1 = f32[add_at_row - s * 16 + 17]!;
                convolution_l1 += f32[block2Conv2Weight_row + s * 3 + 1]! * add_l1_t1;
                convolution_l1_j1 += f32[block2Conv2Weight_row + s * 3 + 10]! * add_l1_t1;
                convolution_l1_j2 += f32[block2Conv2Weight_row + s * 3 + 19]! * add_l1_t1;
                const add_l2_t1 = f32[add_at_row - s * 16 + 18]!;
                convolution_l2 += f32[block2Conv2Weight_row + s * 3 + 1]! * add_l2_t1;
                convolution_l2_j1 += f32[block2Conv2Weight_row + s * 3 + 10]! * add_l2_t1;
                convolution_l2_j2 += f32[block2Conv2Weight_row + s * 3 + 19]! * add_l2_t1;
                const add_l3_t1 = f32[add_at_row - s * 16 + 19]!;
                convolution_l3 += f32[block2Conv2Weight_row + s * 3 + 1]! * add_l3_t1;
                convolution_l3_j1 += f32[block2Conv2Weight_row + s * 3 + 10]! * add_l3_t1;
                convolution_l3_j2 += f32[block2Conv2Weight_row + s * 3 + 19]! * add_l3_t1;
                if (l >= 1) {
                  const add_t2 = f32[add_at_row - s * 16 + 15]!;
                  convolution += f32[block2Conv2Weight_row + s * 3 + 2]! * add_t2;
                  convolution_j1 += f32[block2Conv2Weight_row + s * 3 + 11]! * add_t2;
                  convolution_j2 += f32[block2Conv2Weight_row + s * 3 + 20]! * add_t2;
                }
                const add_l1_t2 = f32[add_at_row - s * 16 + 16]!;
                convolution_l1 += f32[block2Conv2Weight_row + s * 3 + 2]! * add_l1_t2;
                convolution_l1_j1 += f32[block2Conv2Weight_row + s * 3 + 11]! * add_l1_t2;
                convolution_l1_j2 += f32[block2Conv2Weight_row + s * 3 + 20]! * add_l1_t2;
                const add_l2_t2 = f32[add_at_row - s * 16 + 17]!;
                convolution_l2 += f32[block2Conv2Weight_row + s * 3 + 2]! * add_l2_t2;
                convolution_l2_j1 += f32[block2Conv2Weight_row + s * 3 + 11]! * add_l2_t2;
                convolution_l2_j2 += f32[block2Conv2Weight_row + s * 3 + 20]! * add_l2_t2;
                const add_l3_t2 = f32[add_at_row - s * 16 + 18]!;
                convolution_l3 += f32[block2Conv2Weight_row + s * 3 + 2]! * add_l3_t2;
                convolution_l3_j1 += f32[block2Conv2Weight_row + s * 3 + 11]! * add_l3_t2;
                convolution_l3_j2 += f32[block2Conv2Weight_row + s * 3 + 20]! * add_l3_t2;
              }
            }
          }
          const select_j1 = f32[relu_at_row + l + 256]! > 0 ? convolution_j1 : 0;
          const select_j2 = f32[relu_at_row + l + 512]! > 0 ? convolution_j2 : 0;
          const select_l1 = f32[relu_at_row + l + 1]! > 0 ? convolution_l1 : 0;
          const select_l1_j1 = f32[relu_at_row + l + 257]! > 0 ? convolution_l1_j1 : 0;
          const select_l1_j2 = f32[relu_at_row + l + 513]! > 0 ? convolution_l1_j2 : 0;
          const select_l2 = f32[relu_at_row + l + 2]! > 0 ? convolution_l2 : 0;
          const select_l2_j1 = f32[relu_at_row + l + 258]! > 0 ? convolution_l2_j1 : 0;
          const select_l2_j2 = f32[relu_at_row + l + 514]! > 0 ? convolution_l2_j2 : 0;
          const select_l3 = f32[relu_at_row + l + 3]! > 0 ? convolution_l3 : 0;
          const select_l3_j1 = f32[relu_at_row + l + 259]! > 0 ? convolution_l3_j1 : 0;
          const select_l3_j2 = f32[relu_at_row + l + 515]! > 0 ? convolution_l3_j2 : 0;
          f32[select_at_row + l] = f32[relu_at_row + l]! > 0 ? convolution : 0;
          f32[select_at_row + l + 256] = select_j1;
          f32[select_at_row + l + 512] = select_j2;
          f32[select_at_row + l + 1] = select_l1;
          f32[select_at_row + l + 257] = select_l1_j1;
          f32[select_at_row + l + 513] = select_l1_j2;
          f32[select_at_row + l + 2] = select_l2;
          f32[select_at_row + l + 258] = select_l2_j1;
          f32[select_at_row + l + 514] = select_l2_j2;
          f32[select_at_row + l + 3] = select_l3;
          f32[select_at_row + l + 259] = select_l3_j1;
          f32[select_at_row + l + 515] = select_l3_j2;
        }
      }
    }
    for (let k_jr = 0; k_jr < 16; k_jr++) {
      const relu_at_row2 = relu_at + i * 8192 + k_jr * 16;
      const select_at_row2 = select_at + i * 8192 + k_jr * 16;
      for (let l_jr = 0; l_jr < 16; l_jr += 4) {
        let convolution_jr = 0;
        let convolution_jr_j1 = 0;
        let convolution_l1_jr = 0;
        let convolution_l1_jr_j1 = 0;
        let convolution_l2_jr = 0;
        let convolution_l2_jr_j1 = 0;
        let convolution_l3_jr = 0;
        let convolution_l3_jr_j1 = 0;
        for (let r_jr = 0; r_jr < 32; r_jr++) {
          const block2Conv2Weight_row2 = block2Conv2Weight + r_jr * 288;
          const add_at_row2 = add_at + i * 8192 + r_jr * 256 + k_jr * 16 + l_jr;
          for (let s_jr = 0; s_jr < 3; s_jr++) {
            if (k_jr - s_jr >= -1 && k_jr - s_jr < 15) {
              const add_jr = f32[add_at_row2 - s_jr * 16 + 17]!;
              convolution_jr += f32[block2Conv2Weight_row2 + s_jr * 3 + 270]! * add_jr;
              convolution_jr_j1 += f32[block2Conv2Weight_row2 + s_jr * 3 + 279]! * add_jr;
              const add_l1_jr = f32[add_at_row2 - s_jr * 16 + 18]!;
              convolution_l1_jr += f32[block2Conv2Weight_row2 + s_jr * 3 + 270]! * add_l1_jr;
              convolution_l1_jr_j1 += f32[block2Conv2Weight_row2 + s_jr * 3 + 279]! * add_l1_jr;
              const add_l2_jr = f32[add_at_row2 - s_jr * 16 + 19]!;
              convolution_l2_jr += f32[block2Conv2Weight_row2 + s_jr * 3 + 270]! * add_l2_jr;
              convolution_l2_jr_j1 += f32[block2Conv2Weight_row2 + s_jr * 3 + 279]! * add_l2_jr;
              if (l_jr < 12) {
                const add_l3_jr = f32[add_at_row2 - s_jr * 16 + 20]!;
                convolution_l3_jr += f32[block2Conv2Weight_row2 + s_jr * 3 + 270]! * add_l3_jr;
                convolution_l3_jr_j1 += f32[block2Conv2Weight_row2 + s_jr * 3 + 279]! * add_l3_jr;
              }
              const add_jrTJr1 = f32[add_at_row2 - s_jr * 16 + 16]!;
              convolution_jr += f32[block2Conv2Weight_row2 + s_jr * 3 + 271]! * add_jrTJr1;
              convolution_jr_j1 += f32[block2Conv2Weight_row2 + s_jr * 3 + 280]! * add_jrTJr1;
              const add_l1_jrTJr1 = f32[add_at_row2 - s_jr * 16 + 17]!;
              convolution_l1_jr += f32[block2Conv2Weight_row2 + s_jr * 3 + 271]! * add_l1_jrTJr1;
              convolution_l1_jr_j1 += f32[block2Conv2Weight_row2 + s_jr * 3 + 280]! * add_l1_jrTJr1;
              const add_l2_jrTJr1 = f32[add_at_row2 - s_jr * 16 + 18]!;
              convolution_l2_jr += f32[block2Conv2Weight_row2 + s_jr * 3 + 271]! * add_l2_jrTJr1;
              convolution_l2_jr_j1 += f32[block2Conv2Weight_row2 + s_jr * 3 + 280]! * add_l2_jrTJr1;
              const add_l3_jrTJr1 = f32[add_at_row2 - s_jr * 16 + 19]!;
              convolution_l3_jr += f32[block2Conv2Weight_row2 + s_jr * 3 + 271]! * add_l3_jrTJr1;
              convolution_l3_jr_j1 += f32[block2Conv2Weight_row2 + s_jr * 3 + 280]! * add_l3_jrTJr1;
              if (l_jr >= 1) {
                const add_jrTJr2 = f32[add_at_row2 - s_jr * 16 + 15]!;
                convolution_jr += f32[block2Conv2Weight_row2 + s_jr * 3 + 272]! * add_jrTJr2;
                convolution_jr_j1 += f32[block2Conv2Weight_row2 + s_jr * 3 + 281]! * add_jrTJr2;
              }
              const add_l1_jrTJr2 = f32[add_at_row2 - s_jr * 16 + 16]!;
              convolution_l1_jr += f32[block2Conv2Weight_row2 + s_jr * 3 + 272]! * add_l1_jrTJr2;
              convolution_l1_jr_j1 += f32[block2Conv2Weight_row2 + s_jr * 3 + 281]! * add_l1_jrTJr2;
              const add_l2_jrTJr2 = f32[add_at_row2 - s_jr * 16 + 17]!;
              convolution_l2_jr += f32[block2Conv2Weight_row2 + s_jr * 3 + 272]! * add_l2_jrTJr2;
              convolution_l2_jr_j1 += f32[block2Conv2Weight_row2 + s_jr * 3 + 281]! * add_l2_jrTJr2;
              const add_l3_jrTJr2 = f32[add_at_row2 - s_jr * 16 + 18]!;
              convolution_l3_jr += f32[block2Conv2Weight_row2 + s_jr * 3 + 272]! * add_l3_jrTJr2;
              convolution_l3_jr_j1 += f32[block2Conv2Weight_row2 + s_jr * 3 + 281]! * add_l3_jrTJr2;
            }
          }
        }
        const select_l1_jr_j1 = f32[relu_at_row2 + l_jr + 7937]! > 0 ? convolution_l1_jr_j1 : 0;
        const select_l2_jr_j1 = f32[relu_at_row2 + l_jr + 7938]! > 0 ? convolution_l2_jr_j1 : 0;
        const select_l3_jr_j1 = f32[relu_at_row2 + l_jr + 7939]! > 0 ? convolution_l3_jr_j1 : 0;
        const select_jr_j1 = f32[relu_at_row2 + l_jr + 7936]! > 0 ? convolution_jr_j1 : 0;
        const select_l1_jr = f32[relu_at_row2 + l_jr + 7681]! > 0 ? convolution_l1_jr : 0;
        const select_l2_jr = f32[relu_at_row2 + l_jr + 7682]! > 0 ? convolution_l2_jr : 0;
        const select_l3_jr = f32[relu_at_row2 + l_jr + 7683]! > 0 ? convolution_l3_jr : 0;
        f32[select_at_row2 + l_jr + 7680] = f32[relu_at_row2 + l_jr + 7680]! > 0 ? convolution_jr : 0;
        f32[select_at_row2 + l_jr + 7936] = select_jr_j1;
        f32[select_at_row2 + l_jr + 7681] = select_l1_jr;
        f32[select_at_row2 + l_jr + 7937] = select_l1_jr_j1;
        f32[select_at_row2 + l_jr + 7682] = select_l2_jr;
        f32[select_at_row2 + l_jr + 7938] = select_l2_jr_j1;
        f32[select_at_row2 + l_jr + 7683] = select_l3_jr;
        f32[select_at_row2 + l_jr + 7939] = select_l3_jr_j1;
      }
    }
  }
}

/**
 * convolution, resnet.ts:40
 */
function convolution_weight_gradient5(
  f32: Float32Array,
  relu_at: number,
  add_at: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 32; i += 4) {
    for (let j = 0; j < 32; j++) {
      const convolution_at_row = convolution_at + i * 288 + j * 9;
      for (let k = 0; k < 3; k++) {
        let convolution = 0;
        let convolution_i1 = 0;
        let convolution_i2 = 0;
        let convolution_i3 = 0;
        let convolution_l1 = 0;
        let convolution_l1_i1 = 0;
        let convolution_l1_i2 = 0;
        let convolution_l1_i3 = 0;
        let convolution_l2 = 0;
        let convolution_l2_i1 = 0;
        let convolution_l2_i2 = 0;
        let convolution_l2_i3 = 0;
        for (let r = 0; r < 16; r++) {
          for (let s = 0; s < 16; s++) {
            const relu_at_row = relu_at + r * 8192 + j * 256 + k * 16 + s * 16;
            const add_at_row = add_at + r * 8192 + i * 256 + s * 16;
            for (let t = 0; t < 16; t++) {
              if (k + s >= 1 && k + s < 17) {
                if (t >= 1) {
                  const relu = f32[relu_at_row + t - 17]!;
                  convolution += relu * f32[add_at_row + t]!;
                  convolution_i1 += relu * f32[add_at_row + t + 256]!;
                  convolution_i2 += relu * f32[add_at_row + t + 512]!;
                  convolution_i3 += relu * f32[add_at_row + t + 768]!;
                }
                const relu_l1 = f32[relu_at_row + t - 16]!;
                convolution_l1 += relu_l1 * f32[add_at_row + t]!;
                convolution_l1_i1 += relu_l1 * f32[add_at_row + t + 256]!;
                convolution_l1_i2 += relu_l1 * f32[add_at_row + t + 512]!;
                convolution_l1_i3 += relu_l1 * f32[add_at_row + t + 768]!;
                if (t < 15) {
                  const relu_l2 = f32[relu_at_row + t - 15]!;
                  convolution_l2 += relu_l2 * f32[add_at_row + t]!;
                  convolution_l2_i1 += relu_l2 * f32[add_at_row + t + 256]!;
                  convolution_l2_i2 += relu_l2 * f32[add_at_row + t + 512]!;
                  convolution_l2_i3 += relu_l2 * f32[add_at_row + t + 768]!;
                }
              }
            }
          }
        }
        f32[convolution_at_row + k * 3] = convolution;
        f32[convolution_at_row + k * 3 + 288] = convolution_i1;
        f32[convolution_at_row + k * 3 + 576] = convolution_i2;
        f32[convolution_at_row + k * 3 + 864] = convolution_i3;
        f32[convolution_at_row + k * 3 + 1] = convolution_l1;
        f32[convolution_at_row + k * 3 + 289] = convolution_l1_i1;
        f32[convolution_at_row + k * 3 + 577] = convolution_l1_i2;
        f32[convolution_at_row + k * 3 + 865] = convolution_l1_i3;
        f32[convolution_at_row + k * 3 + 2] = convolution_l2;
        f32[convolution_at_row + k * 3 + 290] = convolution_l2_i1;
        f32[convolution_at_row + k * 3 + 578] = convolution_l2_i2;
        f32[convolution_at_row + k * 3 + 866] = convolution_l2_i3;
      }
    }
  }
}

/**
 * convolution, resnet.ts:40
 * select, resnet.ts:51
 */
function convolution_input_gradient_select4(
  f32: Float32Array,
  block2Conv1Weight: number,
  add_at: number,
  relu_at: number,
  convolution_at: number,
  select_at: number,
): void {
  for (let i = 0; i < 16; i++) {
    for (let j = 0; j < 16; j++) {
      for (let l = 0; l < 32; l++) {
        const relu_at_row = relu_at + i * 16384 + j * 1024 + l * 32;
        const convolution_at_row = convolution_at + i * 16384 + j * 1024 + l * 32;
        const select_at_row = select_at + i * 16384 + j * 1024 + l * 32;
        for (let n = 0; n < 32; n += 4) {
          let convolution = 0;
          let convolution_n1 = 0;
          let convolution_n2 = 0;
          let convolution_n3 = 0;
          for (let r = 0; r < 32; r++) {
            for (let s = 0; s < 3; s++) {
              const block2Conv1Weight_row = block2Conv1Weight + r * 144 + j * 9 + s * 3;
              const add_at_row = add_at + i * 8192 + r * 256;
              for (let t = 0; t < 3; t++) {
                const value2 = floorRemainder(l - s + 3, 2);
                const value3 = floorQuotient(l - s + 3, 2);
                const value6 = floorRemainder(n - t + 3, 2);
                const value6_n1 = floorRemainder(n - t + 4, 2);
                const value6_n2 = floorRemainder(n - t + 5, 2);
                const value6_n3 = floorRemainder(n - t + 6, 2);
                const value7 = floorQuotient(n - t + 3, 2);
                const value7_n1 = floorQuotient(n - t + 4, 2);
                const value7_n2 = floorQuotient(n - t + 5, 2);
                const value7_n3 = floorQuotient(n - t + 6, 2);
                if (value2 >= 0 && value2 < 1 && value3 >= 1 && value3 < 17) {
                  if (value6 >= 0 && value6 < 1 && value7 >= 1 && value7 < 17) {
                    convolution +=
                      f32[block2Conv1Weight_row + t]! * f32[add_at_row + value3 * 16 + value7 - 17]!;
                  }
                  if (value6_n1 >= 0 && value6_n1 < 1 && value7_n1 >= 1 && value7_n1 < 17) {
                    convolution_n1 +=
                      f32[block2Conv1Weight_row + t]! * f32[add_at_row + value3 * 16 + value7_n1 - 17]!;
                  }
                  if (value6_n2 >= 0 && value6_n2 < 1 && value7_n2 >= 1 && value7_n2 < 17) {
                    convolution_n2 +=
                      f32[block2Conv1Weight_row + t]! * f32[add_at_row + value3 * 16 + value7_n2 - 17]!;
                  }
                  if (value6_n3 >= 0 && value6_n3 < 1 && value7_n3 >= 1 && value7_n3 < 17) {
                    convolution_n3 +=
                      f32[block2Conv1Weight_row + t]! * f32[add_at_row + value3 * 16 + value7_n3 - 17]!;
                  }
                }
              }
            }
          }
          const select = f32[relu_at_row + n]! > 0 ? f32[convolution_at_row + n]! + convolution : 0;
          const select_n1 =
            f32[relu_at_row + n + 1]! > 0 ? f32[convolution_at_row + n + 1]! + convolution_n1 : 0;
          const select_n2 =
            f32[relu_at_row + n + 2]! > 0 ? f32[convolution_at_row + n + 2]! + convolution_n2 : 0;
          const select_n3 =
            f32[relu_at_row + n + 3]! > 0 ? f32[convolution_at_row + n + 3]! + convolution_n3 : 0;
          f32[select_at_row + n] = select;
          f32[select_at_row + n + 1] = select_n1;
          f32[select_at_row + n + 2] = select_n2;
          f32[select_at_row + n + 3] = select_n3;
        }
      }
    }
  }
}

/**
 * convolution, resnet.ts:40
 */
function convolution_weight_gradient6(
  f32: Float32Array,
  relu_at: number,
  add_at: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 32; i += 4) {
    for (let j = 0; j < 16; j++) {
      const convolution_at_row = convolution_at + i * 144 + j * 9;
      for (let k = 0; k < 3; k++) {
        let convolution = 0;
        let convolution_i1 = 0;
        let convolution_i2 = 0;
        let convolution_i3 = 0;
        let convolution_l1 = 0;
        let convolution_l1_i1 = 0;
        let convolution_l1_i2 = 0;
        let convolution_l1_i3 = 0;
        let convolution_l2 = 0;
        let convolution_l2_i1 = 0;
        let convolution_l2_i2 = 0;
        let convolution_l2_i3 = 0;
        for (let r = 0; r < 16; r++) {
          for (let s = 0; s < 16; s++) {
            const relu_at_row = relu_at + r * 16384 + j * 1024 + s * 64 + k * 32;
            const add_at_row = add_at + r * 8192 + i * 256 + s * 16;
            for (let t = 0; t < 16; t++) {
              if (s * 2 + k >= 1) {
                if (t * 2 >= 1) {
                  const relu = f32[relu_at_row + t * 2 - 33]!;
                  convolution += relu * f32[add_at_row + t]!;
                  convolution_i1 += relu * f32[add_at_row + t + 256]!;
                  convolution_i2 += relu * f32[add_at_row + t + 512]!;
                  convolution_i3 += relu * f32[add_at_row + t + 768]!;
                }
                const relu_l1 = f32[relu_at_row + t * 2 - 32]!;
                convolution_l1 += relu_l1 * f32[add_at_row + t]!;
                convolution_l1_i1 += relu_l1 * f32[add_at_row + t + 256]!;
                convolution_l1_i2 += relu_l1 * f32[add_at_row + t + 512]!;
                convolution_l1_i3 += relu_l1 * f32[add_at_row + t + 768]!;
                const relu_l2 = f32[relu_at_row + t * 2 - 31]!;
                convolution_l2 += relu_l2 * f32[add_at_row + t]!;
                convolution_l2_i1 += relu_l2 * f32[add_at_row + t + 256]!;
                convolution_l2_i2 += relu_l2 * f32[add_at_row + t + 512]!;
                convolution_l2_i3 += relu_l2 * f32[add_at_row + t + 768]!;
              }
            }
          }
        }
        f32[convolution_at_row + k * 3] = convolution;
        f32[convolution_at_row + k * 3 + 144] = convolution_i1;
        f32[convolution_at_row + k * 3 + 288] = convolution_i2;
        f32[convolution_at_row + k * 3 + 432] = convolution_i3;
        f32[convolution_at_row + k * 3 + 1] = convolution_l1;
        f32[convolution_at_row + k * 3 + 145] = convolution_l1_i1;
        f32[convolution_at_row + k * 3 + 289] = convolution_l1_i2;
        f32[convolution_at_row + k * 3 + 433] = convolution_l1_i3;
        f32[convolution_at_row + k * 3 + 2] = convolution_l2;
        f32[convolution_at_row + k * 3 + 146] = convolution_l2_i1;
        f32[convolution_at_row + k * 3 + 290] = convolution_l2_i2;
        f32[convolution_at_row + k * 3 + 434] = convolution_l2_i3;
      }
    }
  }
}

/**
 * sum, resnet.ts:49
 * mul, resnet.ts:49
 * add, resnet.ts:49
 * sum, resnet.ts:48
 * mul, resnet.ts:48
 * add, resnet.ts:48
 * sum, resnet.ts:62
 * mul, resnet.ts:62
 * add, resnet.ts:62
 */
function sum_add3(
  f32: Float32Array,
  select_at: number,
  convolution_at: number,
  mul_at: number,
  rsqrt_at: number,
  block1Norm2Weight: number,
  sum_at: number,
  sum_at2: number,
  add_at: number,
  add_at2: number,
): void {
  for (let i = 0; i < 16; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    let sum2 = 0;
    let sum2_i1 = 0;
    let sum2_i2 = 0;
    let sum2_i3 = 0;
    let sum3 = 0;
    let sum3_i1 = 0;
    let sum3_i2 = 0;
    let sum3_i3 = 0;
    const mul = f32[mul_at + i]!;
    const mul_i1 = f32[mul_at + i + 1]!;
    const mul_i2 = f32[mul_at + i + 2]!;
    const mul_i3 = f32[mul_at + i + 3]!;
    const rsqrt = f32[rsqrt_at + i]!;
    const rsqrt_i1 = f32[rsqrt_at + i + 1]!;
    const rsqrt_i2 = f32[rsqrt_at + i + 2]!;
    const rsqrt_i3 = f32[rsqrt_at + i + 3]!;
    const weight = f32[block1Norm2Weight + i]!;
    const weight_i1 = f32[block1Norm2Weight + i + 1]!;
    const weight_i2 = f32[block1Norm2Weight + i + 2]!;
    const weight_i3 = f32[block1Norm2Weight + i + 3]!;
    for (let r = 0; r < 16; r++) {
      const select_at_row = select_at + r * 16384 + i * 1024;
      const convolution_at_row = convolution_at + r * 16384 + i * 1024;
      for (let t = 0; t < 1024; t++) {
        const select = f32[select_at_row + t]!;
        const select_i1 = f32[select_at_row + t + 1024]!;
        const select_i2 = f32[select_at_row + t + 2048]!;
        const select_i3 = f32[select_at_row + t + 3072]!;
        sum += select;
        sum_i1 += select_i1;
        sum_i2 += select_i2;
        sum_i3 += select_i3;
        const sub = f32[convolution_at_row + t]! - mul;
        const sub_i1 = f32[convolution_at_row + t + 1024]! - mul_i1;
        const sub_i2 = f32[convolution_at_row + t + 2048]! - mul_i2;
        const sub_i3 = f32[convolution_at_row + t + 3072]! - mul_i3;
        sum2 += select * (sub * rsqrt);
        sum2_i1 += select_i1 * (sub_i1 * rsqrt_i1);
        sum2_i2 += select_i2 * (sub_i2 * rsqrt_i2);
        sum2_i3 += select_i3 * (sub_i3 * rsqrt_i3);
        sum3 += select * weight * sub;
        sum3_i1 += select_i1 * weight_i1 * sub_i1;
        sum3_i2 += select_i2 * weight_i2 * sub_i2;
        sum3_i3 += select_i3 * weight_i3 * sub_i3;
      }
    }
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
    f32[sum_at2 + i] = sum2;
    f32[sum_at2 + i + 1] = sum2_i1;
    f32[sum_at2 + i + 2] = sum2_i2;
    f32[sum_at2 + i + 3] = sum2_i3;
    const rsqrt2 = f32[rsqrt_at + i]!;
    const rsqrt2_i1 = f32[rsqrt_at + i + 1]!;
    const rsqrt2_i2 = f32[rsqrt_at + i + 2]!;
    const rsqrt2_i3 = f32[rsqrt_at + i + 3]!;
    const mul9 = sum3 * -0.5 * (rsqrt2 * (rsqrt2 * rsqrt2)) * 0.00006103515625;
    const mul9_i1 = sum3_i1 * -0.5 * (rsqrt2_i1 * (rsqrt2_i1 * rsqrt2_i1)) * 0.00006103515625;
    const mul9_i2 = sum3_i2 * -0.5 * (rsqrt2_i2 * (rsqrt2_i2 * rsqrt2_i2)) * 0.00006103515625;
    const mul9_i3 = sum3_i3 * -0.5 * (rsqrt2_i3 * (rsqrt2_i3 * rsqrt2_i3)) * 0.00006103515625;
    let sum4 = 0;
    let sum4_i1 = 0;
    let sum4_i2 = 0;
    let sum4_i3 = 0;
    const weight2 = f32[block1Norm2Weight + i]!;
    const weight2_i1 = f32[block1Norm2Weight + i + 1]!;
    const weight2_i2 = f32[block1Norm2Weight + i + 2]!;
    const weight2_i3 = f32[block1Norm2Weight + i + 3]!;
    const mul13 = f32[mul_at + i]!;
    const mul13_i1 = f32[mul_at + i + 1]!;
    const mul13_i2 = f32[mul_at + i + 2]!;
    const mul13_i3 = f32[mul_at + i + 3]!;
    for (let u = 0; u < 16; u++) {
      const select_at_row2 = select_at + u * 16384 + i * 1024;
      const convolution_at_row2 = convolution_at + u * 16384 + i * 1024;
      const add_at_row = add_at + u * 16384 + i * 1024;
      for (let w = 0; w < 1024; w++) {
        const mul14_i1 = mul9_i1 * 2 * (f32[convolution_at_row2 + w + 1024]! - mul13_i1);
        const mul14_i2 = mul9_i2 * 2 * (f32[convolution_at_row2 + w + 2048]! - mul13_i2);
        const mul14_i3 = mul9_i3 * 2 * (f32[convolution_at_row2 + w + 3072]! - mul13_i3);
        const add =
          f32[select_at_row2 + w]! * weight2 * rsqrt2 + mul9 * 2 * (f32[convolution_at_row2 + w]! - mul13);
        const add_i1 = f32[select_at_row2 + w + 1024]! * weight2_i1 * rsqrt2_i1 + mul14_i1;
        const add_i2 = f32[select_at_row2 + w + 2048]! * weight2_i2 * rsqrt2_i2 + mul14_i2;
        const add_i3 = f32[select_at_row2 + w + 3072]! * weight2_i3 * rsqrt2_i3 + mul14_i3;
        f32[add_at_row + w] = add;
        f32[add_at_row + w + 1024] = add_i1;
        f32[add_at_row + w + 2048] = add_i2;
        f32[add_at_row + w + 3072] = add_i3;
        sum4 += -add;
        sum4_i1 += -add_i1;
        sum4_i2 += -add_i2;
        sum4_i3 += -add_i3;
      }
    }
    const mul15 = sum4 * 0.00006103515625;
    const mul15_i1 = sum4_i1 * 0.00006103515625;
    const mul15_i2 = sum4_i2 * 0.00006103515625;
    const mul15_i3 = sum4_i3 * 0.00006103515625;
    for (let r6 = 0; r6 < 16; r6++) {
      const add_at_row2 = add_at + r6 * 16384 + i * 1024;
      const add_at2_row = add_at2 + r6 * 16384 + i * 1024;
      for (let r8 = 0; r8 < 1024; r8++) {
        const add3_i1 = f32[add_at_row2 + r8 + 1024]! + mul15_i1;
        const add3_i2 = f32[add_at_row2 + r8 + 2048]! + mul15_i2;
        const add3_i3 = f32[add_at_row2 + r8 + 3072]! + mul15_i3;
        f32[add_at2_row + r8] = f32[add_at_row2 + r8]! + mul15;
        f32[add_at2_row + r8 + 1024] = add3_i1;
        f32[add_at2_row + r8 + 2048] = add3_i2;
        f32[add_at2_row + r8 + 3072] = add3_i3;
      }
    }
  }
}

/**
 * convolution, resnet.ts:40
 * select, resnet.ts:48
 */
function convolution_input_gradient_select5(
  f32: Float32Array,
  block1Conv2Weight: number,
  add_at: number,
  relu_at: number,
  select_at: number,
): void {
  for (let i = 0; i < 16; i++) {
    for (let j = 0; j < 15; j += 3) {
      for (let k = 0; k < 32; k++) {
        const relu_at_row = relu_at + i * 16384 + j * 1024 + k * 32;
        const select_at_row = select_at + i * 16384 + j * 1024 + k * 32;
        for (let l = 0; l < 32; l += 4) {
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
            const block1Conv2Weight_row = block1Conv2Weight + r * 144 + j * 9;
            const add_at_row = add_at + i * 16384 + r * 1024 + k * 32 + l;
            for (let s = 0; s < 3; s++) {
              if (k - s >= -1 && k - s < 31) {
                const add = f32[add_at_row - s * 32 + 33]!;
                convolution += f32[block1Conv2Weight_row + s * 3]! * add;
                convolution_j1 += f32[block1Conv2Weight_row + s * 3 + 9]! * add;
                convolution_j2 += f32[block1Conv2Weight_row + s * 3 + 18]! * add;
                const add_l1 = f32[add_at_row - s * 32 + 34]!;
                convolution_l1 += f32[block1Conv2Weight_row + s * 3]! * add_l1;
                convolution_l1_j1 += f32[block1Conv2Weight_row + s * 3 + 9]! * add_l1;
                convolution_l1_j2 += f32[block1Conv2Weight_row + s * 3 + 18]! * add_l1;
                const add_l2 = f32[add_at_row - s * 32 + 35]!;
                convolution_l2 += f32[block1Conv2Weight_row + s * 3]! * add_l2;
                convolution_l2_j1 += f32[block1Conv2Weight_row + s * 3 + 9]! * add_l2;
                convolution_l2_j2 += f32[block1Conv2Weight_row + s * 3 + 18]! * add_l2;
                if (l < 28) {
                  const add_l3 = f32[add_at_row - s * 32 + 36]!;
                  convolution_l3 += f32[block1Conv2Weight_row + s * 3]! * add_l3;
                  convolution_l3_j1 += f32[block1Conv2Weight_row + s * 3 + 9]! * add_l3;
                  convolution_l3_j2 += f32[block1Conv2Weight_row + s * 3 + 18]! * add_l3;
                }
                const add_t1 = f32[add_at_row - s * 32 + 32]!;
                convolution += f32[block1Conv2Weight_row + s * 3 + 1]! * add_t1;
                convolution_j1 += f32[block1Conv2Weight_row + s * 3 + 10]! * add_t1;
                convolution_j2 += f32[block1Conv2Weight_row + s * 3 + 19]! * add_t1;
                const add_l1_t1 = f32[add_at_row - s * 32 + 33]!;
                convolution_l1 += f32[block1Conv2Weight_row + s * 3 + 1]! * add_l1_t1;
                convolution_l1_j1 += f32[block1Conv2Weight_row + s * 3 + 10]! * add_l1_t1;
                convolution_l1_j2 += f32[block1Conv2Weight_row + s * 3 + 19]! * add_l1_t1;
                const add_l2_t1 = f32[add_at_row - s * 32 + 34]!;
                convolution_l2 += f32[block1Conv2Weight_row + s * 3 + 1]! * add_l2_t1;
                convolution_l2_j1 += f32[block1Conv2Weight_row + s * 3 + 10]! * add_l2_t1;
                convolution_l2_j2 += f32[block1Conv2Weight_row + s * 3 + 19]! * add_l2_t1;
                const add_l3_t1 = f32[add_at_row - s * 32 + 35]!;
                convolution_l3 += f32[block1Conv2Weight_row + s * 3 + 1]! * add_l3_t1;
                convolution_l3_j1 += f32[block1Conv2Weight_row + s * 3 + 10]! * add_l3_t1;
                convolution_l3_j2 += f32[block1Conv2Weight_row + s * 3 + 19]! * add_l3_t1;
                if (l >= 1) {
                  const add_t2 = f32[add_at_row - s * 32 + 31]!;
                  convolution += f32[block1Conv2Weight_row + s * 3 + 2]! * add_t2;
                  convolution_j1 += f32[block1Conv2Weight_row + s * 3 + 11]! * add_t2;
                  convolution_j2 += f32[block1Conv2Weight_row + s * 3 + 20]! * add_t2;
                }
                const add_l1_t2 = f32[add_at_row - s * 32 + 32]!;
                convolution_l1 += f32[block1Conv2Weight_row + s * 3 + 2]! * add_l1_t2;
                convolution_l1_j1 += f32[block1Conv2Weight_row + s * 3 + 11]! * add_l1_t2;
                convolution_l1_j2 += f32[block1Conv2Weight_row + s * 3 + 20]! * add_l1_t2;
                const add_l2_t2 = f32[add_at_row - s * 32 + 33]!;
                convolution_l2 += f32[block1Conv2Weight_row + s * 3 + 2]! * add_l2_t2;
                convolution_l2_j1 += f32[block1Conv2Weight_row + s * 3 + 11]! * add_l2_t2;
                convolution_l2_j2 += f32[block1Conv2Weight_row + s * 3 + 20]! * add_l2_t2;
                const add_l3_t2 = f32[add_at_row - s * 32 + 34]!;
                convolution_l3 += f32[block1Conv2Weight_row + s * 3 + 2]! * add_l3_t2;
                convolution_l3_j1 += f32[block1Conv2Weight_row + s * 3 + 11]! * add_l3_t2;
                convolution_l3_j2 += f32[block1Conv2Weight_row + s * 3 + 20]! * add_l3_t2;
              }
            }
          }
          const select_j1 = f32[relu_at_row + l + 1024]! > 0 ? convolution_j1 : 0;
          const select_j2 = f32[relu_at_row + l + 2048]! > 0 ? convolution_j2 : 0;
          const select_l1 = f32[relu_at_row + l + 1]! > 0 ? convolution_l1 : 0;
          const select_l1_j1 = f32[relu_at_row + l + 1025]! > 0 ? convolution_l1_j1 : 0;
          const select_l1_j2 = f32[relu_at_row + l + 2049]! > 0 ? convolution_l1_j2 : 0;
          const select_l2 = f32[relu_at_row + l + 2]! > 0 ? convolution_l2 : 0;
          const select_l2_j1 = f32[relu_at_row + l + 1026]! > 0 ? convolution_l2_j1 : 0;
          const select_l2_j2 = f32[relu_at_row + l + 2050]! > 0 ? convolution_l2_j2 : 0;
          const select_l3 = f32[relu_at_row + l + 3]! > 0 ? convolution_l3 : 0;
          const select_l3_j1 = f32[relu_at_row + l + 1027]! > 0 ? convolution_l3_j1 : 0;
          const select_l3_j2 = f32[relu_at_row + l + 2051]! > 0 ? convolution_l3_j2 : 0;
          f32[select_at_row + l] = f32[relu_at_row + l]! > 0 ? convolution : 0;
          f32[select_at_row + l + 1024] = select_j1;
          f32[select_at_row + l + 2048] = select_j2;
          f32[select_at_row + l + 1] = select_l1;
          f32[select_at_row + l + 1025] = select_l1_j1;
          f32[select_at_row + l + 2049] = select_l1_j2;
          f32[select_at_row + l + 2] = select_l2;
          f32[select_at_row + l + 1026] = select_l2_j1;
          f32[select_at_row + l + 2050] = select_l2_j2;
          f32[select_at_row + l + 3] = select_l3;
          f32[select_at_row + l + 1027] = select_l3_j1;
          f32[select_at_row + l + 2051] = select_l3_j2;
        }
      }
    }
    for (let k_jr = 0; k_jr < 32; k_jr++) {
      const relu_at_row2 = relu_at + i * 16384 + k_jr * 32;
      const select_at_row2 = select_at + i * 16384 + k_jr * 32;
      for (let l_jr = 0; l_jr < 32; l_jr += 4) {
        let convolution_jr = 0;
        let convolution_l1_jr = 0;
        let convolution_l2_jr = 0;
        let convolution_l3_jr = 0;
        for (let r_jr = 0; r_jr < 16; r_jr++) {
          const block1Conv2Weight_row2 = block1Conv2Weight + r_jr * 144;
          const add_at_row2 = add_at + i * 16384 + r_jr * 1024 + k_jr * 32 + l_jr;
          for (let s_jr = 0; s_jr < 3; s_jr++) {
            if (k_jr - s_jr >= -1 && k_jr - s_jr < 31) {
              convolution_jr +=
                f32[block1Conv2Weight_row2 + s_jr * 3 + 135]! * f32[add_at_row2 - s_jr * 32 + 33]!;
              convolution_l1_jr +=
                f32[block1Conv2Weight_row2 + s_jr * 3 + 135]! * f32[add_at_row2 - s_jr * 32 + 34]!;
              convolution_l2_jr +=
                f32[block1Conv2Weight_row2 + s_jr * 3 + 135]! * f32[add_at_row2 - s_jr * 32 + 35]!;
              if (l_jr < 28) {
                convolution_l3_jr +=
                  f32[block1Conv2Weight_row2 + s_jr * 3 + 135]! * f32[add_at_row2 - s_jr * 32 + 36]!;
              }
              convolution_jr +=
                f32[block1Conv2Weight_row2 + s_jr * 3 + 136]! * f32[add_at_row2 - s_jr * 32 + 32]!;
              convolution_l1_jr +=
                f32[block1Conv2Weight_row2 + s_jr * 3 + 136]! * f32[add_at_row2 - s_jr * 32 + 33]!;
              convolution_l2_jr +=
                f32[block1Conv2Weight_row2 + s_jr * 3 + 136]! * f32[add_at_row2 - s_jr * 32 + 34]!;
              convolution_l3_jr +=
                f32[block1Conv2Weight_row2 + s_jr * 3 + 136]! * f32[add_at_row2 - s_jr * 32 + 35]!;
              if (l_jr >= 1) {
                convolution_jr +=
                  f32[block1Conv2Weight_row2 + s_jr * 3 + 137]! * f32[add_at_row2 - s_jr * 32 + 31]!;
              }
              convolution_l1_jr +=
                f32[block1Conv2Weight_row2 + s_jr * 3 + 137]! * f32[add_at_row2 - s_jr * 32 + 32]!;
              convolution_l2_jr +=
                f32[block1Conv2Weight_row2 + s_jr * 3 + 137]! * f32[add_at_row2 - s_jr * 32 + 33]!;
              convolution_l3_jr +=
                f32[block1Conv2Weight_row2 + s_jr * 3 + 137]! * f32[add_at_row2 - s_jr * 32 + 34]!;
            }
          }
        }
        const select_l1_jr = f32[relu_at_row2 + l_jr + 15361]! > 0 ? convolution_l1_jr : 0;
        const select_l2_jr = f32[relu_at_row2 + l_jr + 15362]! > 0 ? convolution_l2_jr : 0;
        const select_l3_jr = f32[relu_at_row2 + l_jr + 15363]! > 0 ? convolution_l3_jr : 0;
        f32[select_at_row2 + l_jr + 15360] = f32[relu_at_row2 + l_jr + 15360]! > 0 ? convolution_jr : 0;
        f32[select_at_row2 + l_jr + 15361] = select_l1_jr;
        f32[select_at_row2 + l_jr + 15362] = select_l2_jr;
        f32[select_at_row2 + l_jr + 15363] = select_l3_jr;
      }
    }
  }
}

/**
 * convolution, resnet.ts:40
 */
function convolution_weight_gradient7(
  f32: Float32Array,
  relu_at: number,
  add_at: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 16; i += 4) {
    for (let j = 0; j < 16; j++) {
      const convolution_at_row = convolution_at + i * 144 + j * 9;
      for (let k = 0; k < 3; k++) {
        let convolution = 0;
        let convolution_i1 = 0;
        let convolution_i2 = 0;
        let convolution_i3 = 0;
        let convolution_l1 = 0;
        let convolution_l1_i1 = 0;
        let convolution_l1_i2 = 0;
        let convolution_l1_i3 = 0;
        let convolution_l2 = 0;
        let convolution_l2_i1 = 0;
        let convolution_l2_i2 = 0;
        let convolution_l2_i3 = 0;
        for (let r = 0; r < 16; r++) {
          for (let s = 0; s < 32; s++) {
            const relu_at_row = relu_at + r * 16384 + j * 1024 + k * 32 + s * 32;
            const add_at_row = add_at + r * 16384 + i * 1024 + s * 32;
            for (let t = 0; t < 32; t++) {
              if (k + s >= 1 && k + s < 33) {
                if (t >= 1) {
                  const relu = f32[relu_at_row + t - 33]!;
                  convolution += relu * f32[add_at_row + t]!;
                  convolution_i1 += relu * f32[add_at_row + t + 1024]!;
                  convolution_i2 += relu * f32[add_at_row + t + 2048]!;
                  convolution_i3 += relu * f32[add_at_row + t + 3072]!;
                }
                const relu_l1 = f32[relu_at_row + t - 32]!;
                convolution_l1 += relu_l1 * f32[add_at_row + t]!;
                convolution_l1_i1 += relu_l1 * f32[add_at_row + t + 1024]!;
                convolution_l1_i2 += relu_l1 * f32[add_at_row + t + 2048]!;
                convolution_l1_i3 += relu_l1 * f32[add_at_row + t + 3072]!;
                if (t < 31) {
                  const relu_l2 = f32[relu_at_row + t - 31]!;
                  convolution_l2 += relu_l2 * f32[add_at_row + t]!;
                  convolution_l2_i1 += relu_l2 * f32[add_at_row + t + 1024]!;
                  convolution_l2_i2 += relu_l2 * f32[add_at_row + t + 2048]!;
                  convolution_l2_i3 += relu_l2 * f32[add_at_row + t + 3072]!;
                }
              }
            }
          }
        }
        f32[convolution_at_row + k * 3] = convolution;
        f32[convolution_at_row + k * 3 + 144] = convolution_i1;
        f32[convolution_at_row + k * 3 + 288] = convolution_i2;
        f32[convolution_at_row + k * 3 + 432] = convolution_i3;
        f32[convolution_at_row + k * 3 + 1] = convolution_l1;
        f32[convolution_at_row + k * 3 + 145] = convolution_l1_i1;
        f32[convolution_at_row + k * 3 + 289] = convolution_l1_i2;
        f32[convolution_at_row + k * 3 + 433] = convolution_l1_i3;
        f32[convolution_at_row + k * 3 + 2] = convolution_l2;
        f32[convolution_at_row + k * 3 + 146] = convolution_l2_i1;
        f32[convolution_at_row + k * 3 + 290] = convolution_l2_i2;
        f32[convolution_at_row + k * 3 + 434] = convolution_l2_i3;
      }
    }
  }
}

/**
 * convolution, resnet.ts:40
 * select, resnet.ts:62
 */
function convolution_input_gradient_select6(
  f32: Float32Array,
  block1Conv1Weight: number,
  add_at: number,
  relu_at: number,
  select_at: number,
  select_at2: number,
): void {
  for (let i = 0; i < 16; i++) {
    for (let j = 0; j < 15; j += 3) {
      for (let k = 0; k < 32; k++) {
        const relu_at_row = relu_at + i * 16384 + j * 1024 + k * 32;
        const select_at_row = select_at + i * 16384 + j * 1024 + k * 32;
        const select_at2_row = select_at2 + i * 16384 + j * 1024 + k * 32;
        for (let l = 0; l < 32; l += 4) {
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
            const block1Conv1Weight_row = block1Conv1Weight + r * 144 + j * 9;
            const add_at_row = add_at + i * 16384 + r * 1024 + k * 32 + l;
            for (let s = 0; s < 3; s++) {
              if (k - s >= -1 && k - s < 31) {
                const add = f32[add_at_row - s * 32 + 33]!;
                convolution += f32[block1Conv1Weight_row + s * 3]! * add;
                convolution_j1 += f32[block1Conv1Weight_row + s * 3 + 9]! * add;
                convolution_j2 += f32[block1Conv1Weight_row + s * 3 + 18]! * add;
                const add_l1 = f32[add_at_row - s * 32 + 34]!;
                convolution_l1 += f32[block1Conv1Weight_row + s * 3]! * add_l1;
                convolution_l1_j1 += f32[block1Conv1Weight_row + s * 3 + 9]! * add_l1;
                convolution_l1_j2 += f32[block1Conv1Weight_row + s * 3 + 18]! * add_l1;
                const add_l2 = f32[add_at_row - s * 32 + 35]!;
                convolution_l2 += f32[block1Conv1Weight_row + s * 3]! * add_l2;
                convolution_l2_j1 += f32[block1Conv1Weight_row + s * 3 + 9]! * add_l2;
                convolution_l2_j2 += f32[block1Conv1Weight_row + s * 3 + 18]! * add_l2;
                if (l < 28) {
                  const add_l3 = f32[add_at_row - s * 32 + 36]!;
                  convolution_l3 += f32[block1Conv1Weight_row + s * 3]! * add_l3;
                  convolution_l3_j1 += f32[block1Conv1Weight_row + s * 3 + 9]! * add_l3;
                  convolution_l3_j2 += f32[block1Conv1Weight_row + s * 3 + 18]! * add_l3;
                }
                const add_t1 = f32[add_at_row - s * 32 + 32]!;
                convolution += f32[block1Conv1Weight_row + s * 3 + 1]! * add_t1;
                convolution_j1 += f32[block1Conv1Weight_row + s * 3 + 10]! * add_t1;
                convolution_j2 += f32[block1Conv1Weight_row + s * 3 + 19]! * add_t1;
                const add_l1_t1 = f32[add_at_row - s * 32 + 33]!;
                convolution_l1 += f32[block1Conv1Weight_row + s * 3 + 1]! * add_l1_t1;
                convolution_l1_j1 += f32[block1Conv1Weight_row + s * 3 + 10]! * add_l1_t1;
                convolution_l1_j2 += f32[block1Conv1Weight_row + s * 3 + 19]! * add_l1_t1;
                const add_l2_t1 = f32[add_at_row - s * 32 + 34]!;
                convolution_l2 += f32[block1Conv1Weight_row + s * 3 + 1]! * add_l2_t1;
                convolution_l2_j1 += f32[block1Conv1Weight_row + s * 3 + 10]! * add_l2_t1;
                convolution_l2_j2 += f32[block1Conv1Weight_row + s * 3 + 19]! * add_l2_t1;
                const add_l3_t1 = f32[add_at_row - s * 32 + 35]!;
                convolution_l3 += f32[block1Conv1Weight_row + s * 3 + 1]! * add_l3_t1;
                convolution_l3_j1 += f32[block1Conv1Weight_row + s * 3 + 10]! * add_l3_t1;
                convolution_l3_j2 += f32[block1Conv1Weight_row + s * 3 + 19]! * add_l3_t1;
                if (l >= 1) {
                  const add_t2 = f32[add_at_row - s * 32 + 31]!;
                  convolution += f32[block1Conv1Weight_row + s * 3 + 2]! * add_t2;
                  convolution_j1 += f32[block1Conv1Weight_row + s * 3 + 11]! * add_t2;
                  convolution_j2 += f32[block1Conv1Weight_row + s * 3 + 20]! * add_t2;
                }
                const add_l1_t2 = f32[add_at_row - s * 32 + 32]!;
                convolution_l1 += f32[block1Conv1Weight_row + s * 3 + 2]! * add_l1_t2;
                convolution_l1_j1 += f32[block1Conv1Weight_row + s * 3 + 11]! * add_l1_t2;
                convolution_l1_j2 += f32[block1Conv1Weight_row + s * 3 + 20]! * add_l1_t2;
                const add_l2_t2 = f32[add_at_row - s * 32 + 33]!;
                convolution_l2 += f32[block1Conv1Weight_row + s * 3 + 2]! * add_l2_t2;
                convolution_l2_j1 += f32[block1Conv1Weight_row + s * 3 + 11]! * add_l2_t2;
                convolution_l2_j2 += f32[block1Conv1Weight_row + s * 3 + 20]! * add_l2_t2;
                const add_l3_t2 = f32[add_at_row - s * 32 + 34]!;
                convolution_l3 += f32[block1Conv1Weight_row + s * 3 + 2]! * add_l3_t2;
                convolution_l3_j1 += f32[block1Conv1Weight_row + s * 3 + 11]! * add_l3_t2;
                convolution_l3_j2 += f32[block1Conv1Weight_row + s * 3 + 20]! * add_l3_t2;
              }
            }
          }
          const select2 = f32[relu_at_row + l]! > 0 ? f32[select_at_row + l]! + convolution : 0;
          const select2_j1 =
            f32[relu_at_row + l + 1024]! > 0 ? f32[select_at_row + l + 1024]! + convolution_j1 : 0;
          const select2_j2 =
            f32[relu_at_row + l + 2048]! > 0 ? f32[select_at_row + l + 2048]! + convolution_j2 : 0;
          const select2_l1 = f32[relu_at_row + l + 1]! > 0 ? f32[select_at_row + l + 1]! + convolution_l1 : 0;
          const select2_l1_j1 =
            f32[relu_at_row + l + 1025]! > 0 ? f32[select_at_row + l + 1025]! + convolution_l1_j1 : 0;
          const select2_l1_j2 =
            f32[relu_at_row + l + 2049]! > 0 ? f32[select_at_row + l + 2049]! + convolution_l1_j2 : 0;
          const select2_l2 = f32[relu_at_row + l + 2]! > 0 ? f32[select_at_row + l + 2]! + convolution_l2 : 0;
          const select2_l2_j1 =
            f32[relu_at_row + l + 1026]! > 0 ? f32[select_at_row + l + 1026]! + convolution_l2_j1 : 0;
          const select2_l2_j2 =
            f32[relu_at_row + l + 2050]! > 0 ? f32[select_at_row + l + 2050]! + convolution_l2_j2 : 0;
          const select2_l3 = f32[relu_at_row + l + 3]! > 0 ? f32[select_at_row + l + 3]! + convolution_l3 : 0;
          const select2_l3_j1 =
            f32[relu_at_row + l + 1027]! > 0 ? f32[select_at_row + l + 1027]! + convolution_l3_j1 : 0;
          const select2_l3_j2 =
            f32[relu_at_row + l + 2051]! > 0 ? f32[select_at_row + l + 2051]! + convolution_l3_j2 : 0;
          f32[select_at2_row + l] = select2;
          f32[select_at2_row + l + 1024] = select2_j1;
          f32[select_at2_row + l + 2048] = select2_j2;
          f32[select_at2_row + l + 1] = select2_l1;
          f32[select_at2_row + l + 1025] = select2_l1_j1;
          f32[select_at2_row + l + 2049] = select2_l1_j2;
          f32[select_at2_row + l + 2] = select2_l2;
          f32[select_at2_row + l + 1026] = select2_l2_j1;
          f32[select_at2_row + l + 2050] = select2_l2_j2;
          f32[select_at2_row + l + 3] = select2_l3;
          f32[select_at2_row + l + 1027] = select2_l3_j1;
          f32[select_at2_row + l + 2051] = select2_l3_j2;
        }
      }
    }
    for (let k_jr = 0; k_jr < 32; k_jr++) {
      const relu_at_row2 = relu_at + i * 16384 + k_jr * 32;
      const select_at_row2 = select_at + i * 16384 + k_jr * 32;
      const select_at2_row2 = select_at2 + i * 16384 + k_jr * 32;
      for (let l_jr = 0; l_jr < 32; l_jr += 4) {
        let convolution_jr = 0;
        let convolution_l1_jr = 0;
        let convolution_l2_jr = 0;
        let convolution_l3_jr = 0;
        for (let r_jr = 0; r_jr < 16; r_jr++) {
          const block1Conv1Weight_row2 = block1Conv1Weight + r_jr * 144;
          const add_at_row2 = add_at + i * 16384 + r_jr * 1024 + k_jr * 32 + l_jr;
          for (let s_jr = 0; s_jr < 3; s_jr++) {
            if (k_jr - s_jr >= -1 && k_jr - s_jr < 31) {
              convolution_jr +=
                f32[block1Conv1Weight_row2 + s_jr * 3 + 135]! * f32[add_at_row2 - s_jr * 32 + 33]!;
              convolution_l1_jr +=
                f32[block1Conv1Weight_row2 + s_jr * 3 + 135]! * f32[add_at_row2 - s_jr * 32 + 34]!;
              convolution_l2_jr +=
                f32[block1Conv1Weight_row2 + s_jr * 3 + 135]! * f32[add_at_row2 - s_jr * 32 + 35]!;
              if (l_jr < 28) {
                convolution_l3_jr +=
                  f32[block1Conv1Weight_row2 + s_jr * 3 + 135]! * f32[add_at_row2 - s_jr * 32 + 36]!;
              }
              convolution_jr +=
                f32[block1Conv1Weight_row2 + s_jr * 3 + 136]! * f32[add_at_row2 - s_jr * 32 + 32]!;
              convolution_l1_jr +=
                f32[block1Conv1Weight_row2 + s_jr * 3 + 136]! * f32[add_at_row2 - s_jr * 32 + 33]!;
              convolution_l2_jr +=
                f32[block1Conv1Weight_row2 + s_jr * 3 + 136]! * f32[add_at_row2 - s_jr * 32 + 34]!;
              convolution_l3_jr +=
                f32[block1Conv1Weight_row2 + s_jr * 3 + 136]! * f32[add_at_row2 - s_jr * 32 + 35]!;
              if (l_jr >= 1) {
                convolution_jr +=
                  f32[block1Conv1Weight_row2 + s_jr * 3 + 137]! * f32[add_at_row2 - s_jr * 32 + 31]!;
              }
              convolution_l1_jr +=
                f32[block1Conv1Weight_row2 + s_jr * 3 + 137]! * f32[add_at_row2 - s_jr * 32 + 32]!;
              convolution_l2_jr +=
                f32[block1Conv1Weight_row2 + s_jr * 3 + 137]! * f32[add_at_row2 - s_jr * 32 + 33]!;
              convolution_l3_jr +=
                f32[block1Conv1Weight_row2 + s_jr * 3 + 137]! * f32[add_at_row2 - s_jr * 32 + 34]!;
            }
          }
        }
        const select2_jr =
          f32[relu_at_row2 + l_jr + 15360]! > 0 ? f32[select_at_row2 + l_jr + 15360]! + convolution_jr : 0;
        const select2_l1_jr =
          f32[relu_at_row2 + l_jr + 15361]! > 0 ? f32[select_at_row2 + l_jr + 15361]! + convolution_l1_jr : 0;
        const select2_l2_jr =
          f32[relu_at_row2 + l_jr + 15362]! > 0 ? f32[select_at_row2 + l_jr + 15362]! + convolution_l2_jr : 0;
        const select2_l3_jr =
          f32[relu_at_row2 + l_jr + 15363]! > 0 ? f32[select_at_row2 + l_jr + 15363]! + convolution_l3_jr : 0;
        f32[select_at2_row2 + l_jr + 15360] = select2_jr;
        f32[select_at2_row2 + l_jr + 15361] = select2_l1_jr;
        f32[select_at2_row2 + l_jr + 15362] = select2_l2_jr;
        f32[select_at2_row2 + l_jr + 15363] = select2_l3_jr;
      }
    }
  }
}

/**
 * convolution, resnet.ts:61
 */
function convolution_weight_gradient8(
  f32: Float32Array,
  x_at: number,
  add_at: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 16; i += 4) {
    for (let j = 0; j < 3; j++) {
      const convolution_at_row = convolution_at + i * 27 + j * 9;
      for (let k = 0; k < 3; k++) {
        let convolution = 0;
        let convolution_i1 = 0;
        let convolution_i2 = 0;
        let convolution_i3 = 0;
        let convolution_l1 = 0;
        let convolution_l1_i1 = 0;
        let convolution_l1_i2 = 0;
        let convolution_l1_i3 = 0;
        let convolution_l2 = 0;
        let convolution_l2_i1 = 0;
        let convolution_l2_i2 = 0;
        let convolution_l2_i3 = 0;
        for (let r = 0; r < 16; r++) {
          for (let s = 0; s < 32; s++) {
            const x_at_row = x_at + r * 3072 + j * 1024 + k * 32 + s * 32;
            const add_at_row = add_at + r * 16384 + i * 1024 + s * 32;
            for (let t = 0; t < 32; t++) {
              if (k + s >= 1 && k + s < 33) {
                if (t >= 1) {
                  const x = f32[x_at_row + t - 33]!;
                  convolution += x * f32[add_at_row + t]!;
                  convolution_i1 += x * f32[add_at_row + t + 1024]!;
                  convolution_i2 += x * f32[add_at_row + t + 2048]!;
                  convolution_i3 += x * f32[add_at_row + t + 3072]!;
                }
                const x_l1 = f32[x_at_row + t - 32]!;
                convolution_l1 += x_l1 * f32[add_at_row + t]!;
                convolution_l1_i1 += x_l1 * f32[add_at_row + t + 1024]!;
                convolution_l1_i2 += x_l1 * f32[add_at_row + t + 2048]!;
                convolution_l1_i3 += x_l1 * f32[add_at_row + t + 3072]!;
                if (t < 31) {
                  const x_l2 = f32[x_at_row + t - 31]!;
                  convolution_l2 += x_l2 * f32[add_at_row + t]!;
                  convolution_l2_i1 += x_l2 * f32[add_at_row + t + 1024]!;
                  convolution_l2_i2 += x_l2 * f32[add_at_row + t + 2048]!;
                  convolution_l2_i3 += x_l2 * f32[add_at_row + t + 3072]!;
                }
              }
            }
          }
        }
        f32[convolution_at_row + k * 3] = convolution;
        f32[convolution_at_row + k * 3 + 27] = convolution_i1;
        f32[convolution_at_row + k * 3 + 54] = convolution_i2;
        f32[convolution_at_row + k * 3 + 81] = convolution_i3;
        f32[convolution_at_row + k * 3 + 1] = convolution_l1;
        f32[convolution_at_row + k * 3 + 28] = convolution_l1_i1;
        f32[convolution_at_row + k * 3 + 55] = convolution_l1_i2;
        f32[convolution_at_row + k * 3 + 82] = convolution_l1_i3;
        f32[convolution_at_row + k * 3 + 2] = convolution_l2;
        f32[convolution_at_row + k * 3 + 29] = convolution_l2_i1;
        f32[convolution_at_row + k * 3 + 56] = convolution_l2_i2;
        f32[convolution_at_row + k * 3 + 83] = convolution_l2_i3;
      }
    }
  }
}

/**
 * sum, resnet.ts:62
 * mul, resnet.ts:62
 * rsqrt, resnet.ts:62
 * relu, resnet.ts:62
 * sum, resnet.ts:48
 * mul, resnet.ts:48
 * rsqrt, resnet.ts:48
 * relu, resnet.ts:48
 */
function sum_relu5(
  f32: Float32Array,
  convolution_at: number,
  mul_at: number,
  rsqrt_at: number,
  normWeight: number,
  normBias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 16; i++) {
    let sum = 0;
    let sumTp1 = 0;
    let sumTp2 = 0;
    let sumTp3 = 0;
    for (let r = 0; r < 16; r++) {
      const convolution_at_row = convolution_at + r * 16384 + i * 1024;
      for (let t = 0; t < 1024; t += 4) {
        sum += f32[convolution_at_row + t]!;
        sumTp1 += f32[convolution_at_row + t + 1]!;
        sumTp2 += f32[convolution_at_row + t + 2]!;
        sumTp3 += f32[convolution_at_row + t + 3]!;
      }
    }
    sum = sum + sumTp1 + (sumTp2 + sumTp3);
    const mul = Math.fround(sum * 0.00006103515625);
    f32[mul_at + i] = mul;
    let sum2 = 0;
    let sum2Wp1 = 0;
    let sum2Wp2 = 0;
    let sum2Wp3 = 0;
    for (let u = 0; u < 16; u++) {
      const convolution_at_row2 = convolution_at + u * 16384 + i * 1024;
      for (let w = 0; w < 1024; w += 4) {
        const sub = f32[convolution_at_row2 + w]! - mul;
        sum2 += sub * sub;
        const subWp1 = f32[convolution_at_row2 + w + 1]! - mul;
        sum2Wp1 += subWp1 * subWp1;
        const subWp2 = f32[convolution_at_row2 + w + 2]! - mul;
        sum2Wp2 += subWp2 * subWp2;
        const subWp3 = f32[convolution_at_row2 + w + 3]! - mul;
        sum2Wp3 += subWp3 * subWp3;
      }
    }
    sum2 = sum2 + sum2Wp1 + (sum2Wp2 + sum2Wp3);
    const add = Math.fround(sum2 * 0.00006103515625 + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = Math.fround(1 / Math.sqrt(add));
    f32[rsqrt_at + i] = rsqrt;
    const weight = f32[normWeight + i]!;
    const bias = f32[normBias + i]!;
    for (let r6 = 0; r6 < 16; r6++) {
      const convolution_at_row3 = convolution_at + r6 * 16384 + i * 1024;
      const relu_at_row = relu_at + r6 * 16384 + i * 1024;
      for (let r8 = 0; r8 < 1024; r8++) {
        const add2 = (f32[convolution_at_row3 + r8]! - mul) * rsqrt * weight + bias;
        f32[relu_at_row + r8] = Math.max(add2, 0);
      }
    }
  }
}

/**
 * sum, resnet.ts:49
 * mul, resnet.ts:49
 * rsqrt, resnet.ts:49
 * relu, resnet.ts:51
 */
function sum_relu6(
  f32: Float32Array,
  convolution_at: number,
  mul_at: number,
  rsqrt_at: number,
  relu_at: number,
  block1Norm2Weight: number,
  block1Norm2Bias: number,
  relu_at2: number,
): void {
  for (let i = 0; i < 16; i++) {
    let sum = 0;
    let sumTp1 = 0;
    let sumTp2 = 0;
    let sumTp3 = 0;
    for (let r = 0; r < 16; r++) {
      const convolution_at_row = convolution_at + r * 16384 + i * 1024;
      for (let t = 0; t < 1024; t += 4) {
        sum += f32[convolution_at_row + t]!;
        sumTp1 += f32[convolution_at_row + t + 1]!;
        sumTp2 += f32[convolution_at_row + t + 2]!;
        sumTp3 += f32[convolution_at_row + t + 3]!;
      }
    }
    sum = sum + sumTp1 + (sumTp2 + sumTp3);
    const mul = Math.fround(sum * 0.00006103515625);
    f32[mul_at + i] = mul;
    let sum2 = 0;
    let sum2Wp1 = 0;
    let sum2Wp2 = 0;
    let sum2Wp3 = 0;
    for (let u = 0; u < 16; u++) {
      const convolution_at_row2 = convolution_at + u * 16384 + i * 1024;
      for (let w = 0; w < 1024; w += 4) {
        const sub = f32[convolution_at_row2 + w]! - mul;
        sum2 += sub * sub;
        const subWp1 = f32[convolution_at_row2 + w + 1]! - mul;
        sum2Wp1 += subWp1 * subWp1;
        const subWp2 = f32[convolution_at_row2 + w + 2]! - mul;
        sum2Wp2 += subWp2 * subWp2;
        const subWp3 = f32[convolution_at_row2 + w + 3]! - mul;
        sum2Wp3 += subWp3 * subWp3;
      }
    }
    sum2 = sum2 + sum2Wp1 + (sum2Wp2 + sum2Wp3);
    const add = Math.fround(sum2 * 0.00006103515625 + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = Math.fround(1 / Math.sqrt(add));
    f32[rsqrt_at + i] = rsqrt;
    const weight = f32[block1Norm2Weight + i]!;
    const bias = f32[block1Norm2Bias + i]!;
    for (let r6 = 0; r6 < 16; r6++) {
      const relu_at_row = relu_at + r6 * 16384 + i * 1024;
      const convolution_at_row3 = convolution_at + r6 * 16384 + i * 1024;
      const relu_at2_row = relu_at2 + r6 * 16384 + i * 1024;
      for (let r8 = 0; r8 < 1024; r8++) {
        const add2 = (f32[convolution_at_row3 + r8]! - mul) * rsqrt * weight + bias;
        f32[relu_at2_row + r8] = Math.max(f32[relu_at_row + r8]! + add2, 0);
      }
    }
  }
}

/**
 * sum, resnet.ts:48
 * mul, resnet.ts:48
 * rsqrt, resnet.ts:48
 * relu, resnet.ts:48
 */
function sum_relu7(
  f32: Float32Array,
  convolution_at: number,
  mul_at: number,
  rsqrt_at: number,
  block2Norm1Weight: number,
  block2Norm1Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 32; i++) {
    let sum = 0;
    let sumTp1 = 0;
    let sumTp2 = 0;
    let sumTp3 = 0;
    for (let r = 0; r < 16; r++) {
      const convolution_at_row = convolution_at + r * 8192 + i * 256;
      for (let t = 0; t < 256; t += 4) {
        sum += f32[convolution_at_row + t]!;
        sumTp1 += f32[convolution_at_row + t + 1]!;
        sumTp2 += f32[convolution_at_row + t + 2]!;
        sumTp3 += f32[convolution_at_row + t + 3]!;
      }
    }
    sum = sum + sumTp1 + (sumTp2 + sumTp3);
    const mul = Math.fround(sum * 0.000244140625);
    f32[mul_at + i] = mul;
    let sum2 = 0;
    let sum2Wp1 = 0;
    let sum2Wp2 = 0;
    let sum2Wp3 = 0;
    for (let u = 0; u < 16; u++) {
      const convolution_at_row2 = convolution_at + u * 8192 + i * 256;
      for (let w = 0; w < 256; w += 4) {
        const sub = f32[convolution_at_row2 + w]! - mul;
        sum2 += sub * sub;
        const subWp1 = f32[convolution_at_row2 + w + 1]! - mul;
        sum2Wp1 += subWp1 * subWp1;
        const subWp2 = f32[convolution_at_row2 + w + 2]! - mul;
        sum2Wp2 += subWp2 * subWp2;
        const subWp3 = f32[convolution_at_row2 + w + 3]! - mul;
        sum2Wp3 += subWp3 * subWp3;
      }
    }
    sum2 = sum2 + sum2Wp1 + (sum2Wp2 + sum2Wp3);
    const add = Math.fround(sum2 * 0.000244140625 + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = Math.fround(1 / Math.sqrt(add));
    f32[rsqrt_at + i] = rsqrt;
    const weight = f32[block2Norm1Weight + i]!;
    const bias = f32[block2Norm1Bias + i]!;
    for (let r6 = 0; r6 < 16; r6++) {
      const convolution_at_row3 = convolution_at + r6 * 8192 + i * 256;
      const relu_at_row = relu_at + r6 * 8192 + i * 256;
      for (let r8 = 0; r8 < 256; r8++) {
        const add2 = (f32[convolution_at_row3 + r8]! - mul) * rsqrt * weight + bias;
        f32[relu_at_row + r8] = Math.max(add2, 0);
      }
    }
  }
}

/**
 * sum, resnet.ts:49
 * mul, resnet.ts:49
 * rsqrt, resnet.ts:49
 */
function sum_rsqrt3(f32: Float32Array, convolution_at: number, mul_at: number, rsqrt_at: number): void {
  for (let i = 0; i < 32; i++) {
    let sum = 0;
    let sumTp1 = 0;
    let sumTp2 = 0;
    let sumTp3 = 0;
    for (let r = 0; r < 16; r++) {
      const convolution_at_row = convolution_at + r * 8192 + i * 256;
      for (let t = 0; t < 256; t += 4) {
        sum += f32[convolution_at_row + t]!;
        sumTp1 += f32[convolution_at_row + t + 1]!;
        sumTp2 += f32[convolution_at_row + t + 2]!;
        sumTp3 += f32[convolution_at_row + t + 3]!;
      }
    }
    sum = sum + sumTp1 + (sumTp2 + sumTp3);
    const mul = Math.fround(sum * 0.000244140625);
    f32[mul_at + i] = mul;
    let sum2 = 0;
    let sum2Wp1 = 0;
    let sum2Wp2 = 0;
    let sum2Wp3 = 0;
    for (let u = 0; u < 16; u++) {
      const convolution_at_row2 = convolution_at + u * 8192 + i * 256;
      for (let w = 0; w < 256; w += 4) {
        const sub = f32[convolution_at_row2 + w]! - mul;
        sum2 += sub * sub;
        const subWp1 = f32[convolution_at_row2 + w + 1]! - mul;
        sum2Wp1 += subWp1 * subWp1;
        const subWp2 = f32[convolution_at_row2 + w + 2]! - mul;
        sum2Wp2 += subWp2 * subWp2;
        const subWp3 = f32[convolution_at_row2 + w + 3]! - mul;
        sum2Wp3 += subWp3 * subWp3;
      }
    }
    sum2 = sum2 + sum2Wp1 + (sum2Wp2 + sum2Wp3);
    const add = Math.fround(sum2 * 0.000244140625 + /* 0.00001 */ 0.000009999999747378752);
    f32[rsqrt_at + i] = 1 / Math.sqrt(add);
  }
}

/**
 * sum, resnet.ts:48
 * mul, resnet.ts:48
 * rsqrt, resnet.ts:48
 * relu, resnet.ts:48
 */
function sum_relu8(
  f32: Float32Array,
  convolution_at: number,
  mul_at: number,
  rsqrt_at: number,
  block3Norm1Weight: number,
  block3Norm1Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    let sum = 0;
    let sumTp1 = 0;
    let sumTp2 = 0;
    let sumTp3 = 0;
    for (let r = 0; r < 16; r++) {
      const convolution_at_row = convolution_at + r * 4096 + i * 64;
      for (let t = 0; t < 64; t += 4) {
        sum += f32[convolution_at_row + t]!;
        sumTp1 += f32[convolution_at_row + t + 1]!;
        sumTp2 += f32[convolution_at_row + t + 2]!;
        sumTp3 += f32[convolution_at_row + t + 3]!;
      }
    }
    sum = sum + sumTp1 + (sumTp2 + sumTp3);
    const mul = Math.fround(sum * 0.0009765625);
    f32[mul_at + i] = mul;
    let sum2 = 0;
    let sum2Wp1 = 0;
    let sum2Wp2 = 0;
    let sum2Wp3 = 0;
    for (let u = 0; u < 16; u++) {
      const convolution_at_row2 = convolution_at + u * 4096 + i * 64;
      for (let w = 0; w < 64; w += 4) {
        const sub = f32[convolution_at_row2 + w]! - mul;
        sum2 += sub * sub;
        const subWp1 = f32[convolution_at_row2 + w + 1]! - mul;
        sum2Wp1 += subWp1 * subWp1;
        const subWp2 = f32[convolution_at_row2 + w + 2]! - mul;
        sum2Wp2 += subWp2 * subWp2;
        const subWp3 = f32[convolution_at_row2 + w + 3]! - mul;
        sum2Wp3 += subWp3 * subWp3;
      }
    }
    sum2 = sum2 + sum2Wp1 + (sum2Wp2 + sum2Wp3);
    const add = Math.fround(sum2 * 0.0009765625 + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = Math.fround(1 / Math.sqrt(add));
    f32[rsqrt_at + i] = rsqrt;
    const weight = f32[block3Norm1Weight + i]!;
    const bias = f32[block3Norm1Bias + i]!;
    for (let r6 = 0; r6 < 16; r6++) {
      const convolution_at_row3 = convolution_at + r6 * 4096 + i * 64;
      const relu_at_row = relu_at + r6 * 4096 + i * 64;
      for (let r8 = 0; r8 < 64; r8++) {
        const add2 = (f32[convolution_at_row3 + r8]! - mul) * rsqrt * weight + bias;
        f32[relu_at_row + r8] = Math.max(add2, 0);
      }
    }
  }
}

/**
 * sum, resnet.ts:49
 * mul, resnet.ts:49
 * rsqrt, resnet.ts:49
 */
function sum_rsqrt4(f32: Float32Array, convolution_at: number, mul_at: number, rsqrt_at: number): void {
  for (let i = 0; i < 64; i++) {
    let sum = 0;
    let sumTp1 = 0;
    let sumTp2 = 0;
    let sumTp3 = 0;
    for (let r = 0; r < 16; r++) {
      const convolution_at_row = convolution_at + r * 4096 + i * 64;
      for (let t = 0; t < 64; t += 4) {
        sum += f32[convolution_at_row + t]!;
        sumTp1 += f32[convolution_at_row + t + 1]!;
        sumTp2 += f32[convolution_at_row + t + 2]!;
        sumTp3 += f32[convolution_at_row + t + 3]!;
      }
    }
    sum = sum + sumTp1 + (sumTp2 + sumTp3);
    const mul = Math.fround(sum * 0.0009765625);
    f32[mul_at + i] = mul;
    let sum2 = 0;
    let sum2Wp1 = 0;
    let sum2Wp2 = 0;
    let sum2Wp3 = 0;
    for (let u = 0; u < 16; u++) {
      const convolution_at_row2 = convolution_at + u * 4096 + i * 64;
      for (let w = 0; w < 64; w += 4) {
        const sub = f32[convolution_at_row2 + w]! - mul;
        sum2 += sub * sub;
        const subWp1 = f32[convolution_at_row2 + w + 1]! - mul;
        sum2Wp1 += subWp1 * subWp1;
        const subWp2 = f32[convolution_at_row2 + w + 2]! - mul;
        sum2Wp2 += subWp2 * subWp2;
        const subWp3 = f32[convolution_at_row2 + w + 3]! - mul;
        sum2Wp3 += subWp3 * subWp3;
      }
    }
    sum2 = sum2 + sum2Wp1 + (sum2Wp2 + sum2Wp3);
    const add = Math.fround(sum2 * 0.0009765625 + /* 0.00001 */ 0.000009999999747378752);
    f32[rsqrt_at + i] = 1 / Math.sqrt(add);
  }
}

/**
 * rsqrt, resnet.ts:62
 * relu, resnet.ts:62
 * rsqrt, resnet.ts:48
 * relu, resnet.ts:48
 */
function rsqrt_relu(
  f32: Float32Array,
  normRunning_var: number,
  convolution_at: number,
  normRunning_mean: number,
  normWeight: number,
  normBias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 16; i++) {
    const add = Math.fround(f32[normRunning_var + i]! + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = 1 / Math.sqrt(add);
    const running_mean = f32[normRunning_mean + i]!;
    const weight = f32[normWeight + i]!;
    const bias = f32[normBias + i]!;
    for (let r = 0; r < 16; r++) {
      const convolution_at_row = convolution_at + r * 16384 + i * 1024;
      const relu_at_row = relu_at + r * 16384 + i * 1024;
      for (let t = 0; t < 1024; t++) {
        const mul2 = (f32[convolution_at_row + t]! - running_mean) * rsqrt * weight;
        f32[relu_at_row + t] = Math.max(mul2 + bias, 0);
      }
    }
  }
}

/**
 * rsqrt, resnet.ts:49
 * relu, resnet.ts:51
 */
function rsqrt_relu2(
  f32: Float32Array,
  block1Norm2Running_var: number,
  relu_at: number,
  convolution_at: number,
  block1Norm2Running_mean: number,
  block1Norm2Weight: number,
  block1Norm2Bias: number,
  relu_at2: number,
): void {
  for (let i = 0; i < 16; i++) {
    const add = Math.fround(f32[block1Norm2Running_var + i]! + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = 1 / Math.sqrt(add);
    const running_mean = f32[block1Norm2Running_mean + i]!;
    const weight = f32[block1Norm2Weight + i]!;
    const bias = f32[block1Norm2Bias + i]!;
    for (let r = 0; r < 16; r++) {
      const relu_at_row = relu_at + r * 16384 + i * 1024;
      const convolution_at_row = convolution_at + r * 16384 + i * 1024;
      const relu_at2_row = relu_at2 + r * 16384 + i * 1024;
      for (let t = 0; t < 1024; t++) {
        const mul2 = (f32[convolution_at_row + t]! - running_mean) * rsqrt * weight;
        f32[relu_at2_row + t] = Math.max(f32[relu_at_row + t]! + (mul2 + bias), 0);
      }
    }
  }
}

/**
 * rsqrt, resnet.ts:48
 * relu, resnet.ts:48
 */
function rsqrt_relu3(
  f32: Float32Array,
  block2Norm1Running_var: number,
  convolution_at: number,
  block2Norm1Running_mean: number,
  block2Norm1Weight: number,
  block2Norm1Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 32; i++) {
    const add = Math.fround(f32[block2Norm1Running_var + i]! + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = 1 / Math.sqrt(add);
    const running_mean = f32[block2Norm1Running_mean + i]!;
    const weight = f32[block2Norm1Weight + i]!;
    const bias = f32[block2Norm1Bias + i]!;
    for (let r = 0; r < 16; r++) {
      const convolution_at_row = convolution_at + r * 8192 + i * 256;
      const relu_at_row = relu_at + r * 8192 + i * 256;
      for (let t = 0; t < 256; t++) {
        const mul2 = (f32[convolution_at_row + t]! - running_mean) * rsqrt * weight;
        f32[relu_at_row + t] = Math.max(mul2 + bias, 0);
      }
    }
  }
}

/**
 * rsqrt, resnet.ts:49
 */
function rsqrt(f32: Float32Array, block2Norm2Running_var: number, rsqrt_at: number, n: number): void {
  for (let i = 0; i < n; i++) {
    const add = Math.fround(f32[block2Norm2Running_var + i]! + /* 0.00001 */ 0.000009999999747378752);
    f32[rsqrt_at + i] = 1 / Math.sqrt(add);
  }
}

/**
 * convolution, resnet.ts:40
 */
function convolution7(
  f32: Float32Array,
  relu_at: number,
  block2ShortcutWeight: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 16; i++) {
    for (let j = 0; j < 30; j += 3) {
      for (let k = 0; k < 16; k++) {
        const convolution_at_row = convolution_at + i * 8192 + j * 256 + k * 16;
        for (let l = 0; l < 16; l += 4) {
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
          const relu_at_row = relu_at + i * 16384 + k * 64 + l * 2;
          const block2ShortcutWeight_row = block2ShortcutWeight + j * 16;
          for (let r = 0; r < 16; r++) {
            const relu = f32[relu_at_row + r * 1024]!;
            const relu_l1 = f32[relu_at_row + r * 1024 + 2]!;
            const relu_l2 = f32[relu_at_row + r * 1024 + 4]!;
            const relu_l3 = f32[relu_at_row + r * 1024 + 6]!;
            const weight = f32[block2ShortcutWeight_row + r]!;
            const weight_j1 = f32[block2ShortcutWeight_row + r + 16]!;
            const weight_j2 = f32[block2ShortcutWeight_row + r + 32]!;
            convolution += relu * weight;
            convolution_j1 += relu * weight_j1;
            convolution_j2 += relu * weight_j2;
            convolution_l1 += relu_l1 * weight;
            convolution_l1_j1 += relu_l1 * weight_j1;
            convolution_l1_j2 += relu_l1 * weight_j2;
            convolution_l2 += relu_l2 * weight;
            convolution_l2_j1 += relu_l2 * weight_j1;
            convolution_l2_j2 += relu_l2 * weight_j2;
            convolution_l3 += relu_l3 * weight;
            convolution_l3_j1 += relu_l3 * weight_j1;
            convolution_l3_j2 += relu_l3 * weight_j2;
          }
          f32[convolution_at_row + l] = convolution;
          f32[convolution_at_row + l + 256] = convolution_j1;
          f32[convolution_at_row + l + 512] = convolution_j2;
          f32[convolution_at_row + l + 1] = convolution_l1;
          f32[convolution_at_row + l + 257] = convolution_l1_j1;
          f32[convolution_at_row + l + 513] = convolution_l1_j2;
          f32[convolution_at_row + l + 2] = convolution_l2;
          f32[convolution_at_row + l + 258] = convolution_l2_j1;
          f32[convolution_at_row + l + 514] = convolution_l2_j2;
          f32[convolution_at_row + l + 3] = convolution_l3;
          f32[convolution_at_row + l + 259] = convolution_l3_j1;
          f32[convolution_at_row + l + 515] = convolution_l3_j2;
        }
      }
    }
    for (let k_jr = 0; k_jr < 16; k_jr++) {
      const convolution_at_row2 = convolution_at + i * 8192 + k_jr * 16;
      for (let l_jr = 0; l_jr < 16; l_jr += 4) {
        let convolution_jr = 0;
        let convolution_jr_j1 = 0;
        let convolution_l1_jr = 0;
        let convolution_l1_jr_j1 = 0;
        let convolution_l2_jr = 0;
        let convolution_l2_jr_j1 = 0;
        let convolution_l3_jr = 0;
        let convolution_l3_jr_j1 = 0;
        const relu_at_row2 = relu_at + i * 16384 + k_jr * 64 + l_jr * 2;
        for (let r_jr = 0; r_jr < 16; r_jr++) {
          const relu_jr = f32[relu_at_row2 + r_jr * 1024]!;
          const relu_l1_jr = f32[relu_at_row2 + r_jr * 1024 + 2]!;
          const relu_l2_jr = f32[relu_at_row2 + r_jr * 1024 + 4]!;
          const relu_l3_jr = f32[relu_at_row2 + r_jr * 1024 + 6]!;
          const weight_jr = f32[block2ShortcutWeight + r_jr + 480]!;
          const weight_jr_j1 = f32[block2ShortcutWeight + r_jr + 496]!;
          convolution_jr += relu_jr * weight_jr;
          convolution_jr_j1 += relu_jr * weight_jr_j1;
          convolution_l1_jr += relu_l1_jr * weight_jr;
          convolution_l1_jr_j1 += relu_l1_jr * weight_jr_j1;
          convolution_l2_jr += relu_l2_jr * weight_jr;
          convolution_l2_jr_j1 += relu_l2_jr * weight_jr_j1;
          convolution_l3_jr += relu_l3_jr * weight_jr;
          convolution_l3_jr_j1 += relu_l3_jr * weight_jr_j1;
        }
        f32[convolution_at_row2 + l_jr + 7680] = convolution_jr;
        f32[convolution_at_row2 + l_jr + 7936] = convolution_jr_j1;
        f32[convolution_at_row2 + l_jr + 7681] = convolution_l1_jr;
        f32[convolution_at_row2 + l_jr + 7937] = convolution_l1_jr_j1;
        f32[convolution_at_row2 + l_jr + 7682] = convolution_l2_jr;
        f32[convolution_at_row2 + l_jr + 7938] = convolution_l2_jr_j1;
        f32[convolution_at_row2 + l_jr + 7683] = convolution_l3_jr;
        f32[convolution_at_row2 + l_jr + 7939] = convolution_l3_jr_j1;
      }
    }
  }
}

/**
 * relu, resnet.ts:51
 */
function relu(
  f32: Float32Array,
  convolution_at: number,
  convolution_at2: number,
  block2Norm2Running_mean: number,
  rsqrt_at: number,
  block2Norm2Weight: number,
  block2Norm2Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 16; i++) {
    for (let j = 0; j < 32; j++) {
      const running_mean = f32[block2Norm2Running_mean + j]!;
      const rsqrt = f32[rsqrt_at + j]!;
      const weight = f32[block2Norm2Weight + j]!;
      const bias = f32[block2Norm2Bias + j]!;
      const convolution_at_row = convolution_at + i * 8192 + j * 256;
      const convolution_at2_row = convolution_at2 + i * 8192 + j * 256;
      const relu_at_row = relu_at + i * 8192 + j * 256;
      for (let l = 0; l < 256; l++) {
        const mul2 = (f32[convolution_at2_row + l]! - running_mean) * rsqrt * weight;
        f32[relu_at_row + l] = Math.max(f32[convolution_at_row + l]! + (mul2 + bias), 0);
      }
    }
  }
}

/**
 * rsqrt, resnet.ts:48
 * relu, resnet.ts:48
 */
function rsqrt_relu4(
  f32: Float32Array,
  block3Norm1Running_var: number,
  convolution_at: number,
  block3Norm1Running_mean: number,
  block3Norm1Weight: number,
  block3Norm1Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    const add = Math.fround(f32[block3Norm1Running_var + i]! + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = 1 / Math.sqrt(add);
    const running_mean = f32[block3Norm1Running_mean + i]!;
    const weight = f32[block3Norm1Weight + i]!;
    const bias = f32[block3Norm1Bias + i]!;
    for (let r = 0; r < 16; r++) {
      const convolution_at_row = convolution_at + r * 4096 + i * 64;
      const relu_at_row = relu_at + r * 4096 + i * 64;
      for (let t = 0; t < 64; t++) {
        const mul2 = (f32[convolution_at_row + t]! - running_mean) * rsqrt * weight;
        f32[relu_at_row + t] = Math.max(mul2 + bias, 0);
      }
    }
  }
}

/**
 * convolution, resnet.ts:40
 */
function convolution8(
  f32: Float32Array,
  relu_at: number,
  block3ShortcutWeight: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 16; i++) {
    for (let j = 0; j < 63; j += 3) {
      for (let k = 0; k < 8; k++) {
        const convolution_at_row = convolution_at + i * 4096 + j * 64 + k * 8;
        for (let l = 0; l < 8; l += 4) {
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
          const relu_at_row = relu_at + i * 8192 + k * 32 + l * 2;
          const block3ShortcutWeight_row = block3ShortcutWeight + j * 32;
          for (let r = 0; r < 32; r++) {
            const relu = f32[relu_at_row + r * 256]!;
            const relu_l1 = f32[relu_at_row + r * 256 + 2]!;
            const relu_l2 = f32[relu_at_row + r * 256 + 4]!;
            const relu_l3 = f32[relu_at_row + r * 256 + 6]!;
            const weight = f32[block3ShortcutWeight_row + r]!;
            const weight_j1 = f32[block3ShortcutWeight_row + r + 32]!;
            const weight_j2 = f32[block3ShortcutWeight_row + r + 64]!;
            convolution += relu * weight;
            convolution_j1 += relu * weight_j1;
            convolution_j2 += relu * weight_j2;
            convolution_l1 += relu_l1 * weight;
            convolution_l1_j1 += relu_l1 * weight_j1;
            convolution_l1_j2 += relu_l1 * weight_j2;
            convolution_l2 += relu_l2 * weight;
            convolution_l2_j1 += relu_l2 * weight_j1;
            convolution_l2_j2 += relu_l2 * weight_j2;
            convolution_l3 += relu_l3 * weight;
            convolution_l3_j1 += relu_l3 * weight_j1;
            convolution_l3_j2 += relu_l3 * weight_j2;
          }
          f32[convolution_at_row + l] = convolution;
          f32[convolution_at_row + l + 64] = convolution_j1;
          f32[convolution_at_row + l + 128] = convolution_j2;
          f32[convolution_at_row + l + 1] = convolution_l1;
          f32[convolution_at_row + l + 65] = convolution_l1_j1;
          f32[convolution_at_row + l + 129] = convolution_l1_j2;
          f32[convolution_at_row + l + 2] = convolution_l2;
          f32[convolution_at_row + l + 66] = convolution_l2_j1;
          f32[convolution_at_row + l + 130] = convolution_l2_j2;
          f32[convolution_at_row + l + 3] = convolution_l3;
          f32[convolution_at_row + l + 67] = convolution_l3_j1;
          f32[convolution_at_row + l + 131] = convolution_l3_j2;
        }
      }
    }
    for (let k_jr = 0; k_jr < 8; k_jr++) {
      const convolution_at_row2 = convolution_at + i * 4096 + k_jr * 8;
      for (let l_jr = 0; l_jr < 8; l_jr += 4) {
        let convolution_jr = 0;
        let convolution_l1_jr = 0;
        let convolution_l2_jr = 0;
        let convolution_l3_jr = 0;
        const relu_at_row2 = relu_at + i * 8192 + k_jr * 32 + l_jr * 2;
        for (let r_jr = 0; r_jr < 32; r_jr++) {
          const weight_jr = f32[block3ShortcutWeight + r_jr + 2016]!;
          convolution_jr += f32[relu_at_row2 + r_jr * 256]! * weight_jr;
          convolution_l1_jr += f32[relu_at_row2 + r_jr * 256 + 2]! * weight_jr;
          convolution_l2_jr += f32[relu_at_row2 + r_jr * 256 + 4]! * weight_jr;
          convolution_l3_jr += f32[relu_at_row2 + r_jr * 256 + 6]! * weight_jr;
        }
        f32[convolution_at_row2 + l_jr + 4032] = convolution_jr;
        f32[convolution_at_row2 + l_jr + 4033] = convolution_l1_jr;
        f32[convolution_at_row2 + l_jr + 4034] = convolution_l2_jr;
        f32[convolution_at_row2 + l_jr + 4035] = convolution_l3_jr;
      }
    }
  }
}

/**
 * sum, resnet.ts:64
 * mul, resnet.ts:64
 */
function sum_mul3(
  f32: Float32Array,
  convolution_at: number,
  convolution_at2: number,
  block3Norm2Running_mean: number,
  rsqrt_at: number,
  block3Norm2Weight: number,
  block3Norm2Bias: number,
  mul_at: number,
): void {
  const running_mean_jr = f32[block3Norm2Running_mean + 63]!;
  const rsqrt_jr = f32[rsqrt_at + 63]!;
  const weight_jr = f32[block3Norm2Weight + 63]!;
  const bias_jr = f32[block3Norm2Bias + 63]!;
  for (let i = 0; i < 16; i += 4) {
    const mul_at_row = mul_at + i * 64;
    for (let j = 0; j < 63; j += 3) {
      let sum = 0;
      let sum_i1 = 0;
      let sum_i2 = 0;
      let sum_i3 = 0;
      let sum_j1 = 0;
      let sum_j1_i1 = 0;
      let sum_j1_i2 = 0;
      let sum_j1_i3 = 0;
      let sum_j2 = 0;
      let sum_j2_i1 = 0;
      let sum_j2_i2 = 0;
      let sum_j2_i3 = 0;
      const running_mean = f32[block3Norm2Running_mean + j]!;
      const running_mean_j1 = f32[block3Norm2Running_mean + j + 1]!;
      const running_mean_j2 = f32[block3Norm2Running_mean + j + 2]!;
      const rsqrt = f32[rsqrt_at + j]!;
      const rsqrt_j1 = f32[rsqrt_at + j + 1]!;
      const rsqrt_j2 = f32[rsqrt_at + j + 2]!;
      const weight = f32[block3Norm2Weight + j]!;
      const weight_j1 = f32[block3Norm2Weight + j + 1]!;
      const weight_j2 = f32[block3Norm2Weight + j + 2]!;
      const bias = f32[block3Norm2Bias + j]!;
      const bias_j1 = f32[block3Norm2Bias + j + 1]!;
      const bias_j2 = f32[block3Norm2Bias + j + 2]!;
      const convolution_at_row = convolution_at + i * 4096 + j * 64;
      const convolution_at2_row = convolution_at2 + i * 4096 + j * 64;
      for (let s = 0; s < 64; s++) {
        const mul_i1 = (f32[convolution_at2_row + s + 4096]! - running_mean) * rsqrt;
        const mul_i2 = (f32[convolution_at2_row + s + 8192]! - running_mean) * rsqrt;
        const mul_i3 = (f32[convolution_at2_row + s + 12288]! - running_mean) * rsqrt;
        const mul_j1 = (f32[convolution_at2_row + s + 64]! - running_mean_j1) * rsqrt_j1;
        const mul_j1_i1 = (f32[convolution_at2_row + s + 4160]! - running_mean_j1) * rsqrt_j1;
        const mul_j1_i2 = (f32[convolution_at2_row + s + 8256]! - running_mean_j1) * rsqrt_j1;
        const mul_j1_i3 = (f32[convolution_at2_row + s + 12352]! - running_mean_j1) * rsqrt_j1;
        const mul_j2 = (f32[convolution_at2_row + s + 128]! - running_mean_j2) * rsqrt_j2;
        const mul_j2_i1 = (f32[convolution_at2_row + s + 4224]! - running_mean_j2) * rsqrt_j2;
        const mul_j2_i2 = (f32[convolution_at2_row + s + 8320]! - running_mean_j2) * rsqrt_j2;
        const mul_j2_i3 = (f32[convolution_at2_row + s + 12416]! - running_mean_j2) * rsqrt_j2;
        const mul2 = (f32[convolution_at2_row + s]! - running_mean) * rsqrt * weight;
        const add2_i1 = f32[convolution_at_row + s + 4096]! + (mul_i1 * weight + bias);
        const add2_i2 = f32[convolution_at_row + s + 8192]! + (mul_i2 * weight + bias);
        const add2_i3 = f32[convolution_at_row + s + 12288]! + (mul_i3 * weight + bias);
        const add2_j1 = f32[convolution_at_row + s + 64]! + (mul_j1 * weight_j1 + bias_j1);
        const add2_j1_i1 = f32[convolution_at_row + s + 4160]! + (mul_j1_i1 * weight_j1 + bias_j1);
        const add2_j1_i2 = f32[convolution_at_row + s + 8256]! + (mul_j1_i2 * weight_j1 + bias_j1);
        const add2_j1_i3 = f32[convolution_at_row + s + 12352]! + (mul_j1_i3 * weight_j1 + bias_j1);
        const add2_j2 = f32[convolution_at_row + s + 128]! + (mul_j2 * weight_j2 + bias_j2);
        const add2_j2_i1 = f32[convolution_at_row + s + 4224]! + (mul_j2_i1 * weight_j2 + bias_j2);
        const add2_j2_i2 = f32[convolution_at_row + s + 8320]! + (mul_j2_i2 * weight_j2 + bias_j2);
        const add2_j2_i3 = f32[convolution_at_row + s + 12416]! + (mul_j2_i3 * weight_j2 + bias_j2);
        sum += Math.max(f32[convolution_at_row + s]! + (mul2 + bias), 0);
        sum_i1 += Math.max(add2_i1, 0);
        sum_i2 += Math.max(add2_i2, 0);
        sum_i3 += Math.max(add2_i3, 0);
        sum_j1 += Math.max(add2_j1, 0);
        sum_j1_i1 += Math.max(add2_j1_i1, 0);
        sum_j1_i2 += Math.max(add2_j1_i2, 0);
        sum_j1_i3 += Math.max(add2_j1_i3, 0);
        sum_j2 += Math.max(add2_j2, 0);
        sum_j2_i1 += Math.max(add2_j2_i1, 0);
        sum_j2_i2 += Math.max(add2_j2_i2, 0);
        sum_j2_i3 += Math.max(add2_j2_i3, 0);
      }
      f32[mul_at_row + j] = sum * 0.015625;
      f32[mul_at_row + j + 64] = sum_i1 * 0.015625;
      f32[mul_at_row + j + 128] = sum_i2 * 0.015625;
      f32[mul_at_row + j + 192] = sum_i3 * 0.015625;
      f32[mul_at_row + j + 1] = sum_j1 * 0.015625;
      f32[mul_at_row + j + 65] = sum_j1_i1 * 0.015625;
      f32[mul_at_row + j + 129] = sum_j1_i2 * 0.015625;
      f32[mul_at_row + j + 193] = sum_j1_i3 * 0.015625;
      f32[mul_at_row + j + 2] = sum_j2 * 0.015625;
      f32[mul_at_row + j + 66] = sum_j2_i1 * 0.015625;
      f32[mul_at_row + j + 130] = sum_j2_i2 * 0.015625;
      f32[mul_at_row + j + 194] = sum_j2_i3 * 0.015625;
    }
    let sum_jr = 0;
    let sum_jr_i1 = 0;
    let sum_jr_i2 = 0;
    let sum_jr_i3 = 0;
    const convolution_at_row2 = convolution_at + i * 4096;
    const convolution_at2_row2 = convolution_at2 + i * 4096;
    for (let s_jr = 0; s_jr < 64; s_jr++) {
      const mul_jr = (f32[convolution_at2_row2 + s_jr + 4032]! - running_mean_jr) * rsqrt_jr;
      const mul_jr_i1 = (f32[convolution_at2_row2 + s_jr + 8128]! - running_mean_jr) * rsqrt_jr;
      const mul_jr_i2 = (f32[convolution_at2_row2 + s_jr + 12224]! - running_mean_jr) * rsqrt_jr;
      const mul_jr_i3 = (f32[convolution_at2_row2 + s_jr + 16320]! - running_mean_jr) * rsqrt_jr;
      const add2_jr = f32[convolution_at_row2 + s_jr + 4032]! + (mul_jr * weight_jr + bias_jr);
      const add2_jr_i1 = f32[convolution_at_row2 + s_jr + 8128]! + (mul_jr_i1 * weight_jr + bias_jr);
      const add2_jr_i2 = f32[convolution_at_row2 + s_jr + 12224]! + (mul_jr_i2 * weight_jr + bias_jr);
      const add2_jr_i3 = f32[convolution_at_row2 + s_jr + 16320]! + (mul_jr_i3 * weight_jr + bias_jr);
      sum_jr += Math.max(add2_jr, 0);
      sum_jr_i1 += Math.max(add2_jr_i1, 0);
      sum_jr_i2 += Math.max(add2_jr_i2, 0);
      sum_jr_i3 += Math.max(add2_jr_i3, 0);
    }
    f32[mul_at + i * 64 + 63] = sum_jr * 0.015625;
    f32[mul_at + i * 64 + 127] = sum_jr_i1 * 0.015625;
    f32[mul_at + i * 64 + 191] = sum_jr_i2 * 0.015625;
    f32[mul_at + i * 64 + 255] = sum_jr_i3 * 0.015625;
  }
}

/**
 * sum, resnet.ts:66
 * amax, resnet.ts:66
 * select, resnet.ts:66
 * argmax, resnet.ts:69
 * toF32, resnet.ts:69
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
  for (let i = 0; i < 16; i += 4) {
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
  convolution(f32, 496192 /* x */, 0 /* conv.weight */, 234048 /* convolution */);
  sum_relu(
    f32,
    234048 /* convolution */,
    807504 /* sum */,
    807520 /* mul */,
    807536 /* sum */,
    807552 /* rsqrt */,
    432 /* norm.weight */,
    448 /* norm.bias */,
    545360 /* relu */,
  );
  convolution2(f32, 545360 /* relu */, 464 /* block1.conv1.weight */, 807568 /* convolution */);
  sum_relu(
    f32,
    807568 /* convolution */,
    1331856 /* sum */,
    1331872 /* mul */,
    1331888 /* sum */,
    1331904 /* rsqrt */,
    2768 /* block1.norm1.weight */,
    2784 /* block1.norm1.bias */,
    1069712 /* relu */,
  );
  convolution2(f32, 1069712 /* relu */, 2800 /* block1.conv2.weight */, 1331920 /* convolution */);
  sum_relu2(
    f32,
    1331920 /* convolution */,
    1856208 /* sum */,
    1856224 /* mul */,
    1856240 /* sum */,
    1856256 /* rsqrt */,
    545360 /* relu */,
    5104 /* block1.norm2.weight */,
    5120 /* block1.norm2.bias */,
    1594064 /* relu */,
  );
  convolution3(f32, 1594064 /* relu */, 5136 /* block2.conv1.weight */, 1856272 /* convolution */);
  sum_relu3(
    f32,
    1856272 /* convolution */,
    2118416 /* sum */,
    2118448 /* mul */,
    2118480 /* sum */,
    2118512 /* rsqrt */,
    9744 /* block2.norm1.weight */,
    9776 /* block2.norm1.bias */,
    1987344 /* relu */,
  );
  convolution4(f32, 1987344 /* relu */, 9808 /* block2.conv2.weight */, 2118544 /* convolution */);
  sum_rsqrt(
    f32,
    2118544 /* convolution */,
    2249616 /* sum */,
    2249648 /* mul */,
    2249680 /* sum */,
    2249712 /* rsqrt */,
  );
  convolution_relu(
    f32,
    1594064 /* relu */,
    19088 /* block2.shortcut.weight */,
    2118544 /* convolution */,
    2249648 /* mul */,
    2249712 /* rsqrt */,
    19024 /* block2.norm2.weight */,
    19056 /* block2.norm2.bias */,
    2249744 /* relu */,
  );
  convolution5(f32, 2249744 /* relu */, 19600 /* block3.conv1.weight */, 2380816 /* convolution */);
  sum_relu4(
    f32,
    2380816 /* convolution */,
    2511888 /* sum */,
    2511952 /* mul */,
    2512016 /* sum */,
    2512080 /* rsqrt */,
    38032 /* block3.norm1.weight */,
    38096 /* block3.norm1.bias */,
    2446352 /* relu */,
  );
  convolution6(f32, 2446352 /* relu */, 38160 /* block3.conv2.weight */, 2512144 /* convolution */);
  sum_rsqrt2(
    f32,
    2512144 /* convolution */,
    2577680 /* sum */,
    2577744 /* mul */,
    2577808 /* sum */,
    2577872 /* rsqrt */,
  );
  convolution_relu2(
    f32,
    2249744 /* relu */,
    75152 /* block3.shortcut.weight */,
    2512144 /* convolution */,
    2577744 /* mul */,
    2577872 /* rsqrt */,
    75024 /* block3.norm2.weight */,
    75088 /* block3.norm2.bias */,
    2577936 /* relu */,
  );
  sum_mul(f32, 2577936 /* relu */, 2643472 /* mul */);
  contraction_add(f32, 2643472 /* mul */, 77200 /* head.weight */, 77840 /* head.bias */, 2644496 /* add */);
  sum_amax_add(
    f32,
    i32,
    545344 /* label */,
    2644496 /* add */,
    2644976 /* sum */,
    2644992 /* select */,
    2644656 /* exp */,
    2645008 /* sum */,
    2644816 /* add */,
  );
  sum_mul2(f32, 2645008 /* sum */, 2644992 /* select */, 2644976 /* sum */, 545344 /* loss */);
  if (i32[234044 /* tapeless.guard */]! !== 0 && !Number.isFinite(f32[545344 /* loss */]!)) return;
  update(f32, 77852 /* norm.running_mean */, 807504 /* sum */, 16);
  update2(f32, 77868 /* norm.running_var */, 807536 /* sum */, 16);
  update(f32, 77884 /* block1.norm1.running_mean */, 1331856 /* sum */, 16);
  update2(f32, 77900 /* block1.norm1.running_var */, 1331888 /* sum */, 16);
  update(f32, 77916 /* block1.norm2.running_mean */, 1856208 /* sum */, 16);
  update2(f32, 77932 /* block1.norm2.running_var */, 1856240 /* sum */, 16);
  update3(f32, 77948 /* block2.norm1.running_mean */, 2118416 /* sum */, 32);
  update4(f32, 77980 /* block2.norm1.running_var */, 2118480 /* sum */, 32);
  update3(f32, 78012 /* block2.norm2.running_mean */, 2249616 /* sum */, 32);
  update4(f32, 78044 /* block2.norm2.running_var */, 2249680 /* sum */, 32);
  update5(f32, 78076 /* block3.norm1.running_mean */, 2511888 /* sum */, 64);
  update6(f32, 78140 /* block3.norm1.running_var */, 2512016 /* sum */, 64);
  update5(f32, 78204 /* block3.norm2.running_mean */, 2577680 /* sum */, 64);
  update6(f32, 78268 /* block3.norm2.running_var */, 2577808 /* sum */, 64);
  update7(f32, i32, 78332 /* tapeless.step */, 545348 /* toF32 */, 545352 /* toF32 */);
  sum(f32, 2644816 /* add */, 807504 /* sum */);
  update8(
    f32,
    234016 /* head.bias.firstMoment */,
    807504 /* sum */,
    234028 /* head.bias.secondMoment */,
    77840 /* head.bias */,
    545352 /* toF32 */,
    545348 /* toF32 */,
    10,
  );
  contraction_mul(f32, 2644816 /* add */, 77200 /* head.weight */, 2644976 /* mul */);
  contraction(f32, 2644816 /* add */, 2643472 /* mul */, 2646000 /* contraction */);
  update8(
    f32,
    232736 /* head.weight.firstMoment */,
    2646000 /* contraction */,
    233376 /* head.weight.secondMoment */,
    77200 /* head.weight */,
    545352 /* toF32 */,
    545348 /* toF32 */,
    640,
  );
  select(f32, 2577936 /* relu */, 2644976 /* mul */, 2577936 /* select */);
  convolution_input_gradient(
    f32,
    75152 /* block3.shortcut.weight */,
    2577936 /* select */,
    2643472 /* convolution */,
  );
  convolution_weight_gradient(f32, 2249744 /* relu */, 2577936 /* select */, 2774544 /* convolution */);
  update8(
    f32,
    228640 /* block3.shortcut.weight.firstMoment */,
    2774544 /* convolution */,
    230688 /* block3.shortcut.weight.secondMoment */,
    75152 /* block3.shortcut.weight */,
    545352 /* toF32 */,
    545348 /* toF32 */,
    2048,
  );
  sum_add(
    f32,
    2577936 /* select */,
    2512144 /* convolution */,
    2577744 /* mul */,
    2577872 /* rsqrt */,
    75024 /* block3.norm2.weight */,
    2511888 /* sum */,
    2512016 /* sum */,
    2774544 /* add */,
    2840080 /* add */,
  );
  update8(
    f32,
    228512 /* block3.norm2.bias.firstMoment */,
    2511888 /* sum */,
    228576 /* block3.norm2.bias.secondMoment */,
    75088 /* block3.norm2.bias */,
    545352 /* toF32 */,
    545348 /* toF32 */,
    64,
  );
  update8(
    f32,
    228384 /* block3.norm2.weight.firstMoment */,
    2512016 /* sum */,
    228448 /* block3.norm2.weight.secondMoment */,
    75024 /* block3.norm2.weight */,
    545352 /* toF32 */,
    545348 /* toF32 */,
    64,
  );
  convolution_input_gradient_select(
    f32,
    38160 /* block3.conv2.weight */,
    2840080 /* add */,
    2446352 /* relu */,
    2774544 /* select */,
  );
  convolution_weight_gradient2(f32, 2446352 /* relu */, 2840080 /* add */, 2512144 /* convolution */);
  update8(
    f32,
    154656 /* block3.conv2.weight.firstMoment */,
    2512144 /* convolution */,
    191520 /* block3.conv2.weight.secondMoment */,
    38160 /* block3.conv2.weight */,
    545352 /* toF32 */,
    545348 /* toF32 */,
    36864,
  );
  sum_add(
    f32,
    2774544 /* select */,
    2380816 /* convolution */,
    2511952 /* mul */,
    2512080 /* rsqrt */,
    38032 /* block3.norm1.weight */,
    2511888 /* sum */,
    2512016 /* sum */,
    2446352 /* add */,
    2512144 /* add */,
  );
  update8(
    f32,
    154528 /* block3.norm1.bias.firstMoment */,
    2511888 /* sum */,
    154592 /* block3.norm1.bias.secondMoment */,
    38096 /* block3.norm1.bias */,
    545352 /* toF32 */,
    545348 /* toF32 */,
    64,
  );
  update8(
    f32,
    154400 /* block3.norm1.weight.firstMoment */,
    2512016 /* sum */,
    154464 /* block3.norm1.weight.secondMoment */,
    38032 /* block3.norm1.weight */,
    545352 /* toF32 */,
    545348 /* toF32 */,
    64,
  );
  convolution_input_gradient_select2(
    f32,
    19600 /* block3.conv1.weight */,
    2512144 /* add */,
    2249744 /* relu */,
    2643472 /* convolution */,
    2643472 /* select */,
  );
  convolution_weight_gradient3(f32, 2249744 /* relu */, 2512144 /* add */, 2577680 /* convolution */);
  update8(
    f32,
    117536 /* block3.conv1.weight.firstMoment */,
    2577680 /* convolution */,
    135968 /* block3.conv1.weight.secondMoment */,
    19600 /* block3.conv1.weight */,
    545352 /* toF32 */,
    545348 /* toF32 */,
    18432,
  );
  convolution_input_gradient2(
    f32,
    19088 /* block2.shortcut.weight */,
    2643472 /* select */,
    2249744 /* convolution */,
  );
  convolution_weight_gradient4(f32, 1594064 /* relu */, 2643472 /* select */, 2511888 /* convolution */);
  update8(
    f32,
    116512 /* block2.shortcut.weight.firstMoment */,
    2511888 /* convolution */,
    117024 /* block2.shortcut.weight.secondMoment */,
    19088 /* block2.shortcut.weight */,
    545352 /* toF32 */,
    545348 /* toF32 */,
    512,
  );
  sum_add2(
    f32,
    2643472 /* select */,
    2118544 /* convolution */,
    2249648 /* mul */,
    2249712 /* rsqrt */,
    19024 /* block2.norm2.weight */,
    2118416 /* sum */,
    2118480 /* sum */,
    2511888 /* add */,
    2774544 /* add */,
  );
  update8(
    f32,
    116448 /* block2.norm2.bias.firstMoment */,
    2118416 /* sum */,
    116480 /* block2.norm2.bias.secondMoment */,
    19056 /* block2.norm2.bias */,
    545352 /* toF32 */,
    545348 /* toF32 */,
    32,
  );
  update8(
    f32,
    116384 /* block2.norm2.weight.firstMoment */,
    2118480 /* sum */,
    116416 /* block2.norm2.weight.secondMoment */,
    19024 /* block2.norm2.weight */,
    545352 /* toF32 */,
    545348 /* toF32 */,
    32,
  );
  convolution_input_gradient_select3(
    f32,
    9808 /* block2.conv2.weight */,
    2774544 /* add */,
    1987344 /* relu */,
    2118544 /* select */,
  );
  convolution_weight_gradient5(f32, 1987344 /* relu */, 2774544 /* add */, 2511888 /* convolution */);
  update8(
    f32,
    97952 /* block2.conv2.weight.firstMoment */,
    2511888 /* convolution */,
    107168 /* block2.conv2.weight.secondMoment */,
    9808 /* block2.conv2.weight */,
    545352 /* toF32 */,
    545348 /* toF32 */,
    9216,
  );
  sum_add2(
    f32,
    2118544 /* select */,
    1856272 /* convolution */,
    2118448 /* mul */,
    2118512 /* rsqrt */,
    9744 /* block2.norm1.weight */,
    2118416 /* sum */,
    2118480 /* sum */,
    1987344 /* add */,
    2511888 /* add */,
  );
  update8(
    f32,
    97888 /* block2.norm1.bias.firstMoment */,
    2118416 /* sum */,
    97920 /* block2.norm1.bias.secondMoment */,
    9776 /* block2.norm1.bias */,
    545352 /* toF32 */,
    545348 /* toF32 */,
    32,
  );
  update8(
    f32,
    97824 /* block2.norm1.weight.firstMoment */,
    2118480 /* sum */,
    97856 /* block2.norm1.weight.secondMoment */,
    9744 /* block2.norm1.weight */,
    545352 /* toF32 */,
    545348 /* toF32 */,
    32,
  );
  convolution_input_gradient_select4(
    f32,
    5136 /* block2.conv1.weight */,
    2511888 /* add */,
    1594064 /* relu */,
    2249744 /* convolution */,
    2249744 /* select */,
  );
  convolution_weight_gradient6(f32, 1594064 /* relu */, 2511888 /* add */, 1856272 /* convolution */);
  update8(
    f32,
    88608 /* block2.conv1.weight.firstMoment */,
    1856272 /* convolution */,
    93216 /* block2.conv1.weight.secondMoment */,
    5136 /* block2.conv1.weight */,
    545352 /* toF32 */,
    545348 /* toF32 */,
    4608,
  );
  sum_add3(
    f32,
    2249744 /* select */,
    1331920 /* convolution */,
    1856224 /* mul */,
    1856256 /* rsqrt */,
    5104 /* block1.norm2.weight */,
    807504 /* sum */,
    807536 /* sum */,
    1594064 /* add */,
    1856272 /* add */,
  );
  update8(
    f32,
    88576 /* block1.norm2.bias.firstMoment */,
    807504 /* sum */,
    88592 /* block1.norm2.bias.secondMoment */,
    5120 /* block1.norm2.bias */,
    545352 /* toF32 */,
    545348 /* toF32 */,
    16,
  );
  update8(
    f32,
    88544 /* block1.norm2.weight.firstMoment */,
    807536 /* sum */,
    88560 /* block1.norm2.weight.secondMoment */,
    5104 /* block1.norm2.weight */,
    545352 /* toF32 */,
    545348 /* toF32 */,
    16,
  );
  convolution_input_gradient_select5(
    f32,
    2800 /* block1.conv2.weight */,
    1856272 /* add */,
    1069712 /* relu */,
    1331920 /* select */,
  );
  convolution_weight_gradient7(f32, 1069712 /* relu */, 1856272 /* add */, 2118416 /* convolution */);
  update8(
    f32,
    83936 /* block1.conv2.weight.firstMoment */,
    2118416 /* convolution */,
    86240 /* block1.conv2.weight.secondMoment */,
    2800 /* block1.conv2.weight */,
    545352 /* toF32 */,
    545348 /* toF32 */,
    2304,
  );
  sum_add3(
    f32,
    1331920 /* select */,
    807568 /* convolution */,
    1331872 /* mul */,
    1331904 /* rsqrt */,
    2768 /* block1.norm1.weight */,
    807504 /* sum */,
    807536 /* sum */,
    1069712 /* add */,
    1594064 /* add */,
  );
  update8(
    f32,
    83904 /* block1.norm1.bias.firstMoment */,
    807504 /* sum */,
    83920 /* block1.norm1.bias.secondMoment */,
    2784 /* block1.norm1.bias */,
    545352 /* toF32 */,
    545348 /* toF32 */,
    16,
  );
  update8(
    f32,
    83872 /* block1.norm1.weight.firstMoment */,
    807536 /* sum */,
    83888 /* block1.norm1.weight.secondMoment */,
    2768 /* block1.norm1.weight */,
    545352 /* toF32 */,
    545348 /* toF32 */,
    16,
  );
  convolution_input_gradient_select6(
    f32,
    464 /* block1.conv1.weight */,
    1594064 /* add */,
    545360 /* relu */,
    2249744 /* select */,
    2249744 /* select */,
  );
  convolution_weight_gradient7(f32, 545360 /* relu */, 1594064 /* add */, 1856208 /* convolution */);
  update8(
    f32,
    79264 /* block1.conv1.weight.firstMoment */,
    1856208 /* convolution */,
    81568 /* block1.conv1.weight.secondMoment */,
    464 /* block1.conv1.weight */,
    545352 /* toF32 */,
    545348 /* toF32 */,
    2304,
  );
  sum_add3(
    f32,
    2249744 /* select */,
    234048 /* convolution */,
    807520 /* mul */,
    807552 /* rsqrt */,
    432 /* norm.weight */,
    807504 /* sum */,
    807536 /* sum */,
    545360 /* add */,
    807568 /* add */,
  );
  update8(
    f32,
    79232 /* norm.bias.firstMoment */,
    807504 /* sum */,
    79248 /* norm.bias.secondMoment */,
    448 /* norm.bias */,
    545352 /* toF32 */,
    545348 /* toF32 */,
    16,
  );
  update8(
    f32,
    79200 /* norm.weight.firstMoment */,
    807536 /* sum */,
    79216 /* norm.weight.secondMoment */,
    432 /* norm.weight */,
    545352 /* toF32 */,
    545348 /* toF32 */,
    16,
  );
  convolution_weight_gradient8(f32, 496192 /* x */, 807568 /* add */, 234048 /* convolution */);
  update8(
    f32,
    78336 /* conv.weight.firstMoment */,
    234048 /* convolution */,
    78768 /* conv.weight.secondMoment */,
    0 /* conv.weight */,
    545352 /* toF32 */,
    545348 /* toF32 */,
    432,
  );
}

function gradients({ f32, i32 }: Views): void {
  convolution(f32, 2855488 /* x */, 0 /* conv.weight */, 234048 /* convolution */);
  sum_relu5(
    f32,
    234048 /* convolution */,
    2963584 /* mul */,
    2963600 /* rsqrt */,
    432 /* norm.weight */,
    448 /* norm.bias */,
    496192 /* relu */,
  );
  convolution2(f32, 496192 /* relu */, 464 /* block1.conv1.weight */, 758336 /* convolution */);
  sum_relu5(
    f32,
    758336 /* convolution */,
    2963616 /* mul */,
    2963632 /* rsqrt */,
    2768 /* block1.norm1.weight */,
    2784 /* block1.norm1.bias */,
    1020480 /* relu */,
  );
  convolution2(f32, 1020480 /* relu */, 2800 /* block1.conv2.weight */, 1282624 /* convolution */);
  sum_relu6(
    f32,
    1282624 /* convolution */,
    2963648 /* mul */,
    2963664 /* rsqrt */,
    496192 /* relu */,
    5104 /* block1.norm2.weight */,
    5120 /* block1.norm2.bias */,
    1544768 /* relu */,
  );
  convolution3(f32, 1544768 /* relu */, 5136 /* block2.conv1.weight */, 2069056 /* convolution */);
  sum_relu7(
    f32,
    2069056 /* convolution */,
    2963456 /* mul */,
    2963488 /* rsqrt */,
    9744 /* block2.norm1.weight */,
    9776 /* block2.norm1.bias */,
    2200128 /* relu */,
  );
  convolution4(f32, 2200128 /* relu */, 9808 /* block2.conv2.weight */, 2331200 /* convolution */);
  sum_rsqrt3(f32, 2331200 /* convolution */, 2963520 /* mul */, 2963552 /* rsqrt */);
  convolution_relu(
    f32,
    1544768 /* relu */,
    19088 /* block2.shortcut.weight */,
    2331200 /* convolution */,
    2963520 /* mul */,
    2963552 /* rsqrt */,
    19024 /* block2.norm2.weight */,
    19056 /* block2.norm2.bias */,
    1806912 /* relu */,
  );
  convolution5(f32, 1806912 /* relu */, 19600 /* block3.conv1.weight */, 1937984 /* convolution */);
  sum_relu8(
    f32,
    1937984 /* convolution */,
    2941504 /* mul */,
    2941568 /* rsqrt */,
    38032 /* block3.norm1.weight */,
    38096 /* block3.norm1.bias */,
    2003520 /* relu */,
  );
  convolution6(f32, 2003520 /* relu */, 38160 /* block3.conv2.weight */, 2593344 /* convolution */);
  sum_rsqrt4(f32, 2593344 /* convolution */, 2904640 /* mul */, 2904704 /* rsqrt */);
  convolution_relu2(
    f32,
    1806912 /* relu */,
    75152 /* block3.shortcut.weight */,
    2593344 /* convolution */,
    2904640 /* mul */,
    2904704 /* rsqrt */,
    75024 /* block3.norm2.weight */,
    75088 /* block3.norm2.bias */,
    2658880 /* relu */,
  );
  sum_mul(f32, 2658880 /* relu */, 2462272 /* mul */);
  contraction_add(f32, 2462272 /* mul */, 77200 /* head.weight */, 77840 /* head.bias */, 2463296 /* add */);
  sum_amax_add(
    f32,
    i32,
    2463616 /* label */,
    2463296 /* add */,
    2463632 /* sum */,
    2463648 /* select */,
    2463456 /* exp */,
    2463664 /* sum */,
    2464320 /* add */,
  );
  sum_mul2(f32, 2463664 /* sum */, 2463648 /* select */, 2463632 /* sum */, 2963692 /* loss */);
  sum(f32, 2464320 /* add */, 2963680 /* head.bias */);
  contraction_mul(f32, 2464320 /* add */, 77200 /* head.weight */, 2463296 /* mul */);
  contraction(f32, 2464320 /* add */, 2462272 /* mul */, 2961984 /* head.weight */);
  select(f32, 2658880 /* relu */, 2463296 /* mul */, 2658880 /* select */);
  convolution_input_gradient(
    f32,
    75152 /* block3.shortcut.weight */,
    2658880 /* select */,
    2462272 /* convolution */,
  );
  convolution_weight_gradient(
    f32,
    1806912 /* relu */,
    2658880 /* select */,
    2959936 /* block3.shortcut.weight */,
  );
  sum_add(
    f32,
    2658880 /* select */,
    2593344 /* convolution */,
    2904640 /* mul */,
    2904704 /* rsqrt */,
    75024 /* block3.norm2.weight */,
    2963328 /* block3.norm2.bias */,
    2963264 /* block3.norm2.weight */,
    2724416 /* add */,
    2789952 /* add */,
  );
  convolution_input_gradient_select(
    f32,
    38160 /* block3.conv2.weight */,
    2789952 /* add */,
    2003520 /* relu */,
    2593344 /* select */,
  );
  convolution_weight_gradient2(f32, 2003520 /* relu */, 2789952 /* add */, 2904640 /* block3.conv2.weight */);
  sum_add(
    f32,
    2593344 /* select */,
    1937984 /* convolution */,
    2941504 /* mul */,
    2941568 /* rsqrt */,
    38032 /* block3.norm1.weight */,
    2963200 /* block3.norm1.bias */,
    2963136 /* block3.norm1.weight */,
    2003520 /* add */,
    2658880 /* add */,
  );
  convolution_input_gradient_select2(
    f32,
    19600 /* block3.conv1.weight */,
    2658880 /* add */,
    1806912 /* relu */,
    2462272 /* convolution */,
    2462272 /* select */,
  );
  convolution_weight_gradient3(f32, 1806912 /* relu */, 2658880 /* add */, 2941504 /* block3.conv1.weight */);
  convolution_input_gradient2(
    f32,
    19088 /* block2.shortcut.weight */,
    2462272 /* select */,
    1806912 /* convolution */,
  );
  convolution_weight_gradient4(
    f32,
    1544768 /* relu */,
    2462272 /* select */,
    2962624 /* block2.shortcut.weight */,
  );
  sum_add2(
    f32,
    2462272 /* select */,
    2331200 /* convolution */,
    2963520 /* mul */,
    2963552 /* rsqrt */,
    19024 /* block2.norm2.weight */,
    2963424 /* block2.norm2.bias */,
    2963392 /* block2.norm2.weight */,
    2593344 /* add */,
    2724416 /* add */,
  );
  convolution_input_gradient_select3(
    f32,
    9808 /* block2.conv2.weight */,
    2724416 /* add */,
    2200128 /* relu */,
    2331200 /* select */,
  );
  convolution_weight_gradient5(f32, 2200128 /* relu */, 2724416 /* add */, 2593344 /* block2.conv2.weight */);
  sum_add2(
    f32,
    2331200 /* select */,
    2069056 /* convolution */,
    2963456 /* mul */,
    2963488 /* rsqrt */,
    9744 /* block2.norm1.weight */,
    2602592 /* block2.norm1.bias */,
    2602560 /* block2.norm1.weight */,
    2200128 /* add */,
    2462272 /* add */,
  );
  convolution_input_gradient_select4(
    f32,
    5136 /* block2.conv1.weight */,
    2462272 /* add */,
    1544768 /* relu */,
    1806912 /* convolution */,
    1806912 /* select */,
  );
  convolution_weight_gradient6(f32, 1544768 /* relu */, 2462272 /* add */, 2331200 /* block2.conv1.weight */);
  sum_add3(
    f32,
    1806912 /* select */,
    1282624 /* convolution */,
    2963648 /* mul */,
    2963664 /* rsqrt */,
    5104 /* block1.norm2.weight */,
    2338128 /* block1.norm2.bias */,
    2338112 /* block1.norm2.weight */,
    1544768 /* add */,
    2069056 /* add */,
  );
  convolution_input_gradient_select5(
    f32,
    2800 /* block1.conv2.weight */,
    2069056 /* add */,
    1020480 /* relu */,
    1282624 /* select */,
  );
  convolution_weight_gradient7(f32, 1020480 /* relu */, 2069056 /* add */, 2335808 /* block1.conv2.weight */);
  sum_add3(
    f32,
    1282624 /* select */,
    758336 /* convolution */,
    2963616 /* mul */,
    2963632 /* rsqrt */,
    2768 /* block1.norm1.weight */,
    2069072 /* block1.norm1.bias */,
    2069056 /* block1.norm1.weight */,
    1020480 /* add */,
    1544768 /* add */,
  );
  convolution_input_gradient_select6(
    f32,
    464 /* block1.conv1.weight */,
    1544768 /* add */,
    496192 /* relu */,
    1806912 /* select */,
    1806912 /* select */,
  );
  convolution_weight_gradient7(f32, 496192 /* relu */, 1544768 /* add */, 1020480 /* block1.conv1.weight */);
  sum_add3(
    f32,
    1806912 /* select */,
    234048 /* convolution */,
    2963584 /* mul */,
    2963600 /* rsqrt */,
    432 /* norm.weight */,
    1022800 /* norm.bias */,
    1022784 /* norm.weight */,
    496192 /* add */,
    758336 /* add */,
  );
  convolution_weight_gradient8(f32, 2855488 /* x */, 758336 /* add */, 234048 /* conv.weight */);
}

function evaluate({ f32, i32 }: Views): void {
  convolution(f32, 496192 /* x */, 0 /* conv.weight */, 234048 /* convolution */);
  rsqrt_relu(
    f32,
    77868 /* norm.running_var */,
    234048 /* convolution */,
    77852 /* norm.running_mean */,
    432 /* norm.weight */,
    448 /* norm.bias */,
    234048 /* relu */,
  );
  convolution2(f32, 234048 /* relu */, 464 /* block1.conv1.weight */, 545360 /* convolution */);
  rsqrt_relu(
    f32,
    77900 /* block1.norm1.running_var */,
    545360 /* convolution */,
    77884 /* block1.norm1.running_mean */,
    2768 /* block1.norm1.weight */,
    2784 /* block1.norm1.bias */,
    545360 /* relu */,
  );
  convolution2(f32, 545360 /* relu */, 2800 /* block1.conv2.weight */, 807504 /* convolution */);
  rsqrt_relu2(
    f32,
    77932 /* block1.norm2.running_var */,
    234048 /* relu */,
    807504 /* convolution */,
    77916 /* block1.norm2.running_mean */,
    5104 /* block1.norm2.weight */,
    5120 /* block1.norm2.bias */,
    234048 /* relu */,
  );
  convolution3(f32, 234048 /* relu */, 5136 /* block2.conv1.weight */, 545360 /* convolution */);
  rsqrt_relu3(
    f32,
    77980 /* block2.norm1.running_var */,
    545360 /* convolution */,
    77948 /* block2.norm1.running_mean */,
    9744 /* block2.norm1.weight */,
    9776 /* block2.norm1.bias */,
    545360 /* relu */,
  );
  convolution4(f32, 545360 /* relu */, 9808 /* block2.conv2.weight */, 676432 /* convolution */);
  rsqrt(f32, 78044 /* block2.norm2.running_var */, 496192 /* rsqrt */, 32);
  convolution7(f32, 234048 /* relu */, 19088 /* block2.shortcut.weight */, 545360 /* convolution */);
  relu(
    f32,
    545360 /* convolution */,
    676432 /* convolution */,
    78012 /* block2.norm2.running_mean */,
    496192 /* rsqrt */,
    19024 /* block2.norm2.weight */,
    19056 /* block2.norm2.bias */,
    676432 /* relu */,
  );
  convolution5(f32, 676432 /* relu */, 19600 /* block3.conv1.weight */, 545360 /* convolution */);
  rsqrt_relu4(
    f32,
    78140 /* block3.norm1.running_var */,
    545360 /* convolution */,
    78076 /* block3.norm1.running_mean */,
    38032 /* block3.norm1.weight */,
    38096 /* block3.norm1.bias */,
    545360 /* relu */,
  );
  convolution6(f32, 545360 /* relu */, 38160 /* block3.conv2.weight */, 610896 /* convolution */);
  rsqrt(f32, 78268 /* block3.norm2.running_var */, 545360 /* rsqrt */, 64);
  convolution8(f32, 676432 /* relu */, 75152 /* block3.shortcut.weight */, 234048 /* convolution */);
  sum_mul3(
    f32,
    234048 /* convolution */,
    610896 /* convolution */,
    78204 /* block3.norm2.running_mean */,
    545360 /* rsqrt */,
    75024 /* block3.norm2.weight */,
    75088 /* block3.norm2.bias */,
    545424 /* mul */,
  );
  contraction_add(f32, 545424 /* mul */, 77200 /* head.weight */, 77840 /* head.bias */, 234048 /* add */);
  sum_amax_toF32(
    f32,
    i32,
    545344 /* label */,
    234048 /* add */,
    234224 /* sum */,
    234240 /* select */,
    234256 /* sum */,
    234208 /* accuracy */,
  );
  sum_mul2(f32, 234256 /* sum */, 234240 /* select */, 234224 /* sum */, 234048 /* loss */);
}

function predict({ f32 }: Views): void {
  convolution(f32, 496192 /* x */, 0 /* conv.weight */, 234048 /* convolution */);
  rsqrt_relu(
    f32,
    77868 /* norm.running_var */,
    234048 /* convolution */,
    77852 /* norm.running_mean */,
    432 /* norm.weight */,
    448 /* norm.bias */,
    234048 /* relu */,
  );
  convolution2(f32, 234048 /* relu */, 464 /* block1.conv1.weight */, 496192 /* convolution */);
  rsqrt_relu(
    f32,
    77900 /* block1.norm1.running_var */,
    496192 /* convolution */,
    77884 /* block1.norm1.running_mean */,
    2768 /* block1.norm1.weight */,
    2784 /* block1.norm1.bias */,
    496192 /* relu */,
  );
  convolution2(f32, 496192 /* relu */, 2800 /* block1.conv2.weight */, 758336 /* convolution */);
  rsqrt_relu2(
    f32,
    77932 /* block1.norm2.running_var */,
    234048 /* relu */,
    758336 /* convolution */,
    77916 /* block1.norm2.running_mean */,
    5104 /* block1.norm2.weight */,
    5120 /* block1.norm2.bias */,
    234048 /* relu */,
  );
  convolution3(f32, 234048 /* relu */, 5136 /* block2.conv1.weight */, 496192 /* convolution */);
  rsqrt_relu3(
    f32,
    77980 /* block2.norm1.running_var */,
    496192 /* convolution */,
    77948 /* block2.norm1.running_mean */,
    9744 /* block2.norm1.weight */,
    9776 /* block2.norm1.bias */,
    496192 /* relu */,
  );
  convolution4(f32, 496192 /* relu */, 9808 /* block2.conv2.weight */, 627264 /* convolution */);
  rsqrt(f32, 78044 /* block2.norm2.running_var */, 496192 /* rsqrt */, 32);
  convolution7(f32, 234048 /* relu */, 19088 /* block2.shortcut.weight */, 758336 /* convolution */);
  relu(
    f32,
    758336 /* convolution */,
    627264 /* convolution */,
    78012 /* block2.norm2.running_mean */,
    496192 /* rsqrt */,
    19024 /* block2.norm2.weight */,
    19056 /* block2.norm2.bias */,
    627264 /* relu */,
  );
  convolution5(f32, 627264 /* relu */, 19600 /* block3.conv1.weight */, 234048 /* convolution */);
  rsqrt_relu4(
    f32,
    78140 /* block3.norm1.running_var */,
    234048 /* convolution */,
    78076 /* block3.norm1.running_mean */,
    38032 /* block3.norm1.weight */,
    38096 /* block3.norm1.bias */,
    234048 /* relu */,
  );
  convolution6(f32, 234048 /* relu */, 38160 /* block3.conv2.weight */, 299584 /* convolution */);
  rsqrt(f32, 78268 /* block3.norm2.running_var */, 234048 /* rsqrt */, 64);
  convolution8(f32, 627264 /* relu */, 75152 /* block3.shortcut.weight */, 365120 /* convolution */);
  sum_mul3(
    f32,
    365120 /* convolution */,
    299584 /* convolution */,
    78204 /* block3.norm2.running_mean */,
    234048 /* rsqrt */,
    75024 /* block3.norm2.weight */,
    75088 /* block3.norm2.bias */,
    234112 /* mul */,
  );
  contraction_add(f32, 234112 /* mul */, 77200 /* head.weight */, 77840 /* head.bias */, 235136 /* logits */);
}

/** What `step` takes. */
export interface StepInputs {
  /** f32[16, 3, 32, 32] */
  readonly x: NumericArray;
  /** i32[16] */
  readonly label: NumericArray;
}

/** What `evaluate` takes. */
export interface EvaluateInputs {
  /** f32[16, 3, 32, 32] */
  readonly x: NumericArray;
  /** i32[16] */
  readonly label: NumericArray;
}

/** What `gradients` takes. */
export interface GradientInputs {
  /** f32[16, 3, 32, 32] */
  readonly x: NumericArray;
  /** i32[16] */
  readonly label: NumericArray;
}

/** What `predict` takes. */
export interface PredictInputs {
  /** f32[16, 3, 32, 32] */
  readonly x: NumericArray;
  /** Not needed: may be given, and is not read. */
  readonly label?: NumericArray;
}

/** What `predict` returns. */
export interface Outputs {
  /** f32[16, 10] */
  readonly logits: Float32Array;
}

/** The parameters by name. */
export interface Parameters {
  /** f32[16, 3, 3, 3] */
  readonly "conv.weight": Float32Array;
  /** f32[16] */
  readonly "norm.weight": Float32Array;
  /** f32[16] */
  readonly "norm.bias": Float32Array;
  /** f32[16, 16, 3, 3] */
  readonly "block1.conv1.weight": Float32Array;
  /** f32[16] */
  readonly "block1.norm1.weight": Float32Array;
  /** f32[16] */
  readonly "block1.norm1.bias": Float32Array;
  /** f32[16, 16, 3, 3] */
  readonly "block1.conv2.weight": Float32Array;
  /** f32[16] */
  readonly "block1.norm2.weight": Float32Array;
  /** f32[16] */
  readonly "block1.norm2.bias": Float32Array;
  /** f32[32, 16, 3, 3] */
  readonly "block2.conv1.weight": Float32Array;
  /** f32[32] */
  readonly "block2.norm1.weight": Float32Array;
  /** f32[32] */
  readonly "block2.norm1.bias": Float32Array;
  /** f32[32, 32, 3, 3] */
  readonly "block2.conv2.weight": Float32Array;
  /** f32[32] */
  readonly "block2.norm2.weight": Float32Array;
  /** f32[32] */
  readonly "block2.norm2.bias": Float32Array;
  /** f32[32, 16, 1, 1] */
  readonly "block2.shortcut.weight": Float32Array;
  /** f32[64, 32, 3, 3] */
  readonly "block3.conv1.weight": Float32Array;
  /** f32[64] */
  readonly "block3.norm1.weight": Float32Array;
  /** f32[64] */
  readonly "block3.norm1.bias": Float32Array;
  /** f32[64, 64, 3, 3] */
  readonly "block3.conv2.weight": Float32Array;
  /** f32[64] */
  readonly "block3.norm2.weight": Float32Array;
  /** f32[64] */
  readonly "block3.norm2.bias": Float32Array;
  /** f32[64, 32, 1, 1] */
  readonly "block3.shortcut.weight": Float32Array;
  /** f32[10, 64] */
  readonly "head.weight": Float32Array;
  /** f32[10] */
  readonly "head.bias": Float32Array;
}

/** What `evaluate` measures beside the loss. */
export interface Metrics {
  /** f32[16] */
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
  name: "resnet",
  format: 1,
  fingerprint: "c3e1f7fba0df1466",
  arenaBytes: 11854784,
  dtype: "f32",
  parameters: [
    {
      name: "conv.weight",
      type: "f32",
      shape: [16, 3, 3, 3],
      offset: 0,
      initial: { kind: "uniform", low: -0.19245008972987526, high: 0.19245008972987526 },
      trainable: true,
    },
    {
      name: "norm.weight",
      type: "f32",
      shape: [16],
      offset: 1728,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "norm.bias",
      type: "f32",
      shape: [16],
      offset: 1792,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "block1.conv1.weight",
      type: "f32",
      shape: [16, 16, 3, 3],
      offset: 1856,
      initial: { kind: "uniform", low: -0.08333333333333333, high: 0.08333333333333333 },
      trainable: true,
    },
    {
      name: "block1.norm1.weight",
      type: "f32",
      shape: [16],
      offset: 11072,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "block1.norm1.bias",
      type: "f32",
      shape: [16],
      offset: 11136,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "block1.conv2.weight",
      type: "f32",
      shape: [16, 16, 3, 3],
      offset: 11200,
      initial: { kind: "uniform", low: -0.08333333333333333, high: 0.08333333333333333 },
      trainable: true,
    },
    {
      name: "block1.norm2.weight",
      type: "f32",
      shape: [16],
      offset: 20416,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "block1.norm2.bias",
      type: "f32",
      shape: [16],
      offset: 20480,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "block2.conv1.weight",
      type: "f32",
      shape: [32, 16, 3, 3],
      offset: 20544,
      initial: { kind: "uniform", low: -0.08333333333333333, high: 0.08333333333333333 },
      trainable: true,
    },
    {
      name: "block2.norm1.weight",
      type: "f32",
      shape: [32],
      offset: 38976,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "block2.norm1.bias",
      type: "f32",
      shape: [32],
      offset: 39104,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "block2.conv2.weight",
      type: "f32",
      shape: [32, 32, 3, 3],
      offset: 39232,
      initial: { kind: "uniform", low: -0.05892556509887897, high: 0.05892556509887897 },
      trainable: true,
    },
    {
      name: "block2.norm2.weight",
      type: "f32",
      shape: [32],
      offset: 76096,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "block2.norm2.bias",
      type: "f32",
      shape: [32],
      offset: 76224,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "block2.shortcut.weight",
      type: "f32",
      shape: [32, 16, 1, 1],
      offset: 76352,
      initial: { kind: "uniform", low: -0.25, high: 0.25 },
      trainable: true,
    },
    {
      name: "block3.conv1.weight",
      type: "f32",
      shape: [64, 32, 3, 3],
      offset: 78400,
      initial: { kind: "uniform", low: -0.05892556509887897, high: 0.05892556509887897 },
      trainable: true,
    },
    {
      name: "block3.norm1.weight",
      type: "f32",
      shape: [64],
      offset: 152128,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "block3.norm1.bias",
      type: "f32",
      shape: [64],
      offset: 152384,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "block3.conv2.weight",
      type: "f32",
      shape: [64, 64, 3, 3],
      offset: 152640,
      initial: { kind: "uniform", low: -0.041666666666666664, high: 0.041666666666666664 },
      trainable: true,
    },
    {
      name: "block3.norm2.weight",
      type: "f32",
      shape: [64],
      offset: 300096,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "block3.norm2.bias",
      type: "f32",
      shape: [64],
      offset: 300352,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "block3.shortcut.weight",
      type: "f32",
      shape: [64, 32, 1, 1],
      offset: 300608,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "head.weight",
      type: "f32",
      shape: [10, 64],
      offset: 308800,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "head.bias",
      type: "f32",
      shape: [10],
      offset: 311360,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
  ],
  state: [
    {
      name: "norm.running_mean",
      type: "f32",
      shape: [16],
      offset: 311408,
      initial: { kind: "zeros" },
      buffer: true,
    },
    {
      name: "norm.running_var",
      type: "f32",
      shape: [16],
      offset: 311472,
      initial: { kind: "ones" },
      buffer: true,
    },
    {
      name: "block1.norm1.running_mean",
      type: "f32",
      shape: [16],
      offset: 311536,
      initial: { kind: "zeros" },
      buffer: true,
    },
    {
      name: "block1.norm1.running_var",
      type: "f32",
      shape: [16],
      offset: 311600,
      initial: { kind: "ones" },
      buffer: true,
    },
    {
      name: "block1.norm2.running_mean",
      type: "f32",
      shape: [16],
      offset: 311664,
      initial: { kind: "zeros" },
      buffer: true,
    },
    {
      name: "block1.norm2.running_var",
      type: "f32",
      shape: [16],
      offset: 311728,
      initial: { kind: "ones" },
      buffer: true,
    },
    {
      name: "block2.norm1.running_mean",
      type: "f32",
      shape: [32],
      offset: 311792,
      initial: { kind: "zeros" },
      buffer: true,
    },
    {
      name: "block2.norm1.running_var",
      type: "f32",
      shape: [32],
      offset: 311920,
      initial: { kind: "ones" },
      buffer: true,
    },
    {
      name: "block2.norm2.running_mean",
      type: "f32",
      shape: [32],
      offset: 312048,
      initial: { kind: "zeros" },
      buffer: true,
    },
    {
      name: "block2.norm2.running_var",
      type: "f32",
      shape: [32],
      offset: 312176,
      initial: { kind: "ones" },
      buffer: true,
    },
    {
      name: "block3.norm1.running_mean",
      type: "f32",
      shape: [64],
      offset: 312304,
      initial: { kind: "zeros" },
      buffer: true,
    },
    {
      name: "block3.norm1.running_var",
      type: "f32",
      shape: [64],
      offset: 312560,
      initial: { kind: "ones" },
      buffer: true,
    },
    {
      name: "block3.norm2.running_mean",
      type: "f32",
      shape: [64],
      offset: 312816,
      initial: { kind: "zeros" },
      buffer: true,
    },
    {
      name: "block3.norm2.running_var",
      type: "f32",
      shape: [64],
      offset: 313072,
      initial: { kind: "ones" },
      buffer: true,
    },
    {
      name: "conv.weight.firstMoment",
      type: "f32",
      shape: [16, 3, 3, 3],
      offset: 313344,
      initial: { kind: "zeros" },
    },
    {
      name: "conv.weight.secondMoment",
      type: "f32",
      shape: [16, 3, 3, 3],
      offset: 315072,
      initial: { kind: "zeros" },
    },
    { name: "norm.weight.firstMoment", type: "f32", shape: [16], offset: 316800, initial: { kind: "zeros" } },
    {
      name: "norm.weight.secondMoment",
      type: "f32",
      shape: [16],
      offset: 316864,
      initial: { kind: "zeros" },
    },
    { name: "norm.bias.firstMoment", type: "f32", shape: [16], offset: 316928, initial: { kind: "zeros" } },
    { name: "norm.bias.secondMoment", type: "f32", shape: [16], offset: 316992, initial: { kind: "zeros" } },
    {
      name: "block1.conv1.weight.firstMoment",
      type: "f32",
      shape: [16, 16, 3, 3],
      offset: 317056,
      initial: { kind: "zeros" },
    },
    {
      name: "block1.conv1.weight.secondMoment",
      type: "f32",
      shape: [16, 16, 3, 3],
      offset: 326272,
      initial: { kind: "zeros" },
    },
    {
      name: "block1.norm1.weight.firstMoment",
      type: "f32",
      shape: [16],
      offset: 335488,
      initial: { kind: "zeros" },
    },
    {
      name: "block1.norm1.weight.secondMoment",
      type: "f32",
      shape: [16],
      offset: 335552,
      initial: { kind: "zeros" },
    },
    {
      name: "block1.norm1.bias.firstMoment",
      type: "f32",
      shape: [16],
      offset: 335616,
      initial: { kind: "zeros" },
    },
    {
      name: "block1.norm1.bias.secondMoment",
      type: "f32",
      shape: [16],
      offset: 335680,
      initial: { kind: "zeros" },
    },
    {
      name: "block1.conv2.weight.firstMoment",
      type: "f32",
      shape: [16, 16, 3, 3],
      offset: 335744,
      initial: { kind: "zeros" },
    },
    {
      name: "block1.conv2.weight.secondMoment",
      type: "f32",
      shape: [16, 16, 3, 3],
      offset: 344960,
      initial: { kind: "zeros" },
    },
    {
      name: "block1.norm2.weight.firstMoment",
      type: "f32",
      shape: [16],
      offset: 354176,
      initial: { kind: "zeros" },
    },
    {
      name: "block1.norm2.weight.secondMoment",
      type: "f32",
      shape: [16],
      offset: 354240,
      initial: { kind: "zeros" },
    },
    {
      name: "block1.norm2.bias.firstMoment",
      type: "f32",
      shape: [16],
      offset: 354304,
      initial: { kind: "zeros" },
    },
    {
      name: "block1.norm2.bias.secondMoment",
      type: "f32",
      shape: [16],
      offset: 354368,
      initial: { kind: "zeros" },
    },
    {
      name: "block2.conv1.weight.firstMoment",
      type: "f32",
      shape: [32, 16, 3, 3],
      offset: 354432,
      initial: { kind: "zeros" },
    },
    {
      name: "block2.conv1.weight.secondMoment",
      type: "f32",
      shape: [32, 16, 3, 3],
      offset: 372864,
      initial: { kind: "zeros" },
    },
    {
      name: "block2.norm1.weight.firstMoment",
      type: "f32",
      shape: [32],
      offset: 391296,
      initial: { kind: "zeros" },
    },
    {
      name: "block2.norm1.weight.secondMoment",
      type: "f32",
      shape: [32],
      offset: 391424,
      initial: { kind: "zeros" },
    },
    {
      name: "block2.norm1.bias.firstMoment",
      type: "f32",
      shape: [32],
      offset: 391552,
      initial: { kind: "zeros" },
    },
    {
      name: "block2.norm1.bias.secondMoment",
      type: "f32",
      shape: [32],
      offset: 391680,
      initial: { kind: "zeros" },
    },
    {
      name: "block2.conv2.weight.firstMoment",
      type: "f32",
      shape: [32, 32, 3, 3],
      offset: 391808,
      initial: { kind: "zeros" },
    },
    {
      name: "block2.conv2.weight.secondMoment",
      type: "f32",
      shape: [32, 32, 3, 3],
      offset: 428672,
      initial: { kind: "zeros" },
    },
    {
      name: "block2.norm2.weight.firstMoment",
      type: "f32",
      shape: [32],
      offset: 465536,
      initial: { kind: "zeros" },
    },
    {
      name: "block2.norm2.weight.secondMoment",
      type: "f32",
      shape: [32],
      offset: 465664,
      initial: { kind: "zeros" },
    },
    {
      name: "block2.norm2.bias.firstMoment",
      type: "f32",
      shape: [32],
      offset: 465792,
      initial: { kind: "zeros" },
    },
    {
      name: "block2.norm2.bias.secondMoment",
      type: "f32",
      shape: [32],
      offset: 465920,
      initial: { kind: "zeros" },
    },
    {
      name: "block2.shortcut.weight.firstMoment",
      type: "f32",
      shape: [32, 16, 1, 1],
      offset: 466048,
      initial: { kind: "zeros" },
    },
    {
      name: "block2.shortcut.weight.secondMoment",
      type: "f32",
      shape: [32, 16, 1, 1],
      offset: 468096,
      initial: { kind: "zeros" },
    },
    {
      name: "block3.conv1.weight.firstMoment",
      type: "f32",
      shape: [64, 32, 3, 3],
      offset: 470144,
      initial: { kind: "zeros" },
    },
    {
      name: "block3.conv1.weight.secondMoment",
      type: "f32",
      shape: [64, 32, 3, 3],
      offset: 543872,
      initial: { kind: "zeros" },
    },
    {
      name: "block3.norm1.weight.firstMoment",
      type: "f32",
      shape: [64],
      offset: 617600,
      initial: { kind: "zeros" },
    },
    {
      name: "block3.norm1.weight.secondMoment",
      type: "f32",
      shape: [64],
      offset: 617856,
      initial: { kind: "zeros" },
    },
    {
      name: "block3.norm1.bias.firstMoment",
      type: "f32",
      shape: [64],
      offset: 618112,
      initial: { kind: "zeros" },
    },
    {
      name: "block3.norm1.bias.secondMoment",
      type: "f32",
      shape: [64],
      offset: 618368,
      initial: { kind: "zeros" },
    },
    {
      name: "block3.conv2.weight.firstMoment",
      type: "f32",
      shape: [64, 64, 3, 3],
      offset: 618624,
      initial: { kind: "zeros" },
    },
    {
      name: "block3.conv2.weight.secondMoment",
      type: "f32",
      shape: [64, 64, 3, 3],
      offset: 766080,
      initial: { kind: "zeros" },
    },
    {
      name: "block3.norm2.weight.firstMoment",
      type: "f32",
      shape: [64],
      offset: 913536,
      initial: { kind: "zeros" },
    },
    {
      name: "block3.norm2.weight.secondMoment",
      type: "f32",
      shape: [64],
      offset: 913792,
      initial: { kind: "zeros" },
    },
    {
      name: "block3.norm2.bias.firstMoment",
      type: "f32",
      shape: [64],
      offset: 914048,
      initial: { kind: "zeros" },
    },
    {
      name: "block3.norm2.bias.secondMoment",
      type: "f32",
      shape: [64],
      offset: 914304,
      initial: { kind: "zeros" },
    },
    {
      name: "block3.shortcut.weight.firstMoment",
      type: "f32",
      shape: [64, 32, 1, 1],
      offset: 914560,
      initial: { kind: "zeros" },
    },
    {
      name: "block3.shortcut.weight.secondMoment",
      type: "f32",
      shape: [64, 32, 1, 1],
      offset: 922752,
      initial: { kind: "zeros" },
    },
    {
      name: "head.weight.firstMoment",
      type: "f32",
      shape: [10, 64],
      offset: 930944,
      initial: { kind: "zeros" },
    },
    {
      name: "head.weight.secondMoment",
      type: "f32",
      shape: [10, 64],
      offset: 933504,
      initial: { kind: "zeros" },
    },
    { name: "head.bias.firstMoment", type: "f32", shape: [10], offset: 936064, initial: { kind: "zeros" } },
    { name: "head.bias.secondMoment", type: "f32", shape: [10], offset: 936112, initial: { kind: "zeros" } },
  ],
  constants: [],
  counters: { seed: 936160, step: 313328, guard: 936176 },
  objectives: {
    ["loss"]: {
      step: {
        inputs: [
          { name: "x", type: "f32", shape: [16, 3, 32, 32], offset: 1984768 },
          { name: "label", type: "i32", shape: [16], offset: 2181376, below: 10 },
        ],
        outputs: [],
        loss: 2181376,
        metrics: [],
        run: step,
      },
      evaluate: {
        inputs: [
          { name: "x", type: "f32", shape: [16, 3, 32, 32], offset: 1984768 },
          { name: "label", type: "i32", shape: [16], offset: 2181376, below: 10 },
        ],
        outputs: [],
        loss: 936192,
        metrics: [{ name: "accuracy", type: "f32", shape: [16], offset: 936832 }],
        run: evaluate,
      },
      gradients: {
        inputs: [
          { name: "x", type: "f32", shape: [16, 3, 32, 32], offset: 11421952 },
          { name: "label", type: "i32", shape: [16], offset: 9854464, below: 10 },
        ],
        outputs: [
          { name: "conv.weight", type: "f32", shape: [16, 3, 3, 3], offset: 936192 },
          { name: "norm.weight", type: "f32", shape: [16], offset: 4091136 },
          { name: "norm.bias", type: "f32", shape: [16], offset: 4091200 },
          { name: "block1.conv1.weight", type: "f32", shape: [16, 16, 3, 3], offset: 4081920 },
          { name: "block1.norm1.weight", type: "f32", shape: [16], offset: 8276224 },
          { name: "block1.norm1.bias", type: "f32", shape: [16], offset: 8276288 },
          { name: "block1.conv2.weight", type: "f32", shape: [16, 16, 3, 3], offset: 9343232 },
          { name: "block1.norm2.weight", type: "f32", shape: [16], offset: 9352448 },
          { name: "block1.norm2.bias", type: "f32", shape: [16], offset: 9352512 },
          { name: "block2.conv1.weight", type: "f32", shape: [32, 16, 3, 3], offset: 9324800 },
          { name: "block2.norm1.weight", type: "f32", shape: [32], offset: 10410240 },
          { name: "block2.norm1.bias", type: "f32", shape: [32], offset: 10410368 },
          { name: "block2.conv2.weight", type: "f32", shape: [32, 32, 3, 3], offset: 10373376 },
          { name: "block2.norm2.weight", type: "f32", shape: [32], offset: 11853568 },
          { name: "block2.norm2.bias", type: "f32", shape: [32], offset: 11853696 },
          { name: "block2.shortcut.weight", type: "f32", shape: [32, 16, 1, 1], offset: 11850496 },
          { name: "block3.conv1.weight", type: "f32", shape: [64, 32, 3, 3], offset: 11766016 },
          { name: "block3.norm1.weight", type: "f32", shape: [64], offset: 11852544 },
          { name: "block3.norm1.bias", type: "f32", shape: [64], offset: 11852800 },
          { name: "block3.conv2.weight", type: "f32", shape: [64, 64, 3, 3], offset: 11618560 },
          { name: "block3.norm2.weight", type: "f32", shape: [64], offset: 11853056 },
          { name: "block3.norm2.bias", type: "f32", shape: [64], offset: 11853312 },
          { name: "block3.shortcut.weight", type: "f32", shape: [64, 32, 1, 1], offset: 11839744 },
          { name: "head.weight", type: "f32", shape: [10, 64], offset: 11847936 },
          { name: "head.bias", type: "f32", shape: [10], offset: 11854720 },
        ],
        loss: 11854768,
        metrics: [],
        run: gradients,
      },
    },
  },
  predict: {
    inputs: [{ name: "x", type: "f32", shape: [16, 3, 32, 32], offset: 1984768 }],
    unread: ["label"],
    outputs: [{ name: "logits", type: "f32", shape: [16, 10], offset: 940544 }],
    metrics: [],
    run: predict,
  },
});
