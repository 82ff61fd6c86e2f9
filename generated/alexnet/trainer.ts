// @generated
/* eslint-disable */
/**
 * alexnet: a neural network and its training, compiled by Tapeless. Do not edit: change the model and
 * compile it again. Kernels come first, then one function per program, then the trainer that is made of them.
 *
 * Inputs
 *   x      f32[1, 3, 224, 224]
 *   label  i32[1]
 * Parameters: 61,100,840 numbers in 16 tensors
 *   features.0.weight    f32[64, 3, 11, 11]
 *   features.0.bias      f32[64]
 *   features.3.weight    f32[192, 64, 5, 5]
 *   features.3.bias      f32[192]
 *   features.6.weight    f32[384, 192, 3, 3]
 *   features.6.bias      f32[384]
 *   features.8.weight    f32[256, 384, 3, 3]
 *   features.8.bias      f32[256]
 *   features.10.weight   f32[256, 256, 3, 3]
 *   features.10.bias     f32[256]
 *   classifier.1.weight  f32[4096, 9216]
 *   classifier.1.bias    f32[4096]
 *   classifier.4.weight  f32[4096, 4096]
 *   classifier.4.bias    f32[4096]
 *   classifier.6.weight  f32[1000, 4096]
 *   classifier.6.bias    f32[1000]
 * Dimensions, as tensor[axis]
 *      3  x[1], features.0.weight[1], features.6.weight[2], features.6.weight[3], features.8.weight[2], and 3 more
 *    224  x[2], x[3]
 *     64  features.0.weight[0], features.0.bias[0], features.3.weight[1]
 *     11  features.0.weight[2], features.0.weight[3]
 *    192  features.3.weight[0], features.3.bias[0], features.6.weight[1]
 *      5  features.3.weight[2], features.3.weight[3]
 *    384  features.6.weight[0], features.6.bias[0], features.8.weight[1]
 *    256  features.8.weight[0], features.8.bias[0], features.10.weight[0], features.10.weight[1], features.10.bias[0]
 *   4096  classifier.1.weight[0], classifier.1.bias[0], classifier.4.weight[0], classifier.4.weight[1], classifier.4.bias[0], and 1 more
 *   9216  classifier.1.weight[1]
 *   1000  classifier.6.weight[0], classifier.6.bias[0], logits[1]
 * Programs          FLOPs per call    peak bytes  launches
 *   step             4,514,897,391   643,112,848        60
 *   gradients        4,148,292,351   735,641,136        43
 *   evaluate         1,430,165,214   490,183,312        14
 *   predict          1,430,159,208   490,183,296        11
 * Memory: one arena of 735,641,136 bytes (702 MiB), the first 488,806,784 for parameters and state.
 * Kernels take the views of the arena that they use, then the position of each tensor in its view, in elements.
 * Tensors are row-major. Arithmetic is in float64 between loads and stores, rounded when stored.
 */
import { defineTrainer, threefry, type NumericArray, type Views } from "../../runtime/index.ts";

/**
 * convolution, alexnet.ts:35
 * relu, alexnet.ts:35
 */
function convolution_relu(
  f32: Float32Array,
  x_at: number,
  features0Weight: number,
  features0Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 64; i += 2) {
    const bias = f32[features0Bias + i]!;
    const bias_i1 = f32[features0Bias + i + 1]!;
    for (let j = 0; j < 55; j++) {
      const relu_at_row = relu_at + i * 3025 + j * 55;
      for (let k = 0; k < 55; k += 5) {
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
        for (let r = 0; r < 3; r++) {
          for (let s = 0; s < 11; s++) {
            const x_at_row = x_at + r * 50176 + j * 896 + s * 224 + k * 4;
            const features0Weight_row = features0Weight + i * 363 + r * 121 + s * 11;
            for (let t = 0; t < 11; t++) {
              if (j * 4 + s >= 2 && j * 4 + s < 226) {
                if (k * 4 + t >= 2) {
                  const x = f32[x_at_row + t - 450]!;
                  convolution += x * f32[features0Weight_row + t]!;
                  convolution_i1 += x * f32[features0Weight_row + t + 363]!;
                }
                const x_k1 = f32[x_at_row + t - 446]!;
                convolution_k1 += x_k1 * f32[features0Weight_row + t]!;
                convolution_k1_i1 += x_k1 * f32[features0Weight_row + t + 363]!;
                const x_k2 = f32[x_at_row + t - 442]!;
                convolution_k2 += x_k2 * f32[features0Weight_row + t]!;
                convolution_k2_i1 += x_k2 * f32[features0Weight_row + t + 363]!;
                const x_k3 = f32[x_at_row + t - 438]!;
                convolution_k3 += x_k3 * f32[features0Weight_row + t]!;
                convolution_k3_i1 += x_k3 * f32[features0Weight_row + t + 363]!;
                if (k * 4 + t < 210) {
                  const x_k4 = f32[x_at_row + t - 434]!;
                  convolution_k4 += x_k4 * f32[features0Weight_row + t]!;
                  convolution_k4_i1 += x_k4 * f32[features0Weight_row + t + 363]!;
                }
              }
            }
          }
        }
        f32[relu_at_row + k] = Math.max(convolution + bias, 0);
        f32[relu_at_row + k + 3025] = Math.max(convolution_i1 + bias_i1, 0);
        f32[relu_at_row + k + 1] = Math.max(convolution_k1 + bias, 0);
        f32[relu_at_row + k + 3026] = Math.max(convolution_k1_i1 + bias_i1, 0);
        f32[relu_at_row + k + 2] = Math.max(convolution_k2 + bias, 0);
        f32[relu_at_row + k + 3027] = Math.max(convolution_k2_i1 + bias_i1, 0);
        f32[relu_at_row + k + 3] = Math.max(convolution_k3 + bias, 0);
        f32[relu_at_row + k + 3028] = Math.max(convolution_k3_i1 + bias_i1, 0);
        f32[relu_at_row + k + 4] = Math.max(convolution_k4 + bias, 0);
        f32[relu_at_row + k + 3029] = Math.max(convolution_k4_i1 + bias_i1, 0);
      }
    }
  }
}

/**
 * windowMax, alexnet.ts:36
 * windowArgmax, alexnet.ts:36
 */
function windowMax_windowArgmax(
  f32: Float32Array,
  i32: Int32Array,
  relu_at: number,
  windowMax_at: number,
  windowArgmax_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    for (let j = 0; j < 27; j++) {
      const windowMax_at_row = windowMax_at + i * 729 + j * 27;
      const windowArgmax_at_row = windowArgmax_at + i * 729 + j * 27;
      for (let k = 0; k < 27; k++) {
        let windowMax = -Infinity;
        let windowArgmax = -Infinity;
        let windowArgmax2 = j * 110 + k * 2;
        const relu_at_row = relu_at + i * 3025 + j * 110 + k * 2;
        for (let r = 0; r < 3; r++) {
          const relu = f32[relu_at_row + r * 55]!;
          windowMax = Math.max(windowMax, relu);
          const value = relu > windowArgmax || Number.isNaN(relu);
          windowArgmax = value ? relu : windowArgmax;
          windowArgmax2 = value ? j * 110 + r * 55 + k * 2 : windowArgmax2;
          const relu_s1 = f32[relu_at_row + r * 55 + 1]!;
          windowMax = Math.max(windowMax, relu_s1);
          const value_s1 = relu_s1 > windowArgmax || Number.isNaN(relu_s1);
          windowArgmax = value_s1 ? relu_s1 : windowArgmax;
          windowArgmax2 = value_s1 ? j * 110 + r * 55 + k * 2 + 1 : windowArgmax2;
          const relu_s2 = f32[relu_at_row + r * 55 + 2]!;
          windowMax = Math.max(windowMax, relu_s2);
          const value_s2 = relu_s2 > windowArgmax || Number.isNaN(relu_s2);
          windowArgmax = value_s2 ? relu_s2 : windowArgmax;
          windowArgmax2 = value_s2 ? j * 110 + r * 55 + k * 2 + 2 : windowArgmax2;
        }
        f32[windowMax_at_row + k] = windowMax;
        i32[windowArgmax_at_row + k] = windowArgmax2;
      }
    }
  }
}

/**
 * convolution, alexnet.ts:37
 * relu, alexnet.ts:37
 */
function convolution_relu2(
  f32: Float32Array,
  windowMax_at: number,
  features3Weight: number,
  features3Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 192; i += 4) {
    const bias = f32[features3Bias + i]!;
    const bias_i1 = f32[features3Bias + i + 1]!;
    const bias_i2 = f32[features3Bias + i + 2]!;
    const bias_i3 = f32[features3Bias + i + 3]!;
    for (let j = 0; j < 27; j++) {
      const relu_at_row = relu_at + i * 729 + j * 27;
      for (let k = 0; k < 27; k += 3) {
        let convolution = 0;
        let convolution_i1 = 0;
        let convolution_i2 = 0;
        let convolution_i3 = 0;
        let convolution_k1 = 0;
        let convolution_k1_i1 = 0;
        let convolution_k1_i2 = 0;
        let convolution_k1_i3 = 0;
        let convolution_k2 = 0;
        let convolution_k2_i1 = 0;
        let convolution_k2_i2 = 0;
        let convolution_k2_i3 = 0;
        for (let r = 0; r < 64; r++) {
          for (let s = 0; s < 5; s++) {
            const windowMax_at_row = windowMax_at + r * 729 + j * 27 + s * 27 + k;
            const features3Weight_row = features3Weight + i * 1600 + r * 25 + s * 5;
            for (let t = 0; t < 5; t++) {
              if (j + s >= 2 && j + s < 29) {
                if (k + t >= 2) {
                  const windowMax = f32[windowMax_at_row + t - 56]!;
                  convolution += windowMax * f32[features3Weight_row + t]!;
                  convolution_i1 += windowMax * f32[features3Weight_row + t + 1600]!;
                  convolution_i2 += windowMax * f32[features3Weight_row + t + 3200]!;
                  convolution_i3 += windowMax * f32[features3Weight_row + t + 4800]!;
                }
                if (k + t >= 1 && k + t < 28) {
                  const windowMax_k1 = f32[windowMax_at_row + t - 55]!;
                  convolution_k1 += windowMax_k1 * f32[features3Weight_row + t]!;
                  convolution_k1_i1 += windowMax_k1 * f32[features3Weight_row + t + 1600]!;
                  convolution_k1_i2 += windowMax_k1 * f32[features3Weight_row + t + 3200]!;
                  convolution_k1_i3 += windowMax_k1 * f32[features3Weight_row + t + 4800]!;
                }
                if (k + t < 27) {
                  const windowMax_k2 = f32[windowMax_at_row + t - 54]!;
                  convolution_k2 += windowMax_k2 * f32[features3Weight_row + t]!;
                  convolution_k2_i1 += windowMax_k2 * f32[features3Weight_row + t + 1600]!;
                  convolution_k2_i2 += windowMax_k2 * f32[features3Weight_row + t + 3200]!;
                  convolution_k2_i3 += windowMax_k2 * f32[features3Weight_row + t + 4800]!;
                }
              }
            }
          }
        }
        f32[relu_at_row + k] = Math.max(convolution + bias, 0);
        f32[relu_at_row + k + 729] = Math.max(convolution_i1 + bias_i1, 0);
        f32[relu_at_row + k + 1458] = Math.max(convolution_i2 + bias_i2, 0);
        f32[relu_at_row + k + 2187] = Math.max(convolution_i3 + bias_i3, 0);
        f32[relu_at_row + k + 1] = Math.max(convolution_k1 + bias, 0);
        f32[relu_at_row + k + 730] = Math.max(convolution_k1_i1 + bias_i1, 0);
        f32[relu_at_row + k + 1459] = Math.max(convolution_k1_i2 + bias_i2, 0);
        f32[relu_at_row + k + 2188] = Math.max(convolution_k1_i3 + bias_i3, 0);
        f32[relu_at_row + k + 2] = Math.max(convolution_k2 + bias, 0);
        f32[relu_at_row + k + 731] = Math.max(convolution_k2_i1 + bias_i1, 0);
        f32[relu_at_row + k + 1460] = Math.max(convolution_k2_i2 + bias_i2, 0);
        f32[relu_at_row + k + 2189] = Math.max(convolution_k2_i3 + bias_i3, 0);
      }
    }
  }
}

/**
 * windowMax, alexnet.ts:38
 * windowArgmax, alexnet.ts:38
 */
function windowMax_windowArgmax2(
  f32: Float32Array,
  i32: Int32Array,
  relu_at: number,
  windowMax_at: number,
  windowArgmax_at: number,
): void {
  for (let i = 0; i < 192; i++) {
    for (let j = 0; j < 13; j++) {
      const windowMax_at_row = windowMax_at + i * 169 + j * 13;
      const windowArgmax_at_row = windowArgmax_at + i * 169 + j * 13;
      for (let k = 0; k < 13; k++) {
        let windowMax = -Infinity;
        let windowArgmax = -Infinity;
        let windowArgmax2 = j * 54 + k * 2;
        const relu_at_row = relu_at + i * 729 + j * 54 + k * 2;
        for (let r = 0; r < 3; r++) {
          const relu = f32[relu_at_row + r * 27]!;
          windowMax = Math.max(windowMax, relu);
          const value = relu > windowArgmax || Number.isNaN(relu);
          windowArgmax = value ? relu : windowArgmax;
          windowArgmax2 = value ? j * 54 + r * 27 + k * 2 : windowArgmax2;
          const relu_s1 = f32[relu_at_row + r * 27 + 1]!;
          windowMax = Math.max(windowMax, relu_s1);
          const value_s1 = relu_s1 > windowArgmax || Number.isNaN(relu_s1);
          windowArgmax = value_s1 ? relu_s1 : windowArgmax;
          windowArgmax2 = value_s1 ? j * 54 + r * 27 + k * 2 + 1 : windowArgmax2;
          const relu_s2 = f32[relu_at_row + r * 27 + 2]!;
          windowMax = Math.max(windowMax, relu_s2);
          const value_s2 = relu_s2 > windowArgmax || Number.isNaN(relu_s2);
          windowArgmax = value_s2 ? relu_s2 : windowArgmax;
          windowArgmax2 = value_s2 ? j * 54 + r * 27 + k * 2 + 2 : windowArgmax2;
        }
        f32[windowMax_at_row + k] = windowMax;
        i32[windowArgmax_at_row + k] = windowArgmax2;
      }
    }
  }
}

/**
 * convolution, alexnet.ts:39
 * relu, alexnet.ts:39
 */
function convolution_relu3(
  f32: Float32Array,
  windowMax_at: number,
  features6Weight: number,
  features6Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 384; i += 3) {
    const bias = f32[features6Bias + i]!;
    const bias_i1 = f32[features6Bias + i + 1]!;
    const bias_i2 = f32[features6Bias + i + 2]!;
    const bias_kr = f32[features6Bias + i]!;
    const bias_kr_i1 = f32[features6Bias + i + 1]!;
    const bias_kr_i2 = f32[features6Bias + i + 2]!;
    const relu_at_row2 = relu_at + i * 169;
    for (let j = 0; j < 13; j++) {
      const relu_at_row = relu_at + i * 169 + j * 13;
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
        for (let r = 0; r < 192; r++) {
          const windowMax_at_row = windowMax_at + r * 169 + j * 13 + k;
          const features6Weight_row = features6Weight + i * 1728 + r * 9;
          for (let s = 0; s < 3; s++) {
            if (j + s >= 1 && j + s < 14) {
              if (k >= 1) {
                const windowMax = f32[windowMax_at_row + s * 13 - 14]!;
                convolution += windowMax * f32[features6Weight_row + s * 3]!;
                convolution_i1 += windowMax * f32[features6Weight_row + s * 3 + 1728]!;
                convolution_i2 += windowMax * f32[features6Weight_row + s * 3 + 3456]!;
              }
              const windowMax_k1 = f32[windowMax_at_row + s * 13 - 13]!;
              convolution_k1 += windowMax_k1 * f32[features6Weight_row + s * 3]!;
              convolution_k1_i1 += windowMax_k1 * f32[features6Weight_row + s * 3 + 1728]!;
              convolution_k1_i2 += windowMax_k1 * f32[features6Weight_row + s * 3 + 3456]!;
              const windowMax_k2 = f32[windowMax_at_row + s * 13 - 12]!;
              convolution_k2 += windowMax_k2 * f32[features6Weight_row + s * 3]!;
              convolution_k2_i1 += windowMax_k2 * f32[features6Weight_row + s * 3 + 1728]!;
              convolution_k2_i2 += windowMax_k2 * f32[features6Weight_row + s * 3 + 3456]!;
              const windowMax_k3 = f32[windowMax_at_row + s * 13 - 11]!;
              convolution_k3 += windowMax_k3 * f32[features6Weight_row + s * 3]!;
              convolution_k3_i1 += windowMax_k3 * f32[features6Weight_row + s * 3 + 1728]!;
              convolution_k3_i2 += windowMax_k3 * f32[features6Weight_row + s * 3 + 3456]!;
              const windowMax_t1 = f32[windowMax_at_row + s * 13 - 13]!;
              convolution += windowMax_t1 * f32[features6Weight_row + s * 3 + 1]!;
              convolution_i1 += windowMax_t1 * f32[features6Weight_row + s * 3 + 1729]!;
              convolution_i2 += windowMax_t1 * f32[features6Weight_row + s * 3 + 3457]!;
              const windowMax_k1_t1 = f32[windowMax_at_row + s * 13 - 12]!;
              convolution_k1 += windowMax_k1_t1 * f32[features6Weight_row + s * 3 + 1]!;
              convolution_k1_i1 += windowMax_k1_t1 * f32[features6Weight_row + s * 3 + 1729]!;
              convolution_k1_i2 += windowMax_k1_t1 * f32[features6Weight_row + s * 3 + 3457]!;
              const windowMax_k2_t1 = f32[windowMax_at_row + s * 13 - 11]!;
              convolution_k2 += windowMax_k2_t1 * f32[features6Weight_row + s * 3 + 1]!;
              convolution_k2_i1 += windowMax_k2_t1 * f32[features6Weight_row + s * 3 + 1729]!;
              convolution_k2_i2 += windowMax_k2_t1 * f32[features6Weight_row + s * 3 + 3457]!;
              const windowMax_k3_t1 = f32[windowMax_at_row + s * 13 - 10]!;
              convolution_k3 += windowMax_k3_t1 * f32[features6Weight_row + s * 3 + 1]!;
              convolution_k3_i1 += windowMax_k3_t1 * f32[features6Weight_row + s * 3 + 1729]!;
              convolution_k3_i2 += windowMax_k3_t1 * f32[features6Weight_row + s * 3 + 3457]!;
              const windowMax_t2 = f32[windowMax_at_row + s * 13 - 12]!;
              convolution += windowMax_t2 * f32[features6Weight_row + s * 3 + 2]!;
              convolution_i1 += windowMax_t2 * f32[features6Weight_row + s * 3 + 1730]!;
              convolution_i2 += windowMax_t2 * f32[features6Weight_row + s * 3 + 3458]!;
              const windowMax_k1_t2 = f32[windowMax_at_row + s * 13 - 11]!;
              convolution_k1 += windowMax_k1_t2 * f32[features6Weight_row + s * 3 + 2]!;
              convolution_k1_i1 += windowMax_k1_t2 * f32[features6Weight_row + s * 3 + 1730]!;
              convolution_k1_i2 += windowMax_k1_t2 * f32[features6Weight_row + s * 3 + 3458]!;
              const windowMax_k2_t2 = f32[windowMax_at_row + s * 13 - 10]!;
              convolution_k2 += windowMax_k2_t2 * f32[features6Weight_row + s * 3 + 2]!;
              convolution_k2_i1 += windowMax_k2_t2 * f32[features6Weight_row + s * 3 + 1730]!;
              convolution_k2_i2 += windowMax_k2_t2 * f32[features6Weight_row + s * 3 + 3458]!;
              const windowMax_k3_t2 = f32[windowMax_at_row + s * 13 - 9]!;
              convolution_k3 += windowMax_k3_t2 * f32[features6Weight_row + s * 3 + 2]!;
              convolution_k3_i1 += windowMax_k3_t2 * f32[features6Weight_row + s * 3 + 1730]!;
              convolution_k3_i2 += windowMax_k3_t2 * f32[features6Weight_row + s * 3 + 3458]!;
            }
          }
        }
        f32[relu_at_row + k] = Math.max(convolution + bias, 0);
        f32[relu_at_row + k + 169] = Math.max(convolution_i1 + bias_i1, 0);
        f32[relu_at_row + k + 338] = Math.max(convolution_i2 + bias_i2, 0);
        f32[relu_at_row + k + 1] = Math.max(convolution_k1 + bias, 0);
        f32[relu_at_row + k + 170] = Math.max(convolution_k1_i1 + bias_i1, 0);
        f32[relu_at_row + k + 339] = Math.max(convolution_k1_i2 + bias_i2, 0);
        f32[relu_at_row + k + 2] = Math.max(convolution_k2 + bias, 0);
        f32[relu_at_row + k + 171] = Math.max(convolution_k2_i1 + bias_i1, 0);
        f32[relu_at_row + k + 340] = Math.max(convolution_k2_i2 + bias_i2, 0);
        f32[relu_at_row + k + 3] = Math.max(convolution_k3 + bias, 0);
        f32[relu_at_row + k + 172] = Math.max(convolution_k3_i1 + bias_i1, 0);
        f32[relu_at_row + k + 341] = Math.max(convolution_k3_i2 + bias_i2, 0);
      }
      let convolution_kr = 0;
      let convolution_kr_i1 = 0;
      let convolution_kr_i2 = 0;
      for (let r_kr = 0; r_kr < 192; r_kr++) {
        const windowMax_at_row2 = windowMax_at + r_kr * 169 + j * 13;
        const features6Weight_row2 = features6Weight + i * 1728 + r_kr * 9;
        for (let s_kr = 0; s_kr < 3; s_kr++) {
          if (j + s_kr >= 1 && j + s_kr < 14) {
            const windowMax_kr = f32[windowMax_at_row2 + s_kr * 13 - 2]!;
            convolution_kr += windowMax_kr * f32[features6Weight_row2 + s_kr * 3]!;
            convolution_kr_i1 += windowMax_kr * f32[features6Weight_row2 + s_kr * 3 + 1728]!;
            convolution_kr_i2 += windowMax_kr * f32[features6Weight_row2 + s_kr * 3 + 3456]!;
            const windowMax_krTKr1 = f32[windowMax_at_row2 + s_kr * 13 - 1]!;
            convolution_kr += windowMax_krTKr1 * f32[features6Weight_row2 + s_kr * 3 + 1]!;
            convolution_kr_i1 += windowMax_krTKr1 * f32[features6Weight_row2 + s_kr * 3 + 1729]!;
            convolution_kr_i2 += windowMax_krTKr1 * f32[features6Weight_row2 + s_kr * 3 + 3457]!;
          }
        }
      }
      f32[relu_at_row2 + j * 13 + 12] = Math.max(convolution_kr + bias_kr, 0);
      f32[relu_at_row2 + j * 13 + 181] = Math.max(convolution_kr_i1 + bias_kr_i1, 0);
      f32[relu_at_row2 + j * 13 + 350] = Math.max(convolution_kr_i2 + bias_kr_i2, 0);
    }
  }
}

/**
 * convolution, alexnet.ts:40
 * relu, alexnet.ts:40
 */
