// @generated
/* eslint-disable */
/**
 * ner-window: a neural network and its training, compiled by Tapeless. Do not edit: change the model and
 * compile it again. Kernels come first, then one function per program, then the trainer that is made of them.
 *
 * Inputs
 *   window   i32[64, 5]
 *   corrupt  i32[64, 5]
 * Parameters: 4,672 numbers in 4 tensors
 *   words.weight   f32[128, 16]
 *   hidden.weight  f32[32, 80]
 *   hidden.bias    f32[32]
 *   score.weight   f32[1, 32]
 * Dimensions, as tensor[axis]
 *    64  window[0], corrupt[0], score[0]
 *     5  window[1], corrupt[1]
 *   128  words.weight[0]
 *    16  words.weight[1]
 *    32  hidden.weight[0], hidden.bias[0], score.weight[1]
 *    80  hidden.weight[1]
 * Programs          FLOPs per call    peak bytes  launches
 *   step                 2,091,240       147,184        25
 *   gradients            2,030,497       147,152        21
 *   evaluate               672,001        86,080         9
 *   predict                335,872        84,800         4
 * Memory: one arena of 147,184 bytes (144 KiB), the first 56,128 for parameters and state.
 * Kernels take the views of the arena that they use, then the position of each tensor in its view, in elements.
 * Tensors are row-major. Arithmetic is in float64 between loads and stores, rounded when stored.
 */
import { defineTrainer, pow, type NumericArray, type Views } from "../../runtime/index.ts";

/**
 * gather, ner-window.ts:37
 */
function gather(
  f32: Float32Array,
  i32: Int32Array,
  window_at: number,
  wordsWeight: number,
  gather2: number,
): void {
  for (let j = 0; j < 320; j++) {
    const window = i32[window_at + j]!;
    const gather2_row = gather2 + j * 16;
    for (let k = 0; k < 16; k++) {
      const value = Math.max(Math.min(window, 127), 0);
      f32[gather2_row + k] = f32[wordsWeight + value * 16 + k]!;
    }
  }
}

/**
 * contraction, ner-window.ts:38
 */
