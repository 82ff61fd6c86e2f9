// @generated
/* eslint-disable */
/**
 * mnist-cnn: a neural network and its training, compiled by Tapeless. Do not edit: change the model and
 * compile it again. Kernels come first, then one function per program, then the trainer that is made of them.
 *
 * Inputs
 *   x      f32[200, 1, 28, 28]
 *   label  i32[200]
 * Parameters: 7,730 numbers in 4 tensors
 *   conv.weight    f32[20, 1, 5, 5]
 *   conv.bias      f32[20]
 *   linear.weight  f32[10, 720]
 *   linear.bias    f32[10]
 * Dimensions, as tensor[axis]
 *   200  x[0], label[0], logits[0]
 *    28  x[2], x[3]
 *    20  conv.weight[0], conv.bias[0]
 *     5  conv.weight[2], conv.weight[3]
 *    10  linear.weight[0], linear.bias[0], logits[1]
 *   720  linear.weight[1]
 * Programs          FLOPs per call    peak bytes  launches
 *   step                69,963,898     6,480,112        17
 *   gradients           69,863,401     6,508,928        12
 *   evaluate            33,425,201     3,024,864         5
 *   predict             33,410,000     3,024,064         3
 * Memory: one arena of 6,508,928 bytes (6.21 MiB), the first 92,864 for parameters and state.
 * Kernels take the views of the arena that they use, then the position of each tensor in its view, in elements.
 * Tensors are row-major. Arithmetic is in float64 between loads and stores, rounded when stored.
 */
import { defineTrainer, pow, type NumericArray, type Views } from "../../runtime/index.ts";

/**
 * convolution, mnist-cnn.ts:31
 * relu, mnist-cnn.ts:31
 */
function convolution_relu(
  f32: Float32Array,
  x_at: number,
  convWeight: number,
  convBias: number,
  relu_at: number,
): void {
  const bias_jr = f32[convBias + 18]!;
  const bias_jr_j1 = f32[convBias + 19]!;
  for (let i = 0; i < 200; i++) {
    for (let j = 0; j < 18; j += 3) {
      const bias = f32[convBias + j]!;
      const bias_j1 = f32[convBias + j + 1]!;
      const bias_j2 = f32[convBias + j + 2]!;
      for (let k = 0; k < 12; k++) {
        const relu_at_row = relu_at + i * 2880 + j * 144 + k * 12;
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
          for (let r = 0; r < 5; r++) {
            const x_at_row = x_at + i * 784 + k * 56 + r * 28 + l * 2;
            const convWeight_row = convWeight + j * 25 + r * 5;
            for (let s = 0; s < 5; s++) {
              const x = f32[x_at_row + s]!;
              const x_l1 = f32[x_at_row + s + 2]!;
              const x_l2 = f32[x_at_row + s + 4]!;
              const x_l3 = f32[x_at_row + s + 6]!;
              const weight = f32[convWeight_row + s]!;
              const weight_j1 = f32[convWeight_row + s + 25]!;
              const weight_j2 = f32[convWeight_row + s + 50]!;
              convolution += x * weight;
              convolution_j1 += x * weight_j1;
              convolution_j2 += x * weight_j2;
              convolution_l1 += x_l1 * weight;
              convolution_l1_j1 += x_l1 * weight_j1;
              convolution_l1_j2 += x_l1 * weight_j2;
              convolution_l2 += x_l2 * weight;
              convolution_l2_j1 += x_l2 * weight_j1;
              convolution_l2_j2 += x_l2 * weight_j2;
              convolution_l3 += x_l3 * weight;
              convolution_l3_j1 += x_l3 * weight_j1;
              convolution_l3_j2 += x_l3 * weight_j2;
            }
          }
          f32[relu_at_row + l] = Math.max(convolution + bias, 0);
          f32[relu_at_row + l + 144] = Math.max(convolution_j1 + bias_j1, 0);
          f32[relu_at_row + l + 288] = Math.max(convolution_j2 + bias_j2, 0);
          f32[relu_at_row + l + 1] = Math.max(convolution_l1 + bias, 0);
          f32[relu_at_row + l + 145] = Math.max(convolution_l1_j1 + bias_j1, 0);
          f32[relu_at_row + l + 289] = Math.max(convolution_l1_j2 + bias_j2, 0);
          f32[relu_at_row + l + 2] = Math.max(convolution_l2 + bias, 0);
          f32[relu_at_row + l + 146] = Math.max(convolution_l2_j1 + bias_j1, 0);
          f32[relu_at_row + l + 290] = Math.max(convolution_l2_j2 + bias_j2, 0);
          f32[relu_at_row + l + 3] = Math.max(convolution_l3 + bias, 0);
          f32[relu_at_row + l + 147] = Math.max(convolution_l3_j1 + bias_j1, 0);
          f32[relu_at_row + l + 291] = Math.max(convolution_l3_j2 + bias_j2, 0);
        }
      }
    }
    for (let k_jr = 0; k_jr < 12; k_jr++) {
      const relu_at_row2 = relu_at + i * 2880 + k_jr * 12;
      for (let l_jr = 0; l_jr < 12; l_jr += 4) {
        let convolution_jr = 0;
        let convolution_jr_j1 = 0;
        let convolution_l1_jr = 0;
        let convolution_l1_jr_j1 = 0;
        let convolution_l2_jr = 0;
        let convolution_l2_jr_j1 = 0;
        let convolution_l3_jr = 0;
        let convolution_l3_jr_j1 = 0;
        for (let r_jr = 0; r_jr < 5; r_jr++) {
          const x_at_row2 = x_at + i * 784 + k_jr * 56 + r_jr * 28 + l_jr * 2;
          const convWeight_row2 = convWeight + r_jr * 5;
          for (let s_jr = 0; s_jr < 5; s_jr++) {
            const x_jr = f32[x_at_row2 + s_jr]!;
            const x_l1_jr = f32[x_at_row2 + s_jr + 2]!;
            const x_l2_jr = f32[x_at_row2 + s_jr + 4]!;
            const x_l3_jr = f32[x_at_row2 + s_jr + 6]!;
            const weight_jr = f32[convWeight_row2 + s_jr + 450]!;
            const weight_jr_j1 = f32[convWeight_row2 + s_jr + 475]!;
            convolution_jr += x_jr * weight_jr;
            convolution_jr_j1 += x_jr * weight_jr_j1;
            convolution_l1_jr += x_l1_jr * weight_jr;
            convolution_l1_jr_j1 += x_l1_jr * weight_jr_j1;
            convolution_l2_jr += x_l2_jr * weight_jr;
            convolution_l2_jr_j1 += x_l2_jr * weight_jr_j1;
            convolution_l3_jr += x_l3_jr * weight_jr;
            convolution_l3_jr_j1 += x_l3_jr * weight_jr_j1;
          }
        }
        f32[relu_at_row2 + l_jr + 2592] = Math.max(convolution_jr + bias_jr, 0);
        f32[relu_at_row2 + l_jr + 2736] = Math.max(convolution_jr_j1 + bias_jr_j1, 0);
        f32[relu_at_row2 + l_jr + 2593] = Math.max(convolution_l1_jr + bias_jr, 0);
        f32[relu_at_row2 + l_jr + 2737] = Math.max(convolution_l1_jr_j1 + bias_jr_j1, 0);
        f32[relu_at_row2 + l_jr + 2594] = Math.max(convolution_l2_jr + bias_jr, 0);
        f32[relu_at_row2 + l_jr + 2738] = Math.max(convolution_l2_jr_j1 + bias_jr_j1, 0);
        f32[relu_at_row2 + l_jr + 2595] = Math.max(convolution_l3_jr + bias_jr, 0);
        f32[relu_at_row2 + l_jr + 2739] = Math.max(convolution_l3_jr_j1 + bias_jr_j1, 0);
      }
    }
  }
}