function convolution_relu4(
  f32: Float32Array,
  relu_at: number,
  features8Weight: number,
  features8Bias: number,
  relu_at2: number,
): void {
  for (let i = 0; i < 255; i += 3) {
    const bias = f32[features8Bias + i]!;
    const bias_i1 = f32[features8Bias + i + 1]!;
    const bias_i2 = f32[features8Bias + i + 2]!;
    const bias_kr = f32[features8Bias + i]!;
    const bias_kr_i1 = f32[features8Bias + i + 1]!;
    const bias_kr_i2 = f32[features8Bias + i + 2]!;
    const relu_at2_row2 = relu_at2 + i * 169;
    for (let j = 0; j < 13; j++) {
      const relu_at2_row = relu_at2 + i * 169 + j * 13;
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
        for (let r = 0; r < 384; r++) {
          const relu_at_row = relu_at + r * 169 + j * 13 + k;
          const features8Weight_row = features8Weight + i * 3456 + r * 9;
          for (let s = 0; s < 3; s++) {
            if (j + s >= 1 && j + s < 14) {
              if (k >= 1) {
                const relu = f32[relu_at_row + s * 13 - 14]!;
                convolution += relu * f32[features8Weight_row + s * 3]!;
                convolution_i1 += relu * f32[features8Weight_row + s * 3 + 3456]!;
                convolution_i2 += relu * f32[features8Weight_row + s * 3 + 6912]!;
              }
              const relu_k1 = f32[relu_at_row + s * 13 - 13]!;
              convolution_k1 += relu_k1 * f32[features8Weight_row + s * 3]!;
              convolution_k1_i1 += relu_k1 * f32[features8Weight_row + s * 3 + 3456]!;
              convolution_k1_i2 += relu_k1 * f32[features8Weight_row + s * 3 + 6912]!;
              const relu_k2 = f32[relu_at_row + s * 13 - 12]!;
              convolution_k2 += relu_k2 * f32[features8Weight_row + s * 3]!;
              convolution_k2_i1 += relu_k2 * f32[features8Weight_row + s * 3 + 3456]!;
              convolution_k2_i2 += relu_k2 * f32[features8Weight_row + s * 3 + 6912]!;
              const relu_k3 = f32[relu_at_row + s * 13 - 11]!;
              convolution_k3 += relu_k3 * f32[features8Weight_row + s * 3]!;
              convolution_k3_i1 += relu_k3 * f32[features8Weight_row + s * 3 + 3456]!;
              convolution_k3_i2 += relu_k3 * f32[features8Weight_row + s * 3 + 6912]!;
              const relu_t1 = f32[relu_at_row + s * 13 - 13]!;
              convolution += relu_t1 * f32[features8Weight_row + s * 3 + 1]!;
              convolution_i1 += relu_t1 * f32[features8Weight_row + s * 3 + 3457]!;
              convolution_i2 += relu_t1 * f32[features8Weight_row + s * 3 + 6913]!;
              const relu_k1_t1 = f32[relu_at_row + s * 13 - 12]!;
              convolution_k1 += relu_k1_t1 * f32[features8Weight_row + s * 3 + 1]!;
              convolution_k1_i1 += relu_k1_t1 * f32[features8Weight_row + s * 3 + 3457]!;
              convolution_k1_i2 += relu_k1_t1 * f32[features8Weight_row + s * 3 + 6913]!;
              const relu_k2_t1 = f32[relu_at_row + s * 13 - 11]!;
              convolution_k2 += relu_k2_t1 * f32[features8Weight_row + s * 3 + 1]!;
              convolution_k2_i1 += relu_k2_t1 * f32[features8Weight_row + s * 3 + 3457]!;
              convolution_k2_i2 += relu_k2_t1 * f32[features8Weight_row + s * 3 + 6913]!;
              const relu_k3_t1 = f32[relu_at_row + s * 13 - 10]!;
              convolution_k3 += relu_k3_t1 * f32[features8Weight_row + s * 3 + 1]!;
              convolution_k3_i1 += relu_k3_t1 * f32[features8Weight_row + s * 3 + 3457]!;
              convolution_k3_i2 += relu_k3_t1 * f32[features8Weight_row + s * 3 + 6913]!;
              const relu_t2 = f32[relu_at_row + s * 13 - 12]!;
              convolution += relu_t2 * f32[features8Weight_row + s * 3 + 2]!;
              convolution_i1 += relu_t2 * f32[features8Weight_row + s * 3 + 3458]!;
              convolution_i2 += relu_t2 * f32[features8Weight_row + s * 3 + 6914]!;
              const relu_k1_t2 = f32[relu_at_row + s * 13 - 11]!;
              convolution_k1 += relu_k1_t2 * f32[features8Weight_row + s * 3 + 2]!;
              convolution_k1_i1 += relu_k1_t2 * f32[features8Weight_row + s * 3 + 3458]!;
              convolution_k1_i2 += relu_k1_t2 * f32[features8Weight_row + s * 3 + 6914]!;
              const relu_k2_t2 = f32[relu_at_row + s * 13 - 10]!;
              convolution_k2 += relu_k2_t2 * f32[features8Weight_row + s * 3 + 2]!;
              convolution_k2_i1 += relu_k2_t2 * f32[features8Weight_row + s * 3 + 3458]!;
              convolution_k2_i2 += relu_k2_t2 * f32[features8Weight_row + s * 3 + 6914]!;
              const relu_k3_t2 = f32[relu_at_row + s * 13 - 9]!;
              convolution_k3 += relu_k3_t2 * f32[features8Weight_row + s * 3 + 2]!;
              convolution_k3_i1 += relu_k3_t2 * f32[features8Weight_row + s * 3 + 3458]!;
              convolution_k3_i2 += relu_k3_t2 * f32[features8Weight_row + s * 3 + 6914]!;
            }
          }
        }
        f32[relu_at2_row + k] = Math.max(convolution + bias, 0);
        f32[relu_at2_row + k + 169] = Math.max(convolution_i1 + bias_i1, 0);
        f32[relu_at2_row + k + 338] = Math.max(convolution_i2 + bias_i2, 0);
        f32[relu_at2_row + k + 1] = Math.max(convolution_k1 + bias, 0);
        f32[relu_at2_row + k + 170] = Math.max(convolution_k1_i1 + bias_i1, 0);
        f32[relu_at2_row + k + 339] = Math.max(convolution_k1_i2 + bias_i2, 0);
        f32[relu_at2_row + k + 2] = Math.max(convolution_k2 + bias, 0);
        f32[relu_at2_row + k + 171] = Math.max(convolution_k2_i1 + bias_i1, 0);
        f32[relu_at2_row + k + 340] = Math.max(convolution_k2_i2 + bias_i2, 0);
        f32[relu_at2_row + k + 3] = Math.max(convolution_k3 + bias, 0);
        f32[relu_at2_row + k + 172] = Math.max(convolution_k3_i1 + bias_i1, 0);
        f32[relu_at2_row + k + 341] = Math.max(convolution_k3_i2 + bias_i2, 0);
      }
      let convolution_kr = 0;
      let convolution_kr_i1 = 0;
      let convolution_kr_i2 = 0;
      for (let r_kr = 0; r_kr < 384; r_kr++) {
        const relu_at_row2 = relu_at + r_kr * 169 + j * 13;
        const features8Weight_row2 = features8Weight + i * 3456 + r_kr * 9;
        for (let s_kr = 0; s_kr < 3; s_kr++) {
          if (j + s_kr >= 1 && j + s_kr < 14) {
            const relu_kr = f32[relu_at_row2 + s_kr * 13 - 2]!;
            convolution_kr += relu_kr * f32[features8Weight_row2 + s_kr * 3]!;
            convolution_kr_i1 += relu_kr * f32[features8Weight_row2 + s_kr * 3 + 3456]!;
            convolution_kr_i2 += relu_kr * f32[features8Weight_row2 + s_kr * 3 + 6912]!;
            const relu_krTKr1 = f32[relu_at_row2 + s_kr * 13 - 1]!;
            convolution_kr += relu_krTKr1 * f32[features8Weight_row2 + s_kr * 3 + 1]!;
            convolution_kr_i1 += relu_krTKr1 * f32[features8Weight_row2 + s_kr * 3 + 3457]!;
            convolution_kr_i2 += relu_krTKr1 * f32[features8Weight_row2 + s_kr * 3 + 6913]!;
          }
        }
      }
      f32[relu_at2_row2 + j * 13 + 12] = Math.max(convolution_kr + bias_kr, 0);
      f32[relu_at2_row2 + j * 13 + 181] = Math.max(convolution_kr_i1 + bias_kr_i1, 0);
      f32[relu_at2_row2 + j * 13 + 350] = Math.max(convolution_kr_i2 + bias_kr_i2, 0);
    }
  }
  const bias_ir = f32[features8Bias + 255]!;
  const bias_kr_ir = f32[features8Bias + 255]!;
  for (let j_ir = 0; j_ir < 13; j_ir++) {
    const relu_at2_row3 = relu_at2 + j_ir * 13;
    for (let k_ir = 0; k_ir < 12; k_ir += 4) {
      let convolution_ir = 0;
      let convolution_k1_ir = 0;
      let convolution_k2_ir = 0;
      let convolution_k3_ir = 0;
      for (let r_ir = 0; r_ir < 384; r_ir++) {
        const relu_at_row3 = relu_at + r_ir * 169 + j_ir * 13 + k_ir;
        const features8Weight_row3 = features8Weight + r_ir * 9;
        for (let s_ir = 0; s_ir < 3; s_ir++) {
          if (j_ir + s_ir >= 1 && j_ir + s_ir < 14) {
            if (k_ir >= 1) {
              convolution_ir +=
                f32[relu_at_row3 + s_ir * 13 - 14]! * f32[features8Weight_row3 + s_ir * 3 + 881280]!;
            }
            convolution_k1_ir +=
              f32[relu_at_row3 + s_ir * 13 - 13]! * f32[features8Weight_row3 + s_ir * 3 + 881280]!;
            convolution_k2_ir +=
              f32[relu_at_row3 + s_ir * 13 - 12]! * f32[features8Weight_row3 + s_ir * 3 + 881280]!;
            convolution_k3_ir +=
              f32[relu_at_row3 + s_ir * 13 - 11]! * f32[features8Weight_row3 + s_ir * 3 + 881280]!;
            convolution_ir +=
              f32[relu_at_row3 + s_ir * 13 - 13]! * f32[features8Weight_row3 + s_ir * 3 + 881281]!;
            convolution_k1_ir +=
              f32[relu_at_row3 + s_ir * 13 - 12]! * f32[features8Weight_row3 + s_ir * 3 + 881281]!;
            convolution_k2_ir +=
              f32[relu_at_row3 + s_ir * 13 - 11]! * f32[features8Weight_row3 + s_ir * 3 + 881281]!;
            convolution_k3_ir +=
              f32[relu_at_row3 + s_ir * 13 - 10]! * f32[features8Weight_row3 + s_ir * 3 + 881281]!;
            convolution_ir +=
              f32[relu_at_row3 + s_ir * 13 - 12]! * f32[features8Weight_row3 + s_ir * 3 + 881282]!;
            convolution_k1_ir +=
              f32[relu_at_row3 + s_ir * 13 - 11]! * f32[features8Weight_row3 + s_ir * 3 + 881282]!;
            convolution_k2_ir +=
              f32[relu_at_row3 + s_ir * 13 - 10]! * f32[features8Weight_row3 + s_ir * 3 + 881282]!;
            convolution_k3_ir +=
              f32[relu_at_row3 + s_ir * 13 - 9]! * f32[features8Weight_row3 + s_ir * 3 + 881282]!;
          }
        }
      }
      f32[relu_at2_row3 + k_ir + 43095] = Math.max(convolution_ir + bias_ir, 0);
      f32[relu_at2_row3 + k_ir + 43096] = Math.max(convolution_k1_ir + bias_ir, 0);
      f32[relu_at2_row3 + k_ir + 43097] = Math.max(convolution_k2_ir + bias_ir, 0);
      f32[relu_at2_row3 + k_ir + 43098] = Math.max(convolution_k3_ir + bias_ir, 0);
    }
    let convolution_kr_ir = 0;
    for (let r_kr_ir = 0; r_kr_ir < 384; r_kr_ir++) {
      const relu_at_row4 = relu_at + r_kr_ir * 169 + j_ir * 13;
      const features8Weight_row4 = features8Weight + r_kr_ir * 9;
      for (let s_kr_ir = 0; s_kr_ir < 3; s_kr_ir++) {
        if (j_ir + s_kr_ir >= 1 && j_ir + s_kr_ir < 14) {
          convolution_kr_ir +=
            f32[relu_at_row4 + s_kr_ir * 13 - 2]! * f32[features8Weight_row4 + s_kr_ir * 3 + 881280]!;
          convolution_kr_ir +=
            f32[relu_at_row4 + s_kr_ir * 13 - 1]! * f32[features8Weight_row4 + s_kr_ir * 3 + 881281]!;
        }
      }
    }
    f32[relu_at2 + j_ir * 13 + 43107] = Math.max(convolution_kr_ir + bias_kr_ir, 0);
  }
}

/**
 * convolution, alexnet.ts:41
 * relu, alexnet.ts:41
 */
function convolution_relu5(
  f32: Float32Array,
  relu_at: number,
  features10Weight: number,
  features10Bias: number,
  relu_at2: number,
): void {
  for (let i = 0; i < 255; i += 3) {
    const bias = f32[features10Bias + i]!;
    const bias_i1 = f32[features10Bias + i + 1]!;
    const bias_i2 = f32[features10Bias + i + 2]!;
    const bias_kr = f32[features10Bias + i]!;
    const bias_kr_i1 = f32[features10Bias + i + 1]!;
    const bias_kr_i2 = f32[features10Bias + i + 2]!;
    const relu_at2_row2 = relu_at2 + i * 169;
    for (let j = 0; j < 13; j++) {
      const relu_at2_row = relu_at2 + i * 169 + j * 13;
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
        for (let r = 0; r < 256; r++) {
          const relu_at_row = relu_at + r * 169 + j * 13 + k;
          const features10Weight_row = features10Weight + i * 2304 + r * 9;
          for (let s = 0; s < 3; s++) {
            if (j + s >= 1 && j + s < 14) {
              if (k >= 1) {
                const relu = f32[relu_at_row + s * 13 - 14]!;
                convolution += relu * f32[features10Weight_row + s * 3]!;
                convolution_i1 += relu * f32[features10Weight_row + s * 3 + 2304]!;
                convolution_i2 += relu * f32[features10Weight_row + s * 3 + 4608]!;
              }
              const relu_k1 = f32[relu_at_row + s * 13 - 13]!;
              convolution_k1 += relu_k1 * f32[features10Weight_row + s * 3]!;
              convolution_k1_i1 += relu_k1 * f32[features10Weight_row + s * 3 + 2304]!;
              convolution_k1_i2 += relu_k1 * f32[features10Weight_row + s * 3 + 4608]!;
              const relu_k2 = f32[relu_at_row + s * 13 - 12]!;
              convolution_k2 += relu_k2 * f32[features10Weight_row + s * 3]!;
              convolution_k2_i1 += relu_k2 * f32[features10Weight_row + s * 3 + 2304]!;
              convolution_k2_i2 += relu_k2 * f32[features10Weight_row + s * 3 + 4608]!;
              const relu_k3 = f32[relu_at_row + s * 13 - 11]!;
              convolution_k3 += relu_k3 * f32[features10Weight_row + s * 3]!;
              convolution_k3_i1 += relu_k3 * f32[features10Weight_row + s * 3 + 2304]!;
              convolution_k3_i2 += relu_k3 * f32[features10Weight_row + s * 3 + 4608]!;
              const relu_t1 = f32[relu_at_row + s * 13 - 13]!;
              convolution += relu_t1 * f32[features10Weight_row + s * 3 + 1]!;
              convolution_i1 += relu_t1 * f32[features10Weight_row + s * 3 + 2305]!;
              convolution_i2 += relu_t1 * f32[features10Weight_row + s * 3 + 4609]!;
              const relu_k1_t1 = f32[relu_at_row + s * 13 - 12]!;
              convolution_k1 += relu_k1_t1 * f32[features10Weight_row + s * 3 + 1]!;
              convolution_k1_i1 += relu_k1_t1 * f32[features10Weight_row + s * 3 + 2305]!;
              convolution_k1_i2 += relu_k1_t1 * f32[features10Weight_row + s * 3 + 4609]!;
              const relu_k2_t1 = f32[relu_at_row + s * 13 - 11]!;
              convolution_k2 += relu_k2_t1 * f32[features10Weight_row + s * 3 + 1]!;
              convolution_k2_i1 += relu_k2_t1 * f32[features10Weight_row + s * 3 + 2305]!;
              convolution_k2_i2 += relu_k2_t1 * f32[features10Weight_row + s * 3 + 4609]!;
              const relu_k3_t1 = f32[relu_at_row + s * 13 - 10]!;
              convolution_k3 += relu_k3_t1 * f32[features10Weight_row + s * 3 + 1]!;
              convolution_k3_i1 += relu_k3_t1 * f32[features10Weight_row + s * 3 + 2305]!;
              convolution_k3_i2 += relu_k3_t1 * f32[features10Weight_row + s * 3 + 4609]!;
              const relu_t2 = f32[relu_at_row + s * 13 - 12]!;
              convolution += relu_t2 * f32[features10Weight_row + s * 3 + 2]!;
              convolution_i1 += relu_t2 * f32[features10Weight_row + s * 3 + 2306]!;
              convolution_i2 += relu_t2 * f32[features10Weight_row + s * 3 + 4610]!;
              const relu_k1_t2 = f32[relu_at_row + s * 13 - 11]!;
              convolution_k1 += relu_k1_t2 * f32[features10Weight_row + s * 3 + 2]!;
              convolution_k1_i1 += relu_k1_t2 * f32[features10Weight_row + s * 3 + 2306]!;
              convolution_k1_i2 += relu_k1_t2 * f32[features10Weight_row + s * 3 + 4610]!;
              const relu_k2_t2 = f32[relu_at_row + s * 13 - 10]!;
              convolution_k2 += relu_k2_t2 * f32[features10Weight_row + s * 3 + 2]!;
              convolution_k2_i1 += relu_k2_t2 * f32[features10Weight_row + s * 3 + 2306]!;
              convolution_k2_i2 += relu_k2_t2 * f32[features10Weight_row + s * 3 + 4610]!;
              const relu_k3_t2 = f32[relu_at_row + s * 13 - 9]!;
              convolution_k3 += relu_k3_t2 * f32[features10Weight_row + s * 3 + 2]!;
              convolution_k3_i1 += relu_k3_t2 * f32[features10Weight_row + s * 3 + 2306]!;
              convolution_k3_i2 += relu_k3_t2 * f32[features10Weight_row + s * 3 + 4610]!;
            }
          }
        }
        f32[relu_at2_row + k] = Math.max(convolution + bias, 0);
        f32[relu_at2_row + k + 169] = Math.max(convolution_i1 + bias_i1, 0);
        f32[relu_at2_row + k + 338] = Math.max(convolution_i2 + bias_i2, 0);
        f32[relu_at2_row + k + 1] = Math.max(convolution_k1 + bias, 0);
        f32[relu_at2_row + k + 170] = Math.max(convolution_k1_i1 + bias_i1, 0);
        f32[relu_at2_row + k + 339] = Math.max(convolution_k1_i2 + bias_i2, 0);
        f32[relu_at2_row + k + 2] = Math.max(convolution_k2 + bias, 0);
        f32[relu_at2_row + k + 171] = Math.max(convolution_k2_i1 + bias_i1, 0);
        f32[relu_at2_row + k + 340] = Math.max(convolution_k2_i2 + bias_i2, 0);
        f32[relu_at2_row + k + 3] = Math.max(convolution_k3 + bias, 0);
        f32[relu_at2_row + k + 172] = Math.max(convolution_k3_i1 + bias_i1, 0);
        f32[relu_at2_row + k + 341] = Math.max(convolution_k3_i2 + bias_i2, 0);
      }
      let convolution_kr = 0;
      let convolution_kr_i1 = 0;
      let convolution_kr_i2 = 0;
      for (let r_kr = 0; r_kr < 256; r_kr++) {
        const relu_at_row2 = relu_at + r_kr * 169 + j * 13;
        const features10Weight_row2 = features10Weight + i * 2304 + r_kr * 9;
        for (let s_kr = 0; s_kr < 3; s_kr++) {
          if (j + s_kr >= 1 && j + s_kr < 14) {
            const relu_kr = f32[relu_at_row2 + s_kr * 13 - 2]!;
            convolution_kr += relu_kr * f32[features10Weight_row2 + s_kr * 3]!;
            convolution_kr_i1 += relu_kr * f32[features10Weight_row2 + s_kr * 3 + 2304]!;
            convolution_kr_i2 += relu_kr * f32[features10Weight_row2 + s_kr * 3 + 4608]!;
            const relu_krTKr1 = f32[relu_at_row2 + s_kr * 13 - 1]!;
            convolution_kr += relu_krTKr1 * f32[features10Weight_row2 + s_kr * 3 + 1]!;
            convolution_kr_i1 += relu_krTKr1 * f32[features10Weight_row2 + s_kr * 3 + 2305]!;
            convolution_kr_i2 += relu_krTKr1 * f32[features10Weight_row2 + s_kr * 3 + 4609]!;
          }
        }
      }
      f32[relu_at2_row2 + j * 13 + 12] = Math.max(convolution_kr + bias_kr, 0);
      f32[relu_at2_row2 + j * 13 + 181] = Math.max(convolution_kr_i1 + bias_kr_i1, 0);
      f32[relu_at2_row2 + j * 13 + 350] = Math.max(convolution_kr_i2 + bias_kr_i2, 0);
    }
  }
  const bias_ir = f32[features10Bias + 255]!;
  const bias_kr_ir = f32[features10Bias + 255]!;
  for (let j_ir = 0; j_ir < 13; j_ir++) {
    const relu_at2_row3 = relu_at2 + j_ir * 13;
    for (let k_ir = 0; k_ir < 12; k_ir += 4) {
      let convolution_ir = 0;
      let convolution_k1_ir = 0;
      let convolution_k2_ir = 0;
      let convolution_k3_ir = 0;
      for (let r_ir = 0; r_ir < 256; r_ir++) {
        const relu_at_row3 = relu_at + r_ir * 169 + j_ir * 13 + k_ir;
        const features10Weight_row3 = features10Weight + r_ir * 9;
        for (let s_ir = 0; s_ir < 3; s_ir++) {
          if (j_ir + s_ir >= 1 && j_ir + s_ir < 14) {
            if (k_ir >= 1) {
              convolution_ir +=
                f32[relu_at_row3 + s_ir * 13 - 14]! * f32[features10Weight_row3 + s_ir * 3 + 587520]!;
            }
            convolution_k1_ir +=
              f32[relu_at_row3 + s_ir * 13 - 13]! * f32[features10Weight_row3 + s_ir * 3 + 587520]!;
            convolution_k2_ir +=
              f32[relu_at_row3 + s_ir * 13 - 12]! * f32[features10Weight_row3 + s_ir * 3 + 587520]!;
            convolution_k3_ir +=
              f32[relu_at_row3 + s_ir * 13 - 11]! * f32[features10Weight_row3 + s_ir * 3 + 587520]!;
            convolution_ir +=
              f32[relu_at_row3 + s_ir * 13 - 13]! * f32[features10Weight_row3 + s_ir * 3 + 587521]!;
            convolution_k1_ir +=
              f32[relu_at_row3 + s_ir * 13 - 12]! * f32[features10Weight_row3 + s_ir * 3 + 587521]!;
            convolution_k2_ir +=
              f32[relu_at_row3 + s_ir * 13 - 11]! * f32[features10Weight_row3 + s_ir * 3 + 587521]!;
            convolution_k3_ir +=
              f32[relu_at_row3 + s_ir * 13 - 10]! * f32[features10Weight_row3 + s_ir * 3 + 587521]!;
            convolution_ir +=
              f32[relu_at_row3 + s_ir * 13 - 12]! * f32[features10Weight_row3 + s_ir * 3 + 587522]!;
            convolution_k1_ir +=
              f32[relu_at_row3 + s_ir * 13 - 11]! * f32[features10Weight_row3 + s_ir * 3 + 587522]!;
            convolution_k2_ir +=
              f32[relu_at_row3 + s_ir * 13 - 10]! * f32[features10Weight_row3 + s_ir * 3 + 587522]!;
            convolution_k3_ir +=
              f32[relu_at_row3 + s_ir * 13 - 9]! * f32[features10Weight_row3 + s_ir * 3 + 587522]!;
          }
        }
      }
      f32[relu_at2_row3 + k_ir + 43095] = Math.max(convolution_ir + bias_ir, 0);
      f32[relu_at2_row3 + k_ir + 43096] = Math.max(convolution_k1_ir + bias_ir, 0);
      f32[relu_at2_row3 + k_ir + 43097] = Math.max(convolution_k2_ir + bias_ir, 0);
      f32[relu_at2_row3 + k_ir + 43098] = Math.max(convolution_k3_ir + bias_ir, 0);
    }
    let convolution_kr_ir = 0;
    for (let r_kr_ir = 0; r_kr_ir < 256; r_kr_ir++) {
      const relu_at_row4 = relu_at + r_kr_ir * 169 + j_ir * 13;
      const features10Weight_row4 = features10Weight + r_kr_ir * 9;
      for (let s_kr_ir = 0; s_kr_ir < 3; s_kr_ir++) {
        if (j_ir + s_kr_ir >= 1 && j_ir + s_kr_ir < 14) {
          convolution_kr_ir +=
            f32[relu_at_row4 + s_kr_ir * 13 - 2]! * f32[features10Weight_row4 + s_kr_ir * 3 + 587520]!;
          convolution_kr_ir +=
            f32[relu_at_row4 + s_kr_ir * 13 - 1]! * f32[features10Weight_row4 + s_kr_ir * 3 + 587521]!;
        }
      }
    }
    f32[relu_at2 + j_ir * 13 + 43107] = Math.max(convolution_kr_ir + bias_kr_ir, 0);
  }
}