function contraction(
  f32: Float32Array,
  gather_at: number,
  hiddenWeight: number,
  contraction_at: number,
): void {
  for (let i = 0; i < 63; i += 3) {
    const contraction_at_row = contraction_at + i * 32;
    for (let j = 0; j < 32; j += 4) {
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
      const gather_at_row = gather_at + i * 80;
      const hiddenWeight_row = hiddenWeight + j * 80;
      for (let r = 0; r < 80; r++) {
        const gather = f32[gather_at_row + r]!;
        const gather_i1 = f32[gather_at_row + r + 80]!;
        const gather_i2 = f32[gather_at_row + r + 160]!;
        const weight = f32[hiddenWeight_row + r]!;
        const weight_j1 = f32[hiddenWeight_row + r + 80]!;
        const weight_j2 = f32[hiddenWeight_row + r + 160]!;
        const weight_j3 = f32[hiddenWeight_row + r + 240]!;
        contraction2 += gather * weight;
        contraction_i1 += gather_i1 * weight;
        contraction_i2 += gather_i2 * weight;
        contraction_j1 += gather * weight_j1;
        contraction_j1_i1 += gather_i1 * weight_j1;
        contraction_j1_i2 += gather_i2 * weight_j1;
        contraction_j2 += gather * weight_j2;
        contraction_j2_i1 += gather_i1 * weight_j2;
        contraction_j2_i2 += gather_i2 * weight_j2;
        contraction_j3 += gather * weight_j3;
        contraction_j3_i1 += gather_i1 * weight_j3;
        contraction_j3_i2 += gather_i2 * weight_j3;
      }
      f32[contraction_at_row + j] = contraction2;
      f32[contraction_at_row + j + 32] = contraction_i1;
      f32[contraction_at_row + j + 64] = contraction_i2;
      f32[contraction_at_row + j + 1] = contraction_j1;
      f32[contraction_at_row + j + 33] = contraction_j1_i1;
      f32[contraction_at_row + j + 65] = contraction_j1_i2;
      f32[contraction_at_row + j + 2] = contraction_j2;
      f32[contraction_at_row + j + 34] = contraction_j2_i1;
      f32[contraction_at_row + j + 66] = contraction_j2_i2;
      f32[contraction_at_row + j + 3] = contraction_j3;
      f32[contraction_at_row + j + 35] = contraction_j3_i1;
      f32[contraction_at_row + j + 67] = contraction_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 32; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const hiddenWeight_row2 = hiddenWeight + j_ir * 80;
    for (let r_ir = 0; r_ir < 80; r_ir++) {
      const gather_ir = f32[gather_at + r_ir + 5040]!;
      contraction_ir += gather_ir * f32[hiddenWeight_row2 + r_ir]!;
      contraction_j1_ir += gather_ir * f32[hiddenWeight_row2 + r_ir + 80]!;
      contraction_j2_ir += gather_ir * f32[hiddenWeight_row2 + r_ir + 160]!;
      contraction_j3_ir += gather_ir * f32[hiddenWeight_row2 + r_ir + 240]!;
    }
    f32[contraction_at + j_ir + 2016] = contraction_ir;
    f32[contraction_at + j_ir + 2017] = contraction_j1_ir;
    f32[contraction_at + j_ir + 2018] = contraction_j2_ir;
    f32[contraction_at + j_ir + 2019] = contraction_j3_ir;
  }
}

/**
 * tanh, ner-window.ts:38
 */
function tanh(f32: Float32Array, contraction_at: number, hiddenBias: number, tanh_at: number): void {
  for (let i = 0; i < 64; i++) {
    const contraction_at_row = contraction_at + i * 32;
    const tanh_at_row = tanh_at + i * 32;
    for (let j = 0; j < 32; j++) {
      const tanh2 = Math.tanh(f32[contraction_at_row + j]! + f32[hiddenBias + j]!);
      f32[tanh_at_row + j] = tanh2;
    }
  }
}

/**
 * contraction, ner-window.ts:39
 */
function contraction2(f32: Float32Array, tanh_at: number, scoreWeight: number, contraction_at: number): void {
  for (let i = 0; i < 64; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const tanh_at_row = tanh_at + i * 32;
    for (let r = 0; r < 32; r++) {
      const weight = f32[scoreWeight + r]!;
      contraction += f32[tanh_at_row + r]! * weight;
      contraction_i1 += f32[tanh_at_row + r + 32]! * weight;
      contraction_i2 += f32[tanh_at_row + r + 64]! * weight;
      contraction_i3 += f32[tanh_at_row + r + 96]! * weight;
    }
    f32[contraction_at + i] = contraction;
    f32[contraction_at + i + 1] = contraction_i1;
    f32[contraction_at + i + 2] = contraction_i2;
    f32[contraction_at + i + 3] = contraction_i3;
  }
}

/**
 * contraction, ner-window.ts:39
 * relu, ner-window.ts:49
 * select, ner-window.ts:49
 * neg, ner-window.ts:49
 */
function contraction_neg(
  f32: Float32Array,
  tanh_at: number,
  scoreWeight: number,
  contraction_at: number,
  relu_at: number,
  select_at: number,
  neg_at: number,
): void {
  for (let i = 0; i < 64; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const tanh_at_row = tanh_at + i * 32;
    for (let r = 0; r < 32; r++) {
      const weight = f32[scoreWeight + r]!;
      contraction += f32[tanh_at_row + r]! * weight;
      contraction_i1 += f32[tanh_at_row + r + 32]! * weight;
      contraction_i2 += f32[tanh_at_row + r + 64]! * weight;
      contraction_i3 += f32[tanh_at_row + r + 96]! * weight;
    }
    const relu = Math.fround(Math.max(1 - f32[contraction_at + i]! + contraction, 0));
    const relu_i1 = Math.fround(Math.max(1 - f32[contraction_at + i + 1]! + contraction_i1, 0));
    const relu_i2 = Math.fround(Math.max(1 - f32[contraction_at + i + 2]! + contraction_i2, 0));
    const relu_i3 = Math.fround(Math.max(1 - f32[contraction_at + i + 3]! + contraction_i3, 0));
    f32[relu_at + i] = relu;
    f32[relu_at + i + 1] = relu_i1;
    f32[relu_at + i + 2] = relu_i2;
    f32[relu_at + i + 3] = relu_i3;
    const select = relu > 0 ? 0.015625 : 0;
    const select_i1 = relu_i1 > 0 ? 0.015625 : 0;
    const select_i2 = relu_i2 > 0 ? 0.015625 : 0;
    const select_i3 = relu_i3 > 0 ? 0.015625 : 0;
    f32[select_at + i] = select;
    f32[select_at + i + 1] = select_i1;
    f32[select_at + i + 2] = select_i2;
    f32[select_at + i + 3] = select_i3;
    f32[neg_at + i] = -select;
    f32[neg_at + i + 1] = -select_i1;
    f32[neg_at + i + 2] = -select_i2;
    f32[neg_at + i + 3] = -select_i3;
  }
}

/**
 * sum, ner-window.ts:49
 * mul, ner-window.ts:49
 */
function sum_mul(f32: Float32Array, relu_at: number, mul_at: number): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  for (let r = 0; r < 64; r += 4) {
    sum += f32[relu_at + r]!;
    sumRp1 += f32[relu_at + r + 1]!;
    sumRp2 += f32[relu_at + r + 2]!;
    sumRp3 += f32[relu_at + r + 3]!;
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  f32[mul_at] = sum * 0.015625;
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
  f32[toF32_at2] = Math.fround(0.003 / (1 - pow(0.9, add2)));
}

/**
 * contraction, ner-window.ts:39
 * mul, ner-window.ts:38
 */
function contraction_mul(
  f32: Float32Array,
  select_at: number,
  scoreWeight: number,
  tanh_at: number,
  mul_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    const select = f32[select_at + i]!;
    const tanh_at_row = tanh_at + i * 32;
    const mul_at_row = mul_at + i * 32;
    for (let j = 0; j < 32; j++) {
      let contraction = 0;
      contraction += select * f32[scoreWeight + j]!;
      const tanh = f32[tanh_at_row + j]!;
      f32[mul_at_row + j] = contraction * (1 - tanh * tanh);
    }
  }
}

/**
 * contraction, ner-window.ts:39
 */
function contraction3(f32: Float32Array, select_at: number, tanh_at: number, contraction_at: number): void {
  for (let i = 0; i < 32; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const tanh_at_row = tanh_at + i;
    for (let r = 0; r < 64; r++) {
      const select = f32[select_at + r]!;
      contraction += select * f32[tanh_at_row + r * 32]!;
      contraction_i1 += select * f32[tanh_at_row + r * 32 + 1]!;
      contraction_i2 += select * f32[tanh_at_row + r * 32 + 2]!;
      contraction_i3 += select * f32[tanh_at_row + r * 32 + 3]!;
    }
    f32[contraction_at + i] = contraction;
    f32[contraction_at + i + 1] = contraction_i1;
    f32[contraction_at + i + 2] = contraction_i2;
    f32[contraction_at + i + 3] = contraction_i3;
  }
}

/**
 * contraction, ner-window.ts:38
 */