/**
 * windowMax, mnist-cnn.ts:31
 * windowArgmax, mnist-cnn.ts:31
 */
function windowMax_windowArgmax(
  f32: Float32Array,
  i32: Int32Array,
  relu_at: number,
  windowMax_at: number,
  windowArgmax_at: number,
): void {
  for (let j = 0; j < 4000; j++) {
    for (let k = 0; k < 6; k++) {
      const windowMax_at_row = windowMax_at + j * 36 + k * 6;
      const windowArgmax_at_row = windowArgmax_at + j * 36 + k * 6;
      for (let l = 0; l < 6; l++) {
        let windowMax = -Infinity;
        let windowArgmax = -Infinity;
        let windowArgmax2 = k * 24 + l * 2;
        const relu_at_row = relu_at + j * 144 + k * 24 + l * 2;
        for (let r = 0; r < 2; r++) {
          const relu = f32[relu_at_row + r * 12]!;
          windowMax = Math.max(windowMax, relu);
          const value = relu > windowArgmax || Number.isNaN(relu);
          windowArgmax = value ? relu : windowArgmax;
          windowArgmax2 = value ? k * 24 + r * 12 + l * 2 : windowArgmax2;
          const relu_s1 = f32[relu_at_row + r * 12 + 1]!;
          windowMax = Math.max(windowMax, relu_s1);
          const value_s1 = relu_s1 > windowArgmax || Number.isNaN(relu_s1);
          windowArgmax = value_s1 ? relu_s1 : windowArgmax;
          windowArgmax2 = value_s1 ? k * 24 + r * 12 + l * 2 + 1 : windowArgmax2;
        }
        f32[windowMax_at_row + l] = windowMax;
        i32[windowArgmax_at_row + l] = windowArgmax2;
      }
    }
  }
}

/**
 * contraction, mnist-cnn.ts:32
 * add, mnist-cnn.ts:32
 */
