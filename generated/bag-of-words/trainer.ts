// @generated
/* eslint-disable */
/**
 * bag-of-words: a neural network and its training, compiled by Tapeless. Do not edit: change the model and
 * compile it again. Kernels come first, then one function per program, then the trainer that is made of them.
 *
 * Inputs
 *   words     i32[64, 26]
 *   positive  f32[64]
 * Parameters: 705 numbers in 3 tensors
 *   embed.weight  f32[43, 16]
 *   head.weight   f32[1, 16]
 *   head.bias     f32[1]
 * Dimensions, as tensor[axis]
 *   64  words[0], positive[0], probability[0]
 *   26  words[1]
 *   43  embed.weight[0]
 *   16  embed.weight[1], head.weight[1]
 * Programs          FLOPs per call    peak bytes  launches
 *   step                    73,566        23,824        13
 *   gradients               62,273        23,776         8
 *   evaluate                30,145        19,584         3
 *   predict                 29,824        19,328         3
 * Memory: one arena of 23,824 bytes (23.3 KiB), the first 8,576 for parameters and state.
 * Kernels take the views of the arena that they use, then the position of each tensor in its view, in elements.
 * Tensors are row-major. Arithmetic is in float64 between loads and stores, rounded when stored.
 */
import { defineTrainer, pow, type NumericArray, type Views } from "../../runtime/index.ts";

/**
 * sum, gru.ts:46
 * div, gru.ts:46
 */
function sum_div(
  f32: Float32Array,
  i32: Int32Array,
  words_at: number,
  embedWeight: number,
  div_at: number,
): void {
  for (let i = 0; i < 63; i += 3) {
    const div_at_row = div_at + i * 16;
    for (let j = 0; j < 16; j += 4) {
      let sum = 0;
      let sum_i1 = 0;
      let sum_i2 = 0;
      let sum_j1 = 0;
      let sum_j1_i1 = 0;
      let sum_j1_i2 = 0;
      let sum_j2 = 0;
      let sum_j2_i1 = 0;
      let sum_j2_i2 = 0;
      let sum_j3 = 0;
      let sum_j3_i1 = 0;
      let sum_j3_i2 = 0;
      const words_at_row = words_at + i * 26;
      const embedWeight_row = embedWeight + j;
      for (let r = 0; r < 26; r++) {
        const value = Math.max(Math.min(i32[words_at_row + r]!, 42), 0);
        const value_i1 = Math.max(Math.min(i32[words_at_row + r + 26]!, 42), 0);
        const value_i2 = Math.max(Math.min(i32[words_at_row + r + 52]!, 42), 0);
        sum += f32[embedWeight_row + value * 16]!;
        sum_i1 += f32[embedWeight_row + value_i1 * 16]!;
        sum_i2 += f32[embedWeight_row + value_i2 * 16]!;
        sum_j1 += f32[embedWeight_row + value * 16 + 1]!;
        sum_j1_i1 += f32[embedWeight_row + value_i1 * 16 + 1]!;
        sum_j1_i2 += f32[embedWeight_row + value_i2 * 16 + 1]!;
        sum_j2 += f32[embedWeight_row + value * 16 + 2]!;
        sum_j2_i1 += f32[embedWeight_row + value_i1 * 16 + 2]!;
        sum_j2_i2 += f32[embedWeight_row + value_i2 * 16 + 2]!;
        sum_j3 += f32[embedWeight_row + value * 16 + 3]!;
        sum_j3_i1 += f32[embedWeight_row + value_i1 * 16 + 3]!;
        sum_j3_i2 += f32[embedWeight_row + value_i2 * 16 + 3]!;
      }
      f32[div_at_row + j] = sum / 26;
      f32[div_at_row + j + 16] = sum_i1 / 26;
      f32[div_at_row + j + 32] = sum_i2 / 26;
      f32[div_at_row + j + 1] = sum_j1 / 26;
      f32[div_at_row + j + 17] = sum_j1_i1 / 26;
      f32[div_at_row + j + 33] = sum_j1_i2 / 26;
      f32[div_at_row + j + 2] = sum_j2 / 26;
      f32[div_at_row + j + 18] = sum_j2_i1 / 26;
      f32[div_at_row + j + 34] = sum_j2_i2 / 26;
      f32[div_at_row + j + 3] = sum_j3 / 26;
      f32[div_at_row + j + 19] = sum_j3_i1 / 26;
      f32[div_at_row + j + 35] = sum_j3_i2 / 26;
    }
  }
  for (let j_ir = 0; j_ir < 16; j_ir += 4) {
    let sum_ir = 0;
    let sum_j1_ir = 0;
    let sum_j2_ir = 0;
    let sum_j3_ir = 0;
    const embedWeight_row2 = embedWeight + j_ir;
    for (let r_ir = 0; r_ir < 26; r_ir++) {
      const value_ir = Math.max(Math.min(i32[words_at + r_ir + 1638]!, 42), 0);
      sum_ir += f32[embedWeight_row2 + value_ir * 16]!;
      sum_j1_ir += f32[embedWeight_row2 + value_ir * 16 + 1]!;
      sum_j2_ir += f32[embedWeight_row2 + value_ir * 16 + 2]!;
      sum_j3_ir += f32[embedWeight_row2 + value_ir * 16 + 3]!;
    }
    f32[div_at + j_ir + 1008] = sum_ir / 26;
    f32[div_at + j_ir + 1009] = sum_j1_ir / 26;
    f32[div_at + j_ir + 1010] = sum_j2_ir / 26;
    f32[div_at + j_ir + 1011] = sum_j3_ir / 26;
  }
}

