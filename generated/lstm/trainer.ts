// @generated
/* eslint-disable */
/**
 * lstm: a neural network and its training, compiled by Tapeless. Do not edit: change the model and
 * compile it again. Kernels come first, then one function per program, then the trainer that is made of them.
 *
 * Inputs
 *   x  f32[64, 50, 2]
 *   y  f32[64]
 * Parameters: 4,641 numbers in 6 tensors
 *   lstm.weight_ih_l0  f32[128, 2]
 *   lstm.weight_hh_l0  f32[128, 32]
 *   lstm.bias_ih_l0    f32[128]
 *   lstm.bias_hh_l0    f32[128]
 *   head.weight        f32[1, 32]
 *   head.bias          f32[1]
 * Dimensions, as tensor[axis]
 *    64  x[0], y[0], found[0]
 *    50  x[1]
 *     2  x[2], lstm.weight_ih_l0[1]
 *   128  lstm.weight_ih_l0[0], lstm.weight_hh_l0[0], lstm.bias_ih_l0[0], lstm.bias_hh_l0[0]
 *    32  lstm.weight_hh_l0[1], head.weight[1]
 * Programs          FLOPs per call    peak bytes  launches
 *   step                88,047,785     6,692,688       373
 *   gradients           87,974,273     6,692,640       365
 *   evaluate            30,007,617     1,743,616       106
 *   predict             30,007,360     1,743,360       105
 * Memory: one arena of 6,692,688 bytes (6.38 MiB), the first 55,808 for parameters and state.
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
  lstmWeight_ih_l0: number,
  lstmBias_ih_l0: number,
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
      const add_at_row = add_at + i * 8192 + j * 128;
      for (let k = 0; k < 128; k += 4) {
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
        const value = f32[lstmWeight_ih_l0 + k * 2]!;
        const value_k1 = f32[lstmWeight_ih_l0 + k * 2 + 2]!;
        const value_k2 = f32[lstmWeight_ih_l0 + k * 2 + 4]!;
        const value_k3 = f32[lstmWeight_ih_l0 + k * 2 + 6]!;
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
        const value_r1 = f32[lstmWeight_ih_l0 + k * 2 + 1]!;
        const value_k1_r1 = f32[lstmWeight_ih_l0 + k * 2 + 3]!;
        const value_k2_r1 = f32[lstmWeight_ih_l0 + k * 2 + 5]!;
        const value_k3_r1 = f32[lstmWeight_ih_l0 + k * 2 + 7]!;
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
        const value2 = f32[lstmBias_ih_l0 + k]!;
        const value2_k1 = f32[lstmBias_ih_l0 + k + 1]!;
        const value2_k2 = f32[lstmBias_ih_l0 + k + 2]!;
        const value2_k3 = f32[lstmBias_ih_l0 + k + 3]!;
        f32[add_at_row + k] = contraction + value2;
        f32[add_at_row + k + 128] = contraction_j1 + value2;
        f32[add_at_row + k + 256] = contraction_j2 + value2;
        f32[add_at_row + k + 1] = contraction_k1 + value2_k1;
        f32[add_at_row + k + 129] = contraction_k1_j1 + value2_k1;
        f32[add_at_row + k + 257] = contraction_k1_j2 + value2_k1;
        f32[add_at_row + k + 2] = contraction_k2 + value2_k2;
        f32[add_at_row + k + 130] = contraction_k2_j1 + value2_k2;
        f32[add_at_row + k + 258] = contraction_k2_j2 + value2_k2;
        f32[add_at_row + k + 3] = contraction_k3 + value2_k3;
        f32[add_at_row + k + 131] = contraction_k3_j1 + value2_k3;
        f32[add_at_row + k + 259] = contraction_k3_j2 + value2_k3;
      }
    }
    const x_jr = f32[x_at + i * 2 + 6300]!;
    const x_jrRJr1 = f32[x_at + i * 2 + 6301]!;
    const add_at_row2 = add_at + i * 8192;
    for (let k_jr = 0; k_jr < 128; k_jr += 4) {
      let contraction_jr = 0;
      let contraction_k1_jr = 0;
      let contraction_k2_jr = 0;
      let contraction_k3_jr = 0;
      contraction_jr += x_jr * f32[lstmWeight_ih_l0 + k_jr * 2]!;
      contraction_k1_jr += x_jr * f32[lstmWeight_ih_l0 + k_jr * 2 + 2]!;
      contraction_k2_jr += x_jr * f32[lstmWeight_ih_l0 + k_jr * 2 + 4]!;
      contraction_k3_jr += x_jr * f32[lstmWeight_ih_l0 + k_jr * 2 + 6]!;
      contraction_jr += x_jrRJr1 * f32[lstmWeight_ih_l0 + k_jr * 2 + 1]!;
      contraction_k1_jr += x_jrRJr1 * f32[lstmWeight_ih_l0 + k_jr * 2 + 3]!;
      contraction_k2_jr += x_jrRJr1 * f32[lstmWeight_ih_l0 + k_jr * 2 + 5]!;
      contraction_k3_jr += x_jrRJr1 * f32[lstmWeight_ih_l0 + k_jr * 2 + 7]!;
      const add_k1_jr = contraction_k1_jr + f32[lstmBias_ih_l0 + k_jr + 1]!;
      const add_k2_jr = contraction_k2_jr + f32[lstmBias_ih_l0 + k_jr + 2]!;
      const add_k3_jr = contraction_k3_jr + f32[lstmBias_ih_l0 + k_jr + 3]!;
      f32[add_at_row2 + k_jr + 8064] = contraction_jr + f32[lstmBias_ih_l0 + k_jr]!;
      f32[add_at_row2 + k_jr + 8065] = add_k1_jr;
      f32[add_at_row2 + k_jr + 8066] = add_k2_jr;
      f32[add_at_row2 + k_jr + 8067] = add_k3_jr;
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
 * add, lstm.ts:43
 */
