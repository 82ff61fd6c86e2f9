// @generated
/* eslint-disable */
/**
 * char-rnn: a neural network and its training, compiled by Tapeless. Do not edit: change the model and
 * compile it again. Kernels come first, then one function per program, then the trainer that is made of them.
 *
 * Inputs
 *   ids   i32[32, 32]
 *   next  i32[32, 32]
 * Parameters: 33,616 numbers in 7 tensors
 *   embed.weight      f32[80, 32]
 *   rnn.weight_ih_l0  f32[128, 32]
 *   rnn.weight_hh_l0  f32[128, 128]
 *   rnn.bias_ih_l0    f32[128]
 *   rnn.bias_hh_l0    f32[128]
 *   head.weight       f32[80, 128]
 *   head.bias         f32[80]
 * Dimensions, as tensor[axis]
 *     32  ids[0], ids[1], next[0], next[1], embed.weight[1], and 1 more
 *     80  embed.weight[0], head.weight[0], head.bias[0], logits[1]
 *    128  rnn.weight_ih_l0[0], rnn.weight_hh_l0[0], rnn.weight_hh_l0[1], rnn.bias_ih_l0[0], rnn.bias_hh_l0[0], and 1 more
 *   1024  logits[0]
 * Programs          FLOPs per call    peak bytes  launches
 *   step               191,401,490     3,504,496       222
 *   gradients          190,864,385     3,504,464       210
 *   evaluate            64,018,433     1,488,896       104
 *   predict             63,520,768     1,484,800       101
 * Memory: one arena of 3,504,496 bytes (3.34 MiB), the first 403,456 for parameters and state.
 * Kernels take the views of the arena that they use, then the position of each tensor in its view, in elements.
 * Tensors are row-major. Arithmetic is in float64 between loads and stores, rounded when stored.
 */
import { defineTrainer, pow, type NumericArray, type Views } from "../../runtime/index.ts";

/**
 * gather, char-rnn.ts:33
 */
function gather(
  f32: Float32Array,
  i32: Int32Array,
  ids_at: number,
  embedWeight: number,
  gather2: number,
): void {
  for (let j = 0; j < 1024; j++) {
    const ids = i32[ids_at + j]!;
    const gather2_row = gather2 + j * 32;
    for (let k = 0; k < 32; k++) {
      const value = Math.max(Math.min(ids, 79), 0);
      f32[gather2_row + k] = f32[embedWeight + value * 32 + k]!;
    }
  }
}

/**
 * broadcast, char-rnn.ts:34
 */
function broadcast(f32: Float32Array, broadcast2: number, n: number): void {
  for (let i = 0; i < n; i++) {
    f32[broadcast2 + i] = 0;
  }
}

/**
 * contraction, char-rnn.ts:34
 * add, char-rnn.ts:34
 */
