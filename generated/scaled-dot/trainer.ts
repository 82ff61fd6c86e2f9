// @generated
/* eslint-disable */
/**
 * scaled-dot: a neural network and its training, compiled by Tapeless. Do not edit: change the model and
 * compile it again. Kernels come first, then one function per program, then the trainer that is made of them.
 *
 * Inputs
 *   source  i32[64, 22]
 *   target  i32[64, 10]
 * Parameters: 47,749 numbers in 18 tensors
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
 *   target.weight                 f32[37, 16]
 *   decoder.weight_ih             f32[192, 80]
 *   decoder.weight_hh             f32[192, 64]
 *   decoder.bias_ih               f32[192]
 *   decoder.bias_hh               f32[192]
 *   head.weight                   f32[37, 128]
 *   head.bias                     f32[37]
 * Dimensions, as tensor[axis]
 *    64  source[0], target[0], start.weight[0], start.weight[1], start.bias[0], and 3 more
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
 *   step               222,649,237     9,011,120       686
 *   gradients          221,885,217     9,011,088       650
 *   evaluate           119,763,969     1,677,632       372
 *   predict             73,783,808     1,672,512       269
 * Memory: one arena of 9,011,120 bytes (8.59 MiB), the first 573,120 for parameters and state.
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
 * transpose, seq2seq.ts:110
 */
