// @generated
/* eslint-disable */
/**
 * name-generator: a neural network and its training, compiled by Tapeless. Do not edit: change the model and
 * compile it again. Kernels come first, then one function per program, then the trainer that is made of them.
 *
 * Inputs
 *   ids       i32[64, 16]
 *   language  i32[64]
 *   next      i32[64, 16]
 * Parameters: 49,216 numbers in 8 tensors
 *   letters.weight    f32[96, 24]
 *   languages.weight  f32[20, 8]
 *   gru.weight_ih     f32[288, 32]
 *   gru.weight_hh     f32[288, 96]
 *   gru.bias_ih       f32[288]
 *   gru.bias_hh       f32[288]
 *   head.weight       f32[96, 96]
 *   head.bias         f32[96]
 * Dimensions, as tensor[axis]
 *    64  ids[0], language[0], next[0], names[0]
 *    16  ids[1], next[1], names[1]
 *    96  letters.weight[0], gru.weight_hh[1], head.weight[0], head.weight[1], head.bias[0]
 *    24  letters.weight[1]
 *    20  languages.weight[0]
 *     8  languages.weight[1]
 *   288  gru.weight_ih[0], gru.weight_hh[0], gru.bias_ih[0], gru.bias_hh[0]
 *    32  gru.weight_ih[1]
 * Programs          FLOPs per call    peak bytes  launches
 *   step               289,982,997     8,355,952       309
 *   gradients          289,195,523     8,355,920       293
 *   evaluate            96,642,050     1,166,144       103
 *   predict             96,632,832     1,162,304       135
 * Memory: one arena of 8,355,952 bytes (7.97 MiB), the first 590,656 for parameters and state.
 * Kernels take the views of the arena that they use, then the position of each tensor in its view, in elements.
 * Tensors are row-major. Arithmetic is in float64 between loads and stores, rounded when stored.
 */
import { defineTrainer, pow, threefry, type NumericArray, type Views } from "../../runtime/index.ts";

/**
 * broadcast, name-generator.ts:58
 * broadcast, name-generator.ts:59
 */
function broadcast(f32: Float32Array, broadcast2: number, n: number): void {
  for (let i = 0; i < n; i++) {
    f32[broadcast2 + i] = 0;
  }
}

/**
 * transpose, name-generator.ts:59
 */
function transpose(i32: Int32Array, ids_at: number, transpose2: number): void {
  for (let i = 0; i < 16; i++) {
    const ids_at_row = ids_at + i;
    const transpose2_row = transpose2 + i * 64;
    for (let j = 0; j < 64; j++) {
      i32[transpose2_row + j] = i32[ids_at_row + j * 16]!;
    }
  }
}

/**
 * gather, name-generator.ts:52
 */
function gather(
  f32: Float32Array,
  i32: Int32Array,
  language_at: number,
  languagesWeight: number,
  gather2: number,
): void {
  for (let i = 0; i < 64; i++) {
    const language = i32[language_at + i]!;
    const gather2_row = gather2 + i * 8;
    for (let j = 0; j < 8; j++) {
      const value = Math.max(Math.min(language, 19), 0);
      f32[gather2_row + j] = f32[languagesWeight + value * 8 + j]!;
    }
  }
}

function copy(f32: Float32Array, _from: number, to: number, n: number): void {
  for (let i = 0; i < n; i++) {
    f32[to + i] = f32[_from + i]!;
  }
}

/**
 * gather, name-generator.ts:51
 */
function gather2(
  f32: Float32Array,
  i32: Int32Array,
  slice0: number,
  captured0: number,
  gather: number,
): void {
  for (let i = 0; i < 64; i++) {
    const value = i32[slice0 + i]!;
    const gather_row = gather + i * 24;
    for (let j = 0; j < 24; j++) {
      const value2 = Math.max(Math.min(value, 95), 0);
      f32[gather_row + j] = f32[captured0 + value2 * 24 + j]!;
    }
  }
}

/**
 * concat, name-generator.ts:53
 */
function concat(f32: Float32Array, captured1: number, gather_at: number, concat2: number): void {
  for (let i = 0; i < 64; i++) {
    const captured1_row = captured1 + i * 8;
    const gather_at_row = gather_at + i * 24;
    const concat2_row = concat2 + i * 32;
    for (let j = 0; j < 32; j++) {
      f32[concat2_row + j] =
        j < 24
          ? j < 24
            ? f32[gather_at_row + j]!
            : 0
          : j >= 24
            ? j >= 24
              ? f32[captured1_row + j - 24]!
              : 0
            : 0;
    }
  }
}

/**
 * contraction, name-generator.ts:53
 * add, name-generator.ts:53
 */
function contraction_add(
  f32: Float32Array,
  concat_at: number,
  captured2: number,
  captured3: number,
  add_at: number,
): void {
  for (let i = 0; i < 63; i += 3) {
    const add_at_row = add_at + i * 288;
    for (let j = 0; j < 288; j += 4) {
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
      const concat_at_row = concat_at + i * 32;
      const captured2_row = captured2 + j * 32;
      for (let r = 0; r < 32; r++) {
        const concat = f32[concat_at_row + r]!;
        const concat_i1 = f32[concat_at_row + r + 32]!;
        const concat_i2 = f32[concat_at_row + r + 64]!;
        const value = f32[captured2_row + r]!;
        const value_j1 = f32[captured2_row + r + 32]!;
        const value_j2 = f32[captured2_row + r + 64]!;
        const value_j3 = f32[captured2_row + r + 96]!;
        contraction += concat * value;
        contraction_i1 += concat_i1 * value;
        contraction_i2 += concat_i2 * value;
        contraction_j1 += concat * value_j1;
        contraction_j1_i1 += concat_i1 * value_j1;
        contraction_j1_i2 += concat_i2 * value_j1;
        contraction_j2 += concat * value_j2;
        contraction_j2_i1 += concat_i1 * value_j2;
        contraction_j2_i2 += concat_i2 * value_j2;
        contraction_j3 += concat * value_j3;
        contraction_j3_i1 += concat_i1 * value_j3;
        contraction_j3_i2 += concat_i2 * value_j3;
      }
      const value2 = f32[captured3 + j]!;
      const value2_j1 = f32[captured3 + j + 1]!;
      const value2_j2 = f32[captured3 + j + 2]!;
      const value2_j3 = f32[captured3 + j + 3]!;
      f32[add_at_row + j] = contraction + value2;
      f32[add_at_row + j + 288] = contraction_i1 + value2;
      f32[add_at_row + j + 576] = contraction_i2 + value2;
      f32[add_at_row + j + 1] = contraction_j1 + value2_j1;
      f32[add_at_row + j + 289] = contraction_j1_i1 + value2_j1;
      f32[add_at_row + j + 577] = contraction_j1_i2 + value2_j1;
      f32[add_at_row + j + 2] = contraction_j2 + value2_j2;
      f32[add_at_row + j + 290] = contraction_j2_i1 + value2_j2;
      f32[add_at_row + j + 578] = contraction_j2_i2 + value2_j2;
      f32[add_at_row + j + 3] = contraction_j3 + value2_j3;
      f32[add_at_row + j + 291] = contraction_j3_i1 + value2_j3;
      f32[add_at_row + j + 579] = contraction_j3_i2 + value2_j3;
    }
  }
  for (let j_ir = 0; j_ir < 288; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const captured2_row2 = captured2 + j_ir * 32;
    for (let r_ir = 0; r_ir < 32; r_ir++) {
      const concat_ir = f32[concat_at + r_ir + 2016]!;
      contraction_ir += concat_ir * f32[captured2_row2 + r_ir]!;
      contraction_j1_ir += concat_ir * f32[captured2_row2 + r_ir + 32]!;
      contraction_j2_ir += concat_ir * f32[captured2_row2 + r_ir + 64]!;
      contraction_j3_ir += concat_ir * f32[captured2_row2 + r_ir + 96]!;
    }
    const add_j1_ir = contraction_j1_ir + f32[captured3 + j_ir + 1]!;
    const add_j2_ir = contraction_j2_ir + f32[captured3 + j_ir + 2]!;
    const add_j3_ir = contraction_j3_ir + f32[captured3 + j_ir + 3]!;
    f32[add_at + j_ir + 18144] = contraction_ir + f32[captured3 + j_ir]!;
    f32[add_at + j_ir + 18145] = add_j1_ir;
    f32[add_at + j_ir + 18146] = add_j2_ir;
    f32[add_at + j_ir + 18147] = add_j3_ir;
  }
}

/**
 * contraction, name-generator.ts:53
 * add, name-generator.ts:53
 */
function contraction_add2(
  f32: Float32Array,
  carry0: number,
  captured4: number,
  captured5: number,
  add_at: number,
): void {
  for (let i = 0; i < 63; i += 3) {
    const add_at_row = add_at + i * 288;
    for (let j = 0; j < 288; j += 4) {
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
      const carry0_row = carry0 + i * 96;
      const captured4_row = captured4 + j * 96;
      for (let r = 0; r < 96; r++) {
        const value = f32[carry0_row + r]!;
        const value_i1 = f32[carry0_row + r + 96]!;
        const value_i2 = f32[carry0_row + r + 192]!;
        const value2 = f32[captured4_row + r]!;
        const value2_j1 = f32[captured4_row + r + 96]!;
        const value2_j2 = f32[captured4_row + r + 192]!;
        const value2_j3 = f32[captured4_row + r + 288]!;
        contraction += value * value2;
        contraction_i1 += value_i1 * value2;
        contraction_i2 += value_i2 * value2;
        contraction_j1 += value * value2_j1;
        contraction_j1_i1 += value_i1 * value2_j1;
        contraction_j1_i2 += value_i2 * value2_j1;
        contraction_j2 += value * value2_j2;
        contraction_j2_i1 += value_i1 * value2_j2;
        contraction_j2_i2 += value_i2 * value2_j2;
        contraction_j3 += value * value2_j3;
        contraction_j3_i1 += value_i1 * value2_j3;
        contraction_j3_i2 += value_i2 * value2_j3;
      }
      const value3 = f32[captured5 + j]!;
      const value3_j1 = f32[captured5 + j + 1]!;
      const value3_j2 = f32[captured5 + j + 2]!;
      const value3_j3 = f32[captured5 + j + 3]!;
      f32[add_at_row + j] = contraction + value3;
      f32[add_at_row + j + 288] = contraction_i1 + value3;
      f32[add_at_row + j + 576] = contraction_i2 + value3;
      f32[add_at_row + j + 1] = contraction_j1 + value3_j1;
      f32[add_at_row + j + 289] = contraction_j1_i1 + value3_j1;
      f32[add_at_row + j + 577] = contraction_j1_i2 + value3_j1;
      f32[add_at_row + j + 2] = contraction_j2 + value3_j2;
      f32[add_at_row + j + 290] = contraction_j2_i1 + value3_j2;
      f32[add_at_row + j + 578] = contraction_j2_i2 + value3_j2;
      f32[add_at_row + j + 3] = contraction_j3 + value3_j3;
      f32[add_at_row + j + 291] = contraction_j3_i1 + value3_j3;
      f32[add_at_row + j + 579] = contraction_j3_i2 + value3_j3;
    }
  }
  for (let j_ir = 0; j_ir < 288; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const captured4_row2 = captured4 + j_ir * 96;
    for (let r_ir = 0; r_ir < 96; r_ir++) {
      const value_ir = f32[carry0 + r_ir + 6048]!;
      contraction_ir += value_ir * f32[captured4_row2 + r_ir]!;
      contraction_j1_ir += value_ir * f32[captured4_row2 + r_ir + 96]!;
      contraction_j2_ir += value_ir * f32[captured4_row2 + r_ir + 192]!;
      contraction_j3_ir += value_ir * f32[captured4_row2 + r_ir + 288]!;
    }
    const add_j1_ir = contraction_j1_ir + f32[captured5 + j_ir + 1]!;
    const add_j2_ir = contraction_j2_ir + f32[captured5 + j_ir + 2]!;
    const add_j3_ir = contraction_j3_ir + f32[captured5 + j_ir + 3]!;
    f32[add_at + j_ir + 18144] = contraction_ir + f32[captured5 + j_ir]!;
    f32[add_at + j_ir + 18145] = add_j1_ir;
    f32[add_at + j_ir + 18146] = add_j2_ir;
    f32[add_at + j_ir + 18147] = add_j3_ir;
  }
}

/**
 * sigmoid, name-generator.ts:53
 * tanh, name-generator.ts:53
 * sub, name-generator.ts:53
 * add, name-generator.ts:53
 * mul, name-generator.ts:53
 */
function sigmoid_tanh_mul(
  f32: Float32Array,
  add_at: number,
  add_at2: number,
  sigmoid_at: number,
  sigmoid_at2: number,
  carry0: number,
  sub_at: number,
  add_at3: number,
  sub_at2: number,
  mul_at: number,
  mul_at2: number,
): void {
  for (let i = 0; i < 64; i++) {
    const add_at_row = add_at + i * 288;
    const add_at2_row = add_at2 + i * 288;
    const sigmoid_at_row = sigmoid_at + i * 96;
    const sigmoid_at2_row = sigmoid_at2 + i * 96;
    const carry0_row = carry0 + i * 96;
    const sub_at_row = sub_at + i * 96;
    const add_at3_row = add_at3 + i * 96;
    const sub_at2_row = sub_at2 + i * 96;
    const mul_at_row = mul_at + i * 96;
    const mul_at2_row = mul_at2 + i * 96;
    for (let j = 0; j < 96; j++) {
      const sigmoid = 1 / (1 + Math.exp(-(f32[add_at_row + j]! + f32[add_at2_row + j]!)));
      f32[sigmoid_at_row + j] = sigmoid;
      const sigmoid2 = 1 / (1 + Math.exp(-(f32[add_at_row + j + 96]! + f32[add_at2_row + j + 96]!)));
      f32[sigmoid_at2_row + j] = sigmoid2;
      const add9 = f32[add_at_row + j + 192]! + sigmoid * f32[add_at2_row + j + 192]!;
      const tanh = Math.tanh(add9);
      const sub = f32[carry0_row + j]! - tanh;
      f32[sub_at_row + j] = sub;
      f32[add_at3_row + j] = tanh + sigmoid2 * sub;
      f32[sub_at2_row + j] = 1 - tanh * tanh;
      f32[mul_at_row + j] = sigmoid2 * (1 - sigmoid2);
      f32[mul_at2_row + j] = sigmoid * (1 - sigmoid);
    }
  }
}

