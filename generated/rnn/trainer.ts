// @generated
/* eslint-disable */
/**
 * rnn: a neural network and its training, compiled by Tapeless. Do not edit: change the model and
 * compile it again. Kernels come first, then one function per program, then the trainer that is made of them.
 *
 * Inputs
 *   x  f32[64, 50, 2]
 *   y  f32[64]
 * Parameters: 1,185 numbers in 6 tensors
 *   rnn.weight_ih_l0  f32[32, 2]
 *   rnn.weight_hh_l0  f32[32, 32]
 *   rnn.bias_ih_l0    f32[32]
 *   rnn.bias_hh_l0    f32[32]
 *   head.weight       f32[1, 32]
 *   head.bias         f32[1]
 * Dimensions, as tensor[axis]
 *   64  x[0], y[0], found[0]
 *   50  x[1]
 *    2  x[2], rnn.weight_ih_l0[1]
 *   32  rnn.weight_ih_l0[0], rnn.weight_hh_l0[0], rnn.weight_hh_l0[1], rnn.bias_ih_l0[0], rnn.bias_hh_l0[0], and 1 more
 * Programs          FLOPs per call    peak bytes  launches
 *   step                21,330,665     1,285,456       271
 *   gradients           21,311,873     1,285,408       263
 *   evaluate             7,377,217       457,984       105
 *   predict              7,376,960       457,728       104
 * Memory: one arena of 1,285,456 bytes (1.23 MiB), the first 14,336 for parameters and state.
 * Kernels take the views of the arena that they use, then the position of each tensor in its view, in elements.
 * Tensors are row-major. Arithmetic is in float64 between loads and stores, rounded when stored.
 */
import { defineTrainer, pow, type NumericArray, type Views } from "../../runtime/index.ts";

/**
 * broadcast, lstm.ts:43
 */
function broadcast(f32: Float32Array, broadcast2: number, n: number): void {
  for (let i = 0; i < n; i++) {
    f32[broadcast2 + i] = 0;
  }
}

/**
 * contraction, lstm.ts:43
 * add, lstm.ts:43
 */
function contraction_add(
  f32: Float32Array,
  x_at: number,
  rnnWeight_ih_l0: number,
  rnnBias_ih_l0: number,
  add_at: number,
): void {
  for (let i = 0; i < 50; i++) {
    const x_at_row = x_at + i * 2;
    for (let j = 0; j < 63; j += 3) {
      const x = f32[x_at_row + j * 100]!;
      const x_j1 = f32[x_at_row + j * 100 + 100]!;
      const x_j2 = f32[x_at_row + j * 100 + 200]!;
      const x_r1 = f32[x_at_row + j * 100 + 1]!;
      const x_j1_r1 = f32[x_at_row + j * 100 + 101]!;
      const x_j2_r1 = f32[x_at_row + j * 100 + 201]!;
      const add_at_row = add_at + i * 2048 + j * 32;
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
        const value = f32[rnnWeight_ih_l0 + k * 2]!;
        const value_k1 = f32[rnnWeight_ih_l0 + k * 2 + 2]!;
        const value_k2 = f32[rnnWeight_ih_l0 + k * 2 + 4]!;
        const value_k3 = f32[rnnWeight_ih_l0 + k * 2 + 6]!;
        contraction += x * value;
        contraction_j1 += x_j1 * value;
        contraction_j2 += x_j2 * value;
        contraction_k1 += x * value_k1;
        contraction_k1_j1 += x_j1 * value_k1;
        contraction_k1_j2 += x_j2 * value_k1;
        contraction_k2 += x * value_k2;
        contraction_k2_j1 += x_j1 * value_k2;
        contraction_k2_j2 += x_j2 * value_k2;
        contraction_k3 += x * value_k3;
        contraction_k3_j1 += x_j1 * value_k3;
        contraction_k3_j2 += x_j2 * value_k3;
        const value_r1 = f32[rnnWeight_ih_l0 + k * 2 + 1]!;
        const value_k1_r1 = f32[rnnWeight_ih_l0 + k * 2 + 3]!;
        const value_k2_r1 = f32[rnnWeight_ih_l0 + k * 2 + 5]!;
        const value_k3_r1 = f32[rnnWeight_ih_l0 + k * 2 + 7]!;
        contraction += x_r1 * value_r1;
        contraction_j1 += x_j1_r1 * value_r1;
        contraction_j2 += x_j2_r1 * value_r1;
        contraction_k1 += x_r1 * value_k1_r1;
        contraction_k1_j1 += x_j1_r1 * value_k1_r1;
        contraction_k1_j2 += x_j2_r1 * value_k1_r1;
        contraction_k2 += x_r1 * value_k2_r1;
        contraction_k2_j1 += x_j1_r1 * value_k2_r1;
        contraction_k2_j2 += x_j2_r1 * value_k2_r1;
        contraction_k3 += x_r1 * value_k3_r1;
        contraction_k3_j1 += x_j1_r1 * value_k3_r1;
        contraction_k3_j2 += x_j2_r1 * value_k3_r1;
        const value2 = f32[rnnBias_ih_l0 + k]!;
        const value2_k1 = f32[rnnBias_ih_l0 + k + 1]!;
        const value2_k2 = f32[rnnBias_ih_l0 + k + 2]!;
        const value2_k3 = f32[rnnBias_ih_l0 + k + 3]!;
        f32[add_at_row + k] = contraction + value2;
        f32[add_at_row + k + 32] = contraction_j1 + value2;
        f32[add_at_row + k + 64] = contraction_j2 + value2;
        f32[add_at_row + k + 1] = contraction_k1 + value2_k1;
        f32[add_at_row + k + 33] = contraction_k1_j1 + value2_k1;
        f32[add_at_row + k + 65] = contraction_k1_j2 + value2_k1;
        f32[add_at_row + k + 2] = contraction_k2 + value2_k2;
        f32[add_at_row + k + 34] = contraction_k2_j1 + value2_k2;
        f32[add_at_row + k + 66] = contraction_k2_j2 + value2_k2;
        f32[add_at_row + k + 3] = contraction_k3 + value2_k3;
        f32[add_at_row + k + 35] = contraction_k3_j1 + value2_k3;
        f32[add_at_row + k + 67] = contraction_k3_j2 + value2_k3;
      }
    }
    const x_jr = f32[x_at + i * 2 + 6300]!;
    const x_jrRJr1 = f32[x_at + i * 2 + 6301]!;
    const add_at_row2 = add_at + i * 2048;
    for (let k_jr = 0; k_jr < 32; k_jr += 4) {
      let contraction_jr = 0;
      let contraction_k1_jr = 0;
      let contraction_k2_jr = 0;
      let contraction_k3_jr = 0;
      contraction_jr += x_jr * f32[rnnWeight_ih_l0 + k_jr * 2]!;
      contraction_k1_jr += x_jr * f32[rnnWeight_ih_l0 + k_jr * 2 + 2]!;
      contraction_k2_jr += x_jr * f32[rnnWeight_ih_l0 + k_jr * 2 + 4]!;
      contraction_k3_jr += x_jr * f32[rnnWeight_ih_l0 + k_jr * 2 + 6]!;
      contraction_jr += x_jrRJr1 * f32[rnnWeight_ih_l0 + k_jr * 2 + 1]!;
      contraction_k1_jr += x_jrRJr1 * f32[rnnWeight_ih_l0 + k_jr * 2 + 3]!;
      contraction_k2_jr += x_jrRJr1 * f32[rnnWeight_ih_l0 + k_jr * 2 + 5]!;
      contraction_k3_jr += x_jrRJr1 * f32[rnnWeight_ih_l0 + k_jr * 2 + 7]!;
      const add_k1_jr = contraction_k1_jr + f32[rnnBias_ih_l0 + k_jr + 1]!;
      const add_k2_jr = contraction_k2_jr + f32[rnnBias_ih_l0 + k_jr + 2]!;
      const add_k3_jr = contraction_k3_jr + f32[rnnBias_ih_l0 + k_jr + 3]!;
      f32[add_at_row2 + k_jr + 2016] = contraction_jr + f32[rnnBias_ih_l0 + k_jr]!;
      f32[add_at_row2 + k_jr + 2017] = add_k1_jr;
      f32[add_at_row2 + k_jr + 2018] = add_k2_jr;
      f32[add_at_row2 + k_jr + 2019] = add_k3_jr;
    }
  }
}