/**
 * windowMax, alexnet.ts:42
 * windowArgmax, alexnet.ts:42
 */
function windowMax_windowArgmax3(
  f32: Float32Array,
  i32: Int32Array,
  relu_at: number,
  windowMax_at: number,
  windowArgmax_at: number,
): void {
  for (let i = 0; i < 256; i++) {
    for (let j = 0; j < 6; j++) {
      const windowMax_at_row = windowMax_at + i * 36 + j * 6;
      const windowArgmax_at_row = windowArgmax_at + i * 36 + j * 6;
      for (let k = 0; k < 6; k++) {
        let windowMax = -Infinity;
        let windowArgmax = -Infinity;
        let windowArgmax2 = j * 26 + k * 2;
        const relu_at_row = relu_at + i * 169 + j * 26 + k * 2;
        for (let r = 0; r < 3; r++) {
          const relu = f32[relu_at_row + r * 13]!;
          windowMax = Math.max(windowMax, relu);
          const value = relu > windowArgmax || Number.isNaN(relu);
          windowArgmax = value ? relu : windowArgmax;
          windowArgmax2 = value ? j * 26 + r * 13 + k * 2 : windowArgmax2;
          const relu_s1 = f32[relu_at_row + r * 13 + 1]!;
          windowMax = Math.max(windowMax, relu_s1);
          const value_s1 = relu_s1 > windowArgmax || Number.isNaN(relu_s1);
          windowArgmax = value_s1 ? relu_s1 : windowArgmax;
          windowArgmax2 = value_s1 ? j * 26 + r * 13 + k * 2 + 1 : windowArgmax2;
          const relu_s2 = f32[relu_at_row + r * 13 + 2]!;
          windowMax = Math.max(windowMax, relu_s2);
          const value_s2 = relu_s2 > windowArgmax || Number.isNaN(relu_s2);
          windowArgmax = value_s2 ? relu_s2 : windowArgmax;
          windowArgmax2 = value_s2 ? j * 26 + r * 13 + k * 2 + 2 : windowArgmax2;
        }
        f32[windowMax_at_row + k] = windowMax;
        i32[windowArgmax_at_row + k] = windowArgmax2;
      }
    }
  }
}

/**
 * greaterEqual, alexnet.ts:43
 * select, alexnet.ts:43
 */
function greaterEqual_select(
  f32: Float32Array,
  i32: Int32Array,
  u8: Uint8Array,
  tapelessSeed: number,
  tapelessStep: number,
  greaterEqual_at: number,
  windowMax_at: number,
  select_at: number,
  n: number,
): void {
  const seed = i32[tapelessSeed]!;
  const step = i32[tapelessStep]!;
  for (let i = 0; i < n; i++) {
    const greaterEqual = (threefry(seed, 0, step, i) >>> 8) * 5.960464477539063e-8 >= 0.5;
    u8[greaterEqual_at + i] = greaterEqual ? 1 : 0;
    f32[select_at + i] = greaterEqual ? f32[windowMax_at + i]! * 2 : 0;
  }
}

/**
 * contraction, alexnet.ts:43
 * relu, alexnet.ts:43
 */
function contraction_relu(
  f32: Float32Array,
  select_at: number,
  classifier1Weight: number,
  classifier1Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 4096; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const classifier1Weight_row = classifier1Weight + i * 9216;
    for (let r = 0; r < 9216; r++) {
      const select = f32[select_at + r]!;
      contraction += select * f32[classifier1Weight_row + r]!;
      contraction_i1 += select * f32[classifier1Weight_row + r + 9216]!;
      contraction_i2 += select * f32[classifier1Weight_row + r + 18432]!;
      contraction_i3 += select * f32[classifier1Weight_row + r + 27648]!;
    }
    const relu_i1 = Math.max(contraction_i1 + f32[classifier1Bias + i + 1]!, 0);
    const relu_i2 = Math.max(contraction_i2 + f32[classifier1Bias + i + 2]!, 0);
    const relu_i3 = Math.max(contraction_i3 + f32[classifier1Bias + i + 3]!, 0);
    f32[relu_at + i] = Math.max(contraction + f32[classifier1Bias + i]!, 0);
    f32[relu_at + i + 1] = relu_i1;
    f32[relu_at + i + 2] = relu_i2;
    f32[relu_at + i + 3] = relu_i3;
  }
}

/**
 * greaterEqual, alexnet.ts:44
 * select, alexnet.ts:44
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
 * contraction, alexnet.ts:44
 * relu, alexnet.ts:44
 */
function contraction_relu2(
  f32: Float32Array,
  select_at: number,
  classifier4Weight: number,
  classifier4Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 4096; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const classifier4Weight_row = classifier4Weight + i * 4096;
    for (let r = 0; r < 4096; r++) {
      const select = f32[select_at + r]!;
      contraction += select * f32[classifier4Weight_row + r]!;
      contraction_i1 += select * f32[classifier4Weight_row + r + 4096]!;
      contraction_i2 += select * f32[classifier4Weight_row + r + 8192]!;
      contraction_i3 += select * f32[classifier4Weight_row + r + 12288]!;
    }
    const relu_i1 = Math.max(contraction_i1 + f32[classifier4Bias + i + 1]!, 0);
    const relu_i2 = Math.max(contraction_i2 + f32[classifier4Bias + i + 2]!, 0);
    const relu_i3 = Math.max(contraction_i3 + f32[classifier4Bias + i + 3]!, 0);
    f32[relu_at + i] = Math.max(contraction + f32[classifier4Bias + i]!, 0);
    f32[relu_at + i + 1] = relu_i1;
    f32[relu_at + i + 2] = relu_i2;
    f32[relu_at + i + 3] = relu_i3;
  }
}

/**
 * contraction, alexnet.ts:45
 * add, alexnet.ts:45
 */
function contraction_add(
  f32: Float32Array,
  relu_at: number,
  classifier6Weight: number,
  classifier6Bias: number,
  add_at: number,
): void {
  for (let i = 0; i < 1000; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const classifier6Weight_row = classifier6Weight + i * 4096;
    for (let r = 0; r < 4096; r++) {
      const relu = f32[relu_at + r]!;
      contraction += relu * f32[classifier6Weight_row + r]!;
      contraction_i1 += relu * f32[classifier6Weight_row + r + 4096]!;
      contraction_i2 += relu * f32[classifier6Weight_row + r + 8192]!;
      contraction_i3 += relu * f32[classifier6Weight_row + r + 12288]!;
    }
    const add_i1 = contraction_i1 + f32[classifier6Bias + i + 1]!;
    const add_i2 = contraction_i2 + f32[classifier6Bias + i + 2]!;
    const add_i3 = contraction_i3 + f32[classifier6Bias + i + 3]!;
    f32[add_at + i] = contraction + f32[classifier6Bias + i]!;
    f32[add_at + i + 1] = add_i1;
    f32[add_at + i + 2] = add_i2;
    f32[add_at + i + 3] = add_i3;
  }
}

/**
 * sum, alexnet.ts:47
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
 * amax, alexnet.ts:47
 * select, alexnet.ts:47
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
 * exp, alexnet.ts:47
 */
function exp(f32: Float32Array, add_at: number, select_at: number, exp_at: number, n: number): void {
  const select = f32[select_at]!;
  for (let i = 0; i < n; i++) {
    f32[exp_at + i] = Math.exp(f32[add_at + i]! - select);
  }
}

/**
 * sum, alexnet.ts:47
 * div, alexnet.ts:47
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
 * add, alexnet.ts:47
 * sum, alexnet.ts:45
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
 * contraction, alexnet.ts:45
 * select, alexnet.ts:44
 */
function contraction_select(
  f32: Float32Array,
  add_at: number,
  classifier6Weight: number,
  relu_at: number,
  select_at: number,
): void {
  for (let i = 0; i < 4096; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const classifier6Weight_row = classifier6Weight + i;
    for (let r = 0; r < 1000; r++) {
      const add = f32[add_at + r]!;
      contraction += add * f32[classifier6Weight_row + r * 4096]!;
      contraction_i1 += add * f32[classifier6Weight_row + r * 4096 + 1]!;
      contraction_i2 += add * f32[classifier6Weight_row + r * 4096 + 2]!;
      contraction_i3 += add * f32[classifier6Weight_row + r * 4096 + 3]!;
    }
    const select_i1 = f32[relu_at + i + 1]! > 0 ? contraction_i1 : 0;
    const select_i2 = f32[relu_at + i + 2]! > 0 ? contraction_i2 : 0;
    const select_i3 = f32[relu_at + i + 3]! > 0 ? contraction_i3 : 0;
    f32[select_at + i] = f32[relu_at + i]! > 0 ? contraction : 0;
    f32[select_at + i + 1] = select_i1;
    f32[select_at + i + 2] = select_i2;
    f32[select_at + i + 3] = select_i3;
  }
}

/**
 * contraction, alexnet.ts:45
 */
function contraction(f32: Float32Array, add_at: number, relu_at: number, contraction_at: number): void {
  for (let i = 0; i < 1000; i++) {
    const add = f32[add_at + i]!;
    const contraction_at_row = contraction_at + i * 4096;
    for (let j = 0; j < 4096; j++) {
      let contraction2 = 0;
      contraction2 += add * f32[relu_at + j]!;
      f32[contraction_at_row + j] = contraction2;
    }
  }
}

/**
 * sum, alexnet.ts:44
 * sum, alexnet.ts:43
 */
function sum3(f32: Float32Array, select_at: number, sum_at: number): void {
  for (let i = 0; i < 4096; i++) {
    let sum = 0;
    sum += f32[select_at + i]!;
    f32[sum_at + i] = sum;
  }
}

/**
 * contraction, alexnet.ts:44
 * select, alexnet.ts:43
 */