/**
 * contraction, name-generator.ts:54
 * add, name-generator.ts:54
 */
function contraction_add3(
  f32: Float32Array,
  add_at: number,
  captured6: number,
  captured7: number,
  add_at2: number,
): void {
  for (let i = 0; i < 63; i += 3) {
    const add_at2_row = add_at2 + i * 96;
    for (let j = 0; j < 96; j += 4) {
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
      const add_at_row = add_at + i * 96;
      const captured6_row = captured6 + j * 96;
      for (let r = 0; r < 96; r++) {
        const add = f32[add_at_row + r]!;
        const add_i1 = f32[add_at_row + r + 96]!;
        const add_i2 = f32[add_at_row + r + 192]!;
        const value = f32[captured6_row + r]!;
        const value_j1 = f32[captured6_row + r + 96]!;
        const value_j2 = f32[captured6_row + r + 192]!;
        const value_j3 = f32[captured6_row + r + 288]!;
        contraction += add * value;
        contraction_i1 += add_i1 * value;
        contraction_i2 += add_i2 * value;
        contraction_j1 += add * value_j1;
        contraction_j1_i1 += add_i1 * value_j1;
        contraction_j1_i2 += add_i2 * value_j1;
        contraction_j2 += add * value_j2;
        contraction_j2_i1 += add_i1 * value_j2;
        contraction_j2_i2 += add_i2 * value_j2;
        contraction_j3 += add * value_j3;
        contraction_j3_i1 += add_i1 * value_j3;
        contraction_j3_i2 += add_i2 * value_j3;
      }
      const value2 = f32[captured7 + j]!;
      const value2_j1 = f32[captured7 + j + 1]!;
      const value2_j2 = f32[captured7 + j + 2]!;
      const value2_j3 = f32[captured7 + j + 3]!;
      f32[add_at2_row + j] = contraction + value2;
      f32[add_at2_row + j + 96] = contraction_i1 + value2;
      f32[add_at2_row + j + 192] = contraction_i2 + value2;
      f32[add_at2_row + j + 1] = contraction_j1 + value2_j1;
      f32[add_at2_row + j + 97] = contraction_j1_i1 + value2_j1;
      f32[add_at2_row + j + 193] = contraction_j1_i2 + value2_j1;
      f32[add_at2_row + j + 2] = contraction_j2 + value2_j2;
      f32[add_at2_row + j + 98] = contraction_j2_i1 + value2_j2;
      f32[add_at2_row + j + 194] = contraction_j2_i2 + value2_j2;
      f32[add_at2_row + j + 3] = contraction_j3 + value2_j3;
      f32[add_at2_row + j + 99] = contraction_j3_i1 + value2_j3;
      f32[add_at2_row + j + 195] = contraction_j3_i2 + value2_j3;
    }
  }
  for (let j_ir = 0; j_ir < 96; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const captured6_row2 = captured6 + j_ir * 96;
    for (let r_ir = 0; r_ir < 96; r_ir++) {
      const add_ir = f32[add_at + r_ir + 6048]!;
      contraction_ir += add_ir * f32[captured6_row2 + r_ir]!;
      contraction_j1_ir += add_ir * f32[captured6_row2 + r_ir + 96]!;
      contraction_j2_ir += add_ir * f32[captured6_row2 + r_ir + 192]!;
      contraction_j3_ir += add_ir * f32[captured6_row2 + r_ir + 288]!;
    }
    const add2_j1_ir = contraction_j1_ir + f32[captured7 + j_ir + 1]!;
    const add2_j2_ir = contraction_j2_ir + f32[captured7 + j_ir + 2]!;
    const add2_j3_ir = contraction_j3_ir + f32[captured7 + j_ir + 3]!;
    f32[add_at2 + j_ir + 6048] = contraction_ir + f32[captured7 + j_ir]!;
    f32[add_at2 + j_ir + 6049] = add2_j1_ir;
    f32[add_at2 + j_ir + 6050] = add2_j2_ir;
    f32[add_at2 + j_ir + 6051] = add2_j3_ir;
  }
}

/**
 * sum, name-generator.ts:72
 * amax, name-generator.ts:72
 * select, name-generator.ts:72
 * exp, name-generator.ts:72
 */
function sum_amax(
  f32: Float32Array,
  i32: Int32Array,
  next_at: number,
  scan: number,
  sum_at: number,
  amax_at: number,
  exp_at: number,
  sum_at2: number,
): void {
  for (let i = 0; i < 16; i += 4) {
    const next_at_row = next_at + i;
    const sum_at_row = sum_at + i * 64;
    const amax_at_row = amax_at + i * 64;
    const sum_at2_row = sum_at2 + i * 64;
    for (let j = 0; j < 64; j++) {
      let sum = 0;
      let sum_i1 = 0;
      let sum_i2 = 0;
      let sum_i3 = 0;
      let amax = -Infinity;
      let amax_i1 = -Infinity;
      let amax_i2 = -Infinity;
      let amax_i3 = -Infinity;
      const next = i32[next_at_row + j * 16]!;
      const next_i1 = i32[next_at_row + j * 16 + 1]!;
      const next_i2 = i32[next_at_row + j * 16 + 2]!;
      const next_i3 = i32[next_at_row + j * 16 + 3]!;
      const scan_row = scan + i * 6144 + j * 96;
      for (let r = 0; r < 96; r++) {
        const project = f32[scan_row + r]!;
        const project_i1 = f32[scan_row + r + 6144]!;
        const project_i2 = f32[scan_row + r + 12288]!;
        const project_i3 = f32[scan_row + r + 18432]!;
        sum += next === r ? project : 0;
        sum_i1 += next_i1 === r ? project_i1 : 0;
        sum_i2 += next_i2 === r ? project_i2 : 0;
        sum_i3 += next_i3 === r ? project_i3 : 0;
        amax = Math.max(amax, project);
        amax_i1 = Math.max(amax_i1, project_i1);
        amax_i2 = Math.max(amax_i2, project_i2);
        amax_i3 = Math.max(amax_i3, project_i3);
      }
      f32[sum_at_row + j] = sum;
      f32[sum_at_row + j + 64] = sum_i1;
      f32[sum_at_row + j + 128] = sum_i2;
      f32[sum_at_row + j + 192] = sum_i3;
      f32[amax_at_row + j] = amax;
      f32[amax_at_row + j + 64] = amax_i1;
      f32[amax_at_row + j + 128] = amax_i2;
      f32[amax_at_row + j + 192] = amax_i3;
      let sum2 = 0;
      let sum2_i1 = 0;
      let sum2_i2 = 0;
      let sum2_i3 = 0;
      const select2 = Math.abs(amax) === Infinity ? 0 : amax;
      const select2_i1 = Math.abs(amax_i1) === Infinity ? 0 : amax_i1;
      const select2_i2 = Math.abs(amax_i2) === Infinity ? 0 : amax_i2;
      const select2_i3 = Math.abs(amax_i3) === Infinity ? 0 : amax_i3;
      const scan_row2 = scan + i * 6144 + j * 96;
      const exp_at_row = exp_at + i * 6144 + j * 96;
      for (let s = 0; s < 96; s++) {
        const exp = Math.exp(f32[scan_row2 + s]! - select2);
        const exp_i1 = Math.exp(f32[scan_row2 + s + 6144]! - select2_i1);
        const exp_i2 = Math.exp(f32[scan_row2 + s + 12288]! - select2_i2);
        const exp_i3 = Math.exp(f32[scan_row2 + s + 18432]! - select2_i3);
        f32[exp_at_row + s] = exp;
        f32[exp_at_row + s + 6144] = exp_i1;
        f32[exp_at_row + s + 12288] = exp_i2;
        f32[exp_at_row + s + 18432] = exp_i3;
        sum2 += exp;
        sum2_i1 += exp_i1;
        sum2_i2 += exp_i2;
        sum2_i3 += exp_i3;
      }
      f32[sum_at2_row + j] = sum2;
      f32[sum_at2_row + j + 64] = sum2_i1;
      f32[sum_at2_row + j + 128] = sum2_i2;
      f32[sum_at2_row + j + 192] = sum2_i3;
    }
  }
}

/**
 * sum, name-generator.ts:72
 */
function sum(
  f32: Float32Array,
  i32: Int32Array,
  next_at: number,
  sum_at: number,
  amax_at: number,
  sum_at2: number,
  sum_at3: number,
): void {
  let sum2 = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let r = 0; r < 16; r++) {
    const next_at_row = next_at + r;
    const sum_at_row = sum_at + r * 64;
    const amax_at_row = amax_at + r * 64;
    const sum_at2_row = sum_at2 + r * 64;
    for (let s = 0; s < 64; s += 4) {
      const sum22 = f32[sum_at_row + s]!;
      const sub = Math.log(sum22 < 0.5 ? 0.5 : sum22) + f32[amax_at_row + s]! - f32[sum_at2_row + s]!;
      sum2 += i32[next_at_row + s * 16]! !== -1 ? sub : 0;
      const sum2Sp1 = f32[sum_at_row + s + 1]!;
      const addSp1 = Math.log(sum2Sp1 < 0.5 ? 0.5 : sum2Sp1) + f32[amax_at_row + s + 1]!;
      const select2Sp1 = i32[next_at_row + s * 16 + 16]! !== -1 ? addSp1 - f32[sum_at2_row + s + 1]! : 0;
      sumSp1 += select2Sp1;
      const sum2Sp2 = f32[sum_at_row + s + 2]!;
      const addSp2 = Math.log(sum2Sp2 < 0.5 ? 0.5 : sum2Sp2) + f32[amax_at_row + s + 2]!;
      const select2Sp2 = i32[next_at_row + s * 16 + 32]! !== -1 ? addSp2 - f32[sum_at2_row + s + 2]! : 0;
      sumSp2 += select2Sp2;
      const sum2Sp3 = f32[sum_at_row + s + 3]!;
      const addSp3 = Math.log(sum2Sp3 < 0.5 ? 0.5 : sum2Sp3) + f32[amax_at_row + s + 3]!;
      const select2Sp3 = i32[next_at_row + s * 16 + 48]! !== -1 ? addSp3 - f32[sum_at2_row + s + 3]! : 0;
      sumSp3 += select2Sp3;
    }
  }
  sum2 = sum2 + sumSp1 + (sumSp2 + sumSp3);
  f32[sum_at3] = sum2;
}

/**
 * sum, name-generator.ts:72
 * maximum, name-generator.ts:72
 * div, name-generator.ts:72
 */
function sum_div(
  f32: Float32Array,
  i32: Int32Array,
  next_at: number,
  sum_at: number,
  div_at: number,
  div_at2: number,
): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let r = 0; r < 16; r++) {
    const next_at_row = next_at + r;
    for (let s = 0; s < 64; s += 4) {
      sum += i32[next_at_row + s * 16]! !== -1 ? 1 : 0;
      sumSp1 += i32[next_at_row + s * 16 + 16]! !== -1 ? 1 : 0;
      sumSp2 += i32[next_at_row + s * 16 + 32]! !== -1 ? 1 : 0;
      sumSp3 += i32[next_at_row + s * 16 + 48]! !== -1 ? 1 : 0;
    }
  }
  sum = sum + sumSp1 + (sumSp2 + sumSp3);
  const maximum = Math.max(sum, 1);
  f32[div_at] = f32[sum_at]! / maximum;
  f32[div_at2] = 1 / maximum;
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
 * neg, name-generator.ts:72
 * select, name-generator.ts:72
 * add, name-generator.ts:72
 */
function neg_select_add(
  f32: Float32Array,
  i32: Int32Array,
  next_at: number,
  div_at: number,
  sum_at: number,
  exp_at: number,
  add_at: number,
): void {
  const div = f32[div_at]!;
  for (let i = 0; i < 16; i++) {
    const next_at_row = next_at + i;
    const sum_at_row = sum_at + i * 64;
    for (let j = 0; j < 64; j++) {
      const next = i32[next_at_row + j * 16]!;
      const select = next !== -1 ? div : 0;
      const sum = f32[sum_at_row + j]!;
      const less = sum < 0.5;
      const neg = -select;
      const select3 = less ? 0 : select / (less ? 0.5 : sum);
      const exp_at_row = exp_at + i * 6144 + j * 96;
      const add_at_row = add_at + i * 6144 + j * 96;
      for (let r = 0; r < 96; r++) {
        f32[add_at_row + r] = select3 * f32[exp_at_row + r]! + (next === r ? neg : 0);
      }
    }
  }
}

/**
 * contraction, name-generator.ts:54
 * add, name-generator.ts:54
 * mul, name-generator.ts:53
 */