function copy(f32: Float32Array, _from: number, to: number, n: number): void {
  for (let i = 0; i < n; i++) {
    f32[to + i] = f32[_from + i]!;
  }
}

/**
 * contraction, lstm.ts:43
 */
function contraction(f32: Float32Array, carry0: number, captured0: number, contraction_at: number): void {
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
        contraction2 += value * value2;
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
    const captured0_row2 = captured0 + j_ir * 32;
    for (let r_ir = 0; r_ir < 32; r_ir++) {
      const value_ir = f32[carry0 + r_ir + 2016]!;
      contraction_ir += value_ir * f32[captured0_row2 + r_ir]!;
      contraction_j1_ir += value_ir * f32[captured0_row2 + r_ir + 32]!;
      contraction_j2_ir += value_ir * f32[captured0_row2 + r_ir + 64]!;
      contraction_j3_ir += value_ir * f32[captured0_row2 + r_ir + 96]!;
    }
    f32[contraction_at + j_ir + 2016] = contraction_ir;
    f32[contraction_at + j_ir + 2017] = contraction_j1_ir;
    f32[contraction_at + j_ir + 2018] = contraction_j2_ir;
    f32[contraction_at + j_ir + 2019] = contraction_j3_ir;
  }
}

/**
 * tanh, lstm.ts:43
 * sub, lstm.ts:43
 */
function update(
  f32: Float32Array,
  slice0: number,
  contraction_at: number,
  captured1: number,
  carry0: number,
  sub_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    const slice0_row = slice0 + i * 32;
    const contraction_at_row = contraction_at + i * 32;
    const carry0_row = carry0 + i * 32;
    const sub_at_row = sub_at + i * 32;
    for (let j = 0; j < 32; j++) {
      const add2 = f32[slice0_row + j]! + (f32[contraction_at_row + j]! + f32[captured1 + j]!);
      const tanh = Math.tanh(add2);
      f32[carry0_row + j] = tanh;
      f32[sub_at_row + j] = 1 - tanh * tanh;
    }
  }
}

/**
 * contraction, lstm.ts:44
 * mul, lstm.ts:47
 */
function contraction_mul(
  f32: Float32Array,
  scan: number,
  headWeight: number,
  contraction_at: number,
  headBias: number,
  y_at: number,
  mul_at: number,
): void {
  const bias = f32[headBias]!;
  for (let i = 0; i < 64; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const scan_row = scan + i * 32;
    for (let r = 0; r < 32; r++) {
      const weight = f32[headWeight + r]!;
      contraction += f32[scan_row + r]! * weight;
      contraction_i1 += f32[scan_row + r + 32]! * weight;
      contraction_i2 += f32[scan_row + r + 64]! * weight;
      contraction_i3 += f32[scan_row + r + 96]! * weight;
    }
    f32[contraction_at + i] = contraction;
    f32[contraction_at + i + 1] = contraction_i1;
    f32[contraction_at + i + 2] = contraction_i2;
    f32[contraction_at + i + 3] = contraction_i3;
    const mul_i1 = (contraction_i1 + bias - f32[y_at + i + 1]!) * 0.03125;
    const mul_i2 = (contraction_i2 + bias - f32[y_at + i + 2]!) * 0.03125;
    const mul_i3 = (contraction_i3 + bias - f32[y_at + i + 3]!) * 0.03125;
    f32[mul_at + i] = (contraction + bias - f32[y_at + i]!) * 0.03125;
    f32[mul_at + i + 1] = mul_i1;
    f32[mul_at + i + 2] = mul_i2;
    f32[mul_at + i + 3] = mul_i3;
  }
}

/**
 * sum, lstm.ts:47
 * mul, lstm.ts:47
 */