function contraction_select2(
  f32: Float32Array,
  u8: Uint8Array,
  select_at: number,
  classifier4Weight: number,
  relu_at: number,
  greaterEqual_at: number,
  select_at2: number,
): void {
  for (let i = 0; i < 4096; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const classifier4Weight_row = classifier4Weight + i;
    for (let r = 0; r < 4096; r++) {
      const select = f32[select_at + r]!;
      contraction += select * f32[classifier4Weight_row + r * 4096]!;
      contraction_i1 += select * f32[classifier4Weight_row + r * 4096 + 1]!;
      contraction_i2 += select * f32[classifier4Weight_row + r * 4096 + 2]!;
      contraction_i3 += select * f32[classifier4Weight_row + r * 4096 + 3]!;
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
 * contraction, alexnet.ts:44
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
 * contraction, alexnet.ts:43
 */
function contraction3(
  f32: Float32Array,
  select_at: number,
  classifier1Weight: number,
  contraction_at: number,
): void {
  for (let i = 0; i < 9216; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const classifier1Weight_row = classifier1Weight + i;
    for (let r = 0; r < 4096; r++) {
      const select = f32[select_at + r]!;
      contraction += select * f32[classifier1Weight_row + r * 9216]!;
      contraction_i1 += select * f32[classifier1Weight_row + r * 9216 + 1]!;
      contraction_i2 += select * f32[classifier1Weight_row + r * 9216 + 2]!;
      contraction_i3 += select * f32[classifier1Weight_row + r * 9216 + 3]!;
    }
    f32[contraction_at + i] = contraction;
    f32[contraction_at + i + 1] = contraction_i1;
    f32[contraction_at + i + 2] = contraction_i2;
    f32[contraction_at + i + 3] = contraction_i3;
  }
}

/**
 * contraction, alexnet.ts:43
 */
function contraction4(
  f32: Float32Array,
  select_at: number,
  select_at2: number,
  contraction_at: number,
): void {
  for (let i = 0; i < 4096; i++) {
    const select = f32[select_at + i]!;
    const contraction_at_row = contraction_at + i * 9216;
    for (let j = 0; j < 9216; j++) {
      let contraction = 0;
      contraction += select * f32[select_at2 + j]!;
      f32[contraction_at_row + j] = contraction;
    }
  }
}

/**
 * scatterAdd, alexnet.ts:42
 */
function scatterAdd(
  f32: Float32Array,
  i32: Int32Array,
  u8: Uint8Array,
  scatterAdd2: number,
  windowArgmax_at: number,
  greaterEqual_at: number,
  contraction_at: number,
): void {
  for (let i1 = 0; i1 < 256; i1++) {
    const scatterAdd2_row = scatterAdd2 + i1 * 169;
    for (let z0 = 0; z0 < 169; z0++) {
      f32[scatterAdd2_row + z0] = 0;
    }
    const windowArgmax_at_row = windowArgmax_at + i1 * 36;
    const greaterEqual_at_row = greaterEqual_at + i1 * 36;
    const contraction_at_row = contraction_at + i1 * 36;
    const scatterAdd2_row2 = scatterAdd2 + i1 * 169;
    for (let i3 = 0; i3 < 36; i3++) {
      const value = Math.max(Math.min(i32[windowArgmax_at_row + i3]!, 168), 0);
      const select = u8[greaterEqual_at_row + i3]! !== 0 ? f32[contraction_at_row + i3]! : 0;
      f32[scatterAdd2_row2 + value]! += select * 2;
    }
  }
}

/**
 * select, alexnet.ts:41
 * sum, alexnet.ts:41
 */
function sum4(
  f32: Float32Array,
  relu_at: number,
  scatterAdd_at: number,
  select_at: number,
  sum_at: number,
): void {
  for (let i = 0; i < 256; i++) {
    let sum = 0;
    const relu_at_row = relu_at + i * 169;
    const scatterAdd_at_row = scatterAdd_at + i * 169;
    const select_at_row = select_at + i * 169;
    for (let s = 0; s < 169; s++) {
      const select = f32[relu_at_row + s]! > 0 ? f32[scatterAdd_at_row + s]! : 0;
      f32[select_at_row + s] = select;
      sum += select;
    }
    f32[sum_at + i] = sum;
  }
}

/**
 * convolution, alexnet.ts:41
 * select, alexnet.ts:40
 */
function convolution_input_gradient_select(
  f32: Float32Array,
  features10Weight: number,
  select_at: number,
  relu_at: number,
  select_at2: number,
): void {
  for (let i = 0; i < 255; i += 3) {
    const relu_at_row2 = relu_at + i * 169;
    const select_at2_row2 = select_at2 + i * 169;
    for (let j = 0; j < 13; j++) {
      const relu_at_row = relu_at + i * 169 + j * 13;
      const select_at2_row = select_at2 + i * 169 + j * 13;
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
        for (let r = 0; r < 256; r++) {
          const features10Weight_row = features10Weight + r * 2304 + i * 9;
          const select_at_row = select_at + r * 169 + j * 13 + k;
          for (let s = 0; s < 3; s++) {
            if (j - s >= -1 && j - s < 12) {
              const select = f32[select_at_row - s * 13 + 14]!;
              convolution += f32[features10Weight_row + s * 3]! * select;
              convolution_i1 += f32[features10Weight_row + s * 3 + 9]! * select;
              convolution_i2 += f32[features10Weight_row + s * 3 + 18]! * select;
              const select_k1 = f32[select_at_row - s * 13 + 15]!;
              convolution_k1 += f32[features10Weight_row + s * 3]! * select_k1;
              convolution_k1_i1 += f32[features10Weight_row + s * 3 + 9]! * select_k1;
              convolution_k1_i2 += f32[features10Weight_row + s * 3 + 18]! * select_k1;
              const select_k2 = f32[select_at_row - s * 13 + 16]!;
              convolution_k2 += f32[features10Weight_row + s * 3]! * select_k2;
              convolution_k2_i1 += f32[features10Weight_row + s * 3 + 9]! * select_k2;
              convolution_k2_i2 += f32[features10Weight_row + s * 3 + 18]! * select_k2;
              const select_k3 = f32[select_at_row - s * 13 + 17]!;
              convolution_k3 += f32[features10Weight_row + s * 3]! * select_k3;
              convolution_k3_i1 += f32[features10Weight_row + s * 3 + 9]! * select_k3;
              convolution_k3_i2 += f32[features10Weight_row + s * 3 + 18]! * select_k3;
              const select_t1 = f32[select_at_row - s * 13 + 13]!;
              convolution += f32[features10Weight_row + s * 3 + 1]! * select_t1;
              convolution_i1 += f32[features10Weight_row + s * 3 + 10]! * select_t1;
              convolution_i2 += f32[features10Weight_row + s * 3 + 19]! * select_t1;
              const select_k1_t1 = f32[select_at_row - s * 13 + 14]!;
              convolution_k1 += f32[features10Weight_row + s * 3 + 1]! * select_k1_t1;
              convolution_k1_i1 += f32[features10Weight_row + s * 3 + 10]! * select_k1_t1;
              convolution_k1_i2 += f32[features10Weight_row + s * 3 + 19]! * select_k1_t1;
              const select_k2_t1 = f32[select_at_row - s * 13 + 15]!;
              convolution_k2 += f32[features10Weight_row + s * 3 + 1]! * select_k2_t1;
              convolution_k2_i1 += f32[features10Weight_row + s * 3 + 10]! * select_k2_t1;
              convolution_k2_i2 += f32[features10Weight_row + s * 3 + 19]! * select_k2_t1;
              const select_k3_t1 = f32[select_at_row - s * 13 + 16]!;
              convolution_k3 += f32[features10Weight_row + s * 3 + 1]! * select_k3_t1;
              convolution_k3_i1 += f32[features10Weight_row + s * 3 + 10]! * select_k3_t1;
              convolution_k3_i2 += f32[features10Weight_row + s * 3 + 19]! * select_k3_t1;
              if (k >= 1) {
                const select_t2 = f32[select_at_row - s * 13 + 12]!;
                convolution += f32[features10Weight_row + s * 3 + 2]! * select_t2;
                convolution_i1 += f32[features10Weight_row + s * 3 + 11]! * select_t2;
                convolution_i2 += f32[features10Weight_row + s * 3 + 20]! * select_t2;
              }
              const select_k1_t2 = f32[select_at_row - s * 13 + 13]!;
              convolution_k1 += f32[features10Weight_row + s * 3 + 2]! * select_k1_t2;
              convolution_k1_i1 += f32[features10Weight_row + s * 3 + 11]! * select_k1_t2;
              convolution_k1_i2 += f32[features10Weight_row + s * 3 + 20]! * select_k1_t2;
              const select_k2_t2 = f32[select_at_row - s * 13 + 14]!;
              convolution_k2 += f32[features10Weight_row + s * 3 + 2]! * select_k2_t2;
              convolution_k2_i1 += f32[features10Weight_row + s * 3 + 11]! * select_k2_t2;
              convolution_k2_i2 += f32[features10Weight_row + s * 3 + 20]! * select_k2_t2;
              const select_k3_t2 = f32[select_at_row - s * 13 + 15]!;
              convolution_k3 += f32[features10Weight_row + s * 3 + 2]! * select_k3_t2;
              convolution_k3_i1 += f32[features10Weight_row + s * 3 + 11]! * select_k3_t2;
              convolution_k3_i2 += f32[features10Weight_row + s * 3 + 20]! * select_k3_t2;
            }
          }
        }
        const select2_i1 = f32[relu_at_row + k + 169]! > 0 ? convolution_i1 : 0;
        const select2_i2 = f32[relu_at_row + k + 338]! > 0 ? convolution_i2 : 0;
        const select2_k1 = f32[relu_at_row + k + 1]! > 0 ? convolution_k1 : 0;
        const select2_k1_i1 = f32[relu_at_row + k + 170]! > 0 ? convolution_k1_i1 : 0;
        const select2_k1_i2 = f32[relu_at_row + k + 339]! > 0 ? convolution_k1_i2 : 0;
        const select2_k2 = f32[relu_at_row + k + 2]! > 0 ? convolution_k2 : 0;
        const select2_k2_i1 = f32[relu_at_row + k + 171]! > 0 ? convolution_k2_i1 : 0;
        const select2_k2_i2 = f32[relu_at_row + k + 340]! > 0 ? convolution_k2_i2 : 0;
        const select2_k3 = f32[relu_at_row + k + 3]! > 0 ? convolution_k3 : 0;
        const select2_k3_i1 = f32[relu_at_row + k + 172]! > 0 ? convolution_k3_i1 : 0;
        const select2_k3_i2 = f32[relu_at_row + k + 341]! > 0 ? convolution_k3_i2 : 0;
        f32[select_at2_row + k] = f32[relu_at_row + k]! > 0 ? convolution : 0;
        f32[select_at2_row + k + 169] = select2_i1;
        f32[select_at2_row + k + 338] = select2_i2;
        f32[select_at2_row + k + 1] = select2_k1;
        f32[select_at2_row + k + 170] = select2_k1_i1;
        f32[select_at2_row + k + 339] = select2_k1_i2;
        f32[select_at2_row + k + 2] = select2_k2;
        f32[select_at2_row + k + 171] = select2_k2_i1;
        f32[select_at2_row + k + 340] = select2_k2_i2;
        f32[select_at2_row + k + 3] = select2_k3;
        f32[select_at2_row + k + 172] = select2_k3_i1;
        f32[select_at2_row + k + 341] = select2_k3_i2;
      }
      let convolution_kr = 0;
      let convolution_kr_i1 = 0;
      let convolution_kr_i2 = 0;
      for (let r_kr = 0; r_kr < 256; r_kr++) {
        const features10Weight_row2 = features10Weight + r_kr * 2304 + i * 9;
        const select_at_row2 = select_at + r_kr * 169 + j * 13;
        for (let s_kr = 0; s_kr < 3; s_kr++) {
          if (j - s_kr >= -1 && j - s_kr < 12) {
            const select_krTKr1 = f32[select_at_row2 - s_kr * 13 + 25]!;
            convolution_kr += f32[features10Weight_row2 + s_kr * 3 + 1]! * select_krTKr1;
            convolution_kr_i1 += f32[features10Weight_row2 + s_kr * 3 + 10]! * select_krTKr1;
            convolution_kr_i2 += f32[features10Weight_row2 + s_kr * 3 + 19]! * select_krTKr1;
            const select_krTKr2 = f32[select_at_row2 - s_kr * 13 + 24]!;
            convolution_kr += f32[features10Weight_row2 + s_kr * 3 + 2]! * select_krTKr2;
            convolution_kr_i1 += f32[features10Weight_row2 + s_kr * 3 + 11]! * select_krTKr2;
            convolution_kr_i2 += f32[features10Weight_row2 + s_kr * 3 + 20]! * select_krTKr2;
          }
        }
      }
      const select2_kr_i1 = f32[relu_at_row2 + j * 13 + 181]! > 0 ? convolution_kr_i1 : 0;
      const select2_kr_i2 = f32[relu_at_row2 + j * 13 + 350]! > 0 ? convolution_kr_i2 : 0;
      f32[select_at2_row2 + j * 13 + 12] = f32[relu_at_row2 + j * 13 + 12]! > 0 ? convolution_kr : 0;
      f32[select_at2_row2 + j * 13 + 181] = select2_kr_i1;
      f32[select_at2_row2 + j * 13 + 350] = select2_kr_i2;
    }
  }
  for (let j_ir = 0; j_ir < 13; j_ir++) {
    const relu_at_row3 = relu_at + j_ir * 13;
    const select_at2_row3 = select_at2 + j_ir * 13;
    for (let k_ir = 0; k_ir < 12; k_ir += 4) {
      let convolution_ir = 0;
      let convolution_k1_ir = 0;
      let convolution_k2_ir = 0;
      let convolution_k3_ir = 0;
      for (let r_ir = 0; r_ir < 256; r_ir++) {
        const features10Weight_row3 = features10Weight + r_ir * 2304;
        const select_at_row3 = select_at + r_ir * 169 + j_ir * 13 + k_ir;
        for (let s_ir = 0; s_ir < 3; s_ir++) {
          if (j_ir - s_ir >= -1 && j_ir - s_ir < 12) {
            convolution_ir +=
              f32[features10Weight_row3 + s_ir * 3 + 2295]! * f32[select_at_row3 - s_ir * 13 + 14]!;
            convolution_k1_ir +=
              f32[features10Weight_row3 + s_ir * 3 + 2295]! * f32[select_at_row3 - s_ir * 13 + 15]!;
            convolution_k2_ir +=
              f32[features10Weight_row3 + s_ir * 3 + 2295]! * f32[select_at_row3 - s_ir * 13 + 16]!;
            convolution_k3_ir +=
              f32[features10Weight_row3 + s_ir * 3 + 2295]! * f32[select_at_row3 - s_ir * 13 + 17]!;
            convolution_ir +=
              f32[features10Weight_row3 + s_ir * 3 + 2296]! * f32[select_at_row3 - s_ir * 13 + 13]!;
            convolution_k1_ir +=
              f32[features10Weight_row3 + s_ir * 3 + 2296]! * f32[select_at_row3 - s_ir * 13 + 14]!;
            convolution_k2_ir +=
              f32[features10Weight_row3 + s_ir * 3 + 2296]! * f32[select_at_row3 - s_ir * 13 + 15]!;
            convolution_k3_ir +=
              f32[features10Weight_row3 + s_ir * 3 + 2296]! * f32[select_at_row3 - s_ir * 13 + 16]!;
            if (k_ir >= 1) {
              convolution_ir +=
                f32[features10Weight_row3 + s_ir * 3 + 2297]! * f32[select_at_row3 - s_ir * 13 + 12]!;
            }
            convolution_k1_ir +=
              f32[features10Weight_row3 + s_ir * 3 + 2297]! * f32[select_at_row3 - s_ir * 13 + 13]!;
            convolution_k2_ir +=
              f32[features10Weight_row3 + s_ir * 3 + 2297]! * f32[select_at_row3 - s_ir * 13 + 14]!;
            convolution_k3_ir +=
              f32[features10Weight_row3 + s_ir * 3 + 2297]! * f32[select_at_row3 - s_ir * 13 + 15]!;
          }
        }
      }
      const select2_k1_ir = f32[relu_at_row3 + k_ir + 43096]! > 0 ? convolution_k1_ir : 0;
      const select2_k2_ir = f32[relu_at_row3 + k_ir + 43097]! > 0 ? convolution_k2_ir : 0;
      const select2_k3_ir = f32[relu_at_row3 + k_ir + 43098]! > 0 ? convolution_k3_ir : 0;
      f32[select_at2_row3 + k_ir + 43095] = f32[relu_at_row3 + k_ir + 43095]! > 0 ? convolution_ir : 0;
      f32[select_at2_row3 + k_ir + 43096] = select2_k1_ir;
      f32[select_at2_row3 + k_ir + 43097] = select2_k2_ir;
      f32[select_at2_row3 + k_ir + 43098] = select2_k3_ir;
    }
    let convolution_kr_ir = 0;
    for (let r_kr_ir = 0; r_kr_ir < 256; r_kr_ir++) {
      const features10Weight_row4 = features10Weight + r_kr_ir * 2304;
      const select_at_row4 = select_at + r_kr_ir * 169 + j_ir * 13;
      for (let s_kr_ir = 0; s_kr_ir < 3; s_kr_ir++) {
        if (j_ir - s_kr_ir >= -1 && j_ir - s_kr_ir < 12) {
          convolution_kr_ir +=
            f32[features10Weight_row4 + s_kr_ir * 3 + 2296]! * f32[select_at_row4 - s_kr_ir * 13 + 25]!;
          convolution_kr_ir +=
            f32[features10Weight_row4 + s_kr_ir * 3 + 2297]! * f32[select_at_row4 - s_kr_ir * 13 + 24]!;
        }
      }
    }
    const select2_kr_ir = f32[relu_at + j_ir * 13 + 43107]! > 0 ? convolution_kr_ir : 0;
    f32[select_at2 + j_ir * 13 + 43107] = select2_kr_ir;
  }
}

/**
 * convolution, alexnet.ts:41
 */
function convolution_weight_gradient(
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
        for (let r = 0; r < 13; r++) {
          const relu_at_row = relu_at + j * 169 + k * 13 + r * 13;
          const select_at_row = select_at + i * 169 + r * 13;
          for (let s = 0; s < 13; s++) {
            if (k + r >= 1 && k + r < 14) {
              if (s >= 1) {
                const relu = f32[relu_at_row + s - 14]!;
                convolution += relu * f32[select_at_row + s]!;
                convolution_i1 += relu * f32[select_at_row + s + 169]!;
                convolution_i2 += relu * f32[select_at_row + s + 338]!;
                convolution_i3 += relu * f32[select_at_row + s + 507]!;
              }
              const relu_l1 = f32[relu_at_row + s - 13]!;
              convolution_l1 += relu_l1 * f32[select_at_row + s]!;
              convolution_l1_i1 += relu_l1 * f32[select_at_row + s + 169]!;
              convolution_l1_i2 += relu_l1 * f32[select_at_row + s + 338]!;
              convolution_l1_i3 += relu_l1 * f32[select_at_row + s + 507]!;
              if (s < 12) {
                const relu_l2 = f32[relu_at_row + s - 12]!;
                convolution_l2 += relu_l2 * f32[select_at_row + s]!;
                convolution_l2_i1 += relu_l2 * f32[select_at_row + s + 169]!;
                convolution_l2_i2 += relu_l2 * f32[select_at_row + s + 338]!;
                convolution_l2_i3 += relu_l2 * f32[select_at_row + s + 507]!;
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
 * sum, alexnet.ts:40
 */
function sum5(f32: Float32Array, select_at: number, sum_at: number): void {
  for (let i = 0; i < 256; i++) {
    let sum = 0;
    let sumSp1 = 0;
    let sumSp2 = 0;
    let sumSp3 = 0;
    const select_at_row = select_at + i * 169;
    for (let s = 0; s < 168; s += 4) {
      sum += f32[select_at_row + s]!;
      sumSp1 += f32[select_at_row + s + 1]!;
      sumSp2 += f32[select_at_row + s + 2]!;
      sumSp3 += f32[select_at_row + s + 3]!;
    }
    const select_at_row2 = select_at + i * 169;
    for (let s_sr = 168; s_sr < 169; s_sr++) {
      sum += f32[select_at_row2 + s_sr]!;
    }
    sum = sum + sumSp1 + (sumSp2 + sumSp3);
    f32[sum_at + i] = sum;
  }
}

/**
 * convolution, alexnet.ts:40
 * select, alexnet.ts:39
 */
function convolution_input_gradient_select2(
  f32: Float32Array,
  features8Weight: number,
  select_at: number,
  relu_at: number,
  select_at2: number,
): void {
  for (let i = 0; i < 384; i += 3) {
    const relu_at_row2 = relu_at + i * 169;
    const select_at2_row2 = select_at2 + i * 169;
    for (let j = 0; j < 13; j++) {
      const relu_at_row = relu_at + i * 169 + j * 13;
      const select_at2_row = select_at2 + i * 169 + j * 13;
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
        for (let r = 0; r < 256; r++) {
          const features8Weight_row = features8Weight + r * 3456 + i * 9;
          const select_at_row = select_at + r * 169 + j * 13 + k;
          for (let s = 0; s < 3; s++) {
            if (j - s >= -1 && j - s < 12) {
              const select = f32[select_at_row - s * 13 + 14]!;
              convolution += f32[features8Weight_row + s * 3]! * select;
              convolution_i1 += f32[features8Weight_row + s * 3 + 9]! * select;
              convolution_i2 += f32[features8Weight_row + s * 3 + 18]! * select;
              const select_k1 = f32[select_at_row - s * 13 + 15]!;
              convolution_k1 += f32[features8Weight_row + s * 3]! * select_k1;
              convolution_k1_i1 += f32[features8Weight_row + s * 3 + 9]! * select_k1;
              convolution_k1_i2 += f32[features8Weight_row + s * 3 + 18]! * select_k1;
              const select_k2 = f32[select_at_row - s * 13 + 16]!;
              convolution_k2 += f32[features8Weight_row + s * 3]! * select_k2;
              convolution_k2_i1 += f32[features8Weight_row + s * 3 + 9]! * select_k2;
              convolution_k2_i2 += f32[features8Weight_row + s * 3 + 18]! * select_k2;
              const select_k3 = f32[select_at_row - s * 13 + 17]!;
              convolution_k3 += f32[features8Weight_row + s * 3]! * select_k3;
              convolution_k3_i1 += f32[features8Weight_row + s * 3 + 9]! * select_k3;
              convolution_k3_i2 += f32[features8Weight_row + s * 3 + 18]! * select_k3;
              const select_t1 = f32[select_at_row - s * 13 + 13]!;
              convolution += f32[features8Weight_row + s * 3 + 1]! * select_t1;
              convolution_i1 += f32[features8Weight_row + s * 3 + 10]! * select_t1;
              convolution_i2 += f32[features8Weight_row + s * 3 + 19]! * select_t1;
              const select_k1_t1 = f32[select_at_row - s * 13 + 14]!;
              convolution_k1 += f32[features8Weight_row + s * 3 + 1]! * select_k1_t1;
              convolution_k1_i1 += f32[features8Weight_row + s * 3 + 10]! * select_k1_t1;
              convolution_k1_i2 += f32[features8Weight_row + s * 3 + 19]! * select_k1_t1;
              const select_k2_t1 = f32[select_at_row - s * 13 + 15]!;
              convolution_k2 += f32[features8Weight_row + s * 3 + 1]! * select_k2_t1;
              convolution_k2_i1 += f32[features8Weight_row + s * 3 + 10]! * select_k2_t1;
              convolution_k2_i2 += f32[features8Weight_row + s * 3 + 19]! * select_k2_t1;
              const select_k3_t1 = f32[select_at_row - s * 13 + 16]!;
              convolution_k3 += f32[features8Weight_row + s * 3 + 1]! * select_k3_t1;
              convolution_k3_i1 += f32[features8Weight_row + s * 3 + 10]! * select_k3_t1;
              convolution_k3_i2 += f32[features8Weight_row + s * 3 + 19]! * select_k3_t1;
              if (k >= 1) {
                const select_t2 = f32[select_at_row - s * 13 + 12]!;
                convolution += f32[features8Weight_row + s * 3 + 2]! * select_t2;
                convolution_i1 += f32[features8Weight_row + s * 3 + 11]! * select_t2;
                convolution_i2 += f32[features8Weight_row + s * 3 + 20]! * select_t2;
              }
              const select_k1_t2 = f32[select_at_row - s * 13 + 13]!;
              convolution_k1 += f32[features8Weight_row + s * 3 + 2]! * select_k1_t2;
              convolution_k1_i1 += f32[features8Weight_row + s * 3 + 11]! * select_k1_t2;
              convolution_k1_i2 += f32[features8Weight_row + s * 3 + 20]! * select_k1_t2;
              const select_k2_t2 = f32[select_at_row - s * 13 + 14]!;
              convolution_k2 += f32[features8Weight_row + s * 3 + 2]! * select_k2_t2;
              convolution_k2_i1 += f32[features8Weight_row + s * 3 + 11]! * select_k2_t2;
              convolution_k2_i2 += f32[features8Weight_row + s * 3 + 20]! * select_k2_t2;
              const select_k3_t2 = f32[select_at_row - s * 13 + 15]!;
              convolution_k3 += f32[features8Weight_row + s * 3 + 2]! * select_k3_t2;
              convolution_k3_i1 += f32[features8Weight_row + s * 3 + 11]! * select_k3_t2;
              convolution_k3_i2 += f32[features8Weight_row + s * 3 + 20]! * select_k3_t2;
            }
          }
        }
        const select2_i1 = f32[relu_at_row + k + 169]! > 0 ? convolution_i1 : 0;
        const select2_i2 = f32[relu_at_row + k + 338]! > 0 ? convolution_i2 : 0;
        const select2_k1 = f32[relu_at_row + k + 1]! > 0 ? convolution_k1 : 0;
        const select2_k1_i1 = f32[relu_at_row + k + 170]! > 0 ? convolution_k1_i1 : 0;
        const select2_k1_i2 = f32[relu_at_row + k + 339]! > 0 ? convolution_k1_i2 : 0;
        const select2_k2 = f32[relu_at_row + k + 2]! > 0 ? convolution_k2 : 0;
        const select2_k2_i1 = f32[relu_at_row + k + 171]! > 0 ? convolution_k2_i1 : 0;
        const select2_k2_i2 = f32[relu_at_row + k + 340]! > 0 ? convolution_k2_i2 : 0;
        const select2_k3 = f32[relu_at_row + k + 3]! > 0 ? convolution_k3 : 0;
        const select2_k3_i1 = f32[relu_at_row + k + 172]! > 0 ? convolution_k3_i1 : 0;
        const select2_k3_i2 = f32[relu_at_row + k + 341]! > 0 ? convolution_k3_i2 : 0;
        f32[select_at2_row + k] = f32[relu_at_row + k]! > 0 ? convolution : 0;
        f32[select_at2_row + k + 169] = select2_i1;
        f32[select_at2_row + k + 338] = select2_i2;
        f32[select_at2_row + k + 1] = select2_k1;
        f32[select_at2_row + k + 170] = select2_k1_i1;
        f32[select_at2_row + k + 339] = select2_k1_i2;
        f32[select_at2_row + k + 2] = select2_k2;
        f32[select_at2_row + k + 171] = select2_k2_i1;
        f32[select_at2_row + k + 340] = select2_k2_i2;
        f32[select_at2_row + k + 3] = select2_k3;
        f32[select_at2_row + k + 172] = select2_k3_i1;
        f32[select_at2_row + k + 341] = select2_k3_i2;
      }
      let convolution_kr = 0;
      let convolution_kr_i1 = 0;
      let convolution_kr_i2 = 0;
      for (let r_kr = 0; r_kr < 256; r_kr++) {
        const features8Weight_row2 = features8Weight + r_kr * 3456 + i * 9;
        const select_at_row2 = select_at + r_kr * 169 + j * 13;
        for (let s_kr = 0; s_kr < 3; s_kr++) {
          if (j - s_kr >= -1 && j - s_kr < 12) {
            const select_krTKr1 = f32[select_at_row2 - s_kr * 13 + 25]!;
            convolution_kr += f32[features8Weight_row2 + s_kr * 3 + 1]! * select_krTKr1;
            convolution_kr_i1 += f32[features8Weight_row2 + s_kr * 3 + 10]! * select_krTKr1;
            convolution_kr_i2 += f32[features8Weight_row2 + s_kr * 3 + 19]! * select_krTKr1;
            const select_krTKr2 = f32[select_at_row2 - s_kr * 13 + 24]!;
            convolution_kr += f32[features8Weight_row2 + s_kr * 3 + 2]! * select_krTKr2;
            convolution_kr_i1 += f32[features8Weight_row2 + s_kr * 3 + 11]! * select_krTKr2;
            convolution_kr_i2 += f32[features8Weight_row2 + s_kr * 3 + 20]! * select_krTKr2;
          }
        }
      }
      const select2_kr_i1 = f32[relu_at_row2 + j * 13 + 181]! > 0 ? convolution_kr_i1 : 0;
      const select2_kr_i2 = f32[relu_at_row2 + j * 13 + 350]! > 0 ? convolution_kr_i2 : 0;
      f32[select_at2_row2 + j * 13 + 12] = f32[relu_at_row2 + j * 13 + 12]! > 0 ? convolution_kr : 0;
      f32[select_at2_row2 + j * 13 + 181] = select2_kr_i1;
      f32[select_at2_row2 + j * 13 + 350] = select2_kr_i2;
    }
  }
}

/**
 * convolution, alexnet.ts:40
 */
function convolution_weight_gradient2(
  f32: Float32Array,
  relu_at: number,
  select_at: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 256; i += 4) {
    for (let j = 0; j < 384; j++) {
      const convolution_at_row = convolution_at + i * 3456 + j * 9;
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
        for (let r = 0; r < 13; r++) {
          const relu_at_row = relu_at + j * 169 + k * 13 + r * 13;
          const select_at_row = select_at + i * 169 + r * 13;
          for (let s = 0; s < 13; s++) {
            if (k + r >= 1 && k + r < 14) {
              if (s >= 1) {
                const relu = f32[relu_at_row + s - 14]!;
                convolution += relu * f32[select_at_row + s]!;
                convolution_i1 += relu * f32[select_at_row + s + 169]!;
                convolution_i2 += relu * f32[select_at_row + s + 338]!;
                convolution_i3 += relu * f32[select_at_row + s + 507]!;
              }
              const relu_l1 = f32[relu_at_row + s - 13]!;
              convolution_l1 += relu_l1 * f32[select_at_row + s]!;
              convolution_l1_i1 += relu_l1 * f32[select_at_row + s + 169]!;
              convolution_l1_i2 += relu_l1 * f32[select_at_row + s + 338]!;
              convolution_l1_i3 += relu_l1 * f32[select_at_row + s + 507]!;
              if (s < 12) {
                const relu_l2 = f32[relu_at_row + s - 12]!;
                convolution_l2 += relu_l2 * f32[select_at_row + s]!;
                convolution_l2_i1 += relu_l2 * f32[select_at_row + s + 169]!;
                convolution_l2_i2 += relu_l2 * f32[select_at_row + s + 338]!;
                convolution_l2_i3 += relu_l2 * f32[select_at_row + s + 507]!;
              }
            }
          }
        }
        f32[convolution_at_row + k * 3] = convolution;
        f32[convolution_at_row + k * 3 + 3456] = convolution_i1;
        f32[convolution_at_row + k * 3 + 6912] = convolution_i2;
        f32[convolution_at_row + k * 3 + 10368] = convolution_i3;
        f32[convolution_at_row + k * 3 + 1] = convolution_l1;
        f32[convolution_at_row + k * 3 + 3457] = convolution_l1_i1;
        f32[convolution_at_row + k * 3 + 6913] = convolution_l1_i2;
        f32[convolution_at_row + k * 3 + 10369] = convolution_l1_i3;
        f32[convolution_at_row + k * 3 + 2] = convolution_l2;
        f32[convolution_at_row + k * 3 + 3458] = convolution_l2_i1;
        f32[convolution_at_row + k * 3 + 6914] = convolution_l2_i2;
        f32[convolution_at_row + k * 3 + 10370] = convolution_l2_i3;
      }
    }
  }
}

/**
 * sum, alexnet.ts:39
 */
function sum6(f32: Float32Array, select_at: number, sum_at: number): void {
  for (let i = 0; i < 384; i++) {
    let sum = 0;
    let sumSp1 = 0;
    let sumSp2 = 0;
    let sumSp3 = 0;
    const select_at_row = select_at + i * 169;
    for (let s = 0; s < 168; s += 4) {
      sum += f32[select_at_row + s]!;
      sumSp1 += f32[select_at_row + s + 1]!;
      sumSp2 += f32[select_at_row + s + 2]!;
      sumSp3 += f32[select_at_row + s + 3]!;
    }
    const select_at_row2 = select_at + i * 169;
    for (let s_sr = 168; s_sr < 169; s_sr++) {
      sum += f32[select_at_row2 + s_sr]!;
    }
    sum = sum + sumSp1 + (sumSp2 + sumSp3);
    f32[sum_at + i] = sum;
  }
}

/**
 * convolution, alexnet.ts:39
 */
function convolution_input_gradient(
  f32: Float32Array,
  features6Weight: number,
  select_at: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 192; i += 3) {
    const convolution_at_row2 = convolution_at + i * 169;
    for (let j = 0; j < 13; j++) {
      const convolution_at_row = convolution_at + i * 169 + j * 13;
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
        for (let r = 0; r < 384; r++) {
          const features6Weight_row = features6Weight + r * 1728 + i * 9;
          const select_at_row = select_at + r * 169 + j * 13 + k;
          for (let s = 0; s < 3; s++) {
            if (j - s >= -1 && j - s < 12) {
              const select = f32[select_at_row - s * 13 + 14]!;
              convolution += f32[features6Weight_row + s * 3]! * select;
              convolution_i1 += f32[features6Weight_row + s * 3 + 9]! * select;
              convolution_i2 += f32[features6Weight_row + s * 3 + 18]! * select;
              const select_k1 = f32[select_at_row - s * 13 + 15]!;
              convolution_k1 += f32[features6Weight_row + s * 3]! * select_k1;
              convolution_k1_i1 += f32[features6Weight_row + s * 3 + 9]! * select_k1;
              convolution_k1_i2 += f32[features6Weight_row + s * 3 + 18]! * select_k1;
              const select_k2 = f32[select_at_row - s * 13 + 16]!;
              convolution_k2 += f32[features6Weight_row + s * 3]! * select_k2;
              convolution_k2_i1 += f32[features6Weight_row + s * 3 + 9]! * select_k2;
              convolution_k2_i2 += f32[features6Weight_row + s * 3 + 18]! * select_k2;
              const select_k3 = f32[select_at_row - s * 13 + 17]!;
              convolution_k3 += f32[features6Weight_row + s * 3]! * select_k3;
              convolution_k3_i1 += f32[features6Weight_row + s * 3 + 9]! * select_k3;
              convolution_k3_i2 += f32[features6Weight_row + s * 3 + 18]! * select_k3;
              const select_t1 = f32[select_at_row - s * 13 + 13]!;
              convolution += f32[features6Weight_row + s * 3 + 1]! * select_t1;
              convolution_i1 += f32[features6Weight_row + s * 3 + 10]! * select_t1;
              convolution_i2 += f32[features6Weight_row + s * 3 + 19]! * select_t1;
              const select_k1_t1 = f32[select_at_row - s * 13 + 14]!;
              convolution_k1 += f32[features6Weight_row + s * 3 + 1]! * select_k1_t1;
              convolution_k1_i1 += f32[features6Weight_row + s * 3 + 10]! * select_k1_t1;
              convolution_k1_i2 += f32[features6Weight_row + s * 3 + 19]! * select_k1_t1;
              const select_k2_t1 = f32[select_at_row - s * 13 + 15]!;
              convolution_k2 += f32[features6Weight_row + s * 3 + 1]! * select_k2_t1;
              convolution_k2_i1 += f32[features6Weight_row + s * 3 + 10]! * select_k2_t1;
              convolution_k2_i2 += f32[features6Weight_row + s * 3 + 19]! * select_k2_t1;
              const select_k3_t1 = f32[select_at_row - s * 13 + 16]!;
              convolution_k3 += f32[features6Weight_row + s * 3 + 1]! * select_k3_t1;
              convolution_k3_i1 += f32[features6Weight_row + s * 3 + 10]! * select_k3_t1;
              convolution_k3_i2 += f32[features6Weight_row + s * 3 + 19]! * select_k3_t1;
              if (k >= 1) {
                const select_t2 = f32[select_at_row - s * 13 + 12]!;
                convolution += f32[features6Weight_row + s * 3 + 2]! * select_t2;
                convolution_i1 += f32[features6Weight_row + s * 3 + 11]! * select_t2;
                convolution_i2 += f32[features6Weight_row + s * 3 + 20]! * select_t2;
              }
              const select_k1_t2 = f32[select_at_row - s * 13 + 13]!;
              convolution_k1 += f32[features6Weight_row + s * 3 + 2]! * select_k1_t2;
              convolution_k1_i1 += f32[features6Weight_row + s * 3 + 11]! * select_k1_t2;
              convolution_k1_i2 += f32[features6Weight_row + s * 3 + 20]! * select_k1_t2;
              const select_k2_t2 = f32[select_at_row - s * 13 + 14]!;
              convolution_k2 += f32[features6Weight_row + s * 3 + 2]! * select_k2_t2;
              convolution_k2_i1 += f32[features6Weight_row + s * 3 + 11]! * select_k2_t2;
              convolution_k2_i2 += f32[features6Weight_row + s * 3 + 20]! * select_k2_t2;
              const select_k3_t2 = f32[select_at_row - s * 13 + 15]!;
              convolution_k3 += f32[features6Weight_row + s * 3 + 2]! * select_k3_t2;
              convolution_k3_i1 += f32[features6Weight_row + s * 3 + 11]! * select_k3_t2;
              convolution_k3_i2 += f32[features6Weight_row + s * 3 + 20]! * select_k3_t2;
            }
          }
        }
        f32[convolution_at_row + k] = convolution;
        f32[convolution_at_row + k + 169] = convolution_i1;
        f32[convolution_at_row + k + 338] = convolution_i2;
        f32[convolution_at_row + k + 1] = convolution_k1;
        f32[convolution_at_row + k + 170] = convolution_k1_i1;
        f32[convolution_at_row + k + 339] = convolution_k1_i2;
        f32[convolution_at_row + k + 2] = convolution_k2;
        f32[convolution_at_row + k + 171] = convolution_k2_i1;
        f32[convolution_at_row + k + 340] = convolution_k2_i2;
        f32[convolution_at_row + k + 3] = convolution_k3;
        f32[convolution_at_row + k + 172] = convolution_k3_i1;
        f32[convolution_at_row + k + 341] = convolution_k3_i2;
      }
      let convolution_kr = 0;
      let convolution_kr_i1 = 0;
      let convolution_kr_i2 = 0;
      for (let r_kr = 0; r_kr < 384; r_kr++) {
        const features6Weight_row2 = features6Weight + r_kr * 1728 + i * 9;
        const select_at_row2 = select_at + r_kr * 169 + j * 13;
        for (let s_kr = 0; s_kr < 3; s_kr++) {
          if (j - s_kr >= -1 && j - s_kr < 12) {
            const select_krTKr1 = f32[select_at_row2 - s_kr * 13 + 25]!;
            convolution_kr += f32[features6Weight_row2 + s_kr * 3 + 1]! * select_krTKr1;
            convolution_kr_i1 += f32[features6Weight_row2 + s_kr * 3 + 10]! * select_krTKr1;
            convolution_kr_i2 += f32[features6Weight_row2 + s_kr * 3 + 19]! * select_krTKr1;
            const select_krTKr2 = f32[select_at_row2 - s_kr * 13 + 24]!;
            convolution_kr += f32[features6Weight_row2 + s_kr * 3 + 2]! * select_krTKr2;
            convolution_kr_i1 += f32[features6Weight_row2 + s_kr * 3 + 11]! * select_krTKr2;
            convolution_kr_i2 += f32[features6Weight_row2 + s_kr * 3 + 20]! * select_krTKr2;
          }
        }
      }
      f32[convolution_at_row2 + j * 13 + 12] = convolution_kr;
      f32[convolution_at_row2 + j * 13 + 181] = convolution_kr_i1;
      f32[convolution_at_row2 + j * 13 + 350] = convolution_kr_i2;
    }
  }
}

/**
 * convolution, alexnet.ts:39
 */
function convolution_weight_gradient3(
  f32: Float32Array,
  windowMax_at: number,
  select_at: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 384; i += 4) {
    for (let j = 0; j < 192; j++) {
      const convolution_at_row = convolution_at + i * 1728 + j * 9;
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
        for (let r = 0; r < 13; r++) {
          const windowMax_at_row = windowMax_at + j * 169 + k * 13 + r * 13;
          const select_at_row = select_at + i * 169 + r * 13;
          for (let s = 0; s < 13; s++) {
            if (k + r >= 1 && k + r < 14) {
              if (s >= 1) {
                const windowMax = f32[windowMax_at_row + s - 14]!;
                convolution += windowMax * f32[select_at_row + s]!;
                convolution_i1 += windowMax * f32[select_at_row + s + 169]!;
                convolution_i2 += windowMax * f32[select_at_row + s + 338]!;
                convolution_i3 += windowMax * f32[select_at_row + s + 507]!;
              }
              const windowMax_l1 = f32[windowMax_at_row + s - 13]!;
              convolution_l1 += windowMax_l1 * f32[select_at_row + s]!;
              convolution_l1_i1 += windowMax_l1 * f32[select_at_row + s + 169]!;
              convolution_l1_i2 += windowMax_l1 * f32[select_at_row + s + 338]!;
              convolution_l1_i3 += windowMax_l1 * f32[select_at_row + s + 507]!;
              if (s < 12) {
                const windowMax_l2 = f32[windowMax_at_row + s - 12]!;
                convolution_l2 += windowMax_l2 * f32[select_at_row + s]!;
                convolution_l2_i1 += windowMax_l2 * f32[select_at_row + s + 169]!;
                convolution_l2_i2 += windowMax_l2 * f32[select_at_row + s + 338]!;
                convolution_l2_i3 += windowMax_l2 * f32[select_at_row + s + 507]!;
              }
            }
          }
        }
        f32[convolution_at_row + k * 3] = convolution;
        f32[convolution_at_row + k * 3 + 1728] = convolution_i1;
        f32[convolution_at_row + k * 3 + 3456] = convolution_i2;
        f32[convolution_at_row + k * 3 + 5184] = convolution_i3;
        f32[convolution_at_row + k * 3 + 1] = convolution_l1;
        f32[convolution_at_row + k * 3 + 1729] = convolution_l1_i1;
        f32[convolution_at_row + k * 3 + 3457] = convolution_l1_i2;
        f32[convolution_at_row + k * 3 + 5185] = convolution_l1_i3;
        f32[convolution_at_row + k * 3 + 2] = convolution_l2;
        f32[convolution_at_row + k * 3 + 1730] = convolution_l2_i1;
        f32[convolution_at_row + k * 3 + 3458] = convolution_l2_i2;
        f32[convolution_at_row + k * 3 + 5186] = convolution_l2_i3;
      }
    }
  }
}

