// @generated
/* eslint-disable */
/**
 * vgg16: a neural network and its training, compiled by Tapeless. Do not edit: change the model and
 * compile it again. Kernels come first, then one function per program, then the trainer that is made of them.
 *
 * Inputs
 *   x      f32[1, 3, 224, 224]
 *   label  i32[1]
 * Parameters: 138,357,544 numbers in 32 tensors
 *   conv1_1.weight  f32[64, 3, 3, 3]
 *   conv1_1.bias    f32[64]
 *   conv1_2.weight  f32[64, 64, 3, 3]
 *   conv1_2.bias    f32[64]
 *   conv2_1.weight  f32[128, 64, 3, 3]
 *   conv2_1.bias    f32[128]
 *   conv2_2.weight  f32[128, 128, 3, 3]
 *   conv2_2.bias    f32[128]
 *   conv3_1.weight  f32[256, 128, 3, 3]
 *   conv3_1.bias    f32[256]
 *   conv3_2.weight  f32[256, 256, 3, 3]
 *   conv3_2.bias    f32[256]
 *   conv3_3.weight  f32[256, 256, 3, 3]
 *   conv3_3.bias    f32[256]
 *   conv4_1.weight  f32[512, 256, 3, 3]
 *   conv4_1.bias    f32[512]
 *   conv4_2.weight  f32[512, 512, 3, 3]
 *   conv4_2.bias    f32[512]
 *   conv4_3.weight  f32[512, 512, 3, 3]
 *   conv4_3.bias    f32[512]
 *   conv5_1.weight  f32[512, 512, 3, 3]
 *   conv5_1.bias    f32[512]
 *   conv5_2.weight  f32[512, 512, 3, 3]
 *   conv5_2.bias    f32[512]
 *   and 8 more, see plan.txt
 * Dimensions, as tensor[axis]
 *       3  x[1], conv1_1.weight[1], conv1_1.weight[2], conv1_1.weight[3], conv1_2.weight[2], and 23 more
 *     224  x[2], x[3]
 *      64  conv1_1.weight[0], conv1_1.bias[0], conv1_2.weight[0], conv1_2.weight[1], conv1_2.bias[0], and 1 more
 *     128  conv2_1.weight[0], conv2_1.bias[0], conv2_2.weight[0], conv2_2.weight[1], conv2_2.bias[0], and 1 more
 *     256  conv3_1.weight[0], conv3_1.bias[0], conv3_2.weight[0], conv3_2.weight[1], conv3_2.bias[0], and 4 more
 *     512  conv4_1.weight[0], conv4_1.bias[0], conv4_2.weight[0], conv4_2.weight[1], conv4_2.bias[0], and 12 more
 *    4096  fc6.weight[0], fc6.bias[0], fc7.weight[0], fc7.weight[1], fc7.bias[0], and 1 more
 *   25088  fc6.weight[1]
 *    1000  fc8.weight[0], fc8.bias[0], logits[1]
 * Programs          FLOPs per call    peak bytes  launches
 *   step            93,546,362,863 1,585,054,096       112
 *   gradients       92,716,217,599 1,717,325,104        79
 *   evaluate        30,973,768,542 1,132,550,544        24
 *   predict         30,973,762,536 1,132,550,528        21
 * Memory: one arena of 1,717,325,104 bytes (1.60 GiB), the first 1,106,860,416 for parameters and state.
 * Kernels take the views of the arena that they use, then the position of each tensor in its view, in elements.
 * Tensors are row-major. Arithmetic is in float64 between loads and stores, rounded when stored.
 */
import { defineTrainer, threefry, type NumericArray, type Views } from "../../runtime/index.ts";

/**
 * convolution, vgg16.ts:44
 * relu, vgg16.ts:44
 */
function convolution_relu(
  f32: Float32Array,
  x_at: number,
  conv1_1Weight: number,
  conv1_1Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 63; i += 3) {
    const bias = f32[conv1_1Bias + i]!;
    const bias_i1 = f32[conv1_1Bias + i + 1]!;
    const bias_i2 = f32[conv1_1Bias + i + 2]!;
    for (let j = 0; j < 224; j++) {
      const relu_at_row = relu_at + i * 50176 + j * 224;
      for (let k = 0; k < 224; k += 4) {
        let convolution = 0;
        let convolution_i1 = 0;
        let convolution_i2 = 0;
        let convolution_k1 = 0;
        let convolution_k1_i1 = 0;
        let convolution_k1_i2 = 0;
        let convolution_k2 = 0;
        let convolution_k2_i1 = 0;
        let convolution_k2_i2 = 0;
        let convolution_k3 = 0;
        let convolution_k3_i1 = 0;
        let convolution_k3_i2 = 0;
        for (let r = 0; r < 3; r++) {
          const x_at_row = x_at + r * 50176 + j * 224 + k;
          const conv1_1Weight_row = conv1_1Weight + i * 27 + r * 9;
          for (let s = 0; s < 3; s++) {
            if (j + s >= 1 && j + s < 225) {
              if (k >= 1) {
                const x = f32[x_at_row + s * 224 - 225]!;
                convolution += x * f32[conv1_1Weight_row + s * 3]!;
                convolution_i1 += x * f32[conv1_1Weight_row + s * 3 + 27]!;
                convolution_i2 += x * f32[conv1_1Weight_row + s * 3 + 54]!;
              }
              const x_k1 = f32[x_at_row + s * 224 - 224]!;
              convolution_k1 += x_k1 * f32[conv1_1Weight_row + s * 3]!;
              convolution_k1_i1 += x_k1 * f32[conv1_1Weight_row + s * 3 + 27]!;
              convolution_k1_i2 += x_k1 * f32[conv1_1Weight_row + s * 3 + 54]!;
              const x_k2 = f32[x_at_row + s * 224 - 223]!;
              convolution_k2 += x_k2 * f32[conv1_1Weight_row + s * 3]!;
              convolution_k2_i1 += x_k2 * f32[conv1_1Weight_row + s * 3 + 27]!;
              convolution_k2_i2 += x_k2 * f32[conv1_1Weight_row + s * 3 + 54]!;
              const x_k3 = f32[x_at_row + s * 224 - 222]!;
              convolution_k3 += x_k3 * f32[conv1_1Weight_row + s * 3]!;
              convolution_k3_i1 += x_k3 * f32[conv1_1Weight_row + s * 3 + 27]!;
              convolution_k3_i2 += x_k3 * f32[conv1_1Weight_row + s * 3 + 54]!;
              const x_t1 = f32[x_at_row + s * 224 - 224]!;
              convolution += x_t1 * f32[conv1_1Weight_row + s * 3 + 1]!;
              convolution_i1 += x_t1 * f32[conv1_1Weight_row + s * 3 + 28]!;
              convolution_i2 += x_t1 * f32[conv1_1Weight_row + s * 3 + 55]!;
              const x_k1_t1 = f32[x_at_row + s * 224 - 223]!;
              convolution_k1 += x_k1_t1 * f32[conv1_1Weight_row + s * 3 + 1]!;
              convolution_k1_i1 += x_k1_t1 * f32[conv1_1Weight_row + s * 3 + 28]!;
              convolution_k1_i2 += x_k1_t1 * f32[conv1_1Weight_row + s * 3 + 55]!;
              const x_k2_t1 = f32[x_at_row + s * 224 - 222]!;
              convolution_k2 += x_k2_t1 * f32[conv1_1Weight_row + s * 3 + 1]!;
              convolution_k2_i1 += x_k2_t1 * f32[conv1_1Weight_row + s * 3 + 28]!;
              convolution_k2_i2 += x_k2_t1 * f32[conv1_1Weight_row + s * 3 + 55]!;
              const x_k3_t1 = f32[x_at_row + s * 224 - 221]!;
              convolution_k3 += x_k3_t1 * f32[conv1_1Weight_row + s * 3 + 1]!;
              convolution_k3_i1 += x_k3_t1 * f32[conv1_1Weight_row + s * 3 + 28]!;
              convolution_k3_i2 += x_k3_t1 * f32[conv1_1Weight_row + s * 3 + 55]!;
              const x_t2 = f32[x_at_row + s * 224 - 223]!;
              convolution += x_t2 * f32[conv1_1Weight_row + s * 3 + 2]!;
              convolution_i1 += x_t2 * f32[conv1_1Weight_row + s * 3 + 29]!;
              convolution_i2 += x_t2 * f32[conv1_1Weight_row + s * 3 + 56]!;
              const x_k1_t2 = f32[x_at_row + s * 224 - 222]!;
              convolution_k1 += x_k1_t2 * f32[conv1_1Weight_row + s * 3 + 2]!;
              convolution_k1_i1 += x_k1_t2 * f32[conv1_1Weight_row + s * 3 + 29]!;
              convolution_k1_i2 += x_k1_t2 * f32[conv1_1Weight_row + s * 3 + 56]!;
              const x_k2_t2 = f32[x_at_row + s * 224 - 221]!;
              convolution_k2 += x_k2_t2 * f32[conv1_1Weight_row + s * 3 + 2]!;
              convolution_k2_i1 += x_k2_t2 * f32[conv1_1Weight_row + s * 3 + 29]!;
              convolution_k2_i2 += x_k2_t2 * f32[conv1_1Weight_row + s * 3 + 56]!;
              if (k < 220) {
                const x_k3_t2 = f32[x_at_row + s * 224 - 220]!;
                convolution_k3 += x_k3_t2 * f32[conv1_1Weight_row + s * 3 + 2]!;
                convolution_k3_i1 += x_k3_t2 * f32[conv1_1Weight_row + s * 3 + 29]!;
                convolution_k3_i2 += x_k3_t2 * f32[conv1_1Weight_row + s * 3 + 56]!;
              }
            }
          }
        }
        f32[relu_at_row + k] = Math.max(convolution + bias, 0);
        f32[relu_at_row + k + 50176] = Math.max(convolution_i1 + bias_i1, 0);
        f32[relu_at_row + k + 100352] = Math.max(convolution_i2 + bias_i2, 0);
        f32[relu_at_row + k + 1] = Math.max(convolution_k1 + bias, 0);
        f32[relu_at_row + k + 50177] = Math.max(convolution_k1_i1 + bias_i1, 0);
        f32[relu_at_row + k + 100353] = Math.max(convolution_k1_i2 + bias_i2, 0);
        f32[relu_at_row + k + 2] = Math.max(convolution_k2 + bias, 0);
        f32[relu_at_row + k + 50178] = Math.max(convolution_k2_i1 + bias_i1, 0);
        f32[relu_at_row + k + 100354] = Math.max(convolution_k2_i2 + bias_i2, 0);
        f32[relu_at_row + k + 3] = Math.max(convolution_k3 + bias, 0);
        f32[relu_at_row + k + 50179] = Math.max(convolution_k3_i1 + bias_i1, 0);
        f32[relu_at_row + k + 100355] = Math.max(convolution_k3_i2 + bias_i2, 0);
      }
    }
  }
  const bias_ir = f32[conv1_1Bias + 63]!;
  for (let j_ir = 0; j_ir < 224; j_ir++) {
    const relu_at_row2 = relu_at + j_ir * 224;
    for (let k_ir = 0; k_ir < 224; k_ir += 4) {
      let convolution_ir = 0;
      let convolution_k1_ir = 0;
      let convolution_k2_ir = 0;
      let convolution_k3_ir = 0;
      for (let r_ir = 0; r_ir < 3; r_ir++) {
        const x_at_row2 = x_at + r_ir * 50176 + j_ir * 224 + k_ir;
        const conv1_1Weight_row2 = conv1_1Weight + r_ir * 9;
        for (let s_ir = 0; s_ir < 3; s_ir++) {
          if (j_ir + s_ir >= 1 && j_ir + s_ir < 225) {
            if (k_ir >= 1) {
              convolution_ir +=
                f32[x_at_row2 + s_ir * 224 - 225]! * f32[conv1_1Weight_row2 + s_ir * 3 + 1701]!;
            }
            convolution_k1_ir +=
              f32[x_at_row2 + s_ir * 224 - 224]! * f32[conv1_1Weight_row2 + s_ir * 3 + 1701]!;
            convolution_k2_ir +=
              f32[x_at_row2 + s_ir * 224 - 223]! * f32[conv1_1Weight_row2 + s_ir * 3 + 1701]!;
            convolution_k3_ir +=
              f32[x_at_row2 + s_ir * 224 - 222]! * f32[conv1_1Weight_row2 + s_ir * 3 + 1701]!;
            convolution_ir += f32[x_at_row2 + s_ir * 224 - 224]! * f32[conv1_1Weight_row2 + s_ir * 3 + 1702]!;
            convolution_k1_ir +=
              f32[x_at_row2 + s_ir * 224 - 223]! * f32[conv1_1Weight_row2 + s_ir * 3 + 1702]!;
            convolution_k2_ir +=
              f32[x_at_row2 + s_ir * 224 - 222]! * f32[conv1_1Weight_row2 + s_ir * 3 + 1702]!;
            convolution_k3_ir +=
              f32[x_at_row2 + s_ir * 224 - 221]! * f32[conv1_1Weight_row2 + s_ir * 3 + 1702]!;
            convolution_ir += f32[x_at_row2 + s_ir * 224 - 223]! * f32[conv1_1Weight_row2 + s_ir * 3 + 1703]!;
            convolution_k1_ir +=
              f32[x_at_row2 + s_ir * 224 - 222]! * f32[conv1_1Weight_row2 + s_ir * 3 + 1703]!;
            convolution_k2_ir +=
              f32[x_at_row2 + s_ir * 224 - 221]! * f32[conv1_1Weight_row2 + s_ir * 3 + 1703]!;
            if (k_ir < 220) {
              convolution_k3_ir +=
                f32[x_at_row2 + s_ir * 224 - 220]! * f32[conv1_1Weight_row2 + s_ir * 3 + 1703]!;
            }
          }
        }
      }
      f32[relu_at_row2 + k_ir + 3161088] = Math.max(convolution_ir + bias_ir, 0);
      f32[relu_at_row2 + k_ir + 3161089] = Math.max(convolution_k1_ir + bias_ir, 0);
      f32[relu_at_row2 + k_ir + 3161090] = Math.max(convolution_k2_ir + bias_ir, 0);
      f32[relu_at_row2 + k_ir + 3161091] = Math.max(convolution_k3_ir + bias_ir, 0);
    }
  }
}

/**
 * convolution, vgg16.ts:44
 * relu, vgg16.ts:44
 */
function convolution_relu2(
  f32: Float32Array,
  relu_at: number,
  conv1_2Weight: number,
  conv1_2Bias: number,
  relu_at2: number,
): void {
  for (let i = 0; i < 63; i += 3) {
    const bias = f32[conv1_2Bias + i]!;
    const bias_i1 = f32[conv1_2Bias + i + 1]!;
    const bias_i2 = f32[conv1_2Bias + i + 2]!;
    for (let j = 0; j < 224; j++) {
      const relu_at2_row = relu_at2 + i * 50176 + j * 224;
      for (let k = 0; k < 224; k += 4) {
        let convolution = 0;
        let convolution_i1 = 0;
        let convolution_i2 = 0;
        let convolution_k1 = 0;
        let convolution_k1_i1 = 0;
        let convolution_k1_i2 = 0;
        let convolution_k2 = 0;
        let convolution_k2_i1 = 0;
        let convolution_k2_i2 = 0;
        let convolution_k3 = 0;
        let convolution_k3_i1 = 0;
        let convolution_k3_i2 = 0;
        for (let r = 0; r < 64; r++) {
          const relu_at_row = relu_at + r * 50176 + j * 224 + k;
          const conv1_2Weight_row = conv1_2Weight + i * 576 + r * 9;
          for (let s = 0; s < 3; s++) {
            if (j + s >= 1 && j + s < 225) {
              if (k >= 1) {
                const relu = f32[relu_at_row + s * 224 - 225]!;
                convolution += relu * f32[conv1_2Weight_row + s * 3]!;
                convolution_i1 += relu * f32[conv1_2Weight_row + s * 3 + 576]!;
                convolution_i2 += relu * f32[conv1_2Weight_row + s * 3 + 1152]!;
              }
              const relu_k1 = f32[relu_at_row + s * 224 - 224]!;
              convolution_k1 += relu_k1 * f32[conv1_2Weight_row + s * 3]!;
              convolution_k1_i1 += relu_k1 * f32[conv1_2Weight_row + s * 3 + 576]!;
              convolution_k1_i2 += relu_k1 * f32[conv1_2Weight_row + s * 3 + 1152]!;
              const relu_k2 = f32[relu_at_row + s * 224 - 223]!;
              convolution_k2 += relu_k2 * f32[conv1_2Weight_row + s * 3]!;
              convolution_k2_i1 += relu_k2 * f32[conv1_2Weight_row + s * 3 + 576]!;
              convolution_k2_i2 += relu_k2 * f32[conv1_2Weight_row + s * 3 + 1152]!;
              const relu_k3 = f32[relu_at_row + s * 224 - 222]!;
              convolution_k3 += relu_k3 * f32[conv1_2Weight_row + s * 3]!;
              convolution_k3_i1 += relu_k3 * f32[conv1_2Weight_row + s * 3 + 576]!;
              convolution_k3_i2 += relu_k3 * f32[conv1_2Weight_row + s * 3 + 1152]!;
              const relu_t1 = f32[relu_at_row + s * 224 - 224]!;
              convolution += relu_t1 * f32[conv1_2Weight_row + s * 3 + 1]!;
              convolution_i1 += relu_t1 * f32[conv1_2Weight_row + s * 3 + 577]!;
              convolution_i2 += relu_t1 * f32[conv1_2Weight_row + s * 3 + 1153]!;
              const relu_k1_t1 = f32[relu_at_row + s * 224 - 223]!;
              convolution_k1 += relu_k1_t1 * f32[conv1_2Weight_row + s * 3 + 1]!;
              convolution_k1_i1 += relu_k1_t1 * f32[conv1_2Weight_row + s * 3 + 577]!;
              convolution_k1_i2 += relu_k1_t1 * f32[conv1_2Weight_row + s * 3 + 1153]!;
              const relu_k2_t1 = f32[relu_at_row + s * 224 - 222]!;
              convolution_k2 += relu_k2_t1 * f32[conv1_2Weight_row + s * 3 + 1]!;
              convolution_k2_i1 += relu_k2_t1 * f32[conv1_2Weight_row + s * 3 + 577]!;
              convolution_k2_i2 += relu_k2_t1 * f32[conv1_2Weight_row + s * 3 + 1153]!;
              const relu_k3_t1 = f32[relu_at_row + s * 224 - 221]!;
              convolution_k3 += relu_k3_t1 * f32[conv1_2Weight_row + s * 3 + 1]!;
              convolution_k3_i1 += relu_k3_t1 * f32[conv1_2Weight_row + s * 3 + 577]!;
              convolution_k3_i2 += relu_k3_t1 * f32[conv1_2Weight_row + s * 3 + 1153]!;
              const relu_t2 = f32[relu_at_row + s * 224 - 223]!;
              convolution += relu_t2 * f32[conv1_2Weight_row + s * 3 + 2]!;
              convolution_i1 += relu_t2 * f32[conv1_2Weight_row + s * 3 + 578]!;
              convolution_i2 += relu_t2 * f32[conv1_2Weight_row + s * 3 + 1154]!;
              const relu_k1_t2 = f32[relu_at_row + s * 224 - 222]!;
              convolution_k1 += relu_k1_t2 * f32[conv1_2Weight_row + s * 3 + 2]!;
              convolution_k1_i1 += relu_k1_t2 * f32[conv1_2Weight_row + s * 3 + 578]!;
              convolution_k1_i2 += relu_k1_t2 * f32[conv1_2Weight_row + s * 3 + 1154]!;
              const relu_k2_t2 = f32[relu_at_row + s * 224 - 221]!;
              convolution_k2 += relu_k2_t2 * f32[conv1_2Weight_row + s * 3 + 2]!;
              convolution_k2_i1 += relu_k2_t2 * f32[conv1_2Weight_row + s * 3 + 578]!;
              convolution_k2_i2 += relu_k2_t2 * f32[conv1_2Weight_row + s * 3 + 1154]!;
              if (k < 220) {
                const relu_k3_t2 = f32[relu_at_row + s * 224 - 220]!;
                convolution_k3 += relu_k3_t2 * f32[conv1_2Weight_row + s * 3 + 2]!;
                convolution_k3_i1 += relu_k3_t2 * f32[conv1_2Weight_row + s * 3 + 578]!;
                convolution_k3_i2 += relu_k3_t2 * f32[conv1_2Weight_row + s * 3 + 1154]!;
              }
            }
          }
        }
        f32[relu_at2_row + k] = Math.max(convolution + bias, 0);
        f32[relu_at2_row + k + 50176] = Math.max(convolution_i1 + bias_i1, 0);
        f32[relu_at2_row + k + 100352] = Math.max(convolution_i2 + bias_i2, 0);
        f32[relu_at2_row + k + 1] = Math.max(convolution_k1 + bias, 0);
        f32[relu_at2_row + k + 50177] = Math.max(convolution_k1_i1 + bias_i1, 0);
        f32[relu_at2_row + k + 100353] = Math.max(convolution_k1_i2 + bias_i2, 0);
        f32[relu_at2_row + k + 2] = Math.max(convolution_k2 + bias, 0);
        f32[relu_at2_row + k + 50178] = Math.max(convolution_k2_i1 + bias_i1, 0);
        f32[relu_at2_row + k + 100354] = Math.max(convolution_k2_i2 + bias_i2, 0);
        f32[relu_at2_row + k + 3] = Math.max(convolution_k3 + bias, 0);
        f32[relu_at2_row + k + 50179] = Math.max(convolution_k3_i1 + bias_i1, 0);
        f32[relu_at2_row + k + 100355] = Math.max(convolution_k3_i2 + bias_i2, 0);
      }
    }
  }
  const bias_ir = f32[conv1_2Bias + 63]!;
  for (let j_ir = 0; j_ir < 224; j_ir++) {
    const relu_at2_row2 = relu_at2 + j_ir * 224;
    for (let k_ir = 0; k_ir < 224; k_ir += 4) {
      let convolution_ir = 0;
      let convolution_k1_ir = 0;
      let convolution_k2_ir = 0;
      let convolution_k3_ir = 0;
      for (let r_ir = 0; r_ir < 64; r_ir++) {
        const relu_at_row2 = relu_at + r_ir * 50176 + j_ir * 224 + k_ir;
        const conv1_2Weight_row2 = conv1_2Weight + r_ir * 9;
        for (let s_ir = 0; s_ir < 3; s_ir++) {
          if (j_ir + s_ir >= 1 && j_ir + s_ir < 225) {
            if (k_ir >= 1) {
              convolution_ir +=
                f32[relu_at_row2 + s_ir * 224 - 225]! * f32[conv1_2Weight_row2 + s_ir * 3 + 36288]!;
            }
            convolution_k1_ir +=
              f32[relu_at_row2 + s_ir * 224 - 224]! * f32[conv1_2Weight_row2 + s_ir * 3 + 36288]!;
            convolution_k2_ir +=
              f32[relu_at_row2 + s_ir * 224 - 223]! * f32[conv1_2Weight_row2 + s_ir * 3 + 36288]!;
            convolution_k3_ir +=
              f32[relu_at_row2 + s_ir * 224 - 222]! * f32[conv1_2Weight_row2 + s_ir * 3 + 36288]!;
            convolution_ir +=
              f32[relu_at_row2 + s_ir * 224 - 224]! * f32[conv1_2Weight_row2 + s_ir * 3 + 36289]!;
            convolution_k1_ir +=
              f32[relu_at_row2 + s_ir * 224 - 223]! * f32[conv1_2Weight_row2 + s_ir * 3 + 36289]!;
            convolution_k2_ir +=
              f32[relu_at_row2 + s_ir * 224 - 222]! * f32[conv1_2Weight_row2 + s_ir * 3 + 36289]!;
            convolution_k3_ir +=
              f32[relu_at_row2 + s_ir * 224 - 221]! * f32[conv1_2Weight_row2 + s_ir * 3 + 36289]!;
            convolution_ir +=
              f32[relu_at_row2 + s_ir * 224 - 223]! * f32[conv1_2Weight_row2 + s_ir * 3 + 36290]!;
            convolution_k1_ir +=
              f32[relu_at_row2 + s_ir * 224 - 222]! * f32[conv1_2Weight_row2 + s_ir * 3 + 36290]!;
            convolution_k2_ir +=
              f32[relu_at_row2 + s_ir * 224 - 221]! * f32[conv1_2Weight_row2 + s_ir * 3 + 36290]!;
            if (k_ir < 220) {
              convolution_k3_ir +=
                f32[relu_at_row2 + s_ir * 224 - 220]! * f32[conv1_2Weight_row2 + s_ir * 3 + 36290]!;
            }
          }
        }
      }
      f32[relu_at2_row2 + k_ir + 3161088] = Math.max(convolution_ir + bias_ir, 0);
      f32[relu_at2_row2 + k_ir + 3161089] = Math.max(convolution_k1_ir + bias_ir, 0);
      f32[relu_at2_row2 + k_ir + 3161090] = Math.max(convolution_k2_ir + bias_ir, 0);
      f32[relu_at2_row2 + k_ir + 3161091] = Math.max(convolution_k3_ir + bias_ir, 0);
    }
  }
}

/**
 * windowMax, vgg16.ts:45
 * windowArgmax, vgg16.ts:45
 */
function windowMax_windowArgmax(
  f32: Float32Array,
  i32: Int32Array,
  relu_at: number,
  windowMax_at: number,
  windowArgmax_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    for (let j = 0; j < 112; j++) {
      const windowMax_at_row = windowMax_at + i * 12544 + j * 112;
      const windowArgmax_at_row = windowArgmax_at + i * 12544 + j * 112;
      for (let k = 0; k < 112; k++) {
        let windowMax = -Infinity;
        let windowArgmax = -Infinity;
        let windowArgmax2 = j * 448 + k * 2;
        const relu_at_row = relu_at + i * 50176 + j * 448 + k * 2;
        for (let r = 0; r < 2; r++) {
          const relu = f32[relu_at_row + r * 224]!;
          windowMax = Math.max(windowMax, relu);
          const value = relu > windowArgmax || Number.isNaN(relu);
          windowArgmax = value ? relu : windowArgmax;
          windowArgmax2 = value ? j * 448 + r * 224 + k * 2 : windowArgmax2;
          const relu_s1 = f32[relu_at_row + r * 224 + 1]!;
          windowMax = Math.max(windowMax, relu_s1);
          const value_s1 = relu_s1 > windowArgmax || Number.isNaN(relu_s1);
          windowArgmax = value_s1 ? relu_s1 : windowArgmax;
          windowArgmax2 = value_s1 ? j * 448 + r * 224 + k * 2 + 1 : windowArgmax2;
        }
        f32[windowMax_at_row + k] = windowMax;
        i32[windowArgmax_at_row + k] = windowArgmax2;
      }
    }
  }
}

/**
 * convolution, vgg16.ts:44
 * relu, vgg16.ts:44
 */
function convolution_relu3(
  f32: Float32Array,
  windowMax_at: number,
  conv2_1Weight: number,
  conv2_1Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 126; i += 3) {
    const bias = f32[conv2_1Bias + i]!;
    const bias_i1 = f32[conv2_1Bias + i + 1]!;
    const bias_i2 = f32[conv2_1Bias + i + 2]!;
    for (let j = 0; j < 112; j++) {
      const relu_at_row = relu_at + i * 12544 + j * 112;
      for (let k = 0; k < 112; k += 4) {
        let convolution = 0;
        let convolution_i1 = 0;
        let convolution_i2 = 0;
        let convolution_k1 = 0;
        let convolution_k1_i1 = 0;
        let convolution_k1_i2 = 0;
        let convolution_k2 = 0;
        let convolution_k2_i1 = 0;
        let convolution_k2_i2 = 0;
        let convolution_k3 = 0;
        let convolution_k3_i1 = 0;
        let convolution_k3_i2 = 0;
        for (let r = 0; r < 64; r++) {
          const windowMax_at_row = windowMax_at + r * 12544 + j * 112 + k;
          const conv2_1Weight_row = conv2_1Weight + i * 576 + r * 9;
          for (let s = 0; s < 3; s++) {
            if (j + s >= 1 && j + s < 113) {
              if (k >= 1) {
                const windowMax = f32[windowMax_at_row + s * 112 - 113]!;
                convolution += windowMax * f32[conv2_1Weight_row + s * 3]!;
                convolution_i1 += windowMax * f32[conv2_1Weight_row + s * 3 + 576]!;
                convolution_i2 += windowMax * f32[conv2_1Weight_row + s * 3 + 1152]!;
              }
              const windowMax_k1 = f32[windowMax_at_row + s * 112 - 112]!;
              convolution_k1 += windowMax_k1 * f32[conv2_1Weight_row + s * 3]!;
              convolution_k1_i1 += windowMax_k1 * f32[conv2_1Weight_row + s * 3 + 576]!;
              convolution_k1_i2 += windowMax_k1 * f32[conv2_1Weight_row + s * 3 + 1152]!;
              const windowMax_k2 = f32[windowMax_at_row + s * 112 - 111]!;
              convolution_k2 += windowMax_k2 * f32[conv2_1Weight_row + s * 3]!;
              convolution_k2_i1 += windowMax_k2 * f32[conv2_1Weight_row + s * 3 + 576]!;
              convolution_k2_i2 += windowMax_k2 * f32[conv2_1Weight_row + s * 3 + 1152]!;
              const windowMax_k3 = f32[windowMax_at_row + s * 112 - 110]!;
              convolution_k3 += windowMax_k3 * f32[conv2_1Weight_row + s * 3]!;
              convolution_k3_i1 += windowMax_k3 * f32[conv2_1Weight_row + s * 3 + 576]!;
              convolution_k3_i2 += windowMax_k3 * f32[conv2_1Weight_row + s * 3 + 1152]!;
              const windowMax_t1 = f32[windowMax_at_row + s * 112 - 112]!;
              convolution += windowMax_t1 * f32[conv2_1Weight_row + s * 3 + 1]!;
              convolution_i1 += windowMax_t1 * f32[conv2_1Weight_row + s * 3 + 577]!;
              convolution_i2 += windowMax_t1 * f32[conv2_1Weight_row + s * 3 + 1153]!;
              const windowMax_k1_t1 = f32[windowMax_at_row + s * 112 - 111]!;
              convolution_k1 += windowMax_k1_t1 * f32[conv2_1Weight_row + s * 3 + 1]!;
              convolution_k1_i1 += windowMax_k1_t1 * f32[conv2_1Weight_row + s * 3 + 577]!;
              convolution_k1_i2 += windowMax_k1_t1 * f32[conv2_1Weight_row + s * 3 + 1153]!;
              const windowMax_k2_t1 = f32[windowMax_at_row + s * 112 - 110]!;
              convolution_k2 += windowMax_k2_t1 * f32[conv2_1Weight_row + s * 3 + 1]!;
              convolution_k2_i1 += windowMax_k2_t1 * f32[conv2_1Weight_row + s * 3 + 577]!;
              convolution_k2_i2 += windowMax_k2_t1 * f32[conv2_1Weight_row + s * 3 + 1153]!;
              const windowMax_k3_t1 = f32[windowMax_at_row + s * 112 - 109]!;
              convolution_k3 += windowMax_k3_t1 * f32[conv2_1Weight_row + s * 3 + 1]!;
              convolution_k3_i1 += windowMax_k3_t1 * f32[conv2_1Weight_row + s * 3 + 577]!;
              convolution_k3_i2 += windowMax_k3_t1 * f32[conv2_1Weight_row + s * 3 + 1153]!;
              const windowMax_t2 = f32[windowMax_at_row + s * 112 - 111]!;
              convolution += windowMax_t2 * f32[conv2_1Weight_row + s * 3 + 2]!;
              convolution_i1 += windowMax_t2 * f32[conv2_1Weight_row + s * 3 + 578]!;
              convolution_i2 += windowMax_t2 * f32[conv2_1Weight_row + s * 3 + 1154]!;
              const windowMax_k1_t2 = f32[windowMax_at_row + s * 112 - 110]!;
              convolution_k1 += windowMax_k1_t2 * f32[conv2_1Weight_row + s * 3 + 2]!;
              convolution_k1_i1 += windowMax_k1_t2 * f32[conv2_1Weight_row + s * 3 + 578]!;
              convolution_k1_i2 += windowMax_k1_t2 * f32[conv2_1Weight_row + s * 3 + 1154]!;
              const windowMax_k2_t2 = f32[windowMax_at_row + s * 112 - 109]!;
              convolution_k2 += windowMax_k2_t2 * f32[conv2_1Weight_row + s * 3 + 2]!;
              convolution_k2_i1 += windowMax_k2_t2 * f32[conv2_1Weight_row + s * 3 + 578]!;
              convolution_k2_i2 += windowMax_k2_t2 * f32[conv2_1Weight_row + s * 3 + 1154]!;
              if (k < 108) {
                const windowMax_k3_t2 = f32[windowMax_at_row + s * 112 - 108]!;
                convolution_k3 += windowMax_k3_t2 * f32[conv2_1Weight_row + s * 3 + 2]!;
                convolution_k3_i1 += windowMax_k3_t2 * f32[conv2_1Weight_row + s * 3 + 578]!;
                convolution_k3_i2 += windowMax_k3_t2 * f32[conv2_1Weight_row + s * 3 + 1154]!;
              }
            }
          }
        }
        f32[relu_at_row + k] = Math.max(convolution + bias, 0);
        f32[relu_at_row + k + 12544] = Math.max(convolution_i1 + bias_i1, 0);
        f32[relu_at_row + k + 25088] = Math.max(convolution_i2 + bias_i2, 0);
        f32[relu_at_row + k + 1] = Math.max(convolution_k1 + bias, 0);
        f32[relu_at_row + k + 12545] = Math.max(convolution_k1_i1 + bias_i1, 0);
        f32[relu_at_row + k + 25089] = Math.max(convolution_k1_i2 + bias_i2, 0);
        f32[relu_at_row + k + 2] = Math.max(convolution_k2 + bias, 0);
        f32[relu_at_row + k + 12546] = Math.max(convolution_k2_i1 + bias_i1, 0);
        f32[relu_at_row + k + 25090] = Math.max(convolution_k2_i2 + bias_i2, 0);
        f32[relu_at_row + k + 3] = Math.max(convolution_k3 + bias, 0);
        f32[relu_at_row + k + 12547] = Math.max(convolution_k3_i1 + bias_i1, 0);
        f32[relu_at_row + k + 25091] = Math.max(convolution_k3_i2 + bias_i2, 0);
      }
    }
  }
  const bias_ir = f32[conv2_1Bias + 126]!;
  const bias_ir_i1 = f32[conv2_1Bias + 127]!;
  for (let j_ir = 0; j_ir < 112; j_ir++) {
    const relu_at_row2 = relu_at + j_ir * 112;
    for (let k_ir = 0; k_ir < 112; k_ir += 4) {
      let convolution_ir = 0;
      let convolution_ir_i1 = 0;
      let convolution_k1_ir = 0;
      let convolution_k1_ir_i1 = 0;
      let convolution_k2_ir = 0;
      let convolution_k2_ir_i1 = 0;
      let convolution_k3_ir = 0;
      let convolution_k3_ir_i1 = 0;
      for (let r_ir = 0; r_ir < 64; r_ir++) {
        const windowMax_at_row2 = windowMax_at + r_ir * 12544 + j_ir * 112 + k_ir;
        const conv2_1Weight_row2 = conv2_1Weight + r_ir * 9;
        for (let s_ir = 0; s_ir < 3; s_ir++) {
          if (j_ir + s_ir >= 1 && j_ir + s_ir < 113) {
            if (k_ir >= 1) {
              const windowMax_ir = f32[windowMax_at_row2 + s_ir * 112 - 113]!;
              convolution_ir += windowMax_ir * f32[conv2_1Weight_row2 + s_ir * 3 + 72576]!;
              convolution_ir_i1 += windowMax_ir * f32[conv2_1Weight_row2 + s_ir * 3 + 73152]!;
            }
            const windowMax_k1_ir = f32[windowMax_at_row2 + s_ir * 112 - 112]!;
            convolution_k1_ir += windowMax_k1_ir * f32[conv2_1Weight_row2 + s_ir * 3 + 72576]!;
            convolution_k1_ir_i1 += windowMax_k1_ir * f32[conv2_1Weight_row2 + s_ir * 3 + 73152]!;
            const windowMax_k2_ir = f32[windowMax_at_row2 + s_ir * 112 - 111]!;
            convolution_k2_ir += windowMax_k2_ir * f32[conv2_1Weight_row2 + s_ir * 3 + 72576]!;
            convolution_k2_ir_i1 += windowMax_k2_ir * f32[conv2_1Weight_row2 + s_ir * 3 + 73152]!;
            const windowMax_k3_ir = f32[windowMax_at_row2 + s_ir * 112 - 110]!;
            convolution_k3_ir += windowMax_k3_ir * f32[conv2_1Weight_row2 + s_ir * 3 + 72576]!;
            convolution_k3_ir_i1 += windowMax_k3_ir * f32[conv2_1Weight_row2 + s_ir * 3 + 73152]!;
            const windowMax_irTIr1 = f32[windowMax_at_row2 + s_ir * 112 - 112]!;
            convolution_ir += windowMax_irTIr1 * f32[conv2_1Weight_row2 + s_ir * 3 + 72577]!;
            convolution_ir_i1 += windowMax_irTIr1 * f32[conv2_1Weight_row2 + s_ir * 3 + 73153]!;
            const windowMax_k1_irTIr1 = f32[windowMax_at_row2 + s_ir * 112 - 111]!;
            convolution_k1_ir += windowMax_k1_irTIr1 * f32[conv2_1Weight_row2 + s_ir * 3 + 72577]!;
            convolution_k1_ir_i1 += windowMax_k1_irTIr1 * f32[conv2_1Weight_row2 + s_ir * 3 + 73153]!;
            const windowMax_k2_irTIr1 = f32[windowMax_at_row2 + s_ir * 112 - 110]!;
            convolution_k2_ir += windowMax_k2_irTIr1 * f32[conv2_1Weight_row2 + s_ir * 3 + 72577]!;
            convolution_k2_ir_i1 += windowMax_k2_irTIr1 * f32[conv2_1Weight_row2 + s_ir * 3 + 73153]!;
            const windowMax_k3_irTIr1 = f32[windowMax_at_row2 + s_ir * 112 - 109]!;
            convolution_k3_ir += windowMax_k3_irTIr1 * f32[conv2_1Weight_row2 + s_ir * 3 + 72577]!;
            convolution_k3_ir_i1 += windowMax_k3_irTIr1 * f32[conv2_1Weight_row2 + s_ir * 3 + 73153]!;
            const windowMax_irTIr2 = f32[windowMax_at_row2 + s_ir * 112 - 111]!;
            convolution_ir += windowMax_irTIr2 * f32[conv2_1Weight_row2 + s_ir * 3 + 72578]!;
            convolution_ir_i1 += windowMax_irTIr2 * f32[conv2_1Weight_row2 + s_ir * 3 + 73154]!;
            const windowMax_k1_irTIr2 = f32[windowMax_at_row2 + s_ir * 112 - 110]!;
            convolution_k1_ir += windowMax_k1_irTIr2 * f32[conv2_1Weight_row2 + s_ir * 3 + 72578]!;
            convolution_k1_ir_i1 += windowMax_k1_irTIr2 * f32[conv2_1Weight_row2 + s_ir * 3 + 73154]!;
            const windowMax_k2_irTIr2 = f32[windowMax_at_row2 + s_ir * 112 - 109]!;
            convolution_k2_ir += windowMax_k2_irTIr2 * f32[conv2_1Weight_row2 + s_ir * 3 + 72578]!;
            convolution_k2_ir_i1 += windowMax_k2_irTIr2 * f32[conv2_1Weight_row2 + s_ir * 3 + 73154]!;
            if (k_ir < 108) {
              const windowMax_k3_irTIr2 = f32[windowMax_at_row2 + s_ir * 112 - 108]!;
              convolution_k3_ir += windowMax_k3_irTIr2 * f32[conv2_1Weight_row2 + s_ir * 3 + 72578]!;
              convolution_k3_ir_i1 += windowMax_k3_irTIr2 * f32[conv2_1Weight_row2 + s_ir * 3 + 73154]!;
            }
          }
        }
      }
      f32[relu_at_row2 + k_ir + 1580544] = Math.max(convolution_ir + bias_ir, 0);
      f32[relu_at_row2 + k_ir + 1593088] = Math.max(convolution_ir_i1 + bias_ir_i1, 0);
      f32[relu_at_row2 + k_ir + 1580545] = Math.max(convolution_k1_ir + bias_ir, 0);
      f32[relu_at_row2 + k_ir + 1593089] = Math.max(convolution_k1_ir_i1 + bias_ir_i1, 0);
      f32[relu_at_row2 + k_ir + 1580546] = Math.max(convolution_k2_ir + bias_ir, 0);
      f32[relu_at_row2 + k_ir + 1593090] = Math.max(convolution_k2_ir_i1 + bias_ir_i1, 0);
      f32[relu_at_row2 + k_ir + 1580547] = Math.max(convolution_k3_ir + bias_ir, 0);
      f32[relu_at_row2 + k_ir + 1593091] = Math.max(convolution_k3_ir_i1 + bias_ir_i1, 0);
    }
  }
}

/**
 * convolution, vgg16.ts:44
 * relu, vgg16.ts:44
 */
function convolution_relu4(
  f32: Float32Array,
  relu_at: number,
  conv2_2Weight: number,
  conv2_2Bias: number,
  relu_at2: number,
): void {
  for (let i = 0; i < 126; i += 3) {
    const bias = f32[conv2_2Bias + i]!;
    const bias_i1 = f32[conv2_2Bias + i + 1]!;
    const bias_i2 = f32[conv2_2Bias + i + 2]!;
    for (let j = 0; j < 112; j++) {
      const relu_at2_row = relu_at2 + i * 12544 + j * 112;
      for (let k = 0; k < 112; k += 4) {
        let convolution = 0;
        let convolution_i1 = 0;
        let convolution_i2 = 0;
        let convolution_k1 = 0;
        let convolution_k1_i1 = 0;
        let convolution_k1_i2 = 0;
        let convolution_k2 = 0;
        let convolution_k2_i1 = 0;
        let convolution_k2_i2 = 0;
        let convolution_k3 = 0;
        let convolution_k3_i1 = 0;
        let convolution_k3_i2 = 0;
        for (let r = 0; r < 128; r++) {
          const relu_at_row = relu_at + r * 12544 + j * 112 + k;
          const conv2_2Weight_row = conv2_2Weight + i * 1152 + r * 9;
          for (let s = 0; s < 3; s++) {
            if (j + s >= 1 && j + s < 113) {
              if (k >= 1) {
                const relu = f32[relu_at_row + s * 112 - 113]!;
                convolution += relu * f32[conv2_2Weight_row + s * 3]!;
                convolution_i1 += relu * f32[conv2_2Weight_row + s * 3 + 1152]!;
                convolution_i2 += relu * f32[conv2_2Weight_row + s * 3 + 2304]!;
              }
              const relu_k1 = f32[relu_at_row + s * 112 - 112]!;
              convolution_k1 += relu_k1 * f32[conv2_2Weight_row + s * 3]!;
              convolution_k1_i1 += relu_k1 * f32[conv2_2Weight_row + s * 3 + 1152]!;
              convolution_k1_i2 += relu_k1 * f32[conv2_2Weight_row + s * 3 + 2304]!;
              const relu_k2 = f32[relu_at_row + s * 112 - 111]!;
              convolution_k2 += relu_k2 * f32[conv2_2Weight_row + s * 3]!;
              convolution_k2_i1 += relu_k2 * f32[conv2_2Weight_row + s * 3 + 1152]!;
              convolution_k2_i2 += relu_k2 * f32[conv2_2Weight_row + s * 3 + 2304]!;
              const relu_k3 = f32[relu_at_row + s * 112 - 110]!;
              convolution_k3 += relu_k3 * f32[conv2_2Weight_row + s * 3]!;
              convolution_k3_i1 += relu_k3 * f32[conv2_2Weight_row + s * 3 + 1152]!;
              convolution_k3_i2 += relu_k3 * f32[conv2_2Weight_row + s * 3 + 2304]!;
              const relu_t1 = f32[relu_at_row + s * 112 - 112]!;
              convolution += relu_t1 * f32[conv2_2Weight_row + s * 3 + 1]!;
              convolution_i1 += relu_t1 * f32[conv2_2Weight_row + s * 3 + 1153]!;
              convolution_i2 += relu_t1 * f32[conv2_2Weight_row + s * 3 + 2305]!;
              const relu_k1_t1 = f32[relu_at_row + s * 112 - 111]!;
              convolution_k1 += relu_k1_t1 * f32[conv2_2Weight_row + s * 3 + 1]!;
              convolution_k1_i1 += relu_k1_t1 * f32[conv2_2Weight_row + s * 3 + 1153]!;
              convolution_k1_i2 += relu_k1_t1 * f32[conv2_2Weight_row + s * 3 + 2305]!;
              const relu_k2_t1 = f32[relu_at_row + s * 112 - 110]!;
              convolution_k2 += relu_k2_t1 * f32[conv2_2Weight_row + s * 3 + 1]!;
              convolution_k2_i1 += relu_k2_t1 * f32[conv2_2Weight_row + s * 3 + 1153]!;
              convolution_k2_i2 += relu_k2_t1 * f32[conv2_2Weight_row + s * 3 + 2305]!;
              const relu_k3_t1 = f32[relu_at_row + s * 112 - 109]!;
              convolution_k3 += relu_k3_t1 * f32[conv2_2Weight_row + s * 3 + 1]!;
              convolution_k3_i1 += relu_k3_t1 * f32[conv2_2Weight_row + s * 3 + 1153]!;
              convolution_k3_i2 += relu_k3_t1 * f32[conv2_2Weight_row + s * 3 + 2305]!;
              const relu_t2 = f32[relu_at_row + s * 112 - 111]!;
              convolution += relu_t2 * f32[conv2_2Weight_row + s * 3 + 2]!;
              convolution_i1 += relu_t2 * f32[conv2_2Weight_row + s * 3 + 1154]!;
              convolution_i2 += relu_t2 * f32[conv2_2Weight_row + s * 3 + 2306]!;
              const relu_k1_t2 = f32[relu_at_row + s * 112 - 110]!;
              convolution_k1 += relu_k1_t2 * f32[conv2_2Weight_row + s * 3 + 2]!;
              convolution_k1_i1 += relu_k1_t2 * f32[conv2_2Weight_row + s * 3 + 1154]!;
              convolution_k1_i2 += relu_k1_t2 * f32[conv2_2Weight_row + s * 3 + 2306]!;
              const relu_k2_t2 = f32[relu_at_row + s * 112 - 109]!;
              convolution_k2 += relu_k2_t2 * f32[conv2_2Weight_row + s * 3 + 2]!;
              convolution_k2_i1 += relu_k2_t2 * f32[conv2_2Weight_row + s * 3 + 1154]!;
              convolution_k2_i2 += relu_k2_t2 * f32[conv2_2Weight_row + s * 3 + 2306]!;
              if (k < 108) {
                const relu_k3_t2 = f32[relu_at_row + s * 112 - 108]!;
                convolution_k3 += relu_k3_t2 * f32[conv2_2Weight_row + s * 3 + 2]!;
                convolution_k3_i1 += relu_k3_t2 * f32[conv2_2Weight_row + s * 3 + 1154]!;
                convolution_k3_i2 += relu_k3_t2 * f32[conv2_2Weight_row + s * 3 + 2306]!;
              }
            }
          }
        }
        f32[relu_at2_row + k] = Math.max(convolution + bias, 0);
        f32[relu_at2_row + k + 12544] = Math.max(convolution_i1 + bias_i1, 0);
        f32[relu_at2_row + k + 25088] = Math.max(convolution_i2 + bias_i2, 0);
        f32[relu_at2_row + k + 1] = Math.max(convolution_k1 + bias, 0);
        f32[relu_at2_row + k + 12545] = Math.max(convolution_k1_i1 + bias_i1, 0);
        f32[relu_at2_row + k + 25089] = Math.max(convolution_k1_i2 + bias_i2, 0);
        f32[relu_at2_row + k + 2] = Math.max(convolution_k2 + bias, 0);
        f32[relu_at2_row + k + 12546] = Math.max(convolution_k2_i1 + bias_i1, 0);
        f32[relu_at2_row + k + 25090] = Math.max(convolution_k2_i2 + bias_i2, 0);
        f32[relu_at2_row + k + 3] = Math.max(convolution_k3 + bias, 0);
        f32[relu_at2_row + k + 12547] = Math.max(convolution_k3_i1 + bias_i1, 0);
        f32[relu_at2_row + k + 25091] = Math.max(convolution_k3_i2 + bias_i2, 0);
      }
    }
  }
  const bias_ir = f32[conv2_2Bias + 126]!;
  const bias_ir_i1 = f32[conv2_2Bias + 127]!;
  for (let j_ir = 0; j_ir < 112; j_ir++) {
    const relu_at2_row2 = relu_at2 + j_ir * 112;
    for (let k_ir = 0; k_ir < 112; k_ir += 4) {
      let convolution_ir = 0;
      let convolution_ir_i1 = 0;
      let convolution_k1_ir = 0;
      let convolution_k1_ir_i1 = 0;
      let convolution_k2_ir = 0;
      let convolution_k2_ir_i1 = 0;
      let convolution_k3_ir = 0;
      let convolution_k3_ir_i1 = 0;
      for (let r_ir = 0; r_ir < 128; r_ir++) {
        const relu_at_row2 = relu_at + r_ir * 12544 + j_ir * 112 + k_ir;
        const conv2_2Weight_row2 = conv2_2Weight + r_ir * 9;
        for (let s_ir = 0; s_ir < 3; s_ir++) {
          if (j_ir + s_ir >= 1 && j_ir + s_ir < 113) {
            if (k_ir >= 1) {
              const relu_ir = f32[relu_at_row2 + s_ir * 112 - 113]!;
              convolution_ir += relu_ir * f32[conv2_2Weight_row2 + s_ir * 3 + 145152]!;
              convolution_ir_i1 += relu_ir * f32[conv2_2Weight_row2 + s_ir * 3 + 146304]!;
            }
            const relu_k1_ir = f32[relu_at_row2 + s_ir * 112 - 112]!;
            convolution_k1_ir += relu_k1_ir * f32[conv2_2Weight_row2 + s_ir * 3 + 145152]!;
            convolution_k1_ir_i1 += relu_k1_ir * f32[conv2_2Weight_row2 + s_ir * 3 + 146304]!;
            const relu_k2_ir = f32[relu_at_row2 + s_ir * 112 - 111]!;
            convolution_k2_ir += relu_k2_ir * f32[conv2_2Weight_row2 + s_ir * 3 + 145152]!;
            convolution_k2_ir_i1 += relu_k2_ir * f32[conv2_2Weight_row2 + s_ir * 3 + 146304]!;
            const relu_k3_ir = f32[relu_at_row2 + s_ir * 112 - 110]!;
            convolution_k3_ir += relu_k3_ir * f32[conv2_2Weight_row2 + s_ir * 3 + 145152]!;
            convolution_k3_ir_i1 += relu_k3_ir * f32[conv2_2Weight_row2 + s_ir * 3 + 146304]!;
            const relu_irTIr1 = f32[relu_at_row2 + s_ir * 112 - 112]!;
            convolution_ir += relu_irTIr1 * f32[conv2_2Weight_row2 + s_ir * 3 + 145153]!;
            convolution_ir_i1 += relu_irTIr1 * f32[conv2_2Weight_row2 + s_ir * 3 + 146305]!;
            const relu_k1_irTIr1 = f32[relu_at_row2 + s_ir * 112 - 111]!;
            convolution_k1_ir += relu_k1_irTIr1 * f32[conv2_2Weight_row2 + s_ir * 3 + 145153]!;
            convolution_k1_ir_i1 += relu_k1_irTIr1 * f32[conv2_2Weight_row2 + s_ir * 3 + 146305]!;
            const relu_k2_irTIr1 = f32[relu_at_row2 + s_ir * 112 - 110]!;
            convolution_k2_ir += relu_k2_irTIr1 * f32[conv2_2Weight_row2 + s_ir * 3 + 145153]!;
            convolution_k2_ir_i1 += relu_k2_irTIr1 * f32[conv2_2Weight_row2 + s_ir * 3 + 146305]!;
            const relu_k3_irTIr1 = f32[relu_at_row2 + s_ir * 112 - 109]!;
            convolution_k3_ir += relu_k3_irTIr1 * f32[conv2_2Weight_row2 + s_ir * 3 + 145153]!;
            convolution_k3_ir_i1 += relu_k3_irTIr1 * f32[conv2_2Weight_row2 + s_ir * 3 + 146305]!;
            const relu_irTIr2 = f32[relu_at_row2 + s_ir * 112 - 111]!;
            convolution_ir += relu_irTIr2 * f32[conv2_2Weight_row2 + s_ir * 3 + 145154]!;
            convolution_ir_i1 += relu_irTIr2 * f32[conv2_2Weight_row2 + s_ir * 3 + 146306]!;
            const relu_k1_irTIr2 = f32[relu_at_row2 + s_ir * 112 - 110]!;
            convolution_k1_ir += relu_k1_irTIr2 * f32[conv2_2Weight_row2 + s_ir * 3 + 145154]!;
            convolution_k1_ir_i1 += relu_k1_irTIr2 * f32[conv2_2Weight_row2 + s_ir * 3 + 146306]!;
            const relu_k2_irTIr2 = f32[relu_at_row2 + s_ir * 112 - 109]!;
            convolution_k2_ir += relu_k2_irTIr2 * f32[conv2_2Weight_row2 + s_ir * 3 + 145154]!;
            convolution_k2_ir_i1 += relu_k2_irTIr2 * f32[conv2_2Weight_row2 + s_ir * 3 + 146306]!;
            if (k_ir < 108) {
              const relu_k3_irTIr2 = f32[relu_at_row2 + s_ir * 112 - 108]!;
              convolution_k3_ir += relu_k3_irTIr2 * f32[conv2_2Weight_row2 + s_ir * 3 + 145154]!;
              convolution_k3_ir_i1 += relu_k3_irTIr2 * f32[conv2_2Weight_row2 + s_ir * 3 + 146306]!;
            }
          }
        }
      }
      f32[relu_at2_row2 + k_ir + 1580544] = Math.max(convolution_ir + bias_ir, 0);
      f32[relu_at2_row2 + k_ir + 1593088] = Math.max(convolution_ir_i1 + bias_ir_i1, 0);
      f32[relu_at2_row2 + k_ir + 1580545] = Math.max(convolution_k1_ir + bias_ir, 0);
      f32[relu_at2_row2 + k_ir + 1593089] = Math.max(convolution_k1_ir_i1 + bias_ir_i1, 0);
      f32[relu_at2_row2 + k_ir + 1580546] = Math.max(convolution_k2_ir + bias_ir, 0);
      f32[relu_at2_row2 + k_ir + 1593090] = Math.max(convolution_k2_ir_i1 + bias_ir_i1, 0);
      f32[relu_at2_row2 + k_ir + 1580547] = Math.max(convolution_k3_ir + bias_ir, 0);
      f32[relu_at2_row2 + k_ir + 1593091] = Math.max(convolution_k3_ir_i1 + bias_ir_i1, 0);
    }
  }
}

/**
 * windowMax, vgg16.ts:45
 * windowArgmax, vgg16.ts:45
 */
function windowMax_windowArgmax2(
  f32: Float32Array,
  i32: Int32Array,
  relu_at: number,
  windowMax_at: number,
  windowArgmax_at: number,
): void {
  for (let i = 0; i < 128; i++) {
    for (let j = 0; j < 56; j++) {
      const windowMax_at_row = windowMax_at + i * 3136 + j * 56;
      const windowArgmax_at_row = windowArgmax_at + i * 3136 + j * 56;
      for (let k = 0; k < 56; k++) {
        let windowMax = -Infinity;
        let windowArgmax = -Infinity;
        let windowArgmax2 = j * 224 + k * 2;
        const relu_at_row = relu_at + i * 12544 + j * 224 + k * 2;
        for (let r = 0; r < 2; r++) {
          const relu = f32[relu_at_row + r * 112]!;
          windowMax = Math.max(windowMax, relu);
          const value = relu > windowArgmax || Number.isNaN(relu);
          windowArgmax = value ? relu : windowArgmax;
          windowArgmax2 = value ? j * 224 + r * 112 + k * 2 : windowArgmax2;
          const relu_s1 = f32[relu_at_row + r * 112 + 1]!;
          windowMax = Math.max(windowMax, relu_s1);
          const value_s1 = relu_s1 > windowArgmax || Number.isNaN(relu_s1);
          windowArgmax = value_s1 ? relu_s1 : windowArgmax;
          windowArgmax2 = value_s1 ? j * 224 + r * 112 + k * 2 + 1 : windowArgmax2;
        }
        f32[windowMax_at_row + k] = windowMax;
        i32[windowArgmax_at_row + k] = windowArgmax2;
      }
    }
  }
}

/**
 * convolution, vgg16.ts:44
 * relu, vgg16.ts:44
 */
function convolution_relu5(
  f32: Float32Array,
  windowMax_at: number,
  conv3_1Weight: number,
  conv3_1Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 255; i += 3) {
    const bias = f32[conv3_1Bias + i]!;
    const bias_i1 = f32[conv3_1Bias + i + 1]!;
    const bias_i2 = f32[conv3_1Bias + i + 2]!;
    for (let j = 0; j < 56; j++) {
      const relu_at_row = relu_at + i * 3136 + j * 56;
      for (let k = 0; k < 56; k += 4) {
        let convolution = 0;
        let convolution_i1 = 0;
        let convolution_i2 = 0;
        let convolution_k1 = 0;
        let convolution_k1_i1 = 0;
        let convolution_k1_i2 = 0;
        let convolution_k2 = 0;
        let convolution_k2_i1 = 0;
        let convolution_k2_i2 = 0;
        let convolution_k3 = 0;
        let convolution_k3_i1 = 0;
        let convolution_k3_i2 = 0;
        for (let r = 0; r < 128; r++) {
          const windowMax_at_row = windowMax_at + r * 3136 + j * 56 + k;
          const conv3_1Weight_row = conv3_1Weight + i * 1152 + r * 9;
          for (let s = 0; s < 3; s++) {
            if (j + s >= 1 && j + s < 57) {
              if (k >= 1) {
                const windowMax = f32[windowMax_at_row + s * 56 - 57]!;
                convolution += windowMax * f32[conv3_1Weight_row + s * 3]!;
                convolution_i1 += windowMax * f32[conv3_1Weight_row + s * 3 + 1152]!;
                convolution_i2 += windowMax * f32[conv3_1Weight_row + s * 3 + 2304]!;
              }
              const windowMax_k1 = f32[windowMax_at_row + s * 56 - 56]!;
              convolution_k1 += windowMax_k1 * f32[conv3_1Weight_row + s * 3]!;
              convolution_k1_i1 += windowMax_k1 * f32[conv3_1Weight_row + s * 3 + 1152]!;
              convolution_k1_i2 += windowMax_k1 * f32[conv3_1Weight_row + s * 3 + 2304]!;
              const windowMax_k2 = f32[windowMax_at_row + s * 56 - 55]!;
              convolution_k2 += windowMax_k2 * f32[conv3_1Weight_row + s * 3]!;
              convolution_k2_i1 += windowMax_k2 * f32[conv3_1Weight_row + s * 3 + 1152]!;
              convolution_k2_i2 += windowMax_k2 * f32[conv3_1Weight_row + s * 3 + 2304]!;
              const windowMax_k3 = f32[windowMax_at_row + s * 56 - 54]!;
              convolution_k3 += windowMax_k3 * f32[conv3_1Weight_row + s * 3]!;
              convolution_k3_i1 += windowMax_k3 * f32[conv3_1Weight_row + s * 3 + 1152]!;
              convolution_k3_i2 += windowMax_k3 * f32[conv3_1Weight_row + s * 3 + 2304]!;
              const windowMax_t1 = f32[windowMax_at_row + s * 56 - 56]!;
              convolution += windowMax_t1 * f32[conv3_1Weight_row + s * 3 + 1]!;
              convolution_i1 += windowMax_t1 * f32[conv3_1Weight_row + s * 3 + 1153]!;
              convolution_i2 += windowMax_t1 * f32[conv3_1Weight_row + s * 3 + 2305]!;
              const windowMax_k1_t1 = f32[windowMax_at_row + s * 56 - 55]!;
              convolution_k1 += windowMax_k1_t1 * f32[conv3_1Weight_row + s * 3 + 1]!;
              convolution_k1_i1 += windowMax_k1_t1 * f32[conv3_1Weight_row + s * 3 + 1153]!;
              convolution_k1_i2 += windowMax_k1_t1 * f32[conv3_1Weight_row + s * 3 + 2305]!;
              const windowMax_k2_t1 = f32[windowMax_at_row + s * 56 - 54]!;
              convolution_k2 += windowMax_k2_t1 * f32[conv3_1Weight_row + s * 3 + 1]!;
              convolution_k2_i1 += windowMax_k2_t1 * f32[conv3_1Weight_row + s * 3 + 1153]!;
              convolution_k2_i2 += windowMax_k2_t1 * f32[conv3_1Weight_row + s * 3 + 2305]!;
              const windowMax_k3_t1 = f32[windowMax_at_row + s * 56 - 53]!;
              convolution_k3 += windowMax_k3_t1 * f32[conv3_1Weight_row + s * 3 + 1]!;
              convolution_k3_i1 += windowMax_k3_t1 * f32[conv3_1Weight_row + s * 3 + 1153]!;
              convolution_k3_i2 += windowMax_k3_t1 * f32[conv3_1Weight_row + s * 3 + 2305]!;
              const windowMax_t2 = f32[windowMax_at_row + s * 56 - 55]!;
              convolution += windowMax_t2 * f32[conv3_1Weight_row + s * 3 + 2]!;
              convolution_i1 += windowMax_t2 * f32[conv3_1Weight_row + s * 3 + 1154]!;
              convolution_i2 += windowMax_t2 * f32[conv3_1Weight_row + s * 3 + 2306]!;
              const windowMax_k1_t2 = f32[windowMax_at_row + s * 56 - 54]!;
              convolution_k1 += windowMax_k1_t2 * f32[conv3_1Weight_row + s * 3 + 2]!;
              convolution_k1_i1 += windowMax_k1_t2 * f32[conv3_1Weight_row + s * 3 + 1154]!;
              convolution_k1_i2 += windowMax_k1_t2 * f32[conv3_1Weight_row + s * 3 + 2306]!;
              const windowMax_k2_t2 = f32[windowMax_at_row + s * 56 - 53]!;
              convolution_k2 += windowMax_k2_t2 * f32[conv3_1Weight_row + s * 3 + 2]!;
              convolution_k2_i1 += windowMax_k2_t2 * f32[conv3_1Weight_row + s * 3 + 1154]!;
              convolution_k2_i2 += windowMax_k2_t2 * f32[conv3_1Weight_row + s * 3 + 2306]!;
              if (k < 52) {
                const windowMax_k3_t2 = f32[windowMax_at_row + s * 56 - 52]!;
                convolution_k3 += windowMax_k3_t2 * f32[conv3_1Weight_row + s * 3 + 2]!;
                convolution_k3_i1 += windowMax_k3_t2 * f32[conv3_1Weight_row + s * 3 + 1154]!;
                convolution_k3_i2 += windowMax_k3_t2 * f32[conv3_1Weight_row + s * 3 + 2306]!;
              }
            }
          }
        }
        f32[relu_at_row + k] = Math.max(convolution + bias, 0);
        f32[relu_at_row + k + 3136] = Math.max(convolution_i1 + bias_i1, 0);
        f32[relu_at_row + k + 6272] = Math.max(convolution_i2 + bias_i2, 0);
        f32[relu_at_row + k + 1] = Math.max(convolution_k1 + bias, 0);
        f32[relu_at_row + k + 3137] = Math.max(convolution_k1_i1 + bias_i1, 0);
        f32[relu_at_row + k + 6273] = Math.max(convolution_k1_i2 + bias_i2, 0);
        f32[relu_at_row + k + 2] = Math.max(convolution_k2 + bias, 0);
        f32[relu_at_row + k + 3138] = Math.max(convolution_k2_i1 + bias_i1, 0);
        f32[relu_at_row + k + 6274] = Math.max(convolution_k2_i2 + bias_i2, 0);
        f32[relu_at_row + k + 3] = Math.max(convolution_k3 + bias, 0);
        f32[relu_at_row + k + 3139] = Math.max(convolution_k3_i1 + bias_i1, 0);
        f32[relu_at_row + k + 6275] = Math.max(convolution_k3_i2 + bias_i2, 0);
      }
    }
  }
  const bias_ir = f32[conv3_1Bias + 255]!;
  for (let j_ir = 0; j_ir < 56; j_ir++) {
    const relu_at_row2 = relu_at + j_ir * 56;
    for (let k_ir = 0; k_ir < 56; k_ir += 4) {
      let convolution_ir = 0;
      let convolution_k1_ir = 0;
      let convolution_k2_ir = 0;
      let convolution_k3_ir = 0;
      for (let r_ir = 0; r_ir < 128; r_ir++) {
        const windowMax_at_row2 = windowMax_at + r_ir * 3136 + j_ir * 56 + k_ir;
        const conv3_1Weight_row2 = conv3_1Weight + r_ir * 9;
        for (let s_ir = 0; s_ir < 3; s_ir++) {
          if (j_ir + s_ir >= 1 && j_ir + s_ir < 57) {
            if (k_ir >= 1) {
              convolution_ir +=
                f32[windowMax_at_row2 + s_ir * 56 - 57]! * f32[conv3_1Weight_row2 + s_ir * 3 + 293760]!;
            }
            convolution_k1_ir +=
              f32[windowMax_at_row2 + s_ir * 56 - 56]! * f32[conv3_1Weight_row2 + s_ir * 3 + 293760]!;
            convolution_k2_ir +=
              f32[windowMax_at_row2 + s_ir * 56 - 55]! * f32[conv3_1Weight_row2 + s_ir * 3 + 293760]!;
            convolution_k3_ir +=
              f32[windowMax_at_row2 + s_ir * 56 - 54]! * f32[conv3_1Weight_row2 + s_ir * 3 + 293760]!;
            convolution_ir +=
              f32[windowMax_at_row2 + s_ir * 56 - 56]! * f32[conv3_1Weight_row2 + s_ir * 3 + 293761]!;
            convolution_k1_ir +=
              f32[windowMax_at_row2 + s_ir * 56 - 55]! * f32[conv3_1Weight_row2 + s_ir * 3 + 293761]!;
            convolution_k2_ir +=
              f32[windowMax_at_row2 + s_ir * 56 - 54]! * f32[conv3_1Weight_row2 + s_ir * 3 + 293761]!;
            convolution_k3_ir +=
              f32[windowMax_at_row2 + s_ir * 56 - 53]! * f32[conv3_1Weight_row2 + s_ir * 3 + 293761]!;
            convolution_ir +=
              f32[windowMax_at_row2 + s_ir * 56 - 55]! * f32[conv3_1Weight_row2 + s_ir * 3 + 293762]!;
            convolution_k1_ir +=
              f32[windowMax_at_row2 + s_ir * 56 - 54]! * f32[conv3_1Weight_row2 + s_ir * 3 + 293762]!;
            convolution_k2_ir +=
              f32[windowMax_at_row2 + s_ir * 56 - 53]! * f32[conv3_1Weight_row2 + s_ir * 3 + 293762]!;
            if (k_ir < 52) {
              convolution_k3_ir +=
                f32[windowMax_at_row2 + s_ir * 56 - 52]! * f32[conv3_1Weight_row2 + s_ir * 3 + 293762]!;
            }
          }
        }
      }
      f32[relu_at_row2 + k_ir + 799680] = Math.max(convolution_ir + bias_ir, 0);
      f32[relu_at_row2 + k_ir + 799681] = Math.max(convolution_k1_ir + bias_ir, 0);
      f32[relu_at_row2 + k_ir + 799682] = Math.max(convolution_k2_ir + bias_ir, 0);
      f32[relu_at_row2 + k_ir + 799683] = Math.max(convolution_k3_ir + bias_ir, 0);
    }
  }
}

/**
 * convolution, vgg16.ts:44
 * relu, vgg16.ts:44
 */
function convolution_relu6(
  f32: Float32Array,
  relu_at: number,
  conv3_2Weight: number,
  conv3_2Bias: number,
  relu_at2: number,
): void {
  for (let i = 0; i < 255; i += 3) {
    const bias = f32[conv3_2Bias + i]!;
    const bias_i1 = f32[conv3_2Bias + i + 1]!;
    const bias_i2 = f32[conv3_2Bias + i + 2]!;
    for (let j = 0; j < 56; j++) {
      const relu_at2_row = relu_at2 + i * 3136 + j * 56;
      for (let k = 0; k < 56; k += 4) {
        let convolution = 0;
        let convolution_i1 = 0;
        let convolution_i2 = 0;
        let convolution_k1 = 0;
        let convolution_k1_i1 = 0;
        let convolution_k1_i2 = 0;
        let convolution_k2 = 0;
        let convolution_k2_i1 = 0;
        let convolution_k2_i2 = 0;
        let convolution_k3 = 0;
        let convolution_k3_i1 = 0;
        let convolution_k3_i2 = 0;
        for (let r = 0; r < 256; r++) {
          const relu_at_row = relu_at + r * 3136 + j * 56 + k;
          const conv3_2Weight_row = conv3_2Weight + i * 2304 + r * 9;
          for (let s = 0; s < 3; s++) {
            if (j + s >= 1 && j + s < 57) {
              if (k >= 1) {
                const relu = f32[relu_at_row + s * 56 - 57]!;
                convolution += relu * f32[conv3_2Weight_row + s * 3]!;
                convolution_i1 += relu * f32[conv3_2Weight_row + s * 3 + 2304]!;
                convolution_i2 += relu * f32[conv3_2Weight_row + s * 3 + 4608]!;
              }
              const relu_k1 = f32[relu_at_row + s * 56 - 56]!;
              convolution_k1 += relu_k1 * f32[conv3_2Weight_row + s * 3]!;
              convolution_k1_i1 += relu_k1 * f32[conv3_2Weight_row + s * 3 + 2304]!;
              convolution_k1_i2 += relu_k1 * f32[conv3_2Weight_row + s * 3 + 4608]!;
              const relu_k2 = f32[relu_at_row + s * 56 - 55]!;
              convolution_k2 += relu_k2 * f32[conv3_2Weight_row + s * 3]!;
              convolution_k2_i1 += relu_k2 * f32[conv3_2Weight_row + s * 3 + 2304]!;
              convolution_k2_i2 += relu_k2 * f32[conv3_2Weight_row + s * 3 + 4608]!;
              const relu_k3 = f32[relu_at_row + s * 56 - 54]!;
              convolution_k3 += relu_k3 * f32[conv3_2Weight_row + s * 3]!;
              convolution_k3_i1 += relu_k3 * f32[conv3_2Weight_row + s * 3 + 2304]!;
              convolution_k3_i2 += relu_k3 * f32[conv3_2Weight_row + s * 3 + 4608]!;
              const relu_t1 = f32[relu_at_row + s * 56 - 56]!;
              convolution += relu_t1 * f32[conv3_2Weight_row + s * 3 + 1]!;
              convolution_i1 += relu_t1 * f32[conv3_2Weight_row + s * 3 + 2305]!;
              convolution_i2 += relu_t1 * f32[conv3_2Weight_row + s * 3 + 4609]!;
              const relu_k1_t1 = f32[relu_at_row + s * 56 - 55]!;
              convolution_k1 += relu_k1_t1 * f32[conv3_2Weight_row + s * 3 + 1]!;
              convolution_k1_i1 += relu_k1_t1 * f32[conv3_2Weight_row + s * 3 + 2305]!;
              convolution_k1_i2 += relu_k1_t1 * f32[conv3_2Weight_row + s * 3 + 4609]!;
              const relu_k2_t1 = f32[relu_at_row + s * 56 - 54]!;
              convolution_k2 += relu_k2_t1 * f32[conv3_2Weight_row + s * 3 + 1]!;
              convolution_k2_i1 += relu_k2_t1 * f32[conv3_2Weight_row + s * 3 + 2305]!;
              convolution_k2_i2 += relu_k2_t1 * f32[conv3_2Weight_row + s * 3 + 4609]!;
              const relu_k3_t1 = f32[relu_at_row + s * 56 - 53]!;
              convolution_k3 += relu_k3_t1 * f32[conv3_2Weight_row + s * 3 + 1]!;
              convolution_k3_i1 += relu_k3_t1 * f32[conv3_2Weight_row + s * 3 + 2305]!;
              convolution_k3_i2 += relu_k3_t1 * f32[conv3_2Weight_row + s * 3 + 4609]!;
              const relu_t2 = f32[relu_at_row + s * 56 - 55]!;
              convolution += relu_t2 * f32[conv3_2Weight_row + s * 3 + 2]!;
              convolution_i1 += relu_t2 * f32[conv3_2Weight_row + s * 3 + 2306]!;
              convolution_i2 += relu_t2 * f32[conv3_2Weight_row + s * 3 + 4610]!;
              const relu_k1_t2 = f32[relu_at_row + s * 56 - 54]!;
              convolution_k1 += relu_k1_t2 * f32[conv3_2Weight_row + s * 3 + 2]!;
              convolution_k1_i1 += relu_k1_t2 * f32[conv3_2Weight_row + s * 3 + 2306]!;
              convolution_k1_i2 += relu_k1_t2 * f32[conv3_2Weight_row + s * 3 + 4610]!;
              const relu_k2_t2 = f32[relu_at_row + s * 56 - 53]!;
              convolution_k2 += relu_k2_t2 * f32[conv3_2Weight_row + s * 3 + 2]!;
              convolution_k2_i1 += relu_k2_t2 * f32[conv3_2Weight_row + s * 3 + 2306]!;
              convolution_k2_i2 += relu_k2_t2 * f32[conv3_2Weight_row + s * 3 + 4610]!;
              if (k < 52) {
                const relu_k3_t2 = f32[relu_at_row + s * 56 - 52]!;
                convolution_k3 += relu_k3_t2 * f32[conv3_2Weight_row + s * 3 + 2]!;
                convolution_k3_i1 += relu_k3_t2 * f32[conv3_2Weight_row + s * 3 + 2306]!;
                convolution_k3_i2 += relu_k3_t2 * f32[conv3_2Weight_row + s * 3 + 4610]!;
              }
            }
          }
        }
        f32[relu_at2_row + k] = Math.max(convolution + bias, 0);
        f32[relu_at2_row + k + 3136] = Math.max(convolution_i1 + bias_i1, 0);
        f32[relu_at2_row + k + 6272] = Math.max(convolution_i2 + bias_i2, 0);
        f32[relu_at2_row + k + 1] = Math.max(convolution_k1 + bias, 0);
        f32[relu_at2_row + k + 3137] = Math.max(convolution_k1_i1 + bias_i1, 0);
        f32[relu_at2_row + k + 6273] = Math.max(convolution_k1_i2 + bias_i2, 0);
        f32[relu_at2_row + k + 2] = Math.max(convolution_k2 + bias, 0);
        f32[relu_at2_row + k + 3138] = Math.max(convolution_k2_i1 + bias_i1, 0);
        f32[relu_at2_row + k + 6274] = Math.max(convolution_k2_i2 + bias_i2, 0);
        f32[relu_at2_row + k + 3] = Math.max(convolution_k3 + bias, 0);
        f32[relu_at2_row + k + 3139] = Math.max(convolution_k3_i1 + bias_i1, 0);
        f32[relu_at2_row + k + 6275] = Math.max(convolution_k3_i2 + bias_i2, 0);
      }
    }
  }
  const bias_ir = f32[conv3_2Bias + 255]!;
  for (let j_ir = 0; j_ir < 56; j_ir++) {
    const relu_at2_row2 = relu_at2 + j_ir * 56;
    for (let k_ir = 0; k_ir < 56; k_ir += 4) {
      let convolution_ir = 0;
      let convolution_k1_ir = 0;
      let convolution_k2_ir = 0;
      let convolution_k3_ir = 0;
      for (let r_ir = 0; r_ir < 256; r_ir++) {
        const relu_at_row2 = relu_at + r_ir * 3136 + j_ir * 56 + k_ir;
        const conv3_2Weight_row2 = conv3_2Weight + r_ir * 9;
        for (let s_ir = 0; s_ir < 3; s_ir++) {
          if (j_ir + s_ir >= 1 && j_ir + s_ir < 57) {
            if (k_ir >= 1) {
              convolution_ir +=
                f32[relu_at_row2 + s_ir * 56 - 57]! * f32[conv3_2Weight_row2 + s_ir * 3 + 587520]!;
            }
            convolution_k1_ir +=
              f32[relu_at_row2 + s_ir * 56 - 56]! * f32[conv3_2Weight_row2 + s_ir * 3 + 587520]!;
            convolution_k2_ir +=
              f32[relu_at_row2 + s_ir * 56 - 55]! * f32[conv3_2Weight_row2 + s_ir * 3 + 587520]!;
            convolution_k3_ir +=
              f32[relu_at_row2 + s_ir * 56 - 54]! * f32[conv3_2Weight_row2 + s_ir * 3 + 587520]!;
            convolution_ir +=
              f32[relu_at_row2 + s_ir * 56 - 56]! * f32[conv3_2Weight_row2 + s_ir * 3 + 587521]!;
            convolution_k1_ir +=
              f32[relu_at_row2 + s_ir * 56 - 55]! * f32[conv3_2Weight_row2 + s_ir * 3 + 587521]!;
            convolution_k2_ir +=
              f32[relu_at_row2 + s_ir * 56 - 54]! * f32[conv3_2Weight_row2 + s_ir * 3 + 587521]!;
            convolution_k3_ir +=
              f32[relu_at_row2 + s_ir * 56 - 53]! * f32[conv3_2Weight_row2 + s_ir * 3 + 587521]!;
            convolution_ir +=
              f32[relu_at_row2 + s_ir * 56 - 55]! * f32[conv3_2Weight_row2 + s_ir * 3 + 587522]!;
            convolution_k1_ir +=
              f32[relu_at_row2 + s_ir * 56 - 54]! * f32[conv3_2Weight_row2 + s_ir * 3 + 587522]!;
            convolution_k2_ir +=
              f32[relu_at_row2 + s_ir * 56 - 53]! * f32[conv3_2Weight_row2 + s_ir * 3 + 587522]!;
            if (k_ir < 52) {
              convolution_k3_ir +=
                f32[relu_at_row2 + s_ir * 56 - 52]! * f32[conv3_2Weight_row2 + s_ir * 3 + 587522]!;
            }
          }
        }
      }
      f32[relu_at2_row2 + k_ir + 799680] = Math.max(convolution_ir + bias_ir, 0);
      f32[relu_at2_row2 + k_ir + 799681] = Math.max(convolution_k1_ir + bias_ir, 0);
      f32[relu_at2_row2 + k_ir + 799682] = Math.max(convolution_k2_ir + bias_ir, 0);
      f32[relu_at2_row2 + k_ir + 799683] = Math.max(convolution_k3_ir + bias_ir, 0);
    }
  }
}

/**
 * windowMax, vgg16.ts:45
 * windowArgmax, vgg16.ts:45
 */
function windowMax_windowArgmax3(
  f32: Float32Array,
  i32: Int32Array,
  relu_at: number,
  windowMax_at: number,
  windowArgmax_at: number,
): void {
  for (let i = 0; i < 256; i++) {
    for (let j = 0; j < 28; j++) {
      const windowMax_at_row = windowMax_at + i * 784 + j * 28;
      const windowArgmax_at_row = windowArgmax_at + i * 784 + j * 28;
      for (let k = 0; k < 28; k++) {
        let windowMax = -Infinity;
        let windowArgmax = -Infinity;
        let windowArgmax2 = j * 112 + k * 2;
        const relu_at_row = relu_at + i * 3136 + j * 112 + k * 2;
        for (let r = 0; r < 2; r++) {
          const relu = f32[relu_at_row + r * 56]!;
          windowMax = Math.max(windowMax, relu);
          const value = relu > windowArgmax || Number.isNaN(relu);
          windowArgmax = value ? relu : windowArgmax;
          windowArgmax2 = value ? j * 112 + r * 56 + k * 2 : windowArgmax2;
          const relu_s1 = f32[relu_at_row + r * 56 + 1]!;
          windowMax = Math.max(windowMax, relu_s1);
          const value_s1 = relu_s1 > windowArgmax || Number.isNaN(relu_s1);
          windowArgmax = value_s1 ? relu_s1 : windowArgmax;
          windowArgmax2 = value_s1 ? j * 112 + r * 56 + k * 2 + 1 : windowArgmax2;
        }
        f32[windowMax_at_row + k] = windowMax;
        i32[windowArgmax_at_row + k] = windowArgmax2;
      }
    }
  }
}

/**
 * convolution, vgg16.ts:44
 * relu, vgg16.ts:44
 */
function convolution_relu7(
  f32: Float32Array,
  windowMax_at: number,
  conv4_1Weight: number,
  conv4_1Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 510; i += 3) {
    const bias = f32[conv4_1Bias + i]!;
    const bias_i1 = f32[conv4_1Bias + i + 1]!;
    const bias_i2 = f32[conv4_1Bias + i + 2]!;
    for (let j = 0; j < 28; j++) {
      const relu_at_row = relu_at + i * 784 + j * 28;
      for (let k = 0; k < 28; k += 4) {
        let convolution = 0;
        let convolution_i1 = 0;
        let convolution_i2 = 0;
        let convolution_k1 = 0;
        let convolution_k1_i1 = 0;
        let convolution_k1_i2 = 0;
        let convolution_k2 = 0;
        let convolution_k2_i1 = 0;
        let convolution_k2_i2 = 0;
        let convolution_k3 = 0;
        let convolution_k3_i1 = 0;
        let convolution_k3_i2 = 0;
        for (let r = 0; r < 256; r++) {
          const windowMax_at_row = windowMax_at + r * 784 + j * 28 + k;
          const conv4_1Weight_row = conv4_1Weight + i * 2304 + r * 9;
          for (let s = 0; s < 3; s++) {
            if (j + s >= 1 && j + s < 29) {
              if (k >= 1) {
                const windowMax = f32[windowMax_at_row + s * 28 - 29]!;
                convolution += windowMax * f32[conv4_1Weight_row + s * 3]!;
                convolution_i1 += windowMax * f32[conv4_1Weight_row + s * 3 + 2304]!;
                convolution_i2 += windowMax * f32[conv4_1Weight_row + s * 3 + 4608]!;
              }
              const windowMax_k1 = f32[windowMax_at_row + s * 28 - 28]!;
              convolution_k1 += windowMax_k1 * f32[conv4_1Weight_row + s * 3]!;
              convolution_k1_i1 += windowMax_k1 * f32[conv4_1Weight_row + s * 3 + 2304]!;
              convolution_k1_i2 += windowMax_k1 * f32[conv4_1Weight_row + s * 3 + 4608]!;
              const windowMax_k2 = f32[windowMax_at_row + s * 28 - 27]!;
              convolution_k2 += windowMax_k2 * f32[conv4_1Weight_row + s * 3]!;
              convolution_k2_i1 += windowMax_k2 * f32[conv4_1Weight_row + s * 3 + 2304]!;
              convolution_k2_i2 += windowMax_k2 * f32[conv4_1Weight_row + s * 3 + 4608]!;
              const windowMax_k3 = f32[windowMax_at_row + s * 28 - 26]!;
              convolution_k3 += windowMax_k3 * f32[conv4_1Weight_row + s * 3]!;
              convolution_k3_i1 += windowMax_k3 * f32[conv4_1Weight_row + s * 3 + 2304]!;
              convolution_k3_i2 += windowMax_k3 * f32[conv4_1Weight_row + s * 3 + 4608]!;
              const windowMax_t1 = f32[windowMax_at_row + s * 28 - 28]!;
              convolution += windowMax_t1 * f32[conv4_1Weight_row + s * 3 + 1]!;
              convolution_i1 += windowMax_t1 * f32[conv4_1Weight_row + s * 3 + 2305]!;
              convolution_i2 += windowMax_t1 * f32[conv4_1Weight_row + s * 3 + 4609]!;
              const windowMax_k1_t1 = f32[windowMax_at_row + s * 28 - 27]!;
              convolution_k1 += windowMax_k1_t1 * f32[conv4_1Weight_row + s * 3 + 1]!;
              convolution_k1_i1 += windowMax_k1_t1 * f32[conv4_1Weight_row + s * 3 + 2305]!;
              convolution_k1_i2 += windowMax_k1_t1 * f32[conv4_1Weight_row + s * 3 + 4609]!;
              const windowMax_k2_t1 = f32[windowMax_at_row + s * 28 - 26]!;
              convolution_k2 += windowMax_k2_t1 * f32[conv4_1Weight_row + s * 3 + 1]!;
              convolution_k2_i1 += windowMax_k2_t1 * f32[conv4_1Weight_row + s * 3 + 2305]!;
              convolution_k2_i2 += windowMax_k2_t1 * f32[conv4_1Weight_row + s * 3 + 4609]!;
              const windowMax_k3_t1 = f32[windowMax_at_row + s * 28 - 25]!;
              convolution_k3 += windowMax_k3_t1 * f32[conv4_1Weight_row + s * 3 + 1]!;
              convolution_k3_i1 += windowMax_k3_t1 * f32[conv4_1Weight_row + s * 3 + 2305]!;
              convolution_k3_i2 += windowMax_k3_t1 * f32[conv4_1Weight_row + s * 3 + 4609]!;
              const windowMax_t2 = f32[windowMax_at_row + s * 28 - 27]!;
              convolution += windowMax_t2 * f32[conv4_1Weight_row + s * 3 + 2]!;
              convolution_i1 += windowMax_t2 * f32[conv4_1Weight_row + s * 3 + 2306]!;
              convolution_i2 += windowMax_t2 * f32[conv4_1Weight_row + s * 3 + 4610]!;
              const windowMax_k1_t2 = f32[windowMax_at_row + s * 28 - 26]!;
              convolution_k1 += windowMax_k1_t2 * f32[conv4_1Weight_row + s * 3 + 2]!;
              convolution_k1_i1 += windowMax_k1_t2 * f32[conv4_1Weight_row + s * 3 + 2306]!;
              convolution_k1_i2 += windowMax_k1_t2 * f32[conv4_1Weight_row + s * 3 + 4610]!;
              const windowMax_k2_t2 = f32[windowMax_at_row + s * 28 - 25]!;
              convolution_k2 += windowMax_k2_t2 * f32[conv4_1Weight_row + s * 3 + 2]!;
              convolution_k2_i1 += windowMax_k2_t2 * f32[conv4_1Weight_row + s * 3 + 2306]!;
              convolution_k2_i2 += windowMax_k2_t2 * f32[conv4_1Weight_row + s * 3 + 4610]!;
              if (k < 24) {
                const windowMax_k3_t2 = f32[windowMax_at_row + s * 28 - 24]!;
                convolution_k3 += windowMax_k3_t2 * f32[conv4_1Weight_row + s * 3 + 2]!;
                convolution_k3_i1 += windowMax_k3_t2 * f32[conv4_1Weight_row + s * 3 + 2306]!;
                convolution_k3_i2 += windowMax_k3_t2 * f32[conv4_1Weight_row + s * 3 + 4610]!;
              }
            }
          }
        }
        f32[relu_at_row + k] = Math.max(convolution + bias, 0);
        f32[relu_at_row + k + 784] = Math.max(convolution_i1 + bias_i1, 0);
        f32[relu_at_row + k + 1568] = Math.max(convolution_i2 + bias_i2, 0);
        f32[relu_at_row + k + 1] = Math.max(convolution_k1 + bias, 0);
        f32[relu_at_row + k + 785] = Math.max(convolution_k1_i1 + bias_i1, 0);
        f32[relu_at_row + k + 1569] = Math.max(convolution_k1_i2 + bias_i2, 0);
        f32[relu_at_row + k + 2] = Math.max(convolution_k2 + bias, 0);
        f32[relu_at_row + k + 786] = Math.max(convolution_k2_i1 + bias_i1, 0);
        f32[relu_at_row + k + 1570] = Math.max(convolution_k2_i2 + bias_i2, 0);
        f32[relu_at_row + k + 3] = Math.max(convolution_k3 + bias, 0);
        f32[relu_at_row + k + 787] = Math.max(convolution_k3_i1 + bias_i1, 0);
        f32[relu_at_row + k + 1571] = Math.max(convolution_k3_i2 + bias_i2, 0);
      }
    }
  }
  const bias_ir = f32[conv4_1Bias + 510]!;
  const bias_ir_i1 = f32[conv4_1Bias + 511]!;
  for (let j_ir = 0; j_ir < 28; j_ir++) {
    const relu_at_row2 = relu_at + j_ir * 28;
    for (let k_ir = 0; k_ir < 28; k_ir += 4) {
      let convolution_ir = 0;
      let convolution_ir_i1 = 0;
      let convolution_k1_ir = 0;
      let convolution_k1_ir_i1 = 0;
      let convolution_k2_ir = 0;
      let convolution_k2_ir_i1 = 0;
      let convolution_k3_ir = 0;
      let convolution_k3_ir_i1 = 0;
      for (let r_ir = 0; r_ir < 256; r_ir++) {
        const windowMax_at_row2 = windowMax_at + r_ir * 784 + j_ir * 28 + k_ir;
        const conv4_1Weight_row2 = conv4_1Weight + r_ir * 9;
        for (let s_ir = 0; s_ir < 3; s_ir++) {
          if (j_ir + s_ir >= 1 && j_ir + s_ir < 29) {
            if (k_ir >= 1) {
              const windowMax_ir = f32[windowMax_at_row2 + s_ir * 28 - 29]!;
              convolution_ir += windowMax_ir * f32[conv4_1Weight_row2 + s_ir * 3 + 1175040]!;
              convolution_ir_i1 += windowMax_ir * f32[conv4_1Weight_row2 + s_ir * 3 + 1177344]!;
            }
            const windowMax_k1_ir = f32[windowMax_at_row2 + s_ir * 28 - 28]!;
            convolution_k1_ir += windowMax_k1_ir * f32[conv4_1Weight_row2 + s_ir * 3 + 1175040]!;
            convolution_k1_ir_i1 += windowMax_k1_ir * f32[conv4_1Weight_row2 + s_ir * 3 + 1177344]!;
            const windowMax_k2_ir = f32[windowMax_at_row2 + s_ir * 28 - 27]!;
            convolution_k2_ir += windowMax_k2_ir * f32[conv4_1Weight_row2 + s_ir * 3 + 1175040]!;
            convolution_k2_ir_i1 += windowMax_k2_ir * f32[conv4_1Weight_row2 + s_ir * 3 + 1177344]!;
            const windowMax_k3_ir = f32[windowMax_at_row2 + s_ir * 28 - 26]!;
            convolution_k3_ir += windowMax_k3_ir * f32[conv4_1Weight_row2 + s_ir * 3 + 1175040]!;
            convolution_k3_ir_i1 += windowMax_k3_ir * f32[conv4_1Weight_row2 + s_ir * 3 + 1177344]!;
            const windowMax_irTIr1 = f32[windowMax_at_row2 + s_ir * 28 - 28]!;
            convolution_ir += windowMax_irTIr1 * f32[conv4_1Weight_row2 + s_ir * 3 + 1175041]!;
            convolution_ir_i1 += windowMax_irTIr1 * f32[conv4_1Weight_row2 + s_ir * 3 + 1177345]!;
            const windowMax_k1_irTIr1 = f32[windowMax_at_row2 + s_ir * 28 - 27]!;
            convolution_k1_ir += windowMax_k1_irTIr1 * f32[conv4_1Weight_row2 + s_ir * 3 + 1175041]!;
            convolution_k1_ir_i1 += windowMax_k1_irTIr1 * f32[conv4_1Weight_row2 + s_ir * 3 + 1177345]!;
            const windowMax_k2_irTIr1 = f32[windowMax_at_row2 + s_ir * 28 - 26]!;
            convolution_k2_ir += windowMax_k2_irTIr1 * f32[conv4_1Weight_row2 + s_ir * 3 + 1175041]!;
            convolution_k2_ir_i1 += windowMax_k2_irTIr1 * f32[conv4_1Weight_row2 + s_ir * 3 + 1177345]!;
            const windowMax_k3_irTIr1 = f32[windowMax_at_row2 + s_ir * 28 - 25]!;
            convolution_k3_ir += windowMax_k3_irTIr1 * f32[conv4_1Weight_row2 + s_ir * 3 + 1175041]!;
            convolution_k3_ir_i1 += windowMax_k3_irTIr1 * f32[conv4_1Weight_row2 + s_ir * 3 + 1177345]!;
            const windowMax_irTIr2 = f32[windowMax_at_row2 + s_ir * 28 - 27]!;
            convolution_ir += windowMax_irTIr2 * f32[conv4_1Weight_row2 + s_ir * 3 + 1175042]!;
            convolution_ir_i1 += windowMax_irTIr2 * f32[conv4_1Weight_row2 + s_ir * 3 + 1177346]!;
            const windowMax_k1_irTIr2 = f32[windowMax_at_row2 + s_ir * 28 - 26]!;
            convolution_k1_ir += windowMax_k1_irTIr2 * f32[conv4_1Weight_row2 + s_ir * 3 + 1175042]!;
            convolution_k1_ir_i1 += windowMax_k1_irTIr2 * f32[conv4_1Weight_row2 + s_ir * 3 + 1177346]!;
            const windowMax_k2_irTIr2 = f32[windowMax_at_row2 + s_ir * 28 - 25]!;
            convolution_k2_ir += windowMax_k2_irTIr2 * f32[conv4_1Weight_row2 + s_ir * 3 + 1175042]!;
            convolution_k2_ir_i1 += windowMax_k2_irTIr2 * f32[conv4_1Weight_row2 + s_ir * 3 + 1177346]!;
            if (k_ir < 24) {
              const windowMax_k3_irTIr2 = f32[windowMax_at_row2 + s_ir * 28 - 24]!;
              convolution_k3_ir += windowMax_k3_irTIr2 * f32[conv4_1Weight_row2 + s_ir * 3 + 1175042]!;
              convolution_k3_ir_i1 += windowMax_k3_irTIr2 * f32[conv4_1Weight_row2 + s_ir * 3 + 1177346]!;
            }
          }
        }
      }
      f32[relu_at_row2 + k_ir + 399840] = Math.max(convolution_ir + bias_ir, 0);
      f32[relu_at_row2 + k_ir + 400624] = Math.max(convolution_ir_i1 + bias_ir_i1, 0);
      f32[relu_at_row2 + k_ir + 399841] = Math.max(convolution_k1_ir + bias_ir, 0);
      f32[relu_at_row2 + k_ir + 400625] = Math.max(convolution_k1_ir_i1 + bias_ir_i1, 0);
      f32[relu_at_row2 + k_ir + 399842] = Math.max(convolution_k2_ir + bias_ir, 0);
      f32[relu_at_row2 + k_ir + 400626] = Math.max(convolution_k2_ir_i1 + bias_ir_i1, 0);
      f32[relu_at_row2 + k_ir + 399843] = Math.max(convolution_k3_ir + bias_ir, 0);
      f32[relu_at_row2 + k_ir + 400627] = Math.max(convolution_k3_ir_i1 + bias_ir_i1, 0);
    }
  }
}

/**
 * convolution, vgg16.ts:44
 * relu, vgg16.ts:44
 */
function convolution_relu8(
  f32: Float32Array,
  relu_at: number,
  conv4_2Weight: number,
  conv4_2Bias: number,
  relu_at2: number,
): void {
  for (let i = 0; i < 510; i += 3) {
    const bias = f32[conv4_2Bias + i]!;
    const bias_i1 = f32[conv4_2Bias + i + 1]!;
    const bias_i2 = f32[conv4_2Bias + i + 2]!;
    for (let j = 0; j < 28; j++) {
      const relu_at2_row = relu_at2 + i * 784 + j * 28;
      for (let k = 0; k < 28; k += 4) {
        let convolution = 0;
        let convolution_i1 = 0;
        let convolution_i2 = 0;
        let convolution_k1 = 0;
        let convolution_k1_i1 = 0;
        let convolution_k1_i2 = 0;
        let convolution_k2 = 0;
        let convolution_k2_i1 = 0;
        let convolution_k2_i2 = 0;
        let convolution_k3 = 0;
        let convolution_k3_i1 = 0;
        let convolution_k3_i2 = 0;
        for (let r = 0; r < 512; r++) {
          const relu_at_row = relu_at + r * 784 + j * 28 + k;
          const conv4_2Weight_row = conv4_2Weight + i * 4608 + r * 9;
          for (let s = 0; s < 3; s++) {
            if (j + s >= 1 && j + s < 29) {
              if (k >= 1) {
                const relu = f32[relu_at_row + s * 28 - 29]!;
                convolution += relu * f32[conv4_2Weight_row + s * 3]!;
                convolution_i1 += relu * f32[conv4_2Weight_row + s * 3 + 4608]!;
                convolution_i2 += relu * f32[conv4_2Weight_row + s * 3 + 9216]!;
              }
              const relu_k1 = f32[relu_at_row + s * 28 - 28]!;
              convolution_k1 += relu_k1 * f32[conv4_2Weight_row + s * 3]!;
              convolution_k1_i1 += relu_k1 * f32[conv4_2Weight_row + s * 3 + 4608]!;
              convolution_k1_i2 += relu_k1 * f32[conv4_2Weight_row + s * 3 + 9216]!;
              const relu_k2 = f32[relu_at_row + s * 28 - 27]!;
              convolution_k2 += relu_k2 * f32[conv4_2Weight_row + s * 3]!;
              convolution_k2_i1 += relu_k2 * f32[conv4_2Weight_row + s * 3 + 4608]!;
              convolution_k2_i2 += relu_k2 * f32[conv4_2Weight_row + s * 3 + 9216]!;
              const relu_k3 = f32[relu_at_row + s * 28 - 26]!;
              convolution_k3 += relu_k3 * f32[conv4_2Weight_row + s * 3]!;
              convolution_k3_i1 += relu_k3 * f32[conv4_2Weight_row + s * 3 + 4608]!;
              convolution_k3_i2 += relu_k3 * f32[conv4_2Weight_row + s * 3 + 9216]!;
              const relu_t1 = f32[relu_at_row + s * 28 - 28]!;
              convolution += relu_t1 * f32[conv4_2Weight_row + s * 3 + 1]!;
              convolution_i1 += relu_t1 * f32[conv4_2Weight_row + s * 3 + 4609]!;
              convolution_i2 += relu_t1 * f32[conv4_2Weight_row + s * 3 + 9217]!;
              const relu_k1_t1 = f32[relu_at_row + s * 28 - 27]!;
              convolution_k1 += relu_k1_t1 * f32[conv4_2Weight_row + s * 3 + 1]!;
              convolution_k1_i1 += relu_k1_t1 * f32[conv4_2Weight_row + s * 3 + 4609]!;
              convolution_k1_i2 += relu_k1_t1 * f32[conv4_2Weight_row + s * 3 + 9217]!;
              const relu_k2_t1 = f32[relu_at_row + s * 28 - 26]!;
              convolution_k2 += relu_k2_t1 * f32[conv4_2Weight_row + s * 3 + 1]!;
              convolution_k2_i1 += relu_k2_t1 * f32[conv4_2Weight_row + s * 3 + 4609]!;
              convolution_k2_i2 += relu_k2_t1 * f32[conv4_2Weight_row + s * 3 + 9217]!;
              const relu_k3_t1 = f32[relu_at_row + s * 28 - 25]!;
              convolution_k3 += relu_k3_t1 * f32[conv4_2Weight_row + s * 3 + 1]!;
              convolution_k3_i1 += relu_k3_t1 * f32[conv4_2Weight_row + s * 3 + 4609]!;
              convolution_k3_i2 += relu_k3_t1 * f32[conv4_2Weight_row + s * 3 + 9217]!;
              const relu_t2 = f32[relu_at_row + s * 28 - 27]!;
              convolution += relu_t2 * f32[conv4_2Weight_row + s * 3 + 2]!;
              convolution_i1 += relu_t2 * f32[conv4_2Weight_row + s * 3 + 4610]!;
              convolution_i2 += relu_t2 * f32[conv4_2Weight_row + s * 3 + 9218]!;
              const relu_k1_t2 = f32[relu_at_row + s * 28 - 26]!;
              convolution_k1 += relu_k1_t2 * f32[conv4_2Weight_row + s * 3 + 2]!;
              convolution_k1_i1 += relu_k1_t2 * f32[conv4_2Weight_row + s * 3 + 4610]!;
              convolution_k1_i2 += relu_k1_t2 * f32[conv4_2Weight_row + s * 3 + 9218]!;
              const relu_k2_t2 = f32[relu_at_row + s * 28 - 25]!;
              convolution_k2 += relu_k2_t2 * f32[conv4_2Weight_row + s * 3 + 2]!;
              convolution_k2_i1 += relu_k2_t2 * f32[conv4_2Weight_row + s * 3 + 4610]!;
              convolution_k2_i2 += relu_k2_t2 * f32[conv4_2Weight_row + s * 3 + 9218]!;
              if (k < 24) {
                const relu_k3_t2 = f32[relu_at_row + s * 28 - 24]!;
                convolution_k3 += relu_k3_t2 * f32[conv4_2Weight_row + s * 3 + 2]!;
                convolution_k3_i1 += relu_k3_t2 * f32[conv4_2Weight_row + s * 3 + 4610]!;
                convolution_k3_i2 += relu_k3_t2 * f32[conv4_2Weight_row + s * 3 + 9218]!;
              }
            }
          }
        }
        f32[relu_at2_row + k] = Math.max(convolution + bias, 0);
        f32[relu_at2_row + k + 784] = Math.max(convolution_i1 + bias_i1, 0);
        f32[relu_at2_row + k + 1568] = Math.max(convolution_i2 + bias_i2, 0);
        f32[relu_at2_row + k + 1] = Math.max(convolution_k1 + bias, 0);
        f32[relu_at2_row + k + 785] = Math.max(convolution_k1_i1 + bias_i1, 0);
        f32[relu_at2_row + k + 1569] = Math.max(convolution_k1_i2 + bias_i2, 0);
        f32[relu_at2_row + k + 2] = Math.max(convolution_k2 + bias, 0);
        f32[relu_at2_row + k + 786] = Math.max(convolution_k2_i1 + bias_i1, 0);
        f32[relu_at2_row + k + 1570] = Math.max(convolution_k2_i2 + bias_i2, 0);
        f32[relu_at2_row + k + 3] = Math.max(convolution_k3 + bias, 0);
        f32[relu_at2_row + k + 787] = Math.max(convolution_k3_i1 + bias_i1, 0);
        f32[relu_at2_row + k + 1571] = Math.max(convolution_k3_i2 + bias_i2, 0);
      }
    }
  }
  const bias_ir = f32[conv4_2Bias + 510]!;
  const bias_ir_i1 = f32[conv4_2Bias + 511]!;
  for (let j_ir = 0; j_ir < 28; j_ir++) {
    const relu_at2_row2 = relu_at2 + j_ir * 28;
    for (let k_ir = 0; k_ir < 28; k_ir += 4) {
      let convolution_ir = 0;
      let convolution_ir_i1 = 0;
      let convolution_k1_ir = 0;
      let convolution_k1_ir_i1 = 0;
      let convolution_k2_ir = 0;
      let convolution_k2_ir_i1 = 0;
      let convolution_k3_ir = 0;
      let convolution_k3_ir_i1 = 0;
      for (let r_ir = 0; r_ir < 512; r_ir++) {
        const relu_at_row2 = relu_at + r_ir * 784 + j_ir * 28 + k_ir;
        const conv4_2Weight_row2 = conv4_2Weight + r_ir * 9;
        for (let s_ir = 0; s_ir < 3; s_ir++) {
          if (j_ir + s_ir >= 1 && j_ir + s_ir < 29) {
            if (k_ir >= 1) {
              const relu_ir = f32[relu_at_row2 + s_ir * 28 - 29]!;
              convolution_ir += relu_ir * f32[conv4_2Weight_row2 + s_ir * 3 + 2350080]!;
              convolution_ir_i1 += relu_ir * f32[conv4_2Weight_row2 + s_ir * 3 + 2354688]!;
            }
            const relu_k1_ir = f32[relu_at_row2 + s_ir * 28 - 28]!;
            convolution_k1_ir += relu_k1_ir * f32[conv4_2Weight_row2 + s_ir * 3 + 2350080]!;
            convolution_k1_ir_i1 += relu_k1_ir * f32[conv4_2Weight_row2 + s_ir * 3 + 2354688]!;
            const relu_k2_ir = f32[relu_at_row2 + s_ir * 28 - 27]!;
            convolution_k2_ir += relu_k2_ir * f32[conv4_2Weight_row2 + s_ir * 3 + 2350080]!;
            convolution_k2_ir_i1 += relu_k2_ir * f32[conv4_2Weight_row2 + s_ir * 3 + 2354688]!;
            const relu_k3_ir = f32[relu_at_row2 + s_ir * 28 - 26]!;
            convolution_k3_ir += relu_k3_ir * f32[conv4_2Weight_row2 + s_ir * 3 + 2350080]!;
            convolution_k3_ir_i1 += relu_k3_ir * f32[conv4_2Weight_row2 + s_ir * 3 + 2354688]!;
            const relu_irTIr1 = f32[relu_at_row2 + s_ir * 28 - 28]!;
            convolution_ir += relu_irTIr1 * f32[conv4_2Weight_row2 + s_ir * 3 + 2350081]!;
            convolution_ir_i1 += relu_irTIr1 * f32[conv4_2Weight_row2 + s_ir * 3 + 2354689]!;
            const relu_k1_irTIr1 = f32[relu_at_row2 + s_ir * 28 - 27]!;
            convolution_k1_ir += relu_k1_irTIr1 * f32[conv4_2Weight_row2 + s_ir * 3 + 2350081]!;
            convolution_k1_ir_i1 += relu_k1_irTIr1 * f32[conv4_2Weight_row2 + s_ir * 3 + 2354689]!;
            const relu_k2_irTIr1 = f32[relu_at_row2 + s_ir * 28 - 26]!;
            convolution_k2_ir += relu_k2_irTIr1 * f32[conv4_2Weight_row2 + s_ir * 3 + 2350081]!;
            convolution_k2_ir_i1 += relu_k2_irTIr1 * f32[conv4_2Weight_row2 + s_ir * 3 + 2354689]!;
            const relu_k3_irTIr1 = f32[relu_at_row2 + s_ir * 28 - 25]!;
            convolution_k3_ir += relu_k3_irTIr1 * f32[conv4_2Weight_row2 + s_ir * 3 + 2350081]!;
            convolution_k3_ir_i1 += relu_k3_irTIr1 * f32[conv4_2Weight_row2 + s_ir * 3 + 2354689]!;
            const relu_irTIr2 = f32[relu_at_row2 + s_ir * 28 - 27]!;
            convolution_ir += relu_irTIr2 * f32[conv4_2Weight_row2 + s_ir * 3 + 2350082]!;
            convolution_ir_i1 += relu_irTIr2 * f32[conv4_2Weight_row2 + s_ir * 3 + 2354690]!;
            const relu_k1_irTIr2 = f32[relu_at_row2 + s_ir * 28 - 26]!;
            convolution_k1_ir += relu_k1_irTIr2 * f32[conv4_2Weight_row2 + s_ir * 3 + 2350082]!;
            convolution_k1_ir_i1 += relu_k1_irTIr2 * f32[conv4_2Weight_row2 + s_ir * 3 + 2354690]!;
            const relu_k2_irTIr2 = f32[relu_at_row2 + s_ir * 28 - 25]!;
            convolution_k2_ir += relu_k2_irTIr2 * f32[conv4_2Weight_row2 + s_ir * 3 + 2350082]!;
            convolution_k2_ir_i1 += relu_k2_irTIr2 * f32[conv4_2Weight_row2 + s_ir * 3 + 2354690]!;
            if (k_ir < 24) {
              const relu_k3_irTIr2 = f32[relu_at_row2 + s_ir * 28 - 24]!;
              convolution_k3_ir += relu_k3_irTIr2 * f32[conv4_2Weight_row2 + s_ir * 3 + 2350082]!;
              convolution_k3_ir_i1 += relu_k3_irTIr2 * f32[conv4_2Weight_row2 + s_ir * 3 + 2354690]!;
            }
          }
        }
      }
      f32[relu_at2_row2 + k_ir + 399840] = Math.max(convolution_ir + bias_ir, 0);
      f32[relu_at2_row2 + k_ir + 400624] = Math.max(convolution_ir_i1 + bias_ir_i1, 0);
      f32[relu_at2_row2 + k_ir + 399841] = Math.max(convolution_k1_ir + bias_ir, 0);
      f32[relu_at2_row2 + k_ir + 400625] = Math.max(convolution_k1_ir_i1 + bias_ir_i1, 0);
      f32[relu_at2_row2 + k_ir + 399842] = Math.max(convolution_k2_ir + bias_ir, 0);
      f32[relu_at2_row2 + k_ir + 400626] = Math.max(convolution_k2_ir_i1 + bias_ir_i1, 0);
      f32[relu_at2_row2 + k_ir + 399843] = Math.max(convolution_k3_ir + bias_ir, 0);
      f32[relu_at2_row2 + k_ir + 400627] = Math.max(convolution_k3_ir_i1 + bias_ir_i1, 0);
    }
  }
}

/**
 * windowMax, vgg16.ts:45
 * windowArgmax, vgg16.ts:45
 */
function windowMax_windowArgmax4(
  f32: Float32Array,
  i32: Int32Array,
  relu_at: number,
  windowMax_at: number,
  windowArgmax_at: number,
): void {
  for (let i = 0; i < 512; i++) {
    for (let j = 0; j < 14; j++) {
      const windowMax_at_row = windowMax_at + i * 196 + j * 14;
      const windowArgmax_at_row = windowArgmax_at + i * 196 + j * 14;
      for (let k = 0; k < 14; k++) {
        let windowMax = -Infinity;
        let windowArgmax = -Infinity;
        let windowArgmax2 = j * 56 + k * 2;
        const relu_at_row = relu_at + i * 784 + j * 56 + k * 2;
        for (let r = 0; r < 2; r++) {
          const relu = f32[relu_at_row + r * 28]!;
          windowMax = Math.max(windowMax, relu);
          const value = relu > windowArgmax || Number.isNaN(relu);
          windowArgmax = value ? relu : windowArgmax;
          windowArgmax2 = value ? j * 56 + r * 28 + k * 2 : windowArgmax2;
          const relu_s1 = f32[relu_at_row + r * 28 + 1]!;
          windowMax = Math.max(windowMax, relu_s1);
          const value_s1 = relu_s1 > windowArgmax || Number.isNaN(relu_s1);
          windowArgmax = value_s1 ? relu_s1 : windowArgmax;
          windowArgmax2 = value_s1 ? j * 56 + r * 28 + k * 2 + 1 : windowArgmax2;
        }
        f32[windowMax_at_row + k] = windowMax;
        i32[windowArgmax_at_row + k] = windowArgmax2;
      }
    }
  }
}

/**
 * convolution, vgg16.ts:44
 * relu, vgg16.ts:44
 */
function convolution_relu9(
  f32: Float32Array,
  windowMax_at: number,
  conv5_1Weight: number,
  conv5_1Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 510; i += 3) {
    const bias = f32[conv5_1Bias + i]!;
    const bias_i1 = f32[conv5_1Bias + i + 1]!;
    const bias_i2 = f32[conv5_1Bias + i + 2]!;
    const bias_kr = f32[conv5_1Bias + i]!;
    const bias_kr_i1 = f32[conv5_1Bias + i + 1]!;
    const bias_kr_i2 = f32[conv5_1Bias + i + 2]!;
    const relu_at_row2 = relu_at + i * 196;
    for (let j = 0; j < 14; j++) {
      const relu_at_row = relu_at + i * 196 + j * 14;
      for (let k = 0; k < 12; k += 4) {
        let convolution = 0;
        let convolution_i1 = 0;
        let convolution_i2 = 0;
        let convolution_k1 = 0;
        let convolution_k1_i1 = 0;
        let convolution_k1_i2 = 0;
        let convolution_k2 = 0;
        let convolution_k2_i1 = 0;
        let convolution_k2_i2 = 0;
        let convolution_k3 = 0;
        let convolution_k3_i1 = 0;
        let convolution_k3_i2 = 0;
        for (let r = 0; r < 512; r++) {
          const windowMax_at_row = windowMax_at + r * 196 + j * 14 + k;
          const conv5_1Weight_row = conv5_1Weight + i * 4608 + r * 9;
          for (let s = 0; s < 3; s++) {
            if (j + s >= 1 && j + s < 15) {
              if (k >= 1) {
                const windowMax = f32[windowMax_at_row + s * 14 - 15]!;
                convolution += windowMax * f32[conv5_1Weight_row + s * 3]!;
                convolution_i1 += windowMax * f32[conv5_1Weight_row + s * 3 + 4608]!;
                convolution_i2 += windowMax * f32[conv5_1Weight_row + s * 3 + 9216]!;
              }
              const windowMax_k1 = f32[windowMax_at_row + s * 14 - 14]!;
              convolution_k1 += windowMax_k1 * f32[conv5_1Weight_row + s * 3]!;
              convolution_k1_i1 += windowMax_k1 * f32[conv5_1Weight_row + s * 3 + 4608]!;
              convolution_k1_i2 += windowMax_k1 * f32[conv5_1Weight_row + s * 3 + 9216]!;
              const windowMax_k2 = f32[windowMax_at_row + s * 14 - 13]!;
              convolution_k2 += windowMax_k2 * f32[conv5_1Weight_row + s * 3]!;
              convolution_k2_i1 += windowMax_k2 * f32[conv5_1Weight_row + s * 3 + 4608]!;
              convolution_k2_i2 += windowMax_k2 * f32[conv5_1Weight_row + s * 3 + 9216]!;
              const windowMax_k3 = f32[windowMax_at_row + s * 14 - 12]!;
              convolution_k3 += windowMax_k3 * f32[conv5_1Weight_row + s * 3]!;
              convolution_k3_i1 += windowMax_k3 * f32[conv5_1Weight_row + s * 3 + 4608]!;
              convolution_k3_i2 += windowMax_k3 * f32[conv5_1Weight_row + s * 3 + 9216]!;
              const windowMax_t1 = f32[windowMax_at_row + s * 14 - 14]!;
              convolution += windowMax_t1 * f32[conv5_1Weight_row + s * 3 + 1]!;
              convolution_i1 += windowMax_t1 * f32[conv5_1Weight_row + s * 3 + 4609]!;
              convolution_i2 += windowMax_t1 * f32[conv5_1Weight_row + s * 3 + 9217]!;
              const windowMax_k1_t1 = f32[windowMax_at_row + s * 14 - 13]!;
              convolution_k1 += windowMax_k1_t1 * f32[conv5_1Weight_row + s * 3 + 1]!;
              convolution_k1_i1 += windowMax_k1_t1 * f32[conv5_1Weight_row + s * 3 + 4609]!;
              convolution_k1_i2 += windowMax_k1_t1 * f32[conv5_1Weight_row + s * 3 + 9217]!;
              const windowMax_k2_t1 = f32[windowMax_at_row + s * 14 - 12]!;
              convolution_k2 += windowMax_k2_t1 * f32[conv5_1Weight_row + s * 3 + 1]!;
              convolution_k2_i1 += windowMax_k2_t1 * f32[conv5_1Weight_row + s * 3 + 4609]!;
              convolution_k2_i2 += windowMax_k2_t1 * f32[conv5_1Weight_row + s * 3 + 9217]!;
              const windowMax_k3_t1 = f32[windowMax_at_row + s * 14 - 11]!;
              convolution_k3 += windowMax_k3_t1 * f32[conv5_1Weight_row + s * 3 + 1]!;
              convolution_k3_i1 += windowMax_k3_t1 * f32[conv5_1Weight_row + s * 3 + 4609]!;
              convolution_k3_i2 += windowMax_k3_t1 * f32[conv5_1Weight_row + s * 3 + 9217]!;
              const windowMax_t2 = f32[windowMax_at_row + s * 14 - 13]!;
              convolution += windowMax_t2 * f32[conv5_1Weight_row + s * 3 + 2]!;
              convolution_i1 += windowMax_t2 * f32[conv5_1Weight_row + s * 3 + 4610]!;
              convolution_i2 += windowMax_t2 * f32[conv5_1Weight_row + s * 3 + 9218]!;
              const windowMax_k1_t2 = f32[windowMax_at_row + s * 14 - 12]!;
              convolution_k1 += windowMax_k1_t2 * f32[conv5_1Weight_row + s * 3 + 2]!;
              convolution_k1_i1 += windowMax_k1_t2 * f32[conv5_1Weight_row + s * 3 + 4610]!;
              convolution_k1_i2 += windowMax_k1_t2 * f32[conv5_1Weight_row + s * 3 + 9218]!;
              const windowMax_k2_t2 = f32[windowMax_at_row + s * 14 - 11]!;
              convolution_k2 += windowMax_k2_t2 * f32[conv5_1Weight_row + s * 3 + 2]!;
              convolution_k2_i1 += windowMax_k2_t2 * f32[conv5_1Weight_row + s * 3 + 4610]!;
              convolution_k2_i2 += windowMax_k2_t2 * f32[conv5_1Weight_row + s * 3 + 9218]!;
              const windowMax_k3_t2 = f32[windowMax_at_row + s * 14 - 10]!;
              convolution_k3 += windowMax_k3_t2 * f32[conv5_1Weight_row + s * 3 + 2]!;
              convolution_k3_i1 += windowMax_k3_t2 * f32[conv5_1Weight_row + s * 3 + 4610]!;
              convolution_k3_i2 += windowMax_k3_t2 * f32[conv5_1Weight_row + s * 3 + 9218]!;
            }
          }
        }
        f32[relu_at_row + k] = Math.max(convolution + bias, 0);
        f32[relu_at_row + k + 196] = Math.max(convolution_i1 + bias_i1, 0);
        f32[relu_at_row + k + 392] = Math.max(convolution_i2 + bias_i2, 0);
        f32[relu_at_row + k + 1] = Math.max(convolution_k1 + bias, 0);
        f32[relu_at_row + k + 197] = Math.max(convolution_k1_i1 + bias_i1, 0);
        f32[relu_at_row + k + 393] = Math.max(convolution_k1_i2 + bias_i2, 0);
        f32[relu_at_row + k + 2] = Math.max(convolution_k2 + bias, 0);
        f32[relu_at_row + k + 198] = Math.max(convolution_k2_i1 + bias_i1, 0);
        f32[relu_at_row + k + 394] = Math.max(convolution_k2_i2 + bias_i2, 0);
        f32[relu_at_row + k + 3] = Math.max(convolution_k3 + bias, 0);
        f32[relu_at_row + k + 199] = Math.max(convolution_k3_i1 + bias_i1, 0);
        f32[relu_at_row + k + 395] = Math.max(convolution_k3_i2 + bias_i2, 0);
      }
      let convolution_kr = 0;
      let convolution_kr_i1 = 0;
      let convolution_kr_i2 = 0;
      let convolution_kr_k1 = 0;
      let convolution_kr_k1_i1 = 0;
      let convolution_kr_k1_i2 = 0;
      for (let r_kr = 0; r_kr < 512; r_kr++) {
        const windowMax_at_row2 = windowMax_at + r_kr * 196 + j * 14;
        const conv5_1Weight_row2 = conv5_1Weight + i * 4608 + r_kr * 9;
        for (let s_kr = 0; s_kr < 3; s_kr++) {
          if (j + s_kr >= 1 && j + s_kr < 15) {
            const windowMax_kr = f32[windowMax_at_row2 + s_kr * 14 - 3]!;
            const conv5_1Weight0 = f32[conv5_1Weight_row2 + s_kr * 3]!;
            const conv5_1Weight1 = f32[conv5_1Weight_row2 + s_kr * 3 + 4608]!;
            const conv5_1Weight2 = f32[conv5_1Weight_row2 + s_kr * 3 + 9216]!;
            convolution_kr += windowMax_kr * conv5_1Weight0;
            convolution_kr_i1 += windowMax_kr * conv5_1Weight1;
            convolution_kr_i2 += windowMax_kr * conv5_1Weight2;
            const windowMax0 = f32[windowMax_at_row2 + s_kr * 14 - 2]!;
            const windowMax_kr_k1 = windowMax0;
            convolution_kr_k1 += windowMax_kr_k1 * conv5_1Weight0;
            convolution_kr_k1_i1 += windowMax_kr_k1 * conv5_1Weight1;
            convolution_kr_k1_i2 += windowMax_kr_k1 * conv5_1Weight2;
            const windowMax_krTKr1 = windowMax0;
            const conv5_1Weight3 = f32[conv5_1Weight_row2 + s_kr * 3 + 1]!;
            const conv5_1Weight4 = f32[conv5_1Weight_row2 + s_kr * 3 + 4609]!;
            const conv5_1Weight5 = f32[conv5_1Weight_row2 + s_kr * 3 + 9217]!;
            convolution_kr += windowMax_krTKr1 * conv5_1Weight3;
            convolution_kr_i1 += windowMax_krTKr1 * conv5_1Weight4;
            convolution_kr_i2 += windowMax_krTKr1 * conv5_1Weight5;
            const windowMax1 = f32[windowMax_at_row2 + s_kr * 14 - 1]!;
            const windowMax_kr_k1TKr1 = windowMax1;
            convolution_kr_k1 += windowMax_kr_k1TKr1 * conv5_1Weight3;
            convolution_kr_k1_i1 += windowMax_kr_k1TKr1 * conv5_1Weight4;
            convolution_kr_k1_i2 += windowMax_kr_k1TKr1 * conv5_1Weight5;
            const windowMax_krTKr2 = windowMax1;
            convolution_kr += windowMax_krTKr2 * f32[conv5_1Weight_row2 + s_kr * 3 + 2]!;
            convolution_kr_i1 += windowMax_krTKr2 * f32[conv5_1Weight_row2 + s_kr * 3 + 4610]!;
            convolution_kr_i2 += windowMax_krTKr2 * f32[conv5_1Weight_row2 + s_kr * 3 + 9218]!;
          }
        }
      }
      f32[relu_at_row2 + j * 14 + 12] = Math.max(convolution_kr + bias_kr, 0);
      f32[relu_at_row2 + j * 14 + 208] = Math.max(convolution_kr_i1 + bias_kr_i1, 0);
      f32[relu_at_row2 + j * 14 + 404] = Math.max(convolution_kr_i2 + bias_kr_i2, 0);
      f32[relu_at_row2 + j * 14 + 13] = Math.max(convolution_kr_k1 + bias_kr, 0);
      f32[relu_at_row2 + j * 14 + 209] = Math.max(convolution_kr_k1_i1 + bias_kr_i1, 0);
      f32[relu_at_row2 + j * 14 + 405] = Math.max(convolution_kr_k1_i2 + bias_kr_i2, 0);
    }
  }
  const bias_ir = f32[conv5_1Bias + 510]!;
  const bias_ir_i1 = f32[conv5_1Bias + 511]!;
  const bias_kr_ir = f32[conv5_1Bias + 510]!;
  const bias_kr_ir_i1 = f32[conv5_1Bias + 511]!;
  for (let j_ir = 0; j_ir < 14; j_ir++) {
    const relu_at_row3 = relu_at + j_ir * 14;
    for (let k_ir = 0; k_ir < 12; k_ir += 4) {
      let convolution_ir = 0;
      let convolution_ir_i1 = 0;
      let convolution_k1_ir = 0;
      let convolution_k1_ir_i1 = 0;
      let convolution_k2_ir = 0;
      let convolution_k2_ir_i1 = 0;
      let convolution_k3_ir = 0;
      let convolution_k3_ir_i1 = 0;
      for (let r_ir = 0; r_ir < 512; r_ir++) {
        const windowMax_at_row3 = windowMax_at + r_ir * 196 + j_ir * 14 + k_ir;
        const conv5_1Weight_row3 = conv5_1Weight + r_ir * 9;
        for (let s_ir = 0; s_ir < 3; s_ir++) {
          if (j_ir + s_ir >= 1 && j_ir + s_ir < 15) {
            if (k_ir >= 1) {
              const windowMax_ir = f32[windowMax_at_row3 + s_ir * 14 - 15]!;
              convolution_ir += windowMax_ir * f32[conv5_1Weight_row3 + s_ir * 3 + 2350080]!;
              convolution_ir_i1 += windowMax_ir * f32[conv5_1Weight_row3 + s_ir * 3 + 2354688]!;
            }
            const windowMax_k1_ir = f32[windowMax_at_row3 + s_ir * 14 - 14]!;
            convolution_k1_ir += windowMax_k1_ir * f32[conv5_1Weight_row3 + s_ir * 3 + 2350080]!;
            convolution_k1_ir_i1 += windowMax_k1_ir * f32[conv5_1Weight_row3 + s_ir * 3 + 2354688]!;
            const windowMax_k2_ir = f32[windowMax_at_row3 + s_ir * 14 - 13]!;
            convolution_k2_ir += windowMax_k2_ir * f32[conv5_1Weight_row3 + s_ir * 3 + 2350080]!;
            convolution_k2_ir_i1 += windowMax_k2_ir * f32[conv5_1Weight_row3 + s_ir * 3 + 2354688]!;
            const windowMax_k3_ir = f32[windowMax_at_row3 + s_ir * 14 - 12]!;
            convolution_k3_ir += windowMax_k3_ir * f32[conv5_1Weight_row3 + s_ir * 3 + 2350080]!;
            convolution_k3_ir_i1 += windowMax_k3_ir * f32[conv5_1Weight_row3 + s_ir * 3 + 2354688]!;
            const windowMax_irTIr1 = f32[windowMax_at_row3 + s_ir * 14 - 14]!;
            convolution_ir += windowMax_irTIr1 * f32[conv5_1Weight_row3 + s_ir * 3 + 2350081]!;
            convolution_ir_i1 += windowMax_irTIr1 * f32[conv5_1Weight_row3 + s_ir * 3 + 2354689]!;
            const windowMax_k1_irTIr1 = f32[windowMax_at_row3 + s_ir * 14 - 13]!;
            convolution_k1_ir += windowMax_k1_irTIr1 * f32[conv5_1Weight_row3 + s_ir * 3 + 2350081]!;
            convolution_k1_ir_i1 += windowMax_k1_irTIr1 * f32[conv5_1Weight_row3 + s_ir * 3 + 2354689]!;
            const windowMax_k2_irTIr1 = f32[windowMax_at_row3 + s_ir * 14 - 12]!;
            convolution_k2_ir += windowMax_k2_irTIr1 * f32[conv5_1Weight_row3 + s_ir * 3 + 2350081]!;
            convolution_k2_ir_i1 += windowMax_k2_irTIr1 * f32[conv5_1Weight_row3 + s_ir * 3 + 2354689]!;
            const windowMax_k3_irTIr1 = f32[windowMax_at_row3 + s_ir * 14 - 11]!;
            convolution_k3_ir += windowMax_k3_irTIr1 * f32[conv5_1Weight_row3 + s_ir * 3 + 2350081]!;
            convolution_k3_ir_i1 += windowMax_k3_irTIr1 * f32[conv5_1Weight_row3 + s_ir * 3 + 2354689]!;
            const windowMax_irTIr2 = f32[windowMax_at_row3 + s_ir * 14 - 13]!;
            convolution_ir += windowMax_irTIr2 * f32[conv5_1Weight_row3 + s_ir * 3 + 2350082]!;
            convolution_ir_i1 += windowMax_irTIr2 * f32[conv5_1Weight_row3 + s_ir * 3 + 2354690]!;
            const windowMax_k1_irTIr2 = f32[windowMax_at_row3 + s_ir * 14 - 12]!;
            convolution_k1_ir += windowMax_k1_irTIr2 * f32[conv5_1Weight_row3 + s_ir * 3 + 2350082]!;
            convolution_k1_ir_i1 += windowMax_k1_irTIr2 * f32[conv5_1Weight_row3 + s_ir * 3 + 2354690]!;
            const windowMax_k2_irTIr2 = f32[windowMax_at_row3 + s_ir * 14 - 11]!;
            convolution_k2_ir += windowMax_k2_irTIr2 * f32[conv5_1Weight_row3 + s_ir * 3 + 2350082]!;
            convolution_k2_ir_i1 += windowMax_k2_irTIr2 * f32[conv5_1Weight_row3 + s_ir * 3 + 2354690]!;
            const windowMax_k3_irTIr2 = f32[windowMax_at_row3 + s_ir * 14 - 10]!;
            convolution_k3_ir += windowMax_k3_irTIr2 * f32[conv5_1Weight_row3 + s_ir * 3 + 2350082]!;
            convolution_k3_ir_i1 += windowMax_k3_irTIr2 * f32[conv5_1Weight_row3 + s_ir * 3 + 2354690]!;
          }
        }
      }
      f32[relu_at_row3 + k_ir + 99960] = Math.max(convolution_ir + bias_ir, 0);
      f32[relu_at_row3 + k_ir + 100156] = Math.max(convolution_ir_i1 + bias_ir_i1, 0);
      f32[relu_at_row3 + k_ir + 99961] = Math.max(convolution_k1_ir + bias_ir, 0);
      f32[relu_at_row3 + k_ir + 100157] = Math.max(convolution_k1_ir_i1 + bias_ir_i1, 0);
      f32[relu_at_row3 + k_ir + 99962] = Math.max(convolution_k2_ir + bias_ir, 0);
      f32[relu_at_row3 + k_ir + 100158] = Math.max(convolution_k2_ir_i1 + bias_ir_i1, 0);
      f32[relu_at_row3 + k_ir + 99963] = Math.max(convolution_k3_ir + bias_ir, 0);
      f32[relu_at_row3 + k_ir + 100159] = Math.max(convolution_k3_ir_i1 + bias_ir_i1, 0);
    }
    let convolution_kr_ir = 0;
    let convolution_kr_ir_i1 = 0;
    let convolution_kr_k1_ir = 0;
    let convolution_kr_k1_ir_i1 = 0;
    for (let r_kr_ir = 0; r_kr_ir < 512; r_kr_ir++) {
      const windowMax_at_row4 = windowMax_at + r_kr_ir * 196 + j_ir * 14;
      const conv5_1Weight_row4 = conv5_1Weight + r_kr_ir * 9;
      for (let s_kr_ir = 0; s_kr_ir < 3; s_kr_ir++) {
        if (j_ir + s_kr_ir >= 1 && j_ir + s_kr_ir < 15) {
          const windowMax_kr_ir = f32[windowMax_at_row4 + s_kr_ir * 14 - 3]!;
          const conv5_1Weight6 = f32[conv5_1Weight_row4 + s_kr_ir * 3 + 2350080]!;
          const conv5_1Weight7 = f32[conv5_1Weight_row4 + s_kr_ir * 3 + 2354688]!;
          convolution_kr_ir += windowMax_kr_ir * conv5_1Weight6;
          convolution_kr_ir_i1 += windowMax_kr_ir * conv5_1Weight7;
          const windowMax2 = f32[windowMax_at_row4 + s_kr_ir * 14 - 2]!;
          const windowMax_kr_k1_ir = windowMax2;
          convolution_kr_k1_ir += windowMax_kr_k1_ir * conv5_1Weight6;
          convolution_kr_k1_ir_i1 += windowMax_kr_k1_ir * conv5_1Weight7;
          const windowMax_kr_irT_krIr1 = windowMax2;
          const conv5_1Weight8 = f32[conv5_1Weight_row4 + s_kr_ir * 3 + 2350081]!;
          const conv5_1Weight9 = f32[conv5_1Weight_row4 + s_kr_ir * 3 + 2354689]!;
          convolution_kr_ir += windowMax_kr_irT_krIr1 * conv5_1Weight8;
          convolution_kr_ir_i1 += windowMax_kr_irT_krIr1 * conv5_1Weight9;
          const windowMax3 = f32[windowMax_at_row4 + s_kr_ir * 14 - 1]!;
          const windowMax_kr_k1_irT_krIr1 = windowMax3;
          convolution_kr_k1_ir += windowMax_kr_k1_irT_krIr1 * conv5_1Weight8;
          convolution_kr_k1_ir_i1 += windowMax_kr_k1_irT_krIr1 * conv5_1Weight9;
          const windowMax_kr_irT_krIr2 = windowMax3;
          convolution_kr_ir += windowMax_kr_irT_krIr2 * f32[conv5_1Weight_row4 + s_kr_ir * 3 + 2350082]!;
          convolution_kr_ir_i1 += windowMax_kr_irT_krIr2 * f32[conv5_1Weight_row4 + s_kr_ir * 3 + 2354690]!;
        }
      }
    }
    f32[relu_at + j_ir * 14 + 99972] = Math.max(convolution_kr_ir + bias_kr_ir, 0);
    f32[relu_at + j_ir * 14 + 100168] = Math.max(convolution_kr_ir_i1 + bias_kr_ir_i1, 0);
    f32[relu_at + j_ir * 14 + 99973] = Math.max(convolution_kr_k1_ir + bias_kr_ir, 0);
    f32[relu_at + j_ir * 14 + 100169] = Math.max(convolution_kr_k1_ir_i1 + bias_kr_ir_i1, 0);
  }
}

/**
 * windowMax, vgg16.ts:45
 * windowArgmax, vgg16.ts:45
 */
function windowMax_windowArgmax5(
  f32: Float32Array,
  i32: Int32Array,
  relu_at: number,
  windowMax_at: number,
  windowArgmax_at: number,
): void {
  for (let i = 0; i < 512; i++) {
    for (let j = 0; j < 7; j++) {
      const windowMax_at_row = windowMax_at + i * 49 + j * 7;
      const windowArgmax_at_row = windowArgmax_at + i * 49 + j * 7;
      for (let k = 0; k < 7; k++) {
        let windowMax = -Infinity;
        let windowArgmax = -Infinity;
        let windowArgmax2 = j * 28 + k * 2;
        const relu_at_row = relu_at + i * 196 + j * 28 + k * 2;
        for (let r = 0; r < 2; r++) {
          const relu = f32[relu_at_row + r * 14]!;
          windowMax = Math.max(windowMax, relu);
          const value = relu > windowArgmax || Number.isNaN(relu);
          windowArgmax = value ? relu : windowArgmax;
          windowArgmax2 = value ? j * 28 + r * 14 + k * 2 : windowArgmax2;
          const relu_s1 = f32[relu_at_row + r * 14 + 1]!;
          windowMax = Math.max(windowMax, relu_s1);
          const value_s1 = relu_s1 > windowArgmax || Number.isNaN(relu_s1);
          windowArgmax = value_s1 ? relu_s1 : windowArgmax;
          windowArgmax2 = value_s1 ? j * 28 + r * 14 + k * 2 + 1 : windowArgmax2;
        }
        f32[windowMax_at_row + k] = windowMax;
        i32[windowArgmax_at_row + k] = windowArgmax2;
      }
    }
  }
}

/**
 * contraction, vgg16.ts:47
 * relu, vgg16.ts:47
 */
function contraction_relu(
  f32: Float32Array,
  windowMax_at: number,
  fc6Weight: number,
  fc6Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 4096; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const fc6Weight_row = fc6Weight + i * 25088;
    for (let r = 0; r < 25088; r++) {
      const windowMax = f32[windowMax_at + r]!;
      contraction += windowMax * f32[fc6Weight_row + r]!;
      contraction_i1 += windowMax * f32[fc6Weight_row + r + 25088]!;
      contraction_i2 += windowMax * f32[fc6Weight_row + r + 50176]!;
      contraction_i3 += windowMax * f32[fc6Weight_row + r + 75264]!;
    }
    const relu_i1 = Math.max(contraction_i1 + f32[fc6Bias + i + 1]!, 0);
    const relu_i2 = Math.max(contraction_i2 + f32[fc6Bias + i + 2]!, 0);
    const relu_i3 = Math.max(contraction_i3 + f32[fc6Bias + i + 3]!, 0);
    f32[relu_at + i] = Math.max(contraction + f32[fc6Bias + i]!, 0);
    f32[relu_at + i + 1] = relu_i1;
    f32[relu_at + i + 2] = relu_i2;
    f32[relu_at + i + 3] = relu_i3;
  }
}

/**
 * greaterEqual, vgg16.ts:47
 * select, vgg16.ts:47
 */
function greaterEqual_select(
  f32: Float32Array,
  i32: Int32Array,
  u8: Uint8Array,
  tapelessSeed: number,
  tapelessStep: number,
  greaterEqual_at: number,
  relu_at: number,
  select_at: number,
  n: number,
): void {
  const seed = i32[tapelessSeed]!;
  const step = i32[tapelessStep]!;
  for (let i = 0; i < n; i++) {
    const greaterEqual = (threefry(seed, 0, step, i) >>> 8) * 5.960464477539063e-8 >= 0.5;
    u8[greaterEqual_at + i] = greaterEqual ? 1 : 0;
    f32[select_at + i] = greaterEqual ? f32[relu_at + i]! * 2 : 0;
  }
}

/**
 * contraction, vgg16.ts:48
 * relu, vgg16.ts:48
 */
function contraction_relu2(
  f32: Float32Array,
  select_at: number,
  fc7Weight: number,
  fc7Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 4096; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const fc7Weight_row = fc7Weight + i * 4096;
    for (let r = 0; r < 4096; r++) {
      const select = f32[select_at + r]!;
      contraction += select * f32[fc7Weight_row + r]!;
      contraction_i1 += select * f32[fc7Weight_row + r + 4096]!;
      contraction_i2 += select * f32[fc7Weight_row + r + 8192]!;
      contraction_i3 += select * f32[fc7Weight_row + r + 12288]!;
    }
    const relu_i1 = Math.max(contraction_i1 + f32[fc7Bias + i + 1]!, 0);
    const relu_i2 = Math.max(contraction_i2 + f32[fc7Bias + i + 2]!, 0);
    const relu_i3 = Math.max(contraction_i3 + f32[fc7Bias + i + 3]!, 0);
    f32[relu_at + i] = Math.max(contraction + f32[fc7Bias + i]!, 0);
    f32[relu_at + i + 1] = relu_i1;
    f32[relu_at + i + 2] = relu_i2;
    f32[relu_at + i + 3] = relu_i3;
  }
}

/**
 * greaterEqual, vgg16.ts:48
 * select, vgg16.ts:48
 */
function greaterEqual_select2(
  f32: Float32Array,
  i32: Int32Array,
  u8: Uint8Array,
  tapelessSeed: number,
  tapelessStep: number,
  greaterEqual_at: number,
  relu_at: number,
  select_at: number,
  n: number,
): void {
  const seed = i32[tapelessSeed]!;
  const step = i32[tapelessStep]!;
  for (let i = 0; i < n; i++) {
    const greaterEqual = (threefry(seed, 1, step, i) >>> 8) * 5.960464477539063e-8 >= 0.5;
    u8[greaterEqual_at + i] = greaterEqual ? 1 : 0;
    f32[select_at + i] = greaterEqual ? f32[relu_at + i]! * 2 : 0;
  }
}

/**
 * contraction, vgg16.ts:49
 * add, vgg16.ts:49
 */
function contraction_add(
  f32: Float32Array,
  select_at: number,
  fc8Weight: number,
  fc8Bias: number,
  add_at: number,
): void {
  for (let i = 0; i < 1000; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const fc8Weight_row = fc8Weight + i * 4096;
    for (let r = 0; r < 4096; r++) {
      const select = f32[select_at + r]!;
      contraction += select * f32[fc8Weight_row + r]!;
      contraction_i1 += select * f32[fc8Weight_row + r + 4096]!;
      contraction_i2 += select * f32[fc8Weight_row + r + 8192]!;
      contraction_i3 += select * f32[fc8Weight_row + r + 12288]!;
    }
    const add_i1 = contraction_i1 + f32[fc8Bias + i + 1]!;
    const add_i2 = contraction_i2 + f32[fc8Bias + i + 2]!;
    const add_i3 = contraction_i3 + f32[fc8Bias + i + 3]!;
    f32[add_at + i] = contraction + f32[fc8Bias + i]!;
    f32[add_at + i + 1] = add_i1;
    f32[add_at + i + 2] = add_i2;
    f32[add_at + i + 3] = add_i3;
  }
}

/**
 * sum, vgg16.ts:51
 */
function sum(f32: Float32Array, i32: Int32Array, label_at: number, add_at: number, sum_at: number): void {
  let sum2 = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  const label0 = i32[label_at]!;
  for (let r = 0; r < 1000; r += 4) {
    sum2 += label0 === r ? f32[add_at + r]! : 0;
    sumRp1 += label0 === r + 1 ? f32[add_at + r + 1]! : 0;
    sumRp2 += label0 === r + 2 ? f32[add_at + r + 2]! : 0;
    sumRp3 += label0 === r + 3 ? f32[add_at + r + 3]! : 0;
  }
  sum2 = sum2 + sumRp1 + (sumRp2 + sumRp3);
  f32[sum_at] = sum2;
}

/**
 * amax, vgg16.ts:51
 * select, vgg16.ts:51
 */
function amax_select(f32: Float32Array, add_at: number, select_at: number): void {
  let amax = -Infinity;
  let amaxRp1 = -Infinity;
  let amaxRp2 = -Infinity;
  let amaxRp3 = -Infinity;
  for (let r = 0; r < 1000; r += 4) {
    amax = Math.max(amax, f32[add_at + r]!);
    amaxRp1 = Math.max(amaxRp1, f32[add_at + r + 1]!);
    amaxRp2 = Math.max(amaxRp2, f32[add_at + r + 2]!);
    amaxRp3 = Math.max(amaxRp3, f32[add_at + r + 3]!);
  }
  amax = Math.max(Math.max(amax, amaxRp1), Math.max(amaxRp2, amaxRp3));
  f32[select_at] = Math.abs(amax) === Infinity ? 0 : amax;
}

/**
 * exp, vgg16.ts:51
 */
function exp(f32: Float32Array, add_at: number, select_at: number, exp_at: number, n: number): void {
  const select = f32[select_at]!;
  for (let i = 0; i < n; i++) {
    f32[exp_at + i] = Math.exp(f32[add_at + i]! - select);
  }
}

/**
 * sum, vgg16.ts:51
 * div, vgg16.ts:51
 */
function sum_div(
  f32: Float32Array,
  exp_at: number,
  select_at: number,
  sum_at: number,
  div_at: number,
  sum_at2: number,
): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  for (let r = 0; r < 1000; r += 4) {
    sum += f32[exp_at + r]!;
    sumRp1 += f32[exp_at + r + 1]!;
    sumRp2 += f32[exp_at + r + 2]!;
    sumRp3 += f32[exp_at + r + 3]!;
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  const sum2 = Math.fround(sum);
  let sum3 = 0;
  sum3 += Math.log(sum2) + f32[select_at]! - f32[sum_at]!;
  f32[div_at] = 1 / sum2;
  f32[sum_at2] = sum3;
}

/**
 * add, sgd
 */
function update(i32: Int32Array, step_at: number): void {
  i32[step_at] = (i32[step_at]! + 1) | 0;
}

/**
 * add, vgg16.ts:51
 * sum, vgg16.ts:49
 */
function sum2(
  f32: Float32Array,
  i32: Int32Array,
  div_at: number,
  exp_at: number,
  label_at: number,
  add_at: number,
  sum_at: number,
): void {
  const div = f32[div_at]!;
  const label = i32[label_at]!;
  for (let i = 0; i < 1000; i++) {
    let sum = 0;
    const add = div * f32[exp_at + i]! + (label === i ? -1 : 0);
    f32[add_at + i] = add;
    sum += add;
    f32[sum_at + i] = sum;
  }
}

/**
 * add, sgd
 * sub, sgd
 */
function update2(f32: Float32Array, momentum_at: number, sum_at: number, parameter: number, n: number): void {
  for (let i = 0; i < n; i++) {
    const bias = f32[parameter + i]!;
    const add2 =
      f32[momentum_at + i]! * /* 0.9 */ 0.8999999761581421 +
      (f32[sum_at + i]! + bias * /* 0.0005 */ 0.0005000000237487257);
    f32[momentum_at + i] = add2;
    f32[parameter + i] = bias - add2 * /* 0.01 */ 0.009999999776482582;
  }
}

/**
 * contraction, vgg16.ts:49
 * select, vgg16.ts:48
 */
function contraction_select(
  f32: Float32Array,
  u8: Uint8Array,
  add_at: number,
  fc8Weight: number,
  relu_at: number,
  greaterEqual_at: number,
  select_at: number,
): void {
  for (let i = 0; i < 4096; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const fc8Weight_row = fc8Weight + i;
    for (let r = 0; r < 1000; r++) {
      const add = f32[add_at + r]!;
      contraction += add * f32[fc8Weight_row + r * 4096]!;
      contraction_i1 += add * f32[fc8Weight_row + r * 4096 + 1]!;
      contraction_i2 += add * f32[fc8Weight_row + r * 4096 + 2]!;
      contraction_i3 += add * f32[fc8Weight_row + r * 4096 + 3]!;
    }
    const mul_i1 = (u8[greaterEqual_at + i + 1]! !== 0 ? contraction_i1 : 0) * 2;
    const mul_i2 = (u8[greaterEqual_at + i + 2]! !== 0 ? contraction_i2 : 0) * 2;
    const mul_i3 = (u8[greaterEqual_at + i + 3]! !== 0 ? contraction_i3 : 0) * 2;
    const select2 = f32[relu_at + i]! > 0 ? (u8[greaterEqual_at + i]! !== 0 ? contraction : 0) * 2 : 0;
    const select2_i1 = f32[relu_at + i + 1]! > 0 ? mul_i1 : 0;
    const select2_i2 = f32[relu_at + i + 2]! > 0 ? mul_i2 : 0;
    const select2_i3 = f32[relu_at + i + 3]! > 0 ? mul_i3 : 0;
    f32[select_at + i] = select2;
    f32[select_at + i + 1] = select2_i1;
    f32[select_at + i + 2] = select2_i2;
    f32[select_at + i + 3] = select2_i3;
  }
}

/**
 * contraction, vgg16.ts:49
 */
function contraction(f32: Float32Array, add_at: number, select_at: number, contraction_at: number): void {
  for (let i = 0; i < 1000; i++) {
    const add = f32[add_at + i]!;
    const contraction_at_row = contraction_at + i * 4096;
    for (let j = 0; j < 4096; j++) {
      let contraction2 = 0;
      contraction2 += add * f32[select_at + j]!;
      f32[contraction_at_row + j] = contraction2;
    }
  }
}

/**
 * sum, vgg16.ts:48
 * sum, vgg16.ts:47
 */
function sum3(f32: Float32Array, select_at: number, sum_at: number): void {
  for (let i = 0; i < 4096; i++) {
    let sum = 0;
    sum += f32[select_at + i]!;
    f32[sum_at + i] = sum;
  }
}

/**
 * contraction, vgg16.ts:48
 * select, vgg16.ts:47
 */
function contraction_select2(
  f32: Float32Array,
  u8: Uint8Array,
  select_at: number,
  fc7Weight: number,
  relu_at: number,
  greaterEqual_at: number,
  select_at2: number,
): void {
  for (let i = 0; i < 4096; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const fc7Weight_row = fc7Weight + i;
    for (let r = 0; r < 4096; r++) {
      const select = f32[select_at + r]!;
      contraction += select * f32[fc7Weight_row + r * 4096]!;
      contraction_i1 += select * f32[fc7Weight_row + r * 4096 + 1]!;
      contraction_i2 += select * f32[fc7Weight_row + r * 4096 + 2]!;
      contraction_i3 += select * f32[fc7Weight_row + r * 4096 + 3]!;
    }
    const mul_i1 = (u8[greaterEqual_at + i + 1]! !== 0 ? contraction_i1 : 0) * 2;
    const mul_i2 = (u8[greaterEqual_at + i + 2]! !== 0 ? contraction_i2 : 0) * 2;
    const mul_i3 = (u8[greaterEqual_at + i + 3]! !== 0 ? contraction_i3 : 0) * 2;
    const select3 = f32[relu_at + i]! > 0 ? (u8[greaterEqual_at + i]! !== 0 ? contraction : 0) * 2 : 0;
    const select3_i1 = f32[relu_at + i + 1]! > 0 ? mul_i1 : 0;
    const select3_i2 = f32[relu_at + i + 2]! > 0 ? mul_i2 : 0;
    const select3_i3 = f32[relu_at + i + 3]! > 0 ? mul_i3 : 0;
    f32[select_at2 + i] = select3;
    f32[select_at2 + i + 1] = select3_i1;
    f32[select_at2 + i + 2] = select3_i2;
    f32[select_at2 + i + 3] = select3_i3;
  }
}

/**
 * contraction, vgg16.ts:48
 */
function contraction2(
  f32: Float32Array,
  select_at: number,
  select_at2: number,
  contraction_at: number,
): void {
  for (let i = 0; i < 4096; i++) {
    const select = f32[select_at + i]!;
    const contraction_at_row = contraction_at + i * 4096;
    for (let j = 0; j < 4096; j++) {
      let contraction = 0;
      contraction += select * f32[select_at2 + j]!;
      f32[contraction_at_row + j] = contraction;
    }
  }
}

/**
 * contraction, vgg16.ts:47
 */
function contraction3(f32: Float32Array, select_at: number, fc6Weight: number, contraction_at: number): void {
  for (let i = 0; i < 25088; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const fc6Weight_row = fc6Weight + i;
    for (let r = 0; r < 4096; r++) {
      const select = f32[select_at + r]!;
      contraction += select * f32[fc6Weight_row + r * 25088]!;
      contraction_i1 += select * f32[fc6Weight_row + r * 25088 + 1]!;
      contraction_i2 += select * f32[fc6Weight_row + r * 25088 + 2]!;
      contraction_i3 += select * f32[fc6Weight_row + r * 25088 + 3]!;
    }
    f32[contraction_at + i] = contraction;
    f32[contraction_at + i + 1] = contraction_i1;
    f32[contraction_at + i + 2] = contraction_i2;
    f32[contraction_at + i + 3] = contraction_i3;
  }
}

/**
 * contraction, vgg16.ts:47
 */
function contraction4(
  f32: Float32Array,
  select_at: number,
  windowMax_at: number,
  contraction_at: number,
): void {
  for (let i = 0; i < 4096; i++) {
    const select = f32[select_at + i]!;
    const contraction_at_row = contraction_at + i * 25088;
    for (let j = 0; j < 25088; j++) {
      let contraction = 0;
      contraction += select * f32[windowMax_at + j]!;
      f32[contraction_at_row + j] = contraction;
    }
  }
}

/**
 * scatterAdd, vgg16.ts:45
 */
function scatterAdd(
  f32: Float32Array,
  i32: Int32Array,
  scatterAdd2: number,
  windowArgmax_at: number,
  contraction_at: number,
): void {
  for (let i1 = 0; i1 < 512; i1++) {
    const scatterAdd2_row = scatterAdd2 + i1 * 196;
    for (let z0 = 0; z0 < 196; z0++) {
      f32[scatterAdd2_row + z0] = 0;
    }
    const windowArgmax_at_row = windowArgmax_at + i1 * 49;
    const contraction_at_row = contraction_at + i1 * 49;
    const scatterAdd2_row2 = scatterAdd2 + i1 * 196;
    for (let i3 = 0; i3 < 49; i3++) {
      const value = Math.max(Math.min(i32[windowArgmax_at_row + i3]!, 195), 0);
      f32[scatterAdd2_row2 + value]! += f32[contraction_at_row + i3]!;
    }
  }
}

/**
 * select, vgg16.ts:44
 * sum, vgg16.ts:44
 */
function sum4(
  f32: Float32Array,
  relu_at: number,
  scatterAdd_at: number,
  select_at: number,
  sum_at: number,
): void {
  for (let i = 0; i < 512; i++) {
    let sum = 0;
    const relu_at_row = relu_at + i * 196;
    const scatterAdd_at_row = scatterAdd_at + i * 196;
    const select_at_row = select_at + i * 196;
    for (let s = 0; s < 196; s++) {
      const select = f32[relu_at_row + s]! > 0 ? f32[scatterAdd_at_row + s]! : 0;
      f32[select_at_row + s] = select;
      sum += select;
    }
    f32[sum_at + i] = sum;
  }
}

/**
 * convolution, vgg16.ts:44
 * select, vgg16.ts:44
 */
function convolution_input_gradient_select(
  f32: Float32Array,
  conv5_3Weight: number,
  select_at: number,
  relu_at: number,
  select_at2: number,
): void {
  for (let i = 0; i < 510; i += 3) {
    const relu_at_row2 = relu_at + i * 196;
    const select_at2_row2 = select_at2 + i * 196;
    for (let j = 0; j < 14; j++) {
      const relu_at_row = relu_at + i * 196 + j * 14;
      const select_at2_row = select_at2 + i * 196 + j * 14;
      for (let k = 0; k < 12; k += 4) {
        let convolution = 0;
        let convolution_i1 = 0;
        let convolution_i2 = 0;
        let convolution_k1 = 0;
        let convolution_k1_i1 = 0;
        let convolution_k1_i2 = 0;
        let convolution_k2 = 0;
        let convolution_k2_i1 = 0;
        let convolution_k2_i2 = 0;
        let convolution_k3 = 0;
        let convolution_k3_i1 = 0;
        let convolution_k3_i2 = 0;
        for (let r = 0; r < 512; r++) {
          const conv5_3Weight_row = conv5_3Weight + r * 4608 + i * 9;
          const select_at_row = select_at + r * 196 + j * 14 + k;
          for (let s = 0; s < 3; s++) {
            if (j - s >= -1 && j - s < 13) {
              const select = f32[select_at_row - s * 14 + 15]!;
              convolution += f32[conv5_3Weight_row + s * 3]! * select;
              convolution_i1 += f32[conv5_3Weight_row + s * 3 + 9]! * select;
              convolution_i2 += f32[conv5_3Weight_row + s * 3 + 18]! * select;
              const select_k1 = f32[select_at_row - s * 14 + 16]!;
              convolution_k1 += f32[conv5_3Weight_row + s * 3]! * select_k1;
              convolution_k1_i1 += f32[conv5_3Weight_row + s * 3 + 9]! * select_k1;
              convolution_k1_i2 += f32[conv5_3Weight_row + s * 3 + 18]! * select_k1;
              const select_k2 = f32[select_at_row - s * 14 + 17]!;
              convolution_k2 += f32[conv5_3Weight_row + s * 3]! * select_k2;
              convolution_k2_i1 += f32[conv5_3Weight_row + s * 3 + 9]! * select_k2;
              convolution_k2_i2 += f32[conv5_3Weight_row + s * 3 + 18]! * select_k2;
              const select_k3 = f32[select_at_row - s * 14 + 18]!;
              convolution_k3 += f32[conv5_3Weight_row + s * 3]! * select_k3;
              convolution_k3_i1 += f32[conv5_3Weight_row + s * 3 + 9]! * select_k3;
              convolution_k3_i2 += f32[conv5_3Weight_row + s * 3 + 18]! * select_k3;
              const select_t1 = f32[select_at_row - s * 14 + 14]!;
              convolution += f32[conv5_3Weight_row + s * 3 + 1]! * select_t1;
              convolution_i1 += f32[conv5_3Weight_row + s * 3 + 10]! * select_t1;
              convolution_i2 += f32[conv5_3Weight_row + s * 3 + 19]! * select_t1;
              const select_k1_t1 = f32[select_at_row - s * 14 + 15]!;
              convolution_k1 += f32[conv5_3Weight_row + s * 3 + 1]! * select_k1_t1;
              convolution_k1_i1 += f32[conv5_3Weight_row + s * 3 + 10]! * select_k1_t1;
              convolution_k1_i2 += f32[conv5_3Weight_row + s * 3 + 19]! * select_k1_t1;
              const select_k2_t1 = f32[select_at_row - s * 14 + 16]!;
              convolution_k2 += f32[conv5_3Weight_row + s * 3 + 1]! * select_k2_t1;
              convolution_k2_i1 += f32[conv5_3Weight_row + s * 3 + 10]! * select_k2_t1;
              convolution_k2_i2 += f32[conv5_3Weight_row + s * 3 + 19]! * select_k2_t1;
              const select_k3_t1 = f32[select_at_row - s * 14 + 17]!;
              convolution_k3 += f32[conv5_3Weight_row + s * 3 + 1]! * select_k3_t1;
              convolution_k3_i1 += f32[conv5_3Weight_row + s * 3 + 10]! * select_k3_t1;
              convolution_k3_i2 += f32[conv5_3Weight_row + s * 3 + 19]! * select_k3_t1;
              if (k >= 1) {
                const select_t2 = f32[select_at_row - s * 14 + 13]!;
                convolution += f32[conv5_3Weight_row + s * 3 + 2]! * select_t2;
                convolution_i1 += f32[conv5_3Weight_row + s * 3 + 11]! * select_t2;
                convolution_i2 += f32[conv5_3Weight_row + s * 3 + 20]! * select_t2;
              }
              const select_k1_t2 = f32[select_at_row - s * 14 + 14]!;
              convolution_k1 += f32[conv5_3Weight_row + s * 3 + 2]! * select_k1_t2;
              convolution_k1_i1 += f32[conv5_3Weight_row + s * 3 + 11]! * select_k1_t2;
              convolution_k1_i2 += f32[conv5_3Weight_row + s * 3 + 20]! * select_k1_t2;
              const select_k2_t2 = f32[select_at_row - s * 14 + 15]!;
              convolution_k2 += f32[conv5_3Weight_row + s * 3 + 2]! * select_k2_t2;
              convolution_k2_i1 += f32[conv5_3Weight_row + s * 3 + 11]! * select_k2_t2;
              convolution_k2_i2 += f32[conv5_3Weight_row + s * 3 + 20]! * select_k2_t2;
              const select_k3_t2 = f32[select_at_row - s * 14 + 16]!;
              convolution_k3 += f32[conv5_3Weight_row + s * 3 + 2]! * select_k3_t2;
              convolution_k3_i1 += f32[conv5_3Weight_row + s * 3 + 11]! * select_k3_t2;
              convolution_k3_i2 += f32[conv5_3Weight_row + s * 3 + 20]! * select_k3_t2;
            }
          }
        }
        const select2_i1 = f32[relu_at_row + k + 196]! > 0 ? convolution_i1 : 0;
        const select2_i2 = f32[relu_at_row + k + 392]! > 0 ? convolution_i2 : 0;
        const select2_k1 = f32[relu_at_row + k + 1]! > 0 ? convolution_k1 : 0;
        const select2_k1_i1 = f32[relu_at_row + k + 197]! > 0 ? convolution_k1_i1 : 0;
        const select2_k1_i2 = f32[relu_at_row + k + 393]! > 0 ? convolution_k1_i2 : 0;
        const select2_k2 = f32[relu_at_row + k + 2]! > 0 ? convolution_k2 : 0;
        const select2_k2_i1 = f32[relu_at_row + k + 198]! > 0 ? convolution_k2_i1 : 0;
        const select2_k2_i2 = f32[relu_at_row + k + 394]! > 0 ? convolution_k2_i2 : 0;
        const select2_k3 = f32[relu_at_row + k + 3]! > 0 ? convolution_k3 : 0;
        const select2_k3_i1 = f32[relu_at_row + k + 199]! > 0 ? convolution_k3_i1 : 0;
        const select2_k3_i2 = f32[relu_at_row + k + 395]! > 0 ? convolution_k3_i2 : 0;
        f32[select_at2_row + k] = f32[relu_at_row + k]! > 0 ? convolution : 0;
        f32[select_at2_row + k + 196] = select2_i1;
        f32[select_at2_row + k + 392] = select2_i2;
        f32[select_at2_row + k + 1] = select2_k1;
        f32[select_at2_row + k + 197] = select2_k1_i1;
        f32[select_at2_row + k + 393] = select2_k1_i2;
        f32[select_at2_row + k + 2] = select2_k2;
        f32[select_at2_row + k + 198] = select2_k2_i1;
        f32[select_at2_row + k + 394] = select2_k2_i2;
        f32[select_at2_row + k + 3] = select2_k3;
        f32[select_at2_row + k + 199] = select2_k3_i1;
        f32[select_at2_row + k + 395] = select2_k3_i2;
      }
      let convolution_kr = 0;
      let convolution_kr_i1 = 0;
      let convolution_kr_i2 = 0;
      let convolution_kr_k1 = 0;
      let convolution_kr_k1_i1 = 0;
      let convolution_kr_k1_i2 = 0;
      for (let r_kr = 0; r_kr < 512; r_kr++) {
        const conv5_3Weight_row2 = conv5_3Weight + r_kr * 4608 + i * 9;
        const select_at_row2 = select_at + r_kr * 196 + j * 14;
        for (let s_kr = 0; s_kr < 3; s_kr++) {
          if (j - s_kr >= -1 && j - s_kr < 13) {
            const select0 = f32[select_at_row2 - s_kr * 14 + 27]!;
            const select_kr = select0;
            convolution_kr += f32[conv5_3Weight_row2 + s_kr * 3]! * select_kr;
            convolution_kr_i1 += f32[conv5_3Weight_row2 + s_kr * 3 + 9]! * select_kr;
            convolution_kr_i2 += f32[conv5_3Weight_row2 + s_kr * 3 + 18]! * select_kr;
            const conv5_3Weight0 = f32[conv5_3Weight_row2 + s_kr * 3 + 1]!;
            const conv5_3Weight1 = f32[conv5_3Weight_row2 + s_kr * 3 + 10]!;
            const conv5_3Weight2 = f32[conv5_3Weight_row2 + s_kr * 3 + 19]!;
            const select1 = f32[select_at_row2 - s_kr * 14 + 26]!;
            const select_krTKr1 = select1;
            convolution_kr += conv5_3Weight0 * select_krTKr1;
            convolution_kr_i1 += conv5_3Weight1 * select_krTKr1;
            convolution_kr_i2 += conv5_3Weight2 * select_krTKr1;
            const select_kr_k1TKr1 = select0;
            convolution_kr_k1 += conv5_3Weight0 * select_kr_k1TKr1;
            convolution_kr_k1_i1 += conv5_3Weight1 * select_kr_k1TKr1;
            convolution_kr_k1_i2 += conv5_3Weight2 * select_kr_k1TKr1;
            const conv5_3Weight3 = f32[conv5_3Weight_row2 + s_kr * 3 + 2]!;
            const conv5_3Weight4 = f32[conv5_3Weight_row2 + s_kr * 3 + 11]!;
            const conv5_3Weight5 = f32[conv5_3Weight_row2 + s_kr * 3 + 20]!;
            const select_krTKr2 = f32[select_at_row2 - s_kr * 14 + 25]!;
            convolution_kr += conv5_3Weight3 * select_krTKr2;
            convolution_kr_i1 += conv5_3Weight4 * select_krTKr2;
            convolution_kr_i2 += conv5_3Weight5 * select_krTKr2;
            const select_kr_k1TKr2 = select1;
            convolution_kr_k1 += conv5_3Weight3 * select_kr_k1TKr2;
            convolution_kr_k1_i1 += conv5_3Weight4 * select_kr_k1TKr2;
            convolution_kr_k1_i2 += conv5_3Weight5 * select_kr_k1TKr2;
          }
        }
      }
      const select2_kr_i1 = f32[relu_at_row2 + j * 14 + 208]! > 0 ? convolution_kr_i1 : 0;
      const select2_kr_i2 = f32[relu_at_row2 + j * 14 + 404]! > 0 ? convolution_kr_i2 : 0;
      const select2_kr_k1_i1 = f32[relu_at_row2 + j * 14 + 209]! > 0 ? convolution_kr_k1_i1 : 0;
      const select2_kr_k1_i2 = f32[relu_at_row2 + j * 14 + 405]! > 0 ? convolution_kr_k1_i2 : 0;
      const select2_kr_k1 = f32[relu_at_row2 + j * 14 + 13]! > 0 ? convolution_kr_k1 : 0;
      f32[select_at2_row2 + j * 14 + 12] = f32[relu_at_row2 + j * 14 + 12]! > 0 ? convolution_kr : 0;
      f32[select_at2_row2 + j * 14 + 208] = select2_kr_i1;
      f32[select_at2_row2 + j * 14 + 404] = select2_kr_i2;
      f32[select_at2_row2 + j * 14 + 13] = select2_kr_k1;
      f32[select_at2_row2 + j * 14 + 209] = select2_kr_k1_i1;
      f32[select_at2_row2 + j * 14 + 405] = select2_kr_k1_i2;
    }
  }
  for (let j_ir = 0; j_ir < 14; j_ir++) {
    const relu_at_row3 = relu_at + j_ir * 14;
    const select_at2_row3 = select_at2 + j_ir * 14;
    for (let k_ir = 0; k_ir < 12; k_ir += 4) {
      let convolution_ir = 0;
      let convolution_ir_i1 = 0;
      let convolution_k1_ir = 0;
      let convolution_k1_ir_i1 = 0;
      let convolution_k2_ir = 0;
      let convolution_k2_ir_i1 = 0;
      let convolution_k3_ir = 0;
      let convolution_k3_ir_i1 = 0;
      for (let r_ir = 0; r_ir < 512; r_ir++) {
        const conv5_3Weight_row3 = conv5_3Weight + r_ir * 4608;
        const select_at_row3 = select_at + r_ir * 196 + j_ir * 14 + k_ir;
        for (let s_ir = 0; s_ir < 3; s_ir++) {
          if (j_ir - s_ir >= -1 && j_ir - s_ir < 13) {
            const select_ir = f32[select_at_row3 - s_ir * 14 + 15]!;
            convolution_ir += f32[conv5_3Weight_row3 + s_ir * 3 + 4590]! * select_ir;
            convolution_ir_i1 += f32[conv5_3Weight_row3 + s_ir * 3 + 4599]! * select_ir;
            const select_k1_ir = f32[select_at_row3 - s_ir * 14 + 16]!;
            convolution_k1_ir += f32[conv5_3Weight_row3 + s_ir * 3 + 4590]! * select_k1_ir;
            convolution_k1_ir_i1 += f32[conv5_3Weight_row3 + s_ir * 3 + 4599]! * select_k1_ir;
            const select_k2_ir = f32[select_at_row3 - s_ir * 14 + 17]!;
            convolution_k2_ir += f32[conv5_3Weight_row3 + s_ir * 3 + 4590]! * select_k2_ir;
            convolution_k2_ir_i1 += f32[conv5_3Weight_row3 + s_ir * 3 + 4599]! * select_k2_ir;
            const select_k3_ir = f32[select_at_row3 - s_ir * 14 + 18]!;
            convolution_k3_ir += f32[conv5_3Weight_row3 + s_ir * 3 + 4590]! * select_k3_ir;
            convolution_k3_ir_i1 += f32[conv5_3Weight_row3 + s_ir * 3 + 4599]! * select_k3_ir;
            const select_irTIr1 = f32[select_at_row3 - s_ir * 14 + 14]!;
            convolution_ir += f32[conv5_3Weight_row3 + s_ir * 3 + 4591]! * select_irTIr1;
            convolution_ir_i1 += f32[conv5_3Weight_row3 + s_ir * 3 + 4600]! * select_irTIr1;
            const select_k1_irTIr1 = f32[select_at_row3 - s_ir * 14 + 15]!;
            convolution_k1_ir += f32[conv5_3Weight_row3 + s_ir * 3 + 4591]! * select_k1_irTIr1;
            convolution_k1_ir_i1 += f32[conv5_3Weight_row3 + s_ir * 3 + 4600]! * select_k1_irTIr1;
            const select_k2_irTIr1 = f32[select_at_row3 - s_ir * 14 + 16]!;
            convolution_k2_ir += f32[conv5_3Weight_row3 + s_ir * 3 + 4591]! * select_k2_irTIr1;
            convolution_k2_ir_i1 += f32[conv5_3Weight_row3 + s_ir * 3 + 4600]! * select_k2_irTIr1;
            const select_k3_irTIr1 = f32[select_at_row3 - s_ir * 14 + 17]!;
            convolution_k3_ir += f32[conv5_3Weight_row3 + s_ir * 3 + 4591]! * select_k3_irTIr1;
            convolution_k3_ir_i1 += f32[conv5_3Weight_row3 + s_ir * 3 + 4600]! * select_k3_irTIr1;
            if (k_ir >= 1) {
              const select_irTIr2 = f32[select_at_row3 - s_ir * 14 + 13]!;
              convolution_ir += f32[conv5_3Weight_row3 + s_ir * 3 + 4592]! * select_irTIr2;
              convolution_ir_i1 += f32[conv5_3Weight_row3 + s_ir * 3 + 4601]! * select_irTIr2;
            }
            const select_k1_irTIr2 = f32[select_at_row3 - s_ir * 14 + 14]!;
            convolution_k1_ir += f32[conv5_3Weight_row3 + s_ir * 3 + 4592]! * select_k1_irTIr2;
            convolution_k1_ir_i1 += f32[conv5_3Weight_row3 + s_ir * 3 + 4601]! * select_k1_irTIr2;
            const select_k2_irTIr2 = f32[select_at_row3 - s_ir * 14 + 15]!;
            convolution_k2_ir += f32[conv5_3Weight_row3 + s_ir * 3 + 4592]! * select_k2_irTIr2;
            convolution_k2_ir_i1 += f32[conv5_3Weight_row3 + s_ir * 3 + 4601]! * select_k2_irTIr2;
            const select_k3_irTIr2 = f32[select_at_row3 - s_ir * 14 + 16]!;
            convolution_k3_ir += f32[conv5_3Weight_row3 + s_ir * 3 + 4592]! * select_k3_irTIr2;
            convolution_k3_ir_i1 += f32[conv5_3Weight_row3 + s_ir * 3 + 4601]! * select_k3_irTIr2;
          }
        }
      }
      const select2_ir_i1 = f32[relu_at_row3 + k_ir + 100156]! > 0 ? convolution_ir_i1 : 0;
      const select2_k1_ir = f32[relu_at_row3 + k_ir + 99961]! > 0 ? convolution_k1_ir : 0;
      const select2_k1_ir_i1 = f32[relu_at_row3 + k_ir + 100157]! > 0 ? convolution_k1_ir_i1 : 0;
      const select2_k2_ir = f32[relu_at_row3 + k_ir + 99962]! > 0 ? convolution_k2_ir : 0;
      const select2_k2_ir_i1 = f32[relu_at_row3 + k_ir + 100158]! > 0 ? convolution_k2_ir_i1 : 0;
      const select2_k3_ir = f32[relu_at_row3 + k_ir + 99963]! > 0 ? convolution_k3_ir : 0;
      const select2_k3_ir_i1 = f32[relu_at_row3 + k_ir + 100159]! > 0 ? convolution_k3_ir_i1 : 0;
      f32[select_at2_row3 + k_ir + 99960] = f32[relu_at_row3 + k_ir + 99960]! > 0 ? convolution_ir : 0;
      f32[select_at2_row3 + k_ir + 100156] = select2_ir_i1;
      f32[select_at2_row3 + k_ir + 99961] = select2_k1_ir;
      f32[select_at2_row3 + k_ir + 100157] = select2_k1_ir_i1;
      f32[select_at2_row3 + k_ir + 99962] = select2_k2_ir;
      f32[select_at2_row3 + k_ir + 100158] = select2_k2_ir_i1;
      f32[select_at2_row3 + k_ir + 99963] = select2_k3_ir;
      f32[select_at2_row3 + k_ir + 100159] = select2_k3_ir_i1;
    }
    let convolution_kr_ir = 0;
    let convolution_kr_ir_i1 = 0;
    let convolution_kr_k1_ir = 0;
    let convolution_kr_k1_ir_i1 = 0;
    for (let r_kr_ir = 0; r_kr_ir < 512; r_kr_ir++) {
      const conv5_3Weight_row4 = conv5_3Weight + r_kr_ir * 4608;
      const select_at_row4 = select_at + r_kr_ir * 196 + j_ir * 14;
      for (let s_kr_ir = 0; s_kr_ir < 3; s_kr_ir++) {
        if (j_ir - s_kr_ir >= -1 && j_ir - s_kr_ir < 13) {
          const select22 = f32[select_at_row4 - s_kr_ir * 14 + 27]!;
          const select_kr_ir = select22;
          convolution_kr_ir += f32[conv5_3Weight_row4 + s_kr_ir * 3 + 4590]! * select_kr_ir;
          convolution_kr_ir_i1 += f32[conv5_3Weight_row4 + s_kr_ir * 3 + 4599]! * select_kr_ir;
          const conv5_3Weight6 = f32[conv5_3Weight_row4 + s_kr_ir * 3 + 4591]!;
          const conv5_3Weight7 = f32[conv5_3Weight_row4 + s_kr_ir * 3 + 4600]!;
          const select3 = f32[select_at_row4 - s_kr_ir * 14 + 26]!;
          const select_kr_irT_krIr1 = select3;
          convolution_kr_ir += conv5_3Weight6 * select_kr_irT_krIr1;
          convolution_kr_ir_i1 += conv5_3Weight7 * select_kr_irT_krIr1;
          const select_kr_k1_irT_krIr1 = select22;
          convolution_kr_k1_ir += conv5_3Weight6 * select_kr_k1_irT_krIr1;
          convolution_kr_k1_ir_i1 += conv5_3Weight7 * select_kr_k1_irT_krIr1;
          const conv5_3Weight8 = f32[conv5_3Weight_row4 + s_kr_ir * 3 + 4592]!;
          const conv5_3Weight9 = f32[conv5_3Weight_row4 + s_kr_ir * 3 + 4601]!;
          const select_kr_irT_krIr2 = f32[select_at_row4 - s_kr_ir * 14 + 25]!;
          convolution_kr_ir += conv5_3Weight8 * select_kr_irT_krIr2;
          convolution_kr_ir_i1 += conv5_3Weight9 * select_kr_irT_krIr2;
          const select_kr_k1_irT_krIr2 = select3;
          convolution_kr_k1_ir += conv5_3Weight8 * select_kr_k1_irT_krIr2;
          convolution_kr_k1_ir_i1 += conv5_3Weight9 * select_kr_k1_irT_krIr2;
        }
      }
    }
    const select2_kr_ir = f32[relu_at + j_ir * 14 + 99972]! > 0 ? convolution_kr_ir : 0;
    const select2_kr_ir_i1 = f32[relu_at + j_ir * 14 + 100168]! > 0 ? convolution_kr_ir_i1 : 0;
    const select2_kr_k1_ir = f32[relu_at + j_ir * 14 + 99973]! > 0 ? convolution_kr_k1_ir : 0;
    const select2_kr_k1_ir_i1 = f32[relu_at + j_ir * 14 + 100169]! > 0 ? convolution_kr_k1_ir_i1 : 0;
    f32[select_at2 + j_ir * 14 + 99972] = select2_kr_ir;
    f32[select_at2 + j_ir * 14 + 100168] = select2_kr_ir_i1;
    f32[select_at2 + j_ir * 14 + 99973] = select2_kr_k1_ir;
    f32[select_at2 + j_ir * 14 + 100169] = select2_kr_k1_ir_i1;
  }
}

/**
 * convolution, vgg16.ts:44
 */
function convolution_weight_gradient(
  f32: Float32Array,
  relu_at: number,
  select_at: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 512; i += 4) {
    for (let j = 0; j < 512; j++) {
      const convolution_at_row = convolution_at + i * 4608 + j * 9;
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
        for (let r = 0; r < 14; r++) {
          const relu_at_row = relu_at + j * 196 + k * 14 + r * 14;
          const select_at_row = select_at + i * 196 + r * 14;
          for (let s = 0; s < 14; s++) {
            if (k + r >= 1 && k + r < 15) {
              if (s >= 1) {
                const relu = f32[relu_at_row + s - 15]!;
                convolution += relu * f32[select_at_row + s]!;
                convolution_i1 += relu * f32[select_at_row + s + 196]!;
                convolution_i2 += relu * f32[select_at_row + s + 392]!;
                convolution_i3 += relu * f32[select_at_row + s + 588]!;
              }
              const relu_l1 = f32[relu_at_row + s - 14]!;
              convolution_l1 += relu_l1 * f32[select_at_row + s]!;
              convolution_l1_i1 += relu_l1 * f32[select_at_row + s + 196]!;
              convolution_l1_i2 += relu_l1 * f32[select_at_row + s + 392]!;
              convolution_l1_i3 += relu_l1 * f32[select_at_row + s + 588]!;
              if (s < 13) {
                const relu_l2 = f32[relu_at_row + s - 13]!;
                convolution_l2 += relu_l2 * f32[select_at_row + s]!;
                convolution_l2_i1 += relu_l2 * f32[select_at_row + s + 196]!;
                convolution_l2_i2 += relu_l2 * f32[select_at_row + s + 392]!;
                convolution_l2_i3 += relu_l2 * f32[select_at_row + s + 588]!;
              }
            }
          }
        }
        f32[convolution_at_row + k * 3] = convolution;
        f32[convolution_at_row + k * 3 + 4608] = convolution_i1;
        f32[convolution_at_row + k * 3 + 9216] = convolution_i2;
        f32[convolution_at_row + k * 3 + 13824] = convolution_i3;
        f32[convolution_at_row + k * 3 + 1] = convolution_l1;
        f32[convolution_at_row + k * 3 + 4609] = convolution_l1_i1;
        f32[convolution_at_row + k * 3 + 9217] = convolution_l1_i2;
        f32[convolution_at_row + k * 3 + 13825] = convolution_l1_i3;
        f32[convolution_at_row + k * 3 + 2] = convolution_l2;
        f32[convolution_at_row + k * 3 + 4610] = convolution_l2_i1;
        f32[convolution_at_row + k * 3 + 9218] = convolution_l2_i2;
        f32[convolution_at_row + k * 3 + 13826] = convolution_l2_i3;
      }
    }
  }
}

/**
 * sum, vgg16.ts:44
 */
function sum5(f32: Float32Array, select_at: number, sum_at: number): void {
  for (let i = 0; i < 512; i++) {
    let sum = 0;
    let sumSp1 = 0;
    let sumSp2 = 0;
    let sumSp3 = 0;
    const select_at_row = select_at + i * 196;
    for (let s = 0; s < 196; s += 4) {
      sum += f32[select_at_row + s]!;
      sumSp1 += f32[select_at_row + s + 1]!;
      sumSp2 += f32[select_at_row + s + 2]!;
      sumSp3 += f32[select_at_row + s + 3]!;
    }
    sum = sum + sumSp1 + (sumSp2 + sumSp3);
    f32[sum_at + i] = sum;
  }
}

/**
 * convolution, vgg16.ts:44
 */
function convolution_input_gradient(
  f32: Float32Array,
  conv5_1Weight: number,
  select_at: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 510; i += 3) {
    const convolution_at_row2 = convolution_at + i * 196;
    for (let j = 0; j < 14; j++) {
      const convolution_at_row = convolution_at + i * 196 + j * 14;
      for (let k = 0; k < 12; k += 4) {
        let convolution = 0;
        let convolution_i1 = 0;
        let convolution_i2 = 0;
        let convolution_k1 = 0;
        let convolution_k1_i1 = 0;
        let convolution_k1_i2 = 0;
        let convolution_k2 = 0;
        let convolution_k2_i1 = 0;
        let convolution_k2_i2 = 0;
        let convolution_k3 = 0;
        let convolution_k3_i1 = 0;
        let convolution_k3_i2 = 0;
        for (let r = 0; r < 512; r++) {
          const conv5_1Weight_row = conv5_1Weight + r * 4608 + i * 9;
          const select_at_row = select_at + r * 196 + j * 14 + k;
          for (let s = 0; s < 3; s++) {
            if (j - s >= -1 && j - s < 13) {
              const select = f32[select_at_row - s * 14 + 15]!;
              convolution += f32[conv5_1Weight_row + s * 3]! * select;
              convolution_i1 += f32[conv5_1Weight_row + s * 3 + 9]! * select;
              convolution_i2 += f32[conv5_1Weight_row + s * 3 + 18]! * select;
              const select_k1 = f32[select_at_row - s * 14 + 16]!;
              convolution_k1 += f32[conv5_1Weight_row + s * 3]! * select_k1;
              convolution_k1_i1 += f32[conv5_1Weight_row + s * 3 + 9]! * select_k1;
              convolution_k1_i2 += f32[conv5_1Weight_row + s * 3 + 18]! * select_k1;
              const select_k2 = f32[select_at_row - s * 14 + 17]!;
              convolution_k2 += f32[conv5_1Weight_row + s * 3]! * select_k2;
              convolution_k2_i1 += f32[conv5_1Weight_row + s * 3 + 9]! * select_k2;
              convolution_k2_i2 += f32[conv5_1Weight_row + s * 3 + 18]! * select_k2;
              const select_k3 = f32[select_at_row - s * 14 + 18]!;
              convolution_k3 += f32[conv5_1Weight_row + s * 3]! * select_k3;
              convolution_k3_i1 += f32[conv5_1Weight_row + s * 3 + 9]! * select_k3;
              convolution_k3_i2 += f32[conv5_1Weight_row + s * 3 + 18]! * select_k3;
              const select_t1 = f32[select_at_row - s * 14 + 14]!;
              convolution += f32[conv5_1Weight_row + s * 3 + 1]! * select_t1;
              convolution_i1 += f32[conv5_1Weight_row + s * 3 + 10]! * select_t1;
              convolution_i2 += f32[conv5_1Weight_row + s * 3 + 19]! * select_t1;
              const select_k1_t1 = f32[select_at_row - s * 14 + 15]!;
              convolution_k1 += f32[conv5_1Weight_row + s * 3 + 1]! * select_k1_t1;
              convolution_k1_i1 += f32[conv5_1Weight_row + s * 3 + 10]! * select_k1_t1;
              convolution_k1_i2 += f32[conv5_1Weight_row + s * 3 + 19]! * select_k1_t1;
              const select_k2_t1 = f32[select_at_row - s * 14 + 16]!;
              convolution_k2 += f32[conv5_1Weight_row + s * 3 + 1]! * select_k2_t1;
              convolution_k2_i1 += f32[conv5_1Weight_row + s * 3 + 10]! * select_k2_t1;
              convolution_k2_i2 += f32[conv5_1Weight_row + s * 3 + 19]! * select_k2_t1;
              const select_k3_t1 = f32[select_at_row - s * 14 + 17]!;
              convolution_k3 += f32[conv5_1Weight_row + s * 3 + 1]! * select_k3_t1;
              convolution_k3_i1 += f32[conv5_1Weight_row + s * 3 + 10]! * select_k3_t1;
              convolution_k3_i2 += f32[conv5_1Weight_row + s * 3 + 19]! * select_k3_t1;
              if (k >= 1) {
                const select_t2 = f32[select_at_row - s * 14 + 13]!;
                convolution += f32[conv5_1Weight_row + s * 3 + 2]! * select_t2;
                convolution_i1 += f32[conv5_1Weight_row + s * 3 + 11]! * select_t2;
                convolution_i2 += f32[conv5_1Weight_row + s * 3 + 20]! * select_t2;
              }
              const select_k1_t2 = f32[select_at_row - s * 14 + 14]!;
              convolution_k1 += f32[conv5_1Weight_row + s * 3 + 2]! * select_k1_t2;
              convolution_k1_i1 += f32[conv5_1Weight_row + s * 3 + 11]! * select_k1_t2;
              convolution_k1_i2 += f32[conv5_1Weight_row + s * 3 + 20]! * select_k1_t2;
              const select_k2_t2 = f32[select_at_row - s * 14 + 15]!;
              convolution_k2 += f32[conv5_1Weight_row + s * 3 + 2]! * select_k2_t2;
              convolution_k2_i1 += f32[conv5_1Weight_row + s * 3 + 11]! * select_k2_t2;
              convolution_k2_i2 += f32[conv5_1Weight_row + s * 3 + 20]! * select_k2_t2;
              const select_k3_t2 = f32[select_at_row - s * 14 + 16]!;
              convolution_k3 += f32[conv5_1Weight_row + s * 3 + 2]! * select_k3_t2;
              convolution_k3_i1 += f32[conv5_1Weight_row + s * 3 + 11]! * select_k3_t2;
              convolution_k3_i2 += f32[conv5_1Weight_row + s * 3 + 20]! * select_k3_t2;
            }
          }
        }
        f32[convolution_at_row + k] = convolution;
        f32[convolution_at_row + k + 196] = convolution_i1;
        f32[convolution_at_row + k + 392] = convolution_i2;
        f32[convolution_at_row + k + 1] = convolution_k1;
        f32[convolution_at_row + k + 197] = convolution_k1_i1;
        f32[convolution_at_row + k + 393] = convolution_k1_i2;
        f32[convolution_at_row + k + 2] = convolution_k2;
        f32[convolution_at_row + k + 198] = convolution_k2_i1;
        f32[convolution_at_row + k + 394] = convolution_k2_i2;
        f32[convolution_at_row + k + 3] = convolution_k3;
        f32[convolution_at_row + k + 199] = convolution_k3_i1;
        f32[convolution_at_row + k + 395] = convolution_k3_i2;
      }
      let convolution_kr = 0;
      let convolution_kr_i1 = 0;
      let convolution_kr_i2 = 0;
      let convolution_kr_k1 = 0;
      let convolution_kr_k1_i1 = 0;
      let convolution_kr_k1_i2 = 0;
      for (let r_kr = 0; r_kr < 512; r_kr++) {
        const conv5_1Weight_row2 = conv5_1Weight + r_kr * 4608 + i * 9;
        const select_at_row2 = select_at + r_kr * 196 + j * 14;
        for (let s_kr = 0; s_kr < 3; s_kr++) {
          if (j - s_kr >= -1 && j - s_kr < 13) {
            const select0 = f32[select_at_row2 - s_kr * 14 + 27]!;
            const select_kr = select0;
            convolution_kr += f32[conv5_1Weight_row2 + s_kr * 3]! * select_kr;
            convolution_kr_i1 += f32[conv5_1Weight_row2 + s_kr * 3 + 9]! * select_kr;
            convolution_kr_i2 += f32[conv5_1Weight_row2 + s_kr * 3 + 18]! * select_kr;
            const conv5_1Weight0 = f32[conv5_1Weight_row2 + s_kr * 3 + 1]!;
            const conv5_1Weight1 = f32[conv5_1Weight_row2 + s_kr * 3 + 10]!;
            const conv5_1Weight2 = f32[conv5_1Weight_row2 + s_kr * 3 + 19]!;
            const select1 = f32[select_at_row2 - s_kr * 14 + 26]!;
            const select_krTKr1 = select1;
            convolution_kr += conv5_1Weight0 * select_krTKr1;
            convolution_kr_i1 += conv5_1Weight1 * select_krTKr1;
            convolution_kr_i2 += conv5_1Weight2 * select_krTKr1;
            const select_kr_k1TKr1 = select0;
            convolution_kr_k1 += conv5_1Weight0 * select_kr_k1TKr1;
            convolution_kr_k1_i1 += conv5_1Weight1 * select_kr_k1TKr1;
            convolution_kr_k1_i2 += conv5_1Weight2 * select_kr_k1TKr1;
            const conv5_1Weight3 = f32[conv5_1Weight_row2 + s_kr * 3 + 2]!;
            const conv5_1Weight4 = f32[conv5_1Weight_row2 + s_kr * 3 + 11]!;
            const conv5_1Weight5 = f32[conv5_1Weight_row2 + s_kr * 3 + 20]!;
            const select_krTKr2 = f32[select_at_row2 - s_kr * 14 + 25]!;
            convolution_kr += conv5_1Weight3 * select_krTKr2;
            convolution_kr_i1 += conv5_1Weight4 * select_krTKr2;
            convolution_kr_i2 += conv5_1Weight5 * select_krTKr2;
            const select_kr_k1TKr2 = select1;
            convolution_kr_k1 += conv5_1Weight3 * select_kr_k1TKr2;
            convolution_kr_k1_i1 += conv5_1Weight4 * select_kr_k1TKr2;
            convolution_kr_k1_i2 += conv5_1Weight5 * select_kr_k1TKr2;
          }
        }
      }
      f32[convolution_at_row2 + j * 14 + 12] = convolution_kr;
      f32[convolution_at_row2 + j * 14 + 208] = convolution_kr_i1;
      f32[convolution_at_row2 + j * 14 + 404] = convolution_kr_i2;
      f32[convolution_at_row2 + j * 14 + 13] = convolution_kr_k1;
      f32[convolution_at_row2 + j * 14 + 209] = convolution_kr_k1_i1;
      f32[convolution_at_row2 + j * 14 + 405] = convolution_kr_k1_i2;
    }
  }
  for (let j_ir = 0; j_ir < 14; j_ir++) {
    const convolution_at_row3 = convolution_at + j_ir * 14;
    for (let k_ir = 0; k_ir < 12; k_ir += 4) {
      let convolution_ir = 0;
      let convolution_ir_i1 = 0;
      let convolution_k1_ir = 0;
      let convolution_k1_ir_i1 = 0;
      let convolution_k2_ir = 0;
      let convolution_k2_ir_i1 = 0;
      let convolution_k3_ir = 0;
      let convolution_k3_ir_i1 = 0;
      for (let r_ir = 0; r_ir < 512; r_ir++) {
        const conv5_1Weight_row3 = conv5_1Weight + r_ir * 4608;
        const select_at_row3 = select_at + r_ir * 196 + j_ir * 14 + k_ir;
        for (let s_ir = 0; s_ir < 3; s_ir++) {
          if (j_ir - s_ir >= -1 && j_ir - s_ir < 13) {
            const select_ir = f32[select_at_row3 - s_ir * 14 + 15]!;
            convolution_ir += f32[conv5_1Weight_row3 + s_ir * 3 + 4590]! * select_ir;
            convolution_ir_i1 += f32[conv5_1Weight_row3 + s_ir * 3 + 4599]! * select_ir;
            const select_k1_ir = f32[select_at_row3 - s_ir * 14 + 16]!;
            convolution_k1_ir += f32[conv5_1Weight_row3 + s_ir * 3 + 4590]! * select_k1_ir;
            convolution_k1_ir_i1 += f32[conv5_1Weight_row3 + s_ir * 3 + 4599]! * select_k1_ir;
            const select_k2_ir = f32[select_at_row3 - s_ir * 14 + 17]!;
            convolution_k2_ir += f32[conv5_1Weight_row3 + s_ir * 3 + 4590]! * select_k2_ir;
            convolution_k2_ir_i1 += f32[conv5_1Weight_row3 + s_ir * 3 + 4599]! * select_k2_ir;
            const select_k3_ir = f32[select_at_row3 - s_ir * 14 + 18]!;
            convolution_k3_ir += f32[conv5_1Weight_row3 + s_ir * 3 + 4590]! * select_k3_ir;
            convolution_k3_ir_i1 += f32[conv5_1Weight_row3 + s_ir * 3 + 4599]! * select_k3_ir;
            const select_irTIr1 = f32[select_at_row3 - s_ir * 14 + 14]!;
            convolution_ir += f32[conv5_1Weight_row3 + s_ir * 3 + 4591]! * select_irTIr1;
            convolution_ir_i1 += f32[conv5_1Weight_row3 + s_ir * 3 + 4600]! * select_irTIr1;
            const select_k1_irTIr1 = f32[select_at_row3 - s_ir * 14 + 15]!;
            convolution_k1_ir += f32[conv5_1Weight_row3 + s_ir * 3 + 4591]! * select_k1_irTIr1;
            convolution_k1_ir_i1 += f32[conv5_1Weight_row3 + s_ir * 3 + 4600]! * select_k1_irTIr1;
            const select_k2_irTIr1 = f32[select_at_row3 - s_ir * 14 + 16]!;
            convolution_k2_ir += f32[conv5_1Weight_row3 + s_ir * 3 + 4591]! * select_k2_irTIr1;
            convolution_k2_ir_i1 += f32[conv5_1Weight_row3 + s_ir * 3 + 4600]! * select_k2_irTIr1;
            const select_k3_irTIr1 = f32[select_at_row3 - s_ir * 14 + 17]!;
            convolution_k3_ir += f32[conv5_1Weight_row3 + s_ir * 3 + 4591]! * select_k3_irTIr1;
            convolution_k3_ir_i1 += f32[conv5_1Weight_row3 + s_ir * 3 + 4600]! * select_k3_irTIr1;
            if (k_ir >= 1) {
              const select_irTIr2 = f32[select_at_row3 - s_ir * 14 + 13]!;
              convolution_ir += f32[conv5_1Weight_row3 + s_ir * 3 + 4592]! * select_irTIr2;
              convolution_ir_i1 += f32[conv5_1Weight_row3 + s_ir * 3 + 4601]! * select_irTIr2;
            }
            const select_k1_irTIr2 = f32[select_at_row3 - s_ir * 14 + 14]!;
            convolution_k1_ir += f32[conv5_1Weight_row3 + s_ir * 3 + 4592]! * select_k1_irTIr2;
            convolution_k1_ir_i1 += f32[conv5_1Weight_row3 + s_ir * 3 + 4601]! * select_k1_irTIr2;
            const select_k2_irTIr2 = f32[select_at_row3 - s_ir * 14 + 15]!;
            convolution_k2_ir += f32[conv5_1Weight_row3 + s_ir * 3 + 4592]! * select_k2_irTIr2;
            convolution_k2_ir_i1 += f32[conv5_1Weight_row3 + s_ir * 3 + 4601]! * select_k2_irTIr2;
            const select_k3_irTIr2 = f32[select_at_row3 - s_ir * 14 + 16]!;
            convolution_k3_ir += f32[conv5_1Weight_row3 + s_ir * 3 + 4592]! * select_k3_irTIr2;
            convolution_k3_ir_i1 += f32[conv5_1Weight_row3 + s_ir * 3 + 4601]! * select_k3_irTIr2;
          }
        }
      }
      f32[convolution_at_row3 + k_ir + 99960] = convolution_ir;
      f32[convolution_at_row3 + k_ir + 100156] = convolution_ir_i1;
      f32[convolution_at_row3 + k_ir + 99961] = convolution_k1_ir;
      f32[convolution_at_row3 + k_ir + 100157] = convolution_k1_ir_i1;
      f32[convolution_at_row3 + k_ir + 99962] = convolution_k2_ir;
      f32[convolution_at_row3 + k_ir + 100158] = convolution_k2_ir_i1;
      f32[convolution_at_row3 + k_ir + 99963] = convolution_k3_ir;
      f32[convolution_at_row3 + k_ir + 100159] = convolution_k3_ir_i1;
    }
    let convolution_kr_ir = 0;
    let convolution_kr_ir_i1 = 0;
    let convolution_kr_k1_ir = 0;
    let convolution_kr_k1_ir_i1 = 0;
    for (let r_kr_ir = 0; r_kr_ir < 512; r_kr_ir++) {
      const conv5_1Weight_row4 = conv5_1Weight + r_kr_ir * 4608;
      const select_at_row4 = select_at + r_kr_ir * 196 + j_ir * 14;
      for (let s_kr_ir = 0; s_kr_ir < 3; s_kr_ir++) {
        if (j_ir - s_kr_ir >= -1 && j_ir - s_kr_ir < 13) {
          const select2 = f32[select_at_row4 - s_kr_ir * 14 + 27]!;
          const select_kr_ir = select2;
          convolution_kr_ir += f32[conv5_1Weight_row4 + s_kr_ir * 3 + 4590]! * select_kr_ir;
          convolution_kr_ir_i1 += f32[conv5_1Weight_row4 + s_kr_ir * 3 + 4599]! * select_kr_ir;
          const conv5_1Weight6 = f32[conv5_1Weight_row4 + s_kr_ir * 3 + 4591]!;
          const conv5_1Weight7 = f32[conv5_1Weight_row4 + s_kr_ir * 3 + 4600]!;
          const select3 = f32[select_at_row4 - s_kr_ir * 14 + 26]!;
          const select_kr_irT_krIr1 = select3;
          convolution_kr_ir += conv5_1Weight6 * select_kr_irT_krIr1;
          convolution_kr_ir_i1 += conv5_1Weight7 * select_kr_irT_krIr1;
          const select_kr_k1_irT_krIr1 = select2;
          convolution_kr_k1_ir += conv5_1Weight6 * select_kr_k1_irT_krIr1;
          convolution_kr_k1_ir_i1 += conv5_1Weight7 * select_kr_k1_irT_krIr1;
          const conv5_1Weight8 = f32[conv5_1Weight_row4 + s_kr_ir * 3 + 4592]!;
          const conv5_1Weight9 = f32[conv5_1Weight_row4 + s_kr_ir * 3 + 4601]!;
          const select_kr_irT_krIr2 = f32[select_at_row4 - s_kr_ir * 14 + 25]!;
          convolution_kr_ir += conv5_1Weight8 * select_kr_irT_krIr2;
          convolution_kr_ir_i1 += conv5_1Weight9 * select_kr_irT_krIr2;
          const select_kr_k1_irT_krIr2 = select3;
          convolution_kr_k1_ir += conv5_1Weight8 * select_kr_k1_irT_krIr2;
          convolution_kr_k1_ir_i1 += conv5_1Weight9 * select_kr_k1_irT_krIr2;
        }
      }
    }
    f32[convolution_at + j_ir * 14 + 99972] = convolution_kr_ir;
    f32[convolution_at + j_ir * 14 + 100168] = convolution_kr_ir_i1;
    f32[convolution_at + j_ir * 14 + 99973] = convolution_kr_k1_ir;
    f32[convolution_at + j_ir * 14 + 100169] = convolution_kr_k1_ir_i1;
  }
}

/**
 * scatterAdd, vgg16.ts:45
 */
function scatterAdd2(
  f32: Float32Array,
  i32: Int32Array,
  scatterAdd: number,
  windowArgmax_at: number,
  convolution_at: number,
): void {
  for (let i1 = 0; i1 < 512; i1++) {
    const scatterAdd_row = scatterAdd + i1 * 784;
    for (let z0 = 0; z0 < 784; z0++) {
      f32[scatterAdd_row + z0] = 0;
    }
    const windowArgmax_at_row = windowArgmax_at + i1 * 196;
    const convolution_at_row = convolution_at + i1 * 196;
    const scatterAdd_row2 = scatterAdd + i1 * 784;
    for (let i3 = 0; i3 < 196; i3++) {
      const value = Math.max(Math.min(i32[windowArgmax_at_row + i3]!, 783), 0);
      f32[scatterAdd_row2 + value]! += f32[convolution_at_row + i3]!;
    }
  }
}

/**
 * select, vgg16.ts:44
 * sum, vgg16.ts:44
 */
function sum6(
  f32: Float32Array,
  relu_at: number,
  scatterAdd_at: number,
  select_at: number,
  sum_at: number,
): void {
  for (let i = 0; i < 512; i++) {
    let sum = 0;
    const relu_at_row = relu_at + i * 784;
    const scatterAdd_at_row = scatterAdd_at + i * 784;
    const select_at_row = select_at + i * 784;
    for (let s = 0; s < 784; s++) {
      const select = f32[relu_at_row + s]! > 0 ? f32[scatterAdd_at_row + s]! : 0;
      f32[select_at_row + s] = select;
      sum += select;
    }
    f32[sum_at + i] = sum;
  }
}

/**
 * convolution, vgg16.ts:44
 * select, vgg16.ts:44
 */
function convolution_input_gradient_select2(
  f32: Float32Array,
  conv4_3Weight: number,
  select_at: number,
  relu_at: number,
  select_at2: number,
): void {
  for (let i = 0; i < 510; i += 3) {
    for (let j = 0; j < 28; j++) {
      const relu_at_row = relu_at + i * 784 + j * 28;
      const select_at2_row = select_at2 + i * 784 + j * 28;
      for (let k = 0; k < 28; k += 4) {
        let convolution = 0;
        let convolution_i1 = 0;
        let convolution_i2 = 0;
        let convolution_k1 = 0;
        let convolution_k1_i1 = 0;
        let convolution_k1_i2 = 0;
        let convolution_k2 = 0;
        let convolution_k2_i1 = 0;
        let convolution_k2_i2 = 0;
        let convolution_k3 = 0;
        let convolution_k3_i1 = 0;
        let convolution_k3_i2 = 0;
        for (let r = 0; r < 512; r++) {
          const conv4_3Weight_row = conv4_3Weight + r * 4608 + i * 9;
          const select_at_row = select_at + r * 784 + j * 28 + k;
          for (let s = 0; s < 3; s++) {
            if (j - s >= -1 && j - s < 27) {
              const select = f32[select_at_row - s * 28 + 29]!;
              convolution += f32[conv4_3Weight_row + s * 3]! * select;
              convolution_i1 += f32[conv4_3Weight_row + s * 3 + 9]! * select;
              convolution_i2 += f32[conv4_3Weight_row + s * 3 + 18]! * select;
              const select_k1 = f32[select_at_row - s * 28 + 30]!;
              convolution_k1 += f32[conv4_3Weight_row + s * 3]! * select_k1;
              convolution_k1_i1 += f32[conv4_3Weight_row + s * 3 + 9]! * select_k1;
              convolution_k1_i2 += f32[conv4_3Weight_row + s * 3 + 18]! * select_k1;
              const select_k2 = f32[select_at_row - s * 28 + 31]!;
              convolution_k2 += f32[conv4_3Weight_row + s * 3]! * select_k2;
              convolution_k2_i1 += f32[conv4_3Weight_row + s * 3 + 9]! * select_k2;
              convolution_k2_i2 += f32[conv4_3Weight_row + s * 3 + 18]! * select_k2;
              if (k < 24) {
                const select_k3 = f32[select_at_row - s * 28 + 32]!;
                convolution_k3 += f32[conv4_3Weight_row + s * 3]! * select_k3;
                convolution_k3_i1 += f32[conv4_3Weight_row + s * 3 + 9]! * select_k3;
                convolution_k3_i2 += f32[conv4_3Weight_row + s * 3 + 18]! * select_k3;
              }
              const select_t1 = f32[select_at_row - s * 28 + 28]!;
              convolution += f32[conv4_3Weight_row + s * 3 + 1]! * select_t1;
              convolution_i1 += f32[conv4_3Weight_row + s * 3 + 10]! * select_t1;
              convolution_i2 += f32[conv4_3Weight_row + s * 3 + 19]! * select_t1;
              const select_k1_t1 = f32[select_at_row - s * 28 + 29]!;
              convolution_k1 += f32[conv4_3Weight_row + s * 3 + 1]! * select_k1_t1;
              convolution_k1_i1 += f32[conv4_3Weight_row + s * 3 + 10]! * select_k1_t1;
              convolution_k1_i2 += f32[conv4_3Weight_row + s * 3 + 19]! * select_k1_t1;
              const select_k2_t1 = f32[select_at_row - s * 28 + 30]!;
              convolution_k2 += f32[conv4_3Weight_row + s * 3 + 1]! * select_k2_t1;
              convolution_k2_i1 += f32[conv4_3Weight_row + s * 3 + 10]! * select_k2_t1;
              convolution_k2_i2 += f32[conv4_3Weight_row + s * 3 + 19]! * select_k2_t1;
              const select_k3_t1 = f32[select_at_row - s * 28 + 31]!;
              convolution_k3 += f32[conv4_3Weight_row + s * 3 + 1]! * select_k3_t1;
              convolution_k3_i1 += f32[conv4_3Weight_row + s * 3 + 10]! * select_k3_t1;
              convolution_k3_i2 += f32[conv4_3Weight_row + s * 3 + 19]! * select_k3_t1;
              if (k >= 1) {
                const select_t2 = f32[select_at_row - s * 28 + 27]!;
                convolution += f32[conv4_3Weight_row + s * 3 + 2]! * select_t2;
                convolution_i1 += f32[conv4_3Weight_row + s * 3 + 11]! * select_t2;
                convolution_i2 += f32[conv4_3Weight_row + s * 3 + 20]! * select_t2;
              }
              const select_k1_t2 = f32[select_at_row - s * 28 + 28]!;
              convolution_k1 += f32[conv4_3Weight_row + s * 3 + 2]! * select_k1_t2;
              convolution_k1_i1 += f32[conv4_3Weight_row + s * 3 + 11]! * select_k1_t2;
              convolution_k1_i2 += f32[conv4_3Weight_row + s * 3 + 20]! * select_k1_t2;
              const select_k2_t2 = f32[select_at_row - s * 28 + 29]!;
              convolution_k2 += f32[conv4_3Weight_row + s * 3 + 2]! * select_k2_t2;
              convolution_k2_i1 += f32[conv4_3Weight_row + s * 3 + 11]! * select_k2_t2;
              convolution_k2_i2 += f32[conv4_3Weight_row + s * 3 + 20]! * select_k2_t2;
              const select_k3_t2 = f32[select_at_row - s * 28 + 30]!;
              convolution_k3 += f32[conv4_3Weight_row + s * 3 + 2]! * select_k3_t2;
              convolution_k3_i1 += f32[conv4_3Weight_row + s * 3 + 11]! * select_k3_t2;
              convolution_k3_i2 += f32[conv4_3Weight_row + s * 3 + 20]! * select_k3_t2;
            }
          }
        }
        const select2_i1 = f32[relu_at_row + k + 784]! > 0 ? convolution_i1 : 0;
        const select2_i2 = f32[relu_at_row + k + 1568]! > 0 ? convolution_i2 : 0;
        const select2_k1 = f32[relu_at_row + k + 1]! > 0 ? convolution_k1 : 0;
        const select2_k1_i1 = f32[relu_at_row + k + 785]! > 0 ? convolution_k1_i1 : 0;
        const select2_k1_i2 = f32[relu_at_row + k + 1569]! > 0 ? convolution_k1_i2 : 0;
        const select2_k2 = f32[relu_at_row + k + 2]! > 0 ? convolution_k2 : 0;
        const select2_k2_i1 = f32[relu_at_row + k + 786]! > 0 ? convolution_k2_i1 : 0;
        const select2_k2_i2 = f32[relu_at_row + k + 1570]! > 0 ? convolution_k2_i2 : 0;
        const select2_k3 = f32[relu_at_row + k + 3]! > 0 ? convolution_k3 : 0;
        const select2_k3_i1 = f32[relu_at_row + k + 787]! > 0 ? convolution_k3_i1 : 0;
        const select2_k3_i2 = f32[relu_at_row + k + 1571]! > 0 ? convolution_k3_i2 : 0;
        f32[select_at2_row + k] = f32[relu_at_row + k]! > 0 ? convolution : 0;
        f32[select_at2_row + k + 784] = select2_i1;
        f32[select_at2_row + k + 1568] = select2_i2;
        f32[select_at2_row + k + 1] = select2_k1;
        f32[select_at2_row + k + 785] = select2_k1_i1;
        f32[select_at2_row + k + 1569] = select2_k1_i2;
        f32[select_at2_row + k + 2] = select2_k2;
        f32[select_at2_row + k + 786] = select2_k2_i1;
        f32[select_at2_row + k + 1570] = select2_k2_i2;
        f32[select_at2_row + k + 3] = select2_k3;
        f32[select_at2_row + k + 787] = select2_k3_i1;
        f32[select_at2_row + k + 1571] = select2_k3_i2;
      }
    }
  }
  for (let j_ir = 0; j_ir < 28; j_ir++) {
    const relu_at_row2 = relu_at + j_ir * 28;
    const select_at2_row2 = select_at2 + j_ir * 28;
    for (let k_ir = 0; k_ir < 28; k_ir += 4) {
      let convolution_ir = 0;
      let convolution_ir_i1 = 0;
      let convolution_k1_ir = 0;
      let convolution_k1_ir_i1 = 0;
      let convolution_k2_ir = 0;
      let convolution_k2_ir_i1 = 0;
      let convolution_k3_ir = 0;
      let convolution_k3_ir_i1 = 0;
      for (let r_ir = 0; r_ir < 512; r_ir++) {
        const conv4_3Weight_row2 = conv4_3Weight + r_ir * 4608;
        const select_at_row2 = select_at + r_ir * 784 + j_ir * 28 + k_ir;
        for (let s_ir = 0; s_ir < 3; s_ir++) {
          if (j_ir - s_ir >= -1 && j_ir - s_ir < 27) {
            const select_ir = f32[select_at_row2 - s_ir * 28 + 29]!;
            convolution_ir += f32[conv4_3Weight_row2 + s_ir * 3 + 4590]! * select_ir;
            convolution_ir_i1 += f32[conv4_3Weight_row2 + s_ir * 3 + 4599]! * select_ir;
            const select_k1_ir = f32[select_at_row2 - s_ir * 28 + 30]!;
            convolution_k1_ir += f32[conv4_3Weight_row2 + s_ir * 3 + 4590]! * select_k1_ir;
            convolution_k1_ir_i1 += f32[conv4_3Weight_row2 + s_ir * 3 + 4599]! * select_k1_ir;
            const select_k2_ir = f32[select_at_row2 - s_ir * 28 + 31]!;
            convolution_k2_ir += f32[conv4_3Weight_row2 + s_ir * 3 + 4590]! * select_k2_ir;
            convolution_k2_ir_i1 += f32[conv4_3Weight_row2 + s_ir * 3 + 4599]! * select_k2_ir;
            if (k_ir < 24) {
              const select_k3_ir = f32[select_at_row2 - s_ir * 28 + 32]!;
              convolution_k3_ir += f32[conv4_3Weight_row2 + s_ir * 3 + 4590]! * select_k3_ir;
              convolution_k3_ir_i1 += f32[conv4_3Weight_row2 + s_ir * 3 + 4599]! * select_k3_ir;
            }
            const select_irTIr1 = f32[select_at_row2 - s_ir * 28 + 28]!;
            convolution_ir += f32[conv4_3Weight_row2 + s_ir * 3 + 4591]! * select_irTIr1;
            convolution_ir_i1 += f32[conv4_3Weight_row2 + s_ir * 3 + 4600]! * select_irTIr1;
            const select_k1_irTIr1 = f32[select_at_row2 - s_ir * 28 + 29]!;
            convolution_k1_ir += f32[conv4_3Weight_row2 + s_ir * 3 + 4591]! * select_k1_irTIr1;
            convolution_k1_ir_i1 += f32[conv4_3Weight_row2 + s_ir * 3 + 4600]! * select_k1_irTIr1;
            const select_k2_irTIr1 = f32[select_at_row2 - s_ir * 28 + 30]!;
            convolution_k2_ir += f32[conv4_3Weight_row2 + s_ir * 3 + 4591]! * select_k2_irTIr1;
            convolution_k2_ir_i1 += f32[conv4_3Weight_row2 + s_ir * 3 + 4600]! * select_k2_irTIr1;
            const select_k3_irTIr1 = f32[select_at_row2 - s_ir * 28 + 31]!;
            convolution_k3_ir += f32[conv4_3Weight_row2 + s_ir * 3 + 4591]! * select_k3_irTIr1;
            convolution_k3_ir_i1 += f32[conv4_3Weight_row2 + s_ir * 3 + 4600]! * select_k3_irTIr1;
            if (k_ir >= 1) {
              const select_irTIr2 = f32[select_at_row2 - s_ir * 28 + 27]!;
              convolution_ir += f32[conv4_3Weight_row2 + s_ir * 3 + 4592]! * select_irTIr2;
              convolution_ir_i1 += f32[conv4_3Weight_row2 + s_ir * 3 + 4601]! * select_irTIr2;
            }
            const select_k1_irTIr2 = f32[select_at_row2 - s_ir * 28 + 28]!;
            convolution_k1_ir += f32[conv4_3Weight_row2 + s_ir * 3 + 4592]! * select_k1_irTIr2;
            convolution_k1_ir_i1 += f32[conv4_3Weight_row2 + s_ir * 3 + 4601]! * select_k1_irTIr2;
            const select_k2_irTIr2 = f32[select_at_row2 - s_ir * 28 + 29]!;
            convolution_k2_ir += f32[conv4_3Weight_row2 + s_ir * 3 + 4592]! * select_k2_irTIr2;
            convolution_k2_ir_i1 += f32[conv4_3Weight_row2 + s_ir * 3 + 4601]! * select_k2_irTIr2;
            const select_k3_irTIr2 = f32[select_at_row2 - s_ir * 28 + 30]!;
            convolution_k3_ir += f32[conv4_3Weight_row2 + s_ir * 3 + 4592]! * select_k3_irTIr2;
            convolution_k3_ir_i1 += f32[conv4_3Weight_row2 + s_ir * 3 + 4601]! * select_k3_irTIr2;
          }
        }
      }
      const select2_ir_i1 = f32[relu_at_row2 + k_ir + 400624]! > 0 ? convolution_ir_i1 : 0;
      const select2_k1_ir = f32[relu_at_row2 + k_ir + 399841]! > 0 ? convolution_k1_ir : 0;
      const select2_k1_ir_i1 = f32[relu_at_row2 + k_ir + 400625]! > 0 ? convolution_k1_ir_i1 : 0;
      const select2_k2_ir = f32[relu_at_row2 + k_ir + 399842]! > 0 ? convolution_k2_ir : 0;
      const select2_k2_ir_i1 = f32[relu_at_row2 + k_ir + 400626]! > 0 ? convolution_k2_ir_i1 : 0;
      const select2_k3_ir = f32[relu_at_row2 + k_ir + 399843]! > 0 ? convolution_k3_ir : 0;
      const select2_k3_ir_i1 = f32[relu_at_row2 + k_ir + 400627]! > 0 ? convolution_k3_ir_i1 : 0;
      f32[select_at2_row2 + k_ir + 399840] = f32[relu_at_row2 + k_ir + 399840]! > 0 ? convolution_ir : 0;
      f32[select_at2_row2 + k_ir + 400624] = select2_ir_i1;
      f32[select_at2_row2 + k_ir + 399841] = select2_k1_ir;
      f32[select_at2_row2 + k_ir + 400625] = select2_k1_ir_i1;
      f32[select_at2_row2 + k_ir + 399842] = select2_k2_ir;
      f32[select_at2_row2 + k_ir + 400626] = select2_k2_ir_i1;
      f32[select_at2_row2 + k_ir + 399843] = select2_k3_ir;
      f32[select_at2_row2 + k_ir + 400627] = select2_k3_ir_i1;
    }
  }
}

/**
 * convolution, vgg16.ts:44
 */
function convolution_weight_gradient2(
  f32: Float32Array,
  relu_at: number,
  select_at: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 512; i += 4) {
    for (let j = 0; j < 512; j++) {
      const convolution_at_row = convolution_at + i * 4608 + j * 9;
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
        for (let r = 0; r < 28; r++) {
          const relu_at_row = relu_at + j * 784 + k * 28 + r * 28;
          const select_at_row = select_at + i * 784 + r * 28;
          for (let s = 0; s < 28; s++) {
            if (k + r >= 1 && k + r < 29) {
              if (s >= 1) {
                const relu = f32[relu_at_row + s - 29]!;
                convolution += relu * f32[select_at_row + s]!;
                convolution_i1 += relu * f32[select_at_row + s + 784]!;
                convolution_i2 += relu * f32[select_at_row + s + 1568]!;
                convolution_i3 += relu * f32[select_at_row + s + 2352]!;
              }
              const relu_l1 = f32[relu_at_row + s - 28]!;
              convolution_l1 += relu_l1 * f32[select_at_row + s]!;
              convolution_l1_i1 += relu_l1 * f32[select_at_row + s + 784]!;
              convolution_l1_i2 += relu_l1 * f32[select_at_row + s + 1568]!;
              convolution_l1_i3 += relu_l1 * f32[select_at_row + s + 2352]!;
              if (s < 27) {
                const relu_l2 = f32[relu_at_row + s - 27]!;
                convolution_l2 += relu_l2 * f32[select_at_row + s]!;
                convolution_l2_i1 += relu_l2 * f32[select_at_row + s + 784]!;
                convolution_l2_i2 += relu_l2 * f32[select_at_row + s + 1568]!;
                convolution_l2_i3 += relu_l2 * f32[select_at_row + s + 2352]!;
              }
            }
          }
        }
        f32[convolution_at_row + k * 3] = convolution;
        f32[convolution_at_row + k * 3 + 4608] = convolution_i1;
        f32[convolution_at_row + k * 3 + 9216] = convolution_i2;
        f32[convolution_at_row + k * 3 + 13824] = convolution_i3;
        f32[convolution_at_row + k * 3 + 1] = convolution_l1;
        f32[convolution_at_row + k * 3 + 4609] = convolution_l1_i1;
        f32[convolution_at_row + k * 3 + 9217] = convolution_l1_i2;
        f32[convolution_at_row + k * 3 + 13825] = convolution_l1_i3;
        f32[convolution_at_row + k * 3 + 2] = convolution_l2;
        f32[convolution_at_row + k * 3 + 4610] = convolution_l2_i1;
        f32[convolution_at_row + k * 3 + 9218] = convolution_l2_i2;
        f32[convolution_at_row + k * 3 + 13826] = convolution_l2_i3;
      }
    }
  }
}

/**
 * sum, vgg16.ts:44
 */
function sum7(f32: Float32Array, select_at: number, sum_at: number): void {
  for (let i = 0; i < 512; i++) {
    let sum = 0;
    let sumSp1 = 0;
    let sumSp2 = 0;
    let sumSp3 = 0;
    const select_at_row = select_at + i * 784;
    for (let s = 0; s < 784; s += 4) {
      sum += f32[select_at_row + s]!;
      sumSp1 += f32[select_at_row + s + 1]!;
      sumSp2 += f32[select_at_row + s + 2]!;
      sumSp3 += f32[select_at_row + s + 3]!;
    }
    sum = sum + sumSp1 + (sumSp2 + sumSp3);
    f32[sum_at + i] = sum;
  }
}

/**
 * convolution, vgg16.ts:44
 */
function convolution_input_gradient2(
  f32: Float32Array,
  conv4_1Weight: number,
  select_at: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 255; i += 3) {
    for (let j = 0; j < 28; j++) {
      const convolution_at_row = convolution_at + i * 784 + j * 28;
      for (let k = 0; k < 28; k += 4) {
        let convolution = 0;
        let convolution_i1 = 0;
        let convolution_i2 = 0;
        let convolution_k1 = 0;
        let convolution_k1_i1 = 0;
        let convolution_k1_i2 = 0;
        let convolution_k2 = 0;
        let convolution_k2_i1 = 0;
        let convolution_k2_i2 = 0;
        let convolution_k3 = 0;
        let convolution_k3_i1 = 0;
        let convolution_k3_i2 = 0;
        for (let r = 0; r < 512; r++) {
          const conv4_1Weight_row = conv4_1Weight + r * 2304 + i * 9;
          const select_at_row = select_at + r * 784 + j * 28 + k;
          for (let s = 0; s < 3; s++) {
            if (j - s >= -1 && j - s < 27) {
              const select = f32[select_at_row - s * 28 + 29]!;
              convolution += f32[conv4_1Weight_row + s * 3]! * select;
              convolution_i1 += f32[conv4_1Weight_row + s * 3 + 9]! * select;
              convolution_i2 += f32[conv4_1Weight_row + s * 3 + 18]! * select;
              const select_k1 = f32[select_at_row - s * 28 + 30]!;
              convolution_k1 += f32[conv4_1Weight_row + s * 3]! * select_k1;
              convolution_k1_i1 += f32[conv4_1Weight_row + s * 3 + 9]! * select_k1;
              convolution_k1_i2 += f32[conv4_1Weight_row + s * 3 + 18]! * select_k1;
              const select_k2 = f32[select_at_row - s * 28 + 31]!;
              convolution_k2 += f32[conv4_1Weight_row + s * 3]! * select_k2;
              convolution_k2_i1 += f32[conv4_1Weight_row + s * 3 + 9]! * select_k2;
              convolution_k2_i2 += f32[conv4_1Weight_row + s * 3 + 18]! * select_k2;
              if (k < 24) {
                const select_k3 = f32[select_at_row - s * 28 + 32]!;
                convolution_k3 += f32[conv4_1Weight_row + s * 3]! * select_k3;
                convolution_k3_i1 += f32[conv4_1Weight_row + s * 3 + 9]! * select_k3;
                convolution_k3_i2 += f32[conv4_1Weight_row + s * 3 + 18]! * select_k3;
              }
              const select_t1 = f32[select_at_row - s * 28 + 28]!;
              convolution += f32[conv4_1Weight_row + s * 3 + 1]! * select_t1;
              convolution_i1 += f32[conv4_1Weight_row + s * 3 + 10]! * select_t1;
              convolution_i2 += f32[conv4_1Weight_row + s * 3 + 19]! * select_t1;
              const select_k1_t1 = f32[select_at_row - s * 28 + 29]!;
              convolution_k1 += f32[conv4_1Weight_row + s * 3 + 1]! * select_k1_t1;
              convolution_k1_i1 += f32[conv4_1Weight_row + s * 3 + 10]! * select_k1_t1;
              convolution_k1_i2 += f32[conv4_1Weight_row + s * 3 + 19]! * select_k1_t1;
              const select_k2_t1 = f32[select_at_row - s * 28 + 30]!;
              convolution_k2 += f32[conv4_1Weight_row + s * 3 + 1]! * select_k2_t1;
              convolution_k2_i1 += f32[conv4_1Weight_row + s * 3 + 10]! * select_k2_t1;
              convolution_k2_i2 += f32[conv4_1Weight_row + s * 3 + 19]! * select_k2_t1;
              const select_k3_t1 = f32[select_at_row - s * 28 + 31]!;
              convolution_k3 += f32[conv4_1Weight_row + s * 3 + 1]! * select_k3_t1;
              convolution_k3_i1 += f32[conv4_1Weight_row + s * 3 + 10]! * select_k3_t1;
              convolution_k3_i2 += f32[conv4_1Weight_row + s * 3 + 19]! * select_k3_t1;
              if (k >= 1) {
                const select_t2 = f32[select_at_row - s * 28 + 27]!;
                convolution += f32[conv4_1Weight_row + s * 3 + 2]! * select_t2;
                convolution_i1 += f32[conv4_1Weight_row + s * 3 + 11]! * select_t2;
                convolution_i2 += f32[conv4_1Weight_row + s * 3 + 20]! * select_t2;
              }
              const select_k1_t2 = f32[select_at_row - s * 28 + 28]!;
              convolution_k1 += f32[conv4_1Weight_row + s * 3 + 2]! * select_k1_t2;
              convolution_k1_i1 += f32[conv4_1Weight_row + s * 3 + 11]! * select_k1_t2;
              convolution_k1_i2 += f32[conv4_1Weight_row + s * 3 + 20]! * select_k1_t2;
              const select_k2_t2 = f32[select_at_row - s * 28 + 29]!;
              convolution_k2 += f32[conv4_1Weight_row + s * 3 + 2]! * select_k2_t2;
              convolution_k2_i1 += f32[conv4_1Weight_row + s * 3 + 11]! * select_k2_t2;
              convolution_k2_i2 += f32[conv4_1Weight_row + s * 3 + 20]! * select_k2_t2;
              const select_k3_t2 = f32[select_at_row - s * 28 + 30]!;
              convolution_k3 += f32[conv4_1Weight_row + s * 3 + 2]! * select_k3_t2;
              convolution_k3_i1 += f32[conv4_1Weight_row + s * 3 + 11]! * select_k3_t2;
              convolution_k3_i2 += f32[conv4_1Weight_row + s * 3 + 20]! * select_k3_t2;
            }
          }
        }
        f32[convolution_at_row + k] = convolution;
        f32[convolution_at_row + k + 784] = convolution_i1;
        f32[convolution_at_row + k + 1568] = convolution_i2;
        f32[convolution_at_row + k + 1] = convolution_k1;
        f32[convolution_at_row + k + 785] = convolution_k1_i1;
        f32[convolution_at_row + k + 1569] = convolution_k1_i2;
        f32[convolution_at_row + k + 2] = convolution_k2;
        f32[convolution_at_row + k + 786] = convolution_k2_i1;
        f32[convolution_at_row + k + 1570] = convolution_k2_i2;
        f32[convolution_at_row + k + 3] = convolution_k3;
        f32[convolution_at_row + k + 787] = convolution_k3_i1;
        f32[convolution_at_row + k + 1571] = convolution_k3_i2;
      }
    }
  }
  for (let j_ir = 0; j_ir < 28; j_ir++) {
    const convolution_at_row2 = convolution_at + j_ir * 28;
    for (let k_ir = 0; k_ir < 28; k_ir += 4) {
      let convolution_ir = 0;
      let convolution_k1_ir = 0;
      let convolution_k2_ir = 0;
      let convolution_k3_ir = 0;
      for (let r_ir = 0; r_ir < 512; r_ir++) {
        const conv4_1Weight_row2 = conv4_1Weight + r_ir * 2304;
        const select_at_row2 = select_at + r_ir * 784 + j_ir * 28 + k_ir;
        for (let s_ir = 0; s_ir < 3; s_ir++) {
          if (j_ir - s_ir >= -1 && j_ir - s_ir < 27) {
            convolution_ir +=
              f32[conv4_1Weight_row2 + s_ir * 3 + 2295]! * f32[select_at_row2 - s_ir * 28 + 29]!;
            convolution_k1_ir +=
              f32[conv4_1Weight_row2 + s_ir * 3 + 2295]! * f32[select_at_row2 - s_ir * 28 + 30]!;
            convolution_k2_ir +=
              f32[conv4_1Weight_row2 + s_ir * 3 + 2295]! * f32[select_at_row2 - s_ir * 28 + 31]!;
            if (k_ir < 24) {
              convolution_k3_ir +=
                f32[conv4_1Weight_row2 + s_ir * 3 + 2295]! * f32[select_at_row2 - s_ir * 28 + 32]!;
            }
            convolution_ir +=
              f32[conv4_1Weight_row2 + s_ir * 3 + 2296]! * f32[select_at_row2 - s_ir * 28 + 28]!;
            convolution_k1_ir +=
              f32[conv4_1Weight_row2 + s_ir * 3 + 2296]! * f32[select_at_row2 - s_ir * 28 + 29]!;
            convolution_k2_ir +=
              f32[conv4_1Weight_row2 + s_ir * 3 + 2296]! * f32[select_at_row2 - s_ir * 28 + 30]!;
            convolution_k3_ir +=
              f32[conv4_1Weight_row2 + s_ir * 3 + 2296]! * f32[select_at_row2 - s_ir * 28 + 31]!;
            if (k_ir >= 1) {
              convolution_ir +=
                f32[conv4_1Weight_row2 + s_ir * 3 + 2297]! * f32[select_at_row2 - s_ir * 28 + 27]!;
            }
            convolution_k1_ir +=
              f32[conv4_1Weight_row2 + s_ir * 3 + 2297]! * f32[select_at_row2 - s_ir * 28 + 28]!;
            convolution_k2_ir +=
              f32[conv4_1Weight_row2 + s_ir * 3 + 2297]! * f32[select_at_row2 - s_ir * 28 + 29]!;
            convolution_k3_ir +=
              f32[conv4_1Weight_row2 + s_ir * 3 + 2297]! * f32[select_at_row2 - s_ir * 28 + 30]!;
          }
        }
      }
      f32[convolution_at_row2 + k_ir + 199920] = convolution_ir;
      f32[convolution_at_row2 + k_ir + 199921] = convolution_k1_ir;
      f32[convolution_at_row2 + k_ir + 199922] = convolution_k2_ir;
      f32[convolution_at_row2 + k_ir + 199923] = convolution_k3_ir;
    }
  }
}

/**
 * convolution, vgg16.ts:44
 */
function convolution_weight_gradient3(
  f32: Float32Array,
  windowMax_at: number,
  select_at: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 512; i += 4) {
    for (let j = 0; j < 256; j++) {
      const convolution_at_row = convolution_at + i * 2304 + j * 9;
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
        for (let r = 0; r < 28; r++) {
          const windowMax_at_row = windowMax_at + j * 784 + k * 28 + r * 28;
          const select_at_row = select_at + i * 784 + r * 28;
          for (let s = 0; s < 28; s++) {
            if (k + r >= 1 && k + r < 29) {
              if (s >= 1) {
                const windowMax = f32[windowMax_at_row + s - 29]!;
                convolution += windowMax * f32[select_at_row + s]!;
                convolution_i1 += windowMax * f32[select_at_row + s + 784]!;
                convolution_i2 += windowMax * f32[select_at_row + s + 1568]!;
                convolution_i3 += windowMax * f32[select_at_row + s + 2352]!;
              }
              const windowMax_l1 = f32[windowMax_at_row + s - 28]!;
              convolution_l1 += windowMax_l1 * f32[select_at_row + s]!;
              convolution_l1_i1 += windowMax_l1 * f32[select_at_row + s + 784]!;
              convolution_l1_i2 += windowMax_l1 * f32[select_at_row + s + 1568]!;
              convolution_l1_i3 += windowMax_l1 * f32[select_at_row + s + 2352]!;
              if (s < 27) {
                const windowMax_l2 = f32[windowMax_at_row + s - 27]!;
                convolution_l2 += windowMax_l2 * f32[select_at_row + s]!;
                convolution_l2_i1 += windowMax_l2 * f32[select_at_row + s + 784]!;
                convolution_l2_i2 += windowMax_l2 * f32[select_at_row + s + 1568]!;
                convolution_l2_i3 += windowMax_l2 * f32[select_at_row + s + 2352]!;
              }
            }
          }
        }
        f32[convolution_at_row + k * 3] = convolution;
        f32[convolution_at_row + k * 3 + 2304] = convolution_i1;
        f32[convolution_at_row + k * 3 + 4608] = convolution_i2;
        f32[convolution_at_row + k * 3 + 6912] = convolution_i3;
        f32[convolution_at_row + k * 3 + 1] = convolution_l1;
        f32[convolution_at_row + k * 3 + 2305] = convolution_l1_i1;
        f32[convolution_at_row + k * 3 + 4609] = convolution_l1_i2;
        f32[convolution_at_row + k * 3 + 6913] = convolution_l1_i3;
        f32[convolution_at_row + k * 3 + 2] = convolution_l2;
        f32[convolution_at_row + k * 3 + 2306] = convolution_l2_i1;
        f32[convolution_at_row + k * 3 + 4610] = convolution_l2_i2;
        f32[convolution_at_row + k * 3 + 6914] = convolution_l2_i3;
      }
    }
  }
}

/**
 * scatterAdd, vgg16.ts:45
 */
function scatterAdd3(
  f32: Float32Array,
  i32: Int32Array,
  scatterAdd: number,
  windowArgmax_at: number,
  convolution_at: number,
): void {
  for (let i1 = 0; i1 < 256; i1++) {
    const scatterAdd_row = scatterAdd + i1 * 3136;
    for (let z0 = 0; z0 < 3136; z0++) {
      f32[scatterAdd_row + z0] = 0;
    }
    const windowArgmax_at_row = windowArgmax_at + i1 * 784;
    const convolution_at_row = convolution_at + i1 * 784;
    const scatterAdd_row2 = scatterAdd + i1 * 3136;
    for (let i3 = 0; i3 < 784; i3++) {
      const value = Math.max(Math.min(i32[windowArgmax_at_row + i3]!, 3135), 0);
      f32[scatterAdd_row2 + value]! += f32[convolution_at_row + i3]!;
    }
  }
}

/**
 * select, vgg16.ts:44
 * sum, vgg16.ts:44
 */
function sum8(
  f32: Float32Array,
  relu_at: number,
  scatterAdd_at: number,
  select_at: number,
  sum_at: number,
): void {
  for (let i = 0; i < 256; i++) {
    let sum = 0;
    const relu_at_row = relu_at + i * 3136;
    const scatterAdd_at_row = scatterAdd_at + i * 3136;
    const select_at_row = select_at + i * 3136;
    for (let s = 0; s < 3136; s++) {
      const select = f32[relu_at_row + s]! > 0 ? f32[scatterAdd_at_row + s]! : 0;
      f32[select_at_row + s] = select;
      sum += select;
    }
    f32[sum_at + i] = sum;
  }
}

/**
 * convolution, vgg16.ts:44
 * select, vgg16.ts:44
 */
function convolution_input_gradient_select3(
  f32: Float32Array,
  conv3_3Weight: number,
  select_at: number,
  relu_at: number,
  select_at2: number,
): void {
  for (let i = 0; i < 255; i += 3) {
    for (let j = 0; j < 56; j++) {
      const relu_at_row = relu_at + i * 3136 + j * 56;
      const select_at2_row = select_at2 + i * 3136 + j * 56;
      for (let k = 0; k < 56; k += 4) {
        let convolution = 0;
        let convolution_i1 = 0;
        let convolution_i2 = 0;
        let convolution_k1 = 0;
        let convolution_k1_i1 = 0;
        let convolution_k1_i2 = 0;
        let convolution_k2 = 0;
        let convolution_k2_i1 = 0;
        let convolution_k2_i2 = 0;
        let convolution_k3 = 0;
        let convolution_k3_i1 = 0;
        let convolution_k3_i2 = 0;
        for (let r = 0; r < 256; r++) {
          const conv3_3Weight_row = conv3_3Weight + r * 2304 + i * 9;
          const select_at_row = select_at + r * 3136 + j * 56 + k;
          for (let s = 0; s < 3; s++) {
            if (j - s >= -1 && j - s < 55) {
              const select = f32[select_at_row - s * 56 + 57]!;
              convolution += f32[conv3_3Weight_row + s * 3]! * select;
              convolution_i1 += f32[conv3_3Weight_row + s * 3 + 9]! * select;
              convolution_i2 += f32[conv3_3Weight_row + s * 3 + 18]! * select;
              const select_k1 = f32[select_at_row - s * 56 + 58]!;
              convolution_k1 += f32[conv3_3Weight_row + s * 3]! * select_k1;
              convolution_k1_i1 += f32[conv3_3Weight_row + s * 3 + 9]! * select_k1;
              convolution_k1_i2 += f32[conv3_3Weight_row + s * 3 + 18]! * select_k1;
              const select_k2 = f32[select_at_row - s * 56 + 59]!;
              convolution_k2 += f32[conv3_3Weight_row + s * 3]! * select_k2;
              convolution_k2_i1 += f32[conv3_3Weight_row + s * 3 + 9]! * select_k2;
              convolution_k2_i2 += f32[conv3_3Weight_row + s * 3 + 18]! * select_k2;
              if (k < 52) {
                const select_k3 = f32[select_at_row - s * 56 + 60]!;
                convolution_k3 += f32[conv3_3Weight_row + s * 3]! * select_k3;
                convolution_k3_i1 += f32[conv3_3Weight_row + s * 3 + 9]! * select_k3;
                convolution_k3_i2 += f32[conv3_3Weight_row + s * 3 + 18]! * select_k3;
              }
              const select_t1 = f32[select_at_row - s * 56 + 56]!;
              convolution += f32[conv3_3Weight_row + s * 3 + 1]! * select_t1;
              convolution_i1 += f32[conv3_3Weight_row + s * 3 + 10]! * select_t1;
              convolution_i2 += f32[conv3_3Weight_row + s * 3 + 19]! * select_t1;
              const select_k1_t1 = f32[select_at_row - s * 56 + 57]!;
              convolution_k1 += f32[conv3_3Weight_row + s * 3 + 1]! * select_k1_t1;
              convolution_k1_i1 += f32[conv3_3Weight_row + s * 3 + 10]! * select_k1_t1;
              convolution_k1_i2 += f32[conv3_3Weight_row + s * 3 + 19]! * select_k1_t1;
              const select_k2_t1 = f32[select_at_row - s * 56 + 58]!;
              convolution_k2 += f32[conv3_3Weight_row + s * 3 + 1]! * select_k2_t1;
              convolution_k2_i1 += f32[conv3_3Weight_row + s * 3 + 10]! * select_k2_t1;
              convolution_k2_i2 += f32[conv3_3Weight_row + s * 3 + 19]! * select_k2_t1;
              const select_k3_t1 = f32[select_at_row - s * 56 + 59]!;
              convolution_k3 += f32[conv3_3Weight_row + s * 3 + 1]! * select_k3_t1;
              convolution_k3_i1 += f32[conv3_3Weight_row + s * 3 + 10]! * select_k3_t1;
              convolution_k3_i2 += f32[conv3_3Weight_row + s * 3 + 19]! * select_k3_t1;
              if (k >= 1) {
                const select_t2 = f32[select_at_row - s * 56 + 55]!;
                convolution += f32[conv3_3Weight_row + s * 3 + 2]! * select_t2;
                convolution_i1 += f32[conv3_3Weight_row + s * 3 + 11]! * select_t2;
                convolution_i2 += f32[conv3_3Weight_row + s * 3 + 20]! * select_t2;
              }
              const select_k1_t2 = f32[select_at_row - s * 56 + 56]!;
              convolution_k1 += f32[conv3_3Weight_row + s * 3 + 2]! * select_k1_t2;
              convolution_k1_i1 += f32[conv3_3Weight_row + s * 3 + 11]! * select_k1_t2;
              convolution_k1_i2 += f32[conv3_3Weight_row + s * 3 + 20]! * select_k1_t2;
              const select_k2_t2 = f32[select_at_row - s * 56 + 57]!;
              convolution_k2 += f32[conv3_3Weight_row + s * 3 + 2]! * select_k2_t2;
              convolution_k2_i1 += f32[conv3_3Weight_row + s * 3 + 11]! * select_k2_t2;
              convolution_k2_i2 += f32[conv3_3Weight_row + s * 3 + 20]! * select_k2_t2;
              const select_k3_t2 = f32[select_at_row - s * 56 + 58]!;
              convolution_k3 += f32[conv3_3Weight_row + s * 3 + 2]! * select_k3_t2;
              convolution_k3_i1 += f32[conv3_3Weight_row + s * 3 + 11]! * select_k3_t2;
              convolution_k3_i2 += f32[conv3_3Weight_row + s * 3 + 20]! * select_k3_t2;
            }
          }
        }
        const select2_i1 = f32[relu_at_row + k + 3136]! > 0 ? convolution_i1 : 0;
        const select2_i2 = f32[relu_at_row + k + 6272]! > 0 ? convolution_i2 : 0;
        const select2_k1 = f32[relu_at_row + k + 1]! > 0 ? convolution_k1 : 0;
        const select2_k1_i1 = f32[relu_at_row + k + 3137]! > 0 ? convolution_k1_i1 : 0;
        const select2_k1_i2 = f32[relu_at_row + k + 6273]! > 0 ? convolution_k1_i2 : 0;
        const select2_k2 = f32[relu_at_row + k + 2]! > 0 ? convolution_k2 : 0;
        const select2_k2_i1 = f32[relu_at_row + k + 3138]! > 0 ? convolution_k2_i1 : 0;
        const select2_k2_i2 = f32[relu_at_row + k + 6274]! > 0 ? convolution_k2_i2 : 0;
        const select2_k3 = f32[relu_at_row + k + 3]! > 0 ? convolution_k3 : 0;
        const select2_k3_i1 = f32[relu_at_row + k + 3139]! > 0 ? convolution_k3_i1 : 0;
        const select2_k3_i2 = f32[relu_at_row + k + 6275]! > 0 ? convolution_k3_i2 : 0;
        f32[select_at2_row + k] = f32[relu_at_row + k]! > 0 ? convolution : 0;
        f32[select_at2_row + k + 3136] = select2_i1;
        f32[select_at2_row + k + 6272] = select2_i2;
        f32[select_at2_row + k + 1] = select2_k1;
        f32[select_at2_row + k + 3137] = select2_k1_i1;
        f32[select_at2_row + k + 6273] = select2_k1_i2;
        f32[select_at2_row + k + 2] = select2_k2;
        f32[select_at2_row + k + 3138] = select2_k2_i1;
        f32[select_at2_row + k + 6274] = select2_k2_i2;
        f32[select_at2_row + k + 3] = select2_k3;
        f32[select_at2_row + k + 3139] = select2_k3_i1;
        f32[select_at2_row + k + 6275] = select2_k3_i2;
      }
    }
  }
  for (let j_ir = 0; j_ir < 56; j_ir++) {
    const relu_at_row2 = relu_at + j_ir * 56;
    const select_at2_row2 = select_at2 + j_ir * 56;
    for (let k_ir = 0; k_ir < 56; k_ir += 4) {
      let convolution_ir = 0;
      let convolution_k1_ir = 0;
      let convolution_k2_ir = 0;
      let convolution_k3_ir = 0;
      for (let r_ir = 0; r_ir < 256; r_ir++) {
        const conv3_3Weight_row2 = conv3_3Weight + r_ir * 2304;
        const select_at_row2 = select_at + r_ir * 3136 + j_ir * 56 + k_ir;
        for (let s_ir = 0; s_ir < 3; s_ir++) {
          if (j_ir - s_ir >= -1 && j_ir - s_ir < 55) {
            convolution_ir +=
              f32[conv3_3Weight_row2 + s_ir * 3 + 2295]! * f32[select_at_row2 - s_ir * 56 + 57]!;
            convolution_k1_ir +=
              f32[conv3_3Weight_row2 + s_ir * 3 + 2295]! * f32[select_at_row2 - s_ir * 56 + 58]!;
            convolution_k2_ir +=
              f32[conv3_3Weight_row2 + s_ir * 3 + 2295]! * f32[select_at_row2 - s_ir * 56 + 59]!;
            if (k_ir < 52) {
              convolution_k3_ir +=
                f32[conv3_3Weight_row2 + s_ir * 3 + 2295]! * f32[select_at_row2 - s_ir * 56 + 60]!;
            }
            convolution_ir +=
              f32[conv3_3Weight_row2 + s_ir * 3 + 2296]! * f32[select_at_row2 - s_ir * 56 + 56]!;
            convolution_k1_ir +=
              f32[conv3_3Weight_row2 + s_ir * 3 + 2296]! * f32[select_at_row2 - s_ir * 56 + 57]!;
            convolution_k2_ir +=
              f32[conv3_3Weight_row2 + s_ir * 3 + 2296]! * f32[select_at_row2 - s_ir * 56 + 58]!;
            convolution_k3_ir +=
              f32[conv3_3Weight_row2 + s_ir * 3 + 2296]! * f32[select_at_row2 - s_ir * 56 + 59]!;
            if (k_ir >= 1) {
              convolution_ir +=
                f32[conv3_3Weight_row2 + s_ir * 3 + 2297]! * f32[select_at_row2 - s_ir * 56 + 55]!;
            }
            convolution_k1_ir +=
              f32[conv3_3Weight_row2 + s_ir * 3 + 2297]! * f32[select_at_row2 - s_ir * 56 + 56]!;
            convolution_k2_ir +=
              f32[conv3_3Weight_row2 + s_ir * 3 + 2297]! * f32[select_at_row2 - s_ir * 56 + 57]!;
            convolution_k3_ir +=
              f32[conv3_3Weight_row2 + s_ir * 3 + 2297]! * f32[select_at_row2 - s_ir * 56 + 58]!;
          }
        }
      }
      const select2_k1_ir = f32[relu_at_row2 + k_ir + 799681]! > 0 ? convolution_k1_ir : 0;
      const select2_k2_ir = f32[relu_at_row2 + k_ir + 799682]! > 0 ? convolution_k2_ir : 0;
      const select2_k3_ir = f32[relu_at_row2 + k_ir + 799683]! > 0 ? convolution_k3_ir : 0;
      f32[select_at2_row2 + k_ir + 799680] = f32[relu_at_row2 + k_ir + 799680]! > 0 ? convolution_ir : 0;
      f32[select_at2_row2 + k_ir + 799681] = select2_k1_ir;
      f32[select_at2_row2 + k_ir + 799682] = select2_k2_ir;
      f32[select_at2_row2 + k_ir + 799683] = select2_k3_ir;
    }
  }
}

/**
 * convolution, vgg16.ts:44
 */
function convolution_weight_gradient4(
  f32: Float32Array,
  relu_at: number,
  select_at: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 256; i += 4) {
    for (let j = 0; j < 256; j++) {
      const convolution_at_row = convolution_at + i * 2304 + j * 9;
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
        for (let r = 0; r < 56; r++) {
          const relu_at_row = relu_at + j * 3136 + k * 56 + r * 56;
          const select_at_row = select_at + i * 3136 + r * 56;
          for (let s = 0; s < 56; s++) {
            if (k + r >= 1 && k + r < 57) {
              if (s >= 1) {
                const relu = f32[relu_at_row + s - 57]!;
                convolution += relu * f32[select_at_row + s]!;
                convolution_i1 += relu * f32[select_at_row + s + 3136]!;
                convolution_i2 += relu * f32[select_at_row + s + 6272]!;
                convolution_i3 += relu * f32[select_at_row + s + 9408]!;
              }
              const relu_l1 = f32[relu_at_row + s - 56]!;
              convolution_l1 += relu_l1 * f32[select_at_row + s]!;
              convolution_l1_i1 += relu_l1 * f32[select_at_row + s + 3136]!;
              convolution_l1_i2 += relu_l1 * f32[select_at_row + s + 6272]!;
              convolution_l1_i3 += relu_l1 * f32[select_at_row + s + 9408]!;
              if (s < 55) {
                const relu_l2 = f32[relu_at_row + s - 55]!;
                convolution_l2 += relu_l2 * f32[select_at_row + s]!;
                convolution_l2_i1 += relu_l2 * f32[select_at_row + s + 3136]!;
                convolution_l2_i2 += relu_l2 * f32[select_at_row + s + 6272]!;
                convolution_l2_i3 += relu_l2 * f32[select_at_row + s + 9408]!;
              }
            }
          }
        }
        f32[convolution_at_row + k * 3] = convolution;
        f32[convolution_at_row + k * 3 + 2304] = convolution_i1;
        f32[convolution_at_row + k * 3 + 4608] = convolution_i2;
        f32[convolution_at_row + k * 3 + 6912] = convolution_i3;
        f32[convolution_at_row + k * 3 + 1] = convolution_l1;
        f32[convolution_at_row + k * 3 + 2305] = convolution_l1_i1;
        f32[convolution_at_row + k * 3 + 4609] = convolution_l1_i2;
        f32[convolution_at_row + k * 3 + 6913] = convolution_l1_i3;
        f32[convolution_at_row + k * 3 + 2] = convolution_l2;
        f32[convolution_at_row + k * 3 + 2306] = convolution_l2_i1;
        f32[convolution_at_row + k * 3 + 4610] = convolution_l2_i2;
        f32[convolution_at_row + k * 3 + 6914] = convolution_l2_i3;
      }
    }
  }
}

/**
 * sum, vgg16.ts:44
 */
function sum9(f32: Float32Array, select_at: number, sum_at: number): void {
  for (let i = 0; i < 256; i++) {
    let sum = 0;
    let sumSp1 = 0;
    let sumSp2 = 0;
    let sumSp3 = 0;
    const select_at_row = select_at + i * 3136;
    for (let s = 0; s < 3136; s += 4) {
      sum += f32[select_at_row + s]!;
      sumSp1 += f32[select_at_row + s + 1]!;
      sumSp2 += f32[select_at_row + s + 2]!;
      sumSp3 += f32[select_at_row + s + 3]!;
    }
    sum = sum + sumSp1 + (sumSp2 + sumSp3);
    f32[sum_at + i] = sum;
  }
}

/**
 * convolution, vgg16.ts:44
 */
function convolution_input_gradient3(
  f32: Float32Array,
  conv3_1Weight: number,
  select_at: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 126; i += 3) {
    for (let j = 0; j < 56; j++) {
      const convolution_at_row = convolution_at + i * 3136 + j * 56;
      for (let k = 0; k < 56; k += 4) {
        let convolution = 0;
        let convolution_i1 = 0;
        let convolution_i2 = 0;
        let convolution_k1 = 0;
        let convolution_k1_i1 = 0;
        let convolution_k1_i2 = 0;
        let convolution_k2 = 0;
        let convolution_k2_i1 = 0;
        let convolution_k2_i2 = 0;
        let convolution_k3 = 0;
        let convolution_k3_i1 = 0;
        let convolution_k3_i2 = 0;
        for (let r = 0; r < 256; r++) {
          const conv3_1Weight_row = conv3_1Weight + r * 1152 + i * 9;
          const select_at_row = select_at + r * 3136 + j * 56 + k;
          for (let s = 0; s < 3; s++) {
            if (j - s >= -1 && j - s < 55) {
              const select = f32[select_at_row - s * 56 + 57]!;
              convolution += f32[conv3_1Weight_row + s * 3]! * select;
              convolution_i1 += f32[conv3_1Weight_row + s * 3 + 9]! * select;
              convolution_i2 += f32[conv3_1Weight_row + s * 3 + 18]! * select;
              const select_k1 = f32[select_at_row - s * 56 + 58]!;
              convolution_k1 += f32[conv3_1Weight_row + s * 3]! * select_k1;
              convolution_k1_i1 += f32[conv3_1Weight_row + s * 3 + 9]! * select_k1;
              convolution_k1_i2 += f32[conv3_1Weight_row + s * 3 + 18]! * select_k1;
              const select_k2 = f32[select_at_row - s * 56 + 59]!;
              convolution_k2 += f32[conv3_1Weight_row + s * 3]! * select_k2;
              convolution_k2_i1 += f32[conv3_1Weight_row + s * 3 + 9]! * select_k2;
              convolution_k2_i2 += f32[conv3_1Weight_row + s * 3 + 18]! * select_k2;
              if (k < 52) {
                const select_k3 = f32[select_at_row - s * 56 + 60]!;
                convolution_k3 += f32[conv3_1Weight_row + s * 3]! * select_k3;
                convolution_k3_i1 += f32[conv3_1Weight_row + s * 3 + 9]! * select_k3;
                convolution_k3_i2 += f32[conv3_1Weight_row + s * 3 + 18]! * select_k3;
              }
              const select_t1 = f32[select_at_row - s * 56 + 56]!;
              convolution += f32[conv3_1Weight_row + s * 3 + 1]! * select_t1;
              convolution_i1 += f32[conv3_1Weight_row + s * 3 + 10]! * select_t1;
              convolution_i2 += f32[conv3_1Weight_row + s * 3 + 19]! * select_t1;
              const select_k1_t1 = f32[select_at_row - s * 56 + 57]!;
              convolution_k1 += f32[conv3_1Weight_row + s * 3 + 1]! * select_k1_t1;
              convolution_k1_i1 += f32[conv3_1Weight_row + s * 3 + 10]! * select_k1_t1;
              convolution_k1_i2 += f32[conv3_1Weight_row + s * 3 + 19]! * select_k1_t1;
              const select_k2_t1 = f32[select_at_row - s * 56 + 58]!;
              convolution_k2 += f32[conv3_1Weight_row + s * 3 + 1]! * select_k2_t1;
              convolution_k2_i1 += f32[conv3_1Weight_row + s * 3 + 10]! * select_k2_t1;
              convolution_k2_i2 += f32[conv3_1Weight_row + s * 3 + 19]! * select_k2_t1;
              const select_k3_t1 = f32[select_at_row - s * 56 + 59]!;
              convolution_k3 += f32[conv3_1Weight_row + s * 3 + 1]! * select_k3_t1;
              convolution_k3_i1 += f32[conv3_1Weight_row + s * 3 + 10]! * select_k3_t1;
              convolution_k3_i2 += f32[conv3_1Weight_row + s * 3 + 19]! * select_k3_t1;
              if (k >= 1) {
                const select_t2 = f32[select_at_row - s * 56 + 55]!;
                convolution += f32[conv3_1Weight_row + s * 3 + 2]! * select_t2;
                convolution_i1 += f32[conv3_1Weight_row + s * 3 + 11]! * select_t2;
                convolution_i2 += f32[conv3_1Weight_row + s * 3 + 20]! * select_t2;
              }
              const select_k1_t2 = f32[select_at_row - s * 56 + 56]!;
              convolution_k1 += f32[conv3_1Weight_row + s * 3 + 2]! * select_k1_t2;
              convolution_k1_i1 += f32[conv3_1Weight_row + s * 3 + 11]! * select_k1_t2;
              convolution_k1_i2 += f32[conv3_1Weight_row + s * 3 + 20]! * select_k1_t2;
              const select_k2_t2 = f32[select_at_row - s * 56 + 57]!;
              convolution_k2 += f32[conv3_1Weight_row + s * 3 + 2]! * select_k2_t2;
              convolution_k2_i1 += f32[conv3_1Weight_row + s * 3 + 11]! * select_k2_t2;
              convolution_k2_i2 += f32[conv3_1Weight_row + s * 3 + 20]! * select_k2_t2;
              const select_k3_t2 = f32[select_at_row - s * 56 + 58]!;
              convolution_k3 += f32[conv3_1Weight_row + s * 3 + 2]! * select_k3_t2;
              convolution_k3_i1 += f32[conv3_1Weight_row + s * 3 + 11]! * select_k3_t2;
              convolution_k3_i2 += f32[conv3_1Weight_row + s * 3 + 20]! * select_k3_t2;
            }
          }
        }
        f32[convolution_at_row + k] = convolution;
        f32[convolution_at_row + k + 3136] = convolution_i1;
        f32[convolution_at_row + k + 6272] = convolution_i2;
        f32[convolution_at_row + k + 1] = convolution_k1;
        f32[convolution_at_row + k + 3137] = convolution_k1_i1;
        f32[convolution_at_row + k + 6273] = convolution_k1_i2;
        f32[convolution_at_row + k + 2] = convolution_k2;
        f32[convolution_at_row + k + 3138] = convolution_k2_i1;
        f32[convolution_at_row + k + 6274] = convolution_k2_i2;
        f32[convolution_at_row + k + 3] = convolution_k3;
        f32[convolution_at_row + k + 3139] = convolution_k3_i1;
        f32[convolution_at_row + k + 6275] = convolution_k3_i2;
      }
    }
  }
  for (let j_ir = 0; j_ir < 56; j_ir++) {
    const convolution_at_row2 = convolution_at + j_ir * 56;
    for (let k_ir = 0; k_ir < 56; k_ir += 4) {
      let convolution_ir = 0;
      let convolution_ir_i1 = 0;
      let convolution_k1_ir = 0;
      let convolution_k1_ir_i1 = 0;
      let convolution_k2_ir = 0;
      let convolution_k2_ir_i1 = 0;
      let convolution_k3_ir = 0;
      let convolution_k3_ir_i1 = 0;
      for (let r_ir = 0; r_ir < 256; r_ir++) {
        const conv3_1Weight_row2 = conv3_1Weight + r_ir * 1152;
        const select_at_row2 = select_at + r_ir * 3136 + j_ir * 56 + k_ir;
        for (let s_ir = 0; s_ir < 3; s_ir++) {
          if (j_ir - s_ir >= -1 && j_ir - s_ir < 55) {
            const select_ir = f32[select_at_row2 - s_ir * 56 + 57]!;
            convolution_ir += f32[conv3_1Weight_row2 + s_ir * 3 + 1134]! * select_ir;
            convolution_ir_i1 += f32[conv3_1Weight_row2 + s_ir * 3 + 1143]! * select_ir;
            const select_k1_ir = f32[select_at_row2 - s_ir * 56 + 58]!;
            convolution_k1_ir += f32[conv3_1Weight_row2 + s_ir * 3 + 1134]! * select_k1_ir;
            convolution_k1_ir_i1 += f32[conv3_1Weight_row2 + s_ir * 3 + 1143]! * select_k1_ir;
            const select_k2_ir = f32[select_at_row2 - s_ir * 56 + 59]!;
            convolution_k2_ir += f32[conv3_1Weight_row2 + s_ir * 3 + 1134]! * select_k2_ir;
            convolution_k2_ir_i1 += f32[conv3_1Weight_row2 + s_ir * 3 + 1143]! * select_k2_ir;
            if (k_ir < 52) {
              const select_k3_ir = f32[select_at_row2 - s_ir * 56 + 60]!;
              convolution_k3_ir += f32[conv3_1Weight_row2 + s_ir * 3 + 1134]! * select_k3_ir;
              convolution_k3_ir_i1 += f32[conv3_1Weight_row2 + s_ir * 3 + 1143]! * select_k3_ir;
            }
            const select_irTIr1 = f32[select_at_row2 - s_ir * 56 + 56]!;
            convolution_ir += f32[conv3_1Weight_row2 + s_ir * 3 + 1135]! * select_irTIr1;
            convolution_ir_i1 += f32[conv3_1Weight_row2 + s_ir * 3 + 1144]! * select_irTIr1;
            const select_k1_irTIr1 = f32[select_at_row2 - s_ir * 56 + 57]!;
            convolution_k1_ir += f32[conv3_1Weight_row2 + s_ir * 3 + 1135]! * select_k1_irTIr1;
            convolution_k1_ir_i1 += f32[conv3_1Weight_row2 + s_ir * 3 + 1144]! * select_k1_irTIr1;
            const select_k2_irTIr1 = f32[select_at_row2 - s_ir * 56 + 58]!;
            convolution_k2_ir += f32[conv3_1Weight_row2 + s_ir * 3 + 1135]! * select_k2_irTIr1;
            convolution_k2_ir_i1 += f32[conv3_1Weight_row2 + s_ir * 3 + 1144]! * select_k2_irTIr1;
            const select_k3_irTIr1 = f32[select_at_row2 - s_ir * 56 + 59]!;
            convolution_k3_ir += f32[conv3_1Weight_row2 + s_ir * 3 + 1135]! * select_k3_irTIr1;
            convolution_k3_ir_i1 += f32[conv3_1Weight_row2 + s_ir * 3 + 1144]! * select_k3_irTIr1;
            if (k_ir >= 1) {
              const select_irTIr2 = f32[select_at_row2 - s_ir * 56 + 55]!;
              convolution_ir += f32[conv3_1Weight_row2 + s_ir * 3 + 1136]! * select_irTIr2;
              convolution_ir_i1 += f32[conv3_1Weight_row2 + s_ir * 3 + 1145]! * select_irTIr2;
            }
            const select_k1_irTIr2 = f32[select_at_row2 - s_ir * 56 + 56]!;
            convolution_k1_ir += f32[conv3_1Weight_row2 + s_ir * 3 + 1136]! * select_k1_irTIr2;
            convolution_k1_ir_i1 += f32[conv3_1Weight_row2 + s_ir * 3 + 1145]! * select_k1_irTIr2;
            const select_k2_irTIr2 = f32[select_at_row2 - s_ir * 56 + 57]!;
            convolution_k2_ir += f32[conv3_1Weight_row2 + s_ir * 3 + 1136]! * select_k2_irTIr2;
            convolution_k2_ir_i1 += f32[conv3_1Weight_row2 + s_ir * 3 + 1145]! * select_k2_irTIr2;
            const select_k3_irTIr2 = f32[select_at_row2 - s_ir * 56 + 58]!;
            convolution_k3_ir += f32[conv3_1Weight_row2 + s_ir * 3 + 1136]! * select_k3_irTIr2;
            convolution_k3_ir_i1 += f32[conv3_1Weight_row2 + s_ir * 3 + 1145]! * select_k3_irTIr2;
          }
        }
      }
      f32[convolution_at_row2 + k_ir + 395136] = convolution_ir;
      f32[convolution_at_row2 + k_ir + 398272] = convolution_ir_i1;
      f32[convolution_at_row2 + k_ir + 395137] = convolution_k1_ir;
      f32[convolution_at_row2 + k_ir + 398273] = convolution_k1_ir_i1;
      f32[convolution_at_row2 + k_ir + 395138] = convolution_k2_ir;
      f32[convolution_at_row2 + k_ir + 398274] = convolution_k2_ir_i1;
      f32[convolution_at_row2 + k_ir + 395139] = convolution_k3_ir;
      f32[convolution_at_row2 + k_ir + 398275] = convolution_k3_ir_i1;
    }
  }
}

/**
 * convolution, vgg16.ts:44
 */
function convolution_weight_gradient5(
  f32: Float32Array,
  windowMax_at: number,
  select_at: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 256; i += 4) {
    for (let j = 0; j < 128; j++) {
      const convolution_at_row = convolution_at + i * 1152 + j * 9;
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
        for (let r = 0; r < 56; r++) {
          const windowMax_at_row = windowMax_at + j * 3136 + k * 56 + r * 56;
          const select_at_row = select_at + i * 3136 + r * 56;
          for (let s = 0; s < 56; s++) {
            if (k + r >= 1 && k + r < 57) {
              if (s >= 1) {
                const windowMax = f32[windowMax_at_row + s - 57]!;
                convolution += windowMax * f32[select_at_row + s]!;
                convolution_i1 += windowMax * f32[select_at_row + s + 3136]!;
                convolution_i2 += windowMax * f32[select_at_row + s + 6272]!;
                convolution_i3 += windowMax * f32[select_at_row + s + 9408]!;
              }
              const windowMax_l1 = f32[windowMax_at_row + s - 56]!;
              convolution_l1 += windowMax_l1 * f32[select_at_row + s]!;
              convolution_l1_i1 += windowMax_l1 * f32[select_at_row + s + 3136]!;
              convolution_l1_i2 += windowMax_l1 * f32[select_at_row + s + 6272]!;
              convolution_l1_i3 += windowMax_l1 * f32[select_at_row + s + 9408]!;
              if (s < 55) {
                const windowMax_l2 = f32[windowMax_at_row + s - 55]!;
                convolution_l2 += windowMax_l2 * f32[select_at_row + s]!;
                convolution_l2_i1 += windowMax_l2 * f32[select_at_row + s + 3136]!;
                convolution_l2_i2 += windowMax_l2 * f32[select_at_row + s + 6272]!;
                convolution_l2_i3 += windowMax_l2 * f32[select_at_row + s + 9408]!;
              }
            }
          }
        }
        f32[convolution_at_row + k * 3] = convolution;
        f32[convolution_at_row + k * 3 + 1152] = convolution_i1;
        f32[convolution_at_row + k * 3 + 2304] = convolution_i2;
        f32[convolution_at_row + k * 3 + 3456] = convolution_i3;
        f32[convolution_at_row + k * 3 + 1] = convolution_l1;
        f32[convolution_at_row + k * 3 + 1153] = convolution_l1_i1;
        f32[convolution_at_row + k * 3 + 2305] = convolution_l1_i2;
        f32[convolution_at_row + k * 3 + 3457] = convolution_l1_i3;
        f32[convolution_at_row + k * 3 + 2] = convolution_l2;
        f32[convolution_at_row + k * 3 + 1154] = convolution_l2_i1;
        f32[convolution_at_row + k * 3 + 2306] = convolution_l2_i2;
        f32[convolution_at_row + k * 3 + 3458] = convolution_l2_i3;
      }
    }
  }
}

/**
 * scatterAdd, vgg16.ts:45
 */
function scatterAdd4(
  f32: Float32Array,
  i32: Int32Array,
  scatterAdd: number,
  windowArgmax_at: number,
  convolution_at: number,
): void {
  for (let i1 = 0; i1 < 128; i1++) {
    const scatterAdd_row = scatterAdd + i1 * 12544;
    for (let z0 = 0; z0 < 12544; z0++) {
      f32[scatterAdd_row + z0] = 0;
    }
    const windowArgmax_at_row = windowArgmax_at + i1 * 3136;
    const convolution_at_row = convolution_at + i1 * 3136;
    const scatterAdd_row2 = scatterAdd + i1 * 12544;
    for (let i3 = 0; i3 < 3136; i3++) {
      const value = Math.max(Math.min(i32[windowArgmax_at_row + i3]!, 12543), 0);
      f32[scatterAdd_row2 + value]! += f32[convolution_at_row + i3]!;
    }
  }
}

/**
 * select, vgg16.ts:44
 * sum, vgg16.ts:44
 */
function sum10(
  f32: Float32Array,
  relu_at: number,
  scatterAdd_at: number,
  select_at: number,
  sum_at: number,
): void {
  for (let i = 0; i < 128; i++) {
    let sum = 0;
    const relu_at_row = relu_at + i * 12544;
    const scatterAdd_at_row = scatterAdd_at + i * 12544;
    const select_at_row = select_at + i * 12544;
    for (let s = 0; s < 12544; s++) {
      const select = f32[relu_at_row + s]! > 0 ? f32[scatterAdd_at_row + s]! : 0;
      f32[select_at_row + s] = select;
      sum += select;
    }
    f32[sum_at + i] = sum;
  }
}

/**
 * convolution, vgg16.ts:44
 * select, vgg16.ts:44
 */
function convolution_input_gradient_select4(
  f32: Float32Array,
  conv2_2Weight: number,
  select_at: number,
  relu_at: number,
  select_at2: number,
): void {
  for (let i = 0; i < 126; i += 3) {
    for (let j = 0; j < 112; j++) {
      const relu_at_row = relu_at + i * 12544 + j * 112;
      const select_at2_row = select_at2 + i * 12544 + j * 112;
      for (let k = 0; k < 112; k += 4) {
        let convolution = 0;
        let convolution_i1 = 0;
        let convolution_i2 = 0;
        let convolution_k1 = 0;
        let convolution_k1_i1 = 0;
        let convolution_k1_i2 = 0;
        let convolution_k2 = 0;
        let convolution_k2_i1 = 0;
        let convolution_k2_i2 = 0;
        let convolution_k3 = 0;
        let convolution_k3_i1 = 0;
        let convolution_k3_i2 = 0;
        for (let r = 0; r < 128; r++) {
          const conv2_2Weight_row = conv2_2Weight + r * 1152 + i * 9;
          const select_at_row = select_at + r * 12544 + j * 112 + k;
          for (let s = 0; s < 3; s++) {
            if (j - s >= -1 && j - s < 111) {
              const select = f32[select_at_row - s * 112 + 113]!;
              convolution += f32[conv2_2Weight_row + s * 3]! * select;
              convolution_i1 += f32[conv2_2Weight_row + s * 3 + 9]! * select;
              convolution_i2 += f32[conv2_2Weight_row + s * 3 + 18]! * select;
              const select_k1 = f32[select_at_row - s * 112 + 114]!;
              convolution_k1 += f32[conv2_2Weight_row + s * 3]! * select_k1;
              convolution_k1_i1 += f32[conv2_2Weight_row + s * 3 + 9]! * select_k1;
              convolution_k1_i2 += f32[conv2_2Weight_row + s * 3 + 18]! * select_k1;
              const select_k2 = f32[select_at_row - s * 112 + 115]!;
              convolution_k2 += f32[conv2_2Weight_row + s * 3]! * select_k2;
              convolution_k2_i1 += f32[conv2_2Weight_row + s * 3 + 9]! * select_k2;
              convolution_k2_i2 += f32[conv2_2Weight_row + s * 3 + 18]! * select_k2;
              if (k < 108) {
                const select_k3 = f32[select_at_row - s * 112 + 116]!;
                convolution_k3 += f32[conv2_2Weight_row + s * 3]! * select_k3;
                convolution_k3_i1 += f32[conv2_2Weight_row + s * 3 + 9]! * select_k3;
                convolution_k3_i2 += f32[conv2_2Weight_row + s * 3 + 18]! * select_k3;
              }
              const select_t1 = f32[select_at_row - s * 112 + 112]!;
              convolution += f32[conv2_2Weight_row + s * 3 + 1]! * select_t1;
              convolution_i1 += f32[conv2_2Weight_row + s * 3 + 10]! * select_t1;
              convolution_i2 += f32[conv2_2Weight_row + s * 3 + 19]! * select_t1;
              const select_k1_t1 = f32[select_at_row - s * 112 + 113]!;
              convolution_k1 += f32[conv2_2Weight_row + s * 3 + 1]! * select_k1_t1;
              convolution_k1_i1 += f32[conv2_2Weight_row + s * 3 + 10]! * select_k1_t1;
              convolution_k1_i2 += f32[conv2_2Weight_row + s * 3 + 19]! * select_k1_t1;
              const select_k2_t1 = f32[select_at_row - s * 112 + 114]!;
              convolution_k2 += f32[conv2_2Weight_row + s * 3 + 1]! * select_k2_t1;
              convolution_k2_i1 += f32[conv2_2Weight_row + s * 3 + 10]! * select_k2_t1;
              convolution_k2_i2 += f32[conv2_2Weight_row + s * 3 + 19]! * select_k2_t1;
              const select_k3_t1 = f32[select_at_row - s * 112 + 115]!;
              convolution_k3 += f32[conv2_2Weight_row + s * 3 + 1]! * select_k3_t1;
              convolution_k3_i1 += f32[conv2_2Weight_row + s * 3 + 10]! * select_k3_t1;
              convolution_k3_i2 += f32[conv2_2Weight_row + s * 3 + 19]! * select_k3_t1;
              if (k >= 1) {
                const select_t2 = f32[select_at_row - s * 112 + 111]!;
                convolution += f32[conv2_2Weight_row + s * 3 + 2]! * select_t2;
                convolution_i1 += f32[conv2_2Weight_row + s * 3 + 11]! * select_t2;
                convolution_i2 += f32[conv2_2Weight_row + s * 3 + 20]! * select_t2;
              }
              const select_k1_t2 = f32[select_at_row - s * 112 + 112]!;
              convolution_k1 += f32[conv2_2Weight_row + s * 3 + 2]! * select_k1_t2;
              convolution_k1_i1 += f32[conv2_2Weight_row + s * 3 + 11]! * select_k1_t2;
              convolution_k1_i2 += f32[conv2_2Weight_row + s * 3 + 20]! * select_k1_t2;
              const select_k2_t2 = f32[select_at_row - s * 112 + 113]!;
              convolution_k2 += f32[conv2_2Weight_row + s * 3 + 2]! * select_k2_t2;
              convolution_k2_i1 += f32[conv2_2Weight_row + s * 3 + 11]! * select_k2_t2;
              convolution_k2_i2 += f32[conv2_2Weight_row + s * 3 + 20]! * select_k2_t2;
              const select_k3_t2 = f32[select_at_row - s * 112 + 114]!;
              convolution_k3 += f32[conv2_2Weight_row + s * 3 + 2]! * select_k3_t2;
              convolution_k3_i1 += f32[conv2_2Weight_row + s * 3 + 11]! * select_k3_t2;
              convolution_k3_i2 += f32[conv2_2Weight_row + s * 3 + 20]! * select_k3_t2;
            }
          }
        }
        const select2_i1 = f32[relu_at_row + k + 12544]! > 0 ? convolution_i1 : 0;
        const select2_i2 = f32[relu_at_row + k + 25088]! > 0 ? convolution_i2 : 0;
        const select2_k1 = f32[relu_at_row + k + 1]! > 0 ? convolution_k1 : 0;
        const select2_k1_i1 = f32[relu_at_row + k + 12545]! > 0 ? convolution_k1_i1 : 0;
        const select2_k1_i2 = f32[relu_at_row + k + 25089]! > 0 ? convolution_k1_i2 : 0;
        const select2_k2 = f32[relu_at_row + k + 2]! > 0 ? convolution_k2 : 0;
        const select2_k2_i1 = f32[relu_at_row + k + 12546]! > 0 ? convolution_k2_i1 : 0;
        const select2_k2_i2 = f32[relu_at_row + k + 25090]! > 0 ? convolution_k2_i2 : 0;
        const select2_k3 = f32[relu_at_row + k + 3]! > 0 ? convolution_k3 : 0;
        const select2_k3_i1 = f32[relu_at_row + k + 12547]! > 0 ? convolution_k3_i1 : 0;
        const select2_k3_i2 = f32[relu_at_row + k + 25091]! > 0 ? convolution_k3_i2 : 0;
        f32[select_at2_row + k] = f32[relu_at_row + k]! > 0 ? convolution : 0;
        f32[select_at2_row + k + 12544] = select2_i1;
        f32[select_at2_row + k + 25088] = select2_i2;
        f32[select_at2_row + k + 1] = select2_k1;
        f32[select_at2_row + k + 12545] = select2_k1_i1;
        f32[select_at2_row + k + 25089] = select2_k1_i2;
        f32[select_at2_row + k + 2] = select2_k2;
        f32[select_at2_row + k + 12546] = select2_k2_i1;
        f32[select_at2_row + k + 25090] = select2_k2_i2;
        f32[select_at2_row + k + 3] = select2_k3;
        f32[select_at2_row + k + 12547] = select2_k3_i1;
        f32[select_at2_row + k + 25091] = select2_k3_i2;
      }
    }
  }
  for (let j_ir = 0; j_ir < 112; j_ir++) {
    const relu_at_row2 = relu_at + j_ir * 112;
    const select_at2_row2 = select_at2 + j_ir * 112;
    for (let k_ir = 0; k_ir < 112; k_ir += 4) {
      let convolution_ir = 0;
      let convolution_ir_i1 = 0;
      let convolution_k1_ir = 0;
      let convolution_k1_ir_i1 = 0;
      let convolution_k2_ir = 0;
      let convolution_k2_ir_i1 = 0;
      let convolution_k3_ir = 0;
      let convolution_k3_ir_i1 = 0;
      for (let r_ir = 0; r_ir < 128; r_ir++) {
        const conv2_2Weight_row2 = conv2_2Weight + r_ir * 1152;
        const select_at_row2 = select_at + r_ir * 12544 + j_ir * 112 + k_ir;
        for (let s_ir = 0; s_ir < 3; s_ir++) {
          if (j_ir - s_ir >= -1 && j_ir - s_ir < 111) {
            const select_ir = f32[select_at_row2 - s_ir * 112 + 113]!;
            convolution_ir += f32[conv2_2Weight_row2 + s_ir * 3 + 1134]! * select_ir;
            convolution_ir_i1 += f32[conv2_2Weight_row2 + s_ir * 3 + 1143]! * select_ir;
            const select_k1_ir = f32[select_at_row2 - s_ir * 112 + 114]!;
            convolution_k1_ir += f32[conv2_2Weight_row2 + s_ir * 3 + 1134]! * select_k1_ir;
            convolution_k1_ir_i1 += f32[conv2_2Weight_row2 + s_ir * 3 + 1143]! * select_k1_ir;
            const select_k2_ir = f32[select_at_row2 - s_ir * 112 + 115]!;
            convolution_k2_ir += f32[conv2_2Weight_row2 + s_ir * 3 + 1134]! * select_k2_ir;
            convolution_k2_ir_i1 += f32[conv2_2Weight_row2 + s_ir * 3 + 1143]! * select_k2_ir;
            if (k_ir < 108) {
              const select_k3_ir = f32[select_at_row2 - s_ir * 112 + 116]!;
              convolution_k3_ir += f32[conv2_2Weight_row2 + s_ir * 3 + 1134]! * select_k3_ir;
              convolution_k3_ir_i1 += f32[conv2_2Weight_row2 + s_ir * 3 + 1143]! * select_k3_ir;
            }
            const select_irTIr1 = f32[select_at_row2 - s_ir * 112 + 112]!;
            convolution_ir += f32[conv2_2Weight_row2 + s_ir * 3 + 1135]! * select_irTIr1;
            convolution_ir_i1 += f32[conv2_2Weight_row2 + s_ir * 3 + 1144]! * select_irTIr1;
            const select_k1_irTIr1 = f32[select_at_row2 - s_ir * 112 + 113]!;
            convolution_k1_ir += f32[conv2_2Weight_row2 + s_ir * 3 + 1135]! * select_k1_irTIr1;
            convolution_k1_ir_i1 += f32[conv2_2Weight_row2 + s_ir * 3 + 1144]! * select_k1_irTIr1;
            const select_k2_irTIr1 = f32[select_at_row2 - s_ir * 112 + 114]!;
            convolution_k2_ir += f32[conv2_2Weight_row2 + s_ir * 3 + 1135]! * select_k2_irTIr1;
            convolution_k2_ir_i1 += f32[conv2_2Weight_row2 + s_ir * 3 + 1144]! * select_k2_irTIr1;
            const select_k3_irTIr1 = f32[select_at_row2 - s_ir * 112 + 115]!;
            convolution_k3_ir += f32[conv2_2Weight_row2 + s_ir * 3 + 1135]! * select_k3_irTIr1;
            convolution_k3_ir_i1 += f32[conv2_2Weight_row2 + s_ir * 3 + 1144]! * select_k3_irTIr1;
            if (k_ir >= 1) {
              const select_irTIr2 = f32[select_at_row2 - s_ir * 112 + 111]!;
              convolution_ir += f32[conv2_2Weight_row2 + s_ir * 3 + 1136]! * select_irTIr2;
              convolution_ir_i1 += f32[conv2_2Weight_row2 + s_ir * 3 + 1145]! * select_irTIr2;
            }
            const select_k1_irTIr2 = f32[select_at_row2 - s_ir * 112 + 112]!;
            convolution_k1_ir += f32[conv2_2Weight_row2 + s_ir * 3 + 1136]! * select_k1_irTIr2;
            convolution_k1_ir_i1 += f32[conv2_2Weight_row2 + s_ir * 3 + 1145]! * select_k1_irTIr2;
            const select_k2_irTIr2 = f32[select_at_row2 - s_ir * 112 + 113]!;
            convolution_k2_ir += f32[conv2_2Weight_row2 + s_ir * 3 + 1136]! * select_k2_irTIr2;
            convolution_k2_ir_i1 += f32[conv2_2Weight_row2 + s_ir * 3 + 1145]! * select_k2_irTIr2;
            const select_k3_irTIr2 = f32[select_at_row2 - s_ir * 112 + 114]!;
            convolution_k3_ir += f32[conv2_2Weight_row2 + s_ir * 3 + 1136]! * select_k3_irTIr2;
            convolution_k3_ir_i1 += f32[conv2_2Weight_row2 + s_ir * 3 + 1145]! * select_k3_irTIr2;
          }
        }
      }
      const select2_ir_i1 = f32[relu_at_row2 + k_ir + 1593088]! > 0 ? convolution_ir_i1 : 0;
      const select2_k1_ir = f32[relu_at_row2 + k_ir + 1580545]! > 0 ? convolution_k1_ir : 0;
      const select2_k1_ir_i1 = f32[relu_at_row2 + k_ir + 1593089]! > 0 ? convolution_k1_ir_i1 : 0;
      const select2_k2_ir = f32[relu_at_row2 + k_ir + 1580546]! > 0 ? convolution_k2_ir : 0;
      const select2_k2_ir_i1 = f32[relu_at_row2 + k_ir + 1593090]! > 0 ? convolution_k2_ir_i1 : 0;
      const select2_k3_ir = f32[relu_at_row2 + k_ir + 1580547]! > 0 ? convolution_k3_ir : 0;
      const select2_k3_ir_i1 = f32[relu_at_row2 + k_ir + 1593091]! > 0 ? convolution_k3_ir_i1 : 0;
      f32[select_at2_row2 + k_ir + 1580544] = f32[relu_at_row2 + k_ir + 1580544]! > 0 ? convolution_ir : 0;
      f32[select_at2_row2 + k_ir + 1593088] = select2_ir_i1;
      f32[select_at2_row2 + k_ir + 1580545] = select2_k1_ir;
      f32[select_at2_row2 + k_ir + 1593089] = select2_k1_ir_i1;
      f32[select_at2_row2 + k_ir + 1580546] = select2_k2_ir;
      f32[select_at2_row2 + k_ir + 1593090] = select2_k2_ir_i1;
      f32[select_at2_row2 + k_ir + 1580547] = select2_k3_ir;
      f32[select_at2_row2 + k_ir + 1593091] = select2_k3_ir_i1;
    }
  }
}

/**
 * convolution, vgg16.ts:44
 */
function convolution_weight_gradient6(
  f32: Float32Array,
  relu_at: number,
  select_at: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 128; i += 4) {
    for (let j = 0; j < 128; j++) {
      const convolution_at_row = convolution_at + i * 1152 + j * 9;
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
        for (let r = 0; r < 112; r++) {
          const relu_at_row = relu_at + j * 12544 + k * 112 + r * 112;
          const select_at_row = select_at + i * 12544 + r * 112;
          for (let s = 0; s < 112; s++) {
            if (k + r >= 1 && k + r < 113) {
              if (s >= 1) {
                const relu = f32[relu_at_row + s - 113]!;
                convolution += relu * f32[select_at_row + s]!;
                convolution_i1 += relu * f32[select_at_row + s + 12544]!;
                convolution_i2 += relu * f32[select_at_row + s + 25088]!;
                convolution_i3 += relu * f32[select_at_row + s + 37632]!;
              }
              const relu_l1 = f32[relu_at_row + s - 112]!;
              convolution_l1 += relu_l1 * f32[select_at_row + s]!;
              convolution_l1_i1 += relu_l1 * f32[select_at_row + s + 12544]!;
              convolution_l1_i2 += relu_l1 * f32[select_at_row + s + 25088]!;
              convolution_l1_i3 += relu_l1 * f32[select_at_row + s + 37632]!;
              if (s < 111) {
                const relu_l2 = f32[relu_at_row + s - 111]!;
                convolution_l2 += relu_l2 * f32[select_at_row + s]!;
                convolution_l2_i1 += relu_l2 * f32[select_at_row + s + 12544]!;
                convolution_l2_i2 += relu_l2 * f32[select_at_row + s + 25088]!;
                convolution_l2_i3 += relu_l2 * f32[select_at_row + s + 37632]!;
              }
            }
          }
        }
        f32[convolution_at_row + k * 3] = convolution;
        f32[convolution_at_row + k * 3 + 1152] = convolution_i1;
        f32[convolution_at_row + k * 3 + 2304] = convolution_i2;
        f32[convolution_at_row + k * 3 + 3456] = convolution_i3;
        f32[convolution_at_row + k * 3 + 1] = convolution_l1;
        f32[convolution_at_row + k * 3 + 1153] = convolution_l1_i1;
        f32[convolution_at_row + k * 3 + 2305] = convolution_l1_i2;
        f32[convolution_at_row + k * 3 + 3457] = convolution_l1_i3;
        f32[convolution_at_row + k * 3 + 2] = convolution_l2;
        f32[convolution_at_row + k * 3 + 1154] = convolution_l2_i1;
        f32[convolution_at_row + k * 3 + 2306] = convolution_l2_i2;
        f32[convolution_at_row + k * 3 + 3458] = convolution_l2_i3;
      }
    }
  }
}

/**
 * sum, vgg16.ts:44
 */
function sum11(f32: Float32Array, select_at: number, sum_at: number): void {
  for (let i = 0; i < 128; i++) {
    let sum = 0;
    let sumSp1 = 0;
    let sumSp2 = 0;
    let sumSp3 = 0;
    const select_at_row = select_at + i * 12544;
    for (let s = 0; s < 12544; s += 4) {
      sum += f32[select_at_row + s]!;
      sumSp1 += f32[select_at_row + s + 1]!;
      sumSp2 += f32[select_at_row + s + 2]!;
      sumSp3 += f32[select_at_row + s + 3]!;
    }
    sum = sum + sumSp1 + (sumSp2 + sumSp3);
    f32[sum_at + i] = sum;
  }
}

/**
 * convolution, vgg16.ts:44
 */
function convolution_input_gradient4(
  f32: Float32Array,
  conv2_1Weight: number,
  select_at: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 63; i += 3) {
    for (let j = 0; j < 112; j++) {
      const convolution_at_row = convolution_at + i * 12544 + j * 112;
      for (let k = 0; k < 112; k += 4) {
        let convolution = 0;
        let convolution_i1 = 0;
        let convolution_i2 = 0;
        let convolution_k1 = 0;
        let convolution_k1_i1 = 0;
        let convolution_k1_i2 = 0;
        let convolution_k2 = 0;
        let convolution_k2_i1 = 0;
        let convolution_k2_i2 = 0;
        let convolution_k3 = 0;
        let convolution_k3_i1 = 0;
        let convolution_k3_i2 = 0;
        for (let r = 0; r < 128; r++) {
          const conv2_1Weight_row = conv2_1Weight + r * 576 + i * 9;
          const select_at_row = select_at + r * 12544 + j * 112 + k;
          for (let s = 0; s < 3; s++) {
            if (j - s >= -1 && j - s < 111) {
              const select = f32[select_at_row - s * 112 + 113]!;
              convolution += f32[conv2_1Weight_row + s * 3]! * select;
              convolution_i1 += f32[conv2_1Weight_row + s * 3 + 9]! * select;
              convolution_i2 += f32[conv2_1Weight_row + s * 3 + 18]! * select;
              const select_k1 = f32[select_at_row - s * 112 + 114]!;
              convolution_k1 += f32[conv2_1Weight_row + s * 3]! * select_k1;
              convolution_k1_i1 += f32[conv2_1Weight_row + s * 3 + 9]! * select_k1;
              convolution_k1_i2 += f32[conv2_1Weight_row + s * 3 + 18]! * select_k1;
              const select_k2 = f32[select_at_row - s * 112 + 115]!;
              convolution_k2 += f32[conv2_1Weight_row + s * 3]! * select_k2;
              convolution_k2_i1 += f32[conv2_1Weight_row + s * 3 + 9]! * select_k2;
              convolution_k2_i2 += f32[conv2_1Weight_row + s * 3 + 18]! * select_k2;
              if (k < 108) {
                const select_k3 = f32[select_at_row - s * 112 + 116]!;
                convolution_k3 += f32[conv2_1Weight_row + s * 3]! * select_k3;
                convolution_k3_i1 += f32[conv2_1Weight_row + s * 3 + 9]! * select_k3;
                convolution_k3_i2 += f32[conv2_1Weight_row + s * 3 + 18]! * select_k3;
              }
              const select_t1 = f32[select_at_row - s * 112 + 112]!;
              convolution += f32[conv2_1Weight_row + s * 3 + 1]! * select_t1;
              convolution_i1 += f32[conv2_1Weight_row + s * 3 + 10]! * select_t1;
              convolution_i2 += f32[conv2_1Weight_row + s * 3 + 19]! * select_t1;
              const select_k1_t1 = f32[select_at_row - s * 112 + 113]!;
              convolution_k1 += f32[conv2_1Weight_row + s * 3 + 1]! * select_k1_t1;
              convolution_k1_i1 += f32[conv2_1Weight_row + s * 3 + 10]! * select_k1_t1;
              convolution_k1_i2 += f32[conv2_1Weight_row + s * 3 + 19]! * select_k1_t1;
              const select_k2_t1 = f32[select_at_row - s * 112 + 114]!;
              convolution_k2 += f32[conv2_1Weight_row + s * 3 + 1]! * select_k2_t1;
              convolution_k2_i1 += f32[conv2_1Weight_row + s * 3 + 10]! * select_k2_t1;
              convolution_k2_i2 += f32[conv2_1Weight_row + s * 3 + 19]! * select_k2_t1;
              const select_k3_t1 = f32[select_at_row - s * 112 + 115]!;
              convolution_k3 += f32[conv2_1Weight_row + s * 3 + 1]! * select_k3_t1;
              convolution_k3_i1 += f32[conv2_1Weight_row + s * 3 + 10]! * select_k3_t1;
              convolution_k3_i2 += f32[conv2_1Weight_row + s * 3 + 19]! * select_k3_t1;
              if (k >= 1) {
                const select_t2 = f32[select_at_row - s * 112 + 111]!;
                convolution += f32[conv2_1Weight_row + s * 3 + 2]! * select_t2;
                convolution_i1 += f32[conv2_1Weight_row + s * 3 + 11]! * select_t2;
                convolution_i2 += f32[conv2_1Weight_row + s * 3 + 20]! * select_t2;
              }
              const select_k1_t2 = f32[select_at_row - s * 112 + 112]!;
              convolution_k1 += f32[conv2_1Weight_row + s * 3 + 2]! * select_k1_t2;
              convolution_k1_i1 += f32[conv2_1Weight_row + s * 3 + 11]! * select_k1_t2;
              convolution_k1_i2 += f32[conv2_1Weight_row + s * 3 + 20]! * select_k1_t2;
              const select_k2_t2 = f32[select_at_row - s * 112 + 113]!;
              convolution_k2 += f32[conv2_1Weight_row + s * 3 + 2]! * select_k2_t2;
              convolution_k2_i1 += f32[conv2_1Weight_row + s * 3 + 11]! * select_k2_t2;
              convolution_k2_i2 += f32[conv2_1Weight_row + s * 3 + 20]! * select_k2_t2;
              const select_k3_t2 = f32[select_at_row - s * 112 + 114]!;
              convolution_k3 += f32[conv2_1Weight_row + s * 3 + 2]! * select_k3_t2;
              convolution_k3_i1 += f32[conv2_1Weight_row + s * 3 + 11]! * select_k3_t2;
              convolution_k3_i2 += f32[conv2_1Weight_row + s * 3 + 20]! * select_k3_t2;
            }
          }
        }
        f32[convolution_at_row + k] = convolution;
        f32[convolution_at_row + k + 12544] = convolution_i1;
        f32[convolution_at_row + k + 25088] = convolution_i2;
        f32[convolution_at_row + k + 1] = convolution_k1;
        f32[convolution_at_row + k + 12545] = convolution_k1_i1;
        f32[convolution_at_row + k + 25089] = convolution_k1_i2;
        f32[convolution_at_row + k + 2] = convolution_k2;
        f32[convolution_at_row + k + 12546] = convolution_k2_i1;
        f32[convolution_at_row + k + 25090] = convolution_k2_i2;
        f32[convolution_at_row + k + 3] = convolution_k3;
        f32[convolution_at_row + k + 12547] = convolution_k3_i1;
        f32[convolution_at_row + k + 25091] = convolution_k3_i2;
      }
    }
  }
  for (let j_ir = 0; j_ir < 112; j_ir++) {
    const convolution_at_row2 = convolution_at + j_ir * 112;
    for (let k_ir = 0; k_ir < 112; k_ir += 4) {
      let convolution_ir = 0;
      let convolution_k1_ir = 0;
      let convolution_k2_ir = 0;
      let convolution_k3_ir = 0;
      for (let r_ir = 0; r_ir < 128; r_ir++) {
        const conv2_1Weight_row2 = conv2_1Weight + r_ir * 576;
        const select_at_row2 = select_at + r_ir * 12544 + j_ir * 112 + k_ir;
        for (let s_ir = 0; s_ir < 3; s_ir++) {
          if (j_ir - s_ir >= -1 && j_ir - s_ir < 111) {
            convolution_ir +=
              f32[conv2_1Weight_row2 + s_ir * 3 + 567]! * f32[select_at_row2 - s_ir * 112 + 113]!;
            convolution_k1_ir +=
              f32[conv2_1Weight_row2 + s_ir * 3 + 567]! * f32[select_at_row2 - s_ir * 112 + 114]!;
            convolution_k2_ir +=
              f32[conv2_1Weight_row2 + s_ir * 3 + 567]! * f32[select_at_row2 - s_ir * 112 + 115]!;
            if (k_ir < 108) {
              convolution_k3_ir +=
                f32[conv2_1Weight_row2 + s_ir * 3 + 567]! * f32[select_at_row2 - s_ir * 112 + 116]!;
            }
            convolution_ir +=
              f32[conv2_1Weight_row2 + s_ir * 3 + 568]! * f32[select_at_row2 - s_ir * 112 + 112]!;
            convolution_k1_ir +=
              f32[conv2_1Weight_row2 + s_ir * 3 + 568]! * f32[select_at_row2 - s_ir * 112 + 113]!;
            convolution_k2_ir +=
              f32[conv2_1Weight_row2 + s_ir * 3 + 568]! * f32[select_at_row2 - s_ir * 112 + 114]!;
            convolution_k3_ir +=
              f32[conv2_1Weight_row2 + s_ir * 3 + 568]! * f32[select_at_row2 - s_ir * 112 + 115]!;
            if (k_ir >= 1) {
              convolution_ir +=
                f32[conv2_1Weight_row2 + s_ir * 3 + 569]! * f32[select_at_row2 - s_ir * 112 + 111]!;
            }
            convolution_k1_ir +=
              f32[conv2_1Weight_row2 + s_ir * 3 + 569]! * f32[select_at_row2 - s_ir * 112 + 112]!;
            convolution_k2_ir +=
              f32[conv2_1Weight_row2 + s_ir * 3 + 569]! * f32[select_at_row2 - s_ir * 112 + 113]!;
            convolution_k3_ir +=
              f32[conv2_1Weight_row2 + s_ir * 3 + 569]! * f32[select_at_row2 - s_ir * 112 + 114]!;
          }
        }
      }
      f32[convolution_at_row2 + k_ir + 790272] = convolution_ir;
      f32[convolution_at_row2 + k_ir + 790273] = convolution_k1_ir;
      f32[convolution_at_row2 + k_ir + 790274] = convolution_k2_ir;
      f32[convolution_at_row2 + k_ir + 790275] = convolution_k3_ir;
    }
  }
}

/**
 * convolution, vgg16.ts:44
 */
function convolution_weight_gradient7(
  f32: Float32Array,
  windowMax_at: number,
  select_at: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 128; i += 4) {
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
        for (let r = 0; r < 112; r++) {
          const windowMax_at_row = windowMax_at + j * 12544 + k * 112 + r * 112;
          const select_at_row = select_at + i * 12544 + r * 112;
          for (let s = 0; s < 112; s++) {
            if (k + r >= 1 && k + r < 113) {
              if (s >= 1) {
                const windowMax = f32[windowMax_at_row + s - 113]!;
                convolution += windowMax * f32[select_at_row + s]!;
                convolution_i1 += windowMax * f32[select_at_row + s + 12544]!;
                convolution_i2 += windowMax * f32[select_at_row + s + 25088]!;
                convolution_i3 += windowMax * f32[select_at_row + s + 37632]!;
              }
              const windowMax_l1 = f32[windowMax_at_row + s - 112]!;
              convolution_l1 += windowMax_l1 * f32[select_at_row + s]!;
              convolution_l1_i1 += windowMax_l1 * f32[select_at_row + s + 12544]!;
              convolution_l1_i2 += windowMax_l1 * f32[select_at_row + s + 25088]!;
              convolution_l1_i3 += windowMax_l1 * f32[select_at_row + s + 37632]!;
              if (s < 111) {
                const windowMax_l2 = f32[windowMax_at_row + s - 111]!;
                convolution_l2 += windowMax_l2 * f32[select_at_row + s]!;
                convolution_l2_i1 += windowMax_l2 * f32[select_at_row + s + 12544]!;
                convolution_l2_i2 += windowMax_l2 * f32[select_at_row + s + 25088]!;
                convolution_l2_i3 += windowMax_l2 * f32[select_at_row + s + 37632]!;
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
 * scatterAdd, vgg16.ts:45
 */
function scatterAdd5(
  f32: Float32Array,
  i32: Int32Array,
  scatterAdd: number,
  windowArgmax_at: number,
  convolution_at: number,
): void {
  for (let i1 = 0; i1 < 64; i1++) {
    const scatterAdd_row = scatterAdd + i1 * 50176;
    for (let z0 = 0; z0 < 50176; z0++) {
      f32[scatterAdd_row + z0] = 0;
    }
    const windowArgmax_at_row = windowArgmax_at + i1 * 12544;
    const convolution_at_row = convolution_at + i1 * 12544;
    const scatterAdd_row2 = scatterAdd + i1 * 50176;
    for (let i3 = 0; i3 < 12544; i3++) {
      const value = Math.max(Math.min(i32[windowArgmax_at_row + i3]!, 50175), 0);
      f32[scatterAdd_row2 + value]! += f32[convolution_at_row + i3]!;
    }
  }
}

/**
 * select, vgg16.ts:44
 * sum, vgg16.ts:44
 */
function sum12(
  f32: Float32Array,
  relu_at: number,
  scatterAdd_at: number,
  select_at: number,
  sum_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    let sum = 0;
    const relu_at_row = relu_at + i * 50176;
    const scatterAdd_at_row = scatterAdd_at + i * 50176;
    const select_at_row = select_at + i * 50176;
    for (let s = 0; s < 50176; s++) {
      const select = f32[relu_at_row + s]! > 0 ? f32[scatterAdd_at_row + s]! : 0;
      f32[select_at_row + s] = select;
      sum += select;
    }
    f32[sum_at + i] = sum;
  }
}

/**
 * convolution, vgg16.ts:44
 * select, vgg16.ts:44
 */
function convolution_input_gradient_select5(
  f32: Float32Array,
  conv1_2Weight: number,
  select_at: number,
  relu_at: number,
  select_at2: number,
): void {
  for (let i = 0; i < 63; i += 3) {
    for (let j = 0; j < 224; j++) {
      const relu_at_row = relu_at + i * 50176 + j * 224;
      const select_at2_row = select_at2 + i * 50176 + j * 224;
      for (let k = 0; k < 224; k += 4) {
        let convolution = 0;
        let convolution_i1 = 0;
        let convolution_i2 = 0;
        let convolution_k1 = 0;
        let convolution_k1_i1 = 0;
        let convolution_k1_i2 = 0;
        let convolution_k2 = 0;
        let convolution_k2_i1 = 0;
        let convolution_k2_i2 = 0;
        let convolution_k3 = 0;
        let convolution_k3_i1 = 0;
        let convolution_k3_i2 = 0;
        for (let r = 0; r < 64; r++) {
          const conv1_2Weight_row = conv1_2Weight + r * 576 + i * 9;
          const select_at_row = select_at + r * 50176 + j * 224 + k;
          for (let s = 0; s < 3; s++) {
            if (j - s >= -1 && j - s < 223) {
              const select = f32[select_at_row - s * 224 + 225]!;
              convolution += f32[conv1_2Weight_row + s * 3]! * select;
              convolution_i1 += f32[conv1_2Weight_row + s * 3 + 9]! * select;
              convolution_i2 += f32[conv1_2Weight_row + s * 3 + 18]! * select;
              const select_k1 = f32[select_at_row - s * 224 + 226]!;
              convolution_k1 += f32[conv1_2Weight_row + s * 3]! * select_k1;
              convolution_k1_i1 += f32[conv1_2Weight_row + s * 3 + 9]! * select_k1;
              convolution_k1_i2 += f32[conv1_2Weight_row + s * 3 + 18]! * select_k1;
              const select_k2 = f32[select_at_row - s * 224 + 227]!;
              convolution_k2 += f32[conv1_2Weight_row + s * 3]! * select_k2;
              convolution_k2_i1 += f32[conv1_2Weight_row + s * 3 + 9]! * select_k2;
              convolution_k2_i2 += f32[conv1_2Weight_row + s * 3 + 18]! * select_k2;
              if (k < 220) {
                const select_k3 = f32[select_at_row - s * 224 + 228]!;
                convolution_k3 += f32[conv1_2Weight_row + s * 3]! * select_k3;
                convolution_k3_i1 += f32[conv1_2Weight_row + s * 3 + 9]! * select_k3;
                convolution_k3_i2 += f32[conv1_2Weight_row + s * 3 + 18]! * select_k3;
              }
              const select_t1 = f32[select_at_row - s * 224 + 224]!;
              convolution += f32[conv1_2Weight_row + s * 3 + 1]! * select_t1;
              convolution_i1 += f32[conv1_2Weight_row + s * 3 + 10]! * select_t1;
              convolution_i2 += f32[conv1_2Weight_row + s * 3 + 19]! * select_t1;
              const select_k1_t1 = f32[select_at_row - s * 224 + 225]!;
              convolution_k1 += f32[conv1_2Weight_row + s * 3 + 1]! * select_k1_t1;
              convolution_k1_i1 += f32[conv1_2Weight_row + s * 3 + 10]! * select_k1_t1;
              convolution_k1_i2 += f32[conv1_2Weight_row + s * 3 + 19]! * select_k1_t1;
              const select_k2_t1 = f32[select_at_row - s * 224 + 226]!;
              convolution_k2 += f32[conv1_2Weight_row + s * 3 + 1]! * select_k2_t1;
              convolution_k2_i1 += f32[conv1_2Weight_row + s * 3 + 10]! * select_k2_t1;
              convolution_k2_i2 += f32[conv1_2Weight_row + s * 3 + 19]! * select_k2_t1;
              const select_k3_t1 = f32[select_at_row - s * 224 + 227]!;
              convolution_k3 += f32[conv1_2Weight_row + s * 3 + 1]! * select_k3_t1;
              convolution_k3_i1 += f32[conv1_2Weight_row + s * 3 + 10]! * select_k3_t1;
              convolution_k3_i2 += f32[conv1_2Weight_row + s * 3 + 19]! * select_k3_t1;
              if (k >= 1) {
                const select_t2 = f32[select_at_row - s * 224 + 223]!;
                convolution += f32[conv1_2Weight_row + s * 3 + 2]! * select_t2;
                convolution_i1 += f32[conv1_2Weight_row + s * 3 + 11]! * select_t2;
                convolution_i2 += f32[conv1_2Weight_row + s * 3 + 20]! * select_t2;
              }
              const select_k1_t2 = f32[select_at_row - s * 224 + 224]!;
              convolution_k1 += f32[conv1_2Weight_row + s * 3 + 2]! * select_k1_t2;
              convolution_k1_i1 += f32[conv1_2Weight_row + s * 3 + 11]! * select_k1_t2;
              convolution_k1_i2 += f32[conv1_2Weight_row + s * 3 + 20]! * select_k1_t2;
              const select_k2_t2 = f32[select_at_row - s * 224 + 225]!;
              convolution_k2 += f32[conv1_2Weight_row + s * 3 + 2]! * select_k2_t2;
              convolution_k2_i1 += f32[conv1_2Weight_row + s * 3 + 11]! * select_k2_t2;
              convolution_k2_i2 += f32[conv1_2Weight_row + s * 3 + 20]! * select_k2_t2;
              const select_k3_t2 = f32[select_at_row - s * 224 + 226]!;
              convolution_k3 += f32[conv1_2Weight_row + s * 3 + 2]! * select_k3_t2;
              convolution_k3_i1 += f32[conv1_2Weight_row + s * 3 + 11]! * select_k3_t2;
              convolution_k3_i2 += f32[conv1_2Weight_row + s * 3 + 20]! * select_k3_t2;
            }
          }
        }
        const select2_i1 = f32[relu_at_row + k + 50176]! > 0 ? convolution_i1 : 0;
        const select2_i2 = f32[relu_at_row + k + 100352]! > 0 ? convolution_i2 : 0;
        const select2_k1 = f32[relu_at_row + k + 1]! > 0 ? convolution_k1 : 0;
        const select2_k1_i1 = f32[relu_at_row + k + 50177]! > 0 ? convolution_k1_i1 : 0;
        const select2_k1_i2 = f32[relu_at_row + k + 100353]! > 0 ? convolution_k1_i2 : 0;
        const select2_k2 = f32[relu_at_row + k + 2]! > 0 ? convolution_k2 : 0;
        const select2_k2_i1 = f32[relu_at_row + k + 50178]! > 0 ? convolution_k2_i1 : 0;
        const select2_k2_i2 = f32[relu_at_row + k + 100354]! > 0 ? convolution_k2_i2 : 0;
        const select2_k3 = f32[relu_at_row + k + 3]! > 0 ? convolution_k3 : 0;
        const select2_k3_i1 = f32[relu_at_row + k + 50179]! > 0 ? convolution_k3_i1 : 0;
        const select2_k3_i2 = f32[relu_at_row + k + 100355]! > 0 ? convolution_k3_i2 : 0;
        f32[select_at2_row + k] = f32[relu_at_row + k]! > 0 ? convolution : 0;
        f32[select_at2_row + k + 50176] = select2_i1;
        f32[select_at2_row + k + 100352] = select2_i2;
        f32[select_at2_row + k + 1] = select2_k1;
        f32[select_at2_row + k + 50177] = select2_k1_i1;
        f32[select_at2_row + k + 100353] = select2_k1_i2;
        f32[select_at2_row + k + 2] = select2_k2;
        f32[select_at2_row + k + 50178] = select2_k2_i1;
        f32[select_at2_row + k + 100354] = select2_k2_i2;
        f32[select_at2_row + k + 3] = select2_k3;
        f32[select_at2_row + k + 50179] = select2_k3_i1;
        f32[select_at2_row + k + 100355] = select2_k3_i2;
      }
    }
  }
  for (let j_ir = 0; j_ir < 224; j_ir++) {
    const relu_at_row2 = relu_at + j_ir * 224;
    const select_at2_row2 = select_at2 + j_ir * 224;
    for (let k_ir = 0; k_ir < 224; k_ir += 4) {
      let convolution_ir = 0;
      let convolution_k1_ir = 0;
      let convolution_k2_ir = 0;
      let convolution_k3_ir = 0;
      for (let r_ir = 0; r_ir < 64; r_ir++) {
        const conv1_2Weight_row2 = conv1_2Weight + r_ir * 576;
        const select_at_row2 = select_at + r_ir * 50176 + j_ir * 224 + k_ir;
        for (let s_ir = 0; s_ir < 3; s_ir++) {
          if (j_ir - s_ir >= -1 && j_ir - s_ir < 223) {
            convolution_ir +=
              f32[conv1_2Weight_row2 + s_ir * 3 + 567]! * f32[select_at_row2 - s_ir * 224 + 225]!;
            convolution_k1_ir +=
              f32[conv1_2Weight_row2 + s_ir * 3 + 567]! * f32[select_at_row2 - s_ir * 224 + 226]!;
            convolution_k2_ir +=
              f32[conv1_2Weight_row2 + s_ir * 3 + 567]! * f32[select_at_row2 - s_ir * 224 + 227]!;
            if (k_ir < 220) {
              convolution_k3_ir +=
                f32[conv1_2Weight_row2 + s_ir * 3 + 567]! * f32[select_at_row2 - s_ir * 224 + 228]!;
            }
            convolution_ir +=
              f32[conv1_2Weight_row2 + s_ir * 3 + 568]! * f32[select_at_row2 - s_ir * 224 + 224]!;
            convolution_k1_ir +=
              f32[conv1_2Weight_row2 + s_ir * 3 + 568]! * f32[select_at_row2 - s_ir * 224 + 225]!;
            convolution_k2_ir +=
              f32[conv1_2Weight_row2 + s_ir * 3 + 568]! * f32[select_at_row2 - s_ir * 224 + 226]!;
            convolution_k3_ir +=
              f32[conv1_2Weight_row2 + s_ir * 3 + 568]! * f32[select_at_row2 - s_ir * 224 + 227]!;
            if (k_ir >= 1) {
              convolution_ir +=
                f32[conv1_2Weight_row2 + s_ir * 3 + 569]! * f32[select_at_row2 - s_ir * 224 + 223]!;
            }
            convolution_k1_ir +=
              f32[conv1_2Weight_row2 + s_ir * 3 + 569]! * f32[select_at_row2 - s_ir * 224 + 224]!;
            convolution_k2_ir +=
              f32[conv1_2Weight_row2 + s_ir * 3 + 569]! * f32[select_at_row2 - s_ir * 224 + 225]!;
            convolution_k3_ir +=
              f32[conv1_2Weight_row2 + s_ir * 3 + 569]! * f32[select_at_row2 - s_ir * 224 + 226]!;
          }
        }
      }
      const select2_k1_ir = f32[relu_at_row2 + k_ir + 3161089]! > 0 ? convolution_k1_ir : 0;
      const select2_k2_ir = f32[relu_at_row2 + k_ir + 3161090]! > 0 ? convolution_k2_ir : 0;
      const select2_k3_ir = f32[relu_at_row2 + k_ir + 3161091]! > 0 ? convolution_k3_ir : 0;
      f32[select_at2_row2 + k_ir + 3161088] = f32[relu_at_row2 + k_ir + 3161088]! > 0 ? convolution_ir : 0;
      f32[select_at2_row2 + k_ir + 3161089] = select2_k1_ir;
      f32[select_at2_row2 + k_ir + 3161090] = select2_k2_ir;
      f32[select_at2_row2 + k_ir + 3161091] = select2_k3_ir;
    }
  }
}

/**
 * convolution, vgg16.ts:44
 */
function convolution_weight_gradient8(
  f32: Float32Array,
  relu_at: number,
  select_at: number,
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
        for (let r = 0; r < 224; r++) {
          const relu_at_row = relu_at + j * 50176 + k * 224 + r * 224;
          const select_at_row = select_at + i * 50176 + r * 224;
          for (let s = 0; s < 224; s++) {
            if (k + r >= 1 && k + r < 225) {
              if (s >= 1) {
                const relu = f32[relu_at_row + s - 225]!;
                convolution += relu * f32[select_at_row + s]!;
                convolution_i1 += relu * f32[select_at_row + s + 50176]!;
                convolution_i2 += relu * f32[select_at_row + s + 100352]!;
                convolution_i3 += relu * f32[select_at_row + s + 150528]!;
              }
              const relu_l1 = f32[relu_at_row + s - 224]!;
              convolution_l1 += relu_l1 * f32[select_at_row + s]!;
              convolution_l1_i1 += relu_l1 * f32[select_at_row + s + 50176]!;
              convolution_l1_i2 += relu_l1 * f32[select_at_row + s + 100352]!;
              convolution_l1_i3 += relu_l1 * f32[select_at_row + s + 150528]!;
              if (s < 223) {
                const relu_l2 = f32[relu_at_row + s - 223]!;
                convolution_l2 += relu_l2 * f32[select_at_row + s]!;
                convolution_l2_i1 += relu_l2 * f32[select_at_row + s + 50176]!;
                convolution_l2_i2 += relu_l2 * f32[select_at_row + s + 100352]!;
                convolution_l2_i3 += relu_l2 * f32[select_at_row + s + 150528]!;
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
 * sum, vgg16.ts:44
 */
function sum13(f32: Float32Array, select_at: number, sum_at: number): void {
  for (let i = 0; i < 64; i++) {
    let sum = 0;
    let sumSp1 = 0;
    let sumSp2 = 0;
    let sumSp3 = 0;
    const select_at_row = select_at + i * 50176;
    for (let s = 0; s < 50176; s += 4) {
      sum += f32[select_at_row + s]!;
      sumSp1 += f32[select_at_row + s + 1]!;
      sumSp2 += f32[select_at_row + s + 2]!;
      sumSp3 += f32[select_at_row + s + 3]!;
    }
    sum = sum + sumSp1 + (sumSp2 + sumSp3);
    f32[sum_at + i] = sum;
  }
}

/**
 * convolution, vgg16.ts:44
 */
function convolution_weight_gradient9(
  f32: Float32Array,
  x_at: number,
  select_at: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 64; i += 4) {
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
        for (let r = 0; r < 224; r++) {
          const x_at_row = x_at + j * 50176 + k * 224 + r * 224;
          const select_at_row = select_at + i * 50176 + r * 224;
          for (let s = 0; s < 224; s++) {
            if (k + r >= 1 && k + r < 225) {
              if (s >= 1) {
                const x = f32[x_at_row + s - 225]!;
                convolution += x * f32[select_at_row + s]!;
                convolution_i1 += x * f32[select_at_row + s + 50176]!;
                convolution_i2 += x * f32[select_at_row + s + 100352]!;
                convolution_i3 += x * f32[select_at_row + s + 150528]!;
              }
              const x_l1 = f32[x_at_row + s - 224]!;
              convolution_l1 += x_l1 * f32[select_at_row + s]!;
              convolution_l1_i1 += x_l1 * f32[select_at_row + s + 50176]!;
              convolution_l1_i2 += x_l1 * f32[select_at_row + s + 100352]!;
              convolution_l1_i3 += x_l1 * f32[select_at_row + s + 150528]!;
              if (s < 223) {
                const x_l2 = f32[x_at_row + s - 223]!;
                convolution_l2 += x_l2 * f32[select_at_row + s]!;
                convolution_l2_i1 += x_l2 * f32[select_at_row + s + 50176]!;
                convolution_l2_i2 += x_l2 * f32[select_at_row + s + 100352]!;
                convolution_l2_i3 += x_l2 * f32[select_at_row + s + 150528]!;
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
 * convolution, vgg16.ts:44
 */
function convolution(
  f32: Float32Array,
  relu_at: number,
  conv1_2Weight: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 63; i += 3) {
    for (let j = 0; j < 224; j++) {
      const convolution_at_row = convolution_at + i * 50176 + j * 224;
      for (let k = 0; k < 224; k += 4) {
        let convolution2 = 0;
        let convolution_i1 = 0;
        let convolution_i2 = 0;
        let convolution_k1 = 0;
        let convolution_k1_i1 = 0;
        let convolution_k1_i2 = 0;
        let convolution_k2 = 0;
        let convolution_k2_i1 = 0;
        let convolution_k2_i2 = 0;
        let convolution_k3 = 0;
        let convolution_k3_i1 = 0;
        let convolution_k3_i2 = 0;
        for (let r = 0; r < 64; r++) {
          const relu_at_row = relu_at + r * 50176 + j * 224 + k;
          const conv1_2Weight_row = conv1_2Weight + i * 576 + r * 9;
          for (let s = 0; s < 3; s++) {
            if (j + s >= 1 && j + s < 225) {
              if (k >= 1) {
                const relu = f32[relu_at_row + s * 224 - 225]!;
                convolution2 += relu * f32[conv1_2Weight_row + s * 3]!;
                convolution_i1 += relu * f32[conv1_2Weight_row + s * 3 + 576]!;
                convolution_i2 += relu * f32[conv1_2Weight_row + s * 3 + 1152]!;
              }
              const relu_k1 = f32[relu_at_row + s * 224 - 224]!;
              convolution_k1 += relu_k1 * f32[conv1_2Weight_row + s * 3]!;
              convolution_k1_i1 += relu_k1 * f32[conv1_2Weight_row + s * 3 + 576]!;
              convolution_k1_i2 += relu_k1 * f32[conv1_2Weight_row + s * 3 + 1152]!;
              const relu_k2 = f32[relu_at_row + s * 224 - 223]!;
              convolution_k2 += relu_k2 * f32[conv1_2Weight_row + s * 3]!;
              convolution_k2_i1 += relu_k2 * f32[conv1_2Weight_row + s * 3 + 576]!;
              convolution_k2_i2 += relu_k2 * f32[conv1_2Weight_row + s * 3 + 1152]!;
              const relu_k3 = f32[relu_at_row + s * 224 - 222]!;
              convolution_k3 += relu_k3 * f32[conv1_2Weight_row + s * 3]!;
              convolution_k3_i1 += relu_k3 * f32[conv1_2Weight_row + s * 3 + 576]!;
              convolution_k3_i2 += relu_k3 * f32[conv1_2Weight_row + s * 3 + 1152]!;
              const relu_t1 = f32[relu_at_row + s * 224 - 224]!;
              convolution2 += relu_t1 * f32[conv1_2Weight_row + s * 3 + 1]!;
              convolution_i1 += relu_t1 * f32[conv1_2Weight_row + s * 3 + 577]!;
              convolution_i2 += relu_t1 * f32[conv1_2Weight_row + s * 3 + 1153]!;
              const relu_k1_t1 = f32[relu_at_row + s * 224 - 223]!;
              convolution_k1 += relu_k1_t1 * f32[conv1_2Weight_row + s * 3 + 1]!;
              convolution_k1_i1 += relu_k1_t1 * f32[conv1_2Weight_row + s * 3 + 577]!;
              convolution_k1_i2 += relu_k1_t1 * f32[conv1_2Weight_row + s * 3 + 1153]!;
              const relu_k2_t1 = f32[relu_at_row + s * 224 - 222]!;
              convolution_k2 += relu_k2_t1 * f32[conv1_2Weight_row + s * 3 + 1]!;
              convolution_k2_i1 += relu_k2_t1 * f32[conv1_2Weight_row + s * 3 + 577]!;
              convolution_k2_i2 += relu_k2_t1 * f32[conv1_2Weight_row + s * 3 + 1153]!;
              const relu_k3_t1 = f32[relu_at_row + s * 224 - 221]!;
              convolution_k3 += relu_k3_t1 * f32[conv1_2Weight_row + s * 3 + 1]!;
              convolution_k3_i1 += relu_k3_t1 * f32[conv1_2Weight_row + s * 3 + 577]!;
              convolution_k3_i2 += relu_k3_t1 * f32[conv1_2Weight_row + s * 3 + 1153]!;
              const relu_t2 = f32[relu_at_row + s * 224 - 223]!;
              convolution2 += relu_t2 * f32[conv1_2Weight_row + s * 3 + 2]!;
              convolution_i1 += relu_t2 * f32[conv1_2Weight_row + s * 3 + 578]!;
              convolution_i2 += relu_t2 * f32[conv1_2Weight_row + s * 3 + 1154]!;
              const relu_k1_t2 = f32[relu_at_row + s * 224 - 222]!;
              convolution_k1 += relu_k1_t2 * f32[conv1_2Weight_row + s * 3 + 2]!;
              convolution_k1_i1 += relu_k1_t2 * f32[conv1_2Weight_row + s * 3 + 578]!;
              convolution_k1_i2 += relu_k1_t2 * f32[conv1_2Weight_row + s * 3 + 1154]!;
              const relu_k2_t2 = f32[relu_at_row + s * 224 - 221]!;
              convolution_k2 += relu_k2_t2 * f32[conv1_2Weight_row + s * 3 + 2]!;
              convolution_k2_i1 += relu_k2_t2 * f32[conv1_2Weight_row + s * 3 + 578]!;
              convolution_k2_i2 += relu_k2_t2 * f32[conv1_2Weight_row + s * 3 + 1154]!;
              if (k < 220) {
                const relu_k3_t2 = f32[relu_at_row + s * 224 - 220]!;
                convolution_k3 += relu_k3_t2 * f32[conv1_2Weight_row + s * 3 + 2]!;
                convolution_k3_i1 += relu_k3_t2 * f32[conv1_2Weight_row + s * 3 + 578]!;
                convolution_k3_i2 += relu_k3_t2 * f32[conv1_2Weight_row + s * 3 + 1154]!;
              }
            }
          }
        }
        f32[convolution_at_row + k] = convolution2;
        f32[convolution_at_row + k + 50176] = convolution_i1;
        f32[convolution_at_row + k + 100352] = convolution_i2;
        f32[convolution_at_row + k + 1] = convolution_k1;
        f32[convolution_at_row + k + 50177] = convolution_k1_i1;
        f32[convolution_at_row + k + 100353] = convolution_k1_i2;
        f32[convolution_at_row + k + 2] = convolution_k2;
        f32[convolution_at_row + k + 50178] = convolution_k2_i1;
        f32[convolution_at_row + k + 100354] = convolution_k2_i2;
        f32[convolution_at_row + k + 3] = convolution_k3;
        f32[convolution_at_row + k + 50179] = convolution_k3_i1;
        f32[convolution_at_row + k + 100355] = convolution_k3_i2;
      }
    }
  }
  for (let j_ir = 0; j_ir < 224; j_ir++) {
    const convolution_at_row2 = convolution_at + j_ir * 224;
    for (let k_ir = 0; k_ir < 224; k_ir += 4) {
      let convolution_ir = 0;
      let convolution_k1_ir = 0;
      let convolution_k2_ir = 0;
      let convolution_k3_ir = 0;
      for (let r_ir = 0; r_ir < 64; r_ir++) {
        const relu_at_row2 = relu_at + r_ir * 50176 + j_ir * 224 + k_ir;
        const conv1_2Weight_row2 = conv1_2Weight + r_ir * 9;
        for (let s_ir = 0; s_ir < 3; s_ir++) {
          if (j_ir + s_ir >= 1 && j_ir + s_ir < 225) {
            if (k_ir >= 1) {
              convolution_ir +=
                f32[relu_at_row2 + s_ir * 224 - 225]! * f32[conv1_2Weight_row2 + s_ir * 3 + 36288]!;
            }
            convolution_k1_ir +=
              f32[relu_at_row2 + s_ir * 224 - 224]! * f32[conv1_2Weight_row2 + s_ir * 3 + 36288]!;
            convolution_k2_ir +=
              f32[relu_at_row2 + s_ir * 224 - 223]! * f32[conv1_2Weight_row2 + s_ir * 3 + 36288]!;
            convolution_k3_ir +=
              f32[relu_at_row2 + s_ir * 224 - 222]! * f32[conv1_2Weight_row2 + s_ir * 3 + 36288]!;
            convolution_ir +=
              f32[relu_at_row2 + s_ir * 224 - 224]! * f32[conv1_2Weight_row2 + s_ir * 3 + 36289]!;
            convolution_k1_ir +=
              f32[relu_at_row2 + s_ir * 224 - 223]! * f32[conv1_2Weight_row2 + s_ir * 3 + 36289]!;
            convolution_k2_ir +=
              f32[relu_at_row2 + s_ir * 224 - 222]! * f32[conv1_2Weight_row2 + s_ir * 3 + 36289]!;
            convolution_k3_ir +=
              f32[relu_at_row2 + s_ir * 224 - 221]! * f32[conv1_2Weight_row2 + s_ir * 3 + 36289]!;
            convolution_ir +=
              f32[relu_at_row2 + s_ir * 224 - 223]! * f32[conv1_2Weight_row2 + s_ir * 3 + 36290]!;
            convolution_k1_ir +=
              f32[relu_at_row2 + s_ir * 224 - 222]! * f32[conv1_2Weight_row2 + s_ir * 3 + 36290]!;
            convolution_k2_ir +=
              f32[relu_at_row2 + s_ir * 224 - 221]! * f32[conv1_2Weight_row2 + s_ir * 3 + 36290]!;
            if (k_ir < 220) {
              convolution_k3_ir +=
                f32[relu_at_row2 + s_ir * 224 - 220]! * f32[conv1_2Weight_row2 + s_ir * 3 + 36290]!;
            }
          }
        }
      }
      f32[convolution_at_row2 + k_ir + 3161088] = convolution_ir;
      f32[convolution_at_row2 + k_ir + 3161089] = convolution_k1_ir;
      f32[convolution_at_row2 + k_ir + 3161090] = convolution_k2_ir;
      f32[convolution_at_row2 + k_ir + 3161091] = convolution_k3_ir;
    }
  }
}

/**
 * windowMax, vgg16.ts:45
 */
function windowMax(
  f32: Float32Array,
  convolution_at: number,
  conv1_2Bias: number,
  windowMax_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    const bias = f32[conv1_2Bias + i]!;
    for (let j = 0; j < 111; j += 3) {
      const windowMax_at_row = windowMax_at + i * 12544 + j * 112;
      for (let k = 0; k < 112; k += 4) {
        let windowMax2 = -Infinity;
        let windowMax_j1 = -Infinity;
        let windowMax_j2 = -Infinity;
        let windowMax_k1 = -Infinity;
        let windowMax_k1_j1 = -Infinity;
        let windowMax_k1_j2 = -Infinity;
        let windowMax_k2 = -Infinity;
        let windowMax_k2_j1 = -Infinity;
        let windowMax_k2_j2 = -Infinity;
        let windowMax_k3 = -Infinity;
        let windowMax_k3_j1 = -Infinity;
        let windowMax_k3_j2 = -Infinity;
        for (let r = 0; r < 2; r++) {
          const convolution_at_row = convolution_at + i * 50176 + j * 448 + r * 224 + k * 2;
          for (let s = 0; s < 2; s++) {
            windowMax2 = Math.max(windowMax2, Math.max(f32[convolution_at_row + s]! + bias, 0));
            windowMax_j1 = Math.max(windowMax_j1, Math.max(f32[convolution_at_row + s + 448]! + bias, 0));
            windowMax_j2 = Math.max(windowMax_j2, Math.max(f32[convolution_at_row + s + 896]! + bias, 0));
            windowMax_k1 = Math.max(windowMax_k1, Math.max(f32[convolution_at_row + s + 2]! + bias, 0));
            windowMax_k1_j1 = Math.max(
              windowMax_k1_j1,
              Math.max(f32[convolution_at_row + s + 450]! + bias, 0),
            );
            windowMax_k1_j2 = Math.max(
              windowMax_k1_j2,
              Math.max(f32[convolution_at_row + s + 898]! + bias, 0),
            );
            windowMax_k2 = Math.max(windowMax_k2, Math.max(f32[convolution_at_row + s + 4]! + bias, 0));
            windowMax_k2_j1 = Math.max(
              windowMax_k2_j1,
              Math.max(f32[convolution_at_row + s + 452]! + bias, 0),
            );
            windowMax_k2_j2 = Math.max(
              windowMax_k2_j2,
              Math.max(f32[convolution_at_row + s + 900]! + bias, 0),
            );
            windowMax_k3 = Math.max(windowMax_k3, Math.max(f32[convolution_at_row + s + 6]! + bias, 0));
            windowMax_k3_j1 = Math.max(
              windowMax_k3_j1,
              Math.max(f32[convolution_at_row + s + 454]! + bias, 0),
            );
            windowMax_k3_j2 = Math.max(
              windowMax_k3_j2,
              Math.max(f32[convolution_at_row + s + 902]! + bias, 0),
            );
          }
        }
        f32[windowMax_at_row + k] = windowMax2;
        f32[windowMax_at_row + k + 112] = windowMax_j1;
        f32[windowMax_at_row + k + 224] = windowMax_j2;
        f32[windowMax_at_row + k + 1] = windowMax_k1;
        f32[windowMax_at_row + k + 113] = windowMax_k1_j1;
        f32[windowMax_at_row + k + 225] = windowMax_k1_j2;
        f32[windowMax_at_row + k + 2] = windowMax_k2;
        f32[windowMax_at_row + k + 114] = windowMax_k2_j1;
        f32[windowMax_at_row + k + 226] = windowMax_k2_j2;
        f32[windowMax_at_row + k + 3] = windowMax_k3;
        f32[windowMax_at_row + k + 115] = windowMax_k3_j1;
        f32[windowMax_at_row + k + 227] = windowMax_k3_j2;
      }
    }
    const conv1_2Bias0 = f32[conv1_2Bias + i]!;
    const windowMax_at_row2 = windowMax_at + i * 12544;
    for (let k_jr = 0; k_jr < 112; k_jr += 4) {
      let windowMax_jr = -Infinity;
      let windowMax_k1_jr = -Infinity;
      let windowMax_k2_jr = -Infinity;
      let windowMax_k3_jr = -Infinity;
      const convolution_at_row2 = convolution_at + i * 50176 + k_jr * 2;
      for (let r_jr = 0; r_jr < 2; r_jr++) {
        const bias_jr = conv1_2Bias0;
        const relu_jr = Math.max(f32[convolution_at_row2 + r_jr * 224 + 49728]! + bias_jr, 0);
        const relu_k1_jr = Math.max(f32[convolution_at_row2 + r_jr * 224 + 49730]! + bias_jr, 0);
        const relu_k2_jr = Math.max(f32[convolution_at_row2 + r_jr * 224 + 49732]! + bias_jr, 0);
        const relu_k3_jr = Math.max(f32[convolution_at_row2 + r_jr * 224 + 49734]! + bias_jr, 0);
        windowMax_jr = Math.max(windowMax_jr, relu_jr);
        windowMax_k1_jr = Math.max(windowMax_k1_jr, relu_k1_jr);
        windowMax_k2_jr = Math.max(windowMax_k2_jr, relu_k2_jr);
        windowMax_k3_jr = Math.max(windowMax_k3_jr, relu_k3_jr);
        const bias_jrSJr1 = conv1_2Bias0;
        const relu_jrSJr1 = Math.max(f32[convolution_at_row2 + r_jr * 224 + 49729]! + bias_jrSJr1, 0);
        const relu_k1_jrSJr1 = Math.max(f32[convolution_at_row2 + r_jr * 224 + 49731]! + bias_jrSJr1, 0);
        const relu_k2_jrSJr1 = Math.max(f32[convolution_at_row2 + r_jr * 224 + 49733]! + bias_jrSJr1, 0);
        const relu_k3_jrSJr1 = Math.max(f32[convolution_at_row2 + r_jr * 224 + 49735]! + bias_jrSJr1, 0);
        windowMax_jr = Math.max(windowMax_jr, relu_jrSJr1);
        windowMax_k1_jr = Math.max(windowMax_k1_jr, relu_k1_jrSJr1);
        windowMax_k2_jr = Math.max(windowMax_k2_jr, relu_k2_jrSJr1);
        windowMax_k3_jr = Math.max(windowMax_k3_jr, relu_k3_jrSJr1);
      }
      f32[windowMax_at_row2 + k_jr + 12432] = windowMax_jr;
      f32[windowMax_at_row2 + k_jr + 12433] = windowMax_k1_jr;
      f32[windowMax_at_row2 + k_jr + 12434] = windowMax_k2_jr;
      f32[windowMax_at_row2 + k_jr + 12435] = windowMax_k3_jr;
    }
  }
}

/**
 * convolution, vgg16.ts:44
 */
function convolution2(
  f32: Float32Array,
  relu_at: number,
  conv2_2Weight: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 126; i += 3) {
    for (let j = 0; j < 112; j++) {
      const convolution_at_row = convolution_at + i * 12544 + j * 112;
      for (let k = 0; k < 112; k += 4) {
        let convolution = 0;
        let convolution_i1 = 0;
        let convolution_i2 = 0;
        let convolution_k1 = 0;
        let convolution_k1_i1 = 0;
        let convolution_k1_i2 = 0;
        let convolution_k2 = 0;
        let convolution_k2_i1 = 0;
        let convolution_k2_i2 = 0;
        let convolution_k3 = 0;
        let convolution_k3_i1 = 0;
        let convolution_k3_i2 = 0;
        for (let r = 0; r < 128; r++) {
          const relu_at_row = relu_at + r * 12544 + j * 112 + k;
          const conv2_2Weight_row = conv2_2Weight + i * 1152 + r * 9;
          for (let s = 0; s < 3; s++) {
            if (j + s >= 1 && j + s < 113) {
              if (k >= 1) {
                const relu = f32[relu_at_row + s * 112 - 113]!;
                convolution += relu * f32[conv2_2Weight_row + s * 3]!;
                convolution_i1 += relu * f32[conv2_2Weight_row + s * 3 + 1152]!;
                convolution_i2 += relu * f32[conv2_2Weight_row + s * 3 + 2304]!;
              }
              const relu_k1 = f32[relu_at_row + s * 112 - 112]!;
              convolution_k1 += relu_k1 * f32[conv2_2Weight_row + s * 3]!;
              convolution_k1_i1 += relu_k1 * f32[conv2_2Weight_row + s * 3 + 1152]!;
              convolution_k1_i2 += relu_k1 * f32[conv2_2Weight_row + s * 3 + 2304]!;
              const relu_k2 = f32[relu_at_row + s * 112 - 111]!;
              convolution_k2 += relu_k2 * f32[conv2_2Weight_row + s * 3]!;
              convolution_k2_i1 += relu_k2 * f32[conv2_2Weight_row + s * 3 + 1152]!;
              convolution_k2_i2 += relu_k2 * f32[conv2_2Weight_row + s * 3 + 2304]!;
              const relu_k3 = f32[relu_at_row + s * 112 - 110]!;
              convolution_k3 += relu_k3 * f32[conv2_2Weight_row + s * 3]!;
              convolution_k3_i1 += relu_k3 * f32[conv2_2Weight_row + s * 3 + 1152]!;
              convolution_k3_i2 += relu_k3 * f32[conv2_2Weight_row + s * 3 + 2304]!;
              const relu_t1 = f32[relu_at_row + s * 112 - 112]!;
              convolution += relu_t1 * f32[conv2_2Weight_row + s * 3 + 1]!;
              convolution_i1 += relu_t1 * f32[conv2_2Weight_row + s * 3 + 1153]!;
              convolution_i2 += relu_t1 * f32[conv2_2Weight_row + s * 3 + 2305]!;
              const relu_k1_t1 = f32[relu_at_row + s * 112 - 111]!;
              convolution_k1 += relu_k1_t1 * f32[conv2_2Weight_row + s * 3 + 1]!;
              convolution_k1_i1 += relu_k1_t1 * f32[conv2_2Weight_row + s * 3 + 1153]!;
              convolution_k1_i2 += relu_k1_t1 * f32[conv2_2Weight_row + s * 3 + 2305]!;
              const relu_k2_t1 = f32[relu_at_row + s * 112 - 110]!;
              convolution_k2 += relu_k2_t1 * f32[conv2_2Weight_row + s * 3 + 1]!;
              convolution_k2_i1 += relu_k2_t1 * f32[conv2_2Weight_row + s * 3 + 1153]!;
              convolution_k2_i2 += relu_k2_t1 * f32[conv2_2Weight_row + s * 3 + 2305]!;
              const relu_k3_t1 = f32[relu_at_row + s * 112 - 109]!;
              convolution_k3 += relu_k3_t1 * f32[conv2_2Weight_row + s * 3 + 1]!;
              convolution_k3_i1 += relu_k3_t1 * f32[conv2_2Weight_row + s * 3 + 1153]!;
              convolution_k3_i2 += relu_k3_t1 * f32[conv2_2Weight_row + s * 3 + 2305]!;
              const relu_t2 = f32[relu_at_row + s * 112 - 111]!;
              convolution += relu_t2 * f32[conv2_2Weight_row + s * 3 + 2]!;
              convolution_i1 += relu_t2 * f32[conv2_2Weight_row + s * 3 + 1154]!;
              convolution_i2 += relu_t2 * f32[conv2_2Weight_row + s * 3 + 2306]!;
              const relu_k1_t2 = f32[relu_at_row + s * 112 - 110]!;
              convolution_k1 += relu_k1_t2 * f32[conv2_2Weight_row + s * 3 + 2]!;
              convolution_k1_i1 += relu_k1_t2 * f32[conv2_2Weight_row + s * 3 + 1154]!;
              convolution_k1_i2 += relu_k1_t2 * f32[conv2_2Weight_row + s * 3 + 2306]!;
              const relu_k2_t2 = f32[relu_at_row + s * 112 - 109]!;
              convolution_k2 += relu_k2_t2 * f32[conv2_2Weight_row + s * 3 + 2]!;
              convolution_k2_i1 += relu_k2_t2 * f32[conv2_2Weight_row + s * 3 + 1154]!;
              convolution_k2_i2 += relu_k2_t2 * f32[conv2_2Weight_row + s * 3 + 2306]!;
              if (k < 108) {
                const relu_k3_t2 = f32[relu_at_row + s * 112 - 108]!;
                convolution_k3 += relu_k3_t2 * f32[conv2_2Weight_row + s * 3 + 2]!;
                convolution_k3_i1 += relu_k3_t2 * f32[conv2_2Weight_row + s * 3 + 1154]!;
                convolution_k3_i2 += relu_k3_t2 * f32[conv2_2Weight_row + s * 3 + 2306]!;
              }
            }
          }
        }
        f32[convolution_at_row + k] = convolution;
        f32[convolution_at_row + k + 12544] = convolution_i1;
        f32[convolution_at_row + k + 25088] = convolution_i2;
        f32[convolution_at_row + k + 1] = convolution_k1;
        f32[convolution_at_row + k + 12545] = convolution_k1_i1;
        f32[convolution_at_row + k + 25089] = convolution_k1_i2;
        f32[convolution_at_row + k + 2] = convolution_k2;
        f32[convolution_at_row + k + 12546] = convolution_k2_i1;
        f32[convolution_at_row + k + 25090] = convolution_k2_i2;
        f32[convolution_at_row + k + 3] = convolution_k3;
        f32[convolution_at_row + k + 12547] = convolution_k3_i1;
        f32[convolution_at_row + k + 25091] = convolution_k3_i2;
      }
    }
  }
  for (let j_ir = 0; j_ir < 112; j_ir++) {
    const convolution_at_row2 = convolution_at + j_ir * 112;
    for (let k_ir = 0; k_ir < 112; k_ir += 4) {
      let convolution_ir = 0;
      let convolution_ir_i1 = 0;
      let convolution_k1_ir = 0;
      let convolution_k1_ir_i1 = 0;
      let convolution_k2_ir = 0;
      let convolution_k2_ir_i1 = 0;
      let convolution_k3_ir = 0;
      let convolution_k3_ir_i1 = 0;
      for (let r_ir = 0; r_ir < 128; r_ir++) {
        const relu_at_row2 = relu_at + r_ir * 12544 + j_ir * 112 + k_ir;
        const conv2_2Weight_row2 = conv2_2Weight + r_ir * 9;
        for (let s_ir = 0; s_ir < 3; s_ir++) {
          if (j_ir + s_ir >= 1 && j_ir + s_ir < 113) {
            if (k_ir >= 1) {
              const relu_ir = f32[relu_at_row2 + s_ir * 112 - 113]!;
              convolution_ir += relu_ir * f32[conv2_2Weight_row2 + s_ir * 3 + 145152]!;
              convolution_ir_i1 += relu_ir * f32[conv2_2Weight_row2 + s_ir * 3 + 146304]!;
            }
            const relu_k1_ir = f32[relu_at_row2 + s_ir * 112 - 112]!;
            convolution_k1_ir += relu_k1_ir * f32[conv2_2Weight_row2 + s_ir * 3 + 145152]!;
            convolution_k1_ir_i1 += relu_k1_ir * f32[conv2_2Weight_row2 + s_ir * 3 + 146304]!;
            const relu_k2_ir = f32[relu_at_row2 + s_ir * 112 - 111]!;
            convolution_k2_ir += relu_k2_ir * f32[conv2_2Weight_row2 + s_ir * 3 + 145152]!;
            convolution_k2_ir_i1 += relu_k2_ir * f32[conv2_2Weight_row2 + s_ir * 3 + 146304]!;
            const relu_k3_ir = f32[relu_at_row2 + s_ir * 112 - 110]!;
            convolution_k3_ir += relu_k3_ir * f32[conv2_2Weight_row2 + s_ir * 3 + 145152]!;
            convolution_k3_ir_i1 += relu_k3_ir * f32[conv2_2Weight_row2 + s_ir * 3 + 146304]!;
            const relu_irTIr1 = f32[relu_at_row2 + s_ir * 112 - 112]!;
            convolution_ir += relu_irTIr1 * f32[conv2_2Weight_row2 + s_ir * 3 + 145153]!;
            convolution_ir_i1 += relu_irTIr1 * f32[conv2_2Weight_row2 + s_ir * 3 + 146305]!;
            const relu_k1_irTIr1 = f32[relu_at_row2 + s_ir * 112 - 111]!;
            convolution_k1_ir += relu_k1_irTIr1 * f32[conv2_2Weight_row2 + s_ir * 3 + 145153]!;
            convolution_k1_ir_i1 += relu_k1_irTIr1 * f32[conv2_2Weight_row2 + s_ir * 3 + 146305]!;
            const relu_k2_irTIr1 = f32[relu_at_row2 + s_ir * 112 - 110]!;
            convolution_k2_ir += relu_k2_irTIr1 * f32[conv2_2Weight_row2 + s_ir * 3 + 145153]!;
            convolution_k2_ir_i1 += relu_k2_irTIr1 * f32[conv2_2Weight_row2 + s_ir * 3 + 146305]!;
            const relu_k3_irTIr1 = f32[relu_at_row2 + s_ir * 112 - 109]!;
            convolution_k3_ir += relu_k3_irTIr1 * f32[conv2_2Weight_row2 + s_ir * 3 + 145153]!;
            convolution_k3_ir_i1 += relu_k3_irTIr1 * f32[conv2_2Weight_row2 + s_ir * 3 + 146305]!;
            const relu_irTIr2 = f32[relu_at_row2 + s_ir * 112 - 111]!;
            convolution_ir += relu_irTIr2 * f32[conv2_2Weight_row2 + s_ir * 3 + 145154]!;
            convolution_ir_i1 += relu_irTIr2 * f32[conv2_2Weight_row2 + s_ir * 3 + 146306]!;
            const relu_k1_irTIr2 = f32[relu_at_row2 + s_ir * 112 - 110]!;
            convolution_k1_ir += relu_k1_irTIr2 * f32[conv2_2Weight_row2 + s_ir * 3 + 145154]!;
            convolution_k1_ir_i1 += relu_k1_irTIr2 * f32[conv2_2Weight_row2 + s_ir * 3 + 146306]!;
            const relu_k2_irTIr2 = f32[relu_at_row2 + s_ir * 112 - 109]!;
            convolution_k2_ir += relu_k2_irTIr2 * f32[conv2_2Weight_row2 + s_ir * 3 + 145154]!;
            convolution_k2_ir_i1 += relu_k2_irTIr2 * f32[conv2_2Weight_row2 + s_ir * 3 + 146306]!;
            if (k_ir < 108) {
              const relu_k3_irTIr2 = f32[relu_at_row2 + s_ir * 112 - 108]!;
              convolution_k3_ir += relu_k3_irTIr2 * f32[conv2_2Weight_row2 + s_ir * 3 + 145154]!;
              convolution_k3_ir_i1 += relu_k3_irTIr2 * f32[conv2_2Weight_row2 + s_ir * 3 + 146306]!;
            }
          }
        }
      }
      f32[convolution_at_row2 + k_ir + 1580544] = convolution_ir;
      f32[convolution_at_row2 + k_ir + 1593088] = convolution_ir_i1;
      f32[convolution_at_row2 + k_ir + 1580545] = convolution_k1_ir;
      f32[convolution_at_row2 + k_ir + 1593089] = convolution_k1_ir_i1;
      f32[convolution_at_row2 + k_ir + 1580546] = convolution_k2_ir;
      f32[convolution_at_row2 + k_ir + 1593090] = convolution_k2_ir_i1;
      f32[convolution_at_row2 + k_ir + 1580547] = convolution_k3_ir;
      f32[convolution_at_row2 + k_ir + 1593091] = convolution_k3_ir_i1;
    }
  }
}

/**
 * windowMax, vgg16.ts:45
 */
function windowMax2(
  f32: Float32Array,
  convolution_at: number,
  conv2_2Bias: number,
  windowMax_at: number,
): void {
  for (let i = 0; i < 128; i++) {
    const bias = f32[conv2_2Bias + i]!;
    for (let j = 0; j < 54; j += 3) {
      const windowMax_at_row = windowMax_at + i * 3136 + j * 56;
      for (let k = 0; k < 56; k += 4) {
        let windowMax = -Infinity;
        let windowMax_j1 = -Infinity;
        let windowMax_j2 = -Infinity;
        let windowMax_k1 = -Infinity;
        let windowMax_k1_j1 = -Infinity;
        let windowMax_k1_j2 = -Infinity;
        let windowMax_k2 = -Infinity;
        let windowMax_k2_j1 = -Infinity;
        let windowMax_k2_j2 = -Infinity;
        let windowMax_k3 = -Infinity;
        let windowMax_k3_j1 = -Infinity;
        let windowMax_k3_j2 = -Infinity;
        for (let r = 0; r < 2; r++) {
          const convolution_at_row = convolution_at + i * 12544 + j * 224 + r * 112 + k * 2;
          for (let s = 0; s < 2; s++) {
            windowMax = Math.max(windowMax, Math.max(f32[convolution_at_row + s]! + bias, 0));
            windowMax_j1 = Math.max(windowMax_j1, Math.max(f32[convolution_at_row + s + 224]! + bias, 0));
            windowMax_j2 = Math.max(windowMax_j2, Math.max(f32[convolution_at_row + s + 448]! + bias, 0));
            windowMax_k1 = Math.max(windowMax_k1, Math.max(f32[convolution_at_row + s + 2]! + bias, 0));
            windowMax_k1_j1 = Math.max(
              windowMax_k1_j1,
              Math.max(f32[convolution_at_row + s + 226]! + bias, 0),
            );
            windowMax_k1_j2 = Math.max(
              windowMax_k1_j2,
              Math.max(f32[convolution_at_row + s + 450]! + bias, 0),
            );
            windowMax_k2 = Math.max(windowMax_k2, Math.max(f32[convolution_at_row + s + 4]! + bias, 0));
            windowMax_k2_j1 = Math.max(
              windowMax_k2_j1,
              Math.max(f32[convolution_at_row + s + 228]! + bias, 0),
            );
            windowMax_k2_j2 = Math.max(
              windowMax_k2_j2,
              Math.max(f32[convolution_at_row + s + 452]! + bias, 0),
            );
            windowMax_k3 = Math.max(windowMax_k3, Math.max(f32[convolution_at_row + s + 6]! + bias, 0));
            windowMax_k3_j1 = Math.max(
              windowMax_k3_j1,
              Math.max(f32[convolution_at_row + s + 230]! + bias, 0),
            );
            windowMax_k3_j2 = Math.max(
              windowMax_k3_j2,
              Math.max(f32[convolution_at_row + s + 454]! + bias, 0),
            );
          }
        }
        f32[windowMax_at_row + k] = windowMax;
        f32[windowMax_at_row + k + 56] = windowMax_j1;
        f32[windowMax_at_row + k + 112] = windowMax_j2;
        f32[windowMax_at_row + k + 1] = windowMax_k1;
        f32[windowMax_at_row + k + 57] = windowMax_k1_j1;
        f32[windowMax_at_row + k + 113] = windowMax_k1_j2;
        f32[windowMax_at_row + k + 2] = windowMax_k2;
        f32[windowMax_at_row + k + 58] = windowMax_k2_j1;
        f32[windowMax_at_row + k + 114] = windowMax_k2_j2;
        f32[windowMax_at_row + k + 3] = windowMax_k3;
        f32[windowMax_at_row + k + 59] = windowMax_k3_j1;
        f32[windowMax_at_row + k + 115] = windowMax_k3_j2;
      }
    }
    const bias_jr = f32[conv2_2Bias + i]!;
    const windowMax_at_row2 = windowMax_at + i * 3136;
    for (let k_jr = 0; k_jr < 56; k_jr += 4) {
      let windowMax_jr = -Infinity;
      let windowMax_jr_j1 = -Infinity;
      let windowMax_k1_jr = -Infinity;
      let windowMax_k1_jr_j1 = -Infinity;
      let windowMax_k2_jr = -Infinity;
      let windowMax_k2_jr_j1 = -Infinity;
      let windowMax_k3_jr = -Infinity;
      let windowMax_k3_jr_j1 = -Infinity;
      for (let r_jr = 0; r_jr < 2; r_jr++) {
        const convolution_at_row2 = convolution_at + i * 12544 + r_jr * 112 + k_jr * 2;
        for (let s_jr = 0; s_jr < 2; s_jr++) {
          const relu_jr = Math.max(f32[convolution_at_row2 + s_jr + 12096]! + bias_jr, 0);
          const relu_jr_j1 = Math.max(f32[convolution_at_row2 + s_jr + 12320]! + bias_jr, 0);
          const relu_k1_jr = Math.max(f32[convolution_at_row2 + s_jr + 12098]! + bias_jr, 0);
          const relu_k1_jr_j1 = Math.max(f32[convolution_at_row2 + s_jr + 12322]! + bias_jr, 0);
          const relu_k2_jr = Math.max(f32[convolution_at_row2 + s_jr + 12100]! + bias_jr, 0);
          const relu_k2_jr_j1 = Math.max(f32[convolution_at_row2 + s_jr + 12324]! + bias_jr, 0);
          const relu_k3_jr = Math.max(f32[convolution_at_row2 + s_jr + 12102]! + bias_jr, 0);
          const relu_k3_jr_j1 = Math.max(f32[convolution_at_row2 + s_jr + 12326]! + bias_jr, 0);
          windowMax_jr = Math.max(windowMax_jr, relu_jr);
          windowMax_jr_j1 = Math.max(windowMax_jr_j1, relu_jr_j1);
          windowMax_k1_jr = Math.max(windowMax_k1_jr, relu_k1_jr);
          windowMax_k1_jr_j1 = Math.max(windowMax_k1_jr_j1, relu_k1_jr_j1);
          windowMax_k2_jr = Math.max(windowMax_k2_jr, relu_k2_jr);
          windowMax_k2_jr_j1 = Math.max(windowMax_k2_jr_j1, relu_k2_jr_j1);
          windowMax_k3_jr = Math.max(windowMax_k3_jr, relu_k3_jr);
          windowMax_k3_jr_j1 = Math.max(windowMax_k3_jr_j1, relu_k3_jr_j1);
        }
      }
      f32[windowMax_at_row2 + k_jr + 3024] = windowMax_jr;
      f32[windowMax_at_row2 + k_jr + 3080] = windowMax_jr_j1;
      f32[windowMax_at_row2 + k_jr + 3025] = windowMax_k1_jr;
      f32[windowMax_at_row2 + k_jr + 3081] = windowMax_k1_jr_j1;
      f32[windowMax_at_row2 + k_jr + 3026] = windowMax_k2_jr;
      f32[windowMax_at_row2 + k_jr + 3082] = windowMax_k2_jr_j1;
      f32[windowMax_at_row2 + k_jr + 3027] = windowMax_k3_jr;
      f32[windowMax_at_row2 + k_jr + 3083] = windowMax_k3_jr_j1;
    }
  }
}

/**
 * convolution, vgg16.ts:44
 */
function convolution3(
  f32: Float32Array,
  relu_at: number,
  conv3_3Weight: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 255; i += 3) {
    for (let j = 0; j < 56; j++) {
      const convolution_at_row = convolution_at + i * 3136 + j * 56;
      for (let k = 0; k < 56; k += 4) {
        let convolution = 0;
        let convolution_i1 = 0;
        let convolution_i2 = 0;
        let convolution_k1 = 0;
        let convolution_k1_i1 = 0;
        let convolution_k1_i2 = 0;
        let convolution_k2 = 0;
        let convolution_k2_i1 = 0;
        let convolution_k2_i2 = 0;
        let convolution_k3 = 0;
        let convolution_k3_i1 = 0;
        let convolution_k3_i2 = 0;
        for (let r = 0; r < 256; r++) {
          const relu_at_row = relu_at + r * 3136 + j * 56 + k;
          const conv3_3Weight_row = conv3_3Weight + i * 2304 + r * 9;
          for (let s = 0; s < 3; s++) {
            if (j + s >= 1 && j + s < 57) {
              if (k >= 1) {
                const relu = f32[relu_at_row + s * 56 - 57]!;
                convolution += relu * f32[conv3_3Weight_row + s * 3]!;
                convolution_i1 += relu * f32[conv3_3Weight_row + s * 3 + 2304]!;
                convolution_i2 += relu * f32[conv3_3Weight_row + s * 3 + 4608]!;
              }
              const relu_k1 = f32[relu_at_row + s * 56 - 56]!;
              convolution_k1 += relu_k1 * f32[conv3_3Weight_row + s * 3]!;
              convolution_k1_i1 += relu_k1 * f32[conv3_3Weight_row + s * 3 + 2304]!;
              convolution_k1_i2 += relu_k1 * f32[conv3_3Weight_row + s * 3 + 4608]!;
              const relu_k2 = f32[relu_at_row + s * 56 - 55]!;
              convolution_k2 += relu_k2 * f32[conv3_3Weight_row + s * 3]!;
              convolution_k2_i1 += relu_k2 * f32[conv3_3Weight_row + s * 3 + 2304]!;
              convolution_k2_i2 += relu_k2 * f32[conv3_3Weight_row + s * 3 + 4608]!;
              const relu_k3 = f32[relu_at_row + s * 56 - 54]!;
              convolution_k3 += relu_k3 * f32[conv3_3Weight_row + s * 3]!;
              convolution_k3_i1 += relu_k3 * f32[conv3_3Weight_row + s * 3 + 2304]!;
              convolution_k3_i2 += relu_k3 * f32[conv3_3Weight_row + s * 3 + 4608]!;
              const relu_t1 = f32[relu_at_row + s * 56 - 56]!;
              convolution += relu_t1 * f32[conv3_3Weight_row + s * 3 + 1]!;
              convolution_i1 += relu_t1 * f32[conv3_3Weight_row + s * 3 + 2305]!;
              convolution_i2 += relu_t1 * f32[conv3_3Weight_row + s * 3 + 4609]!;
              const relu_k1_t1 = f32[relu_at_row + s * 56 - 55]!;
              convolution_k1 += relu_k1_t1 * f32[conv3_3Weight_row + s * 3 + 1]!;
              convolution_k1_i1 += relu_k1_t1 * f32[conv3_3Weight_row + s * 3 + 2305]!;
              convolution_k1_i2 += relu_k1_t1 * f32[conv3_3Weight_row + s * 3 + 4609]!;
              const relu_k2_t1 = f32[relu_at_row + s * 56 - 54]!;
              convolution_k2 += relu_k2_t1 * f32[conv3_3Weight_row + s * 3 + 1]!;
              convolution_k2_i1 += relu_k2_t1 * f32[conv3_3Weight_row + s * 3 + 2305]!;
              convolution_k2_i2 += relu_k2_t1 * f32[conv3_3Weight_row + s * 3 + 4609]!;
              const relu_k3_t1 = f32[relu_at_row + s * 56 - 53]!;
              convolution_k3 += relu_k3_t1 * f32[conv3_3Weight_row + s * 3 + 1]!;
              convolution_k3_i1 += relu_k3_t1 * f32[conv3_3Weight_row + s * 3 + 2305]!;
              convolution_k3_i2 += relu_k3_t1 * f32[conv3_3Weight_row + s * 3 + 4609]!;
              const relu_t2 = f32[relu_at_row + s * 56 - 55]!;
              convolution += relu_t2 * f32[conv3_3Weight_row + s * 3 + 2]!;
              convolution_i1 += relu_t2 * f32[conv3_3Weight_row + s * 3 + 2306]!;
              convolution_i2 += relu_t2 * f32[conv3_3Weight_row + s * 3 + 4610]!;
              const relu_k1_t2 = f32[relu_at_row + s * 56 - 54]!;
              convolution_k1 += relu_k1_t2 * f32[conv3_3Weight_row + s * 3 + 2]!;
              convolution_k1_i1 += relu_k1_t2 * f32[conv3_3Weight_row + s * 3 + 2306]!;
              convolution_k1_i2 += relu_k1_t2 * f32[conv3_3Weight_row + s * 3 + 4610]!;
              const relu_k2_t2 = f32[relu_at_row + s * 56 - 53]!;
              convolution_k2 += relu_k2_t2 * f32[conv3_3Weight_row + s * 3 + 2]!;
              convolution_k2_i1 += relu_k2_t2 * f32[conv3_3Weight_row + s * 3 + 2306]!;
              convolution_k2_i2 += relu_k2_t2 * f32[conv3_3Weight_row + s * 3 + 4610]!;
              if (k < 52) {
                const relu_k3_t2 = f32[relu_at_row + s * 56 - 52]!;
                convolution_k3 += relu_k3_t2 * f32[conv3_3Weight_row + s * 3 + 2]!;
                convolution_k3_i1 += relu_k3_t2 * f32[conv3_3Weight_row + s * 3 + 2306]!;
                convolution_k3_i2 += relu_k3_t2 * f32[conv3_3Weight_row + s * 3 + 4610]!;
              }
            }
          }
        }
        f32[convolution_at_row + k] = convolution;
        f32[convolution_at_row + k + 3136] = convolution_i1;
        f32[convolution_at_row + k + 6272] = convolution_i2;
        f32[convolution_at_row + k + 1] = convolution_k1;
        f32[convolution_at_row + k + 3137] = convolution_k1_i1;
        f32[convolution_at_row + k + 6273] = convolution_k1_i2;
        f32[convolution_at_row + k + 2] = convolution_k2;
        f32[convolution_at_row + k + 3138] = convolution_k2_i1;
        f32[convolution_at_row + k + 6274] = convolution_k2_i2;
        f32[convolution_at_row + k + 3] = convolution_k3;
        f32[convolution_at_row + k + 3139] = convolution_k3_i1;
        f32[convolution_at_row + k + 6275] = convolution_k3_i2;
      }
    }
  }
  for (let j_ir = 0; j_ir < 56; j_ir++) {
    const convolution_at_row2 = convolution_at + j_ir * 56;
    for (let k_ir = 0; k_ir < 56; k_ir += 4) {
      let convolution_ir = 0;
      let convolution_k1_ir = 0;
      let convolution_k2_ir = 0;
      let convolution_k3_ir = 0;
      for (let r_ir = 0; r_ir < 256; r_ir++) {
        const relu_at_row2 = relu_at + r_ir * 3136 + j_ir * 56 + k_ir;
        const conv3_3Weight_row2 = conv3_3Weight + r_ir * 9;
        for (let s_ir = 0; s_ir < 3; s_ir++) {
          if (j_ir + s_ir >= 1 && j_ir + s_ir < 57) {
            if (k_ir >= 1) {
              convolution_ir +=
                f32[relu_at_row2 + s_ir * 56 - 57]! * f32[conv3_3Weight_row2 + s_ir * 3 + 587520]!;
            }
            convolution_k1_ir +=
              f32[relu_at_row2 + s_ir * 56 - 56]! * f32[conv3_3Weight_row2 + s_ir * 3 + 587520]!;
            convolution_k2_ir +=
              f32[relu_at_row2 + s_ir * 56 - 55]! * f32[conv3_3Weight_row2 + s_ir * 3 + 587520]!;
            convolution_k3_ir +=
              f32[relu_at_row2 + s_ir * 56 - 54]! * f32[conv3_3Weight_row2 + s_ir * 3 + 587520]!;
            convolution_ir +=
              f32[relu_at_row2 + s_ir * 56 - 56]! * f32[conv3_3Weight_row2 + s_ir * 3 + 587521]!;
            convolution_k1_ir +=
              f32[relu_at_row2 + s_ir * 56 - 55]! * f32[conv3_3Weight_row2 + s_ir * 3 + 587521]!;
            convolution_k2_ir +=
              f32[relu_at_row2 + s_ir * 56 - 54]! * f32[conv3_3Weight_row2 + s_ir * 3 + 587521]!;
            convolution_k3_ir +=
              f32[relu_at_row2 + s_ir * 56 - 53]! * f32[conv3_3Weight_row2 + s_ir * 3 + 587521]!;
            convolution_ir +=
              f32[relu_at_row2 + s_ir * 56 - 55]! * f32[conv3_3Weight_row2 + s_ir * 3 + 587522]!;
            convolution_k1_ir +=
              f32[relu_at_row2 + s_ir * 56 - 54]! * f32[conv3_3Weight_row2 + s_ir * 3 + 587522]!;
            convolution_k2_ir +=
              f32[relu_at_row2 + s_ir * 56 - 53]! * f32[conv3_3Weight_row2 + s_ir * 3 + 587522]!;
            if (k_ir < 52) {
              convolution_k3_ir +=
                f32[relu_at_row2 + s_ir * 56 - 52]! * f32[conv3_3Weight_row2 + s_ir * 3 + 587522]!;
            }
          }
        }
      }
      f32[convolution_at_row2 + k_ir + 799680] = convolution_ir;
      f32[convolution_at_row2 + k_ir + 799681] = convolution_k1_ir;
      f32[convolution_at_row2 + k_ir + 799682] = convolution_k2_ir;
      f32[convolution_at_row2 + k_ir + 799683] = convolution_k3_ir;
    }
  }
}

/**
 * windowMax, vgg16.ts:45
 */
function windowMax3(
  f32: Float32Array,
  convolution_at: number,
  conv3_3Bias: number,
  windowMax_at: number,
): void {
  for (let i = 0; i < 256; i++) {
    const bias = f32[conv3_3Bias + i]!;
    for (let j = 0; j < 27; j += 3) {
      const windowMax_at_row = windowMax_at + i * 784 + j * 28;
      for (let k = 0; k < 28; k += 4) {
        let windowMax = -Infinity;
        let windowMax_j1 = -Infinity;
        let windowMax_j2 = -Infinity;
        let windowMax_k1 = -Infinity;
        let windowMax_k1_j1 = -Infinity;
        let windowMax_k1_j2 = -Infinity;
        let windowMax_k2 = -Infinity;
        let windowMax_k2_j1 = -Infinity;
        let windowMax_k2_j2 = -Infinity;
        let windowMax_k3 = -Infinity;
        let windowMax_k3_j1 = -Infinity;
        let windowMax_k3_j2 = -Infinity;
        for (let r = 0; r < 2; r++) {
          const convolution_at_row = convolution_at + i * 3136 + j * 112 + r * 56 + k * 2;
          for (let s = 0; s < 2; s++) {
            windowMax = Math.max(windowMax, Math.max(f32[convolution_at_row + s]! + bias, 0));
            windowMax_j1 = Math.max(windowMax_j1, Math.max(f32[convolution_at_row + s + 112]! + bias, 0));
            windowMax_j2 = Math.max(windowMax_j2, Math.max(f32[convolution_at_row + s + 224]! + bias, 0));
            windowMax_k1 = Math.max(windowMax_k1, Math.max(f32[convolution_at_row + s + 2]! + bias, 0));
            windowMax_k1_j1 = Math.max(
              windowMax_k1_j1,
              Math.max(f32[convolution_at_row + s + 114]! + bias, 0),
            );
            windowMax_k1_j2 = Math.max(
              windowMax_k1_j2,
              Math.max(f32[convolution_at_row + s + 226]! + bias, 0),
            );
            windowMax_k2 = Math.max(windowMax_k2, Math.max(f32[convolution_at_row + s + 4]! + bias, 0));
            windowMax_k2_j1 = Math.max(
              windowMax_k2_j1,
              Math.max(f32[convolution_at_row + s + 116]! + bias, 0),
            );
            windowMax_k2_j2 = Math.max(
              windowMax_k2_j2,
              Math.max(f32[convolution_at_row + s + 228]! + bias, 0),
            );
            windowMax_k3 = Math.max(windowMax_k3, Math.max(f32[convolution_at_row + s + 6]! + bias, 0));
            windowMax_k3_j1 = Math.max(
              windowMax_k3_j1,
              Math.max(f32[convolution_at_row + s + 118]! + bias, 0),
            );
            windowMax_k3_j2 = Math.max(
              windowMax_k3_j2,
              Math.max(f32[convolution_at_row + s + 230]! + bias, 0),
            );
          }
        }
        f32[windowMax_at_row + k] = windowMax;
        f32[windowMax_at_row + k + 28] = windowMax_j1;
        f32[windowMax_at_row + k + 56] = windowMax_j2;
        f32[windowMax_at_row + k + 1] = windowMax_k1;
        f32[windowMax_at_row + k + 29] = windowMax_k1_j1;
        f32[windowMax_at_row + k + 57] = windowMax_k1_j2;
        f32[windowMax_at_row + k + 2] = windowMax_k2;
        f32[windowMax_at_row + k + 30] = windowMax_k2_j1;
        f32[windowMax_at_row + k + 58] = windowMax_k2_j2;
        f32[windowMax_at_row + k + 3] = windowMax_k3;
        f32[windowMax_at_row + k + 31] = windowMax_k3_j1;
        f32[windowMax_at_row + k + 59] = windowMax_k3_j2;
      }
    }
    const conv3_3Bias0 = f32[conv3_3Bias + i]!;
    const windowMax_at_row2 = windowMax_at + i * 784;
    for (let k_jr = 0; k_jr < 28; k_jr += 4) {
      let windowMax_jr = -Infinity;
      let windowMax_k1_jr = -Infinity;
      let windowMax_k2_jr = -Infinity;
      let windowMax_k3_jr = -Infinity;
      const convolution_at_row2 = convolution_at + i * 3136 + k_jr * 2;
      for (let r_jr = 0; r_jr < 2; r_jr++) {
        const bias_jr = conv3_3Bias0;
        const relu_jr = Math.max(f32[convolution_at_row2 + r_jr * 56 + 3024]! + bias_jr, 0);
        const relu_k1_jr = Math.max(f32[convolution_at_row2 + r_jr * 56 + 3026]! + bias_jr, 0);
        const relu_k2_jr = Math.max(f32[convolution_at_row2 + r_jr * 56 + 3028]! + bias_jr, 0);
        const relu_k3_jr = Math.max(f32[convolution_at_row2 + r_jr * 56 + 3030]! + bias_jr, 0);
        windowMax_jr = Math.max(windowMax_jr, relu_jr);
        windowMax_k1_jr = Math.max(windowMax_k1_jr, relu_k1_jr);
        windowMax_k2_jr = Math.max(windowMax_k2_jr, relu_k2_jr);
        windowMax_k3_jr = Math.max(windowMax_k3_jr, relu_k3_jr);
        const bias_jrSJr1 = conv3_3Bias0;
        const relu_jrSJr1 = Math.max(f32[convolution_at_row2 + r_jr * 56 + 3025]! + bias_jrSJr1, 0);
        const relu_k1_jrSJr1 = Math.max(f32[convolution_at_row2 + r_jr * 56 + 3027]! + bias_jrSJr1, 0);
        const relu_k2_jrSJr1 = Math.max(f32[convolution_at_row2 + r_jr * 56 + 3029]! + bias_jrSJr1, 0);
        const relu_k3_jrSJr1 = Math.max(f32[convolution_at_row2 + r_jr * 56 + 3031]! + bias_jrSJr1, 0);
        windowMax_jr = Math.max(windowMax_jr, relu_jrSJr1);
        windowMax_k1_jr = Math.max(windowMax_k1_jr, relu_k1_jrSJr1);
        windowMax_k2_jr = Math.max(windowMax_k2_jr, relu_k2_jrSJr1);
        windowMax_k3_jr = Math.max(windowMax_k3_jr, relu_k3_jrSJr1);
      }
      f32[windowMax_at_row2 + k_jr + 756] = windowMax_jr;
      f32[windowMax_at_row2 + k_jr + 757] = windowMax_k1_jr;
      f32[windowMax_at_row2 + k_jr + 758] = windowMax_k2_jr;
      f32[windowMax_at_row2 + k_jr + 759] = windowMax_k3_jr;
    }
  }
}

/**
 * convolution, vgg16.ts:44
 */
function convolution4(
  f32: Float32Array,
  relu_at: number,
  conv4_3Weight: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 510; i += 3) {
    for (let j = 0; j < 28; j++) {
      const convolution_at_row = convolution_at + i * 784 + j * 28;
      for (let k = 0; k < 28; k += 4) {
        let convolution = 0;
        let convolution_i1 = 0;
        let convolution_i2 = 0;
        let convolution_k1 = 0;
        let convolution_k1_i1 = 0;
        let convolution_k1_i2 = 0;
        let convolution_k2 = 0;
        let convolution_k2_i1 = 0;
        let convolution_k2_i2 = 0;
        let convolution_k3 = 0;
        let convolution_k3_i1 = 0;
        let convolution_k3_i2 = 0;
        for (let r = 0; r < 512; r++) {
          const relu_at_row = relu_at + r * 784 + j * 28 + k;
          const conv4_3Weight_row = conv4_3Weight + i * 4608 + r * 9;
          for (let s = 0; s < 3; s++) {
            if (j + s >= 1 && j + s < 29) {
              if (k >= 1) {
                const relu = f32[relu_at_row + s * 28 - 29]!;
                convolution += relu * f32[conv4_3Weight_row + s * 3]!;
                convolution_i1 += relu * f32[conv4_3Weight_row + s * 3 + 4608]!;
                convolution_i2 += relu * f32[conv4_3Weight_row + s * 3 + 9216]!;
              }
              const relu_k1 = f32[relu_at_row + s * 28 - 28]!;
              convolution_k1 += relu_k1 * f32[conv4_3Weight_row + s * 3]!;
              convolution_k1_i1 += relu_k1 * f32[conv4_3Weight_row + s * 3 + 4608]!;
              convolution_k1_i2 += relu_k1 * f32[conv4_3Weight_row + s * 3 + 9216]!;
              const relu_k2 = f32[relu_at_row + s * 28 - 27]!;
              convolution_k2 += relu_k2 * f32[conv4_3Weight_row + s * 3]!;
              convolution_k2_i1 += relu_k2 * f32[conv4_3Weight_row + s * 3 + 4608]!;
              convolution_k2_i2 += relu_k2 * f32[conv4_3Weight_row + s * 3 + 9216]!;
              const relu_k3 = f32[relu_at_row + s * 28 - 26]!;
              convolution_k3 += relu_k3 * f32[conv4_3Weight_row + s * 3]!;
              convolution_k3_i1 += relu_k3 * f32[conv4_3Weight_row + s * 3 + 4608]!;
              convolution_k3_i2 += relu_k3 * f32[conv4_3Weight_row + s * 3 + 9216]!;
              const relu_t1 = f32[relu_at_row + s * 28 - 28]!;
              convolution += relu_t1 * f32[conv4_3Weight_row + s * 3 + 1]!;
              convolution_i1 += relu_t1 * f32[conv4_3Weight_row + s * 3 + 4609]!;
              convolution_i2 += relu_t1 * f32[conv4_3Weight_row + s * 3 + 9217]!;
              const relu_k1_t1 = f32[relu_at_row + s * 28 - 27]!;
              convolution_k1 += relu_k1_t1 * f32[conv4_3Weight_row + s * 3 + 1]!;
              convolution_k1_i1 += relu_k1_t1 * f32[conv4_3Weight_row + s * 3 + 4609]!;
              convolution_k1_i2 += relu_k1_t1 * f32[conv4_3Weight_row + s * 3 + 9217]!;
              const relu_k2_t1 = f32[relu_at_row + s * 28 - 26]!;
              convolution_k2 += relu_k2_t1 * f32[conv4_3Weight_row + s * 3 + 1]!;
              convolution_k2_i1 += relu_k2_t1 * f32[conv4_3Weight_row + s * 3 + 4609]!;
              convolution_k2_i2 += relu_k2_t1 * f32[conv4_3Weight_row + s * 3 + 9217]!;
              const relu_k3_t1 = f32[relu_at_row + s * 28 - 25]!;
              convolution_k3 += relu_k3_t1 * f32[conv4_3Weight_row + s * 3 + 1]!;
              convolution_k3_i1 += relu_k3_t1 * f32[conv4_3Weight_row + s * 3 + 4609]!;
              convolution_k3_i2 += relu_k3_t1 * f32[conv4_3Weight_row + s * 3 + 9217]!;
              const relu_t2 = f32[relu_at_row + s * 28 - 27]!;
              convolution += relu_t2 * f32[conv4_3Weight_row + s * 3 + 2]!;
              convolution_i1 += relu_t2 * f32[conv4_3Weight_row + s * 3 + 4610]!;
              convolution_i2 += relu_t2 * f32[conv4_3Weight_row + s * 3 + 9218]!;
              const relu_k1_t2 = f32[relu_at_row + s * 28 - 26]!;
              convolution_k1 += relu_k1_t2 * f32[conv4_3Weight_row + s * 3 + 2]!;
              convolution_k1_i1 += relu_k1_t2 * f32[conv4_3Weight_row + s * 3 + 4610]!;
              convolution_k1_i2 += relu_k1_t2 * f32[conv4_3Weight_row + s * 3 + 9218]!;
              const relu_k2_t2 = f32[relu_at_row + s * 28 - 25]!;
              convolution_k2 += relu_k2_t2 * f32[conv4_3Weight_row + s * 3 + 2]!;
              convolution_k2_i1 += relu_k2_t2 * f32[conv4_3Weight_row + s * 3 + 4610]!;
              convolution_k2_i2 += relu_k2_t2 * f32[conv4_3Weight_row + s * 3 + 9218]!;
              if (k < 24) {
                const relu_k3_t2 = f32[relu_at_row + s * 28 - 24]!;
                convolution_k3 += relu_k3_t2 * f32[conv4_3Weight_row + s * 3 + 2]!;
                convolution_k3_i1 += relu_k3_t2 * f32[conv4_3Weight_row + s * 3 + 4610]!;
                convolution_k3_i2 += relu_k3_t2 * f32[conv4_3Weight_row + s * 3 + 9218]!;
              }
            }
          }
        }
        f32[convolution_at_row + k] = convolution;
        f32[convolution_at_row + k + 784] = convolution_i1;
        f32[convolution_at_row + k + 1568] = convolution_i2;
        f32[convolution_at_row + k + 1] = convolution_k1;
        f32[convolution_at_row + k + 785] = convolution_k1_i1;
        f32[convolution_at_row + k + 1569] = convolution_k1_i2;
        f32[convolution_at_row + k + 2] = convolution_k2;
        f32[convolution_at_row + k + 786] = convolution_k2_i1;
        f32[convolution_at_row + k + 1570] = convolution_k2_i2;
        f32[convolution_at_row + k + 3] = convolution_k3;
        f32[convolution_at_row + k + 787] = convolution_k3_i1;
        f32[convolution_at_row + k + 1571] = convolution_k3_i2;
      }
    }
  }
  for (let j_ir = 0; j_ir < 28; j_ir++) {
    const convolution_at_row2 = convolution_at + j_ir * 28;
    for (let k_ir = 0; k_ir < 28; k_ir += 4) {
      let convolution_ir = 0;
      let convolution_ir_i1 = 0;
      let convolution_k1_ir = 0;
      let convolution_k1_ir_i1 = 0;
      let convolution_k2_ir = 0;
      let convolution_k2_ir_i1 = 0;
      let convolution_k3_ir = 0;
      let convolution_k3_ir_i1 = 0;
      for (let r_ir = 0; r_ir < 512; r_ir++) {
        const relu_at_row2 = relu_at + r_ir * 784 + j_ir * 28 + k_ir;
        const conv4_3Weight_row2 = conv4_3Weight + r_ir * 9;
        for (let s_ir = 0; s_ir < 3; s_ir++) {
          if (j_ir + s_ir >= 1 && j_ir + s_ir < 29) {
            if (k_ir >= 1) {
              const relu_ir = f32[relu_at_row2 + s_ir * 28 - 29]!;
              convolution_ir += relu_ir * f32[conv4_3Weight_row2 + s_ir * 3 + 2350080]!;
              convolution_ir_i1 += relu_ir * f32[conv4_3Weight_row2 + s_ir * 3 + 2354688]!;
            }
            const relu_k1_ir = f32[relu_at_row2 + s_ir * 28 - 28]!;
            convolution_k1_ir += relu_k1_ir * f32[conv4_3Weight_row2 + s_ir * 3 + 2350080]!;
            convolution_k1_ir_i1 += relu_k1_ir * f32[conv4_3Weight_row2 + s_ir * 3 + 2354688]!;
            const relu_k2_ir = f32[relu_at_row2 + s_ir * 28 - 27]!;
            convolution_k2_ir += relu_k2_ir * f32[conv4_3Weight_row2 + s_ir * 3 + 2350080]!;
            convolution_k2_ir_i1 += relu_k2_ir * f32[conv4_3Weight_row2 + s_ir * 3 + 2354688]!;
            const relu_k3_ir = f32[relu_at_row2 + s_ir * 28 - 26]!;
            convolution_k3_ir += relu_k3_ir * f32[conv4_3Weight_row2 + s_ir * 3 + 2350080]!;
            convolution_k3_ir_i1 += relu_k3_ir * f32[conv4_3Weight_row2 + s_ir * 3 + 2354688]!;
            const relu_irTIr1 = f32[relu_at_row2 + s_ir * 28 - 28]!;
            convolution_ir += relu_irTIr1 * f32[conv4_3Weight_row2 + s_ir * 3 + 2350081]!;
            convolution_ir_i1 += relu_irTIr1 * f32[conv4_3Weight_row2 + s_ir * 3 + 2354689]!;
            const relu_k1_irTIr1 = f32[relu_at_row2 + s_ir * 28 - 27]!;
            convolution_k1_ir += relu_k1_irTIr1 * f32[conv4_3Weight_row2 + s_ir * 3 + 2350081]!;
            convolution_k1_ir_i1 += relu_k1_irTIr1 * f32[conv4_3Weight_row2 + s_ir * 3 + 2354689]!;
            const relu_k2_irTIr1 = f32[relu_at_row2 + s_ir * 28 - 26]!;
            convolution_k2_ir += relu_k2_irTIr1 * f32[conv4_3Weight_row2 + s_ir * 3 + 2350081]!;
            convolution_k2_ir_i1 += relu_k2_irTIr1 * f32[conv4_3Weight_row2 + s_ir * 3 + 2354689]!;
            const relu_k3_irTIr1 = f32[relu_at_row2 + s_ir * 28 - 25]!;
            convolution_k3_ir += relu_k3_irTIr1 * f32[conv4_3Weight_row2 + s_ir * 3 + 2350081]!;
            convolution_k3_ir_i1 += relu_k3_irTIr1 * f32[conv4_3Weight_row2 + s_ir * 3 + 2354689]!;
            const relu_irTIr2 = f32[relu_at_row2 + s_ir * 28 - 27]!;
            convolution_ir += relu_irTIr2 * f32[conv4_3Weight_row2 + s_ir * 3 + 2350082]!;
            convolution_ir_i1 += relu_irTIr2 * f32[conv4_3Weight_row2 + s_ir * 3 + 2354690]!;
            const relu_k1_irTIr2 = f32[relu_at_row2 + s_ir * 28 - 26]!;
            convolution_k1_ir += relu_k1_irTIr2 * f32[conv4_3Weight_row2 + s_ir * 3 + 2350082]!;
            convolution_k1_ir_i1 += relu_k1_irTIr2 * f32[conv4_3Weight_row2 + s_ir * 3 + 2354690]!;
            const relu_k2_irTIr2 = f32[relu_at_row2 + s_ir * 28 - 25]!;
            convolution_k2_ir += relu_k2_irTIr2 * f32[conv4_3Weight_row2 + s_ir * 3 + 2350082]!;
            convolution_k2_ir_i1 += relu_k2_irTIr2 * f32[conv4_3Weight_row2 + s_ir * 3 + 2354690]!;
            if (k_ir < 24) {
              const relu_k3_irTIr2 = f32[relu_at_row2 + s_ir * 28 - 24]!;
              convolution_k3_ir += relu_k3_irTIr2 * f32[conv4_3Weight_row2 + s_ir * 3 + 2350082]!;
              convolution_k3_ir_i1 += relu_k3_irTIr2 * f32[conv4_3Weight_row2 + s_ir * 3 + 2354690]!;
            }
          }
        }
      }
      f32[convolution_at_row2 + k_ir + 399840] = convolution_ir;
      f32[convolution_at_row2 + k_ir + 400624] = convolution_ir_i1;
      f32[convolution_at_row2 + k_ir + 399841] = convolution_k1_ir;
      f32[convolution_at_row2 + k_ir + 400625] = convolution_k1_ir_i1;
      f32[convolution_at_row2 + k_ir + 399842] = convolution_k2_ir;
      f32[convolution_at_row2 + k_ir + 400626] = convolution_k2_ir_i1;
      f32[convolution_at_row2 + k_ir + 399843] = convolution_k3_ir;
      f32[convolution_at_row2 + k_ir + 400627] = convolution_k3_ir_i1;
    }
  }
}

/**
 * windowMax, vgg16.ts:45
 */
function windowMax4(
  f32: Float32Array,
  convolution_at: number,
  conv4_3Bias: number,
  windowMax_at: number,
): void {
  for (let i = 0; i < 512; i++) {
    const bias = f32[conv4_3Bias + i]!;
    const conv4_3Bias0 = f32[conv4_3Bias + i]!;
    const windowMax_at_row2 = windowMax_at + i * 196;
    for (let j = 0; j < 12; j += 3) {
      const windowMax_at_row = windowMax_at + i * 196 + j * 14;
      for (let k = 0; k < 12; k += 4) {
        let windowMax = -Infinity;
        let windowMax_j1 = -Infinity;
        let windowMax_j2 = -Infinity;
        let windowMax_k1 = -Infinity;
        let windowMax_k1_j1 = -Infinity;
        let windowMax_k1_j2 = -Infinity;
        let windowMax_k2 = -Infinity;
        let windowMax_k2_j1 = -Infinity;
        let windowMax_k2_j2 = -Infinity;
        let windowMax_k3 = -Infinity;
        let windowMax_k3_j1 = -Infinity;
        let windowMax_k3_j2 = -Infinity;
        for (let r = 0; r < 2; r++) {
          const convolution_at_row = convolution_at + i * 784 + j * 56 + r * 28 + k * 2;
          for (let s = 0; s < 2; s++) {
            windowMax = Math.max(windowMax, Math.max(f32[convolution_at_row + s]! + bias, 0));
            windowMax_j1 = Math.max(windowMax_j1, Math.max(f32[convolution_at_row + s + 56]! + bias, 0));
            windowMax_j2 = Math.max(windowMax_j2, Math.max(f32[convolution_at_row + s + 112]! + bias, 0));
            windowMax_k1 = Math.max(windowMax_k1, Math.max(f32[convolution_at_row + s + 2]! + bias, 0));
            windowMax_k1_j1 = Math.max(
              windowMax_k1_j1,
              Math.max(f32[convolution_at_row + s + 58]! + bias, 0),
            );
            windowMax_k1_j2 = Math.max(
              windowMax_k1_j2,
              Math.max(f32[convolution_at_row + s + 114]! + bias, 0),
            );
            windowMax_k2 = Math.max(windowMax_k2, Math.max(f32[convolution_at_row + s + 4]! + bias, 0));
            windowMax_k2_j1 = Math.max(
              windowMax_k2_j1,
              Math.max(f32[convolution_at_row + s + 60]! + bias, 0),
            );
            windowMax_k2_j2 = Math.max(
              windowMax_k2_j2,
              Math.max(f32[convolution_at_row + s + 116]! + bias, 0),
            );
            windowMax_k3 = Math.max(windowMax_k3, Math.max(f32[convolution_at_row + s + 6]! + bias, 0));
            windowMax_k3_j1 = Math.max(
              windowMax_k3_j1,
              Math.max(f32[convolution_at_row + s + 62]! + bias, 0),
            );
            windowMax_k3_j2 = Math.max(
              windowMax_k3_j2,
              Math.max(f32[convolution_at_row + s + 118]! + bias, 0),
            );
          }
        }
        f32[windowMax_at_row + k] = windowMax;
        f32[windowMax_at_row + k + 14] = windowMax_j1;
        f32[windowMax_at_row + k + 28] = windowMax_j2;
        f32[windowMax_at_row + k + 1] = windowMax_k1;
        f32[windowMax_at_row + k + 15] = windowMax_k1_j1;
        f32[windowMax_at_row + k + 29] = windowMax_k1_j2;
        f32[windowMax_at_row + k + 2] = windowMax_k2;
        f32[windowMax_at_row + k + 16] = windowMax_k2_j1;
        f32[windowMax_at_row + k + 30] = windowMax_k2_j2;
        f32[windowMax_at_row + k + 3] = windowMax_k3;
        f32[windowMax_at_row + k + 17] = windowMax_k3_j1;
        f32[windowMax_at_row + k + 31] = windowMax_k3_j2;
      }
      let windowMax_kr = -Infinity;
      let windowMax_kr_j1 = -Infinity;
      let windowMax_kr_j2 = -Infinity;
      let windowMax_kr_k1 = -Infinity;
      let windowMax_kr_k1_j1 = -Infinity;
      let windowMax_kr_k1_j2 = -Infinity;
      const convolution_at_row2 = convolution_at + i * 784 + j * 56;
      for (let r_kr = 0; r_kr < 2; r_kr++) {
        const bias_kr = conv4_3Bias0;
        const relu_kr = Math.max(f32[convolution_at_row2 + r_kr * 28 + 24]! + bias_kr, 0);
        const relu_kr_j1 = Math.max(f32[convolution_at_row2 + r_kr * 28 + 80]! + bias_kr, 0);
        const relu_kr_j2 = Math.max(f32[convolution_at_row2 + r_kr * 28 + 136]! + bias_kr, 0);
        const relu_kr_k1 = Math.max(f32[convolution_at_row2 + r_kr * 28 + 26]! + bias_kr, 0);
        const relu_kr_k1_j1 = Math.max(f32[convolution_at_row2 + r_kr * 28 + 82]! + bias_kr, 0);
        const relu_kr_k1_j2 = Math.max(f32[convolution_at_row2 + r_kr * 28 + 138]! + bias_kr, 0);
        windowMax_kr = Math.max(windowMax_kr, relu_kr);
        windowMax_kr_j1 = Math.max(windowMax_kr_j1, relu_kr_j1);
        windowMax_kr_j2 = Math.max(windowMax_kr_j2, relu_kr_j2);
        windowMax_kr_k1 = Math.max(windowMax_kr_k1, relu_kr_k1);
        windowMax_kr_k1_j1 = Math.max(windowMax_kr_k1_j1, relu_kr_k1_j1);
        windowMax_kr_k1_j2 = Math.max(windowMax_kr_k1_j2, relu_kr_k1_j2);
        const bias_krSKr1 = conv4_3Bias0;
        const relu_krSKr1 = Math.max(f32[convolution_at_row2 + r_kr * 28 + 25]! + bias_krSKr1, 0);
        const relu_kr_j1SKr1 = Math.max(f32[convolution_at_row2 + r_kr * 28 + 81]! + bias_krSKr1, 0);
        const relu_kr_j2SKr1 = Math.max(f32[convolution_at_row2 + r_kr * 28 + 137]! + bias_krSKr1, 0);
        const relu_kr_k1SKr1 = Math.max(f32[convolution_at_row2 + r_kr * 28 + 27]! + bias_krSKr1, 0);
        const relu_kr_k1_j1SKr1 = Math.max(f32[convolution_at_row2 + r_kr * 28 + 83]! + bias_krSKr1, 0);
        const relu_kr_k1_j2SKr1 = Math.max(f32[convolution_at_row2 + r_kr * 28 + 139]! + bias_krSKr1, 0);
        windowMax_kr = Math.max(windowMax_kr, relu_krSKr1);
        windowMax_kr_j1 = Math.max(windowMax_kr_j1, relu_kr_j1SKr1);
        windowMax_kr_j2 = Math.max(windowMax_kr_j2, relu_kr_j2SKr1);
        windowMax_kr_k1 = Math.max(windowMax_kr_k1, relu_kr_k1SKr1);
        windowMax_kr_k1_j1 = Math.max(windowMax_kr_k1_j1, relu_kr_k1_j1SKr1);
        windowMax_kr_k1_j2 = Math.max(windowMax_kr_k1_j2, relu_kr_k1_j2SKr1);
      }
      f32[windowMax_at_row2 + j * 14 + 12] = windowMax_kr;
      f32[windowMax_at_row2 + j * 14 + 26] = windowMax_kr_j1;
      f32[windowMax_at_row2 + j * 14 + 40] = windowMax_kr_j2;
      f32[windowMax_at_row2 + j * 14 + 13] = windowMax_kr_k1;
      f32[windowMax_at_row2 + j * 14 + 27] = windowMax_kr_k1_j1;
      f32[windowMax_at_row2 + j * 14 + 41] = windowMax_kr_k1_j2;
    }
    const bias_jr = f32[conv4_3Bias + i]!;
    const windowMax_at_row3 = windowMax_at + i * 196;
    for (let k_jr = 0; k_jr < 12; k_jr += 4) {
      let windowMax_jr = -Infinity;
      let windowMax_jr_j1 = -Infinity;
      let windowMax_k1_jr = -Infinity;
      let windowMax_k1_jr_j1 = -Infinity;
      let windowMax_k2_jr = -Infinity;
      let windowMax_k2_jr_j1 = -Infinity;
      let windowMax_k3_jr = -Infinity;
      let windowMax_k3_jr_j1 = -Infinity;
      for (let r_jr = 0; r_jr < 2; r_jr++) {
        const convolution_at_row3 = convolution_at + i * 784 + r_jr * 28 + k_jr * 2;
        for (let s_jr = 0; s_jr < 2; s_jr++) {
          const relu_jr = Math.max(f32[convolution_at_row3 + s_jr + 672]! + bias_jr, 0);
          const relu_jr_j1 = Math.max(f32[convolution_at_row3 + s_jr + 728]! + bias_jr, 0);
          const relu_k1_jr = Math.max(f32[convolution_at_row3 + s_jr + 674]! + bias_jr, 0);
          const relu_k1_jr_j1 = Math.max(f32[convolution_at_row3 + s_jr + 730]! + bias_jr, 0);
          const relu_k2_jr = Math.max(f32[convolution_at_row3 + s_jr + 676]! + bias_jr, 0);
          const relu_k2_jr_j1 = Math.max(f32[convolution_at_row3 + s_jr + 732]! + bias_jr, 0);
          const relu_k3_jr = Math.max(f32[convolution_at_row3 + s_jr + 678]! + bias_jr, 0);
          const relu_k3_jr_j1 = Math.max(f32[convolution_at_row3 + s_jr + 734]! + bias_jr, 0);
          windowMax_jr = Math.max(windowMax_jr, relu_jr);
          windowMax_jr_j1 = Math.max(windowMax_jr_j1, relu_jr_j1);
          windowMax_k1_jr = Math.max(windowMax_k1_jr, relu_k1_jr);
          windowMax_k1_jr_j1 = Math.max(windowMax_k1_jr_j1, relu_k1_jr_j1);
          windowMax_k2_jr = Math.max(windowMax_k2_jr, relu_k2_jr);
          windowMax_k2_jr_j1 = Math.max(windowMax_k2_jr_j1, relu_k2_jr_j1);
          windowMax_k3_jr = Math.max(windowMax_k3_jr, relu_k3_jr);
          windowMax_k3_jr_j1 = Math.max(windowMax_k3_jr_j1, relu_k3_jr_j1);
        }
      }
      f32[windowMax_at_row3 + k_jr + 168] = windowMax_jr;
      f32[windowMax_at_row3 + k_jr + 182] = windowMax_jr_j1;
      f32[windowMax_at_row3 + k_jr + 169] = windowMax_k1_jr;
      f32[windowMax_at_row3 + k_jr + 183] = windowMax_k1_jr_j1;
      f32[windowMax_at_row3 + k_jr + 170] = windowMax_k2_jr;
      f32[windowMax_at_row3 + k_jr + 184] = windowMax_k2_jr_j1;
      f32[windowMax_at_row3 + k_jr + 171] = windowMax_k3_jr;
      f32[windowMax_at_row3 + k_jr + 185] = windowMax_k3_jr_j1;
    }
    let windowMax_kr_jr = -Infinity;
    let windowMax_kr_jr_j1 = -Infinity;
    let windowMax_kr_k1_jr = -Infinity;
    let windowMax_kr_k1_jr_j1 = -Infinity;
    const conv4_3Bias1 = f32[conv4_3Bias + i]!;
    const convolution_at_row4 = convolution_at + i * 784;
    for (let r_kr_jr = 0; r_kr_jr < 2; r_kr_jr++) {
      const bias_kr_jr = conv4_3Bias1;
      const relu_kr_jr = Math.max(f32[convolution_at_row4 + r_kr_jr * 28 + 696]! + bias_kr_jr, 0);
      const relu_kr_jr_j1 = Math.max(f32[convolution_at_row4 + r_kr_jr * 28 + 752]! + bias_kr_jr, 0);
      const relu_kr_k1_jr = Math.max(f32[convolution_at_row4 + r_kr_jr * 28 + 698]! + bias_kr_jr, 0);
      const relu_kr_k1_jr_j1 = Math.max(f32[convolution_at_row4 + r_kr_jr * 28 + 754]! + bias_kr_jr, 0);
      windowMax_kr_jr = Math.max(windowMax_kr_jr, relu_kr_jr);
      windowMax_kr_jr_j1 = Math.max(windowMax_kr_jr_j1, relu_kr_jr_j1);
      windowMax_kr_k1_jr = Math.max(windowMax_kr_k1_jr, relu_kr_k1_jr);
      windowMax_kr_k1_jr_j1 = Math.max(windowMax_kr_k1_jr_j1, relu_kr_k1_jr_j1);
      const bias_kr_jrS_krJr1 = conv4_3Bias1;
      const add_kr_jrS_krJr1 = f32[convolution_at_row4 + r_kr_jr * 28 + 697]! + bias_kr_jrS_krJr1;
      const add_kr_jr_j1S_krJr1 = f32[convolution_at_row4 + r_kr_jr * 28 + 753]! + bias_kr_jrS_krJr1;
      const add_kr_k1_jrS_krJr1 = f32[convolution_at_row4 + r_kr_jr * 28 + 699]! + bias_kr_jrS_krJr1;
      const add_kr_k1_jr_j1S_krJr1 = f32[convolution_at_row4 + r_kr_jr * 28 + 755]! + bias_kr_jrS_krJr1;
      windowMax_kr_jr = Math.max(windowMax_kr_jr, Math.max(add_kr_jrS_krJr1, 0));
      windowMax_kr_jr_j1 = Math.max(windowMax_kr_jr_j1, Math.max(add_kr_jr_j1S_krJr1, 0));
      windowMax_kr_k1_jr = Math.max(windowMax_kr_k1_jr, Math.max(add_kr_k1_jrS_krJr1, 0));
      windowMax_kr_k1_jr_j1 = Math.max(windowMax_kr_k1_jr_j1, Math.max(add_kr_k1_jr_j1S_krJr1, 0));
    }
    f32[windowMax_at + i * 196 + 180] = windowMax_kr_jr;
    f32[windowMax_at + i * 196 + 194] = windowMax_kr_jr_j1;
    f32[windowMax_at + i * 196 + 181] = windowMax_kr_k1_jr;
    f32[windowMax_at + i * 196 + 195] = windowMax_kr_k1_jr_j1;
  }
}

/**
 * convolution, vgg16.ts:44
 */
function convolution5(
  f32: Float32Array,
  relu_at: number,
  conv5_3Weight: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 510; i += 3) {
    const convolution_at_row2 = convolution_at + i * 196;
    for (let j = 0; j < 14; j++) {
      const convolution_at_row = convolution_at + i * 196 + j * 14;
      for (let k = 0; k < 12; k += 4) {
        let convolution = 0;
        let convolution_i1 = 0;
        let convolution_i2 = 0;
        let convolution_k1 = 0;
        let convolution_k1_i1 = 0;
        let convolution_k1_i2 = 0;
        let convolution_k2 = 0;
        let convolution_k2_i1 = 0;
        let convolution_k2_i2 = 0;
        let convolution_k3 = 0;
        let convolution_k3_i1 = 0;
        let convolution_k3_i2 = 0;
        for (let r = 0; r < 512; r++) {
          const relu_at_row = relu_at + r * 196 + j * 14 + k;
          const conv5_3Weight_row = conv5_3Weight + i * 4608 + r * 9;
          for (let s = 0; s < 3; s++) {
            if (j + s >= 1 && j + s < 15) {
              if (k >= 1) {
                const relu = f32[relu_at_row + s * 14 - 15]!;
                convolution += relu * f32[conv5_3Weight_row + s * 3]!;
                convolution_i1 += relu * f32[conv5_3Weight_row + s * 3 + 4608]!;
                convolution_i2 += relu * f32[conv5_3Weight_row + s * 3 + 9216]!;
              }
              const relu_k1 = f32[relu_at_row + s * 14 - 14]!;
              convolution_k1 += relu_k1 * f32[conv5_3Weight_row + s * 3]!;
              convolution_k1_i1 += relu_k1 * f32[conv5_3Weight_row + s * 3 + 4608]!;
              convolution_k1_i2 += relu_k1 * f32[conv5_3Weight_row + s * 3 + 9216]!;
              const relu_k2 = f32[relu_at_row + s * 14 - 13]!;
              convolution_k2 += relu_k2 * f32[conv5_3Weight_row + s * 3]!;
              convolution_k2_i1 += relu_k2 * f32[conv5_3Weight_row + s * 3 + 4608]!;
              convolution_k2_i2 += relu_k2 * f32[conv5_3Weight_row + s * 3 + 9216]!;
              const relu_k3 = f32[relu_at_row + s * 14 - 12]!;
              convolution_k3 += relu_k3 * f32[conv5_3Weight_row + s * 3]!;
              convolution_k3_i1 += relu_k3 * f32[conv5_3Weight_row + s * 3 + 4608]!;
              convolution_k3_i2 += relu_k3 * f32[conv5_3Weight_row + s * 3 + 9216]!;
              const relu_t1 = f32[relu_at_row + s * 14 - 14]!;
              convolution += relu_t1 * f32[conv5_3Weight_row + s * 3 + 1]!;
              convolution_i1 += relu_t1 * f32[conv5_3Weight_row + s * 3 + 4609]!;
              convolution_i2 += relu_t1 * f32[conv5_3Weight_row + s * 3 + 9217]!;
              const relu_k1_t1 = f32[relu_at_row + s * 14 - 13]!;
              convolution_k1 += relu_k1_t1 * f32[conv5_3Weight_row + s * 3 + 1]!;
              convolution_k1_i1 += relu_k1_t1 * f32[conv5_3Weight_row + s * 3 + 4609]!;
              convolution_k1_i2 += relu_k1_t1 * f32[conv5_3Weight_row + s * 3 + 9217]!;
              const relu_k2_t1 = f32[relu_at_row + s * 14 - 12]!;
              convolution_k2 += relu_k2_t1 * f32[conv5_3Weight_row + s * 3 + 1]!;
              convolution_k2_i1 += relu_k2_t1 * f32[conv5_3Weight_row + s * 3 + 4609]!;
              convolution_k2_i2 += relu_k2_t1 * f32[conv5_3Weight_row + s * 3 + 9217]!;
              const relu_k3_t1 = f32[relu_at_row + s * 14 - 11]!;
              convolution_k3 += relu_k3_t1 * f32[conv5_3Weight_row + s * 3 + 1]!;
              convolution_k3_i1 += relu_k3_t1 * f32[conv5_3Weight_row + s * 3 + 4609]!;
              convolution_k3_i2 += relu_k3_t1 * f32[conv5_3Weight_row + s * 3 + 9217]!;
              const relu_t2 = f32[relu_at_row + s * 14 - 13]!;
              convolution += relu_t2 * f32[conv5_3Weight_row + s * 3 + 2]!;
              convolution_i1 += relu_t2 * f32[conv5_3Weight_row + s * 3 + 4610]!;
              convolution_i2 += relu_t2 * f32[conv5_3Weight_row + s * 3 + 9218]!;
              const relu_k1_t2 = f32[relu_at_row + s * 14 - 12]!;
              convolution_k1 += relu_k1_t2 * f32[conv5_3Weight_row + s * 3 + 2]!;
              convolution_k1_i1 += relu_k1_t2 * f32[conv5_3Weight_row + s * 3 + 4610]!;
              convolution_k1_i2 += relu_k1_t2 * f32[conv5_3Weight_row + s * 3 + 9218]!;
              const relu_k2_t2 = f32[relu_at_row + s * 14 - 11]!;
              convolution_k2 += relu_k2_t2 * f32[conv5_3Weight_row + s * 3 + 2]!;
              convolution_k2_i1 += relu_k2_t2 * f32[conv5_3Weight_row + s * 3 + 4610]!;
              convolution_k2_i2 += relu_k2_t2 * f32[conv5_3Weight_row + s * 3 + 9218]!;
              const relu_k3_t2 = f32[relu_at_row + s * 14 - 10]!;
              convolution_k3 += relu_k3_t2 * f32[conv5_3Weight_row + s * 3 + 2]!;
              convolution_k3_i1 += relu_k3_t2 * f32[conv5_3Weight_row + s * 3 + 4610]!;
              convolution_k3_i2 += relu_k3_t2 * f32[conv5_3Weight_row + s * 3 + 9218]!;
            }
          }
        }
        f32[convolution_at_row + k] = convolution;
        f32[convolution_at_row + k + 196] = convolution_i1;
        f32[convolution_at_row + k + 392] = convolution_i2;
        f32[convolution_at_row + k + 1] = convolution_k1;
        f32[convolution_at_row + k + 197] = convolution_k1_i1;
        f32[convolution_at_row + k + 393] = convolution_k1_i2;
        f32[convolution_at_row + k + 2] = convolution_k2;
        f32[convolution_at_row + k + 198] = convolution_k2_i1;
        f32[convolution_at_row + k + 394] = convolution_k2_i2;
        f32[convolution_at_row + k + 3] = convolution_k3;
        f32[convolution_at_row + k + 199] = convolution_k3_i1;
        f32[convolution_at_row + k + 395] = convolution_k3_i2;
      }
      let convolution_kr = 0;
      let convolution_kr_i1 = 0;
      let convolution_kr_i2 = 0;
      let convolution_kr_k1 = 0;
      let convolution_kr_k1_i1 = 0;
      let convolution_kr_k1_i2 = 0;
      for (let r_kr = 0; r_kr < 512; r_kr++) {
        const relu_at_row2 = relu_at + r_kr * 196 + j * 14;
        const conv5_3Weight_row2 = conv5_3Weight + i * 4608 + r_kr * 9;
        for (let s_kr = 0; s_kr < 3; s_kr++) {
          if (j + s_kr >= 1 && j + s_kr < 15) {
            const relu_kr = f32[relu_at_row2 + s_kr * 14 - 3]!;
            const conv5_3Weight0 = f32[conv5_3Weight_row2 + s_kr * 3]!;
            const conv5_3Weight1 = f32[conv5_3Weight_row2 + s_kr * 3 + 4608]!;
            const conv5_3Weight2 = f32[conv5_3Weight_row2 + s_kr * 3 + 9216]!;
            convolution_kr += relu_kr * conv5_3Weight0;
            convolution_kr_i1 += relu_kr * conv5_3Weight1;
            convolution_kr_i2 += relu_kr * conv5_3Weight2;
            const relu0 = f32[relu_at_row2 + s_kr * 14 - 2]!;
            const relu_kr_k1 = relu0;
            convolution_kr_k1 += relu_kr_k1 * conv5_3Weight0;
            convolution_kr_k1_i1 += relu_kr_k1 * conv5_3Weight1;
            convolution_kr_k1_i2 += relu_kr_k1 * conv5_3Weight2;
            const relu_krTKr1 = relu0;
            const conv5_3Weight3 = f32[conv5_3Weight_row2 + s_kr * 3 + 1]!;
            const conv5_3Weight4 = f32[conv5_3Weight_row2 + s_kr * 3 + 4609]!;
            const conv5_3Weight5 = f32[conv5_3Weight_row2 + s_kr * 3 + 9217]!;
            convolution_kr += relu_krTKr1 * conv5_3Weight3;
            convolution_kr_i1 += relu_krTKr1 * conv5_3Weight4;
            convolution_kr_i2 += relu_krTKr1 * conv5_3Weight5;
            const relu1 = f32[relu_at_row2 + s_kr * 14 - 1]!;
            const relu_kr_k1TKr1 = relu1;
            convolution_kr_k1 += relu_kr_k1TKr1 * conv5_3Weight3;
            convolution_kr_k1_i1 += relu_kr_k1TKr1 * conv5_3Weight4;
            convolution_kr_k1_i2 += relu_kr_k1TKr1 * conv5_3Weight5;
            const relu_krTKr2 = relu1;
            convolution_kr += relu_krTKr2 * f32[conv5_3Weight_row2 + s_kr * 3 + 2]!;
            convolution_kr_i1 += relu_krTKr2 * f32[conv5_3Weight_row2 + s_kr * 3 + 4610]!;
            convolution_kr_i2 += relu_krTKr2 * f32[conv5_3Weight_row2 + s_kr * 3 + 9218]!;
          }
        }
      }
      f32[convolution_at_row2 + j * 14 + 12] = convolution_kr;
      f32[convolution_at_row2 + j * 14 + 208] = convolution_kr_i1;
      f32[convolution_at_row2 + j * 14 + 404] = convolution_kr_i2;
      f32[convolution_at_row2 + j * 14 + 13] = convolution_kr_k1;
      f32[convolution_at_row2 + j * 14 + 209] = convolution_kr_k1_i1;
      f32[convolution_at_row2 + j * 14 + 405] = convolution_kr_k1_i2;
    }
  }
  for (let j_ir = 0; j_ir < 14; j_ir++) {
    const convolution_at_row3 = convolution_at + j_ir * 14;
    for (let k_ir = 0; k_ir < 12; k_ir += 4) {
      let convolution_ir = 0;
      let convolution_ir_i1 = 0;
      let convolution_k1_ir = 0;
      let convolution_k1_ir_i1 = 0;
      let convolution_k2_ir = 0;
      let convolution_k2_ir_i1 = 0;
      let convolution_k3_ir = 0;
      let convolution_k3_ir_i1 = 0;
      for (let r_ir = 0; r_ir < 512; r_ir++) {
        const relu_at_row3 = relu_at + r_ir * 196 + j_ir * 14 + k_ir;
        const conv5_3Weight_row3 = conv5_3Weight + r_ir * 9;
        for (let s_ir = 0; s_ir < 3; s_ir++) {
          if (j_ir + s_ir >= 1 && j_ir + s_ir < 15) {
            if (k_ir >= 1) {
              const relu_ir = f32[relu_at_row3 + s_ir * 14 - 15]!;
              convolution_ir += relu_ir * f32[conv5_3Weight_row3 + s_ir * 3 + 2350080]!;
              convolution_ir_i1 += relu_ir * f32[conv5_3Weight_row3 + s_ir * 3 + 2354688]!;
            }
            const relu_k1_ir = f32[relu_at_row3 + s_ir * 14 - 14]!;
            convolution_k1_ir += relu_k1_ir * f32[conv5_3Weight_row3 + s_ir * 3 + 2350080]!;
            convolution_k1_ir_i1 += relu_k1_ir * f32[conv5_3Weight_row3 + s_ir * 3 + 2354688]!;
            const relu_k2_ir = f32[relu_at_row3 + s_ir * 14 - 13]!;
            convolution_k2_ir += relu_k2_ir * f32[conv5_3Weight_row3 + s_ir * 3 + 2350080]!;
            convolution_k2_ir_i1 += relu_k2_ir * f32[conv5_3Weight_row3 + s_ir * 3 + 2354688]!;
            const relu_k3_ir = f32[relu_at_row3 + s_ir * 14 - 12]!;
            convolution_k3_ir += relu_k3_ir * f32[conv5_3Weight_row3 + s_ir * 3 + 2350080]!;
            convolution_k3_ir_i1 += relu_k3_ir * f32[conv5_3Weight_row3 + s_ir * 3 + 2354688]!;
            const relu_irTIr1 = f32[relu_at_row3 + s_ir * 14 - 14]!;
            convolution_ir += relu_irTIr1 * f32[conv5_3Weight_row3 + s_ir * 3 + 2350081]!;
            convolution_ir_i1 += relu_irTIr1 * f32[conv5_3Weight_row3 + s_ir * 3 + 2354689]!;
            const relu_k1_irTIr1 = f32[relu_at_row3 + s_ir * 14 - 13]!;
            convolution_k1_ir += relu_k1_irTIr1 * f32[conv5_3Weight_row3 + s_ir * 3 + 2350081]!;
            convolution_k1_ir_i1 += relu_k1_irTIr1 * f32[conv5_3Weight_row3 + s_ir * 3 + 2354689]!;
            const relu_k2_irTIr1 = f32[relu_at_row3 + s_ir * 14 - 12]!;
            convolution_k2_ir += relu_k2_irTIr1 * f32[conv5_3Weight_row3 + s_ir * 3 + 2350081]!;
            convolution_k2_ir_i1 += relu_k2_irTIr1 * f32[conv5_3Weight_row3 + s_ir * 3 + 2354689]!;
            const relu_k3_irTIr1 = f32[relu_at_row3 + s_ir * 14 - 11]!;
            convolution_k3_ir += relu_k3_irTIr1 * f32[conv5_3Weight_row3 + s_ir * 3 + 2350081]!;
            convolution_k3_ir_i1 += relu_k3_irTIr1 * f32[conv5_3Weight_row3 + s_ir * 3 + 2354689]!;
            const relu_irTIr2 = f32[relu_at_row3 + s_ir * 14 - 13]!;
            convolution_ir += relu_irTIr2 * f32[conv5_3Weight_row3 + s_ir * 3 + 2350082]!;
            convolution_ir_i1 += relu_irTIr2 * f32[conv5_3Weight_row3 + s_ir * 3 + 2354690]!;
            const relu_k1_irTIr2 = f32[relu_at_row3 + s_ir * 14 - 12]!;
            convolution_k1_ir += relu_k1_irTIr2 * f32[conv5_3Weight_row3 + s_ir * 3 + 2350082]!;
            convolution_k1_ir_i1 += relu_k1_irTIr2 * f32[conv5_3Weight_row3 + s_ir * 3 + 2354690]!;
            const relu_k2_irTIr2 = f32[relu_at_row3 + s_ir * 14 - 11]!;
            convolution_k2_ir += relu_k2_irTIr2 * f32[conv5_3Weight_row3 + s_ir * 3 + 2350082]!;
            convolution_k2_ir_i1 += relu_k2_irTIr2 * f32[conv5_3Weight_row3 + s_ir * 3 + 2354690]!;
            const relu_k3_irTIr2 = f32[relu_at_row3 + s_ir * 14 - 10]!;
            convolution_k3_ir += relu_k3_irTIr2 * f32[conv5_3Weight_row3 + s_ir * 3 + 2350082]!;
            convolution_k3_ir_i1 += relu_k3_irTIr2 * f32[conv5_3Weight_row3 + s_ir * 3 + 2354690]!;
          }
        }
      }
      f32[convolution_at_row3 + k_ir + 99960] = convolution_ir;
      f32[convolution_at_row3 + k_ir + 100156] = convolution_ir_i1;
      f32[convolution_at_row3 + k_ir + 99961] = convolution_k1_ir;
      f32[convolution_at_row3 + k_ir + 100157] = convolution_k1_ir_i1;
      f32[convolution_at_row3 + k_ir + 99962] = convolution_k2_ir;
      f32[convolution_at_row3 + k_ir + 100158] = convolution_k2_ir_i1;
      f32[convolution_at_row3 + k_ir + 99963] = convolution_k3_ir;
      f32[convolution_at_row3 + k_ir + 100159] = convolution_k3_ir_i1;
    }
    let convolution_kr_ir = 0;
    let convolution_kr_ir_i1 = 0;
    let convolution_kr_k1_ir = 0;
    let convolution_kr_k1_ir_i1 = 0;
    for (let r_kr_ir = 0; r_kr_ir < 512; r_kr_ir++) {
      const relu_at_row4 = relu_at + r_kr_ir * 196 + j_ir * 14;
      const conv5_3Weight_row4 = conv5_3Weight + r_kr_ir * 9;
      for (let s_kr_ir = 0; s_kr_ir < 3; s_kr_ir++) {
        if (j_ir + s_kr_ir >= 1 && j_ir + s_kr_ir < 15) {
          const relu_kr_ir = f32[relu_at_row4 + s_kr_ir * 14 - 3]!;
          const conv5_3Weight6 = f32[conv5_3Weight_row4 + s_kr_ir * 3 + 2350080]!;
          const conv5_3Weight7 = f32[conv5_3Weight_row4 + s_kr_ir * 3 + 2354688]!;
          convolution_kr_ir += relu_kr_ir * conv5_3Weight6;
          convolution_kr_ir_i1 += relu_kr_ir * conv5_3Weight7;
          const relu2 = f32[relu_at_row4 + s_kr_ir * 14 - 2]!;
          const relu_kr_k1_ir = relu2;
          convolution_kr_k1_ir += relu_kr_k1_ir * conv5_3Weight6;
          convolution_kr_k1_ir_i1 += relu_kr_k1_ir * conv5_3Weight7;
          const relu_kr_irT_krIr1 = relu2;
          const conv5_3Weight8 = f32[conv5_3Weight_row4 + s_kr_ir * 3 + 2350081]!;
          const conv5_3Weight9 = f32[conv5_3Weight_row4 + s_kr_ir * 3 + 2354689]!;
          convolution_kr_ir += relu_kr_irT_krIr1 * conv5_3Weight8;
          convolution_kr_ir_i1 += relu_kr_irT_krIr1 * conv5_3Weight9;
          const relu3 = f32[relu_at_row4 + s_kr_ir * 14 - 1]!;
          const relu_kr_k1_irT_krIr1 = relu3;
          convolution_kr_k1_ir += relu_kr_k1_irT_krIr1 * conv5_3Weight8;
          convolution_kr_k1_ir_i1 += relu_kr_k1_irT_krIr1 * conv5_3Weight9;
          const relu_kr_irT_krIr2 = relu3;
          convolution_kr_ir += relu_kr_irT_krIr2 * f32[conv5_3Weight_row4 + s_kr_ir * 3 + 2350082]!;
          convolution_kr_ir_i1 += relu_kr_irT_krIr2 * f32[conv5_3Weight_row4 + s_kr_ir * 3 + 2354690]!;
        }
      }
    }
    f32[convolution_at + j_ir * 14 + 99972] = convolution_kr_ir;
    f32[convolution_at + j_ir * 14 + 100168] = convolution_kr_ir_i1;
    f32[convolution_at + j_ir * 14 + 99973] = convolution_kr_k1_ir;
    f32[convolution_at + j_ir * 14 + 100169] = convolution_kr_k1_ir_i1;
  }
}

/**
 * windowMax, vgg16.ts:45
 */
function windowMax5(
  f32: Float32Array,
  convolution_at: number,
  conv5_3Bias: number,
  windowMax_at: number,
): void {
  for (let i = 0; i < 512; i++) {
    const bias = f32[conv5_3Bias + i]!;
    const bias_kr = f32[conv5_3Bias + i]!;
    const windowMax_at_row = windowMax_at + i * 49;
    for (let j = 0; j < 6; j += 3) {
      let windowMax = -Infinity;
      let windowMax_j1 = -Infinity;
      let windowMax_j2 = -Infinity;
      let windowMax_k1 = -Infinity;
      let windowMax_k1_j1 = -Infinity;
      let windowMax_k1_j2 = -Infinity;
      let windowMax_k2 = -Infinity;
      let windowMax_k2_j1 = -Infinity;
      let windowMax_k2_j2 = -Infinity;
      let windowMax_k3 = -Infinity;
      let windowMax_k3_j1 = -Infinity;
      let windowMax_k3_j2 = -Infinity;
      for (let r = 0; r < 2; r++) {
        const convolution_at_row = convolution_at + i * 196 + j * 28 + r * 14;
        for (let s = 0; s < 2; s++) {
          windowMax = Math.max(windowMax, Math.max(f32[convolution_at_row + s]! + bias, 0));
          windowMax_j1 = Math.max(windowMax_j1, Math.max(f32[convolution_at_row + s + 28]! + bias, 0));
          windowMax_j2 = Math.max(windowMax_j2, Math.max(f32[convolution_at_row + s + 56]! + bias, 0));
          windowMax_k1 = Math.max(windowMax_k1, Math.max(f32[convolution_at_row + s + 2]! + bias, 0));
          windowMax_k1_j1 = Math.max(windowMax_k1_j1, Math.max(f32[convolution_at_row + s + 30]! + bias, 0));
          windowMax_k1_j2 = Math.max(windowMax_k1_j2, Math.max(f32[convolution_at_row + s + 58]! + bias, 0));
          windowMax_k2 = Math.max(windowMax_k2, Math.max(f32[convolution_at_row + s + 4]! + bias, 0));
          windowMax_k2_j1 = Math.max(windowMax_k2_j1, Math.max(f32[convolution_at_row + s + 32]! + bias, 0));
          windowMax_k2_j2 = Math.max(windowMax_k2_j2, Math.max(f32[convolution_at_row + s + 60]! + bias, 0));
          windowMax_k3 = Math.max(windowMax_k3, Math.max(f32[convolution_at_row + s + 6]! + bias, 0));
          windowMax_k3_j1 = Math.max(windowMax_k3_j1, Math.max(f32[convolution_at_row + s + 34]! + bias, 0));
          windowMax_k3_j2 = Math.max(windowMax_k3_j2, Math.max(f32[convolution_at_row + s + 62]! + bias, 0));
        }
      }
      f32[windowMax_at_row + j * 7] = windowMax;
      f32[windowMax_at_row + j * 7 + 7] = windowMax_j1;
      f32[windowMax_at_row + j * 7 + 14] = windowMax_j2;
      f32[windowMax_at_row + j * 7 + 1] = windowMax_k1;
      f32[windowMax_at_row + j * 7 + 8] = windowMax_k1_j1;
      f32[windowMax_at_row + j * 7 + 15] = windowMax_k1_j2;
      f32[windowMax_at_row + j * 7 + 2] = windowMax_k2;
      f32[windowMax_at_row + j * 7 + 9] = windowMax_k2_j1;
      f32[windowMax_at_row + j * 7 + 16] = windowMax_k2_j2;
      f32[windowMax_at_row + j * 7 + 3] = windowMax_k3;
      f32[windowMax_at_row + j * 7 + 10] = windowMax_k3_j1;
      f32[windowMax_at_row + j * 7 + 17] = windowMax_k3_j2;
      let windowMax_kr = -Infinity;
      let windowMax_kr_j1 = -Infinity;
      let windowMax_kr_j2 = -Infinity;
      let windowMax_kr_k1 = -Infinity;
      let windowMax_kr_k1_j1 = -Infinity;
      let windowMax_kr_k1_j2 = -Infinity;
      let windowMax_kr_k2 = -Infinity;
      let windowMax_kr_k2_j1 = -Infinity;
      let windowMax_kr_k2_j2 = -Infinity;
      for (let r_kr = 0; r_kr < 2; r_kr++) {
        const convolution_at_row2 = convolution_at + i * 196 + j * 28 + r_kr * 14;
        for (let s_kr = 0; s_kr < 2; s_kr++) {
          windowMax_kr = Math.max(windowMax_kr, Math.max(f32[convolution_at_row2 + s_kr + 8]! + bias_kr, 0));
          windowMax_kr_j1 = Math.max(
            windowMax_kr_j1,
            Math.max(f32[convolution_at_row2 + s_kr + 36]! + bias_kr, 0),
          );
          windowMax_kr_j2 = Math.max(
            windowMax_kr_j2,
            Math.max(f32[convolution_at_row2 + s_kr + 64]! + bias_kr, 0),
          );
          windowMax_kr_k1 = Math.max(
            windowMax_kr_k1,
            Math.max(f32[convolution_at_row2 + s_kr + 10]! + bias_kr, 0),
          );
          windowMax_kr_k1_j1 = Math.max(
            windowMax_kr_k1_j1,
            Math.max(f32[convolution_at_row2 + s_kr + 38]! + bias_kr, 0),
          );
          windowMax_kr_k1_j2 = Math.max(
            windowMax_kr_k1_j2,
            Math.max(f32[convolution_at_row2 + s_kr + 66]! + bias_kr, 0),
          );
          windowMax_kr_k2 = Math.max(
            windowMax_kr_k2,
            Math.max(f32[convolution_at_row2 + s_kr + 12]! + bias_kr, 0),
          );
          windowMax_kr_k2_j1 = Math.max(
            windowMax_kr_k2_j1,
            Math.max(f32[convolution_at_row2 + s_kr + 40]! + bias_kr, 0),
          );
          windowMax_kr_k2_j2 = Math.max(
            windowMax_kr_k2_j2,
            Math.max(f32[convolution_at_row2 + s_kr + 68]! + bias_kr, 0),
          );
        }
      }
      f32[windowMax_at_row + j * 7 + 4] = windowMax_kr;
      f32[windowMax_at_row + j * 7 + 11] = windowMax_kr_j1;
      f32[windowMax_at_row + j * 7 + 18] = windowMax_kr_j2;
      f32[windowMax_at_row + j * 7 + 5] = windowMax_kr_k1;
      f32[windowMax_at_row + j * 7 + 12] = windowMax_kr_k1_j1;
      f32[windowMax_at_row + j * 7 + 19] = windowMax_kr_k1_j2;
      f32[windowMax_at_row + j * 7 + 6] = windowMax_kr_k2;
      f32[windowMax_at_row + j * 7 + 13] = windowMax_kr_k2_j1;
      f32[windowMax_at_row + j * 7 + 20] = windowMax_kr_k2_j2;
    }
    let windowMax_jr = -Infinity;
    let windowMax_k1_jr = -Infinity;
    let windowMax_k2_jr = -Infinity;
    let windowMax_k3_jr = -Infinity;
    const conv5_3Bias0 = f32[conv5_3Bias + i]!;
    const convolution_at_row3 = convolution_at + i * 196;
    for (let r_jr = 0; r_jr < 2; r_jr++) {
      const bias_jr = conv5_3Bias0;
      const relu_jr = Math.max(f32[convolution_at_row3 + r_jr * 14 + 168]! + bias_jr, 0);
      const relu_k1_jr = Math.max(f32[convolution_at_row3 + r_jr * 14 + 170]! + bias_jr, 0);
      const relu_k2_jr = Math.max(f32[convolution_at_row3 + r_jr * 14 + 172]! + bias_jr, 0);
      const relu_k3_jr = Math.max(f32[convolution_at_row3 + r_jr * 14 + 174]! + bias_jr, 0);
      windowMax_jr = Math.max(windowMax_jr, relu_jr);
      windowMax_k1_jr = Math.max(windowMax_k1_jr, relu_k1_jr);
      windowMax_k2_jr = Math.max(windowMax_k2_jr, relu_k2_jr);
      windowMax_k3_jr = Math.max(windowMax_k3_jr, relu_k3_jr);
      const bias_jrSJr1 = conv5_3Bias0;
      const relu_jrSJr1 = Math.max(f32[convolution_at_row3 + r_jr * 14 + 169]! + bias_jrSJr1, 0);
      const relu_k1_jrSJr1 = Math.max(f32[convolution_at_row3 + r_jr * 14 + 171]! + bias_jrSJr1, 0);
      const relu_k2_jrSJr1 = Math.max(f32[convolution_at_row3 + r_jr * 14 + 173]! + bias_jrSJr1, 0);
      const relu_k3_jrSJr1 = Math.max(f32[convolution_at_row3 + r_jr * 14 + 175]! + bias_jrSJr1, 0);
      windowMax_jr = Math.max(windowMax_jr, relu_jrSJr1);
      windowMax_k1_jr = Math.max(windowMax_k1_jr, relu_k1_jrSJr1);
      windowMax_k2_jr = Math.max(windowMax_k2_jr, relu_k2_jrSJr1);
      windowMax_k3_jr = Math.max(windowMax_k3_jr, relu_k3_jrSJr1);
    }
    f32[windowMax_at + i * 49 + 42] = windowMax_jr;
    f32[windowMax_at + i * 49 + 43] = windowMax_k1_jr;
    f32[windowMax_at + i * 49 + 44] = windowMax_k2_jr;
    f32[windowMax_at + i * 49 + 45] = windowMax_k3_jr;
    let windowMax_kr_jr = -Infinity;
    let windowMax_kr_k1_jr = -Infinity;
    let windowMax_kr_k2_jr = -Infinity;
    const conv5_3Bias1 = f32[conv5_3Bias + i]!;
    const convolution_at_row4 = convolution_at + i * 196;
    for (let r_kr_jr = 0; r_kr_jr < 2; r_kr_jr++) {
      const bias_kr_jr = conv5_3Bias1;
      const relu_kr_jr = Math.max(f32[convolution_at_row4 + r_kr_jr * 14 + 176]! + bias_kr_jr, 0);
      const relu_kr_k1_jr = Math.max(f32[convolution_at_row4 + r_kr_jr * 14 + 178]! + bias_kr_jr, 0);
      const relu_kr_k2_jr = Math.max(f32[convolution_at_row4 + r_kr_jr * 14 + 180]! + bias_kr_jr, 0);
      windowMax_kr_jr = Math.max(windowMax_kr_jr, relu_kr_jr);
      windowMax_kr_k1_jr = Math.max(windowMax_kr_k1_jr, relu_kr_k1_jr);
      windowMax_kr_k2_jr = Math.max(windowMax_kr_k2_jr, relu_kr_k2_jr);
      const bias_kr_jrS_krJr1 = conv5_3Bias1;
      const add_kr_jrS_krJr1 = f32[convolution_at_row4 + r_kr_jr * 14 + 177]! + bias_kr_jrS_krJr1;
      const add_kr_k1_jrS_krJr1 = f32[convolution_at_row4 + r_kr_jr * 14 + 179]! + bias_kr_jrS_krJr1;
      const add_kr_k2_jrS_krJr1 = f32[convolution_at_row4 + r_kr_jr * 14 + 181]! + bias_kr_jrS_krJr1;
      windowMax_kr_jr = Math.max(windowMax_kr_jr, Math.max(add_kr_jrS_krJr1, 0));
      windowMax_kr_k1_jr = Math.max(windowMax_kr_k1_jr, Math.max(add_kr_k1_jrS_krJr1, 0));
      windowMax_kr_k2_jr = Math.max(windowMax_kr_k2_jr, Math.max(add_kr_k2_jrS_krJr1, 0));
    }
    f32[windowMax_at + i * 49 + 46] = windowMax_kr_jr;
    f32[windowMax_at + i * 49 + 47] = windowMax_kr_k1_jr;
    f32[windowMax_at + i * 49 + 48] = windowMax_kr_k2_jr;
  }
}

/**
 * sum, vgg16.ts:51
 */
function sum14(f32: Float32Array, add_at: number, select_at: number, sum_at: number, sum_at2: number): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  const select0 = f32[select_at]!;
  for (let r = 0; r < 1000; r += 4) {
    sum += Math.exp(f32[add_at + r]! - select0);
    sumRp1 += Math.exp(f32[add_at + r + 1]! - select0);
    sumRp2 += Math.exp(f32[add_at + r + 2]! - select0);
    sumRp3 += Math.exp(f32[add_at + r + 3]! - select0);
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  let sum3 = 0;
  sum3 += Math.log(Math.fround(sum)) + f32[select_at]! - f32[sum_at]!;
  f32[sum_at2] = sum3;
}

function step({ f32, i32, u8 }: Views): void {
  convolution_relu(
    f32,
    279926368 /* x */,
    0 /* conv1_1.weight */,
    1728 /* conv1_1.bias */,
    276715104 /* relu */,
  );
  convolution_relu2(
    f32,
    276715104 /* relu */,
    1792 /* conv1_2.weight */,
    38656 /* conv1_2.bias */,
    280076912 /* relu */,
  );
  windowMax_windowArgmax(
    f32,
    i32,
    280076912 /* relu */,
    283288176 /* windowMax */,
    284090992 /* windowArgmax */,
  );
  convolution_relu3(
    f32,
    283288176 /* windowMax */,
    38720 /* conv2_1.weight */,
    112448 /* conv2_1.bias */,
    284893808 /* relu */,
  );
  convolution_relu4(
    f32,
    284893808 /* relu */,
    112576 /* conv2_2.weight */,
    260032 /* conv2_2.bias */,
    286499440 /* relu */,
  );
  windowMax_windowArgmax2(
    f32,
    i32,
    286499440 /* relu */,
    288105072 /* windowMax */,
    288506480 /* windowArgmax */,
  );
  convolution_relu5(
    f32,
    288105072 /* windowMax */,
    260160 /* conv3_1.weight */,
    555072 /* conv3_1.bias */,
    288907888 /* relu */,
  );
  convolution_relu6(
    f32,
    288907888 /* relu */,
    555328 /* conv3_2.weight */,
    1145152 /* conv3_2.bias */,
    289710704 /* relu */,
  );
  convolution_relu6(
    f32,
    289710704 /* relu */,
    1145408 /* conv3_3.weight */,
    1735232 /* conv3_3.bias */,
    290513520 /* relu */,
  );
  windowMax_windowArgmax3(
    f32,
    i32,
    290513520 /* relu */,
    291316336 /* windowMax */,
    291517040 /* windowArgmax */,
  );
  convolution_relu7(
    f32,
    291316336 /* windowMax */,
    1735488 /* conv4_1.weight */,
    2915136 /* conv4_1.bias */,
    291717744 /* relu */,
  );
  convolution_relu8(
    f32,
    291717744 /* relu */,
    2915648 /* conv4_2.weight */,
    5274944 /* conv4_2.bias */,
    292119152 /* relu */,
  );
  convolution_relu8(
    f32,
    292119152 /* relu */,
    5275456 /* conv4_3.weight */,
    7634752 /* conv4_3.bias */,
    292520560 /* relu */,
  );
  windowMax_windowArgmax4(
    f32,
    i32,
    292520560 /* relu */,
    292921968 /* windowMax */,
    293022320 /* windowArgmax */,
  );
  convolution_relu9(
    f32,
    292921968 /* windowMax */,
    7635264 /* conv5_1.weight */,
    9994560 /* conv5_1.bias */,
    293122672 /* relu */,
  );
  convolution_relu9(
    f32,
    293122672 /* relu */,
    9995072 /* conv5_2.weight */,
    12354368 /* conv5_2.bias */,
    293223024 /* relu */,
  );
  convolution_relu9(
    f32,
    293223024 /* relu */,
    12354880 /* conv5_3.weight */,
    14714176 /* conv5_3.bias */,
    293323376 /* relu */,
  );
  windowMax_windowArgmax5(
    f32,
    i32,
    293323376 /* relu */,
    293423728 /* windowMax */,
    293448816 /* windowArgmax */,
  );
  contraction_relu(
    f32,
    293423728 /* windowMax */,
    14714688 /* fc6.weight */,
    117475136 /* fc6.bias */,
    293473904 /* relu */,
  );
  greaterEqual_select(
    f32,
    i32,
    u8,
    138357544 /* tapeless.seed */,
    138357548 /* tapeless.step */,
    1173928384 /* greaterEqual */,
    293473904 /* relu */,
    293478000 /* select */,
    4096,
  );
  contraction_relu2(
    f32,
    293478000 /* select */,
    117479232 /* fc7.weight */,
    134256448 /* fc7.bias */,
    293483120 /* relu */,
  );
  greaterEqual_select2(
    f32,
    i32,
    u8,
    138357544 /* tapeless.seed */,
    138357548 /* tapeless.step */,
    1173965248 /* greaterEqual */,
    293483120 /* relu */,
    293487216 /* select */,
    4096,
  );
  contraction_add(
    f32,
    293487216 /* select */,
    134260544 /* fc8.weight */,
    138356544 /* fc8.bias */,
    293492336 /* add */,
  );
  sum(f32, i32, 280076896 /* label */, 293492336 /* add */, 280076900 /* sum */);
  amax_select(f32, 293492336 /* add */, 280076904 /* select */);
  exp(f32, 293492336 /* add */, 280076904 /* select */, 293492336 /* exp */, 1000);
  sum_div(
    f32,
    293492336 /* exp */,
    280076904 /* select */,
    280076900 /* sum */,
    280076904 /* div */,
    280076900 /* loss */,
  );
  if (i32[276715096 /* tapeless.guard */]! !== 0 && !Number.isFinite(f32[280076900 /* loss */]!)) return;
  update(i32, 138357548 /* tapeless.step */);
  sum2(
    f32,
    i32,
    280076904 /* div */,
    293492336 /* exp */,
    280076896 /* label */,
    293492336 /* add */,
    293493336 /* sum */,
  );
  update2(f32, 276714096 /* fc8.bias.momentum */, 293493336 /* sum */, 138356544 /* fc8.bias */, 1000);
  contraction_select(
    f32,
    u8,
    293492336 /* add */,
    134260544 /* fc8.weight */,
    293483120 /* relu */,
    1173965248 /* greaterEqual */,
    293483120 /* select */,
  );
  contraction(f32, 293492336 /* add */, 293487216 /* select */, 293493344 /* contraction */);
  update2(
    f32,
    272618096 /* fc8.weight.momentum */,
    293493344 /* contraction */,
    134260544 /* fc8.weight */,
    4096000,
  );
  sum3(f32, 293483120 /* select */, 293487216 /* sum */);
  update2(f32, 272614000 /* fc7.bias.momentum */, 293487216 /* sum */, 134256448 /* fc7.bias */, 4096);
  contraction_select2(
    f32,
    u8,
    293483120 /* select */,
    117479232 /* fc7.weight */,
    293473904 /* relu */,
    1173928384 /* greaterEqual */,
    293473904 /* select */,
  );
  contraction2(f32, 293483120 /* select */, 293478000 /* select */, 293487216 /* contraction */);
  update2(
    f32,
    255836784 /* fc7.weight.momentum */,
    293487216 /* contraction */,
    117479232 /* fc7.weight */,
    16777216,
  );
  sum3(f32, 293473904 /* select */, 293478000 /* sum */);
  update2(f32, 255832688 /* fc6.bias.momentum */, 293478000 /* sum */, 117475136 /* fc6.bias */, 4096);
  contraction3(f32, 293473904 /* select */, 14714688 /* fc6.weight */, 293478000 /* contraction */);
  contraction4(f32, 293473904 /* select */, 293423728 /* windowMax */, 293503088 /* contraction */);
  update2(
    f32,
    153072240 /* fc6.weight.momentum */,
    293503088 /* contraction */,
    14714688 /* fc6.weight */,
    102760448,
  );
  scatterAdd(f32, i32, 293503088 /* scatterAdd */, 293448816 /* windowArgmax */, 293478000 /* contraction */);
  sum4(f32, 293323376 /* relu */, 293503088 /* scatterAdd */, 293323376 /* select */, 293423728 /* sum */);
  update2(f32, 153071728 /* conv5_3.bias.momentum */, 293423728 /* sum */, 14714176 /* conv5_3.bias */, 512);
  convolution_input_gradient_select(
    f32,
    12354880 /* conv5_3.weight */,
    293323376 /* select */,
    293223024 /* relu */,
    293423728 /* select */,
  );
  convolution_weight_gradient(f32, 293223024 /* relu */, 293323376 /* select */, 293524080 /* convolution */);
  update2(
    f32,
    150712432 /* conv5_3.weight.momentum */,
    293524080 /* convolution */,
    12354880 /* conv5_3.weight */,
    2359296,
  );
  sum5(f32, 293423728 /* select */, 293223024 /* sum */);
  update2(f32, 150711920 /* conv5_2.bias.momentum */, 293223024 /* sum */, 12354368 /* conv5_2.bias */, 512);
  convolution_input_gradient_select(
    f32,
    9995072 /* conv5_2.weight */,
    293423728 /* select */,
    293122672 /* relu */,
    293223024 /* select */,
  );
  convolution_weight_gradient(f32, 293122672 /* relu */, 293423728 /* select */, 293524080 /* convolution */);
  update2(
    f32,
    148352624 /* conv5_2.weight.momentum */,
    293524080 /* convolution */,
    9995072 /* conv5_2.weight */,
    2359296,
  );
  sum5(f32, 293223024 /* select */, 293122672 /* sum */);
  update2(f32, 148352112 /* conv5_1.bias.momentum */, 293122672 /* sum */, 9994560 /* conv5_1.bias */, 512);
  convolution_input_gradient(
    f32,
    7635264 /* conv5_1.weight */,
    293223024 /* select */,
    293122672 /* convolution */,
  );
  convolution_weight_gradient(
    f32,
    292921968 /* windowMax */,
    293223024 /* select */,
    293323376 /* convolution */,
  );
  update2(
    f32,
    145992816 /* conv5_1.weight.momentum */,
    293323376 /* convolution */,
    7635264 /* conv5_1.weight */,
    2359296,
  );
  scatterAdd2(
    f32,
    i32,
    293223024 /* scatterAdd */,
    293022320 /* windowArgmax */,
    293122672 /* convolution */,
  );
  sum6(f32, 292520560 /* relu */, 293223024 /* scatterAdd */, 292520560 /* select */, 292921968 /* sum */);
  update2(f32, 145992304 /* conv4_3.bias.momentum */, 292921968 /* sum */, 7634752 /* conv4_3.bias */, 512);
  convolution_input_gradient_select2(
    f32,
    5275456 /* conv4_3.weight */,
    292520560 /* select */,
    292119152 /* relu */,
    292921968 /* select */,
  );
  convolution_weight_gradient2(
    f32,
    292119152 /* relu */,
    292520560 /* select */,
    293323376 /* convolution */,
  );
  update2(
    f32,
    143633008 /* conv4_3.weight.momentum */,
    293323376 /* convolution */,
    5275456 /* conv4_3.weight */,
    2359296,
  );
  sum7(f32, 292921968 /* select */, 292119152 /* sum */);
  update2(f32, 143632496 /* conv4_2.bias.momentum */, 292119152 /* sum */, 5274944 /* conv4_2.bias */, 512);
  convolution_input_gradient_select2(
    f32,
    2915648 /* conv4_2.weight */,
    292921968 /* select */,
    291717744 /* relu */,
    292119152 /* select */,
  );
  convolution_weight_gradient2(
    f32,
    291717744 /* relu */,
    292921968 /* select */,
    293323376 /* convolution */,
  );
  update2(
    f32,
    141273200 /* conv4_2.weight.momentum */,
    293323376 /* convolution */,
    2915648 /* conv4_2.weight */,
    2359296,
  );
  sum7(f32, 292119152 /* select */, 291717744 /* sum */);
  update2(f32, 141272688 /* conv4_1.bias.momentum */, 291717744 /* sum */, 2915136 /* conv4_1.bias */, 512);
  convolution_input_gradient2(
    f32,
    1735488 /* conv4_1.weight */,
    292119152 /* select */,
    291717744 /* convolution */,
  );
  convolution_weight_gradient3(
    f32,
    291316336 /* windowMax */,
    292119152 /* select */,
    292520560 /* convolution */,
  );
  update2(
    f32,
    140093040 /* conv4_1.weight.momentum */,
    292520560 /* convolution */,
    1735488 /* conv4_1.weight */,
    1179648,
  );
  scatterAdd3(
    f32,
    i32,
    291918448 /* scatterAdd */,
    291517040 /* windowArgmax */,
    291717744 /* convolution */,
  );
  sum8(f32, 290513520 /* relu */, 291918448 /* scatterAdd */, 290513520 /* select */, 291316336 /* sum */);
  update2(f32, 140092784 /* conv3_3.bias.momentum */, 291316336 /* sum */, 1735232 /* conv3_3.bias */, 256);
  convolution_input_gradient_select3(
    f32,
    1145408 /* conv3_3.weight */,
    290513520 /* select */,
    289710704 /* relu */,
    291316336 /* select */,
  );
  convolution_weight_gradient4(
    f32,
    289710704 /* relu */,
    290513520 /* select */,
    292119152 /* convolution */,
  );
  update2(
    f32,
    139502960 /* conv3_3.weight.momentum */,
    292119152 /* convolution */,
    1145408 /* conv3_3.weight */,
    589824,
  );
  sum9(f32, 291316336 /* select */, 289710704 /* sum */);
  update2(f32, 139502704 /* conv3_2.bias.momentum */, 289710704 /* sum */, 1145152 /* conv3_2.bias */, 256);
  convolution_input_gradient_select3(
    f32,
    555328 /* conv3_2.weight */,
    291316336 /* select */,
    288907888 /* relu */,
    289710704 /* select */,
  );
  convolution_weight_gradient4(
    f32,
    288907888 /* relu */,
    291316336 /* select */,
    290513520 /* convolution */,
  );
  update2(
    f32,
    138912880 /* conv3_2.weight.momentum */,
    290513520 /* convolution */,
    555328 /* conv3_2.weight */,
    589824,
  );
  sum9(f32, 289710704 /* select */, 288907888 /* sum */);
  update2(f32, 138912624 /* conv3_1.bias.momentum */, 288907888 /* sum */, 555072 /* conv3_1.bias */, 256);
  convolution_input_gradient3(
    f32,
    260160 /* conv3_1.weight */,
    289710704 /* select */,
    288907888 /* convolution */,
  );
  convolution_weight_gradient5(
    f32,
    288105072 /* windowMax */,
    289710704 /* select */,
    289309296 /* convolution */,
  );
  update2(
    f32,
    138617712 /* conv3_1.weight.momentum */,
    289309296 /* convolution */,
    260160 /* conv3_1.weight */,
    294912,
  );
  scatterAdd4(
    f32,
    i32,
    289309296 /* scatterAdd */,
    288506480 /* windowArgmax */,
    288907888 /* convolution */,
  );
  sum10(f32, 286499440 /* relu */, 289309296 /* scatterAdd */, 286499440 /* select */, 288105072 /* sum */);
  update2(f32, 138617584 /* conv2_2.bias.momentum */, 288105072 /* sum */, 260032 /* conv2_2.bias */, 128);
  convolution_input_gradient_select4(
    f32,
    112576 /* conv2_2.weight */,
    286499440 /* select */,
    284893808 /* relu */,
    288105072 /* select */,
  );
  convolution_weight_gradient6(
    f32,
    284893808 /* relu */,
    286499440 /* select */,
    289710704 /* convolution */,
  );
  update2(
    f32,
    138470128 /* conv2_2.weight.momentum */,
    289710704 /* convolution */,
    112576 /* conv2_2.weight */,
    147456,
  );
  sum11(f32, 288105072 /* select */, 284893808 /* sum */);
  update2(f32, 138470000 /* conv2_1.bias.momentum */, 284893808 /* sum */, 112448 /* conv2_1.bias */, 128);
  convolution_input_gradient4(
    f32,
    38720 /* conv2_1.weight */,
    288105072 /* select */,
    284893808 /* convolution */,
  );
  convolution_weight_gradient7(
    f32,
    283288176 /* windowMax */,
    288105072 /* select */,
    285696624 /* convolution */,
  );
  update2(
    f32,
    138396272 /* conv2_1.weight.momentum */,
    285696624 /* convolution */,
    38720 /* conv2_1.weight */,
    73728,
  );
  scatterAdd5(
    f32,
    i32,
    285696624 /* scatterAdd */,
    284090992 /* windowArgmax */,
    284893808 /* convolution */,
  );
  sum12(f32, 280076912 /* relu */, 285696624 /* scatterAdd */, 280076912 /* select */, 283288176 /* sum */);
  update2(f32, 138396208 /* conv1_2.bias.momentum */, 283288176 /* sum */, 38656 /* conv1_2.bias */, 64);
  convolution_input_gradient_select5(
    f32,
    1792 /* conv1_2.weight */,
    280076912 /* select */,
    276715104 /* relu */,
    283288176 /* select */,
  );
  convolution_weight_gradient8(
    f32,
    276715104 /* relu */,
    280076912 /* select */,
    286499440 /* convolution */,
  );
  update2(
    f32,
    138359344 /* conv1_2.weight.momentum */,
    286499440 /* convolution */,
    1792 /* conv1_2.weight */,
    36864,
  );
  sum13(f32, 283288176 /* select */, 276715104 /* sum */);
  update2(f32, 138359280 /* conv1_1.bias.momentum */, 276715104 /* sum */, 1728 /* conv1_1.bias */, 64);
  convolution_weight_gradient9(f32, 279926368 /* x */, 283288176 /* select */, 276715104 /* convolution */);
  update2(
    f32,
    138357552 /* conv1_1.weight.momentum */,
    276715104 /* convolution */,
    0 /* conv1_1.weight */,
    1728,
  );
}

function gradients({ f32, i32, u8 }: Views): void {
  convolution_relu(
    f32,
    429168224 /* x */,
    0 /* conv1_1.weight */,
    1728 /* conv1_1.bias */,
    400348768 /* relu */,
  );
  convolution_relu2(
    f32,
    400348768 /* relu */,
    1792 /* conv1_2.weight */,
    38656 /* conv1_2.bias */,
    403560032 /* relu */,
  );
  windowMax_windowArgmax(
    f32,
    i32,
    403560032 /* relu */,
    422581856 /* windowMax */,
    421779040 /* windowArgmax */,
  );
  convolution_relu3(
    f32,
    422581856 /* windowMax */,
    38720 /* conv2_1.weight */,
    112448 /* conv2_1.bias */,
    413849184 /* relu */,
  );
  convolution_relu4(
    f32,
    413849184 /* relu */,
    112576 /* conv2_2.weight */,
    260032 /* conv2_2.bias */,
    415454816 /* relu */,
  );
  windowMax_windowArgmax2(
    f32,
    i32,
    415454816 /* relu */,
    427374176 /* windowMax */,
    426972768 /* windowArgmax */,
  );
  convolution_relu5(
    f32,
    427374176 /* windowMax */,
    260160 /* conv3_1.weight */,
    555072 /* conv3_1.bias */,
    423384672 /* relu */,
  );
  convolution_relu6(
    f32,
    423384672 /* relu */,
    555328 /* conv3_2.weight */,
    1145152 /* conv3_2.bias */,
    424187488 /* relu */,
  );
  convolution_relu6(
    f32,
    424187488 /* relu */,
    1145408 /* conv3_3.weight */,
    1735232 /* conv3_3.bias */,
    424990304 /* relu */,
  );
  windowMax_windowArgmax3(
    f32,
    i32,
    424990304 /* relu */,
    427976288 /* windowMax */,
    427775584 /* windowArgmax */,
  );
  convolution_relu7(
    f32,
    427976288 /* windowMax */,
    1735488 /* conv4_1.weight */,
    2915136 /* conv4_1.bias */,
    425793120 /* relu */,
  );
  convolution_relu8(
    f32,
    425793120 /* relu */,
    2915648 /* conv4_2.weight */,
    5274944 /* conv4_2.bias */,
    419419744 /* relu */,
  );
  convolution_relu8(
    f32,
    419419744 /* relu */,
    5275456 /* conv4_3.weight */,
    7634752 /* conv4_3.bias */,
    419821152 /* relu */,
  );
  windowMax_windowArgmax4(
    f32,
    i32,
    419821152 /* relu */,
    417160800 /* windowMax */,
    417060448 /* windowArgmax */,
  );
  convolution_relu9(
    f32,
    417160800 /* windowMax */,
    7635264 /* conv5_1.weight */,
    9994560 /* conv5_1.bias */,
    411489888 /* relu */,
  );
  convolution_relu9(
    f32,
    411489888 /* relu */,
    9995072 /* conv5_2.weight */,
    12354368 /* conv5_2.bias */,
    409130592 /* relu */,
  );
  convolution_relu9(
    f32,
    409130592 /* relu */,
    12354880 /* conv5_3.weight */,
    14714176 /* conv5_3.bias */,
    409230944 /* relu */,
  );
  windowMax_windowArgmax5(
    f32,
    i32,
    409230944 /* relu */,
    406771296 /* windowMax */,
    406871648 /* windowArgmax */,
  );
  contraction_relu(
    f32,
    406771296 /* windowMax */,
    14714688 /* fc6.weight */,
    117475136 /* fc6.bias */,
    406796384 /* relu */,
  );
  greaterEqual_select(
    f32,
    i32,
    u8,
    138357544 /* tapeless.seed */,
    138357548 /* tapeless.step */,
    1106909568 /* greaterEqual */,
    406796384 /* relu */,
    276715104 /* select */,
    4096,
  );
  contraction_relu2(
    f32,
    276715104 /* select */,
    117479232 /* fc7.weight */,
    134256448 /* fc7.bias */,
    276719200 /* relu */,
  );
  greaterEqual_select2(
    f32,
    i32,
    u8,
    138357544 /* tapeless.seed */,
    138357548 /* tapeless.step */,
    1106913664 /* greaterEqual */,
    276719200 /* relu */,
    276723296 /* select */,
    4096,
  );
  contraction_add(
    f32,
    276723296 /* select */,
    134260544 /* fc8.weight */,
    138356544 /* fc8.bias */,
    429326944 /* add */,
  );
  sum(f32, i32, 276730440 /* label */, 429326944 /* add */, 429331272 /* sum */);
  amax_select(f32, 429326944 /* add */, 276730444 /* select */);
  exp(f32, 429326944 /* add */, 276730444 /* select */, 429326944 /* exp */, 1000);
  sum_div(
    f32,
    429326944 /* exp */,
    276730444 /* select */,
    429331272 /* sum */,
    276730444 /* div */,
    429331272 /* loss */,
  );
  sum2(
    f32,
    i32,
    276730444 /* div */,
    429326944 /* exp */,
    276730440 /* label */,
    276729440 /* add */,
    429326944 /* fc8.bias */,
  );
  contraction_select(
    f32,
    u8,
    276729440 /* add */,
    134260544 /* fc8.weight */,
    276719200 /* relu */,
    1106913664 /* greaterEqual */,
    276719200 /* select */,
  );
  contraction(f32, 276729440 /* add */, 276723296 /* select */, 396252768 /* fc8.weight */);
  sum3(f32, 276719200 /* select */, 429318752 /* fc7.bias */);
  contraction_select2(
    f32,
    u8,
    276719200 /* select */,
    117479232 /* fc7.weight */,
    406796384 /* relu */,
    1106909568 /* greaterEqual */,
    406796384 /* select */,
  );
  contraction2(f32, 276719200 /* select */, 276715104 /* select */, 379475552 /* fc7.weight */);
  sum3(f32, 406796384 /* select */, 429322848 /* fc6.bias */);
  contraction3(f32, 406796384 /* select */, 14714688 /* fc6.weight */, 406896736 /* contraction */);
  contraction4(f32, 406796384 /* select */, 406771296 /* windowMax */, 276715104 /* fc6.weight */);
  scatterAdd(f32, i32, 406771296 /* scatterAdd */, 406871648 /* windowArgmax */, 406896736 /* contraction */);
  sum4(
    f32,
    409230944 /* relu */,
    406771296 /* scatterAdd */,
    409230944 /* select */,
    429327944 /* conv5_3.bias */,
  );
  convolution_input_gradient_select(
    f32,
    12354880 /* conv5_3.weight */,
    409230944 /* select */,
    409130592 /* relu */,
    411590240 /* select */,
  );
  convolution_weight_gradient(
    f32,
    409130592 /* relu */,
    409230944 /* select */,
    406771296 /* conv5_3.weight */,
  );
  sum5(f32, 411590240 /* select */, 429328456 /* conv5_2.bias */);
  convolution_input_gradient_select(
    f32,
    9995072 /* conv5_2.weight */,
    411590240 /* select */,
    411489888 /* relu */,
    417261152 /* select */,
  );
  convolution_weight_gradient(
    f32,
    411489888 /* relu */,
    411590240 /* select */,
    409130592 /* conv5_2.weight */,
  );
  sum5(f32, 417261152 /* select */, 429328968 /* conv5_1.bias */);
  convolution_input_gradient(
    f32,
    7635264 /* conv5_1.weight */,
    417261152 /* select */,
    417562208 /* convolution */,
  );
  convolution_weight_gradient(
    f32,
    417160800 /* windowMax */,
    417261152 /* select */,
    411489888 /* conv5_1.weight */,
  );
  scatterAdd2(
    f32,
    i32,
    417160800 /* scatterAdd */,
    417060448 /* windowArgmax */,
    417562208 /* convolution */,
  );
  sum6(
    f32,
    419821152 /* relu */,
    417160800 /* scatterAdd */,
    419821152 /* select */,
    429329480 /* conv4_3.bias */,
  );
  convolution_input_gradient_select2(
    f32,
    5275456 /* conv4_3.weight */,
    419821152 /* select */,
    419419744 /* relu */,
    426194528 /* select */,
  );
  convolution_weight_gradient2(
    f32,
    419419744 /* relu */,
    419821152 /* select */,
    417060448 /* conv4_3.weight */,
  );
  sum7(f32, 426194528 /* select */, 429329992 /* conv4_2.bias */);
  convolution_input_gradient_select2(
    f32,
    2915648 /* conv4_2.weight */,
    426194528 /* select */,
    425793120 /* relu */,
    428176992 /* select */,
  );
  convolution_weight_gradient2(
    f32,
    425793120 /* relu */,
    426194528 /* select */,
    419419744 /* conv4_2.weight */,
  );
  sum7(f32, 428176992 /* select */, 429330504 /* conv4_1.bias */);
  convolution_input_gradient2(
    f32,
    1735488 /* conv4_1.weight */,
    428176992 /* select */,
    428779104 /* convolution */,
  );
  convolution_weight_gradient3(
    f32,
    427976288 /* windowMax */,
    428176992 /* select */,
    425793120 /* conv4_1.weight */,
  );
  scatterAdd3(
    f32,
    i32,
    427976288 /* scatterAdd */,
    427775584 /* windowArgmax */,
    428779104 /* convolution */,
  );
  sum8(
    f32,
    424990304 /* relu */,
    427976288 /* scatterAdd */,
    424990304 /* select */,
    429331016 /* conv3_3.bias */,
  );
  convolution_input_gradient_select3(
    f32,
    1145408 /* conv3_3.weight */,
    424990304 /* select */,
    424187488 /* relu */,
    428365408 /* select */,
  );
  convolution_weight_gradient4(
    f32,
    424187488 /* relu */,
    424990304 /* select */,
    427775584 /* conv3_3.weight */,
  );
  sum9(f32, 428365408 /* select */, 425727584 /* conv3_2.bias */);
  convolution_input_gradient_select3(
    f32,
    555328 /* conv3_2.weight */,
    428365408 /* select */,
    423384672 /* relu */,
    424187488 /* select */,
  );
  convolution_weight_gradient4(
    f32,
    423384672 /* relu */,
    428365408 /* select */,
    424990304 /* conv3_2.weight */,
  );
  sum9(f32, 424187488 /* select */, 425727840 /* conv3_1.bias */);
  convolution_input_gradient3(
    f32,
    260160 /* conv3_1.weight */,
    424187488 /* select */,
    428660320 /* convolution */,
  );
  convolution_weight_gradient5(
    f32,
    427374176 /* windowMax */,
    424187488 /* select */,
    428365408 /* conv3_1.weight */,
  );
  scatterAdd4(
    f32,
    i32,
    423384672 /* scatterAdd */,
    426972768 /* windowArgmax */,
    428660320 /* convolution */,
  );
  sum10(
    f32,
    415454816 /* relu */,
    423384672 /* scatterAdd */,
    415454816 /* select */,
    425728096 /* conv2_2.bias */,
  );
  convolution_input_gradient_select4(
    f32,
    112576 /* conv2_2.weight */,
    415454816 /* select */,
    413849184 /* relu */,
    423384672 /* select */,
  );
  convolution_weight_gradient6(
    f32,
    413849184 /* relu */,
    415454816 /* select */,
    425580128 /* conv2_2.weight */,
  );
  sum11(f32, 423384672 /* select */, 425728224 /* conv2_1.bias */);
  convolution_input_gradient4(
    f32,
    38720 /* conv2_1.weight */,
    423384672 /* select */,
    426972768 /* convolution */,
  );
  convolution_weight_gradient7(
    f32,
    422581856 /* windowMax */,
    423384672 /* select */,
    428660320 /* conv2_1.weight */,
  );
  scatterAdd5(
    f32,
    i32,
    413849184 /* scatterAdd */,
    421779040 /* windowArgmax */,
    426972768 /* convolution */,
  );
  sum12(
    f32,
    403560032 /* relu */,
    413849184 /* scatterAdd */,
    403560032 /* select */,
    421815904 /* conv1_2.bias */,
  );
  convolution_input_gradient_select5(
    f32,
    1792 /* conv1_2.weight */,
    403560032 /* select */,
    400348768 /* relu */,
    413849184 /* select */,
  );
  convolution_weight_gradient8(
    f32,
    400348768 /* relu */,
    403560032 /* select */,
    421779040 /* conv1_2.weight */,
  );
  sum13(f32, 413849184 /* select */, 400350496 /* conv1_1.bias */);
  convolution_weight_gradient9(
    f32,
    429168224 /* x */,
    413849184 /* select */,
    400348768 /* conv1_1.weight */,
  );
}

function evaluate({ f32, i32 }: Views): void {
  convolution_relu(
    f32,
    279926368 /* x */,
    0 /* conv1_1.weight */,
    1728 /* conv1_1.bias */,
    276715104 /* relu */,
  );
  convolution(f32, 276715104 /* relu */, 1792 /* conv1_2.weight */, 280076912 /* convolution */);
  windowMax(f32, 280076912 /* convolution */, 38656 /* conv1_2.bias */, 276715104 /* windowMax */);
  convolution_relu3(
    f32,
    276715104 /* windowMax */,
    38720 /* conv2_1.weight */,
    112448 /* conv2_1.bias */,
    277517920 /* relu */,
  );
  convolution2(f32, 277517920 /* relu */, 112576 /* conv2_2.weight */, 280076912 /* convolution */);
  windowMax2(f32, 280076912 /* convolution */, 260032 /* conv2_2.bias */, 276715104 /* windowMax */);
  convolution_relu5(
    f32,
    276715104 /* windowMax */,
    260160 /* conv3_1.weight */,
    555072 /* conv3_1.bias */,
    277116512 /* relu */,
  );
  convolution_relu6(
    f32,
    277116512 /* relu */,
    555328 /* conv3_2.weight */,
    1145152 /* conv3_2.bias */,
    277919328 /* relu */,
  );
  convolution3(f32, 277919328 /* relu */, 1145408 /* conv3_3.weight */, 276715104 /* convolution */);
  windowMax3(f32, 276715104 /* convolution */, 1735232 /* conv3_3.bias */, 277517920 /* windowMax */);
  convolution_relu7(
    f32,
    277517920 /* windowMax */,
    1735488 /* conv4_1.weight */,
    2915136 /* conv4_1.bias */,
    276715104 /* relu */,
  );
  convolution_relu8(
    f32,
    276715104 /* relu */,
    2915648 /* conv4_2.weight */,
    5274944 /* conv4_2.bias */,
    277116512 /* relu */,
  );
  convolution4(f32, 277116512 /* relu */, 5275456 /* conv4_3.weight */, 276715104 /* convolution */);
  windowMax4(f32, 276715104 /* convolution */, 7634752 /* conv4_3.bias */, 277116512 /* windowMax */);
  convolution_relu9(
    f32,
    277116512 /* windowMax */,
    7635264 /* conv5_1.weight */,
    9994560 /* conv5_1.bias */,
    276715104 /* relu */,
  );
  convolution_relu9(
    f32,
    276715104 /* relu */,
    9995072 /* conv5_2.weight */,
    12354368 /* conv5_2.bias */,
    276815456 /* relu */,
  );
  convolution5(f32, 276815456 /* relu */, 12354880 /* conv5_3.weight */, 276715104 /* convolution */);
  windowMax5(f32, 276715104 /* convolution */, 14714176 /* conv5_3.bias */, 276815456 /* windowMax */);
  contraction_relu(
    f32,
    276815456 /* windowMax */,
    14714688 /* fc6.weight */,
    117475136 /* fc6.bias */,
    276715104 /* relu */,
  );
  contraction_relu2(
    f32,
    276715104 /* relu */,
    117479232 /* fc7.weight */,
    134256448 /* fc7.bias */,
    276719200 /* relu */,
  );
  contraction_add(
    f32,
    276719200 /* relu */,
    134260544 /* fc8.weight */,
    138356544 /* fc8.bias */,
    276715104 /* add */,
  );
  sum(f32, i32, 280076896 /* label */, 276715104 /* add */, 276716104 /* sum */);
  amax_select(f32, 276715104 /* add */, 276716108 /* select */);
  sum14(f32, 276715104 /* add */, 276716108 /* select */, 276716104 /* sum */, 276716104 /* loss */);
}

function predict({ f32 }: Views): void {
  convolution_relu(
    f32,
    279926368 /* x */,
    0 /* conv1_1.weight */,
    1728 /* conv1_1.bias */,
    276715104 /* relu */,
  );
  convolution(f32, 276715104 /* relu */, 1792 /* conv1_2.weight */, 279926368 /* convolution */);
  windowMax(f32, 279926368 /* convolution */, 38656 /* conv1_2.bias */, 276715104 /* windowMax */);
  convolution_relu3(
    f32,
    276715104 /* windowMax */,
    38720 /* conv2_1.weight */,
    112448 /* conv2_1.bias */,
    277517920 /* relu */,
  );
  convolution2(f32, 277517920 /* relu */, 112576 /* conv2_2.weight */, 279123552 /* convolution */);
  windowMax2(f32, 279123552 /* convolution */, 260032 /* conv2_2.bias */, 276715104 /* windowMax */);
  convolution_relu5(
    f32,
    276715104 /* windowMax */,
    260160 /* conv3_1.weight */,
    555072 /* conv3_1.bias */,
    277116512 /* relu */,
  );
  convolution_relu6(
    f32,
    277116512 /* relu */,
    555328 /* conv3_2.weight */,
    1145152 /* conv3_2.bias */,
    277919328 /* relu */,
  );
  convolution3(f32, 277919328 /* relu */, 1145408 /* conv3_3.weight */, 276715104 /* convolution */);
  windowMax3(f32, 276715104 /* convolution */, 1735232 /* conv3_3.bias */, 277517920 /* windowMax */);
  convolution_relu7(
    f32,
    277517920 /* windowMax */,
    1735488 /* conv4_1.weight */,
    2915136 /* conv4_1.bias */,
    276715104 /* relu */,
  );
  convolution_relu8(
    f32,
    276715104 /* relu */,
    2915648 /* conv4_2.weight */,
    5274944 /* conv4_2.bias */,
    277116512 /* relu */,
  );
  convolution4(f32, 277116512 /* relu */, 5275456 /* conv4_3.weight */, 276715104 /* convolution */);
  windowMax4(f32, 276715104 /* convolution */, 7634752 /* conv4_3.bias */, 277116512 /* windowMax */);
  convolution_relu9(
    f32,
    277116512 /* windowMax */,
    7635264 /* conv5_1.weight */,
    9994560 /* conv5_1.bias */,
    276715104 /* relu */,
  );
  convolution_relu9(
    f32,
    276715104 /* relu */,
    9995072 /* conv5_2.weight */,
    12354368 /* conv5_2.bias */,
    276815456 /* relu */,
  );
  convolution5(f32, 276815456 /* relu */, 12354880 /* conv5_3.weight */, 276715104 /* convolution */);
  windowMax5(f32, 276715104 /* convolution */, 14714176 /* conv5_3.bias */, 276815456 /* windowMax */);
  contraction_relu(
    f32,
    276815456 /* windowMax */,
    14714688 /* fc6.weight */,
    117475136 /* fc6.bias */,
    276715104 /* relu */,
  );
  contraction_relu2(
    f32,
    276715104 /* relu */,
    117479232 /* fc7.weight */,
    134256448 /* fc7.bias */,
    276719200 /* relu */,
  );
  contraction_add(
    f32,
    276719200 /* relu */,
    134260544 /* fc8.weight */,
    138356544 /* fc8.bias */,
    276715104 /* logits */,
  );
}

/** What `step` takes. */
export interface StepInputs {
  /** f32[1, 3, 224, 224] */
  readonly x: NumericArray;
  /** i32[1] */
  readonly label: NumericArray;
}

/** What `evaluate` takes. */
export interface EvaluateInputs {
  /** f32[1, 3, 224, 224] */
  readonly x: NumericArray;
  /** i32[1] */
  readonly label: NumericArray;
}

/** What `gradients` takes. */
export interface GradientInputs {
  /** f32[1, 3, 224, 224] */
  readonly x: NumericArray;
  /** i32[1] */
  readonly label: NumericArray;
}

/** What `predict` takes. */
export interface PredictInputs {
  /** f32[1, 3, 224, 224] */
  readonly x: NumericArray;
  /** Not needed: may be given, and is not read. */
  readonly label?: NumericArray;
}

/** What `predict` returns. */
export interface Outputs {
  /** f32[1, 1000] */
  readonly logits: Float32Array;
}

/** The parameters by name. */
export interface Parameters {
  /** f32[64, 3, 3, 3] */
  readonly "conv1_1.weight": Float32Array;
  /** f32[64] */
  readonly "conv1_1.bias": Float32Array;
  /** f32[64, 64, 3, 3] */
  readonly "conv1_2.weight": Float32Array;
  /** f32[64] */
  readonly "conv1_2.bias": Float32Array;
  /** f32[128, 64, 3, 3] */
  readonly "conv2_1.weight": Float32Array;
  /** f32[128] */
  readonly "conv2_1.bias": Float32Array;
  /** f32[128, 128, 3, 3] */
  readonly "conv2_2.weight": Float32Array;
  /** f32[128] */
  readonly "conv2_2.bias": Float32Array;
  /** f32[256, 128, 3, 3] */
  readonly "conv3_1.weight": Float32Array;
  /** f32[256] */
  readonly "conv3_1.bias": Float32Array;
  /** f32[256, 256, 3, 3] */
  readonly "conv3_2.weight": Float32Array;
  /** f32[256] */
  readonly "conv3_2.bias": Float32Array;
  /** f32[256, 256, 3, 3] */
  readonly "conv3_3.weight": Float32Array;
  /** f32[256] */
  readonly "conv3_3.bias": Float32Array;
  /** f32[512, 256, 3, 3] */
  readonly "conv4_1.weight": Float32Array;
  /** f32[512] */
  readonly "conv4_1.bias": Float32Array;
  /** f32[512, 512, 3, 3] */
  readonly "conv4_2.weight": Float32Array;
  /** f32[512] */
  readonly "conv4_2.bias": Float32Array;
  /** f32[512, 512, 3, 3] */
  readonly "conv4_3.weight": Float32Array;
  /** f32[512] */
  readonly "conv4_3.bias": Float32Array;
  /** f32[512, 512, 3, 3] */
  readonly "conv5_1.weight": Float32Array;
  /** f32[512] */
  readonly "conv5_1.bias": Float32Array;
  /** f32[512, 512, 3, 3] */
  readonly "conv5_2.weight": Float32Array;
  /** f32[512] */
  readonly "conv5_2.bias": Float32Array;
  /** f32[512, 512, 3, 3] */
  readonly "conv5_3.weight": Float32Array;
  /** f32[512] */
  readonly "conv5_3.bias": Float32Array;
  /** f32[4096, 25088] */
  readonly "fc6.weight": Float32Array;
  /** f32[4096] */
  readonly "fc6.bias": Float32Array;
  /** f32[4096, 4096] */
  readonly "fc7.weight": Float32Array;
  /** f32[4096] */
  readonly "fc7.bias": Float32Array;
  /** f32[1000, 4096] */
  readonly "fc8.weight": Float32Array;
  /** f32[1000] */
  readonly "fc8.bias": Float32Array;
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
  name: "vgg16",
  format: 1,
  fingerprint: "c071e60a486054d1",
  arenaBytes: 1717325104,
  dtype: "f32",
  parameters: [
    {
      name: "conv1_1.weight",
      type: "f32",
      shape: [64, 3, 3, 3],
      offset: 0,
      initial: { kind: "uniform", low: -0.19245008972987526, high: 0.19245008972987526 },
      trainable: true,
    },
    {
      name: "conv1_1.bias",
      type: "f32",
      shape: [64],
      offset: 6912,
      initial: { kind: "uniform", low: -0.19245008972987526, high: 0.19245008972987526 },
      trainable: true,
    },
    {
      name: "conv1_2.weight",
      type: "f32",
      shape: [64, 64, 3, 3],
      offset: 7168,
      initial: { kind: "uniform", low: -0.041666666666666664, high: 0.041666666666666664 },
      trainable: true,
    },
    {
      name: "conv1_2.bias",
      type: "f32",
      shape: [64],
      offset: 154624,
      initial: { kind: "uniform", low: -0.041666666666666664, high: 0.041666666666666664 },
      trainable: true,
    },
    {
      name: "conv2_1.weight",
      type: "f32",
      shape: [128, 64, 3, 3],
      offset: 154880,
      initial: { kind: "uniform", low: -0.041666666666666664, high: 0.041666666666666664 },
      trainable: true,
    },
    {
      name: "conv2_1.bias",
      type: "f32",
      shape: [128],
      offset: 449792,
      initial: { kind: "uniform", low: -0.041666666666666664, high: 0.041666666666666664 },
      trainable: true,
    },
    {
      name: "conv2_2.weight",
      type: "f32",
      shape: [128, 128, 3, 3],
      offset: 450304,
      initial: { kind: "uniform", low: -0.029462782549439483, high: 0.029462782549439483 },
      trainable: true,
    },
    {
      name: "conv2_2.bias",
      type: "f32",
      shape: [128],
      offset: 1040128,
      initial: { kind: "uniform", low: -0.029462782549439483, high: 0.029462782549439483 },
      trainable: true,
    },
    {
      name: "conv3_1.weight",
      type: "f32",
      shape: [256, 128, 3, 3],
      offset: 1040640,
      initial: { kind: "uniform", low: -0.029462782549439483, high: 0.029462782549439483 },
      trainable: true,
    },
    {
      name: "conv3_1.bias",
      type: "f32",
      shape: [256],
      offset: 2220288,
      initial: { kind: "uniform", low: -0.029462782549439483, high: 0.029462782549439483 },
      trainable: true,
    },
    {
      name: "conv3_2.weight",
      type: "f32",
      shape: [256, 256, 3, 3],
      offset: 2221312,
      initial: { kind: "uniform", low: -0.020833333333333332, high: 0.020833333333333332 },
      trainable: true,
    },
    {
      name: "conv3_2.bias",
      type: "f32",
      shape: [256],
      offset: 4580608,
      initial: { kind: "uniform", low: -0.020833333333333332, high: 0.020833333333333332 },
      trainable: true,
    },
    {
      name: "conv3_3.weight",
      type: "f32",
      shape: [256, 256, 3, 3],
      offset: 4581632,
      initial: { kind: "uniform", low: -0.020833333333333332, high: 0.020833333333333332 },
      trainable: true,
    },
    {
      name: "conv3_3.bias",
      type: "f32",
      shape: [256],
      offset: 6940928,
      initial: { kind: "uniform", low: -0.020833333333333332, high: 0.020833333333333332 },
      trainable: true,
    },
    {
      name: "conv4_1.weight",
      type: "f32",
      shape: [512, 256, 3, 3],
      offset: 6941952,
      initial: { kind: "uniform", low: -0.020833333333333332, high: 0.020833333333333332 },
      trainable: true,
    },
    {
      name: "conv4_1.bias",
      type: "f32",
      shape: [512],
      offset: 11660544,
      initial: { kind: "uniform", low: -0.020833333333333332, high: 0.020833333333333332 },
      trainable: true,
    },
    {
      name: "conv4_2.weight",
      type: "f32",
      shape: [512, 512, 3, 3],
      offset: 11662592,
      initial: { kind: "uniform", low: -0.014731391274719742, high: 0.014731391274719742 },
      trainable: true,
    },
    {
      name: "conv4_2.bias",
      type: "f32",
      shape: [512],
      offset: 21099776,
      initial: { kind: "uniform", low: -0.014731391274719742, high: 0.014731391274719742 },
      trainable: true,
    },
    {
      name: "conv4_3.weight",
      type: "f32",
      shape: [512, 512, 3, 3],
      offset: 21101824,
      initial: { kind: "uniform", low: -0.014731391274719742, high: 0.014731391274719742 },
      trainable: true,
    },
    {
      name: "conv4_3.bias",
      type: "f32",
      shape: [512],
      offset: 30539008,
      initial: { kind: "uniform", low: -0.014731391274719742, high: 0.014731391274719742 },
      trainable: true,
    },
    {
      name: "conv5_1.weight",
      type: "f32",
      shape: [512, 512, 3, 3],
      offset: 30541056,
      initial: { kind: "uniform", low: -0.014731391274719742, high: 0.014731391274719742 },
      trainable: true,
    },
    {
      name: "conv5_1.bias",
      type: "f32",
      shape: [512],
      offset: 39978240,
      initial: { kind: "uniform", low: -0.014731391274719742, high: 0.014731391274719742 },
      trainable: true,
    },
    {
      name: "conv5_2.weight",
      type: "f32",
      shape: [512, 512, 3, 3],
      offset: 39980288,
      initial: { kind: "uniform", low: -0.014731391274719742, high: 0.014731391274719742 },
      trainable: true,
    },
    {
      name: "conv5_2.bias",
      type: "f32",
      shape: [512],
      offset: 49417472,
      initial: { kind: "uniform", low: -0.014731391274719742, high: 0.014731391274719742 },
      trainable: true,
    },
    {
      name: "conv5_3.weight",
      type: "f32",
      shape: [512, 512, 3, 3],
      offset: 49419520,
      initial: { kind: "uniform", low: -0.014731391274719742, high: 0.014731391274719742 },
      trainable: true,
    },
    {
      name: "conv5_3.bias",
      type: "f32",
      shape: [512],
      offset: 58856704,
      initial: { kind: "uniform", low: -0.014731391274719742, high: 0.014731391274719742 },
      trainable: true,
    },
    {
      name: "fc6.weight",
      type: "f32",
      shape: [4096, 25088],
      offset: 58858752,
      initial: { kind: "uniform", low: -0.006313453403451317, high: 0.006313453403451317 },
      trainable: true,
    },
    {
      name: "fc6.bias",
      type: "f32",
      shape: [4096],
      offset: 469900544,
      initial: { kind: "uniform", low: -0.006313453403451317, high: 0.006313453403451317 },
      trainable: true,
    },
    {
      name: "fc7.weight",
      type: "f32",
      shape: [4096, 4096],
      offset: 469916928,
      initial: { kind: "uniform", low: -0.015625, high: 0.015625 },
      trainable: true,
    },
    {
      name: "fc7.bias",
      type: "f32",
      shape: [4096],
      offset: 537025792,
      initial: { kind: "uniform", low: -0.015625, high: 0.015625 },
      trainable: true,
    },
    {
      name: "fc8.weight",
      type: "f32",
      shape: [1000, 4096],
      offset: 537042176,
      initial: { kind: "uniform", low: -0.015625, high: 0.015625 },
      trainable: true,
    },
    {
      name: "fc8.bias",
      type: "f32",
      shape: [1000],
      offset: 553426176,
      initial: { kind: "uniform", low: -0.015625, high: 0.015625 },
      trainable: true,
    },
  ],
  state: [
    {
      name: "conv1_1.weight.momentum",
      type: "f32",
      shape: [64, 3, 3, 3],
      offset: 553430208,
      initial: { kind: "zeros" },
    },
    {
      name: "conv1_1.bias.momentum",
      type: "f32",
      shape: [64],
      offset: 553437120,
      initial: { kind: "zeros" },
    },
    {
      name: "conv1_2.weight.momentum",
      type: "f32",
      shape: [64, 64, 3, 3],
      offset: 553437376,
      initial: { kind: "zeros" },
    },
    {
      name: "conv1_2.bias.momentum",
      type: "f32",
      shape: [64],
      offset: 553584832,
      initial: { kind: "zeros" },
    },
    {
      name: "conv2_1.weight.momentum",
      type: "f32",
      shape: [128, 64, 3, 3],
      offset: 553585088,
      initial: { kind: "zeros" },
    },
    {
      name: "conv2_1.bias.momentum",
      type: "f32",
      shape: [128],
      offset: 553880000,
      initial: { kind: "zeros" },
    },
    {
      name: "conv2_2.weight.momentum",
      type: "f32",
      shape: [128, 128, 3, 3],
      offset: 553880512,
      initial: { kind: "zeros" },
    },
    {
      name: "conv2_2.bias.momentum",
      type: "f32",
      shape: [128],
      offset: 554470336,
      initial: { kind: "zeros" },
    },
    {
      name: "conv3_1.weight.momentum",
      type: "f32",
      shape: [256, 128, 3, 3],
      offset: 554470848,
      initial: { kind: "zeros" },
    },
    {
      name: "conv3_1.bias.momentum",
      type: "f32",
      shape: [256],
      offset: 555650496,
      initial: { kind: "zeros" },
    },
    {
      name: "conv3_2.weight.momentum",
      type: "f32",
      shape: [256, 256, 3, 3],
      offset: 555651520,
      initial: { kind: "zeros" },
    },
    {
      name: "conv3_2.bias.momentum",
      type: "f32",
      shape: [256],
      offset: 558010816,
      initial: { kind: "zeros" },
    },
    {
      name: "conv3_3.weight.momentum",
      type: "f32",
      shape: [256, 256, 3, 3],
      offset: 558011840,
      initial: { kind: "zeros" },
    },
    {
      name: "conv3_3.bias.momentum",
      type: "f32",
      shape: [256],
      offset: 560371136,
      initial: { kind: "zeros" },
    },
    {
      name: "conv4_1.weight.momentum",
      type: "f32",
      shape: [512, 256, 3, 3],
      offset: 560372160,
      initial: { kind: "zeros" },
    },
    {
      name: "conv4_1.bias.momentum",
      type: "f32",
      shape: [512],
      offset: 565090752,
      initial: { kind: "zeros" },
    },
    {
      name: "conv4_2.weight.momentum",
      type: "f32",
      shape: [512, 512, 3, 3],
      offset: 565092800,
      initial: { kind: "zeros" },
    },
    {
      name: "conv4_2.bias.momentum",
      type: "f32",
      shape: [512],
      offset: 574529984,
      initial: { kind: "zeros" },
    },
    {
      name: "conv4_3.weight.momentum",
      type: "f32",
      shape: [512, 512, 3, 3],
      offset: 574532032,
      initial: { kind: "zeros" },
    },
    {
      name: "conv4_3.bias.momentum",
      type: "f32",
      shape: [512],
      offset: 583969216,
      initial: { kind: "zeros" },
    },
    {
      name: "conv5_1.weight.momentum",
      type: "f32",
      shape: [512, 512, 3, 3],
      offset: 583971264,
      initial: { kind: "zeros" },
    },
    {
      name: "conv5_1.bias.momentum",
      type: "f32",
      shape: [512],
      offset: 593408448,
      initial: { kind: "zeros" },
    },
    {
      name: "conv5_2.weight.momentum",
      type: "f32",
      shape: [512, 512, 3, 3],
      offset: 593410496,
      initial: { kind: "zeros" },
    },
    {
      name: "conv5_2.bias.momentum",
      type: "f32",
      shape: [512],
      offset: 602847680,
      initial: { kind: "zeros" },
    },
    {
      name: "conv5_3.weight.momentum",
      type: "f32",
      shape: [512, 512, 3, 3],
      offset: 602849728,
      initial: { kind: "zeros" },
    },
    {
      name: "conv5_3.bias.momentum",
      type: "f32",
      shape: [512],
      offset: 612286912,
      initial: { kind: "zeros" },
    },
    {
      name: "fc6.weight.momentum",
      type: "f32",
      shape: [4096, 25088],
      offset: 612288960,
      initial: { kind: "zeros" },
    },
    { name: "fc6.bias.momentum", type: "f32", shape: [4096], offset: 1023330752, initial: { kind: "zeros" } },
    {
      name: "fc7.weight.momentum",
      type: "f32",
      shape: [4096, 4096],
      offset: 1023347136,
      initial: { kind: "zeros" },
    },
    { name: "fc7.bias.momentum", type: "f32", shape: [4096], offset: 1090456000, initial: { kind: "zeros" } },
    {
      name: "fc8.weight.momentum",
      type: "f32",
      shape: [1000, 4096],
      offset: 1090472384,
      initial: { kind: "zeros" },
    },
    { name: "fc8.bias.momentum", type: "f32", shape: [1000], offset: 1106856384, initial: { kind: "zeros" } },
  ],
  constants: [],
  counters: { seed: 553430176, step: 553430192, guard: 1106860384 },
  objectives: {
    ["loss"]: {
      step: {
        inputs: [
          { name: "x", type: "f32", shape: [1, 3, 224, 224], offset: 1119705472 },
          { name: "label", type: "i32", shape: [1], offset: 1120307584, below: 1000 },
        ],
        outputs: [],
        loss: 1120307600,
        metrics: [],
        run: step,
      },
      evaluate: {
        inputs: [
          { name: "x", type: "f32", shape: [1, 3, 224, 224], offset: 1119705472 },
          { name: "label", type: "i32", shape: [1], offset: 1120307584, below: 1000 },
        ],
        outputs: [],
        loss: 1106864416,
        metrics: [],
        run: evaluate,
      },
      gradients: {
        inputs: [
          { name: "x", type: "f32", shape: [1, 3, 224, 224], offset: 1716672896 },
          { name: "label", type: "i32", shape: [1], offset: 1106921760, below: 1000 },
        ],
        outputs: [
          { name: "conv1_1.weight", type: "f32", shape: [64, 3, 3, 3], offset: 1601395072 },
          { name: "conv1_1.bias", type: "f32", shape: [64], offset: 1601401984 },
          { name: "conv1_2.weight", type: "f32", shape: [64, 64, 3, 3], offset: 1687116160 },
          { name: "conv1_2.bias", type: "f32", shape: [64], offset: 1687263616 },
          { name: "conv2_1.weight", type: "f32", shape: [128, 64, 3, 3], offset: 1714641280 },
          { name: "conv2_1.bias", type: "f32", shape: [128], offset: 1702912896 },
          { name: "conv2_2.weight", type: "f32", shape: [128, 128, 3, 3], offset: 1702320512 },
          { name: "conv2_2.bias", type: "f32", shape: [128], offset: 1702912384 },
          { name: "conv3_1.weight", type: "f32", shape: [256, 128, 3, 3], offset: 1713461632 },
          { name: "conv3_1.bias", type: "f32", shape: [256], offset: 1702911360 },
          { name: "conv3_2.weight", type: "f32", shape: [256, 256, 3, 3], offset: 1699961216 },
          { name: "conv3_2.bias", type: "f32", shape: [256], offset: 1702910336 },
          { name: "conv3_3.weight", type: "f32", shape: [256, 256, 3, 3], offset: 1711102336 },
          { name: "conv3_3.bias", type: "f32", shape: [256], offset: 1717324064 },
          { name: "conv4_1.weight", type: "f32", shape: [512, 256, 3, 3], offset: 1703172480 },
          { name: "conv4_1.bias", type: "f32", shape: [512], offset: 1717322016 },
          { name: "conv4_2.weight", type: "f32", shape: [512, 512, 3, 3], offset: 1677678976 },
          { name: "conv4_2.bias", type: "f32", shape: [512], offset: 1717319968 },
          { name: "conv4_3.weight", type: "f32", shape: [512, 512, 3, 3], offset: 1668241792 },
          { name: "conv4_3.bias", type: "f32", shape: [512], offset: 1717317920 },
          { name: "conv5_1.weight", type: "f32", shape: [512, 512, 3, 3], offset: 1645959552 },
          { name: "conv5_1.bias", type: "f32", shape: [512], offset: 1717315872 },
          { name: "conv5_2.weight", type: "f32", shape: [512, 512, 3, 3], offset: 1636522368 },
          { name: "conv5_2.bias", type: "f32", shape: [512], offset: 1717313824 },
          { name: "conv5_3.weight", type: "f32", shape: [512, 512, 3, 3], offset: 1627085184 },
          { name: "conv5_3.bias", type: "f32", shape: [512], offset: 1717311776 },
          { name: "fc6.weight", type: "f32", shape: [4096, 25088], offset: 1106860416 },
          { name: "fc6.bias", type: "f32", shape: [4096], offset: 1717291392 },
          { name: "fc7.weight", type: "f32", shape: [4096, 4096], offset: 1517902208 },
          { name: "fc7.bias", type: "f32", shape: [4096], offset: 1717275008 },
          { name: "fc8.weight", type: "f32", shape: [1000, 4096], offset: 1585011072 },
          { name: "fc8.bias", type: "f32", shape: [1000], offset: 1717307776 },
        ],
        loss: 1717325088,
        metrics: [],
        run: gradients,
      },
    },
  },
  predict: {
    inputs: [{ name: "x", type: "f32", shape: [1, 3, 224, 224], offset: 1119705472 }],
    unread: ["label"],
    outputs: [{ name: "logits", type: "f32", shape: [1, 1000], offset: 1106860416 }],
    metrics: [],
    run: predict,
  },
});
