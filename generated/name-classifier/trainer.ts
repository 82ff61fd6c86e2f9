/**
 * name-classifier: a neural network and its training, compiled by Tapeless. Do not edit: change the model and
 * compile it again. Kernels come first, then one function per program, then the trainer that is made of them.
 *
 * Inputs
 *   ids       i32[64, 20]
 *   language  i32[64]
 * Parameters: 17,508 numbers in 7 tensors
 *   embed.weight      f32[29, 16]
 *   gru.weight_ih_l0  f32[192, 16]
 *   gru.weight_hh_l0  f32[192, 64]
 *   gru.bias_ih_l0    f32[192]
 *   gru.bias_hh_l0    f32[192]
 *   head.weight       f32[20, 64]
 *   head.bias         f32[20]
 * Dimensions, as tensor[axis]
 *    64  ids[0], language[0], gru.weight_hh_l0[1], head.weight[1], logits[0]
 *    20  ids[1], head.weight[0], head.bias[0], logits[1]
 *    29  embed.weight[0]
 *    16  embed.weight[1], gru.weight_ih_l0[1]
 *   192  gru.weight_ih_l0[0], gru.weight_hh_l0[0], gru.bias_ih_l0[0], gru.bias_hh_l0[0]
 * Programs          FLOPs per call    peak bytes  launches
 *   step               121,095,509     5,643,648       172
 *   gradients          121,025,473     5,643,616       157
 *   evaluate            40,147,393     1,291,776        47
 *   predict             40,142,080     1,291,520        45
 * Memory: one arena of 5,643,648 bytes (5.38 MiB), the first 210,176 for parameters and state.
 * Kernels take the views of the arena that they use, then the position of each tensor in its view, in elements.
 * Tensors are row-major. Arithmetic is in float64 between loads and stores, rounded when stored.
 */
import { defineTrainer, type NumericArray, type Views } from "../../runtime/index.ts";

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
  f32[toF32_at] = Math.sqrt(1 - Math.pow(0.999, add2));
  f32[toF32_at2] = 0.005 / (1 - Math.pow(0.9, add2));
}

/**
 * gather, name-classifier.ts:33
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
    const gather2_row = gather2 + j * 16;
    for (let k = 0; k < 16; k++) {
      const value = Math.max(Math.min(ids, 28), 0);
      f32[gather2_row + k] = f32[embedWeight + value * 16 + k]!;
    }
  }
}

/**
 * broadcast, name-classifier.ts:34
 */
function broadcast(f32: Float32Array, broadcast2: number, n: number): void {
  for (let i = 0; i < n; i++) {
    f32[broadcast2 + i] = 0;
  }
}

/**
 * contraction, name-classifier.ts:34
 * add, name-classifier.ts:34
 */