/**
 * scatterAdd, alexnet.ts:38
 */
function scatterAdd2(
  f32: Float32Array,
  i32: Int32Array,
  scatterAdd: number,
  windowArgmax_at: number,
  convolution_at: number,
): void {
  for (let i1 = 0; i1 < 192; i1++) {
    const scatterAdd_row = scatterAdd + i1 * 729;
    for (let z0 = 0; z0 < 729; z0++) {
      f32[scatterAdd_row + z0] = 0;
    }
    const windowArgmax_at_row = windowArgmax_at + i1 * 169;
    const convolution_at_row = convolution_at + i1 * 169;
    const scatterAdd_row2 = scatterAdd + i1 * 729;
    for (let i3 = 0; i3 < 169; i3++) {
      const value = Math.max(Math.min(i32[windowArgmax_at_row + i3]!, 728), 0);
      f32[scatterAdd_row2 + value]! += f32[convolution_at_row + i3]!;
    }
  }
}

/**
 * select, alexnet.ts:37
 * sum, alexnet.ts:37
 */
function sum7(
  f32: Float32Array,
  relu_at: number,
  scatterAdd_at: number,
  select_at: number,
  sum_at: number,
): void {
  for (let i = 0; i < 192; i++) {
    let sum = 0;
    const relu_at_row = relu_at + i * 729;
    const scatterAdd_at_row = scatterAdd_at + i * 729;
    const select_at_row = select_at + i * 729;
    for (let s = 0; s < 729; s++) {
      const select = f32[relu_at_row + s]! > 0 ? f32[scatterAdd_at_row + s]! : 0;
      f32[select_at_row + s] = select;
      sum += select;
    }
    f32[sum_at + i] = sum;
  }
}

/**
 * convolution, alexnet.ts:37
 */
function convolution_input_gradient2(
  f32: Float32Array,
  features3Weight: number,
  select_at: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 64; i += 4) {
    for (let j = 0; j < 27; j++) {
      const convolution_at_row = convolution_at + i * 729 + j * 27;
      for (let k = 0; k < 27; k += 3) {
        let convolution = 0;
        let convolution_i1 = 0;
        let convolution_i2 = 0;
        let convolution_i3 = 0;
        let convolution_k1 = 0;
        let convolution_k1_i1 = 0;
        let convolution_k1_i2 = 0;
        let convolution_k1_i3 = 0;
        let convolution_k2 = 0;
        let convolution_k2_i1 = 0;
        let convolution_k2_i2 = 0;
        let convolution_k2_i3 = 0;
        for (let r = 0; r < 192; r++) {
          for (let s = 0; s < 5; s++) {
            const features3Weight_row = features3Weight + r * 1600 + i * 25 + s * 5;
            const select_at_row = select_at + r * 729 + j * 27 + k - s * 27;
            for (let t = 0; t < 5; t++) {
              if (j - s >= -2 && j - s < 25) {
                if (k - t >= -2) {
                  const select = f32[select_at_row - t + 56]!;
                  convolution += f32[features3Weight_row + t]! * select;
                  convolution_i1 += f32[features3Weight_row + t + 25]! * select;
                  convolution_i2 += f32[features3Weight_row + t + 50]! * select;
                  convolution_i3 += f32[features3Weight_row + t + 75]! * select;
                }
                if (k - t >= -3 && k - t < 24) {
                  const select_k1 = f32[select_at_row - t + 57]!;
                  convolution_k1 += f32[features3Weight_row + t]! * select_k1;
                  convolution_k1_i1 += f32[features3Weight_row + t + 25]! * select_k1;
                  convolution_k1_i2 += f32[features3Weight_row + t + 50]! * select_k1;
                  convolution_k1_i3 += f32[features3Weight_row + t + 75]! * select_k1;
                }
                if (k - t < 23) {
                  const select_k2 = f32[select_at_row - t + 58]!;
                  convolution_k2 += f32[features3Weight_row + t]! * select_k2;
                  convolution_k2_i1 += f32[features3Weight_row + t + 25]! * select_k2;
                  convolution_k2_i2 += f32[features3Weight_row + t + 50]! * select_k2;
                  convolution_k2_i3 += f32[features3Weight_row + t + 75]! * select_k2;
                }
              }
            }
          }
        }
        f32[convolution_at_row + k] = convolution;
        f32[convolution_at_row + k + 729] = convolution_i1;
        f32[convolution_at_row + k + 1458] = convolution_i2;
        f32[convolution_at_row + k + 2187] = convolution_i3;
        f32[convolution_at_row + k + 1] = convolution_k1;
        f32[convolution_at_row + k + 730] = convolution_k1_i1;
        f32[convolution_at_row + k + 1459] = convolution_k1_i2;
        f32[convolution_at_row + k + 2188] = convolution_k1_i3;
        f32[convolution_at_row + k + 2] = convolution_k2;
        f32[convolution_at_row + k + 731] = convolution_k2_i1;
        f32[convolution_at_row + k + 1460] = convolution_k2_i2;
        f32[convolution_at_row + k + 2189] = convolution_k2_i3;
      }
    }
  }
}

/**
 * convolution, alexnet.ts:37
 */
function convolution_weight_gradient4(
  f32: Float32Array,
  windowMax_at: number,
  select_at: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 192; i += 2) {
    for (let j = 0; j < 64; j++) {
      const convolution_at_row = convolution_at + i * 1600 + j * 25;
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
        for (let r = 0; r < 27; r++) {
          const windowMax_at_row = windowMax_at + j * 729 + k * 27 + r * 27;
          const select_at_row = select_at + i * 729 + r * 27;
          for (let s = 0; s < 27; s++) {
            if (k + r >= 2 && k + r < 29) {
              if (s >= 2) {
                const windowMax = f32[windowMax_at_row + s - 56]!;
                convolution += windowMax * f32[select_at_row + s]!;
                convolution_i1 += windowMax * f32[select_at_row + s + 729]!;
              }
              if (s >= 1) {
                const windowMax_l1 = f32[windowMax_at_row + s - 55]!;
                convolution_l1 += windowMax_l1 * f32[select_at_row + s]!;
                convolution_l1_i1 += windowMax_l1 * f32[select_at_row + s + 729]!;
              }
              const windowMax_l2 = f32[windowMax_at_row + s - 54]!;
              convolution_l2 += windowMax_l2 * f32[select_at_row + s]!;
              convolution_l2_i1 += windowMax_l2 * f32[select_at_row + s + 729]!;
              if (s < 26) {
                const windowMax_l3 = f32[windowMax_at_row + s - 53]!;
                convolution_l3 += windowMax_l3 * f32[select_at_row + s]!;
                convolution_l3_i1 += windowMax_l3 * f32[select_at_row + s + 729]!;
              }
              if (s < 25) {
                const windowMax_l4 = f32[windowMax_at_row + s - 52]!;
                convolution_l4 += windowMax_l4 * f32[select_at_row + s]!;
                convolution_l4_i1 += windowMax_l4 * f32[select_at_row + s + 729]!;
              }
            }
          }
        }
        f32[convolution_at_row + k * 5] = convolution;
        f32[convolution_at_row + k * 5 + 1600] = convolution_i1;
        f32[convolution_at_row + k * 5 + 1] = convolution_l1;
        f32[convolution_at_row + k * 5 + 1601] = convolution_l1_i1;
        f32[convolution_at_row + k * 5 + 2] = convolution_l2;
        f32[convolution_at_row + k * 5 + 1602] = convolution_l2_i1;
        f32[convolution_at_row + k * 5 + 3] = convolution_l3;
        f32[convolution_at_row + k * 5 + 1603] = convolution_l3_i1;
        f32[convolution_at_row + k * 5 + 4] = convolution_l4;
        f32[convolution_at_row + k * 5 + 1604] = convolution_l4_i1;
      }
    }
  }
}

/**
 * scatterAdd, alexnet.ts:36
 */
function scatterAdd3(
  f32: Float32Array,
  i32: Int32Array,
  scatterAdd: number,
  windowArgmax_at: number,
  convolution_at: number,
): void {
  for (let i1 = 0; i1 < 64; i1++) {
    const scatterAdd_row = scatterAdd + i1 * 3025;
    for (let z0 = 0; z0 < 3025; z0++) {
      f32[scatterAdd_row + z0] = 0;
    }
    const windowArgmax_at_row = windowArgmax_at + i1 * 729;
    const convolution_at_row = convolution_at + i1 * 729;
    const scatterAdd_row2 = scatterAdd + i1 * 3025;
    for (let i3 = 0; i3 < 729; i3++) {
      const value = Math.max(Math.min(i32[windowArgmax_at_row + i3]!, 3024), 0);
      f32[scatterAdd_row2 + value]! += f32[convolution_at_row + i3]!;
    }
  }
}

/**
 * select, alexnet.ts:35
 * sum, alexnet.ts:35
 */
function sum8(
  f32: Float32Array,
  relu_at: number,
  scatterAdd_at: number,
  select_at: number,
  sum_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    let sum = 0;
    const relu_at_row = relu_at + i * 3025;
    const scatterAdd_at_row = scatterAdd_at + i * 3025;
    const select_at_row = select_at + i * 3025;
    for (let s = 0; s < 3025; s++) {
      const select = f32[relu_at_row + s]! > 0 ? f32[scatterAdd_at_row + s]! : 0;
      f32[select_at_row + s] = select;
      sum += select;
    }
    f32[sum_at + i] = sum;
  }
}

/**
 * convolution, alexnet.ts:35
 */
function convolution_weight_gradient5(
  f32: Float32Array,
  x_at: number,
  select_at: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 63; i += 3) {
    for (let j = 0; j < 3; j++) {
      const convolution_at_row2 = convolution_at + i * 363 + j * 121;
      for (let k = 0; k < 11; k++) {
        const convolution_at_row = convolution_at + i * 363 + j * 121 + k * 11;
        for (let l = 0; l < 8; l += 4) {
          let convolution = 0;
          let convolution_i1 = 0;
          let convolution_i2 = 0;
          let convolution_l1 = 0;
          let convolution_l1_i1 = 0;
          let convolution_l1_i2 = 0;
          let convolution_l2 = 0;
          let convolution_l2_i1 = 0;
          let convolution_l2_i2 = 0;
          let convolution_l3 = 0;
          let convolution_l3_i1 = 0;
          let convolution_l3_i2 = 0;
          for (let r = 0; r < 55; r++) {
            const x_at_row = x_at + j * 50176 + r * 896 + k * 224 + l;
            const select_at_row = select_at + i * 3025 + r * 55;
            for (let s = 0; s < 55; s++) {
              if (r * 4 + k >= 2 && r * 4 + k < 226) {
                if (s * 4 + l >= 2) {
                  const x = f32[x_at_row + s * 4 - 450]!;
                  convolution += x * f32[select_at_row + s]!;
                  convolution_i1 += x * f32[select_at_row + s + 3025]!;
                  convolution_i2 += x * f32[select_at_row + s + 6050]!;
                }
                if (s * 4 + l >= 1) {
                  const x_l1 = f32[x_at_row + s * 4 - 449]!;
                  convolution_l1 += x_l1 * f32[select_at_row + s]!;
                  convolution_l1_i1 += x_l1 * f32[select_at_row + s + 3025]!;
                  convolution_l1_i2 += x_l1 * f32[select_at_row + s + 6050]!;
                }
                const x_l2 = f32[x_at_row + s * 4 - 448]!;
                convolution_l2 += x_l2 * f32[select_at_row + s]!;
                convolution_l2_i1 += x_l2 * f32[select_at_row + s + 3025]!;
                convolution_l2_i2 += x_l2 * f32[select_at_row + s + 6050]!;
                const x_l3 = f32[x_at_row + s * 4 - 447]!;
                convolution_l3 += x_l3 * f32[select_at_row + s]!;
                convolution_l3_i1 += x_l3 * f32[select_at_row + s + 3025]!;
                convolution_l3_i2 += x_l3 * f32[select_at_row + s + 6050]!;
              }
            }
          }
          f32[convolution_at_row + l] = convolution;
          f32[convolution_at_row + l + 363] = convolution_i1;
          f32[convolution_at_row + l + 726] = convolution_i2;
          f32[convolution_at_row + l + 1] = convolution_l1;
          f32[convolution_at_row + l + 364] = convolution_l1_i1;
          f32[convolution_at_row + l + 727] = convolution_l1_i2;
          f32[convolution_at_row + l + 2] = convolution_l2;
          f32[convolution_at_row + l + 365] = convolution_l2_i1;
          f32[convolution_at_row + l + 728] = convolution_l2_i2;
          f32[convolution_at_row + l + 3] = convolution_l3;
          f32[convolution_at_row + l + 366] = convolution_l3_i1;
          f32[convolution_at_row + l + 729] = convolution_l3_i2;
        }
        let convolution_lr = 0;
        let convolution_lr_i1 = 0;
        let convolution_lr_i2 = 0;
        let convolution_lr_l1 = 0;
        let convolution_lr_l1_i1 = 0;
        let convolution_lr_l1_i2 = 0;
        let convolution_lr_l2 = 0;
        let convolution_lr_l2_i1 = 0;
        let convolution_lr_l2_i2 = 0;
        for (let r_lr = 0; r_lr < 55; r_lr++) {
          const x_at_row2 = x_at + j * 50176 + r_lr * 896 + k * 224;
          const select_at_row2 = select_at + i * 3025 + r_lr * 55;
          for (let s_lr = 0; s_lr < 55; s_lr++) {
            if (r_lr * 4 + k >= 2 && r_lr * 4 + k < 226) {
              const x_lr = f32[x_at_row2 + s_lr * 4 - 442]!;
              convolution_lr += x_lr * f32[select_at_row2 + s_lr]!;
              convolution_lr_i1 += x_lr * f32[select_at_row2 + s_lr + 3025]!;
              convolution_lr_i2 += x_lr * f32[select_at_row2 + s_lr + 6050]!;
              const x_lr_l1 = f32[x_at_row2 + s_lr * 4 - 441]!;
              convolution_lr_l1 += x_lr_l1 * f32[select_at_row2 + s_lr]!;
              convolution_lr_l1_i1 += x_lr_l1 * f32[select_at_row2 + s_lr + 3025]!;
              convolution_lr_l1_i2 += x_lr_l1 * f32[select_at_row2 + s_lr + 6050]!;
              if (s_lr * 4 < 216) {
                const x_lr_l2 = f32[x_at_row2 + s_lr * 4 - 440]!;
                convolution_lr_l2 += x_lr_l2 * f32[select_at_row2 + s_lr]!;
                convolution_lr_l2_i1 += x_lr_l2 * f32[select_at_row2 + s_lr + 3025]!;
                convolution_lr_l2_i2 += x_lr_l2 * f32[select_at_row2 + s_lr + 6050]!;
              }
            }
          }
        }
        f32[convolution_at_row2 + k * 11 + 8] = convolution_lr;
        f32[convolution_at_row2 + k * 11 + 371] = convolution_lr_i1;
        f32[convolution_at_row2 + k * 11 + 734] = convolution_lr_i2;
        f32[convolution_at_row2 + k * 11 + 9] = convolution_lr_l1;
        f32[convolution_at_row2 + k * 11 + 372] = convolution_lr_l1_i1;
        f32[convolution_at_row2 + k * 11 + 735] = convolution_lr_l1_i2;
        f32[convolution_at_row2 + k * 11 + 10] = convolution_lr_l2;
        f32[convolution_at_row2 + k * 11 + 373] = convolution_lr_l2_i1;
        f32[convolution_at_row2 + k * 11 + 736] = convolution_lr_l2_i2;
      }
    }
  }
  for (let j_ir = 0; j_ir < 3; j_ir++) {
    const convolution_at_row4 = convolution_at + j_ir * 121;
    for (let k_ir = 0; k_ir < 11; k_ir++) {
      const convolution_at_row3 = convolution_at + j_ir * 121 + k_ir * 11;
      for (let l_ir = 0; l_ir < 8; l_ir += 4) {
        let convolution_ir = 0;
        let convolution_l1_ir = 0;
        let convolution_l2_ir = 0;
        let convolution_l3_ir = 0;
        for (let r_ir = 0; r_ir < 55; r_ir++) {
          const x_at_row3 = x_at + j_ir * 50176 + r_ir * 896 + k_ir * 224 + l_ir;
          const select_at_row3 = select_at + r_ir * 55;
          for (let s_ir = 0; s_ir < 55; s_ir++) {
            if (r_ir * 4 + k_ir >= 2 && r_ir * 4 + k_ir < 226) {
              if (s_ir * 4 + l_ir >= 2) {
                convolution_ir += f32[x_at_row3 + s_ir * 4 - 450]! * f32[select_at_row3 + s_ir + 190575]!;
              }
              if (s_ir * 4 + l_ir >= 1) {
                convolution_l1_ir += f32[x_at_row3 + s_ir * 4 - 449]! * f32[select_at_row3 + s_ir + 190575]!;
              }
              convolution_l2_ir += f32[x_at_row3 + s_ir * 4 - 448]! * f32[select_at_row3 + s_ir + 190575]!;
              convolution_l3_ir += f32[x_at_row3 + s_ir * 4 - 447]! * f32[select_at_row3 + s_ir + 190575]!;
            }
          }
        }
        f32[convolution_at_row3 + l_ir + 22869] = convolution_ir;
        f32[convolution_at_row3 + l_ir + 22870] = convolution_l1_ir;
        f32[convolution_at_row3 + l_ir + 22871] = convolution_l2_ir;
        f32[convolution_at_row3 + l_ir + 22872] = convolution_l3_ir;
      }
      let convolution_lr_ir = 0;
      let convolution_lr_l1_ir = 0;
      let convolution_lr_l2_ir = 0;
      for (let r_lr_ir = 0; r_lr_ir < 55; r_lr_ir++) {
        const x_at_row4 = x_at + j_ir * 50176 + r_lr_ir * 896 + k_ir * 224;
        const select_at_row4 = select_at + r_lr_ir * 55;
        for (let s_lr_ir = 0; s_lr_ir < 55; s_lr_ir++) {
          if (r_lr_ir * 4 + k_ir >= 2 && r_lr_ir * 4 + k_ir < 226) {
            convolution_lr_ir +=
              f32[x_at_row4 + s_lr_ir * 4 - 442]! * f32[select_at_row4 + s_lr_ir + 190575]!;
            convolution_lr_l1_ir +=
              f32[x_at_row4 + s_lr_ir * 4 - 441]! * f32[select_at_row4 + s_lr_ir + 190575]!;
            if (s_lr_ir * 4 < 216) {
              convolution_lr_l2_ir +=
                f32[x_at_row4 + s_lr_ir * 4 - 440]! * f32[select_at_row4 + s_lr_ir + 190575]!;
            }
          }
        }
      }
      f32[convolution_at_row4 + k_ir * 11 + 22877] = convolution_lr_ir;
      f32[convolution_at_row4 + k_ir * 11 + 22878] = convolution_lr_l1_ir;
      f32[convolution_at_row4 + k_ir * 11 + 22879] = convolution_lr_l2_ir;
    }
  }
}