/**
 * contraction, gru.ts:49
 */
function contraction(f32: Float32Array, div_at: number, headWeight: number, contraction_at: number): void {
  for (let i = 0; i < 64; i += 4) {
    let contraction2 = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const div_at_row = div_at + i * 16;
    for (let r = 0; r < 16; r++) {
      const weight = f32[headWeight + r]!;
      contraction2 += f32[div_at_row + r]! * weight;
      contraction_i1 += f32[div_at_row + r + 16]! * weight;
      contraction_i2 += f32[div_at_row + r + 32]! * weight;
      contraction_i3 += f32[div_at_row + r + 48]! * weight;
    }
    f32[contraction_at + i] = contraction2;
    f32[contraction_at + i + 1] = contraction_i1;
    f32[contraction_at + i + 2] = contraction_i2;
    f32[contraction_at + i + 3] = contraction_i3;
  }
}

/**
 * softplus, gru.ts:52
 * add, gru.ts:52
 */
function softplus_add(
  f32: Float32Array,
  contraction_at: number,
  headBias: number,
  softplus_at: number,
  positive_at: number,
  add_at: number,
  n: number,
): void {
  const bias = f32[headBias]!;
  for (let i = 0; i < n; i++) {
    const neg = -(f32[contraction_at + i]! + bias);
    const softplus2 = Math.max(neg, 0) + Math.log1p(Math.exp(-Math.abs(neg)));
    f32[softplus_at + i] = softplus2;
    const add2 = Math.expm1(-softplus2) * 0.015625 + (1 - f32[positive_at + i]!) * 0.015625;
    f32[add_at + i] = add2;
  }
}

/**
 * sum, gru.ts:52
 * mul, gru.ts:52
 */
function sum_mul(
  f32: Float32Array,
  positive_at: number,
  contraction_at: number,
  headBias: number,
  softplus_at: number,
  mul_at: number,
): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  const headBias0 = f32[headBias]!;
  for (let r = 0; r < 64; r += 4) {
    const mul = (1 - f32[positive_at + r]!) * (f32[contraction_at + r]! + headBias0);
    sum += mul + f32[softplus_at + r]!;
    const mulRp1 = (1 - f32[positive_at + r + 1]!) * (f32[contraction_at + r + 1]! + headBias0);
    sumRp1 += mulRp1 + f32[softplus_at + r + 1]!;
    const mulRp2 = (1 - f32[positive_at + r + 2]!) * (f32[contraction_at + r + 2]! + headBias0);
    sumRp2 += mulRp2 + f32[softplus_at + r + 2]!;
    const mulRp3 = (1 - f32[positive_at + r + 3]!) * (f32[contraction_at + r + 3]! + headBias0);
    sumRp3 += mulRp3 + f32[softplus_at + r + 3]!;
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  f32[mul_at] = sum * 0.015625;
}

