// @generated
/* eslint-disable */
/**
 * seq2seq: a neural network and its training, compiled by Tapeless. Do not edit: change the model and
 * compile it again. Kernels come first, then one function per program, then the trainer that is made of them.
 *
 * Inputs
 *   source  i32[64, 22]
 *   target  i32[64, 10]
 * Parameters: 51,877 numbers in 21 tensors
 *   source.weight                 f32[37, 16]
 *   encoder.weight_ih_l0          f32[96, 16]
 *   encoder.weight_hh_l0          f32[96, 32]
 *   encoder.bias_ih_l0            f32[96]
 *   encoder.bias_hh_l0            f32[96]
 *   encoder.weight_ih_l0_reverse  f32[96, 16]
 *   encoder.weight_hh_l0_reverse  f32[96, 32]
 *   encoder.bias_ih_l0_reverse    f32[96]
 *   encoder.bias_hh_l0_reverse    f32[96]
 *   start.weight                  f32[64, 64]
 *   start.bias                    f32[64]
 *   attention.query.weight        f32[32, 64]
 *   attention.key.weight          f32[32, 64]
 *   attention.weight              f32[32]
 *   target.weight                 f32[37, 16]
 *   decoder.weight_ih             f32[192, 80]
 *   decoder.weight_hh             f32[192, 64]
 *   decoder.bias_ih               f32[192]
 *   decoder.bias_hh               f32[192]
 *   head.weight                   f32[37, 128]
 *   head.bias                     f32[37]
 * Dimensions, as tensor[axis]
 *    64  source[0], target[0], start.weight[0], start.weight[1], start.bias[0], and 5 more
 *    22  source[1], weights[2]
 *    10  target[1], written[1], weights[1]
 *    37  source.weight[0], target.weight[0], head.weight[0], head.bias[0]
 *    16  source.weight[1], encoder.weight_ih_l0[1], encoder.weight_ih_l0_reverse[1], target.weight[1]
 *    96  encoder.weight_ih_l0[0], encoder.weight_hh_l0[0], encoder.bias_ih_l0[0], encoder.bias_hh_l0[0], encoder.weight_ih_l0_reverse[0], and 3 more
 *    32  encoder.weight_hh_l0[1], encoder.weight_hh_l0_reverse[1], attention.query.weight[0], attention.key.weight[0], attention.weight[0]
 *   192  decoder.weight_ih[0], decoder.weight_hh[0], decoder.bias_ih[0], decoder.bias_hh[0]
 *    80  decoder.weight_ih[1]
 *   128  head.weight[1]
 * Programs          FLOPs per call    peak bytes  launches
 *   step               248,303,512    14,532,912       747
 *   gradients          247,473,441    14,532,880       705
 *   evaluate           130,745,857     1,568,704       412
 *   predict             82,158,336     1,566,144       289
 * Memory: one arena of 14,532,912 bytes (13.9 MiB), the first 622,656 for parameters and state.
 * Kernels take the views of the arena that they use, then the position of each tensor in its view, in elements.
 * Tensors are row-major. Arithmetic is in float64 between loads and stores, rounded when stored.
 */
import { defineTrainer, pow, type NumericArray, type Views } from "../../runtime/index.ts";

/**
 * reshape, seq2seq.ts:109
 */
function reshape(i32: Int32Array, u8: Uint8Array, source_at: number, reshape2: number, n: number): void {
  for (let i = 0; i < n; i++) {
    u8[reshape2 + i] = i32[source_at + i]! !== 0 ? 1 : 0;
  }
}

/**
 * gather, seq2seq.ts:110
 */
function gather(
  f32: Float32Array,
  i32: Int32Array,
  source_at: number,
  sourceWeight: number,
  gather2: number,
): void {
  for (let j = 0; j < 1408; j++) {
    const source = i32[source_at + j]!;
    const gather2_row = gather2 + j * 16;
    for (let k = 0; k < 16; k++) {
      const value = Math.max(Math.min(source, 36), 0);
      f32[gather2_row + k] = f32[sourceWeight + value * 16 + k]!;
    }
  }
}

/**
 * broadcast, seq2seq.ts:110
 * broadcast, seq2seq.ts:135
 */
function broadcast(f32: Float32Array, broadcast2: number, n: number): void {
  for (let i = 0; i < n; i++) {
    f32[broadcast2 + i] = 0;
  }
}

/**
 * contraction, seq2seq.ts:110
 * add, seq2seq.ts:110
 */
function contraction_add(
  f32: Float32Array,
  gather_at: number,
  encoderWeight_ih_l0: number,
  encoderBias_ih_l0: number,
  add_at: number,
): void {
  for (let i = 0; i < 22; i++) {
    for (let j = 0; j < 63; j += 3) {
      const add_at_row = add_at + i * 6144 + j * 96;
      for (let k = 0; k < 96; k += 4) {
        let contraction = 0;
        let contraction_j1 = 0;
        let contraction_j2 = 0;
        let contraction_k1 = 0;
        let contraction_k1_j1 = 0;
        let contraction_k1_j2 = 0;
        let contraction_k2 = 0;
        let contraction_k2_j1 = 0;
        let contraction_k2_j2 = 0;
        let contraction_k3 = 0;
        let contraction_k3_j1 = 0;
        let contraction_k3_j2 = 0;
        const gather_at_row = gather_at + j * 352 + i * 16;
        const encoderWeight_ih_l0_row = encoderWeight_ih_l0 + k * 16;
        for (let r = 0; r < 16; r++) {
          const gather = f32[gather_at_row + r]!;
          const gather_j1 = f32[gather_at_row + r + 352]!;
          const gather_j2 = f32[gather_at_row + r + 704]!;
          const value = f32[encoderWeight_ih_l0_row + r]!;
          const value_k1 = f32[encoderWeight_ih_l0_row + r + 16]!;
          const value_k2 = f32[encoderWeight_ih_l0_row + r + 32]!;
          const value_k3 = f32[encoderWeight_ih_l0_row + r + 48]!;
          contraction += gather * value;
          contraction_j1 += gather_j1 * value;
          contraction_j2 += gather_j2 * value;
          contraction_k1 += gather * value_k1;
          contraction_k1_j1 += gather_j1 * value_k1;
          contraction_k1_j2 += gather_j2 * value_k1;
          contraction_k2 += gather * value_k2;
          contraction_k2_j1 += gather_j1 * value_k2;
          contraction_k2_j2 += gather_j2 * value_k2;
          contraction_k3 += gather * value_k3;
          contraction_k3_j1 += gather_j1 * value_k3;
          contraction_k3_j2 += gather_j2 * value_k3;
        }
        const value2 = f32[encoderBias_ih_l0 + k]!;
        const value2_k1 = f32[encoderBias_ih_l0 + k + 1]!;
        const value2_k2 = f32[encoderBias_ih_l0 + k + 2]!;
        const value2_k3 = f32[encoderBias_ih_l0 + k + 3]!;
        f32[add_at_row + k] = contraction + value2;
        f32[add_at_row + k + 96] = contraction_j1 + value2;
        f32[add_at_row + k + 192] = contraction_j2 + value2;
        f32[add_at_row + k + 1] = contraction_k1 + value2_k1;
        f32[add_at_row + k + 97] = contraction_k1_j1 + value2_k1;
        f32[add_at_row + k + 193] = contraction_k1_j2 + value2_k1;
        f32[add_at_row + k + 2] = contraction_k2 + value2_k2;
        f32[add_at_row + k + 98] = contraction_k2_j1 + value2_k2;
        f32[add_at_row + k + 194] = contraction_k2_j2 + value2_k2;
        f32[add_at_row + k + 3] = contraction_k3 + value2_k3;
        f32[add_at_row + k + 99] = contraction_k3_j1 + value2_k3;
        f32[add_at_row + k + 195] = contraction_k3_j2 + value2_k3;
      }
    }
    const add_at_row2 = add_at + i * 6144;
    for (let k_jr = 0; k_jr < 96; k_jr += 4) {
      let contraction_jr = 0;
      let contraction_k1_jr = 0;
      let contraction_k2_jr = 0;
      let contraction_k3_jr = 0;
      const gather_at_row2 = gather_at + i * 16;
      const encoderWeight_ih_l0_row2 = encoderWeight_ih_l0 + k_jr * 16;
      for (let r_jr = 0; r_jr < 16; r_jr++) {
        const gather_jr = f32[gather_at_row2 + r_jr + 22176]!;
        contraction_jr += gather_jr * f32[encoderWeight_ih_l0_row2 + r_jr]!;
        contraction_k1_jr += gather_jr * f32[encoderWeight_ih_l0_row2 + r_jr + 16]!;
        contraction_k2_jr += gather_jr * f32[encoderWeight_ih_l0_row2 + r_jr + 32]!;
        contraction_k3_jr += gather_jr * f32[encoderWeight_ih_l0_row2 + r_jr + 48]!;
      }
      const add_k1_jr = contraction_k1_jr + f32[encoderBias_ih_l0 + k_jr + 1]!;
      const add_k2_jr = contraction_k2_jr + f32[encoderBias_ih_l0 + k_jr + 2]!;
      const add_k3_jr = contraction_k3_jr + f32[encoderBias_ih_l0 + k_jr + 3]!;
      f32[add_at_row2 + k_jr + 6048] = contraction_jr + f32[encoderBias_ih_l0 + k_jr]!;
      f32[add_at_row2 + k_jr + 6049] = add_k1_jr;
      f32[add_at_row2 + k_jr + 6050] = add_k2_jr;
      f32[add_at_row2 + k_jr + 6051] = add_k3_jr;
    }
  }
}

function copy(f32: Float32Array, _from: number, to: number, n: number): void {
  for (let i = 0; i < n; i++) {
    f32[to + i] = f32[_from + i]!;
  }
}

/**
 * contraction, seq2seq.ts:110
 * add, seq2seq.ts:110
 */
function contraction_add2(
  f32: Float32Array,
  carry0: number,
  captured0: number,
  captured1: number,
  add_at: number,
): void {
  for (let i = 0; i < 63; i += 3) {
    const add_at_row = add_at + i * 96;
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
      const carry0_row = carry0 + i * 32;
      const captured0_row = captured0 + j * 32;
      for (let r = 0; r < 32; r++) {
        const value = f32[carry0_row + r]!;
        const value_i1 = f32[carry0_row + r + 32]!;
        const value_i2 = f32[carry0_row + r + 64]!;
        const value2 = f32[captured0_row + r]!;
        const value2_j1 = f32[captured0_row + r + 32]!;
        const value2_j2 = f32[captured0_row + r + 64]!;
        const value2_j3 = f32[captured0_row + r + 96]!;
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
      const value3 = f32[captured1 + j]!;
      const value3_j1 = f32[captured1 + j + 1]!;
      const value3_j2 = f32[captured1 + j + 2]!;
      const value3_j3 = f32[captured1 + j + 3]!;
      f32[add_at_row + j] = contraction + value3;
      f32[add_at_row + j + 96] = contraction_i1 + value3;
      f32[add_at_row + j + 192] = contraction_i2 + value3;
      f32[add_at_row + j + 1] = contraction_j1 + value3_j1;
      f32[add_at_row + j + 97] = contraction_j1_i1 + value3_j1;
      f32[add_at_row + j + 193] = contraction_j1_i2 + value3_j1;
      f32[add_at_row + j + 2] = contraction_j2 + value3_j2;
      f32[add_at_row + j + 98] = contraction_j2_i1 + value3_j2;
      f32[add_at_row + j + 194] = contraction_j2_i2 + value3_j2;
      f32[add_at_row + j + 3] = contraction_j3 + value3_j3;
      f32[add_at_row + j + 99] = contraction_j3_i1 + value3_j3;
      f32[add_at_row + j + 195] = contraction_j3_i2 + value3_j3;
    }
  }
  for (let j_ir = 0; j_ir < 96; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const captured0_row2 = captured0 + j_ir * 32;
    for (let r_ir = 0; r_ir < 32; r_ir++) {
      const value_ir = f32[carry0 + r_ir + 2016]!;
      contraction_ir += value_ir * f32[captured0_row2 + r_ir]!;
      contraction_j1_ir += value_ir * f32[captured0_row2 + r_ir + 32]!;
      contraction_j2_ir += value_ir * f32[captured0_row2 + r_ir + 64]!;
      contraction_j3_ir += value_ir * f32[captured0_row2 + r_ir + 96]!;
    }
    const add_j1_ir = contraction_j1_ir + f32[captured1 + j_ir + 1]!;
    const add_j2_ir = contraction_j2_ir + f32[captured1 + j_ir + 2]!;
    const add_j3_ir = contraction_j3_ir + f32[captured1 + j_ir + 3]!;
    f32[add_at + j_ir + 6048] = contraction_ir + f32[captured1 + j_ir]!;
    f32[add_at + j_ir + 6049] = add_j1_ir;
    f32[add_at + j_ir + 6050] = add_j2_ir;
    f32[add_at + j_ir + 6051] = add_j3_ir;
  }
}

/**
 * sigmoid, seq2seq.ts:110
 * tanh, seq2seq.ts:110
 * sub, seq2seq.ts:110
 * add, seq2seq.ts:110
 * mul, seq2seq.ts:110
 */
function sigmoid_tanh_mul(
  f32: Float32Array,
  slice0: number,
  add_at: number,
  sigmoid_at: number,
  sigmoid_at2: number,
  carry0: number,
  sub_at: number,
  add_at2: number,
  sub_at2: number,
  mul_at: number,
  mul_at2: number,
): void {
  for (let i = 0; i < 64; i++) {
    const slice0_row = slice0 + i * 96;
    const add_at_row = add_at + i * 96;
    const sigmoid_at_row = sigmoid_at + i * 32;
    const sigmoid_at2_row = sigmoid_at2 + i * 32;
    const carry0_row = carry0 + i * 32;
    const sub_at_row = sub_at + i * 32;
    const add_at2_row = add_at2 + i * 32;
    const sub_at2_row = sub_at2 + i * 32;
    const mul_at_row = mul_at + i * 32;
    const mul_at2_row = mul_at2 + i * 32;
    for (let j = 0; j < 32; j++) {
      const sigmoid = 1 / (1 + Math.exp(-(f32[slice0_row + j]! + f32[add_at_row + j]!)));
      f32[sigmoid_at_row + j] = sigmoid;
      const sigmoid2 = 1 / (1 + Math.exp(-(f32[slice0_row + j + 32]! + f32[add_at_row + j + 32]!)));
      f32[sigmoid_at2_row + j] = sigmoid2;
      const add6 = f32[slice0_row + j + 64]! + sigmoid * f32[add_at_row + j + 64]!;
      const tanh = Math.tanh(add6);
      const sub = f32[carry0_row + j]! - tanh;
      f32[sub_at_row + j] = sub;
      f32[add_at2_row + j] = tanh + sigmoid2 * sub;
      f32[sub_at2_row + j] = 1 - tanh * tanh;
      f32[mul_at_row + j] = sigmoid2 * (1 - sigmoid2);
      f32[mul_at2_row + j] = sigmoid * (1 - sigmoid);
    }
  }
}

/**
 * concat, seq2seq.ts:110
 * transpose, seq2seq.ts:110
 */
function concat_transpose(f32: Float32Array, scan: number, scan2: number, transpose: number): void {
  for (let i = 0; i < 22; i++) {
    for (let j = 0; j < 64; j++) {
      const scan_row = scan + i * 2048 + j * 32;
      const scan2_row = scan2 + i * 2048 + j * 32;
      const transpose_row = transpose + j * 1408 + i * 64;
      for (let k = 0; k < 64; k++) {
        f32[transpose_row + k] =
          k < 32 ? (k < 32 ? f32[scan2_row + k]! : 0) : k >= 32 ? (k >= 32 ? f32[scan_row + k - 32]! : 0) : 0;
      }
    }
  }
}

/**
 * concat, seq2seq.ts:110
 */
function concat(f32: Float32Array, scan: number, scan2: number, concat2: number): void {
  for (let i = 0; i < 2; i++) {
    const scan_row = scan + i * 2048;
    const scan2_row = scan2 + i * 2048;
    const concat2_row = concat2 + i * 2048;
    for (let k = 0; k < 2048; k++) {
      f32[concat2_row + k] =
        i < 1 ? (i < 1 ? f32[scan2_row + k]! : 0) : i >= 1 ? (i >= 1 ? f32[scan_row + k - 2048]! : 0) : 0;
    }
  }
}

/**
 * contraction, seq2seq.ts:117
 */