/**
 * convolution, alexnet.ts:35
 */
function convolution(f32: Float32Array, x_at: number, features0Weight: number, convolution_at: number): void {
  for (let i = 0; i < 64; i += 2) {
    for (let j = 0; j < 55; j++) {
      const convolution_at_row = convolution_at + i * 3025 + j * 55;
      for (let k = 0; k < 55; k += 5) {
        let convolution2 = 0;
        let convolution_i1 = 0;
        let convolution_k1 = 0;
        let convolution_k1_i1 = 0;
        let convolution_k2 = 0;
        let convolution_k2_i1 = 0;
        let convolution_k3 = 0;
        let convolution_k3_i1 = 0;
        let convolution_k4 = 0;
        let convolution_k4_i1 = 0;
        for (let r = 0; r < 3; r++) {
          for (let s = 0; s < 11; s++) {
            const x_at_row = x_at + r * 50176 + j * 896 + s * 224 + k * 4;
            const features0Weight_row = features0Weight + i * 363 + r * 121 + s * 11;
            for (let t = 0; t < 11; t++) {
              if (j * 4 + s >= 2 && j * 4 + s < 226) {
                if (k * 4 + t >= 2) {
                  const x = f32[x_at_row + t - 450]!;
                  convolution2 += x * f32[features0Weight_row + t]!;
                  convolution_i1 += x * f32[features0Weight_row + t + 363]!;
                }
                const x_k1 = f32[x_at_row + t - 446]!;
                convolution_k1 += x_k1 * f32[features0Weight_row + t]!;
                convolution_k1_i1 += x_k1 * f32[features0Weight_row + t + 363]!;
                const x_k2 = f32[x_at_row + t - 442]!;
                convolution_k2 += x_k2 * f32[features0Weight_row + t]!;
                convolution_k2_i1 += x_k2 * f32[features0Weight_row + t + 363]!;
                const x_k3 = f32[x_at_row + t - 438]!;
                convolution_k3 += x_k3 * f32[features0Weight_row + t]!;
                convolution_k3_i1 += x_k3 * f32[features0Weight_row + t + 363]!;
                if (k * 4 + t < 210) {
                  const x_k4 = f32[x_at_row + t - 434]!;
                  convolution_k4 += x_k4 * f32[features0Weight_row + t]!;
                  convolution_k4_i1 += x_k4 * f32[features0Weight_row + t + 363]!;
                }
              }
            }
          }
        }
        f32[convolution_at_row + k] = convolution2;
        f32[convolution_at_row + k + 3025] = convolution_i1;
        f32[convolution_at_row + k + 1] = convolution_k1;
        f32[convolution_at_row + k + 3026] = convolution_k1_i1;
        f32[convolution_at_row + k + 2] = convolution_k2;
        f32[convolution_at_row + k + 3027] = convolution_k2_i1;
        f32[convolution_at_row + k + 3] = convolution_k3;
        f32[convolution_at_row + k + 3028] = convolution_k3_i1;
        f32[convolution_at_row + k + 4] = convolution_k4;
        f32[convolution_at_row + k + 3029] = convolution_k4_i1;
      }
    }
  }
}

/**
 * windowMax, alexnet.ts:36
 */
function windowMax(
  f32: Float32Array,
  convolution_at: number,
  features0Bias: number,
  windowMax_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    const bias = f32[features0Bias + i]!;
    for (let j = 0; j < 27; j += 3) {
      const windowMax_at_row = windowMax_at + i * 729 + j * 27;
      for (let k = 0; k < 27; k += 3) {
        let windowMax2 = -Infinity;
        let windowMax_j1 = -Infinity;
        let windowMax_j2 = -Infinity;
        let windowMax_k1 = -Infinity;
        let windowMax_k1_j1 = -Infinity;
        let windowMax_k1_j2 = -Infinity;
        let windowMax_k2 = -Infinity;
        let windowMax_k2_j1 = -Infinity;
        let windowMax_k2_j2 = -Infinity;
        for (let r = 0; r < 3; r++) {
          const convolution_at_row = convolution_at + i * 3025 + j * 110 + r * 55 + k * 2;
          for (let s = 0; s < 3; s++) {
            windowMax2 = Math.max(windowMax2, Math.max(f32[convolution_at_row + s]! + bias, 0));
            windowMax_j1 = Math.max(windowMax_j1, Math.max(f32[convolution_at_row + s + 110]! + bias, 0));
            windowMax_j2 = Math.max(windowMax_j2, Math.max(f32[convolution_at_row + s + 220]! + bias, 0));
            windowMax_k1 = Math.max(windowMax_k1, Math.max(f32[convolution_at_row + s + 2]! + bias, 0));
            windowMax_k1_j1 = Math.max(
              windowMax_k1_j1,
              Math.max(f32[convolution_at_row + s + 112]! + bias, 0),
            );
            windowMax_k1_j2 = Math.max(
              windowMax_k1_j2,
              Math.max(f32[convolution_at_row + s + 222]! + bias, 0),
            );
            windowMax_k2 = Math.max(windowMax_k2, Math.max(f32[convolution_at_row + s + 4]! + bias, 0));
            windowMax_k2_j1 = Math.max(
              windowMax_k2_j1,
              Math.max(f32[convolution_at_row + s + 114]! + bias, 0),
            );
            windowMax_k2_j2 = Math.max(
              windowMax_k2_j2,
              Math.max(f32[convolution_at_row + s + 224]! + bias, 0),
            );
          }
        }
        f32[windowMax_at_row + k] = windowMax2;
        f32[windowMax_at_row + k + 27] = windowMax_j1;
        f32[windowMax_at_row + k + 54] = windowMax_j2;
        f32[windowMax_at_row + k + 1] = windowMax_k1;
        f32[windowMax_at_row + k + 28] = windowMax_k1_j1;
        f32[windowMax_at_row + k + 55] = windowMax_k1_j2;
        f32[windowMax_at_row + k + 2] = windowMax_k2;
        f32[windowMax_at_row + k + 29] = windowMax_k2_j1;
        f32[windowMax_at_row + k + 56] = windowMax_k2_j2;
      }
    }
  }
}

/**
 * convolution, alexnet.ts:37
 */
function convolution2(
  f32: Float32Array,
  windowMax_at: number,
  features3Weight: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 192; i += 4) {
    for (let j = 0; j < 27; j++) {
      const convolution_at_row = convolution_at + i * 729 + j * 27;
      for (let k = 0; k < 27; k += 3) {
        let convolution = 0;
        let convolution_i1 = 0;
        let convolution_i2 = 0;
        let convolution_i3 = 0;
        let convolution_k1 = 0;
        let convolution_k1_i1 = 0;
        let convolution_k1_i2 = 0;
        let convolution_k1_i3 = 0;
        let convolution_k2 = 0;
        let convolution_k2_i1 = 0;
        let convolution_k2_i2 = 0;
        let convolution_k2_i3 = 0;
        for (let r = 0; r < 64; r++) {
          for (let s = 0; s < 5; s++) {
            const windowMax_at_row = windowMax_at + r * 729 + j * 27 + s * 27 + k;
            const features3Weight_row = features3Weight + i * 1600 + r * 25 + s * 5;
            for (let t = 0; t < 5; t++) {
              if (j + s >= 2 && j + s < 29) {
                if (k + t >= 2) {
                  const windowMax = f32[windowMax_at_row + t - 56]!;
                  convolution += windowMax * f32[features3Weight_row + t]!;
                  convolution_i1 += windowMax * f32[features3Weight_row + t + 1600]!;
                  convolution_i2 += windowMax * f32[features3Weight_row + t + 3200]!;
                  convolution_i3 += windowMax * f32[features3Weight_row + t + 4800]!;
                }
                if (k + t >= 1 && k + t < 28) {
                  const windowMax_k1 = f32[windowMax_at_row + t - 55]!;
                  convolution_k1 += windowMax_k1 * f32[features3Weight_row + t]!;
                  convolution_k1_i1 += windowMax_k1 * f32[features3Weight_row + t + 1600]!;
                  convolution_k1_i2 += windowMax_k1 * f32[features3Weight_row + t + 3200]!;
                  convolution_k1_i3 += windowMax_k1 * f32[features3Weight_row + t + 4800]!;
                }
                if (k + t < 27) {
                  const windowMax_k2 = f32[windowMax_at_row + t - 54]!;
                  convolution_k2 += windowMax_k2 * f32[features3Weight_row + t]!;
                  convolution_k2_i1 += windowMax_k2 * f32[features3Weight_row + t + 1600]!;
                  convolution_k2_i2 += windowMax_k2 * f32[features3Weight_row + t + 3200]!;
                  convolution_k2_i3 += windowMax_k2 * f32[features3Weight_row + t + 4800]!;
                }
              }
            }
          }
        }
        f32[convolution_at_row + k] = convolution;
        f32[convolution_at_row + k + 729] = convolution_i1;
        f32[convolution_at_row + k + 1458] = convolution_i2;
        f32[convolution_at_row + k + 2187] = convolution_i3;
        f32[convolution_at_row + k + 1] = convolution_k1;
        f32[convolution_at_row + k + 730] = convolution_k1_i1;
        f32[convolution_at_row + k + 1459] = convolution_k1_i2;
        f32[convolution_at_row + k + 2188] = convolution_k1_i3;
        f32[convolution_at_row + k + 2] = convolution_k2;
        f32[convolution_at_row + k + 731] = convolution_k2_i1;
        f32[convolution_at_row + k + 1460] = convolution_k2_i2;
        f32[convolution_at_row + k + 2189] = convolution_k2_i3;
      }
    }
  }
}

/**
 * windowMax, alexnet.ts:38
 */
function windowMax2(
  f32: Float32Array,
  convolution_at: number,
  features3Bias: number,
  windowMax_at: number,
): void {
  for (let i = 0; i < 192; i++) {
    const bias = f32[features3Bias + i]!;
    const features3Bias0 = f32[features3Bias + i]!;
    const windowMax_at_row2 = windowMax_at + i * 169;
    for (let j = 0; j < 12; j += 3) {
      const windowMax_at_row = windowMax_at + i * 169 + j * 13;
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
        for (let r = 0; r < 3; r++) {
          const convolution_at_row = convolution_at + i * 729 + j * 54 + r * 27 + k * 2;
          for (let s = 0; s < 3; s++) {
            windowMax = Math.max(windowMax, Math.max(f32[convolution_at_row + s]! + bias, 0));
            windowMax_j1 = Math.max(windowMax_j1, Math.max(f32[convolution_at_row + s + 54]! + bias, 0));
            windowMax_j2 = Math.max(windowMax_j2, Math.max(f32[convolution_at_row + s + 108]! + bias, 0));
            windowMax_k1 = Math.max(windowMax_k1, Math.max(f32[convolution_at_row + s + 2]! + bias, 0));
            windowMax_k1_j1 = Math.max(
              windowMax_k1_j1,
              Math.max(f32[convolution_at_row + s + 56]! + bias, 0),
            );
            windowMax_k1_j2 = Math.max(
              windowMax_k1_j2,
              Math.max(f32[convolution_at_row + s + 110]! + bias, 0),
            );
            windowMax_k2 = Math.max(windowMax_k2, Math.max(f32[convolution_at_row + s + 4]! + bias, 0));
            windowMax_k2_j1 = Math.max(
              windowMax_k2_j1,
              Math.max(f32[convolution_at_row + s + 58]! + bias, 0),
            );
            windowMax_k2_j2 = Math.max(
              windowMax_k2_j2,
              Math.max(f32[convolution_at_row + s + 112]! + bias, 0),
            );
            windowMax_k3 = Math.max(windowMax_k3, Math.max(f32[convolution_at_row + s + 6]! + bias, 0));
            windowMax_k3_j1 = Math.max(
              windowMax_k3_j1,
              Math.max(f32[convolution_at_row + s + 60]! + bias, 0),
            );
            windowMax_k3_j2 = Math.max(
              windowMax_k3_j2,
              Math.max(f32[convolution_at_row + s + 114]! + bias, 0),
            );
          }
        }
        f32[windowMax_at_row + k] = windowMax;
        f32[windowMax_at_row + k + 13] = windowMax_j1;
        f32[windowMax_at_row + k + 26] = windowMax_j2;
        f32[windowMax_at_row + k + 1] = windowMax_k1;
        f32[windowMax_at_row + k + 14] = windowMax_k1_j1;
        f32[windowMax_at_row + k + 27] = windowMax_k1_j2;
        f32[windowMax_at_row + k + 2] = windowMax_k2;
        f32[windowMax_at_row + k + 15] = windowMax_k2_j1;
        f32[windowMax_at_row + k + 28] = windowMax_k2_j2;
        f32[windowMax_at_row + k + 3] = windowMax_k3;
        f32[windowMax_at_row + k + 16] = windowMax_k3_j1;
        f32[windowMax_at_row + k + 29] = windowMax_k3_j2;
      }
      let windowMax_kr = -Infinity;
      let windowMax_kr_j1 = -Infinity;
      let windowMax_kr_j2 = -Infinity;
      const convolution_at_row2 = convolution_at + i * 729 + j * 54;
      for (let r_kr = 0; r_kr < 3; r_kr++) {
        const bias_kr = features3Bias0;
        const relu_kr = Math.max(f32[convolution_at_row2 + r_kr * 27 + 24]! + bias_kr, 0);
        const relu_kr_j1 = Math.max(f32[convolution_at_row2 + r_kr * 27 + 78]! + bias_kr, 0);
        const relu_kr_j2 = Math.max(f32[convolution_at_row2 + r_kr * 27 + 132]! + bias_kr, 0);
        windowMax_kr = Math.max(windowMax_kr, relu_kr);
        windowMax_kr_j1 = Math.max(windowMax_kr_j1, relu_kr_j1);
        windowMax_kr_j2 = Math.max(windowMax_kr_j2, relu_kr_j2);
        const bias_krSKr1 = features3Bias0;
        const relu_krSKr1 = Math.max(f32[convolution_at_row2 + r_kr * 27 + 25]! + bias_krSKr1, 0);
        const relu_kr_j1SKr1 = Math.max(f32[convolution_at_row2 + r_kr * 27 + 79]! + bias_krSKr1, 0);
        const relu_kr_j2SKr1 = Math.max(f32[convolution_at_row2 + r_kr * 27 + 133]! + bias_krSKr1, 0);
        windowMax_kr = Math.max(windowMax_kr, relu_krSKr1);
        windowMax_kr_j1 = Math.max(windowMax_kr_j1, relu_kr_j1SKr1);
        windowMax_kr_j2 = Math.max(windowMax_kr_j2, relu_kr_j2SKr1);
        const bias_krSKr2 = features3Bias0;
        const relu_krSKr2 = Math.max(f32[convolution_at_row2 + r_kr * 27 + 26]! + bias_krSKr2, 0);
        const relu_kr_j1SKr2 = Math.max(f32[convolution_at_row2 + r_kr * 27 + 80]! + bias_krSKr2, 0);
        const relu_kr_j2SKr2 = Math.max(f32[convolution_at_row2 + r_kr * 27 + 134]! + bias_krSKr2, 0);
        windowMax_kr = Math.max(windowMax_kr, relu_krSKr2);
        windowMax_kr_j1 = Math.max(windowMax_kr_j1, relu_kr_j1SKr2);
        windowMax_kr_j2 = Math.max(windowMax_kr_j2, relu_kr_j2SKr2);
      }
      f32[windowMax_at_row2 + j * 13 + 12] = windowMax_kr;
      f32[windowMax_at_row2 + j * 13 + 25] = windowMax_kr_j1;
      f32[windowMax_at_row2 + j * 13 + 38] = windowMax_kr_j2;
    }
    const features3Bias1 = f32[features3Bias + i]!;
    const windowMax_at_row3 = windowMax_at + i * 169;
    for (let k_jr = 0; k_jr < 12; k_jr += 4) {
      let windowMax_jr = -Infinity;
      let windowMax_k1_jr = -Infinity;
      let windowMax_k2_jr = -Infinity;
      let windowMax_k3_jr = -Infinity;
      const convolution_at_row3 = convolution_at + i * 729 + k_jr * 2;
      for (let r_jr = 0; r_jr < 3; r_jr++) {
        const convolution0 = f32[convolution_at_row3 + r_jr * 27 + 650]!;
        const convolution1 = f32[convolution_at_row3 + r_jr * 27 + 652]!;
        const convolution2 = f32[convolution_at_row3 + r_jr * 27 + 654]!;
        const bias_jr = features3Bias1;
        const relu_jr = Math.max(f32[convolution_at_row3 + r_jr * 27 + 648]! + bias_jr, 0);
        windowMax_jr = Math.max(windowMax_jr, relu_jr);
        windowMax_k1_jr = Math.max(windowMax_k1_jr, Math.max(convolution0 + bias_jr, 0));
        windowMax_k2_jr = Math.max(windowMax_k2_jr, Math.max(convolution1 + bias_jr, 0));
        windowMax_k3_jr = Math.max(windowMax_k3_jr, Math.max(convolution2 + bias_jr, 0));
        const bias_jrSJr1 = features3Bias1;
        const relu_jrSJr1 = Math.max(f32[convolution_at_row3 + r_jr * 27 + 649]! + bias_jrSJr1, 0);
        const relu_k1_jrSJr1 = Math.max(f32[convolution_at_row3 + r_jr * 27 + 651]! + bias_jrSJr1, 0);
        const relu_k2_jrSJr1 = Math.max(f32[convolution_at_row3 + r_jr * 27 + 653]! + bias_jrSJr1, 0);
        const relu_k3_jrSJr1 = Math.max(f32[convolution_at_row3 + r_jr * 27 + 655]! + bias_jrSJr1, 0);
        windowMax_jr = Math.max(windowMax_jr, relu_jrSJr1);
        windowMax_k1_jr = Math.max(windowMax_k1_jr, relu_k1_jrSJr1);
        windowMax_k2_jr = Math.max(windowMax_k2_jr, relu_k2_jrSJr1);
        windowMax_k3_jr = Math.max(windowMax_k3_jr, relu_k3_jrSJr1);
        const bias_jrSJr2 = features3Bias1;
        const relu_k3_jrSJr2 = Math.max(f32[convolution_at_row3 + r_jr * 27 + 656]! + bias_jrSJr2, 0);
        windowMax_jr = Math.max(windowMax_jr, Math.max(convolution0 + bias_jrSJr2, 0));
        windowMax_k1_jr = Math.max(windowMax_k1_jr, Math.max(convolution1 + bias_jrSJr2, 0));
        windowMax_k2_jr = Math.max(windowMax_k2_jr, Math.max(convolution2 + bias_jrSJr2, 0));
        windowMax_k3_jr = Math.max(windowMax_k3_jr, relu_k3_jrSJr2);
      }
      f32[windowMax_at_row3 + k_jr + 156] = windowMax_jr;
      f32[windowMax_at_row3 + k_jr + 157] = windowMax_k1_jr;
      f32[windowMax_at_row3 + k_jr + 158] = windowMax_k2_jr;
      f32[windowMax_at_row3 + k_jr + 159] = windowMax_k3_jr;
    }
    let windowMax_kr_jr = -Infinity;
    const features3Bias2 = f32[features3Bias + i]!;
    const convolution_at_row4 = convolution_at + i * 729;
    for (let r_kr_jr = 0; r_kr_jr < 3; r_kr_jr++) {
      const add_kr_jr = f32[convolution_at_row4 + r_kr_jr * 27 + 672]! + features3Bias2;
      windowMax_kr_jr = Math.max(windowMax_kr_jr, Math.max(add_kr_jr, 0));
      const add_kr_jrS_krJr1 = f32[convolution_at_row4 + r_kr_jr * 27 + 673]! + features3Bias2;
      windowMax_kr_jr = Math.max(windowMax_kr_jr, Math.max(add_kr_jrS_krJr1, 0));
      const add_kr_jrS_krJr2 = f32[convolution_at_row4 + r_kr_jr * 27 + 674]! + features3Bias2;
      windowMax_kr_jr = Math.max(windowMax_kr_jr, Math.max(add_kr_jrS_krJr2, 0));
    }
    f32[windowMax_at + i * 169 + 168] = windowMax_kr_jr;
  }
}