function contraction_add(
  f32: Float32Array,
  gather_at: number,
  gruWeight_ih_l0: number,
  gruBias_ih_l0: number,
  add_at: number,
): void {
  for (let i = 0; i < 20; i++) {
    for (let j = 0; j < 63; j += 3) {
      const add_at_row = add_at + i * 12288 + j * 192;
      for (let k = 0; k < 192; k += 4) {
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
        const gather_at_row = gather_at + j * 320 + i * 16;
        const gruWeight_ih_l0_row = gruWeight_ih_l0 + k * 16;
        for (let r = 0; r < 16; r++) {
          const gather = f32[gather_at_row + r]!;
          const gather_j1 = f32[gather_at_row + r + 320]!;
          const gather_j2 = f32[gather_at_row + r + 640]!;
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
        f32[add_at_row + k + 192] = contraction_j1 + value2;
        f32[add_at_row + k + 384] = contraction_j2 + value2;
        f32[add_at_row + k + 1] = contraction_k1 + value2_k1;
        f32[add_at_row + k + 193] = contraction_k1_j1 + value2_k1;
        f32[add_at_row + k + 385] = contraction_k1_j2 + value2_k1;
        f32[add_at_row + k + 2] = contraction_k2 + value2_k2;
        f32[add_at_row + k + 194] = contraction_k2_j1 + value2_k2;
        f32[add_at_row + k + 386] = contraction_k2_j2 + value2_k2;
        f32[add_at_row + k + 3] = contraction_k3 + value2_k3;
        f32[add_at_row + k + 195] = contraction_k3_j1 + value2_k3;
        f32[add_at_row + k + 387] = contraction_k3_j2 + value2_k3;
      }
    }
    const add_at_row2 = add_at + i * 12288;
    for (let k_jr = 0; k_jr < 192; k_jr += 4) {
      let contraction_jr = 0;
      let contraction_k1_jr = 0;
      let contraction_k2_jr = 0;
      let contraction_k3_jr = 0;
      const gather_at_row2 = gather_at + i * 16;
      const gruWeight_ih_l0_row2 = gruWeight_ih_l0 + k_jr * 16;
      for (let r_jr = 0; r_jr < 16; r_jr++) {
        const gather_jr = f32[gather_at_row2 + r_jr + 20160]!;
        contraction_jr += gather_jr * f32[gruWeight_ih_l0_row2 + r_jr]!;
        contraction_k1_jr += gather_jr * f32[gruWeight_ih_l0_row2 + r_jr + 16]!;
        contraction_k2_jr += gather_jr * f32[gruWeight_ih_l0_row2 + r_jr + 32]!;
        contraction_k3_jr += gather_jr * f32[gruWeight_ih_l0_row2 + r_jr + 48]!;
      }
      const add_k1_jr = contraction_k1_jr + f32[gruBias_ih_l0 + k_jr + 1]!;
      const add_k2_jr = contraction_k2_jr + f32[gruBias_ih_l0 + k_jr + 2]!;
      const add_k3_jr = contraction_k3_jr + f32[gruBias_ih_l0 + k_jr + 3]!;
      f32[add_at_row2 + k_jr + 12096] = contraction_jr + f32[gruBias_ih_l0 + k_jr]!;
      f32[add_at_row2 + k_jr + 12097] = add_k1_jr;
      f32[add_at_row2 + k_jr + 12098] = add_k2_jr;
      f32[add_at_row2 + k_jr + 12099] = add_k3_jr;
    }
  }
}

function copy(f32: Float32Array, _from: number, to: number, n: number): void {
  for (let i = 0; i < n; i++) {
    f32[to + i] = f32[_from + i]!;
  }
}

/**
 * contraction, name-classifier.ts:34
 * add, name-classifier.ts:34
 */
function contraction_add2(
  f32: Float32Array,
  carry0: number,
  captured0: number,
  captured1: number,
  add_at: number,
): void {
  for (let i = 0; i < 63; i += 3) {
    const add_at_row = add_at + i * 192;
    for (let k = 0; k < 192; k += 4) {
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
      const carry0_row = carry0 + i * 64;
      const captured0_row = captured0 + k * 64;
      for (let r = 0; r < 64; r++) {
        const value = f32[carry0_row + r]!;
        const value_i1 = f32[carry0_row + r + 64]!;
        const value_i2 = f32[carry0_row + r + 128]!;
        const value2 = f32[captured0_row + r]!;
        const value2_k1 = f32[captured0_row + r + 64]!;
        const value2_k2 = f32[captured0_row + r + 128]!;
        const value2_k3 = f32[captured0_row + r + 192]!;
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
      const value3 = f32[captured1 + k]!;
      const value3_k1 = f32[captured1 + k + 1]!;
      const value3_k2 = f32[captured1 + k + 2]!;
      const value3_k3 = f32[captured1 + k + 3]!;
      f32[add_at_row + k] = contraction + value3;
      f32[add_at_row + k + 192] = contraction_i1 + value3;
      f32[add_at_row + k + 384] = contraction_i2 + value3;
      f32[add_at_row + k + 1] = contraction_k1 + value3_k1;
      f32[add_at_row + k + 193] = contraction_k1_i1 + value3_k1;
      f32[add_at_row + k + 385] = contraction_k1_i2 + value3_k1;
      f32[add_at_row + k + 2] = contraction_k2 + value3_k2;
      f32[add_at_row + k + 194] = contraction_k2_i1 + value3_k2;
      f32[add_at_row + k + 386] = contraction_k2_i2 + value3_k2;
      f32[add_at_row + k + 3] = contraction_k3 + value3_k3;
      f32[add_at_row + k + 195] = contraction_k3_i1 + value3_k3;
      f32[add_at_row + k + 387] = contraction_k3_i2 + value3_k3;
    }
  }
  for (let k_ir = 0; k_ir < 192; k_ir += 4) {
    let contraction_ir = 0;
    let contraction_k1_ir = 0;
    let contraction_k2_ir = 0;
    let contraction_k3_ir = 0;
    const captured0_row2 = captured0 + k_ir * 64;
    for (let r_ir = 0; r_ir < 64; r_ir++) {
      const value_ir = f32[carry0 + r_ir + 4032]!;
      contraction_ir += value_ir * f32[captured0_row2 + r_ir]!;
      contraction_k1_ir += value_ir * f32[captured0_row2 + r_ir + 64]!;
      contraction_k2_ir += value_ir * f32[captured0_row2 + r_ir + 128]!;
      contraction_k3_ir += value_ir * f32[captured0_row2 + r_ir + 192]!;
    }
    const add_k1_ir = contraction_k1_ir + f32[captured1 + k_ir + 1]!;
    const add_k2_ir = contraction_k2_ir + f32[captured1 + k_ir + 2]!;
    const add_k3_ir = contraction_k3_ir + f32[captured1 + k_ir + 3]!;
    f32[add_at + k_ir + 12096] = contraction_ir + f32[captured1 + k_ir]!;
    f32[add_at + k_ir + 12097] = add_k1_ir;
    f32[add_at + k_ir + 12098] = add_k2_ir;
    f32[add_at + k_ir + 12099] = add_k3_ir;
  }
}

/**
 * sigmoid, name-classifier.ts:34
 * sigmoid, name-classifier.ts:35
 * tanh, name-classifier.ts:35
 * sub, name-classifier.ts:35
 * add, name-classifier.ts:37
 * sub, name-classifier.ts:37
 * mul, name-classifier.ts:37
 */
function update2(
  f32: Float32Array,
  slice0: number,
  add_at: number,
  sigmoid_at: number,
  sigmoid_at2: number,
  carry0: number,
  sub_at: number,
  sub_at2: number,
  mul_at: number,
  mul_at2: number,
): void {
  for (let i = 0; i < 64; i++) {
    const slice0_row = slice0 + i * 192;
    const add_at_row = add_at + i * 192;
    const sigmoid_at_row = sigmoid_at + i * 64;
    const sigmoid_at2_row = sigmoid_at2 + i * 64;
    const carry0_row = carry0 + i * 64;
    const sub_at_row = sub_at + i * 64;
    const sub_at2_row = sub_at2 + i * 64;
    const mul_at_row = mul_at + i * 64;
    const mul_at2_row = mul_at2 + i * 64;
    for (let j = 0; j < 64; j++) {
      const sigmoid = 1 / (1 + Math.exp(-(f32[slice0_row + j]! + f32[add_at_row + j]!)));
      f32[sigmoid_at_row + j] = sigmoid;
      const sigmoid2 = 1 / (1 + Math.exp(-(f32[slice0_row + j + 64]! + f32[add_at_row + j + 64]!)));
      f32[sigmoid_at2_row + j] = sigmoid2;
      const add6 = f32[slice0_row + j + 128]! + sigmoid * f32[add_at_row + j + 128]!;
      const tanh = Math.tanh(add6);
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
 * contraction, name-classifier.ts:35
 * add, name-classifier.ts:35
 */
function contraction_add3(
  f32: Float32Array,
  scan: number,
  headWeight: number,
  headBias: number,
  add_at: number,
): void {
  for (let i = 0; i < 63; i += 3) {
    const add_at_row = add_at + i * 20;
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
      const scan_row = scan + i * 64;
      const headWeight_row = headWeight + j * 64;
      for (let r = 0; r < 64; r++) {
        const project = f32[scan_row + r]!;
        const project_i1 = f32[scan_row + r + 64]!;
        const project_i2 = f32[scan_row + r + 128]!;
        const weight = f32[headWeight_row + r]!;
        const weight_j1 = f32[headWeight_row + r + 64]!;
        const weight_j2 = f32[headWeight_row + r + 128]!;
        const weight_j3 = f32[headWeight_row + r + 192]!;
        contraction += project * weight;
        contraction_i1 += project_i1 * weight;
        contraction_i2 += project_i2 * weight;
        contraction_j1 += project * weight_j1;
        contraction_j1_i1 += project_i1 * weight_j1;
        contraction_j1_i2 += project_i2 * weight_j1;
        contraction_j2 += project * weight_j2;
        contraction_j2_i1 += project_i1 * weight_j2;
        contraction_j2_i2 += project_i2 * weight_j2;
        contraction_j3 += project * weight_j3;
        contraction_j3_i1 += project_i1 * weight_j3;
        contraction_j3_i2 += project_i2 * weight_j3;
      }
      const bias = f32[headBias + j]!;
      const bias_j1 = f32[headBias + j + 1]!;
      const bias_j2 = f32[headBias + j + 2]!;
      const bias_j3 = f32[headBias + j + 3]!;
      f32[add_at_row + j] = contraction + bias;
      f32[add_at_row + j + 20] = contraction_i1 + bias;
      f32[add_at_row + j + 40] = contraction_i2 + bias;
      f32[add_at_row + j + 1] = contraction_j1 + bias_j1;
      f32[add_at_row + j + 21] = contraction_j1_i1 + bias_j1;
      f32[add_at_row + j + 41] = contraction_j1_i2 + bias_j1;
      f32[add_at_row + j + 2] = contraction_j2 + bias_j2;
      f32[add_at_row + j + 22] = contraction_j2_i1 + bias_j2;
      f32[add_at_row + j + 42] = contraction_j2_i2 + bias_j2;
      f32[add_at_row + j + 3] = contraction_j3 + bias_j3;
      f32[add_at_row + j + 23] = contraction_j3_i1 + bias_j3;
      f32[add_at_row + j + 43] = contraction_j3_i2 + bias_j3;
    }
  }
  for (let j_ir = 0; j_ir < 20; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const headWeight_row2 = headWeight + j_ir * 64;
    for (let r_ir = 0; r_ir < 64; r_ir++) {
      const project_ir = f32[scan + r_ir + 4032]!;
      contraction_ir += project_ir * f32[headWeight_row2 + r_ir]!;
      contraction_j1_ir += project_ir * f32[headWeight_row2 + r_ir + 64]!;
      contraction_j2_ir += project_ir * f32[headWeight_row2 + r_ir + 128]!;
      contraction_j3_ir += project_ir * f32[headWeight_row2 + r_ir + 192]!;
    }
    const add_j1_ir = contraction_j1_ir + f32[headBias + j_ir + 1]!;
    const add_j2_ir = contraction_j2_ir + f32[headBias + j_ir + 2]!;
    const add_j3_ir = contraction_j3_ir + f32[headBias + j_ir + 3]!;
    f32[add_at + j_ir + 1260] = contraction_ir + f32[headBias + j_ir]!;
    f32[add_at + j_ir + 1261] = add_j1_ir;
    f32[add_at + j_ir + 1262] = add_j2_ir;
    f32[add_at + j_ir + 1263] = add_j3_ir;
  }
}

/**
 * sum, name-classifier.ts:37
 * amax, name-classifier.ts:37
 * select, name-classifier.ts:37
 * exp, name-classifier.ts:37
 * div, name-classifier.ts:37
 * add, name-classifier.ts:37
 */
function sum_amax_add(
  f32: Float32Array,
  i32: Int32Array,
  language_at: number,
  add_at: number,
  sum_at: number,
  select_at: number,
  exp_at: number,
  sum_at2: number,
  add_at2: number,
): void {
  for (let i = 0; i < 64; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    let amax = -Infinity;
    let amax_i1 = -Infinity;
    let amax_i2 = -Infinity;
    let amax_i3 = -Infinity;
    const language = i32[language_at + i]!;
    const language_i1 = i32[language_at + i + 1]!;
    const language_i2 = i32[language_at + i + 2]!;
    const language_i3 = i32[language_at + i + 3]!;
    const add_at_row = add_at + i * 20;
    for (let r = 0; r < 20; r++) {
      const add = f32[add_at_row + r]!;
      const add_i1 = f32[add_at_row + r + 20]!;
      const add_i2 = f32[add_at_row + r + 40]!;
      const add_i3 = f32[add_at_row + r + 60]!;
      sum += language === r ? add : 0;
      sum_i1 += language_i1 === r ? add_i1 : 0;
      sum_i2 += language_i2 === r ? add_i2 : 0;
      sum_i3 += language_i3 === r ? add_i3 : 0;
      amax = Math.max(amax, add);
      amax_i1 = Math.max(amax_i1, add_i1);
      amax_i2 = Math.max(amax_i2, add_i2);
      amax_i3 = Math.max(amax_i3, add_i3);
    }
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
    const select2 = Math.fround(Math.abs(amax)) === Infinity ? 0 : amax;
    const select2_i1 = Math.fround(Math.abs(amax_i1)) === Infinity ? 0 : amax_i1;
    const select2_i2 = Math.fround(Math.abs(amax_i2)) === Infinity ? 0 : amax_i2;
    const select2_i3 = Math.fround(Math.abs(amax_i3)) === Infinity ? 0 : amax_i3;
    f32[select_at + i] = select2;
    f32[select_at + i + 1] = select2_i1;
    f32[select_at + i + 2] = select2_i2;
    f32[select_at + i + 3] = select2_i3;
    let sum2 = 0;
    let sum2_i1 = 0;
    let sum2_i2 = 0;
    let sum2_i3 = 0;
    const add_at_row2 = add_at + i * 20;
    const exp_at_row = exp_at + i * 20;
    for (let s = 0; s < 20; s++) {
      const exp = Math.exp(f32[add_at_row2 + s]! - select2);
      const exp_i1 = Math.exp(f32[add_at_row2 + s + 20]! - select2_i1);
      const exp_i2 = Math.exp(f32[add_at_row2 + s + 40]! - select2_i2);
      const exp_i3 = Math.exp(f32[add_at_row2 + s + 60]! - select2_i3);
      f32[exp_at_row + s] = exp;
      f32[exp_at_row + s + 20] = exp_i1;
      f32[exp_at_row + s + 40] = exp_i2;
      f32[exp_at_row + s + 60] = exp_i3;
      sum2 += exp;
      sum2_i1 += exp_i1;
      sum2_i2 += exp_i2;
      sum2_i3 += exp_i3;
    }
    f32[sum_at2 + i] = sum2;
    f32[sum_at2 + i + 1] = sum2_i1;
    f32[sum_at2 + i + 2] = sum2_i2;
    f32[sum_at2 + i + 3] = sum2_i3;
    const div = 0.015625 / sum2;
    const div_i1 = 0.015625 / sum2_i1;
    const div_i2 = 0.015625 / sum2_i2;
    const div_i3 = 0.015625 / sum2_i3;
    const language2 = i32[language_at + i]!;
    const language2_i1 = i32[language_at + i + 1]!;
    const language2_i2 = i32[language_at + i + 2]!;
    const language2_i3 = i32[language_at + i + 3]!;
    const exp_at_row2 = exp_at + i * 20;
    const add_at2_row = add_at2 + i * 20;
    for (let t = 0; t < 20; t++) {
      const add3 = div * f32[exp_at_row2 + t]! + (language2 === t ? -0.015625 : 0);
      const add3_i1 = div_i1 * f32[exp_at_row2 + t + 20]! + (language2_i1 === t ? -0.015625 : 0);
      const add3_i2 = div_i2 * f32[exp_at_row2 + t + 40]! + (language2_i2 === t ? -0.015625 : 0);
      const add3_i3 = div_i3 * f32[exp_at_row2 + t + 60]! + (language2_i3 === t ? -0.015625 : 0);
      f32[add_at2_row + t] = add3;
      f32[add_at2_row + t + 20] = add3_i1;
      f32[add_at2_row + t + 40] = add3_i2;
      f32[add_at2_row + t + 60] = add3_i3;
    }
  }
}

/**
 * sum, name-classifier.ts:37
 * mul, name-classifier.ts:37
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
  for (let r = 0; r < 64; r += 4) {
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
  f32[mul_at] = sum * 0.015625;
}

/**
 * sum, name-classifier.ts:35
 */
function sum(f32: Float32Array, add_at: number, sum_at: number): void {
  for (let i = 0; i < 20; i += 4) {
    let sum2 = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const add_at_row = add_at + i;
    for (let r = 0; r < 64; r++) {
      sum2 += f32[add_at_row + r * 20]!;
      sum_i1 += f32[add_at_row + r * 20 + 1]!;
      sum_i2 += f32[add_at_row + r * 20 + 2]!;
      sum_i3 += f32[add_at_row + r * 20 + 3]!;
    }
    f32[sum_at + i] = sum2;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
  }
}

/**
 * contraction, name-classifier.ts:35
 */
function contraction(f32: Float32Array, add_at: number, headWeight: number, contraction_at: number): void {
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
      const add_at_row = add_at + i * 20;
      const headWeight_row = headWeight + j;
      for (let r = 0; r < 20; r++) {
        const add = f32[add_at_row + r]!;
        const add_i1 = f32[add_at_row + r + 20]!;
        const add_i2 = f32[add_at_row + r + 40]!;
        const weight = f32[headWeight_row + r * 64]!;
        const weight_j1 = f32[headWeight_row + r * 64 + 1]!;
        const weight_j2 = f32[headWeight_row + r * 64 + 2]!;
        const weight_j3 = f32[headWeight_row + r * 64 + 3]!;
        contraction2 += add * weight;
        contraction_i1 += add_i1 * weight;
        contraction_i2 += add_i2 * weight;
        contraction_j1 += add * weight_j1;
        contraction_j1_i1 += add_i1 * weight_j1;
        contraction_j1_i2 += add_i2 * weight_j1;
        contraction_j2 += add * weight_j2;
        contraction_j2_i1 += add_i1 * weight_j2;
        contraction_j2_i2 += add_i2 * weight_j2;
        contraction_j3 += add * weight_j3;
        contraction_j3_i1 += add_i1 * weight_j3;
        contraction_j3_i2 += add_i2 * weight_j3;
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
    const headWeight_row2 = headWeight + j_ir;
    for (let r_ir = 0; r_ir < 20; r_ir++) {
      const add_ir = f32[add_at + r_ir + 1260]!;
      contraction_ir += add_ir * f32[headWeight_row2 + r_ir * 64]!;
      contraction_j1_ir += add_ir * f32[headWeight_row2 + r_ir * 64 + 1]!;
      contraction_j2_ir += add_ir * f32[headWeight_row2 + r_ir * 64 + 2]!;
      contraction_j3_ir += add_ir * f32[headWeight_row2 + r_ir * 64 + 3]!;
    }
    f32[contraction_at + j_ir + 4032] = contraction_ir;
    f32[contraction_at + j_ir + 4033] = contraction_j1_ir;
    f32[contraction_at + j_ir + 4034] = contraction_j2_ir;
    f32[contraction_at + j_ir + 4035] = contraction_j3_ir;
  }
}

/**
 * mul, name-classifier.ts:34
 * mul, name-classifier.ts:35
 */
function mul(
  f32: Float32Array,
  carry23: number,
  residual16: number,
  residual31: number,
  mul_at: number,
  residual9: number,
  residual39: number,
  mul_at2: number,
  residual20: number,
  residual36: number,
  mul_at3: number,
  residual14: number,
  mul_at4: number,
): void {
  for (let i = 0; i < 64; i++) {
    const carry23_row = carry23 + i * 64;
    const residual16_row = residual16 + i * 64;
    const residual31_row = residual31 + i * 64;
    const mul_at_row = mul_at + i * 64;
    const residual9_row = residual9 + i * 192;
    const residual39_row = residual39 + i * 64;
    const mul_at2_row = mul_at2 + i * 64;
    const residual20_row = residual20 + i * 64;
    const residual36_row = residual36 + i * 64;
    const mul_at3_row = mul_at3 + i * 64;
    const residual14_row = residual14 + i * 64;
    const mul_at4_row = mul_at4 + i * 64;
    for (let j = 0; j < 64; j++) {
      const value = f32[carry23_row + j]!;
      const mul22 = (value - value * f32[residual16_row + j]!) * f32[residual31_row + j]!;
      f32[mul_at_row + j] = mul22;
      const mul4 = mul22 * f32[residual9_row + j + 128]! * f32[residual39_row + j]!;
      f32[mul_at2_row + j] = mul4;
      f32[mul_at3_row + j] = value * f32[residual20_row + j]! * f32[residual36_row + j]!;
      f32[mul_at4_row + j] = mul22 * f32[residual14_row + j]!;
    }
  }
}

/**
 * add, name-classifier.ts:37
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
 * contraction, name-classifier.ts:37
 * add, name-classifier.ts:37
 */
function contraction_update(
  f32: Float32Array,
  add_at: number,
  captured5: number,
  carry23: number,
  residual16: number,
): void {
  for (let i = 0; i < 63; i += 3) {
    const carry23_row = carry23 + i * 64;
    const residual16_row = residual16 + i * 64;
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
      const captured5_row = captured5 + j;
      for (let r = 0; r < 192; r++) {
        const add = f32[add_at_row + r]!;
        const add_i1 = f32[add_at_row + r + 192]!;
        const add_i2 = f32[add_at_row + r + 384]!;
        const value = f32[captured5_row + r * 64]!;
        const value_j1 = f32[captured5_row + r * 64 + 1]!;
        const value_j2 = f32[captured5_row + r * 64 + 2]!;
        const value_j3 = f32[captured5_row + r * 64 + 3]!;
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
      const add2 = f32[carry23_row + j]! * f32[residual16_row + j]! + contraction;
      const add2_i1 = f32[carry23_row + j + 64]! * f32[residual16_row + j + 64]! + contraction_i1;
      const add2_i2 = f32[carry23_row + j + 128]! * f32[residual16_row + j + 128]! + contraction_i2;
      const add2_j1 = f32[carry23_row + j + 1]! * f32[residual16_row + j + 1]! + contraction_j1;
      const add2_j1_i1 = f32[carry23_row + j + 65]! * f32[residual16_row + j + 65]! + contraction_j1_i1;
      const add2_j1_i2 = f32[carry23_row + j + 129]! * f32[residual16_row + j + 129]! + contraction_j1_i2;
      const add2_j2 = f32[carry23_row + j + 2]! * f32[residual16_row + j + 2]! + contraction_j2;
      const add2_j2_i1 = f32[carry23_row + j + 66]! * f32[residual16_row + j + 66]! + contraction_j2_i1;
      const add2_j2_i2 = f32[carry23_row + j + 130]! * f32[residual16_row + j + 130]! + contraction_j2_i2;
      const add2_j3 = f32[carry23_row + j + 3]! * f32[residual16_row + j + 3]! + contraction_j3;
      const add2_j3_i1 = f32[carry23_row + j + 67]! * f32[residual16_row + j + 67]! + contraction_j3_i1;
      const add2_j3_i2 = f32[carry23_row + j + 131]! * f32[residual16_row + j + 131]! + contraction_j3_i2;
      f32[carry23_row + j] = add2;
      f32[carry23_row + j + 64] = add2_i1;
      f32[carry23_row + j + 128] = add2_i2;
      f32[carry23_row + j + 1] = add2_j1;
      f32[carry23_row + j + 65] = add2_j1_i1;
      f32[carry23_row + j + 129] = add2_j1_i2;
      f32[carry23_row + j + 2] = add2_j2;
      f32[carry23_row + j + 66] = add2_j2_i1;
      f32[carry23_row + j + 130] = add2_j2_i2;
      f32[carry23_row + j + 3] = add2_j3;
      f32[carry23_row + j + 67] = add2_j3_i1;
      f32[carry23_row + j + 131] = add2_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 64; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const captured5_row2 = captured5 + j_ir;
    for (let r_ir = 0; r_ir < 192; r_ir++) {
      const add_ir = f32[add_at + r_ir + 12096]!;
      contraction_ir += add_ir * f32[captured5_row2 + r_ir * 64]!;
      contraction_j1_ir += add_ir * f32[captured5_row2 + r_ir * 64 + 1]!;
      contraction_j2_ir += add_ir * f32[captured5_row2 + r_ir * 64 + 2]!;
      contraction_j3_ir += add_ir * f32[captured5_row2 + r_ir * 64 + 3]!;
    }
    const add2_ir = f32[carry23 + j_ir + 4032]! * f32[residual16 + j_ir + 4032]! + contraction_ir;
    const add2_j1_ir = f32[carry23 + j_ir + 4033]! * f32[residual16 + j_ir + 4033]! + contraction_j1_ir;
    const add2_j2_ir = f32[carry23 + j_ir + 4034]! * f32[residual16 + j_ir + 4034]! + contraction_j2_ir;
    const add2_j3_ir = f32[carry23 + j_ir + 4035]! * f32[residual16 + j_ir + 4035]! + contraction_j3_ir;
    f32[carry23 + j_ir + 4032] = add2_ir;
    f32[carry23 + j_ir + 4033] = add2_j1_ir;
    f32[carry23 + j_ir + 4034] = add2_j2_ir;
    f32[carry23 + j_ir + 4035] = add2_j3_ir;
  }
}

/**
 * contraction, name-classifier.ts:35
 */
function contraction2(f32: Float32Array, add_at: number, scan: number, contraction_at: number): void {
  for (let i = 0; i < 18; i += 3) {
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
      const add_at_row = add_at + i;
      const scan_row = scan + j;
      for (let r = 0; r < 64; r++) {
        const add = f32[add_at_row + r * 20]!;
        const add_i1 = f32[add_at_row + r * 20 + 1]!;
        const add_i2 = f32[add_at_row + r * 20 + 2]!;
        const project = f32[scan_row + r * 64]!;
        const project_j1 = f32[scan_row + r * 64 + 1]!;
        const project_j2 = f32[scan_row + r * 64 + 2]!;
        const project_j3 = f32[scan_row + r * 64 + 3]!;
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
    const scan_row2 = scan + j_ir;
    for (let r_ir = 0; r_ir < 64; r_ir++) {
      const add_ir = f32[add_at + r_ir * 20 + 18]!;
      const add_ir_i1 = f32[add_at + r_ir * 20 + 19]!;
      const project_ir = f32[scan_row2 + r_ir * 64]!;
      const project_j1_ir = f32[scan_row2 + r_ir * 64 + 1]!;
      const project_j2_ir = f32[scan_row2 + r_ir * 64 + 2]!;
      const project_j3_ir = f32[scan_row2 + r_ir * 64 + 3]!;
      contraction_ir += add_ir * project_ir;
      contraction_ir_i1 += add_ir_i1 * project_ir;
      contraction_j1_ir += add_ir * project_j1_ir;
      contraction_j1_ir_i1 += add_ir_i1 * project_j1_ir;
      contraction_j2_ir += add_ir * project_j2_ir;
      contraction_j2_ir_i1 += add_ir_i1 * project_j2_ir;
      contraction_j3_ir += add_ir * project_j3_ir;
      contraction_j3_ir_i1 += add_ir_i1 * project_j3_ir;
    }
    f32[contraction_at + j_ir + 1152] = contraction_ir;
    f32[contraction_at + j_ir + 1216] = contraction_ir_i1;
    f32[contraction_at + j_ir + 1153] = contraction_j1_ir;
    f32[contraction_at + j_ir + 1217] = contraction_j1_ir_i1;
    f32[contraction_at + j_ir + 1154] = contraction_j2_ir;
    f32[contraction_at + j_ir + 1218] = contraction_j2_ir_i1;
    f32[contraction_at + j_ir + 1155] = contraction_j3_ir;
    f32[contraction_at + j_ir + 1219] = contraction_j3_ir_i1;
  }
}

/**
 * contraction, name-classifier.ts:34
 */
function contraction3(f32: Float32Array, scan: number, scan2: number, contraction_at: number): void {
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
      for (let s = 0; s < 1280; s++) {
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
 * sum, name-classifier.ts:34
 */
function sum2(f32: Float32Array, scan: number, sum_at: number): void {
  for (let i = 0; i < 192; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const scan_row = scan + i;
    for (let s = 0; s < 1280; s++) {
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
 * contraction, name-classifier.ts:34
 */
function contraction4(
  f32: Float32Array,
  scan: number,
  gruWeight_ih_l0: number,
  contraction_at: number,
): void {
  for (let j = 0; j < 1278; j += 3) {
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
      const scan_row = scan + j * 192;
      const gruWeight_ih_l0_row = gruWeight_ih_l0 + k;
      for (let r = 0; r < 192; r++) {
        const project = f32[scan_row + r]!;
        const project_j1 = f32[scan_row + r + 192]!;
        const project_j2 = f32[scan_row + r + 384]!;
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
    for (let r_jr = 0; r_jr < 192; r_jr++) {
      const project_jr = f32[scan + r_jr + 245376]!;
      const project_jr_j1 = f32[scan + r_jr + 245568]!;
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
    f32[contraction_at + k_jr + 20448] = contraction_jr;
    f32[contraction_at + k_jr + 20464] = contraction_jr_j1;
    f32[contraction_at + k_jr + 20449] = contraction_k1_jr;
    f32[contraction_at + k_jr + 20465] = contraction_k1_jr_j1;
    f32[contraction_at + k_jr + 20450] = contraction_k2_jr;
    f32[contraction_at + k_jr + 20466] = contraction_k2_jr_j1;
    f32[contraction_at + k_jr + 20451] = contraction_k3_jr;
    f32[contraction_at + k_jr + 20467] = contraction_k3_jr_j1;
  }
}

/**
 * contraction, name-classifier.ts:34
 */
function contraction5(f32: Float32Array, scan: number, gather_at: number, contraction_at: number): void {
  for (let i = 0; i < 192; i += 3) {
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
      for (let r = 0; r < 20; r++) {
        const scan_row = scan + r * 12288 + i;
        const gather_at_row = gather_at + r * 16 + j;
        for (let s = 0; s < 64; s++) {
          const project = f32[scan_row + s * 192]!;
          const project_i1 = f32[scan_row + s * 192 + 1]!;
          const project_i2 = f32[scan_row + s * 192 + 2]!;
          const gather = f32[gather_at_row + s * 320]!;
          const gather_j1 = f32[gather_at_row + s * 320 + 1]!;
          const gather_j2 = f32[gather_at_row + s * 320 + 2]!;
          const gather_j3 = f32[gather_at_row + s * 320 + 3]!;
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
 * scatterAdd, name-classifier.ts:33
 */
function scatterAdd(
  f32: Float32Array,
  i32: Int32Array,
  scatterAdd2: number,
  ids_at: number,
  contraction_at: number,
): void {
  for (let z = 0; z < 464; z++) {
    f32[scatterAdd2 + z] = 0;
  }
  for (let i0 = 0; i0 < 64; i0++) {
    const ids_at_row = ids_at + i0 * 20;
    for (let i1 = 0; i1 < 20; i1++) {
      const ids = i32[ids_at_row + i1]!;
      const contraction_at_row = contraction_at + i1 * 1024 + i0 * 16;
      for (let i2 = 0; i2 < 16; i2++) {
        const value = Math.max(Math.min(ids, 28), 0);
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
  for (let s = 0; s < 464; s += 4) {
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
function sum5(f32: Float32Array, contraction_at: number, sum_at: number): void {
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
function sum6(f32: Float32Array, sum_at: number, sum_at2: number): void {
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
function sum7(f32: Float32Array, contraction_at: number, sum_at: number): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 1280; s += 4) {
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
  toF32_at: number,
): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  for (let r = 0; r < 20; r += 4) {
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
  const add3 = f32[sum_at2]! + f32[sum_at3]! + f32[sum_at4]! + f32[sum_at5]!;
  const add7 = Math.sqrt(add3 + f32[sum_at6]! + f32[sum_at7]! + sum) + 0.000001;
  f32[toF32_at] = Math.min(1 / add7, 1);
}

/**
 * add, clipByGlobalNorm(adam)
 * sub, clipByGlobalNorm(adam)
 */
function update3(
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
    const add = f32[firstMoment_at + i]! * 0.9 + mul2 * 0.09999999999999998;
    f32[firstMoment_at + i] = add;
    const add2 = f32[secondMoment_at + i]! * 0.999 + mul2 * mul2 * 0.0010000000000000009;
    f32[secondMoment_at + i] = add2;
    const sub = f32[parameter + i]! - value2 * (add / (Math.sqrt(add2) / value3 + 1e-8));
    f32[parameter + i] = sub;
  }
}

/**
 * tanh, name-classifier.ts:35
 * add, name-classifier.ts:37
 * add
 */
function update4(f32: Float32Array, slice0: number, add_at: number, carry0: number): void {
  for (let i = 0; i < 64; i++) {
    const slice0_row = slice0 + i * 192;
    const add_at_row = add_at + i * 192;
    const carry0_row = carry0 + i * 64;
    for (let j = 0; j < 64; j++) {
      const sigmoid = 1 / (1 + Math.exp(-(f32[slice0_row + j]! + f32[add_at_row + j]!)));
      const add4 = f32[slice0_row + j + 128]! + sigmoid * f32[add_at_row + j + 128]!;
      const tanh = Math.tanh(add4);
      const sigmoid2 = 1 / (1 + Math.exp(-(f32[slice0_row + j + 64]! + f32[add_at_row + j + 64]!)));
      f32[carry0_row + j] = tanh + sigmoid2 * (f32[carry0_row + j]! - tanh);
    }
  }
}

/**
 * sum, name-classifier.ts:37
 * amax, name-classifier.ts:37
 * select, name-classifier.ts:37
 * argmax, name-classifier.ts:40
 * toF32, name-classifier.ts:40
 */
function sum_amax_toF32(
  f32: Float32Array,
  i32: Int32Array,
  language_at: number,
  add_at: number,
  sum_at: number,
  select_at: number,
  sum_at2: number,
  toF32_at: number,
): void {
  for (let i = 0; i < 64; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    let amax = -Infinity;
    let amax_i1 = -Infinity;
    let amax_i2 = -Infinity;
    let amax_i3 = -Infinity;
    const language = i32[language_at + i]!;
    const language_i1 = i32[language_at + i + 1]!;
    const language_i2 = i32[language_at + i + 2]!;
    const language_i3 = i32[language_at + i + 3]!;
    const add_at_row = add_at + i * 20;
    for (let r = 0; r < 20; r++) {
      const add = f32[add_at_row + r]!;
      const add_i1 = f32[add_at_row + r + 20]!;
      const add_i2 = f32[add_at_row + r + 40]!;
      const add_i3 = f32[add_at_row + r + 60]!;
      sum += language === r ? add : 0;
      sum_i1 += language_i1 === r ? add_i1 : 0;
      sum_i2 += language_i2 === r ? add_i2 : 0;
      sum_i3 += language_i3 === r ? add_i3 : 0;
      amax = Math.max(amax, add);
      amax_i1 = Math.max(amax_i1, add_i1);
      amax_i2 = Math.max(amax_i2, add_i2);
      amax_i3 = Math.max(amax_i3, add_i3);
    }
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
    const select2 = Math.fround(Math.abs(amax)) === Infinity ? 0 : amax;
    const select2_i1 = Math.fround(Math.abs(amax_i1)) === Infinity ? 0 : amax_i1;
    const select2_i2 = Math.fround(Math.abs(amax_i2)) === Infinity ? 0 : amax_i2;
    const select2_i3 = Math.fround(Math.abs(amax_i3)) === Infinity ? 0 : amax_i3;
    f32[select_at + i] = select2;
    f32[select_at + i + 1] = select2_i1;
    f32[select_at + i + 2] = select2_i2;
    f32[select_at + i + 3] = select2_i3;
    let sum2 = 0;
    let sum2_i1 = 0;
    let sum2_i2 = 0;
    let sum2_i3 = 0;
    let argmax = -Infinity;
    let argmax_i1 = -Infinity;
    let argmax_i2 = -Infinity;
    let argmax_i3 = -Infinity;
    let argmax2 = 0;
    let argmax2_i1 = 0;
    let argmax2_i2 = 0;
    let argmax2_i3 = 0;
    const add_at_row2 = add_at + i * 20;
    for (let s = 0; s < 20; s++) {
      const add2 = f32[add_at_row2 + s]!;
      const add2_i1 = f32[add_at_row2 + s + 20]!;
      const add2_i2 = f32[add_at_row2 + s + 40]!;
      const add2_i3 = f32[add_at_row2 + s + 60]!;
      sum2 += Math.exp(add2 - select2);
      sum2_i1 += Math.exp(add2_i1 - select2_i1);
      sum2_i2 += Math.exp(add2_i2 - select2_i2);
      sum2_i3 += Math.exp(add2_i3 - select2_i3);
      const value = add2 > argmax || Number.isNaN(add2);
      const value_i1 = add2_i1 > argmax_i1 || Number.isNaN(add2_i1);
      const value_i2 = add2_i2 > argmax_i2 || Number.isNaN(add2_i2);
      const value_i3 = add2_i3 > argmax_i3 || Number.isNaN(add2_i3);
      argmax = value ? add2 : argmax;
      argmax_i1 = value_i1 ? add2_i1 : argmax_i1;
      argmax_i2 = value_i2 ? add2_i2 : argmax_i2;
      argmax_i3 = value_i3 ? add2_i3 : argmax_i3;
      argmax2 = value ? s : argmax2;
      argmax2_i1 = value_i1 ? s : argmax2_i1;
      argmax2_i2 = value_i2 ? s : argmax2_i2;
      argmax2_i3 = value_i3 ? s : argmax2_i3;
    }
    f32[sum_at2 + i] = sum2;
    f32[sum_at2 + i + 1] = sum2_i1;
    f32[sum_at2 + i + 2] = sum2_i2;
    f32[sum_at2 + i + 3] = sum2_i3;
    const toF32_i1 = argmax2_i1 === i32[language_at + i + 1]! ? 1 : 0;
    const toF32_i2 = argmax2_i2 === i32[language_at + i + 2]! ? 1 : 0;
    const toF32_i3 = argmax2_i3 === i32[language_at + i + 3]! ? 1 : 0;
    f32[toF32_at + i] = argmax2 === i32[language_at + i]! ? 1 : 0;
    f32[toF32_at + i + 1] = toF32_i1;
    f32[toF32_at + i + 2] = toF32_i2;
    f32[toF32_at + i + 3] = toF32_i3;
  }
}

function step({ f32, i32 }: Views): void {
  update(f32, i32, 17508 /* tapeless.step */, 1410904 /* toF32 */, 1410908 /* toF32 */);
  gather(f32, i32, 1408320 /* ids */, 0 /* embed.weight */, 1363264 /* gather */);
  broadcast(f32, 1383744 /* broadcast */, 4096);
  contraction_add(
    f32,
    1363264 /* gather */,
    464 /* gru.weight_ih_l0 */,
    15824 /* gru.bias_ih_l0 */,
    52544 /* add */,
  );
  copy(f32, 1383744 /* broadcast */, 1383744 /* carry0 */, 4096);
  for (let t0 = 0; t0 < 20; t0++) {
    copy(f32, 1383744 /* carry0 */, 1281344 + 4096 * t0 /* input_stack */, 4096);
    contraction_add2(
      f32,
      1383744 /* carry0 */,
      3536 /* gru.weight_hh_l0 */,
      16016 /* gru.bias_hh_l0 */,
      298304 + 12288 * t0 /* add_stack */,
    );
    update2(
      f32,
      52544 + 12288 * t0 /* add */,
      298304 + 12288 * t0 /* add_stack */,
      1199424 + 4096 * t0 /* sigmoid_stack */,
      953664 + 4096 * t0 /* sigmoid_stack */,
      1383744 /* carry0 */,
      1117504 + 4096 * t0 /* sub_stack */,
      871744 + 4096 * t0 /* sub_stack */,
      1035584 + 4096 * t0 /* mul_stack */,
      789824 + 4096 * t0 /* mul_stack */,
    );
  }
  contraction_add3(
    f32,
    1383744 /* carry0 */,
    16208 /* head.weight */,
    17488 /* head.bias */,
    52544 /* add */,
  );
  sum_amax_add(
    f32,
    i32,
    544064 /* language */,
    52544 /* add */,
    55104 /* sum */,
    55168 /* select */,
    53824 /* exp */,
    55232 /* sum */,
    1409600 /* add */,
  );
  sum_mul(f32, 55232 /* sum */, 55168 /* select */, 55104 /* sum */, 1410900 /* loss */);
  sum(f32, 1409600 /* add */, 1410880 /* sum */);
  contraction(f32, 1409600 /* add */, 16208 /* head.weight */, 1387840 /* contraction */);
  copy(f32, 1387840 /* contraction */, 1387840 /* carry23 */, 4096);
  for (let t1 = 0; t1 < 20; t1++) {
    mul(
      f32,
      1387840 /* carry23 */,
      1031488 - 4096 * t1 /* sigmoid_stack */,
      949568 - 4096 * t1 /* sub_stack */,
      1391936 /* mul */,
      531776 - 12288 * t1 /* add_stack */,
      867648 - 4096 * t1 /* mul_stack */,
      1396032 /* mul */,
      1195328 - 4096 * t1 /* sub_stack */,
      1113408 - 4096 * t1 /* mul_stack */,
      1400128 /* mul */,
      1277248 - 4096 * t1 /* sigmoid_stack */,
      1404224 /* mul */,
    );
    add(f32, 1404224 /* mul */, 1400128 /* mul */, 1396032 /* mul */, 777536 - 12288 * t1 /* add_stack */);
    contraction_update(
      f32,
      777536 - 12288 * t1 /* add_stack */,
      3536 /* gru.weight_hh_l0 */,
      1387840 /* carry23 */,
      1031488 - 4096 * t1 /* sigmoid_stack */,
    );
    add(f32, 1391936 /* mul */, 1400128 /* mul */, 1396032 /* mul */, 286016 - 12288 * t1 /* add_stack */);
  }
  contraction2(f32, 1409600 /* add */, 1383744 /* carry0 */, 334144 /* contraction */);
  contraction3(f32, 544064 /* add_stack */, 1281344 /* input_stack */, 318784 /* contraction */);
  sum2(f32, 544064 /* add_stack */, 335424 /* sum */);
  sum2(f32, 52544 /* add_stack */, 335616 /* sum */);
  contraction4(f32, 52544 /* add_stack */, 464 /* gru.weight_ih_l0 */, 298304 /* contraction */);
  contraction5(f32, 52544 /* add_stack */, 1363264 /* gather */, 331072 /* contraction */);
  scatterAdd(f32, i32, 52544 /* scatterAdd */, 1408320 /* ids */, 298304 /* contraction */);
  sum3(f32, 52544 /* scatterAdd */, 53008 /* sum */);
  sum4(f32, 331072 /* contraction */, 53012 /* sum */);
  sum5(f32, 318784 /* contraction */, 53016 /* sum */);
  sum6(f32, 335616 /* sum */, 53020 /* sum */);
  sum6(f32, 335424 /* sum */, 53024 /* sum */);
  sum7(f32, 334144 /* contraction */, 53028 /* sum */);
  sum_toF32(
    f32,
    1410880 /* sum */,
    53008 /* sum */,
    53012 /* sum */,
    53016 /* sum */,
    53020 /* sum */,
    53024 /* sum */,
    53028 /* sum */,
    53008 /* toF32 */,
  );
  update3(
    f32,
    17512 /* embed.weight.firstMoment */,
    52544 /* scatterAdd */,
    53008 /* toF32 */,
    17976 /* embed.weight.secondMoment */,
    0 /* embed.weight */,
    1410908 /* toF32 */,
    1410904 /* toF32 */,
    464,
  );
  update3(
    f32,
    18440 /* gru.weight_ih_l0.firstMoment */,
    331072 /* contraction */,
    53008 /* toF32 */,
    21512 /* gru.weight_ih_l0.secondMoment */,
    464 /* gru.weight_ih_l0 */,
    1410908 /* toF32 */,
    1410904 /* toF32 */,
    3072,
  );
  update3(
    f32,
    24584 /* gru.weight_hh_l0.firstMoment */,
    318784 /* contraction */,
    53008 /* toF32 */,
    36872 /* gru.weight_hh_l0.secondMoment */,
    3536 /* gru.weight_hh_l0 */,
    1410908 /* toF32 */,
    1410904 /* toF32 */,
    12288,
  );
  update3(
    f32,
    49160 /* gru.bias_ih_l0.firstMoment */,
    335616 /* sum */,
    53008 /* toF32 */,
    49352 /* gru.bias_ih_l0.secondMoment */,
    15824 /* gru.bias_ih_l0 */,
    1410908 /* toF32 */,
    1410904 /* toF32 */,
    192,
  );
  update3(
    f32,
    49544 /* gru.bias_hh_l0.firstMoment */,
    335424 /* sum */,
    53008 /* toF32 */,
    49736 /* gru.bias_hh_l0.secondMoment */,
    16016 /* gru.bias_hh_l0 */,
    1410908 /* toF32 */,
    1410904 /* toF32 */,
    192,
  );
  update3(
    f32,
    49928 /* head.weight.firstMoment */,
    334144 /* contraction */,
    53008 /* toF32 */,
    51208 /* head.weight.secondMoment */,
    16208 /* head.weight */,
    1410908 /* toF32 */,
    1410904 /* toF32 */,
    1280,
  );
  update3(
    f32,
    52488 /* head.bias.firstMoment */,
    1410880 /* sum */,
    53008 /* toF32 */,
    52508 /* head.bias.secondMoment */,
    17488 /* head.bias */,
    1410908 /* toF32 */,
    1410904 /* toF32 */,
    20,
  );
}

function gradients({ f32, i32 }: Views): void {
  gather(f32, i32, 1408320 /* ids */, 0 /* embed.weight */, 1363264 /* gather */);
  broadcast(f32, 1383744 /* broadcast */, 4096);
  contraction_add(
    f32,
    1363264 /* gather */,
    464 /* gru.weight_ih_l0 */,
    15824 /* gru.bias_ih_l0 */,
    52544 /* add */,
  );
  copy(f32, 1383744 /* broadcast */, 1383744 /* carry0 */, 4096);
  for (let t0 = 0; t0 < 20; t0++) {
    copy(f32, 1383744 /* carry0 */, 1281344 + 4096 * t0 /* input_stack */, 4096);
    contraction_add2(
      f32,
      1383744 /* carry0 */,
      3536 /* gru.weight_hh_l0 */,
      16016 /* gru.bias_hh_l0 */,
      298304 + 12288 * t0 /* add_stack */,
    );
    update2(
      f32,
      52544 + 12288 * t0 /* add */,
      298304 + 12288 * t0 /* add_stack */,
      1199424 + 4096 * t0 /* sigmoid_stack */,
      953664 + 4096 * t0 /* sigmoid_stack */,
      1383744 /* carry0 */,
      1117504 + 4096 * t0 /* sub_stack */,
      871744 + 4096 * t0 /* sub_stack */,
      1035584 + 4096 * t0 /* mul_stack */,
      789824 + 4096 * t0 /* mul_stack */,
    );
  }
  contraction_add3(
    f32,
    1383744 /* carry0 */,
    16208 /* head.weight */,
    17488 /* head.bias */,
    52544 /* add */,
  );
  sum_amax_add(
    f32,
    i32,
    544064 /* language */,
    52544 /* add */,
    55104 /* sum */,
    55168 /* select */,
    53824 /* exp */,
    55232 /* sum */,
    1409600 /* add */,
  );
  sum_mul(f32, 55232 /* sum */, 55168 /* select */, 55104 /* sum */, 1410900 /* loss */);
  sum(f32, 1409600 /* add */, 1410880 /* head.bias */);
  contraction(f32, 1409600 /* add */, 16208 /* head.weight */, 1387840 /* contraction */);
  copy(f32, 1387840 /* contraction */, 1387840 /* carry23 */, 4096);
  for (let t1 = 0; t1 < 20; t1++) {
    mul(
      f32,
      1387840 /* carry23 */,
      1031488 - 4096 * t1 /* sigmoid_stack */,
      949568 - 4096 * t1 /* sub_stack */,
      1391936 /* mul */,
      531776 - 12288 * t1 /* add_stack */,
      867648 - 4096 * t1 /* mul_stack */,
      1396032 /* mul */,
      1195328 - 4096 * t1 /* sub_stack */,
      1113408 - 4096 * t1 /* mul_stack */,
      1400128 /* mul */,
      1277248 - 4096 * t1 /* sigmoid_stack */,
      1404224 /* mul */,
    );
    add(f32, 1404224 /* mul */, 1400128 /* mul */, 1396032 /* mul */, 777536 - 12288 * t1 /* add_stack */);
    contraction_update(
      f32,
      777536 - 12288 * t1 /* add_stack */,
      3536 /* gru.weight_hh_l0 */,
      1387840 /* carry23 */,
      1031488 - 4096 * t1 /* sigmoid_stack */,
    );
    add(f32, 1391936 /* mul */, 1400128 /* mul */, 1396032 /* mul */, 286016 - 12288 * t1 /* add_stack */);
  }
  contraction2(f32, 1409600 /* add */, 1383744 /* carry0 */, 334144 /* head.weight */);
  contraction3(f32, 544064 /* add_stack */, 1281344 /* input_stack */, 318784 /* gru.weight_hh_l0 */);
  sum2(f32, 544064 /* add_stack */, 335616 /* gru.bias_hh_l0 */);
  sum2(f32, 52544 /* add_stack */, 335424 /* gru.bias_ih_l0 */);
  contraction4(f32, 52544 /* add_stack */, 464 /* gru.weight_ih_l0 */, 298304 /* contraction */);
  contraction5(f32, 52544 /* add_stack */, 1363264 /* gather */, 331072 /* gru.weight_ih_l0 */);
  scatterAdd(f32, i32, 52544 /* embed.weight */, 1408320 /* ids */, 298304 /* contraction */);
}

function evaluate({ f32, i32 }: Views): void {
  gather(f32, i32, 73024 /* ids */, 0 /* embed.weight */, 52544 /* gather */);
  broadcast(f32, 74368 /* broadcast */, 4096);
  contraction_add(
    f32,
    52544 /* gather */,
    464 /* gru.weight_ih_l0 */,
    15824 /* gru.bias_ih_l0 */,
    78464 /* add */,
  );
  copy(f32, 74368 /* broadcast */, 74368 /* carry0 */, 4096);
  for (let t0 = 0; t0 < 20; t0++) {
    contraction_add2(
      f32,
      74368 /* carry0 */,
      3536 /* gru.weight_hh_l0 */,
      16016 /* gru.bias_hh_l0 */,
      52544 /* add */,
    );
    update4(f32, 78464 + 12288 * t0 /* add */, 52544 /* add */, 74368 /* carry0 */);
  }
  contraction_add3(f32, 74368 /* carry0 */, 16208 /* head.weight */, 17488 /* head.bias */, 52544 /* add */);
  sum_amax_toF32(
    f32,
    i32,
    74304 /* language */,
    52544 /* add */,
    53888 /* sum */,
    53952 /* select */,
    54016 /* sum */,
    53824 /* accuracy */,
  );
  sum_mul(f32, 54016 /* sum */, 53952 /* select */, 53888 /* sum */, 52544 /* loss */);
}

function predict({ f32, i32 }: Views): void {
  gather(f32, i32, 73024 /* ids */, 0 /* embed.weight */, 52544 /* gather */);
  broadcast(f32, 73024 /* broadcast */, 4096);
  contraction_add(
    f32,
    52544 /* gather */,
    464 /* gru.weight_ih_l0 */,
    15824 /* gru.bias_ih_l0 */,
    77120 /* add */,
  );
  copy(f32, 73024 /* broadcast */, 73024 /* carry0 */, 4096);
  for (let t0 = 0; t0 < 20; t0++) {
    contraction_add2(
      f32,
      73024 /* carry0 */,
      3536 /* gru.weight_hh_l0 */,
      16016 /* gru.bias_hh_l0 */,
      52544 /* add */,
    );
    update4(f32, 77120 + 12288 * t0 /* add */, 52544 /* add */, 73024 /* carry0 */);
  }
  contraction_add3(
    f32,
    73024 /* carry0 */,
    16208 /* head.weight */,
    17488 /* head.bias */,
    52544 /* logits */,
  );
}

/** What `step` takes. */
export interface StepInputs {
  /** i32[64, 20] */
  readonly ids: NumericArray;
  /** i32[64] */
  readonly language: NumericArray;
}

/** What `evaluate` takes. */
export interface EvaluateInputs {
  /** i32[64, 20] */
  readonly ids: NumericArray;
  /** i32[64] */
  readonly language: NumericArray;
}

/** What `gradients` takes. */
export interface GradientInputs {
  /** i32[64, 20] */
  readonly ids: NumericArray;
  /** i32[64] */
  readonly language: NumericArray;
}

/** What `predict` takes. */
export interface PredictInputs {
  /** i32[64, 20] */
  readonly ids: NumericArray;
}

/** What `predict` returns. */
export interface Outputs {
  /** f32[64, 20] */
  readonly logits: Float32Array;
}

/** The parameters by name. */
export interface Parameters {
  /** f32[29, 16] */
  readonly "embed.weight": Float32Array;
  /** f32[192, 16] */
  readonly "gru.weight_ih_l0": Float32Array;
  /** f32[192, 64] */
  readonly "gru.weight_hh_l0": Float32Array;
  /** f32[192] */
  readonly "gru.bias_ih_l0": Float32Array;
  /** f32[192] */
  readonly "gru.bias_hh_l0": Float32Array;
  /** f32[20, 64] */
  readonly "head.weight": Float32Array;
  /** f32[20] */
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
  name: "name-classifier",
  format: 1,
  fingerprint: "0c5b0217bc76102d",
  arenaBytes: 5643648,
  dtype: "f32",
  parameters: [
    {
      name: "embed.weight",
      type: "f32",
      shape: [29, 16],
      offset: 0,
      initial: { kind: "normal", mean: 0, deviation: 1 },
      trainable: true,
    },
    {
      name: "gru.weight_ih_l0",
      type: "f32",
      shape: [192, 16],
      offset: 1856,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "gru.weight_hh_l0",
      type: "f32",
      shape: [192, 64],
      offset: 14144,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "gru.bias_ih_l0",
      type: "f32",
      shape: [192],
      offset: 63296,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "gru.bias_hh_l0",
      type: "f32",
      shape: [192],
      offset: 64064,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "head.weight",
      type: "f32",
      shape: [20, 64],
      offset: 64832,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "head.bias",
      type: "f32",
      shape: [20],
      offset: 69952,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
  ],
  state: [
    {
      name: "embed.weight.firstMoment",
      type: "f32",
      shape: [29, 16],
      offset: 70048,
      initial: { kind: "zeros" },
    },
    {
      name: "embed.weight.secondMoment",
      type: "f32",
      shape: [29, 16],
      offset: 71904,
      initial: { kind: "zeros" },
    },
    {
      name: "gru.weight_ih_l0.firstMoment",
      type: "f32",
      shape: [192, 16],
      offset: 73760,
      initial: { kind: "zeros" },
    },
    {
      name: "gru.weight_ih_l0.secondMoment",
      type: "f32",
      shape: [192, 16],
      offset: 86048,
      initial: { kind: "zeros" },
    },
    {
      name: "gru.weight_hh_l0.firstMoment",
      type: "f32",
      shape: [192, 64],
      offset: 98336,
      initial: { kind: "zeros" },
    },
    {
      name: "gru.weight_hh_l0.secondMoment",
      type: "f32",
      shape: [192, 64],
      offset: 147488,
      initial: { kind: "zeros" },
    },
    {
      name: "gru.bias_ih_l0.firstMoment",
      type: "f32",
      shape: [192],
      offset: 196640,
      initial: { kind: "zeros" },
    },
    {
      name: "gru.bias_ih_l0.secondMoment",
      type: "f32",
      shape: [192],
      offset: 197408,
      initial: { kind: "zeros" },
    },
    {
      name: "gru.bias_hh_l0.firstMoment",
      type: "f32",
      shape: [192],
      offset: 198176,
      initial: { kind: "zeros" },
    },
    {
      name: "gru.bias_hh_l0.secondMoment",
      type: "f32",
      shape: [192],
      offset: 198944,
      initial: { kind: "zeros" },
    },
    {
      name: "head.weight.firstMoment",
      type: "f32",
      shape: [20, 64],
      offset: 199712,
      initial: { kind: "zeros" },
    },
    {
      name: "head.weight.secondMoment",
      type: "f32",
      shape: [20, 64],
      offset: 204832,
      initial: { kind: "zeros" },
    },
    { name: "head.bias.firstMoment", type: "f32", shape: [20], offset: 209952, initial: { kind: "zeros" } },
    { name: "head.bias.secondMoment", type: "f32", shape: [20], offset: 210032, initial: { kind: "zeros" } },
  ],
  constants: [],
  counters: { seed: 210112, step: 70032 },
  objectives: {
    ["loss"]: {
      step: {
        inputs: [
          { name: "ids", type: "i32", shape: [64, 20], offset: 5633280, below: 29 },
          { name: "language", type: "i32", shape: [64], offset: 2176256, below: 20 },
        ],
        outputs: [],
        loss: 5643600,
        metrics: [],
        run: step,
      },
      evaluate: {
        inputs: [
          { name: "ids", type: "i32", shape: [64, 20], offset: 292096, below: 29 },
          { name: "language", type: "i32", shape: [64], offset: 297216, below: 20 },
        ],
        outputs: [],
        loss: 210176,
        metrics: [{ name: "accuracy", type: "f32", shape: [64], offset: 215296 }],
        run: evaluate,
      },
      gradients: {
        inputs: [
          { name: "ids", type: "i32", shape: [64, 20], offset: 5633280, below: 29 },
          { name: "language", type: "i32", shape: [64], offset: 2176256, below: 20 },
        ],
        outputs: [
          { name: "embed.weight", type: "f32", shape: [29, 16], offset: 210176 },
          { name: "gru.weight_ih_l0", type: "f32", shape: [192, 16], offset: 1324288 },
          { name: "gru.weight_hh_l0", type: "f32", shape: [192, 64], offset: 1275136 },
          { name: "gru.bias_ih_l0", type: "f32", shape: [192], offset: 1341696 },
          { name: "gru.bias_hh_l0", type: "f32", shape: [192], offset: 1342464 },
          { name: "head.weight", type: "f32", shape: [20, 64], offset: 1336576 },
          { name: "head.bias", type: "f32", shape: [20], offset: 5643520 },
        ],
        loss: 5643600,
        metrics: [],
        run: gradients,
      },
    },
  },
  predict: {
    inputs: [{ name: "ids", type: "i32", shape: [64, 20], offset: 292096, below: 29 }],
    outputs: [{ name: "logits", type: "f32", shape: [64, 20], offset: 210176 }],

    metrics: [],
    run: predict,
  },
});
