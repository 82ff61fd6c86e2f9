// @generated
/* eslint-disable */
/**
 * resnet18: a neural network and its training, compiled by Tapeless. Do not edit: change the model and
 * compile it again. Kernels come first, then one function per program, then the trainer that is made of them.
 *
 * Inputs
 *   x      f32[1, 3, 224, 224]
 *   label  i32[1]
 * Parameters: 11,689,512 numbers in 62 tensors
 *   conv1.weight                  f32[64, 3, 7, 7]
 *   bn1.weight                    f32[64]
 *   bn1.bias                      f32[64]
 *   layer1.0.conv1.weight         f32[64, 64, 3, 3]
 *   layer1.0.bn1.weight           f32[64]
 *   layer1.0.bn1.bias             f32[64]
 *   layer1.0.conv2.weight         f32[64, 64, 3, 3]
 *   layer1.0.bn2.weight           f32[64]
 *   layer1.0.bn2.bias             f32[64]
 *   layer1.1.conv1.weight         f32[64, 64, 3, 3]
 *   layer1.1.bn1.weight           f32[64]
 *   layer1.1.bn1.bias             f32[64]
 *   layer1.1.conv2.weight         f32[64, 64, 3, 3]
 *   layer1.1.bn2.weight           f32[64]
 *   layer1.1.bn2.bias             f32[64]
 *   layer2.0.conv1.weight         f32[128, 64, 3, 3]
 *   layer2.0.bn1.weight           f32[128]
 *   layer2.0.bn1.bias             f32[128]
 *   layer2.0.conv2.weight         f32[128, 128, 3, 3]
 *   layer2.0.bn2.weight           f32[128]
 *   layer2.0.bn2.bias             f32[128]
 *   layer2.0.downsample.0.weight  f32[128, 64, 1, 1]
 *   layer2.0.downsample.1.weight  f32[128]
 *   layer2.0.downsample.1.bias    f32[128]
 *   and 38 more, see plan.txt
 * Dimensions, as tensor[axis]
 *      3  x[1], conv1.weight[1], layer1.0.conv1.weight[2], layer1.0.conv1.weight[3], layer1.0.conv2.weight[2], and 29 more
 *    224  x[2], x[3]
 *     64  conv1.weight[0], bn1.weight[0], bn1.bias[0], layer1.0.conv1.weight[0], layer1.0.conv1.weight[1], and 16 more
 *      7  conv1.weight[2], conv1.weight[3]
 *    128  layer2.0.conv1.weight[0], layer2.0.bn1.weight[0], layer2.0.bn1.bias[0], layer2.0.conv2.weight[0], layer2.0.conv2.weight[1], and 15 more
 *    256  layer3.0.conv1.weight[0], layer3.0.bn1.weight[0], layer3.0.bn1.bias[0], layer3.0.conv2.weight[0], layer3.0.conv2.weight[1], and 15 more
 *    512  layer4.0.conv1.weight[0], layer4.0.bn1.weight[0], layer4.0.bn1.bias[0], layer4.0.conv2.weight[0], layer4.0.conv2.weight[1], and 14 more
 *   1000  fc.weight[0], fc.bias[0], logits[1]
 * Programs          FLOPs per call    peak bytes  launches
 *   step            10,778,281,839   124,503,440       209
 *   gradients       10,708,106,367   157,431,600       109
 *   evaluate         3,642,990,814    97,568,912        45
 *   predict          3,642,984,808    97,568,896        42
 * Memory: one arena of 157,620,016 bytes (150 MiB), the first 93,554,560 for parameters and state.
 * Kernels take the views of the arena that they use, then the position of each tensor in its view, in elements.
 * Tensors are row-major. Arithmetic is in float64 between loads and stores, rounded when stored.
 */
import {
  defineTrainer,
  floorQuotient,
  floorRemainder,
  type NumericArray,
  type Views,
} from "../../runtime/index.ts";

/**
 * convolution, resnet18.ts:34
 */
function convolution(f32: Float32Array, x_at: number, conv1Weight: number, convolution_at: number): void {
  for (let i = 0; i < 63; i += 3) {
    for (let j = 0; j < 112; j++) {
      const convolution_at_row = convolution_at + i * 12544 + j * 112;
      for (let k = 0; k < 112; k += 4) {
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
        for (let r = 0; r < 3; r++) {
          for (let s = 0; s < 7; s++) {
            const x_at_row = x_at + r * 50176 + j * 448 + s * 224 + k * 2;
            const conv1Weight_row = conv1Weight + i * 147 + r * 49 + s * 7;
            for (let t = 0; t < 7; t++) {
              if (j * 2 + s >= 3 && j * 2 + s < 227) {
                if (k * 2 + t >= 3) {
                  const x = f32[x_at_row + t - 675]!;
                  convolution2 += x * f32[conv1Weight_row + t]!;
                  convolution_i1 += x * f32[conv1Weight_row + t + 147]!;
                  convolution_i2 += x * f32[conv1Weight_row + t + 294]!;
                }
                if (k * 2 + t >= 1) {
                  const x_k1 = f32[x_at_row + t - 673]!;
                  convolution_k1 += x_k1 * f32[conv1Weight_row + t]!;
                  convolution_k1_i1 += x_k1 * f32[conv1Weight_row + t + 147]!;
                  convolution_k1_i2 += x_k1 * f32[conv1Weight_row + t + 294]!;
                }
                const x_k2 = f32[x_at_row + t - 671]!;
                convolution_k2 += x_k2 * f32[conv1Weight_row + t]!;
                convolution_k2_i1 += x_k2 * f32[conv1Weight_row + t + 147]!;
                convolution_k2_i2 += x_k2 * f32[conv1Weight_row + t + 294]!;
                if (k * 2 + t < 221) {
                  const x_k3 = f32[x_at_row + t - 669]!;
                  convolution_k3 += x_k3 * f32[conv1Weight_row + t]!;
                  convolution_k3_i1 += x_k3 * f32[conv1Weight_row + t + 147]!;
                  convolution_k3_i2 += x_k3 * f32[conv1Weight_row + t + 294]!;
                }
              }
            }
          }
        }
        f32[convolution_at_row + k] = convolution2;
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
      for (let r_ir = 0; r_ir < 3; r_ir++) {
        for (let s_ir = 0; s_ir < 7; s_ir++) {
          const x_at_row2 = x_at + r_ir * 50176 + j_ir * 448 + s_ir * 224 + k_ir * 2;
          const conv1Weight_row2 = conv1Weight + r_ir * 49 + s_ir * 7;
          for (let t_ir = 0; t_ir < 7; t_ir++) {
            if (j_ir * 2 + s_ir >= 3 && j_ir * 2 + s_ir < 227) {
              if (k_ir * 2 + t_ir >= 3) {
                convolution_ir += f32[x_at_row2 + t_ir - 675]! * f32[conv1Weight_row2 + t_ir + 9261]!;
              }
              if (k_ir * 2 + t_ir >= 1) {
                convolution_k1_ir += f32[x_at_row2 + t_ir - 673]! * f32[conv1Weight_row2 + t_ir + 9261]!;
              }
              convolution_k2_ir += f32[x_at_row2 + t_ir - 671]! * f32[conv1Weight_row2 + t_ir + 9261]!;
              if (k_ir * 2 + t_ir < 221) {
                convolution_k3_ir += f32[x_at_row2 + t_ir - 669]! * f32[conv1Weight_row2 + t_ir + 9261]!;
              }
            }
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
 * sum, resnet18.ts:59
 * div, resnet18.ts:59
 * rsqrt, resnet18.ts:59
 * relu, resnet18.ts:59
 */
function sum_relu(
  f32: Float32Array,
  convolution_at: number,
  sum_at: number,
  div_at: number,
  sum_at2: number,
  rsqrt_at: number,
  bn1Weight: number,
  bn1Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    let sum = 0;
    let sumSp1 = 0;
    let sumSp2 = 0;
    let sumSp3 = 0;
    const convolution_at_row = convolution_at + i * 12544;
    for (let s = 0; s < 12544; s += 4) {
      sum += f32[convolution_at_row + s]!;
      sumSp1 += f32[convolution_at_row + s + 1]!;
      sumSp2 += f32[convolution_at_row + s + 2]!;
      sumSp3 += f32[convolution_at_row + s + 3]!;
    }
    sum = sum + sumSp1 + (sumSp2 + sumSp3);
    f32[sum_at + i] = sum;
    const div = Math.fround(sum / 12544);
    f32[div_at + i] = div;
    let sum2 = 0;
    let sum2Up1 = 0;
    let sum2Up2 = 0;
    let sum2Up3 = 0;
    const convolution_at_row2 = convolution_at + i * 12544;
    for (let u = 0; u < 12544; u += 4) {
      const sub = f32[convolution_at_row2 + u]! - div;
      sum2 += sub * sub;
      const subUp1 = f32[convolution_at_row2 + u + 1]! - div;
      sum2Up1 += subUp1 * subUp1;
      const subUp2 = f32[convolution_at_row2 + u + 2]! - div;
      sum2Up2 += subUp2 * subUp2;
      const subUp3 = f32[convolution_at_row2 + u + 3]! - div;
      sum2Up3 += subUp3 * subUp3;
    }
    sum2 = sum2 + sum2Up1 + (sum2Up2 + sum2Up3);
    const sum3 = Math.fround(sum2);
    f32[sum_at2 + i] = sum3;
    const add = Math.fround(sum3 / 12544 + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = Math.fround(1 / Math.sqrt(add));
    f32[rsqrt_at + i] = rsqrt;
    const weight = f32[bn1Weight + i]!;
    const bias = f32[bn1Bias + i]!;
    const convolution_at_row3 = convolution_at + i * 12544;
    const relu_at_row = relu_at + i * 12544;
    for (let w = 0; w < 12544; w++) {
      const add2 = (f32[convolution_at_row3 + w]! - div) * rsqrt * weight + bias;
      f32[relu_at_row + w] = Math.max(add2, 0);
    }
  }
}

/**
 * windowMax, resnet18.ts:60
 * windowArgmax, resnet18.ts:60
 */
function windowMax_windowArgmax(
  f32: Float32Array,
  i32: Int32Array,
  relu_at: number,
  windowMax_at: number,
  windowArgmax_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    for (let j = 0; j < 56; j++) {
      const windowMax_at_row = windowMax_at + i * 3136 + j * 56;
      const windowArgmax_at_row = windowArgmax_at + i * 3136 + j * 56;
      for (let k = 0; k < 56; k++) {
        let windowMax = -Infinity;
        let windowArgmax = -Infinity;
        let windowArgmax2 = (Math.imul(Math.max(j * 2 - 1, 0), 112) + Math.max(k * 2 - 1, 0)) | 0;
        const relu_at_row = relu_at + i * 12544 + j * 224 + k * 2;
        for (let r = 0; r < 3; r++) {
          if (j * 2 + r >= 1 && k * 2 >= 1) {
            windowMax = Math.max(windowMax, f32[relu_at_row + r * 112 - 113]!);
          }
          const relu2 = j * 2 + r >= 1 && k * 2 >= 1 ? f32[relu_at_row + r * 112 - 113]! : 0;
          const value = j * 2 + r >= 1 && k * 2 >= 1 ? relu2 : -Infinity;
          const value2 = value > windowArgmax || Number.isNaN(value);
          windowArgmax = value2 ? value : windowArgmax;
          windowArgmax2 = value2 ? j * 224 + r * 112 + k * 2 - 113 : windowArgmax2;
          if (j * 2 + r >= 1) {
            windowMax = Math.max(windowMax, f32[relu_at_row + r * 112 - 112]!);
          }
          const value_s1 =
            j * 2 + r >= 1 ? (j * 2 + r >= 1 ? f32[relu_at_row + r * 112 - 112]! : 0) : -Infinity;
          const value2_s1 = value_s1 > windowArgmax || Number.isNaN(value_s1);
          windowArgmax = value2_s1 ? value_s1 : windowArgmax;
          windowArgmax2 = value2_s1 ? j * 224 + r * 112 + k * 2 - 112 : windowArgmax2;
          if (j * 2 + r >= 1) {
            windowMax = Math.max(windowMax, f32[relu_at_row + r * 112 - 111]!);
          }
          const value_s2 =
            j * 2 + r >= 1 ? (j * 2 + r >= 1 ? f32[relu_at_row + r * 112 - 111]! : 0) : -Infinity;
          const value2_s2 = value_s2 > windowArgmax || Number.isNaN(value_s2);
          windowArgmax = value2_s2 ? value_s2 : windowArgmax;
          windowArgmax2 = value2_s2 ? j * 224 + r * 112 + k * 2 - 111 : windowArgmax2;
        }
        f32[windowMax_at_row + k] = windowMax;
        i32[windowArgmax_at_row + k] = windowArgmax2;
      }
    }
  }
}

/**
 * convolution, resnet18.ts:34
 */
function convolution2(
  f32: Float32Array,
  windowMax_at: number,
  layer10Conv1Weight: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 63; i += 3) {
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
        for (let r = 0; r < 64; r++) {
          const windowMax_at_row = windowMax_at + r * 3136 + j * 56 + k;
          const layer10Conv1Weight_row = layer10Conv1Weight + i * 576 + r * 9;
          for (let s = 0; s < 3; s++) {
            if (j + s >= 1 && j + s < 57) {
              if (k >= 1) {
                const windowMax = f32[windowMax_at_row + s * 56 - 57]!;
                convolution += windowMax * f32[layer10Conv1Weight_row + s * 3]!;
                convolution_i1 += windowMax * f32[layer10Conv1Weight_row + s * 3 + 576]!;
                convolution_i2 += windowMax * f32[layer10Conv1Weight_row + s * 3 + 1152]!;
              }
              const windowMax_k1 = f32[windowMax_at_row + s * 56 - 56]!;
              convolution_k1 += windowMax_k1 * f32[layer10Conv1Weight_row + s * 3]!;
              convolution_k1_i1 += windowMax_k1 * f32[layer10Conv1Weight_row + s * 3 + 576]!;
              convolution_k1_i2 += windowMax_k1 * f32[layer10Conv1Weight_row + s * 3 + 1152]!;
              const windowMax_k2 = f32[windowMax_at_row + s * 56 - 55]!;
              convolution_k2 += windowMax_k2 * f32[layer10Conv1Weight_row + s * 3]!;
              convolution_k2_i1 += windowMax_k2 * f32[layer10Conv1Weight_row + s * 3 + 576]!;
              convolution_k2_i2 += windowMax_k2 * f32[layer10Conv1Weight_row + s * 3 + 1152]!;
              const windowMax_k3 = f32[windowMax_at_row + s * 56 - 54]!;
              convolution_k3 += windowMax_k3 * f32[layer10Conv1Weight_row + s * 3]!;
              convolution_k3_i1 += windowMax_k3 * f32[layer10Conv1Weight_row + s * 3 + 576]!;
              convolution_k3_i2 += windowMax_k3 * f32[layer10Conv1Weight_row + s * 3 + 1152]!;
              const windowMax_t1 = f32[windowMax_at_row + s * 56 - 56]!;
              convolution += windowMax_t1 * f32[layer10Conv1Weight_row + s * 3 + 1]!;
              convolution_i1 += windowMax_t1 * f32[layer10Conv1Weight_row + s * 3 + 577]!;
              convolution_i2 += windowMax_t1 * f32[layer10Conv1Weight_row + s * 3 + 1153]!;
              const windowMax_k1_t1 = f32[windowMax_at_row + s * 56 - 55]!;
              convolution_k1 += windowMax_k1_t1 * f32[layer10Conv1Weight_row + s * 3 + 1]!;
              convolution_k1_i1 += windowMax_k1_t1 * f32[layer10Conv1Weight_row + s * 3 + 577]!;
              convolution_k1_i2 += windowMax_k1_t1 * f32[layer10Conv1Weight_row + s * 3 + 1153]!;
              const windowMax_k2_t1 = f32[windowMax_at_row + s * 56 - 54]!;
              convolution_k2 += windowMax_k2_t1 * f32[layer10Conv1Weight_row + s * 3 + 1]!;
              convolution_k2_i1 += windowMax_k2_t1 * f32[layer10Conv1Weight_row + s * 3 + 577]!;
              convolution_k2_i2 += windowMax_k2_t1 * f32[layer10Conv1Weight_row + s * 3 + 1153]!;
              const windowMax_k3_t1 = f32[windowMax_at_row + s * 56 - 53]!;
              convolution_k3 += windowMax_k3_t1 * f32[layer10Conv1Weight_row + s * 3 + 1]!;
              convolution_k3_i1 += windowMax_k3_t1 * f32[layer10Conv1Weight_row + s * 3 + 577]!;
              convolution_k3_i2 += windowMax_k3_t1 * f32[layer10Conv1Weight_row + s * 3 + 1153]!;
              const windowMax_t2 = f32[windowMax_at_row + s * 56 - 55]!;
              convolution += windowMax_t2 * f32[layer10Conv1Weight_row + s * 3 + 2]!;
              convolution_i1 += windowMax_t2 * f32[layer10Conv1Weight_row + s * 3 + 578]!;
              convolution_i2 += windowMax_t2 * f32[layer10Conv1Weight_row + s * 3 + 1154]!;
              const windowMax_k1_t2 = f32[windowMax_at_row + s * 56 - 54]!;
              convolution_k1 += windowMax_k1_t2 * f32[layer10Conv1Weight_row + s * 3 + 2]!;
              convolution_k1_i1 += windowMax_k1_t2 * f32[layer10Conv1Weight_row + s * 3 + 578]!;
              convolution_k1_i2 += windowMax_k1_t2 * f32[layer10Conv1Weight_row + s * 3 + 1154]!;
              const windowMax_k2_t2 = f32[windowMax_at_row + s * 56 - 53]!;
              convolution_k2 += windowMax_k2_t2 * f32[layer10Conv1Weight_row + s * 3 + 2]!;
              convolution_k2_i1 += windowMax_k2_t2 * f32[layer10Conv1Weight_row + s * 3 + 578]!;
              convolution_k2_i2 += windowMax_k2_t2 * f32[layer10Conv1Weight_row + s * 3 + 1154]!;
              if (k < 52) {
                const windowMax_k3_t2 = f32[windowMax_at_row + s * 56 - 52]!;
                convolution_k3 += windowMax_k3_t2 * f32[layer10Conv1Weight_row + s * 3 + 2]!;
                convolution_k3_i1 += windowMax_k3_t2 * f32[layer10Conv1Weight_row + s * 3 + 578]!;
                convolution_k3_i2 += windowMax_k3_t2 * f32[layer10Conv1Weight_row + s * 3 + 1154]!;
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
      for (let r_ir = 0; r_ir < 64; r_ir++) {
        const windowMax_at_row2 = windowMax_at + r_ir * 3136 + j_ir * 56 + k_ir;
        const layer10Conv1Weight_row2 = layer10Conv1Weight + r_ir * 9;
        for (let s_ir = 0; s_ir < 3; s_ir++) {
          if (j_ir + s_ir >= 1 && j_ir + s_ir < 57) {
            if (k_ir >= 1) {
              convolution_ir +=
                f32[windowMax_at_row2 + s_ir * 56 - 57]! * f32[layer10Conv1Weight_row2 + s_ir * 3 + 36288]!;
            }
            convolution_k1_ir +=
              f32[windowMax_at_row2 + s_ir * 56 - 56]! * f32[layer10Conv1Weight_row2 + s_ir * 3 + 36288]!;
            convolution_k2_ir +=
              f32[windowMax_at_row2 + s_ir * 56 - 55]! * f32[layer10Conv1Weight_row2 + s_ir * 3 + 36288]!;
            convolution_k3_ir +=
              f32[windowMax_at_row2 + s_ir * 56 - 54]! * f32[layer10Conv1Weight_row2 + s_ir * 3 + 36288]!;
            convolution_ir +=
              f32[windowMax_at_row2 + s_ir * 56 - 56]! * f32[layer10Conv1Weight_row2 + s_ir * 3 + 36289]!;
            convolution_k1_ir +=
              f32[windowMax_at_row2 + s_ir * 56 - 55]! * f32[layer10Conv1Weight_row2 + s_ir * 3 + 36289]!;
            convolution_k2_ir +=
              f32[windowMax_at_row2 + s_ir * 56 - 54]! * f32[layer10Conv1Weight_row2 + s_ir * 3 + 36289]!;
            convolution_k3_ir +=
              f32[windowMax_at_row2 + s_ir * 56 - 53]! * f32[layer10Conv1Weight_row2 + s_ir * 3 + 36289]!;
            convolution_ir +=
              f32[windowMax_at_row2 + s_ir * 56 - 55]! * f32[layer10Conv1Weight_row2 + s_ir * 3 + 36290]!;
            convolution_k1_ir +=
              f32[windowMax_at_row2 + s_ir * 56 - 54]! * f32[layer10Conv1Weight_row2 + s_ir * 3 + 36290]!;
            convolution_k2_ir +=
              f32[windowMax_at_row2 + s_ir * 56 - 53]! * f32[layer10Conv1Weight_row2 + s_ir * 3 + 36290]!;
            if (k_ir < 52) {
              convolution_k3_ir +=
                f32[windowMax_at_row2 + s_ir * 56 - 52]! * f32[layer10Conv1Weight_row2 + s_ir * 3 + 36290]!;
            }
          }
        }
      }
      f32[convolution_at_row2 + k_ir + 197568] = convolution_ir;
      f32[convolution_at_row2 + k_ir + 197569] = convolution_k1_ir;
      f32[convolution_at_row2 + k_ir + 197570] = convolution_k2_ir;
      f32[convolution_at_row2 + k_ir + 197571] = convolution_k3_ir;
    }
  }
}

/**
 * sum, resnet18.ts:46
 * div, resnet18.ts:46
 * rsqrt, resnet18.ts:46
 * relu, resnet18.ts:46
 */
function sum_relu2(
  f32: Float32Array,
  convolution_at: number,
  sum_at: number,
  div_at: number,
  sum_at2: number,
  rsqrt_at: number,
  layer10Bn1Weight: number,
  layer10Bn1Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    let sum = 0;
    let sumSp1 = 0;
    let sumSp2 = 0;
    let sumSp3 = 0;
    const convolution_at_row = convolution_at + i * 3136;
    for (let s = 0; s < 3136; s += 4) {
      sum += f32[convolution_at_row + s]!;
      sumSp1 += f32[convolution_at_row + s + 1]!;
      sumSp2 += f32[convolution_at_row + s + 2]!;
      sumSp3 += f32[convolution_at_row + s + 3]!;
    }
    sum = sum + sumSp1 + (sumSp2 + sumSp3);
    f32[sum_at + i] = sum;
    const div = Math.fround(sum / 3136);
    f32[div_at + i] = div;
    let sum2 = 0;
    let sum2Up1 = 0;
    let sum2Up2 = 0;
    let sum2Up3 = 0;
    const convolution_at_row2 = convolution_at + i * 3136;
    for (let u = 0; u < 3136; u += 4) {
      const sub = f32[convolution_at_row2 + u]! - div;
      sum2 += sub * sub;
      const subUp1 = f32[convolution_at_row2 + u + 1]! - div;
      sum2Up1 += subUp1 * subUp1;
      const subUp2 = f32[convolution_at_row2 + u + 2]! - div;
      sum2Up2 += subUp2 * subUp2;
      const subUp3 = f32[convolution_at_row2 + u + 3]! - div;
      sum2Up3 += subUp3 * subUp3;
    }
    sum2 = sum2 + sum2Up1 + (sum2Up2 + sum2Up3);
    const sum3 = Math.fround(sum2);
    f32[sum_at2 + i] = sum3;
    const add = Math.fround(sum3 / 3136 + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = Math.fround(1 / Math.sqrt(add));
    f32[rsqrt_at + i] = rsqrt;
    const weight = f32[layer10Bn1Weight + i]!;
    const bias = f32[layer10Bn1Bias + i]!;
    const convolution_at_row3 = convolution_at + i * 3136;
    const relu_at_row = relu_at + i * 3136;
    for (let w = 0; w < 3136; w++) {
      const add2 = (f32[convolution_at_row3 + w]! - div) * rsqrt * weight + bias;
      f32[relu_at_row + w] = Math.max(add2, 0);
    }
  }
}

/**
 * sum, resnet18.ts:47
 * div, resnet18.ts:47
 * rsqrt, resnet18.ts:47
 * relu, resnet18.ts:48
 */
function sum_relu3(
  f32: Float32Array,
  convolution_at: number,
  sum_at: number,
  div_at: number,
  sum_at2: number,
  rsqrt_at: number,
  windowMax_at: number,
  layer10Bn2Weight: number,
  layer10Bn2Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    let sum = 0;
    let sumSp1 = 0;
    let sumSp2 = 0;
    let sumSp3 = 0;
    const convolution_at_row = convolution_at + i * 3136;
    for (let s = 0; s < 3136; s += 4) {
      sum += f32[convolution_at_row + s]!;
      sumSp1 += f32[convolution_at_row + s + 1]!;
      sumSp2 += f32[convolution_at_row + s + 2]!;
      sumSp3 += f32[convolution_at_row + s + 3]!;
    }
    sum = sum + sumSp1 + (sumSp2 + sumSp3);
    f32[sum_at + i] = sum;
    const div = Math.fround(sum / 3136);
    f32[div_at + i] = div;
    let sum2 = 0;
    let sum2Up1 = 0;
    let sum2Up2 = 0;
    let sum2Up3 = 0;
    const convolution_at_row2 = convolution_at + i * 3136;
    for (let u = 0; u < 3136; u += 4) {
      const sub = f32[convolution_at_row2 + u]! - div;
      sum2 += sub * sub;
      const subUp1 = f32[convolution_at_row2 + u + 1]! - div;
      sum2Up1 += subUp1 * subUp1;
      const subUp2 = f32[convolution_at_row2 + u + 2]! - div;
      sum2Up2 += subUp2 * subUp2;
      const subUp3 = f32[convolution_at_row2 + u + 3]! - div;
      sum2Up3 += subUp3 * subUp3;
    }
    sum2 = sum2 + sum2Up1 + (sum2Up2 + sum2Up3);
    const sum3 = Math.fround(sum2);
    f32[sum_at2 + i] = sum3;
    const add = Math.fround(sum3 / 3136 + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = Math.fround(1 / Math.sqrt(add));
    f32[rsqrt_at + i] = rsqrt;
    const weight = f32[layer10Bn2Weight + i]!;
    const bias = f32[layer10Bn2Bias + i]!;
    const windowMax_at_row = windowMax_at + i * 3136;
    const convolution_at_row3 = convolution_at + i * 3136;
    const relu_at_row = relu_at + i * 3136;
    for (let w = 0; w < 3136; w++) {
      const add2 = (f32[convolution_at_row3 + w]! - div) * rsqrt * weight + bias;
      f32[relu_at_row + w] = Math.max(f32[windowMax_at_row + w]! + add2, 0);
    }
  }
}

/**
 * convolution, resnet18.ts:34
 */
function convolution3(
  f32: Float32Array,
  relu_at: number,
  layer20Conv1Weight: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 126; i += 3) {
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
        for (let r = 0; r < 64; r++) {
          const relu_at_row = relu_at + r * 3136 + j * 112 + k * 2;
          const layer20Conv1Weight_row = layer20Conv1Weight + i * 576 + r * 9;
          for (let s = 0; s < 3; s++) {
            if (j * 2 + s >= 1) {
              if (k * 2 >= 1) {
                const relu = f32[relu_at_row + s * 56 - 57]!;
                convolution += relu * f32[layer20Conv1Weight_row + s * 3]!;
                convolution_i1 += relu * f32[layer20Conv1Weight_row + s * 3 + 576]!;
                convolution_i2 += relu * f32[layer20Conv1Weight_row + s * 3 + 1152]!;
              }
              const relu_k1 = f32[relu_at_row + s * 56 - 55]!;
              convolution_k1 += relu_k1 * f32[layer20Conv1Weight_row + s * 3]!;
              convolution_k1_i1 += relu_k1 * f32[layer20Conv1Weight_row + s * 3 + 576]!;
              convolution_k1_i2 += relu_k1 * f32[layer20Conv1Weight_row + s * 3 + 1152]!;
              const relu_k2 = f32[relu_at_row + s * 56 - 53]!;
              convolution_k2 += relu_k2 * f32[layer20Conv1Weight_row + s * 3]!;
              convolution_k2_i1 += relu_k2 * f32[layer20Conv1Weight_row + s * 3 + 576]!;
              convolution_k2_i2 += relu_k2 * f32[layer20Conv1Weight_row + s * 3 + 1152]!;
              const relu_k3 = f32[relu_at_row + s * 56 - 51]!;
              convolution_k3 += relu_k3 * f32[layer20Conv1Weight_row + s * 3]!;
              convolution_k3_i1 += relu_k3 * f32[layer20Conv1Weight_row + s * 3 + 576]!;
              convolution_k3_i2 += relu_k3 * f32[layer20Conv1Weight_row + s * 3 + 1152]!;
              const relu_t1 = f32[relu_at_row + s * 56 - 56]!;
              convolution += relu_t1 * f32[layer20Conv1Weight_row + s * 3 + 1]!;
              convolution_i1 += relu_t1 * f32[layer20Conv1Weight_row + s * 3 + 577]!;
              convolution_i2 += relu_t1 * f32[layer20Conv1Weight_row + s * 3 + 1153]!;
              const relu_k1_t1 = f32[relu_at_row + s * 56 - 54]!;
              convolution_k1 += relu_k1_t1 * f32[layer20Conv1Weight_row + s * 3 + 1]!;
              convolution_k1_i1 += relu_k1_t1 * f32[layer20Conv1Weight_row + s * 3 + 577]!;
              convolution_k1_i2 += relu_k1_t1 * f32[layer20Conv1Weight_row + s * 3 + 1153]!;
              const relu_k2_t1 = f32[relu_at_row + s * 56 - 52]!;
              convolution_k2 += relu_k2_t1 * f32[layer20Conv1Weight_row + s * 3 + 1]!;
              convolution_k2_i1 += relu_k2_t1 * f32[layer20Conv1Weight_row + s * 3 + 577]!;
              convolution_k2_i2 += relu_k2_t1 * f32[layer20Conv1Weight_row + s * 3 + 1153]!;
              const relu_k3_t1 = f32[relu_at_row + s * 56 - 50]!;
              convolution_k3 += relu_k3_t1 * f32[layer20Conv1Weight_row + s * 3 + 1]!;
              convolution_k3_i1 += relu_k3_t1 * f32[layer20Conv1Weight_row + s * 3 + 577]!;
              convolution_k3_i2 += relu_k3_t1 * f32[layer20Conv1Weight_row + s * 3 + 1153]!;
              const relu_t2 = f32[relu_at_row + s * 56 - 55]!;
              convolution += relu_t2 * f32[layer20Conv1Weight_row + s * 3 + 2]!;
              convolution_i1 += relu_t2 * f32[layer20Conv1Weight_row + s * 3 + 578]!;
              convolution_i2 += relu_t2 * f32[layer20Conv1Weight_row + s * 3 + 1154]!;
              const relu_k1_t2 = f32[relu_at_row + s * 56 - 53]!;
              convolution_k1 += relu_k1_t2 * f32[layer20Conv1Weight_row + s * 3 + 2]!;
              convolution_k1_i1 += relu_k1_t2 * f32[layer20Conv1Weight_row + s * 3 + 578]!;
              convolution_k1_i2 += relu_k1_t2 * f32[layer20Conv1Weight_row + s * 3 + 1154]!;
              const relu_k2_t2 = f32[relu_at_row + s * 56 - 51]!;
              convolution_k2 += relu_k2_t2 * f32[layer20Conv1Weight_row + s * 3 + 2]!;
              convolution_k2_i1 += relu_k2_t2 * f32[layer20Conv1Weight_row + s * 3 + 578]!;
              convolution_k2_i2 += relu_k2_t2 * f32[layer20Conv1Weight_row + s * 3 + 1154]!;
              const relu_k3_t2 = f32[relu_at_row + s * 56 - 49]!;
              convolution_k3 += relu_k3_t2 * f32[layer20Conv1Weight_row + s * 3 + 2]!;
              convolution_k3_i1 += relu_k3_t2 * f32[layer20Conv1Weight_row + s * 3 + 578]!;
              convolution_k3_i2 += relu_k3_t2 * f32[layer20Conv1Weight_row + s * 3 + 1154]!;
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
      for (let r_ir = 0; r_ir < 64; r_ir++) {
        const relu_at_row2 = relu_at + r_ir * 3136 + j_ir * 112 + k_ir * 2;
        const layer20Conv1Weight_row2 = layer20Conv1Weight + r_ir * 9;
        for (let s_ir = 0; s_ir < 3; s_ir++) {
          if (j_ir * 2 + s_ir >= 1) {
            if (k_ir * 2 >= 1) {
              const relu_ir = f32[relu_at_row2 + s_ir * 56 - 57]!;
              convolution_ir += relu_ir * f32[layer20Conv1Weight_row2 + s_ir * 3 + 72576]!;
              convolution_ir_i1 += relu_ir * f32[layer20Conv1Weight_row2 + s_ir * 3 + 73152]!;
            }
            const relu_k1_ir = f32[relu_at_row2 + s_ir * 56 - 55]!;
            convolution_k1_ir += relu_k1_ir * f32[layer20Conv1Weight_row2 + s_ir * 3 + 72576]!;
            convolution_k1_ir_i1 += relu_k1_ir * f32[layer20Conv1Weight_row2 + s_ir * 3 + 73152]!;
            const relu_k2_ir = f32[relu_at_row2 + s_ir * 56 - 53]!;
            convolution_k2_ir += relu_k2_ir * f32[layer20Conv1Weight_row2 + s_ir * 3 + 72576]!;
            convolution_k2_ir_i1 += relu_k2_ir * f32[layer20Conv1Weight_row2 + s_ir * 3 + 73152]!;
            const relu_k3_ir = f32[relu_at_row2 + s_ir * 56 - 51]!;
            convolution_k3_ir += relu_k3_ir * f32[layer20Conv1Weight_row2 + s_ir * 3 + 72576]!;
            convolution_k3_ir_i1 += relu_k3_ir * f32[layer20Conv1Weight_row2 + s_ir * 3 + 73152]!;
            const relu_irTIr1 = f32[relu_at_row2 + s_ir * 56 - 56]!;
            convolution_ir += relu_irTIr1 * f32[layer20Conv1Weight_row2 + s_ir * 3 + 72577]!;
            convolution_ir_i1 += relu_irTIr1 * f32[layer20Conv1Weight_row2 + s_ir * 3 + 73153]!;
            const relu_k1_irTIr1 = f32[relu_at_row2 + s_ir * 56 - 54]!;
            convolution_k1_ir += relu_k1_irTIr1 * f32[layer20Conv1Weight_row2 + s_ir * 3 + 72577]!;
            convolution_k1_ir_i1 += relu_k1_irTIr1 * f32[layer20Conv1Weight_row2 + s_ir * 3 + 73153]!;
            const relu_k2_irTIr1 = f32[relu_at_row2 + s_ir * 56 - 52]!;
            convolution_k2_ir += relu_k2_irTIr1 * f32[layer20Conv1Weight_row2 + s_ir * 3 + 72577]!;
            convolution_k2_ir_i1 += relu_k2_irTIr1 * f32[layer20Conv1Weight_row2 + s_ir * 3 + 73153]!;
            const relu_k3_irTIr1 = f32[relu_at_row2 + s_ir * 56 - 50]!;
            convolution_k3_ir += relu_k3_irTIr1 * f32[layer20Conv1Weight_row2 + s_ir * 3 + 72577]!;
            convolution_k3_ir_i1 += relu_k3_irTIr1 * f32[layer20Conv1Weight_row2 + s_ir * 3 + 73153]!;
            const relu_irTIr2 = f32[relu_at_row2 + s_ir * 56 - 55]!;
            convolution_ir += relu_irTIr2 * f32[layer20Conv1Weight_row2 + s_ir * 3 + 72578]!;
            convolution_ir_i1 += relu_irTIr2 * f32[layer20Conv1Weight_row2 + s_ir * 3 + 73154]!;
            const relu_k1_irTIr2 = f32[relu_at_row2 + s_ir * 56 - 53]!;
            convolution_k1_ir += relu_k1_irTIr2 * f32[layer20Conv1Weight_row2 + s_ir * 3 + 72578]!;
            convolution_k1_ir_i1 += relu_k1_irTIr2 * f32[layer20Conv1Weight_row2 + s_ir * 3 + 73154]!;
            const relu_k2_irTIr2 = f32[relu_at_row2 + s_ir * 56 - 51]!;
            convolution_k2_ir += relu_k2_irTIr2 * f32[layer20Conv1Weight_row2 + s_ir * 3 + 72578]!;
            convolution_k2_ir_i1 += relu_k2_irTIr2 * f32[layer20Conv1Weight_row2 + s_ir * 3 + 73154]!;
            const relu_k3_irTIr2 = f32[relu_at_row2 + s_ir * 56 - 49]!;
            convolution_k3_ir += relu_k3_irTIr2 * f32[layer20Conv1Weight_row2 + s_ir * 3 + 72578]!;
            convolution_k3_ir_i1 += relu_k3_irTIr2 * f32[layer20Conv1Weight_row2 + s_ir * 3 + 73154]!;
          }
        }
      }
      f32[convolution_at_row2 + k_ir + 98784] = convolution_ir;
      f32[convolution_at_row2 + k_ir + 99568] = convolution_ir_i1;
      f32[convolution_at_row2 + k_ir + 98785] = convolution_k1_ir;
      f32[convolution_at_row2 + k_ir + 99569] = convolution_k1_ir_i1;
      f32[convolution_at_row2 + k_ir + 98786] = convolution_k2_ir;
      f32[convolution_at_row2 + k_ir + 99570] = convolution_k2_ir_i1;
      f32[convolution_at_row2 + k_ir + 98787] = convolution_k3_ir;
      f32[convolution_at_row2 + k_ir + 99571] = convolution_k3_ir_i1;
    }
  }
}

/**
 * sum, resnet18.ts:46
 * div, resnet18.ts:46
 * rsqrt, resnet18.ts:46
 * relu, resnet18.ts:46
 */
function sum_relu4(
  f32: Float32Array,
  convolution_at: number,
  sum_at: number,
  div_at: number,
  sum_at2: number,
  rsqrt_at: number,
  layer20Bn1Weight: number,
  layer20Bn1Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 128; i++) {
    let sum = 0;
    let sumSp1 = 0;
    let sumSp2 = 0;
    let sumSp3 = 0;
    const convolution_at_row = convolution_at + i * 784;
    for (let s = 0; s < 784; s += 4) {
      sum += f32[convolution_at_row + s]!;
      sumSp1 += f32[convolution_at_row + s + 1]!;
      sumSp2 += f32[convolution_at_row + s + 2]!;
      sumSp3 += f32[convolution_at_row + s + 3]!;
    }
    sum = sum + sumSp1 + (sumSp2 + sumSp3);
    f32[sum_at + i] = sum;
    const div = Math.fround(sum / 784);
    f32[div_at + i] = div;
    let sum2 = 0;
    let sum2Up1 = 0;
    let sum2Up2 = 0;
    let sum2Up3 = 0;
    const convolution_at_row2 = convolution_at + i * 784;
    for (let u = 0; u < 784; u += 4) {
      const sub = f32[convolution_at_row2 + u]! - div;
      sum2 += sub * sub;
      const subUp1 = f32[convolution_at_row2 + u + 1]! - div;
      sum2Up1 += subUp1 * subUp1;
      const subUp2 = f32[convolution_at_row2 + u + 2]! - div;
      sum2Up2 += subUp2 * subUp2;
      const subUp3 = f32[convolution_at_row2 + u + 3]! - div;
      sum2Up3 += subUp3 * subUp3;
    }
    sum2 = sum2 + sum2Up1 + (sum2Up2 + sum2Up3);
    const sum3 = Math.fround(sum2);
    f32[sum_at2 + i] = sum3;
    const add = Math.fround(sum3 / 784 + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = Math.fround(1 / Math.sqrt(add));
    f32[rsqrt_at + i] = rsqrt;
    const weight = f32[layer20Bn1Weight + i]!;
    const bias = f32[layer20Bn1Bias + i]!;
    const convolution_at_row3 = convolution_at + i * 784;
    const relu_at_row = relu_at + i * 784;
    for (let w = 0; w < 784; w++) {
      const add2 = (f32[convolution_at_row3 + w]! - div) * rsqrt * weight + bias;
      f32[relu_at_row + w] = Math.max(add2, 0);
    }
  }
}

/**
 * convolution, resnet18.ts:34
 */
function convolution4(
  f32: Float32Array,
  relu_at: number,
  layer20Conv2Weight: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 126; i += 3) {
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
        for (let r = 0; r < 128; r++) {
          const relu_at_row = relu_at + r * 784 + j * 28 + k;
          const layer20Conv2Weight_row = layer20Conv2Weight + i * 1152 + r * 9;
          for (let s = 0; s < 3; s++) {
            if (j + s >= 1 && j + s < 29) {
              if (k >= 1) {
                const relu = f32[relu_at_row + s * 28 - 29]!;
                convolution += relu * f32[layer20Conv2Weight_row + s * 3]!;
                convolution_i1 += relu * f32[layer20Conv2Weight_row + s * 3 + 1152]!;
                convolution_i2 += relu * f32[layer20Conv2Weight_row + s * 3 + 2304]!;
              }
              const relu_k1 = f32[relu_at_row + s * 28 - 28]!;
              convolution_k1 += relu_k1 * f32[layer20Conv2Weight_row + s * 3]!;
              convolution_k1_i1 += relu_k1 * f32[layer20Conv2Weight_row + s * 3 + 1152]!;
              convolution_k1_i2 += relu_k1 * f32[layer20Conv2Weight_row + s * 3 + 2304]!;
              const relu_k2 = f32[relu_at_row + s * 28 - 27]!;
              convolution_k2 += relu_k2 * f32[layer20Conv2Weight_row + s * 3]!;
              convolution_k2_i1 += relu_k2 * f32[layer20Conv2Weight_row + s * 3 + 1152]!;
              convolution_k2_i2 += relu_k2 * f32[layer20Conv2Weight_row + s * 3 + 2304]!;
              const relu_k3 = f32[relu_at_row + s * 28 - 26]!;
              convolution_k3 += relu_k3 * f32[layer20Conv2Weight_row + s * 3]!;
              convolution_k3_i1 += relu_k3 * f32[layer20Conv2Weight_row + s * 3 + 1152]!;
              convolution_k3_i2 += relu_k3 * f32[layer20Conv2Weight_row + s * 3 + 2304]!;
              const relu_t1 = f32[relu_at_row + s * 28 - 28]!;
              convolution += relu_t1 * f32[layer20Conv2Weight_row + s * 3 + 1]!;
              convolution_i1 += relu_t1 * f32[layer20Conv2Weight_row + s * 3 + 1153]!;
              convolution_i2 += relu_t1 * f32[layer20Conv2Weight_row + s * 3 + 2305]!;
              const relu_k1_t1 = f32[relu_at_row + s * 28 - 27]!;
              convolution_k1 += relu_k1_t1 * f32[layer20Conv2Weight_row + s * 3 + 1]!;
              convolution_k1_i1 += relu_k1_t1 * f32[layer20Conv2Weight_row + s * 3 + 1153]!;
              convolution_k1_i2 += relu_k1_t1 * f32[layer20Conv2Weight_row + s * 3 + 2305]!;
              const relu_k2_t1 = f32[relu_at_row + s * 28 - 26]!;
              convolution_k2 += relu_k2_t1 * f32[layer20Conv2Weight_row + s * 3 + 1]!;
              convolution_k2_i1 += relu_k2_t1 * f32[layer20Conv2Weight_row + s * 3 + 1153]!;
              convolution_k2_i2 += relu_k2_t1 * f32[layer20Conv2Weight_row + s * 3 + 2305]!;
              const relu_k3_t1 = f32[relu_at_row + s * 28 - 25]!;
              convolution_k3 += relu_k3_t1 * f32[layer20Conv2Weight_row + s * 3 + 1]!;
              convolution_k3_i1 += relu_k3_t1 * f32[layer20Conv2Weight_row + s * 3 + 1153]!;
              convolution_k3_i2 += relu_k3_t1 * f32[layer20Conv2Weight_row + s * 3 + 2305]!;
              const relu_t2 = f32[relu_at_row + s * 28 - 27]!;
              convolution += relu_t2 * f32[layer20Conv2Weight_row + s * 3 + 2]!;
              convolution_i1 += relu_t2 * f32[layer20Conv2Weight_row + s * 3 + 1154]!;
              convolution_i2 += relu_t2 * f32[layer20Conv2Weight_row + s * 3 + 2306]!;
              const relu_k1_t2 = f32[relu_at_row + s * 28 - 26]!;
              convolution_k1 += relu_k1_t2 * f32[layer20Conv2Weight_row + s * 3 + 2]!;
              convolution_k1_i1 += relu_k1_t2 * f32[layer20Conv2Weight_row + s * 3 + 1154]!;
              convolution_k1_i2 += relu_k1_t2 * f32[layer20Conv2Weight_row + s * 3 + 2306]!;
              const relu_k2_t2 = f32[relu_at_row + s * 28 - 25]!;
              convolution_k2 += relu_k2_t2 * f32[layer20Conv2Weight_row + s * 3 + 2]!;
              convolution_k2_i1 += relu_k2_t2 * f32[layer20Conv2Weight_row + s * 3 + 1154]!;
              convolution_k2_i2 += relu_k2_t2 * f32[layer20Conv2Weight_row + s * 3 + 2306]!;
              if (k < 24) {
                const relu_k3_t2 = f32[relu_at_row + s * 28 - 24]!;
                convolution_k3 += relu_k3_t2 * f32[layer20Conv2Weight_row + s * 3 + 2]!;
                convolution_k3_i1 += relu_k3_t2 * f32[layer20Conv2Weight_row + s * 3 + 1154]!;
                convolution_k3_i2 += relu_k3_t2 * f32[layer20Conv2Weight_row + s * 3 + 2306]!;
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
      for (let r_ir = 0; r_ir < 128; r_ir++) {
        const relu_at_row2 = relu_at + r_ir * 784 + j_ir * 28 + k_ir;
        const layer20Conv2Weight_row2 = layer20Conv2Weight + r_ir * 9;
        for (let s_ir = 0; s_ir < 3; s_ir++) {
          if (j_ir + s_ir >= 1 && j_ir + s_ir < 29) {
            if (k_ir >= 1) {
              const relu_ir = f32[relu_at_row2 + s_ir * 28 - 29]!;
              convolution_ir += relu_ir * f32[layer20Conv2Weight_row2 + s_ir * 3 + 145152]!;
              convolution_ir_i1 += relu_ir * f32[layer20Conv2Weight_row2 + s_ir * 3 + 146304]!;
            }
            const relu_k1_ir = f32[relu_at_row2 + s_ir * 28 - 28]!;
            convolution_k1_ir += relu_k1_ir * f32[layer20Conv2Weight_row2 + s_ir * 3 + 145152]!;
            convolution_k1_ir_i1 += relu_k1_ir * f32[layer20Conv2Weight_row2 + s_ir * 3 + 146304]!;
            const relu_k2_ir = f32[relu_at_row2 + s_ir * 28 - 27]!;
            convolution_k2_ir += relu_k2_ir * f32[layer20Conv2Weight_row2 + s_ir * 3 + 145152]!;
            convolution_k2_ir_i1 += relu_k2_ir * f32[layer20Conv2Weight_row2 + s_ir * 3 + 146304]!;
            const relu_k3_ir = f32[relu_at_row2 + s_ir * 28 - 26]!;
            convolution_k3_ir += relu_k3_ir * f32[layer20Conv2Weight_row2 + s_ir * 3 + 145152]!;
            convolution_k3_ir_i1 += relu_k3_ir * f32[layer20Conv2Weight_row2 + s_ir * 3 + 146304]!;
            const relu_irTIr1 = f32[relu_at_row2 + s_ir * 28 - 28]!;
            convolution_ir += relu_irTIr1 * f32[layer20Conv2Weight_row2 + s_ir * 3 + 145153]!;
            convolution_ir_i1 += relu_irTIr1 * f32[layer20Conv2Weight_row2 + s_ir * 3 + 146305]!;
            const relu_k1_irTIr1 = f32[relu_at_row2 + s_ir * 28 - 27]!;
            convolution_k1_ir += relu_k1_irTIr1 * f32[layer20Conv2Weight_row2 + s_ir * 3 + 145153]!;
            convolution_k1_ir_i1 += relu_k1_irTIr1 * f32[layer20Conv2Weight_row2 + s_ir * 3 + 146305]!;
            const relu_k2_irTIr1 = f32[relu_at_row2 + s_ir * 28 - 26]!;
            convolution_k2_ir += relu_k2_irTIr1 * f32[layer20Conv2Weight_row2 + s_ir * 3 + 145153]!;
            convolution_k2_ir_i1 += relu_k2_irTIr1 * f32[layer20Conv2Weight_row2 + s_ir * 3 + 146305]!;
            const relu_k3_irTIr1 = f32[relu_at_row2 + s_ir * 28 - 25]!;
            convolution_k3_ir += relu_k3_irTIr1 * f32[layer20Conv2Weight_row2 + s_ir * 3 + 145153]!;
            convolution_k3_ir_i1 += relu_k3_irTIr1 * f32[layer20Conv2Weight_row2 + s_ir * 3 + 146305]!;
            const relu_irTIr2 = f32[relu_at_row2 + s_ir * 28 - 27]!;
            convolution_ir += relu_irTIr2 * f32[layer20Conv2Weight_row2 + s_ir * 3 + 145154]!;
            convolution_ir_i1 += relu_irTIr2 * f32[layer20Conv2Weight_row2 + s_ir * 3 + 146306]!;
            const relu_k1_irTIr2 = f32[relu_at_row2 + s_ir * 28 - 26]!;
            convolution_k1_ir += relu_k1_irTIr2 * f32[layer20Conv2Weight_row2 + s_ir * 3 + 145154]!;
            convolution_k1_ir_i1 += relu_k1_irTIr2 * f32[layer20Conv2Weight_row2 + s_ir * 3 + 146306]!;
            const relu_k2_irTIr2 = f32[relu_at_row2 + s_ir * 28 - 25]!;
            convolution_k2_ir += relu_k2_irTIr2 * f32[layer20Conv2Weight_row2 + s_ir * 3 + 145154]!;
            convolution_k2_ir_i1 += relu_k2_irTIr2 * f32[layer20Conv2Weight_row2 + s_ir * 3 + 146306]!;
            if (k_ir < 24) {
              const relu_k3_irTIr2 = f32[relu_at_row2 + s_ir * 28 - 24]!;
              convolution_k3_ir += relu_k3_irTIr2 * f32[layer20Conv2Weight_row2 + s_ir * 3 + 145154]!;
              convolution_k3_ir_i1 += relu_k3_irTIr2 * f32[layer20Conv2Weight_row2 + s_ir * 3 + 146306]!;
            }
          }
        }
      }
      f32[convolution_at_row2 + k_ir + 98784] = convolution_ir;
      f32[convolution_at_row2 + k_ir + 99568] = convolution_ir_i1;
      f32[convolution_at_row2 + k_ir + 98785] = convolution_k1_ir;
      f32[convolution_at_row2 + k_ir + 99569] = convolution_k1_ir_i1;
      f32[convolution_at_row2 + k_ir + 98786] = convolution_k2_ir;
      f32[convolution_at_row2 + k_ir + 99570] = convolution_k2_ir_i1;
      f32[convolution_at_row2 + k_ir + 98787] = convolution_k3_ir;
      f32[convolution_at_row2 + k_ir + 99571] = convolution_k3_ir_i1;
    }
  }
}

/**
 * sum, resnet18.ts:47
 * div, resnet18.ts:47
 * rsqrt, resnet18.ts:47
 */
function sum_rsqrt(
  f32: Float32Array,
  convolution_at: number,
  sum_at: number,
  div_at: number,
  sum_at2: number,
  rsqrt_at: number,
): void {
  for (let i = 0; i < 128; i++) {
    let sum = 0;
    let sumSp1 = 0;
    let sumSp2 = 0;
    let sumSp3 = 0;
    const convolution_at_row = convolution_at + i * 784;
    for (let s = 0; s < 784; s += 4) {
      sum += f32[convolution_at_row + s]!;
      sumSp1 += f32[convolution_at_row + s + 1]!;
      sumSp2 += f32[convolution_at_row + s + 2]!;
      sumSp3 += f32[convolution_at_row + s + 3]!;
    }
    sum = sum + sumSp1 + (sumSp2 + sumSp3);
    f32[sum_at + i] = sum;
    const div = Math.fround(sum / 784);
    f32[div_at + i] = div;
    let sum2 = 0;
    let sum2Up1 = 0;
    let sum2Up2 = 0;
    let sum2Up3 = 0;
    const convolution_at_row2 = convolution_at + i * 784;
    for (let u = 0; u < 784; u += 4) {
      const sub = f32[convolution_at_row2 + u]! - div;
      sum2 += sub * sub;
      const subUp1 = f32[convolution_at_row2 + u + 1]! - div;
      sum2Up1 += subUp1 * subUp1;
      const subUp2 = f32[convolution_at_row2 + u + 2]! - div;
      sum2Up2 += subUp2 * subUp2;
      const subUp3 = f32[convolution_at_row2 + u + 3]! - div;
      sum2Up3 += subUp3 * subUp3;
    }
    sum2 = sum2 + sum2Up1 + (sum2Up2 + sum2Up3);
    const sum3 = Math.fround(sum2);
    f32[sum_at2 + i] = sum3;
    const add = Math.fround(sum3 / 784 + /* 0.00001 */ 0.000009999999747378752);
    f32[rsqrt_at + i] = 1 / Math.sqrt(add);
  }
}

/**
 * convolution, resnet18.ts:34
 */
function convolution5(
  f32: Float32Array,
  relu_at: number,
  layer20Downsample0Weight: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 126; i += 3) {
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
        const relu_at_row = relu_at + j * 112 + k * 2;
        const layer20Downsample0Weight_row = layer20Downsample0Weight + i * 64;
        for (let r = 0; r < 64; r++) {
          const relu = f32[relu_at_row + r * 3136]!;
          const relu_k1 = f32[relu_at_row + r * 3136 + 2]!;
          const relu_k2 = f32[relu_at_row + r * 3136 + 4]!;
          const relu_k3 = f32[relu_at_row + r * 3136 + 6]!;
          const weight = f32[layer20Downsample0Weight_row + r]!;
          const weight_i1 = f32[layer20Downsample0Weight_row + r + 64]!;
          const weight_i2 = f32[layer20Downsample0Weight_row + r + 128]!;
          convolution += relu * weight;
          convolution_i1 += relu * weight_i1;
          convolution_i2 += relu * weight_i2;
          convolution_k1 += relu_k1 * weight;
          convolution_k1_i1 += relu_k1 * weight_i1;
          convolution_k1_i2 += relu_k1 * weight_i2;
          convolution_k2 += relu_k2 * weight;
          convolution_k2_i1 += relu_k2 * weight_i1;
          convolution_k2_i2 += relu_k2 * weight_i2;
          convolution_k3 += relu_k3 * weight;
          convolution_k3_i1 += relu_k3 * weight_i1;
          convolution_k3_i2 += relu_k3 * weight_i2;
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
      const relu_at_row2 = relu_at + j_ir * 112 + k_ir * 2;
      for (let r_ir = 0; r_ir < 64; r_ir++) {
        const relu_ir = f32[relu_at_row2 + r_ir * 3136]!;
        const relu_k1_ir = f32[relu_at_row2 + r_ir * 3136 + 2]!;
        const relu_k2_ir = f32[relu_at_row2 + r_ir * 3136 + 4]!;
        const relu_k3_ir = f32[relu_at_row2 + r_ir * 3136 + 6]!;
        const weight_ir = f32[layer20Downsample0Weight + r_ir + 8064]!;
        const weight_ir_i1 = f32[layer20Downsample0Weight + r_ir + 8128]!;
        convolution_ir += relu_ir * weight_ir;
        convolution_ir_i1 += relu_ir * weight_ir_i1;
        convolution_k1_ir += relu_k1_ir * weight_ir;
        convolution_k1_ir_i1 += relu_k1_ir * weight_ir_i1;
        convolution_k2_ir += relu_k2_ir * weight_ir;
        convolution_k2_ir_i1 += relu_k2_ir * weight_ir_i1;
        convolution_k3_ir += relu_k3_ir * weight_ir;
        convolution_k3_ir_i1 += relu_k3_ir * weight_ir_i1;
      }
      f32[convolution_at_row2 + k_ir + 98784] = convolution_ir;
      f32[convolution_at_row2 + k_ir + 99568] = convolution_ir_i1;
      f32[convolution_at_row2 + k_ir + 98785] = convolution_k1_ir;
      f32[convolution_at_row2 + k_ir + 99569] = convolution_k1_ir_i1;
      f32[convolution_at_row2 + k_ir + 98786] = convolution_k2_ir;
      f32[convolution_at_row2 + k_ir + 99570] = convolution_k2_ir_i1;
      f32[convolution_at_row2 + k_ir + 98787] = convolution_k3_ir;
      f32[convolution_at_row2 + k_ir + 99571] = convolution_k3_ir_i1;
    }
  }
}

/**
 * sum, resnet18.ts:50
 * div, resnet18.ts:50
 * rsqrt, resnet18.ts:50
 * relu, resnet18.ts:50
 */
function sum_relu5(
  f32: Float32Array,
  convolution_at: number,
  sum_at: number,
  div_at: number,
  sum_at2: number,
  rsqrt_at: number,
  layer20Downsample1Weight: number,
  layer20Downsample1Bias: number,
  convolution_at2: number,
  div_at2: number,
  rsqrt_at2: number,
  layer20Bn2Weight: number,
  layer20Bn2Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 128; i++) {
    let sum = 0;
    let sumSp1 = 0;
    let sumSp2 = 0;
    let sumSp3 = 0;
    const convolution_at_row = convolution_at + i * 784;
    for (let s = 0; s < 784; s += 4) {
      sum += f32[convolution_at_row + s]!;
      sumSp1 += f32[convolution_at_row + s + 1]!;
      sumSp2 += f32[convolution_at_row + s + 2]!;
      sumSp3 += f32[convolution_at_row + s + 3]!;
    }
    sum = sum + sumSp1 + (sumSp2 + sumSp3);
    f32[sum_at + i] = sum;
    const div = Math.fround(sum / 784);
    f32[div_at + i] = div;
    let sum2 = 0;
    let sum2Up1 = 0;
    let sum2Up2 = 0;
    let sum2Up3 = 0;
    const convolution_at_row2 = convolution_at + i * 784;
    for (let u = 0; u < 784; u += 4) {
      const sub = f32[convolution_at_row2 + u]! - div;
      sum2 += sub * sub;
      const subUp1 = f32[convolution_at_row2 + u + 1]! - div;
      sum2Up1 += subUp1 * subUp1;
      const subUp2 = f32[convolution_at_row2 + u + 2]! - div;
      sum2Up2 += subUp2 * subUp2;
      const subUp3 = f32[convolution_at_row2 + u + 3]! - div;
      sum2Up3 += subUp3 * subUp3;
    }
    sum2 = sum2 + sum2Up1 + (sum2Up2 + sum2Up3);
    const sum3 = Math.fround(sum2);
    f32[sum_at2 + i] = sum3;
    const add = Math.fround(sum3 / 784 + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = Math.fround(1 / Math.sqrt(add));
    f32[rsqrt_at + i] = rsqrt;
    const weight = f32[layer20Downsample1Weight + i]!;
    const bias = f32[layer20Downsample1Bias + i]!;
    const div3 = f32[div_at2 + i]!;
    const rsqrt2 = f32[rsqrt_at2 + i]!;
    const weight2 = f32[layer20Bn2Weight + i]!;
    const bias2 = f32[layer20Bn2Bias + i]!;
    const convolution_at_row3 = convolution_at + i * 784;
    const convolution_at2_row = convolution_at2 + i * 784;
    const relu_at_row = relu_at + i * 784;
    for (let w = 0; w < 784; w++) {
      const add2 = (f32[convolution_at_row3 + w]! - div) * rsqrt * weight + bias;
      const add3 = (f32[convolution_at2_row + w]! - div3) * rsqrt2 * weight2 + bias2;
      f32[relu_at_row + w] = Math.max(add2 + add3, 0);
    }
  }
}

/**
 * sum, resnet18.ts:47
 * div, resnet18.ts:47
 * rsqrt, resnet18.ts:47
 * relu, resnet18.ts:48
 */
function sum_relu6(
  f32: Float32Array,
  convolution_at: number,
  sum_at: number,
  div_at: number,
  sum_at2: number,
  rsqrt_at: number,
  relu_at: number,
  layer21Bn2Weight: number,
  layer21Bn2Bias: number,
  relu_at2: number,
): void {
  for (let i = 0; i < 128; i++) {
    let sum = 0;
    let sumSp1 = 0;
    let sumSp2 = 0;
    let sumSp3 = 0;
    const convolution_at_row = convolution_at + i * 784;
    for (let s = 0; s < 784; s += 4) {
      sum += f32[convolution_at_row + s]!;
      sumSp1 += f32[convolution_at_row + s + 1]!;
      sumSp2 += f32[convolution_at_row + s + 2]!;
      sumSp3 += f32[convolution_at_row + s + 3]!;
    }
    sum = sum + sumSp1 + (sumSp2 + sumSp3);
    f32[sum_at + i] = sum;
    const div = Math.fround(sum / 784);
    f32[div_at + i] = div;
    let sum2 = 0;
    let sum2Up1 = 0;
    let sum2Up2 = 0;
    let sum2Up3 = 0;
    const convolution_at_row2 = convolution_at + i * 784;
    for (let u = 0; u < 784; u += 4) {
      const sub = f32[convolution_at_row2 + u]! - div;
      sum2 += sub * sub;
      const subUp1 = f32[convolution_at_row2 + u + 1]! - div;
      sum2Up1 += subUp1 * subUp1;
      const subUp2 = f32[convolution_at_row2 + u + 2]! - div;
      sum2Up2 += subUp2 * subUp2;
      const subUp3 = f32[convolution_at_row2 + u + 3]! - div;
      sum2Up3 += subUp3 * subUp3;
    }
    sum2 = sum2 + sum2Up1 + (sum2Up2 + sum2Up3);
    const sum3 = Math.fround(sum2);
    f32[sum_at2 + i] = sum3;
    const add = Math.fround(sum3 / 784 + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = Math.fround(1 / Math.sqrt(add));
    f32[rsqrt_at + i] = rsqrt;
    const weight = f32[layer21Bn2Weight + i]!;
    const bias = f32[layer21Bn2Bias + i]!;
    const relu_at_row = relu_at + i * 784;
    const convolution_at_row3 = convolution_at + i * 784;
    const relu_at2_row = relu_at2 + i * 784;
    for (let w = 0; w < 784; w++) {
      const add2 = (f32[convolution_at_row3 + w]! - div) * rsqrt * weight + bias;
      f32[relu_at2_row + w] = Math.max(f32[relu_at_row + w]! + add2, 0);
    }
  }
}

/**
 * convolution, resnet18.ts:34
 */
function convolution6(
  f32: Float32Array,
  relu_at: number,
  layer30Conv1Weight: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 255; i += 3) {
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
        for (let r = 0; r < 128; r++) {
          const relu_at_row = relu_at + r * 784 + j * 56 + k * 2;
          const layer30Conv1Weight_row = layer30Conv1Weight + i * 1152 + r * 9;
          for (let s = 0; s < 3; s++) {
            if (j * 2 + s >= 1) {
              if (k * 2 >= 1) {
                const relu = f32[relu_at_row + s * 28 - 29]!;
                convolution += relu * f32[layer30Conv1Weight_row + s * 3]!;
                convolution_i1 += relu * f32[layer30Conv1Weight_row + s * 3 + 1152]!;
                convolution_i2 += relu * f32[layer30Conv1Weight_row + s * 3 + 2304]!;
              }
              const relu_k1 = f32[relu_at_row + s * 28 - 27]!;
              convolution_k1 += relu_k1 * f32[layer30Conv1Weight_row + s * 3]!;
              convolution_k1_i1 += relu_k1 * f32[layer30Conv1Weight_row + s * 3 + 1152]!;
              convolution_k1_i2 += relu_k1 * f32[layer30Conv1Weight_row + s * 3 + 2304]!;
              const relu_k2 = f32[relu_at_row + s * 28 - 25]!;
              convolution_k2 += relu_k2 * f32[layer30Conv1Weight_row + s * 3]!;
              convolution_k2_i1 += relu_k2 * f32[layer30Conv1Weight_row + s * 3 + 1152]!;
              convolution_k2_i2 += relu_k2 * f32[layer30Conv1Weight_row + s * 3 + 2304]!;
              const relu_k3 = f32[relu_at_row + s * 28 - 23]!;
              convolution_k3 += relu_k3 * f32[layer30Conv1Weight_row + s * 3]!;
              convolution_k3_i1 += relu_k3 * f32[layer30Conv1Weight_row + s * 3 + 1152]!;
              convolution_k3_i2 += relu_k3 * f32[layer30Conv1Weight_row + s * 3 + 2304]!;
              const relu_t1 = f32[relu_at_row + s * 28 - 28]!;
              convolution += relu_t1 * f32[layer30Conv1Weight_row + s * 3 + 1]!;
              convolution_i1 += relu_t1 * f32[layer30Conv1Weight_row + s * 3 + 1153]!;
              convolution_i2 += relu_t1 * f32[layer30Conv1Weight_row + s * 3 + 2305]!;
              const relu_k1_t1 = f32[relu_at_row + s * 28 - 26]!;
              convolution_k1 += relu_k1_t1 * f32[layer30Conv1Weight_row + s * 3 + 1]!;
              convolution_k1_i1 += relu_k1_t1 * f32[layer30Conv1Weight_row + s * 3 + 1153]!;
              convolution_k1_i2 += relu_k1_t1 * f32[layer30Conv1Weight_row + s * 3 + 2305]!;
              const relu_k2_t1 = f32[relu_at_row + s * 28 - 24]!;
              convolution_k2 += relu_k2_t1 * f32[layer30Conv1Weight_row + s * 3 + 1]!;
              convolution_k2_i1 += relu_k2_t1 * f32[layer30Conv1Weight_row + s * 3 + 1153]!;
              convolution_k2_i2 += relu_k2_t1 * f32[layer30Conv1Weight_row + s * 3 + 2305]!;
              const relu_k3_t1 = f32[relu_at_row + s * 28 - 22]!;
              convolution_k3 += relu_k3_t1 * f32[layer30Conv1Weight_row + s * 3 + 1]!;
              convolution_k3_i1 += relu_k3_t1 * f32[layer30Conv1Weight_row + s * 3 + 1153]!;
              convolution_k3_i2 += relu_k3_t1 * f32[layer30Conv1Weight_row + s * 3 + 2305]!;
              const relu_t2 = f32[relu_at_row + s * 28 - 27]!;
              convolution += relu_t2 * f32[layer30Conv1Weight_row + s * 3 + 2]!;
              convolution_i1 += relu_t2 * f32[layer30Conv1Weight_row + s * 3 + 1154]!;
              convolution_i2 += relu_t2 * f32[layer30Conv1Weight_row + s * 3 + 2306]!;
              const relu_k1_t2 = f32[relu_at_row + s * 28 - 25]!;
              convolution_k1 += relu_k1_t2 * f32[layer30Conv1Weight_row + s * 3 + 2]!;
              convolution_k1_i1 += relu_k1_t2 * f32[layer30Conv1Weight_row + s * 3 + 1154]!;
              convolution_k1_i2 += relu_k1_t2 * f32[layer30Conv1Weight_row + s * 3 + 2306]!;
              const relu_k2_t2 = f32[relu_at_row + s * 28 - 23]!;
              convolution_k2 += relu_k2_t2 * f32[layer30Conv1Weight_row + s * 3 + 2]!;
              convolution_k2_i1 += relu_k2_t2 * f32[layer30Conv1Weight_row + s * 3 + 1154]!;
              convolution_k2_i2 += relu_k2_t2 * f32[layer30Conv1Weight_row + s * 3 + 2306]!;
              const relu_k3_t2 = f32[relu_at_row + s * 28 - 21]!;
              convolution_k3 += relu_k3_t2 * f32[layer30Conv1Weight_row + s * 3 + 2]!;
              convolution_k3_i1 += relu_k3_t2 * f32[layer30Conv1Weight_row + s * 3 + 1154]!;
              convolution_k3_i2 += relu_k3_t2 * f32[layer30Conv1Weight_row + s * 3 + 2306]!;
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
      for (let r_kr = 0; r_kr < 128; r_kr++) {
        const relu_at_row2 = relu_at + r_kr * 784 + j * 56;
        const layer30Conv1Weight_row2 = layer30Conv1Weight + i * 1152 + r_kr * 9;
        for (let s_kr = 0; s_kr < 3; s_kr++) {
          if (j * 2 + s_kr >= 1) {
            const relu_kr = f32[relu_at_row2 + s_kr * 28 - 5]!;
            const layer30Conv1Weight0 = f32[layer30Conv1Weight_row2 + s_kr * 3]!;
            const layer30Conv1Weight1 = f32[layer30Conv1Weight_row2 + s_kr * 3 + 1152]!;
            const layer30Conv1Weight2 = f32[layer30Conv1Weight_row2 + s_kr * 3 + 2304]!;
            convolution_kr += relu_kr * layer30Conv1Weight0;
            convolution_kr_i1 += relu_kr * layer30Conv1Weight1;
            convolution_kr_i2 += relu_kr * layer30Conv1Weight2;
            const relu0 = f32[relu_at_row2 + s_kr * 28 - 3]!;
            const relu_kr_k1 = relu0;
            convolution_kr_k1 += relu_kr_k1 * layer30Conv1Weight0;
            convolution_kr_k1_i1 += relu_kr_k1 * layer30Conv1Weight1;
            convolution_kr_k1_i2 += relu_kr_k1 * layer30Conv1Weight2;
            const relu_krTKr1 = f32[relu_at_row2 + s_kr * 28 - 4]!;
            const layer30Conv1Weight3 = f32[layer30Conv1Weight_row2 + s_kr * 3 + 1]!;
            const layer30Conv1Weight4 = f32[layer30Conv1Weight_row2 + s_kr * 3 + 1153]!;
            const layer30Conv1Weight5 = f32[layer30Conv1Weight_row2 + s_kr * 3 + 2305]!;
            convolution_kr += relu_krTKr1 * layer30Conv1Weight3;
            convolution_kr_i1 += relu_krTKr1 * layer30Conv1Weight4;
            convolution_kr_i2 += relu_krTKr1 * layer30Conv1Weight5;
            const relu_kr_k1TKr1 = f32[relu_at_row2 + s_kr * 28 - 2]!;
            convolution_kr_k1 += relu_kr_k1TKr1 * layer30Conv1Weight3;
            convolution_kr_k1_i1 += relu_kr_k1TKr1 * layer30Conv1Weight4;
            convolution_kr_k1_i2 += relu_kr_k1TKr1 * layer30Conv1Weight5;
            const relu_krTKr2 = relu0;
            const layer30Conv1Weight6 = f32[layer30Conv1Weight_row2 + s_kr * 3 + 2]!;
            const layer30Conv1Weight7 = f32[layer30Conv1Weight_row2 + s_kr * 3 + 1154]!;
            const layer30Conv1Weight8 = f32[layer30Conv1Weight_row2 + s_kr * 3 + 2306]!;
            convolution_kr += relu_krTKr2 * layer30Conv1Weight6;
            convolution_kr_i1 += relu_krTKr2 * layer30Conv1Weight7;
            convolution_kr_i2 += relu_krTKr2 * layer30Conv1Weight8;
            const relu_kr_k1TKr2 = f32[relu_at_row2 + s_kr * 28 - 1]!;
            convolution_kr_k1 += relu_kr_k1TKr2 * layer30Conv1Weight6;
            convolution_kr_k1_i1 += relu_kr_k1TKr2 * layer30Conv1Weight7;
            convolution_kr_k1_i2 += relu_kr_k1TKr2 * layer30Conv1Weight8;
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
      let convolution_k1_ir = 0;
      let convolution_k2_ir = 0;
      let convolution_k3_ir = 0;
      for (let r_ir = 0; r_ir < 128; r_ir++) {
        const relu_at_row3 = relu_at + r_ir * 784 + j_ir * 56 + k_ir * 2;
        const layer30Conv1Weight_row3 = layer30Conv1Weight + r_ir * 9;
        for (let s_ir = 0; s_ir < 3; s_ir++) {
          if (j_ir * 2 + s_ir >= 1) {
            if (k_ir * 2 >= 1) {
              convolution_ir +=
                f32[relu_at_row3 + s_ir * 28 - 29]! * f32[layer30Conv1Weight_row3 + s_ir * 3 + 293760]!;
            }
            convolution_k1_ir +=
              f32[relu_at_row3 + s_ir * 28 - 27]! * f32[layer30Conv1Weight_row3 + s_ir * 3 + 293760]!;
            convolution_k2_ir +=
              f32[relu_at_row3 + s_ir * 28 - 25]! * f32[layer30Conv1Weight_row3 + s_ir * 3 + 293760]!;
            convolution_k3_ir +=
              f32[relu_at_row3 + s_ir * 28 - 23]! * f32[layer30Conv1Weight_row3 + s_ir * 3 + 293760]!;
            convolution_ir +=
              f32[relu_at_row3 + s_ir * 28 - 28]! * f32[layer30Conv1Weight_row3 + s_ir * 3 + 293761]!;
            convolution_k1_ir +=
              f32[relu_at_row3 + s_ir * 28 - 26]! * f32[layer30Conv1Weight_row3 + s_ir * 3 + 293761]!;
            convolution_k2_ir +=
              f32[relu_at_row3 + s_ir * 28 - 24]! * f32[layer30Conv1Weight_row3 + s_ir * 3 + 293761]!;
            convolution_k3_ir +=
              f32[relu_at_row3 + s_ir * 28 - 22]! * f32[layer30Conv1Weight_row3 + s_ir * 3 + 293761]!;
            convolution_ir +=
              f32[relu_at_row3 + s_ir * 28 - 27]! * f32[layer30Conv1Weight_row3 + s_ir * 3 + 293762]!;
            convolution_k1_ir +=
              f32[relu_at_row3 + s_ir * 28 - 25]! * f32[layer30Conv1Weight_row3 + s_ir * 3 + 293762]!;
            convolution_k2_ir +=
              f32[relu_at_row3 + s_ir * 28 - 23]! * f32[layer30Conv1Weight_row3 + s_ir * 3 + 293762]!;
            convolution_k3_ir +=
              f32[relu_at_row3 + s_ir * 28 - 21]! * f32[layer30Conv1Weight_row3 + s_ir * 3 + 293762]!;
          }
        }
      }
      f32[convolution_at_row3 + k_ir + 49980] = convolution_ir;
      f32[convolution_at_row3 + k_ir + 49981] = convolution_k1_ir;
      f32[convolution_at_row3 + k_ir + 49982] = convolution_k2_ir;
      f32[convolution_at_row3 + k_ir + 49983] = convolution_k3_ir;
    }
    let convolution_kr_ir = 0;
    let convolution_kr_k1_ir = 0;
    for (let r_kr_ir = 0; r_kr_ir < 128; r_kr_ir++) {
      const relu_at_row4 = relu_at + r_kr_ir * 784 + j_ir * 56;
      const layer30Conv1Weight_row4 = layer30Conv1Weight + r_kr_ir * 9;
      for (let s_kr_ir = 0; s_kr_ir < 3; s_kr_ir++) {
        if (j_ir * 2 + s_kr_ir >= 1) {
          const layer30Conv1Weight9 = f32[layer30Conv1Weight_row4 + s_kr_ir * 3 + 293760]!;
          convolution_kr_ir += f32[relu_at_row4 + s_kr_ir * 28 - 5]! * layer30Conv1Weight9;
          const relu1 = f32[relu_at_row4 + s_kr_ir * 28 - 3]!;
          convolution_kr_k1_ir += relu1 * layer30Conv1Weight9;
          const layer30Conv1Weight10 = f32[layer30Conv1Weight_row4 + s_kr_ir * 3 + 293761]!;
          convolution_kr_ir += f32[relu_at_row4 + s_kr_ir * 28 - 4]! * layer30Conv1Weight10;
          convolution_kr_k1_ir += f32[relu_at_row4 + s_kr_ir * 28 - 2]! * layer30Conv1Weight10;
          const layer30Conv1Weight11 = f32[layer30Conv1Weight_row4 + s_kr_ir * 3 + 293762]!;
          convolution_kr_ir += relu1 * layer30Conv1Weight11;
          convolution_kr_k1_ir += f32[relu_at_row4 + s_kr_ir * 28 - 1]! * layer30Conv1Weight11;
        }
      }
    }
    f32[convolution_at + j_ir * 14 + 49992] = convolution_kr_ir;
    f32[convolution_at + j_ir * 14 + 49993] = convolution_kr_k1_ir;
  }
}

/**
 * sum, resnet18.ts:46
 * div, resnet18.ts:46
 * rsqrt, resnet18.ts:46
 * relu, resnet18.ts:46
 */
function sum_relu7(
  f32: Float32Array,
  convolution_at: number,
  sum_at: number,
  div_at: number,
  sum_at2: number,
  rsqrt_at: number,
  layer30Bn1Weight: number,
  layer30Bn1Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 256; i++) {
    let sum = 0;
    let sumSp1 = 0;
    let sumSp2 = 0;
    let sumSp3 = 0;
    const convolution_at_row = convolution_at + i * 196;
    for (let s = 0; s < 196; s += 4) {
      sum += f32[convolution_at_row + s]!;
      sumSp1 += f32[convolution_at_row + s + 1]!;
      sumSp2 += f32[convolution_at_row + s + 2]!;
      sumSp3 += f32[convolution_at_row + s + 3]!;
    }
    sum = sum + sumSp1 + (sumSp2 + sumSp3);
    f32[sum_at + i] = sum;
    const div = Math.fround(sum / 196);
    f32[div_at + i] = div;
    let sum2 = 0;
    let sum2Up1 = 0;
    let sum2Up2 = 0;
    let sum2Up3 = 0;
    const convolution_at_row2 = convolution_at + i * 196;
    for (let u = 0; u < 196; u += 4) {
      const sub = f32[convolution_at_row2 + u]! - div;
      sum2 += sub * sub;
      const subUp1 = f32[convolution_at_row2 + u + 1]! - div;
      sum2Up1 += subUp1 * subUp1;
      const subUp2 = f32[convolution_at_row2 + u + 2]! - div;
      sum2Up2 += subUp2 * subUp2;
      const subUp3 = f32[convolution_at_row2 + u + 3]! - div;
      sum2Up3 += subUp3 * subUp3;
    }
    sum2 = sum2 + sum2Up1 + (sum2Up2 + sum2Up3);
    const sum3 = Math.fround(sum2);
    f32[sum_at2 + i] = sum3;
    const add = Math.fround(sum3 / 196 + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = Math.fround(1 / Math.sqrt(add));
    f32[rsqrt_at + i] = rsqrt;
    const weight = f32[layer30Bn1Weight + i]!;
    const bias = f32[layer30Bn1Bias + i]!;
    const convolution_at_row3 = convolution_at + i * 196;
    const relu_at_row = relu_at + i * 196;
    for (let w = 0; w < 196; w++) {
      const add2 = (f32[convolution_at_row3 + w]! - div) * rsqrt * weight + bias;
      f32[relu_at_row + w] = Math.max(add2, 0);
    }
  }
}

/**
 * convolution, resnet18.ts:34
 */
function convolution7(
  f32: Float32Array,
  relu_at: number,
  layer30Conv2Weight: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 255; i += 3) {
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
        for (let r = 0; r < 256; r++) {
          const relu_at_row = relu_at + r * 196 + j * 14 + k;
          const layer30Conv2Weight_row = layer30Conv2Weight + i * 2304 + r * 9;
          for (let s = 0; s < 3; s++) {
            if (j + s >= 1 && j + s < 15) {
              if (k >= 1) {
                const relu = f32[relu_at_row + s * 14 - 15]!;
                convolution += relu * f32[layer30Conv2Weight_row + s * 3]!;
                convolution_i1 += relu * f32[layer30Conv2Weight_row + s * 3 + 2304]!;
                convolution_i2 += relu * f32[layer30Conv2Weight_row + s * 3 + 4608]!;
              }
              const relu_k1 = f32[relu_at_row + s * 14 - 14]!;
              convolution_k1 += relu_k1 * f32[layer30Conv2Weight_row + s * 3]!;
              convolution_k1_i1 += relu_k1 * f32[layer30Conv2Weight_row + s * 3 + 2304]!;
              convolution_k1_i2 += relu_k1 * f32[layer30Conv2Weight_row + s * 3 + 4608]!;
              const relu_k2 = f32[relu_at_row + s * 14 - 13]!;
              convolution_k2 += relu_k2 * f32[layer30Conv2Weight_row + s * 3]!;
              convolution_k2_i1 += relu_k2 * f32[layer30Conv2Weight_row + s * 3 + 2304]!;
              convolution_k2_i2 += relu_k2 * f32[layer30Conv2Weight_row + s * 3 + 4608]!;
              const relu_k3 = f32[relu_at_row + s * 14 - 12]!;
              convolution_k3 += relu_k3 * f32[layer30Conv2Weight_row + s * 3]!;
              convolution_k3_i1 += relu_k3 * f32[layer30Conv2Weight_row + s * 3 + 2304]!;
              convolution_k3_i2 += relu_k3 * f32[layer30Conv2Weight_row + s * 3 + 4608]!;
              const relu_t1 = f32[relu_at_row + s * 14 - 14]!;
              convolution += relu_t1 * f32[layer30Conv2Weight_row + s * 3 + 1]!;
              convolution_i1 += relu_t1 * f32[layer30Conv2Weight_row + s * 3 + 2305]!;
              convolution_i2 += relu_t1 * f32[layer30Conv2Weight_row + s * 3 + 4609]!;
              const relu_k1_t1 = f32[relu_at_row + s * 14 - 13]!;
              convolution_k1 += relu_k1_t1 * f32[layer30Conv2Weight_row + s * 3 + 1]!;
              convolution_k1_i1 += relu_k1_t1 * f32[layer30Conv2Weight_row + s * 3 + 2305]!;
              convolution_k1_i2 += relu_k1_t1 * f32[layer30Conv2Weight_row + s * 3 + 4609]!;
              const relu_k2_t1 = f32[relu_at_row + s * 14 - 12]!;
              convolution_k2 += relu_k2_t1 * f32[layer30Conv2Weight_row + s * 3 + 1]!;
              convolution_k2_i1 += relu_k2_t1 * f32[layer30Conv2Weight_row + s * 3 + 2305]!;
              convolution_k2_i2 += relu_k2_t1 * f32[layer30Conv2Weight_row + s * 3 + 4609]!;
              const relu_k3_t1 = f32[relu_at_row + s * 14 - 11]!;
              convolution_k3 += relu_k3_t1 * f32[layer30Conv2Weight_row + s * 3 + 1]!;
              convolution_k3_i1 += relu_k3_t1 * f32[layer30Conv2Weight_row + s * 3 + 2305]!;
              convolution_k3_i2 += relu_k3_t1 * f32[layer30Conv2Weight_row + s * 3 + 4609]!;
              const relu_t2 = f32[relu_at_row + s * 14 - 13]!;
              convolution += relu_t2 * f32[layer30Conv2Weight_row + s * 3 + 2]!;
              convolution_i1 += relu_t2 * f32[layer30Conv2Weight_row + s * 3 + 2306]!;
              convolution_i2 += relu_t2 * f32[layer30Conv2Weight_row + s * 3 + 4610]!;
              const relu_k1_t2 = f32[relu_at_row + s * 14 - 12]!;
              convolution_k1 += relu_k1_t2 * f32[layer30Conv2Weight_row + s * 3 + 2]!;
              convolution_k1_i1 += relu_k1_t2 * f32[layer30Conv2Weight_row + s * 3 + 2306]!;
              convolution_k1_i2 += relu_k1_t2 * f32[layer30Conv2Weight_row + s * 3 + 4610]!;
              const relu_k2_t2 = f32[relu_at_row + s * 14 - 11]!;
              convolution_k2 += relu_k2_t2 * f32[layer30Conv2Weight_row + s * 3 + 2]!;
              convolution_k2_i1 += relu_k2_t2 * f32[layer30Conv2Weight_row + s * 3 + 2306]!;
              convolution_k2_i2 += relu_k2_t2 * f32[layer30Conv2Weight_row + s * 3 + 4610]!;
              const relu_k3_t2 = f32[relu_at_row + s * 14 - 10]!;
              convolution_k3 += relu_k3_t2 * f32[layer30Conv2Weight_row + s * 3 + 2]!;
              convolution_k3_i1 += relu_k3_t2 * f32[layer30Conv2Weight_row + s * 3 + 2306]!;
              convolution_k3_i2 += relu_k3_t2 * f32[layer30Conv2Weight_row + s * 3 + 4610]!;
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
      for (let r_kr = 0; r_kr < 256; r_kr++) {
        const relu_at_row2 = relu_at + r_kr * 196 + j * 14;
        const layer30Conv2Weight_row2 = layer30Conv2Weight + i * 2304 + r_kr * 9;
        for (let s_kr = 0; s_kr < 3; s_kr++) {
          if (j + s_kr >= 1 && j + s_kr < 15) {
            const relu_kr = f32[relu_at_row2 + s_kr * 14 - 3]!;
            const layer30Conv2Weight0 = f32[layer30Conv2Weight_row2 + s_kr * 3]!;
            const layer30Conv2Weight1 = f32[layer30Conv2Weight_row2 + s_kr * 3 + 2304]!;
            const layer30Conv2Weight2 = f32[layer30Conv2Weight_row2 + s_kr * 3 + 4608]!;
            convolution_kr += relu_kr * layer30Conv2Weight0;
            convolution_kr_i1 += relu_kr * layer30Conv2Weight1;
            convolution_kr_i2 += relu_kr * layer30Conv2Weight2;
            const relu0 = f32[relu_at_row2 + s_kr * 14 - 2]!;
            const relu_kr_k1 = relu0;
            convolution_kr_k1 += relu_kr_k1 * layer30Conv2Weight0;
            convolution_kr_k1_i1 += relu_kr_k1 * layer30Conv2Weight1;
            convolution_kr_k1_i2 += relu_kr_k1 * layer30Conv2Weight2;
            const relu_krTKr1 = relu0;
            const layer30Conv2Weight3 = f32[layer30Conv2Weight_row2 + s_kr * 3 + 1]!;
            const layer30Conv2Weight4 = f32[layer30Conv2Weight_row2 + s_kr * 3 + 2305]!;
            const layer30Conv2Weight5 = f32[layer30Conv2Weight_row2 + s_kr * 3 + 4609]!;
            convolution_kr += relu_krTKr1 * layer30Conv2Weight3;
            convolution_kr_i1 += relu_krTKr1 * layer30Conv2Weight4;
            convolution_kr_i2 += relu_krTKr1 * layer30Conv2Weight5;
            const relu1 = f32[relu_at_row2 + s_kr * 14 - 1]!;
            const relu_kr_k1TKr1 = relu1;
            convolution_kr_k1 += relu_kr_k1TKr1 * layer30Conv2Weight3;
            convolution_kr_k1_i1 += relu_kr_k1TKr1 * layer30Conv2Weight4;
            convolution_kr_k1_i2 += relu_kr_k1TKr1 * layer30Conv2Weight5;
            const relu_krTKr2 = relu1;
            convolution_kr += relu_krTKr2 * f32[layer30Conv2Weight_row2 + s_kr * 3 + 2]!;
            convolution_kr_i1 += relu_krTKr2 * f32[layer30Conv2Weight_row2 + s_kr * 3 + 2306]!;
            convolution_kr_i2 += relu_krTKr2 * f32[layer30Conv2Weight_row2 + s_kr * 3 + 4610]!;
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
      let convolution_k1_ir = 0;
      let convolution_k2_ir = 0;
      let convolution_k3_ir = 0;
      for (let r_ir = 0; r_ir < 256; r_ir++) {
        const relu_at_row3 = relu_at + r_ir * 196 + j_ir * 14 + k_ir;
        const layer30Conv2Weight_row3 = layer30Conv2Weight + r_ir * 9;
        for (let s_ir = 0; s_ir < 3; s_ir++) {
          if (j_ir + s_ir >= 1 && j_ir + s_ir < 15) {
            if (k_ir >= 1) {
              convolution_ir +=
                f32[relu_at_row3 + s_ir * 14 - 15]! * f32[layer30Conv2Weight_row3 + s_ir * 3 + 587520]!;
            }
            convolution_k1_ir +=
              f32[relu_at_row3 + s_ir * 14 - 14]! * f32[layer30Conv2Weight_row3 + s_ir * 3 + 587520]!;
            convolution_k2_ir +=
              f32[relu_at_row3 + s_ir * 14 - 13]! * f32[layer30Conv2Weight_row3 + s_ir * 3 + 587520]!;
            convolution_k3_ir +=
              f32[relu_at_row3 + s_ir * 14 - 12]! * f32[layer30Conv2Weight_row3 + s_ir * 3 + 587520]!;
            convolution_ir +=
              f32[relu_at_row3 + s_ir * 14 - 14]! * f32[layer30Conv2Weight_row3 + s_ir * 3 + 587521]!;
            convolution_k1_ir +=
              f32[relu_at_row3 + s_ir * 14 - 13]! * f32[layer30Conv2Weight_row3 + s_ir * 3 + 587521]!;
            convolution_k2_ir +=
              f32[relu_at_row3 + s_ir * 14 - 12]! * f32[layer30Conv2Weight_row3 + s_ir * 3 + 587521]!;
            convolution_k3_ir +=
              f32[relu_at_row3 + s_ir * 14 - 11]! * f32[layer30Conv2Weight_row3 + s_ir * 3 + 587521]!;
            convolution_ir +=
              f32[relu_at_row3 + s_ir * 14 - 13]! * f32[layer30Conv2Weight_row3 + s_ir * 3 + 587522]!;
            convolution_k1_ir +=
              f32[relu_at_row3 + s_ir * 14 - 12]! * f32[layer30Conv2Weight_row3 + s_ir * 3 + 587522]!;
            convolution_k2_ir +=
              f32[relu_at_row3 + s_ir * 14 - 11]! * f32[layer30Conv2Weight_row3 + s_ir * 3 + 587522]!;
            convolution_k3_ir +=
              f32[relu_at_row3 + s_ir * 14 - 10]! * f32[layer30Conv2Weight_row3 + s_ir * 3 + 587522]!;
          }
        }
      }
      f32[convolution_at_row3 + k_ir + 49980] = convolution_ir;
      f32[convolution_at_row3 + k_ir + 49981] = convolution_k1_ir;
      f32[convolution_at_row3 + k_ir + 49982] = convolution_k2_ir;
      f32[convolution_at_row3 + k_ir + 49983] = convolution_k3_ir;
    }
    let convolution_kr_ir = 0;
    let convolution_kr_k1_ir = 0;
    for (let r_kr_ir = 0; r_kr_ir < 256; r_kr_ir++) {
      const relu_at_row4 = relu_at + r_kr_ir * 196 + j_ir * 14;
      const layer30Conv2Weight_row4 = layer30Conv2Weight + r_kr_ir * 9;
      for (let s_kr_ir = 0; s_kr_ir < 3; s_kr_ir++) {
        if (j_ir + s_kr_ir >= 1 && j_ir + s_kr_ir < 15) {
          const layer30Conv2Weight6 = f32[layer30Conv2Weight_row4 + s_kr_ir * 3 + 587520]!;
          convolution_kr_ir += f32[relu_at_row4 + s_kr_ir * 14 - 3]! * layer30Conv2Weight6;
          const relu2 = f32[relu_at_row4 + s_kr_ir * 14 - 2]!;
          convolution_kr_k1_ir += relu2 * layer30Conv2Weight6;
          const layer30Conv2Weight7 = f32[layer30Conv2Weight_row4 + s_kr_ir * 3 + 587521]!;
          convolution_kr_ir += relu2 * layer30Conv2Weight7;
          const relu3 = f32[relu_at_row4 + s_kr_ir * 14 - 1]!;
          convolution_kr_k1_ir += relu3 * layer30Conv2Weight7;
          convolution_kr_ir += relu3 * f32[layer30Conv2Weight_row4 + s_kr_ir * 3 + 587522]!;
        }
      }
    }
    f32[convolution_at + j_ir * 14 + 49992] = convolution_kr_ir;
    f32[convolution_at + j_ir * 14 + 49993] = convolution_kr_k1_ir;
  }
}

/**
 * sum, resnet18.ts:47
 * div, resnet18.ts:47
 * rsqrt, resnet18.ts:47
 */
function sum_rsqrt2(
  f32: Float32Array,
  convolution_at: number,
  sum_at: number,
  div_at: number,
  sum_at2: number,
  rsqrt_at: number,
): void {
  for (let i = 0; i < 256; i++) {
    let sum = 0;
    let sumSp1 = 0;
    let sumSp2 = 0;
    let sumSp3 = 0;
    const convolution_at_row = convolution_at + i * 196;
    for (let s = 0; s < 196; s += 4) {
      sum += f32[convolution_at_row + s]!;
      sumSp1 += f32[convolution_at_row + s + 1]!;
      sumSp2 += f32[convolution_at_row + s + 2]!;
      sumSp3 += f32[convolution_at_row + s + 3]!;
    }
    sum = sum + sumSp1 + (sumSp2 + sumSp3);
    f32[sum_at + i] = sum;
    const div = Math.fround(sum / 196);
    f32[div_at + i] = div;
    let sum2 = 0;
    let sum2Up1 = 0;
    let sum2Up2 = 0;
    let sum2Up3 = 0;
    const convolution_at_row2 = convolution_at + i * 196;
    for (let u = 0; u < 196; u += 4) {
      const sub = f32[convolution_at_row2 + u]! - div;
      sum2 += sub * sub;
      const subUp1 = f32[convolution_at_row2 + u + 1]! - div;
      sum2Up1 += subUp1 * subUp1;
      const subUp2 = f32[convolution_at_row2 + u + 2]! - div;
      sum2Up2 += subUp2 * subUp2;
      const subUp3 = f32[convolution_at_row2 + u + 3]! - div;
      sum2Up3 += subUp3 * subUp3;
    }
    sum2 = sum2 + sum2Up1 + (sum2Up2 + sum2Up3);
    const sum3 = Math.fround(sum2);
    f32[sum_at2 + i] = sum3;
    const add = Math.fround(sum3 / 196 + /* 0.00001 */ 0.000009999999747378752);
    f32[rsqrt_at + i] = 1 / Math.sqrt(add);
  }
}

/**
 * convolution, resnet18.ts:34
 */
function convolution8(
  f32: Float32Array,
  relu_at: number,
  layer30Downsample0Weight: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 255; i += 3) {
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
        const relu_at_row = relu_at + j * 56 + k * 2;
        const layer30Downsample0Weight_row = layer30Downsample0Weight + i * 128;
        for (let r = 0; r < 128; r++) {
          const relu = f32[relu_at_row + r * 784]!;
          const relu_k1 = f32[relu_at_row + r * 784 + 2]!;
          const relu_k2 = f32[relu_at_row + r * 784 + 4]!;
          const relu_k3 = f32[relu_at_row + r * 784 + 6]!;
          const weight = f32[layer30Downsample0Weight_row + r]!;
          const weight_i1 = f32[layer30Downsample0Weight_row + r + 128]!;
          const weight_i2 = f32[layer30Downsample0Weight_row + r + 256]!;
          convolution += relu * weight;
          convolution_i1 += relu * weight_i1;
          convolution_i2 += relu * weight_i2;
          convolution_k1 += relu_k1 * weight;
          convolution_k1_i1 += relu_k1 * weight_i1;
          convolution_k1_i2 += relu_k1 * weight_i2;
          convolution_k2 += relu_k2 * weight;
          convolution_k2_i1 += relu_k2 * weight_i1;
          convolution_k2_i2 += relu_k2 * weight_i2;
          convolution_k3 += relu_k3 * weight;
          convolution_k3_i1 += relu_k3 * weight_i1;
          convolution_k3_i2 += relu_k3 * weight_i2;
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
      const relu_at_row2 = relu_at + j * 56;
      const layer30Downsample0Weight_row2 = layer30Downsample0Weight + i * 128;
      for (let r_kr = 0; r_kr < 128; r_kr++) {
        const relu_kr = f32[relu_at_row2 + r_kr * 784 + 24]!;
        const relu_kr_k1 = f32[relu_at_row2 + r_kr * 784 + 26]!;
        const weight_kr = f32[layer30Downsample0Weight_row2 + r_kr]!;
        const weight_kr_i1 = f32[layer30Downsample0Weight_row2 + r_kr + 128]!;
        const weight_kr_i2 = f32[layer30Downsample0Weight_row2 + r_kr + 256]!;
        convolution_kr += relu_kr * weight_kr;
        convolution_kr_i1 += relu_kr * weight_kr_i1;
        convolution_kr_i2 += relu_kr * weight_kr_i2;
        convolution_kr_k1 += relu_kr_k1 * weight_kr;
        convolution_kr_k1_i1 += relu_kr_k1 * weight_kr_i1;
        convolution_kr_k1_i2 += relu_kr_k1 * weight_kr_i2;
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
      let convolution_k1_ir = 0;
      let convolution_k2_ir = 0;
      let convolution_k3_ir = 0;
      const relu_at_row3 = relu_at + j_ir * 56 + k_ir * 2;
      for (let r_ir = 0; r_ir < 128; r_ir++) {
        const weight_ir = f32[layer30Downsample0Weight + r_ir + 32640]!;
        convolution_ir += f32[relu_at_row3 + r_ir * 784]! * weight_ir;
        convolution_k1_ir += f32[relu_at_row3 + r_ir * 784 + 2]! * weight_ir;
        convolution_k2_ir += f32[relu_at_row3 + r_ir * 784 + 4]! * weight_ir;
        convolution_k3_ir += f32[relu_at_row3 + r_ir * 784 + 6]! * weight_ir;
      }
      f32[convolution_at_row3 + k_ir + 49980] = convolution_ir;
      f32[convolution_at_row3 + k_ir + 49981] = convolution_k1_ir;
      f32[convolution_at_row3 + k_ir + 49982] = convolution_k2_ir;
      f32[convolution_at_row3 + k_ir + 49983] = convolution_k3_ir;
    }
    let convolution_kr_ir = 0;
    let convolution_kr_k1_ir = 0;
    let convolution_kr_irR_krIrp1 = 0;
    let convolution_kr_irR_krIrp2 = 0;
    let convolution_kr_irR_krIrp3 = 0;
    let convolution_kr_k1_irR_krIrp1 = 0;
    let convolution_kr_k1_irR_krIrp2 = 0;
    let convolution_kr_k1_irR_krIrp3 = 0;
    const relu_at_row4 = relu_at + j_ir * 56;
    for (let r_kr_ir = 0; r_kr_ir < 128; r_kr_ir += 4) {
      const weight_kr_ir = f32[layer30Downsample0Weight + r_kr_ir + 32640]!;
      convolution_kr_ir += f32[relu_at_row4 + r_kr_ir * 784 + 24]! * weight_kr_ir;
      convolution_kr_k1_ir += f32[relu_at_row4 + r_kr_ir * 784 + 26]! * weight_kr_ir;
      const weight_kr_irR_krIrp1 = f32[layer30Downsample0Weight + r_kr_ir + 32641]!;
      convolution_kr_irR_krIrp1 += f32[relu_at_row4 + r_kr_ir * 784 + 808]! * weight_kr_irR_krIrp1;
      convolution_kr_k1_irR_krIrp1 += f32[relu_at_row4 + r_kr_ir * 784 + 810]! * weight_kr_irR_krIrp1;
      const weight_kr_irR_krIrp2 = f32[layer30Downsample0Weight + r_kr_ir + 32642]!;
      convolution_kr_irR_krIrp2 += f32[relu_at_row4 + r_kr_ir * 784 + 1592]! * weight_kr_irR_krIrp2;
      convolution_kr_k1_irR_krIrp2 += f32[relu_at_row4 + r_kr_ir * 784 + 1594]! * weight_kr_irR_krIrp2;
      const weight_kr_irR_krIrp3 = f32[layer30Downsample0Weight + r_kr_ir + 32643]!;
      convolution_kr_irR_krIrp3 += f32[relu_at_row4 + r_kr_ir * 784 + 2376]! * weight_kr_irR_krIrp3;
      convolution_kr_k1_irR_krIrp3 += f32[relu_at_row4 + r_kr_ir * 784 + 2378]! * weight_kr_irR_krIrp3;
    }
    convolution_kr_ir =
      convolution_kr_ir + convolution_kr_irR_krIrp1 + (convolution_kr_irR_krIrp2 + convolution_kr_irR_krIrp3);
    convolution_kr_k1_ir =
      convolution_kr_k1_ir +
      convolution_kr_k1_irR_krIrp1 +
      (convolution_kr_k1_irR_krIrp2 + convolution_kr_k1_irR_krIrp3);
    f32[convolution_at + j_ir * 14 + 49992] = convolution_kr_ir;
    f32[convolution_at + j_ir * 14 + 49993] = convolution_kr_k1_ir;
  }
}

/**
 * sum, resnet18.ts:50
 * div, resnet18.ts:50
 * rsqrt, resnet18.ts:50
 * relu, resnet18.ts:50
 */
function sum_relu8(
  f32: Float32Array,
  convolution_at: number,
  sum_at: number,
  div_at: number,
  sum_at2: number,
  rsqrt_at: number,
  layer30Downsample1Weight: number,
  layer30Downsample1Bias: number,
  convolution_at2: number,
  div_at2: number,
  rsqrt_at2: number,
  layer30Bn2Weight: number,
  layer30Bn2Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 256; i++) {
    let sum = 0;
    let sumSp1 = 0;
    let sumSp2 = 0;
    let sumSp3 = 0;
    const convolution_at_row = convolution_at + i * 196;
    for (let s = 0; s < 196; s += 4) {
      sum += f32[convolution_at_row + s]!;
      sumSp1 += f32[convolution_at_row + s + 1]!;
      sumSp2 += f32[convolution_at_row + s + 2]!;
      sumSp3 += f32[convolution_at_row + s + 3]!;
    }
    sum = sum + sumSp1 + (sumSp2 + sumSp3);
    f32[sum_at + i] = sum;
    const div = Math.fround(sum / 196);
    f32[div_at + i] = div;
    let sum2 = 0;
    let sum2Up1 = 0;
    let sum2Up2 = 0;
    let sum2Up3 = 0;
    const convolution_at_row2 = convolution_at + i * 196;
    for (let u = 0; u < 196; u += 4) {
      const sub = f32[convolution_at_row2 + u]! - div;
      sum2 += sub * sub;
      const subUp1 = f32[convolution_at_row2 + u + 1]! - div;
      sum2Up1 += subUp1 * subUp1;
      const subUp2 = f32[convolution_at_row2 + u + 2]! - div;
      sum2Up2 += subUp2 * subUp2;
      const subUp3 = f32[convolution_at_row2 + u + 3]! - div;
      sum2Up3 += subUp3 * subUp3;
    }
    sum2 = sum2 + sum2Up1 + (sum2Up2 + sum2Up3);
    const sum3 = Math.fround(sum2);
    f32[sum_at2 + i] = sum3;
    const add = Math.fround(sum3 / 196 + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = Math.fround(1 / Math.sqrt(add));
    f32[rsqrt_at + i] = rsqrt;
    const weight = f32[layer30Downsample1Weight + i]!;
    const bias = f32[layer30Downsample1Bias + i]!;
    const div3 = f32[div_at2 + i]!;
    const rsqrt2 = f32[rsqrt_at2 + i]!;
    const weight2 = f32[layer30Bn2Weight + i]!;
    const bias2 = f32[layer30Bn2Bias + i]!;
    const convolution_at_row3 = convolution_at + i * 196;
    const convolution_at2_row = convolution_at2 + i * 196;
    const relu_at_row = relu_at + i * 196;
    for (let w = 0; w < 196; w++) {
      const add2 = (f32[convolution_at_row3 + w]! - div) * rsqrt * weight + bias;
      const add3 = (f32[convolution_at2_row + w]! - div3) * rsqrt2 * weight2 + bias2;
      f32[relu_at_row + w] = Math.max(add2 + add3, 0);
    }
  }
}

/**
 * sum, resnet18.ts:47
 * div, resnet18.ts:47
 * rsqrt, resnet18.ts:47
 * relu, resnet18.ts:48
 */
function sum_relu9(
  f32: Float32Array,
  convolution_at: number,
  sum_at: number,
  div_at: number,
  sum_at2: number,
  rsqrt_at: number,
  relu_at: number,
  layer31Bn2Weight: number,
  layer31Bn2Bias: number,
  relu_at2: number,
): void {
  for (let i = 0; i < 256; i++) {
    let sum = 0;
    let sumSp1 = 0;
    let sumSp2 = 0;
    let sumSp3 = 0;
    const convolution_at_row = convolution_at + i * 196;
    for (let s = 0; s < 196; s += 4) {
      sum += f32[convolution_at_row + s]!;
      sumSp1 += f32[convolution_at_row + s + 1]!;
      sumSp2 += f32[convolution_at_row + s + 2]!;
      sumSp3 += f32[convolution_at_row + s + 3]!;
    }
    sum = sum + sumSp1 + (sumSp2 + sumSp3);
    f32[sum_at + i] = sum;
    const div = Math.fround(sum / 196);
    f32[div_at + i] = div;
    let sum2 = 0;
    let sum2Up1 = 0;
    let sum2Up2 = 0;
    let sum2Up3 = 0;
    const convolution_at_row2 = convolution_at + i * 196;
    for (let u = 0; u < 196; u += 4) {
      const sub = f32[convolution_at_row2 + u]! - div;
      sum2 += sub * sub;
      const subUp1 = f32[convolution_at_row2 + u + 1]! - div;
      sum2Up1 += subUp1 * subUp1;
      const subUp2 = f32[convolution_at_row2 + u + 2]! - div;
      sum2Up2 += subUp2 * subUp2;
      const subUp3 = f32[convolution_at_row2 + u + 3]! - div;
      sum2Up3 += subUp3 * subUp3;
    }
    sum2 = sum2 + sum2Up1 + (sum2Up2 + sum2Up3);
    const sum3 = Math.fround(sum2);
    f32[sum_at2 + i] = sum3;
    const add = Math.fround(sum3 / 196 + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = Math.fround(1 / Math.sqrt(add));
    f32[rsqrt_at + i] = rsqrt;
    const weight = f32[layer31Bn2Weight + i]!;
    const bias = f32[layer31Bn2Bias + i]!;
    const relu_at_row = relu_at + i * 196;
    const convolution_at_row3 = convolution_at + i * 196;
    const relu_at2_row = relu_at2 + i * 196;
    for (let w = 0; w < 196; w++) {
      const add2 = (f32[convolution_at_row3 + w]! - div) * rsqrt * weight + bias;
      f32[relu_at2_row + w] = Math.max(f32[relu_at_row + w]! + add2, 0);
    }
  }
}

/**
 * convolution, resnet18.ts:34
 */
function convolution9(
  f32: Float32Array,
  relu: number,
  layer40Conv1Weight: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 510; i += 3) {
    const convolution_at_row = convolution_at + i * 49;
    for (let j = 0; j < 7; j++) {
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
        const relu_row = relu + r * 196 + j * 28;
        const layer40Conv1Weight_row = layer40Conv1Weight + i * 2304 + r * 9;
        for (let s = 0; s < 3; s++) {
          if (j * 2 + s >= 1) {
            const relu0 = f32[relu_row + s * 14 - 13]!;
            const relu_k1 = relu0;
            const layer40Conv1Weight0 = f32[layer40Conv1Weight_row + s * 3]!;
            const layer40Conv1Weight1 = f32[layer40Conv1Weight_row + s * 3 + 2304]!;
            const layer40Conv1Weight2 = f32[layer40Conv1Weight_row + s * 3 + 4608]!;
            convolution_k1 += relu_k1 * layer40Conv1Weight0;
            convolution_k1_i1 += relu_k1 * layer40Conv1Weight1;
            convolution_k1_i2 += relu_k1 * layer40Conv1Weight2;
            const relu1 = f32[relu_row + s * 14 - 11]!;
            const relu_k2 = relu1;
            convolution_k2 += relu_k2 * layer40Conv1Weight0;
            convolution_k2_i1 += relu_k2 * layer40Conv1Weight1;
            convolution_k2_i2 += relu_k2 * layer40Conv1Weight2;
            const relu2 = f32[relu_row + s * 14 - 9]!;
            const relu_k3 = relu2;
            convolution_k3 += relu_k3 * layer40Conv1Weight0;
            convolution_k3_i1 += relu_k3 * layer40Conv1Weight1;
            convolution_k3_i2 += relu_k3 * layer40Conv1Weight2;
            const relu_t1 = f32[relu_row + s * 14 - 14]!;
            const layer40Conv1Weight3 = f32[layer40Conv1Weight_row + s * 3 + 1]!;
            const layer40Conv1Weight4 = f32[layer40Conv1Weight_row + s * 3 + 2305]!;
            const layer40Conv1Weight5 = f32[layer40Conv1Weight_row + s * 3 + 4609]!;
            convolution += relu_t1 * layer40Conv1Weight3;
            convolution_i1 += relu_t1 * layer40Conv1Weight4;
            convolution_i2 += relu_t1 * layer40Conv1Weight5;
            const relu_k1_t1 = f32[relu_row + s * 14 - 12]!;
            convolution_k1 += relu_k1_t1 * layer40Conv1Weight3;
            convolution_k1_i1 += relu_k1_t1 * layer40Conv1Weight4;
            convolution_k1_i2 += relu_k1_t1 * layer40Conv1Weight5;
            const relu_k2_t1 = f32[relu_row + s * 14 - 10]!;
            convolution_k2 += relu_k2_t1 * layer40Conv1Weight3;
            convolution_k2_i1 += relu_k2_t1 * layer40Conv1Weight4;
            convolution_k2_i2 += relu_k2_t1 * layer40Conv1Weight5;
            const relu_k3_t1 = f32[relu_row + s * 14 - 8]!;
            convolution_k3 += relu_k3_t1 * layer40Conv1Weight3;
            convolution_k3_i1 += relu_k3_t1 * layer40Conv1Weight4;
            convolution_k3_i2 += relu_k3_t1 * layer40Conv1Weight5;
            const relu_t2 = relu0;
            const layer40Conv1Weight6 = f32[layer40Conv1Weight_row + s * 3 + 2]!;
            const layer40Conv1Weight7 = f32[layer40Conv1Weight_row + s * 3 + 2306]!;
            const layer40Conv1Weight8 = f32[layer40Conv1Weight_row + s * 3 + 4610]!;
            convolution += relu_t2 * layer40Conv1Weight6;
            convolution_i1 += relu_t2 * layer40Conv1Weight7;
            convolution_i2 += relu_t2 * layer40Conv1Weight8;
            const relu_k1_t2 = relu1;
            convolution_k1 += relu_k1_t2 * layer40Conv1Weight6;
            convolution_k1_i1 += relu_k1_t2 * layer40Conv1Weight7;
            convolution_k1_i2 += relu_k1_t2 * layer40Conv1Weight8;
            const relu_k2_t2 = relu2;
            convolution_k2 += relu_k2_t2 * layer40Conv1Weight6;
            convolution_k2_i1 += relu_k2_t2 * layer40Conv1Weight7;
            convolution_k2_i2 += relu_k2_t2 * layer40Conv1Weight8;
            const relu_k3_t2 = f32[relu_row + s * 14 - 7]!;
            convolution_k3 += relu_k3_t2 * layer40Conv1Weight6;
            convolution_k3_i1 += relu_k3_t2 * layer40Conv1Weight7;
            convolution_k3_i2 += relu_k3_t2 * layer40Conv1Weight8;
          }
        }
      }
      f32[convolution_at_row + j * 7] = convolution;
      f32[convolution_at_row + j * 7 + 49] = convolution_i1;
      f32[convolution_at_row + j * 7 + 98] = convolution_i2;
      f32[convolution_at_row + j * 7 + 1] = convolution_k1;
      f32[convolution_at_row + j * 7 + 50] = convolution_k1_i1;
      f32[convolution_at_row + j * 7 + 99] = convolution_k1_i2;
      f32[convolution_at_row + j * 7 + 2] = convolution_k2;
      f32[convolution_at_row + j * 7 + 51] = convolution_k2_i1;
      f32[convolution_at_row + j * 7 + 100] = convolution_k2_i2;
      f32[convolution_at_row + j * 7 + 3] = convolution_k3;
      f32[convolution_at_row + j * 7 + 52] = convolution_k3_i1;
      f32[convolution_at_row + j * 7 + 101] = convolution_k3_i2;
      let convolution_kr = 0;
      let convolution_kr_i1 = 0;
      let convolution_kr_i2 = 0;
      let convolution_kr_k1 = 0;
      let convolution_kr_k1_i1 = 0;
      let convolution_kr_k1_i2 = 0;
      let convolution_kr_k2 = 0;
      let convolution_kr_k2_i1 = 0;
      let convolution_kr_k2_i2 = 0;
      for (let r_kr = 0; r_kr < 256; r_kr++) {
        const relu_row2 = relu + r_kr * 196 + j * 28;
        const layer40Conv1Weight_row2 = layer40Conv1Weight + i * 2304 + r_kr * 9;
        for (let s_kr = 0; s_kr < 3; s_kr++) {
          if (j * 2 + s_kr >= 1) {
            const relu_kr = f32[relu_row2 + s_kr * 14 - 7]!;
            const layer40Conv1Weight9 = f32[layer40Conv1Weight_row2 + s_kr * 3]!;
            const layer40Conv1Weight10 = f32[layer40Conv1Weight_row2 + s_kr * 3 + 2304]!;
            const layer40Conv1Weight11 = f32[layer40Conv1Weight_row2 + s_kr * 3 + 4608]!;
            convolution_kr += relu_kr * layer40Conv1Weight9;
            convolution_kr_i1 += relu_kr * layer40Conv1Weight10;
            convolution_kr_i2 += relu_kr * layer40Conv1Weight11;
            const relu3 = f32[relu_row2 + s_kr * 14 - 5]!;
            const relu_kr_k1 = relu3;
            convolution_kr_k1 += relu_kr_k1 * layer40Conv1Weight9;
            convolution_kr_k1_i1 += relu_kr_k1 * layer40Conv1Weight10;
            convolution_kr_k1_i2 += relu_kr_k1 * layer40Conv1Weight11;
            const relu4 = f32[relu_row2 + s_kr * 14 - 3]!;
            const relu_kr_k2 = relu4;
            convolution_kr_k2 += relu_kr_k2 * layer40Conv1Weight9;
            convolution_kr_k2_i1 += relu_kr_k2 * layer40Conv1Weight10;
            convolution_kr_k2_i2 += relu_kr_k2 * layer40Conv1Weight11;
            const relu_krTKr1 = f32[relu_row2 + s_kr * 14 - 6]!;
            const layer40Conv1Weight12 = f32[layer40Conv1Weight_row2 + s_kr * 3 + 1]!;
            const layer40Conv1Weight13 = f32[layer40Conv1Weight_row2 + s_kr * 3 + 2305]!;
            const layer40Conv1Weight14 = f32[layer40Conv1Weight_row2 + s_kr * 3 + 4609]!;
            convolution_kr += relu_krTKr1 * layer40Conv1Weight12;
            convolution_kr_i1 += relu_krTKr1 * layer40Conv1Weight13;
            convolution_kr_i2 += relu_krTKr1 * layer40Conv1Weight14;
            const relu_kr_k1TKr1 = f32[relu_row2 + s_kr * 14 - 4]!;
            convolution_kr_k1 += relu_kr_k1TKr1 * layer40Conv1Weight12;
            convolution_kr_k1_i1 += relu_kr_k1TKr1 * layer40Conv1Weight13;
            convolution_kr_k1_i2 += relu_kr_k1TKr1 * layer40Conv1Weight14;
            const relu_kr_k2TKr1 = f32[relu_row2 + s_kr * 14 - 2]!;
            convolution_kr_k2 += relu_kr_k2TKr1 * layer40Conv1Weight12;
            convolution_kr_k2_i1 += relu_kr_k2TKr1 * layer40Conv1Weight13;
            convolution_kr_k2_i2 += relu_kr_k2TKr1 * layer40Conv1Weight14;
            const relu_krTKr2 = relu3;
            const layer40Conv1Weight15 = f32[layer40Conv1Weight_row2 + s_kr * 3 + 2]!;
            const layer40Conv1Weight16 = f32[layer40Conv1Weight_row2 + s_kr * 3 + 2306]!;
            const layer40Conv1Weight17 = f32[layer40Conv1Weight_row2 + s_kr * 3 + 4610]!;
            convolution_kr += relu_krTKr2 * layer40Conv1Weight15;
            convolution_kr_i1 += relu_krTKr2 * layer40Conv1Weight16;
            convolution_kr_i2 += relu_krTKr2 * layer40Conv1Weight17;
            const relu_kr_k1TKr2 = relu4;
            convolution_kr_k1 += relu_kr_k1TKr2 * layer40Conv1Weight15;
            convolution_kr_k1_i1 += relu_kr_k1TKr2 * layer40Conv1Weight16;
            convolution_kr_k1_i2 += relu_kr_k1TKr2 * layer40Conv1Weight17;
            const relu_kr_k2TKr2 = f32[relu_row2 + s_kr * 14 - 1]!;
            convolution_kr_k2 += relu_kr_k2TKr2 * layer40Conv1Weight15;
            convolution_kr_k2_i1 += relu_kr_k2TKr2 * layer40Conv1Weight16;
            convolution_kr_k2_i2 += relu_kr_k2TKr2 * layer40Conv1Weight17;
          }
        }
      }
      f32[convolution_at_row + j * 7 + 4] = convolution_kr;
      f32[convolution_at_row + j * 7 + 53] = convolution_kr_i1;
      f32[convolution_at_row + j * 7 + 102] = convolution_kr_i2;
      f32[convolution_at_row + j * 7 + 5] = convolution_kr_k1;
      f32[convolution_at_row + j * 7 + 54] = convolution_kr_k1_i1;
      f32[convolution_at_row + j * 7 + 103] = convolution_kr_k1_i2;
      f32[convolution_at_row + j * 7 + 6] = convolution_kr_k2;
      f32[convolution_at_row + j * 7 + 55] = convolution_kr_k2_i1;
      f32[convolution_at_row + j * 7 + 104] = convolution_kr_k2_i2;
    }
  }
  for (let j_ir = 0; j_ir < 7; j_ir++) {
    let convolution_ir = 0;
    let convolution_ir_i1 = 0;
    let convolution_k1_ir = 0;
    let convolution_k1_ir_i1 = 0;
    let convolution_k2_ir = 0;
    let convolution_k2_ir_i1 = 0;
    let convolution_k3_ir = 0;
    let convolution_k3_ir_i1 = 0;
    for (let r_ir = 0; r_ir < 256; r_ir++) {
      const relu_row3 = relu + r_ir * 196 + j_ir * 28;
      const layer40Conv1Weight_row3 = layer40Conv1Weight + r_ir * 9;
      for (let s_ir = 0; s_ir < 3; s_ir++) {
        if (j_ir * 2 + s_ir >= 1) {
          const relu5 = f32[relu_row3 + s_ir * 14 - 13]!;
          const relu_k1_ir = relu5;
          const layer40Conv1Weight18 = f32[layer40Conv1Weight_row3 + s_ir * 3 + 1175040]!;
          const layer40Conv1Weight19 = f32[layer40Conv1Weight_row3 + s_ir * 3 + 1177344]!;
          convolution_k1_ir += relu_k1_ir * layer40Conv1Weight18;
          convolution_k1_ir_i1 += relu_k1_ir * layer40Conv1Weight19;
          const relu6 = f32[relu_row3 + s_ir * 14 - 11]!;
          const relu_k2_ir = relu6;
          convolution_k2_ir += relu_k2_ir * layer40Conv1Weight18;
          convolution_k2_ir_i1 += relu_k2_ir * layer40Conv1Weight19;
          const relu7 = f32[relu_row3 + s_ir * 14 - 9]!;
          const relu_k3_ir = relu7;
          convolution_k3_ir += relu_k3_ir * layer40Conv1Weight18;
          convolution_k3_ir_i1 += relu_k3_ir * layer40Conv1Weight19;
          const relu_irTIr1 = f32[relu_row3 + s_ir * 14 - 14]!;
          const layer40Conv1Weight20 = f32[layer40Conv1Weight_row3 + s_ir * 3 + 1175041]!;
          const layer40Conv1Weight21 = f32[layer40Conv1Weight_row3 + s_ir * 3 + 1177345]!;
          convolution_ir += relu_irTIr1 * layer40Conv1Weight20;
          convolution_ir_i1 += relu_irTIr1 * layer40Conv1Weight21;
          const relu_k1_irTIr1 = f32[relu_row3 + s_ir * 14 - 12]!;
          convolution_k1_ir += relu_k1_irTIr1 * layer40Conv1Weight20;
          convolution_k1_ir_i1 += relu_k1_irTIr1 * layer40Conv1Weight21;
          const relu_k2_irTIr1 = f32[relu_row3 + s_ir * 14 - 10]!;
          convolution_k2_ir += relu_k2_irTIr1 * layer40Conv1Weight20;
          convolution_k2_ir_i1 += relu_k2_irTIr1 * layer40Conv1Weight21;
          const relu_k3_irTIr1 = f32[relu_row3 + s_ir * 14 - 8]!;
          convolution_k3_ir += relu_k3_irTIr1 * layer40Conv1Weight20;
          convolution_k3_ir_i1 += relu_k3_irTIr1 * layer40Conv1Weight21;
          const relu_irTIr2 = relu5;
          const layer40Conv1Weight22 = f32[layer40Conv1Weight_row3 + s_ir * 3 + 1175042]!;
          const layer40Conv1Weight23 = f32[layer40Conv1Weight_row3 + s_ir * 3 + 1177346]!;
          convolution_ir += relu_irTIr2 * layer40Conv1Weight22;
          convolution_ir_i1 += relu_irTIr2 * layer40Conv1Weight23;
          const relu_k1_irTIr2 = relu6;
          convolution_k1_ir += relu_k1_irTIr2 * layer40Conv1Weight22;
          convolution_k1_ir_i1 += relu_k1_irTIr2 * layer40Conv1Weight23;
          const relu_k2_irTIr2 = relu7;
          convolution_k2_ir += relu_k2_irTIr2 * layer40Conv1Weight22;
          convolution_k2_ir_i1 += relu_k2_irTIr2 * layer40Conv1Weight23;
          const relu_k3_irTIr2 = f32[relu_row3 + s_ir * 14 - 7]!;
          convolution_k3_ir += relu_k3_irTIr2 * layer40Conv1Weight22;
          convolution_k3_ir_i1 += relu_k3_irTIr2 * layer40Conv1Weight23;
        }
      }
    }
    f32[convolution_at + j_ir * 7 + 24990] = convolution_ir;
    f32[convolution_at + j_ir * 7 + 25039] = convolution_ir_i1;
    f32[convolution_at + j_ir * 7 + 24991] = convolution_k1_ir;
    f32[convolution_at + j_ir * 7 + 25040] = convolution_k1_ir_i1;
    f32[convolution_at + j_ir * 7 + 24992] = convolution_k2_ir;
    f32[convolution_at + j_ir * 7 + 25041] = convolution_k2_ir_i1;
    f32[convolution_at + j_ir * 7 + 24993] = convolution_k3_ir;
    f32[convolution_at + j_ir * 7 + 25042] = convolution_k3_ir_i1;
    let convolution_kr_ir = 0;
    let convolution_kr_ir_i1 = 0;
    let convolution_kr_k1_ir = 0;
    let convolution_kr_k1_ir_i1 = 0;
    let convolution_kr_k2_ir = 0;
    let convolution_kr_k2_ir_i1 = 0;
    for (let r_kr_ir = 0; r_kr_ir < 256; r_kr_ir++) {
      const relu_row4 = relu + r_kr_ir * 196 + j_ir * 28;
      const layer40Conv1Weight_row4 = layer40Conv1Weight + r_kr_ir * 9;
      for (let s_kr_ir = 0; s_kr_ir < 3; s_kr_ir++) {
        if (j_ir * 2 + s_kr_ir >= 1) {
          const relu_kr_ir = f32[relu_row4 + s_kr_ir * 14 - 7]!;
          const layer40Conv1Weight24 = f32[layer40Conv1Weight_row4 + s_kr_ir * 3 + 1175040]!;
          const layer40Conv1Weight25 = f32[layer40Conv1Weight_row4 + s_kr_ir * 3 + 1177344]!;
          convolution_kr_ir += relu_kr_ir * layer40Conv1Weight24;
          convolution_kr_ir_i1 += relu_kr_ir * layer40Conv1Weight25;
          const relu8 = f32[relu_row4 + s_kr_ir * 14 - 5]!;
          const relu_kr_k1_ir = relu8;
          convolution_kr_k1_ir += relu_kr_k1_ir * layer40Conv1Weight24;
          convolution_kr_k1_ir_i1 += relu_kr_k1_ir * layer40Conv1Weight25;
          const relu9 = f32[relu_row4 + s_kr_ir * 14 - 3]!;
          const relu_kr_k2_ir = relu9;
          convolution_kr_k2_ir += relu_kr_k2_ir * layer40Conv1Weight24;
          convolution_kr_k2_ir_i1 += relu_kr_k2_ir * layer40Conv1Weight25;
          const relu_kr_irT_krIr1 = f32[relu_row4 + s_kr_ir * 14 - 6]!;
          const layer40Conv1Weight26 = f32[layer40Conv1Weight_row4 + s_kr_ir * 3 + 1175041]!;
          const layer40Conv1Weight27 = f32[layer40Conv1Weight_row4 + s_kr_ir * 3 + 1177345]!;
          convolution_kr_ir += relu_kr_irT_krIr1 * layer40Conv1Weight26;
          convolution_kr_ir_i1 += relu_kr_irT_krIr1 * layer40Conv1Weight27;
          const relu_kr_k1_irT_krIr1 = f32[relu_row4 + s_kr_ir * 14 - 4]!;
          convolution_kr_k1_ir += relu_kr_k1_irT_krIr1 * layer40Conv1Weight26;
          convolution_kr_k1_ir_i1 += relu_kr_k1_irT_krIr1 * layer40Conv1Weight27;
          const relu_kr_k2_irT_krIr1 = f32[relu_row4 + s_kr_ir * 14 - 2]!;
          convolution_kr_k2_ir += relu_kr_k2_irT_krIr1 * layer40Conv1Weight26;
          convolution_kr_k2_ir_i1 += relu_kr_k2_irT_krIr1 * layer40Conv1Weight27;
          const relu_kr_irT_krIr2 = relu8;
          const layer40Conv1Weight28 = f32[layer40Conv1Weight_row4 + s_kr_ir * 3 + 1175042]!;
          const layer40Conv1Weight29 = f32[layer40Conv1Weight_row4 + s_kr_ir * 3 + 1177346]!;
          convolution_kr_ir += relu_kr_irT_krIr2 * layer40Conv1Weight28;
          convolution_kr_ir_i1 += relu_kr_irT_krIr2 * layer40Conv1Weight29;
          const relu_kr_k1_irT_krIr2 = relu9;
          convolution_kr_k1_ir += relu_kr_k1_irT_krIr2 * layer40Conv1Weight28;
          convolution_kr_k1_ir_i1 += relu_kr_k1_irT_krIr2 * layer40Conv1Weight29;
          const relu_kr_k2_irT_krIr2 = f32[relu_row4 + s_kr_ir * 14 - 1]!;
          convolution_kr_k2_ir += relu_kr_k2_irT_krIr2 * layer40Conv1Weight28;
          convolution_kr_k2_ir_i1 += relu_kr_k2_irT_krIr2 * layer40Conv1Weight29;
        }
      }
    }
    f32[convolution_at + j_ir * 7 + 24994] = convolution_kr_ir;
    f32[convolution_at + j_ir * 7 + 25043] = convolution_kr_ir_i1;
    f32[convolution_at + j_ir * 7 + 24995] = convolution_kr_k1_ir;
    f32[convolution_at + j_ir * 7 + 25044] = convolution_kr_k1_ir_i1;
    f32[convolution_at + j_ir * 7 + 24996] = convolution_kr_k2_ir;
    f32[convolution_at + j_ir * 7 + 25045] = convolution_kr_k2_ir_i1;
  }
}

/**
 * sum, resnet18.ts:46
 * div, resnet18.ts:46
 * rsqrt, resnet18.ts:46
 * relu, resnet18.ts:46
 */
function sum_relu10(
  f32: Float32Array,
  convolution_at: number,
  sum_at: number,
  div_at: number,
  sum_at2: number,
  rsqrt_at: number,
  layer40Bn1Weight: number,
  layer40Bn1Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 512; i++) {
    let sum = 0;
    let sumSp1 = 0;
    let sumSp2 = 0;
    let sumSp3 = 0;
    const convolution_at_row = convolution_at + i * 49;
    for (let s = 0; s < 48; s += 4) {
      sum += f32[convolution_at_row + s]!;
      sumSp1 += f32[convolution_at_row + s + 1]!;
      sumSp2 += f32[convolution_at_row + s + 2]!;
      sumSp3 += f32[convolution_at_row + s + 3]!;
    }
    const convolution_at_row2 = convolution_at + i * 49;
    for (let s_sr = 48; s_sr < 49; s_sr++) {
      sum += f32[convolution_at_row2 + s_sr]!;
    }
    sum = sum + sumSp1 + (sumSp2 + sumSp3);
    f32[sum_at + i] = sum;
    const div = Math.fround(sum / 49);
    f32[div_at + i] = div;
    let sum2 = 0;
    let sum2Up1 = 0;
    let sum2Up2 = 0;
    let sum2Up3 = 0;
    const convolution_at_row3 = convolution_at + i * 49;
    for (let u = 0; u < 48; u += 4) {
      const sub = f32[convolution_at_row3 + u]! - div;
      sum2 += sub * sub;
      const subUp1 = f32[convolution_at_row3 + u + 1]! - div;
      sum2Up1 += subUp1 * subUp1;
      const subUp2 = f32[convolution_at_row3 + u + 2]! - div;
      sum2Up2 += subUp2 * subUp2;
      const subUp3 = f32[convolution_at_row3 + u + 3]! - div;
      sum2Up3 += subUp3 * subUp3;
    }
    const convolution_at_row4 = convolution_at + i * 49;
    for (let u_ur = 48; u_ur < 49; u_ur++) {
      const sub_ur = f32[convolution_at_row4 + u_ur]! - div;
      sum2 += sub_ur * sub_ur;
    }
    sum2 = sum2 + sum2Up1 + (sum2Up2 + sum2Up3);
    const sum3 = Math.fround(sum2);
    f32[sum_at2 + i] = sum3;
    const add = Math.fround(sum3 / 49 + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = Math.fround(1 / Math.sqrt(add));
    f32[rsqrt_at + i] = rsqrt;
    const weight = f32[layer40Bn1Weight + i]!;
    const bias = f32[layer40Bn1Bias + i]!;
    const convolution_at_row5 = convolution_at + i * 49;
    const relu_at_row = relu_at + i * 49;
    for (let w = 0; w < 49; w++) {
      const add2 = (f32[convolution_at_row5 + w]! - div) * rsqrt * weight + bias;
      f32[relu_at_row + w] = Math.max(add2, 0);
    }
  }
}

/**
 * convolution, resnet18.ts:34
 */
function convolution10(
  f32: Float32Array,
  relu: number,
  layer40Conv2Weight: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 510; i += 3) {
    const convolution_at_row = convolution_at + i * 49;
    for (let j = 0; j < 7; j++) {
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
        const relu_row = relu + r * 49 + j * 7;
        const layer40Conv2Weight_row = layer40Conv2Weight + i * 4608 + r * 9;
        for (let s = 0; s < 3; s++) {
          if (j + s >= 1 && j + s < 8) {
            const relu0 = f32[relu_row + s * 7 - 7]!;
            const relu_k1 = relu0;
            const layer40Conv2Weight0 = f32[layer40Conv2Weight_row + s * 3]!;
            const layer40Conv2Weight1 = f32[layer40Conv2Weight_row + s * 3 + 4608]!;
            const layer40Conv2Weight2 = f32[layer40Conv2Weight_row + s * 3 + 9216]!;
            convolution_k1 += relu_k1 * layer40Conv2Weight0;
            convolution_k1_i1 += relu_k1 * layer40Conv2Weight1;
            convolution_k1_i2 += relu_k1 * layer40Conv2Weight2;
            const relu1 = f32[relu_row + s * 7 - 6]!;
            const relu_k2 = relu1;
            convolution_k2 += relu_k2 * layer40Conv2Weight0;
            convolution_k2_i1 += relu_k2 * layer40Conv2Weight1;
            convolution_k2_i2 += relu_k2 * layer40Conv2Weight2;
            const relu2 = f32[relu_row + s * 7 - 5]!;
            const relu_k3 = relu2;
            convolution_k3 += relu_k3 * layer40Conv2Weight0;
            convolution_k3_i1 += relu_k3 * layer40Conv2Weight1;
            convolution_k3_i2 += relu_k3 * layer40Conv2Weight2;
            const relu_t1 = relu0;
            const layer40Conv2Weight3 = f32[layer40Conv2Weight_row + s * 3 + 1]!;
            const layer40Conv2Weight4 = f32[layer40Conv2Weight_row + s * 3 + 4609]!;
            const layer40Conv2Weight5 = f32[layer40Conv2Weight_row + s * 3 + 9217]!;
            convolution += relu_t1 * layer40Conv2Weight3;
            convolution_i1 += relu_t1 * layer40Conv2Weight4;
            convolution_i2 += relu_t1 * layer40Conv2Weight5;
            const relu_k1_t1 = relu1;
            convolution_k1 += relu_k1_t1 * layer40Conv2Weight3;
            convolution_k1_i1 += relu_k1_t1 * layer40Conv2Weight4;
            convolution_k1_i2 += relu_k1_t1 * layer40Conv2Weight5;
            const relu_k2_t1 = relu2;
            convolution_k2 += relu_k2_t1 * layer40Conv2Weight3;
            convolution_k2_i1 += relu_k2_t1 * layer40Conv2Weight4;
            convolution_k2_i2 += relu_k2_t1 * layer40Conv2Weight5;
            const relu3 = f32[relu_row + s * 7 - 4]!;
            const relu_k3_t1 = relu3;
            convolution_k3 += relu_k3_t1 * layer40Conv2Weight3;
            convolution_k3_i1 += relu_k3_t1 * layer40Conv2Weight4;
            convolution_k3_i2 += relu_k3_t1 * layer40Conv2Weight5;
            const relu_t2 = relu1;
            const layer40Conv2Weight6 = f32[layer40Conv2Weight_row + s * 3 + 2]!;
            const layer40Conv2Weight7 = f32[layer40Conv2Weight_row + s * 3 + 4610]!;
            const layer40Conv2Weight8 = f32[layer40Conv2Weight_row + s * 3 + 9218]!;
            convolution += relu_t2 * layer40Conv2Weight6;
            convolution_i1 += relu_t2 * layer40Conv2Weight7;
            convolution_i2 += relu_t2 * layer40Conv2Weight8;
            const relu_k1_t2 = relu2;
            convolution_k1 += relu_k1_t2 * layer40Conv2Weight6;
            convolution_k1_i1 += relu_k1_t2 * layer40Conv2Weight7;
            convolution_k1_i2 += relu_k1_t2 * layer40Conv2Weight8;
            const relu_k2_t2 = relu3;
            convolution_k2 += relu_k2_t2 * layer40Conv2Weight6;
            convolution_k2_i1 += relu_k2_t2 * layer40Conv2Weight7;
            convolution_k2_i2 += relu_k2_t2 * layer40Conv2Weight8;
            const relu_k3_t2 = f32[relu_row + s * 7 - 3]!;
            convolution_k3 += relu_k3_t2 * layer40Conv2Weight6;
            convolution_k3_i1 += relu_k3_t2 * layer40Conv2Weight7;
            convolution_k3_i2 += relu_k3_t2 * layer40Conv2Weight8;
          }
        }
      }
      f32[convolution_at_row + j * 7] = convolution;
      f32[convolution_at_row + j * 7 + 49] = convolution_i1;
      f32[convolution_at_row + j * 7 + 98] = convolution_i2;
      f32[convolution_at_row + j * 7 + 1] = convolution_k1;
      f32[convolution_at_row + j * 7 + 50] = convolution_k1_i1;
      f32[convolution_at_row + j * 7 + 99] = convolution_k1_i2;
      f32[convolution_at_row + j * 7 + 2] = convolution_k2;
      f32[convolution_at_row + j * 7 + 51] = convolution_k2_i1;
      f32[convolution_at_row + j * 7 + 100] = convolution_k2_i2;
      f32[convolution_at_row + j * 7 + 3] = convolution_k3;
      f32[convolution_at_row + j * 7 + 52] = convolution_k3_i1;
      f32[convolution_at_row + j * 7 + 101] = convolution_k3_i2;
      let convolution_kr = 0;
      let convolution_kr_i1 = 0;
      let convolution_kr_i2 = 0;
      let convolution_kr_k1 = 0;
      let convolution_kr_k1_i1 = 0;
      let convolution_kr_k1_i2 = 0;
      let convolution_kr_k2 = 0;
      let convolution_kr_k2_i1 = 0;
      let convolution_kr_k2_i2 = 0;
      for (let r_kr = 0; r_kr < 512; r_kr++) {
        const relu_row2 = relu + r_kr * 49 + j * 7;
        const layer40Conv2Weight_row2 = layer40Conv2Weight + i * 4608 + r_kr * 9;
        for (let s_kr = 0; s_kr < 3; s_kr++) {
          if (j + s_kr >= 1 && j + s_kr < 8) {
            const relu_kr = f32[relu_row2 + s_kr * 7 - 4]!;
            const layer40Conv2Weight9 = f32[layer40Conv2Weight_row2 + s_kr * 3]!;
            const layer40Conv2Weight10 = f32[layer40Conv2Weight_row2 + s_kr * 3 + 4608]!;
            const layer40Conv2Weight11 = f32[layer40Conv2Weight_row2 + s_kr * 3 + 9216]!;
            convolution_kr += relu_kr * layer40Conv2Weight9;
            convolution_kr_i1 += relu_kr * layer40Conv2Weight10;
            convolution_kr_i2 += relu_kr * layer40Conv2Weight11;
            const relu4 = f32[relu_row2 + s_kr * 7 - 3]!;
            const relu_kr_k1 = relu4;
            convolution_kr_k1 += relu_kr_k1 * layer40Conv2Weight9;
            convolution_kr_k1_i1 += relu_kr_k1 * layer40Conv2Weight10;
            convolution_kr_k1_i2 += relu_kr_k1 * layer40Conv2Weight11;
            const relu5 = f32[relu_row2 + s_kr * 7 - 2]!;
            const relu_kr_k2 = relu5;
            convolution_kr_k2 += relu_kr_k2 * layer40Conv2Weight9;
            convolution_kr_k2_i1 += relu_kr_k2 * layer40Conv2Weight10;
            convolution_kr_k2_i2 += relu_kr_k2 * layer40Conv2Weight11;
            const relu_krTKr1 = relu4;
            const layer40Conv2Weight12 = f32[layer40Conv2Weight_row2 + s_kr * 3 + 1]!;
            const layer40Conv2Weight13 = f32[layer40Conv2Weight_row2 + s_kr * 3 + 4609]!;
            const layer40Conv2Weight14 = f32[layer40Conv2Weight_row2 + s_kr * 3 + 9217]!;
            convolution_kr += relu_krTKr1 * layer40Conv2Weight12;
            convolution_kr_i1 += relu_krTKr1 * layer40Conv2Weight13;
            convolution_kr_i2 += relu_krTKr1 * layer40Conv2Weight14;
            const relu_kr_k1TKr1 = relu5;
            convolution_kr_k1 += relu_kr_k1TKr1 * layer40Conv2Weight12;
            convolution_kr_k1_i1 += relu_kr_k1TKr1 * layer40Conv2Weight13;
            convolution_kr_k1_i2 += relu_kr_k1TKr1 * layer40Conv2Weight14;
            const relu6 = f32[relu_row2 + s_kr * 7 - 1]!;
            const relu_kr_k2TKr1 = relu6;
            convolution_kr_k2 += relu_kr_k2TKr1 * layer40Conv2Weight12;
            convolution_kr_k2_i1 += relu_kr_k2TKr1 * layer40Conv2Weight13;
            convolution_kr_k2_i2 += relu_kr_k2TKr1 * layer40Conv2Weight14;
            const relu_krTKr2 = relu5;
            const layer40Conv2Weight15 = f32[layer40Conv2Weight_row2 + s_kr * 3 + 2]!;
            const layer40Conv2Weight16 = f32[layer40Conv2Weight_row2 + s_kr * 3 + 4610]!;
            const layer40Conv2Weight17 = f32[layer40Conv2Weight_row2 + s_kr * 3 + 9218]!;
            convolution_kr += relu_krTKr2 * layer40Conv2Weight15;
            convolution_kr_i1 += relu_krTKr2 * layer40Conv2Weight16;
            convolution_kr_i2 += relu_krTKr2 * layer40Conv2Weight17;
            const relu_kr_k1TKr2 = relu6;
            convolution_kr_k1 += relu_kr_k1TKr2 * layer40Conv2Weight15;
            convolution_kr_k1_i1 += relu_kr_k1TKr2 * layer40Conv2Weight16;
            convolution_kr_k1_i2 += relu_kr_k1TKr2 * layer40Conv2Weight17;
          }
        }
      }
      f32[convolution_at_row + j * 7 + 4] = convolution_kr;
      f32[convolution_at_row + j * 7 + 53] = convolution_kr_i1;
      f32[convolution_at_row + j * 7 + 102] = convolution_kr_i2;
      f32[convolution_at_row + j * 7 + 5] = convolution_kr_k1;
      f32[convolution_at_row + j * 7 + 54] = convolution_kr_k1_i1;
      f32[convolution_at_row + j * 7 + 103] = convolution_kr_k1_i2;
      f32[convolution_at_row + j * 7 + 6] = convolution_kr_k2;
      f32[convolution_at_row + j * 7 + 55] = convolution_kr_k2_i1;
      f32[convolution_at_row + j * 7 + 104] = convolution_kr_k2_i2;
    }
  }
  for (let j_ir = 0; j_ir < 7; j_ir++) {
    let convolution_ir = 0;
    let convolution_ir_i1 = 0;
    let convolution_k1_ir = 0;
    let convolution_k1_ir_i1 = 0;
    let convolution_k2_ir = 0;
    let convolution_k2_ir_i1 = 0;
    let convolution_k3_ir = 0;
    let convolution_k3_ir_i1 = 0;
    for (let r_ir = 0; r_ir < 512; r_ir++) {
      const relu_row3 = relu + r_ir * 49 + j_ir * 7;
      const layer40Conv2Weight_row3 = layer40Conv2Weight + r_ir * 9;
      for (let s_ir = 0; s_ir < 3; s_ir++) {
        if (j_ir + s_ir >= 1 && j_ir + s_ir < 8) {
          const relu7 = f32[relu_row3 + s_ir * 7 - 7]!;
          const relu_k1_ir = relu7;
          const layer40Conv2Weight18 = f32[layer40Conv2Weight_row3 + s_ir * 3 + 2350080]!;
          const layer40Conv2Weight19 = f32[layer40Conv2Weight_row3 + s_ir * 3 + 2354688]!;
          convolution_k1_ir += relu_k1_ir * layer40Conv2Weight18;
          convolution_k1_ir_i1 += relu_k1_ir * layer40Conv2Weight19;
          const relu8 = f32[relu_row3 + s_ir * 7 - 6]!;
          const relu_k2_ir = relu8;
          convolution_k2_ir += relu_k2_ir * layer40Conv2Weight18;
          convolution_k2_ir_i1 += relu_k2_ir * layer40Conv2Weight19;
          const relu9 = f32[relu_row3 + s_ir * 7 - 5]!;
          const relu_k3_ir = relu9;
          convolution_k3_ir += relu_k3_ir * layer40Conv2Weight18;
          convolution_k3_ir_i1 += relu_k3_ir * layer40Conv2Weight19;
          const relu_irTIr1 = relu7;
          const layer40Conv2Weight20 = f32[layer40Conv2Weight_row3 + s_ir * 3 + 2350081]!;
          const layer40Conv2Weight21 = f32[layer40Conv2Weight_row3 + s_ir * 3 + 2354689]!;
          convolution_ir += relu_irTIr1 * layer40Conv2Weight20;
          convolution_ir_i1 += relu_irTIr1 * layer40Conv2Weight21;
          const relu_k1_irTIr1 = relu8;
          convolution_k1_ir += relu_k1_irTIr1 * layer40Conv2Weight20;
          convolution_k1_ir_i1 += relu_k1_irTIr1 * layer40Conv2Weight21;
          const relu_k2_irTIr1 = relu9;
          convolution_k2_ir += relu_k2_irTIr1 * layer40Conv2Weight20;
          convolution_k2_ir_i1 += relu_k2_irTIr1 * layer40Conv2Weight21;
          const relu10 = f32[relu_row3 + s_ir * 7 - 4]!;
          const relu_k3_irTIr1 = relu10;
          convolution_k3_ir += relu_k3_irTIr1 * layer40Conv2Weight20;
          convolution_k3_ir_i1 += relu_k3_irTIr1 * layer40Conv2Weight21;
          const relu_irTIr2 = relu8;
          const layer40Conv2Weight22 = f32[layer40Conv2Weight_row3 + s_ir * 3 + 2350082]!;
          const layer40Conv2Weight23 = f32[layer40Conv2Weight_row3 + s_ir * 3 + 2354690]!;
          convolution_ir += relu_irTIr2 * layer40Conv2Weight22;
          convolution_ir_i1 += relu_irTIr2 * layer40Conv2Weight23;
          const relu_k1_irTIr2 = relu9;
          convolution_k1_ir += relu_k1_irTIr2 * layer40Conv2Weight22;
          convolution_k1_ir_i1 += relu_k1_irTIr2 * layer40Conv2Weight23;
          const relu_k2_irTIr2 = relu10;
          convolution_k2_ir += relu_k2_irTIr2 * layer40Conv2Weight22;
          convolution_k2_ir_i1 += relu_k2_irTIr2 * layer40Conv2Weight23;
          const relu_k3_irTIr2 = f32[relu_row3 + s_ir * 7 - 3]!;
          convolution_k3_ir += relu_k3_irTIr2 * layer40Conv2Weight22;
          convolution_k3_ir_i1 += relu_k3_irTIr2 * layer40Conv2Weight23;
        }
      }
    }
    f32[convolution_at + j_ir * 7 + 24990] = convolution_ir;
    f32[convolution_at + j_ir * 7 + 25039] = convolution_ir_i1;
    f32[convolution_at + j_ir * 7 + 24991] = convolution_k1_ir;
    f32[convolution_at + j_ir * 7 + 25040] = convolution_k1_ir_i1;
    f32[convolution_at + j_ir * 7 + 24992] = convolution_k2_ir;
    f32[convolution_at + j_ir * 7 + 25041] = convolution_k2_ir_i1;
    f32[convolution_at + j_ir * 7 + 24993] = convolution_k3_ir;
    f32[convolution_at + j_ir * 7 + 25042] = convolution_k3_ir_i1;
    let convolution_kr_ir = 0;
    let convolution_kr_ir_i1 = 0;
    let convolution_kr_k1_ir = 0;
    let convolution_kr_k1_ir_i1 = 0;
    let convolution_kr_k2_ir = 0;
    let convolution_kr_k2_ir_i1 = 0;
    for (let r_kr_ir = 0; r_kr_ir < 512; r_kr_ir++) {
      const relu_row4 = relu + r_kr_ir * 49 + j_ir * 7;
      const layer40Conv2Weight_row4 = layer40Conv2Weight + r_kr_ir * 9;
      for (let s_kr_ir = 0; s_kr_ir < 3; s_kr_ir++) {
        if (j_ir + s_kr_ir >= 1 && j_ir + s_kr_ir < 8) {
          const relu_kr_ir = f32[relu_row4 + s_kr_ir * 7 - 4]!;
          const layer40Conv2Weight24 = f32[layer40Conv2Weight_row4 + s_kr_ir * 3 + 2350080]!;
          const layer40Conv2Weight25 = f32[layer40Conv2Weight_row4 + s_kr_ir * 3 + 2354688]!;
          convolution_kr_ir += relu_kr_ir * layer40Conv2Weight24;
          convolution_kr_ir_i1 += relu_kr_ir * layer40Conv2Weight25;
          const relu11 = f32[relu_row4 + s_kr_ir * 7 - 3]!;
          const relu_kr_k1_ir = relu11;
          convolution_kr_k1_ir += relu_kr_k1_ir * layer40Conv2Weight24;
          convolution_kr_k1_ir_i1 += relu_kr_k1_ir * layer40Conv2Weight25;
          const relu12 = f32[relu_row4 + s_kr_ir * 7 - 2]!;
          const relu_kr_k2_ir = relu12;
          convolution_kr_k2_ir += relu_kr_k2_ir * layer40Conv2Weight24;
          convolution_kr_k2_ir_i1 += relu_kr_k2_ir * layer40Conv2Weight25;
          const relu_kr_irT_krIr1 = relu11;
          const layer40Conv2Weight26 = f32[layer40Conv2Weight_row4 + s_kr_ir * 3 + 2350081]!;
          const layer40Conv2Weight27 = f32[layer40Conv2Weight_row4 + s_kr_ir * 3 + 2354689]!;
          convolution_kr_ir += relu_kr_irT_krIr1 * layer40Conv2Weight26;
          convolution_kr_ir_i1 += relu_kr_irT_krIr1 * layer40Conv2Weight27;
          const relu_kr_k1_irT_krIr1 = relu12;
          convolution_kr_k1_ir += relu_kr_k1_irT_krIr1 * layer40Conv2Weight26;
          convolution_kr_k1_ir_i1 += relu_kr_k1_irT_krIr1 * layer40Conv2Weight27;
          const relu13 = f32[relu_row4 + s_kr_ir * 7 - 1]!;
          const relu_kr_k2_irT_krIr1 = relu13;
          convolution_kr_k2_ir += relu_kr_k2_irT_krIr1 * layer40Conv2Weight26;
          convolution_kr_k2_ir_i1 += relu_kr_k2_irT_krIr1 * layer40Conv2Weight27;
          const relu_kr_irT_krIr2 = relu12;
          const layer40Conv2Weight28 = f32[layer40Conv2Weight_row4 + s_kr_ir * 3 + 2350082]!;
          const layer40Conv2Weight29 = f32[layer40Conv2Weight_row4 + s_kr_ir * 3 + 2354690]!;
          convolution_kr_ir += relu_kr_irT_krIr2 * layer40Conv2Weight28;
          convolution_kr_ir_i1 += relu_kr_irT_krIr2 * layer40Conv2Weight29;
          const relu_kr_k1_irT_krIr2 = relu13;
          convolution_kr_k1_ir += relu_kr_k1_irT_krIr2 * layer40Conv2Weight28;
          convolution_kr_k1_ir_i1 += relu_kr_k1_irT_krIr2 * layer40Conv2Weight29;
        }
      }
    }
    f32[convolution_at + j_ir * 7 + 24994] = convolution_kr_ir;
    f32[convolution_at + j_ir * 7 + 25043] = convolution_kr_ir_i1;
    f32[convolution_at + j_ir * 7 + 24995] = convolution_kr_k1_ir;
    f32[convolution_at + j_ir * 7 + 25044] = convolution_kr_k1_ir_i1;
    f32[convolution_at + j_ir * 7 + 24996] = convolution_kr_k2_ir;
    f32[convolution_at + j_ir * 7 + 25045] = convolution_kr_k2_ir_i1;
  }
}

/**
 * sum, resnet18.ts:47
 * div, resnet18.ts:47
 * rsqrt, resnet18.ts:47
 */
function sum_rsqrt3(
  f32: Float32Array,
  convolution_at: number,
  sum_at: number,
  div_at: number,
  sum_at2: number,
  rsqrt_at: number,
): void {
  for (let i = 0; i < 512; i++) {
    let sum = 0;
    let sumSp1 = 0;
    let sumSp2 = 0;
    let sumSp3 = 0;
    const convolution_at_row = convolution_at + i * 49;
    for (let s = 0; s < 48; s += 4) {
      sum += f32[convolution_at_row + s]!;
      sumSp1 += f32[convolution_at_row + s + 1]!;
      sumSp2 += f32[convolution_at_row + s + 2]!;
      sumSp3 += f32[convolution_at_row + s + 3]!;
    }
    const convolution_at_row2 = convolution_at + i * 49;
    for (let s_sr = 48; s_sr < 49; s_sr++) {
      sum += f32[convolution_at_row2 + s_sr]!;
    }
    sum = sum + sumSp1 + (sumSp2 + sumSp3);
    f32[sum_at + i] = sum;
    const div = Math.fround(sum / 49);
    f32[div_at + i] = div;
    let sum2 = 0;
    let sum2Up1 = 0;
    let sum2Up2 = 0;
    let sum2Up3 = 0;
    const convolution_at_row3 = convolution_at + i * 49;
    for (let u = 0; u < 48; u += 4) {
      const sub = f32[convolution_at_row3 + u]! - div;
      sum2 += sub * sub;
      const subUp1 = f32[convolution_at_row3 + u + 1]! - div;
      sum2Up1 += subUp1 * subUp1;
      const subUp2 = f32[convolution_at_row3 + u + 2]! - div;
      sum2Up2 += subUp2 * subUp2;
      const subUp3 = f32[convolution_at_row3 + u + 3]! - div;
      sum2Up3 += subUp3 * subUp3;
    }
    const convolution_at_row4 = convolution_at + i * 49;
    for (let u_ur = 48; u_ur < 49; u_ur++) {
      const sub_ur = f32[convolution_at_row4 + u_ur]! - div;
      sum2 += sub_ur * sub_ur;
    }
    sum2 = sum2 + sum2Up1 + (sum2Up2 + sum2Up3);
    const sum3 = Math.fround(sum2);
    f32[sum_at2 + i] = sum3;
    const add = Math.fround(sum3 / 49 + /* 0.00001 */ 0.000009999999747378752);
    f32[rsqrt_at + i] = 1 / Math.sqrt(add);
  }
}

/**
 * convolution, resnet18.ts:34
 */
function convolution11(
  f32: Float32Array,
  relu_at: number,
  layer40Downsample0Weight: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 510; i += 3) {
    const convolution_at_row = convolution_at + i * 49;
    for (let j = 0; j < 7; j++) {
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
      const relu_at_row = relu_at + j * 28;
      const layer40Downsample0Weight_row = layer40Downsample0Weight + i * 256;
      for (let r = 0; r < 256; r++) {
        const relu = f32[relu_at_row + r * 196]!;
        const relu_k1 = f32[relu_at_row + r * 196 + 2]!;
        const relu_k2 = f32[relu_at_row + r * 196 + 4]!;
        const relu_k3 = f32[relu_at_row + r * 196 + 6]!;
        const weight = f32[layer40Downsample0Weight_row + r]!;
        const weight_i1 = f32[layer40Downsample0Weight_row + r + 256]!;
        const weight_i2 = f32[layer40Downsample0Weight_row + r + 512]!;
        convolution += relu * weight;
        convolution_i1 += relu * weight_i1;
        convolution_i2 += relu * weight_i2;
        convolution_k1 += relu_k1 * weight;
        convolution_k1_i1 += relu_k1 * weight_i1;
        convolution_k1_i2 += relu_k1 * weight_i2;
        convolution_k2 += relu_k2 * weight;
        convolution_k2_i1 += relu_k2 * weight_i1;
        convolution_k2_i2 += relu_k2 * weight_i2;
        convolution_k3 += relu_k3 * weight;
        convolution_k3_i1 += relu_k3 * weight_i1;
        convolution_k3_i2 += relu_k3 * weight_i2;
      }
      f32[convolution_at_row + j * 7] = convolution;
      f32[convolution_at_row + j * 7 + 49] = convolution_i1;
      f32[convolution_at_row + j * 7 + 98] = convolution_i2;
      f32[convolution_at_row + j * 7 + 1] = convolution_k1;
      f32[convolution_at_row + j * 7 + 50] = convolution_k1_i1;
      f32[convolution_at_row + j * 7 + 99] = convolution_k1_i2;
      f32[convolution_at_row + j * 7 + 2] = convolution_k2;
      f32[convolution_at_row + j * 7 + 51] = convolution_k2_i1;
      f32[convolution_at_row + j * 7 + 100] = convolution_k2_i2;
      f32[convolution_at_row + j * 7 + 3] = convolution_k3;
      f32[convolution_at_row + j * 7 + 52] = convolution_k3_i1;
      f32[convolution_at_row + j * 7 + 101] = convolution_k3_i2;
      let convolution_kr = 0;
      let convolution_kr_i1 = 0;
      let convolution_kr_i2 = 0;
      let convolution_kr_k1 = 0;
      let convolution_kr_k1_i1 = 0;
      let convolution_kr_k1_i2 = 0;
      let convolution_kr_k2 = 0;
      let convolution_kr_k2_i1 = 0;
      let convolution_kr_k2_i2 = 0;
      const relu_at_row2 = relu_at + j * 28;
      const layer40Downsample0Weight_row2 = layer40Downsample0Weight + i * 256;
      for (let r_kr = 0; r_kr < 256; r_kr++) {
        const relu_kr = f32[relu_at_row2 + r_kr * 196 + 8]!;
        const relu_kr_k1 = f32[relu_at_row2 + r_kr * 196 + 10]!;
        const relu_kr_k2 = f32[relu_at_row2 + r_kr * 196 + 12]!;
        const weight_kr = f32[layer40Downsample0Weight_row2 + r_kr]!;
        const weight_kr_i1 = f32[layer40Downsample0Weight_row2 + r_kr + 256]!;
        const weight_kr_i2 = f32[layer40Downsample0Weight_row2 + r_kr + 512]!;
        convolution_kr += relu_kr * weight_kr;
        convolution_kr_i1 += relu_kr * weight_kr_i1;
        convolution_kr_i2 += relu_kr * weight_kr_i2;
        convolution_kr_k1 += relu_kr_k1 * weight_kr;
        convolution_kr_k1_i1 += relu_kr_k1 * weight_kr_i1;
        convolution_kr_k1_i2 += relu_kr_k1 * weight_kr_i2;
        convolution_kr_k2 += relu_kr_k2 * weight_kr;
        convolution_kr_k2_i1 += relu_kr_k2 * weight_kr_i1;
        convolution_kr_k2_i2 += relu_kr_k2 * weight_kr_i2;
      }
      f32[convolution_at_row + j * 7 + 4] = convolution_kr;
      f32[convolution_at_row + j * 7 + 53] = convolution_kr_i1;
      f32[convolution_at_row + j * 7 + 102] = convolution_kr_i2;
      f32[convolution_at_row + j * 7 + 5] = convolution_kr_k1;
      f32[convolution_at_row + j * 7 + 54] = convolution_kr_k1_i1;
      f32[convolution_at_row + j * 7 + 103] = convolution_kr_k1_i2;
      f32[convolution_at_row + j * 7 + 6] = convolution_kr_k2;
      f32[convolution_at_row + j * 7 + 55] = convolution_kr_k2_i1;
      f32[convolution_at_row + j * 7 + 104] = convolution_kr_k2_i2;
    }
  }
  for (let j_ir = 0; j_ir < 7; j_ir++) {
    let convolution_ir = 0;
    let convolution_ir_i1 = 0;
    let convolution_k1_ir = 0;
    let convolution_k1_ir_i1 = 0;
    let convolution_k2_ir = 0;
    let convolution_k2_ir_i1 = 0;
    let convolution_k3_ir = 0;
    let convolution_k3_ir_i1 = 0;
    const relu_at_row3 = relu_at + j_ir * 28;
    for (let r_ir = 0; r_ir < 256; r_ir++) {
      const relu_ir = f32[relu_at_row3 + r_ir * 196]!;
      const relu_k1_ir = f32[relu_at_row3 + r_ir * 196 + 2]!;
      const relu_k2_ir = f32[relu_at_row3 + r_ir * 196 + 4]!;
      const relu_k3_ir = f32[relu_at_row3 + r_ir * 196 + 6]!;
      const weight_ir = f32[layer40Downsample0Weight + r_ir + 130560]!;
      const weight_ir_i1 = f32[layer40Downsample0Weight + r_ir + 130816]!;
      convolution_ir += relu_ir * weight_ir;
      convolution_ir_i1 += relu_ir * weight_ir_i1;
      convolution_k1_ir += relu_k1_ir * weight_ir;
      convolution_k1_ir_i1 += relu_k1_ir * weight_ir_i1;
      convolution_k2_ir += relu_k2_ir * weight_ir;
      convolution_k2_ir_i1 += relu_k2_ir * weight_ir_i1;
      convolution_k3_ir += relu_k3_ir * weight_ir;
      convolution_k3_ir_i1 += relu_k3_ir * weight_ir_i1;
    }
    f32[convolution_at + j_ir * 7 + 24990] = convolution_ir;
    f32[convolution_at + j_ir * 7 + 25039] = convolution_ir_i1;
    f32[convolution_at + j_ir * 7 + 24991] = convolution_k1_ir;
    f32[convolution_at + j_ir * 7 + 25040] = convolution_k1_ir_i1;
    f32[convolution_at + j_ir * 7 + 24992] = convolution_k2_ir;
    f32[convolution_at + j_ir * 7 + 25041] = convolution_k2_ir_i1;
    f32[convolution_at + j_ir * 7 + 24993] = convolution_k3_ir;
    f32[convolution_at + j_ir * 7 + 25042] = convolution_k3_ir_i1;
    let convolution_kr_ir = 0;
    let convolution_kr_ir_i1 = 0;
    let convolution_kr_k1_ir = 0;
    let convolution_kr_k1_ir_i1 = 0;
    let convolution_kr_k2_ir = 0;
    let convolution_kr_k2_ir_i1 = 0;
    const relu_at_row4 = relu_at + j_ir * 28;
    for (let r_kr_ir = 0; r_kr_ir < 256; r_kr_ir++) {
      const relu_kr_ir = f32[relu_at_row4 + r_kr_ir * 196 + 8]!;
      const relu_kr_k1_ir = f32[relu_at_row4 + r_kr_ir * 196 + 10]!;
      const relu_kr_k2_ir = f32[relu_at_row4 + r_kr_ir * 196 + 12]!;
      const weight_kr_ir = f32[layer40Downsample0Weight + r_kr_ir + 130560]!;
      const weight_kr_ir_i1 = f32[layer40Downsample0Weight + r_kr_ir + 130816]!;
      convolution_kr_ir += relu_kr_ir * weight_kr_ir;
      convolution_kr_ir_i1 += relu_kr_ir * weight_kr_ir_i1;
      convolution_kr_k1_ir += relu_kr_k1_ir * weight_kr_ir;
      convolution_kr_k1_ir_i1 += relu_kr_k1_ir * weight_kr_ir_i1;
      convolution_kr_k2_ir += relu_kr_k2_ir * weight_kr_ir;
      convolution_kr_k2_ir_i1 += relu_kr_k2_ir * weight_kr_ir_i1;
    }
    f32[convolution_at + j_ir * 7 + 24994] = convolution_kr_ir;
    f32[convolution_at + j_ir * 7 + 25043] = convolution_kr_ir_i1;
    f32[convolution_at + j_ir * 7 + 24995] = convolution_kr_k1_ir;
    f32[convolution_at + j_ir * 7 + 25044] = convolution_kr_k1_ir_i1;
    f32[convolution_at + j_ir * 7 + 24996] = convolution_kr_k2_ir;
    f32[convolution_at + j_ir * 7 + 25045] = convolution_kr_k2_ir_i1;
  }
}

/**
 * sum, resnet18.ts:50
 * div, resnet18.ts:50
 * rsqrt, resnet18.ts:50
 * relu, resnet18.ts:50
 */
function sum_relu11(
  f32: Float32Array,
  convolution_at: number,
  sum_at: number,
  div_at: number,
  sum_at2: number,
  rsqrt_at: number,
  layer40Downsample1Weight: number,
  layer40Downsample1Bias: number,
  convolution_at2: number,
  div_at2: number,
  rsqrt_at2: number,
  layer40Bn2Weight: number,
  layer40Bn2Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 512; i++) {
    let sum = 0;
    let sumSp1 = 0;
    let sumSp2 = 0;
    let sumSp3 = 0;
    const convolution_at_row = convolution_at + i * 49;
    for (let s = 0; s < 48; s += 4) {
      sum += f32[convolution_at_row + s]!;
      sumSp1 += f32[convolution_at_row + s + 1]!;
      sumSp2 += f32[convolution_at_row + s + 2]!;
      sumSp3 += f32[convolution_at_row + s + 3]!;
    }
    const convolution_at_row2 = convolution_at + i * 49;
    for (let s_sr = 48; s_sr < 49; s_sr++) {
      sum += f32[convolution_at_row2 + s_sr]!;
    }
    sum = sum + sumSp1 + (sumSp2 + sumSp3);
    f32[sum_at + i] = sum;
    const div = Math.fround(sum / 49);
    f32[div_at + i] = div;
    let sum2 = 0;
    let sum2Up1 = 0;
    let sum2Up2 = 0;
    let sum2Up3 = 0;
    const convolution_at_row3 = convolution_at + i * 49;
    for (let u = 0; u < 48; u += 4) {
      const sub = f32[convolution_at_row3 + u]! - div;
      sum2 += sub * sub;
      const subUp1 = f32[convolution_at_row3 + u + 1]! - div;
      sum2Up1 += subUp1 * subUp1;
      const subUp2 = f32[convolution_at_row3 + u + 2]! - div;
      sum2Up2 += subUp2 * subUp2;
      const subUp3 = f32[convolution_at_row3 + u + 3]! - div;
      sum2Up3 += subUp3 * subUp3;
    }
    const convolution_at_row4 = convolution_at + i * 49;
    for (let u_ur = 48; u_ur < 49; u_ur++) {
      const sub_ur = f32[convolution_at_row4 + u_ur]! - div;
      sum2 += sub_ur * sub_ur;
    }
    sum2 = sum2 + sum2Up1 + (sum2Up2 + sum2Up3);
    const sum3 = Math.fround(sum2);
    f32[sum_at2 + i] = sum3;
    const add = Math.fround(sum3 / 49 + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = Math.fround(1 / Math.sqrt(add));
    f32[rsqrt_at + i] = rsqrt;
    const weight = f32[layer40Downsample1Weight + i]!;
    const bias = f32[layer40Downsample1Bias + i]!;
    const div3 = f32[div_at2 + i]!;
    const rsqrt2 = f32[rsqrt_at2 + i]!;
    const weight2 = f32[layer40Bn2Weight + i]!;
    const bias2 = f32[layer40Bn2Bias + i]!;
    const convolution_at_row5 = convolution_at + i * 49;
    const convolution_at2_row = convolution_at2 + i * 49;
    const relu_at_row = relu_at + i * 49;
    for (let w = 0; w < 49; w++) {
      const add2 = (f32[convolution_at_row5 + w]! - div) * rsqrt * weight + bias;
      const add3 = (f32[convolution_at2_row + w]! - div3) * rsqrt2 * weight2 + bias2;
      f32[relu_at_row + w] = Math.max(add2 + add3, 0);
    }
  }
}

/**
 * sum, resnet18.ts:47
 * div, resnet18.ts:47
 * rsqrt, resnet18.ts:47
 * relu, resnet18.ts:48
 * sum, resnet18.ts:65
 * div, resnet18.ts:65
 */
function sum_div(
  f32: Float32Array,
  convolution_at: number,
  sum_at: number,
  div_at: number,
  sum_at2: number,
  rsqrt_at: number,
  relu_at: number,
  layer41Bn2Weight: number,
  layer41Bn2Bias: number,
  relu_at2: number,
  div_at2: number,
): void {
  for (let i = 0; i < 512; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const convolution_at_row = convolution_at + i * 49;
    for (let s = 0; s < 49; s++) {
      sum += f32[convolution_at_row + s]!;
      sum_i1 += f32[convolution_at_row + s + 49]!;
      sum_i2 += f32[convolution_at_row + s + 98]!;
      sum_i3 += f32[convolution_at_row + s + 147]!;
    }
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
    const div = Math.fround(sum / 49);
    const div_i1 = Math.fround(sum_i1 / 49);
    const div_i2 = Math.fround(sum_i2 / 49);
    const div_i3 = Math.fround(sum_i3 / 49);
    f32[div_at + i] = div;
    f32[div_at + i + 1] = div_i1;
    f32[div_at + i + 2] = div_i2;
    f32[div_at + i + 3] = div_i3;
    let sum2 = 0;
    let sum2_i1 = 0;
    let sum2_i2 = 0;
    let sum2_i3 = 0;
    const convolution_at_row2 = convolution_at + i * 49;
    for (let u = 0; u < 49; u++) {
      const sub = f32[convolution_at_row2 + u]! - div;
      const sub_i1 = f32[convolution_at_row2 + u + 49]! - div_i1;
      const sub_i2 = f32[convolution_at_row2 + u + 98]! - div_i2;
      const sub_i3 = f32[convolution_at_row2 + u + 147]! - div_i3;
      sum2 += sub * sub;
      sum2_i1 += sub_i1 * sub_i1;
      sum2_i2 += sub_i2 * sub_i2;
      sum2_i3 += sub_i3 * sub_i3;
    }
    const sum3 = Math.fround(sum2);
    const sum3_i1 = Math.fround(sum2_i1);
    const sum3_i2 = Math.fround(sum2_i2);
    const sum3_i3 = Math.fround(sum2_i3);
    f32[sum_at2 + i] = sum3;
    f32[sum_at2 + i + 1] = sum3_i1;
    f32[sum_at2 + i + 2] = sum3_i2;
    f32[sum_at2 + i + 3] = sum3_i3;
    const add = Math.fround(sum3 / 49 + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = Math.fround(1 / Math.sqrt(add));
    const rsqrt_i1 = Math.fround(1 / Math.sqrt(Math.fround(sum3_i1 / 49 + 0.000009999999747378752)));
    const rsqrt_i2 = Math.fround(1 / Math.sqrt(Math.fround(sum3_i2 / 49 + 0.000009999999747378752)));
    const rsqrt_i3 = Math.fround(1 / Math.sqrt(Math.fround(sum3_i3 / 49 + 0.000009999999747378752)));
    f32[rsqrt_at + i] = rsqrt;
    f32[rsqrt_at + i + 1] = rsqrt_i1;
    f32[rsqrt_at + i + 2] = rsqrt_i2;
    f32[rsqrt_at + i + 3] = rsqrt_i3;
    let sum4 = 0;
    let sum4_i1 = 0;
    let sum4_i2 = 0;
    let sum4_i3 = 0;
    const weight = f32[layer41Bn2Weight + i]!;
    const weight_i1 = f32[layer41Bn2Weight + i + 1]!;
    const weight_i2 = f32[layer41Bn2Weight + i + 2]!;
    const weight_i3 = f32[layer41Bn2Weight + i + 3]!;
    const bias = f32[layer41Bn2Bias + i]!;
    const bias_i1 = f32[layer41Bn2Bias + i + 1]!;
    const bias_i2 = f32[layer41Bn2Bias + i + 2]!;
    const bias_i3 = f32[layer41Bn2Bias + i + 3]!;
    const relu_at_row = relu_at + i * 49;
    const convolution_at_row3 = convolution_at + i * 49;
    const relu_at2_row = relu_at2 + i * 49;
    for (let w = 0; w < 49; w++) {
      const mul2_i1 = (f32[convolution_at_row3 + w + 49]! - div_i1) * rsqrt_i1 * weight_i1;
      const mul2_i2 = (f32[convolution_at_row3 + w + 98]! - div_i2) * rsqrt_i2 * weight_i2;
      const mul2_i3 = (f32[convolution_at_row3 + w + 147]! - div_i3) * rsqrt_i3 * weight_i3;
      const add2 = (f32[convolution_at_row3 + w]! - div) * rsqrt * weight + bias;
      const relu2 = Math.fround(Math.max(f32[relu_at_row + w]! + add2, 0));
      const relu2_i1 = Math.fround(Math.max(f32[relu_at_row + w + 49]! + (mul2_i1 + bias_i1), 0));
      const relu2_i2 = Math.fround(Math.max(f32[relu_at_row + w + 98]! + (mul2_i2 + bias_i2), 0));
      const relu2_i3 = Math.fround(Math.max(f32[relu_at_row + w + 147]! + (mul2_i3 + bias_i3), 0));
      f32[relu_at2_row + w] = relu2;
      f32[relu_at2_row + w + 49] = relu2_i1;
      f32[relu_at2_row + w + 98] = relu2_i2;
      f32[relu_at2_row + w + 147] = relu2_i3;
      sum4 += relu2;
      sum4_i1 += relu2_i1;
      sum4_i2 += relu2_i2;
      sum4_i3 += relu2_i3;
    }
    f32[div_at2 + i] = sum4 / 49;
    f32[div_at2 + i + 1] = sum4_i1 / 49;
    f32[div_at2 + i + 2] = sum4_i2 / 49;
    f32[div_at2 + i + 3] = sum4_i3 / 49;
  }
}

/**
 * contraction, resnet18.ts:65
 * add, resnet18.ts:65
 */
function contraction_add(
  f32: Float32Array,
  div_at: number,
  fcWeight: number,
  fcBias: number,
  add_at: number,
): void {
  for (let i = 0; i < 1000; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const fcWeight_row = fcWeight + i * 512;
    for (let r = 0; r < 512; r++) {
      const div = f32[div_at + r]!;
      contraction += div * f32[fcWeight_row + r]!;
      contraction_i1 += div * f32[fcWeight_row + r + 512]!;
      contraction_i2 += div * f32[fcWeight_row + r + 1024]!;
      contraction_i3 += div * f32[fcWeight_row + r + 1536]!;
    }
    const add_i1 = contraction_i1 + f32[fcBias + i + 1]!;
    const add_i2 = contraction_i2 + f32[fcBias + i + 2]!;
    const add_i3 = contraction_i3 + f32[fcBias + i + 3]!;
    f32[add_at + i] = contraction + f32[fcBias + i]!;
    f32[add_at + i + 1] = add_i1;
    f32[add_at + i + 2] = add_i2;
    f32[add_at + i + 3] = add_i3;
  }
}

/**
 * sum, resnet18.ts:67
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
 * amax, resnet18.ts:67
 * select, resnet18.ts:67
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
 * exp, resnet18.ts:67
 */
function exp(f32: Float32Array, add_at: number, select_at: number, exp_at: number, n: number): void {
  const select = f32[select_at]!;
  for (let i = 0; i < n; i++) {
    f32[exp_at + i] = Math.exp(f32[add_at + i]! - select);
  }
}

/**
 * sum, resnet18.ts:67
 * div, resnet18.ts:67
 */
function sum_div2(
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
 * add, resnet18.ts:59
 */
function update(f32: Float32Array, running_mean_at: number, sum_at: number, n: number): void {
  for (let i = 0; i < n; i++) {
    const add =
      f32[running_mean_at + i]! * /* 0.9 */ 0.8999999761581421 +
      (f32[sum_at + i]! / 12544) * /* 0.1 */ 0.10000000149011612;
    f32[running_mean_at + i] = add;
  }
}

/**
 * add, resnet18.ts:59
 */
function update2(f32: Float32Array, running_var_at: number, sum_at: number, n: number): void {
  for (let i = 0; i < n; i++) {
    const add =
      f32[running_var_at + i]! * /* 0.9 */ 0.8999999761581421 +
      (f32[sum_at + i]! / 12543) * /* 0.1 */ 0.10000000149011612;
    f32[running_var_at + i] = add;
  }
}

/**
 * add, resnet18.ts:46
 * add, resnet18.ts:47
 */
function update3(f32: Float32Array, running_mean_at: number, sum_at: number, n: number): void {
  for (let i = 0; i < n; i++) {
    const add =
      f32[running_mean_at + i]! * /* 0.9 */ 0.8999999761581421 +
      (f32[sum_at + i]! / 3136) * /* 0.1 */ 0.10000000149011612;
    f32[running_mean_at + i] = add;
  }
}

/**
 * add, resnet18.ts:46
 * add, resnet18.ts:47
 */
function update4(f32: Float32Array, running_var_at: number, sum_at: number, n: number): void {
  for (let i = 0; i < n; i++) {
    const add =
      f32[running_var_at + i]! * /* 0.9 */ 0.8999999761581421 +
      (f32[sum_at + i]! / 3135) * /* 0.1 */ 0.10000000149011612;
    f32[running_var_at + i] = add;
  }
}

/**
 * add, resnet18.ts:46
 * add, resnet18.ts:47
 * add, resnet18.ts:50
 */
function update5(f32: Float32Array, running_mean_at: number, sum_at: number, n: number): void {
  for (let i = 0; i < n; i++) {
    const add =
      f32[running_mean_at + i]! * /* 0.9 */ 0.8999999761581421 +
      (f32[sum_at + i]! / 784) * /* 0.1 */ 0.10000000149011612;
    f32[running_mean_at + i] = add;
  }
}

/**
 * add, resnet18.ts:46
 * add, resnet18.ts:47
 * add, resnet18.ts:50
 */
function update6(f32: Float32Array, running_var_at: number, sum_at: number, n: number): void {
  for (let i = 0; i < n; i++) {
    const add =
      f32[running_var_at + i]! * /* 0.9 */ 0.8999999761581421 +
      (f32[sum_at + i]! / 783) * /* 0.1 */ 0.10000000149011612;
    f32[running_var_at + i] = add;
  }
}

/**
 * add, resnet18.ts:46
 * add, resnet18.ts:47
 * add, resnet18.ts:50
 */
function update7(f32: Float32Array, running_mean_at: number, sum_at: number, n: number): void {
  for (let i = 0; i < n; i++) {
    const add =
      f32[running_mean_at + i]! * /* 0.9 */ 0.8999999761581421 +
      (f32[sum_at + i]! / 196) * /* 0.1 */ 0.10000000149011612;
    f32[running_mean_at + i] = add;
  }
}

/**
 * add, resnet18.ts:46
 * add, resnet18.ts:47
 * add, resnet18.ts:50
 */
function update8(f32: Float32Array, running_var_at: number, sum_at: number, n: number): void {
  for (let i = 0; i < n; i++) {
    const add =
      f32[running_var_at + i]! * /* 0.9 */ 0.8999999761581421 +
      (f32[sum_at + i]! / 195) * /* 0.1 */ 0.10000000149011612;
    f32[running_var_at + i] = add;
  }
}

/**
 * add, resnet18.ts:46
 * add, resnet18.ts:47
 * add, resnet18.ts:50
 */
function update9(f32: Float32Array, running_mean_at: number, sum_at: number, n: number): void {
  for (let i = 0; i < n; i++) {
    const add =
      f32[running_mean_at + i]! * /* 0.9 */ 0.8999999761581421 +
      (f32[sum_at + i]! / 49) * /* 0.1 */ 0.10000000149011612;
    f32[running_mean_at + i] = add;
  }
}

/**
 * add, resnet18.ts:46
 * add, resnet18.ts:47
 * add, resnet18.ts:50
 */
function update10(f32: Float32Array, running_var_at: number, sum_at: number, n: number): void {
  for (let i = 0; i < n; i++) {
    const add =
      f32[running_var_at + i]! * /* 0.9 */ 0.8999999761581421 +
      (f32[sum_at + i]! / 48) * /* 0.1 */ 0.10000000149011612;
    f32[running_var_at + i] = add;
  }
}

/**
 * add, sgd
 */
function update11(i32: Int32Array, step_at: number): void {
  i32[step_at] = (i32[step_at]! + 1) | 0;
}

/**
 * add, resnet18.ts:67
 * sum, resnet18.ts:65
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
function update12(
  f32: Float32Array,
  momentum_at: number,
  sum_at: number,
  parameter: number,
  n: number,
): void {
  for (let i = 0; i < n; i++) {
    const bias = f32[parameter + i]!;
    const add = f32[sum_at + i]! + bias * /* 0.0001 */ 0.00009999999747378752;
    const add2 = f32[momentum_at + i]! * /* 0.9 */ 0.8999999761581421 + add;
    f32[momentum_at + i] = add2;
    f32[parameter + i] = bias - add2 * /* 0.1 */ 0.10000000149011612;
  }
}

/**
 * contraction, resnet18.ts:65
 * div, resnet18.ts:65
 */
function contraction_div(f32: Float32Array, add_at: number, fcWeight: number, div_at: number): void {
  for (let i = 0; i < 512; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const fcWeight_row = fcWeight + i;
    for (let r = 0; r < 1000; r++) {
      const add = f32[add_at + r]!;
      contraction += add * f32[fcWeight_row + r * 512]!;
      contraction_i1 += add * f32[fcWeight_row + r * 512 + 1]!;
      contraction_i2 += add * f32[fcWeight_row + r * 512 + 2]!;
      contraction_i3 += add * f32[fcWeight_row + r * 512 + 3]!;
    }
    f32[div_at + i] = contraction / 49;
    f32[div_at + i + 1] = contraction_i1 / 49;
    f32[div_at + i + 2] = contraction_i2 / 49;
    f32[div_at + i + 3] = contraction_i3 / 49;
  }
}

/**
 * contraction, resnet18.ts:65
 */
function contraction(f32: Float32Array, add_at: number, div_at: number, contraction_at: number): void {
  for (let i = 0; i < 1000; i++) {
    const add = f32[add_at + i]!;
    const contraction_at_row = contraction_at + i * 512;
    for (let j = 0; j < 512; j++) {
      let contraction2 = 0;
      contraction2 += add * f32[div_at + j]!;
      f32[contraction_at_row + j] = contraction2;
    }
  }
}

/**
 * sum, resnet18.ts:47
 * div, resnet18.ts:47
 * add, resnet18.ts:47
 */
function sum_add(
  f32: Float32Array,
  relu_at: number,
  div_at: number,
  convolution_at: number,
  div_at2: number,
  rsqrt_at: number,
  layer41Bn2Weight: number,
  sum_at: number,
  sum_at2: number,
  add_at: number,
  add_at2: number,
): void {
  for (let i = 0; i < 512; i += 4) {
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
    const div = f32[div_at + i]!;
    const div_i1 = f32[div_at + i + 1]!;
    const div_i2 = f32[div_at + i + 2]!;
    const div_i3 = f32[div_at + i + 3]!;
    const div2 = f32[div_at2 + i]!;
    const div2_i1 = f32[div_at2 + i + 1]!;
    const div2_i2 = f32[div_at2 + i + 2]!;
    const div2_i3 = f32[div_at2 + i + 3]!;
    const rsqrt = f32[rsqrt_at + i]!;
    const rsqrt_i1 = f32[rsqrt_at + i + 1]!;
    const rsqrt_i2 = f32[rsqrt_at + i + 2]!;
    const rsqrt_i3 = f32[rsqrt_at + i + 3]!;
    const weight = f32[layer41Bn2Weight + i]!;
    const weight_i1 = f32[layer41Bn2Weight + i + 1]!;
    const weight_i2 = f32[layer41Bn2Weight + i + 2]!;
    const weight_i3 = f32[layer41Bn2Weight + i + 3]!;
    const relu_at_row = relu_at + i * 49;
    const convolution_at_row = convolution_at + i * 49;
    for (let s = 0; s < 49; s++) {
      const select = f32[relu_at_row + s]! > 0 ? div : 0;
      const select_i1 = f32[relu_at_row + s + 49]! > 0 ? div_i1 : 0;
      const select_i2 = f32[relu_at_row + s + 98]! > 0 ? div_i2 : 0;
      const select_i3 = f32[relu_at_row + s + 147]! > 0 ? div_i3 : 0;
      sum += select;
      sum_i1 += select_i1;
      sum_i2 += select_i2;
      sum_i3 += select_i3;
      const sub = f32[convolution_at_row + s]! - div2;
      const sub_i1 = f32[convolution_at_row + s + 49]! - div2_i1;
      const sub_i2 = f32[convolution_at_row + s + 98]! - div2_i2;
      const sub_i3 = f32[convolution_at_row + s + 147]! - div2_i3;
      sum2 += select * (sub * rsqrt);
      sum2_i1 += select_i1 * (sub_i1 * rsqrt_i1);
      sum2_i2 += select_i2 * (sub_i2 * rsqrt_i2);
      sum2_i3 += select_i3 * (sub_i3 * rsqrt_i3);
      sum3 += select * weight * sub;
      sum3_i1 += select_i1 * weight_i1 * sub_i1;
      sum3_i2 += select_i2 * weight_i2 * sub_i2;
      sum3_i3 += select_i3 * weight_i3 * sub_i3;
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
    const div3_i1 = (sum3_i1 * -0.5 * (rsqrt2_i1 * (rsqrt2_i1 * rsqrt2_i1))) / 49;
    const div3_i2 = (sum3_i2 * -0.5 * (rsqrt2_i2 * (rsqrt2_i2 * rsqrt2_i2))) / 49;
    const div3_i3 = (sum3_i3 * -0.5 * (rsqrt2_i3 * (rsqrt2_i3 * rsqrt2_i3))) / 49;
    let sum4 = 0;
    let sum4_i1 = 0;
    let sum4_i2 = 0;
    let sum4_i3 = 0;
    const div3 = (sum3 * -0.5 * (rsqrt2 * (rsqrt2 * rsqrt2))) / 49;
    const div4 = f32[div_at + i]!;
    const div4_i1 = f32[div_at + i + 1]!;
    const div4_i2 = f32[div_at + i + 2]!;
    const div4_i3 = f32[div_at + i + 3]!;
    const weight2 = f32[layer41Bn2Weight + i]!;
    const weight2_i1 = f32[layer41Bn2Weight + i + 1]!;
    const weight2_i2 = f32[layer41Bn2Weight + i + 2]!;
    const weight2_i3 = f32[layer41Bn2Weight + i + 3]!;
    const div5 = f32[div_at2 + i]!;
    const div5_i1 = f32[div_at2 + i + 1]!;
    const div5_i2 = f32[div_at2 + i + 2]!;
    const div5_i3 = f32[div_at2 + i + 3]!;
    const relu_at_row2 = relu_at + i * 49;
    const convolution_at_row2 = convolution_at + i * 49;
    const add_at_row = add_at + i * 49;
    for (let u = 0; u < 49; u++) {
      const mul8_i3 = (f32[relu_at_row2 + u + 147]! > 0 ? div4_i3 : 0) * weight2_i3;
      const mul9_i1 = (f32[relu_at_row2 + u + 49]! > 0 ? div4_i1 : 0) * weight2_i1 * rsqrt2_i1;
      const mul9_i2 = (f32[relu_at_row2 + u + 98]! > 0 ? div4_i2 : 0) * weight2_i2 * rsqrt2_i2;
      const mul11_i3 = div3_i3 * 2 * (f32[convolution_at_row2 + u + 147]! - div5_i3);
      const add =
        (f32[relu_at_row2 + u]! > 0 ? div4 : 0) * weight2 * rsqrt2 +
        div3 * 2 * (f32[convolution_at_row2 + u]! - div5);
      const add_i1 = mul9_i1 + div3_i1 * 2 * (f32[convolution_at_row2 + u + 49]! - div5_i1);
      const add_i2 = mul9_i2 + div3_i2 * 2 * (f32[convolution_at_row2 + u + 98]! - div5_i2);
      const add_i3 = mul8_i3 * rsqrt2_i3 + mul11_i3;
      f32[add_at_row + u] = add;
      f32[add_at_row + u + 49] = add_i1;
      f32[add_at_row + u + 98] = add_i2;
      f32[add_at_row + u + 147] = add_i3;
      sum4 += -add;
      sum4_i1 += -add_i1;
      sum4_i2 += -add_i2;
      sum4_i3 += -add_i3;
    }
    const div6 = sum4 / 49;
    const div6_i1 = sum4_i1 / 49;
    const div6_i2 = sum4_i2 / 49;
    const div6_i3 = sum4_i3 / 49;
    const add_at_row2 = add_at + i * 49;
    const add_at2_row = add_at2 + i * 49;
    for (let w = 0; w < 49; w++) {
      const add3_i1 = f32[add_at_row2 + w + 49]! + div6_i1;
      const add3_i2 = f32[add_at_row2 + w + 98]! + div6_i2;
      const add3_i3 = f32[add_at_row2 + w + 147]! + div6_i3;
      f32[add_at2_row + w] = f32[add_at_row2 + w]! + div6;
      f32[add_at2_row + w + 49] = add3_i1;
      f32[add_at2_row + w + 98] = add3_i2;
      f32[add_at2_row + w + 147] = add3_i3;
    }
  }
}

/**
 * convolution, resnet18.ts:34
 * select, resnet18.ts:46
 */
function convolution_input_gradient_select(
  f32: Float32Array,
  layer41Conv2Weight: number,
  add_at: number,
  relu_at: number,
  select_at: number,
): void {
  for (let i = 0; i < 510; i += 3) {
    const relu_at_row = relu_at + i * 49;
    const select_at_row = select_at + i * 49;
    for (let j = 0; j < 7; j++) {
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
        const layer41Conv2Weight_row = layer41Conv2Weight + r * 4608 + i * 9;
        const add_at_row = add_at + r * 49 + j * 7;
        for (let s = 0; s < 3; s++) {
          if (j - s >= -1 && j - s < 6) {
            const layer41Conv2Weight0 = f32[layer41Conv2Weight_row + s * 3]!;
            const layer41Conv2Weight1 = f32[layer41Conv2Weight_row + s * 3 + 9]!;
            const layer41Conv2Weight2 = f32[layer41Conv2Weight_row + s * 3 + 18]!;
            const add0 = f32[add_at_row - s * 7 + 8]!;
            const add = add0;
            convolution += layer41Conv2Weight0 * add;
            convolution_i1 += layer41Conv2Weight1 * add;
            convolution_i2 += layer41Conv2Weight2 * add;
            const add1 = f32[add_at_row - s * 7 + 9]!;
            const add_k1 = add1;
            convolution_k1 += layer41Conv2Weight0 * add_k1;
            convolution_k1_i1 += layer41Conv2Weight1 * add_k1;
            convolution_k1_i2 += layer41Conv2Weight2 * add_k1;
            const add2 = f32[add_at_row - s * 7 + 10]!;
            const add_k2 = add2;
            convolution_k2 += layer41Conv2Weight0 * add_k2;
            convolution_k2_i1 += layer41Conv2Weight1 * add_k2;
            convolution_k2_i2 += layer41Conv2Weight2 * add_k2;
            const add_k3 = f32[add_at_row - s * 7 + 11]!;
            convolution_k3 += layer41Conv2Weight0 * add_k3;
            convolution_k3_i1 += layer41Conv2Weight1 * add_k3;
            convolution_k3_i2 += layer41Conv2Weight2 * add_k3;
            const layer41Conv2Weight3 = f32[layer41Conv2Weight_row + s * 3 + 1]!;
            const layer41Conv2Weight4 = f32[layer41Conv2Weight_row + s * 3 + 10]!;
            const layer41Conv2Weight5 = f32[layer41Conv2Weight_row + s * 3 + 19]!;
            const add3 = f32[add_at_row - s * 7 + 7]!;
            const add_t1 = add3;
            convolution += layer41Conv2Weight3 * add_t1;
            convolution_i1 += layer41Conv2Weight4 * add_t1;
            convolution_i2 += layer41Conv2Weight5 * add_t1;
            const add_k1_t1 = add0;
            convolution_k1 += layer41Conv2Weight3 * add_k1_t1;
            convolution_k1_i1 += layer41Conv2Weight4 * add_k1_t1;
            convolution_k1_i2 += layer41Conv2Weight5 * add_k1_t1;
            const add_k2_t1 = add1;
            convolution_k2 += layer41Conv2Weight3 * add_k2_t1;
            convolution_k2_i1 += layer41Conv2Weight4 * add_k2_t1;
            convolution_k2_i2 += layer41Conv2Weight5 * add_k2_t1;
            const add_k3_t1 = add2;
            convolution_k3 += layer41Conv2Weight3 * add_k3_t1;
            convolution_k3_i1 += layer41Conv2Weight4 * add_k3_t1;
            convolution_k3_i2 += layer41Conv2Weight5 * add_k3_t1;
            const layer41Conv2Weight6 = f32[layer41Conv2Weight_row + s * 3 + 2]!;
            const layer41Conv2Weight7 = f32[layer41Conv2Weight_row + s * 3 + 11]!;
            const layer41Conv2Weight8 = f32[layer41Conv2Weight_row + s * 3 + 20]!;
            const add_k1_t2 = add3;
            convolution_k1 += layer41Conv2Weight6 * add_k1_t2;
            convolution_k1_i1 += layer41Conv2Weight7 * add_k1_t2;
            convolution_k1_i2 += layer41Conv2Weight8 * add_k1_t2;
            const add_k2_t2 = add0;
            convolution_k2 += layer41Conv2Weight6 * add_k2_t2;
            convolution_k2_i1 += layer41Conv2Weight7 * add_k2_t2;
            convolution_k2_i2 += layer41Conv2Weight8 * add_k2_t2;
            const add_k3_t2 = add1;
            convolution_k3 += layer41Conv2Weight6 * add_k3_t2;
            convolution_k3_i1 += layer41Conv2Weight7 * add_k3_t2;
            convolution_k3_i2 += layer41Conv2Weight8 * add_k3_t2;
          }
        }
      }
      const select_i1 = f32[relu_at_row + j * 7 + 49]! > 0 ? convolution_i1 : 0;
      const select_i2 = f32[relu_at_row + j * 7 + 98]! > 0 ? convolution_i2 : 0;
      const select_k1 = f32[relu_at_row + j * 7 + 1]! > 0 ? convolution_k1 : 0;
      const select_k1_i1 = f32[relu_at_row + j * 7 + 50]! > 0 ? convolution_k1_i1 : 0;
      const select_k1_i2 = f32[relu_at_row + j * 7 + 99]! > 0 ? convolution_k1_i2 : 0;
      const select_k2 = f32[relu_at_row + j * 7 + 2]! > 0 ? convolution_k2 : 0;
      const select_k2_i1 = f32[relu_at_row + j * 7 + 51]! > 0 ? convolution_k2_i1 : 0;
      const select_k2_i2 = f32[relu_at_row + j * 7 + 100]! > 0 ? convolution_k2_i2 : 0;
      const select_k3 = f32[relu_at_row + j * 7 + 3]! > 0 ? convolution_k3 : 0;
      const select_k3_i1 = f32[relu_at_row + j * 7 + 52]! > 0 ? convolution_k3_i1 : 0;
      const select_k3_i2 = f32[relu_at_row + j * 7 + 101]! > 0 ? convolution_k3_i2 : 0;
      f32[select_at_row + j * 7] = f32[relu_at_row + j * 7]! > 0 ? convolution : 0;
      f32[select_at_row + j * 7 + 49] = select_i1;
      f32[select_at_row + j * 7 + 98] = select_i2;
      f32[select_at_row + j * 7 + 1] = select_k1;
      f32[select_at_row + j * 7 + 50] = select_k1_i1;
      f32[select_at_row + j * 7 + 99] = select_k1_i2;
      f32[select_at_row + j * 7 + 2] = select_k2;
      f32[select_at_row + j * 7 + 51] = select_k2_i1;
      f32[select_at_row + j * 7 + 100] = select_k2_i2;
      f32[select_at_row + j * 7 + 3] = select_k3;
      f32[select_at_row + j * 7 + 52] = select_k3_i1;
      f32[select_at_row + j * 7 + 101] = select_k3_i2;
      let convolution_kr = 0;
      let convolution_kr_i1 = 0;
      let convolution_kr_i2 = 0;
      let convolution_kr_k1 = 0;
      let convolution_kr_k1_i1 = 0;
      let convolution_kr_k1_i2 = 0;
      let convolution_kr_k2 = 0;
      let convolution_kr_k2_i1 = 0;
      let convolution_kr_k2_i2 = 0;
      for (let r_kr = 0; r_kr < 512; r_kr++) {
        const layer41Conv2Weight_row2 = layer41Conv2Weight + r_kr * 4608 + i * 9;
        const add_at_row2 = add_at + r_kr * 49 + j * 7;
        for (let s_kr = 0; s_kr < 3; s_kr++) {
          if (j - s_kr >= -1 && j - s_kr < 6) {
            const layer41Conv2Weight9 = f32[layer41Conv2Weight_row2 + s_kr * 3]!;
            const layer41Conv2Weight10 = f32[layer41Conv2Weight_row2 + s_kr * 3 + 9]!;
            const layer41Conv2Weight11 = f32[layer41Conv2Weight_row2 + s_kr * 3 + 18]!;
            const add4 = f32[add_at_row2 - s_kr * 7 + 12]!;
            const add_kr = add4;
            convolution_kr += layer41Conv2Weight9 * add_kr;
            convolution_kr_i1 += layer41Conv2Weight10 * add_kr;
            convolution_kr_i2 += layer41Conv2Weight11 * add_kr;
            const add5 = f32[add_at_row2 - s_kr * 7 + 13]!;
            const add_kr_k1 = add5;
            convolution_kr_k1 += layer41Conv2Weight9 * add_kr_k1;
            convolution_kr_k1_i1 += layer41Conv2Weight10 * add_kr_k1;
            convolution_kr_k1_i2 += layer41Conv2Weight11 * add_kr_k1;
            const layer41Conv2Weight12 = f32[layer41Conv2Weight_row2 + s_kr * 3 + 1]!;
            const layer41Conv2Weight13 = f32[layer41Conv2Weight_row2 + s_kr * 3 + 10]!;
            const layer41Conv2Weight14 = f32[layer41Conv2Weight_row2 + s_kr * 3 + 19]!;
            const add6 = f32[add_at_row2 - s_kr * 7 + 11]!;
            const add_krTKr1 = add6;
            convolution_kr += layer41Conv2Weight12 * add_krTKr1;
            convolution_kr_i1 += layer41Conv2Weight13 * add_krTKr1;
            convolution_kr_i2 += layer41Conv2Weight14 * add_krTKr1;
            const add_kr_k1TKr1 = add4;
            convolution_kr_k1 += layer41Conv2Weight12 * add_kr_k1TKr1;
            convolution_kr_k1_i1 += layer41Conv2Weight13 * add_kr_k1TKr1;
            convolution_kr_k1_i2 += layer41Conv2Weight14 * add_kr_k1TKr1;
            const add_kr_k2TKr1 = add5;
            convolution_kr_k2 += layer41Conv2Weight12 * add_kr_k2TKr1;
            convolution_kr_k2_i1 += layer41Conv2Weight13 * add_kr_k2TKr1;
            convolution_kr_k2_i2 += layer41Conv2Weight14 * add_kr_k2TKr1;
            const layer41Conv2Weight15 = f32[layer41Conv2Weight_row2 + s_kr * 3 + 2]!;
            const layer41Conv2Weight16 = f32[layer41Conv2Weight_row2 + s_kr * 3 + 11]!;
            const layer41Conv2Weight17 = f32[layer41Conv2Weight_row2 + s_kr * 3 + 20]!;
            const add_krTKr2 = f32[add_at_row2 - s_kr * 7 + 10]!;
            convolution_kr += layer41Conv2Weight15 * add_krTKr2;
            convolution_kr_i1 += layer41Conv2Weight16 * add_krTKr2;
            convolution_kr_i2 += layer41Conv2Weight17 * add_krTKr2;
            const add_kr_k1TKr2 = add6;
            convolution_kr_k1 += layer41Conv2Weight15 * add_kr_k1TKr2;
            convolution_kr_k1_i1 += layer41Conv2Weight16 * add_kr_k1TKr2;
            convolution_kr_k1_i2 += layer41Conv2Weight17 * add_kr_k1TKr2;
            const add_kr_k2TKr2 = add4;
            convolution_kr_k2 += layer41Conv2Weight15 * add_kr_k2TKr2;
            convolution_kr_k2_i1 += layer41Conv2Weight16 * add_kr_k2TKr2;
            convolution_kr_k2_i2 += layer41Conv2Weight17 * add_kr_k2TKr2;
          }
        }
      }
      const select_kr_k1_i1 = f32[relu_at_row + j * 7 + 54]! > 0 ? convolution_kr_k1_i1 : 0;
      const select_kr_k1_i2 = f32[relu_at_row + j * 7 + 103]! > 0 ? convolution_kr_k1_i2 : 0;
      const select_kr_k2_i1 = f32[relu_at_row + j * 7 + 55]! > 0 ? convolution_kr_k2_i1 : 0;
      const select_kr_k2_i2 = f32[relu_at_row + j * 7 + 104]! > 0 ? convolution_kr_k2_i2 : 0;
      const select_kr_i1 = f32[relu_at_row + j * 7 + 53]! > 0 ? convolution_kr_i1 : 0;
      const select_kr_i2 = f32[relu_at_row + j * 7 + 102]! > 0 ? convolution_kr_i2 : 0;
      const select_kr_k1 = f32[relu_at_row + j * 7 + 5]! > 0 ? convolution_kr_k1 : 0;
      const select_kr_k2 = f32[relu_at_row + j * 7 + 6]! > 0 ? convolution_kr_k2 : 0;
      f32[select_at_row + j * 7 + 4] = f32[relu_at_row + j * 7 + 4]! > 0 ? convolution_kr : 0;
      f32[select_at_row + j * 7 + 53] = select_kr_i1;
      f32[select_at_row + j * 7 + 102] = select_kr_i2;
      f32[select_at_row + j * 7 + 5] = select_kr_k1;
      f32[select_at_row + j * 7 + 54] = select_kr_k1_i1;
      f32[select_at_row + j * 7 + 103] = select_kr_k1_i2;
      f32[select_at_row + j * 7 + 6] = select_kr_k2;
      f32[select_at_row + j * 7 + 55] = select_kr_k2_i1;
      f32[select_at_row + j * 7 + 104] = select_kr_k2_i2;
    }
  }
  for (let j_ir = 0; j_ir < 7; j_ir++) {
    let convolution_ir = 0;
    let convolution_ir_i1 = 0;
    let convolution_k1_ir = 0;
    let convolution_k1_ir_i1 = 0;
    let convolution_k2_ir = 0;
    let convolution_k2_ir_i1 = 0;
    let convolution_k3_ir = 0;
    let convolution_k3_ir_i1 = 0;
    for (let r_ir = 0; r_ir < 512; r_ir++) {
      const layer41Conv2Weight_row3 = layer41Conv2Weight + r_ir * 4608;
      const add_at_row3 = add_at + r_ir * 49 + j_ir * 7;
      for (let s_ir = 0; s_ir < 3; s_ir++) {
        if (j_ir - s_ir >= -1 && j_ir - s_ir < 6) {
          const layer41Conv2Weight18 = f32[layer41Conv2Weight_row3 + s_ir * 3 + 4590]!;
          const layer41Conv2Weight19 = f32[layer41Conv2Weight_row3 + s_ir * 3 + 4599]!;
          const add7 = f32[add_at_row3 - s_ir * 7 + 8]!;
          const add_ir = add7;
          convolution_ir += layer41Conv2Weight18 * add_ir;
          convolution_ir_i1 += layer41Conv2Weight19 * add_ir;
          const add8 = f32[add_at_row3 - s_ir * 7 + 9]!;
          const add_k1_ir = add8;
          convolution_k1_ir += layer41Conv2Weight18 * add_k1_ir;
          convolution_k1_ir_i1 += layer41Conv2Weight19 * add_k1_ir;
          const add9 = f32[add_at_row3 - s_ir * 7 + 10]!;
          const add_k2_ir = add9;
          convolution_k2_ir += layer41Conv2Weight18 * add_k2_ir;
          convolution_k2_ir_i1 += layer41Conv2Weight19 * add_k2_ir;
          const add_k3_ir = f32[add_at_row3 - s_ir * 7 + 11]!;
          convolution_k3_ir += layer41Conv2Weight18 * add_k3_ir;
          convolution_k3_ir_i1 += layer41Conv2Weight19 * add_k3_ir;
          const layer41Conv2Weight20 = f32[layer41Conv2Weight_row3 + s_ir * 3 + 4591]!;
          const layer41Conv2Weight21 = f32[layer41Conv2Weight_row3 + s_ir * 3 + 4600]!;
          const add10 = f32[add_at_row3 - s_ir * 7 + 7]!;
          const add_irTIr1 = add10;
          convolution_ir += layer41Conv2Weight20 * add_irTIr1;
          convolution_ir_i1 += layer41Conv2Weight21 * add_irTIr1;
          const add_k1_irTIr1 = add7;
          convolution_k1_ir += layer41Conv2Weight20 * add_k1_irTIr1;
          convolution_k1_ir_i1 += layer41Conv2Weight21 * add_k1_irTIr1;
          const add_k2_irTIr1 = add8;
          convolution_k2_ir += layer41Conv2Weight20 * add_k2_irTIr1;
          convolution_k2_ir_i1 += layer41Conv2Weight21 * add_k2_irTIr1;
          const add_k3_irTIr1 = add9;
          convolution_k3_ir += layer41Conv2Weight20 * add_k3_irTIr1;
          convolution_k3_ir_i1 += layer41Conv2Weight21 * add_k3_irTIr1;
          const layer41Conv2Weight22 = f32[layer41Conv2Weight_row3 + s_ir * 3 + 4592]!;
          const layer41Conv2Weight23 = f32[layer41Conv2Weight_row3 + s_ir * 3 + 4601]!;
          const add_k1_irTIr2 = add10;
          convolution_k1_ir += layer41Conv2Weight22 * add_k1_irTIr2;
          convolution_k1_ir_i1 += layer41Conv2Weight23 * add_k1_irTIr2;
          const add_k2_irTIr2 = add7;
          convolution_k2_ir += layer41Conv2Weight22 * add_k2_irTIr2;
          convolution_k2_ir_i1 += layer41Conv2Weight23 * add_k2_irTIr2;
          const add_k3_irTIr2 = add8;
          convolution_k3_ir += layer41Conv2Weight22 * add_k3_irTIr2;
          convolution_k3_ir_i1 += layer41Conv2Weight23 * add_k3_irTIr2;
        }
      }
    }
    const select_k1_ir_i1 = f32[relu_at + j_ir * 7 + 25040]! > 0 ? convolution_k1_ir_i1 : 0;
    const select_k2_ir_i1 = f32[relu_at + j_ir * 7 + 25041]! > 0 ? convolution_k2_ir_i1 : 0;
    const select_k3_ir_i1 = f32[relu_at + j_ir * 7 + 25042]! > 0 ? convolution_k3_ir_i1 : 0;
    const select_ir_i1 = f32[relu_at + j_ir * 7 + 25039]! > 0 ? convolution_ir_i1 : 0;
    const select_k1_ir = f32[relu_at + j_ir * 7 + 24991]! > 0 ? convolution_k1_ir : 0;
    const select_k2_ir = f32[relu_at + j_ir * 7 + 24992]! > 0 ? convolution_k2_ir : 0;
    const select_k3_ir = f32[relu_at + j_ir * 7 + 24993]! > 0 ? convolution_k3_ir : 0;
    f32[select_at + j_ir * 7 + 24990] = f32[relu_at + j_ir * 7 + 24990]! > 0 ? convolution_ir : 0;
    f32[select_at + j_ir * 7 + 25039] = select_ir_i1;
    f32[select_at + j_ir * 7 + 24991] = select_k1_ir;
    f32[select_at + j_ir * 7 + 25040] = select_k1_ir_i1;
    f32[select_at + j_ir * 7 + 24992] = select_k2_ir;
    f32[select_at + j_ir * 7 + 25041] = select_k2_ir_i1;
    f32[select_at + j_ir * 7 + 24993] = select_k3_ir;
    f32[select_at + j_ir * 7 + 25042] = select_k3_ir_i1;
    let convolution_kr_ir = 0;
    let convolution_kr_ir_i1 = 0;
    let convolution_kr_k1_ir = 0;
    let convolution_kr_k1_ir_i1 = 0;
    let convolution_kr_k2_ir = 0;
    let convolution_kr_k2_ir_i1 = 0;
    for (let r_kr_ir = 0; r_kr_ir < 512; r_kr_ir++) {
      const layer41Conv2Weight_row4 = layer41Conv2Weight + r_kr_ir * 4608;
      const add_at_row4 = add_at + r_kr_ir * 49 + j_ir * 7;
      for (let s_kr_ir = 0; s_kr_ir < 3; s_kr_ir++) {
        if (j_ir - s_kr_ir >= -1 && j_ir - s_kr_ir < 6) {
          const layer41Conv2Weight24 = f32[layer41Conv2Weight_row4 + s_kr_ir * 3 + 4590]!;
          const layer41Conv2Weight25 = f32[layer41Conv2Weight_row4 + s_kr_ir * 3 + 4599]!;
          const add11 = f32[add_at_row4 - s_kr_ir * 7 + 12]!;
          const add_kr_ir = add11;
          convolution_kr_ir += layer41Conv2Weight24 * add_kr_ir;
          convolution_kr_ir_i1 += layer41Conv2Weight25 * add_kr_ir;
          const add12 = f32[add_at_row4 - s_kr_ir * 7 + 13]!;
          const add_kr_k1_ir = add12;
          convolution_kr_k1_ir += layer41Conv2Weight24 * add_kr_k1_ir;
          convolution_kr_k1_ir_i1 += layer41Conv2Weight25 * add_kr_k1_ir;
          const layer41Conv2Weight26 = f32[layer41Conv2Weight_row4 + s_kr_ir * 3 + 4591]!;
          const layer41Conv2Weight27 = f32[layer41Conv2Weight_row4 + s_kr_ir * 3 + 4600]!;
          const add13 = f32[add_at_row4 - s_kr_ir * 7 + 11]!;
          const add_kr_irT_krIr1 = add13;
          convolution_kr_ir += layer41Conv2Weight26 * add_kr_irT_krIr1;
          convolution_kr_ir_i1 += layer41Conv2Weight27 * add_kr_irT_krIr1;
          const add_kr_k1_irT_krIr1 = add11;
          convolution_kr_k1_ir += layer41Conv2Weight26 * add_kr_k1_irT_krIr1;
          convolution_kr_k1_ir_i1 += layer41Conv2Weight27 * add_kr_k1_irT_krIr1;
          const add_kr_k2_irT_krIr1 = add12;
          convolution_kr_k2_ir += layer41Conv2Weight26 * add_kr_k2_irT_krIr1;
          convolution_kr_k2_ir_i1 += layer41Conv2Weight27 * add_kr_k2_irT_krIr1;
          const layer41Conv2Weight28 = f32[layer41Conv2Weight_row4 + s_kr_ir * 3 + 4592]!;
          const layer41Conv2Weight29 = f32[layer41Conv2Weight_row4 + s_kr_ir * 3 + 4601]!;
          const add_kr_irT_krIr2 = f32[add_at_row4 - s_kr_ir * 7 + 10]!;
          convolution_kr_ir += layer41Conv2Weight28 * add_kr_irT_krIr2;
          convolution_kr_ir_i1 += layer41Conv2Weight29 * add_kr_irT_krIr2;
          const add_kr_k1_irT_krIr2 = add13;
          convolution_kr_k1_ir += layer41Conv2Weight28 * add_kr_k1_irT_krIr2;
          convolution_kr_k1_ir_i1 += layer41Conv2Weight29 * add_kr_k1_irT_krIr2;
          const add_kr_k2_irT_krIr2 = add11;
          convolution_kr_k2_ir += layer41Conv2Weight28 * add_kr_k2_irT_krIr2;
          convolution_kr_k2_ir_i1 += layer41Conv2Weight29 * add_kr_k2_irT_krIr2;
        }
      }
    }
    const select_kr_ir_i1 = f32[relu_at + j_ir * 7 + 25043]! > 0 ? convolution_kr_ir_i1 : 0;
    const select_kr_k1_ir = f32[relu_at + j_ir * 7 + 24995]! > 0 ? convolution_kr_k1_ir : 0;
    const select_kr_k1_ir_i1 = f32[relu_at + j_ir * 7 + 25044]! > 0 ? convolution_kr_k1_ir_i1 : 0;
    const select_kr_k2_ir = f32[relu_at + j_ir * 7 + 24996]! > 0 ? convolution_kr_k2_ir : 0;
    const select_kr_k2_ir_i1 = f32[relu_at + j_ir * 7 + 25045]! > 0 ? convolution_kr_k2_ir_i1 : 0;
    f32[select_at + j_ir * 7 + 24994] = f32[relu_at + j_ir * 7 + 24994]! > 0 ? convolution_kr_ir : 0;
    f32[select_at + j_ir * 7 + 25043] = select_kr_ir_i1;
    f32[select_at + j_ir * 7 + 24995] = select_kr_k1_ir;
    f32[select_at + j_ir * 7 + 25044] = select_kr_k1_ir_i1;
    f32[select_at + j_ir * 7 + 24996] = select_kr_k2_ir;
    f32[select_at + j_ir * 7 + 25045] = select_kr_k2_ir_i1;
  }
}

/**
 * convolution, resnet18.ts:34
 */
function convolution_weight_gradient(
  f32: Float32Array,
  relu_at: number,
  add_at: number,
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
        for (let r = 0; r < 7; r++) {
          const relu_at_row = relu_at + j * 49 + k * 7 + r * 7;
          const add_at_row = add_at + i * 49 + r * 7;
          for (let s = 0; s < 7; s++) {
            if (k + r >= 1 && k + r < 8) {
              if (s >= 1) {
                const relu = f32[relu_at_row + s - 8]!;
                convolution += relu * f32[add_at_row + s]!;
                convolution_i1 += relu * f32[add_at_row + s + 49]!;
                convolution_i2 += relu * f32[add_at_row + s + 98]!;
                convolution_i3 += relu * f32[add_at_row + s + 147]!;
              }
              const relu_l1 = f32[relu_at_row + s - 7]!;
              convolution_l1 += relu_l1 * f32[add_at_row + s]!;
              convolution_l1_i1 += relu_l1 * f32[add_at_row + s + 49]!;
              convolution_l1_i2 += relu_l1 * f32[add_at_row + s + 98]!;
              convolution_l1_i3 += relu_l1 * f32[add_at_row + s + 147]!;
              if (s < 6) {
                const relu_l2 = f32[relu_at_row + s - 6]!;
                convolution_l2 += relu_l2 * f32[add_at_row + s]!;
                convolution_l2_i1 += relu_l2 * f32[add_at_row + s + 49]!;
                convolution_l2_i2 += relu_l2 * f32[add_at_row + s + 98]!;
                convolution_l2_i3 += relu_l2 * f32[add_at_row + s + 147]!;
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
 * sum, resnet18.ts:46
 * div, resnet18.ts:46
 * add, resnet18.ts:46
 */
function sum_add2(
  f32: Float32Array,
  select_at: number,
  convolution_at: number,
  div_at: number,
  rsqrt_at: number,
  layer41Bn1Weight: number,
  sum_at: number,
  sum_at2: number,
  add_at: number,
  add_at2: number,
): void {
  for (let i = 0; i < 512; i += 4) {
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
    const div = f32[div_at + i]!;
    const div_i1 = f32[div_at + i + 1]!;
    const div_i2 = f32[div_at + i + 2]!;
    const div_i3 = f32[div_at + i + 3]!;
    const rsqrt = f32[rsqrt_at + i]!;
    const rsqrt_i1 = f32[rsqrt_at + i + 1]!;
    const rsqrt_i2 = f32[rsqrt_at + i + 2]!;
    const rsqrt_i3 = f32[rsqrt_at + i + 3]!;
    const weight = f32[layer41Bn1Weight + i]!;
    const weight_i1 = f32[layer41Bn1Weight + i + 1]!;
    const weight_i2 = f32[layer41Bn1Weight + i + 2]!;
    const weight_i3 = f32[layer41Bn1Weight + i + 3]!;
    const select_at_row = select_at + i * 49;
    const convolution_at_row = convolution_at + i * 49;
    for (let s = 0; s < 49; s++) {
      const select = f32[select_at_row + s]!;
      const select_i1 = f32[select_at_row + s + 49]!;
      const select_i2 = f32[select_at_row + s + 98]!;
      const select_i3 = f32[select_at_row + s + 147]!;
      sum += select;
      sum_i1 += select_i1;
      sum_i2 += select_i2;
      sum_i3 += select_i3;
      const sub = f32[convolution_at_row + s]! - div;
      const sub_i1 = f32[convolution_at_row + s + 49]! - div_i1;
      const sub_i2 = f32[convolution_at_row + s + 98]! - div_i2;
      const sub_i3 = f32[convolution_at_row + s + 147]! - div_i3;
      sum2 += select * (sub * rsqrt);
      sum2_i1 += select_i1 * (sub_i1 * rsqrt_i1);
      sum2_i2 += select_i2 * (sub_i2 * rsqrt_i2);
      sum2_i3 += select_i3 * (sub_i3 * rsqrt_i3);
      sum3 += select * weight * sub;
      sum3_i1 += select_i1 * weight_i1 * sub_i1;
      sum3_i2 += select_i2 * weight_i2 * sub_i2;
      sum3_i3 += select_i3 * weight_i3 * sub_i3;
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
    const div2_i1 = (sum3_i1 * -0.5 * (rsqrt2_i1 * (rsqrt2_i1 * rsqrt2_i1))) / 49;
    const div2_i2 = (sum3_i2 * -0.5 * (rsqrt2_i2 * (rsqrt2_i2 * rsqrt2_i2))) / 49;
    const div2_i3 = (sum3_i3 * -0.5 * (rsqrt2_i3 * (rsqrt2_i3 * rsqrt2_i3))) / 49;
    let sum4 = 0;
    let sum4_i1 = 0;
    let sum4_i2 = 0;
    let sum4_i3 = 0;
    const div2 = (sum3 * -0.5 * (rsqrt2 * (rsqrt2 * rsqrt2))) / 49;
    const weight2 = f32[layer41Bn1Weight + i]!;
    const weight2_i1 = f32[layer41Bn1Weight + i + 1]!;
    const weight2_i2 = f32[layer41Bn1Weight + i + 2]!;
    const weight2_i3 = f32[layer41Bn1Weight + i + 3]!;
    const div3 = f32[div_at + i]!;
    const div3_i1 = f32[div_at + i + 1]!;
    const div3_i2 = f32[div_at + i + 2]!;
    const div3_i3 = f32[div_at + i + 3]!;
    const select_at_row2 = select_at + i * 49;
    const convolution_at_row2 = convolution_at + i * 49;
    const add_at_row = add_at + i * 49;
    for (let u = 0; u < 49; u++) {
      const mul11_i3 = div2_i3 * 2 * (f32[convolution_at_row2 + u + 147]! - div3_i3);
      const add =
        f32[select_at_row2 + u]! * weight2 * rsqrt2 + div2 * 2 * (f32[convolution_at_row2 + u]! - div3);
      const add_i1 =
        f32[select_at_row2 + u + 49]! * weight2_i1 * rsqrt2_i1 +
        div2_i1 * 2 * (f32[convolution_at_row2 + u + 49]! - div3_i1);
      const add_i2 =
        f32[select_at_row2 + u + 98]! * weight2_i2 * rsqrt2_i2 +
        div2_i2 * 2 * (f32[convolution_at_row2 + u + 98]! - div3_i2);
      const add_i3 = f32[select_at_row2 + u + 147]! * weight2_i3 * rsqrt2_i3 + mul11_i3;
      f32[add_at_row + u] = add;
      f32[add_at_row + u + 49] = add_i1;
      f32[add_at_row + u + 98] = add_i2;
      f32[add_at_row + u + 147] = add_i3;
      sum4 += -add;
      sum4_i1 += -add_i1;
      sum4_i2 += -add_i2;
      sum4_i3 += -add_i3;
    }
    const div4 = sum4 / 49;
    const div4_i1 = sum4_i1 / 49;
    const div4_i2 = sum4_i2 / 49;
    const div4_i3 = sum4_i3 / 49;
    const add_at_row2 = add_at + i * 49;
    const add_at2_row = add_at2 + i * 49;
    for (let w = 0; w < 49; w++) {
      const add3_i1 = f32[add_at_row2 + w + 49]! + div4_i1;
      const add3_i2 = f32[add_at_row2 + w + 98]! + div4_i2;
      const add3_i3 = f32[add_at_row2 + w + 147]! + div4_i3;
      f32[add_at2_row + w] = f32[add_at_row2 + w]! + div4;
      f32[add_at2_row + w + 49] = add3_i1;
      f32[add_at2_row + w + 98] = add3_i2;
      f32[add_at2_row + w + 147] = add3_i3;
    }
  }
}

/**
 * convolution, resnet18.ts:34
 * select, resnet18.ts:50
 */
function convolution_input_gradient_select2(
  f32: Float32Array,
  layer41Conv1Weight: number,
  add_at: number,
  relu_at: number,
  relu_at2: number,
  div_at: number,
  select_at: number,
): void {
  for (let i = 0; i < 510; i += 3) {
    const div0 = f32[div_at + i]!;
    const div1 = f32[div_at + i + 1]!;
    const div2 = f32[div_at + i + 2]!;
    const relu_at_row = relu_at + i * 49;
    const relu_at2_row = relu_at2 + i * 49;
    const select_at_row = select_at + i * 49;
    for (let j = 0; j < 7; j++) {
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
        const layer41Conv1Weight_row = layer41Conv1Weight + r * 4608 + i * 9;
        const add_at_row = add_at + r * 49 + j * 7;
        for (let s = 0; s < 3; s++) {
          if (j - s >= -1 && j - s < 6) {
            const layer41Conv1Weight0 = f32[layer41Conv1Weight_row + s * 3]!;
            const layer41Conv1Weight1 = f32[layer41Conv1Weight_row + s * 3 + 9]!;
            const layer41Conv1Weight2 = f32[layer41Conv1Weight_row + s * 3 + 18]!;
            const add0 = f32[add_at_row - s * 7 + 8]!;
            const add = add0;
            convolution += layer41Conv1Weight0 * add;
            convolution_i1 += layer41Conv1Weight1 * add;
            convolution_i2 += layer41Conv1Weight2 * add;
            const add1 = f32[add_at_row - s * 7 + 9]!;
            const add_k1 = add1;
            convolution_k1 += layer41Conv1Weight0 * add_k1;
            convolution_k1_i1 += layer41Conv1Weight1 * add_k1;
            convolution_k1_i2 += layer41Conv1Weight2 * add_k1;
            const add2 = f32[add_at_row - s * 7 + 10]!;
            const add_k2 = add2;
            convolution_k2 += layer41Conv1Weight0 * add_k2;
            convolution_k2_i1 += layer41Conv1Weight1 * add_k2;
            convolution_k2_i2 += layer41Conv1Weight2 * add_k2;
            const add_k3 = f32[add_at_row - s * 7 + 11]!;
            convolution_k3 += layer41Conv1Weight0 * add_k3;
            convolution_k3_i1 += layer41Conv1Weight1 * add_k3;
            convolution_k3_i2 += layer41Conv1Weight2 * add_k3;
            const layer41Conv1Weight3 = f32[layer41Conv1Weight_row + s * 3 + 1]!;
            const layer41Conv1Weight4 = f32[layer41Conv1Weight_row + s * 3 + 10]!;
            const layer41Conv1Weight5 = f32[layer41Conv1Weight_row + s * 3 + 19]!;
            const add3 = f32[add_at_row - s * 7 + 7]!;
            const add_t1 = add3;
            convolution += layer41Conv1Weight3 * add_t1;
            convolution_i1 += layer41Conv1Weight4 * add_t1;
            convolution_i2 += layer41Conv1Weight5 * add_t1;
            const add_k1_t1 = add0;
            convolution_k1 += layer41Conv1Weight3 * add_k1_t1;
            convolution_k1_i1 += layer41Conv1Weight4 * add_k1_t1;
            convolution_k1_i2 += layer41Conv1Weight5 * add_k1_t1;
            const add_k2_t1 = add1;
            convolution_k2 += layer41Conv1Weight3 * add_k2_t1;
            convolution_k2_i1 += layer41Conv1Weight4 * add_k2_t1;
            convolution_k2_i2 += layer41Conv1Weight5 * add_k2_t1;
            const add_k3_t1 = add2;
            convolution_k3 += layer41Conv1Weight3 * add_k3_t1;
            convolution_k3_i1 += layer41Conv1Weight4 * add_k3_t1;
            convolution_k3_i2 += layer41Conv1Weight5 * add_k3_t1;
            const layer41Conv1Weight6 = f32[layer41Conv1Weight_row + s * 3 + 2]!;
            const layer41Conv1Weight7 = f32[layer41Conv1Weight_row + s * 3 + 11]!;
            const layer41Conv1Weight8 = f32[layer41Conv1Weight_row + s * 3 + 20]!;
            const add_k1_t2 = add3;
            convolution_k1 += layer41Conv1Weight6 * add_k1_t2;
            convolution_k1_i1 += layer41Conv1Weight7 * add_k1_t2;
            convolution_k1_i2 += layer41Conv1Weight8 * add_k1_t2;
            const add_k2_t2 = add0;
            convolution_k2 += layer41Conv1Weight6 * add_k2_t2;
            convolution_k2_i1 += layer41Conv1Weight7 * add_k2_t2;
            convolution_k2_i2 += layer41Conv1Weight8 * add_k2_t2;
            const add_k3_t2 = add1;
            convolution_k3 += layer41Conv1Weight6 * add_k3_t2;
            convolution_k3_i1 += layer41Conv1Weight7 * add_k3_t2;
            convolution_k3_i2 += layer41Conv1Weight8 * add_k3_t2;
          }
        }
      }
      const div = div0;
      const div_i1 = div1;
      const div_i2 = div2;
      const add2_i1 = (f32[relu_at2_row + j * 7 + 49]! > 0 ? div_i1 : 0) + convolution_i1;
      const add2_i2 = (f32[relu_at2_row + j * 7 + 98]! > 0 ? div_i2 : 0) + convolution_i2;
      const add2_k1 = (f32[relu_at2_row + j * 7 + 1]! > 0 ? div : 0) + convolution_k1;
      const add2_k1_i1 = (f32[relu_at2_row + j * 7 + 50]! > 0 ? div_i1 : 0) + convolution_k1_i1;
      const add2_k1_i2 = (f32[relu_at2_row + j * 7 + 99]! > 0 ? div_i2 : 0) + convolution_k1_i2;
      const add2_k2 = (f32[relu_at2_row + j * 7 + 2]! > 0 ? div : 0) + convolution_k2;
      const add2_k2_i1 = (f32[relu_at2_row + j * 7 + 51]! > 0 ? div_i1 : 0) + convolution_k2_i1;
      const add2_k2_i2 = (f32[relu_at2_row + j * 7 + 100]! > 0 ? div_i2 : 0) + convolution_k2_i2;
      const add2_k3 = (f32[relu_at2_row + j * 7 + 3]! > 0 ? div : 0) + convolution_k3;
      const add2_k3_i1 = (f32[relu_at2_row + j * 7 + 52]! > 0 ? div_i1 : 0) + convolution_k3_i1;
      const add2_k3_i2 = (f32[relu_at2_row + j * 7 + 101]! > 0 ? div_i2 : 0) + convolution_k3_i2;
      const select2 =
        f32[relu_at_row + j * 7]! > 0 ? (f32[relu_at2_row + j * 7]! > 0 ? div : 0) + convolution : 0;
      const select2_i1 = f32[relu_at_row + j * 7 + 49]! > 0 ? add2_i1 : 0;
      const select2_i2 = f32[relu_at_row + j * 7 + 98]! > 0 ? add2_i2 : 0;
      const select2_k1 = f32[relu_at_row + j * 7 + 1]! > 0 ? add2_k1 : 0;
      const select2_k1_i1 = f32[relu_at_row + j * 7 + 50]! > 0 ? add2_k1_i1 : 0;
      const select2_k1_i2 = f32[relu_at_row + j * 7 + 99]! > 0 ? add2_k1_i2 : 0;
      const select2_k2 = f32[relu_at_row + j * 7 + 2]! > 0 ? add2_k2 : 0;
      const select2_k2_i1 = f32[relu_at_row + j * 7 + 51]! > 0 ? add2_k2_i1 : 0;
      const select2_k2_i2 = f32[relu_at_row + j * 7 + 100]! > 0 ? add2_k2_i2 : 0;
      const select2_k3 = f32[relu_at_row + j * 7 + 3]! > 0 ? add2_k3 : 0;
      const select2_k3_i1 = f32[relu_at_row + j * 7 + 52]! > 0 ? add2_k3_i1 : 0;
      const select2_k3_i2 = f32[relu_at_row + j * 7 + 101]! > 0 ? add2_k3_i2 : 0;
      f32[select_at_row + j * 7] = select2;
      f32[select_at_row + j * 7 + 49] = select2_i1;
      f32[select_at_row + j * 7 + 98] = select2_i2;
      f32[select_at_row + j * 7 + 1] = select2_k1;
      f32[select_at_row + j * 7 + 50] = select2_k1_i1;
      f32[select_at_row + j * 7 + 99] = select2_k1_i2;
      f32[select_at_row + j * 7 + 2] = select2_k2;
      f32[select_at_row + j * 7 + 51] = select2_k2_i1;
      f32[select_at_row + j * 7 + 100] = select2_k2_i2;
      f32[select_at_row + j * 7 + 3] = select2_k3;
      f32[select_at_row + j * 7 + 52] = select2_k3_i1;
      f32[select_at_row + j * 7 + 101] = select2_k3_i2;
      let convolution_kr = 0;
      let convolution_kr_i1 = 0;
      let convolution_kr_i2 = 0;
      let convolution_kr_k1 = 0;
      let convolution_kr_k1_i1 = 0;
      let convolution_kr_k1_i2 = 0;
      let convolution_kr_k2 = 0;
      let convolution_kr_k2_i1 = 0;
      let convolution_kr_k2_i2 = 0;
      for (let r_kr = 0; r_kr < 512; r_kr++) {
        const layer41Conv1Weight_row2 = layer41Conv1Weight + r_kr * 4608 + i * 9;
        const add_at_row2 = add_at + r_kr * 49 + j * 7;
        for (let s_kr = 0; s_kr < 3; s_kr++) {
          if (j - s_kr >= -1 && j - s_kr < 6) {
            const layer41Conv1Weight9 = f32[layer41Conv1Weight_row2 + s_kr * 3]!;
            const layer41Conv1Weight10 = f32[layer41Conv1Weight_row2 + s_kr * 3 + 9]!;
            const layer41Conv1Weight11 = f32[layer41Conv1Weight_row2 + s_kr * 3 + 18]!;
            const add4 = f32[add_at_row2 - s_kr * 7 + 12]!;
            const add_kr = add4;
            convolution_kr += layer41Conv1Weight9 * add_kr;
            convolution_kr_i1 += layer41Conv1Weight10 * add_kr;
            convolution_kr_i2 += layer41Conv1Weight11 * add_kr;
            const add5 = f32[add_at_row2 - s_kr * 7 + 13]!;
            const add_kr_k1 = add5;
            convolution_kr_k1 += layer41Conv1Weight9 * add_kr_k1;
            convolution_kr_k1_i1 += layer41Conv1Weight10 * add_kr_k1;
            convolution_kr_k1_i2 += layer41Conv1Weight11 * add_kr_k1;
            const layer41Conv1Weight12 = f32[layer41Conv1Weight_row2 + s_kr * 3 + 1]!;
            const layer41Conv1Weight13 = f32[layer41Conv1Weight_row2 + s_kr * 3 + 10]!;
            const layer41Conv1Weight14 = f32[layer41Conv1Weight_row2 + s_kr * 3 + 19]!;
            const add6 = f32[add_at_row2 - s_kr * 7 + 11]!;
            const add_krTKr1 = add6;
            convolution_kr += layer41Conv1Weight12 * add_krTKr1;
            convolution_kr_i1 += layer41Conv1Weight13 * add_krTKr1;
            convolution_kr_i2 += layer41Conv1Weight14 * add_krTKr1;
            const add_kr_k1TKr1 = add4;
            convolution_kr_k1 += layer41Conv1Weight12 * add_kr_k1TKr1;
            convolution_kr_k1_i1 += layer41Conv1Weight13 * add_kr_k1TKr1;
            convolution_kr_k1_i2 += layer41Conv1Weight14 * add_kr_k1TKr1;
            const add_kr_k2TKr1 = add5;
            convolution_kr_k2 += layer41Conv1Weight12 * add_kr_k2TKr1;
            convolution_kr_k2_i1 += layer41Conv1Weight13 * add_kr_k2TKr1;
            convolution_kr_k2_i2 += layer41Conv1Weight14 * add_kr_k2TKr1;
            const layer41Conv1Weight15 = f32[layer41Conv1Weight_row2 + s_kr * 3 + 2]!;
            const layer41Conv1Weight16 = f32[layer41Conv1Weight_row2 + s_kr * 3 + 11]!;
            const layer41Conv1Weight17 = f32[layer41Conv1Weight_row2 + s_kr * 3 + 20]!;
            const add_krTKr2 = f32[add_at_row2 - s_kr * 7 + 10]!;
            convolution_kr += layer41Conv1Weight15 * add_krTKr2;
            convolution_kr_i1 += layer41Conv1Weight16 * add_krTKr2;
            convolution_kr_i2 += layer41Conv1Weight17 * add_krTKr2;
            const add_kr_k1TKr2 = add6;
            convolution_kr_k1 += layer41Conv1Weight15 * add_kr_k1TKr2;
            convolution_kr_k1_i1 += layer41Conv1Weight16 * add_kr_k1TKr2;
            convolution_kr_k1_i2 += layer41Conv1Weight17 * add_kr_k1TKr2;
            const add_kr_k2TKr2 = add4;
            convolution_kr_k2 += layer41Conv1Weight15 * add_kr_k2TKr2;
            convolution_kr_k2_i1 += layer41Conv1Weight16 * add_kr_k2TKr2;
            convolution_kr_k2_i2 += layer41Conv1Weight17 * add_kr_k2TKr2;
          }
        }
      }
      const div_kr = div0;
      const div_kr_i1 = div1;
      const div_kr_i2 = div2;
      const add2_kr = (f32[relu_at2_row + j * 7 + 4]! > 0 ? div_kr : 0) + convolution_kr;
      const add2_kr_i1 = (f32[relu_at2_row + j * 7 + 53]! > 0 ? div_kr_i1 : 0) + convolution_kr_i1;
      const add2_kr_i2 = (f32[relu_at2_row + j * 7 + 102]! > 0 ? div_kr_i2 : 0) + convolution_kr_i2;
      const add2_kr_k1 = (f32[relu_at2_row + j * 7 + 5]! > 0 ? div_kr : 0) + convolution_kr_k1;
      const add2_kr_k1_i1 = (f32[relu_at2_row + j * 7 + 54]! > 0 ? div_kr_i1 : 0) + convolution_kr_k1_i1;
      const add2_kr_k1_i2 = (f32[relu_at2_row + j * 7 + 103]! > 0 ? div_kr_i2 : 0) + convolution_kr_k1_i2;
      const add2_kr_k2 = (f32[relu_at2_row + j * 7 + 6]! > 0 ? div_kr : 0) + convolution_kr_k2;
      const add2_kr_k2_i1 = (f32[relu_at2_row + j * 7 + 55]! > 0 ? div_kr_i1 : 0) + convolution_kr_k2_i1;
      const add2_kr_k2_i2 = (f32[relu_at2_row + j * 7 + 104]! > 0 ? div_kr_i2 : 0) + convolution_kr_k2_i2;
      const select2_kr_i1 = f32[relu_at_row + j * 7 + 53]! > 0 ? add2_kr_i1 : 0;
      const select2_kr_i2 = f32[relu_at_row + j * 7 + 102]! > 0 ? add2_kr_i2 : 0;
      const select2_kr_k1 = f32[relu_at_row + j * 7 + 5]! > 0 ? add2_kr_k1 : 0;
      const select2_kr_k1_i1 = f32[relu_at_row + j * 7 + 54]! > 0 ? add2_kr_k1_i1 : 0;
      const select2_kr_k1_i2 = f32[relu_at_row + j * 7 + 103]! > 0 ? add2_kr_k1_i2 : 0;
      const select2_kr_k2 = f32[relu_at_row + j * 7 + 6]! > 0 ? add2_kr_k2 : 0;
      const select2_kr_k2_i1 = f32[relu_at_row + j * 7 + 55]! > 0 ? add2_kr_k2_i1 : 0;
      const select2_kr_k2_i2 = f32[relu_at_row + j * 7 + 104]! > 0 ? add2_kr_k2_i2 : 0;
      f32[select_at_row + j * 7 + 4] = f32[relu_at_row + j * 7 + 4]! > 0 ? add2_kr : 0;
      f32[select_at_row + j * 7 + 53] = select2_kr_i1;
      f32[select_at_row + j * 7 + 102] = select2_kr_i2;
      f32[select_at_row + j * 7 + 5] = select2_kr_k1;
      f32[select_at_row + j * 7 + 54] = select2_kr_k1_i1;
      f32[select_at_row + j * 7 + 103] = select2_kr_k1_i2;
      f32[select_at_row + j * 7 + 6] = select2_kr_k2;
      f32[select_at_row + j * 7 + 55] = select2_kr_k2_i1;
      f32[select_at_row + j * 7 + 104] = select2_kr_k2_i2;
    }
  }
  const div3 = f32[div_at + 510]!;
  const div4 = f32[div_at + 511]!;
  for (let j_ir = 0; j_ir < 7; j_ir++) {
    let convolution_ir = 0;
    let convolution_ir_i1 = 0;
    let convolution_k1_ir = 0;
    let convolution_k1_ir_i1 = 0;
    let convolution_k2_ir = 0;
    let convolution_k2_ir_i1 = 0;
    let convolution_k3_ir = 0;
    let convolution_k3_ir_i1 = 0;
    for (let r_ir = 0; r_ir < 512; r_ir++) {
      const layer41Conv1Weight_row3 = layer41Conv1Weight + r_ir * 4608;
      const add_at_row3 = add_at + r_ir * 49 + j_ir * 7;
      for (let s_ir = 0; s_ir < 3; s_ir++) {
        if (j_ir - s_ir >= -1 && j_ir - s_ir < 6) {
          const layer41Conv1Weight18 = f32[layer41Conv1Weight_row3 + s_ir * 3 + 4590]!;
          const layer41Conv1Weight19 = f32[layer41Conv1Weight_row3 + s_ir * 3 + 4599]!;
          const add7 = f32[add_at_row3 - s_ir * 7 + 8]!;
          const add_ir = add7;
          convolution_ir += layer41Conv1Weight18 * add_ir;
          convolution_ir_i1 += layer41Conv1Weight19 * add_ir;
          const add8 = f32[add_at_row3 - s_ir * 7 + 9]!;
          const add_k1_ir = add8;
          convolution_k1_ir += layer41Conv1Weight18 * add_k1_ir;
          convolution_k1_ir_i1 += layer41Conv1Weight19 * add_k1_ir;
          const add9 = f32[add_at_row3 - s_ir * 7 + 10]!;
          const add_k2_ir = add9;
          convolution_k2_ir += layer41Conv1Weight18 * add_k2_ir;
          convolution_k2_ir_i1 += layer41Conv1Weight19 * add_k2_ir;
          const add_k3_ir = f32[add_at_row3 - s_ir * 7 + 11]!;
          convolution_k3_ir += layer41Conv1Weight18 * add_k3_ir;
          convolution_k3_ir_i1 += layer41Conv1Weight19 * add_k3_ir;
          const layer41Conv1Weight20 = f32[layer41Conv1Weight_row3 + s_ir * 3 + 4591]!;
          const layer41Conv1Weight21 = f32[layer41Conv1Weight_row3 + s_ir * 3 + 4600]!;
          const add10 = f32[add_at_row3 - s_ir * 7 + 7]!;
          const add_irTIr1 = add10;
          convolution_ir += layer41Conv1Weight20 * add_irTIr1;
          convolution_ir_i1 += layer41Conv1Weight21 * add_irTIr1;
          const add_k1_irTIr1 = add7;
          convolution_k1_ir += layer41Conv1Weight20 * add_k1_irTIr1;
          convolution_k1_ir_i1 += layer41Conv1Weight21 * add_k1_irTIr1;
          const add_k2_irTIr1 = add8;
          convolution_k2_ir += layer41Conv1Weight20 * add_k2_irTIr1;
          convolution_k2_ir_i1 += layer41Conv1Weight21 * add_k2_irTIr1;
          const add_k3_irTIr1 = add9;
          convolution_k3_ir += layer41Conv1Weight20 * add_k3_irTIr1;
          convolution_k3_ir_i1 += layer41Conv1Weight21 * add_k3_irTIr1;
          const layer41Conv1Weight22 = f32[layer41Conv1Weight_row3 + s_ir * 3 + 4592]!;
          const layer41Conv1Weight23 = f32[layer41Conv1Weight_row3 + s_ir * 3 + 4601]!;
          const add_k1_irTIr2 = add10;
          convolution_k1_ir += layer41Conv1Weight22 * add_k1_irTIr2;
          convolution_k1_ir_i1 += layer41Conv1Weight23 * add_k1_irTIr2;
          const add_k2_irTIr2 = add7;
          convolution_k2_ir += layer41Conv1Weight22 * add_k2_irTIr2;
          convolution_k2_ir_i1 += layer41Conv1Weight23 * add_k2_irTIr2;
          const add_k3_irTIr2 = add8;
          convolution_k3_ir += layer41Conv1Weight22 * add_k3_irTIr2;
          convolution_k3_ir_i1 += layer41Conv1Weight23 * add_k3_irTIr2;
        }
      }
    }
    const div_ir = div3;
    const div_ir_i1 = div4;
    const add2_ir = (f32[relu_at2 + j_ir * 7 + 24990]! > 0 ? div_ir : 0) + convolution_ir;
    const add2_ir_i1 = (f32[relu_at2 + j_ir * 7 + 25039]! > 0 ? div_ir_i1 : 0) + convolution_ir_i1;
    const add2_k1_ir = (f32[relu_at2 + j_ir * 7 + 24991]! > 0 ? div_ir : 0) + convolution_k1_ir;
    const add2_k1_ir_i1 = (f32[relu_at2 + j_ir * 7 + 25040]! > 0 ? div_ir_i1 : 0) + convolution_k1_ir_i1;
    const add2_k2_ir = (f32[relu_at2 + j_ir * 7 + 24992]! > 0 ? div_ir : 0) + convolution_k2_ir;
    const add2_k2_ir_i1 = (f32[relu_at2 + j_ir * 7 + 25041]! > 0 ? div_ir_i1 : 0) + convolution_k2_ir_i1;
    const add2_k3_ir = (f32[relu_at2 + j_ir * 7 + 24993]! > 0 ? div_ir : 0) + convolution_k3_ir;
    const add2_k3_ir_i1 = (f32[relu_at2 + j_ir * 7 + 25042]! > 0 ? div_ir_i1 : 0) + convolution_k3_ir_i1;
    const select2_ir_i1 = f32[relu_at + j_ir * 7 + 25039]! > 0 ? add2_ir_i1 : 0;
    const select2_k1_ir = f32[relu_at + j_ir * 7 + 24991]! > 0 ? add2_k1_ir : 0;
    const select2_k1_ir_i1 = f32[relu_at + j_ir * 7 + 25040]! > 0 ? add2_k1_ir_i1 : 0;
    const select2_k2_ir = f32[relu_at + j_ir * 7 + 24992]! > 0 ? add2_k2_ir : 0;
    const select2_k2_ir_i1 = f32[relu_at + j_ir * 7 + 25041]! > 0 ? add2_k2_ir_i1 : 0;
    const select2_k3_ir = f32[relu_at + j_ir * 7 + 24993]! > 0 ? add2_k3_ir : 0;
    const select2_k3_ir_i1 = f32[relu_at + j_ir * 7 + 25042]! > 0 ? add2_k3_ir_i1 : 0;
    f32[select_at + j_ir * 7 + 24990] = f32[relu_at + j_ir * 7 + 24990]! > 0 ? add2_ir : 0;
    f32[select_at + j_ir * 7 + 25039] = select2_ir_i1;
    f32[select_at + j_ir * 7 + 24991] = select2_k1_ir;
    f32[select_at + j_ir * 7 + 25040] = select2_k1_ir_i1;
    f32[select_at + j_ir * 7 + 24992] = select2_k2_ir;
    f32[select_at + j_ir * 7 + 25041] = select2_k2_ir_i1;
    f32[select_at + j_ir * 7 + 24993] = select2_k3_ir;
    f32[select_at + j_ir * 7 + 25042] = select2_k3_ir_i1;
    let convolution_kr_ir = 0;
    let convolution_kr_ir_i1 = 0;
    let convolution_kr_k1_ir = 0;
    let convolution_kr_k1_ir_i1 = 0;
    let convolution_kr_k2_ir = 0;
    let convolution_kr_k2_ir_i1 = 0;
    for (let r_kr_ir = 0; r_kr_ir < 512; r_kr_ir++) {
      const layer41Conv1Weight_row4 = layer41Conv1Weight + r_kr_ir * 4608;
      const add_at_row4 = add_at + r_kr_ir * 49 + j_ir * 7;
      for (let s_kr_ir = 0; s_kr_ir < 3; s_kr_ir++) {
        if (j_ir - s_kr_ir >= -1 && j_ir - s_kr_ir < 6) {
          const layer41Conv1Weight24 = f32[layer41Conv1Weight_row4 + s_kr_ir * 3 + 4590]!;
          const layer41Conv1Weight25 = f32[layer41Conv1Weight_row4 + s_kr_ir * 3 + 4599]!;
          const add11 = f32[add_at_row4 - s_kr_ir * 7 + 12]!;
          const add_kr_ir = add11;
          convolution_kr_ir += layer41Conv1Weight24 * add_kr_ir;
          convolution_kr_ir_i1 += layer41Conv1Weight25 * add_kr_ir;
          const add12 = f32[add_at_row4 - s_kr_ir * 7 + 13]!;
          const add_kr_k1_ir = add12;
          convolution_kr_k1_ir += layer41Conv1Weight24 * add_kr_k1_ir;
          convolution_kr_k1_ir_i1 += layer41Conv1Weight25 * add_kr_k1_ir;
          const layer41Conv1Weight26 = f32[layer41Conv1Weight_row4 + s_kr_ir * 3 + 4591]!;
          const layer41Conv1Weight27 = f32[layer41Conv1Weight_row4 + s_kr_ir * 3 + 4600]!;
          const add13 = f32[add_at_row4 - s_kr_ir * 7 + 11]!;
          const add_kr_irT_krIr1 = add13;
          convolution_kr_ir += layer41Conv1Weight26 * add_kr_irT_krIr1;
          convolution_kr_ir_i1 += layer41Conv1Weight27 * add_kr_irT_krIr1;
          const add_kr_k1_irT_krIr1 = add11;
          convolution_kr_k1_ir += layer41Conv1Weight26 * add_kr_k1_irT_krIr1;
          convolution_kr_k1_ir_i1 += layer41Conv1Weight27 * add_kr_k1_irT_krIr1;
          const add_kr_k2_irT_krIr1 = add12;
          convolution_kr_k2_ir += layer41Conv1Weight26 * add_kr_k2_irT_krIr1;
          convolution_kr_k2_ir_i1 += layer41Conv1Weight27 * add_kr_k2_irT_krIr1;
          const layer41Conv1Weight28 = f32[layer41Conv1Weight_row4 + s_kr_ir * 3 + 4592]!;
          const layer41Conv1Weight29 = f32[layer41Conv1Weight_row4 + s_kr_ir * 3 + 4601]!;
          const add_kr_irT_krIr2 = f32[add_at_row4 - s_kr_ir * 7 + 10]!;
          convolution_kr_ir += layer41Conv1Weight28 * add_kr_irT_krIr2;
          convolution_kr_ir_i1 += layer41Conv1Weight29 * add_kr_irT_krIr2;
          const add_kr_k1_irT_krIr2 = add13;
          convolution_kr_k1_ir += layer41Conv1Weight28 * add_kr_k1_irT_krIr2;
          convolution_kr_k1_ir_i1 += layer41Conv1Weight29 * add_kr_k1_irT_krIr2;
          const add_kr_k2_irT_krIr2 = add11;
          convolution_kr_k2_ir += layer41Conv1Weight28 * add_kr_k2_irT_krIr2;
          convolution_kr_k2_ir_i1 += layer41Conv1Weight29 * add_kr_k2_irT_krIr2;
        }
      }
    }
    const div_kr_ir = div3;
    const div_kr_ir_i1 = div4;
    const add2_kr_ir = (f32[relu_at2 + j_ir * 7 + 24994]! > 0 ? div_kr_ir : 0) + convolution_kr_ir;
    const add2_kr_ir_i1 = (f32[relu_at2 + j_ir * 7 + 25043]! > 0 ? div_kr_ir_i1 : 0) + convolution_kr_ir_i1;
    const add2_kr_k1_ir = (f32[relu_at2 + j_ir * 7 + 24995]! > 0 ? div_kr_ir : 0) + convolution_kr_k1_ir;
    const add2_kr_k1_ir_i1 =
      (f32[relu_at2 + j_ir * 7 + 25044]! > 0 ? div_kr_ir_i1 : 0) + convolution_kr_k1_ir_i1;
    const add2_kr_k2_ir = (f32[relu_at2 + j_ir * 7 + 24996]! > 0 ? div_kr_ir : 0) + convolution_kr_k2_ir;
    const add2_kr_k2_ir_i1 =
      (f32[relu_at2 + j_ir * 7 + 25045]! > 0 ? div_kr_ir_i1 : 0) + convolution_kr_k2_ir_i1;
    const select2_kr_ir_i1 = f32[relu_at + j_ir * 7 + 25043]! > 0 ? add2_kr_ir_i1 : 0;
    const select2_kr_k1_ir = f32[relu_at + j_ir * 7 + 24995]! > 0 ? add2_kr_k1_ir : 0;
    const select2_kr_k1_ir_i1 = f32[relu_at + j_ir * 7 + 25044]! > 0 ? add2_kr_k1_ir_i1 : 0;
    const select2_kr_k2_ir = f32[relu_at + j_ir * 7 + 24996]! > 0 ? add2_kr_k2_ir : 0;
    const select2_kr_k2_ir_i1 = f32[relu_at + j_ir * 7 + 25045]! > 0 ? add2_kr_k2_ir_i1 : 0;
    f32[select_at + j_ir * 7 + 24994] = f32[relu_at + j_ir * 7 + 24994]! > 0 ? add2_kr_ir : 0;
    f32[select_at + j_ir * 7 + 25043] = select2_kr_ir_i1;
    f32[select_at + j_ir * 7 + 24995] = select2_kr_k1_ir;
    f32[select_at + j_ir * 7 + 25044] = select2_kr_k1_ir_i1;
    f32[select_at + j_ir * 7 + 24996] = select2_kr_k2_ir;
    f32[select_at + j_ir * 7 + 25045] = select2_kr_k2_ir_i1;
  }
}

/**
 * sum, resnet18.ts:50
 * div, resnet18.ts:50
 * add, resnet18.ts:50
 * sum, resnet18.ts:47
 * div, resnet18.ts:47
 * add, resnet18.ts:47
 */
function sum_add3(
  f32: Float32Array,
  select_at: number,
  convolution_at: number,
  div_at: number,
  rsqrt_at: number,
  layer40Downsample1Weight: number,
  sum_at: number,
  sum_at2: number,
  add_at: number,
  add_at2: number,
  convolution_at2: number,
  div_at2: number,
  rsqrt_at2: number,
  layer40Bn2Weight: number,
  sum_at3: number,
  add_at3: number,
  add_at4: number,
): void {
  for (let i = 0; i < 512; i += 4) {
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
    const div = f32[div_at + i]!;
    const div_i1 = f32[div_at + i + 1]!;
    const div_i2 = f32[div_at + i + 2]!;
    const div_i3 = f32[div_at + i + 3]!;
    const rsqrt = f32[rsqrt_at + i]!;
    const rsqrt_i1 = f32[rsqrt_at + i + 1]!;
    const rsqrt_i2 = f32[rsqrt_at + i + 2]!;
    const rsqrt_i3 = f32[rsqrt_at + i + 3]!;
    const weight = f32[layer40Downsample1Weight + i]!;
    const weight_i1 = f32[layer40Downsample1Weight + i + 1]!;
    const weight_i2 = f32[layer40Downsample1Weight + i + 2]!;
    const weight_i3 = f32[layer40Downsample1Weight + i + 3]!;
    const select_at_row = select_at + i * 49;
    const convolution_at_row = convolution_at + i * 49;
    for (let s = 0; s < 49; s++) {
      const select = f32[select_at_row + s]!;
      const select_i1 = f32[select_at_row + s + 49]!;
      const select_i2 = f32[select_at_row + s + 98]!;
      const select_i3 = f32[select_at_row + s + 147]!;
      sum += select;
      sum_i1 += select_i1;
      sum_i2 += select_i2;
      sum_i3 += select_i3;
      const sub = f32[convolution_at_row + s]! - div;
      const sub_i1 = f32[convolution_at_row + s + 49]! - div_i1;
      const sub_i2 = f32[convolution_at_row + s + 98]! - div_i2;
      const sub_i3 = f32[convolution_at_row + s + 147]! - div_i3;
      sum2 += select * (sub * rsqrt);
      sum2_i1 += select_i1 * (sub_i1 * rsqrt_i1);
      sum2_i2 += select_i2 * (sub_i2 * rsqrt_i2);
      sum2_i3 += select_i3 * (sub_i3 * rsqrt_i3);
      sum3 += select * weight * sub;
      sum3_i1 += select_i1 * weight_i1 * sub_i1;
      sum3_i2 += select_i2 * weight_i2 * sub_i2;
      sum3_i3 += select_i3 * weight_i3 * sub_i3;
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
    const div2_i1 = (sum3_i1 * -0.5 * (rsqrt2_i1 * (rsqrt2_i1 * rsqrt2_i1))) / 49;
    const div2_i2 = (sum3_i2 * -0.5 * (rsqrt2_i2 * (rsqrt2_i2 * rsqrt2_i2))) / 49;
    const div2_i3 = (sum3_i3 * -0.5 * (rsqrt2_i3 * (rsqrt2_i3 * rsqrt2_i3))) / 49;
    let sum4 = 0;
    let sum4_i1 = 0;
    let sum4_i2 = 0;
    let sum4_i3 = 0;
    const div2 = (sum3 * -0.5 * (rsqrt2 * (rsqrt2 * rsqrt2))) / 49;
    const weight2 = f32[layer40Downsample1Weight + i]!;
    const weight2_i1 = f32[layer40Downsample1Weight + i + 1]!;
    const weight2_i2 = f32[layer40Downsample1Weight + i + 2]!;
    const weight2_i3 = f32[layer40Downsample1Weight + i + 3]!;
    const div3 = f32[div_at + i]!;
    const div3_i1 = f32[div_at + i + 1]!;
    const div3_i2 = f32[div_at + i + 2]!;
    const div3_i3 = f32[div_at + i + 3]!;
    const select_at_row2 = select_at + i * 49;
    const convolution_at_row2 = convolution_at + i * 49;
    const add_at_row = add_at + i * 49;
    for (let u = 0; u < 49; u++) {
      const mul11_i3 = div2_i3 * 2 * (f32[convolution_at_row2 + u + 147]! - div3_i3);
      const add =
        f32[select_at_row2 + u]! * weight2 * rsqrt2 + div2 * 2 * (f32[convolution_at_row2 + u]! - div3);
      const add_i1 =
        f32[select_at_row2 + u + 49]! * weight2_i1 * rsqrt2_i1 +
        div2_i1 * 2 * (f32[convolution_at_row2 + u + 49]! - div3_i1);
      const add_i2 =
        f32[select_at_row2 + u + 98]! * weight2_i2 * rsqrt2_i2 +
        div2_i2 * 2 * (f32[convolution_at_row2 + u + 98]! - div3_i2);
      const add_i3 = f32[select_at_row2 + u + 147]! * weight2_i3 * rsqrt2_i3 + mul11_i3;
      f32[add_at_row + u] = add;
      f32[add_at_row + u + 49] = add_i1;
      f32[add_at_row + u + 98] = add_i2;
      f32[add_at_row + u + 147] = add_i3;
      sum4 += -add;
      sum4_i1 += -add_i1;
      sum4_i2 += -add_i2;
      sum4_i3 += -add_i3;
    }
    let sum5 = 0;
    let sum5_i1 = 0;
    let sum5_i2 = 0;
    let sum5_i3 = 0;
    let sum6 = 0;
    let sum6_i1 = 0;
    let sum6_i2 = 0;
    let sum6_i3 = 0;
    const div4 = sum4 / 49;
    const div4_i1 = sum4_i1 / 49;
    const div4_i2 = sum4_i2 / 49;
    const div4_i3 = sum4_i3 / 49;
    const div5 = f32[div_at2 + i]!;
    const div5_i1 = f32[div_at2 + i + 1]!;
    const div5_i2 = f32[div_at2 + i + 2]!;
    const div5_i3 = f32[div_at2 + i + 3]!;
    const rsqrt3 = f32[rsqrt_at2 + i]!;
    const rsqrt3_i1 = f32[rsqrt_at2 + i + 1]!;
    const rsqrt3_i2 = f32[rsqrt_at2 + i + 2]!;
    const rsqrt3_i3 = f32[rsqrt_at2 + i + 3]!;
    const weight3 = f32[layer40Bn2Weight + i]!;
    const weight3_i1 = f32[layer40Bn2Weight + i + 1]!;
    const weight3_i2 = f32[layer40Bn2Weight + i + 2]!;
    const weight3_i3 = f32[layer40Bn2Weight + i + 3]!;
    const add_at_row2 = add_at + i * 49;
    const add_at2_row = add_at2 + i * 49;
    const select_at_row3 = select_at + i * 49;
    const convolution_at2_row = convolution_at2 + i * 49;
    for (let w = 0; w < 49; w++) {
      const add3_i1 = f32[add_at_row2 + w + 49]! + div4_i1;
      const add3_i2 = f32[add_at_row2 + w + 98]! + div4_i2;
      const add3_i3 = f32[add_at_row2 + w + 147]! + div4_i3;
      f32[add_at2_row + w] = f32[add_at_row2 + w]! + div4;
      f32[add_at2_row + w + 49] = add3_i1;
      f32[add_at2_row + w + 98] = add3_i2;
      f32[add_at2_row + w + 147] = add3_i3;
      const select3 = f32[select_at_row3 + w]!;
      const select3_i1 = f32[select_at_row3 + w + 49]!;
      const select3_i2 = f32[select_at_row3 + w + 98]!;
      const select3_i3 = f32[select_at_row3 + w + 147]!;
      const sub3 = f32[convolution_at2_row + w]! - div5;
      const sub3_i1 = f32[convolution_at2_row + w + 49]! - div5_i1;
      const sub3_i2 = f32[convolution_at2_row + w + 98]! - div5_i2;
      const sub3_i3 = f32[convolution_at2_row + w + 147]! - div5_i3;
      sum5 += select3 * (sub3 * rsqrt3);
      sum5_i1 += select3_i1 * (sub3_i1 * rsqrt3_i1);
      sum5_i2 += select3_i2 * (sub3_i2 * rsqrt3_i2);
      sum5_i3 += select3_i3 * (sub3_i3 * rsqrt3_i3);
      sum6 += select3 * weight3 * sub3;
      sum6_i1 += select3_i1 * weight3_i1 * sub3_i1;
      sum6_i2 += select3_i2 * weight3_i2 * sub3_i2;
      sum6_i3 += select3_i3 * weight3_i3 * sub3_i3;
    }
    f32[sum_at3 + i] = sum5;
    f32[sum_at3 + i + 1] = sum5_i1;
    f32[sum_at3 + i + 2] = sum5_i2;
    f32[sum_at3 + i + 3] = sum5_i3;
    const rsqrt4 = f32[rsqrt_at2 + i]!;
    const rsqrt4_i1 = f32[rsqrt_at2 + i + 1]!;
    const rsqrt4_i2 = f32[rsqrt_at2 + i + 2]!;
    const rsqrt4_i3 = f32[rsqrt_at2 + i + 3]!;
    const div6_i1 = (sum6_i1 * -0.5 * (rsqrt4_i1 * (rsqrt4_i1 * rsqrt4_i1))) / 49;
    const div6_i2 = (sum6_i2 * -0.5 * (rsqrt4_i2 * (rsqrt4_i2 * rsqrt4_i2))) / 49;
    const div6_i3 = (sum6_i3 * -0.5 * (rsqrt4_i3 * (rsqrt4_i3 * rsqrt4_i3))) / 49;
    let sum7 = 0;
    let sum7_i1 = 0;
    let sum7_i2 = 0;
    let sum7_i3 = 0;
    const div6 = (sum6 * -0.5 * (rsqrt4 * (rsqrt4 * rsqrt4))) / 49;
    const weight4 = f32[layer40Bn2Weight + i]!;
    const weight4_i1 = f32[layer40Bn2Weight + i + 1]!;
    const weight4_i2 = f32[layer40Bn2Weight + i + 2]!;
    const weight4_i3 = f32[layer40Bn2Weight + i + 3]!;
    const div7 = f32[div_at2 + i]!;
    const div7_i1 = f32[div_at2 + i + 1]!;
    const div7_i2 = f32[div_at2 + i + 2]!;
    const div7_i3 = f32[div_at2 + i + 3]!;
    const select_at_row4 = select_at + i * 49;
    const convolution_at2_row2 = convolution_at2 + i * 49;
    const add_at3_row = add_at3 + i * 49;
    for (let r7 = 0; r7 < 49; r7++) {
      const mul22_i1 = div6_i1 * 2 * (f32[convolution_at2_row2 + r7 + 49]! - div7_i1);
      const mul22_i2 = div6_i2 * 2 * (f32[convolution_at2_row2 + r7 + 98]! - div7_i2);
      const mul22_i3 = div6_i3 * 2 * (f32[convolution_at2_row2 + r7 + 147]! - div7_i3);
      const add4 =
        f32[select_at_row4 + r7]! * weight4 * rsqrt4 + div6 * 2 * (f32[convolution_at2_row2 + r7]! - div7);
      const add4_i1 = f32[select_at_row4 + r7 + 49]! * weight4_i1 * rsqrt4_i1 + mul22_i1;
      const add4_i2 = f32[select_at_row4 + r7 + 98]! * weight4_i2 * rsqrt4_i2 + mul22_i2;
      const add4_i3 = f32[select_at_row4 + r7 + 147]! * weight4_i3 * rsqrt4_i3 + mul22_i3;
      f32[add_at3_row + r7] = add4;
      f32[add_at3_row + r7 + 49] = add4_i1;
      f32[add_at3_row + r7 + 98] = add4_i2;
      f32[add_at3_row + r7 + 147] = add4_i3;
      sum7 += -add4;
      sum7_i1 += -add4_i1;
      sum7_i2 += -add4_i2;
      sum7_i3 += -add4_i3;
    }
    const div8 = sum7 / 49;
    const div8_i1 = sum7_i1 / 49;
    const div8_i2 = sum7_i2 / 49;
    const div8_i3 = sum7_i3 / 49;
    const add_at3_row2 = add_at3 + i * 49;
    const add_at4_row = add_at4 + i * 49;
    for (let r9 = 0; r9 < 49; r9++) {
      const add6_i1 = f32[add_at3_row2 + r9 + 49]! + div8_i1;
      const add6_i2 = f32[add_at3_row2 + r9 + 98]! + div8_i2;
      const add6_i3 = f32[add_at3_row2 + r9 + 147]! + div8_i3;
      f32[add_at4_row + r9] = f32[add_at3_row2 + r9]! + div8;
      f32[add_at4_row + r9 + 49] = add6_i1;
      f32[add_at4_row + r9 + 98] = add6_i2;
      f32[add_at4_row + r9 + 147] = add6_i3;
    }
  }
}

/**
 * convolution, resnet18.ts:34
 */
function convolution_input_gradient(
  f32: Float32Array,
  layer40Downsample0Weight: number,
  add_at: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 256; i++) {
    for (let j = 0; j < 7; j++) {
      for (let k = 0; k < 2; k++) {
        const convolution_at_row = convolution_at + i * 196 + j * 28 + k * 14;
        for (let l = 0; l < 7; l++) {
          let convolution = 0;
          let convolution_m1 = 0;
          const layer40Downsample0Weight_row = layer40Downsample0Weight + i;
          const add_at_row = add_at + j * 7 + l;
          for (let r = 0; r < 512; r++) {
            if (k < 1) {
              convolution += f32[layer40Downsample0Weight_row + r * 256]! * f32[add_at_row + r * 49]!;
            }
          }
          f32[convolution_at_row + l * 2] = convolution;
          f32[convolution_at_row + l * 2 + 1] = convolution_m1;
        }
      }
    }
  }
}

/**
 * convolution, resnet18.ts:34
 */
function convolution_weight_gradient2(
  f32: Float32Array,
  relu_at: number,
  add_at: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 510; i += 3) {
    const convolution_at_row = convolution_at + i * 256;
    for (let j = 0; j < 256; j += 4) {
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
      for (let r = 0; r < 7; r++) {
        const relu_at_row = relu_at + j * 196 + r * 28;
        const add_at_row = add_at + i * 49 + r * 7;
        for (let s = 0; s < 7; s++) {
          const relu = f32[relu_at_row + s * 2]!;
          const relu_j1 = f32[relu_at_row + s * 2 + 196]!;
          const relu_j2 = f32[relu_at_row + s * 2 + 392]!;
          const relu_j3 = f32[relu_at_row + s * 2 + 588]!;
          const add = f32[add_at_row + s]!;
          const add_i1 = f32[add_at_row + s + 49]!;
          const add_i2 = f32[add_at_row + s + 98]!;
          convolution += relu * add;
          convolution_i1 += relu * add_i1;
          convolution_i2 += relu * add_i2;
          convolution_j1 += relu_j1 * add;
          convolution_j1_i1 += relu_j1 * add_i1;
          convolution_j1_i2 += relu_j1 * add_i2;
          convolution_j2 += relu_j2 * add;
          convolution_j2_i1 += relu_j2 * add_i1;
          convolution_j2_i2 += relu_j2 * add_i2;
          convolution_j3 += relu_j3 * add;
          convolution_j3_i1 += relu_j3 * add_i1;
          convolution_j3_i2 += relu_j3 * add_i2;
        }
      }
      f32[convolution_at_row + j] = convolution;
      f32[convolution_at_row + j + 256] = convolution_i1;
      f32[convolution_at_row + j + 512] = convolution_i2;
      f32[convolution_at_row + j + 1] = convolution_j1;
      f32[convolution_at_row + j + 257] = convolution_j1_i1;
      f32[convolution_at_row + j + 513] = convolution_j1_i2;
      f32[convolution_at_row + j + 2] = convolution_j2;
      f32[convolution_at_row + j + 258] = convolution_j2_i1;
      f32[convolution_at_row + j + 514] = convolution_j2_i2;
      f32[convolution_at_row + j + 3] = convolution_j3;
      f32[convolution_at_row + j + 259] = convolution_j3_i1;
      f32[convolution_at_row + j + 515] = convolution_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 256; j_ir += 4) {
    let convolution_ir = 0;
    let convolution_ir_i1 = 0;
    let convolution_j1_ir = 0;
    let convolution_j1_ir_i1 = 0;
    let convolution_j2_ir = 0;
    let convolution_j2_ir_i1 = 0;
    let convolution_j3_ir = 0;
    let convolution_j3_ir_i1 = 0;
    for (let r_ir = 0; r_ir < 7; r_ir++) {
      const relu_at_row2 = relu_at + j_ir * 196 + r_ir * 28;
      const add_at_row2 = add_at + r_ir * 7;
      for (let s_ir = 0; s_ir < 7; s_ir++) {
        const relu_ir = f32[relu_at_row2 + s_ir * 2]!;
        const relu_j1_ir = f32[relu_at_row2 + s_ir * 2 + 196]!;
        const relu_j2_ir = f32[relu_at_row2 + s_ir * 2 + 392]!;
        const relu_j3_ir = f32[relu_at_row2 + s_ir * 2 + 588]!;
        const add_ir = f32[add_at_row2 + s_ir + 24990]!;
        const add_ir_i1 = f32[add_at_row2 + s_ir + 25039]!;
        convolution_ir += relu_ir * add_ir;
        convolution_ir_i1 += relu_ir * add_ir_i1;
        convolution_j1_ir += relu_j1_ir * add_ir;
        convolution_j1_ir_i1 += relu_j1_ir * add_ir_i1;
        convolution_j2_ir += relu_j2_ir * add_ir;
        convolution_j2_ir_i1 += relu_j2_ir * add_ir_i1;
        convolution_j3_ir += relu_j3_ir * add_ir;
        convolution_j3_ir_i1 += relu_j3_ir * add_ir_i1;
      }
    }
    f32[convolution_at + j_ir + 130560] = convolution_ir;
    f32[convolution_at + j_ir + 130816] = convolution_ir_i1;
    f32[convolution_at + j_ir + 130561] = convolution_j1_ir;
    f32[convolution_at + j_ir + 130817] = convolution_j1_ir_i1;
    f32[convolution_at + j_ir + 130562] = convolution_j2_ir;
    f32[convolution_at + j_ir + 130818] = convolution_j2_ir_i1;
    f32[convolution_at + j_ir + 130563] = convolution_j3_ir;
    f32[convolution_at + j_ir + 130819] = convolution_j3_ir_i1;
  }
}

/**
 * convolution, resnet18.ts:34
 * select, resnet18.ts:48
 */
function convolution_input_gradient_select3(
  f32: Float32Array,
  layer40Conv1Weight: number,
  add_at: number,
  relu_at: number,
  convolution_at: number,
  select_at: number,
): void {
  for (let i = 0; i < 256; i++) {
    const relu_at_row2 = relu_at + i * 196;
    const convolution_at_row2 = convolution_at + i * 196;
    const select_at_row2 = select_at + i * 196;
    for (let k = 0; k < 14; k++) {
      const relu_at_row = relu_at + i * 196 + k * 14;
      const convolution_at_row = convolution_at + i * 196 + k * 14;
      const select_at_row = select_at + i * 196 + k * 14;
      for (let m = 0; m < 12; m += 4) {
        let convolution = 0;
        let convolution_m1 = 0;
        let convolution_m2 = 0;
        let convolution_m3 = 0;
        for (let r = 0; r < 512; r++) {
          for (let s = 0; s < 3; s++) {
            const layer40Conv1Weight_row = layer40Conv1Weight + r * 2304 + i * 9 + s * 3;
            const add_at_row = add_at + r * 49;
            for (let t = 0; t < 3; t++) {
              const value2 = floorRemainder(k - s + 3, 2);
              const value3 = floorQuotient(k - s + 3, 2);
              const value6 = floorRemainder(m - t + 3, 2);
              const value6_m1 = floorRemainder(m - t + 4, 2);
              const value6_m2 = floorRemainder(m - t + 5, 2);
              const value6_m3 = floorRemainder(m - t + 6, 2);
              const value7 = floorQuotient(m - t + 3, 2);
              const value7_m1 = floorQuotient(m - t + 4, 2);
              const value7_m2 = floorQuotient(m - t + 5, 2);
              const value7_m3 = floorQuotient(m - t + 6, 2);
              if (value2 >= 0 && value2 < 1 && value3 >= 1 && value3 < 8) {
                if (value6 >= 0 && value6 < 1 && value7 >= 1 && value7 < 8) {
                  convolution +=
                    f32[layer40Conv1Weight_row + t]! * f32[add_at_row + value3 * 7 + value7 - 8]!;
                }
                if (value6_m1 >= 0 && value6_m1 < 1 && value7_m1 >= 1 && value7_m1 < 8) {
                  convolution_m1 +=
                    f32[layer40Conv1Weight_row + t]! * f32[add_at_row + value3 * 7 + value7_m1 - 8]!;
                }
                if (value6_m2 >= 0 && value6_m2 < 1 && value7_m2 >= 1 && value7_m2 < 8) {
                  convolution_m2 +=
                    f32[layer40Conv1Weight_row + t]! * f32[add_at_row + value3 * 7 + value7_m2 - 8]!;
                }
                if (value6_m3 >= 0 && value6_m3 < 1 && value7_m3 >= 1 && value7_m3 < 8) {
                  convolution_m3 +=
                    f32[layer40Conv1Weight_row + t]! * f32[add_at_row + value3 * 7 + value7_m3 - 8]!;
                }
              }
            }
          }
        }
        const select = f32[relu_at_row + m]! > 0 ? f32[convolution_at_row + m]! + convolution : 0;
        const select_m1 =
          f32[relu_at_row + m + 1]! > 0 ? f32[convolution_at_row + m + 1]! + convolution_m1 : 0;
        const select_m2 =
          f32[relu_at_row + m + 2]! > 0 ? f32[convolution_at_row + m + 2]! + convolution_m2 : 0;
        const select_m3 =
          f32[relu_at_row + m + 3]! > 0 ? f32[convolution_at_row + m + 3]! + convolution_m3 : 0;
        f32[select_at_row + m] = select;
        f32[select_at_row + m + 1] = select_m1;
        f32[select_at_row + m + 2] = select_m2;
        f32[select_at_row + m + 3] = select_m3;
      }
      let convolution_mr = 0;
      let convolution_mr_m1 = 0;
      for (let r_mr = 0; r_mr < 512; r_mr++) {
        const layer40Conv1Weight_row2 = layer40Conv1Weight + r_mr * 2304 + i * 9;
        const add_at_row2 = add_at + r_mr * 49;
        for (let s_mr = 0; s_mr < 3; s_mr++) {
          const value2_mr = floorRemainder(k - s_mr + 3, 2);
          const value3_mr = floorQuotient(k - s_mr + 3, 2);
          const value6_mr = floorRemainder(15, 2);
          const value6_mr_m1 = floorRemainder(16, 2);
          const value7_mr = floorQuotient(15, 2);
          const value7_mr_m1 = floorQuotient(16, 2);
          if (value2_mr >= 0 && value2_mr < 1 && value3_mr >= 1 && value3_mr < 8) {
            if (value6_mr >= 0 && value6_mr < 1 && value7_mr >= 1 && value7_mr < 8) {
              convolution_mr +=
                f32[layer40Conv1Weight_row2 + s_mr * 3]! * f32[add_at_row2 + value3_mr * 7 + value7_mr - 8]!;
            }
            if (value6_mr_m1 >= 0 && value6_mr_m1 < 1 && value7_mr_m1 >= 1 && value7_mr_m1 < 8) {
              convolution_mr_m1 +=
                f32[layer40Conv1Weight_row2 + s_mr * 3]! *
                f32[add_at_row2 + value3_mr * 7 + value7_mr_m1 - 8]!;
            }
          }
          const value2_mrTMr1 = floorRemainder(k - s_mr + 3, 2);
          const value3_mrTMr1 = floorQuotient(k - s_mr + 3, 2);
          const value6_mrTMr1 = floorRemainder(14, 2);
          const value6_mr_m1TMr1 = floorRemainder(15, 2);
          const value7_mrTMr1 = floorQuotient(14, 2);
          const value7_mr_m1TMr1 = floorQuotient(15, 2);
          if (value2_mrTMr1 >= 0 && value2_mrTMr1 < 1 && value3_mrTMr1 >= 1 && value3_mrTMr1 < 8) {
            if (value6_mrTMr1 >= 0 && value6_mrTMr1 < 1 && value7_mrTMr1 >= 1 && value7_mrTMr1 < 8) {
              convolution_mr +=
                f32[layer40Conv1Weight_row2 + s_mr * 3 + 1]! *
                f32[add_at_row2 + value3_mrTMr1 * 7 + value7_mrTMr1 - 8]!;
            }
            if (
              value6_mr_m1TMr1 >= 0 &&
              value6_mr_m1TMr1 < 1 &&
              value7_mr_m1TMr1 >= 1 &&
              value7_mr_m1TMr1 < 8
            ) {
              convolution_mr_m1 +=
                f32[layer40Conv1Weight_row2 + s_mr * 3 + 1]! *
                f32[add_at_row2 + value3_mrTMr1 * 7 + value7_mr_m1TMr1 - 8]!;
            }
          }
          const value2_mrTMr2 = floorRemainder(k - s_mr + 3, 2);
          const value3_mrTMr2 = floorQuotient(k - s_mr + 3, 2);
          const value6_mrTMr2 = floorRemainder(13, 2);
          const value6_mr_m1TMr2 = floorRemainder(14, 2);
          const value7_mrTMr2 = floorQuotient(13, 2);
          const value7_mr_m1TMr2 = floorQuotient(14, 2);
          if (value2_mrTMr2 >= 0 && value2_mrTMr2 < 1 && value3_mrTMr2 >= 1 && value3_mrTMr2 < 8) {
            if (value6_mrTMr2 >= 0 && value6_mrTMr2 < 1 && value7_mrTMr2 >= 1 && value7_mrTMr2 < 8) {
              convolution_mr +=
                f32[layer40Conv1Weight_row2 + s_mr * 3 + 2]! *
                f32[add_at_row2 + value3_mrTMr2 * 7 + value7_mrTMr2 - 8]!;
            }
            if (
              value6_mr_m1TMr2 >= 0 &&
              value6_mr_m1TMr2 < 1 &&
              value7_mr_m1TMr2 >= 1 &&
              value7_mr_m1TMr2 < 8
            ) {
              convolution_mr_m1 +=
                f32[layer40Conv1Weight_row2 + s_mr * 3 + 2]! *
                f32[add_at_row2 + value3_mrTMr2 * 7 + value7_mr_m1TMr2 - 8]!;
            }
          }
        }
      }
      const select_mr =
        f32[relu_at_row2 + k * 14 + 12]! > 0 ? f32[convolution_at_row2 + k * 14 + 12]! + convolution_mr : 0;
      const select_mr_m1 =
        f32[relu_at_row2 + k * 14 + 13]! > 0
          ? f32[convolution_at_row2 + k * 14 + 13]! + convolution_mr_m1
          : 0;
      f32[select_at_row2 + k * 14 + 12] = select_mr;
      f32[select_at_row2 + k * 14 + 13] = select_mr_m1;
    }
  }
}

/**
 * convolution, resnet18.ts:34
 */
function convolution_weight_gradient3(
  f32: Float32Array,
  relu_at: number,
  add_at: number,
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
        for (let r = 0; r < 7; r++) {
          const relu_at_row = relu_at + j * 196 + r * 28 + k * 14;
          const add_at_row = add_at + i * 49 + r * 7;
          for (let s = 0; s < 7; s++) {
            if (r * 2 + k >= 1) {
              if (s * 2 >= 1) {
                const relu = f32[relu_at_row + s * 2 - 15]!;
                convolution += relu * f32[add_at_row + s]!;
                convolution_i1 += relu * f32[add_at_row + s + 49]!;
                convolution_i2 += relu * f32[add_at_row + s + 98]!;
                convolution_i3 += relu * f32[add_at_row + s + 147]!;
              }
              const relu_l1 = f32[relu_at_row + s * 2 - 14]!;
              convolution_l1 += relu_l1 * f32[add_at_row + s]!;
              convolution_l1_i1 += relu_l1 * f32[add_at_row + s + 49]!;
              convolution_l1_i2 += relu_l1 * f32[add_at_row + s + 98]!;
              convolution_l1_i3 += relu_l1 * f32[add_at_row + s + 147]!;
              const relu_l2 = f32[relu_at_row + s * 2 - 13]!;
              convolution_l2 += relu_l2 * f32[add_at_row + s]!;
              convolution_l2_i1 += relu_l2 * f32[add_at_row + s + 49]!;
              convolution_l2_i2 += relu_l2 * f32[add_at_row + s + 98]!;
              convolution_l2_i3 += relu_l2 * f32[add_at_row + s + 147]!;
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
 * sum, resnet18.ts:47
 * div, resnet18.ts:47
 * add, resnet18.ts:47
 * sum, resnet18.ts:46
 * div, resnet18.ts:46
 * add, resnet18.ts:46
 */
function sum_add4(
  f32: Float32Array,
  select_at: number,
  convolution_at: number,
  div_at: number,
  rsqrt_at: number,
  layer31Bn2Weight: number,
  sum_at: number,
  sum_at2: number,
  add_at: number,
  add_at2: number,
): void {
  for (let i = 0; i < 256; i += 4) {
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
    const div = f32[div_at + i]!;
    const div_i1 = f32[div_at + i + 1]!;
    const div_i2 = f32[div_at + i + 2]!;
    const div_i3 = f32[div_at + i + 3]!;
    const rsqrt = f32[rsqrt_at + i]!;
    const rsqrt_i1 = f32[rsqrt_at + i + 1]!;
    const rsqrt_i2 = f32[rsqrt_at + i + 2]!;
    const rsqrt_i3 = f32[rsqrt_at + i + 3]!;
    const weight = f32[layer31Bn2Weight + i]!;
    const weight_i1 = f32[layer31Bn2Weight + i + 1]!;
    const weight_i2 = f32[layer31Bn2Weight + i + 2]!;
    const weight_i3 = f32[layer31Bn2Weight + i + 3]!;
    const select_at_row = select_at + i * 196;
    const convolution_at_row = convolution_at + i * 196;
    for (let s = 0; s < 196; s++) {
      const select = f32[select_at_row + s]!;
      const select_i1 = f32[select_at_row + s + 196]!;
      const select_i2 = f32[select_at_row + s + 392]!;
      const select_i3 = f32[select_at_row + s + 588]!;
      sum += select;
      sum_i1 += select_i1;
      sum_i2 += select_i2;
      sum_i3 += select_i3;
      const sub = f32[convolution_at_row + s]! - div;
      const sub_i1 = f32[convolution_at_row + s + 196]! - div_i1;
      const sub_i2 = f32[convolution_at_row + s + 392]! - div_i2;
      const sub_i3 = f32[convolution_at_row + s + 588]! - div_i3;
      sum2 += select * (sub * rsqrt);
      sum2_i1 += select_i1 * (sub_i1 * rsqrt_i1);
      sum2_i2 += select_i2 * (sub_i2 * rsqrt_i2);
      sum2_i3 += select_i3 * (sub_i3 * rsqrt_i3);
      sum3 += select * weight * sub;
      sum3_i1 += select_i1 * weight_i1 * sub_i1;
      sum3_i2 += select_i2 * weight_i2 * sub_i2;
      sum3_i3 += select_i3 * weight_i3 * sub_i3;
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
    const div2_i1 = (sum3_i1 * -0.5 * (rsqrt2_i1 * (rsqrt2_i1 * rsqrt2_i1))) / 196;
    const div2_i2 = (sum3_i2 * -0.5 * (rsqrt2_i2 * (rsqrt2_i2 * rsqrt2_i2))) / 196;
    const div2_i3 = (sum3_i3 * -0.5 * (rsqrt2_i3 * (rsqrt2_i3 * rsqrt2_i3))) / 196;
    let sum4 = 0;
    let sum4_i1 = 0;
    let sum4_i2 = 0;
    let sum4_i3 = 0;
    const div2 = (sum3 * -0.5 * (rsqrt2 * (rsqrt2 * rsqrt2))) / 196;
    const weight2 = f32[layer31Bn2Weight + i]!;
    const weight2_i1 = f32[layer31Bn2Weight + i + 1]!;
    const weight2_i2 = f32[layer31Bn2Weight + i + 2]!;
    const weight2_i3 = f32[layer31Bn2Weight + i + 3]!;
    const div3 = f32[div_at + i]!;
    const div3_i1 = f32[div_at + i + 1]!;
    const div3_i2 = f32[div_at + i + 2]!;
    const div3_i3 = f32[div_at + i + 3]!;
    const select_at_row2 = select_at + i * 196;
    const convolution_at_row2 = convolution_at + i * 196;
    const add_at_row = add_at + i * 196;
    for (let u = 0; u < 196; u++) {
      const mul11_i1 = div2_i1 * 2 * (f32[convolution_at_row2 + u + 196]! - div3_i1);
      const mul11_i2 = div2_i2 * 2 * (f32[convolution_at_row2 + u + 392]! - div3_i2);
      const mul11_i3 = div2_i3 * 2 * (f32[convolution_at_row2 + u + 588]! - div3_i3);
      const add =
        f32[select_at_row2 + u]! * weight2 * rsqrt2 + div2 * 2 * (f32[convolution_at_row2 + u]! - div3);
      const add_i1 = f32[select_at_row2 + u + 196]! * weight2_i1 * rsqrt2_i1 + mul11_i1;
      const add_i2 = f32[select_at_row2 + u + 392]! * weight2_i2 * rsqrt2_i2 + mul11_i2;
      const add_i3 = f32[select_at_row2 + u + 588]! * weight2_i3 * rsqrt2_i3 + mul11_i3;
      f32[add_at_row + u] = add;
      f32[add_at_row + u + 196] = add_i1;
      f32[add_at_row + u + 392] = add_i2;
      f32[add_at_row + u + 588] = add_i3;
      sum4 += -add;
      sum4_i1 += -add_i1;
      sum4_i2 += -add_i2;
      sum4_i3 += -add_i3;
    }
    const div4 = sum4 / 196;
    const div4_i1 = sum4_i1 / 196;
    const div4_i2 = sum4_i2 / 196;
    const div4_i3 = sum4_i3 / 196;
    const add_at_row2 = add_at + i * 196;
    const add_at2_row = add_at2 + i * 196;
    for (let w = 0; w < 196; w++) {
      const add3_i1 = f32[add_at_row2 + w + 196]! + div4_i1;
      const add3_i2 = f32[add_at_row2 + w + 392]! + div4_i2;
      const add3_i3 = f32[add_at_row2 + w + 588]! + div4_i3;
      f32[add_at2_row + w] = f32[add_at_row2 + w]! + div4;
      f32[add_at2_row + w + 196] = add3_i1;
      f32[add_at2_row + w + 392] = add3_i2;
      f32[add_at2_row + w + 588] = add3_i3;
    }
  }
}

/**
 * convolution, resnet18.ts:34
 * select, resnet18.ts:46
 */
function convolution_input_gradient_select4(
  f32: Float32Array,
  layer31Conv2Weight: number,
  add_at: number,
  relu_at: number,
  select_at: number,
): void {
  for (let i = 0; i < 255; i += 3) {
    const relu_at_row2 = relu_at + i * 196;
    const select_at_row2 = select_at + i * 196;
    for (let j = 0; j < 14; j++) {
      const relu_at_row = relu_at + i * 196 + j * 14;
      const select_at_row = select_at + i * 196 + j * 14;
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
          const layer31Conv2Weight_row = layer31Conv2Weight + r * 2304 + i * 9;
          const add_at_row = add_at + r * 196 + j * 14 + k;
          for (let s = 0; s < 3; s++) {
            if (j - s >= -1 && j - s < 13) {
              const add = f32[add_at_row - s * 14 + 15]!;
              convolution += f32[layer31Conv2Weight_row + s * 3]! * add;
              convolution_i1 += f32[layer31Conv2Weight_row + s * 3 + 9]! * add;
              convolution_i2 += f32[layer31Conv2Weight_row + s * 3 + 18]! * add;
              const add_k1 = f32[add_at_row - s * 14 + 16]!;
              convolution_k1 += f32[layer31Conv2Weight_row + s * 3]! * add_k1;
              convolution_k1_i1 += f32[layer31Conv2Weight_row + s * 3 + 9]! * add_k1;
              convolution_k1_i2 += f32[layer31Conv2Weight_row + s * 3 + 18]! * add_k1;
              const add_k2 = f32[add_at_row - s * 14 + 17]!;
              convolution_k2 += f32[layer31Conv2Weight_row + s * 3]! * add_k2;
              convolution_k2_i1 += f32[layer31Conv2Weight_row + s * 3 + 9]! * add_k2;
              convolution_k2_i2 += f32[layer31Conv2Weight_row + s * 3 + 18]! * add_k2;
              const add_k3 = f32[add_at_row - s * 14 + 18]!;
              convolution_k3 += f32[layer31Conv2Weight_row + s * 3]! * add_k3;
              convolution_k3_i1 += f32[layer31Conv2Weight_row + s * 3 + 9]! * add_k3;
              convolution_k3_i2 += f32[layer31Conv2Weight_row + s * 3 + 18]! * add_k3;
              const add_t1 = f32[add_at_row - s * 14 + 14]!;
              convolution += f32[layer31Conv2Weight_row + s * 3 + 1]! * add_t1;
              convolution_i1 += f32[layer31Conv2Weight_row + s * 3 + 10]! * add_t1;
              convolution_i2 += f32[layer31Conv2Weight_row + s * 3 + 19]! * add_t1;
              const add_k1_t1 = f32[add_at_row - s * 14 + 15]!;
              convolution_k1 += f32[layer31Conv2Weight_row + s * 3 + 1]! * add_k1_t1;
              convolution_k1_i1 += f32[layer31Conv2Weight_row + s * 3 + 10]! * add_k1_t1;
              convolution_k1_i2 += f32[layer31Conv2Weight_row + s * 3 + 19]! * add_k1_t1;
              const add_k2_t1 = f32[add_at_row - s * 14 + 16]!;
              convolution_k2 += f32[layer31Conv2Weight_row + s * 3 + 1]! * add_k2_t1;
              convolution_k2_i1 += f32[layer31Conv2Weight_row + s * 3 + 10]! * add_k2_t1;
              convolution_k2_i2 += f32[layer31Conv2Weight_row + s * 3 + 19]! * add_k2_t1;
              const add_k3_t1 = f32[add_at_row - s * 14 + 17]!;
              convolution_k3 += f32[layer31Conv2Weight_row + s * 3 + 1]! * add_k3_t1;
              convolution_k3_i1 += f32[layer31Conv2Weight_row + s * 3 + 10]! * add_k3_t1;
              convolution_k3_i2 += f32[layer31Conv2Weight_row + s * 3 + 19]! * add_k3_t1;
              if (k >= 1) {
                const add_t2 = f32[add_at_row - s * 14 + 13]!;
                convolution += f32[layer31Conv2Weight_row + s * 3 + 2]! * add_t2;
                convolution_i1 += f32[layer31Conv2Weight_row + s * 3 + 11]! * add_t2;
                convolution_i2 += f32[layer31Conv2Weight_row + s * 3 + 20]! * add_t2;
              }
              const add_k1_t2 = f32[add_at_row - s * 14 + 14]!;
              convolution_k1 += f32[layer31Conv2Weight_row + s * 3 + 2]! * add_k1_t2;
              convolution_k1_i1 += f32[layer31Conv2Weight_row + s * 3 + 11]! * add_k1_t2;
              convolution_k1_i2 += f32[layer31Conv2Weight_row + s * 3 + 20]! * add_k1_t2;
              const add_k2_t2 = f32[add_at_row - s * 14 + 15]!;
              convolution_k2 += f32[layer31Conv2Weight_row + s * 3 + 2]! * add_k2_t2;
              convolution_k2_i1 += f32[layer31Conv2Weight_row + s * 3 + 11]! * add_k2_t2;
              convolution_k2_i2 += f32[layer31Conv2Weight_row + s * 3 + 20]! * add_k2_t2;
              const add_k3_t2 = f32[add_at_row - s * 14 + 16]!;
              convolution_k3 += f32[layer31Conv2Weight_row + s * 3 + 2]! * add_k3_t2;
              convolution_k3_i1 += f32[layer31Conv2Weight_row + s * 3 + 11]! * add_k3_t2;
              convolution_k3_i2 += f32[layer31Conv2Weight_row + s * 3 + 20]! * add_k3_t2;
            }
          }
        }
        const select_i1 = f32[relu_at_row + k + 196]! > 0 ? convolution_i1 : 0;
        const select_i2 = f32[relu_at_row + k + 392]! > 0 ? convolution_i2 : 0;
        const select_k1 = f32[relu_at_row + k + 1]! > 0 ? convolution_k1 : 0;
        const select_k1_i1 = f32[relu_at_row + k + 197]! > 0 ? convolution_k1_i1 : 0;
        const select_k1_i2 = f32[relu_at_row + k + 393]! > 0 ? convolution_k1_i2 : 0;
        const select_k2 = f32[relu_at_row + k + 2]! > 0 ? convolution_k2 : 0;
        const select_k2_i1 = f32[relu_at_row + k + 198]! > 0 ? convolution_k2_i1 : 0;
        const select_k2_i2 = f32[relu_at_row + k + 394]! > 0 ? convolution_k2_i2 : 0;
        const select_k3 = f32[relu_at_row + k + 3]! > 0 ? convolution_k3 : 0;
        const select_k3_i1 = f32[relu_at_row + k + 199]! > 0 ? convolution_k3_i1 : 0;
        const select_k3_i2 = f32[relu_at_row + k + 395]! > 0 ? convolution_k3_i2 : 0;
        f32[select_at_row + k] = f32[relu_at_row + k]! > 0 ? convolution : 0;
        f32[select_at_row + k + 196] = select_i1;
        f32[select_at_row + k + 392] = select_i2;
        f32[select_at_row + k + 1] = select_k1;
        f32[select_at_row + k + 197] = select_k1_i1;
        f32[select_at_row + k + 393] = select_k1_i2;
        f32[select_at_row + k + 2] = select_k2;
        f32[select_at_row + k + 198] = select_k2_i1;
        f32[select_at_row + k + 394] = select_k2_i2;
        f32[select_at_row + k + 3] = select_k3;
        f32[select_at_row + k + 199] = select_k3_i1;
        f32[select_at_row + k + 395] = select_k3_i2;
      }
      let convolution_kr = 0;
      let convolution_kr_i1 = 0;
      let convolution_kr_i2 = 0;
      let convolution_kr_k1 = 0;
      let convolution_kr_k1_i1 = 0;
      let convolution_kr_k1_i2 = 0;
      for (let r_kr = 0; r_kr < 256; r_kr++) {
        const layer31Conv2Weight_row2 = layer31Conv2Weight + r_kr * 2304 + i * 9;
        const add_at_row2 = add_at + r_kr * 196 + j * 14;
        for (let s_kr = 0; s_kr < 3; s_kr++) {
          if (j - s_kr >= -1 && j - s_kr < 13) {
            const add0 = f32[add_at_row2 - s_kr * 14 + 27]!;
            const add_kr = add0;
            convolution_kr += f32[layer31Conv2Weight_row2 + s_kr * 3]! * add_kr;
            convolution_kr_i1 += f32[layer31Conv2Weight_row2 + s_kr * 3 + 9]! * add_kr;
            convolution_kr_i2 += f32[layer31Conv2Weight_row2 + s_kr * 3 + 18]! * add_kr;
            const layer31Conv2Weight0 = f32[layer31Conv2Weight_row2 + s_kr * 3 + 1]!;
            const layer31Conv2Weight1 = f32[layer31Conv2Weight_row2 + s_kr * 3 + 10]!;
            const layer31Conv2Weight2 = f32[layer31Conv2Weight_row2 + s_kr * 3 + 19]!;
            const add1 = f32[add_at_row2 - s_kr * 14 + 26]!;
            const add_krTKr1 = add1;
            convolution_kr += layer31Conv2Weight0 * add_krTKr1;
            convolution_kr_i1 += layer31Conv2Weight1 * add_krTKr1;
            convolution_kr_i2 += layer31Conv2Weight2 * add_krTKr1;
            const add_kr_k1TKr1 = add0;
            convolution_kr_k1 += layer31Conv2Weight0 * add_kr_k1TKr1;
            convolution_kr_k1_i1 += layer31Conv2Weight1 * add_kr_k1TKr1;
            convolution_kr_k1_i2 += layer31Conv2Weight2 * add_kr_k1TKr1;
            const layer31Conv2Weight3 = f32[layer31Conv2Weight_row2 + s_kr * 3 + 2]!;
            const layer31Conv2Weight4 = f32[layer31Conv2Weight_row2 + s_kr * 3 + 11]!;
            const layer31Conv2Weight5 = f32[layer31Conv2Weight_row2 + s_kr * 3 + 20]!;
            const add_krTKr2 = f32[add_at_row2 - s_kr * 14 + 25]!;
            convolution_kr += layer31Conv2Weight3 * add_krTKr2;
            convolution_kr_i1 += layer31Conv2Weight4 * add_krTKr2;
            convolution_kr_i2 += layer31Conv2Weight5 * add_krTKr2;
            const add_kr_k1TKr2 = add1;
            convolution_kr_k1 += layer31Conv2Weight3 * add_kr_k1TKr2;
            convolution_kr_k1_i1 += layer31Conv2Weight4 * add_kr_k1TKr2;
            convolution_kr_k1_i2 += layer31Conv2Weight5 * add_kr_k1TKr2;
          }
        }
      }
      const select_kr_i1 = f32[relu_at_row2 + j * 14 + 208]! > 0 ? convolution_kr_i1 : 0;
      const select_kr_i2 = f32[relu_at_row2 + j * 14 + 404]! > 0 ? convolution_kr_i2 : 0;
      const select_kr_k1_i1 = f32[relu_at_row2 + j * 14 + 209]! > 0 ? convolution_kr_k1_i1 : 0;
      const select_kr_k1_i2 = f32[relu_at_row2 + j * 14 + 405]! > 0 ? convolution_kr_k1_i2 : 0;
      const select_kr_k1 = f32[relu_at_row2 + j * 14 + 13]! > 0 ? convolution_kr_k1 : 0;
      f32[select_at_row2 + j * 14 + 12] = f32[relu_at_row2 + j * 14 + 12]! > 0 ? convolution_kr : 0;
      f32[select_at_row2 + j * 14 + 208] = select_kr_i1;
      f32[select_at_row2 + j * 14 + 404] = select_kr_i2;
      f32[select_at_row2 + j * 14 + 13] = select_kr_k1;
      f32[select_at_row2 + j * 14 + 209] = select_kr_k1_i1;
      f32[select_at_row2 + j * 14 + 405] = select_kr_k1_i2;
    }
  }
  for (let j_ir = 0; j_ir < 14; j_ir++) {
    const relu_at_row3 = relu_at + j_ir * 14;
    const select_at_row3 = select_at + j_ir * 14;
    for (let k_ir = 0; k_ir < 12; k_ir += 4) {
      let convolution_ir = 0;
      let convolution_k1_ir = 0;
      let convolution_k2_ir = 0;
      let convolution_k3_ir = 0;
      for (let r_ir = 0; r_ir < 256; r_ir++) {
        const layer31Conv2Weight_row3 = layer31Conv2Weight + r_ir * 2304;
        const add_at_row3 = add_at + r_ir * 196 + j_ir * 14 + k_ir;
        for (let s_ir = 0; s_ir < 3; s_ir++) {
          if (j_ir - s_ir >= -1 && j_ir - s_ir < 13) {
            convolution_ir +=
              f32[layer31Conv2Weight_row3 + s_ir * 3 + 2295]! * f32[add_at_row3 - s_ir * 14 + 15]!;
            convolution_k1_ir +=
              f32[layer31Conv2Weight_row3 + s_ir * 3 + 2295]! * f32[add_at_row3 - s_ir * 14 + 16]!;
            convolution_k2_ir +=
              f32[layer31Conv2Weight_row3 + s_ir * 3 + 2295]! * f32[add_at_row3 - s_ir * 14 + 17]!;
            convolution_k3_ir +=
              f32[layer31Conv2Weight_row3 + s_ir * 3 + 2295]! * f32[add_at_row3 - s_ir * 14 + 18]!;
            convolution_ir +=
              f32[layer31Conv2Weight_row3 + s_ir * 3 + 2296]! * f32[add_at_row3 - s_ir * 14 + 14]!;
            convolution_k1_ir +=
              f32[layer31Conv2Weight_row3 + s_ir * 3 + 2296]! * f32[add_at_row3 - s_ir * 14 + 15]!;
            convolution_k2_ir +=
              f32[layer31Conv2Weight_row3 + s_ir * 3 + 2296]! * f32[add_at_row3 - s_ir * 14 + 16]!;
            convolution_k3_ir +=
              f32[layer31Conv2Weight_row3 + s_ir * 3 + 2296]! * f32[add_at_row3 - s_ir * 14 + 17]!;
            if (k_ir >= 1) {
              convolution_ir +=
                f32[layer31Conv2Weight_row3 + s_ir * 3 + 2297]! * f32[add_at_row3 - s_ir * 14 + 13]!;
            }
            convolution_k1_ir +=
              f32[layer31Conv2Weight_row3 + s_ir * 3 + 2297]! * f32[add_at_row3 - s_ir * 14 + 14]!;
            convolution_k2_ir +=
              f32[layer31Conv2Weight_row3 + s_ir * 3 + 2297]! * f32[add_at_row3 - s_ir * 14 + 15]!;
            convolution_k3_ir +=
              f32[layer31Conv2Weight_row3 + s_ir * 3 + 2297]! * f32[add_at_row3 - s_ir * 14 + 16]!;
          }
        }
      }
      const select_k1_ir = f32[relu_at_row3 + k_ir + 49981]! > 0 ? convolution_k1_ir : 0;
      const select_k2_ir = f32[relu_at_row3 + k_ir + 49982]! > 0 ? convolution_k2_ir : 0;
      const select_k3_ir = f32[relu_at_row3 + k_ir + 49983]! > 0 ? convolution_k3_ir : 0;
      f32[select_at_row3 + k_ir + 49980] = f32[relu_at_row3 + k_ir + 49980]! > 0 ? convolution_ir : 0;
      f32[select_at_row3 + k_ir + 49981] = select_k1_ir;
      f32[select_at_row3 + k_ir + 49982] = select_k2_ir;
      f32[select_at_row3 + k_ir + 49983] = select_k3_ir;
    }
    let convolution_kr_ir = 0;
    let convolution_kr_k1_ir = 0;
    for (let r_kr_ir = 0; r_kr_ir < 256; r_kr_ir++) {
      const layer31Conv2Weight_row4 = layer31Conv2Weight + r_kr_ir * 2304;
      const add_at_row4 = add_at + r_kr_ir * 196 + j_ir * 14;
      for (let s_kr_ir = 0; s_kr_ir < 3; s_kr_ir++) {
        if (j_ir - s_kr_ir >= -1 && j_ir - s_kr_ir < 13) {
          const add2 = f32[add_at_row4 - s_kr_ir * 14 + 27]!;
          convolution_kr_ir += f32[layer31Conv2Weight_row4 + s_kr_ir * 3 + 2295]! * add2;
          const layer31Conv2Weight6 = f32[layer31Conv2Weight_row4 + s_kr_ir * 3 + 2296]!;
          const add3 = f32[add_at_row4 - s_kr_ir * 14 + 26]!;
          convolution_kr_ir += layer31Conv2Weight6 * add3;
          convolution_kr_k1_ir += layer31Conv2Weight6 * add2;
          const layer31Conv2Weight7 = f32[layer31Conv2Weight_row4 + s_kr_ir * 3 + 2297]!;
          convolution_kr_ir += layer31Conv2Weight7 * f32[add_at_row4 - s_kr_ir * 14 + 25]!;
          convolution_kr_k1_ir += layer31Conv2Weight7 * add3;
        }
      }
    }
    const select_kr_ir = f32[relu_at + j_ir * 14 + 49992]! > 0 ? convolution_kr_ir : 0;
    const select_kr_k1_ir = f32[relu_at + j_ir * 14 + 49993]! > 0 ? convolution_kr_k1_ir : 0;
    f32[select_at + j_ir * 14 + 49992] = select_kr_ir;
    f32[select_at + j_ir * 14 + 49993] = select_kr_k1_ir;
  }
}

/**
 * convolution, resnet18.ts:34
 */
function convolution_weight_gradient4(
  f32: Float32Array,
  relu_at: number,
  add_at: number,
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
        for (let r = 0; r < 14; r++) {
          const relu_at_row = relu_at + j * 196 + k * 14 + r * 14;
          const add_at_row = add_at + i * 196 + r * 14;
          for (let s = 0; s < 14; s++) {
            if (k + r >= 1 && k + r < 15) {
              if (s >= 1) {
                const relu = f32[relu_at_row + s - 15]!;
                convolution += relu * f32[add_at_row + s]!;
                convolution_i1 += relu * f32[add_at_row + s + 196]!;
                convolution_i2 += relu * f32[add_at_row + s + 392]!;
                convolution_i3 += relu * f32[add_at_row + s + 588]!;
              }
              const relu_l1 = f32[relu_at_row + s - 14]!;
              convolution_l1 += relu_l1 * f32[add_at_row + s]!;
              convolution_l1_i1 += relu_l1 * f32[add_at_row + s + 196]!;
              convolution_l1_i2 += relu_l1 * f32[add_at_row + s + 392]!;
              convolution_l1_i3 += relu_l1 * f32[add_at_row + s + 588]!;
              if (s < 13) {
                const relu_l2 = f32[relu_at_row + s - 13]!;
                convolution_l2 += relu_l2 * f32[add_at_row + s]!;
                convolution_l2_i1 += relu_l2 * f32[add_at_row + s + 196]!;
                convolution_l2_i2 += relu_l2 * f32[add_at_row + s + 392]!;
                convolution_l2_i3 += relu_l2 * f32[add_at_row + s + 588]!;
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
 * convolution, resnet18.ts:34
 * select, resnet18.ts:50
 */
function convolution_input_gradient_select5(
  f32: Float32Array,
  layer31Conv1Weight: number,
  add_at: number,
  relu_at: number,
  select_at: number,
  select_at2: number,
): void {
  for (let i = 0; i < 255; i += 3) {
    const relu_at_row2 = relu_at + i * 196;
    const select_at_row2 = select_at + i * 196;
    const select_at2_row2 = select_at2 + i * 196;
    for (let j = 0; j < 14; j++) {
      const relu_at_row = relu_at + i * 196 + j * 14;
      const select_at_row = select_at + i * 196 + j * 14;
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
        for (let r = 0; r < 256; r++) {
          const layer31Conv1Weight_row = layer31Conv1Weight + r * 2304 + i * 9;
          const add_at_row = add_at + r * 196 + j * 14 + k;
          for (let s = 0; s < 3; s++) {
            if (j - s >= -1 && j - s < 13) {
              const add = f32[add_at_row - s * 14 + 15]!;
              convolution += f32[layer31Conv1Weight_row + s * 3]! * add;
              convolution_i1 += f32[layer31Conv1Weight_row + s * 3 + 9]! * add;
              convolution_i2 += f32[layer31Conv1Weight_row + s * 3 + 18]! * add;
              const add_k1 = f32[add_at_row - s * 14 + 16]!;
              convolution_k1 += f32[layer31Conv1Weight_row + s * 3]! * add_k1;
              convolution_k1_i1 += f32[layer31Conv1Weight_row + s * 3 + 9]! * add_k1;
              convolution_k1_i2 += f32[layer31Conv1Weight_row + s * 3 + 18]! * add_k1;
              const add_k2 = f32[add_at_row - s * 14 + 17]!;
              convolution_k2 += f32[layer31Conv1Weight_row + s * 3]! * add_k2;
              convolution_k2_i1 += f32[layer31Conv1Weight_row + s * 3 + 9]! * add_k2;
              convolution_k2_i2 += f32[layer31Conv1Weight_row + s * 3 + 18]! * add_k2;
              const add_k3 = f32[add_at_row - s * 14 + 18]!;
              convolution_k3 += f32[layer31Conv1Weight_row + s * 3]! * add_k3;
              convolution_k3_i1 += f32[layer31Conv1Weight_row + s * 3 + 9]! * add_k3;
              convolution_k3_i2 += f32[layer31Conv1Weight_row + s * 3 + 18]! * add_k3;
              const add_t1 = f32[add_at_row - s * 14 + 14]!;
              convolution += f32[layer31Conv1Weight_row + s * 3 + 1]! * add_t1;
              convolution_i1 += f32[layer31Conv1Weight_row + s * 3 + 10]! * add_t1;
              convolution_i2 += f32[layer31Conv1Weight_row + s * 3 + 19]! * add_t1;
              const add_k1_t1 = f32[add_at_row - s * 14 + 15]!;
              convolution_k1 += f32[layer31Conv1Weight_row + s * 3 + 1]! * add_k1_t1;
              convolution_k1_i1 += f32[layer31Conv1Weight_row + s * 3 + 10]! * add_k1_t1;
              convolution_k1_i2 += f32[layer31Conv1Weight_row + s * 3 + 19]! * add_k1_t1;
              const add_k2_t1 = f32[add_at_row - s * 14 + 16]!;
              convolution_k2 += f32[layer31Conv1Weight_row + s * 3 + 1]! * add_k2_t1;
              convolution_k2_i1 += f32[layer31Conv1Weight_row + s * 3 + 10]! * add_k2_t1;
              convolution_k2_i2 += f32[layer31Conv1Weight_row + s * 3 + 19]! * add_k2_t1;
              const add_k3_t1 = f32[add_at_row - s * 14 + 17]!;
              convolution_k3 += f32[layer31Conv1Weight_row + s * 3 + 1]! * add_k3_t1;
              convolution_k3_i1 += f32[layer31Conv1Weight_row + s * 3 + 10]! * add_k3_t1;
              convolution_k3_i2 += f32[layer31Conv1Weight_row + s * 3 + 19]! * add_k3_t1;
              if (k >= 1) {
                const add_t2 = f32[add_at_row - s * 14 + 13]!;
                convolution += f32[layer31Conv1Weight_row + s * 3 + 2]! * add_t2;
                convolution_i1 += f32[layer31Conv1Weight_row + s * 3 + 11]! * add_t2;
                convolution_i2 += f32[layer31Conv1Weight_row + s * 3 + 20]! * add_t2;
              }
              const add_k1_t2 = f32[add_at_row - s * 14 + 14]!;
              convolution_k1 += f32[layer31Conv1Weight_row + s * 3 + 2]! * add_k1_t2;
              convolution_k1_i1 += f32[layer31Conv1Weight_row + s * 3 + 11]! * add_k1_t2;
              convolution_k1_i2 += f32[layer31Conv1Weight_row + s * 3 + 20]! * add_k1_t2;
              const add_k2_t2 = f32[add_at_row - s * 14 + 15]!;
              convolution_k2 += f32[layer31Conv1Weight_row + s * 3 + 2]! * add_k2_t2;
              convolution_k2_i1 += f32[layer31Conv1Weight_row + s * 3 + 11]! * add_k2_t2;
              convolution_k2_i2 += f32[layer31Conv1Weight_row + s * 3 + 20]! * add_k2_t2;
              const add_k3_t2 = f32[add_at_row - s * 14 + 16]!;
              convolution_k3 += f32[layer31Conv1Weight_row + s * 3 + 2]! * add_k3_t2;
              convolution_k3_i1 += f32[layer31Conv1Weight_row + s * 3 + 11]! * add_k3_t2;
              convolution_k3_i2 += f32[layer31Conv1Weight_row + s * 3 + 20]! * add_k3_t2;
            }
          }
        }
        const select2 = f32[relu_at_row + k]! > 0 ? f32[select_at_row + k]! + convolution : 0;
        const select2_i1 =
          f32[relu_at_row + k + 196]! > 0 ? f32[select_at_row + k + 196]! + convolution_i1 : 0;
        const select2_i2 =
          f32[relu_at_row + k + 392]! > 0 ? f32[select_at_row + k + 392]! + convolution_i2 : 0;
        const select2_k1 = f32[relu_at_row + k + 1]! > 0 ? f32[select_at_row + k + 1]! + convolution_k1 : 0;
        const select2_k1_i1 =
          f32[relu_at_row + k + 197]! > 0 ? f32[select_at_row + k + 197]! + convolution_k1_i1 : 0;
        const select2_k1_i2 =
          f32[relu_at_row + k + 393]! > 0 ? f32[select_at_row + k + 393]! + convolution_k1_i2 : 0;
        const select2_k2 = f32[relu_at_row + k + 2]! > 0 ? f32[select_at_row + k + 2]! + convolution_k2 : 0;
        const select2_k2_i1 =
          f32[relu_at_row + k + 198]! > 0 ? f32[select_at_row + k + 198]! + convolution_k2_i1 : 0;
        const select2_k2_i2 =
          f32[relu_at_row + k + 394]! > 0 ? f32[select_at_row + k + 394]! + convolution_k2_i2 : 0;
        const select2_k3 = f32[relu_at_row + k + 3]! > 0 ? f32[select_at_row + k + 3]! + convolution_k3 : 0;
        const select2_k3_i1 =
          f32[relu_at_row + k + 199]! > 0 ? f32[select_at_row + k + 199]! + convolution_k3_i1 : 0;
        const select2_k3_i2 =
          f32[relu_at_row + k + 395]! > 0 ? f32[select_at_row + k + 395]! + convolution_k3_i2 : 0;
        f32[select_at2_row + k] = select2;
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
      for (let r_kr = 0; r_kr < 256; r_kr++) {
        const layer31Conv1Weight_row2 = layer31Conv1Weight + r_kr * 2304 + i * 9;
        const add_at_row2 = add_at + r_kr * 196 + j * 14;
        for (let s_kr = 0; s_kr < 3; s_kr++) {
          if (j - s_kr >= -1 && j - s_kr < 13) {
            const add0 = f32[add_at_row2 - s_kr * 14 + 27]!;
            const add_kr = add0;
            convolution_kr += f32[layer31Conv1Weight_row2 + s_kr * 3]! * add_kr;
            convolution_kr_i1 += f32[layer31Conv1Weight_row2 + s_kr * 3 + 9]! * add_kr;
            convolution_kr_i2 += f32[layer31Conv1Weight_row2 + s_kr * 3 + 18]! * add_kr;
            const layer31Conv1Weight0 = f32[layer31Conv1Weight_row2 + s_kr * 3 + 1]!;
            const layer31Conv1Weight1 = f32[layer31Conv1Weight_row2 + s_kr * 3 + 10]!;
            const layer31Conv1Weight2 = f32[layer31Conv1Weight_row2 + s_kr * 3 + 19]!;
            const add1 = f32[add_at_row2 - s_kr * 14 + 26]!;
            const add_krTKr1 = add1;
            convolution_kr += layer31Conv1Weight0 * add_krTKr1;
            convolution_kr_i1 += layer31Conv1Weight1 * add_krTKr1;
            convolution_kr_i2 += layer31Conv1Weight2 * add_krTKr1;
            const add_kr_k1TKr1 = add0;
            convolution_kr_k1 += layer31Conv1Weight0 * add_kr_k1TKr1;
            convolution_kr_k1_i1 += layer31Conv1Weight1 * add_kr_k1TKr1;
            convolution_kr_k1_i2 += layer31Conv1Weight2 * add_kr_k1TKr1;
            const layer31Conv1Weight3 = f32[layer31Conv1Weight_row2 + s_kr * 3 + 2]!;
            const layer31Conv1Weight4 = f32[layer31Conv1Weight_row2 + s_kr * 3 + 11]!;
            const layer31Conv1Weight5 = f32[layer31Conv1Weight_row2 + s_kr * 3 + 20]!;
            const add_krTKr2 = f32[add_at_row2 - s_kr * 14 + 25]!;
            convolution_kr += layer31Conv1Weight3 * add_krTKr2;
            convolution_kr_i1 += layer31Conv1Weight4 * add_krTKr2;
            convolution_kr_i2 += layer31Conv1Weight5 * add_krTKr2;
            const add_kr_k1TKr2 = add1;
            convolution_kr_k1 += layer31Conv1Weight3 * add_kr_k1TKr2;
            convolution_kr_k1_i1 += layer31Conv1Weight4 * add_kr_k1TKr2;
            convolution_kr_k1_i2 += layer31Conv1Weight5 * add_kr_k1TKr2;
          }
        }
      }
      const select2_kr =
        f32[relu_at_row2 + j * 14 + 12]! > 0 ? f32[select_at_row2 + j * 14 + 12]! + convolution_kr : 0;
      const select2_kr_i1 =
        f32[relu_at_row2 + j * 14 + 208]! > 0 ? f32[select_at_row2 + j * 14 + 208]! + convolution_kr_i1 : 0;
      const select2_kr_i2 =
        f32[relu_at_row2 + j * 14 + 404]! > 0 ? f32[select_at_row2 + j * 14 + 404]! + convolution_kr_i2 : 0;
      const select2_kr_k1 =
        f32[relu_at_row2 + j * 14 + 13]! > 0 ? f32[select_at_row2 + j * 14 + 13]! + convolution_kr_k1 : 0;
      const select2_kr_k1_i1 =
        f32[relu_at_row2 + j * 14 + 209]! > 0
          ? f32[select_at_row2 + j * 14 + 209]! + convolution_kr_k1_i1
          : 0;
      const select2_kr_k1_i2 =
        f32[relu_at_row2 + j * 14 + 405]! > 0
          ? f32[select_at_row2 + j * 14 + 405]! + convolution_kr_k1_i2
          : 0;
      f32[select_at2_row2 + j * 14 + 12] = select2_kr;
      f32[select_at2_row2 + j * 14 + 208] = select2_kr_i1;
      f32[select_at2_row2 + j * 14 + 404] = select2_kr_i2;
      f32[select_at2_row2 + j * 14 + 13] = select2_kr_k1;
      f32[select_at2_row2 + j * 14 + 209] = select2_kr_k1_i1;
      f32[select_at2_row2 + j * 14 + 405] = select2_kr_k1_i2;
    }
  }
  for (let j_ir = 0; j_ir < 14; j_ir++) {
    const relu_at_row3 = relu_at + j_ir * 14;
    const select_at_row3 = select_at + j_ir * 14;
    const select_at2_row3 = select_at2 + j_ir * 14;
    for (let k_ir = 0; k_ir < 12; k_ir += 4) {
      let convolution_ir = 0;
      let convolution_k1_ir = 0;
      let convolution_k2_ir = 0;
      let convolution_k3_ir = 0;
      for (let r_ir = 0; r_ir < 256; r_ir++) {
        const layer31Conv1Weight_row3 = layer31Conv1Weight + r_ir * 2304;
        const add_at_row3 = add_at + r_ir * 196 + j_ir * 14 + k_ir;
        for (let s_ir = 0; s_ir < 3; s_ir++) {
          if (j_ir - s_ir >= -1 && j_ir - s_ir < 13) {
            convolution_ir +=
              f32[layer31Conv1Weight_row3 + s_ir * 3 + 2295]! * f32[add_at_row3 - s_ir * 14 + 15]!;
            convolution_k1_ir +=
              f32[layer31Conv1Weight_row3 + s_ir * 3 + 2295]! * f32[add_at_row3 - s_ir * 14 + 16]!;
            convolution_k2_ir +=
              f32[layer31Conv1Weight_row3 + s_ir * 3 + 2295]! * f32[add_at_row3 - s_ir * 14 + 17]!;
            convolution_k3_ir +=
              f32[layer31Conv1Weight_row3 + s_ir * 3 + 2295]! * f32[add_at_row3 - s_ir * 14 + 18]!;
            convolution_ir +=
              f32[layer31Conv1Weight_row3 + s_ir * 3 + 2296]! * f32[add_at_row3 - s_ir * 14 + 14]!;
            convolution_k1_ir +=
              f32[layer31Conv1Weight_row3 + s_ir * 3 + 2296]! * f32[add_at_row3 - s_ir * 14 + 15]!;
            convolution_k2_ir +=
              f32[layer31Conv1Weight_row3 + s_ir * 3 + 2296]! * f32[add_at_row3 - s_ir * 14 + 16]!;
            convolution_k3_ir +=
              f32[layer31Conv1Weight_row3 + s_ir * 3 + 2296]! * f32[add_at_row3 - s_ir * 14 + 17]!;
            if (k_ir >= 1) {
              convolution_ir +=
                f32[layer31Conv1Weight_row3 + s_ir * 3 + 2297]! * f32[add_at_row3 - s_ir * 14 + 13]!;
            }
            convolution_k1_ir +=
              f32[layer31Conv1Weight_row3 + s_ir * 3 + 2297]! * f32[add_at_row3 - s_ir * 14 + 14]!;
            convolution_k2_ir +=
              f32[layer31Conv1Weight_row3 + s_ir * 3 + 2297]! * f32[add_at_row3 - s_ir * 14 + 15]!;
            convolution_k3_ir +=
              f32[layer31Conv1Weight_row3 + s_ir * 3 + 2297]! * f32[add_at_row3 - s_ir * 14 + 16]!;
          }
        }
      }
      const select2_ir =
        f32[relu_at_row3 + k_ir + 49980]! > 0 ? f32[select_at_row3 + k_ir + 49980]! + convolution_ir : 0;
      const select2_k1_ir =
        f32[relu_at_row3 + k_ir + 49981]! > 0 ? f32[select_at_row3 + k_ir + 49981]! + convolution_k1_ir : 0;
      const select2_k2_ir =
        f32[relu_at_row3 + k_ir + 49982]! > 0 ? f32[select_at_row3 + k_ir + 49982]! + convolution_k2_ir : 0;
      const select2_k3_ir =
        f32[relu_at_row3 + k_ir + 49983]! > 0 ? f32[select_at_row3 + k_ir + 49983]! + convolution_k3_ir : 0;
      f32[select_at2_row3 + k_ir + 49980] = select2_ir;
      f32[select_at2_row3 + k_ir + 49981] = select2_k1_ir;
      f32[select_at2_row3 + k_ir + 49982] = select2_k2_ir;
      f32[select_at2_row3 + k_ir + 49983] = select2_k3_ir;
    }
    let convolution_kr_ir = 0;
    let convolution_kr_k1_ir = 0;
    for (let r_kr_ir = 0; r_kr_ir < 256; r_kr_ir++) {
      const layer31Conv1Weight_row4 = layer31Conv1Weight + r_kr_ir * 2304;
      const add_at_row4 = add_at + r_kr_ir * 196 + j_ir * 14;
      for (let s_kr_ir = 0; s_kr_ir < 3; s_kr_ir++) {
        if (j_ir - s_kr_ir >= -1 && j_ir - s_kr_ir < 13) {
          const add22 = f32[add_at_row4 - s_kr_ir * 14 + 27]!;
          convolution_kr_ir += f32[layer31Conv1Weight_row4 + s_kr_ir * 3 + 2295]! * add22;
          const layer31Conv1Weight6 = f32[layer31Conv1Weight_row4 + s_kr_ir * 3 + 2296]!;
          const add3 = f32[add_at_row4 - s_kr_ir * 14 + 26]!;
          convolution_kr_ir += layer31Conv1Weight6 * add3;
          convolution_kr_k1_ir += layer31Conv1Weight6 * add22;
          const layer31Conv1Weight7 = f32[layer31Conv1Weight_row4 + s_kr_ir * 3 + 2297]!;
          convolution_kr_ir += layer31Conv1Weight7 * f32[add_at_row4 - s_kr_ir * 14 + 25]!;
          convolution_kr_k1_ir += layer31Conv1Weight7 * add3;
        }
      }
    }
    const select2_kr_ir =
      f32[relu_at + j_ir * 14 + 49992]! > 0 ? f32[select_at + j_ir * 14 + 49992]! + convolution_kr_ir : 0;
    const select2_kr_k1_ir =
      f32[relu_at + j_ir * 14 + 49993]! > 0 ? f32[select_at + j_ir * 14 + 49993]! + convolution_kr_k1_ir : 0;
    f32[select_at2 + j_ir * 14 + 49992] = select2_kr_ir;
    f32[select_at2 + j_ir * 14 + 49993] = select2_kr_k1_ir;
  }
}

/**
 * sum, resnet18.ts:50
 * div, resnet18.ts:50
 * add, resnet18.ts:50
 * sum, resnet18.ts:47
 * div, resnet18.ts:47
 * add, resnet18.ts:47
 */
function sum_add5(
  f32: Float32Array,
  select_at: number,
  convolution_at: number,
  div_at: number,
  rsqrt_at: number,
  layer30Downsample1Weight: number,
  sum_at: number,
  sum_at2: number,
  add_at: number,
  add_at2: number,
  convolution_at2: number,
  div_at2: number,
  rsqrt_at2: number,
  layer30Bn2Weight: number,
  sum_at3: number,
  add_at3: number,
  add_at4: number,
): void {
  for (let i = 0; i < 256; i += 4) {
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
    const div = f32[div_at + i]!;
    const div_i1 = f32[div_at + i + 1]!;
    const div_i2 = f32[div_at + i + 2]!;
    const div_i3 = f32[div_at + i + 3]!;
    const rsqrt = f32[rsqrt_at + i]!;
    const rsqrt_i1 = f32[rsqrt_at + i + 1]!;
    const rsqrt_i2 = f32[rsqrt_at + i + 2]!;
    const rsqrt_i3 = f32[rsqrt_at + i + 3]!;
    const weight = f32[layer30Downsample1Weight + i]!;
    const weight_i1 = f32[layer30Downsample1Weight + i + 1]!;
    const weight_i2 = f32[layer30Downsample1Weight + i + 2]!;
    const weight_i3 = f32[layer30Downsample1Weight + i + 3]!;
    const select_at_row = select_at + i * 196;
    const convolution_at_row = convolution_at + i * 196;
    for (let s = 0; s < 196; s++) {
      const select = f32[select_at_row + s]!;
      const select_i1 = f32[select_at_row + s + 196]!;
      const select_i2 = f32[select_at_row + s + 392]!;
      const select_i3 = f32[select_at_row + s + 588]!;
      sum += select;
      sum_i1 += select_i1;
      sum_i2 += select_i2;
      sum_i3 += select_i3;
      const sub = f32[convolution_at_row + s]! - div;
      const sub_i1 = f32[convolution_at_row + s + 196]! - div_i1;
      const sub_i2 = f32[convolution_at_row + s + 392]! - div_i2;
      const sub_i3 = f32[convolution_at_row + s + 588]! - div_i3;
      sum2 += select * (sub * rsqrt);
      sum2_i1 += select_i1 * (sub_i1 * rsqrt_i1);
      sum2_i2 += select_i2 * (sub_i2 * rsqrt_i2);
      sum2_i3 += select_i3 * (sub_i3 * rsqrt_i3);
      sum3 += select * weight * sub;
      sum3_i1 += select_i1 * weight_i1 * sub_i1;
      sum3_i2 += select_i2 * weight_i2 * sub_i2;
      sum3_i3 += select_i3 * weight_i3 * sub_i3;
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
    const div2_i1 = (sum3_i1 * -0.5 * (rsqrt2_i1 * (rsqrt2_i1 * rsqrt2_i1))) / 196;
    const div2_i2 = (sum3_i2 * -0.5 * (rsqrt2_i2 * (rsqrt2_i2 * rsqrt2_i2))) / 196;
    const div2_i3 = (sum3_i3 * -0.5 * (rsqrt2_i3 * (rsqrt2_i3 * rsqrt2_i3))) / 196;
    let sum4 = 0;
    let sum4_i1 = 0;
    let sum4_i2 = 0;
    let sum4_i3 = 0;
    const div2 = (sum3 * -0.5 * (rsqrt2 * (rsqrt2 * rsqrt2))) / 196;
    const weight2 = f32[layer30Downsample1Weight + i]!;
    const weight2_i1 = f32[layer30Downsample1Weight + i + 1]!;
    const weight2_i2 = f32[layer30Downsample1Weight + i + 2]!;
    const weight2_i3 = f32[layer30Downsample1Weight + i + 3]!;
    const div3 = f32[div_at + i]!;
    const div3_i1 = f32[div_at + i + 1]!;
    const div3_i2 = f32[div_at + i + 2]!;
    const div3_i3 = f32[div_at + i + 3]!;
    const select_at_row2 = select_at + i * 196;
    const convolution_at_row2 = convolution_at + i * 196;
    const add_at_row = add_at + i * 196;
    for (let u = 0; u < 196; u++) {
      const mul11_i1 = div2_i1 * 2 * (f32[convolution_at_row2 + u + 196]! - div3_i1);
      const mul11_i2 = div2_i2 * 2 * (f32[convolution_at_row2 + u + 392]! - div3_i2);
      const mul11_i3 = div2_i3 * 2 * (f32[convolution_at_row2 + u + 588]! - div3_i3);
      const add =
        f32[select_at_row2 + u]! * weight2 * rsqrt2 + div2 * 2 * (f32[convolution_at_row2 + u]! - div3);
      const add_i1 = f32[select_at_row2 + u + 196]! * weight2_i1 * rsqrt2_i1 + mul11_i1;
      const add_i2 = f32[select_at_row2 + u + 392]! * weight2_i2 * rsqrt2_i2 + mul11_i2;
      const add_i3 = f32[select_at_row2 + u + 588]! * weight2_i3 * rsqrt2_i3 + mul11_i3;
      f32[add_at_row + u] = add;
      f32[add_at_row + u + 196] = add_i1;
      f32[add_at_row + u + 392] = add_i2;
      f32[add_at_row + u + 588] = add_i3;
      sum4 += -add;
      sum4_i1 += -add_i1;
      sum4_i2 += -add_i2;
      sum4_i3 += -add_i3;
    }
    let sum5 = 0;
    let sum5_i1 = 0;
    let sum5_i2 = 0;
    let sum5_i3 = 0;
    let sum6 = 0;
    let sum6_i1 = 0;
    let sum6_i2 = 0;
    let sum6_i3 = 0;
    const div4 = sum4 / 196;
    const div4_i1 = sum4_i1 / 196;
    const div4_i2 = sum4_i2 / 196;
    const div4_i3 = sum4_i3 / 196;
    const div5 = f32[div_at2 + i]!;
    const div5_i1 = f32[div_at2 + i + 1]!;
    const div5_i2 = f32[div_at2 + i + 2]!;
    const div5_i3 = f32[div_at2 + i + 3]!;
    const rsqrt3 = f32[rsqrt_at2 + i]!;
    const rsqrt3_i1 = f32[rsqrt_at2 + i + 1]!;
    const rsqrt3_i2 = f32[rsqrt_at2 + i + 2]!;
    const rsqrt3_i3 = f32[rsqrt_at2 + i + 3]!;
    const weight3 = f32[layer30Bn2Weight + i]!;
    const weight3_i1 = f32[layer30Bn2Weight + i + 1]!;
    const weight3_i2 = f32[layer30Bn2Weight + i + 2]!;
    const weight3_i3 = f32[layer30Bn2Weight + i + 3]!;
    const add_at_row2 = add_at + i * 196;
    const add_at2_row = add_at2 + i * 196;
    const select_at_row3 = select_at + i * 196;
    const convolution_at2_row = convolution_at2 + i * 196;
    for (let w = 0; w < 196; w++) {
      const add3_i1 = f32[add_at_row2 + w + 196]! + div4_i1;
      const add3_i2 = f32[add_at_row2 + w + 392]! + div4_i2;
      const add3_i3 = f32[add_at_row2 + w + 588]! + div4_i3;
      f32[add_at2_row + w] = f32[add_at_row2 + w]! + div4;
      f32[add_at2_row + w + 196] = add3_i1;
      f32[add_at2_row + w + 392] = add3_i2;
      f32[add_at2_row + w + 588] = add3_i3;
      const select3 = f32[select_at_row3 + w]!;
      const select3_i1 = f32[select_at_row3 + w + 196]!;
      const select3_i2 = f32[select_at_row3 + w + 392]!;
      const select3_i3 = f32[select_at_row3 + w + 588]!;
      const sub3 = f32[convolution_at2_row + w]! - div5;
      const sub3_i1 = f32[convolution_at2_row + w + 196]! - div5_i1;
      const sub3_i2 = f32[convolution_at2_row + w + 392]! - div5_i2;
      const sub3_i3 = f32[convolution_at2_row + w + 588]! - div5_i3;
      sum5 += select3 * (sub3 * rsqrt3);
      sum5_i1 += select3_i1 * (sub3_i1 * rsqrt3_i1);
      sum5_i2 += select3_i2 * (sub3_i2 * rsqrt3_i2);
      sum5_i3 += select3_i3 * (sub3_i3 * rsqrt3_i3);
      sum6 += select3 * weight3 * sub3;
      sum6_i1 += select3_i1 * weight3_i1 * sub3_i1;
      sum6_i2 += select3_i2 * weight3_i2 * sub3_i2;
      sum6_i3 += select3_i3 * weight3_i3 * sub3_i3;
    }
    f32[sum_at3 + i] = sum5;
    f32[sum_at3 + i + 1] = sum5_i1;
    f32[sum_at3 + i + 2] = sum5_i2;
    f32[sum_at3 + i + 3] = sum5_i3;
    const rsqrt4 = f32[rsqrt_at2 + i]!;
    const rsqrt4_i1 = f32[rsqrt_at2 + i + 1]!;
    const rsqrt4_i2 = f32[rsqrt_at2 + i + 2]!;
    const rsqrt4_i3 = f32[rsqrt_at2 + i + 3]!;
    const div6_i1 = (sum6_i1 * -0.5 * (rsqrt4_i1 * (rsqrt4_i1 * rsqrt4_i1))) / 196;
    const div6_i2 = (sum6_i2 * -0.5 * (rsqrt4_i2 * (rsqrt4_i2 * rsqrt4_i2))) / 196;
    const div6_i3 = (sum6_i3 * -0.5 * (rsqrt4_i3 * (rsqrt4_i3 * rsqrt4_i3))) / 196;
    let sum7 = 0;
    let sum7_i1 = 0;
    let sum7_i2 = 0;
    let sum7_i3 = 0;
    const div6 = (sum6 * -0.5 * (rsqrt4 * (rsqrt4 * rsqrt4))) / 196;
    const weight4 = f32[layer30Bn2Weight + i]!;
    const weight4_i1 = f32[layer30Bn2Weight + i + 1]!;
    const weight4_i2 = f32[layer30Bn2Weight + i + 2]!;
    const weight4_i3 = f32[layer30Bn2Weight + i + 3]!;
    const div7 = f32[div_at2 + i]!;
    const div7_i1 = f32[div_at2 + i + 1]!;
    const div7_i2 = f32[div_at2 + i + 2]!;
    const div7_i3 = f32[div_at2 + i + 3]!;
    const select_at_row4 = select_at + i * 196;
    const convolution_at2_row2 = convolution_at2 + i * 196;
    const add_at3_row = add_at3 + i * 196;
    for (let r7 = 0; r7 < 196; r7++) {
      const mul22_i1 = div6_i1 * 2 * (f32[convolution_at2_row2 + r7 + 196]! - div7_i1);
      const mul22_i2 = div6_i2 * 2 * (f32[convolution_at2_row2 + r7 + 392]! - div7_i2);
      const mul22_i3 = div6_i3 * 2 * (f32[convolution_at2_row2 + r7 + 588]! - div7_i3);
      const add4 =
        f32[select_at_row4 + r7]! * weight4 * rsqrt4 + div6 * 2 * (f32[convolution_at2_row2 + r7]! - div7);
      const add4_i1 = f32[select_at_row4 + r7 + 196]! * weight4_i1 * rsqrt4_i1 + mul22_i1;
      const add4_i2 = f32[select_at_row4 + r7 + 392]! * weight4_i2 * rsqrt4_i2 + mul22_i2;
      const add4_i3 = f32[select_at_row4 + r7 + 588]! * weight4_i3 * rsqrt4_i3 + mul22_i3;
      f32[add_at3_row + r7] = add4;
      f32[add_at3_row + r7 + 196] = add4_i1;
      f32[add_at3_row + r7 + 392] = add4_i2;
      f32[add_at3_row + r7 + 588] = add4_i3;
      sum7 += -add4;
      sum7_i1 += -add4_i1;
      sum7_i2 += -add4_i2;
      sum7_i3 += -add4_i3;
    }
    const div8 = sum7 / 196;
    const div8_i1 = sum7_i1 / 196;
    const div8_i2 = sum7_i2 / 196;
    const div8_i3 = sum7_i3 / 196;
    const add_at3_row2 = add_at3 + i * 196;
    const add_at4_row = add_at4 + i * 196;
    for (let r9 = 0; r9 < 196; r9++) {
      const add6_i1 = f32[add_at3_row2 + r9 + 196]! + div8_i1;
      const add6_i2 = f32[add_at3_row2 + r9 + 392]! + div8_i2;
      const add6_i3 = f32[add_at3_row2 + r9 + 588]! + div8_i3;
      f32[add_at4_row + r9] = f32[add_at3_row2 + r9]! + div8;
      f32[add_at4_row + r9 + 196] = add6_i1;
      f32[add_at4_row + r9 + 392] = add6_i2;
      f32[add_at4_row + r9 + 588] = add6_i3;
    }
  }
}

/**
 * convolution, resnet18.ts:34
 */
function convolution_input_gradient2(
  f32: Float32Array,
  layer30Downsample0Weight: number,
  add_at: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 128; i++) {
    for (let j = 0; j < 14; j++) {
      for (let k = 0; k < 2; k++) {
        const convolution_at_row = convolution_at + i * 784 + j * 56 + k * 28;
        for (let l = 0; l < 14; l++) {
          let convolution = 0;
          let convolution_m1 = 0;
          const layer30Downsample0Weight_row = layer30Downsample0Weight + i;
          const add_at_row = add_at + j * 14 + l;
          for (let r = 0; r < 256; r++) {
            if (k < 1) {
              convolution += f32[layer30Downsample0Weight_row + r * 128]! * f32[add_at_row + r * 196]!;
            }
          }
          f32[convolution_at_row + l * 2] = convolution;
          f32[convolution_at_row + l * 2 + 1] = convolution_m1;
        }
      }
    }
  }
}

/**
 * convolution, resnet18.ts:34
 */
function convolution_weight_gradient5(
  f32: Float32Array,
  relu_at: number,
  add_at: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 255; i += 3) {
    const convolution_at_row = convolution_at + i * 128;
    for (let j = 0; j < 128; j += 4) {
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
      for (let r = 0; r < 14; r++) {
        const relu_at_row = relu_at + j * 784 + r * 56;
        const add_at_row = add_at + i * 196 + r * 14;
        for (let s = 0; s < 14; s++) {
          const relu = f32[relu_at_row + s * 2]!;
          const relu_j1 = f32[relu_at_row + s * 2 + 784]!;
          const relu_j2 = f32[relu_at_row + s * 2 + 1568]!;
          const relu_j3 = f32[relu_at_row + s * 2 + 2352]!;
          const add = f32[add_at_row + s]!;
          const add_i1 = f32[add_at_row + s + 196]!;
          const add_i2 = f32[add_at_row + s + 392]!;
          convolution += relu * add;
          convolution_i1 += relu * add_i1;
          convolution_i2 += relu * add_i2;
          convolution_j1 += relu_j1 * add;
          convolution_j1_i1 += relu_j1 * add_i1;
          convolution_j1_i2 += relu_j1 * add_i2;
          convolution_j2 += relu_j2 * add;
          convolution_j2_i1 += relu_j2 * add_i1;
          convolution_j2_i2 += relu_j2 * add_i2;
          convolution_j3 += relu_j3 * add;
          convolution_j3_i1 += relu_j3 * add_i1;
          convolution_j3_i2 += relu_j3 * add_i2;
        }
      }
      f32[convolution_at_row + j] = convolution;
      f32[convolution_at_row + j + 128] = convolution_i1;
      f32[convolution_at_row + j + 256] = convolution_i2;
      f32[convolution_at_row + j + 1] = convolution_j1;
      f32[convolution_at_row + j + 129] = convolution_j1_i1;
      f32[convolution_at_row + j + 257] = convolution_j1_i2;
      f32[convolution_at_row + j + 2] = convolution_j2;
      f32[convolution_at_row + j + 130] = convolution_j2_i1;
      f32[convolution_at_row + j + 258] = convolution_j2_i2;
      f32[convolution_at_row + j + 3] = convolution_j3;
      f32[convolution_at_row + j + 131] = convolution_j3_i1;
      f32[convolution_at_row + j + 259] = convolution_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 128; j_ir += 4) {
    let convolution_ir = 0;
    let convolution_j1_ir = 0;
    let convolution_j2_ir = 0;
    let convolution_j3_ir = 0;
    for (let r_ir = 0; r_ir < 14; r_ir++) {
      const relu_at_row2 = relu_at + j_ir * 784 + r_ir * 56;
      const add_at_row2 = add_at + r_ir * 14;
      for (let s_ir = 0; s_ir < 14; s_ir++) {
        const add_ir = f32[add_at_row2 + s_ir + 49980]!;
        convolution_ir += f32[relu_at_row2 + s_ir * 2]! * add_ir;
        convolution_j1_ir += f32[relu_at_row2 + s_ir * 2 + 784]! * add_ir;
        convolution_j2_ir += f32[relu_at_row2 + s_ir * 2 + 1568]! * add_ir;
        convolution_j3_ir += f32[relu_at_row2 + s_ir * 2 + 2352]! * add_ir;
      }
    }
    f32[convolution_at + j_ir + 32640] = convolution_ir;
    f32[convolution_at + j_ir + 32641] = convolution_j1_ir;
    f32[convolution_at + j_ir + 32642] = convolution_j2_ir;
    f32[convolution_at + j_ir + 32643] = convolution_j3_ir;
  }
}

/**
 * convolution, resnet18.ts:34
 * select, resnet18.ts:48
 */
function convolution_input_gradient_select6(
  f32: Float32Array,
  layer30Conv1Weight: number,
  add_at: number,
  relu_at: number,
  convolution_at: number,
  select_at: number,
): void {
  for (let i = 0; i < 128; i++) {
    for (let k = 0; k < 28; k++) {
      const relu_at_row = relu_at + i * 784 + k * 28;
      const convolution_at_row = convolution_at + i * 784 + k * 28;
      const select_at_row = select_at + i * 784 + k * 28;
      for (let m = 0; m < 28; m += 4) {
        let convolution = 0;
        let convolution_m1 = 0;
        let convolution_m2 = 0;
        let convolution_m3 = 0;
        for (let r = 0; r < 256; r++) {
          for (let s = 0; s < 3; s++) {
            const layer30Conv1Weight_row = layer30Conv1Weight + r * 1152 + i * 9 + s * 3;
            const add_at_row = add_at + r * 196;
            for (let t = 0; t < 3; t++) {
              const value2 = floorRemainder(k - s + 3, 2);
              const value3 = floorQuotient(k - s + 3, 2);
              const value6 = floorRemainder(m - t + 3, 2);
              const value6_m1 = floorRemainder(m - t + 4, 2);
              const value6_m2 = floorRemainder(m - t + 5, 2);
              const value6_m3 = floorRemainder(m - t + 6, 2);
              const value7 = floorQuotient(m - t + 3, 2);
              const value7_m1 = floorQuotient(m - t + 4, 2);
              const value7_m2 = floorQuotient(m - t + 5, 2);
              const value7_m3 = floorQuotient(m - t + 6, 2);
              if (value2 >= 0 && value2 < 1 && value3 >= 1 && value3 < 15) {
                if (value6 >= 0 && value6 < 1 && value7 >= 1 && value7 < 15) {
                  convolution +=
                    f32[layer30Conv1Weight_row + t]! * f32[add_at_row + value3 * 14 + value7 - 15]!;
                }
                if (value6_m1 >= 0 && value6_m1 < 1 && value7_m1 >= 1 && value7_m1 < 15) {
                  convolution_m1 +=
                    f32[layer30Conv1Weight_row + t]! * f32[add_at_row + value3 * 14 + value7_m1 - 15]!;
                }
                if (value6_m2 >= 0 && value6_m2 < 1 && value7_m2 >= 1 && value7_m2 < 15) {
                  convolution_m2 +=
                    f32[layer30Conv1Weight_row + t]! * f32[add_at_row + value3 * 14 + value7_m2 - 15]!;
                }
                if (value6_m3 >= 0 && value6_m3 < 1 && value7_m3 >= 1 && value7_m3 < 15) {
                  convolution_m3 +=
                    f32[layer30Conv1Weight_row + t]! * f32[add_at_row + value3 * 14 + value7_m3 - 15]!;
                }
              }
            }
          }
        }
        const select = f32[relu_at_row + m]! > 0 ? f32[convolution_at_row + m]! + convolution : 0;
        const select_m1 =
          f32[relu_at_row + m + 1]! > 0 ? f32[convolution_at_row + m + 1]! + convolution_m1 : 0;
        const select_m2 =
          f32[relu_at_row + m + 2]! > 0 ? f32[convolution_at_row + m + 2]! + convolution_m2 : 0;
        const select_m3 =
          f32[relu_at_row + m + 3]! > 0 ? f32[convolution_at_row + m + 3]! + convolution_m3 : 0;
        f32[select_at_row + m] = select;
        f32[select_at_row + m + 1] = select_m1;
        f32[select_at_row + m + 2] = select_m2;
        f32[select_at_row + m + 3] = select_m3;
      }
    }
  }
}

/**
 * convolution, resnet18.ts:34
 */
function convolution_weight_gradient6(
  f32: Float32Array,
  relu_at: number,
  add_at: number,
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
        for (let r = 0; r < 14; r++) {
          const relu_at_row = relu_at + j * 784 + r * 56 + k * 28;
          const add_at_row = add_at + i * 196 + r * 14;
          for (let s = 0; s < 14; s++) {
            if (r * 2 + k >= 1) {
              if (s * 2 >= 1) {
                const relu = f32[relu_at_row + s * 2 - 29]!;
                convolution += relu * f32[add_at_row + s]!;
                convolution_i1 += relu * f32[add_at_row + s + 196]!;
                convolution_i2 += relu * f32[add_at_row + s + 392]!;
                convolution_i3 += relu * f32[add_at_row + s + 588]!;
              }
              const relu_l1 = f32[relu_at_row + s * 2 - 28]!;
              convolution_l1 += relu_l1 * f32[add_at_row + s]!;
              convolution_l1_i1 += relu_l1 * f32[add_at_row + s + 196]!;
              convolution_l1_i2 += relu_l1 * f32[add_at_row + s + 392]!;
              convolution_l1_i3 += relu_l1 * f32[add_at_row + s + 588]!;
              const relu_l2 = f32[relu_at_row + s * 2 - 27]!;
              convolution_l2 += relu_l2 * f32[add_at_row + s]!;
              convolution_l2_i1 += relu_l2 * f32[add_at_row + s + 196]!;
              convolution_l2_i2 += relu_l2 * f32[add_at_row + s + 392]!;
              convolution_l2_i3 += relu_l2 * f32[add_at_row + s + 588]!;
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
 * sum, resnet18.ts:47
 * div, resnet18.ts:47
 * add, resnet18.ts:47
 * sum, resnet18.ts:46
 * div, resnet18.ts:46
 * add, resnet18.ts:46
 */
function sum_add6(
  f32: Float32Array,
  select_at: number,
  convolution_at: number,
  div_at: number,
  rsqrt_at: number,
  layer21Bn2Weight: number,
  sum_at: number,
  sum_at2: number,
  add_at: number,
  add_at2: number,
): void {
  for (let i = 0; i < 128; i += 4) {
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
    const div = f32[div_at + i]!;
    const div_i1 = f32[div_at + i + 1]!;
    const div_i2 = f32[div_at + i + 2]!;
    const div_i3 = f32[div_at + i + 3]!;
    const rsqrt = f32[rsqrt_at + i]!;
    const rsqrt_i1 = f32[rsqrt_at + i + 1]!;
    const rsqrt_i2 = f32[rsqrt_at + i + 2]!;
    const rsqrt_i3 = f32[rsqrt_at + i + 3]!;
    const weight = f32[layer21Bn2Weight + i]!;
    const weight_i1 = f32[layer21Bn2Weight + i + 1]!;
    const weight_i2 = f32[layer21Bn2Weight + i + 2]!;
    const weight_i3 = f32[layer21Bn2Weight + i + 3]!;
    const select_at_row = select_at + i * 784;
    const convolution_at_row = convolution_at + i * 784;
    for (let s = 0; s < 784; s++) {
      const select = f32[select_at_row + s]!;
      const select_i1 = f32[select_at_row + s + 784]!;
      const select_i2 = f32[select_at_row + s + 1568]!;
      const select_i3 = f32[select_at_row + s + 2352]!;
      sum += select;
      sum_i1 += select_i1;
      sum_i2 += select_i2;
      sum_i3 += select_i3;
      const sub = f32[convolution_at_row + s]! - div;
      const sub_i1 = f32[convolution_at_row + s + 784]! - div_i1;
      const sub_i2 = f32[convolution_at_row + s + 1568]! - div_i2;
      const sub_i3 = f32[convolution_at_row + s + 2352]! - div_i3;
      sum2 += select * (sub * rsqrt);
      sum2_i1 += select_i1 * (sub_i1 * rsqrt_i1);
      sum2_i2 += select_i2 * (sub_i2 * rsqrt_i2);
      sum2_i3 += select_i3 * (sub_i3 * rsqrt_i3);
      sum3 += select * weight * sub;
      sum3_i1 += select_i1 * weight_i1 * sub_i1;
      sum3_i2 += select_i2 * weight_i2 * sub_i2;
      sum3_i3 += select_i3 * weight_i3 * sub_i3;
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
    const div2_i1 = (sum3_i1 * -0.5 * (rsqrt2_i1 * (rsqrt2_i1 * rsqrt2_i1))) / 784;
    const div2_i2 = (sum3_i2 * -0.5 * (rsqrt2_i2 * (rsqrt2_i2 * rsqrt2_i2))) / 784;
    const div2_i3 = (sum3_i3 * -0.5 * (rsqrt2_i3 * (rsqrt2_i3 * rsqrt2_i3))) / 784;
    let sum4 = 0;
    let sum4_i1 = 0;
    let sum4_i2 = 0;
    let sum4_i3 = 0;
    const div2 = (sum3 * -0.5 * (rsqrt2 * (rsqrt2 * rsqrt2))) / 784;
    const weight2 = f32[layer21Bn2Weight + i]!;
    const weight2_i1 = f32[layer21Bn2Weight + i + 1]!;
    const weight2_i2 = f32[layer21Bn2Weight + i + 2]!;
    const weight2_i3 = f32[layer21Bn2Weight + i + 3]!;
    const div3 = f32[div_at + i]!;
    const div3_i1 = f32[div_at + i + 1]!;
    const div3_i2 = f32[div_at + i + 2]!;
    const div3_i3 = f32[div_at + i + 3]!;
    const select_at_row2 = select_at + i * 784;
    const convolution_at_row2 = convolution_at + i * 784;
    const add_at_row = add_at + i * 784;
    for (let u = 0; u < 784; u++) {
      const mul11_i1 = div2_i1 * 2 * (f32[convolution_at_row2 + u + 784]! - div3_i1);
      const mul11_i2 = div2_i2 * 2 * (f32[convolution_at_row2 + u + 1568]! - div3_i2);
      const mul11_i3 = div2_i3 * 2 * (f32[convolution_at_row2 + u + 2352]! - div3_i3);
      const add =
        f32[select_at_row2 + u]! * weight2 * rsqrt2 + div2 * 2 * (f32[convolution_at_row2 + u]! - div3);
      const add_i1 = f32[select_at_row2 + u + 784]! * weight2_i1 * rsqrt2_i1 + mul11_i1;
      const add_i2 = f32[select_at_row2 + u + 1568]! * weight2_i2 * rsqrt2_i2 + mul11_i2;
      const add_i3 = f32[select_at_row2 + u + 2352]! * weight2_i3 * rsqrt2_i3 + mul11_i3;
      f32[add_at_row + u] = add;
      f32[add_at_row + u + 784] = add_i1;
      f32[add_at_row + u + 1568] = add_i2;
      f32[add_at_row + u + 2352] = add_i3;
      sum4 += -add;
      sum4_i1 += -add_i1;
      sum4_i2 += -add_i2;
      sum4_i3 += -add_i3;
    }
    const div4 = sum4 / 784;
    const div4_i1 = sum4_i1 / 784;
    const div4_i2 = sum4_i2 / 784;
    const div4_i3 = sum4_i3 / 784;
    const add_at_row2 = add_at + i * 784;
    const add_at2_row = add_at2 + i * 784;
    for (let w = 0; w < 784; w++) {
      const add3_i1 = f32[add_at_row2 + w + 784]! + div4_i1;
      const add3_i2 = f32[add_at_row2 + w + 1568]! + div4_i2;
      const add3_i3 = f32[add_at_row2 + w + 2352]! + div4_i3;
      f32[add_at2_row + w] = f32[add_at_row2 + w]! + div4;
      f32[add_at2_row + w + 784] = add3_i1;
      f32[add_at2_row + w + 1568] = add3_i2;
      f32[add_at2_row + w + 2352] = add3_i3;
    }
  }
}

/**
 * convolution, resnet18.ts:34
 * select, resnet18.ts:46
 */
function convolution_input_gradient_select7(
  f32: Float32Array,
  layer21Conv2Weight: number,
  add_at: number,
  relu_at: number,
  select_at: number,
): void {
  for (let i = 0; i < 126; i += 3) {
    for (let j = 0; j < 28; j++) {
      const relu_at_row = relu_at + i * 784 + j * 28;
      const select_at_row = select_at + i * 784 + j * 28;
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
        for (let r = 0; r < 128; r++) {
          const layer21Conv2Weight_row = layer21Conv2Weight + r * 1152 + i * 9;
          const add_at_row = add_at + r * 784 + j * 28 + k;
          for (let s = 0; s < 3; s++) {
            if (j - s >= -1 && j - s < 27) {
              const add = f32[add_at_row - s * 28 + 29]!;
              convolution += f32[layer21Conv2Weight_row + s * 3]! * add;
              convolution_i1 += f32[layer21Conv2Weight_row + s * 3 + 9]! * add;
              convolution_i2 += f32[layer21Conv2Weight_row + s * 3 + 18]! * add;
              const add_k1 = f32[add_at_row - s * 28 + 30]!;
              convolution_k1 += f32[layer21Conv2Weight_row + s * 3]! * add_k1;
              convolution_k1_i1 += f32[layer21Conv2Weight_row + s * 3 + 9]! * add_k1;
              convolution_k1_i2 += f32[layer21Conv2Weight_row + s * 3 + 18]! * add_k1;
              const add_k2 = f32[add_at_row - s * 28 + 31]!;
              convolution_k2 += f32[layer21Conv2Weight_row + s * 3]! * add_k2;
              convolution_k2_i1 += f32[layer21Conv2Weight_row + s * 3 + 9]! * add_k2;
              convolution_k2_i2 += f32[layer21Conv2Weight_row + s * 3 + 18]! * add_k2;
              if (k < 24) {
                const add_k3 = f32[add_at_row - s * 28 + 32]!;
                convolution_k3 += f32[layer21Conv2Weight_row + s * 3]! * add_k3;
                convolution_k3_i1 += f32[layer21Conv2Weight_row + s * 3 + 9]! * add_k3;
                convolution_k3_i2 += f32[layer21Conv2Weight_row + s * 3 + 18]! * add_k3;
              }
              const add_t1 = f32[add_at_row - s * 28 + 28]!;
              convolution += f32[layer21Conv2Weight_row + s * 3 + 1]! * add_t1;
              convolution_i1 += f32[layer21Conv2Weight_row + s * 3 + 10]! * add_t1;
              convolution_i2 += f32[layer21Conv2Weight_row + s * 3 + 19]! * add_t1;
              const add_k1_t1 = f32[add_at_row - s * 28 + 29]!;
              convolution_k1 += f32[layer21Conv2Weight_row + s * 3 + 1]! * add_k1_t1;
              convolution_k1_i1 += f32[layer21Conv2Weight_row + s * 3 + 10]! * add_k1_t1;
              convolution_k1_i2 += f32[layer21Conv2Weight_row + s * 3 + 19]! * add_k1_t1;
              const add_k2_t1 = f32[add_at_row - s * 28 + 30]!;
              convolution_k2 += f32[layer21Conv2Weight_row + s * 3 + 1]! * add_k2_t1;
              convolution_k2_i1 += f32[layer21Conv2Weight_row + s * 3 + 10]! * add_k2_t1;
              convolution_k2_i2 += f32[layer21Conv2Weight_row + s * 3 + 19]! * add_k2_t1;
              const add_k3_t1 = f32[add_at_row - s * 28 + 31]!;
              convolution_k3 += f32[layer21Conv2Weight_row + s * 3 + 1]! * add_k3_t1;
              convolution_k3_i1 += f32[layer21Conv2Weight_row + s * 3 + 10]! * add_k3_t1;
              convolution_k3_i2 += f32[layer21Conv2Weight_row + s * 3 + 19]! * add_k3_t1;
              if (k >= 1) {
                const add_t2 = f32[add_at_row - s * 28 + 27]!;
                convolution += f32[layer21Conv2Weight_row + s * 3 + 2]! * add_t2;
                convolution_i1 += f32[layer21Conv2Weight_row + s * 3 + 11]! * add_t2;
                convolution_i2 += f32[layer21Conv2Weight_row + s * 3 + 20]! * add_t2;
              }
              const add_k1_t2 = f32[add_at_row - s * 28 + 28]!;
              convolution_k1 += f32[layer21Conv2Weight_row + s * 3 + 2]! * add_k1_t2;
              convolution_k1_i1 += f32[layer21Conv2Weight_row + s * 3 + 11]! * add_k1_t2;
              convolution_k1_i2 += f32[layer21Conv2Weight_row + s * 3 + 20]! * add_k1_t2;
              const add_k2_t2 = f32[add_at_row - s * 28 + 29]!;
              convolution_k2 += f32[layer21Conv2Weight_row + s * 3 + 2]! * add_k2_t2;
              convolution_k2_i1 += f32[layer21Conv2Weight_row + s * 3 + 11]! * add_k2_t2;
              convolution_k2_i2 += f32[layer21Conv2Weight_row + s * 3 + 20]! * add_k2_t2;
              const add_k3_t2 = f32[add_at_row - s * 28 + 30]!;
              convolution_k3 += f32[layer21Conv2Weight_row + s * 3 + 2]! * add_k3_t2;
              convolution_k3_i1 += f32[layer21Conv2Weight_row + s * 3 + 11]! * add_k3_t2;
              convolution_k3_i2 += f32[layer21Conv2Weight_row + s * 3 + 20]! * add_k3_t2;
            }
          }
        }
        const select_i1 = f32[relu_at_row + k + 784]! > 0 ? convolution_i1 : 0;
        const select_i2 = f32[relu_at_row + k + 1568]! > 0 ? convolution_i2 : 0;
        const select_k1 = f32[relu_at_row + k + 1]! > 0 ? convolution_k1 : 0;
        const select_k1_i1 = f32[relu_at_row + k + 785]! > 0 ? convolution_k1_i1 : 0;
        const select_k1_i2 = f32[relu_at_row + k + 1569]! > 0 ? convolution_k1_i2 : 0;
        const select_k2 = f32[relu_at_row + k + 2]! > 0 ? convolution_k2 : 0;
        const select_k2_i1 = f32[relu_at_row + k + 786]! > 0 ? convolution_k2_i1 : 0;
        const select_k2_i2 = f32[relu_at_row + k + 1570]! > 0 ? convolution_k2_i2 : 0;
        const select_k3 = f32[relu_at_row + k + 3]! > 0 ? convolution_k3 : 0;
        const select_k3_i1 = f32[relu_at_row + k + 787]! > 0 ? convolution_k3_i1 : 0;
        const select_k3_i2 = f32[relu_at_row + k + 1571]! > 0 ? convolution_k3_i2 : 0;
        f32[select_at_row + k] = f32[relu_at_row + k]! > 0 ? convolution : 0;
        f32[select_at_row + k + 784] = select_i1;
        f32[select_at_row + k + 1568] = select_i2;
        f32[select_at_row + k + 1] = select_k1;
        f32[select_at_row + k + 785] = select_k1_i1;
        f32[select_at_row + k + 1569] = select_k1_i2;
        f32[select_at_row + k + 2] = select_k2;
        f32[select_at_row + k + 786] = select_k2_i1;
        f32[select_at_row + k + 1570] = select_k2_i2;
        f32[select_at_row + k + 3] = select_k3;
        f32[select_at_row + k + 787] = select_k3_i1;
        f32[select_at_row + k + 1571] = select_k3_i2;
      }
    }
  }
  for (let j_ir = 0; j_ir < 28; j_ir++) {
    const relu_at_row2 = relu_at + j_ir * 28;
    const select_at_row2 = select_at + j_ir * 28;
    for (let k_ir = 0; k_ir < 28; k_ir += 4) {
      let convolution_ir = 0;
      let convolution_ir_i1 = 0;
      let convolution_k1_ir = 0;
      let convolution_k1_ir_i1 = 0;
      let convolution_k2_ir = 0;
      let convolution_k2_ir_i1 = 0;
      let convolution_k3_ir = 0;
      let convolution_k3_ir_i1 = 0;
      for (let r_ir = 0; r_ir < 128; r_ir++) {
        const layer21Conv2Weight_row2 = layer21Conv2Weight + r_ir * 1152;
        const add_at_row2 = add_at + r_ir * 784 + j_ir * 28 + k_ir;
        for (let s_ir = 0; s_ir < 3; s_ir++) {
          if (j_ir - s_ir >= -1 && j_ir - s_ir < 27) {
            const add_ir = f32[add_at_row2 - s_ir * 28 + 29]!;
            convolution_ir += f32[layer21Conv2Weight_row2 + s_ir * 3 + 1134]! * add_ir;
            convolution_ir_i1 += f32[layer21Conv2Weight_row2 + s_ir * 3 + 1143]! * add_ir;
            const add_k1_ir = f32[add_at_row2 - s_ir * 28 + 30]!;
            convolution_k1_ir += f32[layer21Conv2Weight_row2 + s_ir * 3 + 1134]! * add_k1_ir;
            convolution_k1_ir_i1 += f32[layer21Conv2Weight_row2 + s_ir * 3 + 1143]! * add_k1_ir;
            const add_k2_ir = f32[add_at_row2 - s_ir * 28 + 31]!;
            convolution_k2_ir += f32[layer21Conv2Weight_row2 + s_ir * 3 + 1134]! * add_k2_ir;
            convolution_k2_ir_i1 += f32[layer21Conv2Weight_row2 + s_ir * 3 + 1143]! * add_k2_ir;
            if (k_ir < 24) {
              const add_k3_ir = f32[add_at_row2 - s_ir * 28 + 32]!;
              convolution_k3_ir += f32[layer21Conv2Weight_row2 + s_ir * 3 + 1134]! * add_k3_ir;
              convolution_k3_ir_i1 += f32[layer21Conv2Weight_row2 + s_ir * 3 + 1143]! * add_k3_ir;
            }
            const add_irTIr1 = f32[add_at_row2 - s_ir * 28 + 28]!;
            convolution_ir += f32[layer21Conv2Weight_row2 + s_ir * 3 + 1135]! * add_irTIr1;
            convolution_ir_i1 += f32[layer21Conv2Weight_row2 + s_ir * 3 + 1144]! * add_irTIr1;
            const add_k1_irTIr1 = f32[add_at_row2 - s_ir * 28 + 29]!;
            convolution_k1_ir += f32[layer21Conv2Weight_row2 + s_ir * 3 + 1135]! * add_k1_irTIr1;
            convolution_k1_ir_i1 += f32[layer21Conv2Weight_row2 + s_ir * 3 + 1144]! * add_k1_irTIr1;
            const add_k2_irTIr1 = f32[add_at_row2 - s_ir * 28 + 30]!;
            convolution_k2_ir += f32[layer21Conv2Weight_row2 + s_ir * 3 + 1135]! * add_k2_irTIr1;
            convolution_k2_ir_i1 += f32[layer21Conv2Weight_row2 + s_ir * 3 + 1144]! * add_k2_irTIr1;
            const add_k3_irTIr1 = f32[add_at_row2 - s_ir * 28 + 31]!;
            convolution_k3_ir += f32[layer21Conv2Weight_row2 + s_ir * 3 + 1135]! * add_k3_irTIr1;
            convolution_k3_ir_i1 += f32[layer21Conv2Weight_row2 + s_ir * 3 + 1144]! * add_k3_irTIr1;
            if (k_ir >= 1) {
              const add_irTIr2 = f32[add_at_row2 - s_ir * 28 + 27]!;
              convolution_ir += f32[layer21Conv2Weight_row2 + s_ir * 3 + 1136]! * add_irTIr2;
              convolution_ir_i1 += f32[layer21Conv2Weight_row2 + s_ir * 3 + 1145]! * add_irTIr2;
            }
            const add_k1_irTIr2 = f32[add_at_row2 - s_ir * 28 + 28]!;
            convolution_k1_ir += f32[layer21Conv2Weight_row2 + s_ir * 3 + 1136]! * add_k1_irTIr2;
            convolution_k1_ir_i1 += f32[layer21Conv2Weight_row2 + s_ir * 3 + 1145]! * add_k1_irTIr2;
            const add_k2_irTIr2 = f32[add_at_row2 - s_ir * 28 + 29]!;
            convolution_k2_ir += f32[layer21Conv2Weight_row2 + s_ir * 3 + 1136]! * add_k2_irTIr2;
            convolution_k2_ir_i1 += f32[layer21Conv2Weight_row2 + s_ir * 3 + 1145]! * add_k2_irTIr2;
            const add_k3_irTIr2 = f32[add_at_row2 - s_ir * 28 + 30]!;
            convolution_k3_ir += f32[layer21Conv2Weight_row2 + s_ir * 3 + 1136]! * add_k3_irTIr2;
            convolution_k3_ir_i1 += f32[layer21Conv2Weight_row2 + s_ir * 3 + 1145]! * add_k3_irTIr2;
          }
        }
      }
      const select_ir_i1 = f32[relu_at_row2 + k_ir + 99568]! > 0 ? convolution_ir_i1 : 0;
      const select_k1_ir = f32[relu_at_row2 + k_ir + 98785]! > 0 ? convolution_k1_ir : 0;
      const select_k1_ir_i1 = f32[relu_at_row2 + k_ir + 99569]! > 0 ? convolution_k1_ir_i1 : 0;
      const select_k2_ir = f32[relu_at_row2 + k_ir + 98786]! > 0 ? convolution_k2_ir : 0;
      const select_k2_ir_i1 = f32[relu_at_row2 + k_ir + 99570]! > 0 ? convolution_k2_ir_i1 : 0;
      const select_k3_ir = f32[relu_at_row2 + k_ir + 98787]! > 0 ? convolution_k3_ir : 0;
      const select_k3_ir_i1 = f32[relu_at_row2 + k_ir + 99571]! > 0 ? convolution_k3_ir_i1 : 0;
      f32[select_at_row2 + k_ir + 98784] = f32[relu_at_row2 + k_ir + 98784]! > 0 ? convolution_ir : 0;
      f32[select_at_row2 + k_ir + 99568] = select_ir_i1;
      f32[select_at_row2 + k_ir + 98785] = select_k1_ir;
      f32[select_at_row2 + k_ir + 99569] = select_k1_ir_i1;
      f32[select_at_row2 + k_ir + 98786] = select_k2_ir;
      f32[select_at_row2 + k_ir + 99570] = select_k2_ir_i1;
      f32[select_at_row2 + k_ir + 98787] = select_k3_ir;
      f32[select_at_row2 + k_ir + 99571] = select_k3_ir_i1;
    }
  }
}

/**
 * convolution, resnet18.ts:34
 */
function convolution_weight_gradient7(
  f32: Float32Array,
  relu_at: number,
  add_at: number,
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
        for (let r = 0; r < 28; r++) {
          const relu_at_row = relu_at + j * 784 + k * 28 + r * 28;
          const add_at_row = add_at + i * 784 + r * 28;
          for (let s = 0; s < 28; s++) {
            if (k + r >= 1 && k + r < 29) {
              if (s >= 1) {
                const relu = f32[relu_at_row + s - 29]!;
                convolution += relu * f32[add_at_row + s]!;
                convolution_i1 += relu * f32[add_at_row + s + 784]!;
                convolution_i2 += relu * f32[add_at_row + s + 1568]!;
                convolution_i3 += relu * f32[add_at_row + s + 2352]!;
              }
              const relu_l1 = f32[relu_at_row + s - 28]!;
              convolution_l1 += relu_l1 * f32[add_at_row + s]!;
              convolution_l1_i1 += relu_l1 * f32[add_at_row + s + 784]!;
              convolution_l1_i2 += relu_l1 * f32[add_at_row + s + 1568]!;
              convolution_l1_i3 += relu_l1 * f32[add_at_row + s + 2352]!;
              if (s < 27) {
                const relu_l2 = f32[relu_at_row + s - 27]!;
                convolution_l2 += relu_l2 * f32[add_at_row + s]!;
                convolution_l2_i1 += relu_l2 * f32[add_at_row + s + 784]!;
                convolution_l2_i2 += relu_l2 * f32[add_at_row + s + 1568]!;
                convolution_l2_i3 += relu_l2 * f32[add_at_row + s + 2352]!;
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
 * convolution, resnet18.ts:34
 * select, resnet18.ts:50
 */
function convolution_input_gradient_select8(
  f32: Float32Array,
  layer21Conv1Weight: number,
  add_at: number,
  relu_at: number,
  select_at: number,
  select_at2: number,
): void {
  for (let i = 0; i < 126; i += 3) {
    for (let j = 0; j < 28; j++) {
      const relu_at_row = relu_at + i * 784 + j * 28;
      const select_at_row = select_at + i * 784 + j * 28;
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
        for (let r = 0; r < 128; r++) {
          const layer21Conv1Weight_row = layer21Conv1Weight + r * 1152 + i * 9;
          const add_at_row = add_at + r * 784 + j * 28 + k;
          for (let s = 0; s < 3; s++) {
            if (j - s >= -1 && j - s < 27) {
              const add = f32[add_at_row - s * 28 + 29]!;
              convolution += f32[layer21Conv1Weight_row + s * 3]! * add;
              convolution_i1 += f32[layer21Conv1Weight_row + s * 3 + 9]! * add;
              convolution_i2 += f32[layer21Conv1Weight_row + s * 3 + 18]! * add;
              const add_k1 = f32[add_at_row - s * 28 + 30]!;
              convolution_k1 += f32[layer21Conv1Weight_row + s * 3]! * add_k1;
              convolution_k1_i1 += f32[layer21Conv1Weight_row + s * 3 + 9]! * add_k1;
              convolution_k1_i2 += f32[layer21Conv1Weight_row + s * 3 + 18]! * add_k1;
              const add_k2 = f32[add_at_row - s * 28 + 31]!;
              convolution_k2 += f32[layer21Conv1Weight_row + s * 3]! * add_k2;
              convolution_k2_i1 += f32[layer21Conv1Weight_row + s * 3 + 9]! * add_k2;
              convolution_k2_i2 += f32[layer21Conv1Weight_row + s * 3 + 18]! * add_k2;
              if (k < 24) {
                const add_k3 = f32[add_at_row - s * 28 + 32]!;
                convolution_k3 += f32[layer21Conv1Weight_row + s * 3]! * add_k3;
                convolution_k3_i1 += f32[layer21Conv1Weight_row + s * 3 + 9]! * add_k3;
                convolution_k3_i2 += f32[layer21Conv1Weight_row + s * 3 + 18]! * add_k3;
              }
              const add_t1 = f32[add_at_row - s * 28 + 28]!;
              convolution += f32[layer21Conv1Weight_row + s * 3 + 1]! * add_t1;
              convolution_i1 += f32[layer21Conv1Weight_row + s * 3 + 10]! * add_t1;
              convolution_i2 += f32[layer21Conv1Weight_row + s * 3 + 19]! * add_t1;
              const add_k1_t1 = f32[add_at_row - s * 28 + 29]!;
              convolution_k1 += f32[layer21Conv1Weight_row + s * 3 + 1]! * add_k1_t1;
              convolution_k1_i1 += f32[layer21Conv1Weight_row + s * 3 + 10]! * add_k1_t1;
              convolution_k1_i2 += f32[layer21Conv1Weight_row + s * 3 + 19]! * add_k1_t1;
              const add_k2_t1 = f32[add_at_row - s * 28 + 30]!;
              convolution_k2 += f32[layer21Conv1Weight_row + s * 3 + 1]! * add_k2_t1;
              convolution_k2_i1 += f32[layer21Conv1Weight_row + s * 3 + 10]! * add_k2_t1;
              convolution_k2_i2 += f32[layer21Conv1Weight_row + s * 3 + 19]! * add_k2_t1;
              const add_k3_t1 = f32[add_at_row - s * 28 + 31]!;
              convolution_k3 += f32[layer21Conv1Weight_row + s * 3 + 1]! * add_k3_t1;
              convolution_k3_i1 += f32[layer21Conv1Weight_row + s * 3 + 10]! * add_k3_t1;
              convolution_k3_i2 += f32[layer21Conv1Weight_row + s * 3 + 19]! * add_k3_t1;
              if (k >= 1) {
                const add_t2 = f32[add_at_row - s * 28 + 27]!;
                convolution += f32[layer21Conv1Weight_row + s * 3 + 2]! * add_t2;
                convolution_i1 += f32[layer21Conv1Weight_row + s * 3 + 11]! * add_t2;
                convolution_i2 += f32[layer21Conv1Weight_row + s * 3 + 20]! * add_t2;
              }
              const add_k1_t2 = f32[add_at_row - s * 28 + 28]!;
              convolution_k1 += f32[layer21Conv1Weight_row + s * 3 + 2]! * add_k1_t2;
              convolution_k1_i1 += f32[layer21Conv1Weight_row + s * 3 + 11]! * add_k1_t2;
              convolution_k1_i2 += f32[layer21Conv1Weight_row + s * 3 + 20]! * add_k1_t2;
              const add_k2_t2 = f32[add_at_row - s * 28 + 29]!;
              convolution_k2 += f32[layer21Conv1Weight_row + s * 3 + 2]! * add_k2_t2;
              convolution_k2_i1 += f32[layer21Conv1Weight_row + s * 3 + 11]! * add_k2_t2;
              convolution_k2_i2 += f32[layer21Conv1Weight_row + s * 3 + 20]! * add_k2_t2;
              const add_k3_t2 = f32[add_at_row - s * 28 + 30]!;
              convolution_k3 += f32[layer21Conv1Weight_row + s * 3 + 2]! * add_k3_t2;
              convolution_k3_i1 += f32[layer21Conv1Weight_row + s * 3 + 11]! * add_k3_t2;
              convolution_k3_i2 += f32[layer21Conv1Weight_row + s * 3 + 20]! * add_k3_t2;
            }
          }
        }
        const select2 = f32[relu_at_row + k]! > 0 ? f32[select_at_row + k]! + convolution : 0;
        const select2_i1 =
          f32[relu_at_row + k + 784]! > 0 ? f32[select_at_row + k + 784]! + convolution_i1 : 0;
        const select2_i2 =
          f32[relu_at_row + k + 1568]! > 0 ? f32[select_at_row + k + 1568]! + convolution_i2 : 0;
        const select2_k1 = f32[relu_at_row + k + 1]! > 0 ? f32[select_at_row + k + 1]! + convolution_k1 : 0;
        const select2_k1_i1 =
          f32[relu_at_row + k + 785]! > 0 ? f32[select_at_row + k + 785]! + convolution_k1_i1 : 0;
        const select2_k1_i2 =
          f32[relu_at_row + k + 1569]! > 0 ? f32[select_at_row + k + 1569]! + convolution_k1_i2 : 0;
        const select2_k2 = f32[relu_at_row + k + 2]! > 0 ? f32[select_at_row + k + 2]! + convolution_k2 : 0;
        const select2_k2_i1 =
          f32[relu_at_row + k + 786]! > 0 ? f32[select_at_row + k + 786]! + convolution_k2_i1 : 0;
        const select2_k2_i2 =
          f32[relu_at_row + k + 1570]! > 0 ? f32[select_at_row + k + 1570]! + convolution_k2_i2 : 0;
        const select2_k3 = f32[relu_at_row + k + 3]! > 0 ? f32[select_at_row + k + 3]! + convolution_k3 : 0;
        const select2_k3_i1 =
          f32[relu_at_row + k + 787]! > 0 ? f32[select_at_row + k + 787]! + convolution_k3_i1 : 0;
        const select2_k3_i2 =
          f32[relu_at_row + k + 1571]! > 0 ? f32[select_at_row + k + 1571]! + convolution_k3_i2 : 0;
        f32[select_at2_row + k] = select2;
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
    const select_at_row2 = select_at + j_ir * 28;
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
      for (let r_ir = 0; r_ir < 128; r_ir++) {
        const layer21Conv1Weight_row2 = layer21Conv1Weight + r_ir * 1152;
        const add_at_row2 = add_at + r_ir * 784 + j_ir * 28 + k_ir;
        for (let s_ir = 0; s_ir < 3; s_ir++) {
          if (j_ir - s_ir >= -1 && j_ir - s_ir < 27) {
            const add_ir = f32[add_at_row2 - s_ir * 28 + 29]!;
            convolution_ir += f32[layer21Conv1Weight_row2 + s_ir * 3 + 1134]! * add_ir;
            convolution_ir_i1 += f32[layer21Conv1Weight_row2 + s_ir * 3 + 1143]! * add_ir;
            const add_k1_ir = f32[add_at_row2 - s_ir * 28 + 30]!;
            convolution_k1_ir += f32[layer21Conv1Weight_row2 + s_ir * 3 + 1134]! * add_k1_ir;
            convolution_k1_ir_i1 += f32[layer21Conv1Weight_row2 + s_ir * 3 + 1143]! * add_k1_ir;
            const add_k2_ir = f32[add_at_row2 - s_ir * 28 + 31]!;
            convolution_k2_ir += f32[layer21Conv1Weight_row2 + s_ir * 3 + 1134]! * add_k2_ir;
            convolution_k2_ir_i1 += f32[layer21Conv1Weight_row2 + s_ir * 3 + 1143]! * add_k2_ir;
            if (k_ir < 24) {
              const add_k3_ir = f32[add_at_row2 - s_ir * 28 + 32]!;
              convolution_k3_ir += f32[layer21Conv1Weight_row2 + s_ir * 3 + 1134]! * add_k3_ir;
              convolution_k3_ir_i1 += f32[layer21Conv1Weight_row2 + s_ir * 3 + 1143]! * add_k3_ir;
            }
            const add_irTIr1 = f32[add_at_row2 - s_ir * 28 + 28]!;
            convolution_ir += f32[layer21Conv1Weight_row2 + s_ir * 3 + 1135]! * add_irTIr1;
            convolution_ir_i1 += f32[layer21Conv1Weight_row2 + s_ir * 3 + 1144]! * add_irTIr1;
            const add_k1_irTIr1 = f32[add_at_row2 - s_ir * 28 + 29]!;
            convolution_k1_ir += f32[layer21Conv1Weight_row2 + s_ir * 3 + 1135]! * add_k1_irTIr1;
            convolution_k1_ir_i1 += f32[layer21Conv1Weight_row2 + s_ir * 3 + 1144]! * add_k1_irTIr1;
            const add_k2_irTIr1 = f32[add_at_row2 - s_ir * 28 + 30]!;
            convolution_k2_ir += f32[layer21Conv1Weight_row2 + s_ir * 3 + 1135]! * add_k2_irTIr1;
            convolution_k2_ir_i1 += f32[layer21Conv1Weight_row2 + s_ir * 3 + 1144]! * add_k2_irTIr1;
            const add_k3_irTIr1 = f32[add_at_row2 - s_ir * 28 + 31]!;
            convolution_k3_ir += f32[layer21Conv1Weight_row2 + s_ir * 3 + 1135]! * add_k3_irTIr1;
            convolution_k3_ir_i1 += f32[layer21Conv1Weight_row2 + s_ir * 3 + 1144]! * add_k3_irTIr1;
            if (k_ir >= 1) {
              const add_irTIr2 = f32[add_at_row2 - s_ir * 28 + 27]!;
              convolution_ir += f32[layer21Conv1Weight_row2 + s_ir * 3 + 1136]! * add_irTIr2;
              convolution_ir_i1 += f32[layer21Conv1Weight_row2 + s_ir * 3 + 1145]! * add_irTIr2;
            }
            const add_k1_irTIr2 = f32[add_at_row2 - s_ir * 28 + 28]!;
            convolution_k1_ir += f32[layer21Conv1Weight_row2 + s_ir * 3 + 1136]! * add_k1_irTIr2;
            convolution_k1_ir_i1 += f32[layer21Conv1Weight_row2 + s_ir * 3 + 1145]! * add_k1_irTIr2;
            const add_k2_irTIr2 = f32[add_at_row2 - s_ir * 28 + 29]!;
            convolution_k2_ir += f32[layer21Conv1Weight_row2 + s_ir * 3 + 1136]! * add_k2_irTIr2;
            convolution_k2_ir_i1 += f32[layer21Conv1Weight_row2 + s_ir * 3 + 1145]! * add_k2_irTIr2;
            const add_k3_irTIr2 = f32[add_at_row2 - s_ir * 28 + 30]!;
            convolution_k3_ir += f32[layer21Conv1Weight_row2 + s_ir * 3 + 1136]! * add_k3_irTIr2;
            convolution_k3_ir_i1 += f32[layer21Conv1Weight_row2 + s_ir * 3 + 1145]! * add_k3_irTIr2;
          }
        }
      }
      const select2_ir =
        f32[relu_at_row2 + k_ir + 98784]! > 0 ? f32[select_at_row2 + k_ir + 98784]! + convolution_ir : 0;
      const select2_ir_i1 =
        f32[relu_at_row2 + k_ir + 99568]! > 0 ? f32[select_at_row2 + k_ir + 99568]! + convolution_ir_i1 : 0;
      const select2_k1_ir =
        f32[relu_at_row2 + k_ir + 98785]! > 0 ? f32[select_at_row2 + k_ir + 98785]! + convolution_k1_ir : 0;
      const select2_k1_ir_i1 =
        f32[relu_at_row2 + k_ir + 99569]! > 0
          ? f32[select_at_row2 + k_ir + 99569]! + convolution_k1_ir_i1
          : 0;
      const select2_k2_ir =
        f32[relu_at_row2 + k_ir + 98786]! > 0 ? f32[select_at_row2 + k_ir + 98786]! + convolution_k2_ir : 0;
      const select2_k2_ir_i1 =
        f32[relu_at_row2 + k_ir + 99570]! > 0
          ? f32[select_at_row2 + k_ir + 99570]! + convolution_k2_ir_i1
          : 0;
      const select2_k3_ir =
        f32[relu_at_row2 + k_ir + 98787]! > 0 ? f32[select_at_row2 + k_ir + 98787]! + convolution_k3_ir : 0;
      const select2_k3_ir_i1 =
        f32[relu_at_row2 + k_ir + 99571]! > 0
          ? f32[select_at_row2 + k_ir + 99571]! + convolution_k3_ir_i1
          : 0;
      f32[select_at2_row2 + k_ir + 98784] = select2_ir;
      f32[select_at2_row2 + k_ir + 99568] = select2_ir_i1;
      f32[select_at2_row2 + k_ir + 98785] = select2_k1_ir;
      f32[select_at2_row2 + k_ir + 99569] = select2_k1_ir_i1;
      f32[select_at2_row2 + k_ir + 98786] = select2_k2_ir;
      f32[select_at2_row2 + k_ir + 99570] = select2_k2_ir_i1;
      f32[select_at2_row2 + k_ir + 98787] = select2_k3_ir;
      f32[select_at2_row2 + k_ir + 99571] = select2_k3_ir_i1;
    }
  }
}

/**
 * sum, resnet18.ts:50
 * div, resnet18.ts:50
 * add, resnet18.ts:50
 * sum, resnet18.ts:47
 * div, resnet18.ts:47
 * add, resnet18.ts:47
 */
function sum_add7(
  f32: Float32Array,
  select_at: number,
  convolution_at: number,
  div_at: number,
  rsqrt_at: number,
  layer20Downsample1Weight: number,
  sum_at: number,
  sum_at2: number,
  add_at: number,
  add_at2: number,
  convolution_at2: number,
  div_at2: number,
  rsqrt_at2: number,
  layer20Bn2Weight: number,
  sum_at3: number,
  add_at3: number,
  add_at4: number,
): void {
  for (let i = 0; i < 128; i += 4) {
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
    const div = f32[div_at + i]!;
    const div_i1 = f32[div_at + i + 1]!;
    const div_i2 = f32[div_at + i + 2]!;
    const div_i3 = f32[div_at + i + 3]!;
    const rsqrt = f32[rsqrt_at + i]!;
    const rsqrt_i1 = f32[rsqrt_at + i + 1]!;
    const rsqrt_i2 = f32[rsqrt_at + i + 2]!;
    const rsqrt_i3 = f32[rsqrt_at + i + 3]!;
    const weight = f32[layer20Downsample1Weight + i]!;
    const weight_i1 = f32[layer20Downsample1Weight + i + 1]!;
    const weight_i2 = f32[layer20Downsample1Weight + i + 2]!;
    const weight_i3 = f32[layer20Downsample1Weight + i + 3]!;
    const select_at_row = select_at + i * 784;
    const convolution_at_row = convolution_at + i * 784;
    for (let s = 0; s < 784; s++) {
      const select = f32[select_at_row + s]!;
      const select_i1 = f32[select_at_row + s + 784]!;
      const select_i2 = f32[select_at_row + s + 1568]!;
      const select_i3 = f32[select_at_row + s + 2352]!;
      sum += select;
      sum_i1 += select_i1;
      sum_i2 += select_i2;
      sum_i3 += select_i3;
      const sub = f32[convolution_at_row + s]! - div;
      const sub_i1 = f32[convolution_at_row + s + 784]! - div_i1;
      const sub_i2 = f32[convolution_at_row + s + 1568]! - div_i2;
      const sub_i3 = f32[convolution_at_row + s + 2352]! - div_i3;
      sum2 += select * (sub * rsqrt);
      sum2_i1 += select_i1 * (sub_i1 * rsqrt_i1);
      sum2_i2 += select_i2 * (sub_i2 * rsqrt_i2);
      sum2_i3 += select_i3 * (sub_i3 * rsqrt_i3);
      sum3 += select * weight * sub;
      sum3_i1 += select_i1 * weight_i1 * sub_i1;
      sum3_i2 += select_i2 * weight_i2 * sub_i2;
      sum3_i3 += select_i3 * weight_i3 * sub_i3;
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
    const div2_i1 = (sum3_i1 * -0.5 * (rsqrt2_i1 * (rsqrt2_i1 * rsqrt2_i1))) / 784;
    const div2_i2 = (sum3_i2 * -0.5 * (rsqrt2_i2 * (rsqrt2_i2 * rsqrt2_i2))) / 784;
    const div2_i3 = (sum3_i3 * -0.5 * (rsqrt2_i3 * (rsqrt2_i3 * rsqrt2_i3))) / 784;
    let sum4 = 0;
    let sum4_i1 = 0;
    let sum4_i2 = 0;
    let sum4_i3 = 0;
    const div2 = (sum3 * -0.5 * (rsqrt2 * (rsqrt2 * rsqrt2))) / 784;
    const weight2 = f32[layer20Downsample1Weight + i]!;
    const weight2_i1 = f32[layer20Downsample1Weight + i + 1]!;
    const weight2_i2 = f32[layer20Downsample1Weight + i + 2]!;
    const weight2_i3 = f32[layer20Downsample1Weight + i + 3]!;
    const div3 = f32[div_at + i]!;
    const div3_i1 = f32[div_at + i + 1]!;
    const div3_i2 = f32[div_at + i + 2]!;
    const div3_i3 = f32[div_at + i + 3]!;
    const select_at_row2 = select_at + i * 784;
    const convolution_at_row2 = convolution_at + i * 784;
    const add_at_row = add_at + i * 784;
    for (let u = 0; u < 784; u++) {
      const mul11_i1 = div2_i1 * 2 * (f32[convolution_at_row2 + u + 784]! - div3_i1);
      const mul11_i2 = div2_i2 * 2 * (f32[convolution_at_row2 + u + 1568]! - div3_i2);
      const mul11_i3 = div2_i3 * 2 * (f32[convolution_at_row2 + u + 2352]! - div3_i3);
      const add =
        f32[select_at_row2 + u]! * weight2 * rsqrt2 + div2 * 2 * (f32[convolution_at_row2 + u]! - div3);
      const add_i1 = f32[select_at_row2 + u + 784]! * weight2_i1 * rsqrt2_i1 + mul11_i1;
      const add_i2 = f32[select_at_row2 + u + 1568]! * weight2_i2 * rsqrt2_i2 + mul11_i2;
      const add_i3 = f32[select_at_row2 + u + 2352]! * weight2_i3 * rsqrt2_i3 + mul11_i3;
      f32[add_at_row + u] = add;
      f32[add_at_row + u + 784] = add_i1;
      f32[add_at_row + u + 1568] = add_i2;
      f32[add_at_row + u + 2352] = add_i3;
      sum4 += -add;
      sum4_i1 += -add_i1;
      sum4_i2 += -add_i2;
      sum4_i3 += -add_i3;
    }
    let sum5 = 0;
    let sum5_i1 = 0;
    let sum5_i2 = 0;
    let sum5_i3 = 0;
    let sum6 = 0;
    let sum6_i1 = 0;
    let sum6_i2 = 0;
    let sum6_i3 = 0;
    const div4 = sum4 / 784;
    const div4_i1 = sum4_i1 / 784;
    const div4_i2 = sum4_i2 / 784;
    const div4_i3 = sum4_i3 / 784;
    const div5 = f32[div_at2 + i]!;
    const div5_i1 = f32[div_at2 + i + 1]!;
    const div5_i2 = f32[div_at2 + i + 2]!;
    const div5_i3 = f32[div_at2 + i + 3]!;
    const rsqrt3 = f32[rsqrt_at2 + i]!;
    const rsqrt3_i1 = f32[rsqrt_at2 + i + 1]!;
    const rsqrt3_i2 = f32[rsqrt_at2 + i + 2]!;
    const rsqrt3_i3 = f32[rsqrt_at2 + i + 3]!;
    const weight3 = f32[layer20Bn2Weight + i]!;
    const weight3_i1 = f32[layer20Bn2Weight + i + 1]!;
    const weight3_i2 = f32[layer20Bn2Weight + i + 2]!;
    const weight3_i3 = f32[layer20Bn2Weight + i + 3]!;
    const add_at_row2 = add_at + i * 784;
    const add_at2_row = add_at2 + i * 784;
    const select_at_row3 = select_at + i * 784;
    const convolution_at2_row = convolution_at2 + i * 784;
    for (let w = 0; w < 784; w++) {
      const add3_i1 = f32[add_at_row2 + w + 784]! + div4_i1;
      const add3_i2 = f32[add_at_row2 + w + 1568]! + div4_i2;
      const add3_i3 = f32[add_at_row2 + w + 2352]! + div4_i3;
      f32[add_at2_row + w] = f32[add_at_row2 + w]! + div4;
      f32[add_at2_row + w + 784] = add3_i1;
      f32[add_at2_row + w + 1568] = add3_i2;
      f32[add_at2_row + w + 2352] = add3_i3;
      const select3 = f32[select_at_row3 + w]!;
      const select3_i1 = f32[select_at_row3 + w + 784]!;
      const select3_i2 = f32[select_at_row3 + w + 1568]!;
      const select3_i3 = f32[select_at_row3 + w + 2352]!;
      const sub3 = f32[convolution_at2_row + w]! - div5;
      const sub3_i1 = f32[convolution_at2_row + w + 784]! - div5_i1;
      const sub3_i2 = f32[convolution_at2_row + w + 1568]! - div5_i2;
      const sub3_i3 = f32[convolution_at2_row + w + 2352]! - div5_i3;
      sum5 += select3 * (sub3 * rsqrt3);
      sum5_i1 += select3_i1 * (sub3_i1 * rsqrt3_i1);
      sum5_i2 += select3_i2 * (sub3_i2 * rsqrt3_i2);
      sum5_i3 += select3_i3 * (sub3_i3 * rsqrt3_i3);
      sum6 += select3 * weight3 * sub3;
      sum6_i1 += select3_i1 * weight3_i1 * sub3_i1;
      sum6_i2 += select3_i2 * weight3_i2 * sub3_i2;
      sum6_i3 += select3_i3 * weight3_i3 * sub3_i3;
    }
    f32[sum_at3 + i] = sum5;
    f32[sum_at3 + i + 1] = sum5_i1;
    f32[sum_at3 + i + 2] = sum5_i2;
    f32[sum_at3 + i + 3] = sum5_i3;
    const rsqrt4 = f32[rsqrt_at2 + i]!;
    const rsqrt4_i1 = f32[rsqrt_at2 + i + 1]!;
    const rsqrt4_i2 = f32[rsqrt_at2 + i + 2]!;
    const rsqrt4_i3 = f32[rsqrt_at2 + i + 3]!;
    const div6_i1 = (sum6_i1 * -0.5 * (rsqrt4_i1 * (rsqrt4_i1 * rsqrt4_i1))) / 784;
    const div6_i2 = (sum6_i2 * -0.5 * (rsqrt4_i2 * (rsqrt4_i2 * rsqrt4_i2))) / 784;
    const div6_i3 = (sum6_i3 * -0.5 * (rsqrt4_i3 * (rsqrt4_i3 * rsqrt4_i3))) / 784;
    let sum7 = 0;
    let sum7_i1 = 0;
    let sum7_i2 = 0;
    let sum7_i3 = 0;
    const div6 = (sum6 * -0.5 * (rsqrt4 * (rsqrt4 * rsqrt4))) / 784;
    const weight4 = f32[layer20Bn2Weight + i]!;
    const weight4_i1 = f32[layer20Bn2Weight + i + 1]!;
    const weight4_i2 = f32[layer20Bn2Weight + i + 2]!;
    const weight4_i3 = f32[layer20Bn2Weight + i + 3]!;
    const div7 = f32[div_at2 + i]!;
    const div7_i1 = f32[div_at2 + i + 1]!;
    const div7_i2 = f32[div_at2 + i + 2]!;
    const div7_i3 = f32[div_at2 + i + 3]!;
    const select_at_row4 = select_at + i * 784;
    const convolution_at2_row2 = convolution_at2 + i * 784;
    const add_at3_row = add_at3 + i * 784;
    for (let r7 = 0; r7 < 784; r7++) {
      const mul22_i1 = div6_i1 * 2 * (f32[convolution_at2_row2 + r7 + 784]! - div7_i1);
      const mul22_i2 = div6_i2 * 2 * (f32[convolution_at2_row2 + r7 + 1568]! - div7_i2);
      const mul22_i3 = div6_i3 * 2 * (f32[convolution_at2_row2 + r7 + 2352]! - div7_i3);
      const add4 =
        f32[select_at_row4 + r7]! * weight4 * rsqrt4 + div6 * 2 * (f32[convolution_at2_row2 + r7]! - div7);
      const add4_i1 = f32[select_at_row4 + r7 + 784]! * weight4_i1 * rsqrt4_i1 + mul22_i1;
      const add4_i2 = f32[select_at_row4 + r7 + 1568]! * weight4_i2 * rsqrt4_i2 + mul22_i2;
      const add4_i3 = f32[select_at_row4 + r7 + 2352]! * weight4_i3 * rsqrt4_i3 + mul22_i3;
      f32[add_at3_row + r7] = add4;
      f32[add_at3_row + r7 + 784] = add4_i1;
      f32[add_at3_row + r7 + 1568] = add4_i2;
      f32[add_at3_row + r7 + 2352] = add4_i3;
      sum7 += -add4;
      sum7_i1 += -add4_i1;
      sum7_i2 += -add4_i2;
      sum7_i3 += -add4_i3;
    }
    const div8 = sum7 / 784;
    const div8_i1 = sum7_i1 / 784;
    const div8_i2 = sum7_i2 / 784;
    const div8_i3 = sum7_i3 / 784;
    const add_at3_row2 = add_at3 + i * 784;
    const add_at4_row = add_at4 + i * 784;
    for (let r9 = 0; r9 < 784; r9++) {
      const add6_i1 = f32[add_at3_row2 + r9 + 784]! + div8_i1;
      const add6_i2 = f32[add_at3_row2 + r9 + 1568]! + div8_i2;
      const add6_i3 = f32[add_at3_row2 + r9 + 2352]! + div8_i3;
      f32[add_at4_row + r9] = f32[add_at3_row2 + r9]! + div8;
      f32[add_at4_row + r9 + 784] = add6_i1;
      f32[add_at4_row + r9 + 1568] = add6_i2;
      f32[add_at4_row + r9 + 2352] = add6_i3;
    }
  }
}

/**
 * convolution, resnet18.ts:34
 */
function convolution_input_gradient3(
  f32: Float32Array,
  layer20Downsample0Weight: number,
  add_at: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    for (let j = 0; j < 28; j++) {
      for (let k = 0; k < 2; k++) {
        const convolution_at_row = convolution_at + i * 3136 + j * 112 + k * 56;
        for (let l = 0; l < 28; l++) {
          let convolution = 0;
          let convolution_m1 = 0;
          const layer20Downsample0Weight_row = layer20Downsample0Weight + i;
          const add_at_row = add_at + j * 28 + l;
          for (let r = 0; r < 128; r++) {
            if (k < 1) {
              convolution += f32[layer20Downsample0Weight_row + r * 64]! * f32[add_at_row + r * 784]!;
            }
          }
          f32[convolution_at_row + l * 2] = convolution;
          f32[convolution_at_row + l * 2 + 1] = convolution_m1;
        }
      }
    }
  }
}

/**
 * convolution, resnet18.ts:34
 */
function convolution_weight_gradient8(
  f32: Float32Array,
  relu_at: number,
  add_at: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 126; i += 3) {
    const convolution_at_row = convolution_at + i * 64;
    for (let j = 0; j < 64; j += 4) {
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
      for (let r = 0; r < 28; r++) {
        const relu_at_row = relu_at + j * 3136 + r * 112;
        const add_at_row = add_at + i * 784 + r * 28;
        for (let s = 0; s < 28; s++) {
          const relu = f32[relu_at_row + s * 2]!;
          const relu_j1 = f32[relu_at_row + s * 2 + 3136]!;
          const relu_j2 = f32[relu_at_row + s * 2 + 6272]!;
          const relu_j3 = f32[relu_at_row + s * 2 + 9408]!;
          const add = f32[add_at_row + s]!;
          const add_i1 = f32[add_at_row + s + 784]!;
          const add_i2 = f32[add_at_row + s + 1568]!;
          convolution += relu * add;
          convolution_i1 += relu * add_i1;
          convolution_i2 += relu * add_i2;
          convolution_j1 += relu_j1 * add;
          convolution_j1_i1 += relu_j1 * add_i1;
          convolution_j1_i2 += relu_j1 * add_i2;
          convolution_j2 += relu_j2 * add;
          convolution_j2_i1 += relu_j2 * add_i1;
          convolution_j2_i2 += relu_j2 * add_i2;
          convolution_j3 += relu_j3 * add;
          convolution_j3_i1 += relu_j3 * add_i1;
          convolution_j3_i2 += relu_j3 * add_i2;
        }
      }
      f32[convolution_at_row + j] = convolution;
      f32[convolution_at_row + j + 64] = convolution_i1;
      f32[convolution_at_row + j + 128] = convolution_i2;
      f32[convolution_at_row + j + 1] = convolution_j1;
      f32[convolution_at_row + j + 65] = convolution_j1_i1;
      f32[convolution_at_row + j + 129] = convolution_j1_i2;
      f32[convolution_at_row + j + 2] = convolution_j2;
      f32[convolution_at_row + j + 66] = convolution_j2_i1;
      f32[convolution_at_row + j + 130] = convolution_j2_i2;
      f32[convolution_at_row + j + 3] = convolution_j3;
      f32[convolution_at_row + j + 67] = convolution_j3_i1;
      f32[convolution_at_row + j + 131] = convolution_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 64; j_ir += 4) {
    let convolution_ir = 0;
    let convolution_ir_i1 = 0;
    let convolution_j1_ir = 0;
    let convolution_j1_ir_i1 = 0;
    let convolution_j2_ir = 0;
    let convolution_j2_ir_i1 = 0;
    let convolution_j3_ir = 0;
    let convolution_j3_ir_i1 = 0;
    for (let r_ir = 0; r_ir < 28; r_ir++) {
      const relu_at_row2 = relu_at + j_ir * 3136 + r_ir * 112;
      const add_at_row2 = add_at + r_ir * 28;
      for (let s_ir = 0; s_ir < 28; s_ir++) {
        const relu_ir = f32[relu_at_row2 + s_ir * 2]!;
        const relu_j1_ir = f32[relu_at_row2 + s_ir * 2 + 3136]!;
        const relu_j2_ir = f32[relu_at_row2 + s_ir * 2 + 6272]!;
        const relu_j3_ir = f32[relu_at_row2 + s_ir * 2 + 9408]!;
        const add_ir = f32[add_at_row2 + s_ir + 98784]!;
        const add_ir_i1 = f32[add_at_row2 + s_ir + 99568]!;
        convolution_ir += relu_ir * add_ir;
        convolution_ir_i1 += relu_ir * add_ir_i1;
        convolution_j1_ir += relu_j1_ir * add_ir;
        convolution_j1_ir_i1 += relu_j1_ir * add_ir_i1;
        convolution_j2_ir += relu_j2_ir * add_ir;
        convolution_j2_ir_i1 += relu_j2_ir * add_ir_i1;
        convolution_j3_ir += relu_j3_ir * add_ir;
        convolution_j3_ir_i1 += relu_j3_ir * add_ir_i1;
      }
    }
    f32[convolution_at + j_ir + 8064] = convolution_ir;
    f32[convolution_at + j_ir + 8128] = convolution_ir_i1;
    f32[convolution_at + j_ir + 8065] = convolution_j1_ir;
    f32[convolution_at + j_ir + 8129] = convolution_j1_ir_i1;
    f32[convolution_at + j_ir + 8066] = convolution_j2_ir;
    f32[convolution_at + j_ir + 8130] = convolution_j2_ir_i1;
    f32[convolution_at + j_ir + 8067] = convolution_j3_ir;
    f32[convolution_at + j_ir + 8131] = convolution_j3_ir_i1;
  }
}

/**
 * convolution, resnet18.ts:34
 * select, resnet18.ts:48
 */
function convolution_input_gradient_select9(
  f32: Float32Array,
  layer20Conv1Weight: number,
  add_at: number,
  relu_at: number,
  convolution_at: number,
  select_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    for (let k = 0; k < 56; k++) {
      const relu_at_row = relu_at + i * 3136 + k * 56;
      const convolution_at_row = convolution_at + i * 3136 + k * 56;
      const select_at_row = select_at + i * 3136 + k * 56;
      for (let m = 0; m < 56; m += 4) {
        let convolution = 0;
        let convolution_m1 = 0;
        let convolution_m2 = 0;
        let convolution_m3 = 0;
        for (let r = 0; r < 128; r++) {
          for (let s = 0; s < 3; s++) {
            const layer20Conv1Weight_row = layer20Conv1Weight + r * 576 + i * 9 + s * 3;
            const add_at_row = add_at + r * 784;
            for (let t = 0; t < 3; t++) {
              const value2 = floorRemainder(k - s + 3, 2);
              const value3 = floorQuotient(k - s + 3, 2);
              const value6 = floorRemainder(m - t + 3, 2);
              const value6_m1 = floorRemainder(m - t + 4, 2);
              const value6_m2 = floorRemainder(m - t + 5, 2);
              const value6_m3 = floorRemainder(m - t + 6, 2);
              const value7 = floorQuotient(m - t + 3, 2);
              const value7_m1 = floorQuotient(m - t + 4, 2);
              const value7_m2 = floorQuotient(m - t + 5, 2);
              const value7_m3 = floorQuotient(m - t + 6, 2);
              if (value2 >= 0 && value2 < 1 && value3 >= 1 && value3 < 29) {
                if (value6 >= 0 && value6 < 1 && value7 >= 1 && value7 < 29) {
                  convolution +=
                    f32[layer20Conv1Weight_row + t]! * f32[add_at_row + value3 * 28 + value7 - 29]!;
                }
                if (value6_m1 >= 0 && value6_m1 < 1 && value7_m1 >= 1 && value7_m1 < 29) {
                  convolution_m1 +=
                    f32[layer20Conv1Weight_row + t]! * f32[add_at_row + value3 * 28 + value7_m1 - 29]!;
                }
                if (value6_m2 >= 0 && value6_m2 < 1 && value7_m2 >= 1 && value7_m2 < 29) {
                  convolution_m2 +=
                    f32[layer20Conv1Weight_row + t]! * f32[add_at_row + value3 * 28 + value7_m2 - 29]!;
                }
                if (value6_m3 >= 0 && value6_m3 < 1 && value7_m3 >= 1 && value7_m3 < 29) {
                  convolution_m3 +=
                    f32[layer20Conv1Weight_row + t]! * f32[add_at_row + value3 * 28 + value7_m3 - 29]!;
                }
              }
            }
          }
        }
        const select = f32[relu_at_row + m]! > 0 ? f32[convolution_at_row + m]! + convolution : 0;
        const select_m1 =
          f32[relu_at_row + m + 1]! > 0 ? f32[convolution_at_row + m + 1]! + convolution_m1 : 0;
        const select_m2 =
          f32[relu_at_row + m + 2]! > 0 ? f32[convolution_at_row + m + 2]! + convolution_m2 : 0;
        const select_m3 =
          f32[relu_at_row + m + 3]! > 0 ? f32[convolution_at_row + m + 3]! + convolution_m3 : 0;
        f32[select_at_row + m] = select;
        f32[select_at_row + m + 1] = select_m1;
        f32[select_at_row + m + 2] = select_m2;
        f32[select_at_row + m + 3] = select_m3;
      }
    }
  }
}

/**
 * convolution, resnet18.ts:34
 */
function convolution_weight_gradient9(
  f32: Float32Array,
  relu_at: number,
  add_at: number,
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
        for (let r = 0; r < 28; r++) {
          const relu_at_row = relu_at + j * 3136 + r * 112 + k * 56;
          const add_at_row = add_at + i * 784 + r * 28;
          for (let s = 0; s < 28; s++) {
            if (r * 2 + k >= 1) {
              if (s * 2 >= 1) {
                const relu = f32[relu_at_row + s * 2 - 57]!;
                convolution += relu * f32[add_at_row + s]!;
                convolution_i1 += relu * f32[add_at_row + s + 784]!;
                convolution_i2 += relu * f32[add_at_row + s + 1568]!;
                convolution_i3 += relu * f32[add_at_row + s + 2352]!;
              }
              const relu_l1 = f32[relu_at_row + s * 2 - 56]!;
              convolution_l1 += relu_l1 * f32[add_at_row + s]!;
              convolution_l1_i1 += relu_l1 * f32[add_at_row + s + 784]!;
              convolution_l1_i2 += relu_l1 * f32[add_at_row + s + 1568]!;
              convolution_l1_i3 += relu_l1 * f32[add_at_row + s + 2352]!;
              const relu_l2 = f32[relu_at_row + s * 2 - 55]!;
              convolution_l2 += relu_l2 * f32[add_at_row + s]!;
              convolution_l2_i1 += relu_l2 * f32[add_at_row + s + 784]!;
              convolution_l2_i2 += relu_l2 * f32[add_at_row + s + 1568]!;
              convolution_l2_i3 += relu_l2 * f32[add_at_row + s + 2352]!;
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
 * sum, resnet18.ts:47
 * div, resnet18.ts:47
 * add, resnet18.ts:47
 * sum, resnet18.ts:46
 * div, resnet18.ts:46
 * add, resnet18.ts:46
 */
function sum_add8(
  f32: Float32Array,
  select_at: number,
  convolution_at: number,
  div_at: number,
  rsqrt_at: number,
  layer11Bn2Weight: number,
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
    const div = f32[div_at + i]!;
    const div_i1 = f32[div_at + i + 1]!;
    const div_i2 = f32[div_at + i + 2]!;
    const div_i3 = f32[div_at + i + 3]!;
    const rsqrt = f32[rsqrt_at + i]!;
    const rsqrt_i1 = f32[rsqrt_at + i + 1]!;
    const rsqrt_i2 = f32[rsqrt_at + i + 2]!;
    const rsqrt_i3 = f32[rsqrt_at + i + 3]!;
    const weight = f32[layer11Bn2Weight + i]!;
    const weight_i1 = f32[layer11Bn2Weight + i + 1]!;
    const weight_i2 = f32[layer11Bn2Weight + i + 2]!;
    const weight_i3 = f32[layer11Bn2Weight + i + 3]!;
    const select_at_row = select_at + i * 3136;
    const convolution_at_row = convolution_at + i * 3136;
    for (let s = 0; s < 3136; s++) {
      const select = f32[select_at_row + s]!;
      const select_i1 = f32[select_at_row + s + 3136]!;
      const select_i2 = f32[select_at_row + s + 6272]!;
      const select_i3 = f32[select_at_row + s + 9408]!;
      sum += select;
      sum_i1 += select_i1;
      sum_i2 += select_i2;
      sum_i3 += select_i3;
      const sub = f32[convolution_at_row + s]! - div;
      const sub_i1 = f32[convolution_at_row + s + 3136]! - div_i1;
      const sub_i2 = f32[convolution_at_row + s + 6272]! - div_i2;
      const sub_i3 = f32[convolution_at_row + s + 9408]! - div_i3;
      sum2 += select * (sub * rsqrt);
      sum2_i1 += select_i1 * (sub_i1 * rsqrt_i1);
      sum2_i2 += select_i2 * (sub_i2 * rsqrt_i2);
      sum2_i3 += select_i3 * (sub_i3 * rsqrt_i3);
      sum3 += select * weight * sub;
      sum3_i1 += select_i1 * weight_i1 * sub_i1;
      sum3_i2 += select_i2 * weight_i2 * sub_i2;
      sum3_i3 += select_i3 * weight_i3 * sub_i3;
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
    const div2_i1 = (sum3_i1 * -0.5 * (rsqrt2_i1 * (rsqrt2_i1 * rsqrt2_i1))) / 3136;
    const div2_i2 = (sum3_i2 * -0.5 * (rsqrt2_i2 * (rsqrt2_i2 * rsqrt2_i2))) / 3136;
    const div2_i3 = (sum3_i3 * -0.5 * (rsqrt2_i3 * (rsqrt2_i3 * rsqrt2_i3))) / 3136;
    let sum4 = 0;
    let sum4_i1 = 0;
    let sum4_i2 = 0;
    let sum4_i3 = 0;
    const div2 = (sum3 * -0.5 * (rsqrt2 * (rsqrt2 * rsqrt2))) / 3136;
    const weight2 = f32[layer11Bn2Weight + i]!;
    const weight2_i1 = f32[layer11Bn2Weight + i + 1]!;
    const weight2_i2 = f32[layer11Bn2Weight + i + 2]!;
    const weight2_i3 = f32[layer11Bn2Weight + i + 3]!;
    const div3 = f32[div_at + i]!;
    const div3_i1 = f32[div_at + i + 1]!;
    const div3_i2 = f32[div_at + i + 2]!;
    const div3_i3 = f32[div_at + i + 3]!;
    const select_at_row2 = select_at + i * 3136;
    const convolution_at_row2 = convolution_at + i * 3136;
    const add_at_row = add_at + i * 3136;
    for (let u = 0; u < 3136; u++) {
      const mul11_i1 = div2_i1 * 2 * (f32[convolution_at_row2 + u + 3136]! - div3_i1);
      const mul11_i2 = div2_i2 * 2 * (f32[convolution_at_row2 + u + 6272]! - div3_i2);
      const mul11_i3 = div2_i3 * 2 * (f32[convolution_at_row2 + u + 9408]! - div3_i3);
      const add =
        f32[select_at_row2 + u]! * weight2 * rsqrt2 + div2 * 2 * (f32[convolution_at_row2 + u]! - div3);
      const add_i1 = f32[select_at_row2 + u + 3136]! * weight2_i1 * rsqrt2_i1 + mul11_i1;
      const add_i2 = f32[select_at_row2 + u + 6272]! * weight2_i2 * rsqrt2_i2 + mul11_i2;
      const add_i3 = f32[select_at_row2 + u + 9408]! * weight2_i3 * rsqrt2_i3 + mul11_i3;
      f32[add_at_row + u] = add;
      f32[add_at_row + u + 3136] = add_i1;
      f32[add_at_row + u + 6272] = add_i2;
      f32[add_at_row + u + 9408] = add_i3;
      sum4 += -add;
      sum4_i1 += -add_i1;
      sum4_i2 += -add_i2;
      sum4_i3 += -add_i3;
    }
    const div4 = sum4 / 3136;
    const div4_i1 = sum4_i1 / 3136;
    const div4_i2 = sum4_i2 / 3136;
    const div4_i3 = sum4_i3 / 3136;
    const add_at_row2 = add_at + i * 3136;
    const add_at2_row = add_at2 + i * 3136;
    for (let w = 0; w < 3136; w++) {
      const add3_i1 = f32[add_at_row2 + w + 3136]! + div4_i1;
      const add3_i2 = f32[add_at_row2 + w + 6272]! + div4_i2;
      const add3_i3 = f32[add_at_row2 + w + 9408]! + div4_i3;
      f32[add_at2_row + w] = f32[add_at_row2 + w]! + div4;
      f32[add_at2_row + w + 3136] = add3_i1;
      f32[add_at2_row + w + 6272] = add3_i2;
      f32[add_at2_row + w + 9408] = add3_i3;
    }
  }
}

/**
 * convolution, resnet18.ts:34
 * select, resnet18.ts:46
 */
function convolution_input_gradient_select10(
  f32: Float32Array,
  layer11Conv2Weight: number,
  add_at: number,
  relu_at: number,
  select_at: number,
): void {
  for (let i = 0; i < 63; i += 3) {
    for (let j = 0; j < 56; j++) {
      const relu_at_row = relu_at + i * 3136 + j * 56;
      const select_at_row = select_at + i * 3136 + j * 56;
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
        for (let r = 0; r < 64; r++) {
          const layer11Conv2Weight_row = layer11Conv2Weight + r * 576 + i * 9;
          const add_at_row = add_at + r * 3136 + j * 56 + k;
          for (let s = 0; s < 3; s++) {
            if (j - s >= -1 && j - s < 55) {
              const add = f32[add_at_row - s * 56 + 57]!;
              convolution += f32[layer11Conv2Weight_row + s * 3]! * add;
              convolution_i1 += f32[layer11Conv2Weight_row + s * 3 + 9]! * add;
              convolution_i2 += f32[layer11Conv2Weight_row + s * 3 + 18]! * add;
              const add_k1 = f32[add_at_row - s * 56 + 58]!;
              convolution_k1 += f32[layer11Conv2Weight_row + s * 3]! * add_k1;
              convolution_k1_i1 += f32[layer11Conv2Weight_row + s * 3 + 9]! * add_k1;
              convolution_k1_i2 += f32[layer11Conv2Weight_row + s * 3 + 18]! * add_k1;
              const add_k2 = f32[add_at_row - s * 56 + 59]!;
              convolution_k2 += f32[layer11Conv2Weight_row + s * 3]! * add_k2;
              convolution_k2_i1 += f32[layer11Conv2Weight_row + s * 3 + 9]! * add_k2;
              convolution_k2_i2 += f32[layer11Conv2Weight_row + s * 3 + 18]! * add_k2;
              if (k < 52) {
                const add_k3 = f32[add_at_row - s * 56 + 60]!;
                convolution_k3 += f32[layer11Conv2Weight_row + s * 3]! * add_k3;
                convolution_k3_i1 += f32[layer11Conv2Weight_row + s * 3 + 9]! * add_k3;
                convolution_k3_i2 += f32[layer11Conv2Weight_row + s * 3 + 18]! * add_k3;
              }
              const add_t1 = f32[add_at_row - s * 56 + 56]!;
              convolution += f32[layer11Conv2Weight_row + s * 3 + 1]! * add_t1;
              convolution_i1 += f32[layer11Conv2Weight_row + s * 3 + 10]! * add_t1;
              convolution_i2 += f32[layer11Conv2Weight_row + s * 3 + 19]! * add_t1;
              const add_k1_t1 = f32[add_at_row - s * 56 + 57]!;
              convolution_k1 += f32[layer11Conv2Weight_row + s * 3 + 1]! * add_k1_t1;
              convolution_k1_i1 += f32[layer11Conv2Weight_row + s * 3 + 10]! * add_k1_t1;
              convolution_k1_i2 += f32[layer11Conv2Weight_row + s * 3 + 19]! * add_k1_t1;
              const add_k2_t1 = f32[add_at_row - s * 56 + 58]!;
              convolution_k2 += f32[layer11Conv2Weight_row + s * 3 + 1]! * add_k2_t1;
              convolution_k2_i1 += f32[layer11Conv2Weight_row + s * 3 + 10]! * add_k2_t1;
              convolution_k2_i2 += f32[layer11Conv2Weight_row + s * 3 + 19]! * add_k2_t1;
              const add_k3_t1 = f32[add_at_row - s * 56 + 59]!;
              convolution_k3 += f32[layer11Conv2Weight_row + s * 3 + 1]! * add_k3_t1;
              convolution_k3_i1 += f32[layer11Conv2Weight_row + s * 3 + 10]! * add_k3_t1;
              convolution_k3_i2 += f32[layer11Conv2Weight_row + s * 3 + 19]! * add_k3_t1;
              if (k >= 1) {
                const add_t2 = f32[add_at_row - s * 56 + 55]!;
                convolution += f32[layer11Conv2Weight_row + s * 3 + 2]! * add_t2;
                convolution_i1 += f32[layer11Conv2Weight_row + s * 3 + 11]! * add_t2;
                convolution_i2 += f32[layer11Conv2Weight_row + s * 3 + 20]! * add_t2;
              }
              const add_k1_t2 = f32[add_at_row - s * 56 + 56]!;
              convolution_k1 += f32[layer11Conv2Weight_row + s * 3 + 2]! * add_k1_t2;
              convolution_k1_i1 += f32[layer11Conv2Weight_row + s * 3 + 11]! * add_k1_t2;
              convolution_k1_i2 += f32[layer11Conv2Weight_row + s * 3 + 20]! * add_k1_t2;
              const add_k2_t2 = f32[add_at_row - s * 56 + 57]!;
              convolution_k2 += f32[layer11Conv2Weight_row + s * 3 + 2]! * add_k2_t2;
              convolution_k2_i1 += f32[layer11Conv2Weight_row + s * 3 + 11]! * add_k2_t2;
              convolution_k2_i2 += f32[layer11Conv2Weight_row + s * 3 + 20]! * add_k2_t2;
              const add_k3_t2 = f32[add_at_row - s * 56 + 58]!;
              convolution_k3 += f32[layer11Conv2Weight_row + s * 3 + 2]! * add_k3_t2;
              convolution_k3_i1 += f32[layer11Conv2Weight_row + s * 3 + 11]! * add_k3_t2;
              convolution_k3_i2 += f32[layer11Conv2Weight_row + s * 3 + 20]! * add_k3_t2;
            }
          }
        }
        const select_i1 = f32[relu_at_row + k + 3136]! > 0 ? convolution_i1 : 0;
        const select_i2 = f32[relu_at_row + k + 6272]! > 0 ? convolution_i2 : 0;
        const select_k1 = f32[relu_at_row + k + 1]! > 0 ? convolution_k1 : 0;
        const select_k1_i1 = f32[relu_at_row + k + 3137]! > 0 ? convolution_k1_i1 : 0;
        const select_k1_i2 = f32[relu_at_row + k + 6273]! > 0 ? convolution_k1_i2 : 0;
        const select_k2 = f32[relu_at_row + k + 2]! > 0 ? convolution_k2 : 0;
        const select_k2_i1 = f32[relu_at_row + k + 3138]! > 0 ? convolution_k2_i1 : 0;
        const select_k2_i2 = f32[relu_at_row + k + 6274]! > 0 ? convolution_k2_i2 : 0;
        const select_k3 = f32[relu_at_row + k + 3]! > 0 ? convolution_k3 : 0;
        const select_k3_i1 = f32[relu_at_row + k + 3139]! > 0 ? convolution_k3_i1 : 0;
        const select_k3_i2 = f32[relu_at_row + k + 6275]! > 0 ? convolution_k3_i2 : 0;
        f32[select_at_row + k] = f32[relu_at_row + k]! > 0 ? convolution : 0;
        f32[select_at_row + k + 3136] = select_i1;
        f32[select_at_row + k + 6272] = select_i2;
        f32[select_at_row + k + 1] = select_k1;
        f32[select_at_row + k + 3137] = select_k1_i1;
        f32[select_at_row + k + 6273] = select_k1_i2;
        f32[select_at_row + k + 2] = select_k2;
        f32[select_at_row + k + 3138] = select_k2_i1;
        f32[select_at_row + k + 6274] = select_k2_i2;
        f32[select_at_row + k + 3] = select_k3;
        f32[select_at_row + k + 3139] = select_k3_i1;
        f32[select_at_row + k + 6275] = select_k3_i2;
      }
    }
  }
  for (let j_ir = 0; j_ir < 56; j_ir++) {
    const relu_at_row2 = relu_at + j_ir * 56;
    const select_at_row2 = select_at + j_ir * 56;
    for (let k_ir = 0; k_ir < 56; k_ir += 4) {
      let convolution_ir = 0;
      let convolution_k1_ir = 0;
      let convolution_k2_ir = 0;
      let convolution_k3_ir = 0;
      for (let r_ir = 0; r_ir < 64; r_ir++) {
        const layer11Conv2Weight_row2 = layer11Conv2Weight + r_ir * 576;
        const add_at_row2 = add_at + r_ir * 3136 + j_ir * 56 + k_ir;
        for (let s_ir = 0; s_ir < 3; s_ir++) {
          if (j_ir - s_ir >= -1 && j_ir - s_ir < 55) {
            convolution_ir +=
              f32[layer11Conv2Weight_row2 + s_ir * 3 + 567]! * f32[add_at_row2 - s_ir * 56 + 57]!;
            convolution_k1_ir +=
              f32[layer11Conv2Weight_row2 + s_ir * 3 + 567]! * f32[add_at_row2 - s_ir * 56 + 58]!;
            convolution_k2_ir +=
              f32[layer11Conv2Weight_row2 + s_ir * 3 + 567]! * f32[add_at_row2 - s_ir * 56 + 59]!;
            if (k_ir < 52) {
              convolution_k3_ir +=
                f32[layer11Conv2Weight_row2 + s_ir * 3 + 567]! * f32[add_at_row2 - s_ir * 56 + 60]!;
            }
            convolution_ir +=
              f32[layer11Conv2Weight_row2 + s_ir * 3 + 568]! * f32[add_at_row2 - s_ir * 56 + 56]!;
            convolution_k1_ir +=
              f32[layer11Conv2Weight_row2 + s_ir * 3 + 568]! * f32[add_at_row2 - s_ir * 56 + 57]!;
            convolution_k2_ir +=
              f32[layer11Conv2Weight_row2 + s_ir * 3 + 568]! * f32[add_at_row2 - s_ir * 56 + 58]!;
            convolution_k3_ir +=
              f32[layer11Conv2Weight_row2 + s_ir * 3 + 568]! * f32[add_at_row2 - s_ir * 56 + 59]!;
            if (k_ir >= 1) {
              convolution_ir +=
                f32[layer11Conv2Weight_row2 + s_ir * 3 + 569]! * f32[add_at_row2 - s_ir * 56 + 55]!;
            }
            convolution_k1_ir +=
              f32[layer11Conv2Weight_row2 + s_ir * 3 + 569]! * f32[add_at_row2 - s_ir * 56 + 56]!;
            convolution_k2_ir +=
              f32[layer11Conv2Weight_row2 + s_ir * 3 + 569]! * f32[add_at_row2 - s_ir * 56 + 57]!;
            convolution_k3_ir +=
              f32[layer11Conv2Weight_row2 + s_ir * 3 + 569]! * f32[add_at_row2 - s_ir * 56 + 58]!;
          }
        }
      }
      const select_k1_ir = f32[relu_at_row2 + k_ir + 197569]! > 0 ? convolution_k1_ir : 0;
      const select_k2_ir = f32[relu_at_row2 + k_ir + 197570]! > 0 ? convolution_k2_ir : 0;
      const select_k3_ir = f32[relu_at_row2 + k_ir + 197571]! > 0 ? convolution_k3_ir : 0;
      f32[select_at_row2 + k_ir + 197568] = f32[relu_at_row2 + k_ir + 197568]! > 0 ? convolution_ir : 0;
      f32[select_at_row2 + k_ir + 197569] = select_k1_ir;
      f32[select_at_row2 + k_ir + 197570] = select_k2_ir;
      f32[select_at_row2 + k_ir + 197571] = select_k3_ir;
    }
  }
}

/**
 * convolution, resnet18.ts:34
 */
function convolution_weight_gradient10(
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
        for (let r = 0; r < 56; r++) {
          const relu_at_row = relu_at + j * 3136 + k * 56 + r * 56;
          const add_at_row = add_at + i * 3136 + r * 56;
          for (let s = 0; s < 56; s++) {
            if (k + r >= 1 && k + r < 57) {
              if (s >= 1) {
                const relu = f32[relu_at_row + s - 57]!;
                convolution += relu * f32[add_at_row + s]!;
                convolution_i1 += relu * f32[add_at_row + s + 3136]!;
                convolution_i2 += relu * f32[add_at_row + s + 6272]!;
                convolution_i3 += relu * f32[add_at_row + s + 9408]!;
              }
              const relu_l1 = f32[relu_at_row + s - 56]!;
              convolution_l1 += relu_l1 * f32[add_at_row + s]!;
              convolution_l1_i1 += relu_l1 * f32[add_at_row + s + 3136]!;
              convolution_l1_i2 += relu_l1 * f32[add_at_row + s + 6272]!;
              convolution_l1_i3 += relu_l1 * f32[add_at_row + s + 9408]!;
              if (s < 55) {
                const relu_l2 = f32[relu_at_row + s - 55]!;
                convolution_l2 += relu_l2 * f32[add_at_row + s]!;
                convolution_l2_i1 += relu_l2 * f32[add_at_row + s + 3136]!;
                convolution_l2_i2 += relu_l2 * f32[add_at_row + s + 6272]!;
                convolution_l2_i3 += relu_l2 * f32[add_at_row + s + 9408]!;
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
 * convolution, resnet18.ts:34
 * select, resnet18.ts:48
 */
function convolution_input_gradient_select11(
  f32: Float32Array,
  layer11Conv1Weight: number,
  add_at: number,
  relu_at: number,
  select_at: number,
  select_at2: number,
): void {
  for (let i = 0; i < 63; i += 3) {
    for (let j = 0; j < 56; j++) {
      const relu_at_row = relu_at + i * 3136 + j * 56;
      const select_at_row = select_at + i * 3136 + j * 56;
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
        for (let r = 0; r < 64; r++) {
          const layer11Conv1Weight_row = layer11Conv1Weight + r * 576 + i * 9;
          const add_at_row = add_at + r * 3136 + j * 56 + k;
          for (let s = 0; s < 3; s++) {
            if (j - s >= -1 && j - s < 55) {
              const add = f32[add_at_row - s * 56 + 57]!;
              convolution += f32[layer11Conv1Weight_row + s * 3]! * add;
              convolution_i1 += f32[layer11Conv1Weight_row + s * 3 + 9]! * add;
              convolution_i2 += f32[layer11Conv1Weight_row + s * 3 + 18]! * add;
              const add_k1 = f32[add_at_row - s * 56 + 58]!;
              convolution_k1 += f32[layer11Conv1Weight_row + s * 3]! * add_k1;
              convolution_k1_i1 += f32[layer11Conv1Weight_row + s * 3 + 9]! * add_k1;
              convolution_k1_i2 += f32[layer11Conv1Weight_row + s * 3 + 18]! * add_k1;
              const add_k2 = f32[add_at_row - s * 56 + 59]!;
              convolution_k2 += f32[layer11Conv1Weight_row + s * 3]! * add_k2;
              convolution_k2_i1 += f32[layer11Conv1Weight_row + s * 3 + 9]! * add_k2;
              convolution_k2_i2 += f32[layer11Conv1Weight_row + s * 3 + 18]! * add_k2;
              if (k < 52) {
                const add_k3 = f32[add_at_row - s * 56 + 60]!;
                convolution_k3 += f32[layer11Conv1Weight_row + s * 3]! * add_k3;
                convolution_k3_i1 += f32[layer11Conv1Weight_row + s * 3 + 9]! * add_k3;
                convolution_k3_i2 += f32[layer11Conv1Weight_row + s * 3 + 18]! * add_k3;
              }
              const add_t1 = f32[add_at_row - s * 56 + 56]!;
              convolution += f32[layer11Conv1Weight_row + s * 3 + 1]! * add_t1;
              convolution_i1 += f32[layer11Conv1Weight_row + s * 3 + 10]! * add_t1;
              convolution_i2 += f32[layer11Conv1Weight_row + s * 3 + 19]! * add_t1;
              const add_k1_t1 = f32[add_at_row - s * 56 + 57]!;
              convolution_k1 += f32[layer11Conv1Weight_row + s * 3 + 1]! * add_k1_t1;
              convolution_k1_i1 += f32[layer11Conv1Weight_row + s * 3 + 10]! * add_k1_t1;
              convolution_k1_i2 += f32[layer11Conv1Weight_row + s * 3 + 19]! * add_k1_t1;
              const add_k2_t1 = f32[add_at_row - s * 56 + 58]!;
              convolution_k2 += f32[layer11Conv1Weight_row + s * 3 + 1]! * add_k2_t1;
              convolution_k2_i1 += f32[layer11Conv1Weight_row + s * 3 + 10]! * add_k2_t1;
              convolution_k2_i2 += f32[layer11Conv1Weight_row + s * 3 + 19]! * add_k2_t1;
              const add_k3_t1 = f32[add_at_row - s * 56 + 59]!;
              convolution_k3 += f32[layer11Conv1Weight_row + s * 3 + 1]! * add_k3_t1;
              convolution_k3_i1 += f32[layer11Conv1Weight_row + s * 3 + 10]! * add_k3_t1;
              convolution_k3_i2 += f32[layer11Conv1Weight_row + s * 3 + 19]! * add_k3_t1;
              if (k >= 1) {
                const add_t2 = f32[add_at_row - s * 56 + 55]!;
                convolution += f32[layer11Conv1Weight_row + s * 3 + 2]! * add_t2;
                convolution_i1 += f32[layer11Conv1Weight_row + s * 3 + 11]! * add_t2;
                convolution_i2 += f32[layer11Conv1Weight_row + s * 3 + 20]! * add_t2;
              }
              const add_k1_t2 = f32[add_at_row - s * 56 + 56]!;
              convolution_k1 += f32[layer11Conv1Weight_row + s * 3 + 2]! * add_k1_t2;
              convolution_k1_i1 += f32[layer11Conv1Weight_row + s * 3 + 11]! * add_k1_t2;
              convolution_k1_i2 += f32[layer11Conv1Weight_row + s * 3 + 20]! * add_k1_t2;
              const add_k2_t2 = f32[add_at_row - s * 56 + 57]!;
              convolution_k2 += f32[layer11Conv1Weight_row + s * 3 + 2]! * add_k2_t2;
              convolution_k2_i1 += f32[layer11Conv1Weight_row + s * 3 + 11]! * add_k2_t2;
              convolution_k2_i2 += f32[layer11Conv1Weight_row + s * 3 + 20]! * add_k2_t2;
              const add_k3_t2 = f32[add_at_row - s * 56 + 58]!;
              convolution_k3 += f32[layer11Conv1Weight_row + s * 3 + 2]! * add_k3_t2;
              convolution_k3_i1 += f32[layer11Conv1Weight_row + s * 3 + 11]! * add_k3_t2;
              convolution_k3_i2 += f32[layer11Conv1Weight_row + s * 3 + 20]! * add_k3_t2;
            }
          }
        }
        const select2 = f32[relu_at_row + k]! > 0 ? f32[select_at_row + k]! + convolution : 0;
        const select2_i1 =
          f32[relu_at_row + k + 3136]! > 0 ? f32[select_at_row + k + 3136]! + convolution_i1 : 0;
        const select2_i2 =
          f32[relu_at_row + k + 6272]! > 0 ? f32[select_at_row + k + 6272]! + convolution_i2 : 0;
        const select2_k1 = f32[relu_at_row + k + 1]! > 0 ? f32[select_at_row + k + 1]! + convolution_k1 : 0;
        const select2_k1_i1 =
          f32[relu_at_row + k + 3137]! > 0 ? f32[select_at_row + k + 3137]! + convolution_k1_i1 : 0;
        const select2_k1_i2 =
          f32[relu_at_row + k + 6273]! > 0 ? f32[select_at_row + k + 6273]! + convolution_k1_i2 : 0;
        const select2_k2 = f32[relu_at_row + k + 2]! > 0 ? f32[select_at_row + k + 2]! + convolution_k2 : 0;
        const select2_k2_i1 =
          f32[relu_at_row + k + 3138]! > 0 ? f32[select_at_row + k + 3138]! + convolution_k2_i1 : 0;
        const select2_k2_i2 =
          f32[relu_at_row + k + 6274]! > 0 ? f32[select_at_row + k + 6274]! + convolution_k2_i2 : 0;
        const select2_k3 = f32[relu_at_row + k + 3]! > 0 ? f32[select_at_row + k + 3]! + convolution_k3 : 0;
        const select2_k3_i1 =
          f32[relu_at_row + k + 3139]! > 0 ? f32[select_at_row + k + 3139]! + convolution_k3_i1 : 0;
        const select2_k3_i2 =
          f32[relu_at_row + k + 6275]! > 0 ? f32[select_at_row + k + 6275]! + convolution_k3_i2 : 0;
        f32[select_at2_row + k] = select2;
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
    const select_at_row2 = select_at + j_ir * 56;
    const select_at2_row2 = select_at2 + j_ir * 56;
    for (let k_ir = 0; k_ir < 56; k_ir += 4) {
      let convolution_ir = 0;
      let convolution_k1_ir = 0;
      let convolution_k2_ir = 0;
      let convolution_k3_ir = 0;
      for (let r_ir = 0; r_ir < 64; r_ir++) {
        const layer11Conv1Weight_row2 = layer11Conv1Weight + r_ir * 576;
        const add_at_row2 = add_at + r_ir * 3136 + j_ir * 56 + k_ir;
        for (let s_ir = 0; s_ir < 3; s_ir++) {
          if (j_ir - s_ir >= -1 && j_ir - s_ir < 55) {
            convolution_ir +=
              f32[layer11Conv1Weight_row2 + s_ir * 3 + 567]! * f32[add_at_row2 - s_ir * 56 + 57]!;
            convolution_k1_ir +=
              f32[layer11Conv1Weight_row2 + s_ir * 3 + 567]! * f32[add_at_row2 - s_ir * 56 + 58]!;
            convolution_k2_ir +=
              f32[layer11Conv1Weight_row2 + s_ir * 3 + 567]! * f32[add_at_row2 - s_ir * 56 + 59]!;
            if (k_ir < 52) {
              convolution_k3_ir +=
                f32[layer11Conv1Weight_row2 + s_ir * 3 + 567]! * f32[add_at_row2 - s_ir * 56 + 60]!;
            }
            convolution_ir +=
              f32[layer11Conv1Weight_row2 + s_ir * 3 + 568]! * f32[add_at_row2 - s_ir * 56 + 56]!;
            convolution_k1_ir +=
              f32[layer11Conv1Weight_row2 + s_ir * 3 + 568]! * f32[add_at_row2 - s_ir * 56 + 57]!;
            convolution_k2_ir +=
              f32[layer11Conv1Weight_row2 + s_ir * 3 + 568]! * f32[add_at_row2 - s_ir * 56 + 58]!;
            convolution_k3_ir +=
              f32[layer11Conv1Weight_row2 + s_ir * 3 + 568]! * f32[add_at_row2 - s_ir * 56 + 59]!;
            if (k_ir >= 1) {
              convolution_ir +=
                f32[layer11Conv1Weight_row2 + s_ir * 3 + 569]! * f32[add_at_row2 - s_ir * 56 + 55]!;
            }
            convolution_k1_ir +=
              f32[layer11Conv1Weight_row2 + s_ir * 3 + 569]! * f32[add_at_row2 - s_ir * 56 + 56]!;
            convolution_k2_ir +=
              f32[layer11Conv1Weight_row2 + s_ir * 3 + 569]! * f32[add_at_row2 - s_ir * 56 + 57]!;
            convolution_k3_ir +=
              f32[layer11Conv1Weight_row2 + s_ir * 3 + 569]! * f32[add_at_row2 - s_ir * 56 + 58]!;
          }
        }
      }
      const select2_ir =
        f32[relu_at_row2 + k_ir + 197568]! > 0 ? f32[select_at_row2 + k_ir + 197568]! + convolution_ir : 0;
      const select2_k1_ir =
        f32[relu_at_row2 + k_ir + 197569]! > 0 ? f32[select_at_row2 + k_ir + 197569]! + convolution_k1_ir : 0;
      const select2_k2_ir =
        f32[relu_at_row2 + k_ir + 197570]! > 0 ? f32[select_at_row2 + k_ir + 197570]! + convolution_k2_ir : 0;
      const select2_k3_ir =
        f32[relu_at_row2 + k_ir + 197571]! > 0 ? f32[select_at_row2 + k_ir + 197571]! + convolution_k3_ir : 0;
      f32[select_at2_row2 + k_ir + 197568] = select2_ir;
      f32[select_at2_row2 + k_ir + 197569] = select2_k1_ir;
      f32[select_at2_row2 + k_ir + 197570] = select2_k2_ir;
      f32[select_at2_row2 + k_ir + 197571] = select2_k3_ir;
    }
  }
}

/**
 * convolution, resnet18.ts:34
 */
function convolution_input_gradient4(
  f32: Float32Array,
  layer10Conv1Weight: number,
  add_at: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 63; i += 3) {
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
        for (let r = 0; r < 64; r++) {
          const layer10Conv1Weight_row = layer10Conv1Weight + r * 576 + i * 9;
          const add_at_row = add_at + r * 3136 + j * 56 + k;
          for (let s = 0; s < 3; s++) {
            if (j - s >= -1 && j - s < 55) {
              const add = f32[add_at_row - s * 56 + 57]!;
              convolution += f32[layer10Conv1Weight_row + s * 3]! * add;
              convolution_i1 += f32[layer10Conv1Weight_row + s * 3 + 9]! * add;
              convolution_i2 += f32[layer10Conv1Weight_row + s * 3 + 18]! * add;
              const add_k1 = f32[add_at_row - s * 56 + 58]!;
              convolution_k1 += f32[layer10Conv1Weight_row + s * 3]! * add_k1;
              convolution_k1_i1 += f32[layer10Conv1Weight_row + s * 3 + 9]! * add_k1;
              convolution_k1_i2 += f32[layer10Conv1Weight_row + s * 3 + 18]! * add_k1;
              const add_k2 = f32[add_at_row - s * 56 + 59]!;
              convolution_k2 += f32[layer10Conv1Weight_row + s * 3]! * add_k2;
              convolution_k2_i1 += f32[layer10Conv1Weight_row + s * 3 + 9]! * add_k2;
              convolution_k2_i2 += f32[layer10Conv1Weight_row + s * 3 + 18]! * add_k2;
              if (k < 52) {
                const add_k3 = f32[add_at_row - s * 56 + 60]!;
                convolution_k3 += f32[layer10Conv1Weight_row + s * 3]! * add_k3;
                convolution_k3_i1 += f32[layer10Conv1Weight_row + s * 3 + 9]! * add_k3;
                convolution_k3_i2 += f32[layer10Conv1Weight_row + s * 3 + 18]! * add_k3;
              }
              const add_t1 = f32[add_at_row - s * 56 + 56]!;
              convolution += f32[layer10Conv1Weight_row + s * 3 + 1]! * add_t1;
              convolution_i1 += f32[layer10Conv1Weight_row + s * 3 + 10]! * add_t1;
              convolution_i2 += f32[layer10Conv1Weight_row + s * 3 + 19]! * add_t1;
              const add_k1_t1 = f32[add_at_row - s * 56 + 57]!;
              convolution_k1 += f32[layer10Conv1Weight_row + s * 3 + 1]! * add_k1_t1;
              convolution_k1_i1 += f32[layer10Conv1Weight_row + s * 3 + 10]! * add_k1_t1;
              convolution_k1_i2 += f32[layer10Conv1Weight_row + s * 3 + 19]! * add_k1_t1;
              const add_k2_t1 = f32[add_at_row - s * 56 + 58]!;
              convolution_k2 += f32[layer10Conv1Weight_row + s * 3 + 1]! * add_k2_t1;
              convolution_k2_i1 += f32[layer10Conv1Weight_row + s * 3 + 10]! * add_k2_t1;
              convolution_k2_i2 += f32[layer10Conv1Weight_row + s * 3 + 19]! * add_k2_t1;
              const add_k3_t1 = f32[add_at_row - s * 56 + 59]!;
              convolution_k3 += f32[layer10Conv1Weight_row + s * 3 + 1]! * add_k3_t1;
              convolution_k3_i1 += f32[layer10Conv1Weight_row + s * 3 + 10]! * add_k3_t1;
              convolution_k3_i2 += f32[layer10Conv1Weight_row + s * 3 + 19]! * add_k3_t1;
              if (k >= 1) {
                const add_t2 = f32[add_at_row - s * 56 + 55]!;
                convolution += f32[layer10Conv1Weight_row + s * 3 + 2]! * add_t2;
                convolution_i1 += f32[layer10Conv1Weight_row + s * 3 + 11]! * add_t2;
                convolution_i2 += f32[layer10Conv1Weight_row + s * 3 + 20]! * add_t2;
              }
              const add_k1_t2 = f32[add_at_row - s * 56 + 56]!;
              convolution_k1 += f32[layer10Conv1Weight_row + s * 3 + 2]! * add_k1_t2;
              convolution_k1_i1 += f32[layer10Conv1Weight_row + s * 3 + 11]! * add_k1_t2;
              convolution_k1_i2 += f32[layer10Conv1Weight_row + s * 3 + 20]! * add_k1_t2;
              const add_k2_t2 = f32[add_at_row - s * 56 + 57]!;
              convolution_k2 += f32[layer10Conv1Weight_row + s * 3 + 2]! * add_k2_t2;
              convolution_k2_i1 += f32[layer10Conv1Weight_row + s * 3 + 11]! * add_k2_t2;
              convolution_k2_i2 += f32[layer10Conv1Weight_row + s * 3 + 20]! * add_k2_t2;
              const add_k3_t2 = f32[add_at_row - s * 56 + 58]!;
              convolution_k3 += f32[layer10Conv1Weight_row + s * 3 + 2]! * add_k3_t2;
              convolution_k3_i1 += f32[layer10Conv1Weight_row + s * 3 + 11]! * add_k3_t2;
              convolution_k3_i2 += f32[layer10Conv1Weight_row + s * 3 + 20]! * add_k3_t2;
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
      for (let r_ir = 0; r_ir < 64; r_ir++) {
        const layer10Conv1Weight_row2 = layer10Conv1Weight + r_ir * 576;
        const add_at_row2 = add_at + r_ir * 3136 + j_ir * 56 + k_ir;
        for (let s_ir = 0; s_ir < 3; s_ir++) {
          if (j_ir - s_ir >= -1 && j_ir - s_ir < 55) {
            convolution_ir +=
              f32[layer10Conv1Weight_row2 + s_ir * 3 + 567]! * f32[add_at_row2 - s_ir * 56 + 57]!;
            convolution_k1_ir +=
              f32[layer10Conv1Weight_row2 + s_ir * 3 + 567]! * f32[add_at_row2 - s_ir * 56 + 58]!;
            convolution_k2_ir +=
              f32[layer10Conv1Weight_row2 + s_ir * 3 + 567]! * f32[add_at_row2 - s_ir * 56 + 59]!;
            if (k_ir < 52) {
              convolution_k3_ir +=
                f32[layer10Conv1Weight_row2 + s_ir * 3 + 567]! * f32[add_at_row2 - s_ir * 56 + 60]!;
            }
            convolution_ir +=
              f32[layer10Conv1Weight_row2 + s_ir * 3 + 568]! * f32[add_at_row2 - s_ir * 56 + 56]!;
            convolution_k1_ir +=
              f32[layer10Conv1Weight_row2 + s_ir * 3 + 568]! * f32[add_at_row2 - s_ir * 56 + 57]!;
            convolution_k2_ir +=
              f32[layer10Conv1Weight_row2 + s_ir * 3 + 568]! * f32[add_at_row2 - s_ir * 56 + 58]!;
            convolution_k3_ir +=
              f32[layer10Conv1Weight_row2 + s_ir * 3 + 568]! * f32[add_at_row2 - s_ir * 56 + 59]!;
            if (k_ir >= 1) {
              convolution_ir +=
                f32[layer10Conv1Weight_row2 + s_ir * 3 + 569]! * f32[add_at_row2 - s_ir * 56 + 55]!;
            }
            convolution_k1_ir +=
              f32[layer10Conv1Weight_row2 + s_ir * 3 + 569]! * f32[add_at_row2 - s_ir * 56 + 56]!;
            convolution_k2_ir +=
              f32[layer10Conv1Weight_row2 + s_ir * 3 + 569]! * f32[add_at_row2 - s_ir * 56 + 57]!;
            convolution_k3_ir +=
              f32[layer10Conv1Weight_row2 + s_ir * 3 + 569]! * f32[add_at_row2 - s_ir * 56 + 58]!;
          }
        }
      }
      f32[convolution_at_row2 + k_ir + 197568] = convolution_ir;
      f32[convolution_at_row2 + k_ir + 197569] = convolution_k1_ir;
      f32[convolution_at_row2 + k_ir + 197570] = convolution_k2_ir;
      f32[convolution_at_row2 + k_ir + 197571] = convolution_k3_ir;
    }
  }
}

/**
 * scatterAdd, resnet18.ts:60
 */
function scatterAdd(
  f32: Float32Array,
  i32: Int32Array,
  scatterAdd2: number,
  windowArgmax_at: number,
  select_at: number,
  convolution_at: number,
): void {
  for (let i1 = 0; i1 < 64; i1++) {
    const scatterAdd2_row = scatterAdd2 + i1 * 12544;
    for (let z0 = 0; z0 < 12544; z0++) {
      f32[scatterAdd2_row + z0] = 0;
    }
    const windowArgmax_at_row = windowArgmax_at + i1 * 3136;
    const select_at_row = select_at + i1 * 3136;
    const convolution_at_row = convolution_at + i1 * 3136;
    const scatterAdd2_row2 = scatterAdd2 + i1 * 12544;
    for (let i3 = 0; i3 < 3136; i3++) {
      const value = Math.max(Math.min(i32[windowArgmax_at_row + i3]!, 12543), 0);
      f32[scatterAdd2_row2 + value]! += f32[select_at_row + i3]! + f32[convolution_at_row + i3]!;
    }
  }
}

/**
 * sum, resnet18.ts:59
 * div, resnet18.ts:59
 * add, resnet18.ts:59
 */
function sum_add9(
  f32: Float32Array,
  relu_at: number,
  scatterAdd_at: number,
  convolution_at: number,
  div_at: number,
  rsqrt_at: number,
  bn1Weight: number,
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
    const div = f32[div_at + i]!;
    const div_i1 = f32[div_at + i + 1]!;
    const div_i2 = f32[div_at + i + 2]!;
    const div_i3 = f32[div_at + i + 3]!;
    const rsqrt = f32[rsqrt_at + i]!;
    const rsqrt_i1 = f32[rsqrt_at + i + 1]!;
    const rsqrt_i2 = f32[rsqrt_at + i + 2]!;
    const rsqrt_i3 = f32[rsqrt_at + i + 3]!;
    const weight = f32[bn1Weight + i]!;
    const weight_i1 = f32[bn1Weight + i + 1]!;
    const weight_i2 = f32[bn1Weight + i + 2]!;
    const weight_i3 = f32[bn1Weight + i + 3]!;
    const relu_at_row = relu_at + i * 12544;
    const scatterAdd_at_row = scatterAdd_at + i * 12544;
    const convolution_at_row = convolution_at + i * 12544;
    for (let s = 0; s < 12544; s++) {
      const select = f32[relu_at_row + s]! > 0 ? f32[scatterAdd_at_row + s]! : 0;
      const select_i1 = f32[relu_at_row + s + 12544]! > 0 ? f32[scatterAdd_at_row + s + 12544]! : 0;
      const select_i2 = f32[relu_at_row + s + 25088]! > 0 ? f32[scatterAdd_at_row + s + 25088]! : 0;
      const select_i3 = f32[relu_at_row + s + 37632]! > 0 ? f32[scatterAdd_at_row + s + 37632]! : 0;
      sum += select;
      sum_i1 += select_i1;
      sum_i2 += select_i2;
      sum_i3 += select_i3;
      const sub = f32[convolution_at_row + s]! - div;
      const sub_i1 = f32[convolution_at_row + s + 12544]! - div_i1;
      const sub_i2 = f32[convolution_at_row + s + 25088]! - div_i2;
      const sub_i3 = f32[convolution_at_row + s + 37632]! - div_i3;
      sum2 += select * (sub * rsqrt);
      sum2_i1 += select_i1 * (sub_i1 * rsqrt_i1);
      sum2_i2 += select_i2 * (sub_i2 * rsqrt_i2);
      sum2_i3 += select_i3 * (sub_i3 * rsqrt_i3);
      sum3 += select * weight * sub;
      sum3_i1 += select_i1 * weight_i1 * sub_i1;
      sum3_i2 += select_i2 * weight_i2 * sub_i2;
      sum3_i3 += select_i3 * weight_i3 * sub_i3;
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
    const div2_i1 = (sum3_i1 * -0.5 * (rsqrt2_i1 * (rsqrt2_i1 * rsqrt2_i1))) / 12544;
    const div2_i2 = (sum3_i2 * -0.5 * (rsqrt2_i2 * (rsqrt2_i2 * rsqrt2_i2))) / 12544;
    const div2_i3 = (sum3_i3 * -0.5 * (rsqrt2_i3 * (rsqrt2_i3 * rsqrt2_i3))) / 12544;
    let sum4 = 0;
    let sum4_i1 = 0;
    let sum4_i2 = 0;
    let sum4_i3 = 0;
    const div2 = (sum3 * -0.5 * (rsqrt2 * (rsqrt2 * rsqrt2))) / 12544;
    const weight2 = f32[bn1Weight + i]!;
    const weight2_i1 = f32[bn1Weight + i + 1]!;
    const weight2_i2 = f32[bn1Weight + i + 2]!;
    const weight2_i3 = f32[bn1Weight + i + 3]!;
    const div3 = f32[div_at + i]!;
    const div3_i1 = f32[div_at + i + 1]!;
    const div3_i2 = f32[div_at + i + 2]!;
    const div3_i3 = f32[div_at + i + 3]!;
    const relu_at_row2 = relu_at + i * 12544;
    const scatterAdd_at_row2 = scatterAdd_at + i * 12544;
    const convolution_at_row2 = convolution_at + i * 12544;
    const add_at_row = add_at + i * 12544;
    for (let u = 0; u < 12544; u++) {
      const select2 = f32[relu_at_row2 + u]! > 0 ? f32[scatterAdd_at_row2 + u]! : 0;
      const select2_i1 = f32[relu_at_row2 + u + 12544]! > 0 ? f32[scatterAdd_at_row2 + u + 12544]! : 0;
      const select2_i2 = f32[relu_at_row2 + u + 25088]! > 0 ? f32[scatterAdd_at_row2 + u + 25088]! : 0;
      const select2_i3 = f32[relu_at_row2 + u + 37632]! > 0 ? f32[scatterAdd_at_row2 + u + 37632]! : 0;
      const mul11_i1 = div2_i1 * 2 * (f32[convolution_at_row2 + u + 12544]! - div3_i1);
      const mul11_i2 = div2_i2 * 2 * (f32[convolution_at_row2 + u + 25088]! - div3_i2);
      const mul11_i3 = div2_i3 * 2 * (f32[convolution_at_row2 + u + 37632]! - div3_i3);
      const add = select2 * weight2 * rsqrt2 + div2 * 2 * (f32[convolution_at_row2 + u]! - div3);
      const add_i1 = select2_i1 * weight2_i1 * rsqrt2_i1 + mul11_i1;
      const add_i2 = select2_i2 * weight2_i2 * rsqrt2_i2 + mul11_i2;
      const add_i3 = select2_i3 * weight2_i3 * rsqrt2_i3 + mul11_i3;
      f32[add_at_row + u] = add;
      f32[add_at_row + u + 12544] = add_i1;
      f32[add_at_row + u + 25088] = add_i2;
      f32[add_at_row + u + 37632] = add_i3;
      sum4 += -add;
      sum4_i1 += -add_i1;
      sum4_i2 += -add_i2;
      sum4_i3 += -add_i3;
    }
    const div4 = sum4 / 12544;
    const div4_i1 = sum4_i1 / 12544;
    const div4_i2 = sum4_i2 / 12544;
    const div4_i3 = sum4_i3 / 12544;
    const add_at_row2 = add_at + i * 12544;
    const add_at2_row = add_at2 + i * 12544;
    for (let w = 0; w < 12544; w++) {
      const add3_i1 = f32[add_at_row2 + w + 12544]! + div4_i1;
      const add3_i2 = f32[add_at_row2 + w + 25088]! + div4_i2;
      const add3_i3 = f32[add_at_row2 + w + 37632]! + div4_i3;
      f32[add_at2_row + w] = f32[add_at_row2 + w]! + div4;
      f32[add_at2_row + w + 12544] = add3_i1;
      f32[add_at2_row + w + 25088] = add3_i2;
      f32[add_at2_row + w + 37632] = add3_i3;
    }
  }
}

/**
 * convolution, resnet18.ts:34
 */
function convolution_weight_gradient11(
  f32: Float32Array,
  x_at: number,
  add_at: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 63; i += 3) {
    for (let j = 0; j < 3; j++) {
      const convolution_at_row = convolution_at + i * 147 + j * 49;
      for (let k = 0; k < 7; k++) {
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
        for (let r = 0; r < 112; r++) {
          const x_at_row = x_at + j * 50176 + r * 448 + k * 224;
          const add_at_row = add_at + i * 12544 + r * 112;
          for (let s = 0; s < 112; s++) {
            if (r * 2 + k >= 3 && r * 2 + k < 227) {
              if (s * 2 >= 3) {
                const x = f32[x_at_row + s * 2 - 675]!;
                convolution += x * f32[add_at_row + s]!;
                convolution_i1 += x * f32[add_at_row + s + 12544]!;
                convolution_i2 += x * f32[add_at_row + s + 25088]!;
              }
              if (s * 2 >= 2) {
                const x_l1 = f32[x_at_row + s * 2 - 674]!;
                convolution_l1 += x_l1 * f32[add_at_row + s]!;
                convolution_l1_i1 += x_l1 * f32[add_at_row + s + 12544]!;
                convolution_l1_i2 += x_l1 * f32[add_at_row + s + 25088]!;
              }
              if (s * 2 >= 1) {
                const x_l2 = f32[x_at_row + s * 2 - 673]!;
                convolution_l2 += x_l2 * f32[add_at_row + s]!;
                convolution_l2_i1 += x_l2 * f32[add_at_row + s + 12544]!;
                convolution_l2_i2 += x_l2 * f32[add_at_row + s + 25088]!;
              }
              const x_l3 = f32[x_at_row + s * 2 - 672]!;
              convolution_l3 += x_l3 * f32[add_at_row + s]!;
              convolution_l3_i1 += x_l3 * f32[add_at_row + s + 12544]!;
              convolution_l3_i2 += x_l3 * f32[add_at_row + s + 25088]!;
            }
          }
        }
        f32[convolution_at_row + k * 7] = convolution;
        f32[convolution_at_row + k * 7 + 147] = convolution_i1;
        f32[convolution_at_row + k * 7 + 294] = convolution_i2;
        f32[convolution_at_row + k * 7 + 1] = convolution_l1;
        f32[convolution_at_row + k * 7 + 148] = convolution_l1_i1;
        f32[convolution_at_row + k * 7 + 295] = convolution_l1_i2;
        f32[convolution_at_row + k * 7 + 2] = convolution_l2;
        f32[convolution_at_row + k * 7 + 149] = convolution_l2_i1;
        f32[convolution_at_row + k * 7 + 296] = convolution_l2_i2;
        f32[convolution_at_row + k * 7 + 3] = convolution_l3;
        f32[convolution_at_row + k * 7 + 150] = convolution_l3_i1;
        f32[convolution_at_row + k * 7 + 297] = convolution_l3_i2;
        let convolution_lr = 0;
        let convolution_lr_i1 = 0;
        let convolution_lr_i2 = 0;
        let convolution_lr_l1 = 0;
        let convolution_lr_l1_i1 = 0;
        let convolution_lr_l1_i2 = 0;
        let convolution_lr_l2 = 0;
        let convolution_lr_l2_i1 = 0;
        let convolution_lr_l2_i2 = 0;
        for (let r_lr = 0; r_lr < 112; r_lr++) {
          const x_at_row2 = x_at + j * 50176 + r_lr * 448 + k * 224;
          const add_at_row2 = add_at + i * 12544 + r_lr * 112;
          for (let s_lr = 0; s_lr < 112; s_lr++) {
            if (r_lr * 2 + k >= 3 && r_lr * 2 + k < 227) {
              const x_lr = f32[x_at_row2 + s_lr * 2 - 671]!;
              convolution_lr += x_lr * f32[add_at_row2 + s_lr]!;
              convolution_lr_i1 += x_lr * f32[add_at_row2 + s_lr + 12544]!;
              convolution_lr_i2 += x_lr * f32[add_at_row2 + s_lr + 25088]!;
              if (s_lr * 2 < 222) {
                const x_lr_l1 = f32[x_at_row2 + s_lr * 2 - 670]!;
                convolution_lr_l1 += x_lr_l1 * f32[add_at_row2 + s_lr]!;
                convolution_lr_l1_i1 += x_lr_l1 * f32[add_at_row2 + s_lr + 12544]!;
                convolution_lr_l1_i2 += x_lr_l1 * f32[add_at_row2 + s_lr + 25088]!;
              }
              if (s_lr * 2 < 221) {
                const x_lr_l2 = f32[x_at_row2 + s_lr * 2 - 669]!;
                convolution_lr_l2 += x_lr_l2 * f32[add_at_row2 + s_lr]!;
                convolution_lr_l2_i1 += x_lr_l2 * f32[add_at_row2 + s_lr + 12544]!;
                convolution_lr_l2_i2 += x_lr_l2 * f32[add_at_row2 + s_lr + 25088]!;
              }
            }
          }
        }
        f32[convolution_at_row + k * 7 + 4] = convolution_lr;
        f32[convolution_at_row + k * 7 + 151] = convolution_lr_i1;
        f32[convolution_at_row + k * 7 + 298] = convolution_lr_i2;
        f32[convolution_at_row + k * 7 + 5] = convolution_lr_l1;
        f32[convolution_at_row + k * 7 + 152] = convolution_lr_l1_i1;
        f32[convolution_at_row + k * 7 + 299] = convolution_lr_l1_i2;
        f32[convolution_at_row + k * 7 + 6] = convolution_lr_l2;
        f32[convolution_at_row + k * 7 + 153] = convolution_lr_l2_i1;
        f32[convolution_at_row + k * 7 + 300] = convolution_lr_l2_i2;
      }
    }
  }
  for (let j_ir = 0; j_ir < 3; j_ir++) {
    const convolution_at_row2 = convolution_at + j_ir * 49;
    for (let k_ir = 0; k_ir < 7; k_ir++) {
      let convolution_ir = 0;
      let convolution_l1_ir = 0;
      let convolution_l2_ir = 0;
      let convolution_l3_ir = 0;
      for (let r_ir = 0; r_ir < 112; r_ir++) {
        const x_at_row3 = x_at + j_ir * 50176 + r_ir * 448 + k_ir * 224;
        const add_at_row3 = add_at + r_ir * 112;
        for (let s_ir = 0; s_ir < 112; s_ir++) {
          if (r_ir * 2 + k_ir >= 3 && r_ir * 2 + k_ir < 227) {
            if (s_ir * 2 >= 3) {
              convolution_ir += f32[x_at_row3 + s_ir * 2 - 675]! * f32[add_at_row3 + s_ir + 790272]!;
            }
            if (s_ir * 2 >= 2) {
              convolution_l1_ir += f32[x_at_row3 + s_ir * 2 - 674]! * f32[add_at_row3 + s_ir + 790272]!;
            }
            if (s_ir * 2 >= 1) {
              convolution_l2_ir += f32[x_at_row3 + s_ir * 2 - 673]! * f32[add_at_row3 + s_ir + 790272]!;
            }
            convolution_l3_ir += f32[x_at_row3 + s_ir * 2 - 672]! * f32[add_at_row3 + s_ir + 790272]!;
          }
        }
      }
      f32[convolution_at_row2 + k_ir * 7 + 9261] = convolution_ir;
      f32[convolution_at_row2 + k_ir * 7 + 9262] = convolution_l1_ir;
      f32[convolution_at_row2 + k_ir * 7 + 9263] = convolution_l2_ir;
      f32[convolution_at_row2 + k_ir * 7 + 9264] = convolution_l3_ir;
      let convolution_lr_ir = 0;
      let convolution_lr_l1_ir = 0;
      let convolution_lr_l2_ir = 0;
      for (let r_lr_ir = 0; r_lr_ir < 112; r_lr_ir++) {
        const x_at_row4 = x_at + j_ir * 50176 + r_lr_ir * 448 + k_ir * 224;
        const add_at_row4 = add_at + r_lr_ir * 112;
        for (let s_lr_ir = 0; s_lr_ir < 112; s_lr_ir++) {
          if (r_lr_ir * 2 + k_ir >= 3 && r_lr_ir * 2 + k_ir < 227) {
            convolution_lr_ir += f32[x_at_row4 + s_lr_ir * 2 - 671]! * f32[add_at_row4 + s_lr_ir + 790272]!;
            if (s_lr_ir * 2 < 222) {
              convolution_lr_l1_ir +=
                f32[x_at_row4 + s_lr_ir * 2 - 670]! * f32[add_at_row4 + s_lr_ir + 790272]!;
            }
            if (s_lr_ir * 2 < 221) {
              convolution_lr_l2_ir +=
                f32[x_at_row4 + s_lr_ir * 2 - 669]! * f32[add_at_row4 + s_lr_ir + 790272]!;
            }
          }
        }
      }
      f32[convolution_at_row2 + k_ir * 7 + 9265] = convolution_lr_ir;
      f32[convolution_at_row2 + k_ir * 7 + 9266] = convolution_lr_l1_ir;
      f32[convolution_at_row2 + k_ir * 7 + 9267] = convolution_lr_l2_ir;
    }
  }
}

/**
 * sum, resnet18.ts:59
 * div, resnet18.ts:59
 * rsqrt, resnet18.ts:59
 * relu, resnet18.ts:59
 */
function sum_relu12(
  f32: Float32Array,
  convolution_at: number,
  div_at: number,
  rsqrt_at: number,
  bn1Weight: number,
  bn1Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    let sum = 0;
    let sumSp1 = 0;
    let sumSp2 = 0;
    let sumSp3 = 0;
    const convolution_at_row = convolution_at + i * 12544;
    for (let s = 0; s < 12544; s += 4) {
      sum += f32[convolution_at_row + s]!;
      sumSp1 += f32[convolution_at_row + s + 1]!;
      sumSp2 += f32[convolution_at_row + s + 2]!;
      sumSp3 += f32[convolution_at_row + s + 3]!;
    }
    sum = sum + sumSp1 + (sumSp2 + sumSp3);
    const div = Math.fround(sum / 12544);
    f32[div_at + i] = div;
    let sum2 = 0;
    let sum2Up1 = 0;
    let sum2Up2 = 0;
    let sum2Up3 = 0;
    const convolution_at_row2 = convolution_at + i * 12544;
    for (let u = 0; u < 12544; u += 4) {
      const sub = f32[convolution_at_row2 + u]! - div;
      sum2 += sub * sub;
      const subUp1 = f32[convolution_at_row2 + u + 1]! - div;
      sum2Up1 += subUp1 * subUp1;
      const subUp2 = f32[convolution_at_row2 + u + 2]! - div;
      sum2Up2 += subUp2 * subUp2;
      const subUp3 = f32[convolution_at_row2 + u + 3]! - div;
      sum2Up3 += subUp3 * subUp3;
    }
    sum2 = sum2 + sum2Up1 + (sum2Up2 + sum2Up3);
    const add = Math.fround(sum2 / 12544 + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = Math.fround(1 / Math.sqrt(add));
    f32[rsqrt_at + i] = rsqrt;
    const weight = f32[bn1Weight + i]!;
    const bias = f32[bn1Bias + i]!;
    const convolution_at_row3 = convolution_at + i * 12544;
    const relu_at_row = relu_at + i * 12544;
    for (let w = 0; w < 12544; w++) {
      const add2 = (f32[convolution_at_row3 + w]! - div) * rsqrt * weight + bias;
      f32[relu_at_row + w] = Math.max(add2, 0);
    }
  }
}

/**
 * sum, resnet18.ts:46
 * div, resnet18.ts:46
 * rsqrt, resnet18.ts:46
 * relu, resnet18.ts:46
 */
function sum_relu13(
  f32: Float32Array,
  convolution_at: number,
  div_at: number,
  rsqrt_at: number,
  layer10Bn1Weight: number,
  layer10Bn1Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    let sum = 0;
    let sumSp1 = 0;
    let sumSp2 = 0;
    let sumSp3 = 0;
    const convolution_at_row = convolution_at + i * 3136;
    for (let s = 0; s < 3136; s += 4) {
      sum += f32[convolution_at_row + s]!;
      sumSp1 += f32[convolution_at_row + s + 1]!;
      sumSp2 += f32[convolution_at_row + s + 2]!;
      sumSp3 += f32[convolution_at_row + s + 3]!;
    }
    sum = sum + sumSp1 + (sumSp2 + sumSp3);
    const div = Math.fround(sum / 3136);
    f32[div_at + i] = div;
    let sum2 = 0;
    let sum2Up1 = 0;
    let sum2Up2 = 0;
    let sum2Up3 = 0;
    const convolution_at_row2 = convolution_at + i * 3136;
    for (let u = 0; u < 3136; u += 4) {
      const sub = f32[convolution_at_row2 + u]! - div;
      sum2 += sub * sub;
      const subUp1 = f32[convolution_at_row2 + u + 1]! - div;
      sum2Up1 += subUp1 * subUp1;
      const subUp2 = f32[convolution_at_row2 + u + 2]! - div;
      sum2Up2 += subUp2 * subUp2;
      const subUp3 = f32[convolution_at_row2 + u + 3]! - div;
      sum2Up3 += subUp3 * subUp3;
    }
    sum2 = sum2 + sum2Up1 + (sum2Up2 + sum2Up3);
    const add = Math.fround(sum2 / 3136 + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = Math.fround(1 / Math.sqrt(add));
    f32[rsqrt_at + i] = rsqrt;
    const weight = f32[layer10Bn1Weight + i]!;
    const bias = f32[layer10Bn1Bias + i]!;
    const convolution_at_row3 = convolution_at + i * 3136;
    const relu_at_row = relu_at + i * 3136;
    for (let w = 0; w < 3136; w++) {
      const add2 = (f32[convolution_at_row3 + w]! - div) * rsqrt * weight + bias;
      f32[relu_at_row + w] = Math.max(add2, 0);
    }
  }
}

/**
 * sum, resnet18.ts:47
 * div, resnet18.ts:47
 * rsqrt, resnet18.ts:47
 * relu, resnet18.ts:48
 */
function sum_relu14(
  f32: Float32Array,
  convolution_at: number,
  div_at: number,
  rsqrt_at: number,
  windowMax_at: number,
  layer10Bn2Weight: number,
  layer10Bn2Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    let sum = 0;
    let sumSp1 = 0;
    let sumSp2 = 0;
    let sumSp3 = 0;
    const convolution_at_row = convolution_at + i * 3136;
    for (let s = 0; s < 3136; s += 4) {
      sum += f32[convolution_at_row + s]!;
      sumSp1 += f32[convolution_at_row + s + 1]!;
      sumSp2 += f32[convolution_at_row + s + 2]!;
      sumSp3 += f32[convolution_at_row + s + 3]!;
    }
    sum = sum + sumSp1 + (sumSp2 + sumSp3);
    const div = Math.fround(sum / 3136);
    f32[div_at + i] = div;
    let sum2 = 0;
    let sum2Up1 = 0;
    let sum2Up2 = 0;
    let sum2Up3 = 0;
    const convolution_at_row2 = convolution_at + i * 3136;
    for (let u = 0; u < 3136; u += 4) {
      const sub = f32[convolution_at_row2 + u]! - div;
      sum2 += sub * sub;
      const subUp1 = f32[convolution_at_row2 + u + 1]! - div;
      sum2Up1 += subUp1 * subUp1;
      const subUp2 = f32[convolution_at_row2 + u + 2]! - div;
      sum2Up2 += subUp2 * subUp2;
      const subUp3 = f32[convolution_at_row2 + u + 3]! - div;
      sum2Up3 += subUp3 * subUp3;
    }
    sum2 = sum2 + sum2Up1 + (sum2Up2 + sum2Up3);
    const add = Math.fround(sum2 / 3136 + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = Math.fround(1 / Math.sqrt(add));
    f32[rsqrt_at + i] = rsqrt;
    const weight = f32[layer10Bn2Weight + i]!;
    const bias = f32[layer10Bn2Bias + i]!;
    const windowMax_at_row = windowMax_at + i * 3136;
    const convolution_at_row3 = convolution_at + i * 3136;
    const relu_at_row = relu_at + i * 3136;
    for (let w = 0; w < 3136; w++) {
      const add2 = (f32[convolution_at_row3 + w]! - div) * rsqrt * weight + bias;
      f32[relu_at_row + w] = Math.max(f32[windowMax_at_row + w]! + add2, 0);
    }
  }
}

/**
 * sum, resnet18.ts:46
 * div, resnet18.ts:46
 * rsqrt, resnet18.ts:46
 * relu, resnet18.ts:46
 */
function sum_relu15(
  f32: Float32Array,
  convolution_at: number,
  div_at: number,
  rsqrt_at: number,
  layer20Bn1Weight: number,
  layer20Bn1Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 128; i++) {
    let sum = 0;
    let sumSp1 = 0;
    let sumSp2 = 0;
    let sumSp3 = 0;
    const convolution_at_row = convolution_at + i * 784;
    for (let s = 0; s < 784; s += 4) {
      sum += f32[convolution_at_row + s]!;
      sumSp1 += f32[convolution_at_row + s + 1]!;
      sumSp2 += f32[convolution_at_row + s + 2]!;
      sumSp3 += f32[convolution_at_row + s + 3]!;
    }
    sum = sum + sumSp1 + (sumSp2 + sumSp3);
    const div = Math.fround(sum / 784);
    f32[div_at + i] = div;
    let sum2 = 0;
    let sum2Up1 = 0;
    let sum2Up2 = 0;
    let sum2Up3 = 0;
    const convolution_at_row2 = convolution_at + i * 784;
    for (let u = 0; u < 784; u += 4) {
      const sub = f32[convolution_at_row2 + u]! - div;
      sum2 += sub * sub;
      const subUp1 = f32[convolution_at_row2 + u + 1]! - div;
      sum2Up1 += subUp1 * subUp1;
      const subUp2 = f32[convolution_at_row2 + u + 2]! - div;
      sum2Up2 += subUp2 * subUp2;
      const subUp3 = f32[convolution_at_row2 + u + 3]! - div;
      sum2Up3 += subUp3 * subUp3;
    }
    sum2 = sum2 + sum2Up1 + (sum2Up2 + sum2Up3);
    const add = Math.fround(sum2 / 784 + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = Math.fround(1 / Math.sqrt(add));
    f32[rsqrt_at + i] = rsqrt;
    const weight = f32[layer20Bn1Weight + i]!;
    const bias = f32[layer20Bn1Bias + i]!;
    const convolution_at_row3 = convolution_at + i * 784;
    const relu_at_row = relu_at + i * 784;
    for (let w = 0; w < 784; w++) {
      const add2 = (f32[convolution_at_row3 + w]! - div) * rsqrt * weight + bias;
      f32[relu_at_row + w] = Math.max(add2, 0);
    }
  }
}

/**
 * sum, resnet18.ts:47
 * div, resnet18.ts:47
 * rsqrt, resnet18.ts:47
 */
function sum_rsqrt4(f32: Float32Array, convolution_at: number, div_at: number, rsqrt_at: number): void {
  for (let i = 0; i < 128; i++) {
    let sum = 0;
    let sumSp1 = 0;
    let sumSp2 = 0;
    let sumSp3 = 0;
    const convolution_at_row = convolution_at + i * 784;
    for (let s = 0; s < 784; s += 4) {
      sum += f32[convolution_at_row + s]!;
      sumSp1 += f32[convolution_at_row + s + 1]!;
      sumSp2 += f32[convolution_at_row + s + 2]!;
      sumSp3 += f32[convolution_at_row + s + 3]!;
    }
    sum = sum + sumSp1 + (sumSp2 + sumSp3);
    const div = Math.fround(sum / 784);
    f32[div_at + i] = div;
    let sum2 = 0;
    let sum2Up1 = 0;
    let sum2Up2 = 0;
    let sum2Up3 = 0;
    const convolution_at_row2 = convolution_at + i * 784;
    for (let u = 0; u < 784; u += 4) {
      const sub = f32[convolution_at_row2 + u]! - div;
      sum2 += sub * sub;
      const subUp1 = f32[convolution_at_row2 + u + 1]! - div;
      sum2Up1 += subUp1 * subUp1;
      const subUp2 = f32[convolution_at_row2 + u + 2]! - div;
      sum2Up2 += subUp2 * subUp2;
      const subUp3 = f32[convolution_at_row2 + u + 3]! - div;
      sum2Up3 += subUp3 * subUp3;
    }
    sum2 = sum2 + sum2Up1 + (sum2Up2 + sum2Up3);
    const add = Math.fround(sum2 / 784 + /* 0.00001 */ 0.000009999999747378752);
    f32[rsqrt_at + i] = 1 / Math.sqrt(add);
  }
}

/**
 * sum, resnet18.ts:50
 * div, resnet18.ts:50
 * rsqrt, resnet18.ts:50
 * relu, resnet18.ts:50
 */
function sum_relu16(
  f32: Float32Array,
  convolution_at: number,
  div_at: number,
  rsqrt_at: number,
  layer20Downsample1Weight: number,
  layer20Downsample1Bias: number,
  convolution_at2: number,
  div_at2: number,
  rsqrt_at2: number,
  layer20Bn2Weight: number,
  layer20Bn2Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 128; i++) {
    let sum = 0;
    let sumSp1 = 0;
    let sumSp2 = 0;
    let sumSp3 = 0;
    const convolution_at_row = convolution_at + i * 784;
    for (let s = 0; s < 784; s += 4) {
      sum += f32[convolution_at_row + s]!;
      sumSp1 += f32[convolution_at_row + s + 1]!;
      sumSp2 += f32[convolution_at_row + s + 2]!;
      sumSp3 += f32[convolution_at_row + s + 3]!;
    }
    sum = sum + sumSp1 + (sumSp2 + sumSp3);
    const div = Math.fround(sum / 784);
    f32[div_at + i] = div;
    let sum2 = 0;
    let sum2Up1 = 0;
    let sum2Up2 = 0;
    let sum2Up3 = 0;
    const convolution_at_row2 = convolution_at + i * 784;
    for (let u = 0; u < 784; u += 4) {
      const sub = f32[convolution_at_row2 + u]! - div;
      sum2 += sub * sub;
      const subUp1 = f32[convolution_at_row2 + u + 1]! - div;
      sum2Up1 += subUp1 * subUp1;
      const subUp2 = f32[convolution_at_row2 + u + 2]! - div;
      sum2Up2 += subUp2 * subUp2;
      const subUp3 = f32[convolution_at_row2 + u + 3]! - div;
      sum2Up3 += subUp3 * subUp3;
    }
    sum2 = sum2 + sum2Up1 + (sum2Up2 + sum2Up3);
    const add = Math.fround(sum2 / 784 + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = Math.fround(1 / Math.sqrt(add));
    f32[rsqrt_at + i] = rsqrt;
    const weight = f32[layer20Downsample1Weight + i]!;
    const bias = f32[layer20Downsample1Bias + i]!;
    const div3 = f32[div_at2 + i]!;
    const rsqrt2 = f32[rsqrt_at2 + i]!;
    const weight2 = f32[layer20Bn2Weight + i]!;
    const bias2 = f32[layer20Bn2Bias + i]!;
    const convolution_at_row3 = convolution_at + i * 784;
    const convolution_at2_row = convolution_at2 + i * 784;
    const relu_at_row = relu_at + i * 784;
    for (let w = 0; w < 784; w++) {
      const add2 = (f32[convolution_at_row3 + w]! - div) * rsqrt * weight + bias;
      const add3 = (f32[convolution_at2_row + w]! - div3) * rsqrt2 * weight2 + bias2;
      f32[relu_at_row + w] = Math.max(add2 + add3, 0);
    }
  }
}

/**
 * sum, resnet18.ts:47
 * div, resnet18.ts:47
 * rsqrt, resnet18.ts:47
 * relu, resnet18.ts:48
 */
function sum_relu17(
  f32: Float32Array,
  convolution_at: number,
  div_at: number,
  rsqrt_at: number,
  relu_at: number,
  layer21Bn2Weight: number,
  layer21Bn2Bias: number,
  relu_at2: number,
): void {
  for (let i = 0; i < 128; i++) {
    let sum = 0;
    let sumSp1 = 0;
    let sumSp2 = 0;
    let sumSp3 = 0;
    const convolution_at_row = convolution_at + i * 784;
    for (let s = 0; s < 784; s += 4) {
      sum += f32[convolution_at_row + s]!;
      sumSp1 += f32[convolution_at_row + s + 1]!;
      sumSp2 += f32[convolution_at_row + s + 2]!;
      sumSp3 += f32[convolution_at_row + s + 3]!;
    }
    sum = sum + sumSp1 + (sumSp2 + sumSp3);
    const div = Math.fround(sum / 784);
    f32[div_at + i] = div;
    let sum2 = 0;
    let sum2Up1 = 0;
    let sum2Up2 = 0;
    let sum2Up3 = 0;
    const convolution_at_row2 = convolution_at + i * 784;
    for (let u = 0; u < 784; u += 4) {
      const sub = f32[convolution_at_row2 + u]! - div;
      sum2 += sub * sub;
      const subUp1 = f32[convolution_at_row2 + u + 1]! - div;
      sum2Up1 += subUp1 * subUp1;
      const subUp2 = f32[convolution_at_row2 + u + 2]! - div;
      sum2Up2 += subUp2 * subUp2;
      const subUp3 = f32[convolution_at_row2 + u + 3]! - div;
      sum2Up3 += subUp3 * subUp3;
    }
    sum2 = sum2 + sum2Up1 + (sum2Up2 + sum2Up3);
    const add = Math.fround(sum2 / 784 + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = Math.fround(1 / Math.sqrt(add));
    f32[rsqrt_at + i] = rsqrt;
    const weight = f32[layer21Bn2Weight + i]!;
    const bias = f32[layer21Bn2Bias + i]!;
    const relu_at_row = relu_at + i * 784;
    const convolution_at_row3 = convolution_at + i * 784;
    const relu_at2_row = relu_at2 + i * 784;
    for (let w = 0; w < 784; w++) {
      const add2 = (f32[convolution_at_row3 + w]! - div) * rsqrt * weight + bias;
      f32[relu_at2_row + w] = Math.max(f32[relu_at_row + w]! + add2, 0);
    }
  }
}

/**
 * sum, resnet18.ts:46
 * div, resnet18.ts:46
 * rsqrt, resnet18.ts:46
 * relu, resnet18.ts:46
 */
function sum_relu18(
  f32: Float32Array,
  convolution_at: number,
  div_at: number,
  rsqrt_at: number,
  layer30Bn1Weight: number,
  layer30Bn1Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 256; i++) {
    let sum = 0;
    let sumSp1 = 0;
    let sumSp2 = 0;
    let sumSp3 = 0;
    const convolution_at_row = convolution_at + i * 196;
    for (let s = 0; s < 196; s += 4) {
      sum += f32[convolution_at_row + s]!;
      sumSp1 += f32[convolution_at_row + s + 1]!;
      sumSp2 += f32[convolution_at_row + s + 2]!;
      sumSp3 += f32[convolution_at_row + s + 3]!;
    }
    sum = sum + sumSp1 + (sumSp2 + sumSp3);
    const div = Math.fround(sum / 196);
    f32[div_at + i] = div;
    let sum2 = 0;
    let sum2Up1 = 0;
    let sum2Up2 = 0;
    let sum2Up3 = 0;
    const convolution_at_row2 = convolution_at + i * 196;
    for (let u = 0; u < 196; u += 4) {
      const sub = f32[convolution_at_row2 + u]! - div;
      sum2 += sub * sub;
      const subUp1 = f32[convolution_at_row2 + u + 1]! - div;
      sum2Up1 += subUp1 * subUp1;
      const subUp2 = f32[convolution_at_row2 + u + 2]! - div;
      sum2Up2 += subUp2 * subUp2;
      const subUp3 = f32[convolution_at_row2 + u + 3]! - div;
      sum2Up3 += subUp3 * subUp3;
    }
    sum2 = sum2 + sum2Up1 + (sum2Up2 + sum2Up3);
    const add = Math.fround(sum2 / 196 + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = Math.fround(1 / Math.sqrt(add));
    f32[rsqrt_at + i] = rsqrt;
    const weight = f32[layer30Bn1Weight + i]!;
    const bias = f32[layer30Bn1Bias + i]!;
    const convolution_at_row3 = convolution_at + i * 196;
    const relu_at_row = relu_at + i * 196;
    for (let w = 0; w < 196; w++) {
      const add2 = (f32[convolution_at_row3 + w]! - div) * rsqrt * weight + bias;
      f32[relu_at_row + w] = Math.max(add2, 0);
    }
  }
}

/**
 * sum, resnet18.ts:47
 * div, resnet18.ts:47
 * rsqrt, resnet18.ts:47
 */
function sum_rsqrt5(f32: Float32Array, convolution_at: number, div_at: number, rsqrt_at: number): void {
  for (let i = 0; i < 256; i++) {
    let sum = 0;
    let sumSp1 = 0;
    let sumSp2 = 0;
    let sumSp3 = 0;
    const convolution_at_row = convolution_at + i * 196;
    for (let s = 0; s < 196; s += 4) {
      sum += f32[convolution_at_row + s]!;
      sumSp1 += f32[convolution_at_row + s + 1]!;
      sumSp2 += f32[convolution_at_row + s + 2]!;
      sumSp3 += f32[convolution_at_row + s + 3]!;
    }
    sum = sum + sumSp1 + (sumSp2 + sumSp3);
    const div = Math.fround(sum / 196);
    f32[div_at + i] = div;
    let sum2 = 0;
    let sum2Up1 = 0;
    let sum2Up2 = 0;
    let sum2Up3 = 0;
    const convolution_at_row2 = convolution_at + i * 196;
    for (let u = 0; u < 196; u += 4) {
      const sub = f32[convolution_at_row2 + u]! - div;
      sum2 += sub * sub;
      const subUp1 = f32[convolution_at_row2 + u + 1]! - div;
      sum2Up1 += subUp1 * subUp1;
      const subUp2 = f32[convolution_at_row2 + u + 2]! - div;
      sum2Up2 += subUp2 * subUp2;
      const subUp3 = f32[convolution_at_row2 + u + 3]! - div;
      sum2Up3 += subUp3 * subUp3;
    }
    sum2 = sum2 + sum2Up1 + (sum2Up2 + sum2Up3);
    const add = Math.fround(sum2 / 196 + /* 0.00001 */ 0.000009999999747378752);
    f32[rsqrt_at + i] = 1 / Math.sqrt(add);
  }
}

/**
 * sum, resnet18.ts:50
 * div, resnet18.ts:50
 * rsqrt, resnet18.ts:50
 * relu, resnet18.ts:50
 */
function sum_relu19(
  f32: Float32Array,
  convolution_at: number,
  div_at: number,
  rsqrt_at: number,
  layer30Downsample1Weight: number,
  layer30Downsample1Bias: number,
  convolution_at2: number,
  div_at2: number,
  rsqrt_at2: number,
  layer30Bn2Weight: number,
  layer30Bn2Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 256; i++) {
    let sum = 0;
    let sumSp1 = 0;
    let sumSp2 = 0;
    let sumSp3 = 0;
    const convolution_at_row = convolution_at + i * 196;
    for (let s = 0; s < 196; s += 4) {
      sum += f32[convolution_at_row + s]!;
      sumSp1 += f32[convolution_at_row + s + 1]!;
      sumSp2 += f32[convolution_at_row + s + 2]!;
      sumSp3 += f32[convolution_at_row + s + 3]!;
    }
    sum = sum + sumSp1 + (sumSp2 + sumSp3);
    const div = Math.fround(sum / 196);
    f32[div_at + i] = div;
    let sum2 = 0;
    let sum2Up1 = 0;
    let sum2Up2 = 0;
    let sum2Up3 = 0;
    const convolution_at_row2 = convolution_at + i * 196;
    for (let u = 0; u < 196; u += 4) {
      const sub = f32[convolution_at_row2 + u]! - div;
      sum2 += sub * sub;
      const subUp1 = f32[convolution_at_row2 + u + 1]! - div;
      sum2Up1 += subUp1 * subUp1;
      const subUp2 = f32[convolution_at_row2 + u + 2]! - div;
      sum2Up2 += subUp2 * subUp2;
      const subUp3 = f32[convolution_at_row2 + u + 3]! - div;
      sum2Up3 += subUp3 * subUp3;
    }
    sum2 = sum2 + sum2Up1 + (sum2Up2 + sum2Up3);
    const add = Math.fround(sum2 / 196 + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = Math.fround(1 / Math.sqrt(add));
    f32[rsqrt_at + i] = rsqrt;
    const weight = f32[layer30Downsample1Weight + i]!;
    const bias = f32[layer30Downsample1Bias + i]!;
    const div3 = f32[div_at2 + i]!;
    const rsqrt2 = f32[rsqrt_at2 + i]!;
    const weight2 = f32[layer30Bn2Weight + i]!;
    const bias2 = f32[layer30Bn2Bias + i]!;
    const convolution_at_row3 = convolution_at + i * 196;
    const convolution_at2_row = convolution_at2 + i * 196;
    const relu_at_row = relu_at + i * 196;
    for (let w = 0; w < 196; w++) {
      const add2 = (f32[convolution_at_row3 + w]! - div) * rsqrt * weight + bias;
      const add3 = (f32[convolution_at2_row + w]! - div3) * rsqrt2 * weight2 + bias2;
      f32[relu_at_row + w] = Math.max(add2 + add3, 0);
    }
  }
}

/**
 * sum, resnet18.ts:47
 * div, resnet18.ts:47
 * rsqrt, resnet18.ts:47
 * relu, resnet18.ts:48
 */
function sum_relu20(
  f32: Float32Array,
  convolution_at: number,
  div_at: number,
  rsqrt_at: number,
  relu_at: number,
  layer31Bn2Weight: number,
  layer31Bn2Bias: number,
  relu_at2: number,
): void {
  for (let i = 0; i < 256; i++) {
    let sum = 0;
    let sumSp1 = 0;
    let sumSp2 = 0;
    let sumSp3 = 0;
    const convolution_at_row = convolution_at + i * 196;
    for (let s = 0; s < 196; s += 4) {
      sum += f32[convolution_at_row + s]!;
      sumSp1 += f32[convolution_at_row + s + 1]!;
      sumSp2 += f32[convolution_at_row + s + 2]!;
      sumSp3 += f32[convolution_at_row + s + 3]!;
    }
    sum = sum + sumSp1 + (sumSp2 + sumSp3);
    const div = Math.fround(sum / 196);
    f32[div_at + i] = div;
    let sum2 = 0;
    let sum2Up1 = 0;
    let sum2Up2 = 0;
    let sum2Up3 = 0;
    const convolution_at_row2 = convolution_at + i * 196;
    for (let u = 0; u < 196; u += 4) {
      const sub = f32[convolution_at_row2 + u]! - div;
      sum2 += sub * sub;
      const subUp1 = f32[convolution_at_row2 + u + 1]! - div;
      sum2Up1 += subUp1 * subUp1;
      const subUp2 = f32[convolution_at_row2 + u + 2]! - div;
      sum2Up2 += subUp2 * subUp2;
      const subUp3 = f32[convolution_at_row2 + u + 3]! - div;
      sum2Up3 += subUp3 * subUp3;
    }
    sum2 = sum2 + sum2Up1 + (sum2Up2 + sum2Up3);
    const add = Math.fround(sum2 / 196 + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = Math.fround(1 / Math.sqrt(add));
    f32[rsqrt_at + i] = rsqrt;
    const weight = f32[layer31Bn2Weight + i]!;
    const bias = f32[layer31Bn2Bias + i]!;
    const relu_at_row = relu_at + i * 196;
    const convolution_at_row3 = convolution_at + i * 196;
    const relu_at2_row = relu_at2 + i * 196;
    for (let w = 0; w < 196; w++) {
      const add2 = (f32[convolution_at_row3 + w]! - div) * rsqrt * weight + bias;
      f32[relu_at2_row + w] = Math.max(f32[relu_at_row + w]! + add2, 0);
    }
  }
}

/**
 * sum, resnet18.ts:46
 * div, resnet18.ts:46
 * rsqrt, resnet18.ts:46
 * relu, resnet18.ts:46
 */
function sum_relu21(
  f32: Float32Array,
  convolution_at: number,
  div_at: number,
  rsqrt_at: number,
  layer40Bn1Weight: number,
  layer40Bn1Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 512; i++) {
    let sum = 0;
    let sumSp1 = 0;
    let sumSp2 = 0;
    let sumSp3 = 0;
    const convolution_at_row = convolution_at + i * 49;
    for (let s = 0; s < 48; s += 4) {
      sum += f32[convolution_at_row + s]!;
      sumSp1 += f32[convolution_at_row + s + 1]!;
      sumSp2 += f32[convolution_at_row + s + 2]!;
      sumSp3 += f32[convolution_at_row + s + 3]!;
    }
    const convolution_at_row2 = convolution_at + i * 49;
    for (let s_sr = 48; s_sr < 49; s_sr++) {
      sum += f32[convolution_at_row2 + s_sr]!;
    }
    sum = sum + sumSp1 + (sumSp2 + sumSp3);
    const div = Math.fround(sum / 49);
    f32[div_at + i] = div;
    let sum2 = 0;
    let sum2Up1 = 0;
    let sum2Up2 = 0;
    let sum2Up3 = 0;
    const convolution_at_row3 = convolution_at + i * 49;
    for (let u = 0; u < 48; u += 4) {
      const sub = f32[convolution_at_row3 + u]! - div;
      sum2 += sub * sub;
      const subUp1 = f32[convolution_at_row3 + u + 1]! - div;
      sum2Up1 += subUp1 * subUp1;
      const subUp2 = f32[convolution_at_row3 + u + 2]! - div;
      sum2Up2 += subUp2 * subUp2;
      const subUp3 = f32[convolution_at_row3 + u + 3]! - div;
      sum2Up3 += subUp3 * subUp3;
    }
    const convolution_at_row4 = convolution_at + i * 49;
    for (let u_ur = 48; u_ur < 49; u_ur++) {
      const sub_ur = f32[convolution_at_row4 + u_ur]! - div;
      sum2 += sub_ur * sub_ur;
    }
    sum2 = sum2 + sum2Up1 + (sum2Up2 + sum2Up3);
    const add = Math.fround(sum2 / 49 + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = Math.fround(1 / Math.sqrt(add));
    f32[rsqrt_at + i] = rsqrt;
    const weight = f32[layer40Bn1Weight + i]!;
    const bias = f32[layer40Bn1Bias + i]!;
    const convolution_at_row5 = convolution_at + i * 49;
    const relu_at_row = relu_at + i * 49;
    for (let w = 0; w < 49; w++) {
      const add2 = (f32[convolution_at_row5 + w]! - div) * rsqrt * weight + bias;
      f32[relu_at_row + w] = Math.max(add2, 0);
    }
  }
}

/**
 * sum, resnet18.ts:47
 * div, resnet18.ts:47
 * rsqrt, resnet18.ts:47
 */
function sum_rsqrt6(f32: Float32Array, convolution_at: number, div_at: number, rsqrt_at: number): void {
  for (let i = 0; i < 512; i++) {
    let sum = 0;
    let sumSp1 = 0;
    let sumSp2 = 0;
    let sumSp3 = 0;
    const convolution_at_row = convolution_at + i * 49;
    for (let s = 0; s < 48; s += 4) {
      sum += f32[convolution_at_row + s]!;
      sumSp1 += f32[convolution_at_row + s + 1]!;
      sumSp2 += f32[convolution_at_row + s + 2]!;
      sumSp3 += f32[convolution_at_row + s + 3]!;
    }
    const convolution_at_row2 = convolution_at + i * 49;
    for (let s_sr = 48; s_sr < 49; s_sr++) {
      sum += f32[convolution_at_row2 + s_sr]!;
    }
    sum = sum + sumSp1 + (sumSp2 + sumSp3);
    const div = Math.fround(sum / 49);
    f32[div_at + i] = div;
    let sum2 = 0;
    let sum2Up1 = 0;
    let sum2Up2 = 0;
    let sum2Up3 = 0;
    const convolution_at_row3 = convolution_at + i * 49;
    for (let u = 0; u < 48; u += 4) {
      const sub = f32[convolution_at_row3 + u]! - div;
      sum2 += sub * sub;
      const subUp1 = f32[convolution_at_row3 + u + 1]! - div;
      sum2Up1 += subUp1 * subUp1;
      const subUp2 = f32[convolution_at_row3 + u + 2]! - div;
      sum2Up2 += subUp2 * subUp2;
      const subUp3 = f32[convolution_at_row3 + u + 3]! - div;
      sum2Up3 += subUp3 * subUp3;
    }
    const convolution_at_row4 = convolution_at + i * 49;
    for (let u_ur = 48; u_ur < 49; u_ur++) {
      const sub_ur = f32[convolution_at_row4 + u_ur]! - div;
      sum2 += sub_ur * sub_ur;
    }
    sum2 = sum2 + sum2Up1 + (sum2Up2 + sum2Up3);
    const add = Math.fround(sum2 / 49 + /* 0.00001 */ 0.000009999999747378752);
    f32[rsqrt_at + i] = 1 / Math.sqrt(add);
  }
}

/**
 * sum, resnet18.ts:50
 * div, resnet18.ts:50
 * rsqrt, resnet18.ts:50
 * relu, resnet18.ts:50
 */
function sum_relu22(
  f32: Float32Array,
  convolution_at: number,
  div_at: number,
  rsqrt_at: number,
  layer40Downsample1Weight: number,
  layer40Downsample1Bias: number,
  convolution_at2: number,
  div_at2: number,
  rsqrt_at2: number,
  layer40Bn2Weight: number,
  layer40Bn2Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 512; i++) {
    let sum = 0;
    let sumSp1 = 0;
    let sumSp2 = 0;
    let sumSp3 = 0;
    const convolution_at_row = convolution_at + i * 49;
    for (let s = 0; s < 48; s += 4) {
      sum += f32[convolution_at_row + s]!;
      sumSp1 += f32[convolution_at_row + s + 1]!;
      sumSp2 += f32[convolution_at_row + s + 2]!;
      sumSp3 += f32[convolution_at_row + s + 3]!;
    }
    const convolution_at_row2 = convolution_at + i * 49;
    for (let s_sr = 48; s_sr < 49; s_sr++) {
      sum += f32[convolution_at_row2 + s_sr]!;
    }
    sum = sum + sumSp1 + (sumSp2 + sumSp3);
    const div = Math.fround(sum / 49);
    f32[div_at + i] = div;
    let sum2 = 0;
    let sum2Up1 = 0;
    let sum2Up2 = 0;
    let sum2Up3 = 0;
    const convolution_at_row3 = convolution_at + i * 49;
    for (let u = 0; u < 48; u += 4) {
      const sub = f32[convolution_at_row3 + u]! - div;
      sum2 += sub * sub;
      const subUp1 = f32[convolution_at_row3 + u + 1]! - div;
      sum2Up1 += subUp1 * subUp1;
      const subUp2 = f32[convolution_at_row3 + u + 2]! - div;
      sum2Up2 += subUp2 * subUp2;
      const subUp3 = f32[convolution_at_row3 + u + 3]! - div;
      sum2Up3 += subUp3 * subUp3;
    }
    const convolution_at_row4 = convolution_at + i * 49;
    for (let u_ur = 48; u_ur < 49; u_ur++) {
      const sub_ur = f32[convolution_at_row4 + u_ur]! - div;
      sum2 += sub_ur * sub_ur;
    }
    sum2 = sum2 + sum2Up1 + (sum2Up2 + sum2Up3);
    const add = Math.fround(sum2 / 49 + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = Math.fround(1 / Math.sqrt(add));
    f32[rsqrt_at + i] = rsqrt;
    const weight = f32[layer40Downsample1Weight + i]!;
    const bias = f32[layer40Downsample1Bias + i]!;
    const div3 = f32[div_at2 + i]!;
    const rsqrt2 = f32[rsqrt_at2 + i]!;
    const weight2 = f32[layer40Bn2Weight + i]!;
    const bias2 = f32[layer40Bn2Bias + i]!;
    const convolution_at_row5 = convolution_at + i * 49;
    const convolution_at2_row = convolution_at2 + i * 49;
    const relu_at_row = relu_at + i * 49;
    for (let w = 0; w < 49; w++) {
      const add2 = (f32[convolution_at_row5 + w]! - div) * rsqrt * weight + bias;
      const add3 = (f32[convolution_at2_row + w]! - div3) * rsqrt2 * weight2 + bias2;
      f32[relu_at_row + w] = Math.max(add2 + add3, 0);
    }
  }
}

/**
 * sum, resnet18.ts:47
 * div, resnet18.ts:47
 * rsqrt, resnet18.ts:47
 * relu, resnet18.ts:48
 * sum, resnet18.ts:65
 * div, resnet18.ts:65
 */
function sum_div3(
  f32: Float32Array,
  convolution_at: number,
  div_at: number,
  rsqrt_at: number,
  relu_at: number,
  layer41Bn2Weight: number,
  layer41Bn2Bias: number,
  relu_at2: number,
  div_at2: number,
): void {
  for (let i = 0; i < 512; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const convolution_at_row = convolution_at + i * 49;
    for (let s = 0; s < 49; s++) {
      sum += f32[convolution_at_row + s]!;
      sum_i1 += f32[convolution_at_row + s + 49]!;
      sum_i2 += f32[convolution_at_row + s + 98]!;
      sum_i3 += f32[convolution_at_row + s + 147]!;
    }
    const div = Math.fround(sum / 49);
    const div_i1 = Math.fround(sum_i1 / 49);
    const div_i2 = Math.fround(sum_i2 / 49);
    const div_i3 = Math.fround(sum_i3 / 49);
    f32[div_at + i] = div;
    f32[div_at + i + 1] = div_i1;
    f32[div_at + i + 2] = div_i2;
    f32[div_at + i + 3] = div_i3;
    let sum2 = 0;
    let sum2_i1 = 0;
    let sum2_i2 = 0;
    let sum2_i3 = 0;
    const convolution_at_row2 = convolution_at + i * 49;
    for (let u = 0; u < 49; u++) {
      const sub = f32[convolution_at_row2 + u]! - div;
      const sub_i1 = f32[convolution_at_row2 + u + 49]! - div_i1;
      const sub_i2 = f32[convolution_at_row2 + u + 98]! - div_i2;
      const sub_i3 = f32[convolution_at_row2 + u + 147]! - div_i3;
      sum2 += sub * sub;
      sum2_i1 += sub_i1 * sub_i1;
      sum2_i2 += sub_i2 * sub_i2;
      sum2_i3 += sub_i3 * sub_i3;
    }
    const add = Math.fround(sum2 / 49 + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = Math.fround(1 / Math.sqrt(add));
    const rsqrt_i1 = Math.fround(1 / Math.sqrt(Math.fround(sum2_i1 / 49 + 0.000009999999747378752)));
    const rsqrt_i2 = Math.fround(1 / Math.sqrt(Math.fround(sum2_i2 / 49 + 0.000009999999747378752)));
    const rsqrt_i3 = Math.fround(1 / Math.sqrt(Math.fround(sum2_i3 / 49 + 0.000009999999747378752)));
    f32[rsqrt_at + i] = rsqrt;
    f32[rsqrt_at + i + 1] = rsqrt_i1;
    f32[rsqrt_at + i + 2] = rsqrt_i2;
    f32[rsqrt_at + i + 3] = rsqrt_i3;
    let sum3 = 0;
    let sum3_i1 = 0;
    let sum3_i2 = 0;
    let sum3_i3 = 0;
    const weight = f32[layer41Bn2Weight + i]!;
    const weight_i1 = f32[layer41Bn2Weight + i + 1]!;
    const weight_i2 = f32[layer41Bn2Weight + i + 2]!;
    const weight_i3 = f32[layer41Bn2Weight + i + 3]!;
    const bias = f32[layer41Bn2Bias + i]!;
    const bias_i1 = f32[layer41Bn2Bias + i + 1]!;
    const bias_i2 = f32[layer41Bn2Bias + i + 2]!;
    const bias_i3 = f32[layer41Bn2Bias + i + 3]!;
    const relu_at_row = relu_at + i * 49;
    const convolution_at_row3 = convolution_at + i * 49;
    const relu_at2_row = relu_at2 + i * 49;
    for (let w = 0; w < 49; w++) {
      const mul2_i1 = (f32[convolution_at_row3 + w + 49]! - div_i1) * rsqrt_i1 * weight_i1;
      const mul2_i2 = (f32[convolution_at_row3 + w + 98]! - div_i2) * rsqrt_i2 * weight_i2;
      const mul2_i3 = (f32[convolution_at_row3 + w + 147]! - div_i3) * rsqrt_i3 * weight_i3;
      const add2 = (f32[convolution_at_row3 + w]! - div) * rsqrt * weight + bias;
      const relu2 = Math.fround(Math.max(f32[relu_at_row + w]! + add2, 0));
      const relu2_i1 = Math.fround(Math.max(f32[relu_at_row + w + 49]! + (mul2_i1 + bias_i1), 0));
      const relu2_i2 = Math.fround(Math.max(f32[relu_at_row + w + 98]! + (mul2_i2 + bias_i2), 0));
      const relu2_i3 = Math.fround(Math.max(f32[relu_at_row + w + 147]! + (mul2_i3 + bias_i3), 0));
      f32[relu_at2_row + w] = relu2;
      f32[relu_at2_row + w + 49] = relu2_i1;
      f32[relu_at2_row + w + 98] = relu2_i2;
      f32[relu_at2_row + w + 147] = relu2_i3;
      sum3 += relu2;
      sum3_i1 += relu2_i1;
      sum3_i2 += relu2_i2;
      sum3_i3 += relu2_i3;
    }
    f32[div_at2 + i] = sum3 / 49;
    f32[div_at2 + i + 1] = sum3_i1 / 49;
    f32[div_at2 + i + 2] = sum3_i2 / 49;
    f32[div_at2 + i + 3] = sum3_i3 / 49;
  }
}

function copy(f32: Float32Array, _from: number, to: number, n: number): void {
  for (let i = 0; i < n; i++) {
    f32[to + i] = f32[_from + i]!;
  }
}

/**
 * rsqrt, resnet18.ts:59
 * rsqrt, resnet18.ts:47
 */
function rsqrt(f32: Float32Array, bn1Running_var: number, rsqrt_at: number, n: number): void {
  for (let i = 0; i < n; i++) {
    const add = Math.fround(f32[bn1Running_var + i]! + /* 0.00001 */ 0.000009999999747378752);
    f32[rsqrt_at + i] = 1 / Math.sqrt(add);
  }
}

/**
 * windowMax, resnet18.ts:60
 */
function windowMax(
  f32: Float32Array,
  convolution_at: number,
  bn1Running_mean: number,
  rsqrt_at: number,
  bn1Weight: number,
  bn1Bias: number,
  windowMax_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    for (let j = 0; j < 54; j += 3) {
      const windowMax_at_row = windowMax_at + i * 3136 + j * 56;
      for (let k = 0; k < 56; k += 4) {
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
        const convolution_at_row = convolution_at + i * 12544 + j * 224 + k * 2;
        const bn1Running_mean_row = bn1Running_mean + i;
        const rsqrt_at_row = rsqrt_at + i;
        const bn1Weight_row = bn1Weight + i;
        const bn1Bias_row = bn1Bias + i;
        for (let r = 0; r < 3; r++) {
          if (k * 2 >= 1) {
            if (j * 2 + r >= 1) {
              const sub = f32[convolution_at_row + r * 112 - 113]! - f32[bn1Running_mean_row]!;
              const add = sub * f32[rsqrt_at_row]! * f32[bn1Weight_row]! + f32[bn1Bias_row]!;
              windowMax2 = Math.max(windowMax2, Math.max(add, 0));
            }
            const sub_j1 = f32[convolution_at_row + r * 112 + 111]! - f32[bn1Running_mean_row]!;
            const add_j1 = sub_j1 * f32[rsqrt_at_row]! * f32[bn1Weight_row]! + f32[bn1Bias_row]!;
            windowMax_j1 = Math.max(windowMax_j1, Math.max(add_j1, 0));
            const sub_j2 = f32[convolution_at_row + r * 112 + 335]! - f32[bn1Running_mean_row]!;
            const add_j2 = sub_j2 * f32[rsqrt_at_row]! * f32[bn1Weight_row]! + f32[bn1Bias_row]!;
            windowMax_j2 = Math.max(windowMax_j2, Math.max(add_j2, 0));
          }
          if (j * 2 + r >= 1) {
            const sub_k1 = f32[convolution_at_row + r * 112 - 111]! - f32[bn1Running_mean_row]!;
            const add_k1 = sub_k1 * f32[rsqrt_at_row]! * f32[bn1Weight_row]! + f32[bn1Bias_row]!;
            windowMax_k1 = Math.max(windowMax_k1, Math.max(add_k1, 0));
          }
          const sub_k1_j1 = f32[convolution_at_row + r * 112 + 113]! - f32[bn1Running_mean_row]!;
          const add_k1_j1 = sub_k1_j1 * f32[rsqrt_at_row]! * f32[bn1Weight_row]! + f32[bn1Bias_row]!;
          windowMax_k1_j1 = Math.max(windowMax_k1_j1, Math.max(add_k1_j1, 0));
          const sub_k1_j2 = f32[convolution_at_row + r * 112 + 337]! - f32[bn1Running_mean_row]!;
          const add_k1_j2 = sub_k1_j2 * f32[rsqrt_at_row]! * f32[bn1Weight_row]! + f32[bn1Bias_row]!;
          windowMax_k1_j2 = Math.max(windowMax_k1_j2, Math.max(add_k1_j2, 0));
          if (j * 2 + r >= 1) {
            const sub_k2 = f32[convolution_at_row + r * 112 - 109]! - f32[bn1Running_mean_row]!;
            const add_k2 = sub_k2 * f32[rsqrt_at_row]! * f32[bn1Weight_row]! + f32[bn1Bias_row]!;
            windowMax_k2 = Math.max(windowMax_k2, Math.max(add_k2, 0));
          }
          const sub_k2_j1 = f32[convolution_at_row + r * 112 + 115]! - f32[bn1Running_mean_row]!;
          const add_k2_j1 = sub_k2_j1 * f32[rsqrt_at_row]! * f32[bn1Weight_row]! + f32[bn1Bias_row]!;
          windowMax_k2_j1 = Math.max(windowMax_k2_j1, Math.max(add_k2_j1, 0));
          const sub_k2_j2 = f32[convolution_at_row + r * 112 + 339]! - f32[bn1Running_mean_row]!;
          const add_k2_j2 = sub_k2_j2 * f32[rsqrt_at_row]! * f32[bn1Weight_row]! + f32[bn1Bias_row]!;
          windowMax_k2_j2 = Math.max(windowMax_k2_j2, Math.max(add_k2_j2, 0));
          if (j * 2 + r >= 1) {
            const sub_k3 = f32[convolution_at_row + r * 112 - 107]! - f32[bn1Running_mean_row]!;
            const add_k3 = sub_k3 * f32[rsqrt_at_row]! * f32[bn1Weight_row]! + f32[bn1Bias_row]!;
            windowMax_k3 = Math.max(windowMax_k3, Math.max(add_k3, 0));
          }
          const sub_k3_j1 = f32[convolution_at_row + r * 112 + 117]! - f32[bn1Running_mean_row]!;
          const add_k3_j1 = sub_k3_j1 * f32[rsqrt_at_row]! * f32[bn1Weight_row]! + f32[bn1Bias_row]!;
          windowMax_k3_j1 = Math.max(windowMax_k3_j1, Math.max(add_k3_j1, 0));
          const sub_k3_j2 = f32[convolution_at_row + r * 112 + 341]! - f32[bn1Running_mean_row]!;
          const add_k3_j2 = sub_k3_j2 * f32[rsqrt_at_row]! * f32[bn1Weight_row]! + f32[bn1Bias_row]!;
          windowMax_k3_j2 = Math.max(windowMax_k3_j2, Math.max(add_k3_j2, 0));
          if (j * 2 + r >= 1) {
            const sub_s1 = f32[convolution_at_row + r * 112 - 112]! - f32[bn1Running_mean_row]!;
            const add_s1 = sub_s1 * f32[rsqrt_at_row]! * f32[bn1Weight_row]! + f32[bn1Bias_row]!;
            windowMax2 = Math.max(windowMax2, Math.max(add_s1, 0));
          }
          const sub_j1_s1 = f32[convolution_at_row + r * 112 + 112]! - f32[bn1Running_mean_row]!;
          const add_j1_s1 = sub_j1_s1 * f32[rsqrt_at_row]! * f32[bn1Weight_row]! + f32[bn1Bias_row]!;
          windowMax_j1 = Math.max(windowMax_j1, Math.max(add_j1_s1, 0));
          const sub_j2_s1 = f32[convolution_at_row + r * 112 + 336]! - f32[bn1Running_mean_row]!;
          const add_j2_s1 = sub_j2_s1 * f32[rsqrt_at_row]! * f32[bn1Weight_row]! + f32[bn1Bias_row]!;
          windowMax_j2 = Math.max(windowMax_j2, Math.max(add_j2_s1, 0));
          if (j * 2 + r >= 1) {
            const sub_k1_s1 = f32[convolution_at_row + r * 112 - 110]! - f32[bn1Running_mean_row]!;
            const add_k1_s1 = sub_k1_s1 * f32[rsqrt_at_row]! * f32[bn1Weight_row]! + f32[bn1Bias_row]!;
            windowMax_k1 = Math.max(windowMax_k1, Math.max(add_k1_s1, 0));
          }
          const sub_k1_j1_s1 = f32[convolution_at_row + r * 112 + 114]! - f32[bn1Running_mean_row]!;
          const add_k1_j1_s1 = sub_k1_j1_s1 * f32[rsqrt_at_row]! * f32[bn1Weight_row]! + f32[bn1Bias_row]!;
          windowMax_k1_j1 = Math.max(windowMax_k1_j1, Math.max(add_k1_j1_s1, 0));
          const sub_k1_j2_s1 = f32[convolution_at_row + r * 112 + 338]! - f32[bn1Running_mean_row]!;
          const add_k1_j2_s1 = sub_k1_j2_s1 * f32[rsqrt_at_row]! * f32[bn1Weight_row]! + f32[bn1Bias_row]!;
          windowMax_k1_j2 = Math.max(windowMax_k1_j2, Math.max(add_k1_j2_s1, 0));
          if (j * 2 + r >= 1) {
            const sub_k2_s1 = f32[convolution_at_row + r * 112 - 108]! - f32[bn1Running_mean_row]!;
            const add_k2_s1 = sub_k2_s1 * f32[rsqrt_at_row]! * f32[bn1Weight_row]! + f32[bn1Bias_row]!;
            windowMax_k2 = Math.max(windowMax_k2, Math.max(add_k2_s1, 0));
          }
          const sub_k2_j1_s1 = f32[convolution_at_row + r * 112 + 116]! - f32[bn1Running_mean_row]!;
          const add_k2_j1_s1 = sub_k2_j1_s1 * f32[rsqrt_at_row]! * f32[bn1Weight_row]! + f32[bn1Bias_row]!;
          windowMax_k2_j1 = Math.max(windowMax_k2_j1, Math.max(add_k2_j1_s1, 0));
          const sub_k2_j2_s1 = f32[convolution_at_row + r * 112 + 340]! - f32[bn1Running_mean_row]!;
          const add_k2_j2_s1 = sub_k2_j2_s1 * f32[rsqrt_at_row]! * f32[bn1Weight_row]! + f32[bn1Bias_row]!;
          windowMax_k2_j2 = Math.max(windowMax_k2_j2, Math.max(add_k2_j2_s1, 0));
          if (j * 2 + r >= 1) {
            const sub_k3_s1 = f32[convolution_at_row + r * 112 - 106]! - f32[bn1Running_mean_row]!;
            const add_k3_s1 = sub_k3_s1 * f32[rsqrt_at_row]! * f32[bn1Weight_row]! + f32[bn1Bias_row]!;
            windowMax_k3 = Math.max(windowMax_k3, Math.max(add_k3_s1, 0));
          }
          const sub_k3_j1_s1 = f32[convolution_at_row + r * 112 + 118]! - f32[bn1Running_mean_row]!;
          const add_k3_j1_s1 = sub_k3_j1_s1 * f32[rsqrt_at_row]! * f32[bn1Weight_row]! + f32[bn1Bias_row]!;
          windowMax_k3_j1 = Math.max(windowMax_k3_j1, Math.max(add_k3_j1_s1, 0));
          const sub_k3_j2_s1 = f32[convolution_at_row + r * 112 + 342]! - f32[bn1Running_mean_row]!;
          const add_k3_j2_s1 = sub_k3_j2_s1 * f32[rsqrt_at_row]! * f32[bn1Weight_row]! + f32[bn1Bias_row]!;
          windowMax_k3_j2 = Math.max(windowMax_k3_j2, Math.max(add_k3_j2_s1, 0));
          if (j * 2 + r >= 1) {
            const sub_s2 = f32[convolution_at_row + r * 112 - 111]! - f32[bn1Running_mean_row]!;
            const add_s2 = sub_s2 * f32[rsqrt_at_row]! * f32[bn1Weight_row]! + f32[bn1Bias_row]!;
            windowMax2 = Math.max(windowMax2, Math.max(add_s2, 0));
          }
          const sub_j1_s2 = f32[convolution_at_row + r * 112 + 113]! - f32[bn1Running_mean_row]!;
          const add_j1_s2 = sub_j1_s2 * f32[rsqrt_at_row]! * f32[bn1Weight_row]! + f32[bn1Bias_row]!;
          windowMax_j1 = Math.max(windowMax_j1, Math.max(add_j1_s2, 0));
          const sub_j2_s2 = f32[convolution_at_row + r * 112 + 337]! - f32[bn1Running_mean_row]!;
          const add_j2_s2 = sub_j2_s2 * f32[rsqrt_at_row]! * f32[bn1Weight_row]! + f32[bn1Bias_row]!;
          windowMax_j2 = Math.max(windowMax_j2, Math.max(add_j2_s2, 0));
          if (j * 2 + r >= 1) {
            const sub_k1_s2 = f32[convolution_at_row + r * 112 - 109]! - f32[bn1Running_mean_row]!;
            const add_k1_s2 = sub_k1_s2 * f32[rsqrt_at_row]! * f32[bn1Weight_row]! + f32[bn1Bias_row]!;
            windowMax_k1 = Math.max(windowMax_k1, Math.max(add_k1_s2, 0));
          }
          const sub_k1_j1_s2 = f32[convolution_at_row + r * 112 + 115]! - f32[bn1Running_mean_row]!;
          const add_k1_j1_s2 = sub_k1_j1_s2 * f32[rsqrt_at_row]! * f32[bn1Weight_row]! + f32[bn1Bias_row]!;
          windowMax_k1_j1 = Math.max(windowMax_k1_j1, Math.max(add_k1_j1_s2, 0));
          const sub_k1_j2_s2 = f32[convolution_at_row + r * 112 + 339]! - f32[bn1Running_mean_row]!;
          const add_k1_j2_s2 = sub_k1_j2_s2 * f32[rsqrt_at_row]! * f32[bn1Weight_row]! + f32[bn1Bias_row]!;
          windowMax_k1_j2 = Math.max(windowMax_k1_j2, Math.max(add_k1_j2_s2, 0));
          if (j * 2 + r >= 1) {
            const sub_k2_s2 = f32[convolution_at_row + r * 112 - 107]! - f32[bn1Running_mean_row]!;
            const add_k2_s2 = sub_k2_s2 * f32[rsqrt_at_row]! * f32[bn1Weight_row]! + f32[bn1Bias_row]!;
            windowMax_k2 = Math.max(windowMax_k2, Math.max(add_k2_s2, 0));
          }
          const sub_k2_j1_s2 = f32[convolution_at_row + r * 112 + 117]! - f32[bn1Running_mean_row]!;
          const add_k2_j1_s2 = sub_k2_j1_s2 * f32[rsqrt_at_row]! * f32[bn1Weight_row]! + f32[bn1Bias_row]!;
          windowMax_k2_j1 = Math.max(windowMax_k2_j1, Math.max(add_k2_j1_s2, 0));
          const sub_k2_j2_s2 = f32[convolution_at_row + r * 112 + 341]! - f32[bn1Running_mean_row]!;
          const add_k2_j2_s2 = sub_k2_j2_s2 * f32[rsqrt_at_row]! * f32[bn1Weight_row]! + f32[bn1Bias_row]!;
          windowMax_k2_j2 = Math.max(windowMax_k2_j2, Math.max(add_k2_j2_s2, 0));
          if (j * 2 + r >= 1) {
            const sub_k3_s2 = f32[convolution_at_row + r * 112 - 105]! - f32[bn1Running_mean_row]!;
            const add_k3_s2 = sub_k3_s2 * f32[rsqrt_at_row]! * f32[bn1Weight_row]! + f32[bn1Bias_row]!;
            windowMax_k3 = Math.max(windowMax_k3, Math.max(add_k3_s2, 0));
          }
          const sub_k3_j1_s2 = f32[convolution_at_row + r * 112 + 119]! - f32[bn1Running_mean_row]!;
          const add_k3_j1_s2 = sub_k3_j1_s2 * f32[rsqrt_at_row]! * f32[bn1Weight_row]! + f32[bn1Bias_row]!;
          windowMax_k3_j1 = Math.max(windowMax_k3_j1, Math.max(add_k3_j1_s2, 0));
          const sub_k3_j2_s2 = f32[convolution_at_row + r * 112 + 343]! - f32[bn1Running_mean_row]!;
          const add_k3_j2_s2 = sub_k3_j2_s2 * f32[rsqrt_at_row]! * f32[bn1Weight_row]! + f32[bn1Bias_row]!;
          windowMax_k3_j2 = Math.max(windowMax_k3_j2, Math.max(add_k3_j2_s2, 0));
        }
        f32[windowMax_at_row + k] = windowMax2;
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
      const convolution_at_row2 = convolution_at + i * 12544 + k_jr * 2;
      const bn1Running_mean_row2 = bn1Running_mean + i;
      const rsqrt_at_row2 = rsqrt_at + i;
      const bn1Weight_row2 = bn1Weight + i;
      const bn1Bias_row2 = bn1Bias + i;
      for (let r_jr = 0; r_jr < 3; r_jr++) {
        if (k_jr * 2 >= 1) {
          const sub_jr = f32[convolution_at_row2 + r_jr * 112 + 11983]! - f32[bn1Running_mean_row2]!;
          const add_jr = sub_jr * f32[rsqrt_at_row2]! * f32[bn1Weight_row2]! + f32[bn1Bias_row2]!;
          windowMax_jr = Math.max(windowMax_jr, Math.max(add_jr, 0));
          const sub_jr_j1 = f32[convolution_at_row2 + r_jr * 112 + 12207]! - f32[bn1Running_mean_row2]!;
          const add_jr_j1 = sub_jr_j1 * f32[rsqrt_at_row2]! * f32[bn1Weight_row2]! + f32[bn1Bias_row2]!;
          windowMax_jr_j1 = Math.max(windowMax_jr_j1, Math.max(add_jr_j1, 0));
        }
        const sub_k1_jr = f32[convolution_at_row2 + r_jr * 112 + 11985]! - f32[bn1Running_mean_row2]!;
        const add_k1_jr = sub_k1_jr * f32[rsqrt_at_row2]! * f32[bn1Weight_row2]! + f32[bn1Bias_row2]!;
        windowMax_k1_jr = Math.max(windowMax_k1_jr, Math.max(add_k1_jr, 0));
        const sub_k1_jr_j1 = f32[convolution_at_row2 + r_jr * 112 + 12209]! - f32[bn1Running_mean_row2]!;
        const add_k1_jr_j1 = sub_k1_jr_j1 * f32[rsqrt_at_row2]! * f32[bn1Weight_row2]! + f32[bn1Bias_row2]!;
        windowMax_k1_jr_j1 = Math.max(windowMax_k1_jr_j1, Math.max(add_k1_jr_j1, 0));
        const sub_k2_jr = f32[convolution_at_row2 + r_jr * 112 + 11987]! - f32[bn1Running_mean_row2]!;
        const add_k2_jr = sub_k2_jr * f32[rsqrt_at_row2]! * f32[bn1Weight_row2]! + f32[bn1Bias_row2]!;
        windowMax_k2_jr = Math.max(windowMax_k2_jr, Math.max(add_k2_jr, 0));
        const sub_k2_jr_j1 = f32[convolution_at_row2 + r_jr * 112 + 12211]! - f32[bn1Running_mean_row2]!;
        const add_k2_jr_j1 = sub_k2_jr_j1 * f32[rsqrt_at_row2]! * f32[bn1Weight_row2]! + f32[bn1Bias_row2]!;
        windowMax_k2_jr_j1 = Math.max(windowMax_k2_jr_j1, Math.max(add_k2_jr_j1, 0));
        const sub_k3_jr = f32[convolution_at_row2 + r_jr * 112 + 11989]! - f32[bn1Running_mean_row2]!;
        const add_k3_jr = sub_k3_jr * f32[rsqrt_at_row2]! * f32[bn1Weight_row2]! + f32[bn1Bias_row2]!;
        windowMax_k3_jr = Math.max(windowMax_k3_jr, Math.max(add_k3_jr, 0));
        const sub_k3_jr_j1 = f32[convolution_at_row2 + r_jr * 112 + 12213]! - f32[bn1Running_mean_row2]!;
        const add_k3_jr_j1 = sub_k3_jr_j1 * f32[rsqrt_at_row2]! * f32[bn1Weight_row2]! + f32[bn1Bias_row2]!;
        windowMax_k3_jr_j1 = Math.max(windowMax_k3_jr_j1, Math.max(add_k3_jr_j1, 0));
        const sub_jrSJr1 = f32[convolution_at_row2 + r_jr * 112 + 11984]! - f32[bn1Running_mean_row2]!;
        const add_jrSJr1 = sub_jrSJr1 * f32[rsqrt_at_row2]! * f32[bn1Weight_row2]! + f32[bn1Bias_row2]!;
        windowMax_jr = Math.max(windowMax_jr, Math.max(add_jrSJr1, 0));
        const sub_jr_j1SJr1 = f32[convolution_at_row2 + r_jr * 112 + 12208]! - f32[bn1Running_mean_row2]!;
        const add_jr_j1SJr1 = sub_jr_j1SJr1 * f32[rsqrt_at_row2]! * f32[bn1Weight_row2]! + f32[bn1Bias_row2]!;
        windowMax_jr_j1 = Math.max(windowMax_jr_j1, Math.max(add_jr_j1SJr1, 0));
        const sub_k1_jrSJr1 = f32[convolution_at_row2 + r_jr * 112 + 11986]! - f32[bn1Running_mean_row2]!;
        const add_k1_jrSJr1 = sub_k1_jrSJr1 * f32[rsqrt_at_row2]! * f32[bn1Weight_row2]! + f32[bn1Bias_row2]!;
        windowMax_k1_jr = Math.max(windowMax_k1_jr, Math.max(add_k1_jrSJr1, 0));
        const sub_k1_jr_j1SJr1 = f32[convolution_at_row2 + r_jr * 112 + 12210]! - f32[bn1Running_mean_row2]!;
        const mul2_k1_jr_j1SJr1 = sub_k1_jr_j1SJr1 * f32[rsqrt_at_row2]! * f32[bn1Weight_row2]!;
        windowMax_k1_jr_j1 = Math.max(
          windowMax_k1_jr_j1,
          Math.max(mul2_k1_jr_j1SJr1 + f32[bn1Bias_row2]!, 0),
        );
        const sub_k2_jrSJr1 = f32[convolution_at_row2 + r_jr * 112 + 11988]! - f32[bn1Running_mean_row2]!;
        const add_k2_jrSJr1 = sub_k2_jrSJr1 * f32[rsqrt_at_row2]! * f32[bn1Weight_row2]! + f32[bn1Bias_row2]!;
        windowMax_k2_jr = Math.max(windowMax_k2_jr, Math.max(add_k2_jrSJr1, 0));
        const sub_k2_jr_j1SJr1 = f32[convolution_at_row2 + r_jr * 112 + 12212]! - f32[bn1Running_mean_row2]!;
        const mul2_k2_jr_j1SJr1 = sub_k2_jr_j1SJr1 * f32[rsqrt_at_row2]! * f32[bn1Weight_row2]!;
        windowMax_k2_jr_j1 = Math.max(
          windowMax_k2_jr_j1,
          Math.max(mul2_k2_jr_j1SJr1 + f32[bn1Bias_row2]!, 0),
        );
        const sub_k3_jrSJr1 = f32[convolution_at_row2 + r_jr * 112 + 11990]! - f32[bn1Running_mean_row2]!;
        const add_k3_jrSJr1 = sub_k3_jrSJr1 * f32[rsqrt_at_row2]! * f32[bn1Weight_row2]! + f32[bn1Bias_row2]!;
        windowMax_k3_jr = Math.max(windowMax_k3_jr, Math.max(add_k3_jrSJr1, 0));
        const sub_k3_jr_j1SJr1 = f32[convolution_at_row2 + r_jr * 112 + 12214]! - f32[bn1Running_mean_row2]!;
        const mul2_k3_jr_j1SJr1 = sub_k3_jr_j1SJr1 * f32[rsqrt_at_row2]! * f32[bn1Weight_row2]!;
        windowMax_k3_jr_j1 = Math.max(
          windowMax_k3_jr_j1,
          Math.max(mul2_k3_jr_j1SJr1 + f32[bn1Bias_row2]!, 0),
        );
        const sub_jrSJr2 = f32[convolution_at_row2 + r_jr * 112 + 11985]! - f32[bn1Running_mean_row2]!;
        const add_jrSJr2 = sub_jrSJr2 * f32[rsqrt_at_row2]! * f32[bn1Weight_row2]! + f32[bn1Bias_row2]!;
        windowMax_jr = Math.max(windowMax_jr, Math.max(add_jrSJr2, 0));
        const sub_jr_j1SJr2 = f32[convolution_at_row2 + r_jr * 112 + 12209]! - f32[bn1Running_mean_row2]!;
        const add_jr_j1SJr2 = sub_jr_j1SJr2 * f32[rsqrt_at_row2]! * f32[bn1Weight_row2]! + f32[bn1Bias_row2]!;
        windowMax_jr_j1 = Math.max(windowMax_jr_j1, Math.max(add_jr_j1SJr2, 0));
        const sub_k1_jrSJr2 = f32[convolution_at_row2 + r_jr * 112 + 11987]! - f32[bn1Running_mean_row2]!;
        const add_k1_jrSJr2 = sub_k1_jrSJr2 * f32[rsqrt_at_row2]! * f32[bn1Weight_row2]! + f32[bn1Bias_row2]!;
        windowMax_k1_jr = Math.max(windowMax_k1_jr, Math.max(add_k1_jrSJr2, 0));
        const sub_k1_jr_j1SJr2 = f32[convolution_at_row2 + r_jr * 112 + 12211]! - f32[bn1Running_mean_row2]!;
        const mul2_k1_jr_j1SJr2 = sub_k1_jr_j1SJr2 * f32[rsqrt_at_row2]! * f32[bn1Weight_row2]!;
        windowMax_k1_jr_j1 = Math.max(
          windowMax_k1_jr_j1,
          Math.max(mul2_k1_jr_j1SJr2 + f32[bn1Bias_row2]!, 0),
        );
        const sub_k2_jrSJr2 = f32[convolution_at_row2 + r_jr * 112 + 11989]! - f32[bn1Running_mean_row2]!;
        const add_k2_jrSJr2 = sub_k2_jrSJr2 * f32[rsqrt_at_row2]! * f32[bn1Weight_row2]! + f32[bn1Bias_row2]!;
        windowMax_k2_jr = Math.max(windowMax_k2_jr, Math.max(add_k2_jrSJr2, 0));
        const sub_k2_jr_j1SJr2 = f32[convolution_at_row2 + r_jr * 112 + 12213]! - f32[bn1Running_mean_row2]!;
        const mul2_k2_jr_j1SJr2 = sub_k2_jr_j1SJr2 * f32[rsqrt_at_row2]! * f32[bn1Weight_row2]!;
        windowMax_k2_jr_j1 = Math.max(
          windowMax_k2_jr_j1,
          Math.max(mul2_k2_jr_j1SJr2 + f32[bn1Bias_row2]!, 0),
        );
        const sub_k3_jrSJr2 = f32[convolution_at_row2 + r_jr * 112 + 11991]! - f32[bn1Running_mean_row2]!;
        const add_k3_jrSJr2 = sub_k3_jrSJr2 * f32[rsqrt_at_row2]! * f32[bn1Weight_row2]! + f32[bn1Bias_row2]!;
        windowMax_k3_jr = Math.max(windowMax_k3_jr, Math.max(add_k3_jrSJr2, 0));
        const sub_k3_jr_j1SJr2 = f32[convolution_at_row2 + r_jr * 112 + 12215]! - f32[bn1Running_mean_row2]!;
        const mul2_k3_jr_j1SJr2 = sub_k3_jr_j1SJr2 * f32[rsqrt_at_row2]! * f32[bn1Weight_row2]!;
        windowMax_k3_jr_j1 = Math.max(
          windowMax_k3_jr_j1,
          Math.max(mul2_k3_jr_j1SJr2 + f32[bn1Bias_row2]!, 0),
        );
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
 * rsqrt, resnet18.ts:46
 * relu, resnet18.ts:46
 */
function rsqrt_relu(
  f32: Float32Array,
  layer10Bn1Running_var: number,
  convolution_at: number,
  layer10Bn1Running_mean: number,
  layer10Bn1Weight: number,
  layer10Bn1Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    const add = Math.fround(f32[layer10Bn1Running_var + i]! + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = 1 / Math.sqrt(add);
    const running_mean = f32[layer10Bn1Running_mean + i]!;
    const weight = f32[layer10Bn1Weight + i]!;
    const bias = f32[layer10Bn1Bias + i]!;
    const convolution_at_row = convolution_at + i * 3136;
    const relu_at_row = relu_at + i * 3136;
    for (let s = 0; s < 3136; s++) {
      const mul2 = (f32[convolution_at_row + s]! - running_mean) * rsqrt * weight;
      f32[relu_at_row + s] = Math.max(mul2 + bias, 0);
    }
  }
}

/**
 * rsqrt, resnet18.ts:47
 * relu, resnet18.ts:48
 */
function rsqrt_relu2(
  f32: Float32Array,
  layer10Bn2Running_var: number,
  windowMax_at: number,
  convolution_at: number,
  layer10Bn2Running_mean: number,
  layer10Bn2Weight: number,
  layer10Bn2Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    const add = Math.fround(f32[layer10Bn2Running_var + i]! + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = 1 / Math.sqrt(add);
    const running_mean = f32[layer10Bn2Running_mean + i]!;
    const weight = f32[layer10Bn2Weight + i]!;
    const bias = f32[layer10Bn2Bias + i]!;
    const windowMax_at_row = windowMax_at + i * 3136;
    const convolution_at_row = convolution_at + i * 3136;
    const relu_at_row = relu_at + i * 3136;
    for (let s = 0; s < 3136; s++) {
      const mul2 = (f32[convolution_at_row + s]! - running_mean) * rsqrt * weight;
      f32[relu_at_row + s] = Math.max(f32[windowMax_at_row + s]! + (mul2 + bias), 0);
    }
  }
}

/**
 * rsqrt, resnet18.ts:46
 * relu, resnet18.ts:46
 */
function rsqrt_relu3(
  f32: Float32Array,
  layer20Bn1Running_var: number,
  convolution_at: number,
  layer20Bn1Running_mean: number,
  layer20Bn1Weight: number,
  layer20Bn1Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 128; i++) {
    const add = Math.fround(f32[layer20Bn1Running_var + i]! + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = 1 / Math.sqrt(add);
    const running_mean = f32[layer20Bn1Running_mean + i]!;
    const weight = f32[layer20Bn1Weight + i]!;
    const bias = f32[layer20Bn1Bias + i]!;
    const convolution_at_row = convolution_at + i * 784;
    const relu_at_row = relu_at + i * 784;
    for (let s = 0; s < 784; s++) {
      const mul2 = (f32[convolution_at_row + s]! - running_mean) * rsqrt * weight;
      f32[relu_at_row + s] = Math.max(mul2 + bias, 0);
    }
  }
}

/**
 * rsqrt, resnet18.ts:50
 * relu, resnet18.ts:50
 */
function rsqrt_relu4(
  f32: Float32Array,
  layer20Downsample1Running_var: number,
  convolution_at: number,
  layer20Downsample1Running_mean: number,
  layer20Downsample1Weight: number,
  layer20Downsample1Bias: number,
  convolution_at2: number,
  layer20Bn2Running_mean: number,
  rsqrt_at: number,
  layer20Bn2Weight: number,
  layer20Bn2Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 128; i++) {
    const add = Math.fround(f32[layer20Downsample1Running_var + i]! + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = 1 / Math.sqrt(add);
    const running_mean = f32[layer20Downsample1Running_mean + i]!;
    const weight = f32[layer20Downsample1Weight + i]!;
    const bias = f32[layer20Downsample1Bias + i]!;
    const running_mean2 = f32[layer20Bn2Running_mean + i]!;
    const rsqrt2 = f32[rsqrt_at + i]!;
    const weight2 = f32[layer20Bn2Weight + i]!;
    const bias2 = f32[layer20Bn2Bias + i]!;
    const convolution_at_row = convolution_at + i * 784;
    const convolution_at2_row = convolution_at2 + i * 784;
    const relu_at_row = relu_at + i * 784;
    for (let s = 0; s < 784; s++) {
      const mul2 = (f32[convolution_at_row + s]! - running_mean) * rsqrt * weight;
      const mul4 = (f32[convolution_at2_row + s]! - running_mean2) * rsqrt2 * weight2;
      f32[relu_at_row + s] = Math.max(mul2 + bias + (mul4 + bias2), 0);
    }
  }
}

/**
 * rsqrt, resnet18.ts:47
 * relu, resnet18.ts:48
 */
function rsqrt_relu5(
  f32: Float32Array,
  layer21Bn2Running_var: number,
  relu_at: number,
  convolution_at: number,
  layer21Bn2Running_mean: number,
  layer21Bn2Weight: number,
  layer21Bn2Bias: number,
  relu_at2: number,
): void {
  for (let i = 0; i < 128; i++) {
    const add = Math.fround(f32[layer21Bn2Running_var + i]! + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = 1 / Math.sqrt(add);
    const running_mean = f32[layer21Bn2Running_mean + i]!;
    const weight = f32[layer21Bn2Weight + i]!;
    const bias = f32[layer21Bn2Bias + i]!;
    const relu_at_row = relu_at + i * 784;
    const convolution_at_row = convolution_at + i * 784;
    const relu_at2_row = relu_at2 + i * 784;
    for (let s = 0; s < 784; s++) {
      const mul2 = (f32[convolution_at_row + s]! - running_mean) * rsqrt * weight;
      f32[relu_at2_row + s] = Math.max(f32[relu_at_row + s]! + (mul2 + bias), 0);
    }
  }
}

/**
 * rsqrt, resnet18.ts:46
 * relu, resnet18.ts:46
 */
function rsqrt_relu6(
  f32: Float32Array,
  layer30Bn1Running_var: number,
  convolution_at: number,
  layer30Bn1Running_mean: number,
  layer30Bn1Weight: number,
  layer30Bn1Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 256; i++) {
    const add = Math.fround(f32[layer30Bn1Running_var + i]! + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = 1 / Math.sqrt(add);
    const running_mean = f32[layer30Bn1Running_mean + i]!;
    const weight = f32[layer30Bn1Weight + i]!;
    const bias = f32[layer30Bn1Bias + i]!;
    const convolution_at_row = convolution_at + i * 196;
    const relu_at_row = relu_at + i * 196;
    for (let s = 0; s < 196; s++) {
      const mul2 = (f32[convolution_at_row + s]! - running_mean) * rsqrt * weight;
      f32[relu_at_row + s] = Math.max(mul2 + bias, 0);
    }
  }
}

/**
 * rsqrt, resnet18.ts:50
 * relu, resnet18.ts:50
 */
function rsqrt_relu7(
  f32: Float32Array,
  layer30Downsample1Running_var: number,
  convolution_at: number,
  layer30Downsample1Running_mean: number,
  layer30Downsample1Weight: number,
  layer30Downsample1Bias: number,
  convolution_at2: number,
  layer30Bn2Running_mean: number,
  rsqrt_at: number,
  layer30Bn2Weight: number,
  layer30Bn2Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 256; i++) {
    const add = Math.fround(f32[layer30Downsample1Running_var + i]! + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = 1 / Math.sqrt(add);
    const running_mean = f32[layer30Downsample1Running_mean + i]!;
    const weight = f32[layer30Downsample1Weight + i]!;
    const bias = f32[layer30Downsample1Bias + i]!;
    const running_mean2 = f32[layer30Bn2Running_mean + i]!;
    const rsqrt2 = f32[rsqrt_at + i]!;
    const weight2 = f32[layer30Bn2Weight + i]!;
    const bias2 = f32[layer30Bn2Bias + i]!;
    const convolution_at_row = convolution_at + i * 196;
    const convolution_at2_row = convolution_at2 + i * 196;
    const relu_at_row = relu_at + i * 196;
    for (let s = 0; s < 196; s++) {
      const mul2 = (f32[convolution_at_row + s]! - running_mean) * rsqrt * weight;
      const mul4 = (f32[convolution_at2_row + s]! - running_mean2) * rsqrt2 * weight2;
      f32[relu_at_row + s] = Math.max(mul2 + bias + (mul4 + bias2), 0);
    }
  }
}

/**
 * rsqrt, resnet18.ts:47
 * relu, resnet18.ts:48
 */
function rsqrt_relu8(
  f32: Float32Array,
  layer31Bn2Running_var: number,
  relu_at: number,
  convolution_at: number,
  layer31Bn2Running_mean: number,
  layer31Bn2Weight: number,
  layer31Bn2Bias: number,
  relu_at2: number,
): void {
  for (let i = 0; i < 256; i++) {
    const add = Math.fround(f32[layer31Bn2Running_var + i]! + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = 1 / Math.sqrt(add);
    const running_mean = f32[layer31Bn2Running_mean + i]!;
    const weight = f32[layer31Bn2Weight + i]!;
    const bias = f32[layer31Bn2Bias + i]!;
    const relu_at_row = relu_at + i * 196;
    const convolution_at_row = convolution_at + i * 196;
    const relu_at2_row = relu_at2 + i * 196;
    for (let s = 0; s < 196; s++) {
      const mul2 = (f32[convolution_at_row + s]! - running_mean) * rsqrt * weight;
      f32[relu_at2_row + s] = Math.max(f32[relu_at_row + s]! + (mul2 + bias), 0);
    }
  }
}

/**
 * rsqrt, resnet18.ts:46
 * relu, resnet18.ts:46
 */
function rsqrt_relu9(
  f32: Float32Array,
  layer40Bn1Running_var: number,
  convolution_at: number,
  layer40Bn1Running_mean: number,
  layer40Bn1Weight: number,
  layer40Bn1Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 512; i++) {
    const add = Math.fround(f32[layer40Bn1Running_var + i]! + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = 1 / Math.sqrt(add);
    const running_mean = f32[layer40Bn1Running_mean + i]!;
    const weight = f32[layer40Bn1Weight + i]!;
    const bias = f32[layer40Bn1Bias + i]!;
    const convolution_at_row = convolution_at + i * 49;
    const relu_at_row = relu_at + i * 49;
    for (let s = 0; s < 49; s++) {
      const mul2 = (f32[convolution_at_row + s]! - running_mean) * rsqrt * weight;
      f32[relu_at_row + s] = Math.max(mul2 + bias, 0);
    }
  }
}

/**
 * rsqrt, resnet18.ts:50
 * relu, resnet18.ts:50
 */
function rsqrt_relu10(
  f32: Float32Array,
  layer40Downsample1Running_var: number,
  convolution_at: number,
  layer40Downsample1Running_mean: number,
  layer40Downsample1Weight: number,
  layer40Downsample1Bias: number,
  convolution_at2: number,
  layer40Bn2Running_mean: number,
  rsqrt_at: number,
  layer40Bn2Weight: number,
  layer40Bn2Bias: number,
  relu_at: number,
): void {
  for (let i = 0; i < 512; i++) {
    const add = Math.fround(f32[layer40Downsample1Running_var + i]! + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = 1 / Math.sqrt(add);
    const running_mean = f32[layer40Downsample1Running_mean + i]!;
    const weight = f32[layer40Downsample1Weight + i]!;
    const bias = f32[layer40Downsample1Bias + i]!;
    const running_mean2 = f32[layer40Bn2Running_mean + i]!;
    const rsqrt2 = f32[rsqrt_at + i]!;
    const weight2 = f32[layer40Bn2Weight + i]!;
    const bias2 = f32[layer40Bn2Bias + i]!;
    const convolution_at_row = convolution_at + i * 49;
    const convolution_at2_row = convolution_at2 + i * 49;
    const relu_at_row = relu_at + i * 49;
    for (let s = 0; s < 49; s++) {
      const mul2 = (f32[convolution_at_row + s]! - running_mean) * rsqrt * weight;
      const mul4 = (f32[convolution_at2_row + s]! - running_mean2) * rsqrt2 * weight2;
      f32[relu_at_row + s] = Math.max(mul2 + bias + (mul4 + bias2), 0);
    }
  }
}

/**
 * rsqrt, resnet18.ts:47
 * sum, resnet18.ts:65
 * div, resnet18.ts:65
 */
function sum_div4(
  f32: Float32Array,
  layer41Bn2Running_var: number,
  relu_at: number,
  convolution_at: number,
  layer41Bn2Running_mean: number,
  layer41Bn2Weight: number,
  layer41Bn2Bias: number,
  div_at: number,
): void {
  for (let i = 0; i < 512; i += 4) {
    const add = Math.fround(f32[layer41Bn2Running_var + i]! + /* 0.00001 */ 0.000009999999747378752);
    const add_i1 = Math.fround(f32[layer41Bn2Running_var + i + 1]! + 0.000009999999747378752);
    const add_i2 = Math.fround(f32[layer41Bn2Running_var + i + 2]! + 0.000009999999747378752);
    const add_i3 = Math.fround(f32[layer41Bn2Running_var + i + 3]! + 0.000009999999747378752);
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const rsqrt = 1 / Math.sqrt(add);
    const rsqrt_i1 = 1 / Math.sqrt(add_i1);
    const rsqrt_i2 = 1 / Math.sqrt(add_i2);
    const rsqrt_i3 = 1 / Math.sqrt(add_i3);
    const running_mean = f32[layer41Bn2Running_mean + i]!;
    const running_mean_i1 = f32[layer41Bn2Running_mean + i + 1]!;
    const running_mean_i2 = f32[layer41Bn2Running_mean + i + 2]!;
    const running_mean_i3 = f32[layer41Bn2Running_mean + i + 3]!;
    const weight = f32[layer41Bn2Weight + i]!;
    const weight_i1 = f32[layer41Bn2Weight + i + 1]!;
    const weight_i2 = f32[layer41Bn2Weight + i + 2]!;
    const weight_i3 = f32[layer41Bn2Weight + i + 3]!;
    const bias = f32[layer41Bn2Bias + i]!;
    const bias_i1 = f32[layer41Bn2Bias + i + 1]!;
    const bias_i2 = f32[layer41Bn2Bias + i + 2]!;
    const bias_i3 = f32[layer41Bn2Bias + i + 3]!;
    const relu_at_row = relu_at + i * 49;
    const convolution_at_row = convolution_at + i * 49;
    for (let s = 0; s < 49; s++) {
      const mul_i1 = (f32[convolution_at_row + s + 49]! - running_mean_i1) * rsqrt_i1;
      const mul_i2 = (f32[convolution_at_row + s + 98]! - running_mean_i2) * rsqrt_i2;
      const mul_i3 = (f32[convolution_at_row + s + 147]! - running_mean_i3) * rsqrt_i3;
      const mul2 = (f32[convolution_at_row + s]! - running_mean) * rsqrt * weight;
      const relu2_i1 = Math.max(f32[relu_at_row + s + 49]! + (mul_i1 * weight_i1 + bias_i1), 0);
      const relu2_i2 = Math.max(f32[relu_at_row + s + 98]! + (mul_i2 * weight_i2 + bias_i2), 0);
      const relu2_i3 = Math.max(f32[relu_at_row + s + 147]! + (mul_i3 * weight_i3 + bias_i3), 0);
      sum += Math.max(f32[relu_at_row + s]! + (mul2 + bias), 0);
      sum_i1 += relu2_i1;
      sum_i2 += relu2_i2;
      sum_i3 += relu2_i3;
    }
    f32[div_at + i] = sum / 49;
    f32[div_at + i + 1] = sum_i1 / 49;
    f32[div_at + i + 2] = sum_i2 / 49;
    f32[div_at + i + 3] = sum_i3 / 49;
  }
}

/**
 * sum, resnet18.ts:67
 */
function sum3(f32: Float32Array, add_at: number, select_at: number, sum_at: number, sum_at2: number): void {
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
  let sum32 = 0;
  sum32 += Math.log(Math.fround(sum)) + f32[select_at]! - f32[sum_at]!;
  f32[sum_at2] = sum32;
}

function step({ f32, i32 }: Views): void {
  convolution(f32, 24191456 /* x */, 0 /* conv1.weight */, 23388640 /* convolution */);
  sum_relu(
    f32,
    23388640 /* convolution */,
    25144816 /* sum */,
    25144880 /* div */,
    25144944 /* sum */,
    25145008 /* rsqrt */,
    9408 /* bn1.weight */,
    9472 /* bn1.bias */,
    24342000 /* relu */,
  );
  windowMax_windowArgmax(
    f32,
    i32,
    24342000 /* relu */,
    25145072 /* windowMax */,
    25345776 /* windowArgmax */,
  );
  convolution2(f32, 25145072 /* windowMax */, 9536 /* layer1.0.conv1.weight */, 25546480 /* convolution */);
  sum_relu2(
    f32,
    25546480 /* convolution */,
    25947888 /* sum */,
    25947952 /* div */,
    25948016 /* sum */,
    25948080 /* rsqrt */,
    46400 /* layer1.0.bn1.weight */,
    46464 /* layer1.0.bn1.bias */,
    25747184 /* relu */,
  );
  convolution2(f32, 25747184 /* relu */, 46528 /* layer1.0.conv2.weight */, 25948144 /* convolution */);
  sum_relu3(
    f32,
    25948144 /* convolution */,
    26349552 /* sum */,
    26349616 /* div */,
    26349680 /* sum */,
    26349744 /* rsqrt */,
    25145072 /* windowMax */,
    83392 /* layer1.0.bn2.weight */,
    83456 /* layer1.0.bn2.bias */,
    26148848 /* relu */,
  );
  convolution2(f32, 26148848 /* relu */, 83520 /* layer1.1.conv1.weight */, 26349808 /* convolution */);
  sum_relu2(
    f32,
    26349808 /* convolution */,
    26751216 /* sum */,
    26751280 /* div */,
    26751344 /* sum */,
    26751408 /* rsqrt */,
    120384 /* layer1.1.bn1.weight */,
    120448 /* layer1.1.bn1.bias */,
    26550512 /* relu */,
  );
  convolution2(f32, 26550512 /* relu */, 120512 /* layer1.1.conv2.weight */, 26751472 /* convolution */);
  sum_relu3(
    f32,
    26751472 /* convolution */,
    27152880 /* sum */,
    27152944 /* div */,
    27153008 /* sum */,
    27153072 /* rsqrt */,
    26148848 /* relu */,
    157376 /* layer1.1.bn2.weight */,
    157440 /* layer1.1.bn2.bias */,
    26952176 /* relu */,
  );
  convolution3(f32, 26952176 /* relu */, 157504 /* layer2.0.conv1.weight */, 27153136 /* convolution */);
  sum_relu4(
    f32,
    27153136 /* convolution */,
    27353840 /* sum */,
    27353968 /* div */,
    27354096 /* sum */,
    27354224 /* rsqrt */,
    231232 /* layer2.0.bn1.weight */,
    231360 /* layer2.0.bn1.bias */,
    27253488 /* relu */,
  );
  convolution4(f32, 27253488 /* relu */, 231488 /* layer2.0.conv2.weight */, 27354352 /* convolution */);
  sum_rsqrt(
    f32,
    27354352 /* convolution */,
    27454704 /* sum */,
    27454832 /* div */,
    27454960 /* sum */,
    27455088 /* rsqrt */,
  );
  convolution5(
    f32,
    26952176 /* relu */,
    379200 /* layer2.0.downsample.0.weight */,
    27455216 /* convolution */,
  );
  sum_relu5(
    f32,
    27455216 /* convolution */,
    27655920 /* sum */,
    27656048 /* div */,
    27656176 /* sum */,
    27656304 /* rsqrt */,
    387392 /* layer2.0.downsample.1.weight */,
    387520 /* layer2.0.downsample.1.bias */,
    27354352 /* convolution */,
    27454832 /* div */,
    27455088 /* rsqrt */,
    378944 /* layer2.0.bn2.weight */,
    379072 /* layer2.0.bn2.bias */,
    27555568 /* relu */,
  );
  convolution4(f32, 27555568 /* relu */, 387648 /* layer2.1.conv1.weight */, 27656432 /* convolution */);
  sum_relu4(
    f32,
    27656432 /* convolution */,
    27857136 /* sum */,
    27857264 /* div */,
    27857392 /* sum */,
    27857520 /* rsqrt */,
    535104 /* layer2.1.bn1.weight */,
    535232 /* layer2.1.bn1.bias */,
    27756784 /* relu */,
  );
  convolution4(f32, 27756784 /* relu */, 535360 /* layer2.1.conv2.weight */, 27857648 /* convolution */);
  sum_relu6(
    f32,
    27857648 /* convolution */,
    28058352 /* sum */,
    28058480 /* div */,
    28058608 /* sum */,
    28058736 /* rsqrt */,
    27555568 /* relu */,
    682816 /* layer2.1.bn2.weight */,
    682944 /* layer2.1.bn2.bias */,
    27958000 /* relu */,
  );
  convolution6(f32, 27958000 /* relu */, 683072 /* layer3.0.conv1.weight */, 28058864 /* convolution */);
  sum_relu7(
    f32,
    28058864 /* convolution */,
    28159216 /* sum */,
    28159472 /* div */,
    28159728 /* sum */,
    28159984 /* rsqrt */,
    977984 /* layer3.0.bn1.weight */,
    978240 /* layer3.0.bn1.bias */,
    28109040 /* relu */,
  );
  convolution7(f32, 28109040 /* relu */, 978496 /* layer3.0.conv2.weight */, 28160240 /* convolution */);
  sum_rsqrt2(
    f32,
    28160240 /* convolution */,
    28210416 /* sum */,
    28210672 /* div */,
    28210928 /* sum */,
    28211184 /* rsqrt */,
  );
  convolution8(
    f32,
    27958000 /* relu */,
    1568832 /* layer3.0.downsample.0.weight */,
    28211440 /* convolution */,
  );
  sum_relu8(
    f32,
    28211440 /* convolution */,
    28311792 /* sum */,
    28312048 /* div */,
    28312304 /* sum */,
    28312560 /* rsqrt */,
    1601600 /* layer3.0.downsample.1.weight */,
    1601856 /* layer3.0.downsample.1.bias */,
    28160240 /* convolution */,
    28210672 /* div */,
    28211184 /* rsqrt */,
    1568320 /* layer3.0.bn2.weight */,
    1568576 /* layer3.0.bn2.bias */,
    28261616 /* relu */,
  );
  convolution7(f32, 28261616 /* relu */, 1602112 /* layer3.1.conv1.weight */, 28312816 /* convolution */);
  sum_relu7(
    f32,
    28312816 /* convolution */,
    28413168 /* sum */,
    28413424 /* div */,
    28413680 /* sum */,
    28413936 /* rsqrt */,
    2191936 /* layer3.1.bn1.weight */,
    2192192 /* layer3.1.bn1.bias */,
    28362992 /* relu */,
  );
  convolution7(f32, 28362992 /* relu */, 2192448 /* layer3.1.conv2.weight */, 28414192 /* convolution */);
  sum_relu9(
    f32,
    28414192 /* convolution */,
    28514544 /* sum */,
    28514800 /* div */,
    28515056 /* sum */,
    28515312 /* rsqrt */,
    28261616 /* relu */,
    2782272 /* layer3.1.bn2.weight */,
    2782528 /* layer3.1.bn2.bias */,
    28464368 /* relu */,
  );
  convolution9(f32, 28464368 /* relu */, 2782784 /* layer4.0.conv1.weight */, 28515568 /* convolution */);
  sum_relu10(
    f32,
    28515568 /* convolution */,
    28565744 /* sum */,
    28566256 /* div */,
    28566768 /* sum */,
    28567280 /* rsqrt */,
    3962432 /* layer4.0.bn1.weight */,
    3962944 /* layer4.0.bn1.bias */,
    28540656 /* relu */,
  );
  convolution10(f32, 28540656 /* relu */, 3963456 /* layer4.0.conv2.weight */, 28567792 /* convolution */);
  sum_rsqrt3(
    f32,
    28567792 /* convolution */,
    28592880 /* sum */,
    28593392 /* div */,
    28593904 /* sum */,
    28594416 /* rsqrt */,
  );
  convolution11(
    f32,
    28464368 /* relu */,
    6323776 /* layer4.0.downsample.0.weight */,
    28594928 /* convolution */,
  );
  sum_relu11(
    f32,
    28594928 /* convolution */,
    28645104 /* sum */,
    28645616 /* div */,
    28646128 /* sum */,
    28646640 /* rsqrt */,
    6454848 /* layer4.0.downsample.1.weight */,
    6455360 /* layer4.0.downsample.1.bias */,
    28567792 /* convolution */,
    28593392 /* div */,
    28594416 /* rsqrt */,
    6322752 /* layer4.0.bn2.weight */,
    6323264 /* layer4.0.bn2.bias */,
    28620016 /* relu */,
  );
  convolution10(f32, 28620016 /* relu */, 6455872 /* layer4.1.conv1.weight */, 28647152 /* convolution */);
  sum_relu10(
    f32,
    28647152 /* convolution */,
    28697328 /* sum */,
    28697840 /* div */,
    28698352 /* sum */,
    28698864 /* rsqrt */,
    8815168 /* layer4.1.bn1.weight */,
    8815680 /* layer4.1.bn1.bias */,
    28672240 /* relu */,
  );
  convolution10(f32, 28672240 /* relu */, 8816192 /* layer4.1.conv2.weight */, 28699376 /* convolution */);
  sum_div(
    f32,
    28699376 /* convolution */,
    28749552 /* sum */,
    28750064 /* div */,
    28750576 /* sum */,
    28751088 /* rsqrt */,
    28620016 /* relu */,
    11175488 /* layer4.1.bn2.weight */,
    11176000 /* layer4.1.bn2.bias */,
    28724464 /* relu */,
    28751600 /* div */,
  );
  contraction_add(
    f32,
    28751600 /* div */,
    11176512 /* fc.weight */,
    11688512 /* fc.bias */,
    28752112 /* add */,
  );
  sum(f32, i32, 24341984 /* label */, 28752112 /* add */, 24341988 /* sum */);
  amax_select(f32, 28752112 /* add */, 24341992 /* select */);
  exp(f32, 28752112 /* add */, 24341992 /* select */, 28752112 /* exp */, 1000);
  sum_div2(
    f32,
    28752112 /* exp */,
    24341992 /* select */,
    24341988 /* sum */,
    24341992 /* div */,
    24341988 /* loss */,
  );
  if (i32[23388632 /* tapeless.guard */]! !== 0 && !Number.isFinite(f32[24341988 /* loss */]!)) return;
  update(f32, 11689512 /* bn1.running_mean */, 25144816 /* sum */, 64);
  update2(f32, 11689576 /* bn1.running_var */, 25144944 /* sum */, 64);
  update3(f32, 11689640 /* layer1.0.bn1.running_mean */, 25947888 /* sum */, 64);
  update4(f32, 11689704 /* layer1.0.bn1.running_var */, 25948016 /* sum */, 64);
  update3(f32, 11689768 /* layer1.0.bn2.running_mean */, 26349552 /* sum */, 64);
  update4(f32, 11689832 /* layer1.0.bn2.running_var */, 26349680 /* sum */, 64);
  update3(f32, 11689896 /* layer1.1.bn1.running_mean */, 26751216 /* sum */, 64);
  update4(f32, 11689960 /* layer1.1.bn1.running_var */, 26751344 /* sum */, 64);
  update3(f32, 11690024 /* layer1.1.bn2.running_mean */, 27152880 /* sum */, 64);
  update4(f32, 11690088 /* layer1.1.bn2.running_var */, 27153008 /* sum */, 64);
  update5(f32, 11690152 /* layer2.0.bn1.running_mean */, 27353840 /* sum */, 128);
  update6(f32, 11690280 /* layer2.0.bn1.running_var */, 27354096 /* sum */, 128);
  update5(f32, 11690408 /* layer2.0.bn2.running_mean */, 27454704 /* sum */, 128);
  update6(f32, 11690536 /* layer2.0.bn2.running_var */, 27454960 /* sum */, 128);
  update5(f32, 11690664 /* layer2.0.downsample.1.running_mean */, 27655920 /* sum */, 128);
  update6(f32, 11690792 /* layer2.0.downsample.1.running_var */, 27656176 /* sum */, 128);
  update5(f32, 11690920 /* layer2.1.bn1.running_mean */, 27857136 /* sum */, 128);
  update6(f32, 11691048 /* layer2.1.bn1.running_var */, 27857392 /* sum */, 128);
  update5(f32, 11691176 /* layer2.1.bn2.running_mean */, 28058352 /* sum */, 128);
  update6(f32, 11691304 /* layer2.1.bn2.running_var */, 28058608 /* sum */, 128);
  update7(f32, 11691432 /* layer3.0.bn1.running_mean */, 28159216 /* sum */, 256);
  update8(f32, 11691688 /* layer3.0.bn1.running_var */, 28159728 /* sum */, 256);
  update7(f32, 11691944 /* layer3.0.bn2.running_mean */, 28210416 /* sum */, 256);
  update8(f32, 11692200 /* layer3.0.bn2.running_var */, 28210928 /* sum */, 256);
  update7(f32, 11692456 /* layer3.0.downsample.1.running_mean */, 28311792 /* sum */, 256);
  update8(f32, 11692712 /* layer3.0.downsample.1.running_var */, 28312304 /* sum */, 256);
  update7(f32, 11692968 /* layer3.1.bn1.running_mean */, 28413168 /* sum */, 256);
  update8(f32, 11693224 /* layer3.1.bn1.running_var */, 28413680 /* sum */, 256);
  update7(f32, 11693480 /* layer3.1.bn2.running_mean */, 28514544 /* sum */, 256);
  update8(f32, 11693736 /* layer3.1.bn2.running_var */, 28515056 /* sum */, 256);
  update9(f32, 11693992 /* layer4.0.bn1.running_mean */, 28565744 /* sum */, 512);
  update10(f32, 11694504 /* layer4.0.bn1.running_var */, 28566768 /* sum */, 512);
  update9(f32, 11695016 /* layer4.0.bn2.running_mean */, 28592880 /* sum */, 512);
  update10(f32, 11695528 /* layer4.0.bn2.running_var */, 28593904 /* sum */, 512);
  update9(f32, 11696040 /* layer4.0.downsample.1.running_mean */, 28645104 /* sum */, 512);
  update10(f32, 11696552 /* layer4.0.downsample.1.running_var */, 28646128 /* sum */, 512);
  update9(f32, 11697064 /* layer4.1.bn1.running_mean */, 28697328 /* sum */, 512);
  update10(f32, 11697576 /* layer4.1.bn1.running_var */, 28698352 /* sum */, 512);
  update9(f32, 11698088 /* layer4.1.bn2.running_mean */, 28749552 /* sum */, 512);
  update10(f32, 11698600 /* layer4.1.bn2.running_var */, 28750576 /* sum */, 512);
  update11(i32, 11699112 /* tapeless.step */);
  sum2(
    f32,
    i32,
    24341992 /* div */,
    28752112 /* exp */,
    24341984 /* label */,
    28752112 /* add */,
    28753112 /* sum */,
  );
  update12(f32, 23387628 /* fc.bias.momentum */, 28753112 /* sum */, 11688512 /* fc.bias */, 1000);
  contraction_div(f32, 28752112 /* add */, 11176512 /* fc.weight */, 28565744 /* div */);
  contraction(f32, 28752112 /* add */, 28751600 /* div */, 28753120 /* contraction */);
  update12(
    f32,
    22875628 /* fc.weight.momentum */,
    28753120 /* contraction */,
    11176512 /* fc.weight */,
    512000,
  );
  sum_add(
    f32,
    28724464 /* relu */,
    28565744 /* div */,
    28699376 /* convolution */,
    28750064 /* div */,
    28751088 /* rsqrt */,
    11175488 /* layer4.1.bn2.weight */,
    28566768 /* sum */,
    28592880 /* sum */,
    28751600 /* add */,
    28776688 /* add */,
  );
  update12(
    f32,
    22875116 /* layer4.1.bn2.bias.momentum */,
    28566768 /* sum */,
    11176000 /* layer4.1.bn2.bias */,
    512,
  );
  update12(
    f32,
    22874604 /* layer4.1.bn2.weight.momentum */,
    28592880 /* sum */,
    11175488 /* layer4.1.bn2.weight */,
    512,
  );
  convolution_input_gradient_select(
    f32,
    8816192 /* layer4.1.conv2.weight */,
    28776688 /* add */,
    28672240 /* relu */,
    28699376 /* select */,
  );
  convolution_weight_gradient(f32, 28672240 /* relu */, 28776688 /* add */, 28801776 /* convolution */);
  update12(
    f32,
    20515308 /* layer4.1.conv2.weight.momentum */,
    28801776 /* convolution */,
    8816192 /* layer4.1.conv2.weight */,
    2359296,
  );
  sum_add2(
    f32,
    28699376 /* select */,
    28647152 /* convolution */,
    28697840 /* div */,
    28698864 /* rsqrt */,
    8815168 /* layer4.1.bn1.weight */,
    28566768 /* sum */,
    28592880 /* sum */,
    28672240 /* add */,
    28749552 /* add */,
  );
  update12(
    f32,
    20514796 /* layer4.1.bn1.bias.momentum */,
    28566768 /* sum */,
    8815680 /* layer4.1.bn1.bias */,
    512,
  );
  update12(
    f32,
    20514284 /* layer4.1.bn1.weight.momentum */,
    28592880 /* sum */,
    8815168 /* layer4.1.bn1.weight */,
    512,
  );
  convolution_input_gradient_select2(
    f32,
    6455872 /* layer4.1.conv1.weight */,
    28749552 /* add */,
    28620016 /* relu */,
    28724464 /* relu */,
    28565744 /* div */,
    28724464 /* select */,
  );
  convolution_weight_gradient(f32, 28620016 /* relu */, 28749552 /* add */, 28774640 /* convolution */);
  update12(
    f32,
    18154988 /* layer4.1.conv1.weight.momentum */,
    28774640 /* convolution */,
    6455872 /* layer4.1.conv1.weight */,
    2359296,
  );
  sum_add3(
    f32,
    28724464 /* select */,
    28594928 /* convolution */,
    28645616 /* div */,
    28646640 /* rsqrt */,
    6454848 /* layer4.0.downsample.1.weight */,
    28565744 /* sum */,
    28566768 /* sum */,
    28620016 /* add */,
    28647152 /* add */,
    28567792 /* convolution */,
    28593392 /* div */,
    28594416 /* rsqrt */,
    6322752 /* layer4.0.bn2.weight */,
    28592880 /* sum */,
    28672240 /* add */,
    28697328 /* add */,
  );
  update12(
    f32,
    18022380 /* layer4.0.bn2.bias.momentum */,
    28565744 /* sum */,
    6323264 /* layer4.0.bn2.bias */,
    512,
  );
  update12(
    f32,
    18154476 /* layer4.0.downsample.1.bias.momentum */,
    28565744 /* sum */,
    6455360 /* layer4.0.downsample.1.bias */,
    512,
  );
  update12(
    f32,
    18021868 /* layer4.0.bn2.weight.momentum */,
    28592880 /* sum */,
    6322752 /* layer4.0.bn2.weight */,
    512,
  );
  update12(
    f32,
    18153964 /* layer4.0.downsample.1.weight.momentum */,
    28566768 /* sum */,
    6454848 /* layer4.0.downsample.1.weight */,
    512,
  );
  convolution_input_gradient(
    f32,
    6323776 /* layer4.0.downsample.0.weight */,
    28647152 /* add */,
    28567792 /* convolution */,
  );
  convolution_weight_gradient2(f32, 28464368 /* relu */, 28647152 /* add */, 28722416 /* convolution */);
  update12(
    f32,
    18022892 /* layer4.0.downsample.0.weight.momentum */,
    28722416 /* convolution */,
    6323776 /* layer4.0.downsample.0.weight */,
    131072,
  );
  convolution_input_gradient_select(
    f32,
    3963456 /* layer4.0.conv2.weight */,
    28697328 /* add */,
    28540656 /* relu */,
    28617968 /* select */,
  );
  convolution_weight_gradient(f32, 28540656 /* relu */, 28697328 /* add */, 28722416 /* convolution */);
  update12(
    f32,
    15662572 /* layer4.0.conv2.weight.momentum */,
    28722416 /* convolution */,
    3963456 /* layer4.0.conv2.weight */,
    2359296,
  );
  sum_add2(
    f32,
    28617968 /* select */,
    28515568 /* convolution */,
    28566256 /* div */,
    28567280 /* rsqrt */,
    3962432 /* layer4.0.bn1.weight */,
    28565744 /* sum */,
    28566768 /* sum */,
    28540656 /* add */,
    28643056 /* add */,
  );
  update12(
    f32,
    15662060 /* layer4.0.bn1.bias.momentum */,
    28565744 /* sum */,
    3962944 /* layer4.0.bn1.bias */,
    512,
  );
  update12(
    f32,
    15661548 /* layer4.0.bn1.weight.momentum */,
    28566768 /* sum */,
    3962432 /* layer4.0.bn1.weight */,
    512,
  );
  convolution_input_gradient_select3(
    f32,
    2782784 /* layer4.0.conv1.weight */,
    28643056 /* add */,
    28464368 /* relu */,
    28567792 /* convolution */,
    28567792 /* select */,
  );
  convolution_weight_gradient3(f32, 28464368 /* relu */, 28643056 /* add */, 28668144 /* convolution */);
  update12(
    f32,
    14481900 /* layer4.0.conv1.weight.momentum */,
    28668144 /* convolution */,
    2782784 /* layer4.0.conv1.weight */,
    1179648,
  );
  sum_add4(
    f32,
    28567792 /* select */,
    28414192 /* convolution */,
    28514800 /* div */,
    28515312 /* rsqrt */,
    2782272 /* layer3.1.bn2.weight */,
    28159216 /* sum */,
    28159728 /* sum */,
    28464368 /* add */,
    28515568 /* add */,
  );
  update12(
    f32,
    14481644 /* layer3.1.bn2.bias.momentum */,
    28159216 /* sum */,
    2782528 /* layer3.1.bn2.bias */,
    256,
  );
  update12(
    f32,
    14481388 /* layer3.1.bn2.weight.momentum */,
    28159728 /* sum */,
    2782272 /* layer3.1.bn2.weight */,
    256,
  );
  convolution_input_gradient_select4(
    f32,
    2192448 /* layer3.1.conv2.weight */,
    28515568 /* add */,
    28362992 /* relu */,
    28414192 /* select */,
  );
  convolution_weight_gradient4(f32, 28362992 /* relu */, 28515568 /* add */, 28617968 /* convolution */);
  update12(
    f32,
    13891564 /* layer3.1.conv2.weight.momentum */,
    28617968 /* convolution */,
    2192448 /* layer3.1.conv2.weight */,
    589824,
  );
  sum_add4(
    f32,
    28414192 /* select */,
    28312816 /* convolution */,
    28413424 /* div */,
    28413936 /* rsqrt */,
    2191936 /* layer3.1.bn1.weight */,
    28159216 /* sum */,
    28159728 /* sum */,
    28362992 /* add */,
    28464368 /* add */,
  );
  update12(
    f32,
    13891308 /* layer3.1.bn1.bias.momentum */,
    28159216 /* sum */,
    2192192 /* layer3.1.bn1.bias */,
    256,
  );
  update12(
    f32,
    13891052 /* layer3.1.bn1.weight.momentum */,
    28159728 /* sum */,
    2191936 /* layer3.1.bn1.weight */,
    256,
  );
  convolution_input_gradient_select5(
    f32,
    1602112 /* layer3.1.conv1.weight */,
    28464368 /* add */,
    28261616 /* relu */,
    28567792 /* select */,
    28567792 /* select */,
  );
  convolution_weight_gradient4(f32, 28261616 /* relu */, 28464368 /* add */, 28617968 /* convolution */);
  update12(
    f32,
    13301228 /* layer3.1.conv1.weight.momentum */,
    28617968 /* convolution */,
    1602112 /* layer3.1.conv1.weight */,
    589824,
  );
  sum_add5(
    f32,
    28567792 /* select */,
    28211440 /* convolution */,
    28312048 /* div */,
    28312560 /* rsqrt */,
    1601600 /* layer3.0.downsample.1.weight */,
    28159216 /* sum */,
    28159728 /* sum */,
    28261616 /* add */,
    28312816 /* add */,
    28160240 /* convolution */,
    28210672 /* div */,
    28211184 /* rsqrt */,
    1568320 /* layer3.0.bn2.weight */,
    28210416 /* sum */,
    28362992 /* add */,
    28413168 /* add */,
  );
  update12(
    f32,
    13267692 /* layer3.0.bn2.bias.momentum */,
    28159216 /* sum */,
    1568576 /* layer3.0.bn2.bias */,
    256,
  );
  update12(
    f32,
    13300972 /* layer3.0.downsample.1.bias.momentum */,
    28159216 /* sum */,
    1601856 /* layer3.0.downsample.1.bias */,
    256,
  );
  update12(
    f32,
    13267436 /* layer3.0.bn2.weight.momentum */,
    28210416 /* sum */,
    1568320 /* layer3.0.bn2.weight */,
    256,
  );
  update12(
    f32,
    13300716 /* layer3.0.downsample.1.weight.momentum */,
    28159728 /* sum */,
    1601600 /* layer3.0.downsample.1.weight */,
    256,
  );
  convolution_input_gradient2(
    f32,
    1568832 /* layer3.0.downsample.0.weight */,
    28312816 /* add */,
    28160240 /* convolution */,
  );
  convolution_weight_gradient5(f32, 27958000 /* relu */, 28312816 /* add */, 28362992 /* convolution */);
  update12(
    f32,
    13267948 /* layer3.0.downsample.0.weight.momentum */,
    28362992 /* convolution */,
    1568832 /* layer3.0.downsample.0.weight */,
    32768,
  );
  convolution_input_gradient_select4(
    f32,
    978496 /* layer3.0.conv2.weight */,
    28413168 /* add */,
    28109040 /* relu */,
    28260592 /* select */,
  );
  convolution_weight_gradient4(f32, 28109040 /* relu */, 28413168 /* add */, 28463344 /* convolution */);
  update12(
    f32,
    12677612 /* layer3.0.conv2.weight.momentum */,
    28463344 /* convolution */,
    978496 /* layer3.0.conv2.weight */,
    589824,
  );
  sum_add4(
    f32,
    28260592 /* select */,
    28058864 /* convolution */,
    28159472 /* div */,
    28159984 /* rsqrt */,
    977984 /* layer3.0.bn1.weight */,
    28159216 /* sum */,
    28159728 /* sum */,
    28109040 /* add */,
    28310768 /* add */,
  );
  update12(
    f32,
    12677356 /* layer3.0.bn1.bias.momentum */,
    28159216 /* sum */,
    978240 /* layer3.0.bn1.bias */,
    256,
  );
  update12(
    f32,
    12677100 /* layer3.0.bn1.weight.momentum */,
    28159728 /* sum */,
    977984 /* layer3.0.bn1.weight */,
    256,
  );
  convolution_input_gradient_select6(
    f32,
    683072 /* layer3.0.conv1.weight */,
    28310768 /* add */,
    27958000 /* relu */,
    28160240 /* convolution */,
    28160240 /* select */,
  );
  convolution_weight_gradient6(f32, 27958000 /* relu */, 28310768 /* add */, 28360944 /* convolution */);
  update12(
    f32,
    12382188 /* layer3.0.conv1.weight.momentum */,
    28360944 /* convolution */,
    683072 /* layer3.0.conv1.weight */,
    294912,
  );
  sum_add6(
    f32,
    28160240 /* select */,
    27857648 /* convolution */,
    28058480 /* div */,
    28058736 /* rsqrt */,
    682816 /* layer2.1.bn2.weight */,
    27353840 /* sum */,
    27354096 /* sum */,
    27958000 /* add */,
    28058864 /* add */,
  );
  update12(
    f32,
    12382060 /* layer2.1.bn2.bias.momentum */,
    27353840 /* sum */,
    682944 /* layer2.1.bn2.bias */,
    128,
  );
  update12(
    f32,
    12381932 /* layer2.1.bn2.weight.momentum */,
    27354096 /* sum */,
    682816 /* layer2.1.bn2.weight */,
    128,
  );
  convolution_input_gradient_select7(
    f32,
    535360 /* layer2.1.conv2.weight */,
    28058864 /* add */,
    27756784 /* relu */,
    27857648 /* select */,
  );
  convolution_weight_gradient7(f32, 27756784 /* relu */, 28058864 /* add */, 28260592 /* convolution */);
  update12(
    f32,
    12234476 /* layer2.1.conv2.weight.momentum */,
    28260592 /* convolution */,
    535360 /* layer2.1.conv2.weight */,
    147456,
  );
  sum_add6(
    f32,
    27857648 /* select */,
    27656432 /* convolution */,
    27857264 /* div */,
    27857520 /* rsqrt */,
    535104 /* layer2.1.bn1.weight */,
    27353840 /* sum */,
    27354096 /* sum */,
    27756784 /* add */,
    27958000 /* add */,
  );
  update12(
    f32,
    12234348 /* layer2.1.bn1.bias.momentum */,
    27353840 /* sum */,
    535232 /* layer2.1.bn1.bias */,
    128,
  );
  update12(
    f32,
    12234220 /* layer2.1.bn1.weight.momentum */,
    27354096 /* sum */,
    535104 /* layer2.1.bn1.weight */,
    128,
  );
  convolution_input_gradient_select8(
    f32,
    387648 /* layer2.1.conv1.weight */,
    27958000 /* add */,
    27555568 /* relu */,
    28160240 /* select */,
    28160240 /* select */,
  );
  convolution_weight_gradient7(f32, 27555568 /* relu */, 27958000 /* add */, 27656432 /* convolution */);
  update12(
    f32,
    12086764 /* layer2.1.conv1.weight.momentum */,
    27656432 /* convolution */,
    387648 /* layer2.1.conv1.weight */,
    147456,
  );
  sum_add7(
    f32,
    28160240 /* select */,
    27455216 /* convolution */,
    27656048 /* div */,
    27656304 /* rsqrt */,
    387392 /* layer2.0.downsample.1.weight */,
    27353840 /* sum */,
    27354096 /* sum */,
    27555568 /* add */,
    27656432 /* add */,
    27354352 /* convolution */,
    27454832 /* div */,
    27455088 /* rsqrt */,
    378944 /* layer2.0.bn2.weight */,
    27454704 /* sum */,
    27756784 /* add */,
    27857136 /* add */,
  );
  update12(
    f32,
    12078188 /* layer2.0.bn2.bias.momentum */,
    27353840 /* sum */,
    379072 /* layer2.0.bn2.bias */,
    128,
  );
  update12(
    f32,
    12086636 /* layer2.0.downsample.1.bias.momentum */,
    27353840 /* sum */,
    387520 /* layer2.0.downsample.1.bias */,
    128,
  );
  update12(
    f32,
    12078060 /* layer2.0.bn2.weight.momentum */,
    27454704 /* sum */,
    378944 /* layer2.0.bn2.weight */,
    128,
  );
  update12(
    f32,
    12086508 /* layer2.0.downsample.1.weight.momentum */,
    27354096 /* sum */,
    387392 /* layer2.0.downsample.1.weight */,
    128,
  );
  convolution_input_gradient3(
    f32,
    379200 /* layer2.0.downsample.0.weight */,
    27656432 /* add */,
    27354352 /* convolution */,
  );
  convolution_weight_gradient8(f32, 26952176 /* relu */, 27656432 /* add */, 27756784 /* convolution */);
  update12(
    f32,
    12078316 /* layer2.0.downsample.0.weight.momentum */,
    27756784 /* convolution */,
    379200 /* layer2.0.downsample.0.weight */,
    8192,
  );
  convolution_input_gradient_select7(
    f32,
    231488 /* layer2.0.conv2.weight */,
    27857136 /* add */,
    27253488 /* relu */,
    27555056 /* select */,
  );
  convolution_weight_gradient7(f32, 27253488 /* relu */, 27857136 /* add */, 27655408 /* convolution */);
  update12(
    f32,
    11930604 /* layer2.0.conv2.weight.momentum */,
    27655408 /* convolution */,
    231488 /* layer2.0.conv2.weight */,
    147456,
  );
  sum_add6(
    f32,
    27555056 /* select */,
    27153136 /* convolution */,
    27353968 /* div */,
    27354224 /* rsqrt */,
    231232 /* layer2.0.bn1.weight */,
    27353840 /* sum */,
    27354096 /* sum */,
    27253488 /* add */,
    27655408 /* add */,
  );
  update12(
    f32,
    11930476 /* layer2.0.bn1.bias.momentum */,
    27353840 /* sum */,
    231360 /* layer2.0.bn1.bias */,
    128,
  );
  update12(
    f32,
    11930348 /* layer2.0.bn1.weight.momentum */,
    27354096 /* sum */,
    231232 /* layer2.0.bn1.weight */,
    128,
  );
  convolution_input_gradient_select9(
    f32,
    157504 /* layer2.0.conv1.weight */,
    27655408 /* add */,
    26952176 /* relu */,
    27354352 /* convolution */,
    27354352 /* select */,
  );
  convolution_weight_gradient9(f32, 26952176 /* relu */, 27655408 /* add */, 27555056 /* convolution */);
  update12(
    f32,
    11856620 /* layer2.0.conv1.weight.momentum */,
    27555056 /* convolution */,
    157504 /* layer2.0.conv1.weight */,
    73728,
  );
  sum_add8(
    f32,
    27354352 /* select */,
    26751472 /* convolution */,
    27152944 /* div */,
    27153072 /* rsqrt */,
    157376 /* layer1.1.bn2.weight */,
    25144816 /* sum */,
    25144944 /* sum */,
    26952176 /* add */,
    27153136 /* add */,
  );
  update12(
    f32,
    11856556 /* layer1.1.bn2.bias.momentum */,
    25144816 /* sum */,
    157440 /* layer1.1.bn2.bias */,
    64,
  );
  update12(
    f32,
    11856492 /* layer1.1.bn2.weight.momentum */,
    25144944 /* sum */,
    157376 /* layer1.1.bn2.weight */,
    64,
  );
  convolution_input_gradient_select10(
    f32,
    120512 /* layer1.1.conv2.weight */,
    27153136 /* add */,
    26550512 /* relu */,
    26751472 /* select */,
  );
  convolution_weight_gradient10(f32, 26550512 /* relu */, 27153136 /* add */, 26952176 /* convolution */);
  update12(
    f32,
    11819628 /* layer1.1.conv2.weight.momentum */,
    26952176 /* convolution */,
    120512 /* layer1.1.conv2.weight */,
    36864,
  );
  sum_add8(
    f32,
    26751472 /* select */,
    26349808 /* convolution */,
    26751280 /* div */,
    26751408 /* rsqrt */,
    120384 /* layer1.1.bn1.weight */,
    25144816 /* sum */,
    25144944 /* sum */,
    26550512 /* add */,
    26952176 /* add */,
  );
  update12(
    f32,
    11819564 /* layer1.1.bn1.bias.momentum */,
    25144816 /* sum */,
    120448 /* layer1.1.bn1.bias */,
    64,
  );
  update12(
    f32,
    11819500 /* layer1.1.bn1.weight.momentum */,
    25144944 /* sum */,
    120384 /* layer1.1.bn1.weight */,
    64,
  );
  convolution_input_gradient_select11(
    f32,
    83520 /* layer1.1.conv1.weight */,
    26952176 /* add */,
    26148848 /* relu */,
    27354352 /* select */,
    27354352 /* select */,
  );
  convolution_weight_gradient10(f32, 26148848 /* relu */, 26952176 /* add */, 27152880 /* convolution */);
  update12(
    f32,
    11782636 /* layer1.1.conv1.weight.momentum */,
    27152880 /* convolution */,
    83520 /* layer1.1.conv1.weight */,
    36864,
  );
  sum_add8(
    f32,
    27354352 /* select */,
    25948144 /* convolution */,
    26349616 /* div */,
    26349744 /* rsqrt */,
    83392 /* layer1.0.bn2.weight */,
    25144816 /* sum */,
    25144944 /* sum */,
    26148848 /* add */,
    26349808 /* add */,
  );
  update12(
    f32,
    11782572 /* layer1.0.bn2.bias.momentum */,
    25144816 /* sum */,
    83456 /* layer1.0.bn2.bias */,
    64,
  );
  update12(
    f32,
    11782508 /* layer1.0.bn2.weight.momentum */,
    25144944 /* sum */,
    83392 /* layer1.0.bn2.weight */,
    64,
  );
  convolution_input_gradient_select10(
    f32,
    46528 /* layer1.0.conv2.weight */,
    26349808 /* add */,
    25747184 /* relu */,
    25948144 /* select */,
  );
  convolution_weight_gradient10(f32, 25747184 /* relu */, 26349808 /* add */, 26148848 /* convolution */);
  update12(
    f32,
    11745644 /* layer1.0.conv2.weight.momentum */,
    26148848 /* convolution */,
    46528 /* layer1.0.conv2.weight */,
    36864,
  );
  sum_add8(
    f32,
    25948144 /* select */,
    25546480 /* convolution */,
    25947952 /* div */,
    25948080 /* rsqrt */,
    46400 /* layer1.0.bn1.weight */,
    25144816 /* sum */,
    25144944 /* sum */,
    25747184 /* add */,
    26148848 /* add */,
  );
  update12(
    f32,
    11745580 /* layer1.0.bn1.bias.momentum */,
    25144816 /* sum */,
    46464 /* layer1.0.bn1.bias */,
    64,
  );
  update12(
    f32,
    11745516 /* layer1.0.bn1.weight.momentum */,
    25144944 /* sum */,
    46400 /* layer1.0.bn1.weight */,
    64,
  );
  convolution_input_gradient4(
    f32,
    9536 /* layer1.0.conv1.weight */,
    26148848 /* add */,
    25546480 /* convolution */,
  );
  convolution_weight_gradient10(
    f32,
    25145072 /* windowMax */,
    26148848 /* add */,
    25747184 /* convolution */,
  );
  update12(
    f32,
    11708652 /* layer1.0.conv1.weight.momentum */,
    25747184 /* convolution */,
    9536 /* layer1.0.conv1.weight */,
    36864,
  );
  scatterAdd(
    f32,
    i32,
    25747184 /* scatterAdd */,
    25345776 /* windowArgmax */,
    27354352 /* select */,
    25546480 /* convolution */,
  );
  sum_add9(
    f32,
    24342000 /* relu */,
    25747184 /* scatterAdd */,
    23388640 /* convolution */,
    25144880 /* div */,
    25145008 /* rsqrt */,
    9408 /* bn1.weight */,
    25144816 /* sum */,
    25144944 /* sum */,
    26550000 /* add */,
    27352816 /* add */,
  );
  update12(f32, 11708588 /* bn1.bias.momentum */, 25144816 /* sum */, 9472 /* bn1.bias */, 64);
  update12(f32, 11708524 /* bn1.weight.momentum */, 25144944 /* sum */, 9408 /* bn1.weight */, 64);
  convolution_weight_gradient11(f32, 24191456 /* x */, 27352816 /* add */, 23388640 /* convolution */);
  update12(f32, 11699116 /* conv1.weight.momentum */, 23388640 /* convolution */, 0 /* conv1.weight */, 9408);
}

function gradients({ f32, i32 }: Views): void {
  convolution(f32, 38236640 /* x */, 0 /* conv1.weight */, 31646176 /* convolution */);
  sum_relu12(
    f32,
    31646176 /* convolution */,
    39404360 /* div */,
    39404424 /* rsqrt */,
    9408 /* bn1.weight */,
    9472 /* bn1.bias */,
    32448992 /* relu */,
  );
  windowMax_windowArgmax(
    f32,
    i32,
    32448992 /* relu */,
    33251808 /* windowMax */,
    34054624 /* windowArgmax */,
  );
  convolution2(f32, 33251808 /* windowMax */, 9536 /* layer1.0.conv1.weight */, 33452512 /* convolution */);
  sum_relu13(
    f32,
    33452512 /* convolution */,
    39404488 /* div */,
    39404552 /* rsqrt */,
    46400 /* layer1.0.bn1.weight */,
    46464 /* layer1.0.bn1.bias */,
    33653216 /* relu */,
  );
  convolution2(f32, 33653216 /* relu */, 46528 /* layer1.0.conv2.weight */, 33853920 /* convolution */);
  sum_relu14(
    f32,
    33853920 /* convolution */,
    39404616 /* div */,
    39404680 /* rsqrt */,
    33251808 /* windowMax */,
    83392 /* layer1.0.bn2.weight */,
    83456 /* layer1.0.bn2.bias */,
    34255328 /* relu */,
  );
  convolution2(f32, 34255328 /* relu */, 83520 /* layer1.1.conv1.weight */, 34456032 /* convolution */);
  sum_relu13(
    f32,
    34456032 /* convolution */,
    39404744 /* div */,
    39404808 /* rsqrt */,
    120384 /* layer1.1.bn1.weight */,
    120448 /* layer1.1.bn1.bias */,
    34656736 /* relu */,
  );
  convolution2(f32, 34656736 /* relu */, 120512 /* layer1.1.conv2.weight */, 34857440 /* convolution */);
  sum_relu14(
    f32,
    34857440 /* convolution */,
    39404872 /* div */,
    39404936 /* rsqrt */,
    34255328 /* relu */,
    157376 /* layer1.1.bn2.weight */,
    157440 /* layer1.1.bn2.bias */,
    35058144 /* relu */,
  );
  convolution3(f32, 35058144 /* relu */, 157504 /* layer2.0.conv1.weight */, 35459552 /* convolution */);
  sum_relu15(
    f32,
    35459552 /* convolution */,
    39403592 /* div */,
    39403720 /* rsqrt */,
    231232 /* layer2.0.bn1.weight */,
    231360 /* layer2.0.bn1.bias */,
    35559904 /* relu */,
  );
  convolution4(f32, 35559904 /* relu */, 231488 /* layer2.0.conv2.weight */, 35258848 /* convolution */);
  sum_rsqrt4(f32, 35258848 /* convolution */, 39403848 /* div */, 39403976 /* rsqrt */);
  convolution5(
    f32,
    35058144 /* relu */,
    379200 /* layer2.0.downsample.0.weight */,
    35359200 /* convolution */,
  );
  sum_relu16(
    f32,
    35359200 /* convolution */,
    39404104 /* div */,
    39404232 /* rsqrt */,
    387392 /* layer2.0.downsample.1.weight */,
    387520 /* layer2.0.downsample.1.bias */,
    35258848 /* convolution */,
    39403848 /* div */,
    39403976 /* rsqrt */,
    378944 /* layer2.0.bn2.weight */,
    379072 /* layer2.0.bn2.bias */,
    38387168 /* relu */,
  );
  convolution4(f32, 38387168 /* relu */, 387648 /* layer2.1.conv1.weight */, 38487520 /* convolution */);
  sum_relu15(
    f32,
    38487520 /* convolution */,
    39402696 /* div */,
    39402824 /* rsqrt */,
    535104 /* layer2.1.bn1.weight */,
    535232 /* layer2.1.bn1.bias */,
    38960608 /* relu */,
  );
  convolution4(f32, 38960608 /* relu */, 535360 /* layer2.1.conv2.weight */, 38587872 /* convolution */);
  sum_relu17(
    f32,
    38587872 /* convolution */,
    38788576 /* div */,
    38788704 /* rsqrt */,
    38387168 /* relu */,
    682816 /* layer2.1.bn2.weight */,
    682944 /* layer2.1.bn2.bias */,
    38688224 /* relu */,
  );
  convolution6(f32, 38688224 /* relu */, 683072 /* layer3.0.conv1.weight */, 37941728 /* convolution */);
  sum_relu18(
    f32,
    37941728 /* convolution */,
    38142432 /* div */,
    38142688 /* rsqrt */,
    977984 /* layer3.0.bn1.weight */,
    978240 /* layer3.0.bn1.bias */,
    37991904 /* relu */,
  );
  convolution7(f32, 37991904 /* relu */, 978496 /* layer3.0.conv2.weight */, 35660256 /* convolution */);
  sum_rsqrt5(f32, 35660256 /* convolution */, 36111840 /* div */, 36112096 /* rsqrt */);
  convolution8(
    f32,
    38688224 /* relu */,
    1568832 /* layer3.0.downsample.0.weight */,
    35710432 /* convolution */,
  );
  sum_relu19(
    f32,
    35710432 /* convolution */,
    36112352 /* div */,
    36112608 /* rsqrt */,
    1601600 /* layer3.0.downsample.1.weight */,
    1601856 /* layer3.0.downsample.1.bias */,
    35660256 /* convolution */,
    36111840 /* div */,
    36112096 /* rsqrt */,
    1568320 /* layer3.0.bn2.weight */,
    1568576 /* layer3.0.bn2.bias */,
    35760608 /* relu */,
  );
  convolution7(f32, 35760608 /* relu */, 1602112 /* layer3.1.conv1.weight */, 35810784 /* convolution */);
  sum_relu18(
    f32,
    35810784 /* convolution */,
    36112864 /* div */,
    36113120 /* rsqrt */,
    2191936 /* layer3.1.bn1.weight */,
    2192192 /* layer3.1.bn1.bias */,
    35860960 /* relu */,
  );
  convolution7(f32, 35860960 /* relu */, 2192448 /* layer3.1.conv2.weight */, 35911136 /* convolution */);
  sum_relu20(
    f32,
    35911136 /* convolution */,
    36113376 /* div */,
    36113632 /* rsqrt */,
    35760608 /* relu */,
    2782272 /* layer3.1.bn2.weight */,
    2782528 /* layer3.1.bn2.bias */,
    35961312 /* relu */,
  );
  convolution9(f32, 35961312 /* relu */, 2782784 /* layer4.0.conv1.weight */, 30466528 /* convolution */);
  sum_relu21(
    f32,
    30466528 /* convolution */,
    30566880 /* div */,
    30567392 /* rsqrt */,
    3962432 /* layer4.0.bn1.weight */,
    3962944 /* layer4.0.bn1.bias */,
    30491616 /* relu */,
  );
  convolution10(f32, 30491616 /* relu */, 3963456 /* layer4.0.conv2.weight */, 23388640 /* convolution */);
  sum_rsqrt6(f32, 23388640 /* convolution */, 23614432 /* div */, 23614944 /* rsqrt */);
  convolution11(
    f32,
    35961312 /* relu */,
    6323776 /* layer4.0.downsample.0.weight */,
    23413728 /* convolution */,
  );
  sum_relu22(
    f32,
    23413728 /* convolution */,
    23615456 /* div */,
    23615968 /* rsqrt */,
    6454848 /* layer4.0.downsample.1.weight */,
    6455360 /* layer4.0.downsample.1.bias */,
    23388640 /* convolution */,
    23614432 /* div */,
    23614944 /* rsqrt */,
    6322752 /* layer4.0.bn2.weight */,
    6323264 /* layer4.0.bn2.bias */,
    23438816 /* relu */,
  );
  convolution10(f32, 23438816 /* relu */, 6455872 /* layer4.1.conv1.weight */, 23463904 /* convolution */);
  sum_relu21(
    f32,
    23463904 /* convolution */,
    23616480 /* div */,
    23616992 /* rsqrt */,
    8815168 /* layer4.1.bn1.weight */,
    8815680 /* layer4.1.bn1.bias */,
    23488992 /* relu */,
  );
  convolution10(f32, 23488992 /* relu */, 8816192 /* layer4.1.conv2.weight */, 23514080 /* convolution */);
  sum_div3(
    f32,
    23514080 /* convolution */,
    23617504 /* div */,
    23618016 /* rsqrt */,
    23438816 /* relu */,
    11175488 /* layer4.1.bn2.weight */,
    11176000 /* layer4.1.bn2.bias */,
    23539168 /* relu */,
    23565256 /* div */,
  );
  contraction_add(
    f32,
    23565256 /* div */,
    11176512 /* fc.weight */,
    11688512 /* fc.bias */,
    39394784 /* add */,
  );
  sum(f32, i32, 23565768 /* label */, 39394784 /* add */, 39405000 /* sum */);
  amax_select(f32, 39394784 /* add */, 23565772 /* select */);
  exp(f32, 39394784 /* add */, 23565772 /* select */, 39394784 /* exp */, 1000);
  sum_div2(
    f32,
    39394784 /* exp */,
    23565772 /* select */,
    39405000 /* sum */,
    23565772 /* div */,
    39405000 /* loss */,
  );
  sum2(
    f32,
    i32,
    23565772 /* div */,
    39394784 /* exp */,
    23565768 /* label */,
    23564256 /* add */,
    39394784 /* fc.bias */,
  );
  contraction_div(f32, 23564256 /* add */, 11176512 /* fc.weight */, 23618528 /* div */);
  contraction(f32, 23564256 /* add */, 23565256 /* div */, 37429728 /* fc.weight */);
  sum_add(
    f32,
    23539168 /* relu */,
    23618528 /* div */,
    23514080 /* convolution */,
    23617504 /* div */,
    23618016 /* rsqrt */,
    11175488 /* layer4.1.bn2.weight */,
    39399880 /* layer4.1.bn2.bias */,
    39399368 /* layer4.1.bn2.weight */,
    23564256 /* add */,
    23589344 /* add */,
  );
  convolution_input_gradient_select(
    f32,
    8816192 /* layer4.1.conv2.weight */,
    23589344 /* add */,
    23488992 /* relu */,
    23514080 /* select */,
  );
  convolution_weight_gradient(
    f32,
    23488992 /* relu */,
    23589344 /* add */,
    28107232 /* layer4.1.conv2.weight */,
  );
  sum_add2(
    f32,
    23514080 /* select */,
    23463904 /* convolution */,
    23616480 /* div */,
    23616992 /* rsqrt */,
    8815168 /* layer4.1.bn1.weight */,
    39398856 /* layer4.1.bn1.bias */,
    39398344 /* layer4.1.bn1.weight */,
    23488992 /* add */,
    23564256 /* add */,
  );
  convolution_input_gradient_select2(
    f32,
    6455872 /* layer4.1.conv1.weight */,
    23564256 /* add */,
    23438816 /* relu */,
    23539168 /* relu */,
    23618528 /* div */,
    23539168 /* select */,
  );
  convolution_weight_gradient(
    f32,
    23438816 /* relu */,
    23564256 /* add */,
    25747936 /* layer4.1.conv1.weight */,
  );
  sum_add3(
    f32,
    23539168 /* select */,
    23413728 /* convolution */,
    23615456 /* div */,
    23615968 /* rsqrt */,
    6454848 /* layer4.0.downsample.1.weight */,
    39397320 /* layer4.0.bn2.bias */,
    39397832 /* layer4.0.downsample.1.weight */,
    23438816 /* add */,
    23463904 /* add */,
    23388640 /* convolution */,
    23614432 /* div */,
    23614944 /* rsqrt */,
    6322752 /* layer4.0.bn2.weight */,
    39396808 /* layer4.0.bn2.weight */,
    23488992 /* add */,
    30516704 /* add */,
  );
  convolution_input_gradient(
    f32,
    6323776 /* layer4.0.downsample.0.weight */,
    23463904 /* add */,
    36011488 /* convolution */,
  );
  convolution_weight_gradient2(
    f32,
    35961312 /* relu */,
    23463904 /* add */,
    38829536 /* layer4.0.downsample.0.weight */,
  );
  convolution_input_gradient_select(
    f32,
    3963456 /* layer4.0.conv2.weight */,
    30516704 /* add */,
    30491616 /* relu */,
    30541792 /* select */,
  );
  convolution_weight_gradient(
    f32,
    30491616 /* relu */,
    30516704 /* add */,
    23388640 /* layer4.0.conv2.weight */,
  );
  sum_add2(
    f32,
    30541792 /* select */,
    30466528 /* convolution */,
    30566880 /* div */,
    30567392 /* rsqrt */,
    3962432 /* layer4.0.bn1.weight */,
    39396296 /* layer4.0.bn1.bias */,
    39395784 /* layer4.0.bn1.weight */,
    30491616 /* add */,
    36061664 /* add */,
  );
  convolution_input_gradient_select3(
    f32,
    2782784 /* layer4.0.conv1.weight */,
    36061664 /* add */,
    35961312 /* relu */,
    36011488 /* convolution */,
    36011488 /* select */,
  );
  convolution_weight_gradient3(
    f32,
    35961312 /* relu */,
    36061664 /* add */,
    30466528 /* layer4.0.conv1.weight */,
  );
  sum_add4(
    f32,
    36011488 /* select */,
    35911136 /* convolution */,
    36113376 /* div */,
    36113632 /* rsqrt */,
    2782272 /* layer3.1.bn2.weight */,
    39402440 /* layer3.1.bn2.bias */,
    39402184 /* layer3.1.bn2.weight */,
    35961312 /* add */,
    36061664 /* add */,
  );
  convolution_input_gradient_select4(
    f32,
    2192448 /* layer3.1.conv2.weight */,
    36061664 /* add */,
    35860960 /* relu */,
    35911136 /* select */,
  );
  convolution_weight_gradient4(
    f32,
    35860960 /* relu */,
    36061664 /* add */,
    36839904 /* layer3.1.conv2.weight */,
  );
  sum_add4(
    f32,
    35911136 /* select */,
    35810784 /* convolution */,
    36112864 /* div */,
    36113120 /* rsqrt */,
    2191936 /* layer3.1.bn1.weight */,
    39401928 /* layer3.1.bn1.bias */,
    39401672 /* layer3.1.bn1.weight */,
    35860960 /* add */,
    35961312 /* add */,
  );
  convolution_input_gradient_select5(
    f32,
    1602112 /* layer3.1.conv1.weight */,
    35961312 /* add */,
    35760608 /* relu */,
    36011488 /* select */,
    36011488 /* select */,
  );
  convolution_weight_gradient4(
    f32,
    35760608 /* relu */,
    35961312 /* add */,
    36250080 /* layer3.1.conv1.weight */,
  );
  sum_add5(
    f32,
    36011488 /* select */,
    35710432 /* convolution */,
    36112352 /* div */,
    36112608 /* rsqrt */,
    1601600 /* layer3.0.downsample.1.weight */,
    39401160 /* layer3.0.bn2.bias */,
    39401416 /* layer3.0.downsample.1.weight */,
    35760608 /* add */,
    35810784 /* add */,
    35660256 /* convolution */,
    36111840 /* div */,
    36112096 /* rsqrt */,
    1568320 /* layer3.0.bn2.weight */,
    39400904 /* layer3.0.bn2.weight */,
    35860960 /* add */,
    38042080 /* add */,
  );
  convolution_input_gradient2(
    f32,
    1568832 /* layer3.0.downsample.0.weight */,
    35810784 /* add */,
    39060960 /* convolution */,
  );
  convolution_weight_gradient5(
    f32,
    38688224 /* relu */,
    35810784 /* add */,
    39362016 /* layer3.0.downsample.0.weight */,
  );
  convolution_input_gradient_select4(
    f32,
    978496 /* layer3.0.conv2.weight */,
    38042080 /* add */,
    37991904 /* relu */,
    38092256 /* select */,
  );
  convolution_weight_gradient4(
    f32,
    37991904 /* relu */,
    38042080 /* add */,
    35660256 /* layer3.0.conv2.weight */,
  );
  sum_add4(
    f32,
    38092256 /* select */,
    37941728 /* convolution */,
    38142432 /* div */,
    38142688 /* rsqrt */,
    977984 /* layer3.0.bn1.weight */,
    39400648 /* layer3.0.bn1.bias */,
    39400392 /* layer3.0.bn1.weight */,
    37991904 /* add */,
    39161312 /* add */,
  );
  convolution_input_gradient_select6(
    f32,
    683072 /* layer3.0.conv1.weight */,
    39161312 /* add */,
    38688224 /* relu */,
    39060960 /* convolution */,
    39060960 /* select */,
  );
  convolution_weight_gradient6(
    f32,
    38688224 /* relu */,
    39161312 /* add */,
    37941728 /* layer3.0.conv1.weight */,
  );
  sum_add6(
    f32,
    39060960 /* select */,
    38587872 /* convolution */,
    38788576 /* div */,
    38788704 /* rsqrt */,
    682816 /* layer2.1.bn2.weight */,
    39403464 /* layer2.1.bn2.bias */,
    39403336 /* layer2.1.bn2.weight */,
    38688224 /* add */,
    39161312 /* add */,
  );
  convolution_input_gradient_select7(
    f32,
    535360 /* layer2.1.conv2.weight */,
    39161312 /* add */,
    38960608 /* relu */,
    39261664 /* select */,
  );
  convolution_weight_gradient7(
    f32,
    38960608 /* relu */,
    39161312 /* add */,
    38682080 /* layer2.1.conv2.weight */,
  );
  sum_add6(
    f32,
    39261664 /* select */,
    38487520 /* convolution */,
    39402696 /* div */,
    39402824 /* rsqrt */,
    535104 /* layer2.1.bn1.weight */,
    39403208 /* layer2.1.bn1.bias */,
    39403080 /* layer2.1.bn1.weight */,
    38960608 /* add */,
    39161312 /* add */,
  );
  convolution_input_gradient_select8(
    f32,
    387648 /* layer2.1.conv1.weight */,
    39161312 /* add */,
    38387168 /* relu */,
    39060960 /* select */,
    39060960 /* select */,
  );
  convolution_weight_gradient7(
    f32,
    38387168 /* relu */,
    39161312 /* add */,
    38534624 /* layer2.1.conv1.weight */,
  );
  sum_add7(
    f32,
    39060960 /* select */,
    35359200 /* convolution */,
    39404104 /* div */,
    39404232 /* rsqrt */,
    387392 /* layer2.0.downsample.1.weight */,
    39402824 /* layer2.0.bn2.bias */,
    39402952 /* layer2.0.downsample.1.weight */,
    38387168 /* add */,
    38960608 /* add */,
    35258848 /* convolution */,
    39403848 /* div */,
    39403976 /* rsqrt */,
    378944 /* layer2.0.bn2.weight */,
    39402696 /* layer2.0.bn2.weight */,
    39161312 /* add */,
    39261664 /* add */,
  );
  convolution_input_gradient3(
    f32,
    379200 /* layer2.0.downsample.0.weight */,
    38960608 /* add */,
    35258848 /* convolution */,
  );
  convolution_weight_gradient8(
    f32,
    35058144 /* relu */,
    38960608 /* add */,
    39181792 /* layer2.0.downsample.0.weight */,
  );
  convolution_input_gradient_select7(
    f32,
    231488 /* layer2.0.conv2.weight */,
    39261664 /* add */,
    35559904 /* relu */,
    38960608 /* select */,
  );
  convolution_weight_gradient7(
    f32,
    35559904 /* relu */,
    39261664 /* add */,
    38387168 /* layer2.0.conv2.weight */,
  );
  sum_add6(
    f32,
    38960608 /* select */,
    35459552 /* convolution */,
    39403592 /* div */,
    39403720 /* rsqrt */,
    231232 /* layer2.0.bn1.weight */,
    39190112 /* layer2.0.bn1.bias */,
    39189984 /* layer2.0.bn1.weight */,
    35559904 /* add */,
    39060960 /* add */,
  );
  convolution_input_gradient_select9(
    f32,
    157504 /* layer2.0.conv1.weight */,
    39060960 /* add */,
    35058144 /* relu */,
    35258848 /* convolution */,
    35258848 /* select */,
  );
  convolution_weight_gradient9(
    f32,
    35058144 /* relu */,
    39060960 /* add */,
    38960608 /* layer2.0.conv1.weight */,
  );
  sum_add8(
    f32,
    35258848 /* select */,
    34857440 /* convolution */,
    39404872 /* div */,
    39404936 /* rsqrt */,
    157376 /* layer1.1.bn2.weight */,
    39190816 /* layer1.1.bn2.bias */,
    39190752 /* layer1.1.bn2.weight */,
    35058144 /* add */,
    35459552 /* add */,
  );
  convolution_input_gradient_select10(
    f32,
    120512 /* layer1.1.conv2.weight */,
    35459552 /* add */,
    34656736 /* relu */,
    34857440 /* select */,
  );
  convolution_weight_gradient10(
    f32,
    34656736 /* relu */,
    35459552 /* add */,
    39144928 /* layer1.1.conv2.weight */,
  );
  sum_add8(
    f32,
    34857440 /* select */,
    34456032 /* convolution */,
    39404744 /* div */,
    39404808 /* rsqrt */,
    120384 /* layer1.1.bn1.weight */,
    39190688 /* layer1.1.bn1.bias */,
    39190624 /* layer1.1.bn1.weight */,
    34656736 /* add */,
    35058144 /* add */,
  );
  convolution_input_gradient_select11(
    f32,
    83520 /* layer1.1.conv1.weight */,
    35058144 /* add */,
    34255328 /* relu */,
    35258848 /* select */,
    35258848 /* select */,
  );
  convolution_weight_gradient10(
    f32,
    34255328 /* relu */,
    35058144 /* add */,
    39108064 /* layer1.1.conv1.weight */,
  );
  sum_add8(
    f32,
    35258848 /* select */,
    33853920 /* convolution */,
    39404616 /* div */,
    39404680 /* rsqrt */,
    83392 /* layer1.0.bn2.weight */,
    39190560 /* layer1.0.bn2.bias */,
    39190496 /* layer1.0.bn2.weight */,
    34255328 /* add */,
    34456032 /* add */,
  );
  convolution_input_gradient_select10(
    f32,
    46528 /* layer1.0.conv2.weight */,
    34456032 /* add */,
    33653216 /* relu */,
    33853920 /* select */,
  );
  convolution_weight_gradient10(
    f32,
    33653216 /* relu */,
    34456032 /* add */,
    39071200 /* layer1.0.conv2.weight */,
  );
  sum_add8(
    f32,
    33853920 /* select */,
    33452512 /* convolution */,
    39404488 /* div */,
    39404552 /* rsqrt */,
    46400 /* layer1.0.bn1.weight */,
    39190432 /* layer1.0.bn1.bias */,
    39190368 /* layer1.0.bn1.weight */,
    33653216 /* add */,
    34255328 /* add */,
  );
  convolution_input_gradient4(
    f32,
    9536 /* layer1.0.conv1.weight */,
    34255328 /* add */,
    34456032 /* convolution */,
  );
  convolution_weight_gradient10(
    f32,
    33251808 /* windowMax */,
    34255328 /* add */,
    39034336 /* layer1.0.conv1.weight */,
  );
  scatterAdd(
    f32,
    i32,
    33251808 /* scatterAdd */,
    34054624 /* windowArgmax */,
    35258848 /* select */,
    34456032 /* convolution */,
  );
  sum_add9(
    f32,
    32448992 /* relu */,
    33251808 /* scatterAdd */,
    31646176 /* convolution */,
    39404360 /* div */,
    39404424 /* rsqrt */,
    9408 /* bn1.weight */,
    39190304 /* bn1.bias */,
    39190240 /* bn1.weight */,
    34054624 /* add */,
    34857440 /* add */,
  );
  convolution_weight_gradient11(f32, 38236640 /* x */, 34857440 /* add */, 31646176 /* conv1.weight */);
  copy(f32, 39402824 /* layer2.0.bn2.bias */, 31656352 /* layer2.0.downsample.1.bias */, 128);
  copy(f32, 39401160 /* layer3.0.bn2.bias */, 31656096 /* layer3.0.downsample.1.bias */, 256);
  copy(f32, 39397320 /* layer4.0.bn2.bias */, 31655584 /* layer4.0.downsample.1.bias */, 512);
}

function evaluate({ f32, i32 }: Views): void {
  convolution(f32, 24191456 /* x */, 0 /* conv1.weight */, 23388640 /* convolution */);
  rsqrt(f32, 11689576 /* bn1.running_var */, 24191456 /* rsqrt */, 64);
  windowMax(
    f32,
    23388640 /* convolution */,
    11689512 /* bn1.running_mean */,
    24191456 /* rsqrt */,
    9408 /* bn1.weight */,
    9472 /* bn1.bias */,
    24342000 /* windowMax */,
  );
  convolution2(f32, 24342000 /* windowMax */, 9536 /* layer1.0.conv1.weight */, 23388640 /* convolution */);
  rsqrt_relu(
    f32,
    11689704 /* layer1.0.bn1.running_var */,
    23388640 /* convolution */,
    11689640 /* layer1.0.bn1.running_mean */,
    46400 /* layer1.0.bn1.weight */,
    46464 /* layer1.0.bn1.bias */,
    23388640 /* relu */,
  );
  convolution2(f32, 23388640 /* relu */, 46528 /* layer1.0.conv2.weight */, 23589344 /* convolution */);
  rsqrt_relu2(
    f32,
    11689832 /* layer1.0.bn2.running_var */,
    24342000 /* windowMax */,
    23589344 /* convolution */,
    11689768 /* layer1.0.bn2.running_mean */,
    83392 /* layer1.0.bn2.weight */,
    83456 /* layer1.0.bn2.bias */,
    24342000 /* relu */,
  );
  convolution2(f32, 24342000 /* relu */, 83520 /* layer1.1.conv1.weight */, 23388640 /* convolution */);
  rsqrt_relu(
    f32,
    11689960 /* layer1.1.bn1.running_var */,
    23388640 /* convolution */,
    11689896 /* layer1.1.bn1.running_mean */,
    120384 /* layer1.1.bn1.weight */,
    120448 /* layer1.1.bn1.bias */,
    23388640 /* relu */,
  );
  convolution2(f32, 23388640 /* relu */, 120512 /* layer1.1.conv2.weight */, 23589344 /* convolution */);
  rsqrt_relu2(
    f32,
    11690088 /* layer1.1.bn2.running_var */,
    24342000 /* relu */,
    23589344 /* convolution */,
    11690024 /* layer1.1.bn2.running_mean */,
    157376 /* layer1.1.bn2.weight */,
    157440 /* layer1.1.bn2.bias */,
    24342000 /* relu */,
  );
  convolution3(f32, 24342000 /* relu */, 157504 /* layer2.0.conv1.weight */, 23388640 /* convolution */);
  rsqrt_relu3(
    f32,
    11690280 /* layer2.0.bn1.running_var */,
    23388640 /* convolution */,
    11690152 /* layer2.0.bn1.running_mean */,
    231232 /* layer2.0.bn1.weight */,
    231360 /* layer2.0.bn1.bias */,
    23388640 /* relu */,
  );
  convolution4(f32, 23388640 /* relu */, 231488 /* layer2.0.conv2.weight */, 23488992 /* convolution */);
  rsqrt(f32, 11690536 /* layer2.0.bn2.running_var */, 23388640 /* rsqrt */, 128);
  convolution5(
    f32,
    24342000 /* relu */,
    379200 /* layer2.0.downsample.0.weight */,
    23589344 /* convolution */,
  );
  rsqrt_relu4(
    f32,
    11690792 /* layer2.0.downsample.1.running_var */,
    23589344 /* convolution */,
    11690664 /* layer2.0.downsample.1.running_mean */,
    387392 /* layer2.0.downsample.1.weight */,
    387520 /* layer2.0.downsample.1.bias */,
    23488992 /* convolution */,
    11690408 /* layer2.0.bn2.running_mean */,
    23388640 /* rsqrt */,
    378944 /* layer2.0.bn2.weight */,
    379072 /* layer2.0.bn2.bias */,
    23488992 /* relu */,
  );
  convolution4(f32, 23488992 /* relu */, 387648 /* layer2.1.conv1.weight */, 23388640 /* convolution */);
  rsqrt_relu3(
    f32,
    11691048 /* layer2.1.bn1.running_var */,
    23388640 /* convolution */,
    11690920 /* layer2.1.bn1.running_mean */,
    535104 /* layer2.1.bn1.weight */,
    535232 /* layer2.1.bn1.bias */,
    23388640 /* relu */,
  );
  convolution4(f32, 23388640 /* relu */, 535360 /* layer2.1.conv2.weight */, 23589344 /* convolution */);
  rsqrt_relu5(
    f32,
    11691304 /* layer2.1.bn2.running_var */,
    23488992 /* relu */,
    23589344 /* convolution */,
    11691176 /* layer2.1.bn2.running_mean */,
    682816 /* layer2.1.bn2.weight */,
    682944 /* layer2.1.bn2.bias */,
    23488992 /* relu */,
  );
  convolution6(f32, 23488992 /* relu */, 683072 /* layer3.0.conv1.weight */, 23388640 /* convolution */);
  rsqrt_relu6(
    f32,
    11691688 /* layer3.0.bn1.running_var */,
    23388640 /* convolution */,
    11691432 /* layer3.0.bn1.running_mean */,
    977984 /* layer3.0.bn1.weight */,
    978240 /* layer3.0.bn1.bias */,
    23388640 /* relu */,
  );
  convolution7(f32, 23388640 /* relu */, 978496 /* layer3.0.conv2.weight */, 23438816 /* convolution */);
  rsqrt(f32, 11692200 /* layer3.0.bn2.running_var */, 23388640 /* rsqrt */, 256);
  convolution8(
    f32,
    23488992 /* relu */,
    1568832 /* layer3.0.downsample.0.weight */,
    23589344 /* convolution */,
  );
  rsqrt_relu7(
    f32,
    11692712 /* layer3.0.downsample.1.running_var */,
    23589344 /* convolution */,
    11692456 /* layer3.0.downsample.1.running_mean */,
    1601600 /* layer3.0.downsample.1.weight */,
    1601856 /* layer3.0.downsample.1.bias */,
    23438816 /* convolution */,
    11691944 /* layer3.0.bn2.running_mean */,
    23388640 /* rsqrt */,
    1568320 /* layer3.0.bn2.weight */,
    1568576 /* layer3.0.bn2.bias */,
    23438816 /* relu */,
  );
  convolution7(f32, 23438816 /* relu */, 1602112 /* layer3.1.conv1.weight */, 23388640 /* convolution */);
  rsqrt_relu6(
    f32,
    11693224 /* layer3.1.bn1.running_var */,
    23388640 /* convolution */,
    11692968 /* layer3.1.bn1.running_mean */,
    2191936 /* layer3.1.bn1.weight */,
    2192192 /* layer3.1.bn1.bias */,
    23388640 /* relu */,
  );
  convolution7(f32, 23388640 /* relu */, 2192448 /* layer3.1.conv2.weight */, 23488992 /* convolution */);
  rsqrt_relu8(
    f32,
    11693736 /* layer3.1.bn2.running_var */,
    23438816 /* relu */,
    23488992 /* convolution */,
    11693480 /* layer3.1.bn2.running_mean */,
    2782272 /* layer3.1.bn2.weight */,
    2782528 /* layer3.1.bn2.bias */,
    23438816 /* relu */,
  );
  convolution9(f32, 23438816 /* relu */, 2782784 /* layer4.0.conv1.weight */, 23388640 /* convolution */);
  rsqrt_relu9(
    f32,
    11694504 /* layer4.0.bn1.running_var */,
    23388640 /* convolution */,
    11693992 /* layer4.0.bn1.running_mean */,
    3962432 /* layer4.0.bn1.weight */,
    3962944 /* layer4.0.bn1.bias */,
    23388640 /* relu */,
  );
  convolution10(f32, 23388640 /* relu */, 3963456 /* layer4.0.conv2.weight */, 23413728 /* convolution */);
  rsqrt(f32, 11695528 /* layer4.0.bn2.running_var */, 23388640 /* rsqrt */, 512);
  convolution11(
    f32,
    23438816 /* relu */,
    6323776 /* layer4.0.downsample.0.weight */,
    23488992 /* convolution */,
  );
  rsqrt_relu10(
    f32,
    11696552 /* layer4.0.downsample.1.running_var */,
    23488992 /* convolution */,
    11696040 /* layer4.0.downsample.1.running_mean */,
    6454848 /* layer4.0.downsample.1.weight */,
    6455360 /* layer4.0.downsample.1.bias */,
    23413728 /* convolution */,
    11695016 /* layer4.0.bn2.running_mean */,
    23388640 /* rsqrt */,
    6322752 /* layer4.0.bn2.weight */,
    6323264 /* layer4.0.bn2.bias */,
    23413728 /* relu */,
  );
  convolution10(f32, 23413728 /* relu */, 6455872 /* layer4.1.conv1.weight */, 23388640 /* convolution */);
  rsqrt_relu9(
    f32,
    11697576 /* layer4.1.bn1.running_var */,
    23388640 /* convolution */,
    11697064 /* layer4.1.bn1.running_mean */,
    8815168 /* layer4.1.bn1.weight */,
    8815680 /* layer4.1.bn1.bias */,
    23388640 /* relu */,
  );
  convolution10(f32, 23388640 /* relu */, 8816192 /* layer4.1.conv2.weight */, 23438816 /* convolution */);
  sum_div4(
    f32,
    11698600 /* layer4.1.bn2.running_var */,
    23413728 /* relu */,
    23438816 /* convolution */,
    11698088 /* layer4.1.bn2.running_mean */,
    11175488 /* layer4.1.bn2.weight */,
    11176000 /* layer4.1.bn2.bias */,
    23388640 /* div */,
  );
  contraction_add(
    f32,
    23388640 /* div */,
    11176512 /* fc.weight */,
    11688512 /* fc.bias */,
    23389152 /* add */,
  );
  sum(f32, i32, 24341984 /* label */, 23389152 /* add */, 23388640 /* sum */);
  amax_select(f32, 23389152 /* add */, 23388644 /* select */);
  sum3(f32, 23389152 /* add */, 23388644 /* select */, 23388640 /* sum */, 23388640 /* loss */);
}

function predict({ f32 }: Views): void {
  convolution(f32, 24191456 /* x */, 0 /* conv1.weight */, 23388640 /* convolution */);
  rsqrt(f32, 11689576 /* bn1.running_var */, 24191456 /* rsqrt */, 64);
  windowMax(
    f32,
    23388640 /* convolution */,
    11689512 /* bn1.running_mean */,
    24191456 /* rsqrt */,
    9408 /* bn1.weight */,
    9472 /* bn1.bias */,
    24191520 /* windowMax */,
  );
  convolution2(f32, 24191520 /* windowMax */, 9536 /* layer1.0.conv1.weight */, 23388640 /* convolution */);
  rsqrt_relu(
    f32,
    11689704 /* layer1.0.bn1.running_var */,
    23388640 /* convolution */,
    11689640 /* layer1.0.bn1.running_mean */,
    46400 /* layer1.0.bn1.weight */,
    46464 /* layer1.0.bn1.bias */,
    23388640 /* relu */,
  );
  convolution2(f32, 23388640 /* relu */, 46528 /* layer1.0.conv2.weight */, 23589344 /* convolution */);
  rsqrt_relu2(
    f32,
    11689832 /* layer1.0.bn2.running_var */,
    24191520 /* windowMax */,
    23589344 /* convolution */,
    11689768 /* layer1.0.bn2.running_mean */,
    83392 /* layer1.0.bn2.weight */,
    83456 /* layer1.0.bn2.bias */,
    24191520 /* relu */,
  );
  convolution2(f32, 24191520 /* relu */, 83520 /* layer1.1.conv1.weight */, 23388640 /* convolution */);
  rsqrt_relu(
    f32,
    11689960 /* layer1.1.bn1.running_var */,
    23388640 /* convolution */,
    11689896 /* layer1.1.bn1.running_mean */,
    120384 /* layer1.1.bn1.weight */,
    120448 /* layer1.1.bn1.bias */,
    23388640 /* relu */,
  );
  convolution2(f32, 23388640 /* relu */, 120512 /* layer1.1.conv2.weight */, 23589344 /* convolution */);
  rsqrt_relu2(
    f32,
    11690088 /* layer1.1.bn2.running_var */,
    24191520 /* relu */,
    23589344 /* convolution */,
    11690024 /* layer1.1.bn2.running_mean */,
    157376 /* layer1.1.bn2.weight */,
    157440 /* layer1.1.bn2.bias */,
    24191520 /* relu */,
  );
  convolution3(f32, 24191520 /* relu */, 157504 /* layer2.0.conv1.weight */, 23388640 /* convolution */);
  rsqrt_relu3(
    f32,
    11690280 /* layer2.0.bn1.running_var */,
    23388640 /* convolution */,
    11690152 /* layer2.0.bn1.running_mean */,
    231232 /* layer2.0.bn1.weight */,
    231360 /* layer2.0.bn1.bias */,
    23388640 /* relu */,
  );
  convolution4(f32, 23388640 /* relu */, 231488 /* layer2.0.conv2.weight */, 23488992 /* convolution */);
  rsqrt(f32, 11690536 /* layer2.0.bn2.running_var */, 23388640 /* rsqrt */, 128);
  convolution5(
    f32,
    24191520 /* relu */,
    379200 /* layer2.0.downsample.0.weight */,
    23589344 /* convolution */,
  );
  rsqrt_relu4(
    f32,
    11690792 /* layer2.0.downsample.1.running_var */,
    23589344 /* convolution */,
    11690664 /* layer2.0.downsample.1.running_mean */,
    387392 /* layer2.0.downsample.1.weight */,
    387520 /* layer2.0.downsample.1.bias */,
    23488992 /* convolution */,
    11690408 /* layer2.0.bn2.running_mean */,
    23388640 /* rsqrt */,
    378944 /* layer2.0.bn2.weight */,
    379072 /* layer2.0.bn2.bias */,
    23488992 /* relu */,
  );
  convolution4(f32, 23488992 /* relu */, 387648 /* layer2.1.conv1.weight */, 23388640 /* convolution */);
  rsqrt_relu3(
    f32,
    11691048 /* layer2.1.bn1.running_var */,
    23388640 /* convolution */,
    11690920 /* layer2.1.bn1.running_mean */,
    535104 /* layer2.1.bn1.weight */,
    535232 /* layer2.1.bn1.bias */,
    23388640 /* relu */,
  );
  convolution4(f32, 23388640 /* relu */, 535360 /* layer2.1.conv2.weight */, 23589344 /* convolution */);
  rsqrt_relu5(
    f32,
    11691304 /* layer2.1.bn2.running_var */,
    23488992 /* relu */,
    23589344 /* convolution */,
    11691176 /* layer2.1.bn2.running_mean */,
    682816 /* layer2.1.bn2.weight */,
    682944 /* layer2.1.bn2.bias */,
    23488992 /* relu */,
  );
  convolution6(f32, 23488992 /* relu */, 683072 /* layer3.0.conv1.weight */, 23388640 /* convolution */);
  rsqrt_relu6(
    f32,
    11691688 /* layer3.0.bn1.running_var */,
    23388640 /* convolution */,
    11691432 /* layer3.0.bn1.running_mean */,
    977984 /* layer3.0.bn1.weight */,
    978240 /* layer3.0.bn1.bias */,
    23388640 /* relu */,
  );
  convolution7(f32, 23388640 /* relu */, 978496 /* layer3.0.conv2.weight */, 23438816 /* convolution */);
  rsqrt(f32, 11692200 /* layer3.0.bn2.running_var */, 23388640 /* rsqrt */, 256);
  convolution8(
    f32,
    23488992 /* relu */,
    1568832 /* layer3.0.downsample.0.weight */,
    23589344 /* convolution */,
  );
  rsqrt_relu7(
    f32,
    11692712 /* layer3.0.downsample.1.running_var */,
    23589344 /* convolution */,
    11692456 /* layer3.0.downsample.1.running_mean */,
    1601600 /* layer3.0.downsample.1.weight */,
    1601856 /* layer3.0.downsample.1.bias */,
    23438816 /* convolution */,
    11691944 /* layer3.0.bn2.running_mean */,
    23388640 /* rsqrt */,
    1568320 /* layer3.0.bn2.weight */,
    1568576 /* layer3.0.bn2.bias */,
    23438816 /* relu */,
  );
  convolution7(f32, 23438816 /* relu */, 1602112 /* layer3.1.conv1.weight */, 23388640 /* convolution */);
  rsqrt_relu6(
    f32,
    11693224 /* layer3.1.bn1.running_var */,
    23388640 /* convolution */,
    11692968 /* layer3.1.bn1.running_mean */,
    2191936 /* layer3.1.bn1.weight */,
    2192192 /* layer3.1.bn1.bias */,
    23388640 /* relu */,
  );
  convolution7(f32, 23388640 /* relu */, 2192448 /* layer3.1.conv2.weight */, 23488992 /* convolution */);
  rsqrt_relu8(
    f32,
    11693736 /* layer3.1.bn2.running_var */,
    23438816 /* relu */,
    23488992 /* convolution */,
    11693480 /* layer3.1.bn2.running_mean */,
    2782272 /* layer3.1.bn2.weight */,
    2782528 /* layer3.1.bn2.bias */,
    23438816 /* relu */,
  );
  convolution9(f32, 23438816 /* relu */, 2782784 /* layer4.0.conv1.weight */, 23388640 /* convolution */);
  rsqrt_relu9(
    f32,
    11694504 /* layer4.0.bn1.running_var */,
    23388640 /* convolution */,
    11693992 /* layer4.0.bn1.running_mean */,
    3962432 /* layer4.0.bn1.weight */,
    3962944 /* layer4.0.bn1.bias */,
    23388640 /* relu */,
  );
  convolution10(f32, 23388640 /* relu */, 3963456 /* layer4.0.conv2.weight */, 23413728 /* convolution */);
  rsqrt(f32, 11695528 /* layer4.0.bn2.running_var */, 23388640 /* rsqrt */, 512);
  convolution11(
    f32,
    23438816 /* relu */,
    6323776 /* layer4.0.downsample.0.weight */,
    23488992 /* convolution */,
  );
  rsqrt_relu10(
    f32,
    11696552 /* layer4.0.downsample.1.running_var */,
    23488992 /* convolution */,
    11696040 /* layer4.0.downsample.1.running_mean */,
    6454848 /* layer4.0.downsample.1.weight */,
    6455360 /* layer4.0.downsample.1.bias */,
    23413728 /* convolution */,
    11695016 /* layer4.0.bn2.running_mean */,
    23388640 /* rsqrt */,
    6322752 /* layer4.0.bn2.weight */,
    6323264 /* layer4.0.bn2.bias */,
    23413728 /* relu */,
  );
  convolution10(f32, 23413728 /* relu */, 6455872 /* layer4.1.conv1.weight */, 23388640 /* convolution */);
  rsqrt_relu9(
    f32,
    11697576 /* layer4.1.bn1.running_var */,
    23388640 /* convolution */,
    11697064 /* layer4.1.bn1.running_mean */,
    8815168 /* layer4.1.bn1.weight */,
    8815680 /* layer4.1.bn1.bias */,
    23388640 /* relu */,
  );
  convolution10(f32, 23388640 /* relu */, 8816192 /* layer4.1.conv2.weight */, 23438816 /* convolution */);
  sum_div4(
    f32,
    11698600 /* layer4.1.bn2.running_var */,
    23413728 /* relu */,
    23438816 /* convolution */,
    11698088 /* layer4.1.bn2.running_mean */,
    11175488 /* layer4.1.bn2.weight */,
    11176000 /* layer4.1.bn2.bias */,
    23388640 /* div */,
  );
  contraction_add(
    f32,
    23388640 /* div */,
    11176512 /* fc.weight */,
    11688512 /* fc.bias */,
    23389152 /* logits */,
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
  /** f32[64, 3, 7, 7] */
  readonly "conv1.weight": Float32Array;
  /** f32[64] */
  readonly "bn1.weight": Float32Array;
  /** f32[64] */
  readonly "bn1.bias": Float32Array;
  /** f32[64, 64, 3, 3] */
  readonly "layer1.0.conv1.weight": Float32Array;
  /** f32[64] */
  readonly "layer1.0.bn1.weight": Float32Array;
  /** f32[64] */
  readonly "layer1.0.bn1.bias": Float32Array;
  /** f32[64, 64, 3, 3] */
  readonly "layer1.0.conv2.weight": Float32Array;
  /** f32[64] */
  readonly "layer1.0.bn2.weight": Float32Array;
  /** f32[64] */
  readonly "layer1.0.bn2.bias": Float32Array;
  /** f32[64, 64, 3, 3] */
  readonly "layer1.1.conv1.weight": Float32Array;
  /** f32[64] */
  readonly "layer1.1.bn1.weight": Float32Array;
  /** f32[64] */
  readonly "layer1.1.bn1.bias": Float32Array;
  /** f32[64, 64, 3, 3] */
  readonly "layer1.1.conv2.weight": Float32Array;
  /** f32[64] */
  readonly "layer1.1.bn2.weight": Float32Array;
  /** f32[64] */
  readonly "layer1.1.bn2.bias": Float32Array;
  /** f32[128, 64, 3, 3] */
  readonly "layer2.0.conv1.weight": Float32Array;
  /** f32[128] */
  readonly "layer2.0.bn1.weight": Float32Array;
  /** f32[128] */
  readonly "layer2.0.bn1.bias": Float32Array;
  /** f32[128, 128, 3, 3] */
  readonly "layer2.0.conv2.weight": Float32Array;
  /** f32[128] */
  readonly "layer2.0.bn2.weight": Float32Array;
  /** f32[128] */
  readonly "layer2.0.bn2.bias": Float32Array;
  /** f32[128, 64, 1, 1] */
  readonly "layer2.0.downsample.0.weight": Float32Array;
  /** f32[128] */
  readonly "layer2.0.downsample.1.weight": Float32Array;
  /** f32[128] */
  readonly "layer2.0.downsample.1.bias": Float32Array;
  /** f32[128, 128, 3, 3] */
  readonly "layer2.1.conv1.weight": Float32Array;
  /** f32[128] */
  readonly "layer2.1.bn1.weight": Float32Array;
  /** f32[128] */
  readonly "layer2.1.bn1.bias": Float32Array;
  /** f32[128, 128, 3, 3] */
  readonly "layer2.1.conv2.weight": Float32Array;
  /** f32[128] */
  readonly "layer2.1.bn2.weight": Float32Array;
  /** f32[128] */
  readonly "layer2.1.bn2.bias": Float32Array;
  /** f32[256, 128, 3, 3] */
  readonly "layer3.0.conv1.weight": Float32Array;
  /** f32[256] */
  readonly "layer3.0.bn1.weight": Float32Array;
  /** f32[256] */
  readonly "layer3.0.bn1.bias": Float32Array;
  /** f32[256, 256, 3, 3] */
  readonly "layer3.0.conv2.weight": Float32Array;
  /** f32[256] */
  readonly "layer3.0.bn2.weight": Float32Array;
  /** f32[256] */
  readonly "layer3.0.bn2.bias": Float32Array;
  /** f32[256, 128, 1, 1] */
  readonly "layer3.0.downsample.0.weight": Float32Array;
  /** f32[256] */
  readonly "layer3.0.downsample.1.weight": Float32Array;
  /** f32[256] */
  readonly "layer3.0.downsample.1.bias": Float32Array;
  /** f32[256, 256, 3, 3] */
  readonly "layer3.1.conv1.weight": Float32Array;
  /** f32[256] */
  readonly "layer3.1.bn1.weight": Float32Array;
  /** f32[256] */
  readonly "layer3.1.bn1.bias": Float32Array;
  /** f32[256, 256, 3, 3] */
  readonly "layer3.1.conv2.weight": Float32Array;
  /** f32[256] */
  readonly "layer3.1.bn2.weight": Float32Array;
  /** f32[256] */
  readonly "layer3.1.bn2.bias": Float32Array;
  /** f32[512, 256, 3, 3] */
  readonly "layer4.0.conv1.weight": Float32Array;
  /** f32[512] */
  readonly "layer4.0.bn1.weight": Float32Array;
  /** f32[512] */
  readonly "layer4.0.bn1.bias": Float32Array;
  /** f32[512, 512, 3, 3] */
  readonly "layer4.0.conv2.weight": Float32Array;
  /** f32[512] */
  readonly "layer4.0.bn2.weight": Float32Array;
  /** f32[512] */
  readonly "layer4.0.bn2.bias": Float32Array;
  /** f32[512, 256, 1, 1] */
  readonly "layer4.0.downsample.0.weight": Float32Array;
  /** f32[512] */
  readonly "layer4.0.downsample.1.weight": Float32Array;
  /** f32[512] */
  readonly "layer4.0.downsample.1.bias": Float32Array;
  /** f32[512, 512, 3, 3] */
  readonly "layer4.1.conv1.weight": Float32Array;
  /** f32[512] */
  readonly "layer4.1.bn1.weight": Float32Array;
  /** f32[512] */
  readonly "layer4.1.bn1.bias": Float32Array;
  /** f32[512, 512, 3, 3] */
  readonly "layer4.1.conv2.weight": Float32Array;
  /** f32[512] */
  readonly "layer4.1.bn2.weight": Float32Array;
  /** f32[512] */
  readonly "layer4.1.bn2.bias": Float32Array;
  /** f32[1000, 512] */
  readonly "fc.weight": Float32Array;
  /** f32[1000] */
  readonly "fc.bias": Float32Array;
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
  name: "resnet18",
  format: 1,
  fingerprint: "6fb6c72e4a5de755",
  arenaBytes: 157620016,
  dtype: "f32",
  parameters: [
    {
      name: "conv1.weight",
      type: "f32",
      shape: [64, 3, 7, 7],
      offset: 0,
      initial: { kind: "normal", mean: 0, deviation: 0.02525381361380527 },
      trainable: true,
    },
    {
      name: "bn1.weight",
      type: "f32",
      shape: [64],
      offset: 37632,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "bn1.bias",
      type: "f32",
      shape: [64],
      offset: 37888,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "layer1.0.conv1.weight",
      type: "f32",
      shape: [64, 64, 3, 3],
      offset: 38144,
      initial: { kind: "normal", mean: 0, deviation: 0.05892556509887897 },
      trainable: true,
    },
    {
      name: "layer1.0.bn1.weight",
      type: "f32",
      shape: [64],
      offset: 185600,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "layer1.0.bn1.bias",
      type: "f32",
      shape: [64],
      offset: 185856,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "layer1.0.conv2.weight",
      type: "f32",
      shape: [64, 64, 3, 3],
      offset: 186112,
      initial: { kind: "normal", mean: 0, deviation: 0.05892556509887897 },
      trainable: true,
    },
    {
      name: "layer1.0.bn2.weight",
      type: "f32",
      shape: [64],
      offset: 333568,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "layer1.0.bn2.bias",
      type: "f32",
      shape: [64],
      offset: 333824,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "layer1.1.conv1.weight",
      type: "f32",
      shape: [64, 64, 3, 3],
      offset: 334080,
      initial: { kind: "normal", mean: 0, deviation: 0.05892556509887897 },
      trainable: true,
    },
    {
      name: "layer1.1.bn1.weight",
      type: "f32",
      shape: [64],
      offset: 481536,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "layer1.1.bn1.bias",
      type: "f32",
      shape: [64],
      offset: 481792,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "layer1.1.conv2.weight",
      type: "f32",
      shape: [64, 64, 3, 3],
      offset: 482048,
      initial: { kind: "normal", mean: 0, deviation: 0.05892556509887897 },
      trainable: true,
    },
    {
      name: "layer1.1.bn2.weight",
      type: "f32",
      shape: [64],
      offset: 629504,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "layer1.1.bn2.bias",
      type: "f32",
      shape: [64],
      offset: 629760,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "layer2.0.conv1.weight",
      type: "f32",
      shape: [128, 64, 3, 3],
      offset: 630016,
      initial: { kind: "normal", mean: 0, deviation: 0.04166666666666667 },
      trainable: true,
    },
    {
      name: "layer2.0.bn1.weight",
      type: "f32",
      shape: [128],
      offset: 924928,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "layer2.0.bn1.bias",
      type: "f32",
      shape: [128],
      offset: 925440,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "layer2.0.conv2.weight",
      type: "f32",
      shape: [128, 128, 3, 3],
      offset: 925952,
      initial: { kind: "normal", mean: 0, deviation: 0.04166666666666667 },
      trainable: true,
    },
    {
      name: "layer2.0.bn2.weight",
      type: "f32",
      shape: [128],
      offset: 1515776,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "layer2.0.bn2.bias",
      type: "f32",
      shape: [128],
      offset: 1516288,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "layer2.0.downsample.0.weight",
      type: "f32",
      shape: [128, 64, 1, 1],
      offset: 1516800,
      initial: { kind: "normal", mean: 0, deviation: 0.125 },
      trainable: true,
    },
    {
      name: "layer2.0.downsample.1.weight",
      type: "f32",
      shape: [128],
      offset: 1549568,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "layer2.0.downsample.1.bias",
      type: "f32",
      shape: [128],
      offset: 1550080,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "layer2.1.conv1.weight",
      type: "f32",
      shape: [128, 128, 3, 3],
      offset: 1550592,
      initial: { kind: "normal", mean: 0, deviation: 0.04166666666666667 },
      trainable: true,
    },
    {
      name: "layer2.1.bn1.weight",
      type: "f32",
      shape: [128],
      offset: 2140416,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "layer2.1.bn1.bias",
      type: "f32",
      shape: [128],
      offset: 2140928,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "layer2.1.conv2.weight",
      type: "f32",
      shape: [128, 128, 3, 3],
      offset: 2141440,
      initial: { kind: "normal", mean: 0, deviation: 0.04166666666666667 },
      trainable: true,
    },
    {
      name: "layer2.1.bn2.weight",
      type: "f32",
      shape: [128],
      offset: 2731264,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "layer2.1.bn2.bias",
      type: "f32",
      shape: [128],
      offset: 2731776,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "layer3.0.conv1.weight",
      type: "f32",
      shape: [256, 128, 3, 3],
      offset: 2732288,
      initial: { kind: "normal", mean: 0, deviation: 0.029462782549439483 },
      trainable: true,
    },
    {
      name: "layer3.0.bn1.weight",
      type: "f32",
      shape: [256],
      offset: 3911936,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "layer3.0.bn1.bias",
      type: "f32",
      shape: [256],
      offset: 3912960,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "layer3.0.conv2.weight",
      type: "f32",
      shape: [256, 256, 3, 3],
      offset: 3913984,
      initial: { kind: "normal", mean: 0, deviation: 0.029462782549439483 },
      trainable: true,
    },
    {
      name: "layer3.0.bn2.weight",
      type: "f32",
      shape: [256],
      offset: 6273280,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "layer3.0.bn2.bias",
      type: "f32",
      shape: [256],
      offset: 6274304,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "layer3.0.downsample.0.weight",
      type: "f32",
      shape: [256, 128, 1, 1],
      offset: 6275328,
      initial: { kind: "normal", mean: 0, deviation: 0.08838834764831845 },
      trainable: true,
    },
    {
      name: "layer3.0.downsample.1.weight",
      type: "f32",
      shape: [256],
      offset: 6406400,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "layer3.0.downsample.1.bias",
      type: "f32",
      shape: [256],
      offset: 6407424,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "layer3.1.conv1.weight",
      type: "f32",
      shape: [256, 256, 3, 3],
      offset: 6408448,
      initial: { kind: "normal", mean: 0, deviation: 0.029462782549439483 },
      trainable: true,
    },
    {
      name: "layer3.1.bn1.weight",
      type: "f32",
      shape: [256],
      offset: 8767744,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "layer3.1.bn1.bias",
      type: "f32",
      shape: [256],
      offset: 8768768,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "layer3.1.conv2.weight",
      type: "f32",
      shape: [256, 256, 3, 3],
      offset: 8769792,
      initial: { kind: "normal", mean: 0, deviation: 0.029462782549439483 },
      trainable: true,
    },
    {
      name: "layer3.1.bn2.weight",
      type: "f32",
      shape: [256],
      offset: 11129088,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "layer3.1.bn2.bias",
      type: "f32",
      shape: [256],
      offset: 11130112,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "layer4.0.conv1.weight",
      type: "f32",
      shape: [512, 256, 3, 3],
      offset: 11131136,
      initial: { kind: "normal", mean: 0, deviation: 0.020833333333333336 },
      trainable: true,
    },
    {
      name: "layer4.0.bn1.weight",
      type: "f32",
      shape: [512],
      offset: 15849728,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "layer4.0.bn1.bias",
      type: "f32",
      shape: [512],
      offset: 15851776,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "layer4.0.conv2.weight",
      type: "f32",
      shape: [512, 512, 3, 3],
      offset: 15853824,
      initial: { kind: "normal", mean: 0, deviation: 0.020833333333333336 },
      trainable: true,
    },
    {
      name: "layer4.0.bn2.weight",
      type: "f32",
      shape: [512],
      offset: 25291008,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "layer4.0.bn2.bias",
      type: "f32",
      shape: [512],
      offset: 25293056,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "layer4.0.downsample.0.weight",
      type: "f32",
      shape: [512, 256, 1, 1],
      offset: 25295104,
      initial: { kind: "normal", mean: 0, deviation: 0.0625 },
      trainable: true,
    },
    {
      name: "layer4.0.downsample.1.weight",
      type: "f32",
      shape: [512],
      offset: 25819392,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "layer4.0.downsample.1.bias",
      type: "f32",
      shape: [512],
      offset: 25821440,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "layer4.1.conv1.weight",
      type: "f32",
      shape: [512, 512, 3, 3],
      offset: 25823488,
      initial: { kind: "normal", mean: 0, deviation: 0.020833333333333336 },
      trainable: true,
    },
    {
      name: "layer4.1.bn1.weight",
      type: "f32",
      shape: [512],
      offset: 35260672,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "layer4.1.bn1.bias",
      type: "f32",
      shape: [512],
      offset: 35262720,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "layer4.1.conv2.weight",
      type: "f32",
      shape: [512, 512, 3, 3],
      offset: 35264768,
      initial: { kind: "normal", mean: 0, deviation: 0.020833333333333336 },
      trainable: true,
    },
    {
      name: "layer4.1.bn2.weight",
      type: "f32",
      shape: [512],
      offset: 44701952,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "layer4.1.bn2.bias",
      type: "f32",
      shape: [512],
      offset: 44704000,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "fc.weight",
      type: "f32",
      shape: [1000, 512],
      offset: 44706048,
      initial: { kind: "uniform", low: -0.044194173824159216, high: 0.044194173824159216 },
      trainable: true,
    },
    {
      name: "fc.bias",
      type: "f32",
      shape: [1000],
      offset: 46754048,
      initial: { kind: "uniform", low: -0.044194173824159216, high: 0.044194173824159216 },
      trainable: true,
    },
  ],
  state: [
    {
      name: "bn1.running_mean",
      type: "f32",
      shape: [64],
      offset: 46758048,
      initial: { kind: "zeros" },
      buffer: true,
    },
    {
      name: "bn1.running_var",
      type: "f32",
      shape: [64],
      offset: 46758304,
      initial: { kind: "ones" },
      buffer: true,
    },
    {
      name: "layer1.0.bn1.running_mean",
      type: "f32",
      shape: [64],
      offset: 46758560,
      initial: { kind: "zeros" },
      buffer: true,
    },
    {
      name: "layer1.0.bn1.running_var",
      type: "f32",
      shape: [64],
      offset: 46758816,
      initial: { kind: "ones" },
      buffer: true,
    },
    {
      name: "layer1.0.bn2.running_mean",
      type: "f32",
      shape: [64],
      offset: 46759072,
      initial: { kind: "zeros" },
      buffer: true,
    },
    {
      name: "layer1.0.bn2.running_var",
      type: "f32",
      shape: [64],
      offset: 46759328,
      initial: { kind: "ones" },
      buffer: true,
    },
    {
      name: "layer1.1.bn1.running_mean",
      type: "f32",
      shape: [64],
      offset: 46759584,
      initial: { kind: "zeros" },
      buffer: true,
    },
    {
      name: "layer1.1.bn1.running_var",
      type: "f32",
      shape: [64],
      offset: 46759840,
      initial: { kind: "ones" },
      buffer: true,
    },
    {
      name: "layer1.1.bn2.running_mean",
      type: "f32",
      shape: [64],
      offset: 46760096,
      initial: { kind: "zeros" },
      buffer: true,
    },
    {
      name: "layer1.1.bn2.running_var",
      type: "f32",
      shape: [64],
      offset: 46760352,
      initial: { kind: "ones" },
      buffer: true,
    },
    {
      name: "layer2.0.bn1.running_mean",
      type: "f32",
      shape: [128],
      offset: 46760608,
      initial: { kind: "zeros" },
      buffer: true,
    },
    {
      name: "layer2.0.bn1.running_var",
      type: "f32",
      shape: [128],
      offset: 46761120,
      initial: { kind: "ones" },
      buffer: true,
    },
    {
      name: "layer2.0.bn2.running_mean",
      type: "f32",
      shape: [128],
      offset: 46761632,
      initial: { kind: "zeros" },
      buffer: true,
    },
    {
      name: "layer2.0.bn2.running_var",
      type: "f32",
      shape: [128],
      offset: 46762144,
      initial: { kind: "ones" },
      buffer: true,
    },
    {
      name: "layer2.0.downsample.1.running_mean",
      type: "f32",
      shape: [128],
      offset: 46762656,
      initial: { kind: "zeros" },
      buffer: true,
    },
    {
      name: "layer2.0.downsample.1.running_var",
      type: "f32",
      shape: [128],
      offset: 46763168,
      initial: { kind: "ones" },
      buffer: true,
    },
    {
      name: "layer2.1.bn1.running_mean",
      type: "f32",
      shape: [128],
      offset: 46763680,
      initial: { kind: "zeros" },
      buffer: true,
    },
    {
      name: "layer2.1.bn1.running_var",
      type: "f32",
      shape: [128],
      offset: 46764192,
      initial: { kind: "ones" },
      buffer: true,
    },
    {
      name: "layer2.1.bn2.running_mean",
      type: "f32",
      shape: [128],
      offset: 46764704,
      initial: { kind: "zeros" },
      buffer: true,
    },
    {
      name: "layer2.1.bn2.running_var",
      type: "f32",
      shape: [128],
      offset: 46765216,
      initial: { kind: "ones" },
      buffer: true,
    },
    {
      name: "layer3.0.bn1.running_mean",
      type: "f32",
      shape: [256],
      offset: 46765728,
      initial: { kind: "zeros" },
      buffer: true,
    },
    {
      name: "layer3.0.bn1.running_var",
      type: "f32",
      shape: [256],
      offset: 46766752,
      initial: { kind: "ones" },
      buffer: true,
    },
    {
      name: "layer3.0.bn2.running_mean",
      type: "f32",
      shape: [256],
      offset: 46767776,
      initial: { kind: "zeros" },
      buffer: true,
    },
    {
      name: "layer3.0.bn2.running_var",
      type: "f32",
      shape: [256],
      offset: 46768800,
      initial: { kind: "ones" },
      buffer: true,
    },
    {
      name: "layer3.0.downsample.1.running_mean",
      type: "f32",
      shape: [256],
      offset: 46769824,
      initial: { kind: "zeros" },
      buffer: true,
    },
    {
      name: "layer3.0.downsample.1.running_var",
      type: "f32",
      shape: [256],
      offset: 46770848,
      initial: { kind: "ones" },
      buffer: true,
    },
    {
      name: "layer3.1.bn1.running_mean",
      type: "f32",
      shape: [256],
      offset: 46771872,
      initial: { kind: "zeros" },
      buffer: true,
    },
    {
      name: "layer3.1.bn1.running_var",
      type: "f32",
      shape: [256],
      offset: 46772896,
      initial: { kind: "ones" },
      buffer: true,
    },
    {
      name: "layer3.1.bn2.running_mean",
      type: "f32",
      shape: [256],
      offset: 46773920,
      initial: { kind: "zeros" },
      buffer: true,
    },
    {
      name: "layer3.1.bn2.running_var",
      type: "f32",
      shape: [256],
      offset: 46774944,
      initial: { kind: "ones" },
      buffer: true,
    },
    {
      name: "layer4.0.bn1.running_mean",
      type: "f32",
      shape: [512],
      offset: 46775968,
      initial: { kind: "zeros" },
      buffer: true,
    },
    {
      name: "layer4.0.bn1.running_var",
      type: "f32",
      shape: [512],
      offset: 46778016,
      initial: { kind: "ones" },
      buffer: true,
    },
    {
      name: "layer4.0.bn2.running_mean",
      type: "f32",
      shape: [512],
      offset: 46780064,
      initial: { kind: "zeros" },
      buffer: true,
    },
    {
      name: "layer4.0.bn2.running_var",
      type: "f32",
      shape: [512],
      offset: 46782112,
      initial: { kind: "ones" },
      buffer: true,
    },
    {
      name: "layer4.0.downsample.1.running_mean",
      type: "f32",
      shape: [512],
      offset: 46784160,
      initial: { kind: "zeros" },
      buffer: true,
    },
    {
      name: "layer4.0.downsample.1.running_var",
      type: "f32",
      shape: [512],
      offset: 46786208,
      initial: { kind: "ones" },
      buffer: true,
    },
    {
      name: "layer4.1.bn1.running_mean",
      type: "f32",
      shape: [512],
      offset: 46788256,
      initial: { kind: "zeros" },
      buffer: true,
    },
    {
      name: "layer4.1.bn1.running_var",
      type: "f32",
      shape: [512],
      offset: 46790304,
      initial: { kind: "ones" },
      buffer: true,
    },
    {
      name: "layer4.1.bn2.running_mean",
      type: "f32",
      shape: [512],
      offset: 46792352,
      initial: { kind: "zeros" },
      buffer: true,
    },
    {
      name: "layer4.1.bn2.running_var",
      type: "f32",
      shape: [512],
      offset: 46794400,
      initial: { kind: "ones" },
      buffer: true,
    },
    {
      name: "conv1.weight.momentum",
      type: "f32",
      shape: [64, 3, 7, 7],
      offset: 46796464,
      initial: { kind: "zeros" },
    },
    { name: "bn1.weight.momentum", type: "f32", shape: [64], offset: 46834096, initial: { kind: "zeros" } },
    { name: "bn1.bias.momentum", type: "f32", shape: [64], offset: 46834352, initial: { kind: "zeros" } },
    {
      name: "layer1.0.conv1.weight.momentum",
      type: "f32",
      shape: [64, 64, 3, 3],
      offset: 46834608,
      initial: { kind: "zeros" },
    },
    {
      name: "layer1.0.bn1.weight.momentum",
      type: "f32",
      shape: [64],
      offset: 46982064,
      initial: { kind: "zeros" },
    },
    {
      name: "layer1.0.bn1.bias.momentum",
      type: "f32",
      shape: [64],
      offset: 46982320,
      initial: { kind: "zeros" },
    },
    {
      name: "layer1.0.conv2.weight.momentum",
      type: "f32",
      shape: [64, 64, 3, 3],
      offset: 46982576,
      initial: { kind: "zeros" },
    },
    {
      name: "layer1.0.bn2.weight.momentum",
      type: "f32",
      shape: [64],
      offset: 47130032,
      initial: { kind: "zeros" },
    },
    {
      name: "layer1.0.bn2.bias.momentum",
      type: "f32",
      shape: [64],
      offset: 47130288,
      initial: { kind: "zeros" },
    },
    {
      name: "layer1.1.conv1.weight.momentum",
      type: "f32",
      shape: [64, 64, 3, 3],
      offset: 47130544,
      initial: { kind: "zeros" },
    },
    {
      name: "layer1.1.bn1.weight.momentum",
      type: "f32",
      shape: [64],
      offset: 47278000,
      initial: { kind: "zeros" },
    },
    {
      name: "layer1.1.bn1.bias.momentum",
      type: "f32",
      shape: [64],
      offset: 47278256,
      initial: { kind: "zeros" },
    },
    {
      name: "layer1.1.conv2.weight.momentum",
      type: "f32",
      shape: [64, 64, 3, 3],
      offset: 47278512,
      initial: { kind: "zeros" },
    },
    {
      name: "layer1.1.bn2.weight.momentum",
      type: "f32",
      shape: [64],
      offset: 47425968,
      initial: { kind: "zeros" },
    },
    {
      name: "layer1.1.bn2.bias.momentum",
      type: "f32",
      shape: [64],
      offset: 47426224,
      initial: { kind: "zeros" },
    },
    {
      name: "layer2.0.conv1.weight.momentum",
      type: "f32",
      shape: [128, 64, 3, 3],
      offset: 47426480,
      initial: { kind: "zeros" },
    },
    {
      name: "layer2.0.bn1.weight.momentum",
      type: "f32",
      shape: [128],
      offset: 47721392,
      initial: { kind: "zeros" },
    },
    {
      name: "layer2.0.bn1.bias.momentum",
      type: "f32",
      shape: [128],
      offset: 47721904,
      initial: { kind: "zeros" },
    },
    {
      name: "layer2.0.conv2.weight.momentum",
      type: "f32",
      shape: [128, 128, 3, 3],
      offset: 47722416,
      initial: { kind: "zeros" },
    },
    {
      name: "layer2.0.bn2.weight.momentum",
      type: "f32",
      shape: [128],
      offset: 48312240,
      initial: { kind: "zeros" },
    },
    {
      name: "layer2.0.bn2.bias.momentum",
      type: "f32",
      shape: [128],
      offset: 48312752,
      initial: { kind: "zeros" },
    },
    {
      name: "layer2.0.downsample.0.weight.momentum",
      type: "f32",
      shape: [128, 64, 1, 1],
      offset: 48313264,
      initial: { kind: "zeros" },
    },
    {
      name: "layer2.0.downsample.1.weight.momentum",
      type: "f32",
      shape: [128],
      offset: 48346032,
      initial: { kind: "zeros" },
    },
    {
      name: "layer2.0.downsample.1.bias.momentum",
      type: "f32",
      shape: [128],
      offset: 48346544,
      initial: { kind: "zeros" },
    },
    {
      name: "layer2.1.conv1.weight.momentum",
      type: "f32",
      shape: [128, 128, 3, 3],
      offset: 48347056,
      initial: { kind: "zeros" },
    },
    {
      name: "layer2.1.bn1.weight.momentum",
      type: "f32",
      shape: [128],
      offset: 48936880,
      initial: { kind: "zeros" },
    },
    {
      name: "layer2.1.bn1.bias.momentum",
      type: "f32",
      shape: [128],
      offset: 48937392,
      initial: { kind: "zeros" },
    },
    {
      name: "layer2.1.conv2.weight.momentum",
      type: "f32",
      shape: [128, 128, 3, 3],
      offset: 48937904,
      initial: { kind: "zeros" },
    },
    {
      name: "layer2.1.bn2.weight.momentum",
      type: "f32",
      shape: [128],
      offset: 49527728,
      initial: { kind: "zeros" },
    },
    {
      name: "layer2.1.bn2.bias.momentum",
      type: "f32",
      shape: [128],
      offset: 49528240,
      initial: { kind: "zeros" },
    },
    {
      name: "layer3.0.conv1.weight.momentum",
      type: "f32",
      shape: [256, 128, 3, 3],
      offset: 49528752,
      initial: { kind: "zeros" },
    },
    {
      name: "layer3.0.bn1.weight.momentum",
      type: "f32",
      shape: [256],
      offset: 50708400,
      initial: { kind: "zeros" },
    },
    {
      name: "layer3.0.bn1.bias.momentum",
      type: "f32",
      shape: [256],
      offset: 50709424,
      initial: { kind: "zeros" },
    },
    {
      name: "layer3.0.conv2.weight.momentum",
      type: "f32",
      shape: [256, 256, 3, 3],
      offset: 50710448,
      initial: { kind: "zeros" },
    },
    {
      name: "layer3.0.bn2.weight.momentum",
      type: "f32",
      shape: [256],
      offset: 53069744,
      initial: { kind: "zeros" },
    },
    {
      name: "layer3.0.bn2.bias.momentum",
      type: "f32",
      shape: [256],
      offset: 53070768,
      initial: { kind: "zeros" },
    },
    {
      name: "layer3.0.downsample.0.weight.momentum",
      type: "f32",
      shape: [256, 128, 1, 1],
      offset: 53071792,
      initial: { kind: "zeros" },
    },
    {
      name: "layer3.0.downsample.1.weight.momentum",
      type: "f32",
      shape: [256],
      offset: 53202864,
      initial: { kind: "zeros" },
    },
    {
      name: "layer3.0.downsample.1.bias.momentum",
      type: "f32",
      shape: [256],
      offset: 53203888,
      initial: { kind: "zeros" },
    },
    {
      name: "layer3.1.conv1.weight.momentum",
      type: "f32",
      shape: [256, 256, 3, 3],
      offset: 53204912,
      initial: { kind: "zeros" },
    },
    {
      name: "layer3.1.bn1.weight.momentum",
      type: "f32",
      shape: [256],
      offset: 55564208,
      initial: { kind: "zeros" },
    },
    {
      name: "layer3.1.bn1.bias.momentum",
      type: "f32",
      shape: [256],
      offset: 55565232,
      initial: { kind: "zeros" },
    },
    {
      name: "layer3.1.conv2.weight.momentum",
      type: "f32",
      shape: [256, 256, 3, 3],
      offset: 55566256,
      initial: { kind: "zeros" },
    },
    {
      name: "layer3.1.bn2.weight.momentum",
      type: "f32",
      shape: [256],
      offset: 57925552,
      initial: { kind: "zeros" },
    },
    {
      name: "layer3.1.bn2.bias.momentum",
      type: "f32",
      shape: [256],
      offset: 57926576,
      initial: { kind: "zeros" },
    },
    {
      name: "layer4.0.conv1.weight.momentum",
      type: "f32",
      shape: [512, 256, 3, 3],
      offset: 57927600,
      initial: { kind: "zeros" },
    },
    {
      name: "layer4.0.bn1.weight.momentum",
      type: "f32",
      shape: [512],
      offset: 62646192,
      initial: { kind: "zeros" },
    },
    {
      name: "layer4.0.bn1.bias.momentum",
      type: "f32",
      shape: [512],
      offset: 62648240,
      initial: { kind: "zeros" },
    },
    {
      name: "layer4.0.conv2.weight.momentum",
      type: "f32",
      shape: [512, 512, 3, 3],
      offset: 62650288,
      initial: { kind: "zeros" },
    },
    {
      name: "layer4.0.bn2.weight.momentum",
      type: "f32",
      shape: [512],
      offset: 72087472,
      initial: { kind: "zeros" },
    },
    {
      name: "layer4.0.bn2.bias.momentum",
      type: "f32",
      shape: [512],
      offset: 72089520,
      initial: { kind: "zeros" },
    },
    {
      name: "layer4.0.downsample.0.weight.momentum",
      type: "f32",
      shape: [512, 256, 1, 1],
      offset: 72091568,
      initial: { kind: "zeros" },
    },
    {
      name: "layer4.0.downsample.1.weight.momentum",
      type: "f32",
      shape: [512],
      offset: 72615856,
      initial: { kind: "zeros" },
    },
    {
      name: "layer4.0.downsample.1.bias.momentum",
      type: "f32",
      shape: [512],
      offset: 72617904,
      initial: { kind: "zeros" },
    },
    {
      name: "layer4.1.conv1.weight.momentum",
      type: "f32",
      shape: [512, 512, 3, 3],
      offset: 72619952,
      initial: { kind: "zeros" },
    },
    {
      name: "layer4.1.bn1.weight.momentum",
      type: "f32",
      shape: [512],
      offset: 82057136,
      initial: { kind: "zeros" },
    },
    {
      name: "layer4.1.bn1.bias.momentum",
      type: "f32",
      shape: [512],
      offset: 82059184,
      initial: { kind: "zeros" },
    },
    {
      name: "layer4.1.conv2.weight.momentum",
      type: "f32",
      shape: [512, 512, 3, 3],
      offset: 82061232,
      initial: { kind: "zeros" },
    },
    {
      name: "layer4.1.bn2.weight.momentum",
      type: "f32",
      shape: [512],
      offset: 91498416,
      initial: { kind: "zeros" },
    },
    {
      name: "layer4.1.bn2.bias.momentum",
      type: "f32",
      shape: [512],
      offset: 91500464,
      initial: { kind: "zeros" },
    },
    {
      name: "fc.weight.momentum",
      type: "f32",
      shape: [1000, 512],
      offset: 91502512,
      initial: { kind: "zeros" },
    },
    { name: "fc.bias.momentum", type: "f32", shape: [1000], offset: 93550512, initial: { kind: "zeros" } },
  ],
  constants: [],
  counters: { seed: 93554512, step: 46796448, guard: 93554528 },
  objectives: {
    ["loss"]: {
      step: {
        inputs: [
          { name: "x", type: "f32", shape: [1, 3, 224, 224], offset: 96765824 },
          { name: "label", type: "i32", shape: [1], offset: 97367936, below: 1000 },
        ],
        outputs: [],
        loss: 97367952,
        metrics: [],
        run: step,
      },
      evaluate: {
        inputs: [
          { name: "x", type: "f32", shape: [1, 3, 224, 224], offset: 96765824 },
          { name: "label", type: "i32", shape: [1], offset: 97367936, below: 1000 },
        ],
        outputs: [],
        loss: 93554560,
        metrics: [],
        run: evaluate,
      },
      gradients: {
        inputs: [
          { name: "x", type: "f32", shape: [1, 3, 224, 224], offset: 152946560 },
          { name: "label", type: "i32", shape: [1], offset: 94263072, below: 1000 },
        ],
        outputs: [
          { name: "conv1.weight", type: "f32", shape: [64, 3, 7, 7], offset: 126584704 },
          { name: "bn1.weight", type: "f32", shape: [64], offset: 156760960 },
          { name: "bn1.bias", type: "f32", shape: [64], offset: 156761216 },
          { name: "layer1.0.conv1.weight", type: "f32", shape: [64, 64, 3, 3], offset: 156137344 },
          { name: "layer1.0.bn1.weight", type: "f32", shape: [64], offset: 156761472 },
          { name: "layer1.0.bn1.bias", type: "f32", shape: [64], offset: 156761728 },
          { name: "layer1.0.conv2.weight", type: "f32", shape: [64, 64, 3, 3], offset: 156284800 },
          { name: "layer1.0.bn2.weight", type: "f32", shape: [64], offset: 156761984 },
          { name: "layer1.0.bn2.bias", type: "f32", shape: [64], offset: 156762240 },
          { name: "layer1.1.conv1.weight", type: "f32", shape: [64, 64, 3, 3], offset: 156432256 },
          { name: "layer1.1.bn1.weight", type: "f32", shape: [64], offset: 156762496 },
          { name: "layer1.1.bn1.bias", type: "f32", shape: [64], offset: 156762752 },
          { name: "layer1.1.conv2.weight", type: "f32", shape: [64, 64, 3, 3], offset: 156579712 },
          { name: "layer1.1.bn2.weight", type: "f32", shape: [64], offset: 156763008 },
          { name: "layer1.1.bn2.bias", type: "f32", shape: [64], offset: 156763264 },
          { name: "layer2.0.conv1.weight", type: "f32", shape: [128, 64, 3, 3], offset: 155842432 },
          { name: "layer2.0.bn1.weight", type: "f32", shape: [128], offset: 156759936 },
          { name: "layer2.0.bn1.bias", type: "f32", shape: [128], offset: 156760448 },
          { name: "layer2.0.conv2.weight", type: "f32", shape: [128, 128, 3, 3], offset: 153548672 },
          { name: "layer2.0.bn2.weight", type: "f32", shape: [128], offset: 157610784 },
          { name: "layer2.0.bn2.bias", type: "f32", shape: [128], offset: 157611296 },
          { name: "layer2.0.downsample.0.weight", type: "f32", shape: [128, 64, 1, 1], offset: 156727168 },
          { name: "layer2.0.downsample.1.weight", type: "f32", shape: [128], offset: 157611808 },
          { name: "layer2.0.downsample.1.bias", type: "f32", shape: [128], offset: 126625408 },
          { name: "layer2.1.conv1.weight", type: "f32", shape: [128, 128, 3, 3], offset: 154138496 },
          { name: "layer2.1.bn1.weight", type: "f32", shape: [128], offset: 157612320 },
          { name: "layer2.1.bn1.bias", type: "f32", shape: [128], offset: 157612832 },
          { name: "layer2.1.conv2.weight", type: "f32", shape: [128, 128, 3, 3], offset: 154728320 },
          { name: "layer2.1.bn2.weight", type: "f32", shape: [128], offset: 157613344 },
          { name: "layer2.1.bn2.bias", type: "f32", shape: [128], offset: 157613856 },
          { name: "layer3.0.conv1.weight", type: "f32", shape: [256, 128, 3, 3], offset: 151766912 },
          { name: "layer3.0.bn1.weight", type: "f32", shape: [256], offset: 157601568 },
          { name: "layer3.0.bn1.bias", type: "f32", shape: [256], offset: 157602592 },
          { name: "layer3.0.conv2.weight", type: "f32", shape: [256, 256, 3, 3], offset: 142641024 },
          { name: "layer3.0.bn2.weight", type: "f32", shape: [256], offset: 157603616 },
          { name: "layer3.0.bn2.bias", type: "f32", shape: [256], offset: 157604640 },
          { name: "layer3.0.downsample.0.weight", type: "f32", shape: [256, 128, 1, 1], offset: 157448064 },
          { name: "layer3.0.downsample.1.weight", type: "f32", shape: [256], offset: 157605664 },
          { name: "layer3.0.downsample.1.bias", type: "f32", shape: [256], offset: 126624384 },
          { name: "layer3.1.conv1.weight", type: "f32", shape: [256, 256, 3, 3], offset: 145000320 },
          { name: "layer3.1.bn1.weight", type: "f32", shape: [256], offset: 157606688 },
          { name: "layer3.1.bn1.bias", type: "f32", shape: [256], offset: 157607712 },
          { name: "layer3.1.conv2.weight", type: "f32", shape: [256, 256, 3, 3], offset: 147359616 },
          { name: "layer3.1.bn2.weight", type: "f32", shape: [256], offset: 157608736 },
          { name: "layer3.1.bn2.bias", type: "f32", shape: [256], offset: 157609760 },
          { name: "layer4.0.conv1.weight", type: "f32", shape: [512, 256, 3, 3], offset: 121866112 },
          { name: "layer4.0.bn1.weight", type: "f32", shape: [512], offset: 157583136 },
          { name: "layer4.0.bn1.bias", type: "f32", shape: [512], offset: 157585184 },
          { name: "layer4.0.conv2.weight", type: "f32", shape: [512, 512, 3, 3], offset: 93554560 },
          { name: "layer4.0.bn2.weight", type: "f32", shape: [512], offset: 157587232 },
          { name: "layer4.0.bn2.bias", type: "f32", shape: [512], offset: 157589280 },
          { name: "layer4.0.downsample.0.weight", type: "f32", shape: [512, 256, 1, 1], offset: 155318144 },
          { name: "layer4.0.downsample.1.weight", type: "f32", shape: [512], offset: 157591328 },
          { name: "layer4.0.downsample.1.bias", type: "f32", shape: [512], offset: 126622336 },
          { name: "layer4.1.conv1.weight", type: "f32", shape: [512, 512, 3, 3], offset: 102991744 },
          { name: "layer4.1.bn1.weight", type: "f32", shape: [512], offset: 157593376 },
          { name: "layer4.1.bn1.bias", type: "f32", shape: [512], offset: 157595424 },
          { name: "layer4.1.conv2.weight", type: "f32", shape: [512, 512, 3, 3], offset: 112428928 },
          { name: "layer4.1.bn2.weight", type: "f32", shape: [512], offset: 157597472 },
          { name: "layer4.1.bn2.bias", type: "f32", shape: [512], offset: 157599520 },
          { name: "fc.weight", type: "f32", shape: [1000, 512], offset: 149718912 },
          { name: "fc.bias", type: "f32", shape: [1000], offset: 157579136 },
        ],
        loss: 157620000,
        metrics: [],
        run: gradients,
      },
    },
  },
  predict: {
    inputs: [{ name: "x", type: "f32", shape: [1, 3, 224, 224], offset: 96765824 }],
    unread: ["label"],
    outputs: [{ name: "logits", type: "f32", shape: [1, 1000], offset: 93556608 }],
    metrics: [],
    run: predict,
  },
});