/**
 * convolution, alexnet.ts:41
 */
function convolution3(
  f32: Float32Array,
  relu_at: number,
  features10Weight: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 255; i += 3) {
    const convolution_at_row2 = convolution_at + i * 169;
    for (let j = 0; j < 13; j++) {
      const convolution_at_row = convolution_at + i * 169 + j * 13;
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
        for (let r = 0; r < 256; r++) {
          const relu_at_row = relu_at + r * 169 + j * 13 + k;
          const features10Weight_row = features10Weight + i * 2304 + r * 9;
          for (let s = 0; s < 3; s++) {
            if (j + s >= 1 && j + s < 14) {
              if (k >= 1) {
                const relu = f32[relu_at_row + s * 13 - 14]!;
                convolution += relu * f32[features10Weight_row + s * 3]!;
                convolution_i1 += relu * f32[features10Weight_row + s * 3 + 2304]!;
                convolution_i2 += relu * f32[features10Weight_row + s * 3 + 4608]!;
              }
              const relu_k1 = f32[relu_at_row + s * 13 - 13]!;
              convolution_k1 += relu_k1 * f32[features10Weight_row + s * 3]!;
              convolution_k1_i1 += relu_k1 * f32[features10Weight_row + s * 3 + 2304]!;
              convolution_k1_i2 += relu_k1 * f32[features10Weight_row + s * 3 + 4608]!;
              const relu_k2 = f32[relu_at_row + s * 13 - 12]!;
              convolution_k2 += relu_k2 * f32[features10Weight_row + s * 3]!;
              convolution_k2_i1 += relu_k2 * f32[features10Weight_row + s * 3 + 2304]!;
              convolution_k2_i2 += relu_k2 * f32[features10Weight_row + s * 3 + 4608]!;
              const relu_k3 = f32[relu_at_row + s * 13 - 11]!;
              convolution_k3 += relu_k3 * f32[features10Weight_row + s * 3]!;
              convolution_k3_i1 += relu_k3 * f32[features10Weight_row + s * 3 + 2304]!;
              convolution_k3_i2 += relu_k3 * f32[features10Weight_row + s * 3 + 4608]!;
              const relu_t1 = f32[relu_at_row + s * 13 - 13]!;
              convolution += relu_t1 * f32[features10Weight_row + s * 3 + 1]!;
              convolution_i1 += relu_t1 * f32[features10Weight_row + s * 3 + 2305]!;
              convolution_i2 += relu_t1 * f32[features10Weight_row + s * 3 + 4609]!;
              const relu_k1_t1 = f32[relu_at_row + s * 13 - 12]!;
              convolution_k1 += relu_k1_t1 * f32[features10Weight_row + s * 3 + 1]!;
              convolution_k1_i1 += relu_k1_t1 * f32[features10Weight_row + s * 3 + 2305]!;
              convolution_k1_i2 += relu_k1_t1 * f32[features10Weight_row + s * 3 + 4609]!;
              const relu_k2_t1 = f32[relu_at_row + s * 13 - 11]!;
              convolution_k2 += relu_k2_t1 * f32[features10Weight_row + s * 3 + 1]!;
              convolution_k2_i1 += relu_k2_t1 * f32[features10Weight_row + s * 3 + 2305]!;
              convolution_k2_i2 += relu_k2_t1 * f32[features10Weight_row + s * 3 + 4609]!;
              const relu_k3_t1 = f32[relu_at_row + s * 13 - 10]!;
              convolution_k3 += relu_k3_t1 * f32[features10Weight_row + s * 3 + 1]!;
              convolution_k3_i1 += relu_k3_t1 * f32[features10Weight_row + s * 3 + 2305]!;
              convolution_k3_i2 += relu_k3_t1 * f32[features10Weight_row + s * 3 + 4609]!;
              const relu_t2 = f32[relu_at_row + s * 13 - 12]!;
              convolution += relu_t2 * f32[features10Weight_row + s * 3 + 2]!;
              convolution_i1 += relu_t2 * f32[features10Weight_row + s * 3 + 2306]!;
              convolution_i2 += relu_t2 * f32[features10Weight_row + s * 3 + 4610]!;
              const relu_k1_t2 = f32[relu_at_row + s * 13 - 11]!;
              convolution_k1 += relu_k1_t2 * f32[features10Weight_row + s * 3 + 2]!;
              convolution_k1_i1 += relu_k1_t2 * f32[features10Weight_row + s * 3 + 2306]!;
              convolution_k1_i2 += relu_k1_t2 * f32[features10Weight_row + s * 3 + 4610]!;
              const relu_k2_t2 = f32[relu_at_row + s * 13 - 10]!;
              convolution_k2 += relu_k2_t2 * f32[features10Weight_row + s * 3 + 2]!;
              convolution_k2_i1 += relu_k2_t2 * f32[features10Weight_row + s * 3 + 2306]!;
              convolution_k2_i2 += relu_k2_t2 * f32[features10Weight_row + s * 3 + 4610]!;
              const relu_k3_t2 = f32[relu_at_row + s * 13 - 9]!;
              convolution_k3 += relu_k3_t2 * f32[features10Weight_row + s * 3 + 2]!;
              convolution_k3_i1 += relu_k3_t2 * f32[features10Weight_row + s * 3 + 2306]!;
              convolution_k3_i2 += relu_k3_t2 * f32[features10Weight_row + s * 3 + 4610]!;
            }
          }
        }
        f32[convolution_at_row + k] = convolution;
        f32[convolution_at_row + k + 169] = convolution_i1;
        f32[convolution_at_row + k + 338] = convolution_i2;
        f32[convolution_at_row + k + 1] = convolution_k1;
        f32[convolution_at_row + k + 170] = convolution_k1_i1;
        f32[convolution_at_row + k + 339] = convolution_k1_i2;
        f32[convolution_at_row + k + 2] = convolution_k2;
        f32[convolution_at_row + k + 171] = convolution_k2_i1;
        f32[convolution_at_row + k + 340] = convolution_k2_i2;
        f32[convolution_at_row + k + 3] = convolution_k3;
        f32[convolution_at_row + k + 172] = convolution_k3_i1;
        f32[convolution_at_row + k + 341] = convolution_k3_i2;
      }
      let convolution_kr = 0;
      let convolution_kr_i1 = 0;
      let convolution_kr_i2 = 0;
      for (let r_kr = 0; r_kr < 256; r_kr++) {
        const relu_at_row2 = relu_at + r_kr * 169 + j * 13;
        const features10Weight_row2 = features10Weight + i * 2304 + r_kr * 9;
        for (let s_kr = 0; s_kr < 3; s_kr++) {
          if (j + s_kr >= 1 && j + s_kr < 14) {
            const relu_kr = f32[relu_at_row2 + s_kr * 13 - 2]!;
            convolution_kr += relu_kr * f32[features10Weight_row2 + s_kr * 3]!;
            convolution_kr_i1 += relu_kr * f32[features10Weight_row2 + s_kr * 3 + 2304]!;
            convolution_kr_i2 += relu_kr * f32[features10Weight_row2 + s_kr * 3 + 4608]!;
            const relu_krTKr1 = f32[relu_at_row2 + s_kr * 13 - 1]!;
            convolution_kr += relu_krTKr1 * f32[features10Weight_row2 + s_kr * 3 + 1]!;
            convolution_kr_i1 += relu_krTKr1 * f32[features10Weight_row2 + s_kr * 3 + 2305]!;
            convolution_kr_i2 += relu_krTKr1 * f32[features10Weight_row2 + s_kr * 3 + 4609]!;
          }
        }
      }
      f32[convolution_at_row2 + j * 13 + 12] = convolution_kr;
      f32[convolution_at_row2 + j * 13 + 181] = convolution_kr_i1;
      f32[convolution_at_row2 + j * 13 + 350] = convolution_kr_i2;
    }
  }
  for (let j_ir = 0; j_ir < 13; j_ir++) {
    const convolution_at_row3 = convolution_at + j_ir * 13;
    for (let k_ir = 0; k_ir < 12; k_ir += 4) {
      let convolution_ir = 0;
      let convolution_k1_ir = 0;
      let convolution_k2_ir = 0;
      let convolution_k3_ir = 0;
      for (let r_ir = 0; r_ir < 256; r_ir++) {
        const relu_at_row3 = relu_at + r_ir * 169 + j_ir * 13 + k_ir;
        const features10Weight_row3 = features10Weight + r_ir * 9;
        for (let s_ir = 0; s_ir < 3; s_ir++) {
          if (j_ir + s_ir >= 1 && j_ir + s_ir < 14) {
            if (k_ir >= 1) {
              convolution_ir +=
                f32[relu_at_row3 + s_ir * 13 - 14]! * f32[features10Weight_row3 + s_ir * 3 + 587520]!;
            }
            convolution_k1_ir +=
              f32[relu_at_row3 + s_ir * 13 - 13]! * f32[features10Weight_row3 + s_ir * 3 + 587520]!;
            convolution_k2_ir +=
              f32[relu_at_row3 + s_ir * 13 - 12]! * f32[features10Weight_row3 + s_ir * 3 + 587520]!;
            convolution_k3_ir +=
              f32[relu_at_row3 + s_ir * 13 - 11]! * f32[features10Weight_row3 + s_ir * 3 + 587520]!;
            convolution_ir +=
              f32[relu_at_row3 + s_ir * 13 - 13]! * f32[features10Weight_row3 + s_ir * 3 + 587521]!;
            convolution_k1_ir +=
              f32[relu_at_row3 + s_ir * 13 - 12]! * f32[features10Weight_row3 + s_ir * 3 + 587521]!;
            convolution_k2_ir +=
              f32[relu_at_row3 + s_ir * 13 - 11]! * f32[features10Weight_row3 + s_ir * 3 + 587521]!;
            convolution_k3_ir +=
              f32[relu_at_row3 + s_ir * 13 - 10]! * f32[features10Weight_row3 + s_ir * 3 + 587521]!;
            convolution_ir +=
              f32[relu_at_row3 + s_ir * 13 - 12]! * f32[features10Weight_row3 + s_ir * 3 + 587522]!;
            convolution_k1_ir +=
              f32[relu_at_row3 + s_ir * 13 - 11]! * f32[features10Weight_row3 + s_ir * 3 + 587522]!;
            convolution_k2_ir +=
              f32[relu_at_row3 + s_ir * 13 - 10]! * f32[features10Weight_row3 + s_ir * 3 + 587522]!;
            convolution_k3_ir +=
              f32[relu_at_row3 + s_ir * 13 - 9]! * f32[features10Weight_row3 + s_ir * 3 + 587522]!;
          }
        }
      }
      f32[convolution_at_row3 + k_ir + 43095] = convolution_ir;
      f32[convolution_at_row3 + k_ir + 43096] = convolution_k1_ir;
      f32[convolution_at_row3 + k_ir + 43097] = convolution_k2_ir;
      f32[convolution_at_row3 + k_ir + 43098] = convolution_k3_ir;
    }
    let convolution_kr_ir = 0;
    for (let r_kr_ir = 0; r_kr_ir < 256; r_kr_ir++) {
      const relu_at_row4 = relu_at + r_kr_ir * 169 + j_ir * 13;
      const features10Weight_row4 = features10Weight + r_kr_ir * 9;
      for (let s_kr_ir = 0; s_kr_ir < 3; s_kr_ir++) {
        if (j_ir + s_kr_ir >= 1 && j_ir + s_kr_ir < 14) {
          convolution_kr_ir +=
            f32[relu_at_row4 + s_kr_ir * 13 - 2]! * f32[features10Weight_row4 + s_kr_ir * 3 + 587520]!;
          convolution_kr_ir +=
            f32[relu_at_row4 + s_kr_ir * 13 - 1]! * f32[features10Weight_row4 + s_kr_ir * 3 + 587521]!;
        }
      }
    }
    f32[convolution_at + j_ir * 13 + 43107] = convolution_kr_ir;
  }
}

/**
 * windowMax, alexnet.ts:42
 */
function windowMax3(
  f32: Float32Array,
  convolution_at: number,
  features10Bias: number,
  windowMax_at: number,
): void {
  for (let i = 0; i < 256; i++) {
    const bias = f32[features10Bias + i]!;
    for (let j = 0; j < 6; j += 3) {
      const windowMax_at_row = windowMax_at + i * 36 + j * 6;
      for (let k = 0; k < 6; k += 3) {
        let windowMax = -Infinity;
        let windowMax_j1 = -Infinity;
        let windowMax_j2 = -Infinity;
        let windowMax_k1 = -Infinity;
        let windowMax_k1_j1 = -Infinity;
        let windowMax_k1_j2 = -Infinity;
        let windowMax_k2 = -Infinity;
        let windowMax_k2_j1 = -Infinity;
        let windowMax_k2_j2 = -Infinity;
        for (let r = 0; r < 3; r++) {
          const convolution_at_row = convolution_at + i * 169 + j * 26 + r * 13 + k * 2;
          for (let s = 0; s < 3; s++) {
            windowMax = Math.max(windowMax, Math.max(f32[convolution_at_row + s]! + bias, 0));
            windowMax_j1 = Math.max(windowMax_j1, Math.max(f32[convolution_at_row + s + 26]! + bias, 0));
            windowMax_j2 = Math.max(windowMax_j2, Math.max(f32[convolution_at_row + s + 52]! + bias, 0));
            windowMax_k1 = Math.max(windowMax_k1, Math.max(f32[convolution_at_row + s + 2]! + bias, 0));
            windowMax_k1_j1 = Math.max(
              windowMax_k1_j1,
              Math.max(f32[convolution_at_row + s + 28]! + bias, 0),
            );
            windowMax_k1_j2 = Math.max(
              windowMax_k1_j2,
              Math.max(f32[convolution_at_row + s + 54]! + bias, 0),
            );
            windowMax_k2 = Math.max(windowMax_k2, Math.max(f32[convolution_at_row + s + 4]! + bias, 0));
            windowMax_k2_j1 = Math.max(
              windowMax_k2_j1,
              Math.max(f32[convolution_at_row + s + 30]! + bias, 0),
            );
            windowMax_k2_j2 = Math.max(
              windowMax_k2_j2,
              Math.max(f32[convolution_at_row + s + 56]! + bias, 0),
            );
          }
        }
        f32[windowMax_at_row + k] = windowMax;
        f32[windowMax_at_row + k + 6] = windowMax_j1;
        f32[windowMax_at_row + k + 12] = windowMax_j2;
        f32[windowMax_at_row + k + 1] = windowMax_k1;
        f32[windowMax_at_row + k + 7] = windowMax_k1_j1;
        f32[windowMax_at_row + k + 13] = windowMax_k1_j2;
        f32[windowMax_at_row + k + 2] = windowMax_k2;
        f32[windowMax_at_row + k + 8] = windowMax_k2_j1;
        f32[windowMax_at_row + k + 14] = windowMax_k2_j2;
      }
    }
  }
}

/**
 * sum, alexnet.ts:47
 */
function sum9(f32: Float32Array, add_at: number, select_at: number, sum_at: number, sum_at2: number): void {
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
    122395296 /* x */,
    0 /* features.0.weight */,
    23232 /* features.0.bias */,
    122201696 /* relu */,
  );
  windowMax_windowArgmax(
    f32,
    i32,
    122201696 /* relu */,
    122545840 /* windowMax */,
    122592496 /* windowArgmax */,
  );
  convolution_relu2(
    f32,
    122545840 /* windowMax */,
    23296 /* features.3.weight */,
    330496 /* features.3.bias */,
    122639152 /* relu */,
  );
  windowMax_windowArgmax2(
    f32,
    i32,
    122639152 /* relu */,
    122779120 /* windowMax */,
    122811568 /* windowArgmax */,
  );
  convolution_relu3(
    f32,
    122779120 /* windowMax */,
    330688 /* features.6.weight */,
    994240 /* features.6.bias */,
    122844016 /* relu */,
  );
  convolution_relu4(
    f32,
    122844016 /* relu */,
    994624 /* features.8.weight */,
    1879360 /* features.8.bias */,
    122908912 /* relu */,
  );
  convolution_relu5(
    f32,
    122908912 /* relu */,
    1879616 /* features.10.weight */,
    2469440 /* features.10.bias */,
    122952176 /* relu */,
  );
  windowMax_windowArgmax3(
    f32,
    i32,
    122952176 /* relu */,
    122995440 /* windowMax */,
    123004656 /* windowArgmax */,
  );
  greaterEqual_select(
    f32,
    i32,
    u8,
    61100840 /* tapeless.seed */,
    61100844 /* tapeless.step */,
    492055488 /* greaterEqual */,
    122995440 /* windowMax */,
    122995440 /* select */,
    9216,
  );
  contraction_relu(
    f32,
    122995440 /* select */,
    2469696 /* classifier.1.weight */,
    40218432 /* classifier.1.bias */,
    123016176 /* relu */,
  );
  greaterEqual_select2(
    f32,
    i32,
    u8,
    61100840 /* tapeless.seed */,
    61100844 /* tapeless.step */,
    492097472 /* greaterEqual */,
    123016176 /* relu */,
    123020272 /* select */,
    4096,
  );
  contraction_relu2(
    f32,
    123020272 /* select */,
    40222528 /* classifier.4.weight */,
    56999744 /* classifier.4.bias */,
    123025392 /* relu */,
  );
  contraction_add(
    f32,
    123025392 /* relu */,
    57003840 /* classifier.6.weight */,
    61099840 /* classifier.6.bias */,
    123029488 /* add */,
  );
  sum(f32, i32, 122545824 /* label */, 123029488 /* add */, 122545828 /* sum */);
  amax_select(f32, 123029488 /* add */, 122545832 /* select */);
  exp(f32, 123029488 /* add */, 122545832 /* select */, 123029488 /* exp */, 1000);
  sum_div(
    f32,
    123029488 /* exp */,
    122545832 /* select */,
    122545828 /* sum */,
    122545832 /* div */,
    122545828 /* loss */,
  );
  if (i32[122201688 /* tapeless.guard */]! !== 0 && !Number.isFinite(f32[122545828 /* loss */]!)) return;
  update(i32, 61100844 /* tapeless.step */);
  sum2(
    f32,
    i32,
    122545832 /* div */,
    123029488 /* exp */,
    122545824 /* label */,
    123029488 /* add */,
    123030488 /* sum */,
  );
  update2(
    f32,
    122200688 /* classifier.6.bias.momentum */,
    123030488 /* sum */,
    61099840 /* classifier.6.bias */,
    1000,
  );
  contraction_select(
    f32,
    123029488 /* add */,
    57003840 /* classifier.6.weight */,
    123025392 /* relu */,
    123030496 /* select */,
  );
  contraction(f32, 123029488 /* add */, 123025392 /* relu */, 123034592 /* contraction */);
  update2(
    f32,
    118104688 /* classifier.6.weight.momentum */,
    123034592 /* contraction */,
    57003840 /* classifier.6.weight */,
    4096000,
  );
  sum3(f32, 123030496 /* select */, 123025392 /* sum */);
  update2(
    f32,
    118100592 /* classifier.4.bias.momentum */,
    123025392 /* sum */,
    56999744 /* classifier.4.bias */,
    4096,
  );
  contraction_select2(
    f32,
    u8,
    123030496 /* select */,
    40222528 /* classifier.4.weight */,
    123016176 /* relu */,
    492097472 /* greaterEqual */,
    123016176 /* select */,
  );
  contraction2(f32, 123030496 /* select */, 123020272 /* select */, 123034592 /* contraction */);
  update2(
    f32,
    101323376 /* classifier.4.weight.momentum */,
    123034592 /* contraction */,
    40222528 /* classifier.4.weight */,
    16777216,
  );
  sum3(f32, 123016176 /* select */, 123020272 /* sum */);
  update2(
    f32,
    101319280 /* classifier.1.bias.momentum */,
    123020272 /* sum */,
    40218432 /* classifier.1.bias */,
    4096,
  );
  contraction3(f32, 123016176 /* select */, 2469696 /* classifier.1.weight */, 123020272 /* contraction */);
  contraction4(f32, 123016176 /* select */, 122995440 /* select */, 123029488 /* contraction */);
  update2(
    f32,
    63570544 /* classifier.1.weight.momentum */,
    123029488 /* contraction */,
    2469696 /* classifier.1.weight */,
    37748736,
  );
  scatterAdd(
    f32,
    i32,
    u8,
    123029488 /* scatterAdd */,
    123004656 /* windowArgmax */,
    492055488 /* greaterEqual */,
    123020272 /* contraction */,
  );
  sum4(f32, 122952176 /* relu */, 123029488 /* scatterAdd */, 122952176 /* select */, 122995440 /* sum */);
  update2(
    f32,
    63570288 /* features.10.bias.momentum */,
    122995440 /* sum */,
    2469440 /* features.10.bias */,
    256,
  );
  convolution_input_gradient_select(
    f32,
    1879616 /* features.10.weight */,
    122952176 /* select */,
    122908912 /* relu */,
    122995440 /* select */,
  );
  convolution_weight_gradient(f32, 122908912 /* relu */, 122952176 /* select */, 123038704 /* convolution */);
  update2(
    f32,
    62980464 /* features.10.weight.momentum */,
    123038704 /* convolution */,
    1879616 /* features.10.weight */,
    589824,
  );
  sum5(f32, 122995440 /* select */, 122908912 /* sum */);
  update2(
    f32,
    62980208 /* features.8.bias.momentum */,
    122908912 /* sum */,
    1879360 /* features.8.bias */,
    256,
  );
  convolution_input_gradient_select2(
    f32,
    994624 /* features.8.weight */,
    122995440 /* select */,
    122844016 /* relu */,
    122908912 /* select */,
  );
  convolution_weight_gradient2(
    f32,
    122844016 /* relu */,
    122995440 /* select */,
    123038704 /* convolution */,
  );
  update2(
    f32,
    62095472 /* features.8.weight.momentum */,
    123038704 /* convolution */,
    994624 /* features.8.weight */,
    884736,
  );
  sum6(f32, 122908912 /* select */, 122844016 /* sum */);
  update2(
    f32,
    62095088 /* features.6.bias.momentum */,
    122844016 /* sum */,
    994240 /* features.6.bias */,
    384,
  );
  convolution_input_gradient(
    f32,
    330688 /* features.6.weight */,
    122908912 /* select */,
    122844016 /* convolution */,
  );
  convolution_weight_gradient3(
    f32,
    122779120 /* windowMax */,
    122908912 /* select */,
    122973808 /* convolution */,
  );
  update2(
    f32,
    61431536 /* features.6.weight.momentum */,
    122973808 /* convolution */,
    330688 /* features.6.weight */,
    663552,
  );
  scatterAdd2(
    f32,
    i32,
    122876464 /* scatterAdd */,
    122811568 /* windowArgmax */,
    122844016 /* convolution */,
  );
  sum7(f32, 122639152 /* relu */, 122876464 /* scatterAdd */, 122639152 /* select */, 122779120 /* sum */);
  update2(
    f32,
    61431344 /* features.3.bias.momentum */,
    122779120 /* sum */,
    330496 /* features.3.bias */,
    192,
  );
  convolution_input_gradient2(
    f32,
    23296 /* features.3.weight */,
    122639152 /* select */,
    122779120 /* convolution */,
  );
  convolution_weight_gradient4(
    f32,
    122545840 /* windowMax */,
    122639152 /* select */,
    122825776 /* convolution */,
  );
  update2(
    f32,
    61124144 /* features.3.weight.momentum */,
    122825776 /* convolution */,
    23296 /* features.3.weight */,
    307200,
  );
  scatterAdd3(
    f32,
    i32,
    122825776 /* scatterAdd */,
    122592496 /* windowArgmax */,
    122779120 /* convolution */,
  );
  sum8(f32, 122201696 /* relu */, 122825776 /* scatterAdd */, 122201696 /* select */, 122545832 /* sum */);
  update2(f32, 61124080 /* features.0.bias.momentum */, 122545832 /* sum */, 23232 /* features.0.bias */, 64);
  convolution_weight_gradient5(f32, 122395296 /* x */, 122201696 /* select */, 122545840 /* convolution */);
  update2(
    f32,
    61100848 /* features.0.weight.momentum */,
    122545840 /* convolution */,
    0 /* features.0.weight */,
    23232,
  );
}

