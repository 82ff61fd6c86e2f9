// @generated
/* eslint-disable */
/**
 * gru: a neural network and its training, compiled by Tapeless. Do not edit: change the model and
 * compile it again. Kernels come first, then one function per program, then the trainer that is made of them.
 *
 * Inputs
 *   words     i32[64, 26]
 *   positive  f32[64]
 * Parameters: 5,521 numbers in 7 tensors
 *   embed.weight      f32[43, 16]
 *   gru.weight_ih_l0  f32[96, 16]
 *   gru.weight_hh_l0  f32[96, 32]
 *   gru.bias_ih_l0    f32[96]
 *   gru.bias_hh_l0    f32[96]
 *   head.weight       f32[1, 32]
 *   head.bias         f32[1]
 * Dimensions, as tensor[axis]
 *   64  words[0], positive[0], probability[0]
 *   26  words[1], probability[1]
 *   43  embed.weight[0]
 *   16  embed.weight[1], gru.weight_ih_l0[1]
 *   96  gru.weight_ih_l0[0], gru.weight_hh_l0[0], gru.bias_ih_l0[0], gru.bias_hh_l0[0]
 *   32  gru.weight_hh_l0[1], head.weight[1]
 * Programs          FLOPs per call    peak bytes  launches
 *   step                49,107,170     4,061,072       238
 *   gradients           49,018,817     4,061,024       225
 *   evaluate            16,295,937       951,360        85
 *   predict             16,297,216       951,104        84
 * Memory: one arena of 4,061,072 bytes (3.87 MiB), the first 66,368 for parameters and state.
 * Kernels take the views of the arena that they use, then the position of each tensor in its view, in elements.
 * Tensors are row-major. Arithmetic is in float64 between loads and stores, rounded when stored.
 */
import { defineTrainer, pow, type NumericArray, type Views } from "../../runtime/index.ts";

/**
 * gather, gru.ts:42
 */
function gather(
  f32: Float32Array,
  i32: Int32Array,
  words_at: number,
  embedWeight: number,
  gather2: number,
): void {
  for (let j = 0; j < 1664; j++) {
    const words = i32[words_at + j]!;
    const gather2_row = gather2 + j * 16;
    for (let k = 0; k < 16; k++) {
      const value = Math.max(Math.min(words, 42), 0);
      f32[gather2_row + k] = f32[embedWeight + value * 16 + k]!;
    }
  }
}

/**
 * broadcast, gru.ts:47
 */
function broadcast(f32: Float32Array, broadcast2: number, n: number): void {
  for (let i = 0; i < n; i++) {
    f32[broadcast2 + i] = 0;
  }
}

/**
 * contraction, gru.ts:47
 * add, gru.ts:47
 */