function sum_mul(
  f32: Float32Array,
  contraction_at: number,
  headBias: number,
  y_at: number,
  mul_at: number,
): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  const headBias0 = f32[headBias]!;
  for (let r = 0; r < 64; r += 4) {
    const sub = f32[contraction_at + r]! + headBias0 - f32[y_at + r]!;
    sum += sub * sub;
    const subRp1 = f32[contraction_at + r + 1]! + headBias0 - f32[y_at + r + 1]!;
    sumRp1 += subRp1 * subRp1;
    const subRp2 = f32[contraction_at + r + 2]! + headBias0 - f32[y_at + r + 2]!;
    sumRp2 += subRp2 * subRp2;
    const subRp3 = f32[contraction_at + r + 3]! + headBias0 - f32[y_at + r + 3]!;
    sumRp3 += subRp3 * subRp3;
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  f32[mul_at] = sum * 0.015625;
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
  const mul3 = (1 - -Math.cos(toF64 * 0.0009765625 * 3.141592653589793)) * 0.5;
  f32[toF32_at2] = Math.fround((0 + mul3 * 0.02) / (1 - pow(0.9, add2)));
}

/**
 * sum, lstm.ts:44
 * sum, clipByGlobalNorm(adam)
 */
function sum(f32: Float32Array, mul_at: number, sum_at: number, sum_at2: number): void {
  let sum2 = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  for (let r = 0; r < 64; r += 4) {
    sum2 += f32[mul_at + r]!;
    sumRp1 += f32[mul_at + r + 1]!;
    sumRp2 += f32[mul_at + r + 2]!;
    sumRp3 += f32[mul_at + r + 3]!;
  }
  sum2 = sum2 + sumRp1 + (sumRp2 + sumRp3);
  f32[sum_at] = sum2;
  let sum22 = 0;
  sum22 += sum2 * sum2;
  f32[sum_at2] = sum22;
}

/**
 * contraction, lstm.ts:44
 */
function contraction2(f32: Float32Array, mul_at: number, headWeight: number, contraction_at: number): void {
  for (let i = 0; i < 64; i++) {
    const mul = f32[mul_at + i]!;
    const contraction_at_row = contraction_at + i * 32;
    for (let j = 0; j < 32; j++) {
      let contraction = 0;
      contraction += mul * f32[headWeight + j]!;
      f32[contraction_at_row + j] = contraction;
    }
  }
}

/**
 * mul, lstm.ts:43
 */
function mul(f32: Float32Array, carry9: number, residual13: number, mul_at: number, n: number): void {
  for (let i = 0; i < n; i++) {
    f32[mul_at + i] = f32[carry9 + i]! * f32[residual13 + i]!;
  }
}

/**
 * contraction, lstm.ts:43
 */
