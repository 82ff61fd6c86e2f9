// @generated
/* eslint-disable */
/**
 * neural-turing-machine: a neural network and its training, compiled by Tapeless. Do not edit: change the model and
 * compile it again. Kernels come first, then one function per program, then the trainer that is made of them.
 *
 * Inputs
 *   x     f32[32, 17, 7]
 *   mask  f32[32, 17]
 *   y     f32[32, 17, 6]
 * Parameters: 4,982 numbers in 12 tensors
 *   controller.weight  f32[64, 17]
 *   controller.bias    f32[64]
 *   read.weight        f32[16, 64]
 *   read.bias          f32[16]
 *   write.weight       f32[16, 64]
 *   write.bias         f32[16]
 *   erase.weight       f32[10, 64]
 *   erase.bias         f32[10]
 *   add.weight         f32[10, 64]
 *   add.bias           f32[10]
 *   answer.weight      f32[6, 74]
 *   answer.bias        f32[6]
 * Dimensions, as tensor[axis]
 *   32  x[0], mask[0], y[0], probability[0], reading[0], and 1 more
 *   17  x[1], mask[1], y[1], controller.weight[1], probability[1], and 2 more
 *    7  x[2]
 *    6  y[2], answer.weight[0], answer.bias[0], probability[2]
 *   64  controller.weight[0], controller.bias[0], read.weight[1], write.weight[1], erase.weight[1], and 1 more
 *   16  read.weight[0], read.bias[0], write.weight[0], write.bias[0], reading[2], and 1 more
 *   10  erase.weight[0], erase.bias[0], add.weight[0], add.bias[0]
 *   74  answer.weight[1]
 * Programs          FLOPs per call    peak bytes  launches
 *   step                22,685,119     3,764,912       954
 *   gradients           22,605,377     3,764,880       929
 *   evaluate             7,325,505       168,448       418
 *   predict              7,299,392       222,848       453
 * Memory: one arena of 3,764,912 bytes (3.59 MiB), the first 59,904 for parameters and state.
 * Kernels take the views of the arena that they use, then the position of each tensor in its view, in elements.
 * Tensors are row-major. Arithmetic is in float64 between loads and stores, rounded when stored.
 */
import { defineTrainer, pow, type NumericArray, type Views } from "../../runtime/index.ts";

/**
 * transpose, neural-turing-machine.ts:97
 */
function transpose(f32: Float32Array, x_at: number, transpose2: number): void {
  for (let i = 0; i < 17; i++) {
    for (let j = 0; j < 32; j++) {
      const x_at_row = x_at + j * 119 + i * 7;
      const transpose2_row = transpose2 + i * 224 + j * 7;
      for (let k = 0; k < 7; k++) {
        f32[transpose2_row + k] = f32[x_at_row + k]!;
      }
    }
  }
}

/**
 * toF32, neural-turing-machine.ts:101
 */
function toF32(f32: Float32Array, toF32_at: number): void {
  for (let i = 0; i < 32; i++) {
    const toF32_at_row = toF32_at + i * 16;
    for (let j = 0; j < 16; j++) {
      f32[toF32_at_row + j] = j === 0 ? 1 : 0;
    }
  }
}

/**
 * broadcast, neural-turing-machine.ts:103
 */
function broadcast(f32: Float32Array, broadcast2: number, n: number): void {
  for (let i = 0; i < n; i++) {
    f32[broadcast2 + i] = /* 0.01 */ 0.009999999776482582;
  }
}

/**
 * broadcast, neural-turing-machine.ts:104
 * broadcast, neural-turing-machine.ts:108
 */
function broadcast2(f32: Float32Array, broadcast: number, n: number): void {
  for (let i = 0; i < n; i++) {
    f32[broadcast + i] = 0;
  }
}

function copy(f32: Float32Array, _from: number, to: number, n: number): void {
  for (let i = 0; i < n; i++) {
    f32[to + i] = f32[_from + i]!;
  }
}

/**
 * concat, neural-turing-machine.ts:109
 */
function concat(f32: Float32Array, carry1: number, slice0: number, concat2: number): void {
  for (let i = 0; i < 32; i++) {
    const carry1_row = carry1 + i * 10;
    const slice0_row = slice0 + i * 7;
    const concat2_row = concat2 + i * 17;
    for (let j = 0; j < 17; j++) {
      f32[concat2_row + j] =
        j < 7 ? (j < 7 ? f32[slice0_row + j]! : 0) : j >= 7 ? (j >= 7 ? f32[carry1_row + j - 7]! : 0) : 0;
    }
  }
}

/**
 * contraction, neural-turing-machine.ts:109
 */
