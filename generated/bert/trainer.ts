// @generated
/* eslint-disable */
/**
 * bert: a neural network and its training, compiled by Tapeless. Do not edit: change the model and
 * compile it again. Kernels come first, then one function per program, then the trainer that is made of them.
 *
 * Inputs
 *   ids  i32[32, 16]
 * Parameters: 64,168 numbers in 33 tensors
 *   words.weight                        f32[88, 48]
 *   positions.weight                    f32[16, 48]
 *   norm.weight                         f32[48]
 *   norm.bias                           f32[48]
 *   layers.0.self_attn.in_proj_weight   f32[144, 48]
 *   layers.0.self_attn.in_proj_bias     f32[144]
 *   layers.0.self_attn.out_proj.weight  f32[48, 48]
 *   layers.0.self_attn.out_proj.bias    f32[48]
 *   layers.0.norm1.weight               f32[48]
 *   layers.0.norm1.bias                 f32[48]
 *   layers.0.linear1.weight             f32[192, 48]
 *   layers.0.linear1.bias               f32[192]
 *   layers.0.linear2.weight             f32[48, 192]
 *   layers.0.linear2.bias               f32[48]
 *   layers.0.norm2.weight               f32[48]
 *   layers.0.norm2.bias                 f32[48]
 *   layers.1.self_attn.in_proj_weight   f32[144, 48]
 *   layers.1.self_attn.in_proj_bias     f32[144]
 *   layers.1.self_attn.out_proj.weight  f32[48, 48]
 *   layers.1.self_attn.out_proj.bias    f32[48]
 *   layers.1.norm1.weight               f32[48]
 *   layers.1.norm1.bias                 f32[48]
 *   layers.1.linear1.weight             f32[192, 48]
 *   layers.1.linear1.bias               f32[192]
 *   and 9 more, see plan.txt
 * Dimensions, as tensor[axis]
 *    32  ids[0], logits[0]
 *    16  ids[1], positions.weight[0], logits[1]
 *    88  words.weight[0], head.vocabulary.bias[0], logits[2]
 *    48  words.weight[1], positions.weight[1], norm.weight[0], norm.bias[0], layers.0.self_attn.in_proj_weight[1], and 26 more
 *   144  layers.0.self_attn.in_proj_weight[0], layers.0.self_attn.in_proj_bias[0], layers.1.self_attn.in_proj_weight[0], layers.1.self_attn.in_proj_bias[0]
 *   192  layers.0.linear1.weight[0], layers.0.linear1.bias[0], layers.0.linear2.weight[1], layers.1.linear1.weight[0], layers.1.linear1.bias[0], and 1 more
 * Programs          FLOPs per call    peak bytes  launches
 *   step               209,416,649     6,225,984       120
 *   gradients          208,518,275     6,225,984        87
 *   evaluate            69,955,588     1,562,688        29
 *   predict             69,632,000     1,556,544        24
 * Memory: one arena of 6,225,984 bytes (5.94 MiB), the first 770,112 for parameters and state.
 * Kernels take the views of the arena that they use, then the position of each tensor in its view, in elements.
 * Tensors are row-major. Arithmetic is in float64 between loads and stores, rounded when stored.
 */
import { defineTrainer, erf, pow, threefry, type NumericArray, type Views } from "../../runtime/index.ts";

/**
 * toUnitFloat, bert.ts:70
 * select, bert.ts:74
 * sum, bert.ts:60
 * div, bert.ts:60
 * sub, bert.ts:60
 * rsqrt, bert.ts:60
 * add, bert.ts:60
 * select, bert.ts:89
 */
function sum_select(
  f32: Float32Array,
  i32: Int32Array,
  tapelessSeed: number,
  tapelessStep: number,
  ids_at: number,
  select_at: number,
  wordsWeight: number,
  positionsWeight: number,
  sub_at: number,
  rsqrt_at: number,
  normWeight: number,
  normBias: number,
  add_at: number,
  select_at2: number,
): void {
  const seed = i32[tapelessSeed]!;
  const step = i32[tapelessStep]!;
  for (let i = 0; i < 32; i += 4) {
    const ids_at_row = ids_at + i * 16;
    const select_at_row = select_at + i * 16;
    const rsqrt_at_row = rsqrt_at + i * 16;
    const select_at2_row = select_at2 + i * 16;
    for (let j = 0; j < 16; j++) {
      const toUnitFloat = (threefry(seed, 0, step, i * 16 + j) >>> 8) * 5.960464477539063e-8;
      const toUnitFloat_i1 = (threefry(seed, 0, step, i * 16 + j + 16) >>> 8) * 5.960464477539063e-8;
      const toUnitFloat_i2 = (threefry(seed, 0, step, i * 16 + j + 32) >>> 8) * 5.960464477539063e-8;
      const toUnitFloat_i3 = (threefry(seed, 0, step, i * 16 + j + 48) >>> 8) * 5.960464477539063e-8;
      const ids = i32[ids_at_row + j]!;
      const ids_i1 = i32[ids_at_row + j + 16]!;
      const ids_i2 = i32[ids_at_row + j + 32]!;
      const ids_i3 = i32[ids_at_row + j + 48]!;
      const and = toUnitFloat < /* 0.15 */ 0.15000000596046448 && ids !== 1;
      const and_i1 = toUnitFloat_i1 < 0.15000000596046448 && ids_i1 !== 1;
      const and_i2 = toUnitFloat_i2 < 0.15000000596046448 && ids_i2 !== 1;
      const and_i3 = toUnitFloat_i3 < 0.15000000596046448 && ids_i3 !== 1;
      const toUnitFloat2 = (threefry(seed, 1, step, i * 16 + j) >>> 8) * 5.960464477539063e-8;
      const toUnitFloat2_i1 = (threefry(seed, 1, step, i * 16 + j + 16) >>> 8) * 5.960464477539063e-8;
      const toUnitFloat2_i2 = (threefry(seed, 1, step, i * 16 + j + 32) >>> 8) * 5.960464477539063e-8;
      const toUnitFloat2_i3 = (threefry(seed, 1, step, i * 16 + j + 48) >>> 8) * 5.960464477539063e-8;
      const toF322_i1 = Math.fround(Math.fround(Math.fround(toUnitFloat2_i1 * 86) + 2));
      const toF322_i2 = Math.fround(Math.fround(Math.fround(toUnitFloat2_i2 * 86) + 2));
      const toF322_i3 = Math.fround(Math.fround(Math.fround(toUnitFloat2_i3 * 86) + 2));
      const floor = Math.floor(Math.fround(Math.fround(Math.fround(toUnitFloat2 * 86) + 2)));
      const select = toUnitFloat < /* 0.135 */ 0.13500000536441803 ? floor | 0 : ids;
      const select_i1 = toUnitFloat_i1 < 0.13500000536441803 ? Math.floor(toF322_i1) | 0 : ids_i1;
      const select_i2 = toUnitFloat_i2 < 0.13500000536441803 ? Math.floor(toF322_i2) | 0 : ids_i2;
      const select_i3 = toUnitFloat_i3 < 0.13500000536441803 ? Math.floor(toF322_i3) | 0 : ids_i3;
      const select3 = and ? (toUnitFloat < /* 0.12 */ 0.11999999731779099 ? 0 : select) : ids;
      const select3_i1 = and_i1 ? (toUnitFloat_i1 < 0.11999999731779099 ? 0 : select_i1) : ids_i1;
      const select3_i2 = and_i2 ? (toUnitFloat_i2 < 0.11999999731779099 ? 0 : select_i2) : ids_i2;
      const select3_i3 = and_i3 ? (toUnitFloat_i3 < 0.11999999731779099 ? 0 : select_i3) : ids_i3;
      i32[select_at_row + j] = select3;
      i32[select_at_row + j + 16] = select3_i1;
      i32[select_at_row + j + 32] = select3_i2;
      i32[select_at_row + j + 48] = select3_i3;
      let sum = 0;
      let sum_i1 = 0;
      let sum_i2 = 0;
      let sum_i3 = 0;
      const positionsWeight_row = positionsWeight + j * 48;
      for (let r = 0; r < 48; r++) {
        const value = Math.max(Math.min(select3, 87), 0);
        const value_i1 = Math.max(Math.min(select3_i1, 87), 0);
        const value_i2 = Math.max(Math.min(select3_i2, 87), 0);
        const value_i3 = Math.max(Math.min(select3_i3, 87), 0);
        const weight2 = f32[positionsWeight_row + r]!;
        sum += f32[wordsWeight + value * 48 + r]! + weight2;
        sum_i1 += f32[wordsWeight + value_i1 * 48 + r]! + weight2;
        sum_i2 += f32[wordsWeight + value_i2 * 48 + r]! + weight2;
        sum_i3 += f32[wordsWeight + value_i3 * 48 + r]! + weight2;
      }
      let sum2 = 0;
      let sum2_i1 = 0;
      let sum2_i2 = 0;
      let sum2_i3 = 0;
      const div = sum / 48;
      const div_i1 = sum_i1 / 48;
      const div_i2 = sum_i2 / 48;
      const div_i3 = sum_i3 / 48;
      const positionsWeight_row2 = positionsWeight + j * 48;
      const sub_at_row = sub_at + i * 768 + j * 48;
      for (let s = 0; s < 48; s++) {
        const value2 = Math.max(Math.min(select3, 87), 0);
        const value2_i1 = Math.max(Math.min(select3_i1, 87), 0);
        const value2_i2 = Math.max(Math.min(select3_i2, 87), 0);
        const value2_i3 = Math.max(Math.min(select3_i3, 87), 0);
        const weight4 = f32[positionsWeight_row2 + s]!;
        const sub = f32[wordsWeight + value2 * 48 + s]! + weight4 - div;
        const sub_i1 = f32[wordsWeight + value2_i1 * 48 + s]! + weight4 - div_i1;
        const sub_i2 = f32[wordsWeight + value2_i2 * 48 + s]! + weight4 - div_i2;
        const sub_i3 = f32[wordsWeight + value2_i3 * 48 + s]! + weight4 - div_i3;
        f32[sub_at_row + s] = sub;
        f32[sub_at_row + s + 768] = sub_i1;
        f32[sub_at_row + s + 1536] = sub_i2;
        f32[sub_at_row + s + 2304] = sub_i3;
        sum2 += sub * sub;
        sum2_i1 += sub_i1 * sub_i1;
        sum2_i2 += sub_i2 * sub_i2;
        sum2_i3 += sub_i3 * sub_i3;
      }
      const add4 = Math.fround(sum2 / 48 + /* 0.00001 */ 0.000009999999747378752);
      const rsqrt = 1 / Math.sqrt(add4);
      const rsqrt_i1 = 1 / Math.sqrt(Math.fround(sum2_i1 / 48 + 0.000009999999747378752));
      const rsqrt_i2 = 1 / Math.sqrt(Math.fround(sum2_i2 / 48 + 0.000009999999747378752));
      const rsqrt_i3 = 1 / Math.sqrt(Math.fround(sum2_i3 / 48 + 0.000009999999747378752));
      f32[rsqrt_at_row + j] = rsqrt;
      f32[rsqrt_at_row + j + 16] = rsqrt_i1;
      f32[rsqrt_at_row + j + 32] = rsqrt_i2;
      f32[rsqrt_at_row + j + 48] = rsqrt_i3;
      const sub_at_row2 = sub_at + i * 768 + j * 48;
      const add_at_row = add_at + i * 768 + j * 48;
      for (let t = 0; t < 48; t++) {
        const weight5 = f32[normWeight + t]!;
        const bias = f32[normBias + t]!;
        const add5_i1 = f32[sub_at_row2 + t + 768]! * rsqrt_i1 * weight5 + bias;
        const add5_i2 = f32[sub_at_row2 + t + 1536]! * rsqrt_i2 * weight5 + bias;
        const add5_i3 = f32[sub_at_row2 + t + 2304]! * rsqrt_i3 * weight5 + bias;
        f32[add_at_row + t] = f32[sub_at_row2 + t]! * rsqrt * weight5 + bias;
        f32[add_at_row + t + 768] = add5_i1;
        f32[add_at_row + t + 1536] = add5_i2;
        f32[add_at_row + t + 2304] = add5_i3;
      }
      i32[select_at2_row + j] = and ? ids : -1;
      i32[select_at2_row + j + 16] = and_i1 ? ids_i1 : -1;
      i32[select_at2_row + j + 32] = and_i2 ? ids_i2 : -1;
      i32[select_at2_row + j + 48] = and_i3 ? ids_i3 : -1;
    }
  }
}

/**
 * contraction, bert.ts:62
 * add, bert.ts:62
 */
function contraction_add(
  f32: Float32Array,
  add_at: number,
  layers0Self_attnIn_proj_weight: number,
  layers0Self_attnIn_proj_bias: number,
  add_at2: number,
): void {
  for (let j = 0; j < 510; j += 3) {
    const add_at2_row = add_at2 + j * 144;
    for (let k = 0; k < 144; k += 4) {
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
      const add_at_row = add_at + j * 48;
      const layers0Self_attnIn_proj_weight_row = layers0Self_attnIn_proj_weight + k * 48;
      for (let r = 0; r < 48; r++) {
        const add = f32[add_at_row + r]!;
        const add_j1 = f32[add_at_row + r + 48]!;
        const add_j2 = f32[add_at_row + r + 96]!;
        const in_proj_weight = f32[layers0Self_attnIn_proj_weight_row + r]!;
        const in_proj_weight_k1 = f32[layers0Self_attnIn_proj_weight_row + r + 48]!;
        const in_proj_weight_k2 = f32[layers0Self_attnIn_proj_weight_row + r + 96]!;
        const in_proj_weight_k3 = f32[layers0Self_attnIn_proj_weight_row + r + 144]!;
        contraction += add * in_proj_weight;
        contraction_j1 += add_j1 * in_proj_weight;
        contraction_j2 += add_j2 * in_proj_weight;
        contraction_k1 += add * in_proj_weight_k1;
        contraction_k1_j1 += add_j1 * in_proj_weight_k1;
        contraction_k1_j2 += add_j2 * in_proj_weight_k1;
        contraction_k2 += add * in_proj_weight_k2;
        contraction_k2_j1 += add_j1 * in_proj_weight_k2;
        contraction_k2_j2 += add_j2 * in_proj_weight_k2;
        contraction_k3 += add * in_proj_weight_k3;
        contraction_k3_j1 += add_j1 * in_proj_weight_k3;
        contraction_k3_j2 += add_j2 * in_proj_weight_k3;
      }
      const in_proj_bias = f32[layers0Self_attnIn_proj_bias + k]!;
      const in_proj_bias_k1 = f32[layers0Self_attnIn_proj_bias + k + 1]!;
      const in_proj_bias_k2 = f32[layers0Self_attnIn_proj_bias + k + 2]!;
      const in_proj_bias_k3 = f32[layers0Self_attnIn_proj_bias + k + 3]!;
      f32[add_at2_row + k] = contraction + in_proj_bias;
      f32[add_at2_row + k + 144] = contraction_j1 + in_proj_bias;
      f32[add_at2_row + k + 288] = contraction_j2 + in_proj_bias;
      f32[add_at2_row + k + 1] = contraction_k1 + in_proj_bias_k1;
      f32[add_at2_row + k + 145] = contraction_k1_j1 + in_proj_bias_k1;
      f32[add_at2_row + k + 289] = contraction_k1_j2 + in_proj_bias_k1;
      f32[add_at2_row + k + 2] = contraction_k2 + in_proj_bias_k2;
      f32[add_at2_row + k + 146] = contraction_k2_j1 + in_proj_bias_k2;
      f32[add_at2_row + k + 290] = contraction_k2_j2 + in_proj_bias_k2;
      f32[add_at2_row + k + 3] = contraction_k3 + in_proj_bias_k3;
      f32[add_at2_row + k + 147] = contraction_k3_j1 + in_proj_bias_k3;
      f32[add_at2_row + k + 291] = contraction_k3_j2 + in_proj_bias_k3;
    }
  }
  for (let k_jr = 0; k_jr < 144; k_jr += 4) {
    let contraction_jr = 0;
    let contraction_jr_j1 = 0;
    let contraction_k1_jr = 0;
    let contraction_k1_jr_j1 = 0;
    let contraction_k2_jr = 0;
    let contraction_k2_jr_j1 = 0;
    let contraction_k3_jr = 0;
    let contraction_k3_jr_j1 = 0;
    const layers0Self_attnIn_proj_weight_row2 = layers0Self_attnIn_proj_weight + k_jr * 48;
    for (let r_jr = 0; r_jr < 48; r_jr++) {
      const add_jr = f32[add_at + r_jr + 24480]!;
      const add_jr_j1 = f32[add_at + r_jr + 24528]!;
      const in_proj_weight_jr = f32[layers0Self_attnIn_proj_weight_row2 + r_jr]!;
      const in_proj_weight_k1_jr = f32[layers0Self_attnIn_proj_weight_row2 + r_jr + 48]!;
      const in_proj_weight_k2_jr = f32[layers0Self_attnIn_proj_weight_row2 + r_jr + 96]!;
      const in_proj_weight_k3_jr = f32[layers0Self_attnIn_proj_weight_row2 + r_jr + 144]!;
      contraction_jr += add_jr * in_proj_weight_jr;
      contraction_jr_j1 += add_jr_j1 * in_proj_weight_jr;
      contraction_k1_jr += add_jr * in_proj_weight_k1_jr;
      contraction_k1_jr_j1 += add_jr_j1 * in_proj_weight_k1_jr;
      contraction_k2_jr += add_jr * in_proj_weight_k2_jr;
      contraction_k2_jr_j1 += add_jr_j1 * in_proj_weight_k2_jr;
      contraction_k3_jr += add_jr * in_proj_weight_k3_jr;
      contraction_k3_jr_j1 += add_jr_j1 * in_proj_weight_k3_jr;
    }
    const in_proj_bias_jr = f32[layers0Self_attnIn_proj_bias + k_jr]!;
    const in_proj_bias_k1_jr = f32[layers0Self_attnIn_proj_bias + k_jr + 1]!;
    const in_proj_bias_k2_jr = f32[layers0Self_attnIn_proj_bias + k_jr + 2]!;
    const in_proj_bias_k3_jr = f32[layers0Self_attnIn_proj_bias + k_jr + 3]!;
    f32[add_at2 + k_jr + 73440] = contraction_jr + in_proj_bias_jr;
    f32[add_at2 + k_jr + 73584] = contraction_jr_j1 + in_proj_bias_jr;
    f32[add_at2 + k_jr + 73441] = contraction_k1_jr + in_proj_bias_k1_jr;
    f32[add_at2 + k_jr + 73585] = contraction_k1_jr_j1 + in_proj_bias_k1_jr;
    f32[add_at2 + k_jr + 73442] = contraction_k2_jr + in_proj_bias_k2_jr;
    f32[add_at2 + k_jr + 73586] = contraction_k2_jr_j1 + in_proj_bias_k2_jr;
    f32[add_at2 + k_jr + 73443] = contraction_k3_jr + in_proj_bias_k3_jr;
    f32[add_at2 + k_jr + 73587] = contraction_k3_jr_j1 + in_proj_bias_k3_jr;
  }
}

/**
 * contraction, bert.ts:62
 * mul, bert.ts:62
 */
function contraction_mul(f32: Float32Array, add_at: number, mul_at: number): void {
  for (let i = 0; i < 32; i++) {
    for (let j = 0; j < 4; j++) {
      for (let k = 0; k < 15; k += 3) {
        const mul_at_row = mul_at + i * 1024 + j * 256 + k * 16;
        for (let l = 0; l < 16; l += 4) {
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
          const add_at_row = add_at + i * 2304 + k * 144 + j * 12;
          const add_at_row2 = add_at + i * 2304 + l * 144 + j * 12;
          for (let r = 0; r < 12; r++) {
            const add = f32[add_at_row + r]!;
            const add_k1 = f32[add_at_row + r + 144]!;
            const add_k2 = f32[add_at_row + r + 288]!;
            const add2 = f32[add_at_row2 + r + 48]!;
            const add2_l1 = f32[add_at_row2 + r + 192]!;
            const add2_l2 = f32[add_at_row2 + r + 336]!;
            const add2_l3 = f32[add_at_row2 + r + 480]!;
            contraction += add * add2;
            contraction_k1 += add_k1 * add2;
            contraction_k2 += add_k2 * add2;
            contraction_l1 += add * add2_l1;
            contraction_l1_k1 += add_k1 * add2_l1;
            contraction_l1_k2 += add_k2 * add2_l1;
            contraction_l2 += add * add2_l2;
            contraction_l2_k1 += add_k1 * add2_l2;
            contraction_l2_k2 += add_k2 * add2_l2;
            contraction_l3 += add * add2_l3;
            contraction_l3_k1 += add_k1 * add2_l3;
            contraction_l3_k2 += add_k2 * add2_l3;
          }
          f32[mul_at_row + l] = contraction * 0.28867512941360474;
          f32[mul_at_row + l + 16] = contraction_k1 * 0.28867512941360474;
          f32[mul_at_row + l + 32] = contraction_k2 * 0.28867512941360474;
          f32[mul_at_row + l + 1] = contraction_l1 * 0.28867512941360474;
          f32[mul_at_row + l + 17] = contraction_l1_k1 * 0.28867512941360474;
          f32[mul_at_row + l + 33] = contraction_l1_k2 * 0.28867512941360474;
          f32[mul_at_row + l + 2] = contraction_l2 * 0.28867512941360474;
          f32[mul_at_row + l + 18] = contraction_l2_k1 * 0.28867512941360474;
          f32[mul_at_row + l + 34] = contraction_l2_k2 * 0.28867512941360474;
          f32[mul_at_row + l + 3] = contraction_l3 * 0.28867512941360474;
          f32[mul_at_row + l + 19] = contraction_l3_k1 * 0.28867512941360474;
          f32[mul_at_row + l + 35] = contraction_l3_k2 * 0.28867512941360474;
        }
      }
      const mul_at_row2 = mul_at + i * 1024 + j * 256;
      for (let l_kr = 0; l_kr < 16; l_kr += 4) {
        let contraction_kr = 0;
        let contraction_l1_kr = 0;
        let contraction_l2_kr = 0;
        let contraction_l3_kr = 0;
        const add_at_row3 = add_at + i * 2304 + j * 12;
        const add_at_row4 = add_at + i * 2304 + l_kr * 144 + j * 12;
        for (let r_kr = 0; r_kr < 12; r_kr++) {
          const add_kr = f32[add_at_row3 + r_kr + 2160]!;
          contraction_kr += add_kr * f32[add_at_row4 + r_kr + 48]!;
          contraction_l1_kr += add_kr * f32[add_at_row4 + r_kr + 192]!;
          contraction_l2_kr += add_kr * f32[add_at_row4 + r_kr + 336]!;
          contraction_l3_kr += add_kr * f32[add_at_row4 + r_kr + 480]!;
        }
        f32[mul_at_row2 + l_kr + 240] = contraction_kr * 0.28867512941360474;
        f32[mul_at_row2 + l_kr + 241] = contraction_l1_kr * 0.28867512941360474;
        f32[mul_at_row2 + l_kr + 242] = contraction_l2_kr * 0.28867512941360474;
        f32[mul_at_row2 + l_kr + 243] = contraction_l3_kr * 0.28867512941360474;
      }
    }
  }
}

/**
 * amax, bert.ts:62
 * exp, bert.ts:62
 * sum, bert.ts:62
 * div, bert.ts:62
 */
function amax_sum_div(
  f32: Float32Array,
  mul_at: number,
  exp_at: number,
  sum_at: number,
  div_at: number,
): void {
  for (let k = 0; k < 2048; k++) {
    let amax = -Infinity;
    let amaxRp1 = -Infinity;
    let amaxRp2 = -Infinity;
    let amaxRp3 = -Infinity;
    const mul_at_row = mul_at + k * 16;
    for (let r = 0; r < 16; r += 4) {
      amax = Math.max(amax, f32[mul_at_row + r]!);
      amaxRp1 = Math.max(amaxRp1, f32[mul_at_row + r + 1]!);
      amaxRp2 = Math.max(amaxRp2, f32[mul_at_row + r + 2]!);
      amaxRp3 = Math.max(amaxRp3, f32[mul_at_row + r + 3]!);
    }
    amax = Math.max(Math.max(amax, amaxRp1), Math.max(amaxRp2, amaxRp3));
    let sum = 0;
    const mul_at_row2 = mul_at + k * 16;
    const exp_at_row = exp_at + k * 16;
    for (let s = 0; s < 16; s++) {
      const exp = Math.exp(f32[mul_at_row2 + s]! - amax);
      f32[exp_at_row + s] = exp;
      sum += exp;
    }
    f32[sum_at + k] = sum;
    const exp_at_row2 = exp_at + k * 16;
    const div_at_row = div_at + k * 16;
    for (let t = 0; t < 16; t++) {
      f32[div_at_row + t] = f32[exp_at_row2 + t]! / sum;
    }
  }
}

/**
 * contraction, bert.ts:62
 */
function contraction(f32: Float32Array, div_at: number, add_at: number, contraction_at: number): void {
  for (let i = 0; i < 32; i++) {
    for (let j = 0; j < 4; j++) {
      for (let k = 0; k < 15; k += 3) {
        const contraction_at_row = contraction_at + i * 768 + j * 192 + k * 12;
        for (let l = 0; l < 12; l += 4) {
          let contraction2 = 0;
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
          const div_at_row = div_at + i * 1024 + j * 256 + k * 16;
          const add_at_row = add_at + i * 2304 + j * 12 + l;
          for (let r = 0; r < 16; r++) {
            const div = f32[div_at_row + r]!;
            const div_k1 = f32[div_at_row + r + 16]!;
            const div_k2 = f32[div_at_row + r + 32]!;
            const add = f32[add_at_row + r * 144 + 96]!;
            const add_l1 = f32[add_at_row + r * 144 + 97]!;
            const add_l2 = f32[add_at_row + r * 144 + 98]!;
            const add_l3 = f32[add_at_row + r * 144 + 99]!;
            contraction2 += div * add;
            contraction_k1 += div_k1 * add;
            contraction_k2 += div_k2 * add;
            contraction_l1 += div * add_l1;
            contraction_l1_k1 += div_k1 * add_l1;
            contraction_l1_k2 += div_k2 * add_l1;
            contraction_l2 += div * add_l2;
            contraction_l2_k1 += div_k1 * add_l2;
            contraction_l2_k2 += div_k2 * add_l2;
            contraction_l3 += div * add_l3;
            contraction_l3_k1 += div_k1 * add_l3;
            contraction_l3_k2 += div_k2 * add_l3;
          }
          f32[contraction_at_row + l] = contraction2;
          f32[contraction_at_row + l + 12] = contraction_k1;
          f32[contraction_at_row + l + 24] = contraction_k2;
          f32[contraction_at_row + l + 1] = contraction_l1;
          f32[contraction_at_row + l + 13] = contraction_l1_k1;
          f32[contraction_at_row + l + 25] = contraction_l1_k2;
          f32[contraction_at_row + l + 2] = contraction_l2;
          f32[contraction_at_row + l + 14] = contraction_l2_k1;
          f32[contraction_at_row + l + 26] = contraction_l2_k2;
          f32[contraction_at_row + l + 3] = contraction_l3;
          f32[contraction_at_row + l + 15] = contraction_l3_k1;
          f32[contraction_at_row + l + 27] = contraction_l3_k2;
        }
      }
      const contraction_at_row2 = contraction_at + i * 768 + j * 192;
      for (let l_kr = 0; l_kr < 12; l_kr += 4) {
        let contraction_kr = 0;
        let contraction_l1_kr = 0;
        let contraction_l2_kr = 0;
        let contraction_l3_kr = 0;
        const div_at_row2 = div_at + i * 1024 + j * 256;
        const add_at_row2 = add_at + i * 2304 + j * 12 + l_kr;
        for (let r_kr = 0; r_kr < 16; r_kr++) {
          const div_kr = f32[div_at_row2 + r_kr + 240]!;
          contraction_kr += div_kr * f32[add_at_row2 + r_kr * 144 + 96]!;
          contraction_l1_kr += div_kr * f32[add_at_row2 + r_kr * 144 + 97]!;
          contraction_l2_kr += div_kr * f32[add_at_row2 + r_kr * 144 + 98]!;
          contraction_l3_kr += div_kr * f32[add_at_row2 + r_kr * 144 + 99]!;
        }
        f32[contraction_at_row2 + l_kr + 180] = contraction_kr;
        f32[contraction_at_row2 + l_kr + 181] = contraction_l1_kr;
        f32[contraction_at_row2 + l_kr + 182] = contraction_l2_kr;
        f32[contraction_at_row2 + l_kr + 183] = contraction_l3_kr;
      }
    }
  }
}

/**
 * contraction, bert.ts:62
 * add, bert.ts:62
 */
function contraction_add2(
  f32: Float32Array,
  contraction_at: number,
  layers0Self_attnOut_projWeight: number,
  add_at: number,
  layers0Self_attnOut_projBias: number,
  add_at2: number,
): void {
  for (let i = 0; i < 32; i++) {
    for (let j = 0; j < 15; j += 3) {
      const add_at_row = add_at + i * 768 + j * 48;
      const add_at2_row = add_at2 + i * 768 + j * 48;
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
        for (let r = 0; r < 4; r++) {
          const contraction_at_row = contraction_at + i * 768 + r * 192 + j * 12;
          const layers0Self_attnOut_projWeight_row = layers0Self_attnOut_projWeight + k * 48 + r * 12;
          for (let s = 0; s < 12; s++) {
            const contraction2 = f32[contraction_at_row + s]!;
            const contraction2_j1 = f32[contraction_at_row + s + 12]!;
            const contraction2_j2 = f32[contraction_at_row + s + 24]!;
            const weight = f32[layers0Self_attnOut_projWeight_row + s]!;
            const weight_k1 = f32[layers0Self_attnOut_projWeight_row + s + 48]!;
            const weight_k2 = f32[layers0Self_attnOut_projWeight_row + s + 96]!;
            const weight_k3 = f32[layers0Self_attnOut_projWeight_row + s + 144]!;
            contraction += contraction2 * weight;
            contraction_j1 += contraction2_j1 * weight;
            contraction_j2 += contraction2_j2 * weight;
            contraction_k1 += contraction2 * weight_k1;
            contraction_k1_j1 += contraction2_j1 * weight_k1;
            contraction_k1_j2 += contraction2_j2 * weight_k1;
            contraction_k2 += contraction2 * weight_k2;
            contraction_k2_j1 += contraction2_j1 * weight_k2;
            contraction_k2_j2 += contraction2_j2 * weight_k2;
            contraction_k3 += contraction2 * weight_k3;
            contraction_k3_j1 += contraction2_j1 * weight_k3;
            contraction_k3_j2 += contraction2_j2 * weight_k3;
          }
        }
        const bias = f32[layers0Self_attnOut_projBias + k]!;
        const bias_k1 = f32[layers0Self_attnOut_projBias + k + 1]!;
        const bias_k2 = f32[layers0Self_attnOut_projBias + k + 2]!;
        const bias_k3 = f32[layers0Self_attnOut_projBias + k + 3]!;
        const add3_j1 = f32[add_at_row + k + 48]! + (contraction_j1 + bias);
        const add3_j2 = f32[add_at_row + k + 96]! + (contraction_j2 + bias);
        const add3_k1 = f32[add_at_row + k + 1]! + (contraction_k1 + bias_k1);
        const add3_k1_j1 = f32[add_at_row + k + 49]! + (contraction_k1_j1 + bias_k1);
        const add3_k1_j2 = f32[add_at_row + k + 97]! + (contraction_k1_j2 + bias_k1);
        const add3_k2 = f32[add_at_row + k + 2]! + (contraction_k2 + bias_k2);
        const add3_k2_j1 = f32[add_at_row + k + 50]! + (contraction_k2_j1 + bias_k2);
        const add3_k2_j2 = f32[add_at_row + k + 98]! + (contraction_k2_j2 + bias_k2);
        const add3_k3 = f32[add_at_row + k + 3]! + (contraction_k3 + bias_k3);
        const add3_k3_j1 = f32[add_at_row + k + 51]! + (contraction_k3_j1 + bias_k3);
        const add3_k3_j2 = f32[add_at_row + k + 99]! + (contraction_k3_j2 + bias_k3);
        f32[add_at2_row + k] = f32[add_at_row + k]! + (contraction + bias);
        f32[add_at2_row + k + 48] = add3_j1;
        f32[add_at2_row + k + 96] = add3_j2;
        f32[add_at2_row + k + 1] = add3_k1;
        f32[add_at2_row + k + 49] = add3_k1_j1;
        f32[add_at2_row + k + 97] = add3_k1_j2;
        f32[add_at2_row + k + 2] = add3_k2;
        f32[add_at2_row + k + 50] = add3_k2_j1;
        f32[add_at2_row + k + 98] = add3_k2_j2;
        f32[add_at2_row + k + 3] = add3_k3;
        f32[add_at2_row + k + 51] = add3_k3_j1;
        f32[add_at2_row + k + 99] = add3_k3_j2;
      }
    }
    const add_at_row2 = add_at + i * 768;
    const add_at2_row2 = add_at2 + i * 768;
    for (let k_jr = 0; k_jr < 48; k_jr += 4) {
      let contraction_jr = 0;
      let contraction_k1_jr = 0;
      let contraction_k2_jr = 0;
      let contraction_k3_jr = 0;
      for (let r_jr = 0; r_jr < 4; r_jr++) {
        const contraction_at_row2 = contraction_at + i * 768 + r_jr * 192;
        const layers0Self_attnOut_projWeight_row2 = layers0Self_attnOut_projWeight + k_jr * 48 + r_jr * 12;
        for (let s_jr = 0; s_jr < 12; s_jr++) {
          const contraction2_jr = f32[contraction_at_row2 + s_jr + 180]!;
          contraction_jr += contraction2_jr * f32[layers0Self_attnOut_projWeight_row2 + s_jr]!;
          contraction_k1_jr += contraction2_jr * f32[layers0Self_attnOut_projWeight_row2 + s_jr + 48]!;
          contraction_k2_jr += contraction2_jr * f32[layers0Self_attnOut_projWeight_row2 + s_jr + 96]!;
          contraction_k3_jr += contraction2_jr * f32[layers0Self_attnOut_projWeight_row2 + s_jr + 144]!;
        }
      }
      const add2_k1_jr = contraction_k1_jr + f32[layers0Self_attnOut_projBias + k_jr + 1]!;
      const add2_k2_jr = contraction_k2_jr + f32[layers0Self_attnOut_projBias + k_jr + 2]!;
      const add2_k3_jr = contraction_k3_jr + f32[layers0Self_attnOut_projBias + k_jr + 3]!;
      const add3_jr =
        f32[add_at_row2 + k_jr + 720]! + (contraction_jr + f32[layers0Self_attnOut_projBias + k_jr]!);
      const add3_k1_jr = f32[add_at_row2 + k_jr + 721]! + add2_k1_jr;
      const add3_k2_jr = f32[add_at_row2 + k_jr + 722]! + add2_k2_jr;
      const add3_k3_jr = f32[add_at_row2 + k_jr + 723]! + add2_k3_jr;
      f32[add_at2_row2 + k_jr + 720] = add3_jr;
      f32[add_at2_row2 + k_jr + 721] = add3_k1_jr;
      f32[add_at2_row2 + k_jr + 722] = add3_k2_jr;
      f32[add_at2_row2 + k_jr + 723] = add3_k3_jr;
    }
  }
}