function contraction_add2(
  f32: Float32Array,
  carry0: number,
  captured0: number,
  slice0: number,
  captured1: number,
  add_at: number,
): void {
  for (let i = 0; i < 63; i += 3) {
    const slice0_row = slice0 + i * 128;
    const add_at_row = add_at + i * 128;
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
      const value4 = f32[captured1 + j]!;
      const value4_j1 = f32[captured1 + j + 1]!;
      const value4_j2 = f32[captured1 + j + 2]!;
      const value4_j3 = f32[captured1 + j + 3]!;
      const add2_i1 = f32[slice0_row + j + 128]! + (contraction_i1 + value4);
      const add2_i2 = f32[slice0_row + j + 256]! + (contraction_i2 + value4);
      const add2_j1 = f32[slice0_row + j + 1]! + (contraction_j1 + value4_j1);
      const add2_j1_i1 = f32[slice0_row + j + 129]! + (contraction_j1_i1 + value4_j1);
      const add2_j1_i2 = f32[slice0_row + j + 257]! + (contraction_j1_i2 + value4_j1);
      const add2_j2 = f32[slice0_row + j + 2]! + (contraction_j2 + value4_j2);
      const add2_j2_i1 = f32[slice0_row + j + 130]! + (contraction_j2_i1 + value4_j2);
      const add2_j2_i2 = f32[slice0_row + j + 258]! + (contraction_j2_i2 + value4_j2);
      const add2_j3 = f32[slice0_row + j + 3]! + (contraction_j3 + value4_j3);
      const add2_j3_i1 = f32[slice0_row + j + 131]! + (contraction_j3_i1 + value4_j3);
      const add2_j3_i2 = f32[slice0_row + j + 259]! + (contraction_j3_i2 + value4_j3);
      f32[add_at_row + j] = f32[slice0_row + j]! + (contraction + value4);
      f32[add_at_row + j + 128] = add2_i1;
      f32[add_at_row + j + 256] = add2_i2;
      f32[add_at_row + j + 1] = add2_j1;
      f32[add_at_row + j + 129] = add2_j1_i1;
      f32[add_at_row + j + 257] = add2_j1_i2;
      f32[add_at_row + j + 2] = add2_j2;
      f32[add_at_row + j + 130] = add2_j2_i1;
      f32[add_at_row + j + 258] = add2_j2_i2;
      f32[add_at_row + j + 3] = add2_j3;
      f32[add_at_row + j + 131] = add2_j3_i1;
      f32[add_at_row + j + 259] = add2_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 128; j_ir += 4) {
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
    const add2_ir = f32[slice0 + j_ir + 8064]! + (contraction_ir + f32[captured1 + j_ir]!);
    const add2_j1_ir = f32[slice0 + j_ir + 8065]! + (contraction_j1_ir + f32[captured1 + j_ir + 1]!);
    const add2_j2_ir = f32[slice0 + j_ir + 8066]! + (contraction_j2_ir + f32[captured1 + j_ir + 2]!);
    const add2_j3_ir = f32[slice0 + j_ir + 8067]! + (contraction_j3_ir + f32[captured1 + j_ir + 3]!);
    f32[add_at + j_ir + 8064] = add2_ir;
    f32[add_at + j_ir + 8065] = add2_j1_ir;
    f32[add_at + j_ir + 8066] = add2_j2_ir;
    f32[add_at + j_ir + 8067] = add2_j3_ir;
  }
}

/**
 * sigmoid, lstm.ts:43
 * tanh, lstm.ts:43
 * add, lstm.ts:43
 * mul, lstm.ts:43
 * sub, lstm.ts:43
 */