function contraction(f32: Float32Array, concat_at: number, captured0: number, contraction_at: number): void {
  for (let i = 0; i < 30; i += 3) {
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
      const concat_at_row = concat_at + i * 17;
      const captured0_row = captured0 + j * 17;
      for (let r = 0; r < 17; r++) {
        const concat = f32[concat_at_row + r]!;
        const concat_i1 = f32[concat_at_row + r + 17]!;
        const concat_i2 = f32[concat_at_row + r + 34]!;
        const value = f32[captured0_row + r]!;
        const value_j1 = f32[captured0_row + r + 17]!;
        const value_j2 = f32[captured0_row + r + 34]!;
        const value_j3 = f32[captured0_row + r + 51]!;
        contraction2 += concat * value;
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
    let contraction_ir_i1 = 0;
    let contraction_j1_ir = 0;
    let contraction_j1_ir_i1 = 0;
    let contraction_j2_ir = 0;
    let contraction_j2_ir_i1 = 0;
    let contraction_j3_ir = 0;
    let contraction_j3_ir_i1 = 0;
    const captured0_row2 = captured0 + j_ir * 17;
    for (let r_ir = 0; r_ir < 17; r_ir++) {
      const concat_ir = f32[concat_at + r_ir + 510]!;
      const concat_ir_i1 = f32[concat_at + r_ir + 527]!;
      const value_ir = f32[captured0_row2 + r_ir]!;
      const value_j1_ir = f32[captured0_row2 + r_ir + 17]!;
      const value_j2_ir = f32[captured0_row2 + r_ir + 34]!;
      const value_j3_ir = f32[captured0_row2 + r_ir + 51]!;
      contraction_ir += concat_ir * value_ir;
      contraction_ir_i1 += concat_ir_i1 * value_ir;
      contraction_j1_ir += concat_ir * value_j1_ir;
      contraction_j1_ir_i1 += concat_ir_i1 * value_j1_ir;
      contraction_j2_ir += concat_ir * value_j2_ir;
      contraction_j2_ir_i1 += concat_ir_i1 * value_j2_ir;
      contraction_j3_ir += concat_ir * value_j3_ir;
      contraction_j3_ir_i1 += concat_ir_i1 * value_j3_ir;
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
 * tanh, neural-turing-machine.ts:109
 * sub, neural-turing-machine.ts:109
 */
function tanh_sub(
  f32: Float32Array,
  contraction_at: number,
  captured1: number,
  tanh_at: number,
  sub_at: number,
): void {
  for (let i = 0; i < 32; i++) {
    const contraction_at_row = contraction_at + i * 64;
    const tanh_at_row = tanh_at + i * 64;
    const sub_at_row = sub_at + i * 64;
    for (let j = 0; j < 64; j++) {
      const tanh = Math.fround(Math.tanh(f32[contraction_at_row + j]! + f32[captured1 + j]!));
      f32[tanh_at_row + j] = tanh;
      f32[sub_at_row + j] = 1 - tanh * tanh;
    }
  }
}

/**
 * contraction, neural-turing-machine.ts:110
 * add, neural-turing-machine.ts:110
 * contraction, neural-turing-machine.ts:111
 * add, neural-turing-machine.ts:111
 */
function contraction_add(
  f32: Float32Array,
  tanh_at: number,
  captured2: number,
  captured3: number,
  add_at: number,
): void {
  for (let i = 0; i < 30; i += 3) {
    const add_at_row = add_at + i * 16;
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
      const tanh_at_row = tanh_at + i * 64;
      const captured2_row = captured2 + j * 64;
      for (let r = 0; r < 64; r++) {
        const tanh = f32[tanh_at_row + r]!;
        const tanh_i1 = f32[tanh_at_row + r + 64]!;
        const tanh_i2 = f32[tanh_at_row + r + 128]!;
        const value = f32[captured2_row + r]!;
        const value_j1 = f32[captured2_row + r + 64]!;
        const value_j2 = f32[captured2_row + r + 128]!;
        const value_j3 = f32[captured2_row + r + 192]!;
        contraction += tanh * value;
        contraction_i1 += tanh_i1 * value;
        contraction_i2 += tanh_i2 * value;
        contraction_j1 += tanh * value_j1;
        contraction_j1_i1 += tanh_i1 * value_j1;
        contraction_j1_i2 += tanh_i2 * value_j1;
        contraction_j2 += tanh * value_j2;
        contraction_j2_i1 += tanh_i1 * value_j2;
        contraction_j2_i2 += tanh_i2 * value_j2;
        contraction_j3 += tanh * value_j3;
        contraction_j3_i1 += tanh_i1 * value_j3;
        contraction_j3_i2 += tanh_i2 * value_j3;
      }
      const value2 = f32[captured3 + j]!;
      const value2_j1 = f32[captured3 + j + 1]!;
      const value2_j2 = f32[captured3 + j + 2]!;
      const value2_j3 = f32[captured3 + j + 3]!;
      f32[add_at_row + j] = contraction + value2;
      f32[add_at_row + j + 16] = contraction_i1 + value2;
      f32[add_at_row + j + 32] = contraction_i2 + value2;
      f32[add_at_row + j + 1] = contraction_j1 + value2_j1;
      f32[add_at_row + j + 17] = contraction_j1_i1 + value2_j1;
      f32[add_at_row + j + 33] = contraction_j1_i2 + value2_j1;
      f32[add_at_row + j + 2] = contraction_j2 + value2_j2;
      f32[add_at_row + j + 18] = contraction_j2_i1 + value2_j2;
      f32[add_at_row + j + 34] = contraction_j2_i2 + value2_j2;
      f32[add_at_row + j + 3] = contraction_j3 + value2_j3;
      f32[add_at_row + j + 19] = contraction_j3_i1 + value2_j3;
      f32[add_at_row + j + 35] = contraction_j3_i2 + value2_j3;
    }
  }
  for (let j_ir = 0; j_ir < 16; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_ir_i1 = 0;
    let contraction_j1_ir = 0;
    let contraction_j1_ir_i1 = 0;
    let contraction_j2_ir = 0;
    let contraction_j2_ir_i1 = 0;
    let contraction_j3_ir = 0;
    let contraction_j3_ir_i1 = 0;
    const captured2_row2 = captured2 + j_ir * 64;
    for (let r_ir = 0; r_ir < 64; r_ir++) {
      const tanh_ir = f32[tanh_at + r_ir + 1920]!;
      const tanh_ir_i1 = f32[tanh_at + r_ir + 1984]!;
      const value_ir = f32[captured2_row2 + r_ir]!;
      const value_j1_ir = f32[captured2_row2 + r_ir + 64]!;
      const value_j2_ir = f32[captured2_row2 + r_ir + 128]!;
      const value_j3_ir = f32[captured2_row2 + r_ir + 192]!;
      contraction_ir += tanh_ir * value_ir;
      contraction_ir_i1 += tanh_ir_i1 * value_ir;
      contraction_j1_ir += tanh_ir * value_j1_ir;
      contraction_j1_ir_i1 += tanh_ir_i1 * value_j1_ir;
      contraction_j2_ir += tanh_ir * value_j2_ir;
      contraction_j2_ir_i1 += tanh_ir_i1 * value_j2_ir;
      contraction_j3_ir += tanh_ir * value_j3_ir;
      contraction_j3_ir_i1 += tanh_ir_i1 * value_j3_ir;
    }
    const value2_ir = f32[captured3 + j_ir]!;
    const value2_j1_ir = f32[captured3 + j_ir + 1]!;
    const value2_j2_ir = f32[captured3 + j_ir + 2]!;
    const value2_j3_ir = f32[captured3 + j_ir + 3]!;
    f32[add_at + j_ir + 480] = contraction_ir + value2_ir;
    f32[add_at + j_ir + 496] = contraction_ir_i1 + value2_ir;
    f32[add_at + j_ir + 481] = contraction_j1_ir + value2_j1_ir;
    f32[add_at + j_ir + 497] = contraction_j1_ir_i1 + value2_j1_ir;
    f32[add_at + j_ir + 482] = contraction_j2_ir + value2_j2_ir;
    f32[add_at + j_ir + 498] = contraction_j2_ir_i1 + value2_j2_ir;
    f32[add_at + j_ir + 483] = contraction_j3_ir + value2_j3_ir;
    f32[add_at + j_ir + 499] = contraction_j3_ir_i1 + value2_j3_ir;
  }
}

/**
 * contraction, neural-turing-machine.ts:112
 * contraction, neural-turing-machine.ts:113
 */
function contraction2(f32: Float32Array, tanh_at: number, captured6: number, contraction_at: number): void {
  for (let i = 0; i < 32; i += 2) {
    const contraction_at_row = contraction_at + i * 10;
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
      const tanh_at_row = tanh_at + i * 64;
      const captured6_row = captured6 + j * 64;
      for (let r = 0; r < 64; r++) {
        const tanh = f32[tanh_at_row + r]!;
        const tanh_i1 = f32[tanh_at_row + r + 64]!;
        const value = f32[captured6_row + r]!;
        const value_j1 = f32[captured6_row + r + 64]!;
        const value_j2 = f32[captured6_row + r + 128]!;
        const value_j3 = f32[captured6_row + r + 192]!;
        const value_j4 = f32[captured6_row + r + 256]!;
        contraction += tanh * value;
        contraction_i1 += tanh_i1 * value;
        contraction_j1 += tanh * value_j1;
        contraction_j1_i1 += tanh_i1 * value_j1;
        contraction_j2 += tanh * value_j2;
        contraction_j2_i1 += tanh_i1 * value_j2;
        contraction_j3 += tanh * value_j3;
        contraction_j3_i1 += tanh_i1 * value_j3;
        contraction_j4 += tanh * value_j4;
        contraction_j4_i1 += tanh_i1 * value_j4;
      }
      f32[contraction_at_row + j] = contraction;
      f32[contraction_at_row + j + 10] = contraction_i1;
      f32[contraction_at_row + j + 1] = contraction_j1;
      f32[contraction_at_row + j + 11] = contraction_j1_i1;
      f32[contraction_at_row + j + 2] = contraction_j2;
      f32[contraction_at_row + j + 12] = contraction_j2_i1;
      f32[contraction_at_row + j + 3] = contraction_j3;
      f32[contraction_at_row + j + 13] = contraction_j3_i1;
      f32[contraction_at_row + j + 4] = contraction_j4;
      f32[contraction_at_row + j + 14] = contraction_j4_i1;
    }
  }
}

/**
 * sigmoid, neural-turing-machine.ts:112
 * mul, neural-turing-machine.ts:112
 */
function sigmoid_mul(
  f32: Float32Array,
  contraction_at: number,
  captured7: number,
  sigmoid_at: number,
  mul_at: number,
): void {
  for (let i = 0; i < 32; i++) {
    const contraction_at_row = contraction_at + i * 10;
    const sigmoid_at_row = sigmoid_at + i * 10;
    const mul_at_row = mul_at + i * 10;
    for (let j = 0; j < 10; j++) {
      const sigmoid = 1 / (1 + Math.exp(-(f32[contraction_at_row + j]! + f32[captured7 + j]!)));
      f32[sigmoid_at_row + j] = sigmoid;
      f32[mul_at_row + j] = sigmoid * (1 - sigmoid);
    }
  }
}

/**
 * tanh, neural-turing-machine.ts:113
 * sub, neural-turing-machine.ts:113
 */
function tanh_sub2(
  f32: Float32Array,
  contraction_at: number,
  captured9: number,
  tanh_at: number,
  sub_at: number,
): void {
  for (let i = 0; i < 32; i++) {
    const contraction_at_row = contraction_at + i * 10;
    const tanh_at_row = tanh_at + i * 10;
    const sub_at_row = sub_at + i * 10;
    for (let j = 0; j < 10; j++) {
      const tanh = Math.tanh(f32[contraction_at_row + j]! + f32[captured9 + j]!);
      f32[tanh_at_row + j] = tanh;
      f32[sub_at_row + j] = 1 - tanh * tanh;
    }
  }
}

/**
 * tanh, neural-turing-machine.ts:77
 * sum, neural-turing-machine.ts:64
 * rsqrt, neural-turing-machine.ts:64
 * mul, neural-turing-machine.ts:65
 * mul, neural-turing-machine.ts:64
 * sub, neural-turing-machine.ts:77
 */
function sum_sub(
  f32: Float32Array,
  add_at: number,
  tanh_at: number,
  rsqrt_at: number,
  mul_at: number,
  mul_at2: number,
  sub_at: number,
): void {
  for (let i = 0; i < 32; i++) {
    let sum = 0;
    const add_at_row = add_at + i * 16;
    const tanh_at_row = tanh_at + i * 10;
    for (let r = 0; r < 10; r++) {
      const tanh = Math.tanh(f32[add_at_row + r]!);
      f32[tanh_at_row + r] = tanh;
      sum += tanh * tanh;
    }
    const rsqrt = 1 / Math.sqrt(Math.fround(sum + /* 0.001 */ 0.0010000000474974513));
    f32[rsqrt_at + i] = rsqrt;
    const tanh_at_row2 = tanh_at + i * 10;
    const mul_at_row = mul_at + i * 10;
    for (let s = 0; s < 10; s++) {
      f32[mul_at_row + s] = f32[tanh_at_row2 + s]! * rsqrt;
    }
    f32[mul_at2 + i] = rsqrt * (rsqrt * rsqrt);
    const tanh_at_row3 = tanh_at + i * 10;
    const sub_at_row = sub_at + i * 10;
    for (let t = 0; t < 10; t++) {
      const tanh3 = f32[tanh_at_row3 + t]!;
      f32[sub_at_row + t] = 1 - tanh3 * tanh3;
    }
  }
}

/**
 * softplus, neural-turing-machine.ts:80
 * sigmoid, neural-turing-machine.ts:82
 * sub, neural-turing-machine.ts:83
 * softplus, neural-turing-machine.ts:88
 * add, neural-turing-machine.ts:88
 * expm1, neural-turing-machine.ts:88
 * mul, neural-turing-machine.ts:82
 * expm1, neural-turing-machine.ts:80
 */
function softplus_sigmoid_mul(
  f32: Float32Array,
  add_at: number,
  softplus_at: number,
  sigmoid_at: number,
  sub_at: number,
  add_at2: number,
  expm1_at: number,
  mul_at: number,
  expm1_at2: number,
): void {
  for (let i = 0; i < 32; i++) {
    const add = f32[add_at + i * 16 + 10]!;
    const softplus2 = Math.max(add, 0) + Math.log1p(Math.exp(-Math.abs(add)));
    f32[softplus_at + i] = softplus2;
    const sigmoid = 1 / (1 + Math.exp(-(f32[add_at + i * 16 + 11]! - 2)));
    f32[sigmoid_at + i] = sigmoid;
    const sub2 = 1 - sigmoid;
    f32[sub_at + i] = sub2;
    const add3 = f32[add_at + i * 16 + 15]!;
    const softplus22 = Math.max(add3, 0) + Math.log1p(Math.exp(-Math.abs(add3)));
    f32[add_at2 + i] = 1 + softplus22;
    f32[expm1_at + i] = Math.expm1(-softplus22);
    f32[mul_at + i] = sigmoid * sub2;
    f32[expm1_at2 + i] = Math.expm1(-softplus2);
  }
}

/**
 * sum, neural-turing-machine.ts:64
 * rsqrt, neural-turing-machine.ts:64
 * mul, neural-turing-machine.ts:65
 * mul, neural-turing-machine.ts:64
 */
function sum_mul(f32: Float32Array, carry0: number, rsqrt_at: number, mul_at: number, mul_at2: number): void {
  for (let j = 0; j < 512; j++) {
    let sum = 0;
    let sumRp1 = 0;
    let sumRp2 = 0;
    let sumRp3 = 0;
    const carry0_row = carry0 + j * 10;
    for (let r = 0; r < 8; r += 4) {
      const value = f32[carry0_row + r]!;
      sum += value * value;
      const valueRp1 = f32[carry0_row + r + 1]!;
      sumRp1 += valueRp1 * valueRp1;
      const valueRp2 = f32[carry0_row + r + 2]!;
      sumRp2 += valueRp2 * valueRp2;
      const valueRp3 = f32[carry0_row + r + 3]!;
      sumRp3 += valueRp3 * valueRp3;
    }
    const carry0_row2 = carry0 + j * 10;
    for (let r_rr = 8; r_rr < 10; r_rr++) {
      const value_rr = f32[carry0_row2 + r_rr]!;
      sum += value_rr * value_rr;
    }
    sum = sum + sumRp1 + (sumRp2 + sumRp3);
    const rsqrt = 1 / Math.sqrt(Math.fround(sum + /* 0.001 */ 0.0010000000474974513));
    f32[rsqrt_at + j] = rsqrt;
    const carry0_row3 = carry0 + j * 10;
    const mul_at_row = mul_at + j * 10;
    for (let s = 0; s < 10; s++) {
      f32[mul_at_row + s] = f32[carry0_row3 + s]! * rsqrt;
    }
    f32[mul_at2 + j] = rsqrt * (rsqrt * rsqrt);
  }
}

/**
 * contraction, neural-turing-machine.ts:66
 * mul, neural-turing-machine.ts:80
 */
function contraction_mul(
  f32: Float32Array,
  mul_at: number,
  mul_at2: number,
  contraction_at: number,
  softplus_at: number,
  mul_at3: number,
): void {
  for (let i = 0; i < 32; i++) {
    const softplus2 = f32[softplus_at + i]!;
    const contraction_at_row = contraction_at + i * 16;
    const mul_at3_row = mul_at3 + i * 16;
    for (let j = 0; j < 16; j += 4) {
      let contraction = 0;
      let contraction_j1 = 0;
      let contraction_j2 = 0;
      let contraction_j3 = 0;
      const mul_at_row = mul_at + i * 160 + j * 10;
      const mul_at2_row = mul_at2 + i * 10;
      for (let r = 0; r < 10; r++) {
        const mul2 = f32[mul_at2_row + r]!;
        contraction += f32[mul_at_row + r]! * mul2;
        contraction_j1 += f32[mul_at_row + r + 10]! * mul2;
        contraction_j2 += f32[mul_at_row + r + 20]! * mul2;
        contraction_j3 += f32[mul_at_row + r + 30]! * mul2;
      }
      f32[contraction_at_row + j] = contraction;
      f32[contraction_at_row + j + 1] = contraction_j1;
      f32[contraction_at_row + j + 2] = contraction_j2;
      f32[contraction_at_row + j + 3] = contraction_j3;
      f32[mul_at3_row + j] = softplus2 * contraction;
      f32[mul_at3_row + j + 1] = softplus2 * contraction_j1;
      f32[mul_at3_row + j + 2] = softplus2 * contraction_j2;
      f32[mul_at3_row + j + 3] = softplus2 * contraction_j3;
    }
  }
}

/**
 * amax, neural-turing-machine.ts:80
 * exp, neural-turing-machine.ts:80
 * sum, neural-turing-machine.ts:80
 * div, neural-turing-machine.ts:80
 * add, neural-turing-machine.ts:83
 * concat, neural-turing-machine.ts:72
 */
function amax_sum_concat(
  f32: Float32Array,
  mul_at: number,
  exp_at: number,
  sum_at: number,
  div_at: number,
  sigmoid_at: number,
  sub_at: number,
  carry3: number,
  add_at: number,
  concat: number,
  concat2: number,
): void {
  for (let i = 0; i < 32; i++) {
    let amax = -Infinity;
    let amaxRp1 = -Infinity;
    let amaxRp2 = -Infinity;
    let amaxRp3 = -Infinity;
    const mul_at_row = mul_at + i * 16;
    for (let r = 0; r < 16; r += 4) {
      amax = Math.max(amax, f32[mul_at_row + r]!);
      amaxRp1 = Math.max(amaxRp1, f32[mul_at_row + r + 1]!);
      amaxRp2 = Math.max(amaxRp2, f32[mul_at_row + r + 2]!);
      amaxRp3 = Math.max(amaxRp3, f32[mul_at_row + r + 3]!);
    }
    amax = Math.max(Math.max(amax, amaxRp1), Math.max(amaxRp2, amaxRp3));
    let sum = 0;
    const mul_at_row2 = mul_at + i * 16;
    const exp_at_row = exp_at + i * 16;
    for (let s = 0; s < 16; s++) {
      const exp = Math.exp(f32[mul_at_row2 + s]! - amax);
      f32[exp_at_row + s] = exp;
      sum += exp;
    }
    f32[sum_at + i] = sum;
    const sigmoid = f32[sigmoid_at + i]!;
    const sub2 = f32[sub_at + i]!;
    const exp_at_row2 = exp_at + i * 16;
    const div_at_row = div_at + i * 16;
    const carry3_row = carry3 + i * 16;
    const add_at_row = add_at + i * 16;
    for (let t = 0; t < 16; t++) {
      const div = f32[exp_at_row2 + t]! / sum;
      f32[div_at_row + t] = div;
      f32[add_at_row + t] = sigmoid * div + sub2 * f32[carry3_row + t]!;
    }
    const add_at_row2 = add_at + i * 16;
    const concat_row = concat + i * 16;
    const concat2_row = concat2 + i * 16;
    for (let u = 0; u < 16; u++) {
      f32[concat_row + u] =
        u < 15
          ? u < 15
            ? f32[add_at_row2 + u + 1]!
            : 0
          : u >= 15
            ? u >= 15
              ? f32[add_at_row2 + u - 15]!
              : 0
            : 0;
      f32[concat2_row + u] =
        u < 1
          ? u < 1
            ? f32[add_at_row2 + u + 15]!
            : 0
          : u >= 1
            ? u >= 1
              ? f32[add_at_row2 + u - 1]!
              : 0
            : 0;
    }
  }
}

/**
 * amax, neural-turing-machine.ts:84
 * exp, neural-turing-machine.ts:84
 * sum, neural-turing-machine.ts:84
 * div, neural-turing-machine.ts:84
 * add, neural-turing-machine.ts:88
 * pow, neural-turing-machine.ts:88
 * sum, neural-turing-machine.ts:89
 * div, neural-turing-machine.ts:89
 * sub, neural-turing-machine.ts:117
 * add, neural-turing-machine.ts:117
 * mul, neural-turing-machine.ts:88
 */
function amax_sum_mul(
  f32: Float32Array,
  add_at: number,
  exp_at: number,
  sum_at: number,
  div_at: number,
  concat_at: number,
  concat_at2: number,
  add_at2: number,
  add_at3: number,
  add_at4: number,
  pow_at: number,
  sum_at2: number,
  div_at2: number,
  sigmoid_at: number,
  sub_at: number,
  carry0: number,
  tanh_at: number,
  add_at5: number,
  mul_at: number,
  mul_at2: number,
): void {
  for (let i = 0; i < 32; i += 4) {
    let amax = -Infinity;
    let amax_i1 = -Infinity;
    let amax_i2 = -Infinity;
    let amax_i3 = -Infinity;
    const add0 = f32[add_at + i * 16 + 12]!;
    const add1 = f32[add_at + i * 16 + 28]!;
    const add2 = f32[add_at + i * 16 + 44]!;
    const add3 = f32[add_at + i * 16 + 60]!;
    amax = Math.max(amax, add0);
    amax_i1 = Math.max(amax_i1, add1);
    amax_i2 = Math.max(amax_i2, add2);
    amax_i3 = Math.max(amax_i3, add3);
    const add4 = f32[add_at + i * 16 + 13]!;
    const add5 = f32[add_at + i * 16 + 29]!;
    const add6 = f32[add_at + i * 16 + 45]!;
    const add7 = f32[add_at + i * 16 + 61]!;
    amax = Math.max(amax, add4);
    amax_i1 = Math.max(amax_i1, add5);
    amax_i2 = Math.max(amax_i2, add6);
    amax_i3 = Math.max(amax_i3, add7);
    const add8 = f32[add_at + i * 16 + 14]!;
    const add9 = f32[add_at + i * 16 + 30]!;
    const add10 = f32[add_at + i * 16 + 46]!;
    const add11 = f32[add_at + i * 16 + 62]!;
    amax = Math.max(amax, add8);
    amax_i1 = Math.max(amax_i1, add9);
    amax_i2 = Math.max(amax_i2, add10);
    amax_i3 = Math.max(amax_i3, add11);
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const exp = Math.exp(add0 - amax);
    const exp_i1 = Math.exp(add1 - amax_i1);
    const exp_i2 = Math.exp(add2 - amax_i2);
    const exp_i3 = Math.exp(add3 - amax_i3);
    f32[exp_at + i * 3] = exp;
    f32[exp_at + i * 3 + 3] = exp_i1;
    f32[exp_at + i * 3 + 6] = exp_i2;
    f32[exp_at + i * 3 + 9] = exp_i3;
    sum += exp;
    sum_i1 += exp_i1;
    sum_i2 += exp_i2;
    sum_i3 += exp_i3;
    const exp_s1 = Math.exp(add4 - amax);
    const exp_i1_s1 = Math.exp(add5 - amax_i1);
    const exp_i2_s1 = Math.exp(add6 - amax_i2);
    const exp_i3_s1 = Math.exp(add7 - amax_i3);
    f32[exp_at + i * 3 + 1] = exp_s1;
    f32[exp_at + i * 3 + 4] = exp_i1_s1;
    f32[exp_at + i * 3 + 7] = exp_i2_s1;
    f32[exp_at + i * 3 + 10] = exp_i3_s1;
    sum += exp_s1;
    sum_i1 += exp_i1_s1;
    sum_i2 += exp_i2_s1;
    sum_i3 += exp_i3_s1;
    const exp_s2 = Math.exp(add8 - amax);
    const exp_i1_s2 = Math.exp(add9 - amax_i1);
    const exp_i2_s2 = Math.exp(add10 - amax_i2);
    const exp_i3_s2 = Math.exp(add11 - amax_i3);
    f32[exp_at + i * 3 + 2] = exp_s2;
    f32[exp_at + i * 3 + 5] = exp_i1_s2;
    f32[exp_at + i * 3 + 8] = exp_i2_s2;
    f32[exp_at + i * 3 + 11] = exp_i3_s2;
    sum += exp_s2;
    sum_i1 += exp_i1_s2;
    sum_i2 += exp_i2_s2;
    sum_i3 += exp_i3_s2;
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
    const exp_at_row = exp_at + i * 3;
    const div_at_row = div_at + i * 3;
    for (let t = 0; t < 3; t++) {
      const div_i1 = f32[exp_at_row + t + 3]! / sum_i1;
      const div_i2 = f32[exp_at_row + t + 6]! / sum_i2;
      const div_i3 = f32[exp_at_row + t + 9]! / sum_i3;
      f32[div_at_row + t] = f32[exp_at_row + t]! / sum;
      f32[div_at_row + t + 3] = div_i1;
      f32[div_at_row + t + 6] = div_i2;
      f32[div_at_row + t + 9] = div_i3;
    }
    let sum2 = 0;
    let sum2_i1 = 0;
    let sum2_i2 = 0;
    let sum2_i3 = 0;
    const div2 = f32[div_at + i * 3]!;
    const div2_i1 = f32[div_at + i * 3 + 3]!;
    const div2_i2 = f32[div_at + i * 3 + 6]!;
    const div2_i3 = f32[div_at + i * 3 + 9]!;
    const div3 = f32[div_at + i * 3 + 2]!;
    const div3_i1 = f32[div_at + i * 3 + 5]!;
    const div3_i2 = f32[div_at + i * 3 + 8]!;
    const div3_i3 = f32[div_at + i * 3 + 11]!;
    const div4 = f32[div_at + i * 3 + 1]!;
    const div4_i1 = f32[div_at + i * 3 + 4]!;
    const div4_i2 = f32[div_at + i * 3 + 7]!;
    const div4_i3 = f32[div_at + i * 3 + 10]!;
    const add72 = f32[add_at4 + i]!;
    const add7_i1 = f32[add_at4 + i + 1]!;
    const add7_i2 = f32[add_at4 + i + 2]!;
    const add7_i3 = f32[add_at4 + i + 3]!;
    const concat_at_row = concat_at + i * 16;
    const concat_at2_row = concat_at2 + i * 16;
    const add_at2_row = add_at2 + i * 16;
    const add_at3_row = add_at3 + i * 16;
    const pow_at_row = pow_at + i * 16;
    for (let u = 0; u < 16; u++) {
      const add32 = div2 * f32[concat_at_row + u]! + div3 * f32[concat_at2_row + u]!;
      const add3_i1 = div2_i1 * f32[concat_at_row + u + 16]! + div3_i1 * f32[concat_at2_row + u + 16]!;
      const add3_i2 = div2_i2 * f32[concat_at_row + u + 32]! + div3_i2 * f32[concat_at2_row + u + 32]!;
      const add3_i3 = div2_i3 * f32[concat_at_row + u + 48]! + div3_i3 * f32[concat_at2_row + u + 48]!;
      const add62 = Math.fround(add32 + div4 * f32[add_at2_row + u]! + /* 0.000001 */ 9.999999974752427e-7);
      const add6_i1 = Math.fround(add3_i1 + div4_i1 * f32[add_at2_row + u + 16]! + 9.999999974752427e-7);
      const add6_i2 = Math.fround(add3_i2 + div4_i2 * f32[add_at2_row + u + 32]! + 9.999999974752427e-7);
      const add6_i3 = Math.fround(add3_i3 + div4_i3 * f32[add_at2_row + u + 48]! + 9.999999974752427e-7);
      f32[add_at3_row + u] = add62;
      f32[add_at3_row + u + 16] = add6_i1;
      f32[add_at3_row + u + 32] = add6_i2;
      f32[add_at3_row + u + 48] = add6_i3;
      const pow2 = pow(add62, add72);
      const pow_i1 = pow(add6_i1, add7_i1);
      const pow_i2 = pow(add6_i2, add7_i2);
      const pow_i3 = pow(add6_i3, add7_i3);
      f32[pow_at_row + u] = pow2;
      f32[pow_at_row + u + 16] = pow_i1;
      f32[pow_at_row + u + 32] = pow_i2;
      f32[pow_at_row + u + 48] = pow_i3;
      sum2 += pow2;
      sum2_i1 += pow_i1;
      sum2_i2 += pow_i2;
      sum2_i3 += pow_i3;
    }
    f32[sum_at2 + i] = sum2;
    f32[sum_at2 + i + 1] = sum2_i1;
    f32[sum_at2 + i + 2] = sum2_i2;
    f32[sum_at2 + i + 3] = sum2_i3;
    const pow_at_row2 = pow_at + i * 16;
    const div_at2_row = div_at2 + i * 16;
    for (let v = 0; v < 16; v++) {
      const div5_i1 = f32[pow_at_row2 + v + 16]! / sum2_i1;
      const div5_i2 = f32[pow_at_row2 + v + 32]! / sum2_i2;
      const div5_i3 = f32[pow_at_row2 + v + 48]! / sum2_i3;
      f32[div_at2_row + v] = f32[pow_at_row2 + v]! / sum2;
      f32[div_at2_row + v + 16] = div5_i1;
      f32[div_at2_row + v + 32] = div5_i2;
      f32[div_at2_row + v + 48] = div5_i3;
    }
    const div_at2_row2 = div_at2 + i * 16;
    for (let w = 0; w < 16; w++) {
      const div6 = f32[div_at2_row2 + w]!;
      const div6_i1 = f32[div_at2_row2 + w + 16]!;
      const div6_i2 = f32[div_at2_row2 + w + 32]!;
      const div6_i3 = f32[div_at2_row2 + w + 48]!;
      const sigmoid_at_row = sigmoid_at + i * 10;
      const sub_at_row = sub_at + i * 160 + w * 10;
      const carry0_row = carry0 + i * 160 + w * 10;
      const tanh_at_row = tanh_at + i * 10;
      const add_at5_row = add_at5 + i * 160 + w * 10;
      for (let r6 = 0; r6 < 10; r6++) {
        const sub2 = 1 - div6 * f32[sigmoid_at_row + r6]!;
        const sub2_i1 = 1 - div6_i1 * f32[sigmoid_at_row + r6 + 10]!;
        const sub2_i2 = 1 - div6_i2 * f32[sigmoid_at_row + r6 + 20]!;
        const sub2_i3 = 1 - div6_i3 * f32[sigmoid_at_row + r6 + 30]!;
        f32[sub_at_row + r6] = sub2;
        f32[sub_at_row + r6 + 160] = sub2_i1;
        f32[sub_at_row + r6 + 320] = sub2_i2;
        f32[sub_at_row + r6 + 480] = sub2_i3;
        const add8_i1 = f32[carry0_row + r6 + 160]! * sub2_i1 + div6_i1 * f32[tanh_at_row + r6 + 10]!;
        const add8_i2 = f32[carry0_row + r6 + 320]! * sub2_i2 + div6_i2 * f32[tanh_at_row + r6 + 20]!;
        const add8_i3 = f32[carry0_row + r6 + 480]! * sub2_i3 + div6_i3 * f32[tanh_at_row + r6 + 30]!;
        f32[add_at5_row + r6] = f32[carry0_row + r6]! * sub2 + div6 * f32[tanh_at_row + r6]!;
        f32[add_at5_row + r6 + 160] = add8_i1;
        f32[add_at5_row + r6 + 320] = add8_i2;
        f32[add_at5_row + r6 + 480] = add8_i3;
      }
    }
    const add102 = f32[add_at4 + i]!;
    const add10_i1 = f32[add_at4 + i + 1]!;
    const add10_i2 = f32[add_at4 + i + 2]!;
    const add10_i3 = f32[add_at4 + i + 3]!;
    const pow_at_row3 = pow_at + i * 16;
    const add_at3_row2 = add_at3 + i * 16;
    const mul_at_row = mul_at + i * 16;
    const mul_at2_row = mul_at2 + i * 16;
    for (let r7 = 0; r7 < 16; r7++) {
      const add92 = f32[add_at3_row2 + r7]!;
      const add9_i1 = f32[add_at3_row2 + r7 + 16]!;
      const add9_i2 = f32[add_at3_row2 + r7 + 32]!;
      const add9_i3 = f32[add_at3_row2 + r7 + 48]!;
      const equal = add92 === 0;
      const equal_i1 = add9_i1 === 0;
      const equal_i2 = add9_i2 === 0;
      const equal_i3 = add9_i3 === 0;
      const mul7 = f32[pow_at_row3 + r7]! * Math.log(equal && add102 >= 0 ? 1 : add92);
      const mul7_i1 = f32[pow_at_row3 + r7 + 16]! * Math.log(equal_i1 && add10_i1 >= 0 ? 1 : add9_i1);
      const mul7_i2 = f32[pow_at_row3 + r7 + 32]! * Math.log(equal_i2 && add10_i2 >= 0 ? 1 : add9_i2);
      const mul7_i3 = f32[pow_at_row3 + r7 + 48]! * Math.log(equal_i3 && add10_i3 >= 0 ? 1 : add9_i3);
      f32[mul_at_row + r7] = mul7;
      f32[mul_at_row + r7 + 16] = mul7_i1;
      f32[mul_at_row + r7 + 32] = mul7_i2;
      f32[mul_at_row + r7 + 48] = mul7_i3;
      const pow4 = pow(equal && add102 === 0 ? 1 : add92, Math.fround(add102 - 1));
      const pow4_i1 = pow(equal_i1 && add10_i1 === 0 ? 1 : add9_i1, Math.fround(add10_i1 - 1));
      const pow4_i2 = pow(equal_i2 && add10_i2 === 0 ? 1 : add9_i2, Math.fround(add10_i2 - 1));
      const pow4_i3 = pow(equal_i3 && add10_i3 === 0 ? 1 : add9_i3, Math.fround(add10_i3 - 1));
      f32[mul_at2_row + r7] = add102 * pow4;
      f32[mul_at2_row + r7 + 16] = add10_i1 * pow4_i1;
      f32[mul_at2_row + r7 + 32] = add10_i2 * pow4_i2;
      f32[mul_at2_row + r7 + 48] = add10_i3 * pow4_i3;
    }
  }
}

/**
 * amax, neural-turing-machine.ts:84
 * exp, neural-turing-machine.ts:84
 * sum, neural-turing-machine.ts:84
 * div, neural-turing-machine.ts:84
 * add, neural-turing-machine.ts:88
 * pow, neural-turing-machine.ts:88
 * sum, neural-turing-machine.ts:89
 * div, neural-turing-machine.ts:89
 * mul, neural-turing-machine.ts:88
 */
function amax_sum_mul2(
  f32: Float32Array,
  add_at: number,
  exp_at: number,
  sum_at: number,
  div_at: number,
  concat_at: number,
  concat_at2: number,
  add_at2: number,
  add_at3: number,
  add_at4: number,
  pow_at: number,
  sum_at2: number,
  div_at2: number,
  mul_at: number,
  mul_at2: number,
): void {
  for (let i = 0; i < 32; i += 4) {
    let amax = -Infinity;
    let amax_i1 = -Infinity;
    let amax_i2 = -Infinity;
    let amax_i3 = -Infinity;
    const add0 = f32[add_at + i * 16 + 12]!;
    const add1 = f32[add_at + i * 16 + 28]!;
    const add2 = f32[add_at + i * 16 + 44]!;
    const add3 = f32[add_at + i * 16 + 60]!;
    amax = Math.max(amax, add0);
    amax_i1 = Math.max(amax_i1, add1);
    amax_i2 = Math.max(amax_i2, add2);
    amax_i3 = Math.max(amax_i3, add3);
    const add4 = f32[add_at + i * 16 + 13]!;
    const add5 = f32[add_at + i * 16 + 29]!;
    const add6 = f32[add_at + i * 16 + 45]!;
    const add7 = f32[add_at + i * 16 + 61]!;
    amax = Math.max(amax, add4);
    amax_i1 = Math.max(amax_i1, add5);
    amax_i2 = Math.max(amax_i2, add6);
    amax_i3 = Math.max(amax_i3, add7);
    const add8 = f32[add_at + i * 16 + 14]!;
    const add9 = f32[add_at + i * 16 + 30]!;
    const add10 = f32[add_at + i * 16 + 46]!;
    const add11 = f32[add_at + i * 16 + 62]!;
    amax = Math.max(amax, add8);
    amax_i1 = Math.max(amax_i1, add9);
    amax_i2 = Math.max(amax_i2, add10);
    amax_i3 = Math.max(amax_i3, add11);
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const exp = Math.exp(add0 - amax);
    const exp_i1 = Math.exp(add1 - amax_i1);
    const exp_i2 = Math.exp(add2 - amax_i2);
    const exp_i3 = Math.exp(add3 - amax_i3);
    f32[exp_at + i * 3] = exp;
    f32[exp_at + i * 3 + 3] = exp_i1;
    f32[exp_at + i * 3 + 6] = exp_i2;
    f32[exp_at + i * 3 + 9] = exp_i3;
    sum += exp;
    sum_i1 += exp_i1;
    sum_i2 += exp_i2;
    sum_i3 += exp_i3;
    const exp_s1 = Math.exp(add4 - amax);
    const exp_i1_s1 = Math.exp(add5 - amax_i1);
    const exp_i2_s1 = Math.exp(add6 - amax_i2);
    const exp_i3_s1 = Math.exp(add7 - amax_i3);
    f32[exp_at + i * 3 + 1] = exp_s1;
    f32[exp_at + i * 3 + 4] = exp_i1_s1;
    f32[exp_at + i * 3 + 7] = exp_i2_s1;
    f32[exp_at + i * 3 + 10] = exp_i3_s1;
    sum += exp_s1;
    sum_i1 += exp_i1_s1;
    sum_i2 += exp_i2_s1;
    sum_i3 += exp_i3_s1;
    const exp_s2 = Math.exp(add8 - amax);
    const exp_i1_s2 = Math.exp(add9 - amax_i1);
    const exp_i2_s2 = Math.exp(add10 - amax_i2);
    const exp_i3_s2 = Math.exp(add11 - amax_i3);
    f32[exp_at + i * 3 + 2] = exp_s2;
    f32[exp_at + i * 3 + 5] = exp_i1_s2;
    f32[exp_at + i * 3 + 8] = exp_i2_s2;
    f32[exp_at + i * 3 + 11] = exp_i3_s2;
    sum += exp_s2;
    sum_i1 += exp_i1_s2;
    sum_i2 += exp_i2_s2;
    sum_i3 += exp_i3_s2;
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
    const exp_at_row = exp_at + i * 3;
    const div_at_row = div_at + i * 3;
    for (let t = 0; t < 3; t++) {
      const div_i1 = f32[exp_at_row + t + 3]! / sum_i1;
      const div_i2 = f32[exp_at_row + t + 6]! / sum_i2;
      const div_i3 = f32[exp_at_row + t + 9]! / sum_i3;
      f32[div_at_row + t] = f32[exp_at_row + t]! / sum;
      f32[div_at_row + t + 3] = div_i1;
      f32[div_at_row + t + 6] = div_i2;
      f32[div_at_row + t + 9] = div_i3;
    }
    let sum2 = 0;
    let sum2_i1 = 0;
    let sum2_i2 = 0;
    let sum2_i3 = 0;
    const div2 = f32[div_at + i * 3]!;
    const div2_i1 = f32[div_at + i * 3 + 3]!;
    const div2_i2 = f32[div_at + i * 3 + 6]!;
    const div2_i3 = f32[div_at + i * 3 + 9]!;
    const div3 = f32[div_at + i * 3 + 2]!;
    const div3_i1 = f32[div_at + i * 3 + 5]!;
    const div3_i2 = f32[div_at + i * 3 + 8]!;
    const div3_i3 = f32[div_at + i * 3 + 11]!;
    const div4 = f32[div_at + i * 3 + 1]!;
    const div4_i1 = f32[div_at + i * 3 + 4]!;
    const div4_i2 = f32[div_at + i * 3 + 7]!;
    const div4_i3 = f32[div_at + i * 3 + 10]!;
    const add72 = f32[add_at4 + i]!;
    const add7_i1 = f32[add_at4 + i + 1]!;
    const add7_i2 = f32[add_at4 + i + 2]!;
    const add7_i3 = f32[add_at4 + i + 3]!;
    const concat_at_row = concat_at + i * 16;
    const concat_at2_row = concat_at2 + i * 16;
    const add_at2_row = add_at2 + i * 16;
    const add_at3_row = add_at3 + i * 16;
    const pow_at_row = pow_at + i * 16;
    for (let u = 0; u < 16; u++) {
      const add32 = div2 * f32[concat_at_row + u]! + div3 * f32[concat_at2_row + u]!;
      const add3_i1 = div2_i1 * f32[concat_at_row + u + 16]! + div3_i1 * f32[concat_at2_row + u + 16]!;
      const add3_i2 = div2_i2 * f32[concat_at_row + u + 32]! + div3_i2 * f32[concat_at2_row + u + 32]!;
      const add3_i3 = div2_i3 * f32[concat_at_row + u + 48]! + div3_i3 * f32[concat_at2_row + u + 48]!;
      const add62 = Math.fround(add32 + div4 * f32[add_at2_row + u]! + /* 0.000001 */ 9.999999974752427e-7);
      const add6_i1 = Math.fround(add3_i1 + div4_i1 * f32[add_at2_row + u + 16]! + 9.999999974752427e-7);
      const add6_i2 = Math.fround(add3_i2 + div4_i2 * f32[add_at2_row + u + 32]! + 9.999999974752427e-7);
      const add6_i3 = Math.fround(add3_i3 + div4_i3 * f32[add_at2_row + u + 48]! + 9.999999974752427e-7);
      f32[add_at3_row + u] = add62;
      f32[add_at3_row + u + 16] = add6_i1;
      f32[add_at3_row + u + 32] = add6_i2;
      f32[add_at3_row + u + 48] = add6_i3;
      const pow2 = pow(add62, add72);
      const pow_i1 = pow(add6_i1, add7_i1);
      const pow_i2 = pow(add6_i2, add7_i2);
      const pow_i3 = pow(add6_i3, add7_i3);
      f32[pow_at_row + u] = pow2;
      f32[pow_at_row + u + 16] = pow_i1;
      f32[pow_at_row + u + 32] = pow_i2;
      f32[pow_at_row + u + 48] = pow_i3;
      sum2 += pow2;
      sum2_i1 += pow_i1;
      sum2_i2 += pow_i2;
      sum2_i3 += pow_i3;
    }
    f32[sum_at2 + i] = sum2;
    f32[sum_at2 + i + 1] = sum2_i1;
    f32[sum_at2 + i + 2] = sum2_i2;
    f32[sum_at2 + i + 3] = sum2_i3;
    const add92 = f32[add_at4 + i]!;
    const add9_i1 = f32[add_at4 + i + 1]!;
    const add9_i2 = f32[add_at4 + i + 2]!;
    const add9_i3 = f32[add_at4 + i + 3]!;
    const pow_at_row2 = pow_at + i * 16;
    const div_at2_row = div_at2 + i * 16;
    const add_at3_row2 = add_at3 + i * 16;
    const mul_at_row = mul_at + i * 16;
    const mul_at2_row = mul_at2 + i * 16;
    for (let v = 0; v < 16; v++) {
      const pow22 = f32[pow_at_row2 + v]!;
      const pow2_i1 = f32[pow_at_row2 + v + 16]!;
      const pow2_i2 = f32[pow_at_row2 + v + 32]!;
      const pow2_i3 = f32[pow_at_row2 + v + 48]!;
      f32[div_at2_row + v] = pow22 / sum2;
      f32[div_at2_row + v + 16] = pow2_i1 / sum2_i1;
      f32[div_at2_row + v + 32] = pow2_i2 / sum2_i2;
      f32[div_at2_row + v + 48] = pow2_i3 / sum2_i3;
      const add82 = f32[add_at3_row2 + v]!;
      const add8_i1 = f32[add_at3_row2 + v + 16]!;
      const add8_i2 = f32[add_at3_row2 + v + 32]!;
      const add8_i3 = f32[add_at3_row2 + v + 48]!;
      const equal = add82 === 0;
      const equal_i1 = add8_i1 === 0;
      const equal_i2 = add8_i2 === 0;
      const equal_i3 = add8_i3 === 0;
      f32[mul_at_row + v] = pow22 * Math.log(equal && add92 >= 0 ? 1 : add82);
      f32[mul_at_row + v + 16] = pow2_i1 * Math.log(equal_i1 && add9_i1 >= 0 ? 1 : add8_i1);
      f32[mul_at_row + v + 32] = pow2_i2 * Math.log(equal_i2 && add9_i2 >= 0 ? 1 : add8_i2);
      f32[mul_at_row + v + 48] = pow2_i3 * Math.log(equal_i3 && add9_i3 >= 0 ? 1 : add8_i3);
      const pow3 = pow(equal && add92 === 0 ? 1 : add82, Math.fround(add92 - 1));
      const pow3_i1 = pow(equal_i1 && add9_i1 === 0 ? 1 : add8_i1, Math.fround(add9_i1 - 1));
      const pow3_i2 = pow(equal_i2 && add9_i2 === 0 ? 1 : add8_i2, Math.fround(add9_i2 - 1));
      const pow3_i3 = pow(equal_i3 && add9_i3 === 0 ? 1 : add8_i3, Math.fround(add9_i3 - 1));
      f32[mul_at2_row + v] = add92 * pow3;
      f32[mul_at2_row + v + 16] = add9_i1 * pow3_i1;
      f32[mul_at2_row + v + 32] = add9_i2 * pow3_i2;
      f32[mul_at2_row + v + 48] = add9_i3 * pow3_i3;
    }
  }
}

/**
 * contraction, neural-turing-machine.ts:119
 * contraction, neural-turing-machine.ts:66
 */
function contraction_update(f32: Float32Array, div_at: number, add_at: number, carry1: number): void {
  for (let i = 0; i < 32; i++) {
    const carry1_row = carry1 + i * 10;
    for (let j = 0; j < 10; j += 5) {
      let contraction = 0;
      let contraction_j1 = 0;
      let contraction_j2 = 0;
      let contraction_j3 = 0;
      let contraction_j4 = 0;
      const div_at_row = div_at + i * 16;
      const add_at_row = add_at + i * 160 + j;
      for (let r = 0; r < 16; r++) {
        const div = f32[div_at_row + r]!;
        contraction += div * f32[add_at_row + r * 10]!;
        contraction_j1 += div * f32[add_at_row + r * 10 + 1]!;
        contraction_j2 += div * f32[add_at_row + r * 10 + 2]!;
        contraction_j3 += div * f32[add_at_row + r * 10 + 3]!;
        contraction_j4 += div * f32[add_at_row + r * 10 + 4]!;
      }
      f32[carry1_row + j] = contraction;
      f32[carry1_row + j + 1] = contraction_j1;
      f32[carry1_row + j + 2] = contraction_j2;
      f32[carry1_row + j + 3] = contraction_j3;
      f32[carry1_row + j + 4] = contraction_j4;
    }
  }
}

/**
 * concat, neural-turing-machine.ts:120
 */
function concat2(f32: Float32Array, contraction_at: number, tanh_at: number, concat: number): void {
  for (let i = 0; i < 32; i++) {
    const contraction_at_row = contraction_at + i * 10;
    const tanh_at_row = tanh_at + i * 64;
    const concat_row = concat + i * 74;
    for (let j = 0; j < 74; j++) {
      f32[concat_row + j] =
        j < 64
          ? j < 64
            ? f32[tanh_at_row + j]!
            : 0
          : j >= 64
            ? j >= 64
              ? f32[contraction_at_row + j - 64]!
              : 0
            : 0;
    }
  }
}

/**
 * contraction, neural-turing-machine.ts:120
 * add, neural-turing-machine.ts:120
 */
function contraction_add2(
  f32: Float32Array,
  concat_at: number,
  captured10: number,
  captured11: number,
  add_at: number,
): void {
  for (let i = 0; i < 32; i += 4) {
    const add_at_row = add_at + i * 6;
    for (let j = 0; j < 6; j += 3) {
      let contraction = 0;
      let contraction_i1 = 0;
      let contraction_i2 = 0;
      let contraction_i3 = 0;
      let contraction_j1 = 0;
      let contraction_j1_i1 = 0;
      let contraction_j1_i2 = 0;
      let contraction_j1_i3 = 0;
      let contraction_j2 = 0;
      let contraction_j2_i1 = 0;
      let contraction_j2_i2 = 0;
      let contraction_j2_i3 = 0;
      const concat_at_row = concat_at + i * 74;
      const captured10_row = captured10 + j * 74;
      for (let r = 0; r < 74; r++) {
        const concat = f32[concat_at_row + r]!;
        const concat_i1 = f32[concat_at_row + r + 74]!;
        const concat_i2 = f32[concat_at_row + r + 148]!;
        const concat_i3 = f32[concat_at_row + r + 222]!;
        const value = f32[captured10_row + r]!;
        const value_j1 = f32[captured10_row + r + 74]!;
        const value_j2 = f32[captured10_row + r + 148]!;
        contraction += concat * value;
        contraction_i1 += concat_i1 * value;
        contraction_i2 += concat_i2 * value;
        contraction_i3 += concat_i3 * value;
        contraction_j1 += concat * value_j1;
        contraction_j1_i1 += concat_i1 * value_j1;
        contraction_j1_i2 += concat_i2 * value_j1;
        contraction_j1_i3 += concat_i3 * value_j1;
        contraction_j2 += concat * value_j2;
        contraction_j2_i1 += concat_i1 * value_j2;
        contraction_j2_i2 += concat_i2 * value_j2;
        contraction_j2_i3 += concat_i3 * value_j2;
      }
      const value2 = f32[captured11 + j]!;
      const value2_j1 = f32[captured11 + j + 1]!;
      const value2_j2 = f32[captured11 + j + 2]!;
      f32[add_at_row + j] = contraction + value2;
      f32[add_at_row + j + 6] = contraction_i1 + value2;
      f32[add_at_row + j + 12] = contraction_i2 + value2;
      f32[add_at_row + j + 18] = contraction_i3 + value2;
      f32[add_at_row + j + 1] = contraction_j1 + value2_j1;
      f32[add_at_row + j + 7] = contraction_j1_i1 + value2_j1;
      f32[add_at_row + j + 13] = contraction_j1_i2 + value2_j1;
      f32[add_at_row + j + 19] = contraction_j1_i3 + value2_j1;
      f32[add_at_row + j + 2] = contraction_j2 + value2_j2;
      f32[add_at_row + j + 8] = contraction_j2_i1 + value2_j2;
      f32[add_at_row + j + 14] = contraction_j2_i2 + value2_j2;
      f32[add_at_row + j + 20] = contraction_j2_i3 + value2_j2;
    }
  }
}

/**
 * softplus, neural-turing-machine.ts:124
 * add, neural-turing-machine.ts:124
 */
function softplus_add(
  f32: Float32Array,
  scan: number,
  softplus_at: number,
  mask_at: number,
  y_at: number,
  add_at: number,
): void {
  for (let i = 0; i < 17; i++) {
    const mask_at_row = mask_at + i;
    for (let j = 0; j < 32; j++) {
      const mask = f32[mask_at_row + j * 17]!;
      const scan_row = scan + i * 192 + j * 6;
      const softplus_at_row = softplus_at + i * 192 + j * 6;
      const y_at_row = y_at + j * 102 + i * 6;
      const add_at_row = add_at + i * 192 + j * 6;
      for (let k = 0; k < 6; k++) {
        const neg = -f32[scan_row + k]!;
        const softplus2 = Math.max(neg, 0) + Math.log1p(Math.exp(-Math.abs(neg)));
        f32[softplus_at_row + k] = softplus2;
        const mul = mask * 0.04508421942591667;
        const add = mul * Math.expm1(-softplus2) + mul * (1 - f32[y_at_row + k]!);
        f32[add_at_row + k] = add;
      }
    }
  }
}

/**
 * sum, neural-turing-machine.ts:128
 * mul, neural-turing-machine.ts:128
 */
function sum_mul2(
  f32: Float32Array,
  y_at: number,
  scan: number,
  softplus_at: number,
  mask_at: number,
  mul_at: number,
): void {
  let sum = 0;
  for (let r = 0; r < 17; r++) {
    const mask_at_row = mask_at + r;
    for (let s = 0; s < 32; s++) {
      const mask = f32[mask_at_row + s * 17]!;
      const y_at_row = y_at + s * 102 + r * 6;
      const scan_row = scan + r * 192 + s * 6;
      const softplus_at_row = softplus_at + r * 192 + s * 6;
      for (let t = 0; t < 6; t++) {
        const add = (1 - f32[y_at_row + t]!) * f32[scan_row + t]! + f32[softplus_at_row + t]!;
        sum += add * mask;
      }
    }
  }
  f32[mul_at] = sum * 0.04508421942591667;
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
  const toF64 = step;
  const add2 = toF64 + 1;
  f32[toF32_at] = Math.fround(Math.sqrt(1 - pow(0.999, add2)));
  const sub2 = 1 - -Math.cos(toF64 * 0.0006510416666666666 * 3.141592653589793);
  f32[toF32_at2] = Math.fround((0 + sub2 * 0.5 * 0.01) / (1 - pow(0.9, add2)));
}

/**
 * contraction, neural-turing-machine.ts:120
 */
function contraction3(
  f32: Float32Array,
  slice222: number,
  captured213: number,
  contraction_at: number,
): void {
  for (let i = 0; i < 30; i += 3) {
    const contraction_at_row = contraction_at + i * 74;
    for (let j = 0; j < 72; j += 4) {
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
      const slice222_row = slice222 + i * 6;
      const captured213_row = captured213 + j;
      for (let r = 0; r < 6; r++) {
        const value = f32[slice222_row + r]!;
        const value_i1 = f32[slice222_row + r + 6]!;
        const value_i2 = f32[slice222_row + r + 12]!;
        const value2 = f32[captured213_row + r * 74]!;
        const value2_j1 = f32[captured213_row + r * 74 + 1]!;
        const value2_j2 = f32[captured213_row + r * 74 + 2]!;
        const value2_j3 = f32[captured213_row + r * 74 + 3]!;
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
      f32[contraction_at_row + j + 74] = contraction_i1;
      f32[contraction_at_row + j + 148] = contraction_i2;
      f32[contraction_at_row + j + 1] = contraction_j1;
      f32[contraction_at_row + j + 75] = contraction_j1_i1;
      f32[contraction_at_row + j + 149] = contraction_j1_i2;
      f32[contraction_at_row + j + 2] = contraction_j2;
      f32[contraction_at_row + j + 76] = contraction_j2_i1;
      f32[contraction_at_row + j + 150] = contraction_j2_i2;
      f32[contraction_at_row + j + 3] = contraction_j3;
      f32[contraction_at_row + j + 77] = contraction_j3_i1;
      f32[contraction_at_row + j + 151] = contraction_j3_i2;
    }
    let contraction_jr = 0;
    let contraction_jr_i1 = 0;
    let contraction_jr_i2 = 0;
    let contraction_jr_j1 = 0;
    let contraction_jr_j1_i1 = 0;
    let contraction_jr_j1_i2 = 0;
    const slice222_row2 = slice222 + i * 6;
    for (let r_jr = 0; r_jr < 6; r_jr++) {
      const value_jr = f32[slice222_row2 + r_jr]!;
      const value_jr_i1 = f32[slice222_row2 + r_jr + 6]!;
      const value_jr_i2 = f32[slice222_row2 + r_jr + 12]!;
      const value2_jr = f32[captured213 + r_jr * 74 + 72]!;
      const value2_jr_j1 = f32[captured213 + r_jr * 74 + 73]!;
      contraction_jr += value_jr * value2_jr;
      contraction_jr_i1 += value_jr_i1 * value2_jr;
      contraction_jr_i2 += value_jr_i2 * value2_jr;
      contraction_jr_j1 += value_jr * value2_jr_j1;
      contraction_jr_j1_i1 += value_jr_i1 * value2_jr_j1;
      contraction_jr_j1_i2 += value_jr_i2 * value2_jr_j1;
    }
    f32[contraction_at + i * 74 + 72] = contraction_jr;
    f32[contraction_at + i * 74 + 146] = contraction_jr_i1;
    f32[contraction_at + i * 74 + 220] = contraction_jr_i2;
    f32[contraction_at + i * 74 + 73] = contraction_jr_j1;
    f32[contraction_at + i * 74 + 147] = contraction_jr_j1_i1;
    f32[contraction_at + i * 74 + 221] = contraction_jr_j1_i2;
  }
  for (let j_ir = 0; j_ir < 72; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_ir_i1 = 0;
    let contraction_j1_ir = 0;
    let contraction_j1_ir_i1 = 0;
    let contraction_j2_ir = 0;
    let contraction_j2_ir_i1 = 0;
    let contraction_j3_ir = 0;
    let contraction_j3_ir_i1 = 0;
    const captured213_row2 = captured213 + j_ir;
    for (let r_ir = 0; r_ir < 6; r_ir++) {
      const value_ir = f32[slice222 + r_ir + 180]!;
      const value_ir_i1 = f32[slice222 + r_ir + 186]!;
      const value2_ir = f32[captured213_row2 + r_ir * 74]!;
      const value2_j1_ir = f32[captured213_row2 + r_ir * 74 + 1]!;
      const value2_j2_ir = f32[captured213_row2 + r_ir * 74 + 2]!;
      const value2_j3_ir = f32[captured213_row2 + r_ir * 74 + 3]!;
      contraction_ir += value_ir * value2_ir;
      contraction_ir_i1 += value_ir_i1 * value2_ir;
      contraction_j1_ir += value_ir * value2_j1_ir;
      contraction_j1_ir_i1 += value_ir_i1 * value2_j1_ir;
      contraction_j2_ir += value_ir * value2_j2_ir;
      contraction_j2_ir_i1 += value_ir_i1 * value2_j2_ir;
      contraction_j3_ir += value_ir * value2_j3_ir;
      contraction_j3_ir_i1 += value_ir_i1 * value2_j3_ir;
    }
    f32[contraction_at + j_ir + 2220] = contraction_ir;
    f32[contraction_at + j_ir + 2294] = contraction_ir_i1;
    f32[contraction_at + j_ir + 2221] = contraction_j1_ir;
    f32[contraction_at + j_ir + 2295] = contraction_j1_ir_i1;
    f32[contraction_at + j_ir + 2222] = contraction_j2_ir;
    f32[contraction_at + j_ir + 2296] = contraction_j2_ir_i1;
    f32[contraction_at + j_ir + 2223] = contraction_j3_ir;
    f32[contraction_at + j_ir + 2297] = contraction_j3_ir_i1;
  }
  let contraction_jr_ir = 0;
  let contraction_jr_ir_i1 = 0;
  let contraction_jr_j1_ir = 0;
  let contraction_jr_j1_ir_i1 = 0;
  for (let r_jr_ir = 0; r_jr_ir < 6; r_jr_ir++) {
    const value_jr_ir = f32[slice222 + r_jr_ir + 180]!;
    const value_jr_ir_i1 = f32[slice222 + r_jr_ir + 186]!;
    const value2_jr_ir = f32[captured213 + r_jr_ir * 74 + 72]!;
    const value2_jr_j1_ir = f32[captured213 + r_jr_ir * 74 + 73]!;
    contraction_jr_ir += value_jr_ir * value2_jr_ir;
    contraction_jr_ir_i1 += value_jr_ir_i1 * value2_jr_ir;
    contraction_jr_j1_ir += value_jr_ir * value2_jr_j1_ir;
    contraction_jr_j1_ir_i1 += value_jr_ir_i1 * value2_jr_j1_ir;
  }
  f32[contraction_at + 2292] = contraction_jr_ir;
  f32[contraction_at + 2366] = contraction_jr_ir_i1;
  f32[contraction_at + 2293] = contraction_jr_j1_ir;
  f32[contraction_at + 2367] = contraction_jr_j1_ir_i1;
}

/**
 * add, neural-turing-machine.ts:120
 */
function add(f32: Float32Array, carry219: number, contraction_at: number, add_at: number): void {
  for (let i = 0; i < 32; i++) {
    const carry219_row = carry219 + i * 10;
    const contraction_at_row = contraction_at + i * 74;
    const add_at_row = add_at + i * 10;
    for (let j = 0; j < 10; j++) {
      f32[add_at_row + j] = f32[carry219_row + j]! + f32[contraction_at_row + j + 64]!;
    }
  }
}

/**
 * contraction, neural-turing-machine.ts:119
 * divideCotangent, neural-turing-machine.ts:89
 */
function contraction_divideCotangent(
  f32: Float32Array,
  add_at: number,
  residual132: number,
  carry220: number,
  residual207: number,
  divideCotangent_at: number,
): void {
  for (let i = 0; i < 32; i++) {
    const value3 = f32[residual207 + i]!;
    const carry220_row = carry220 + i * 16;
    const divideCotangent_at_row = divideCotangent_at + i * 16;
    for (let j = 0; j < 16; j += 4) {
      let contraction = 0;
      let contraction_j1 = 0;
      let contraction_j2 = 0;
      let contraction_j3 = 0;
      const add_at_row = add_at + i * 10;
      const residual132_row = residual132 + i * 160 + j * 10;
      for (let r = 0; r < 10; r++) {
        const add = f32[add_at_row + r]!;
        contraction += add * f32[residual132_row + r]!;
        contraction_j1 += add * f32[residual132_row + r + 10]!;
        contraction_j2 += add * f32[residual132_row + r + 20]!;
        contraction_j3 += add * f32[residual132_row + r + 30]!;
      }
      const add2 = f32[carry220_row + j]! + contraction;
      const add2_j1 = f32[carry220_row + j + 1]! + contraction_j1;
      const add2_j2 = f32[carry220_row + j + 2]! + contraction_j2;
      const add2_j3 = f32[carry220_row + j + 3]! + contraction_j3;
      f32[divideCotangent_at_row + j] = add2 === 0 ? 0 : add2 / value3;
      f32[divideCotangent_at_row + j + 1] = add2_j1 === 0 ? 0 : add2_j1 / value3;
      f32[divideCotangent_at_row + j + 2] = add2_j2 === 0 ? 0 : add2_j2 / value3;
      f32[divideCotangent_at_row + j + 3] = add2_j3 === 0 ? 0 : add2_j3 / value3;
    }
  }
}

/**
 * sum, neural-turing-machine.ts:89
 * mul, neural-turing-machine.ts:85
 * add, neural-turing-machine.ts:72
 * div, neural-turing-machine.ts:80
 * sum, neural-turing-machine.ts:80
 * mul, neural-turing-machine.ts:80
 * neg, neural-turing-machine.ts:80
 * sum, neural-turing-machine.ts:83
 * mul, neural-turing-machine.ts:82
 * sum, neural-turing-machine.ts:85
 * sum, neural-turing-machine.ts:86
 * div, neural-turing-machine.ts:84
 * and 5 more
 */
function sum_update(
  f32: Float32Array,
  divideCotangent_at: number,
  residual210: number,
  residual255: number,
  residual183: number,
  mul_at: number,
  mul_at2: number,
  add_at: number,
  residual166: number,
  residual160: number,
  div_at: number,
  residual163: number,
  residual159: number,
  residual136: number,
  mul_at3: number,
  residual151: number,
  residual372: number,
  neg_at: number,
  residual2: number,
  residual317: number,
  mul_at4: number,
  residual189: number,
  residual172: number,
  residual194: number,
  residual180: number,
  div_at2: number,
  residual179: number,
  mul_at5: number,
  residual254: number,
  residual261: number,
  neg_at2: number,
  residual169: number,
  carry220: number,
): void {
  for (let i = 0; i < 30; i += 3) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sumRp1 = 0;
    let sumRp2 = 0;
    let sumRp3 = 0;
    let sum_i1Rp1 = 0;
    let sum_i1Rp2 = 0;
    let sum_i1Rp3 = 0;
    let sum_i2Rp1 = 0;
    let sum_i2Rp2 = 0;
    let sum_i2Rp3 = 0;
    const divideCotangent_at_row = divideCotangent_at + i * 16;
    const residual210_row = residual210 + i * 16;
    for (let r = 0; r < 16; r += 4) {
      const divideCotangent2 = f32[divideCotangent_at_row + r]!;
      const divideCotangent_i1 = f32[divideCotangent_at_row + r + 16]!;
      const divideCotangent_i2 = f32[divideCotangent_at_row + r + 32]!;
      const value = f32[residual210_row + r]!;
      const value_i1 = f32[residual210_row + r + 16]!;
      const value_i2 = f32[residual210_row + r + 32]!;
      const neg_i1 = -(divideCotangent_i1 === 0 ? 0 : divideCotangent_i1 * value_i1);
      const neg_i2 = -(divideCotangent_i2 === 0 ? 0 : divideCotangent_i2 * value_i2);
      sum += -(divideCotangent2 === 0 ? 0 : divideCotangent2 * value);
      sum_i1 += neg_i1;
      sum_i2 += neg_i2;
      const divideCotangentRp1 = f32[divideCotangent_at_row + r + 1]!;
      const divideCotangent_i1Rp1 = f32[divideCotangent_at_row + r + 17]!;
      const divideCotangent_i2Rp1 = f32[divideCotangent_at_row + r + 33]!;
      const valueRp1 = f32[residual210_row + r + 1]!;
      const value_i1Rp1 = f32[residual210_row + r + 17]!;
      const value_i2Rp1 = f32[residual210_row + r + 33]!;
      const scaleCotangent_i1Rp1 = divideCotangent_i1Rp1 === 0 ? 0 : divideCotangent_i1Rp1 * value_i1Rp1;
      const scaleCotangent_i2Rp1 = divideCotangent_i2Rp1 === 0 ? 0 : divideCotangent_i2Rp1 * value_i2Rp1;
      const negRp1 = -(divideCotangentRp1 === 0 ? 0 : divideCotangentRp1 * valueRp1);
      sumRp1 += negRp1;
      sum_i1Rp1 += -scaleCotangent_i1Rp1;
      sum_i2Rp1 += -scaleCotangent_i2Rp1;
      const divideCotangentRp2 = f32[divideCotangent_at_row + r + 2]!;
      const divideCotangent_i1Rp2 = f32[divideCotangent_at_row + r + 18]!;
      const divideCotangent_i2Rp2 = f32[divideCotangent_at_row + r + 34]!;
      const valueRp2 = f32[residual210_row + r + 2]!;
      const value_i1Rp2 = f32[residual210_row + r + 18]!;
      const value_i2Rp2 = f32[residual210_row + r + 34]!;
      const scaleCotangent_i1Rp2 = divideCotangent_i1Rp2 === 0 ? 0 : divideCotangent_i1Rp2 * value_i1Rp2;
      const scaleCotangent_i2Rp2 = divideCotangent_i2Rp2 === 0 ? 0 : divideCotangent_i2Rp2 * value_i2Rp2;
      const negRp2 = -(divideCotangentRp2 === 0 ? 0 : divideCotangentRp2 * valueRp2);
      sumRp2 += negRp2;
      sum_i1Rp2 += -scaleCotangent_i1Rp2;
      sum_i2Rp2 += -scaleCotangent_i2Rp2;
      const divideCotangentRp3 = f32[divideCotangent_at_row + r + 3]!;
      const divideCotangent_i1Rp3 = f32[divideCotangent_at_row + r + 19]!;
      const divideCotangent_i2Rp3 = f32[divideCotangent_at_row + r + 35]!;
      const valueRp3 = f32[residual210_row + r + 3]!;
      const value_i1Rp3 = f32[residual210_row + r + 19]!;
      const value_i2Rp3 = f32[residual210_row + r + 35]!;
      const scaleCotangent_i1Rp3 = divideCotangent_i1Rp3 === 0 ? 0 : divideCotangent_i1Rp3 * value_i1Rp3;
      const scaleCotangent_i2Rp3 = divideCotangent_i2Rp3 === 0 ? 0 : divideCotangent_i2Rp3 * value_i2Rp3;
      const negRp3 = -(divideCotangentRp3 === 0 ? 0 : divideCotangentRp3 * valueRp3);
      sumRp3 += negRp3;
      sum_i1Rp3 += -scaleCotangent_i1Rp3;
      sum_i2Rp3 += -scaleCotangent_i2Rp3;
    }
    sum = sum + sumRp1 + (sumRp2 + sumRp3);
    sum_i1 = sum_i1 + sum_i1Rp1 + (sum_i1Rp2 + sum_i1Rp3);
    sum_i2 = sum_i2 + sum_i2Rp1 + (sum_i2Rp2 + sum_i2Rp3);
    const value3 = f32[residual183 + i * 3]!;
    const value3_i1 = f32[residual183 + i * 3 + 3]!;
    const value3_i2 = f32[residual183 + i * 3 + 6]!;
    const value4 = f32[residual183 + i * 3 + 2]!;
    const value4_i1 = f32[residual183 + i * 3 + 5]!;
    const value4_i2 = f32[residual183 + i * 3 + 8]!;
    const divideCotangent_at_row2 = divideCotangent_at + i * 16;
    const residual255_row = residual255 + i * 16;
    const mul_at_row = mul_at + i * 16;
    const mul_at2_row = mul_at2 + i * 16;
    for (let s = 0; s < 16; s++) {
      const add = f32[divideCotangent_at_row2 + s]! + sum;
      const add_i1 = f32[divideCotangent_at_row2 + s + 16]! + sum_i1;
      const add_i2 = f32[divideCotangent_at_row2 + s + 32]! + sum_i2;
      const value2 = f32[residual255_row + s]!;
      const value2_i1 = f32[residual255_row + s + 16]!;
      const value2_i2 = f32[residual255_row + s + 32]!;
      const scaleCotangent22 = add === 0 ? 0 : add * value2;
      const scaleCotangent2_i1 = add_i1 === 0 ? 0 : add_i1 * value2_i1;
      const scaleCotangent2_i2 = add_i2 === 0 ? 0 : add_i2 * value2_i2;
      f32[mul_at_row + s] = scaleCotangent22 * value3;
      f32[mul_at_row + s + 16] = scaleCotangent2_i1 * value3_i1;
      f32[mul_at_row + s + 32] = scaleCotangent2_i2 * value3_i2;
      f32[mul_at2_row + s] = scaleCotangent22 * value4;
      f32[mul_at2_row + s + 16] = scaleCotangent2_i1 * value4_i1;
      f32[mul_at2_row + s + 32] = scaleCotangent2_i2 * value4_i2;
    }
    let sum2 = 0;
    let sum2_i1 = 0;
    let sum2_i2 = 0;
    const value6 = f32[residual183 + i * 3 + 1]!;
    const value6_i1 = f32[residual183 + i * 3 + 4]!;
    const value6_i2 = f32[residual183 + i * 3 + 7]!;
    const value7 = f32[residual166 + i]!;
    const value7_i1 = f32[residual166 + i + 1]!;
    const value7_i2 = f32[residual166 + i + 2]!;
    const value8 = f32[residual160 + i]!;
    const value8_i1 = f32[residual160 + i + 1]!;
    const value8_i2 = f32[residual160 + i + 2]!;
    const divideCotangent_at_row3 = divideCotangent_at + i * 16;
    const residual255_row2 = residual255 + i * 16;
    const mul_at2_row2 = mul_at2 + i * 16;
    const mul_at_row2 = mul_at + i * 16;
    const add_at_row = add_at + i * 16;
    const div_at_row = div_at + i * 16;
    const residual163_row = residual163 + i * 16;
    for (let t = 0; t < 16; t++) {
      const add2 = f32[divideCotangent_at_row3 + t]! + sum;
      const add2_i1 = f32[divideCotangent_at_row3 + t + 16]! + sum_i1;
      const add2_i2 = f32[divideCotangent_at_row3 + t + 32]! + sum_i2;
      const value5 = f32[residual255_row2 + t]!;
      const value5_i1 = f32[residual255_row2 + t + 16]!;
      const value5_i2 = f32[residual255_row2 + t + 32]!;
      const add3 =
        (add2 === 0 ? 0 : add2 * value5) * value6 + (t < 15 ? (t < 15 ? f32[mul_at2_row2 + t + 1]! : 0) : 0);
      const add3_i1 =
        (add2_i1 === 0 ? 0 : add2_i1 * value5_i1) * value6_i1 +
        (t < 15 ? (t < 15 ? f32[mul_at2_row2 + t + 17]! : 0) : 0);
      const add3_i2 =
        (add2_i2 === 0 ? 0 : add2_i2 * value5_i2) * value6_i2 +
        (t < 15 ? (t < 15 ? f32[mul_at2_row2 + t + 33]! : 0) : 0);
      const add4 = add3 + (t >= 15 ? (t >= 15 ? f32[mul_at2_row2 + t - 15]! : 0) : 0);
      const add4_i1 = add3_i1 + (t >= 15 ? (t >= 15 ? f32[mul_at2_row2 + t + 1]! : 0) : 0);
      const add4_i2 = add3_i2 + (t >= 15 ? (t >= 15 ? f32[mul_at2_row2 + t + 17]! : 0) : 0);
      const add5_i1 = add4_i1 + (t < 1 ? (t < 1 ? f32[mul_at_row2 + t + 31]! : 0) : 0);
      const add5_i2 = add4_i2 + (t < 1 ? (t < 1 ? f32[mul_at_row2 + t + 47]! : 0) : 0);
      const add6 =
        add4 +
        (t < 1 ? (t < 1 ? f32[mul_at_row2 + t + 15]! : 0) : 0) +
        (t >= 1 ? (t >= 1 ? f32[mul_at_row2 + t - 1]! : 0) : 0);
      const add6_i1 = add5_i1 + (t >= 1 ? (t >= 1 ? f32[mul_at_row2 + t + 15]! : 0) : 0);
      const add6_i2 = add5_i2 + (t >= 1 ? (t >= 1 ? f32[mul_at_row2 + t + 31]! : 0) : 0);
      f32[add_at_row + t] = add6;
      f32[add_at_row + t + 16] = add6_i1;
      f32[add_at_row + t + 32] = add6_i2;
      const div = (add6 * value7) / value8;
      const div_i1 = (add6_i1 * value7_i1) / value8_i1;
      const div_i2 = (add6_i2 * value7_i2) / value8_i2;
      f32[div_at_row + t] = div;
      f32[div_at_row + t + 16] = div_i1;
      f32[div_at_row + t + 32] = div_i2;
      sum2 += -(div * f32[residual163_row + t]!);
      sum2_i1 += -(div_i1 * f32[residual163_row + t + 16]!);
      sum2_i2 += -(div_i2 * f32[residual163_row + t + 32]!);
    }
    let sum3 = 0;
    let sum3_i1 = 0;
    let sum3_i2 = 0;
    const value11 = f32[residual136 + i]!;
    const value11_i1 = f32[residual136 + i + 1]!;
    const value11_i2 = f32[residual136 + i + 2]!;
    const div_at_row2 = div_at + i * 16;
    const residual159_row = residual159 + i * 16;
    const mul_at3_row = mul_at3 + i * 16;
    const residual151_row = residual151 + i * 16;
    for (let u = 0; u < 16; u++) {
      const mul10 = (f32[div_at_row2 + u]! + sum2) * f32[residual159_row + u]!;
      const mul10_i1 = (f32[div_at_row2 + u + 16]! + sum2_i1) * f32[residual159_row + u + 16]!;
      const mul10_i2 = (f32[div_at_row2 + u + 32]! + sum2_i2) * f32[residual159_row + u + 32]!;
      f32[mul_at3_row + u] = mul10 * value11;
      f32[mul_at3_row + u + 16] = mul10_i1 * value11_i1;
      f32[mul_at3_row + u + 32] = mul10_i2 * value11_i2;
      sum3 += mul10 * f32[residual151_row + u]!;
      sum3_i1 += mul10_i1 * f32[residual151_row + u + 16]!;
      sum3_i2 += mul10_i2 * f32[residual151_row + u + 32]!;
    }
    const neg3_i1 = -(sum3_i1 * f32[residual372 + i + 1]!);
    const neg3_i2 = -(sum3_i2 * f32[residual372 + i + 2]!);
    f32[neg_at + i] = -(sum3 * f32[residual372 + i]!);
    f32[neg_at + i + 1] = neg3_i1;
    f32[neg_at + i + 2] = neg3_i2;
    let sum4 = 0;
    let sum4_i1 = 0;
    let sum4_i2 = 0;
    let sum5 = 0;
    let sum5_i1 = 0;
    let sum5_i2 = 0;
    const add_at_row2 = add_at + i * 16;
    const residual163_row2 = residual163 + i * 16;
    const residual2_row = residual2 + i * 16;
    for (let v = 0; v < 16; v++) {
      const add8 = f32[add_at_row2 + v]!;
      const add8_i1 = f32[add_at_row2 + v + 16]!;
      const add8_i2 = f32[add_at_row2 + v + 32]!;
      sum4 += add8 * f32[residual163_row2 + v]!;
      sum4_i1 += add8_i1 * f32[residual163_row2 + v + 16]!;
      sum4_i2 += add8_i2 * f32[residual163_row2 + v + 32]!;
      sum5 += add8 * f32[residual2_row + v]!;
      sum5_i1 += add8_i1 * f32[residual2_row + v + 16]!;
      sum5_i2 += add8_i2 * f32[residual2_row + v + 32]!;
    }
    const mul16_i1 = (-sum5_i1 + sum4_i1) * f32[residual317 + i + 1]!;
    const mul16_i2 = (-sum5_i2 + sum4_i2) * f32[residual317 + i + 2]!;
    f32[mul_at4 + i] = (-sum5 + sum4) * f32[residual317 + i]!;
    f32[mul_at4 + i + 1] = mul16_i1;
    f32[mul_at4 + i + 2] = mul16_i2;
    let sum6 = 0;
    let sum6_i1 = 0;
    let sum6_i2 = 0;
    let sum7 = 0;
    let sum7_i1 = 0;
    let sum7_i2 = 0;
    let sum8 = 0;
    let sum8_i1 = 0;
    let sum8_i2 = 0;
    const divideCotangent_at_row4 = divideCotangent_at + i * 16;
    const residual255_row3 = residual255 + i * 16;
    const residual189_row = residual189 + i * 16;
    const residual172_row = residual172 + i * 16;
    const residual194_row = residual194 + i * 16;
    for (let w = 0; w < 16; w++) {
      const add10 = f32[divideCotangent_at_row4 + w]! + sum;
      const add10_i1 = f32[divideCotangent_at_row4 + w + 16]! + sum_i1;
      const add10_i2 = f32[divideCotangent_at_row4 + w + 32]! + sum_i2;
      const value17 = f32[residual255_row3 + w]!;
      const value17_i1 = f32[residual255_row3 + w + 16]!;
      const value17_i2 = f32[residual255_row3 + w + 32]!;
      const scaleCotangent4 = add10 === 0 ? 0 : add10 * value17;
      const scaleCotangent4_i1 = add10_i1 === 0 ? 0 : add10_i1 * value17_i1;
      const scaleCotangent4_i2 = add10_i2 === 0 ? 0 : add10_i2 * value17_i2;
      sum6 += scaleCotangent4 * f32[residual189_row + w]!;
      sum6_i1 += scaleCotangent4_i1 * f32[residual189_row + w + 16]!;
      sum6_i2 += scaleCotangent4_i2 * f32[residual189_row + w + 32]!;
      sum7 += scaleCotangent4 * f32[residual172_row + w]!;
      sum7_i1 += scaleCotangent4_i1 * f32[residual172_row + w + 16]!;
      sum7_i2 += scaleCotangent4_i2 * f32[residual172_row + w + 32]!;
      sum8 += scaleCotangent4 * f32[residual194_row + w]!;
      sum8_i1 += scaleCotangent4_i1 * f32[residual194_row + w + 16]!;
      sum8_i2 += scaleCotangent4_i2 * f32[residual194_row + w + 32]!;
    }
    let sum9 = 0;
    let sum9_i1 = 0;
    let sum9_i2 = 0;
    const value21 = f32[residual180 + i]!;
    const value21_i1 = f32[residual180 + i + 1]!;
    const value21_i2 = f32[residual180 + i + 2]!;
    const div_at2_row = div_at2 + i * 3;
    const residual183_row = residual183 + i * 3;
    for (let r6 = 0; r6 < 3; r6++) {
      const add12 = (r6 >= 2 ? sum8 : 0) + (r6 >= 1 && r6 < 2 ? sum7 : 0) + (r6 < 1 ? sum6 : 0);
      const add12_i1 = (r6 >= 2 ? sum8_i1 : 0) + (r6 >= 1 && r6 < 2 ? sum7_i1 : 0) + (r6 < 1 ? sum6_i1 : 0);
      const add12_i2 = (r6 >= 2 ? sum8_i2 : 0) + (r6 >= 1 && r6 < 2 ? sum7_i2 : 0) + (r6 < 1 ? sum6_i2 : 0);
      const div3 = add12 / value21;
      const div3_i1 = add12_i1 / value21_i1;
      const div3_i2 = add12_i2 / value21_i2;
      f32[div_at2_row + r6] = div3;
      f32[div_at2_row + r6 + 3] = div3_i1;
      f32[div_at2_row + r6 + 6] = div3_i2;
      sum9 += -(div3 * f32[residual183_row + r6]!);
      sum9_i1 += -(div3_i1 * f32[residual183_row + r6 + 3]!);
      sum9_i2 += -(div3_i2 * f32[residual183_row + r6 + 6]!);
    }
    const div_at2_row2 = div_at2 + i * 3;
    const residual179_row = residual179 + i * 3;
    const mul_at5_row = mul_at5 + i * 3;
    for (let r7 = 0; r7 < 3; r7++) {
      const mul21 = (f32[div_at2_row2 + r7]! + sum9) * f32[residual179_row + r7]!;
      const mul21_i1 = (f32[div_at2_row2 + r7 + 3]! + sum9_i1) * f32[residual179_row + r7 + 3]!;
      const mul21_i2 = (f32[div_at2_row2 + r7 + 6]! + sum9_i2) * f32[residual179_row + r7 + 6]!;
      f32[mul_at5_row + r7] = mul21;
      f32[mul_at5_row + r7 + 3] = mul21_i1;
      f32[mul_at5_row + r7 + 6] = mul21_i2;
    }
    let sum10 = 0;
    let sum10_i1 = 0;
    let sum10_i2 = 0;
    let sum10R8p1 = 0;
    let sum10R8p2 = 0;
    let sum10R8p3 = 0;
    let sum10_i1R8p1 = 0;
    let sum10_i1R8p2 = 0;
    let sum10_i1R8p3 = 0;
    let sum10_i2R8p1 = 0;
    let sum10_i2R8p2 = 0;
    let sum10_i2R8p3 = 0;
    const divideCotangent_at_row5 = divideCotangent_at + i * 16;
    const residual254_row = residual254 + i * 16;
    for (let r8 = 0; r8 < 16; r8 += 4) {
      const add14 = f32[divideCotangent_at_row5 + r8]! + sum;
      const add14_i1 = f32[divideCotangent_at_row5 + r8 + 16]! + sum_i1;
      const add14_i2 = f32[divideCotangent_at_row5 + r8 + 32]! + sum_i2;
      const value24 = f32[residual254_row + r8]!;
      const value24_i1 = f32[residual254_row + r8 + 16]!;
      const value24_i2 = f32[residual254_row + r8 + 32]!;
      sum10 += add14 === 0 ? 0 : add14 * value24;
      sum10_i1 += add14_i1 === 0 ? 0 : add14_i1 * value24_i1;
      sum10_i2 += add14_i2 === 0 ? 0 : add14_i2 * value24_i2;
      const add14R8p1 = f32[divideCotangent_at_row5 + r8 + 1]! + sum;
      const add14_i1R8p1 = f32[divideCotangent_at_row5 + r8 + 17]! + sum_i1;
      const add14_i2R8p1 = f32[divideCotangent_at_row5 + r8 + 33]! + sum_i2;
      const value24R8p1 = f32[residual254_row + r8 + 1]!;
      const value24_i1R8p1 = f32[residual254_row + r8 + 17]!;
      const value24_i2R8p1 = f32[residual254_row + r8 + 33]!;
      sum10R8p1 += add14R8p1 === 0 ? 0 : add14R8p1 * value24R8p1;
      sum10_i1R8p1 += add14_i1R8p1 === 0 ? 0 : add14_i1R8p1 * value24_i1R8p1;
      sum10_i2R8p1 += add14_i2R8p1 === 0 ? 0 : add14_i2R8p1 * value24_i2R8p1;
      const add14R8p2 = f32[divideCotangent_at_row5 + r8 + 2]! + sum;
      const add14_i1R8p2 = f32[divideCotangent_at_row5 + r8 + 18]! + sum_i1;
      const add14_i2R8p2 = f32[divideCotangent_at_row5 + r8 + 34]! + sum_i2;
      const value24R8p2 = f32[residual254_row + r8 + 2]!;
      const value24_i1R8p2 = f32[residual254_row + r8 + 18]!;
      const value24_i2R8p2 = f32[residual254_row + r8 + 34]!;
      sum10R8p2 += add14R8p2 === 0 ? 0 : add14R8p2 * value24R8p2;
      sum10_i1R8p2 += add14_i1R8p2 === 0 ? 0 : add14_i1R8p2 * value24_i1R8p2;
      sum10_i2R8p2 += add14_i2R8p2 === 0 ? 0 : add14_i2R8p2 * value24_i2R8p2;
      const add14R8p3 = f32[divideCotangent_at_row5 + r8 + 3]! + sum;
      const add14_i1R8p3 = f32[divideCotangent_at_row5 + r8 + 19]! + sum_i1;
      const add14_i2R8p3 = f32[divideCotangent_at_row5 + r8 + 35]! + sum_i2;
      const value24R8p3 = f32[residual254_row + r8 + 3]!;
      const value24_i1R8p3 = f32[residual254_row + r8 + 19]!;
      const value24_i2R8p3 = f32[residual254_row + r8 + 35]!;
      sum10R8p3 += add14R8p3 === 0 ? 0 : add14R8p3 * value24R8p3;
      sum10_i1R8p3 += add14_i1R8p3 === 0 ? 0 : add14_i1R8p3 * value24_i1R8p3;
      sum10_i2R8p3 += add14_i2R8p3 === 0 ? 0 : add14_i2R8p3 * value24_i2R8p3;
    }
    sum10 = sum10 + sum10R8p1 + (sum10R8p2 + sum10R8p3);
    sum10_i1 = sum10_i1 + sum10_i1R8p1 + (sum10_i1R8p2 + sum10_i1R8p3);
    sum10_i2 = sum10_i2 + sum10_i2R8p1 + (sum10_i2R8p2 + sum10_i2R8p3);
    const neg6_i1 = -(sum10_i1 * f32[residual261 + i + 1]!);
    const neg6_i2 = -(sum10_i2 * f32[residual261 + i + 2]!);
    f32[neg_at2 + i] = -(sum10 * f32[residual261 + i]!);
    f32[neg_at2 + i + 1] = neg6_i1;
    f32[neg_at2 + i + 2] = neg6_i2;
    const value26 = f32[residual169 + i]!;
    const value26_i1 = f32[residual169 + i + 1]!;
    const value26_i2 = f32[residual169 + i + 2]!;
    const add_at_row3 = add_at + i * 16;
    const carry220_row = carry220 + i * 16;
    for (let r9 = 0; r9 < 16; r9++) {
      const mul23_i1 = f32[add_at_row3 + r9 + 16]! * value26_i1;
      const mul23_i2 = f32[add_at_row3 + r9 + 32]! * value26_i2;
      f32[carry220_row + r9] = f32[add_at_row3 + r9]! * value26;
      f32[carry220_row + r9 + 16] = mul23_i1;
      f32[carry220_row + r9 + 32] = mul23_i2;
    }
  }
  let sum_ir = 0;
  let sum_ir_i1 = 0;
  let sum_irRIrp1 = 0;
  let sum_irRIrp2 = 0;
  let sum_irRIrp3 = 0;
  let sum_ir_i1RIrp1 = 0;
  let sum_ir_i1RIrp2 = 0;
  let sum_ir_i1RIrp3 = 0;
  for (let r_ir = 0; r_ir < 16; r_ir += 4) {
    const divideCotangent_ir = f32[divideCotangent_at + r_ir + 480]!;
    const divideCotangent_ir_i1 = f32[divideCotangent_at + r_ir + 496]!;
    const value_ir = f32[residual210 + r_ir + 480]!;
    const value_ir_i1 = f32[residual210 + r_ir + 496]!;
    const scaleCotangent_ir_i1 = divideCotangent_ir_i1 === 0 ? 0 : divideCotangent_ir_i1 * value_ir_i1;
    const neg_ir = -(divideCotangent_ir === 0 ? 0 : divideCotangent_ir * value_ir);
    sum_ir += neg_ir;
    sum_ir_i1 += -scaleCotangent_ir_i1;
    const divideCotangent_irRIrp1 = f32[divideCotangent_at + r_ir + 481]!;
    const divideCotangent_ir_i1RIrp1 = f32[divideCotangent_at + r_ir + 497]!;
    const value_irRIrp1 = f32[residual210 + r_ir + 481]!;
    const value_ir_i1RIrp1 = f32[residual210 + r_ir + 497]!;
    const scaleCotangent_irRIrp1 =
      divideCotangent_irRIrp1 === 0 ? 0 : divideCotangent_irRIrp1 * value_irRIrp1;
    const scaleCotangent_ir_i1RIrp1 =
      divideCotangent_ir_i1RIrp1 === 0 ? 0 : divideCotangent_ir_i1RIrp1 * value_ir_i1RIrp1;
    sum_irRIrp1 += -scaleCotangent_irRIrp1;
    sum_ir_i1RIrp1 += -scaleCotangent_ir_i1RIrp1;
    const divideCotangent_irRIrp2 = f32[divideCotangent_at + r_ir + 482]!;
    const divideCotangent_ir_i1RIrp2 = f32[divideCotangent_at + r_ir + 498]!;
    const value_irRIrp2 = f32[residual210 + r_ir + 482]!;
    const value_ir_i1RIrp2 = f32[residual210 + r_ir + 498]!;
    const scaleCotangent_irRIrp2 =
      divideCotangent_irRIrp2 === 0 ? 0 : divideCotangent_irRIrp2 * value_irRIrp2;
    const scaleCotangent_ir_i1RIrp2 =
      divideCotangent_ir_i1RIrp2 === 0 ? 0 : divideCotangent_ir_i1RIrp2 * value_ir_i1RIrp2;
    sum_irRIrp2 += -scaleCotangent_irRIrp2;
    sum_ir_i1RIrp2 += -scaleCotangent_ir_i1RIrp2;
    const divideCotangent_irRIrp3 = f32[divideCotangent_at + r_ir + 483]!;
    const divideCotangent_ir_i1RIrp3 = f32[divideCotangent_at + r_ir + 499]!;
    const value_irRIrp3 = f32[residual210 + r_ir + 483]!;
    const value_ir_i1RIrp3 = f32[residual210 + r_ir + 499]!;
    const scaleCotangent_irRIrp3 =
      divideCotangent_irRIrp3 === 0 ? 0 : divideCotangent_irRIrp3 * value_irRIrp3;
    const scaleCotangent_ir_i1RIrp3 =
      divideCotangent_ir_i1RIrp3 === 0 ? 0 : divideCotangent_ir_i1RIrp3 * value_ir_i1RIrp3;
    sum_irRIrp3 += -scaleCotangent_irRIrp3;
    sum_ir_i1RIrp3 += -scaleCotangent_ir_i1RIrp3;
  }
  sum_ir = sum_ir + sum_irRIrp1 + (sum_irRIrp2 + sum_irRIrp3);
  sum_ir_i1 = sum_ir_i1 + sum_ir_i1RIrp1 + (sum_ir_i1RIrp2 + sum_ir_i1RIrp3);
  const value3_ir = f32[residual183 + 90]!;
  const value3_ir_i1 = f32[residual183 + 93]!;
  const value4_ir = f32[residual183 + 92]!;
  const value4_ir_i1 = f32[residual183 + 95]!;
  for (let s_ir = 0; s_ir < 16; s_ir++) {
    const add_ir = f32[divideCotangent_at + s_ir + 480]! + sum_ir;
    const add_ir_i1 = f32[divideCotangent_at + s_ir + 496]! + sum_ir_i1;
    const value2_ir = f32[residual255 + s_ir + 480]!;
    const value2_ir_i1 = f32[residual255 + s_ir + 496]!;
    const scaleCotangent2_ir = add_ir === 0 ? 0 : add_ir * value2_ir;
    const scaleCotangent2_ir_i1 = add_ir_i1 === 0 ? 0 : add_ir_i1 * value2_ir_i1;
    f32[mul_at + s_ir + 480] = scaleCotangent2_ir * value3_ir;
    f32[mul_at + s_ir + 496] = scaleCotangent2_ir_i1 * value3_ir_i1;
    f32[mul_at2 + s_ir + 480] = scaleCotangent2_ir * value4_ir;
    f32[mul_at2 + s_ir + 496] = scaleCotangent2_ir_i1 * value4_ir_i1;
  }
  let sum2_ir = 0;
  let sum2_ir_i1 = 0;
  const value6_ir = f32[residual183 + 91]!;
  const value6_ir_i1 = f32[residual183 + 94]!;
  const value7_ir = f32[residual166 + 30]!;
  const value7_ir_i1 = f32[residual166 + 31]!;
  const value8_ir = f32[residual160 + 30]!;
  const value8_ir_i1 = f32[residual160 + 31]!;
  for (let t_ir = 0; t_ir < 16; t_ir++) {
    const add2_ir = f32[divideCotangent_at + t_ir + 480]! + sum_ir;
    const add2_ir_i1 = f32[divideCotangent_at + t_ir + 496]! + sum_ir_i1;
    const value5_ir = f32[residual255 + t_ir + 480]!;
    const value5_ir_i1 = f32[residual255 + t_ir + 496]!;
    const mul3_ir_i1 = (add2_ir_i1 === 0 ? 0 : add2_ir_i1 * value5_ir_i1) * value6_ir_i1;
    const add3_ir =
      (add2_ir === 0 ? 0 : add2_ir * value5_ir) * value6_ir +
      (t_ir < 15 ? (t_ir < 15 ? f32[mul_at2 + t_ir + 481]! : 0) : 0);
    const add3_ir_i1 = mul3_ir_i1 + (t_ir < 15 ? (t_ir < 15 ? f32[mul_at2 + t_ir + 497]! : 0) : 0);
    const add4_ir = add3_ir + (t_ir >= 15 ? (t_ir >= 15 ? f32[mul_at2 + t_ir + 465]! : 0) : 0);
    const add4_ir_i1 = add3_ir_i1 + (t_ir >= 15 ? (t_ir >= 15 ? f32[mul_at2 + t_ir + 481]! : 0) : 0);
    const add5_ir = add4_ir + (t_ir < 1 ? (t_ir < 1 ? f32[mul_at + t_ir + 495]! : 0) : 0);
    const add5_ir_i1 = add4_ir_i1 + (t_ir < 1 ? (t_ir < 1 ? f32[mul_at + t_ir + 511]! : 0) : 0);
    const add6_ir = add5_ir + (t_ir >= 1 ? (t_ir >= 1 ? f32[mul_at + t_ir + 479]! : 0) : 0);
    const add6_ir_i1 = add5_ir_i1 + (t_ir >= 1 ? (t_ir >= 1 ? f32[mul_at + t_ir + 495]! : 0) : 0);
    f32[add_at + t_ir + 480] = add6_ir;
    f32[add_at + t_ir + 496] = add6_ir_i1;
    const div_ir = (add6_ir * value7_ir) / value8_ir;
    const div_ir_i1 = (add6_ir_i1 * value7_ir_i1) / value8_ir_i1;
    f32[div_at + t_ir + 480] = div_ir;
    f32[div_at + t_ir + 496] = div_ir_i1;
    sum2_ir += -(div_ir * f32[residual163 + t_ir + 480]!);
    sum2_ir_i1 += -(div_ir_i1 * f32[residual163 + t_ir + 496]!);
  }
  let sum3_ir = 0;
  let sum3_ir_i1 = 0;
  const value11_ir = f32[residual136 + 30]!;
  const value11_ir_i1 = f32[residual136 + 31]!;
  for (let u_ir = 0; u_ir < 16; u_ir++) {
    const mul10_ir = (f32[div_at + u_ir + 480]! + sum2_ir) * f32[residual159 + u_ir + 480]!;
    const mul10_ir_i1 = (f32[div_at + u_ir + 496]! + sum2_ir_i1) * f32[residual159 + u_ir + 496]!;
    f32[mul_at3 + u_ir + 480] = mul10_ir * value11_ir;
    f32[mul_at3 + u_ir + 496] = mul10_ir_i1 * value11_ir_i1;
    sum3_ir += mul10_ir * f32[residual151 + u_ir + 480]!;
    sum3_ir_i1 += mul10_ir_i1 * f32[residual151 + u_ir + 496]!;
  }
  const neg3_ir_i1 = -(sum3_ir_i1 * f32[residual372 + 31]!);
  f32[neg_at + 30] = -(sum3_ir * f32[residual372 + 30]!);
  f32[neg_at + 31] = neg3_ir_i1;
  let sum4_ir = 0;
  let sum4_ir_i1 = 0;
  let sum5_ir = 0;
  let sum5_ir_i1 = 0;
  for (let v_ir = 0; v_ir < 16; v_ir++) {
    const add8_ir = f32[add_at + v_ir + 480]!;
    const add8_ir_i1 = f32[add_at + v_ir + 496]!;
    sum4_ir += add8_ir * f32[residual163 + v_ir + 480]!;
    sum4_ir_i1 += add8_ir_i1 * f32[residual163 + v_ir + 496]!;
    sum5_ir += add8_ir * f32[residual2 + v_ir + 480]!;
    sum5_ir_i1 += add8_ir_i1 * f32[residual2 + v_ir + 496]!;
  }
  const mul16_ir_i1 = (-sum5_ir_i1 + sum4_ir_i1) * f32[residual317 + 31]!;
  f32[mul_at4 + 30] = (-sum5_ir + sum4_ir) * f32[residual317 + 30]!;
  f32[mul_at4 + 31] = mul16_ir_i1;
  let sum6_ir = 0;
  let sum6_ir_i1 = 0;
  let sum7_ir = 0;
  let sum7_ir_i1 = 0;
  let sum8_ir = 0;
  let sum8_ir_i1 = 0;
  for (let w_ir = 0; w_ir < 16; w_ir++) {
    const add10_ir = f32[divideCotangent_at + w_ir + 480]! + sum_ir;
    const add10_ir_i1 = f32[divideCotangent_at + w_ir + 496]! + sum_ir_i1;
    const value17_ir = f32[residual255 + w_ir + 480]!;
    const value17_ir_i1 = f32[residual255 + w_ir + 496]!;
    const scaleCotangent4_ir = add10_ir === 0 ? 0 : add10_ir * value17_ir;
    const scaleCotangent4_ir_i1 = add10_ir_i1 === 0 ? 0 : add10_ir_i1 * value17_ir_i1;
    sum6_ir += scaleCotangent4_ir * f32[residual189 + w_ir + 480]!;
    sum6_ir_i1 += scaleCotangent4_ir_i1 * f32[residual189 + w_ir + 496]!;
    sum7_ir += scaleCotangent4_ir * f32[residual172 + w_ir + 480]!;
    sum7_ir_i1 += scaleCotangent4_ir_i1 * f32[residual172 + w_ir + 496]!;
    sum8_ir += scaleCotangent4_ir * f32[residual194 + w_ir + 480]!;
    sum8_ir_i1 += scaleCotangent4_ir_i1 * f32[residual194 + w_ir + 496]!;
  }
  let sum9_ir = 0;
  let sum9_ir_i1 = 0;
  const residual1800 = f32[residual180 + 30]!;
  const residual1801 = f32[residual180 + 31]!;
  const div3_ir = (0 + 0 + sum6_ir) / residual1800;
  const div3_ir_i1 = (0 + 0 + sum6_ir_i1) / residual1801;
  f32[div_at2 + 90] = div3_ir;
  f32[div_at2 + 93] = div3_ir_i1;
  sum9_ir += -(div3_ir * f32[residual183 + 90]!);
  sum9_ir_i1 += -(div3_ir_i1 * f32[residual183 + 93]!);
  const div3_ir_r6Ir1 = (0 + sum7_ir + 0) / residual1800;
  const div3_ir_i1_r6Ir1 = (0 + sum7_ir_i1 + 0) / residual1801;
  f32[div_at2 + 91] = div3_ir_r6Ir1;
  f32[div_at2 + 94] = div3_ir_i1_r6Ir1;
  sum9_ir += -(div3_ir_r6Ir1 * f32[residual183 + 91]!);
  sum9_ir_i1 += -(div3_ir_i1_r6Ir1 * f32[residual183 + 94]!);
  const div3_ir_r6Ir2 = (sum8_ir + 0 + 0) / residual1800;
  const div3_ir_i1_r6Ir2 = (sum8_ir_i1 + 0 + 0) / residual1801;
  f32[div_at2 + 92] = div3_ir_r6Ir2;
  f32[div_at2 + 95] = div3_ir_i1_r6Ir2;
  sum9_ir += -(div3_ir_r6Ir2 * f32[residual183 + 92]!);
  sum9_ir_i1 += -(div3_ir_i1_r6Ir2 * f32[residual183 + 95]!);
  for (let r7_ir = 0; r7_ir < 3; r7_ir++) {
    const mul21_ir = (f32[div_at2 + r7_ir + 90]! + sum9_ir) * f32[residual179 + r7_ir + 90]!;
    const mul21_ir_i1 = (f32[div_at2 + r7_ir + 93]! + sum9_ir_i1) * f32[residual179 + r7_ir + 93]!;
    f32[mul_at5 + r7_ir + 90] = mul21_ir;
    f32[mul_at5 + r7_ir + 93] = mul21_ir_i1;
  }
  let sum10_ir = 0;
  let sum10_ir_i1 = 0;
  let sum10_ir_r8Irp1 = 0;
  let sum10_ir_r8Irp2 = 0;
  let sum10_ir_r8Irp3 = 0;
  let sum10_ir_i1_r8Irp1 = 0;
  let sum10_ir_i1_r8Irp2 = 0;
  let sum10_ir_i1_r8Irp3 = 0;
  for (let r8_ir = 0; r8_ir < 16; r8_ir += 4) {
    const add14_ir = f32[divideCotangent_at + r8_ir + 480]! + sum_ir;
    const add14_ir_i1 = f32[divideCotangent_at + r8_ir + 496]! + sum_ir_i1;
    const value24_ir = f32[residual254 + r8_ir + 480]!;
    const value24_ir_i1 = f32[residual254 + r8_ir + 496]!;
    sum10_ir += add14_ir === 0 ? 0 : add14_ir * value24_ir;
    sum10_ir_i1 += add14_ir_i1 === 0 ? 0 : add14_ir_i1 * value24_ir_i1;
    const add14_ir_r8Irp1 = f32[divideCotangent_at + r8_ir + 481]! + sum_ir;
    const add14_ir_i1_r8Irp1 = f32[divideCotangent_at + r8_ir + 497]! + sum_ir_i1;
    const value24_ir_r8Irp1 = f32[residual254 + r8_ir + 481]!;
    const value24_ir_i1_r8Irp1 = f32[residual254 + r8_ir + 497]!;
    const scaleCotangent5_ir_r8Irp1 = add14_ir_r8Irp1 === 0 ? 0 : add14_ir_r8Irp1 * value24_ir_r8Irp1;
    const scaleCotangent5_ir_i1_r8Irp1 =
      add14_ir_i1_r8Irp1 === 0 ? 0 : add14_ir_i1_r8Irp1 * value24_ir_i1_r8Irp1;
    sum10_ir_r8Irp1 += scaleCotangent5_ir_r8Irp1;
    sum10_ir_i1_r8Irp1 += scaleCotangent5_ir_i1_r8Irp1;
    const add14_ir_r8Irp2 = f32[divideCotangent_at + r8_ir + 482]! + sum_ir;
    const add14_ir_i1_r8Irp2 = f32[divideCotangent_at + r8_ir + 498]! + sum_ir_i1;
    const value24_ir_r8Irp2 = f32[residual254 + r8_ir + 482]!;
    const value24_ir_i1_r8Irp2 = f32[residual254 + r8_ir + 498]!;
    const scaleCotangent5_ir_r8Irp2 = add14_ir_r8Irp2 === 0 ? 0 : add14_ir_r8Irp2 * value24_ir_r8Irp2;
    const scaleCotangent5_ir_i1_r8Irp2 =
      add14_ir_i1_r8Irp2 === 0 ? 0 : add14_ir_i1_r8Irp2 * value24_ir_i1_r8Irp2;
    sum10_ir_r8Irp2 += scaleCotangent5_ir_r8Irp2;
    sum10_ir_i1_r8Irp2 += scaleCotangent5_ir_i1_r8Irp2;
    const add14_ir_r8Irp3 = f32[divideCotangent_at + r8_ir + 483]! + sum_ir;
    const add14_ir_i1_r8Irp3 = f32[divideCotangent_at + r8_ir + 499]! + sum_ir_i1;
    const value24_ir_r8Irp3 = f32[residual254 + r8_ir + 483]!;
    const value24_ir_i1_r8Irp3 = f32[residual254 + r8_ir + 499]!;
    const scaleCotangent5_ir_r8Irp3 = add14_ir_r8Irp3 === 0 ? 0 : add14_ir_r8Irp3 * value24_ir_r8Irp3;
    const scaleCotangent5_ir_i1_r8Irp3 =
      add14_ir_i1_r8Irp3 === 0 ? 0 : add14_ir_i1_r8Irp3 * value24_ir_i1_r8Irp3;
    sum10_ir_r8Irp3 += scaleCotangent5_ir_r8Irp3;
    sum10_ir_i1_r8Irp3 += scaleCotangent5_ir_i1_r8Irp3;
  }
  sum10_ir = sum10_ir + sum10_ir_r8Irp1 + (sum10_ir_r8Irp2 + sum10_ir_r8Irp3);
  sum10_ir_i1 = sum10_ir_i1 + sum10_ir_i1_r8Irp1 + (sum10_ir_i1_r8Irp2 + sum10_ir_i1_r8Irp3);
  const neg6_ir_i1 = -(sum10_ir_i1 * f32[residual261 + 31]!);
  f32[neg_at2 + 30] = -(sum10_ir * f32[residual261 + 30]!);
  f32[neg_at2 + 31] = neg6_ir_i1;
  const value26_ir = f32[residual169 + 30]!;
  const value26_ir_i1 = f32[residual169 + 31]!;
  for (let r9_ir = 0; r9_ir < 16; r9_ir++) {
    const mul23_ir_i1 = f32[add_at + r9_ir + 496]! * value26_ir_i1;
    f32[carry220 + r9_ir + 480] = f32[add_at + r9_ir + 480]! * value26_ir;
    f32[carry220 + r9_ir + 496] = mul23_ir_i1;
  }
}

/**
 * contraction, neural-turing-machine.ts:66
 */
function contraction4(f32: Float32Array, mul_at: number, residual150: number, contraction_at: number): void {
  for (let i = 0; i < 32; i++) {
    const mul_at_row = mul_at + i * 16;
    for (let j = 0; j < 16; j++) {
      const mul = f32[mul_at_row + j]!;
      const residual150_row = residual150 + i * 10;
      const contraction_at_row = contraction_at + i * 160 + j * 10;
      for (let k = 0; k < 10; k++) {
        let contraction = 0;
        contraction += mul * f32[residual150_row + k]!;
        f32[contraction_at_row + k] = contraction;
      }
    }
  }
}

/**
 * sum, neural-turing-machine.ts:65
 * mul, neural-turing-machine.ts:64
 */
function sum_mul3(
  f32: Float32Array,
  contraction_at: number,
  residual132: number,
  residual363: number,
  mul_at: number,
): void {
  for (let j = 0; j < 512; j++) {
    let sum = 0;
    let sumRp1 = 0;
    let sumRp2 = 0;
    let sumRp3 = 0;
    const contraction_at_row = contraction_at + j * 10;
    const residual132_row = residual132 + j * 10;
    for (let r = 0; r < 8; r += 4) {
      sum += f32[contraction_at_row + r]! * f32[residual132_row + r]!;
      const mulRp1 = f32[contraction_at_row + r + 1]! * f32[residual132_row + r + 1]!;
      sumRp1 += mulRp1;
      const mulRp2 = f32[contraction_at_row + r + 2]! * f32[residual132_row + r + 2]!;
      sumRp2 += mulRp2;
      const mulRp3 = f32[contraction_at_row + r + 3]! * f32[residual132_row + r + 3]!;
      sumRp3 += mulRp3;
    }
    const contraction_at_row2 = contraction_at + j * 10;
    const residual132_row2 = residual132 + j * 10;
    for (let r_rr = 8; r_rr < 10; r_rr++) {
      const mul_rr = f32[contraction_at_row2 + r_rr]! * f32[residual132_row2 + r_rr]!;
      sum += mul_rr;
    }
    sum = sum + sumRp1 + (sumRp2 + sumRp3);
    f32[mul_at + j] = sum * -0.5 * f32[residual363 + j]!;
  }
}

/**
 * contraction, neural-turing-machine.ts:119
 * add, neural-turing-machine.ts:64
 */
function contraction_add3(
  f32: Float32Array,
  add_at: number,
  residual210: number,
  carry218: number,
  contraction_at: number,
  residual141: number,
  mul_at: number,
  residual132: number,
  add_at2: number,
): void {
  for (let i = 0; i < 32; i++) {
    const add_at_row = add_at + i * 10;
    for (let j = 0; j < 10; j++) {
      const add = f32[add_at_row + j]!;
      const residual210_row = residual210 + i * 16;
      const carry218_row = carry218 + i * 160 + j;
      const contraction_at_row = contraction_at + i * 160 + j;
      const residual141_row = residual141 + i * 16;
      const mul_at_row = mul_at + i * 16;
      const residual132_row = residual132 + i * 160 + j;
      const add_at2_row = add_at2 + i * 160 + j;
      for (let k = 0; k < 16; k++) {
        let contraction = 0;
        contraction += add * f32[residual210_row + k]!;
        const mul = f32[contraction_at_row + k * 10]! * f32[residual141_row + k]!;
        const add4 =
          f32[carry218_row + k * 10]! +
          contraction +
          mul +
          f32[mul_at_row + k]! * 2 * f32[residual132_row + k * 10]!;
        f32[add_at2_row + k * 10] = add4;
      }
    }
  }
}

/**
 * sum, neural-turing-machine.ts:116
 * divideCotangent, neural-turing-machine.ts:89
 */
function sum_divideCotangent(
  f32: Float32Array,
  add_at: number,
  residual33: number,
  residual0: number,
  residual27: number,
  carry221: number,
  residual117: number,
  divideCotangent_at: number,
): void {
  for (let i = 0; i < 32; i++) {
    const value5 = f32[residual117 + i]!;
    const carry221_row = carry221 + i * 16;
    const divideCotangent_at_row = divideCotangent_at + i * 16;
    for (let j = 0; j < 16; j += 4) {
      let sum = 0;
      let sum_j1 = 0;
      let sum_j2 = 0;
      let sum_j3 = 0;
      const add_at_row = add_at + i * 160 + j * 10;
      const residual33_row = residual33 + i * 10;
      const residual0_row = residual0 + i * 160 + j * 10;
      const residual27_row = residual27 + i * 10;
      for (let r = 0; r < 10; r++) {
        const add = f32[add_at_row + r]!;
        const add_j1 = f32[add_at_row + r + 10]!;
        const add_j2 = f32[add_at_row + r + 20]!;
        const add_j3 = f32[add_at_row + r + 30]!;
        const value = f32[residual33_row + r]!;
        const value3 = f32[residual27_row + r]!;
        const add2_j1 = add_j1 * value + -(add_j1 * f32[residual0_row + r + 10]!) * value3;
        const add2_j2 = add_j2 * value + -(add_j2 * f32[residual0_row + r + 20]!) * value3;
        const add2_j3 = add_j3 * value + -(add_j3 * f32[residual0_row + r + 30]!) * value3;
        sum += add * value + -(add * f32[residual0_row + r]!) * value3;
        sum_j1 += add2_j1;
        sum_j2 += add2_j2;
        sum_j3 += add2_j3;
      }
      const add3 = f32[carry221_row + j]! + sum;
      const add3_j1 = f32[carry221_row + j + 1]! + sum_j1;
      const add3_j2 = f32[carry221_row + j + 2]! + sum_j2;
      const add3_j3 = f32[carry221_row + j + 3]! + sum_j3;
      f32[divideCotangent_at_row + j] = add3 === 0 ? 0 : add3 / value5;
      f32[divideCotangent_at_row + j + 1] = add3_j1 === 0 ? 0 : add3_j1 / value5;
      f32[divideCotangent_at_row + j + 2] = add3_j2 === 0 ? 0 : add3_j2 / value5;
      f32[divideCotangent_at_row + j + 3] = add3_j3 === 0 ? 0 : add3_j3 / value5;
    }
  }
}

/**
 * sum, neural-turing-machine.ts:65
 * mul, neural-turing-machine.ts:64
 * add, neural-turing-machine.ts:64
 */
function sum_update2(
  f32: Float32Array,
  contraction_at: number,
  residual0: number,
  residual519: number,
  add_at: number,
  residual127: number,
  residual44: number,
  carry218: number,
): void {
  for (let j = 0; j < 512; j++) {
    let sum = 0;
    let sumRp1 = 0;
    let sumRp2 = 0;
    let sumRp3 = 0;
    const contraction_at_row = contraction_at + j * 10;
    const residual0_row = residual0 + j * 10;
    for (let r = 0; r < 8; r += 4) {
      sum += f32[contraction_at_row + r]! * f32[residual0_row + r]!;
      const mulRp1 = f32[contraction_at_row + r + 1]! * f32[residual0_row + r + 1]!;
      sumRp1 += mulRp1;
      const mulRp2 = f32[contraction_at_row + r + 2]! * f32[residual0_row + r + 2]!;
      sumRp2 += mulRp2;
      const mulRp3 = f32[contraction_at_row + r + 3]! * f32[residual0_row + r + 3]!;
      sumRp3 += mulRp3;
    }
    const contraction_at_row2 = contraction_at + j * 10;
    const residual0_row2 = residual0 + j * 10;
    for (let r_rr = 8; r_rr < 10; r_rr++) {
      const mul_rr = f32[contraction_at_row2 + r_rr]! * f32[residual0_row2 + r_rr]!;
      sum += mul_rr;
    }
    sum = sum + sumRp1 + (sumRp2 + sumRp3);
    const mul3 = sum * -0.5 * f32[residual519 + j]!;
    const value4 = f32[residual44 + j]!;
    const add_at_row = add_at + j * 10;
    const residual127_row = residual127 + j * 10;
    const contraction_at_row3 = contraction_at + j * 10;
    const residual0_row3 = residual0 + j * 10;
    const carry218_row = carry218 + j * 10;
    for (let s = 0; s < 10; s++) {
      const add2 = f32[add_at_row + s]! * f32[residual127_row + s]! + f32[contraction_at_row3 + s]! * value4;
      f32[carry218_row + s] = add2 + mul3 * 2 * f32[residual0_row3 + s]!;
    }
  }
}

/**
 * sum, neural-turing-machine.ts:65
 * mul, neural-turing-machine.ts:64
 * mul, neural-turing-machine.ts:77
 * add, neural-turing-machine.ts:77
 */
function sum_add(
  f32: Float32Array,
  contraction_at: number,
  residual134: number,
  residual347: number,
  residual148: number,
  residual378: number,
  mul_at: number,
  neg_at: number,
  mul_at2: number,
  mul_at3: number,
  neg_at2: number,
  add_at: number,
): void {
  for (let i = 0; i < 32; i++) {
    let sum = 0;
    let sumRp1 = 0;
    let sumRp2 = 0;
    let sumRp3 = 0;
    const contraction_at_row = contraction_at + i * 10;
    const residual134_row = residual134 + i * 10;
    for (let r = 0; r < 8; r += 4) {
      sum += f32[contraction_at_row + r]! * f32[residual134_row + r]!;
      const mulRp1 = f32[contraction_at_row + r + 1]! * f32[residual134_row + r + 1]!;
      sumRp1 += mulRp1;
      const mulRp2 = f32[contraction_at_row + r + 2]! * f32[residual134_row + r + 2]!;
      sumRp2 += mulRp2;
      const mulRp3 = f32[contraction_at_row + r + 3]! * f32[residual134_row + r + 3]!;
      sumRp3 += mulRp3;
    }
    const contraction_at_row2 = contraction_at + i * 10;
    const residual134_row2 = residual134 + i * 10;
    for (let r_rr = 8; r_rr < 10; r_rr++) {
      const mul_rr = f32[contraction_at_row2 + r_rr]! * f32[residual134_row2 + r_rr]!;
      sum += mul_rr;
    }
    sum = sum + sumRp1 + (sumRp2 + sumRp3);
    const mul3 = sum * -0.5 * f32[residual347 + i]!;
    const value3 = f32[residual148 + i]!;
    const contraction_at_row3 = contraction_at + i * 10;
    const residual134_row3 = residual134 + i * 10;
    const residual378_row = residual378 + i * 10;
    const mul_at_row = mul_at + i * 10;
    for (let s = 0; s < 10; s++) {
      const add = f32[contraction_at_row3 + s]! * value3 + mul3 * 2 * f32[residual134_row3 + s]!;
      f32[mul_at_row + s] = add * f32[residual378_row + s]!;
    }
    const neg_at_row = neg_at + i;
    const mul_at2_row = mul_at2 + i * 3;
    const mul_at3_row = mul_at3 + i;
    const neg_at2_row = neg_at2 + i;
    const mul_at_row2 = mul_at + i * 10;
    const add_at_row = add_at + i * 16;
    for (let t = 0; t < 16; t++) {
      const add2 =
        (t >= 15 ? (t >= 15 ? f32[neg_at_row + t - 15]! : 0) : 0) +
        (t >= 12 && t < 15 ? (t >= 12 && t < 15 ? f32[mul_at2_row + t - 12]! : 0) : 0);
      const add3 = add2 + (t >= 11 && t < 12 ? (t >= 11 && t < 12 ? f32[mul_at3_row + t - 11]! : 0) : 0);
      const add4 = add3 + (t >= 10 && t < 11 ? (t >= 10 && t < 11 ? f32[neg_at2_row + t - 10]! : 0) : 0);
      f32[add_at_row + t] = add4 + (t < 10 ? (t < 10 ? f32[mul_at_row2 + t]! : 0) : 0);
    }
  }
}

/**
 * contraction, neural-turing-machine.ts:110
 * contraction, neural-turing-machine.ts:111
 */
function contraction5(f32: Float32Array, add_at: number, captured12: number, contraction_at: number): void {
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
      const add_at_row = add_at + i * 16;
      const captured12_row = captured12 + j;
      for (let r = 0; r < 16; r++) {
        const add = f32[add_at_row + r]!;
        const add_i1 = f32[add_at_row + r + 16]!;
        const add_i2 = f32[add_at_row + r + 32]!;
        const value = f32[captured12_row + r * 64]!;
        const value_j1 = f32[captured12_row + r * 64 + 1]!;
        const value_j2 = f32[captured12_row + r * 64 + 2]!;
        const value_j3 = f32[captured12_row + r * 64 + 3]!;
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
    const captured12_row2 = captured12 + j_ir;
    for (let r_ir = 0; r_ir < 16; r_ir++) {
      const add_ir = f32[add_at + r_ir + 480]!;
      const add_ir_i1 = f32[add_at + r_ir + 496]!;
      const value_ir = f32[captured12_row2 + r_ir * 64]!;
      const value_j1_ir = f32[captured12_row2 + r_ir * 64 + 1]!;
      const value_j2_ir = f32[captured12_row2 + r_ir * 64 + 2]!;
      const value_j3_ir = f32[captured12_row2 + r_ir * 64 + 3]!;
      contraction_ir += add_ir * value_ir;
      contraction_ir_i1 += add_ir_i1 * value_ir;
      contraction_j1_ir += add_ir * value_j1_ir;
      contraction_j1_ir_i1 += add_ir_i1 * value_j1_ir;
      contraction_j2_ir += add_ir * value_j2_ir;
      contraction_j2_ir_i1 += add_ir_i1 * value_j2_ir;
      contraction_j3_ir += add_ir * value_j3_ir;
      contraction_j3_ir_i1 += add_ir_i1 * value_j3_ir;
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
 * sum, neural-turing-machine.ts:116
 * mul, neural-turing-machine.ts:112
 * mul, neural-turing-machine.ts:113
 */
function sum_mul4(
  f32: Float32Array,
  add_at: number,
  residual0: number,
  residual120: number,
  residual544: number,
  mul_at: number,
  residual537: number,
  mul_at2: number,
): void {
  for (let i = 0; i < 32; i++) {
    const residual544_row = residual544 + i * 10;
    const mul_at_row = mul_at + i * 10;
    const residual537_row = residual537 + i * 10;
    const mul_at2_row = mul_at2 + i * 10;
    for (let j = 0; j < 10; j += 5) {
      let sum = 0;
      let sum_j1 = 0;
      let sum_j2 = 0;
      let sum_j3 = 0;
      let sum_j4 = 0;
      const add_at_row = add_at + i * 160 + j;
      const residual0_row = residual0 + i * 160 + j;
      const residual120_row = residual120 + i * 16;
      for (let r = 0; r < 16; r++) {
        const mul_j1 = f32[add_at_row + r * 10 + 1]! * f32[residual0_row + r * 10 + 1]!;
        const mul_j2 = f32[add_at_row + r * 10 + 2]! * f32[residual0_row + r * 10 + 2]!;
        const mul_j3 = f32[add_at_row + r * 10 + 3]! * f32[residual0_row + r * 10 + 3]!;
        const mul_j4 = f32[add_at_row + r * 10 + 4]! * f32[residual0_row + r * 10 + 4]!;
        const value2 = f32[residual120_row + r]!;
        const mul2 = -(f32[add_at_row + r * 10]! * f32[residual0_row + r * 10]!) * value2;
        sum += mul2;
        sum_j1 += -mul_j1 * value2;
        sum_j2 += -mul_j2 * value2;
        sum_j3 += -mul_j3 * value2;
        sum_j4 += -mul_j4 * value2;
      }
      const mul3_j1 = sum_j1 * f32[residual544_row + j + 1]!;
      const mul3_j2 = sum_j2 * f32[residual544_row + j + 2]!;
      const mul3_j3 = sum_j3 * f32[residual544_row + j + 3]!;
      const mul3_j4 = sum_j4 * f32[residual544_row + j + 4]!;
      f32[mul_at_row + j] = sum * f32[residual544_row + j]!;
      f32[mul_at_row + j + 1] = mul3_j1;
      f32[mul_at_row + j + 2] = mul3_j2;
      f32[mul_at_row + j + 3] = mul3_j3;
      f32[mul_at_row + j + 4] = mul3_j4;
      let sum2 = 0;
      let sum2_j1 = 0;
      let sum2_j2 = 0;
      let sum2_j3 = 0;
      let sum2_j4 = 0;
      const add_at_row2 = add_at + i * 160 + j;
      const residual120_row2 = residual120 + i * 16;
      for (let s = 0; s < 16; s++) {
        const value4 = f32[residual120_row2 + s]!;
        sum2 += f32[add_at_row2 + s * 10]! * value4;
        sum2_j1 += f32[add_at_row2 + s * 10 + 1]! * value4;
        sum2_j2 += f32[add_at_row2 + s * 10 + 2]! * value4;
        sum2_j3 += f32[add_at_row2 + s * 10 + 3]! * value4;
        sum2_j4 += f32[add_at_row2 + s * 10 + 4]! * value4;
      }
      const mul5_j1 = sum2_j1 * f32[residual537_row + j + 1]!;
      const mul5_j2 = sum2_j2 * f32[residual537_row + j + 2]!;
      const mul5_j3 = sum2_j3 * f32[residual537_row + j + 3]!;
      const mul5_j4 = sum2_j4 * f32[residual537_row + j + 4]!;
      f32[mul_at2_row + j] = sum2 * f32[residual537_row + j]!;
      f32[mul_at2_row + j + 1] = mul5_j1;
      f32[mul_at2_row + j + 2] = mul5_j2;
      f32[mul_at2_row + j + 3] = mul5_j3;
      f32[mul_at2_row + j + 4] = mul5_j4;
    }
  }
}

/**
 * contraction, neural-turing-machine.ts:112
 */
function contraction6(f32: Float32Array, mul_at: number, captured22: number, contraction_at: number): void {
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
      const mul_at_row = mul_at + i * 10;
      const captured22_row = captured22 + j;
      for (let r = 0; r < 10; r++) {
        const mul = f32[mul_at_row + r]!;
        const mul_i1 = f32[mul_at_row + r + 10]!;
        const mul_i2 = f32[mul_at_row + r + 20]!;
        const value = f32[captured22_row + r * 64]!;
        const value_j1 = f32[captured22_row + r * 64 + 1]!;
        const value_j2 = f32[captured22_row + r * 64 + 2]!;
        const value_j3 = f32[captured22_row + r * 64 + 3]!;
        contraction += mul * value;
        contraction_i1 += mul_i1 * value;
        contraction_i2 += mul_i2 * value;
        contraction_j1 += mul * value_j1;
        contraction_j1_i1 += mul_i1 * value_j1;
        contraction_j1_i2 += mul_i2 * value_j1;
        contraction_j2 += mul * value_j2;
        contraction_j2_i1 += mul_i1 * value_j2;
        contraction_j2_i2 += mul_i2 * value_j2;
        contraction_j3 += mul * value_j3;
        contraction_j3_i1 += mul_i1 * value_j3;
        contraction_j3_i2 += mul_i2 * value_j3;
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
    const captured22_row2 = captured22 + j_ir;
    for (let r_ir = 0; r_ir < 10; r_ir++) {
      const mul_ir = f32[mul_at + r_ir + 300]!;
      const mul_ir_i1 = f32[mul_at + r_ir + 310]!;
      const value_ir = f32[captured22_row2 + r_ir * 64]!;
      const value_j1_ir = f32[captured22_row2 + r_ir * 64 + 1]!;
      const value_j2_ir = f32[captured22_row2 + r_ir * 64 + 2]!;
      const value_j3_ir = f32[captured22_row2 + r_ir * 64 + 3]!;
      contraction_ir += mul_ir * value_ir;
      contraction_ir_i1 += mul_ir_i1 * value_ir;
      contraction_j1_ir += mul_ir * value_j1_ir;
      contraction_j1_ir_i1 += mul_ir_i1 * value_j1_ir;
      contraction_j2_ir += mul_ir * value_j2_ir;
      contraction_j2_ir_i1 += mul_ir_i1 * value_j2_ir;
      contraction_j3_ir += mul_ir * value_j3_ir;
      contraction_j3_ir_i1 += mul_ir_i1 * value_j3_ir;
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
 * contraction, neural-turing-machine.ts:113
 * mul, neural-turing-machine.ts:109
 */
function contraction_mul2(
  f32: Float32Array,
  mul_at: number,
  captured28: number,
  contraction_at: number,
  contraction_at2: number,
  contraction_at3: number,
  contraction_at4: number,
  residual560: number,
  mul_at2: number,
): void {
  for (let i = 0; i < 30; i += 3) {
    const contraction_at_row = contraction_at + i * 74;
    const contraction_at2_row = contraction_at2 + i * 64;
    const contraction_at3_row = contraction_at3 + i * 64;
    const contraction_at4_row = contraction_at4 + i * 64;
    const residual560_row = residual560 + i * 64;
    const mul_at2_row = mul_at2 + i * 64;
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
      const mul_at_row = mul_at + i * 10;
      const captured28_row = captured28 + j;
      for (let r = 0; r < 10; r++) {
        const mul = f32[mul_at_row + r]!;
        const mul_i1 = f32[mul_at_row + r + 10]!;
        const mul_i2 = f32[mul_at_row + r + 20]!;
        const value = f32[captured28_row + r * 64]!;
        const value_j1 = f32[captured28_row + r * 64 + 1]!;
        const value_j2 = f32[captured28_row + r * 64 + 2]!;
        const value_j3 = f32[captured28_row + r * 64 + 3]!;
        contraction += mul * value;
        contraction_i1 += mul_i1 * value;
        contraction_i2 += mul_i2 * value;
        contraction_j1 += mul * value_j1;
        contraction_j1_i1 += mul_i1 * value_j1;
        contraction_j1_i2 += mul_i2 * value_j1;
        contraction_j2 += mul * value_j2;
        contraction_j2_i1 += mul_i1 * value_j2;
        contraction_j2_i2 += mul_i2 * value_j2;
        contraction_j3 += mul * value_j3;
        contraction_j3_i1 += mul_i1 * value_j3;
        contraction_j3_i2 += mul_i2 * value_j3;
      }
      const add2 = f32[contraction_at_row + j]! + contraction + f32[contraction_at2_row + j]!;
      const add2_i1 = f32[contraction_at_row + j + 74]! + contraction_i1 + f32[contraction_at2_row + j + 64]!;
      const add2_i2 =
        f32[contraction_at_row + j + 148]! + contraction_i2 + f32[contraction_at2_row + j + 128]!;
      const add2_j1 = f32[contraction_at_row + j + 1]! + contraction_j1 + f32[contraction_at2_row + j + 1]!;
      const add2_j1_i1 =
        f32[contraction_at_row + j + 75]! + contraction_j1_i1 + f32[contraction_at2_row + j + 65]!;
      const add2_j1_i2 =
        f32[contraction_at_row + j + 149]! + contraction_j1_i2 + f32[contraction_at2_row + j + 129]!;
      const add2_j2 = f32[contraction_at_row + j + 2]! + contraction_j2 + f32[contraction_at2_row + j + 2]!;
      const add2_j2_i1 =
        f32[contraction_at_row + j + 76]! + contraction_j2_i1 + f32[contraction_at2_row + j + 66]!;
      const add2_j2_i2 =
        f32[contraction_at_row + j + 150]! + contraction_j2_i2 + f32[contraction_at2_row + j + 130]!;
      const add2_j3 = f32[contraction_at_row + j + 3]! + contraction_j3 + f32[contraction_at2_row + j + 3]!;
      const add2_j3_i1 =
        f32[contraction_at_row + j + 77]! + contraction_j3_i1 + f32[contraction_at2_row + j + 67]!;
      const add2_j3_i2 =
        f32[contraction_at_row + j + 151]! + contraction_j3_i2 + f32[contraction_at2_row + j + 131]!;
      const add4 = add2 + f32[contraction_at3_row + j]! + f32[contraction_at4_row + j]!;
      const add4_i1 = add2_i1 + f32[contraction_at3_row + j + 64]! + f32[contraction_at4_row + j + 64]!;
      const add4_i2 = add2_i2 + f32[contraction_at3_row + j + 128]! + f32[contraction_at4_row + j + 128]!;
      const add4_j1 = add2_j1 + f32[contraction_at3_row + j + 1]! + f32[contraction_at4_row + j + 1]!;
      const add4_j1_i1 = add2_j1_i1 + f32[contraction_at3_row + j + 65]! + f32[contraction_at4_row + j + 65]!;
      const add4_j1_i2 =
        add2_j1_i2 + f32[contraction_at3_row + j + 129]! + f32[contraction_at4_row + j + 129]!;
      const add4_j2 = add2_j2 + f32[contraction_at3_row + j + 2]! + f32[contraction_at4_row + j + 2]!;
      const add4_j2_i1 = add2_j2_i1 + f32[contraction_at3_row + j + 66]! + f32[contraction_at4_row + j + 66]!;
      const add4_j2_i2 =
        add2_j2_i2 + f32[contraction_at3_row + j + 130]! + f32[contraction_at4_row + j + 130]!;
      const add4_j3 = add2_j3 + f32[contraction_at3_row + j + 3]! + f32[contraction_at4_row + j + 3]!;
      const add4_j3_i1 = add2_j3_i1 + f32[contraction_at3_row + j + 67]! + f32[contraction_at4_row + j + 67]!;
      const add4_j3_i2 =
        add2_j3_i2 + f32[contraction_at3_row + j + 131]! + f32[contraction_at4_row + j + 131]!;
      const mul2_i1 = add4_i1 * f32[residual560_row + j + 64]!;
      const mul2_i2 = add4_i2 * f32[residual560_row + j + 128]!;
      const mul2_j1 = add4_j1 * f32[residual560_row + j + 1]!;
      const mul2_j1_i1 = add4_j1_i1 * f32[residual560_row + j + 65]!;
      const mul2_j1_i2 = add4_j1_i2 * f32[residual560_row + j + 129]!;
      const mul2_j2 = add4_j2 * f32[residual560_row + j + 2]!;
      const mul2_j2_i1 = add4_j2_i1 * f32[residual560_row + j + 66]!;
      const mul2_j2_i2 = add4_j2_i2 * f32[residual560_row + j + 130]!;
      const mul2_j3 = add4_j3 * f32[residual560_row + j + 3]!;
      const mul2_j3_i1 = add4_j3_i1 * f32[residual560_row + j + 67]!;
      const mul2_j3_i2 = add4_j3_i2 * f32[residual560_row + j + 131]!;
      f32[mul_at2_row + j] = add4 * f32[residual560_row + j]!;
      f32[mul_at2_row + j + 64] = mul2_i1;
      f32[mul_at2_row + j + 128] = mul2_i2;
      f32[mul_at2_row + j + 1] = mul2_j1;
      f32[mul_at2_row + j + 65] = mul2_j1_i1;
      f32[mul_at2_row + j + 129] = mul2_j1_i2;
      f32[mul_at2_row + j + 2] = mul2_j2;
      f32[mul_at2_row + j + 66] = mul2_j2_i1;
      f32[mul_at2_row + j + 130] = mul2_j2_i2;
      f32[mul_at2_row + j + 3] = mul2_j3;
      f32[mul_at2_row + j + 67] = mul2_j3_i1;
      f32[mul_at2_row + j + 131] = mul2_j3_i2;
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
    const captured28_row2 = captured28 + j_ir;
    for (let r_ir = 0; r_ir < 10; r_ir++) {
      const mul_ir = f32[mul_at + r_ir + 300]!;
      const mul_ir_i1 = f32[mul_at + r_ir + 310]!;
      const value_ir = f32[captured28_row2 + r_ir * 64]!;
      const value_j1_ir = f32[captured28_row2 + r_ir * 64 + 1]!;
      const value_j2_ir = f32[captured28_row2 + r_ir * 64 + 2]!;
      const value_j3_ir = f32[captured28_row2 + r_ir * 64 + 3]!;
      contraction_ir += mul_ir * value_ir;
      contraction_ir_i1 += mul_ir_i1 * value_ir;
      contraction_j1_ir += mul_ir * value_j1_ir;
      contraction_j1_ir_i1 += mul_ir_i1 * value_j1_ir;
      contraction_j2_ir += mul_ir * value_j2_ir;
      contraction_j2_ir_i1 += mul_ir_i1 * value_j2_ir;
      contraction_j3_ir += mul_ir * value_j3_ir;
      contraction_j3_ir_i1 += mul_ir_i1 * value_j3_ir;
    }
    const add2_ir = f32[contraction_at + j_ir + 2220]! + contraction_ir + f32[contraction_at2 + j_ir + 1920]!;
    const add2_ir_i1 =
      f32[contraction_at + j_ir + 2294]! + contraction_ir_i1 + f32[contraction_at2 + j_ir + 1984]!;
    const add2_j1_ir =
      f32[contraction_at + j_ir + 2221]! + contraction_j1_ir + f32[contraction_at2 + j_ir + 1921]!;
    const add2_j1_ir_i1 =
      f32[contraction_at + j_ir + 2295]! + contraction_j1_ir_i1 + f32[contraction_at2 + j_ir + 1985]!;
    const add2_j2_ir =
      f32[contraction_at + j_ir + 2222]! + contraction_j2_ir + f32[contraction_at2 + j_ir + 1922]!;
    const add2_j2_ir_i1 =
      f32[contraction_at + j_ir + 2296]! + contraction_j2_ir_i1 + f32[contraction_at2 + j_ir + 1986]!;
    const add2_j3_ir =
      f32[contraction_at + j_ir + 2223]! + contraction_j3_ir + f32[contraction_at2 + j_ir + 1923]!;
    const add2_j3_ir_i1 =
      f32[contraction_at + j_ir + 2297]! + contraction_j3_ir_i1 + f32[contraction_at2 + j_ir + 1987]!;
    const add4_ir = add2_ir + f32[contraction_at3 + j_ir + 1920]! + f32[contraction_at4 + j_ir + 1920]!;
    const add4_ir_i1 = add2_ir_i1 + f32[contraction_at3 + j_ir + 1984]! + f32[contraction_at4 + j_ir + 1984]!;
    const add4_j1_ir = add2_j1_ir + f32[contraction_at3 + j_ir + 1921]! + f32[contraction_at4 + j_ir + 1921]!;
    const add4_j1_ir_i1 =
      add2_j1_ir_i1 + f32[contraction_at3 + j_ir + 1985]! + f32[contraction_at4 + j_ir + 1985]!;
    const add4_j2_ir = add2_j2_ir + f32[contraction_at3 + j_ir + 1922]! + f32[contraction_at4 + j_ir + 1922]!;
    const add4_j2_ir_i1 =
      add2_j2_ir_i1 + f32[contraction_at3 + j_ir + 1986]! + f32[contraction_at4 + j_ir + 1986]!;
    const add4_j3_ir = add2_j3_ir + f32[contraction_at3 + j_ir + 1923]! + f32[contraction_at4 + j_ir + 1923]!;
    const add4_j3_ir_i1 =
      add2_j3_ir_i1 + f32[contraction_at3 + j_ir + 1987]! + f32[contraction_at4 + j_ir + 1987]!;
    const mul2_ir_i1 = add4_ir_i1 * f32[residual560 + j_ir + 1984]!;
    const mul2_j1_ir = add4_j1_ir * f32[residual560 + j_ir + 1921]!;
    const mul2_j1_ir_i1 = add4_j1_ir_i1 * f32[residual560 + j_ir + 1985]!;
    const mul2_j2_ir = add4_j2_ir * f32[residual560 + j_ir + 1922]!;
    const mul2_j2_ir_i1 = add4_j2_ir_i1 * f32[residual560 + j_ir + 1986]!;
    const mul2_j3_ir = add4_j3_ir * f32[residual560 + j_ir + 1923]!;
    const mul2_j3_ir_i1 = add4_j3_ir_i1 * f32[residual560 + j_ir + 1987]!;
    f32[mul_at2 + j_ir + 1920] = add4_ir * f32[residual560 + j_ir + 1920]!;
    f32[mul_at2 + j_ir + 1984] = mul2_ir_i1;
    f32[mul_at2 + j_ir + 1921] = mul2_j1_ir;
    f32[mul_at2 + j_ir + 1985] = mul2_j1_ir_i1;
    f32[mul_at2 + j_ir + 1922] = mul2_j2_ir;
    f32[mul_at2 + j_ir + 1986] = mul2_j2_ir_i1;
    f32[mul_at2 + j_ir + 1923] = mul2_j3_ir;
    f32[mul_at2 + j_ir + 1987] = mul2_j3_ir_i1;
  }
}

/**
 * contraction, neural-turing-machine.ts:109
 */
function contraction7(f32: Float32Array, mul_at: number, captured6: number, contraction_at: number): void {
  for (let i = 0; i < 30; i += 3) {
    const contraction_at_row = contraction_at + i * 17;
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
      const mul_at_row = mul_at + i * 64;
      const captured6_row = captured6 + j;
      for (let r = 0; r < 64; r++) {
        const mul = f32[mul_at_row + r]!;
        const mul_i1 = f32[mul_at_row + r + 64]!;
        const mul_i2 = f32[mul_at_row + r + 128]!;
        const value = f32[captured6_row + r * 17]!;
        const value_j1 = f32[captured6_row + r * 17 + 1]!;
        const value_j2 = f32[captured6_row + r * 17 + 2]!;
        const value_j3 = f32[captured6_row + r * 17 + 3]!;
        contraction += mul * value;
        contraction_i1 += mul_i1 * value;
        contraction_i2 += mul_i2 * value;
        contraction_j1 += mul * value_j1;
        contraction_j1_i1 += mul_i1 * value_j1;
        contraction_j1_i2 += mul_i2 * value_j1;
        contraction_j2 += mul * value_j2;
        contraction_j2_i1 += mul_i1 * value_j2;
        contraction_j2_i2 += mul_i2 * value_j2;
        contraction_j3 += mul * value_j3;
        contraction_j3_i1 += mul_i1 * value_j3;
        contraction_j3_i2 += mul_i2 * value_j3;
      }
      f32[contraction_at_row + j] = contraction;
      f32[contraction_at_row + j + 17] = contraction_i1;
      f32[contraction_at_row + j + 34] = contraction_i2;
      f32[contraction_at_row + j + 1] = contraction_j1;
      f32[contraction_at_row + j + 18] = contraction_j1_i1;
      f32[contraction_at_row + j + 35] = contraction_j1_i2;
      f32[contraction_at_row + j + 2] = contraction_j2;
      f32[contraction_at_row + j + 19] = contraction_j2_i1;
      f32[contraction_at_row + j + 36] = contraction_j2_i2;
      f32[contraction_at_row + j + 3] = contraction_j3;
      f32[contraction_at_row + j + 20] = contraction_j3_i1;
      f32[contraction_at_row + j + 37] = contraction_j3_i2;
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
    const mul_at_row2 = mul_at + i * 64;
    for (let r_jr = 0; r_jr < 64; r_jr += 4) {
      const value_jr = f32[captured6 + r_jr * 17 + 16]!;
      contraction_jr += f32[mul_at_row2 + r_jr]! * value_jr;
      contraction_jr_i1 += f32[mul_at_row2 + r_jr + 64]! * value_jr;
      contraction_jr_i2 += f32[mul_at_row2 + r_jr + 128]! * value_jr;
      const value_jrRJrp1 = f32[captured6 + r_jr * 17 + 33]!;
      contraction_jrRJrp1 += f32[mul_at_row2 + r_jr + 1]! * value_jrRJrp1;
      contraction_jr_i1RJrp1 += f32[mul_at_row2 + r_jr + 65]! * value_jrRJrp1;
      contraction_jr_i2RJrp1 += f32[mul_at_row2 + r_jr + 129]! * value_jrRJrp1;
      const value_jrRJrp2 = f32[captured6 + r_jr * 17 + 50]!;
      contraction_jrRJrp2 += f32[mul_at_row2 + r_jr + 2]! * value_jrRJrp2;
      contraction_jr_i1RJrp2 += f32[mul_at_row2 + r_jr + 66]! * value_jrRJrp2;
      contraction_jr_i2RJrp2 += f32[mul_at_row2 + r_jr + 130]! * value_jrRJrp2;
      const value_jrRJrp3 = f32[captured6 + r_jr * 17 + 67]!;
      contraction_jrRJrp3 += f32[mul_at_row2 + r_jr + 3]! * value_jrRJrp3;
      contraction_jr_i1RJrp3 += f32[mul_at_row2 + r_jr + 67]! * value_jrRJrp3;
      contraction_jr_i2RJrp3 += f32[mul_at_row2 + r_jr + 131]! * value_jrRJrp3;
    }
    contraction_jr = contraction_jr + contraction_jrRJrp1 + (contraction_jrRJrp2 + contraction_jrRJrp3);
    contraction_jr_i1 =
      contraction_jr_i1 + contraction_jr_i1RJrp1 + (contraction_jr_i1RJrp2 + contraction_jr_i1RJrp3);
    contraction_jr_i2 =
      contraction_jr_i2 + contraction_jr_i2RJrp1 + (contraction_jr_i2RJrp2 + contraction_jr_i2RJrp3);
    f32[contraction_at + i * 17 + 16] = contraction_jr;
    f32[contraction_at + i * 17 + 33] = contraction_jr_i1;
    f32[contraction_at + i * 17 + 50] = contraction_jr_i2;
  }
  for (let j_ir = 0; j_ir < 16; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_ir_i1 = 0;
    let contraction_j1_ir = 0;
    let contraction_j1_ir_i1 = 0;
    let contraction_j2_ir = 0;
    let contraction_j2_ir_i1 = 0;
    let contraction_j3_ir = 0;
    let contraction_j3_ir_i1 = 0;
    const captured6_row2 = captured6 + j_ir;
    for (let r_ir = 0; r_ir < 64; r_ir++) {
      const mul_ir = f32[mul_at + r_ir + 1920]!;
      const mul_ir_i1 = f32[mul_at + r_ir + 1984]!;
      const value_ir = f32[captured6_row2 + r_ir * 17]!;
      const value_j1_ir = f32[captured6_row2 + r_ir * 17 + 1]!;
      const value_j2_ir = f32[captured6_row2 + r_ir * 17 + 2]!;
      const value_j3_ir = f32[captured6_row2 + r_ir * 17 + 3]!;
      contraction_ir += mul_ir * value_ir;
      contraction_ir_i1 += mul_ir_i1 * value_ir;
      contraction_j1_ir += mul_ir * value_j1_ir;
      contraction_j1_ir_i1 += mul_ir_i1 * value_j1_ir;
      contraction_j2_ir += mul_ir * value_j2_ir;
      contraction_j2_ir_i1 += mul_ir_i1 * value_j2_ir;
      contraction_j3_ir += mul_ir * value_j3_ir;
      contraction_j3_ir_i1 += mul_ir_i1 * value_j3_ir;
    }
    f32[contraction_at + j_ir + 510] = contraction_ir;
    f32[contraction_at + j_ir + 527] = contraction_ir_i1;
    f32[contraction_at + j_ir + 511] = contraction_j1_ir;
    f32[contraction_at + j_ir + 528] = contraction_j1_ir_i1;
    f32[contraction_at + j_ir + 512] = contraction_j2_ir;
    f32[contraction_at + j_ir + 529] = contraction_j2_ir_i1;
    f32[contraction_at + j_ir + 513] = contraction_j3_ir;
    f32[contraction_at + j_ir + 530] = contraction_j3_ir_i1;
  }
  let contraction_jr_ir = 0;
  let contraction_jr_ir_i1 = 0;
  let contraction_jr_irR_jrIrp1 = 0;
  let contraction_jr_irR_jrIrp2 = 0;
  let contraction_jr_irR_jrIrp3 = 0;
  let contraction_jr_ir_i1R_jrIrp1 = 0;
  let contraction_jr_ir_i1R_jrIrp2 = 0;
  let contraction_jr_ir_i1R_jrIrp3 = 0;
  for (let r_jr_ir = 0; r_jr_ir < 64; r_jr_ir += 4) {
    const value_jr_ir = f32[captured6 + r_jr_ir * 17 + 16]!;
    contraction_jr_ir += f32[mul_at + r_jr_ir + 1920]! * value_jr_ir;
    contraction_jr_ir_i1 += f32[mul_at + r_jr_ir + 1984]! * value_jr_ir;
    const value_jr_irR_jrIrp1 = f32[captured6 + r_jr_ir * 17 + 33]!;
    contraction_jr_irR_jrIrp1 += f32[mul_at + r_jr_ir + 1921]! * value_jr_irR_jrIrp1;
    contraction_jr_ir_i1R_jrIrp1 += f32[mul_at + r_jr_ir + 1985]! * value_jr_irR_jrIrp1;
    const value_jr_irR_jrIrp2 = f32[captured6 + r_jr_ir * 17 + 50]!;
    contraction_jr_irR_jrIrp2 += f32[mul_at + r_jr_ir + 1922]! * value_jr_irR_jrIrp2;
    contraction_jr_ir_i1R_jrIrp2 += f32[mul_at + r_jr_ir + 1986]! * value_jr_irR_jrIrp2;
    const value_jr_irR_jrIrp3 = f32[captured6 + r_jr_ir * 17 + 67]!;
    contraction_jr_irR_jrIrp3 += f32[mul_at + r_jr_ir + 1923]! * value_jr_irR_jrIrp3;
    contraction_jr_ir_i1R_jrIrp3 += f32[mul_at + r_jr_ir + 1987]! * value_jr_irR_jrIrp3;
  }
  contraction_jr_ir =
    contraction_jr_ir + contraction_jr_irR_jrIrp1 + (contraction_jr_irR_jrIrp2 + contraction_jr_irR_jrIrp3);
  contraction_jr_ir_i1 =
    contraction_jr_ir_i1 +
    contraction_jr_ir_i1R_jrIrp1 +
    (contraction_jr_ir_i1R_jrIrp2 + contraction_jr_ir_i1R_jrIrp3);
  f32[contraction_at + 526] = contraction_jr_ir;
  f32[contraction_at + 543] = contraction_jr_ir_i1;
}

/**
 * slice, neural-turing-machine.ts:109
 */
function update2(f32: Float32Array, contraction_at: number, carry219: number): void {
  for (let i = 0; i < 32; i++) {
    const contraction_at_row = contraction_at + i * 17;
    const carry219_row = carry219 + i * 10;
    for (let j = 0; j < 10; j++) {
      f32[carry219_row + j] = f32[contraction_at_row + j + 7]!;
    }
  }
}

/**
 * contraction, neural-turing-machine.ts:108
 */
function contraction8(f32: Float32Array, scan: number, scan2: number, contraction_at: number): void {
  for (let i = 0; i < 63; i += 3) {
    const contraction_at_row = contraction_at + i * 17;
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
      const scan_row = scan + i;
      const scan2_row = scan2 + j;
      for (let s = 0; s < 544; s++) {
        const project = f32[scan_row + s * 64]!;
        const project_i1 = f32[scan_row + s * 64 + 1]!;
        const project_i2 = f32[scan_row + s * 64 + 2]!;
        const project2 = f32[scan2_row + s * 17]!;
        const project2_j1 = f32[scan2_row + s * 17 + 1]!;
        const project2_j2 = f32[scan2_row + s * 17 + 2]!;
        const project2_j3 = f32[scan2_row + s * 17 + 3]!;
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
      f32[contraction_at_row + j + 17] = contraction_i1;
      f32[contraction_at_row + j + 34] = contraction_i2;
      f32[contraction_at_row + j + 1] = contraction_j1;
      f32[contraction_at_row + j + 18] = contraction_j1_i1;
      f32[contraction_at_row + j + 35] = contraction_j1_i2;
      f32[contraction_at_row + j + 2] = contraction_j2;
      f32[contraction_at_row + j + 19] = contraction_j2_i1;
      f32[contraction_at_row + j + 36] = contraction_j2_i2;
      f32[contraction_at_row + j + 3] = contraction_j3;
      f32[contraction_at_row + j + 20] = contraction_j3_i1;
      f32[contraction_at_row + j + 37] = contraction_j3_i2;
    }
    let contraction_jr = 0;
    let contraction_jr_i1 = 0;
    let contraction_jr_i2 = 0;
    let contraction_jrSJrp1 = 0;
    let contraction_jrSJrp2 = 0;
    let contraction_jrSJrp3 = 0;
    let contraction_jr_i1SJrp1 = 0;
    let contraction_jr_i1SJrp2 = 0;
    let contraction_jr_i1SJrp3 = 0;
    let contraction_jr_i2SJrp1 = 0;
    let contraction_jr_i2SJrp2 = 0;
    let contraction_jr_i2SJrp3 = 0;
    const scan_row2 = scan + i;
    for (let s_jr = 0; s_jr < 544; s_jr += 4) {
      const project2_jr = f32[scan2 + s_jr * 17 + 16]!;
      contraction_jr += f32[scan_row2 + s_jr * 64]! * project2_jr;
      contraction_jr_i1 += f32[scan_row2 + s_jr * 64 + 1]! * project2_jr;
      contraction_jr_i2 += f32[scan_row2 + s_jr * 64 + 2]! * project2_jr;
      const project2_jrSJrp1 = f32[scan2 + s_jr * 17 + 33]!;
      contraction_jrSJrp1 += f32[scan_row2 + s_jr * 64 + 64]! * project2_jrSJrp1;
      contraction_jr_i1SJrp1 += f32[scan_row2 + s_jr * 64 + 65]! * project2_jrSJrp1;
      contraction_jr_i2SJrp1 += f32[scan_row2 + s_jr * 64 + 66]! * project2_jrSJrp1;
      const project2_jrSJrp2 = f32[scan2 + s_jr * 17 + 50]!;
      contraction_jrSJrp2 += f32[scan_row2 + s_jr * 64 + 128]! * project2_jrSJrp2;
      contraction_jr_i1SJrp2 += f32[scan_row2 + s_jr * 64 + 129]! * project2_jrSJrp2;
      contraction_jr_i2SJrp2 += f32[scan_row2 + s_jr * 64 + 130]! * project2_jrSJrp2;
      const project2_jrSJrp3 = f32[scan2 + s_jr * 17 + 67]!;
      contraction_jrSJrp3 += f32[scan_row2 + s_jr * 64 + 192]! * project2_jrSJrp3;
      contraction_jr_i1SJrp3 += f32[scan_row2 + s_jr * 64 + 193]! * project2_jrSJrp3;
      contraction_jr_i2SJrp3 += f32[scan_row2 + s_jr * 64 + 194]! * project2_jrSJrp3;
    }
    contraction_jr = contraction_jr + contraction_jrSJrp1 + (contraction_jrSJrp2 + contraction_jrSJrp3);
    contraction_jr_i1 =
      contraction_jr_i1 + contraction_jr_i1SJrp1 + (contraction_jr_i1SJrp2 + contraction_jr_i1SJrp3);
    contraction_jr_i2 =
      contraction_jr_i2 + contraction_jr_i2SJrp1 + (contraction_jr_i2SJrp2 + contraction_jr_i2SJrp3);
    f32[contraction_at + i * 17 + 16] = contraction_jr;
    f32[contraction_at + i * 17 + 33] = contraction_jr_i1;
    f32[contraction_at + i * 17 + 50] = contraction_jr_i2;
  }
  for (let j_ir = 0; j_ir < 16; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const scan2_row2 = scan2 + j_ir;
    for (let s_ir = 0; s_ir < 544; s_ir++) {
      const project_ir = f32[scan + s_ir * 64 + 63]!;
      contraction_ir += project_ir * f32[scan2_row2 + s_ir * 17]!;
      contraction_j1_ir += project_ir * f32[scan2_row2 + s_ir * 17 + 1]!;
      contraction_j2_ir += project_ir * f32[scan2_row2 + s_ir * 17 + 2]!;
      contraction_j3_ir += project_ir * f32[scan2_row2 + s_ir * 17 + 3]!;
    }
    f32[contraction_at + j_ir + 1071] = contraction_ir;
    f32[contraction_at + j_ir + 1072] = contraction_j1_ir;
    f32[contraction_at + j_ir + 1073] = contraction_j2_ir;
    f32[contraction_at + j_ir + 1074] = contraction_j3_ir;
  }
  let contraction_jr_ir = 0;
  let contraction_jr_irS_jrIrp1 = 0;
  let contraction_jr_irS_jrIrp2 = 0;
  let contraction_jr_irS_jrIrp3 = 0;
  for (let s_jr_ir = 0; s_jr_ir < 544; s_jr_ir += 4) {
    contraction_jr_ir += f32[scan + s_jr_ir * 64 + 63]! * f32[scan2 + s_jr_ir * 17 + 16]!;
    contraction_jr_irS_jrIrp1 += f32[scan + s_jr_ir * 64 + 127]! * f32[scan2 + s_jr_ir * 17 + 33]!;
    contraction_jr_irS_jrIrp2 += f32[scan + s_jr_ir * 64 + 191]! * f32[scan2 + s_jr_ir * 17 + 50]!;
    contraction_jr_irS_jrIrp3 += f32[scan + s_jr_ir * 64 + 255]! * f32[scan2 + s_jr_ir * 17 + 67]!;
  }
  contraction_jr_ir =
    contraction_jr_ir + contraction_jr_irS_jrIrp1 + (contraction_jr_irS_jrIrp2 + contraction_jr_irS_jrIrp3);
  f32[contraction_at + 1087] = contraction_jr_ir;
}

/**
 * sum, neural-turing-machine.ts:108
 */
function sum(f32: Float32Array, scan: number, sum_at: number): void {
  for (let i = 0; i < 64; i += 4) {
    let sum2 = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const scan_row = scan + i;
    for (let s = 0; s < 544; s++) {
      sum2 += f32[scan_row + s * 64]!;
      sum_i1 += f32[scan_row + s * 64 + 1]!;
      sum_i2 += f32[scan_row + s * 64 + 2]!;
      sum_i3 += f32[scan_row + s * 64 + 3]!;
    }
    f32[sum_at + i] = sum2;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
  }
}

/**
 * contraction, neural-turing-machine.ts:108
 */
function contraction9(f32: Float32Array, scan: number, scan2: number, contraction_at: number): void {
  for (let i = 0; i < 15; i += 3) {
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
      for (let s = 0; s < 544; s++) {
        const project = f32[scan_row + s * 16]!;
        const project_i1 = f32[scan_row + s * 16 + 1]!;
        const project_i2 = f32[scan_row + s * 16 + 2]!;
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
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const scan2_row2 = scan2 + j_ir;
    for (let s_ir = 0; s_ir < 544; s_ir++) {
      const project_ir = f32[scan + s_ir * 16 + 15]!;
      contraction_ir += project_ir * f32[scan2_row2 + s_ir * 64]!;
      contraction_j1_ir += project_ir * f32[scan2_row2 + s_ir * 64 + 1]!;
      contraction_j2_ir += project_ir * f32[scan2_row2 + s_ir * 64 + 2]!;
      contraction_j3_ir += project_ir * f32[scan2_row2 + s_ir * 64 + 3]!;
    }
    f32[contraction_at + j_ir + 960] = contraction_ir;
    f32[contraction_at + j_ir + 961] = contraction_j1_ir;
    f32[contraction_at + j_ir + 962] = contraction_j2_ir;
    f32[contraction_at + j_ir + 963] = contraction_j3_ir;
  }
}

/**
 * sum, neural-turing-machine.ts:108
 */
function sum2(f32: Float32Array, scan: number, sum_at: number): void {
  for (let i = 0; i < 16; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const scan_row = scan + i;
    for (let s = 0; s < 544; s++) {
      sum += f32[scan_row + s * 16]!;
      sum_i1 += f32[scan_row + s * 16 + 1]!;
      sum_i2 += f32[scan_row + s * 16 + 2]!;
      sum_i3 += f32[scan_row + s * 16 + 3]!;
    }
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
  }
}

/**
 * contraction, neural-turing-machine.ts:108
 */
function contraction10(f32: Float32Array, scan: number, scan2: number, contraction_at: number): void {
  for (let i = 0; i < 9; i += 3) {
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
      for (let s = 0; s < 544; s++) {
        const project = f32[scan_row + s * 10]!;
        const project_i1 = f32[scan_row + s * 10 + 1]!;
        const project_i2 = f32[scan_row + s * 10 + 2]!;
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
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const scan2_row2 = scan2 + j_ir;
    for (let s_ir = 0; s_ir < 544; s_ir++) {
      const project_ir = f32[scan + s_ir * 10 + 9]!;
      contraction_ir += project_ir * f32[scan2_row2 + s_ir * 64]!;
      contraction_j1_ir += project_ir * f32[scan2_row2 + s_ir * 64 + 1]!;
      contraction_j2_ir += project_ir * f32[scan2_row2 + s_ir * 64 + 2]!;
      contraction_j3_ir += project_ir * f32[scan2_row2 + s_ir * 64 + 3]!;
    }
    f32[contraction_at + j_ir + 576] = contraction_ir;
    f32[contraction_at + j_ir + 577] = contraction_j1_ir;
    f32[contraction_at + j_ir + 578] = contraction_j2_ir;
    f32[contraction_at + j_ir + 579] = contraction_j3_ir;
  }
}

/**
 * sum, neural-turing-machine.ts:108
 */
function sum3(f32: Float32Array, scan: number, sum_at: number): void {
  for (let i = 0; i < 10; i += 5) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    let sum_i4 = 0;
    const scan_row = scan + i;
    for (let s = 0; s < 544; s++) {
      sum += f32[scan_row + s * 10]!;
      sum_i1 += f32[scan_row + s * 10 + 1]!;
      sum_i2 += f32[scan_row + s * 10 + 2]!;
      sum_i3 += f32[scan_row + s * 10 + 3]!;
      sum_i4 += f32[scan_row + s * 10 + 4]!;
    }
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
    f32[sum_at + i + 4] = sum_i4;
  }
}

/**
 * contraction, neural-turing-machine.ts:108
 */
function contraction11(f32: Float32Array, scan: number, scan2: number, contraction_at: number): void {
  for (let i = 0; i < 6; i += 3) {
    const contraction_at_row = contraction_at + i * 74;
    for (let j = 0; j < 72; j += 4) {
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
      for (let s = 0; s < 544; s++) {
        const project = f32[scan_row + s * 6]!;
        const project_i1 = f32[scan_row + s * 6 + 1]!;
        const project_i2 = f32[scan_row + s * 6 + 2]!;
        const project2 = f32[scan2_row + s * 74]!;
        const project2_j1 = f32[scan2_row + s * 74 + 1]!;
        const project2_j2 = f32[scan2_row + s * 74 + 2]!;
        const project2_j3 = f32[scan2_row + s * 74 + 3]!;
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
      f32[contraction_at_row + j + 74] = contraction_i1;
      f32[contraction_at_row + j + 148] = contraction_i2;
      f32[contraction_at_row + j + 1] = contraction_j1;
      f32[contraction_at_row + j + 75] = contraction_j1_i1;
      f32[contraction_at_row + j + 149] = contraction_j1_i2;
      f32[contraction_at_row + j + 2] = contraction_j2;
      f32[contraction_at_row + j + 76] = contraction_j2_i1;
      f32[contraction_at_row + j + 150] = contraction_j2_i2;
      f32[contraction_at_row + j + 3] = contraction_j3;
      f32[contraction_at_row + j + 77] = contraction_j3_i1;
      f32[contraction_at_row + j + 151] = contraction_j3_i2;
    }
    let contraction_jr = 0;
    let contraction_jr_i1 = 0;
    let contraction_jr_i2 = 0;
    let contraction_jr_j1 = 0;
    let contraction_jr_j1_i1 = 0;
    let contraction_jr_j1_i2 = 0;
    const scan_row2 = scan + i;
    for (let s_jr = 0; s_jr < 544; s_jr++) {
      const project_jr = f32[scan_row2 + s_jr * 6]!;
      const project_jr_i1 = f32[scan_row2 + s_jr * 6 + 1]!;
      const project_jr_i2 = f32[scan_row2 + s_jr * 6 + 2]!;
      const project2_jr = f32[scan2 + s_jr * 74 + 72]!;
      const project2_jr_j1 = f32[scan2 + s_jr * 74 + 73]!;
      contraction_jr += project_jr * project2_jr;
      contraction_jr_i1 += project_jr_i1 * project2_jr;
      contraction_jr_i2 += project_jr_i2 * project2_jr;
      contraction_jr_j1 += project_jr * project2_jr_j1;
      contraction_jr_j1_i1 += project_jr_i1 * project2_jr_j1;
      contraction_jr_j1_i2 += project_jr_i2 * project2_jr_j1;
    }
    f32[contraction_at + i * 74 + 72] = contraction_jr;
    f32[contraction_at + i * 74 + 146] = contraction_jr_i1;
    f32[contraction_at + i * 74 + 220] = contraction_jr_i2;
    f32[contraction_at + i * 74 + 73] = contraction_jr_j1;
    f32[contraction_at + i * 74 + 147] = contraction_jr_j1_i1;
    f32[contraction_at + i * 74 + 221] = contraction_jr_j1_i2;
  }
}

/**
 * sum, neural-turing-machine.ts:108
 */
function sum4(f32: Float32Array, scan: number, sum_at: number): void {
  for (let i = 0; i < 6; i += 3) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sumSp1 = 0;
    let sumSp2 = 0;
    let sumSp3 = 0;
    let sum_i1Sp1 = 0;
    let sum_i1Sp2 = 0;
    let sum_i1Sp3 = 0;
    let sum_i2Sp1 = 0;
    let sum_i2Sp2 = 0;
    let sum_i2Sp3 = 0;
    const scan_row = scan + i;
    for (let s = 0; s < 544; s += 4) {
      sum += f32[scan_row + s * 6]!;
      sum_i1 += f32[scan_row + s * 6 + 1]!;
      sum_i2 += f32[scan_row + s * 6 + 2]!;
      sumSp1 += f32[scan_row + s * 6 + 6]!;
      sum_i1Sp1 += f32[scan_row + s * 6 + 7]!;
      sum_i2Sp1 += f32[scan_row + s * 6 + 8]!;
      sumSp2 += f32[scan_row + s * 6 + 12]!;
      sum_i1Sp2 += f32[scan_row + s * 6 + 13]!;
      sum_i2Sp2 += f32[scan_row + s * 6 + 14]!;
      sumSp3 += f32[scan_row + s * 6 + 18]!;
      sum_i1Sp3 += f32[scan_row + s * 6 + 19]!;
      sum_i2Sp3 += f32[scan_row + s * 6 + 20]!;
    }
    sum = sum + sumSp1 + (sumSp2 + sumSp3);
    sum_i1 = sum_i1 + sum_i1Sp1 + (sum_i1Sp2 + sum_i1Sp3);
    sum_i2 = sum_i2 + sum_i2Sp1 + (sum_i2Sp2 + sum_i2Sp3);
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
  }
}

/**
 * sum, clipByGlobalNorm(adam)
 */
function sum5(f32: Float32Array, contraction_at: number, sum_at: number): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 1088; s += 4) {
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
function sum6(f32: Float32Array, sum_at: number, sum_at2: number): void {
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
function sum7(f32: Float32Array, contraction_at: number, sum_at: number): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 1024; s += 4) {
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
  for (let r = 0; r < 16; r += 4) {
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
  for (let s = 0; s < 640; s += 4) {
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
  for (let r = 0; r < 8; r += 4) {
    const sum2 = f32[sum_at + r]!;
    sum += sum2 * sum2;
    const sum2Rp1 = f32[sum_at + r + 1]!;
    sumRp1 += sum2Rp1 * sum2Rp1;
    const sum2Rp2 = f32[sum_at + r + 2]!;
    sumRp2 += sum2Rp2 * sum2Rp2;
    const sum2Rp3 = f32[sum_at + r + 3]!;
    sumRp3 += sum2Rp3 * sum2Rp3;
  }
  for (let r_rr = 8; r_rr < 10; r_rr++) {
    const sum2_rr = f32[sum_at + r_rr]!;
    sum += sum2_rr * sum2_rr;
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
  for (let s = 0; s < 444; s += 4) {
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
  toF32_at: number,
): void {
  let sum = 0;
  for (let r = 0; r < 6; r++) {
    const sum2 = f32[sum_at + r]!;
    sum += sum2 * sum2;
  }
  const add3 = f32[sum_at2]! + f32[sum_at3]! + f32[sum_at4]! + f32[sum_at5]!;
  const add7 = add3 + f32[sum_at6]! + f32[sum_at7]! + f32[sum_at8]! + f32[sum_at9]!;
  const add11 = add7 + f32[sum_at10]! + f32[sum_at11]! + f32[sum_at12]! + sum;
  f32[toF32_at] = Math.fround(Math.min(1 / (Math.sqrt(add11) + 0.000001), 1));
}

/**
 * add, clipByGlobalNorm(adam)
 * sub, clipByGlobalNorm(adam)
 */
function update3(
  f32: Float32Array,
  firstMoment_at: number,
  contraction_at: number,
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
    const mul2 = f32[contraction_at + i]! * value;
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
 * tanh, neural-turing-machine.ts:109
 */
function tanh(f32: Float32Array, contraction_at: number, captured1: number, tanh_at: number): void {
  for (let i = 0; i < 32; i++) {
    const contraction_at_row = contraction_at + i * 64;
    const tanh_at_row = tanh_at + i * 64;
    for (let j = 0; j < 64; j++) {
      const tanh2 = Math.tanh(f32[contraction_at_row + j]! + f32[captured1 + j]!);
      f32[tanh_at_row + j] = tanh2;
    }
  }
}

/**
 * sigmoid, neural-turing-machine.ts:112
 */
function sigmoid(f32: Float32Array, contraction_at: number, captured7: number, sigmoid_at: number): void {
  for (let i = 0; i < 32; i++) {
    const contraction_at_row = contraction_at + i * 10;
    const sigmoid_at_row = sigmoid_at + i * 10;
    for (let j = 0; j < 10; j++) {
      const sigmoid2 = 1 / (1 + Math.exp(-(f32[contraction_at_row + j]! + f32[captured7 + j]!)));
      f32[sigmoid_at_row + j] = sigmoid2;
    }
  }
}

/**
 * tanh, neural-turing-machine.ts:113
 */
function tanh2(f32: Float32Array, contraction_at: number, captured9: number, tanh_at: number): void {
  for (let i = 0; i < 32; i++) {
    const contraction_at_row = contraction_at + i * 10;
    const tanh_at_row = tanh_at + i * 10;
    for (let j = 0; j < 10; j++) {
      const tanh = Math.tanh(f32[contraction_at_row + j]! + f32[captured9 + j]!);
      f32[tanh_at_row + j] = tanh;
    }
  }
}

/**
 * tanh, neural-turing-machine.ts:77
 * sum, neural-turing-machine.ts:64
 * rsqrt, neural-turing-machine.ts:64
 * mul, neural-turing-machine.ts:65
 */
function sum_mul5(f32: Float32Array, add_at: number, tanh_at: number, mul_at: number): void {
  for (let i = 0; i < 32; i++) {
    let sum = 0;
    const add_at_row = add_at + i * 16;
    const tanh_at_row = tanh_at + i * 10;
    for (let r = 0; r < 10; r++) {
      const tanh = Math.tanh(f32[add_at_row + r]!);
      f32[tanh_at_row + r] = tanh;
      sum += tanh * tanh;
    }
    const rsqrt = 1 / Math.sqrt(Math.fround(sum + /* 0.001 */ 0.0010000000474974513));
    const tanh_at_row2 = tanh_at + i * 10;
    const mul_at_row = mul_at + i * 10;
    for (let s = 0; s < 10; s++) {
      f32[mul_at_row + s] = f32[tanh_at_row2 + s]! * rsqrt;
    }
  }
}

/**
 * softplus, neural-turing-machine.ts:80
 * sigmoid, neural-turing-machine.ts:82
 * sub, neural-turing-machine.ts:83
 * add, neural-turing-machine.ts:88
 */
function softplus_sigmoid_add(
  f32: Float32Array,
  add_at: number,
  softplus_at: number,
  sigmoid_at: number,
  sub_at: number,
  add_at2: number,
): void {
  for (let i = 0; i < 32; i++) {
    const add = f32[add_at + i * 16 + 10]!;
    f32[softplus_at + i] = Math.max(add, 0) + Math.log1p(Math.exp(-Math.abs(add)));
    const sigmoid = 1 / (1 + Math.exp(-(f32[add_at + i * 16 + 11]! - 2)));
    f32[sigmoid_at + i] = sigmoid;
    f32[sub_at + i] = 1 - sigmoid;
    const add3 = f32[add_at + i * 16 + 15]!;
    const add4 = 1 + (Math.max(add3, 0) + Math.log1p(Math.exp(-Math.abs(add3))));
    f32[add_at2 + i] = add4;
  }
}

/**
 * sum, neural-turing-machine.ts:64
 * rsqrt, neural-turing-machine.ts:64
 * mul, neural-turing-machine.ts:65
 */
function sum_mul6(f32: Float32Array, carry0: number, mul_at: number): void {
  for (let j = 0; j < 512; j++) {
    let sum = 0;
    let sumRp1 = 0;
    let sumRp2 = 0;
    let sumRp3 = 0;
    const carry0_row = carry0 + j * 10;
    for (let r = 0; r < 8; r += 4) {
      const value = f32[carry0_row + r]!;
      sum += value * value;
      const valueRp1 = f32[carry0_row + r + 1]!;
      sumRp1 += valueRp1 * valueRp1;
      const valueRp2 = f32[carry0_row + r + 2]!;
      sumRp2 += valueRp2 * valueRp2;
      const valueRp3 = f32[carry0_row + r + 3]!;
      sumRp3 += valueRp3 * valueRp3;
    }
    const carry0_row2 = carry0 + j * 10;
    for (let r_rr = 8; r_rr < 10; r_rr++) {
      const value_rr = f32[carry0_row2 + r_rr]!;
      sum += value_rr * value_rr;
    }
    sum = sum + sumRp1 + (sumRp2 + sumRp3);
    const rsqrt = 1 / Math.sqrt(Math.fround(sum + /* 0.001 */ 0.0010000000474974513));
    const carry0_row3 = carry0 + j * 10;
    const mul_at_row = mul_at + j * 10;
    for (let s = 0; s < 10; s++) {
      f32[mul_at_row + s] = f32[carry0_row3 + s]! * rsqrt;
    }
  }
}

/**
 * contraction, neural-turing-machine.ts:66
 * mul, neural-turing-machine.ts:80
 */
function contraction_mul3(
  f32: Float32Array,
  mul_at: number,
  mul_at2: number,
  softplus_at: number,
  mul_at3: number,
): void {
  for (let i = 0; i < 32; i++) {
    const softplus2 = f32[softplus_at + i]!;
    const mul_at3_row = mul_at3 + i * 16;
    for (let j = 0; j < 16; j += 4) {
      let contraction = 0;
      let contraction_j1 = 0;
      let contraction_j2 = 0;
      let contraction_j3 = 0;
      const mul_at_row = mul_at + i * 160 + j * 10;
      const mul_at2_row = mul_at2 + i * 10;
      for (let r = 0; r < 10; r++) {
        const mul2 = f32[mul_at2_row + r]!;
        contraction += f32[mul_at_row + r]! * mul2;
        contraction_j1 += f32[mul_at_row + r + 10]! * mul2;
        contraction_j2 += f32[mul_at_row + r + 20]! * mul2;
        contraction_j3 += f32[mul_at_row + r + 30]! * mul2;
      }
      f32[mul_at3_row + j] = softplus2 * contraction;
      f32[mul_at3_row + j + 1] = softplus2 * contraction_j1;
      f32[mul_at3_row + j + 2] = softplus2 * contraction_j2;
      f32[mul_at3_row + j + 3] = softplus2 * contraction_j3;
    }
  }
}

/**
 * amax, neural-turing-machine.ts:80
 * exp, neural-turing-machine.ts:80
 * sum, neural-turing-machine.ts:80
 * add, neural-turing-machine.ts:83
 */
function amax_sum_add(
  f32: Float32Array,
  mul_at: number,
  exp_at: number,
  sigmoid_at: number,
  sub_at: number,
  carry3: number,
  add_at: number,
): void {
  for (let i = 0; i < 32; i++) {
    let amax = -Infinity;
    let amaxRp1 = -Infinity;
    let amaxRp2 = -Infinity;
    let amaxRp3 = -Infinity;
    const mul_at_row = mul_at + i * 16;
    for (let r = 0; r < 16; r += 4) {
      amax = Math.max(amax, f32[mul_at_row + r]!);
      amaxRp1 = Math.max(amaxRp1, f32[mul_at_row + r + 1]!);
      amaxRp2 = Math.max(amaxRp2, f32[mul_at_row + r + 2]!);
      amaxRp3 = Math.max(amaxRp3, f32[mul_at_row + r + 3]!);
    }
    amax = Math.max(Math.max(amax, amaxRp1), Math.max(amaxRp2, amaxRp3));
    let sum = 0;
    const mul_at_row2 = mul_at + i * 16;
    const exp_at_row = exp_at + i * 16;
    for (let s = 0; s < 16; s++) {
      const exp = Math.exp(f32[mul_at_row2 + s]! - amax);
      f32[exp_at_row + s] = exp;
      sum += exp;
    }
    const sigmoid = f32[sigmoid_at + i]!;
    const sub2 = f32[sub_at + i]!;
    const exp_at_row2 = exp_at + i * 16;
    const carry3_row = carry3 + i * 16;
    const add_at_row = add_at + i * 16;
    for (let t = 0; t < 16; t++) {
      const add = sigmoid * (f32[exp_at_row2 + t]! / sum) + sub2 * f32[carry3_row + t]!;
      f32[add_at_row + t] = add;
    }
  }
}

/**
 * amax, neural-turing-machine.ts:84
 * exp, neural-turing-machine.ts:84
 * sum, neural-turing-machine.ts:84
 * div, neural-turing-machine.ts:84
 * pow, neural-turing-machine.ts:88
 * sum, neural-turing-machine.ts:89
 * div, neural-turing-machine.ts:89
 * add, neural-turing-machine.ts:117
 */
function amax_sum_update(
  f32: Float32Array,
  add_at: number,
  exp_at: number,
  div_at: number,
  add_at2: number,
  add_at3: number,
  pow_at: number,
  carry3: number,
  carry0: number,
  div_at2: number,
  sigmoid_at: number,
  tanh_at: number,
): void {
  for (let i = 0; i < 32; i += 4) {
    let amax = -Infinity;
    let amax_i1 = -Infinity;
    let amax_i2 = -Infinity;
    let amax_i3 = -Infinity;
    const add0 = f32[add_at + i * 16 + 12]!;
    const add1 = f32[add_at + i * 16 + 28]!;
    const add2 = f32[add_at + i * 16 + 44]!;
    const add3 = f32[add_at + i * 16 + 60]!;
    amax = Math.max(amax, add0);
    amax_i1 = Math.max(amax_i1, add1);
    amax_i2 = Math.max(amax_i2, add2);
    amax_i3 = Math.max(amax_i3, add3);
    const add4 = f32[add_at + i * 16 + 13]!;
    const add5 = f32[add_at + i * 16 + 29]!;
    const add6 = f32[add_at + i * 16 + 45]!;
    const add7 = f32[add_at + i * 16 + 61]!;
    amax = Math.max(amax, add4);
    amax_i1 = Math.max(amax_i1, add5);
    amax_i2 = Math.max(amax_i2, add6);
    amax_i3 = Math.max(amax_i3, add7);
    const add8 = f32[add_at + i * 16 + 14]!;
    const add9 = f32[add_at + i * 16 + 30]!;
    const add10 = f32[add_at + i * 16 + 46]!;
    const add11 = f32[add_at + i * 16 + 62]!;
    amax = Math.max(amax, add8);
    amax_i1 = Math.max(amax_i1, add9);
    amax_i2 = Math.max(amax_i2, add10);
    amax_i3 = Math.max(amax_i3, add11);
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const exp = Math.exp(add0 - amax);
    const exp_i1 = Math.exp(add1 - amax_i1);
    const exp_i2 = Math.exp(add2 - amax_i2);
    const exp_i3 = Math.exp(add3 - amax_i3);
    f32[exp_at + i * 3] = exp;
    f32[exp_at + i * 3 + 3] = exp_i1;
    f32[exp_at + i * 3 + 6] = exp_i2;
    f32[exp_at + i * 3 + 9] = exp_i3;
    sum += exp;
    sum_i1 += exp_i1;
    sum_i2 += exp_i2;
    sum_i3 += exp_i3;
    const exp_s1 = Math.exp(add4 - amax);
    const exp_i1_s1 = Math.exp(add5 - amax_i1);
    const exp_i2_s1 = Math.exp(add6 - amax_i2);
    const exp_i3_s1 = Math.exp(add7 - amax_i3);
    f32[exp_at + i * 3 + 1] = exp_s1;
    f32[exp_at + i * 3 + 4] = exp_i1_s1;
    f32[exp_at + i * 3 + 7] = exp_i2_s1;
    f32[exp_at + i * 3 + 10] = exp_i3_s1;
    sum += exp_s1;
    sum_i1 += exp_i1_s1;
    sum_i2 += exp_i2_s1;
    sum_i3 += exp_i3_s1;
    const exp_s2 = Math.exp(add8 - amax);
    const exp_i1_s2 = Math.exp(add9 - amax_i1);
    const exp_i2_s2 = Math.exp(add10 - amax_i2);
    const exp_i3_s2 = Math.exp(add11 - amax_i3);
    f32[exp_at + i * 3 + 2] = exp_s2;
    f32[exp_at + i * 3 + 5] = exp_i1_s2;
    f32[exp_at + i * 3 + 8] = exp_i2_s2;
    f32[exp_at + i * 3 + 11] = exp_i3_s2;
    sum += exp_s2;
    sum_i1 += exp_i1_s2;
    sum_i2 += exp_i2_s2;
    sum_i3 += exp_i3_s2;
    const exp_at_row = exp_at + i * 3;
    const div_at_row = div_at + i * 3;
    for (let t = 0; t < 3; t++) {
      const div_i1 = f32[exp_at_row + t + 3]! / sum_i1;
      const div_i2 = f32[exp_at_row + t + 6]! / sum_i2;
      const div_i3 = f32[exp_at_row + t + 9]! / sum_i3;
      f32[div_at_row + t] = f32[exp_at_row + t]! / sum;
      f32[div_at_row + t + 3] = div_i1;
      f32[div_at_row + t + 6] = div_i2;
      f32[div_at_row + t + 9] = div_i3;
    }
    let sum2 = 0;
    let sum2_i1 = 0;
    let sum2_i2 = 0;
    let sum2_i3 = 0;
    const div2 = f32[div_at + i * 3]!;
    const div2_i1 = f32[div_at + i * 3 + 3]!;
    const div2_i2 = f32[div_at + i * 3 + 6]!;
    const div2_i3 = f32[div_at + i * 3 + 9]!;
    const div3 = f32[div_at + i * 3 + 2]!;
    const div3_i1 = f32[div_at + i * 3 + 5]!;
    const div3_i2 = f32[div_at + i * 3 + 8]!;
    const div3_i3 = f32[div_at + i * 3 + 11]!;
    const div4 = f32[div_at + i * 3 + 1]!;
    const div4_i1 = f32[div_at + i * 3 + 4]!;
    const div4_i2 = f32[div_at + i * 3 + 7]!;
    const div4_i3 = f32[div_at + i * 3 + 10]!;
    const add112 = f32[add_at3 + i]!;
    const add11_i1 = f32[add_at3 + i + 1]!;
    const add11_i2 = f32[add_at3 + i + 2]!;
    const add11_i3 = f32[add_at3 + i + 3]!;
    const add_at2_row = add_at2 + i * 16;
    const pow_at_row = pow_at + i * 16;
    for (let u = 0; u < 16; u++) {
      const mul =
        div2 *
        (u < 15
          ? u < 15
            ? f32[add_at2_row + u + 1]!
            : 0
          : u >= 15
            ? u >= 15
              ? f32[add_at2_row + u - 15]!
              : 0
            : 0);
      const mul_i1 =
        div2_i1 *
        (u < 15
          ? u < 15
            ? f32[add_at2_row + u + 17]!
            : 0
          : u >= 15
            ? u >= 15
              ? f32[add_at2_row + u + 1]!
              : 0
            : 0);
      const mul_i2 =
        div2_i2 *
        (u < 15
          ? u < 15
            ? f32[add_at2_row + u + 33]!
            : 0
          : u >= 15
            ? u >= 15
              ? f32[add_at2_row + u + 17]!
              : 0
            : 0);
      const mul_i3 =
        div2_i3 *
        (u < 15
          ? u < 15
            ? f32[add_at2_row + u + 49]!
            : 0
          : u >= 15
            ? u >= 15
              ? f32[add_at2_row + u + 33]!
              : 0
            : 0);
      const mul2 =
        div3 *
        (u < 1
          ? u < 1
            ? f32[add_at2_row + u + 15]!
            : 0
          : u >= 1
            ? u >= 1
              ? f32[add_at2_row + u - 1]!
              : 0
            : 0);
      const mul2_i1 =
        div3_i1 *
        (u < 1
          ? u < 1
            ? f32[add_at2_row + u + 31]!
            : 0
          : u >= 1
            ? u >= 1
              ? f32[add_at2_row + u + 15]!
              : 0
            : 0);
      const mul2_i2 =
        div3_i2 *
        (u < 1
          ? u < 1
            ? f32[add_at2_row + u + 47]!
            : 0
          : u >= 1
            ? u >= 1
              ? f32[add_at2_row + u + 31]!
              : 0
            : 0);
      const mul2_i3 =
        div3_i3 *
        (u < 1
          ? u < 1
            ? f32[add_at2_row + u + 63]!
            : 0
          : u >= 1
            ? u >= 1
              ? f32[add_at2_row + u + 47]!
              : 0
            : 0);
      const add102 = Math.fround(
        mul + mul2 + div4 * f32[add_at2_row + u]! + /* 0.000001 */ 9.999999974752427e-7,
      );
      const add10_i1 = Math.fround(
        mul_i1 + mul2_i1 + div4_i1 * f32[add_at2_row + u + 16]! + 9.999999974752427e-7,
      );
      const add10_i2 = Math.fround(
        mul_i2 + mul2_i2 + div4_i2 * f32[add_at2_row + u + 32]! + 9.999999974752427e-7,
      );
      const add10_i3 = Math.fround(
        mul_i3 + mul2_i3 + div4_i3 * f32[add_at2_row + u + 48]! + 9.999999974752427e-7,
      );
      const pow2 = pow(add102, add112);
      const pow_i1 = pow(add10_i1, add11_i1);
      const pow_i2 = pow(add10_i2, add11_i2);
      const pow_i3 = pow(add10_i3, add11_i3);
      f32[pow_at_row + u] = pow2;
      f32[pow_at_row + u + 16] = pow_i1;
      f32[pow_at_row + u + 32] = pow_i2;
      f32[pow_at_row + u + 48] = pow_i3;
      sum2 += pow2;
      sum2_i1 += pow_i1;
      sum2_i2 += pow_i2;
      sum2_i3 += pow_i3;
    }
    const pow_at_row2 = pow_at + i * 16;
    const carry3_row = carry3 + i * 16;
    for (let v = 0; v < 16; v++) {
      const div5_i1 = f32[pow_at_row2 + v + 16]! / sum2_i1;
      const div5_i2 = f32[pow_at_row2 + v + 32]! / sum2_i2;
      const div5_i3 = f32[pow_at_row2 + v + 48]! / sum2_i3;
      f32[carry3_row + v] = f32[pow_at_row2 + v]! / sum2;
      f32[carry3_row + v + 16] = div5_i1;
      f32[carry3_row + v + 32] = div5_i2;
      f32[carry3_row + v + 48] = div5_i3;
    }
    const div_at2_row = div_at2 + i * 16;
    for (let w = 0; w < 16; w++) {
      const div6 = f32[div_at2_row + w]!;
      const div6_i1 = f32[div_at2_row + w + 16]!;
      const div6_i2 = f32[div_at2_row + w + 32]!;
      const div6_i3 = f32[div_at2_row + w + 48]!;
      const carry0_row = carry0 + i * 160 + w * 10;
      const sigmoid_at_row = sigmoid_at + i * 10;
      const tanh_at_row = tanh_at + i * 10;
      for (let r6 = 0; r6 < 10; r6++) {
        const mul5 = f32[carry0_row + r6]! * (1 - div6 * f32[sigmoid_at_row + r6]!);
        const mul5_i1 = f32[carry0_row + r6 + 160]! * (1 - div6_i1 * f32[sigmoid_at_row + r6 + 10]!);
        const mul5_i2 = f32[carry0_row + r6 + 320]! * (1 - div6_i2 * f32[sigmoid_at_row + r6 + 20]!);
        const mul5_i3 = f32[carry0_row + r6 + 480]! * (1 - div6_i3 * f32[sigmoid_at_row + r6 + 30]!);
        const add12_i1 = mul5_i1 + div6_i1 * f32[tanh_at_row + r6 + 10]!;
        const add12_i2 = mul5_i2 + div6_i2 * f32[tanh_at_row + r6 + 20]!;
        const add12_i3 = mul5_i3 + div6_i3 * f32[tanh_at_row + r6 + 30]!;
        f32[carry0_row + r6] = mul5 + div6 * f32[tanh_at_row + r6]!;
        f32[carry0_row + r6 + 160] = add12_i1;
        f32[carry0_row + r6 + 320] = add12_i2;
        f32[carry0_row + r6 + 480] = add12_i3;
      }
    }
  }
}

/**
 * amax, neural-turing-machine.ts:84
 * exp, neural-turing-machine.ts:84
 * sum, neural-turing-machine.ts:84
 * div, neural-turing-machine.ts:84
 * pow, neural-turing-machine.ts:88
 * sum, neural-turing-machine.ts:89
 * div, neural-turing-machine.ts:89
 */
function amax_sum_update2(
  f32: Float32Array,
  add_at: number,
  exp_at: number,
  div_at: number,
  add_at2: number,
  add_at3: number,
  pow_at: number,
  carry2: number,
): void {
  for (let i = 0; i < 32; i += 4) {
    let amax = -Infinity;
    let amax_i1 = -Infinity;
    let amax_i2 = -Infinity;
    let amax_i3 = -Infinity;
    const add0 = f32[add_at + i * 16 + 12]!;
    const add1 = f32[add_at + i * 16 + 28]!;
    const add2 = f32[add_at + i * 16 + 44]!;
    const add3 = f32[add_at + i * 16 + 60]!;
    amax = Math.max(amax, add0);
    amax_i1 = Math.max(amax_i1, add1);
    amax_i2 = Math.max(amax_i2, add2);
    amax_i3 = Math.max(amax_i3, add3);
    const add4 = f32[add_at + i * 16 + 13]!;
    const add5 = f32[add_at + i * 16 + 29]!;
    const add6 = f32[add_at + i * 16 + 45]!;
    const add7 = f32[add_at + i * 16 + 61]!;
    amax = Math.max(amax, add4);
    amax_i1 = Math.max(amax_i1, add5);
    amax_i2 = Math.max(amax_i2, add6);
    amax_i3 = Math.max(amax_i3, add7);
    const add8 = f32[add_at + i * 16 + 14]!;
    const add9 = f32[add_at + i * 16 + 30]!;
    const add10 = f32[add_at + i * 16 + 46]!;
    const add11 = f32[add_at + i * 16 + 62]!;
    amax = Math.max(amax, add8);
    amax_i1 = Math.max(amax_i1, add9);
    amax_i2 = Math.max(amax_i2, add10);
    amax_i3 = Math.max(amax_i3, add11);
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const exp = Math.exp(add0 - amax);
    const exp_i1 = Math.exp(add1 - amax_i1);
    const exp_i2 = Math.exp(add2 - amax_i2);
    const exp_i3 = Math.exp(add3 - amax_i3);
    f32[exp_at + i * 3] = exp;
    f32[exp_at + i * 3 + 3] = exp_i1;
    f32[exp_at + i * 3 + 6] = exp_i2;
    f32[exp_at + i * 3 + 9] = exp_i3;
    sum += exp;
    sum_i1 += exp_i1;
    sum_i2 += exp_i2;
    sum_i3 += exp_i3;
    const exp_s1 = Math.exp(add4 - amax);
    const exp_i1_s1 = Math.exp(add5 - amax_i1);
    const exp_i2_s1 = Math.exp(add6 - amax_i2);
    const exp_i3_s1 = Math.exp(add7 - amax_i3);
    f32[exp_at + i * 3 + 1] = exp_s1;
    f32[exp_at + i * 3 + 4] = exp_i1_s1;
    f32[exp_at + i * 3 + 7] = exp_i2_s1;
    f32[exp_at + i * 3 + 10] = exp_i3_s1;
    sum += exp_s1;
    sum_i1 += exp_i1_s1;
    sum_i2 += exp_i2_s1;
    sum_i3 += exp_i3_s1;
    const exp_s2 = Math.exp(add8 - amax);
    const exp_i1_s2 = Math.exp(add9 - amax_i1);
    const exp_i2_s2 = Math.exp(add10 - amax_i2);
    const exp_i3_s2 = Math.exp(add11 - amax_i3);
    f32[exp_at + i * 3 + 2] = exp_s2;
    f32[exp_at + i * 3 + 5] = exp_i1_s2;
    f32[exp_at + i * 3 + 8] = exp_i2_s2;
    f32[exp_at + i * 3 + 11] = exp_i3_s2;
    sum += exp_s2;
    sum_i1 += exp_i1_s2;
    sum_i2 += exp_i2_s2;
    sum_i3 += exp_i3_s2;
    const exp_at_row = exp_at + i * 3;
    const div_at_row = div_at + i * 3;
    for (let t = 0; t < 3; t++) {
      const div_i1 = f32[exp_at_row + t + 3]! / sum_i1;
      const div_i2 = f32[exp_at_row + t + 6]! / sum_i2;
      const div_i3 = f32[exp_at_row + t + 9]! / sum_i3;
      f32[div_at_row + t] = f32[exp_at_row + t]! / sum;
      f32[div_at_row + t + 3] = div_i1;
      f32[div_at_row + t + 6] = div_i2;
      f32[div_at_row + t + 9] = div_i3;
    }
    let sum2 = 0;
    let sum2_i1 = 0;
    let sum2_i2 = 0;
    let sum2_i3 = 0;
    const div2 = f32[div_at + i * 3]!;
    const div2_i1 = f32[div_at + i * 3 + 3]!;
    const div2_i2 = f32[div_at + i * 3 + 6]!;
    const div2_i3 = f32[div_at + i * 3 + 9]!;
    const div3 = f32[div_at + i * 3 + 2]!;
    const div3_i1 = f32[div_at + i * 3 + 5]!;
    const div3_i2 = f32[div_at + i * 3 + 8]!;
    const div3_i3 = f32[div_at + i * 3 + 11]!;
    const div4 = f32[div_at + i * 3 + 1]!;
    const div4_i1 = f32[div_at + i * 3 + 4]!;
    const div4_i2 = f32[div_at + i * 3 + 7]!;
    const div4_i3 = f32[div_at + i * 3 + 10]!;
    const add112 = f32[add_at3 + i]!;
    const add11_i1 = f32[add_at3 + i + 1]!;
    const add11_i2 = f32[add_at3 + i + 2]!;
    const add11_i3 = f32[add_at3 + i + 3]!;
    const add_at2_row = add_at2 + i * 16;
    const pow_at_row = pow_at + i * 16;
    for (let u = 0; u < 16; u++) {
      const mul =
        div2 *
        (u < 15
          ? u < 15
            ? f32[add_at2_row + u + 1]!
            : 0
          : u >= 15
            ? u >= 15
              ? f32[add_at2_row + u - 15]!
              : 0
            : 0);
      const mul_i1 =
        div2_i1 *
        (u < 15
          ? u < 15
            ? f32[add_at2_row + u + 17]!
            : 0
          : u >= 15
            ? u >= 15
              ? f32[add_at2_row + u + 1]!
              : 0
            : 0);
      const mul_i2 =
        div2_i2 *
        (u < 15
          ? u < 15
            ? f32[add_at2_row + u + 33]!
            : 0
          : u >= 15
            ? u >= 15
              ? f32[add_at2_row + u + 17]!
              : 0
            : 0);
      const mul_i3 =
        div2_i3 *
        (u < 15
          ? u < 15
            ? f32[add_at2_row + u + 49]!
            : 0
          : u >= 15
            ? u >= 15
              ? f32[add_at2_row + u + 33]!
              : 0
            : 0);
      const mul2 =
        div3 *
        (u < 1
          ? u < 1
            ? f32[add_at2_row + u + 15]!
            : 0
          : u >= 1
            ? u >= 1
              ? f32[add_at2_row + u - 1]!
              : 0
            : 0);
      const mul2_i1 =
        div3_i1 *
        (u < 1
          ? u < 1
            ? f32[add_at2_row + u + 31]!
            : 0
          : u >= 1
            ? u >= 1
              ? f32[add_at2_row + u + 15]!
              : 0
            : 0);
      const mul2_i2 =
        div3_i2 *
        (u < 1
          ? u < 1
            ? f32[add_at2_row + u + 47]!
            : 0
          : u >= 1
            ? u >= 1
              ? f32[add_at2_row + u + 31]!
              : 0
            : 0);
      const mul2_i3 =
        div3_i3 *
        (u < 1
          ? u < 1
            ? f32[add_at2_row + u + 63]!
            : 0
          : u >= 1
            ? u >= 1
              ? f32[add_at2_row + u + 47]!
              : 0
            : 0);
      const add102 = Math.fround(
        mul + mul2 + div4 * f32[add_at2_row + u]! + /* 0.000001 */ 9.999999974752427e-7,
      );
      const add10_i1 = Math.fround(
        mul_i1 + mul2_i1 + div4_i1 * f32[add_at2_row + u + 16]! + 9.999999974752427e-7,
      );
      const add10_i2 = Math.fround(
        mul_i2 + mul2_i2 + div4_i2 * f32[add_at2_row + u + 32]! + 9.999999974752427e-7,
      );
      const add10_i3 = Math.fround(
        mul_i3 + mul2_i3 + div4_i3 * f32[add_at2_row + u + 48]! + 9.999999974752427e-7,
      );
      const pow2 = pow(add102, add112);
      const pow_i1 = pow(add10_i1, add11_i1);
      const pow_i2 = pow(add10_i2, add11_i2);
      const pow_i3 = pow(add10_i3, add11_i3);
      f32[pow_at_row + u] = pow2;
      f32[pow_at_row + u + 16] = pow_i1;
      f32[pow_at_row + u + 32] = pow_i2;
      f32[pow_at_row + u + 48] = pow_i3;
      sum2 += pow2;
      sum2_i1 += pow_i1;
      sum2_i2 += pow_i2;
      sum2_i3 += pow_i3;
    }
    const pow_at_row2 = pow_at + i * 16;
    const carry2_row = carry2 + i * 16;
    for (let v = 0; v < 16; v++) {
      const div5_i1 = f32[pow_at_row2 + v + 16]! / sum2_i1;
      const div5_i2 = f32[pow_at_row2 + v + 32]! / sum2_i2;
      const div5_i3 = f32[pow_at_row2 + v + 48]! / sum2_i3;
      f32[carry2_row + v] = f32[pow_at_row2 + v]! / sum2;
      f32[carry2_row + v + 16] = div5_i1;
      f32[carry2_row + v + 32] = div5_i2;
      f32[carry2_row + v + 48] = div5_i3;
    }
  }
}

/**
 * sum, neural-turing-machine.ts:128
 * mul, neural-turing-machine.ts:128
 */
function sum_mul7(f32: Float32Array, y_at: number, scan: number, mask_at: number, mul_at: number): void {
  let sum = 0;
  for (let r = 0; r < 17; r++) {
    const mask_at_row = mask_at + r;
    for (let s = 0; s < 32; s++) {
      const mask = f32[mask_at_row + s * 17]!;
      const y_at_row = y_at + s * 102 + r * 6;
      const scan_row = scan + r * 192 + s * 6;
      for (let t = 0; t < 6; t++) {
        const project = f32[scan_row + t]!;
        const neg = -project;
        const add =
          (1 - f32[y_at_row + t]!) * project + (Math.max(neg, 0) + Math.log1p(Math.exp(-Math.abs(neg))));
        sum += add * mask;
      }
    }
  }
  f32[mul_at] = sum * 0.04508421942591667;
}

/**
 * sum, neural-turing-machine.ts:138
 */
function sum12(f32: Float32Array, scan: number, y_at: number, mask_at: number, sum_at: number): void {
  for (let i = 0; i < 32; i++) {
    let sum = 0;
    const mask_at_row = mask_at + i * 17;
    for (let r = 0; r < 17; r++) {
      const mask = f32[mask_at_row + r]!;
      const scan_row = scan + r * 192 + i * 6;
      const y_at_row = y_at + i * 102 + r * 6;
      for (let s = 0; s < 6; s++) {
        const mul = (f32[scan_row + s]! > 0 !== f32[y_at_row + s]! > 0.5 ? 1 : 0) * mask;
        sum += mul;
      }
    }
    f32[sum_at + i] = sum;
  }
}

/**
 * amax, neural-turing-machine.ts:84
 * exp, neural-turing-machine.ts:84
 * sum, neural-turing-machine.ts:84
 * div, neural-turing-machine.ts:84
 * pow, neural-turing-machine.ts:88
 * sum, neural-turing-machine.ts:89
 * div, neural-turing-machine.ts:89
 * add, neural-turing-machine.ts:117
 */
function amax_sum_update3(
  f32: Float32Array,
  add_at: number,
  exp_at: number,
  div_at: number,
  add_at2: number,
  add_at3: number,
  pow_at: number,
  div_at2: number,
  carry0: number,
  sigmoid_at: number,
  tanh_at: number,
): void {
  for (let i = 0; i < 32; i += 4) {
    let amax = -Infinity;
    let amax_i1 = -Infinity;
    let amax_i2 = -Infinity;
    let amax_i3 = -Infinity;
    const add0 = f32[add_at + i * 16 + 12]!;
    const add1 = f32[add_at + i * 16 + 28]!;
    const add2 = f32[add_at + i * 16 + 44]!;
    const add3 = f32[add_at + i * 16 + 60]!;
    amax = Math.max(amax, add0);
    amax_i1 = Math.max(amax_i1, add1);
    amax_i2 = Math.max(amax_i2, add2);
    amax_i3 = Math.max(amax_i3, add3);
    const add4 = f32[add_at + i * 16 + 13]!;
    const add5 = f32[add_at + i * 16 + 29]!;
    const add6 = f32[add_at + i * 16 + 45]!;
    const add7 = f32[add_at + i * 16 + 61]!;
    amax = Math.max(amax, add4);
    amax_i1 = Math.max(amax_i1, add5);
    amax_i2 = Math.max(amax_i2, add6);
    amax_i3 = Math.max(amax_i3, add7);
    const add8 = f32[add_at + i * 16 + 14]!;
    const add9 = f32[add_at + i * 16 + 30]!;
    const add10 = f32[add_at + i * 16 + 46]!;
    const add11 = f32[add_at + i * 16 + 62]!;
    amax = Math.max(amax, add8);
    amax_i1 = Math.max(amax_i1, add9);
    amax_i2 = Math.max(amax_i2, add10);
    amax_i3 = Math.max(amax_i3, add11);
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const exp = Math.exp(add0 - amax);
    const exp_i1 = Math.exp(add1 - amax_i1);
    const exp_i2 = Math.exp(add2 - amax_i2);
    const exp_i3 = Math.exp(add3 - amax_i3);
    f32[exp_at + i * 3] = exp;
    f32[exp_at + i * 3 + 3] = exp_i1;
    f32[exp_at + i * 3 + 6] = exp_i2;
    f32[exp_at + i * 3 + 9] = exp_i3;
    sum += exp;
    sum_i1 += exp_i1;
    sum_i2 += exp_i2;
    sum_i3 += exp_i3;
    const exp_s1 = Math.exp(add4 - amax);
    const exp_i1_s1 = Math.exp(add5 - amax_i1);
    const exp_i2_s1 = Math.exp(add6 - amax_i2);
    const exp_i3_s1 = Math.exp(add7 - amax_i3);
    f32[exp_at + i * 3 + 1] = exp_s1;
    f32[exp_at + i * 3 + 4] = exp_i1_s1;
    f32[exp_at + i * 3 + 7] = exp_i2_s1;
    f32[exp_at + i * 3 + 10] = exp_i3_s1;
    sum += exp_s1;
    sum_i1 += exp_i1_s1;
    sum_i2 += exp_i2_s1;
    sum_i3 += exp_i3_s1;
    const exp_s2 = Math.exp(add8 - amax);
    const exp_i1_s2 = Math.exp(add9 - amax_i1);
    const exp_i2_s2 = Math.exp(add10 - amax_i2);
    const exp_i3_s2 = Math.exp(add11 - amax_i3);
    f32[exp_at + i * 3 + 2] = exp_s2;
    f32[exp_at + i * 3 + 5] = exp_i1_s2;
    f32[exp_at + i * 3 + 8] = exp_i2_s2;
    f32[exp_at + i * 3 + 11] = exp_i3_s2;
    sum += exp_s2;
    sum_i1 += exp_i1_s2;
    sum_i2 += exp_i2_s2;
    sum_i3 += exp_i3_s2;
    const exp_at_row = exp_at + i * 3;
    const div_at_row = div_at + i * 3;
    for (let t = 0; t < 3; t++) {
      const div_i1 = f32[exp_at_row + t + 3]! / sum_i1;
      const div_i2 = f32[exp_at_row + t + 6]! / sum_i2;
      const div_i3 = f32[exp_at_row + t + 9]! / sum_i3;
      f32[div_at_row + t] = f32[exp_at_row + t]! / sum;
      f32[div_at_row + t + 3] = div_i1;
      f32[div_at_row + t + 6] = div_i2;
      f32[div_at_row + t + 9] = div_i3;
    }
    let sum2 = 0;
    let sum2_i1 = 0;
    let sum2_i2 = 0;
    let sum2_i3 = 0;
    const div2 = f32[div_at + i * 3]!;
    const div2_i1 = f32[div_at + i * 3 + 3]!;
    const div2_i2 = f32[div_at + i * 3 + 6]!;
    const div2_i3 = f32[div_at + i * 3 + 9]!;
    const div3 = f32[div_at + i * 3 + 2]!;
    const div3_i1 = f32[div_at + i * 3 + 5]!;
    const div3_i2 = f32[div_at + i * 3 + 8]!;
    const div3_i3 = f32[div_at + i * 3 + 11]!;
    const div4 = f32[div_at + i * 3 + 1]!;
    const div4_i1 = f32[div_at + i * 3 + 4]!;
    const div4_i2 = f32[div_at + i * 3 + 7]!;
    const div4_i3 = f32[div_at + i * 3 + 10]!;
    const add112 = f32[add_at3 + i]!;
    const add11_i1 = f32[add_at3 + i + 1]!;
    const add11_i2 = f32[add_at3 + i + 2]!;
    const add11_i3 = f32[add_at3 + i + 3]!;
    const add_at2_row = add_at2 + i * 16;
    const pow_at_row = pow_at + i * 16;
    for (let u = 0; u < 16; u++) {
      const mul =
        div2 *
        (u < 15
          ? u < 15
            ? f32[add_at2_row + u + 1]!
            : 0
          : u >= 15
            ? u >= 15
              ? f32[add_at2_row + u - 15]!
              : 0
            : 0);
      const mul_i1 =
        div2_i1 *
        (u < 15
          ? u < 15
            ? f32[add_at2_row + u + 17]!
            : 0
          : u >= 15
            ? u >= 15
              ? f32[add_at2_row + u + 1]!
              : 0
            : 0);
      const mul_i2 =
        div2_i2 *
        (u < 15
          ? u < 15
            ? f32[add_at2_row + u + 33]!
            : 0
          : u >= 15
            ? u >= 15
              ? f32[add_at2_row + u + 17]!
              : 0
            : 0);
      const mul_i3 =
        div2_i3 *
        (u < 15
          ? u < 15
            ? f32[add_at2_row + u + 49]!
            : 0
          : u >= 15
            ? u >= 15
              ? f32[add_at2_row + u + 33]!
              : 0
            : 0);
      const mul2 =
        div3 *
        (u < 1
          ? u < 1
            ? f32[add_at2_row + u + 15]!
            : 0
          : u >= 1
            ? u >= 1
              ? f32[add_at2_row + u - 1]!
              : 0
            : 0);
      const mul2_i1 =
        div3_i1 *
        (u < 1
          ? u < 1
            ? f32[add_at2_row + u + 31]!
            : 0
          : u >= 1
            ? u >= 1
              ? f32[add_at2_row + u + 15]!
              : 0
            : 0);
      const mul2_i2 =
        div3_i2 *
        (u < 1
          ? u < 1
            ? f32[add_at2_row + u + 47]!
            : 0
          : u >= 1
            ? u >= 1
              ? f32[add_at2_row + u + 31]!
              : 0
            : 0);
      const mul2_i3 =
        div3_i3 *
        (u < 1
          ? u < 1
            ? f32[add_at2_row + u + 63]!
            : 0
          : u >= 1
            ? u >= 1
              ? f32[add_at2_row + u + 47]!
              : 0
            : 0);
      const add102 = Math.fround(
        mul + mul2 + div4 * f32[add_at2_row + u]! + /* 0.000001 */ 9.999999974752427e-7,
      );
      const add10_i1 = Math.fround(
        mul_i1 + mul2_i1 + div4_i1 * f32[add_at2_row + u + 16]! + 9.999999974752427e-7,
      );
      const add10_i2 = Math.fround(
        mul_i2 + mul2_i2 + div4_i2 * f32[add_at2_row + u + 32]! + 9.999999974752427e-7,
      );
      const add10_i3 = Math.fround(
        mul_i3 + mul2_i3 + div4_i3 * f32[add_at2_row + u + 48]! + 9.999999974752427e-7,
      );
      const pow2 = pow(add102, add112);
      const pow_i1 = pow(add10_i1, add11_i1);
      const pow_i2 = pow(add10_i2, add11_i2);
      const pow_i3 = pow(add10_i3, add11_i3);
      f32[pow_at_row + u] = pow2;
      f32[pow_at_row + u + 16] = pow_i1;
      f32[pow_at_row + u + 32] = pow_i2;
      f32[pow_at_row + u + 48] = pow_i3;
      sum2 += pow2;
      sum2_i1 += pow_i1;
      sum2_i2 += pow_i2;
      sum2_i3 += pow_i3;
    }
    const pow_at_row2 = pow_at + i * 16;
    const div_at2_row = div_at2 + i * 16;
    for (let v = 0; v < 16; v++) {
      const div5_i1 = f32[pow_at_row2 + v + 16]! / sum2_i1;
      const div5_i2 = f32[pow_at_row2 + v + 32]! / sum2_i2;
      const div5_i3 = f32[pow_at_row2 + v + 48]! / sum2_i3;
      f32[div_at2_row + v] = f32[pow_at_row2 + v]! / sum2;
      f32[div_at2_row + v + 16] = div5_i1;
      f32[div_at2_row + v + 32] = div5_i2;
      f32[div_at2_row + v + 48] = div5_i3;
    }
    const div_at2_row2 = div_at2 + i * 16;
    for (let w = 0; w < 16; w++) {
      const div6 = f32[div_at2_row2 + w]!;
      const div6_i1 = f32[div_at2_row2 + w + 16]!;
      const div6_i2 = f32[div_at2_row2 + w + 32]!;
      const div6_i3 = f32[div_at2_row2 + w + 48]!;
      const carry0_row = carry0 + i * 160 + w * 10;
      const sigmoid_at_row = sigmoid_at + i * 10;
      const tanh_at_row = tanh_at + i * 10;
      for (let r6 = 0; r6 < 10; r6++) {
        const mul5 = f32[carry0_row + r6]! * (1 - div6 * f32[sigmoid_at_row + r6]!);
        const mul5_i1 = f32[carry0_row + r6 + 160]! * (1 - div6_i1 * f32[sigmoid_at_row + r6 + 10]!);
        const mul5_i2 = f32[carry0_row + r6 + 320]! * (1 - div6_i2 * f32[sigmoid_at_row + r6 + 20]!);
        const mul5_i3 = f32[carry0_row + r6 + 480]! * (1 - div6_i3 * f32[sigmoid_at_row + r6 + 30]!);
        const add12_i1 = mul5_i1 + div6_i1 * f32[tanh_at_row + r6 + 10]!;
        const add12_i2 = mul5_i2 + div6_i2 * f32[tanh_at_row + r6 + 20]!;
        const add12_i3 = mul5_i3 + div6_i3 * f32[tanh_at_row + r6 + 30]!;
        f32[carry0_row + r6] = mul5 + div6 * f32[tanh_at_row + r6]!;
        f32[carry0_row + r6 + 160] = add12_i1;
        f32[carry0_row + r6 + 320] = add12_i2;
        f32[carry0_row + r6 + 480] = add12_i3;
      }
    }
  }
}

/**
 * transpose, neural-turing-machine.ts:126
 */
function transpose2(f32: Float32Array, scan: number, transpose: number): void {
  for (let i = 0; i < 32; i++) {
    for (let j = 0; j < 17; j++) {
      const scan_row = scan + j * 192 + i * 6;
      const transpose_row = transpose + i * 102 + j * 6;
      for (let k = 0; k < 6; k++) {
        f32[transpose_row + k] = 1 / (1 + Math.exp(-f32[scan_row + k]!));
      }
    }
  }
}

/**
 * transpose, neural-turing-machine.ts:126
 */
function transpose3(f32: Float32Array, scan: number, transpose: number): void {
  for (let i = 0; i < 32; i++) {
    for (let j = 0; j < 17; j++) {
      const scan_row = scan + j * 512 + i * 16;
      const transpose_row = transpose + i * 272 + j * 16;
      for (let k = 0; k < 16; k++) {
        f32[transpose_row + k] = f32[scan_row + k]!;
      }
    }
  }
}

function step({ f32, i32 }: Views): void {
  transpose(f32, 14976 /* x */, 565184 /* transpose */);
  toF32(f32, 578112 /* toF32 */);
  broadcast(f32, 560064 /* broadcast */, 5120);
  broadcast2(f32, 940512 /* broadcast */, 320);
  copy(f32, 560064 /* broadcast */, 560064 /* carry0 */, 5120);
  copy(f32, 940512 /* broadcast */, 579136 /* carry1 */, 320);
  copy(f32, 578112 /* toF32 */, 578624 /* carry2 */, 512);
  copy(f32, 578112 /* toF32 */, 578112 /* carry3 */, 512);
  for (let t0 = 0; t0 < 17; t0++) {
    copy(f32, 560064 /* carry0 */, 14976 + 5120 * t0 /* input_stack */, 5120);
    copy(f32, 578624 /* carry2 */, 717280 + 512 * t0 /* input_stack */, 512);
    copy(f32, 578112 /* carry3 */, 769504 + 512 * t0 /* input_stack */, 512);
    concat(f32, 579136 /* carry1 */, 565184 + 224 * t0 /* transpose */, 594880 + 544 * t0 /* concat_stack */);
    contraction(
      f32,
      594880 + 544 * t0 /* concat_stack */,
      0 /* controller.weight */,
      575520 /* contraction */,
    );
    tanh_sub(
      f32,
      575520 /* contraction */,
      1088 /* controller.bias */,
      525248 + 2048 * t0 /* tanh_stack */,
      490432 + 2048 * t0 /* sub_stack */,
    );
    contraction_add(
      f32,
      525248 + 2048 * t0 /* tanh_stack */,
      1152 /* read.weight */,
      2176 /* read.bias */,
      575520 /* add */,
    );
    contraction_add(
      f32,
      525248 + 2048 * t0 /* tanh_stack */,
      2192 /* write.weight */,
      3216 /* write.bias */,
      576032 /* add */,
    );
    contraction2(f32, 525248 + 2048 * t0 /* tanh_stack */, 3232 /* erase.weight */, 576544 /* contraction */);
    sigmoid_mul(
      f32,
      576544 /* contraction */,
      3872 /* erase.bias */,
      835872 + 320 * t0 /* sigmoid_stack */,
      873952 + 320 * t0 /* mul_stack */,
    );
    contraction2(f32, 525248 + 2048 * t0 /* tanh_stack */, 3884 /* add.weight */, 576544 /* contraction */);
    tanh_sub2(
      f32,
      576544 /* contraction */,
      4524 /* add.bias */,
      846752 + 320 * t0 /* tanh_stack */,
      879392 + 320 * t0 /* sub_stack */,
    );
    sum_sub(
      f32,
      576032 /* add */,
      868512 + 320 * t0 /* tanh_stack */,
      934656 + 32 * t0 /* rsqrt_stack */,
      830432 + 320 * t0 /* mul_stack */,
      934112 + 32 * t0 /* mul_stack */,
      863072 + 320 * t0 /* sub_stack */,
    );
    softplus_sigmoid_mul(
      f32,
      576032 /* add */,
      926496 + 32 * t0 /* softplus_stack */,
      927584 + 32 * t0 /* sigmoid_stack */,
      937920 + 32 * t0 /* sub_stack */,
      579456 /* add */,
      936832 + 32 * t0 /* expm1_stack */,
      935744 + 32 * t0 /* mul_stack */,
      935200 + 32 * t0 /* expm1_stack */,
    );
    sum_mul(
      f32,
      560064 /* carry0 */,
      699872 + 512 * t0 /* rsqrt_stack */,
      363136 + 5120 * t0 /* mul_stack */,
      621536 + 512 * t0 /* mul_stack */,
    );
    contraction_mul(
      f32,
      363136 + 5120 * t0 /* mul_stack */,
      830432 + 320 * t0 /* mul_stack */,
      760800 + 512 * t0 /* contraction_stack */,
      926496 + 32 * t0 /* softplus_stack */,
      576544 /* mul */,
    );
    amax_sum_concat(
      f32,
      576544 /* mul */,
      630240 + 512 * t0 /* exp_stack */,
      927040 + 32 * t0 /* sum_stack */,
      638944 + 512 * t0 /* div_stack */,
      927584 + 32 * t0 /* sigmoid_stack */,
      937920 + 32 * t0 /* sub_stack */,
      578112 /* carry3 */,
      786912 + 512 * t0 /* add_stack */,
      778208 + 512 * t0 /* concat_stack */,
      795616 + 512 * t0 /* concat_stack */,
    );
    amax_sum_mul(
      f32,
      576032 /* add */,
      924864 + 96 * t0 /* exp_stack */,
      936288 + 32 * t0 /* sum_stack */,
      919968 + 96 * t0 /* div_stack */,
      778208 + 512 * t0 /* concat_stack */,
      795616 + 512 * t0 /* concat_stack */,
      786912 + 512 * t0 /* add_stack */,
      576544 /* add */,
      579456 /* add */,
      577056 /* pow */,
      928128 + 32 * t0 /* sum_stack */,
      612832 + 512 * t0 /* div_stack */,
      835872 + 320 * t0 /* sigmoid_stack */,
      189056 + 5120 * t0 /* sub_stack */,
      560064 /* carry0 */,
      846752 + 320 * t0 /* tanh_stack */,
      102016 + 5120 * t0 /* add_stack */,
      804320 + 512 * t0 /* mul_stack */,
      647648 + 512 * t0 /* mul_stack */,
    );
    sum_sub(
      f32,
      575520 /* add */,
      857632 + 320 * t0 /* tanh_stack */,
      931392 + 32 * t0 /* rsqrt_stack */,
      841312 + 320 * t0 /* mul_stack */,
      930848 + 32 * t0 /* mul_stack */,
      852192 + 320 * t0 /* sub_stack */,
    );
    softplus_sigmoid_mul(
      f32,
      575520 /* add */,
      928672 + 32 * t0 /* softplus_stack */,
      929760 + 32 * t0 /* sigmoid_stack */,
      937376 + 32 * t0 /* sub_stack */,
      577056 /* add */,
      933568 + 32 * t0 /* expm1_stack */,
      932480 + 32 * t0 /* mul_stack */,
      931936 + 32 * t0 /* expm1_stack */,
    );
    sum_mul(
      f32,
      102016 + 5120 * t0 /* add_stack */,
      691168 + 512 * t0 /* rsqrt_stack */,
      276096 + 5120 * t0 /* mul_stack */,
      656352 + 512 * t0 /* mul_stack */,
    );
    contraction_mul(
      f32,
      276096 + 5120 * t0 /* mul_stack */,
      841312 + 320 * t0 /* mul_stack */,
      708576 + 512 * t0 /* contraction_stack */,
      928672 + 32 * t0 /* softplus_stack */,
      576032 /* mul */,
    );
    amax_sum_concat(
      f32,
      576032 /* mul */,
      665056 + 512 * t0 /* exp_stack */,
      929216 + 32 * t0 /* sum_stack */,
      673760 + 512 * t0 /* div_stack */,
      929760 + 32 * t0 /* sigmoid_stack */,
      937376 + 32 * t0 /* sub_stack */,
      578624 /* carry2 */,
      734688 + 512 * t0 /* add_stack */,
      725984 + 512 * t0 /* concat_stack */,
      743392 + 512 * t0 /* concat_stack */,
    );
    amax_sum_mul2(
      f32,
      575520 /* add */,
      923232 + 96 * t0 /* exp_stack */,
      933024 + 32 * t0 /* sum_stack */,
      921600 + 96 * t0 /* div_stack */,
      725984 + 512 * t0 /* concat_stack */,
      743392 + 512 * t0 /* concat_stack */,
      734688 + 512 * t0 /* add_stack */,
      576032 /* add */,
      577056 /* add */,
      576544 /* pow */,
      930304 + 32 * t0 /* sum_stack */,
      604128 + 512 * t0 /* div_stack */,
      752096 + 512 * t0 /* mul_stack */,
      682464 + 512 * t0 /* mul_stack */,
    );
    contraction_update(
      f32,
      604128 + 512 * t0 /* div_stack */,
      102016 + 5120 * t0 /* add_stack */,
      579136 /* carry1 */,
    );
    concat2(
      f32,
      579136 /* carry1 */,
      525248 + 2048 * t0 /* tanh_stack */,
      450176 + 2368 * t0 /* concat_stack */,
    );
    contraction_add2(
      f32,
      450176 + 2368 * t0 /* concat_stack */,
      4536 /* answer.weight */,
      4980 /* answer.bias */,
      568992 + 192 * t0 /* add_stack */,
    );
    copy(f32, 102016 + 5120 * t0 /* add_stack */, 560064 /* carry0 */, 5120);
    copy(f32, 604128 + 512 * t0 /* div_stack */, 578624 /* carry2 */, 512);
    copy(f32, 612832 + 512 * t0 /* div_stack */, 578112 /* carry3 */, 512);
  }
  softplus_add(
    f32,
    568992 /* add_stack */,
    560064 /* softplus */,
    577568 /* mask */,
    572256 /* y */,
    911072 /* add */,
  );
  sum_mul2(
    f32,
    572256 /* y */,
    568992 /* add_stack */,
    560064 /* softplus */,
    577568 /* mask */,
    941216 /* loss */,
  );
  if (i32[14972 /* tapeless.guard */]! !== 0 && !Number.isFinite(f32[941216 /* loss */]!)) return;
  update(f32, i32, 4988 /* tapeless.step */, 941220 /* toF32 */, 941224 /* toF32 */);
  broadcast2(f32, 895712 /* broadcast */, 5120);
  broadcast2(f32, 938464 /* broadcast */, 512);
  copy(f32, 895712 /* broadcast */, 895712 /* carry218 */, 5120);
  copy(f32, 940512 /* broadcast */, 940512 /* carry219 */, 320);
  copy(f32, 938464 /* broadcast */, 938976 /* carry220 */, 512);
  copy(f32, 938464 /* broadcast */, 938464 /* carry221 */, 512);
  for (let t1 = 0; t1 < 17; t1++) {
    copy(f32, 914144 - 192 * t1 /* add */, 917408 - 192 * t1 /* input_stack */, 192);
    contraction3(f32, 914144 - 192 * t1 /* add */, 4536 /* answer.weight */, 917600 /* contraction */);
    add(f32, 940512 /* carry219 */, 917600 /* contraction */, 906464 /* add */);
    contraction_divideCotangent(
      f32,
      906464 /* add */,
      183936 - 5120 * t1 /* add_stack */,
      938976 /* carry220 */,
      930816 - 32 * t1 /* sum_stack */,
      900832 /* divideCotangent */,
    );
    sum_update(
      f32,
      900832 /* divideCotangent */,
      612320 - 512 * t1 /* div_stack */,
      690656 - 512 * t1 /* mul_stack */,
      923136 - 96 * t1 /* div_stack */,
      901344 /* mul */,
      901856 /* mul */,
      902368 /* add */,
      930272 - 32 * t1 /* sigmoid_stack */,
      929728 - 32 * t1 /* sum_stack */,
      902880 /* div */,
      681952 - 512 * t1 /* div_stack */,
      673248 - 512 * t1 /* exp_stack */,
      929184 - 32 * t1 /* softplus_stack */,
      939488 /* mul */,
      716768 - 512 * t1 /* contraction_stack */,
      932448 - 32 * t1 /* expm1_stack */,
      941024 /* neg */,
      725472 - 512 * t1 /* input_stack */,
      932992 - 32 * t1 /* mul_stack */,
      941056 /* mul */,
      734176 - 512 * t1 /* concat_stack */,
      742880 - 512 * t1 /* add_stack */,
      751584 - 512 * t1 /* concat_stack */,
      933536 - 32 * t1 /* sum_stack */,
      903392 /* div */,
      924768 - 96 * t1 /* exp_stack */,
      940832 /* mul */,
      760288 - 512 * t1 /* mul_stack */,
      934080 - 32 * t1 /* expm1_stack */,
      941088 /* neg */,
      937888 - 32 * t1 /* sub_stack */,
      938976 /* carry220 */,
    );
    contraction4(f32, 939488 /* mul */, 846432 - 320 * t1 /* mul_stack */, 900832 /* contraction */);
    sum_mul3(
      f32,
      900832 /* contraction */,
      183936 - 5120 * t1 /* add_stack */,
      664544 - 512 * t1 /* mul_stack */,
      905952 /* mul */,
    );
    contraction_add3(
      f32,
      906464 /* add */,
      612320 - 512 * t1 /* div_stack */,
      895712 /* carry218 */,
      900832 /* contraction */,
      699360 - 512 * t1 /* rsqrt_stack */,
      905952 /* mul */,
      183936 - 5120 * t1 /* add_stack */,
      900832 /* add */,
    );
    sum_divideCotangent(
      f32,
      900832 /* add */,
      851872 - 320 * t1 /* tanh_stack */,
      96896 - 5120 * t1 /* input_stack */,
      840992 - 320 * t1 /* sigmoid_stack */,
      938464 /* carry221 */,
      928640 - 32 * t1 /* sum_stack */,
      905952 /* divideCotangent */,
    );
    sum_update(
      f32,
      905952 /* divideCotangent */,
      621024 - 512 * t1 /* div_stack */,
      655840 - 512 * t1 /* mul_stack */,
      921504 - 96 * t1 /* div_stack */,
      906464 /* mul */,
      906976 /* mul */,
      907488 /* add */,
      928096 - 32 * t1 /* sigmoid_stack */,
      927552 - 32 * t1 /* sum_stack */,
      908000 /* div */,
      647136 - 512 * t1 /* div_stack */,
      638432 - 512 * t1 /* exp_stack */,
      927008 - 32 * t1 /* softplus_stack */,
      940000 /* mul */,
      768992 - 512 * t1 /* contraction_stack */,
      935712 - 32 * t1 /* expm1_stack */,
      941120 /* neg */,
      777696 - 512 * t1 /* input_stack */,
      936256 - 32 * t1 /* mul_stack */,
      941152 /* mul */,
      786400 - 512 * t1 /* concat_stack */,
      795104 - 512 * t1 /* add_stack */,
      803808 - 512 * t1 /* concat_stack */,
      936800 - 32 * t1 /* sum_stack */,
      908512 /* div */,
      926400 - 96 * t1 /* exp_stack */,
      940928 /* mul */,
      812512 - 512 * t1 /* mul_stack */,
      937344 - 32 * t1 /* expm1_stack */,
      941184 /* neg */,
      938432 - 32 * t1 /* sub_stack */,
      938464 /* carry221 */,
    );
    contraction4(f32, 940000 /* mul */, 835552 - 320 * t1 /* mul_stack */, 905952 /* contraction */);
    sum_update2(
      f32,
      905952 /* contraction */,
      96896 - 5120 * t1 /* input_stack */,
      629728 - 512 * t1 /* mul_stack */,
      900832 /* add */,
      270976 - 5120 * t1 /* sub_stack */,
      708064 - 512 * t1 /* rsqrt_stack */,
      895712 /* carry218 */,
    );
    contraction_update(f32, 939488 /* mul */, 358016 - 5120 * t1 /* mul_stack */, 905952 /* contraction */);
    sum_add(
      f32,
      905952 /* contraction */,
      862752 - 320 * t1 /* tanh_stack */,
      931360 - 32 * t1 /* mul_stack */,
      931904 - 32 * t1 /* rsqrt_stack */,
      857312 - 320 * t1 /* sub_stack */,
      906272 /* mul */,
      941088 /* neg */,
      940832 /* mul */,
      941056 /* mul */,
      941024 /* neg */,
      821216 - 512 * t1 /* add_stack */,
    );
    contraction5(f32, 821216 - 512 * t1 /* add_stack */, 1152 /* read.weight */, 905952 /* contraction */);
    contraction_update(f32, 940000 /* mul */, 445056 - 5120 * t1 /* mul_stack */, 908000 /* contraction */);
    sum_add(
      f32,
      908000 /* contraction */,
      873632 - 320 * t1 /* tanh_stack */,
      934624 - 32 * t1 /* mul_stack */,
      935168 - 32 * t1 /* rsqrt_stack */,
      868192 - 320 * t1 /* sub_stack */,
      908320 /* mul */,
      941184 /* neg */,
      940928 /* mul */,
      941152 /* mul */,
      941120 /* neg */,
      829920 - 512 * t1 /* add_stack */,
    );
    contraction5(f32, 829920 - 512 * t1 /* add_stack */, 2192 /* write.weight */, 908000 /* contraction */);
    sum_mul4(
      f32,
      900832 /* add */,
      96896 - 5120 * t1 /* input_stack */,
      621024 - 512 * t1 /* div_stack */,
      879072 - 320 * t1 /* mul_stack */,
      889952 - 320 * t1 /* mul_stack */,
      884512 - 320 * t1 /* sub_stack */,
      895392 - 320 * t1 /* mul_stack */,
    );
    contraction6(f32, 889952 - 320 * t1 /* mul_stack */, 3232 /* erase.weight */, 900832 /* contraction */);
    contraction_mul2(
      f32,
      895392 - 320 * t1 /* mul_stack */,
      3884 /* add.weight */,
      917600 /* contraction */,
      900832 /* contraction */,
      908000 /* contraction */,
      905952 /* contraction */,
      523200 - 2048 * t1 /* sub_stack */,
      592832 - 2048 * t1 /* mul_stack */,
    );
    contraction7(
      f32,
      592832 - 2048 * t1 /* mul_stack */,
      0 /* controller.weight */,
      900832 /* contraction */,
    );
    update2(f32, 900832 /* contraction */, 940512 /* carry219 */);
  }
  contraction8(f32, 560064 /* mul_stack */, 594880 /* concat_stack */, 14976 /* contraction */);
  sum(f32, 560064 /* mul_stack */, 19836 /* sum */);
  contraction9(f32, 813024 /* add_stack */, 525248 /* tanh_stack */, 16064 /* contraction */);
  sum2(f32, 813024 /* add_stack */, 19900 /* sum */);
  contraction9(f32, 821728 /* add_stack */, 525248 /* tanh_stack */, 17088 /* contraction */);
  sum2(f32, 821728 /* add_stack */, 19916 /* sum */);
  contraction10(f32, 884832 /* mul_stack */, 525248 /* tanh_stack */, 18112 /* contraction */);
  sum3(f32, 884832 /* mul_stack */, 19932 /* sum */);
  contraction10(f32, 890272 /* mul_stack */, 525248 /* tanh_stack */, 18752 /* contraction */);
  sum3(f32, 890272 /* mul_stack */, 19944 /* sum */);
  contraction11(f32, 914336 /* input_stack */, 450176 /* concat_stack */, 19392 /* contraction */);
  sum4(f32, 914336 /* input_stack */, 19956 /* sum */);
  sum5(f32, 14976 /* contraction */, 19964 /* sum */);
  sum6(f32, 19836 /* sum */, 19968 /* sum */);
  sum7(f32, 16064 /* contraction */, 19972 /* sum */);
  sum8(f32, 19900 /* sum */, 19976 /* sum */);
  sum7(f32, 17088 /* contraction */, 19980 /* sum */);
  sum8(f32, 19916 /* sum */, 19984 /* sum */);
  sum9(f32, 18112 /* contraction */, 19988 /* sum */);
  sum10(f32, 19932 /* sum */, 19992 /* sum */);
  sum9(f32, 18752 /* contraction */, 19996 /* sum */);
  sum10(f32, 19944 /* sum */, 20000 /* sum */);
  sum11(f32, 19392 /* contraction */, 20004 /* sum */);
  sum_toF32(
    f32,
    19956 /* sum */,
    19964 /* sum */,
    19968 /* sum */,
    19972 /* sum */,
    19976 /* sum */,
    19980 /* sum */,
    19984 /* sum */,
    19988 /* sum */,
    19992 /* sum */,
    19996 /* sum */,
    20000 /* sum */,
    20004 /* sum */,
    19964 /* toF32 */,
  );
  update3(
    f32,
    4992 /* controller.weight.firstMoment */,
    14976 /* contraction */,
    19964 /* toF32 */,
    6080 /* controller.weight.secondMoment */,
    0 /* controller.weight */,
    941224 /* toF32 */,
    941220 /* toF32 */,
    1088,
  );
  update3(
    f32,
    7168 /* controller.bias.firstMoment */,
    19836 /* sum */,
    19964 /* toF32 */,
    7232 /* controller.bias.secondMoment */,
    1088 /* controller.bias */,
    941224 /* toF32 */,
    941220 /* toF32 */,
    64,
  );
  update3(
    f32,
    7296 /* read.weight.firstMoment */,
    16064 /* contraction */,
    19964 /* toF32 */,
    8320 /* read.weight.secondMoment */,
    1152 /* read.weight */,
    941224 /* toF32 */,
    941220 /* toF32 */,
    1024,
  );
  update3(
    f32,
    9344 /* read.bias.firstMoment */,
    19900 /* sum */,
    19964 /* toF32 */,
    9360 /* read.bias.secondMoment */,
    2176 /* read.bias */,
    941224 /* toF32 */,
    941220 /* toF32 */,
    16,
  );
  update3(
    f32,
    9376 /* write.weight.firstMoment */,
    17088 /* contraction */,
    19964 /* toF32 */,
    10400 /* write.weight.secondMoment */,
    2192 /* write.weight */,
    941224 /* toF32 */,
    941220 /* toF32 */,
    1024,
  );
  update3(
    f32,
    11424 /* write.bias.firstMoment */,
    19916 /* sum */,
    19964 /* toF32 */,
    11440 /* write.bias.secondMoment */,
    3216 /* write.bias */,
    941224 /* toF32 */,
    941220 /* toF32 */,
    16,
  );
  update3(
    f32,
    11456 /* erase.weight.firstMoment */,
    18112 /* contraction */,
    19964 /* toF32 */,
    12096 /* erase.weight.secondMoment */,
    3232 /* erase.weight */,
    941224 /* toF32 */,
    941220 /* toF32 */,
    640,
  );
  update3(
    f32,
    12736 /* erase.bias.firstMoment */,
    19932 /* sum */,
    19964 /* toF32 */,
    12748 /* erase.bias.secondMoment */,
    3872 /* erase.bias */,
    941224 /* toF32 */,
    941220 /* toF32 */,
    10,
  );
  update3(
    f32,
    12760 /* add.weight.firstMoment */,
    18752 /* contraction */,
    19964 /* toF32 */,
    13400 /* add.weight.secondMoment */,
    3884 /* add.weight */,
    941224 /* toF32 */,
    941220 /* toF32 */,
    640,
  );
  update3(
    f32,
    14040 /* add.bias.firstMoment */,
    19944 /* sum */,
    19964 /* toF32 */,
    14052 /* add.bias.secondMoment */,
    4524 /* add.bias */,
    941224 /* toF32 */,
    941220 /* toF32 */,
    10,
  );
  update3(
    f32,
    14064 /* answer.weight.firstMoment */,
    19392 /* contraction */,
    19964 /* toF32 */,
    14508 /* answer.weight.secondMoment */,
    4536 /* answer.weight */,
    941224 /* toF32 */,
    941220 /* toF32 */,
    444,
  );
  update3(
    f32,
    14952 /* answer.bias.firstMoment */,
    19956 /* sum */,
    19964 /* toF32 */,
    14960 /* answer.bias.secondMoment */,
    4980 /* answer.bias */,
    941224 /* toF32 */,
    941220 /* toF32 */,
    6,
  );
}

function gradients({ f32 }: Views): void {
  transpose(f32, 14976 /* x */, 565184 /* transpose */);
  toF32(f32, 578112 /* toF32 */);
  broadcast(f32, 560064 /* broadcast */, 5120);
  broadcast2(f32, 940512 /* broadcast */, 320);
  copy(f32, 560064 /* broadcast */, 560064 /* carry0 */, 5120);
  copy(f32, 940512 /* broadcast */, 579136 /* carry1 */, 320);
  copy(f32, 578112 /* toF32 */, 578624 /* carry2 */, 512);
  copy(f32, 578112 /* toF32 */, 578112 /* carry3 */, 512);
  for (let t0 = 0; t0 < 17; t0++) {
    copy(f32, 560064 /* carry0 */, 14976 + 5120 * t0 /* input_stack */, 5120);
    copy(f32, 578624 /* carry2 */, 717280 + 512 * t0 /* input_stack */, 512);
    copy(f32, 578112 /* carry3 */, 769504 + 512 * t0 /* input_stack */, 512);
    concat(f32, 579136 /* carry1 */, 565184 + 224 * t0 /* transpose */, 594880 + 544 * t0 /* concat_stack */);
    contraction(
      f32,
      594880 + 544 * t0 /* concat_stack */,
      0 /* controller.weight */,
      575520 /* contraction */,
    );
    tanh_sub(
      f32,
      575520 /* contraction */,
      1088 /* controller.bias */,
      525248 + 2048 * t0 /* tanh_stack */,
      490432 + 2048 * t0 /* sub_stack */,
    );
    contraction_add(
      f32,
      525248 + 2048 * t0 /* tanh_stack */,
      1152 /* read.weight */,
      2176 /* read.bias */,
      575520 /* add */,
    );
    contraction_add(
      f32,
      525248 + 2048 * t0 /* tanh_stack */,
      2192 /* write.weight */,
      3216 /* write.bias */,
      576032 /* add */,
    );
    contraction2(f32, 525248 + 2048 * t0 /* tanh_stack */, 3232 /* erase.weight */, 576544 /* contraction */);
    sigmoid_mul(
      f32,
      576544 /* contraction */,
      3872 /* erase.bias */,
      835872 + 320 * t0 /* sigmoid_stack */,
      873952 + 320 * t0 /* mul_stack */,
    );
    contraction2(f32, 525248 + 2048 * t0 /* tanh_stack */, 3884 /* add.weight */, 576544 /* contraction */);
    tanh_sub2(
      f32,
      576544 /* contraction */,
      4524 /* add.bias */,
      846752 + 320 * t0 /* tanh_stack */,
      879392 + 320 * t0 /* sub_stack */,
    );
    sum_sub(
      f32,
      576032 /* add */,
      868512 + 320 * t0 /* tanh_stack */,
      934656 + 32 * t0 /* rsqrt_stack */,
      830432 + 320 * t0 /* mul_stack */,
      934112 + 32 * t0 /* mul_stack */,
      863072 + 320 * t0 /* sub_stack */,
    );
    softplus_sigmoid_mul(
      f32,
      576032 /* add */,
      926496 + 32 * t0 /* softplus_stack */,
      927584 + 32 * t0 /* sigmoid_stack */,
      937920 + 32 * t0 /* sub_stack */,
      579456 /* add */,
      936832 + 32 * t0 /* expm1_stack */,
      935744 + 32 * t0 /* mul_stack */,
      935200 + 32 * t0 /* expm1_stack */,
    );
    sum_mul(
      f32,
      560064 /* carry0 */,
      699872 + 512 * t0 /* rsqrt_stack */,
      363136 + 5120 * t0 /* mul_stack */,
      621536 + 512 * t0 /* mul_stack */,
    );
    contraction_mul(
      f32,
      363136 + 5120 * t0 /* mul_stack */,
      830432 + 320 * t0 /* mul_stack */,
      760800 + 512 * t0 /* contraction_stack */,
      926496 + 32 * t0 /* softplus_stack */,
      576544 /* mul */,
    );
    amax_sum_concat(
      f32,
      576544 /* mul */,
      630240 + 512 * t0 /* exp_stack */,
      927040 + 32 * t0 /* sum_stack */,
      638944 + 512 * t0 /* div_stack */,
      927584 + 32 * t0 /* sigmoid_stack */,
      937920 + 32 * t0 /* sub_stack */,
      578112 /* carry3 */,
      786912 + 512 * t0 /* add_stack */,
      778208 + 512 * t0 /* concat_stack */,
      795616 + 512 * t0 /* concat_stack */,
    );
    amax_sum_mul(
      f32,
      576032 /* add */,
      924864 + 96 * t0 /* exp_stack */,
      936288 + 32 * t0 /* sum_stack */,
      919968 + 96 * t0 /* div_stack */,
      778208 + 512 * t0 /* concat_stack */,
      795616 + 512 * t0 /* concat_stack */,
      786912 + 512 * t0 /* add_stack */,
      576544 /* add */,
      579456 /* add */,
      577056 /* pow */,
      928128 + 32 * t0 /* sum_stack */,
      612832 + 512 * t0 /* div_stack */,
      835872 + 320 * t0 /* sigmoid_stack */,
      189056 + 5120 * t0 /* sub_stack */,
      560064 /* carry0 */,
      846752 + 320 * t0 /* tanh_stack */,
      102016 + 5120 * t0 /* add_stack */,
      804320 + 512 * t0 /* mul_stack */,
      647648 + 512 * t0 /* mul_stack */,
    );
    sum_sub(
      f32,
      575520 /* add */,
      857632 + 320 * t0 /* tanh_stack */,
      931392 + 32 * t0 /* rsqrt_stack */,
      841312 + 320 * t0 /* mul_stack */,
      930848 + 32 * t0 /* mul_stack */,
      852192 + 320 * t0 /* sub_stack */,
    );
    softplus_sigmoid_mul(
      f32,
      575520 /* add */,
      928672 + 32 * t0 /* softplus_stack */,
      929760 + 32 * t0 /* sigmoid_stack */,
      937376 + 32 * t0 /* sub_stack */,
      577056 /* add */,
      933568 + 32 * t0 /* expm1_stack */,
      932480 + 32 * t0 /* mul_stack */,
      931936 + 32 * t0 /* expm1_stack */,
    );
    sum_mul(
      f32,
      102016 + 5120 * t0 /* add_stack */,
      691168 + 512 * t0 /* rsqrt_stack */,
      276096 + 5120 * t0 /* mul_stack */,
      656352 + 512 * t0 /* mul_stack */,
    );
    contraction_mul(
      f32,
      276096 + 5120 * t0 /* mul_stack */,
      841312 + 320 * t0 /* mul_stack */,
      708576 + 512 * t0 /* contraction_stack */,
      928672 + 32 * t0 /* softplus_stack */,
      576032 /* mul */,
    );
    amax_sum_concat(
      f32,
      576032 /* mul */,
      665056 + 512 * t0 /* exp_stack */,
      929216 + 32 * t0 /* sum_stack */,
      673760 + 512 * t0 /* div_stack */,
      929760 + 32 * t0 /* sigmoid_stack */,
      937376 + 32 * t0 /* sub_stack */,
      578624 /* carry2 */,
      734688 + 512 * t0 /* add_stack */,
      725984 + 512 * t0 /* concat_stack */,
      743392 + 512 * t0 /* concat_stack */,
    );
    amax_sum_mul2(
      f32,
      575520 /* add */,
      923232 + 96 * t0 /* exp_stack */,
      933024 + 32 * t0 /* sum_stack */,
      921600 + 96 * t0 /* div_stack */,
      725984 + 512 * t0 /* concat_stack */,
      743392 + 512 * t0 /* concat_stack */,
      734688 + 512 * t0 /* add_stack */,
      576032 /* add */,
      577056 /* add */,
      576544 /* pow */,
      930304 + 32 * t0 /* sum_stack */,
      604128 + 512 * t0 /* div_stack */,
      752096 + 512 * t0 /* mul_stack */,
      682464 + 512 * t0 /* mul_stack */,
    );
    contraction_update(
      f32,
      604128 + 512 * t0 /* div_stack */,
      102016 + 5120 * t0 /* add_stack */,
      579136 /* carry1 */,
    );
    concat2(
      f32,
      579136 /* carry1 */,
      525248 + 2048 * t0 /* tanh_stack */,
      450176 + 2368 * t0 /* concat_stack */,
    );
    contraction_add2(
      f32,
      450176 + 2368 * t0 /* concat_stack */,
      4536 /* answer.weight */,
      4980 /* answer.bias */,
      568992 + 192 * t0 /* add_stack */,
    );
    copy(f32, 102016 + 5120 * t0 /* add_stack */, 560064 /* carry0 */, 5120);
    copy(f32, 604128 + 512 * t0 /* div_stack */, 578624 /* carry2 */, 512);
    copy(f32, 612832 + 512 * t0 /* div_stack */, 578112 /* carry3 */, 512);
  }
  softplus_add(
    f32,
    568992 /* add_stack */,
    560064 /* softplus */,
    577568 /* mask */,
    572256 /* y */,
    911072 /* add */,
  );
  sum_mul2(
    f32,
    572256 /* y */,
    568992 /* add_stack */,
    560064 /* softplus */,
    577568 /* mask */,
    941216 /* loss */,
  );
  broadcast2(f32, 895712 /* broadcast */, 5120);
  broadcast2(f32, 938464 /* broadcast */, 512);
  copy(f32, 895712 /* broadcast */, 895712 /* carry218 */, 5120);
  copy(f32, 940512 /* broadcast */, 940512 /* carry219 */, 320);
  copy(f32, 938464 /* broadcast */, 938976 /* carry220 */, 512);
  copy(f32, 938464 /* broadcast */, 938464 /* carry221 */, 512);
  for (let t1 = 0; t1 < 17; t1++) {
    copy(f32, 914144 - 192 * t1 /* add */, 917408 - 192 * t1 /* input_stack */, 192);
    contraction3(f32, 914144 - 192 * t1 /* add */, 4536 /* answer.weight */, 917600 /* contraction */);
    add(f32, 940512 /* carry219 */, 917600 /* contraction */, 906464 /* add */);
    contraction_divideCotangent(
      f32,
      906464 /* add */,
      183936 - 5120 * t1 /* add_stack */,
      938976 /* carry220 */,
      930816 - 32 * t1 /* sum_stack */,
      900832 /* divideCotangent */,
    );
    sum_update(
      f32,
      900832 /* divideCotangent */,
      612320 - 512 * t1 /* div_stack */,
      690656 - 512 * t1 /* mul_stack */,
      923136 - 96 * t1 /* div_stack */,
      901344 /* mul */,
      901856 /* mul */,
      902368 /* add */,
      930272 - 32 * t1 /* sigmoid_stack */,
      929728 - 32 * t1 /* sum_stack */,
      902880 /* div */,
      681952 - 512 * t1 /* div_stack */,
      673248 - 512 * t1 /* exp_stack */,
      929184 - 32 * t1 /* softplus_stack */,
      939488 /* mul */,
      716768 - 512 * t1 /* contraction_stack */,
      932448 - 32 * t1 /* expm1_stack */,
      941024 /* neg */,
      725472 - 512 * t1 /* input_stack */,
      932992 - 32 * t1 /* mul_stack */,
      941056 /* mul */,
      734176 - 512 * t1 /* concat_stack */,
      742880 - 512 * t1 /* add_stack */,
      751584 - 512 * t1 /* concat_stack */,
      933536 - 32 * t1 /* sum_stack */,
      903392 /* div */,
      924768 - 96 * t1 /* exp_stack */,
      940832 /* mul */,
      760288 - 512 * t1 /* mul_stack */,
      934080 - 32 * t1 /* expm1_stack */,
      941088 /* neg */,
      937888 - 32 * t1 /* sub_stack */,
      938976 /* carry220 */,
    );
    contraction4(f32, 939488 /* mul */, 846432 - 320 * t1 /* mul_stack */, 900832 /* contraction */);
    sum_mul3(
      f32,
      900832 /* contraction */,
      183936 - 5120 * t1 /* add_stack */,
      664544 - 512 * t1 /* mul_stack */,
      905952 /* mul */,
    );
    contraction_add3(
      f32,
      906464 /* add */,
      612320 - 512 * t1 /* div_stack */,
      895712 /* carry218 */,
      900832 /* contraction */,
      699360 - 512 * t1 /* rsqrt_stack */,
      905952 /* mul */,
      183936 - 5120 * t1 /* add_stack */,
      900832 /* add */,
    );
    sum_divideCotangent(
      f32,
      900832 /* add */,
      851872 - 320 * t1 /* tanh_stack */,
      96896 - 5120 * t1 /* input_stack */,
      840992 - 320 * t1 /* sigmoid_stack */,
      938464 /* carry221 */,
      928640 - 32 * t1 /* sum_stack */,
      905952 /* divideCotangent */,
    );
    sum_update(
      f32,
      905952 /* divideCotangent */,
      621024 - 512 * t1 /* div_stack */,
      655840 - 512 * t1 /* mul_stack */,
      921504 - 96 * t1 /* div_stack */,
      906464 /* mul */,
      906976 /* mul */,
      907488 /* add */,
      928096 - 32 * t1 /* sigmoid_stack */,
      927552 - 32 * t1 /* sum_stack */,
      908000 /* div */,
      647136 - 512 * t1 /* div_stack */,
      638432 - 512 * t1 /* exp_stack */,
      927008 - 32 * t1 /* softplus_stack */,
      940000 /* mul */,
      768992 - 512 * t1 /* contraction_stack */,
      935712 - 32 * t1 /* expm1_stack */,
      941120 /* neg */,
      777696 - 512 * t1 /* input_stack */,
      936256 - 32 * t1 /* mul_stack */,
      941152 /* mul */,
      786400 - 512 * t1 /* concat_stack */,
      795104 - 512 * t1 /* add_stack */,
      803808 - 512 * t1 /* concat_stack */,
      936800 - 32 * t1 /* sum_stack */,
      908512 /* div */,
      926400 - 96 * t1 /* exp_stack */,
      940928 /* mul */,
      812512 - 512 * t1 /* mul_stack */,
      937344 - 32 * t1 /* expm1_stack */,
      941184 /* neg */,
      938432 - 32 * t1 /* sub_stack */,
      938464 /* carry221 */,
    );
    contraction4(f32, 940000 /* mul */, 835552 - 320 * t1 /* mul_stack */, 905952 /* contraction */);
    sum_update2(
      f32,
      905952 /* contraction */,
      96896 - 5120 * t1 /* input_stack */,
      629728 - 512 * t1 /* mul_stack */,
      900832 /* add */,
      270976 - 5120 * t1 /* sub_stack */,
      708064 - 512 * t1 /* rsqrt_stack */,
      895712 /* carry218 */,
    );
    contraction_update(f32, 939488 /* mul */, 358016 - 5120 * t1 /* mul_stack */, 905952 /* contraction */);
    sum_add(
      f32,
      905952 /* contraction */,
      862752 - 320 * t1 /* tanh_stack */,
      931360 - 32 * t1 /* mul_stack */,
      931904 - 32 * t1 /* rsqrt_stack */,
      857312 - 320 * t1 /* sub_stack */,
      906272 /* mul */,
      941088 /* neg */,
      940832 /* mul */,
      941056 /* mul */,
      941024 /* neg */,
      821216 - 512 * t1 /* add_stack */,
    );
    contraction5(f32, 821216 - 512 * t1 /* add_stack */, 1152 /* read.weight */, 905952 /* contraction */);
    contraction_update(f32, 940000 /* mul */, 445056 - 5120 * t1 /* mul_stack */, 908000 /* contraction */);
    sum_add(
      f32,
      908000 /* contraction */,
      873632 - 320 * t1 /* tanh_stack */,
      934624 - 32 * t1 /* mul_stack */,
      935168 - 32 * t1 /* rsqrt_stack */,
      868192 - 320 * t1 /* sub_stack */,
      908320 /* mul */,
      941184 /* neg */,
      940928 /* mul */,
      941152 /* mul */,
      941120 /* neg */,
      829920 - 512 * t1 /* add_stack */,
    );
    contraction5(f32, 829920 - 512 * t1 /* add_stack */, 2192 /* write.weight */, 908000 /* contraction */);
    sum_mul4(
      f32,
      900832 /* add */,
      96896 - 5120 * t1 /* input_stack */,
      621024 - 512 * t1 /* div_stack */,
      879072 - 320 * t1 /* mul_stack */,
      889952 - 320 * t1 /* mul_stack */,
      884512 - 320 * t1 /* sub_stack */,
      895392 - 320 * t1 /* mul_stack */,
    );
    contraction6(f32, 889952 - 320 * t1 /* mul_stack */, 3232 /* erase.weight */, 900832 /* contraction */);
    contraction_mul2(
      f32,
      895392 - 320 * t1 /* mul_stack */,
      3884 /* add.weight */,
      917600 /* contraction */,
      900832 /* contraction */,
      908000 /* contraction */,
      905952 /* contraction */,
      523200 - 2048 * t1 /* sub_stack */,
      592832 - 2048 * t1 /* mul_stack */,
    );
    contraction7(
      f32,
      592832 - 2048 * t1 /* mul_stack */,
      0 /* controller.weight */,
      900832 /* contraction */,
    );
    update2(f32, 900832 /* contraction */, 940512 /* carry219 */);
  }
  contraction8(f32, 560064 /* mul_stack */, 594880 /* concat_stack */, 14976 /* controller.weight */);
  sum(f32, 560064 /* mul_stack */, 19836 /* controller.bias */);
  contraction9(f32, 813024 /* add_stack */, 525248 /* tanh_stack */, 16064 /* read.weight */);
  sum2(f32, 813024 /* add_stack */, 19900 /* read.bias */);
  contraction9(f32, 821728 /* add_stack */, 525248 /* tanh_stack */, 17088 /* write.weight */);
  sum2(f32, 821728 /* add_stack */, 19916 /* write.bias */);
  contraction10(f32, 884832 /* mul_stack */, 525248 /* tanh_stack */, 18112 /* erase.weight */);
  sum3(f32, 884832 /* mul_stack */, 19932 /* erase.bias */);
  contraction10(f32, 890272 /* mul_stack */, 525248 /* tanh_stack */, 18752 /* add.weight */);
  sum3(f32, 890272 /* mul_stack */, 19944 /* add.bias */);
  contraction11(f32, 914336 /* input_stack */, 450176 /* concat_stack */, 19392 /* answer.weight */);
  sum4(f32, 914336 /* input_stack */, 19956 /* answer.bias */);
}

function evaluate({ f32 }: Views): void {
  transpose(f32, 14976 /* x */, 18784 /* transpose */);
  toF32(f32, 14976 /* toF32 */);
  broadcast(f32, 26400 /* broadcast */, 5120);
  broadcast2(f32, 15488 /* broadcast */, 320);
  copy(f32, 26400 /* broadcast */, 26400 /* carry0 */, 5120);
  copy(f32, 15488 /* broadcast */, 15488 /* carry1 */, 320);
  copy(f32, 14976 /* toF32 */, 15808 /* carry2 */, 512);
  copy(f32, 14976 /* toF32 */, 14976 /* carry3 */, 512);
  for (let t0 = 0; t0 < 17; t0++) {
    concat(f32, 15488 /* carry1 */, 18784 + 224 * t0 /* transpose */, 16320 /* concat */);
    contraction(f32, 16320 /* concat */, 0 /* controller.weight */, 34784 /* contraction */);
    tanh(f32, 34784 /* contraction */, 1088 /* controller.bias */, 34784 /* tanh */);
    contraction_add(f32, 34784 /* tanh */, 1152 /* read.weight */, 2176 /* read.bias */, 16320 /* add */);
    contraction_add(f32, 34784 /* tanh */, 2192 /* write.weight */, 3216 /* write.bias */, 16832 /* add */);
    contraction2(f32, 34784 /* tanh */, 3232 /* erase.weight */, 17344 /* contraction */);
    sigmoid(f32, 17344 /* contraction */, 3872 /* erase.bias */, 17344 /* sigmoid */);
    contraction2(f32, 34784 /* tanh */, 3884 /* add.weight */, 17664 /* contraction */);
    tanh2(f32, 17664 /* contraction */, 4524 /* add.bias */, 17664 /* tanh */);
    sum_mul5(f32, 16832 /* add */, 17984 /* tanh */, 18304 /* mul */);
    softplus_sigmoid_add(
      f32,
      16832 /* add */,
      18624 /* softplus */,
      18656 /* sigmoid */,
      18688 /* sub */,
      18720 /* add */,
    );
    sum_mul6(f32, 26400 /* carry0 */, 36832 /* mul */);
    contraction_mul3(f32, 36832 /* mul */, 18304 /* mul */, 18624 /* softplus */, 41952 /* mul */);
    amax_sum_add(
      f32,
      41952 /* mul */,
      17984 /* exp */,
      18656 /* sigmoid */,
      18688 /* sub */,
      14976 /* carry3 */,
      36832 /* add */,
    );
    amax_sum_update(
      f32,
      16832 /* add */,
      18496 /* exp */,
      18592 /* div */,
      36832 /* add */,
      18720 /* add */,
      17984 /* pow */,
      14976 /* carry3 */,
      26400 /* carry0 */,
      14976 /* carry3 */,
      17344 /* sigmoid */,
      17664 /* tanh */,
    );
    sum_mul5(f32, 16320 /* add */, 16832 /* tanh */, 17152 /* mul */);
    softplus_sigmoid_add(
      f32,
      16320 /* add */,
      16832 /* softplus */,
      16864 /* sigmoid */,
      16896 /* sub */,
      16928 /* add */,
    );
    sum_mul6(f32, 26400 /* carry0 */, 36832 /* mul */);
    contraction_mul3(f32, 36832 /* mul */, 17152 /* mul */, 16832 /* softplus */, 17472 /* mul */);
    amax_sum_add(
      f32,
      17472 /* mul */,
      16960 /* exp */,
      16864 /* sigmoid */,
      16896 /* sub */,
      15808 /* carry2 */,
      17984 /* add */,
    );
    amax_sum_update2(
      f32,
      16320 /* add */,
      16832 /* exp */,
      18496 /* div */,
      17984 /* add */,
      16928 /* add */,
      16960 /* pow */,
      15808 /* carry2 */,
    );
    contraction_update(f32, 15808 /* carry2 */, 26400 /* carry0 */, 15488 /* carry1 */);
    concat2(f32, 15488 /* carry1 */, 34784 /* tanh */, 16320 /* concat */);
    contraction_add2(
      f32,
      16320 /* concat */,
      4536 /* answer.weight */,
      4980 /* answer.bias */,
      31520 + 192 * t0 /* add_stack */,
    );
  }
  sum_mul7(f32, 22592 /* y */, 31520 /* add_stack */, 25856 /* mask */, 26400 /* loss */);
  sum12(f32, 31520 /* add_stack */, 22592 /* y */, 25856 /* mask */, 26404 /* wrong */);
}

function predict({ f32 }: Views): void {
  transpose(f32, 14976 /* x */, 18784 /* transpose */);
  toF32(f32, 14976 /* toF32 */);
  broadcast(f32, 22592 /* broadcast */, 5120);
  broadcast2(f32, 15488 /* broadcast */, 320);
  copy(f32, 22592 /* broadcast */, 22592 /* carry0 */, 5120);
  copy(f32, 15488 /* broadcast */, 15488 /* carry1 */, 320);
  copy(f32, 14976 /* toF32 */, 15808 /* carry2 */, 512);
  copy(f32, 14976 /* toF32 */, 14976 /* carry3 */, 512);
  for (let t0 = 0; t0 < 17; t0++) {
    concat(f32, 15488 /* carry1 */, 18784 + 224 * t0 /* transpose */, 16320 /* concat */);
    contraction(f32, 16320 /* concat */, 0 /* controller.weight */, 48384 /* contraction */);
    tanh(f32, 48384 /* contraction */, 1088 /* controller.bias */, 48384 /* tanh */);
    contraction_add(f32, 48384 /* tanh */, 1152 /* read.weight */, 2176 /* read.bias */, 16320 /* add */);
    contraction_add(f32, 48384 /* tanh */, 2192 /* write.weight */, 3216 /* write.bias */, 16832 /* add */);
    contraction2(f32, 48384 /* tanh */, 3232 /* erase.weight */, 17344 /* contraction */);
    sigmoid(f32, 17344 /* contraction */, 3872 /* erase.bias */, 17344 /* sigmoid */);
    contraction2(f32, 48384 /* tanh */, 3884 /* add.weight */, 17664 /* contraction */);
    tanh2(f32, 17664 /* contraction */, 4524 /* add.bias */, 17664 /* tanh */);
    sum_mul5(f32, 16832 /* add */, 17984 /* tanh */, 18304 /* mul */);
    softplus_sigmoid_add(
      f32,
      16832 /* add */,
      18624 /* softplus */,
      18656 /* sigmoid */,
      18688 /* sub */,
      18720 /* add */,
    );
    sum_mul6(f32, 22592 /* carry0 */, 50432 /* mul */);
    contraction_mul3(f32, 50432 /* mul */, 18304 /* mul */, 18624 /* softplus */, 55552 /* mul */);
    amax_sum_add(
      f32,
      55552 /* mul */,
      17984 /* exp */,
      18656 /* sigmoid */,
      18688 /* sub */,
      14976 /* carry3 */,
      50432 /* add */,
    );
    amax_sum_update3(
      f32,
      16832 /* add */,
      18496 /* exp */,
      18592 /* div */,
      50432 /* add */,
      18720 /* add */,
      17984 /* pow */,
      36416 + 512 * t0 /* div_stack */,
      22592 /* carry0 */,
      17344 /* sigmoid */,
      17664 /* tanh */,
    );
    sum_mul5(f32, 16320 /* add */, 16832 /* tanh */, 17152 /* mul */);
    softplus_sigmoid_add(
      f32,
      16320 /* add */,
      16832 /* softplus */,
      16864 /* sigmoid */,
      16896 /* sub */,
      16928 /* add */,
    );
    sum_mul6(f32, 22592 /* carry0 */, 50432 /* mul */);
    contraction_mul3(f32, 50432 /* mul */, 17152 /* mul */, 16832 /* softplus */, 17472 /* mul */);
    amax_sum_add(
      f32,
      17472 /* mul */,
      16960 /* exp */,
      16864 /* sigmoid */,
      16896 /* sub */,
      15808 /* carry2 */,
      17984 /* add */,
    );
    amax_sum_update2(
      f32,
      16320 /* add */,
      16832 /* exp */,
      18496 /* div */,
      17984 /* add */,
      16928 /* add */,
      16960 /* pow */,
      27712 + 512 * t0 /* div_stack */,
    );
    contraction_update(f32, 27712 + 512 * t0 /* div_stack */, 22592 /* carry0 */, 15488 /* carry1 */);
    concat2(f32, 15488 /* carry1 */, 48384 /* tanh */, 16320 /* concat */);
    contraction_add2(
      f32,
      16320 /* concat */,
      4536 /* answer.weight */,
      4980 /* answer.bias */,
      45120 + 192 * t0 /* add_stack */,
    );
    copy(f32, 27712 + 512 * t0 /* div_stack */, 15808 /* carry2 */, 512);
    copy(f32, 36416 + 512 * t0 /* div_stack */, 14976 /* carry3 */, 512);
  }
  transpose2(f32, 45120 /* add_stack */, 14976 /* probability */);
  transpose3(f32, 27712 /* div_stack */, 18240 /* reading */);
  transpose3(f32, 36416 /* div_stack */, 26944 /* writing */);
}

/** What `step` takes. */
export interface StepInputs {
  /** f32[32, 17, 7] */
  readonly x: NumericArray;
  /** f32[32, 17] */
  readonly mask: NumericArray;
  /** f32[32, 17, 6] */
  readonly y: NumericArray;
}

/** What `evaluate` takes. */
export interface EvaluateInputs {
  /** f32[32, 17, 7] */
  readonly x: NumericArray;
  /** f32[32, 17, 6] */
  readonly y: NumericArray;
  /** f32[32, 17] */
  readonly mask: NumericArray;
}

/** What `gradients` takes. */
export interface GradientInputs {
  /** f32[32, 17, 7] */
  readonly x: NumericArray;
  /** f32[32, 17] */
  readonly mask: NumericArray;
  /** f32[32, 17, 6] */
  readonly y: NumericArray;
}

/** What `predict` takes. */
export interface PredictInputs {
  /** f32[32, 17, 7] */
  readonly x: NumericArray;
  /** Not needed: may be given, and is not read. */
  readonly y?: NumericArray;
  /** Not needed: may be given, and is not read. */
  readonly mask?: NumericArray;
}

/** What `predict` returns. */
export interface Outputs {
  /** f32[32, 17, 6] */
  readonly probability: Float32Array;
  /** f32[32, 17, 16] */
  readonly reading: Float32Array;
  /** f32[32, 17, 16] */
  readonly writing: Float32Array;
}

/** The parameters by name. */
export interface Parameters {
  /** f32[64, 17] */
  readonly "controller.weight": Float32Array;
  /** f32[64] */
  readonly "controller.bias": Float32Array;
  /** f32[16, 64] */
  readonly "read.weight": Float32Array;
  /** f32[16] */
  readonly "read.bias": Float32Array;
  /** f32[16, 64] */
  readonly "write.weight": Float32Array;
  /** f32[16] */
  readonly "write.bias": Float32Array;
  /** f32[10, 64] */
  readonly "erase.weight": Float32Array;
  /** f32[10] */
  readonly "erase.bias": Float32Array;
  /** f32[10, 64] */
  readonly "add.weight": Float32Array;
  /** f32[10] */
  readonly "add.bias": Float32Array;
  /** f32[6, 74] */
  readonly "answer.weight": Float32Array;
  /** f32[6] */
  readonly "answer.bias": Float32Array;
}

/** What `evaluate` measures beside the loss. */
export interface Metrics {
  /** f32[32] */
  readonly wrong: Float32Array;
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
  name: "neural-turing-machine",
  format: 1,
  fingerprint: "28cf85696542407b",
  arenaBytes: 3764912,
  dtype: "f32",
  parameters: [
    {
      name: "controller.weight",
      type: "f32",
      shape: [64, 17],
      offset: 0,
      initial: { kind: "uniform", low: -0.24253562503633297, high: 0.24253562503633297 },
      trainable: true,
    },
    {
      name: "controller.bias",
      type: "f32",
      shape: [64],
      offset: 4352,
      initial: { kind: "uniform", low: -0.24253562503633297, high: 0.24253562503633297 },
      trainable: true,
    },
    {
      name: "read.weight",
      type: "f32",
      shape: [16, 64],
      offset: 4608,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "read.bias",
      type: "f32",
      shape: [16],
      offset: 8704,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "write.weight",
      type: "f32",
      shape: [16, 64],
      offset: 8768,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "write.bias",
      type: "f32",
      shape: [16],
      offset: 12864,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "erase.weight",
      type: "f32",
      shape: [10, 64],
      offset: 12928,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "erase.bias",
      type: "f32",
      shape: [10],
      offset: 15488,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "add.weight",
      type: "f32",
      shape: [10, 64],
      offset: 15536,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "add.bias",
      type: "f32",
      shape: [10],
      offset: 18096,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "answer.weight",
      type: "f32",
      shape: [6, 74],
      offset: 18144,
      initial: { kind: "uniform", low: -0.11624763874381928, high: 0.11624763874381928 },
      trainable: true,
    },
    {
      name: "answer.bias",
      type: "f32",
      shape: [6],
      offset: 19920,
      initial: { kind: "uniform", low: -0.11624763874381928, high: 0.11624763874381928 },
      trainable: true,
    },
  ],
  state: [
    {
      name: "controller.weight.firstMoment",
      type: "f32",
      shape: [64, 17],
      offset: 19968,
      initial: { kind: "zeros" },
    },
    {
      name: "controller.weight.secondMoment",
      type: "f32",
      shape: [64, 17],
      offset: 24320,
      initial: { kind: "zeros" },
    },
    {
      name: "controller.bias.firstMoment",
      type: "f32",
      shape: [64],
      offset: 28672,
      initial: { kind: "zeros" },
    },
    {
      name: "controller.bias.secondMoment",
      type: "f32",
      shape: [64],
      offset: 28928,
      initial: { kind: "zeros" },
    },
    {
      name: "read.weight.firstMoment",
      type: "f32",
      shape: [16, 64],
      offset: 29184,
      initial: { kind: "zeros" },
    },
    {
      name: "read.weight.secondMoment",
      type: "f32",
      shape: [16, 64],
      offset: 33280,
      initial: { kind: "zeros" },
    },
    { name: "read.bias.firstMoment", type: "f32", shape: [16], offset: 37376, initial: { kind: "zeros" } },
    { name: "read.bias.secondMoment", type: "f32", shape: [16], offset: 37440, initial: { kind: "zeros" } },
    {
      name: "write.weight.firstMoment",
      type: "f32",
      shape: [16, 64],
      offset: 37504,
      initial: { kind: "zeros" },
    },
    {
      name: "write.weight.secondMoment",
      type: "f32",
      shape: [16, 64],
      offset: 41600,
      initial: { kind: "zeros" },
    },
    { name: "write.bias.firstMoment", type: "f32", shape: [16], offset: 45696, initial: { kind: "zeros" } },
    { name: "write.bias.secondMoment", type: "f32", shape: [16], offset: 45760, initial: { kind: "zeros" } },
    {
      name: "erase.weight.firstMoment",
      type: "f32",
      shape: [10, 64],
      offset: 45824,
      initial: { kind: "zeros" },
    },
    {
      name: "erase.weight.secondMoment",
      type: "f32",
      shape: [10, 64],
      offset: 48384,
      initial: { kind: "zeros" },
    },
    { name: "erase.bias.firstMoment", type: "f32", shape: [10], offset: 50944, initial: { kind: "zeros" } },
    { name: "erase.bias.secondMoment", type: "f32", shape: [10], offset: 50992, initial: { kind: "zeros" } },
    {
      name: "add.weight.firstMoment",
      type: "f32",
      shape: [10, 64],
      offset: 51040,
      initial: { kind: "zeros" },
    },
    {
      name: "add.weight.secondMoment",
      type: "f32",
      shape: [10, 64],
      offset: 53600,
      initial: { kind: "zeros" },
    },
    { name: "add.bias.firstMoment", type: "f32", shape: [10], offset: 56160, initial: { kind: "zeros" } },
    { name: "add.bias.secondMoment", type: "f32", shape: [10], offset: 56208, initial: { kind: "zeros" } },
    {
      name: "answer.weight.firstMoment",
      type: "f32",
      shape: [6, 74],
      offset: 56256,
      initial: { kind: "zeros" },
    },
    {
      name: "answer.weight.secondMoment",
      type: "f32",
      shape: [6, 74],
      offset: 58032,
      initial: { kind: "zeros" },
    },
    { name: "answer.bias.firstMoment", type: "f32", shape: [6], offset: 59808, initial: { kind: "zeros" } },
    { name: "answer.bias.secondMoment", type: "f32", shape: [6], offset: 59840, initial: { kind: "zeros" } },
  ],
  constants: [],
  counters: { seed: 59872, step: 19952, guard: 59888 },
  objectives: {
    ["loss"]: {
      step: {
        inputs: [
          { name: "x", type: "f32", shape: [32, 17, 7], offset: 59904 },
          { name: "mask", type: "f32", shape: [32, 17], offset: 2310272 },
          { name: "y", type: "f32", shape: [32, 17, 6], offset: 2289024 },
        ],
        outputs: [],
        loss: 3764864,
        metrics: [],
        run: step,
      },
      evaluate: {
        inputs: [
          { name: "x", type: "f32", shape: [32, 17, 7], offset: 59904 },
          { name: "y", type: "f32", shape: [32, 17, 6], offset: 90368 },
          { name: "mask", type: "f32", shape: [32, 17], offset: 103424 },
        ],
        outputs: [],
        loss: 105600,
        metrics: [{ name: "wrong", type: "f32", shape: [32], offset: 105616 }],
        run: evaluate,
      },
      gradients: {
        inputs: [
          { name: "x", type: "f32", shape: [32, 17, 7], offset: 59904 },
          { name: "mask", type: "f32", shape: [32, 17], offset: 2310272 },
          { name: "y", type: "f32", shape: [32, 17, 6], offset: 2289024 },
        ],
        outputs: [
          { name: "controller.weight", type: "f32", shape: [64, 17], offset: 59904 },
          { name: "controller.bias", type: "f32", shape: [64], offset: 79344 },
          { name: "read.weight", type: "f32", shape: [16, 64], offset: 64256 },
          { name: "read.bias", type: "f32", shape: [16], offset: 79600 },
          { name: "write.weight", type: "f32", shape: [16, 64], offset: 68352 },
          { name: "write.bias", type: "f32", shape: [16], offset: 79664 },
          { name: "erase.weight", type: "f32", shape: [10, 64], offset: 72448 },
          { name: "erase.bias", type: "f32", shape: [10], offset: 79728 },
          { name: "add.weight", type: "f32", shape: [10, 64], offset: 75008 },
          { name: "add.bias", type: "f32", shape: [10], offset: 79776 },
          { name: "answer.weight", type: "f32", shape: [6, 74], offset: 77568 },
          { name: "answer.bias", type: "f32", shape: [6], offset: 79824 },
        ],
        loss: 3764864,
        metrics: [],
        run: gradients,
      },
    },
  },
  predict: {
    inputs: [{ name: "x", type: "f32", shape: [32, 17, 7], offset: 59904 }],
    unread: ["y", "mask"],
    outputs: [
      { name: "probability", type: "f32", shape: [32, 17, 6], offset: 59904 },
      { name: "reading", type: "f32", shape: [32, 17, 16], offset: 72960 },
      { name: "writing", type: "f32", shape: [32, 17, 16], offset: 107776 },
    ],
    metrics: [],
    run: predict,
  },
});