function contraction_add(
  f32: Float32Array,
  windowMax_at: number,
  linearWeight: number,
  linearBias: number,
  add_at: number,
): void {
  for (let i = 0; i < 200; i += 2) {
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
      const windowMax_at_row = windowMax_at + i * 720;
      const linearWeight_row = linearWeight + j * 720;
      for (let r = 0; r < 720; r++) {
        const windowMax = f32[windowMax_at_row + r]!;
        const windowMax_i1 = f32[windowMax_at_row + r + 720]!;
        const weight = f32[linearWeight_row + r]!;
        const weight_j1 = f32[linearWeight_row + r + 720]!;
        const weight_j2 = f32[linearWeight_row + r + 1440]!;
        const weight_j3 = f32[linearWeight_row + r + 2160]!;
        const weight_j4 = f32[linearWeight_row + r + 2880]!;
        contraction += windowMax * weight;
        contraction_i1 += windowMax_i1 * weight;
        contraction_j1 += windowMax * weight_j1;
        contraction_j1_i1 += windowMax_i1 * weight_j1;
        contraction_j2 += windowMax * weight_j2;
        contraction_j2_i1 += windowMax_i1 * weight_j2;
        contraction_j3 += windowMax * weight_j3;
        contraction_j3_i1 += windowMax_i1 * weight_j3;
        contraction_j4 += windowMax * weight_j4;
        contraction_j4_i1 += windowMax_i1 * weight_j4;
      }
      const bias = f32[linearBias + j]!;
      const bias_j1 = f32[linearBias + j + 1]!;
      const bias_j2 = f32[linearBias + j + 2]!;
      const bias_j3 = f32[linearBias + j + 3]!;
      const bias_j4 = f32[linearBias + j + 4]!;
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
 * sum, mnist-cnn.ts:34
 * amax, mnist-cnn.ts:34
 * select, mnist-cnn.ts:34
 * exp, mnist-cnn.ts:34
 * div, mnist-cnn.ts:34
 * add, mnist-cnn.ts:34
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
  for (let i = 0; i < 200; i += 4) {
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
    const div = /* 0.005 */ 0.004999999888241291 / sum3;
    const div_i1 = 0.004999999888241291 / sum3_i1;
    const div_i2 = 0.004999999888241291 / sum3_i2;
    const div_i3 = 0.004999999888241291 / sum3_i3;
    const label2 = i32[label_at + i]!;
    const label2_i1 = i32[label_at + i + 1]!;
    const label2_i2 = i32[label_at + i + 2]!;
    const label2_i3 = i32[label_at + i + 3]!;
    const exp_at_row2 = exp_at + i * 10;
    const add_at2_row = add_at2 + i * 10;
    for (let t = 0; t < 10; t++) {
      const add3 = div * f32[exp_at_row2 + t]! + (label2 === t ? -0.004999999888241291 : 0);
      const add3_i1 = div_i1 * f32[exp_at_row2 + t + 10]! + (label2_i1 === t ? -0.004999999888241291 : 0);
      const add3_i2 = div_i2 * f32[exp_at_row2 + t + 20]! + (label2_i2 === t ? -0.004999999888241291 : 0);
      const add3_i3 = div_i3 * f32[exp_at_row2 + t + 30]! + (label2_i3 === t ? -0.004999999888241291 : 0);
      f32[add_at2_row + t] = add3;
      f32[add_at2_row + t + 10] = add3_i1;
      f32[add_at2_row + t + 20] = add3_i2;
      f32[add_at2_row + t + 30] = add3_i3;
    }
  }
}

/**
 * sum, mnist-cnn.ts:34
 * div, mnist-cnn.ts:34
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
  for (let r = 0; r < 200; r += 4) {
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
  f32[div_at] = sum / 200;
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
  f32[toF32_at2] = Math.fround(0.001 / (1 - pow(0.9, add2)));
}

/**
 * sum, mnist-cnn.ts:32
 */
function sum(f32: Float32Array, add_at: number, sum_at: number): void {
  for (let i = 0; i < 10; i += 5) {
    let sum2 = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    let sum_i4 = 0;
    const add_at_row = add_at + i;
    for (let r = 0; r < 200; r++) {
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
 * contraction, mnist-cnn.ts:32
 */
function contraction(f32: Float32Array, add_at: number, linearWeight: number, contraction_at: number): void {
  for (let i = 0; i < 198; i += 3) {
    const contraction_at_row = contraction_at + i * 720;
    for (let j = 0; j < 720; j += 4) {
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
      const add_at_row = add_at + i * 10;
      const linearWeight_row = linearWeight + j;
      for (let r = 0; r < 10; r++) {
        const add = f32[add_at_row + r]!;
        const add_i1 = f32[add_at_row + r + 10]!;
        const add_i2 = f32[add_at_row + r + 20]!;
        const weight = f32[linearWeight_row + r * 720]!;
        const weight_j1 = f32[linearWeight_row + r * 720 + 1]!;
        const weight_j2 = f32[linearWeight_row + r * 720 + 2]!;
        const weight_j3 = f32[linearWeight_row + r * 720 + 3]!;
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
      }
      f32[contraction_at_row + j] = contraction2;
      f32[contraction_at_row + j + 720] = contraction_i1;
      f32[contraction_at_row + j + 1440] = contraction_i2;
      f32[contraction_at_row + j + 1] = contraction_j1;
      f32[contraction_at_row + j + 721] = contraction_j1_i1;
      f32[contraction_at_row + j + 1441] = contraction_j1_i2;
      f32[contraction_at_row + j + 2] = contraction_j2;
      f32[contraction_at_row + j + 722] = contraction_j2_i1;
      f32[contraction_at_row + j + 1442] = contraction_j2_i2;
      f32[contraction_at_row + j + 3] = contraction_j3;
      f32[contraction_at_row + j + 723] = contraction_j3_i1;
      f32[contraction_at_row + j + 1443] = contraction_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 720; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_ir_i1 = 0;
    let contraction_j1_ir = 0;
    let contraction_j1_ir_i1 = 0;
    let contraction_j2_ir = 0;
    let contraction_j2_ir_i1 = 0;
    let contraction_j3_ir = 0;
    let contraction_j3_ir_i1 = 0;
    const linearWeight_row2 = linearWeight + j_ir;
    for (let r_ir = 0; r_ir < 10; r_ir++) {
      const add_ir = f32[add_at + r_ir + 1980]!;
      const add_ir_i1 = f32[add_at + r_ir + 1990]!;
      const weight_ir = f32[linearWeight_row2 + r_ir * 720]!;
      const weight_j1_ir = f32[linearWeight_row2 + r_ir * 720 + 1]!;
      const weight_j2_ir = f32[linearWeight_row2 + r_ir * 720 + 2]!;
      const weight_j3_ir = f32[linearWeight_row2 + r_ir * 720 + 3]!;
      contraction_ir += add_ir * weight_ir;
      contraction_ir_i1 += add_ir_i1 * weight_ir;
      contraction_j1_ir += add_ir * weight_j1_ir;
      contraction_j1_ir_i1 += add_ir_i1 * weight_j1_ir;
      contraction_j2_ir += add_ir * weight_j2_ir;
      contraction_j2_ir_i1 += add_ir_i1 * weight_j2_ir;
      contraction_j3_ir += add_ir * weight_j3_ir;
      contraction_j3_ir_i1 += add_ir_i1 * weight_j3_ir;
    }
    f32[contraction_at + j_ir + 142560] = contraction_ir;
    f32[contraction_at + j_ir + 143280] = contraction_ir_i1;
    f32[contraction_at + j_ir + 142561] = contraction_j1_ir;
    f32[contraction_at + j_ir + 143281] = contraction_j1_ir_i1;
    f32[contraction_at + j_ir + 142562] = contraction_j2_ir;
    f32[contraction_at + j_ir + 143282] = contraction_j2_ir_i1;
    f32[contraction_at + j_ir + 142563] = contraction_j3_ir;
    f32[contraction_at + j_ir + 143283] = contraction_j3_ir_i1;
  }
}

/**
 * contraction, mnist-cnn.ts:32
 */
function contraction2(f32: Float32Array, add_at: number, windowMax_at: number, contraction_at: number): void {
  for (let i = 0; i < 9; i += 3) {
    const contraction_at_row = contraction_at + i * 720;
    for (let j = 0; j < 720; j += 4) {
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
      const windowMax_at_row = windowMax_at + j;
      for (let r = 0; r < 200; r++) {
        const add = f32[add_at_row + r * 10]!;
        const add_i1 = f32[add_at_row + r * 10 + 1]!;
        const add_i2 = f32[add_at_row + r * 10 + 2]!;
        const windowMax = f32[windowMax_at_row + r * 720]!;
        const windowMax_j1 = f32[windowMax_at_row + r * 720 + 1]!;
        const windowMax_j2 = f32[windowMax_at_row + r * 720 + 2]!;
        const windowMax_j3 = f32[windowMax_at_row + r * 720 + 3]!;
        contraction += add * windowMax;
        contraction_i1 += add_i1 * windowMax;
        contraction_i2 += add_i2 * windowMax;
        contraction_j1 += add * windowMax_j1;
        contraction_j1_i1 += add_i1 * windowMax_j1;
        contraction_j1_i2 += add_i2 * windowMax_j1;
        contraction_j2 += add * windowMax_j2;
        contraction_j2_i1 += add_i1 * windowMax_j2;
        contraction_j2_i2 += add_i2 * windowMax_j2;
        contraction_j3 += add * windowMax_j3;
        contraction_j3_i1 += add_i1 * windowMax_j3;
        contraction_j3_i2 += add_i2 * windowMax_j3;
      }
      f32[contraction_at_row + j] = contraction;
      f32[contraction_at_row + j + 720] = contraction_i1;
      f32[contraction_at_row + j + 1440] = contraction_i2;
      f32[contraction_at_row + j + 1] = contraction_j1;
      f32[contraction_at_row + j + 721] = contraction_j1_i1;
      f32[contraction_at_row + j + 1441] = contraction_j1_i2;
      f32[contraction_at_row + j + 2] = contraction_j2;
      f32[contraction_at_row + j + 722] = contraction_j2_i1;
      f32[contraction_at_row + j + 1442] = contraction_j2_i2;
      f32[contraction_at_row + j + 3] = contraction_j3;
      f32[contraction_at_row + j + 723] = contraction_j3_i1;
      f32[contraction_at_row + j + 1443] = contraction_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 720; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const windowMax_at_row2 = windowMax_at + j_ir;
    for (let r_ir = 0; r_ir < 200; r_ir++) {
      const add_ir = f32[add_at + r_ir * 10 + 9]!;
      contraction_ir += add_ir * f32[windowMax_at_row2 + r_ir * 720]!;
      contraction_j1_ir += add_ir * f32[windowMax_at_row2 + r_ir * 720 + 1]!;
      contraction_j2_ir += add_ir * f32[windowMax_at_row2 + r_ir * 720 + 2]!;
      contraction_j3_ir += add_ir * f32[windowMax_at_row2 + r_ir * 720 + 3]!;
    }
    f32[contraction_at + j_ir + 6480] = contraction_ir;
    f32[contraction_at + j_ir + 6481] = contraction_j1_ir;
    f32[contraction_at + j_ir + 6482] = contraction_j2_ir;
    f32[contraction_at + j_ir + 6483] = contraction_j3_ir;
  }
}

/**
 * scatterAdd, mnist-cnn.ts:31
 */
function scatterAdd(
  f32: Float32Array,
  i32: Int32Array,
  scatterAdd2: number,
  windowArgmax_at: number,
  contraction_at: number,
): void {
  for (let i1 = 0; i1 < 4000; i1++) {
    const scatterAdd2_row = scatterAdd2 + i1 * 144;
    for (let z0 = 0; z0 < 144; z0++) {
      f32[scatterAdd2_row + z0] = 0;
    }
    const windowArgmax_at_row = windowArgmax_at + i1 * 36;
    const contraction_at_row = contraction_at + i1 * 36;
    const scatterAdd2_row2 = scatterAdd2 + i1 * 144;
    for (let i3 = 0; i3 < 36; i3++) {
      const value = Math.max(Math.min(i32[windowArgmax_at_row + i3]!, 143), 0);
      f32[scatterAdd2_row2 + value]! += f32[contraction_at_row + i3]!;
    }
  }
}

/**
 * select, mnist-cnn.ts:31
 */
function select(
  f32: Float32Array,
  relu_at: number,
  scatterAdd_at: number,
  select_at: number,
  n: number,
): void {
  for (let i = 0; i < n; i++) {
    f32[select_at + i] = f32[relu_at + i]! > 0 ? f32[scatterAdd_at + i]! : 0;
  }
}

/**
 * sum, mnist-cnn.ts:31
 */
function sum2(f32: Float32Array, select_at: number, sum_at: number): void {
  for (let i = 0; i < 20; i++) {
    let sum = 0;
    let sumTp1 = 0;
    let sumTp2 = 0;
    let sumTp3 = 0;
    for (let r = 0; r < 200; r++) {
      const select_at_row = select_at + r * 2880 + i * 144;
      for (let t = 0; t < 144; t += 4) {
        sum += f32[select_at_row + t]!;
        sumTp1 += f32[select_at_row + t + 1]!;
        sumTp2 += f32[select_at_row + t + 2]!;
        sumTp3 += f32[select_at_row + t + 3]!;
      }
    }
    sum = sum + sumTp1 + (sumTp2 + sumTp3);
    f32[sum_at + i] = sum;
  }
}

/**
 * convolution, mnist-cnn.ts:31
 */
function convolution_weight_gradient(
  f32: Float32Array,
  x_at: number,
  select_at: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 20; i += 2) {
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
      for (let r = 0; r < 200; r++) {
        for (let s = 0; s < 12; s++) {
          const x_at_row = x_at + r * 784 + s * 56 + j * 28;
          const select_at_row = select_at + r * 2880 + i * 144 + s * 12;
          for (let t = 0; t < 12; t++) {
            const x = f32[x_at_row + t * 2]!;
            const x_k1 = f32[x_at_row + t * 2 + 1]!;
            const x_k2 = f32[x_at_row + t * 2 + 2]!;
            const x_k3 = f32[x_at_row + t * 2 + 3]!;
            const x_k4 = f32[x_at_row + t * 2 + 4]!;
            const select = f32[select_at_row + t]!;
            const select_i1 = f32[select_at_row + t + 144]!;
            convolution += x * select;
            convolution_i1 += x * select_i1;
            convolution_k1 += x_k1 * select;
            convolution_k1_i1 += x_k1 * select_i1;
            convolution_k2 += x_k2 * select;
            convolution_k2_i1 += x_k2 * select_i1;
            convolution_k3 += x_k3 * select;
            convolution_k3_i1 += x_k3 * select_i1;
            convolution_k4 += x_k4 * select;
            convolution_k4_i1 += x_k4 * select_i1;
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
 * convolution, mnist-cnn.ts:31
 */
function convolution(f32: Float32Array, x_at: number, convWeight: number, convolution_at: number): void {
  for (let i = 0; i < 200; i++) {
    for (let j = 0; j < 18; j += 3) {
      for (let k = 0; k < 12; k++) {
        const convolution_at_row = convolution_at + i * 2880 + j * 144 + k * 12;
        for (let l = 0; l < 12; l += 4) {
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
            const x_at_row = x_at + i * 784 + k * 56 + r * 28 + l * 2;
            const convWeight_row = convWeight + j * 25 + r * 5;
            for (let s = 0; s < 5; s++) {
              const x = f32[x_at_row + s]!;
              const x_l1 = f32[x_at_row + s + 2]!;
              const x_l2 = f32[x_at_row + s + 4]!;
              const x_l3 = f32[x_at_row + s + 6]!;
              const weight = f32[convWeight_row + s]!;
              const weight_j1 = f32[convWeight_row + s + 25]!;
              const weight_j2 = f32[convWeight_row + s + 50]!;
              convolution2 += x * weight;
              convolution_j1 += x * weight_j1;
              convolution_j2 += x * weight_j2;
              convolution_l1 += x_l1 * weight;
              convolution_l1_j1 += x_l1 * weight_j1;
              convolution_l1_j2 += x_l1 * weight_j2;
              convolution_l2 += x_l2 * weight;
              convolution_l2_j1 += x_l2 * weight_j1;
              convolution_l2_j2 += x_l2 * weight_j2;
              convolution_l3 += x_l3 * weight;
              convolution_l3_j1 += x_l3 * weight_j1;
              convolution_l3_j2 += x_l3 * weight_j2;
            }
          }
          f32[convolution_at_row + l] = convolution2;
          f32[convolution_at_row + l + 144] = convolution_j1;
          f32[convolution_at_row + l + 288] = convolution_j2;
          f32[convolution_at_row + l + 1] = convolution_l1;
          f32[convolution_at_row + l + 145] = convolution_l1_j1;
          f32[convolution_at_row + l + 289] = convolution_l1_j2;
          f32[convolution_at_row + l + 2] = convolution_l2;
          f32[convolution_at_row + l + 146] = convolution_l2_j1;
          f32[convolution_at_row + l + 290] = convolution_l2_j2;
          f32[convolution_at_row + l + 3] = convolution_l3;
          f32[convolution_at_row + l + 147] = convolution_l3_j1;
          f32[convolution_at_row + l + 291] = convolution_l3_j2;
        }
      }
    }
    for (let k_jr = 0; k_jr < 12; k_jr++) {
      const convolution_at_row2 = convolution_at + i * 2880 + k_jr * 12;
      for (let l_jr = 0; l_jr < 12; l_jr += 4) {
        let convolution_jr = 0;
        let convolution_jr_j1 = 0;
        let convolution_l1_jr = 0;
        let convolution_l1_jr_j1 = 0;
        let convolution_l2_jr = 0;
        let convolution_l2_jr_j1 = 0;
        let convolution_l3_jr = 0;
        let convolution_l3_jr_j1 = 0;
        for (let r_jr = 0; r_jr < 5; r_jr++) {
          const x_at_row2 = x_at + i * 784 + k_jr * 56 + r_jr * 28 + l_jr * 2;
          const convWeight_row2 = convWeight + r_jr * 5;
          for (let s_jr = 0; s_jr < 5; s_jr++) {
            const x_jr = f32[x_at_row2 + s_jr]!;
            const x_l1_jr = f32[x_at_row2 + s_jr + 2]!;
            const x_l2_jr = f32[x_at_row2 + s_jr + 4]!;
            const x_l3_jr = f32[x_at_row2 + s_jr + 6]!;
            const weight_jr = f32[convWeight_row2 + s_jr + 450]!;
            const weight_jr_j1 = f32[convWeight_row2 + s_jr + 475]!;
            convolution_jr += x_jr * weight_jr;
            convolution_jr_j1 += x_jr * weight_jr_j1;
            convolution_l1_jr += x_l1_jr * weight_jr;
            convolution_l1_jr_j1 += x_l1_jr * weight_jr_j1;
            convolution_l2_jr += x_l2_jr * weight_jr;
            convolution_l2_jr_j1 += x_l2_jr * weight_jr_j1;
            convolution_l3_jr += x_l3_jr * weight_jr;
            convolution_l3_jr_j1 += x_l3_jr * weight_jr_j1;
          }
        }
        f32[convolution_at_row2 + l_jr + 2592] = convolution_jr;
        f32[convolution_at_row2 + l_jr + 2736] = convolution_jr_j1;
        f32[convolution_at_row2 + l_jr + 2593] = convolution_l1_jr;
        f32[convolution_at_row2 + l_jr + 2737] = convolution_l1_jr_j1;
        f32[convolution_at_row2 + l_jr + 2594] = convolution_l2_jr;
        f32[convolution_at_row2 + l_jr + 2738] = convolution_l2_jr_j1;
        f32[convolution_at_row2 + l_jr + 2595] = convolution_l3_jr;
        f32[convolution_at_row2 + l_jr + 2739] = convolution_l3_jr_j1;
      }
    }
  }
}

/**
 * windowMax, mnist-cnn.ts:31
 */
function windowMax(f32: Float32Array, convolution_at: number, convBias: number, windowMax_at: number): void {
  for (let i = 0; i < 200; i++) {
    for (let j = 0; j < 20; j++) {
      const bias = f32[convBias + j]!;
      for (let k = 0; k < 6; k += 3) {
        const windowMax_at_row = windowMax_at + i * 720 + j * 36 + k * 6;
        for (let l = 0; l < 6; l += 3) {
          let windowMax2 = -Infinity;
          let windowMax_k1 = -Infinity;
          let windowMax_k2 = -Infinity;
          let windowMax_l1 = -Infinity;
          let windowMax_l1_k1 = -Infinity;
          let windowMax_l1_k2 = -Infinity;
          let windowMax_l2 = -Infinity;
          let windowMax_l2_k1 = -Infinity;
          let windowMax_l2_k2 = -Infinity;
          for (let r = 0; r < 2; r++) {
            const convolution_at_row = convolution_at + i * 2880 + j * 144 + k * 24 + r * 12 + l * 2;
            for (let s = 0; s < 2; s++) {
              windowMax2 = Math.max(windowMax2, Math.max(f32[convolution_at_row + s]! + bias, 0));
              windowMax_k1 = Math.max(windowMax_k1, Math.max(f32[convolution_at_row + s + 24]! + bias, 0));
              windowMax_k2 = Math.max(windowMax_k2, Math.max(f32[convolution_at_row + s + 48]! + bias, 0));
              windowMax_l1 = Math.max(windowMax_l1, Math.max(f32[convolution_at_row + s + 2]! + bias, 0));
              windowMax_l1_k1 = Math.max(
                windowMax_l1_k1,
                Math.max(f32[convolution_at_row + s + 26]! + bias, 0),
              );
              windowMax_l1_k2 = Math.max(
                windowMax_l1_k2,
                Math.max(f32[convolution_at_row + s + 50]! + bias, 0),
              );
              windowMax_l2 = Math.max(windowMax_l2, Math.max(f32[convolution_at_row + s + 4]! + bias, 0));
              windowMax_l2_k1 = Math.max(
                windowMax_l2_k1,
                Math.max(f32[convolution_at_row + s + 28]! + bias, 0),
              );
              windowMax_l2_k2 = Math.max(
                windowMax_l2_k2,
                Math.max(f32[convolution_at_row + s + 52]! + bias, 0),
              );
            }
          }
          f32[windowMax_at_row + l] = windowMax2;
          f32[windowMax_at_row + l + 6] = windowMax_k1;
          f32[windowMax_at_row + l + 12] = windowMax_k2;
          f32[windowMax_at_row + l + 1] = windowMax_l1;
          f32[windowMax_at_row + l + 7] = windowMax_l1_k1;
          f32[windowMax_at_row + l + 13] = windowMax_l1_k2;
          f32[windowMax_at_row + l + 2] = windowMax_l2;
          f32[windowMax_at_row + l + 8] = windowMax_l2_k1;
          f32[windowMax_at_row + l + 14] = windowMax_l2_k2;
        }
      }
    }
  }
}

/**
 * sum, mnist-cnn.ts:34
 * amax, mnist-cnn.ts:34
 * select, mnist-cnn.ts:34
 * argmax, mnist-cnn.ts:37
 * toF32, mnist-cnn.ts:37
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
  for (let i = 0; i < 200; i += 4) {
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
  convolution_relu(f32, 599728 /* x */, 0 /* conv.weight */, 500 /* conv.bias */, 23728 /* relu */);
  windowMax_windowArgmax(f32, i32, 23728 /* relu */, 763728 /* windowMax */, 1332528 /* windowArgmax */);
  contraction_add(
    f32,
    763728 /* windowMax */,
    520 /* linear.weight */,
    7720 /* linear.bias */,
    756736 /* add */,
  );
  sum_amax_add(
    f32,
    i32,
    760736 /* label */,
    756736 /* add */,
    23216 /* sum */,
    23416 /* select */,
    758736 /* exp */,
    756528 /* sum */,
    907728 /* add */,
  );
  sum_div(f32, 756528 /* sum */, 23416 /* select */, 23216 /* sum */, 23716 /* loss */);
  if (i32[23204 /* tapeless.guard */]! !== 0 && !Number.isFinite(f32[23716 /* loss */]!)) return;
  update(f32, i32, 7732 /* tapeless.step */, 23720 /* toF32 */, 23724 /* toF32 */);
  sum(f32, 907728 /* add */, 23216 /* sum */);
  update2(
    f32,
    23176 /* linear.bias.firstMoment */,
    23216 /* sum */,
    23188 /* linear.bias.secondMoment */,
    7720 /* linear.bias */,
    23724 /* toF32 */,
    23720 /* toF32 */,
    10,
  );
  contraction(f32, 907728 /* add */, 520 /* linear.weight */, 1476528 /* contraction */);
  contraction2(f32, 907728 /* add */, 763728 /* windowMax */, 756528 /* contraction */);
  update2(
    f32,
    8776 /* linear.weight.firstMoment */,
    756528 /* contraction */,
    15976 /* linear.weight.secondMoment */,
    520 /* linear.weight */,
    23724 /* toF32 */,
    23720 /* toF32 */,
    7200,
  );
  scatterAdd(f32, i32, 756528 /* scatterAdd */, 1332528 /* windowArgmax */, 1476528 /* contraction */);
  select(f32, 23728 /* relu */, 756528 /* scatterAdd */, 23728 /* select */, 576000);
  sum2(f32, 23728 /* select */, 23216 /* sum */);
  update2(
    f32,
    8736 /* conv.bias.firstMoment */,
    23216 /* sum */,
    8756 /* conv.bias.secondMoment */,
    500 /* conv.bias */,
    23724 /* toF32 */,
    23720 /* toF32 */,
    20,
  );
  convolution_weight_gradient(f32, 599728 /* x */, 23728 /* select */, 23216 /* convolution */);
  update2(
    f32,
    7736 /* conv.weight.firstMoment */,
    23216 /* convolution */,
    8236 /* conv.weight.secondMoment */,
    0 /* conv.weight */,
    23724 /* toF32 */,
    23720 /* toF32 */,
    500,
  );
}

function gradients({ f32, i32 }: Views): void {
  convolution_relu(f32, 599216 /* x */, 0 /* conv.weight */, 500 /* conv.bias */, 23216 /* relu */);
  windowMax_windowArgmax(f32, i32, 23216 /* relu */, 1051232 /* windowMax */, 763232 /* windowArgmax */);
  contraction_add(
    f32,
    1051232 /* windowMax */,
    520 /* linear.weight */,
    7720 /* linear.bias */,
    1624624 /* add */,
  );
  sum_amax_add(
    f32,
    i32,
    756016 /* label */,
    1624624 /* add */,
    1627032 /* sum */,
    1626832 /* select */,
    1622624 /* exp */,
    1626632 /* sum */,
    1195232 /* add */,
  );
  sum_div(f32, 1626632 /* sum */, 1626832 /* select */, 1627032 /* sum */, 763228 /* loss */);
  sum(f32, 1195232 /* add */, 763216 /* linear.bias */);
  contraction(f32, 1195232 /* add */, 520 /* linear.weight */, 907232 /* contraction */);
  contraction2(f32, 1195232 /* add */, 1051232 /* windowMax */, 756016 /* linear.weight */);
  scatterAdd(f32, i32, 1051232 /* scatterAdd */, 763232 /* windowArgmax */, 907232 /* contraction */);
  select(f32, 23216 /* relu */, 1051232 /* scatterAdd */, 23216 /* select */, 576000);
  sum2(f32, 23216 /* select */, 1626712 /* conv.bias */);
  convolution_weight_gradient(f32, 599216 /* x */, 23216 /* select */, 1626732 /* conv.weight */);
}

function evaluate({ f32, i32 }: Views): void {
  convolution(f32, 599216 /* x */, 0 /* conv.weight */, 23216 /* convolution */);
  windowMax(f32, 23216 /* convolution */, 500 /* conv.bias */, 599216 /* windowMax */);
  contraction_add(
    f32,
    599216 /* windowMax */,
    520 /* linear.weight */,
    7720 /* linear.bias */,
    743216 /* add */,
  );
  sum_amax_toF32(
    f32,
    i32,
    756016 /* label */,
    743216 /* add */,
    745416 /* sum */,
    745616 /* select */,
    745816 /* sum */,
    745216 /* accuracy */,
  );
  sum_div(f32, 745816 /* sum */, 745616 /* select */, 745416 /* sum */, 23216 /* loss */);
}

function predict({ f32 }: Views): void {
  convolution(f32, 599216 /* x */, 0 /* conv.weight */, 23216 /* convolution */);
  windowMax(f32, 23216 /* convolution */, 500 /* conv.bias */, 599216 /* windowMax */);
  contraction_add(
    f32,
    599216 /* windowMax */,
    520 /* linear.weight */,
    7720 /* linear.bias */,
    23216 /* logits */,
  );
}

/** What `step` takes. */
export interface StepInputs {
  /** f32[200, 1, 28, 28] */
  readonly x: NumericArray;
  /** i32[200] */
  readonly label: NumericArray;
}

/** What `evaluate` takes. */
export interface EvaluateInputs {
  /** f32[200, 1, 28, 28] */
  readonly x: NumericArray;
  /** i32[200] */
  readonly label: NumericArray;
}

/** What `gradients` takes. */
export interface GradientInputs {
  /** f32[200, 1, 28, 28] */
  readonly x: NumericArray;
  /** i32[200] */
  readonly label: NumericArray;
}

/** What `predict` takes. */
export interface PredictInputs {
  /** f32[200, 1, 28, 28] */
  readonly x: NumericArray;
  /** Not needed: may be given, and is not read. */
  readonly label?: NumericArray;
}

/** What `predict` returns. */
export interface Outputs {
  /** f32[200, 10] */
  readonly logits: Float32Array;
}

/** The parameters by name. */
export interface Parameters {
  /** f32[20, 1, 5, 5] */
  readonly "conv.weight": Float32Array;
  /** f32[20] */
  readonly "conv.bias": Float32Array;
  /** f32[10, 720] */
  readonly "linear.weight": Float32Array;
  /** f32[10] */
  readonly "linear.bias": Float32Array;
}

/** What `evaluate` measures beside the loss. */
export interface Metrics {
  /** f32[200] */
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
  name: "mnist-cnn",
  format: 1,
  fingerprint: "0b31b531937991c6",
  arenaBytes: 6508928,
  dtype: "f32",
  parameters: [
    {
      name: "conv.weight",
      type: "f32",
      shape: [20, 1, 5, 5],
      offset: 0,
      initial: { kind: "uniform", low: -0.2, high: 0.2 },
      trainable: true,
    },
    {
      name: "conv.bias",
      type: "f32",
      shape: [20],
      offset: 2000,
      initial: { kind: "uniform", low: -0.2, high: 0.2 },
      trainable: true,
    },
    {
      name: "linear.weight",
      type: "f32",
      shape: [10, 720],
      offset: 2080,
      initial: { kind: "uniform", low: -0.037267799624996496, high: 0.037267799624996496 },
      trainable: true,
    },
    {
      name: "linear.bias",
      type: "f32",
      shape: [10],
      offset: 30880,
      initial: { kind: "uniform", low: -0.037267799624996496, high: 0.037267799624996496 },
      trainable: true,
    },
  ],
  state: [
    {
      name: "conv.weight.firstMoment",
      type: "f32",
      shape: [20, 1, 5, 5],
      offset: 30944,
      initial: { kind: "zeros" },
    },
    {
      name: "conv.weight.secondMoment",
      type: "f32",
      shape: [20, 1, 5, 5],
      offset: 32944,
      initial: { kind: "zeros" },
    },
    { name: "conv.bias.firstMoment", type: "f32", shape: [20], offset: 34944, initial: { kind: "zeros" } },
    { name: "conv.bias.secondMoment", type: "f32", shape: [20], offset: 35024, initial: { kind: "zeros" } },
    {
      name: "linear.weight.firstMoment",
      type: "f32",
      shape: [10, 720],
      offset: 35104,
      initial: { kind: "zeros" },
    },
    {
      name: "linear.weight.secondMoment",
      type: "f32",
      shape: [10, 720],
      offset: 63904,
      initial: { kind: "zeros" },
    },
    { name: "linear.bias.firstMoment", type: "f32", shape: [10], offset: 92704, initial: { kind: "zeros" } },
    { name: "linear.bias.secondMoment", type: "f32", shape: [10], offset: 92752, initial: { kind: "zeros" } },
  ],
  constants: [],
  counters: { seed: 92800, step: 30928, guard: 92816 },
  objectives: {
    ["loss"]: {
      step: {
        inputs: [
          { name: "x", type: "f32", shape: [200, 1, 28, 28], offset: 2398912 },
          { name: "label", type: "i32", shape: [200], offset: 3042944, below: 10 },
        ],
        outputs: [],
        loss: 94864,
        metrics: [],
        run: step,
      },
      evaluate: {
        inputs: [
          { name: "x", type: "f32", shape: [200, 1, 28, 28], offset: 2396864 },
          { name: "label", type: "i32", shape: [200], offset: 3024064, below: 10 },
        ],
        outputs: [],
        loss: 92864,
        metrics: [{ name: "accuracy", type: "f32", shape: [200], offset: 2980864 }],
        run: evaluate,
      },
      gradients: {
        inputs: [
          { name: "x", type: "f32", shape: [200, 1, 28, 28], offset: 2396864 },
          { name: "label", type: "i32", shape: [200], offset: 3024064, below: 10 },
        ],
        outputs: [
          { name: "conv.weight", type: "f32", shape: [20, 1, 5, 5], offset: 6506928 },
          { name: "conv.bias", type: "f32", shape: [20], offset: 6506848 },
          { name: "linear.weight", type: "f32", shape: [10, 720], offset: 3024064 },
          { name: "linear.bias", type: "f32", shape: [10], offset: 3052864 },
        ],
        loss: 3052912,
        metrics: [],
        run: gradients,
      },
    },
  },
  predict: {
    inputs: [{ name: "x", type: "f32", shape: [200, 1, 28, 28], offset: 2396864 }],
    unread: ["label"],
    outputs: [{ name: "logits", type: "f32", shape: [200, 10], offset: 92864 }],
    metrics: [],
    run: predict,
  },
});