function gradients({ f32, i32, u8 }: Views): void {
  convolution_relu(
    f32,
    183656160 /* x */,
    0 /* features.0.weight */,
    23232 /* features.0.bias */,
    183268960 /* relu */,
  );
  windowMax_windowArgmax(
    f32,
    i32,
    183268960 /* relu */,
    183602528 /* windowMax */,
    183806688 /* windowArgmax */,
  );
  convolution_relu2(
    f32,
    183602528 /* windowMax */,
    23296 /* features.3.weight */,
    330496 /* features.3.bias */,
    183462560 /* relu */,
  );
  windowMax_windowArgmax2(
    f32,
    i32,
    183462560 /* relu */,
    183026656 /* windowMax */,
    183101728 /* windowArgmax */,
  );
  convolution_relu3(
    f32,
    183026656 /* windowMax */,
    330688 /* features.6.weight */,
    994240 /* features.6.bias */,
    181708384 /* relu */,
  );
  convolution_relu4(
    f32,
    181708384 /* relu */,
    994624 /* features.8.weight */,
    1879360 /* features.8.bias */,
    180823648 /* relu */,
  );
  convolution_relu5(
    f32,
    180823648 /* relu */,
    1879616 /* features.10.weight */,
    2469440 /* features.10.bias */,
    180866912 /* relu */,
  );
  windowMax_windowArgmax3(
    f32,
    i32,
    180866912 /* relu */,
    180910176 /* windowMax */,
    180953440 /* windowArgmax */,
  );
  greaterEqual_select(
    f32,
    i32,
    u8,
    61100840 /* tapeless.seed */,
    61100844 /* tapeless.step */,
    723887488 /* greaterEqual */,
    180910176 /* windowMax */,
    180910176 /* select */,
    9216,
  );
  contraction_relu(
    f32,
    180910176 /* select */,
    2469696 /* classifier.1.weight */,
    40218432 /* classifier.1.bias */,
    180919392 /* relu */,
  );
  greaterEqual_select2(
    f32,
    i32,
    u8,
    61100840 /* tapeless.seed */,
    61100844 /* tapeless.step */,
    488855936 /* greaterEqual */,
    180919392 /* relu */,
    122201696 /* select */,
    4096,
  );
  contraction_relu2(
    f32,
    122201696 /* select */,
    40222528 /* classifier.4.weight */,
    56999744 /* classifier.4.bias */,
    122205792 /* relu */,
  );
  contraction_add(
    f32,
    122205792 /* relu */,
    57003840 /* classifier.6.weight */,
    61099840 /* classifier.6.bias */,
    183908192 /* add */,
  );
  sum(f32, i32, 122209888 /* label */, 183908192 /* add */, 183910280 /* sum */);
  amax_select(f32, 183908192 /* add */, 122209892 /* select */);
  exp(f32, 183908192 /* add */, 122209892 /* select */, 183908192 /* exp */, 1000);
  sum_div(
    f32,
    183908192 /* exp */,
    122209892 /* select */,
    183910280 /* sum */,
    122209892 /* div */,
    183910280 /* loss */,
  );
  sum2(
    f32,
    i32,
    122209892 /* div */,
    183908192 /* exp */,
    122209888 /* label */,
    122215008 /* add */,
    183908192 /* classifier.6.bias */,
  );
  contraction_select(
    f32,
    122215008 /* add */,
    57003840 /* classifier.6.weight */,
    122205792 /* relu */,
    122209888 /* select */,
  );
  contraction(f32, 122215008 /* add */, 122205792 /* relu */, 176727648 /* classifier.6.weight */);
  sum3(f32, 122209888 /* select */, 183904096 /* classifier.4.bias */);
  contraction_select2(
    f32,
    u8,
    122209888 /* select */,
    40222528 /* classifier.4.weight */,
    180919392 /* relu */,
    488855936 /* greaterEqual */,
    180919392 /* select */,
  );
  contraction2(f32, 122209888 /* select */, 122201696 /* select */, 159950432 /* classifier.4.weight */);
  sum3(f32, 180919392 /* select */, 183900000 /* classifier.1.bias */);
  contraction3(f32, 180919392 /* select */, 2469696 /* classifier.1.weight */, 180962656 /* contraction */);
  contraction4(f32, 180919392 /* select */, 180910176 /* select */, 122201696 /* classifier.1.weight */);
  scatterAdd(
    f32,
    i32,
    u8,
    180910176 /* scatterAdd */,
    180953440 /* windowArgmax */,
    723887488 /* greaterEqual */,
    180962656 /* contraction */,
  );
  sum4(
    f32,
    180866912 /* relu */,
    180910176 /* scatterAdd */,
    180866912 /* select */,
    183909832 /* features.10.bias */,
  );
  convolution_input_gradient_select(
    f32,
    1879616 /* features.10.weight */,
    180866912 /* select */,
    180823648 /* relu */,
    181773280 /* select */,
  );
  convolution_weight_gradient(
    f32,
    180823648 /* relu */,
    180866912 /* select */,
    182371936 /* features.10.weight */,
  );
  sum5(f32, 181773280 /* select */, 183909576 /* features.8.bias */);
  convolution_input_gradient_select2(
    f32,
    994624 /* features.8.weight */,
    181773280 /* select */,
    181708384 /* relu */,
    182961760 /* select */,
  );
  convolution_weight_gradient2(
    f32,
    181708384 /* relu */,
    181773280 /* select */,
    180823648 /* features.8.weight */,
  );
  sum6(f32, 182961760 /* select */, 183909192 /* features.6.bias */);
  convolution_input_gradient(
    f32,
    330688 /* features.6.weight */,
    182961760 /* select */,
    183134176 /* convolution */,
  );
  convolution_weight_gradient3(
    f32,
    183026656 /* windowMax */,
    182961760 /* select */,
    181708384 /* features.6.weight */,
  );
  scatterAdd2(
    f32,
    i32,
    182961760 /* scatterAdd */,
    183101728 /* windowArgmax */,
    183134176 /* convolution */,
  );
  sum7(
    f32,
    183462560 /* relu */,
    182961760 /* scatterAdd */,
    183462560 /* select */,
    183910088 /* features.3.bias */,
  );
  convolution_input_gradient2(
    f32,
    23296 /* features.3.weight */,
    183462560 /* select */,
    183853344 /* convolution */,
  );
  convolution_weight_gradient4(
    f32,
    183602528 /* windowMax */,
    183462560 /* select */,
    182961760 /* features.3.weight */,
  );
  scatterAdd3(
    f32,
    i32,
    183462560 /* scatterAdd */,
    183806688 /* windowArgmax */,
    183853344 /* convolution */,
  );
  sum8(
    f32,
    183268960 /* relu */,
    183462560 /* scatterAdd */,
    183268960 /* select */,
    183806688 /* features.0.bias */,
  );
  convolution_weight_gradient5(
    f32,
    183656160 /* x */,
    183268960 /* select */,
    183462560 /* features.0.weight */,
  );
}

function evaluate({ f32, i32 }: Views): void {
  convolution(f32, 122395296 /* x */, 0 /* features.0.weight */, 122201696 /* convolution */);
  windowMax(f32, 122201696 /* convolution */, 23232 /* features.0.bias */, 122395296 /* windowMax */);
  convolution2(f32, 122395296 /* windowMax */, 23296 /* features.3.weight */, 122201696 /* convolution */);
  windowMax2(f32, 122201696 /* convolution */, 330496 /* features.3.bias */, 122341664 /* windowMax */);
  convolution_relu3(
    f32,
    122341664 /* windowMax */,
    330688 /* features.6.weight */,
    994240 /* features.6.bias */,
    122201696 /* relu */,
  );
  convolution_relu4(
    f32,
    122201696 /* relu */,
    994624 /* features.8.weight */,
    1879360 /* features.8.bias */,
    122266592 /* relu */,
  );
  convolution3(f32, 122266592 /* relu */, 1879616 /* features.10.weight */, 122201696 /* convolution */);
  windowMax3(f32, 122201696 /* convolution */, 2469440 /* features.10.bias */, 122244960 /* windowMax */);
  contraction_relu(
    f32,
    122244960 /* windowMax */,
    2469696 /* classifier.1.weight */,
    40218432 /* classifier.1.bias */,
    122201696 /* relu */,
  );
  contraction_relu2(
    f32,
    122201696 /* relu */,
    40222528 /* classifier.4.weight */,
    56999744 /* classifier.4.bias */,
    122205792 /* relu */,
  );
  contraction_add(
    f32,
    122205792 /* relu */,
    57003840 /* classifier.6.weight */,
    61099840 /* classifier.6.bias */,
    122201696 /* add */,
  );
  sum(f32, i32, 122545824 /* label */, 122201696 /* add */, 122202696 /* sum */);
  amax_select(f32, 122201696 /* add */, 122202700 /* select */);
  sum9(f32, 122201696 /* add */, 122202700 /* select */, 122202696 /* sum */, 122202696 /* loss */);
}

function predict({ f32 }: Views): void {
  convolution(f32, 122395296 /* x */, 0 /* features.0.weight */, 122201696 /* convolution */);
  windowMax(f32, 122201696 /* convolution */, 23232 /* features.0.bias */, 122395296 /* windowMax */);
  convolution2(f32, 122395296 /* windowMax */, 23296 /* features.3.weight */, 122201696 /* convolution */);
  windowMax2(f32, 122201696 /* convolution */, 330496 /* features.3.bias */, 122341664 /* windowMax */);
  convolution_relu3(
    f32,
    122341664 /* windowMax */,
    330688 /* features.6.weight */,
    994240 /* features.6.bias */,
    122201696 /* relu */,
  );
  convolution_relu4(
    f32,
    122201696 /* relu */,
    994624 /* features.8.weight */,
    1879360 /* features.8.bias */,
    122266592 /* relu */,
  );
  convolution3(f32, 122266592 /* relu */, 1879616 /* features.10.weight */, 122201696 /* convolution */);
  windowMax3(f32, 122201696 /* convolution */, 2469440 /* features.10.bias */, 122244960 /* windowMax */);
  contraction_relu(
    f32,
    122244960 /* windowMax */,
    2469696 /* classifier.1.weight */,
    40218432 /* classifier.1.bias */,
    122201696 /* relu */,
  );
  contraction_relu2(
    f32,
    122201696 /* relu */,
    40222528 /* classifier.4.weight */,
    56999744 /* classifier.4.bias */,
    122205792 /* relu */,
  );
  contraction_add(
    f32,
    122205792 /* relu */,
    57003840 /* classifier.6.weight */,
    61099840 /* classifier.6.bias */,
    122201696 /* logits */,
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
  /** f32[64, 3, 11, 11] */
  readonly "features.0.weight": Float32Array;
  /** f32[64] */
  readonly "features.0.bias": Float32Array;
  /** f32[192, 64, 5, 5] */
  readonly "features.3.weight": Float32Array;
  /** f32[192] */
  readonly "features.3.bias": Float32Array;
  /** f32[384, 192, 3, 3] */
  readonly "features.6.weight": Float32Array;
  /** f32[384] */
  readonly "features.6.bias": Float32Array;
  /** f32[256, 384, 3, 3] */
  readonly "features.8.weight": Float32Array;
  /** f32[256] */
  readonly "features.8.bias": Float32Array;
  /** f32[256, 256, 3, 3] */
  readonly "features.10.weight": Float32Array;
  /** f32[256] */
  readonly "features.10.bias": Float32Array;
  /** f32[4096, 9216] */
  readonly "classifier.1.weight": Float32Array;
  /** f32[4096] */
  readonly "classifier.1.bias": Float32Array;
  /** f32[4096, 4096] */
  readonly "classifier.4.weight": Float32Array;
  /** f32[4096] */
  readonly "classifier.4.bias": Float32Array;
  /** f32[1000, 4096] */
  readonly "classifier.6.weight": Float32Array;
  /** f32[1000] */
  readonly "classifier.6.bias": Float32Array;
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
  name: "alexnet",
  format: 1,
  fingerprint: "ff4d7443f4e5b6f9",
  arenaBytes: 735641136,
  dtype: "f32",
  parameters: [
    {
      name: "features.0.weight",
      type: "f32",
      shape: [64, 3, 11, 11],
      offset: 0,
      initial: { kind: "uniform", low: -0.0524863881081478, high: 0.0524863881081478 },
      trainable: true,
    },
    {
      name: "features.0.bias",
      type: "f32",
      shape: [64],
      offset: 92928,
      initial: { kind: "uniform", low: -0.0524863881081478, high: 0.0524863881081478 },
      trainable: true,
    },
    {
      name: "features.3.weight",
      type: "f32",
      shape: [192, 64, 5, 5],
      offset: 93184,
      initial: { kind: "uniform", low: -0.025, high: 0.025 },
      trainable: true,
    },
    {
      name: "features.3.bias",
      type: "f32",
      shape: [192],
      offset: 1321984,
      initial: { kind: "uniform", low: -0.025, high: 0.025 },
      trainable: true,
    },
    {
      name: "features.6.weight",
      type: "f32",
      shape: [384, 192, 3, 3],
      offset: 1322752,
      initial: { kind: "uniform", low: -0.024056261216234408, high: 0.024056261216234408 },
      trainable: true,
    },
    {
      name: "features.6.bias",
      type: "f32",
      shape: [384],
      offset: 3976960,
      initial: { kind: "uniform", low: -0.024056261216234408, high: 0.024056261216234408 },
      trainable: true,
    },
    {
      name: "features.8.weight",
      type: "f32",
      shape: [256, 384, 3, 3],
      offset: 3978496,
      initial: { kind: "uniform", low: -0.017010345435994292, high: 0.017010345435994292 },
      trainable: true,
    },
    {
      name: "features.8.bias",
      type: "f32",
      shape: [256],
      offset: 7517440,
      initial: { kind: "uniform", low: -0.017010345435994292, high: 0.017010345435994292 },
      trainable: true,
    },
    {
      name: "features.10.weight",
      type: "f32",
      shape: [256, 256, 3, 3],
      offset: 7518464,
      initial: { kind: "uniform", low: -0.020833333333333332, high: 0.020833333333333332 },
      trainable: true,
    },
    {
      name: "features.10.bias",
      type: "f32",
      shape: [256],
      offset: 9877760,
      initial: { kind: "uniform", low: -0.020833333333333332, high: 0.020833333333333332 },
      trainable: true,
    },
    {
      name: "classifier.1.weight",
      type: "f32",
      shape: [4096, 9216],
      offset: 9878784,
      initial: { kind: "uniform", low: -0.010416666666666666, high: 0.010416666666666666 },
      trainable: true,
    },
    {
      name: "classifier.1.bias",
      type: "f32",
      shape: [4096],
      offset: 160873728,
      initial: { kind: "uniform", low: -0.010416666666666666, high: 0.010416666666666666 },
      trainable: true,
    },
    {
      name: "classifier.4.weight",
      type: "f32",
      shape: [4096, 4096],
      offset: 160890112,
      initial: { kind: "uniform", low: -0.015625, high: 0.015625 },
      trainable: true,
    },
    {
      name: "classifier.4.bias",
      type: "f32",
      shape: [4096],
      offset: 227998976,
      initial: { kind: "uniform", low: -0.015625, high: 0.015625 },
      trainable: true,
    },
    {
      name: "classifier.6.weight",
      type: "f32",
      shape: [1000, 4096],
      offset: 228015360,
      initial: { kind: "uniform", low: -0.015625, high: 0.015625 },
      trainable: true,
    },
    {
      name: "classifier.6.bias",
      type: "f32",
      shape: [1000],
      offset: 244399360,
      initial: { kind: "uniform", low: -0.015625, high: 0.015625 },
      trainable: true,
    },
  ],
  state: [
    {
      name: "features.0.weight.momentum",
      type: "f32",
      shape: [64, 3, 11, 11],
      offset: 244403392,
      initial: { kind: "zeros" },
    },
    {
      name: "features.0.bias.momentum",
      type: "f32",
      shape: [64],
      offset: 244496320,
      initial: { kind: "zeros" },
    },
    {
      name: "features.3.weight.momentum",
      type: "f32",
      shape: [192, 64, 5, 5],
      offset: 244496576,
      initial: { kind: "zeros" },
    },
    {
      name: "features.3.bias.momentum",
      type: "f32",
      shape: [192],
      offset: 245725376,
      initial: { kind: "zeros" },
    },
    {
      name: "features.6.weight.momentum",
      type: "f32",
      shape: [384, 192, 3, 3],
      offset: 245726144,
      initial: { kind: "zeros" },
    },
    {
      name: "features.6.bias.momentum",
      type: "f32",
      shape: [384],
      offset: 248380352,
      initial: { kind: "zeros" },
    },
    {
      name: "features.8.weight.momentum",
      type: "f32",
      shape: [256, 384, 3, 3],
      offset: 248381888,
      initial: { kind: "zeros" },
    },
    {
      name: "features.8.bias.momentum",
      type: "f32",
      shape: [256],
      offset: 251920832,
      initial: { kind: "zeros" },
    },
    {
      name: "features.10.weight.momentum",
      type: "f32",
      shape: [256, 256, 3, 3],
      offset: 251921856,
      initial: { kind: "zeros" },
    },
    {
      name: "features.10.bias.momentum",
      type: "f32",
      shape: [256],
      offset: 254281152,
      initial: { kind: "zeros" },
    },
    {
      name: "classifier.1.weight.momentum",
      type: "f32",
      shape: [4096, 9216],
      offset: 254282176,
      initial: { kind: "zeros" },
    },
    {
      name: "classifier.1.bias.momentum",
      type: "f32",
      shape: [4096],
      offset: 405277120,
      initial: { kind: "zeros" },
    },
    {
      name: "classifier.4.weight.momentum",
      type: "f32",
      shape: [4096, 4096],
      offset: 405293504,
      initial: { kind: "zeros" },
    },
    {
      name: "classifier.4.bias.momentum",
      type: "f32",
      shape: [4096],
      offset: 472402368,
      initial: { kind: "zeros" },
    },
    {
      name: "classifier.6.weight.momentum",
      type: "f32",
      shape: [1000, 4096],
      offset: 472418752,
      initial: { kind: "zeros" },
    },
    {
      name: "classifier.6.bias.momentum",
      type: "f32",
      shape: [1000],
      offset: 488802752,
      initial: { kind: "zeros" },
    },
  ],
  constants: [],
  counters: { seed: 244403360, step: 244403376, guard: 488806752 },
  objectives: {
    ["loss"]: {
      step: {
        inputs: [
          { name: "x", type: "f32", shape: [1, 3, 224, 224], offset: 489581184 },
          { name: "label", type: "i32", shape: [1], offset: 490183296, below: 1000 },
        ],
        outputs: [],
        loss: 490183312,
        metrics: [],
        run: step,
      },
      evaluate: {
        inputs: [
          { name: "x", type: "f32", shape: [1, 3, 224, 224], offset: 489581184 },
          { name: "label", type: "i32", shape: [1], offset: 490183296, below: 1000 },
        ],
        outputs: [],
        loss: 488810784,
        metrics: [],
        run: evaluate,
      },
      gradients: {
        inputs: [
          { name: "x", type: "f32", shape: [1, 3, 224, 224], offset: 734624640 },
          { name: "label", type: "i32", shape: [1], offset: 488839552, below: 1000 },
        ],
        outputs: [
          { name: "features.0.weight", type: "f32", shape: [64, 3, 11, 11], offset: 733850240 },
          { name: "features.0.bias", type: "f32", shape: [64], offset: 735226752 },
          { name: "features.3.weight", type: "f32", shape: [192, 64, 5, 5], offset: 731847040 },
          { name: "features.3.bias", type: "f32", shape: [192], offset: 735640352 },
          { name: "features.6.weight", type: "f32", shape: [384, 192, 3, 3], offset: 726833536 },
          { name: "features.6.bias", type: "f32", shape: [384], offset: 735636768 },
          { name: "features.8.weight", type: "f32", shape: [256, 384, 3, 3], offset: 723294592 },
          { name: "features.8.bias", type: "f32", shape: [256], offset: 735638304 },
          { name: "features.10.weight", type: "f32", shape: [256, 256, 3, 3], offset: 729487744 },
          { name: "features.10.bias", type: "f32", shape: [256], offset: 735639328 },
          { name: "classifier.1.weight", type: "f32", shape: [4096, 9216], offset: 488806784 },
          { name: "classifier.1.bias", type: "f32", shape: [4096], offset: 735600000 },
          { name: "classifier.4.weight", type: "f32", shape: [4096, 4096], offset: 639801728 },
          { name: "classifier.4.bias", type: "f32", shape: [4096], offset: 735616384 },
          { name: "classifier.6.weight", type: "f32", shape: [1000, 4096], offset: 706910592 },
          { name: "classifier.6.bias", type: "f32", shape: [1000], offset: 735632768 },
        ],
        loss: 735641120,
        metrics: [],
        run: gradients,
      },
    },
  },
  predict: {
    inputs: [{ name: "x", type: "f32", shape: [1, 3, 224, 224], offset: 489581184 }],
    unread: ["label"],
    outputs: [{ name: "logits", type: "f32", shape: [1, 1000], offset: 488806784 }],
    metrics: [],
    run: predict,
  },
});