function contraction_mul(
  f32: Float32Array,
  slice38: number,
  captured32: number,
  carry37: number,
  add_at: number,
  residual25: number,
  residual50: number,
  mul_at: number,
  residual18: number,
  residual58: number,
  mul_at2: number,
  residual29: number,
  residual55: number,
  mul_at3: number,
  residual23: number,
  mul_at4: number,
): void {
  for (let i = 0; i < 63; i += 3) {
    const carry37_row = carry37 + i * 96;
    const add_at_row = add_at + i * 96;
    const residual25_row = residual25 + i * 96;
    const residual50_row = residual50 + i * 96;
    const mul_at_row = mul_at + i * 96;
    const residual18_row = residual18 + i * 288;
    const residual58_row = residual58 + i * 96;
    const mul_at2_row = mul_at2 + i * 96;
    const residual29_row = residual29 + i * 96;
    const residual55_row = residual55 + i * 96;
    const mul_at3_row = mul_at3 + i * 96;
    const residual23_row = residual23 + i * 96;
    const mul_at4_row = mul_at4 + i * 96;
    for (let j = 0; j < 96; j += 4) {
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
      const slice38_row = slice38 + i * 96;
      const captured32_row = captured32 + j;
      for (let r = 0; r < 96; r++) {
        const value = f32[slice38_row + r]!;
        const value_i1 = f32[slice38_row + r + 96]!;
        const value_i2 = f32[slice38_row + r + 192]!;
        const value2 = f32[captured32_row + r * 96]!;
        const value2_j1 = f32[captured32_row + r * 96 + 1]!;
        const value2_j2 = f32[captured32_row + r * 96 + 2]!;
        const value2_j3 = f32[captured32_row + r * 96 + 3]!;
        contraction += value * value2;
        contraction_i1 += value_i1 * value2;
        contraction_i2 += value_i2 * value2;
        contraction_j1 += value * value2_j1;
        contraction_j1_i1 += value_i1 * value2_j1;
        contraction_j1_i2 += value_i2 * value2_j1;
        contraction_j2 += value * value2_j2;
        contraction_j2_i1 += value_i1 * value2_j2;
        contraction_j2_i2 += value_i2 * value2_j2;
        contraction_j3 += value * value2_j3;
        contraction_j3_i1 += value_i1 * value2_j3;
        contraction_j3_i2 += value_i2 * value2_j3;
      }
      const add = f32[carry37_row + j]! + contraction;
      const add_i1 = f32[carry37_row + j + 96]! + contraction_i1;
      const add_i2 = f32[carry37_row + j + 192]! + contraction_i2;
      const add_j1 = f32[carry37_row + j + 1]! + contraction_j1;
      const add_j1_i1 = f32[carry37_row + j + 97]! + contraction_j1_i1;
      const add_j1_i2 = f32[carry37_row + j + 193]! + contraction_j1_i2;
      const add_j2 = f32[carry37_row + j + 2]! + contraction_j2;
      const add_j2_i1 = f32[carry37_row + j + 98]! + contraction_j2_i1;
      const add_j2_i2 = f32[carry37_row + j + 194]! + contraction_j2_i2;
      const add_j3 = f32[carry37_row + j + 3]! + contraction_j3;
      const add_j3_i1 = f32[carry37_row + j + 99]! + contraction_j3_i1;
      const add_j3_i2 = f32[carry37_row + j + 195]! + contraction_j3_i2;
      f32[add_at_row + j] = add;
      f32[add_at_row + j + 96] = add_i1;
      f32[add_at_row + j + 192] = add_i2;
      f32[add_at_row + j + 1] = add_j1;
      f32[add_at_row + j + 97] = add_j1_i1;
      f32[add_at_row + j + 193] = add_j1_i2;
      f32[add_at_row + j + 2] = add_j2;
      f32[add_at_row + j + 98] = add_j2_i1;
      f32[add_at_row + j + 194] = add_j2_i2;
      f32[add_at_row + j + 3] = add_j3;
      f32[add_at_row + j + 99] = add_j3_i1;
      f32[add_at_row + j + 195] = add_j3_i2;
      const mul2 = (add - add * f32[residual25_row + j]!) * f32[residual50_row + j]!;
      const mul2_i1 = (add_i1 - add_i1 * f32[residual25_row + j + 96]!) * f32[residual50_row + j + 96]!;
      const mul2_i2 = (add_i2 - add_i2 * f32[residual25_row + j + 192]!) * f32[residual50_row + j + 192]!;
      const mul2_j1 = (add_j1 - add_j1 * f32[residual25_row + j + 1]!) * f32[residual50_row + j + 1]!;
      const mul2_j1_i1 =
        (add_j1_i1 - add_j1_i1 * f32[residual25_row + j + 97]!) * f32[residual50_row + j + 97]!;
      const mul2_j1_i2 =
        (add_j1_i2 - add_j1_i2 * f32[residual25_row + j + 193]!) * f32[residual50_row + j + 193]!;
      const mul2_j2 = (add_j2 - add_j2 * f32[residual25_row + j + 2]!) * f32[residual50_row + j + 2]!;
      const mul2_j2_i1 =
        (add_j2_i1 - add_j2_i1 * f32[residual25_row + j + 98]!) * f32[residual50_row + j + 98]!;
      const mul2_j2_i2 =
        (add_j2_i2 - add_j2_i2 * f32[residual25_row + j + 194]!) * f32[residual50_row + j + 194]!;
      const mul2_j3 = (add_j3 - add_j3 * f32[residual25_row + j + 3]!) * f32[residual50_row + j + 3]!;
      const mul2_j3_i1 =
        (add_j3_i1 - add_j3_i1 * f32[residual25_row + j + 99]!) * f32[residual50_row + j + 99]!;
      const mul2_j3_i2 =
        (add_j3_i2 - add_j3_i2 * f32[residual25_row + j + 195]!) * f32[residual50_row + j + 195]!;
      f32[mul_at_row + j] = mul2;
      f32[mul_at_row + j + 96] = mul2_i1;
      f32[mul_at_row + j + 192] = mul2_i2;
      f32[mul_at_row + j + 1] = mul2_j1;
      f32[mul_at_row + j + 97] = mul2_j1_i1;
      f32[mul_at_row + j + 193] = mul2_j1_i2;
      f32[mul_at_row + j + 2] = mul2_j2;
      f32[mul_at_row + j + 98] = mul2_j2_i1;
      f32[mul_at_row + j + 194] = mul2_j2_i2;
      f32[mul_at_row + j + 3] = mul2_j3;
      f32[mul_at_row + j + 99] = mul2_j3_i1;
      f32[mul_at_row + j + 195] = mul2_j3_i2;
      const mul4 = mul2 * f32[residual18_row + j + 192]! * f32[residual58_row + j]!;
      const mul4_i1 = mul2_i1 * f32[residual18_row + j + 480]! * f32[residual58_row + j + 96]!;
      const mul4_i2 = mul2_i2 * f32[residual18_row + j + 768]! * f32[residual58_row + j + 192]!;
      const mul4_j1 = mul2_j1 * f32[residual18_row + j + 193]! * f32[residual58_row + j + 1]!;
      const mul4_j1_i1 = mul2_j1_i1 * f32[residual18_row + j + 481]! * f32[residual58_row + j + 97]!;
      const mul4_j1_i2 = mul2_j1_i2 * f32[residual18_row + j + 769]! * f32[residual58_row + j + 193]!;
      const mul4_j2 = mul2_j2 * f32[residual18_row + j + 194]! * f32[residual58_row + j + 2]!;
      const mul4_j2_i1 = mul2_j2_i1 * f32[residual18_row + j + 482]! * f32[residual58_row + j + 98]!;
      const mul4_j2_i2 = mul2_j2_i2 * f32[residual18_row + j + 770]! * f32[residual58_row + j + 194]!;
      const mul4_j3 = mul2_j3 * f32[residual18_row + j + 195]! * f32[residual58_row + j + 3]!;
      const mul4_j3_i1 = mul2_j3_i1 * f32[residual18_row + j + 483]! * f32[residual58_row + j + 99]!;
      const mul4_j3_i2 = mul2_j3_i2 * f32[residual18_row + j + 771]! * f32[residual58_row + j + 195]!;
      f32[mul_at2_row + j] = mul4;
      f32[mul_at2_row + j + 96] = mul4_i1;
      f32[mul_at2_row + j + 192] = mul4_i2;
      f32[mul_at2_row + j + 1] = mul4_j1;
      f32[mul_at2_row + j + 97] = mul4_j1_i1;
      f32[mul_at2_row + j + 193] = mul4_j1_i2;
      f32[mul_at2_row + j + 2] = mul4_j2;
      f32[mul_at2_row + j + 98] = mul4_j2_i1;
      f32[mul_at2_row + j + 194] = mul4_j2_i2;
      f32[mul_at2_row + j + 3] = mul4_j3;
      f32[mul_at2_row + j + 99] = mul4_j3_i1;
      f32[mul_at2_row + j + 195] = mul4_j3_i2;
      const mul6_i1 = add_i1 * f32[residual29_row + j + 96]! * f32[residual55_row + j + 96]!;
      const mul6_i2 = add_i2 * f32[residual29_row + j + 192]! * f32[residual55_row + j + 192]!;
      const mul6_j1 = add_j1 * f32[residual29_row + j + 1]! * f32[residual55_row + j + 1]!;
      const mul6_j1_i1 = add_j1_i1 * f32[residual29_row + j + 97]! * f32[residual55_row + j + 97]!;
      const mul6_j1_i2 = add_j1_i2 * f32[residual29_row + j + 193]! * f32[residual55_row + j + 193]!;
      const mul6_j2 = add_j2 * f32[residual29_row + j + 2]! * f32[residual55_row + j + 2]!;
      const mul6_j2_i1 = add_j2_i1 * f32[residual29_row + j + 98]! * f32[residual55_row + j + 98]!;
      const mul6_j2_i2 = add_j2_i2 * f32[residual29_row + j + 194]! * f32[residual55_row + j + 194]!;
      const mul6_j3 = add_j3 * f32[residual29_row + j + 3]! * f32[residual55_row + j + 3]!;
      const mul6_j3_i1 = add_j3_i1 * f32[residual29_row + j + 99]! * f32[residual55_row + j + 99]!;
      const mul6_j3_i2 = add_j3_i2 * f32[residual29_row + j + 195]! * f32[residual55_row + j + 195]!;
      f32[mul_at3_row + j] = add * f32[residual29_row + j]! * f32[residual55_row + j]!;
      f32[mul_at3_row + j + 96] = mul6_i1;
      f32[mul_at3_row + j + 192] = mul6_i2;
      f32[mul_at3_row + j + 1] = mul6_j1;
      f32[mul_at3_row + j + 97] = mul6_j1_i1;
      f32[mul_at3_row + j + 193] = mul6_j1_i2;
      f32[mul_at3_row + j + 2] = mul6_j2;
      f32[mul_at3_row + j + 98] = mul6_j2_i1;
      f32[mul_at3_row + j + 194] = mul6_j2_i2;
      f32[mul_at3_row + j + 3] = mul6_j3;
      f32[mul_at3_row + j + 99] = mul6_j3_i1;
      f32[mul_at3_row + j + 195] = mul6_j3_i2;
      const mul7_i1 = mul2_i1 * f32[residual23_row + j + 96]!;
      const mul7_i2 = mul2_i2 * f32[residual23_row + j + 192]!;
      const mul7_j1 = mul2_j1 * f32[residual23_row + j + 1]!;
      const mul7_j1_i1 = mul2_j1_i1 * f32[residual23_row + j + 97]!;
      const mul7_j1_i2 = mul2_j1_i2 * f32[residual23_row + j + 193]!;
      const mul7_j2 = mul2_j2 * f32[residual23_row + j + 2]!;
      const mul7_j2_i1 = mul2_j2_i1 * f32[residual23_row + j + 98]!;
      const mul7_j2_i2 = mul2_j2_i2 * f32[residual23_row + j + 194]!;
      const mul7_j3 = mul2_j3 * f32[residual23_row + j + 3]!;
      const mul7_j3_i1 = mul2_j3_i1 * f32[residual23_row + j + 99]!;
      const mul7_j3_i2 = mul2_j3_i2 * f32[residual23_row + j + 195]!;
      f32[mul_at4_row + j] = mul2 * f32[residual23_row + j]!;
      f32[mul_at4_row + j + 96] = mul7_i1;
      f32[mul_at4_row + j + 192] = mul7_i2;
      f32[mul_at4_row + j + 1] = mul7_j1;
      f32[mul_at4_row + j + 97] = mul7_j1_i1;
      f32[mul_at4_row + j + 193] = mul7_j1_i2;
      f32[mul_at4_row + j + 2] = mul7_j2;
      f32[mul_at4_row + j + 98] = mul7_j2_i1;
      f32[mul_at4_row + j + 194] = mul7_j2_i2;
      f32[mul_at4_row + j + 3] = mul7_j3;
      f32[mul_at4_row + j + 99] = mul7_j3_i1;
      f32[mul_at4_row + j + 195] = mul7_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 96; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const captured32_row2 = captured32 + j_ir;
    for (let r_ir = 0; r_ir < 96; r_ir++) {
      const value_ir = f32[slice38 + r_ir + 6048]!;
      contraction_ir += value_ir * f32[captured32_row2 + r_ir * 96]!;
      contraction_j1_ir += value_ir * f32[captured32_row2 + r_ir * 96 + 1]!;
      contraction_j2_ir += value_ir * f32[captured32_row2 + r_ir * 96 + 2]!;
      contraction_j3_ir += value_ir * f32[captured32_row2 + r_ir * 96 + 3]!;
    }
    const add_ir = f32[carry37 + j_ir + 6048]! + contraction_ir;
    const add_j1_ir = f32[carry37 + j_ir + 6049]! + contraction_j1_ir;
    const add_j2_ir = f32[carry37 + j_ir + 6050]! + contraction_j2_ir;
    const add_j3_ir = f32[carry37 + j_ir + 6051]! + contraction_j3_ir;
    f32[add_at + j_ir + 6048] = add_ir;
    f32[add_at + j_ir + 6049] = add_j1_ir;
    f32[add_at + j_ir + 6050] = add_j2_ir;
    f32[add_at + j_ir + 6051] = add_j3_ir;
    const mul2_ir = (add_ir - add_ir * f32[residual25 + j_ir + 6048]!) * f32[residual50 + j_ir + 6048]!;
    const mul2_j1_ir =
      (add_j1_ir - add_j1_ir * f32[residual25 + j_ir + 6049]!) * f32[residual50 + j_ir + 6049]!;
    const mul2_j2_ir =
      (add_j2_ir - add_j2_ir * f32[residual25 + j_ir + 6050]!) * f32[residual50 + j_ir + 6050]!;
    const mul2_j3_ir =
      (add_j3_ir - add_j3_ir * f32[residual25 + j_ir + 6051]!) * f32[residual50 + j_ir + 6051]!;
    f32[mul_at + j_ir + 6048] = mul2_ir;
    f32[mul_at + j_ir + 6049] = mul2_j1_ir;
    f32[mul_at + j_ir + 6050] = mul2_j2_ir;
    f32[mul_at + j_ir + 6051] = mul2_j3_ir;
    const mul4_ir = mul2_ir * f32[residual18 + j_ir + 18336]! * f32[residual58 + j_ir + 6048]!;
    const mul4_j1_ir = mul2_j1_ir * f32[residual18 + j_ir + 18337]! * f32[residual58 + j_ir + 6049]!;
    const mul4_j2_ir = mul2_j2_ir * f32[residual18 + j_ir + 18338]! * f32[residual58 + j_ir + 6050]!;
    const mul4_j3_ir = mul2_j3_ir * f32[residual18 + j_ir + 18339]! * f32[residual58 + j_ir + 6051]!;
    f32[mul_at2 + j_ir + 6048] = mul4_ir;
    f32[mul_at2 + j_ir + 6049] = mul4_j1_ir;
    f32[mul_at2 + j_ir + 6050] = mul4_j2_ir;
    f32[mul_at2 + j_ir + 6051] = mul4_j3_ir;
    const mul6_ir = add_ir * f32[residual29 + j_ir + 6048]! * f32[residual55 + j_ir + 6048]!;
    const mul6_j1_ir = add_j1_ir * f32[residual29 + j_ir + 6049]! * f32[residual55 + j_ir + 6049]!;
    const mul6_j2_ir = add_j2_ir * f32[residual29 + j_ir + 6050]! * f32[residual55 + j_ir + 6050]!;
    const mul6_j3_ir = add_j3_ir * f32[residual29 + j_ir + 6051]! * f32[residual55 + j_ir + 6051]!;
    f32[mul_at3 + j_ir + 6048] = mul6_ir;
    f32[mul_at3 + j_ir + 6049] = mul6_j1_ir;
    f32[mul_at3 + j_ir + 6050] = mul6_j2_ir;
    f32[mul_at3 + j_ir + 6051] = mul6_j3_ir;
    const mul7_j1_ir = mul2_j1_ir * f32[residual23 + j_ir + 6049]!;
    const mul7_j2_ir = mul2_j2_ir * f32[residual23 + j_ir + 6050]!;
    const mul7_j3_ir = mul2_j3_ir * f32[residual23 + j_ir + 6051]!;
    f32[mul_at4 + j_ir + 6048] = mul2_ir * f32[residual23 + j_ir + 6048]!;
    f32[mul_at4 + j_ir + 6049] = mul7_j1_ir;
    f32[mul_at4 + j_ir + 6050] = mul7_j2_ir;
    f32[mul_at4 + j_ir + 6051] = mul7_j3_ir;
  }
}

/**
 * add, name-generator.ts:53
 */
function add(f32: Float32Array, mul_at: number, mul_at2: number, mul_at3: number, add_at: number): void {
  for (let i = 0; i < 64; i++) {
    const mul_at_row = mul_at + i * 96;
    const mul_at2_row = mul_at2 + i * 96;
    const mul_at3_row = mul_at3 + i * 96;
    const add_at_row = add_at + i * 288;
    for (let j = 0; j < 288; j++) {
      const add2 =
        (j >= 192 ? (j >= 192 ? f32[mul_at_row + j - 192]! : 0) : 0) +
        (j >= 96 && j < 192 ? (j >= 96 && j < 192 ? f32[mul_at2_row + j - 96]! : 0) : 0);
      f32[add_at_row + j] = add2 + (j < 96 ? (j < 96 ? f32[mul_at3_row + j]! : 0) : 0);
    }
  }
}

/**
 * contraction, name-generator.ts:53
 * add, name-generator.ts:53
 */
function contraction_update(
  f32: Float32Array,
  add_at: number,
  captured14: number,
  add_at2: number,
  residual25: number,
  carry37: number,
): void {
  for (let i = 0; i < 63; i += 3) {
    const add_at2_row = add_at2 + i * 96;
    const residual25_row = residual25 + i * 96;
    const carry37_row = carry37 + i * 96;
    for (let j = 0; j < 96; j += 4) {
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
      const add_at_row = add_at + i * 288;
      const captured14_row = captured14 + j;
      for (let r = 0; r < 288; r++) {
        const add = f32[add_at_row + r]!;
        const add_i1 = f32[add_at_row + r + 288]!;
        const add_i2 = f32[add_at_row + r + 576]!;
        const value = f32[captured14_row + r * 96]!;
        const value_j1 = f32[captured14_row + r * 96 + 1]!;
        const value_j2 = f32[captured14_row + r * 96 + 2]!;
        const value_j3 = f32[captured14_row + r * 96 + 3]!;
        contraction += add * value;
        contraction_i1 += add_i1 * value;
        contraction_i2 += add_i2 * value;
        contraction_j1 += add * value_j1;
        contraction_j1_i1 += add_i1 * value_j1;
        contraction_j1_i2 += add_i2 * value_j1;
        contraction_j2 += add * value_j2;
        contraction_j2_i1 += add_i1 * value_j2;
        contraction_j2_i2 += add_i2 * value_j2;
        contraction_j3 += add * value_j3;
        contraction_j3_i1 += add_i1 * value_j3;
        contraction_j3_i2 += add_i2 * value_j3;
      }
      const add3 = f32[add_at2_row + j]! * f32[residual25_row + j]! + contraction;
      const add3_i1 = f32[add_at2_row + j + 96]! * f32[residual25_row + j + 96]! + contraction_i1;
      const add3_i2 = f32[add_at2_row + j + 192]! * f32[residual25_row + j + 192]! + contraction_i2;
      const add3_j1 = f32[add_at2_row + j + 1]! * f32[residual25_row + j + 1]! + contraction_j1;
      const add3_j1_i1 = f32[add_at2_row + j + 97]! * f32[residual25_row + j + 97]! + contraction_j1_i1;
      const add3_j1_i2 = f32[add_at2_row + j + 193]! * f32[residual25_row + j + 193]! + contraction_j1_i2;
      const add3_j2 = f32[add_at2_row + j + 2]! * f32[residual25_row + j + 2]! + contraction_j2;
      const add3_j2_i1 = f32[add_at2_row + j + 98]! * f32[residual25_row + j + 98]! + contraction_j2_i1;
      const add3_j2_i2 = f32[add_at2_row + j + 194]! * f32[residual25_row + j + 194]! + contraction_j2_i2;
      const add3_j3 = f32[add_at2_row + j + 3]! * f32[residual25_row + j + 3]! + contraction_j3;
      const add3_j3_i1 = f32[add_at2_row + j + 99]! * f32[residual25_row + j + 99]! + contraction_j3_i1;
      const add3_j3_i2 = f32[add_at2_row + j + 195]! * f32[residual25_row + j + 195]! + contraction_j3_i2;
      f32[carry37_row + j] = add3;
      f32[carry37_row + j + 96] = add3_i1;
      f32[carry37_row + j + 192] = add3_i2;
      f32[carry37_row + j + 1] = add3_j1;
      f32[carry37_row + j + 97] = add3_j1_i1;
      f32[carry37_row + j + 193] = add3_j1_i2;
      f32[carry37_row + j + 2] = add3_j2;
      f32[carry37_row + j + 98] = add3_j2_i1;
      f32[carry37_row + j + 194] = add3_j2_i2;
      f32[carry37_row + j + 3] = add3_j3;
      f32[carry37_row + j + 99] = add3_j3_i1;
      f32[carry37_row + j + 195] = add3_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 96; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const captured14_row2 = captured14 + j_ir;
    for (let r_ir = 0; r_ir < 288; r_ir++) {
      const add_ir = f32[add_at + r_ir + 18144]!;
      contraction_ir += add_ir * f32[captured14_row2 + r_ir * 96]!;
      contraction_j1_ir += add_ir * f32[captured14_row2 + r_ir * 96 + 1]!;
      contraction_j2_ir += add_ir * f32[captured14_row2 + r_ir * 96 + 2]!;
      contraction_j3_ir += add_ir * f32[captured14_row2 + r_ir * 96 + 3]!;
    }
    const add3_ir = f32[add_at2 + j_ir + 6048]! * f32[residual25 + j_ir + 6048]! + contraction_ir;
    const add3_j1_ir = f32[add_at2 + j_ir + 6049]! * f32[residual25 + j_ir + 6049]! + contraction_j1_ir;
    const add3_j2_ir = f32[add_at2 + j_ir + 6050]! * f32[residual25 + j_ir + 6050]! + contraction_j2_ir;
    const add3_j3_ir = f32[add_at2 + j_ir + 6051]! * f32[residual25 + j_ir + 6051]! + contraction_j3_ir;
    f32[carry37 + j_ir + 6048] = add3_ir;
    f32[carry37 + j_ir + 6049] = add3_j1_ir;
    f32[carry37 + j_ir + 6050] = add3_j2_ir;
    f32[carry37 + j_ir + 6051] = add3_j3_ir;
  }
}

/**
 * contraction, name-generator.ts:53
 */
function contraction(f32: Float32Array, add_at: number, captured6: number, contraction_at: number): void {
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
      const add_at_row = add_at + i * 288;
      const captured6_row = captured6 + j;
      for (let r = 0; r < 288; r++) {
        const add = f32[add_at_row + r]!;
        const add_i1 = f32[add_at_row + r + 288]!;
        const add_i2 = f32[add_at_row + r + 576]!;
        const value = f32[captured6_row + r * 32]!;
        const value_j1 = f32[captured6_row + r * 32 + 1]!;
        const value_j2 = f32[captured6_row + r * 32 + 2]!;
        const value_j3 = f32[captured6_row + r * 32 + 3]!;
        contraction2 += add * value;
        contraction_i1 += add_i1 * value;
        contraction_i2 += add_i2 * value;
        contraction_j1 += add * value_j1;
        contraction_j1_i1 += add_i1 * value_j1;
        contraction_j1_i2 += add_i2 * value_j1;
        contraction_j2 += add * value_j2;
        contraction_j2_i1 += add_i1 * value_j2;
        contraction_j2_i2 += add_i2 * value_j2;
        contraction_j3 += add * value_j3;
        contraction_j3_i1 += add_i1 * value_j3;
        contraction_j3_i2 += add_i2 * value_j3;
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
    const captured6_row2 = captured6 + j_ir;
    for (let r_ir = 0; r_ir < 288; r_ir++) {
      const add_ir = f32[add_at + r_ir + 18144]!;
      contraction_ir += add_ir * f32[captured6_row2 + r_ir * 32]!;
      contraction_j1_ir += add_ir * f32[captured6_row2 + r_ir * 32 + 1]!;
      contraction_j2_ir += add_ir * f32[captured6_row2 + r_ir * 32 + 2]!;
      contraction_j3_ir += add_ir * f32[captured6_row2 + r_ir * 32 + 3]!;
    }
    f32[contraction_at + j_ir + 2016] = contraction_ir;
    f32[contraction_at + j_ir + 2017] = contraction_j1_ir;
    f32[contraction_at + j_ir + 2018] = contraction_j2_ir;
    f32[contraction_at + j_ir + 2019] = contraction_j3_ir;
  }
}

/**
 * add
 */
function update2(f32: Float32Array, sum3: number, contraction_at: number): void {
  for (let i = 0; i < 64; i++) {
    const sum3_row = sum3 + i * 8;
    const contraction_at_row = contraction_at + i * 32;
    for (let j = 0; j < 8; j++) {
      f32[sum3_row + j] = f32[sum3_row + j]! + f32[contraction_at_row + j + 24]!;
    }
  }
}

/**
 * scatterAdd, name-generator.ts:51
 */
function scatterAdd(
  f32: Float32Array,
  i32: Int32Array,
  scatterAdd2: number,
  residual1: number,
  contraction_at: number,
): void {
  for (let z1 = 0; z1 < 2304; z1++) {
    f32[scatterAdd2 + z1] = 0;
  }
  for (let i0 = 0; i0 < 64; i0++) {
    const value = i32[residual1 + i0]!;
    const contraction_at_row = contraction_at + i0 * 32;
    for (let i1 = 0; i1 < 24; i1++) {
      const value2 = Math.max(Math.min(value, 95), 0);
      f32[scatterAdd2 + value2 * 24 + i1]! += f32[contraction_at_row + i1]!;
    }
  }
}

/**
 * add
 */
function update3(f32: Float32Array, sum2: number, scatterAdd_at: number, n: number): void {
  for (let i = 0; i < n; i++) {
    f32[sum2 + i] = f32[sum2 + i]! + f32[scatterAdd_at + i]!;
  }
}

/**
 * contraction, name-generator.ts:59
 */
function contraction2(f32: Float32Array, scan: number, scan2: number, contraction_at: number): void {
  for (let i = 0; i < 288; i += 3) {
    const contraction_at_row = contraction_at + i * 32;
    for (let j = 0; j < 32; j += 4) {
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
      const scan_row = scan + i;
      const scan2_row = scan2 + j;
      for (let s = 0; s < 1024; s++) {
        const project = f32[scan_row + s * 288]!;
        const project_i1 = f32[scan_row + s * 288 + 1]!;
        const project_i2 = f32[scan_row + s * 288 + 2]!;
        const project2 = f32[scan2_row + s * 32]!;
        const project2_j1 = f32[scan2_row + s * 32 + 1]!;
        const project2_j2 = f32[scan2_row + s * 32 + 2]!;
        const project2_j3 = f32[scan2_row + s * 32 + 3]!;
        contraction += project * project2;
        contraction_i1 += project_i1 * project2;
        contraction_i2 += project_i2 * project2;
        contraction_j1 += project * project2_j1;
        contraction_j1_i1 += project_i1 * project2_j1;
        contraction_j1_i2 += project_i2 * project2_j1;
        contraction_j2 += project * project2_j2;
        contraction_j2_i1 += project_i1 * project2_j2;
        contraction_j2_i2 += project_i2 * project2_j2;
        contraction_j3 += project * project2_j3;
        contraction_j3_i1 += project_i1 * project2_j3;
        contraction_j3_i2 += project_i2 * project2_j3;
      }
      f32[contraction_at_row + j] = contraction;
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
}

/**
 * sum, name-generator.ts:59
 */
function sum2(f32: Float32Array, scan: number, sum_at: number): void {
  for (let i = 0; i < 288; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const scan_row = scan + i;
    for (let s = 0; s < 1024; s++) {
      sum += f32[scan_row + s * 288]!;
      sum_i1 += f32[scan_row + s * 288 + 1]!;
      sum_i2 += f32[scan_row + s * 288 + 2]!;
      sum_i3 += f32[scan_row + s * 288 + 3]!;
    }
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
  }
}

/**
 * contraction, name-generator.ts:59
 */
function contraction3(f32: Float32Array, scan: number, scan2: number, contraction_at: number): void {
  for (let i = 0; i < 288; i += 3) {
    const contraction_at_row = contraction_at + i * 96;
    for (let j = 0; j < 96; j += 4) {
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
      const scan_row = scan + i;
      const scan2_row = scan2 + j;
      for (let s = 0; s < 1024; s++) {
        const project = f32[scan_row + s * 288]!;
        const project_i1 = f32[scan_row + s * 288 + 1]!;
        const project_i2 = f32[scan_row + s * 288 + 2]!;
        const project2 = f32[scan2_row + s * 96]!;
        const project2_j1 = f32[scan2_row + s * 96 + 1]!;
        const project2_j2 = f32[scan2_row + s * 96 + 2]!;
        const project2_j3 = f32[scan2_row + s * 96 + 3]!;
        contraction += project * project2;
        contraction_i1 += project_i1 * project2;
        contraction_i2 += project_i2 * project2;
        contraction_j1 += project * project2_j1;
        contraction_j1_i1 += project_i1 * project2_j1;
        contraction_j1_i2 += project_i2 * project2_j1;
        contraction_j2 += project * project2_j2;
        contraction_j2_i1 += project_i1 * project2_j2;
        contraction_j2_i2 += project_i2 * project2_j2;
        contraction_j3 += project * project2_j3;
        contraction_j3_i1 += project_i1 * project2_j3;
        contraction_j3_i2 += project_i2 * project2_j3;
      }
      f32[contraction_at_row + j] = contraction;
      f32[contraction_at_row + j + 96] = contraction_i1;
      f32[contraction_at_row + j + 192] = contraction_i2;
      f32[contraction_at_row + j + 1] = contraction_j1;
      f32[contraction_at_row + j + 97] = contraction_j1_i1;
      f32[contraction_at_row + j + 193] = contraction_j1_i2;
      f32[contraction_at_row + j + 2] = contraction_j2;
      f32[contraction_at_row + j + 98] = contraction_j2_i1;
      f32[contraction_at_row + j + 194] = contraction_j2_i2;
      f32[contraction_at_row + j + 3] = contraction_j3;
      f32[contraction_at_row + j + 99] = contraction_j3_i1;
      f32[contraction_at_row + j + 195] = contraction_j3_i2;
    }
  }
}

/**
 * contraction, name-generator.ts:59
 */
function contraction4(f32: Float32Array, scan: number, scan2: number, contraction_at: number): void {
  for (let i = 0; i < 96; i += 3) {
    const contraction_at_row = contraction_at + i * 96;
    for (let j = 0; j < 96; j += 4) {
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
      const scan_row = scan + i;
      const scan2_row = scan2 + j;
      for (let s = 0; s < 1024; s++) {
        const project = f32[scan_row + s * 96]!;
        const project_i1 = f32[scan_row + s * 96 + 1]!;
        const project_i2 = f32[scan_row + s * 96 + 2]!;
        const project2 = f32[scan2_row + s * 96]!;
        const project2_j1 = f32[scan2_row + s * 96 + 1]!;
        const project2_j2 = f32[scan2_row + s * 96 + 2]!;
        const project2_j3 = f32[scan2_row + s * 96 + 3]!;
        contraction += project * project2;
        contraction_i1 += project_i1 * project2;
        contraction_i2 += project_i2 * project2;
        contraction_j1 += project * project2_j1;
        contraction_j1_i1 += project_i1 * project2_j1;
        contraction_j1_i2 += project_i2 * project2_j1;
        contraction_j2 += project * project2_j2;
        contraction_j2_i1 += project_i1 * project2_j2;
        contraction_j2_i2 += project_i2 * project2_j2;
        contraction_j3 += project * project2_j3;
        contraction_j3_i1 += project_i1 * project2_j3;
        contraction_j3_i2 += project_i2 * project2_j3;
      }
      f32[contraction_at_row + j] = contraction;
      f32[contraction_at_row + j + 96] = contraction_i1;
      f32[contraction_at_row + j + 192] = contraction_i2;
      f32[contraction_at_row + j + 1] = contraction_j1;
      f32[contraction_at_row + j + 97] = contraction_j1_i1;
      f32[contraction_at_row + j + 193] = contraction_j1_i2;
      f32[contraction_at_row + j + 2] = contraction_j2;
      f32[contraction_at_row + j + 98] = contraction_j2_i1;
      f32[contraction_at_row + j + 194] = contraction_j2_i2;
      f32[contraction_at_row + j + 3] = contraction_j3;
      f32[contraction_at_row + j + 99] = contraction_j3_i1;
      f32[contraction_at_row + j + 195] = contraction_j3_i2;
    }
  }
}

/**
 * sum, name-generator.ts:59
 */
function sum3(f32: Float32Array, scan: number, sum_at: number): void {
  for (let i = 0; i < 96; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const scan_row = scan + i;
    for (let s = 0; s < 1024; s++) {
      sum += f32[scan_row + s * 96]!;
      sum_i1 += f32[scan_row + s * 96 + 1]!;
      sum_i2 += f32[scan_row + s * 96 + 2]!;
      sum_i3 += f32[scan_row + s * 96 + 3]!;
    }
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
  }
}

/**
 * scatterAdd, name-generator.ts:52
 */
function scatterAdd2(
  f32: Float32Array,
  i32: Int32Array,
  scatterAdd: number,
  language_at: number,
  scan: number,
): void {
  for (let z1 = 0; z1 < 160; z1++) {
    f32[scatterAdd + z1] = 0;
  }
  for (let i0 = 0; i0 < 64; i0++) {
    const language = i32[language_at + i0]!;
    const scan_row = scan + i0 * 8;
    for (let i1 = 0; i1 < 8; i1++) {
      const value = Math.max(Math.min(language, 19), 0);
      f32[scatterAdd + value * 8 + i1]! += f32[scan_row + i1]!;
    }
  }
}

/**
 * sum, clipByGlobalNorm(adam)
 */
function sum4(f32: Float32Array, scan: number, sum_at: number): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 2304; s += 4) {
    const project = f32[scan + s]!;
    sum += project * project;
    const projectSp1 = f32[scan + s + 1]!;
    sumSp1 += projectSp1 * projectSp1;
    const projectSp2 = f32[scan + s + 2]!;
    sumSp2 += projectSp2 * projectSp2;
    const projectSp3 = f32[scan + s + 3]!;
    sumSp3 += projectSp3 * projectSp3;
  }
  sum = sum + sumSp1 + (sumSp2 + sumSp3);
  f32[sum_at] = sum;
}

/**
 * sum, clipByGlobalNorm(adam)
 */
function sum5(f32: Float32Array, scatterAdd_at: number, sum_at: number): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 160; s += 4) {
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
 */
function sum6(f32: Float32Array, contraction_at: number, sum_at: number): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 9216; s += 4) {
    const contraction = f32[contraction_at + s]!;
    sum += contraction * contraction;
    const contractionSp1 = f32[contraction_at + s + 1]!;
    sumSp1 += contractionSp1 * contractionSp1;
    const contractionSp2 = f32[contraction_at + s + 2]!;
    sumSp2 += contractionSp2 * contractionSp2;
    const contractionSp3 = f32[contraction_at + s + 3]!;
    sumSp3 += contractionSp3 * contractionSp3;
  }
  sum = sum + sumSp1 + (sumSp2 + sumSp3);
  f32[sum_at] = sum;
}