function contraction(
  f32: Float32Array,
  concat_at: number,
  startWeight: number,
  contraction_at: number,
): void {
  for (let i = 0; i < 63; i += 3) {
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
      for (let r = 0; r < 2; r++) {
        const concat_at_row = concat_at + r * 2048 + i * 32;
        const startWeight_row = startWeight + j * 64 + r * 32;
        for (let s = 0; s < 32; s++) {
          const concat = f32[concat_at_row + s]!;
          const concat_i1 = f32[concat_at_row + s + 32]!;
          const concat_i2 = f32[concat_at_row + s + 64]!;
          const weight = f32[startWeight_row + s]!;
          const weight_j1 = f32[startWeight_row + s + 64]!;
          const weight_j2 = f32[startWeight_row + s + 128]!;
          const weight_j3 = f32[startWeight_row + s + 192]!;
          contraction2 += concat * weight;
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
    for (let r_ir = 0; r_ir < 2; r_ir++) {
      const concat_at_row2 = concat_at + r_ir * 2048;
      const startWeight_row2 = startWeight + j_ir * 64 + r_ir * 32;
      for (let s_ir = 0; s_ir < 32; s_ir++) {
        const concat_ir = f32[concat_at_row2 + s_ir + 2016]!;
        contraction_ir += concat_ir * f32[startWeight_row2 + s_ir]!;
        contraction_j1_ir += concat_ir * f32[startWeight_row2 + s_ir + 64]!;
        contraction_j2_ir += concat_ir * f32[startWeight_row2 + s_ir + 128]!;
        contraction_j3_ir += concat_ir * f32[startWeight_row2 + s_ir + 192]!;
      }
    }
    f32[contraction_at + j_ir + 4032] = contraction_ir;
    f32[contraction_at + j_ir + 4033] = contraction_j1_ir;
    f32[contraction_at + j_ir + 4034] = contraction_j2_ir;
    f32[contraction_at + j_ir + 4035] = contraction_j3_ir;
  }
}

/**
 * tanh, seq2seq.ts:117
 */
function tanh(f32: Float32Array, contraction_at: number, startBias: number, tanh_at: number): void {
  for (let i = 0; i < 64; i++) {
    const contraction_at_row = contraction_at + i * 64;
    const tanh_at_row = tanh_at + i * 64;
    for (let j = 0; j < 64; j++) {
      const tanh2 = Math.tanh(f32[contraction_at_row + j]! + f32[startBias + j]!);
      f32[tanh_at_row + j] = tanh2;
    }
  }
}

/**
 * concat, seq2seq.ts:134
 */
function concat2(i32: Int32Array, target_at: number, concat: number): void {
  for (let i = 0; i < 10; i++) {
    const target_at_row = target_at + i;
    const concat_row = concat + i * 64;
    for (let j = 0; j < 64; j++) {
      i32[concat_row + j] = i < 1 ? 0 : i >= 1 ? (i >= 1 ? i32[target_at_row + j * 10 - 1]! : 0) : 0;
    }
  }
}

/**
 * contraction, seq2seq.ts:81
 */
function contraction2(
  f32: Float32Array,
  transpose_at: number,
  attentionKeyWeight: number,
  contraction_at: number,
): void {
  for (let j = 0; j < 1407; j += 3) {
    const contraction_at_row = contraction_at + j * 32;
    for (let k = 0; k < 32; k += 4) {
      let contraction = 0;
      let contraction_j1 = 0;
      let contraction_j2 = 0;
      let contraction_k1 = 0;
      let contraction_k1_j1 = 0;
      let contraction_k1_j2 = 0;
      let contraction_k2 = 0;
      let contraction_k2_j1 = 0;
      let contraction_k2_j2 = 0;
      let contraction_k3 = 0;
      let contraction_k3_j1 = 0;
      let contraction_k3_j2 = 0;
      const transpose_at_row = transpose_at + j * 64;
      const attentionKeyWeight_row = attentionKeyWeight + k * 64;
      for (let r = 0; r < 64; r++) {
        const transpose = f32[transpose_at_row + r]!;
        const transpose_j1 = f32[transpose_at_row + r + 64]!;
        const transpose_j2 = f32[transpose_at_row + r + 128]!;
        const weight = f32[attentionKeyWeight_row + r]!;
        const weight_k1 = f32[attentionKeyWeight_row + r + 64]!;
        const weight_k2 = f32[attentionKeyWeight_row + r + 128]!;
        const weight_k3 = f32[attentionKeyWeight_row + r + 192]!;
        contraction += transpose * weight;
        contraction_j1 += transpose_j1 * weight;
        contraction_j2 += transpose_j2 * weight;
        contraction_k1 += transpose * weight_k1;
        contraction_k1_j1 += transpose_j1 * weight_k1;
        contraction_k1_j2 += transpose_j2 * weight_k1;
        contraction_k2 += transpose * weight_k2;
        contraction_k2_j1 += transpose_j1 * weight_k2;
        contraction_k2_j2 += transpose_j2 * weight_k2;
        contraction_k3 += transpose * weight_k3;
        contraction_k3_j1 += transpose_j1 * weight_k3;
        contraction_k3_j2 += transpose_j2 * weight_k3;
      }
      f32[contraction_at_row + k] = contraction;
      f32[contraction_at_row + k + 32] = contraction_j1;
      f32[contraction_at_row + k + 64] = contraction_j2;
      f32[contraction_at_row + k + 1] = contraction_k1;
      f32[contraction_at_row + k + 33] = contraction_k1_j1;
      f32[contraction_at_row + k + 65] = contraction_k1_j2;
      f32[contraction_at_row + k + 2] = contraction_k2;
      f32[contraction_at_row + k + 34] = contraction_k2_j1;
      f32[contraction_at_row + k + 66] = contraction_k2_j2;
      f32[contraction_at_row + k + 3] = contraction_k3;
      f32[contraction_at_row + k + 35] = contraction_k3_j1;
      f32[contraction_at_row + k + 67] = contraction_k3_j2;
    }
  }
  for (let k_jr = 0; k_jr < 32; k_jr += 4) {
    let contraction_jr = 0;
    let contraction_k1_jr = 0;
    let contraction_k2_jr = 0;
    let contraction_k3_jr = 0;
    const attentionKeyWeight_row2 = attentionKeyWeight + k_jr * 64;
    for (let r_jr = 0; r_jr < 64; r_jr++) {
      const transpose_jr = f32[transpose_at + r_jr + 90048]!;
      contraction_jr += transpose_jr * f32[attentionKeyWeight_row2 + r_jr]!;
      contraction_k1_jr += transpose_jr * f32[attentionKeyWeight_row2 + r_jr + 64]!;
      contraction_k2_jr += transpose_jr * f32[attentionKeyWeight_row2 + r_jr + 128]!;
      contraction_k3_jr += transpose_jr * f32[attentionKeyWeight_row2 + r_jr + 192]!;
    }
    f32[contraction_at + k_jr + 45024] = contraction_jr;
    f32[contraction_at + k_jr + 45025] = contraction_k1_jr;
    f32[contraction_at + k_jr + 45026] = contraction_k2_jr;
    f32[contraction_at + k_jr + 45027] = contraction_k3_jr;
  }
}

/**
 * contraction, seq2seq.ts:80
 */
function contraction3(f32: Float32Array, carry0: number, captured0: number, contraction_at: number): void {
  for (let i = 0; i < 63; i += 3) {
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
      const carry0_row = carry0 + i * 64;
      const captured0_row = captured0 + j * 64;
      for (let r = 0; r < 64; r++) {
        const value = f32[carry0_row + r]!;
        const value_i1 = f32[carry0_row + r + 64]!;
        const value_i2 = f32[carry0_row + r + 128]!;
        const value2 = f32[captured0_row + r]!;
        const value2_j1 = f32[captured0_row + r + 64]!;
        const value2_j2 = f32[captured0_row + r + 128]!;
        const value2_j3 = f32[captured0_row + r + 192]!;
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
  for (let j_ir = 0; j_ir < 32; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const captured0_row2 = captured0 + j_ir * 64;
    for (let r_ir = 0; r_ir < 64; r_ir++) {
      const value_ir = f32[carry0 + r_ir + 4032]!;
      contraction_ir += value_ir * f32[captured0_row2 + r_ir]!;
      contraction_j1_ir += value_ir * f32[captured0_row2 + r_ir + 64]!;
      contraction_j2_ir += value_ir * f32[captured0_row2 + r_ir + 128]!;
      contraction_j3_ir += value_ir * f32[captured0_row2 + r_ir + 192]!;
    }
    f32[contraction_at + j_ir + 2016] = contraction_ir;
    f32[contraction_at + j_ir + 2017] = contraction_j1_ir;
    f32[contraction_at + j_ir + 2018] = contraction_j2_ir;
    f32[contraction_at + j_ir + 2019] = contraction_j3_ir;
  }
}

/**
 * tanh, seq2seq.ts:79
 * sub, seq2seq.ts:79
 */
function tanh_sub(
  f32: Float32Array,
  contraction_at: number,
  captured1: number,
  tanh_at: number,
  sub_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    for (let j = 0; j < 22; j++) {
      const contraction_at_row = contraction_at + i * 32;
      const captured1_row = captured1 + i * 704 + j * 32;
      const tanh_at_row = tanh_at + i * 704 + j * 32;
      const sub_at_row = sub_at + i * 704 + j * 32;
      for (let k = 0; k < 32; k++) {
        const tanh = Math.tanh(f32[contraction_at_row + k]! + f32[captured1_row + k]!);
        f32[tanh_at_row + k] = tanh;
        f32[sub_at_row + k] = 1 - tanh * tanh;
      }
    }
  }
}

/**
 * contraction, seq2seq.ts:79
 */
function contraction4(f32: Float32Array, tanh_at: number, captured2: number, contraction_at: number): void {
  for (let j = 0; j < 1408; j += 4) {
    let contraction = 0;
    let contraction_j1 = 0;
    let contraction_j2 = 0;
    let contraction_j3 = 0;
    const tanh_at_row = tanh_at + j * 32;
    for (let r = 0; r < 32; r++) {
      const value = f32[captured2 + r]!;
      contraction += f32[tanh_at_row + r]! * value;
      contraction_j1 += f32[tanh_at_row + r + 32]! * value;
      contraction_j2 += f32[tanh_at_row + r + 64]! * value;
      contraction_j3 += f32[tanh_at_row + r + 96]! * value;
    }
    f32[contraction_at + j] = contraction;
    f32[contraction_at + j + 1] = contraction_j1;
    f32[contraction_at + j + 2] = contraction_j2;
    f32[contraction_at + j + 3] = contraction_j3;
  }
}

/**
 * amax, seq2seq.ts:92
 * exp, seq2seq.ts:92
 * sum, seq2seq.ts:92
 * div, seq2seq.ts:92
 */
function amax_sum_div(
  f32: Float32Array,
  u8: Uint8Array,
  captured3: number,
  contraction_at: number,
  exp_at: number,
  sum_at: number,
  div_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    let amax = -Infinity;
    let amaxRp1 = -Infinity;
    let amaxRp2 = -Infinity;
    let amaxRp3 = -Infinity;
    const captured3_row = captured3 + i * 22;
    const contraction_at_row = contraction_at + i * 22;
    for (let r = 0; r < 20; r += 4) {
      const select = u8[captured3_row + r]! !== 0 ? f32[contraction_at_row + r]! : -Infinity;
      amax = Math.max(amax, select);
      const selectRp1 = u8[captured3_row + r + 1]! !== 0 ? f32[contraction_at_row + r + 1]! : -Infinity;
      amaxRp1 = Math.max(amaxRp1, selectRp1);
      const selectRp2 = u8[captured3_row + r + 2]! !== 0 ? f32[contraction_at_row + r + 2]! : -Infinity;
      amaxRp2 = Math.max(amaxRp2, selectRp2);
      const selectRp3 = u8[captured3_row + r + 3]! !== 0 ? f32[contraction_at_row + r + 3]! : -Infinity;
      amaxRp3 = Math.max(amaxRp3, selectRp3);
    }
    const captured3_row2 = captured3 + i * 22;
    const contraction_at_row2 = contraction_at + i * 22;
    for (let r_rr = 20; r_rr < 22; r_rr++) {
      const select_rr = u8[captured3_row2 + r_rr]! !== 0 ? f32[contraction_at_row2 + r_rr]! : -Infinity;
      amax = Math.max(amax, select_rr);
    }
    amax = Math.max(Math.max(amax, amaxRp1), Math.max(amaxRp2, amaxRp3));
    let sum = 0;
    const captured3_row3 = captured3 + i * 22;
    const contraction_at_row3 = contraction_at + i * 22;
    const exp_at_row = exp_at + i * 22;
    for (let s = 0; s < 22; s++) {
      const select2 = u8[captured3_row3 + s]! !== 0 ? f32[contraction_at_row3 + s]! : -Infinity;
      const exp = Math.exp(select2 - amax);
      f32[exp_at_row + s] = exp;
      sum += exp;
    }
    f32[sum_at + i] = sum;
    const exp_at_row2 = exp_at + i * 22;
    const div_at_row = div_at + i * 22;
    for (let t = 0; t < 22; t++) {
      f32[div_at_row + t] = f32[exp_at_row2 + t]! / sum;
    }
  }
}

/**
 * contraction, seq2seq.ts:122
 */
function contraction5(f32: Float32Array, div_at: number, captured4: number, contraction_at: number): void {
  for (let i = 0; i < 64; i++) {
    const contraction_at_row = contraction_at + i * 64;
    for (let j = 0; j < 64; j += 4) {
      let contraction = 0;
      let contraction_j1 = 0;
      let contraction_j2 = 0;
      let contraction_j3 = 0;
      const div_at_row = div_at + i * 22;
      const captured4_row = captured4 + i * 1408 + j;
      for (let r = 0; r < 22; r++) {
        const div = f32[div_at_row + r]!;
        contraction += div * f32[captured4_row + r * 64]!;
        contraction_j1 += div * f32[captured4_row + r * 64 + 1]!;
        contraction_j2 += div * f32[captured4_row + r * 64 + 2]!;
        contraction_j3 += div * f32[captured4_row + r * 64 + 3]!;
      }
      f32[contraction_at_row + j] = contraction;
      f32[contraction_at_row + j + 1] = contraction_j1;
      f32[contraction_at_row + j + 2] = contraction_j2;
      f32[contraction_at_row + j + 3] = contraction_j3;
    }
  }
}

/**
 * gather, seq2seq.ts:123
 */
function gather2(
  f32: Float32Array,
  i32: Int32Array,
  slice0: number,
  captured5: number,
  gather: number,
): void {
  for (let i = 0; i < 64; i++) {
    const value = i32[slice0 + i]!;
    const gather_row = gather + i * 16;
    for (let j = 0; j < 16; j++) {
      const value2 = Math.max(Math.min(value, 36), 0);
      f32[gather_row + j] = f32[captured5 + value2 * 16 + j]!;
    }
  }
}

/**
 * concat, seq2seq.ts:124
 */
function concat3(f32: Float32Array, contraction_at: number, gather_at: number, concat: number): void {
  for (let i = 0; i < 64; i++) {
    const contraction_at_row = contraction_at + i * 64;
    const gather_at_row = gather_at + i * 16;
    const concat_row = concat + i * 80;
    for (let j = 0; j < 80; j++) {
      f32[concat_row + j] =
        j < 16
          ? j < 16
            ? f32[gather_at_row + j]!
            : 0
          : j >= 16
            ? j >= 16
              ? f32[contraction_at_row + j - 16]!
              : 0
            : 0;
    }
  }
}

/**
 * contraction, seq2seq.ts:124
 * add, seq2seq.ts:124
 */
function contraction_add3(
  f32: Float32Array,
  concat_at: number,
  captured6: number,
  captured7: number,
  add_at: number,
): void {
  for (let i = 0; i < 63; i += 3) {
    const add_at_row = add_at + i * 192;
    for (let j = 0; j < 192; j += 4) {
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
      const concat_at_row = concat_at + i * 80;
      const captured6_row = captured6 + j * 80;
      for (let r = 0; r < 80; r++) {
        const concat = f32[concat_at_row + r]!;
        const concat_i1 = f32[concat_at_row + r + 80]!;
        const concat_i2 = f32[concat_at_row + r + 160]!;
        const value = f32[captured6_row + r]!;
        const value_j1 = f32[captured6_row + r + 80]!;
        const value_j2 = f32[captured6_row + r + 160]!;
        const value_j3 = f32[captured6_row + r + 240]!;
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
      const value2 = f32[captured7 + j]!;
      const value2_j1 = f32[captured7 + j + 1]!;
      const value2_j2 = f32[captured7 + j + 2]!;
      const value2_j3 = f32[captured7 + j + 3]!;
      f32[add_at_row + j] = contraction + value2;
      f32[add_at_row + j + 192] = contraction_i1 + value2;
      f32[add_at_row + j + 384] = contraction_i2 + value2;
      f32[add_at_row + j + 1] = contraction_j1 + value2_j1;
      f32[add_at_row + j + 193] = contraction_j1_i1 + value2_j1;
      f32[add_at_row + j + 385] = contraction_j1_i2 + value2_j1;
      f32[add_at_row + j + 2] = contraction_j2 + value2_j2;
      f32[add_at_row + j + 194] = contraction_j2_i1 + value2_j2;
      f32[add_at_row + j + 386] = contraction_j2_i2 + value2_j2;
      f32[add_at_row + j + 3] = contraction_j3 + value2_j3;
      f32[add_at_row + j + 195] = contraction_j3_i1 + value2_j3;
      f32[add_at_row + j + 387] = contraction_j3_i2 + value2_j3;
    }
  }
  for (let j_ir = 0; j_ir < 192; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const captured6_row2 = captured6 + j_ir * 80;
    for (let r_ir = 0; r_ir < 80; r_ir++) {
      const concat_ir = f32[concat_at + r_ir + 5040]!;
      contraction_ir += concat_ir * f32[captured6_row2 + r_ir]!;
      contraction_j1_ir += concat_ir * f32[captured6_row2 + r_ir + 80]!;
      contraction_j2_ir += concat_ir * f32[captured6_row2 + r_ir + 160]!;
      contraction_j3_ir += concat_ir * f32[captured6_row2 + r_ir + 240]!;
    }
    const add_j1_ir = contraction_j1_ir + f32[captured7 + j_ir + 1]!;
    const add_j2_ir = contraction_j2_ir + f32[captured7 + j_ir + 2]!;
    const add_j3_ir = contraction_j3_ir + f32[captured7 + j_ir + 3]!;
    f32[add_at + j_ir + 12096] = contraction_ir + f32[captured7 + j_ir]!;
    f32[add_at + j_ir + 12097] = add_j1_ir;
    f32[add_at + j_ir + 12098] = add_j2_ir;
    f32[add_at + j_ir + 12099] = add_j3_ir;
  }
}

/**
 * contraction, seq2seq.ts:124
 * add, seq2seq.ts:124
 */
function contraction_add4(
  f32: Float32Array,
  carry0: number,
  captured8: number,
  captured9: number,
  add_at: number,
): void {
  for (let i = 0; i < 63; i += 3) {
    const add_at_row = add_at + i * 192;
    for (let j = 0; j < 192; j += 4) {
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
      const carry0_row = carry0 + i * 64;
      const captured8_row = captured8 + j * 64;
      for (let r = 0; r < 64; r++) {
        const value = f32[carry0_row + r]!;
        const value_i1 = f32[carry0_row + r + 64]!;
        const value_i2 = f32[carry0_row + r + 128]!;
        const value2 = f32[captured8_row + r]!;
        const value2_j1 = f32[captured8_row + r + 64]!;
        const value2_j2 = f32[captured8_row + r + 128]!;
        const value2_j3 = f32[captured8_row + r + 192]!;
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
      const value3 = f32[captured9 + j]!;
      const value3_j1 = f32[captured9 + j + 1]!;
      const value3_j2 = f32[captured9 + j + 2]!;
      const value3_j3 = f32[captured9 + j + 3]!;
      f32[add_at_row + j] = contraction + value3;
      f32[add_at_row + j + 192] = contraction_i1 + value3;
      f32[add_at_row + j + 384] = contraction_i2 + value3;
      f32[add_at_row + j + 1] = contraction_j1 + value3_j1;
      f32[add_at_row + j + 193] = contraction_j1_i1 + value3_j1;
      f32[add_at_row + j + 385] = contraction_j1_i2 + value3_j1;
      f32[add_at_row + j + 2] = contraction_j2 + value3_j2;
      f32[add_at_row + j + 194] = contraction_j2_i1 + value3_j2;
      f32[add_at_row + j + 386] = contraction_j2_i2 + value3_j2;
      f32[add_at_row + j + 3] = contraction_j3 + value3_j3;
      f32[add_at_row + j + 195] = contraction_j3_i1 + value3_j3;
      f32[add_at_row + j + 387] = contraction_j3_i2 + value3_j3;
    }
  }
  for (let j_ir = 0; j_ir < 192; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const captured8_row2 = captured8 + j_ir * 64;
    for (let r_ir = 0; r_ir < 64; r_ir++) {
      const value_ir = f32[carry0 + r_ir + 4032]!;
      contraction_ir += value_ir * f32[captured8_row2 + r_ir]!;
      contraction_j1_ir += value_ir * f32[captured8_row2 + r_ir + 64]!;
      contraction_j2_ir += value_ir * f32[captured8_row2 + r_ir + 128]!;
      contraction_j3_ir += value_ir * f32[captured8_row2 + r_ir + 192]!;
    }
    const add_j1_ir = contraction_j1_ir + f32[captured9 + j_ir + 1]!;
    const add_j2_ir = contraction_j2_ir + f32[captured9 + j_ir + 2]!;
    const add_j3_ir = contraction_j3_ir + f32[captured9 + j_ir + 3]!;
    f32[add_at + j_ir + 12096] = contraction_ir + f32[captured9 + j_ir]!;
    f32[add_at + j_ir + 12097] = add_j1_ir;
    f32[add_at + j_ir + 12098] = add_j2_ir;
    f32[add_at + j_ir + 12099] = add_j3_ir;
  }
}

/**
 * sigmoid, seq2seq.ts:124
 * tanh, seq2seq.ts:124
 * sub, seq2seq.ts:124
 * add, seq2seq.ts:124
 * mul, seq2seq.ts:124
 */
function update(
  f32: Float32Array,
  add_at: number,
  add_at2: number,
  sigmoid_at: number,
  sigmoid_at2: number,
  carry0: number,
  sub_at: number,
  sub_at2: number,
  mul_at: number,
  mul_at2: number,
): void {
  for (let i = 0; i < 64; i++) {
    const add_at_row = add_at + i * 192;
    const add_at2_row = add_at2 + i * 192;
    const sigmoid_at_row = sigmoid_at + i * 64;
    const sigmoid_at2_row = sigmoid_at2 + i * 64;
    const carry0_row = carry0 + i * 64;
    const sub_at_row = sub_at + i * 64;
    const sub_at2_row = sub_at2 + i * 64;
    const mul_at_row = mul_at + i * 64;
    const mul_at2_row = mul_at2 + i * 64;
    for (let j = 0; j < 64; j++) {
      const sigmoid = 1 / (1 + Math.exp(-(f32[add_at_row + j]! + f32[add_at2_row + j]!)));
      f32[sigmoid_at_row + j] = sigmoid;
      const sigmoid2 = 1 / (1 + Math.exp(-(f32[add_at_row + j + 64]! + f32[add_at2_row + j + 64]!)));
      f32[sigmoid_at2_row + j] = sigmoid2;
      const add9 = f32[add_at_row + j + 128]! + sigmoid * f32[add_at2_row + j + 128]!;
      const tanh = Math.tanh(add9);
      const sub = f32[carry0_row + j]! - tanh;
      f32[sub_at_row + j] = sub;
      f32[carry0_row + j] = tanh + sigmoid2 * sub;
      f32[sub_at2_row + j] = 1 - tanh * tanh;
      f32[mul_at_row + j] = sigmoid2 * (1 - sigmoid2);
      f32[mul_at2_row + j] = sigmoid * (1 - sigmoid);
    }
  }
}

/**
 * concat, seq2seq.ts:125
 */
function concat4(f32: Float32Array, contraction_at: number, add_at: number, concat: number): void {
  for (let i = 0; i < 64; i++) {
    for (let j = 0; j < 2; j++) {
      const contraction_at_row = contraction_at + i * 64 + j * 64;
      const add_at_row = add_at + i * 64 + j * 64;
      const concat_row = concat + i * 128 + j * 64;
      for (let k = 0; k < 64; k++) {
        f32[concat_row + k] =
          j < 1
            ? j < 1
              ? f32[add_at_row + k]!
              : 0
            : j >= 1
              ? j >= 1
                ? f32[contraction_at_row + k - 64]!
                : 0
              : 0;
      }
    }
  }
}

/**
 * contraction, seq2seq.ts:125
 * add, seq2seq.ts:125
 */
function contraction_add5(
  f32: Float32Array,
  concat_at: number,
  captured10: number,
  captured11: number,
  add_at: number,
): void {
  const value2_jr = f32[captured11 + 36]!;
  for (let i = 0; i < 63; i += 3) {
    const add_at_row = add_at + i * 37;
    for (let j = 0; j < 36; j += 4) {
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
      const concat_at_row = concat_at + i * 128;
      const captured10_row = captured10 + j * 128;
      for (let r = 0; r < 128; r++) {
        const concat = f32[concat_at_row + r]!;
        const concat_i1 = f32[concat_at_row + r + 128]!;
        const concat_i2 = f32[concat_at_row + r + 256]!;
        const value = f32[captured10_row + r]!;
        const value_j1 = f32[captured10_row + r + 128]!;
        const value_j2 = f32[captured10_row + r + 256]!;
        const value_j3 = f32[captured10_row + r + 384]!;
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
      const value2 = f32[captured11 + j]!;
      const value2_j1 = f32[captured11 + j + 1]!;
      const value2_j2 = f32[captured11 + j + 2]!;
      const value2_j3 = f32[captured11 + j + 3]!;
      f32[add_at_row + j] = contraction + value2;
      f32[add_at_row + j + 37] = contraction_i1 + value2;
      f32[add_at_row + j + 74] = contraction_i2 + value2;
      f32[add_at_row + j + 1] = contraction_j1 + value2_j1;
      f32[add_at_row + j + 38] = contraction_j1_i1 + value2_j1;
      f32[add_at_row + j + 75] = contraction_j1_i2 + value2_j1;
      f32[add_at_row + j + 2] = contraction_j2 + value2_j2;
      f32[add_at_row + j + 39] = contraction_j2_i1 + value2_j2;
      f32[add_at_row + j + 76] = contraction_j2_i2 + value2_j2;
      f32[add_at_row + j + 3] = contraction_j3 + value2_j3;
      f32[add_at_row + j + 40] = contraction_j3_i1 + value2_j3;
      f32[add_at_row + j + 77] = contraction_j3_i2 + value2_j3;
    }
    let contraction_jr = 0;
    let contraction_jr_i1 = 0;
    let contraction_jr_i2 = 0;
    let contraction_jrRJrp1 = 0;
    let contraction_jrRJrp2 = 0;
    let contraction_jrRJrp3 = 0;
    let contraction_jr_i1RJrp1 = 0;
    let contraction_jr_i1RJrp2 = 0;
    let contraction_jr_i1RJrp3 = 0;
    let contraction_jr_i2RJrp1 = 0;
    let contraction_jr_i2RJrp2 = 0;
    let contraction_jr_i2RJrp3 = 0;
    const concat_at_row2 = concat_at + i * 128;
    for (let r_jr = 0; r_jr < 128; r_jr += 4) {
      const value_jr = f32[captured10 + r_jr + 4608]!;
      contraction_jr += f32[concat_at_row2 + r_jr]! * value_jr;
      contraction_jr_i1 += f32[concat_at_row2 + r_jr + 128]! * value_jr;
      contraction_jr_i2 += f32[concat_at_row2 + r_jr + 256]! * value_jr;
      const value_jrRJrp1 = f32[captured10 + r_jr + 4609]!;
      contraction_jrRJrp1 += f32[concat_at_row2 + r_jr + 1]! * value_jrRJrp1;
      contraction_jr_i1RJrp1 += f32[concat_at_row2 + r_jr + 129]! * value_jrRJrp1;
      contraction_jr_i2RJrp1 += f32[concat_at_row2 + r_jr + 257]! * value_jrRJrp1;
      const value_jrRJrp2 = f32[captured10 + r_jr + 4610]!;
      contraction_jrRJrp2 += f32[concat_at_row2 + r_jr + 2]! * value_jrRJrp2;
      contraction_jr_i1RJrp2 += f32[concat_at_row2 + r_jr + 130]! * value_jrRJrp2;
      contraction_jr_i2RJrp2 += f32[concat_at_row2 + r_jr + 258]! * value_jrRJrp2;
      const value_jrRJrp3 = f32[captured10 + r_jr + 4611]!;
      contraction_jrRJrp3 += f32[concat_at_row2 + r_jr + 3]! * value_jrRJrp3;
      contraction_jr_i1RJrp3 += f32[concat_at_row2 + r_jr + 131]! * value_jrRJrp3;
      contraction_jr_i2RJrp3 += f32[concat_at_row2 + r_jr + 259]! * value_jrRJrp3;
    }
    contraction_jr = contraction_jr + contraction_jrRJrp1 + (contraction_jrRJrp2 + contraction_jrRJrp3);
    contraction_jr_i1 =
      contraction_jr_i1 + contraction_jr_i1RJrp1 + (contraction_jr_i1RJrp2 + contraction_jr_i1RJrp3);
    contraction_jr_i2 =
      contraction_jr_i2 + contraction_jr_i2RJrp1 + (contraction_jr_i2RJrp2 + contraction_jr_i2RJrp3);
    f32[add_at + i * 37 + 36] = contraction_jr + value2_jr;
    f32[add_at + i * 37 + 73] = contraction_jr_i1 + value2_jr;
    f32[add_at + i * 37 + 110] = contraction_jr_i2 + value2_jr;
  }
  for (let j_ir = 0; j_ir < 36; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const captured10_row2 = captured10 + j_ir * 128;
    for (let r_ir = 0; r_ir < 128; r_ir++) {
      const concat_ir = f32[concat_at + r_ir + 8064]!;
      contraction_ir += concat_ir * f32[captured10_row2 + r_ir]!;
      contraction_j1_ir += concat_ir * f32[captured10_row2 + r_ir + 128]!;
      contraction_j2_ir += concat_ir * f32[captured10_row2 + r_ir + 256]!;
      contraction_j3_ir += concat_ir * f32[captured10_row2 + r_ir + 384]!;
    }
    const add_j1_ir = contraction_j1_ir + f32[captured11 + j_ir + 1]!;
    const add_j2_ir = contraction_j2_ir + f32[captured11 + j_ir + 2]!;
    const add_j3_ir = contraction_j3_ir + f32[captured11 + j_ir + 3]!;
    f32[add_at + j_ir + 2331] = contraction_ir + f32[captured11 + j_ir]!;
    f32[add_at + j_ir + 2332] = add_j1_ir;
    f32[add_at + j_ir + 2333] = add_j2_ir;
    f32[add_at + j_ir + 2334] = add_j3_ir;
  }
  let contraction_jr_ir = 0;
  let contraction_jr_irR_jrIrp1 = 0;
  let contraction_jr_irR_jrIrp2 = 0;
  let contraction_jr_irR_jrIrp3 = 0;
  for (let r_jr_ir = 0; r_jr_ir < 128; r_jr_ir += 4) {
    contraction_jr_ir += f32[concat_at + r_jr_ir + 8064]! * f32[captured10 + r_jr_ir + 4608]!;
    contraction_jr_irR_jrIrp1 += f32[concat_at + r_jr_ir + 8065]! * f32[captured10 + r_jr_ir + 4609]!;
    contraction_jr_irR_jrIrp2 += f32[concat_at + r_jr_ir + 8066]! * f32[captured10 + r_jr_ir + 4610]!;
    contraction_jr_irR_jrIrp3 += f32[concat_at + r_jr_ir + 8067]! * f32[captured10 + r_jr_ir + 4611]!;
  }
  contraction_jr_ir =
    contraction_jr_ir + contraction_jr_irR_jrIrp1 + (contraction_jr_irR_jrIrp2 + contraction_jr_irR_jrIrp3);
  f32[add_at + 2367] = contraction_jr_ir + f32[captured11 + 36]!;
}

/**
 * sum, seq2seq.ts:147
 * amax, seq2seq.ts:147
 * select, seq2seq.ts:147
 * exp, seq2seq.ts:147
 * div, seq2seq.ts:147
 * add, seq2seq.ts:147
 */
function sum_amax_add(
  f32: Float32Array,
  i32: Int32Array,
  target_at: number,
  scan: number,
  sum_at: number,
  select_at: number,
  exp_at: number,
  sum_at2: number,
  add_at: number,
): void {
  for (let i = 0; i < 10; i += 5) {
    const target_at_row = target_at + i;
    const sum_at_row = sum_at + i * 64;
    const select_at_row = select_at + i * 64;
    const sum_at2_row = sum_at2 + i * 64;
    for (let j = 0; j < 64; j++) {
      let sum = 0;
      let sum_i1 = 0;
      let sum_i2 = 0;
      let sum_i3 = 0;
      let sum_i4 = 0;
      let amax = -Infinity;
      let amax_i1 = -Infinity;
      let amax_i2 = -Infinity;
      let amax_i3 = -Infinity;
      let amax_i4 = -Infinity;
      const target = i32[target_at_row + j * 10]!;
      const target_i1 = i32[target_at_row + j * 10 + 1]!;
      const target_i2 = i32[target_at_row + j * 10 + 2]!;
      const target_i3 = i32[target_at_row + j * 10 + 3]!;
      const target_i4 = i32[target_at_row + j * 10 + 4]!;
      const scan_row = scan + i * 2368 + j * 37;
      for (let r = 0; r < 37; r++) {
        const project = f32[scan_row + r]!;
        const project_i1 = f32[scan_row + r + 2368]!;
        const project_i2 = f32[scan_row + r + 4736]!;
        const project_i3 = f32[scan_row + r + 7104]!;
        const project_i4 = f32[scan_row + r + 9472]!;
        sum += target === r ? project : 0;
        sum_i1 += target_i1 === r ? project_i1 : 0;
        sum_i2 += target_i2 === r ? project_i2 : 0;
        sum_i3 += target_i3 === r ? project_i3 : 0;
        sum_i4 += target_i4 === r ? project_i4 : 0;
        amax = Math.max(amax, project);
        amax_i1 = Math.max(amax_i1, project_i1);
        amax_i2 = Math.max(amax_i2, project_i2);
        amax_i3 = Math.max(amax_i3, project_i3);
        amax_i4 = Math.max(amax_i4, project_i4);
      }
      f32[sum_at_row + j] = sum;
      f32[sum_at_row + j + 64] = sum_i1;
      f32[sum_at_row + j + 128] = sum_i2;
      f32[sum_at_row + j + 192] = sum_i3;
      f32[sum_at_row + j + 256] = sum_i4;
      const select2 = Math.abs(amax) === Infinity ? 0 : amax;
      const select2_i1 = Math.abs(amax_i1) === Infinity ? 0 : amax_i1;
      const select2_i2 = Math.abs(amax_i2) === Infinity ? 0 : amax_i2;
      const select2_i3 = Math.abs(amax_i3) === Infinity ? 0 : amax_i3;
      const select2_i4 = Math.abs(amax_i4) === Infinity ? 0 : amax_i4;
      f32[select_at_row + j] = select2;
      f32[select_at_row + j + 64] = select2_i1;
      f32[select_at_row + j + 128] = select2_i2;
      f32[select_at_row + j + 192] = select2_i3;
      f32[select_at_row + j + 256] = select2_i4;
      let sum2 = 0;
      let sum2_i1 = 0;
      let sum2_i2 = 0;
      let sum2_i3 = 0;
      let sum2_i4 = 0;
      const scan_row2 = scan + i * 2368 + j * 37;
      const exp_at_row = exp_at + i * 2368 + j * 37;
      for (let s = 0; s < 37; s++) {
        const exp = Math.exp(f32[scan_row2 + s]! - select2);
        const exp_i1 = Math.exp(f32[scan_row2 + s + 2368]! - select2_i1);
        const exp_i2 = Math.exp(f32[scan_row2 + s + 4736]! - select2_i2);
        const exp_i3 = Math.exp(f32[scan_row2 + s + 7104]! - select2_i3);
        const exp_i4 = Math.exp(f32[scan_row2 + s + 9472]! - select2_i4);
        f32[exp_at_row + s] = exp;
        f32[exp_at_row + s + 2368] = exp_i1;
        f32[exp_at_row + s + 4736] = exp_i2;
        f32[exp_at_row + s + 7104] = exp_i3;
        f32[exp_at_row + s + 9472] = exp_i4;
        sum2 += exp;
        sum2_i1 += exp_i1;
        sum2_i2 += exp_i2;
        sum2_i3 += exp_i3;
        sum2_i4 += exp_i4;
      }
      const sum3 = Math.fround(sum2);
      const sum3_i1 = Math.fround(sum2_i1);
      const sum3_i2 = Math.fround(sum2_i2);
      const sum3_i3 = Math.fround(sum2_i3);
      const sum3_i4 = Math.fround(sum2_i4);
      f32[sum_at2_row + j] = sum3;
      f32[sum_at2_row + j + 64] = sum3_i1;
      f32[sum_at2_row + j + 128] = sum3_i2;
      f32[sum_at2_row + j + 192] = sum3_i3;
      f32[sum_at2_row + j + 256] = sum3_i4;
      const div = /* 0.0015625 */ 0.0015625000232830644 / sum3;
      const div_i1 = 0.0015625000232830644 / sum3_i1;
      const div_i2 = 0.0015625000232830644 / sum3_i2;
      const div_i3 = 0.0015625000232830644 / sum3_i3;
      const div_i4 = 0.0015625000232830644 / sum3_i4;
      const target2 = i32[target_at_row + j * 10]!;
      const target2_i1 = i32[target_at_row + j * 10 + 1]!;
      const target2_i2 = i32[target_at_row + j * 10 + 2]!;
      const target2_i3 = i32[target_at_row + j * 10 + 3]!;
      const target2_i4 = i32[target_at_row + j * 10 + 4]!;
      const exp_at_row2 = exp_at + i * 2368 + j * 37;
      const add_at_row = add_at + i * 2368 + j * 37;
      for (let t = 0; t < 37; t++) {
        const add = div * f32[exp_at_row2 + t]! + (target2 === t ? -0.0015625000232830644 : 0);
        const add_i1 =
          div_i1 * f32[exp_at_row2 + t + 2368]! + (target2_i1 === t ? -0.0015625000232830644 : 0);
        const add_i2 =
          div_i2 * f32[exp_at_row2 + t + 4736]! + (target2_i2 === t ? -0.0015625000232830644 : 0);
        const add_i3 =
          div_i3 * f32[exp_at_row2 + t + 7104]! + (target2_i3 === t ? -0.0015625000232830644 : 0);
        const add_i4 =
          div_i4 * f32[exp_at_row2 + t + 9472]! + (target2_i4 === t ? -0.0015625000232830644 : 0);
        f32[add_at_row + t] = add;
        f32[add_at_row + t + 2368] = add_i1;
        f32[add_at_row + t + 4736] = add_i2;
        f32[add_at_row + t + 7104] = add_i3;
        f32[add_at_row + t + 9472] = add_i4;
      }
    }
  }
}

/**
 * sum, seq2seq.ts:147
 * div, seq2seq.ts:147
 */
function sum_div(
  f32: Float32Array,
  sum_at: number,
  select_at: number,
  sum_at2: number,
  div_at: number,
): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 640; s += 4) {
    const sub = Math.log(f32[sum_at + s]!) + f32[select_at + s]! - f32[sum_at2 + s]!;
    sum += sub;
    const subSp1 = Math.log(f32[sum_at + s + 1]!) + f32[select_at + s + 1]! - f32[sum_at2 + s + 1]!;
    sumSp1 += subSp1;
    const subSp2 = Math.log(f32[sum_at + s + 2]!) + f32[select_at + s + 2]! - f32[sum_at2 + s + 2]!;
    sumSp2 += subSp2;
    const subSp3 = Math.log(f32[sum_at + s + 3]!) + f32[select_at + s + 3]! - f32[sum_at2 + s + 3]!;
    sumSp3 += subSp3;
  }
  sum = sum + sumSp1 + (sumSp2 + sumSp3);
  f32[div_at] = sum / 640;
}

/**
 * add, clipByGlobalNorm(adam)
 * toF32, clipByGlobalNorm(adam)
 */
function update2(
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
  const mul3 = (1 - -Math.cos(toF64 * 0.001953125 * 3.141592653589793)) * 0.5;
  f32[toF32_at2] = Math.fround((0 + mul3 * 0.005) / (1 - pow(0.9, add2)));
}

/**
 * contraction, seq2seq.ts:125
 */
function contraction6(f32: Float32Array, slice67: number, captured61: number, contraction_at: number): void {
  for (let i = 0; i < 63; i += 3) {
    const contraction_at_row = contraction_at + i * 128;
    for (let k = 0; k < 128; k += 4) {
      let contraction = 0;
      let contraction_i1 = 0;
      let contraction_i2 = 0;
      let contraction_k1 = 0;
      let contraction_k1_i1 = 0;
      let contraction_k1_i2 = 0;
      let contraction_k2 = 0;
      let contraction_k2_i1 = 0;
      let contraction_k2_i2 = 0;
      let contraction_k3 = 0;
      let contraction_k3_i1 = 0;
      let contraction_k3_i2 = 0;
      const slice67_row = slice67 + i * 37;
      const captured61_row = captured61 + k;
      for (let r = 0; r < 37; r++) {
        const value = f32[slice67_row + r]!;
        const value_i1 = f32[slice67_row + r + 37]!;
        const value_i2 = f32[slice67_row + r + 74]!;
        const value2 = f32[captured61_row + r * 128]!;
        const value2_k1 = f32[captured61_row + r * 128 + 1]!;
        const value2_k2 = f32[captured61_row + r * 128 + 2]!;
        const value2_k3 = f32[captured61_row + r * 128 + 3]!;
        contraction += value * value2;
        contraction_i1 += value_i1 * value2;
        contraction_i2 += value_i2 * value2;
        contraction_k1 += value * value2_k1;
        contraction_k1_i1 += value_i1 * value2_k1;
        contraction_k1_i2 += value_i2 * value2_k1;
        contraction_k2 += value * value2_k2;
        contraction_k2_i1 += value_i1 * value2_k2;
        contraction_k2_i2 += value_i2 * value2_k2;
        contraction_k3 += value * value2_k3;
        contraction_k3_i1 += value_i1 * value2_k3;
        contraction_k3_i2 += value_i2 * value2_k3;
      }
      f32[contraction_at_row + k] = contraction;
      f32[contraction_at_row + k + 128] = contraction_i1;
      f32[contraction_at_row + k + 256] = contraction_i2;
      f32[contraction_at_row + k + 1] = contraction_k1;
      f32[contraction_at_row + k + 129] = contraction_k1_i1;
      f32[contraction_at_row + k + 257] = contraction_k1_i2;
      f32[contraction_at_row + k + 2] = contraction_k2;
      f32[contraction_at_row + k + 130] = contraction_k2_i1;
      f32[contraction_at_row + k + 258] = contraction_k2_i2;
      f32[contraction_at_row + k + 3] = contraction_k3;
      f32[contraction_at_row + k + 131] = contraction_k3_i1;
      f32[contraction_at_row + k + 259] = contraction_k3_i2;
    }
  }
  for (let k_ir = 0; k_ir < 128; k_ir += 4) {
    let contraction_ir = 0;
    let contraction_k1_ir = 0;
    let contraction_k2_ir = 0;
    let contraction_k3_ir = 0;
    const captured61_row2 = captured61 + k_ir;
    for (let r_ir = 0; r_ir < 37; r_ir++) {
      const value_ir = f32[slice67 + r_ir + 2331]!;
      contraction_ir += value_ir * f32[captured61_row2 + r_ir * 128]!;
      contraction_k1_ir += value_ir * f32[captured61_row2 + r_ir * 128 + 1]!;
      contraction_k2_ir += value_ir * f32[captured61_row2 + r_ir * 128 + 2]!;
      contraction_k3_ir += value_ir * f32[captured61_row2 + r_ir * 128 + 3]!;
    }
    f32[contraction_at + k_ir + 8064] = contraction_ir;
    f32[contraction_at + k_ir + 8065] = contraction_k1_ir;
    f32[contraction_at + k_ir + 8066] = contraction_k2_ir;
    f32[contraction_at + k_ir + 8067] = contraction_k3_ir;
  }
}

/**
 * mul, seq2seq.ts:124
 */
function mul(
  f32: Float32Array,
  carry66: number,
  contraction_at: number,
  residual53: number,
  residual81: number,
  mul_at: number,
  residual46: number,
  residual89: number,
  mul_at2: number,
  residual57: number,
  residual86: number,
  mul_at3: number,
  residual51: number,
  mul_at4: number,
): void {
  for (let i = 0; i < 64; i++) {
    const carry66_row = carry66 + i * 64;
    const contraction_at_row = contraction_at + i * 128;
    const residual53_row = residual53 + i * 64;
    const residual81_row = residual81 + i * 64;
    const mul_at_row = mul_at + i * 64;
    const residual46_row = residual46 + i * 192;
    const residual89_row = residual89 + i * 64;
    const mul_at2_row = mul_at2 + i * 64;
    const residual57_row = residual57 + i * 64;
    const residual86_row = residual86 + i * 64;
    const mul_at3_row = mul_at3 + i * 64;
    const residual51_row = residual51 + i * 64;
    const mul_at4_row = mul_at4 + i * 64;
    for (let j = 0; j < 64; j++) {
      const add = f32[carry66_row + j]! + f32[contraction_at_row + j]!;
      const mul22 = (add - add * f32[residual53_row + j]!) * f32[residual81_row + j]!;
      f32[mul_at_row + j] = mul22;
      const mul4 = mul22 * f32[residual46_row + j + 128]! * f32[residual89_row + j]!;
      f32[mul_at2_row + j] = mul4;
      f32[mul_at3_row + j] = add * f32[residual57_row + j]! * f32[residual86_row + j]!;
      f32[mul_at4_row + j] = mul22 * f32[residual51_row + j]!;
    }
  }
}

/**
 * add, seq2seq.ts:124
 */
function add(f32: Float32Array, mul_at: number, mul_at2: number, mul_at3: number, add_at: number): void {
  for (let i = 0; i < 64; i++) {
    const mul_at_row = mul_at + i * 64;
    const mul_at2_row = mul_at2 + i * 64;
    const mul_at3_row = mul_at3 + i * 64;
    const add_at_row = add_at + i * 192;
    for (let j = 0; j < 192; j++) {
      const add2 =
        (j >= 128 ? (j >= 128 ? f32[mul_at_row + j - 128]! : 0) : 0) +
        (j >= 64 && j < 128 ? (j >= 64 && j < 128 ? f32[mul_at2_row + j - 64]! : 0) : 0);
      f32[add_at_row + j] = add2 + (j < 64 ? (j < 64 ? f32[mul_at3_row + j]! : 0) : 0);
    }
  }
}

/**
 * contraction, seq2seq.ts:124
 */
function contraction7(f32: Float32Array, add_at: number, captured34: number, contraction_at: number): void {
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
      const add_at_row = add_at + i * 192;
      const captured34_row = captured34 + j;
      for (let r = 0; r < 192; r++) {
        const add = f32[add_at_row + r]!;
        const add_i1 = f32[add_at_row + r + 192]!;
        const add_i2 = f32[add_at_row + r + 384]!;
        const value = f32[captured34_row + r * 80]!;
        const value_j1 = f32[captured34_row + r * 80 + 1]!;
        const value_j2 = f32[captured34_row + r * 80 + 2]!;
        const value_j3 = f32[captured34_row + r * 80 + 3]!;
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
    const captured34_row2 = captured34 + j_ir;
    for (let r_ir = 0; r_ir < 192; r_ir++) {
      const add_ir = f32[add_at + r_ir + 12096]!;
      contraction_ir += add_ir * f32[captured34_row2 + r_ir * 80]!;
      contraction_j1_ir += add_ir * f32[captured34_row2 + r_ir * 80 + 1]!;
      contraction_j2_ir += add_ir * f32[captured34_row2 + r_ir * 80 + 2]!;
      contraction_j3_ir += add_ir * f32[captured34_row2 + r_ir * 80 + 3]!;
    }
    f32[contraction_at + j_ir + 5040] = contraction_ir;
    f32[contraction_at + j_ir + 5041] = contraction_j1_ir;
    f32[contraction_at + j_ir + 5042] = contraction_j2_ir;
    f32[contraction_at + j_ir + 5043] = contraction_j3_ir;
  }
}

/**
 * add, seq2seq.ts:124
 */
function add2(f32: Float32Array, contraction_at: number, contraction_at2: number, add_at: number): void {
  for (let i = 0; i < 64; i++) {
    const contraction_at_row = contraction_at + i * 128;
    const contraction_at2_row = contraction_at2 + i * 80;
    const add_at_row = add_at + i * 64;
    for (let j = 0; j < 64; j++) {
      const add = f32[contraction_at_row + j + 64]! + f32[contraction_at2_row + j + 16]!;
      f32[add_at_row + j] = add;
    }
  }
}

/**
 * contraction, seq2seq.ts:122
 * div, seq2seq.ts:92
 */
function contraction_div(
  f32: Float32Array,
  add_at: number,
  captured28: number,
  residual24: number,
  div_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    const value2 = f32[residual24 + i]!;
    const div_at_row = div_at + i * 22;
    for (let j = 0; j < 20; j += 4) {
      let contraction = 0;
      let contraction_j1 = 0;
      let contraction_j2 = 0;
      let contraction_j3 = 0;
      const add_at_row = add_at + i * 64;
      const captured28_row = captured28 + i * 1408 + j * 64;
      for (let r = 0; r < 64; r++) {
        const add = f32[add_at_row + r]!;
        contraction += add * f32[captured28_row + r]!;
        contraction_j1 += add * f32[captured28_row + r + 64]!;
        contraction_j2 += add * f32[captured28_row + r + 128]!;
        contraction_j3 += add * f32[captured28_row + r + 192]!;
      }
      f32[div_at_row + j] = contraction / value2;
      f32[div_at_row + j + 1] = contraction_j1 / value2;
      f32[div_at_row + j + 2] = contraction_j2 / value2;
      f32[div_at_row + j + 3] = contraction_j3 / value2;
    }
    let contraction_jr = 0;
    let contraction_jr_j1 = 0;
    let contraction_jrRJrp1 = 0;
    let contraction_jrRJrp2 = 0;
    let contraction_jrRJrp3 = 0;
    let contraction_jr_j1RJrp1 = 0;
    let contraction_jr_j1RJrp2 = 0;
    let contraction_jr_j1RJrp3 = 0;
    const add_at_row2 = add_at + i * 64;
    const captured28_row2 = captured28 + i * 1408;
    for (let r_jr = 0; r_jr < 64; r_jr += 4) {
      const add_jr = f32[add_at_row2 + r_jr]!;
      contraction_jr += add_jr * f32[captured28_row2 + r_jr + 1280]!;
      contraction_jr_j1 += add_jr * f32[captured28_row2 + r_jr + 1344]!;
      const add_jrRJrp1 = f32[add_at_row2 + r_jr + 1]!;
      contraction_jrRJrp1 += add_jrRJrp1 * f32[captured28_row2 + r_jr + 1281]!;
      contraction_jr_j1RJrp1 += add_jrRJrp1 * f32[captured28_row2 + r_jr + 1345]!;
      const add_jrRJrp2 = f32[add_at_row2 + r_jr + 2]!;
      contraction_jrRJrp2 += add_jrRJrp2 * f32[captured28_row2 + r_jr + 1282]!;
      contraction_jr_j1RJrp2 += add_jrRJrp2 * f32[captured28_row2 + r_jr + 1346]!;
      const add_jrRJrp3 = f32[add_at_row2 + r_jr + 3]!;
      contraction_jrRJrp3 += add_jrRJrp3 * f32[captured28_row2 + r_jr + 1283]!;
      contraction_jr_j1RJrp3 += add_jrRJrp3 * f32[captured28_row2 + r_jr + 1347]!;
    }
    contraction_jr = contraction_jr + contraction_jrRJrp1 + (contraction_jrRJrp2 + contraction_jrRJrp3);
    contraction_jr_j1 =
      contraction_jr_j1 + contraction_jr_j1RJrp1 + (contraction_jr_j1RJrp2 + contraction_jr_j1RJrp3);
    const value2_jr = f32[residual24 + i]!;
    f32[div_at + i * 22 + 20] = contraction_jr / value2_jr;
    f32[div_at + i * 22 + 21] = contraction_jr_j1 / value2_jr;
  }
}

/**
 * sum, seq2seq.ts:92
 * select, seq2seq.ts:92
 */
function sum_select(
  f32: Float32Array,
  u8: Uint8Array,
  div_at: number,
  residual27: number,
  captured14: number,
  residual23: number,
  select_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    let sum = 0;
    let sumRp1 = 0;
    let sumRp2 = 0;
    let sumRp3 = 0;
    const div_at_row = div_at + i * 22;
    const residual27_row = residual27 + i * 22;
    for (let r = 0; r < 20; r += 4) {
      sum += -(f32[div_at_row + r]! * f32[residual27_row + r]!);
      sumRp1 += -(f32[div_at_row + r + 1]! * f32[residual27_row + r + 1]!);
      sumRp2 += -(f32[div_at_row + r + 2]! * f32[residual27_row + r + 2]!);
      sumRp3 += -(f32[div_at_row + r + 3]! * f32[residual27_row + r + 3]!);
    }
    const div_at_row2 = div_at + i * 22;
    const residual27_row2 = residual27 + i * 22;
    for (let r_rr = 20; r_rr < 22; r_rr++) {
      sum += -(f32[div_at_row2 + r_rr]! * f32[residual27_row2 + r_rr]!);
    }
    sum = sum + sumRp1 + (sumRp2 + sumRp3);
    const captured14_row = captured14 + i * 22;
    const div_at_row3 = div_at + i * 22;
    const residual23_row = residual23 + i * 22;
    const select_at_row = select_at + i * 22;
    for (let s = 0; s < 22; s++) {
      const select =
        u8[captured14_row + s]! !== 0 ? (f32[div_at_row3 + s]! + sum) * f32[residual23_row + s]! : 0;
      f32[select_at_row + s] = select;
    }
  }
}

/**
 * contraction, seq2seq.ts:79
 * add
 */
function contraction_update(
  f32: Float32Array,
  select_at: number,
  captured11: number,
  contraction_at: number,
  sum3: number,
  residual135: number,
): void {
  for (let j = 0; j < 1408; j++) {
    const select = f32[select_at + j]!;
    const contraction_at_row = contraction_at + j * 32;
    const sum3_row = sum3 + j * 32;
    const residual135_row = residual135 + j * 32;
    for (let k = 0; k < 32; k++) {
      let contraction = 0;
      contraction += select * f32[captured11 + k]!;
      f32[contraction_at_row + k] = contraction;
      f32[sum3_row + k] = f32[sum3_row + k]! + contraction * f32[residual135_row + k]!;
    }
  }
}

/**
 * sum, seq2seq.ts:79
 */
function sum(f32: Float32Array, contraction_at: number, residual135: number, sum_at: number): void {
  for (let i = 0; i < 64; i++) {
    const sum_at_row = sum_at + i * 32;
    for (let j = 0; j < 32; j += 4) {
      let sum2 = 0;
      let sum_j1 = 0;
      let sum_j2 = 0;
      let sum_j3 = 0;
      const contraction_at_row = contraction_at + i * 704 + j;
      const residual135_row = residual135 + i * 704 + j;
      for (let r = 0; r < 22; r++) {
        const mul = f32[contraction_at_row + r * 32]! * f32[residual135_row + r * 32]!;
        const mul_j1 = f32[contraction_at_row + r * 32 + 1]! * f32[residual135_row + r * 32 + 1]!;
        const mul_j2 = f32[contraction_at_row + r * 32 + 2]! * f32[residual135_row + r * 32 + 2]!;
        const mul_j3 = f32[contraction_at_row + r * 32 + 3]! * f32[residual135_row + r * 32 + 3]!;
        sum2 += mul;
        sum_j1 += mul_j1;
        sum_j2 += mul_j2;
        sum_j3 += mul_j3;
      }
      f32[sum_at_row + j] = sum2;
      f32[sum_at_row + j + 1] = sum_j1;
      f32[sum_at_row + j + 2] = sum_j2;
      f32[sum_at_row + j + 3] = sum_j3;
    }
  }
}

/**
 * contraction, seq2seq.ts:80
 */
function contraction8(f32: Float32Array, sum_at: number, captured3: number, contraction_at: number): void {
  for (let i = 0; i < 63; i += 3) {
    const contraction_at_row = contraction_at + i * 64;
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
      const sum_at_row = sum_at + i * 32;
      const captured3_row = captured3 + j;
      for (let r = 0; r < 32; r++) {
        const sum = f32[sum_at_row + r]!;
        const sum_i1 = f32[sum_at_row + r + 32]!;
        const sum_i2 = f32[sum_at_row + r + 64]!;
        const value = f32[captured3_row + r * 64]!;
        const value_j1 = f32[captured3_row + r * 64 + 1]!;
        const value_j2 = f32[captured3_row + r * 64 + 2]!;
        const value_j3 = f32[captured3_row + r * 64 + 3]!;
        contraction += sum * value;
        contraction_i1 += sum_i1 * value;
        contraction_i2 += sum_i2 * value;
        contraction_j1 += sum * value_j1;
        contraction_j1_i1 += sum_i1 * value_j1;
        contraction_j1_i2 += sum_i2 * value_j1;
        contraction_j2 += sum * value_j2;
        contraction_j2_i1 += sum_i1 * value_j2;
        contraction_j2_i2 += sum_i2 * value_j2;
        contraction_j3 += sum * value_j3;
        contraction_j3_i1 += sum_i1 * value_j3;
        contraction_j3_i2 += sum_i2 * value_j3;
      }
      f32[contraction_at_row + j] = contraction;
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
    const captured3_row2 = captured3 + j_ir;
    for (let r_ir = 0; r_ir < 32; r_ir++) {
      const sum_ir = f32[sum_at + r_ir + 2016]!;
      contraction_ir += sum_ir * f32[captured3_row2 + r_ir * 64]!;
      contraction_j1_ir += sum_ir * f32[captured3_row2 + r_ir * 64 + 1]!;
      contraction_j2_ir += sum_ir * f32[captured3_row2 + r_ir * 64 + 2]!;
      contraction_j3_ir += sum_ir * f32[captured3_row2 + r_ir * 64 + 3]!;
    }
    f32[contraction_at + j_ir + 4032] = contraction_ir;
    f32[contraction_at + j_ir + 4033] = contraction_j1_ir;
    f32[contraction_at + j_ir + 4034] = contraction_j2_ir;
    f32[contraction_at + j_ir + 4035] = contraction_j3_ir;
  }
}

/**
 * contraction, seq2seq.ts:124
 * add, seq2seq.ts:67
 */
function contraction_update2(
  f32: Float32Array,
  add_at: number,
  captured42: number,
  carry66: number,
  contraction_at: number,
  residual53: number,
  contraction_at2: number,
): void {
  for (let i = 0; i < 63; i += 3) {
    const carry66_row = carry66 + i * 64;
    const contraction_at_row = contraction_at + i * 128;
    const residual53_row = residual53 + i * 64;
    const contraction_at2_row = contraction_at2 + i * 64;
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
      const add_at_row = add_at + i * 192;
      const captured42_row = captured42 + j;
      for (let r = 0; r < 192; r++) {
        const add = f32[add_at_row + r]!;
        const add_i1 = f32[add_at_row + r + 192]!;
        const add_i2 = f32[add_at_row + r + 384]!;
        const value = f32[captured42_row + r * 64]!;
        const value_j1 = f32[captured42_row + r * 64 + 1]!;
        const value_j2 = f32[captured42_row + r * 64 + 2]!;
        const value_j3 = f32[captured42_row + r * 64 + 3]!;
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
      const add2_i1 = f32[carry66_row + j + 64]! + f32[contraction_at_row + j + 128]!;
      const add2_i2 = f32[carry66_row + j + 128]! + f32[contraction_at_row + j + 256]!;
      const add2_j1_i1 = f32[carry66_row + j + 65]! + f32[contraction_at_row + j + 129]!;
      const add2_j1_i2 = f32[carry66_row + j + 129]! + f32[contraction_at_row + j + 257]!;
      const add2_j2_i1 = f32[carry66_row + j + 66]! + f32[contraction_at_row + j + 130]!;
      const add2_j2_i2 = f32[carry66_row + j + 130]! + f32[contraction_at_row + j + 258]!;
      const add2_j3_i1 = f32[carry66_row + j + 67]! + f32[contraction_at_row + j + 131]!;
      const add2_j3_i2 = f32[carry66_row + j + 131]! + f32[contraction_at_row + j + 259]!;
      const mul = (f32[carry66_row + j]! + f32[contraction_at_row + j]!) * f32[residual53_row + j]!;
      const mul_j1 =
        (f32[carry66_row + j + 1]! + f32[contraction_at_row + j + 1]!) * f32[residual53_row + j + 1]!;
      const mul_j2 =
        (f32[carry66_row + j + 2]! + f32[contraction_at_row + j + 2]!) * f32[residual53_row + j + 2]!;
      const mul_j3 =
        (f32[carry66_row + j + 3]! + f32[contraction_at_row + j + 3]!) * f32[residual53_row + j + 3]!;
      const add3_j1_i1 = add2_j1_i1 * f32[residual53_row + j + 65]! + contraction_j1_i1;
      const add3_j1_i2 = add2_j1_i2 * f32[residual53_row + j + 129]! + contraction_j1_i2;
      const add3_j2_i1 = add2_j2_i1 * f32[residual53_row + j + 66]! + contraction_j2_i1;
      const add3_j2_i2 = add2_j2_i2 * f32[residual53_row + j + 130]! + contraction_j2_i2;
      const add3_j3_i1 = add2_j3_i1 * f32[residual53_row + j + 67]! + contraction_j3_i1;
      const add3_j3_i2 = add2_j3_i2 * f32[residual53_row + j + 131]! + contraction_j3_i2;
      const add4_i1 =
        add2_i1 * f32[residual53_row + j + 64]! + contraction_i1 + f32[contraction_at2_row + j + 64]!;
      const add4_i2 =
        add2_i2 * f32[residual53_row + j + 128]! + contraction_i2 + f32[contraction_at2_row + j + 128]!;
      const add4_j1 = mul_j1 + contraction_j1 + f32[contraction_at2_row + j + 1]!;
      const add4_j1_i1 = add3_j1_i1 + f32[contraction_at2_row + j + 65]!;
      const add4_j1_i2 = add3_j1_i2 + f32[contraction_at2_row + j + 129]!;
      const add4_j2 = mul_j2 + contraction_j2 + f32[contraction_at2_row + j + 2]!;
      const add4_j2_i1 = add3_j2_i1 + f32[contraction_at2_row + j + 66]!;
      const add4_j2_i2 = add3_j2_i2 + f32[contraction_at2_row + j + 130]!;
      const add4_j3 = mul_j3 + contraction_j3 + f32[contraction_at2_row + j + 3]!;
      const add4_j3_i1 = add3_j3_i1 + f32[contraction_at2_row + j + 67]!;
      const add4_j3_i2 = add3_j3_i2 + f32[contraction_at2_row + j + 131]!;
      f32[carry66_row + j] = mul + contraction + f32[contraction_at2_row + j]!;
      f32[carry66_row + j + 64] = add4_i1;
      f32[carry66_row + j + 128] = add4_i2;
      f32[carry66_row + j + 1] = add4_j1;
      f32[carry66_row + j + 65] = add4_j1_i1;
      f32[carry66_row + j + 129] = add4_j1_i2;
      f32[carry66_row + j + 2] = add4_j2;
      f32[carry66_row + j + 66] = add4_j2_i1;
      f32[carry66_row + j + 130] = add4_j2_i2;
      f32[carry66_row + j + 3] = add4_j3;
      f32[carry66_row + j + 67] = add4_j3_i1;
      f32[carry66_row + j + 131] = add4_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 64; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const captured42_row2 = captured42 + j_ir;
    for (let r_ir = 0; r_ir < 192; r_ir++) {
      const add_ir = f32[add_at + r_ir + 12096]!;
      contraction_ir += add_ir * f32[captured42_row2 + r_ir * 64]!;
      contraction_j1_ir += add_ir * f32[captured42_row2 + r_ir * 64 + 1]!;
      contraction_j2_ir += add_ir * f32[captured42_row2 + r_ir * 64 + 2]!;
      contraction_j3_ir += add_ir * f32[captured42_row2 + r_ir * 64 + 3]!;
    }
    const add2_ir = f32[carry66 + j_ir + 4032]! + f32[contraction_at + j_ir + 8064]!;
    const add2_j1_ir = f32[carry66 + j_ir + 4033]! + f32[contraction_at + j_ir + 8065]!;
    const add2_j2_ir = f32[carry66 + j_ir + 4034]! + f32[contraction_at + j_ir + 8066]!;
    const add2_j3_ir = f32[carry66 + j_ir + 4035]! + f32[contraction_at + j_ir + 8067]!;
    const add3_j1_ir = add2_j1_ir * f32[residual53 + j_ir + 4033]! + contraction_j1_ir;
    const add3_j2_ir = add2_j2_ir * f32[residual53 + j_ir + 4034]! + contraction_j2_ir;
    const add3_j3_ir = add2_j3_ir * f32[residual53 + j_ir + 4035]! + contraction_j3_ir;
    const add4_ir =
      add2_ir * f32[residual53 + j_ir + 4032]! + contraction_ir + f32[contraction_at2 + j_ir + 4032]!;
    const add4_j1_ir = add3_j1_ir + f32[contraction_at2 + j_ir + 4033]!;
    const add4_j2_ir = add3_j2_ir + f32[contraction_at2 + j_ir + 4034]!;
    const add4_j3_ir = add3_j3_ir + f32[contraction_at2 + j_ir + 4035]!;
    f32[carry66 + j_ir + 4032] = add4_ir;
    f32[carry66 + j_ir + 4033] = add4_j1_ir;
    f32[carry66 + j_ir + 4034] = add4_j2_ir;
    f32[carry66 + j_ir + 4035] = add4_j3_ir;
  }
}

/**
 * scatterAdd, seq2seq.ts:123
 */
function scatterAdd(
  f32: Float32Array,
  i32: Int32Array,
  scatterAdd2: number,
  residual1: number,
  contraction_at: number,
): void {
  for (let z1 = 0; z1 < 592; z1++) {
    f32[scatterAdd2 + z1] = 0;
  }
  for (let i0 = 0; i0 < 64; i0++) {
    const value = i32[residual1 + i0]!;
    const contraction_at_row = contraction_at + i0 * 80;
    for (let i1 = 0; i1 < 16; i1++) {
      const value2 = Math.max(Math.min(value, 36), 0);
      f32[scatterAdd2 + value2 * 16 + i1]! += f32[contraction_at_row + i1]!;
    }
  }
}

/**
 * add
 */
function update3(f32: Float32Array, sum7: number, scatterAdd_at: number, n: number): void {
  for (let i = 0; i < n; i++) {
    f32[sum7 + i] = f32[sum7 + i]! + f32[scatterAdd_at + i]!;
  }
}

/**
 * contraction, seq2seq.ts:135
 */
function contraction9(f32: Float32Array, scan: number, scan2: number, contraction_at: number): void {
  for (let i = 0; i < 30; i += 3) {
    const contraction_at_row = contraction_at + i * 64;
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
      const scan_row = scan + i;
      const scan2_row = scan2 + j;
      for (let s = 0; s < 640; s++) {
        const project = f32[scan_row + s * 32]!;
        const project_i1 = f32[scan_row + s * 32 + 1]!;
        const project_i2 = f32[scan_row + s * 32 + 2]!;
        const project2 = f32[scan2_row + s * 64]!;
        const project2_j1 = f32[scan2_row + s * 64 + 1]!;
        const project2_j2 = f32[scan2_row + s * 64 + 2]!;
        const project2_j3 = f32[scan2_row + s * 64 + 3]!;
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
    let contraction_ir_i1 = 0;
    let contraction_j1_ir = 0;
    let contraction_j1_ir_i1 = 0;
    let contraction_j2_ir = 0;
    let contraction_j2_ir_i1 = 0;
    let contraction_j3_ir = 0;
    let contraction_j3_ir_i1 = 0;
    const scan2_row2 = scan2 + j_ir;
    for (let s_ir = 0; s_ir < 640; s_ir++) {
      const project_ir = f32[scan + s_ir * 32 + 30]!;
      const project_ir_i1 = f32[scan + s_ir * 32 + 31]!;
      const project2_ir = f32[scan2_row2 + s_ir * 64]!;
      const project2_j1_ir = f32[scan2_row2 + s_ir * 64 + 1]!;
      const project2_j2_ir = f32[scan2_row2 + s_ir * 64 + 2]!;
      const project2_j3_ir = f32[scan2_row2 + s_ir * 64 + 3]!;
      contraction_ir += project_ir * project2_ir;
      contraction_ir_i1 += project_ir_i1 * project2_ir;
      contraction_j1_ir += project_ir * project2_j1_ir;
      contraction_j1_ir_i1 += project_ir_i1 * project2_j1_ir;
      contraction_j2_ir += project_ir * project2_j2_ir;
      contraction_j2_ir_i1 += project_ir_i1 * project2_j2_ir;
      contraction_j3_ir += project_ir * project2_j3_ir;
      contraction_j3_ir_i1 += project_ir_i1 * project2_j3_ir;
    }
    f32[contraction_at + j_ir + 1920] = contraction_ir;
    f32[contraction_at + j_ir + 1984] = contraction_ir_i1;
    f32[contraction_at + j_ir + 1921] = contraction_j1_ir;
    f32[contraction_at + j_ir + 1985] = contraction_j1_ir_i1;
    f32[contraction_at + j_ir + 1922] = contraction_j2_ir;
    f32[contraction_at + j_ir + 1986] = contraction_j2_ir_i1;
    f32[contraction_at + j_ir + 1923] = contraction_j3_ir;
    f32[contraction_at + j_ir + 1987] = contraction_j3_ir_i1;
  }
}

/**
 * contraction, seq2seq.ts:135
 */
function contraction10(f32: Float32Array, scan: number, scan2: number, contraction_at: number): void {
  for (let i = 0; i < 32; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const scan2_row = scan2 + i;
    for (let t = 0; t < 14080; t++) {
      const project = f32[scan + t]!;
      contraction += project * f32[scan2_row + t * 32]!;
      contraction_i1 += project * f32[scan2_row + t * 32 + 1]!;
      contraction_i2 += project * f32[scan2_row + t * 32 + 2]!;
      contraction_i3 += project * f32[scan2_row + t * 32 + 3]!;
    }
    f32[contraction_at + i] = contraction;
    f32[contraction_at + i + 1] = contraction_i1;
    f32[contraction_at + i + 2] = contraction_i2;
    f32[contraction_at + i + 3] = contraction_i3;
  }
}

/**
 * contraction, seq2seq.ts:135
 */
function contraction11(f32: Float32Array, scan: number, scan2: number, contraction_at: number): void {
  for (let i = 0; i < 64; i++) {
    const contraction_at_row2 = contraction_at + i * 1408;
    for (let j = 0; j < 63; j += 3) {
      const contraction_at_row = contraction_at + i * 1408 + j * 22;
      for (let k = 0; k < 20; k += 4) {
        let contraction = 0;
        let contraction_j1 = 0;
        let contraction_j2 = 0;
        let contraction_k1 = 0;
        let contraction_k1_j1 = 0;
        let contraction_k1_j2 = 0;
        let contraction_k2 = 0;
        let contraction_k2_j1 = 0;
        let contraction_k2_j2 = 0;
        let contraction_k3 = 0;
        let contraction_k3_j1 = 0;
        let contraction_k3_j2 = 0;
        const scan_row = scan + i * 64 + j;
        const scan2_row = scan2 + i * 22 + k;
        for (let r = 0; r < 10; r++) {
          const project = f32[scan_row + r * 4096]!;
          const project_j1 = f32[scan_row + r * 4096 + 1]!;
          const project_j2 = f32[scan_row + r * 4096 + 2]!;
          const project2 = f32[scan2_row + r * 1408]!;
          const project2_k1 = f32[scan2_row + r * 1408 + 1]!;
          const project2_k2 = f32[scan2_row + r * 1408 + 2]!;
          const project2_k3 = f32[scan2_row + r * 1408 + 3]!;
          contraction += project * project2;
          contraction_j1 += project_j1 * project2;
          contraction_j2 += project_j2 * project2;
          contraction_k1 += project * project2_k1;
          contraction_k1_j1 += project_j1 * project2_k1;
          contraction_k1_j2 += project_j2 * project2_k1;
          contraction_k2 += project * project2_k2;
          contraction_k2_j1 += project_j1 * project2_k2;
          contraction_k2_j2 += project_j2 * project2_k2;
          contraction_k3 += project * project2_k3;
          contraction_k3_j1 += project_j1 * project2_k3;
          contraction_k3_j2 += project_j2 * project2_k3;
        }
        f32[contraction_at_row + k] = contraction;
        f32[contraction_at_row + k + 22] = contraction_j1;
        f32[contraction_at_row + k + 44] = contraction_j2;
        f32[contraction_at_row + k + 1] = contraction_k1;
        f32[contraction_at_row + k + 23] = contraction_k1_j1;
        f32[contraction_at_row + k + 45] = contraction_k1_j2;
        f32[contraction_at_row + k + 2] = contraction_k2;
        f32[contraction_at_row + k + 24] = contraction_k2_j1;
        f32[contraction_at_row + k + 46] = contraction_k2_j2;
        f32[contraction_at_row + k + 3] = contraction_k3;
        f32[contraction_at_row + k + 25] = contraction_k3_j1;
        f32[contraction_at_row + k + 47] = contraction_k3_j2;
      }
      let contraction_kr = 0;
      let contraction_kr_j1 = 0;
      let contraction_kr_j2 = 0;
      let contraction_kr_k1 = 0;
      let contraction_kr_k1_j1 = 0;
      let contraction_kr_k1_j2 = 0;
      const scan_row2 = scan + i * 64 + j;
      const scan2_row2 = scan2 + i * 22;
      for (let r_kr = 0; r_kr < 10; r_kr++) {
        const project_kr = f32[scan_row2 + r_kr * 4096]!;
        const project_kr_j1 = f32[scan_row2 + r_kr * 4096 + 1]!;
        const project_kr_j2 = f32[scan_row2 + r_kr * 4096 + 2]!;
        const project2_kr = f32[scan2_row2 + r_kr * 1408 + 20]!;
        const project2_kr_k1 = f32[scan2_row2 + r_kr * 1408 + 21]!;
        contraction_kr += project_kr * project2_kr;
        contraction_kr_j1 += project_kr_j1 * project2_kr;
        contraction_kr_j2 += project_kr_j2 * project2_kr;
        contraction_kr_k1 += project_kr * project2_kr_k1;
        contraction_kr_k1_j1 += project_kr_j1 * project2_kr_k1;
        contraction_kr_k1_j2 += project_kr_j2 * project2_kr_k1;
      }
      f32[contraction_at_row2 + j * 22 + 20] = contraction_kr;
      f32[contraction_at_row2 + j * 22 + 42] = contraction_kr_j1;
      f32[contraction_at_row2 + j * 22 + 64] = contraction_kr_j2;
      f32[contraction_at_row2 + j * 22 + 21] = contraction_kr_k1;
      f32[contraction_at_row2 + j * 22 + 43] = contraction_kr_k1_j1;
      f32[contraction_at_row2 + j * 22 + 65] = contraction_kr_k1_j2;
    }
    const contraction_at_row3 = contraction_at + i * 1408;
    for (let k_jr = 0; k_jr < 20; k_jr += 4) {
      let contraction_jr = 0;
      let contraction_k1_jr = 0;
      let contraction_k2_jr = 0;
      let contraction_k3_jr = 0;
      const scan_row3 = scan + i * 64;
      const scan2_row3 = scan2 + i * 22 + k_jr;
      for (let r_jr = 0; r_jr < 10; r_jr++) {
        const project_jr = f32[scan_row3 + r_jr * 4096 + 63]!;
        contraction_jr += project_jr * f32[scan2_row3 + r_jr * 1408]!;
        contraction_k1_jr += project_jr * f32[scan2_row3 + r_jr * 1408 + 1]!;
        contraction_k2_jr += project_jr * f32[scan2_row3 + r_jr * 1408 + 2]!;
        contraction_k3_jr += project_jr * f32[scan2_row3 + r_jr * 1408 + 3]!;
      }
      f32[contraction_at_row3 + k_jr + 1386] = contraction_jr;
      f32[contraction_at_row3 + k_jr + 1387] = contraction_k1_jr;
      f32[contraction_at_row3 + k_jr + 1388] = contraction_k2_jr;
      f32[contraction_at_row3 + k_jr + 1389] = contraction_k3_jr;
    }
    let contraction_kr_jr = 0;
    let contraction_kr_k1_jr = 0;
    let contraction_kr_jrR_krJrp1 = 0;
    let contraction_kr_jrR_krJrp2 = 0;
    let contraction_kr_jrR_krJrp3 = 0;
    let contraction_kr_k1_jrR_krJrp1 = 0;
    let contraction_kr_k1_jrR_krJrp2 = 0;
    let contraction_kr_k1_jrR_krJrp3 = 0;
    const scan_row4 = scan + i * 64;
    const scan2_row4 = scan2 + i * 22;
    for (let r_kr_jr = 0; r_kr_jr < 8; r_kr_jr += 4) {
      const project_kr_jr = f32[scan_row4 + r_kr_jr * 4096 + 63]!;
      contraction_kr_jr += project_kr_jr * f32[scan2_row4 + r_kr_jr * 1408 + 20]!;
      contraction_kr_k1_jr += project_kr_jr * f32[scan2_row4 + r_kr_jr * 1408 + 21]!;
      const project_kr_jrR_krJrp1 = f32[scan_row4 + r_kr_jr * 4096 + 4159]!;
      contraction_kr_jrR_krJrp1 += project_kr_jrR_krJrp1 * f32[scan2_row4 + r_kr_jr * 1408 + 1428]!;
      contraction_kr_k1_jrR_krJrp1 += project_kr_jrR_krJrp1 * f32[scan2_row4 + r_kr_jr * 1408 + 1429]!;
      const project_kr_jrR_krJrp2 = f32[scan_row4 + r_kr_jr * 4096 + 8255]!;
      contraction_kr_jrR_krJrp2 += project_kr_jrR_krJrp2 * f32[scan2_row4 + r_kr_jr * 1408 + 2836]!;
      contraction_kr_k1_jrR_krJrp2 += project_kr_jrR_krJrp2 * f32[scan2_row4 + r_kr_jr * 1408 + 2837]!;
      const project_kr_jrR_krJrp3 = f32[scan_row4 + r_kr_jr * 4096 + 12351]!;
      contraction_kr_jrR_krJrp3 += project_kr_jrR_krJrp3 * f32[scan2_row4 + r_kr_jr * 1408 + 4244]!;
      contraction_kr_k1_jrR_krJrp3 += project_kr_jrR_krJrp3 * f32[scan2_row4 + r_kr_jr * 1408 + 4245]!;
    }
    const scan_row5 = scan + i * 64;
    const scan2_row5 = scan2 + i * 22;
    for (let r_kr_jrR_krJrr = 8; r_kr_jrR_krJrr < 10; r_kr_jrR_krJrr++) {
      const project_kr_jrR_krJrr = f32[scan_row5 + r_kr_jrR_krJrr * 4096 + 63]!;
      contraction_kr_jr += project_kr_jrR_krJrr * f32[scan2_row5 + r_kr_jrR_krJrr * 1408 + 20]!;
      contraction_kr_k1_jr += project_kr_jrR_krJrr * f32[scan2_row5 + r_kr_jrR_krJrr * 1408 + 21]!;
    }
    contraction_kr_jr =
      contraction_kr_jr + contraction_kr_jrR_krJrp1 + (contraction_kr_jrR_krJrp2 + contraction_kr_jrR_krJrp3);
    contraction_kr_k1_jr =
      contraction_kr_k1_jr +
      contraction_kr_k1_jrR_krJrp1 +
      (contraction_kr_k1_jrR_krJrp2 + contraction_kr_k1_jrR_krJrp3);
    f32[contraction_at + i * 1408 + 1406] = contraction_kr_jr;
    f32[contraction_at + i * 1408 + 1407] = contraction_kr_k1_jr;
  }
}

/**
 * contraction, seq2seq.ts:135
 */
function contraction12(f32: Float32Array, scan: number, scan2: number, contraction_at: number): void {
  for (let i = 0; i < 192; i += 3) {
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
      const scan_row = scan + i;
      const scan2_row = scan2 + j;
      for (let s = 0; s < 640; s++) {
        const project = f32[scan_row + s * 192]!;
        const project_i1 = f32[scan_row + s * 192 + 1]!;
        const project_i2 = f32[scan_row + s * 192 + 2]!;
        const project2 = f32[scan2_row + s * 80]!;
        const project2_j1 = f32[scan2_row + s * 80 + 1]!;
        const project2_j2 = f32[scan2_row + s * 80 + 2]!;
        const project2_j3 = f32[scan2_row + s * 80 + 3]!;
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
}

/**
 * sum, seq2seq.ts:135
 */
function sum2(f32: Float32Array, scan: number, sum_at: number): void {
  for (let i = 0; i < 192; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const scan_row = scan + i;
    for (let s = 0; s < 640; s++) {
      sum += f32[scan_row + s * 192]!;
      sum_i1 += f32[scan_row + s * 192 + 1]!;
      sum_i2 += f32[scan_row + s * 192 + 2]!;
      sum_i3 += f32[scan_row + s * 192 + 3]!;
    }
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
  }
}

/**
 * contraction, seq2seq.ts:135
 */
function contraction13(f32: Float32Array, scan: number, scan2: number, contraction_at: number): void {
  for (let i = 0; i < 192; i += 3) {
    const contraction_at_row = contraction_at + i * 64;
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
      const scan_row = scan + i;
      const scan2_row = scan2 + j;
      for (let s = 0; s < 640; s++) {
        const project = f32[scan_row + s * 192]!;
        const project_i1 = f32[scan_row + s * 192 + 1]!;
        const project_i2 = f32[scan_row + s * 192 + 2]!;
        const project2 = f32[scan2_row + s * 64]!;
        const project2_j1 = f32[scan2_row + s * 64 + 1]!;
        const project2_j2 = f32[scan2_row + s * 64 + 2]!;
        const project2_j3 = f32[scan2_row + s * 64 + 3]!;
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
}

/**
 * contraction, seq2seq.ts:135
 */
function contraction14(f32: Float32Array, scan: number, scan2: number, contraction_at: number): void {
  for (let i = 0; i < 36; i += 3) {
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
      const scan_row = scan + i;
      const scan2_row = scan2 + j;
      for (let s = 0; s < 640; s++) {
        const project = f32[scan_row + s * 37]!;
        const project_i1 = f32[scan_row + s * 37 + 1]!;
        const project_i2 = f32[scan_row + s * 37 + 2]!;
        const project2 = f32[scan2_row + s * 128]!;
        const project2_j1 = f32[scan2_row + s * 128 + 1]!;
        const project2_j2 = f32[scan2_row + s * 128 + 2]!;
        const project2_j3 = f32[scan2_row + s * 128 + 3]!;
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
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const scan2_row2 = scan2 + j_ir;
    for (let s_ir = 0; s_ir < 640; s_ir++) {
      const project_ir = f32[scan + s_ir * 37 + 36]!;
      contraction_ir += project_ir * f32[scan2_row2 + s_ir * 128]!;
      contraction_j1_ir += project_ir * f32[scan2_row2 + s_ir * 128 + 1]!;
      contraction_j2_ir += project_ir * f32[scan2_row2 + s_ir * 128 + 2]!;
      contraction_j3_ir += project_ir * f32[scan2_row2 + s_ir * 128 + 3]!;
    }
    f32[contraction_at + j_ir + 4608] = contraction_ir;
    f32[contraction_at + j_ir + 4609] = contraction_j1_ir;
    f32[contraction_at + j_ir + 4610] = contraction_j2_ir;
    f32[contraction_at + j_ir + 4611] = contraction_j3_ir;
  }
}

/**
 * sum, seq2seq.ts:135
 */
function sum3(f32: Float32Array, scan: number, sum_at: number): void {
  for (let i = 0; i < 36; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const scan_row = scan + i;
    for (let s = 0; s < 640; s++) {
      sum += f32[scan_row + s * 37]!;
      sum_i1 += f32[scan_row + s * 37 + 1]!;
      sum_i2 += f32[scan_row + s * 37 + 2]!;
      sum_i3 += f32[scan_row + s * 37 + 3]!;
    }
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
  }
  let sum_ir = 0;
  let sum_irSIrp1 = 0;
  let sum_irSIrp2 = 0;
  let sum_irSIrp3 = 0;
  for (let s_ir = 0; s_ir < 640; s_ir += 4) {
    sum_ir += f32[scan + s_ir * 37 + 36]!;
    sum_irSIrp1 += f32[scan + s_ir * 37 + 73]!;
    sum_irSIrp2 += f32[scan + s_ir * 37 + 110]!;
    sum_irSIrp3 += f32[scan + s_ir * 37 + 147]!;
  }
  sum_ir = sum_ir + sum_irSIrp1 + (sum_irSIrp2 + sum_irSIrp3);
  f32[sum_at + 36] = sum_ir;
}

/**
 * contraction, seq2seq.ts:81
 */
function contraction15(
  f32: Float32Array,
  scan: number,
  attentionKeyWeight: number,
  contraction_at: number,
): void {
  for (let j = 0; j < 1407; j += 3) {
    const contraction_at_row = contraction_at + j * 64;
    for (let l = 0; l < 64; l += 4) {
      let contraction = 0;
      let contraction_j1 = 0;
      let contraction_j2 = 0;
      let contraction_l1 = 0;
      let contraction_l1_j1 = 0;
      let contraction_l1_j2 = 0;
      let contraction_l2 = 0;
      let contraction_l2_j1 = 0;
      let contraction_l2_j2 = 0;
      let contraction_l3 = 0;
      let contraction_l3_j1 = 0;
      let contraction_l3_j2 = 0;
      const scan_row = scan + j * 32;
      const attentionKeyWeight_row = attentionKeyWeight + l;
      for (let r = 0; r < 32; r++) {
        const project = f32[scan_row + r]!;
        const project_j1 = f32[scan_row + r + 32]!;
        const project_j2 = f32[scan_row + r + 64]!;
        const weight = f32[attentionKeyWeight_row + r * 64]!;
        const weight_l1 = f32[attentionKeyWeight_row + r * 64 + 1]!;
        const weight_l2 = f32[attentionKeyWeight_row + r * 64 + 2]!;
        const weight_l3 = f32[attentionKeyWeight_row + r * 64 + 3]!;
        contraction += project * weight;
        contraction_j1 += project_j1 * weight;
        contraction_j2 += project_j2 * weight;
        contraction_l1 += project * weight_l1;
        contraction_l1_j1 += project_j1 * weight_l1;
        contraction_l1_j2 += project_j2 * weight_l1;
        contraction_l2 += project * weight_l2;
        contraction_l2_j1 += project_j1 * weight_l2;
        contraction_l2_j2 += project_j2 * weight_l2;
        contraction_l3 += project * weight_l3;
        contraction_l3_j1 += project_j1 * weight_l3;
        contraction_l3_j2 += project_j2 * weight_l3;
      }
      f32[contraction_at_row + l] = contraction;
      f32[contraction_at_row + l + 64] = contraction_j1;
      f32[contraction_at_row + l + 128] = contraction_j2;
      f32[contraction_at_row + l + 1] = contraction_l1;
      f32[contraction_at_row + l + 65] = contraction_l1_j1;
      f32[contraction_at_row + l + 129] = contraction_l1_j2;
      f32[contraction_at_row + l + 2] = contraction_l2;
      f32[contraction_at_row + l + 66] = contraction_l2_j1;
      f32[contraction_at_row + l + 130] = contraction_l2_j2;
      f32[contraction_at_row + l + 3] = contraction_l3;
      f32[contraction_at_row + l + 67] = contraction_l3_j1;
      f32[contraction_at_row + l + 131] = contraction_l3_j2;
    }
  }
  for (let l_jr = 0; l_jr < 64; l_jr += 4) {
    let contraction_jr = 0;
    let contraction_l1_jr = 0;
    let contraction_l2_jr = 0;
    let contraction_l3_jr = 0;
    const attentionKeyWeight_row2 = attentionKeyWeight + l_jr;
    for (let r_jr = 0; r_jr < 32; r_jr++) {
      const project_jr = f32[scan + r_jr + 45024]!;
      contraction_jr += project_jr * f32[attentionKeyWeight_row2 + r_jr * 64]!;
      contraction_l1_jr += project_jr * f32[attentionKeyWeight_row2 + r_jr * 64 + 1]!;
      contraction_l2_jr += project_jr * f32[attentionKeyWeight_row2 + r_jr * 64 + 2]!;
      contraction_l3_jr += project_jr * f32[attentionKeyWeight_row2 + r_jr * 64 + 3]!;
    }
    f32[contraction_at + l_jr + 90048] = contraction_jr;
    f32[contraction_at + l_jr + 90049] = contraction_l1_jr;
    f32[contraction_at + l_jr + 90050] = contraction_l2_jr;
    f32[contraction_at + l_jr + 90051] = contraction_l3_jr;
  }
}

/**
 * contraction, seq2seq.ts:81
 */
function contraction16(f32: Float32Array, scan: number, transpose_at: number, contraction_at: number): void {
  for (let i = 0; i < 30; i += 3) {
    const contraction_at_row = contraction_at + i * 64;
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
      const scan_row = scan + i;
      const transpose_at_row = transpose_at + j;
      for (let s = 0; s < 1408; s++) {
        const project = f32[scan_row + s * 32]!;
        const project_i1 = f32[scan_row + s * 32 + 1]!;
        const project_i2 = f32[scan_row + s * 32 + 2]!;
        const transpose = f32[transpose_at_row + s * 64]!;
        const transpose_j1 = f32[transpose_at_row + s * 64 + 1]!;
        const transpose_j2 = f32[transpose_at_row + s * 64 + 2]!;
        const transpose_j3 = f32[transpose_at_row + s * 64 + 3]!;
        contraction += project * transpose;
        contraction_i1 += project_i1 * transpose;
        contraction_i2 += project_i2 * transpose;
        contraction_j1 += project * transpose_j1;
        contraction_j1_i1 += project_i1 * transpose_j1;
        contraction_j1_i2 += project_i2 * transpose_j1;
        contraction_j2 += project * transpose_j2;
        contraction_j2_i1 += project_i1 * transpose_j2;
        contraction_j2_i2 += project_i2 * transpose_j2;
        contraction_j3 += project * transpose_j3;
        contraction_j3_i1 += project_i1 * transpose_j3;
        contraction_j3_i2 += project_i2 * transpose_j3;
      }
      f32[contraction_at_row + j] = contraction;
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
    let contraction_ir_i1 = 0;
    let contraction_j1_ir = 0;
    let contraction_j1_ir_i1 = 0;
    let contraction_j2_ir = 0;
    let contraction_j2_ir_i1 = 0;
    let contraction_j3_ir = 0;
    let contraction_j3_ir_i1 = 0;
    const transpose_at_row2 = transpose_at + j_ir;
    for (let s_ir = 0; s_ir < 1408; s_ir++) {
      const project_ir = f32[scan + s_ir * 32 + 30]!;
      const project_ir_i1 = f32[scan + s_ir * 32 + 31]!;
      const transpose_ir = f32[transpose_at_row2 + s_ir * 64]!;
      const transpose_j1_ir = f32[transpose_at_row2 + s_ir * 64 + 1]!;
      const transpose_j2_ir = f32[transpose_at_row2 + s_ir * 64 + 2]!;
      const transpose_j3_ir = f32[transpose_at_row2 + s_ir * 64 + 3]!;
      contraction_ir += project_ir * transpose_ir;
      contraction_ir_i1 += project_ir_i1 * transpose_ir;
      contraction_j1_ir += project_ir * transpose_j1_ir;
      contraction_j1_ir_i1 += project_ir_i1 * transpose_j1_ir;
      contraction_j2_ir += project_ir * transpose_j2_ir;
      contraction_j2_ir_i1 += project_ir_i1 * transpose_j2_ir;
      contraction_j3_ir += project_ir * transpose_j3_ir;
      contraction_j3_ir_i1 += project_ir_i1 * transpose_j3_ir;
    }
    f32[contraction_at + j_ir + 1920] = contraction_ir;
    f32[contraction_at + j_ir + 1984] = contraction_ir_i1;
    f32[contraction_at + j_ir + 1921] = contraction_j1_ir;
    f32[contraction_at + j_ir + 1985] = contraction_j1_ir_i1;
    f32[contraction_at + j_ir + 1922] = contraction_j2_ir;
    f32[contraction_at + j_ir + 1986] = contraction_j2_ir_i1;
    f32[contraction_at + j_ir + 1923] = contraction_j3_ir;
    f32[contraction_at + j_ir + 1987] = contraction_j3_ir_i1;
  }
}

/**
 * mul, seq2seq.ts:117
 */
function mul2(f32: Float32Array, scan: number, tanh_at: number, mul_at: number, n: number): void {
  for (let i = 0; i < n; i++) {
    const tanh = f32[tanh_at + i]!;
    f32[mul_at + i] = f32[scan + i]! * (1 - tanh * tanh);
  }
}

/**
 * sum, seq2seq.ts:117
 */
function sum4(f32: Float32Array, mul_at: number, sum_at: number): void {
  for (let i = 0; i < 64; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const mul_at_row = mul_at + i;
    for (let r = 0; r < 64; r++) {
      sum += f32[mul_at_row + r * 64]!;
      sum_i1 += f32[mul_at_row + r * 64 + 1]!;
      sum_i2 += f32[mul_at_row + r * 64 + 2]!;
      sum_i3 += f32[mul_at_row + r * 64 + 3]!;
    }
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
  }
}

/**
 * contraction, seq2seq.ts:117
 */
function contraction17(f32: Float32Array, mul_at: number, startWeight: number, contraction_at: number): void {
  for (let i = 0; i < 63; i += 3) {
    const contraction_at_row = contraction_at + i * 64;
    for (let k = 0; k < 64; k += 4) {
      let contraction = 0;
      let contraction_i1 = 0;
      let contraction_i2 = 0;
      let contraction_k1 = 0;
      let contraction_k1_i1 = 0;
      let contraction_k1_i2 = 0;
      let contraction_k2 = 0;
      let contraction_k2_i1 = 0;
      let contraction_k2_i2 = 0;
      let contraction_k3 = 0;
      let contraction_k3_i1 = 0;
      let contraction_k3_i2 = 0;
      const mul_at_row = mul_at + i * 64;
      const startWeight_row = startWeight + k;
      for (let r = 0; r < 64; r++) {
        const mul = f32[mul_at_row + r]!;
        const mul_i1 = f32[mul_at_row + r + 64]!;
        const mul_i2 = f32[mul_at_row + r + 128]!;
        const weight = f32[startWeight_row + r * 64]!;
        const weight_k1 = f32[startWeight_row + r * 64 + 1]!;
        const weight_k2 = f32[startWeight_row + r * 64 + 2]!;
        const weight_k3 = f32[startWeight_row + r * 64 + 3]!;
        contraction += mul * weight;
        contraction_i1 += mul_i1 * weight;
        contraction_i2 += mul_i2 * weight;
        contraction_k1 += mul * weight_k1;
        contraction_k1_i1 += mul_i1 * weight_k1;
        contraction_k1_i2 += mul_i2 * weight_k1;
        contraction_k2 += mul * weight_k2;
        contraction_k2_i1 += mul_i1 * weight_k2;
        contraction_k2_i2 += mul_i2 * weight_k2;
        contraction_k3 += mul * weight_k3;
        contraction_k3_i1 += mul_i1 * weight_k3;
        contraction_k3_i2 += mul_i2 * weight_k3;
      }
      f32[contraction_at_row + k] = contraction;
      f32[contraction_at_row + k + 64] = contraction_i1;
      f32[contraction_at_row + k + 128] = contraction_i2;
      f32[contraction_at_row + k + 1] = contraction_k1;
      f32[contraction_at_row + k + 65] = contraction_k1_i1;
      f32[contraction_at_row + k + 129] = contraction_k1_i2;
      f32[contraction_at_row + k + 2] = contraction_k2;
      f32[contraction_at_row + k + 66] = contraction_k2_i1;
      f32[contraction_at_row + k + 130] = contraction_k2_i2;
      f32[contraction_at_row + k + 3] = contraction_k3;
      f32[contraction_at_row + k + 67] = contraction_k3_i1;
      f32[contraction_at_row + k + 131] = contraction_k3_i2;
    }
  }
  for (let k_ir = 0; k_ir < 64; k_ir += 4) {
    let contraction_ir = 0;
    let contraction_k1_ir = 0;
    let contraction_k2_ir = 0;
    let contraction_k3_ir = 0;
    const startWeight_row2 = startWeight + k_ir;
    for (let r_ir = 0; r_ir < 64; r_ir++) {
      const mul_ir = f32[mul_at + r_ir + 4032]!;
      contraction_ir += mul_ir * f32[startWeight_row2 + r_ir * 64]!;
      contraction_k1_ir += mul_ir * f32[startWeight_row2 + r_ir * 64 + 1]!;
      contraction_k2_ir += mul_ir * f32[startWeight_row2 + r_ir * 64 + 2]!;
      contraction_k3_ir += mul_ir * f32[startWeight_row2 + r_ir * 64 + 3]!;
    }
    f32[contraction_at + k_ir + 4032] = contraction_ir;
    f32[contraction_at + k_ir + 4033] = contraction_k1_ir;
    f32[contraction_at + k_ir + 4034] = contraction_k2_ir;
    f32[contraction_at + k_ir + 4035] = contraction_k3_ir;
  }
}

/**
 * contraction, seq2seq.ts:117
 */
function contraction18(f32: Float32Array, mul_at: number, concat_at: number, contraction_at: number): void {
  for (let i = 0; i < 63; i += 3) {
    for (let j = 0; j < 2; j++) {
      const contraction_at_row = contraction_at + i * 64 + j * 32;
      for (let k = 0; k < 32; k += 4) {
        let contraction = 0;
        let contraction_i1 = 0;
        let contraction_i2 = 0;
        let contraction_k1 = 0;
        let contraction_k1_i1 = 0;
        let contraction_k1_i2 = 0;
        let contraction_k2 = 0;
        let contraction_k2_i1 = 0;
        let contraction_k2_i2 = 0;
        let contraction_k3 = 0;
        let contraction_k3_i1 = 0;
        let contraction_k3_i2 = 0;
        const mul_at_row = mul_at + i;
        const concat_at_row = concat_at + j * 2048 + k;
        for (let r = 0; r < 64; r++) {
          const mul = f32[mul_at_row + r * 64]!;
          const mul_i1 = f32[mul_at_row + r * 64 + 1]!;
          const mul_i2 = f32[mul_at_row + r * 64 + 2]!;
          const concat = f32[concat_at_row + r * 32]!;
          const concat_k1 = f32[concat_at_row + r * 32 + 1]!;
          const concat_k2 = f32[concat_at_row + r * 32 + 2]!;
          const concat_k3 = f32[concat_at_row + r * 32 + 3]!;
          contraction += mul * concat;
          contraction_i1 += mul_i1 * concat;
          contraction_i2 += mul_i2 * concat;
          contraction_k1 += mul * concat_k1;
          contraction_k1_i1 += mul_i1 * concat_k1;
          contraction_k1_i2 += mul_i2 * concat_k1;
          contraction_k2 += mul * concat_k2;
          contraction_k2_i1 += mul_i1 * concat_k2;
          contraction_k2_i2 += mul_i2 * concat_k2;
          contraction_k3 += mul * concat_k3;
          contraction_k3_i1 += mul_i1 * concat_k3;
          contraction_k3_i2 += mul_i2 * concat_k3;
        }
        f32[contraction_at_row + k] = contraction;
        f32[contraction_at_row + k + 64] = contraction_i1;
        f32[contraction_at_row + k + 128] = contraction_i2;
        f32[contraction_at_row + k + 1] = contraction_k1;
        f32[contraction_at_row + k + 65] = contraction_k1_i1;
        f32[contraction_at_row + k + 129] = contraction_k1_i2;
        f32[contraction_at_row + k + 2] = contraction_k2;
        f32[contraction_at_row + k + 66] = contraction_k2_i1;
        f32[contraction_at_row + k + 130] = contraction_k2_i2;
        f32[contraction_at_row + k + 3] = contraction_k3;
        f32[contraction_at_row + k + 67] = contraction_k3_i1;
        f32[contraction_at_row + k + 131] = contraction_k3_i2;
      }
    }
  }
  for (let j_ir = 0; j_ir < 2; j_ir++) {
    const contraction_at_row2 = contraction_at + j_ir * 32;
    for (let k_ir = 0; k_ir < 32; k_ir += 4) {
      let contraction_ir = 0;
      let contraction_k1_ir = 0;
      let contraction_k2_ir = 0;
      let contraction_k3_ir = 0;
      const concat_at_row2 = concat_at + j_ir * 2048 + k_ir;
      for (let r_ir = 0; r_ir < 64; r_ir++) {
        const mul_ir = f32[mul_at + r_ir * 64 + 63]!;
        contraction_ir += mul_ir * f32[concat_at_row2 + r_ir * 32]!;
        contraction_k1_ir += mul_ir * f32[concat_at_row2 + r_ir * 32 + 1]!;
        contraction_k2_ir += mul_ir * f32[concat_at_row2 + r_ir * 32 + 2]!;
        contraction_k3_ir += mul_ir * f32[concat_at_row2 + r_ir * 32 + 3]!;
      }
      f32[contraction_at_row2 + k_ir + 4032] = contraction_ir;
      f32[contraction_at_row2 + k_ir + 4033] = contraction_k1_ir;
      f32[contraction_at_row2 + k_ir + 4034] = contraction_k2_ir;
      f32[contraction_at_row2 + k_ir + 4035] = contraction_k3_ir;
    }
  }
}

/**
 * reshape, seq2seq.ts:110
 */
function reshape2(f32: Float32Array, contraction_at: number, reshape: number, reshape3: number): void {
  for (let i = 0; i < 64; i++) {
    const contraction_at_row = contraction_at + i * 64;
    const reshape_row = reshape + i * 32;
    const reshape3_row = reshape3 + i * 32;
    for (let j = 0; j < 32; j++) {
      f32[reshape_row + j] = f32[contraction_at_row + j + 32]!;
      f32[reshape3_row + j] = f32[contraction_at_row + j]!;
    }
  }
}

/**
 * slice, seq2seq.ts:110
 */
function slice(
  f32: Float32Array,
  contraction_at: number,
  contraction_at2: number,
  slice2: number,
  slice3: number,
): void {
  for (let i = 0; i < 22; i++) {
    for (let j = 0; j < 64; j++) {
      const contraction_at_row = contraction_at + j * 1408 + i;
      const contraction_at2_row = contraction_at2 + j * 1408 + i * 64;
      const slice2_row = slice2 + i * 2048 + j * 32;
      const slice3_row = slice3 + i * 2048 + j * 32;
      for (let k = 0; k < 32; k++) {
        const add = f32[contraction_at_row + k * 22]! + f32[contraction_at2_row + k]!;
        f32[slice2_row + k] = add;
        const add2 = f32[contraction_at_row + k * 22 + 704]! + f32[contraction_at2_row + k + 32]!;
        f32[slice3_row + k] = add2;
      }
    }
  }
}

/**
 * mul, seq2seq.ts:110
 */
function mul3(
  f32: Float32Array,
  carry23: number,
  slice24: number,
  residual16: number,
  residual33: number,
  mul_at: number,
  residual9: number,
  residual41: number,
  mul_at2: number,
  residual20: number,
  residual38: number,
  mul_at3: number,
  residual14: number,
  mul_at4: number,
): void {
  for (let i = 0; i < 64; i++) {
    const carry23_row = carry23 + i * 32;
    const slice24_row = slice24 + i * 32;
    const residual16_row = residual16 + i * 32;
    const residual33_row = residual33 + i * 32;
    const mul_at_row = mul_at + i * 32;
    const residual9_row = residual9 + i * 96;
    const residual41_row = residual41 + i * 32;
    const mul_at2_row = mul_at2 + i * 32;
    const residual20_row = residual20 + i * 32;
    const residual38_row = residual38 + i * 32;
    const mul_at3_row = mul_at3 + i * 32;
    const residual14_row = residual14 + i * 32;
    const mul_at4_row = mul_at4 + i * 32;
    for (let j = 0; j < 32; j++) {
      const add = f32[carry23_row + j]! + f32[slice24_row + j]!;
      const mul2 = (add - add * f32[residual16_row + j]!) * f32[residual33_row + j]!;
      f32[mul_at_row + j] = mul2;
      const mul4 = mul2 * f32[residual9_row + j + 64]! * f32[residual41_row + j]!;
      f32[mul_at2_row + j] = mul4;
      f32[mul_at3_row + j] = add * f32[residual20_row + j]! * f32[residual38_row + j]!;
      f32[mul_at4_row + j] = mul2 * f32[residual14_row + j]!;
    }
  }
}

/**
 * add, seq2seq.ts:110
 */
function add3(f32: Float32Array, mul_at: number, mul_at2: number, mul_at3: number, add_at: number): void {
  for (let i = 0; i < 64; i++) {
    const mul_at_row = mul_at + i * 32;
    const mul_at2_row = mul_at2 + i * 32;
    const mul_at3_row = mul_at3 + i * 32;
    const add_at_row = add_at + i * 96;
    for (let j = 0; j < 96; j++) {
      const add =
        (j >= 64 ? (j >= 64 ? f32[mul_at_row + j - 64]! : 0) : 0) +
        (j >= 32 && j < 64 ? (j >= 32 && j < 64 ? f32[mul_at2_row + j - 32]! : 0) : 0);
      f32[add_at_row + j] = add + (j < 32 ? (j < 32 ? f32[mul_at3_row + j]! : 0) : 0);
    }
  }
}

/**
 * contraction, seq2seq.ts:110
 * add, seq2seq.ts:110
 */
function contraction_update3(
  f32: Float32Array,
  add_at: number,
  captured5: number,
  carry23: number,
  slice24: number,
  residual16: number,
): void {
  for (let i = 0; i < 63; i += 3) {
    const carry23_row = carry23 + i * 32;
    const slice24_row = slice24 + i * 32;
    const residual16_row = residual16 + i * 32;
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
      const add_at_row = add_at + i * 96;
      const captured5_row = captured5 + j;
      for (let r = 0; r < 96; r++) {
        const add = f32[add_at_row + r]!;
        const add_i1 = f32[add_at_row + r + 96]!;
        const add_i2 = f32[add_at_row + r + 192]!;
        const value = f32[captured5_row + r * 32]!;
        const value_j1 = f32[captured5_row + r * 32 + 1]!;
        const value_j2 = f32[captured5_row + r * 32 + 2]!;
        const value_j3 = f32[captured5_row + r * 32 + 3]!;
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
      const mul = (f32[carry23_row + j]! + f32[slice24_row + j]!) * f32[residual16_row + j]!;
      const mul_i1 =
        (f32[carry23_row + j + 32]! + f32[slice24_row + j + 32]!) * f32[residual16_row + j + 32]!;
      const mul_i2 =
        (f32[carry23_row + j + 64]! + f32[slice24_row + j + 64]!) * f32[residual16_row + j + 64]!;
      const mul_j1 = (f32[carry23_row + j + 1]! + f32[slice24_row + j + 1]!) * f32[residual16_row + j + 1]!;
      const mul_j1_i1 =
        (f32[carry23_row + j + 33]! + f32[slice24_row + j + 33]!) * f32[residual16_row + j + 33]!;
      const mul_j1_i2 =
        (f32[carry23_row + j + 65]! + f32[slice24_row + j + 65]!) * f32[residual16_row + j + 65]!;
      const mul_j2 = (f32[carry23_row + j + 2]! + f32[slice24_row + j + 2]!) * f32[residual16_row + j + 2]!;
      const mul_j2_i1 =
        (f32[carry23_row + j + 34]! + f32[slice24_row + j + 34]!) * f32[residual16_row + j + 34]!;
      const mul_j2_i2 =
        (f32[carry23_row + j + 66]! + f32[slice24_row + j + 66]!) * f32[residual16_row + j + 66]!;
      const mul_j3 = (f32[carry23_row + j + 3]! + f32[slice24_row + j + 3]!) * f32[residual16_row + j + 3]!;
      const mul_j3_i1 =
        (f32[carry23_row + j + 35]! + f32[slice24_row + j + 35]!) * f32[residual16_row + j + 35]!;
      const mul_j3_i2 =
        (f32[carry23_row + j + 67]! + f32[slice24_row + j + 67]!) * f32[residual16_row + j + 67]!;
      f32[carry23_row + j] = mul + contraction;
      f32[carry23_row + j + 32] = mul_i1 + contraction_i1;
      f32[carry23_row + j + 64] = mul_i2 + contraction_i2;
      f32[carry23_row + j + 1] = mul_j1 + contraction_j1;
      f32[carry23_row + j + 33] = mul_j1_i1 + contraction_j1_i1;
      f32[carry23_row + j + 65] = mul_j1_i2 + contraction_j1_i2;
      f32[carry23_row + j + 2] = mul_j2 + contraction_j2;
      f32[carry23_row + j + 34] = mul_j2_i1 + contraction_j2_i1;
      f32[carry23_row + j + 66] = mul_j2_i2 + contraction_j2_i2;
      f32[carry23_row + j + 3] = mul_j3 + contraction_j3;
      f32[carry23_row + j + 35] = mul_j3_i1 + contraction_j3_i1;
      f32[carry23_row + j + 67] = mul_j3_i2 + contraction_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 32; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const captured5_row2 = captured5 + j_ir;
    for (let r_ir = 0; r_ir < 96; r_ir++) {
      const add_ir = f32[add_at + r_ir + 6048]!;
      contraction_ir += add_ir * f32[captured5_row2 + r_ir * 32]!;
      contraction_j1_ir += add_ir * f32[captured5_row2 + r_ir * 32 + 1]!;
      contraction_j2_ir += add_ir * f32[captured5_row2 + r_ir * 32 + 2]!;
      contraction_j3_ir += add_ir * f32[captured5_row2 + r_ir * 32 + 3]!;
    }
    const mul_ir =
      (f32[carry23 + j_ir + 2016]! + f32[slice24 + j_ir + 2016]!) * f32[residual16 + j_ir + 2016]!;
    const mul_j1_ir =
      (f32[carry23 + j_ir + 2017]! + f32[slice24 + j_ir + 2017]!) * f32[residual16 + j_ir + 2017]!;
    const mul_j2_ir =
      (f32[carry23 + j_ir + 2018]! + f32[slice24 + j_ir + 2018]!) * f32[residual16 + j_ir + 2018]!;
    const mul_j3_ir =
      (f32[carry23 + j_ir + 2019]! + f32[slice24 + j_ir + 2019]!) * f32[residual16 + j_ir + 2019]!;
    f32[carry23 + j_ir + 2016] = mul_ir + contraction_ir;
    f32[carry23 + j_ir + 2017] = mul_j1_ir + contraction_j1_ir;
    f32[carry23 + j_ir + 2018] = mul_j2_ir + contraction_j2_ir;
    f32[carry23 + j_ir + 2019] = mul_j3_ir + contraction_j3_ir;
  }
}

/**
 * contraction, seq2seq.ts:110
 */
function contraction19(f32: Float32Array, scan: number, scan2: number, contraction_at: number): void {
  for (let i = 0; i < 96; i += 3) {
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
      for (let s = 0; s < 1408; s++) {
        const project = f32[scan_row + s * 96]!;
        const project_i1 = f32[scan_row + s * 96 + 1]!;
        const project_i2 = f32[scan_row + s * 96 + 2]!;
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
 * sum, seq2seq.ts:110
 */
function sum5(f32: Float32Array, scan: number, sum_at: number): void {
  for (let i = 0; i < 96; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const scan_row = scan + i;
    for (let s = 0; s < 1408; s++) {
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
 * contraction, seq2seq.ts:110
 */
function contraction20(
  f32: Float32Array,
  scan: number,
  encoderWeight_ih_l0_reverse: number,
  contraction_at: number,
): void {
  for (let j = 0; j < 1407; j += 3) {
    const contraction_at_row = contraction_at + j * 16;
    for (let k = 0; k < 16; k += 4) {
      let contraction = 0;
      let contraction_j1 = 0;
      let contraction_j2 = 0;
      let contraction_k1 = 0;
      let contraction_k1_j1 = 0;
      let contraction_k1_j2 = 0;
      let contraction_k2 = 0;
      let contraction_k2_j1 = 0;
      let contraction_k2_j2 = 0;
      let contraction_k3 = 0;
      let contraction_k3_j1 = 0;
      let contraction_k3_j2 = 0;
      const scan_row = scan + j * 96;
      const encoderWeight_ih_l0_reverse_row = encoderWeight_ih_l0_reverse + k;
      for (let r = 0; r < 96; r++) {
        const project = f32[scan_row + r]!;
        const project_j1 = f32[scan_row + r + 96]!;
        const project_j2 = f32[scan_row + r + 192]!;
        const value = f32[encoderWeight_ih_l0_reverse_row + r * 16]!;
        const value_k1 = f32[encoderWeight_ih_l0_reverse_row + r * 16 + 1]!;
        const value_k2 = f32[encoderWeight_ih_l0_reverse_row + r * 16 + 2]!;
        const value_k3 = f32[encoderWeight_ih_l0_reverse_row + r * 16 + 3]!;
        contraction += project * value;
        contraction_j1 += project_j1 * value;
        contraction_j2 += project_j2 * value;
        contraction_k1 += project * value_k1;
        contraction_k1_j1 += project_j1 * value_k1;
        contraction_k1_j2 += project_j2 * value_k1;
        contraction_k2 += project * value_k2;
        contraction_k2_j1 += project_j1 * value_k2;
        contraction_k2_j2 += project_j2 * value_k2;
        contraction_k3 += project * value_k3;
        contraction_k3_j1 += project_j1 * value_k3;
        contraction_k3_j2 += project_j2 * value_k3;
      }
      f32[contraction_at_row + k] = contraction;
      f32[contraction_at_row + k + 16] = contraction_j1;
      f32[contraction_at_row + k + 32] = contraction_j2;
      f32[contraction_at_row + k + 1] = contraction_k1;
      f32[contraction_at_row + k + 17] = contraction_k1_j1;
      f32[contraction_at_row + k + 33] = contraction_k1_j2;
      f32[contraction_at_row + k + 2] = contraction_k2;
      f32[contraction_at_row + k + 18] = contraction_k2_j1;
      f32[contraction_at_row + k + 34] = contraction_k2_j2;
      f32[contraction_at_row + k + 3] = contraction_k3;
      f32[contraction_at_row + k + 19] = contraction_k3_j1;
      f32[contraction_at_row + k + 35] = contraction_k3_j2;
    }
  }
  for (let k_jr = 0; k_jr < 16; k_jr += 4) {
    let contraction_jr = 0;
    let contraction_k1_jr = 0;
    let contraction_k2_jr = 0;
    let contraction_k3_jr = 0;
    const encoderWeight_ih_l0_reverse_row2 = encoderWeight_ih_l0_reverse + k_jr;
    for (let r_jr = 0; r_jr < 96; r_jr++) {
      const project_jr = f32[scan + r_jr + 135072]!;
      contraction_jr += project_jr * f32[encoderWeight_ih_l0_reverse_row2 + r_jr * 16]!;
      contraction_k1_jr += project_jr * f32[encoderWeight_ih_l0_reverse_row2 + r_jr * 16 + 1]!;
      contraction_k2_jr += project_jr * f32[encoderWeight_ih_l0_reverse_row2 + r_jr * 16 + 2]!;
      contraction_k3_jr += project_jr * f32[encoderWeight_ih_l0_reverse_row2 + r_jr * 16 + 3]!;
    }
    f32[contraction_at + k_jr + 22512] = contraction_jr;
    f32[contraction_at + k_jr + 22513] = contraction_k1_jr;
    f32[contraction_at + k_jr + 22514] = contraction_k2_jr;
    f32[contraction_at + k_jr + 22515] = contraction_k3_jr;
  }
}

/**
 * contraction, seq2seq.ts:110
 */
function contraction21(f32: Float32Array, scan: number, gather_at: number, contraction_at: number): void {
  for (let i = 0; i < 96; i += 3) {
    const contraction_at_row = contraction_at + i * 16;
    for (let j = 0; j < 16; j += 4) {
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
      for (let r = 0; r < 22; r++) {
        const scan_row = scan + r * 6144 + i;
        const gather_at_row = gather_at + r * 16 + j;
        for (let s = 0; s < 64; s++) {
          const project = f32[scan_row + s * 96]!;
          const project_i1 = f32[scan_row + s * 96 + 1]!;
          const project_i2 = f32[scan_row + s * 96 + 2]!;
          const gather = f32[gather_at_row + s * 352]!;
          const gather_j1 = f32[gather_at_row + s * 352 + 1]!;
          const gather_j2 = f32[gather_at_row + s * 352 + 2]!;
          const gather_j3 = f32[gather_at_row + s * 352 + 3]!;
          contraction += project * gather;
          contraction_i1 += project_i1 * gather;
          contraction_i2 += project_i2 * gather;
          contraction_j1 += project * gather_j1;
          contraction_j1_i1 += project_i1 * gather_j1;
          contraction_j1_i2 += project_i2 * gather_j1;
          contraction_j2 += project * gather_j2;
          contraction_j2_i1 += project_i1 * gather_j2;
          contraction_j2_i2 += project_i2 * gather_j2;
          contraction_j3 += project * gather_j3;
          contraction_j3_i1 += project_i1 * gather_j3;
          contraction_j3_i2 += project_i2 * gather_j3;
        }
      }
      f32[contraction_at_row + j] = contraction;
      f32[contraction_at_row + j + 16] = contraction_i1;
      f32[contraction_at_row + j + 32] = contraction_i2;
      f32[contraction_at_row + j + 1] = contraction_j1;
      f32[contraction_at_row + j + 17] = contraction_j1_i1;
      f32[contraction_at_row + j + 33] = contraction_j1_i2;
      f32[contraction_at_row + j + 2] = contraction_j2;
      f32[contraction_at_row + j + 18] = contraction_j2_i1;
      f32[contraction_at_row + j + 34] = contraction_j2_i2;
      f32[contraction_at_row + j + 3] = contraction_j3;
      f32[contraction_at_row + j + 19] = contraction_j3_i1;
      f32[contraction_at_row + j + 35] = contraction_j3_i2;
    }
  }
}

/**
 * scatterAdd, seq2seq.ts:110
 */
function scatterAdd2(
  f32: Float32Array,
  i32: Int32Array,
  scatterAdd: number,
  source_at: number,
  contraction_at: number,
  contraction_at2: number,
): void {
  for (let z1 = 0; z1 < 592; z1++) {
    f32[scatterAdd + z1] = 0;
  }
  for (let i0 = 0; i0 < 64; i0++) {
    const source_at_row = source_at + i0 * 22;
    for (let i1 = 0; i1 < 22; i1++) {
      const source = i32[source_at_row + i1]!;
      const contraction_at_row = contraction_at + i1 * 1024 + i0 * 16;
      const contraction_at2_row = contraction_at2 + i1 * 1024 + i0 * 16;
      for (let i2 = 0; i2 < 16; i2++) {
        const value = Math.max(Math.min(source, 36), 0);
        const add = f32[contraction_at_row + i2]! + f32[contraction_at2_row + i2]!;
        f32[scatterAdd + value * 16 + i2]! += add;
      }
    }
  }
}

/**
 * sum, clipByGlobalNorm(adam)
 */
function sum6(f32: Float32Array, scatterAdd_at: number, sum_at: number): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 592; s += 4) {
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
function sum7(f32: Float32Array, contraction_at: number, sum_at: number): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 1536; s += 4) {
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
function sum8(f32: Float32Array, contraction_at: number, sum_at: number): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 3072; s += 4) {
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
function sum9(f32: Float32Array, sum_at: number, sum_at2: number): void {
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
  f32[sum_at2] = sum;
}

/**
 * sum, clipByGlobalNorm(adam)
 */
function sum10(f32: Float32Array, contraction_at: number, sum_at: number): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 4096; s += 4) {
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
function sum11(f32: Float32Array, sum_at: number, sum_at2: number): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  for (let r = 0; r < 64; r += 4) {
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
 */
function sum12(f32: Float32Array, contraction_at: number, sum_at: number): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 2048; s += 4) {
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
function sum13(f32: Float32Array, contraction_at: number, sum_at: number): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  for (let r = 0; r < 32; r += 4) {
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
  f32[sum_at] = sum;
}

/**
 * sum, clipByGlobalNorm(adam)
 */
function sum14(f32: Float32Array, contraction_at: number, sum_at: number): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 15360; s += 4) {
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
function sum15(f32: Float32Array, contraction_at: number, sum_at: number): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 12288; s += 4) {
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
function sum16(f32: Float32Array, sum_at: number, sum_at2: number): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  for (let r = 0; r < 192; r += 4) {
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
 */
function sum17(f32: Float32Array, contraction_at: number, sum_at: number): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 4736; s += 4) {
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
 * add, clipByGlobalNorm(adam)
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
  sum_at9: number,
  sum_at10: number,
  sum_at11: number,
  sum_at12: number,
  sum_at13: number,
  sum_at14: number,
  sum_at15: number,
  sum_at16: number,
  sum_at17: number,
  sum_at18: number,
  sum_at19: number,
  sum_at20: number,
  sum_at21: number,
  toF32_at: number,
): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  for (let r = 0; r < 36; r += 4) {
    const sum2 = f32[sum_at + r]!;
    sum += sum2 * sum2;
    const sum2Rp1 = f32[sum_at + r + 1]!;
    sumRp1 += sum2Rp1 * sum2Rp1;
    const sum2Rp2 = f32[sum_at + r + 2]!;
    sumRp2 += sum2Rp2 * sum2Rp2;
    const sum2Rp3 = f32[sum_at + r + 3]!;
    sumRp3 += sum2Rp3 * sum2Rp3;
  }
  for (let r_rr = 36; r_rr < 37; r_rr++) {
    const sum2_rr = f32[sum_at + r_rr]!;
    sum += sum2_rr * sum2_rr;
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  const add3 = f32[sum_at2]! + f32[sum_at3]! + f32[sum_at4]! + f32[sum_at5]!;
  const add7 = add3 + f32[sum_at6]! + f32[sum_at7]! + f32[sum_at8]! + f32[sum_at9]!;
  const add11 = add7 + f32[sum_at10]! + f32[sum_at11]! + f32[sum_at12]! + f32[sum_at13]!;
  const add15 = add11 + f32[sum_at14]! + f32[sum_at15]! + f32[sum_at16]! + f32[sum_at17]!;
  const add19 = add15 + f32[sum_at18]! + f32[sum_at19]! + f32[sum_at20]! + f32[sum_at21]!;
  const toF32 = Math.fround(Math.min(1 / (Math.sqrt(add19 + sum) + 0.000001), 1));
  f32[toF32_at] = toF32;
}

/**
 * add, clipByGlobalNorm(adam)
 * sub, clipByGlobalNorm(adam)
 */
function update4(
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
 * tanh, seq2seq.ts:110
 * add, seq2seq.ts:110
 */
function tanh_add(f32: Float32Array, slice0: number, add_at: number, carry0: number, add_at2: number): void {
  for (let i = 0; i < 64; i++) {
    const slice0_row = slice0 + i * 96;
    const add_at_row = add_at + i * 96;
    const carry0_row = carry0 + i * 32;
    const add_at2_row = add_at2 + i * 32;
    for (let j = 0; j < 32; j++) {
      const sigmoid = 1 / (1 + Math.exp(-(f32[slice0_row + j]! + f32[add_at_row + j]!)));
      const add4 = f32[slice0_row + j + 64]! + sigmoid * f32[add_at_row + j + 64]!;
      const tanh = Math.tanh(add4);
      const sigmoid2 = 1 / (1 + Math.exp(-(f32[slice0_row + j + 32]! + f32[add_at_row + j + 32]!)));
      f32[add_at2_row + j] = tanh + sigmoid2 * (f32[carry0_row + j]! - tanh);
    }
  }
}

/**
 * broadcast, seq2seq.ts:132
 */
function broadcast2(i32: Int32Array, broadcast: number, n: number): void {
  for (let i = 0; i < n; i++) {
    i32[broadcast + i] = 0;
  }
}

/**
 * tanh, seq2seq.ts:79
 */
function tanh2(f32: Float32Array, contraction_at: number, captured1: number, tanh_at: number): void {
  for (let i = 0; i < 64; i++) {
    for (let j = 0; j < 22; j++) {
      const contraction_at_row = contraction_at + i * 32;
      const captured1_row = captured1 + i * 704 + j * 32;
      const tanh_at_row = tanh_at + i * 704 + j * 32;
      for (let k = 0; k < 32; k++) {
        const tanh = Math.tanh(f32[contraction_at_row + k]! + f32[captured1_row + k]!);
        f32[tanh_at_row + k] = tanh;
      }
    }
  }
}

/**
 * amax, seq2seq.ts:92
 * exp, seq2seq.ts:92
 * sum, seq2seq.ts:92
 * div, seq2seq.ts:92
 */
function amax_sum_div2(
  f32: Float32Array,
  u8: Uint8Array,
  captured3: number,
  contraction_at: number,
  exp_at: number,
  div_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    let amax = -Infinity;
    let amaxRp1 = -Infinity;
    let amaxRp2 = -Infinity;
    let amaxRp3 = -Infinity;
    const captured3_row = captured3 + i * 22;
    const contraction_at_row = contraction_at + i * 22;
    for (let r = 0; r < 20; r += 4) {
      const select = u8[captured3_row + r]! !== 0 ? f32[contraction_at_row + r]! : -Infinity;
      amax = Math.max(amax, select);
      const selectRp1 = u8[captured3_row + r + 1]! !== 0 ? f32[contraction_at_row + r + 1]! : -Infinity;
      amaxRp1 = Math.max(amaxRp1, selectRp1);
      const selectRp2 = u8[captured3_row + r + 2]! !== 0 ? f32[contraction_at_row + r + 2]! : -Infinity;
      amaxRp2 = Math.max(amaxRp2, selectRp2);
      const selectRp3 = u8[captured3_row + r + 3]! !== 0 ? f32[contraction_at_row + r + 3]! : -Infinity;
      amaxRp3 = Math.max(amaxRp3, selectRp3);
    }
    const captured3_row2 = captured3 + i * 22;
    const contraction_at_row2 = contraction_at + i * 22;
    for (let r_rr = 20; r_rr < 22; r_rr++) {
      const select_rr = u8[captured3_row2 + r_rr]! !== 0 ? f32[contraction_at_row2 + r_rr]! : -Infinity;
      amax = Math.max(amax, select_rr);
    }
    amax = Math.max(Math.max(amax, amaxRp1), Math.max(amaxRp2, amaxRp3));
    let sum = 0;
    const captured3_row3 = captured3 + i * 22;
    const contraction_at_row3 = contraction_at + i * 22;
    const exp_at_row = exp_at + i * 22;
    for (let s = 0; s < 22; s++) {
      const select2 = u8[captured3_row3 + s]! !== 0 ? f32[contraction_at_row3 + s]! : -Infinity;
      const exp = Math.exp(select2 - amax);
      f32[exp_at_row + s] = exp;
      sum += exp;
    }
    const exp_at_row2 = exp_at + i * 22;
    const div_at_row = div_at + i * 22;
    for (let t = 0; t < 22; t++) {
      f32[div_at_row + t] = f32[exp_at_row2 + t]! / sum;
    }
  }
}

/**
 * tanh, seq2seq.ts:124
 * add, seq2seq.ts:124
 */
function update5(f32: Float32Array, add_at: number, add_at2: number, carry0: number): void {
  for (let i = 0; i < 64; i++) {
    const add_at_row = add_at + i * 192;
    const add_at2_row = add_at2 + i * 192;
    const carry0_row = carry0 + i * 64;
    for (let j = 0; j < 64; j++) {
      const sigmoid = 1 / (1 + Math.exp(-(f32[add_at_row + j]! + f32[add_at2_row + j]!)));
      const add6 = f32[add_at_row + j + 128]! + sigmoid * f32[add_at2_row + j + 128]!;
      const tanh = Math.tanh(add6);
      const sigmoid2 = 1 / (1 + Math.exp(-(f32[add_at_row + j + 64]! + f32[add_at2_row + j + 64]!)));
      f32[carry0_row + j] = tanh + sigmoid2 * (f32[carry0_row + j]! - tanh);
    }
  }
}

function copy2(i32: Int32Array, _from: number, to: number, n: number): void {
  for (let i = 0; i < n; i++) {
    i32[to + i] = i32[_from + i]!;
  }
}

/**
 * contraction, seq2seq.ts:125
 */
function contraction22(
  f32: Float32Array,
  concat_at: number,
  captured10: number,
  contraction_at: number,
): void {
  for (let i = 0; i < 63; i += 3) {
    const contraction_at_row = contraction_at + i * 37;
    for (let j = 0; j < 36; j += 4) {
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
      const concat_at_row = concat_at + i * 128;
      const captured10_row = captured10 + j * 128;
      for (let r = 0; r < 128; r++) {
        const concat = f32[concat_at_row + r]!;
        const concat_i1 = f32[concat_at_row + r + 128]!;
        const concat_i2 = f32[concat_at_row + r + 256]!;
        const value = f32[captured10_row + r]!;
        const value_j1 = f32[captured10_row + r + 128]!;
        const value_j2 = f32[captured10_row + r + 256]!;
        const value_j3 = f32[captured10_row + r + 384]!;
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
      f32[contraction_at_row + j] = contraction;
      f32[contraction_at_row + j + 37] = contraction_i1;
      f32[contraction_at_row + j + 74] = contraction_i2;
      f32[contraction_at_row + j + 1] = contraction_j1;
      f32[contraction_at_row + j + 38] = contraction_j1_i1;
      f32[contraction_at_row + j + 75] = contraction_j1_i2;
      f32[contraction_at_row + j + 2] = contraction_j2;
      f32[contraction_at_row + j + 39] = contraction_j2_i1;
      f32[contraction_at_row + j + 76] = contraction_j2_i2;
      f32[contraction_at_row + j + 3] = contraction_j3;
      f32[contraction_at_row + j + 40] = contraction_j3_i1;
      f32[contraction_at_row + j + 77] = contraction_j3_i2;
    }
    let contraction_jr = 0;
    let contraction_jr_i1 = 0;
    let contraction_jr_i2 = 0;
    let contraction_jrRJrp1 = 0;
    let contraction_jrRJrp2 = 0;
    let contraction_jrRJrp3 = 0;
    let contraction_jr_i1RJrp1 = 0;
    let contraction_jr_i1RJrp2 = 0;
    let contraction_jr_i1RJrp3 = 0;
    let contraction_jr_i2RJrp1 = 0;
    let contraction_jr_i2RJrp2 = 0;
    let contraction_jr_i2RJrp3 = 0;
    const concat_at_row2 = concat_at + i * 128;
    for (let r_jr = 0; r_jr < 128; r_jr += 4) {
      const value_jr = f32[captured10 + r_jr + 4608]!;
      contraction_jr += f32[concat_at_row2 + r_jr]! * value_jr;
      contraction_jr_i1 += f32[concat_at_row2 + r_jr + 128]! * value_jr;
      contraction_jr_i2 += f32[concat_at_row2 + r_jr + 256]! * value_jr;
      const value_jrRJrp1 = f32[captured10 + r_jr + 4609]!;
      contraction_jrRJrp1 += f32[concat_at_row2 + r_jr + 1]! * value_jrRJrp1;
      contraction_jr_i1RJrp1 += f32[concat_at_row2 + r_jr + 129]! * value_jrRJrp1;
      contraction_jr_i2RJrp1 += f32[concat_at_row2 + r_jr + 257]! * value_jrRJrp1;
      const value_jrRJrp2 = f32[captured10 + r_jr + 4610]!;
      contraction_jrRJrp2 += f32[concat_at_row2 + r_jr + 2]! * value_jrRJrp2;
      contraction_jr_i1RJrp2 += f32[concat_at_row2 + r_jr + 130]! * value_jrRJrp2;
      contraction_jr_i2RJrp2 += f32[concat_at_row2 + r_jr + 258]! * value_jrRJrp2;
      const value_jrRJrp3 = f32[captured10 + r_jr + 4611]!;
      contraction_jrRJrp3 += f32[concat_at_row2 + r_jr + 3]! * value_jrRJrp3;
      contraction_jr_i1RJrp3 += f32[concat_at_row2 + r_jr + 131]! * value_jrRJrp3;
      contraction_jr_i2RJrp3 += f32[concat_at_row2 + r_jr + 259]! * value_jrRJrp3;
    }
    contraction_jr = contraction_jr + contraction_jrRJrp1 + (contraction_jrRJrp2 + contraction_jrRJrp3);
    contraction_jr_i1 =
      contraction_jr_i1 + contraction_jr_i1RJrp1 + (contraction_jr_i1RJrp2 + contraction_jr_i1RJrp3);
    contraction_jr_i2 =
      contraction_jr_i2 + contraction_jr_i2RJrp1 + (contraction_jr_i2RJrp2 + contraction_jr_i2RJrp3);
    f32[contraction_at + i * 37 + 36] = contraction_jr;
    f32[contraction_at + i * 37 + 73] = contraction_jr_i1;
    f32[contraction_at + i * 37 + 110] = contraction_jr_i2;
  }
  for (let j_ir = 0; j_ir < 36; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const captured10_row2 = captured10 + j_ir * 128;
    for (let r_ir = 0; r_ir < 128; r_ir++) {
      const concat_ir = f32[concat_at + r_ir + 8064]!;
      contraction_ir += concat_ir * f32[captured10_row2 + r_ir]!;
      contraction_j1_ir += concat_ir * f32[captured10_row2 + r_ir + 128]!;
      contraction_j2_ir += concat_ir * f32[captured10_row2 + r_ir + 256]!;
      contraction_j3_ir += concat_ir * f32[captured10_row2 + r_ir + 384]!;
    }
    f32[contraction_at + j_ir + 2331] = contraction_ir;
    f32[contraction_at + j_ir + 2332] = contraction_j1_ir;
    f32[contraction_at + j_ir + 2333] = contraction_j2_ir;
    f32[contraction_at + j_ir + 2334] = contraction_j3_ir;
  }
  let contraction_jr_ir = 0;
  let contraction_jr_irR_jrIrp1 = 0;
  let contraction_jr_irR_jrIrp2 = 0;
  let contraction_jr_irR_jrIrp3 = 0;
  for (let r_jr_ir = 0; r_jr_ir < 128; r_jr_ir += 4) {
    contraction_jr_ir += f32[concat_at + r_jr_ir + 8064]! * f32[captured10 + r_jr_ir + 4608]!;
    contraction_jr_irR_jrIrp1 += f32[concat_at + r_jr_ir + 8065]! * f32[captured10 + r_jr_ir + 4609]!;
    contraction_jr_irR_jrIrp2 += f32[concat_at + r_jr_ir + 8066]! * f32[captured10 + r_jr_ir + 4610]!;
    contraction_jr_irR_jrIrp3 += f32[concat_at + r_jr_ir + 8067]! * f32[captured10 + r_jr_ir + 4611]!;
  }
  contraction_jr_ir =
    contraction_jr_ir + contraction_jr_irR_jrIrp1 + (contraction_jr_irR_jrIrp2 + contraction_jr_irR_jrIrp3);
  f32[contraction_at + 2367] = contraction_jr_ir;
}

/**
 * argmax, seq2seq.ts:143
 */
function argmax(
  f32: Float32Array,
  i32: Int32Array,
  contraction_at: number,
  captured11: number,
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
    const contraction_at_row = contraction_at + i * 37;
    for (let r = 0; r < 37; r++) {
      const value = f32[captured11 + r]!;
      const add = Math.fround(f32[contraction_at_row + r]! + value);
      const add_i1 = Math.fround(f32[contraction_at_row + r + 37]! + value);
      const add_i2 = Math.fround(f32[contraction_at_row + r + 74]! + value);
      const add_i3 = Math.fround(f32[contraction_at_row + r + 111]! + value);
      const value2 = add > argmax2 || (Number.isNaN(add) && !Number.isNaN(argmax2));
      const value2_i1 = add_i1 > argmax_i1 || (Number.isNaN(add_i1) && !Number.isNaN(argmax_i1));
      const value2_i2 = add_i2 > argmax_i2 || (Number.isNaN(add_i2) && !Number.isNaN(argmax_i2));
      const value2_i3 = add_i3 > argmax_i3 || (Number.isNaN(add_i3) && !Number.isNaN(argmax_i3));
      argmax2 = value2 ? add : argmax2;
      argmax_i1 = value2_i1 ? add_i1 : argmax_i1;
      argmax_i2 = value2_i2 ? add_i2 : argmax_i2;
      argmax_i3 = value2_i3 ? add_i3 : argmax_i3;
      argmax22 = value2 ? r : argmax22;
      argmax2_i1 = value2_i1 ? r : argmax2_i1;
      argmax2_i2 = value2_i2 ? r : argmax2_i2;
      argmax2_i3 = value2_i3 ? r : argmax2_i3;
    }
    i32[argmax_at + i] = argmax22;
    i32[argmax_at + i + 1] = argmax2_i1;
    i32[argmax_at + i + 2] = argmax2_i2;
    i32[argmax_at + i + 3] = argmax2_i3;
  }
}

/**
 * sum, seq2seq.ts:147
 * amax, seq2seq.ts:147
 * select, seq2seq.ts:147
 */
function sum_amax(
  f32: Float32Array,
  i32: Int32Array,
  target_at: number,
  scan: number,
  sum_at: number,
  select_at: number,
  sum_at2: number,
): void {
  for (let i = 0; i < 10; i += 5) {
    const target_at_row = target_at + i;
    const sum_at_row = sum_at + i * 64;
    const select_at_row = select_at + i * 64;
    const sum_at2_row = sum_at2 + i * 64;
    for (let j = 0; j < 64; j++) {
      let sum = 0;
      let sum_i1 = 0;
      let sum_i2 = 0;
      let sum_i3 = 0;
      let sum_i4 = 0;
      let amax = -Infinity;
      let amax_i1 = -Infinity;
      let amax_i2 = -Infinity;
      let amax_i3 = -Infinity;
      let amax_i4 = -Infinity;
      const target = i32[target_at_row + j * 10]!;
      const target_i1 = i32[target_at_row + j * 10 + 1]!;
      const target_i2 = i32[target_at_row + j * 10 + 2]!;
      const target_i3 = i32[target_at_row + j * 10 + 3]!;
      const target_i4 = i32[target_at_row + j * 10 + 4]!;
      const scan_row = scan + i * 2368 + j * 37;
      for (let r = 0; r < 37; r++) {
        const project = f32[scan_row + r]!;
        const project_i1 = f32[scan_row + r + 2368]!;
        const project_i2 = f32[scan_row + r + 4736]!;
        const project_i3 = f32[scan_row + r + 7104]!;
        const project_i4 = f32[scan_row + r + 9472]!;
        sum += target === r ? project : 0;
        sum_i1 += target_i1 === r ? project_i1 : 0;
        sum_i2 += target_i2 === r ? project_i2 : 0;
        sum_i3 += target_i3 === r ? project_i3 : 0;
        sum_i4 += target_i4 === r ? project_i4 : 0;
        amax = Math.max(amax, project);
        amax_i1 = Math.max(amax_i1, project_i1);
        amax_i2 = Math.max(amax_i2, project_i2);
        amax_i3 = Math.max(amax_i3, project_i3);
        amax_i4 = Math.max(amax_i4, project_i4);
      }
      f32[sum_at_row + j] = sum;
      f32[sum_at_row + j + 64] = sum_i1;
      f32[sum_at_row + j + 128] = sum_i2;
      f32[sum_at_row + j + 192] = sum_i3;
      f32[sum_at_row + j + 256] = sum_i4;
      const select2 = Math.abs(amax) === Infinity ? 0 : amax;
      const select2_i1 = Math.abs(amax_i1) === Infinity ? 0 : amax_i1;
      const select2_i2 = Math.abs(amax_i2) === Infinity ? 0 : amax_i2;
      const select2_i3 = Math.abs(amax_i3) === Infinity ? 0 : amax_i3;
      const select2_i4 = Math.abs(amax_i4) === Infinity ? 0 : amax_i4;
      f32[select_at_row + j] = select2;
      f32[select_at_row + j + 64] = select2_i1;
      f32[select_at_row + j + 128] = select2_i2;
      f32[select_at_row + j + 192] = select2_i3;
      f32[select_at_row + j + 256] = select2_i4;
      let sum2 = 0;
      let sum2_i1 = 0;
      let sum2_i2 = 0;
      let sum2_i3 = 0;
      let sum2_i4 = 0;
      const scan_row2 = scan + i * 2368 + j * 37;
      for (let s = 0; s < 37; s++) {
        sum2 += Math.exp(f32[scan_row2 + s]! - select2);
        sum2_i1 += Math.exp(f32[scan_row2 + s + 2368]! - select2_i1);
        sum2_i2 += Math.exp(f32[scan_row2 + s + 4736]! - select2_i2);
        sum2_i3 += Math.exp(f32[scan_row2 + s + 7104]! - select2_i3);
        sum2_i4 += Math.exp(f32[scan_row2 + s + 9472]! - select2_i4);
      }
      f32[sum_at2_row + j] = sum2;
      f32[sum_at2_row + j + 64] = sum2_i1;
      f32[sum_at2_row + j + 128] = sum2_i2;
      f32[sum_at2_row + j + 192] = sum2_i3;
      f32[sum_at2_row + j + 256] = sum2_i4;
    }
  }
}

/**
 * amin, seq2seq.ts:153
 */
function amin(f32: Float32Array, i32: Int32Array, scan: number, target_at: number, amin_at: number): void {
  for (let i = 0; i < 64; i += 4) {
    let amin2 = Infinity;
    let amin_i1 = Infinity;
    let amin_i2 = Infinity;
    let amin_i3 = Infinity;
    const scan_row = scan + i;
    const target_at_row = target_at + i * 10;
    for (let r = 0; r < 10; r++) {
      const toF32_i1 = i32[scan_row + r * 64 + 1]! === i32[target_at_row + r + 10]! ? 1 : 0;
      const toF32_i2 = i32[scan_row + r * 64 + 2]! === i32[target_at_row + r + 20]! ? 1 : 0;
      const toF32_i3 = i32[scan_row + r * 64 + 3]! === i32[target_at_row + r + 30]! ? 1 : 0;
      amin2 = Math.min(amin2, i32[scan_row + r * 64]! === i32[target_at_row + r]! ? 1 : 0);
      amin_i1 = Math.min(amin_i1, toF32_i1);
      amin_i2 = Math.min(amin_i2, toF32_i2);
      amin_i3 = Math.min(amin_i3, toF32_i3);
    }
    f32[amin_at + i] = amin2;
    f32[amin_at + i + 1] = amin_i1;
    f32[amin_at + i + 2] = amin_i2;
    f32[amin_at + i + 3] = amin_i3;
  }
}

/**
 * transpose, seq2seq.ts:152
 */
function transpose(i32: Int32Array, scan: number, transpose2: number): void {
  for (let i = 0; i < 64; i++) {
    const scan_row = scan + i;
    const transpose2_row = transpose2 + i * 10;
    for (let j = 0; j < 10; j++) {
      i32[transpose2_row + j] = i32[scan_row + j * 64]!;
    }
  }
}

/**
 * transpose, seq2seq.ts:152
 */
function transpose2(f32: Float32Array, scan: number, transpose: number): void {
  for (let i = 0; i < 64; i++) {
    for (let j = 0; j < 10; j++) {
      const scan_row = scan + j * 1408 + i * 22;
      const transpose_row = transpose + i * 220 + j * 22;
      for (let k = 0; k < 22; k++) {
        f32[transpose_row + k] = f32[scan_row + k]!;
      }
    }
  }
}

function step({ f32, i32, u8 }: Views): void {
  reshape(i32, u8, 3629584 /* source */, 14531456 /* reshape */, 1408);
  gather(f32, i32, 3629584 /* source */, 0 /* source.weight */, 3506448 /* gather */);
  broadcast(f32, 380944 /* broadcast */, 2048);
  contraction_add(
    f32,
    3506448 /* gather */,
    592 /* encoder.weight_ih_l0 */,
    5200 /* encoder.bias_ih_l0 */,
    155664 /* add */,
  );
  copy(f32, 380944 /* broadcast */, 382992 /* carry0 */, 2048);
  for (let t0 = 0; t0 < 22; t0++) {
    copy(f32, 382992 /* carry0 */, 2639888 + 2048 * t0 /* input_stack */, 2048);
    contraction_add2(
      f32,
      382992 /* carry0 */,
      2128 /* encoder.weight_hh_l0 */,
      5296 /* encoder.bias_hh_l0 */,
      1507344 + 6144 * t0 /* add_stack */,
    );
    sigmoid_tanh_mul(
      f32,
      155664 + 6144 * t0 /* add */,
      1507344 + 6144 * t0 /* add_stack */,
      2594832 + 2048 * t0 /* sigmoid_stack */,
      2459664 + 2048 * t0 /* sigmoid_stack */,
      382992 /* carry0 */,
      2549776 + 2048 * t0 /* sub_stack */,
      290832 + 2048 * t0 /* add_stack */,
      2414608 + 2048 * t0 /* sub_stack */,
      2504720 + 2048 * t0 /* mul_stack */,
      2369552 + 2048 * t0 /* mul_stack */,
    );
    copy(f32, 290832 + 2048 * t0 /* add_stack */, 382992 /* carry0 */, 2048);
  }
  contraction_add(
    f32,
    3506448 /* gather */,
    5392 /* encoder.weight_ih_l0_reverse */,
    10000 /* encoder.bias_ih_l0_reverse */,
    155664 /* add */,
  );
  copy(f32, 380944 /* broadcast */, 380944 /* carry0 */, 2048);
  for (let t1 = 0; t1 < 22; t1++) {
    copy(f32, 380944 /* carry0 */, 2998288 - 2048 * t1 /* input_stack */, 2048);
    contraction_add2(
      f32,
      380944 /* carry0 */,
      6928 /* encoder.weight_hh_l0_reverse */,
      10096 /* encoder.bias_hh_l0_reverse */,
      1771536 - 6144 * t1 /* add_stack */,
    );
    sigmoid_tanh_mul(
      f32,
      284688 - 6144 * t1 /* add */,
      1771536 - 6144 * t1 /* add_stack */,
      2953232 - 2048 * t1 /* sigmoid_stack */,
      2818064 - 2048 * t1 /* sigmoid_stack */,
      380944 /* carry0 */,
      2908176 - 2048 * t1 /* sub_stack */,
      378896 - 2048 * t1 /* add_stack */,
      2773008 - 2048 * t1 /* sub_stack */,
      2863120 - 2048 * t1 /* mul_stack */,
      2727952 - 2048 * t1 /* mul_stack */,
    );
    copy(f32, 378896 - 2048 * t1 /* add_stack */, 380944 /* carry0 */, 2048);
  }
  concat_transpose(f32, 335888 /* add_stack */, 290832 /* add_stack */, 2146320 /* transpose */);
  concat(f32, 380944 /* carry0 */, 382992 /* carry0 */, 3605008 /* concat */);
  contraction(f32, 3605008 /* concat */, 10192 /* start.weight */, 3609104 /* contraction */);
  tanh(f32, 3609104 /* contraction */, 14288 /* start.bias */, 3609104 /* tanh */);
  concat2(i32, 1146000 /* target */, 3630992 /* concat */);
  contraction2(f32, 2146320 /* transpose */, 16400 /* attention.key.weight */, 1056784 /* contraction */);
  copy(f32, 3609104 /* tanh */, 1137808 /* carry0 */, 4096);
  for (let t2 = 0; t2 < 10; t2++) {
    copy(f32, 1137808 /* carry0 */, 3336208 + 4096 * t2 /* input_stack */, 4096);
    contraction3(f32, 1137808 /* carry0 */, 14352 /* attention.query.weight */, 1125520 /* contraction */);
    tanh_sub(
      f32,
      1125520 /* contraction */,
      1056784 /* contraction */,
      606224 + 45056 * t2 /* tanh_stack */,
      155664 + 45056 * t2 /* sub_stack */,
    );
    contraction4(
      f32,
      606224 + 45056 * t2 /* tanh_stack */,
      18448 /* attention.weight */,
      1125520 /* contraction */,
    );
    amax_sum_div(
      f32,
      u8,
      14531456 /* reshape */,
      1125520 /* contraction */,
      3549456 + 1408 * t2 /* exp_stack */,
      3631632 + 64 * t2 /* sum_stack */,
      3563536 + 1408 * t2 /* div_stack */,
    );
    contraction5(
      f32,
      3563536 + 1408 * t2 /* div_stack */,
      2146320 /* transpose */,
      1141904 /* contraction */,
    );
    gather2(f32, i32, 3630992 + 64 * t2 /* concat */, 18480 /* target.weight */, 1125520 /* gather */);
    concat3(f32, 1141904 /* contraction */, 1125520 /* gather */, 2318352 + 5120 * t2 /* concat_stack */);
    contraction_add3(
      f32,
      2318352 + 5120 * t2 /* concat_stack */,
      19072 /* decoder.weight_ih */,
      46720 /* decoder.bias_ih */,
      1125520 /* add */,
    );
    contraction_add4(
      f32,
      1137808 /* carry0 */,
      34432 /* decoder.weight_hh */,
      46912 /* decoder.bias_hh */,
      1777680 + 12288 * t2 /* add_stack */,
    );
    update(
      f32,
      1125520 /* add */,
      1777680 + 12288 * t2 /* add_stack */,
      3295248 + 4096 * t2 /* sigmoid_stack */,
      3172368 + 4096 * t2 /* sigmoid_stack */,
      1137808 /* carry0 */,
      3254288 + 4096 * t2 /* sub_stack */,
      3131408 + 4096 * t2 /* sub_stack */,
      3213328 + 4096 * t2 /* mul_stack */,
      3090448 + 4096 * t2 /* mul_stack */,
    );
    concat4(f32, 1141904 /* contraction */, 1137808 /* carry0 */, 2236432 + 8192 * t2 /* concat_stack */);
    contraction_add5(
      f32,
      2236432 + 8192 * t2 /* concat_stack */,
      47104 /* head.weight */,
      51840 /* head.bias */,
      1101840 + 2368 * t2 /* add_stack */,
    );
  }
  sum_amax_add(
    f32,
    i32,
    1146000 /* target */,
    1101840 /* add_stack */,
    1080464 /* sum */,
    1081104 /* select */,
    1056784 /* exp */,
    1081744 /* sum */,
    3459088 /* add */,
  );
  sum_div(f32, 1081744 /* sum */, 1081104 /* select */, 1080464 /* sum */, 3633216 /* loss */);
  if (i32[155648 /* tapeless.guard */]! !== 0 && !Number.isFinite(f32[3633216 /* loss */]!)) return;
  update2(f32, i32, 51880 /* tapeless.step */, 3633220 /* toF32 */, 3633224 /* toF32 */);
  broadcast(f32, 3613200 /* broadcast */, 4096);
  broadcast(f32, 3000336 /* broadcast */, 45056);
  broadcast(f32, 3632272 /* broadcast */, 592);
  copy(f32, 3613200 /* broadcast */, 3613200 /* carry66 */, 4096);
  copy(f32, 3000336 /* broadcast */, 3000336 /* sum3 */, 45056);
  copy(f32, 3632272 /* broadcast */, 3632272 /* sum7 */, 592);
  for (let t3 = 0; t3 < 10; t3++) {
    copy(f32, 3373072 - 4096 * t3 /* input_stack */, 3414032 - 4096 * t3 /* reshape_stack */, 4096);
    copy(f32, 1011728 - 45056 * t3 /* tanh_stack */, 1462288 - 45056 * t3 /* reshape_stack */, 45056);
    copy(f32, 3480400 - 2368 * t3 /* add */, 3504080 - 2368 * t3 /* input_stack */, 2368);
    contraction6(f32, 3480400 - 2368 * t3 /* add */, 47104 /* head.weight */, 3591696 /* contraction */);
    mul(
      f32,
      3613200 /* carry66 */,
      3591696 /* contraction */,
      3209232 - 4096 * t3 /* sigmoid_stack */,
      3168272 - 4096 * t3 /* sub_stack */,
      3045392 /* mul */,
      1888272 - 12288 * t3 /* add_stack */,
      3127312 - 4096 * t3 /* mul_stack */,
      3617296 /* mul */,
      3291152 - 4096 * t3 /* sub_stack */,
      3250192 - 4096 * t3 /* mul_stack */,
      3621392 /* mul */,
      3332112 - 4096 * t3 /* sigmoid_stack */,
      3625488 /* mul */,
    );
    add(f32, 3045392 /* mul */, 3621392 /* mul */, 3617296 /* mul */, 2011152 - 12288 * t3 /* add_stack */);
    contraction7(
      f32,
      2011152 - 12288 * t3 /* add_stack */,
      19072 /* decoder.weight_ih */,
      3599888 /* contraction */,
    );
    add2(f32, 3591696 /* contraction */, 3599888 /* contraction */, 3454992 - 4096 * t3 /* reshape_stack */);
    contraction_div(
      f32,
      3454992 - 4096 * t3 /* reshape_stack */,
      2146320 /* transpose */,
      3632208 - 64 * t3 /* sum_stack */,
      3045392 /* div */,
    );
    sum_select(
      f32,
      u8,
      3045392 /* div */,
      3576208 - 1408 * t3 /* div_stack */,
      14531456 /* reshape */,
      3562128 - 1408 * t3 /* exp_stack */,
      3590288 - 1408 * t3 /* reshape_stack */,
    );
    contraction_update(
      f32,
      3590288 - 1408 * t3 /* reshape_stack */,
      18448 /* attention.weight */,
      3045392 /* contraction */,
      3000336 /* sum3 */,
      561168 - 45056 * t3 /* sub_stack */,
    );
    sum(
      f32,
      3045392 /* contraction */,
      561168 - 45056 * t3 /* sub_stack */,
      3547408 - 2048 * t3 /* sum_stack */,
    );
    contraction8(
      f32,
      3547408 - 2048 * t3 /* sum_stack */,
      14352 /* attention.query.weight */,
      3045392 /* contraction */,
    );
    add(f32, 3625488 /* mul */, 3621392 /* mul */, 3617296 /* mul */, 2134032 - 12288 * t3 /* add_stack */);
    contraction_update2(
      f32,
      2134032 - 12288 * t3 /* add_stack */,
      34432 /* decoder.weight_hh */,
      3613200 /* carry66 */,
      3591696 /* contraction */,
      3209232 - 4096 * t3 /* sigmoid_stack */,
      3045392 /* contraction */,
    );
    scatterAdd(f32, i32, 3045392 /* scatterAdd */, 3631568 - 64 * t3 /* concat */, 3599888 /* contraction */);
    update3(f32, 3632272 /* sum7 */, 3045392 /* scatterAdd */, 592);
  }
  contraction9(f32, 3528976 /* sum_stack */, 3377168 /* reshape_stack */, 777872 /* contraction */);
  contraction10(f32, 3577616 /* reshape_stack */, 1056784 /* reshape_stack */, 792696 /* contraction */);
  contraction11(f32, 3418128 /* reshape_stack */, 3563536 /* div_stack */, 155664 /* contraction */);
  contraction12(f32, 1900560 /* add_stack */, 2318352 /* concat_stack */, 741392 /* contraction */);
  sum2(f32, 1900560 /* add_stack */, 792208 /* sum */);
  contraction13(f32, 2023440 /* add_stack */, 3336208 /* input_stack */, 756752 /* contraction */);
  sum2(f32, 2023440 /* add_stack */, 792400 /* sum */);
  contraction14(f32, 3482768 /* input_stack */, 2236432 /* concat_stack */, 769040 /* contraction */);
  sum3(f32, 3482768 /* input_stack */, 792656 /* sum */);
  contraction15(f32, 3000336 /* sum3 */, 16400 /* attention.key.weight */, 245776 /* contraction */);
  contraction16(f32, 3000336 /* sum3 */, 2146320 /* transpose */, 779920 /* contraction */);
  mul2(f32, 3613200 /* carry66 */, 3609104 /* tanh */, 3609104 /* mul */, 4096);
  sum4(f32, 3609104 /* mul */, 792592 /* sum */);
  contraction17(f32, 3609104 /* mul */, 10192 /* start.weight */, 335888 /* contraction */);
  contraction18(f32, 3609104 /* mul */, 3605008 /* concat */, 773776 /* contraction */);
  reshape2(f32, 335888 /* contraction */, 471056 /* reshape */, 781968 /* reshape */);
  slice(f32, 155664 /* contraction */, 245776 /* contraction */, 696336 /* slice */, 426000 /* slice */);
  copy(f32, 471056 /* reshape */, 471056 /* carry23 */, 2048);
  for (let t4 = 0; t4 < 22; t4++) {
    mul3(
      f32,
      471056 /* carry23 */,
      426000 + 2048 * t4 /* slice */,
      2775056 + 2048 * t4 /* sigmoid_stack */,
      2730000 + 2048 * t4 /* sub_stack */,
      473104 /* mul */,
      1642512 + 6144 * t4 /* add_stack */,
      2684944 + 2048 * t4 /* mul_stack */,
      475152 /* mul */,
      2865168 + 2048 * t4 /* sub_stack */,
      2820112 + 2048 * t4 /* mul_stack */,
      477200 /* mul */,
      2910224 + 2048 * t4 /* sigmoid_stack */,
      479248 /* mul */,
    );
    add3(f32, 479248 /* mul */, 477200 /* mul */, 475152 /* mul */, 290832 + 6144 * t4 /* add_stack */);
    contraction_update3(
      f32,
      290832 + 6144 * t4 /* add_stack */,
      6928 /* encoder.weight_hh_l0_reverse */,
      471056 /* carry23 */,
      426000 + 2048 * t4 /* slice */,
      2775056 + 2048 * t4 /* sigmoid_stack */,
    );
    add3(f32, 473104 /* mul */, 477200 /* mul */, 475152 /* mul */, 155664 + 6144 * t4 /* add_stack */);
  }
  copy(f32, 781968 /* reshape */, 781968 /* carry23 */, 2048);
  for (let t5 = 0; t5 < 22; t5++) {
    mul3(
      f32,
      781968 /* carry23 */,
      739344 - 2048 * t5 /* slice */,
      2502672 - 2048 * t5 /* sigmoid_stack */,
      2457616 - 2048 * t5 /* sub_stack */,
      784016 /* mul */,
      1636368 - 6144 * t5 /* add_stack */,
      2412560 - 2048 * t5 /* mul_stack */,
      786064 /* mul */,
      2592784 - 2048 * t5 /* sub_stack */,
      2547728 - 2048 * t5 /* mul_stack */,
      788112 /* mul */,
      2637840 - 2048 * t5 /* sigmoid_stack */,
      790160 /* mul */,
    );
    add3(f32, 790160 /* mul */, 788112 /* mul */, 786064 /* mul */, 690192 - 6144 * t5 /* add_stack */);
    contraction_update3(
      f32,
      690192 - 6144 * t5 /* add_stack */,
      2128 /* encoder.weight_hh_l0 */,
      781968 /* carry23 */,
      739344 - 2048 * t5 /* slice */,
      2502672 - 2048 * t5 /* sigmoid_stack */,
    );
    add3(f32, 784016 /* mul */, 788112 /* mul */, 786064 /* mul */, 555024 - 6144 * t5 /* add_stack */);
  }
  contraction19(f32, 290832 /* add_stack */, 2955280 /* input_stack */, 696336 /* contraction */);
  sum5(f32, 290832 /* add_stack */, 699408 /* sum */);
  sum5(f32, 155664 /* add_stack */, 314896 /* sum */);
  contraction20(
    f32,
    155664 /* add_stack */,
    5392 /* encoder.weight_ih_l0_reverse */,
    290832 /* contraction */,
  );
  contraction21(f32, 155664 /* add_stack */, 3506448 /* gather */, 313360 /* contraction */);
  contraction19(f32, 561168 /* add_stack */, 2639888 /* input_stack */, 178192 /* contraction */);
  sum5(f32, 561168 /* add_stack */, 183392 /* sum */);
  sum5(f32, 426000 /* add_stack */, 183488 /* sum */);
  contraction20(f32, 426000 /* add_stack */, 592 /* encoder.weight_ih_l0 */, 155664 /* contraction */);
  contraction21(f32, 426000 /* add_stack */, 3506448 /* gather */, 181264 /* contraction */);
  scatterAdd2(
    f32,
    i32,
    182800 /* scatterAdd */,
    3629584 /* source */,
    290832 /* contraction */,
    155664 /* contraction */,
  );
  sum6(f32, 182800 /* scatterAdd */, 155664 /* sum */);
  sum7(f32, 181264 /* contraction */, 155668 /* sum */);
  sum8(f32, 178192 /* contraction */, 155672 /* sum */);
  sum9(f32, 183488 /* sum */, 155676 /* sum */);
  sum9(f32, 183392 /* sum */, 155680 /* sum */);
  sum7(f32, 313360 /* contraction */, 155684 /* sum */);
  sum8(f32, 696336 /* contraction */, 155688 /* sum */);
  sum9(f32, 314896 /* sum */, 155692 /* sum */);
  sum9(f32, 699408 /* sum */, 155696 /* sum */);
  sum10(f32, 773776 /* contraction */, 155700 /* sum */);
  sum11(f32, 792592 /* sum */, 155704 /* sum */);
  sum12(f32, 777872 /* contraction */, 155708 /* sum */);
  sum12(f32, 779920 /* contraction */, 155712 /* sum */);
  sum13(f32, 792696 /* contraction */, 155716 /* sum */);
  sum6(f32, 3632272 /* sum7 */, 155720 /* sum */);
  sum14(f32, 741392 /* contraction */, 155724 /* sum */);
  sum15(f32, 756752 /* contraction */, 155728 /* sum */);
  sum16(f32, 792208 /* sum */, 155732 /* sum */);
  sum16(f32, 792400 /* sum */, 155736 /* sum */);
  sum17(f32, 769040 /* contraction */, 155740 /* sum */);
  sum_toF32(
    f32,
    792656 /* sum */,
    155664 /* sum */,
    155668 /* sum */,
    155672 /* sum */,
    155676 /* sum */,
    155680 /* sum */,
    155684 /* sum */,
    155688 /* sum */,
    155692 /* sum */,
    155696 /* sum */,
    155700 /* sum */,
    155704 /* sum */,
    155708 /* sum */,
    155712 /* sum */,
    155716 /* sum */,
    155720 /* sum */,
    155724 /* sum */,
    155728 /* sum */,
    155732 /* sum */,
    155736 /* sum */,
    155740 /* sum */,
    155664 /* toF32 */,
  );
  update4(
    f32,
    51884 /* source.weight.firstMoment */,
    182800 /* scatterAdd */,
    155664 /* toF32 */,
    52476 /* source.weight.secondMoment */,
    0 /* source.weight */,
    3633224 /* toF32 */,
    3633220 /* toF32 */,
    592,
  );
  update4(
    f32,
    53068 /* encoder.weight_ih_l0.firstMoment */,
    181264 /* contraction */,
    155664 /* toF32 */,
    54604 /* encoder.weight_ih_l0.secondMoment */,
    592 /* encoder.weight_ih_l0 */,
    3633224 /* toF32 */,
    3633220 /* toF32 */,
    1536,
  );
  update4(
    f32,
    56140 /* encoder.weight_hh_l0.firstMoment */,
    178192 /* contraction */,
    155664 /* toF32 */,
    59212 /* encoder.weight_hh_l0.secondMoment */,
    2128 /* encoder.weight_hh_l0 */,
    3633224 /* toF32 */,
    3633220 /* toF32 */,
    3072,
  );
  update4(
    f32,
    62284 /* encoder.bias_ih_l0.firstMoment */,
    183488 /* sum */,
    155664 /* toF32 */,
    62380 /* encoder.bias_ih_l0.secondMoment */,
    5200 /* encoder.bias_ih_l0 */,
    3633224 /* toF32 */,
    3633220 /* toF32 */,
    96,
  );
  update4(
    f32,
    62476 /* encoder.bias_hh_l0.firstMoment */,
    183392 /* sum */,
    155664 /* toF32 */,
    62572 /* encoder.bias_hh_l0.secondMoment */,
    5296 /* encoder.bias_hh_l0 */,
    3633224 /* toF32 */,
    3633220 /* toF32 */,
    96,
  );
  update4(
    f32,
    62668 /* encoder.weight_ih_l0_reverse.firstMoment */,
    313360 /* contraction */,
    155664 /* toF32 */,
    64204 /* encoder.weight_ih_l0_reverse.secondMoment */,
    5392 /* encoder.weight_ih_l0_reverse */,
    3633224 /* toF32 */,
    3633220 /* toF32 */,
    1536,
  );
  update4(
    f32,
    65740 /* encoder.weight_hh_l0_reverse.firstMoment */,
    696336 /* contraction */,
    155664 /* toF32 */,
    68812 /* encoder.weight_hh_l0_reverse.secondMoment */,
    6928 /* encoder.weight_hh_l0_reverse */,
    3633224 /* toF32 */,
    3633220 /* toF32 */,
    3072,
  );
  update4(
    f32,
    71884 /* encoder.bias_ih_l0_reverse.firstMoment */,
    314896 /* sum */,
    155664 /* toF32 */,
    71980 /* encoder.bias_ih_l0_reverse.secondMoment */,
    10000 /* encoder.bias_ih_l0_reverse */,
    3633224 /* toF32 */,
    3633220 /* toF32 */,
    96,
  );
  update4(
    f32,
    72076 /* encoder.bias_hh_l0_reverse.firstMoment */,
    699408 /* sum */,
    155664 /* toF32 */,
    72172 /* encoder.bias_hh_l0_reverse.secondMoment */,
    10096 /* encoder.bias_hh_l0_reverse */,
    3633224 /* toF32 */,
    3633220 /* toF32 */,
    96,
  );
  update4(
    f32,
    72268 /* start.weight.firstMoment */,
    773776 /* contraction */,
    155664 /* toF32 */,
    76364 /* start.weight.secondMoment */,
    10192 /* start.weight */,
    3633224 /* toF32 */,
    3633220 /* toF32 */,
    4096,
  );
  update4(
    f32,
    80460 /* start.bias.firstMoment */,
    792592 /* sum */,
    155664 /* toF32 */,
    80524 /* start.bias.secondMoment */,
    14288 /* start.bias */,
    3633224 /* toF32 */,
    3633220 /* toF32 */,
    64,
  );
  update4(
    f32,
    80588 /* attention.query.weight.firstMoment */,
    777872 /* contraction */,
    155664 /* toF32 */,
    82636 /* attention.query.weight.secondMoment */,
    14352 /* attention.query.weight */,
    3633224 /* toF32 */,
    3633220 /* toF32 */,
    2048,
  );
  update4(
    f32,
    84684 /* attention.key.weight.firstMoment */,
    779920 /* contraction */,
    155664 /* toF32 */,
    86732 /* attention.key.weight.secondMoment */,
    16400 /* attention.key.weight */,
    3633224 /* toF32 */,
    3633220 /* toF32 */,
    2048,
  );
  update4(
    f32,
    88780 /* attention.weight.firstMoment */,
    792696 /* contraction */,
    155664 /* toF32 */,
    88812 /* attention.weight.secondMoment */,
    18448 /* attention.weight */,
    3633224 /* toF32 */,
    3633220 /* toF32 */,
    32,
  );
  update4(
    f32,
    88844 /* target.weight.firstMoment */,
    3632272 /* sum7 */,
    155664 /* toF32 */,
    89436 /* target.weight.secondMoment */,
    18480 /* target.weight */,
    3633224 /* toF32 */,
    3633220 /* toF32 */,
    592,
  );
  update4(
    f32,
    90028 /* decoder.weight_ih.firstMoment */,
    741392 /* contraction */,
    155664 /* toF32 */,
    105388 /* decoder.weight_ih.secondMoment */,
    19072 /* decoder.weight_ih */,
    3633224 /* toF32 */,
    3633220 /* toF32 */,
    15360,
  );
  update4(
    f32,
    120748 /* decoder.weight_hh.firstMoment */,
    756752 /* contraction */,
    155664 /* toF32 */,
    133036 /* decoder.weight_hh.secondMoment */,
    34432 /* decoder.weight_hh */,
    3633224 /* toF32 */,
    3633220 /* toF32 */,
    12288,
  );
  update4(
    f32,
    145324 /* decoder.bias_ih.firstMoment */,
    792208 /* sum */,
    155664 /* toF32 */,
    145516 /* decoder.bias_ih.secondMoment */,
    46720 /* decoder.bias_ih */,
    3633224 /* toF32 */,
    3633220 /* toF32 */,
    192,
  );
  update4(
    f32,
    145708 /* decoder.bias_hh.firstMoment */,
    792400 /* sum */,
    155664 /* toF32 */,
    145900 /* decoder.bias_hh.secondMoment */,
    46912 /* decoder.bias_hh */,
    3633224 /* toF32 */,
    3633220 /* toF32 */,
    192,
  );
  update4(
    f32,
    146092 /* head.weight.firstMoment */,
    769040 /* contraction */,
    155664 /* toF32 */,
    150828 /* head.weight.secondMoment */,
    47104 /* head.weight */,
    3633224 /* toF32 */,
    3633220 /* toF32 */,
    4736,
  );
  update4(
    f32,
    155564 /* head.bias.firstMoment */,
    792656 /* sum */,
    155664 /* toF32 */,
    155604 /* head.bias.secondMoment */,
    51840 /* head.bias */,
    3633224 /* toF32 */,
    3633220 /* toF32 */,
    37,
  );
}

function gradients({ f32, i32, u8 }: Views): void {
  reshape(i32, u8, 3629584 /* source */, 14531456 /* reshape */, 1408);
  gather(f32, i32, 3629584 /* source */, 0 /* source.weight */, 3506448 /* gather */);
  broadcast(f32, 380944 /* broadcast */, 2048);
  contraction_add(
    f32,
    3506448 /* gather */,
    592 /* encoder.weight_ih_l0 */,
    5200 /* encoder.bias_ih_l0 */,
    155664 /* add */,
  );
  copy(f32, 380944 /* broadcast */, 382992 /* carry0 */, 2048);
  for (let t0 = 0; t0 < 22; t0++) {
    copy(f32, 382992 /* carry0 */, 2639888 + 2048 * t0 /* input_stack */, 2048);
    contraction_add2(
      f32,
      382992 /* carry0 */,
      2128 /* encoder.weight_hh_l0 */,
      5296 /* encoder.bias_hh_l0 */,
      1507344 + 6144 * t0 /* add_stack */,
    );
    sigmoid_tanh_mul(
      f32,
      155664 + 6144 * t0 /* add */,
      1507344 + 6144 * t0 /* add_stack */,
      2594832 + 2048 * t0 /* sigmoid_stack */,
      2459664 + 2048 * t0 /* sigmoid_stack */,
      382992 /* carry0 */,
      2549776 + 2048 * t0 /* sub_stack */,
      290832 + 2048 * t0 /* add_stack */,
      2414608 + 2048 * t0 /* sub_stack */,
      2504720 + 2048 * t0 /* mul_stack */,
      2369552 + 2048 * t0 /* mul_stack */,
    );
    copy(f32, 290832 + 2048 * t0 /* add_stack */, 382992 /* carry0 */, 2048);
  }
  contraction_add(
    f32,
    3506448 /* gather */,
    5392 /* encoder.weight_ih_l0_reverse */,
    10000 /* encoder.bias_ih_l0_reverse */,
    155664 /* add */,
  );
  copy(f32, 380944 /* broadcast */, 380944 /* carry0 */, 2048);
  for (let t1 = 0; t1 < 22; t1++) {
    copy(f32, 380944 /* carry0 */, 2998288 - 2048 * t1 /* input_stack */, 2048);
    contraction_add2(
      f32,
      380944 /* carry0 */,
      6928 /* encoder.weight_hh_l0_reverse */,
      10096 /* encoder.bias_hh_l0_reverse */,
      1771536 - 6144 * t1 /* add_stack */,
    );
    sigmoid_tanh_mul(
      f32,
      284688 - 6144 * t1 /* add */,
      1771536 - 6144 * t1 /* add_stack */,
      2953232 - 2048 * t1 /* sigmoid_stack */,
      2818064 - 2048 * t1 /* sigmoid_stack */,
      380944 /* carry0 */,
      2908176 - 2048 * t1 /* sub_stack */,
      378896 - 2048 * t1 /* add_stack */,
      2773008 - 2048 * t1 /* sub_stack */,
      2863120 - 2048 * t1 /* mul_stack */,
      2727952 - 2048 * t1 /* mul_stack */,
    );
    copy(f32, 378896 - 2048 * t1 /* add_stack */, 380944 /* carry0 */, 2048);
  }
  concat_transpose(f32, 335888 /* add_stack */, 290832 /* add_stack */, 2146320 /* transpose */);
  concat(f32, 380944 /* carry0 */, 382992 /* carry0 */, 3605008 /* concat */);
  contraction(f32, 3605008 /* concat */, 10192 /* start.weight */, 3609104 /* contraction */);
  tanh(f32, 3609104 /* contraction */, 14288 /* start.bias */, 3609104 /* tanh */);
  concat2(i32, 1146000 /* target */, 3630992 /* concat */);
  contraction2(f32, 2146320 /* transpose */, 16400 /* attention.key.weight */, 1056784 /* contraction */);
  copy(f32, 3609104 /* tanh */, 1137808 /* carry0 */, 4096);
  for (let t2 = 0; t2 < 10; t2++) {
    copy(f32, 1137808 /* carry0 */, 3336208 + 4096 * t2 /* input_stack */, 4096);
    contraction3(f32, 1137808 /* carry0 */, 14352 /* attention.query.weight */, 1125520 /* contraction */);
    tanh_sub(
      f32,
      1125520 /* contraction */,
      1056784 /* contraction */,
      606224 + 45056 * t2 /* tanh_stack */,
      155664 + 45056 * t2 /* sub_stack */,
    );
    contraction4(
      f32,
      606224 + 45056 * t2 /* tanh_stack */,
      18448 /* attention.weight */,
      1125520 /* contraction */,
    );
    amax_sum_div(
      f32,
      u8,
      14531456 /* reshape */,
      1125520 /* contraction */,
      3549456 + 1408 * t2 /* exp_stack */,
      3631632 + 64 * t2 /* sum_stack */,
      3563536 + 1408 * t2 /* div_stack */,
    );
    contraction5(
      f32,
      3563536 + 1408 * t2 /* div_stack */,
      2146320 /* transpose */,
      1141904 /* contraction */,
    );
    gather2(f32, i32, 3630992 + 64 * t2 /* concat */, 18480 /* target.weight */, 1125520 /* gather */);
    concat3(f32, 1141904 /* contraction */, 1125520 /* gather */, 2318352 + 5120 * t2 /* concat_stack */);
    contraction_add3(
      f32,
      2318352 + 5120 * t2 /* concat_stack */,
      19072 /* decoder.weight_ih */,
      46720 /* decoder.bias_ih */,
      1125520 /* add */,
    );
    contraction_add4(
      f32,
      1137808 /* carry0 */,
      34432 /* decoder.weight_hh */,
      46912 /* decoder.bias_hh */,
      1777680 + 12288 * t2 /* add_stack */,
    );
    update(
      f32,
      1125520 /* add */,
      1777680 + 12288 * t2 /* add_stack */,
      3295248 + 4096 * t2 /* sigmoid_stack */,
      3172368 + 4096 * t2 /* sigmoid_stack */,
      1137808 /* carry0 */,
      3254288 + 4096 * t2 /* sub_stack */,
      3131408 + 4096 * t2 /* sub_stack */,
      3213328 + 4096 * t2 /* mul_stack */,
      3090448 + 4096 * t2 /* mul_stack */,
    );
    concat4(f32, 1141904 /* contraction */, 1137808 /* carry0 */, 2236432 + 8192 * t2 /* concat_stack */);
    contraction_add5(
      f32,
      2236432 + 8192 * t2 /* concat_stack */,
      47104 /* head.weight */,
      51840 /* head.bias */,
      1101840 + 2368 * t2 /* add_stack */,
    );
  }
  sum_amax_add(
    f32,
    i32,
    1146000 /* target */,
    1101840 /* add_stack */,
    1080464 /* sum */,
    1081104 /* select */,
    1056784 /* exp */,
    1081744 /* sum */,
    3459088 /* add */,
  );
  sum_div(f32, 1081744 /* sum */, 1081104 /* select */, 1080464 /* sum */, 3633216 /* loss */);
  broadcast(f32, 3613200 /* broadcast */, 4096);
  broadcast(f32, 3000336 /* broadcast */, 45056);
  broadcast(f32, 3632272 /* broadcast */, 592);
  copy(f32, 3613200 /* broadcast */, 3613200 /* carry66 */, 4096);
  copy(f32, 3000336 /* broadcast */, 3000336 /* sum3 */, 45056);
  copy(f32, 3632272 /* broadcast */, 3632272 /* sum7 */, 592);
  for (let t3 = 0; t3 < 10; t3++) {
    copy(f32, 3373072 - 4096 * t3 /* input_stack */, 3414032 - 4096 * t3 /* reshape_stack */, 4096);
    copy(f32, 1011728 - 45056 * t3 /* tanh_stack */, 1462288 - 45056 * t3 /* reshape_stack */, 45056);
    copy(f32, 3480400 - 2368 * t3 /* add */, 3504080 - 2368 * t3 /* input_stack */, 2368);
    contraction6(f32, 3480400 - 2368 * t3 /* add */, 47104 /* head.weight */, 3591696 /* contraction */);
    mul(
      f32,
      3613200 /* carry66 */,
      3591696 /* contraction */,
      3209232 - 4096 * t3 /* sigmoid_stack */,
      3168272 - 4096 * t3 /* sub_stack */,
      3045392 /* mul */,
      1888272 - 12288 * t3 /* add_stack */,
      3127312 - 4096 * t3 /* mul_stack */,
      3617296 /* mul */,
      3291152 - 4096 * t3 /* sub_stack */,
      3250192 - 4096 * t3 /* mul_stack */,
      3621392 /* mul */,
      3332112 - 4096 * t3 /* sigmoid_stack */,
      3625488 /* mul */,
    );
    add(f32, 3045392 /* mul */, 3621392 /* mul */, 3617296 /* mul */, 2011152 - 12288 * t3 /* add_stack */);
    contraction7(
      f32,
      2011152 - 12288 * t3 /* add_stack */,
      19072 /* decoder.weight_ih */,
      3599888 /* contraction */,
    );
    add2(f32, 3591696 /* contraction */, 3599888 /* contraction */, 3454992 - 4096 * t3 /* reshape_stack */);
    contraction_div(
      f32,
      3454992 - 4096 * t3 /* reshape_stack */,
      2146320 /* transpose */,
      3632208 - 64 * t3 /* sum_stack */,
      3045392 /* div */,
    );
    sum_select(
      f32,
      u8,
      3045392 /* div */,
      3576208 - 1408 * t3 /* div_stack */,
      14531456 /* reshape */,
      3562128 - 1408 * t3 /* exp_stack */,
      3590288 - 1408 * t3 /* reshape_stack */,
    );
    contraction_update(
      f32,
      3590288 - 1408 * t3 /* reshape_stack */,
      18448 /* attention.weight */,
      3045392 /* contraction */,
      3000336 /* sum3 */,
      561168 - 45056 * t3 /* sub_stack */,
    );
    sum(
      f32,
      3045392 /* contraction */,
      561168 - 45056 * t3 /* sub_stack */,
      3547408 - 2048 * t3 /* sum_stack */,
    );
    contraction8(
      f32,
      3547408 - 2048 * t3 /* sum_stack */,
      14352 /* attention.query.weight */,
      3045392 /* contraction */,
    );
    add(f32, 3625488 /* mul */, 3621392 /* mul */, 3617296 /* mul */, 2134032 - 12288 * t3 /* add_stack */);
    contraction_update2(
      f32,
      2134032 - 12288 * t3 /* add_stack */,
      34432 /* decoder.weight_hh */,
      3613200 /* carry66 */,
      3591696 /* contraction */,
      3209232 - 4096 * t3 /* sigmoid_stack */,
      3045392 /* contraction */,
    );
    scatterAdd(f32, i32, 3045392 /* scatterAdd */, 3631568 - 64 * t3 /* concat */, 3599888 /* contraction */);
    update3(f32, 3632272 /* sum7 */, 3045392 /* scatterAdd */, 592);
  }
  contraction9(
    f32,
    3528976 /* sum_stack */,
    3377168 /* reshape_stack */,
    777872 /* attention.query.weight */,
  );
  contraction10(f32, 3577616 /* reshape_stack */, 1056784 /* reshape_stack */, 792696 /* attention.weight */);
  contraction11(f32, 3418128 /* reshape_stack */, 3563536 /* div_stack */, 155664 /* contraction */);
  contraction12(f32, 1900560 /* add_stack */, 2318352 /* concat_stack */, 741392 /* decoder.weight_ih */);
  sum2(f32, 1900560 /* add_stack */, 792208 /* decoder.bias_ih */);
  contraction13(f32, 2023440 /* add_stack */, 3336208 /* input_stack */, 756752 /* decoder.weight_hh */);
  sum2(f32, 2023440 /* add_stack */, 792400 /* decoder.bias_hh */);
  contraction14(f32, 3482768 /* input_stack */, 2236432 /* concat_stack */, 769040 /* head.weight */);
  sum3(f32, 3482768 /* input_stack */, 792656 /* head.bias */);
  contraction15(f32, 3000336 /* sum3 */, 16400 /* attention.key.weight */, 245776 /* contraction */);
  contraction16(f32, 3000336 /* sum3 */, 2146320 /* transpose */, 779920 /* attention.key.weight */);
  mul2(f32, 3613200 /* carry66 */, 3609104 /* tanh */, 3609104 /* mul */, 4096);
  sum4(f32, 3609104 /* mul */, 792592 /* start.bias */);
  contraction17(f32, 3609104 /* mul */, 10192 /* start.weight */, 335888 /* contraction */);
  contraction18(f32, 3609104 /* mul */, 3605008 /* concat */, 773776 /* start.weight */);
  reshape2(f32, 335888 /* contraction */, 471056 /* reshape */, 781968 /* reshape */);
  slice(f32, 155664 /* contraction */, 245776 /* contraction */, 696336 /* slice */, 426000 /* slice */);
  copy(f32, 471056 /* reshape */, 471056 /* carry23 */, 2048);
  for (let t4 = 0; t4 < 22; t4++) {
    mul3(
      f32,
      471056 /* carry23 */,
      426000 + 2048 * t4 /* slice */,
      2775056 + 2048 * t4 /* sigmoid_stack */,
      2730000 + 2048 * t4 /* sub_stack */,
      473104 /* mul */,
      1642512 + 6144 * t4 /* add_stack */,
      2684944 + 2048 * t4 /* mul_stack */,
      475152 /* mul */,
      2865168 + 2048 * t4 /* sub_stack */,
      2820112 + 2048 * t4 /* mul_stack */,
      477200 /* mul */,
      2910224 + 2048 * t4 /* sigmoid_stack */,
      479248 /* mul */,
    );
    add3(f32, 479248 /* mul */, 477200 /* mul */, 475152 /* mul */, 290832 + 6144 * t4 /* add_stack */);
    contraction_update3(
      f32,
      290832 + 6144 * t4 /* add_stack */,
      6928 /* encoder.weight_hh_l0_reverse */,
      471056 /* carry23 */,
      426000 + 2048 * t4 /* slice */,
      2775056 + 2048 * t4 /* sigmoid_stack */,
    );
    add3(f32, 473104 /* mul */, 477200 /* mul */, 475152 /* mul */, 155664 + 6144 * t4 /* add_stack */);
  }
  copy(f32, 781968 /* reshape */, 781968 /* carry23 */, 2048);
  for (let t5 = 0; t5 < 22; t5++) {
    mul3(
      f32,
      781968 /* carry23 */,
      739344 - 2048 * t5 /* slice */,
      2502672 - 2048 * t5 /* sigmoid_stack */,
      2457616 - 2048 * t5 /* sub_stack */,
      784016 /* mul */,
      1636368 - 6144 * t5 /* add_stack */,
      2412560 - 2048 * t5 /* mul_stack */,
      786064 /* mul */,
      2592784 - 2048 * t5 /* sub_stack */,
      2547728 - 2048 * t5 /* mul_stack */,
      788112 /* mul */,
      2637840 - 2048 * t5 /* sigmoid_stack */,
      790160 /* mul */,
    );
    add3(f32, 790160 /* mul */, 788112 /* mul */, 786064 /* mul */, 690192 - 6144 * t5 /* add_stack */);
    contraction_update3(
      f32,
      690192 - 6144 * t5 /* add_stack */,
      2128 /* encoder.weight_hh_l0 */,
      781968 /* carry23 */,
      739344 - 2048 * t5 /* slice */,
      2502672 - 2048 * t5 /* sigmoid_stack */,
    );
    add3(f32, 784016 /* mul */, 788112 /* mul */, 786064 /* mul */, 555024 - 6144 * t5 /* add_stack */);
  }
  contraction19(
    f32,
    290832 /* add_stack */,
    2955280 /* input_stack */,
    696336 /* encoder.weight_hh_l0_reverse */,
  );
  sum5(f32, 290832 /* add_stack */, 699408 /* encoder.bias_hh_l0_reverse */);
  sum5(f32, 155664 /* add_stack */, 314896 /* encoder.bias_ih_l0_reverse */);
  contraction20(
    f32,
    155664 /* add_stack */,
    5392 /* encoder.weight_ih_l0_reverse */,
    290832 /* contraction */,
  );
  contraction21(f32, 155664 /* add_stack */, 3506448 /* gather */, 313360 /* encoder.weight_ih_l0_reverse */);
  contraction19(f32, 561168 /* add_stack */, 2639888 /* input_stack */, 178192 /* encoder.weight_hh_l0 */);
  sum5(f32, 561168 /* add_stack */, 183488 /* encoder.bias_hh_l0 */);
  sum5(f32, 426000 /* add_stack */, 183392 /* encoder.bias_ih_l0 */);
  contraction20(f32, 426000 /* add_stack */, 592 /* encoder.weight_ih_l0 */, 155664 /* contraction */);
  contraction21(f32, 426000 /* add_stack */, 3506448 /* gather */, 181264 /* encoder.weight_ih_l0 */);
  scatterAdd2(
    f32,
    i32,
    182800 /* source.weight */,
    3629584 /* source */,
    290832 /* contraction */,
    155664 /* contraction */,
  );
  copy(f32, 3632272 /* sum7 */, 3632272 /* target.weight */, 592);
}

function evaluate({ f32, i32, u8 }: Views): void {
  reshape(i32, u8, 155664 /* source */, 630848 /* reshape */, 1408);
  gather(f32, i32, 155664 /* source */, 0 /* source.weight */, 158064 /* gather */);
  broadcast(f32, 180592 /* broadcast */, 2048);
  contraction_add(
    f32,
    158064 /* gather */,
    592 /* encoder.weight_ih_l0 */,
    5200 /* encoder.bias_ih_l0 */,
    182640 /* add */,
  );
  copy(f32, 180592 /* broadcast */, 317808 /* carry0 */, 2048);
  for (let t0 = 0; t0 < 22; t0++) {
    contraction_add2(
      f32,
      317808 /* carry0 */,
      2128 /* encoder.weight_hh_l0 */,
      5296 /* encoder.bias_hh_l0 */,
      364912 /* add */,
    );
    tanh_add(
      f32,
      182640 + 6144 * t0 /* add */,
      364912 /* add */,
      317808 /* carry0 */,
      319856 + 2048 * t0 /* add_stack */,
    );
    copy(f32, 319856 + 2048 * t0 /* add_stack */, 317808 /* carry0 */, 2048);
  }
  contraction_add(
    f32,
    158064 /* gather */,
    5392 /* encoder.weight_ih_l0_reverse */,
    10000 /* encoder.bias_ih_l0_reverse */,
    182640 /* add */,
  );
  copy(f32, 180592 /* broadcast */, 180592 /* carry0 */, 2048);
  for (let t1 = 0; t1 < 22; t1++) {
    contraction_add2(
      f32,
      180592 /* carry0 */,
      6928 /* encoder.weight_hh_l0_reverse */,
      10096 /* encoder.bias_hh_l0_reverse */,
      158064 /* add */,
    );
    tanh_add(
      f32,
      311664 - 6144 * t1 /* add */,
      158064 /* add */,
      180592 /* carry0 */,
      407920 - 2048 * t1 /* add_stack */,
    );
    copy(f32, 407920 - 2048 * t1 /* add_stack */, 180592 /* carry0 */, 2048);
  }
  concat_transpose(f32, 364912 /* add_stack */, 319856 /* add_stack */, 182640 /* transpose */);
  concat(f32, 180592 /* carry0 */, 317808 /* carry0 */, 158064 /* concat */);
  contraction(f32, 158064 /* concat */, 10192 /* start.weight */, 162160 /* contraction */);
  tanh(f32, 162160 /* contraction */, 14288 /* start.bias */, 162160 /* tanh */);
  broadcast2(i32, 155664 /* broadcast */, 64);
  concat2(i32, 157072 /* target */, 155728 /* concat */);
  contraction2(f32, 182640 /* transpose */, 16400 /* attention.key.weight */, 272752 /* contraction */);
  copy(f32, 162160 /* tanh */, 158064 /* carry0 */, 4096);
  for (let t2 = 0; t2 < 10; t2++) {
    contraction3(f32, 158064 /* carry0 */, 14352 /* attention.query.weight */, 166256 /* contraction */);
    tanh2(f32, 166256 /* contraction */, 272752 /* contraction */, 341488 /* tanh */);
    contraction4(f32, 341488 /* tanh */, 18448 /* attention.weight */, 166256 /* contraction */);
    amax_sum_div2(
      f32,
      u8,
      630848 /* reshape */,
      166256 /* contraction */,
      167664 /* exp */,
      169072 /* div */,
    );
    contraction5(f32, 169072 /* div */, 182640 /* transpose */, 170480 /* contraction */);
    gather2(f32, i32, 155728 + 64 * t2 /* concat */, 18480 /* target.weight */, 166256 /* gather */);
    concat3(f32, 170480 /* contraction */, 166256 /* gather */, 174576 /* concat */);
    contraction_add3(
      f32,
      174576 /* concat */,
      19072 /* decoder.weight_ih */,
      46720 /* decoder.bias_ih */,
      341488 /* add */,
    );
    contraction_add4(
      f32,
      158064 /* carry0 */,
      34432 /* decoder.weight_hh */,
      46912 /* decoder.bias_hh */,
      353776 /* add */,
    );
    update5(f32, 341488 /* add */, 353776 /* add */, 158064 /* carry0 */);
    concat4(f32, 170480 /* contraction */, 158064 /* carry0 */, 341488 /* concat */);
    contraction_add5(
      f32,
      341488 /* concat */,
      47104 /* head.weight */,
      51840 /* head.bias */,
      317808 + 2368 * t2 /* add_stack */,
    );
  }
  copy(f32, 162160 /* tanh */, 162160 /* carry0 */, 4096);
  copy2(i32, 155664 /* broadcast */, 155664 /* carry1 */, 64);
  for (let t3 = 0; t3 < 10; t3++) {
    contraction3(f32, 162160 /* carry0 */, 14352 /* attention.query.weight */, 158064 /* contraction */);
    tanh2(f32, 158064 /* contraction */, 272752 /* contraction */, 341488 /* tanh */);
    contraction4(f32, 341488 /* tanh */, 18448 /* attention.weight */, 158064 /* contraction */);
    amax_sum_div2(
      f32,
      u8,
      630848 /* reshape */,
      158064 /* contraction */,
      159472 /* exp */,
      166256 /* div */,
    );
    contraction5(f32, 166256 /* div */, 182640 /* transpose */, 158064 /* contraction */);
    gather2(f32, i32, 155664 /* carry1 */, 18480 /* target.weight */, 166256 /* gather */);
    concat3(f32, 158064 /* contraction */, 166256 /* gather */, 167280 /* concat */);
    contraction_add3(
      f32,
      167280 /* concat */,
      19072 /* decoder.weight_ih */,
      46720 /* decoder.bias_ih */,
      341488 /* add */,
    );
    contraction_add4(
      f32,
      162160 /* carry0 */,
      34432 /* decoder.weight_hh */,
      46912 /* decoder.bias_hh */,
      166256 /* add */,
    );
    update5(f32, 341488 /* add */, 166256 /* add */, 162160 /* carry0 */);
    concat4(f32, 158064 /* contraction */, 162160 /* carry0 */, 166256 /* concat */);
    contraction22(f32, 166256 /* concat */, 47104 /* head.weight */, 158064 /* contraction */);
    argmax(f32, i32, 158064 /* contraction */, 51840 /* head.bias */, 155728 + 64 * t3 /* argmax_stack */);
    copy2(i32, 155728 + 64 * t3 /* argmax_stack */, 155664 /* carry1 */, 64);
  }
  sum_amax(
    f32,
    i32,
    157072 /* target */,
    317808 /* add_stack */,
    156368 /* sum */,
    157712 /* select */,
    158352 /* sum */,
  );
  sum_div(f32, 158352 /* sum */, 157712 /* select */, 156368 /* sum */, 155664 /* loss */);
  amin(f32, i32, 155728 /* argmax_stack */, 157072 /* target */, 156368 /* accuracy */);
}

function predict({ f32, i32, u8 }: Views): void {
  reshape(i32, u8, 155664 /* source */, 628288 /* reshape */, 1408);
  gather(f32, i32, 155664 /* source */, 0 /* source.weight */, 157424 /* gather */);
  broadcast(f32, 179952 /* broadcast */, 2048);
  contraction_add(
    f32,
    157424 /* gather */,
    592 /* encoder.weight_ih_l0 */,
    5200 /* encoder.bias_ih_l0 */,
    182000 /* add */,
  );
  copy(f32, 179952 /* broadcast */, 317168 /* carry0 */, 2048);
  for (let t0 = 0; t0 < 22; t0++) {
    contraction_add2(
      f32,
      317168 /* carry0 */,
      2128 /* encoder.weight_hh_l0 */,
      5296 /* encoder.bias_hh_l0 */,
      364272 /* add */,
    );
    tanh_add(
      f32,
      182000 + 6144 * t0 /* add */,
      364272 /* add */,
      317168 /* carry0 */,
      319216 + 2048 * t0 /* add_stack */,
    );
    copy(f32, 319216 + 2048 * t0 /* add_stack */, 317168 /* carry0 */, 2048);
  }
  contraction_add(
    f32,
    157424 /* gather */,
    5392 /* encoder.weight_ih_l0_reverse */,
    10000 /* encoder.bias_ih_l0_reverse */,
    182000 /* add */,
  );
  copy(f32, 179952 /* broadcast */, 179952 /* carry0 */, 2048);
  for (let t1 = 0; t1 < 22; t1++) {
    contraction_add2(
      f32,
      179952 /* carry0 */,
      6928 /* encoder.weight_hh_l0_reverse */,
      10096 /* encoder.bias_hh_l0_reverse */,
      157424 /* add */,
    );
    tanh_add(
      f32,
      311024 - 6144 * t1 /* add */,
      157424 /* add */,
      179952 /* carry0 */,
      407280 - 2048 * t1 /* add_stack */,
    );
    copy(f32, 407280 - 2048 * t1 /* add_stack */, 179952 /* carry0 */, 2048);
  }
  concat_transpose(f32, 364272 /* add_stack */, 319216 /* add_stack */, 182000 /* transpose */);
  concat(f32, 179952 /* carry0 */, 317168 /* carry0 */, 157424 /* concat */);
  contraction(f32, 157424 /* concat */, 10192 /* start.weight */, 161520 /* contraction */);
  tanh(f32, 161520 /* contraction */, 14288 /* start.bias */, 161520 /* tanh */);
  broadcast2(i32, 155664 /* broadcast */, 64);
  contraction2(f32, 182000 /* transpose */, 16400 /* attention.key.weight */, 272112 /* contraction */);
  copy(f32, 161520 /* tanh */, 161520 /* carry0 */, 4096);
  copy2(i32, 155664 /* broadcast */, 155664 /* carry1 */, 64);
  for (let t2 = 0; t2 < 10; t2++) {
    contraction3(f32, 161520 /* carry0 */, 14352 /* attention.query.weight */, 179696 /* contraction */);
    tanh2(f32, 179696 /* contraction */, 272112 /* contraction */, 317168 /* tanh */);
    contraction4(f32, 317168 /* tanh */, 18448 /* attention.weight */, 179696 /* contraction */);
    amax_sum_div2(
      f32,
      u8,
      628288 /* reshape */,
      179696 /* contraction */,
      157424 /* exp */,
      165616 + 1408 * t2 /* reshape_stack */,
    );
    contraction5(
      f32,
      165616 + 1408 * t2 /* reshape_stack */,
      182000 /* transpose */,
      157424 /* contraction */,
    );
    gather2(f32, i32, 155664 /* carry1 */, 18480 /* target.weight */, 179696 /* gather */);
    concat3(f32, 157424 /* contraction */, 179696 /* gather */, 317168 /* concat */);
    contraction_add3(
      f32,
      317168 /* concat */,
      19072 /* decoder.weight_ih */,
      46720 /* decoder.bias_ih */,
      322288 /* add */,
    );
    contraction_add4(
      f32,
      161520 /* carry0 */,
      34432 /* decoder.weight_hh */,
      46912 /* decoder.bias_hh */,
      334576 /* add */,
    );
    update5(f32, 322288 /* add */, 334576 /* add */, 161520 /* carry0 */);
    concat4(f32, 157424 /* contraction */, 161520 /* carry0 */, 317168 /* concat */);
    contraction22(f32, 317168 /* concat */, 47104 /* head.weight */, 157424 /* contraction */);
    argmax(f32, i32, 157424 /* contraction */, 51840 /* head.bias */, 155728 + 64 * t2 /* argmax_stack */);
    copy2(i32, 155728 + 64 * t2 /* argmax_stack */, 155664 /* carry1 */, 64);
  }
  transpose(i32, 155728 /* argmax_stack */, 156368 /* written */);
  transpose2(f32, 165616 /* reshape_stack */, 179696 /* weights */);
}

/** What `step` takes. */
export interface StepInputs {
  /** i32[64, 22] */
  readonly source: NumericArray;
  /** i32[64, 10] */
  readonly target: NumericArray;
}

/** What `evaluate` takes. */
export interface EvaluateInputs {
  /** i32[64, 22] */
  readonly source: NumericArray;
  /** i32[64, 10] */
  readonly target: NumericArray;
}

/** What `gradients` takes. */
export interface GradientInputs {
  /** i32[64, 22] */
  readonly source: NumericArray;
  /** i32[64, 10] */
  readonly target: NumericArray;
}

/** What `predict` takes. */
export interface PredictInputs {
  /** i32[64, 22] */
  readonly source: NumericArray;
  /** Not needed: may be given, and is not read. */
  readonly target?: NumericArray;
}

/** What `predict` returns. */
export interface Outputs {
  /** i32[64, 10] */
  readonly written: Int32Array;
  /** f32[64, 10, 22] */
  readonly weights: Float32Array;
}

/** The parameters by name. */
export interface Parameters {
  /** f32[37, 16] */
  readonly "source.weight": Float32Array;
  /** f32[96, 16] */
  readonly "encoder.weight_ih_l0": Float32Array;
  /** f32[96, 32] */
  readonly "encoder.weight_hh_l0": Float32Array;
  /** f32[96] */
  readonly "encoder.bias_ih_l0": Float32Array;
  /** f32[96] */
  readonly "encoder.bias_hh_l0": Float32Array;
  /** f32[96, 16] */
  readonly "encoder.weight_ih_l0_reverse": Float32Array;
  /** f32[96, 32] */
  readonly "encoder.weight_hh_l0_reverse": Float32Array;
  /** f32[96] */
  readonly "encoder.bias_ih_l0_reverse": Float32Array;
  /** f32[96] */
  readonly "encoder.bias_hh_l0_reverse": Float32Array;
  /** f32[64, 64] */
  readonly "start.weight": Float32Array;
  /** f32[64] */
  readonly "start.bias": Float32Array;
  /** f32[32, 64] */
  readonly "attention.query.weight": Float32Array;
  /** f32[32, 64] */
  readonly "attention.key.weight": Float32Array;
  /** f32[32] */
  readonly "attention.weight": Float32Array;
  /** f32[37, 16] */
  readonly "target.weight": Float32Array;
  /** f32[192, 80] */
  readonly "decoder.weight_ih": Float32Array;
  /** f32[192, 64] */
  readonly "decoder.weight_hh": Float32Array;
  /** f32[192] */
  readonly "decoder.bias_ih": Float32Array;
  /** f32[192] */
  readonly "decoder.bias_hh": Float32Array;
  /** f32[37, 128] */
  readonly "head.weight": Float32Array;
  /** f32[37] */
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
  name: "seq2seq",
  format: 1,
  fingerprint: "f04b66a7a70fb853",
  arenaBytes: 14532912,
  dtype: "f32",
  parameters: [
    {
      name: "source.weight",
      type: "f32",
      shape: [37, 16],
      offset: 0,
      initial: { kind: "normal", mean: 0, deviation: 1 },
      trainable: true,
    },
    {
      name: "encoder.weight_ih_l0",
      type: "f32",
      shape: [96, 16],
      offset: 2368,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "encoder.weight_hh_l0",
      type: "f32",
      shape: [96, 32],
      offset: 8512,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "encoder.bias_ih_l0",
      type: "f32",
      shape: [96],
      offset: 20800,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "encoder.bias_hh_l0",
      type: "f32",
      shape: [96],
      offset: 21184,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "encoder.weight_ih_l0_reverse",
      type: "f32",
      shape: [96, 16],
      offset: 21568,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "encoder.weight_hh_l0_reverse",
      type: "f32",
      shape: [96, 32],
      offset: 27712,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "encoder.bias_ih_l0_reverse",
      type: "f32",
      shape: [96],
      offset: 40000,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "encoder.bias_hh_l0_reverse",
      type: "f32",
      shape: [96],
      offset: 40384,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "start.weight",
      type: "f32",
      shape: [64, 64],
      offset: 40768,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "start.bias",
      type: "f32",
      shape: [64],
      offset: 57152,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "attention.query.weight",
      type: "f32",
      shape: [32, 64],
      offset: 57408,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "attention.key.weight",
      type: "f32",
      shape: [32, 64],
      offset: 65600,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "attention.weight",
      type: "f32",
      shape: [32],
      offset: 73792,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "target.weight",
      type: "f32",
      shape: [37, 16],
      offset: 73920,
      initial: { kind: "normal", mean: 0, deviation: 1 },
      trainable: true,
    },
    {
      name: "decoder.weight_ih",
      type: "f32",
      shape: [192, 80],
      offset: 76288,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "decoder.weight_hh",
      type: "f32",
      shape: [192, 64],
      offset: 137728,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "decoder.bias_ih",
      type: "f32",
      shape: [192],
      offset: 186880,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "decoder.bias_hh",
      type: "f32",
      shape: [192],
      offset: 187648,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "head.weight",
      type: "f32",
      shape: [37, 128],
      offset: 188416,
      initial: { kind: "uniform", low: -0.08838834764831843, high: 0.08838834764831843 },
      trainable: true,
    },
    {
      name: "head.bias",
      type: "f32",
      shape: [37],
      offset: 207360,
      initial: { kind: "uniform", low: -0.08838834764831843, high: 0.08838834764831843 },
      trainable: true,
    },
  ],
  state: [
    {
      name: "source.weight.firstMoment",
      type: "f32",
      shape: [37, 16],
      offset: 207536,
      initial: { kind: "zeros" },
    },
    {
      name: "source.weight.secondMoment",
      type: "f32",
      shape: [37, 16],
      offset: 209904,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.weight_ih_l0.firstMoment",
      type: "f32",
      shape: [96, 16],
      offset: 212272,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.weight_ih_l0.secondMoment",
      type: "f32",
      shape: [96, 16],
      offset: 218416,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.weight_hh_l0.firstMoment",
      type: "f32",
      shape: [96, 32],
      offset: 224560,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.weight_hh_l0.secondMoment",
      type: "f32",
      shape: [96, 32],
      offset: 236848,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.bias_ih_l0.firstMoment",
      type: "f32",
      shape: [96],
      offset: 249136,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.bias_ih_l0.secondMoment",
      type: "f32",
      shape: [96],
      offset: 249520,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.bias_hh_l0.firstMoment",
      type: "f32",
      shape: [96],
      offset: 249904,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.bias_hh_l0.secondMoment",
      type: "f32",
      shape: [96],
      offset: 250288,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.weight_ih_l0_reverse.firstMoment",
      type: "f32",
      shape: [96, 16],
      offset: 250672,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.weight_ih_l0_reverse.secondMoment",
      type: "f32",
      shape: [96, 16],
      offset: 256816,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.weight_hh_l0_reverse.firstMoment",
      type: "f32",
      shape: [96, 32],
      offset: 262960,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.weight_hh_l0_reverse.secondMoment",
      type: "f32",
      shape: [96, 32],
      offset: 275248,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.bias_ih_l0_reverse.firstMoment",
      type: "f32",
      shape: [96],
      offset: 287536,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.bias_ih_l0_reverse.secondMoment",
      type: "f32",
      shape: [96],
      offset: 287920,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.bias_hh_l0_reverse.firstMoment",
      type: "f32",
      shape: [96],
      offset: 288304,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.bias_hh_l0_reverse.secondMoment",
      type: "f32",
      shape: [96],
      offset: 288688,
      initial: { kind: "zeros" },
    },
    {
      name: "start.weight.firstMoment",
      type: "f32",
      shape: [64, 64],
      offset: 289072,
      initial: { kind: "zeros" },
    },
    {
      name: "start.weight.secondMoment",
      type: "f32",
      shape: [64, 64],
      offset: 305456,
      initial: { kind: "zeros" },
    },
    { name: "start.bias.firstMoment", type: "f32", shape: [64], offset: 321840, initial: { kind: "zeros" } },
    { name: "start.bias.secondMoment", type: "f32", shape: [64], offset: 322096, initial: { kind: "zeros" } },
    {
      name: "attention.query.weight.firstMoment",
      type: "f32",
      shape: [32, 64],
      offset: 322352,
      initial: { kind: "zeros" },
    },
    {
      name: "attention.query.weight.secondMoment",
      type: "f32",
      shape: [32, 64],
      offset: 330544,
      initial: { kind: "zeros" },
    },
    {
      name: "attention.key.weight.firstMoment",
      type: "f32",
      shape: [32, 64],
      offset: 338736,
      initial: { kind: "zeros" },
    },
    {
      name: "attention.key.weight.secondMoment",
      type: "f32",
      shape: [32, 64],
      offset: 346928,
      initial: { kind: "zeros" },
    },
    {
      name: "attention.weight.firstMoment",
      type: "f32",
      shape: [32],
      offset: 355120,
      initial: { kind: "zeros" },
    },
    {
      name: "attention.weight.secondMoment",
      type: "f32",
      shape: [32],
      offset: 355248,
      initial: { kind: "zeros" },
    },
    {
      name: "target.weight.firstMoment",
      type: "f32",
      shape: [37, 16],
      offset: 355376,
      initial: { kind: "zeros" },
    },
    {
      name: "target.weight.secondMoment",
      type: "f32",
      shape: [37, 16],
      offset: 357744,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.weight_ih.firstMoment",
      type: "f32",
      shape: [192, 80],
      offset: 360112,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.weight_ih.secondMoment",
      type: "f32",
      shape: [192, 80],
      offset: 421552,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.weight_hh.firstMoment",
      type: "f32",
      shape: [192, 64],
      offset: 482992,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.weight_hh.secondMoment",
      type: "f32",
      shape: [192, 64],
      offset: 532144,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.bias_ih.firstMoment",
      type: "f32",
      shape: [192],
      offset: 581296,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.bias_ih.secondMoment",
      type: "f32",
      shape: [192],
      offset: 582064,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.bias_hh.firstMoment",
      type: "f32",
      shape: [192],
      offset: 582832,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.bias_hh.secondMoment",
      type: "f32",
      shape: [192],
      offset: 583600,
      initial: { kind: "zeros" },
    },
    {
      name: "head.weight.firstMoment",
      type: "f32",
      shape: [37, 128],
      offset: 584368,
      initial: { kind: "zeros" },
    },
    {
      name: "head.weight.secondMoment",
      type: "f32",
      shape: [37, 128],
      offset: 603312,
      initial: { kind: "zeros" },
    },
    { name: "head.bias.firstMoment", type: "f32", shape: [37], offset: 622256, initial: { kind: "zeros" } },
    { name: "head.bias.secondMoment", type: "f32", shape: [37], offset: 622416, initial: { kind: "zeros" } },
  ],
  constants: [],
  counters: { seed: 622576, step: 207520, guard: 622592 },
  objectives: {
    ["loss"]: {
      step: {
        inputs: [
          { name: "source", type: "i32", shape: [64, 22], offset: 14518336, below: 37 },
          { name: "target", type: "i32", shape: [64, 10], offset: 4584000, below: 37 },
        ],
        outputs: [],
        loss: 14532864,
        metrics: [],
        run: step,
      },
      evaluate: {
        inputs: [
          { name: "source", type: "i32", shape: [64, 22], offset: 622656, below: 37 },
          { name: "target", type: "i32", shape: [64, 10], offset: 628288, below: 37 },
        ],
        outputs: [],
        loss: 622656,
        metrics: [{ name: "accuracy", type: "f32", shape: [64], offset: 625472 }],
        run: evaluate,
      },
      gradients: {
        inputs: [
          { name: "source", type: "i32", shape: [64, 22], offset: 14518336, below: 37 },
          { name: "target", type: "i32", shape: [64, 10], offset: 4584000, below: 37 },
        ],
        outputs: [
          { name: "source.weight", type: "f32", shape: [37, 16], offset: 731200 },
          { name: "encoder.weight_ih_l0", type: "f32", shape: [96, 16], offset: 725056 },
          { name: "encoder.weight_hh_l0", type: "f32", shape: [96, 32], offset: 712768 },
          { name: "encoder.bias_ih_l0", type: "f32", shape: [96], offset: 733568 },
          { name: "encoder.bias_hh_l0", type: "f32", shape: [96], offset: 733952 },
          { name: "encoder.weight_ih_l0_reverse", type: "f32", shape: [96, 16], offset: 1253440 },
          { name: "encoder.weight_hh_l0_reverse", type: "f32", shape: [96, 32], offset: 2785344 },
          { name: "encoder.bias_ih_l0_reverse", type: "f32", shape: [96], offset: 1259584 },
          { name: "encoder.bias_hh_l0_reverse", type: "f32", shape: [96], offset: 2797632 },
          { name: "start.weight", type: "f32", shape: [64, 64], offset: 3095104 },
          { name: "start.bias", type: "f32", shape: [64], offset: 3170368 },
          { name: "attention.query.weight", type: "f32", shape: [32, 64], offset: 3111488 },
          { name: "attention.key.weight", type: "f32", shape: [32, 64], offset: 3119680 },
          { name: "attention.weight", type: "f32", shape: [32], offset: 3170784 },
          { name: "target.weight", type: "f32", shape: [37, 16], offset: 14529088 },
          { name: "decoder.weight_ih", type: "f32", shape: [192, 80], offset: 2965568 },
          { name: "decoder.weight_hh", type: "f32", shape: [192, 64], offset: 3027008 },
          { name: "decoder.bias_ih", type: "f32", shape: [192], offset: 3168832 },
          { name: "decoder.bias_hh", type: "f32", shape: [192], offset: 3169600 },
          { name: "head.weight", type: "f32", shape: [37, 128], offset: 3076160 },
          { name: "head.bias", type: "f32", shape: [37], offset: 3170624 },
        ],
        loss: 14532864,
        metrics: [],
        run: gradients,
      },
    },
  },
  predict: {
    inputs: [{ name: "source", type: "i32", shape: [64, 22], offset: 622656, below: 37 }],
    unread: ["target"],
    outputs: [
      { name: "written", type: "i32", shape: [64, 10], offset: 625472 },
      { name: "weights", type: "f32", shape: [64, 10, 22], offset: 718784 },
    ],
    metrics: [],
    run: predict,
  },
});