/**
 * sum, bert.ts:62
 * div, bert.ts:62
 * rsqrt, bert.ts:62
 * add, bert.ts:62
 */
function sum_add(
  f32: Float32Array,
  add_at: number,
  div_at: number,
  rsqrt_at: number,
  layers0Norm1Weight: number,
  layers0Norm1Bias: number,
  add_at2: number,
): void {
  for (let j = 0; j < 512; j++) {
    let sum = 0;
    let sumRp1 = 0;
    let sumRp2 = 0;
    let sumRp3 = 0;
    const add_at_row = add_at + j * 48;
    for (let r = 0; r < 48; r += 4) {
      sum += f32[add_at_row + r]!;
      sumRp1 += f32[add_at_row + r + 1]!;
      sumRp2 += f32[add_at_row + r + 2]!;
      sumRp3 += f32[add_at_row + r + 3]!;
    }
    sum = sum + sumRp1 + (sumRp2 + sumRp3);
    const div = sum / 48;
    f32[div_at + j] = div;
    let sum2 = 0;
    let sum2Sp1 = 0;
    let sum2Sp2 = 0;
    let sum2Sp3 = 0;
    const add_at_row2 = add_at + j * 48;
    for (let s = 0; s < 48; s += 4) {
      const sub = f32[add_at_row2 + s]! - div;
      sum2 += sub * sub;
      const subSp1 = f32[add_at_row2 + s + 1]! - div;
      sum2Sp1 += subSp1 * subSp1;
      const subSp2 = f32[add_at_row2 + s + 2]! - div;
      sum2Sp2 += subSp2 * subSp2;
      const subSp3 = f32[add_at_row2 + s + 3]! - div;
      sum2Sp3 += subSp3 * subSp3;
    }
    sum2 = sum2 + sum2Sp1 + (sum2Sp2 + sum2Sp3);
    const add3 = Math.fround(sum2 / 48 + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = 1 / Math.sqrt(add3);
    f32[rsqrt_at + j] = rsqrt;
    const add_at_row3 = add_at + j * 48;
    const add_at2_row = add_at2 + j * 48;
    for (let t = 0; t < 48; t++) {
      const mul2 = (f32[add_at_row3 + t]! - div) * rsqrt * f32[layers0Norm1Weight + t]!;
      f32[add_at2_row + t] = mul2 + f32[layers0Norm1Bias + t]!;
    }
  }
}

/**
 * contraction, bert.ts:62
 * add, bert.ts:62
 */
function contraction_add3(
  f32: Float32Array,
  add_at: number,
  layers0Linear1Weight: number,
  layers0Linear1Bias: number,
  add_at2: number,
): void {
  for (let j = 0; j < 510; j += 3) {
    const add_at2_row = add_at2 + j * 192;
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
      const add_at_row = add_at + j * 48;
      const layers0Linear1Weight_row = layers0Linear1Weight + k * 48;
      for (let r = 0; r < 48; r++) {
        const add = f32[add_at_row + r]!;
        const add_j1 = f32[add_at_row + r + 48]!;
        const add_j2 = f32[add_at_row + r + 96]!;
        const weight = f32[layers0Linear1Weight_row + r]!;
        const weight_k1 = f32[layers0Linear1Weight_row + r + 48]!;
        const weight_k2 = f32[layers0Linear1Weight_row + r + 96]!;
        const weight_k3 = f32[layers0Linear1Weight_row + r + 144]!;
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
      const bias = f32[layers0Linear1Bias + k]!;
      const bias_k1 = f32[layers0Linear1Bias + k + 1]!;
      const bias_k2 = f32[layers0Linear1Bias + k + 2]!;
      const bias_k3 = f32[layers0Linear1Bias + k + 3]!;
      f32[add_at2_row + k] = contraction + bias;
      f32[add_at2_row + k + 192] = contraction_j1 + bias;
      f32[add_at2_row + k + 384] = contraction_j2 + bias;
      f32[add_at2_row + k + 1] = contraction_k1 + bias_k1;
      f32[add_at2_row + k + 193] = contraction_k1_j1 + bias_k1;
      f32[add_at2_row + k + 385] = contraction_k1_j2 + bias_k1;
      f32[add_at2_row + k + 2] = contraction_k2 + bias_k2;
      f32[add_at2_row + k + 194] = contraction_k2_j1 + bias_k2;
      f32[add_at2_row + k + 386] = contraction_k2_j2 + bias_k2;
      f32[add_at2_row + k + 3] = contraction_k3 + bias_k3;
      f32[add_at2_row + k + 195] = contraction_k3_j1 + bias_k3;
      f32[add_at2_row + k + 387] = contraction_k3_j2 + bias_k3;
    }
  }
  for (let k_jr = 0; k_jr < 192; k_jr += 4) {
    let contraction_jr = 0;
    let contraction_jr_j1 = 0;
    let contraction_k1_jr = 0;
    let contraction_k1_jr_j1 = 0;
    let contraction_k2_jr = 0;
    let contraction_k2_jr_j1 = 0;
    let contraction_k3_jr = 0;
    let contraction_k3_jr_j1 = 0;
    const layers0Linear1Weight_row2 = layers0Linear1Weight + k_jr * 48;
    for (let r_jr = 0; r_jr < 48; r_jr++) {
      const add_jr = f32[add_at + r_jr + 24480]!;
      const add_jr_j1 = f32[add_at + r_jr + 24528]!;
      const weight_jr = f32[layers0Linear1Weight_row2 + r_jr]!;
      const weight_k1_jr = f32[layers0Linear1Weight_row2 + r_jr + 48]!;
      const weight_k2_jr = f32[layers0Linear1Weight_row2 + r_jr + 96]!;
      const weight_k3_jr = f32[layers0Linear1Weight_row2 + r_jr + 144]!;
      contraction_jr += add_jr * weight_jr;
      contraction_jr_j1 += add_jr_j1 * weight_jr;
      contraction_k1_jr += add_jr * weight_k1_jr;
      contraction_k1_jr_j1 += add_jr_j1 * weight_k1_jr;
      contraction_k2_jr += add_jr * weight_k2_jr;
      contraction_k2_jr_j1 += add_jr_j1 * weight_k2_jr;
      contraction_k3_jr += add_jr * weight_k3_jr;
      contraction_k3_jr_j1 += add_jr_j1 * weight_k3_jr;
    }
    const bias_jr = f32[layers0Linear1Bias + k_jr]!;
    const bias_k1_jr = f32[layers0Linear1Bias + k_jr + 1]!;
    const bias_k2_jr = f32[layers0Linear1Bias + k_jr + 2]!;
    const bias_k3_jr = f32[layers0Linear1Bias + k_jr + 3]!;
    f32[add_at2 + k_jr + 97920] = contraction_jr + bias_jr;
    f32[add_at2 + k_jr + 98112] = contraction_jr_j1 + bias_jr;
    f32[add_at2 + k_jr + 97921] = contraction_k1_jr + bias_k1_jr;
    f32[add_at2 + k_jr + 98113] = contraction_k1_jr_j1 + bias_k1_jr;
    f32[add_at2 + k_jr + 97922] = contraction_k2_jr + bias_k2_jr;
    f32[add_at2 + k_jr + 98114] = contraction_k2_jr_j1 + bias_k2_jr;
    f32[add_at2 + k_jr + 97923] = contraction_k3_jr + bias_k3_jr;
    f32[add_at2 + k_jr + 98115] = contraction_k3_jr_j1 + bias_k3_jr;
  }
}

/**
 * add, bert.ts:62
 * mul, bert.ts:62
 */
function add_mul(f32: Float32Array, add_at: number, add_at2: number, mul_at: number, n: number): void {
  for (let i = 0; i < n; i++) {
    const add = f32[add_at + i]!;
    const add2 = erf(add * 0.7071067690849304) + 1;
    f32[add_at2 + i] = add2;
    f32[mul_at + i] = add * 0.5 * add2;
  }
}

/**
 * contraction, bert.ts:62
 * add, bert.ts:62
 */
function contraction_add4(
  f32: Float32Array,
  mul_at: number,
  layers0Linear2Weight: number,
  add_at: number,
  layers0Linear2Bias: number,
  add_at2: number,
): void {
  for (let j = 0; j < 510; j += 3) {
    const add_at_row = add_at + j * 48;
    const add_at2_row = add_at2 + j * 48;
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
      const mul_at_row = mul_at + j * 192;
      const layers0Linear2Weight_row = layers0Linear2Weight + k * 192;
      for (let r = 0; r < 192; r++) {
        const mul = f32[mul_at_row + r]!;
        const mul_j1 = f32[mul_at_row + r + 192]!;
        const mul_j2 = f32[mul_at_row + r + 384]!;
        const weight = f32[layers0Linear2Weight_row + r]!;
        const weight_k1 = f32[layers0Linear2Weight_row + r + 192]!;
        const weight_k2 = f32[layers0Linear2Weight_row + r + 384]!;
        const weight_k3 = f32[layers0Linear2Weight_row + r + 576]!;
        contraction += mul * weight;
        contraction_j1 += mul_j1 * weight;
        contraction_j2 += mul_j2 * weight;
        contraction_k1 += mul * weight_k1;
        contraction_k1_j1 += mul_j1 * weight_k1;
        contraction_k1_j2 += mul_j2 * weight_k1;
        contraction_k2 += mul * weight_k2;
        contraction_k2_j1 += mul_j1 * weight_k2;
        contraction_k2_j2 += mul_j2 * weight_k2;
        contraction_k3 += mul * weight_k3;
        contraction_k3_j1 += mul_j1 * weight_k3;
        contraction_k3_j2 += mul_j2 * weight_k3;
      }
      const bias = f32[layers0Linear2Bias + k]!;
      const bias_k1 = f32[layers0Linear2Bias + k + 1]!;
      const bias_k2 = f32[layers0Linear2Bias + k + 2]!;
      const bias_k3 = f32[layers0Linear2Bias + k + 3]!;
      const add3_j1 = f32[add_at_row + k + 48]! + (contraction_j1 + bias);
      const add3_j2 = f32[add_at_row + k + 96]! + (contraction_j2 + bias);
      const add3_k1 = f32[add_at_row + k + 1]! + (contraction_k1 + bias_k1);
      const add3_k1_j1 = f32[add_at_row + k + 49]! + (contraction_k1_j1 + bias_k1);
      const add3_k1_j2 = f32[add_at_row + k + 97]! + (contraction_k1_j2 + bias_k1);
      const add3_k2 = f32[add_at_row + k + 2]! + (contraction_k2 + bias_k2);
      const add3_k2_j1 = f32[add_at_row + k + 50]! + (contraction_k2_j1 + bias_k2);
      const add3_k2_j2 = f32[add_at_row + k + 98]! + (contraction_k2_j2 + bias_k2);
      const add3_k3 = f32[add_at_row + k + 3]! + (contraction_k3 + bias_k3);
      const add3_k3_j1 = f32[add_at_row + k + 51]! + (contraction_k3_j1 + bias_k3);
      const add3_k3_j2 = f32[add_at_row + k + 99]! + (contraction_k3_j2 + bias_k3);
      f32[add_at2_row + k] = f32[add_at_row + k]! + (contraction + bias);
      f32[add_at2_row + k + 48] = add3_j1;
      f32[add_at2_row + k + 96] = add3_j2;
      f32[add_at2_row + k + 1] = add3_k1;
      f32[add_at2_row + k + 49] = add3_k1_j1;
      f32[add_at2_row + k + 97] = add3_k1_j2;
      f32[add_at2_row + k + 2] = add3_k2;
      f32[add_at2_row + k + 50] = add3_k2_j1;
      f32[add_at2_row + k + 98] = add3_k2_j2;
      f32[add_at2_row + k + 3] = add3_k3;
      f32[add_at2_row + k + 51] = add3_k3_j1;
      f32[add_at2_row + k + 99] = add3_k3_j2;
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
    const layers0Linear2Weight_row2 = layers0Linear2Weight + k_jr * 192;
    for (let r_jr = 0; r_jr < 192; r_jr++) {
      const mul_jr = f32[mul_at + r_jr + 97920]!;
      const mul_jr_j1 = f32[mul_at + r_jr + 98112]!;
      const weight_jr = f32[layers0Linear2Weight_row2 + r_jr]!;
      const weight_k1_jr = f32[layers0Linear2Weight_row2 + r_jr + 192]!;
      const weight_k2_jr = f32[layers0Linear2Weight_row2 + r_jr + 384]!;
      const weight_k3_jr = f32[layers0Linear2Weight_row2 + r_jr + 576]!;
      contraction_jr += mul_jr * weight_jr;
      contraction_jr_j1 += mul_jr_j1 * weight_jr;
      contraction_k1_jr += mul_jr * weight_k1_jr;
      contraction_k1_jr_j1 += mul_jr_j1 * weight_k1_jr;
      contraction_k2_jr += mul_jr * weight_k2_jr;
      contraction_k2_jr_j1 += mul_jr_j1 * weight_k2_jr;
      contraction_k3_jr += mul_jr * weight_k3_jr;
      contraction_k3_jr_j1 += mul_jr_j1 * weight_k3_jr;
    }
    const bias_jr = f32[layers0Linear2Bias + k_jr]!;
    const bias_k1_jr = f32[layers0Linear2Bias + k_jr + 1]!;
    const bias_k2_jr = f32[layers0Linear2Bias + k_jr + 2]!;
    const bias_k3_jr = f32[layers0Linear2Bias + k_jr + 3]!;
    const add3_k1_jr = f32[add_at + k_jr + 24481]! + (contraction_k1_jr + bias_k1_jr);
    const add3_k1_jr_j1 = f32[add_at + k_jr + 24529]! + (contraction_k1_jr_j1 + bias_k1_jr);
    const add3_k2_jr = f32[add_at + k_jr + 24482]! + (contraction_k2_jr + bias_k2_jr);
    const add3_k2_jr_j1 = f32[add_at + k_jr + 24530]! + (contraction_k2_jr_j1 + bias_k2_jr);
    const add3_k3_jr = f32[add_at + k_jr + 24483]! + (contraction_k3_jr + bias_k3_jr);
    const add3_k3_jr_j1 = f32[add_at + k_jr + 24531]! + (contraction_k3_jr_j1 + bias_k3_jr);
    const add3_jr_j1 = f32[add_at + k_jr + 24528]! + (contraction_jr_j1 + bias_jr);
    f32[add_at2 + k_jr + 24480] = f32[add_at + k_jr + 24480]! + (contraction_jr + bias_jr);
    f32[add_at2 + k_jr + 24528] = add3_jr_j1;
    f32[add_at2 + k_jr + 24481] = add3_k1_jr;
    f32[add_at2 + k_jr + 24529] = add3_k1_jr_j1;
    f32[add_at2 + k_jr + 24482] = add3_k2_jr;
    f32[add_at2 + k_jr + 24530] = add3_k2_jr_j1;
    f32[add_at2 + k_jr + 24483] = add3_k3_jr;
    f32[add_at2 + k_jr + 24531] = add3_k3_jr_j1;
  }
}

/**
 * contraction, bert.ts:63
 * add, bert.ts:63
 */
function contraction_add5(
  f32: Float32Array,
  add_at: number,
  headWeight: number,
  headBias: number,
  add_at2: number,
): void {
  for (let j = 0; j < 510; j += 3) {
    const add_at2_row = add_at2 + j * 48;
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
      const add_at_row = add_at + j * 48;
      const headWeight_row = headWeight + k * 48;
      for (let r = 0; r < 48; r++) {
        const add = f32[add_at_row + r]!;
        const add_j1 = f32[add_at_row + r + 48]!;
        const add_j2 = f32[add_at_row + r + 96]!;
        const weight = f32[headWeight_row + r]!;
        const weight_k1 = f32[headWeight_row + r + 48]!;
        const weight_k2 = f32[headWeight_row + r + 96]!;
        const weight_k3 = f32[headWeight_row + r + 144]!;
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
      const bias = f32[headBias + k]!;
      const bias_k1 = f32[headBias + k + 1]!;
      const bias_k2 = f32[headBias + k + 2]!;
      const bias_k3 = f32[headBias + k + 3]!;
      f32[add_at2_row + k] = contraction + bias;
      f32[add_at2_row + k + 48] = contraction_j1 + bias;
      f32[add_at2_row + k + 96] = contraction_j2 + bias;
      f32[add_at2_row + k + 1] = contraction_k1 + bias_k1;
      f32[add_at2_row + k + 49] = contraction_k1_j1 + bias_k1;
      f32[add_at2_row + k + 97] = contraction_k1_j2 + bias_k1;
      f32[add_at2_row + k + 2] = contraction_k2 + bias_k2;
      f32[add_at2_row + k + 50] = contraction_k2_j1 + bias_k2;
      f32[add_at2_row + k + 98] = contraction_k2_j2 + bias_k2;
      f32[add_at2_row + k + 3] = contraction_k3 + bias_k3;
      f32[add_at2_row + k + 51] = contraction_k3_j1 + bias_k3;
      f32[add_at2_row + k + 99] = contraction_k3_j2 + bias_k3;
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
    const headWeight_row2 = headWeight + k_jr * 48;
    for (let r_jr = 0; r_jr < 48; r_jr++) {
      const add_jr = f32[add_at + r_jr + 24480]!;
      const add_jr_j1 = f32[add_at + r_jr + 24528]!;
      const weight_jr = f32[headWeight_row2 + r_jr]!;
      const weight_k1_jr = f32[headWeight_row2 + r_jr + 48]!;
      const weight_k2_jr = f32[headWeight_row2 + r_jr + 96]!;
      const weight_k3_jr = f32[headWeight_row2 + r_jr + 144]!;
      contraction_jr += add_jr * weight_jr;
      contraction_jr_j1 += add_jr_j1 * weight_jr;
      contraction_k1_jr += add_jr * weight_k1_jr;
      contraction_k1_jr_j1 += add_jr_j1 * weight_k1_jr;
      contraction_k2_jr += add_jr * weight_k2_jr;
      contraction_k2_jr_j1 += add_jr_j1 * weight_k2_jr;
      contraction_k3_jr += add_jr * weight_k3_jr;
      contraction_k3_jr_j1 += add_jr_j1 * weight_k3_jr;
    }
    const bias_jr = f32[headBias + k_jr]!;
    const bias_k1_jr = f32[headBias + k_jr + 1]!;
    const bias_k2_jr = f32[headBias + k_jr + 2]!;
    const bias_k3_jr = f32[headBias + k_jr + 3]!;
    f32[add_at2 + k_jr + 24480] = contraction_jr + bias_jr;
    f32[add_at2 + k_jr + 24528] = contraction_jr_j1 + bias_jr;
    f32[add_at2 + k_jr + 24481] = contraction_k1_jr + bias_k1_jr;
    f32[add_at2 + k_jr + 24529] = contraction_k1_jr_j1 + bias_k1_jr;
    f32[add_at2 + k_jr + 24482] = contraction_k2_jr + bias_k2_jr;
    f32[add_at2 + k_jr + 24530] = contraction_k2_jr_j1 + bias_k2_jr;
    f32[add_at2 + k_jr + 24483] = contraction_k3_jr + bias_k3_jr;
    f32[add_at2 + k_jr + 24531] = contraction_k3_jr_j1 + bias_k3_jr;
  }
}

/**
 * add, bert.ts:63
 * sum, bert.ts:65
 * div, bert.ts:65
 * rsqrt, bert.ts:65
 * mul, bert.ts:65
 * add, bert.ts:65
 */
function sum_add2(
  f32: Float32Array,
  add_at: number,
  add_at2: number,
  div_at: number,
  rsqrt_at: number,
  mul_at: number,
  headNormWeight: number,
  headNormBias: number,
  add_at3: number,
): void {
  for (let j = 0; j < 512; j++) {
    let sum = 0;
    const add_at_row = add_at + j * 48;
    const add_at2_row = add_at2 + j * 48;
    for (let r = 0; r < 48; r++) {
      const add = f32[add_at_row + r]!;
      const add2 = erf(add * 0.7071067690849304) + 1;
      f32[add_at2_row + r] = add2;
      sum += add * 0.5 * add2;
    }
    const div = sum / 48;
    f32[div_at + j] = div;
    let sum2 = 0;
    let sum2Sp1 = 0;
    let sum2Sp2 = 0;
    let sum2Sp3 = 0;
    const add_at_row2 = add_at + j * 48;
    const add_at2_row2 = add_at2 + j * 48;
    for (let s = 0; s < 48; s += 4) {
      const sub = f32[add_at_row2 + s]! * 0.5 * f32[add_at2_row2 + s]! - div;
      sum2 += sub * sub;
      const subSp1 = f32[add_at_row2 + s + 1]! * 0.5 * f32[add_at2_row2 + s + 1]! - div;
      sum2Sp1 += subSp1 * subSp1;
      const subSp2 = f32[add_at_row2 + s + 2]! * 0.5 * f32[add_at2_row2 + s + 2]! - div;
      sum2Sp2 += subSp2 * subSp2;
      const subSp3 = f32[add_at_row2 + s + 3]! * 0.5 * f32[add_at2_row2 + s + 3]! - div;
      sum2Sp3 += subSp3 * subSp3;
    }
    sum2 = sum2 + sum2Sp1 + (sum2Sp2 + sum2Sp3);
    const add5 = Math.fround(sum2 / 48 + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = 1 / Math.sqrt(add5);
    f32[rsqrt_at + j] = rsqrt;
    const add_at_row3 = add_at + j * 48;
    const add_at2_row3 = add_at2 + j * 48;
    const mul_at_row = mul_at + j * 48;
    const add_at3_row = add_at3 + j * 48;
    for (let t = 0; t < 48; t++) {
      const mul8 = (f32[add_at_row3 + t]! * 0.5 * f32[add_at2_row3 + t]! - div) * rsqrt;
      f32[mul_at_row + t] = mul8;
      f32[add_at3_row + t] = mul8 * f32[headNormWeight + t]! + f32[headNormBias + t]!;
    }
  }
}

/**
 * contraction, bert.ts:65
 * add, bert.ts:65
 */
function contraction_add6(
  f32: Float32Array,
  add_at: number,
  wordsWeight: number,
  headVocabularyBias: number,
  add_at2: number,
): void {
  for (let j = 0; j < 510; j += 3) {
    const add_at2_row = add_at2 + j * 88;
    for (let k = 0; k < 88; k += 4) {
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
      const add_at_row = add_at + j * 48;
      const wordsWeight_row = wordsWeight + k * 48;
      for (let r = 0; r < 48; r++) {
        const add = f32[add_at_row + r]!;
        const add_j1 = f32[add_at_row + r + 48]!;
        const add_j2 = f32[add_at_row + r + 96]!;
        const weight = f32[wordsWeight_row + r]!;
        const weight_k1 = f32[wordsWeight_row + r + 48]!;
        const weight_k2 = f32[wordsWeight_row + r + 96]!;
        const weight_k3 = f32[wordsWeight_row + r + 144]!;
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
      const bias = f32[headVocabularyBias + k]!;
      const bias_k1 = f32[headVocabularyBias + k + 1]!;
      const bias_k2 = f32[headVocabularyBias + k + 2]!;
      const bias_k3 = f32[headVocabularyBias + k + 3]!;
      f32[add_at2_row + k] = contraction + bias;
      f32[add_at2_row + k + 88] = contraction_j1 + bias;
      f32[add_at2_row + k + 176] = contraction_j2 + bias;
      f32[add_at2_row + k + 1] = contraction_k1 + bias_k1;
      f32[add_at2_row + k + 89] = contraction_k1_j1 + bias_k1;
      f32[add_at2_row + k + 177] = contraction_k1_j2 + bias_k1;
      f32[add_at2_row + k + 2] = contraction_k2 + bias_k2;
      f32[add_at2_row + k + 90] = contraction_k2_j1 + bias_k2;
      f32[add_at2_row + k + 178] = contraction_k2_j2 + bias_k2;
      f32[add_at2_row + k + 3] = contraction_k3 + bias_k3;
      f32[add_at2_row + k + 91] = contraction_k3_j1 + bias_k3;
      f32[add_at2_row + k + 179] = contraction_k3_j2 + bias_k3;
    }
  }
  for (let k_jr = 0; k_jr < 88; k_jr += 4) {
    let contraction_jr = 0;
    let contraction_jr_j1 = 0;
    let contraction_k1_jr = 0;
    let contraction_k1_jr_j1 = 0;
    let contraction_k2_jr = 0;
    let contraction_k2_jr_j1 = 0;
    let contraction_k3_jr = 0;
    let contraction_k3_jr_j1 = 0;
    const wordsWeight_row2 = wordsWeight + k_jr * 48;
    for (let r_jr = 0; r_jr < 48; r_jr++) {
      const add_jr = f32[add_at + r_jr + 24480]!;
      const add_jr_j1 = f32[add_at + r_jr + 24528]!;
      const weight_jr = f32[wordsWeight_row2 + r_jr]!;
      const weight_k1_jr = f32[wordsWeight_row2 + r_jr + 48]!;
      const weight_k2_jr = f32[wordsWeight_row2 + r_jr + 96]!;
      const weight_k3_jr = f32[wordsWeight_row2 + r_jr + 144]!;
      contraction_jr += add_jr * weight_jr;
      contraction_jr_j1 += add_jr_j1 * weight_jr;
      contraction_k1_jr += add_jr * weight_k1_jr;
      contraction_k1_jr_j1 += add_jr_j1 * weight_k1_jr;
      contraction_k2_jr += add_jr * weight_k2_jr;
      contraction_k2_jr_j1 += add_jr_j1 * weight_k2_jr;
      contraction_k3_jr += add_jr * weight_k3_jr;
      contraction_k3_jr_j1 += add_jr_j1 * weight_k3_jr;
    }
    const bias_jr = f32[headVocabularyBias + k_jr]!;
    const bias_k1_jr = f32[headVocabularyBias + k_jr + 1]!;
    const bias_k2_jr = f32[headVocabularyBias + k_jr + 2]!;
    const bias_k3_jr = f32[headVocabularyBias + k_jr + 3]!;
    f32[add_at2 + k_jr + 44880] = contraction_jr + bias_jr;
    f32[add_at2 + k_jr + 44968] = contraction_jr_j1 + bias_jr;
    f32[add_at2 + k_jr + 44881] = contraction_k1_jr + bias_k1_jr;
    f32[add_at2 + k_jr + 44969] = contraction_k1_jr_j1 + bias_k1_jr;
    f32[add_at2 + k_jr + 44882] = contraction_k2_jr + bias_k2_jr;
    f32[add_at2 + k_jr + 44970] = contraction_k2_jr_j1 + bias_k2_jr;
    f32[add_at2 + k_jr + 44883] = contraction_k3_jr + bias_k3_jr;
    f32[add_at2 + k_jr + 44971] = contraction_k3_jr_j1 + bias_k3_jr;
  }
}

/**
 * sum, bert.ts:89
 * amax, bert.ts:89
 * select, bert.ts:89
 * exp, bert.ts:89
 */
function sum_amax(
  f32: Float32Array,
  i32: Int32Array,
  select_at: number,
  add_at: number,
  sum_at: number,
  amax_at: number,
  exp_at: number,
  sum_at2: number,
): void {
  for (let j = 0; j < 512; j += 4) {
    let sum = 0;
    let sum_j1 = 0;
    let sum_j2 = 0;
    let sum_j3 = 0;
    let amax = -Infinity;
    let amax_j1 = -Infinity;
    let amax_j2 = -Infinity;
    let amax_j3 = -Infinity;
    const select = i32[select_at + j]!;
    const select_j1 = i32[select_at + j + 1]!;
    const select_j2 = i32[select_at + j + 2]!;
    const select_j3 = i32[select_at + j + 3]!;
    const add_at_row = add_at + j * 88;
    for (let r = 0; r < 88; r++) {
      const add = f32[add_at_row + r]!;
      const add_j1 = f32[add_at_row + r + 88]!;
      const add_j2 = f32[add_at_row + r + 176]!;
      const add_j3 = f32[add_at_row + r + 264]!;
      sum += select === r ? add : 0;
      sum_j1 += select_j1 === r ? add_j1 : 0;
      sum_j2 += select_j2 === r ? add_j2 : 0;
      sum_j3 += select_j3 === r ? add_j3 : 0;
      amax = Math.max(amax, add);
      amax_j1 = Math.max(amax_j1, add_j1);
      amax_j2 = Math.max(amax_j2, add_j2);
      amax_j3 = Math.max(amax_j3, add_j3);
    }
    f32[sum_at + j] = sum;
    f32[sum_at + j + 1] = sum_j1;
    f32[sum_at + j + 2] = sum_j2;
    f32[sum_at + j + 3] = sum_j3;
    f32[amax_at + j] = amax;
    f32[amax_at + j + 1] = amax_j1;
    f32[amax_at + j + 2] = amax_j2;
    f32[amax_at + j + 3] = amax_j3;
    let sum2 = 0;
    let sum2_j1 = 0;
    let sum2_j2 = 0;
    let sum2_j3 = 0;
    const select3 = Math.abs(amax) === Infinity ? 0 : amax;
    const select3_j1 = Math.abs(amax_j1) === Infinity ? 0 : amax_j1;
    const select3_j2 = Math.abs(amax_j2) === Infinity ? 0 : amax_j2;
    const select3_j3 = Math.abs(amax_j3) === Infinity ? 0 : amax_j3;
    const add_at_row2 = add_at + j * 88;
    const exp_at_row = exp_at + j * 88;
    for (let s = 0; s < 88; s++) {
      const exp = Math.exp(f32[add_at_row2 + s]! - select3);
      const exp_j1 = Math.exp(f32[add_at_row2 + s + 88]! - select3_j1);
      const exp_j2 = Math.exp(f32[add_at_row2 + s + 176]! - select3_j2);
      const exp_j3 = Math.exp(f32[add_at_row2 + s + 264]! - select3_j3);
      f32[exp_at_row + s] = exp;
      f32[exp_at_row + s + 88] = exp_j1;
      f32[exp_at_row + s + 176] = exp_j2;
      f32[exp_at_row + s + 264] = exp_j3;
      sum2 += exp;
      sum2_j1 += exp_j1;
      sum2_j2 += exp_j2;
      sum2_j3 += exp_j3;
    }
    f32[sum_at2 + j] = sum2;
    f32[sum_at2 + j + 1] = sum2_j1;
    f32[sum_at2 + j + 2] = sum2_j2;
    f32[sum_at2 + j + 3] = sum2_j3;
  }
}

/**
 * sum, bert.ts:89
 */
function sum(
  f32: Float32Array,
  i32: Int32Array,
  select_at: number,
  sum_at: number,
  amax_at: number,
  sum_at2: number,
  sum_at3: number,
): void {
  let sum2 = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 512; s += 4) {
    const sum22 = f32[sum_at + s]!;
    const sub = Math.log(sum22 < 0.5 ? 0.5 : sum22) + f32[amax_at + s]! - f32[sum_at2 + s]!;
    sum2 += i32[select_at + s]! !== -1 ? sub : 0;
    const sum2Sp1 = f32[sum_at + s + 1]!;
    const addSp1 = Math.log(sum2Sp1 < 0.5 ? 0.5 : sum2Sp1) + f32[amax_at + s + 1]!;
    const select3Sp1 = i32[select_at + s + 1]! !== -1 ? addSp1 - f32[sum_at2 + s + 1]! : 0;
    sumSp1 += select3Sp1;
    const sum2Sp2 = f32[sum_at + s + 2]!;
    const addSp2 = Math.log(sum2Sp2 < 0.5 ? 0.5 : sum2Sp2) + f32[amax_at + s + 2]!;
    const select3Sp2 = i32[select_at + s + 2]! !== -1 ? addSp2 - f32[sum_at2 + s + 2]! : 0;
    sumSp2 += select3Sp2;
    const sum2Sp3 = f32[sum_at + s + 3]!;
    const addSp3 = Math.log(sum2Sp3 < 0.5 ? 0.5 : sum2Sp3) + f32[amax_at + s + 3]!;
    const select3Sp3 = i32[select_at + s + 3]! !== -1 ? addSp3 - f32[sum_at2 + s + 3]! : 0;
    sumSp3 += select3Sp3;
  }
  sum2 = sum2 + sumSp1 + (sumSp2 + sumSp3);
  f32[sum_at3] = sum2;
}

/**
 * sum, bert.ts:89
 * maximum, bert.ts:89
 * div, bert.ts:89
 */
function sum_div(
  f32: Float32Array,
  i32: Int32Array,
  select_at: number,
  sum_at: number,
  div_at: number,
  div_at2: number,
): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 512; s += 4) {
    sum += i32[select_at + s]! !== -1 ? 1 : 0;
    sumSp1 += i32[select_at + s + 1]! !== -1 ? 1 : 0;
    sumSp2 += i32[select_at + s + 2]! !== -1 ? 1 : 0;
    sumSp3 += i32[select_at + s + 3]! !== -1 ? 1 : 0;
  }
  sum = sum + sumSp1 + (sumSp2 + sumSp3);
  const maximum = Math.max(sum, 1);
  f32[div_at] = f32[sum_at]! / maximum;
  f32[div_at2] = 1 / maximum;
}

/**
 * add, adamw
 * mul, adamw
 * toF32, adamw
 */
function update(
  f32: Float32Array,
  i32: Int32Array,
  step_at: number,
  toF32_at: number,
  toF32_at2: number,
  toF32_at3: number,
): void {
  const step = i32[step_at]!;
  i32[step_at] = (step + 1) | 0;
  const toF64 = step;
  const sub = 1 - -Math.cos(toF64 * 0.0014005602240896359 * 3.141592653589793);
  const mul7 = (0 + sub * 0.5 * 0.005) * (0.1 + Math.min(toF64 * 0.02, 1) * 0.9);
  f32[toF32_at] = Math.fround(1 - mul7 * 0.01);
  const add4 = toF64 + 1;
  f32[toF32_at2] = Math.fround(Math.sqrt(1 - pow(0.999, add4)));
  f32[toF32_at3] = Math.fround(mul7 / (1 - pow(0.9, add4)));
}

/**
 * neg, bert.ts:89
 * select, bert.ts:89
 * add, bert.ts:89
 */
function neg_select_add(
  f32: Float32Array,
  i32: Int32Array,
  select_at: number,
  div_at: number,
  sum_at: number,
  exp_at: number,
  add_at: number,
): void {
  const div = f32[div_at]!;
  for (let j = 0; j < 512; j++) {
    const select2 = i32[select_at + j]! !== -1 ? div : 0;
    const sum = f32[sum_at + j]!;
    const less = sum < 0.5;
    const neg = -select2;
    const select4 = less ? 0 : select2 / (less ? 0.5 : sum);
    const select5 = i32[select_at + j]!;
    const exp_at_row = exp_at + j * 88;
    const add_at_row = add_at + j * 88;
    for (let r = 0; r < 88; r++) {
      f32[add_at_row + r] = select4 * f32[exp_at_row + r]! + (select5 === r ? neg : 0);
    }
  }
}

/**
 * sum, bert.ts:65
 */
function sum2(f32: Float32Array, add_at: number, sum_at: number): void {
  for (let i = 0; i < 88; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const add_at_row = add_at + i;
    for (let s = 0; s < 512; s++) {
      sum += f32[add_at_row + s * 88]!;
      sum_i1 += f32[add_at_row + s * 88 + 1]!;
      sum_i2 += f32[add_at_row + s * 88 + 2]!;
      sum_i3 += f32[add_at_row + s * 88 + 3]!;
    }
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
  }
}

/**
 * add, adamw
 * sub, adamw
 */
function update2(
  f32: Float32Array,
  firstMoment_at: number,
  sum_at: number,
  secondMoment_at: number,
  parameter: number,
  toF32: number,
  toF322: number,
  toF323: number,
  n: number,
): void {
  const value = f32[toF32]!;
  const value2 = f32[toF322]!;
  const value3 = f32[toF323]!;
  for (let i = 0; i < n; i++) {
    const sum = f32[sum_at + i]!;
    const add = f32[firstMoment_at + i]! * /* 0.9 */ 0.8999999761581421 + sum * /* 0.1 */ 0.10000000149011612;
    f32[firstMoment_at + i] = add;
    const add2 = Math.fround(
      f32[secondMoment_at + i]! * /* 0.999 */ 0.9990000128746033 +
        sum * sum * /* 0.001 */ 0.0010000000474974513,
    );
    f32[secondMoment_at + i] = add2;
    const div2 = add / (Math.sqrt(add2) / value3 + /* 1e-8 */ 9.99999993922529e-9);
    f32[parameter + i] = f32[parameter + i]! * value - value2 * div2;
  }
}

/**
 * contraction, bert.ts:65
 */
function contraction2(f32: Float32Array, add_at: number, wordsWeight: number, contraction_at: number): void {
  for (let j = 0; j < 510; j += 3) {
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
      const add_at_row = add_at + j * 88;
      const wordsWeight_row = wordsWeight + k;
      for (let r = 0; r < 88; r++) {
        const add = f32[add_at_row + r]!;
        const add_j1 = f32[add_at_row + r + 88]!;
        const add_j2 = f32[add_at_row + r + 176]!;
        const weight = f32[wordsWeight_row + r * 48]!;
        const weight_k1 = f32[wordsWeight_row + r * 48 + 1]!;
        const weight_k2 = f32[wordsWeight_row + r * 48 + 2]!;
        const weight_k3 = f32[wordsWeight_row + r * 48 + 3]!;
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
    const wordsWeight_row2 = wordsWeight + k_jr;
    for (let r_jr = 0; r_jr < 88; r_jr++) {
      const add_jr = f32[add_at + r_jr + 44880]!;
      const add_jr_j1 = f32[add_at + r_jr + 44968]!;
      const weight_jr = f32[wordsWeight_row2 + r_jr * 48]!;
      const weight_k1_jr = f32[wordsWeight_row2 + r_jr * 48 + 1]!;
      const weight_k2_jr = f32[wordsWeight_row2 + r_jr * 48 + 2]!;
      const weight_k3_jr = f32[wordsWeight_row2 + r_jr * 48 + 3]!;
      contraction_jr += add_jr * weight_jr;
      contraction_jr_j1 += add_jr_j1 * weight_jr;
      contraction_k1_jr += add_jr * weight_k1_jr;
      contraction_k1_jr_j1 += add_jr_j1 * weight_k1_jr;
      contraction_k2_jr += add_jr * weight_k2_jr;
      contraction_k2_jr_j1 += add_jr_j1 * weight_k2_jr;
      contraction_k3_jr += add_jr * weight_k3_jr;
      contraction_k3_jr_j1 += add_jr_j1 * weight_k3_jr;
    }
    f32[contraction_at + k_jr + 24480] = contraction_jr;
    f32[contraction_at + k_jr + 24528] = contraction_jr_j1;
    f32[contraction_at + k_jr + 24481] = contraction_k1_jr;
    f32[contraction_at + k_jr + 24529] = contraction_k1_jr_j1;
    f32[contraction_at + k_jr + 24482] = contraction_k2_jr;
    f32[contraction_at + k_jr + 24530] = contraction_k2_jr_j1;
    f32[contraction_at + k_jr + 24483] = contraction_k3_jr;
    f32[contraction_at + k_jr + 24531] = contraction_k3_jr_j1;
  }
}

/**
 * contraction, bert.ts:65
 */
function contraction3(f32: Float32Array, add_at: number, add_at2: number, contraction_at: number): void {
  for (let i = 0; i < 87; i += 3) {
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
      const add_at_row = add_at + i;
      const add_at2_row = add_at2 + j;
      for (let s = 0; s < 512; s++) {
        const add = f32[add_at_row + s * 88]!;
        const add_i1 = f32[add_at_row + s * 88 + 1]!;
        const add_i2 = f32[add_at_row + s * 88 + 2]!;
        const add2 = f32[add_at2_row + s * 48]!;
        const add2_j1 = f32[add_at2_row + s * 48 + 1]!;
        const add2_j2 = f32[add_at2_row + s * 48 + 2]!;
        const add2_j3 = f32[add_at2_row + s * 48 + 3]!;
        contraction += add * add2;
        contraction_i1 += add_i1 * add2;
        contraction_i2 += add_i2 * add2;
        contraction_j1 += add * add2_j1;
        contraction_j1_i1 += add_i1 * add2_j1;
        contraction_j1_i2 += add_i2 * add2_j1;
        contraction_j2 += add * add2_j2;
        contraction_j2_i1 += add_i1 * add2_j2;
        contraction_j2_i2 += add_i2 * add2_j2;
        contraction_j3 += add * add2_j3;
        contraction_j3_i1 += add_i1 * add2_j3;
        contraction_j3_i2 += add_i2 * add2_j3;
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
  for (let j_ir = 0; j_ir < 48; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const add_at2_row2 = add_at2 + j_ir;
    for (let s_ir = 0; s_ir < 512; s_ir++) {
      const add_ir = f32[add_at + s_ir * 88 + 87]!;
      contraction_ir += add_ir * f32[add_at2_row2 + s_ir * 48]!;
      contraction_j1_ir += add_ir * f32[add_at2_row2 + s_ir * 48 + 1]!;
      contraction_j2_ir += add_ir * f32[add_at2_row2 + s_ir * 48 + 2]!;
      contraction_j3_ir += add_ir * f32[add_at2_row2 + s_ir * 48 + 3]!;
    }
    f32[contraction_at + j_ir + 4176] = contraction_ir;
    f32[contraction_at + j_ir + 4177] = contraction_j1_ir;
    f32[contraction_at + j_ir + 4178] = contraction_j2_ir;
    f32[contraction_at + j_ir + 4179] = contraction_j3_ir;
  }
}

/**
 * sum, bert.ts:65
 */
function sum3(
  f32: Float32Array,
  contraction_at: number,
  mul_at: number,
  sum_at: number,
  sum_at2: number,
): void {
  for (let i = 0; i < 48; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    let sum2 = 0;
    let sum2_i1 = 0;
    let sum2_i2 = 0;
    let sum2_i3 = 0;
    const contraction_at_row = contraction_at + i;
    const mul_at_row = mul_at + i;
    for (let s = 0; s < 512; s++) {
      const contraction = f32[contraction_at_row + s * 48]!;
      const contraction_i1 = f32[contraction_at_row + s * 48 + 1]!;
      const contraction_i2 = f32[contraction_at_row + s * 48 + 2]!;
      const contraction_i3 = f32[contraction_at_row + s * 48 + 3]!;
      sum += contraction;
      sum_i1 += contraction_i1;
      sum_i2 += contraction_i2;
      sum_i3 += contraction_i3;
      sum2 += contraction * f32[mul_at_row + s * 48]!;
      sum2_i1 += contraction_i1 * f32[mul_at_row + s * 48 + 1]!;
      sum2_i2 += contraction_i2 * f32[mul_at_row + s * 48 + 2]!;
      sum2_i3 += contraction_i3 * f32[mul_at_row + s * 48 + 3]!;
    }
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
    f32[sum_at2 + i] = sum2;
    f32[sum_at2 + i + 1] = sum2_i1;
    f32[sum_at2 + i + 2] = sum2_i2;
    f32[sum_at2 + i + 3] = sum2_i3;
  }
}

/**
 * sum, bert.ts:65
 * div, bert.ts:65
 * add, bert.ts:65
 * add, bert.ts:63
 */
function sum_add3(
  f32: Float32Array,
  contraction_at: number,
  headNormWeight: number,
  add_at: number,
  add_at2: number,
  div_at: number,
  rsqrt_at: number,
  add_at3: number,
  add_at4: number,
): void {
  for (let j = 0; j < 512; j += 4) {
    let sum = 0;
    let sum_j1 = 0;
    let sum_j2 = 0;
    let sum_j3 = 0;
    const div = f32[div_at + j]!;
    const div_j1 = f32[div_at + j + 1]!;
    const div_j2 = f32[div_at + j + 2]!;
    const div_j3 = f32[div_at + j + 3]!;
    const contraction_at_row = contraction_at + j * 48;
    const add_at_row = add_at + j * 48;
    const add_at2_row = add_at2 + j * 48;
    for (let r = 0; r < 48; r++) {
      const weight = f32[headNormWeight + r]!;
      const mul3_j3 = f32[add_at_row + r + 144]! * 0.5 * f32[add_at2_row + r + 144]!;
      const sub_j1 = f32[add_at_row + r + 48]! * 0.5 * f32[add_at2_row + r + 48]! - div_j1;
      const sub_j2 = f32[add_at_row + r + 96]! * 0.5 * f32[add_at2_row + r + 96]! - div_j2;
      const mul4 =
        f32[contraction_at_row + r]! * weight * (f32[add_at_row + r]! * 0.5 * f32[add_at2_row + r]! - div);
      const mul4_j3 = f32[contraction_at_row + r + 144]! * weight * (mul3_j3 - div_j3);
      sum += mul4;
      sum_j1 += f32[contraction_at_row + r + 48]! * weight * sub_j1;
      sum_j2 += f32[contraction_at_row + r + 96]! * weight * sub_j2;
      sum_j3 += mul4_j3;
    }
    const rsqrt = f32[rsqrt_at + j]!;
    const rsqrt_j1 = f32[rsqrt_at + j + 1]!;
    const rsqrt_j2 = f32[rsqrt_at + j + 2]!;
    const rsqrt_j3 = f32[rsqrt_at + j + 3]!;
    let sum2 = 0;
    let sum2_j1 = 0;
    let sum2_j2 = 0;
    let sum2_j3 = 0;
    const div2 = (sum * -0.5 * (rsqrt * (rsqrt * rsqrt))) / 48;
    const div2_j1 = (sum_j1 * -0.5 * (rsqrt_j1 * (rsqrt_j1 * rsqrt_j1))) / 48;
    const div2_j2 = (sum_j2 * -0.5 * (rsqrt_j2 * (rsqrt_j2 * rsqrt_j2))) / 48;
    const div2_j3 = (sum_j3 * -0.5 * (rsqrt_j3 * (rsqrt_j3 * rsqrt_j3))) / 48;
    const div3 = f32[div_at + j]!;
    const div3_j1 = f32[div_at + j + 1]!;
    const div3_j2 = f32[div_at + j + 2]!;
    const div3_j3 = f32[div_at + j + 3]!;
    const contraction_at_row2 = contraction_at + j * 48;
    const add_at_row2 = add_at + j * 48;
    const add_at2_row2 = add_at2 + j * 48;
    const add_at3_row = add_at3 + j * 48;
    for (let s = 0; s < 48; s++) {
      const weight2 = f32[headNormWeight + s]!;
      const mul12_j1 = f32[add_at_row2 + s + 48]! * 0.5 * f32[add_at2_row2 + s + 48]!;
      const mul12_j2 = f32[add_at_row2 + s + 96]! * 0.5 * f32[add_at2_row2 + s + 96]!;
      const mul12_j3 = f32[add_at_row2 + s + 144]! * 0.5 * f32[add_at2_row2 + s + 144]!;
      const mul13 = div2 * 2 * (f32[add_at_row2 + s]! * 0.5 * f32[add_at2_row2 + s]! - div3);
      const add5 = f32[contraction_at_row2 + s]! * weight2 * rsqrt + mul13;
      const add5_j1 =
        f32[contraction_at_row2 + s + 48]! * weight2 * rsqrt_j1 + div2_j1 * 2 * (mul12_j1 - div3_j1);
      const add5_j2 =
        f32[contraction_at_row2 + s + 96]! * weight2 * rsqrt_j2 + div2_j2 * 2 * (mul12_j2 - div3_j2);
      const add5_j3 =
        f32[contraction_at_row2 + s + 144]! * weight2 * rsqrt_j3 + div2_j3 * 2 * (mul12_j3 - div3_j3);
      f32[add_at3_row + s] = add5;
      f32[add_at3_row + s + 48] = add5_j1;
      f32[add_at3_row + s + 96] = add5_j2;
      f32[add_at3_row + s + 144] = add5_j3;
      sum2 += -add5;
      sum2_j1 += -add5_j1;
      sum2_j2 += -add5_j2;
      sum2_j3 += -add5_j3;
    }
    const div4 = sum2 / 48;
    const div4_j1 = sum2_j1 / 48;
    const div4_j2 = sum2_j2 / 48;
    const div4_j3 = sum2_j3 / 48;
    const add_at3_row2 = add_at3 + j * 48;
    const add_at2_row3 = add_at2 + j * 48;
    const add_at_row3 = add_at + j * 48;
    const add_at4_row = add_at4 + j * 48;
    for (let t = 0; t < 48; t++) {
      const add7 = f32[add_at3_row2 + t]! + div4;
      const add7_j1 = f32[add_at3_row2 + t + 48]! + div4_j1;
      const add7_j2 = f32[add_at3_row2 + t + 96]! + div4_j2;
      const add7_j3 = f32[add_at3_row2 + t + 144]! + div4_j3;
      const add9 = f32[add_at_row3 + t]!;
      const add9_j1 = f32[add_at_row3 + t + 48]!;
      const add9_j2 = f32[add_at_row3 + t + 96]!;
      const add9_j3 = f32[add_at_row3 + t + 144]!;
      const mul19 = add9 * 0.7071067690849304;
      const mul19_j1 = add9_j1 * 0.7071067690849304;
      const mul19_j2 = add9_j2 * 0.7071067690849304;
      const mul19_j3 = add9_j3 * 0.7071067690849304;
      const mul20 = add7 * (add9 * 0.5) * 1.128379225730896 * Math.exp(-(mul19 * mul19));
      const mul20_j1 = add7_j1 * (add9_j1 * 0.5) * 1.128379225730896 * Math.exp(-(mul19_j1 * mul19_j1));
      const mul20_j2 = add7_j2 * (add9_j2 * 0.5) * 1.128379225730896 * Math.exp(-(mul19_j2 * mul19_j2));
      const mul20_j3 = add7_j3 * (add9_j3 * 0.5) * 1.128379225730896 * Math.exp(-(mul19_j3 * mul19_j3));
      const add10 = add7 * f32[add_at2_row3 + t]! * 0.5 + mul20 * 0.7071067690849304;
      const add10_j1 = add7_j1 * f32[add_at2_row3 + t + 48]! * 0.5 + mul20_j1 * 0.7071067690849304;
      const add10_j2 = add7_j2 * f32[add_at2_row3 + t + 96]! * 0.5 + mul20_j2 * 0.7071067690849304;
      const add10_j3 = add7_j3 * f32[add_at2_row3 + t + 144]! * 0.5 + mul20_j3 * 0.7071067690849304;
      f32[add_at4_row + t] = add10;
      f32[add_at4_row + t + 48] = add10_j1;
      f32[add_at4_row + t + 96] = add10_j2;
      f32[add_at4_row + t + 144] = add10_j3;
    }
  }
}

/**
 * sum, bert.ts:63
 * sum, bert.ts:62
 */
function sum4(f32: Float32Array, add_at: number, sum_at: number): void {
  for (let i = 0; i < 48; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const add_at_row = add_at + i;
    for (let s = 0; s < 512; s++) {
      sum += f32[add_at_row + s * 48]!;
      sum_i1 += f32[add_at_row + s * 48 + 1]!;
      sum_i2 += f32[add_at_row + s * 48 + 2]!;
      sum_i3 += f32[add_at_row + s * 48 + 3]!;
    }
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
  }
}

/**
 * contraction, bert.ts:63
 * contraction, bert.ts:62
 */
function contraction4(f32: Float32Array, add_at: number, headWeight: number, contraction_at: number): void {
  for (let j = 0; j < 510; j += 3) {
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
      const add_at_row = add_at + j * 48;
      const headWeight_row = headWeight + k;
      for (let r = 0; r < 48; r++) {
        const add = f32[add_at_row + r]!;
        const add_j1 = f32[add_at_row + r + 48]!;
        const add_j2 = f32[add_at_row + r + 96]!;
        const weight = f32[headWeight_row + r * 48]!;
        const weight_k1 = f32[headWeight_row + r * 48 + 1]!;
        const weight_k2 = f32[headWeight_row + r * 48 + 2]!;
        const weight_k3 = f32[headWeight_row + r * 48 + 3]!;
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
    const headWeight_row2 = headWeight + k_jr;
    for (let r_jr = 0; r_jr < 48; r_jr++) {
      const add_jr = f32[add_at + r_jr + 24480]!;
      const add_jr_j1 = f32[add_at + r_jr + 24528]!;
      const weight_jr = f32[headWeight_row2 + r_jr * 48]!;
      const weight_k1_jr = f32[headWeight_row2 + r_jr * 48 + 1]!;
      const weight_k2_jr = f32[headWeight_row2 + r_jr * 48 + 2]!;
      const weight_k3_jr = f32[headWeight_row2 + r_jr * 48 + 3]!;
      contraction_jr += add_jr * weight_jr;
      contraction_jr_j1 += add_jr_j1 * weight_jr;
      contraction_k1_jr += add_jr * weight_k1_jr;
      contraction_k1_jr_j1 += add_jr_j1 * weight_k1_jr;
      contraction_k2_jr += add_jr * weight_k2_jr;
      contraction_k2_jr_j1 += add_jr_j1 * weight_k2_jr;
      contraction_k3_jr += add_jr * weight_k3_jr;
      contraction_k3_jr_j1 += add_jr_j1 * weight_k3_jr;
    }
    f32[contraction_at + k_jr + 24480] = contraction_jr;
    f32[contraction_at + k_jr + 24528] = contraction_jr_j1;
    f32[contraction_at + k_jr + 24481] = contraction_k1_jr;
    f32[contraction_at + k_jr + 24529] = contraction_k1_jr_j1;
    f32[contraction_at + k_jr + 24482] = contraction_k2_jr;
    f32[contraction_at + k_jr + 24530] = contraction_k2_jr_j1;
    f32[contraction_at + k_jr + 24483] = contraction_k3_jr;
    f32[contraction_at + k_jr + 24531] = contraction_k3_jr_j1;
  }
}

/**
 * contraction, bert.ts:63
 */
function contraction5(f32: Float32Array, add_at: number, add_at2: number, contraction_at: number): void {
  for (let i = 0; i < 48; i += 3) {
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
      const add_at_row = add_at + i;
      const add_at2_row = add_at2 + j;
      for (let s = 0; s < 512; s++) {
        const add = f32[add_at_row + s * 48]!;
        const add_i1 = f32[add_at_row + s * 48 + 1]!;
        const add_i2 = f32[add_at_row + s * 48 + 2]!;
        const add2 = f32[add_at2_row + s * 48]!;
        const add2_j1 = f32[add_at2_row + s * 48 + 1]!;
        const add2_j2 = f32[add_at2_row + s * 48 + 2]!;
        const add2_j3 = f32[add_at2_row + s * 48 + 3]!;
        contraction += add * add2;
        contraction_i1 += add_i1 * add2;
        contraction_i2 += add_i2 * add2;
        contraction_j1 += add * add2_j1;
        contraction_j1_i1 += add_i1 * add2_j1;
        contraction_j1_i2 += add_i2 * add2_j1;
        contraction_j2 += add * add2_j2;
        contraction_j2_i1 += add_i1 * add2_j2;
        contraction_j2_i2 += add_i2 * add2_j2;
        contraction_j3 += add * add2_j3;
        contraction_j3_i1 += add_i1 * add2_j3;
        contraction_j3_i2 += add_i2 * add2_j3;
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
 * sum, bert.ts:62
 */
function sum5(
  f32: Float32Array,
  contraction_at: number,
  add_at: number,
  div_at: number,
  rsqrt_at: number,
  sum_at: number,
  sum_at2: number,
): void {
  for (let i = 0; i < 48; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    let sum2 = 0;
    let sum2_i1 = 0;
    let sum2_i2 = 0;
    let sum2_i3 = 0;
    const contraction_at_row = contraction_at + i;
    const add_at_row = add_at + i;
    for (let s = 0; s < 512; s++) {
      const contraction = f32[contraction_at_row + s * 48]!;
      const contraction_i1 = f32[contraction_at_row + s * 48 + 1]!;
      const contraction_i2 = f32[contraction_at_row + s * 48 + 2]!;
      const contraction_i3 = f32[contraction_at_row + s * 48 + 3]!;
      sum += contraction;
      sum_i1 += contraction_i1;
      sum_i2 += contraction_i2;
      sum_i3 += contraction_i3;
      const div = f32[div_at + s]!;
      const rsqrt = f32[rsqrt_at + s]!;
      const mul2_i1 = contraction_i1 * ((f32[add_at_row + s * 48 + 1]! - div) * rsqrt);
      const mul2_i2 = contraction_i2 * ((f32[add_at_row + s * 48 + 2]! - div) * rsqrt);
      const mul2_i3 = contraction_i3 * ((f32[add_at_row + s * 48 + 3]! - div) * rsqrt);
      sum2 += contraction * ((f32[add_at_row + s * 48]! - div) * rsqrt);
      sum2_i1 += mul2_i1;
      sum2_i2 += mul2_i2;
      sum2_i3 += mul2_i3;
    }
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
    f32[sum_at2 + i] = sum2;
    f32[sum_at2 + i + 1] = sum2_i1;
    f32[sum_at2 + i + 2] = sum2_i2;
    f32[sum_at2 + i + 3] = sum2_i3;
  }
}

/**
 * sum, bert.ts:62
 * div, bert.ts:62
 * add, bert.ts:62
 */
function sum_add4(
  f32: Float32Array,
  contraction_at: number,
  layers1Norm2Weight: number,
  add_at: number,
  div_at: number,
  rsqrt_at: number,
  add_at2: number,
  add_at3: number,
): void {
  for (let j = 0; j < 512; j += 4) {
    let sum = 0;
    let sum_j1 = 0;
    let sum_j2 = 0;
    let sum_j3 = 0;
    const div = f32[div_at + j]!;
    const div_j1 = f32[div_at + j + 1]!;
    const div_j2 = f32[div_at + j + 2]!;
    const div_j3 = f32[div_at + j + 3]!;
    const contraction_at_row = contraction_at + j * 48;
    const add_at_row = add_at + j * 48;
    for (let r = 0; r < 48; r++) {
      const weight = f32[layers1Norm2Weight + r]!;
      const mul2 = f32[contraction_at_row + r]! * weight * (f32[add_at_row + r]! - div);
      const mul2_j1 = f32[contraction_at_row + r + 48]! * weight * (f32[add_at_row + r + 48]! - div_j1);
      const mul2_j2 = f32[contraction_at_row + r + 96]! * weight * (f32[add_at_row + r + 96]! - div_j2);
      const mul2_j3 = f32[contraction_at_row + r + 144]! * weight * (f32[add_at_row + r + 144]! - div_j3);
      sum += mul2;
      sum_j1 += mul2_j1;
      sum_j2 += mul2_j2;
      sum_j3 += mul2_j3;
    }
    const rsqrt = f32[rsqrt_at + j]!;
    const rsqrt_j1 = f32[rsqrt_at + j + 1]!;
    const rsqrt_j2 = f32[rsqrt_at + j + 2]!;
    const rsqrt_j3 = f32[rsqrt_at + j + 3]!;
    let sum2 = 0;
    let sum2_j1 = 0;
    let sum2_j2 = 0;
    let sum2_j3 = 0;
    const div2 = (sum * -0.5 * (rsqrt * (rsqrt * rsqrt))) / 48;
    const div2_j1 = (sum_j1 * -0.5 * (rsqrt_j1 * (rsqrt_j1 * rsqrt_j1))) / 48;
    const div2_j2 = (sum_j2 * -0.5 * (rsqrt_j2 * (rsqrt_j2 * rsqrt_j2))) / 48;
    const div2_j3 = (sum_j3 * -0.5 * (rsqrt_j3 * (rsqrt_j3 * rsqrt_j3))) / 48;
    const div3 = f32[div_at + j]!;
    const div3_j1 = f32[div_at + j + 1]!;
    const div3_j2 = f32[div_at + j + 2]!;
    const div3_j3 = f32[div_at + j + 3]!;
    const contraction_at_row2 = contraction_at + j * 48;
    const add_at_row2 = add_at + j * 48;
    const add_at2_row = add_at2 + j * 48;
    for (let s = 0; s < 48; s++) {
      const weight2 = f32[layers1Norm2Weight + s]!;
      const add3 =
        f32[contraction_at_row2 + s]! * weight2 * rsqrt + div2 * 2 * (f32[add_at_row2 + s]! - div3);
      const add3_j1 =
        f32[contraction_at_row2 + s + 48]! * weight2 * rsqrt_j1 +
        div2_j1 * 2 * (f32[add_at_row2 + s + 48]! - div3_j1);
      const add3_j2 =
        f32[contraction_at_row2 + s + 96]! * weight2 * rsqrt_j2 +
        div2_j2 * 2 * (f32[add_at_row2 + s + 96]! - div3_j2);
      const add3_j3 =
        f32[contraction_at_row2 + s + 144]! * weight2 * rsqrt_j3 +
        div2_j3 * 2 * (f32[add_at_row2 + s + 144]! - div3_j3);
      f32[add_at2_row + s] = add3;
      f32[add_at2_row + s + 48] = add3_j1;
      f32[add_at2_row + s + 96] = add3_j2;
      f32[add_at2_row + s + 144] = add3_j3;
      sum2 += -add3;
      sum2_j1 += -add3_j1;
      sum2_j2 += -add3_j2;
      sum2_j3 += -add3_j3;
    }
    const div4 = sum2 / 48;
    const div4_j1 = sum2_j1 / 48;
    const div4_j2 = sum2_j2 / 48;
    const div4_j3 = sum2_j3 / 48;
    const add_at2_row2 = add_at2 + j * 48;
    const add_at3_row = add_at3 + j * 48;
    for (let t = 0; t < 48; t++) {
      const add5_j1 = f32[add_at2_row2 + t + 48]! + div4_j1;
      const add5_j2 = f32[add_at2_row2 + t + 96]! + div4_j2;
      const add5_j3 = f32[add_at2_row2 + t + 144]! + div4_j3;
      f32[add_at3_row + t] = f32[add_at2_row2 + t]! + div4;
      f32[add_at3_row + t + 48] = add5_j1;
      f32[add_at3_row + t + 96] = add5_j2;
      f32[add_at3_row + t + 144] = add5_j3;
    }
  }
}

/**
 * contraction, bert.ts:62
 */
function contraction6(
  f32: Float32Array,
  add_at: number,
  layers1Linear2Weight: number,
  contraction_at: number,
): void {
  for (let j = 0; j < 510; j += 3) {
    const contraction_at_row = contraction_at + j * 192;
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
      const add_at_row = add_at + j * 48;
      const layers1Linear2Weight_row = layers1Linear2Weight + k;
      for (let r = 0; r < 48; r++) {
        const add = f32[add_at_row + r]!;
        const add_j1 = f32[add_at_row + r + 48]!;
        const add_j2 = f32[add_at_row + r + 96]!;
        const weight = f32[layers1Linear2Weight_row + r * 192]!;
        const weight_k1 = f32[layers1Linear2Weight_row + r * 192 + 1]!;
        const weight_k2 = f32[layers1Linear2Weight_row + r * 192 + 2]!;
        const weight_k3 = f32[layers1Linear2Weight_row + r * 192 + 3]!;
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
      f32[contraction_at_row + k] = contraction;
      f32[contraction_at_row + k + 192] = contraction_j1;
      f32[contraction_at_row + k + 384] = contraction_j2;
      f32[contraction_at_row + k + 1] = contraction_k1;
      f32[contraction_at_row + k + 193] = contraction_k1_j1;
      f32[contraction_at_row + k + 385] = contraction_k1_j2;
      f32[contraction_at_row + k + 2] = contraction_k2;
      f32[contraction_at_row + k + 194] = contraction_k2_j1;
      f32[contraction_at_row + k + 386] = contraction_k2_j2;
      f32[contraction_at_row + k + 3] = contraction_k3;
      f32[contraction_at_row + k + 195] = contraction_k3_j1;
      f32[contraction_at_row + k + 387] = contraction_k3_j2;
    }
  }
  for (let k_jr = 0; k_jr < 192; k_jr += 4) {
    let contraction_jr = 0;
    let contraction_jr_j1 = 0;
    let contraction_k1_jr = 0;
    let contraction_k1_jr_j1 = 0;
    let contraction_k2_jr = 0;
    let contraction_k2_jr_j1 = 0;
    let contraction_k3_jr = 0;
    let contraction_k3_jr_j1 = 0;
    const layers1Linear2Weight_row2 = layers1Linear2Weight + k_jr;
    for (let r_jr = 0; r_jr < 48; r_jr++) {
      const add_jr = f32[add_at + r_jr + 24480]!;
      const add_jr_j1 = f32[add_at + r_jr + 24528]!;
      const weight_jr = f32[layers1Linear2Weight_row2 + r_jr * 192]!;
      const weight_k1_jr = f32[layers1Linear2Weight_row2 + r_jr * 192 + 1]!;
      const weight_k2_jr = f32[layers1Linear2Weight_row2 + r_jr * 192 + 2]!;
      const weight_k3_jr = f32[layers1Linear2Weight_row2 + r_jr * 192 + 3]!;
      contraction_jr += add_jr * weight_jr;
      contraction_jr_j1 += add_jr_j1 * weight_jr;
      contraction_k1_jr += add_jr * weight_k1_jr;
      contraction_k1_jr_j1 += add_jr_j1 * weight_k1_jr;
      contraction_k2_jr += add_jr * weight_k2_jr;
      contraction_k2_jr_j1 += add_jr_j1 * weight_k2_jr;
      contraction_k3_jr += add_jr * weight_k3_jr;
      contraction_k3_jr_j1 += add_jr_j1 * weight_k3_jr;
    }
    f32[contraction_at + k_jr + 97920] = contraction_jr;
    f32[contraction_at + k_jr + 98112] = contraction_jr_j1;
    f32[contraction_at + k_jr + 97921] = contraction_k1_jr;
    f32[contraction_at + k_jr + 98113] = contraction_k1_jr_j1;
    f32[contraction_at + k_jr + 97922] = contraction_k2_jr;
    f32[contraction_at + k_jr + 98114] = contraction_k2_jr_j1;
    f32[contraction_at + k_jr + 97923] = contraction_k3_jr;
    f32[contraction_at + k_jr + 98115] = contraction_k3_jr_j1;
  }
}

/**
 * contraction, bert.ts:62
 */
function contraction7(f32: Float32Array, add_at: number, mul_at: number, contraction_at: number): void {
  for (let i = 0; i < 48; i += 3) {
    const contraction_at_row = contraction_at + i * 192;
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
      const add_at_row = add_at + i;
      const mul_at_row = mul_at + j;
      for (let s = 0; s < 512; s++) {
        const add = f32[add_at_row + s * 48]!;
        const add_i1 = f32[add_at_row + s * 48 + 1]!;
        const add_i2 = f32[add_at_row + s * 48 + 2]!;
        const mul = f32[mul_at_row + s * 192]!;
        const mul_j1 = f32[mul_at_row + s * 192 + 1]!;
        const mul_j2 = f32[mul_at_row + s * 192 + 2]!;
        const mul_j3 = f32[mul_at_row + s * 192 + 3]!;
        contraction += add * mul;
        contraction_i1 += add_i1 * mul;
        contraction_i2 += add_i2 * mul;
        contraction_j1 += add * mul_j1;
        contraction_j1_i1 += add_i1 * mul_j1;
        contraction_j1_i2 += add_i2 * mul_j1;
        contraction_j2 += add * mul_j2;
        contraction_j2_i1 += add_i1 * mul_j2;
        contraction_j2_i2 += add_i2 * mul_j2;
        contraction_j3 += add * mul_j3;
        contraction_j3_i1 += add_i1 * mul_j3;
        contraction_j3_i2 += add_i2 * mul_j3;
      }
      f32[contraction_at_row + j] = contraction;
      f32[contraction_at_row + j + 192] = contraction_i1;
      f32[contraction_at_row + j + 384] = contraction_i2;
      f32[contraction_at_row + j + 1] = contraction_j1;
      f32[contraction_at_row + j + 193] = contraction_j1_i1;
      f32[contraction_at_row + j + 385] = contraction_j1_i2;
      f32[contraction_at_row + j + 2] = contraction_j2;
      f32[contraction_at_row + j + 194] = contraction_j2_i1;
      f32[contraction_at_row + j + 386] = contraction_j2_i2;
      f32[contraction_at_row + j + 3] = contraction_j3;
      f32[contraction_at_row + j + 195] = contraction_j3_i1;
      f32[contraction_at_row + j + 387] = contraction_j3_i2;
    }
  }
}

/**
 * add, bert.ts:62
 */
function add(
  f32: Float32Array,
  contraction_at: number,
  add_at: number,
  add_at2: number,
  add_at3: number,
  n: number,
): void {
  for (let i = 0; i < n; i++) {
    const contraction = f32[contraction_at + i]!;
    const add22 = f32[add_at2 + i]!;
    const mul6 = add22 * 0.7071067690849304;
    const mul7 = contraction * (add22 * 0.5) * 1.128379225730896 * Math.exp(-(mul6 * mul6));
    const add3 = contraction * f32[add_at + i]! * 0.5 + mul7 * 0.7071067690849304;
    f32[add_at3 + i] = add3;
  }
}

/**
 * sum, bert.ts:62
 */
function sum6(f32: Float32Array, add_at: number, sum_at: number): void {
  for (let i = 0; i < 192; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const add_at_row = add_at + i;
    for (let s = 0; s < 512; s++) {
      sum += f32[add_at_row + s * 192]!;
      sum_i1 += f32[add_at_row + s * 192 + 1]!;
      sum_i2 += f32[add_at_row + s * 192 + 2]!;
      sum_i3 += f32[add_at_row + s * 192 + 3]!;
    }
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
  }
}

/**
 * contraction, bert.ts:62
 * add, bert.ts:62
 */
function contraction_add7(
  f32: Float32Array,
  add_at: number,
  layers1Linear1Weight: number,
  add_at2: number,
  add_at3: number,
): void {
  for (let j = 0; j < 510; j += 3) {
    const add_at2_row = add_at2 + j * 48;
    const add_at3_row = add_at3 + j * 48;
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
      const add_at_row = add_at + j * 192;
      const layers1Linear1Weight_row = layers1Linear1Weight + k;
      for (let r = 0; r < 192; r++) {
        const add = f32[add_at_row + r]!;
        const add_j1 = f32[add_at_row + r + 192]!;
        const add_j2 = f32[add_at_row + r + 384]!;
        const weight = f32[layers1Linear1Weight_row + r * 48]!;
        const weight_k1 = f32[layers1Linear1Weight_row + r * 48 + 1]!;
        const weight_k2 = f32[layers1Linear1Weight_row + r * 48 + 2]!;
        const weight_k3 = f32[layers1Linear1Weight_row + r * 48 + 3]!;
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
      const add3_j1 = f32[add_at2_row + k + 48]! + contraction_j1;
      const add3_j2 = f32[add_at2_row + k + 96]! + contraction_j2;
      const add3_k1 = f32[add_at2_row + k + 1]! + contraction_k1;
      const add3_k1_j1 = f32[add_at2_row + k + 49]! + contraction_k1_j1;
      const add3_k1_j2 = f32[add_at2_row + k + 97]! + contraction_k1_j2;
      const add3_k2 = f32[add_at2_row + k + 2]! + contraction_k2;
      const add3_k2_j1 = f32[add_at2_row + k + 50]! + contraction_k2_j1;
      const add3_k2_j2 = f32[add_at2_row + k + 98]! + contraction_k2_j2;
      const add3_k3 = f32[add_at2_row + k + 3]! + contraction_k3;
      const add3_k3_j1 = f32[add_at2_row + k + 51]! + contraction_k3_j1;
      const add3_k3_j2 = f32[add_at2_row + k + 99]! + contraction_k3_j2;
      f32[add_at3_row + k] = f32[add_at2_row + k]! + contraction;
      f32[add_at3_row + k + 48] = add3_j1;
      f32[add_at3_row + k + 96] = add3_j2;
      f32[add_at3_row + k + 1] = add3_k1;
      f32[add_at3_row + k + 49] = add3_k1_j1;
      f32[add_at3_row + k + 97] = add3_k1_j2;
      f32[add_at3_row + k + 2] = add3_k2;
      f32[add_at3_row + k + 50] = add3_k2_j1;
      f32[add_at3_row + k + 98] = add3_k2_j2;
      f32[add_at3_row + k + 3] = add3_k3;
      f32[add_at3_row + k + 51] = add3_k3_j1;
      f32[add_at3_row + k + 99] = add3_k3_j2;
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
    const layers1Linear1Weight_row2 = layers1Linear1Weight + k_jr;
    for (let r_jr = 0; r_jr < 192; r_jr++) {
      const add_jr = f32[add_at + r_jr + 97920]!;
      const add_jr_j1 = f32[add_at + r_jr + 98112]!;
      const weight_jr = f32[layers1Linear1Weight_row2 + r_jr * 48]!;
      const weight_k1_jr = f32[layers1Linear1Weight_row2 + r_jr * 48 + 1]!;
      const weight_k2_jr = f32[layers1Linear1Weight_row2 + r_jr * 48 + 2]!;
      const weight_k3_jr = f32[layers1Linear1Weight_row2 + r_jr * 48 + 3]!;
      contraction_jr += add_jr * weight_jr;
      contraction_jr_j1 += add_jr_j1 * weight_jr;
      contraction_k1_jr += add_jr * weight_k1_jr;
      contraction_k1_jr_j1 += add_jr_j1 * weight_k1_jr;
      contraction_k2_jr += add_jr * weight_k2_jr;
      contraction_k2_jr_j1 += add_jr_j1 * weight_k2_jr;
      contraction_k3_jr += add_jr * weight_k3_jr;
      contraction_k3_jr_j1 += add_jr_j1 * weight_k3_jr;
    }
    const add3_jr_j1 = f32[add_at2 + k_jr + 24528]! + contraction_jr_j1;
    const add3_k1_jr = f32[add_at2 + k_jr + 24481]! + contraction_k1_jr;
    const add3_k1_jr_j1 = f32[add_at2 + k_jr + 24529]! + contraction_k1_jr_j1;
    const add3_k2_jr = f32[add_at2 + k_jr + 24482]! + contraction_k2_jr;
    const add3_k2_jr_j1 = f32[add_at2 + k_jr + 24530]! + contraction_k2_jr_j1;
    const add3_k3_jr = f32[add_at2 + k_jr + 24483]! + contraction_k3_jr;
    const add3_k3_jr_j1 = f32[add_at2 + k_jr + 24531]! + contraction_k3_jr_j1;
    f32[add_at3 + k_jr + 24480] = f32[add_at2 + k_jr + 24480]! + contraction_jr;
    f32[add_at3 + k_jr + 24528] = add3_jr_j1;
    f32[add_at3 + k_jr + 24481] = add3_k1_jr;
    f32[add_at3 + k_jr + 24529] = add3_k1_jr_j1;
    f32[add_at3 + k_jr + 24482] = add3_k2_jr;
    f32[add_at3 + k_jr + 24530] = add3_k2_jr_j1;
    f32[add_at3 + k_jr + 24483] = add3_k3_jr;
    f32[add_at3 + k_jr + 24531] = add3_k3_jr_j1;
  }
}

/**
 * contraction, bert.ts:62
 */
function contraction8(f32: Float32Array, add_at: number, add_at2: number, contraction_at: number): void {
  for (let i = 0; i < 192; i += 3) {
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
      const add_at_row = add_at + i;
      const add_at2_row = add_at2 + j;
      for (let s = 0; s < 512; s++) {
        const add = f32[add_at_row + s * 192]!;
        const add_i1 = f32[add_at_row + s * 192 + 1]!;
        const add_i2 = f32[add_at_row + s * 192 + 2]!;
        const add2 = f32[add_at2_row + s * 48]!;
        const add2_j1 = f32[add_at2_row + s * 48 + 1]!;
        const add2_j2 = f32[add_at2_row + s * 48 + 2]!;
        const add2_j3 = f32[add_at2_row + s * 48 + 3]!;
        contraction += add * add2;
        contraction_i1 += add_i1 * add2;
        contraction_i2 += add_i2 * add2;
        contraction_j1 += add * add2_j1;
        contraction_j1_i1 += add_i1 * add2_j1;
        contraction_j1_i2 += add_i2 * add2_j1;
        contraction_j2 += add * add2_j2;
        contraction_j2_i1 += add_i1 * add2_j2;
        contraction_j2_i2 += add_i2 * add2_j2;
        contraction_j3 += add * add2_j3;
        contraction_j3_i1 += add_i1 * add2_j3;
        contraction_j3_i2 += add_i2 * add2_j3;
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
 * contraction, bert.ts:62
 */
function contraction9(
  f32: Float32Array,
  add_at: number,
  contraction_at: number,
  contraction_at2: number,
): void {
  for (let i = 0; i < 48; i += 3) {
    for (let j = 0; j < 4; j++) {
      const contraction_at2_row = contraction_at2 + i * 48 + j * 12;
      for (let k = 0; k < 12; k += 4) {
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
        for (let r = 0; r < 32; r++) {
          const add_at_row = add_at + r * 768 + i;
          const contraction_at_row = contraction_at + r * 768 + j * 192 + k;
          for (let s = 0; s < 16; s++) {
            const add = f32[add_at_row + s * 48]!;
            const add_i1 = f32[add_at_row + s * 48 + 1]!;
            const add_i2 = f32[add_at_row + s * 48 + 2]!;
            const contraction2 = f32[contraction_at_row + s * 12]!;
            const contraction2_k1 = f32[contraction_at_row + s * 12 + 1]!;
            const contraction2_k2 = f32[contraction_at_row + s * 12 + 2]!;
            const contraction2_k3 = f32[contraction_at_row + s * 12 + 3]!;
            contraction += add * contraction2;
            contraction_i1 += add_i1 * contraction2;
            contraction_i2 += add_i2 * contraction2;
            contraction_k1 += add * contraction2_k1;
            contraction_k1_i1 += add_i1 * contraction2_k1;
            contraction_k1_i2 += add_i2 * contraction2_k1;
            contraction_k2 += add * contraction2_k2;
            contraction_k2_i1 += add_i1 * contraction2_k2;
            contraction_k2_i2 += add_i2 * contraction2_k2;
            contraction_k3 += add * contraction2_k3;
            contraction_k3_i1 += add_i1 * contraction2_k3;
            contraction_k3_i2 += add_i2 * contraction2_k3;
          }
        }
        f32[contraction_at2_row + k] = contraction;
        f32[contraction_at2_row + k + 48] = contraction_i1;
        f32[contraction_at2_row + k + 96] = contraction_i2;
        f32[contraction_at2_row + k + 1] = contraction_k1;
        f32[contraction_at2_row + k + 49] = contraction_k1_i1;
        f32[contraction_at2_row + k + 97] = contraction_k1_i2;
        f32[contraction_at2_row + k + 2] = contraction_k2;
        f32[contraction_at2_row + k + 50] = contraction_k2_i1;
        f32[contraction_at2_row + k + 98] = contraction_k2_i2;
        f32[contraction_at2_row + k + 3] = contraction_k3;
        f32[contraction_at2_row + k + 51] = contraction_k3_i1;
        f32[contraction_at2_row + k + 99] = contraction_k3_i2;
      }
    }
  }
}

/**
 * contraction, bert.ts:62
 * div, bert.ts:62
 */
function contraction_div(
  f32: Float32Array,
  contraction_at: number,
  add_at: number,
  sum_at: number,
  div_at: number,
): void {
  for (let i = 0; i < 32; i++) {
    const sum_at_row2 = sum_at + i * 64;
    for (let j = 0; j < 4; j++) {
      const sum_at_row = sum_at + i * 64 + j * 16;
      for (let k = 0; k < 15; k += 3) {
        const sum = f32[sum_at_row + k]!;
        const sum_k1 = f32[sum_at_row + k + 1]!;
        const sum_k2 = f32[sum_at_row + k + 2]!;
        const div_at_row = div_at + i * 1024 + j * 256 + k * 16;
        for (let l = 0; l < 16; l += 4) {
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
          const contraction_at_row = contraction_at + i * 768 + k * 48 + j * 12;
          const add_at_row = add_at + i * 2304 + l * 144 + j * 12;
          for (let r = 0; r < 12; r++) {
            const contraction2 = f32[contraction_at_row + r]!;
            const contraction2_k1 = f32[contraction_at_row + r + 48]!;
            const contraction2_k2 = f32[contraction_at_row + r + 96]!;
            const add = f32[add_at_row + r + 96]!;
            const add_l1 = f32[add_at_row + r + 240]!;
            const add_l2 = f32[add_at_row + r + 384]!;
            const add_l3 = f32[add_at_row + r + 528]!;
            contraction += contraction2 * add;
            contraction_k1 += contraction2_k1 * add;
            contraction_k2 += contraction2_k2 * add;
            contraction_l1 += contraction2 * add_l1;
            contraction_l1_k1 += contraction2_k1 * add_l1;
            contraction_l1_k2 += contraction2_k2 * add_l1;
            contraction_l2 += contraction2 * add_l2;
            contraction_l2_k1 += contraction2_k1 * add_l2;
            contraction_l2_k2 += contraction2_k2 * add_l2;
            contraction_l3 += contraction2 * add_l3;
            contraction_l3_k1 += contraction2_k1 * add_l3;
            contraction_l3_k2 += contraction2_k2 * add_l3;
          }
          f32[div_at_row + l] = contraction / sum;
          f32[div_at_row + l + 16] = contraction_k1 / sum_k1;
          f32[div_at_row + l + 32] = contraction_k2 / sum_k2;
          f32[div_at_row + l + 1] = contraction_l1 / sum;
          f32[div_at_row + l + 17] = contraction_l1_k1 / sum_k1;
          f32[div_at_row + l + 33] = contraction_l1_k2 / sum_k2;
          f32[div_at_row + l + 2] = contraction_l2 / sum;
          f32[div_at_row + l + 18] = contraction_l2_k1 / sum_k1;
          f32[div_at_row + l + 34] = contraction_l2_k2 / sum_k2;
          f32[div_at_row + l + 3] = contraction_l3 / sum;
          f32[div_at_row + l + 19] = contraction_l3_k1 / sum_k1;
          f32[div_at_row + l + 35] = contraction_l3_k2 / sum_k2;
        }
      }
      const sum_kr = f32[sum_at_row2 + j * 16 + 15]!;
      const div_at_row2 = div_at + i * 1024 + j * 256;
      for (let l_kr = 0; l_kr < 16; l_kr += 4) {
        let contraction_kr = 0;
        let contraction_l1_kr = 0;
        let contraction_l2_kr = 0;
        let contraction_l3_kr = 0;
        const contraction_at_row2 = contraction_at + i * 768 + j * 12;
        const add_at_row2 = add_at + i * 2304 + l_kr * 144 + j * 12;
        for (let r_kr = 0; r_kr < 12; r_kr++) {
          const contraction2_kr = f32[contraction_at_row2 + r_kr + 720]!;
          contraction_kr += contraction2_kr * f32[add_at_row2 + r_kr + 96]!;
          contraction_l1_kr += contraction2_kr * f32[add_at_row2 + r_kr + 240]!;
          contraction_l2_kr += contraction2_kr * f32[add_at_row2 + r_kr + 384]!;
          contraction_l3_kr += contraction2_kr * f32[add_at_row2 + r_kr + 528]!;
        }
        f32[div_at_row2 + l_kr + 240] = contraction_kr / sum_kr;
        f32[div_at_row2 + l_kr + 241] = contraction_l1_kr / sum_kr;
        f32[div_at_row2 + l_kr + 242] = contraction_l2_kr / sum_kr;
        f32[div_at_row2 + l_kr + 243] = contraction_l3_kr / sum_kr;
      }
    }
  }
}

/**
 * contraction, bert.ts:62
 */
function contraction10(
  f32: Float32Array,
  contraction_at: number,
  div_at: number,
  contraction_at2: number,
): void {
  for (let i = 0; i < 32; i++) {
    for (let j = 0; j < 4; j++) {
      for (let k = 0; k < 12; k += 3) {
        const contraction_at2_row = contraction_at2 + i * 768 + j * 192 + k * 16;
        for (let l = 0; l < 16; l += 4) {
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
          const contraction_at_row = contraction_at + i * 768 + j * 12 + k;
          const div_at_row = div_at + i * 1024 + j * 256 + l;
          for (let r = 0; r < 16; r++) {
            const contraction2 = f32[contraction_at_row + r * 48]!;
            const contraction2_k1 = f32[contraction_at_row + r * 48 + 1]!;
            const contraction2_k2 = f32[contraction_at_row + r * 48 + 2]!;
            const div = f32[div_at_row + r * 16]!;
            const div_l1 = f32[div_at_row + r * 16 + 1]!;
            const div_l2 = f32[div_at_row + r * 16 + 2]!;
            const div_l3 = f32[div_at_row + r * 16 + 3]!;
            contraction += contraction2 * div;
            contraction_k1 += contraction2_k1 * div;
            contraction_k2 += contraction2_k2 * div;
            contraction_l1 += contraction2 * div_l1;
            contraction_l1_k1 += contraction2_k1 * div_l1;
            contraction_l1_k2 += contraction2_k2 * div_l1;
            contraction_l2 += contraction2 * div_l2;
            contraction_l2_k1 += contraction2_k1 * div_l2;
            contraction_l2_k2 += contraction2_k2 * div_l2;
            contraction_l3 += contraction2 * div_l3;
            contraction_l3_k1 += contraction2_k1 * div_l3;
            contraction_l3_k2 += contraction2_k2 * div_l3;
          }
          f32[contraction_at2_row + l] = contraction;
          f32[contraction_at2_row + l + 16] = contraction_k1;
          f32[contraction_at2_row + l + 32] = contraction_k2;
          f32[contraction_at2_row + l + 1] = contraction_l1;
          f32[contraction_at2_row + l + 17] = contraction_l1_k1;
          f32[contraction_at2_row + l + 33] = contraction_l1_k2;
          f32[contraction_at2_row + l + 2] = contraction_l2;
          f32[contraction_at2_row + l + 18] = contraction_l2_k1;
          f32[contraction_at2_row + l + 34] = contraction_l2_k2;
          f32[contraction_at2_row + l + 3] = contraction_l3;
          f32[contraction_at2_row + l + 19] = contraction_l3_k1;
          f32[contraction_at2_row + l + 35] = contraction_l3_k2;
        }
      }
    }
  }
}

/**
 * sum, bert.ts:62
 * mul, bert.ts:62
 */
function sum_mul(f32: Float32Array, div_at: number, div_at2: number, exp_at: number, mul_at: number): void {
  for (let k = 0; k < 2048; k++) {
    let sum = 0;
    let sumRp1 = 0;
    let sumRp2 = 0;
    let sumRp3 = 0;
    const div_at_row = div_at + k * 16;
    const div_at2_row = div_at2 + k * 16;
    for (let r = 0; r < 16; r += 4) {
      sum += -(f32[div_at_row + r]! * f32[div_at2_row + r]!);
      sumRp1 += -(f32[div_at_row + r + 1]! * f32[div_at2_row + r + 1]!);
      sumRp2 += -(f32[div_at_row + r + 2]! * f32[div_at2_row + r + 2]!);
      sumRp3 += -(f32[div_at_row + r + 3]! * f32[div_at2_row + r + 3]!);
    }
    sum = sum + sumRp1 + (sumRp2 + sumRp3);
    const div_at_row2 = div_at + k * 16;
    const exp_at_row = exp_at + k * 16;
    const mul_at_row = mul_at + k * 16;
    for (let s = 0; s < 16; s++) {
      const mul3 = (f32[div_at_row2 + s]! + sum) * f32[exp_at_row + s]! * 0.28867512941360474;
      f32[mul_at_row + s] = mul3;
    }
  }
}

/**
 * contraction, bert.ts:62
 */
function contraction11(f32: Float32Array, mul_at: number, add_at: number, contraction_at: number): void {
  for (let i = 0; i < 32; i++) {
    for (let j = 0; j < 4; j++) {
      for (let k = 0; k < 15; k += 3) {
        const contraction_at_row = contraction_at + i * 768 + j * 192 + k * 12;
        for (let l = 0; l < 12; l += 4) {
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
          const mul_at_row = mul_at + i * 1024 + j * 256 + k * 16;
          const add_at_row = add_at + i * 2304 + j * 12 + l;
          for (let r = 0; r < 16; r++) {
            const mul = f32[mul_at_row + r]!;
            const mul_k1 = f32[mul_at_row + r + 16]!;
            const mul_k2 = f32[mul_at_row + r + 32]!;
            const add = f32[add_at_row + r * 144 + 48]!;
            const add_l1 = f32[add_at_row + r * 144 + 49]!;
            const add_l2 = f32[add_at_row + r * 144 + 50]!;
            const add_l3 = f32[add_at_row + r * 144 + 51]!;
            contraction += mul * add;
            contraction_k1 += mul_k1 * add;
            contraction_k2 += mul_k2 * add;
            contraction_l1 += mul * add_l1;
            contraction_l1_k1 += mul_k1 * add_l1;
            contraction_l1_k2 += mul_k2 * add_l1;
            contraction_l2 += mul * add_l2;
            contraction_l2_k1 += mul_k1 * add_l2;
            contraction_l2_k2 += mul_k2 * add_l2;
            contraction_l3 += mul * add_l3;
            contraction_l3_k1 += mul_k1 * add_l3;
            contraction_l3_k2 += mul_k2 * add_l3;
          }
          f32[contraction_at_row + l] = contraction;
          f32[contraction_at_row + l + 12] = contraction_k1;
          f32[contraction_at_row + l + 24] = contraction_k2;
          f32[contraction_at_row + l + 1] = contraction_l1;
          f32[contraction_at_row + l + 13] = contraction_l1_k1;
          f32[contraction_at_row + l + 25] = contraction_l1_k2;
          f32[contraction_at_row + l + 2] = contraction_l2;
          f32[contraction_at_row + l + 14] = contraction_l2_k1;
          f32[contraction_at_row + l + 26] = contraction_l2_k2;
          f32[contraction_at_row + l + 3] = contraction_l3;
          f32[contraction_at_row + l + 15] = contraction_l3_k1;
          f32[contraction_at_row + l + 27] = contraction_l3_k2;
        }
      }
      const contraction_at_row2 = contraction_at + i * 768 + j * 192;
      for (let l_kr = 0; l_kr < 12; l_kr += 4) {
        let contraction_kr = 0;
        let contraction_l1_kr = 0;
        let contraction_l2_kr = 0;
        let contraction_l3_kr = 0;
        const mul_at_row2 = mul_at + i * 1024 + j * 256;
        const add_at_row2 = add_at + i * 2304 + j * 12 + l_kr;
        for (let r_kr = 0; r_kr < 16; r_kr++) {
          const mul_kr = f32[mul_at_row2 + r_kr + 240]!;
          contraction_kr += mul_kr * f32[add_at_row2 + r_kr * 144 + 48]!;
          contraction_l1_kr += mul_kr * f32[add_at_row2 + r_kr * 144 + 49]!;
          contraction_l2_kr += mul_kr * f32[add_at_row2 + r_kr * 144 + 50]!;
          contraction_l3_kr += mul_kr * f32[add_at_row2 + r_kr * 144 + 51]!;
        }
        f32[contraction_at_row2 + l_kr + 180] = contraction_kr;
        f32[contraction_at_row2 + l_kr + 181] = contraction_l1_kr;
        f32[contraction_at_row2 + l_kr + 182] = contraction_l2_kr;
        f32[contraction_at_row2 + l_kr + 183] = contraction_l3_kr;
      }
    }
  }
}

/**
 * contraction, bert.ts:62
 */
function contraction12(f32: Float32Array, mul_at: number, add_at: number, contraction_at: number): void {
  for (let i = 0; i < 32; i++) {
    for (let j = 0; j < 4; j++) {
      for (let k = 0; k < 15; k += 3) {
        const contraction_at_row = contraction_at + i * 768 + j * 192 + k * 12;
        for (let l = 0; l < 12; l += 4) {
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
          const mul_at_row = mul_at + i * 1024 + j * 256 + k;
          const add_at_row = add_at + i * 2304 + j * 12 + l;
          for (let r = 0; r < 16; r++) {
            const mul = f32[mul_at_row + r * 16]!;
            const mul_k1 = f32[mul_at_row + r * 16 + 1]!;
            const mul_k2 = f32[mul_at_row + r * 16 + 2]!;
            const add = f32[add_at_row + r * 144]!;
            const add_l1 = f32[add_at_row + r * 144 + 1]!;
            const add_l2 = f32[add_at_row + r * 144 + 2]!;
            const add_l3 = f32[add_at_row + r * 144 + 3]!;
            contraction += mul * add;
            contraction_k1 += mul_k1 * add;
            contraction_k2 += mul_k2 * add;
            contraction_l1 += mul * add_l1;
            contraction_l1_k1 += mul_k1 * add_l1;
            contraction_l1_k2 += mul_k2 * add_l1;
            contraction_l2 += mul * add_l2;
            contraction_l2_k1 += mul_k1 * add_l2;
            contraction_l2_k2 += mul_k2 * add_l2;
            contraction_l3 += mul * add_l3;
            contraction_l3_k1 += mul_k1 * add_l3;
            contraction_l3_k2 += mul_k2 * add_l3;
          }
          f32[contraction_at_row + l] = contraction;
          f32[contraction_at_row + l + 12] = contraction_k1;
          f32[contraction_at_row + l + 24] = contraction_k2;
          f32[contraction_at_row + l + 1] = contraction_l1;
          f32[contraction_at_row + l + 13] = contraction_l1_k1;
          f32[contraction_at_row + l + 25] = contraction_l1_k2;
          f32[contraction_at_row + l + 2] = contraction_l2;
          f32[contraction_at_row + l + 14] = contraction_l2_k1;
          f32[contraction_at_row + l + 26] = contraction_l2_k2;
          f32[contraction_at_row + l + 3] = contraction_l3;
          f32[contraction_at_row + l + 15] = contraction_l3_k1;
          f32[contraction_at_row + l + 27] = contraction_l3_k2;
        }
      }
      const contraction_at_row2 = contraction_at + i * 768 + j * 192;
      for (let l_kr = 0; l_kr < 12; l_kr += 4) {
        let contraction_kr = 0;
        let contraction_l1_kr = 0;
        let contraction_l2_kr = 0;
        let contraction_l3_kr = 0;
        const mul_at_row2 = mul_at + i * 1024 + j * 256;
        const add_at_row2 = add_at + i * 2304 + j * 12 + l_kr;
        for (let r_kr = 0; r_kr < 16; r_kr++) {
          const mul_kr = f32[mul_at_row2 + r_kr * 16 + 15]!;
          contraction_kr += mul_kr * f32[add_at_row2 + r_kr * 144]!;
          contraction_l1_kr += mul_kr * f32[add_at_row2 + r_kr * 144 + 1]!;
          contraction_l2_kr += mul_kr * f32[add_at_row2 + r_kr * 144 + 2]!;
          contraction_l3_kr += mul_kr * f32[add_at_row2 + r_kr * 144 + 3]!;
        }
        f32[contraction_at_row2 + l_kr + 180] = contraction_kr;
        f32[contraction_at_row2 + l_kr + 181] = contraction_l1_kr;
        f32[contraction_at_row2 + l_kr + 182] = contraction_l2_kr;
        f32[contraction_at_row2 + l_kr + 183] = contraction_l3_kr;
      }
    }
  }
}

/**
 * add, bert.ts:62
 */
function add2(
  f32: Float32Array,
  contraction_at: number,
  contraction_at2: number,
  contraction_at3: number,
  add_at: number,
): void {
  for (let i = 0; i < 32; i++) {
    for (let j = 0; j < 16; j++) {
      for (let k = 0; k < 12; k++) {
        const contraction_at_row = contraction_at + i * 768 + k * 192 + j;
        const contraction_at2_row = contraction_at2 + i * 768 + k * 192 + j * 12;
        const contraction_at3_row = contraction_at3 + i * 768 + k * 192 + j * 12;
        const add_at_row = add_at + i * 2304 + j * 144 + k * 12;
        for (let l = 0; l < 12; l++) {
          const add =
            (k >= 8 ? (k >= 8 ? f32[contraction_at_row + l * 16 - 1536]! : 0) : 0) +
            (k >= 4 && k < 8 ? (k >= 4 && k < 8 ? f32[contraction_at2_row + l - 768]! : 0) : 0);
          const add22 = add + (k < 4 ? (k < 4 ? f32[contraction_at3_row + l]! : 0) : 0);
          f32[add_at_row + l] = add22;
        }
      }
    }
  }
}

/**
 * sum, bert.ts:62
 */
function sum7(f32: Float32Array, add_at: number, sum_at: number): void {
  for (let i = 0; i < 144; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const add_at_row = add_at + i;
    for (let s = 0; s < 512; s++) {
      sum += f32[add_at_row + s * 144]!;
      sum_i1 += f32[add_at_row + s * 144 + 1]!;
      sum_i2 += f32[add_at_row + s * 144 + 2]!;
      sum_i3 += f32[add_at_row + s * 144 + 3]!;
    }
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
  }
}

/**
 * contraction, bert.ts:62
 * add, bert.ts:62
 */
function contraction_add8(
  f32: Float32Array,
  add_at: number,
  layers1Self_attnIn_proj_weight: number,
  add_at2: number,
  add_at3: number,
): void {
  for (let j = 0; j < 510; j += 3) {
    const add_at2_row = add_at2 + j * 48;
    const add_at3_row = add_at3 + j * 48;
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
      const add_at_row = add_at + j * 144;
      const layers1Self_attnIn_proj_weight_row = layers1Self_attnIn_proj_weight + k;
      for (let r = 0; r < 144; r++) {
        const add = f32[add_at_row + r]!;
        const add_j1 = f32[add_at_row + r + 144]!;
        const add_j2 = f32[add_at_row + r + 288]!;
        const in_proj_weight = f32[layers1Self_attnIn_proj_weight_row + r * 48]!;
        const in_proj_weight_k1 = f32[layers1Self_attnIn_proj_weight_row + r * 48 + 1]!;
        const in_proj_weight_k2 = f32[layers1Self_attnIn_proj_weight_row + r * 48 + 2]!;
        const in_proj_weight_k3 = f32[layers1Self_attnIn_proj_weight_row + r * 48 + 3]!;
        contraction += add * in_proj_weight;
        contraction_j1 += add_j1 * in_proj_weight;
        contraction_j2 += add_j2 * in_proj_weight;
        contraction_k1 += add * in_proj_weight_k1;
        contraction_k1_j1 += add_j1 * in_proj_weight_k1;
        contraction_k1_j2 += add_j2 * in_proj_weight_k1;
        contraction_k2 += add * in_proj_weight_k2;
        contraction_k2_j1 += add_j1 * in_proj_weight_k2;
        contraction_k2_j2 += add_j2 * in_proj_weight_k2;
        contraction_k3 += add * in_proj_weight_k3;
        contraction_k3_j1 += add_j1 * in_proj_weight_k3;
        contraction_k3_j2 += add_j2 * in_proj_weight_k3;
      }
      const add3_j1 = f32[add_at2_row + k + 48]! + contraction_j1;
      const add3_j2 = f32[add_at2_row + k + 96]! + contraction_j2;
      const add3_k1 = f32[add_at2_row + k + 1]! + contraction_k1;
      const add3_k1_j1 = f32[add_at2_row + k + 49]! + contraction_k1_j1;
      const add3_k1_j2 = f32[add_at2_row + k + 97]! + contraction_k1_j2;
      const add3_k2 = f32[add_at2_row + k + 2]! + contraction_k2;
      const add3_k2_j1 = f32[add_at2_row + k + 50]! + contraction_k2_j1;
      const add3_k2_j2 = f32[add_at2_row + k + 98]! + contraction_k2_j2;
      const add3_k3 = f32[add_at2_row + k + 3]! + contraction_k3;
      const add3_k3_j1 = f32[add_at2_row + k + 51]! + contraction_k3_j1;
      const add3_k3_j2 = f32[add_at2_row + k + 99]! + contraction_k3_j2;
      f32[add_at3_row + k] = f32[add_at2_row + k]! + contraction;
      f32[add_at3_row + k + 48] = add3_j1;
      f32[add_at3_row + k + 96] = add3_j2;
      f32[add_at3_row + k + 1] = add3_k1;
      f32[add_at3_row + k + 49] = add3_k1_j1;
      f32[add_at3_row + k + 97] = add3_k1_j2;
      f32[add_at3_row + k + 2] = add3_k2;
      f32[add_at3_row + k + 50] = add3_k2_j1;
      f32[add_at3_row + k + 98] = add3_k2_j2;
      f32[add_at3_row + k + 3] = add3_k3;
      f32[add_at3_row + k + 51] = add3_k3_j1;
      f32[add_at3_row + k + 99] = add3_k3_j2;
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
    const layers1Self_attnIn_proj_weight_row2 = layers1Self_attnIn_proj_weight + k_jr;
    for (let r_jr = 0; r_jr < 144; r_jr++) {
      const add_jr = f32[add_at + r_jr + 73440]!;
      const add_jr_j1 = f32[add_at + r_jr + 73584]!;
      const in_proj_weight_jr = f32[layers1Self_attnIn_proj_weight_row2 + r_jr * 48]!;
      const in_proj_weight_k1_jr = f32[layers1Self_attnIn_proj_weight_row2 + r_jr * 48 + 1]!;
      const in_proj_weight_k2_jr = f32[layers1Self_attnIn_proj_weight_row2 + r_jr * 48 + 2]!;
      const in_proj_weight_k3_jr = f32[layers1Self_attnIn_proj_weight_row2 + r_jr * 48 + 3]!;
      contraction_jr += add_jr * in_proj_weight_jr;
      contraction_jr_j1 += add_jr_j1 * in_proj_weight_jr;
      contraction_k1_jr += add_jr * in_proj_weight_k1_jr;
      contraction_k1_jr_j1 += add_jr_j1 * in_proj_weight_k1_jr;
      contraction_k2_jr += add_jr * in_proj_weight_k2_jr;
      contraction_k2_jr_j1 += add_jr_j1 * in_proj_weight_k2_jr;
      contraction_k3_jr += add_jr * in_proj_weight_k3_jr;
      contraction_k3_jr_j1 += add_jr_j1 * in_proj_weight_k3_jr;
    }
    const add3_jr_j1 = f32[add_at2 + k_jr + 24528]! + contraction_jr_j1;
    const add3_k1_jr = f32[add_at2 + k_jr + 24481]! + contraction_k1_jr;
    const add3_k1_jr_j1 = f32[add_at2 + k_jr + 24529]! + contraction_k1_jr_j1;
    const add3_k2_jr = f32[add_at2 + k_jr + 24482]! + contraction_k2_jr;
    const add3_k2_jr_j1 = f32[add_at2 + k_jr + 24530]! + contraction_k2_jr_j1;
    const add3_k3_jr = f32[add_at2 + k_jr + 24483]! + contraction_k3_jr;
    const add3_k3_jr_j1 = f32[add_at2 + k_jr + 24531]! + contraction_k3_jr_j1;
    f32[add_at3 + k_jr + 24480] = f32[add_at2 + k_jr + 24480]! + contraction_jr;
    f32[add_at3 + k_jr + 24528] = add3_jr_j1;
    f32[add_at3 + k_jr + 24481] = add3_k1_jr;
    f32[add_at3 + k_jr + 24529] = add3_k1_jr_j1;
    f32[add_at3 + k_jr + 24482] = add3_k2_jr;
    f32[add_at3 + k_jr + 24530] = add3_k2_jr_j1;
    f32[add_at3 + k_jr + 24483] = add3_k3_jr;
    f32[add_at3 + k_jr + 24531] = add3_k3_jr_j1;
  }
}

/**
 * contraction, bert.ts:62
 */
function contraction13(f32: Float32Array, add_at: number, add_at2: number, contraction_at: number): void {
  for (let i = 0; i < 144; i += 3) {
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
      const add_at_row = add_at + i;
      const add_at2_row = add_at2 + j;
      for (let s = 0; s < 512; s++) {
        const add = f32[add_at_row + s * 144]!;
        const add_i1 = f32[add_at_row + s * 144 + 1]!;
        const add_i2 = f32[add_at_row + s * 144 + 2]!;
        const add2 = f32[add_at2_row + s * 48]!;
        const add2_j1 = f32[add_at2_row + s * 48 + 1]!;
        const add2_j2 = f32[add_at2_row + s * 48 + 2]!;
        const add2_j3 = f32[add_at2_row + s * 48 + 3]!;
        contraction += add * add2;
        contraction_i1 += add_i1 * add2;
        contraction_i2 += add_i2 * add2;
        contraction_j1 += add * add2_j1;
        contraction_j1_i1 += add_i1 * add2_j1;
        contraction_j1_i2 += add_i2 * add2_j1;
        contraction_j2 += add * add2_j2;
        contraction_j2_i1 += add_i1 * add2_j2;
        contraction_j2_i2 += add_i2 * add2_j2;
        contraction_j3 += add * add2_j3;
        contraction_j3_i1 += add_i1 * add2_j3;
        contraction_j3_i2 += add_i2 * add2_j3;
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
 * sum, bert.ts:60
 */
function sum8(
  f32: Float32Array,
  add_at: number,
  sub_at: number,
  rsqrt_at: number,
  sum_at: number,
  sum_at2: number,
): void {
  for (let i = 0; i < 48; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    let sum2 = 0;
    let sum2_i1 = 0;
    let sum2_i2 = 0;
    let sum2_i3 = 0;
    const add_at_row = add_at + i;
    const sub_at_row = sub_at + i;
    for (let s = 0; s < 512; s++) {
      const add = f32[add_at_row + s * 48]!;
      const add_i1 = f32[add_at_row + s * 48 + 1]!;
      const add_i2 = f32[add_at_row + s * 48 + 2]!;
      const add_i3 = f32[add_at_row + s * 48 + 3]!;
      sum += add;
      sum_i1 += add_i1;
      sum_i2 += add_i2;
      sum_i3 += add_i3;
      const rsqrt = f32[rsqrt_at + s]!;
      sum2 += add * (f32[sub_at_row + s * 48]! * rsqrt);
      sum2_i1 += add_i1 * (f32[sub_at_row + s * 48 + 1]! * rsqrt);
      sum2_i2 += add_i2 * (f32[sub_at_row + s * 48 + 2]! * rsqrt);
      sum2_i3 += add_i3 * (f32[sub_at_row + s * 48 + 3]! * rsqrt);
    }
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
    f32[sum_at2 + i] = sum2;
    f32[sum_at2 + i + 1] = sum2_i1;
    f32[sum_at2 + i + 2] = sum2_i2;
    f32[sum_at2 + i + 3] = sum2_i3;
  }
}

/**
 * sum, bert.ts:60
 * div, bert.ts:60
 * add, bert.ts:60
 */
function sum_div2(
  f32: Float32Array,
  add_at: number,
  normWeight: number,
  sub_at: number,
  rsqrt_at: number,
  add_at2: number,
  div_at: number,
): void {
  for (let j = 0; j < 512; j += 4) {
    let sum = 0;
    let sum_j1 = 0;
    let sum_j2 = 0;
    let sum_j3 = 0;
    const add_at_row = add_at + j * 48;
    const sub_at_row = sub_at + j * 48;
    for (let r = 0; r < 48; r++) {
      const weight = f32[normWeight + r]!;
      const mul2_j1 = f32[add_at_row + r + 48]! * weight * f32[sub_at_row + r + 48]!;
      const mul2_j2 = f32[add_at_row + r + 96]! * weight * f32[sub_at_row + r + 96]!;
      const mul2_j3 = f32[add_at_row + r + 144]! * weight * f32[sub_at_row + r + 144]!;
      sum += f32[add_at_row + r]! * weight * f32[sub_at_row + r]!;
      sum_j1 += mul2_j1;
      sum_j2 += mul2_j2;
      sum_j3 += mul2_j3;
    }
    const rsqrt = f32[rsqrt_at + j]!;
    const rsqrt_j1 = f32[rsqrt_at + j + 1]!;
    const rsqrt_j2 = f32[rsqrt_at + j + 2]!;
    const rsqrt_j3 = f32[rsqrt_at + j + 3]!;
    let sum2 = 0;
    let sum2_j1 = 0;
    let sum2_j2 = 0;
    let sum2_j3 = 0;
    const div = (sum * -0.5 * (rsqrt * (rsqrt * rsqrt))) / 48;
    const div_j1 = (sum_j1 * -0.5 * (rsqrt_j1 * (rsqrt_j1 * rsqrt_j1))) / 48;
    const div_j2 = (sum_j2 * -0.5 * (rsqrt_j2 * (rsqrt_j2 * rsqrt_j2))) / 48;
    const div_j3 = (sum_j3 * -0.5 * (rsqrt_j3 * (rsqrt_j3 * rsqrt_j3))) / 48;
    const add_at_row2 = add_at + j * 48;
    const sub_at_row2 = sub_at + j * 48;
    const add_at2_row = add_at2 + j * 48;
    for (let s = 0; s < 48; s++) {
      const weight2 = f32[normWeight + s]!;
      const add3 = f32[add_at_row2 + s]! * weight2 * rsqrt + div * 2 * f32[sub_at_row2 + s]!;
      const add3_j1 =
        f32[add_at_row2 + s + 48]! * weight2 * rsqrt_j1 + div_j1 * 2 * f32[sub_at_row2 + s + 48]!;
      const add3_j2 =
        f32[add_at_row2 + s + 96]! * weight2 * rsqrt_j2 + div_j2 * 2 * f32[sub_at_row2 + s + 96]!;
      const add3_j3 =
        f32[add_at_row2 + s + 144]! * weight2 * rsqrt_j3 + div_j3 * 2 * f32[sub_at_row2 + s + 144]!;
      f32[add_at2_row + s] = add3;
      f32[add_at2_row + s + 48] = add3_j1;
      f32[add_at2_row + s + 96] = add3_j2;
      f32[add_at2_row + s + 144] = add3_j3;
      sum2 += -add3;
      sum2_j1 += -add3_j1;
      sum2_j2 += -add3_j2;
      sum2_j3 += -add3_j3;
    }
    f32[div_at + j] = sum2 / 48;
    f32[div_at + j + 1] = sum2_j1 / 48;
    f32[div_at + j + 2] = sum2_j2 / 48;
    f32[div_at + j + 3] = sum2_j3 / 48;
  }
}

/**
 * sum, bert.ts:59
 */
function sum9(f32: Float32Array, add_at: number, div_at: number, sum_at: number): void {
  for (let i = 0; i < 15; i += 3) {
    const sum_at_row = sum_at + i * 48;
    for (let j = 0; j < 48; j += 4) {
      let sum = 0;
      let sum_i1 = 0;
      let sum_i2 = 0;
      let sum_j1 = 0;
      let sum_j1_i1 = 0;
      let sum_j1_i2 = 0;
      let sum_j2 = 0;
      let sum_j2_i1 = 0;
      let sum_j2_i2 = 0;
      let sum_j3 = 0;
      let sum_j3_i1 = 0;
      let sum_j3_i2 = 0;
      const add_at_row = add_at + i * 48 + j;
      const div_at_row = div_at + i;
      for (let r = 0; r < 32; r++) {
        const div = f32[div_at_row + r * 16]!;
        const div_i1 = f32[div_at_row + r * 16 + 1]!;
        const div_i2 = f32[div_at_row + r * 16 + 2]!;
        sum += f32[add_at_row + r * 768]! + div;
        sum_i1 += f32[add_at_row + r * 768 + 48]! + div_i1;
        sum_i2 += f32[add_at_row + r * 768 + 96]! + div_i2;
        sum_j1 += f32[add_at_row + r * 768 + 1]! + div;
        sum_j1_i1 += f32[add_at_row + r * 768 + 49]! + div_i1;
        sum_j1_i2 += f32[add_at_row + r * 768 + 97]! + div_i2;
        sum_j2 += f32[add_at_row + r * 768 + 2]! + div;
        sum_j2_i1 += f32[add_at_row + r * 768 + 50]! + div_i1;
        sum_j2_i2 += f32[add_at_row + r * 768 + 98]! + div_i2;
        sum_j3 += f32[add_at_row + r * 768 + 3]! + div;
        sum_j3_i1 += f32[add_at_row + r * 768 + 51]! + div_i1;
        sum_j3_i2 += f32[add_at_row + r * 768 + 99]! + div_i2;
      }
      f32[sum_at_row + j] = sum;
      f32[sum_at_row + j + 48] = sum_i1;
      f32[sum_at_row + j + 96] = sum_i2;
      f32[sum_at_row + j + 1] = sum_j1;
      f32[sum_at_row + j + 49] = sum_j1_i1;
      f32[sum_at_row + j + 97] = sum_j1_i2;
      f32[sum_at_row + j + 2] = sum_j2;
      f32[sum_at_row + j + 50] = sum_j2_i1;
      f32[sum_at_row + j + 98] = sum_j2_i2;
      f32[sum_at_row + j + 3] = sum_j3;
      f32[sum_at_row + j + 51] = sum_j3_i1;
      f32[sum_at_row + j + 99] = sum_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 48; j_ir += 4) {
    let sum_ir = 0;
    let sum_j1_ir = 0;
    let sum_j2_ir = 0;
    let sum_j3_ir = 0;
    const add_at_row2 = add_at + j_ir;
    for (let r_ir = 0; r_ir < 32; r_ir++) {
      const div_ir = f32[div_at + r_ir * 16 + 15]!;
      sum_ir += f32[add_at_row2 + r_ir * 768 + 720]! + div_ir;
      sum_j1_ir += f32[add_at_row2 + r_ir * 768 + 721]! + div_ir;
      sum_j2_ir += f32[add_at_row2 + r_ir * 768 + 722]! + div_ir;
      sum_j3_ir += f32[add_at_row2 + r_ir * 768 + 723]! + div_ir;
    }
    f32[sum_at + j_ir + 720] = sum_ir;
    f32[sum_at + j_ir + 721] = sum_j1_ir;
    f32[sum_at + j_ir + 722] = sum_j2_ir;
    f32[sum_at + j_ir + 723] = sum_j3_ir;
  }
}

/**
 * scatterAdd, bert.ts:59
 */
function scatterAdd(
  f32: Float32Array,
  i32: Int32Array,
  scatterAdd2: number,
  select_at: number,
  add_at: number,
  div_at: number,
): void {
  for (let z1 = 0; z1 < 4224; z1++) {
    f32[scatterAdd2 + z1] = 0;
  }
  for (let i1 = 0; i1 < 512; i1++) {
    const select = i32[select_at + i1]!;
    const div = f32[div_at + i1]!;
    const add_at_row = add_at + i1 * 48;
    for (let i2 = 0; i2 < 48; i2++) {
      const value = Math.max(Math.min(select, 87), 0);
      f32[scatterAdd2 + value * 48 + i2]! += f32[add_at_row + i2]! + div;
    }
  }
}

/**
 * add, bert.ts:59
 * add, adamw
 * sub, adamw
 */
function update3(
  f32: Float32Array,
  contraction_at: number,
  scatterAdd_at: number,
  firstMoment_at: number,
  secondMoment_at: number,
  parameter: number,
  toF32: number,
  toF322: number,
  toF323: number,
  n: number,
): void {
  const value = f32[toF32]!;
  const value2 = f32[toF322]!;
  const value3 = f32[toF323]!;
  for (let i = 0; i < n; i++) {
    const add = f32[contraction_at + i]! + f32[scatterAdd_at + i]!;
    const add2 =
      f32[firstMoment_at + i]! * /* 0.9 */ 0.8999999761581421 + add * /* 0.1 */ 0.10000000149011612;
    f32[firstMoment_at + i] = add2;
    const add3 = Math.fround(
      f32[secondMoment_at + i]! * /* 0.999 */ 0.9990000128746033 +
        add * add * /* 0.001 */ 0.0010000000474974513,
    );
    f32[secondMoment_at + i] = add3;
    const div2 = add2 / (Math.sqrt(add3) / value3 + /* 1e-8 */ 9.99999993922529e-9);
    f32[parameter + i] = f32[parameter + i]! * value - value2 * div2;
  }
}

/**
 * add, bert.ts:59
 */
function add3(
  f32: Float32Array,
  contraction_at: number,
  scatterAdd_at: number,
  add_at: number,
  n: number,
): void {
  for (let i = 0; i < n; i++) {
    f32[add_at + i] = f32[contraction_at + i]! + f32[scatterAdd_at + i]!;
  }
}

/**
 * toUnitFloat, bert.ts:70
 * add, bert.ts:59
 * sum, bert.ts:60
 * div, bert.ts:60
 * rsqrt, bert.ts:60
 * add, bert.ts:60
 * select, bert.ts:89
 */
function sum_select2(
  f32: Float32Array,
  i32: Int32Array,
  tapelessSeed: number,
  tapelessStep: number,
  toUnitFloat_at: number,
  ids_at: number,
  wordsWeight: number,
  positionsWeight: number,
  add_at: number,
  normWeight: number,
  normBias: number,
  add_at2: number,
  select_at: number,
): void {
  const seed = i32[tapelessSeed]!;
  const step = i32[tapelessStep]!;
  for (let i = 0; i < 32; i += 4) {
    const toUnitFloat_at_row = toUnitFloat_at + i * 16;
    const ids_at_row = ids_at + i * 16;
    const select_at_row = select_at + i * 16;
    for (let j = 0; j < 16; j++) {
      const toUnitFloat = (threefry(seed, 0, step, i * 16 + j) >>> 8) * 5.960464477539063e-8;
      const toUnitFloat_i1 = (threefry(seed, 0, step, i * 16 + j + 16) >>> 8) * 5.960464477539063e-8;
      const toUnitFloat_i2 = (threefry(seed, 0, step, i * 16 + j + 32) >>> 8) * 5.960464477539063e-8;
      const toUnitFloat_i3 = (threefry(seed, 0, step, i * 16 + j + 48) >>> 8) * 5.960464477539063e-8;
      f32[toUnitFloat_at_row + j] = toUnitFloat;
      f32[toUnitFloat_at_row + j + 16] = toUnitFloat_i1;
      f32[toUnitFloat_at_row + j + 32] = toUnitFloat_i2;
      f32[toUnitFloat_at_row + j + 48] = toUnitFloat_i3;
      let sum = 0;
      let sum_i1 = 0;
      let sum_i2 = 0;
      let sum_i3 = 0;
      const ids = i32[ids_at_row + j]!;
      const ids_i1 = i32[ids_at_row + j + 16]!;
      const ids_i2 = i32[ids_at_row + j + 32]!;
      const ids_i3 = i32[ids_at_row + j + 48]!;
      const positionsWeight_row = positionsWeight + j * 48;
      const add_at_row = add_at + i * 768 + j * 48;
      for (let r = 0; r < 48; r++) {
        const toUnitFloat2 = (threefry(seed, 1, step, i * 16 + j) >>> 8) * 5.960464477539063e-8;
        const toUnitFloat2_i1 = (threefry(seed, 1, step, i * 16 + j + 16) >>> 8) * 5.960464477539063e-8;
        const toUnitFloat2_i2 = (threefry(seed, 1, step, i * 16 + j + 32) >>> 8) * 5.960464477539063e-8;
        const toUnitFloat2_i3 = (threefry(seed, 1, step, i * 16 + j + 48) >>> 8) * 5.960464477539063e-8;
        const toF322_i1 = Math.fround(Math.fround(Math.fround(toUnitFloat2_i1 * 86) + 2));
        const toF322_i2 = Math.fround(Math.fround(Math.fround(toUnitFloat2_i2 * 86) + 2));
        const toF322_i3 = Math.fround(Math.fround(Math.fround(toUnitFloat2_i3 * 86) + 2));
        const floor = Math.floor(Math.fround(Math.fround(Math.fround(toUnitFloat2 * 86) + 2)));
        const select = toUnitFloat < /* 0.135 */ 0.13500000536441803 ? floor | 0 : ids;
        const select_i1 = toUnitFloat_i1 < 0.13500000536441803 ? Math.floor(toF322_i1) | 0 : ids_i1;
        const select_i2 = toUnitFloat_i2 < 0.13500000536441803 ? Math.floor(toF322_i2) | 0 : ids_i2;
        const select_i3 = toUnitFloat_i3 < 0.13500000536441803 ? Math.floor(toF322_i3) | 0 : ids_i3;
        const select3 =
          toUnitFloat < /* 0.15 */ 0.15000000596046448 && ids !== 1
            ? toUnitFloat < /* 0.12 */ 0.11999999731779099
              ? 0
              : select
            : ids;
        const select3_i1 =
          toUnitFloat_i1 < 0.15000000596046448 && ids_i1 !== 1
            ? toUnitFloat_i1 < 0.11999999731779099
              ? 0
              : select_i1
            : ids_i1;
        const select3_i2 =
          toUnitFloat_i2 < 0.15000000596046448 && ids_i2 !== 1
            ? toUnitFloat_i2 < 0.11999999731779099
              ? 0
              : select_i2
            : ids_i2;
        const select3_i3 =
          toUnitFloat_i3 < 0.15000000596046448 && ids_i3 !== 1
            ? toUnitFloat_i3 < 0.11999999731779099
              ? 0
              : select_i3
            : ids_i3;
        const value = Math.max(Math.min(select3, 87), 0);
        const value_i1 = Math.max(Math.min(select3_i1, 87), 0);
        const value_i2 = Math.max(Math.min(select3_i2, 87), 0);
        const value_i3 = Math.max(Math.min(select3_i3, 87), 0);
        const weight2 = f32[positionsWeight_row + r]!;
        const add2 = f32[wordsWeight + value * 48 + r]! + weight2;
        const add2_i1 = f32[wordsWeight + value_i1 * 48 + r]! + weight2;
        const add2_i2 = f32[wordsWeight + value_i2 * 48 + r]! + weight2;
        const add2_i3 = f32[wordsWeight + value_i3 * 48 + r]! + weight2;
        f32[add_at_row + r] = add2;
        f32[add_at_row + r + 768] = add2_i1;
        f32[add_at_row + r + 1536] = add2_i2;
        f32[add_at_row + r + 2304] = add2_i3;
        sum += add2;
        sum_i1 += add2_i1;
        sum_i2 += add2_i2;
        sum_i3 += add2_i3;
      }
      const div = sum / 48;
      const div_i1 = sum_i1 / 48;
      const div_i2 = sum_i2 / 48;
      const div_i3 = sum_i3 / 48;
      let sum2 = 0;
      let sum2_i1 = 0;
      let sum2_i2 = 0;
      let sum2_i3 = 0;
      const add_at_row2 = add_at + i * 768 + j * 48;
      for (let s = 0; s < 48; s++) {
        const sub = f32[add_at_row2 + s]! - div;
        const sub_i1 = f32[add_at_row2 + s + 768]! - div_i1;
        const sub_i2 = f32[add_at_row2 + s + 1536]! - div_i2;
        const sub_i3 = f32[add_at_row2 + s + 2304]! - div_i3;
        sum2 += sub * sub;
        sum2_i1 += sub_i1 * sub_i1;
        sum2_i2 += sub_i2 * sub_i2;
        sum2_i3 += sub_i3 * sub_i3;
      }
      const add4 = Math.fround(sum2 / 48 + /* 0.00001 */ 0.000009999999747378752);
      const rsqrt_i1 = 1 / Math.sqrt(Math.fround(sum2_i1 / 48 + 0.000009999999747378752));
      const rsqrt_i2 = 1 / Math.sqrt(Math.fround(sum2_i2 / 48 + 0.000009999999747378752));
      const rsqrt_i3 = 1 / Math.sqrt(Math.fround(sum2_i3 / 48 + 0.000009999999747378752));
      const rsqrt = 1 / Math.sqrt(add4);
      const add_at_row3 = add_at + i * 768 + j * 48;
      const add_at2_row = add_at2 + i * 768 + j * 48;
      for (let t = 0; t < 48; t++) {
        const weight3 = f32[normWeight + t]!;
        const bias = f32[normBias + t]!;
        const add6_i1 = (f32[add_at_row3 + t + 768]! - div_i1) * rsqrt_i1 * weight3 + bias;
        const add6_i2 = (f32[add_at_row3 + t + 1536]! - div_i2) * rsqrt_i2 * weight3 + bias;
        const add6_i3 = (f32[add_at_row3 + t + 2304]! - div_i3) * rsqrt_i3 * weight3 + bias;
        f32[add_at2_row + t] = (f32[add_at_row3 + t]! - div) * rsqrt * weight3 + bias;
        f32[add_at2_row + t + 768] = add6_i1;
        f32[add_at2_row + t + 1536] = add6_i2;
        f32[add_at2_row + t + 2304] = add6_i3;
      }
      const ids2 = i32[ids_at_row + j]!;
      const ids2_i1 = i32[ids_at_row + j + 16]!;
      const ids2_i2 = i32[ids_at_row + j + 32]!;
      const ids2_i3 = i32[ids_at_row + j + 48]!;
      const select4_i1 = toUnitFloat_i1 < 0.15000000596046448 && ids2_i1 !== 1 ? ids2_i1 : -1;
      const select4_i2 = toUnitFloat_i2 < 0.15000000596046448 && ids2_i2 !== 1 ? ids2_i2 : -1;
      const select4_i3 = toUnitFloat_i3 < 0.15000000596046448 && ids2_i3 !== 1 ? ids2_i3 : -1;
      i32[select_at_row + j] = toUnitFloat < 0.15000000596046448 && ids2 !== 1 ? ids2 : -1;
      i32[select_at_row + j + 16] = select4_i1;
      i32[select_at_row + j + 32] = select4_i2;
      i32[select_at_row + j + 48] = select4_i3;
    }
  }
}

/**
 * amax, bert.ts:62
 * exp, bert.ts:62
 * sum, bert.ts:62
 * div, bert.ts:62
 */
function amax_sum_div2(f32: Float32Array, mul_at: number, exp_at: number, div_at: number): void {
  for (let k = 0; k < 2048; k++) {
    let amax = -Infinity;
    let amaxRp1 = -Infinity;
    let amaxRp2 = -Infinity;
    let amaxRp3 = -Infinity;
    const mul_at_row = mul_at + k * 16;
    for (let r = 0; r < 16; r += 4) {
      amax = Math.max(amax, f32[mul_at_row + r]!);
      amaxRp1 = Math.max(amaxRp1, f32[mul_at_row + r + 1]!);
      amaxRp2 = Math.max(amaxRp2, f32[mul_at_row + r + 2]!);
      amaxRp3 = Math.max(amaxRp3, f32[mul_at_row + r + 3]!);
    }
    amax = Math.max(Math.max(amax, amaxRp1), Math.max(amaxRp2, amaxRp3));
    let sum = 0;
    const mul_at_row2 = mul_at + k * 16;
    const exp_at_row = exp_at + k * 16;
    for (let s = 0; s < 16; s++) {
      const exp = Math.exp(f32[mul_at_row2 + s]! - amax);
      f32[exp_at_row + s] = exp;
      sum += exp;
    }
    const exp_at_row2 = exp_at + k * 16;
    const div_at_row = div_at + k * 16;
    for (let t = 0; t < 16; t++) {
      f32[div_at_row + t] = f32[exp_at_row2 + t]! / sum;
    }
  }
}

/**
 * sum, bert.ts:62
 * div, bert.ts:62
 * rsqrt, bert.ts:62
 * add, bert.ts:62
 */
function sum_add5(
  f32: Float32Array,
  add_at: number,
  layers0Norm1Weight: number,
  layers0Norm1Bias: number,
  add_at2: number,
): void {
  for (let j = 0; j < 512; j++) {
    let sum = 0;
    let sumRp1 = 0;
    let sumRp2 = 0;
    let sumRp3 = 0;
    const add_at_row = add_at + j * 48;
    for (let r = 0; r < 48; r += 4) {
      sum += f32[add_at_row + r]!;
      sumRp1 += f32[add_at_row + r + 1]!;
      sumRp2 += f32[add_at_row + r + 2]!;
      sumRp3 += f32[add_at_row + r + 3]!;
    }
    sum = sum + sumRp1 + (sumRp2 + sumRp3);
    const div = sum / 48;
    let sum2 = 0;
    let sum2Sp1 = 0;
    let sum2Sp2 = 0;
    let sum2Sp3 = 0;
    const add_at_row2 = add_at + j * 48;
    for (let s = 0; s < 48; s += 4) {
      const sub = f32[add_at_row2 + s]! - div;
      sum2 += sub * sub;
      const subSp1 = f32[add_at_row2 + s + 1]! - div;
      sum2Sp1 += subSp1 * subSp1;
      const subSp2 = f32[add_at_row2 + s + 2]! - div;
      sum2Sp2 += subSp2 * subSp2;
      const subSp3 = f32[add_at_row2 + s + 3]! - div;
      sum2Sp3 += subSp3 * subSp3;
    }
    sum2 = sum2 + sum2Sp1 + (sum2Sp2 + sum2Sp3);
    const add3 = Math.fround(sum2 / 48 + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = 1 / Math.sqrt(add3);
    const add_at_row3 = add_at + j * 48;
    const add_at2_row = add_at2 + j * 48;
    for (let t = 0; t < 48; t++) {
      const mul2 = (f32[add_at_row3 + t]! - div) * rsqrt * f32[layers0Norm1Weight + t]!;
      f32[add_at2_row + t] = mul2 + f32[layers0Norm1Bias + t]!;
    }
  }
}

/**
 * mul, bert.ts:62
 */
function mul(f32: Float32Array, add_at: number, mul_at: number, n: number): void {
  for (let i = 0; i < n; i++) {
    const add = f32[add_at + i]!;
    f32[mul_at + i] = add * 0.5 * (erf(add * 0.7071067690849304) + 1);
  }
}

/**
 * mul, bert.ts:63
 * sum, bert.ts:65
 * div, bert.ts:65
 * rsqrt, bert.ts:65
 * add, bert.ts:65
 */
function sum_add6(
  f32: Float32Array,
  add_at: number,
  mul_at: number,
  headNormWeight: number,
  headNormBias: number,
  add_at2: number,
): void {
  for (let j = 0; j < 512; j++) {
    let sum = 0;
    const add_at_row = add_at + j * 48;
    const mul_at_row = mul_at + j * 48;
    for (let r = 0; r < 48; r++) {
      const add = f32[add_at_row + r]!;
      const mul3 = add * 0.5 * (erf(add * 0.7071067690849304) + 1);
      f32[mul_at_row + r] = mul3;
      sum += mul3;
    }
    const div = sum / 48;
    let sum2 = 0;
    let sum2Sp1 = 0;
    let sum2Sp2 = 0;
    let sum2Sp3 = 0;
    const mul_at_row2 = mul_at + j * 48;
    for (let s = 0; s < 48; s += 4) {
      const sub = f32[mul_at_row2 + s]! - div;
      sum2 += sub * sub;
      const subSp1 = f32[mul_at_row2 + s + 1]! - div;
      sum2Sp1 += subSp1 * subSp1;
      const subSp2 = f32[mul_at_row2 + s + 2]! - div;
      sum2Sp2 += subSp2 * subSp2;
      const subSp3 = f32[mul_at_row2 + s + 3]! - div;
      sum2Sp3 += subSp3 * subSp3;
    }
    sum2 = sum2 + sum2Sp1 + (sum2Sp2 + sum2Sp3);
    const add3 = Math.fround(sum2 / 48 + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = 1 / Math.sqrt(add3);
    const mul_at_row3 = mul_at + j * 48;
    const add_at2_row = add_at2 + j * 48;
    for (let t = 0; t < 48; t++) {
      const mul7 = (f32[mul_at_row3 + t]! - div) * rsqrt * f32[headNormWeight + t]!;
      f32[add_at2_row + t] = mul7 + f32[headNormBias + t]!;
    }
  }
}

/**
 * argmax, bert.ts:86
 * sum, bert.ts:89
 * amax, bert.ts:89
 * select, bert.ts:89
 */
function argmax_sum_amax(
  f32: Float32Array,
  i32: Int32Array,
  add_at: number,
  select_at: number,
  argmax_at: number,
  sum_at: number,
  amax_at: number,
  sum_at2: number,
): void {
  for (let j = 0; j < 512; j += 4) {
    let argmax = -Infinity;
    let argmax_j1 = -Infinity;
    let argmax_j2 = -Infinity;
    let argmax_j3 = -Infinity;
    let argmax2 = 0;
    let argmax2_j1 = 0;
    let argmax2_j2 = 0;
    let argmax2_j3 = 0;
    let sum = 0;
    let sum_j1 = 0;
    let sum_j2 = 0;
    let sum_j3 = 0;
    let amax = -Infinity;
    let amax_j1 = -Infinity;
    let amax_j2 = -Infinity;
    let amax_j3 = -Infinity;
    const select = i32[select_at + j]!;
    const select_j1 = i32[select_at + j + 1]!;
    const select_j2 = i32[select_at + j + 2]!;
    const select_j3 = i32[select_at + j + 3]!;
    const add_at_row = add_at + j * 88;
    for (let r = 0; r < 88; r++) {
      const add = f32[add_at_row + r]!;
      const add_j1 = f32[add_at_row + r + 88]!;
      const add_j2 = f32[add_at_row + r + 176]!;
      const add_j3 = f32[add_at_row + r + 264]!;
      const value = add > argmax || (Number.isNaN(add) && !Number.isNaN(argmax));
      const value_j1 = add_j1 > argmax_j1 || (Number.isNaN(add_j1) && !Number.isNaN(argmax_j1));
      const value_j2 = add_j2 > argmax_j2 || (Number.isNaN(add_j2) && !Number.isNaN(argmax_j2));
      const value_j3 = add_j3 > argmax_j3 || (Number.isNaN(add_j3) && !Number.isNaN(argmax_j3));
      argmax = value ? add : argmax;
      argmax_j1 = value_j1 ? add_j1 : argmax_j1;
      argmax_j2 = value_j2 ? add_j2 : argmax_j2;
      argmax_j3 = value_j3 ? add_j3 : argmax_j3;
      argmax2 = value ? r : argmax2;
      argmax2_j1 = value_j1 ? r : argmax2_j1;
      argmax2_j2 = value_j2 ? r : argmax2_j2;
      argmax2_j3 = value_j3 ? r : argmax2_j3;
      sum += select === r ? add : 0;
      sum_j1 += select_j1 === r ? add_j1 : 0;
      sum_j2 += select_j2 === r ? add_j2 : 0;
      sum_j3 += select_j3 === r ? add_j3 : 0;
      amax = Math.max(amax, add);
      amax_j1 = Math.max(amax_j1, add_j1);
      amax_j2 = Math.max(amax_j2, add_j2);
      amax_j3 = Math.max(amax_j3, add_j3);
    }
    i32[argmax_at + j] = argmax2;
    i32[argmax_at + j + 1] = argmax2_j1;
    i32[argmax_at + j + 2] = argmax2_j2;
    i32[argmax_at + j + 3] = argmax2_j3;
    f32[sum_at + j] = sum;
    f32[sum_at + j + 1] = sum_j1;
    f32[sum_at + j + 2] = sum_j2;
    f32[sum_at + j + 3] = sum_j3;
    f32[amax_at + j] = amax;
    f32[amax_at + j + 1] = amax_j1;
    f32[amax_at + j + 2] = amax_j2;
    f32[amax_at + j + 3] = amax_j3;
    let sum2 = 0;
    let sum2_j1 = 0;
    let sum2_j2 = 0;
    let sum2_j3 = 0;
    const select3 = Math.abs(amax) === Infinity ? 0 : amax;
    const select3_j1 = Math.abs(amax_j1) === Infinity ? 0 : amax_j1;
    const select3_j2 = Math.abs(amax_j2) === Infinity ? 0 : amax_j2;
    const select3_j3 = Math.abs(amax_j3) === Infinity ? 0 : amax_j3;
    const add_at_row2 = add_at + j * 88;
    for (let s = 0; s < 88; s++) {
      sum2 += Math.exp(f32[add_at_row2 + s]! - select3);
      sum2_j1 += Math.exp(f32[add_at_row2 + s + 88]! - select3_j1);
      sum2_j2 += Math.exp(f32[add_at_row2 + s + 176]! - select3_j2);
      sum2_j3 += Math.exp(f32[add_at_row2 + s + 264]! - select3_j3);
    }
    f32[sum_at2 + j] = sum2;
    f32[sum_at2 + j + 1] = sum2_j1;
    f32[sum_at2 + j + 2] = sum2_j2;
    f32[sum_at2 + j + 3] = sum2_j3;
  }
}

/**
 * sum, bert.ts:89
 * div, bert.ts:89
 */
function sum_div3(
  f32: Float32Array,
  i32: Int32Array,
  select_at: number,
  sum_at: number,
  div_at: number,
): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 512; s += 4) {
    sum += i32[select_at + s]! !== -1 ? 1 : 0;
    sumSp1 += i32[select_at + s + 1]! !== -1 ? 1 : 0;
    sumSp2 += i32[select_at + s + 2]! !== -1 ? 1 : 0;
    sumSp3 += i32[select_at + s + 3]! !== -1 ? 1 : 0;
  }
  sum = sum + sumSp1 + (sumSp2 + sumSp3);
  f32[div_at] = f32[sum_at]! / Math.max(sum, 1);
}

/**
 * sum, bert.ts:87
 */
function sum10(
  f32: Float32Array,
  i32: Int32Array,
  argmax_at: number,
  ids_at: number,
  toUnitFloat_at: number,
  sum_at: number,
): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 512; s += 4) {
    const ids = i32[ids_at + s]!;
    const and = f32[toUnitFloat_at + s]! < /* 0.15 */ 0.15000000596046448 && ids !== 1;
    sum += i32[argmax_at + s]! === ids && and ? 1 : 0;
    const idsSp1 = i32[ids_at + s + 1]!;
    const andSp1 = f32[toUnitFloat_at + s + 1]! < 0.15000000596046448 && idsSp1 !== 1;
    sumSp1 += i32[argmax_at + s + 1]! === idsSp1 && andSp1 ? 1 : 0;
    const idsSp2 = i32[ids_at + s + 2]!;
    const andSp2 = f32[toUnitFloat_at + s + 2]! < 0.15000000596046448 && idsSp2 !== 1;
    sumSp2 += i32[argmax_at + s + 2]! === idsSp2 && andSp2 ? 1 : 0;
    const idsSp3 = i32[ids_at + s + 3]!;
    const andSp3 = f32[toUnitFloat_at + s + 3]! < 0.15000000596046448 && idsSp3 !== 1;
    sumSp3 += i32[argmax_at + s + 3]! === idsSp3 && andSp3 ? 1 : 0;
  }
  sum = sum + sumSp1 + (sumSp2 + sumSp3);
  f32[sum_at] = sum;
}

/**
 * sum, bert.ts:87
 * div, bert.ts:98
 */
function sum_div4(
  f32: Float32Array,
  i32: Int32Array,
  toUnitFloat_at: number,
  ids_at: number,
  sum_at: number,
  div_at: number,
): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 512; s += 4) {
    const and = f32[toUnitFloat_at + s]! < /* 0.15 */ 0.15000000596046448 && i32[ids_at + s]! !== 1;
    sum += and ? 1 : 0;
    const andSp1 = f32[toUnitFloat_at + s + 1]! < 0.15000000596046448 && i32[ids_at + s + 1]! !== 1;
    sumSp1 += andSp1 ? 1 : 0;
    const andSp2 = f32[toUnitFloat_at + s + 2]! < 0.15000000596046448 && i32[ids_at + s + 2]! !== 1;
    sumSp2 += andSp2 ? 1 : 0;
    const andSp3 = f32[toUnitFloat_at + s + 3]! < 0.15000000596046448 && i32[ids_at + s + 3]! !== 1;
    sumSp3 += andSp3 ? 1 : 0;
  }
  sum = sum + sumSp1 + (sumSp2 + sumSp3);
  f32[div_at] = f32[sum_at]! / Math.max(sum, 1);
}

/**
 * sum, bert.ts:60
 * div, bert.ts:60
 * sub, bert.ts:60
 * rsqrt, bert.ts:60
 * add, bert.ts:60
 */
function sum_add7(
  f32: Float32Array,
  i32: Int32Array,
  ids_at: number,
  wordsWeight: number,
  positionsWeight: number,
  sub_at: number,
  normWeight: number,
  normBias: number,
  add_at: number,
): void {
  for (let i = 0; i < 32; i += 4) {
    const ids_at_row = ids_at + i * 16;
    for (let j = 0; j < 15; j += 3) {
      let sum = 0;
      let sum_i1 = 0;
      let sum_i2 = 0;
      let sum_i3 = 0;
      let sum_j1 = 0;
      let sum_j1_i1 = 0;
      let sum_j1_i2 = 0;
      let sum_j1_i3 = 0;
      let sum_j2 = 0;
      let sum_j2_i1 = 0;
      let sum_j2_i2 = 0;
      let sum_j2_i3 = 0;
      const ids = i32[ids_at_row + j]!;
      const ids_i1 = i32[ids_at_row + j + 16]!;
      const ids_i2 = i32[ids_at_row + j + 32]!;
      const ids_i3 = i32[ids_at_row + j + 48]!;
      const ids_j1 = i32[ids_at_row + j + 1]!;
      const ids_j1_i1 = i32[ids_at_row + j + 17]!;
      const ids_j1_i2 = i32[ids_at_row + j + 33]!;
      const ids_j1_i3 = i32[ids_at_row + j + 49]!;
      const ids_j2 = i32[ids_at_row + j + 2]!;
      const ids_j2_i1 = i32[ids_at_row + j + 18]!;
      const ids_j2_i2 = i32[ids_at_row + j + 34]!;
      const ids_j2_i3 = i32[ids_at_row + j + 50]!;
      const positionsWeight_row = positionsWeight + j * 48;
      for (let r = 0; r < 48; r++) {
        const value = Math.max(Math.min(ids, 87), 0);
        const value_i1 = Math.max(Math.min(ids_i1, 87), 0);
        const value_i2 = Math.max(Math.min(ids_i2, 87), 0);
        const value_i3 = Math.max(Math.min(ids_i3, 87), 0);
        const value_j1 = Math.max(Math.min(ids_j1, 87), 0);
        const value_j1_i1 = Math.max(Math.min(ids_j1_i1, 87), 0);
        const value_j1_i2 = Math.max(Math.min(ids_j1_i2, 87), 0);
        const value_j1_i3 = Math.max(Math.min(ids_j1_i3, 87), 0);
        const value_j2 = Math.max(Math.min(ids_j2, 87), 0);
        const value_j2_i1 = Math.max(Math.min(ids_j2_i1, 87), 0);
        const value_j2_i2 = Math.max(Math.min(ids_j2_i2, 87), 0);
        const value_j2_i3 = Math.max(Math.min(ids_j2_i3, 87), 0);
        const weight2 = f32[positionsWeight_row + r]!;
        const weight2_j1 = f32[positionsWeight_row + r + 48]!;
        const weight2_j2 = f32[positionsWeight_row + r + 96]!;
        sum += f32[wordsWeight + value * 48 + r]! + weight2;
        sum_i1 += f32[wordsWeight + value_i1 * 48 + r]! + weight2;
        sum_i2 += f32[wordsWeight + value_i2 * 48 + r]! + weight2;
        sum_i3 += f32[wordsWeight + value_i3 * 48 + r]! + weight2;
        sum_j1 += f32[wordsWeight + value_j1 * 48 + r]! + weight2_j1;
        sum_j1_i1 += f32[wordsWeight + value_j1_i1 * 48 + r]! + weight2_j1;
        sum_j1_i2 += f32[wordsWeight + value_j1_i2 * 48 + r]! + weight2_j1;
        sum_j1_i3 += f32[wordsWeight + value_j1_i3 * 48 + r]! + weight2_j1;
        sum_j2 += f32[wordsWeight + value_j2 * 48 + r]! + weight2_j2;
        sum_j2_i1 += f32[wordsWeight + value_j2_i1 * 48 + r]! + weight2_j2;
        sum_j2_i2 += f32[wordsWeight + value_j2_i2 * 48 + r]! + weight2_j2;
        sum_j2_i3 += f32[wordsWeight + value_j2_i3 * 48 + r]! + weight2_j2;
      }
      let sum2 = 0;
      let sum2_i1 = 0;
      let sum2_i2 = 0;
      let sum2_i3 = 0;
      let sum2_j1 = 0;
      let sum2_j1_i1 = 0;
      let sum2_j1_i2 = 0;
      let sum2_j1_i3 = 0;
      let sum2_j2 = 0;
      let sum2_j2_i1 = 0;
      let sum2_j2_i2 = 0;
      let sum2_j2_i3 = 0;
      const div = sum / 48;
      const div_i1 = sum_i1 / 48;
      const div_i2 = sum_i2 / 48;
      const div_i3 = sum_i3 / 48;
      const div_j1 = sum_j1 / 48;
      const div_j1_i1 = sum_j1_i1 / 48;
      const div_j1_i2 = sum_j1_i2 / 48;
      const div_j1_i3 = sum_j1_i3 / 48;
      const div_j2 = sum_j2 / 48;
      const div_j2_i1 = sum_j2_i1 / 48;
      const div_j2_i2 = sum_j2_i2 / 48;
      const div_j2_i3 = sum_j2_i3 / 48;
      const ids2 = i32[ids_at_row + j]!;
      const ids2_i1 = i32[ids_at_row + j + 16]!;
      const ids2_i2 = i32[ids_at_row + j + 32]!;
      const ids2_i3 = i32[ids_at_row + j + 48]!;
      const ids2_j1 = i32[ids_at_row + j + 1]!;
      const ids2_j1_i1 = i32[ids_at_row + j + 17]!;
      const ids2_j1_i2 = i32[ids_at_row + j + 33]!;
      const ids2_j1_i3 = i32[ids_at_row + j + 49]!;
      const ids2_j2 = i32[ids_at_row + j + 2]!;
      const ids2_j2_i1 = i32[ids_at_row + j + 18]!;
      const ids2_j2_i2 = i32[ids_at_row + j + 34]!;
      const ids2_j2_i3 = i32[ids_at_row + j + 50]!;
      const positionsWeight_row2 = positionsWeight + j * 48;
      const sub_at_row = sub_at + i * 768 + j * 48;
      for (let s = 0; s < 48; s++) {
        const value2 = Math.max(Math.min(ids2, 87), 0);
        const value2_i1 = Math.max(Math.min(ids2_i1, 87), 0);
        const value2_i2 = Math.max(Math.min(ids2_i2, 87), 0);
        const value2_i3 = Math.max(Math.min(ids2_i3, 87), 0);
        const value2_j1 = Math.max(Math.min(ids2_j1, 87), 0);
        const value2_j1_i1 = Math.max(Math.min(ids2_j1_i1, 87), 0);
        const value2_j1_i2 = Math.max(Math.min(ids2_j1_i2, 87), 0);
        const value2_j1_i3 = Math.max(Math.min(ids2_j1_i3, 87), 0);
        const value2_j2 = Math.max(Math.min(ids2_j2, 87), 0);
        const value2_j2_i1 = Math.max(Math.min(ids2_j2_i1, 87), 0);
        const value2_j2_i2 = Math.max(Math.min(ids2_j2_i2, 87), 0);
        const value2_j2_i3 = Math.max(Math.min(ids2_j2_i3, 87), 0);
        const weight4 = f32[positionsWeight_row2 + s]!;
        const weight4_j1 = f32[positionsWeight_row2 + s + 48]!;
        const weight4_j2 = f32[positionsWeight_row2 + s + 96]!;
        const sub = f32[wordsWeight + value2 * 48 + s]! + weight4 - div;
        const sub_i1 = f32[wordsWeight + value2_i1 * 48 + s]! + weight4 - div_i1;
        const sub_i2 = f32[wordsWeight + value2_i2 * 48 + s]! + weight4 - div_i2;
        const sub_i3 = f32[wordsWeight + value2_i3 * 48 + s]! + weight4 - div_i3;
        const sub_j1 = f32[wordsWeight + value2_j1 * 48 + s]! + weight4_j1 - div_j1;
        const sub_j1_i1 = f32[wordsWeight + value2_j1_i1 * 48 + s]! + weight4_j1 - div_j1_i1;
        const sub_j1_i2 = f32[wordsWeight + value2_j1_i2 * 48 + s]! + weight4_j1 - div_j1_i2;
        const sub_j1_i3 = f32[wordsWeight + value2_j1_i3 * 48 + s]! + weight4_j1 - div_j1_i3;
        const sub_j2 = f32[wordsWeight + value2_j2 * 48 + s]! + weight4_j2 - div_j2;
        const sub_j2_i1 = f32[wordsWeight + value2_j2_i1 * 48 + s]! + weight4_j2 - div_j2_i1;
        const sub_j2_i2 = f32[wordsWeight + value2_j2_i2 * 48 + s]! + weight4_j2 - div_j2_i2;
        const sub_j2_i3 = f32[wordsWeight + value2_j2_i3 * 48 + s]! + weight4_j2 - div_j2_i3;
        f32[sub_at_row + s] = sub;
        f32[sub_at_row + s + 768] = sub_i1;
        f32[sub_at_row + s + 1536] = sub_i2;
        f32[sub_at_row + s + 2304] = sub_i3;
        f32[sub_at_row + s + 48] = sub_j1;
        f32[sub_at_row + s + 816] = sub_j1_i1;
        f32[sub_at_row + s + 1584] = sub_j1_i2;
        f32[sub_at_row + s + 2352] = sub_j1_i3;
        f32[sub_at_row + s + 96] = sub_j2;
        f32[sub_at_row + s + 864] = sub_j2_i1;
        f32[sub_at_row + s + 1632] = sub_j2_i2;
        f32[sub_at_row + s + 2400] = sub_j2_i3;
        sum2 += sub * sub;
        sum2_i1 += sub_i1 * sub_i1;
        sum2_i2 += sub_i2 * sub_i2;
        sum2_i3 += sub_i3 * sub_i3;
        sum2_j1 += sub_j1 * sub_j1;
        sum2_j1_i1 += sub_j1_i1 * sub_j1_i1;
        sum2_j1_i2 += sub_j1_i2 * sub_j1_i2;
        sum2_j1_i3 += sub_j1_i3 * sub_j1_i3;
        sum2_j2 += sub_j2 * sub_j2;
        sum2_j2_i1 += sub_j2_i1 * sub_j2_i1;
        sum2_j2_i2 += sub_j2_i2 * sub_j2_i2;
        sum2_j2_i3 += sub_j2_i3 * sub_j2_i3;
      }
      const add3 = Math.fround(sum2 / 48 + /* 0.00001 */ 0.000009999999747378752);
      const rsqrt_i1 = 1 / Math.sqrt(Math.fround(sum2_i1 / 48 + 0.000009999999747378752));
      const rsqrt_i2 = 1 / Math.sqrt(Math.fround(sum2_i2 / 48 + 0.000009999999747378752));
      const rsqrt_i3 = 1 / Math.sqrt(Math.fround(sum2_i3 / 48 + 0.000009999999747378752));
      const rsqrt_j1 = 1 / Math.sqrt(Math.fround(sum2_j1 / 48 + 0.000009999999747378752));
      const rsqrt_j1_i1 = 1 / Math.sqrt(Math.fround(sum2_j1_i1 / 48 + 0.000009999999747378752));
      const rsqrt_j1_i2 = 1 / Math.sqrt(Math.fround(sum2_j1_i2 / 48 + 0.000009999999747378752));
      const rsqrt_j1_i3 = 1 / Math.sqrt(Math.fround(sum2_j1_i3 / 48 + 0.000009999999747378752));
      const rsqrt_j2 = 1 / Math.sqrt(Math.fround(sum2_j2 / 48 + 0.000009999999747378752));
      const rsqrt_j2_i1 = 1 / Math.sqrt(Math.fround(sum2_j2_i1 / 48 + 0.000009999999747378752));
      const rsqrt_j2_i2 = 1 / Math.sqrt(Math.fround(sum2_j2_i2 / 48 + 0.000009999999747378752));
      const rsqrt_j2_i3 = 1 / Math.sqrt(Math.fround(sum2_j2_i3 / 48 + 0.000009999999747378752));
      const rsqrt = 1 / Math.sqrt(add3);
      const sub_at_row2 = sub_at + i * 768 + j * 48;
      const add_at_row = add_at + i * 768 + j * 48;
      for (let t = 0; t < 48; t++) {
        const weight5 = f32[normWeight + t]!;
        const bias = f32[normBias + t]!;
        const add4_i1 = f32[sub_at_row2 + t + 768]! * rsqrt_i1 * weight5 + bias;
        const add4_i2 = f32[sub_at_row2 + t + 1536]! * rsqrt_i2 * weight5 + bias;
        const add4_i3 = f32[sub_at_row2 + t + 2304]! * rsqrt_i3 * weight5 + bias;
        const add4_j1 = f32[sub_at_row2 + t + 48]! * rsqrt_j1 * weight5 + bias;
        const add4_j1_i1 = f32[sub_at_row2 + t + 816]! * rsqrt_j1_i1 * weight5 + bias;
        const add4_j1_i2 = f32[sub_at_row2 + t + 1584]! * rsqrt_j1_i2 * weight5 + bias;
        const add4_j1_i3 = f32[sub_at_row2 + t + 2352]! * rsqrt_j1_i3 * weight5 + bias;
        const add4_j2 = f32[sub_at_row2 + t + 96]! * rsqrt_j2 * weight5 + bias;
        const add4_j2_i1 = f32[sub_at_row2 + t + 864]! * rsqrt_j2_i1 * weight5 + bias;
        const add4_j2_i2 = f32[sub_at_row2 + t + 1632]! * rsqrt_j2_i2 * weight5 + bias;
        const add4_j2_i3 = f32[sub_at_row2 + t + 2400]! * rsqrt_j2_i3 * weight5 + bias;
        f32[add_at_row + t] = f32[sub_at_row2 + t]! * rsqrt * weight5 + bias;
        f32[add_at_row + t + 768] = add4_i1;
        f32[add_at_row + t + 1536] = add4_i2;
        f32[add_at_row + t + 2304] = add4_i3;
        f32[add_at_row + t + 48] = add4_j1;
        f32[add_at_row + t + 816] = add4_j1_i1;
        f32[add_at_row + t + 1584] = add4_j1_i2;
        f32[add_at_row + t + 2352] = add4_j1_i3;
        f32[add_at_row + t + 96] = add4_j2;
        f32[add_at_row + t + 864] = add4_j2_i1;
        f32[add_at_row + t + 1632] = add4_j2_i2;
        f32[add_at_row + t + 2400] = add4_j2_i3;
      }
    }
    let sum_jr = 0;
    let sum_jr_i1 = 0;
    let sum_jr_i2 = 0;
    let sum_jr_i3 = 0;
    const ids_jr = i32[ids_at + i * 16 + 15]!;
    const ids_jr_i1 = i32[ids_at + i * 16 + 31]!;
    const ids_jr_i2 = i32[ids_at + i * 16 + 47]!;
    const ids_jr_i3 = i32[ids_at + i * 16 + 63]!;
    for (let r_jr = 0; r_jr < 48; r_jr++) {
      const value_jr = Math.max(Math.min(ids_jr, 87), 0);
      const value_jr_i1 = Math.max(Math.min(ids_jr_i1, 87), 0);
      const value_jr_i2 = Math.max(Math.min(ids_jr_i2, 87), 0);
      const value_jr_i3 = Math.max(Math.min(ids_jr_i3, 87), 0);
      const weight2_jr = f32[positionsWeight + r_jr + 720]!;
      sum_jr += f32[wordsWeight + value_jr * 48 + r_jr]! + weight2_jr;
      sum_jr_i1 += f32[wordsWeight + value_jr_i1 * 48 + r_jr]! + weight2_jr;
      sum_jr_i2 += f32[wordsWeight + value_jr_i2 * 48 + r_jr]! + weight2_jr;
      sum_jr_i3 += f32[wordsWeight + value_jr_i3 * 48 + r_jr]! + weight2_jr;
    }
    let sum2_jr = 0;
    let sum2_jr_i1 = 0;
    let sum2_jr_i2 = 0;
    let sum2_jr_i3 = 0;
    const div_jr = sum_jr / 48;
    const div_jr_i1 = sum_jr_i1 / 48;
    const div_jr_i2 = sum_jr_i2 / 48;
    const div_jr_i3 = sum_jr_i3 / 48;
    const ids2_jr = i32[ids_at + i * 16 + 15]!;
    const ids2_jr_i1 = i32[ids_at + i * 16 + 31]!;
    const ids2_jr_i2 = i32[ids_at + i * 16 + 47]!;
    const ids2_jr_i3 = i32[ids_at + i * 16 + 63]!;
    const sub_at_row3 = sub_at + i * 768;
    for (let s_jr = 0; s_jr < 48; s_jr++) {
      const value2_jr = Math.max(Math.min(ids2_jr, 87), 0);
      const value2_jr_i1 = Math.max(Math.min(ids2_jr_i1, 87), 0);
      const value2_jr_i2 = Math.max(Math.min(ids2_jr_i2, 87), 0);
      const value2_jr_i3 = Math.max(Math.min(ids2_jr_i3, 87), 0);
      const weight4_jr = f32[positionsWeight + s_jr + 720]!;
      const sub_jr = f32[wordsWeight + value2_jr * 48 + s_jr]! + weight4_jr - div_jr;
      const sub_jr_i1 = f32[wordsWeight + value2_jr_i1 * 48 + s_jr]! + weight4_jr - div_jr_i1;
      const sub_jr_i2 = f32[wordsWeight + value2_jr_i2 * 48 + s_jr]! + weight4_jr - div_jr_i2;
      const sub_jr_i3 = f32[wordsWeight + value2_jr_i3 * 48 + s_jr]! + weight4_jr - div_jr_i3;
      f32[sub_at_row3 + s_jr + 720] = sub_jr;
      f32[sub_at_row3 + s_jr + 1488] = sub_jr_i1;
      f32[sub_at_row3 + s_jr + 2256] = sub_jr_i2;
      f32[sub_at_row3 + s_jr + 3024] = sub_jr_i3;
      sum2_jr += sub_jr * sub_jr;
      sum2_jr_i1 += sub_jr_i1 * sub_jr_i1;
      sum2_jr_i2 += sub_jr_i2 * sub_jr_i2;
      sum2_jr_i3 += sub_jr_i3 * sub_jr_i3;
    }
    const rsqrt_jr = 1 / Math.sqrt(Math.fround(sum2_jr / 48 + 0.000009999999747378752));
    const rsqrt_jr_i1 = 1 / Math.sqrt(Math.fround(sum2_jr_i1 / 48 + 0.000009999999747378752));
    const rsqrt_jr_i2 = 1 / Math.sqrt(Math.fround(sum2_jr_i2 / 48 + 0.000009999999747378752));
    const rsqrt_jr_i3 = 1 / Math.sqrt(Math.fround(sum2_jr_i3 / 48 + 0.000009999999747378752));
    const sub_at_row4 = sub_at + i * 768;
    const add_at_row2 = add_at + i * 768;
    for (let t_jr = 0; t_jr < 48; t_jr++) {
      const weight5_jr = f32[normWeight + t_jr]!;
      const bias_jr = f32[normBias + t_jr]!;
      const add4_jr = f32[sub_at_row4 + t_jr + 720]! * rsqrt_jr * weight5_jr + bias_jr;
      const add4_jr_i1 = f32[sub_at_row4 + t_jr + 1488]! * rsqrt_jr_i1 * weight5_jr + bias_jr;
      const add4_jr_i2 = f32[sub_at_row4 + t_jr + 2256]! * rsqrt_jr_i2 * weight5_jr + bias_jr;
      const add4_jr_i3 = f32[sub_at_row4 + t_jr + 3024]! * rsqrt_jr_i3 * weight5_jr + bias_jr;
      f32[add_at_row2 + t_jr + 720] = add4_jr;
      f32[add_at_row2 + t_jr + 1488] = add4_jr_i1;
      f32[add_at_row2 + t_jr + 2256] = add4_jr_i2;
      f32[add_at_row2 + t_jr + 3024] = add4_jr_i3;
    }
  }
}

function step({ f32, i32 }: Views): void {
  sum_select(
    f32,
    i32,
    64168 /* tapeless.seed */,
    64172 /* tapeless.step */,
    241680 /* ids */,
    241680 /* select */,
    0 /* words.weight */,
    4224 /* positions.weight */,
    192528 /* sub */,
    242192 /* rsqrt */,
    4992 /* norm.weight */,
    5040 /* norm.bias */,
    217104 /* add */,
    242704 /* select */,
  );
  contraction_add(
    f32,
    217104 /* add */,
    5088 /* layers.0.self_attn.in_proj_weight */,
    12000 /* layers.0.self_attn.in_proj_bias */,
    243216 /* add */,
  );
  contraction_mul(f32, 243216 /* add */, 1523728 /* mul */);
  amax_sum_div(f32, 1523728 /* mul */, 316944 /* exp */, 382480 /* sum */, 349712 /* div */);
  contraction(f32, 349712 /* div */, 243216 /* add */, 384528 /* contraction */);
  contraction_add2(
    f32,
    384528 /* contraction */,
    12144 /* layers.0.self_attn.out_proj.weight */,
    217104 /* add */,
    14448 /* layers.0.self_attn.out_proj.bias */,
    409104 /* add */,
  );
  sum_add(
    f32,
    409104 /* add */,
    458256 /* div */,
    458768 /* rsqrt */,
    14496 /* layers.0.norm1.weight */,
    14544 /* layers.0.norm1.bias */,
    433680 /* add */,
  );
  contraction_add3(
    f32,
    433680 /* add */,
    14592 /* layers.0.linear1.weight */,
    23808 /* layers.0.linear1.bias */,
    459280 /* add */,
  );
  add_mul(f32, 459280 /* add */, 557584 /* add */, 655888 /* mul */, 98304);
  contraction_add4(
    f32,
    655888 /* mul */,
    24000 /* layers.0.linear2.weight */,
    433680 /* add */,
    33216 /* layers.0.linear2.bias */,
    754192 /* add */,
  );
  sum_add(
    f32,
    754192 /* add */,
    803344 /* div */,
    803856 /* rsqrt */,
    33264 /* layers.0.norm2.weight */,
    33312 /* layers.0.norm2.bias */,
    778768 /* add */,
  );
  contraction_add(
    f32,
    778768 /* add */,
    33360 /* layers.1.self_attn.in_proj_weight */,
    40272 /* layers.1.self_attn.in_proj_bias */,
    804368 /* add */,
  );
  contraction_mul(f32, 804368 /* add */, 1523728 /* mul */);
  amax_sum_div(f32, 1523728 /* mul */, 878096 /* exp */, 943632 /* sum */, 910864 /* div */);
  contraction(f32, 910864 /* div */, 804368 /* add */, 945680 /* contraction */);
  contraction_add2(
    f32,
    945680 /* contraction */,
    40416 /* layers.1.self_attn.out_proj.weight */,
    778768 /* add */,
    42720 /* layers.1.self_attn.out_proj.bias */,
    970256 /* add */,
  );
  sum_add(
    f32,
    970256 /* add */,
    1019408 /* div */,
    1019920 /* rsqrt */,
    42768 /* layers.1.norm1.weight */,
    42816 /* layers.1.norm1.bias */,
    994832 /* add */,
  );
  contraction_add3(
    f32,
    994832 /* add */,
    42864 /* layers.1.linear1.weight */,
    52080 /* layers.1.linear1.bias */,
    1020432 /* add */,
  );
  add_mul(f32, 1020432 /* add */, 1118736 /* add */, 1217040 /* mul */, 98304);
  contraction_add4(
    f32,
    1217040 /* mul */,
    52272 /* layers.1.linear2.weight */,
    994832 /* add */,
    61488 /* layers.1.linear2.bias */,
    1315344 /* add */,
  );
  sum_add(
    f32,
    1315344 /* add */,
    1364496 /* div */,
    1365008 /* rsqrt */,
    61536 /* layers.1.norm2.weight */,
    61584 /* layers.1.norm2.bias */,
    1339920 /* add */,
  );
  contraction_add5(f32, 1339920 /* add */, 61632 /* head.weight */, 63936 /* head.bias */, 1365520 /* add */);
  sum_add2(
    f32,
    1365520 /* add */,
    1390096 /* add */,
    1463824 /* div */,
    1464336 /* rsqrt */,
    1414672 /* mul */,
    64072 /* head.norm.weight */,
    64120 /* head.norm.bias */,
    1439248 /* add */,
  );
  contraction_add6(
    f32,
    1439248 /* add */,
    0 /* words.weight */,
    63984 /* head.vocabulary.bias */,
    1511440 /* add */,
  );
  sum_amax(
    f32,
    i32,
    242704 /* select */,
    1511440 /* add */,
    1510928 /* sum */,
    1510416 /* amax */,
    1464848 /* exp */,
    1509904 /* sum */,
  );
  sum(
    f32,
    i32,
    242704 /* select */,
    1509904 /* sum */,
    1510416 /* amax */,
    1510928 /* sum */,
    1511440 /* sum */,
  );
  sum_div(f32, i32, 242704 /* select */, 1511440 /* sum */, 1511440 /* loss */, 1510416 /* div */);
  if (i32[192512 /* tapeless.guard */]! !== 0 && !Number.isFinite(f32[1511440 /* loss */]!)) return;
  update(f32, i32, 64172 /* tapeless.step */, 1510420 /* toF32 */, 1510424 /* toF32 */, 1510428 /* toF32 */);
  neg_select_add(
    f32,
    i32,
    242704 /* select */,
    1510416 /* div */,
    1509904 /* sum */,
    1464848 /* exp */,
    1464848 /* add */,
  );
  sum2(f32, 1464848 /* add */, 1556408 /* sum */);
  update2(
    f32,
    192144 /* head.vocabulary.bias.firstMoment */,
    1556408 /* sum */,
    192232 /* head.vocabulary.bias.secondMoment */,
    63984 /* head.vocabulary.bias */,
    1510420 /* toF32 */,
    1510428 /* toF32 */,
    1510424 /* toF32 */,
    88,
  );
  contraction2(f32, 1464848 /* add */, 0 /* words.weight */, 1511456 /* contraction */);
  contraction3(f32, 1464848 /* add */, 1439248 /* add */, 1536032 /* contraction */);
  sum3(f32, 1511456 /* contraction */, 1414672 /* mul */, 1556448 /* sum */, 242704 /* sum */);
  update2(
    f32,
    192416 /* head.norm.bias.firstMoment */,
    1556448 /* sum */,
    192464 /* head.norm.bias.secondMoment */,
    64120 /* head.norm.bias */,
    1510420 /* toF32 */,
    1510428 /* toF32 */,
    1510424 /* toF32 */,
    48,
  );
  sum_add3(
    f32,
    1511456 /* contraction */,
    64072 /* head.norm.weight */,
    1365520 /* add */,
    1390096 /* add */,
    1463824 /* div */,
    1464336 /* rsqrt */,
    1485840 /* add */,
    1414672 /* add */,
  );
  update2(
    f32,
    192320 /* head.norm.weight.firstMoment */,
    242704 /* sum */,
    192368 /* head.norm.weight.secondMoment */,
    64072 /* head.norm.weight */,
    1510420 /* toF32 */,
    1510428 /* toF32 */,
    1510424 /* toF32 */,
    48,
  );
  sum4(f32, 1414672 /* add */, 1556448 /* sum */);
  update2(
    f32,
    192048 /* head.bias.firstMoment */,
    1556448 /* sum */,
    192096 /* head.bias.secondMoment */,
    63936 /* head.bias */,
    1510420 /* toF32 */,
    1510428 /* toF32 */,
    1510424 /* toF32 */,
    48,
  );
  contraction4(f32, 1414672 /* add */, 61632 /* head.weight */, 1511456 /* contraction */);
  contraction5(f32, 1414672 /* add */, 1339920 /* add */, 1554192 /* contraction */);
  update2(
    f32,
    187440 /* head.weight.firstMoment */,
    1554192 /* contraction */,
    189744 /* head.weight.secondMoment */,
    61632 /* head.weight */,
    1510420 /* toF32 */,
    1510428 /* toF32 */,
    1510424 /* toF32 */,
    2304,
  );
  sum5(
    f32,
    1511456 /* contraction */,
    1315344 /* add */,
    1364496 /* div */,
    1365008 /* rsqrt */,
    1556448 /* sum */,
    242704 /* sum */,
  );
  update2(
    f32,
    187344 /* layers.1.norm2.bias.firstMoment */,
    1556448 /* sum */,
    187392 /* layers.1.norm2.bias.secondMoment */,
    61584 /* layers.1.norm2.bias */,
    1510420 /* toF32 */,
    1510428 /* toF32 */,
    1510424 /* toF32 */,
    48,
  );
  sum_add4(
    f32,
    1511456 /* contraction */,
    61536 /* layers.1.norm2.weight */,
    1315344 /* add */,
    1364496 /* div */,
    1365008 /* rsqrt */,
    1485840 /* add */,
    1339920 /* add */,
  );
  update2(
    f32,
    187248 /* layers.1.norm2.weight.firstMoment */,
    242704 /* sum */,
    187296 /* layers.1.norm2.weight.secondMoment */,
    61536 /* layers.1.norm2.weight */,
    1510420 /* toF32 */,
    1510428 /* toF32 */,
    1510424 /* toF32 */,
    48,
  );
  sum4(f32, 1339920 /* add */, 1556448 /* sum */);
  update2(
    f32,
    187152 /* layers.1.linear2.bias.firstMoment */,
    1556448 /* sum */,
    187200 /* layers.1.linear2.bias.secondMoment */,
    61488 /* layers.1.linear2.bias */,
    1510420 /* toF32 */,
    1510428 /* toF32 */,
    1510424 /* toF32 */,
    48,
  );
  contraction6(f32, 1339920 /* add */, 52272 /* layers.1.linear2.weight */, 1364496 /* contraction */);
  contraction7(f32, 1339920 /* add */, 1217040 /* mul */, 1547280 /* contraction */);
  update2(
    f32,
    168720 /* layers.1.linear2.weight.firstMoment */,
    1547280 /* contraction */,
    177936 /* layers.1.linear2.weight.secondMoment */,
    52272 /* layers.1.linear2.weight */,
    1510420 /* toF32 */,
    1510428 /* toF32 */,
    1510424 /* toF32 */,
    9216,
  );
  add(f32, 1364496 /* contraction */, 1118736 /* add */, 1020432 /* add */, 1020432 /* add */, 98304);
  sum6(f32, 1020432 /* add */, 1556304 /* sum */);
  update2(
    f32,
    168336 /* layers.1.linear1.bias.firstMoment */,
    1556304 /* sum */,
    168528 /* layers.1.linear1.bias.secondMoment */,
    52080 /* layers.1.linear1.bias */,
    1510420 /* toF32 */,
    1510428 /* toF32 */,
    1510424 /* toF32 */,
    192,
  );
  contraction_add7(
    f32,
    1020432 /* add */,
    42864 /* layers.1.linear1.weight */,
    1339920 /* add */,
    1339920 /* add */,
  );
  contraction8(f32, 1020432 /* add */, 994832 /* add */, 1547280 /* contraction */);
  update2(
    f32,
    149904 /* layers.1.linear1.weight.firstMoment */,
    1547280 /* contraction */,
    159120 /* layers.1.linear1.weight.secondMoment */,
    42864 /* layers.1.linear1.weight */,
    1510420 /* toF32 */,
    1510428 /* toF32 */,
    1510424 /* toF32 */,
    9216,
  );
  sum5(
    f32,
    1339920 /* add */,
    970256 /* add */,
    1019408 /* div */,
    1019920 /* rsqrt */,
    1556448 /* sum */,
    242704 /* sum */,
  );
  update2(
    f32,
    149808 /* layers.1.norm1.bias.firstMoment */,
    1556448 /* sum */,
    149856 /* layers.1.norm1.bias.secondMoment */,
    42816 /* layers.1.norm1.bias */,
    1510420 /* toF32 */,
    1510428 /* toF32 */,
    1510424 /* toF32 */,
    48,
  );
  sum_add4(
    f32,
    1339920 /* add */,
    42768 /* layers.1.norm1.weight */,
    970256 /* add */,
    1019408 /* div */,
    1019920 /* rsqrt */,
    1511456 /* add */,
    994832 /* add */,
  );
  update2(
    f32,
    149712 /* layers.1.norm1.weight.firstMoment */,
    242704 /* sum */,
    149760 /* layers.1.norm1.weight.secondMoment */,
    42768 /* layers.1.norm1.weight */,
    1510420 /* toF32 */,
    1510428 /* toF32 */,
    1510424 /* toF32 */,
    48,
  );
  sum4(f32, 994832 /* add */, 1556448 /* sum */);
  update2(
    f32,
    149616 /* layers.1.self_attn.out_proj.bias.firstMoment */,
    1556448 /* sum */,
    149664 /* layers.1.self_attn.out_proj.bias.secondMoment */,
    42720 /* layers.1.self_attn.out_proj.bias */,
    1510420 /* toF32 */,
    1510428 /* toF32 */,
    1510424 /* toF32 */,
    48,
  );
  contraction4(
    f32,
    994832 /* add */,
    40416 /* layers.1.self_attn.out_proj.weight */,
    970256 /* contraction */,
  );
  contraction9(f32, 994832 /* add */, 945680 /* contraction */, 1554192 /* contraction */);
  update2(
    f32,
    145008 /* layers.1.self_attn.out_proj.weight.firstMoment */,
    1554192 /* contraction */,
    147312 /* layers.1.self_attn.out_proj.weight.secondMoment */,
    40416 /* layers.1.self_attn.out_proj.weight */,
    1510420 /* toF32 */,
    1510428 /* toF32 */,
    1510424 /* toF32 */,
    2304,
  );
  contraction_div(f32, 970256 /* contraction */, 804368 /* add */, 943632 /* sum */, 1019408 /* div */);
  contraction10(f32, 970256 /* contraction */, 910864 /* div */, 1511456 /* contraction */);
  sum_mul(f32, 1019408 /* div */, 910864 /* div */, 878096 /* exp */, 878096 /* mul */);
  contraction11(f32, 878096 /* mul */, 804368 /* add */, 910864 /* contraction */);
  contraction12(f32, 878096 /* mul */, 804368 /* add */, 1485840 /* contraction */);
  add2(f32, 1511456 /* contraction */, 1485840 /* contraction */, 910864 /* contraction */, 804368 /* add */);
  sum7(f32, 804368 /* add */, 1556352 /* sum */);
  update2(
    f32,
    144720 /* layers.1.self_attn.in_proj_bias.firstMoment */,
    1556352 /* sum */,
    144864 /* layers.1.self_attn.in_proj_bias.secondMoment */,
    40272 /* layers.1.self_attn.in_proj_bias */,
    1510420 /* toF32 */,
    1510428 /* toF32 */,
    1510424 /* toF32 */,
    144,
  );
  contraction_add8(
    f32,
    804368 /* add */,
    33360 /* layers.1.self_attn.in_proj_weight */,
    994832 /* add */,
    994832 /* add */,
  );
  contraction13(f32, 804368 /* add */, 778768 /* add */, 1549584 /* contraction */);
  update2(
    f32,
    130896 /* layers.1.self_attn.in_proj_weight.firstMoment */,
    1549584 /* contraction */,
    137808 /* layers.1.self_attn.in_proj_weight.secondMoment */,
    33360 /* layers.1.self_attn.in_proj_weight */,
    1510420 /* toF32 */,
    1510428 /* toF32 */,
    1510424 /* toF32 */,
    6912,
  );
  sum5(
    f32,
    994832 /* add */,
    754192 /* add */,
    803344 /* div */,
    803856 /* rsqrt */,
    1556448 /* sum */,
    242704 /* sum */,
  );
  update2(
    f32,
    130800 /* layers.0.norm2.bias.firstMoment */,
    1556448 /* sum */,
    130848 /* layers.0.norm2.bias.secondMoment */,
    33312 /* layers.0.norm2.bias */,
    1510420 /* toF32 */,
    1510428 /* toF32 */,
    1510424 /* toF32 */,
    48,
  );
  sum_add4(
    f32,
    994832 /* add */,
    33264 /* layers.0.norm2.weight */,
    754192 /* add */,
    803344 /* div */,
    803856 /* rsqrt */,
    1511456 /* add */,
    778768 /* add */,
  );
  update2(
    f32,
    130704 /* layers.0.norm2.weight.firstMoment */,
    242704 /* sum */,
    130752 /* layers.0.norm2.weight.secondMoment */,
    33264 /* layers.0.norm2.weight */,
    1510420 /* toF32 */,
    1510428 /* toF32 */,
    1510424 /* toF32 */,
    48,
  );
  sum4(f32, 778768 /* add */, 1556448 /* sum */);
  update2(
    f32,
    130608 /* layers.0.linear2.bias.firstMoment */,
    1556448 /* sum */,
    130656 /* layers.0.linear2.bias.secondMoment */,
    33216 /* layers.0.linear2.bias */,
    1510420 /* toF32 */,
    1510428 /* toF32 */,
    1510424 /* toF32 */,
    48,
  );
  contraction6(f32, 778768 /* add */, 24000 /* layers.0.linear2.weight */, 803344 /* contraction */);
  contraction7(f32, 778768 /* add */, 655888 /* mul */, 1547280 /* contraction */);
  update2(
    f32,
    112176 /* layers.0.linear2.weight.firstMoment */,
    1547280 /* contraction */,
    121392 /* layers.0.linear2.weight.secondMoment */,
    24000 /* layers.0.linear2.weight */,
    1510420 /* toF32 */,
    1510428 /* toF32 */,
    1510424 /* toF32 */,
    9216,
  );
  add(f32, 803344 /* contraction */, 557584 /* add */, 459280 /* add */, 459280 /* add */, 98304);
  sum6(f32, 459280 /* add */, 1556304 /* sum */);
  update2(
    f32,
    111792 /* layers.0.linear1.bias.firstMoment */,
    1556304 /* sum */,
    111984 /* layers.0.linear1.bias.secondMoment */,
    23808 /* layers.0.linear1.bias */,
    1510420 /* toF32 */,
    1510428 /* toF32 */,
    1510424 /* toF32 */,
    192,
  );
  contraction_add7(
    f32,
    459280 /* add */,
    14592 /* layers.0.linear1.weight */,
    778768 /* add */,
    778768 /* add */,
  );
  contraction8(f32, 459280 /* add */, 433680 /* add */, 1547280 /* contraction */);
  update2(
    f32,
    93360 /* layers.0.linear1.weight.firstMoment */,
    1547280 /* contraction */,
    102576 /* layers.0.linear1.weight.secondMoment */,
    14592 /* layers.0.linear1.weight */,
    1510420 /* toF32 */,
    1510428 /* toF32 */,
    1510424 /* toF32 */,
    9216,
  );
  sum5(
    f32,
    778768 /* add */,
    409104 /* add */,
    458256 /* div */,
    458768 /* rsqrt */,
    1556448 /* sum */,
    242704 /* sum */,
  );
  update2(
    f32,
    93264 /* layers.0.norm1.bias.firstMoment */,
    1556448 /* sum */,
    93312 /* layers.0.norm1.bias.secondMoment */,
    14544 /* layers.0.norm1.bias */,
    1510420 /* toF32 */,
    1510428 /* toF32 */,
    1510424 /* toF32 */,
    48,
  );
  sum_add4(
    f32,
    778768 /* add */,
    14496 /* layers.0.norm1.weight */,
    409104 /* add */,
    458256 /* div */,
    458768 /* rsqrt */,
    1511456 /* add */,
    433680 /* add */,
  );
  update2(
    f32,
    93168 /* layers.0.norm1.weight.firstMoment */,
    242704 /* sum */,
    93216 /* layers.0.norm1.weight.secondMoment */,
    14496 /* layers.0.norm1.weight */,
    1510420 /* toF32 */,
    1510428 /* toF32 */,
    1510424 /* toF32 */,
    48,
  );
  sum4(f32, 433680 /* add */, 1556448 /* sum */);
  update2(
    f32,
    93072 /* layers.0.self_attn.out_proj.bias.firstMoment */,
    1556448 /* sum */,
    93120 /* layers.0.self_attn.out_proj.bias.secondMoment */,
    14448 /* layers.0.self_attn.out_proj.bias */,
    1510420 /* toF32 */,
    1510428 /* toF32 */,
    1510424 /* toF32 */,
    48,
  );
  contraction4(
    f32,
    433680 /* add */,
    12144 /* layers.0.self_attn.out_proj.weight */,
    409104 /* contraction */,
  );
  contraction9(f32, 433680 /* add */, 384528 /* contraction */, 1554192 /* contraction */);
  update2(
    f32,
    88464 /* layers.0.self_attn.out_proj.weight.firstMoment */,
    1554192 /* contraction */,
    90768 /* layers.0.self_attn.out_proj.weight.secondMoment */,
    12144 /* layers.0.self_attn.out_proj.weight */,
    1510420 /* toF32 */,
    1510428 /* toF32 */,
    1510424 /* toF32 */,
    2304,
  );
  contraction_div(f32, 409104 /* contraction */, 243216 /* add */, 382480 /* sum */, 458256 /* div */);
  contraction10(f32, 409104 /* contraction */, 349712 /* div */, 1511456 /* contraction */);
  sum_mul(f32, 458256 /* div */, 349712 /* div */, 316944 /* exp */, 316944 /* mul */);
  contraction11(f32, 316944 /* mul */, 243216 /* add */, 349712 /* contraction */);
  contraction12(f32, 316944 /* mul */, 243216 /* add */, 1485840 /* contraction */);
  add2(f32, 1511456 /* contraction */, 1485840 /* contraction */, 349712 /* contraction */, 242704 /* add */);
  sum7(f32, 242704 /* add */, 1556352 /* sum */);
  update2(
    f32,
    88176 /* layers.0.self_attn.in_proj_bias.firstMoment */,
    1556352 /* sum */,
    88320 /* layers.0.self_attn.in_proj_bias.secondMoment */,
    12000 /* layers.0.self_attn.in_proj_bias */,
    1510420 /* toF32 */,
    1510428 /* toF32 */,
    1510424 /* toF32 */,
    144,
  );
  contraction_add8(
    f32,
    242704 /* add */,
    5088 /* layers.0.self_attn.in_proj_weight */,
    433680 /* add */,
    433680 /* add */,
  );
  contraction13(f32, 242704 /* add */, 217104 /* add */, 1549584 /* contraction */);
  update2(
    f32,
    74352 /* layers.0.self_attn.in_proj_weight.firstMoment */,
    1549584 /* contraction */,
    81264 /* layers.0.self_attn.in_proj_weight.secondMoment */,
    5088 /* layers.0.self_attn.in_proj_weight */,
    1510420 /* toF32 */,
    1510428 /* toF32 */,
    1510424 /* toF32 */,
    6912,
  );
  sum8(f32, 433680 /* add */, 192528 /* sub */, 242192 /* rsqrt */, 1556448 /* sum */, 1510432 /* sum */);
  update2(
    f32,
    74256 /* norm.bias.firstMoment */,
    1556448 /* sum */,
    74304 /* norm.bias.secondMoment */,
    5040 /* norm.bias */,
    1510420 /* toF32 */,
    1510428 /* toF32 */,
    1510424 /* toF32 */,
    48,
  );
  sum_div2(
    f32,
    433680 /* add */,
    4992 /* norm.weight */,
    192528 /* sub */,
    242192 /* rsqrt */,
    217104 /* add */,
    242192 /* div */,
  );
  update2(
    f32,
    74160 /* norm.weight.firstMoment */,
    1510432 /* sum */,
    74208 /* norm.weight.secondMoment */,
    4992 /* norm.weight */,
    1510420 /* toF32 */,
    1510428 /* toF32 */,
    1510424 /* toF32 */,
    48,
  );
  sum9(f32, 217104 /* add */, 242192 /* div */, 1555728 /* sum */);
  update2(
    f32,
    72624 /* positions.weight.firstMoment */,
    1555728 /* sum */,
    73392 /* positions.weight.secondMoment */,
    4224 /* positions.weight */,
    1510420 /* toF32 */,
    1510428 /* toF32 */,
    1510424 /* toF32 */,
    768,
  );
  scatterAdd(f32, i32, 1552272 /* scatterAdd */, 241680 /* select */, 217104 /* add */, 242192 /* div */);
  update3(
    f32,
    1536032 /* contraction */,
    1552272 /* scatterAdd */,
    64176 /* words.weight.firstMoment */,
    68400 /* words.weight.secondMoment */,
    0 /* words.weight */,
    1510420 /* toF32 */,
    1510428 /* toF32 */,
    1510424 /* toF32 */,
    4224,
  );
}

function gradients({ f32, i32 }: Views): void {
  sum_select(
    f32,
    i32,
    64168 /* tapeless.seed */,
    64172 /* tapeless.step */,
    1552400 /* ids */,
    1552400 /* select */,
    0 /* words.weight */,
    4224 /* positions.weight */,
    995344 /* sub */,
    1552912 /* rsqrt */,
    4992 /* norm.weight */,
    5040 /* norm.bias */,
    1019920 /* add */,
    1327120 /* select */,
  );
  contraction_add(
    f32,
    1019920 /* add */,
    5088 /* layers.0.self_attn.in_proj_weight */,
    12000 /* layers.0.self_attn.in_proj_bias */,
    487440 /* add */,
  );
  contraction_mul(f32, 487440 /* add */, 192528 /* mul */);
  amax_sum_div(f32, 192528 /* mul */, 929808 /* exp */, 1548304 /* sum */, 962576 /* div */);
  contraction(f32, 962576 /* div */, 487440 /* add */, 1110032 /* contraction */);
  contraction_add2(
    f32,
    1110032 /* contraction */,
    12144 /* layers.0.self_attn.out_proj.weight */,
    1019920 /* add */,
    14448 /* layers.0.self_attn.out_proj.bias */,
    1134608 /* add */,
  );
  sum_add(
    f32,
    1134608 /* add */,
    1553424 /* div */,
    1553936 /* rsqrt */,
    14496 /* layers.0.norm1.weight */,
    14544 /* layers.0.norm1.bias */,
    1159184 /* add */,
  );
  contraction_add3(
    f32,
    1159184 /* add */,
    14592 /* layers.0.linear1.weight */,
    23808 /* layers.0.linear1.bias */,
    192528 /* add */,
  );
  add_mul(f32, 192528 /* add */, 290832 /* add */, 389136 /* mul */, 98304);
  contraction_add4(
    f32,
    389136 /* mul */,
    24000 /* layers.0.linear2.weight */,
    1159184 /* add */,
    33216 /* layers.0.linear2.bias */,
    1183760 /* add */,
  );
  sum_add(
    f32,
    1183760 /* add */,
    1554448 /* div */,
    1554960 /* rsqrt */,
    33264 /* layers.0.norm2.weight */,
    33312 /* layers.0.norm2.bias */,
    1208336 /* add */,
  );
  contraction_add(
    f32,
    1208336 /* add */,
    33360 /* layers.1.self_attn.in_proj_weight */,
    40272 /* layers.1.self_attn.in_proj_bias */,
    659472 /* add */,
  );
  contraction_mul(f32, 659472 /* add */, 561168 /* mul */);
  amax_sum_div(f32, 561168 /* mul */, 1044496 /* exp */, 1550352 /* sum */, 1077264 /* div */);
  contraction(f32, 1077264 /* div */, 659472 /* add */, 1331216 /* contraction */);
  contraction_add2(
    f32,
    1331216 /* contraction */,
    40416 /* layers.1.self_attn.out_proj.weight */,
    1208336 /* add */,
    42720 /* layers.1.self_attn.out_proj.bias */,
    1355792 /* add */,
  );
  sum_add(
    f32,
    1355792 /* add */,
    1555472 /* div */,
    1555984 /* rsqrt */,
    42768 /* layers.1.norm1.weight */,
    42816 /* layers.1.norm1.bias */,
    1380368 /* add */,
  );
  contraction_add3(
    f32,
    1380368 /* add */,
    42864 /* layers.1.linear1.weight */,
    52080 /* layers.1.linear1.bias */,
    561168 /* add */,
  );
  add_mul(f32, 561168 /* add */, 733200 /* add */, 831504 /* mul */, 98304);
  contraction_add4(
    f32,
    831504 /* mul */,
    52272 /* layers.1.linear2.weight */,
    1380368 /* add */,
    61488 /* layers.1.linear2.bias */,
    1277968 /* add */,
  );
  sum_add(
    f32,
    1277968 /* add */,
    1327632 /* div */,
    1328144 /* rsqrt */,
    61536 /* layers.1.norm2.weight */,
    61584 /* layers.1.norm2.bias */,
    1302544 /* add */,
  );
  contraction_add5(f32, 1302544 /* add */, 61632 /* head.weight */, 63936 /* head.bias */, 1404944 /* add */);
  sum_add2(
    f32,
    1404944 /* add */,
    1429520 /* add */,
    1328656 /* div */,
    1329168 /* rsqrt */,
    1454096 /* mul */,
    64072 /* head.norm.weight */,
    64120 /* head.norm.bias */,
    1478672 /* add */,
  );
  contraction_add6(
    f32,
    1478672 /* add */,
    0 /* words.weight */,
    63984 /* head.vocabulary.bias */,
    1503248 /* add */,
  );
  sum_amax(
    f32,
    i32,
    1327120 /* select */,
    1503248 /* add */,
    1330192 /* sum */,
    1330704 /* amax */,
    1232912 /* exp */,
    1329680 /* sum */,
  );
  sum(
    f32,
    i32,
    1327120 /* select */,
    1329680 /* sum */,
    1330704 /* amax */,
    1330192 /* sum */,
    1532136 /* sum */,
  );
  sum_div(f32, i32, 1327120 /* select */, 1532136 /* sum */, 1532136 /* loss */, 1330192 /* div */);
  neg_select_add(
    f32,
    i32,
    1327120 /* select */,
    1330192 /* div */,
    1329680 /* sum */,
    1232912 /* exp */,
    1232912 /* add */,
  );
  sum2(f32, 1232912 /* add */, 1532048 /* head.vocabulary.bias */);
  contraction2(f32, 1232912 /* add */, 0 /* words.weight */, 1503248 /* contraction */);
  contraction3(f32, 1232912 /* add */, 1478672 /* add */, 1527824 /* contraction */);
  sum3(
    f32,
    1503248 /* contraction */,
    1454096 /* mul */,
    1478720 /* head.norm.bias */,
    1478672 /* head.norm.weight */,
  );
  sum_add3(
    f32,
    1503248 /* contraction */,
    64072 /* head.norm.weight */,
    1404944 /* add */,
    1429520 /* add */,
    1328656 /* div */,
    1329168 /* rsqrt */,
    1454096 /* add */,
    1232912 /* add */,
  );
  sum4(f32, 1232912 /* add */, 1456400 /* head.bias */);
  contraction4(f32, 1232912 /* add */, 61632 /* head.weight */, 1429520 /* contraction */);
  contraction5(f32, 1232912 /* add */, 1302544 /* add */, 1454096 /* head.weight */);
  sum5(
    f32,
    1429520 /* contraction */,
    1277968 /* add */,
    1327632 /* div */,
    1328144 /* rsqrt */,
    1456496 /* layers.1.norm2.bias */,
    1456448 /* layers.1.norm2.weight */,
  );
  sum_add4(
    f32,
    1429520 /* contraction */,
    61536 /* layers.1.norm2.weight */,
    1277968 /* add */,
    1327632 /* div */,
    1328144 /* rsqrt */,
    1232912 /* add */,
    1404944 /* add */,
  );
  sum4(f32, 1404944 /* add */, 1438736 /* layers.1.linear2.bias */);
  contraction6(f32, 1404944 /* add */, 52272 /* layers.1.linear2.weight */, 1232912 /* contraction */);
  contraction7(f32, 1404944 /* add */, 831504 /* mul */, 1429520 /* layers.1.linear2.weight */);
  add(f32, 1232912 /* contraction */, 733200 /* add */, 561168 /* add */, 561168 /* add */, 98304);
  sum6(f32, 561168 /* add */, 818448 /* layers.1.linear1.bias */);
  contraction_add7(
    f32,
    561168 /* add */,
    42864 /* layers.1.linear1.weight */,
    1404944 /* add */,
    1404944 /* add */,
  );
  contraction8(f32, 561168 /* add */, 1380368 /* add */, 733200 /* layers.1.linear1.weight */);
  sum5(
    f32,
    1404944 /* add */,
    1355792 /* add */,
    1555472 /* div */,
    1555984 /* rsqrt */,
    818688 /* layers.1.norm1.bias */,
    818640 /* layers.1.norm1.weight */,
  );
  sum_add4(
    f32,
    1404944 /* add */,
    42768 /* layers.1.norm1.weight */,
    1355792 /* add */,
    1555472 /* div */,
    1555984 /* rsqrt */,
    561168 /* add */,
    634896 /* add */,
  );
  sum4(f32, 634896 /* add */, 818736 /* layers.1.self_attn.out_proj.bias */);
  contraction4(
    f32,
    634896 /* add */,
    40416 /* layers.1.self_attn.out_proj.weight */,
    593936 /* contraction */,
  );
  contraction9(
    f32,
    634896 /* add */,
    1331216 /* contraction */,
    816144 /* layers.1.self_attn.out_proj.weight */,
  );
  contraction_div(f32, 593936 /* contraction */, 659472 /* add */, 1550352 /* sum */, 561168 /* div */);
  contraction10(f32, 593936 /* contraction */, 1077264 /* div */, 742416 /* contraction */);
  sum_mul(f32, 561168 /* div */, 1077264 /* div */, 1044496 /* exp */, 1044496 /* mul */);
  contraction11(f32, 1044496 /* mul */, 659472 /* add */, 766992 /* contraction */);
  contraction12(f32, 1044496 /* mul */, 659472 /* add */, 791568 /* contraction */);
  add2(f32, 742416 /* contraction */, 791568 /* contraction */, 766992 /* contraction */, 561168 /* add */);
  sum7(f32, 561168 /* add */, 700176 /* layers.1.self_attn.in_proj_bias */);
  contraction_add8(
    f32,
    561168 /* add */,
    33360 /* layers.1.self_attn.in_proj_weight */,
    634896 /* add */,
    634896 /* add */,
  );
  contraction13(f32, 561168 /* add */, 1208336 /* add */, 693264 /* layers.1.self_attn.in_proj_weight */);
  sum5(
    f32,
    634896 /* add */,
    1183760 /* add */,
    1554448 /* div */,
    1554960 /* rsqrt */,
    700368 /* layers.0.norm2.bias */,
    700320 /* layers.0.norm2.weight */,
  );
  sum_add4(
    f32,
    634896 /* add */,
    33264 /* layers.0.norm2.weight */,
    1183760 /* add */,
    1554448 /* div */,
    1554960 /* rsqrt */,
    561168 /* add */,
    659472 /* add */,
  );
  sum4(f32, 659472 /* add */, 700416 /* layers.0.linear2.bias */);
  contraction6(f32, 659472 /* add */, 24000 /* layers.0.linear2.weight */, 561168 /* contraction */);
  contraction7(f32, 659472 /* add */, 389136 /* mul */, 684048 /* layers.0.linear2.weight */);
  add(f32, 561168 /* contraction */, 290832 /* add */, 192528 /* add */, 192528 /* add */, 98304);
  sum6(f32, 192528 /* add */, 376080 /* layers.0.linear1.bias */);
  contraction_add7(
    f32,
    192528 /* add */,
    14592 /* layers.0.linear1.weight */,
    659472 /* add */,
    659472 /* add */,
  );
  contraction8(f32, 192528 /* add */, 1159184 /* add */, 339984 /* layers.0.linear1.weight */);
  sum5(
    f32,
    659472 /* add */,
    1134608 /* add */,
    1553424 /* div */,
    1553936 /* rsqrt */,
    376320 /* layers.0.norm1.bias */,
    376272 /* layers.0.norm1.weight */,
  );
  sum_add4(
    f32,
    659472 /* add */,
    14496 /* layers.0.norm1.weight */,
    1134608 /* add */,
    1553424 /* div */,
    1553936 /* rsqrt */,
    192528 /* add */,
    266256 /* add */,
  );
  sum4(f32, 266256 /* add */, 376368 /* layers.0.self_attn.out_proj.bias */);
  contraction4(
    f32,
    266256 /* add */,
    12144 /* layers.0.self_attn.out_proj.weight */,
    225296 /* contraction */,
  );
  contraction9(
    f32,
    266256 /* add */,
    1110032 /* contraction */,
    373776 /* layers.0.self_attn.out_proj.weight */,
  );
  contraction_div(f32, 225296 /* contraction */, 487440 /* add */, 1548304 /* sum */, 192528 /* div */);
  contraction10(f32, 225296 /* contraction */, 962576 /* div */, 290832 /* contraction */);
  sum_mul(f32, 192528 /* div */, 962576 /* div */, 929808 /* exp */, 929808 /* mul */);
  contraction11(f32, 929808 /* mul */, 487440 /* add */, 315408 /* contraction */);
  contraction12(f32, 929808 /* mul */, 487440 /* add */, 349200 /* contraction */);
  add2(f32, 290832 /* contraction */, 349200 /* contraction */, 315408 /* contraction */, 192528 /* add */);
  sum7(f32, 192528 /* add */, 297744 /* layers.0.self_attn.in_proj_bias */);
  contraction_add8(
    f32,
    192528 /* add */,
    5088 /* layers.0.self_attn.in_proj_weight */,
    266256 /* add */,
    266256 /* add */,
  );
  contraction13(f32, 192528 /* add */, 1019920 /* add */, 290832 /* layers.0.self_attn.in_proj_weight */);
  sum8(
    f32,
    266256 /* add */,
    995344 /* sub */,
    1552912 /* rsqrt */,
    222144 /* norm.bias */,
    222096 /* norm.weight */,
  );
  sum_div2(
    f32,
    266256 /* add */,
    4992 /* norm.weight */,
    995344 /* sub */,
    1552912 /* rsqrt */,
    192528 /* add */,
    1552912 /* div */,
  );
  sum9(f32, 192528 /* add */, 1552912 /* div */, 221328 /* positions.weight */);
  scatterAdd(f32, i32, 217104 /* scatterAdd */, 1552400 /* select */, 192528 /* add */, 1552912 /* div */);
  add3(f32, 1527824 /* contraction */, 217104 /* scatterAdd */, 1527824 /* words.weight */, 4224);
}

function evaluate({ f32, i32 }: Views): void {
  sum_select2(
    f32,
    i32,
    64168 /* tapeless.seed */,
    64172 /* tapeless.step */,
    241680 /* toUnitFloat */,
    242192 /* ids */,
    0 /* words.weight */,
    4224 /* positions.weight */,
    192528 /* add */,
    4992 /* norm.weight */,
    5040 /* norm.bias */,
    217104 /* add */,
    242704 /* select */,
  );
  contraction_add(
    f32,
    217104 /* add */,
    5088 /* layers.0.self_attn.in_proj_weight */,
    12000 /* layers.0.self_attn.in_proj_bias */,
    243216 /* add */,
  );
  contraction_mul(f32, 243216 /* add */, 316944 /* mul */);
  amax_sum_div2(f32, 316944 /* mul */, 349712 /* exp */, 382480 /* div */);
  contraction(f32, 382480 /* div */, 243216 /* add */, 192528 /* contraction */);
  contraction_add2(
    f32,
    192528 /* contraction */,
    12144 /* layers.0.self_attn.out_proj.weight */,
    217104 /* add */,
    14448 /* layers.0.self_attn.out_proj.bias */,
    217104 /* add */,
  );
  sum_add5(
    f32,
    217104 /* add */,
    14496 /* layers.0.norm1.weight */,
    14544 /* layers.0.norm1.bias */,
    192528 /* add */,
  );
  contraction_add3(
    f32,
    192528 /* add */,
    14592 /* layers.0.linear1.weight */,
    23808 /* layers.0.linear1.bias */,
    243216 /* add */,
  );
  mul(f32, 243216 /* add */, 243216 /* mul */, 98304);
  contraction_add4(
    f32,
    243216 /* mul */,
    24000 /* layers.0.linear2.weight */,
    192528 /* add */,
    33216 /* layers.0.linear2.bias */,
    192528 /* add */,
  );
  sum_add5(
    f32,
    192528 /* add */,
    33264 /* layers.0.norm2.weight */,
    33312 /* layers.0.norm2.bias */,
    217104 /* add */,
  );
  contraction_add(
    f32,
    217104 /* add */,
    33360 /* layers.1.self_attn.in_proj_weight */,
    40272 /* layers.1.self_attn.in_proj_bias */,
    243216 /* add */,
  );
  contraction_mul(f32, 243216 /* add */, 316944 /* mul */);
  amax_sum_div2(f32, 316944 /* mul */, 349712 /* exp */, 382480 /* div */);
  contraction(f32, 382480 /* div */, 243216 /* add */, 192528 /* contraction */);
  contraction_add2(
    f32,
    192528 /* contraction */,
    40416 /* layers.1.self_attn.out_proj.weight */,
    217104 /* add */,
    42720 /* layers.1.self_attn.out_proj.bias */,
    217104 /* add */,
  );
  sum_add5(
    f32,
    217104 /* add */,
    42768 /* layers.1.norm1.weight */,
    42816 /* layers.1.norm1.bias */,
    192528 /* add */,
  );
  contraction_add3(
    f32,
    192528 /* add */,
    42864 /* layers.1.linear1.weight */,
    52080 /* layers.1.linear1.bias */,
    243216 /* add */,
  );
  mul(f32, 243216 /* add */, 243216 /* mul */, 98304);
  contraction_add4(
    f32,
    243216 /* mul */,
    52272 /* layers.1.linear2.weight */,
    192528 /* add */,
    61488 /* layers.1.linear2.bias */,
    192528 /* add */,
  );
  sum_add5(
    f32,
    192528 /* add */,
    61536 /* layers.1.norm2.weight */,
    61584 /* layers.1.norm2.bias */,
    217104 /* add */,
  );
  contraction_add5(f32, 217104 /* add */, 61632 /* head.weight */, 63936 /* head.bias */, 192528 /* add */);
  sum_add6(
    f32,
    192528 /* add */,
    192528 /* mul */,
    64072 /* head.norm.weight */,
    64120 /* head.norm.bias */,
    217104 /* add */,
  );
  contraction_add6(
    f32,
    217104 /* add */,
    0 /* words.weight */,
    63984 /* head.vocabulary.bias */,
    243216 /* add */,
  );
  argmax_sum_amax(
    f32,
    i32,
    243216 /* add */,
    242704 /* select */,
    192528 /* argmax */,
    193040 /* sum */,
    193552 /* amax */,
    194064 /* sum */,
  );
  sum(f32, i32, 242704 /* select */, 194064 /* sum */, 193552 /* amax */, 193040 /* sum */, 194576 /* sum */);
  sum_div3(f32, i32, 242704 /* select */, 194576 /* sum */, 194576 /* loss */);
  sum10(f32, i32, 192528 /* argmax */, 242192 /* ids */, 241680 /* toUnitFloat */, 193040 /* sum */);
  sum_div4(f32, i32, 241680 /* toUnitFloat */, 242192 /* ids */, 193040 /* sum */, 193040 /* accuracy */);
}

function predict({ f32, i32 }: Views): void {
  sum_add7(
    f32,
    i32,
    241680 /* ids */,
    0 /* words.weight */,
    4224 /* positions.weight */,
    192528 /* sub */,
    4992 /* norm.weight */,
    5040 /* norm.bias */,
    217104 /* add */,
  );
  contraction_add(
    f32,
    217104 /* add */,
    5088 /* layers.0.self_attn.in_proj_weight */,
    12000 /* layers.0.self_attn.in_proj_bias */,
    241680 /* add */,
  );
  contraction_mul(f32, 241680 /* add */, 315408 /* mul */);
  amax_sum_div2(f32, 315408 /* mul */, 348176 /* exp */, 380944 /* div */);
  contraction(f32, 380944 /* div */, 241680 /* add */, 192528 /* contraction */);
  contraction_add2(
    f32,
    192528 /* contraction */,
    12144 /* layers.0.self_attn.out_proj.weight */,
    217104 /* add */,
    14448 /* layers.0.self_attn.out_proj.bias */,
    217104 /* add */,
  );
  sum_add5(
    f32,
    217104 /* add */,
    14496 /* layers.0.norm1.weight */,
    14544 /* layers.0.norm1.bias */,
    192528 /* add */,
  );
  contraction_add3(
    f32,
    192528 /* add */,
    14592 /* layers.0.linear1.weight */,
    23808 /* layers.0.linear1.bias */,
    217104 /* add */,
  );
  mul(f32, 217104 /* add */, 217104 /* mul */, 98304);
  contraction_add4(
    f32,
    217104 /* mul */,
    24000 /* layers.0.linear2.weight */,
    192528 /* add */,
    33216 /* layers.0.linear2.bias */,
    192528 /* add */,
  );
  sum_add5(
    f32,
    192528 /* add */,
    33264 /* layers.0.norm2.weight */,
    33312 /* layers.0.norm2.bias */,
    217104 /* add */,
  );
  contraction_add(
    f32,
    217104 /* add */,
    33360 /* layers.1.self_attn.in_proj_weight */,
    40272 /* layers.1.self_attn.in_proj_bias */,
    241680 /* add */,
  );
  contraction_mul(f32, 241680 /* add */, 315408 /* mul */);
  amax_sum_div2(f32, 315408 /* mul */, 348176 /* exp */, 380944 /* div */);
  contraction(f32, 380944 /* div */, 241680 /* add */, 192528 /* contraction */);
  contraction_add2(
    f32,
    192528 /* contraction */,
    40416 /* layers.1.self_attn.out_proj.weight */,
    217104 /* add */,
    42720 /* layers.1.self_attn.out_proj.bias */,
    217104 /* add */,
  );
  sum_add5(
    f32,
    217104 /* add */,
    42768 /* layers.1.norm1.weight */,
    42816 /* layers.1.norm1.bias */,
    192528 /* add */,
  );
  contraction_add3(
    f32,
    192528 /* add */,
    42864 /* layers.1.linear1.weight */,
    52080 /* layers.1.linear1.bias */,
    217104 /* add */,
  );
  mul(f32, 217104 /* add */, 217104 /* mul */, 98304);
  contraction_add4(
    f32,
    217104 /* mul */,
    52272 /* layers.1.linear2.weight */,
    192528 /* add */,
    61488 /* layers.1.linear2.bias */,
    192528 /* add */,
  );
  sum_add5(
    f32,
    192528 /* add */,
    61536 /* layers.1.norm2.weight */,
    61584 /* layers.1.norm2.bias */,
    217104 /* add */,
  );
  contraction_add5(f32, 217104 /* add */, 61632 /* head.weight */, 63936 /* head.bias */, 192528 /* add */);
  sum_add6(
    f32,
    192528 /* add */,
    192528 /* mul */,
    64072 /* head.norm.weight */,
    64120 /* head.norm.bias */,
    217104 /* add */,
  );
  contraction_add6(
    f32,
    217104 /* add */,
    0 /* words.weight */,
    63984 /* head.vocabulary.bias */,
    241680 /* logits */,
  );
}

/** What `step` takes. */
export interface StepInputs {
  /** i32[32, 16] */
  readonly ids: NumericArray;
}

/** What `evaluate` takes. */
export interface EvaluateInputs {
  /** i32[32, 16] */
  readonly ids: NumericArray;
}

/** What `gradients` takes. */
export interface GradientInputs {
  /** i32[32, 16] */
  readonly ids: NumericArray;
}

/** What `predict` takes. */
export interface PredictInputs {
  /** i32[32, 16] */
  readonly ids: NumericArray;
}

/** What `predict` returns. */
export interface Outputs {
  /** f32[32, 16, 88] */
  readonly logits: Float32Array;
}

/** The parameters by name. */
export interface Parameters {
  /** f32[88, 48] */
  readonly "words.weight": Float32Array;
  /** f32[16, 48] */
  readonly "positions.weight": Float32Array;
  /** f32[48] */
  readonly "norm.weight": Float32Array;
  /** f32[48] */
  readonly "norm.bias": Float32Array;
  /** f32[144, 48] */
  readonly "layers.0.self_attn.in_proj_weight": Float32Array;
  /** f32[144] */
  readonly "layers.0.self_attn.in_proj_bias": Float32Array;
  /** f32[48, 48] */
  readonly "layers.0.self_attn.out_proj.weight": Float32Array;
  /** f32[48] */
  readonly "layers.0.self_attn.out_proj.bias": Float32Array;
  /** f32[48] */
  readonly "layers.0.norm1.weight": Float32Array;
  /** f32[48] */
  readonly "layers.0.norm1.bias": Float32Array;
  /** f32[192, 48] */
  readonly "layers.0.linear1.weight": Float32Array;
  /** f32[192] */
  readonly "layers.0.linear1.bias": Float32Array;
  /** f32[48, 192] */
  readonly "layers.0.linear2.weight": Float32Array;
  /** f32[48] */
  readonly "layers.0.linear2.bias": Float32Array;
  /** f32[48] */
  readonly "layers.0.norm2.weight": Float32Array;
  /** f32[48] */
  readonly "layers.0.norm2.bias": Float32Array;
  /** f32[144, 48] */
  readonly "layers.1.self_attn.in_proj_weight": Float32Array;
  /** f32[144] */
  readonly "layers.1.self_attn.in_proj_bias": Float32Array;
  /** f32[48, 48] */
  readonly "layers.1.self_attn.out_proj.weight": Float32Array;
  /** f32[48] */
  readonly "layers.1.self_attn.out_proj.bias": Float32Array;
  /** f32[48] */
  readonly "layers.1.norm1.weight": Float32Array;
  /** f32[48] */
  readonly "layers.1.norm1.bias": Float32Array;
  /** f32[192, 48] */
  readonly "layers.1.linear1.weight": Float32Array;
  /** f32[192] */
  readonly "layers.1.linear1.bias": Float32Array;
  /** f32[48, 192] */
  readonly "layers.1.linear2.weight": Float32Array;
  /** f32[48] */
  readonly "layers.1.linear2.bias": Float32Array;
  /** f32[48] */
  readonly "layers.1.norm2.weight": Float32Array;
  /** f32[48] */
  readonly "layers.1.norm2.bias": Float32Array;
  /** f32[48, 48] */
  readonly "head.weight": Float32Array;
  /** f32[48] */
  readonly "head.bias": Float32Array;
  /** f32[88] */
  readonly "head.vocabulary.bias": Float32Array;
  /** f32[48] */
  readonly "head.norm.weight": Float32Array;
  /** f32[48] */
  readonly "head.norm.bias": Float32Array;
}

/** What `evaluate` measures beside the loss. */
export interface Metrics {
  /** f32[] */
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
  name: "bert",
  format: 1,
  fingerprint: "353c0a19f6a6ac89",
  arenaBytes: 6225984,
  dtype: "f32",
  parameters: [
    {
      name: "words.weight",
      type: "f32",
      shape: [88, 48],
      offset: 0,
      initial: { kind: "normal", mean: 0, deviation: 0.05 },
      trainable: true,
    },
    {
      name: "positions.weight",
      type: "f32",
      shape: [16, 48],
      offset: 16896,
      initial: { kind: "normal", mean: 0, deviation: 0.05 },
      trainable: true,
    },
    {
      name: "norm.weight",
      type: "f32",
      shape: [48],
      offset: 19968,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "norm.bias",
      type: "f32",
      shape: [48],
      offset: 20160,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "layers.0.self_attn.in_proj_weight",
      type: "f32",
      shape: [144, 48],
      offset: 20352,
      initial: { kind: "uniform", low: -0.1767766952966369, high: 0.1767766952966369 },
      trainable: true,
    },
    {
      name: "layers.0.self_attn.in_proj_bias",
      type: "f32",
      shape: [144],
      offset: 48000,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "layers.0.self_attn.out_proj.weight",
      type: "f32",
      shape: [48, 48],
      offset: 48576,
      initial: { kind: "uniform", low: -0.14433756729740646, high: 0.14433756729740646 },
      trainable: true,
    },
    {
      name: "layers.0.self_attn.out_proj.bias",
      type: "f32",
      shape: [48],
      offset: 57792,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "layers.0.norm1.weight",
      type: "f32",
      shape: [48],
      offset: 57984,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "layers.0.norm1.bias",
      type: "f32",
      shape: [48],
      offset: 58176,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "layers.0.linear1.weight",
      type: "f32",
      shape: [192, 48],
      offset: 58368,
      initial: { kind: "uniform", low: -0.14433756729740646, high: 0.14433756729740646 },
      trainable: true,
    },
    {
      name: "layers.0.linear1.bias",
      type: "f32",
      shape: [192],
      offset: 95232,
      initial: { kind: "uniform", low: -0.14433756729740646, high: 0.14433756729740646 },
      trainable: true,
    },
    {
      name: "layers.0.linear2.weight",
      type: "f32",
      shape: [48, 192],
      offset: 96000,
      initial: { kind: "uniform", low: -0.07216878364870323, high: 0.07216878364870323 },
      trainable: true,
    },
    {
      name: "layers.0.linear2.bias",
      type: "f32",
      shape: [48],
      offset: 132864,
      initial: { kind: "uniform", low: -0.07216878364870323, high: 0.07216878364870323 },
      trainable: true,
    },
    {
      name: "layers.0.norm2.weight",
      type: "f32",
      shape: [48],
      offset: 133056,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "layers.0.norm2.bias",
      type: "f32",
      shape: [48],
      offset: 133248,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "layers.1.self_attn.in_proj_weight",
      type: "f32",
      shape: [144, 48],
      offset: 133440,
      initial: { kind: "uniform", low: -0.1767766952966369, high: 0.1767766952966369 },
      trainable: true,
    },
    {
      name: "layers.1.self_attn.in_proj_bias",
      type: "f32",
      shape: [144],
      offset: 161088,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "layers.1.self_attn.out_proj.weight",
      type: "f32",
      shape: [48, 48],
      offset: 161664,
      initial: { kind: "uniform", low: -0.14433756729740646, high: 0.14433756729740646 },
      trainable: true,
    },
    {
      name: "layers.1.self_attn.out_proj.bias",
      type: "f32",
      shape: [48],
      offset: 170880,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "layers.1.norm1.weight",
      type: "f32",
      shape: [48],
      offset: 171072,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "layers.1.norm1.bias",
      type: "f32",
      shape: [48],
      offset: 171264,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "layers.1.linear1.weight",
      type: "f32",
      shape: [192, 48],
      offset: 171456,
      initial: { kind: "uniform", low: -0.14433756729740646, high: 0.14433756729740646 },
      trainable: true,
    },
    {
      name: "layers.1.linear1.bias",
      type: "f32",
      shape: [192],
      offset: 208320,
      initial: { kind: "uniform", low: -0.14433756729740646, high: 0.14433756729740646 },
      trainable: true,
    },
    {
      name: "layers.1.linear2.weight",
      type: "f32",
      shape: [48, 192],
      offset: 209088,
      initial: { kind: "uniform", low: -0.07216878364870323, high: 0.07216878364870323 },
      trainable: true,
    },
    {
      name: "layers.1.linear2.bias",
      type: "f32",
      shape: [48],
      offset: 245952,
      initial: { kind: "uniform", low: -0.07216878364870323, high: 0.07216878364870323 },
      trainable: true,
    },
    {
      name: "layers.1.norm2.weight",
      type: "f32",
      shape: [48],
      offset: 246144,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "layers.1.norm2.bias",
      type: "f32",
      shape: [48],
      offset: 246336,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "head.weight",
      type: "f32",
      shape: [48, 48],
      offset: 246528,
      initial: { kind: "uniform", low: -0.14433756729740646, high: 0.14433756729740646 },
      trainable: true,
    },
    {
      name: "head.bias",
      type: "f32",
      shape: [48],
      offset: 255744,
      initial: { kind: "uniform", low: -0.14433756729740646, high: 0.14433756729740646 },
      trainable: true,
    },
    {
      name: "head.vocabulary.bias",
      type: "f32",
      shape: [88],
      offset: 255936,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "head.norm.weight",
      type: "f32",
      shape: [48],
      offset: 256288,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "head.norm.bias",
      type: "f32",
      shape: [48],
      offset: 256480,
      initial: { kind: "zeros" },
      trainable: true,
    },
  ],
  state: [
    {
      name: "words.weight.firstMoment",
      type: "f32",
      shape: [88, 48],
      offset: 256704,
      initial: { kind: "zeros" },
    },
    {
      name: "words.weight.secondMoment",
      type: "f32",
      shape: [88, 48],
      offset: 273600,
      initial: { kind: "zeros" },
    },
    {
      name: "positions.weight.firstMoment",
      type: "f32",
      shape: [16, 48],
      offset: 290496,
      initial: { kind: "zeros" },
    },
    {
      name: "positions.weight.secondMoment",
      type: "f32",
      shape: [16, 48],
      offset: 293568,
      initial: { kind: "zeros" },
    },
    { name: "norm.weight.firstMoment", type: "f32", shape: [48], offset: 296640, initial: { kind: "zeros" } },
    {
      name: "norm.weight.secondMoment",
      type: "f32",
      shape: [48],
      offset: 296832,
      initial: { kind: "zeros" },
    },
    { name: "norm.bias.firstMoment", type: "f32", shape: [48], offset: 297024, initial: { kind: "zeros" } },
    { name: "norm.bias.secondMoment", type: "f32", shape: [48], offset: 297216, initial: { kind: "zeros" } },
    {
      name: "layers.0.self_attn.in_proj_weight.firstMoment",
      type: "f32",
      shape: [144, 48],
      offset: 297408,
      initial: { kind: "zeros" },
    },
    {
      name: "layers.0.self_attn.in_proj_weight.secondMoment",
      type: "f32",
      shape: [144, 48],
      offset: 325056,
      initial: { kind: "zeros" },
    },
    {
      name: "layers.0.self_attn.in_proj_bias.firstMoment",
      type: "f32",
      shape: [144],
      offset: 352704,
      initial: { kind: "zeros" },
    },
    {
      name: "layers.0.self_attn.in_proj_bias.secondMoment",
      type: "f32",
      shape: [144],
      offset: 353280,
      initial: { kind: "zeros" },
    },
    {
      name: "layers.0.self_attn.out_proj.weight.firstMoment",
      type: "f32",
      shape: [48, 48],
      offset: 353856,
      initial: { kind: "zeros" },
    },
    {
      name: "layers.0.self_attn.out_proj.weight.secondMoment",
      type: "f32",
      shape: [48, 48],
      offset: 363072,
      initial: { kind: "zeros" },
    },
    {
      name: "layers.0.self_attn.out_proj.bias.firstMoment",
      type: "f32",
      shape: [48],
      offset: 372288,
      initial: { kind: "zeros" },
    },
    {
      name: "layers.0.self_attn.out_proj.bias.secondMoment",
      type: "f32",
      shape: [48],
      offset: 372480,
      initial: { kind: "zeros" },
    },
    {
      name: "layers.0.norm1.weight.firstMoment",
      type: "f32",
      shape: [48],
      offset: 372672,
      initial: { kind: "zeros" },
    },
    {
      name: "layers.0.norm1.weight.secondMoment",
      type: "f32",
      shape: [48],
      offset: 372864,
      initial: { kind: "zeros" },
    },
    {
      name: "layers.0.norm1.bias.firstMoment",
      type: "f32",
      shape: [48],
      offset: 373056,
      initial: { kind: "zeros" },
    },
    {
      name: "layers.0.norm1.bias.secondMoment",
      type: "f32",
      shape: [48],
      offset: 373248,
      initial: { kind: "zeros" },
    },
    {
      name: "layers.0.linear1.weight.firstMoment",
      type: "f32",
      shape: [192, 48],
      offset: 373440,
      initial: { kind: "zeros" },
    },
    {
      name: "layers.0.linear1.weight.secondMoment",
      type: "f32",
      shape: [192, 48],
      offset: 410304,
      initial: { kind: "zeros" },
    },
    {
      name: "layers.0.linear1.bias.firstMoment",
      type: "f32",
      shape: [192],
      offset: 447168,
      initial: { kind: "zeros" },
    },
    {
      name: "layers.0.linear1.bias.secondMoment",
      type: "f32",
      shape: [192],
      offset: 447936,
      initial: { kind: "zeros" },
    },
    {
      name: "layers.0.linear2.weight.firstMoment",
      type: "f32",
      shape: [48, 192],
      offset: 448704,
      initial: { kind: "zeros" },
    },
    {
      name: "layers.0.linear2.weight.secondMoment",
      type: "f32",
      shape: [48, 192],
      offset: 485568,
      initial: { kind: "zeros" },
    },
    {
      name: "layers.0.linear2.bias.firstMoment",
      type: "f32",
      shape: [48],
      offset: 522432,
      initial: { kind: "zeros" },
    },
    {
      name: "layers.0.linear2.bias.secondMoment",
      type: "f32",
      shape: [48],
      offset: 522624,
      initial: { kind: "zeros" },
    },
    {
      name: "layers.0.norm2.weight.firstMoment",
      type: "f32",
      shape: [48],
      offset: 522816,
      initial: { kind: "zeros" },
    },
    {
      name: "layers.0.norm2.weight.secondMoment",
      type: "f32",
      shape: [48],
      offset: 523008,
      initial: { kind: "zeros" },
    },
    {
      name: "layers.0.norm2.bias.firstMoment",
      type: "f32",
      shape: [48],
      offset: 523200,
      initial: { kind: "zeros" },
    },
    {
      name: "layers.0.norm2.bias.secondMoment",
      type: "f32",
      shape: [48],
      offset: 523392,
      initial: { kind: "zeros" },
    },
    {
      name: "layers.1.self_attn.in_proj_weight.firstMoment",
      type: "f32",
      shape: [144, 48],
      offset: 523584,
      initial: { kind: "zeros" },
    },
    {
      name: "layers.1.self_attn.in_proj_weight.secondMoment",
      type: "f32",
      shape: [144, 48],
      offset: 551232,
      initial: { kind: "zeros" },
    },
    {
      name: "layers.1.self_attn.in_proj_bias.firstMoment",
      type: "f32",
      shape: [144],
      offset: 578880,
      initial: { kind: "zeros" },
    },
    {
      name: "layers.1.self_attn.in_proj_bias.secondMoment",
      type: "f32",
      shape: [144],
      offset: 579456,
      initial: { kind: "zeros" },
    },
    {
      name: "layers.1.self_attn.out_proj.weight.firstMoment",
      type: "f32",
      shape: [48, 48],
      offset: 580032,
      initial: { kind: "zeros" },
    },
    {
      name: "layers.1.self_attn.out_proj.weight.secondMoment",
      type: "f32",
      shape: [48, 48],
      offset: 589248,
      initial: { kind: "zeros" },
    },
    {
      name: "layers.1.self_attn.out_proj.bias.firstMoment",
      type: "f32",
      shape: [48],
      offset: 598464,
      initial: { kind: "zeros" },
    },
    {
      name: "layers.1.self_attn.out_proj.bias.secondMoment",
      type: "f32",
      shape: [48],
      offset: 598656,
      initial: { kind: "zeros" },
    },
    {
      name: "layers.1.norm1.weight.firstMoment",
      type: "f32",
      shape: [48],
      offset: 598848,
      initial: { kind: "zeros" },
    },
    {
      name: "layers.1.norm1.weight.secondMoment",
      type: "f32",
      shape: [48],
      offset: 599040,
      initial: { kind: "zeros" },
    },
    {
      name: "layers.1.norm1.bias.firstMoment",
      type: "f32",
      shape: [48],
      offset: 599232,
      initial: { kind: "zeros" },
    },
    {
      name: "layers.1.norm1.bias.secondMoment",
      type: "f32",
      shape: [48],
      offset: 599424,
      initial: { kind: "zeros" },
    },
    {
      name: "layers.1.linear1.weight.firstMoment",
      type: "f32",
      shape: [192, 48],
      offset: 599616,
      initial: { kind: "zeros" },
    },
    {
      name: "layers.1.linear1.weight.secondMoment",
      type: "f32",
      shape: [192, 48],
      offset: 636480,
      initial: { kind: "zeros" },
    },
    {
      name: "layers.1.linear1.bias.firstMoment",
      type: "f32",
      shape: [192],
      offset: 673344,
      initial: { kind: "zeros" },
    },
    {
      name: "layers.1.linear1.bias.secondMoment",
      type: "f32",
      shape: [192],
      offset: 674112,
      initial: { kind: "zeros" },
    },
    {
      name: "layers.1.linear2.weight.firstMoment",
      type: "f32",
      shape: [48, 192],
      offset: 674880,
      initial: { kind: "zeros" },
    },
    {
      name: "layers.1.linear2.weight.secondMoment",
      type: "f32",
      shape: [48, 192],
      offset: 711744,
      initial: { kind: "zeros" },
    },
    {
      name: "layers.1.linear2.bias.firstMoment",
      type: "f32",
      shape: [48],
      offset: 748608,
      initial: { kind: "zeros" },
    },
    {
      name: "layers.1.linear2.bias.secondMoment",
      type: "f32",
      shape: [48],
      offset: 748800,
      initial: { kind: "zeros" },
    },
    {
      name: "layers.1.norm2.weight.firstMoment",
      type: "f32",
      shape: [48],
      offset: 748992,
      initial: { kind: "zeros" },
    },
    {
      name: "layers.1.norm2.weight.secondMoment",
      type: "f32",
      shape: [48],
      offset: 749184,
      initial: { kind: "zeros" },
    },
    {
      name: "layers.1.norm2.bias.firstMoment",
      type: "f32",
      shape: [48],
      offset: 749376,
      initial: { kind: "zeros" },
    },
    {
      name: "layers.1.norm2.bias.secondMoment",
      type: "f32",
      shape: [48],
      offset: 749568,
      initial: { kind: "zeros" },
    },
    {
      name: "head.weight.firstMoment",
      type: "f32",
      shape: [48, 48],
      offset: 749760,
      initial: { kind: "zeros" },
    },
    {
      name: "head.weight.secondMoment",
      type: "f32",
      shape: [48, 48],
      offset: 758976,
      initial: { kind: "zeros" },
    },
    { name: "head.bias.firstMoment", type: "f32", shape: [48], offset: 768192, initial: { kind: "zeros" } },
    { name: "head.bias.secondMoment", type: "f32", shape: [48], offset: 768384, initial: { kind: "zeros" } },
    {
      name: "head.vocabulary.bias.firstMoment",
      type: "f32",
      shape: [88],
      offset: 768576,
      initial: { kind: "zeros" },
    },
    {
      name: "head.vocabulary.bias.secondMoment",
      type: "f32",
      shape: [88],
      offset: 768928,
      initial: { kind: "zeros" },
    },
    {
      name: "head.norm.weight.firstMoment",
      type: "f32",
      shape: [48],
      offset: 769280,
      initial: { kind: "zeros" },
    },
    {
      name: "head.norm.weight.secondMoment",
      type: "f32",
      shape: [48],
      offset: 769472,
      initial: { kind: "zeros" },
    },
    {
      name: "head.norm.bias.firstMoment",
      type: "f32",
      shape: [48],
      offset: 769664,
      initial: { kind: "zeros" },
    },
    {
      name: "head.norm.bias.secondMoment",
      type: "f32",
      shape: [48],
      offset: 769856,
      initial: { kind: "zeros" },
    },
  ],
  constants: [],
  counters: { seed: 256672, step: 256688, guard: 770048 },
  objectives: {
    ["loss"]: {
      step: {
        inputs: [{ name: "ids", type: "i32", shape: [32, 16], offset: 966720, below: 88 }],
        outputs: [],
        loss: 6045760,
        metrics: [],
        run: step,
      },
      evaluate: {
        inputs: [{ name: "ids", type: "i32", shape: [32, 16], offset: 968768, below: 88 }],
        outputs: [],
        loss: 778304,
        metrics: [{ name: "accuracy", type: "f32", shape: [], offset: 772160 }],
        run: evaluate,
      },
      gradients: {
        inputs: [{ name: "ids", type: "i32", shape: [32, 16], offset: 6209600, below: 88 }],
        outputs: [
          { name: "words.weight", type: "f32", shape: [88, 48], offset: 6111296 },
          { name: "positions.weight", type: "f32", shape: [16, 48], offset: 885312 },
          { name: "norm.weight", type: "f32", shape: [48], offset: 888384 },
          { name: "norm.bias", type: "f32", shape: [48], offset: 888576 },
          { name: "layers.0.self_attn.in_proj_weight", type: "f32", shape: [144, 48], offset: 1163328 },
          { name: "layers.0.self_attn.in_proj_bias", type: "f32", shape: [144], offset: 1190976 },
          { name: "layers.0.self_attn.out_proj.weight", type: "f32", shape: [48, 48], offset: 1495104 },
          { name: "layers.0.self_attn.out_proj.bias", type: "f32", shape: [48], offset: 1505472 },
          { name: "layers.0.norm1.weight", type: "f32", shape: [48], offset: 1505088 },
          { name: "layers.0.norm1.bias", type: "f32", shape: [48], offset: 1505280 },
          { name: "layers.0.linear1.weight", type: "f32", shape: [192, 48], offset: 1359936 },
          { name: "layers.0.linear1.bias", type: "f32", shape: [192], offset: 1504320 },
          { name: "layers.0.linear2.weight", type: "f32", shape: [48, 192], offset: 2736192 },
          { name: "layers.0.linear2.bias", type: "f32", shape: [48], offset: 2801664 },
          { name: "layers.0.norm2.weight", type: "f32", shape: [48], offset: 2801280 },
          { name: "layers.0.norm2.bias", type: "f32", shape: [48], offset: 2801472 },
          { name: "layers.1.self_attn.in_proj_weight", type: "f32", shape: [144, 48], offset: 2773056 },
          { name: "layers.1.self_attn.in_proj_bias", type: "f32", shape: [144], offset: 2800704 },
          { name: "layers.1.self_attn.out_proj.weight", type: "f32", shape: [48, 48], offset: 3264576 },
          { name: "layers.1.self_attn.out_proj.bias", type: "f32", shape: [48], offset: 3274944 },
          { name: "layers.1.norm1.weight", type: "f32", shape: [48], offset: 3274560 },
          { name: "layers.1.norm1.bias", type: "f32", shape: [48], offset: 3274752 },
          { name: "layers.1.linear1.weight", type: "f32", shape: [192, 48], offset: 2932800 },
          { name: "layers.1.linear1.bias", type: "f32", shape: [192], offset: 3273792 },
          { name: "layers.1.linear2.weight", type: "f32", shape: [48, 192], offset: 5718080 },
          { name: "layers.1.linear2.bias", type: "f32", shape: [48], offset: 5754944 },
          { name: "layers.1.norm2.weight", type: "f32", shape: [48], offset: 5825792 },
          { name: "layers.1.norm2.bias", type: "f32", shape: [48], offset: 5825984 },
          { name: "head.weight", type: "f32", shape: [48, 48], offset: 5816384 },
          { name: "head.bias", type: "f32", shape: [48], offset: 5825600 },
          { name: "head.vocabulary.bias", type: "f32", shape: [88], offset: 6128192 },
          { name: "head.norm.weight", type: "f32", shape: [48], offset: 5914688 },
          { name: "head.norm.bias", type: "f32", shape: [48], offset: 5914880 },
        ],
        loss: 6128544,
        metrics: [],
        run: gradients,
      },
    },
  },
  predict: {
    inputs: [{ name: "ids", type: "i32", shape: [32, 16], offset: 966720, below: 88 }],
    outputs: [{ name: "logits", type: "f32", shape: [32, 16, 88], offset: 966720 }],
    metrics: [],
    run: predict,
  },
});