/**
 * sum, clipByGlobalNorm(adam)
 */
function sum7(f32: Float32Array, contraction_at: number, sum_at: number): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 27648; s += 4) {
    const contraction = f32[contraction_at + s]!;
    sum += contraction * contraction;
    const contractionSp1 = f32[contraction_at + s + 1]!;
    sumSp1 += contractionSp1 * contractionSp1;
    const contractionSp2 = f32[contraction_at + s + 2]!;
    sumSp2 += contractionSp2 * contractionSp2;
    const contractionSp3 = f32[contraction_at + s + 3]!;
    sumSp3 += contractionSp3 * contractionSp3;
  }
  sum = sum + sumSp1 + (sumSp2 + sumSp3);
  f32[sum_at] = sum;
}

/**
 * sum, clipByGlobalNorm(adam)
 */
function sum8(f32: Float32Array, sum_at: number, sum_at2: number): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  for (let r = 0; r < 288; r += 4) {
    const sum2 = f32[sum_at + r]!;
    sum += sum2 * sum2;
    const sum2Rp1 = f32[sum_at + r + 1]!;
    sumRp1 += sum2Rp1 * sum2Rp1;
    const sum2Rp2 = f32[sum_at + r + 2]!;
    sumRp2 += sum2Rp2 * sum2Rp2;
    const sum2Rp3 = f32[sum_at + r + 3]!;
    sumRp3 += sum2Rp3 * sum2Rp3;
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  f32[sum_at2] = sum;
}