function contraction_add(
  f32: Float32Array,
  gather_at: number,
  rnnWeight_ih_l0: number,
  rnnBias_ih_l0: number,
  add_at: number,
): void {
  for (let i = 0; i < 32; i++) {
    for (let j = 0; j < 30; j += 3) {
      const add_at_row = add_at + i * 4096 + j * 128;
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
        const gather_at_row = gather_at + j * 1024 + i * 32;
        const rnnWeight_ih_l0_row = rnnWeight_ih_l0 + k * 32;
        for (let r = 0; r < 32; r++) {
          const gather = f32[gather_at_row + r]!;
          const gather_j1 = f32[gather_at_row + r + 1024]!;
          const gather_j2 = f32[gather_at_row + r + 2048]!;
          const value = f32[rnnWeight_ih_l0_row + r]!;
          const value_k1 = f32[rnnWeight_ih_l0_row + r + 32]!;
          const value_k2 = f32[rnnWeight_ih_l0_row + r + 64]!;
          const value_k3 = f32[rnnWeight_ih_l0_row + r + 96]!;
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
        const value2 = f32[rnnBias_ih_l0 + k]!;
        const value2_k1 = f32[rnnBias_ih_l0 + k + 1]!;
        const value2_k2 = f32[rnnBias_ih_l0 + k + 2]!;
        const value2_k3 = f32[rnnBias_ih_l0 + k + 3]!;
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
    const add_at_row2 = add_at + i * 4096;
    for (let k_jr = 0; k_jr < 128; k_jr += 4) {
      let contraction_jr = 0;
      let contraction_jr_j1 = 0;
      let contraction_k1_jr = 0;
      let contraction_k1_jr_j1 = 0;
      let contraction_k2_jr = 0;
      let contraction_k2_jr_j1 = 0;
      let contraction_k3_jr = 0;
      let contraction_k3_jr_j1 = 0;
      const gather_at_row2 = gather_at + i * 32;
      const rnnWeight_ih_l0_row2 = rnnWeight_ih_l0 + k_jr * 32;
      for (let r_jr = 0; r_jr < 32; r_jr++) {
        const gather_jr = f32[gather_at_row2 + r_jr + 30720]!;
        const gather_jr_j1 = f32[gather_at_row2 + r_jr + 31744]!;
        const value_jr = f32[rnnWeight_ih_l0_row2 + r_jr]!;
        const value_k1_jr = f32[rnnWeight_ih_l0_row2 + r_jr + 32]!;
        const value_k2_jr = f32[rnnWeight_ih_l0_row2 + r_jr + 64]!;
        const value_k3_jr = f32[rnnWeight_ih_l0_row2 + r_jr + 96]!;
        contraction_jr += gather_jr * value_jr;
        contraction_jr_j1 += gather_jr_j1 * value_jr;
        contraction_k1_jr += gather_jr * value_k1_jr;
        contraction_k1_jr_j1 += gather_jr_j1 * value_k1_jr;
        contraction_k2_jr += gather_jr * value_k2_jr;
        contraction_k2_jr_j1 += gather_jr_j1 * value_k2_jr;
        contraction_k3_jr += gather_jr * value_k3_jr;
        contraction_k3_jr_j1 += gather_jr_j1 * value_k3_jr;
      }
      const value2_jr = f32[rnnBias_ih_l0 + k_jr]!;
      const value2_k1_jr = f32[rnnBias_ih_l0 + k_jr + 1]!;
      const value2_k2_jr = f32[rnnBias_ih_l0 + k_jr + 2]!;
      const value2_k3_jr = f32[rnnBias_ih_l0 + k_jr + 3]!;
      f32[add_at_row2 + k_jr + 3840] = contraction_jr + value2_jr;
      f32[add_at_row2 + k_jr + 3968] = contraction_jr_j1 + value2_jr;
      f32[add_at_row2 + k_jr + 3841] = contraction_k1_jr + value2_k1_jr;
      f32[add_at_row2 + k_jr + 3969] = contraction_k1_jr_j1 + value2_k1_jr;
      f32[add_at_row2 + k_jr + 3842] = contraction_k2_jr + value2_k2_jr;
      f32[add_at_row2 + k_jr + 3970] = contraction_k2_jr_j1 + value2_k2_jr;
      f32[add_at_row2 + k_jr + 3843] = contraction_k3_jr + value2_k3_jr;
      f32[add_at_row2 + k_jr + 3971] = contraction_k3_jr_j1 + value2_k3_jr;
    }
  }
}

function copy(f32: Float32Array, _from: number, to: number, n: number): void {
  for (let i = 0; i < n; i++) {
    f32[to + i] = f32[_from + i]!;
  }
}

/**
 * contraction, char-rnn.ts:34
 */
function contraction(f32: Float32Array, carry0: number, captured0: number, contraction_at: number): void {
  for (let i = 0; i < 30; i += 3) {
    const contraction_at_row = contraction_at + i * 128;
    for (let j = 0; j < 128; j += 4) {
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
      const carry0_row = carry0 + i * 128;
      const captured0_row = captured0 + j * 128;
      for (let r = 0; r < 128; r++) {
        const value = f32[carry0_row + r]!;
        const value_i1 = f32[carry0_row + r + 128]!;
        const value_i2 = f32[carry0_row + r + 256]!;
        const value2 = f32[captured0_row + r]!;
        const value2_j1 = f32[captured0_row + r + 128]!;
        const value2_j2 = f32[captured0_row + r + 256]!;
        const value2_j3 = f32[captured0_row + r + 384]!;
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
    let contraction_ir_i1 = 0;
    let contraction_j1_ir = 0;
    let contraction_j1_ir_i1 = 0;
    let contraction_j2_ir = 0;
    let contraction_j2_ir_i1 = 0;
    let contraction_j3_ir = 0;
    let contraction_j3_ir_i1 = 0;
    const captured0_row2 = captured0 + j_ir * 128;
    for (let r_ir = 0; r_ir < 128; r_ir++) {
      const value_ir = f32[carry0 + r_ir + 3840]!;
      const value_ir_i1 = f32[carry0 + r_ir + 3968]!;
      const value2_ir = f32[captured0_row2 + r_ir]!;
      const value2_j1_ir = f32[captured0_row2 + r_ir + 128]!;
      const value2_j2_ir = f32[captured0_row2 + r_ir + 256]!;
      const value2_j3_ir = f32[captured0_row2 + r_ir + 384]!;
      contraction_ir += value_ir * value2_ir;
      contraction_ir_i1 += value_ir_i1 * value2_ir;
      contraction_j1_ir += value_ir * value2_j1_ir;
      contraction_j1_ir_i1 += value_ir_i1 * value2_j1_ir;
      contraction_j2_ir += value_ir * value2_j2_ir;
      contraction_j2_ir_i1 += value_ir_i1 * value2_j2_ir;
      contraction_j3_ir += value_ir * value2_j3_ir;
      contraction_j3_ir_i1 += value_ir_i1 * value2_j3_ir;
    }
    f32[contraction_at + j_ir + 3840] = contraction_ir;
    f32[contraction_at + j_ir + 3968] = contraction_ir_i1;
    f32[contraction_at + j_ir + 3841] = contraction_j1_ir;
    f32[contraction_at + j_ir + 3969] = contraction_j1_ir_i1;
    f32[contraction_at + j_ir + 3842] = contraction_j2_ir;
    f32[contraction_at + j_ir + 3970] = contraction_j2_ir_i1;
    f32[contraction_at + j_ir + 3843] = contraction_j3_ir;
    f32[contraction_at + j_ir + 3971] = contraction_j3_ir_i1;
  }
}

/**
 * tanh, char-rnn.ts:34
 * sub, char-rnn.ts:34
 */
function tanh_sub(
  f32: Float32Array,
  slice0: number,
  contraction_at: number,
  captured1: number,
  tanh_at: number,
  sub_at: number,
): void {
  for (let i = 0; i < 32; i++) {
    const slice0_row = slice0 + i * 128;
    const contraction_at_row = contraction_at + i * 128;
    const tanh_at_row = tanh_at + i * 128;
    const sub_at_row = sub_at + i * 128;
    for (let j = 0; j < 128; j++) {
      const add2 = f32[slice0_row + j]! + (f32[contraction_at_row + j]! + f32[captured1 + j]!);
      const tanh = Math.tanh(add2);
      f32[tanh_at_row + j] = tanh;
      f32[sub_at_row + j] = 1 - tanh * tanh;
    }
  }
}

/**
 * contraction, char-rnn.ts:35
 * add, char-rnn.ts:35
 */
function contraction_add2(
  f32: Float32Array,
  scan: number,
  headWeight: number,
  headBias: number,
  add_at: number,
): void {
  for (let i = 0; i < 32; i++) {
    for (let j = 0; j < 30; j += 3) {
      const add_at_row = add_at + i * 2560 + j * 80;
      for (let k = 0; k < 80; k += 4) {
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
        const scan_row = scan + j * 4096 + i * 128;
        const headWeight_row = headWeight + k * 128;
        for (let r = 0; r < 128; r++) {
          const project = f32[scan_row + r]!;
          const project_j1 = f32[scan_row + r + 4096]!;
          const project_j2 = f32[scan_row + r + 8192]!;
          const weight = f32[headWeight_row + r]!;
          const weight_k1 = f32[headWeight_row + r + 128]!;
          const weight_k2 = f32[headWeight_row + r + 256]!;
          const weight_k3 = f32[headWeight_row + r + 384]!;
          contraction += project * weight;
          contraction_j1 += project_j1 * weight;
          contraction_j2 += project_j2 * weight;
          contraction_k1 += project * weight_k1;
          contraction_k1_j1 += project_j1 * weight_k1;
          contraction_k1_j2 += project_j2 * weight_k1;
          contraction_k2 += project * weight_k2;
          contraction_k2_j1 += project_j1 * weight_k2;
          contraction_k2_j2 += project_j2 * weight_k2;
          contraction_k3 += project * weight_k3;
          contraction_k3_j1 += project_j1 * weight_k3;
          contraction_k3_j2 += project_j2 * weight_k3;
        }
        const bias = f32[headBias + k]!;
        const bias_k1 = f32[headBias + k + 1]!;
        const bias_k2 = f32[headBias + k + 2]!;
        const bias_k3 = f32[headBias + k + 3]!;
        f32[add_at_row + k] = contraction + bias;
        f32[add_at_row + k + 80] = contraction_j1 + bias;
        f32[add_at_row + k + 160] = contraction_j2 + bias;
        f32[add_at_row + k + 1] = contraction_k1 + bias_k1;
        f32[add_at_row + k + 81] = contraction_k1_j1 + bias_k1;
        f32[add_at_row + k + 161] = contraction_k1_j2 + bias_k1;
        f32[add_at_row + k + 2] = contraction_k2 + bias_k2;
        f32[add_at_row + k + 82] = contraction_k2_j1 + bias_k2;
        f32[add_at_row + k + 162] = contraction_k2_j2 + bias_k2;
        f32[add_at_row + k + 3] = contraction_k3 + bias_k3;
        f32[add_at_row + k + 83] = contraction_k3_j1 + bias_k3;
        f32[add_at_row + k + 163] = contraction_k3_j2 + bias_k3;
      }
    }
    const add_at_row2 = add_at + i * 2560;
    for (let k_jr = 0; k_jr < 80; k_jr += 4) {
      let contraction_jr = 0;
      let contraction_jr_j1 = 0;
      let contraction_k1_jr = 0;
      let contraction_k1_jr_j1 = 0;
      let contraction_k2_jr = 0;
      let contraction_k2_jr_j1 = 0;
      let contraction_k3_jr = 0;
      let contraction_k3_jr_j1 = 0;
      const scan_row2 = scan + i * 128;
      const headWeight_row2 = headWeight + k_jr * 128;
      for (let r_jr = 0; r_jr < 128; r_jr++) {
        const project_jr = f32[scan_row2 + r_jr + 122880]!;
        const project_jr_j1 = f32[scan_row2 + r_jr + 126976]!;
        const weight_jr = f32[headWeight_row2 + r_jr]!;
        const weight_k1_jr = f32[headWeight_row2 + r_jr + 128]!;
        const weight_k2_jr = f32[headWeight_row2 + r_jr + 256]!;
        const weight_k3_jr = f32[headWeight_row2 + r_jr + 384]!;
        contraction_jr += project_jr * weight_jr;
        contraction_jr_j1 += project_jr_j1 * weight_jr;
        contraction_k1_jr += project_jr * weight_k1_jr;
        contraction_k1_jr_j1 += project_jr_j1 * weight_k1_jr;
        contraction_k2_jr += project_jr * weight_k2_jr;
        contraction_k2_jr_j1 += project_jr_j1 * weight_k2_jr;
        contraction_k3_jr += project_jr * weight_k3_jr;
        contraction_k3_jr_j1 += project_jr_j1 * weight_k3_jr;
      }
      const bias_jr = f32[headBias + k_jr]!;
      const bias_k1_jr = f32[headBias + k_jr + 1]!;
      const bias_k2_jr = f32[headBias + k_jr + 2]!;
      const bias_k3_jr = f32[headBias + k_jr + 3]!;
      f32[add_at_row2 + k_jr + 2400] = contraction_jr + bias_jr;
      f32[add_at_row2 + k_jr + 2480] = contraction_jr_j1 + bias_jr;
      f32[add_at_row2 + k_jr + 2401] = contraction_k1_jr + bias_k1_jr;
      f32[add_at_row2 + k_jr + 2481] = contraction_k1_jr_j1 + bias_k1_jr;
      f32[add_at_row2 + k_jr + 2402] = contraction_k2_jr + bias_k2_jr;
      f32[add_at_row2 + k_jr + 2482] = contraction_k2_jr_j1 + bias_k2_jr;
      f32[add_at_row2 + k_jr + 2403] = contraction_k3_jr + bias_k3_jr;
      f32[add_at_row2 + k_jr + 2483] = contraction_k3_jr_j1 + bias_k3_jr;
    }
  }
}

/**
 * sum, char-rnn.ts:36
 */
function sum(f32: Float32Array, i32: Int32Array, next_at: number, add_at: number, sum_at: number): void {
  for (let j = 0; j < 1024; j += 4) {
    let sum2 = 0;
    let sum_j1 = 0;
    let sum_j2 = 0;
    let sum_j3 = 0;
    const next = i32[next_at + j]!;
    const next_j1 = i32[next_at + j + 1]!;
    const next_j2 = i32[next_at + j + 2]!;
    const next_j3 = i32[next_at + j + 3]!;
    const add_at_row = add_at + j * 80;
    for (let r = 0; r < 80; r++) {
      sum2 += next === r ? f32[add_at_row + r]! : 0;
      sum_j1 += next_j1 === r ? f32[add_at_row + r + 80]! : 0;
      sum_j2 += next_j2 === r ? f32[add_at_row + r + 160]! : 0;
      sum_j3 += next_j3 === r ? f32[add_at_row + r + 240]! : 0;
    }
    f32[sum_at + j] = sum2;
    f32[sum_at + j + 1] = sum_j1;
    f32[sum_at + j + 2] = sum_j2;
    f32[sum_at + j + 3] = sum_j3;
  }
}

/**
 * amax, char-rnn.ts:36
 * select, char-rnn.ts:36
 * exp, char-rnn.ts:36
 * sum, char-rnn.ts:36
 * div, char-rnn.ts:36
 * add, char-rnn.ts:36
 */
function amax_sum_add(
  f32: Float32Array,
  i32: Int32Array,
  add_at: number,
  select_at: number,
  exp_at: number,
  sum_at: number,
  next_at: number,
  add_at2: number,
): void {
  for (let j = 0; j < 1024; j++) {
    let amax = -Infinity;
    let amaxRp1 = -Infinity;
    let amaxRp2 = -Infinity;
    let amaxRp3 = -Infinity;
    const add_at_row = add_at + j * 80;
    for (let r = 0; r < 80; r += 4) {
      amax = Math.max(amax, f32[add_at_row + r]!);
      amaxRp1 = Math.max(amaxRp1, f32[add_at_row + r + 1]!);
      amaxRp2 = Math.max(amaxRp2, f32[add_at_row + r + 2]!);
      amaxRp3 = Math.max(amaxRp3, f32[add_at_row + r + 3]!);
    }
    amax = Math.max(Math.max(amax, amaxRp1), Math.max(amaxRp2, amaxRp3));
    const select = Math.abs(amax) === Infinity ? 0 : amax;
    f32[select_at + j] = select;
    let sum = 0;
    const add_at_row2 = add_at + j * 80;
    const exp_at_row = exp_at + j * 80;
    for (let s = 0; s < 80; s++) {
      const exp = Math.exp(f32[add_at_row2 + s]! - select);
      f32[exp_at_row + s] = exp;
      sum += exp;
    }
    const sum2 = Math.fround(sum);
    f32[sum_at + j] = sum2;
    const div = 0.0009765625 / sum2;
    const next = i32[next_at + j]!;
    const exp_at_row2 = exp_at + j * 80;
    const add_at2_row = add_at2 + j * 80;
    for (let t = 0; t < 80; t++) {
      const add3 = div * f32[exp_at_row2 + t]! + (next === t ? -0.0009765625 : 0);
      f32[add_at2_row + t] = add3;
    }
  }
}

/**
 * sum, char-rnn.ts:36
 * mul, char-rnn.ts:36
 */
function sum_mul(
  f32: Float32Array,
  sum_at: number,
  select_at: number,
  sum_at2: number,
  mul_at: number,
): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  for (let r = 0; r < 1024; r += 4) {
    const sub = Math.log(f32[sum_at + r]!) + f32[select_at + r]! - f32[sum_at2 + r]!;
    sum += sub;
    const subRp1 = Math.log(f32[sum_at + r + 1]!) + f32[select_at + r + 1]! - f32[sum_at2 + r + 1]!;
    sumRp1 += subRp1;
    const subRp2 = Math.log(f32[sum_at + r + 2]!) + f32[select_at + r + 2]! - f32[sum_at2 + r + 2]!;
    sumRp2 += subRp2;
    const subRp3 = Math.log(f32[sum_at + r + 3]!) + f32[select_at + r + 3]! - f32[sum_at2 + r + 3]!;
    sumRp3 += subRp3;
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  f32[mul_at] = sum * 0.0009765625;
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
  f32[toF32_at2] = Math.fround(0.003 / (1 - pow(0.9, add2)));
}

/**
 * sum, char-rnn.ts:35
 */
function sum2(f32: Float32Array, add_at: number, sum_at: number): void {
  for (let i = 0; i < 80; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const add_at_row = add_at + i;
    for (let r = 0; r < 1024; r++) {
      sum += f32[add_at_row + r * 80]!;
      sum_i1 += f32[add_at_row + r * 80 + 1]!;
      sum_i2 += f32[add_at_row + r * 80 + 2]!;
      sum_i3 += f32[add_at_row + r * 80 + 3]!;
    }
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
  }
}

/**
 * contraction, char-rnn.ts:35
 * transpose, char-rnn.ts:34
 */
function contraction_transpose(
  f32: Float32Array,
  add_at: number,
  headWeight: number,
  transpose: number,
): void {
  for (let i = 0; i < 32; i++) {
    for (let j = 0; j < 30; j += 3) {
      const transpose_row = transpose + j * 4096 + i * 128;
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
        const add_at_row = add_at + i * 2560 + j * 80;
        const headWeight_row = headWeight + k;
        for (let r = 0; r < 80; r++) {
          const add = f32[add_at_row + r]!;
          const add_j1 = f32[add_at_row + r + 80]!;
          const add_j2 = f32[add_at_row + r + 160]!;
          const weight = f32[headWeight_row + r * 128]!;
          const weight_k1 = f32[headWeight_row + r * 128 + 1]!;
          const weight_k2 = f32[headWeight_row + r * 128 + 2]!;
          const weight_k3 = f32[headWeight_row + r * 128 + 3]!;
          contraction += add * weight;
          contraction_j1 += add_j1 * weight;
          contraction_j2 += add_j2 * weight;
          contraction_k1 += add * weight_k1;
          contraction_k1_j1 += add_j1 * weight_k1;
          contraction_k1_j2 += add_j2 * weight_k1;
          contraction_k2 += add * weight_k2;
          contraction_k2_j1 += add_j1 * weight_k2;
          contraction_k2_j2 += add_j2 * weight_k2;
          contraction_k3 += add * weight_k3;
          contraction_k3_j1 += add_j1 * weight_k3;
          contraction_k3_j2 += add_j2 * weight_k3;
        }
        f32[transpose_row + k] = contraction;
        f32[transpose_row + k + 4096] = contraction_j1;
        f32[transpose_row + k + 8192] = contraction_j2;
        f32[transpose_row + k + 1] = contraction_k1;
        f32[transpose_row + k + 4097] = contraction_k1_j1;
        f32[transpose_row + k + 8193] = contraction_k1_j2;
        f32[transpose_row + k + 2] = contraction_k2;
        f32[transpose_row + k + 4098] = contraction_k2_j1;
        f32[transpose_row + k + 8194] = contraction_k2_j2;
        f32[transpose_row + k + 3] = contraction_k3;
        f32[transpose_row + k + 4099] = contraction_k3_j1;
        f32[transpose_row + k + 8195] = contraction_k3_j2;
      }
    }
    const transpose_row2 = transpose + i * 128;
    for (let k_jr = 0; k_jr < 128; k_jr += 4) {
      let contraction_jr = 0;
      let contraction_jr_j1 = 0;
      let contraction_k1_jr = 0;
      let contraction_k1_jr_j1 = 0;
      let contraction_k2_jr = 0;
      let contraction_k2_jr_j1 = 0;
      let contraction_k3_jr = 0;
      let contraction_k3_jr_j1 = 0;
      const add_at_row2 = add_at + i * 2560;
      const headWeight_row2 = headWeight + k_jr;
      for (let r_jr = 0; r_jr < 80; r_jr++) {
        const add_jr = f32[add_at_row2 + r_jr + 2400]!;
        const add_jr_j1 = f32[add_at_row2 + r_jr + 2480]!;
        const weight_jr = f32[headWeight_row2 + r_jr * 128]!;
        const weight_k1_jr = f32[headWeight_row2 + r_jr * 128 + 1]!;
        const weight_k2_jr = f32[headWeight_row2 + r_jr * 128 + 2]!;
        const weight_k3_jr = f32[headWeight_row2 + r_jr * 128 + 3]!;
        contraction_jr += add_jr * weight_jr;
        contraction_jr_j1 += add_jr_j1 * weight_jr;
        contraction_k1_jr += add_jr * weight_k1_jr;
        contraction_k1_jr_j1 += add_jr_j1 * weight_k1_jr;
        contraction_k2_jr += add_jr * weight_k2_jr;
        contraction_k2_jr_j1 += add_jr_j1 * weight_k2_jr;
        contraction_k3_jr += add_jr * weight_k3_jr;
        contraction_k3_jr_j1 += add_jr_j1 * weight_k3_jr;
      }
      f32[transpose_row2 + k_jr + 122880] = contraction_jr;
      f32[transpose_row2 + k_jr + 126976] = contraction_jr_j1;
      f32[transpose_row2 + k_jr + 122881] = contraction_k1_jr;
      f32[transpose_row2 + k_jr + 126977] = contraction_k1_jr_j1;
      f32[transpose_row2 + k_jr + 122882] = contraction_k2_jr;
      f32[transpose_row2 + k_jr + 126978] = contraction_k2_jr_j1;
      f32[transpose_row2 + k_jr + 122883] = contraction_k3_jr;
      f32[transpose_row2 + k_jr + 126979] = contraction_k3_jr_j1;
    }
  }
}

/**
 * mul, char-rnn.ts:34
 */
function mul(
  f32: Float32Array,
  carry9: number,
  slice10: number,
  residual15: number,
  mul_at: number,
  n: number,
): void {
  for (let i = 0; i < n; i++) {
    const mul2 = (f32[carry9 + i]! + f32[slice10 + i]!) * f32[residual15 + i]!;
    f32[mul_at + i] = mul2;
  }
}

/**
 * contraction, char-rnn.ts:34
 */
function contraction_update(f32: Float32Array, mul_at: number, captured2: number, carry9: number): void {
  for (let i = 0; i < 30; i += 3) {
    const carry9_row = carry9 + i * 128;
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
      const mul_at_row = mul_at + i * 128;
      const captured2_row = captured2 + j;
      for (let r = 0; r < 128; r++) {
        const mul = f32[mul_at_row + r]!;
        const mul_i1 = f32[mul_at_row + r + 128]!;
        const mul_i2 = f32[mul_at_row + r + 256]!;
        const value = f32[captured2_row + r * 128]!;
        const value_j1 = f32[captured2_row + r * 128 + 1]!;
        const value_j2 = f32[captured2_row + r * 128 + 2]!;
        const value_j3 = f32[captured2_row + r * 128 + 3]!;
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
      f32[carry9_row + j + 128] = contraction_i1;
      f32[carry9_row + j + 256] = contraction_i2;
      f32[carry9_row + j + 1] = contraction_j1;
      f32[carry9_row + j + 129] = contraction_j1_i1;
      f32[carry9_row + j + 257] = contraction_j1_i2;
      f32[carry9_row + j + 2] = contraction_j2;
      f32[carry9_row + j + 130] = contraction_j2_i1;
      f32[carry9_row + j + 258] = contraction_j2_i2;
      f32[carry9_row + j + 3] = contraction_j3;
      f32[carry9_row + j + 131] = contraction_j3_i1;
      f32[carry9_row + j + 259] = contraction_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 128; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_ir_i1 = 0;
    let contraction_j1_ir = 0;
    let contraction_j1_ir_i1 = 0;
    let contraction_j2_ir = 0;
    let contraction_j2_ir_i1 = 0;
    let contraction_j3_ir = 0;
    let contraction_j3_ir_i1 = 0;
    const captured2_row2 = captured2 + j_ir;
    for (let r_ir = 0; r_ir < 128; r_ir++) {
      const mul_ir = f32[mul_at + r_ir + 3840]!;
      const mul_ir_i1 = f32[mul_at + r_ir + 3968]!;
      const value_ir = f32[captured2_row2 + r_ir * 128]!;
      const value_j1_ir = f32[captured2_row2 + r_ir * 128 + 1]!;
      const value_j2_ir = f32[captured2_row2 + r_ir * 128 + 2]!;
      const value_j3_ir = f32[captured2_row2 + r_ir * 128 + 3]!;
      contraction_ir += mul_ir * value_ir;
      contraction_ir_i1 += mul_ir_i1 * value_ir;
      contraction_j1_ir += mul_ir * value_j1_ir;
      contraction_j1_ir_i1 += mul_ir_i1 * value_j1_ir;
      contraction_j2_ir += mul_ir * value_j2_ir;
      contraction_j2_ir_i1 += mul_ir_i1 * value_j2_ir;
      contraction_j3_ir += mul_ir * value_j3_ir;
      contraction_j3_ir_i1 += mul_ir_i1 * value_j3_ir;
    }
    f32[carry9 + j_ir + 3840] = contraction_ir;
    f32[carry9 + j_ir + 3968] = contraction_ir_i1;
    f32[carry9 + j_ir + 3841] = contraction_j1_ir;
    f32[carry9 + j_ir + 3969] = contraction_j1_ir_i1;
    f32[carry9 + j_ir + 3842] = contraction_j2_ir;
    f32[carry9 + j_ir + 3970] = contraction_j2_ir_i1;
    f32[carry9 + j_ir + 3843] = contraction_j3_ir;
    f32[carry9 + j_ir + 3971] = contraction_j3_ir_i1;
  }
}

/**
 * contraction, char-rnn.ts:35
 */
function contraction2(f32: Float32Array, add_at: number, scan: number, contraction_at: number): void {
  for (let i = 0; i < 78; i += 3) {
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
      for (let r = 0; r < 32; r++) {
        const add_at_row = add_at + r * 2560 + i;
        const scan_row = scan + r * 128 + j;
        for (let s = 0; s < 32; s++) {
          const add = f32[add_at_row + s * 80]!;
          const add_i1 = f32[add_at_row + s * 80 + 1]!;
          const add_i2 = f32[add_at_row + s * 80 + 2]!;
          const project = f32[scan_row + s * 4096]!;
          const project_j1 = f32[scan_row + s * 4096 + 1]!;
          const project_j2 = f32[scan_row + s * 4096 + 2]!;
          const project_j3 = f32[scan_row + s * 4096 + 3]!;
          contraction += add * project;
          contraction_i1 += add_i1 * project;
          contraction_i2 += add_i2 * project;
          contraction_j1 += add * project_j1;
          contraction_j1_i1 += add_i1 * project_j1;
          contraction_j1_i2 += add_i2 * project_j1;
          contraction_j2 += add * project_j2;
          contraction_j2_i1 += add_i1 * project_j2;
          contraction_j2_i2 += add_i2 * project_j2;
          contraction_j3 += add * project_j3;
          contraction_j3_i1 += add_i1 * project_j3;
          contraction_j3_i2 += add_i2 * project_j3;
        }
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
    let contraction_ir_i1 = 0;
    let contraction_j1_ir = 0;
    let contraction_j1_ir_i1 = 0;
    let contraction_j2_ir = 0;
    let contraction_j2_ir_i1 = 0;
    let contraction_j3_ir = 0;
    let contraction_j3_ir_i1 = 0;
    for (let r_ir = 0; r_ir < 32; r_ir++) {
      const add_at_row2 = add_at + r_ir * 2560;
      const scan_row2 = scan + r_ir * 128 + j_ir;
      for (let s_ir = 0; s_ir < 32; s_ir++) {
        const add_ir = f32[add_at_row2 + s_ir * 80 + 78]!;
        const add_ir_i1 = f32[add_at_row2 + s_ir * 80 + 79]!;
        const project_ir = f32[scan_row2 + s_ir * 4096]!;
        const project_j1_ir = f32[scan_row2 + s_ir * 4096 + 1]!;
        const project_j2_ir = f32[scan_row2 + s_ir * 4096 + 2]!;
        const project_j3_ir = f32[scan_row2 + s_ir * 4096 + 3]!;
        contraction_ir += add_ir * project_ir;
        contraction_ir_i1 += add_ir_i1 * project_ir;
        contraction_j1_ir += add_ir * project_j1_ir;
        contraction_j1_ir_i1 += add_ir_i1 * project_j1_ir;
        contraction_j2_ir += add_ir * project_j2_ir;
        contraction_j2_ir_i1 += add_ir_i1 * project_j2_ir;
        contraction_j3_ir += add_ir * project_j3_ir;
        contraction_j3_ir_i1 += add_ir_i1 * project_j3_ir;
      }
    }
    f32[contraction_at + j_ir + 9984] = contraction_ir;
    f32[contraction_at + j_ir + 10112] = contraction_ir_i1;
    f32[contraction_at + j_ir + 9985] = contraction_j1_ir;
    f32[contraction_at + j_ir + 10113] = contraction_j1_ir_i1;
    f32[contraction_at + j_ir + 9986] = contraction_j2_ir;
    f32[contraction_at + j_ir + 10114] = contraction_j2_ir_i1;
    f32[contraction_at + j_ir + 9987] = contraction_j3_ir;
    f32[contraction_at + j_ir + 10115] = contraction_j3_ir_i1;
  }
}

/**
 * contraction, char-rnn.ts:34
 */
function contraction3(f32: Float32Array, scan: number, scan2: number, contraction_at: number): void {
  for (let i = 0; i < 126; i += 3) {
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
      for (let s = 0; s < 1024; s++) {
        const project = f32[scan_row + s * 128]!;
        const project_i1 = f32[scan_row + s * 128 + 1]!;
        const project_i2 = f32[scan_row + s * 128 + 2]!;
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
    let contraction_ir_i1 = 0;
    let contraction_j1_ir = 0;
    let contraction_j1_ir_i1 = 0;
    let contraction_j2_ir = 0;
    let contraction_j2_ir_i1 = 0;
    let contraction_j3_ir = 0;
    let contraction_j3_ir_i1 = 0;
    const scan2_row2 = scan2 + j_ir;
    for (let s_ir = 0; s_ir < 1024; s_ir++) {
      const project_ir = f32[scan + s_ir * 128 + 126]!;
      const project_ir_i1 = f32[scan + s_ir * 128 + 127]!;
      const project2_ir = f32[scan2_row2 + s_ir * 128]!;
      const project2_j1_ir = f32[scan2_row2 + s_ir * 128 + 1]!;
      const project2_j2_ir = f32[scan2_row2 + s_ir * 128 + 2]!;
      const project2_j3_ir = f32[scan2_row2 + s_ir * 128 + 3]!;
      contraction_ir += project_ir * project2_ir;
      contraction_ir_i1 += project_ir_i1 * project2_ir;
      contraction_j1_ir += project_ir * project2_j1_ir;
      contraction_j1_ir_i1 += project_ir_i1 * project2_j1_ir;
      contraction_j2_ir += project_ir * project2_j2_ir;
      contraction_j2_ir_i1 += project_ir_i1 * project2_j2_ir;
      contraction_j3_ir += project_ir * project2_j3_ir;
      contraction_j3_ir_i1 += project_ir_i1 * project2_j3_ir;
    }
    f32[contraction_at + j_ir + 16128] = contraction_ir;
    f32[contraction_at + j_ir + 16256] = contraction_ir_i1;
    f32[contraction_at + j_ir + 16129] = contraction_j1_ir;
    f32[contraction_at + j_ir + 16257] = contraction_j1_ir_i1;
    f32[contraction_at + j_ir + 16130] = contraction_j2_ir;
    f32[contraction_at + j_ir + 16258] = contraction_j2_ir_i1;
    f32[contraction_at + j_ir + 16131] = contraction_j3_ir;
    f32[contraction_at + j_ir + 16259] = contraction_j3_ir_i1;
  }
}

/**
 * sum, char-rnn.ts:34
 */
function sum3(f32: Float32Array, scan: number, sum_at: number): void {
  for (let i = 0; i < 128; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const scan_row = scan + i;
    for (let s = 0; s < 1024; s++) {
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
 * contraction, char-rnn.ts:34
 */
function contraction4(
  f32: Float32Array,
  scan: number,
  rnnWeight_ih_l0: number,
  contraction_at: number,
): void {
  for (let j = 0; j < 1023; j += 3) {
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
      const scan_row = scan + j * 128;
      const rnnWeight_ih_l0_row = rnnWeight_ih_l0 + k;
      for (let r = 0; r < 128; r++) {
        const project = f32[scan_row + r]!;
        const project_j1 = f32[scan_row + r + 128]!;
        const project_j2 = f32[scan_row + r + 256]!;
        const value = f32[rnnWeight_ih_l0_row + r * 32]!;
        const value_k1 = f32[rnnWeight_ih_l0_row + r * 32 + 1]!;
        const value_k2 = f32[rnnWeight_ih_l0_row + r * 32 + 2]!;
        const value_k3 = f32[rnnWeight_ih_l0_row + r * 32 + 3]!;
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
    const rnnWeight_ih_l0_row2 = rnnWeight_ih_l0 + k_jr;
    for (let r_jr = 0; r_jr < 128; r_jr++) {
      const project_jr = f32[scan + r_jr + 130944]!;
      contraction_jr += project_jr * f32[rnnWeight_ih_l0_row2 + r_jr * 32]!;
      contraction_k1_jr += project_jr * f32[rnnWeight_ih_l0_row2 + r_jr * 32 + 1]!;
      contraction_k2_jr += project_jr * f32[rnnWeight_ih_l0_row2 + r_jr * 32 + 2]!;
      contraction_k3_jr += project_jr * f32[rnnWeight_ih_l0_row2 + r_jr * 32 + 3]!;
    }
    f32[contraction_at + k_jr + 32736] = contraction_jr;
    f32[contraction_at + k_jr + 32737] = contraction_k1_jr;
    f32[contraction_at + k_jr + 32738] = contraction_k2_jr;
    f32[contraction_at + k_jr + 32739] = contraction_k3_jr;
  }
}

/**
 * contraction, char-rnn.ts:34
 */
function contraction5(f32: Float32Array, scan: number, gather_at: number, contraction_at: number): void {
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
      for (let r = 0; r < 32; r++) {
        const scan_row = scan + r * 4096 + i;
        const gather_at_row = gather_at + r * 32 + j;
        for (let s = 0; s < 32; s++) {
          const project = f32[scan_row + s * 128]!;
          const project_i1 = f32[scan_row + s * 128 + 1]!;
          const project_i2 = f32[scan_row + s * 128 + 2]!;
          const gather = f32[gather_at_row + s * 1024]!;
          const gather_j1 = f32[gather_at_row + s * 1024 + 1]!;
          const gather_j2 = f32[gather_at_row + s * 1024 + 2]!;
          const gather_j3 = f32[gather_at_row + s * 1024 + 3]!;
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
    for (let r_ir = 0; r_ir < 32; r_ir++) {
      const scan_row2 = scan + r_ir * 4096;
      const gather_at_row2 = gather_at + r_ir * 32 + j_ir;
      for (let s_ir = 0; s_ir < 32; s_ir++) {
        const project_ir = f32[scan_row2 + s_ir * 128 + 126]!;
        const project_ir_i1 = f32[scan_row2 + s_ir * 128 + 127]!;
        const gather_ir = f32[gather_at_row2 + s_ir * 1024]!;
        const gather_j1_ir = f32[gather_at_row2 + s_ir * 1024 + 1]!;
        const gather_j2_ir = f32[gather_at_row2 + s_ir * 1024 + 2]!;
        const gather_j3_ir = f32[gather_at_row2 + s_ir * 1024 + 3]!;
        contraction_ir += project_ir * gather_ir;
        contraction_ir_i1 += project_ir_i1 * gather_ir;
        contraction_j1_ir += project_ir * gather_j1_ir;
        contraction_j1_ir_i1 += project_ir_i1 * gather_j1_ir;
        contraction_j2_ir += project_ir * gather_j2_ir;
        contraction_j2_ir_i1 += project_ir_i1 * gather_j2_ir;
        contraction_j3_ir += project_ir * gather_j3_ir;
        contraction_j3_ir_i1 += project_ir_i1 * gather_j3_ir;
      }
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
 * scatterAdd, char-rnn.ts:33
 */
function scatterAdd(
  f32: Float32Array,
  i32: Int32Array,
  scatterAdd2: number,
  ids_at: number,
  contraction_at: number,
): void {
  for (let z1 = 0; z1 < 2560; z1++) {
    f32[scatterAdd2 + z1] = 0;
  }
  for (let i0 = 0; i0 < 32; i0++) {
    const ids_at_row = ids_at + i0 * 32;
    for (let i1 = 0; i1 < 32; i1++) {
      const ids = i32[ids_at_row + i1]!;
      const contraction_at_row = contraction_at + i1 * 1024 + i0 * 32;
      for (let i2 = 0; i2 < 32; i2++) {
        const value = Math.max(Math.min(ids, 79), 0);
        f32[scatterAdd2 + value * 32 + i2]! += f32[contraction_at_row + i2]!;
      }
    }
  }
}

/**
 * sum, clipByGlobalNorm(adam)
 */
function sum4(f32: Float32Array, scatterAdd_at: number, sum_at: number): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 2560; s += 4) {
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
function sum5(f32: Float32Array, contraction_at: number, sum_at: number): void {
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
function sum6(f32: Float32Array, contraction_at: number, sum_at: number): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 16384; s += 4) {
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
 */
function sum7(f32: Float32Array, contraction_at: number, sum_at: number): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 10240; s += 4) {
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
  f64: Float64Array,
  sum_at: number,
  sum_at2: number,
  sum_at3: number,
  sum_at4: number,
  toF64_at: number,
  sum_at5: number,
  toF32_at: number,
): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  for (let r = 0; r < 80; r += 4) {
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
  const value = f64[toF64_at]!;
  const add4 = f32[sum_at2]! + f32[sum_at3]! + f32[sum_at4]! + value + value;
  const minimum = Math.min(5 / (Math.sqrt(add4 + f32[sum_at5]! + sum) + 0.000001), 1);
  f32[toF32_at] = Math.fround(minimum);
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
 * add, clipByGlobalNorm(adam)
 * sub, clipByGlobalNorm(adam)
 */
function update3(
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
 * tanh, char-rnn.ts:34
 */
function tanh(
  f32: Float32Array,
  slice0: number,
  contraction_at: number,
  captured1: number,
  tanh_at: number,
): void {
  for (let i = 0; i < 32; i++) {
    const slice0_row = slice0 + i * 128;
    const contraction_at_row = contraction_at + i * 128;
    const tanh_at_row = tanh_at + i * 128;
    for (let j = 0; j < 128; j++) {
      const add2 = f32[slice0_row + j]! + (f32[contraction_at_row + j]! + f32[captured1 + j]!);
      f32[tanh_at_row + j] = Math.tanh(add2);
    }
  }
}

/**
 * amax, char-rnn.ts:36
 * select, char-rnn.ts:36
 * sum, char-rnn.ts:36
 */
function amax_sum(f32: Float32Array, add_at: number, select_at: number, sum_at: number): void {
  for (let i = 0; i < 1024; i++) {
    let amax = -Infinity;
    let amaxRp1 = -Infinity;
    let amaxRp2 = -Infinity;
    let amaxRp3 = -Infinity;
    const add_at_row = add_at + i * 80;
    for (let r = 0; r < 80; r += 4) {
      amax = Math.max(amax, f32[add_at_row + r]!);
      amaxRp1 = Math.max(amaxRp1, f32[add_at_row + r + 1]!);
      amaxRp2 = Math.max(amaxRp2, f32[add_at_row + r + 2]!);
      amaxRp3 = Math.max(amaxRp3, f32[add_at_row + r + 3]!);
    }
    amax = Math.max(Math.max(amax, amaxRp1), Math.max(amaxRp2, amaxRp3));
    const select = Math.abs(amax) === Infinity ? 0 : amax;
    f32[select_at + i] = select;
    let sum = 0;
    let sumSp1 = 0;
    let sumSp2 = 0;
    let sumSp3 = 0;
    const add_at_row2 = add_at + i * 80;
    for (let s = 0; s < 80; s += 4) {
      sum += Math.exp(f32[add_at_row2 + s]! - select);
      sumSp1 += Math.exp(f32[add_at_row2 + s + 1]! - select);
      sumSp2 += Math.exp(f32[add_at_row2 + s + 2]! - select);
      sumSp3 += Math.exp(f32[add_at_row2 + s + 3]! - select);
    }
    sum = sum + sumSp1 + (sumSp2 + sumSp3);
    f32[sum_at + i] = sum;
  }
}

function step({ f32, f64, i32 }: Views): void {
  gather(f32, i32, 875008 /* ids */, 0 /* embed.weight */, 838144 /* gather */);
  broadcast(f32, 870912 /* broadcast */, 4096);
  contraction_add(
    f32,
    838144 /* gather */,
    2560 /* rnn.weight_ih_l0 */,
    23040 /* rnn.bias_ih_l0 */,
    100864 /* add */,
  );
  copy(f32, 870912 /* broadcast */, 625152 /* carry0 */, 4096);
  for (let t0 = 0; t0 < 32; t0++) {
    copy(f32, 625152 /* carry0 */, 494080 + 4096 * t0 /* input_stack */, 4096);
    contraction(f32, 625152 /* carry0 */, 6656 /* rnn.weight_hh_l0 */, 629248 /* contraction */);
    tanh_sub(
      f32,
      100864 + 4096 * t0 /* add */,
      629248 /* contraction */,
      23168 /* rnn.bias_hh_l0 */,
      231936 + 4096 * t0 /* tanh_stack */,
      363008 + 4096 * t0 /* sub_stack */,
    );
    copy(f32, 231936 + 4096 * t0 /* tanh_stack */, 625152 /* carry0 */, 4096);
  }
  contraction_add2(
    f32,
    231936 /* tanh_stack */,
    23296 /* head.weight */,
    33536 /* head.bias */,
    100864 /* add */,
  );
  sum(f32, i32, 707072 /* next */, 100864 /* add */, 182784 /* sum */);
  amax_sum_add(
    f32,
    i32,
    100864 /* add */,
    183808 /* select */,
    625152 /* exp */,
    184832 /* sum */,
    707072 /* next */,
    756224 /* add */,
  );
  sum_mul(f32, 184832 /* sum */, 183808 /* select */, 182784 /* sum */, 876112 /* loss */);
  if (i32[100856 /* tapeless.guard */]! !== 0 && !Number.isFinite(f32[876112 /* loss */]!)) return;
  update(f32, i32, 33616 /* tapeless.step */, 876116 /* toF32 */, 876120 /* toF32 */);
  sum2(f32, 756224 /* add */, 876032 /* sum */);
  contraction_transpose(f32, 756224 /* add */, 23296 /* head.weight */, 100864 /* transpose */);
  copy(f32, 870912 /* broadcast */, 870912 /* carry9 */, 4096);
  for (let t1 = 0; t1 < 32; t1++) {
    mul(
      f32,
      870912 /* carry9 */,
      227840 - 4096 * t1 /* transpose */,
      489984 - 4096 * t1 /* sub_stack */,
      752128 - 4096 * t1 /* mul_stack */,
      4096,
    );
    contraction_update(
      f32,
      752128 - 4096 * t1 /* mul_stack */,
      6656 /* rnn.weight_hh_l0 */,
      870912 /* carry9 */,
    );
  }
  contraction2(f32, 756224 /* add */, 231936 /* tanh_stack */, 150016 /* contraction */);
  contraction3(f32, 625152 /* mul_stack */, 494080 /* input_stack */, 133632 /* contraction */);
  sum3(f32, 625152 /* mul_stack */, 166912 /* sum */);
  contraction4(f32, 625152 /* mul_stack */, 2560 /* rnn.weight_ih_l0 */, 100864 /* contraction */);
  contraction5(f32, 625152 /* mul_stack */, 838144 /* gather */, 160256 /* contraction */);
  scatterAdd(f32, i32, 164352 /* scatterAdd */, 875008 /* ids */, 100864 /* contraction */);
  sum4(f32, 164352 /* scatterAdd */, 100864 /* sum */);
  sum5(f32, 160256 /* contraction */, 100868 /* sum */);
  sum6(f32, 133632 /* contraction */, 100872 /* sum */);
  sum_toF64(f32, f64, 166912 /* sum */, 50438 /* toF64 */);
  sum7(f32, 150016 /* contraction */, 100880 /* sum */);
  sum_toF32(
    f32,
    f64,
    876032 /* sum */,
    100864 /* sum */,
    100868 /* sum */,
    100872 /* sum */,
    50438 /* toF64 */,
    100880 /* sum */,
    100864 /* toF32 */,
  );
  update2(
    f32,
    33620 /* embed.weight.firstMoment */,
    164352 /* scatterAdd */,
    100864 /* toF32 */,
    36180 /* embed.weight.secondMoment */,
    0 /* embed.weight */,
    876120 /* toF32 */,
    876116 /* toF32 */,
    2560,
  );
  update2(
    f32,
    38740 /* rnn.weight_ih_l0.firstMoment */,
    160256 /* contraction */,
    100864 /* toF32 */,
    42836 /* rnn.weight_ih_l0.secondMoment */,
    2560 /* rnn.weight_ih_l0 */,
    876120 /* toF32 */,
    876116 /* toF32 */,
    4096,
  );
  update2(
    f32,
    46932 /* rnn.weight_hh_l0.firstMoment */,
    133632 /* contraction */,
    100864 /* toF32 */,
    63316 /* rnn.weight_hh_l0.secondMoment */,
    6656 /* rnn.weight_hh_l0 */,
    876120 /* toF32 */,
    876116 /* toF32 */,
    16384,
  );
  update3(
    f32,
    79700 /* rnn.bias_ih_l0.firstMoment */,
    166912 /* sum */,
    100864 /* toF32 */,
    79828 /* rnn.bias_ih_l0.secondMoment */,
    23040 /* rnn.bias_ih_l0 */,
    876120 /* toF32 */,
    876116 /* toF32 */,
    79956 /* rnn.bias_hh_l0.firstMoment */,
    80084 /* rnn.bias_hh_l0.secondMoment */,
    23168 /* rnn.bias_hh_l0 */,
    128,
  );
  update2(
    f32,
    80212 /* head.weight.firstMoment */,
    150016 /* contraction */,
    100864 /* toF32 */,
    90452 /* head.weight.secondMoment */,
    23296 /* head.weight */,
    876120 /* toF32 */,
    876116 /* toF32 */,
    10240,
  );
  update2(
    f32,
    100692 /* head.bias.firstMoment */,
    876032 /* sum */,
    100864 /* toF32 */,
    100772 /* head.bias.secondMoment */,
    33536 /* head.bias */,
    876120 /* toF32 */,
    876116 /* toF32 */,
    80,
  );
}

function gradients({ f32, i32 }: Views): void {
  gather(f32, i32, 875008 /* ids */, 0 /* embed.weight */, 838144 /* gather */);
  broadcast(f32, 870912 /* broadcast */, 4096);
  contraction_add(
    f32,
    838144 /* gather */,
    2560 /* rnn.weight_ih_l0 */,
    23040 /* rnn.bias_ih_l0 */,
    100864 /* add */,
  );
  copy(f32, 870912 /* broadcast */, 625152 /* carry0 */, 4096);
  for (let t0 = 0; t0 < 32; t0++) {
    copy(f32, 625152 /* carry0 */, 494080 + 4096 * t0 /* input_stack */, 4096);
    contraction(f32, 625152 /* carry0 */, 6656 /* rnn.weight_hh_l0 */, 629248 /* contraction */);
    tanh_sub(
      f32,
      100864 + 4096 * t0 /* add */,
      629248 /* contraction */,
      23168 /* rnn.bias_hh_l0 */,
      231936 + 4096 * t0 /* tanh_stack */,
      363008 + 4096 * t0 /* sub_stack */,
    );
    copy(f32, 231936 + 4096 * t0 /* tanh_stack */, 625152 /* carry0 */, 4096);
  }
  contraction_add2(
    f32,
    231936 /* tanh_stack */,
    23296 /* head.weight */,
    33536 /* head.bias */,
    100864 /* add */,
  );
  sum(f32, i32, 707072 /* next */, 100864 /* add */, 182784 /* sum */);
  amax_sum_add(
    f32,
    i32,
    100864 /* add */,
    183808 /* select */,
    625152 /* exp */,
    184832 /* sum */,
    707072 /* next */,
    756224 /* add */,
  );
  sum_mul(f32, 184832 /* sum */, 183808 /* select */, 182784 /* sum */, 876112 /* loss */);
  sum2(f32, 756224 /* add */, 876032 /* head.bias */);
  contraction_transpose(f32, 756224 /* add */, 23296 /* head.weight */, 100864 /* transpose */);
  copy(f32, 870912 /* broadcast */, 870912 /* carry9 */, 4096);
  for (let t1 = 0; t1 < 32; t1++) {
    mul(
      f32,
      870912 /* carry9 */,
      227840 - 4096 * t1 /* transpose */,
      489984 - 4096 * t1 /* sub_stack */,
      752128 - 4096 * t1 /* mul_stack */,
      4096,
    );
    contraction_update(
      f32,
      752128 - 4096 * t1 /* mul_stack */,
      6656 /* rnn.weight_hh_l0 */,
      870912 /* carry9 */,
    );
  }
  contraction2(f32, 756224 /* add */, 231936 /* tanh_stack */, 150016 /* head.weight */);
  contraction3(f32, 625152 /* mul_stack */, 494080 /* input_stack */, 133632 /* rnn.weight_hh_l0 */);
  sum3(f32, 625152 /* mul_stack */, 166912 /* rnn.bias_ih_l0 */);
  contraction4(f32, 625152 /* mul_stack */, 2560 /* rnn.weight_ih_l0 */, 100864 /* contraction */);
  contraction5(f32, 625152 /* mul_stack */, 838144 /* gather */, 160256 /* rnn.weight_ih_l0 */);
  scatterAdd(f32, i32, 164352 /* embed.weight */, 875008 /* ids */, 100864 /* contraction */);
  copy(f32, 166912 /* rnn.bias_ih_l0 */, 100864 /* rnn.bias_hh_l0 */, 128);
}

function evaluate({ f32, i32 }: Views): void {
  gather(f32, i32, 133632 /* ids */, 0 /* embed.weight */, 100864 /* gather */);
  broadcast(f32, 135680 /* broadcast */, 4096);
  contraction_add(
    f32,
    100864 /* gather */,
    2560 /* rnn.weight_ih_l0 */,
    23040 /* rnn.bias_ih_l0 */,
    139776 /* add */,
  );
  copy(f32, 135680 /* broadcast */, 135680 /* carry0 */, 4096);
  for (let t0 = 0; t0 < 32; t0++) {
    contraction(f32, 135680 /* carry0 */, 6656 /* rnn.weight_hh_l0 */, 100864 /* contraction */);
    tanh(
      f32,
      139776 + 4096 * t0 /* add */,
      100864 /* contraction */,
      23168 /* rnn.bias_hh_l0 */,
      270848 + 4096 * t0 /* tanh_stack */,
    );
    copy(f32, 270848 + 4096 * t0 /* tanh_stack */, 135680 /* carry0 */, 4096);
  }
  contraction_add2(
    f32,
    270848 /* tanh_stack */,
    23296 /* head.weight */,
    33536 /* head.bias */,
    135680 /* add */,
  );
  sum(f32, i32, 134656 /* next */, 135680 /* add */, 100864 /* sum */);
  amax_sum(f32, 135680 /* add */, 101888 /* select */, 102912 /* sum */);
  sum_mul(f32, 102912 /* sum */, 101888 /* select */, 100864 /* sum */, 103936 /* loss */);
}

function predict({ f32, i32 }: Views): void {
  gather(f32, i32, 133632 /* ids */, 0 /* embed.weight */, 100864 /* gather */);
  broadcast(f32, 133632 /* broadcast */, 4096);
  contraction_add(
    f32,
    100864 /* gather */,
    2560 /* rnn.weight_ih_l0 */,
    23040 /* rnn.bias_ih_l0 */,
    137728 /* add */,
  );
  copy(f32, 133632 /* broadcast */, 133632 /* carry0 */, 4096);
  for (let t0 = 0; t0 < 32; t0++) {
    contraction(f32, 133632 /* carry0 */, 6656 /* rnn.weight_hh_l0 */, 100864 /* contraction */);
    tanh(
      f32,
      137728 + 4096 * t0 /* add */,
      100864 /* contraction */,
      23168 /* rnn.bias_hh_l0 */,
      268800 + 4096 * t0 /* tanh_stack */,
    );
    copy(f32, 268800 + 4096 * t0 /* tanh_stack */, 133632 /* carry0 */, 4096);
  }
  contraction_add2(
    f32,
    268800 /* tanh_stack */,
    23296 /* head.weight */,
    33536 /* head.bias */,
    100864 /* logits */,
  );
}

/** What `step` takes. */
export interface StepInputs {
  /** i32[32, 32] */
  readonly ids: NumericArray;
  /** i32[32, 32] */
  readonly next: NumericArray;
}

/** What `evaluate` takes. */
export interface EvaluateInputs {
  /** i32[32, 32] */
  readonly ids: NumericArray;
  /** i32[32, 32] */
  readonly next: NumericArray;
}

/** What `gradients` takes. */
export interface GradientInputs {
  /** i32[32, 32] */
  readonly ids: NumericArray;
  /** i32[32, 32] */
  readonly next: NumericArray;
}

/** What `predict` takes. */
export interface PredictInputs {
  /** i32[32, 32] */
  readonly ids: NumericArray;
  /** Not needed: may be given, and is not read. */
  readonly next?: NumericArray;
}

/** What `predict` returns. */
export interface Outputs {
  /** f32[1024, 80] */
  readonly logits: Float32Array;
}

/** The parameters by name. */
export interface Parameters {
  /** f32[80, 32] */
  readonly "embed.weight": Float32Array;
  /** f32[128, 32] */
  readonly "rnn.weight_ih_l0": Float32Array;
  /** f32[128, 128] */
  readonly "rnn.weight_hh_l0": Float32Array;
  /** f32[128] */
  readonly "rnn.bias_ih_l0": Float32Array;
  /** f32[128] */
  readonly "rnn.bias_hh_l0": Float32Array;
  /** f32[80, 128] */
  readonly "head.weight": Float32Array;
  /** f32[80] */
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
  name: "char-rnn",
  format: 1,
  fingerprint: "f5a4ed5213b36b20",
  arenaBytes: 3504496,
  dtype: "f32",
  parameters: [
    {
      name: "embed.weight",
      type: "f32",
      shape: [80, 32],
      offset: 0,
      initial: { kind: "normal", mean: 0, deviation: 1 },
      trainable: true,
    },
    {
      name: "rnn.weight_ih_l0",
      type: "f32",
      shape: [128, 32],
      offset: 10240,
      initial: { kind: "uniform", low: -0.08838834764831843, high: 0.08838834764831843 },
      trainable: true,
    },
    {
      name: "rnn.weight_hh_l0",
      type: "f32",
      shape: [128, 128],
      offset: 26624,
      initial: { kind: "uniform", low: -0.08838834764831843, high: 0.08838834764831843 },
      trainable: true,
    },
    {
      name: "rnn.bias_ih_l0",
      type: "f32",
      shape: [128],
      offset: 92160,
      initial: { kind: "uniform", low: -0.08838834764831843, high: 0.08838834764831843 },
      trainable: true,
    },
    {
      name: "rnn.bias_hh_l0",
      type: "f32",
      shape: [128],
      offset: 92672,
      initial: { kind: "uniform", low: -0.08838834764831843, high: 0.08838834764831843 },
      trainable: true,
    },
    {
      name: "head.weight",
      type: "f32",
      shape: [80, 128],
      offset: 93184,
      initial: { kind: "uniform", low: -0.08838834764831843, high: 0.08838834764831843 },
      trainable: true,
    },
    {
      name: "head.bias",
      type: "f32",
      shape: [80],
      offset: 134144,
      initial: { kind: "uniform", low: -0.08838834764831843, high: 0.08838834764831843 },
      trainable: true,
    },
  ],
  state: [
    {
      name: "embed.weight.firstMoment",
      type: "f32",
      shape: [80, 32],
      offset: 134480,
      initial: { kind: "zeros" },
    },
    {
      name: "embed.weight.secondMoment",
      type: "f32",
      shape: [80, 32],
      offset: 144720,
      initial: { kind: "zeros" },
    },
    {
      name: "rnn.weight_ih_l0.firstMoment",
      type: "f32",
      shape: [128, 32],
      offset: 154960,
      initial: { kind: "zeros" },
    },
    {
      name: "rnn.weight_ih_l0.secondMoment",
      type: "f32",
      shape: [128, 32],
      offset: 171344,
      initial: { kind: "zeros" },
    },
    {
      name: "rnn.weight_hh_l0.firstMoment",
      type: "f32",
      shape: [128, 128],
      offset: 187728,
      initial: { kind: "zeros" },
    },
    {
      name: "rnn.weight_hh_l0.secondMoment",
      type: "f32",
      shape: [128, 128],
      offset: 253264,
      initial: { kind: "zeros" },
    },
    {
      name: "rnn.bias_ih_l0.firstMoment",
      type: "f32",
      shape: [128],
      offset: 318800,
      initial: { kind: "zeros" },
    },
    {
      name: "rnn.bias_ih_l0.secondMoment",
      type: "f32",
      shape: [128],
      offset: 319312,
      initial: { kind: "zeros" },
    },
    {
      name: "rnn.bias_hh_l0.firstMoment",
      type: "f32",
      shape: [128],
      offset: 319824,
      initial: { kind: "zeros" },
    },
    {
      name: "rnn.bias_hh_l0.secondMoment",
      type: "f32",
      shape: [128],
      offset: 320336,
      initial: { kind: "zeros" },
    },
    {
      name: "head.weight.firstMoment",
      type: "f32",
      shape: [80, 128],
      offset: 320848,
      initial: { kind: "zeros" },
    },
    {
      name: "head.weight.secondMoment",
      type: "f32",
      shape: [80, 128],
      offset: 361808,
      initial: { kind: "zeros" },
    },
    { name: "head.bias.firstMoment", type: "f32", shape: [80], offset: 402768, initial: { kind: "zeros" } },
    { name: "head.bias.secondMoment", type: "f32", shape: [80], offset: 403088, initial: { kind: "zeros" } },
  ],
  constants: [],
  counters: { seed: 403408, step: 134464, guard: 403424 },
  objectives: {
    ["loss"]: {
      step: {
        inputs: [
          { name: "ids", type: "i32", shape: [32, 32], offset: 3500032, below: 80 },
          { name: "next", type: "i32", shape: [32, 32], offset: 2828288, below: 80 },
        ],
        outputs: [],
        loss: 3504448,
        metrics: [],
        run: step,
      },
      evaluate: {
        inputs: [
          { name: "ids", type: "i32", shape: [32, 32], offset: 534528, below: 80 },
          { name: "next", type: "i32", shape: [32, 32], offset: 538624, below: 80 },
        ],
        outputs: [],
        loss: 415744,
        metrics: [],
        run: evaluate,
      },
      gradients: {
        inputs: [
          { name: "ids", type: "i32", shape: [32, 32], offset: 3500032, below: 80 },
          { name: "next", type: "i32", shape: [32, 32], offset: 2828288, below: 80 },
        ],
        outputs: [
          { name: "embed.weight", type: "f32", shape: [80, 32], offset: 657408 },
          { name: "rnn.weight_ih_l0", type: "f32", shape: [128, 32], offset: 641024 },
          { name: "rnn.weight_hh_l0", type: "f32", shape: [128, 128], offset: 534528 },
          { name: "rnn.bias_ih_l0", type: "f32", shape: [128], offset: 667648 },
          { name: "rnn.bias_hh_l0", type: "f32", shape: [128], offset: 403456 },
          { name: "head.weight", type: "f32", shape: [80, 128], offset: 600064 },
          { name: "head.bias", type: "f32", shape: [80], offset: 3504128 },
        ],
        loss: 3504448,
        metrics: [],
        run: gradients,
      },
    },
  },
  predict: {
    inputs: [{ name: "ids", type: "i32", shape: [32, 32], offset: 534528, below: 80 }],
    unread: ["next"],
    outputs: [{ name: "logits", type: "f32", shape: [1024, 80], offset: 403456 }],
    metrics: [],
    run: predict,
  },
});