function update(
  f32: Float32Array,
  add_at: number,
  sigmoid_at: number,
  sigmoid_at2: number,
  tanh_at: number,
  sigmoid_at3: number,
  carry1: number,
  tanh_at2: number,
  carry0: number,
  sub_at: number,
  mul_at: number,
  sub_at2: number,
  mul_at2: number,
  mul_at3: number,
): void {
  for (let i = 0; i < 64; i++) {
    const add_at_row = add_at + i * 128;
    const sigmoid_at_row = sigmoid_at + i * 32;
    const sigmoid_at2_row = sigmoid_at2 + i * 32;
    const tanh_at_row = tanh_at + i * 32;
    const sigmoid_at3_row = sigmoid_at3 + i * 32;
    const carry1_row = carry1 + i * 32;
    const tanh_at2_row = tanh_at2 + i * 32;
    const carry0_row = carry0 + i * 32;
    const sub_at_row = sub_at + i * 32;
    const mul_at_row = mul_at + i * 32;
    const sub_at2_row = sub_at2 + i * 32;
    const mul_at2_row = mul_at2 + i * 32;
    const mul_at3_row = mul_at3 + i * 32;
    for (let j = 0; j < 32; j++) {
      const sigmoid = 1 / (1 + Math.exp(-f32[add_at_row + j]!));
      f32[sigmoid_at_row + j] = sigmoid;
      const sigmoid2 = 1 / (1 + Math.exp(-f32[add_at_row + j + 32]!));
      f32[sigmoid_at2_row + j] = sigmoid2;
      const tanh = Math.tanh(f32[add_at_row + j + 64]!);
      f32[tanh_at_row + j] = tanh;
      const sigmoid3 = 1 / (1 + Math.exp(-f32[add_at_row + j + 96]!));
      f32[sigmoid_at3_row + j] = sigmoid3;
      const add5 = sigmoid2 * f32[carry1_row + j]! + sigmoid * tanh;
      f32[carry1_row + j] = add5;
      const tanh2 = Math.tanh(add5);
      f32[tanh_at2_row + j] = tanh2;
      f32[carry0_row + j] = sigmoid3 * tanh2;
      f32[sub_at_row + j] = 1 - tanh2 * tanh2;
      f32[mul_at_row + j] = sigmoid3 * (1 - sigmoid3);
      f32[sub_at2_row + j] = 1 - tanh * tanh;
      f32[mul_at2_row + j] = sigmoid2 * (1 - sigmoid2);
      f32[mul_at3_row + j] = sigmoid * (1 - sigmoid);
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
function contraction(f32: Float32Array, mul_at: number, headWeight: number, contraction_at: number): void {
  for (let i = 0; i < 64; i++) {
    const mul = f32[mul_at + i]!;
    const contraction_at_row = contraction_at + i * 32;
    for (let j = 0; j < 32; j++) {
      let contraction2 = 0;
      contraction2 += mul * f32[headWeight + j]!;
      f32[contraction_at_row + j] = contraction2;
    }
  }
}

/**
 * mul, lstm.ts:43
 */
function update3(
  f32: Float32Array,
  carry23: number,
  carry22: number,
  residual16: number,
  residual29: number,
  residual15: number,
  residual46: number,
  mul_at: number,
  residual1: number,
  residual43: number,
  mul_at2: number,
  residual13: number,
  residual40: number,
  mul_at3: number,
  residual20: number,
  residual37: number,
  mul_at4: number,
  residual14: number,
  n: number,
): void {
  for (let i = 0; i < n; i++) {
    const value2 = f32[carry22 + i]!;
    const add = f32[carry23 + i]! + value2 * f32[residual16 + i]! * f32[residual29 + i]!;
    f32[mul_at + i] = add * f32[residual15 + i]! * f32[residual46 + i]!;
    f32[mul_at2 + i] = add * f32[residual1 + i]! * f32[residual43 + i]!;
    f32[mul_at3 + i] = add * f32[residual13 + i]! * f32[residual40 + i]!;
    f32[mul_at4 + i] = value2 * f32[residual20 + i]! * f32[residual37 + i]!;
    f32[carry23 + i] = add * f32[residual14 + i]!;
  }
}

/**
 * add, lstm.ts:43
 */
function add(
  f32: Float32Array,
  mul_at: number,
  mul_at2: number,
  mul_at3: number,
  mul_at4: number,
  add_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    const mul_at_row = mul_at + i * 32;
    const mul_at2_row = mul_at2 + i * 32;
    const mul_at3_row = mul_at3 + i * 32;
    const mul_at4_row = mul_at4 + i * 32;
    const add_at_row = add_at + i * 128;
    for (let j = 0; j < 128; j++) {
      const add2 =
        (j >= 96 ? (j >= 96 ? f32[mul_at_row + j - 96]! : 0) : 0) +
        (j >= 64 && j < 96 ? (j >= 64 && j < 96 ? f32[mul_at2_row + j - 64]! : 0) : 0);
      const add22 = add2 + (j >= 32 && j < 64 ? (j >= 32 && j < 64 ? f32[mul_at3_row + j - 32]! : 0) : 0);
      f32[add_at_row + j] = add22 + (j < 32 ? (j < 32 ? f32[mul_at4_row + j]! : 0) : 0);
    }
  }
}

/**
 * contraction, lstm.ts:43
 */
function contraction_update(f32: Float32Array, add_at: number, captured3: number, carry22: number): void {
  for (let i = 0; i < 63; i += 3) {
    const carry22_row = carry22 + i * 32;
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
      const add_at_row = add_at + i * 128;
      const captured3_row = captured3 + j;
      for (let r = 0; r < 128; r++) {
        const add = f32[add_at_row + r]!;
        const add_i1 = f32[add_at_row + r + 128]!;
        const add_i2 = f32[add_at_row + r + 256]!;
        const value = f32[captured3_row + r * 32]!;
        const value_j1 = f32[captured3_row + r * 32 + 1]!;
        const value_j2 = f32[captured3_row + r * 32 + 2]!;
        const value_j3 = f32[captured3_row + r * 32 + 3]!;
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
      f32[carry22_row + j] = contraction;
      f32[carry22_row + j + 32] = contraction_i1;
      f32[carry22_row + j + 64] = contraction_i2;
      f32[carry22_row + j + 1] = contraction_j1;
      f32[carry22_row + j + 33] = contraction_j1_i1;
      f32[carry22_row + j + 65] = contraction_j1_i2;
      f32[carry22_row + j + 2] = contraction_j2;
      f32[carry22_row + j + 34] = contraction_j2_i1;
      f32[carry22_row + j + 66] = contraction_j2_i2;
      f32[carry22_row + j + 3] = contraction_j3;
      f32[carry22_row + j + 35] = contraction_j3_i1;
      f32[carry22_row + j + 67] = contraction_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 32; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const captured3_row2 = captured3 + j_ir;
    for (let r_ir = 0; r_ir < 128; r_ir++) {
      const add_ir = f32[add_at + r_ir + 8064]!;
      contraction_ir += add_ir * f32[captured3_row2 + r_ir * 32]!;
      contraction_j1_ir += add_ir * f32[captured3_row2 + r_ir * 32 + 1]!;
      contraction_j2_ir += add_ir * f32[captured3_row2 + r_ir * 32 + 2]!;
      contraction_j3_ir += add_ir * f32[captured3_row2 + r_ir * 32 + 3]!;
    }
    f32[carry22 + j_ir + 2016] = contraction_ir;
    f32[carry22 + j_ir + 2017] = contraction_j1_ir;
    f32[carry22 + j_ir + 2018] = contraction_j2_ir;
    f32[carry22 + j_ir + 2019] = contraction_j3_ir;
  }
}

/**
 * contraction, lstm.ts:44
 */
function contraction2(f32: Float32Array, mul_at: number, scan: number, contraction_at: number): void {
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
function contraction3(f32: Float32Array, scan: number, scan2: number, contraction_at: number): void {
  for (let i = 0; i < 126; i += 3) {
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
        const project = f32[scan_row + s * 128]!;
        const project_i1 = f32[scan_row + s * 128 + 1]!;
        const project_i2 = f32[scan_row + s * 128 + 2]!;
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
      const project_ir = f32[scan + s_ir * 128 + 126]!;
      const project_ir_i1 = f32[scan + s_ir * 128 + 127]!;
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
    f32[contraction_at + j_ir + 4032] = contraction_ir;
    f32[contraction_at + j_ir + 4064] = contraction_ir_i1;
    f32[contraction_at + j_ir + 4033] = contraction_j1_ir;
    f32[contraction_at + j_ir + 4065] = contraction_j1_ir_i1;
    f32[contraction_at + j_ir + 4034] = contraction_j2_ir;
    f32[contraction_at + j_ir + 4066] = contraction_j2_ir_i1;
    f32[contraction_at + j_ir + 4035] = contraction_j3_ir;
    f32[contraction_at + j_ir + 4067] = contraction_j3_ir_i1;
  }
}

/**
 * sum, lstm.ts:43
 */
function sum2(f32: Float32Array, scan: number, sum_at: number): void {
  for (let i = 0; i < 128; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const scan_row = scan + i;
    for (let s = 0; s < 3200; s++) {
      sum += f32[scan_row + s * 128]!;
      sum_i1 += f32[scan_row + s * 128 + 1]!;
      sum_i2 += f32[scan_row + s * 128 + 2]!;
      sum_i3 += f32[scan_row + s * 128 + 3]!;
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
function contraction4(f32: Float32Array, scan: number, x_at: number, contraction_at: number): void {
  for (let i = 0; i < 128; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    let contraction_j1 = 0;
    let contraction_j1_i1 = 0;
    let contraction_j1_i2 = 0;
    let contraction_j1_i3 = 0;
    for (let r = 0; r < 50; r++) {
      const scan_row = scan + r * 8192 + i;
      const x_at_row = x_at + r * 2;
      for (let s = 0; s < 64; s++) {
        const project = f32[scan_row + s * 128]!;
        const project_i1 = f32[scan_row + s * 128 + 1]!;
        const project_i2 = f32[scan_row + s * 128 + 2]!;
        const project_i3 = f32[scan_row + s * 128 + 3]!;
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
  for (let s = 0; s < 256; s += 4) {
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
 * toF64, clipByGlobalNorm(adam)
 */
function sum_toF64(f32: Float32Array, f64: Float64Array, sum_at: number, toF64_at: number): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  for (let r = 0; r < 128; r += 4) {
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
function update4(
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
function update5(
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
 * add, lstm.ts:43
 * mul, lstm.ts:43
 */
function update6(f32: Float32Array, add_at: number, carry1: number, carry0: number): void {
  for (let i = 0; i < 64; i++) {
    const add_at_row = add_at + i * 128;
    const carry1_row = carry1 + i * 32;
    const carry0_row = carry0 + i * 32;
    for (let j = 0; j < 32; j++) {
      const mul = (1 / (1 + Math.exp(-f32[add_at_row + j + 32]!))) * f32[carry1_row + j]!;
      const mul2 = (1 / (1 + Math.exp(-f32[add_at_row + j]!))) * Math.tanh(f32[add_at_row + j + 64]!);
      const add4 = mul + mul2;
      f32[carry1_row + j] = add4;
      const mul3 = (1 / (1 + Math.exp(-f32[add_at_row + j + 96]!))) * Math.tanh(add4);
      f32[carry0_row + j] = mul3;
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
  broadcast(f32, 528064 /* broadcast */, 2048);
  contraction_add(
    f32,
    1666768 /* x */,
    0 /* lstm.weight_ih_l0 */,
    4352 /* lstm.bias_ih_l0 */,
    13952 /* add */,
  );
  copy(f32, 528064 /* broadcast */, 423616 /* carry0 */, 2048);
  copy(f32, 528064 /* broadcast */, 530112 /* carry1 */, 2048);
  for (let t0 = 0; t0 < 50; t0++) {
    copy(f32, 530112 /* carry1 */, 532160 + 2048 * t0 /* input_stack */, 2048);
    copy(f32, 423616 /* carry0 */, 1556160 + 2048 * t0 /* input_stack */, 2048);
    contraction_add2(
      f32,
      423616 /* carry0 */,
      256 /* lstm.weight_hh_l0 */,
      13952 + 8192 * t0 /* add */,
      4480 /* lstm.bias_hh_l0 */,
      1658560 /* add */,
    );
    update(
      f32,
      1658560 /* add */,
      1146560 + 2048 * t0 /* sigmoid_stack */,
      1453760 + 2048 * t0 /* sigmoid_stack */,
      941760 + 2048 * t0 /* tanh_stack */,
      736960 + 2048 * t0 /* sigmoid_stack */,
      530112 /* carry1 */,
      1351360 + 2048 * t0 /* tanh_stack */,
      423616 /* carry0 */,
      634560 + 2048 * t0 /* sub_stack */,
      1248960 + 2048 * t0 /* mul_stack */,
      1044160 + 2048 * t0 /* sub_stack */,
      839360 + 2048 * t0 /* mul_stack */,
      425664 + 2048 * t0 /* mul_stack */,
    );
  }
  contraction_mul(
    f32,
    423616 /* carry0 */,
    4608 /* head.weight */,
    14016 /* contraction */,
    4640 /* head.bias */,
    423552 /* y */,
    13952 /* mul */,
  );
  sum_mul(f32, 14016 /* contraction */, 4640 /* head.bias */, 423552 /* y */, 1664708 /* loss */);
  if (i32[13940 /* tapeless.guard */]! !== 0 && !Number.isFinite(f32[1664708 /* loss */]!)) return;
  update2(f32, i32, 4644 /* tapeless.step */, 1664712 /* toF32 */, 1664704 /* toF32 */);
  sum(f32, 13952 /* mul */, 1664716 /* sum */, 1673168 /* sum */);
  contraction(f32, 13952 /* mul */, 4608 /* head.weight */, 530112 /* contraction */);
  copy(f32, 530112 /* contraction */, 530112 /* carry22 */, 2048);
  copy(f32, 528064 /* broadcast */, 528064 /* carry23 */, 2048);
  for (let t1 = 0; t1 < 50; t1++) {
    update3(
      f32,
      528064 /* carry23 */,
      530112 /* carry22 */,
      837312 - 2048 * t1 /* sigmoid_stack */,
      734912 - 2048 * t1 /* sub_stack */,
      1042112 - 2048 * t1 /* tanh_stack */,
      526016 - 2048 * t1 /* mul_stack */,
      1658560 /* mul */,
      632512 - 2048 * t1 /* input_stack */,
      939712 - 2048 * t1 /* mul_stack */,
      1660608 /* mul */,
      1246912 - 2048 * t1 /* sigmoid_stack */,
      1144512 - 2048 * t1 /* sub_stack */,
      1662656 /* mul */,
      1451712 - 2048 * t1 /* tanh_stack */,
      1349312 - 2048 * t1 /* mul_stack */,
      1664720 /* mul */,
      1554112 - 2048 * t1 /* sigmoid_stack */,
      2048,
    );
    add(
      f32,
      1664720 /* mul */,
      1662656 /* mul */,
      1660608 /* mul */,
      1658560 /* mul */,
      415424 - 8192 * t1 /* add_stack */,
    );
    contraction_update(
      f32,
      415424 - 8192 * t1 /* add_stack */,
      256 /* lstm.weight_hh_l0 */,
      530112 /* carry22 */,
    );
  }
  contraction2(f32, 13952 /* mul */, 423616 /* carry0 */, 425664 /* contraction */);
  contraction3(f32, 14016 /* add_stack */, 1556160 /* input_stack */, 425696 /* contraction */);
  sum2(f32, 14016 /* add_stack */, 423872 /* sum */);
  contraction4(f32, 14016 /* add_stack */, 1666768 /* x */, 423616 /* contraction */);
  sum3(f32, 423616 /* contraction */, 13952 /* sum */);
  sum4(f32, 425696 /* contraction */, 13956 /* sum */);
  sum_toF64(f32, f64, 423872 /* sum */, 6980 /* toF64 */);
  sum_update(
    f32,
    f64,
    425664 /* contraction */,
    13952 /* sum */,
    13956 /* sum */,
    6980 /* toF64 */,
    1673168 /* sum */,
    1673168 /* toF32 */,
    13928 /* head.bias.firstMoment */,
    1664716 /* sum */,
    13932 /* head.bias.secondMoment */,
    4640 /* head.bias */,
    1664704 /* toF32 */,
    1664712 /* toF32 */,
  );
  update4(
    f32,
    4648 /* lstm.weight_ih_l0.firstMoment */,
    423616 /* contraction */,
    1673168 /* toF32 */,
    4904 /* lstm.weight_ih_l0.secondMoment */,
    0 /* lstm.weight_ih_l0 */,
    1664704 /* toF32 */,
    1664712 /* toF32 */,
    256,
  );
  update4(
    f32,
    5160 /* lstm.weight_hh_l0.firstMoment */,
    425696 /* contraction */,
    1673168 /* toF32 */,
    9256 /* lstm.weight_hh_l0.secondMoment */,
    256 /* lstm.weight_hh_l0 */,
    1664704 /* toF32 */,
    1664712 /* toF32 */,
    4096,
  );
  update5(
    f32,
    13352 /* lstm.bias_ih_l0.firstMoment */,
    423872 /* sum */,
    1673168 /* toF32 */,
    13480 /* lstm.bias_ih_l0.secondMoment */,
    4352 /* lstm.bias_ih_l0 */,
    1664704 /* toF32 */,
    1664712 /* toF32 */,
    13608 /* lstm.bias_hh_l0.firstMoment */,
    13736 /* lstm.bias_hh_l0.secondMoment */,
    4480 /* lstm.bias_hh_l0 */,
    128,
  );
  update4(
    f32,
    13864 /* head.weight.firstMoment */,
    425664 /* contraction */,
    1673168 /* toF32 */,
    13896 /* head.weight.secondMoment */,
    4608 /* head.weight */,
    1664704 /* toF32 */,
    1664712 /* toF32 */,
    32,
  );
}

function gradients({ f32 }: Views): void {
  broadcast(f32, 1671104 /* broadcast */, 2048);
  contraction_add(
    f32,
    425664 /* x */,
    0 /* lstm.weight_ih_l0 */,
    4352 /* lstm.bias_ih_l0 */,
    13952 /* add */,
  );
  copy(f32, 1671104 /* broadcast */, 1669056 /* carry0 */, 2048);
  copy(f32, 1671104 /* broadcast */, 423552 /* carry1 */, 2048);
  for (let t0 = 0; t0 < 50; t0++) {
    copy(f32, 423552 /* carry1 */, 440256 + 2048 * t0 /* input_stack */, 2048);
    copy(f32, 1669056 /* carry0 */, 1361856 + 2048 * t0 /* input_stack */, 2048);
    contraction_add2(
      f32,
      1669056 /* carry0 */,
      256 /* lstm.weight_hh_l0 */,
      13952 + 8192 * t0 /* add */,
      4480 /* lstm.bias_hh_l0 */,
      432064 /* add */,
    );
    update(
      f32,
      432064 /* add */,
      952256 + 2048 * t0 /* sigmoid_stack */,
      1259456 + 2048 * t0 /* sigmoid_stack */,
      1464256 + 2048 * t0 /* tanh_stack */,
      1566656 + 2048 * t0 /* sigmoid_stack */,
      423552 /* carry1 */,
      1157056 + 2048 * t0 /* tanh_stack */,
      1669056 /* carry0 */,
      747456 + 2048 * t0 /* sub_stack */,
      1054656 + 2048 * t0 /* mul_stack */,
      849856 + 2048 * t0 /* sub_stack */,
      645056 + 2048 * t0 /* mul_stack */,
      542656 + 2048 * t0 /* mul_stack */,
    );
  }
  contraction_mul(
    f32,
    1669056 /* carry0 */,
    4608 /* head.weight */,
    13952 /* contraction */,
    4640 /* head.bias */,
    425600 /* y */,
    423552 /* mul */,
  );
  sum_mul(f32, 13952 /* contraction */, 4640 /* head.bias */, 425600 /* y */, 1673152 /* loss */);
  sum5(f32, 423552 /* mul */, 1673156 /* head.bias */);
  contraction(f32, 423552 /* mul */, 4608 /* head.weight */, 434112 /* contraction */);
  copy(f32, 434112 /* contraction */, 434112 /* carry22 */, 2048);
  copy(f32, 1671104 /* broadcast */, 1671104 /* carry23 */, 2048);
  for (let t1 = 0; t1 < 50; t1++) {
    update3(
      f32,
      1671104 /* carry23 */,
      434112 /* carry22 */,
      1667008 - 2048 * t1 /* sigmoid_stack */,
      847808 - 2048 * t1 /* sub_stack */,
      1564608 - 2048 * t1 /* tanh_stack */,
      643008 - 2048 * t1 /* mul_stack */,
      432064 /* mul */,
      540608 - 2048 * t1 /* input_stack */,
      745408 - 2048 * t1 /* mul_stack */,
      436160 /* mul */,
      1052608 - 2048 * t1 /* sigmoid_stack */,
      950208 - 2048 * t1 /* sub_stack */,
      423616 /* mul */,
      1257408 - 2048 * t1 /* tanh_stack */,
      1155008 - 2048 * t1 /* mul_stack */,
      438208 /* mul */,
      1359808 - 2048 * t1 /* sigmoid_stack */,
      2048,
    );
    add(
      f32,
      438208 /* mul */,
      423616 /* mul */,
      436160 /* mul */,
      432064 /* mul */,
      415360 - 8192 * t1 /* add_stack */,
    );
    contraction_update(
      f32,
      415360 - 8192 * t1 /* add_stack */,
      256 /* lstm.weight_hh_l0 */,
      434112 /* carry22 */,
    );
  }
  contraction2(f32, 423552 /* mul */, 1669056 /* carry0 */, 423936 /* head.weight */);
  contraction3(f32, 13952 /* add_stack */, 1361856 /* input_stack */, 432064 /* lstm.weight_hh_l0 */);
  sum2(f32, 13952 /* add_stack */, 423808 /* lstm.bias_ih_l0 */);
  contraction4(f32, 13952 /* add_stack */, 425664 /* x */, 423552 /* lstm.weight_ih_l0 */);
  copy(f32, 423808 /* lstm.bias_ih_l0 */, 13952 /* lstm.bias_hh_l0 */, 128);
}

function evaluate({ f32 }: Views): void {
  broadcast(f32, 20352 /* broadcast */, 2048);
  contraction_add(f32, 13952 /* x */, 0 /* lstm.weight_ih_l0 */, 4352 /* lstm.bias_ih_l0 */, 22464 /* add */);
  copy(f32, 20352 /* broadcast */, 13952 /* carry0 */, 2048);
  copy(f32, 20352 /* broadcast */, 20352 /* carry1 */, 2048);
  for (let t0 = 0; t0 < 50; t0++) {
    contraction_add2(
      f32,
      13952 /* carry0 */,
      256 /* lstm.weight_hh_l0 */,
      22464 + 8192 * t0 /* add */,
      4480 /* lstm.bias_hh_l0 */,
      432064 /* add */,
    );
    update6(f32, 432064 /* add */, 20352 /* carry1 */, 13952 /* carry0 */);
  }
  contraction_toF32(
    f32,
    13952 /* carry0 */,
    4608 /* head.weight */,
    16064 /* contraction */,
    4640 /* head.bias */,
    22400 /* y */,
    16000 /* accuracy */,
  );
  sum_mul2(f32, 16064 /* contraction */, 4640 /* head.bias */, 22400 /* y */, 13952 /* loss */);
}

function predict({ f32 }: Views): void {
  broadcast(f32, 20352 /* broadcast */, 2048);
  contraction_add(f32, 13952 /* x */, 0 /* lstm.weight_ih_l0 */, 4352 /* lstm.bias_ih_l0 */, 22400 /* add */);
  copy(f32, 20352 /* broadcast */, 13952 /* carry0 */, 2048);
  copy(f32, 20352 /* broadcast */, 20352 /* carry1 */, 2048);
  for (let t0 = 0; t0 < 50; t0++) {
    contraction_add2(
      f32,
      13952 /* carry0 */,
      256 /* lstm.weight_hh_l0 */,
      22400 + 8192 * t0 /* add */,
      4480 /* lstm.bias_hh_l0 */,
      432000 /* add */,
    );
    update6(f32, 432000 /* add */, 20352 /* carry1 */, 13952 /* carry0 */);
  }
  contraction_reshape(
    f32,
    13952 /* carry0 */,
    4608 /* head.weight */,
    4640 /* head.bias */,
    16000 /* found */,
  );
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
  /** f32[128, 2] */
  readonly "lstm.weight_ih_l0": Float32Array;
  /** f32[128, 32] */
  readonly "lstm.weight_hh_l0": Float32Array;
  /** f32[128] */
  readonly "lstm.bias_ih_l0": Float32Array;
  /** f32[128] */
  readonly "lstm.bias_hh_l0": Float32Array;
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
  name: "lstm",
  format: 1,
  fingerprint: "f265e90dd5699a01",
  arenaBytes: 6692688,
  dtype: "f32",
  parameters: [
    {
      name: "lstm.weight_ih_l0",
      type: "f32",
      shape: [128, 2],
      offset: 0,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "lstm.weight_hh_l0",
      type: "f32",
      shape: [128, 32],
      offset: 1024,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "lstm.bias_ih_l0",
      type: "f32",
      shape: [128],
      offset: 17408,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "lstm.bias_hh_l0",
      type: "f32",
      shape: [128],
      offset: 17920,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "head.weight",
      type: "f32",
      shape: [1, 32],
      offset: 18432,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "head.bias",
      type: "f32",
      shape: [1],
      offset: 18560,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
  ],
  state: [
    {
      name: "lstm.weight_ih_l0.firstMoment",
      type: "f32",
      shape: [128, 2],
      offset: 18592,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.weight_ih_l0.secondMoment",
      type: "f32",
      shape: [128, 2],
      offset: 19616,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.weight_hh_l0.firstMoment",
      type: "f32",
      shape: [128, 32],
      offset: 20640,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.weight_hh_l0.secondMoment",
      type: "f32",
      shape: [128, 32],
      offset: 37024,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.bias_ih_l0.firstMoment",
      type: "f32",
      shape: [128],
      offset: 53408,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.bias_ih_l0.secondMoment",
      type: "f32",
      shape: [128],
      offset: 53920,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.bias_hh_l0.firstMoment",
      type: "f32",
      shape: [128],
      offset: 54432,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.bias_hh_l0.secondMoment",
      type: "f32",
      shape: [128],
      offset: 54944,
      initial: { kind: "zeros" },
    },
    {
      name: "head.weight.firstMoment",
      type: "f32",
      shape: [1, 32],
      offset: 55456,
      initial: { kind: "zeros" },
    },
    {
      name: "head.weight.secondMoment",
      type: "f32",
      shape: [1, 32],
      offset: 55584,
      initial: { kind: "zeros" },
    },
    { name: "head.bias.firstMoment", type: "f32", shape: [1], offset: 55712, initial: { kind: "zeros" } },
    { name: "head.bias.secondMoment", type: "f32", shape: [1], offset: 55728, initial: { kind: "zeros" } },
  ],
  constants: [],
  counters: { seed: 55744, step: 18576, guard: 55760 },
  objectives: {
    ["loss"]: {
      step: {
        inputs: [
          { name: "x", type: "f32", shape: [64, 50, 2], offset: 6667072 },
          { name: "y", type: "f32", shape: [64], offset: 1694208 },
        ],
        outputs: [],
        loss: 6658832,
        metrics: [],
        run: step,
      },
      evaluate: {
        inputs: [
          { name: "x", type: "f32", shape: [64, 50, 2], offset: 55808 },
          { name: "y", type: "f32", shape: [64], offset: 89600 },
        ],
        outputs: [],
        loss: 55808,
        metrics: [{ name: "accuracy", type: "f32", shape: [64], offset: 64000 }],
        run: evaluate,
      },
      gradients: {
        inputs: [
          { name: "x", type: "f32", shape: [64, 50, 2], offset: 1702656 },
          { name: "y", type: "f32", shape: [64], offset: 1702400 },
        ],
        outputs: [
          { name: "lstm.weight_ih_l0", type: "f32", shape: [128, 2], offset: 1694208 },
          { name: "lstm.weight_hh_l0", type: "f32", shape: [128, 32], offset: 1728256 },
          { name: "lstm.bias_ih_l0", type: "f32", shape: [128], offset: 1695232 },
          { name: "lstm.bias_hh_l0", type: "f32", shape: [128], offset: 55808 },
          { name: "head.weight", type: "f32", shape: [1, 32], offset: 1695744 },
          { name: "head.bias", type: "f32", shape: [1], offset: 6692624 },
        ],
        loss: 6692608,
        metrics: [],
        run: gradients,
      },
    },
  },
  predict: {
    inputs: [{ name: "x", type: "f32", shape: [64, 50, 2], offset: 55808 }],
    unread: ["y"],
    outputs: [{ name: "found", type: "f32", shape: [64], offset: 64000 }],
    metrics: [],
    run: predict,
  },
});