/**
 * sum, clipByGlobalNorm(adam)
 * toF32, clipByGlobalNorm(adam)
 */
function sum_toF32(
  f32: Float32Array,
  sum_at: number,
  sum_at2: number,
  sum_at3: number,
  sum_at4: number,
  sum_at5: number,
  sum_at6: number,
  sum_at7: number,
  sum_at8: number,
  toF32_at: number,
): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  for (let r = 0; r < 96; r += 4) {
    const sum2 = f32[sum_at + r]!;
    sum += sum2 * sum2;
    const sum2Rp1 = f32[sum_at + r + 1]!;
    sumRp1 += sum2Rp1 * sum2Rp1;
    const sum2Rp2 = f32[sum_at + r + 2]!;
    sumRp2 += sum2Rp2 * sum2Rp2;
    const sum2Rp3 = f32[sum_at + r + 3]!;
    sumRp3 += sum2Rp3 * sum2Rp3;
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  const add3 = f32[sum_at2]! + f32[sum_at3]! + f32[sum_at4]! + f32[sum_at5]!;
  const sqrt = Math.sqrt(add3 + f32[sum_at6]! + f32[sum_at7]! + f32[sum_at8]! + sum);
  f32[toF32_at] = Math.fround(Math.min(1 / (sqrt + 0.000001), 1));
}

/**
 * add, clipByGlobalNorm(adam)
 * sub, clipByGlobalNorm(adam)
 */