/**
 * add, clipByGlobalNorm(adam)
 * toF32, clipByGlobalNorm(adam)
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
  f32[toF32_at2] = Math.fround(0.005 / (1 - pow(0.9, add2)));
}

/**
 * sum, gru.ts:49
 * sum, clipByGlobalNorm(adam)
 */
function sum(f32: Float32Array, add_at: number, sum_at: number, sum_at2: number): void {
  let sum2 = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  for (let r = 0; r < 64; r += 4) {
    sum2 += f32[add_at + r]!;
    sumRp1 += f32[add_at + r + 1]!;
    sumRp2 += f32[add_at + r + 2]!;
    sumRp3 += f32[add_at + r + 3]!;
  }
  sum2 = sum2 + sumRp1 + (sumRp2 + sumRp3);
  f32[sum_at] = sum2;
  let sum22 = 0;
  sum22 += sum2 * sum2;
  f32[sum_at2] = sum22;
}

/**
 * contraction, gru.ts:49
 * div, gru.ts:46
 */
function contraction_div(f32: Float32Array, add_at: number, headWeight: number, div_at: number): void {
  for (let i = 0; i < 64; i++) {
    const add = f32[add_at + i]!;
    const div_at_row = div_at + i * 16;
    for (let j = 0; j < 16; j++) {
      let contraction = 0;
      contraction += add * f32[headWeight + j]!;
      f32[div_at_row + j] = contraction / 26;
    }
  }
}

/**
 * contraction, gru.ts:49
 */
function contraction2(f32: Float32Array, add_at: number, div_at: number, contraction_at: number): void {
  for (let i = 0; i < 16; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const div_at_row = div_at + i;
    for (let r = 0; r < 64; r++) {
      const add = f32[add_at + r]!;
      contraction += add * f32[div_at_row + r * 16]!;
      contraction_i1 += add * f32[div_at_row + r * 16 + 1]!;
      contraction_i2 += add * f32[div_at_row + r * 16 + 2]!;
      contraction_i3 += add * f32[div_at_row + r * 16 + 3]!;
    }
    f32[contraction_at + i] = contraction;
    f32[contraction_at + i + 1] = contraction_i1;
    f32[contraction_at + i + 2] = contraction_i2;
    f32[contraction_at + i + 3] = contraction_i3;
  }
}

/**
 * scatterAdd, gru.ts:42
 */
function scatterAdd(
  f32: Float32Array,
  i32: Int32Array,
  scatterAdd2: number,
  words_at: number,
  div_at: number,
): void {
  for (let z1 = 0; z1 < 688; z1++) {
    f32[scatterAdd2 + z1] = 0;
  }
  for (let i0 = 0; i0 < 64; i0++) {
    const words_at_row = words_at + i0 * 26;
    for (let i1 = 0; i1 < 26; i1++) {
      const words = i32[words_at_row + i1]!;
      const div_at_row = div_at + i0 * 16;
      for (let i2 = 0; i2 < 16; i2++) {
        const value = Math.max(Math.min(words, 42), 0);
        f32[scatterAdd2 + value * 16 + i2]! += f32[div_at_row + i2]!;
      }
    }
  }
}

/**
 * sum, clipByGlobalNorm(adam)
 */
function sum2(f32: Float32Array, scatterAdd_at: number, sum_at: number): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 688; s += 4) {
    const scatterAdd = f32[scatterAdd_at + s]!;
    sum += scatterAdd * scatterAdd;
    const scatterAddSp1 = f32[scatterAdd_at + s + 1]!;
    sumSp1 += scatterAddSp1 * scatterAddSp1;
    const scatterAddSp2 = f32[scatterAdd_at + s + 2]!;
    sumSp2 += scatterAddSp2 * scatterAddSp2;
    const scatterAddSp3 = f32[scatterAdd_at + s + 3]!;
    sumSp3 += scatterAddSp3 * scatterAddSp3;
  }
  sum = sum + sumSp1 + (sumSp2 + sumSp3);
  f32[sum_at] = sum;
}

/**
 * sum, clipByGlobalNorm(adam)
 * toF32, clipByGlobalNorm(adam)
 * add, clipByGlobalNorm(adam)
 * sub, clipByGlobalNorm(adam)
 */
