// @generated
/* eslint-disable */
/**
 * forward: a neural network and its training, compiled by Tapeless. Do not edit: change the model and
 * compile it again. Kernels come first, then one function per program, then the trainer that is made of them.
 *
 * Inputs
 *   ids     i32[64, 20]
 *   lonely  f32[64, 20]
 * Parameters: 8,129 numbers in 11 tensors
 *   embed.weight       f32[5, 8]
 *   lstm.weight_ih_l0  f32[96, 8]
 *   lstm.weight_hh_l0  f32[96, 24]
 *   lstm.bias_ih_l0    f32[96]
 *   lstm.bias_hh_l0    f32[96]
 *   lstm.weight_ih_l1  f32[96, 24]
 *   lstm.weight_hh_l1  f32[96, 24]
 *   lstm.bias_ih_l1    f32[96]
 *   lstm.bias_hh_l1    f32[96]
 *   head.weight        f32[1, 24]
 *   head.bias          f32[1]
 * Dimensions, as tensor[axis]
 *   64  ids[0], lonely[0], logits[0]
 *   20  ids[1], lonely[1], logits[1]
 *    5  embed.weight[0]
 *    8  embed.weight[1], lstm.weight_ih_l0[1]
 *   96  lstm.weight_ih_l0[0], lstm.weight_hh_l0[0], lstm.bias_ih_l0[0], lstm.bias_hh_l0[0], lstm.weight_ih_l1[0], and 3 more
 *   24  lstm.weight_hh_l0[1], lstm.weight_ih_l1[1], lstm.weight_hh_l1[1], head.weight[1]
 * Programs          FLOPs per call    peak bytes  launches
 *   step                63,008,942     4,001,232       364
 *   gradients           62,880,001     4,001,184       349
 *   evaluate            21,022,721       760,192       131
 *   predict             21,013,760       755,072       129
 * Memory: one arena of 4,001,232 bytes (3.82 MiB), the first 97,664 for parameters and state.
 * Kernels take the views of the arena that they use, then the position of each tensor in its view, in elements.
 * Tensors are row-major. Arithmetic is in float64 between loads and stores, rounded when stored.
 */
import { defineTrainer, pow, type NumericArray, type Views } from "../../runtime/index.ts";

/**
 * gather, stacked-bidirectional.ts:45
 */
function gather(
  f32: Float32Array,
  i32: Int32Array,
  ids_at: number,
  embedWeight: number,
  gather2: number,
): void {
  for (let j = 0; j < 1280; j++) {
    const ids = i32[ids_at + j]!;
    const gather2_row = gather2 + j * 8;
    for (let k = 0; k < 8; k++) {
      const value = Math.max(Math.min(ids, 4), 0);
      f32[gather2_row + k] = f32[embedWeight + value * 8 + k]!;
    }
  }
}

/**
 * broadcast, stacked-bidirectional.ts:46
 */
function broadcast(f32: Float32Array, broadcast2: number, n: number): void {
  for (let i = 0; i < n; i++) {
    f32[broadcast2 + i] = 0;
  }
}

/**
 * contraction, stacked-bidirectional.ts:46
 * add, stacked-bidirectional.ts:46
 */