function update4(
  f32: Float32Array,
  firstMoment_at: number,
  scan: number,
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
    const mul2 = f32[scan + i]! * value;
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
 * tanh, name-generator.ts:53
 * add, name-generator.ts:53
 */
function update5(f32: Float32Array, add_at: number, add_at2: number, carry0: number): void {
  for (let i = 0; i < 64; i++) {
    const add_at_row = add_at + i * 288;
    const add_at2_row = add_at2 + i * 288;
    const carry0_row = carry0 + i * 96;
    for (let j = 0; j < 96; j++) {
      const sigmoid = 1 / (1 + Math.exp(-(f32[add_at_row + j]! + f32[add_at2_row + j]!)));
      const add6 = f32[add_at_row + j + 192]! + sigmoid * f32[add_at2_row + j + 192]!;
      const tanh = Math.tanh(add6);
      const sigmoid2 = 1 / (1 + Math.exp(-(f32[add_at_row + j + 96]! + f32[add_at2_row + j + 96]!)));
      f32[carry0_row + j] = tanh + sigmoid2 * (f32[carry0_row + j]! - tanh);
    }
  }
}

/**
 * sum, name-generator.ts:72
 * amax, name-generator.ts:72
 * select, name-generator.ts:72
 */
function sum_amax2(
  f32: Float32Array,
  i32: Int32Array,
  next_at: number,
  scan: number,
  sum_at: number,
  amax_at: number,
  sum_at2: number,
): void {
  for (let i = 0; i < 16; i += 4) {
    const next_at_row = next_at + i;
    const sum_at_row = sum_at + i * 64;
    const amax_at_row = amax_at + i * 64;
    const sum_at2_row = sum_at2 + i * 64;
    for (let j = 0; j < 64; j++) {
      let sum = 0;
      let sum_i1 = 0;
      let sum_i2 = 0;
      let sum_i3 = 0;
      let amax = -Infinity;
      let amax_i1 = -Infinity;
      let amax_i2 = -Infinity;
      let amax_i3 = -Infinity;
      const next = i32[next_at_row + j * 16]!;
      const next_i1 = i32[next_at_row + j * 16 + 1]!;
      const next_i2 = i32[next_at_row + j * 16 + 2]!;
      const next_i3 = i32[next_at_row + j * 16 + 3]!;
      const scan_row = scan + i * 6144 + j * 96;
      for (let r = 0; r < 96; r++) {
        const project = f32[scan_row + r]!;
        const project_i1 = f32[scan_row + r + 6144]!;
        const project_i2 = f32[scan_row + r + 12288]!;
        const project_i3 = f32[scan_row + r + 18432]!;
        sum += next === r ? project : 0;
        sum_i1 += next_i1 === r ? project_i1 : 0;
        sum_i2 += next_i2 === r ? project_i2 : 0;
        sum_i3 += next_i3 === r ? project_i3 : 0;
        amax = Math.max(amax, project);
        amax_i1 = Math.max(amax_i1, project_i1);
        amax_i2 = Math.max(amax_i2, project_i2);
        amax_i3 = Math.max(amax_i3, project_i3);
      }
      f32[sum_at_row + j] = sum;
      f32[sum_at_row + j + 64] = sum_i1;
      f32[sum_at_row + j + 128] = sum_i2;
      f32[sum_at_row + j + 192] = sum_i3;
      f32[amax_at_row + j] = amax;
      f32[amax_at_row + j + 64] = amax_i1;
      f32[amax_at_row + j + 128] = amax_i2;
      f32[amax_at_row + j + 192] = amax_i3;
      let sum2 = 0;
      let sum2_i1 = 0;
      let sum2_i2 = 0;
      let sum2_i3 = 0;
      const select2 = Math.abs(amax) === Infinity ? 0 : amax;
      const select2_i1 = Math.abs(amax_i1) === Infinity ? 0 : amax_i1;
      const select2_i2 = Math.abs(amax_i2) === Infinity ? 0 : amax_i2;
      const select2_i3 = Math.abs(amax_i3) === Infinity ? 0 : amax_i3;
      const scan_row2 = scan + i * 6144 + j * 96;
      for (let s = 0; s < 96; s++) {
        sum2 += Math.exp(f32[scan_row2 + s]! - select2);
        sum2_i1 += Math.exp(f32[scan_row2 + s + 6144]! - select2_i1);
        sum2_i2 += Math.exp(f32[scan_row2 + s + 12288]! - select2_i2);
        sum2_i3 += Math.exp(f32[scan_row2 + s + 18432]! - select2_i3);
      }
      f32[sum_at2_row + j] = sum2;
      f32[sum_at2_row + j + 64] = sum2_i1;
      f32[sum_at2_row + j + 128] = sum2_i2;
      f32[sum_at2_row + j + 192] = sum2_i3;
    }
  }
}

/**
 * sum, name-generator.ts:72
 * div, name-generator.ts:72
 */
function sum_div2(f32: Float32Array, i32: Int32Array, next_at: number, sum_at: number, div_at: number): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let r = 0; r < 16; r++) {
    const next_at_row = next_at + r;
    for (let s = 0; s < 64; s += 4) {
      sum += i32[next_at_row + s * 16]! !== -1 ? 1 : 0;
      sumSp1 += i32[next_at_row + s * 16 + 16]! !== -1 ? 1 : 0;
      sumSp2 += i32[next_at_row + s * 16 + 32]! !== -1 ? 1 : 0;
      sumSp3 += i32[next_at_row + s * 16 + 48]! !== -1 ? 1 : 0;
    }
  }
  sum = sum + sumSp1 + (sumSp2 + sumSp3);
  f32[div_at] = f32[sum_at]! / Math.max(sum, 1);
}

/**
 * broadcast, name-generator.ts:64
 */
function broadcast2(i32: Int32Array, broadcast: number, n: number): void {
  for (let i = 0; i < n; i++) {
    i32[broadcast + i] = 0;
  }
}

/**
 * randomBits, name-generator.ts:67
 */
function randomBits(
  i32: Int32Array,
  tapelessSeed: number,
  tapelessStep: number,
  randomBits_at: number,
  n: number,
): void {
  const seed = i32[tapelessSeed]!;
  const step = i32[tapelessStep]!;
  for (let i = 0; i < n; i++) {
    i32[randomBits_at + i] = threefry(seed, 0, step, i);
  }
}

function copy2(i32: Int32Array, _from: number, to: number, n: number): void {
  for (let i = 0; i < n; i++) {
    i32[to + i] = i32[_from + i]!;
  }
}

/**
 * contraction, name-generator.ts:54
 */