function sum_update(
  f32: Float32Array,
  contraction_at: number,
  sum_at: number,
  sum_at2: number,
  toF32_at: number,
  firstMoment_at: number,
  sum_at3: number,
  secondMoment_at: number,
  parameter: number,
  toF32_at2: number,
  toF32_at3: number,
): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  for (let r = 0; r < 16; r += 4) {
    const contraction = f32[contraction_at + r]!;
    sum += contraction * contraction;
    const contractionRp1 = f32[contraction_at + r + 1]!;
    sumRp1 += contractionRp1 * contractionRp1;
    const contractionRp2 = f32[contraction_at + r + 2]!;
    sumRp2 += contractionRp2 * contractionRp2;
    const contractionRp3 = f32[contraction_at + r + 3]!;
    sumRp3 += contractionRp3 * contractionRp3;
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  const div = 1 / (Math.sqrt(f32[sum_at]! + sum + f32[sum_at2]!) + 0.000001);
  const toF32 = Math.fround(Math.min(div, 1));
  f32[toF32_at] = toF32;
  const mul2 = f32[sum_at3]! * toF32;
  const add4 = f32[firstMoment_at]! * /* 0.9 */ 0.8999999761581421 + mul2 * /* 0.1 */ 0.10000000149011612;
  f32[firstMoment_at] = add4;
  const add5 = Math.fround(
    f32[secondMoment_at]! * /* 0.999 */ 0.9990000128746033 + mul2 * mul2 * /* 0.001 */ 0.0010000000474974513,
  );
  f32[secondMoment_at] = add5;
  const add6 = Math.sqrt(add5) / f32[toF32_at3]! + /* 1e-8 */ 9.99999993922529e-9;
  f32[parameter] = f32[parameter]! - f32[toF32_at2]! * (add4 / add6);
}

/**
 * add, clipByGlobalNorm(adam)
 * sub, clipByGlobalNorm(adam)
 */
function update2(
  f32: Float32Array,
  firstMoment_at: number,
  scatterAdd_at: number,
  toF32: number,
  secondMoment_at: number,
  parameter: number,
  toF322: number,
  toF323: number,
  n: number,
): void {
  const value = f32[toF32]!;
  const value2 = f32[toF322]!;
  const value3 = f32[toF323]!;
  for (let i = 0; i < n; i++) {
    const mul2 = f32[scatterAdd_at + i]! * value;
    const add =
      f32[firstMoment_at + i]! * /* 0.9 */ 0.8999999761581421 + mul2 * /* 0.1 */ 0.10000000149011612;
    f32[firstMoment_at + i] = add;
    const add2 = Math.fround(
      f32[secondMoment_at + i]! * /* 0.999 */ 0.9990000128746033 +
        mul2 * mul2 * /* 0.001 */ 0.0010000000474974513,
    );
    f32[secondMoment_at + i] = add2;
    const div2 = add / (Math.sqrt(add2) / value3 + /* 1e-8 */ 9.99999993922529e-9);
    f32[parameter + i] = f32[parameter + i]! - value2 * div2;
  }
}

/**
 * sum, gru.ts:49
 */
function sum3(f32: Float32Array, add_at: number, sum_at: number): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  for (let r = 0; r < 64; r += 4) {
    sum += f32[add_at + r]!;
    sumRp1 += f32[add_at + r + 1]!;
    sumRp2 += f32[add_at + r + 2]!;
    sumRp3 += f32[add_at + r + 3]!;
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  f32[sum_at] = sum;
}

/**
 * contraction, gru.ts:49
 * toF32, gru.ts:55
 */