function contraction_update(f32: Float32Array, mul_at: number, captured2: number, carry9: number): void {
  for (let i = 0; i < 63; i += 3) {
    const carry9_row = carry9 + i * 32;
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
      const mul_at_row = mul_at + i * 32;
      const captured2_row = captured2 + j;
      for (let r = 0; r < 32; r++) {
        const mul = f32[mul_at_row + r]!;
        const mul_i1 = f32[mul_at_row + r + 32]!;
        const mul_i2 = f32[mul_at_row + r + 64]!;
        const value = f32[captured2_row + r * 32]!;
        const value_j1 = f32[captured2_row + r * 32 + 1]!;
        const value_j2 = f32[captured2_row + r * 32 + 2]!;
        const value_j3 = f32[captured2_row + r * 32 + 3]!;
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
      f32[carry9_row + j] = contraction;
      f32[carry9_row + j + 32] = contraction_i1;
      f32[carry9_row + j + 64] = contraction_i2;
      f32[carry9_row + j + 1] = contraction_j1;
      f32[carry9_row + j + 33] = contraction_j1_i1;
      f32[carry9_row + j + 65] = contraction_j1_i2;
      f32[carry9_row + j + 2] = contraction_j2;
      f32[carry9_row + j + 34] = contraction_j2_i1;
      f32[carry9_row + j + 66] = contraction_j2_i2;
      f32[carry9_row + j + 3] = contraction_j3;
      f32[carry9_row + j + 35] = contraction_j3_i1;
      f32[carry9_row + j + 67] = contraction_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 32; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const captured2_row2 = captured2 + j_ir;
    for (let r_ir = 0; r_ir < 32; r_ir++) {
      const mul_ir = f32[mul_at + r_ir + 2016]!;
      contraction_ir += mul_ir * f32[captured2_row2 + r_ir * 32]!;
      contraction_j1_ir += mul_ir * f32[captured2_row2 + r_ir * 32 + 1]!;
      contraction_j2_ir += mul_ir * f32[captured2_row2 + r_ir * 32 + 2]!;
      contraction_j3_ir += mul_ir * f32[captured2_row2 + r_ir * 32 + 3]!;
    }
    f32[carry9 + j_ir + 2016] = contraction_ir;
    f32[carry9 + j_ir + 2017] = contraction_j1_ir;
    f32[carry9 + j_ir + 2018] = contraction_j2_ir;
    f32[carry9 + j_ir + 2019] = contraction_j3_ir;
  }
}

/**
 * contraction, lstm.ts:44
 */
function contraction3(f32: Float32Array, mul_at: number, scan: number, contraction_at: number): void {
  for (let i = 0; i < 32; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const scan_row = scan + i;
    for (let r = 0; r < 64; r++) {
      const mul = f32[mul_at + r]!;
      contraction += mul * f32[scan_row + r * 32]!;
      contraction_i1 += mul * f32[scan_row + r * 32 + 1]!;
      contraction_i2 += mul * f32[scan_row + r * 32 + 2]!;
      contraction_i3 += mul * f32[scan_row + r * 32 + 3]!;
    }
    f32[contraction_at + i] = contraction;
    f32[contraction_at + i + 1] = contraction_i1;
    f32[contraction_at + i + 2] = contraction_i2;
    f32[contraction_at + i + 3] = contraction_i3;
  }
}

/**
 * contraction, lstm.ts:43
 */
function contraction4(f32: Float32Array, scan: number, scan2: number, contraction_at: number): void {
  for (let i = 0; i < 30; i += 3) {
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
      for (let s = 0; s < 3200; s++) {
        const project = f32[scan_row + s * 32]!;
        const project_i1 = f32[scan_row + s * 32 + 1]!;
        const project_i2 = f32[scan_row + s * 32 + 2]!;
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
  for (let j_ir = 0; j_ir < 32; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_ir_i1 = 0;
    let contraction_j1_ir = 0;
    let contraction_j1_ir_i1 = 0;
    let contraction_j2_ir = 0;
    let contraction_j2_ir_i1 = 0;
    let contraction_j3_ir = 0;
    let contraction_j3_ir_i1 = 0;
    const scan2_row2 = scan2 + j_ir;
    for (let s_ir = 0; s_ir < 3200; s_ir++) {
      const project_ir = f32[scan + s_ir * 32 + 30]!;
      const project_ir_i1 = f32[scan + s_ir * 32 + 31]!;
      const project2_ir = f32[scan2_row2 + s_ir * 32]!;
      const project2_j1_ir = f32[scan2_row2 + s_ir * 32 + 1]!;
      const project2_j2_ir = f32[scan2_row2 + s_ir * 32 + 2]!;
      const project2_j3_ir = f32[scan2_row2 + s_ir * 32 + 3]!;
      contraction_ir += project_ir * project2_ir;
      contraction_ir_i1 += project_ir_i1 * project2_ir;
      contraction_j1_ir += project_ir * project2_j1_ir;
      contraction_j1_ir_i1 += project_ir_i1 * project2_j1_ir;
      contraction_j2_ir += project_ir * project2_j2_ir;
      contraction_j2_ir_i1 += project_ir_i1 * project2_j2_ir;
      contraction_j3_ir += project_ir * project2_j3_ir;
      contraction_j3_ir_i1 += project_ir_i1 * project2_j3_ir;
    }
    f32[contraction_at + j_ir + 960] = contraction_ir;
    f32[contraction_at + j_ir + 992] = contraction_ir_i1;
    f32[contraction_at + j_ir + 961] = contraction_j1_ir;
    f32[contraction_at + j_ir + 993] = contraction_j1_ir_i1;
    f32[contraction_at + j_ir + 962] = contraction_j2_ir;
    f32[contraction_at + j_ir + 994] = contraction_j2_ir_i1;
    f32[contraction_at + j_ir + 963] = contraction_j3_ir;
    f32[contraction_at + j_ir + 995] = contraction_j3_ir_i1;
  }
}

/**
 * sum, lstm.ts:43
 */
function sum2(f32: Float32Array, scan: number, sum_at: number): void {
  for (let i = 0; i < 32; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const scan_row = scan + i;
    for (let s = 0; s < 3200; s++) {
      sum += f32[scan_row + s * 32]!;
      sum_i1 += f32[scan_row + s * 32 + 1]!;
      sum_i2 += f32[scan_row + s * 32 + 2]!;
      sum_i3 += f32[scan_row + s * 32 + 3]!;
    }
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
  }
}

/**
 * contraction, lstm.ts:43
 */
function contraction5(f32: Float32Array, scan: number, x_at: number, contraction_at: number): void {
  for (let i = 0; i < 32; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    let contraction_j1 = 0;
    let contraction_j1_i1 = 0;
    let contraction_j1_i2 = 0;
    let contraction_j1_i3 = 0;
    for (let r = 0; r < 50; r++) {
      const scan_row = scan + r * 2048 + i;
      const x_at_row = x_at + r * 2;
      for (let s = 0; s < 64; s++) {
        const project = f32[scan_row + s * 32]!;
        const project_i1 = f32[scan_row + s * 32 + 1]!;
        const project_i2 = f32[scan_row + s * 32 + 2]!;
        const project_i3 = f32[scan_row + s * 32 + 3]!;
        const x = f32[x_at_row + s * 100]!;
        const x_j1 = f32[x_at_row + s * 100 + 1]!;
        contraction += project * x;
        contraction_i1 += project_i1 * x;
        contraction_i2 += project_i2 * x;
        contraction_i3 += project_i3 * x;
        contraction_j1 += project * x_j1;
        contraction_j1_i1 += project_i1 * x_j1;
        contraction_j1_i2 += project_i2 * x_j1;
        contraction_j1_i3 += project_i3 * x_j1;
      }
    }
    f32[contraction_at + i * 2] = contraction;
    f32[contraction_at + i * 2 + 2] = contraction_i1;
    f32[contraction_at + i * 2 + 4] = contraction_i2;
    f32[contraction_at + i * 2 + 6] = contraction_i3;
    f32[contraction_at + i * 2 + 1] = contraction_j1;
    f32[contraction_at + i * 2 + 3] = contraction_j1_i1;
    f32[contraction_at + i * 2 + 5] = contraction_j1_i2;
    f32[contraction_at + i * 2 + 7] = contraction_j1_i3;
  }
}

/**
 * sum, clipByGlobalNorm(adam)
 */
function sum3(f32: Float32Array, contraction_at: number, sum_at: number): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 64; s += 4) {
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
function sum4(f32: Float32Array, contraction_at: number, sum_at: number): void {
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
 * toF64, clipByGlobalNorm(adam)
 */
function sum_toF64(f32: Float32Array, f64: Float64Array, sum_at: number, toF64_at: number): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  for (let r = 0; r < 32; r += 4) {
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
  f64[toF64_at] = sum;
}

/**
 * sum, clipByGlobalNorm(adam)
 * toF32, clipByGlobalNorm(adam)
 * add, clipByGlobalNorm(adam)
 * sub, clipByGlobalNorm(adam)
 */
function sum_update(
  f32: Float32Array,
  f64: Float64Array,
  contraction_at: number,
  sum_at: number,
  sum_at2: number,
  toF64_at: number,
  sum_at3: number,
  toF32_at: number,
  firstMoment_at: number,
  sum_at4: number,
  secondMoment_at: number,
  parameter: number,
  toF32_at2: number,
  toF32_at3: number,
): void {
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
  const value = f64[toF64_at]!;
  const add5 = f32[sum_at]! + f32[sum_at2]! + value + value + sum + f32[sum_at3]!;
  const toF32 = Math.fround(Math.min(1 / (Math.sqrt(add5) + 0.000001), 1));
  f32[toF32_at] = toF32;
  const mul2 = f32[sum_at4]! * toF32;
  const add7 = f32[firstMoment_at]! * /* 0.9 */ 0.8999999761581421 + mul2 * /* 0.1 */ 0.10000000149011612;
  f32[firstMoment_at] = add7;
  const add8 = Math.fround(
    f32[secondMoment_at]! * /* 0.999 */ 0.9990000128746033 + mul2 * mul2 * /* 0.001 */ 0.0010000000474974513,
  );
  f32[secondMoment_at] = add8;
  const add9 = Math.sqrt(add8) / f32[toF32_at3]! + /* 1e-8 */ 9.99999993922529e-9;
  f32[parameter] = f32[parameter]! - f32[toF32_at2]! * (add7 / add9);
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
  const value3 = f32[toF322]!;
  const value4 = f32[toF323]!;
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
    const div2 = add / (Math.sqrt(add2) / value4 + /* 1e-8 */ 9.99999993922529e-9);
    f32[parameter + i] = f32[parameter + i]! - value3 * div2;
  }
}

/**
 * add, clipByGlobalNorm(adam)
 * sub, clipByGlobalNorm(adam)
 */
function update4(
  f32: Float32Array,
  firstMoment_at: number,
  sum_at: number,
  toF32: number,
  secondMoment_at: number,
  parameter: number,
  toF322: number,
  toF323: number,
  firstMoment_at2: number,
  secondMoment_at2: number,
  parameter2: number,
  n: number,
): void {
  const value3 = f32[toF322]!;
  const value4 = f32[toF323]!;
  const value = f32[toF32]!;
  for (let i = 0; i < n; i++) {
    const mul2 = f32[sum_at + i]! * value;
    const mul3 = mul2 * /* 0.1 */ 0.10000000149011612;
    const add = f32[firstMoment_at + i]! * /* 0.9 */ 0.8999999761581421 + mul3;
    f32[firstMoment_at + i] = add;
    const mul5 = mul2 * mul2 * /* 0.001 */ 0.0010000000474974513;
    const add2 = Math.fround(f32[secondMoment_at + i]! * /* 0.999 */ 0.9990000128746033 + mul5);
    f32[secondMoment_at + i] = add2;
    const div2 = add / (Math.sqrt(add2) / value4 + /* 1e-8 */ 9.99999993922529e-9);
    f32[parameter + i] = f32[parameter + i]! - value3 * div2;
    const add4 = f32[firstMoment_at2 + i]! * 0.8999999761581421 + mul3;
    f32[firstMoment_at2 + i] = add4;
    const add5 = Math.fround(f32[secondMoment_at2 + i]! * 0.9990000128746033 + mul5);
    f32[secondMoment_at2 + i] = add5;
    const mul9 = value3 * (add4 / (Math.sqrt(add5) / value4 + 9.99999993922529e-9));
    f32[parameter2 + i] = f32[parameter2 + i]! - mul9;
  }
}

/**
 * sum, lstm.ts:44
 */
function sum5(f32: Float32Array, mul_at: number, sum_at: number): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  for (let r = 0; r < 64; r += 4) {
    sum += f32[mul_at + r]!;
    sumRp1 += f32[mul_at + r + 1]!;
    sumRp2 += f32[mul_at + r + 2]!;
    sumRp3 += f32[mul_at + r + 3]!;
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  f32[sum_at] = sum;
}

/**
 * tanh, lstm.ts:43
 */
function update5(
  f32: Float32Array,
  slice0: number,
  contraction_at: number,
  captured1: number,
  carry0: number,
): void {
  for (let i = 0; i < 64; i++) {
    const slice0_row = slice0 + i * 32;
    const contraction_at_row = contraction_at + i * 32;
    const carry0_row = carry0 + i * 32;
    for (let j = 0; j < 32; j++) {
      const add2 = f32[slice0_row + j]! + (f32[contraction_at_row + j]! + f32[captured1 + j]!);
      f32[carry0_row + j] = Math.tanh(add2);
    }
  }
}

/**
 * contraction, lstm.ts:44
 * toF32, lstm.ts:50
 */
function contraction_toF32(
  f32: Float32Array,
  scan: number,
  headWeight: number,
  contraction_at: number,
  headBias: number,
  y_at: number,
  toF32_at: number,
): void {
  const bias = f32[headBias]!;
  for (let i = 0; i < 64; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const scan_row = scan + i * 32;
    for (let r = 0; r < 32; r++) {
      const weight = f32[headWeight + r]!;
      contraction += f32[scan_row + r]! * weight;
      contraction_i1 += f32[scan_row + r + 32]! * weight;
      contraction_i2 += f32[scan_row + r + 64]! * weight;
      contraction_i3 += f32[scan_row + r + 96]! * weight;
    }
    const contraction2 = Math.fround(contraction);
    const contraction2_i1 = Math.fround(contraction_i1);
    const contraction2_i2 = Math.fround(contraction_i2);
    const contraction2_i3 = Math.fround(contraction_i3);
    f32[contraction_at + i] = contraction2;
    f32[contraction_at + i + 1] = contraction2_i1;
    f32[contraction_at + i + 2] = contraction2_i2;
    f32[contraction_at + i + 3] = contraction2_i3;
    const abs_i1 = Math.abs(Math.fround(contraction2_i1 + bias - f32[y_at + i + 1]!));
    const abs_i2 = Math.abs(Math.fround(contraction2_i2 + bias - f32[y_at + i + 2]!));
    const abs_i3 = Math.abs(Math.fround(contraction2_i3 + bias - f32[y_at + i + 3]!));
    const less = Math.abs(Math.fround(contraction2 + bias - f32[y_at + i]!)) < /* 0.04 */ 0.03999999910593033;
    f32[toF32_at + i] = less ? 1 : 0;
    f32[toF32_at + i + 1] = abs_i1 < 0.03999999910593033 ? 1 : 0;
    f32[toF32_at + i + 2] = abs_i2 < 0.03999999910593033 ? 1 : 0;
    f32[toF32_at + i + 3] = abs_i3 < 0.03999999910593033 ? 1 : 0;
  }
}

/**
 * sum, lstm.ts:47
 * mul, lstm.ts:47
 */
function sum_mul2(
  f32: Float32Array,
  contraction_at: number,
  headBias: number,
  y_at: number,
  mul_at: number,
): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  const headBias0 = f32[headBias]!;
  for (let r = 0; r < 64; r += 4) {
    const sub = Math.fround(f32[contraction_at + r]! + headBias0 - f32[y_at + r]!);
    sum += sub * sub;
    const subRp1 = Math.fround(f32[contraction_at + r + 1]! + headBias0 - f32[y_at + r + 1]!);
    sumRp1 += subRp1 * subRp1;
    const subRp2 = Math.fround(f32[contraction_at + r + 2]! + headBias0 - f32[y_at + r + 2]!);
    sumRp2 += subRp2 * subRp2;
    const subRp3 = Math.fround(f32[contraction_at + r + 3]! + headBias0 - f32[y_at + r + 3]!);
    sumRp3 += subRp3 * subRp3;
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  f32[mul_at] = sum * 0.015625;
}

/**
 * contraction, lstm.ts:44
 * reshape, lstm.ts:44
 */
function contraction_reshape(
  f32: Float32Array,
  scan: number,
  headWeight: number,
  headBias: number,
  reshape: number,
): void {
  const bias = f32[headBias]!;
  for (let i = 0; i < 64; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const scan_row = scan + i * 32;
    for (let r = 0; r < 32; r++) {
      const weight = f32[headWeight + r]!;
      contraction += f32[scan_row + r]! * weight;
      contraction_i1 += f32[scan_row + r + 32]! * weight;
      contraction_i2 += f32[scan_row + r + 64]! * weight;
      contraction_i3 += f32[scan_row + r + 96]! * weight;
    }
    f32[reshape + i] = contraction + bias;
    f32[reshape + i + 1] = contraction_i1 + bias;
    f32[reshape + i + 2] = contraction_i2 + bias;
    f32[reshape + i + 3] = contraction_i3 + bias;
  }
}

function step({ f32, f64, i32 }: Views): void {
  broadcast(f32, 216896 /* broadcast */, 2048);
  contraction_add(f32, 210496 /* x */, 0 /* rnn.weight_ih_l0 */, 1088 /* rnn.bias_ih_l0 */, 3584 /* add */);
  copy(f32, 216896 /* broadcast */, 216896 /* carry0 */, 2048);
  for (let t0 = 0; t0 < 50; t0++) {
    copy(f32, 216896 /* carry0 */, 108096 + 2048 * t0 /* input_stack */, 2048);
    contraction(f32, 216896 /* carry0 */, 64 /* rnn.weight_hh_l0 */, 106048 /* contraction */);
    update(
      f32,
      3584 + 2048 * t0 /* add */,
      106048 /* contraction */,
      1120 /* rnn.bias_hh_l0 */,
      216896 /* carry0 */,
      218944 + 2048 * t0 /* sub_stack */,
    );
  }
  contraction_mul(
    f32,
    216896 /* carry0 */,
    1152 /* head.weight */,
    3584 /* contraction */,
    1184 /* head.bias */,
    105984 /* y */,
    108032 /* mul */,
  );
  sum_mul(f32, 3584 /* contraction */, 1184 /* head.bias */, 105984 /* y */, 321344 /* loss */);
  if (i32[3572 /* tapeless.guard */]! !== 0 && !Number.isFinite(f32[321344 /* loss */]!)) return;
  update2(f32, i32, 1188 /* tapeless.step */, 321348 /* toF32 */, 321352 /* toF32 */);
  sum(f32, 108032 /* mul */, 321356 /* sum */, 321360 /* sum */);
  contraction2(f32, 108032 /* mul */, 1152 /* head.weight */, 105984 /* contraction */);
  copy(f32, 105984 /* contraction */, 105984 /* carry9 */, 2048);
  for (let t1 = 0; t1 < 50; t1++) {
    mul(
      f32,
      105984 /* carry9 */,
      319296 - 2048 * t1 /* sub_stack */,
      103936 - 2048 * t1 /* mul_stack */,
      2048,
    );
    contraction_update(
      f32,
      103936 - 2048 * t1 /* mul_stack */,
      64 /* rnn.weight_hh_l0 */,
      105984 /* carry9 */,
    );
  }
  contraction3(f32, 108032 /* mul */, 216896 /* carry0 */, 107072 /* contraction */);
  contraction4(f32, 3584 /* mul_stack */, 108096 /* input_stack */, 105984 /* contraction */);
  sum2(f32, 3584 /* mul_stack */, 107104 /* sum */);
  contraction5(f32, 3584 /* mul_stack */, 210496 /* x */, 107008 /* contraction */);
  sum3(f32, 107008 /* contraction */, 3584 /* sum */);
  sum4(f32, 105984 /* contraction */, 3592 /* sum */);
  sum_toF64(f32, f64, 107104 /* sum */, 1794 /* toF64 */);
  sum_update(
    f32,
    f64,
    107072 /* contraction */,
    3584 /* sum */,
    3592 /* sum */,
    1794 /* toF64 */,
    321360 /* sum */,
    321360 /* toF32 */,
    3560 /* head.bias.firstMoment */,
    321356 /* sum */,
    3564 /* head.bias.secondMoment */,
    1184 /* head.bias */,
    321352 /* toF32 */,
    321348 /* toF32 */,
  );
  update3(
    f32,
    1192 /* rnn.weight_ih_l0.firstMoment */,
    107008 /* contraction */,
    321360 /* toF32 */,
    1256 /* rnn.weight_ih_l0.secondMoment */,
    0 /* rnn.weight_ih_l0 */,
    321352 /* toF32 */,
    321348 /* toF32 */,
    64,
  );
  update3(
    f32,
    1320 /* rnn.weight_hh_l0.firstMoment */,
    105984 /* contraction */,
    321360 /* toF32 */,
    2344 /* rnn.weight_hh_l0.secondMoment */,
    64 /* rnn.weight_hh_l0 */,
    321352 /* toF32 */,
    321348 /* toF32 */,
    1024,
  );
  update4(
    f32,
    3368 /* rnn.bias_ih_l0.firstMoment */,
    107104 /* sum */,
    321360 /* toF32 */,
    3400 /* rnn.bias_ih_l0.secondMoment */,
    1088 /* rnn.bias_ih_l0 */,
    321352 /* toF32 */,
    321348 /* toF32 */,
    3432 /* rnn.bias_hh_l0.firstMoment */,
    3464 /* rnn.bias_hh_l0.secondMoment */,
    1120 /* rnn.bias_hh_l0 */,
    32,
  );
  update3(
    f32,
    3496 /* head.weight.firstMoment */,
    107072 /* contraction */,
    321360 /* toF32 */,
    3528 /* head.weight.secondMoment */,
    1152 /* head.weight */,
    321352 /* toF32 */,
    321348 /* toF32 */,
    32,
  );
}

function gradients({ f32 }: Views): void {
  broadcast(f32, 317248 /* broadcast */, 2048);
  contraction_add(f32, 310848 /* x */, 0 /* rnn.weight_ih_l0 */, 1088 /* rnn.bias_ih_l0 */, 3584 /* add */);
  copy(f32, 317248 /* broadcast */, 317248 /* carry0 */, 2048);
  for (let t0 = 0; t0 < 50; t0++) {
    copy(f32, 317248 /* carry0 */, 208448 + 2048 * t0 /* input_stack */, 2048);
    contraction(f32, 317248 /* carry0 */, 64 /* rnn.weight_hh_l0 */, 319296 /* contraction */);
    update(
      f32,
      3584 + 2048 * t0 /* add */,
      319296 /* contraction */,
      1120 /* rnn.bias_hh_l0 */,
      317248 /* carry0 */,
      106048 + 2048 * t0 /* sub_stack */,
    );
  }
  contraction_mul(
    f32,
    317248 /* carry0 */,
    1152 /* head.weight */,
    3648 /* contraction */,
    1184 /* head.bias */,
    105984 /* y */,
    3584 /* mul */,
  );
  sum_mul(f32, 3648 /* contraction */, 1184 /* head.bias */, 105984 /* y */, 319296 /* loss */);
  sum5(f32, 3584 /* mul */, 319300 /* head.bias */);
  contraction2(f32, 3584 /* mul */, 1152 /* head.weight */, 319312 /* contraction */);
  copy(f32, 319312 /* contraction */, 319312 /* carry9 */, 2048);
  for (let t1 = 0; t1 < 50; t1++) {
    mul(
      f32,
      319312 /* carry9 */,
      206400 - 2048 * t1 /* sub_stack */,
      104000 - 2048 * t1 /* mul_stack */,
      2048,
    );
    contraction_update(
      f32,
      104000 - 2048 * t1 /* mul_stack */,
      64 /* rnn.weight_hh_l0 */,
      319312 /* carry9 */,
    );
  }
  contraction3(f32, 3584 /* mul */, 317248 /* carry0 */, 107136 /* head.weight */);
  contraction4(f32, 3648 /* mul_stack */, 208448 /* input_stack */, 106048 /* rnn.weight_hh_l0 */);
  sum2(f32, 3648 /* mul_stack */, 3616 /* rnn.bias_ih_l0 */);
  contraction5(f32, 3648 /* mul_stack */, 310848 /* x */, 107072 /* rnn.weight_ih_l0 */);
  copy(f32, 3616 /* rnn.bias_ih_l0 */, 3584 /* rnn.bias_hh_l0 */, 32);
}

function evaluate({ f32 }: Views): void {
  broadcast(f32, 9984 /* broadcast */, 2048);
  contraction_add(f32, 3584 /* x */, 0 /* rnn.weight_ih_l0 */, 1088 /* rnn.bias_ih_l0 */, 12096 /* add */);
  copy(f32, 9984 /* broadcast */, 9984 /* carry0 */, 2048);
  for (let t0 = 0; t0 < 50; t0++) {
    contraction(f32, 9984 /* carry0 */, 64 /* rnn.weight_hh_l0 */, 3584 /* contraction */);
    update5(
      f32,
      12096 + 2048 * t0 /* add */,
      3584 /* contraction */,
      1120 /* rnn.bias_hh_l0 */,
      9984 /* carry0 */,
    );
  }
  contraction_toF32(
    f32,
    9984 /* carry0 */,
    1152 /* head.weight */,
    3648 /* contraction */,
    1184 /* head.bias */,
    12032 /* y */,
    3584 /* accuracy */,
  );
  sum_mul2(f32, 3648 /* contraction */, 1184 /* head.bias */, 12032 /* y */, 3712 /* loss */);
}

function predict({ f32 }: Views): void {
  broadcast(f32, 9984 /* broadcast */, 2048);
  contraction_add(f32, 3584 /* x */, 0 /* rnn.weight_ih_l0 */, 1088 /* rnn.bias_ih_l0 */, 12032 /* add */);
  copy(f32, 9984 /* broadcast */, 9984 /* carry0 */, 2048);
  for (let t0 = 0; t0 < 50; t0++) {
    contraction(f32, 9984 /* carry0 */, 64 /* rnn.weight_hh_l0 */, 3584 /* contraction */);
    update5(
      f32,
      12032 + 2048 * t0 /* add */,
      3584 /* contraction */,
      1120 /* rnn.bias_hh_l0 */,
      9984 /* carry0 */,
    );
  }
  contraction_reshape(f32, 9984 /* carry0 */, 1152 /* head.weight */, 1184 /* head.bias */, 3584 /* found */);
}

/** What `step` takes. */
export interface StepInputs {
  /** f32[64, 50, 2] */
  readonly x: NumericArray;
  /** f32[64] */
  readonly y: NumericArray;
}

/** What `evaluate` takes. */
export interface EvaluateInputs {
  /** f32[64, 50, 2] */
  readonly x: NumericArray;
  /** f32[64] */
  readonly y: NumericArray;
}

/** What `gradients` takes. */
export interface GradientInputs {
  /** f32[64, 50, 2] */
  readonly x: NumericArray;
  /** f32[64] */
  readonly y: NumericArray;
}

/** What `predict` takes. */
export interface PredictInputs {
  /** f32[64, 50, 2] */
  readonly x: NumericArray;
  /** Not needed: may be given, and is not read. */
  readonly y?: NumericArray;
}

/** What `predict` returns. */
export interface Outputs {
  /** f32[64] */
  readonly found: Float32Array;
}

/** The parameters by name. */
export interface Parameters {
  /** f32[32, 2] */
  readonly "rnn.weight_ih_l0": Float32Array;
  /** f32[32, 32] */
  readonly "rnn.weight_hh_l0": Float32Array;
  /** f32[32] */
  readonly "rnn.bias_ih_l0": Float32Array;
  /** f32[32] */
  readonly "rnn.bias_hh_l0": Float32Array;
  /** f32[1, 32] */
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
  name: "rnn",
  format: 1,
  fingerprint: "1b40a34bdbbb4c22",
  arenaBytes: 1285456,
  dtype: "f32",
  parameters: [
    {
      name: "rnn.weight_ih_l0",
      type: "f32",
      shape: [32, 2],
      offset: 0,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "rnn.weight_hh_l0",
      type: "f32",
      shape: [32, 32],
      offset: 256,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "rnn.bias_ih_l0",
      type: "f32",
      shape: [32],
      offset: 4352,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "rnn.bias_hh_l0",
      type: "f32",
      shape: [32],
      offset: 4480,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "head.weight",
      type: "f32",
      shape: [1, 32],
      offset: 4608,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "head.bias",
      type: "f32",
      shape: [1],
      offset: 4736,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
  ],
  state: [
    {
      name: "rnn.weight_ih_l0.firstMoment",
      type: "f32",
      shape: [32, 2],
      offset: 4768,
      initial: { kind: "zeros" },
    },
    {
      name: "rnn.weight_ih_l0.secondMoment",
      type: "f32",
      shape: [32, 2],
      offset: 5024,
      initial: { kind: "zeros" },
    },
    {
      name: "rnn.weight_hh_l0.firstMoment",
      type: "f32",
      shape: [32, 32],
      offset: 5280,
      initial: { kind: "zeros" },
    },
    {
      name: "rnn.weight_hh_l0.secondMoment",
      type: "f32",
      shape: [32, 32],
      offset: 9376,
      initial: { kind: "zeros" },
    },
    {
      name: "rnn.bias_ih_l0.firstMoment",
      type: "f32",
      shape: [32],
      offset: 13472,
      initial: { kind: "zeros" },
    },
    {
      name: "rnn.bias_ih_l0.secondMoment",
      type: "f32",
      shape: [32],
      offset: 13600,
      initial: { kind: "zeros" },
    },
    {
      name: "rnn.bias_hh_l0.firstMoment",
      type: "f32",
      shape: [32],
      offset: 13728,
      initial: { kind: "zeros" },
    },
    {
      name: "rnn.bias_hh_l0.secondMoment",
      type: "f32",
      shape: [32],
      offset: 13856,
      initial: { kind: "zeros" },
    },
    {
      name: "head.weight.firstMoment",
      type: "f32",
      shape: [1, 32],
      offset: 13984,
      initial: { kind: "zeros" },
    },
    {
      name: "head.weight.secondMoment",
      type: "f32",
      shape: [1, 32],
      offset: 14112,
      initial: { kind: "zeros" },
    },
    { name: "head.bias.firstMoment", type: "f32", shape: [1], offset: 14240, initial: { kind: "zeros" } },
    { name: "head.bias.secondMoment", type: "f32", shape: [1], offset: 14256, initial: { kind: "zeros" } },
  ],
  constants: [],
  counters: { seed: 14272, step: 4752, guard: 14288 },
  objectives: {
    ["loss"]: {
      step: {
        inputs: [
          { name: "x", type: "f32", shape: [64, 50, 2], offset: 841984 },
          { name: "y", type: "f32", shape: [64], offset: 423936 },
        ],
        outputs: [],
        loss: 1285376,
        metrics: [],
        run: step,
      },
      evaluate: {
        inputs: [
          { name: "x", type: "f32", shape: [64, 50, 2], offset: 14336 },
          { name: "y", type: "f32", shape: [64], offset: 48128 },
        ],
        outputs: [],
        loss: 14848,
        metrics: [{ name: "accuracy", type: "f32", shape: [64], offset: 14336 }],
        run: evaluate,
      },
      gradients: {
        inputs: [
          { name: "x", type: "f32", shape: [64, 50, 2], offset: 1243392 },
          { name: "y", type: "f32", shape: [64], offset: 423936 },
        ],
        outputs: [
          { name: "rnn.weight_ih_l0", type: "f32", shape: [32, 2], offset: 428288 },
          { name: "rnn.weight_hh_l0", type: "f32", shape: [32, 32], offset: 424192 },
          { name: "rnn.bias_ih_l0", type: "f32", shape: [32], offset: 14464 },
          { name: "rnn.bias_hh_l0", type: "f32", shape: [32], offset: 14336 },
          { name: "head.weight", type: "f32", shape: [1, 32], offset: 428544 },
          { name: "head.bias", type: "f32", shape: [1], offset: 1277200 },
        ],
        loss: 1277184,
        metrics: [],
        run: gradients,
      },
    },
  },
  predict: {
    inputs: [{ name: "x", type: "f32", shape: [64, 50, 2], offset: 14336 }],
    unread: ["y"],
    outputs: [{ name: "found", type: "f32", shape: [64], offset: 14336 }],
    metrics: [],
    run: predict,
  },
});
