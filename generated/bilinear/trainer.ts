// @generated
/* eslint-disable */
/**
 * bilinear: a neural network and its training, compiled by Tapeless. Do not edit: change the model and
 * compile it again. Kernels come first, then one function per program, then the trainer that is made of them.
 *
 * Inputs
 *   source  i32[64, 22]
 *   target  i32[64, 10]
 * Parameters: 51,845 numbers in 19 tensors
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
 *   attention.weight              f32[64, 64]
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
 *    32  encoder.weight_hh_l0[1], encoder.weight_hh_l0_reverse[1]
 *   192  decoder.weight_ih[0], decoder.weight_hh[0], decoder.bias_ih[0], decoder.bias_hh[0]
 *    80  decoder.weight_ih[1]
 *   128  head.weight[1]
 * Programs          FLOPs per call    peak bytes  launches
 *   step               257,289,622     9,060,272       690
 *   gradients          256,460,065     9,060,240       652
 *   evaluate           131,270,145     1,592,128       372
 *   predict             85,304,064     1,565,760       269
 * Memory: one arena of 9,060,272 bytes (8.64 MiB), the first 622,272 for parameters and state.
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
 * contraction, seq2seq.ts:77
 * transpose, seq2seq.ts:77
 */
function contraction_transpose(
  f32: Float32Array,
  transpose_at: number,
  attentionWeight: number,
  transpose_at2: number,
): void {
  for (let i = 0; i < 64; i++) {
    for (let j = 0; j < 21; j += 3) {
      const transpose_at2_row = transpose_at2 + i * 1408 + j;
      for (let k = 0; k < 64; k += 4) {
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
        const transpose_at_row = transpose_at + i * 1408 + j * 64;
        const attentionWeight_row = attentionWeight + k * 64;
        for (let r = 0; r < 64; r++) {
          const transpose = f32[transpose_at_row + r]!;
          const transpose_j1 = f32[transpose_at_row + r + 64]!;
          const transpose_j2 = f32[transpose_at_row + r + 128]!;
          const weight = f32[attentionWeight_row + r]!;
          const weight_k1 = f32[attentionWeight_row + r + 64]!;
          const weight_k2 = f32[attentionWeight_row + r + 128]!;
          const weight_k3 = f32[attentionWeight_row + r + 192]!;
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
        f32[transpose_at2_row + k * 22] = contraction;
        f32[transpose_at2_row + k * 22 + 1] = contraction_j1;
        f32[transpose_at2_row + k * 22 + 2] = contraction_j2;
        f32[transpose_at2_row + k * 22 + 22] = contraction_k1;
        f32[transpose_at2_row + k * 22 + 23] = contraction_k1_j1;
        f32[transpose_at2_row + k * 22 + 24] = contraction_k1_j2;
        f32[transpose_at2_row + k * 22 + 44] = contraction_k2;
        f32[transpose_at2_row + k * 22 + 45] = contraction_k2_j1;
        f32[transpose_at2_row + k * 22 + 46] = contraction_k2_j2;
        f32[transpose_at2_row + k * 22 + 66] = contraction_k3;
        f32[transpose_at2_row + k * 22 + 67] = contraction_k3_j1;
        f32[transpose_at2_row + k * 22 + 68] = contraction_k3_j2;
      }
    }
    const transpose_at2_row2 = transpose_at2 + i * 1408;
    for (let k_jr = 0; k_jr < 64; k_jr += 4) {
      let contraction_jr = 0;
      let contraction_k1_jr = 0;
      let contraction_k2_jr = 0;
      let contraction_k3_jr = 0;
      const transpose_at_row2 = transpose_at + i * 1408;
      const attentionWeight_row2 = attentionWeight + k_jr * 64;
      for (let r_jr = 0; r_jr < 64; r_jr++) {
        const transpose_jr = f32[transpose_at_row2 + r_jr + 1344]!;
        contraction_jr += transpose_jr * f32[attentionWeight_row2 + r_jr]!;
        contraction_k1_jr += transpose_jr * f32[attentionWeight_row2 + r_jr + 64]!;
        contraction_k2_jr += transpose_jr * f32[attentionWeight_row2 + r_jr + 128]!;
        contraction_k3_jr += transpose_jr * f32[attentionWeight_row2 + r_jr + 192]!;
      }
      f32[transpose_at2_row2 + k_jr * 22 + 21] = contraction_jr;
      f32[transpose_at2_row2 + k_jr * 22 + 43] = contraction_k1_jr;
      f32[transpose_at2_row2 + k_jr * 22 + 65] = contraction_k2_jr;
      f32[transpose_at2_row2 + k_jr * 22 + 87] = contraction_k3_jr;
    }
  }
}

/**
 * contraction, seq2seq.ts:77
 * select, seq2seq.ts:92
 */
function contraction_select(
  f32: Float32Array,
  u8: Uint8Array,
  carry0: number,
  captured0: number,
  captured1: number,
  select_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    const captured1_row = captured1 + i * 22;
    const select_at_row = select_at + i * 22;
    for (let j = 0; j < 20; j += 4) {
      let contraction = 0;
      let contraction_j1 = 0;
      let contraction_j2 = 0;
      let contraction_j3 = 0;
      const carry0_row = carry0 + i * 64;
      const captured0_row = captured0 + i * 1408 + j;
      for (let r = 0; r < 64; r++) {
        const value = f32[carry0_row + r]!;
        contraction += value * f32[captured0_row + r * 22]!;
        contraction_j1 += value * f32[captured0_row + r * 22 + 1]!;
        contraction_j2 += value * f32[captured0_row + r * 22 + 2]!;
        contraction_j3 += value * f32[captured0_row + r * 22 + 3]!;
      }
      const select_j1 = u8[captured1_row + j + 1]! !== 0 ? contraction_j1 : -Infinity;
      const select_j2 = u8[captured1_row + j + 2]! !== 0 ? contraction_j2 : -Infinity;
      const select_j3 = u8[captured1_row + j + 3]! !== 0 ? contraction_j3 : -Infinity;
      f32[select_at_row + j] = u8[captured1_row + j]! !== 0 ? contraction : -Infinity;
      f32[select_at_row + j + 1] = select_j1;
      f32[select_at_row + j + 2] = select_j2;
      f32[select_at_row + j + 3] = select_j3;
    }
    let contraction_jr = 0;
    let contraction_jr_j1 = 0;
    let contraction_jrRJrp1 = 0;
    let contraction_jrRJrp2 = 0;
    let contraction_jrRJrp3 = 0;
    let contraction_jr_j1RJrp1 = 0;
    let contraction_jr_j1RJrp2 = 0;
    let contraction_jr_j1RJrp3 = 0;
    const carry0_row2 = carry0 + i * 64;
    const captured0_row2 = captured0 + i * 1408;
    for (let r_jr = 0; r_jr < 64; r_jr += 4) {
      const value_jr = f32[carry0_row2 + r_jr]!;
      contraction_jr += value_jr * f32[captured0_row2 + r_jr * 22 + 20]!;
      contraction_jr_j1 += value_jr * f32[captured0_row2 + r_jr * 22 + 21]!;
      const value_jrRJrp1 = f32[carry0_row2 + r_jr + 1]!;
      contraction_jrRJrp1 += value_jrRJrp1 * f32[captured0_row2 + r_jr * 22 + 42]!;
      contraction_jr_j1RJrp1 += value_jrRJrp1 * f32[captured0_row2 + r_jr * 22 + 43]!;
      const value_jrRJrp2 = f32[carry0_row2 + r_jr + 2]!;
      contraction_jrRJrp2 += value_jrRJrp2 * f32[captured0_row2 + r_jr * 22 + 64]!;
      contraction_jr_j1RJrp2 += value_jrRJrp2 * f32[captured0_row2 + r_jr * 22 + 65]!;
      const value_jrRJrp3 = f32[carry0_row2 + r_jr + 3]!;
      contraction_jrRJrp3 += value_jrRJrp3 * f32[captured0_row2 + r_jr * 22 + 86]!;
      contraction_jr_j1RJrp3 += value_jrRJrp3 * f32[captured0_row2 + r_jr * 22 + 87]!;
    }
    contraction_jr = contraction_jr + contraction_jrRJrp1 + (contraction_jrRJrp2 + contraction_jrRJrp3);
    contraction_jr_j1 =
      contraction_jr_j1 + contraction_jr_j1RJrp1 + (contraction_jr_j1RJrp2 + contraction_jr_j1RJrp3);
    const select_jr = u8[captured1 + i * 22 + 20]! !== 0 ? contraction_jr : -Infinity;
    const select_jr_j1 = u8[captured1 + i * 22 + 21]! !== 0 ? contraction_jr_j1 : -Infinity;
    f32[select_at + i * 22 + 20] = select_jr;
    f32[select_at + i * 22 + 21] = select_jr_j1;
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
  select_at: number,
  exp_at: number,
  sum_at: number,
  div_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    let amax = -Infinity;
    let amaxRp1 = -Infinity;
    let amaxRp2 = -Infinity;
    let amaxRp3 = -Infinity;
    const select_at_row = select_at + i * 22;
    for (let r = 0; r < 20; r += 4) {
      amax = Math.max(amax, f32[select_at_row + r]!);
      amaxRp1 = Math.max(amaxRp1, f32[select_at_row + r + 1]!);
      amaxRp2 = Math.max(amaxRp2, f32[select_at_row + r + 2]!);
      amaxRp3 = Math.max(amaxRp3, f32[select_at_row + r + 3]!);
    }
    const select_at_row2 = select_at + i * 22;
    for (let r_rr = 20; r_rr < 22; r_rr++) {
      amax = Math.max(amax, f32[select_at_row2 + r_rr]!);
    }
    amax = Math.max(Math.max(amax, amaxRp1), Math.max(amaxRp2, amaxRp3));
    let sum = 0;
    const select_at_row3 = select_at + i * 22;
    const exp_at_row = exp_at + i * 22;
    for (let s = 0; s < 22; s++) {
      const exp = Math.exp(f32[select_at_row3 + s]! - amax);
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
function contraction2(f32: Float32Array, div_at: number, captured2: number, contraction_at: number): void {
  for (let i = 0; i < 64; i++) {
    const contraction_at_row = contraction_at + i * 64;
    for (let j = 0; j < 64; j += 4) {
      let contraction = 0;
      let contraction_j1 = 0;
      let contraction_j2 = 0;
      let contraction_j3 = 0;
      const div_at_row = div_at + i * 22;
      const captured2_row = captured2 + i * 1408 + j;
      for (let r = 0; r < 22; r++) {
        const div = f32[div_at_row + r]!;
        contraction += div * f32[captured2_row + r * 64]!;
        contraction_j1 += div * f32[captured2_row + r * 64 + 1]!;
        contraction_j2 += div * f32[captured2_row + r * 64 + 2]!;
        contraction_j3 += div * f32[captured2_row + r * 64 + 3]!;
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
  captured3: number,
  gather: number,
): void {
  for (let i = 0; i < 64; i++) {
    const value = i32[slice0 + i]!;
    const gather_row = gather + i * 16;
    for (let j = 0; j < 16; j++) {
      const value2 = Math.max(Math.min(value, 36), 0);
      f32[gather_row + j] = f32[captured3 + value2 * 16 + j]!;
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
  captured4: number,
  captured5: number,
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
      const captured4_row = captured4 + j * 80;
      for (let r = 0; r < 80; r++) {
        const concat = f32[concat_at_row + r]!;
        const concat_i1 = f32[concat_at_row + r + 80]!;
        const concat_i2 = f32[concat_at_row + r + 160]!;
        const value = f32[captured4_row + r]!;
        const value_j1 = f32[captured4_row + r + 80]!;
        const value_j2 = f32[captured4_row + r + 160]!;
        const value_j3 = f32[captured4_row + r + 240]!;
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
      const value2 = f32[captured5 + j]!;
      const value2_j1 = f32[captured5 + j + 1]!;
      const value2_j2 = f32[captured5 + j + 2]!;
      const value2_j3 = f32[captured5 + j + 3]!;
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
    const captured4_row2 = captured4 + j_ir * 80;
    for (let r_ir = 0; r_ir < 80; r_ir++) {
      const concat_ir = f32[concat_at + r_ir + 5040]!;
      contraction_ir += concat_ir * f32[captured4_row2 + r_ir]!;
      contraction_j1_ir += concat_ir * f32[captured4_row2 + r_ir + 80]!;
      contraction_j2_ir += concat_ir * f32[captured4_row2 + r_ir + 160]!;
      contraction_j3_ir += concat_ir * f32[captured4_row2 + r_ir + 240]!;
    }
    const add_j1_ir = contraction_j1_ir + f32[captured5 + j_ir + 1]!;
    const add_j2_ir = contraction_j2_ir + f32[captured5 + j_ir + 2]!;
    const add_j3_ir = contraction_j3_ir + f32[captured5 + j_ir + 3]!;
    f32[add_at + j_ir + 12096] = contraction_ir + f32[captured5 + j_ir]!;
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
      const carry0_row = carry0 + i * 64;
      const captured6_row = captured6 + j * 64;
      for (let r = 0; r < 64; r++) {
        const value = f32[carry0_row + r]!;
        const value_i1 = f32[carry0_row + r + 64]!;
        const value_i2 = f32[carry0_row + r + 128]!;
        const value2 = f32[captured6_row + r]!;
        const value2_j1 = f32[captured6_row + r + 64]!;
        const value2_j2 = f32[captured6_row + r + 128]!;
        const value2_j3 = f32[captured6_row + r + 192]!;
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
      const value3 = f32[captured7 + j]!;
      const value3_j1 = f32[captured7 + j + 1]!;
      const value3_j2 = f32[captured7 + j + 2]!;
      const value3_j3 = f32[captured7 + j + 3]!;
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
    const captured6_row2 = captured6 + j_ir * 64;
    for (let r_ir = 0; r_ir < 64; r_ir++) {
      const value_ir = f32[carry0 + r_ir + 4032]!;
      contraction_ir += value_ir * f32[captured6_row2 + r_ir]!;
      contraction_j1_ir += value_ir * f32[captured6_row2 + r_ir + 64]!;
      contraction_j2_ir += value_ir * f32[captured6_row2 + r_ir + 128]!;
      contraction_j3_ir += value_ir * f32[captured6_row2 + r_ir + 192]!;
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
  captured8: number,
  captured9: number,
  add_at: number,
): void {
  const value2_jr = f32[captured9 + 36]!;
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
      const captured8_row = captured8 + j * 128;
      for (let r = 0; r < 128; r++) {
        const concat = f32[concat_at_row + r]!;
        const concat_i1 = f32[concat_at_row + r + 128]!;
        const concat_i2 = f32[concat_at_row + r + 256]!;
        const value = f32[captured8_row + r]!;
        const value_j1 = f32[captured8_row + r + 128]!;
        const value_j2 = f32[captured8_row + r + 256]!;
        const value_j3 = f32[captured8_row + r + 384]!;
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
      const value2 = f32[captured9 + j]!;
      const value2_j1 = f32[captured9 + j + 1]!;
      const value2_j2 = f32[captured9 + j + 2]!;
      const value2_j3 = f32[captured9 + j + 3]!;
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
      const value_jr = f32[captured8 + r_jr + 4608]!;
      contraction_jr += f32[concat_at_row2 + r_jr]! * value_jr;
      contraction_jr_i1 += f32[concat_at_row2 + r_jr + 128]! * value_jr;
      contraction_jr_i2 += f32[concat_at_row2 + r_jr + 256]! * value_jr;
      const value_jrRJrp1 = f32[captured8 + r_jr + 4609]!;
      contraction_jrRJrp1 += f32[concat_at_row2 + r_jr + 1]! * value_jrRJrp1;
      contraction_jr_i1RJrp1 += f32[concat_at_row2 + r_jr + 129]! * value_jrRJrp1;
      contraction_jr_i2RJrp1 += f32[concat_at_row2 + r_jr + 257]! * value_jrRJrp1;
      const value_jrRJrp2 = f32[captured8 + r_jr + 4610]!;
      contraction_jrRJrp2 += f32[concat_at_row2 + r_jr + 2]! * value_jrRJrp2;
      contraction_jr_i1RJrp2 += f32[concat_at_row2 + r_jr + 130]! * value_jrRJrp2;
      contraction_jr_i2RJrp2 += f32[concat_at_row2 + r_jr + 258]! * value_jrRJrp2;
      const value_jrRJrp3 = f32[captured8 + r_jr + 4611]!;
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
    const captured8_row2 = captured8 + j_ir * 128;
    for (let r_ir = 0; r_ir < 128; r_ir++) {
      const concat_ir = f32[concat_at + r_ir + 8064]!;
      contraction_ir += concat_ir * f32[captured8_row2 + r_ir]!;
      contraction_j1_ir += concat_ir * f32[captured8_row2 + r_ir + 128]!;
      contraction_j2_ir += concat_ir * f32[captured8_row2 + r_ir + 256]!;
      contraction_j3_ir += concat_ir * f32[captured8_row2 + r_ir + 384]!;
    }
    const add_j1_ir = contraction_j1_ir + f32[captured9 + j_ir + 1]!;
    const add_j2_ir = contraction_j2_ir + f32[captured9 + j_ir + 2]!;
    const add_j3_ir = contraction_j3_ir + f32[captured9 + j_ir + 3]!;
    f32[add_at + j_ir + 2331] = contraction_ir + f32[captured9 + j_ir]!;
    f32[add_at + j_ir + 2332] = add_j1_ir;
    f32[add_at + j_ir + 2333] = add_j2_ir;
    f32[add_at + j_ir + 2334] = add_j3_ir;
  }
  let contraction_jr_ir = 0;
  let contraction_jr_irR_jrIrp1 = 0;
  let contraction_jr_irR_jrIrp2 = 0;
  let contraction_jr_irR_jrIrp3 = 0;
  for (let r_jr_ir = 0; r_jr_ir < 128; r_jr_ir += 4) {
    contraction_jr_ir += f32[concat_at + r_jr_ir + 8064]! * f32[captured8 + r_jr_ir + 4608]!;
    contraction_jr_irR_jrIrp1 += f32[concat_at + r_jr_ir + 8065]! * f32[captured8 + r_jr_ir + 4609]!;
    contraction_jr_irR_jrIrp2 += f32[concat_at + r_jr_ir + 8066]! * f32[captured8 + r_jr_ir + 4610]!;
    contraction_jr_irR_jrIrp3 += f32[concat_at + r_jr_ir + 8067]! * f32[captured8 + r_jr_ir + 4611]!;
  }
  contraction_jr_ir =
    contraction_jr_ir + contraction_jr_irR_jrIrp1 + (contraction_jr_irR_jrIrp2 + contraction_jr_irR_jrIrp3);
  f32[add_at + 2367] = contraction_jr_ir + f32[captured9 + 36]!;
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
function contraction3(f32: Float32Array, slice58: number, captured52: number, contraction_at: number): void {
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
      const slice58_row = slice58 + i * 37;
      const captured52_row = captured52 + k;
      for (let r = 0; r < 37; r++) {
        const value = f32[slice58_row + r]!;
        const value_i1 = f32[slice58_row + r + 37]!;
        const value_i2 = f32[slice58_row + r + 74]!;
        const value2 = f32[captured52_row + r * 128]!;
        const value2_k1 = f32[captured52_row + r * 128 + 1]!;
        const value2_k2 = f32[captured52_row + r * 128 + 2]!;
        const value2_k3 = f32[captured52_row + r * 128 + 3]!;
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
    const captured52_row2 = captured52 + k_ir;
    for (let r_ir = 0; r_ir < 37; r_ir++) {
      const value_ir = f32[slice58 + r_ir + 2331]!;
      contraction_ir += value_ir * f32[captured52_row2 + r_ir * 128]!;
      contraction_k1_ir += value_ir * f32[captured52_row2 + r_ir * 128 + 1]!;
      contraction_k2_ir += value_ir * f32[captured52_row2 + r_ir * 128 + 2]!;
      contraction_k3_ir += value_ir * f32[captured52_row2 + r_ir * 128 + 3]!;
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
  carry57: number,
  contraction_at: number,
  residual44: number,
  residual72: number,
  mul_at: number,
  residual37: number,
  residual80: number,
  mul_at2: number,
  residual48: number,
  residual77: number,
  mul_at3: number,
  residual42: number,
  mul_at4: number,
): void {
  for (let i = 0; i < 64; i++) {
    const carry57_row = carry57 + i * 64;
    const contraction_at_row = contraction_at + i * 128;
    const residual44_row = residual44 + i * 64;
    const residual72_row = residual72 + i * 64;
    const mul_at_row = mul_at + i * 64;
    const residual37_row = residual37 + i * 192;
    const residual80_row = residual80 + i * 64;
    const mul_at2_row = mul_at2 + i * 64;
    const residual48_row = residual48 + i * 64;
    const residual77_row = residual77 + i * 64;
    const mul_at3_row = mul_at3 + i * 64;
    const residual42_row = residual42 + i * 64;
    const mul_at4_row = mul_at4 + i * 64;
    for (let j = 0; j < 64; j++) {
      const add = f32[carry57_row + j]! + f32[contraction_at_row + j]!;
      const mul22 = (add - add * f32[residual44_row + j]!) * f32[residual72_row + j]!;
      f32[mul_at_row + j] = mul22;
      const mul4 = mul22 * f32[residual37_row + j + 128]! * f32[residual80_row + j]!;
      f32[mul_at2_row + j] = mul4;
      f32[mul_at3_row + j] = add * f32[residual48_row + j]! * f32[residual77_row + j]!;
      f32[mul_at4_row + j] = mul22 * f32[residual42_row + j]!;
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
function contraction4(f32: Float32Array, add_at: number, captured25: number, contraction_at: number): void {
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
      const captured25_row = captured25 + j;
      for (let r = 0; r < 192; r++) {
        const add = f32[add_at_row + r]!;
        const add_i1 = f32[add_at_row + r + 192]!;
        const add_i2 = f32[add_at_row + r + 384]!;
        const value = f32[captured25_row + r * 80]!;
        const value_j1 = f32[captured25_row + r * 80 + 1]!;
        const value_j2 = f32[captured25_row + r * 80 + 2]!;
        const value_j3 = f32[captured25_row + r * 80 + 3]!;
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
    const captured25_row2 = captured25 + j_ir;
    for (let r_ir = 0; r_ir < 192; r_ir++) {
      const add_ir = f32[add_at + r_ir + 12096]!;
      contraction_ir += add_ir * f32[captured25_row2 + r_ir * 80]!;
      contraction_j1_ir += add_ir * f32[captured25_row2 + r_ir * 80 + 1]!;
      contraction_j2_ir += add_ir * f32[captured25_row2 + r_ir * 80 + 2]!;
      contraction_j3_ir += add_ir * f32[captured25_row2 + r_ir * 80 + 3]!;
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
  captured19: number,
  residual15: number,
  div_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    const value2 = f32[residual15 + i]!;
    const div_at_row = div_at + i * 22;
    for (let j = 0; j < 20; j += 4) {
      let contraction = 0;
      let contraction_j1 = 0;
      let contraction_j2 = 0;
      let contraction_j3 = 0;
      const add_at_row = add_at + i * 64;
      const captured19_row = captured19 + i * 1408 + j * 64;
      for (let r = 0; r < 64; r++) {
        const add = f32[add_at_row + r]!;
        contraction += add * f32[captured19_row + r]!;
        contraction_j1 += add * f32[captured19_row + r + 64]!;
        contraction_j2 += add * f32[captured19_row + r + 128]!;
        contraction_j3 += add * f32[captured19_row + r + 192]!;
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
    const captured19_row2 = captured19 + i * 1408;
    for (let r_jr = 0; r_jr < 64; r_jr += 4) {
      const add_jr = f32[add_at_row2 + r_jr]!;
      contraction_jr += add_jr * f32[captured19_row2 + r_jr + 1280]!;
      contraction_jr_j1 += add_jr * f32[captured19_row2 + r_jr + 1344]!;
      const add_jrRJrp1 = f32[add_at_row2 + r_jr + 1]!;
      contraction_jrRJrp1 += add_jrRJrp1 * f32[captured19_row2 + r_jr + 1281]!;
      contraction_jr_j1RJrp1 += add_jrRJrp1 * f32[captured19_row2 + r_jr + 1345]!;
      const add_jrRJrp2 = f32[add_at_row2 + r_jr + 2]!;
      contraction_jrRJrp2 += add_jrRJrp2 * f32[captured19_row2 + r_jr + 1282]!;
      contraction_jr_j1RJrp2 += add_jrRJrp2 * f32[captured19_row2 + r_jr + 1346]!;
      const add_jrRJrp3 = f32[add_at_row2 + r_jr + 3]!;
      contraction_jrRJrp3 += add_jrRJrp3 * f32[captured19_row2 + r_jr + 1283]!;
      contraction_jr_j1RJrp3 += add_jrRJrp3 * f32[captured19_row2 + r_jr + 1347]!;
    }
    contraction_jr = contraction_jr + contraction_jrRJrp1 + (contraction_jrRJrp2 + contraction_jrRJrp3);
    contraction_jr_j1 =
      contraction_jr_j1 + contraction_jr_j1RJrp1 + (contraction_jr_j1RJrp2 + contraction_jr_j1RJrp3);
    const value2_jr = f32[residual15 + i]!;
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
  residual18: number,
  captured5: number,
  residual14: number,
  select_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    let sum = 0;
    let sumRp1 = 0;
    let sumRp2 = 0;
    let sumRp3 = 0;
    const div_at_row = div_at + i * 22;
    const residual18_row = residual18 + i * 22;
    for (let r = 0; r < 20; r += 4) {
      sum += -(f32[div_at_row + r]! * f32[residual18_row + r]!);
      sumRp1 += -(f32[div_at_row + r + 1]! * f32[residual18_row + r + 1]!);
      sumRp2 += -(f32[div_at_row + r + 2]! * f32[residual18_row + r + 2]!);
      sumRp3 += -(f32[div_at_row + r + 3]! * f32[residual18_row + r + 3]!);
    }
    const div_at_row2 = div_at + i * 22;
    const residual18_row2 = residual18 + i * 22;
    for (let r_rr = 20; r_rr < 22; r_rr++) {
      sum += -(f32[div_at_row2 + r_rr]! * f32[residual18_row2 + r_rr]!);
    }
    sum = sum + sumRp1 + (sumRp2 + sumRp3);
    const captured5_row = captured5 + i * 22;
    const div_at_row3 = div_at + i * 22;
    const residual14_row = residual14 + i * 22;
    const select_at_row = select_at + i * 22;
    for (let s = 0; s < 22; s++) {
      const select =
        u8[captured5_row + s]! !== 0 ? (f32[div_at_row3 + s]! + sum) * f32[residual14_row + s]! : 0;
      f32[select_at_row + s] = select;
    }
  }
}

/**
 * contraction, seq2seq.ts:77
 */
function contraction5(f32: Float32Array, select_at: number, captured3: number, contraction_at: number): void {
  for (let i = 0; i < 64; i++) {
    const contraction_at_row = contraction_at + i * 64;
    for (let j = 0; j < 64; j += 4) {
      let contraction = 0;
      let contraction_j1 = 0;
      let contraction_j2 = 0;
      let contraction_j3 = 0;
      const select_at_row = select_at + i * 22;
      const captured3_row = captured3 + i * 1408 + j * 22;
      for (let r = 0; r < 22; r++) {
        const select = f32[select_at_row + r]!;
        contraction += select * f32[captured3_row + r]!;
        contraction_j1 += select * f32[captured3_row + r + 22]!;
        contraction_j2 += select * f32[captured3_row + r + 44]!;
        contraction_j3 += select * f32[captured3_row + r + 66]!;
      }
      f32[contraction_at_row + j] = contraction;
      f32[contraction_at_row + j + 1] = contraction_j1;
      f32[contraction_at_row + j + 2] = contraction_j2;
      f32[contraction_at_row + j + 3] = contraction_j3;
    }
  }
}

/**
 * contraction, seq2seq.ts:124
 * add, seq2seq.ts:67
 */
function contraction_update(
  f32: Float32Array,
  add_at: number,
  captured33: number,
  carry57: number,
  contraction_at: number,
  residual44: number,
  contraction_at2: number,
): void {
  for (let i = 0; i < 63; i += 3) {
    const carry57_row = carry57 + i * 64;
    const contraction_at_row = contraction_at + i * 128;
    const residual44_row = residual44 + i * 64;
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
      const captured33_row = captured33 + j;
      for (let r = 0; r < 192; r++) {
        const add = f32[add_at_row + r]!;
        const add_i1 = f32[add_at_row + r + 192]!;
        const add_i2 = f32[add_at_row + r + 384]!;
        const value = f32[captured33_row + r * 64]!;
        const value_j1 = f32[captured33_row + r * 64 + 1]!;
        const value_j2 = f32[captured33_row + r * 64 + 2]!;
        const value_j3 = f32[captured33_row + r * 64 + 3]!;
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
      const add2_i1 = f32[carry57_row + j + 64]! + f32[contraction_at_row + j + 128]!;
      const add2_i2 = f32[carry57_row + j + 128]! + f32[contraction_at_row + j + 256]!;
      const add2_j1_i1 = f32[carry57_row + j + 65]! + f32[contraction_at_row + j + 129]!;
      const add2_j1_i2 = f32[carry57_row + j + 129]! + f32[contraction_at_row + j + 257]!;
      const add2_j2_i1 = f32[carry57_row + j + 66]! + f32[contraction_at_row + j + 130]!;
      const add2_j2_i2 = f32[carry57_row + j + 130]! + f32[contraction_at_row + j + 258]!;
      const add2_j3_i1 = f32[carry57_row + j + 67]! + f32[contraction_at_row + j + 131]!;
      const add2_j3_i2 = f32[carry57_row + j + 131]! + f32[contraction_at_row + j + 259]!;
      const mul = (f32[carry57_row + j]! + f32[contraction_at_row + j]!) * f32[residual44_row + j]!;
      const mul_j1 =
        (f32[carry57_row + j + 1]! + f32[contraction_at_row + j + 1]!) * f32[residual44_row + j + 1]!;
      const mul_j2 =
        (f32[carry57_row + j + 2]! + f32[contraction_at_row + j + 2]!) * f32[residual44_row + j + 2]!;
      const mul_j3 =
        (f32[carry57_row + j + 3]! + f32[contraction_at_row + j + 3]!) * f32[residual44_row + j + 3]!;
      const add3_j1_i1 = add2_j1_i1 * f32[residual44_row + j + 65]! + contraction_j1_i1;
      const add3_j1_i2 = add2_j1_i2 * f32[residual44_row + j + 129]! + contraction_j1_i2;
      const add3_j2_i1 = add2_j2_i1 * f32[residual44_row + j + 66]! + contraction_j2_i1;
      const add3_j2_i2 = add2_j2_i2 * f32[residual44_row + j + 130]! + contraction_j2_i2;
      const add3_j3_i1 = add2_j3_i1 * f32[residual44_row + j + 67]! + contraction_j3_i1;
      const add3_j3_i2 = add2_j3_i2 * f32[residual44_row + j + 131]! + contraction_j3_i2;
      const add4_i1 =
        add2_i1 * f32[residual44_row + j + 64]! + contraction_i1 + f32[contraction_at2_row + j + 64]!;
      const add4_i2 =
        add2_i2 * f32[residual44_row + j + 128]! + contraction_i2 + f32[contraction_at2_row + j + 128]!;
      const add4_j1 = mul_j1 + contraction_j1 + f32[contraction_at2_row + j + 1]!;
      const add4_j1_i1 = add3_j1_i1 + f32[contraction_at2_row + j + 65]!;
      const add4_j1_i2 = add3_j1_i2 + f32[contraction_at2_row + j + 129]!;
      const add4_j2 = mul_j2 + contraction_j2 + f32[contraction_at2_row + j + 2]!;
      const add4_j2_i1 = add3_j2_i1 + f32[contraction_at2_row + j + 66]!;
      const add4_j2_i2 = add3_j2_i2 + f32[contraction_at2_row + j + 130]!;
      const add4_j3 = mul_j3 + contraction_j3 + f32[contraction_at2_row + j + 3]!;
      const add4_j3_i1 = add3_j3_i1 + f32[contraction_at2_row + j + 67]!;
      const add4_j3_i2 = add3_j3_i2 + f32[contraction_at2_row + j + 131]!;
      f32[carry57_row + j] = mul + contraction + f32[contraction_at2_row + j]!;
      f32[carry57_row + j + 64] = add4_i1;
      f32[carry57_row + j + 128] = add4_i2;
      f32[carry57_row + j + 1] = add4_j1;
      f32[carry57_row + j + 65] = add4_j1_i1;
      f32[carry57_row + j + 129] = add4_j1_i2;
      f32[carry57_row + j + 2] = add4_j2;
      f32[carry57_row + j + 66] = add4_j2_i1;
      f32[carry57_row + j + 130] = add4_j2_i2;
      f32[carry57_row + j + 3] = add4_j3;
      f32[carry57_row + j + 67] = add4_j3_i1;
      f32[carry57_row + j + 131] = add4_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 64; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const captured33_row2 = captured33 + j_ir;
    for (let r_ir = 0; r_ir < 192; r_ir++) {
      const add_ir = f32[add_at + r_ir + 12096]!;
      contraction_ir += add_ir * f32[captured33_row2 + r_ir * 64]!;
      contraction_j1_ir += add_ir * f32[captured33_row2 + r_ir * 64 + 1]!;
      contraction_j2_ir += add_ir * f32[captured33_row2 + r_ir * 64 + 2]!;
      contraction_j3_ir += add_ir * f32[captured33_row2 + r_ir * 64 + 3]!;
    }
    const add2_ir = f32[carry57 + j_ir + 4032]! + f32[contraction_at + j_ir + 8064]!;
    const add2_j1_ir = f32[carry57 + j_ir + 4033]! + f32[contraction_at + j_ir + 8065]!;
    const add2_j2_ir = f32[carry57 + j_ir + 4034]! + f32[contraction_at + j_ir + 8066]!;
    const add2_j3_ir = f32[carry57 + j_ir + 4035]! + f32[contraction_at + j_ir + 8067]!;
    const add3_j1_ir = add2_j1_ir * f32[residual44 + j_ir + 4033]! + contraction_j1_ir;
    const add3_j2_ir = add2_j2_ir * f32[residual44 + j_ir + 4034]! + contraction_j2_ir;
    const add3_j3_ir = add2_j3_ir * f32[residual44 + j_ir + 4035]! + contraction_j3_ir;
    const add4_ir =
      add2_ir * f32[residual44 + j_ir + 4032]! + contraction_ir + f32[contraction_at2 + j_ir + 4032]!;
    const add4_j1_ir = add3_j1_ir + f32[contraction_at2 + j_ir + 4033]!;
    const add4_j2_ir = add3_j2_ir + f32[contraction_at2 + j_ir + 4034]!;
    const add4_j3_ir = add3_j3_ir + f32[contraction_at2 + j_ir + 4035]!;
    f32[carry57 + j_ir + 4032] = add4_ir;
    f32[carry57 + j_ir + 4033] = add4_j1_ir;
    f32[carry57 + j_ir + 4034] = add4_j2_ir;
    f32[carry57 + j_ir + 4035] = add4_j3_ir;
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
function update3(f32: Float32Array, sum5: number, scatterAdd_at: number, n: number): void {
  for (let i = 0; i < n; i++) {
    f32[sum5 + i] = f32[sum5 + i]! + f32[scatterAdd_at + i]!;
  }
}

/**
 * contraction, seq2seq.ts:135
 */
function contraction6(f32: Float32Array, scan: number, scan2: number, contraction_at: number): void {
  for (let i = 0; i < 64; i++) {
    for (let j = 0; j < 21; j += 3) {
      const contraction_at_row = contraction_at + i * 1408 + j * 64;
      for (let k = 0; k < 64; k += 4) {
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
        const scan_row = scan + i * 22 + j;
        const scan2_row = scan2 + i * 64 + k;
        for (let r = 0; r < 10; r++) {
          const project = f32[scan_row + r * 1408]!;
          const project_j1 = f32[scan_row + r * 1408 + 1]!;
          const project_j2 = f32[scan_row + r * 1408 + 2]!;
          const project2 = f32[scan2_row + r * 4096]!;
          const project2_k1 = f32[scan2_row + r * 4096 + 1]!;
          const project2_k2 = f32[scan2_row + r * 4096 + 2]!;
          const project2_k3 = f32[scan2_row + r * 4096 + 3]!;
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
        f32[contraction_at_row + k + 64] = contraction_j1;
        f32[contraction_at_row + k + 128] = contraction_j2;
        f32[contraction_at_row + k + 1] = contraction_k1;
        f32[contraction_at_row + k + 65] = contraction_k1_j1;
        f32[contraction_at_row + k + 129] = contraction_k1_j2;
        f32[contraction_at_row + k + 2] = contraction_k2;
        f32[contraction_at_row + k + 66] = contraction_k2_j1;
        f32[contraction_at_row + k + 130] = contraction_k2_j2;
        f32[contraction_at_row + k + 3] = contraction_k3;
        f32[contraction_at_row + k + 67] = contraction_k3_j1;
        f32[contraction_at_row + k + 131] = contraction_k3_j2;
      }
    }
    const contraction_at_row2 = contraction_at + i * 1408;
    for (let k_jr = 0; k_jr < 64; k_jr += 4) {
      let contraction_jr = 0;
      let contraction_k1_jr = 0;
      let contraction_k2_jr = 0;
      let contraction_k3_jr = 0;
      const scan_row2 = scan + i * 22;
      const scan2_row2 = scan2 + i * 64 + k_jr;
      for (let r_jr = 0; r_jr < 10; r_jr++) {
        const project_jr = f32[scan_row2 + r_jr * 1408 + 21]!;
        contraction_jr += project_jr * f32[scan2_row2 + r_jr * 4096]!;
        contraction_k1_jr += project_jr * f32[scan2_row2 + r_jr * 4096 + 1]!;
        contraction_k2_jr += project_jr * f32[scan2_row2 + r_jr * 4096 + 2]!;
        contraction_k3_jr += project_jr * f32[scan2_row2 + r_jr * 4096 + 3]!;
      }
      f32[contraction_at_row2 + k_jr + 1344] = contraction_jr;
      f32[contraction_at_row2 + k_jr + 1345] = contraction_k1_jr;
      f32[contraction_at_row2 + k_jr + 1346] = contraction_k2_jr;
      f32[contraction_at_row2 + k_jr + 1347] = contraction_k3_jr;
    }
  }
}

/**
 * contraction, seq2seq.ts:135
 */
function contraction7(f32: Float32Array, scan: number, scan2: number, contraction_at: number): void {
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
function contraction8(f32: Float32Array, scan: number, scan2: number, contraction_at: number): void {
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
function sum(f32: Float32Array, scan: number, sum_at: number): void {
  for (let i = 0; i < 192; i += 4) {
    let sum2 = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const scan_row = scan + i;
    for (let s = 0; s < 640; s++) {
      sum2 += f32[scan_row + s * 192]!;
      sum_i1 += f32[scan_row + s * 192 + 1]!;
      sum_i2 += f32[scan_row + s * 192 + 2]!;
      sum_i3 += f32[scan_row + s * 192 + 3]!;
    }
    f32[sum_at + i] = sum2;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
  }
}

/**
 * contraction, seq2seq.ts:135
 */
function contraction9(f32: Float32Array, scan: number, scan2: number, contraction_at: number): void {
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
function contraction10(f32: Float32Array, scan: number, scan2: number, contraction_at: number): void {
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
function sum2(f32: Float32Array, scan: number, sum_at: number): void {
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
 * contraction, seq2seq.ts:77
 */
function contraction11(
  f32: Float32Array,
  contraction_at: number,
  attentionWeight: number,
  contraction_at2: number,
): void {
  for (let j = 0; j < 1407; j += 3) {
    const contraction_at2_row = contraction_at2 + j * 64;
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
      const contraction_at_row = contraction_at + j * 64;
      const attentionWeight_row = attentionWeight + l;
      for (let r = 0; r < 64; r++) {
        const contraction2 = f32[contraction_at_row + r]!;
        const contraction2_j1 = f32[contraction_at_row + r + 64]!;
        const contraction2_j2 = f32[contraction_at_row + r + 128]!;
        const weight = f32[attentionWeight_row + r * 64]!;
        const weight_l1 = f32[attentionWeight_row + r * 64 + 1]!;
        const weight_l2 = f32[attentionWeight_row + r * 64 + 2]!;
        const weight_l3 = f32[attentionWeight_row + r * 64 + 3]!;
        contraction += contraction2 * weight;
        contraction_j1 += contraction2_j1 * weight;
        contraction_j2 += contraction2_j2 * weight;
        contraction_l1 += contraction2 * weight_l1;
        contraction_l1_j1 += contraction2_j1 * weight_l1;
        contraction_l1_j2 += contraction2_j2 * weight_l1;
        contraction_l2 += contraction2 * weight_l2;
        contraction_l2_j1 += contraction2_j1 * weight_l2;
        contraction_l2_j2 += contraction2_j2 * weight_l2;
        contraction_l3 += contraction2 * weight_l3;
        contraction_l3_j1 += contraction2_j1 * weight_l3;
        contraction_l3_j2 += contraction2_j2 * weight_l3;
      }
      f32[contraction_at2_row + l] = contraction;
      f32[contraction_at2_row + l + 64] = contraction_j1;
      f32[contraction_at2_row + l + 128] = contraction_j2;
      f32[contraction_at2_row + l + 1] = contraction_l1;
      f32[contraction_at2_row + l + 65] = contraction_l1_j1;
      f32[contraction_at2_row + l + 129] = contraction_l1_j2;
      f32[contraction_at2_row + l + 2] = contraction_l2;
      f32[contraction_at2_row + l + 66] = contraction_l2_j1;
      f32[contraction_at2_row + l + 130] = contraction_l2_j2;
      f32[contraction_at2_row + l + 3] = contraction_l3;
      f32[contraction_at2_row + l + 67] = contraction_l3_j1;
      f32[contraction_at2_row + l + 131] = contraction_l3_j2;
    }
  }
  for (let l_jr = 0; l_jr < 64; l_jr += 4) {
    let contraction_jr = 0;
    let contraction_l1_jr = 0;
    let contraction_l2_jr = 0;
    let contraction_l3_jr = 0;
    const attentionWeight_row2 = attentionWeight + l_jr;
    for (let r_jr = 0; r_jr < 64; r_jr++) {
      const contraction2_jr = f32[contraction_at + r_jr + 90048]!;
      contraction_jr += contraction2_jr * f32[attentionWeight_row2 + r_jr * 64]!;
      contraction_l1_jr += contraction2_jr * f32[attentionWeight_row2 + r_jr * 64 + 1]!;
      contraction_l2_jr += contraction2_jr * f32[attentionWeight_row2 + r_jr * 64 + 2]!;
      contraction_l3_jr += contraction2_jr * f32[attentionWeight_row2 + r_jr * 64 + 3]!;
    }
    f32[contraction_at2 + l_jr + 90048] = contraction_jr;
    f32[contraction_at2 + l_jr + 90049] = contraction_l1_jr;
    f32[contraction_at2 + l_jr + 90050] = contraction_l2_jr;
    f32[contraction_at2 + l_jr + 90051] = contraction_l3_jr;
  }
}

/**
 * contraction, seq2seq.ts:77
 */
function contraction12(
  f32: Float32Array,
  contraction_at: number,
  transpose_at: number,
  contraction_at2: number,
): void {
  for (let i = 0; i < 63; i += 3) {
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
      const contraction_at_row = contraction_at + i;
      const transpose_at_row = transpose_at + j;
      for (let s = 0; s < 1408; s++) {
        const contraction2 = f32[contraction_at_row + s * 64]!;
        const contraction2_i1 = f32[contraction_at_row + s * 64 + 1]!;
        const contraction2_i2 = f32[contraction_at_row + s * 64 + 2]!;
        const transpose = f32[transpose_at_row + s * 64]!;
        const transpose_j1 = f32[transpose_at_row + s * 64 + 1]!;
        const transpose_j2 = f32[transpose_at_row + s * 64 + 2]!;
        const transpose_j3 = f32[transpose_at_row + s * 64 + 3]!;
        contraction += contraction2 * transpose;
        contraction_i1 += contraction2_i1 * transpose;
        contraction_i2 += contraction2_i2 * transpose;
        contraction_j1 += contraction2 * transpose_j1;
        contraction_j1_i1 += contraction2_i1 * transpose_j1;
        contraction_j1_i2 += contraction2_i2 * transpose_j1;
        contraction_j2 += contraction2 * transpose_j2;
        contraction_j2_i1 += contraction2_i1 * transpose_j2;
        contraction_j2_i2 += contraction2_i2 * transpose_j2;
        contraction_j3 += contraction2 * transpose_j3;
        contraction_j3_i1 += contraction2_i1 * transpose_j3;
        contraction_j3_i2 += contraction2_i2 * transpose_j3;
      }
      f32[contraction_at2_row + j] = contraction;
      f32[contraction_at2_row + j + 64] = contraction_i1;
      f32[contraction_at2_row + j + 128] = contraction_i2;
      f32[contraction_at2_row + j + 1] = contraction_j1;
      f32[contraction_at2_row + j + 65] = contraction_j1_i1;
      f32[contraction_at2_row + j + 129] = contraction_j1_i2;
      f32[contraction_at2_row + j + 2] = contraction_j2;
      f32[contraction_at2_row + j + 66] = contraction_j2_i1;
      f32[contraction_at2_row + j + 130] = contraction_j2_i2;
      f32[contraction_at2_row + j + 3] = contraction_j3;
      f32[contraction_at2_row + j + 67] = contraction_j3_i1;
      f32[contraction_at2_row + j + 131] = contraction_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 64; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const transpose_at_row2 = transpose_at + j_ir;
    for (let s_ir = 0; s_ir < 1408; s_ir++) {
      const contraction2_ir = f32[contraction_at + s_ir * 64 + 63]!;
      contraction_ir += contraction2_ir * f32[transpose_at_row2 + s_ir * 64]!;
      contraction_j1_ir += contraction2_ir * f32[transpose_at_row2 + s_ir * 64 + 1]!;
      contraction_j2_ir += contraction2_ir * f32[transpose_at_row2 + s_ir * 64 + 2]!;
      contraction_j3_ir += contraction2_ir * f32[transpose_at_row2 + s_ir * 64 + 3]!;
    }
    f32[contraction_at2 + j_ir + 4032] = contraction_ir;
    f32[contraction_at2 + j_ir + 4033] = contraction_j1_ir;
    f32[contraction_at2 + j_ir + 4034] = contraction_j2_ir;
    f32[contraction_at2 + j_ir + 4035] = contraction_j3_ir;
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
function sum3(f32: Float32Array, mul_at: number, sum_at: number): void {
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
function contraction13(f32: Float32Array, mul_at: number, startWeight: number, contraction_at: number): void {
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
function contraction14(f32: Float32Array, mul_at: number, concat_at: number, contraction_at: number): void {
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
function contraction_update2(
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
function contraction15(f32: Float32Array, scan: number, scan2: number, contraction_at: number): void {
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
function sum4(f32: Float32Array, scan: number, sum_at: number): void {
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
function contraction16(
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
function contraction17(f32: Float32Array, scan: number, gather_at: number, contraction_at: number): void {
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
function sum5(f32: Float32Array, scatterAdd_at: number, sum_at: number): void {
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
function sum6(f32: Float32Array, contraction_at: number, sum_at: number): void {
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
function sum7(f32: Float32Array, contraction_at: number, sum_at: number): void {
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
function sum8(f32: Float32Array, sum_at: number, sum_at2: number): void {
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
function sum9(f32: Float32Array, contraction_at: number, sum_at: number): void {
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
function sum10(f32: Float32Array, sum_at: number, sum_at2: number): void {
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
function sum11(f32: Float32Array, contraction_at: number, sum_at: number): void {
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
function sum12(f32: Float32Array, contraction_at: number, sum_at: number): void {
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
function sum13(f32: Float32Array, sum_at: number, sum_at2: number): void {
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
function sum14(f32: Float32Array, contraction_at: number, sum_at: number): void {
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
 * minimum, clipByGlobalNorm(adam)
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
  const add19 = Math.sqrt(add15 + f32[sum_at18]! + f32[sum_at19]! + sum) + 0.000001;
  f32[toF32_at] = Math.fround(Math.min(1 / add19, 1));
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
 * amax, seq2seq.ts:92
 * exp, seq2seq.ts:92
 * sum, seq2seq.ts:92
 * div, seq2seq.ts:92
 */
function amax_sum_div2(f32: Float32Array, select_at: number, exp_at: number, div_at: number): void {
  for (let i = 0; i < 64; i++) {
    let amax = -Infinity;
    let amaxRp1 = -Infinity;
    let amaxRp2 = -Infinity;
    let amaxRp3 = -Infinity;
    const select_at_row = select_at + i * 22;
    for (let r = 0; r < 20; r += 4) {
      amax = Math.max(amax, f32[select_at_row + r]!);
      amaxRp1 = Math.max(amaxRp1, f32[select_at_row + r + 1]!);
      amaxRp2 = Math.max(amaxRp2, f32[select_at_row + r + 2]!);
      amaxRp3 = Math.max(amaxRp3, f32[select_at_row + r + 3]!);
    }
    const select_at_row2 = select_at + i * 22;
    for (let r_rr = 20; r_rr < 22; r_rr++) {
      amax = Math.max(amax, f32[select_at_row2 + r_rr]!);
    }
    amax = Math.max(Math.max(amax, amaxRp1), Math.max(amaxRp2, amaxRp3));
    let sum = 0;
    const select_at_row3 = select_at + i * 22;
    const exp_at_row = exp_at + i * 22;
    for (let s = 0; s < 22; s++) {
      const exp = Math.exp(f32[select_at_row3 + s]! - amax);
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
function contraction18(
  f32: Float32Array,
  concat_at: number,
  captured8: number,
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
      const captured8_row = captured8 + j * 128;
      for (let r = 0; r < 128; r++) {
        const concat = f32[concat_at_row + r]!;
        const concat_i1 = f32[concat_at_row + r + 128]!;
        const concat_i2 = f32[concat_at_row + r + 256]!;
        const value = f32[captured8_row + r]!;
        const value_j1 = f32[captured8_row + r + 128]!;
        const value_j2 = f32[captured8_row + r + 256]!;
        const value_j3 = f32[captured8_row + r + 384]!;
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
      const value_jr = f32[captured8 + r_jr + 4608]!;
      contraction_jr += f32[concat_at_row2 + r_jr]! * value_jr;
      contraction_jr_i1 += f32[concat_at_row2 + r_jr + 128]! * value_jr;
      contraction_jr_i2 += f32[concat_at_row2 + r_jr + 256]! * value_jr;
      const value_jrRJrp1 = f32[captured8 + r_jr + 4609]!;
      contraction_jrRJrp1 += f32[concat_at_row2 + r_jr + 1]! * value_jrRJrp1;
      contraction_jr_i1RJrp1 += f32[concat_at_row2 + r_jr + 129]! * value_jrRJrp1;
      contraction_jr_i2RJrp1 += f32[concat_at_row2 + r_jr + 257]! * value_jrRJrp1;
      const value_jrRJrp2 = f32[captured8 + r_jr + 4610]!;
      contraction_jrRJrp2 += f32[concat_at_row2 + r_jr + 2]! * value_jrRJrp2;
      contraction_jr_i1RJrp2 += f32[concat_at_row2 + r_jr + 130]! * value_jrRJrp2;
      contraction_jr_i2RJrp2 += f32[concat_at_row2 + r_jr + 258]! * value_jrRJrp2;
      const value_jrRJrp3 = f32[captured8 + r_jr + 4611]!;
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
    const captured8_row2 = captured8 + j_ir * 128;
    for (let r_ir = 0; r_ir < 128; r_ir++) {
      const concat_ir = f32[concat_at + r_ir + 8064]!;
      contraction_ir += concat_ir * f32[captured8_row2 + r_ir]!;
      contraction_j1_ir += concat_ir * f32[captured8_row2 + r_ir + 128]!;
      contraction_j2_ir += concat_ir * f32[captured8_row2 + r_ir + 256]!;
      contraction_j3_ir += concat_ir * f32[captured8_row2 + r_ir + 384]!;
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
    contraction_jr_ir += f32[concat_at + r_jr_ir + 8064]! * f32[captured8 + r_jr_ir + 4608]!;
    contraction_jr_irR_jrIrp1 += f32[concat_at + r_jr_ir + 8065]! * f32[captured8 + r_jr_ir + 4609]!;
    contraction_jr_irR_jrIrp2 += f32[concat_at + r_jr_ir + 8066]! * f32[captured8 + r_jr_ir + 4610]!;
    contraction_jr_irR_jrIrp3 += f32[concat_at + r_jr_ir + 8067]! * f32[captured8 + r_jr_ir + 4611]!;
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
  captured9: number,
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
      const value = f32[captured9 + r]!;
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
  reshape(i32, u8, 2261424 /* source */, 9058816 /* reshape */, 1408);
  gather(f32, i32, 2261424 /* source */, 0 /* source.weight */, 2166960 /* gather */);
  broadcast(f32, 651184 /* broadcast */, 2048);
  contraction_add(
    f32,
    2166960 /* gather */,
    592 /* encoder.weight_ih_l0 */,
    5200 /* encoder.bias_ih_l0 */,
    155568 /* add */,
  );
  copy(f32, 651184 /* broadcast */, 653232 /* carry0 */, 2048);
  for (let t0 = 0; t0 < 22; t0++) {
    copy(f32, 653232 /* carry0 */, 1390512 + 2048 * t0 /* input_stack */, 2048);
    contraction_add2(
      f32,
      653232 /* carry0 */,
      2128 /* encoder.weight_hh_l0 */,
      5296 /* encoder.bias_hh_l0 */,
      290736 + 6144 * t0 /* add_stack */,
    );
    sigmoid_tanh_mul(
      f32,
      155568 + 6144 * t0 /* add */,
      290736 + 6144 * t0 /* add_stack */,
      1345456 + 2048 * t0 /* sigmoid_stack */,
      1210288 + 2048 * t0 /* sigmoid_stack */,
      653232 /* carry0 */,
      1300400 + 2048 * t0 /* sub_stack */,
      561072 + 2048 * t0 /* add_stack */,
      1165232 + 2048 * t0 /* sub_stack */,
      1255344 + 2048 * t0 /* mul_stack */,
      1120176 + 2048 * t0 /* mul_stack */,
    );
    copy(f32, 561072 + 2048 * t0 /* add_stack */, 653232 /* carry0 */, 2048);
  }
  contraction_add(
    f32,
    2166960 /* gather */,
    5392 /* encoder.weight_ih_l0_reverse */,
    10000 /* encoder.bias_ih_l0_reverse */,
    155568 /* add */,
  );
  copy(f32, 651184 /* broadcast */, 651184 /* carry0 */, 2048);
  for (let t1 = 0; t1 < 22; t1++) {
    copy(f32, 651184 /* carry0 */, 1748912 - 2048 * t1 /* input_stack */, 2048);
    contraction_add2(
      f32,
      651184 /* carry0 */,
      6928 /* encoder.weight_hh_l0_reverse */,
      10096 /* encoder.bias_hh_l0_reverse */,
      554928 - 6144 * t1 /* add_stack */,
    );
    sigmoid_tanh_mul(
      f32,
      284592 - 6144 * t1 /* add */,
      554928 - 6144 * t1 /* add_stack */,
      1703856 - 2048 * t1 /* sigmoid_stack */,
      1568688 - 2048 * t1 /* sigmoid_stack */,
      651184 /* carry0 */,
      1658800 - 2048 * t1 /* sub_stack */,
      649136 - 2048 * t1 /* add_stack */,
      1523632 - 2048 * t1 /* sub_stack */,
      1613744 - 2048 * t1 /* mul_stack */,
      1478576 - 2048 * t1 /* mul_stack */,
    );
    copy(f32, 649136 - 2048 * t1 /* add_stack */, 651184 /* carry0 */, 2048);
  }
  concat_transpose(f32, 606128 /* add_stack */, 561072 /* add_stack */, 806832 /* transpose */);
  concat(f32, 651184 /* carry0 */, 653232 /* carry0 */, 2236848 /* concat */);
  contraction(f32, 2236848 /* concat */, 10192 /* start.weight */, 2240944 /* contraction */);
  tanh(f32, 2240944 /* contraction */, 14288 /* start.bias */, 2240944 /* tanh */);
  concat2(i32, 655280 /* target */, 2262832 /* concat */);
  contraction_transpose(f32, 806832 /* transpose */, 14352 /* attention.weight */, 896944 /* transpose */);
  copy(f32, 2240944 /* tanh */, 584752 /* carry0 */, 4096);
  for (let t2 = 0; t2 < 10; t2++) {
    copy(f32, 584752 /* carry0 */, 1996720 + 4096 * t2 /* input_stack */, 4096);
    contraction_select(
      f32,
      u8,
      584752 /* carry0 */,
      896944 /* transpose */,
      9058816 /* reshape */,
      278448 /* select */,
    );
    amax_sum_div(
      f32,
      278448 /* select */,
      2189488 + 1408 * t2 /* exp_stack */,
      2263472 + 64 * t2 /* sum_stack */,
      2203568 + 1408 * t2 /* div_stack */,
    );
    contraction2(f32, 2203568 + 1408 * t2 /* div_stack */, 806832 /* transpose */, 588848 /* contraction */);
    gather2(f32, i32, 2262832 + 64 * t2 /* concat */, 18448 /* target.weight */, 278448 /* gather */);
    concat3(f32, 588848 /* contraction */, 278448 /* gather */, 1068976 + 5120 * t2 /* concat_stack */);
    contraction_add3(
      f32,
      1068976 + 5120 * t2 /* concat_stack */,
      19040 /* decoder.weight_ih */,
      46688 /* decoder.bias_ih */,
      278448 /* add */,
    );
    contraction_add4(
      f32,
      584752 /* carry0 */,
      34400 /* decoder.weight_hh */,
      46880 /* decoder.bias_hh */,
      155568 + 12288 * t2 /* add_stack */,
    );
    update(
      f32,
      278448 /* add */,
      155568 + 12288 * t2 /* add_stack */,
      1955760 + 4096 * t2 /* sigmoid_stack */,
      1832880 + 4096 * t2 /* sigmoid_stack */,
      584752 /* carry0 */,
      1914800 + 4096 * t2 /* sub_stack */,
      1791920 + 4096 * t2 /* sub_stack */,
      1873840 + 4096 * t2 /* mul_stack */,
      1750960 + 4096 * t2 /* mul_stack */,
    );
    concat4(f32, 588848 /* contraction */, 584752 /* carry0 */, 987056 + 8192 * t2 /* concat_stack */);
    contraction_add5(
      f32,
      987056 + 8192 * t2 /* concat_stack */,
      47072 /* head.weight */,
      51808 /* head.bias */,
      561072 + 2368 * t2 /* add_stack */,
    );
  }
  sum_amax_add(
    f32,
    i32,
    655280 /* target */,
    561072 /* add_stack */,
    278448 /* sum */,
    279088 /* select */,
    584752 /* exp */,
    279728 /* sum */,
    2119600 /* add */,
  );
  sum_div(f32, 279728 /* sum */, 279088 /* select */, 278448 /* sum */, 2265056 /* loss */);
  if (i32[155552 /* tapeless.guard */]! !== 0 && !Number.isFinite(f32[2265056 /* loss */]!)) return;
  update2(f32, i32, 51848 /* tapeless.step */, 2265060 /* toF32 */, 2265064 /* toF32 */);
  broadcast(f32, 286640 /* broadcast */, 4096);
  broadcast(f32, 2264112 /* broadcast */, 592);
  copy(f32, 286640 /* broadcast */, 286640 /* carry57 */, 4096);
  copy(f32, 2264112 /* broadcast */, 2264112 /* sum5 */, 592);
  for (let t3 = 0; t3 < 10; t3++) {
    copy(f32, 2033584 - 4096 * t3 /* input_stack */, 2074544 - 4096 * t3 /* reshape_stack */, 4096);
    copy(f32, 2140912 - 2368 * t3 /* add */, 2164592 - 2368 * t3 /* input_stack */, 2368);
    contraction3(f32, 2140912 - 2368 * t3 /* add */, 47072 /* head.weight */, 278448 /* contraction */);
    mul(
      f32,
      286640 /* carry57 */,
      278448 /* contraction */,
      1869744 - 4096 * t3 /* sigmoid_stack */,
      1828784 - 4096 * t3 /* sub_stack */,
      2231728 /* mul */,
      266160 - 12288 * t3 /* add_stack */,
      1787824 - 4096 * t3 /* mul_stack */,
      2245040 /* mul */,
      1951664 - 4096 * t3 /* sub_stack */,
      1910704 - 4096 * t3 /* mul_stack */,
      2249136 /* mul */,
      1992624 - 4096 * t3 /* sigmoid_stack */,
      2253232 /* mul */,
    );
    add(f32, 2231728 /* mul */, 2249136 /* mul */, 2245040 /* mul */, 671664 - 12288 * t3 /* add_stack */);
    contraction4(
      f32,
      671664 - 12288 * t3 /* add_stack */,
      19040 /* decoder.weight_ih */,
      2231728 /* contraction */,
    );
    add2(f32, 278448 /* contraction */, 2231728 /* contraction */, 2115504 - 4096 * t3 /* reshape_stack */);
    contraction_div(
      f32,
      2115504 - 4096 * t3 /* reshape_stack */,
      806832 /* transpose */,
      2264048 - 64 * t3 /* sum_stack */,
      2257328 /* div */,
    );
    sum_select(
      f32,
      u8,
      2257328 /* div */,
      2216240 - 1408 * t3 /* div_stack */,
      9058816 /* reshape */,
      2202160 - 1408 * t3 /* exp_stack */,
      2230320 - 1408 * t3 /* select_stack */,
    );
    contraction5(
      f32,
      2230320 - 1408 * t3 /* select_stack */,
      896944 /* transpose */,
      2257328 /* contraction */,
    );
    add(f32, 2253232 /* mul */, 2249136 /* mul */, 2245040 /* mul */, 794544 - 12288 * t3 /* add_stack */);
    contraction_update(
      f32,
      794544 - 12288 * t3 /* add_stack */,
      34400 /* decoder.weight_hh */,
      286640 /* carry57 */,
      278448 /* contraction */,
      1869744 - 4096 * t3 /* sigmoid_stack */,
      2257328 /* contraction */,
    );
    scatterAdd(f32, i32, 278448 /* scatterAdd */, 2263408 - 64 * t3 /* concat */, 2231728 /* contraction */);
    update3(f32, 2264112 /* sum5 */, 278448 /* scatterAdd */, 592);
  }
  contraction6(f32, 2217648 /* select_stack */, 2037680 /* reshape_stack */, 155568 /* contraction */);
  contraction7(f32, 2078640 /* reshape_stack */, 2203568 /* div_stack */, 896944 /* contraction */);
  contraction8(f32, 561072 /* add_stack */, 1068976 /* concat_stack */, 1750960 /* contraction */);
  sum(f32, 561072 /* add_stack */, 1086000 /* sum */);
  contraction9(f32, 683952 /* add_stack */, 1996720 /* input_stack */, 1068976 /* contraction */);
  sum(f32, 683952 /* add_stack */, 1086192 /* sum */);
  contraction10(f32, 2143280 /* input_stack */, 987056 /* concat_stack */, 1081264 /* contraction */);
  sum2(f32, 2143280 /* input_stack */, 991152 /* sum */);
  contraction11(f32, 155568 /* contraction */, 14352 /* attention.weight */, 561072 /* contraction */);
  contraction12(f32, 155568 /* contraction */, 806832 /* transpose */, 987056 /* contraction */);
  mul2(f32, 286640 /* carry57 */, 2240944 /* tanh */, 2240944 /* mul */, 4096);
  sum3(f32, 2240944 /* mul */, 890800 /* sum */);
  contraction13(f32, 2240944 /* mul */, 10192 /* start.weight */, 155568 /* contraction */);
  contraction14(f32, 2240944 /* mul */, 2236848 /* concat */, 876464 /* contraction */);
  reshape2(f32, 155568 /* contraction */, 741296 /* reshape */, 880560 /* reshape */);
  slice(f32, 896944 /* contraction */, 561072 /* contraction */, 831408 /* slice */, 696240 /* slice */);
  copy(f32, 741296 /* reshape */, 741296 /* carry23 */, 2048);
  for (let t4 = 0; t4 < 22; t4++) {
    mul3(
      f32,
      741296 /* carry23 */,
      696240 + 2048 * t4 /* slice */,
      1525680 + 2048 * t4 /* sigmoid_stack */,
      1480624 + 2048 * t4 /* sub_stack */,
      743344 /* mul */,
      425904 + 6144 * t4 /* add_stack */,
      1435568 + 2048 * t4 /* mul_stack */,
      745392 /* mul */,
      1615792 + 2048 * t4 /* sub_stack */,
      1570736 + 2048 * t4 /* mul_stack */,
      747440 /* mul */,
      1660848 + 2048 * t4 /* sigmoid_stack */,
      749488 /* mul */,
    );
    add3(f32, 749488 /* mul */, 747440 /* mul */, 745392 /* mul */, 561072 + 6144 * t4 /* add_stack */);
    contraction_update2(
      f32,
      561072 + 6144 * t4 /* add_stack */,
      6928 /* encoder.weight_hh_l0_reverse */,
      741296 /* carry23 */,
      696240 + 2048 * t4 /* slice */,
      1525680 + 2048 * t4 /* sigmoid_stack */,
    );
    add3(f32, 743344 /* mul */, 747440 /* mul */, 745392 /* mul */, 155568 + 6144 * t4 /* add_stack */);
  }
  copy(f32, 880560 /* reshape */, 880560 /* carry23 */, 2048);
  for (let t5 = 0; t5 < 22; t5++) {
    mul3(
      f32,
      880560 /* carry23 */,
      874416 - 2048 * t5 /* slice */,
      1253296 - 2048 * t5 /* sigmoid_stack */,
      1208240 - 2048 * t5 /* sub_stack */,
      882608 /* mul */,
      419760 - 6144 * t5 /* add_stack */,
      1163184 - 2048 * t5 /* mul_stack */,
      884656 /* mul */,
      1343408 - 2048 * t5 /* sub_stack */,
      1298352 - 2048 * t5 /* mul_stack */,
      886704 /* mul */,
      1388464 - 2048 * t5 /* sigmoid_stack */,
      888752 /* mul */,
    );
    add3(f32, 888752 /* mul */, 886704 /* mul */, 884656 /* mul */, 825264 - 6144 * t5 /* add_stack */);
    contraction_update2(
      f32,
      825264 - 6144 * t5 /* add_stack */,
      2128 /* encoder.weight_hh_l0 */,
      880560 /* carry23 */,
      874416 - 2048 * t5 /* slice */,
      1253296 - 2048 * t5 /* sigmoid_stack */,
    );
    add3(f32, 882608 /* mul */, 886704 /* mul */, 884656 /* mul */, 554928 - 6144 * t5 /* add_stack */);
  }
  contraction15(f32, 561072 /* add_stack */, 1705904 /* input_stack */, 313264 /* contraction */);
  sum4(f32, 561072 /* add_stack */, 317872 /* sum */);
  sum4(f32, 155568 /* add_stack */, 317968 /* sum */);
  contraction16(
    f32,
    155568 /* add_stack */,
    5392 /* encoder.weight_ih_l0_reverse */,
    290736 /* contraction */,
  );
  contraction17(f32, 155568 /* add_stack */, 2166960 /* gather */, 316336 /* contraction */);
  contraction15(f32, 696240 /* add_stack */, 1390512 /* input_stack */, 178096 /* contraction */);
  sum4(f32, 696240 /* add_stack */, 183296 /* sum */);
  sum4(f32, 425904 /* add_stack */, 183392 /* sum */);
  contraction16(f32, 425904 /* add_stack */, 592 /* encoder.weight_ih_l0 */, 155568 /* contraction */);
  contraction17(f32, 425904 /* add_stack */, 2166960 /* gather */, 181168 /* contraction */);
  scatterAdd2(
    f32,
    i32,
    182704 /* scatterAdd */,
    2261424 /* source */,
    290736 /* contraction */,
    155568 /* contraction */,
  );
  sum5(f32, 182704 /* scatterAdd */, 155568 /* sum */);
  sum6(f32, 181168 /* contraction */, 155572 /* sum */);
  sum7(f32, 178096 /* contraction */, 155576 /* sum */);
  sum8(f32, 183392 /* sum */, 155580 /* sum */);
  sum8(f32, 183296 /* sum */, 155584 /* sum */);
  sum6(f32, 316336 /* contraction */, 155588 /* sum */);
  sum7(f32, 313264 /* contraction */, 155592 /* sum */);
  sum8(f32, 317968 /* sum */, 155596 /* sum */);
  sum8(f32, 317872 /* sum */, 155600 /* sum */);
  sum9(f32, 876464 /* contraction */, 155604 /* sum */);
  sum10(f32, 890800 /* sum */, 155608 /* sum */);
  sum9(f32, 987056 /* contraction */, 155612 /* sum */);
  sum5(f32, 2264112 /* sum5 */, 155616 /* sum */);
  sum11(f32, 1750960 /* contraction */, 155620 /* sum */);
  sum12(f32, 1068976 /* contraction */, 155624 /* sum */);
  sum13(f32, 1086000 /* sum */, 155628 /* sum */);
  sum13(f32, 1086192 /* sum */, 155632 /* sum */);
  sum14(f32, 1081264 /* contraction */, 155636 /* sum */);
  sum_toF32(
    f32,
    991152 /* sum */,
    155568 /* sum */,
    155572 /* sum */,
    155576 /* sum */,
    155580 /* sum */,
    155584 /* sum */,
    155588 /* sum */,
    155592 /* sum */,
    155596 /* sum */,
    155600 /* sum */,
    155604 /* sum */,
    155608 /* sum */,
    155612 /* sum */,
    155616 /* sum */,
    155620 /* sum */,
    155624 /* sum */,
    155628 /* sum */,
    155632 /* sum */,
    155636 /* sum */,
    155568 /* toF32 */,
  );
  update4(
    f32,
    51852 /* source.weight.firstMoment */,
    182704 /* scatterAdd */,
    155568 /* toF32 */,
    52444 /* source.weight.secondMoment */,
    0 /* source.weight */,
    2265064 /* toF32 */,
    2265060 /* toF32 */,
    592,
  );
  update4(
    f32,
    53036 /* encoder.weight_ih_l0.firstMoment */,
    181168 /* contraction */,
    155568 /* toF32 */,
    54572 /* encoder.weight_ih_l0.secondMoment */,
    592 /* encoder.weight_ih_l0 */,
    2265064 /* toF32 */,
    2265060 /* toF32 */,
    1536,
  );
  update4(
    f32,
    56108 /* encoder.weight_hh_l0.firstMoment */,
    178096 /* contraction */,
    155568 /* toF32 */,
    59180 /* encoder.weight_hh_l0.secondMoment */,
    2128 /* encoder.weight_hh_l0 */,
    2265064 /* toF32 */,
    2265060 /* toF32 */,
    3072,
  );
  update4(
    f32,
    62252 /* encoder.bias_ih_l0.firstMoment */,
    183392 /* sum */,
    155568 /* toF32 */,
    62348 /* encoder.bias_ih_l0.secondMoment */,
    5200 /* encoder.bias_ih_l0 */,
    2265064 /* toF32 */,
    2265060 /* toF32 */,
    96,
  );
  update4(
    f32,
    62444 /* encoder.bias_hh_l0.firstMoment */,
    183296 /* sum */,
    155568 /* toF32 */,
    62540 /* encoder.bias_hh_l0.secondMoment */,
    5296 /* encoder.bias_hh_l0 */,
    2265064 /* toF32 */,
    2265060 /* toF32 */,
    96,
  );
  update4(
    f32,
    62636 /* encoder.weight_ih_l0_reverse.firstMoment */,
    316336 /* contraction */,
    155568 /* toF32 */,
    64172 /* encoder.weight_ih_l0_reverse.secondMoment */,
    5392 /* encoder.weight_ih_l0_reverse */,
    2265064 /* toF32 */,
    2265060 /* toF32 */,
    1536,
  );
  update4(
    f32,
    65708 /* encoder.weight_hh_l0_reverse.firstMoment */,
    313264 /* contraction */,
    155568 /* toF32 */,
    68780 /* encoder.weight_hh_l0_reverse.secondMoment */,
    6928 /* encoder.weight_hh_l0_reverse */,
    2265064 /* toF32 */,
    2265060 /* toF32 */,
    3072,
  );
  update4(
    f32,
    71852 /* encoder.bias_ih_l0_reverse.firstMoment */,
    317968 /* sum */,
    155568 /* toF32 */,
    71948 /* encoder.bias_ih_l0_reverse.secondMoment */,
    10000 /* encoder.bias_ih_l0_reverse */,
    2265064 /* toF32 */,
    2265060 /* toF32 */,
    96,
  );
  update4(
    f32,
    72044 /* encoder.bias_hh_l0_reverse.firstMoment */,
    317872 /* sum */,
    155568 /* toF32 */,
    72140 /* encoder.bias_hh_l0_reverse.secondMoment */,
    10096 /* encoder.bias_hh_l0_reverse */,
    2265064 /* toF32 */,
    2265060 /* toF32 */,
    96,
  );
  update4(
    f32,
    72236 /* start.weight.firstMoment */,
    876464 /* contraction */,
    155568 /* toF32 */,
    76332 /* start.weight.secondMoment */,
    10192 /* start.weight */,
    2265064 /* toF32 */,
    2265060 /* toF32 */,
    4096,
  );
  update4(
    f32,
    80428 /* start.bias.firstMoment */,
    890800 /* sum */,
    155568 /* toF32 */,
    80492 /* start.bias.secondMoment */,
    14288 /* start.bias */,
    2265064 /* toF32 */,
    2265060 /* toF32 */,
    64,
  );
  update4(
    f32,
    80556 /* attention.weight.firstMoment */,
    987056 /* contraction */,
    155568 /* toF32 */,
    84652 /* attention.weight.secondMoment */,
    14352 /* attention.weight */,
    2265064 /* toF32 */,
    2265060 /* toF32 */,
    4096,
  );
  update4(
    f32,
    88748 /* target.weight.firstMoment */,
    2264112 /* sum5 */,
    155568 /* toF32 */,
    89340 /* target.weight.secondMoment */,
    18448 /* target.weight */,
    2265064 /* toF32 */,
    2265060 /* toF32 */,
    592,
  );
  update4(
    f32,
    89932 /* decoder.weight_ih.firstMoment */,
    1750960 /* contraction */,
    155568 /* toF32 */,
    105292 /* decoder.weight_ih.secondMoment */,
    19040 /* decoder.weight_ih */,
    2265064 /* toF32 */,
    2265060 /* toF32 */,
    15360,
  );
  update4(
    f32,
    120652 /* decoder.weight_hh.firstMoment */,
    1068976 /* contraction */,
    155568 /* toF32 */,
    132940 /* decoder.weight_hh.secondMoment */,
    34400 /* decoder.weight_hh */,
    2265064 /* toF32 */,
    2265060 /* toF32 */,
    12288,
  );
  update4(
    f32,
    145228 /* decoder.bias_ih.firstMoment */,
    1086000 /* sum */,
    155568 /* toF32 */,
    145420 /* decoder.bias_ih.secondMoment */,
    46688 /* decoder.bias_ih */,
    2265064 /* toF32 */,
    2265060 /* toF32 */,
    192,
  );
  update4(
    f32,
    145612 /* decoder.bias_hh.firstMoment */,
    1086192 /* sum */,
    155568 /* toF32 */,
    145804 /* decoder.bias_hh.secondMoment */,
    46880 /* decoder.bias_hh */,
    2265064 /* toF32 */,
    2265060 /* toF32 */,
    192,
  );
  update4(
    f32,
    145996 /* head.weight.firstMoment */,
    1081264 /* contraction */,
    155568 /* toF32 */,
    150732 /* head.weight.secondMoment */,
    47072 /* head.weight */,
    2265064 /* toF32 */,
    2265060 /* toF32 */,
    4736,
  );
  update4(
    f32,
    155468 /* head.bias.firstMoment */,
    991152 /* sum */,
    155568 /* toF32 */,
    155508 /* head.bias.secondMoment */,
    51808 /* head.bias */,
    2265064 /* toF32 */,
    2265060 /* toF32 */,
    37,
  );
}

function gradients({ f32, i32, u8 }: Views): void {
  reshape(i32, u8, 2261424 /* source */, 9058816 /* reshape */, 1408);
  gather(f32, i32, 2261424 /* source */, 0 /* source.weight */, 2166960 /* gather */);
  broadcast(f32, 651184 /* broadcast */, 2048);
  contraction_add(
    f32,
    2166960 /* gather */,
    592 /* encoder.weight_ih_l0 */,
    5200 /* encoder.bias_ih_l0 */,
    155568 /* add */,
  );
  copy(f32, 651184 /* broadcast */, 653232 /* carry0 */, 2048);
  for (let t0 = 0; t0 < 22; t0++) {
    copy(f32, 653232 /* carry0 */, 1390512 + 2048 * t0 /* input_stack */, 2048);
    contraction_add2(
      f32,
      653232 /* carry0 */,
      2128 /* encoder.weight_hh_l0 */,
      5296 /* encoder.bias_hh_l0 */,
      290736 + 6144 * t0 /* add_stack */,
    );
    sigmoid_tanh_mul(
      f32,
      155568 + 6144 * t0 /* add */,
      290736 + 6144 * t0 /* add_stack */,
      1345456 + 2048 * t0 /* sigmoid_stack */,
      1210288 + 2048 * t0 /* sigmoid_stack */,
      653232 /* carry0 */,
      1300400 + 2048 * t0 /* sub_stack */,
      561072 + 2048 * t0 /* add_stack */,
      1165232 + 2048 * t0 /* sub_stack */,
      1255344 + 2048 * t0 /* mul_stack */,
      1120176 + 2048 * t0 /* mul_stack */,
    );
    copy(f32, 561072 + 2048 * t0 /* add_stack */, 653232 /* carry0 */, 2048);
  }
  contraction_add(
    f32,
    2166960 /* gather */,
    5392 /* encoder.weight_ih_l0_reverse */,
    10000 /* encoder.bias_ih_l0_reverse */,
    155568 /* add */,
  );
  copy(f32, 651184 /* broadcast */, 651184 /* carry0 */, 2048);
  for (let t1 = 0; t1 < 22; t1++) {
    copy(f32, 651184 /* carry0 */, 1748912 - 2048 * t1 /* input_stack */, 2048);
    contraction_add2(
      f32,
      651184 /* carry0 */,
      6928 /* encoder.weight_hh_l0_reverse */,
      10096 /* encoder.bias_hh_l0_reverse */,
      554928 - 6144 * t1 /* add_stack */,
    );
    sigmoid_tanh_mul(
      f32,
      284592 - 6144 * t1 /* add */,
      554928 - 6144 * t1 /* add_stack */,
      1703856 - 2048 * t1 /* sigmoid_stack */,
      1568688 - 2048 * t1 /* sigmoid_stack */,
      651184 /* carry0 */,
      1658800 - 2048 * t1 /* sub_stack */,
      649136 - 2048 * t1 /* add_stack */,
      1523632 - 2048 * t1 /* sub_stack */,
      1613744 - 2048 * t1 /* mul_stack */,
      1478576 - 2048 * t1 /* mul_stack */,
    );
    copy(f32, 649136 - 2048 * t1 /* add_stack */, 651184 /* carry0 */, 2048);
  }
  concat_transpose(f32, 606128 /* add_stack */, 561072 /* add_stack */, 806832 /* transpose */);
  concat(f32, 651184 /* carry0 */, 653232 /* carry0 */, 2236848 /* concat */);
  contraction(f32, 2236848 /* concat */, 10192 /* start.weight */, 2240944 /* contraction */);
  tanh(f32, 2240944 /* contraction */, 14288 /* start.bias */, 2240944 /* tanh */);
  concat2(i32, 655280 /* target */, 2262832 /* concat */);
  contraction_transpose(f32, 806832 /* transpose */, 14352 /* attention.weight */, 896944 /* transpose */);
  copy(f32, 2240944 /* tanh */, 584752 /* carry0 */, 4096);
  for (let t2 = 0; t2 < 10; t2++) {
    copy(f32, 584752 /* carry0 */, 1996720 + 4096 * t2 /* input_stack */, 4096);
    contraction_select(
      f32,
      u8,
      584752 /* carry0 */,
      896944 /* transpose */,
      9058816 /* reshape */,
      278448 /* select */,
    );
    amax_sum_div(
      f32,
      278448 /* select */,
      2189488 + 1408 * t2 /* exp_stack */,
      2263472 + 64 * t2 /* sum_stack */,
      2203568 + 1408 * t2 /* div_stack */,
    );
    contraction2(f32, 2203568 + 1408 * t2 /* div_stack */, 806832 /* transpose */, 588848 /* contraction */);
    gather2(f32, i32, 2262832 + 64 * t2 /* concat */, 18448 /* target.weight */, 278448 /* gather */);
    concat3(f32, 588848 /* contraction */, 278448 /* gather */, 1068976 + 5120 * t2 /* concat_stack */);
    contraction_add3(
      f32,
      1068976 + 5120 * t2 /* concat_stack */,
      19040 /* decoder.weight_ih */,
      46688 /* decoder.bias_ih */,
      278448 /* add */,
    );
    contraction_add4(
      f32,
      584752 /* carry0 */,
      34400 /* decoder.weight_hh */,
      46880 /* decoder.bias_hh */,
      155568 + 12288 * t2 /* add_stack */,
    );
    update(
      f32,
      278448 /* add */,
      155568 + 12288 * t2 /* add_stack */,
      1955760 + 4096 * t2 /* sigmoid_stack */,
      1832880 + 4096 * t2 /* sigmoid_stack */,
      584752 /* carry0 */,
      1914800 + 4096 * t2 /* sub_stack */,
      1791920 + 4096 * t2 /* sub_stack */,
      1873840 + 4096 * t2 /* mul_stack */,
      1750960 + 4096 * t2 /* mul_stack */,
    );
    concat4(f32, 588848 /* contraction */, 584752 /* carry0 */, 987056 + 8192 * t2 /* concat_stack */);
    contraction_add5(
      f32,
      987056 + 8192 * t2 /* concat_stack */,
      47072 /* head.weight */,
      51808 /* head.bias */,
      561072 + 2368 * t2 /* add_stack */,
    );
  }
  sum_amax_add(
    f32,
    i32,
    655280 /* target */,
    561072 /* add_stack */,
    278448 /* sum */,
    279088 /* select */,
    584752 /* exp */,
    279728 /* sum */,
    2119600 /* add */,
  );
  sum_div(f32, 279728 /* sum */, 279088 /* select */, 278448 /* sum */, 2265056 /* loss */);
  broadcast(f32, 286640 /* broadcast */, 4096);
  broadcast(f32, 2264112 /* broadcast */, 592);
  copy(f32, 286640 /* broadcast */, 286640 /* carry57 */, 4096);
  copy(f32, 2264112 /* broadcast */, 2264112 /* sum5 */, 592);
  for (let t3 = 0; t3 < 10; t3++) {
    copy(f32, 2033584 - 4096 * t3 /* input_stack */, 2074544 - 4096 * t3 /* reshape_stack */, 4096);
    copy(f32, 2140912 - 2368 * t3 /* add */, 2164592 - 2368 * t3 /* input_stack */, 2368);
    contraction3(f32, 2140912 - 2368 * t3 /* add */, 47072 /* head.weight */, 278448 /* contraction */);
    mul(
      f32,
      286640 /* carry57 */,
      278448 /* contraction */,
      1869744 - 4096 * t3 /* sigmoid_stack */,
      1828784 - 4096 * t3 /* sub_stack */,
      2231728 /* mul */,
      266160 - 12288 * t3 /* add_stack */,
      1787824 - 4096 * t3 /* mul_stack */,
      2245040 /* mul */,
      1951664 - 4096 * t3 /* sub_stack */,
      1910704 - 4096 * t3 /* mul_stack */,
      2249136 /* mul */,
      1992624 - 4096 * t3 /* sigmoid_stack */,
      2253232 /* mul */,
    );
    add(f32, 2231728 /* mul */, 2249136 /* mul */, 2245040 /* mul */, 671664 - 12288 * t3 /* add_stack */);
    contraction4(
      f32,
      671664 - 12288 * t3 /* add_stack */,
      19040 /* decoder.weight_ih */,
      2231728 /* contraction */,
    );
    add2(f32, 278448 /* contraction */, 2231728 /* contraction */, 2115504 - 4096 * t3 /* reshape_stack */);
    contraction_div(
      f32,
      2115504 - 4096 * t3 /* reshape_stack */,
      806832 /* transpose */,
      2264048 - 64 * t3 /* sum_stack */,
      2257328 /* div */,
    );
    sum_select(
      f32,
      u8,
      2257328 /* div */,
      2216240 - 1408 * t3 /* div_stack */,
      9058816 /* reshape */,
      2202160 - 1408 * t3 /* exp_stack */,
      2230320 - 1408 * t3 /* select_stack */,
    );
    contraction5(
      f32,
      2230320 - 1408 * t3 /* select_stack */,
      896944 /* transpose */,
      2257328 /* contraction */,
    );
    add(f32, 2253232 /* mul */, 2249136 /* mul */, 2245040 /* mul */, 794544 - 12288 * t3 /* add_stack */);
    contraction_update(
      f32,
      794544 - 12288 * t3 /* add_stack */,
      34400 /* decoder.weight_hh */,
      286640 /* carry57 */,
      278448 /* contraction */,
      1869744 - 4096 * t3 /* sigmoid_stack */,
      2257328 /* contraction */,
    );
    scatterAdd(f32, i32, 278448 /* scatterAdd */, 2263408 - 64 * t3 /* concat */, 2231728 /* contraction */);
    update3(f32, 2264112 /* sum5 */, 278448 /* scatterAdd */, 592);
  }
  contraction6(f32, 2217648 /* select_stack */, 2037680 /* reshape_stack */, 155568 /* contraction */);
  contraction7(f32, 2078640 /* reshape_stack */, 2203568 /* div_stack */, 896944 /* contraction */);
  contraction8(f32, 561072 /* add_stack */, 1068976 /* concat_stack */, 1750960 /* decoder.weight_ih */);
  sum(f32, 561072 /* add_stack */, 1086000 /* decoder.bias_ih */);
  contraction9(f32, 683952 /* add_stack */, 1996720 /* input_stack */, 1068976 /* decoder.weight_hh */);
  sum(f32, 683952 /* add_stack */, 1086192 /* decoder.bias_hh */);
  contraction10(f32, 2143280 /* input_stack */, 987056 /* concat_stack */, 1081264 /* head.weight */);
  sum2(f32, 2143280 /* input_stack */, 991152 /* head.bias */);
  contraction11(f32, 155568 /* contraction */, 14352 /* attention.weight */, 561072 /* contraction */);
  contraction12(f32, 155568 /* contraction */, 806832 /* transpose */, 987056 /* attention.weight */);
  mul2(f32, 286640 /* carry57 */, 2240944 /* tanh */, 2240944 /* mul */, 4096);
  sum3(f32, 2240944 /* mul */, 890800 /* start.bias */);
  contraction13(f32, 2240944 /* mul */, 10192 /* start.weight */, 155568 /* contraction */);
  contraction14(f32, 2240944 /* mul */, 2236848 /* concat */, 876464 /* start.weight */);
  reshape2(f32, 155568 /* contraction */, 741296 /* reshape */, 880560 /* reshape */);
  slice(f32, 896944 /* contraction */, 561072 /* contraction */, 831408 /* slice */, 696240 /* slice */);
  copy(f32, 741296 /* reshape */, 741296 /* carry23 */, 2048);
  for (let t4 = 0; t4 < 22; t4++) {
    mul3(
      f32,
      741296 /* carry23 */,
      696240 + 2048 * t4 /* slice */,
      1525680 + 2048 * t4 /* sigmoid_stack */,
      1480624 + 2048 * t4 /* sub_stack */,
      743344 /* mul */,
      425904 + 6144 * t4 /* add_stack */,
      1435568 + 2048 * t4 /* mul_stack */,
      745392 /* mul */,
      1615792 + 2048 * t4 /* sub_stack */,
      1570736 + 2048 * t4 /* mul_stack */,
      747440 /* mul */,
      1660848 + 2048 * t4 /* sigmoid_stack */,
      749488 /* mul */,
    );
    add3(f32, 749488 /* mul */, 747440 /* mul */, 745392 /* mul */, 561072 + 6144 * t4 /* add_stack */);
    contraction_update2(
      f32,
      561072 + 6144 * t4 /* add_stack */,
      6928 /* encoder.weight_hh_l0_reverse */,
      741296 /* carry23 */,
      696240 + 2048 * t4 /* slice */,
      1525680 + 2048 * t4 /* sigmoid_stack */,
    );
    add3(f32, 743344 /* mul */, 747440 /* mul */, 745392 /* mul */, 155568 + 6144 * t4 /* add_stack */);
  }
  copy(f32, 880560 /* reshape */, 880560 /* carry23 */, 2048);
  for (let t5 = 0; t5 < 22; t5++) {
    mul3(
      f32,
      880560 /* carry23 */,
      874416 - 2048 * t5 /* slice */,
      1253296 - 2048 * t5 /* sigmoid_stack */,
      1208240 - 2048 * t5 /* sub_stack */,
      882608 /* mul */,
      419760 - 6144 * t5 /* add_stack */,
      1163184 - 2048 * t5 /* mul_stack */,
      884656 /* mul */,
      1343408 - 2048 * t5 /* sub_stack */,
      1298352 - 2048 * t5 /* mul_stack */,
      886704 /* mul */,
      1388464 - 2048 * t5 /* sigmoid_stack */,
      888752 /* mul */,
    );
    add3(f32, 888752 /* mul */, 886704 /* mul */, 884656 /* mul */, 825264 - 6144 * t5 /* add_stack */);
    contraction_update2(
      f32,
      825264 - 6144 * t5 /* add_stack */,
      2128 /* encoder.weight_hh_l0 */,
      880560 /* carry23 */,
      874416 - 2048 * t5 /* slice */,
      1253296 - 2048 * t5 /* sigmoid_stack */,
    );
    add3(f32, 882608 /* mul */, 886704 /* mul */, 884656 /* mul */, 554928 - 6144 * t5 /* add_stack */);
  }
  contraction15(
    f32,
    561072 /* add_stack */,
    1705904 /* input_stack */,
    313264 /* encoder.weight_hh_l0_reverse */,
  );
  sum4(f32, 561072 /* add_stack */, 317968 /* encoder.bias_hh_l0_reverse */);
  sum4(f32, 155568 /* add_stack */, 317872 /* encoder.bias_ih_l0_reverse */);
  contraction16(
    f32,
    155568 /* add_stack */,
    5392 /* encoder.weight_ih_l0_reverse */,
    290736 /* contraction */,
  );
  contraction17(f32, 155568 /* add_stack */, 2166960 /* gather */, 316336 /* encoder.weight_ih_l0_reverse */);
  contraction15(f32, 696240 /* add_stack */, 1390512 /* input_stack */, 178096 /* encoder.weight_hh_l0 */);
  sum4(f32, 696240 /* add_stack */, 183392 /* encoder.bias_hh_l0 */);
  sum4(f32, 425904 /* add_stack */, 183296 /* encoder.bias_ih_l0 */);
  contraction16(f32, 425904 /* add_stack */, 592 /* encoder.weight_ih_l0 */, 155568 /* contraction */);
  contraction17(f32, 425904 /* add_stack */, 2166960 /* gather */, 181168 /* encoder.weight_ih_l0 */);
  scatterAdd2(
    f32,
    i32,
    182704 /* source.weight */,
    2261424 /* source */,
    290736 /* contraction */,
    155568 /* contraction */,
  );
  copy(f32, 2264112 /* sum5 */, 2264112 /* target.weight */, 592);
}

function evaluate({ f32, i32, u8 }: Views): void {
  reshape(i32, u8, 155568 /* source */, 630464 /* reshape */, 1408);
  gather(f32, i32, 155568 /* source */, 0 /* source.weight */, 157968 /* gather */);
  broadcast(f32, 180496 /* broadcast */, 2048);
  contraction_add(
    f32,
    157968 /* gather */,
    592 /* encoder.weight_ih_l0 */,
    5200 /* encoder.bias_ih_l0 */,
    182544 /* add */,
  );
  copy(f32, 180496 /* broadcast */, 317712 /* carry0 */, 2048);
  for (let t0 = 0; t0 < 22; t0++) {
    contraction_add2(
      f32,
      317712 /* carry0 */,
      2128 /* encoder.weight_hh_l0 */,
      5296 /* encoder.bias_hh_l0 */,
      364816 /* add */,
    );
    tanh_add(
      f32,
      182544 + 6144 * t0 /* add */,
      364816 /* add */,
      317712 /* carry0 */,
      319760 + 2048 * t0 /* add_stack */,
    );
    copy(f32, 319760 + 2048 * t0 /* add_stack */, 317712 /* carry0 */, 2048);
  }
  contraction_add(
    f32,
    157968 /* gather */,
    5392 /* encoder.weight_ih_l0_reverse */,
    10000 /* encoder.bias_ih_l0_reverse */,
    182544 /* add */,
  );
  copy(f32, 180496 /* broadcast */, 180496 /* carry0 */, 2048);
  for (let t1 = 0; t1 < 22; t1++) {
    contraction_add2(
      f32,
      180496 /* carry0 */,
      6928 /* encoder.weight_hh_l0_reverse */,
      10096 /* encoder.bias_hh_l0_reverse */,
      157968 /* add */,
    );
    tanh_add(
      f32,
      311568 - 6144 * t1 /* add */,
      157968 /* add */,
      180496 /* carry0 */,
      407824 - 2048 * t1 /* add_stack */,
    );
    copy(f32, 407824 - 2048 * t1 /* add_stack */, 180496 /* carry0 */, 2048);
  }
  concat_transpose(f32, 364816 /* add_stack */, 319760 /* add_stack */, 182544 /* transpose */);
  concat(f32, 180496 /* carry0 */, 317712 /* carry0 */, 157968 /* concat */);
  contraction(f32, 157968 /* concat */, 10192 /* start.weight */, 162064 /* contraction */);
  tanh(f32, 162064 /* contraction */, 14288 /* start.bias */, 162064 /* tanh */);
  broadcast2(i32, 155568 /* broadcast */, 64);
  concat2(i32, 156976 /* target */, 155632 /* concat */);
  contraction_transpose(f32, 182544 /* transpose */, 14352 /* attention.weight */, 272656 /* transpose */);
  copy(f32, 162064 /* tanh */, 157968 /* carry0 */, 4096);
  for (let t2 = 0; t2 < 10; t2++) {
    contraction_select(
      f32,
      u8,
      157968 /* carry0 */,
      272656 /* transpose */,
      630464 /* reshape */,
      166160 /* select */,
    );
    amax_sum_div2(f32, 166160 /* select */, 167568 /* exp */, 168976 /* div */);
    contraction2(f32, 168976 /* div */, 182544 /* transpose */, 170384 /* contraction */);
    gather2(f32, i32, 155632 + 64 * t2 /* concat */, 18448 /* target.weight */, 166160 /* gather */);
    concat3(f32, 170384 /* contraction */, 166160 /* gather */, 174480 /* concat */);
    contraction_add3(
      f32,
      174480 /* concat */,
      19040 /* decoder.weight_ih */,
      46688 /* decoder.bias_ih */,
      386448 /* add */,
    );
    contraction_add4(
      f32,
      157968 /* carry0 */,
      34400 /* decoder.weight_hh */,
      46880 /* decoder.bias_hh */,
      398736 /* add */,
    );
    update5(f32, 386448 /* add */, 398736 /* add */, 157968 /* carry0 */);
    concat4(f32, 170384 /* contraction */, 157968 /* carry0 */, 386448 /* concat */);
    contraction_add5(
      f32,
      386448 /* concat */,
      47072 /* head.weight */,
      51808 /* head.bias */,
      362768 + 2368 * t2 /* add_stack */,
    );
  }
  copy(f32, 162064 /* tanh */, 162064 /* carry0 */, 4096);
  copy2(i32, 155568 /* broadcast */, 155568 /* carry1 */, 64);
  for (let t3 = 0; t3 < 10; t3++) {
    contraction_select(
      f32,
      u8,
      162064 /* carry0 */,
      272656 /* transpose */,
      630464 /* reshape */,
      157968 /* select */,
    );
    amax_sum_div2(f32, 157968 /* select */, 159376 /* exp */, 166160 /* div */);
    contraction2(f32, 166160 /* div */, 182544 /* transpose */, 157968 /* contraction */);
    gather2(f32, i32, 155568 /* carry1 */, 18448 /* target.weight */, 166160 /* gather */);
    concat3(f32, 157968 /* contraction */, 166160 /* gather */, 167184 /* concat */);
    contraction_add3(
      f32,
      167184 /* concat */,
      19040 /* decoder.weight_ih */,
      46688 /* decoder.bias_ih */,
      386448 /* add */,
    );
    contraction_add4(
      f32,
      162064 /* carry0 */,
      34400 /* decoder.weight_hh */,
      46880 /* decoder.bias_hh */,
      166160 /* add */,
    );
    update5(f32, 386448 /* add */, 166160 /* add */, 162064 /* carry0 */);
    concat4(f32, 157968 /* contraction */, 162064 /* carry0 */, 166160 /* concat */);
    contraction18(f32, 166160 /* concat */, 47072 /* head.weight */, 157968 /* contraction */);
    argmax(f32, i32, 157968 /* contraction */, 51808 /* head.bias */, 155632 + 64 * t3 /* argmax_stack */);
    copy2(i32, 155632 + 64 * t3 /* argmax_stack */, 155568 /* carry1 */, 64);
  }
  sum_amax(
    f32,
    i32,
    156976 /* target */,
    362768 /* add_stack */,
    156272 /* sum */,
    157616 /* select */,
    158256 /* sum */,
  );
  sum_div(f32, 158256 /* sum */, 157616 /* select */, 156272 /* sum */, 155568 /* loss */);
  amin(f32, i32, 155632 /* argmax_stack */, 156976 /* target */, 156272 /* accuracy */);
}

function predict({ f32, i32, u8 }: Views): void {
  reshape(i32, u8, 155568 /* source */, 627904 /* reshape */, 1408);
  gather(f32, i32, 155568 /* source */, 0 /* source.weight */, 157328 /* gather */);
  broadcast(f32, 179856 /* broadcast */, 2048);
  contraction_add(
    f32,
    157328 /* gather */,
    592 /* encoder.weight_ih_l0 */,
    5200 /* encoder.bias_ih_l0 */,
    181904 /* add */,
  );
  copy(f32, 179856 /* broadcast */, 317072 /* carry0 */, 2048);
  for (let t0 = 0; t0 < 22; t0++) {
    contraction_add2(
      f32,
      317072 /* carry0 */,
      2128 /* encoder.weight_hh_l0 */,
      5296 /* encoder.bias_hh_l0 */,
      364176 /* add */,
    );
    tanh_add(
      f32,
      181904 + 6144 * t0 /* add */,
      364176 /* add */,
      317072 /* carry0 */,
      319120 + 2048 * t0 /* add_stack */,
    );
    copy(f32, 319120 + 2048 * t0 /* add_stack */, 317072 /* carry0 */, 2048);
  }
  contraction_add(
    f32,
    157328 /* gather */,
    5392 /* encoder.weight_ih_l0_reverse */,
    10000 /* encoder.bias_ih_l0_reverse */,
    181904 /* add */,
  );
  copy(f32, 179856 /* broadcast */, 179856 /* carry0 */, 2048);
  for (let t1 = 0; t1 < 22; t1++) {
    contraction_add2(
      f32,
      179856 /* carry0 */,
      6928 /* encoder.weight_hh_l0_reverse */,
      10096 /* encoder.bias_hh_l0_reverse */,
      157328 /* add */,
    );
    tanh_add(
      f32,
      310928 - 6144 * t1 /* add */,
      157328 /* add */,
      179856 /* carry0 */,
      407184 - 2048 * t1 /* add_stack */,
    );
    copy(f32, 407184 - 2048 * t1 /* add_stack */, 179856 /* carry0 */, 2048);
  }
  concat_transpose(f32, 364176 /* add_stack */, 319120 /* add_stack */, 181904 /* transpose */);
  concat(f32, 179856 /* carry0 */, 317072 /* carry0 */, 157328 /* concat */);
  contraction(f32, 157328 /* concat */, 10192 /* start.weight */, 161424 /* contraction */);
  tanh(f32, 161424 /* contraction */, 14288 /* start.bias */, 161424 /* tanh */);
  broadcast2(i32, 155568 /* broadcast */, 64);
  contraction_transpose(f32, 181904 /* transpose */, 14352 /* attention.weight */, 272016 /* transpose */);
  copy(f32, 161424 /* tanh */, 161424 /* carry0 */, 4096);
  copy2(i32, 155568 /* broadcast */, 155568 /* carry1 */, 64);
  for (let t2 = 0; t2 < 10; t2++) {
    contraction_select(
      f32,
      u8,
      161424 /* carry0 */,
      272016 /* transpose */,
      627904 /* reshape */,
      179600 /* select */,
    );
    amax_sum_div2(f32, 179600 /* select */, 157328 /* exp */, 165520 + 1408 * t2 /* reshape_stack */);
    contraction2(
      f32,
      165520 + 1408 * t2 /* reshape_stack */,
      181904 /* transpose */,
      157328 /* contraction */,
    );
    gather2(f32, i32, 155568 /* carry1 */, 18448 /* target.weight */, 155632 /* gather */);
    concat3(f32, 157328 /* contraction */, 155632 /* gather */, 362128 /* concat */);
    contraction_add3(
      f32,
      362128 /* concat */,
      19040 /* decoder.weight_ih */,
      46688 /* decoder.bias_ih */,
      367248 /* add */,
    );
    contraction_add4(
      f32,
      161424 /* carry0 */,
      34400 /* decoder.weight_hh */,
      46880 /* decoder.bias_hh */,
      379536 /* add */,
    );
    update5(f32, 367248 /* add */, 379536 /* add */, 161424 /* carry0 */);
    concat4(f32, 157328 /* contraction */, 161424 /* carry0 */, 362128 /* concat */);
    contraction18(f32, 362128 /* concat */, 47072 /* head.weight */, 157328 /* contraction */);
    argmax(f32, i32, 157328 /* contraction */, 51808 /* head.bias */, 181008 + 64 * t2 /* argmax_stack */);
    copy2(i32, 181008 + 64 * t2 /* argmax_stack */, 155568 /* carry1 */, 64);
  }
  transpose(i32, 181008 /* argmax_stack */, 179600 /* written */);
  transpose2(f32, 165520 /* reshape_stack */, 180240 /* weights */);
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
  /** f32[64, 64] */
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
  name: "bilinear",
  format: 1,
  fingerprint: "4ce5267f7ded44da",
  arenaBytes: 9060272,
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
      name: "attention.weight",
      type: "f32",
      shape: [64, 64],
      offset: 57408,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "target.weight",
      type: "f32",
      shape: [37, 16],
      offset: 73792,
      initial: { kind: "normal", mean: 0, deviation: 1 },
      trainable: true,
    },
    {
      name: "decoder.weight_ih",
      type: "f32",
      shape: [192, 80],
      offset: 76160,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "decoder.weight_hh",
      type: "f32",
      shape: [192, 64],
      offset: 137600,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "decoder.bias_ih",
      type: "f32",
      shape: [192],
      offset: 186752,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "decoder.bias_hh",
      type: "f32",
      shape: [192],
      offset: 187520,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "head.weight",
      type: "f32",
      shape: [37, 128],
      offset: 188288,
      initial: { kind: "uniform", low: -0.08838834764831843, high: 0.08838834764831843 },
      trainable: true,
    },
    {
      name: "head.bias",
      type: "f32",
      shape: [37],
      offset: 207232,
      initial: { kind: "uniform", low: -0.08838834764831843, high: 0.08838834764831843 },
      trainable: true,
    },
  ],
  state: [
    {
      name: "source.weight.firstMoment",
      type: "f32",
      shape: [37, 16],
      offset: 207408,
      initial: { kind: "zeros" },
    },
    {
      name: "source.weight.secondMoment",
      type: "f32",
      shape: [37, 16],
      offset: 209776,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.weight_ih_l0.firstMoment",
      type: "f32",
      shape: [96, 16],
      offset: 212144,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.weight_ih_l0.secondMoment",
      type: "f32",
      shape: [96, 16],
      offset: 218288,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.weight_hh_l0.firstMoment",
      type: "f32",
      shape: [96, 32],
      offset: 224432,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.weight_hh_l0.secondMoment",
      type: "f32",
      shape: [96, 32],
      offset: 236720,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.bias_ih_l0.firstMoment",
      type: "f32",
      shape: [96],
      offset: 249008,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.bias_ih_l0.secondMoment",
      type: "f32",
      shape: [96],
      offset: 249392,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.bias_hh_l0.firstMoment",
      type: "f32",
      shape: [96],
      offset: 249776,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.bias_hh_l0.secondMoment",
      type: "f32",
      shape: [96],
      offset: 250160,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.weight_ih_l0_reverse.firstMoment",
      type: "f32",
      shape: [96, 16],
      offset: 250544,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.weight_ih_l0_reverse.secondMoment",
      type: "f32",
      shape: [96, 16],
      offset: 256688,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.weight_hh_l0_reverse.firstMoment",
      type: "f32",
      shape: [96, 32],
      offset: 262832,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.weight_hh_l0_reverse.secondMoment",
      type: "f32",
      shape: [96, 32],
      offset: 275120,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.bias_ih_l0_reverse.firstMoment",
      type: "f32",
      shape: [96],
      offset: 287408,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.bias_ih_l0_reverse.secondMoment",
      type: "f32",
      shape: [96],
      offset: 287792,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.bias_hh_l0_reverse.firstMoment",
      type: "f32",
      shape: [96],
      offset: 288176,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.bias_hh_l0_reverse.secondMoment",
      type: "f32",
      shape: [96],
      offset: 288560,
      initial: { kind: "zeros" },
    },
    {
      name: "start.weight.firstMoment",
      type: "f32",
      shape: [64, 64],
      offset: 288944,
      initial: { kind: "zeros" },
    },
    {
      name: "start.weight.secondMoment",
      type: "f32",
      shape: [64, 64],
      offset: 305328,
      initial: { kind: "zeros" },
    },
    { name: "start.bias.firstMoment", type: "f32", shape: [64], offset: 321712, initial: { kind: "zeros" } },
    { name: "start.bias.secondMoment", type: "f32", shape: [64], offset: 321968, initial: { kind: "zeros" } },
    {
      name: "attention.weight.firstMoment",
      type: "f32",
      shape: [64, 64],
      offset: 322224,
      initial: { kind: "zeros" },
    },
    {
      name: "attention.weight.secondMoment",
      type: "f32",
      shape: [64, 64],
      offset: 338608,
      initial: { kind: "zeros" },
    },
    {
      name: "target.weight.firstMoment",
      type: "f32",
      shape: [37, 16],
      offset: 354992,
      initial: { kind: "zeros" },
    },
    {
      name: "target.weight.secondMoment",
      type: "f32",
      shape: [37, 16],
      offset: 357360,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.weight_ih.firstMoment",
      type: "f32",
      shape: [192, 80],
      offset: 359728,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.weight_ih.secondMoment",
      type: "f32",
      shape: [192, 80],
      offset: 421168,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.weight_hh.firstMoment",
      type: "f32",
      shape: [192, 64],
      offset: 482608,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.weight_hh.secondMoment",
      type: "f32",
      shape: [192, 64],
      offset: 531760,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.bias_ih.firstMoment",
      type: "f32",
      shape: [192],
      offset: 580912,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.bias_ih.secondMoment",
      type: "f32",
      shape: [192],
      offset: 581680,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.bias_hh.firstMoment",
      type: "f32",
      shape: [192],
      offset: 582448,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.bias_hh.secondMoment",
      type: "f32",
      shape: [192],
      offset: 583216,
      initial: { kind: "zeros" },
    },
    {
      name: "head.weight.firstMoment",
      type: "f32",
      shape: [37, 128],
      offset: 583984,
      initial: { kind: "zeros" },
    },
    {
      name: "head.weight.secondMoment",
      type: "f32",
      shape: [37, 128],
      offset: 602928,
      initial: { kind: "zeros" },
    },
    { name: "head.bias.firstMoment", type: "f32", shape: [37], offset: 621872, initial: { kind: "zeros" } },
    { name: "head.bias.secondMoment", type: "f32", shape: [37], offset: 622032, initial: { kind: "zeros" } },
  ],
  constants: [],
  counters: { seed: 622192, step: 207392, guard: 622208 },
  objectives: {
    ["loss"]: {
      step: {
        inputs: [
          { name: "source", type: "i32", shape: [64, 22], offset: 9045696, below: 37 },
          { name: "target", type: "i32", shape: [64, 10], offset: 2621120, below: 37 },
        ],
        outputs: [],
        loss: 9060224,
        metrics: [],
        run: step,
      },
      evaluate: {
        inputs: [
          { name: "source", type: "i32", shape: [64, 22], offset: 622272, below: 37 },
          { name: "target", type: "i32", shape: [64, 10], offset: 627904, below: 37 },
        ],
        outputs: [],
        loss: 622272,
        metrics: [{ name: "accuracy", type: "f32", shape: [64], offset: 625088 }],
        run: evaluate,
      },
      gradients: {
        inputs: [
          { name: "source", type: "i32", shape: [64, 22], offset: 9045696, below: 37 },
          { name: "target", type: "i32", shape: [64, 10], offset: 2621120, below: 37 },
        ],
        outputs: [
          { name: "source.weight", type: "f32", shape: [37, 16], offset: 730816 },
          { name: "encoder.weight_ih_l0", type: "f32", shape: [96, 16], offset: 724672 },
          { name: "encoder.weight_hh_l0", type: "f32", shape: [96, 32], offset: 712384 },
          { name: "encoder.bias_ih_l0", type: "f32", shape: [96], offset: 733184 },
          { name: "encoder.bias_hh_l0", type: "f32", shape: [96], offset: 733568 },
          { name: "encoder.weight_ih_l0_reverse", type: "f32", shape: [96, 16], offset: 1265344 },
          { name: "encoder.weight_hh_l0_reverse", type: "f32", shape: [96, 32], offset: 1253056 },
          { name: "encoder.bias_ih_l0_reverse", type: "f32", shape: [96], offset: 1271488 },
          { name: "encoder.bias_hh_l0_reverse", type: "f32", shape: [96], offset: 1271872 },
          { name: "start.weight", type: "f32", shape: [64, 64], offset: 3505856 },
          { name: "start.bias", type: "f32", shape: [64], offset: 3563200 },
          { name: "attention.weight", type: "f32", shape: [64, 64], offset: 3948224 },
          { name: "target.weight", type: "f32", shape: [37, 16], offset: 9056448 },
          { name: "decoder.weight_ih", type: "f32", shape: [192, 80], offset: 7003840 },
          { name: "decoder.weight_hh", type: "f32", shape: [192, 64], offset: 4275904 },
          { name: "decoder.bias_ih", type: "f32", shape: [192], offset: 4344000 },
          { name: "decoder.bias_hh", type: "f32", shape: [192], offset: 4344768 },
          { name: "head.weight", type: "f32", shape: [37, 128], offset: 4325056 },
          { name: "head.bias", type: "f32", shape: [37], offset: 3964608 },
        ],
        loss: 9060224,
        metrics: [],
        run: gradients,
      },
    },
  },
  predict: {
    inputs: [{ name: "source", type: "i32", shape: [64, 22], offset: 622272, below: 37 }],
    unread: ["target"],
    outputs: [
      { name: "written", type: "i32", shape: [64, 10], offset: 718400 },
      { name: "weights", type: "f32", shape: [64, 10, 22], offset: 720960 },
    ],
    metrics: [],
    run: predict,
  },
});