function contraction_toF32(
  f32: Float32Array,
  div_at: number,
  headWeight: number,
  contraction_at: number,
  headBias: number,
  positive_at: number,
  toF32_at: number,
): void {
  const bias = f32[headBias]!;
  for (let i = 0; i < 64; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const div_at_row = div_at + i * 16;
    for (let r = 0; r < 16; r++) {
      const weight = f32[headWeight + r]!;
      contraction += f32[div_at_row + r]! * weight;
      contraction_i1 += f32[div_at_row + r + 16]! * weight;
      contraction_i2 += f32[div_at_row + r + 32]! * weight;
      contraction_i3 += f32[div_at_row + r + 48]! * weight;
    }
    const contraction2 = Math.fround(contraction);
    const contraction2_i1 = Math.fround(contraction_i1);
    const contraction2_i2 = Math.fround(contraction_i2);
    const contraction2_i3 = Math.fround(contraction_i3);
    f32[contraction_at + i] = contraction2;
    f32[contraction_at + i + 1] = contraction2_i1;
    f32[contraction_at + i + 2] = contraction2_i2;
    f32[contraction_at + i + 3] = contraction2_i3;
    const equal = (Math.fround(contraction2 + bias) > 0 ? 1 : 0) === f32[positive_at + i]!;
    const equal_i1 = (Math.fround(contraction2_i1 + bias) > 0 ? 1 : 0) === f32[positive_at + i + 1]!;
    const equal_i2 = (Math.fround(contraction2_i2 + bias) > 0 ? 1 : 0) === f32[positive_at + i + 2]!;
    const equal_i3 = (Math.fround(contraction2_i3 + bias) > 0 ? 1 : 0) === f32[positive_at + i + 3]!;
    f32[toF32_at + i] = equal ? 1 : 0;
    f32[toF32_at + i + 1] = equal_i1 ? 1 : 0;
    f32[toF32_at + i + 2] = equal_i2 ? 1 : 0;
    f32[toF32_at + i + 3] = equal_i3 ? 1 : 0;
  }
}

/**
 * sum, gru.ts:52
 * mul, gru.ts:52
 */
function sum_mul2(
  f32: Float32Array,
  positive_at: number,
  contraction_at: number,
  headBias: number,
  mul_at: number,
): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  const headBias0 = f32[headBias]!;
  for (let r = 0; r < 64; r += 4) {
    const add = Math.fround(f32[contraction_at + r]! + headBias0);
    const neg = -add;
    const add2 =
      (1 - f32[positive_at + r]!) * add + (Math.max(neg, 0) + Math.log1p(Math.exp(-Math.abs(neg))));
    sum += add2;
    const addRp1 = Math.fround(f32[contraction_at + r + 1]! + headBias0);
    const negRp1 = -addRp1;
    const softplusRp1 = Math.max(negRp1, 0) + Math.log1p(Math.exp(-Math.abs(negRp1)));
    sumRp1 += (1 - f32[positive_at + r + 1]!) * addRp1 + softplusRp1;
    const addRp2 = Math.fround(f32[contraction_at + r + 2]! + headBias0);
    const negRp2 = -addRp2;
    const softplusRp2 = Math.max(negRp2, 0) + Math.log1p(Math.exp(-Math.abs(negRp2)));
    sumRp2 += (1 - f32[positive_at + r + 2]!) * addRp2 + softplusRp2;
    const addRp3 = Math.fround(f32[contraction_at + r + 3]! + headBias0);
    const negRp3 = -addRp3;
    const softplusRp3 = Math.max(negRp3, 0) + Math.log1p(Math.exp(-Math.abs(negRp3)));
    sumRp3 += (1 - f32[positive_at + r + 3]!) * addRp3 + softplusRp3;
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  f32[mul_at] = sum * 0.015625;
}

/**
 * sigmoid, gru.ts:54
 */
function sigmoid(
  f32: Float32Array,
  contraction_at: number,
  headBias: number,
  sigmoid_at: number,
  n: number,
): void {
  const bias = f32[headBias]!;
  for (let i = 0; i < n; i++) {
    f32[sigmoid_at + i] = 1 / (1 + Math.exp(-(f32[contraction_at + i]! + bias)));
  }
}