function contraction5(f32: Float32Array, add_at: number, captured6: number, contraction_at: number): void {
  for (let i = 0; i < 63; i += 3) {
    const contraction_at_row = contraction_at + i * 96;
    for (let j = 0; j < 96; j += 4) {
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
      const add_at_row = add_at + i * 96;
      const captured6_row = captured6 + j * 96;
      for (let r = 0; r < 96; r++) {
        const add = f32[add_at_row + r]!;
        const add_i1 = f32[add_at_row + r + 96]!;
        const add_i2 = f32[add_at_row + r + 192]!;
        const value = f32[captured6_row + r]!;
        const value_j1 = f32[captured6_row + r + 96]!;
        const value_j2 = f32[captured6_row + r + 192]!;
        const value_j3 = f32[captured6_row + r + 288]!;
        contraction += add * value;
        contraction_i1 += add_i1 * value;
        contraction_i2 += add_i2 * value;
        contraction_j1 += add * value_j1;
        contraction_j1_i1 += add_i1 * value_j1;
        contraction_j1_i2 += add_i2 * value_j1;
        contraction_j2 += add * value_j2;
        contraction_j2_i1 += add_i1 * value_j2;
        contraction_j2_i2 += add_i2 * value_j2;
        contraction_j3 += add * value_j3;
        contraction_j3_i1 += add_i1 * value_j3;
        contraction_j3_i2 += add_i2 * value_j3;
      }
      f32[contraction_at_row + j] = contraction;
      f32[contraction_at_row + j + 96] = contraction_i1;
      f32[contraction_at_row + j + 192] = contraction_i2;
      f32[contraction_at_row + j + 1] = contraction_j1;
      f32[contraction_at_row + j + 97] = contraction_j1_i1;
      f32[contraction_at_row + j + 193] = contraction_j1_i2;
      f32[contraction_at_row + j + 2] = contraction_j2;
      f32[contraction_at_row + j + 98] = contraction_j2_i1;
      f32[contraction_at_row + j + 194] = contraction_j2_i2;
      f32[contraction_at_row + j + 3] = contraction_j3;
      f32[contraction_at_row + j + 99] = contraction_j3_i1;
      f32[contraction_at_row + j + 195] = contraction_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 96; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const captured6_row2 = captured6 + j_ir * 96;
    for (let r_ir = 0; r_ir < 96; r_ir++) {
      const add_ir = f32[add_at + r_ir + 6048]!;
      contraction_ir += add_ir * f32[captured6_row2 + r_ir]!;
      contraction_j1_ir += add_ir * f32[captured6_row2 + r_ir + 96]!;
      contraction_j2_ir += add_ir * f32[captured6_row2 + r_ir + 192]!;
      contraction_j3_ir += add_ir * f32[captured6_row2 + r_ir + 288]!;
    }
    f32[contraction_at + j_ir + 6048] = contraction_ir;
    f32[contraction_at + j_ir + 6049] = contraction_j1_ir;
    f32[contraction_at + j_ir + 6050] = contraction_j2_ir;
    f32[contraction_at + j_ir + 6051] = contraction_j3_ir;
  }
}

/**
 * argmax, name-generator.ts:68
 */
function argmax(
  f32: Float32Array,
  i32: Int32Array,
  contraction_at: number,
  captured7: number,
  drawn0: number,
  argmax_at: number,
): void {
  for (let i = 0; i < 64; i += 4) {
    let argmax2 = -Infinity;
    let argmax_i1 = -Infinity;
    let argmax_i2 = -Infinity;
    let argmax_i3 = -Infinity;
    let argmax22 = 0;
    let argmax2_i1 = 0;
    let argmax2_i2 = 0;
    let argmax2_i3 = 0;
    const contraction_at_row = contraction_at + i * 96;
    const drawn0_row = drawn0 + i * 96;
    for (let r = 0; r < 96; r++) {
      const value = f32[captured7 + r]!;
      const div = (f32[contraction_at_row + r]! + value) / /* 0.8 */ 0.800000011920929;
      const div_i1 = (f32[contraction_at_row + r + 96]! + value) / 0.800000011920929;
      const div_i2 = (f32[contraction_at_row + r + 192]! + value) / 0.800000011920929;
      const div_i3 = (f32[contraction_at_row + r + 288]! + value) / 0.800000011920929;
      const log = Math.log((i32[drawn0_row + r]! >>> 8) * 5.960464477539063e-8);
      const log_i1 = Math.log((i32[drawn0_row + r + 96]! >>> 8) * 5.960464477539063e-8);
      const log_i2 = Math.log((i32[drawn0_row + r + 192]! >>> 8) * 5.960464477539063e-8);
      const log_i3 = Math.log((i32[drawn0_row + r + 288]! >>> 8) * 5.960464477539063e-8);
      const sub = Math.fround(div - Math.log(Math.fround(-log)));
      const sub_i1 = Math.fround(div_i1 - Math.log(Math.fround(-log_i1)));
      const sub_i2 = Math.fround(div_i2 - Math.log(Math.fround(-log_i2)));
      const sub_i3 = Math.fround(div_i3 - Math.log(Math.fround(-log_i3)));
      const value3 = sub > argmax2 || (Number.isNaN(sub) && !Number.isNaN(argmax2));
      const value3_i1 = sub_i1 > argmax_i1 || (Number.isNaN(sub_i1) && !Number.isNaN(argmax_i1));
      const value3_i2 = sub_i2 > argmax_i2 || (Number.isNaN(sub_i2) && !Number.isNaN(argmax_i2));
      const value3_i3 = sub_i3 > argmax_i3 || (Number.isNaN(sub_i3) && !Number.isNaN(argmax_i3));
      argmax2 = value3 ? sub : argmax2;
      argmax_i1 = value3_i1 ? sub_i1 : argmax_i1;
      argmax_i2 = value3_i2 ? sub_i2 : argmax_i2;
      argmax_i3 = value3_i3 ? sub_i3 : argmax_i3;
      argmax22 = value3 ? r : argmax22;
      argmax2_i1 = value3_i1 ? r : argmax2_i1;
      argmax2_i2 = value3_i2 ? r : argmax2_i2;
      argmax2_i3 = value3_i3 ? r : argmax2_i3;
    }
    i32[argmax_at + i] = argmax22;
    i32[argmax_at + i + 1] = argmax2_i1;
    i32[argmax_at + i + 2] = argmax2_i2;
    i32[argmax_at + i + 3] = argmax2_i3;
  }
}

/**
 * transpose, name-generator.ts:74
 */
function transpose2(i32: Int32Array, scan: number, transpose: number): void {
  for (let i = 0; i < 64; i++) {
    const scan_row = scan + i;
    const transpose_row = transpose + i * 16;
    for (let j = 0; j < 16; j++) {
      i32[transpose_row + j] = i32[scan_row + j * 64]!;
    }
  }
}

function step({ f32, i32 }: Views): void {
  broadcast(f32, 2048208 /* broadcast */, 6144);
  transpose(i32, 147664 /* ids */, 2087376 /* transpose */);
  gather(f32, i32, 2088912 /* language */, 2304 /* languages.weight */, 566480 /* gather */);
  copy(f32, 2048208 /* broadcast */, 559312 /* carry0 */, 6144);
  for (let t0 = 0; t0 < 16; t0++) {
    copy(f32, 559312 /* carry0 */, 1622224 + 6144 * t0 /* input_stack */, 6144);
    gather2(f32, i32, 2087376 + 64 * t0 /* transpose */, 0 /* letters.weight */, 540880 /* gather */);
    concat(f32, 566480 /* gather */, 540880 /* gather */, 2015440 + 2048 * t0 /* concat_stack */);
    contraction_add(
      f32,
      2015440 + 2048 * t0 /* concat_stack */,
      2464 /* gru.weight_ih */,
      39328 /* gru.bias_ih */,
      540880 /* add */,
    );
    contraction_add2(
      f32,
      559312 /* carry0 */,
      11680 /* gru.weight_hh */,
      39616 /* gru.bias_hh */,
      147664 + 18432 * t0 /* add_stack */,
    );
    sigmoid_tanh_mul(
      f32,
      540880 /* add */,
      147664 + 18432 * t0 /* add_stack */,
      1523920 + 6144 * t0 /* sigmoid_stack */,
      1229008 + 6144 * t0 /* sigmoid_stack */,
      559312 /* carry0 */,
      1425616 + 6144 * t0 /* sub_stack */,
      1720528 + 6144 * t0 /* add_stack */,
      1130704 + 6144 * t0 /* sub_stack */,
      1327312 + 6144 * t0 /* mul_stack */,
      1032400 + 6144 * t0 /* mul_stack */,
    );
    contraction_add3(
      f32,
      1720528 + 6144 * t0 /* add_stack */,
      39904 /* head.weight */,
      49120 /* head.bias */,
      442576 + 6144 * t0 /* add_stack */,
    );
    copy(f32, 1720528 + 6144 * t0 /* add_stack */, 559312 /* carry0 */, 6144);
  }
  sum_amax(
    f32,
    i32,
    565456 /* next */,
    442576 /* add_stack */,
    540880 /* sum */,
    541904 /* amax */,
    1818832 /* exp */,
    542928 /* sum */,
  );
  sum(f32, i32, 565456 /* next */, 542928 /* sum */, 541904 /* amax */, 540880 /* sum */, 2088976 /* sum */);
  sum_div(f32, i32, 565456 /* next */, 2088976 /* sum */, 2088976 /* loss */, 442576 /* div */);
  if (i32[147656 /* tapeless.guard */]! !== 0 && !Number.isFinite(f32[2088976 /* loss */]!)) return;
  update(f32, i32, 49220 /* tapeless.step */, 2088980 /* toF32 */, 2088984 /* toF32 */);
  neg_select_add(
    f32,
    i32,
    565456 /* next */,
    442576 /* div */,
    542928 /* sum */,
    1818832 /* exp */,
    1818832 /* add */,
  );
  broadcast(f32, 2085072 /* broadcast */, 2304);
  broadcast(f32, 2088400 /* broadcast */, 512);
  copy(f32, 2048208 /* broadcast */, 2048208 /* carry37 */, 6144);
  copy(f32, 2085072 /* broadcast */, 2085072 /* sum2 */, 2304);
  copy(f32, 2088400 /* broadcast */, 2088400 /* sum3 */, 512);
  for (let t1 = 0; t1 < 16; t1++) {
    copy(f32, 1910992 - 6144 * t1 /* add */, 2009296 - 6144 * t1 /* input_stack */, 6144);
    contraction_mul(
      f32,
      1910992 - 6144 * t1 /* add */,
      39904 /* head.weight */,
      2048208 /* carry37 */,
      2054352 /* add */,
      1321168 - 6144 * t1 /* sigmoid_stack */,
      1222864 - 6144 * t1 /* sub_stack */,
      2060496 /* mul */,
      424144 - 18432 * t1 /* add_stack */,
      1124560 - 6144 * t1 /* mul_stack */,
      2066640 /* mul */,
      1517776 - 6144 * t1 /* sub_stack */,
      1419472 - 6144 * t1 /* mul_stack */,
      2072784 /* mul */,
      1616080 - 6144 * t1 /* sigmoid_stack */,
      2078928 /* mul */,
    );
    add(f32, 2078928 /* mul */, 2072784 /* mul */, 2066640 /* mul */, 1013968 - 18432 * t1 /* add_stack */);
    contraction_update(
      f32,
      1013968 - 18432 * t1 /* add_stack */,
      11680 /* gru.weight_hh */,
      2054352 /* add */,
      1321168 - 6144 * t1 /* sigmoid_stack */,
      2048208 /* carry37 */,
    );
    add(f32, 2060496 /* mul */, 2072784 /* mul */, 2066640 /* mul */, 719056 - 18432 * t1 /* add_stack */);
    contraction(
      f32,
      719056 - 18432 * t1 /* add_stack */,
      2464 /* gru.weight_ih */,
      2056656 /* contraction */,
    );
    update2(f32, 2088400 /* sum3 */, 2056656 /* contraction */);
    scatterAdd(
      f32,
      i32,
      2054352 /* scatterAdd */,
      2088336 - 64 * t1 /* transpose */,
      2056656 /* contraction */,
    );
    update3(f32, 2085072 /* sum2 */, 2054352 /* scatterAdd */, 2304);
  }
  contraction2(f32, 442576 /* add_stack */, 2015440 /* concat_stack */, 175312 /* contraction */);
  sum2(f32, 442576 /* add_stack */, 193744 /* sum */);
  contraction3(f32, 737488 /* add_stack */, 1622224 /* input_stack */, 147664 /* contraction */);
  sum2(f32, 737488 /* add_stack */, 194032 /* sum */);
  contraction4(f32, 1917136 /* input_stack */, 1720528 /* add_stack */, 184528 /* contraction */);
  sum3(f32, 1917136 /* input_stack */, 194480 /* sum */);
  scatterAdd2(f32, i32, 194320 /* scatterAdd */, 2088912 /* language */, 2088400 /* sum3 */);
  sum4(f32, 2085072 /* sum2 */, 194576 /* sum */);
  sum5(f32, 194320 /* scatterAdd */, 194580 /* sum */);
  sum6(f32, 175312 /* contraction */, 194584 /* sum */);
  sum7(f32, 147664 /* contraction */, 194588 /* sum */);
  sum8(f32, 193744 /* sum */, 194592 /* sum */);
  sum8(f32, 194032 /* sum */, 194596 /* sum */);
  sum6(f32, 184528 /* contraction */, 194600 /* sum */);
  sum_toF32(
    f32,
    194480 /* sum */,
    194576 /* sum */,
    194580 /* sum */,
    194584 /* sum */,
    194588 /* sum */,
    194592 /* sum */,
    194596 /* sum */,
    194600 /* sum */,
    194576 /* toF32 */,
  );
  update4(
    f32,
    49224 /* letters.weight.firstMoment */,
    2085072 /* sum2 */,
    194576 /* toF32 */,
    51528 /* letters.weight.secondMoment */,
    0 /* letters.weight */,
    2088984 /* toF32 */,
    2088980 /* toF32 */,
    2304,
  );
  update4(
    f32,
    53832 /* languages.weight.firstMoment */,
    194320 /* scatterAdd */,
    194576 /* toF32 */,
    53992 /* languages.weight.secondMoment */,
    2304 /* languages.weight */,
    2088984 /* toF32 */,
    2088980 /* toF32 */,
    160,
  );
  update4(
    f32,
    54152 /* gru.weight_ih.firstMoment */,
    175312 /* contraction */,
    194576 /* toF32 */,
    63368 /* gru.weight_ih.secondMoment */,
    2464 /* gru.weight_ih */,
    2088984 /* toF32 */,
    2088980 /* toF32 */,
    9216,
  );
  update4(
    f32,
    72584 /* gru.weight_hh.firstMoment */,
    147664 /* contraction */,
    194576 /* toF32 */,
    100232 /* gru.weight_hh.secondMoment */,
    11680 /* gru.weight_hh */,
    2088984 /* toF32 */,
    2088980 /* toF32 */,
    27648,
  );
  update4(
    f32,
    127880 /* gru.bias_ih.firstMoment */,
    193744 /* sum */,
    194576 /* toF32 */,
    128168 /* gru.bias_ih.secondMoment */,
    39328 /* gru.bias_ih */,
    2088984 /* toF32 */,
    2088980 /* toF32 */,
    288,
  );
  update4(
    f32,
    128456 /* gru.bias_hh.firstMoment */,
    194032 /* sum */,
    194576 /* toF32 */,
    128744 /* gru.bias_hh.secondMoment */,
    39616 /* gru.bias_hh */,
    2088984 /* toF32 */,
    2088980 /* toF32 */,
    288,
  );
  update4(
    f32,
    129032 /* head.weight.firstMoment */,
    184528 /* contraction */,
    194576 /* toF32 */,
    138248 /* head.weight.secondMoment */,
    39904 /* head.weight */,
    2088984 /* toF32 */,
    2088980 /* toF32 */,
    9216,
  );
  update4(
    f32,
    147464 /* head.bias.firstMoment */,
    194480 /* sum */,
    194576 /* toF32 */,
    147560 /* head.bias.secondMoment */,
    49120 /* head.bias */,
    2088984 /* toF32 */,
    2088980 /* toF32 */,
    96,
  );
}

function gradients({ f32, i32 }: Views): void {
  broadcast(f32, 2048208 /* broadcast */, 6144);
  transpose(i32, 147664 /* ids */, 2087376 /* transpose */);
  gather(f32, i32, 2088912 /* language */, 2304 /* languages.weight */, 566480 /* gather */);
  copy(f32, 2048208 /* broadcast */, 559312 /* carry0 */, 6144);
  for (let t0 = 0; t0 < 16; t0++) {
    copy(f32, 559312 /* carry0 */, 1622224 + 6144 * t0 /* input_stack */, 6144);
    gather2(f32, i32, 2087376 + 64 * t0 /* transpose */, 0 /* letters.weight */, 540880 /* gather */);
    concat(f32, 566480 /* gather */, 540880 /* gather */, 2015440 + 2048 * t0 /* concat_stack */);
    contraction_add(
      f32,
      2015440 + 2048 * t0 /* concat_stack */,
      2464 /* gru.weight_ih */,
      39328 /* gru.bias_ih */,
      540880 /* add */,
    );
    contraction_add2(
      f32,
      559312 /* carry0 */,
      11680 /* gru.weight_hh */,
      39616 /* gru.bias_hh */,
      147664 + 18432 * t0 /* add_stack */,
    );
    sigmoid_tanh_mul(
      f32,
      540880 /* add */,
      147664 + 18432 * t0 /* add_stack */,
      1523920 + 6144 * t0 /* sigmoid_stack */,
      1229008 + 6144 * t0 /* sigmoid_stack */,
      559312 /* carry0 */,
      1425616 + 6144 * t0 /* sub_stack */,
      1720528 + 6144 * t0 /* add_stack */,
      1130704 + 6144 * t0 /* sub_stack */,
      1327312 + 6144 * t0 /* mul_stack */,
      1032400 + 6144 * t0 /* mul_stack */,
    );
    contraction_add3(
      f32,
      1720528 + 6144 * t0 /* add_stack */,
      39904 /* head.weight */,
      49120 /* head.bias */,
      442576 + 6144 * t0 /* add_stack */,
    );
    copy(f32, 1720528 + 6144 * t0 /* add_stack */, 559312 /* carry0 */, 6144);
  }
  sum_amax(
    f32,
    i32,
    565456 /* next */,
    442576 /* add_stack */,
    540880 /* sum */,
    541904 /* amax */,
    1818832 /* exp */,
    542928 /* sum */,
  );
  sum(f32, i32, 565456 /* next */, 542928 /* sum */, 541904 /* amax */, 540880 /* sum */, 2088976 /* sum */);
  sum_div(f32, i32, 565456 /* next */, 2088976 /* sum */, 2088976 /* loss */, 442576 /* div */);
  neg_select_add(
    f32,
    i32,
    565456 /* next */,
    442576 /* div */,
    542928 /* sum */,
    1818832 /* exp */,
    1818832 /* add */,
  );
  broadcast(f32, 2085072 /* broadcast */, 2304);
  broadcast(f32, 2088400 /* broadcast */, 512);
  copy(f32, 2048208 /* broadcast */, 2048208 /* carry37 */, 6144);
  copy(f32, 2085072 /* broadcast */, 2085072 /* sum2 */, 2304);
  copy(f32, 2088400 /* broadcast */, 2088400 /* sum3 */, 512);
  for (let t1 = 0; t1 < 16; t1++) {
    copy(f32, 1910992 - 6144 * t1 /* add */, 2009296 - 6144 * t1 /* input_stack */, 6144);
    contraction_mul(
      f32,
      1910992 - 6144 * t1 /* add */,
      39904 /* head.weight */,
      2048208 /* carry37 */,
      2054352 /* add */,
      1321168 - 6144 * t1 /* sigmoid_stack */,
      1222864 - 6144 * t1 /* sub_stack */,
      2060496 /* mul */,
      424144 - 18432 * t1 /* add_stack */,
      1124560 - 6144 * t1 /* mul_stack */,
      2066640 /* mul */,
      1517776 - 6144 * t1 /* sub_stack */,
      1419472 - 6144 * t1 /* mul_stack */,
      2072784 /* mul */,
      1616080 - 6144 * t1 /* sigmoid_stack */,
      2078928 /* mul */,
    );
    add(f32, 2078928 /* mul */, 2072784 /* mul */, 2066640 /* mul */, 1013968 - 18432 * t1 /* add_stack */);
    contraction_update(
      f32,
      1013968 - 18432 * t1 /* add_stack */,
      11680 /* gru.weight_hh */,
      2054352 /* add */,
      1321168 - 6144 * t1 /* sigmoid_stack */,
      2048208 /* carry37 */,
    );
    add(f32, 2060496 /* mul */, 2072784 /* mul */, 2066640 /* mul */, 719056 - 18432 * t1 /* add_stack */);
    contraction(
      f32,
      719056 - 18432 * t1 /* add_stack */,
      2464 /* gru.weight_ih */,
      2056656 /* contraction */,
    );
    update2(f32, 2088400 /* sum3 */, 2056656 /* contraction */);
    scatterAdd(
      f32,
      i32,
      2054352 /* scatterAdd */,
      2088336 - 64 * t1 /* transpose */,
      2056656 /* contraction */,
    );
    update3(f32, 2085072 /* sum2 */, 2054352 /* scatterAdd */, 2304);
  }
  contraction2(f32, 442576 /* add_stack */, 2015440 /* concat_stack */, 175312 /* gru.weight_ih */);
  sum2(f32, 442576 /* add_stack */, 193744 /* gru.bias_ih */);
  contraction3(f32, 737488 /* add_stack */, 1622224 /* input_stack */, 147664 /* gru.weight_hh */);
  sum2(f32, 737488 /* add_stack */, 194032 /* gru.bias_hh */);
  contraction4(f32, 1917136 /* input_stack */, 1720528 /* add_stack */, 184528 /* head.weight */);
  sum3(f32, 1917136 /* input_stack */, 194480 /* head.bias */);
  scatterAdd2(f32, i32, 194320 /* languages.weight */, 2088912 /* language */, 2088400 /* sum3 */);
  copy(f32, 2085072 /* sum2 */, 2085072 /* letters.weight */, 2304);
}

function evaluate({ f32, i32 }: Views): void {
  broadcast(f32, 147664 /* broadcast */, 6144);
  transpose(i32, 153808 /* ids */, 155920 /* transpose */);
  gather(f32, i32, 155856 /* language */, 2304 /* languages.weight */, 153808 /* gather */);
  copy(f32, 147664 /* broadcast */, 147664 /* carry0 */, 6144);
  for (let t0 = 0; t0 < 16; t0++) {
    gather2(f32, i32, 155920 + 64 * t0 /* transpose */, 0 /* letters.weight */, 255248 /* gather */);
    concat(f32, 153808 /* gather */, 255248 /* gather */, 256784 /* concat */);
    contraction_add(
      f32,
      256784 /* concat */,
      2464 /* gru.weight_ih */,
      39328 /* gru.bias_ih */,
      258832 /* add */,
    );
    contraction_add2(
      f32,
      147664 /* carry0 */,
      11680 /* gru.weight_hh */,
      39616 /* gru.bias_hh */,
      277264 /* add */,
    );
    update5(f32, 258832 /* add */, 277264 /* add */, 147664 /* carry0 */);
    contraction_add3(
      f32,
      147664 /* carry0 */,
      39904 /* head.weight */,
      49120 /* head.bias */,
      156944 + 6144 * t0 /* add_stack */,
    );
  }
  sum_amax2(
    f32,
    i32,
    154832 /* next */,
    156944 /* add_stack */,
    155856 /* sum */,
    147664 /* amax */,
    148688 /* sum */,
  );
  sum(f32, i32, 154832 /* next */, 148688 /* sum */, 147664 /* amax */, 155856 /* sum */, 149712 /* sum */);
  sum_div2(f32, i32, 154832 /* next */, 149712 /* sum */, 149712 /* loss */);
}

function predict({ f32, i32 }: Views): void {
  broadcast(f32, 147664 /* broadcast */, 6144);
  gather(f32, i32, 153808 /* language */, 2304 /* languages.weight */, 153872 /* gather */);
  broadcast2(i32, 153808 /* broadcast */, 64);
  randomBits(i32, 49216 /* tapeless.seed */, 49220 /* tapeless.step */, 154384 /* randomBits */, 98304);
  copy(f32, 147664 /* broadcast */, 147664 /* carry0 */, 6144);
  copy2(i32, 153808 /* broadcast */, 153808 /* carry1 */, 64);
  for (let t0 = 0; t0 < 16; t0++) {
    gather2(f32, i32, 153808 /* carry1 */, 0 /* letters.weight */, 252688 /* gather */);
    concat(f32, 153872 /* gather */, 252688 /* gather */, 255248 /* concat */);
    contraction_add(
      f32,
      255248 /* concat */,
      2464 /* gru.weight_ih */,
      39328 /* gru.bias_ih */,
      257296 /* add */,
    );
    contraction_add2(
      f32,
      147664 /* carry0 */,
      11680 /* gru.weight_hh */,
      39616 /* gru.bias_hh */,
      275728 /* add */,
    );
    update5(f32, 257296 /* add */, 275728 /* add */, 147664 /* carry0 */);
    contraction5(f32, 147664 /* carry0 */, 39904 /* head.weight */, 255248 /* contraction */);
    argmax(
      f32,
      i32,
      255248 /* contraction */,
      49120 /* head.bias */,
      154384 + 6144 * t0 /* randomBits */,
      254224 + 64 * t0 /* argmax_stack */,
    );
    copy2(i32, 254224 + 64 * t0 /* argmax_stack */, 153808 /* carry1 */, 64);
  }
  transpose2(i32, 254224 /* argmax_stack */, 147664 /* names */);
}

/** What `step` takes. */
export interface StepInputs {
  /** i32[64, 16] */
  readonly ids: NumericArray;
  /** i32[64] */
  readonly language: NumericArray;
  /** i32[64, 16] */
  readonly next: NumericArray;
}

/** What `evaluate` takes. */
export interface EvaluateInputs {
  /** i32[64, 16] */
  readonly ids: NumericArray;
  /** i32[64] */
  readonly language: NumericArray;
  /** i32[64, 16] */
  readonly next: NumericArray;
}

/** What `gradients` takes. */
export interface GradientInputs {
  /** i32[64, 16] */
  readonly ids: NumericArray;
  /** i32[64] */
  readonly language: NumericArray;
  /** i32[64, 16] */
  readonly next: NumericArray;
}

/** What `predict` takes. */
export interface PredictInputs {
  /** i32[64] */
  readonly language: NumericArray;
  /** Not needed: may be given, and is not read. */
  readonly ids?: NumericArray;
  /** Not needed: may be given, and is not read. */
  readonly next?: NumericArray;
}

/** What `predict` returns. */
export interface Outputs {
  /** i32[64, 16] */
  readonly names: Int32Array;
}

/** The parameters by name. */
export interface Parameters {
  /** f32[96, 24] */
  readonly "letters.weight": Float32Array;
  /** f32[20, 8] */
  readonly "languages.weight": Float32Array;
  /** f32[288, 32] */
  readonly "gru.weight_ih": Float32Array;
  /** f32[288, 96] */
  readonly "gru.weight_hh": Float32Array;
  /** f32[288] */
  readonly "gru.bias_ih": Float32Array;
  /** f32[288] */
  readonly "gru.bias_hh": Float32Array;
  /** f32[96, 96] */
  readonly "head.weight": Float32Array;
  /** f32[96] */
  readonly "head.bias": Float32Array;
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
  name: "name-generator",
  format: 1,
  fingerprint: "65793053752996f2",
  arenaBytes: 8355952,
  dtype: "f32",
  parameters: [
    {
      name: "letters.weight",
      type: "f32",
      shape: [96, 24],
      offset: 0,
      initial: { kind: "normal", mean: 0, deviation: 1 },
      trainable: true,
    },
    {
      name: "languages.weight",
      type: "f32",
      shape: [20, 8],
      offset: 9216,
      initial: { kind: "normal", mean: 0, deviation: 1 },
      trainable: true,
    },
    {
      name: "gru.weight_ih",
      type: "f32",
      shape: [288, 32],
      offset: 9856,
      initial: { kind: "uniform", low: -0.10206207261596577, high: 0.10206207261596577 },
      trainable: true,
    },
    {
      name: "gru.weight_hh",
      type: "f32",
      shape: [288, 96],
      offset: 46720,
      initial: { kind: "uniform", low: -0.10206207261596577, high: 0.10206207261596577 },
      trainable: true,
    },
    {
      name: "gru.bias_ih",
      type: "f32",
      shape: [288],
      offset: 157312,
      initial: { kind: "uniform", low: -0.10206207261596577, high: 0.10206207261596577 },
      trainable: true,
    },
    {
      name: "gru.bias_hh",
      type: "f32",
      shape: [288],
      offset: 158464,
      initial: { kind: "uniform", low: -0.10206207261596577, high: 0.10206207261596577 },
      trainable: true,
    },
    {
      name: "head.weight",
      type: "f32",
      shape: [96, 96],
      offset: 159616,
      initial: { kind: "uniform", low: -0.10206207261596577, high: 0.10206207261596577 },
      trainable: true,
    },
    {
      name: "head.bias",
      type: "f32",
      shape: [96],
      offset: 196480,
      initial: { kind: "uniform", low: -0.10206207261596577, high: 0.10206207261596577 },
      trainable: true,
    },
  ],
  state: [
    {
      name: "letters.weight.firstMoment",
      type: "f32",
      shape: [96, 24],
      offset: 196896,
      initial: { kind: "zeros" },
    },
    {
      name: "letters.weight.secondMoment",
      type: "f32",
      shape: [96, 24],
      offset: 206112,
      initial: { kind: "zeros" },
    },
    {
      name: "languages.weight.firstMoment",
      type: "f32",
      shape: [20, 8],
      offset: 215328,
      initial: { kind: "zeros" },
    },
    {
      name: "languages.weight.secondMoment",
      type: "f32",
      shape: [20, 8],
      offset: 215968,
      initial: { kind: "zeros" },
    },
    {
      name: "gru.weight_ih.firstMoment",
      type: "f32",
      shape: [288, 32],
      offset: 216608,
      initial: { kind: "zeros" },
    },
    {
      name: "gru.weight_ih.secondMoment",
      type: "f32",
      shape: [288, 32],
      offset: 253472,
      initial: { kind: "zeros" },
    },
    {
      name: "gru.weight_hh.firstMoment",
      type: "f32",
      shape: [288, 96],
      offset: 290336,
      initial: { kind: "zeros" },
    },
    {
      name: "gru.weight_hh.secondMoment",
      type: "f32",
      shape: [288, 96],
      offset: 400928,
      initial: { kind: "zeros" },
    },
    {
      name: "gru.bias_ih.firstMoment",
      type: "f32",
      shape: [288],
      offset: 511520,
      initial: { kind: "zeros" },
    },
    {
      name: "gru.bias_ih.secondMoment",
      type: "f32",
      shape: [288],
      offset: 512672,
      initial: { kind: "zeros" },
    },
    {
      name: "gru.bias_hh.firstMoment",
      type: "f32",
      shape: [288],
      offset: 513824,
      initial: { kind: "zeros" },
    },
    {
      name: "gru.bias_hh.secondMoment",
      type: "f32",
      shape: [288],
      offset: 514976,
      initial: { kind: "zeros" },
    },
    {
      name: "head.weight.firstMoment",
      type: "f32",
      shape: [96, 96],
      offset: 516128,
      initial: { kind: "zeros" },
    },
    {
      name: "head.weight.secondMoment",
      type: "f32",
      shape: [96, 96],
      offset: 552992,
      initial: { kind: "zeros" },
    },
    { name: "head.bias.firstMoment", type: "f32", shape: [96], offset: 589856, initial: { kind: "zeros" } },
    { name: "head.bias.secondMoment", type: "f32", shape: [96], offset: 590240, initial: { kind: "zeros" } },
  ],
  constants: [],
  counters: { seed: 196864, step: 196880, guard: 590624 },
  objectives: {
    ["loss"]: {
      step: {
        inputs: [
          { name: "ids", type: "i32", shape: [64, 16], offset: 590656, below: 96 },
          { name: "language", type: "i32", shape: [64], offset: 8355648, below: 20 },
          {
            name: "next",
            type: "i32",
            shape: [64, 16],
            offset: 2261824,
            ranges: [{ count: 1024, below: 96, also: -1 }],
          },
        ],
        outputs: [],
        loss: 8355904,
        metrics: [],
        run: step,
      },
      evaluate: {
        inputs: [
          { name: "ids", type: "i32", shape: [64, 16], offset: 615232, below: 96 },
          { name: "language", type: "i32", shape: [64], offset: 623424, below: 20 },
          {
            name: "next",
            type: "i32",
            shape: [64, 16],
            offset: 619328,
            ranges: [{ count: 1024, below: 96, also: -1 }],
          },
        ],
        outputs: [],
        loss: 598848,
        metrics: [],
        run: evaluate,
      },
      gradients: {
        inputs: [
          { name: "ids", type: "i32", shape: [64, 16], offset: 590656, below: 96 },
          { name: "language", type: "i32", shape: [64], offset: 8355648, below: 20 },
          {
            name: "next",
            type: "i32",
            shape: [64, 16],
            offset: 2261824,
            ranges: [{ count: 1024, below: 96, also: -1 }],
          },
        ],
        outputs: [
          { name: "letters.weight", type: "f32", shape: [96, 24], offset: 8340288 },
          { name: "languages.weight", type: "f32", shape: [20, 8], offset: 777280 },
          { name: "gru.weight_ih", type: "f32", shape: [288, 32], offset: 701248 },
          { name: "gru.weight_hh", type: "f32", shape: [288, 96], offset: 590656 },
          { name: "gru.bias_ih", type: "f32", shape: [288], offset: 774976 },
          { name: "gru.bias_hh", type: "f32", shape: [288], offset: 776128 },
          { name: "head.weight", type: "f32", shape: [96, 96], offset: 738112 },
          { name: "head.bias", type: "f32", shape: [96], offset: 777920 },
        ],
        loss: 8355904,
        metrics: [],
        run: gradients,
      },
    },
  },
  predict: {
    inputs: [{ name: "language", type: "i32", shape: [64], offset: 615232, below: 20 }],
    unread: ["ids", "next"],
    outputs: [{ name: "names", type: "i32", shape: [64, 16], offset: 590656 }],
    metrics: [],
    run: predict,
  },
});
