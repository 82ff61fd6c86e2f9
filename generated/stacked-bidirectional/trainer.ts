// @generated
/* eslint-disable */
/**
 * stacked-bidirectional: a neural network and its training, compiled by Tapeless. Do not edit: change the model and
 * compile it again. Kernels come first, then one function per program, then the trainer that is made of them.
 *
 * Inputs
 *   ids     i32[64, 20]
 *   lonely  f32[64, 20]
 * Parameters: 20,825 numbers in 19 tensors
 *   embed.weight               f32[5, 8]
 *   lstm.weight_ih_l0          f32[96, 8]
 *   lstm.weight_hh_l0          f32[96, 24]
 *   lstm.bias_ih_l0            f32[96]
 *   lstm.bias_hh_l0            f32[96]
 *   lstm.weight_ih_l0_reverse  f32[96, 8]
 *   lstm.weight_hh_l0_reverse  f32[96, 24]
 *   lstm.bias_ih_l0_reverse    f32[96]
 *   lstm.bias_hh_l0_reverse    f32[96]
 *   lstm.weight_ih_l1          f32[96, 48]
 *   lstm.weight_hh_l1          f32[96, 24]
 *   lstm.bias_ih_l1            f32[96]
 *   lstm.bias_hh_l1            f32[96]
 *   lstm.weight_ih_l1_reverse  f32[96, 48]
 *   lstm.weight_hh_l1_reverse  f32[96, 24]
 *   lstm.bias_ih_l1_reverse    f32[96]
 *   lstm.bias_hh_l1_reverse    f32[96]
 *   head.weight                f32[1, 48]
 *   head.bias                  f32[1]
 * Dimensions, as tensor[axis]
 *   64  ids[0], lonely[0], logits[0]
 *   20  ids[1], lonely[1], logits[1]
 *    5  embed.weight[0]
 *    8  embed.weight[1], lstm.weight_ih_l0[1], lstm.weight_ih_l0_reverse[1]
 *   96  lstm.weight_ih_l0[0], lstm.weight_hh_l0[0], lstm.bias_ih_l0[0], lstm.bias_hh_l0[0], lstm.weight_ih_l0_reverse[0], and 11 more
 *   24  lstm.weight_hh_l0[1], lstm.weight_hh_l0_reverse[1], lstm.weight_hh_l1[1], lstm.weight_hh_l1_reverse[1]
 *   48  lstm.weight_ih_l1[1], lstm.weight_ih_l1_reverse[1], head.weight[1]
 * Programs          FLOPs per call    peak bytes  launches
 *   step               161,525,174     7,225,472       718
 *   gradients          161,194,241     7,225,472       693
 *   evaluate            53,831,681     1,158,272       259
 *   predict             53,822,720     1,153,152       257
 * Memory: one arena of 7,225,472 bytes (6.89 MiB), the first 249,984 for parameters and state.
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
 * concat, stacked-bidirectional.ts:46
 */
function concat(f32: Float32Array, scan: number, scan2: number, concat2: number): void {
  for (let j = 0; j < 1280; j++) {
    const scan_row = scan + j * 24;
    const scan2_row = scan2 + j * 24;
    const concat2_row = concat2 + j * 48;
    for (let k = 0; k < 48; k++) {
      f32[concat2_row + k] =
        k < 24 ? (k < 24 ? f32[scan2_row + k]! : 0) : k >= 24 ? (k >= 24 ? f32[scan_row + k - 24]! : 0) : 0;
    }
  }
}

/**
 * contraction, stacked-bidirectional.ts:46
 * add, stacked-bidirectional.ts:46
 */