function step({ f32, i32 }: Views): void {
  sum_div(f32, i32, 2144 /* words */, 0 /* embed.weight */, 3808 /* div */);
  contraction(f32, 3808 /* div */, 688 /* head.weight */, 4832 /* contraction */);
  softplus_add(
    f32,
    4832 /* contraction */,
    704 /* head.bias */,
    4896 /* softplus */,
    4960 /* positive */,
    5856 /* add */,
    64,
  );
  sum_mul(
    f32,
    4960 /* positive */,
    4832 /* contraction */,
    704 /* head.bias */,
    4896 /* softplus */,
    5936 /* loss */,
  );
  if (i32[2132 /* tapeless.guard */]! !== 0 && !Number.isFinite(f32[5936 /* loss */]!)) return;
  update(f32, i32, 708 /* tapeless.step */, 5940 /* toF32 */, 5944 /* toF32 */);
  sum(f32, 5856 /* add */, 5948 /* sum */, 5952 /* sum */);
  contraction_div(f32, 5856 /* add */, 688 /* head.weight */, 4832 /* div */);
  contraction2(f32, 5856 /* add */, 3808 /* div */, 5920 /* contraction */);
  scatterAdd(f32, i32, 3808 /* scatterAdd */, 2144 /* words */, 4832 /* div */);
  sum2(f32, 3808 /* scatterAdd */, 2144 /* sum */);
  sum_update(
    f32,
    5920 /* contraction */,
    2144 /* sum */,
    5952 /* sum */,
    5952 /* toF32 */,
    2120 /* head.bias.firstMoment */,
    5948 /* sum */,
    2124 /* head.bias.secondMoment */,
    704 /* head.bias */,
    5944 /* toF32 */,
    5940 /* toF32 */,
  );
  update2(
    f32,
    712 /* embed.weight.firstMoment */,
    3808 /* scatterAdd */,
    5952 /* toF32 */,
    1400 /* embed.weight.secondMoment */,
    0 /* embed.weight */,
    5944 /* toF32 */,
    5940 /* toF32 */,
    688,
  );
  update2(
    f32,
    2088 /* head.weight.firstMoment */,
    5920 /* contraction */,
    5952 /* toF32 */,
    2104 /* head.weight.secondMoment */,
    688 /* head.weight */,
    5944 /* toF32 */,
    5940 /* toF32 */,
    16,
  );
}

function gradients({ f32, i32 }: Views): void {
  sum_div(f32, i32, 2144 /* words */, 0 /* embed.weight */, 4864 /* div */);
  contraction(f32, 4864 /* div */, 688 /* head.weight */, 3808 /* contraction */);
  softplus_add(
    f32,
    3808 /* contraction */,
    704 /* head.bias */,
    3872 /* softplus */,
    3936 /* positive */,
    5888 /* add */,
    64,
  );
  sum_mul(
    f32,
    3936 /* positive */,
    3808 /* contraction */,
    704 /* head.bias */,
    3872 /* softplus */,
    4848 /* loss */,
  );
  sum3(f32, 5888 /* add */, 4852 /* head.bias */);
  contraction_div(f32, 5888 /* add */, 688 /* head.weight */, 3808 /* div */);
  contraction2(f32, 5888 /* add */, 4864 /* div */, 4832 /* head.weight */);
  scatterAdd(f32, i32, 5268 /* embed.weight */, 2144 /* words */, 3808 /* div */);
}

function evaluate({ f32, i32 }: Views): void {
  sum_div(f32, i32, 2144 /* words */, 0 /* embed.weight */, 3808 /* div */);
  contraction_toF32(
    f32,
    3808 /* div */,
    688 /* head.weight */,
    2208 /* contraction */,
    704 /* head.bias */,
    4832 /* positive */,
    2144 /* accuracy */,
  );
  sum_mul2(f32, 4832 /* positive */, 2208 /* contraction */, 704 /* head.bias */, 2272 /* loss */);
}

function predict({ f32, i32 }: Views): void {
  sum_div(f32, i32, 2144 /* words */, 0 /* embed.weight */, 3808 /* div */);
  contraction(f32, 3808 /* div */, 688 /* head.weight */, 2144 /* contraction */);
  sigmoid(f32, 2144 /* contraction */, 704 /* head.bias */, 2144 /* probability */, 64);
}

/** What `step` takes. */
export interface StepInputs {
  /** i32[64, 26] */
  readonly words: NumericArray;
  /** f32[64] */
  readonly positive: NumericArray;
}

/** What `evaluate` takes. */
export interface EvaluateInputs {
  /** i32[64, 26] */
  readonly words: NumericArray;
  /** f32[64] */
  readonly positive: NumericArray;
}