function transpose(f32: Float32Array, scan: number, scan2: number, transpose2: number): void {
  for (let i = 0; i < 64; i++) {
    for (let j = 0; j < 22; j++) {
      const scan_row = scan + j * 2048 + i * 32;
      const scan2_row = scan2 + j * 2048 + i * 32;
      const transpose2_row = transpose2 + i * 1408 + j * 64;
      for (let k = 0; k < 64; k++) {
        f32[transpose2_row + k] =
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
 * transpose, seq2seq.ts:74
 */
function transpose2(f32: Float32Array, scan: number, scan2: number, transpose: number): void {
  for (let i = 0; i < 64; i++) {
    for (let j = 0; j < 64; j++) {
      const scan_row = scan + i * 32 + j;
      const scan2_row = scan2 + i * 32 + j;
      const transpose_row = transpose + i * 1408 + j * 22;
      for (let k = 0; k < 22; k++) {
        f32[transpose_row + k] =
          j < 32
            ? j < 32
              ? f32[scan2_row + k * 2048]!
              : 0
            : j >= 32
              ? j >= 32
                ? f32[scan_row + k * 2048 - 32]!
                : 0
              : 0;
      }
    }
  }
}

/**
 * contraction, seq2seq.ts:74
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
      const select = u8[captured1_row + j]! !== 0 ? contraction * 0.125 : -Infinity;
      const select_j1 = u8[captured1_row + j + 1]! !== 0 ? contraction_j1 * 0.125 : -Infinity;
      const select_j2 = u8[captured1_row + j + 2]! !== 0 ? contraction_j2 * 0.125 : -Infinity;
      const select_j3 = u8[captured1_row + j + 3]! !== 0 ? contraction_j3 * 0.125 : -Infinity;
      f32[select_at_row + j] = select;
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
    const select_jr = u8[captured1 + i * 22 + 20]! !== 0 ? contraction_jr * 0.125 : -Infinity;
    const select_jr_j1 = u8[captured1 + i * 22 + 21]! !== 0 ? contraction_jr_j1 * 0.125 : -Infinity;
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
function contraction3(f32: Float32Array, slice61: number, captured55: number, contraction_at: number): void {
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
      const slice61_row = slice61 + i * 37;
      const captured55_row = captured55 + k;
      for (let r = 0; r < 37; r++) {
        const value = f32[slice61_row + r]!;
        const value_i1 = f32[slice61_row + r + 37]!;
        const value_i2 = f32[slice61_row + r + 74]!;
        const value2 = f32[captured55_row + r * 128]!;
        const value2_k1 = f32[captured55_row + r * 128 + 1]!;
        const value2_k2 = f32[captured55_row + r * 128 + 2]!;
        const value2_k3 = f32[captured55_row + r * 128 + 3]!;
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
    const captured55_row2 = captured55 + k_ir;
    for (let r_ir = 0; r_ir < 37; r_ir++) {
      const value_ir = f32[slice61 + r_ir + 2331]!;
      contraction_ir += value_ir * f32[captured55_row2 + r_ir * 128]!;
      contraction_k1_ir += value_ir * f32[captured55_row2 + r_ir * 128 + 1]!;
      contraction_k2_ir += value_ir * f32[captured55_row2 + r_ir * 128 + 2]!;
      contraction_k3_ir += value_ir * f32[captured55_row2 + r_ir * 128 + 3]!;
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
  carry60: number,
  contraction_at: number,
  residual47: number,
  residual75: number,
  mul_at: number,
  residual40: number,
  residual83: number,
  mul_at2: number,
  residual51: number,
  residual80: number,
  mul_at3: number,
  residual45: number,
  mul_at4: number,
): void {
  for (let i = 0; i < 64; i++) {
    const carry60_row = carry60 + i * 64;
    const contraction_at_row = contraction_at + i * 128;
    const residual47_row = residual47 + i * 64;
    const residual75_row = residual75 + i * 64;
    const mul_at_row = mul_at + i * 64;
    const residual40_row = residual40 + i * 192;
    const residual83_row = residual83 + i * 64;
    const mul_at2_row = mul_at2 + i * 64;
    const residual51_row = residual51 + i * 64;
    const residual80_row = residual80 + i * 64;
    const mul_at3_row = mul_at3 + i * 64;
    const residual45_row = residual45 + i * 64;
    const mul_at4_row = mul_at4 + i * 64;
    for (let j = 0; j < 64; j++) {
      const add = f32[carry60_row + j]! + f32[contraction_at_row + j]!;
      const mul22 = (add - add * f32[residual47_row + j]!) * f32[residual75_row + j]!;
      f32[mul_at_row + j] = mul22;
      const mul4 = mul22 * f32[residual40_row + j + 128]! * f32[residual83_row + j]!;
      f32[mul_at2_row + j] = mul4;
      f32[mul_at3_row + j] = add * f32[residual51_row + j]! * f32[residual80_row + j]!;
      f32[mul_at4_row + j] = mul22 * f32[residual45_row + j]!;
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
function contraction4(f32: Float32Array, add_at: number, captured28: number, contraction_at: number): void {
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
      const captured28_row = captured28 + j;
      for (let r = 0; r < 192; r++) {
        const add = f32[add_at_row + r]!;
        const add_i1 = f32[add_at_row + r + 192]!;
        const add_i2 = f32[add_at_row + r + 384]!;
        const value = f32[captured28_row + r * 80]!;
        const value_j1 = f32[captured28_row + r * 80 + 1]!;
        const value_j2 = f32[captured28_row + r * 80 + 2]!;
        const value_j3 = f32[captured28_row + r * 80 + 3]!;
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
    const captured28_row2 = captured28 + j_ir;
    for (let r_ir = 0; r_ir < 192; r_ir++) {
      const add_ir = f32[add_at + r_ir + 12096]!;
      contraction_ir += add_ir * f32[captured28_row2 + r_ir * 80]!;
      contraction_j1_ir += add_ir * f32[captured28_row2 + r_ir * 80 + 1]!;
      contraction_j2_ir += add_ir * f32[captured28_row2 + r_ir * 80 + 2]!;
      contraction_j3_ir += add_ir * f32[captured28_row2 + r_ir * 80 + 3]!;
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
  captured22: number,
  residual18: number,
  div_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    const value2 = f32[residual18 + i]!;
    const div_at_row = div_at + i * 22;
    for (let j = 0; j < 20; j += 4) {
      let contraction = 0;
      let contraction_j1 = 0;
      let contraction_j2 = 0;
      let contraction_j3 = 0;
      const add_at_row = add_at + i * 64;
      const captured22_row = captured22 + i * 1408 + j * 64;
      for (let r = 0; r < 64; r++) {
        const add = f32[add_at_row + r]!;
        contraction += add * f32[captured22_row + r]!;
        contraction_j1 += add * f32[captured22_row + r + 64]!;
        contraction_j2 += add * f32[captured22_row + r + 128]!;
        contraction_j3 += add * f32[captured22_row + r + 192]!;
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
    const captured22_row2 = captured22 + i * 1408;
    for (let r_jr = 0; r_jr < 64; r_jr += 4) {
      const add_jr = f32[add_at_row2 + r_jr]!;
      contraction_jr += add_jr * f32[captured22_row2 + r_jr + 1280]!;
      contraction_jr_j1 += add_jr * f32[captured22_row2 + r_jr + 1344]!;
      const add_jrRJrp1 = f32[add_at_row2 + r_jr + 1]!;
      contraction_jrRJrp1 += add_jrRJrp1 * f32[captured22_row2 + r_jr + 1281]!;
      contraction_jr_j1RJrp1 += add_jrRJrp1 * f32[captured22_row2 + r_jr + 1345]!;
      const add_jrRJrp2 = f32[add_at_row2 + r_jr + 2]!;
      contraction_jrRJrp2 += add_jrRJrp2 * f32[captured22_row2 + r_jr + 1282]!;
      contraction_jr_j1RJrp2 += add_jrRJrp2 * f32[captured22_row2 + r_jr + 1346]!;
      const add_jrRJrp3 = f32[add_at_row2 + r_jr + 3]!;
      contraction_jrRJrp3 += add_jrRJrp3 * f32[captured22_row2 + r_jr + 1283]!;
      contraction_jr_j1RJrp3 += add_jrRJrp3 * f32[captured22_row2 + r_jr + 1347]!;
    }
    contraction_jr = contraction_jr + contraction_jrRJrp1 + (contraction_jrRJrp2 + contraction_jrRJrp3);
    contraction_jr_j1 =
      contraction_jr_j1 + contraction_jr_j1RJrp1 + (contraction_jr_j1RJrp2 + contraction_jr_j1RJrp3);
    const value2_jr = f32[residual18 + i]!;
    f32[div_at + i * 22 + 20] = contraction_jr / value2_jr;
    f32[div_at + i * 22 + 21] = contraction_jr_j1 / value2_jr;
  }
}

/**
 * sum, seq2seq.ts:92
 * mul, seq2seq.ts:74
 */
function sum_mul(
  f32: Float32Array,
  u8: Uint8Array,
  div_at: number,
  residual21: number,
  captured8: number,
  residual17: number,
  mul_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    let sum = 0;
    let sumRp1 = 0;
    let sumRp2 = 0;
    let sumRp3 = 0;
    const div_at_row = div_at + i * 22;
    const residual21_row = residual21 + i * 22;
    for (let r = 0; r < 20; r += 4) {
      sum += -(f32[div_at_row + r]! * f32[residual21_row + r]!);
      sumRp1 += -(f32[div_at_row + r + 1]! * f32[residual21_row + r + 1]!);
      sumRp2 += -(f32[div_at_row + r + 2]! * f32[residual21_row + r + 2]!);
      sumRp3 += -(f32[div_at_row + r + 3]! * f32[residual21_row + r + 3]!);
    }
    const div_at_row2 = div_at + i * 22;
    const residual21_row2 = residual21 + i * 22;
    for (let r_rr = 20; r_rr < 22; r_rr++) {
      sum += -(f32[div_at_row2 + r_rr]! * f32[residual21_row2 + r_rr]!);
    }
    sum = sum + sumRp1 + (sumRp2 + sumRp3);
    const captured8_row = captured8 + i * 22;
    const div_at_row3 = div_at + i * 22;
    const residual17_row = residual17 + i * 22;
    const mul_at_row = mul_at + i * 22;
    for (let s = 0; s < 22; s++) {
      const select =
        u8[captured8_row + s]! !== 0 ? (f32[div_at_row3 + s]! + sum) * f32[residual17_row + s]! : 0;
      f32[mul_at_row + s] = select * 0.125;
    }
  }
}

/**
 * contraction, seq2seq.ts:74
 */
function contraction5(f32: Float32Array, mul_at: number, captured3: number, contraction_at: number): void {
  for (let i = 0; i < 64; i++) {
    const contraction_at_row = contraction_at + i * 64;
    for (let j = 0; j < 64; j += 4) {
      let contraction = 0;
      let contraction_j1 = 0;
      let contraction_j2 = 0;
      let contraction_j3 = 0;
      const mul_at_row = mul_at + i * 22;
      const captured3_row = captured3 + i * 1408 + j * 22;
      for (let r = 0; r < 22; r++) {
        const mul = f32[mul_at_row + r]!;
        contraction += mul * f32[captured3_row + r]!;
        contraction_j1 += mul * f32[captured3_row + r + 22]!;
        contraction_j2 += mul * f32[captured3_row + r + 44]!;
        contraction_j3 += mul * f32[captured3_row + r + 66]!;
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
  captured36: number,
  carry60: number,
  contraction_at: number,
  residual47: number,
  contraction_at2: number,
): void {
  for (let i = 0; i < 63; i += 3) {
    const carry60_row = carry60 + i * 64;
    const contraction_at_row = contraction_at + i * 128;
    const residual47_row = residual47 + i * 64;
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
      const captured36_row = captured36 + j;
      for (let r = 0; r < 192; r++) {
        const add = f32[add_at_row + r]!;
        const add_i1 = f32[add_at_row + r + 192]!;
        const add_i2 = f32[add_at_row + r + 384]!;
        const value = f32[captured36_row + r * 64]!;
        const value_j1 = f32[captured36_row + r * 64 + 1]!;
        const value_j2 = f32[captured36_row + r * 64 + 2]!;
        const value_j3 = f32[captured36_row + r * 64 + 3]!;
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
      const add2_i1 = f32[carry60_row + j + 64]! + f32[contraction_at_row + j + 128]!;
      const add2_i2 = f32[carry60_row + j + 128]! + f32[contraction_at_row + j + 256]!;
      const add2_j1_i1 = f32[carry60_row + j + 65]! + f32[contraction_at_row + j + 129]!;
      const add2_j1_i2 = f32[carry60_row + j + 129]! + f32[contraction_at_row + j + 257]!;
      const add2_j2_i1 = f32[carry60_row + j + 66]! + f32[contraction_at_row + j + 130]!;
      const add2_j2_i2 = f32[carry60_row + j + 130]! + f32[contraction_at_row + j + 258]!;
      const add2_j3_i1 = f32[carry60_row + j + 67]! + f32[contraction_at_row + j + 131]!;
      const add2_j3_i2 = f32[carry60_row + j + 131]! + f32[contraction_at_row + j + 259]!;
      const mul = (f32[carry60_row + j]! + f32[contraction_at_row + j]!) * f32[residual47_row + j]!;
      const mul_j1 =
        (f32[carry60_row + j + 1]! + f32[contraction_at_row + j + 1]!) * f32[residual47_row + j + 1]!;
      const mul_j2 =
        (f32[carry60_row + j + 2]! + f32[contraction_at_row + j + 2]!) * f32[residual47_row + j + 2]!;
      const mul_j3 =
        (f32[carry60_row + j + 3]! + f32[contraction_at_row + j + 3]!) * f32[residual47_row + j + 3]!;
      const add3_j1_i1 = add2_j1_i1 * f32[residual47_row + j + 65]! + contraction_j1_i1;
      const add3_j1_i2 = add2_j1_i2 * f32[residual47_row + j + 129]! + contraction_j1_i2;
      const add3_j2_i1 = add2_j2_i1 * f32[residual47_row + j + 66]! + contraction_j2_i1;
      const add3_j2_i2 = add2_j2_i2 * f32[residual47_row + j + 130]! + contraction_j2_i2;
      const add3_j3_i1 = add2_j3_i1 * f32[residual47_row + j + 67]! + contraction_j3_i1;
      const add3_j3_i2 = add2_j3_i2 * f32[residual47_row + j + 131]! + contraction_j3_i2;
      const add4_i1 =
        add2_i1 * f32[residual47_row + j + 64]! + contraction_i1 + f32[contraction_at2_row + j + 64]!;
      const add4_i2 =
        add2_i2 * f32[residual47_row + j + 128]! + contraction_i2 + f32[contraction_at2_row + j + 128]!;
      const add4_j1 = mul_j1 + contraction_j1 + f32[contraction_at2_row + j + 1]!;
      const add4_j1_i1 = add3_j1_i1 + f32[contraction_at2_row + j + 65]!;
      const add4_j1_i2 = add3_j1_i2 + f32[contraction_at2_row + j + 129]!;
      const add4_j2 = mul_j2 + contraction_j2 + f32[contraction_at2_row + j + 2]!;
      const add4_j2_i1 = add3_j2_i1 + f32[contraction_at2_row + j + 66]!;
      const add4_j2_i2 = add3_j2_i2 + f32[contraction_at2_row + j + 130]!;
      const add4_j3 = mul_j3 + contraction_j3 + f32[contraction_at2_row + j + 3]!;
      const add4_j3_i1 = add3_j3_i1 + f32[contraction_at2_row + j + 67]!;
      const add4_j3_i2 = add3_j3_i2 + f32[contraction_at2_row + j + 131]!;
      f32[carry60_row + j] = mul + contraction + f32[contraction_at2_row + j]!;
      f32[carry60_row + j + 64] = add4_i1;
      f32[carry60_row + j + 128] = add4_i2;
      f32[carry60_row + j + 1] = add4_j1;
      f32[carry60_row + j + 65] = add4_j1_i1;
      f32[carry60_row + j + 129] = add4_j1_i2;
      f32[carry60_row + j + 2] = add4_j2;
      f32[carry60_row + j + 66] = add4_j2_i1;
      f32[carry60_row + j + 130] = add4_j2_i2;
      f32[carry60_row + j + 3] = add4_j3;
      f32[carry60_row + j + 67] = add4_j3_i1;
      f32[carry60_row + j + 131] = add4_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 64; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const captured36_row2 = captured36 + j_ir;
    for (let r_ir = 0; r_ir < 192; r_ir++) {
      const add_ir = f32[add_at + r_ir + 12096]!;
      contraction_ir += add_ir * f32[captured36_row2 + r_ir * 64]!;
      contraction_j1_ir += add_ir * f32[captured36_row2 + r_ir * 64 + 1]!;
      contraction_j2_ir += add_ir * f32[captured36_row2 + r_ir * 64 + 2]!;
      contraction_j3_ir += add_ir * f32[captured36_row2 + r_ir * 64 + 3]!;
    }
    const add2_ir = f32[carry60 + j_ir + 4032]! + f32[contraction_at + j_ir + 8064]!;
    const add2_j1_ir = f32[carry60 + j_ir + 4033]! + f32[contraction_at + j_ir + 8065]!;
    const add2_j2_ir = f32[carry60 + j_ir + 4034]! + f32[contraction_at + j_ir + 8066]!;
    const add2_j3_ir = f32[carry60 + j_ir + 4035]! + f32[contraction_at + j_ir + 8067]!;
    const add3_j1_ir = add2_j1_ir * f32[residual47 + j_ir + 4033]! + contraction_j1_ir;
    const add3_j2_ir = add2_j2_ir * f32[residual47 + j_ir + 4034]! + contraction_j2_ir;
    const add3_j3_ir = add2_j3_ir * f32[residual47 + j_ir + 4035]! + contraction_j3_ir;
    const add4_ir =
      add2_ir * f32[residual47 + j_ir + 4032]! + contraction_ir + f32[contraction_at2 + j_ir + 4032]!;
    const add4_j1_ir = add3_j1_ir + f32[contraction_at2 + j_ir + 4033]!;
    const add4_j2_ir = add3_j2_ir + f32[contraction_at2 + j_ir + 4034]!;
    const add4_j3_ir = add3_j3_ir + f32[contraction_at2 + j_ir + 4035]!;
    f32[carry60 + j_ir + 4032] = add4_ir;
    f32[carry60 + j_ir + 4033] = add4_j1_ir;
    f32[carry60 + j_ir + 4034] = add4_j2_ir;
    f32[carry60 + j_ir + 4035] = add4_j3_ir;
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
    for (let k = 0; k < 63; k += 3) {
      const contraction_at_row = contraction_at + i * 1408 + k * 22;
      for (let l = 0; l < 20; l += 4) {
        let contraction = 0;
        let contraction_k1 = 0;
        let contraction_k2 = 0;
        let contraction_l1 = 0;
        let contraction_l1_k1 = 0;
        let contraction_l1_k2 = 0;
        let contraction_l2 = 0;
        let contraction_l2_k1 = 0;
        let contraction_l2_k2 = 0;
        let contraction_l3 = 0;
        let contraction_l3_k1 = 0;
        let contraction_l3_k2 = 0;
        const scan_row = scan + i * 64 + k;
        const scan2_row = scan2 + i * 22 + l;
        for (let r = 0; r < 10; r++) {
          const project = f32[scan_row + r * 4096]!;
          const project_k1 = f32[scan_row + r * 4096 + 1]!;
          const project_k2 = f32[scan_row + r * 4096 + 2]!;
          const project2 = f32[scan2_row + r * 1408]!;
          const project2_l1 = f32[scan2_row + r * 1408 + 1]!;
          const project2_l2 = f32[scan2_row + r * 1408 + 2]!;
          const project2_l3 = f32[scan2_row + r * 1408 + 3]!;
          contraction += project * project2;
          contraction_k1 += project_k1 * project2;
          contraction_k2 += project_k2 * project2;
          contraction_l1 += project * project2_l1;
          contraction_l1_k1 += project_k1 * project2_l1;
          contraction_l1_k2 += project_k2 * project2_l1;
          contraction_l2 += project * project2_l2;
          contraction_l2_k1 += project_k1 * project2_l2;
          contraction_l2_k2 += project_k2 * project2_l2;
          contraction_l3 += project * project2_l3;
          contraction_l3_k1 += project_k1 * project2_l3;
          contraction_l3_k2 += project_k2 * project2_l3;
        }
        f32[contraction_at_row + l] = contraction;
        f32[contraction_at_row + l + 22] = contraction_k1;
        f32[contraction_at_row + l + 44] = contraction_k2;
        f32[contraction_at_row + l + 1] = contraction_l1;
        f32[contraction_at_row + l + 23] = contraction_l1_k1;
        f32[contraction_at_row + l + 45] = contraction_l1_k2;
        f32[contraction_at_row + l + 2] = contraction_l2;
        f32[contraction_at_row + l + 24] = contraction_l2_k1;
        f32[contraction_at_row + l + 46] = contraction_l2_k2;
        f32[contraction_at_row + l + 3] = contraction_l3;
        f32[contraction_at_row + l + 25] = contraction_l3_k1;
        f32[contraction_at_row + l + 47] = contraction_l3_k2;
      }
      let contraction_lr = 0;
      let contraction_lr_k1 = 0;
      let contraction_lr_k2 = 0;
      let contraction_lr_l1 = 0;
      let contraction_lr_l1_k1 = 0;
      let contraction_lr_l1_k2 = 0;
      const scan_row2 = scan + i * 64 + k;
      const scan2_row2 = scan2 + i * 22;
      for (let r_lr = 0; r_lr < 10; r_lr++) {
        const project_lr = f32[scan_row2 + r_lr * 4096]!;
        const project_lr_k1 = f32[scan_row2 + r_lr * 4096 + 1]!;
        const project_lr_k2 = f32[scan_row2 + r_lr * 4096 + 2]!;
        const project2_lr = f32[scan2_row2 + r_lr * 1408 + 20]!;
        const project2_lr_l1 = f32[scan2_row2 + r_lr * 1408 + 21]!;
        contraction_lr += project_lr * project2_lr;
        contraction_lr_k1 += project_lr_k1 * project2_lr;
        contraction_lr_k2 += project_lr_k2 * project2_lr;
        contraction_lr_l1 += project_lr * project2_lr_l1;
        contraction_lr_l1_k1 += project_lr_k1 * project2_lr_l1;
        contraction_lr_l1_k2 += project_lr_k2 * project2_lr_l1;
      }
      f32[contraction_at_row2 + k * 22 + 20] = contraction_lr;
      f32[contraction_at_row2 + k * 22 + 42] = contraction_lr_k1;
      f32[contraction_at_row2 + k * 22 + 64] = contraction_lr_k2;
      f32[contraction_at_row2 + k * 22 + 21] = contraction_lr_l1;
      f32[contraction_at_row2 + k * 22 + 43] = contraction_lr_l1_k1;
      f32[contraction_at_row2 + k * 22 + 65] = contraction_lr_l1_k2;
    }
    const contraction_at_row3 = contraction_at + i * 1408;
    for (let l_kr = 0; l_kr < 20; l_kr += 4) {
      let contraction_kr = 0;
      let contraction_l1_kr = 0;
      let contraction_l2_kr = 0;
      let contraction_l3_kr = 0;
      const scan_row3 = scan + i * 64;
      const scan2_row3 = scan2 + i * 22 + l_kr;
      for (let r_kr = 0; r_kr < 10; r_kr++) {
        const project_kr = f32[scan_row3 + r_kr * 4096 + 63]!;
        contraction_kr += project_kr * f32[scan2_row3 + r_kr * 1408]!;
        contraction_l1_kr += project_kr * f32[scan2_row3 + r_kr * 1408 + 1]!;
        contraction_l2_kr += project_kr * f32[scan2_row3 + r_kr * 1408 + 2]!;
        contraction_l3_kr += project_kr * f32[scan2_row3 + r_kr * 1408 + 3]!;
      }
      f32[contraction_at_row3 + l_kr + 1386] = contraction_kr;
      f32[contraction_at_row3 + l_kr + 1387] = contraction_l1_kr;
      f32[contraction_at_row3 + l_kr + 1388] = contraction_l2_kr;
      f32[contraction_at_row3 + l_kr + 1389] = contraction_l3_kr;
    }
    let contraction_lr_kr = 0;
    let contraction_lr_l1_kr = 0;
    let contraction_lr_krR_lrKrp1 = 0;
    let contraction_lr_krR_lrKrp2 = 0;
    let contraction_lr_krR_lrKrp3 = 0;
    let contraction_lr_l1_krR_lrKrp1 = 0;
    let contraction_lr_l1_krR_lrKrp2 = 0;
    let contraction_lr_l1_krR_lrKrp3 = 0;
    const scan_row4 = scan + i * 64;
    const scan2_row4 = scan2 + i * 22;
    for (let r_lr_kr = 0; r_lr_kr < 8; r_lr_kr += 4) {
      const project_lr_kr = f32[scan_row4 + r_lr_kr * 4096 + 63]!;
      contraction_lr_kr += project_lr_kr * f32[scan2_row4 + r_lr_kr * 1408 + 20]!;
      contraction_lr_l1_kr += project_lr_kr * f32[scan2_row4 + r_lr_kr * 1408 + 21]!;
      const project_lr_krR_lrKrp1 = f32[scan_row4 + r_lr_kr * 4096 + 4159]!;
      contraction_lr_krR_lrKrp1 += project_lr_krR_lrKrp1 * f32[scan2_row4 + r_lr_kr * 1408 + 1428]!;
      contraction_lr_l1_krR_lrKrp1 += project_lr_krR_lrKrp1 * f32[scan2_row4 + r_lr_kr * 1408 + 1429]!;
      const project_lr_krR_lrKrp2 = f32[scan_row4 + r_lr_kr * 4096 + 8255]!;
      contraction_lr_krR_lrKrp2 += project_lr_krR_lrKrp2 * f32[scan2_row4 + r_lr_kr * 1408 + 2836]!;
      contraction_lr_l1_krR_lrKrp2 += project_lr_krR_lrKrp2 * f32[scan2_row4 + r_lr_kr * 1408 + 2837]!;
      const project_lr_krR_lrKrp3 = f32[scan_row4 + r_lr_kr * 4096 + 12351]!;
      contraction_lr_krR_lrKrp3 += project_lr_krR_lrKrp3 * f32[scan2_row4 + r_lr_kr * 1408 + 4244]!;
      contraction_lr_l1_krR_lrKrp3 += project_lr_krR_lrKrp3 * f32[scan2_row4 + r_lr_kr * 1408 + 4245]!;
    }
    const scan_row5 = scan + i * 64;
    const scan2_row5 = scan2 + i * 22;
    for (let r_lr_krR_lrKrr = 8; r_lr_krR_lrKrr < 10; r_lr_krR_lrKrr++) {
      const project_lr_krR_lrKrr = f32[scan_row5 + r_lr_krR_lrKrr * 4096 + 63]!;
      contraction_lr_kr += project_lr_krR_lrKrr * f32[scan2_row5 + r_lr_krR_lrKrr * 1408 + 20]!;
      contraction_lr_l1_kr += project_lr_krR_lrKrr * f32[scan2_row5 + r_lr_krR_lrKrr * 1408 + 21]!;
    }
    contraction_lr_kr =
      contraction_lr_kr + contraction_lr_krR_lrKrp1 + (contraction_lr_krR_lrKrp2 + contraction_lr_krR_lrKrp3);
    contraction_lr_l1_kr =
      contraction_lr_l1_kr +
      contraction_lr_l1_krR_lrKrp1 +
      (contraction_lr_l1_krR_lrKrp2 + contraction_lr_l1_krR_lrKrp3);
    f32[contraction_at + i * 1408 + 1406] = contraction_lr_kr;
    f32[contraction_at + i * 1408 + 1407] = contraction_lr_l1_kr;
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
function contraction11(f32: Float32Array, mul_at: number, startWeight: number, contraction_at: number): void {
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
function contraction12(f32: Float32Array, mul_at: number, concat_at: number, contraction_at: number): void {
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
function contraction13(f32: Float32Array, scan: number, scan2: number, contraction_at: number): void {
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
function contraction14(
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
function contraction15(f32: Float32Array, scan: number, gather_at: number, contraction_at: number): void {
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
  const minimum = Math.min(1 / (Math.sqrt(add15 + f32[sum_at18]! + sum) + 0.000001), 1);
  f32[toF32_at] = Math.fround(minimum);
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
function contraction16(
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
function transpose3(i32: Int32Array, scan: number, transpose: number): void {
  for (let i = 0; i < 64; i++) {
    const scan_row = scan + i;
    const transpose_row = transpose + i * 10;
    for (let j = 0; j < 10; j++) {
      i32[transpose_row + j] = i32[scan_row + j * 64]!;
    }
  }
}

/**
 * transpose, seq2seq.ts:152
 */
function transpose4(f32: Float32Array, scan: number, transpose: number): void {
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
  reshape(i32, u8, 2249136 /* source */, 9009664 /* reshape */, 1408);
  gather(f32, i32, 2249136 /* source */, 0 /* source.weight */, 2154672 /* gather */);
  broadcast(f32, 638896 /* broadcast */, 2048);
  contraction_add(
    f32,
    2154672 /* gather */,
    592 /* encoder.weight_ih_l0 */,
    5200 /* encoder.bias_ih_l0 */,
    143280 /* add */,
  );
  copy(f32, 638896 /* broadcast */, 640944 /* carry0 */, 2048);
  for (let t0 = 0; t0 < 22; t0++) {
    copy(f32, 640944 /* carry0 */, 1378224 + 2048 * t0 /* input_stack */, 2048);
    contraction_add2(
      f32,
      640944 /* carry0 */,
      2128 /* encoder.weight_hh_l0 */,
      5296 /* encoder.bias_hh_l0 */,
      278448 + 6144 * t0 /* add_stack */,
    );
    sigmoid_tanh_mul(
      f32,
      143280 + 6144 * t0 /* add */,
      278448 + 6144 * t0 /* add_stack */,
      1333168 + 2048 * t0 /* sigmoid_stack */,
      1198000 + 2048 * t0 /* sigmoid_stack */,
      640944 /* carry0 */,
      1288112 + 2048 * t0 /* sub_stack */,
      548784 + 2048 * t0 /* add_stack */,
      1152944 + 2048 * t0 /* sub_stack */,
      1243056 + 2048 * t0 /* mul_stack */,
      1107888 + 2048 * t0 /* mul_stack */,
    );
    copy(f32, 548784 + 2048 * t0 /* add_stack */, 640944 /* carry0 */, 2048);
  }
  contraction_add(
    f32,
    2154672 /* gather */,
    5392 /* encoder.weight_ih_l0_reverse */,
    10000 /* encoder.bias_ih_l0_reverse */,
    143280 /* add */,
  );
  copy(f32, 638896 /* broadcast */, 638896 /* carry0 */, 2048);
  for (let t1 = 0; t1 < 22; t1++) {
    copy(f32, 638896 /* carry0 */, 1736624 - 2048 * t1 /* input_stack */, 2048);
    contraction_add2(
      f32,
      638896 /* carry0 */,
      6928 /* encoder.weight_hh_l0_reverse */,
      10096 /* encoder.bias_hh_l0_reverse */,
      542640 - 6144 * t1 /* add_stack */,
    );
    sigmoid_tanh_mul(
      f32,
      272304 - 6144 * t1 /* add */,
      542640 - 6144 * t1 /* add_stack */,
      1691568 - 2048 * t1 /* sigmoid_stack */,
      1556400 - 2048 * t1 /* sigmoid_stack */,
      638896 /* carry0 */,
      1646512 - 2048 * t1 /* sub_stack */,
      636848 - 2048 * t1 /* add_stack */,
      1511344 - 2048 * t1 /* sub_stack */,
      1601456 - 2048 * t1 /* mul_stack */,
      1466288 - 2048 * t1 /* mul_stack */,
    );
    copy(f32, 636848 - 2048 * t1 /* add_stack */, 638896 /* carry0 */, 2048);
  }
  transpose(f32, 593840 /* add_stack */, 548784 /* add_stack */, 794544 /* transpose */);
  concat(f32, 638896 /* carry0 */, 640944 /* carry0 */, 2224560 /* concat */);
  contraction(f32, 2224560 /* concat */, 10192 /* start.weight */, 2228656 /* contraction */);
  tanh(f32, 2228656 /* contraction */, 14288 /* start.bias */, 2228656 /* tanh */);
  concat2(i32, 642992 /* target */, 2250544 /* concat */);
  transpose2(f32, 593840 /* add_stack */, 548784 /* add_stack */, 884656 /* transpose */);
  copy(f32, 2228656 /* tanh */, 572464 /* carry0 */, 4096);
  for (let t2 = 0; t2 < 10; t2++) {
    copy(f32, 572464 /* carry0 */, 1984432 + 4096 * t2 /* input_stack */, 4096);
    contraction_select(
      f32,
      u8,
      572464 /* carry0 */,
      884656 /* transpose */,
      9009664 /* reshape */,
      266160 /* select */,
    );
    amax_sum_div(
      f32,
      266160 /* select */,
      2177200 + 1408 * t2 /* exp_stack */,
      2251184 + 64 * t2 /* sum_stack */,
      2191280 + 1408 * t2 /* div_stack */,
    );
    contraction2(f32, 2191280 + 1408 * t2 /* div_stack */, 794544 /* transpose */, 576560 /* contraction */);
    gather2(f32, i32, 2250544 + 64 * t2 /* concat */, 14352 /* target.weight */, 266160 /* gather */);
    concat3(f32, 576560 /* contraction */, 266160 /* gather */, 1056688 + 5120 * t2 /* concat_stack */);
    contraction_add3(
      f32,
      1056688 + 5120 * t2 /* concat_stack */,
      14944 /* decoder.weight_ih */,
      42592 /* decoder.bias_ih */,
      266160 /* add */,
    );
    contraction_add4(
      f32,
      572464 /* carry0 */,
      30304 /* decoder.weight_hh */,
      42784 /* decoder.bias_hh */,
      143280 + 12288 * t2 /* add_stack */,
    );
    update(
      f32,
      266160 /* add */,
      143280 + 12288 * t2 /* add_stack */,
      1943472 + 4096 * t2 /* sigmoid_stack */,
      1820592 + 4096 * t2 /* sigmoid_stack */,
      572464 /* carry0 */,
      1902512 + 4096 * t2 /* sub_stack */,
      1779632 + 4096 * t2 /* sub_stack */,
      1861552 + 4096 * t2 /* mul_stack */,
      1738672 + 4096 * t2 /* mul_stack */,
    );
    concat4(f32, 576560 /* contraction */, 572464 /* carry0 */, 974768 + 8192 * t2 /* concat_stack */);
    contraction_add5(
      f32,
      974768 + 8192 * t2 /* concat_stack */,
      42976 /* head.weight */,
      47712 /* head.bias */,
      548784 + 2368 * t2 /* add_stack */,
    );
  }
  sum_amax_add(
    f32,
    i32,
    642992 /* target */,
    548784 /* add_stack */,
    266160 /* sum */,
    266800 /* select */,
    572464 /* exp */,
    267440 /* sum */,
    2107312 /* add */,
  );
  sum_div(f32, 267440 /* sum */, 266800 /* select */, 266160 /* sum */, 2252768 /* loss */);
  if (i32[143264 /* tapeless.guard */]! !== 0 && !Number.isFinite(f32[2252768 /* loss */]!)) return;
  update2(f32, i32, 47752 /* tapeless.step */, 2252772 /* toF32 */, 2252776 /* toF32 */);
  broadcast(f32, 274352 /* broadcast */, 4096);
  broadcast(f32, 2251824 /* broadcast */, 592);
  copy(f32, 274352 /* broadcast */, 274352 /* carry60 */, 4096);
  copy(f32, 2251824 /* broadcast */, 2251824 /* sum5 */, 592);
  for (let t3 = 0; t3 < 10; t3++) {
    copy(f32, 2021296 - 4096 * t3 /* input_stack */, 2062256 - 4096 * t3 /* reshape_stack */, 4096);
    copy(f32, 2128624 - 2368 * t3 /* add */, 2152304 - 2368 * t3 /* input_stack */, 2368);
    contraction3(f32, 2128624 - 2368 * t3 /* add */, 42976 /* head.weight */, 266160 /* contraction */);
    mul(
      f32,
      274352 /* carry60 */,
      266160 /* contraction */,
      1857456 - 4096 * t3 /* sigmoid_stack */,
      1816496 - 4096 * t3 /* sub_stack */,
      2219440 /* mul */,
      253872 - 12288 * t3 /* add_stack */,
      1775536 - 4096 * t3 /* mul_stack */,
      2232752 /* mul */,
      1939376 - 4096 * t3 /* sub_stack */,
      1898416 - 4096 * t3 /* mul_stack */,
      2236848 /* mul */,
      1980336 - 4096 * t3 /* sigmoid_stack */,
      2240944 /* mul */,
    );
    add(f32, 2219440 /* mul */, 2236848 /* mul */, 2232752 /* mul */, 659376 - 12288 * t3 /* add_stack */);
    contraction4(
      f32,
      659376 - 12288 * t3 /* add_stack */,
      14944 /* decoder.weight_ih */,
      2219440 /* contraction */,
    );
    add2(f32, 266160 /* contraction */, 2219440 /* contraction */, 2103216 - 4096 * t3 /* reshape_stack */);
    contraction_div(
      f32,
      2103216 - 4096 * t3 /* reshape_stack */,
      794544 /* transpose */,
      2251760 - 64 * t3 /* sum_stack */,
      2245040 /* div */,
    );
    sum_mul(
      f32,
      u8,
      2245040 /* div */,
      2203952 - 1408 * t3 /* div_stack */,
      9009664 /* reshape */,
      2189872 - 1408 * t3 /* exp_stack */,
      2218032 - 1408 * t3 /* mul_stack */,
    );
    contraction5(f32, 2218032 - 1408 * t3 /* mul_stack */, 884656 /* transpose */, 2245040 /* contraction */);
    add(f32, 2240944 /* mul */, 2236848 /* mul */, 2232752 /* mul */, 782256 - 12288 * t3 /* add_stack */);
    contraction_update(
      f32,
      782256 - 12288 * t3 /* add_stack */,
      30304 /* decoder.weight_hh */,
      274352 /* carry60 */,
      266160 /* contraction */,
      1857456 - 4096 * t3 /* sigmoid_stack */,
      2245040 /* contraction */,
    );
    scatterAdd(f32, i32, 266160 /* scatterAdd */, 2251120 - 64 * t3 /* concat */, 2219440 /* contraction */);
    update3(f32, 2251824 /* sum5 */, 266160 /* scatterAdd */, 592);
  }
  contraction6(f32, 2205360 /* mul_stack */, 2025392 /* reshape_stack */, 143280 /* contraction */);
  contraction7(f32, 2066352 /* reshape_stack */, 2191280 /* div_stack */, 794544 /* contraction */);
  contraction8(f32, 548784 /* add_stack */, 1056688 /* concat_stack */, 929712 /* contraction */);
  sum(f32, 548784 /* add_stack */, 968240 /* sum */);
  contraction9(f32, 671664 /* add_stack */, 1984432 /* input_stack */, 945072 /* contraction */);
  sum(f32, 671664 /* add_stack */, 968432 /* sum */);
  contraction10(f32, 2130992 /* input_stack */, 974768 /* concat_stack */, 957360 /* contraction */);
  sum2(f32, 2130992 /* input_stack */, 968688 /* sum */);
  mul2(f32, 274352 /* carry60 */, 2228656 /* tanh */, 2228656 /* mul */, 4096);
  sum3(f32, 2228656 /* mul */, 968624 /* sum */);
  contraction11(f32, 2228656 /* mul */, 10192 /* start.weight */, 233392 /* contraction */);
  contraction12(f32, 2228656 /* mul */, 2224560 /* concat */, 962096 /* contraction */);
  reshape2(f32, 233392 /* contraction */, 729008 /* reshape */, 966192 /* reshape */);
  slice(f32, 794544 /* contraction */, 143280 /* contraction */, 884656 /* slice */, 683952 /* slice */);
  copy(f32, 729008 /* reshape */, 729008 /* carry23 */, 2048);
  for (let t4 = 0; t4 < 22; t4++) {
    mul3(
      f32,
      729008 /* carry23 */,
      683952 + 2048 * t4 /* slice */,
      1513392 + 2048 * t4 /* sigmoid_stack */,
      1468336 + 2048 * t4 /* sub_stack */,
      731056 /* mul */,
      413616 + 6144 * t4 /* add_stack */,
      1423280 + 2048 * t4 /* mul_stack */,
      733104 /* mul */,
      1603504 + 2048 * t4 /* sub_stack */,
      1558448 + 2048 * t4 /* mul_stack */,
      735152 /* mul */,
      1648560 + 2048 * t4 /* sigmoid_stack */,
      737200 /* mul */,
    );
    add3(f32, 737200 /* mul */, 735152 /* mul */, 733104 /* mul */, 548784 + 6144 * t4 /* add_stack */);
    contraction_update2(
      f32,
      548784 + 6144 * t4 /* add_stack */,
      6928 /* encoder.weight_hh_l0_reverse */,
      729008 /* carry23 */,
      683952 + 2048 * t4 /* slice */,
      1513392 + 2048 * t4 /* sigmoid_stack */,
    );
    add3(f32, 731056 /* mul */, 735152 /* mul */, 733104 /* mul */, 143280 + 6144 * t4 /* add_stack */);
  }
  copy(f32, 966192 /* reshape */, 966192 /* carry23 */, 2048);
  for (let t5 = 0; t5 < 22; t5++) {
    mul3(
      f32,
      966192 /* carry23 */,
      927664 - 2048 * t5 /* slice */,
      1241008 - 2048 * t5 /* sigmoid_stack */,
      1195952 - 2048 * t5 /* sub_stack */,
      819120 /* mul */,
      407472 - 6144 * t5 /* add_stack */,
      1150896 - 2048 * t5 /* mul_stack */,
      821168 /* mul */,
      1331120 - 2048 * t5 /* sub_stack */,
      1286064 - 2048 * t5 /* mul_stack */,
      823216 /* mul */,
      1376176 - 2048 * t5 /* sigmoid_stack */,
      825264 /* mul */,
    );
    add3(f32, 825264 /* mul */, 823216 /* mul */, 821168 /* mul */, 812976 - 6144 * t5 /* add_stack */);
    contraction_update2(
      f32,
      812976 - 6144 * t5 /* add_stack */,
      2128 /* encoder.weight_hh_l0 */,
      966192 /* carry23 */,
      927664 - 2048 * t5 /* slice */,
      1241008 - 2048 * t5 /* sigmoid_stack */,
    );
    add3(f32, 819120 /* mul */, 823216 /* mul */, 821168 /* mul */, 542640 - 6144 * t5 /* add_stack */);
  }
  contraction13(f32, 548784 /* add_stack */, 1693616 /* input_stack */, 300976 /* contraction */);
  sum4(f32, 548784 /* add_stack */, 305584 /* sum */);
  sum4(f32, 143280 /* add_stack */, 305680 /* sum */);
  contraction14(
    f32,
    143280 /* add_stack */,
    5392 /* encoder.weight_ih_l0_reverse */,
    278448 /* contraction */,
  );
  contraction15(f32, 143280 /* add_stack */, 2154672 /* gather */, 304048 /* contraction */);
  contraction13(f32, 683952 /* add_stack */, 1378224 /* input_stack */, 165808 /* contraction */);
  sum4(f32, 683952 /* add_stack */, 171008 /* sum */);
  sum4(f32, 413616 /* add_stack */, 171104 /* sum */);
  contraction14(f32, 413616 /* add_stack */, 592 /* encoder.weight_ih_l0 */, 143280 /* contraction */);
  contraction15(f32, 413616 /* add_stack */, 2154672 /* gather */, 168880 /* contraction */);
  scatterAdd2(
    f32,
    i32,
    170416 /* scatterAdd */,
    2249136 /* source */,
    278448 /* contraction */,
    143280 /* contraction */,
  );
  sum5(f32, 170416 /* scatterAdd */, 143280 /* sum */);
  sum6(f32, 168880 /* contraction */, 143284 /* sum */);
  sum7(f32, 165808 /* contraction */, 143288 /* sum */);
  sum8(f32, 171104 /* sum */, 143292 /* sum */);
  sum8(f32, 171008 /* sum */, 143296 /* sum */);
  sum6(f32, 304048 /* contraction */, 143300 /* sum */);
  sum7(f32, 300976 /* contraction */, 143304 /* sum */);
  sum8(f32, 305680 /* sum */, 143308 /* sum */);
  sum8(f32, 305584 /* sum */, 143312 /* sum */);
  sum9(f32, 962096 /* contraction */, 143316 /* sum */);
  sum10(f32, 968624 /* sum */, 143320 /* sum */);
  sum5(f32, 2251824 /* sum5 */, 143324 /* sum */);
  sum11(f32, 929712 /* contraction */, 143328 /* sum */);
  sum12(f32, 945072 /* contraction */, 143332 /* sum */);
  sum13(f32, 968240 /* sum */, 143336 /* sum */);
  sum13(f32, 968432 /* sum */, 143340 /* sum */);
  sum14(f32, 957360 /* contraction */, 143344 /* sum */);
  sum_toF32(
    f32,
    968688 /* sum */,
    143280 /* sum */,
    143284 /* sum */,
    143288 /* sum */,
    143292 /* sum */,
    143296 /* sum */,
    143300 /* sum */,
    143304 /* sum */,
    143308 /* sum */,
    143312 /* sum */,
    143316 /* sum */,
    143320 /* sum */,
    143324 /* sum */,
    143328 /* sum */,
    143332 /* sum */,
    143336 /* sum */,
    143340 /* sum */,
    143344 /* sum */,
    143280 /* toF32 */,
  );
  update4(
    f32,
    47756 /* source.weight.firstMoment */,
    170416 /* scatterAdd */,
    143280 /* toF32 */,
    48348 /* source.weight.secondMoment */,
    0 /* source.weight */,
    2252776 /* toF32 */,
    2252772 /* toF32 */,
    592,
  );
  update4(
    f32,
    48940 /* encoder.weight_ih_l0.firstMoment */,
    168880 /* contraction */,
    143280 /* toF32 */,
    50476 /* encoder.weight_ih_l0.secondMoment */,
    592 /* encoder.weight_ih_l0 */,
    2252776 /* toF32 */,
    2252772 /* toF32 */,
    1536,
  );
  update4(
    f32,
    52012 /* encoder.weight_hh_l0.firstMoment */,
    165808 /* contraction */,
    143280 /* toF32 */,
    55084 /* encoder.weight_hh_l0.secondMoment */,
    2128 /* encoder.weight_hh_l0 */,
    2252776 /* toF32 */,
    2252772 /* toF32 */,
    3072,
  );
  update4(
    f32,
    58156 /* encoder.bias_ih_l0.firstMoment */,
    171104 /* sum */,
    143280 /* toF32 */,
    58252 /* encoder.bias_ih_l0.secondMoment */,
    5200 /* encoder.bias_ih_l0 */,
    2252776 /* toF32 */,
    2252772 /* toF32 */,
    96,
  );
  update4(
    f32,
    58348 /* encoder.bias_hh_l0.firstMoment */,
    171008 /* sum */,
    143280 /* toF32 */,
    58444 /* encoder.bias_hh_l0.secondMoment */,
    5296 /* encoder.bias_hh_l0 */,
    2252776 /* toF32 */,
    2252772 /* toF32 */,
    96,
  );
  update4(
    f32,
    58540 /* encoder.weight_ih_l0_reverse.firstMoment */,
    304048 /* contraction */,
    143280 /* toF32 */,
    60076 /* encoder.weight_ih_l0_reverse.secondMoment */,
    5392 /* encoder.weight_ih_l0_reverse */,
    2252776 /* toF32 */,
    2252772 /* toF32 */,
    1536,
  );
  update4(
    f32,
    61612 /* encoder.weight_hh_l0_reverse.firstMoment */,
    300976 /* contraction */,
    143280 /* toF32 */,
    64684 /* encoder.weight_hh_l0_reverse.secondMoment */,
    6928 /* encoder.weight_hh_l0_reverse */,
    2252776 /* toF32 */,
    2252772 /* toF32 */,
    3072,
  );
  update4(
    f32,
    67756 /* encoder.bias_ih_l0_reverse.firstMoment */,
    305680 /* sum */,
    143280 /* toF32 */,
    67852 /* encoder.bias_ih_l0_reverse.secondMoment */,
    10000 /* encoder.bias_ih_l0_reverse */,
    2252776 /* toF32 */,
    2252772 /* toF32 */,
    96,
  );
  update4(
    f32,
    67948 /* encoder.bias_hh_l0_reverse.firstMoment */,
    305584 /* sum */,
    143280 /* toF32 */,
    68044 /* encoder.bias_hh_l0_reverse.secondMoment */,
    10096 /* encoder.bias_hh_l0_reverse */,
    2252776 /* toF32 */,
    2252772 /* toF32 */,
    96,
  );
  update4(
    f32,
    68140 /* start.weight.firstMoment */,
    962096 /* contraction */,
    143280 /* toF32 */,
    72236 /* start.weight.secondMoment */,
    10192 /* start.weight */,
    2252776 /* toF32 */,
    2252772 /* toF32 */,
    4096,
  );
  update4(
    f32,
    76332 /* start.bias.firstMoment */,
    968624 /* sum */,
    143280 /* toF32 */,
    76396 /* start.bias.secondMoment */,
    14288 /* start.bias */,
    2252776 /* toF32 */,
    2252772 /* toF32 */,
    64,
  );
  update4(
    f32,
    76460 /* target.weight.firstMoment */,
    2251824 /* sum5 */,
    143280 /* toF32 */,
    77052 /* target.weight.secondMoment */,
    14352 /* target.weight */,
    2252776 /* toF32 */,
    2252772 /* toF32 */,
    592,
  );
  update4(
    f32,
    77644 /* decoder.weight_ih.firstMoment */,
    929712 /* contraction */,
    143280 /* toF32 */,
    93004 /* decoder.weight_ih.secondMoment */,
    14944 /* decoder.weight_ih */,
    2252776 /* toF32 */,
    2252772 /* toF32 */,
    15360,
  );
  update4(
    f32,
    108364 /* decoder.weight_hh.firstMoment */,
    945072 /* contraction */,
    143280 /* toF32 */,
    120652 /* decoder.weight_hh.secondMoment */,
    30304 /* decoder.weight_hh */,
    2252776 /* toF32 */,
    2252772 /* toF32 */,
    12288,
  );
  update4(
    f32,
    132940 /* decoder.bias_ih.firstMoment */,
    968240 /* sum */,
    143280 /* toF32 */,
    133132 /* decoder.bias_ih.secondMoment */,
    42592 /* decoder.bias_ih */,
    2252776 /* toF32 */,
    2252772 /* toF32 */,
    192,
  );
  update4(
    f32,
    133324 /* decoder.bias_hh.firstMoment */,
    968432 /* sum */,
    143280 /* toF32 */,
    133516 /* decoder.bias_hh.secondMoment */,
    42784 /* decoder.bias_hh */,
    2252776 /* toF32 */,
    2252772 /* toF32 */,
    192,
  );
  update4(
    f32,
    133708 /* head.weight.firstMoment */,
    957360 /* contraction */,
    143280 /* toF32 */,
    138444 /* head.weight.secondMoment */,
    42976 /* head.weight */,
    2252776 /* toF32 */,
    2252772 /* toF32 */,
    4736,
  );
  update4(
    f32,
    143180 /* head.bias.firstMoment */,
    968688 /* sum */,
    143280 /* toF32 */,
    143220 /* head.bias.secondMoment */,
    47712 /* head.bias */,
    2252776 /* toF32 */,
    2252772 /* toF32 */,
    37,
  );
}

function gradients({ f32, i32, u8 }: Views): void {
  reshape(i32, u8, 2249136 /* source */, 9009664 /* reshape */, 1408);
  gather(f32, i32, 2249136 /* source */, 0 /* source.weight */, 2154672 /* gather */);
  broadcast(f32, 638896 /* broadcast */, 2048);
  contraction_add(
    f32,
    2154672 /* gather */,
    592 /* encoder.weight_ih_l0 */,
    5200 /* encoder.bias_ih_l0 */,
    143280 /* add */,
  );
  copy(f32, 638896 /* broadcast */, 640944 /* carry0 */, 2048);
  for (let t0 = 0; t0 < 22; t0++) {
    copy(f32, 640944 /* carry0 */, 1378224 + 2048 * t0 /* input_stack */, 2048);
    contraction_add2(
      f32,
      640944 /* carry0 */,
      2128 /* encoder.weight_hh_l0 */,
      5296 /* encoder.bias_hh_l0 */,
      278448 + 6144 * t0 /* add_stack */,
    );
    sigmoid_tanh_mul(
      f32,
      143280 + 6144 * t0 /* add */,
      278448 + 6144 * t0 /* add_stack */,
      1333168 + 2048 * t0 /* sigmoid_stack */,
      1198000 + 2048 * t0 /* sigmoid_stack */,
      640944 /* carry0 */,
      1288112 + 2048 * t0 /* sub_stack */,
      548784 + 2048 * t0 /* add_stack */,
      1152944 + 2048 * t0 /* sub_stack */,
      1243056 + 2048 * t0 /* mul_stack */,
      1107888 + 2048 * t0 /* mul_stack */,
    );
    copy(f32, 548784 + 2048 * t0 /* add_stack */, 640944 /* carry0 */, 2048);
  }
  contraction_add(
    f32,
    2154672 /* gather */,
    5392 /* encoder.weight_ih_l0_reverse */,
    10000 /* encoder.bias_ih_l0_reverse */,
    143280 /* add */,
  );
  copy(f32, 638896 /* broadcast */, 638896 /* carry0 */, 2048);
  for (let t1 = 0; t1 < 22; t1++) {
    copy(f32, 638896 /* carry0 */, 1736624 - 2048 * t1 /* input_stack */, 2048);
    contraction_add2(
      f32,
      638896 /* carry0 */,
      6928 /* encoder.weight_hh_l0_reverse */,
      10096 /* encoder.bias_hh_l0_reverse */,
      542640 - 6144 * t1 /* add_stack */,
    );
    sigmoid_tanh_mul(
      f32,
      272304 - 6144 * t1 /* add */,
      542640 - 6144 * t1 /* add_stack */,
      1691568 - 2048 * t1 /* sigmoid_stack */,
      1556400 - 2048 * t1 /* sigmoid_stack */,
      638896 /* carry0 */,
      1646512 - 2048 * t1 /* sub_stack */,
      636848 - 2048 * t1 /* add_stack */,
      1511344 - 2048 * t1 /* sub_stack */,
      1601456 - 2048 * t1 /* mul_stack */,
      1466288 - 2048 * t1 /* mul_stack */,
    );
    copy(f32, 636848 - 2048 * t1 /* add_stack */, 638896 /* carry0 */, 2048);
  }
  transpose(f32, 593840 /* add_stack */, 548784 /* add_stack */, 794544 /* transpose */);
  concat(f32, 638896 /* carry0 */, 640944 /* carry0 */, 2224560 /* concat */);
  contraction(f32, 2224560 /* concat */, 10192 /* start.weight */, 2228656 /* contraction */);
  tanh(f32, 2228656 /* contraction */, 14288 /* start.bias */, 2228656 /* tanh */);
  concat2(i32, 642992 /* target */, 2250544 /* concat */);
  transpose2(f32, 593840 /* add_stack */, 548784 /* add_stack */, 884656 /* transpose */);
  copy(f32, 2228656 /* tanh */, 572464 /* carry0 */, 4096);
  for (let t2 = 0; t2 < 10; t2++) {
    copy(f32, 572464 /* carry0 */, 1984432 + 4096 * t2 /* input_stack */, 4096);
    contraction_select(
      f32,
      u8,
      572464 /* carry0 */,
      884656 /* transpose */,
      9009664 /* reshape */,
      266160 /* select */,
    );
    amax_sum_div(
      f32,
      266160 /* select */,
      2177200 + 1408 * t2 /* exp_stack */,
      2251184 + 64 * t2 /* sum_stack */,
      2191280 + 1408 * t2 /* div_stack */,
    );
    contraction2(f32, 2191280 + 1408 * t2 /* div_stack */, 794544 /* transpose */, 576560 /* contraction */);
    gather2(f32, i32, 2250544 + 64 * t2 /* concat */, 14352 /* target.weight */, 266160 /* gather */);
    concat3(f32, 576560 /* contraction */, 266160 /* gather */, 1056688 + 5120 * t2 /* concat_stack */);
    contraction_add3(
      f32,
      1056688 + 5120 * t2 /* concat_stack */,
      14944 /* decoder.weight_ih */,
      42592 /* decoder.bias_ih */,
      266160 /* add */,
    );
    contraction_add4(
      f32,
      572464 /* carry0 */,
      30304 /* decoder.weight_hh */,
      42784 /* decoder.bias_hh */,
      143280 + 12288 * t2 /* add_stack */,
    );
    update(
      f32,
      266160 /* add */,
      143280 + 12288 * t2 /* add_stack */,
      1943472 + 4096 * t2 /* sigmoid_stack */,
      1820592 + 4096 * t2 /* sigmoid_stack */,
      572464 /* carry0 */,
      1902512 + 4096 * t2 /* sub_stack */,
      1779632 + 4096 * t2 /* sub_stack */,
      1861552 + 4096 * t2 /* mul_stack */,
      1738672 + 4096 * t2 /* mul_stack */,
    );
    concat4(f32, 576560 /* contraction */, 572464 /* carry0 */, 974768 + 8192 * t2 /* concat_stack */);
    contraction_add5(
      f32,
      974768 + 8192 * t2 /* concat_stack */,
      42976 /* head.weight */,
      47712 /* head.bias */,
      548784 + 2368 * t2 /* add_stack */,
    );
  }
  sum_amax_add(
    f32,
    i32,
    642992 /* target */,
    548784 /* add_stack */,
    266160 /* sum */,
    266800 /* select */,
    572464 /* exp */,
    267440 /* sum */,
    2107312 /* add */,
  );
  sum_div(f32, 267440 /* sum */, 266800 /* select */, 266160 /* sum */, 2252768 /* loss */);
  broadcast(f32, 274352 /* broadcast */, 4096);
  broadcast(f32, 2251824 /* broadcast */, 592);
  copy(f32, 274352 /* broadcast */, 274352 /* carry60 */, 4096);
  copy(f32, 2251824 /* broadcast */, 2251824 /* sum5 */, 592);
  for (let t3 = 0; t3 < 10; t3++) {
    copy(f32, 2021296 - 4096 * t3 /* input_stack */, 2062256 - 4096 * t3 /* reshape_stack */, 4096);
    copy(f32, 2128624 - 2368 * t3 /* add */, 2152304 - 2368 * t3 /* input_stack */, 2368);
    contraction3(f32, 2128624 - 2368 * t3 /* add */, 42976 /* head.weight */, 266160 /* contraction */);
    mul(
      f32,
      274352 /* carry60 */,
      266160 /* contraction */,
      1857456 - 4096 * t3 /* sigmoid_stack */,
      1816496 - 4096 * t3 /* sub_stack */,
      2219440 /* mul */,
      253872 - 12288 * t3 /* add_stack */,
      1775536 - 4096 * t3 /* mul_stack */,
      2232752 /* mul */,
      1939376 - 4096 * t3 /* sub_stack */,
      1898416 - 4096 * t3 /* mul_stack */,
      2236848 /* mul */,
      1980336 - 4096 * t3 /* sigmoid_stack */,
      2240944 /* mul */,
    );
    add(f32, 2219440 /* mul */, 2236848 /* mul */, 2232752 /* mul */, 659376 - 12288 * t3 /* add_stack */);
    contraction4(
      f32,
      659376 - 12288 * t3 /* add_stack */,
      14944 /* decoder.weight_ih */,
      2219440 /* contraction */,
    );
    add2(f32, 266160 /* contraction */, 2219440 /* contraction */, 2103216 - 4096 * t3 /* reshape_stack */);
    contraction_div(
      f32,
      2103216 - 4096 * t3 /* reshape_stack */,
      794544 /* transpose */,
      2251760 - 64 * t3 /* sum_stack */,
      2245040 /* div */,
    );
    sum_mul(
      f32,
      u8,
      2245040 /* div */,
      2203952 - 1408 * t3 /* div_stack */,
      9009664 /* reshape */,
      2189872 - 1408 * t3 /* exp_stack */,
      2218032 - 1408 * t3 /* mul_stack */,
    );
    contraction5(f32, 2218032 - 1408 * t3 /* mul_stack */, 884656 /* transpose */, 2245040 /* contraction */);
    add(f32, 2240944 /* mul */, 2236848 /* mul */, 2232752 /* mul */, 782256 - 12288 * t3 /* add_stack */);
    contraction_update(
      f32,
      782256 - 12288 * t3 /* add_stack */,
      30304 /* decoder.weight_hh */,
      274352 /* carry60 */,
      266160 /* contraction */,
      1857456 - 4096 * t3 /* sigmoid_stack */,
      2245040 /* contraction */,
    );
    scatterAdd(f32, i32, 266160 /* scatterAdd */, 2251120 - 64 * t3 /* concat */, 2219440 /* contraction */);
    update3(f32, 2251824 /* sum5 */, 266160 /* scatterAdd */, 592);
  }
  contraction6(f32, 2205360 /* mul_stack */, 2025392 /* reshape_stack */, 143280 /* contraction */);
  contraction7(f32, 2066352 /* reshape_stack */, 2191280 /* div_stack */, 794544 /* contraction */);
  contraction8(f32, 548784 /* add_stack */, 1056688 /* concat_stack */, 929712 /* decoder.weight_ih */);
  sum(f32, 548784 /* add_stack */, 968240 /* decoder.bias_ih */);
  contraction9(f32, 671664 /* add_stack */, 1984432 /* input_stack */, 945072 /* decoder.weight_hh */);
  sum(f32, 671664 /* add_stack */, 968432 /* decoder.bias_hh */);
  contraction10(f32, 2130992 /* input_stack */, 974768 /* concat_stack */, 957360 /* head.weight */);
  sum2(f32, 2130992 /* input_stack */, 968688 /* head.bias */);
  mul2(f32, 274352 /* carry60 */, 2228656 /* tanh */, 2228656 /* mul */, 4096);
  sum3(f32, 2228656 /* mul */, 968624 /* start.bias */);
  contraction11(f32, 2228656 /* mul */, 10192 /* start.weight */, 233392 /* contraction */);
  contraction12(f32, 2228656 /* mul */, 2224560 /* concat */, 962096 /* start.weight */);
  reshape2(f32, 233392 /* contraction */, 729008 /* reshape */, 966192 /* reshape */);
  slice(f32, 794544 /* contraction */, 143280 /* contraction */, 884656 /* slice */, 683952 /* slice */);
  copy(f32, 729008 /* reshape */, 729008 /* carry23 */, 2048);
  for (let t4 = 0; t4 < 22; t4++) {
    mul3(
      f32,
      729008 /* carry23 */,
      683952 + 2048 * t4 /* slice */,
      1513392 + 2048 * t4 /* sigmoid_stack */,
      1468336 + 2048 * t4 /* sub_stack */,
      731056 /* mul */,
      413616 + 6144 * t4 /* add_stack */,
      1423280 + 2048 * t4 /* mul_stack */,
      733104 /* mul */,
      1603504 + 2048 * t4 /* sub_stack */,
      1558448 + 2048 * t4 /* mul_stack */,
      735152 /* mul */,
      1648560 + 2048 * t4 /* sigmoid_stack */,
      737200 /* mul */,
    );
    add3(f32, 737200 /* mul */, 735152 /* mul */, 733104 /* mul */, 548784 + 6144 * t4 /* add_stack */);
    contraction_update2(
      f32,
      548784 + 6144 * t4 /* add_stack */,
      6928 /* encoder.weight_hh_l0_reverse */,
      729008 /* carry23 */,
      683952 + 2048 * t4 /* slice */,
      1513392 + 2048 * t4 /* sigmoid_stack */,
    );
    add3(f32, 731056 /* mul */, 735152 /* mul */, 733104 /* mul */, 143280 + 6144 * t4 /* add_stack */);
  }
  copy(f32, 966192 /* reshape */, 966192 /* carry23 */, 2048);
  for (let t5 = 0; t5 < 22; t5++) {
    mul3(
      f32,
      966192 /* carry23 */,
      927664 - 2048 * t5 /* slice */,
      1241008 - 2048 * t5 /* sigmoid_stack */,
      1195952 - 2048 * t5 /* sub_stack */,
      819120 /* mul */,
      407472 - 6144 * t5 /* add_stack */,
      1150896 - 2048 * t5 /* mul_stack */,
      821168 /* mul */,
      1331120 - 2048 * t5 /* sub_stack */,
      1286064 - 2048 * t5 /* mul_stack */,
      823216 /* mul */,
      1376176 - 2048 * t5 /* sigmoid_stack */,
      825264 /* mul */,
    );
    add3(f32, 825264 /* mul */, 823216 /* mul */, 821168 /* mul */, 812976 - 6144 * t5 /* add_stack */);
    contraction_update2(
      f32,
      812976 - 6144 * t5 /* add_stack */,
      2128 /* encoder.weight_hh_l0 */,
      966192 /* carry23 */,
      927664 - 2048 * t5 /* slice */,
      1241008 - 2048 * t5 /* sigmoid_stack */,
    );
    add3(f32, 819120 /* mul */, 823216 /* mul */, 821168 /* mul */, 542640 - 6144 * t5 /* add_stack */);
  }
  contraction13(
    f32,
    548784 /* add_stack */,
    1693616 /* input_stack */,
    300976 /* encoder.weight_hh_l0_reverse */,
  );
  sum4(f32, 548784 /* add_stack */, 305680 /* encoder.bias_hh_l0_reverse */);
  sum4(f32, 143280 /* add_stack */, 305584 /* encoder.bias_ih_l0_reverse */);
  contraction14(
    f32,
    143280 /* add_stack */,
    5392 /* encoder.weight_ih_l0_reverse */,
    278448 /* contraction */,
  );
  contraction15(f32, 143280 /* add_stack */, 2154672 /* gather */, 304048 /* encoder.weight_ih_l0_reverse */);
  contraction13(f32, 683952 /* add_stack */, 1378224 /* input_stack */, 165808 /* encoder.weight_hh_l0 */);
  sum4(f32, 683952 /* add_stack */, 171104 /* encoder.bias_hh_l0 */);
  sum4(f32, 413616 /* add_stack */, 171008 /* encoder.bias_ih_l0 */);
  contraction14(f32, 413616 /* add_stack */, 592 /* encoder.weight_ih_l0 */, 143280 /* contraction */);
  contraction15(f32, 413616 /* add_stack */, 2154672 /* gather */, 168880 /* encoder.weight_ih_l0 */);
  scatterAdd2(
    f32,
    i32,
    170416 /* source.weight */,
    2249136 /* source */,
    278448 /* contraction */,
    143280 /* contraction */,
  );
  copy(f32, 2251824 /* sum5 */, 2251824 /* target.weight */, 592);
}

function evaluate({ f32, i32, u8 }: Views): void {
  reshape(i32, u8, 143280 /* source */, 581312 /* reshape */, 1408);
  gather(f32, i32, 143280 /* source */, 0 /* source.weight */, 145680 /* gather */);
  broadcast(f32, 168208 /* broadcast */, 2048);
  contraction_add(
    f32,
    145680 /* gather */,
    592 /* encoder.weight_ih_l0 */,
    5200 /* encoder.bias_ih_l0 */,
    170256 /* add */,
  );
  copy(f32, 168208 /* broadcast */, 305424 /* carry0 */, 2048);
  for (let t0 = 0; t0 < 22; t0++) {
    contraction_add2(
      f32,
      305424 /* carry0 */,
      2128 /* encoder.weight_hh_l0 */,
      5296 /* encoder.bias_hh_l0 */,
      352528 /* add */,
    );
    tanh_add(
      f32,
      170256 + 6144 * t0 /* add */,
      352528 /* add */,
      305424 /* carry0 */,
      307472 + 2048 * t0 /* add_stack */,
    );
    copy(f32, 307472 + 2048 * t0 /* add_stack */, 305424 /* carry0 */, 2048);
  }
  contraction_add(
    f32,
    145680 /* gather */,
    5392 /* encoder.weight_ih_l0_reverse */,
    10000 /* encoder.bias_ih_l0_reverse */,
    170256 /* add */,
  );
  copy(f32, 168208 /* broadcast */, 168208 /* carry0 */, 2048);
  for (let t1 = 0; t1 < 22; t1++) {
    contraction_add2(
      f32,
      168208 /* carry0 */,
      6928 /* encoder.weight_hh_l0_reverse */,
      10096 /* encoder.bias_hh_l0_reverse */,
      145680 /* add */,
    );
    tanh_add(
      f32,
      299280 - 6144 * t1 /* add */,
      145680 /* add */,
      168208 /* carry0 */,
      395536 - 2048 * t1 /* add_stack */,
    );
    copy(f32, 395536 - 2048 * t1 /* add_stack */, 168208 /* carry0 */, 2048);
  }
  transpose(f32, 352528 /* add_stack */, 307472 /* add_stack */, 170256 /* transpose */);
  concat(f32, 168208 /* carry0 */, 305424 /* carry0 */, 145680 /* concat */);
  contraction(f32, 145680 /* concat */, 10192 /* start.weight */, 149776 /* contraction */);
  tanh(f32, 149776 /* contraction */, 14288 /* start.bias */, 149776 /* tanh */);
  broadcast2(i32, 143280 /* broadcast */, 64);
  concat2(i32, 144688 /* target */, 143344 /* concat */);
  transpose2(f32, 352528 /* add_stack */, 307472 /* add_stack */, 397584 /* transpose */);
  copy(f32, 149776 /* tanh */, 145680 /* carry0 */, 4096);
  for (let t2 = 0; t2 < 10; t2++) {
    contraction_select(
      f32,
      u8,
      145680 /* carry0 */,
      397584 /* transpose */,
      581312 /* reshape */,
      153872 /* select */,
    );
    amax_sum_div2(f32, 153872 /* select */, 155280 /* exp */, 156688 /* div */);
    contraction2(f32, 156688 /* div */, 170256 /* transpose */, 158096 /* contraction */);
    gather2(f32, i32, 143344 + 64 * t2 /* concat */, 14352 /* target.weight */, 153872 /* gather */);
    concat3(f32, 158096 /* contraction */, 153872 /* gather */, 162192 /* concat */);
    contraction_add3(
      f32,
      162192 /* concat */,
      14944 /* decoder.weight_ih */,
      42592 /* decoder.bias_ih */,
      284048 /* add */,
    );
    contraction_add4(
      f32,
      145680 /* carry0 */,
      30304 /* decoder.weight_hh */,
      42784 /* decoder.bias_hh */,
      296336 /* add */,
    );
    update5(f32, 284048 /* add */, 296336 /* add */, 145680 /* carry0 */);
    concat4(f32, 158096 /* contraction */, 145680 /* carry0 */, 284048 /* concat */);
    contraction_add5(
      f32,
      284048 /* concat */,
      42976 /* head.weight */,
      47712 /* head.bias */,
      260368 + 2368 * t2 /* add_stack */,
    );
  }
  copy(f32, 149776 /* tanh */, 149776 /* carry0 */, 4096);
  copy2(i32, 143280 /* broadcast */, 143280 /* carry1 */, 64);
  for (let t3 = 0; t3 < 10; t3++) {
    contraction_select(
      f32,
      u8,
      149776 /* carry0 */,
      397584 /* transpose */,
      581312 /* reshape */,
      145680 /* select */,
    );
    amax_sum_div2(f32, 145680 /* select */, 147088 /* exp */, 153872 /* div */);
    contraction2(f32, 153872 /* div */, 170256 /* transpose */, 145680 /* contraction */);
    gather2(f32, i32, 143280 /* carry1 */, 14352 /* target.weight */, 153872 /* gather */);
    concat3(f32, 145680 /* contraction */, 153872 /* gather */, 154896 /* concat */);
    contraction_add3(
      f32,
      154896 /* concat */,
      14944 /* decoder.weight_ih */,
      42592 /* decoder.bias_ih */,
      284048 /* add */,
    );
    contraction_add4(
      f32,
      149776 /* carry0 */,
      30304 /* decoder.weight_hh */,
      42784 /* decoder.bias_hh */,
      153872 /* add */,
    );
    update5(f32, 284048 /* add */, 153872 /* add */, 149776 /* carry0 */);
    concat4(f32, 145680 /* contraction */, 149776 /* carry0 */, 153872 /* concat */);
    contraction16(f32, 153872 /* concat */, 42976 /* head.weight */, 145680 /* contraction */);
    argmax(f32, i32, 145680 /* contraction */, 47712 /* head.bias */, 143344 + 64 * t3 /* argmax_stack */);
    copy2(i32, 143344 + 64 * t3 /* argmax_stack */, 143280 /* carry1 */, 64);
  }
  sum_amax(
    f32,
    i32,
    144688 /* target */,
    260368 /* add_stack */,
    143984 /* sum */,
    145328 /* select */,
    145968 /* sum */,
  );
  sum_div(f32, 145968 /* sum */, 145328 /* select */, 143984 /* sum */, 143280 /* loss */);
  amin(f32, i32, 143344 /* argmax_stack */, 144688 /* target */, 143984 /* accuracy */);
}

function predict({ f32, i32, u8 }: Views): void {
  reshape(i32, u8, 143280 /* source */, 578752 /* reshape */, 1408);
  gather(f32, i32, 143280 /* source */, 0 /* source.weight */, 145040 /* gather */);
  broadcast(f32, 167568 /* broadcast */, 2048);
  contraction_add(
    f32,
    145040 /* gather */,
    592 /* encoder.weight_ih_l0 */,
    5200 /* encoder.bias_ih_l0 */,
    169616 /* add */,
  );
  copy(f32, 167568 /* broadcast */, 304784 /* carry0 */, 2048);
  for (let t0 = 0; t0 < 22; t0++) {
    contraction_add2(
      f32,
      304784 /* carry0 */,
      2128 /* encoder.weight_hh_l0 */,
      5296 /* encoder.bias_hh_l0 */,
      351888 /* add */,
    );
    tanh_add(
      f32,
      169616 + 6144 * t0 /* add */,
      351888 /* add */,
      304784 /* carry0 */,
      306832 + 2048 * t0 /* add_stack */,
    );
    copy(f32, 306832 + 2048 * t0 /* add_stack */, 304784 /* carry0 */, 2048);
  }
  contraction_add(
    f32,
    145040 /* gather */,
    5392 /* encoder.weight_ih_l0_reverse */,
    10000 /* encoder.bias_ih_l0_reverse */,
    169616 /* add */,
  );
  copy(f32, 167568 /* broadcast */, 167568 /* carry0 */, 2048);
  for (let t1 = 0; t1 < 22; t1++) {
    contraction_add2(
      f32,
      167568 /* carry0 */,
      6928 /* encoder.weight_hh_l0_reverse */,
      10096 /* encoder.bias_hh_l0_reverse */,
      145040 /* add */,
    );
    tanh_add(
      f32,
      298640 - 6144 * t1 /* add */,
      145040 /* add */,
      167568 /* carry0 */,
      394896 - 2048 * t1 /* add_stack */,
    );
    copy(f32, 394896 - 2048 * t1 /* add_stack */, 167568 /* carry0 */, 2048);
  }
  transpose(f32, 351888 /* add_stack */, 306832 /* add_stack */, 169616 /* transpose */);
  concat(f32, 167568 /* carry0 */, 304784 /* carry0 */, 145040 /* concat */);
  contraction(f32, 145040 /* concat */, 10192 /* start.weight */, 149136 /* contraction */);
  tanh(f32, 149136 /* contraction */, 14288 /* start.bias */, 149136 /* tanh */);
  broadcast2(i32, 143280 /* broadcast */, 64);
  transpose2(f32, 351888 /* add_stack */, 306832 /* add_stack */, 396944 /* transpose */);
  copy(f32, 149136 /* tanh */, 149136 /* carry0 */, 4096);
  copy2(i32, 143280 /* broadcast */, 143280 /* carry1 */, 64);
  for (let t2 = 0; t2 < 10; t2++) {
    contraction_select(
      f32,
      u8,
      149136 /* carry0 */,
      396944 /* transpose */,
      578752 /* reshape */,
      167312 /* select */,
    );
    amax_sum_div2(f32, 167312 /* select */, 145040 /* exp */, 153232 + 1408 * t2 /* reshape_stack */);
    contraction2(
      f32,
      153232 + 1408 * t2 /* reshape_stack */,
      169616 /* transpose */,
      145040 /* contraction */,
    );
    gather2(f32, i32, 143280 /* carry1 */, 14352 /* target.weight */, 143344 /* gather */);
    concat3(f32, 145040 /* contraction */, 143344 /* gather */, 259728 /* concat */);
    contraction_add3(
      f32,
      259728 /* concat */,
      14944 /* decoder.weight_ih */,
      42592 /* decoder.bias_ih */,
      264848 /* add */,
    );
    contraction_add4(
      f32,
      149136 /* carry0 */,
      30304 /* decoder.weight_hh */,
      42784 /* decoder.bias_hh */,
      277136 /* add */,
    );
    update5(f32, 264848 /* add */, 277136 /* add */, 149136 /* carry0 */);
    concat4(f32, 145040 /* contraction */, 149136 /* carry0 */, 259728 /* concat */);
    contraction16(f32, 259728 /* concat */, 42976 /* head.weight */, 145040 /* contraction */);
    argmax(f32, i32, 145040 /* contraction */, 47712 /* head.bias */, 168720 + 64 * t2 /* argmax_stack */);
    copy2(i32, 168720 + 64 * t2 /* argmax_stack */, 143280 /* carry1 */, 64);
  }
  transpose3(i32, 168720 /* argmax_stack */, 167312 /* written */);
  transpose4(f32, 153232 /* reshape_stack */, 167952 /* weights */);
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
  name: "scaled-dot",
  format: 1,
  fingerprint: "efa5204b6a302d9c",
  arenaBytes: 9011120,
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
      name: "target.weight",
      type: "f32",
      shape: [37, 16],
      offset: 57408,
      initial: { kind: "normal", mean: 0, deviation: 1 },
      trainable: true,
    },
    {
      name: "decoder.weight_ih",
      type: "f32",
      shape: [192, 80],
      offset: 59776,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "decoder.weight_hh",
      type: "f32",
      shape: [192, 64],
      offset: 121216,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "decoder.bias_ih",
      type: "f32",
      shape: [192],
      offset: 170368,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "decoder.bias_hh",
      type: "f32",
      shape: [192],
      offset: 171136,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "head.weight",
      type: "f32",
      shape: [37, 128],
      offset: 171904,
      initial: { kind: "uniform", low: -0.08838834764831843, high: 0.08838834764831843 },
      trainable: true,
    },
    {
      name: "head.bias",
      type: "f32",
      shape: [37],
      offset: 190848,
      initial: { kind: "uniform", low: -0.08838834764831843, high: 0.08838834764831843 },
      trainable: true,
    },
  ],
  state: [
    {
      name: "source.weight.firstMoment",
      type: "f32",
      shape: [37, 16],
      offset: 191024,
      initial: { kind: "zeros" },
    },
    {
      name: "source.weight.secondMoment",
      type: "f32",
      shape: [37, 16],
      offset: 193392,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.weight_ih_l0.firstMoment",
      type: "f32",
      shape: [96, 16],
      offset: 195760,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.weight_ih_l0.secondMoment",
      type: "f32",
      shape: [96, 16],
      offset: 201904,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.weight_hh_l0.firstMoment",
      type: "f32",
      shape: [96, 32],
      offset: 208048,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.weight_hh_l0.secondMoment",
      type: "f32",
      shape: [96, 32],
      offset: 220336,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.bias_ih_l0.firstMoment",
      type: "f32",
      shape: [96],
      offset: 232624,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.bias_ih_l0.secondMoment",
      type: "f32",
      shape: [96],
      offset: 233008,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.bias_hh_l0.firstMoment",
      type: "f32",
      shape: [96],
      offset: 233392,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.bias_hh_l0.secondMoment",
      type: "f32",
      shape: [96],
      offset: 233776,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.weight_ih_l0_reverse.firstMoment",
      type: "f32",
      shape: [96, 16],
      offset: 234160,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.weight_ih_l0_reverse.secondMoment",
      type: "f32",
      shape: [96, 16],
      offset: 240304,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.weight_hh_l0_reverse.firstMoment",
      type: "f32",
      shape: [96, 32],
      offset: 246448,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.weight_hh_l0_reverse.secondMoment",
      type: "f32",
      shape: [96, 32],
      offset: 258736,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.bias_ih_l0_reverse.firstMoment",
      type: "f32",
      shape: [96],
      offset: 271024,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.bias_ih_l0_reverse.secondMoment",
      type: "f32",
      shape: [96],
      offset: 271408,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.bias_hh_l0_reverse.firstMoment",
      type: "f32",
      shape: [96],
      offset: 271792,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.bias_hh_l0_reverse.secondMoment",
      type: "f32",
      shape: [96],
      offset: 272176,
      initial: { kind: "zeros" },
    },
    {
      name: "start.weight.firstMoment",
      type: "f32",
      shape: [64, 64],
      offset: 272560,
      initial: { kind: "zeros" },
    },
    {
      name: "start.weight.secondMoment",
      type: "f32",
      shape: [64, 64],
      offset: 288944,
      initial: { kind: "zeros" },
    },
    { name: "start.bias.firstMoment", type: "f32", shape: [64], offset: 305328, initial: { kind: "zeros" } },
    { name: "start.bias.secondMoment", type: "f32", shape: [64], offset: 305584, initial: { kind: "zeros" } },
    {
      name: "target.weight.firstMoment",
      type: "f32",
      shape: [37, 16],
      offset: 305840,
      initial: { kind: "zeros" },
    },
    {
      name: "target.weight.secondMoment",
      type: "f32",
      shape: [37, 16],
      offset: 308208,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.weight_ih.firstMoment",
      type: "f32",
      shape: [192, 80],
      offset: 310576,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.weight_ih.secondMoment",
      type: "f32",
      shape: [192, 80],
      offset: 372016,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.weight_hh.firstMoment",
      type: "f32",
      shape: [192, 64],
      offset: 433456,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.weight_hh.secondMoment",
      type: "f32",
      shape: [192, 64],
      offset: 482608,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.bias_ih.firstMoment",
      type: "f32",
      shape: [192],
      offset: 531760,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.bias_ih.secondMoment",
      type: "f32",
      shape: [192],
      offset: 532528,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.bias_hh.firstMoment",
      type: "f32",
      shape: [192],
      offset: 533296,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.bias_hh.secondMoment",
      type: "f32",
      shape: [192],
      offset: 534064,
      initial: { kind: "zeros" },
    },
    {
      name: "head.weight.firstMoment",
      type: "f32",
      shape: [37, 128],
      offset: 534832,
      initial: { kind: "zeros" },
    },
    {
      name: "head.weight.secondMoment",
      type: "f32",
      shape: [37, 128],
      offset: 553776,
      initial: { kind: "zeros" },
    },
    { name: "head.bias.firstMoment", type: "f32", shape: [37], offset: 572720, initial: { kind: "zeros" } },
    { name: "head.bias.secondMoment", type: "f32", shape: [37], offset: 572880, initial: { kind: "zeros" } },
  ],
  constants: [],
  counters: { seed: 573040, step: 191008, guard: 573056 },
  objectives: {
    ["loss"]: {
      step: {
        inputs: [
          { name: "source", type: "i32", shape: [64, 22], offset: 8996544, below: 37 },
          { name: "target", type: "i32", shape: [64, 10], offset: 2571968, below: 37 },
        ],
        outputs: [],
        loss: 9011072,
        metrics: [],
        run: step,
      },
      evaluate: {
        inputs: [
          { name: "source", type: "i32", shape: [64, 22], offset: 573120, below: 37 },
          { name: "target", type: "i32", shape: [64, 10], offset: 578752, below: 37 },
        ],
        outputs: [],
        loss: 573120,
        metrics: [{ name: "accuracy", type: "f32", shape: [64], offset: 575936 }],
        run: evaluate,
      },
      gradients: {
        inputs: [
          { name: "source", type: "i32", shape: [64, 22], offset: 8996544, below: 37 },
          { name: "target", type: "i32", shape: [64, 10], offset: 2571968, below: 37 },
        ],
        outputs: [
          { name: "source.weight", type: "f32", shape: [37, 16], offset: 681664 },
          { name: "encoder.weight_ih_l0", type: "f32", shape: [96, 16], offset: 675520 },
          { name: "encoder.weight_hh_l0", type: "f32", shape: [96, 32], offset: 663232 },
          { name: "encoder.bias_ih_l0", type: "f32", shape: [96], offset: 684032 },
          { name: "encoder.bias_hh_l0", type: "f32", shape: [96], offset: 684416 },
          { name: "encoder.weight_ih_l0_reverse", type: "f32", shape: [96, 16], offset: 1216192 },
          { name: "encoder.weight_hh_l0_reverse", type: "f32", shape: [96, 32], offset: 1203904 },
          { name: "encoder.bias_ih_l0_reverse", type: "f32", shape: [96], offset: 1222336 },
          { name: "encoder.bias_hh_l0_reverse", type: "f32", shape: [96], offset: 1222720 },
          { name: "start.weight", type: "f32", shape: [64, 64], offset: 3848384 },
          { name: "start.bias", type: "f32", shape: [64], offset: 3874496 },
          { name: "target.weight", type: "f32", shape: [37, 16], offset: 9007296 },
          { name: "decoder.weight_ih", type: "f32", shape: [192, 80], offset: 3718848 },
          { name: "decoder.weight_hh", type: "f32", shape: [192, 64], offset: 3780288 },
          { name: "decoder.bias_ih", type: "f32", shape: [192], offset: 3872960 },
          { name: "decoder.bias_hh", type: "f32", shape: [192], offset: 3873728 },
          { name: "head.weight", type: "f32", shape: [37, 128], offset: 3829440 },
          { name: "head.bias", type: "f32", shape: [37], offset: 3874752 },
        ],
        loss: 9011072,
        metrics: [],
        run: gradients,
      },
    },
  },
  predict: {
    inputs: [{ name: "source", type: "i32", shape: [64, 22], offset: 573120, below: 37 }],
    unread: ["target"],
    outputs: [
      { name: "written", type: "i32", shape: [64, 10], offset: 669248 },
      { name: "weights", type: "f32", shape: [64, 10, 22], offset: 671808 },
    ],
    metrics: [],
    run: predict,
  },
});