function contraction4(f32: Float32Array, mul_at: number, hiddenWeight: number, contraction_at: number): void {
  for (let i = 0; i < 63; i += 3) {
    const contraction_at_row = contraction_at + i * 80;
    for (let j = 0; j < 80; j += 4) {
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
      const mul_at_row = mul_at + i * 32;
      const hiddenWeight_row = hiddenWeight + j;
      for (let r = 0; r < 32; r++) {
        const mul = f32[mul_at_row + r]!;
        const mul_i1 = f32[mul_at_row + r + 32]!;
        const mul_i2 = f32[mul_at_row + r + 64]!;
        const weight = f32[hiddenWeight_row + r * 80]!;
        const weight_j1 = f32[hiddenWeight_row + r * 80 + 1]!;
        const weight_j2 = f32[hiddenWeight_row + r * 80 + 2]!;
        const weight_j3 = f32[hiddenWeight_row + r * 80 + 3]!;
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
      f32[contraction_at_row + j] = contraction;
      f32[contraction_at_row + j + 80] = contraction_i1;
      f32[contraction_at_row + j + 160] = contraction_i2;
      f32[contraction_at_row + j + 1] = contraction_j1;
      f32[contraction_at_row + j + 81] = contraction_j1_i1;
      f32[contraction_at_row + j + 161] = contraction_j1_i2;
      f32[contraction_at_row + j + 2] = contraction_j2;
      f32[contraction_at_row + j + 82] = contraction_j2_i1;
      f32[contraction_at_row + j + 162] = contraction_j2_i2;
      f32[contraction_at_row + j + 3] = contraction_j3;
      f32[contraction_at_row + j + 83] = contraction_j3_i1;
      f32[contraction_at_row + j + 163] = contraction_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 80; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const hiddenWeight_row2 = hiddenWeight + j_ir;
    for (let r_ir = 0; r_ir < 32; r_ir++) {
      const mul_ir = f32[mul_at + r_ir + 2016]!;
      contraction_ir += mul_ir * f32[hiddenWeight_row2 + r_ir * 80]!;
      contraction_j1_ir += mul_ir * f32[hiddenWeight_row2 + r_ir * 80 + 1]!;
      contraction_j2_ir += mul_ir * f32[hiddenWeight_row2 + r_ir * 80 + 2]!;
      contraction_j3_ir += mul_ir * f32[hiddenWeight_row2 + r_ir * 80 + 3]!;
    }
    f32[contraction_at + j_ir + 5040] = contraction_ir;
    f32[contraction_at + j_ir + 5041] = contraction_j1_ir;
    f32[contraction_at + j_ir + 5042] = contraction_j2_ir;
    f32[contraction_at + j_ir + 5043] = contraction_j3_ir;
  }
}

/**
 * contraction, ner-window.ts:38
 */
function contraction5(f32: Float32Array, mul_at: number, gather_at: number, contraction_at: number): void {
  for (let i = 0; i < 30; i += 3) {
    const contraction_at_row = contraction_at + i * 80;
    for (let j = 0; j < 80; j += 4) {
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
      const gather_at_row = gather_at + j;
      for (let r = 0; r < 64; r++) {
        const mul = f32[mul_at_row + r * 32]!;
        const mul_i1 = f32[mul_at_row + r * 32 + 1]!;
        const mul_i2 = f32[mul_at_row + r * 32 + 2]!;
        const gather = f32[gather_at_row + r * 80]!;
        const gather_j1 = f32[gather_at_row + r * 80 + 1]!;
        const gather_j2 = f32[gather_at_row + r * 80 + 2]!;
        const gather_j3 = f32[gather_at_row + r * 80 + 3]!;
        contraction += mul * gather;
        contraction_i1 += mul_i1 * gather;
        contraction_i2 += mul_i2 * gather;
        contraction_j1 += mul * gather_j1;
        contraction_j1_i1 += mul_i1 * gather_j1;
        contraction_j1_i2 += mul_i2 * gather_j1;
        contraction_j2 += mul * gather_j2;
        contraction_j2_i1 += mul_i1 * gather_j2;
        contraction_j2_i2 += mul_i2 * gather_j2;
        contraction_j3 += mul * gather_j3;
        contraction_j3_i1 += mul_i1 * gather_j3;
        contraction_j3_i2 += mul_i2 * gather_j3;
      }
      f32[contraction_at_row + j] = contraction;
      f32[contraction_at_row + j + 80] = contraction_i1;
      f32[contraction_at_row + j + 160] = contraction_i2;
      f32[contraction_at_row + j + 1] = contraction_j1;
      f32[contraction_at_row + j + 81] = contraction_j1_i1;
      f32[contraction_at_row + j + 161] = contraction_j1_i2;
      f32[contraction_at_row + j + 2] = contraction_j2;
      f32[contraction_at_row + j + 82] = contraction_j2_i1;
      f32[contraction_at_row + j + 162] = contraction_j2_i2;
      f32[contraction_at_row + j + 3] = contraction_j3;
      f32[contraction_at_row + j + 83] = contraction_j3_i1;
      f32[contraction_at_row + j + 163] = contraction_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 80; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_ir_i1 = 0;
    let contraction_j1_ir = 0;
    let contraction_j1_ir_i1 = 0;
    let contraction_j2_ir = 0;
    let contraction_j2_ir_i1 = 0;
    let contraction_j3_ir = 0;
    let contraction_j3_ir_i1 = 0;
    const gather_at_row2 = gather_at + j_ir;
    for (let r_ir = 0; r_ir < 64; r_ir++) {
      const mul_ir = f32[mul_at + r_ir * 32 + 30]!;
      const mul_ir_i1 = f32[mul_at + r_ir * 32 + 31]!;
      const gather_ir = f32[gather_at_row2 + r_ir * 80]!;
      const gather_j1_ir = f32[gather_at_row2 + r_ir * 80 + 1]!;
      const gather_j2_ir = f32[gather_at_row2 + r_ir * 80 + 2]!;
      const gather_j3_ir = f32[gather_at_row2 + r_ir * 80 + 3]!;
      contraction_ir += mul_ir * gather_ir;
      contraction_ir_i1 += mul_ir_i1 * gather_ir;
      contraction_j1_ir += mul_ir * gather_j1_ir;
      contraction_j1_ir_i1 += mul_ir_i1 * gather_j1_ir;
      contraction_j2_ir += mul_ir * gather_j2_ir;
      contraction_j2_ir_i1 += mul_ir_i1 * gather_j2_ir;
      contraction_j3_ir += mul_ir * gather_j3_ir;
      contraction_j3_ir_i1 += mul_ir_i1 * gather_j3_ir;
    }
    f32[contraction_at + j_ir + 2400] = contraction_ir;
    f32[contraction_at + j_ir + 2480] = contraction_ir_i1;
    f32[contraction_at + j_ir + 2401] = contraction_j1_ir;
    f32[contraction_at + j_ir + 2481] = contraction_j1_ir_i1;
    f32[contraction_at + j_ir + 2402] = contraction_j2_ir;
    f32[contraction_at + j_ir + 2482] = contraction_j2_ir_i1;
    f32[contraction_at + j_ir + 2403] = contraction_j3_ir;
    f32[contraction_at + j_ir + 2483] = contraction_j3_ir_i1;
  }
}

/**
 * scatterAdd, ner-window.ts:37
 */
function scatterAdd(
  f32: Float32Array,
  i32: Int32Array,
  scatterAdd2: number,
  corrupt_at: number,
  contraction_at: number,
): void {
  for (let z1 = 0; z1 < 2048; z1++) {
    f32[scatterAdd2 + z1] = 0;
  }
  for (let i1 = 0; i1 < 320; i1++) {
    const corrupt = i32[corrupt_at + i1]!;
    const contraction_at_row = contraction_at + i1 * 16;
    for (let i2 = 0; i2 < 16; i2++) {
      const value = Math.max(Math.min(corrupt, 127), 0);
      f32[scatterAdd2 + value * 16 + i2]! += f32[contraction_at_row + i2]!;
    }
  }
}

/**
 * contraction, ner-window.ts:39
 * add, ner-window.ts:39
 */
function contraction_add(
  f32: Float32Array,
  neg_at: number,
  tanh_at: number,
  contraction_at: number,
  add_at: number,
): void {
  for (let i = 0; i < 32; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const tanh_at_row = tanh_at + i;
    for (let r = 0; r < 64; r++) {
      const neg = f32[neg_at + r]!;
      contraction += neg * f32[tanh_at_row + r * 32]!;
      contraction_i1 += neg * f32[tanh_at_row + r * 32 + 1]!;
      contraction_i2 += neg * f32[tanh_at_row + r * 32 + 2]!;
      contraction_i3 += neg * f32[tanh_at_row + r * 32 + 3]!;
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
    const add2 =
      f32[firstMoment_at + i]! * /* 0.9 */ 0.8999999761581421 + add * /* 0.1 */ 0.10000000149011612;
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
 * sum, ner-window.ts:38
 */
function sum(f32: Float32Array, mul_at: number, mul_at2: number, sum_at: number): void {
  for (let i = 0; i < 32; i += 4) {
    let sum2 = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const mul_at_row = mul_at + i;
    const mul_at2_row = mul_at2 + i;
    for (let r = 0; r < 64; r++) {
      const add_i1 = f32[mul_at_row + r * 32 + 1]! + f32[mul_at2_row + r * 32 + 1]!;
      const add_i2 = f32[mul_at_row + r * 32 + 2]! + f32[mul_at2_row + r * 32 + 2]!;
      const add_i3 = f32[mul_at_row + r * 32 + 3]! + f32[mul_at2_row + r * 32 + 3]!;
      sum2 += f32[mul_at_row + r * 32]! + f32[mul_at2_row + r * 32]!;
      sum_i1 += add_i1;
      sum_i2 += add_i2;
      sum_i3 += add_i3;
    }
    f32[sum_at + i] = sum2;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
  }
}

/**
 * contraction, ner-window.ts:38
 * add, ner-window.ts:38
 */
function contraction_add2(
  f32: Float32Array,
  mul_at: number,
  gather_at: number,
  contraction_at: number,
  add_at: number,
): void {
  for (let i = 0; i < 30; i += 3) {
    const contraction_at_row = contraction_at + i * 80;
    const add_at_row = add_at + i * 80;
    for (let j = 0; j < 80; j += 4) {
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
      const gather_at_row = gather_at + j;
      for (let r = 0; r < 64; r++) {
        const mul = f32[mul_at_row + r * 32]!;
        const mul_i1 = f32[mul_at_row + r * 32 + 1]!;
        const mul_i2 = f32[mul_at_row + r * 32 + 2]!;
        const gather = f32[gather_at_row + r * 80]!;
        const gather_j1 = f32[gather_at_row + r * 80 + 1]!;
        const gather_j2 = f32[gather_at_row + r * 80 + 2]!;
        const gather_j3 = f32[gather_at_row + r * 80 + 3]!;
        contraction += mul * gather;
        contraction_i1 += mul_i1 * gather;
        contraction_i2 += mul_i2 * gather;
        contraction_j1 += mul * gather_j1;
        contraction_j1_i1 += mul_i1 * gather_j1;
        contraction_j1_i2 += mul_i2 * gather_j1;
        contraction_j2 += mul * gather_j2;
        contraction_j2_i1 += mul_i1 * gather_j2;
        contraction_j2_i2 += mul_i2 * gather_j2;
        contraction_j3 += mul * gather_j3;
        contraction_j3_i1 += mul_i1 * gather_j3;
        contraction_j3_i2 += mul_i2 * gather_j3;
      }
      const add_i1 = f32[contraction_at_row + j + 80]! + contraction_i1;
      const add_i2 = f32[contraction_at_row + j + 160]! + contraction_i2;
      const add_j1 = f32[contraction_at_row + j + 1]! + contraction_j1;
      const add_j1_i1 = f32[contraction_at_row + j + 81]! + contraction_j1_i1;
      const add_j1_i2 = f32[contraction_at_row + j + 161]! + contraction_j1_i2;
      const add_j2 = f32[contraction_at_row + j + 2]! + contraction_j2;
      const add_j2_i1 = f32[contraction_at_row + j + 82]! + contraction_j2_i1;
      const add_j2_i2 = f32[contraction_at_row + j + 162]! + contraction_j2_i2;
      const add_j3 = f32[contraction_at_row + j + 3]! + contraction_j3;
      const add_j3_i1 = f32[contraction_at_row + j + 83]! + contraction_j3_i1;
      const add_j3_i2 = f32[contraction_at_row + j + 163]! + contraction_j3_i2;
      f32[add_at_row + j] = f32[contraction_at_row + j]! + contraction;
      f32[add_at_row + j + 80] = add_i1;
      f32[add_at_row + j + 160] = add_i2;
      f32[add_at_row + j + 1] = add_j1;
      f32[add_at_row + j + 81] = add_j1_i1;
      f32[add_at_row + j + 161] = add_j1_i2;
      f32[add_at_row + j + 2] = add_j2;
      f32[add_at_row + j + 82] = add_j2_i1;
      f32[add_at_row + j + 162] = add_j2_i2;
      f32[add_at_row + j + 3] = add_j3;
      f32[add_at_row + j + 83] = add_j3_i1;
      f32[add_at_row + j + 163] = add_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 80; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_ir_i1 = 0;
    let contraction_j1_ir = 0;
    let contraction_j1_ir_i1 = 0;
    let contraction_j2_ir = 0;
    let contraction_j2_ir_i1 = 0;
    let contraction_j3_ir = 0;
    let contraction_j3_ir_i1 = 0;
    const gather_at_row2 = gather_at + j_ir;
    for (let r_ir = 0; r_ir < 64; r_ir++) {
      const mul_ir = f32[mul_at + r_ir * 32 + 30]!;
      const mul_ir_i1 = f32[mul_at + r_ir * 32 + 31]!;
      const gather_ir = f32[gather_at_row2 + r_ir * 80]!;
      const gather_j1_ir = f32[gather_at_row2 + r_ir * 80 + 1]!;
      const gather_j2_ir = f32[gather_at_row2 + r_ir * 80 + 2]!;
      const gather_j3_ir = f32[gather_at_row2 + r_ir * 80 + 3]!;
      contraction_ir += mul_ir * gather_ir;
      contraction_ir_i1 += mul_ir_i1 * gather_ir;
      contraction_j1_ir += mul_ir * gather_j1_ir;
      contraction_j1_ir_i1 += mul_ir_i1 * gather_j1_ir;
      contraction_j2_ir += mul_ir * gather_j2_ir;
      contraction_j2_ir_i1 += mul_ir_i1 * gather_j2_ir;
      contraction_j3_ir += mul_ir * gather_j3_ir;
      contraction_j3_ir_i1 += mul_ir_i1 * gather_j3_ir;
    }
    const add_ir_i1 = f32[contraction_at + j_ir + 2480]! + contraction_ir_i1;
    const add_j1_ir = f32[contraction_at + j_ir + 2401]! + contraction_j1_ir;
    const add_j1_ir_i1 = f32[contraction_at + j_ir + 2481]! + contraction_j1_ir_i1;
    const add_j2_ir = f32[contraction_at + j_ir + 2402]! + contraction_j2_ir;
    const add_j2_ir_i1 = f32[contraction_at + j_ir + 2482]! + contraction_j2_ir_i1;
    const add_j3_ir = f32[contraction_at + j_ir + 2403]! + contraction_j3_ir;
    const add_j3_ir_i1 = f32[contraction_at + j_ir + 2483]! + contraction_j3_ir_i1;
    f32[add_at + j_ir + 2400] = f32[contraction_at + j_ir + 2400]! + contraction_ir;
    f32[add_at + j_ir + 2480] = add_ir_i1;
    f32[add_at + j_ir + 2401] = add_j1_ir;
    f32[add_at + j_ir + 2481] = add_j1_ir_i1;
    f32[add_at + j_ir + 2402] = add_j2_ir;
    f32[add_at + j_ir + 2482] = add_j2_ir_i1;
    f32[add_at + j_ir + 2403] = add_j3_ir;
    f32[add_at + j_ir + 2483] = add_j3_ir_i1;
  }
}

/**
 * add, adam
 * sub, adam
 */
function update3(
  f32: Float32Array,
  firstMoment_at: number,
  scatterAdd_at: number,
  scatterAdd_at2: number,
  secondMoment_at: number,
  parameter: number,
  toF32: number,
  toF322: number,
  n: number,
): void {
  const value = f32[toF32]!;
  const value2 = f32[toF322]!;
  for (let i = 0; i < n; i++) {
    const add = f32[scatterAdd_at + i]! + f32[scatterAdd_at2 + i]!;
    const add2 =
      f32[firstMoment_at + i]! * /* 0.9 */ 0.8999999761581421 + add * /* 0.1 */ 0.10000000149011612;
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
 * add, ner-window.ts:37
 */
function add(
  f32: Float32Array,
  scatterAdd_at: number,
  scatterAdd_at2: number,
  add_at: number,
  n: number,
): void {
  for (let i = 0; i < n; i++) {
    f32[add_at + i] = f32[scatterAdd_at + i]! + f32[scatterAdd_at2 + i]!;
  }
}

/**
 * contraction, ner-window.ts:39
 * toF32, ner-window.ts:52
 */
function contraction_toF32(
  f32: Float32Array,
  tanh_at: number,
  scoreWeight: number,
  contraction_at: number,
  contraction_at2: number,
  toF32_at: number,
): void {
  for (let i = 0; i < 64; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const tanh_at_row = tanh_at + i * 32;
    for (let r = 0; r < 32; r++) {
      const weight = f32[scoreWeight + r]!;
      contraction += f32[tanh_at_row + r]! * weight;
      contraction_i1 += f32[tanh_at_row + r + 32]! * weight;
      contraction_i2 += f32[tanh_at_row + r + 64]! * weight;
      contraction_i3 += f32[tanh_at_row + r + 96]! * weight;
    }
    const contraction2 = Math.fround(contraction);
    const contraction2_i1 = Math.fround(contraction_i1);
    const contraction2_i2 = Math.fround(contraction_i2);
    const contraction2_i3 = Math.fround(contraction_i3);
    f32[contraction_at + i] = contraction2;
    f32[contraction_at + i + 1] = contraction2_i1;
    f32[contraction_at + i + 2] = contraction2_i2;
    f32[contraction_at + i + 3] = contraction2_i3;
    const toF32_i1 = f32[contraction_at2 + i + 1]! > contraction2_i1 ? 1 : 0;
    const toF32_i2 = f32[contraction_at2 + i + 2]! > contraction2_i2 ? 1 : 0;
    const toF32_i3 = f32[contraction_at2 + i + 3]! > contraction2_i3 ? 1 : 0;
    f32[toF32_at + i] = f32[contraction_at2 + i]! > contraction2 ? 1 : 0;
    f32[toF32_at + i + 1] = toF32_i1;
    f32[toF32_at + i + 2] = toF32_i2;
    f32[toF32_at + i + 3] = toF32_i3;
  }
}

/**
 * sum, ner-window.ts:49
 * mul, ner-window.ts:49
 */
function sum_mul2(f32: Float32Array, contraction_at: number, contraction_at2: number, mul_at: number): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  for (let r = 0; r < 64; r += 4) {
    const relu = Math.max(1 - f32[contraction_at + r]! + f32[contraction_at2 + r]!, 0);
    sum += relu;
    const addRp1 = 1 - f32[contraction_at + r + 1]! + f32[contraction_at2 + r + 1]!;
    sumRp1 += Math.max(addRp1, 0);
    const addRp2 = 1 - f32[contraction_at + r + 2]! + f32[contraction_at2 + r + 2]!;
    sumRp2 += Math.max(addRp2, 0);
    const addRp3 = 1 - f32[contraction_at + r + 3]! + f32[contraction_at2 + r + 3]!;
    sumRp3 += Math.max(addRp3, 0);
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  f32[mul_at] = sum * 0.015625;
}

function step({ f32, i32 }: Views): void {
  gather(f32, i32, 36048 /* window */, 0 /* words.weight */, 14032 /* gather */);
  contraction(f32, 14032 /* gather */, 2048 /* hidden.weight */, 24272 /* contraction */);
  tanh(f32, 24272 /* contraction */, 4608 /* hidden.bias */, 24272 /* tanh */);
  contraction2(f32, 24272 /* tanh */, 4640 /* score.weight */, 28368 /* contraction */);
  gather(f32, i32, 36368 /* corrupt */, 0 /* words.weight */, 19152 /* gather */);
  contraction(f32, 19152 /* gather */, 2048 /* hidden.weight */, 26320 /* contraction */);
  tanh(f32, 26320 /* contraction */, 4608 /* hidden.bias */, 26320 /* tanh */);
  contraction_neg(
    f32,
    26320 /* tanh */,
    4640 /* score.weight */,
    28368 /* contraction */,
    28368 /* relu */,
    28432 /* select */,
    36688 /* neg */,
  );
  sum_mul(f32, 28368 /* relu */, 36784 /* loss */);
  if (i32[14024 /* tapeless.guard */]! !== 0 && !Number.isFinite(f32[36784 /* loss */]!)) return;
  update(f32, i32, 4672 /* tapeless.step */, 36788 /* toF32 */, 36792 /* toF32 */);
  contraction_mul(f32, 28432 /* select */, 4640 /* score.weight */, 26320 /* tanh */, 28880 /* mul */);
  contraction3(f32, 28432 /* select */, 26320 /* tanh */, 36752 /* contraction */);
  contraction4(f32, 28880 /* mul */, 2048 /* hidden.weight */, 30928 /* contraction */);
  contraction5(f32, 28880 /* mul */, 19152 /* gather */, 26320 /* contraction */);
  scatterAdd(f32, i32, 19152 /* scatterAdd */, 36368 /* corrupt */, 30928 /* contraction */);
  contraction_mul(f32, 36688 /* neg */, 4640 /* score.weight */, 24272 /* tanh */, 30928 /* mul */);
  contraction_add(f32, 36688 /* neg */, 24272 /* tanh */, 36752 /* contraction */, 36752 /* add */);
  update2(
    f32,
    13956 /* score.weight.firstMoment */,
    36752 /* add */,
    13988 /* score.weight.secondMoment */,
    4640 /* score.weight */,
    36792 /* toF32 */,
    36788 /* toF32 */,
    32,
  );
  sum(f32, 28880 /* mul */, 30928 /* mul */, 21200 /* sum */);
  update2(
    f32,
    13892 /* hidden.bias.firstMoment */,
    21200 /* sum */,
    13924 /* hidden.bias.secondMoment */,
    4608 /* hidden.bias */,
    36792 /* toF32 */,
    36788 /* toF32 */,
    32,
  );
  contraction4(f32, 30928 /* mul */, 2048 /* hidden.weight */, 21200 /* contraction */);
  contraction_add2(f32, 30928 /* mul */, 14032 /* gather */, 26320 /* contraction */, 26320 /* add */);
  update2(
    f32,
    8772 /* hidden.weight.firstMoment */,
    26320 /* add */,
    11332 /* hidden.weight.secondMoment */,
    2048 /* hidden.weight */,
    36792 /* toF32 */,
    36788 /* toF32 */,
    2560,
  );
  scatterAdd(f32, i32, 14032 /* scatterAdd */, 36048 /* window */, 21200 /* contraction */);
  update3(
    f32,
    4676 /* words.weight.firstMoment */,
    19152 /* scatterAdd */,
    14032 /* scatterAdd */,
    6724 /* words.weight.secondMoment */,
    0 /* words.weight */,
    36792 /* toF32 */,
    36788 /* toF32 */,
    2048,
  );
}

function gradients({ f32, i32 }: Views): void {
  gather(f32, i32, 36048 /* window */, 0 /* words.weight */, 14032 /* gather */);
  contraction(f32, 14032 /* gather */, 2048 /* hidden.weight */, 24272 /* contraction */);
  tanh(f32, 24272 /* contraction */, 4608 /* hidden.bias */, 24272 /* tanh */);
  contraction2(f32, 24272 /* tanh */, 4640 /* score.weight */, 28368 /* contraction */);
  gather(f32, i32, 36368 /* corrupt */, 0 /* words.weight */, 19152 /* gather */);
  contraction(f32, 19152 /* gather */, 2048 /* hidden.weight */, 26320 /* contraction */);
  tanh(f32, 26320 /* contraction */, 4608 /* hidden.bias */, 26320 /* tanh */);
  contraction_neg(
    f32,
    26320 /* tanh */,
    4640 /* score.weight */,
    28368 /* contraction */,
    28368 /* relu */,
    28432 /* select */,
    36688 /* neg */,
  );
  sum_mul(f32, 28368 /* relu */, 36784 /* loss */);
  contraction_mul(f32, 28432 /* select */, 4640 /* score.weight */, 26320 /* tanh */, 28880 /* mul */);
  contraction3(f32, 28432 /* select */, 26320 /* tanh */, 36752 /* contraction */);
  contraction4(f32, 28880 /* mul */, 2048 /* hidden.weight */, 30928 /* contraction */);
  contraction5(f32, 28880 /* mul */, 19152 /* gather */, 26320 /* contraction */);
  scatterAdd(f32, i32, 19152 /* scatterAdd */, 36368 /* corrupt */, 30928 /* contraction */);
  contraction_mul(f32, 36688 /* neg */, 4640 /* score.weight */, 24272 /* tanh */, 30928 /* mul */);
  contraction_add(f32, 36688 /* neg */, 24272 /* tanh */, 36752 /* contraction */, 36752 /* score.weight */);
  sum(f32, 28880 /* mul */, 30928 /* mul */, 32976 /* hidden.bias */);
  contraction4(f32, 30928 /* mul */, 2048 /* hidden.weight */, 21200 /* contraction */);
  contraction_add2(
    f32,
    30928 /* mul */,
    14032 /* gather */,
    26320 /* contraction */,
    26320 /* hidden.weight */,
  );
  scatterAdd(f32, i32, 14032 /* scatterAdd */, 36048 /* window */, 21200 /* contraction */);
  add(f32, 19152 /* scatterAdd */, 14032 /* scatterAdd */, 19152 /* words.weight */, 2048);
}

function evaluate({ f32, i32 }: Views): void {
  gather(f32, i32, 19152 /* window */, 0 /* words.weight */, 14032 /* gather */);
  contraction(f32, 14032 /* gather */, 2048 /* hidden.weight */, 19792 /* contraction */);
  tanh(f32, 19792 /* contraction */, 4608 /* hidden.bias */, 19792 /* tanh */);
  contraction2(f32, 19792 /* tanh */, 4640 /* score.weight */, 14032 /* contraction */);
  gather(f32, i32, 19472 /* corrupt */, 0 /* words.weight */, 14096 /* gather */);
  contraction(f32, 14096 /* gather */, 2048 /* hidden.weight */, 19216 /* contraction */);
  tanh(f32, 19216 /* contraction */, 4608 /* hidden.bias */, 19216 /* tanh */);
  contraction_toF32(
    f32,
    19216 /* tanh */,
    4640 /* score.weight */,
    14160 /* contraction */,
    14032 /* contraction */,
    14096 /* accuracy */,
  );
  sum_mul2(f32, 14032 /* contraction */, 14160 /* contraction */, 14224 /* loss */);
}

function predict({ f32, i32 }: Views): void {
  gather(f32, i32, 19152 /* window */, 0 /* words.weight */, 14032 /* gather */);
  contraction(f32, 14032 /* gather */, 2048 /* hidden.weight */, 19152 /* contraction */);
  tanh(f32, 19152 /* contraction */, 4608 /* hidden.bias */, 19152 /* tanh */);
  contraction2(f32, 19152 /* tanh */, 4640 /* score.weight */, 14032 /* score */);
}

/** What `step` takes. */
export interface StepInputs {
  /** i32[64, 5] */
  readonly window: NumericArray;
  /** i32[64, 5] */
  readonly corrupt: NumericArray;
}

/** What `evaluate` takes. */
export interface EvaluateInputs {
  /** i32[64, 5] */
  readonly window: NumericArray;
  /** i32[64, 5] */
  readonly corrupt: NumericArray;
}

/** What `gradients` takes. */
export interface GradientInputs {
  /** i32[64, 5] */
  readonly window: NumericArray;
  /** i32[64, 5] */
  readonly corrupt: NumericArray;
}

/** What `predict` takes. */
export interface PredictInputs {
  /** i32[64, 5] */
  readonly window: NumericArray;
  /** Not needed: may be given, and is not read. */
  readonly corrupt?: NumericArray;
}

/** What `predict` returns. */
export interface Outputs {
  /** f32[64, 1] */
  readonly score: Float32Array;
}

/** The parameters by name. */
export interface Parameters {
  /** f32[128, 16] */
  readonly "words.weight": Float32Array;
  /** f32[32, 80] */
  readonly "hidden.weight": Float32Array;
  /** f32[32] */
  readonly "hidden.bias": Float32Array;
  /** f32[1, 32] */
  readonly "score.weight": Float32Array;
}

/** What `evaluate` measures beside the loss. */
export interface Metrics {
  /** f32[64, 1] */
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
  name: "ner-window",
  format: 1,
  fingerprint: "2fe21947bbb3cd49",
  arenaBytes: 147184,
  dtype: "f32",
  parameters: [
    {
      name: "words.weight",
      type: "f32",
      shape: [128, 16],
      offset: 0,
      initial: { kind: "normal", mean: 0, deviation: 1 },
      trainable: true,
    },
    {
      name: "hidden.weight",
      type: "f32",
      shape: [32, 80],
      offset: 8192,
      initial: { kind: "uniform", low: -0.11180339887498948, high: 0.11180339887498948 },
      trainable: true,
    },
    {
      name: "hidden.bias",
      type: "f32",
      shape: [32],
      offset: 18432,
      initial: { kind: "uniform", low: -0.11180339887498948, high: 0.11180339887498948 },
      trainable: true,
    },
    {
      name: "score.weight",
      type: "f32",
      shape: [1, 32],
      offset: 18560,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
  ],
  state: [
    {
      name: "words.weight.firstMoment",
      type: "f32",
      shape: [128, 16],
      offset: 18704,
      initial: { kind: "zeros" },
    },
    {
      name: "words.weight.secondMoment",
      type: "f32",
      shape: [128, 16],
      offset: 26896,
      initial: { kind: "zeros" },
    },
    {
      name: "hidden.weight.firstMoment",
      type: "f32",
      shape: [32, 80],
      offset: 35088,
      initial: { kind: "zeros" },
    },
    {
      name: "hidden.weight.secondMoment",
      type: "f32",
      shape: [32, 80],
      offset: 45328,
      initial: { kind: "zeros" },
    },
    { name: "hidden.bias.firstMoment", type: "f32", shape: [32], offset: 55568, initial: { kind: "zeros" } },
    { name: "hidden.bias.secondMoment", type: "f32", shape: [32], offset: 55696, initial: { kind: "zeros" } },
    {
      name: "score.weight.firstMoment",
      type: "f32",
      shape: [1, 32],
      offset: 55824,
      initial: { kind: "zeros" },
    },
    {
      name: "score.weight.secondMoment",
      type: "f32",
      shape: [1, 32],
      offset: 55952,
      initial: { kind: "zeros" },
    },
  ],
  constants: [],
  counters: { seed: 56080, step: 18688, guard: 56096 },
  objectives: {
    ["loss"]: {
      step: {
        inputs: [
          { name: "window", type: "i32", shape: [64, 5], offset: 144192, below: 128 },
          { name: "corrupt", type: "i32", shape: [64, 5], offset: 145472, below: 128 },
        ],
        outputs: [],
        loss: 147136,
        metrics: [],
        run: step,
      },
      evaluate: {
        inputs: [
          { name: "window", type: "i32", shape: [64, 5], offset: 76608, below: 128 },
          { name: "corrupt", type: "i32", shape: [64, 5], offset: 77888, below: 128 },
        ],
        outputs: [],
        loss: 56896,
        metrics: [{ name: "accuracy", type: "f32", shape: [64, 1], offset: 56384 }],
        run: evaluate,
      },
      gradients: {
        inputs: [
          { name: "window", type: "i32", shape: [64, 5], offset: 144192, below: 128 },
          { name: "corrupt", type: "i32", shape: [64, 5], offset: 145472, below: 128 },
        ],
        outputs: [
          { name: "words.weight", type: "f32", shape: [128, 16], offset: 76608 },
          { name: "hidden.weight", type: "f32", shape: [32, 80], offset: 105280 },
          { name: "hidden.bias", type: "f32", shape: [32], offset: 131904 },
          { name: "score.weight", type: "f32", shape: [1, 32], offset: 147008 },
        ],
        loss: 147136,
        metrics: [],
        run: gradients,
      },
    },
  },
  predict: {
    inputs: [{ name: "window", type: "i32", shape: [64, 5], offset: 76608, below: 128 }],
    unread: ["corrupt"],
    outputs: [{ name: "score", type: "f32", shape: [64, 1], offset: 56128 }],
    metrics: [],
    run: predict,
  },
});