function contraction_add(
  f32: Float32Array,
  gather_at: number,
  lstmWeight_ih_l0: number,
  lstmBias_ih_l0: number,
  add_at: number,
): void {
  for (let i = 0; i < 20; i++) {
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
        const gather_at_row = gather_at + j * 160 + i * 8;
        const lstmWeight_ih_l0_row = lstmWeight_ih_l0 + k * 8;
        for (let r = 0; r < 8; r++) {
          const gather = f32[gather_at_row + r]!;
          const gather_j1 = f32[gather_at_row + r + 160]!;
          const gather_j2 = f32[gather_at_row + r + 320]!;
          const value = f32[lstmWeight_ih_l0_row + r]!;
          const value_k1 = f32[lstmWeight_ih_l0_row + r + 8]!;
          const value_k2 = f32[lstmWeight_ih_l0_row + r + 16]!;
          const value_k3 = f32[lstmWeight_ih_l0_row + r + 24]!;
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
        const value2 = f32[lstmBias_ih_l0 + k]!;
        const value2_k1 = f32[lstmBias_ih_l0 + k + 1]!;
        const value2_k2 = f32[lstmBias_ih_l0 + k + 2]!;
        const value2_k3 = f32[lstmBias_ih_l0 + k + 3]!;
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
      const gather_at_row2 = gather_at + i * 8;
      const lstmWeight_ih_l0_row2 = lstmWeight_ih_l0 + k_jr * 8;
      for (let r_jr = 0; r_jr < 8; r_jr++) {
        const gather_jr = f32[gather_at_row2 + r_jr + 10080]!;
        contraction_jr += gather_jr * f32[lstmWeight_ih_l0_row2 + r_jr]!;
        contraction_k1_jr += gather_jr * f32[lstmWeight_ih_l0_row2 + r_jr + 8]!;
        contraction_k2_jr += gather_jr * f32[lstmWeight_ih_l0_row2 + r_jr + 16]!;
        contraction_k3_jr += gather_jr * f32[lstmWeight_ih_l0_row2 + r_jr + 24]!;
      }
      const add_k1_jr = contraction_k1_jr + f32[lstmBias_ih_l0 + k_jr + 1]!;
      const add_k2_jr = contraction_k2_jr + f32[lstmBias_ih_l0 + k_jr + 2]!;
      const add_k3_jr = contraction_k3_jr + f32[lstmBias_ih_l0 + k_jr + 3]!;
      f32[add_at_row2 + k_jr + 6048] = contraction_jr + f32[lstmBias_ih_l0 + k_jr]!;
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
 * contraction, stacked-bidirectional.ts:46
 * add, stacked-bidirectional.ts:46
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
    const slice0_row = slice0 + i * 96;
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
      const carry0_row = carry0 + i * 24;
      const captured0_row = captured0 + j * 24;
      for (let r = 0; r < 24; r++) {
        const value = f32[carry0_row + r]!;
        const value_i1 = f32[carry0_row + r + 24]!;
        const value_i2 = f32[carry0_row + r + 48]!;
        const value2 = f32[captured0_row + r]!;
        const value2_j1 = f32[captured0_row + r + 24]!;
        const value2_j2 = f32[captured0_row + r + 48]!;
        const value2_j3 = f32[captured0_row + r + 72]!;
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
      const add2_i1 = f32[slice0_row + j + 96]! + (contraction_i1 + value4);
      const add2_i2 = f32[slice0_row + j + 192]! + (contraction_i2 + value4);
      const add2_j1 = f32[slice0_row + j + 1]! + (contraction_j1 + value4_j1);
      const add2_j1_i1 = f32[slice0_row + j + 97]! + (contraction_j1_i1 + value4_j1);
      const add2_j1_i2 = f32[slice0_row + j + 193]! + (contraction_j1_i2 + value4_j1);
      const add2_j2 = f32[slice0_row + j + 2]! + (contraction_j2 + value4_j2);
      const add2_j2_i1 = f32[slice0_row + j + 98]! + (contraction_j2_i1 + value4_j2);
      const add2_j2_i2 = f32[slice0_row + j + 194]! + (contraction_j2_i2 + value4_j2);
      const add2_j3 = f32[slice0_row + j + 3]! + (contraction_j3 + value4_j3);
      const add2_j3_i1 = f32[slice0_row + j + 99]! + (contraction_j3_i1 + value4_j3);
      const add2_j3_i2 = f32[slice0_row + j + 195]! + (contraction_j3_i2 + value4_j3);
      f32[add_at_row + j] = f32[slice0_row + j]! + (contraction + value4);
      f32[add_at_row + j + 96] = add2_i1;
      f32[add_at_row + j + 192] = add2_i2;
      f32[add_at_row + j + 1] = add2_j1;
      f32[add_at_row + j + 97] = add2_j1_i1;
      f32[add_at_row + j + 193] = add2_j1_i2;
      f32[add_at_row + j + 2] = add2_j2;
      f32[add_at_row + j + 98] = add2_j2_i1;
      f32[add_at_row + j + 194] = add2_j2_i2;
      f32[add_at_row + j + 3] = add2_j3;
      f32[add_at_row + j + 99] = add2_j3_i1;
      f32[add_at_row + j + 195] = add2_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 96; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const captured0_row2 = captured0 + j_ir * 24;
    for (let r_ir = 0; r_ir < 24; r_ir++) {
      const value_ir = f32[carry0 + r_ir + 1512]!;
      contraction_ir += value_ir * f32[captured0_row2 + r_ir]!;
      contraction_j1_ir += value_ir * f32[captured0_row2 + r_ir + 24]!;
      contraction_j2_ir += value_ir * f32[captured0_row2 + r_ir + 48]!;
      contraction_j3_ir += value_ir * f32[captured0_row2 + r_ir + 72]!;
    }
    const add2_ir = f32[slice0 + j_ir + 6048]! + (contraction_ir + f32[captured1 + j_ir]!);
    const add2_j1_ir = f32[slice0 + j_ir + 6049]! + (contraction_j1_ir + f32[captured1 + j_ir + 1]!);
    const add2_j2_ir = f32[slice0 + j_ir + 6050]! + (contraction_j2_ir + f32[captured1 + j_ir + 2]!);
    const add2_j3_ir = f32[slice0 + j_ir + 6051]! + (contraction_j3_ir + f32[captured1 + j_ir + 3]!);
    f32[add_at + j_ir + 6048] = add2_ir;
    f32[add_at + j_ir + 6049] = add2_j1_ir;
    f32[add_at + j_ir + 6050] = add2_j2_ir;
    f32[add_at + j_ir + 6051] = add2_j3_ir;
  }
}

/**
 * sigmoid, stacked-bidirectional.ts:46
 * tanh, stacked-bidirectional.ts:46
 * add, stacked-bidirectional.ts:46
 * mul, stacked-bidirectional.ts:46
 * sub, stacked-bidirectional.ts:46
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
  mul_at: number,
  sub_at: number,
  mul_at2: number,
  sub_at2: number,
  mul_at3: number,
  mul_at4: number,
): void {
  for (let i = 0; i < 64; i++) {
    const add_at_row = add_at + i * 96;
    const sigmoid_at_row = sigmoid_at + i * 24;
    const sigmoid_at2_row = sigmoid_at2 + i * 24;
    const tanh_at_row = tanh_at + i * 24;
    const sigmoid_at3_row = sigmoid_at3 + i * 24;
    const carry1_row = carry1 + i * 24;
    const tanh_at2_row = tanh_at2 + i * 24;
    const mul_at_row = mul_at + i * 24;
    const sub_at_row = sub_at + i * 24;
    const mul_at2_row = mul_at2 + i * 24;
    const sub_at2_row = sub_at2 + i * 24;
    const mul_at3_row = mul_at3 + i * 24;
    const mul_at4_row = mul_at4 + i * 24;
    for (let j = 0; j < 24; j++) {
      const sigmoid = 1 / (1 + Math.exp(-f32[add_at_row + j]!));
      f32[sigmoid_at_row + j] = sigmoid;
      const sigmoid2 = 1 / (1 + Math.exp(-f32[add_at_row + j + 24]!));
      f32[sigmoid_at2_row + j] = sigmoid2;
      const tanh = Math.tanh(f32[add_at_row + j + 48]!);
      f32[tanh_at_row + j] = tanh;
      const sigmoid3 = 1 / (1 + Math.exp(-f32[add_at_row + j + 72]!));
      f32[sigmoid_at3_row + j] = sigmoid3;
      const add5 = sigmoid2 * f32[carry1_row + j]! + sigmoid * tanh;
      f32[carry1_row + j] = add5;
      const tanh2 = Math.tanh(add5);
      f32[tanh_at2_row + j] = tanh2;
      f32[mul_at_row + j] = sigmoid3 * tanh2;
      f32[sub_at_row + j] = 1 - tanh2 * tanh2;
      f32[mul_at2_row + j] = sigmoid3 * (1 - sigmoid3);
      f32[sub_at2_row + j] = 1 - tanh * tanh;
      f32[mul_at3_row + j] = sigmoid2 * (1 - sigmoid2);
      f32[mul_at4_row + j] = sigmoid * (1 - sigmoid);
    }
  }
}

/**
 * contraction, stacked-bidirectional.ts:46
 * add, stacked-bidirectional.ts:46
 */
function contraction_add3(
  f32: Float32Array,
  scan: number,
  lstmWeight_ih_l1: number,
  lstmBias_ih_l1: number,
  add_at: number,
): void {
  for (let j = 0; j < 1278; j += 3) {
    const add_at_row = add_at + j * 96;
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
      const scan_row = scan + j * 24;
      const lstmWeight_ih_l1_row = lstmWeight_ih_l1 + k * 24;
      for (let r = 0; r < 24; r++) {
        const project = f32[scan_row + r]!;
        const project_j1 = f32[scan_row + r + 24]!;
        const project_j2 = f32[scan_row + r + 48]!;
        const value = f32[lstmWeight_ih_l1_row + r]!;
        const value_k1 = f32[lstmWeight_ih_l1_row + r + 24]!;
        const value_k2 = f32[lstmWeight_ih_l1_row + r + 48]!;
        const value_k3 = f32[lstmWeight_ih_l1_row + r + 72]!;
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
      const value2 = f32[lstmBias_ih_l1 + k]!;
      const value2_k1 = f32[lstmBias_ih_l1 + k + 1]!;
      const value2_k2 = f32[lstmBias_ih_l1 + k + 2]!;
      const value2_k3 = f32[lstmBias_ih_l1 + k + 3]!;
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
  for (let k_jr = 0; k_jr < 96; k_jr += 4) {
    let contraction_jr = 0;
    let contraction_jr_j1 = 0;
    let contraction_k1_jr = 0;
    let contraction_k1_jr_j1 = 0;
    let contraction_k2_jr = 0;
    let contraction_k2_jr_j1 = 0;
    let contraction_k3_jr = 0;
    let contraction_k3_jr_j1 = 0;
    const lstmWeight_ih_l1_row2 = lstmWeight_ih_l1 + k_jr * 24;
    for (let r_jr = 0; r_jr < 24; r_jr++) {
      const project_jr = f32[scan + r_jr + 30672]!;
      const project_jr_j1 = f32[scan + r_jr + 30696]!;
      const value_jr = f32[lstmWeight_ih_l1_row2 + r_jr]!;
      const value_k1_jr = f32[lstmWeight_ih_l1_row2 + r_jr + 24]!;
      const value_k2_jr = f32[lstmWeight_ih_l1_row2 + r_jr + 48]!;
      const value_k3_jr = f32[lstmWeight_ih_l1_row2 + r_jr + 72]!;
      contraction_jr += project_jr * value_jr;
      contraction_jr_j1 += project_jr_j1 * value_jr;
      contraction_k1_jr += project_jr * value_k1_jr;
      contraction_k1_jr_j1 += project_jr_j1 * value_k1_jr;
      contraction_k2_jr += project_jr * value_k2_jr;
      contraction_k2_jr_j1 += project_jr_j1 * value_k2_jr;
      contraction_k3_jr += project_jr * value_k3_jr;
      contraction_k3_jr_j1 += project_jr_j1 * value_k3_jr;
    }
    const value2_jr = f32[lstmBias_ih_l1 + k_jr]!;
    const value2_k1_jr = f32[lstmBias_ih_l1 + k_jr + 1]!;
    const value2_k2_jr = f32[lstmBias_ih_l1 + k_jr + 2]!;
    const value2_k3_jr = f32[lstmBias_ih_l1 + k_jr + 3]!;
    f32[add_at + k_jr + 122688] = contraction_jr + value2_jr;
    f32[add_at + k_jr + 122784] = contraction_jr_j1 + value2_jr;
    f32[add_at + k_jr + 122689] = contraction_k1_jr + value2_k1_jr;
    f32[add_at + k_jr + 122785] = contraction_k1_jr_j1 + value2_k1_jr;
    f32[add_at + k_jr + 122690] = contraction_k2_jr + value2_k2_jr;
    f32[add_at + k_jr + 122786] = contraction_k2_jr_j1 + value2_k2_jr;
    f32[add_at + k_jr + 122691] = contraction_k3_jr + value2_k3_jr;
    f32[add_at + k_jr + 122787] = contraction_k3_jr_j1 + value2_k3_jr;
  }
}

/**
 * contraction, stacked-bidirectional.ts:47
 */
function contraction(f32: Float32Array, scan: number, headWeight: number, contraction_at: number): void {
  for (let i = 0; i < 63; i += 3) {
    const contraction_at_row = contraction_at + i * 20;
    for (let j = 0; j < 20; j += 4) {
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
      const scan_row = scan + j * 1536 + i * 24;
      for (let r = 0; r < 24; r++) {
        const weight = f32[headWeight + r]!;
        contraction2 += f32[scan_row + r]! * weight;
        contraction_i1 += f32[scan_row + r + 24]! * weight;
        contraction_i2 += f32[scan_row + r + 48]! * weight;
        contraction_j1 += f32[scan_row + r + 1536]! * weight;
        contraction_j1_i1 += f32[scan_row + r + 1560]! * weight;
        contraction_j1_i2 += f32[scan_row + r + 1584]! * weight;
        contraction_j2 += f32[scan_row + r + 3072]! * weight;
        contraction_j2_i1 += f32[scan_row + r + 3096]! * weight;
        contraction_j2_i2 += f32[scan_row + r + 3120]! * weight;
        contraction_j3 += f32[scan_row + r + 4608]! * weight;
        contraction_j3_i1 += f32[scan_row + r + 4632]! * weight;
        contraction_j3_i2 += f32[scan_row + r + 4656]! * weight;
      }
      f32[contraction_at_row + j] = contraction2;
      f32[contraction_at_row + j + 20] = contraction_i1;
      f32[contraction_at_row + j + 40] = contraction_i2;
      f32[contraction_at_row + j + 1] = contraction_j1;
      f32[contraction_at_row + j + 21] = contraction_j1_i1;
      f32[contraction_at_row + j + 41] = contraction_j1_i2;
      f32[contraction_at_row + j + 2] = contraction_j2;
      f32[contraction_at_row + j + 22] = contraction_j2_i1;
      f32[contraction_at_row + j + 42] = contraction_j2_i2;
      f32[contraction_at_row + j + 3] = contraction_j3;
      f32[contraction_at_row + j + 23] = contraction_j3_i1;
      f32[contraction_at_row + j + 43] = contraction_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 20; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const scan_row2 = scan + j_ir * 1536;
    for (let r_ir = 0; r_ir < 24; r_ir++) {
      const weight_ir = f32[headWeight + r_ir]!;
      contraction_ir += f32[scan_row2 + r_ir + 1512]! * weight_ir;
      contraction_j1_ir += f32[scan_row2 + r_ir + 3048]! * weight_ir;
      contraction_j2_ir += f32[scan_row2 + r_ir + 4584]! * weight_ir;
      contraction_j3_ir += f32[scan_row2 + r_ir + 6120]! * weight_ir;
    }
    f32[contraction_at + j_ir + 1260] = contraction_ir;
    f32[contraction_at + j_ir + 1261] = contraction_j1_ir;
    f32[contraction_at + j_ir + 1262] = contraction_j2_ir;
    f32[contraction_at + j_ir + 1263] = contraction_j3_ir;
  }
}

/**
 * softplus, stacked-bidirectional.ts:51
 * add, stacked-bidirectional.ts:51
 */
function softplus_add(
  f32: Float32Array,
  contraction_at: number,
  headBias: number,
  softplus_at: number,
  lonely_at: number,
  add_at: number,
  n: number,
): void {
  const bias = f32[headBias]!;
  for (let i = 0; i < n; i++) {
    const neg = -(f32[contraction_at + i]! + bias);
    const softplus2 = Math.max(neg, 0) + Math.log1p(Math.exp(-Math.abs(neg)));
    f32[softplus_at + i] = softplus2;
    const mul = Math.expm1(-softplus2) * /* 0.00078125 */ 0.0007812500116415322;
    f32[add_at + i] = mul + (1 - f32[lonely_at + i]!) * 0.0007812500116415322;
  }
}

/**
 * sum, stacked-bidirectional.ts:51
 * div, stacked-bidirectional.ts:51
 */
function sum_div(
  f32: Float32Array,
  lonely_at: number,
  contraction_at: number,
  headBias: number,
  softplus_at: number,
  div_at: number,
): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  const headBias0 = f32[headBias]!;
  for (let s = 0; s < 1280; s += 4) {
    const mul = (1 - f32[lonely_at + s]!) * (f32[contraction_at + s]! + headBias0);
    sum += mul + f32[softplus_at + s]!;
    const mulSp1 = (1 - f32[lonely_at + s + 1]!) * (f32[contraction_at + s + 1]! + headBias0);
    sumSp1 += mulSp1 + f32[softplus_at + s + 1]!;
    const mulSp2 = (1 - f32[lonely_at + s + 2]!) * (f32[contraction_at + s + 2]! + headBias0);
    sumSp2 += mulSp2 + f32[softplus_at + s + 2]!;
    const mulSp3 = (1 - f32[lonely_at + s + 3]!) * (f32[contraction_at + s + 3]! + headBias0);
    sumSp3 += mulSp3 + f32[softplus_at + s + 3]!;
  }
  sum = sum + sumSp1 + (sumSp2 + sumSp3);
  f32[div_at] = sum / 1280;
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
  const sub2 = 1 - -Math.cos(toF64 * 0.0013020833333333333 * 3.141592653589793);
  f32[toF32_at2] = Math.fround((0 + sub2 * 0.5 * 0.01) / (1 - pow(0.9, add2)));
}

/**
 * sum, stacked-bidirectional.ts:47
 * sum, clipByGlobalNorm(adam)
 */
function sum(f32: Float32Array, add_at: number, sum_at: number, sum_at2: number): void {
  let sum2 = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 1280; s += 4) {
    sum2 += f32[add_at + s]!;
    sumSp1 += f32[add_at + s + 1]!;
    sumSp2 += f32[add_at + s + 2]!;
    sumSp3 += f32[add_at + s + 3]!;
  }
  sum2 = sum2 + sumSp1 + (sumSp2 + sumSp3);
  f32[sum_at] = sum2;
  let sum22 = 0;
  sum22 += sum2 * sum2;
  f32[sum_at2] = sum22;
}

/**
 * contraction, stacked-bidirectional.ts:47
 * transpose, stacked-bidirectional.ts:46
 */
function contraction_transpose(
  f32: Float32Array,
  add_at: number,
  headWeight: number,
  transpose: number,
): void {
  for (let i = 0; i < 64; i++) {
    const add_at_row = add_at + i * 20;
    for (let j = 0; j < 20; j++) {
      const add = f32[add_at_row + j]!;
      const transpose_row = transpose + j * 1536 + i * 24;
      for (let k = 0; k < 24; k++) {
        let contraction = 0;
        contraction += add * f32[headWeight + k]!;
        f32[transpose_row + k] = contraction;
      }
    }
  }
}

/**
 * add, stacked-bidirectional.ts:46
 * mul, stacked-bidirectional.ts:46
 */
function update3(
  f32: Float32Array,
  carry23: number,
  carry22: number,
  slice24: number,
  residual16: number,
  residual31: number,
  residual15: number,
  residual48: number,
  mul_at: number,
  residual1: number,
  residual45: number,
  mul_at2: number,
  residual13: number,
  residual42: number,
  mul_at3: number,
  residual20: number,
  residual39: number,
  mul_at4: number,
  residual14: number,
  n: number,
): void {
  for (let i = 0; i < n; i++) {
    const add = f32[carry22 + i]! + f32[slice24 + i]!;
    const add2 = f32[carry23 + i]! + add * f32[residual16 + i]! * f32[residual31 + i]!;
    f32[mul_at + i] = add2 * f32[residual15 + i]! * f32[residual48 + i]!;
    f32[mul_at2 + i] = add2 * f32[residual1 + i]! * f32[residual45 + i]!;
    f32[mul_at3 + i] = add2 * f32[residual13 + i]! * f32[residual42 + i]!;
    f32[mul_at4 + i] = add * f32[residual20 + i]! * f32[residual39 + i]!;
    f32[carry23 + i] = add2 * f32[residual14 + i]!;
  }
}

/**
 * add, stacked-bidirectional.ts:46
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
    const mul_at_row = mul_at + i * 24;
    const mul_at2_row = mul_at2 + i * 24;
    const mul_at3_row = mul_at3 + i * 24;
    const mul_at4_row = mul_at4 + i * 24;
    const add_at_row = add_at + i * 96;
    for (let j = 0; j < 96; j++) {
      const add2 =
        (j >= 72 ? (j >= 72 ? f32[mul_at_row + j - 72]! : 0) : 0) +
        (j >= 48 && j < 72 ? (j >= 48 && j < 72 ? f32[mul_at2_row + j - 48]! : 0) : 0);
      const add22 = add2 + (j >= 24 && j < 48 ? (j >= 24 && j < 48 ? f32[mul_at3_row + j - 24]! : 0) : 0);
      f32[add_at_row + j] = add22 + (j < 24 ? (j < 24 ? f32[mul_at4_row + j]! : 0) : 0);
    }
  }
}

/**
 * contraction, stacked-bidirectional.ts:46
 */
function contraction_update(f32: Float32Array, add_at: number, captured3: number, carry22: number): void {
  for (let i = 0; i < 63; i += 3) {
    const carry22_row = carry22 + i * 24;
    for (let j = 0; j < 24; j += 4) {
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
      const captured3_row = captured3 + j;
      for (let r = 0; r < 96; r++) {
        const add = f32[add_at_row + r]!;
        const add_i1 = f32[add_at_row + r + 96]!;
        const add_i2 = f32[add_at_row + r + 192]!;
        const value = f32[captured3_row + r * 24]!;
        const value_j1 = f32[captured3_row + r * 24 + 1]!;
        const value_j2 = f32[captured3_row + r * 24 + 2]!;
        const value_j3 = f32[captured3_row + r * 24 + 3]!;
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
      f32[carry22_row + j + 24] = contraction_i1;
      f32[carry22_row + j + 48] = contraction_i2;
      f32[carry22_row + j + 1] = contraction_j1;
      f32[carry22_row + j + 25] = contraction_j1_i1;
      f32[carry22_row + j + 49] = contraction_j1_i2;
      f32[carry22_row + j + 2] = contraction_j2;
      f32[carry22_row + j + 26] = contraction_j2_i1;
      f32[carry22_row + j + 50] = contraction_j2_i2;
      f32[carry22_row + j + 3] = contraction_j3;
      f32[carry22_row + j + 27] = contraction_j3_i1;
      f32[carry22_row + j + 51] = contraction_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 24; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const captured3_row2 = captured3 + j_ir;
    for (let r_ir = 0; r_ir < 96; r_ir++) {
      const add_ir = f32[add_at + r_ir + 6048]!;
      contraction_ir += add_ir * f32[captured3_row2 + r_ir * 24]!;
      contraction_j1_ir += add_ir * f32[captured3_row2 + r_ir * 24 + 1]!;
      contraction_j2_ir += add_ir * f32[captured3_row2 + r_ir * 24 + 2]!;
      contraction_j3_ir += add_ir * f32[captured3_row2 + r_ir * 24 + 3]!;
    }
    f32[carry22 + j_ir + 1512] = contraction_ir;
    f32[carry22 + j_ir + 1513] = contraction_j1_ir;
    f32[carry22 + j_ir + 1514] = contraction_j2_ir;
    f32[carry22 + j_ir + 1515] = contraction_j3_ir;
  }
}

/**
 * contraction, stacked-bidirectional.ts:47
 */
function contraction2(f32: Float32Array, add_at: number, scan: number, contraction_at: number): void {
  for (let i = 0; i < 24; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    for (let r = 0; r < 64; r++) {
      const add_at_row = add_at + r * 20;
      const scan_row = scan + r * 24 + i;
      for (let s = 0; s < 20; s++) {
        const add = f32[add_at_row + s]!;
        contraction += add * f32[scan_row + s * 1536]!;
        contraction_i1 += add * f32[scan_row + s * 1536 + 1]!;
        contraction_i2 += add * f32[scan_row + s * 1536 + 2]!;
        contraction_i3 += add * f32[scan_row + s * 1536 + 3]!;
      }
    }
    f32[contraction_at + i] = contraction;
    f32[contraction_at + i + 1] = contraction_i1;
    f32[contraction_at + i + 2] = contraction_i2;
    f32[contraction_at + i + 3] = contraction_i3;
  }
}

/**
 * contraction, stacked-bidirectional.ts:46
 */
function contraction3(f32: Float32Array, scan: number, scan2: number, contraction_at: number): void {
  for (let i = 0; i < 96; i += 3) {
    const contraction_at_row = contraction_at + i * 24;
    for (let j = 0; j < 24; j += 4) {
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
      for (let s = 0; s < 1280; s++) {
        const project = f32[scan_row + s * 96]!;
        const project_i1 = f32[scan_row + s * 96 + 1]!;
        const project_i2 = f32[scan_row + s * 96 + 2]!;
        const project2 = f32[scan2_row + s * 24]!;
        const project2_j1 = f32[scan2_row + s * 24 + 1]!;
        const project2_j2 = f32[scan2_row + s * 24 + 2]!;
        const project2_j3 = f32[scan2_row + s * 24 + 3]!;
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
      f32[contraction_at_row + j + 24] = contraction_i1;
      f32[contraction_at_row + j + 48] = contraction_i2;
      f32[contraction_at_row + j + 1] = contraction_j1;
      f32[contraction_at_row + j + 25] = contraction_j1_i1;
      f32[contraction_at_row + j + 49] = contraction_j1_i2;
      f32[contraction_at_row + j + 2] = contraction_j2;
      f32[contraction_at_row + j + 26] = contraction_j2_i1;
      f32[contraction_at_row + j + 50] = contraction_j2_i2;
      f32[contraction_at_row + j + 3] = contraction_j3;
      f32[contraction_at_row + j + 27] = contraction_j3_i1;
      f32[contraction_at_row + j + 51] = contraction_j3_i2;
    }
  }
}

/**
 * sum, stacked-bidirectional.ts:46
 */
function sum2(f32: Float32Array, scan: number, sum_at: number): void {
  for (let i = 0; i < 96; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const scan_row = scan + i;
    for (let s = 0; s < 1280; s++) {
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
 * contraction, stacked-bidirectional.ts:46
 */
function contraction4(
  f32: Float32Array,
  scan: number,
  lstmWeight_ih_l1: number,
  contraction_at: number,
): void {
  for (let j = 0; j < 1278; j += 3) {
    const contraction_at_row = contraction_at + j * 24;
    for (let k = 0; k < 24; k += 4) {
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
      const lstmWeight_ih_l1_row = lstmWeight_ih_l1 + k;
      for (let r = 0; r < 96; r++) {
        const project = f32[scan_row + r]!;
        const project_j1 = f32[scan_row + r + 96]!;
        const project_j2 = f32[scan_row + r + 192]!;
        const value = f32[lstmWeight_ih_l1_row + r * 24]!;
        const value_k1 = f32[lstmWeight_ih_l1_row + r * 24 + 1]!;
        const value_k2 = f32[lstmWeight_ih_l1_row + r * 24 + 2]!;
        const value_k3 = f32[lstmWeight_ih_l1_row + r * 24 + 3]!;
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
      f32[contraction_at_row + k + 24] = contraction_j1;
      f32[contraction_at_row + k + 48] = contraction_j2;
      f32[contraction_at_row + k + 1] = contraction_k1;
      f32[contraction_at_row + k + 25] = contraction_k1_j1;
      f32[contraction_at_row + k + 49] = contraction_k1_j2;
      f32[contraction_at_row + k + 2] = contraction_k2;
      f32[contraction_at_row + k + 26] = contraction_k2_j1;
      f32[contraction_at_row + k + 50] = contraction_k2_j2;
      f32[contraction_at_row + k + 3] = contraction_k3;
      f32[contraction_at_row + k + 27] = contraction_k3_j1;
      f32[contraction_at_row + k + 51] = contraction_k3_j2;
    }
  }
  for (let k_jr = 0; k_jr < 24; k_jr += 4) {
    let contraction_jr = 0;
    let contraction_jr_j1 = 0;
    let contraction_k1_jr = 0;
    let contraction_k1_jr_j1 = 0;
    let contraction_k2_jr = 0;
    let contraction_k2_jr_j1 = 0;
    let contraction_k3_jr = 0;
    let contraction_k3_jr_j1 = 0;
    const lstmWeight_ih_l1_row2 = lstmWeight_ih_l1 + k_jr;
    for (let r_jr = 0; r_jr < 96; r_jr++) {
      const project_jr = f32[scan + r_jr + 122688]!;
      const project_jr_j1 = f32[scan + r_jr + 122784]!;
      const value_jr = f32[lstmWeight_ih_l1_row2 + r_jr * 24]!;
      const value_k1_jr = f32[lstmWeight_ih_l1_row2 + r_jr * 24 + 1]!;
      const value_k2_jr = f32[lstmWeight_ih_l1_row2 + r_jr * 24 + 2]!;
      const value_k3_jr = f32[lstmWeight_ih_l1_row2 + r_jr * 24 + 3]!;
      contraction_jr += project_jr * value_jr;
      contraction_jr_j1 += project_jr_j1 * value_jr;
      contraction_k1_jr += project_jr * value_k1_jr;
      contraction_k1_jr_j1 += project_jr_j1 * value_k1_jr;
      contraction_k2_jr += project_jr * value_k2_jr;
      contraction_k2_jr_j1 += project_jr_j1 * value_k2_jr;
      contraction_k3_jr += project_jr * value_k3_jr;
      contraction_k3_jr_j1 += project_jr_j1 * value_k3_jr;
    }
    f32[contraction_at + k_jr + 30672] = contraction_jr;
    f32[contraction_at + k_jr + 30696] = contraction_jr_j1;
    f32[contraction_at + k_jr + 30673] = contraction_k1_jr;
    f32[contraction_at + k_jr + 30697] = contraction_k1_jr_j1;
    f32[contraction_at + k_jr + 30674] = contraction_k2_jr;
    f32[contraction_at + k_jr + 30698] = contraction_k2_jr_j1;
    f32[contraction_at + k_jr + 30675] = contraction_k3_jr;
    f32[contraction_at + k_jr + 30699] = contraction_k3_jr_j1;
  }
}

/**
 * contraction, stacked-bidirectional.ts:46
 */
function contraction5(
  f32: Float32Array,
  scan: number,
  lstmWeight_ih_l0: number,
  contraction_at: number,
): void {
  for (let j = 0; j < 1278; j += 3) {
    const contraction_at_row = contraction_at + j * 8;
    for (let k = 0; k < 8; k += 4) {
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
      const lstmWeight_ih_l0_row = lstmWeight_ih_l0 + k;
      for (let r = 0; r < 96; r++) {
        const project = f32[scan_row + r]!;
        const project_j1 = f32[scan_row + r + 96]!;
        const project_j2 = f32[scan_row + r + 192]!;
        const value = f32[lstmWeight_ih_l0_row + r * 8]!;
        const value_k1 = f32[lstmWeight_ih_l0_row + r * 8 + 1]!;
        const value_k2 = f32[lstmWeight_ih_l0_row + r * 8 + 2]!;
        const value_k3 = f32[lstmWeight_ih_l0_row + r * 8 + 3]!;
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
      f32[contraction_at_row + k + 8] = contraction_j1;
      f32[contraction_at_row + k + 16] = contraction_j2;
      f32[contraction_at_row + k + 1] = contraction_k1;
      f32[contraction_at_row + k + 9] = contraction_k1_j1;
      f32[contraction_at_row + k + 17] = contraction_k1_j2;
      f32[contraction_at_row + k + 2] = contraction_k2;
      f32[contraction_at_row + k + 10] = contraction_k2_j1;
      f32[contraction_at_row + k + 18] = contraction_k2_j2;
      f32[contraction_at_row + k + 3] = contraction_k3;
      f32[contraction_at_row + k + 11] = contraction_k3_j1;
      f32[contraction_at_row + k + 19] = contraction_k3_j2;
    }
  }
  for (let k_jr = 0; k_jr < 8; k_jr += 4) {
    let contraction_jr = 0;
    let contraction_jr_j1 = 0;
    let contraction_k1_jr = 0;
    let contraction_k1_jr_j1 = 0;
    let contraction_k2_jr = 0;
    let contraction_k2_jr_j1 = 0;
    let contraction_k3_jr = 0;
    let contraction_k3_jr_j1 = 0;
    const lstmWeight_ih_l0_row2 = lstmWeight_ih_l0 + k_jr;
    for (let r_jr = 0; r_jr < 96; r_jr++) {
      const project_jr = f32[scan + r_jr + 122688]!;
      const project_jr_j1 = f32[scan + r_jr + 122784]!;
      const value_jr = f32[lstmWeight_ih_l0_row2 + r_jr * 8]!;
      const value_k1_jr = f32[lstmWeight_ih_l0_row2 + r_jr * 8 + 1]!;
      const value_k2_jr = f32[lstmWeight_ih_l0_row2 + r_jr * 8 + 2]!;
      const value_k3_jr = f32[lstmWeight_ih_l0_row2 + r_jr * 8 + 3]!;
      contraction_jr += project_jr * value_jr;
      contraction_jr_j1 += project_jr_j1 * value_jr;
      contraction_k1_jr += project_jr * value_k1_jr;
      contraction_k1_jr_j1 += project_jr_j1 * value_k1_jr;
      contraction_k2_jr += project_jr * value_k2_jr;
      contraction_k2_jr_j1 += project_jr_j1 * value_k2_jr;
      contraction_k3_jr += project_jr * value_k3_jr;
      contraction_k3_jr_j1 += project_jr_j1 * value_k3_jr;
    }
    f32[contraction_at + k_jr + 10224] = contraction_jr;
    f32[contraction_at + k_jr + 10232] = contraction_jr_j1;
    f32[contraction_at + k_jr + 10225] = contraction_k1_jr;
    f32[contraction_at + k_jr + 10233] = contraction_k1_jr_j1;
    f32[contraction_at + k_jr + 10226] = contraction_k2_jr;
    f32[contraction_at + k_jr + 10234] = contraction_k2_jr_j1;
    f32[contraction_at + k_jr + 10227] = contraction_k3_jr;
    f32[contraction_at + k_jr + 10235] = contraction_k3_jr_j1;
  }
}

/**
 * contraction, stacked-bidirectional.ts:46
 */
function contraction6(f32: Float32Array, scan: number, gather_at: number, contraction_at: number): void {
  for (let i = 0; i < 96; i += 3) {
    const contraction_at_row = contraction_at + i * 8;
    for (let j = 0; j < 8; j += 4) {
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
      for (let r = 0; r < 20; r++) {
        const scan_row = scan + r * 6144 + i;
        const gather_at_row = gather_at + r * 8 + j;
        for (let s = 0; s < 64; s++) {
          const project = f32[scan_row + s * 96]!;
          const project_i1 = f32[scan_row + s * 96 + 1]!;
          const project_i2 = f32[scan_row + s * 96 + 2]!;
          const gather = f32[gather_at_row + s * 160]!;
          const gather_j1 = f32[gather_at_row + s * 160 + 1]!;
          const gather_j2 = f32[gather_at_row + s * 160 + 2]!;
          const gather_j3 = f32[gather_at_row + s * 160 + 3]!;
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
      f32[contraction_at_row + j + 8] = contraction_i1;
      f32[contraction_at_row + j + 16] = contraction_i2;
      f32[contraction_at_row + j + 1] = contraction_j1;
      f32[contraction_at_row + j + 9] = contraction_j1_i1;
      f32[contraction_at_row + j + 17] = contraction_j1_i2;
      f32[contraction_at_row + j + 2] = contraction_j2;
      f32[contraction_at_row + j + 10] = contraction_j2_i1;
      f32[contraction_at_row + j + 18] = contraction_j2_i2;
      f32[contraction_at_row + j + 3] = contraction_j3;
      f32[contraction_at_row + j + 11] = contraction_j3_i1;
      f32[contraction_at_row + j + 19] = contraction_j3_i2;
    }
  }
}

/**
 * scatterAdd, stacked-bidirectional.ts:45
 */
function scatterAdd(
  f32: Float32Array,
  i32: Int32Array,
  scatterAdd2: number,
  ids_at: number,
  contraction_at: number,
): void {
  for (let z1 = 0; z1 < 40; z1++) {
    f32[scatterAdd2 + z1] = 0;
  }
  for (let i0 = 0; i0 < 64; i0++) {
    const ids_at_row = ids_at + i0 * 20;
    for (let i1 = 0; i1 < 20; i1++) {
      const ids = i32[ids_at_row + i1]!;
      const contraction_at_row = contraction_at + i1 * 512 + i0 * 8;
      for (let i2 = 0; i2 < 8; i2++) {
        const value = Math.max(Math.min(ids, 4), 0);
        f32[scatterAdd2 + value * 8 + i2]! += f32[contraction_at_row + i2]!;
      }
    }
  }
}

/**
 * sum, clipByGlobalNorm(adam)
 */
function sum3(f32: Float32Array, scatterAdd_at: number, sum_at: number): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 40; s += 4) {
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
function sum4(f32: Float32Array, contraction_at: number, sum_at: number): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 768; s += 4) {
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
function sum5(f32: Float32Array, contraction_at: number, sum_at: number): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 2304; s += 4) {
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
  sum_at3: number,
  toF64_at: number,
  sum_at4: number,
  sum_at5: number,
  toF64_at2: number,
  sum_at6: number,
  toF32_at: number,
  firstMoment_at: number,
  sum_at7: number,
  secondMoment_at: number,
  parameter: number,
  toF32_at2: number,
  toF32_at3: number,
): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  for (let r = 0; r < 24; r += 4) {
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
  const add5 = f32[sum_at]! + f32[sum_at2]! + f32[sum_at3]! + value + value + f32[sum_at4]!;
  const value2 = f64[toF64_at2]!;
  const sqrt = Math.sqrt(add5 + f32[sum_at5]! + value2 + value2 + sum + f32[sum_at6]!);
  const toF32 = Math.fround(Math.min(1 / (sqrt + 0.000001), 1));
  f32[toF32_at] = toF32;
  const mul2 = f32[sum_at7]! * toF32;
  const add12 = f32[firstMoment_at]! * /* 0.9 */ 0.8999999761581421 + mul2 * /* 0.1 */ 0.10000000149011612;
  f32[firstMoment_at] = add12;
  const add13 = Math.fround(
    f32[secondMoment_at]! * /* 0.999 */ 0.9990000128746033 + mul2 * mul2 * /* 0.001 */ 0.0010000000474974513,
  );
  f32[secondMoment_at] = add13;
  const add14 = Math.sqrt(add13) / f32[toF32_at3]! + /* 1e-8 */ 9.99999993922529e-9;
  f32[parameter] = f32[parameter]! - f32[toF32_at2]! * (add12 / add14);
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
 * sum, stacked-bidirectional.ts:47
 */
function sum6(f32: Float32Array, add_at: number, sum_at: number): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 1280; s += 4) {
    sum += f32[add_at + s]!;
    sumSp1 += f32[add_at + s + 1]!;
    sumSp2 += f32[add_at + s + 2]!;
    sumSp3 += f32[add_at + s + 3]!;
  }
  sum = sum + sumSp1 + (sumSp2 + sumSp3);
  f32[sum_at] = sum;
}

/**
 * add, stacked-bidirectional.ts:46
 * mul, stacked-bidirectional.ts:46
 */
function update6(f32: Float32Array, add_at: number, carry1: number, mul_at: number): void {
  for (let i = 0; i < 64; i++) {
    const add_at_row = add_at + i * 96;
    const carry1_row = carry1 + i * 24;
    const mul_at_row = mul_at + i * 24;
    for (let j = 0; j < 24; j++) {
      const mul = (1 / (1 + Math.exp(-f32[add_at_row + j + 24]!))) * f32[carry1_row + j]!;
      const mul2 = (1 / (1 + Math.exp(-f32[add_at_row + j]!))) * Math.tanh(f32[add_at_row + j + 48]!);
      const add4 = mul + mul2;
      f32[carry1_row + j] = add4;
      const mul3 = (1 / (1 + Math.exp(-f32[add_at_row + j + 72]!))) * Math.tanh(add4);
      f32[mul_at_row + j] = mul3;
    }
  }
}

/**
 * contraction, stacked-bidirectional.ts:47
 * toF32, stacked-bidirectional.ts:48
 */
function contraction_toF32(
  f32: Float32Array,
  scan: number,
  headWeight: number,
  contraction_at: number,
  headBias: number,
  lonely_at: number,
  toF32_at: number,
): void {
  const bias = f32[headBias]!;
  for (let i = 0; i < 63; i += 3) {
    const contraction_at_row = contraction_at + i * 20;
    const lonely_at_row = lonely_at + i * 20;
    const toF32_at_row = toF32_at + i * 20;
    for (let j = 0; j < 20; j += 4) {
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
      const scan_row = scan + j * 1536 + i * 24;
      for (let r = 0; r < 24; r++) {
        const weight = f32[headWeight + r]!;
        contraction += f32[scan_row + r]! * weight;
        contraction_i1 += f32[scan_row + r + 24]! * weight;
        contraction_i2 += f32[scan_row + r + 48]! * weight;
        contraction_j1 += f32[scan_row + r + 1536]! * weight;
        contraction_j1_i1 += f32[scan_row + r + 1560]! * weight;
        contraction_j1_i2 += f32[scan_row + r + 1584]! * weight;
        contraction_j2 += f32[scan_row + r + 3072]! * weight;
        contraction_j2_i1 += f32[scan_row + r + 3096]! * weight;
        contraction_j2_i2 += f32[scan_row + r + 3120]! * weight;
        contraction_j3 += f32[scan_row + r + 4608]! * weight;
        contraction_j3_i1 += f32[scan_row + r + 4632]! * weight;
        contraction_j3_i2 += f32[scan_row + r + 4656]! * weight;
      }
      const contraction2 = Math.fround(contraction);
      const contraction2_i1 = Math.fround(contraction_i1);
      const contraction2_i2 = Math.fround(contraction_i2);
      const contraction2_j1 = Math.fround(contraction_j1);
      const contraction2_j1_i1 = Math.fround(contraction_j1_i1);
      const contraction2_j1_i2 = Math.fround(contraction_j1_i2);
      const contraction2_j2 = Math.fround(contraction_j2);
      const contraction2_j2_i1 = Math.fround(contraction_j2_i1);
      const contraction2_j2_i2 = Math.fround(contraction_j2_i2);
      const contraction2_j3 = Math.fround(contraction_j3);
      const contraction2_j3_i1 = Math.fround(contraction_j3_i1);
      const contraction2_j3_i2 = Math.fround(contraction_j3_i2);
      f32[contraction_at_row + j] = contraction2;
      f32[contraction_at_row + j + 20] = contraction2_i1;
      f32[contraction_at_row + j + 40] = contraction2_i2;
      f32[contraction_at_row + j + 1] = contraction2_j1;
      f32[contraction_at_row + j + 21] = contraction2_j1_i1;
      f32[contraction_at_row + j + 41] = contraction2_j1_i2;
      f32[contraction_at_row + j + 2] = contraction2_j2;
      f32[contraction_at_row + j + 22] = contraction2_j2_i1;
      f32[contraction_at_row + j + 42] = contraction2_j2_i2;
      f32[contraction_at_row + j + 3] = contraction2_j3;
      f32[contraction_at_row + j + 23] = contraction2_j3_i1;
      f32[contraction_at_row + j + 43] = contraction2_j3_i2;
      const equal = (Math.fround(contraction2 + bias) > 0 ? 1 : 0) === f32[lonely_at_row + j]!;
      const equal_i1 = (Math.fround(contraction2_i1 + bias) > 0 ? 1 : 0) === f32[lonely_at_row + j + 20]!;
      const equal_i2 = (Math.fround(contraction2_i2 + bias) > 0 ? 1 : 0) === f32[lonely_at_row + j + 40]!;
      const equal_j1 = (Math.fround(contraction2_j1 + bias) > 0 ? 1 : 0) === f32[lonely_at_row + j + 1]!;
      const equal_j1_i1 =
        (Math.fround(contraction2_j1_i1 + bias) > 0 ? 1 : 0) === f32[lonely_at_row + j + 21]!;
      const equal_j1_i2 =
        (Math.fround(contraction2_j1_i2 + bias) > 0 ? 1 : 0) === f32[lonely_at_row + j + 41]!;
      const equal_j2 = (Math.fround(contraction2_j2 + bias) > 0 ? 1 : 0) === f32[lonely_at_row + j + 2]!;
      const equal_j2_i1 =
        (Math.fround(contraction2_j2_i1 + bias) > 0 ? 1 : 0) === f32[lonely_at_row + j + 22]!;
      const equal_j2_i2 =
        (Math.fround(contraction2_j2_i2 + bias) > 0 ? 1 : 0) === f32[lonely_at_row + j + 42]!;
      const equal_j3 = (Math.fround(contraction2_j3 + bias) > 0 ? 1 : 0) === f32[lonely_at_row + j + 3]!;
      const equal_j3_i1 =
        (Math.fround(contraction2_j3_i1 + bias) > 0 ? 1 : 0) === f32[lonely_at_row + j + 23]!;
      const equal_j3_i2 =
        (Math.fround(contraction2_j3_i2 + bias) > 0 ? 1 : 0) === f32[lonely_at_row + j + 43]!;
      f32[toF32_at_row + j] = equal ? 1 : 0;
      f32[toF32_at_row + j + 20] = equal_i1 ? 1 : 0;
      f32[toF32_at_row + j + 40] = equal_i2 ? 1 : 0;
      f32[toF32_at_row + j + 1] = equal_j1 ? 1 : 0;
      f32[toF32_at_row + j + 21] = equal_j1_i1 ? 1 : 0;
      f32[toF32_at_row + j + 41] = equal_j1_i2 ? 1 : 0;
      f32[toF32_at_row + j + 2] = equal_j2 ? 1 : 0;
      f32[toF32_at_row + j + 22] = equal_j2_i1 ? 1 : 0;
      f32[toF32_at_row + j + 42] = equal_j2_i2 ? 1 : 0;
      f32[toF32_at_row + j + 3] = equal_j3 ? 1 : 0;
      f32[toF32_at_row + j + 23] = equal_j3_i1 ? 1 : 0;
      f32[toF32_at_row + j + 43] = equal_j3_i2 ? 1 : 0;
    }
  }
  const bias_ir = f32[headBias]!;
  for (let j_ir = 0; j_ir < 20; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const scan_row2 = scan + j_ir * 1536;
    for (let r_ir = 0; r_ir < 24; r_ir++) {
      const weight_ir = f32[headWeight + r_ir]!;
      contraction_ir += f32[scan_row2 + r_ir + 1512]! * weight_ir;
      contraction_j1_ir += f32[scan_row2 + r_ir + 3048]! * weight_ir;
      contraction_j2_ir += f32[scan_row2 + r_ir + 4584]! * weight_ir;
      contraction_j3_ir += f32[scan_row2 + r_ir + 6120]! * weight_ir;
    }
    const contraction2_ir = Math.fround(contraction_ir);
    const contraction2_j1_ir = Math.fround(contraction_j1_ir);
    const contraction2_j2_ir = Math.fround(contraction_j2_ir);
    const contraction2_j3_ir = Math.fround(contraction_j3_ir);
    f32[contraction_at + j_ir + 1260] = contraction2_ir;
    f32[contraction_at + j_ir + 1261] = contraction2_j1_ir;
    f32[contraction_at + j_ir + 1262] = contraction2_j2_ir;
    f32[contraction_at + j_ir + 1263] = contraction2_j3_ir;
    const equal_ir = (Math.fround(contraction2_ir + bias_ir) > 0 ? 1 : 0) === f32[lonely_at + j_ir + 1260]!;
    const equal_j1_ir =
      (Math.fround(contraction2_j1_ir + bias_ir) > 0 ? 1 : 0) === f32[lonely_at + j_ir + 1261]!;
    const equal_j2_ir =
      (Math.fround(contraction2_j2_ir + bias_ir) > 0 ? 1 : 0) === f32[lonely_at + j_ir + 1262]!;
    const equal_j3_ir =
      (Math.fround(contraction2_j3_ir + bias_ir) > 0 ? 1 : 0) === f32[lonely_at + j_ir + 1263]!;
    f32[toF32_at + j_ir + 1260] = equal_ir ? 1 : 0;
    f32[toF32_at + j_ir + 1261] = equal_j1_ir ? 1 : 0;
    f32[toF32_at + j_ir + 1262] = equal_j2_ir ? 1 : 0;
    f32[toF32_at + j_ir + 1263] = equal_j3_ir ? 1 : 0;
  }
}

/**
 * sum, stacked-bidirectional.ts:51
 * div, stacked-bidirectional.ts:51
 */
function sum_div2(
  f32: Float32Array,
  lonely_at: number,
  contraction_at: number,
  headBias: number,
  div_at: number,
): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  const headBias0 = f32[headBias]!;
  for (let s = 0; s < 1280; s += 4) {
    const add = Math.fround(f32[contraction_at + s]! + headBias0);
    const neg = -add;
    const add2 = (1 - f32[lonely_at + s]!) * add + (Math.max(neg, 0) + Math.log1p(Math.exp(-Math.abs(neg))));
    sum += add2;
    const addSp1 = Math.fround(f32[contraction_at + s + 1]! + headBias0);
    const negSp1 = -addSp1;
    const softplusSp1 = Math.max(negSp1, 0) + Math.log1p(Math.exp(-Math.abs(negSp1)));
    sumSp1 += (1 - f32[lonely_at + s + 1]!) * addSp1 + softplusSp1;
    const addSp2 = Math.fround(f32[contraction_at + s + 2]! + headBias0);
    const negSp2 = -addSp2;
    const softplusSp2 = Math.max(negSp2, 0) + Math.log1p(Math.exp(-Math.abs(negSp2)));
    sumSp2 += (1 - f32[lonely_at + s + 2]!) * addSp2 + softplusSp2;
    const addSp3 = Math.fround(f32[contraction_at + s + 3]! + headBias0);
    const negSp3 = -addSp3;
    const softplusSp3 = Math.max(negSp3, 0) + Math.log1p(Math.exp(-Math.abs(negSp3)));
    sumSp3 += (1 - f32[lonely_at + s + 3]!) * addSp3 + softplusSp3;
  }
  sum = sum + sumSp1 + (sumSp2 + sumSp3);
  f32[div_at] = sum / 1280;
}

/**
 * amin, stacked-bidirectional.ts:54
 */
function amin(f32: Float32Array, toF32: number, amin_at: number): void {
  for (let i = 0; i < 64; i++) {
    let amin2 = Infinity;
    let aminRp1 = Infinity;
    let aminRp2 = Infinity;
    let aminRp3 = Infinity;
    const toF32_row = toF32 + i * 20;
    for (let r = 0; r < 20; r += 4) {
      amin2 = Math.min(amin2, f32[toF32_row + r]!);
      aminRp1 = Math.min(aminRp1, f32[toF32_row + r + 1]!);
      aminRp2 = Math.min(aminRp2, f32[toF32_row + r + 2]!);
      aminRp3 = Math.min(aminRp3, f32[toF32_row + r + 3]!);
    }
    amin2 = Math.min(Math.min(amin2, aminRp1), Math.min(aminRp2, aminRp3));
    f32[amin_at + i] = amin2;
  }
}

/**
 * contraction, stacked-bidirectional.ts:47
 * reshape, stacked-bidirectional.ts:47
 */
function contraction_reshape(
  f32: Float32Array,
  scan: number,
  headWeight: number,
  headBias: number,
  reshape: number,
): void {
  const bias = f32[headBias]!;
  for (let i = 0; i < 63; i += 3) {
    const reshape_row = reshape + i * 20;
    for (let j = 0; j < 20; j += 4) {
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
      const scan_row = scan + j * 1536 + i * 24;
      for (let r = 0; r < 24; r++) {
        const weight = f32[headWeight + r]!;
        contraction += f32[scan_row + r]! * weight;
        contraction_i1 += f32[scan_row + r + 24]! * weight;
        contraction_i2 += f32[scan_row + r + 48]! * weight;
        contraction_j1 += f32[scan_row + r + 1536]! * weight;
        contraction_j1_i1 += f32[scan_row + r + 1560]! * weight;
        contraction_j1_i2 += f32[scan_row + r + 1584]! * weight;
        contraction_j2 += f32[scan_row + r + 3072]! * weight;
        contraction_j2_i1 += f32[scan_row + r + 3096]! * weight;
        contraction_j2_i2 += f32[scan_row + r + 3120]! * weight;
        contraction_j3 += f32[scan_row + r + 4608]! * weight;
        contraction_j3_i1 += f32[scan_row + r + 4632]! * weight;
        contraction_j3_i2 += f32[scan_row + r + 4656]! * weight;
      }
      f32[reshape_row + j] = contraction + bias;
      f32[reshape_row + j + 20] = contraction_i1 + bias;
      f32[reshape_row + j + 40] = contraction_i2 + bias;
      f32[reshape_row + j + 1] = contraction_j1 + bias;
      f32[reshape_row + j + 21] = contraction_j1_i1 + bias;
      f32[reshape_row + j + 41] = contraction_j1_i2 + bias;
      f32[reshape_row + j + 2] = contraction_j2 + bias;
      f32[reshape_row + j + 22] = contraction_j2_i1 + bias;
      f32[reshape_row + j + 42] = contraction_j2_i2 + bias;
      f32[reshape_row + j + 3] = contraction_j3 + bias;
      f32[reshape_row + j + 23] = contraction_j3_i1 + bias;
      f32[reshape_row + j + 43] = contraction_j3_i2 + bias;
    }
  }
  const bias_ir = f32[headBias]!;
  for (let j_ir = 0; j_ir < 20; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const scan_row2 = scan + j_ir * 1536;
    for (let r_ir = 0; r_ir < 24; r_ir++) {
      const weight_ir = f32[headWeight + r_ir]!;
      contraction_ir += f32[scan_row2 + r_ir + 1512]! * weight_ir;
      contraction_j1_ir += f32[scan_row2 + r_ir + 3048]! * weight_ir;
      contraction_j2_ir += f32[scan_row2 + r_ir + 4584]! * weight_ir;
      contraction_j3_ir += f32[scan_row2 + r_ir + 6120]! * weight_ir;
    }
    f32[reshape + j_ir + 1260] = contraction_ir + bias_ir;
    f32[reshape + j_ir + 1261] = contraction_j1_ir + bias_ir;
    f32[reshape + j_ir + 1262] = contraction_j2_ir + bias_ir;
    f32[reshape + j_ir + 1263] = contraction_j3_ir + bias_ir;
  }
}

function step({ f32, f64, i32 }: Views): void {
  gather(f32, i32, 997728 /* ids */, 0 /* embed.weight */, 976736 /* gather */);
  broadcast(f32, 986976 /* broadcast */, 1536);
  contraction_add(
    f32,
    976736 /* gather */,
    40 /* lstm.weight_ih_l0 */,
    3112 /* lstm.bias_ih_l0 */,
    24416 /* add */,
  );
  copy(f32, 986976 /* broadcast */, 153440 /* carry0 */, 1536);
  copy(f32, 986976 /* broadcast */, 154976 /* carry1 */, 1536);
  for (let t0 = 0; t0 < 20; t0++) {
    copy(f32, 154976 /* carry1 */, 454496 + 1536 * t0 /* input_stack */, 1536);
    copy(f32, 153440 /* carry0 */, 638816 + 1536 * t0 /* input_stack */, 1536);
    contraction_add2(
      f32,
      153440 /* carry0 */,
      808 /* lstm.weight_hh_l0 */,
      24416 + 6144 * t0 /* add */,
      3208 /* lstm.bias_hh_l0 */,
      147296 /* add */,
    );
    update(
      f32,
      147296 /* add */,
      515936 + 1536 * t0 /* sigmoid_stack */,
      608096 + 1536 * t0 /* sigmoid_stack */,
      331616 + 1536 * t0 /* tanh_stack */,
      393056 + 1536 * t0 /* sigmoid_stack */,
      154976 /* carry1 */,
      577376 + 1536 * t0 /* tanh_stack */,
      270176 + 1536 * t0 /* mul_stack */,
      362336 + 1536 * t0 /* sub_stack */,
      546656 + 1536 * t0 /* mul_stack */,
      485216 + 1536 * t0 /* sub_stack */,
      423776 + 1536 * t0 /* mul_stack */,
      300896 + 1536 * t0 /* mul_stack */,
    );
    copy(f32, 270176 + 1536 * t0 /* mul_stack */, 153440 /* carry0 */, 1536);
  }
  contraction_add3(
    f32,
    270176 /* mul_stack */,
    3304 /* lstm.weight_ih_l1 */,
    7912 /* lstm.bias_ih_l1 */,
    24416 /* add */,
  );
  copy(f32, 986976 /* broadcast */, 952160 /* carry0 */, 1536);
  copy(f32, 986976 /* broadcast */, 953696 /* carry1 */, 1536);
  for (let t1 = 0; t1 < 20; t1++) {
    copy(f32, 953696 /* carry1 */, 730976 + 1536 * t1 /* input_stack */, 1536);
    copy(f32, 952160 /* carry0 */, 915296 + 1536 * t1 /* input_stack */, 1536);
    contraction_add2(
      f32,
      952160 /* carry0 */,
      5608 /* lstm.weight_hh_l1 */,
      24416 + 6144 * t1 /* add */,
      8008 /* lstm.bias_hh_l1 */,
      946016 /* add */,
    );
    update(
      f32,
      946016 /* add */,
      792416 + 1536 * t1 /* sigmoid_stack */,
      884576 + 1536 * t1 /* sigmoid_stack */,
      208736 + 1536 * t1 /* tanh_stack */,
      669536 + 1536 * t1 /* sigmoid_stack */,
      953696 /* carry1 */,
      853856 + 1536 * t1 /* tanh_stack */,
      147296 + 1536 * t1 /* mul_stack */,
      239456 + 1536 * t1 /* sub_stack */,
      823136 + 1536 * t1 /* mul_stack */,
      761696 + 1536 * t1 /* sub_stack */,
      700256 + 1536 * t1 /* mul_stack */,
      178016 + 1536 * t1 /* mul_stack */,
    );
    copy(f32, 147296 + 1536 * t1 /* mul_stack */, 952160 /* carry0 */, 1536);
  }
  contraction(f32, 147296 /* mul_stack */, 8104 /* head.weight */, 24416 /* contraction */);
  softplus_add(
    f32,
    24416 /* contraction */,
    8128 /* head.bias */,
    25696 /* softplus */,
    955232 /* lonely */,
    999008 /* add */,
    1280,
  );
  sum_div(
    f32,
    955232 /* lonely */,
    24416 /* contraction */,
    8128 /* head.bias */,
    25696 /* softplus */,
    1000288 /* loss */,
  );
  if (i32[24404 /* tapeless.guard */]! !== 0 && !Number.isFinite(f32[1000288 /* loss */]!)) return;
  update2(f32, i32, 8132 /* tapeless.step */, 1000292 /* toF32 */, 1000296 /* toF32 */);
  sum(f32, 999008 /* add */, 1000300 /* sum */, 1000304 /* sum */);
  contraction_transpose(f32, 999008 /* add */, 8104 /* head.weight */, 946016 /* transpose */);
  copy(f32, 986976 /* broadcast */, 988512 /* carry22 */, 1536);
  copy(f32, 986976 /* broadcast */, 990048 /* carry23 */, 1536);
  for (let t2 = 0; t2 < 20; t2++) {
    update3(
      f32,
      990048 /* carry23 */,
      988512 /* carry22 */,
      975200 - 1536 * t2 /* transpose */,
      698720 - 1536 * t2 /* sigmoid_stack */,
      268640 - 1536 * t2 /* sub_stack */,
      237920 - 1536 * t2 /* tanh_stack */,
      207200 - 1536 * t2 /* mul_stack */,
      991584 /* mul */,
      760160 - 1536 * t2 /* input_stack */,
      729440 - 1536 * t2 /* mul_stack */,
      993120 /* mul */,
      821600 - 1536 * t2 /* sigmoid_stack */,
      790880 - 1536 * t2 /* sub_stack */,
      994656 /* mul */,
      883040 - 1536 * t2 /* tanh_stack */,
      852320 - 1536 * t2 /* mul_stack */,
      996192 /* mul */,
      913760 - 1536 * t2 /* sigmoid_stack */,
      1536,
    );
    add(
      f32,
      996192 /* mul */,
      994656 /* mul */,
      993120 /* mul */,
      991584 /* mul */,
      141152 - 6144 * t2 /* add_stack */,
    );
    contraction_update(
      f32,
      141152 - 6144 * t2 /* add_stack */,
      5608 /* lstm.weight_hh_l1 */,
      988512 /* carry22 */,
    );
  }
  contraction2(f32, 999008 /* add */, 147296 /* mul_stack */, 710336 /* contraction */);
  contraction3(f32, 24416 /* add_stack */, 915296 /* input_stack */, 700256 /* contraction */);
  sum2(f32, 24416 /* add_stack */, 710240 /* sum */);
  contraction4(f32, 24416 /* add_stack */, 3304 /* lstm.weight_ih_l1 */, 669536 /* contraction */);
  copy(f32, 986976 /* broadcast */, 702560 /* carry22 */, 1536);
  copy(f32, 986976 /* broadcast */, 986976 /* carry23 */, 1536);
  for (let t3 = 0; t3 < 20; t3++) {
    update3(
      f32,
      986976 /* carry23 */,
      702560 /* carry22 */,
      698720 - 1536 * t3 /* contraction */,
      422240 - 1536 * t3 /* sigmoid_stack */,
      391520 - 1536 * t3 /* sub_stack */,
      360800 - 1536 * t3 /* tanh_stack */,
      330080 - 1536 * t3 /* mul_stack */,
      704096 /* mul */,
      483680 - 1536 * t3 /* input_stack */,
      452960 - 1536 * t3 /* mul_stack */,
      705632 /* mul */,
      545120 - 1536 * t3 /* sigmoid_stack */,
      514400 - 1536 * t3 /* sub_stack */,
      707168 /* mul */,
      606560 - 1536 * t3 /* tanh_stack */,
      575840 - 1536 * t3 /* mul_stack */,
      708704 /* mul */,
      637280 - 1536 * t3 /* sigmoid_stack */,
      1536,
    );
    add(
      f32,
      708704 /* mul */,
      707168 /* mul */,
      705632 /* mul */,
      704096 /* mul */,
      264032 - 6144 * t3 /* add_stack */,
    );
    contraction_update(
      f32,
      264032 - 6144 * t3 /* add_stack */,
      808 /* lstm.weight_hh_l0 */,
      702560 /* carry22 */,
    );
  }
  contraction3(f32, 24416 /* add_stack */, 270176 /* mul_stack */, 300896 /* contraction */);
  contraction3(f32, 147296 /* add_stack */, 638816 /* input_stack */, 34656 /* contraction */);
  sum2(f32, 147296 /* add_stack */, 37728 /* sum */);
  contraction5(f32, 147296 /* add_stack */, 40 /* lstm.weight_ih_l0 */, 24416 /* contraction */);
  contraction6(f32, 147296 /* add_stack */, 976736 /* gather */, 36960 /* contraction */);
  scatterAdd(f32, i32, 37824 /* scatterAdd */, 997728 /* ids */, 24416 /* contraction */);
  sum3(f32, 37824 /* scatterAdd */, 24416 /* sum */);
  sum4(f32, 36960 /* contraction */, 24420 /* sum */);
  sum5(f32, 34656 /* contraction */, 24424 /* sum */);
  sum_toF64(f32, f64, 37728 /* sum */, 12214 /* toF64 */);
  sum5(f32, 300896 /* contraction */, 24432 /* sum */);
  sum5(f32, 700256 /* contraction */, 24436 /* sum */);
  sum_toF64(f32, f64, 710240 /* sum */, 12220 /* toF64 */);
  sum_update(
    f32,
    f64,
    710336 /* contraction */,
    24416 /* sum */,
    24420 /* sum */,
    24424 /* sum */,
    12214 /* toF64 */,
    24432 /* sum */,
    24436 /* sum */,
    12220 /* toF64 */,
    1000304 /* sum */,
    1000304 /* toF32 */,
    24392 /* head.bias.firstMoment */,
    1000300 /* sum */,
    24396 /* head.bias.secondMoment */,
    8128 /* head.bias */,
    1000296 /* toF32 */,
    1000292 /* toF32 */,
  );
  update4(
    f32,
    8136 /* embed.weight.firstMoment */,
    37824 /* scatterAdd */,
    1000304 /* toF32 */,
    8176 /* embed.weight.secondMoment */,
    0 /* embed.weight */,
    1000296 /* toF32 */,
    1000292 /* toF32 */,
    40,
  );
  update4(
    f32,
    8216 /* lstm.weight_ih_l0.firstMoment */,
    36960 /* contraction */,
    1000304 /* toF32 */,
    8984 /* lstm.weight_ih_l0.secondMoment */,
    40 /* lstm.weight_ih_l0 */,
    1000296 /* toF32 */,
    1000292 /* toF32 */,
    768,
  );
  update4(
    f32,
    9752 /* lstm.weight_hh_l0.firstMoment */,
    34656 /* contraction */,
    1000304 /* toF32 */,
    12056 /* lstm.weight_hh_l0.secondMoment */,
    808 /* lstm.weight_hh_l0 */,
    1000296 /* toF32 */,
    1000292 /* toF32 */,
    2304,
  );
  update5(
    f32,
    14360 /* lstm.bias_ih_l0.firstMoment */,
    37728 /* sum */,
    1000304 /* toF32 */,
    14456 /* lstm.bias_ih_l0.secondMoment */,
    3112 /* lstm.bias_ih_l0 */,
    1000296 /* toF32 */,
    1000292 /* toF32 */,
    14552 /* lstm.bias_hh_l0.firstMoment */,
    14648 /* lstm.bias_hh_l0.secondMoment */,
    3208 /* lstm.bias_hh_l0 */,
    96,
  );
  update4(
    f32,
    14744 /* lstm.weight_ih_l1.firstMoment */,
    300896 /* contraction */,
    1000304 /* toF32 */,
    17048 /* lstm.weight_ih_l1.secondMoment */,
    3304 /* lstm.weight_ih_l1 */,
    1000296 /* toF32 */,
    1000292 /* toF32 */,
    2304,
  );
  update4(
    f32,
    19352 /* lstm.weight_hh_l1.firstMoment */,
    700256 /* contraction */,
    1000304 /* toF32 */,
    21656 /* lstm.weight_hh_l1.secondMoment */,
    5608 /* lstm.weight_hh_l1 */,
    1000296 /* toF32 */,
    1000292 /* toF32 */,
    2304,
  );
  update5(
    f32,
    23960 /* lstm.bias_ih_l1.firstMoment */,
    710240 /* sum */,
    1000304 /* toF32 */,
    24056 /* lstm.bias_ih_l1.secondMoment */,
    7912 /* lstm.bias_ih_l1 */,
    1000296 /* toF32 */,
    1000292 /* toF32 */,
    24152 /* lstm.bias_hh_l1.firstMoment */,
    24248 /* lstm.bias_hh_l1.secondMoment */,
    8008 /* lstm.bias_hh_l1 */,
    96,
  );
  update4(
    f32,
    24344 /* head.weight.firstMoment */,
    710336 /* contraction */,
    1000304 /* toF32 */,
    24368 /* head.weight.secondMoment */,
    8104 /* head.weight */,
    1000296 /* toF32 */,
    1000292 /* toF32 */,
    24,
  );
}

function gradients({ f32, i32 }: Views): void {
  gather(f32, i32, 997728 /* ids */, 0 /* embed.weight */, 976736 /* gather */);
  broadcast(f32, 986976 /* broadcast */, 1536);
  contraction_add(
    f32,
    976736 /* gather */,
    40 /* lstm.weight_ih_l0 */,
    3112 /* lstm.bias_ih_l0 */,
    24416 /* add */,
  );
  copy(f32, 986976 /* broadcast */, 153440 /* carry0 */, 1536);
  copy(f32, 986976 /* broadcast */, 154976 /* carry1 */, 1536);
  for (let t0 = 0; t0 < 20; t0++) {
    copy(f32, 154976 /* carry1 */, 454496 + 1536 * t0 /* input_stack */, 1536);
    copy(f32, 153440 /* carry0 */, 638816 + 1536 * t0 /* input_stack */, 1536);
    contraction_add2(
      f32,
      153440 /* carry0 */,
      808 /* lstm.weight_hh_l0 */,
      24416 + 6144 * t0 /* add */,
      3208 /* lstm.bias_hh_l0 */,
      147296 /* add */,
    );
    update(
      f32,
      147296 /* add */,
      515936 + 1536 * t0 /* sigmoid_stack */,
      608096 + 1536 * t0 /* sigmoid_stack */,
      331616 + 1536 * t0 /* tanh_stack */,
      393056 + 1536 * t0 /* sigmoid_stack */,
      154976 /* carry1 */,
      577376 + 1536 * t0 /* tanh_stack */,
      270176 + 1536 * t0 /* mul_stack */,
      362336 + 1536 * t0 /* sub_stack */,
      546656 + 1536 * t0 /* mul_stack */,
      485216 + 1536 * t0 /* sub_stack */,
      423776 + 1536 * t0 /* mul_stack */,
      300896 + 1536 * t0 /* mul_stack */,
    );
    copy(f32, 270176 + 1536 * t0 /* mul_stack */, 153440 /* carry0 */, 1536);
  }
  contraction_add3(
    f32,
    270176 /* mul_stack */,
    3304 /* lstm.weight_ih_l1 */,
    7912 /* lstm.bias_ih_l1 */,
    24416 /* add */,
  );
  copy(f32, 986976 /* broadcast */, 952160 /* carry0 */, 1536);
  copy(f32, 986976 /* broadcast */, 953696 /* carry1 */, 1536);
  for (let t1 = 0; t1 < 20; t1++) {
    copy(f32, 953696 /* carry1 */, 730976 + 1536 * t1 /* input_stack */, 1536);
    copy(f32, 952160 /* carry0 */, 915296 + 1536 * t1 /* input_stack */, 1536);
    contraction_add2(
      f32,
      952160 /* carry0 */,
      5608 /* lstm.weight_hh_l1 */,
      24416 + 6144 * t1 /* add */,
      8008 /* lstm.bias_hh_l1 */,
      946016 /* add */,
    );
    update(
      f32,
      946016 /* add */,
      792416 + 1536 * t1 /* sigmoid_stack */,
      884576 + 1536 * t1 /* sigmoid_stack */,
      208736 + 1536 * t1 /* tanh_stack */,
      669536 + 1536 * t1 /* sigmoid_stack */,
      953696 /* carry1 */,
      853856 + 1536 * t1 /* tanh_stack */,
      147296 + 1536 * t1 /* mul_stack */,
      239456 + 1536 * t1 /* sub_stack */,
      823136 + 1536 * t1 /* mul_stack */,
      761696 + 1536 * t1 /* sub_stack */,
      700256 + 1536 * t1 /* mul_stack */,
      178016 + 1536 * t1 /* mul_stack */,
    );
    copy(f32, 147296 + 1536 * t1 /* mul_stack */, 952160 /* carry0 */, 1536);
  }
  contraction(f32, 147296 /* mul_stack */, 8104 /* head.weight */, 24416 /* contraction */);
  softplus_add(
    f32,
    24416 /* contraction */,
    8128 /* head.bias */,
    25696 /* softplus */,
    955232 /* lonely */,
    999008 /* add */,
    1280,
  );
  sum_div(
    f32,
    955232 /* lonely */,
    24416 /* contraction */,
    8128 /* head.bias */,
    25696 /* softplus */,
    1000288 /* loss */,
  );
  sum6(f32, 999008 /* add */, 1000292 /* head.bias */);
  contraction_transpose(f32, 999008 /* add */, 8104 /* head.weight */, 946016 /* transpose */);
  copy(f32, 986976 /* broadcast */, 988512 /* carry22 */, 1536);
  copy(f32, 986976 /* broadcast */, 990048 /* carry23 */, 1536);
  for (let t2 = 0; t2 < 20; t2++) {
    update3(
      f32,
      990048 /* carry23 */,
      988512 /* carry22 */,
      975200 - 1536 * t2 /* transpose */,
      698720 - 1536 * t2 /* sigmoid_stack */,
      268640 - 1536 * t2 /* sub_stack */,
      237920 - 1536 * t2 /* tanh_stack */,
      207200 - 1536 * t2 /* mul_stack */,
      991584 /* mul */,
      760160 - 1536 * t2 /* input_stack */,
      729440 - 1536 * t2 /* mul_stack */,
      993120 /* mul */,
      821600 - 1536 * t2 /* sigmoid_stack */,
      790880 - 1536 * t2 /* sub_stack */,
      994656 /* mul */,
      883040 - 1536 * t2 /* tanh_stack */,
      852320 - 1536 * t2 /* mul_stack */,
      996192 /* mul */,
      913760 - 1536 * t2 /* sigmoid_stack */,
      1536,
    );
    add(
      f32,
      996192 /* mul */,
      994656 /* mul */,
      993120 /* mul */,
      991584 /* mul */,
      141152 - 6144 * t2 /* add_stack */,
    );
    contraction_update(
      f32,
      141152 - 6144 * t2 /* add_stack */,
      5608 /* lstm.weight_hh_l1 */,
      988512 /* carry22 */,
    );
  }
  contraction2(f32, 999008 /* add */, 147296 /* mul_stack */, 710336 /* head.weight */);
  contraction3(f32, 24416 /* add_stack */, 915296 /* input_stack */, 700256 /* lstm.weight_hh_l1 */);
  sum2(f32, 24416 /* add_stack */, 710240 /* lstm.bias_ih_l1 */);
  contraction4(f32, 24416 /* add_stack */, 3304 /* lstm.weight_ih_l1 */, 669536 /* contraction */);
  copy(f32, 986976 /* broadcast */, 702560 /* carry22 */, 1536);
  copy(f32, 986976 /* broadcast */, 986976 /* carry23 */, 1536);
  for (let t3 = 0; t3 < 20; t3++) {
    update3(
      f32,
      986976 /* carry23 */,
      702560 /* carry22 */,
      698720 - 1536 * t3 /* contraction */,
      422240 - 1536 * t3 /* sigmoid_stack */,
      391520 - 1536 * t3 /* sub_stack */,
      360800 - 1536 * t3 /* tanh_stack */,
      330080 - 1536 * t3 /* mul_stack */,
      704096 /* mul */,
      483680 - 1536 * t3 /* input_stack */,
      452960 - 1536 * t3 /* mul_stack */,
      705632 /* mul */,
      545120 - 1536 * t3 /* sigmoid_stack */,
      514400 - 1536 * t3 /* sub_stack */,
      707168 /* mul */,
      606560 - 1536 * t3 /* tanh_stack */,
      575840 - 1536 * t3 /* mul_stack */,
      708704 /* mul */,
      637280 - 1536 * t3 /* sigmoid_stack */,
      1536,
    );
    add(
      f32,
      708704 /* mul */,
      707168 /* mul */,
      705632 /* mul */,
      704096 /* mul */,
      264032 - 6144 * t3 /* add_stack */,
    );
    contraction_update(
      f32,
      264032 - 6144 * t3 /* add_stack */,
      808 /* lstm.weight_hh_l0 */,
      702560 /* carry22 */,
    );
  }
  contraction3(f32, 24416 /* add_stack */, 270176 /* mul_stack */, 300896 /* lstm.weight_ih_l1 */);
  contraction3(f32, 147296 /* add_stack */, 638816 /* input_stack */, 34656 /* lstm.weight_hh_l0 */);
  sum2(f32, 147296 /* add_stack */, 37728 /* lstm.bias_ih_l0 */);
  contraction5(f32, 147296 /* add_stack */, 40 /* lstm.weight_ih_l0 */, 24416 /* contraction */);
  contraction6(f32, 147296 /* add_stack */, 976736 /* gather */, 36960 /* lstm.weight_ih_l0 */);
  scatterAdd(f32, i32, 37824 /* embed.weight */, 997728 /* ids */, 24416 /* contraction */);
  copy(f32, 37728 /* lstm.bias_ih_l0 */, 24416 /* lstm.bias_hh_l0 */, 96);
  copy(f32, 710240 /* lstm.bias_ih_l1 */, 24512 /* lstm.bias_hh_l1 */, 96);
}

function evaluate({ f32, i32 }: Views): void {
  gather(f32, i32, 34656 /* ids */, 0 /* embed.weight */, 24416 /* gather */);
  broadcast(f32, 37216 /* broadcast */, 1536);
  contraction_add(
    f32,
    24416 /* gather */,
    40 /* lstm.weight_ih_l0 */,
    3112 /* lstm.bias_ih_l0 */,
    38752 /* add */,
  );
  copy(f32, 37216 /* broadcast */, 24416 /* carry0 */, 1536);
  copy(f32, 37216 /* broadcast */, 25952 /* carry1 */, 1536);
  for (let t0 = 0; t0 < 20; t0++) {
    contraction_add2(
      f32,
      24416 /* carry0 */,
      808 /* lstm.weight_hh_l0 */,
      38752 + 6144 * t0 /* add */,
      3208 /* lstm.bias_hh_l0 */,
      27488 /* add */,
    );
    update6(f32, 27488 /* add */, 25952 /* carry1 */, 161632 + 1536 * t0 /* mul_stack */);
    copy(f32, 161632 + 1536 * t0 /* mul_stack */, 24416 /* carry0 */, 1536);
  }
  contraction_add3(
    f32,
    161632 /* mul_stack */,
    3304 /* lstm.weight_ih_l1 */,
    7912 /* lstm.bias_ih_l1 */,
    38752 /* add */,
  );
  copy(f32, 37216 /* broadcast */, 24416 /* carry0 */, 1536);
  copy(f32, 37216 /* broadcast */, 37216 /* carry1 */, 1536);
  for (let t1 = 0; t1 < 20; t1++) {
    contraction_add2(
      f32,
      24416 /* carry0 */,
      5608 /* lstm.weight_hh_l1 */,
      38752 + 6144 * t1 /* add */,
      8008 /* lstm.bias_hh_l1 */,
      25952 /* add */,
    );
    update6(f32, 25952 /* add */, 37216 /* carry1 */, 161632 + 1536 * t1 /* mul_stack */);
    copy(f32, 161632 + 1536 * t1 /* mul_stack */, 24416 /* carry0 */, 1536);
  }
  contraction_toF32(
    f32,
    161632 /* mul_stack */,
    8104 /* head.weight */,
    25696 /* contraction */,
    8128 /* head.bias */,
    35936 /* lonely */,
    24416 /* character accuracy */,
  );
  sum_div2(f32, 35936 /* lonely */, 25696 /* contraction */, 8128 /* head.bias */, 26976 /* loss */);
  amin(f32, 24416 /* character accuracy */, 25696 /* line accuracy */);
}

function predict({ f32, i32 }: Views): void {
  gather(f32, i32, 34656 /* ids */, 0 /* embed.weight */, 24416 /* gather */);
  broadcast(f32, 34656 /* broadcast */, 1536);
  contraction_add(
    f32,
    24416 /* gather */,
    40 /* lstm.weight_ih_l0 */,
    3112 /* lstm.bias_ih_l0 */,
    36192 /* add */,
  );
  copy(f32, 34656 /* broadcast */, 24416 /* carry0 */, 1536);
  copy(f32, 34656 /* broadcast */, 25952 /* carry1 */, 1536);
  for (let t0 = 0; t0 < 20; t0++) {
    contraction_add2(
      f32,
      24416 /* carry0 */,
      808 /* lstm.weight_hh_l0 */,
      36192 + 6144 * t0 /* add */,
      3208 /* lstm.bias_hh_l0 */,
      27488 /* add */,
    );
    update6(f32, 27488 /* add */, 25952 /* carry1 */, 159072 + 1536 * t0 /* mul_stack */);
    copy(f32, 159072 + 1536 * t0 /* mul_stack */, 24416 /* carry0 */, 1536);
  }
  contraction_add3(
    f32,
    159072 /* mul_stack */,
    3304 /* lstm.weight_ih_l1 */,
    7912 /* lstm.bias_ih_l1 */,
    36192 /* add */,
  );
  copy(f32, 34656 /* broadcast */, 24416 /* carry0 */, 1536);
  copy(f32, 34656 /* broadcast */, 34656 /* carry1 */, 1536);
  for (let t1 = 0; t1 < 20; t1++) {
    contraction_add2(
      f32,
      24416 /* carry0 */,
      5608 /* lstm.weight_hh_l1 */,
      36192 + 6144 * t1 /* add */,
      8008 /* lstm.bias_hh_l1 */,
      25952 /* add */,
    );
    update6(f32, 25952 /* add */, 34656 /* carry1 */, 159072 + 1536 * t1 /* mul_stack */);
    copy(f32, 159072 + 1536 * t1 /* mul_stack */, 24416 /* carry0 */, 1536);
  }
  contraction_reshape(
    f32,
    159072 /* mul_stack */,
    8104 /* head.weight */,
    8128 /* head.bias */,
    24416 /* logits */,
  );
}

/** What `step` takes. */
export interface StepInputs {
  /** i32[64, 20] */
  readonly ids: NumericArray;
  /** f32[64, 20] */
  readonly lonely: NumericArray;
}

/** What `evaluate` takes. */
export interface EvaluateInputs {
  /** i32[64, 20] */
  readonly ids: NumericArray;
  /** f32[64, 20] */
  readonly lonely: NumericArray;
}

/** What `gradients` takes. */
export interface GradientInputs {
  /** i32[64, 20] */
  readonly ids: NumericArray;
  /** f32[64, 20] */
  readonly lonely: NumericArray;
}

/** What `predict` takes. */
export interface PredictInputs {
  /** i32[64, 20] */
  readonly ids: NumericArray;
  /** Not needed: may be given, and is not read. */
  readonly lonely?: NumericArray;
}

/** What `predict` returns. */
export interface Outputs {
  /** f32[64, 20] */
  readonly logits: Float32Array;
}

/** The parameters by name. */
export interface Parameters {
  /** f32[5, 8] */
  readonly "embed.weight": Float32Array;
  /** f32[96, 8] */
  readonly "lstm.weight_ih_l0": Float32Array;
  /** f32[96, 24] */
  readonly "lstm.weight_hh_l0": Float32Array;
  /** f32[96] */
  readonly "lstm.bias_ih_l0": Float32Array;
  /** f32[96] */
  readonly "lstm.bias_hh_l0": Float32Array;
  /** f32[96, 24] */
  readonly "lstm.weight_ih_l1": Float32Array;
  /** f32[96, 24] */
  readonly "lstm.weight_hh_l1": Float32Array;
  /** f32[96] */
  readonly "lstm.bias_ih_l1": Float32Array;
  /** f32[96] */
  readonly "lstm.bias_hh_l1": Float32Array;
  /** f32[1, 24] */
  readonly "head.weight": Float32Array;
  /** f32[1] */
  readonly "head.bias": Float32Array;
}

/** What `evaluate` measures beside the loss. */
export interface Metrics {
  /** f32[64, 20] */
  readonly "character accuracy": Float32Array;
  /** f32[64] */
  readonly "line accuracy": Float32Array;
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
  name: "forward",
  format: 1,
  fingerprint: "5c03fbffcd54d992",
  arenaBytes: 4001232,
  dtype: "f32",
  parameters: [
    {
      name: "embed.weight",
      type: "f32",
      shape: [5, 8],
      offset: 0,
      initial: { kind: "normal", mean: 0, deviation: 1 },
      trainable: true,
    },
    {
      name: "lstm.weight_ih_l0",
      type: "f32",
      shape: [96, 8],
      offset: 160,
      initial: { kind: "uniform", low: -0.20412414523193154, high: 0.20412414523193154 },
      trainable: true,
    },
    {
      name: "lstm.weight_hh_l0",
      type: "f32",
      shape: [96, 24],
      offset: 3232,
      initial: { kind: "uniform", low: -0.20412414523193154, high: 0.20412414523193154 },
      trainable: true,
    },
    {
      name: "lstm.bias_ih_l0",
      type: "f32",
      shape: [96],
      offset: 12448,
      initial: { kind: "uniform", low: -0.20412414523193154, high: 0.20412414523193154 },
      trainable: true,
    },
    {
      name: "lstm.bias_hh_l0",
      type: "f32",
      shape: [96],
      offset: 12832,
      initial: { kind: "uniform", low: -0.20412414523193154, high: 0.20412414523193154 },
      trainable: true,
    },
    {
      name: "lstm.weight_ih_l1",
      type: "f32",
      shape: [96, 24],
      offset: 13216,
      initial: { kind: "uniform", low: -0.20412414523193154, high: 0.20412414523193154 },
      trainable: true,
    },
    {
      name: "lstm.weight_hh_l1",
      type: "f32",
      shape: [96, 24],
      offset: 22432,
      initial: { kind: "uniform", low: -0.20412414523193154, high: 0.20412414523193154 },
      trainable: true,
    },
    {
      name: "lstm.bias_ih_l1",
      type: "f32",
      shape: [96],
      offset: 31648,
      initial: { kind: "uniform", low: -0.20412414523193154, high: 0.20412414523193154 },
      trainable: true,
    },
    {
      name: "lstm.bias_hh_l1",
      type: "f32",
      shape: [96],
      offset: 32032,
      initial: { kind: "uniform", low: -0.20412414523193154, high: 0.20412414523193154 },
      trainable: true,
    },
    {
      name: "head.weight",
      type: "f32",
      shape: [1, 24],
      offset: 32416,
      initial: { kind: "uniform", low: -0.20412414523193154, high: 0.20412414523193154 },
      trainable: true,
    },
    {
      name: "head.bias",
      type: "f32",
      shape: [1],
      offset: 32512,
      initial: { kind: "uniform", low: -0.20412414523193154, high: 0.20412414523193154 },
      trainable: true,
    },
  ],
  state: [
    {
      name: "embed.weight.firstMoment",
      type: "f32",
      shape: [5, 8],
      offset: 32544,
      initial: { kind: "zeros" },
    },
    {
      name: "embed.weight.secondMoment",
      type: "f32",
      shape: [5, 8],
      offset: 32704,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.weight_ih_l0.firstMoment",
      type: "f32",
      shape: [96, 8],
      offset: 32864,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.weight_ih_l0.secondMoment",
      type: "f32",
      shape: [96, 8],
      offset: 35936,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.weight_hh_l0.firstMoment",
      type: "f32",
      shape: [96, 24],
      offset: 39008,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.weight_hh_l0.secondMoment",
      type: "f32",
      shape: [96, 24],
      offset: 48224,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.bias_ih_l0.firstMoment",
      type: "f32",
      shape: [96],
      offset: 57440,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.bias_ih_l0.secondMoment",
      type: "f32",
      shape: [96],
      offset: 57824,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.bias_hh_l0.firstMoment",
      type: "f32",
      shape: [96],
      offset: 58208,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.bias_hh_l0.secondMoment",
      type: "f32",
      shape: [96],
      offset: 58592,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.weight_ih_l1.firstMoment",
      type: "f32",
      shape: [96, 24],
      offset: 58976,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.weight_ih_l1.secondMoment",
      type: "f32",
      shape: [96, 24],
      offset: 68192,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.weight_hh_l1.firstMoment",
      type: "f32",
      shape: [96, 24],
      offset: 77408,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.weight_hh_l1.secondMoment",
      type: "f32",
      shape: [96, 24],
      offset: 86624,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.bias_ih_l1.firstMoment",
      type: "f32",
      shape: [96],
      offset: 95840,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.bias_ih_l1.secondMoment",
      type: "f32",
      shape: [96],
      offset: 96224,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.bias_hh_l1.firstMoment",
      type: "f32",
      shape: [96],
      offset: 96608,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.bias_hh_l1.secondMoment",
      type: "f32",
      shape: [96],
      offset: 96992,
      initial: { kind: "zeros" },
    },
    {
      name: "head.weight.firstMoment",
      type: "f32",
      shape: [1, 24],
      offset: 97376,
      initial: { kind: "zeros" },
    },
    {
      name: "head.weight.secondMoment",
      type: "f32",
      shape: [1, 24],
      offset: 97472,
      initial: { kind: "zeros" },
    },
    { name: "head.bias.firstMoment", type: "f32", shape: [1], offset: 97568, initial: { kind: "zeros" } },
    { name: "head.bias.secondMoment", type: "f32", shape: [1], offset: 97584, initial: { kind: "zeros" } },
  ],
  constants: [],
  counters: { seed: 97600, step: 32528, guard: 97616 },
  objectives: {
    ["loss"]: {
      step: {
        inputs: [
          { name: "ids", type: "i32", shape: [64, 20], offset: 3990912, below: 5 },
          { name: "lonely", type: "f32", shape: [64, 20], offset: 3820928 },
        ],
        outputs: [],
        loss: 4001152,
        metrics: [],
        run: step,
      },
      evaluate: {
        inputs: [
          { name: "ids", type: "i32", shape: [64, 20], offset: 138624, below: 5 },
          { name: "lonely", type: "f32", shape: [64, 20], offset: 143744 },
        ],
        outputs: [],
        loss: 107904,
        metrics: [
          { name: "character accuracy", type: "f32", shape: [64, 20], offset: 97664 },
          { name: "line accuracy", type: "f32", shape: [64], offset: 102784 },
        ],
        run: evaluate,
      },
      gradients: {
        inputs: [
          { name: "ids", type: "i32", shape: [64, 20], offset: 3990912, below: 5 },
          { name: "lonely", type: "f32", shape: [64, 20], offset: 3820928 },
        ],
        outputs: [
          { name: "embed.weight", type: "f32", shape: [5, 8], offset: 151296 },
          { name: "lstm.weight_ih_l0", type: "f32", shape: [96, 8], offset: 147840 },
          { name: "lstm.weight_hh_l0", type: "f32", shape: [96, 24], offset: 138624 },
          { name: "lstm.bias_ih_l0", type: "f32", shape: [96], offset: 150912 },
          { name: "lstm.bias_hh_l0", type: "f32", shape: [96], offset: 97664 },
          { name: "lstm.weight_ih_l1", type: "f32", shape: [96, 24], offset: 1203584 },
          { name: "lstm.weight_hh_l1", type: "f32", shape: [96, 24], offset: 2801024 },
          { name: "lstm.bias_ih_l1", type: "f32", shape: [96], offset: 2840960 },
          { name: "lstm.bias_hh_l1", type: "f32", shape: [96], offset: 98048 },
          { name: "head.weight", type: "f32", shape: [1, 24], offset: 2841344 },
          { name: "head.bias", type: "f32", shape: [1], offset: 4001168 },
        ],
        loss: 4001152,
        metrics: [],
        run: gradients,
      },
    },
  },
  predict: {
    inputs: [{ name: "ids", type: "i32", shape: [64, 20], offset: 138624, below: 5 }],
    unread: ["lonely"],
    outputs: [{ name: "logits", type: "f32", shape: [64, 20], offset: 97664 }],
    metrics: [],
    run: predict,
  },
});