/** What `gradients` takes. */
export interface GradientInputs {
  /** i32[64, 26] */
  readonly words: NumericArray;
  /** f32[64] */
  readonly positive: NumericArray;
}

/** What `predict` takes. */
export interface PredictInputs {
  /** i32[64, 26] */
  readonly words: NumericArray;
  /** Not needed: may be given, and is not read. */
  readonly positive?: NumericArray;
}

/** What `predict` returns. */
export interface Outputs {
  /** f32[64, 1] */
  readonly probability: Float32Array;
}

/** The parameters by name. */
export interface Parameters {
  /** f32[43, 16] */
  readonly "embed.weight": Float32Array;
  /** f32[1, 16] */
  readonly "head.weight": Float32Array;
  /** f32[1] */
  readonly "head.bias": Float32Array;
}

/** What `evaluate` measures beside the loss. */
export interface Metrics {
  /** f32[64] */
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
  name: "bag-of-words",
  format: 1,
  fingerprint: "a9dc4f1953da35f6",
  arenaBytes: 23824,
  dtype: "f32",
  parameters: [
    {
      name: "embed.weight",
      type: "f32",
      shape: [43, 16],
      offset: 0,
      initial: { kind: "normal", mean: 0, deviation: 1 },
      trainable: true,
    },
    {
      name: "head.weight",
      type: "f32",
      shape: [1, 16],
      offset: 2752,
      initial: { kind: "uniform", low: -0.25, high: 0.25 },
      trainable: true,
    },
    {
      name: "head.bias",
      type: "f32",
      shape: [1],
      offset: 2816,
      initial: { kind: "uniform", low: -0.25, high: 0.25 },
      trainable: true,
    },
  ],
  state: [
    {
      name: "embed.weight.firstMoment",
      type: "f32",
      shape: [43, 16],
      offset: 2848,
      initial: { kind: "zeros" },
    },
    {
      name: "embed.weight.secondMoment",
      type: "f32",
      shape: [43, 16],
      offset: 5600,
      initial: { kind: "zeros" },
    },
    {
      name: "head.weight.firstMoment",
      type: "f32",
      shape: [1, 16],
      offset: 8352,
      initial: { kind: "zeros" },
    },
    {
      name: "head.weight.secondMoment",
      type: "f32",
      shape: [1, 16],
      offset: 8416,
      initial: { kind: "zeros" },
    },
    { name: "head.bias.firstMoment", type: "f32", shape: [1], offset: 8480, initial: { kind: "zeros" } },
    { name: "head.bias.secondMoment", type: "f32", shape: [1], offset: 8496, initial: { kind: "zeros" } },
  ],
  constants: [],
  counters: { seed: 8512, step: 2832, guard: 8528 },
  objectives: {
    ["loss"]: {
      step: {
        inputs: [
          { name: "words", type: "i32", shape: [64, 26], offset: 8576, below: 43 },
          { name: "positive", type: "f32", shape: [64], offset: 19840 },
        ],
        outputs: [],
        loss: 23744,
        metrics: [],
        run: step,
      },
      evaluate: {
        inputs: [
          { name: "words", type: "i32", shape: [64, 26], offset: 8576, below: 43 },
          { name: "positive", type: "f32", shape: [64], offset: 19328 },
        ],
        outputs: [],
        loss: 9088,
        metrics: [{ name: "accuracy", type: "f32", shape: [64], offset: 8576 }],
        run: evaluate,
      },
      gradients: {
        inputs: [
          { name: "words", type: "i32", shape: [64, 26], offset: 8576, below: 43 },
          { name: "positive", type: "f32", shape: [64], offset: 15744 },
        ],
        outputs: [
          { name: "embed.weight", type: "f32", shape: [43, 16], offset: 21072 },
          { name: "head.weight", type: "f32", shape: [1, 16], offset: 19328 },
          { name: "head.bias", type: "f32", shape: [1], offset: 19408 },
        ],
        loss: 19392,
        metrics: [],
        run: gradients,
      },
    },
  },
  predict: {
    inputs: [{ name: "words", type: "i32", shape: [64, 26], offset: 8576, below: 43 }],
    unread: ["positive"],
    outputs: [{ name: "probability", type: "f32", shape: [64, 1], offset: 8576 }],
    metrics: [],
    run: predict,
  },
});