function contraction_add3(
  f32: Float32Array,
  concat_at: number,
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
      const concat_at_row = concat_at + j * 48;
      const lstmWeight_ih_l1_row = lstmWeight_ih_l1 + k * 48;
      for (let r = 0; r < 48; r++) {
        const concat = f32[concat_at_row + r]!;
        const concat_j1 = f32[concat_at_row + r + 48]!;
        const concat_j2 = f32[concat_at_row + r + 96]!;
        const value = f32[lstmWeight_ih_l1_row + r]!;
        const value_k1 = f32[lstmWeight_ih_l1_row + r + 48]!;
        const value_k2 = f32[lstmWeight_ih_l1_row + r + 96]!;
        const value_k3 = f32[lstmWeight_ih_l1_row + r + 144]!;
        contraction += concat * value;
        contraction_j1 += concat_j1 * value;
        contraction_j2 += concat_j2 * value;
        contraction_k1 += concat * value_k1;
        contraction_k1_j1 += concat_j1 * value_k1;
        contraction_k1_j2 += concat_j2 * value_k1;
        contraction_k2 += concat * value_k2;
        contraction_k2_j1 += concat_j1 * value_k2;
        contraction_k2_j2 += concat_j2 * value_k2;
        contraction_k3 += concat * value_k3;
        contraction_k3_j1 += concat_j1 * value_k3;
        contraction_k3_j2 += concat_j2 * value_k3;
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
    const lstmWeight_ih_l1_row2 = lstmWeight_ih_l1 + k_jr * 48;
    for (let r_jr = 0; r_jr < 48; r_jr++) {
      const concat_jr = f32[concat_at + r_jr + 61344]!;
      const concat_jr_j1 = f32[concat_at + r_jr + 61392]!;
      const value_jr = f32[lstmWeight_ih_l1_row2 + r_jr]!;
      const value_k1_jr = f32[lstmWeight_ih_l1_row2 + r_jr + 48]!;
      const value_k2_jr = f32[lstmWeight_ih_l1_row2 + r_jr + 96]!;
      const value_k3_jr = f32[lstmWeight_ih_l1_row2 + r_jr + 144]!;
      contraction_jr += concat_jr * value_jr;
      contraction_jr_j1 += concat_jr_j1 * value_jr;
      contraction_k1_jr += concat_jr * value_k1_jr;
      contraction_k1_jr_j1 += concat_jr_j1 * value_k1_jr;
      contraction_k2_jr += concat_jr * value_k2_jr;
      contraction_k2_jr_j1 += concat_jr_j1 * value_k2_jr;
      contraction_k3_jr += concat_jr * value_k3_jr;
      contraction_k3_jr_j1 += concat_jr_j1 * value_k3_jr;
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
function contraction(f32: Float32Array, concat_at: number, headWeight: number, contraction_at: number): void {
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
      const concat_at_row = concat_at + j * 3072 + i * 48;
      for (let r = 0; r < 48; r++) {
        const weight = f32[headWeight + r]!;
        contraction2 += f32[concat_at_row + r]! * weight;
        contraction_i1 += f32[concat_at_row + r + 48]! * weight;
        contraction_i2 += f32[concat_at_row + r + 96]! * weight;
        contraction_j1 += f32[concat_at_row + r + 3072]! * weight;
        contraction_j1_i1 += f32[concat_at_row + r + 3120]! * weight;
        contraction_j1_i2 += f32[concat_at_row + r + 3168]! * weight;
        contraction_j2 += f32[concat_at_row + r + 6144]! * weight;
        contraction_j2_i1 += f32[concat_at_row + r + 6192]! * weight;
        contraction_j2_i2 += f32[concat_at_row + r + 6240]! * weight;
        contraction_j3 += f32[concat_at_row + r + 9216]! * weight;
        contraction_j3_i1 += f32[concat_at_row + r + 9264]! * weight;
        contraction_j3_i2 += f32[concat_at_row + r + 9312]! * weight;
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
    const concat_at_row2 = concat_at + j_ir * 3072;
    for (let r_ir = 0; r_ir < 48; r_ir++) {
      const weight_ir = f32[headWeight + r_ir]!;
      contraction_ir += f32[concat_at_row2 + r_ir + 3024]! * weight_ir;
      contraction_j1_ir += f32[concat_at_row2 + r_ir + 6096]! * weight_ir;
      contraction_j2_ir += f32[concat_at_row2 + r_ir + 9168]! * weight_ir;
      contraction_j3_ir += f32[concat_at_row2 + r_ir + 12240]! * weight_ir;
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
 */
function contraction2(f32: Float32Array, add_at: number, headWeight: number, contraction_at: number): void {
  for (let j = 0; j < 1280; j++) {
    const add = f32[add_at + j]!;
    const contraction_at_row = contraction_at + j * 48;
    for (let l = 0; l < 48; l++) {
      let contraction = 0;
      contraction += add * f32[headWeight + l]!;
      f32[contraction_at_row + l] = contraction;
    }
  }
}

/**
 * contraction, stacked-bidirectional.ts:47
 */
function contraction3(f32: Float32Array, add_at: number, concat_at: number, contraction_at: number): void {
  for (let i = 0; i < 48; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    for (let r = 0; r < 64; r++) {
      const add_at_row = add_at + r * 20;
      const concat_at_row = concat_at + r * 48 + i;
      for (let s = 0; s < 20; s++) {
        const add = f32[add_at_row + s]!;
        contraction += add * f32[concat_at_row + s * 3072]!;
        contraction_i1 += add * f32[concat_at_row + s * 3072 + 1]!;
        contraction_i2 += add * f32[concat_at_row + s * 3072 + 2]!;
        contraction_i3 += add * f32[concat_at_row + s * 3072 + 3]!;
      }
    }
    f32[contraction_at + i] = contraction;
    f32[contraction_at + i + 1] = contraction_i1;
    f32[contraction_at + i + 2] = contraction_i2;
    f32[contraction_at + i + 3] = contraction_i3;
  }
}

/**
 * slice, stacked-bidirectional.ts:46
 */
function slice(f32: Float32Array, contraction_at: number, slice2: number, slice3: number): void {
  for (let i = 0; i < 20; i++) {
    for (let j = 0; j < 64; j++) {
      const contraction_at_row = contraction_at + j * 960 + i * 48;
      const slice2_row = slice2 + i * 1536 + j * 24;
      const slice3_row = slice3 + i * 1536 + j * 24;
      for (let k = 0; k < 24; k++) {
        f32[slice2_row + k] = f32[contraction_at_row + k]!;
        f32[slice3_row + k] = f32[contraction_at_row + k + 24]!;
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
 * contraction, stacked-bidirectional.ts:46
 */
function contraction4(f32: Float32Array, scan: number, scan2: number, contraction_at: number): void {
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
function contraction5(
  f32: Float32Array,
  scan: number,
  lstmWeight_ih_l1_reverse: number,
  contraction_at: number,
): void {
  for (let j = 0; j < 1278; j += 3) {
    const contraction_at_row = contraction_at + j * 48;
    for (let k = 0; k < 48; k += 4) {
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
      const lstmWeight_ih_l1_reverse_row = lstmWeight_ih_l1_reverse + k;
      for (let r = 0; r < 96; r++) {
        const project = f32[scan_row + r]!;
        const project_j1 = f32[scan_row + r + 96]!;
        const project_j2 = f32[scan_row + r + 192]!;
        const value = f32[lstmWeight_ih_l1_reverse_row + r * 48]!;
        const value_k1 = f32[lstmWeight_ih_l1_reverse_row + r * 48 + 1]!;
        const value_k2 = f32[lstmWeight_ih_l1_reverse_row + r * 48 + 2]!;
        const value_k3 = f32[lstmWeight_ih_l1_reverse_row + r * 48 + 3]!;
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
      f32[contraction_at_row + k + 48] = contraction_j1;
      f32[contraction_at_row + k + 96] = contraction_j2;
      f32[contraction_at_row + k + 1] = contraction_k1;
      f32[contraction_at_row + k + 49] = contraction_k1_j1;
      f32[contraction_at_row + k + 97] = contraction_k1_j2;
      f32[contraction_at_row + k + 2] = contraction_k2;
      f32[contraction_at_row + k + 50] = contraction_k2_j1;
      f32[contraction_at_row + k + 98] = contraction_k2_j2;
      f32[contraction_at_row + k + 3] = contraction_k3;
      f32[contraction_at_row + k + 51] = contraction_k3_j1;
      f32[contraction_at_row + k + 99] = contraction_k3_j2;
    }
  }
  for (let k_jr = 0; k_jr < 48; k_jr += 4) {
    let contraction_jr = 0;
    let contraction_jr_j1 = 0;
    let contraction_k1_jr = 0;
    let contraction_k1_jr_j1 = 0;
    let contraction_k2_jr = 0;
    let contraction_k2_jr_j1 = 0;
    let contraction_k3_jr = 0;
    let contraction_k3_jr_j1 = 0;
    const lstmWeight_ih_l1_reverse_row2 = lstmWeight_ih_l1_reverse + k_jr;
    for (let r_jr = 0; r_jr < 96; r_jr++) {
      const project_jr = f32[scan + r_jr + 122688]!;
      const project_jr_j1 = f32[scan + r_jr + 122784]!;
      const value_jr = f32[lstmWeight_ih_l1_reverse_row2 + r_jr * 48]!;
      const value_k1_jr = f32[lstmWeight_ih_l1_reverse_row2 + r_jr * 48 + 1]!;
      const value_k2_jr = f32[lstmWeight_ih_l1_reverse_row2 + r_jr * 48 + 2]!;
      const value_k3_jr = f32[lstmWeight_ih_l1_reverse_row2 + r_jr * 48 + 3]!;
      contraction_jr += project_jr * value_jr;
      contraction_jr_j1 += project_jr_j1 * value_jr;
      contraction_k1_jr += project_jr * value_k1_jr;
      contraction_k1_jr_j1 += project_jr_j1 * value_k1_jr;
      contraction_k2_jr += project_jr * value_k2_jr;
      contraction_k2_jr_j1 += project_jr_j1 * value_k2_jr;
      contraction_k3_jr += project_jr * value_k3_jr;
      contraction_k3_jr_j1 += project_jr_j1 * value_k3_jr;
    }
    f32[contraction_at + k_jr + 61344] = contraction_jr;
    f32[contraction_at + k_jr + 61392] = contraction_jr_j1;
    f32[contraction_at + k_jr + 61345] = contraction_k1_jr;
    f32[contraction_at + k_jr + 61393] = contraction_k1_jr_j1;
    f32[contraction_at + k_jr + 61346] = contraction_k2_jr;
    f32[contraction_at + k_jr + 61394] = contraction_k2_jr_j1;
    f32[contraction_at + k_jr + 61347] = contraction_k3_jr;
    f32[contraction_at + k_jr + 61395] = contraction_k3_jr_j1;
  }
}

/**
 * contraction, stacked-bidirectional.ts:46
 */
function contraction6(f32: Float32Array, scan: number, concat_at: number, contraction_at: number): void {
  for (let i = 0; i < 96; i += 3) {
    const contraction_at_row = contraction_at + i * 48;
    for (let j = 0; j < 48; j += 4) {
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
      const concat_at_row = concat_at + j;
      for (let s = 0; s < 1280; s++) {
        const project = f32[scan_row + s * 96]!;
        const project_i1 = f32[scan_row + s * 96 + 1]!;
        const project_i2 = f32[scan_row + s * 96 + 2]!;
        const concat = f32[concat_at_row + s * 48]!;
        const concat_j1 = f32[concat_at_row + s * 48 + 1]!;
        const concat_j2 = f32[concat_at_row + s * 48 + 2]!;
        const concat_j3 = f32[concat_at_row + s * 48 + 3]!;
        contraction += project * concat;
        contraction_i1 += project_i1 * concat;
        contraction_i2 += project_i2 * concat;
        contraction_j1 += project * concat_j1;
        contraction_j1_i1 += project_i1 * concat_j1;
        contraction_j1_i2 += project_i2 * concat_j1;
        contraction_j2 += project * concat_j2;
        contraction_j2_i1 += project_i1 * concat_j2;
        contraction_j2_i2 += project_i2 * concat_j2;
        contraction_j3 += project * concat_j3;
        contraction_j3_i1 += project_i1 * concat_j3;
        contraction_j3_i2 += project_i2 * concat_j3;
      }
      f32[contraction_at_row + j] = contraction;
      f32[contraction_at_row + j + 48] = contraction_i1;
      f32[contraction_at_row + j + 96] = contraction_i2;
      f32[contraction_at_row + j + 1] = contraction_j1;
      f32[contraction_at_row + j + 49] = contraction_j1_i1;
      f32[contraction_at_row + j + 97] = contraction_j1_i2;
      f32[contraction_at_row + j + 2] = contraction_j2;
      f32[contraction_at_row + j + 50] = contraction_j2_i1;
      f32[contraction_at_row + j + 98] = contraction_j2_i2;
      f32[contraction_at_row + j + 3] = contraction_j3;
      f32[contraction_at_row + j + 51] = contraction_j3_i1;
      f32[contraction_at_row + j + 99] = contraction_j3_i2;
    }
  }
}

/**
 * contraction, stacked-bidirectional.ts:46
 * add, stacked-bidirectional.ts:46
 */
function contraction_add4(
  f32: Float32Array,
  scan: number,
  lstmWeight_ih_l1: number,
  contraction_at: number,
  add_at: number,
): void {
  for (let j = 0; j < 1278; j += 3) {
    const contraction_at_row = contraction_at + j * 48;
    const add_at_row = add_at + j * 48;
    for (let l = 0; l < 48; l += 4) {
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
      const scan_row = scan + j * 96;
      const lstmWeight_ih_l1_row = lstmWeight_ih_l1 + l;
      for (let r = 0; r < 96; r++) {
        const project = f32[scan_row + r]!;
        const project_j1 = f32[scan_row + r + 96]!;
        const project_j2 = f32[scan_row + r + 192]!;
        const value = f32[lstmWeight_ih_l1_row + r * 48]!;
        const value_l1 = f32[lstmWeight_ih_l1_row + r * 48 + 1]!;
        const value_l2 = f32[lstmWeight_ih_l1_row + r * 48 + 2]!;
        const value_l3 = f32[lstmWeight_ih_l1_row + r * 48 + 3]!;
        contraction += project * value;
        contraction_j1 += project_j1 * value;
        contraction_j2 += project_j2 * value;
        contraction_l1 += project * value_l1;
        contraction_l1_j1 += project_j1 * value_l1;
        contraction_l1_j2 += project_j2 * value_l1;
        contraction_l2 += project * value_l2;
        contraction_l2_j1 += project_j1 * value_l2;
        contraction_l2_j2 += project_j2 * value_l2;
        contraction_l3 += project * value_l3;
        contraction_l3_j1 += project_j1 * value_l3;
        contraction_l3_j2 += project_j2 * value_l3;
      }
      const add_j1 = f32[contraction_at_row + l + 48]! + contraction_j1;
      const add_j2 = f32[contraction_at_row + l + 96]! + contraction_j2;
      const add_l1 = f32[contraction_at_row + l + 1]! + contraction_l1;
      const add_l1_j1 = f32[contraction_at_row + l + 49]! + contraction_l1_j1;
      const add_l1_j2 = f32[contraction_at_row + l + 97]! + contraction_l1_j2;
      const add_l2 = f32[contraction_at_row + l + 2]! + contraction_l2;
      const add_l2_j1 = f32[contraction_at_row + l + 50]! + contraction_l2_j1;
      const add_l2_j2 = f32[contraction_at_row + l + 98]! + contraction_l2_j2;
      const add_l3 = f32[contraction_at_row + l + 3]! + contraction_l3;
      const add_l3_j1 = f32[contraction_at_row + l + 51]! + contraction_l3_j1;
      const add_l3_j2 = f32[contraction_at_row + l + 99]! + contraction_l3_j2;
      f32[add_at_row + l] = f32[contraction_at_row + l]! + contraction;
      f32[add_at_row + l + 48] = add_j1;
      f32[add_at_row + l + 96] = add_j2;
      f32[add_at_row + l + 1] = add_l1;
      f32[add_at_row + l + 49] = add_l1_j1;
      f32[add_at_row + l + 97] = add_l1_j2;
      f32[add_at_row + l + 2] = add_l2;
      f32[add_at_row + l + 50] = add_l2_j1;
      f32[add_at_row + l + 98] = add_l2_j2;
      f32[add_at_row + l + 3] = add_l3;
      f32[add_at_row + l + 51] = add_l3_j1;
      f32[add_at_row + l + 99] = add_l3_j2;
    }
  }
  for (let l_jr = 0; l_jr < 48; l_jr += 4) {
    let contraction_jr = 0;
    let contraction_jr_j1 = 0;
    let contraction_l1_jr = 0;
    let contraction_l1_jr_j1 = 0;
    let contraction_l2_jr = 0;
    let contraction_l2_jr_j1 = 0;
    let contraction_l3_jr = 0;
    let contraction_l3_jr_j1 = 0;
    const lstmWeight_ih_l1_row2 = lstmWeight_ih_l1 + l_jr;
    for (let r_jr = 0; r_jr < 96; r_jr++) {
      const project_jr = f32[scan + r_jr + 122688]!;
      const project_jr_j1 = f32[scan + r_jr + 122784]!;
      const value_jr = f32[lstmWeight_ih_l1_row2 + r_jr * 48]!;
      const value_l1_jr = f32[lstmWeight_ih_l1_row2 + r_jr * 48 + 1]!;
      const value_l2_jr = f32[lstmWeight_ih_l1_row2 + r_jr * 48 + 2]!;
      const value_l3_jr = f32[lstmWeight_ih_l1_row2 + r_jr * 48 + 3]!;
      contraction_jr += project_jr * value_jr;
      contraction_jr_j1 += project_jr_j1 * value_jr;
      contraction_l1_jr += project_jr * value_l1_jr;
      contraction_l1_jr_j1 += project_jr_j1 * value_l1_jr;
      contraction_l2_jr += project_jr * value_l2_jr;
      contraction_l2_jr_j1 += project_jr_j1 * value_l2_jr;
      contraction_l3_jr += project_jr * value_l3_jr;
      contraction_l3_jr_j1 += project_jr_j1 * value_l3_jr;
    }
    const add_jr_j1 = f32[contraction_at + l_jr + 61392]! + contraction_jr_j1;
    const add_l1_jr = f32[contraction_at + l_jr + 61345]! + contraction_l1_jr;
    const add_l1_jr_j1 = f32[contraction_at + l_jr + 61393]! + contraction_l1_jr_j1;
    const add_l2_jr = f32[contraction_at + l_jr + 61346]! + contraction_l2_jr;
    const add_l2_jr_j1 = f32[contraction_at + l_jr + 61394]! + contraction_l2_jr_j1;
    const add_l3_jr = f32[contraction_at + l_jr + 61347]! + contraction_l3_jr;
    const add_l3_jr_j1 = f32[contraction_at + l_jr + 61395]! + contraction_l3_jr_j1;
    f32[add_at + l_jr + 61344] = f32[contraction_at + l_jr + 61344]! + contraction_jr;
    f32[add_at + l_jr + 61392] = add_jr_j1;
    f32[add_at + l_jr + 61345] = add_l1_jr;
    f32[add_at + l_jr + 61393] = add_l1_jr_j1;
    f32[add_at + l_jr + 61346] = add_l2_jr;
    f32[add_at + l_jr + 61394] = add_l2_jr_j1;
    f32[add_at + l_jr + 61347] = add_l3_jr;
    f32[add_at + l_jr + 61395] = add_l3_jr_j1;
  }
}

/**
 * slice, stacked-bidirectional.ts:46
 */
function slice2(f32: Float32Array, add_at: number, slice: number, slice3: number): void {
  for (let j = 0; j < 1280; j++) {
    const add_at_row = add_at + j * 48;
    const slice_row = slice + j * 24;
    const slice3_row = slice3 + j * 24;
    for (let k = 0; k < 24; k++) {
      f32[slice_row + k] = f32[add_at_row + k]!;
      f32[slice3_row + k] = f32[add_at_row + k + 24]!;
    }
  }
}

/**
 * contraction, stacked-bidirectional.ts:46
 */
function contraction7(
  f32: Float32Array,
  scan: number,
  lstmWeight_ih_l0_reverse: number,
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
      const lstmWeight_ih_l0_reverse_row = lstmWeight_ih_l0_reverse + k;
      for (let r = 0; r < 96; r++) {
        const project = f32[scan_row + r]!;
        const project_j1 = f32[scan_row + r + 96]!;
        const project_j2 = f32[scan_row + r + 192]!;
        const value = f32[lstmWeight_ih_l0_reverse_row + r * 8]!;
        const value_k1 = f32[lstmWeight_ih_l0_reverse_row + r * 8 + 1]!;
        const value_k2 = f32[lstmWeight_ih_l0_reverse_row + r * 8 + 2]!;
        const value_k3 = f32[lstmWeight_ih_l0_reverse_row + r * 8 + 3]!;
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
    const lstmWeight_ih_l0_reverse_row2 = lstmWeight_ih_l0_reverse + k_jr;
    for (let r_jr = 0; r_jr < 96; r_jr++) {
      const project_jr = f32[scan + r_jr + 122688]!;
      const project_jr_j1 = f32[scan + r_jr + 122784]!;
      const value_jr = f32[lstmWeight_ih_l0_reverse_row2 + r_jr * 8]!;
      const value_k1_jr = f32[lstmWeight_ih_l0_reverse_row2 + r_jr * 8 + 1]!;
      const value_k2_jr = f32[lstmWeight_ih_l0_reverse_row2 + r_jr * 8 + 2]!;
      const value_k3_jr = f32[lstmWeight_ih_l0_reverse_row2 + r_jr * 8 + 3]!;
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
function contraction8(f32: Float32Array, scan: number, gather_at: number, contraction_at: number): void {
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
  contraction_at2: number,
): void {
  for (let z1 = 0; z1 < 40; z1++) {
    f32[scatterAdd2 + z1] = 0;
  }
  for (let i0 = 0; i0 < 64; i0++) {
    const ids_at_row = ids_at + i0 * 20;
    for (let i1 = 0; i1 < 20; i1++) {
      const ids = i32[ids_at_row + i1]!;
      const contraction_at_row = contraction_at + i1 * 512 + i0 * 8;
      const contraction_at2_row = contraction_at2 + i1 * 512 + i0 * 8;
      for (let i2 = 0; i2 < 8; i2++) {
        const value = Math.max(Math.min(ids, 4), 0);
        const add = f32[contraction_at_row + i2]! + f32[contraction_at2_row + i2]!;
        f32[scatterAdd2 + value * 8 + i2]! += add;
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
 */
function sum6(f32: Float32Array, contraction_at: number, sum_at: number): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 4608; s += 4) {
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
  sum_at7: number,
  toF64_at3: number,
  sum_at8: number,
  sum_at9: number,
  toF64_at4: number,
  sum_at10: number,
  toF32_at: number,
  firstMoment_at: number,
  sum_at11: number,
  secondMoment_at: number,
  parameter: number,
  toF32_at2: number,
  toF32_at3: number,
): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  for (let r = 0; r < 48; r += 4) {
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
  const add10 = add5 + f32[sum_at5]! + value2 + value2 + f32[sum_at6]! + f32[sum_at7]!;
  const value3 = f64[toF64_at3]!;
  const value4 = f64[toF64_at4]!;
  const add15 = add10 + value3 + value3 + f32[sum_at8]! + f32[sum_at9]! + value4;
  const div = 1 / (Math.sqrt(add15 + value4 + sum + f32[sum_at10]!) + 0.000001);
  const toF32 = Math.fround(Math.min(div, 1));
  f32[toF32_at] = toF32;
  const mul2 = f32[sum_at11]! * toF32;
  const add20 = f32[firstMoment_at]! * /* 0.9 */ 0.8999999761581421 + mul2 * /* 0.1 */ 0.10000000149011612;
  f32[firstMoment_at] = add20;
  const add21 = Math.fround(
    f32[secondMoment_at]! * /* 0.999 */ 0.9990000128746033 + mul2 * mul2 * /* 0.001 */ 0.0010000000474974513,
  );
  f32[secondMoment_at] = add21;
  const add22 = Math.sqrt(add21) / f32[toF32_at3]! + /* 1e-8 */ 9.99999993922529e-9;
  f32[parameter] = f32[parameter]! - f32[toF32_at2]! * (add20 / add22);
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
function sum7(f32: Float32Array, add_at: number, sum_at: number): void {
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
  concat_at: number,
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
      const concat_at_row = concat_at + j * 3072 + i * 48;
      for (let r = 0; r < 48; r++) {
        const weight = f32[headWeight + r]!;
        contraction += f32[concat_at_row + r]! * weight;
        contraction_i1 += f32[concat_at_row + r + 48]! * weight;
        contraction_i2 += f32[concat_at_row + r + 96]! * weight;
        contraction_j1 += f32[concat_at_row + r + 3072]! * weight;
        contraction_j1_i1 += f32[concat_at_row + r + 3120]! * weight;
        contraction_j1_i2 += f32[concat_at_row + r + 3168]! * weight;
        contraction_j2 += f32[concat_at_row + r + 6144]! * weight;
        contraction_j2_i1 += f32[concat_at_row + r + 6192]! * weight;
        contraction_j2_i2 += f32[concat_at_row + r + 6240]! * weight;
        contraction_j3 += f32[concat_at_row + r + 9216]! * weight;
        contraction_j3_i1 += f32[concat_at_row + r + 9264]! * weight;
        contraction_j3_i2 += f32[concat_at_row + r + 9312]! * weight;
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
    const concat_at_row2 = concat_at + j_ir * 3072;
    for (let r_ir = 0; r_ir < 48; r_ir++) {
      const weight_ir = f32[headWeight + r_ir]!;
      contraction_ir += f32[concat_at_row2 + r_ir + 3024]! * weight_ir;
      contraction_j1_ir += f32[concat_at_row2 + r_ir + 6096]! * weight_ir;
      contraction_j2_ir += f32[concat_at_row2 + r_ir + 9168]! * weight_ir;
      contraction_j3_ir += f32[concat_at_row2 + r_ir + 12240]! * weight_ir;
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
  concat_at: number,
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
      const concat_at_row = concat_at + j * 3072 + i * 48;
      for (let r = 0; r < 48; r++) {
        const weight = f32[headWeight + r]!;
        contraction += f32[concat_at_row + r]! * weight;
        contraction_i1 += f32[concat_at_row + r + 48]! * weight;
        contraction_i2 += f32[concat_at_row + r + 96]! * weight;
        contraction_j1 += f32[concat_at_row + r + 3072]! * weight;
        contraction_j1_i1 += f32[concat_at_row + r + 3120]! * weight;
        contraction_j1_i2 += f32[concat_at_row + r + 3168]! * weight;
        contraction_j2 += f32[concat_at_row + r + 6144]! * weight;
        contraction_j2_i1 += f32[concat_at_row + r + 6192]! * weight;
        contraction_j2_i2 += f32[concat_at_row + r + 6240]! * weight;
        contraction_j3 += f32[concat_at_row + r + 9216]! * weight;
        contraction_j3_i1 += f32[concat_at_row + r + 9264]! * weight;
        contraction_j3_i2 += f32[concat_at_row + r + 9312]! * weight;
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
    const concat_at_row2 = concat_at + j_ir * 3072;
    for (let r_ir = 0; r_ir < 48; r_ir++) {
      const weight_ir = f32[headWeight + r_ir]!;
      contraction_ir += f32[concat_at_row2 + r_ir + 3024]! * weight_ir;
      contraction_j1_ir += f32[concat_at_row2 + r_ir + 6096]! * weight_ir;
      contraction_j2_ir += f32[concat_at_row2 + r_ir + 9168]! * weight_ir;
      contraction_j3_ir += f32[concat_at_row2 + r_ir + 12240]! * weight_ir;
    }
    f32[reshape + j_ir + 1260] = contraction_ir + bias_ir;
    f32[reshape + j_ir + 1261] = contraction_j1_ir + bias_ir;
    f32[reshape + j_ir + 1262] = contraction_j2_ir + bias_ir;
    f32[reshape + j_ir + 1263] = contraction_j3_ir + bias_ir;
  }
}

function step({ f32, f64, i32 }: Views): void {
  gather(f32, i32, 1794592 /* ids */, 0 /* embed.weight */, 1475616 /* gather */);
  broadcast(f32, 1793056 /* broadcast */, 1536);
  contraction_add(
    f32,
    1475616 /* gather */,
    40 /* lstm.weight_ih_l0 */,
    3112 /* lstm.bias_ih_l0 */,
    492576 /* add */,
  );
  copy(f32, 1793056 /* broadcast */, 68640 /* carry0 */, 1536);
  copy(f32, 1793056 /* broadcast */, 70176 /* carry1 */, 1536);
  for (let t0 = 0; t0 < 20; t0++) {
    copy(f32, 70176 /* carry1 */, 308256 + 1536 * t0 /* input_stack */, 1536);
    copy(f32, 68640 /* carry0 */, 123936 + 1536 * t0 /* input_stack */, 1536);
    contraction_add2(
      f32,
      68640 /* carry0 */,
      808 /* lstm.weight_hh_l0 */,
      492576 + 6144 * t0 /* add */,
      3208 /* lstm.bias_hh_l0 */,
      62496 /* add */,
    );
    update(
      f32,
      62496 /* add */,
      369696 + 1536 * t0 /* sigmoid_stack */,
      461856 + 1536 * t0 /* sigmoid_stack */,
      185376 + 1536 * t0 /* tanh_stack */,
      246816 + 1536 * t0 /* sigmoid_stack */,
      70176 /* carry1 */,
      431136 + 1536 * t0 /* tanh_stack */,
      984096 + 1536 * t0 /* mul_stack */,
      216096 + 1536 * t0 /* sub_stack */,
      400416 + 1536 * t0 /* mul_stack */,
      338976 + 1536 * t0 /* sub_stack */,
      277536 + 1536 * t0 /* mul_stack */,
      154656 + 1536 * t0 /* mul_stack */,
    );
    copy(f32, 984096 + 1536 * t0 /* mul_stack */, 68640 /* carry0 */, 1536);
  }
  contraction_add(
    f32,
    1475616 /* gather */,
    3304 /* lstm.weight_ih_l0_reverse */,
    6376 /* lstm.bias_ih_l0_reverse */,
    861216 /* add */,
  );
  copy(f32, 1793056 /* broadcast */, 68640 /* carry0 */, 1536);
  copy(f32, 1793056 /* broadcast */, 70176 /* carry1 */, 1536);
  for (let t1 = 0; t1 < 20; t1++) {
    copy(f32, 70176 /* carry1 */, 706080 - 1536 * t1 /* input_stack */, 1536);
    copy(f32, 68640 /* carry0 */, 521760 - 1536 * t1 /* input_stack */, 1536);
    contraction_add2(
      f32,
      68640 /* carry0 */,
      4072 /* lstm.weight_hh_l0_reverse */,
      977952 - 6144 * t1 /* add */,
      6472 /* lstm.bias_hh_l0_reverse */,
      62496 /* add */,
    );
    update(
      f32,
      62496 /* add */,
      767520 - 1536 * t1 /* sigmoid_stack */,
      859680 - 1536 * t1 /* sigmoid_stack */,
      583200 - 1536 * t1 /* tanh_stack */,
      644640 - 1536 * t1 /* sigmoid_stack */,
      70176 /* carry1 */,
      828960 - 1536 * t1 /* tanh_stack */,
      1044000 - 1536 * t1 /* mul_stack */,
      613920 - 1536 * t1 /* sub_stack */,
      798240 - 1536 * t1 /* mul_stack */,
      736800 - 1536 * t1 /* sub_stack */,
      675360 - 1536 * t1 /* mul_stack */,
      552480 - 1536 * t1 /* mul_stack */,
    );
    copy(f32, 1044000 - 1536 * t1 /* mul_stack */, 68640 /* carry0 */, 1536);
  }
  concat(f32, 1014816 /* mul_stack */, 984096 /* mul_stack */, 62496 /* concat */);
  contraction_add3(
    f32,
    62496 /* concat */,
    6568 /* lstm.weight_ih_l1 */,
    13480 /* lstm.bias_ih_l1 */,
    861216 /* add */,
  );
  copy(f32, 1793056 /* broadcast */, 990240 /* carry0 */, 1536);
  copy(f32, 1793056 /* broadcast */, 991776 /* carry1 */, 1536);
  for (let t2 = 0; t2 < 20; t2++) {
    copy(f32, 991776 /* carry1 */, 1291296 + 1536 * t2 /* input_stack */, 1536);
    copy(f32, 990240 /* carry0 */, 1106976 + 1536 * t2 /* input_stack */, 1536);
    contraction_add2(
      f32,
      990240 /* carry0 */,
      11176 /* lstm.weight_hh_l1 */,
      861216 + 6144 * t2 /* add */,
      13576 /* lstm.bias_hh_l1 */,
      984096 /* add */,
    );
    update(
      f32,
      984096 /* add */,
      1352736 + 1536 * t2 /* sigmoid_stack */,
      1444896 + 1536 * t2 /* sigmoid_stack */,
      1168416 + 1536 * t2 /* tanh_stack */,
      1229856 + 1536 * t2 /* sigmoid_stack */,
      991776 /* carry1 */,
      1414176 + 1536 * t2 /* tanh_stack */,
      1731616 + 1536 * t2 /* mul_stack */,
      1199136 + 1536 * t2 /* sub_stack */,
      1383456 + 1536 * t2 /* mul_stack */,
      1322016 + 1536 * t2 /* sub_stack */,
      1260576 + 1536 * t2 /* mul_stack */,
      1137696 + 1536 * t2 /* mul_stack */,
    );
    copy(f32, 1731616 + 1536 * t2 /* mul_stack */, 990240 /* carry0 */, 1536);
  }
  contraction_add3(
    f32,
    62496 /* concat */,
    13672 /* lstm.weight_ih_l1_reverse */,
    20584 /* lstm.bias_ih_l1_reverse */,
    861216 /* add */,
  );
  copy(f32, 1793056 /* broadcast */, 1803296 /* carry0 */, 1536);
  copy(f32, 1793056 /* broadcast */, 1804832 /* carry1 */, 1536);
  for (let t3 = 0; t3 < 20; t3++) {
    copy(f32, 1804832 /* carry1 */, 1576480 - 1536 * t3 /* input_stack */, 1536);
    copy(f32, 1803296 /* carry0 */, 1515040 - 1536 * t3 /* input_stack */, 1536);
    contraction_add2(
      f32,
      1803296 /* carry0 */,
      18280 /* lstm.weight_hh_l1_reverse */,
      977952 - 6144 * t3 /* add */,
      20680 /* lstm.bias_hh_l1_reverse */,
      1797152 /* add */,
    );
    update(
      f32,
      1797152 /* add */,
      1637920 - 1536 * t3 /* sigmoid_stack */,
      1730080 - 1536 * t3 /* sigmoid_stack */,
      1044000 - 1536 * t3 /* tanh_stack */,
      1105440 - 1536 * t3 /* sigmoid_stack */,
      1804832 /* carry1 */,
      1699360 - 1536 * t3 /* tanh_stack */,
      1791520 - 1536 * t3 /* mul_stack */,
      1074720 - 1536 * t3 /* sub_stack */,
      1668640 - 1536 * t3 /* mul_stack */,
      1607200 - 1536 * t3 /* sub_stack */,
      1545760 - 1536 * t3 /* mul_stack */,
      1013280 - 1536 * t3 /* mul_stack */,
    );
    copy(f32, 1791520 - 1536 * t3 /* mul_stack */, 1803296 /* carry0 */, 1536);
  }
  concat(f32, 1762336 /* mul_stack */, 1731616 /* mul_stack */, 861216 /* concat */);
  contraction(f32, 861216 /* concat */, 20776 /* head.weight */, 922656 /* contraction */);
  softplus_add(
    f32,
    922656 /* contraction */,
    20824 /* head.bias */,
    923936 /* softplus */,
    1795872 /* lonely */,
    1731616 /* add */,
    1280,
  );
  sum_div(
    f32,
    1795872 /* lonely */,
    922656 /* contraction */,
    20824 /* head.bias */,
    923936 /* softplus */,
    1805136 /* loss */,
  );
  if (i32[62492 /* tapeless.guard */]! !== 0 && !Number.isFinite(f32[1805136 /* loss */]!)) return;
  update2(f32, i32, 20828 /* tapeless.step */, 1805140 /* toF32 */, 1805144 /* toF32 */);
  sum(f32, 1731616 /* add */, 1805152 /* sum */, 1805148 /* sum */);
  contraction2(f32, 1731616 /* add */, 20776 /* head.weight */, 922656 /* contraction */);
  contraction3(f32, 1731616 /* add */, 861216 /* concat */, 1798944 /* contraction */);
  slice(f32, 922656 /* contraction */, 1731616 /* slice */, 1762336 /* slice */);
  copy(f32, 1793056 /* broadcast */, 1795872 /* carry22 */, 1536);
  copy(f32, 1793056 /* broadcast */, 1797408 /* carry23 */, 1536);
  for (let t4 = 0; t4 < 20; t4++) {
    update3(
      f32,
      1797408 /* carry23 */,
      1795872 /* carry22 */,
      1762336 + 1536 * t4 /* slice */,
      1076256 + 1536 * t4 /* sigmoid_stack */,
      1045536 + 1536 * t4 /* sub_stack */,
      1014816 + 1536 * t4 /* tanh_stack */,
      984096 + 1536 * t4 /* mul_stack */,
      1798992 /* mul */,
      1547296 + 1536 * t4 /* input_stack */,
      1516576 + 1536 * t4 /* mul_stack */,
      1800528 /* mul */,
      1608736 + 1536 * t4 /* sigmoid_stack */,
      1578016 + 1536 * t4 /* sub_stack */,
      1802064 /* mul */,
      1670176 + 1536 * t4 /* tanh_stack */,
      1639456 + 1536 * t4 /* mul_stack */,
      1803600 /* mul */,
      1700896 + 1536 * t4 /* sigmoid_stack */,
      1536,
    );
    add(
      f32,
      1803600 /* mul */,
      1802064 /* mul */,
      1800528 /* mul */,
      1798992 /* mul */,
      861216 + 6144 * t4 /* add_stack */,
    );
    contraction_update(
      f32,
      861216 + 6144 * t4 /* add_stack */,
      18280 /* lstm.weight_hh_l1_reverse */,
      1795872 /* carry22 */,
    );
  }
  copy(f32, 1793056 /* broadcast */, 1516576 /* carry22 */, 1536);
  copy(f32, 1793056 /* broadcast */, 1518112 /* carry23 */, 1536);
  for (let t5 = 0; t5 < 20; t5++) {
    update3(
      f32,
      1518112 /* carry23 */,
      1516576 /* carry22 */,
      1760800 - 1536 * t5 /* slice */,
      1259040 - 1536 * t5 /* sigmoid_stack */,
      1228320 - 1536 * t5 /* sub_stack */,
      1197600 - 1536 * t5 /* tanh_stack */,
      1166880 - 1536 * t5 /* mul_stack */,
      1519648 /* mul */,
      1320480 - 1536 * t5 /* input_stack */,
      1289760 - 1536 * t5 /* mul_stack */,
      1521184 /* mul */,
      1381920 - 1536 * t5 /* sigmoid_stack */,
      1351200 - 1536 * t5 /* sub_stack */,
      1522720 /* mul */,
      1443360 - 1536 * t5 /* tanh_stack */,
      1412640 - 1536 * t5 /* mul_stack */,
      1524256 /* mul */,
      1474080 - 1536 * t5 /* sigmoid_stack */,
      1536,
    );
    add(
      f32,
      1524256 /* mul */,
      1522720 /* mul */,
      1521184 /* mul */,
      1519648 /* mul */,
      1100832 - 6144 * t5 /* add_stack */,
    );
    contraction_update(
      f32,
      1100832 - 6144 * t5 /* add_stack */,
      11176 /* lstm.weight_hh_l1 */,
      1516576 /* carry22 */,
    );
  }
  contraction4(f32, 861216 /* add_stack */, 1485856 /* input_stack */, 1203744 /* contraction */);
  sum2(f32, 861216 /* add_stack */, 1208352 /* sum */);
  contraction5(f32, 861216 /* add_stack */, 13672 /* lstm.weight_ih_l1_reverse */, 1137696 /* contraction */);
  contraction6(f32, 861216 /* add_stack */, 62496 /* concat */, 1199136 /* contraction */);
  contraction4(f32, 984096 /* add_stack */, 1106976 /* input_stack */, 1206048 /* contraction */);
  sum2(f32, 984096 /* add_stack */, 1111584 /* sum */);
  contraction_add4(
    f32,
    984096 /* add_stack */,
    6568 /* lstm.weight_ih_l1 */,
    1137696 /* contraction */,
    1137696 /* add */,
  );
  contraction6(f32, 984096 /* add_stack */, 62496 /* concat */, 1106976 /* contraction */);
  slice2(f32, 1137696 /* add */, 62496 /* slice */, 93216 /* slice */);
  copy(f32, 1793056 /* broadcast */, 984096 /* carry22 */, 1536);
  copy(f32, 1793056 /* broadcast */, 985632 /* carry23 */, 1536);
  for (let t6 = 0; t6 < 20; t6++) {
    update3(
      f32,
      985632 /* carry23 */,
      984096 /* carry22 */,
      93216 + 1536 * t6 /* slice */,
      615456 + 1536 * t6 /* sigmoid_stack */,
      584736 + 1536 * t6 /* sub_stack */,
      554016 + 1536 * t6 /* tanh_stack */,
      523296 + 1536 * t6 /* mul_stack */,
      987168 /* mul */,
      676896 + 1536 * t6 /* input_stack */,
      646176 + 1536 * t6 /* mul_stack */,
      988704 /* mul */,
      738336 + 1536 * t6 /* sigmoid_stack */,
      707616 + 1536 * t6 /* sub_stack */,
      990240 /* mul */,
      799776 + 1536 * t6 /* tanh_stack */,
      769056 + 1536 * t6 /* mul_stack */,
      991776 /* mul */,
      830496 + 1536 * t6 /* sigmoid_stack */,
      1536,
    );
    add(
      f32,
      991776 /* mul */,
      990240 /* mul */,
      988704 /* mul */,
      987168 /* mul */,
      861216 + 6144 * t6 /* add_stack */,
    );
    contraction_update(
      f32,
      861216 + 6144 * t6 /* add_stack */,
      4072 /* lstm.weight_hh_l0_reverse */,
      984096 /* carry22 */,
    );
  }
  copy(f32, 1793056 /* broadcast */, 93216 /* carry22 */, 1536);
  copy(f32, 1793056 /* broadcast */, 1793056 /* carry23 */, 1536);
  for (let t7 = 0; t7 < 20; t7++) {
    update3(
      f32,
      1793056 /* carry23 */,
      93216 /* carry22 */,
      91680 - 1536 * t7 /* slice */,
      276000 - 1536 * t7 /* sigmoid_stack */,
      245280 - 1536 * t7 /* sub_stack */,
      214560 - 1536 * t7 /* tanh_stack */,
      183840 - 1536 * t7 /* mul_stack */,
      94752 /* mul */,
      337440 - 1536 * t7 /* input_stack */,
      306720 - 1536 * t7 /* mul_stack */,
      96288 /* mul */,
      398880 - 1536 * t7 /* sigmoid_stack */,
      368160 - 1536 * t7 /* sub_stack */,
      97824 /* mul */,
      460320 - 1536 * t7 /* tanh_stack */,
      429600 - 1536 * t7 /* mul_stack */,
      99360 /* mul */,
      491040 - 1536 * t7 /* sigmoid_stack */,
      1536,
    );
    add(
      f32,
      99360 /* mul */,
      97824 /* mul */,
      96288 /* mul */,
      94752 /* mul */,
      640032 - 6144 * t7 /* add_stack */,
    );
    contraction_update(
      f32,
      640032 - 6144 * t7 /* add_stack */,
      808 /* lstm.weight_hh_l0 */,
      93216 /* carry22 */,
    );
  }
  contraction4(f32, 861216 /* add_stack */, 492576 /* input_stack */, 72736 /* contraction */);
  sum2(f32, 861216 /* add_stack */, 89120 /* sum */);
  contraction7(f32, 861216 /* add_stack */, 3304 /* lstm.weight_ih_l0_reverse */, 62496 /* contraction */);
  contraction8(f32, 861216 /* add_stack */, 1475616 /* gather */, 87584 /* contraction */);
  contraction4(f32, 523296 /* add_stack */, 123936 /* input_stack */, 75040 /* contraction */);
  sum2(f32, 523296 /* add_stack */, 89216 /* sum */);
  contraction7(f32, 523296 /* add_stack */, 40 /* lstm.weight_ih_l0 */, 77344 /* contraction */);
  contraction8(f32, 523296 /* add_stack */, 1475616 /* gather */, 88352 /* contraction */);
  scatterAdd(
    f32,
    i32,
    89312 /* scatterAdd */,
    1794592 /* ids */,
    62496 /* contraction */,
    77344 /* contraction */,
  );
  sum3(f32, 89312 /* scatterAdd */, 62496 /* sum */);
  sum4(f32, 88352 /* contraction */, 62500 /* sum */);
  sum5(f32, 75040 /* contraction */, 62504 /* sum */);
  sum_toF64(f32, f64, 89216 /* sum */, 31254 /* toF64 */);
  sum4(f32, 87584 /* contraction */, 62512 /* sum */);
  sum5(f32, 72736 /* contraction */, 62516 /* sum */);
  sum_toF64(f32, f64, 89120 /* sum */, 31260 /* toF64 */);
  sum6(f32, 1106976 /* contraction */, 62524 /* sum */);
  sum5(f32, 1206048 /* contraction */, 62528 /* sum */);
  sum_toF64(f32, f64, 1111584 /* sum */, 31266 /* toF64 */);
  sum6(f32, 1199136 /* contraction */, 62536 /* sum */);
  sum5(f32, 1203744 /* contraction */, 62540 /* sum */);
  sum_toF64(f32, f64, 1208352 /* sum */, 31272 /* toF64 */);
  sum_update(
    f32,
    f64,
    1798944 /* contraction */,
    62496 /* sum */,
    62500 /* sum */,
    62504 /* sum */,
    31254 /* toF64 */,
    62512 /* sum */,
    62516 /* sum */,
    31260 /* toF64 */,
    62524 /* sum */,
    62528 /* sum */,
    31266 /* toF64 */,
    62536 /* sum */,
    62540 /* sum */,
    31272 /* toF64 */,
    1805148 /* sum */,
    1805148 /* toF32 */,
    62480 /* head.bias.firstMoment */,
    1805152 /* sum */,
    62484 /* head.bias.secondMoment */,
    20824 /* head.bias */,
    1805144 /* toF32 */,
    1805140 /* toF32 */,
  );
  update4(
    f32,
    20832 /* embed.weight.firstMoment */,
    89312 /* scatterAdd */,
    1805148 /* toF32 */,
    20872 /* embed.weight.secondMoment */,
    0 /* embed.weight */,
    1805144 /* toF32 */,
    1805140 /* toF32 */,
    40,
  );
  update4(
    f32,
    20912 /* lstm.weight_ih_l0.firstMoment */,
    88352 /* contraction */,
    1805148 /* toF32 */,
    21680 /* lstm.weight_ih_l0.secondMoment */,
    40 /* lstm.weight_ih_l0 */,
    1805144 /* toF32 */,
    1805140 /* toF32 */,
    768,
  );
  update4(
    f32,
    22448 /* lstm.weight_hh_l0.firstMoment */,
    75040 /* contraction */,
    1805148 /* toF32 */,
    24752 /* lstm.weight_hh_l0.secondMoment */,
    808 /* lstm.weight_hh_l0 */,
    1805144 /* toF32 */,
    1805140 /* toF32 */,
    2304,
  );
  update5(
    f32,
    27056 /* lstm.bias_ih_l0.firstMoment */,
    89216 /* sum */,
    1805148 /* toF32 */,
    27152 /* lstm.bias_ih_l0.secondMoment */,
    3112 /* lstm.bias_ih_l0 */,
    1805144 /* toF32 */,
    1805140 /* toF32 */,
    27248 /* lstm.bias_hh_l0.firstMoment */,
    27344 /* lstm.bias_hh_l0.secondMoment */,
    3208 /* lstm.bias_hh_l0 */,
    96,
  );
  update4(
    f32,
    27440 /* lstm.weight_ih_l0_reverse.firstMoment */,
    87584 /* contraction */,
    1805148 /* toF32 */,
    28208 /* lstm.weight_ih_l0_reverse.secondMoment */,
    3304 /* lstm.weight_ih_l0_reverse */,
    1805144 /* toF32 */,
    1805140 /* toF32 */,
    768,
  );
  update4(
    f32,
    28976 /* lstm.weight_hh_l0_reverse.firstMoment */,
    72736 /* contraction */,
    1805148 /* toF32 */,
    31280 /* lstm.weight_hh_l0_reverse.secondMoment */,
    4072 /* lstm.weight_hh_l0_reverse */,
    1805144 /* toF32 */,
    1805140 /* toF32 */,
    2304,
  );
  update5(
    f32,
    33584 /* lstm.bias_ih_l0_reverse.firstMoment */,
    89120 /* sum */,
    1805148 /* toF32 */,
    33680 /* lstm.bias_ih_l0_reverse.secondMoment */,
    6376 /* lstm.bias_ih_l0_reverse */,
    1805144 /* toF32 */,
    1805140 /* toF32 */,
    33776 /* lstm.bias_hh_l0_reverse.firstMoment */,
    33872 /* lstm.bias_hh_l0_reverse.secondMoment */,
    6472 /* lstm.bias_hh_l0_reverse */,
    96,
  );
  update4(
    f32,
    33968 /* lstm.weight_ih_l1.firstMoment */,
    1106976 /* contraction */,
    1805148 /* toF32 */,
    38576 /* lstm.weight_ih_l1.secondMoment */,
    6568 /* lstm.weight_ih_l1 */,
    1805144 /* toF32 */,
    1805140 /* toF32 */,
    4608,
  );
  update4(
    f32,
    43184 /* lstm.weight_hh_l1.firstMoment */,
    1206048 /* contraction */,
    1805148 /* toF32 */,
    45488 /* lstm.weight_hh_l1.secondMoment */,
    11176 /* lstm.weight_hh_l1 */,
    1805144 /* toF32 */,
    1805140 /* toF32 */,
    2304,
  );
  update5(
    f32,
    47792 /* lstm.bias_ih_l1.firstMoment */,
    1111584 /* sum */,
    1805148 /* toF32 */,
    47888 /* lstm.bias_ih_l1.secondMoment */,
    13480 /* lstm.bias_ih_l1 */,
    1805144 /* toF32 */,
    1805140 /* toF32 */,
    47984 /* lstm.bias_hh_l1.firstMoment */,
    48080 /* lstm.bias_hh_l1.secondMoment */,
    13576 /* lstm.bias_hh_l1 */,
    96,
  );
  update4(
    f32,
    48176 /* lstm.weight_ih_l1_reverse.firstMoment */,
    1199136 /* contraction */,
    1805148 /* toF32 */,
    52784 /* lstm.weight_ih_l1_reverse.secondMoment */,
    13672 /* lstm.weight_ih_l1_reverse */,
    1805144 /* toF32 */,
    1805140 /* toF32 */,
    4608,
  );
  update4(
    f32,
    57392 /* lstm.weight_hh_l1_reverse.firstMoment */,
    1203744 /* contraction */,
    1805148 /* toF32 */,
    59696 /* lstm.weight_hh_l1_reverse.secondMoment */,
    18280 /* lstm.weight_hh_l1_reverse */,
    1805144 /* toF32 */,
    1805140 /* toF32 */,
    2304,
  );
  update5(
    f32,
    62000 /* lstm.bias_ih_l1_reverse.firstMoment */,
    1208352 /* sum */,
    1805148 /* toF32 */,
    62096 /* lstm.bias_ih_l1_reverse.secondMoment */,
    20584 /* lstm.bias_ih_l1_reverse */,
    1805144 /* toF32 */,
    1805140 /* toF32 */,
    62192 /* lstm.bias_hh_l1_reverse.firstMoment */,
    62288 /* lstm.bias_hh_l1_reverse.secondMoment */,
    20680 /* lstm.bias_hh_l1_reverse */,
    96,
  );
  update4(
    f32,
    62384 /* head.weight.firstMoment */,
    1798944 /* contraction */,
    1805148 /* toF32 */,
    62432 /* head.weight.secondMoment */,
    20776 /* head.weight */,
    1805144 /* toF32 */,
    1805140 /* toF32 */,
    48,
  );
}

function gradients({ f32, i32 }: Views): void {
  gather(f32, i32, 1794592 /* ids */, 0 /* embed.weight */, 1475616 /* gather */);
  broadcast(f32, 1793056 /* broadcast */, 1536);
  contraction_add(
    f32,
    1475616 /* gather */,
    40 /* lstm.weight_ih_l0 */,
    3112 /* lstm.bias_ih_l0 */,
    492576 /* add */,
  );
  copy(f32, 1793056 /* broadcast */, 68640 /* carry0 */, 1536);
  copy(f32, 1793056 /* broadcast */, 70176 /* carry1 */, 1536);
  for (let t0 = 0; t0 < 20; t0++) {
    copy(f32, 70176 /* carry1 */, 308256 + 1536 * t0 /* input_stack */, 1536);
    copy(f32, 68640 /* carry0 */, 123936 + 1536 * t0 /* input_stack */, 1536);
    contraction_add2(
      f32,
      68640 /* carry0 */,
      808 /* lstm.weight_hh_l0 */,
      492576 + 6144 * t0 /* add */,
      3208 /* lstm.bias_hh_l0 */,
      62496 /* add */,
    );
    update(
      f32,
      62496 /* add */,
      369696 + 1536 * t0 /* sigmoid_stack */,
      461856 + 1536 * t0 /* sigmoid_stack */,
      185376 + 1536 * t0 /* tanh_stack */,
      246816 + 1536 * t0 /* sigmoid_stack */,
      70176 /* carry1 */,
      431136 + 1536 * t0 /* tanh_stack */,
      984096 + 1536 * t0 /* mul_stack */,
      216096 + 1536 * t0 /* sub_stack */,
      400416 + 1536 * t0 /* mul_stack */,
      338976 + 1536 * t0 /* sub_stack */,
      277536 + 1536 * t0 /* mul_stack */,
      154656 + 1536 * t0 /* mul_stack */,
    );
    copy(f32, 984096 + 1536 * t0 /* mul_stack */, 68640 /* carry0 */, 1536);
  }
  contraction_add(
    f32,
    1475616 /* gather */,
    3304 /* lstm.weight_ih_l0_reverse */,
    6376 /* lstm.bias_ih_l0_reverse */,
    861216 /* add */,
  );
  copy(f32, 1793056 /* broadcast */, 68640 /* carry0 */, 1536);
  copy(f32, 1793056 /* broadcast */, 70176 /* carry1 */, 1536);
  for (let t1 = 0; t1 < 20; t1++) {
    copy(f32, 70176 /* carry1 */, 706080 - 1536 * t1 /* input_stack */, 1536);
    copy(f32, 68640 /* carry0 */, 521760 - 1536 * t1 /* input_stack */, 1536);
    contraction_add2(
      f32,
      68640 /* carry0 */,
      4072 /* lstm.weight_hh_l0_reverse */,
      977952 - 6144 * t1 /* add */,
      6472 /* lstm.bias_hh_l0_reverse */,
      62496 /* add */,
    );
    update(
      f32,
      62496 /* add */,
      767520 - 1536 * t1 /* sigmoid_stack */,
      859680 - 1536 * t1 /* sigmoid_stack */,
      583200 - 1536 * t1 /* tanh_stack */,
      644640 - 1536 * t1 /* sigmoid_stack */,
      70176 /* carry1 */,
      828960 - 1536 * t1 /* tanh_stack */,
      1044000 - 1536 * t1 /* mul_stack */,
      613920 - 1536 * t1 /* sub_stack */,
      798240 - 1536 * t1 /* mul_stack */,
      736800 - 1536 * t1 /* sub_stack */,
      675360 - 1536 * t1 /* mul_stack */,
      552480 - 1536 * t1 /* mul_stack */,
    );
    copy(f32, 1044000 - 1536 * t1 /* mul_stack */, 68640 /* carry0 */, 1536);
  }
  concat(f32, 1014816 /* mul_stack */, 984096 /* mul_stack */, 62496 /* concat */);
  contraction_add3(
    f32,
    62496 /* concat */,
    6568 /* lstm.weight_ih_l1 */,
    13480 /* lstm.bias_ih_l1 */,
    861216 /* add */,
  );
  copy(f32, 1793056 /* broadcast */, 990240 /* carry0 */, 1536);
  copy(f32, 1793056 /* broadcast */, 991776 /* carry1 */, 1536);
  for (let t2 = 0; t2 < 20; t2++) {
    copy(f32, 991776 /* carry1 */, 1291296 + 1536 * t2 /* input_stack */, 1536);
    copy(f32, 990240 /* carry0 */, 1106976 + 1536 * t2 /* input_stack */, 1536);
    contraction_add2(
      f32,
      990240 /* carry0 */,
      11176 /* lstm.weight_hh_l1 */,
      861216 + 6144 * t2 /* add */,
      13576 /* lstm.bias_hh_l1 */,
      984096 /* add */,
    );
    update(
      f32,
      984096 /* add */,
      1352736 + 1536 * t2 /* sigmoid_stack */,
      1444896 + 1536 * t2 /* sigmoid_stack */,
      1168416 + 1536 * t2 /* tanh_stack */,
      1229856 + 1536 * t2 /* sigmoid_stack */,
      991776 /* carry1 */,
      1414176 + 1536 * t2 /* tanh_stack */,
      1731616 + 1536 * t2 /* mul_stack */,
      1199136 + 1536 * t2 /* sub_stack */,
      1383456 + 1536 * t2 /* mul_stack */,
      1322016 + 1536 * t2 /* sub_stack */,
      1260576 + 1536 * t2 /* mul_stack */,
      1137696 + 1536 * t2 /* mul_stack */,
    );
    copy(f32, 1731616 + 1536 * t2 /* mul_stack */, 990240 /* carry0 */, 1536);
  }
  contraction_add3(
    f32,
    62496 /* concat */,
    13672 /* lstm.weight_ih_l1_reverse */,
    20584 /* lstm.bias_ih_l1_reverse */,
    861216 /* add */,
  );
  copy(f32, 1793056 /* broadcast */, 1803296 /* carry0 */, 1536);
  copy(f32, 1793056 /* broadcast */, 1804832 /* carry1 */, 1536);
  for (let t3 = 0; t3 < 20; t3++) {
    copy(f32, 1804832 /* carry1 */, 1576480 - 1536 * t3 /* input_stack */, 1536);
    copy(f32, 1803296 /* carry0 */, 1515040 - 1536 * t3 /* input_stack */, 1536);
    contraction_add2(
      f32,
      1803296 /* carry0 */,
      18280 /* lstm.weight_hh_l1_reverse */,
      977952 - 6144 * t3 /* add */,
      20680 /* lstm.bias_hh_l1_reverse */,
      1797152 /* add */,
    );
    update(
      f32,
      1797152 /* add */,
      1637920 - 1536 * t3 /* sigmoid_stack */,
      1730080 - 1536 * t3 /* sigmoid_stack */,
      1044000 - 1536 * t3 /* tanh_stack */,
      1105440 - 1536 * t3 /* sigmoid_stack */,
      1804832 /* carry1 */,
      1699360 - 1536 * t3 /* tanh_stack */,
      1791520 - 1536 * t3 /* mul_stack */,
      1074720 - 1536 * t3 /* sub_stack */,
      1668640 - 1536 * t3 /* mul_stack */,
      1607200 - 1536 * t3 /* sub_stack */,
      1545760 - 1536 * t3 /* mul_stack */,
      1013280 - 1536 * t3 /* mul_stack */,
    );
    copy(f32, 1791520 - 1536 * t3 /* mul_stack */, 1803296 /* carry0 */, 1536);
  }
  concat(f32, 1762336 /* mul_stack */, 1731616 /* mul_stack */, 861216 /* concat */);
  contraction(f32, 861216 /* concat */, 20776 /* head.weight */, 922656 /* contraction */);
  softplus_add(
    f32,
    922656 /* contraction */,
    20824 /* head.bias */,
    923936 /* softplus */,
    1795872 /* lonely */,
    1731616 /* add */,
    1280,
  );
  sum_div(
    f32,
    1795872 /* lonely */,
    922656 /* contraction */,
    20824 /* head.bias */,
    923936 /* softplus */,
    1805136 /* loss */,
  );
  sum7(f32, 1731616 /* add */, 1805140 /* head.bias */);
  contraction2(f32, 1731616 /* add */, 20776 /* head.weight */, 922656 /* contraction */);
  contraction3(f32, 1731616 /* add */, 861216 /* concat */, 1805088 /* head.weight */);
  slice(f32, 922656 /* contraction */, 1731616 /* slice */, 1762336 /* slice */);
  copy(f32, 1793056 /* broadcast */, 1795872 /* carry22 */, 1536);
  copy(f32, 1793056 /* broadcast */, 1797408 /* carry23 */, 1536);
  for (let t4 = 0; t4 < 20; t4++) {
    update3(
      f32,
      1797408 /* carry23 */,
      1795872 /* carry22 */,
      1762336 + 1536 * t4 /* slice */,
      1076256 + 1536 * t4 /* sigmoid_stack */,
      1045536 + 1536 * t4 /* sub_stack */,
      1014816 + 1536 * t4 /* tanh_stack */,
      984096 + 1536 * t4 /* mul_stack */,
      1798944 /* mul */,
      1547296 + 1536 * t4 /* input_stack */,
      1516576 + 1536 * t4 /* mul_stack */,
      1800480 /* mul */,
      1608736 + 1536 * t4 /* sigmoid_stack */,
      1578016 + 1536 * t4 /* sub_stack */,
      1802016 /* mul */,
      1670176 + 1536 * t4 /* tanh_stack */,
      1639456 + 1536 * t4 /* mul_stack */,
      1803552 /* mul */,
      1700896 + 1536 * t4 /* sigmoid_stack */,
      1536,
    );
    add(
      f32,
      1803552 /* mul */,
      1802016 /* mul */,
      1800480 /* mul */,
      1798944 /* mul */,
      861216 + 6144 * t4 /* add_stack */,
    );
    contraction_update(
      f32,
      861216 + 6144 * t4 /* add_stack */,
      18280 /* lstm.weight_hh_l1_reverse */,
      1795872 /* carry22 */,
    );
  }
  copy(f32, 1793056 /* broadcast */, 1516576 /* carry22 */, 1536);
  copy(f32, 1793056 /* broadcast */, 1518112 /* carry23 */, 1536);
  for (let t5 = 0; t5 < 20; t5++) {
    update3(
      f32,
      1518112 /* carry23 */,
      1516576 /* carry22 */,
      1760800 - 1536 * t5 /* slice */,
      1259040 - 1536 * t5 /* sigmoid_stack */,
      1228320 - 1536 * t5 /* sub_stack */,
      1197600 - 1536 * t5 /* tanh_stack */,
      1166880 - 1536 * t5 /* mul_stack */,
      1519648 /* mul */,
      1320480 - 1536 * t5 /* input_stack */,
      1289760 - 1536 * t5 /* mul_stack */,
      1521184 /* mul */,
      1381920 - 1536 * t5 /* sigmoid_stack */,
      1351200 - 1536 * t5 /* sub_stack */,
      1522720 /* mul */,
      1443360 - 1536 * t5 /* tanh_stack */,
      1412640 - 1536 * t5 /* mul_stack */,
      1524256 /* mul */,
      1474080 - 1536 * t5 /* sigmoid_stack */,
      1536,
    );
    add(
      f32,
      1524256 /* mul */,
      1522720 /* mul */,
      1521184 /* mul */,
      1519648 /* mul */,
      1100832 - 6144 * t5 /* add_stack */,
    );
    contraction_update(
      f32,
      1100832 - 6144 * t5 /* add_stack */,
      11176 /* lstm.weight_hh_l1 */,
      1516576 /* carry22 */,
    );
  }
  contraction4(
    f32,
    861216 /* add_stack */,
    1485856 /* input_stack */,
    1203744 /* lstm.weight_hh_l1_reverse */,
  );
  sum2(f32, 861216 /* add_stack */, 1208352 /* lstm.bias_ih_l1_reverse */);
  contraction5(f32, 861216 /* add_stack */, 13672 /* lstm.weight_ih_l1_reverse */, 1137696 /* contraction */);
  contraction6(f32, 861216 /* add_stack */, 62496 /* concat */, 1199136 /* lstm.weight_ih_l1_reverse */);
  contraction4(f32, 984096 /* add_stack */, 1106976 /* input_stack */, 1206048 /* lstm.weight_hh_l1 */);
  sum2(f32, 984096 /* add_stack */, 1111584 /* lstm.bias_ih_l1 */);
  contraction_add4(
    f32,
    984096 /* add_stack */,
    6568 /* lstm.weight_ih_l1 */,
    1137696 /* contraction */,
    1137696 /* add */,
  );
  contraction6(f32, 984096 /* add_stack */, 62496 /* concat */, 1106976 /* lstm.weight_ih_l1 */);
  slice2(f32, 1137696 /* add */, 62496 /* slice */, 93216 /* slice */);
  copy(f32, 1793056 /* broadcast */, 984096 /* carry22 */, 1536);
  copy(f32, 1793056 /* broadcast */, 985632 /* carry23 */, 1536);
  for (let t6 = 0; t6 < 20; t6++) {
    update3(
      f32,
      985632 /* carry23 */,
      984096 /* carry22 */,
      93216 + 1536 * t6 /* slice */,
      615456 + 1536 * t6 /* sigmoid_stack */,
      584736 + 1536 * t6 /* sub_stack */,
      554016 + 1536 * t6 /* tanh_stack */,
      523296 + 1536 * t6 /* mul_stack */,
      987168 /* mul */,
      676896 + 1536 * t6 /* input_stack */,
      646176 + 1536 * t6 /* mul_stack */,
      988704 /* mul */,
      738336 + 1536 * t6 /* sigmoid_stack */,
      707616 + 1536 * t6 /* sub_stack */,
      990240 /* mul */,
      799776 + 1536 * t6 /* tanh_stack */,
      769056 + 1536 * t6 /* mul_stack */,
      991776 /* mul */,
      830496 + 1536 * t6 /* sigmoid_stack */,
      1536,
    );
    add(
      f32,
      991776 /* mul */,
      990240 /* mul */,
      988704 /* mul */,
      987168 /* mul */,
      861216 + 6144 * t6 /* add_stack */,
    );
    contraction_update(
      f32,
      861216 + 6144 * t6 /* add_stack */,
      4072 /* lstm.weight_hh_l0_reverse */,
      984096 /* carry22 */,
    );
  }
  copy(f32, 1793056 /* broadcast */, 93216 /* carry22 */, 1536);
  copy(f32, 1793056 /* broadcast */, 1793056 /* carry23 */, 1536);
  for (let t7 = 0; t7 < 20; t7++) {
    update3(
      f32,
      1793056 /* carry23 */,
      93216 /* carry22 */,
      91680 - 1536 * t7 /* slice */,
      276000 - 1536 * t7 /* sigmoid_stack */,
      245280 - 1536 * t7 /* sub_stack */,
      214560 - 1536 * t7 /* tanh_stack */,
      183840 - 1536 * t7 /* mul_stack */,
      94752 /* mul */,
      337440 - 1536 * t7 /* input_stack */,
      306720 - 1536 * t7 /* mul_stack */,
      96288 /* mul */,
      398880 - 1536 * t7 /* sigmoid_stack */,
      368160 - 1536 * t7 /* sub_stack */,
      97824 /* mul */,
      460320 - 1536 * t7 /* tanh_stack */,
      429600 - 1536 * t7 /* mul_stack */,
      99360 /* mul */,
      491040 - 1536 * t7 /* sigmoid_stack */,
      1536,
    );
    add(
      f32,
      99360 /* mul */,
      97824 /* mul */,
      96288 /* mul */,
      94752 /* mul */,
      640032 - 6144 * t7 /* add_stack */,
    );
    contraction_update(
      f32,
      640032 - 6144 * t7 /* add_stack */,
      808 /* lstm.weight_hh_l0 */,
      93216 /* carry22 */,
    );
  }
  contraction4(f32, 861216 /* add_stack */, 492576 /* input_stack */, 82976 /* lstm.weight_hh_l0_reverse */);
  sum2(f32, 861216 /* add_stack */, 89120 /* lstm.bias_ih_l0_reverse */);
  contraction7(f32, 861216 /* add_stack */, 3304 /* lstm.weight_ih_l0_reverse */, 62496 /* contraction */);
  contraction8(f32, 861216 /* add_stack */, 1475616 /* gather */, 87584 /* lstm.weight_ih_l0_reverse */);
  contraction4(f32, 523296 /* add_stack */, 123936 /* input_stack */, 85280 /* lstm.weight_hh_l0 */);
  sum2(f32, 523296 /* add_stack */, 89216 /* lstm.bias_ih_l0 */);
  contraction7(f32, 523296 /* add_stack */, 40 /* lstm.weight_ih_l0 */, 72736 /* contraction */);
  contraction8(f32, 523296 /* add_stack */, 1475616 /* gather */, 88352 /* lstm.weight_ih_l0 */);
  scatterAdd(
    f32,
    i32,
    89312 /* embed.weight */,
    1794592 /* ids */,
    62496 /* contraction */,
    72736 /* contraction */,
  );
  copy(f32, 89216 /* lstm.bias_ih_l0 */, 62496 /* lstm.bias_hh_l0 */, 96);
  copy(f32, 89120 /* lstm.bias_ih_l0_reverse */, 62592 /* lstm.bias_hh_l0_reverse */, 96);
  copy(f32, 1111584 /* lstm.bias_ih_l1 */, 62688 /* lstm.bias_hh_l1 */, 96);
  copy(f32, 1208352 /* lstm.bias_ih_l1_reverse */, 62784 /* lstm.bias_hh_l1_reverse */, 96);
}

function evaluate({ f32, i32 }: Views): void {
  gather(f32, i32, 72736 /* ids */, 0 /* embed.weight */, 62496 /* gather */);
  broadcast(f32, 75296 /* broadcast */, 1536);
  contraction_add(
    f32,
    62496 /* gather */,
    40 /* lstm.weight_ih_l0 */,
    3112 /* lstm.bias_ih_l0 */,
    76832 /* add */,
  );
  copy(f32, 75296 /* broadcast */, 199712 /* carry0 */, 1536);
  copy(f32, 75296 /* broadcast */, 201248 /* carry1 */, 1536);
  for (let t0 = 0; t0 < 20; t0++) {
    contraction_add2(
      f32,
      199712 /* carry0 */,
      808 /* lstm.weight_hh_l0 */,
      76832 + 6144 * t0 /* add */,
      3208 /* lstm.bias_hh_l0 */,
      233504 /* add */,
    );
    update6(f32, 233504 /* add */, 201248 /* carry1 */, 202784 + 1536 * t0 /* mul_stack */);
    copy(f32, 202784 + 1536 * t0 /* mul_stack */, 199712 /* carry0 */, 1536);
  }
  contraction_add(
    f32,
    62496 /* gather */,
    3304 /* lstm.weight_ih_l0_reverse */,
    6376 /* lstm.bias_ih_l0_reverse */,
    76832 /* add */,
  );
  copy(f32, 75296 /* broadcast */, 199712 /* carry0 */, 1536);
  copy(f32, 75296 /* broadcast */, 201248 /* carry1 */, 1536);
  for (let t1 = 0; t1 < 20; t1++) {
    contraction_add2(
      f32,
      199712 /* carry0 */,
      4072 /* lstm.weight_hh_l0_reverse */,
      193568 - 6144 * t1 /* add */,
      6472 /* lstm.bias_hh_l0_reverse */,
      62496 /* add */,
    );
    update6(f32, 62496 /* add */, 201248 /* carry1 */, 262688 - 1536 * t1 /* mul_stack */);
    copy(f32, 262688 - 1536 * t1 /* mul_stack */, 199712 /* carry0 */, 1536);
  }
  concat(f32, 233504 /* mul_stack */, 202784 /* mul_stack */, 76832 /* concat */);
  contraction_add3(
    f32,
    76832 /* concat */,
    6568 /* lstm.weight_ih_l1 */,
    13480 /* lstm.bias_ih_l1 */,
    138272 /* add */,
  );
  copy(f32, 75296 /* broadcast */, 62496 /* carry0 */, 1536);
  copy(f32, 75296 /* broadcast */, 64032 /* carry1 */, 1536);
  for (let t2 = 0; t2 < 20; t2++) {
    contraction_add2(
      f32,
      62496 /* carry0 */,
      11176 /* lstm.weight_hh_l1 */,
      138272 + 6144 * t2 /* add */,
      13576 /* lstm.bias_hh_l1 */,
      65568 /* add */,
    );
    update6(f32, 65568 /* add */, 64032 /* carry1 */, 261152 + 1536 * t2 /* mul_stack */);
    copy(f32, 261152 + 1536 * t2 /* mul_stack */, 62496 /* carry0 */, 1536);
  }
  contraction_add3(
    f32,
    76832 /* concat */,
    13672 /* lstm.weight_ih_l1_reverse */,
    20584 /* lstm.bias_ih_l1_reverse */,
    138272 /* add */,
  );
  copy(f32, 75296 /* broadcast */, 62496 /* carry0 */, 1536);
  copy(f32, 75296 /* broadcast */, 75296 /* carry1 */, 1536);
  for (let t3 = 0; t3 < 20; t3++) {
    contraction_add2(
      f32,
      62496 /* carry0 */,
      18280 /* lstm.weight_hh_l1_reverse */,
      255008 - 6144 * t3 /* add */,
      20680 /* lstm.bias_hh_l1_reverse */,
      64032 /* add */,
    );
    update6(f32, 64032 /* add */, 75296 /* carry1 */, 106016 - 1536 * t3 /* mul_stack */);
    copy(f32, 106016 - 1536 * t3 /* mul_stack */, 62496 /* carry0 */, 1536);
  }
  concat(f32, 76832 /* mul_stack */, 261152 /* mul_stack */, 107552 /* concat */);
  contraction_toF32(
    f32,
    107552 /* concat */,
    20776 /* head.weight */,
    63776 /* contraction */,
    20824 /* head.bias */,
    74016 /* lonely */,
    62496 /* character accuracy */,
  );
  sum_div2(f32, 74016 /* lonely */, 63776 /* contraction */, 20824 /* head.bias */, 65056 /* loss */);
  amin(f32, 62496 /* character accuracy */, 63776 /* line accuracy */);
}

function predict({ f32, i32 }: Views): void {
  gather(f32, i32, 72736 /* ids */, 0 /* embed.weight */, 62496 /* gather */);
  broadcast(f32, 72736 /* broadcast */, 1536);
  contraction_add(
    f32,
    62496 /* gather */,
    40 /* lstm.weight_ih_l0 */,
    3112 /* lstm.bias_ih_l0 */,
    74272 /* add */,
  );
  copy(f32, 72736 /* broadcast */, 197152 /* carry0 */, 1536);
  copy(f32, 72736 /* broadcast */, 198688 /* carry1 */, 1536);
  for (let t0 = 0; t0 < 20; t0++) {
    contraction_add2(
      f32,
      197152 /* carry0 */,
      808 /* lstm.weight_hh_l0 */,
      74272 + 6144 * t0 /* add */,
      3208 /* lstm.bias_hh_l0 */,
      230944 /* add */,
    );
    update6(f32, 230944 /* add */, 198688 /* carry1 */, 200224 + 1536 * t0 /* mul_stack */);
    copy(f32, 200224 + 1536 * t0 /* mul_stack */, 197152 /* carry0 */, 1536);
  }
  contraction_add(
    f32,
    62496 /* gather */,
    3304 /* lstm.weight_ih_l0_reverse */,
    6376 /* lstm.bias_ih_l0_reverse */,
    74272 /* add */,
  );
  copy(f32, 72736 /* broadcast */, 197152 /* carry0 */, 1536);
  copy(f32, 72736 /* broadcast */, 198688 /* carry1 */, 1536);
  for (let t1 = 0; t1 < 20; t1++) {
    contraction_add2(
      f32,
      197152 /* carry0 */,
      4072 /* lstm.weight_hh_l0_reverse */,
      191008 - 6144 * t1 /* add */,
      6472 /* lstm.bias_hh_l0_reverse */,
      62496 /* add */,
    );
    update6(f32, 62496 /* add */, 198688 /* carry1 */, 260128 - 1536 * t1 /* mul_stack */);
    copy(f32, 260128 - 1536 * t1 /* mul_stack */, 197152 /* carry0 */, 1536);
  }
  concat(f32, 230944 /* mul_stack */, 200224 /* mul_stack */, 74272 /* concat */);
  contraction_add3(
    f32,
    74272 /* concat */,
    6568 /* lstm.weight_ih_l1 */,
    13480 /* lstm.bias_ih_l1 */,
    135712 /* add */,
  );
  copy(f32, 72736 /* broadcast */, 62496 /* carry0 */, 1536);
  copy(f32, 72736 /* broadcast */, 64032 /* carry1 */, 1536);
  for (let t2 = 0; t2 < 20; t2++) {
    contraction_add2(
      f32,
      62496 /* carry0 */,
      11176 /* lstm.weight_hh_l1 */,
      135712 + 6144 * t2 /* add */,
      13576 /* lstm.bias_hh_l1 */,
      65568 /* add */,
    );
    update6(f32, 65568 /* add */, 64032 /* carry1 */, 258592 + 1536 * t2 /* mul_stack */);
    copy(f32, 258592 + 1536 * t2 /* mul_stack */, 62496 /* carry0 */, 1536);
  }
  contraction_add3(
    f32,
    74272 /* concat */,
    13672 /* lstm.weight_ih_l1_reverse */,
    20584 /* lstm.bias_ih_l1_reverse */,
    135712 /* add */,
  );
  copy(f32, 72736 /* broadcast */, 62496 /* carry0 */, 1536);
  copy(f32, 72736 /* broadcast */, 72736 /* carry1 */, 1536);
  for (let t3 = 0; t3 < 20; t3++) {
    contraction_add2(
      f32,
      62496 /* carry0 */,
      18280 /* lstm.weight_hh_l1_reverse */,
      252448 - 6144 * t3 /* add */,
      20680 /* lstm.bias_hh_l1_reverse */,
      64032 /* add */,
    );
    update6(f32, 64032 /* add */, 72736 /* carry1 */, 103456 - 1536 * t3 /* mul_stack */);
    copy(f32, 103456 - 1536 * t3 /* mul_stack */, 62496 /* carry0 */, 1536);
  }
  concat(f32, 74272 /* mul_stack */, 258592 /* mul_stack */, 104992 /* concat */);
  contraction_reshape(
    f32,
    104992 /* concat */,
    20776 /* head.weight */,
    20824 /* head.bias */,
    62496 /* logits */,
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
  /** f32[96, 8] */
  readonly "lstm.weight_ih_l0_reverse": Float32Array;
  /** f32[96, 24] */
  readonly "lstm.weight_hh_l0_reverse": Float32Array;
  /** f32[96] */
  readonly "lstm.bias_ih_l0_reverse": Float32Array;
  /** f32[96] */
  readonly "lstm.bias_hh_l0_reverse": Float32Array;
  /** f32[96, 48] */
  readonly "lstm.weight_ih_l1": Float32Array;
  /** f32[96, 24] */
  readonly "lstm.weight_hh_l1": Float32Array;
  /** f32[96] */
  readonly "lstm.bias_ih_l1": Float32Array;
  /** f32[96] */
  readonly "lstm.bias_hh_l1": Float32Array;
  /** f32[96, 48] */
  readonly "lstm.weight_ih_l1_reverse": Float32Array;
  /** f32[96, 24] */
  readonly "lstm.weight_hh_l1_reverse": Float32Array;
  /** f32[96] */
  readonly "lstm.bias_ih_l1_reverse": Float32Array;
  /** f32[96] */
  readonly "lstm.bias_hh_l1_reverse": Float32Array;
  /** f32[1, 48] */
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
  name: "stacked-bidirectional",
  format: 1,
  fingerprint: "7c277d25f8689676",
  arenaBytes: 7225472,
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
      name: "lstm.weight_ih_l0_reverse",
      type: "f32",
      shape: [96, 8],
      offset: 13216,
      initial: { kind: "uniform", low: -0.20412414523193154, high: 0.20412414523193154 },
      trainable: true,
    },
    {
      name: "lstm.weight_hh_l0_reverse",
      type: "f32",
      shape: [96, 24],
      offset: 16288,
      initial: { kind: "uniform", low: -0.20412414523193154, high: 0.20412414523193154 },
      trainable: true,
    },
    {
      name: "lstm.bias_ih_l0_reverse",
      type: "f32",
      shape: [96],
      offset: 25504,
      initial: { kind: "uniform", low: -0.20412414523193154, high: 0.20412414523193154 },
      trainable: true,
    },
    {
      name: "lstm.bias_hh_l0_reverse",
      type: "f32",
      shape: [96],
      offset: 25888,
      initial: { kind: "uniform", low: -0.20412414523193154, high: 0.20412414523193154 },
      trainable: true,
    },
    {
      name: "lstm.weight_ih_l1",
      type: "f32",
      shape: [96, 48],
      offset: 26272,
      initial: { kind: "uniform", low: -0.20412414523193154, high: 0.20412414523193154 },
      trainable: true,
    },
    {
      name: "lstm.weight_hh_l1",
      type: "f32",
      shape: [96, 24],
      offset: 44704,
      initial: { kind: "uniform", low: -0.20412414523193154, high: 0.20412414523193154 },
      trainable: true,
    },
    {
      name: "lstm.bias_ih_l1",
      type: "f32",
      shape: [96],
      offset: 53920,
      initial: { kind: "uniform", low: -0.20412414523193154, high: 0.20412414523193154 },
      trainable: true,
    },
    {
      name: "lstm.bias_hh_l1",
      type: "f32",
      shape: [96],
      offset: 54304,
      initial: { kind: "uniform", low: -0.20412414523193154, high: 0.20412414523193154 },
      trainable: true,
    },
    {
      name: "lstm.weight_ih_l1_reverse",
      type: "f32",
      shape: [96, 48],
      offset: 54688,
      initial: { kind: "uniform", low: -0.20412414523193154, high: 0.20412414523193154 },
      trainable: true,
    },
    {
      name: "lstm.weight_hh_l1_reverse",
      type: "f32",
      shape: [96, 24],
      offset: 73120,
      initial: { kind: "uniform", low: -0.20412414523193154, high: 0.20412414523193154 },
      trainable: true,
    },
    {
      name: "lstm.bias_ih_l1_reverse",
      type: "f32",
      shape: [96],
      offset: 82336,
      initial: { kind: "uniform", low: -0.20412414523193154, high: 0.20412414523193154 },
      trainable: true,
    },
    {
      name: "lstm.bias_hh_l1_reverse",
      type: "f32",
      shape: [96],
      offset: 82720,
      initial: { kind: "uniform", low: -0.20412414523193154, high: 0.20412414523193154 },
      trainable: true,
    },
    {
      name: "head.weight",
      type: "f32",
      shape: [1, 48],
      offset: 83104,
      initial: { kind: "uniform", low: -0.14433756729740646, high: 0.14433756729740646 },
      trainable: true,
    },
    {
      name: "head.bias",
      type: "f32",
      shape: [1],
      offset: 83296,
      initial: { kind: "uniform", low: -0.14433756729740646, high: 0.14433756729740646 },
      trainable: true,
    },
  ],
  state: [
    {
      name: "embed.weight.firstMoment",
      type: "f32",
      shape: [5, 8],
      offset: 83328,
      initial: { kind: "zeros" },
    },
    {
      name: "embed.weight.secondMoment",
      type: "f32",
      shape: [5, 8],
      offset: 83488,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.weight_ih_l0.firstMoment",
      type: "f32",
      shape: [96, 8],
      offset: 83648,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.weight_ih_l0.secondMoment",
      type: "f32",
      shape: [96, 8],
      offset: 86720,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.weight_hh_l0.firstMoment",
      type: "f32",
      shape: [96, 24],
      offset: 89792,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.weight_hh_l0.secondMoment",
      type: "f32",
      shape: [96, 24],
      offset: 99008,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.bias_ih_l0.firstMoment",
      type: "f32",
      shape: [96],
      offset: 108224,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.bias_ih_l0.secondMoment",
      type: "f32",
      shape: [96],
      offset: 108608,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.bias_hh_l0.firstMoment",
      type: "f32",
      shape: [96],
      offset: 108992,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.bias_hh_l0.secondMoment",
      type: "f32",
      shape: [96],
      offset: 109376,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.weight_ih_l0_reverse.firstMoment",
      type: "f32",
      shape: [96, 8],
      offset: 109760,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.weight_ih_l0_reverse.secondMoment",
      type: "f32",
      shape: [96, 8],
      offset: 112832,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.weight_hh_l0_reverse.firstMoment",
      type: "f32",
      shape: [96, 24],
      offset: 115904,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.weight_hh_l0_reverse.secondMoment",
      type: "f32",
      shape: [96, 24],
      offset: 125120,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.bias_ih_l0_reverse.firstMoment",
      type: "f32",
      shape: [96],
      offset: 134336,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.bias_ih_l0_reverse.secondMoment",
      type: "f32",
      shape: [96],
      offset: 134720,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.bias_hh_l0_reverse.firstMoment",
      type: "f32",
      shape: [96],
      offset: 135104,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.bias_hh_l0_reverse.secondMoment",
      type: "f32",
      shape: [96],
      offset: 135488,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.weight_ih_l1.firstMoment",
      type: "f32",
      shape: [96, 48],
      offset: 135872,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.weight_ih_l1.secondMoment",
      type: "f32",
      shape: [96, 48],
      offset: 154304,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.weight_hh_l1.firstMoment",
      type: "f32",
      shape: [96, 24],
      offset: 172736,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.weight_hh_l1.secondMoment",
      type: "f32",
      shape: [96, 24],
      offset: 181952,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.bias_ih_l1.firstMoment",
      type: "f32",
      shape: [96],
      offset: 191168,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.bias_ih_l1.secondMoment",
      type: "f32",
      shape: [96],
      offset: 191552,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.bias_hh_l1.firstMoment",
      type: "f32",
      shape: [96],
      offset: 191936,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.bias_hh_l1.secondMoment",
      type: "f32",
      shape: [96],
      offset: 192320,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.weight_ih_l1_reverse.firstMoment",
      type: "f32",
      shape: [96, 48],
      offset: 192704,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.weight_ih_l1_reverse.secondMoment",
      type: "f32",
      shape: [96, 48],
      offset: 211136,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.weight_hh_l1_reverse.firstMoment",
      type: "f32",
      shape: [96, 24],
      offset: 229568,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.weight_hh_l1_reverse.secondMoment",
      type: "f32",
      shape: [96, 24],
      offset: 238784,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.bias_ih_l1_reverse.firstMoment",
      type: "f32",
      shape: [96],
      offset: 248000,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.bias_ih_l1_reverse.secondMoment",
      type: "f32",
      shape: [96],
      offset: 248384,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.bias_hh_l1_reverse.firstMoment",
      type: "f32",
      shape: [96],
      offset: 248768,
      initial: { kind: "zeros" },
    },
    {
      name: "lstm.bias_hh_l1_reverse.secondMoment",
      type: "f32",
      shape: [96],
      offset: 249152,
      initial: { kind: "zeros" },
    },
    {
      name: "head.weight.firstMoment",
      type: "f32",
      shape: [1, 48],
      offset: 249536,
      initial: { kind: "zeros" },
    },
    {
      name: "head.weight.secondMoment",
      type: "f32",
      shape: [1, 48],
      offset: 249728,
      initial: { kind: "zeros" },
    },
    { name: "head.bias.firstMoment", type: "f32", shape: [1], offset: 249920, initial: { kind: "zeros" } },
    { name: "head.bias.secondMoment", type: "f32", shape: [1], offset: 249936, initial: { kind: "zeros" } },
  ],
  constants: [],
  counters: { seed: 249952, step: 83312, guard: 249968 },
  objectives: {
    ["loss"]: {
      step: {
        inputs: [
          { name: "ids", type: "i32", shape: [64, 20], offset: 7178368, below: 5 },
          { name: "lonely", type: "f32", shape: [64, 20], offset: 7183488 },
        ],
        outputs: [],
        loss: 7220544,
        metrics: [],
        run: step,
      },
      evaluate: {
        inputs: [
          { name: "ids", type: "i32", shape: [64, 20], offset: 290944, below: 5 },
          { name: "lonely", type: "f32", shape: [64, 20], offset: 296064 },
        ],
        outputs: [],
        loss: 260224,
        metrics: [
          { name: "character accuracy", type: "f32", shape: [64, 20], offset: 249984 },
          { name: "line accuracy", type: "f32", shape: [64], offset: 255104 },
        ],
        run: evaluate,
      },
      gradients: {
        inputs: [
          { name: "ids", type: "i32", shape: [64, 20], offset: 7178368, below: 5 },
          { name: "lonely", type: "f32", shape: [64, 20], offset: 7183488 },
        ],
        outputs: [
          { name: "embed.weight", type: "f32", shape: [5, 8], offset: 357248 },
          { name: "lstm.weight_ih_l0", type: "f32", shape: [96, 8], offset: 353408 },
          { name: "lstm.weight_hh_l0", type: "f32", shape: [96, 24], offset: 341120 },
          { name: "lstm.bias_ih_l0", type: "f32", shape: [96], offset: 356864 },
          { name: "lstm.bias_hh_l0", type: "f32", shape: [96], offset: 249984 },
          { name: "lstm.weight_ih_l0_reverse", type: "f32", shape: [96, 8], offset: 350336 },
          { name: "lstm.weight_hh_l0_reverse", type: "f32", shape: [96, 24], offset: 331904 },
          { name: "lstm.bias_ih_l0_reverse", type: "f32", shape: [96], offset: 356480 },
          { name: "lstm.bias_hh_l0_reverse", type: "f32", shape: [96], offset: 250368 },
          { name: "lstm.weight_ih_l1", type: "f32", shape: [96, 48], offset: 4427904 },
          { name: "lstm.weight_hh_l1", type: "f32", shape: [96, 24], offset: 4824192 },
          { name: "lstm.bias_ih_l1", type: "f32", shape: [96], offset: 4446336 },
          { name: "lstm.bias_hh_l1", type: "f32", shape: [96], offset: 250752 },
          { name: "lstm.weight_ih_l1_reverse", type: "f32", shape: [96, 48], offset: 4796544 },
          { name: "lstm.weight_hh_l1_reverse", type: "f32", shape: [96, 24], offset: 4814976 },
          { name: "lstm.bias_ih_l1_reverse", type: "f32", shape: [96], offset: 4833408 },
          { name: "lstm.bias_hh_l1_reverse", type: "f32", shape: [96], offset: 251136 },
          { name: "head.weight", type: "f32", shape: [1, 48], offset: 7220352 },
          { name: "head.bias", type: "f32", shape: [1], offset: 7220560 },
        ],
        loss: 7220544,
        metrics: [],
        run: gradients,
      },
    },
  },
  predict: {
    inputs: [{ name: "ids", type: "i32", shape: [64, 20], offset: 290944, below: 5 }],
    unread: ["lonely"],
    outputs: [{ name: "logits", type: "f32", shape: [64, 20], offset: 249984 }],
    metrics: [],
    run: predict,
  },
});