function contraction_add(
  f32: Float32Array,
  gather_at: number,
  gruWeight_ih_l0: number,
  gruBias_ih_l0: number,
  add_at: number,
): void {
  for (let i = 0; i < 26; i++) {
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
        const gather_at_row = gather_at + j * 416 + i * 16;
        const gruWeight_ih_l0_row = gruWeight_ih_l0 + k * 16;
        for (let r = 0; r < 16; r++) {
          const gather = f32[gather_at_row + r]!;
          const gather_j1 = f32[gather_at_row + r + 416]!;
          const gather_j2 = f32[gather_at_row + r + 832]!;
          const value = f32[gruWeight_ih_l0_row + r]!;
          const value_k1 = f32[gruWeight_ih_l0_row + r + 16]!;
          const value_k2 = f32[gruWeight_ih_l0_row + r + 32]!;
          const value_k3 = f32[gruWeight_ih_l0_row + r + 48]!;
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
        const value2 = f32[gruBias_ih_l0 + k]!;
        const value2_k1 = f32[gruBias_ih_l0 + k + 1]!;
        const value2_k2 = f32[gruBias_ih_l0 + k + 2]!;
        const value2_k3 = f32[gruBias_ih_l0 + k + 3]!;
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
      const gruWeight_ih_l0_row2 = gruWeight_ih_l0 + k_jr * 16;
      for (let r_jr = 0; r_jr < 16; r_jr++) {
        const gather_jr = f32[gather_at_row2 + r_jr + 26208]!;
        contraction_jr += gather_jr * f32[gruWeight_ih_l0_row2 + r_jr]!;
        contraction_k1_jr += gather_jr * f32[gruWeight_ih_l0_row2 + r_jr + 16]!;
        contraction_k2_jr += gather_jr * f32[gruWeight_ih_l0_row2 + r_jr + 32]!;
        contraction_k3_jr += gather_jr * f32[gruWeight_ih_l0_row2 + r_jr + 48]!;
      }
      const add_k1_jr = contraction_k1_jr + f32[gruBias_ih_l0 + k_jr + 1]!;
      const add_k2_jr = contraction_k2_jr + f32[gruBias_ih_l0 + k_jr + 2]!;
      const add_k3_jr = contraction_k3_jr + f32[gruBias_ih_l0 + k_jr + 3]!;
      f32[add_at_row2 + k_jr + 6048] = contraction_jr + f32[gruBias_ih_l0 + k_jr]!;
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
 * contraction, gru.ts:47
 * add, gru.ts:47
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
 * sigmoid, gru.ts:47
 * tanh, gru.ts:47
 * sub, gru.ts:47
 * add, gru.ts:47
 * mul, gru.ts:47
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
 * contraction, gru.ts:49
 */
function contraction(f32: Float32Array, scan: number, headWeight: number, contraction_at: number): void {
  for (let i = 0; i < 63; i += 3) {
    const contraction_at_row = contraction_at + i * 26;
    for (let j = 0; j < 24; j += 4) {
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
      const scan_row = scan + j * 2048 + i * 32;
      for (let r = 0; r < 32; r++) {
        const weight = f32[headWeight + r]!;
        contraction2 += f32[scan_row + r]! * weight;
        contraction_i1 += f32[scan_row + r + 32]! * weight;
        contraction_i2 += f32[scan_row + r + 64]! * weight;
        contraction_j1 += f32[scan_row + r + 2048]! * weight;
        contraction_j1_i1 += f32[scan_row + r + 2080]! * weight;
        contraction_j1_i2 += f32[scan_row + r + 2112]! * weight;
        contraction_j2 += f32[scan_row + r + 4096]! * weight;
        contraction_j2_i1 += f32[scan_row + r + 4128]! * weight;
        contraction_j2_i2 += f32[scan_row + r + 4160]! * weight;
        contraction_j3 += f32[scan_row + r + 6144]! * weight;
        contraction_j3_i1 += f32[scan_row + r + 6176]! * weight;
        contraction_j3_i2 += f32[scan_row + r + 6208]! * weight;
      }
      f32[contraction_at_row + j] = contraction2;
      f32[contraction_at_row + j + 26] = contraction_i1;
      f32[contraction_at_row + j + 52] = contraction_i2;
      f32[contraction_at_row + j + 1] = contraction_j1;
      f32[contraction_at_row + j + 27] = contraction_j1_i1;
      f32[contraction_at_row + j + 53] = contraction_j1_i2;
      f32[contraction_at_row + j + 2] = contraction_j2;
      f32[contraction_at_row + j + 28] = contraction_j2_i1;
      f32[contraction_at_row + j + 54] = contraction_j2_i2;
      f32[contraction_at_row + j + 3] = contraction_j3;
      f32[contraction_at_row + j + 29] = contraction_j3_i1;
      f32[contraction_at_row + j + 55] = contraction_j3_i2;
    }
    let contraction_jr = 0;
    let contraction_jr_i1 = 0;
    let contraction_jr_i2 = 0;
    let contraction_jr_j1 = 0;
    let contraction_jr_j1_i1 = 0;
    let contraction_jr_j1_i2 = 0;
    const scan_row2 = scan + i * 32;
    for (let r_jr = 0; r_jr < 32; r_jr++) {
      const weight_jr = f32[headWeight + r_jr]!;
      contraction_jr += f32[scan_row2 + r_jr + 49152]! * weight_jr;
      contraction_jr_i1 += f32[scan_row2 + r_jr + 49184]! * weight_jr;
      contraction_jr_i2 += f32[scan_row2 + r_jr + 49216]! * weight_jr;
      contraction_jr_j1 += f32[scan_row2 + r_jr + 51200]! * weight_jr;
      contraction_jr_j1_i1 += f32[scan_row2 + r_jr + 51232]! * weight_jr;
      contraction_jr_j1_i2 += f32[scan_row2 + r_jr + 51264]! * weight_jr;
    }
    f32[contraction_at + i * 26 + 24] = contraction_jr;
    f32[contraction_at + i * 26 + 50] = contraction_jr_i1;
    f32[contraction_at + i * 26 + 76] = contraction_jr_i2;
    f32[contraction_at + i * 26 + 25] = contraction_jr_j1;
    f32[contraction_at + i * 26 + 51] = contraction_jr_j1_i1;
    f32[contraction_at + i * 26 + 77] = contraction_jr_j1_i2;
  }
  for (let j_ir = 0; j_ir < 24; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const scan_row3 = scan + j_ir * 2048;
    for (let r_ir = 0; r_ir < 32; r_ir++) {
      const weight_ir = f32[headWeight + r_ir]!;
      contraction_ir += f32[scan_row3 + r_ir + 2016]! * weight_ir;
      contraction_j1_ir += f32[scan_row3 + r_ir + 4064]! * weight_ir;
      contraction_j2_ir += f32[scan_row3 + r_ir + 6112]! * weight_ir;
      contraction_j3_ir += f32[scan_row3 + r_ir + 8160]! * weight_ir;
    }
    f32[contraction_at + j_ir + 1638] = contraction_ir;
    f32[contraction_at + j_ir + 1639] = contraction_j1_ir;
    f32[contraction_at + j_ir + 1640] = contraction_j2_ir;
    f32[contraction_at + j_ir + 1641] = contraction_j3_ir;
  }
  let contraction_jr_ir = 0;
  let contraction_jr_j1_ir = 0;
  let contraction_jr_irR_jrIrp1 = 0;
  let contraction_jr_irR_jrIrp2 = 0;
  let contraction_jr_irR_jrIrp3 = 0;
  let contraction_jr_j1_irR_jrIrp1 = 0;
  let contraction_jr_j1_irR_jrIrp2 = 0;
  let contraction_jr_j1_irR_jrIrp3 = 0;
  for (let r_jr_ir = 0; r_jr_ir < 32; r_jr_ir += 4) {
    const weight_jr_ir = f32[headWeight + r_jr_ir]!;
    contraction_jr_ir += f32[scan + r_jr_ir + 51168]! * weight_jr_ir;
    contraction_jr_j1_ir += f32[scan + r_jr_ir + 53216]! * weight_jr_ir;
    const weight_jr_irR_jrIrp1 = f32[headWeight + r_jr_ir + 1]!;
    contraction_jr_irR_jrIrp1 += f32[scan + r_jr_ir + 51169]! * weight_jr_irR_jrIrp1;
    contraction_jr_j1_irR_jrIrp1 += f32[scan + r_jr_ir + 53217]! * weight_jr_irR_jrIrp1;
    const weight_jr_irR_jrIrp2 = f32[headWeight + r_jr_ir + 2]!;
    contraction_jr_irR_jrIrp2 += f32[scan + r_jr_ir + 51170]! * weight_jr_irR_jrIrp2;
    contraction_jr_j1_irR_jrIrp2 += f32[scan + r_jr_ir + 53218]! * weight_jr_irR_jrIrp2;
    const weight_jr_irR_jrIrp3 = f32[headWeight + r_jr_ir + 3]!;
    contraction_jr_irR_jrIrp3 += f32[scan + r_jr_ir + 51171]! * weight_jr_irR_jrIrp3;
    contraction_jr_j1_irR_jrIrp3 += f32[scan + r_jr_ir + 53219]! * weight_jr_irR_jrIrp3;
  }
  contraction_jr_ir =
    contraction_jr_ir + contraction_jr_irR_jrIrp1 + (contraction_jr_irR_jrIrp2 + contraction_jr_irR_jrIrp3);
  contraction_jr_j1_ir =
    contraction_jr_j1_ir +
    contraction_jr_j1_irR_jrIrp1 +
    (contraction_jr_j1_irR_jrIrp2 + contraction_jr_j1_irR_jrIrp3);
  f32[contraction_at + 1662] = contraction_jr_ir;
  f32[contraction_at + 1663] = contraction_jr_j1_ir;
}

/**
 * softplus, gru.ts:52
 * add, gru.ts:52
 * pad, gru.ts:50
 */
function softplus_add_pad(
  f32: Float32Array,
  contraction_at: number,
  headBias: number,
  softplus_at: number,
  positive_at: number,
  pad: number,
): void {
  const bias = f32[headBias]!;
  for (let i = 0; i < 64; i++) {
    const neg = -(f32[contraction_at + i * 26 + 25]! + bias);
    const softplus2 = Math.max(neg, 0) + Math.log1p(Math.exp(-Math.abs(neg)));
    f32[softplus_at + i] = softplus2;
    const add2 = Math.expm1(-softplus2) * 0.015625 + (1 - f32[positive_at + i]!) * 0.015625;
    const pad_row = pad + i * 26;
    for (let r = 0; r < 26; r++) {
      f32[pad_row + r] = r >= 25 ? add2 : 0;
    }
  }
}

/**
 * sum, gru.ts:52
 * mul, gru.ts:52
 */
function sum_mul(
  f32: Float32Array,
  positive_at: number,
  contraction_at: number,
  headBias: number,
  softplus_at: number,
  mul_at: number,
): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  const headBias0 = f32[headBias]!;
  for (let r = 0; r < 64; r += 4) {
    const mul = (1 - f32[positive_at + r]!) * (f32[contraction_at + r * 26 + 25]! + headBias0);
    sum += mul + f32[softplus_at + r]!;
    const mulRp1 = (1 - f32[positive_at + r + 1]!) * (f32[contraction_at + r * 26 + 51]! + headBias0);
    sumRp1 += mulRp1 + f32[softplus_at + r + 1]!;
    const mulRp2 = (1 - f32[positive_at + r + 2]!) * (f32[contraction_at + r * 26 + 77]! + headBias0);
    sumRp2 += mulRp2 + f32[softplus_at + r + 2]!;
    const mulRp3 = (1 - f32[positive_at + r + 3]!) * (f32[contraction_at + r * 26 + 103]! + headBias0);
    sumRp3 += mulRp3 + f32[softplus_at + r + 3]!;
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  f32[mul_at] = sum * 0.015625;
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
 * sum, gru.ts:49
 * sum, clipByGlobalNorm(adam)
 */
function sum(f32: Float32Array, pad_at: number, sum_at: number, sum_at2: number): void {
  let sum2 = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 1664; s += 4) {
    sum2 += f32[pad_at + s]!;
    sumSp1 += f32[pad_at + s + 1]!;
    sumSp2 += f32[pad_at + s + 2]!;
    sumSp3 += f32[pad_at + s + 3]!;
  }
  sum2 = sum2 + sumSp1 + (sumSp2 + sumSp3);
  f32[sum_at] = sum2;
  let sum22 = 0;
  sum22 += sum2 * sum2;
  f32[sum_at2] = sum22;
}

/**
 * contraction, gru.ts:49
 * transpose, gru.ts:47
 */
function contraction_transpose(
  f32: Float32Array,
  pad_at: number,
  headWeight: number,
  transpose: number,
): void {
  for (let i = 0; i < 64; i++) {
    const pad_at_row = pad_at + i * 26;
    for (let j = 0; j < 26; j++) {
      const pad = f32[pad_at_row + j]!;
      const transpose_row = transpose + j * 2048 + i * 32;
      for (let k = 0; k < 32; k++) {
        let contraction = 0;
        contraction += pad * f32[headWeight + k]!;
        f32[transpose_row + k] = contraction;
      }
    }
  }
}

/**
 * mul, gru.ts:47
 */
function mul(
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
      const mul22 = (add - add * f32[residual16_row + j]!) * f32[residual33_row + j]!;
      f32[mul_at_row + j] = mul22;
      const mul4 = mul22 * f32[residual9_row + j + 64]! * f32[residual41_row + j]!;
      f32[mul_at2_row + j] = mul4;
      f32[mul_at3_row + j] = add * f32[residual20_row + j]! * f32[residual38_row + j]!;
      f32[mul_at4_row + j] = mul22 * f32[residual14_row + j]!;
    }
  }
}

/**
 * add, gru.ts:47
 */
function add(f32: Float32Array, mul_at: number, mul_at2: number, mul_at3: number, add_at: number): void {
  for (let i = 0; i < 64; i++) {
    const mul_at_row = mul_at + i * 32;
    const mul_at2_row = mul_at2 + i * 32;
    const mul_at3_row = mul_at3 + i * 32;
    const add_at_row = add_at + i * 96;
    for (let j = 0; j < 96; j++) {
      const add2 =
        (j >= 64 ? (j >= 64 ? f32[mul_at_row + j - 64]! : 0) : 0) +
        (j >= 32 && j < 64 ? (j >= 32 && j < 64 ? f32[mul_at2_row + j - 32]! : 0) : 0);
      f32[add_at_row + j] = add2 + (j < 32 ? (j < 32 ? f32[mul_at3_row + j]! : 0) : 0);
    }
  }
}

/**
 * contraction, gru.ts:47
 * add, gru.ts:47
 */
function contraction_update(
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
 * contraction, gru.ts:49
 */
function contraction2(f32: Float32Array, pad_at: number, scan: number, contraction_at: number): void {
  for (let i = 0; i < 32; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    for (let r = 0; r < 64; r++) {
      const pad_at_row = pad_at + r * 26;
      const scan_row = scan + r * 32 + i;
      for (let s = 0; s < 26; s++) {
        const pad = f32[pad_at_row + s]!;
        contraction += pad * f32[scan_row + s * 2048]!;
        contraction_i1 += pad * f32[scan_row + s * 2048 + 1]!;
        contraction_i2 += pad * f32[scan_row + s * 2048 + 2]!;
        contraction_i3 += pad * f32[scan_row + s * 2048 + 3]!;
      }
    }
    f32[contraction_at + i] = contraction;
    f32[contraction_at + i + 1] = contraction_i1;
    f32[contraction_at + i + 2] = contraction_i2;
    f32[contraction_at + i + 3] = contraction_i3;
  }
}

/**
 * contraction, gru.ts:47
 */
function contraction3(f32: Float32Array, scan: number, scan2: number, contraction_at: number): void {
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
      for (let s = 0; s < 1664; s++) {
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
 * sum, gru.ts:47
 */
function sum2(f32: Float32Array, scan: number, sum_at: number): void {
  for (let i = 0; i < 96; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const scan_row = scan + i;
    for (let s = 0; s < 1664; s++) {
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
 * contraction, gru.ts:47
 */
function contraction4(
  f32: Float32Array,
  scan: number,
  gruWeight_ih_l0: number,
  contraction_at: number,
): void {
  for (let j = 0; j < 1662; j += 3) {
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
      const gruWeight_ih_l0_row = gruWeight_ih_l0 + k;
      for (let r = 0; r < 96; r++) {
        const project = f32[scan_row + r]!;
        const project_j1 = f32[scan_row + r + 96]!;
        const project_j2 = f32[scan_row + r + 192]!;
        const value = f32[gruWeight_ih_l0_row + r * 16]!;
        const value_k1 = f32[gruWeight_ih_l0_row + r * 16 + 1]!;
        const value_k2 = f32[gruWeight_ih_l0_row + r * 16 + 2]!;
        const value_k3 = f32[gruWeight_ih_l0_row + r * 16 + 3]!;
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
    let contraction_jr_j1 = 0;
    let contraction_k1_jr = 0;
    let contraction_k1_jr_j1 = 0;
    let contraction_k2_jr = 0;
    let contraction_k2_jr_j1 = 0;
    let contraction_k3_jr = 0;
    let contraction_k3_jr_j1 = 0;
    const gruWeight_ih_l0_row2 = gruWeight_ih_l0 + k_jr;
    for (let r_jr = 0; r_jr < 96; r_jr++) {
      const project_jr = f32[scan + r_jr + 159552]!;
      const project_jr_j1 = f32[scan + r_jr + 159648]!;
      const value_jr = f32[gruWeight_ih_l0_row2 + r_jr * 16]!;
      const value_k1_jr = f32[gruWeight_ih_l0_row2 + r_jr * 16 + 1]!;
      const value_k2_jr = f32[gruWeight_ih_l0_row2 + r_jr * 16 + 2]!;
      const value_k3_jr = f32[gruWeight_ih_l0_row2 + r_jr * 16 + 3]!;
      contraction_jr += project_jr * value_jr;
      contraction_jr_j1 += project_jr_j1 * value_jr;
      contraction_k1_jr += project_jr * value_k1_jr;
      contraction_k1_jr_j1 += project_jr_j1 * value_k1_jr;
      contraction_k2_jr += project_jr * value_k2_jr;
      contraction_k2_jr_j1 += project_jr_j1 * value_k2_jr;
      contraction_k3_jr += project_jr * value_k3_jr;
      contraction_k3_jr_j1 += project_jr_j1 * value_k3_jr;
    }
    f32[contraction_at + k_jr + 26592] = contraction_jr;
    f32[contraction_at + k_jr + 26608] = contraction_jr_j1;
    f32[contraction_at + k_jr + 26593] = contraction_k1_jr;
    f32[contraction_at + k_jr + 26609] = contraction_k1_jr_j1;
    f32[contraction_at + k_jr + 26594] = contraction_k2_jr;
    f32[contraction_at + k_jr + 26610] = contraction_k2_jr_j1;
    f32[contraction_at + k_jr + 26595] = contraction_k3_jr;
    f32[contraction_at + k_jr + 26611] = contraction_k3_jr_j1;
  }
}

/**
 * contraction, gru.ts:47
 */
function contraction5(f32: Float32Array, scan: number, gather_at: number, contraction_at: number): void {
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
      for (let r = 0; r < 26; r++) {
        const scan_row = scan + r * 6144 + i;
        const gather_at_row = gather_at + r * 16 + j;
        for (let s = 0; s < 64; s++) {
          const project = f32[scan_row + s * 96]!;
          const project_i1 = f32[scan_row + s * 96 + 1]!;
          const project_i2 = f32[scan_row + s * 96 + 2]!;
          const gather = f32[gather_at_row + s * 416]!;
          const gather_j1 = f32[gather_at_row + s * 416 + 1]!;
          const gather_j2 = f32[gather_at_row + s * 416 + 2]!;
          const gather_j3 = f32[gather_at_row + s * 416 + 3]!;
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
 * scatterAdd, gru.ts:42
 */
function scatterAdd(
  f32: Float32Array,
  i32: Int32Array,
  scatterAdd2: number,
  words_at: number,
  contraction_at: number,
): void {
  for (let z1 = 0; z1 < 688; z1++) {
    f32[scatterAdd2 + z1] = 0;
  }
  for (let i0 = 0; i0 < 64; i0++) {
    const words_at_row = words_at + i0 * 26;
    for (let i1 = 0; i1 < 26; i1++) {
      const words = i32[words_at_row + i1]!;
      const contraction_at_row = contraction_at + i1 * 1024 + i0 * 16;
      for (let i2 = 0; i2 < 16; i2++) {
        const value = Math.max(Math.min(words, 42), 0);
        f32[scatterAdd2 + value * 16 + i2]! += f32[contraction_at_row + i2]!;
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
  for (let s = 0; s < 688; s += 4) {
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
function sum5(f32: Float32Array, contraction_at: number, sum_at: number): void {
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
function sum6(f32: Float32Array, sum_at: number, sum_at2: number): void {
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
 * toF32, clipByGlobalNorm(adam)
 * add, clipByGlobalNorm(adam)
 * sub, clipByGlobalNorm(adam)
 */
function sum_update(
  f32: Float32Array,
  contraction_at: number,
  sum_at: number,
  sum_at2: number,
  sum_at3: number,
  sum_at4: number,
  sum_at5: number,
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
  const add4 = f32[sum_at]! + f32[sum_at2]! + f32[sum_at3]! + f32[sum_at4]! + f32[sum_at5]!;
  const minimum = Math.min(1 / (Math.sqrt(add4 + sum + f32[sum_at6]!) + 0.000001), 1);
  const toF32 = Math.fround(minimum);
  f32[toF32_at] = toF32;
  const mul2 = f32[sum_at7]! * toF32;
  const add8 = f32[firstMoment_at]! * /* 0.9 */ 0.8999999761581421 + mul2 * /* 0.1 */ 0.10000000149011612;
  f32[firstMoment_at] = add8;
  const add9 = Math.fround(
    f32[secondMoment_at]! * /* 0.999 */ 0.9990000128746033 + mul2 * mul2 * /* 0.001 */ 0.0010000000474974513,
  );
  f32[secondMoment_at] = add9;
  const add10 = Math.sqrt(add9) / f32[toF32_at3]! + /* 1e-8 */ 9.99999993922529e-9;
  f32[parameter] = f32[parameter]! - f32[toF32_at2]! * (add8 / add10);
}

/**
 * add, clipByGlobalNorm(adam)
 * sub, clipByGlobalNorm(adam)
 */
function update2(
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
 * sum, gru.ts:49
 */
function sum7(f32: Float32Array, pad_at: number, sum_at: number): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 1664; s += 4) {
    sum += f32[pad_at + s]!;
    sumSp1 += f32[pad_at + s + 1]!;
    sumSp2 += f32[pad_at + s + 2]!;
    sumSp3 += f32[pad_at + s + 3]!;
  }
  sum = sum + sumSp1 + (sumSp2 + sumSp3);
  f32[sum_at] = sum;
}

/**
 * tanh, gru.ts:47
 * add, gru.ts:47
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
 * sum, gru.ts:52
 * mul, gru.ts:52
 */
function sum_mul2(
  f32: Float32Array,
  positive_at: number,
  contraction_at: number,
  headBias: number,
  mul_at: number,
): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  const headBias0 = f32[headBias]!;
  for (let r = 0; r < 64; r += 4) {
    const add = Math.fround(f32[contraction_at + r * 26 + 25]! + headBias0);
    const neg = -add;
    const add2 =
      (1 - f32[positive_at + r]!) * add + (Math.max(neg, 0) + Math.log1p(Math.exp(-Math.abs(neg))));
    sum += add2;
    const addRp1 = Math.fround(f32[contraction_at + r * 26 + 51]! + headBias0);
    const negRp1 = -addRp1;
    const softplusRp1 = Math.max(negRp1, 0) + Math.log1p(Math.exp(-Math.abs(negRp1)));
    sumRp1 += (1 - f32[positive_at + r + 1]!) * addRp1 + softplusRp1;
    const addRp2 = Math.fround(f32[contraction_at + r * 26 + 77]! + headBias0);
    const negRp2 = -addRp2;
    const softplusRp2 = Math.max(negRp2, 0) + Math.log1p(Math.exp(-Math.abs(negRp2)));
    sumRp2 += (1 - f32[positive_at + r + 2]!) * addRp2 + softplusRp2;
    const addRp3 = Math.fround(f32[contraction_at + r * 26 + 103]! + headBias0);
    const negRp3 = -addRp3;
    const softplusRp3 = Math.max(negRp3, 0) + Math.log1p(Math.exp(-Math.abs(negRp3)));
    sumRp3 += (1 - f32[positive_at + r + 3]!) * addRp3 + softplusRp3;
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  f32[mul_at] = sum * 0.015625;
}

/**
 * toF32, gru.ts:55
 */
function toF32(
  f32: Float32Array,
  contraction_at: number,
  headBias: number,
  positive_at: number,
  toF32_at: number,
): void {
  const bias = f32[headBias]!;
  for (let i = 0; i < 64; i++) {
    const toF322 = Math.fround(f32[contraction_at + i * 26 + 25]! + bias) > 0 ? 1 : 0;
    f32[toF32_at + i] = toF322 === f32[positive_at + i]! ? 1 : 0;
  }
}

/**
 * sigmoid, gru.ts:54
 */
function sigmoid(
  f32: Float32Array,
  contraction_at: number,
  headBias: number,
  sigmoid_at: number,
  n: number,
): void {
  const bias = f32[headBias]!;
  for (let i = 0; i < n; i++) {
    f32[sigmoid_at + i] = 1 / (1 + Math.exp(-(f32[contraction_at + i]! + bias)));
  }
}

function step({ f32, i32 }: Views): void {
  gather(f32, i32, 1011920 /* words */, 0 /* embed.weight */, 975056 /* gather */);
  broadcast(f32, 1001680 /* broadcast */, 2048);
  contraction_add(
    f32,
    975056 /* gather */,
    688 /* gru.weight_ih_l0 */,
    5296 /* gru.bias_ih_l0 */,
    16592 /* add */,
  );
  copy(f32, 1001680 /* broadcast */, 336080 /* carry0 */, 2048);
  for (let t0 = 0; t0 < 26; t0++) {
    copy(f32, 336080 /* carry0 */, 868560 + 2048 * t0 /* input_stack */, 2048);
    contraction_add2(
      f32,
      336080 /* carry0 */,
      2224 /* gru.weight_hh_l0 */,
      5392 /* gru.bias_hh_l0 */,
      176336 + 6144 * t0 /* add_stack */,
    );
    sigmoid_tanh_mul(
      f32,
      16592 + 6144 * t0 /* add */,
      176336 + 6144 * t0 /* add_stack */,
      815312 + 2048 * t0 /* sigmoid_stack */,
      655568 + 2048 * t0 /* sigmoid_stack */,
      336080 /* carry0 */,
      762064 + 2048 * t0 /* sub_stack */,
      495824 + 2048 * t0 /* add_stack */,
      602320 + 2048 * t0 /* sub_stack */,
      708816 + 2048 * t0 /* mul_stack */,
      549072 + 2048 * t0 /* mul_stack */,
    );
    copy(f32, 495824 + 2048 * t0 /* add_stack */, 336080 /* carry0 */, 2048);
  }
  contraction(f32, 495824 /* add_stack */, 5488 /* head.weight */, 16592 /* contraction */);
  softplus_add_pad(
    f32,
    16592 /* contraction */,
    5520 /* head.bias */,
    18256 /* softplus */,
    338128 /* positive */,
    1013584 /* pad */,
  );
  sum_mul(
    f32,
    338128 /* positive */,
    16592 /* contraction */,
    5520 /* head.bias */,
    18256 /* softplus */,
    1015248 /* loss */,
  );
  if (i32[16580 /* tapeless.guard */]! !== 0 && !Number.isFinite(f32[1015248 /* loss */]!)) return;
  update(f32, i32, 5524 /* tapeless.step */, 1015252 /* toF32 */, 1015256 /* toF32 */);
  sum(f32, 1013584 /* pad */, 1015260 /* sum */, 1015264 /* sum */);
  contraction_transpose(f32, 1013584 /* pad */, 5488 /* head.weight */, 921808 /* transpose */);
  copy(f32, 1001680 /* broadcast */, 1001680 /* carry23 */, 2048);
  for (let t1 = 0; t1 < 26; t1++) {
    mul(
      f32,
      1001680 /* carry23 */,
      973008 - 2048 * t1 /* transpose */,
      706768 - 2048 * t1 /* sigmoid_stack */,
      653520 - 2048 * t1 /* sub_stack */,
      1003728 /* mul */,
      329936 - 6144 * t1 /* add_stack */,
      600272 - 2048 * t1 /* mul_stack */,
      1005776 /* mul */,
      813264 - 2048 * t1 /* sub_stack */,
      760016 - 2048 * t1 /* mul_stack */,
      1007824 /* mul */,
      866512 - 2048 * t1 /* sigmoid_stack */,
      1009872 /* mul */,
    );
    add(f32, 1009872 /* mul */, 1007824 /* mul */, 1005776 /* mul */, 489680 - 6144 * t1 /* add_stack */);
    contraction_update(
      f32,
      489680 - 6144 * t1 /* add_stack */,
      2224 /* gru.weight_hh_l0 */,
      1001680 /* carry23 */,
      973008 - 2048 * t1 /* transpose */,
      706768 - 2048 * t1 /* sigmoid_stack */,
    );
    add(f32, 1003728 /* mul */, 1007824 /* mul */, 1005776 /* mul */, 170192 - 6144 * t1 /* add_stack */);
  }
  contraction2(f32, 1013584 /* pad */, 495824 /* add_stack */, 207760 /* contraction */);
  contraction3(f32, 336080 /* add_stack */, 868560 /* input_stack */, 202960 /* contraction */);
  sum2(f32, 336080 /* add_stack */, 207568 /* sum */);
  sum2(f32, 16592 /* add_stack */, 207664 /* sum */);
  contraction4(f32, 16592 /* add_stack */, 688 /* gru.weight_ih_l0 */, 176336 /* contraction */);
  contraction5(f32, 16592 /* add_stack */, 975056 /* gather */, 206032 /* contraction */);
  scatterAdd(f32, i32, 16592 /* scatterAdd */, 1011920 /* words */, 176336 /* contraction */);
  sum3(f32, 16592 /* scatterAdd */, 17280 /* sum */);
  sum4(f32, 206032 /* contraction */, 17284 /* sum */);
  sum5(f32, 202960 /* contraction */, 17288 /* sum */);
  sum6(f32, 207664 /* sum */, 17292 /* sum */);
  sum6(f32, 207568 /* sum */, 17296 /* sum */);
  sum_update(
    f32,
    207760 /* contraction */,
    17280 /* sum */,
    17284 /* sum */,
    17288 /* sum */,
    17292 /* sum */,
    17296 /* sum */,
    1015264 /* sum */,
    1015264 /* toF32 */,
    16568 /* head.bias.firstMoment */,
    1015260 /* sum */,
    16572 /* head.bias.secondMoment */,
    5520 /* head.bias */,
    1015256 /* toF32 */,
    1015252 /* toF32 */,
  );
  update2(
    f32,
    5528 /* embed.weight.firstMoment */,
    16592 /* scatterAdd */,
    1015264 /* toF32 */,
    6216 /* embed.weight.secondMoment */,
    0 /* embed.weight */,
    1015256 /* toF32 */,
    1015252 /* toF32 */,
    688,
  );
  update2(
    f32,
    6904 /* gru.weight_ih_l0.firstMoment */,
    206032 /* contraction */,
    1015264 /* toF32 */,
    8440 /* gru.weight_ih_l0.secondMoment */,
    688 /* gru.weight_ih_l0 */,
    1015256 /* toF32 */,
    1015252 /* toF32 */,
    1536,
  );
  update2(
    f32,
    9976 /* gru.weight_hh_l0.firstMoment */,
    202960 /* contraction */,
    1015264 /* toF32 */,
    13048 /* gru.weight_hh_l0.secondMoment */,
    2224 /* gru.weight_hh_l0 */,
    1015256 /* toF32 */,
    1015252 /* toF32 */,
    3072,
  );
  update2(
    f32,
    16120 /* gru.bias_ih_l0.firstMoment */,
    207664 /* sum */,
    1015264 /* toF32 */,
    16216 /* gru.bias_ih_l0.secondMoment */,
    5296 /* gru.bias_ih_l0 */,
    1015256 /* toF32 */,
    1015252 /* toF32 */,
    96,
  );
  update2(
    f32,
    16312 /* gru.bias_hh_l0.firstMoment */,
    207568 /* sum */,
    1015264 /* toF32 */,
    16408 /* gru.bias_hh_l0.secondMoment */,
    5392 /* gru.bias_hh_l0 */,
    1015256 /* toF32 */,
    1015252 /* toF32 */,
    96,
  );
  update2(
    f32,
    16504 /* head.weight.firstMoment */,
    207760 /* contraction */,
    1015264 /* toF32 */,
    16536 /* head.weight.secondMoment */,
    5488 /* head.weight */,
    1015256 /* toF32 */,
    1015252 /* toF32 */,
    32,
  );
}

function gradients({ f32, i32 }: Views): void {
  gather(f32, i32, 1011920 /* words */, 0 /* embed.weight */, 975056 /* gather */);
  broadcast(f32, 1001680 /* broadcast */, 2048);
  contraction_add(
    f32,
    975056 /* gather */,
    688 /* gru.weight_ih_l0 */,
    5296 /* gru.bias_ih_l0 */,
    16592 /* add */,
  );
  copy(f32, 1001680 /* broadcast */, 336080 /* carry0 */, 2048);
  for (let t0 = 0; t0 < 26; t0++) {
    copy(f32, 336080 /* carry0 */, 868560 + 2048 * t0 /* input_stack */, 2048);
    contraction_add2(
      f32,
      336080 /* carry0 */,
      2224 /* gru.weight_hh_l0 */,
      5392 /* gru.bias_hh_l0 */,
      176336 + 6144 * t0 /* add_stack */,
    );
    sigmoid_tanh_mul(
      f32,
      16592 + 6144 * t0 /* add */,
      176336 + 6144 * t0 /* add_stack */,
      815312 + 2048 * t0 /* sigmoid_stack */,
      655568 + 2048 * t0 /* sigmoid_stack */,
      336080 /* carry0 */,
      762064 + 2048 * t0 /* sub_stack */,
      495824 + 2048 * t0 /* add_stack */,
      602320 + 2048 * t0 /* sub_stack */,
      708816 + 2048 * t0 /* mul_stack */,
      549072 + 2048 * t0 /* mul_stack */,
    );
    copy(f32, 495824 + 2048 * t0 /* add_stack */, 336080 /* carry0 */, 2048);
  }
  contraction(f32, 495824 /* add_stack */, 5488 /* head.weight */, 16592 /* contraction */);
  softplus_add_pad(
    f32,
    16592 /* contraction */,
    5520 /* head.bias */,
    18256 /* softplus */,
    338128 /* positive */,
    1013584 /* pad */,
  );
  sum_mul(
    f32,
    338128 /* positive */,
    16592 /* contraction */,
    5520 /* head.bias */,
    18256 /* softplus */,
    1015248 /* loss */,
  );
  sum7(f32, 1013584 /* pad */, 1015252 /* head.bias */);
  contraction_transpose(f32, 1013584 /* pad */, 5488 /* head.weight */, 921808 /* transpose */);
  copy(f32, 1001680 /* broadcast */, 1001680 /* carry23 */, 2048);
  for (let t1 = 0; t1 < 26; t1++) {
    mul(
      f32,
      1001680 /* carry23 */,
      973008 - 2048 * t1 /* transpose */,
      706768 - 2048 * t1 /* sigmoid_stack */,
      653520 - 2048 * t1 /* sub_stack */,
      1003728 /* mul */,
      329936 - 6144 * t1 /* add_stack */,
      600272 - 2048 * t1 /* mul_stack */,
      1005776 /* mul */,
      813264 - 2048 * t1 /* sub_stack */,
      760016 - 2048 * t1 /* mul_stack */,
      1007824 /* mul */,
      866512 - 2048 * t1 /* sigmoid_stack */,
      1009872 /* mul */,
    );
    add(f32, 1009872 /* mul */, 1007824 /* mul */, 1005776 /* mul */, 489680 - 6144 * t1 /* add_stack */);
    contraction_update(
      f32,
      489680 - 6144 * t1 /* add_stack */,
      2224 /* gru.weight_hh_l0 */,
      1001680 /* carry23 */,
      973008 - 2048 * t1 /* transpose */,
      706768 - 2048 * t1 /* sigmoid_stack */,
    );
    add(f32, 1003728 /* mul */, 1007824 /* mul */, 1005776 /* mul */, 170192 - 6144 * t1 /* add_stack */);
  }
  contraction2(f32, 1013584 /* pad */, 495824 /* add_stack */, 207760 /* head.weight */);
  contraction3(f32, 336080 /* add_stack */, 868560 /* input_stack */, 202960 /* gru.weight_hh_l0 */);
  sum2(f32, 336080 /* add_stack */, 207664 /* gru.bias_hh_l0 */);
  sum2(f32, 16592 /* add_stack */, 207568 /* gru.bias_ih_l0 */);
  contraction4(f32, 16592 /* add_stack */, 688 /* gru.weight_ih_l0 */, 176336 /* contraction */);
  contraction5(f32, 16592 /* add_stack */, 975056 /* gather */, 206032 /* gru.weight_ih_l0 */);
  scatterAdd(f32, i32, 16592 /* embed.weight */, 1011920 /* words */, 176336 /* contraction */);
}

function evaluate({ f32, i32 }: Views): void {
  gather(f32, i32, 43216 /* words */, 0 /* embed.weight */, 16592 /* gather */);
  broadcast(f32, 44944 /* broadcast */, 2048);
  contraction_add(
    f32,
    16592 /* gather */,
    688 /* gru.weight_ih_l0 */,
    5296 /* gru.bias_ih_l0 */,
    46992 /* add */,
  );
  copy(f32, 44944 /* broadcast */, 44944 /* carry0 */, 2048);
  for (let t0 = 0; t0 < 26; t0++) {
    contraction_add2(
      f32,
      44944 /* carry0 */,
      2224 /* gru.weight_hh_l0 */,
      5392 /* gru.bias_hh_l0 */,
      16592 /* add */,
    );
    tanh_add(
      f32,
      46992 + 6144 * t0 /* add */,
      16592 /* add */,
      44944 /* carry0 */,
      206736 + 2048 * t0 /* add_stack */,
    );
    copy(f32, 206736 + 2048 * t0 /* add_stack */, 44944 /* carry0 */, 2048);
  }
  contraction(f32, 206736 /* add_stack */, 5488 /* head.weight */, 16592 /* contraction */);
  sum_mul2(f32, 44880 /* positive */, 16592 /* contraction */, 5520 /* head.bias */, 18256 /* loss */);
  toF32(f32, 16592 /* contraction */, 5520 /* head.bias */, 44880 /* positive */, 44880 /* accuracy */);
}

function predict({ f32, i32 }: Views): void {
  gather(f32, i32, 43216 /* words */, 0 /* embed.weight */, 16592 /* gather */);
  broadcast(f32, 43216 /* broadcast */, 2048);
  contraction_add(
    f32,
    16592 /* gather */,
    688 /* gru.weight_ih_l0 */,
    5296 /* gru.bias_ih_l0 */,
    45264 /* add */,
  );
  copy(f32, 43216 /* broadcast */, 43216 /* carry0 */, 2048);
  for (let t0 = 0; t0 < 26; t0++) {
    contraction_add2(
      f32,
      43216 /* carry0 */,
      2224 /* gru.weight_hh_l0 */,
      5392 /* gru.bias_hh_l0 */,
      16592 /* add */,
    );
    tanh_add(
      f32,
      45264 + 6144 * t0 /* add */,
      16592 /* add */,
      43216 /* carry0 */,
      205008 + 2048 * t0 /* add_stack */,
    );
    copy(f32, 205008 + 2048 * t0 /* add_stack */, 43216 /* carry0 */, 2048);
  }
  contraction(f32, 205008 /* add_stack */, 5488 /* head.weight */, 16592 /* contraction */);
  sigmoid(f32, 16592 /* contraction */, 5520 /* head.bias */, 16592 /* probability */, 1664);
}

/** What `step` takes. */
export interface StepInputs {
  /** i32[64, 26] */
  readonly words: NumericArray;
  /** f32[64] */
  readonly positive: NumericArray;
}

/** What `evaluate` takes. */
export interface EvaluateInputs {
  /** i32[64, 26] */
  readonly words: NumericArray;
  /** f32[64] */
  readonly positive: NumericArray;
}

/** What `gradients` takes. */
export interface GradientInputs {
  /** i32[64, 26] */
  readonly words: NumericArray;
  /** f32[64] */
  readonly positive: NumericArray;
}

/** What `predict` takes. */
export interface PredictInputs {
  /** i32[64, 26] */
  readonly words: NumericArray;
  /** Not needed: may be given, and is not read. */
  readonly positive?: NumericArray;
}

/** What `predict` returns. */
export interface Outputs {
  /** f32[64, 26] */
  readonly probability: Float32Array;
}

/** The parameters by name. */
export interface Parameters {
  /** f32[43, 16] */
  readonly "embed.weight": Float32Array;
  /** f32[96, 16] */
  readonly "gru.weight_ih_l0": Float32Array;
  /** f32[96, 32] */
  readonly "gru.weight_hh_l0": Float32Array;
  /** f32[96] */
  readonly "gru.bias_ih_l0": Float32Array;
  /** f32[96] */
  readonly "gru.bias_hh_l0": Float32Array;
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
  name: "gru",
  format: 1,
  fingerprint: "7de28cbeb8c6593b",
  arenaBytes: 4061072,
  dtype: "f32",
  parameters: [
    {
      name: "embed.weight",
      type: "f32",
      shape: [43, 16],
      offset: 0,
      initial: { kind: "normal", mean: 0, deviation: 1 },
      trainable: true,
    },
    {
      name: "gru.weight_ih_l0",
      type: "f32",
      shape: [96, 16],
      offset: 2752,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "gru.weight_hh_l0",
      type: "f32",
      shape: [96, 32],
      offset: 8896,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "gru.bias_ih_l0",
      type: "f32",
      shape: [96],
      offset: 21184,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "gru.bias_hh_l0",
      type: "f32",
      shape: [96],
      offset: 21568,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "head.weight",
      type: "f32",
      shape: [1, 32],
      offset: 21952,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "head.bias",
      type: "f32",
      shape: [1],
      offset: 22080,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
  ],
  state: [
    {
      name: "embed.weight.firstMoment",
      type: "f32",
      shape: [43, 16],
      offset: 22112,
      initial: { kind: "zeros" },
    },
    {
      name: "embed.weight.secondMoment",
      type: "f32",
      shape: [43, 16],
      offset: 24864,
      initial: { kind: "zeros" },
    },
    {
      name: "gru.weight_ih_l0.firstMoment",
      type: "f32",
      shape: [96, 16],
      offset: 27616,
      initial: { kind: "zeros" },
    },
    {
      name: "gru.weight_ih_l0.secondMoment",
      type: "f32",
      shape: [96, 16],
      offset: 33760,
      initial: { kind: "zeros" },
    },
    {
      name: "gru.weight_hh_l0.firstMoment",
      type: "f32",
      shape: [96, 32],
      offset: 39904,
      initial: { kind: "zeros" },
    },
    {
      name: "gru.weight_hh_l0.secondMoment",
      type: "f32",
      shape: [96, 32],
      offset: 52192,
      initial: { kind: "zeros" },
    },
    {
      name: "gru.bias_ih_l0.firstMoment",
      type: "f32",
      shape: [96],
      offset: 64480,
      initial: { kind: "zeros" },
    },
    {
      name: "gru.bias_ih_l0.secondMoment",
      type: "f32",
      shape: [96],
      offset: 64864,
      initial: { kind: "zeros" },
    },
    {
      name: "gru.bias_hh_l0.firstMoment",
      type: "f32",
      shape: [96],
      offset: 65248,
      initial: { kind: "zeros" },
    },
    {
      name: "gru.bias_hh_l0.secondMoment",
      type: "f32",
      shape: [96],
      offset: 65632,
      initial: { kind: "zeros" },
    },
    {
      name: "head.weight.firstMoment",
      type: "f32",
      shape: [1, 32],
      offset: 66016,
      initial: { kind: "zeros" },
    },
    {
      name: "head.weight.secondMoment",
      type: "f32",
      shape: [1, 32],
      offset: 66144,
      initial: { kind: "zeros" },
    },
    { name: "head.bias.firstMoment", type: "f32", shape: [1], offset: 66272, initial: { kind: "zeros" } },
    { name: "head.bias.secondMoment", type: "f32", shape: [1], offset: 66288, initial: { kind: "zeros" } },
  ],
  constants: [],
  counters: { seed: 66304, step: 22096, guard: 66320 },
  objectives: {
    ["loss"]: {
      step: {
        inputs: [
          { name: "words", type: "i32", shape: [64, 26], offset: 4047680, below: 43 },
          { name: "positive", type: "f32", shape: [64], offset: 1352512 },
        ],
        outputs: [],
        loss: 4060992,
        metrics: [],
        run: step,
      },
      evaluate: {
        inputs: [
          { name: "words", type: "i32", shape: [64, 26], offset: 172864, below: 43 },
          { name: "positive", type: "f32", shape: [64], offset: 179520 },
        ],
        outputs: [],
        loss: 73024,
        metrics: [{ name: "accuracy", type: "f32", shape: [64], offset: 179520 }],
        run: evaluate,
      },
      gradients: {
        inputs: [
          { name: "words", type: "i32", shape: [64, 26], offset: 4047680, below: 43 },
          { name: "positive", type: "f32", shape: [64], offset: 1352512 },
        ],
        outputs: [
          { name: "embed.weight", type: "f32", shape: [43, 16], offset: 66368 },
          { name: "gru.weight_ih_l0", type: "f32", shape: [96, 16], offset: 824128 },
          { name: "gru.weight_hh_l0", type: "f32", shape: [96, 32], offset: 811840 },
          { name: "gru.bias_ih_l0", type: "f32", shape: [96], offset: 830272 },
          { name: "gru.bias_hh_l0", type: "f32", shape: [96], offset: 830656 },
          { name: "head.weight", type: "f32", shape: [1, 32], offset: 831040 },
          { name: "head.bias", type: "f32", shape: [1], offset: 4061008 },
        ],
        loss: 4060992,
        metrics: [],
        run: gradients,
      },
    },
  },
  predict: {
    inputs: [{ name: "words", type: "i32", shape: [64, 26], offset: 172864, below: 43 }],
    unread: ["positive"],
    outputs: [{ name: "probability", type: "f32", shape: [64, 26], offset: 66368 }],
    metrics: [],
    run: predict,
  },
});
