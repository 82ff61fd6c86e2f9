// @generated
/* eslint-disable */
/**
 * transformer: a neural network and its training, compiled by Tapeless. Do not edit: change the model and
 * compile it again. Kernels come first, then one function per program, then the trainer that is made of them.
 *
 * Inputs
 *   source  i32[64, 6]
 *   target  i32[64, 11]
 * Parameters: 44,128 numbers in 61 tensors
 *   tokens.weight                             f32[43, 32]
 *   encoder.layers.0.self_attn.in_proj_weight  f32[96, 32]
 *   encoder.layers.0.self_attn.in_proj_bias   f32[96]
 *   encoder.layers.0.self_attn.out_proj.weight  f32[32, 32]
 *   encoder.layers.0.self_attn.out_proj.bias  f32[32]
 *   encoder.layers.0.norm1.weight             f32[32]
 *   encoder.layers.0.norm1.bias               f32[32]
 *   encoder.layers.0.linear1.weight           f32[64, 32]
 *   encoder.layers.0.linear1.bias             f32[64]
 *   encoder.layers.0.linear2.weight           f32[32, 64]
 *   encoder.layers.0.linear2.bias             f32[32]
 *   encoder.layers.0.norm2.weight             f32[32]
 *   encoder.layers.0.norm2.bias               f32[32]
 *   encoder.layers.1.self_attn.in_proj_weight  f32[96, 32]
 *   encoder.layers.1.self_attn.in_proj_bias   f32[96]
 *   encoder.layers.1.self_attn.out_proj.weight  f32[32, 32]
 *   encoder.layers.1.self_attn.out_proj.bias  f32[32]
 *   encoder.layers.1.norm1.weight             f32[32]
 *   encoder.layers.1.norm1.bias               f32[32]
 *   encoder.layers.1.linear1.weight           f32[64, 32]
 *   encoder.layers.1.linear1.bias             f32[64]
 *   encoder.layers.1.linear2.weight           f32[32, 64]
 *   encoder.layers.1.linear2.bias             f32[32]
 *   encoder.layers.1.norm2.weight             f32[32]
 *   and 37 more, see plan.txt
 * Dimensions, as tensor[axis]
 *   64  source[0], target[0], encoder.layers.0.linear1.weight[0], encoder.layers.0.linear1.bias[0], encoder.layers.0.linear2.weight[1], and 10 more
 *    6  source[1]
 *   11  target[1]
 *   43  tokens.weight[0], logits[2]
 *   32  tokens.weight[1], encoder.layers.0.self_attn.in_proj_weight[1], encoder.layers.0.self_attn.out_proj.weight[0], encoder.layers.0.self_attn.out_proj.weight[1], encoder.layers.0.self_attn.out_proj.bias[0], and 52 more
 *   96  encoder.layers.0.self_attn.in_proj_weight[0], encoder.layers.0.self_attn.in_proj_bias[0], encoder.layers.1.self_attn.in_proj_weight[0], encoder.layers.1.self_attn.in_proj_bias[0], decoder.layers.0.self_attn.in_proj_weight[0], and 7 more
 *   10  logits[1]
 * Programs          FLOPs per call    peak bytes  launches
 *   step               149,093,102     5,301,168       247
 *   gradients          148,519,427     5,301,168       190
 *   evaluate            50,099,970     1,216,944        59
 *   predict             49,870,848     1,214,128        55
 * Memory: one arena of 5,301,168 bytes (5.06 MiB), the first 529,600 for parameters and state.
 * Kernels take the views of the arena that they use, then the position of each tensor in its view, in elements.
 * Tensors are row-major. Arithmetic is in float64 between loads and stores, rounded when stored.
 */
import { defineTrainer, floorRemainder, pow, type NumericArray, type Views } from "../../runtime/index.ts";

/**
 * notEqual, transformer.ts:66
 */
function notEqual(i32: Int32Array, u8: Uint8Array, source_at: number, notEqual_at: number, n: number): void {
  for (let i = 0; i < n; i++) {
    u8[notEqual_at + i] = i32[source_at + i]! !== 0 ? 1 : 0;
  }
}

/**
 * remainder, transformer.ts:63
 * mul, transformer.ts:63
 * select, transformer.ts:63
 * add, transformer.ts:63
 */
function remainder_mul_add(
  f32: Float32Array,
  i32: Int32Array,
  source_at: number,
  tokensWeight: number,
  add_at: number,
): void {
  for (let i = 0; i < 6; i++) {
    for (let j = 0; j < 32; j++) {
      const remainder = floorRemainder(j, 2);
      const exp = Math.exp(Math.fround((j - remainder) | 0) * -0.2878231406211853);
      const mul2 = Math.fround(i) * exp;
      const select = remainder === 0 ? Math.sin(mul2) : Math.cos(mul2);
      const source_at_row = source_at + i;
      const tokensWeight_row = tokensWeight + j;
      const add_at_row = add_at + i * 32 + j;
      for (let r = 0; r < 64; r++) {
        const value = Math.max(Math.min(i32[source_at_row + r * 6]!, 42), 0);
        const mul3 = f32[tokensWeight_row + value * 32]! * /* 5.656854 */ 5.656854152679443;
        f32[add_at_row + r * 192] = mul3 + select;
      }
    }
  }
}

/**
 * contraction, transformer.ts:69
 * add, transformer.ts:69
 */
function contraction_add(
  f32: Float32Array,
  add_at: number,
  encoderLayers0Self_attnIn_proj_weight: number,
  encoderLayers0Self_attnIn_proj_bias: number,
  add_at2: number,
): void {
  for (let j = 0; j < 384; j += 3) {
    const add_at2_row = add_at2 + j * 96;
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
      const add_at_row = add_at + j * 32;
      const encoderLayers0Self_attnIn_proj_weight_row = encoderLayers0Self_attnIn_proj_weight + k * 32;
      for (let r = 0; r < 32; r++) {
        const add = f32[add_at_row + r]!;
        const add_j1 = f32[add_at_row + r + 32]!;
        const add_j2 = f32[add_at_row + r + 64]!;
        const in_proj_weight = f32[encoderLayers0Self_attnIn_proj_weight_row + r]!;
        const in_proj_weight_k1 = f32[encoderLayers0Self_attnIn_proj_weight_row + r + 32]!;
        const in_proj_weight_k2 = f32[encoderLayers0Self_attnIn_proj_weight_row + r + 64]!;
        const in_proj_weight_k3 = f32[encoderLayers0Self_attnIn_proj_weight_row + r + 96]!;
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
      const in_proj_bias = f32[encoderLayers0Self_attnIn_proj_bias + k]!;
      const in_proj_bias_k1 = f32[encoderLayers0Self_attnIn_proj_bias + k + 1]!;
      const in_proj_bias_k2 = f32[encoderLayers0Self_attnIn_proj_bias + k + 2]!;
      const in_proj_bias_k3 = f32[encoderLayers0Self_attnIn_proj_bias + k + 3]!;
      f32[add_at2_row + k] = contraction + in_proj_bias;
      f32[add_at2_row + k + 96] = contraction_j1 + in_proj_bias;
      f32[add_at2_row + k + 192] = contraction_j2 + in_proj_bias;
      f32[add_at2_row + k + 1] = contraction_k1 + in_proj_bias_k1;
      f32[add_at2_row + k + 97] = contraction_k1_j1 + in_proj_bias_k1;
      f32[add_at2_row + k + 193] = contraction_k1_j2 + in_proj_bias_k1;
      f32[add_at2_row + k + 2] = contraction_k2 + in_proj_bias_k2;
      f32[add_at2_row + k + 98] = contraction_k2_j1 + in_proj_bias_k2;
      f32[add_at2_row + k + 194] = contraction_k2_j2 + in_proj_bias_k2;
      f32[add_at2_row + k + 3] = contraction_k3 + in_proj_bias_k3;
      f32[add_at2_row + k + 99] = contraction_k3_j1 + in_proj_bias_k3;
      f32[add_at2_row + k + 195] = contraction_k3_j2 + in_proj_bias_k3;
    }
  }
}

/**
 * contraction, transformer.ts:69
 * mul, transformer.ts:69
 */
function contraction_mul(f32: Float32Array, add_at: number, mul_at: number): void {
  for (let i = 0; i < 64; i++) {
    for (let j = 0; j < 4; j++) {
      for (let k = 0; k < 6; k += 3) {
        const mul_at_row = mul_at + i * 144 + j * 36 + k * 6;
        for (let l = 0; l < 6; l += 3) {
          let contraction = 0;
          let contraction_k1 = 0;
          let contraction_k2 = 0;
          let contraction_l1 = 0;
          let contraction_l1_k1 = 0;
          let contraction_l1_k2 = 0;
          let contraction_l2 = 0;
          let contraction_l2_k1 = 0;
          let contraction_l2_k2 = 0;
          const add_at_row = add_at + i * 576 + k * 96 + j * 8;
          const add_at_row2 = add_at + i * 576 + l * 96 + j * 8;
          for (let r = 0; r < 8; r++) {
            const add = f32[add_at_row + r]!;
            const add_k1 = f32[add_at_row + r + 96]!;
            const add_k2 = f32[add_at_row + r + 192]!;
            const add2 = f32[add_at_row2 + r + 32]!;
            const add2_l1 = f32[add_at_row2 + r + 128]!;
            const add2_l2 = f32[add_at_row2 + r + 224]!;
            contraction += add * add2;
            contraction_k1 += add_k1 * add2;
            contraction_k2 += add_k2 * add2;
            contraction_l1 += add * add2_l1;
            contraction_l1_k1 += add_k1 * add2_l1;
            contraction_l1_k2 += add_k2 * add2_l1;
            contraction_l2 += add * add2_l2;
            contraction_l2_k1 += add_k1 * add2_l2;
            contraction_l2_k2 += add_k2 * add2_l2;
          }
          f32[mul_at_row + l] = contraction * 0.3535533845424652;
          f32[mul_at_row + l + 6] = contraction_k1 * 0.3535533845424652;
          f32[mul_at_row + l + 12] = contraction_k2 * 0.3535533845424652;
          f32[mul_at_row + l + 1] = contraction_l1 * 0.3535533845424652;
          f32[mul_at_row + l + 7] = contraction_l1_k1 * 0.3535533845424652;
          f32[mul_at_row + l + 13] = contraction_l1_k2 * 0.3535533845424652;
          f32[mul_at_row + l + 2] = contraction_l2 * 0.3535533845424652;
          f32[mul_at_row + l + 8] = contraction_l2_k1 * 0.3535533845424652;
          f32[mul_at_row + l + 14] = contraction_l2_k2 * 0.3535533845424652;
        }
      }
    }
  }
}

/**
 * amax, transformer.ts:69
 * select, transformer.ts:69
 * exp, transformer.ts:69
 * sum, transformer.ts:69
 * div, transformer.ts:69
 */
function amax_sum_div(
  f32: Float32Array,
  u8: Uint8Array,
  notEqual_at: number,
  mul_at: number,
  exp_at: number,
  sum_at: number,
  select_at: number,
  div_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    const sum_at_row = sum_at + i * 24;
    const select_at_row = select_at + i * 24;
    for (let k = 0; k < 24; k += 4) {
      let amax = -Infinity;
      let amax_k1 = -Infinity;
      let amax_k2 = -Infinity;
      let amax_k3 = -Infinity;
      const notEqual_at_row = notEqual_at + i * 6;
      const mul_at_row = mul_at + i * 144 + k * 6;
      for (let r = 0; r < 6; r++) {
        const notEqual = u8[notEqual_at_row + r]! !== 0;
        amax = Math.max(amax, notEqual ? f32[mul_at_row + r]! : -Infinity);
        amax_k1 = Math.max(amax_k1, notEqual ? f32[mul_at_row + r + 6]! : -Infinity);
        amax_k2 = Math.max(amax_k2, notEqual ? f32[mul_at_row + r + 12]! : -Infinity);
        amax_k3 = Math.max(amax_k3, notEqual ? f32[mul_at_row + r + 18]! : -Infinity);
      }
      let sum = 0;
      let sum_k1 = 0;
      let sum_k2 = 0;
      let sum_k3 = 0;
      const select2 = amax > -Infinity ? amax : 0;
      const select2_k1 = amax_k1 > -Infinity ? amax_k1 : 0;
      const select2_k2 = amax_k2 > -Infinity ? amax_k2 : 0;
      const select2_k3 = amax_k3 > -Infinity ? amax_k3 : 0;
      const notEqual_at_row2 = notEqual_at + i * 6;
      const mul_at_row2 = mul_at + i * 144 + k * 6;
      const exp_at_row = exp_at + i * 144 + k * 6;
      for (let s = 0; s < 6; s++) {
        const notEqual2 = u8[notEqual_at_row2 + s]! !== 0;
        const select3_k1 = notEqual2 ? f32[mul_at_row2 + s + 6]! - select2_k1 : -Infinity;
        const select3_k2 = notEqual2 ? f32[mul_at_row2 + s + 12]! - select2_k2 : -Infinity;
        const select3_k3 = notEqual2 ? f32[mul_at_row2 + s + 18]! - select2_k3 : -Infinity;
        const exp = Math.exp(notEqual2 ? f32[mul_at_row2 + s]! - select2 : -Infinity);
        const exp_k1 = Math.exp(select3_k1);
        const exp_k2 = Math.exp(select3_k2);
        const exp_k3 = Math.exp(select3_k3);
        f32[exp_at_row + s] = exp;
        f32[exp_at_row + s + 6] = exp_k1;
        f32[exp_at_row + s + 12] = exp_k2;
        f32[exp_at_row + s + 18] = exp_k3;
        sum += exp;
        sum_k1 += exp_k1;
        sum_k2 += exp_k2;
        sum_k3 += exp_k3;
      }
      const sum2 = Math.fround(sum);
      const sum2_k1 = Math.fround(sum_k1);
      const sum2_k2 = Math.fround(sum_k2);
      const sum2_k3 = Math.fround(sum_k3);
      f32[sum_at_row + k] = sum2;
      f32[sum_at_row + k + 1] = sum2_k1;
      f32[sum_at_row + k + 2] = sum2_k2;
      f32[sum_at_row + k + 3] = sum2_k3;
      const select4 = sum2 > 0 ? sum2 : 1;
      const select4_k1 = sum2_k1 > 0 ? sum2_k1 : 1;
      const select4_k2 = sum2_k2 > 0 ? sum2_k2 : 1;
      const select4_k3 = sum2_k3 > 0 ? sum2_k3 : 1;
      f32[select_at_row + k] = select4;
      f32[select_at_row + k + 1] = select4_k1;
      f32[select_at_row + k + 2] = select4_k2;
      f32[select_at_row + k + 3] = select4_k3;
      const exp_at_row2 = exp_at + i * 144 + k * 6;
      const div_at_row = div_at + i * 144 + k * 6;
      for (let t = 0; t < 6; t++) {
        const div_k1 = f32[exp_at_row2 + t + 6]! / select4_k1;
        const div_k2 = f32[exp_at_row2 + t + 12]! / select4_k2;
        const div_k3 = f32[exp_at_row2 + t + 18]! / select4_k3;
        f32[div_at_row + t] = f32[exp_at_row2 + t]! / select4;
        f32[div_at_row + t + 6] = div_k1;
        f32[div_at_row + t + 12] = div_k2;
        f32[div_at_row + t + 18] = div_k3;
      }
    }
  }
}

/**
 * contraction, transformer.ts:69
 */
function contraction(f32: Float32Array, div_at: number, add_at: number, contraction_at: number): void {
  for (let i = 0; i < 64; i++) {
    for (let j = 0; j < 4; j++) {
      for (let k = 0; k < 6; k += 3) {
        const contraction_at_row = contraction_at + i * 192 + j * 48 + k * 8;
        for (let l = 0; l < 8; l += 4) {
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
          const div_at_row = div_at + i * 144 + j * 36 + k * 6;
          const add_at_row = add_at + i * 576 + j * 8 + l;
          for (let r = 0; r < 6; r++) {
            const div = f32[div_at_row + r]!;
            const div_k1 = f32[div_at_row + r + 6]!;
            const div_k2 = f32[div_at_row + r + 12]!;
            const add = f32[add_at_row + r * 96 + 64]!;
            const add_l1 = f32[add_at_row + r * 96 + 65]!;
            const add_l2 = f32[add_at_row + r * 96 + 66]!;
            const add_l3 = f32[add_at_row + r * 96 + 67]!;
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
          f32[contraction_at_row + l + 8] = contraction_k1;
          f32[contraction_at_row + l + 16] = contraction_k2;
          f32[contraction_at_row + l + 1] = contraction_l1;
          f32[contraction_at_row + l + 9] = contraction_l1_k1;
          f32[contraction_at_row + l + 17] = contraction_l1_k2;
          f32[contraction_at_row + l + 2] = contraction_l2;
          f32[contraction_at_row + l + 10] = contraction_l2_k1;
          f32[contraction_at_row + l + 18] = contraction_l2_k2;
          f32[contraction_at_row + l + 3] = contraction_l3;
          f32[contraction_at_row + l + 11] = contraction_l3_k1;
          f32[contraction_at_row + l + 19] = contraction_l3_k2;
        }
      }
    }
  }
}

/**
 * contraction, transformer.ts:69
 * add, transformer.ts:69
 */
function contraction_add2(
  f32: Float32Array,
  contraction_at: number,
  encoderLayers0Self_attnOut_projWeight: number,
  add_at: number,
  encoderLayers0Self_attnOut_projBias: number,
  add_at2: number,
): void {
  for (let i = 0; i < 64; i++) {
    for (let j = 0; j < 6; j += 3) {
      const add_at_row = add_at + i * 192 + j * 32;
      const add_at2_row = add_at2 + i * 192 + j * 32;
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
        for (let r = 0; r < 4; r++) {
          const contraction_at_row = contraction_at + i * 192 + r * 48 + j * 8;
          const encoderLayers0Self_attnOut_projWeight_row =
            encoderLayers0Self_attnOut_projWeight + k * 32 + r * 8;
          for (let s = 0; s < 8; s++) {
            const contraction2 = f32[contraction_at_row + s]!;
            const contraction2_j1 = f32[contraction_at_row + s + 8]!;
            const contraction2_j2 = f32[contraction_at_row + s + 16]!;
            const weight = f32[encoderLayers0Self_attnOut_projWeight_row + s]!;
            const weight_k1 = f32[encoderLayers0Self_attnOut_projWeight_row + s + 32]!;
            const weight_k2 = f32[encoderLayers0Self_attnOut_projWeight_row + s + 64]!;
            const weight_k3 = f32[encoderLayers0Self_attnOut_projWeight_row + s + 96]!;
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
        const bias = f32[encoderLayers0Self_attnOut_projBias + k]!;
        const bias_k1 = f32[encoderLayers0Self_attnOut_projBias + k + 1]!;
        const bias_k2 = f32[encoderLayers0Self_attnOut_projBias + k + 2]!;
        const bias_k3 = f32[encoderLayers0Self_attnOut_projBias + k + 3]!;
        const add3_j1 = f32[add_at_row + k + 32]! + (contraction_j1 + bias);
        const add3_j2 = f32[add_at_row + k + 64]! + (contraction_j2 + bias);
        const add3_k1 = f32[add_at_row + k + 1]! + (contraction_k1 + bias_k1);
        const add3_k1_j1 = f32[add_at_row + k + 33]! + (contraction_k1_j1 + bias_k1);
        const add3_k1_j2 = f32[add_at_row + k + 65]! + (contraction_k1_j2 + bias_k1);
        const add3_k2 = f32[add_at_row + k + 2]! + (contraction_k2 + bias_k2);
        const add3_k2_j1 = f32[add_at_row + k + 34]! + (contraction_k2_j1 + bias_k2);
        const add3_k2_j2 = f32[add_at_row + k + 66]! + (contraction_k2_j2 + bias_k2);
        const add3_k3 = f32[add_at_row + k + 3]! + (contraction_k3 + bias_k3);
        const add3_k3_j1 = f32[add_at_row + k + 35]! + (contraction_k3_j1 + bias_k3);
        const add3_k3_j2 = f32[add_at_row + k + 67]! + (contraction_k3_j2 + bias_k3);
        f32[add_at2_row + k] = f32[add_at_row + k]! + (contraction + bias);
        f32[add_at2_row + k + 32] = add3_j1;
        f32[add_at2_row + k + 64] = add3_j2;
        f32[add_at2_row + k + 1] = add3_k1;
        f32[add_at2_row + k + 33] = add3_k1_j1;
        f32[add_at2_row + k + 65] = add3_k1_j2;
        f32[add_at2_row + k + 2] = add3_k2;
        f32[add_at2_row + k + 34] = add3_k2_j1;
        f32[add_at2_row + k + 66] = add3_k2_j2;
        f32[add_at2_row + k + 3] = add3_k3;
        f32[add_at2_row + k + 35] = add3_k3_j1;
        f32[add_at2_row + k + 67] = add3_k3_j2;
      }
    }
  }
}

/**
 * sum, transformer.ts:69
 * mul, transformer.ts:69
 * rsqrt, transformer.ts:69
 * add, transformer.ts:69
 */
function sum_add(
  f32: Float32Array,
  add_at: number,
  mul_at: number,
  rsqrt_at: number,
  encoderLayers0Norm1Weight: number,
  encoderLayers0Norm1Bias: number,
  add_at2: number,
): void {
  for (let j = 0; j < 384; j++) {
    let sum = 0;
    let sumRp1 = 0;
    let sumRp2 = 0;
    let sumRp3 = 0;
    const add_at_row = add_at + j * 32;
    for (let r = 0; r < 32; r += 4) {
      sum += f32[add_at_row + r]!;
      sumRp1 += f32[add_at_row + r + 1]!;
      sumRp2 += f32[add_at_row + r + 2]!;
      sumRp3 += f32[add_at_row + r + 3]!;
    }
    sum = sum + sumRp1 + (sumRp2 + sumRp3);
    const mul = sum * 0.03125;
    f32[mul_at + j] = mul;
    let sum2 = 0;
    let sum2Sp1 = 0;
    let sum2Sp2 = 0;
    let sum2Sp3 = 0;
    const add_at_row2 = add_at + j * 32;
    for (let s = 0; s < 32; s += 4) {
      const sub = f32[add_at_row2 + s]! - mul;
      sum2 += sub * sub;
      const subSp1 = f32[add_at_row2 + s + 1]! - mul;
      sum2Sp1 += subSp1 * subSp1;
      const subSp2 = f32[add_at_row2 + s + 2]! - mul;
      sum2Sp2 += subSp2 * subSp2;
      const subSp3 = f32[add_at_row2 + s + 3]! - mul;
      sum2Sp3 += subSp3 * subSp3;
    }
    sum2 = sum2 + sum2Sp1 + (sum2Sp2 + sum2Sp3);
    const add3 = Math.fround(sum2 * 0.03125 + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = 1 / Math.sqrt(add3);
    f32[rsqrt_at + j] = rsqrt;
    const add_at_row3 = add_at + j * 32;
    const add_at2_row = add_at2 + j * 32;
    for (let t = 0; t < 32; t++) {
      const mul4 = (f32[add_at_row3 + t]! - mul) * rsqrt * f32[encoderLayers0Norm1Weight + t]!;
      f32[add_at2_row + t] = mul4 + f32[encoderLayers0Norm1Bias + t]!;
    }
  }
}

/**
 * contraction, transformer.ts:69
 * relu, transformer.ts:69
 */
function contraction_relu(
  f32: Float32Array,
  add_at: number,
  encoderLayers0Linear1Weight: number,
  encoderLayers0Linear1Bias: number,
  relu_at: number,
): void {
  for (let j = 0; j < 384; j += 3) {
    const relu_at_row = relu_at + j * 64;
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
      const add_at_row = add_at + j * 32;
      const encoderLayers0Linear1Weight_row = encoderLayers0Linear1Weight + k * 32;
      for (let r = 0; r < 32; r++) {
        const add = f32[add_at_row + r]!;
        const add_j1 = f32[add_at_row + r + 32]!;
        const add_j2 = f32[add_at_row + r + 64]!;
        const weight = f32[encoderLayers0Linear1Weight_row + r]!;
        const weight_k1 = f32[encoderLayers0Linear1Weight_row + r + 32]!;
        const weight_k2 = f32[encoderLayers0Linear1Weight_row + r + 64]!;
        const weight_k3 = f32[encoderLayers0Linear1Weight_row + r + 96]!;
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
      const bias = f32[encoderLayers0Linear1Bias + k]!;
      const bias_k1 = f32[encoderLayers0Linear1Bias + k + 1]!;
      const bias_k2 = f32[encoderLayers0Linear1Bias + k + 2]!;
      const bias_k3 = f32[encoderLayers0Linear1Bias + k + 3]!;
      f32[relu_at_row + k] = Math.max(contraction + bias, 0);
      f32[relu_at_row + k + 64] = Math.max(contraction_j1 + bias, 0);
      f32[relu_at_row + k + 128] = Math.max(contraction_j2 + bias, 0);
      f32[relu_at_row + k + 1] = Math.max(contraction_k1 + bias_k1, 0);
      f32[relu_at_row + k + 65] = Math.max(contraction_k1_j1 + bias_k1, 0);
      f32[relu_at_row + k + 129] = Math.max(contraction_k1_j2 + bias_k1, 0);
      f32[relu_at_row + k + 2] = Math.max(contraction_k2 + bias_k2, 0);
      f32[relu_at_row + k + 66] = Math.max(contraction_k2_j1 + bias_k2, 0);
      f32[relu_at_row + k + 130] = Math.max(contraction_k2_j2 + bias_k2, 0);
      f32[relu_at_row + k + 3] = Math.max(contraction_k3 + bias_k3, 0);
      f32[relu_at_row + k + 67] = Math.max(contraction_k3_j1 + bias_k3, 0);
      f32[relu_at_row + k + 131] = Math.max(contraction_k3_j2 + bias_k3, 0);
    }
  }
}

/**
 * contraction, transformer.ts:69
 * add, transformer.ts:69
 */
function contraction_add3(
  f32: Float32Array,
  relu_at: number,
  encoderLayers0Linear2Weight: number,
  add_at: number,
  encoderLayers0Linear2Bias: number,
  add_at2: number,
): void {
  for (let j = 0; j < 384; j += 3) {
    const add_at_row = add_at + j * 32;
    const add_at2_row = add_at2 + j * 32;
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
      const relu_at_row = relu_at + j * 64;
      const encoderLayers0Linear2Weight_row = encoderLayers0Linear2Weight + k * 64;
      for (let r = 0; r < 64; r++) {
        const relu = f32[relu_at_row + r]!;
        const relu_j1 = f32[relu_at_row + r + 64]!;
        const relu_j2 = f32[relu_at_row + r + 128]!;
        const weight = f32[encoderLayers0Linear2Weight_row + r]!;
        const weight_k1 = f32[encoderLayers0Linear2Weight_row + r + 64]!;
        const weight_k2 = f32[encoderLayers0Linear2Weight_row + r + 128]!;
        const weight_k3 = f32[encoderLayers0Linear2Weight_row + r + 192]!;
        contraction += relu * weight;
        contraction_j1 += relu_j1 * weight;
        contraction_j2 += relu_j2 * weight;
        contraction_k1 += relu * weight_k1;
        contraction_k1_j1 += relu_j1 * weight_k1;
        contraction_k1_j2 += relu_j2 * weight_k1;
        contraction_k2 += relu * weight_k2;
        contraction_k2_j1 += relu_j1 * weight_k2;
        contraction_k2_j2 += relu_j2 * weight_k2;
        contraction_k3 += relu * weight_k3;
        contraction_k3_j1 += relu_j1 * weight_k3;
        contraction_k3_j2 += relu_j2 * weight_k3;
      }
      const bias = f32[encoderLayers0Linear2Bias + k]!;
      const bias_k1 = f32[encoderLayers0Linear2Bias + k + 1]!;
      const bias_k2 = f32[encoderLayers0Linear2Bias + k + 2]!;
      const bias_k3 = f32[encoderLayers0Linear2Bias + k + 3]!;
      const add3_j1 = f32[add_at_row + k + 32]! + (contraction_j1 + bias);
      const add3_j2 = f32[add_at_row + k + 64]! + (contraction_j2 + bias);
      const add3_k1 = f32[add_at_row + k + 1]! + (contraction_k1 + bias_k1);
      const add3_k1_j1 = f32[add_at_row + k + 33]! + (contraction_k1_j1 + bias_k1);
      const add3_k1_j2 = f32[add_at_row + k + 65]! + (contraction_k1_j2 + bias_k1);
      const add3_k2 = f32[add_at_row + k + 2]! + (contraction_k2 + bias_k2);
      const add3_k2_j1 = f32[add_at_row + k + 34]! + (contraction_k2_j1 + bias_k2);
      const add3_k2_j2 = f32[add_at_row + k + 66]! + (contraction_k2_j2 + bias_k2);
      const add3_k3 = f32[add_at_row + k + 3]! + (contraction_k3 + bias_k3);
      const add3_k3_j1 = f32[add_at_row + k + 35]! + (contraction_k3_j1 + bias_k3);
      const add3_k3_j2 = f32[add_at_row + k + 67]! + (contraction_k3_j2 + bias_k3);
      f32[add_at2_row + k] = f32[add_at_row + k]! + (contraction + bias);
      f32[add_at2_row + k + 32] = add3_j1;
      f32[add_at2_row + k + 64] = add3_j2;
      f32[add_at2_row + k + 1] = add3_k1;
      f32[add_at2_row + k + 33] = add3_k1_j1;
      f32[add_at2_row + k + 65] = add3_k1_j2;
      f32[add_at2_row + k + 2] = add3_k2;
      f32[add_at2_row + k + 34] = add3_k2_j1;
      f32[add_at2_row + k + 66] = add3_k2_j2;
      f32[add_at2_row + k + 3] = add3_k3;
      f32[add_at2_row + k + 35] = add3_k3_j1;
      f32[add_at2_row + k + 67] = add3_k3_j2;
    }
  }
}

/**
 * remainder, transformer.ts:63
 * mul, transformer.ts:63
 * select, transformer.ts:63
 * add, transformer.ts:63
 */
function remainder_mul_add2(
  f32: Float32Array,
  i32: Int32Array,
  target_at: number,
  tokensWeight: number,
  add_at: number,
): void {
  for (let i = 0; i < 10; i++) {
    for (let j = 0; j < 32; j++) {
      const remainder = floorRemainder(j, 2);
      const exp = Math.exp(Math.fround((j - remainder) | 0) * -0.2878231406211853);
      const mul2 = Math.fround(i) * exp;
      const select = remainder === 0 ? Math.sin(mul2) : Math.cos(mul2);
      const target_at_row = target_at + i;
      const tokensWeight_row = tokensWeight + j;
      const add_at_row = add_at + i * 32 + j;
      for (let r = 0; r < 64; r++) {
        const value = Math.max(Math.min(i32[target_at_row + r * 11]!, 42), 0);
        const mul3 = f32[tokensWeight_row + value * 32]! * /* 5.656854 */ 5.656854152679443;
        f32[add_at_row + r * 320] = mul3 + select;
      }
    }
  }
}

/**
 * contraction, transformer.ts:74
 * add, transformer.ts:74
 */
function contraction_add4(
  f32: Float32Array,
  add_at: number,
  decoderLayers0Self_attnIn_proj_weight: number,
  decoderLayers0Self_attnIn_proj_bias: number,
  add_at2: number,
): void {
  for (let j = 0; j < 639; j += 3) {
    const add_at2_row = add_at2 + j * 96;
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
      const add_at_row = add_at + j * 32;
      const decoderLayers0Self_attnIn_proj_weight_row = decoderLayers0Self_attnIn_proj_weight + k * 32;
      for (let r = 0; r < 32; r++) {
        const add = f32[add_at_row + r]!;
        const add_j1 = f32[add_at_row + r + 32]!;
        const add_j2 = f32[add_at_row + r + 64]!;
        const in_proj_weight = f32[decoderLayers0Self_attnIn_proj_weight_row + r]!;
        const in_proj_weight_k1 = f32[decoderLayers0Self_attnIn_proj_weight_row + r + 32]!;
        const in_proj_weight_k2 = f32[decoderLayers0Self_attnIn_proj_weight_row + r + 64]!;
        const in_proj_weight_k3 = f32[decoderLayers0Self_attnIn_proj_weight_row + r + 96]!;
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
      const in_proj_bias = f32[decoderLayers0Self_attnIn_proj_bias + k]!;
      const in_proj_bias_k1 = f32[decoderLayers0Self_attnIn_proj_bias + k + 1]!;
      const in_proj_bias_k2 = f32[decoderLayers0Self_attnIn_proj_bias + k + 2]!;
      const in_proj_bias_k3 = f32[decoderLayers0Self_attnIn_proj_bias + k + 3]!;
      f32[add_at2_row + k] = contraction + in_proj_bias;
      f32[add_at2_row + k + 96] = contraction_j1 + in_proj_bias;
      f32[add_at2_row + k + 192] = contraction_j2 + in_proj_bias;
      f32[add_at2_row + k + 1] = contraction_k1 + in_proj_bias_k1;
      f32[add_at2_row + k + 97] = contraction_k1_j1 + in_proj_bias_k1;
      f32[add_at2_row + k + 193] = contraction_k1_j2 + in_proj_bias_k1;
      f32[add_at2_row + k + 2] = contraction_k2 + in_proj_bias_k2;
      f32[add_at2_row + k + 98] = contraction_k2_j1 + in_proj_bias_k2;
      f32[add_at2_row + k + 194] = contraction_k2_j2 + in_proj_bias_k2;
      f32[add_at2_row + k + 3] = contraction_k3 + in_proj_bias_k3;
      f32[add_at2_row + k + 99] = contraction_k3_j1 + in_proj_bias_k3;
      f32[add_at2_row + k + 195] = contraction_k3_j2 + in_proj_bias_k3;
    }
  }
  for (let k_jr = 0; k_jr < 96; k_jr += 4) {
    let contraction_jr = 0;
    let contraction_k1_jr = 0;
    let contraction_k2_jr = 0;
    let contraction_k3_jr = 0;
    const decoderLayers0Self_attnIn_proj_weight_row2 = decoderLayers0Self_attnIn_proj_weight + k_jr * 32;
    for (let r_jr = 0; r_jr < 32; r_jr++) {
      const add_jr = f32[add_at + r_jr + 20448]!;
      contraction_jr += add_jr * f32[decoderLayers0Self_attnIn_proj_weight_row2 + r_jr]!;
      contraction_k1_jr += add_jr * f32[decoderLayers0Self_attnIn_proj_weight_row2 + r_jr + 32]!;
      contraction_k2_jr += add_jr * f32[decoderLayers0Self_attnIn_proj_weight_row2 + r_jr + 64]!;
      contraction_k3_jr += add_jr * f32[decoderLayers0Self_attnIn_proj_weight_row2 + r_jr + 96]!;
    }
    const add2_jr = contraction_jr + f32[decoderLayers0Self_attnIn_proj_bias + k_jr]!;
    const add2_k1_jr = contraction_k1_jr + f32[decoderLayers0Self_attnIn_proj_bias + k_jr + 1]!;
    const add2_k2_jr = contraction_k2_jr + f32[decoderLayers0Self_attnIn_proj_bias + k_jr + 2]!;
    const add2_k3_jr = contraction_k3_jr + f32[decoderLayers0Self_attnIn_proj_bias + k_jr + 3]!;
    f32[add_at2 + k_jr + 61344] = add2_jr;
    f32[add_at2 + k_jr + 61345] = add2_k1_jr;
    f32[add_at2 + k_jr + 61346] = add2_k2_jr;
    f32[add_at2 + k_jr + 61347] = add2_k3_jr;
  }
}

/**
 * contraction, transformer.ts:74
 */
function contraction2(f32: Float32Array, add_at: number, contraction_at: number): void {
  for (let i = 0; i < 64; i++) {
    for (let j = 0; j < 4; j++) {
      for (let k = 0; k < 10; k += 2) {
        const contraction_at_row = contraction_at + i * 400 + j * 100 + k * 10;
        for (let l = 0; l < 10; l += 5) {
          let contraction = 0;
          let contraction_k1 = 0;
          let contraction_l1 = 0;
          let contraction_l1_k1 = 0;
          let contraction_l2 = 0;
          let contraction_l2_k1 = 0;
          let contraction_l3 = 0;
          let contraction_l3_k1 = 0;
          let contraction_l4 = 0;
          let contraction_l4_k1 = 0;
          const add_at_row = add_at + i * 960 + k * 96 + j * 8;
          const add_at_row2 = add_at + i * 960 + l * 96 + j * 8;
          for (let r = 0; r < 8; r++) {
            const add = f32[add_at_row + r]!;
            const add_k1 = f32[add_at_row + r + 96]!;
            const add2 = f32[add_at_row2 + r + 32]!;
            const add2_l1 = f32[add_at_row2 + r + 128]!;
            const add2_l2 = f32[add_at_row2 + r + 224]!;
            const add2_l3 = f32[add_at_row2 + r + 320]!;
            const add2_l4 = f32[add_at_row2 + r + 416]!;
            contraction += add * add2;
            contraction_k1 += add_k1 * add2;
            contraction_l1 += add * add2_l1;
            contraction_l1_k1 += add_k1 * add2_l1;
            contraction_l2 += add * add2_l2;
            contraction_l2_k1 += add_k1 * add2_l2;
            contraction_l3 += add * add2_l3;
            contraction_l3_k1 += add_k1 * add2_l3;
            contraction_l4 += add * add2_l4;
            contraction_l4_k1 += add_k1 * add2_l4;
          }
          f32[contraction_at_row + l] = contraction;
          f32[contraction_at_row + l + 10] = contraction_k1;
          f32[contraction_at_row + l + 1] = contraction_l1;
          f32[contraction_at_row + l + 11] = contraction_l1_k1;
          f32[contraction_at_row + l + 2] = contraction_l2;
          f32[contraction_at_row + l + 12] = contraction_l2_k1;
          f32[contraction_at_row + l + 3] = contraction_l3;
          f32[contraction_at_row + l + 13] = contraction_l3_k1;
          f32[contraction_at_row + l + 4] = contraction_l4;
          f32[contraction_at_row + l + 14] = contraction_l4_k1;
        }
      }
    }
  }
}

/**
 * greaterEqual, transformer.ts:74
 * select, transformer.ts:74
 */
function greaterEqual_select(
  f32: Float32Array,
  u8: Uint8Array,
  greaterEqual_at: number,
  contraction_at: number,
  select_at: number,
): void {
  for (let i = 0; i < 10; i++) {
    const greaterEqual_at_row = greaterEqual_at + i * 10;
    for (let j = 0; j < 10; j++) {
      const greaterEqual = i >= j;
      u8[greaterEqual_at_row + j] = greaterEqual ? 1 : 0;
      const contraction_at_row = contraction_at + i * 10 + j;
      const select_at_row = select_at + i * 10 + j;
      for (let s = 0; s < 256; s++) {
        const select = greaterEqual ? f32[contraction_at_row + s * 100]! * 0.3535533845424652 : -Infinity;
        f32[select_at_row + s * 100] = select;
      }
    }
  }
}

/**
 * amax, transformer.ts:74
 * exp, transformer.ts:74
 * sum, transformer.ts:74
 * div, transformer.ts:74
 */
function amax_sum_div2(
  f32: Float32Array,
  select_at: number,
  exp_at: number,
  sum_at: number,
  div_at: number,
): void {
  for (let k = 0; k < 2560; k++) {
    let amax = -Infinity;
    let amaxRp1 = -Infinity;
    let amaxRp2 = -Infinity;
    let amaxRp3 = -Infinity;
    const select_at_row = select_at + k * 10;
    for (let r = 0; r < 8; r += 4) {
      amax = Math.max(amax, f32[select_at_row + r]!);
      amaxRp1 = Math.max(amaxRp1, f32[select_at_row + r + 1]!);
      amaxRp2 = Math.max(amaxRp2, f32[select_at_row + r + 2]!);
      amaxRp3 = Math.max(amaxRp3, f32[select_at_row + r + 3]!);
    }
    const select_at_row2 = select_at + k * 10;
    for (let r_rr = 8; r_rr < 10; r_rr++) {
      amax = Math.max(amax, f32[select_at_row2 + r_rr]!);
    }
    amax = Math.max(Math.max(amax, amaxRp1), Math.max(amaxRp2, amaxRp3));
    let sum = 0;
    const select_at_row3 = select_at + k * 10;
    const exp_at_row = exp_at + k * 10;
    for (let s = 0; s < 10; s++) {
      const exp = Math.exp(f32[select_at_row3 + s]! - amax);
      f32[exp_at_row + s] = exp;
      sum += exp;
    }
    f32[sum_at + k] = sum;
    const exp_at_row2 = exp_at + k * 10;
    const div_at_row = div_at + k * 10;
    for (let t = 0; t < 10; t++) {
      f32[div_at_row + t] = f32[exp_at_row2 + t]! / sum;
    }
  }
}

/**
 * contraction, transformer.ts:74
 */
function contraction3(f32: Float32Array, div_at: number, add_at: number, contraction_at: number): void {
  for (let i = 0; i < 64; i++) {
    for (let j = 0; j < 4; j++) {
      for (let k = 0; k < 9; k += 3) {
        const contraction_at_row = contraction_at + i * 320 + j * 80 + k * 8;
        for (let l = 0; l < 8; l += 4) {
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
          const div_at_row = div_at + i * 400 + j * 100 + k * 10;
          const add_at_row = add_at + i * 960 + j * 8 + l;
          for (let r = 0; r < 10; r++) {
            const div = f32[div_at_row + r]!;
            const div_k1 = f32[div_at_row + r + 10]!;
            const div_k2 = f32[div_at_row + r + 20]!;
            const add = f32[add_at_row + r * 96 + 64]!;
            const add_l1 = f32[add_at_row + r * 96 + 65]!;
            const add_l2 = f32[add_at_row + r * 96 + 66]!;
            const add_l3 = f32[add_at_row + r * 96 + 67]!;
            contraction += div * add;
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
          f32[contraction_at_row + l] = contraction;
          f32[contraction_at_row + l + 8] = contraction_k1;
          f32[contraction_at_row + l + 16] = contraction_k2;
          f32[contraction_at_row + l + 1] = contraction_l1;
          f32[contraction_at_row + l + 9] = contraction_l1_k1;
          f32[contraction_at_row + l + 17] = contraction_l1_k2;
          f32[contraction_at_row + l + 2] = contraction_l2;
          f32[contraction_at_row + l + 10] = contraction_l2_k1;
          f32[contraction_at_row + l + 18] = contraction_l2_k2;
          f32[contraction_at_row + l + 3] = contraction_l3;
          f32[contraction_at_row + l + 11] = contraction_l3_k1;
          f32[contraction_at_row + l + 19] = contraction_l3_k2;
        }
      }
      const contraction_at_row2 = contraction_at + i * 320 + j * 80;
      for (let l_kr = 0; l_kr < 8; l_kr += 4) {
        let contraction_kr = 0;
        let contraction_l1_kr = 0;
        let contraction_l2_kr = 0;
        let contraction_l3_kr = 0;
        const div_at_row2 = div_at + i * 400 + j * 100;
        const add_at_row2 = add_at + i * 960 + j * 8 + l_kr;
        for (let r_kr = 0; r_kr < 10; r_kr++) {
          const div_kr = f32[div_at_row2 + r_kr + 90]!;
          contraction_kr += div_kr * f32[add_at_row2 + r_kr * 96 + 64]!;
          contraction_l1_kr += div_kr * f32[add_at_row2 + r_kr * 96 + 65]!;
          contraction_l2_kr += div_kr * f32[add_at_row2 + r_kr * 96 + 66]!;
          contraction_l3_kr += div_kr * f32[add_at_row2 + r_kr * 96 + 67]!;
        }
        f32[contraction_at_row2 + l_kr + 72] = contraction_kr;
        f32[contraction_at_row2 + l_kr + 73] = contraction_l1_kr;
        f32[contraction_at_row2 + l_kr + 74] = contraction_l2_kr;
        f32[contraction_at_row2 + l_kr + 75] = contraction_l3_kr;
      }
    }
  }
}

/**
 * contraction, transformer.ts:74
 * add, transformer.ts:74
 */
function contraction_add5(
  f32: Float32Array,
  contraction_at: number,
  decoderLayers0Self_attnOut_projWeight: number,
  add_at: number,
  decoderLayers0Self_attnOut_projBias: number,
  add_at2: number,
): void {
  for (let i = 0; i < 64; i++) {
    for (let j = 0; j < 9; j += 3) {
      const add_at_row = add_at + i * 320 + j * 32;
      const add_at2_row = add_at2 + i * 320 + j * 32;
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
        for (let r = 0; r < 4; r++) {
          const contraction_at_row = contraction_at + i * 320 + r * 80 + j * 8;
          const decoderLayers0Self_attnOut_projWeight_row =
            decoderLayers0Self_attnOut_projWeight + k * 32 + r * 8;
          for (let s = 0; s < 8; s++) {
            const contraction2 = f32[contraction_at_row + s]!;
            const contraction2_j1 = f32[contraction_at_row + s + 8]!;
            const contraction2_j2 = f32[contraction_at_row + s + 16]!;
            const weight = f32[decoderLayers0Self_attnOut_projWeight_row + s]!;
            const weight_k1 = f32[decoderLayers0Self_attnOut_projWeight_row + s + 32]!;
            const weight_k2 = f32[decoderLayers0Self_attnOut_projWeight_row + s + 64]!;
            const weight_k3 = f32[decoderLayers0Self_attnOut_projWeight_row + s + 96]!;
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
        const bias = f32[decoderLayers0Self_attnOut_projBias + k]!;
        const bias_k1 = f32[decoderLayers0Self_attnOut_projBias + k + 1]!;
        const bias_k2 = f32[decoderLayers0Self_attnOut_projBias + k + 2]!;
        const bias_k3 = f32[decoderLayers0Self_attnOut_projBias + k + 3]!;
        const add3_j1 = f32[add_at_row + k + 32]! + (contraction_j1 + bias);
        const add3_j2 = f32[add_at_row + k + 64]! + (contraction_j2 + bias);
        const add3_k1 = f32[add_at_row + k + 1]! + (contraction_k1 + bias_k1);
        const add3_k1_j1 = f32[add_at_row + k + 33]! + (contraction_k1_j1 + bias_k1);
        const add3_k1_j2 = f32[add_at_row + k + 65]! + (contraction_k1_j2 + bias_k1);
        const add3_k2 = f32[add_at_row + k + 2]! + (contraction_k2 + bias_k2);
        const add3_k2_j1 = f32[add_at_row + k + 34]! + (contraction_k2_j1 + bias_k2);
        const add3_k2_j2 = f32[add_at_row + k + 66]! + (contraction_k2_j2 + bias_k2);
        const add3_k3 = f32[add_at_row + k + 3]! + (contraction_k3 + bias_k3);
        const add3_k3_j1 = f32[add_at_row + k + 35]! + (contraction_k3_j1 + bias_k3);
        const add3_k3_j2 = f32[add_at_row + k + 67]! + (contraction_k3_j2 + bias_k3);
        f32[add_at2_row + k] = f32[add_at_row + k]! + (contraction + bias);
        f32[add_at2_row + k + 32] = add3_j1;
        f32[add_at2_row + k + 64] = add3_j2;
        f32[add_at2_row + k + 1] = add3_k1;
        f32[add_at2_row + k + 33] = add3_k1_j1;
        f32[add_at2_row + k + 65] = add3_k1_j2;
        f32[add_at2_row + k + 2] = add3_k2;
        f32[add_at2_row + k + 34] = add3_k2_j1;
        f32[add_at2_row + k + 66] = add3_k2_j2;
        f32[add_at2_row + k + 3] = add3_k3;
        f32[add_at2_row + k + 35] = add3_k3_j1;
        f32[add_at2_row + k + 67] = add3_k3_j2;
      }
    }
    const add_at_row2 = add_at + i * 320;
    const add_at2_row2 = add_at2 + i * 320;
    for (let k_jr = 0; k_jr < 32; k_jr += 4) {
      let contraction_jr = 0;
      let contraction_k1_jr = 0;
      let contraction_k2_jr = 0;
      let contraction_k3_jr = 0;
      for (let r_jr = 0; r_jr < 4; r_jr++) {
        const contraction_at_row2 = contraction_at + i * 320 + r_jr * 80;
        const decoderLayers0Self_attnOut_projWeight_row2 =
          decoderLayers0Self_attnOut_projWeight + k_jr * 32 + r_jr * 8;
        for (let s_jr = 0; s_jr < 8; s_jr++) {
          const contraction2_jr = f32[contraction_at_row2 + s_jr + 72]!;
          contraction_jr += contraction2_jr * f32[decoderLayers0Self_attnOut_projWeight_row2 + s_jr]!;
          contraction_k1_jr += contraction2_jr * f32[decoderLayers0Self_attnOut_projWeight_row2 + s_jr + 32]!;
          contraction_k2_jr += contraction2_jr * f32[decoderLayers0Self_attnOut_projWeight_row2 + s_jr + 64]!;
          contraction_k3_jr += contraction2_jr * f32[decoderLayers0Self_attnOut_projWeight_row2 + s_jr + 96]!;
        }
      }
      const add2_jr = contraction_jr + f32[decoderLayers0Self_attnOut_projBias + k_jr]!;
      const add2_k1_jr = contraction_k1_jr + f32[decoderLayers0Self_attnOut_projBias + k_jr + 1]!;
      const add2_k2_jr = contraction_k2_jr + f32[decoderLayers0Self_attnOut_projBias + k_jr + 2]!;
      const add2_k3_jr = contraction_k3_jr + f32[decoderLayers0Self_attnOut_projBias + k_jr + 3]!;
      const add3_k1_jr = f32[add_at_row2 + k_jr + 289]! + add2_k1_jr;
      const add3_k2_jr = f32[add_at_row2 + k_jr + 290]! + add2_k2_jr;
      const add3_k3_jr = f32[add_at_row2 + k_jr + 291]! + add2_k3_jr;
      f32[add_at2_row2 + k_jr + 288] = f32[add_at_row2 + k_jr + 288]! + add2_jr;
      f32[add_at2_row2 + k_jr + 289] = add3_k1_jr;
      f32[add_at2_row2 + k_jr + 290] = add3_k2_jr;
      f32[add_at2_row2 + k_jr + 291] = add3_k3_jr;
    }
  }
}

/**
 * sum, transformer.ts:74
 * mul, transformer.ts:74
 * rsqrt, transformer.ts:74
 * add, transformer.ts:74
 */
function sum_add2(
  f32: Float32Array,
  add_at: number,
  mul_at: number,
  rsqrt_at: number,
  decoderLayers0Norm1Weight: number,
  decoderLayers0Norm1Bias: number,
  add_at2: number,
): void {
  for (let j = 0; j < 640; j++) {
    let sum = 0;
    let sumRp1 = 0;
    let sumRp2 = 0;
    let sumRp3 = 0;
    const add_at_row = add_at + j * 32;
    for (let r = 0; r < 32; r += 4) {
      sum += f32[add_at_row + r]!;
      sumRp1 += f32[add_at_row + r + 1]!;
      sumRp2 += f32[add_at_row + r + 2]!;
      sumRp3 += f32[add_at_row + r + 3]!;
    }
    sum = sum + sumRp1 + (sumRp2 + sumRp3);
    const mul = sum * 0.03125;
    f32[mul_at + j] = mul;
    let sum2 = 0;
    let sum2Sp1 = 0;
    let sum2Sp2 = 0;
    let sum2Sp3 = 0;
    const add_at_row2 = add_at + j * 32;
    for (let s = 0; s < 32; s += 4) {
      const sub = f32[add_at_row2 + s]! - mul;
      sum2 += sub * sub;
      const subSp1 = f32[add_at_row2 + s + 1]! - mul;
      sum2Sp1 += subSp1 * subSp1;
      const subSp2 = f32[add_at_row2 + s + 2]! - mul;
      sum2Sp2 += subSp2 * subSp2;
      const subSp3 = f32[add_at_row2 + s + 3]! - mul;
      sum2Sp3 += subSp3 * subSp3;
    }
    sum2 = sum2 + sum2Sp1 + (sum2Sp2 + sum2Sp3);
    const add3 = Math.fround(sum2 * 0.03125 + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = 1 / Math.sqrt(add3);
    f32[rsqrt_at + j] = rsqrt;
    const add_at_row3 = add_at + j * 32;
    const add_at2_row = add_at2 + j * 32;
    for (let t = 0; t < 32; t++) {
      const mul4 = (f32[add_at_row3 + t]! - mul) * rsqrt * f32[decoderLayers0Norm1Weight + t]!;
      f32[add_at2_row + t] = mul4 + f32[decoderLayers0Norm1Bias + t]!;
    }
  }
}

/**
 * contraction, transformer.ts:74
 * add, transformer.ts:74
 */
function contraction_add6(
  f32: Float32Array,
  add_at: number,
  decoderLayers0Multihead_attnIn_proj_weight: number,
  decoderLayers0Multihead_attnIn_proj_bias: number,
  add_at2: number,
): void {
  for (let j = 0; j < 639; j += 3) {
    const add_at2_row = add_at2 + j * 32;
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
      const add_at_row = add_at + j * 32;
      const decoderLayers0Multihead_attnIn_proj_weight_row =
        decoderLayers0Multihead_attnIn_proj_weight + k * 32;
      for (let r = 0; r < 32; r++) {
        const add = f32[add_at_row + r]!;
        const add_j1 = f32[add_at_row + r + 32]!;
        const add_j2 = f32[add_at_row + r + 64]!;
        const in_proj_weight = f32[decoderLayers0Multihead_attnIn_proj_weight_row + r]!;
        const in_proj_weight_k1 = f32[decoderLayers0Multihead_attnIn_proj_weight_row + r + 32]!;
        const in_proj_weight_k2 = f32[decoderLayers0Multihead_attnIn_proj_weight_row + r + 64]!;
        const in_proj_weight_k3 = f32[decoderLayers0Multihead_attnIn_proj_weight_row + r + 96]!;
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
      const in_proj_bias = f32[decoderLayers0Multihead_attnIn_proj_bias + k]!;
      const in_proj_bias_k1 = f32[decoderLayers0Multihead_attnIn_proj_bias + k + 1]!;
      const in_proj_bias_k2 = f32[decoderLayers0Multihead_attnIn_proj_bias + k + 2]!;
      const in_proj_bias_k3 = f32[decoderLayers0Multihead_attnIn_proj_bias + k + 3]!;
      f32[add_at2_row + k] = contraction + in_proj_bias;
      f32[add_at2_row + k + 32] = contraction_j1 + in_proj_bias;
      f32[add_at2_row + k + 64] = contraction_j2 + in_proj_bias;
      f32[add_at2_row + k + 1] = contraction_k1 + in_proj_bias_k1;
      f32[add_at2_row + k + 33] = contraction_k1_j1 + in_proj_bias_k1;
      f32[add_at2_row + k + 65] = contraction_k1_j2 + in_proj_bias_k1;
      f32[add_at2_row + k + 2] = contraction_k2 + in_proj_bias_k2;
      f32[add_at2_row + k + 34] = contraction_k2_j1 + in_proj_bias_k2;
      f32[add_at2_row + k + 66] = contraction_k2_j2 + in_proj_bias_k2;
      f32[add_at2_row + k + 3] = contraction_k3 + in_proj_bias_k3;
      f32[add_at2_row + k + 35] = contraction_k3_j1 + in_proj_bias_k3;
      f32[add_at2_row + k + 67] = contraction_k3_j2 + in_proj_bias_k3;
    }
  }
  for (let k_jr = 0; k_jr < 32; k_jr += 4) {
    let contraction_jr = 0;
    let contraction_k1_jr = 0;
    let contraction_k2_jr = 0;
    let contraction_k3_jr = 0;
    const decoderLayers0Multihead_attnIn_proj_weight_row2 =
      decoderLayers0Multihead_attnIn_proj_weight + k_jr * 32;
    for (let r_jr = 0; r_jr < 32; r_jr++) {
      const add_jr = f32[add_at + r_jr + 20448]!;
      const in_proj_weight_k1_jr = f32[decoderLayers0Multihead_attnIn_proj_weight_row2 + r_jr + 32]!;
      const in_proj_weight_k2_jr = f32[decoderLayers0Multihead_attnIn_proj_weight_row2 + r_jr + 64]!;
      const in_proj_weight_k3_jr = f32[decoderLayers0Multihead_attnIn_proj_weight_row2 + r_jr + 96]!;
      contraction_jr += add_jr * f32[decoderLayers0Multihead_attnIn_proj_weight_row2 + r_jr]!;
      contraction_k1_jr += add_jr * in_proj_weight_k1_jr;
      contraction_k2_jr += add_jr * in_proj_weight_k2_jr;
      contraction_k3_jr += add_jr * in_proj_weight_k3_jr;
    }
    const add2_jr = contraction_jr + f32[decoderLayers0Multihead_attnIn_proj_bias + k_jr]!;
    const add2_k1_jr = contraction_k1_jr + f32[decoderLayers0Multihead_attnIn_proj_bias + k_jr + 1]!;
    const add2_k2_jr = contraction_k2_jr + f32[decoderLayers0Multihead_attnIn_proj_bias + k_jr + 2]!;
    const add2_k3_jr = contraction_k3_jr + f32[decoderLayers0Multihead_attnIn_proj_bias + k_jr + 3]!;
    f32[add_at2 + k_jr + 20448] = add2_jr;
    f32[add_at2 + k_jr + 20449] = add2_k1_jr;
    f32[add_at2 + k_jr + 20450] = add2_k2_jr;
    f32[add_at2 + k_jr + 20451] = add2_k3_jr;
  }
}

/**
 * contraction, transformer.ts:74
 * add, transformer.ts:74
 */
function contraction_add7(
  f32: Float32Array,
  add_at: number,
  decoderLayers0Multihead_attnIn_proj_weight: number,
  decoderLayers0Multihead_attnIn_proj_bias: number,
  add_at2: number,
): void {
  for (let j = 0; j < 384; j += 3) {
    const add_at2_row = add_at2 + j * 64;
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
      const add_at_row = add_at + j * 32;
      const decoderLayers0Multihead_attnIn_proj_weight_row =
        decoderLayers0Multihead_attnIn_proj_weight + k * 32;
      for (let r = 0; r < 32; r++) {
        const add = f32[add_at_row + r]!;
        const add_j1 = f32[add_at_row + r + 32]!;
        const add_j2 = f32[add_at_row + r + 64]!;
        const in_proj_weight = f32[decoderLayers0Multihead_attnIn_proj_weight_row + r + 1024]!;
        const in_proj_weight_k1 = f32[decoderLayers0Multihead_attnIn_proj_weight_row + r + 1056]!;
        const in_proj_weight_k2 = f32[decoderLayers0Multihead_attnIn_proj_weight_row + r + 1088]!;
        const in_proj_weight_k3 = f32[decoderLayers0Multihead_attnIn_proj_weight_row + r + 1120]!;
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
      const in_proj_bias = f32[decoderLayers0Multihead_attnIn_proj_bias + k + 32]!;
      const in_proj_bias_k1 = f32[decoderLayers0Multihead_attnIn_proj_bias + k + 33]!;
      const in_proj_bias_k2 = f32[decoderLayers0Multihead_attnIn_proj_bias + k + 34]!;
      const in_proj_bias_k3 = f32[decoderLayers0Multihead_attnIn_proj_bias + k + 35]!;
      f32[add_at2_row + k] = contraction + in_proj_bias;
      f32[add_at2_row + k + 64] = contraction_j1 + in_proj_bias;
      f32[add_at2_row + k + 128] = contraction_j2 + in_proj_bias;
      f32[add_at2_row + k + 1] = contraction_k1 + in_proj_bias_k1;
      f32[add_at2_row + k + 65] = contraction_k1_j1 + in_proj_bias_k1;
      f32[add_at2_row + k + 129] = contraction_k1_j2 + in_proj_bias_k1;
      f32[add_at2_row + k + 2] = contraction_k2 + in_proj_bias_k2;
      f32[add_at2_row + k + 66] = contraction_k2_j1 + in_proj_bias_k2;
      f32[add_at2_row + k + 130] = contraction_k2_j2 + in_proj_bias_k2;
      f32[add_at2_row + k + 3] = contraction_k3 + in_proj_bias_k3;
      f32[add_at2_row + k + 67] = contraction_k3_j1 + in_proj_bias_k3;
      f32[add_at2_row + k + 131] = contraction_k3_j2 + in_proj_bias_k3;
    }
  }
}

/**
 * contraction, transformer.ts:74
 * mul, transformer.ts:74
 */
function contraction_mul2(f32: Float32Array, add_at: number, add_at2: number, mul_at: number): void {
  for (let i = 0; i < 64; i++) {
    for (let j = 0; j < 4; j++) {
      for (let k = 0; k < 8; k += 4) {
        const mul_at_row = mul_at + i * 240 + j * 60 + k * 6;
        for (let l = 0; l < 6; l += 3) {
          let contraction = 0;
          let contraction_k1 = 0;
          let contraction_k2 = 0;
          let contraction_k3 = 0;
          let contraction_l1 = 0;
          let contraction_l1_k1 = 0;
          let contraction_l1_k2 = 0;
          let contraction_l1_k3 = 0;
          let contraction_l2 = 0;
          let contraction_l2_k1 = 0;
          let contraction_l2_k2 = 0;
          let contraction_l2_k3 = 0;
          const add_at_row = add_at + i * 320 + k * 32 + j * 8;
          const add_at2_row = add_at2 + i * 384 + l * 64 + j * 8;
          for (let r = 0; r < 8; r++) {
            const add = f32[add_at_row + r]!;
            const add_k1 = f32[add_at_row + r + 32]!;
            const add_k2 = f32[add_at_row + r + 64]!;
            const add_k3 = f32[add_at_row + r + 96]!;
            const add2 = f32[add_at2_row + r]!;
            const add2_l1 = f32[add_at2_row + r + 64]!;
            const add2_l2 = f32[add_at2_row + r + 128]!;
            contraction += add * add2;
            contraction_k1 += add_k1 * add2;
            contraction_k2 += add_k2 * add2;
            contraction_k3 += add_k3 * add2;
            contraction_l1 += add * add2_l1;
            contraction_l1_k1 += add_k1 * add2_l1;
            contraction_l1_k2 += add_k2 * add2_l1;
            contraction_l1_k3 += add_k3 * add2_l1;
            contraction_l2 += add * add2_l2;
            contraction_l2_k1 += add_k1 * add2_l2;
            contraction_l2_k2 += add_k2 * add2_l2;
            contraction_l2_k3 += add_k3 * add2_l2;
          }
          f32[mul_at_row + l] = contraction * 0.3535533845424652;
          f32[mul_at_row + l + 6] = contraction_k1 * 0.3535533845424652;
          f32[mul_at_row + l + 12] = contraction_k2 * 0.3535533845424652;
          f32[mul_at_row + l + 18] = contraction_k3 * 0.3535533845424652;
          f32[mul_at_row + l + 1] = contraction_l1 * 0.3535533845424652;
          f32[mul_at_row + l + 7] = contraction_l1_k1 * 0.3535533845424652;
          f32[mul_at_row + l + 13] = contraction_l1_k2 * 0.3535533845424652;
          f32[mul_at_row + l + 19] = contraction_l1_k3 * 0.3535533845424652;
          f32[mul_at_row + l + 2] = contraction_l2 * 0.3535533845424652;
          f32[mul_at_row + l + 8] = contraction_l2_k1 * 0.3535533845424652;
          f32[mul_at_row + l + 14] = contraction_l2_k2 * 0.3535533845424652;
          f32[mul_at_row + l + 20] = contraction_l2_k3 * 0.3535533845424652;
        }
      }
      const mul_at_row2 = mul_at + i * 240 + j * 60;
      for (let l_kr = 0; l_kr < 6; l_kr += 3) {
        let contraction_kr = 0;
        let contraction_kr_k1 = 0;
        let contraction_l1_kr = 0;
        let contraction_l1_kr_k1 = 0;
        let contraction_l2_kr = 0;
        let contraction_l2_kr_k1 = 0;
        const add_at_row2 = add_at + i * 320 + j * 8;
        const add_at2_row2 = add_at2 + i * 384 + l_kr * 64 + j * 8;
        for (let r_kr = 0; r_kr < 8; r_kr++) {
          const add_kr = f32[add_at_row2 + r_kr + 256]!;
          const add_kr_k1 = f32[add_at_row2 + r_kr + 288]!;
          const add2_kr = f32[add_at2_row2 + r_kr]!;
          const add2_l1_kr = f32[add_at2_row2 + r_kr + 64]!;
          const add2_l2_kr = f32[add_at2_row2 + r_kr + 128]!;
          contraction_kr += add_kr * add2_kr;
          contraction_kr_k1 += add_kr_k1 * add2_kr;
          contraction_l1_kr += add_kr * add2_l1_kr;
          contraction_l1_kr_k1 += add_kr_k1 * add2_l1_kr;
          contraction_l2_kr += add_kr * add2_l2_kr;
          contraction_l2_kr_k1 += add_kr_k1 * add2_l2_kr;
        }
        f32[mul_at_row2 + l_kr + 48] = contraction_kr * 0.3535533845424652;
        f32[mul_at_row2 + l_kr + 54] = contraction_kr_k1 * 0.3535533845424652;
        f32[mul_at_row2 + l_kr + 49] = contraction_l1_kr * 0.3535533845424652;
        f32[mul_at_row2 + l_kr + 55] = contraction_l1_kr_k1 * 0.3535533845424652;
        f32[mul_at_row2 + l_kr + 50] = contraction_l2_kr * 0.3535533845424652;
        f32[mul_at_row2 + l_kr + 56] = contraction_l2_kr_k1 * 0.3535533845424652;
      }
    }
  }
}

/**
 * amax, transformer.ts:74
 * select, transformer.ts:74
 * exp, transformer.ts:74
 * sum, transformer.ts:74
 * div, transformer.ts:74
 */
function amax_sum_div3(
  f32: Float32Array,
  u8: Uint8Array,
  notEqual_at: number,
  mul_at: number,
  exp_at: number,
  sum_at: number,
  select_at: number,
  div_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    const sum_at_row = sum_at + i * 40;
    const select_at_row = select_at + i * 40;
    for (let k = 0; k < 40; k += 4) {
      let amax = -Infinity;
      let amax_k1 = -Infinity;
      let amax_k2 = -Infinity;
      let amax_k3 = -Infinity;
      const notEqual_at_row = notEqual_at + i * 6;
      const mul_at_row = mul_at + i * 240 + k * 6;
      for (let r = 0; r < 6; r++) {
        const notEqual = u8[notEqual_at_row + r]! !== 0;
        amax = Math.max(amax, notEqual ? f32[mul_at_row + r]! : -Infinity);
        amax_k1 = Math.max(amax_k1, notEqual ? f32[mul_at_row + r + 6]! : -Infinity);
        amax_k2 = Math.max(amax_k2, notEqual ? f32[mul_at_row + r + 12]! : -Infinity);
        amax_k3 = Math.max(amax_k3, notEqual ? f32[mul_at_row + r + 18]! : -Infinity);
      }
      let sum = 0;
      let sum_k1 = 0;
      let sum_k2 = 0;
      let sum_k3 = 0;
      const select2 = amax > -Infinity ? amax : 0;
      const select2_k1 = amax_k1 > -Infinity ? amax_k1 : 0;
      const select2_k2 = amax_k2 > -Infinity ? amax_k2 : 0;
      const select2_k3 = amax_k3 > -Infinity ? amax_k3 : 0;
      const notEqual_at_row2 = notEqual_at + i * 6;
      const mul_at_row2 = mul_at + i * 240 + k * 6;
      const exp_at_row = exp_at + i * 240 + k * 6;
      for (let s = 0; s < 6; s++) {
        const notEqual2 = u8[notEqual_at_row2 + s]! !== 0;
        const select3_k1 = notEqual2 ? f32[mul_at_row2 + s + 6]! - select2_k1 : -Infinity;
        const select3_k2 = notEqual2 ? f32[mul_at_row2 + s + 12]! - select2_k2 : -Infinity;
        const select3_k3 = notEqual2 ? f32[mul_at_row2 + s + 18]! - select2_k3 : -Infinity;
        const exp = Math.exp(notEqual2 ? f32[mul_at_row2 + s]! - select2 : -Infinity);
        const exp_k1 = Math.exp(select3_k1);
        const exp_k2 = Math.exp(select3_k2);
        const exp_k3 = Math.exp(select3_k3);
        f32[exp_at_row + s] = exp;
        f32[exp_at_row + s + 6] = exp_k1;
        f32[exp_at_row + s + 12] = exp_k2;
        f32[exp_at_row + s + 18] = exp_k3;
        sum += exp;
        sum_k1 += exp_k1;
        sum_k2 += exp_k2;
        sum_k3 += exp_k3;
      }
      const sum2 = Math.fround(sum);
      const sum2_k1 = Math.fround(sum_k1);
      const sum2_k2 = Math.fround(sum_k2);
      const sum2_k3 = Math.fround(sum_k3);
      f32[sum_at_row + k] = sum2;
      f32[sum_at_row + k + 1] = sum2_k1;
      f32[sum_at_row + k + 2] = sum2_k2;
      f32[sum_at_row + k + 3] = sum2_k3;
      const select4 = sum2 > 0 ? sum2 : 1;
      const select4_k1 = sum2_k1 > 0 ? sum2_k1 : 1;
      const select4_k2 = sum2_k2 > 0 ? sum2_k2 : 1;
      const select4_k3 = sum2_k3 > 0 ? sum2_k3 : 1;
      f32[select_at_row + k] = select4;
      f32[select_at_row + k + 1] = select4_k1;
      f32[select_at_row + k + 2] = select4_k2;
      f32[select_at_row + k + 3] = select4_k3;
      const exp_at_row2 = exp_at + i * 240 + k * 6;
      const div_at_row = div_at + i * 240 + k * 6;
      for (let t = 0; t < 6; t++) {
        const div_k1 = f32[exp_at_row2 + t + 6]! / select4_k1;
        const div_k2 = f32[exp_at_row2 + t + 12]! / select4_k2;
        const div_k3 = f32[exp_at_row2 + t + 18]! / select4_k3;
        f32[div_at_row + t] = f32[exp_at_row2 + t]! / select4;
        f32[div_at_row + t + 6] = div_k1;
        f32[div_at_row + t + 12] = div_k2;
        f32[div_at_row + t + 18] = div_k3;
      }
    }
  }
}

/**
 * contraction, transformer.ts:74
 */
function contraction4(f32: Float32Array, div_at: number, add_at: number, contraction_at: number): void {
  for (let i = 0; i < 64; i++) {
    for (let j = 0; j < 4; j++) {
      for (let k = 0; k < 9; k += 3) {
        const contraction_at_row = contraction_at + i * 320 + j * 80 + k * 8;
        for (let l = 0; l < 8; l += 4) {
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
          const div_at_row = div_at + i * 240 + j * 60 + k * 6;
          const add_at_row = add_at + i * 384 + j * 8 + l;
          for (let r = 0; r < 6; r++) {
            const div = f32[div_at_row + r]!;
            const div_k1 = f32[div_at_row + r + 6]!;
            const div_k2 = f32[div_at_row + r + 12]!;
            const add = f32[add_at_row + r * 64 + 32]!;
            const add_l1 = f32[add_at_row + r * 64 + 33]!;
            const add_l2 = f32[add_at_row + r * 64 + 34]!;
            const add_l3 = f32[add_at_row + r * 64 + 35]!;
            contraction += div * add;
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
          f32[contraction_at_row + l] = contraction;
          f32[contraction_at_row + l + 8] = contraction_k1;
          f32[contraction_at_row + l + 16] = contraction_k2;
          f32[contraction_at_row + l + 1] = contraction_l1;
          f32[contraction_at_row + l + 9] = contraction_l1_k1;
          f32[contraction_at_row + l + 17] = contraction_l1_k2;
          f32[contraction_at_row + l + 2] = contraction_l2;
          f32[contraction_at_row + l + 10] = contraction_l2_k1;
          f32[contraction_at_row + l + 18] = contraction_l2_k2;
          f32[contraction_at_row + l + 3] = contraction_l3;
          f32[contraction_at_row + l + 11] = contraction_l3_k1;
          f32[contraction_at_row + l + 19] = contraction_l3_k2;
        }
      }
      const contraction_at_row2 = contraction_at + i * 320 + j * 80;
      for (let l_kr = 0; l_kr < 8; l_kr += 4) {
        let contraction_kr = 0;
        let contraction_l1_kr = 0;
        let contraction_l2_kr = 0;
        let contraction_l3_kr = 0;
        const div_at_row2 = div_at + i * 240 + j * 60;
        const add_at_row2 = add_at + i * 384 + j * 8 + l_kr;
        for (let r_kr = 0; r_kr < 6; r_kr++) {
          const div_kr = f32[div_at_row2 + r_kr + 54]!;
          contraction_kr += div_kr * f32[add_at_row2 + r_kr * 64 + 32]!;
          contraction_l1_kr += div_kr * f32[add_at_row2 + r_kr * 64 + 33]!;
          contraction_l2_kr += div_kr * f32[add_at_row2 + r_kr * 64 + 34]!;
          contraction_l3_kr += div_kr * f32[add_at_row2 + r_kr * 64 + 35]!;
        }
        f32[contraction_at_row2 + l_kr + 72] = contraction_kr;
        f32[contraction_at_row2 + l_kr + 73] = contraction_l1_kr;
        f32[contraction_at_row2 + l_kr + 74] = contraction_l2_kr;
        f32[contraction_at_row2 + l_kr + 75] = contraction_l3_kr;
      }
    }
  }
}

/**
 * contraction, transformer.ts:74
 * relu, transformer.ts:74
 */
function contraction_relu2(
  f32: Float32Array,
  add_at: number,
  decoderLayers0Linear1Weight: number,
  decoderLayers0Linear1Bias: number,
  relu_at: number,
): void {
  for (let j = 0; j < 639; j += 3) {
    const relu_at_row = relu_at + j * 64;
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
      const add_at_row = add_at + j * 32;
      const decoderLayers0Linear1Weight_row = decoderLayers0Linear1Weight + k * 32;
      for (let r = 0; r < 32; r++) {
        const add = f32[add_at_row + r]!;
        const add_j1 = f32[add_at_row + r + 32]!;
        const add_j2 = f32[add_at_row + r + 64]!;
        const weight = f32[decoderLayers0Linear1Weight_row + r]!;
        const weight_k1 = f32[decoderLayers0Linear1Weight_row + r + 32]!;
        const weight_k2 = f32[decoderLayers0Linear1Weight_row + r + 64]!;
        const weight_k3 = f32[decoderLayers0Linear1Weight_row + r + 96]!;
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
      const bias = f32[decoderLayers0Linear1Bias + k]!;
      const bias_k1 = f32[decoderLayers0Linear1Bias + k + 1]!;
      const bias_k2 = f32[decoderLayers0Linear1Bias + k + 2]!;
      const bias_k3 = f32[decoderLayers0Linear1Bias + k + 3]!;
      f32[relu_at_row + k] = Math.max(contraction + bias, 0);
      f32[relu_at_row + k + 64] = Math.max(contraction_j1 + bias, 0);
      f32[relu_at_row + k + 128] = Math.max(contraction_j2 + bias, 0);
      f32[relu_at_row + k + 1] = Math.max(contraction_k1 + bias_k1, 0);
      f32[relu_at_row + k + 65] = Math.max(contraction_k1_j1 + bias_k1, 0);
      f32[relu_at_row + k + 129] = Math.max(contraction_k1_j2 + bias_k1, 0);
      f32[relu_at_row + k + 2] = Math.max(contraction_k2 + bias_k2, 0);
      f32[relu_at_row + k + 66] = Math.max(contraction_k2_j1 + bias_k2, 0);
      f32[relu_at_row + k + 130] = Math.max(contraction_k2_j2 + bias_k2, 0);
      f32[relu_at_row + k + 3] = Math.max(contraction_k3 + bias_k3, 0);
      f32[relu_at_row + k + 67] = Math.max(contraction_k3_j1 + bias_k3, 0);
      f32[relu_at_row + k + 131] = Math.max(contraction_k3_j2 + bias_k3, 0);
    }
  }
  for (let k_jr = 0; k_jr < 64; k_jr += 4) {
    let contraction_jr = 0;
    let contraction_k1_jr = 0;
    let contraction_k2_jr = 0;
    let contraction_k3_jr = 0;
    const decoderLayers0Linear1Weight_row2 = decoderLayers0Linear1Weight + k_jr * 32;
    for (let r_jr = 0; r_jr < 32; r_jr++) {
      const add_jr = f32[add_at + r_jr + 20448]!;
      contraction_jr += add_jr * f32[decoderLayers0Linear1Weight_row2 + r_jr]!;
      contraction_k1_jr += add_jr * f32[decoderLayers0Linear1Weight_row2 + r_jr + 32]!;
      contraction_k2_jr += add_jr * f32[decoderLayers0Linear1Weight_row2 + r_jr + 64]!;
      contraction_k3_jr += add_jr * f32[decoderLayers0Linear1Weight_row2 + r_jr + 96]!;
    }
    const add2_k1_jr = contraction_k1_jr + f32[decoderLayers0Linear1Bias + k_jr + 1]!;
    const add2_k2_jr = contraction_k2_jr + f32[decoderLayers0Linear1Bias + k_jr + 2]!;
    const add2_k3_jr = contraction_k3_jr + f32[decoderLayers0Linear1Bias + k_jr + 3]!;
    const relu_jr = Math.max(contraction_jr + f32[decoderLayers0Linear1Bias + k_jr]!, 0);
    f32[relu_at + k_jr + 40896] = relu_jr;
    f32[relu_at + k_jr + 40897] = Math.max(add2_k1_jr, 0);
    f32[relu_at + k_jr + 40898] = Math.max(add2_k2_jr, 0);
    f32[relu_at + k_jr + 40899] = Math.max(add2_k3_jr, 0);
  }
}

/**
 * contraction, transformer.ts:74
 * add, transformer.ts:74
 */
function contraction_add8(
  f32: Float32Array,
  relu_at: number,
  decoderLayers0Linear2Weight: number,
  add_at: number,
  decoderLayers0Linear2Bias: number,
  add_at2: number,
): void {
  for (let j = 0; j < 639; j += 3) {
    const add_at_row = add_at + j * 32;
    const add_at2_row = add_at2 + j * 32;
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
      const relu_at_row = relu_at + j * 64;
      const decoderLayers0Linear2Weight_row = decoderLayers0Linear2Weight + k * 64;
      for (let r = 0; r < 64; r++) {
        const relu = f32[relu_at_row + r]!;
        const relu_j1 = f32[relu_at_row + r + 64]!;
        const relu_j2 = f32[relu_at_row + r + 128]!;
        const weight = f32[decoderLayers0Linear2Weight_row + r]!;
        const weight_k1 = f32[decoderLayers0Linear2Weight_row + r + 64]!;
        const weight_k2 = f32[decoderLayers0Linear2Weight_row + r + 128]!;
        const weight_k3 = f32[decoderLayers0Linear2Weight_row + r + 192]!;
        contraction += relu * weight;
        contraction_j1 += relu_j1 * weight;
        contraction_j2 += relu_j2 * weight;
        contraction_k1 += relu * weight_k1;
        contraction_k1_j1 += relu_j1 * weight_k1;
        contraction_k1_j2 += relu_j2 * weight_k1;
        contraction_k2 += relu * weight_k2;
        contraction_k2_j1 += relu_j1 * weight_k2;
        contraction_k2_j2 += relu_j2 * weight_k2;
        contraction_k3 += relu * weight_k3;
        contraction_k3_j1 += relu_j1 * weight_k3;
        contraction_k3_j2 += relu_j2 * weight_k3;
      }
      const bias = f32[decoderLayers0Linear2Bias + k]!;
      const bias_k1 = f32[decoderLayers0Linear2Bias + k + 1]!;
      const bias_k2 = f32[decoderLayers0Linear2Bias + k + 2]!;
      const bias_k3 = f32[decoderLayers0Linear2Bias + k + 3]!;
      const add3_j1 = f32[add_at_row + k + 32]! + (contraction_j1 + bias);
      const add3_j2 = f32[add_at_row + k + 64]! + (contraction_j2 + bias);
      const add3_k1 = f32[add_at_row + k + 1]! + (contraction_k1 + bias_k1);
      const add3_k1_j1 = f32[add_at_row + k + 33]! + (contraction_k1_j1 + bias_k1);
      const add3_k1_j2 = f32[add_at_row + k + 65]! + (contraction_k1_j2 + bias_k1);
      const add3_k2 = f32[add_at_row + k + 2]! + (contraction_k2 + bias_k2);
      const add3_k2_j1 = f32[add_at_row + k + 34]! + (contraction_k2_j1 + bias_k2);
      const add3_k2_j2 = f32[add_at_row + k + 66]! + (contraction_k2_j2 + bias_k2);
      const add3_k3 = f32[add_at_row + k + 3]! + (contraction_k3 + bias_k3);
      const add3_k3_j1 = f32[add_at_row + k + 35]! + (contraction_k3_j1 + bias_k3);
      const add3_k3_j2 = f32[add_at_row + k + 67]! + (contraction_k3_j2 + bias_k3);
      f32[add_at2_row + k] = f32[add_at_row + k]! + (contraction + bias);
      f32[add_at2_row + k + 32] = add3_j1;
      f32[add_at2_row + k + 64] = add3_j2;
      f32[add_at2_row + k + 1] = add3_k1;
      f32[add_at2_row + k + 33] = add3_k1_j1;
      f32[add_at2_row + k + 65] = add3_k1_j2;
      f32[add_at2_row + k + 2] = add3_k2;
      f32[add_at2_row + k + 34] = add3_k2_j1;
      f32[add_at2_row + k + 66] = add3_k2_j2;
      f32[add_at2_row + k + 3] = add3_k3;
      f32[add_at2_row + k + 35] = add3_k3_j1;
      f32[add_at2_row + k + 67] = add3_k3_j2;
    }
  }
  for (let k_jr = 0; k_jr < 32; k_jr += 4) {
    let contraction_jr = 0;
    let contraction_k1_jr = 0;
    let contraction_k2_jr = 0;
    let contraction_k3_jr = 0;
    const decoderLayers0Linear2Weight_row2 = decoderLayers0Linear2Weight + k_jr * 64;
    for (let r_jr = 0; r_jr < 64; r_jr++) {
      const relu_jr = f32[relu_at + r_jr + 40896]!;
      contraction_jr += relu_jr * f32[decoderLayers0Linear2Weight_row2 + r_jr]!;
      contraction_k1_jr += relu_jr * f32[decoderLayers0Linear2Weight_row2 + r_jr + 64]!;
      contraction_k2_jr += relu_jr * f32[decoderLayers0Linear2Weight_row2 + r_jr + 128]!;
      contraction_k3_jr += relu_jr * f32[decoderLayers0Linear2Weight_row2 + r_jr + 192]!;
    }
    const add2_k1_jr = contraction_k1_jr + f32[decoderLayers0Linear2Bias + k_jr + 1]!;
    const add2_k2_jr = contraction_k2_jr + f32[decoderLayers0Linear2Bias + k_jr + 2]!;
    const add2_k3_jr = contraction_k3_jr + f32[decoderLayers0Linear2Bias + k_jr + 3]!;
    const add3_jr = f32[add_at + k_jr + 20448]! + (contraction_jr + f32[decoderLayers0Linear2Bias + k_jr]!);
    const add3_k1_jr = f32[add_at + k_jr + 20449]! + add2_k1_jr;
    const add3_k2_jr = f32[add_at + k_jr + 20450]! + add2_k2_jr;
    const add3_k3_jr = f32[add_at + k_jr + 20451]! + add2_k3_jr;
    f32[add_at2 + k_jr + 20448] = add3_jr;
    f32[add_at2 + k_jr + 20449] = add3_k1_jr;
    f32[add_at2 + k_jr + 20450] = add3_k2_jr;
    f32[add_at2 + k_jr + 20451] = add3_k3_jr;
  }
}

/**
 * contraction, transformer.ts:74
 * select, transformer.ts:74
 */
function contraction_select(
  f32: Float32Array,
  u8: Uint8Array,
  add_at: number,
  greaterEqual_at: number,
  select_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    for (let j = 0; j < 4; j++) {
      for (let k = 0; k < 10; k += 2) {
        const greaterEqual_at_row = greaterEqual_at + k * 10;
        const select_at_row = select_at + i * 400 + j * 100 + k * 10;
        for (let l = 0; l < 10; l += 5) {
          let contraction = 0;
          let contraction_k1 = 0;
          let contraction_l1 = 0;
          let contraction_l1_k1 = 0;
          let contraction_l2 = 0;
          let contraction_l2_k1 = 0;
          let contraction_l3 = 0;
          let contraction_l3_k1 = 0;
          let contraction_l4 = 0;
          let contraction_l4_k1 = 0;
          const add_at_row = add_at + i * 960 + k * 96 + j * 8;
          const add_at_row2 = add_at + i * 960 + l * 96 + j * 8;
          for (let r = 0; r < 8; r++) {
            const add = f32[add_at_row + r]!;
            const add_k1 = f32[add_at_row + r + 96]!;
            const add2 = f32[add_at_row2 + r + 32]!;
            const add2_l1 = f32[add_at_row2 + r + 128]!;
            const add2_l2 = f32[add_at_row2 + r + 224]!;
            const add2_l3 = f32[add_at_row2 + r + 320]!;
            const add2_l4 = f32[add_at_row2 + r + 416]!;
            contraction += add * add2;
            contraction_k1 += add_k1 * add2;
            contraction_l1 += add * add2_l1;
            contraction_l1_k1 += add_k1 * add2_l1;
            contraction_l2 += add * add2_l2;
            contraction_l2_k1 += add_k1 * add2_l2;
            contraction_l3 += add * add2_l3;
            contraction_l3_k1 += add_k1 * add2_l3;
            contraction_l4 += add * add2_l4;
            contraction_l4_k1 += add_k1 * add2_l4;
          }
          const select = u8[greaterEqual_at_row + l]! !== 0 ? contraction * 0.3535533845424652 : -Infinity;
          const select_k1 =
            u8[greaterEqual_at_row + l + 10]! !== 0 ? contraction_k1 * 0.3535533845424652 : -Infinity;
          const select_l1 =
            u8[greaterEqual_at_row + l + 1]! !== 0 ? contraction_l1 * 0.3535533845424652 : -Infinity;
          const select_l1_k1 =
            u8[greaterEqual_at_row + l + 11]! !== 0 ? contraction_l1_k1 * 0.3535533845424652 : -Infinity;
          const select_l2 =
            u8[greaterEqual_at_row + l + 2]! !== 0 ? contraction_l2 * 0.3535533845424652 : -Infinity;
          const select_l2_k1 =
            u8[greaterEqual_at_row + l + 12]! !== 0 ? contraction_l2_k1 * 0.3535533845424652 : -Infinity;
          const select_l3 =
            u8[greaterEqual_at_row + l + 3]! !== 0 ? contraction_l3 * 0.3535533845424652 : -Infinity;
          const select_l3_k1 =
            u8[greaterEqual_at_row + l + 13]! !== 0 ? contraction_l3_k1 * 0.3535533845424652 : -Infinity;
          const select_l4 =
            u8[greaterEqual_at_row + l + 4]! !== 0 ? contraction_l4 * 0.3535533845424652 : -Infinity;
          const select_l4_k1 =
            u8[greaterEqual_at_row + l + 14]! !== 0 ? contraction_l4_k1 * 0.3535533845424652 : -Infinity;
          f32[select_at_row + l] = select;
          f32[select_at_row + l + 10] = select_k1;
          f32[select_at_row + l + 1] = select_l1;
          f32[select_at_row + l + 11] = select_l1_k1;
          f32[select_at_row + l + 2] = select_l2;
          f32[select_at_row + l + 12] = select_l2_k1;
          f32[select_at_row + l + 3] = select_l3;
          f32[select_at_row + l + 13] = select_l3_k1;
          f32[select_at_row + l + 4] = select_l4;
          f32[select_at_row + l + 14] = select_l4_k1;
        }
      }
    }
  }
}

/**
 * contraction, transformer.ts:80
 */
function contraction5(f32: Float32Array, add_at: number, tokensWeight: number, contraction_at: number): void {
  for (let j = 0; j < 639; j += 3) {
    const contraction_at_row = contraction_at + j * 43;
    for (let k = 0; k < 40; k += 4) {
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
      const add_at_row = add_at + j * 32;
      const tokensWeight_row = tokensWeight + k * 32;
      for (let r = 0; r < 32; r++) {
        const add = f32[add_at_row + r]!;
        const add_j1 = f32[add_at_row + r + 32]!;
        const add_j2 = f32[add_at_row + r + 64]!;
        const weight = f32[tokensWeight_row + r]!;
        const weight_k1 = f32[tokensWeight_row + r + 32]!;
        const weight_k2 = f32[tokensWeight_row + r + 64]!;
        const weight_k3 = f32[tokensWeight_row + r + 96]!;
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
      f32[contraction_at_row + k + 43] = contraction_j1;
      f32[contraction_at_row + k + 86] = contraction_j2;
      f32[contraction_at_row + k + 1] = contraction_k1;
      f32[contraction_at_row + k + 44] = contraction_k1_j1;
      f32[contraction_at_row + k + 87] = contraction_k1_j2;
      f32[contraction_at_row + k + 2] = contraction_k2;
      f32[contraction_at_row + k + 45] = contraction_k2_j1;
      f32[contraction_at_row + k + 88] = contraction_k2_j2;
      f32[contraction_at_row + k + 3] = contraction_k3;
      f32[contraction_at_row + k + 46] = contraction_k3_j1;
      f32[contraction_at_row + k + 89] = contraction_k3_j2;
    }
    let contraction_kr = 0;
    let contraction_kr_j1 = 0;
    let contraction_kr_j2 = 0;
    let contraction_kr_k1 = 0;
    let contraction_kr_k1_j1 = 0;
    let contraction_kr_k1_j2 = 0;
    let contraction_kr_k2 = 0;
    let contraction_kr_k2_j1 = 0;
    let contraction_kr_k2_j2 = 0;
    const add_at_row2 = add_at + j * 32;
    for (let r_kr = 0; r_kr < 32; r_kr++) {
      const add_kr = f32[add_at_row2 + r_kr]!;
      const add_kr_j1 = f32[add_at_row2 + r_kr + 32]!;
      const add_kr_j2 = f32[add_at_row2 + r_kr + 64]!;
      const weight_kr = f32[tokensWeight + r_kr + 1280]!;
      const weight_kr_k1 = f32[tokensWeight + r_kr + 1312]!;
      const weight_kr_k2 = f32[tokensWeight + r_kr + 1344]!;
      contraction_kr += add_kr * weight_kr;
      contraction_kr_j1 += add_kr_j1 * weight_kr;
      contraction_kr_j2 += add_kr_j2 * weight_kr;
      contraction_kr_k1 += add_kr * weight_kr_k1;
      contraction_kr_k1_j1 += add_kr_j1 * weight_kr_k1;
      contraction_kr_k1_j2 += add_kr_j2 * weight_kr_k1;
      contraction_kr_k2 += add_kr * weight_kr_k2;
      contraction_kr_k2_j1 += add_kr_j1 * weight_kr_k2;
      contraction_kr_k2_j2 += add_kr_j2 * weight_kr_k2;
    }
    f32[contraction_at + j * 43 + 40] = contraction_kr;
    f32[contraction_at + j * 43 + 83] = contraction_kr_j1;
    f32[contraction_at + j * 43 + 126] = contraction_kr_j2;
    f32[contraction_at + j * 43 + 41] = contraction_kr_k1;
    f32[contraction_at + j * 43 + 84] = contraction_kr_k1_j1;
    f32[contraction_at + j * 43 + 127] = contraction_kr_k1_j2;
    f32[contraction_at + j * 43 + 42] = contraction_kr_k2;
    f32[contraction_at + j * 43 + 85] = contraction_kr_k2_j1;
    f32[contraction_at + j * 43 + 128] = contraction_kr_k2_j2;
  }
  for (let k_jr = 0; k_jr < 40; k_jr += 4) {
    let contraction_jr = 0;
    let contraction_k1_jr = 0;
    let contraction_k2_jr = 0;
    let contraction_k3_jr = 0;
    const tokensWeight_row2 = tokensWeight + k_jr * 32;
    for (let r_jr = 0; r_jr < 32; r_jr++) {
      const add_jr = f32[add_at + r_jr + 20448]!;
      contraction_jr += add_jr * f32[tokensWeight_row2 + r_jr]!;
      contraction_k1_jr += add_jr * f32[tokensWeight_row2 + r_jr + 32]!;
      contraction_k2_jr += add_jr * f32[tokensWeight_row2 + r_jr + 64]!;
      contraction_k3_jr += add_jr * f32[tokensWeight_row2 + r_jr + 96]!;
    }
    f32[contraction_at + k_jr + 27477] = contraction_jr;
    f32[contraction_at + k_jr + 27478] = contraction_k1_jr;
    f32[contraction_at + k_jr + 27479] = contraction_k2_jr;
    f32[contraction_at + k_jr + 27480] = contraction_k3_jr;
  }
  let contraction_kr_jr = 0;
  let contraction_kr_k1_jr = 0;
  let contraction_kr_k2_jr = 0;
  let contraction_kr_jrR_krJrp1 = 0;
  let contraction_kr_jrR_krJrp2 = 0;
  let contraction_kr_jrR_krJrp3 = 0;
  let contraction_kr_k1_jrR_krJrp1 = 0;
  let contraction_kr_k1_jrR_krJrp2 = 0;
  let contraction_kr_k1_jrR_krJrp3 = 0;
  let contraction_kr_k2_jrR_krJrp1 = 0;
  let contraction_kr_k2_jrR_krJrp2 = 0;
  let contraction_kr_k2_jrR_krJrp3 = 0;
  for (let r_kr_jr = 0; r_kr_jr < 32; r_kr_jr += 4) {
    const add_kr_jr = f32[add_at + r_kr_jr + 20448]!;
    contraction_kr_jr += add_kr_jr * f32[tokensWeight + r_kr_jr + 1280]!;
    contraction_kr_k1_jr += add_kr_jr * f32[tokensWeight + r_kr_jr + 1312]!;
    contraction_kr_k2_jr += add_kr_jr * f32[tokensWeight + r_kr_jr + 1344]!;
    const add_kr_jrR_krJrp1 = f32[add_at + r_kr_jr + 20449]!;
    contraction_kr_jrR_krJrp1 += add_kr_jrR_krJrp1 * f32[tokensWeight + r_kr_jr + 1281]!;
    contraction_kr_k1_jrR_krJrp1 += add_kr_jrR_krJrp1 * f32[tokensWeight + r_kr_jr + 1313]!;
    contraction_kr_k2_jrR_krJrp1 += add_kr_jrR_krJrp1 * f32[tokensWeight + r_kr_jr + 1345]!;
    const add_kr_jrR_krJrp2 = f32[add_at + r_kr_jr + 20450]!;
    contraction_kr_jrR_krJrp2 += add_kr_jrR_krJrp2 * f32[tokensWeight + r_kr_jr + 1282]!;
    contraction_kr_k1_jrR_krJrp2 += add_kr_jrR_krJrp2 * f32[tokensWeight + r_kr_jr + 1314]!;
    contraction_kr_k2_jrR_krJrp2 += add_kr_jrR_krJrp2 * f32[tokensWeight + r_kr_jr + 1346]!;
    const add_kr_jrR_krJrp3 = f32[add_at + r_kr_jr + 20451]!;
    contraction_kr_jrR_krJrp3 += add_kr_jrR_krJrp3 * f32[tokensWeight + r_kr_jr + 1283]!;
    contraction_kr_k1_jrR_krJrp3 += add_kr_jrR_krJrp3 * f32[tokensWeight + r_kr_jr + 1315]!;
    contraction_kr_k2_jrR_krJrp3 += add_kr_jrR_krJrp3 * f32[tokensWeight + r_kr_jr + 1347]!;
  }
  contraction_kr_jr =
    contraction_kr_jr + contraction_kr_jrR_krJrp1 + (contraction_kr_jrR_krJrp2 + contraction_kr_jrR_krJrp3);
  contraction_kr_k1_jr =
    contraction_kr_k1_jr +
    contraction_kr_k1_jrR_krJrp1 +
    (contraction_kr_k1_jrR_krJrp2 + contraction_kr_k1_jrR_krJrp3);
  contraction_kr_k2_jr =
    contraction_kr_k2_jr +
    contraction_kr_k2_jrR_krJrp1 +
    (contraction_kr_k2_jrR_krJrp2 + contraction_kr_k2_jrR_krJrp3);
  f32[contraction_at + 27517] = contraction_kr_jr;
  f32[contraction_at + 27518] = contraction_kr_k1_jr;
  f32[contraction_at + 27519] = contraction_kr_k2_jr;
}

/**
 * sum, transformer.ts:85
 * amax, transformer.ts:85
 * select, transformer.ts:85
 * exp, transformer.ts:85
 */
function sum_amax(
  f32: Float32Array,
  i32: Int32Array,
  target_at: number,
  contraction_at: number,
  sum_at: number,
  sum_at2: number,
  amax_at: number,
  exp_at: number,
  sum_at3: number,
): void {
  for (let i = 0; i < 64; i++) {
    const target_at_row = target_at + i * 11;
    const sum_at_row = sum_at + i * 10;
    const sum_at2_row = sum_at2 + i * 10;
    const amax_at_row = amax_at + i * 10;
    const sum_at3_row = sum_at3 + i * 10;
    for (let j = 0; j < 10; j += 5) {
      let sum = 0;
      let sum_j1 = 0;
      let sum_j2 = 0;
      let sum_j3 = 0;
      let sum_j4 = 0;
      let sum2 = 0;
      let sum2_j1 = 0;
      let sum2_j2 = 0;
      let sum2_j3 = 0;
      let sum2_j4 = 0;
      let amax = -Infinity;
      let amax_j1 = -Infinity;
      let amax_j2 = -Infinity;
      let amax_j3 = -Infinity;
      let amax_j4 = -Infinity;
      const target = i32[target_at_row + j + 1]!;
      const target_j1 = i32[target_at_row + j + 2]!;
      const target_j2 = i32[target_at_row + j + 3]!;
      const target_j3 = i32[target_at_row + j + 4]!;
      const target_j4 = i32[target_at_row + j + 5]!;
      const contraction_at_row = contraction_at + i * 430 + j * 43;
      for (let r = 0; r < 43; r++) {
        const contraction = f32[contraction_at_row + r]!;
        const contraction_j1 = f32[contraction_at_row + r + 43]!;
        const contraction_j2 = f32[contraction_at_row + r + 86]!;
        const contraction_j3 = f32[contraction_at_row + r + 129]!;
        const contraction_j4 = f32[contraction_at_row + r + 172]!;
        sum += target === r ? contraction : 0;
        sum_j1 += target_j1 === r ? contraction_j1 : 0;
        sum_j2 += target_j2 === r ? contraction_j2 : 0;
        sum_j3 += target_j3 === r ? contraction_j3 : 0;
        sum_j4 += target_j4 === r ? contraction_j4 : 0;
        sum2 += contraction;
        sum2_j1 += contraction_j1;
        sum2_j2 += contraction_j2;
        sum2_j3 += contraction_j3;
        sum2_j4 += contraction_j4;
        amax = Math.max(amax, contraction);
        amax_j1 = Math.max(amax_j1, contraction_j1);
        amax_j2 = Math.max(amax_j2, contraction_j2);
        amax_j3 = Math.max(amax_j3, contraction_j3);
        amax_j4 = Math.max(amax_j4, contraction_j4);
      }
      f32[sum_at_row + j] = sum;
      f32[sum_at_row + j + 1] = sum_j1;
      f32[sum_at_row + j + 2] = sum_j2;
      f32[sum_at_row + j + 3] = sum_j3;
      f32[sum_at_row + j + 4] = sum_j4;
      f32[sum_at2_row + j] = sum2;
      f32[sum_at2_row + j + 1] = sum2_j1;
      f32[sum_at2_row + j + 2] = sum2_j2;
      f32[sum_at2_row + j + 3] = sum2_j3;
      f32[sum_at2_row + j + 4] = sum2_j4;
      f32[amax_at_row + j] = amax;
      f32[amax_at_row + j + 1] = amax_j1;
      f32[amax_at_row + j + 2] = amax_j2;
      f32[amax_at_row + j + 3] = amax_j3;
      f32[amax_at_row + j + 4] = amax_j4;
      let sum3 = 0;
      let sum3_j1 = 0;
      let sum3_j2 = 0;
      let sum3_j3 = 0;
      let sum3_j4 = 0;
      const select2 = Math.abs(amax) === Infinity ? 0 : amax;
      const select2_j1 = Math.abs(amax_j1) === Infinity ? 0 : amax_j1;
      const select2_j2 = Math.abs(amax_j2) === Infinity ? 0 : amax_j2;
      const select2_j3 = Math.abs(amax_j3) === Infinity ? 0 : amax_j3;
      const select2_j4 = Math.abs(amax_j4) === Infinity ? 0 : amax_j4;
      const contraction_at_row2 = contraction_at + i * 430 + j * 43;
      const exp_at_row = exp_at + i * 430 + j * 43;
      for (let s = 0; s < 43; s++) {
        const exp = Math.exp(f32[contraction_at_row2 + s]! - select2);
        const exp_j1 = Math.exp(f32[contraction_at_row2 + s + 43]! - select2_j1);
        const exp_j2 = Math.exp(f32[contraction_at_row2 + s + 86]! - select2_j2);
        const exp_j3 = Math.exp(f32[contraction_at_row2 + s + 129]! - select2_j3);
        const exp_j4 = Math.exp(f32[contraction_at_row2 + s + 172]! - select2_j4);
        f32[exp_at_row + s] = exp;
        f32[exp_at_row + s + 43] = exp_j1;
        f32[exp_at_row + s + 86] = exp_j2;
        f32[exp_at_row + s + 129] = exp_j3;
        f32[exp_at_row + s + 172] = exp_j4;
        sum3 += exp;
        sum3_j1 += exp_j1;
        sum3_j2 += exp_j2;
        sum3_j3 += exp_j3;
        sum3_j4 += exp_j4;
      }
      f32[sum_at3_row + j] = sum3;
      f32[sum_at3_row + j + 1] = sum3_j1;
      f32[sum_at3_row + j + 2] = sum3_j2;
      f32[sum_at3_row + j + 3] = sum3_j3;
      f32[sum_at3_row + j + 4] = sum3_j4;
    }
  }
}

/**
 * sum, transformer.ts:85
 */
function sum(
  f32: Float32Array,
  i32: Int32Array,
  target_at: number,
  sum_at: number,
  amax_at: number,
  sum_at2: number,
  sum_at3: number,
  sum_at4: number,
): void {
  let sum2 = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let r = 0; r < 64; r++) {
    const target_at_row = target_at + r * 11;
    const sum_at_row = sum_at + r * 10;
    const amax_at_row = amax_at + r * 10;
    const sum_at2_row = sum_at2 + r * 10;
    const sum_at3_row = sum_at3 + r * 10;
    for (let s = 0; s < 8; s += 4) {
      const sum22 = f32[sum_at_row + s]!;
      const add2 =
        f32[sum_at2_row + s]! * /* 0.9 */ 0.8999999761581421 +
        (f32[sum_at3_row + s]! / 43) * /* 0.1 */ 0.10000000149011612;
      const sub = Math.log(sum22 < 0.5 ? 0.5 : sum22) + f32[amax_at_row + s]! - add2;
      sum2 += i32[target_at_row + s + 1]! !== 0 ? sub : 0;
      const sum2Sp1 = f32[sum_at_row + s + 1]!;
      const addSp1 = Math.log(sum2Sp1 < 0.5 ? 0.5 : sum2Sp1) + f32[amax_at_row + s + 1]!;
      const add2Sp1 =
        f32[sum_at2_row + s + 1]! * 0.8999999761581421 +
        (f32[sum_at3_row + s + 1]! / 43) * 0.10000000149011612;
      sumSp1 += i32[target_at_row + s + 2]! !== 0 ? addSp1 - add2Sp1 : 0;
      const sum2Sp2 = f32[sum_at_row + s + 2]!;
      const addSp2 = Math.log(sum2Sp2 < 0.5 ? 0.5 : sum2Sp2) + f32[amax_at_row + s + 2]!;
      const add2Sp2 =
        f32[sum_at2_row + s + 2]! * 0.8999999761581421 +
        (f32[sum_at3_row + s + 2]! / 43) * 0.10000000149011612;
      sumSp2 += i32[target_at_row + s + 3]! !== 0 ? addSp2 - add2Sp2 : 0;
      const sum2Sp3 = f32[sum_at_row + s + 3]!;
      const addSp3 = Math.log(sum2Sp3 < 0.5 ? 0.5 : sum2Sp3) + f32[amax_at_row + s + 3]!;
      const add2Sp3 =
        f32[sum_at2_row + s + 3]! * 0.8999999761581421 +
        (f32[sum_at3_row + s + 3]! / 43) * 0.10000000149011612;
      sumSp3 += i32[target_at_row + s + 4]! !== 0 ? addSp3 - add2Sp3 : 0;
    }
    const target_at_row2 = target_at + r * 11;
    const sum_at_row2 = sum_at + r * 10;
    const amax_at_row2 = amax_at + r * 10;
    const sum_at2_row2 = sum_at2 + r * 10;
    const sum_at3_row2 = sum_at3 + r * 10;
    for (let s_sr = 8; s_sr < 10; s_sr++) {
      const sum2_sr = f32[sum_at_row2 + s_sr]!;
      const add_sr = Math.log(sum2_sr < 0.5 ? 0.5 : sum2_sr) + f32[amax_at_row2 + s_sr]!;
      const add2_sr =
        f32[sum_at2_row2 + s_sr]! * 0.8999999761581421 +
        (f32[sum_at3_row2 + s_sr]! / 43) * 0.10000000149011612;
      sum2 += i32[target_at_row2 + s_sr + 1]! !== 0 ? add_sr - add2_sr : 0;
    }
  }
  sum2 = sum2 + sumSp1 + (sumSp2 + sumSp3);
  f32[sum_at4] = sum2;
}

/**
 * sum, transformer.ts:85
 * maximum, transformer.ts:85
 * div, transformer.ts:85
 */
function sum_div(
  f32: Float32Array,
  i32: Int32Array,
  target_at: number,
  sum_at: number,
  div_at: number,
  div_at2: number,
): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let r = 0; r < 64; r++) {
    const target_at_row = target_at + r * 11;
    for (let s = 0; s < 8; s += 4) {
      sum += i32[target_at_row + s + 1]! !== 0 ? 1 : 0;
      sumSp1 += i32[target_at_row + s + 2]! !== 0 ? 1 : 0;
      sumSp2 += i32[target_at_row + s + 3]! !== 0 ? 1 : 0;
      sumSp3 += i32[target_at_row + s + 4]! !== 0 ? 1 : 0;
    }
    const target_at_row2 = target_at + r * 11;
    for (let s_sr = 8; s_sr < 10; s_sr++) {
      sum += i32[target_at_row2 + s_sr + 1]! !== 0 ? 1 : 0;
    }
  }
  sum = sum + sumSp1 + (sumSp2 + sumSp3);
  const maximum = Math.max(sum, 1);
  f32[div_at] = f32[sum_at]! / maximum;
  f32[div_at2] = 1 / maximum;
}

/**
 * add, adam
 * toF32, adam
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
  f32[toF32_at] = Math.fround(Math.sqrt(1 - pow(0.98, add2)));
  const mul = add2 * 0.005;
  const div = (Math.min(mul, 1 / Math.sqrt(mul)) * 0.01) / (1 - pow(0.9, add2));
  f32[toF32_at2] = Math.fround(div);
}

/**
 * select, transformer.ts:85
 * div, transformer.ts:85
 * mul, transformer.ts:85
 * add, transformer.ts:85
 */
function select_div_add(
  f32: Float32Array,
  i32: Int32Array,
  sum_at: number,
  target_at: number,
  div_at: number,
  exp_at: number,
  add_at: number,
): void {
  const div = f32[div_at]!;
  for (let i = 0; i < 64; i++) {
    const sum_at_row = sum_at + i * 10;
    const target_at_row = target_at + i * 11;
    for (let j = 0; j < 10; j++) {
      const sum = f32[sum_at_row + j]!;
      const less = sum < 0.5;
      const target = i32[target_at_row + j + 1]!;
      const select = target !== 0 ? div : 0;
      const neg = -select;
      const select3 = less ? 0 : select / (less ? 0.5 : sum);
      const div3 = (neg * /* 0.1 */ 0.10000000149011612) / 43;
      const mul2 = neg * /* 0.9 */ 0.8999999761581421;
      const exp_at_row = exp_at + i * 430 + j * 43;
      const add_at_row = add_at + i * 430 + j * 43;
      for (let r = 0; r < 43; r++) {
        const add2 = select3 * f32[exp_at_row + r]! + div3 + (target === r ? mul2 : 0);
        f32[add_at_row + r] = add2;
      }
    }
  }
}

/**
 * contraction, transformer.ts:80
 */
function contraction6(f32: Float32Array, add_at: number, tokensWeight: number, contraction_at: number): void {
  for (let j = 0; j < 639; j += 3) {
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
      const add_at_row = add_at + j * 43;
      const tokensWeight_row = tokensWeight + k;
      for (let r = 0; r < 43; r++) {
        const add = f32[add_at_row + r]!;
        const add_j1 = f32[add_at_row + r + 43]!;
        const add_j2 = f32[add_at_row + r + 86]!;
        const weight = f32[tokensWeight_row + r * 32]!;
        const weight_k1 = f32[tokensWeight_row + r * 32 + 1]!;
        const weight_k2 = f32[tokensWeight_row + r * 32 + 2]!;
        const weight_k3 = f32[tokensWeight_row + r * 32 + 3]!;
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
    const tokensWeight_row2 = tokensWeight + k_jr;
    for (let r_jr = 0; r_jr < 43; r_jr++) {
      const add_jr = f32[add_at + r_jr + 27477]!;
      contraction_jr += add_jr * f32[tokensWeight_row2 + r_jr * 32]!;
      contraction_k1_jr += add_jr * f32[tokensWeight_row2 + r_jr * 32 + 1]!;
      contraction_k2_jr += add_jr * f32[tokensWeight_row2 + r_jr * 32 + 2]!;
      contraction_k3_jr += add_jr * f32[tokensWeight_row2 + r_jr * 32 + 3]!;
    }
    f32[contraction_at + k_jr + 20448] = contraction_jr;
    f32[contraction_at + k_jr + 20449] = contraction_k1_jr;
    f32[contraction_at + k_jr + 20450] = contraction_k2_jr;
    f32[contraction_at + k_jr + 20451] = contraction_k3_jr;
  }
}

/**
 * contraction, transformer.ts:80
 */
function contraction7(f32: Float32Array, add_at: number, add_at2: number, contraction_at: number): void {
  for (let i = 0; i < 42; i += 3) {
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
      const add_at_row = add_at + i;
      const add_at2_row = add_at2 + j;
      for (let s = 0; s < 640; s++) {
        const add = f32[add_at_row + s * 43]!;
        const add_i1 = f32[add_at_row + s * 43 + 1]!;
        const add_i2 = f32[add_at_row + s * 43 + 2]!;
        const add2 = f32[add_at2_row + s * 32]!;
        const add2_j1 = f32[add_at2_row + s * 32 + 1]!;
        const add2_j2 = f32[add_at2_row + s * 32 + 2]!;
        const add2_j3 = f32[add_at2_row + s * 32 + 3]!;
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
    const add_at2_row2 = add_at2 + j_ir;
    for (let s_ir = 0; s_ir < 640; s_ir++) {
      const add_ir = f32[add_at + s_ir * 43 + 42]!;
      contraction_ir += add_ir * f32[add_at2_row2 + s_ir * 32]!;
      contraction_j1_ir += add_ir * f32[add_at2_row2 + s_ir * 32 + 1]!;
      contraction_j2_ir += add_ir * f32[add_at2_row2 + s_ir * 32 + 2]!;
      contraction_j3_ir += add_ir * f32[add_at2_row2 + s_ir * 32 + 3]!;
    }
    f32[contraction_at + j_ir + 1344] = contraction_ir;
    f32[contraction_at + j_ir + 1345] = contraction_j1_ir;
    f32[contraction_at + j_ir + 1346] = contraction_j2_ir;
    f32[contraction_at + j_ir + 1347] = contraction_j3_ir;
  }
}

/**
 * sum, transformer.ts:74
 */
function sum2(
  f32: Float32Array,
  contraction_at: number,
  add_at: number,
  mul_at: number,
  rsqrt_at: number,
  sum_at: number,
  sum_at2: number,
): void {
  for (let i = 0; i < 32; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    let sum22 = 0;
    let sum2_i1 = 0;
    let sum2_i2 = 0;
    let sum2_i3 = 0;
    const contraction_at_row = contraction_at + i;
    const add_at_row = add_at + i;
    for (let s = 0; s < 640; s++) {
      const contraction = f32[contraction_at_row + s * 32]!;
      const contraction_i1 = f32[contraction_at_row + s * 32 + 1]!;
      const contraction_i2 = f32[contraction_at_row + s * 32 + 2]!;
      const contraction_i3 = f32[contraction_at_row + s * 32 + 3]!;
      sum += contraction;
      sum_i1 += contraction_i1;
      sum_i2 += contraction_i2;
      sum_i3 += contraction_i3;
      const mul = f32[mul_at + s]!;
      const rsqrt = f32[rsqrt_at + s]!;
      const mul3_i1 = contraction_i1 * ((f32[add_at_row + s * 32 + 1]! - mul) * rsqrt);
      const mul3_i2 = contraction_i2 * ((f32[add_at_row + s * 32 + 2]! - mul) * rsqrt);
      const mul3_i3 = contraction_i3 * ((f32[add_at_row + s * 32 + 3]! - mul) * rsqrt);
      sum22 += contraction * ((f32[add_at_row + s * 32]! - mul) * rsqrt);
      sum2_i1 += mul3_i1;
      sum2_i2 += mul3_i2;
      sum2_i3 += mul3_i3;
    }
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
    f32[sum_at2 + i] = sum22;
    f32[sum_at2 + i + 1] = sum2_i1;
    f32[sum_at2 + i + 2] = sum2_i2;
    f32[sum_at2 + i + 3] = sum2_i3;
  }
}

/**
 * add, adam
 * sub, adam
 */
function update2(
  f32: Float32Array,
  firstMoment_at: number,
  sum_at: number,
  secondMoment_at: number,
  parameter: number,
  toF32: number,
  toF322: number,
  n: number,
): void {
  const value = f32[toF32]!;
  const value2 = f32[toF322]!;
  for (let i = 0; i < n; i++) {
    const sum = f32[sum_at + i]!;
    const add = f32[firstMoment_at + i]! * /* 0.9 */ 0.8999999761581421 + sum * /* 0.1 */ 0.10000000149011612;
    f32[firstMoment_at + i] = add;
    const add2 = Math.fround(
      f32[secondMoment_at + i]! * /* 0.98 */ 0.9800000190734863 + sum * sum * /* 0.02 */ 0.019999999552965164,
    );
    f32[secondMoment_at + i] = add2;
    const div2 = add / (Math.sqrt(add2) / value2 + /* 1e-9 */ 9.999999717180685e-10);
    f32[parameter + i] = f32[parameter + i]! - value * div2;
  }
}

/**
 * sum, transformer.ts:74
 * mul, transformer.ts:74
 * add, transformer.ts:74
 */
function sum_add3(
  f32: Float32Array,
  contraction_at: number,
  decoderLayers1Norm3Weight: number,
  add_at: number,
  mul_at: number,
  rsqrt_at: number,
  add_at2: number,
  add_at3: number,
): void {
  for (let j = 0; j < 640; j += 4) {
    let sum = 0;
    let sum_j1 = 0;
    let sum_j2 = 0;
    let sum_j3 = 0;
    const mul2 = f32[mul_at + j]!;
    const mul2_j1 = f32[mul_at + j + 1]!;
    const mul2_j2 = f32[mul_at + j + 2]!;
    const mul2_j3 = f32[mul_at + j + 3]!;
    const contraction_at_row = contraction_at + j * 32;
    const add_at_row = add_at + j * 32;
    for (let r = 0; r < 32; r++) {
      const weight = f32[decoderLayers1Norm3Weight + r]!;
      const mul3 = f32[contraction_at_row + r]! * weight * (f32[add_at_row + r]! - mul2);
      const mul3_j1 = f32[contraction_at_row + r + 32]! * weight * (f32[add_at_row + r + 32]! - mul2_j1);
      const mul3_j2 = f32[contraction_at_row + r + 64]! * weight * (f32[add_at_row + r + 64]! - mul2_j2);
      const mul3_j3 = f32[contraction_at_row + r + 96]! * weight * (f32[add_at_row + r + 96]! - mul2_j3);
      sum += mul3;
      sum_j1 += mul3_j1;
      sum_j2 += mul3_j2;
      sum_j3 += mul3_j3;
    }
    const rsqrt = f32[rsqrt_at + j]!;
    const rsqrt_j1 = f32[rsqrt_at + j + 1]!;
    const rsqrt_j2 = f32[rsqrt_at + j + 2]!;
    const rsqrt_j3 = f32[rsqrt_at + j + 3]!;
    let sum2 = 0;
    let sum2_j1 = 0;
    let sum2_j2 = 0;
    let sum2_j3 = 0;
    const mul7 = sum * -0.5 * (rsqrt * (rsqrt * rsqrt)) * 0.03125;
    const mul7_j1 = sum_j1 * -0.5 * (rsqrt_j1 * (rsqrt_j1 * rsqrt_j1)) * 0.03125;
    const mul7_j2 = sum_j2 * -0.5 * (rsqrt_j2 * (rsqrt_j2 * rsqrt_j2)) * 0.03125;
    const mul7_j3 = sum_j3 * -0.5 * (rsqrt_j3 * (rsqrt_j3 * rsqrt_j3)) * 0.03125;
    const mul11 = f32[mul_at + j]!;
    const mul11_j1 = f32[mul_at + j + 1]!;
    const mul11_j2 = f32[mul_at + j + 2]!;
    const mul11_j3 = f32[mul_at + j + 3]!;
    const contraction_at_row2 = contraction_at + j * 32;
    const add_at_row2 = add_at + j * 32;
    const add_at2_row = add_at2 + j * 32;
    for (let s = 0; s < 32; s++) {
      const weight2 = f32[decoderLayers1Norm3Weight + s]!;
      const add3 =
        f32[contraction_at_row2 + s]! * weight2 * rsqrt + mul7 * 2 * (f32[add_at_row2 + s]! - mul11);
      const add3_j1 =
        f32[contraction_at_row2 + s + 32]! * weight2 * rsqrt_j1 +
        mul7_j1 * 2 * (f32[add_at_row2 + s + 32]! - mul11_j1);
      const add3_j2 =
        f32[contraction_at_row2 + s + 64]! * weight2 * rsqrt_j2 +
        mul7_j2 * 2 * (f32[add_at_row2 + s + 64]! - mul11_j2);
      const add3_j3 =
        f32[contraction_at_row2 + s + 96]! * weight2 * rsqrt_j3 +
        mul7_j3 * 2 * (f32[add_at_row2 + s + 96]! - mul11_j3);
      f32[add_at2_row + s] = add3;
      f32[add_at2_row + s + 32] = add3_j1;
      f32[add_at2_row + s + 64] = add3_j2;
      f32[add_at2_row + s + 96] = add3_j3;
      sum2 += -add3;
      sum2_j1 += -add3_j1;
      sum2_j2 += -add3_j2;
      sum2_j3 += -add3_j3;
    }
    const mul13 = sum2 * 0.03125;
    const mul13_j1 = sum2_j1 * 0.03125;
    const mul13_j2 = sum2_j2 * 0.03125;
    const mul13_j3 = sum2_j3 * 0.03125;
    const add_at2_row2 = add_at2 + j * 32;
    const add_at3_row = add_at3 + j * 32;
    for (let t = 0; t < 32; t++) {
      const add5_j1 = f32[add_at2_row2 + t + 32]! + mul13_j1;
      const add5_j2 = f32[add_at2_row2 + t + 64]! + mul13_j2;
      const add5_j3 = f32[add_at2_row2 + t + 96]! + mul13_j3;
      f32[add_at3_row + t] = f32[add_at2_row2 + t]! + mul13;
      f32[add_at3_row + t + 32] = add5_j1;
      f32[add_at3_row + t + 64] = add5_j2;
      f32[add_at3_row + t + 96] = add5_j3;
    }
  }
}

/**
 * sum, transformer.ts:74
 */
function sum3(f32: Float32Array, add_at: number, sum_at: number): void {
  for (let i = 0; i < 32; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const add_at_row = add_at + i;
    for (let s = 0; s < 640; s++) {
      sum += f32[add_at_row + s * 32]!;
      sum_i1 += f32[add_at_row + s * 32 + 1]!;
      sum_i2 += f32[add_at_row + s * 32 + 2]!;
      sum_i3 += f32[add_at_row + s * 32 + 3]!;
    }
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
  }
}

/**
 * contraction, transformer.ts:74
 * select, transformer.ts:74
 */
function contraction_select2(
  f32: Float32Array,
  add_at: number,
  decoderLayers1Linear2Weight: number,
  relu_at: number,
  select_at: number,
): void {
  for (let j = 0; j < 639; j += 3) {
    const relu_at_row = relu_at + j * 64;
    const select_at_row = select_at + j * 64;
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
      const add_at_row = add_at + j * 32;
      const decoderLayers1Linear2Weight_row = decoderLayers1Linear2Weight + k;
      for (let r = 0; r < 32; r++) {
        const add = f32[add_at_row + r]!;
        const add_j1 = f32[add_at_row + r + 32]!;
        const add_j2 = f32[add_at_row + r + 64]!;
        const weight = f32[decoderLayers1Linear2Weight_row + r * 64]!;
        const weight_k1 = f32[decoderLayers1Linear2Weight_row + r * 64 + 1]!;
        const weight_k2 = f32[decoderLayers1Linear2Weight_row + r * 64 + 2]!;
        const weight_k3 = f32[decoderLayers1Linear2Weight_row + r * 64 + 3]!;
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
      const select_j1 = f32[relu_at_row + k + 64]! > 0 ? contraction_j1 : 0;
      const select_j2 = f32[relu_at_row + k + 128]! > 0 ? contraction_j2 : 0;
      const select_k1 = f32[relu_at_row + k + 1]! > 0 ? contraction_k1 : 0;
      const select_k1_j1 = f32[relu_at_row + k + 65]! > 0 ? contraction_k1_j1 : 0;
      const select_k1_j2 = f32[relu_at_row + k + 129]! > 0 ? contraction_k1_j2 : 0;
      const select_k2 = f32[relu_at_row + k + 2]! > 0 ? contraction_k2 : 0;
      const select_k2_j1 = f32[relu_at_row + k + 66]! > 0 ? contraction_k2_j1 : 0;
      const select_k2_j2 = f32[relu_at_row + k + 130]! > 0 ? contraction_k2_j2 : 0;
      const select_k3 = f32[relu_at_row + k + 3]! > 0 ? contraction_k3 : 0;
      const select_k3_j1 = f32[relu_at_row + k + 67]! > 0 ? contraction_k3_j1 : 0;
      const select_k3_j2 = f32[relu_at_row + k + 131]! > 0 ? contraction_k3_j2 : 0;
      f32[select_at_row + k] = f32[relu_at_row + k]! > 0 ? contraction : 0;
      f32[select_at_row + k + 64] = select_j1;
      f32[select_at_row + k + 128] = select_j2;
      f32[select_at_row + k + 1] = select_k1;
      f32[select_at_row + k + 65] = select_k1_j1;
      f32[select_at_row + k + 129] = select_k1_j2;
      f32[select_at_row + k + 2] = select_k2;
      f32[select_at_row + k + 66] = select_k2_j1;
      f32[select_at_row + k + 130] = select_k2_j2;
      f32[select_at_row + k + 3] = select_k3;
      f32[select_at_row + k + 67] = select_k3_j1;
      f32[select_at_row + k + 131] = select_k3_j2;
    }
  }
  for (let k_jr = 0; k_jr < 64; k_jr += 4) {
    let contraction_jr = 0;
    let contraction_k1_jr = 0;
    let contraction_k2_jr = 0;
    let contraction_k3_jr = 0;
    const decoderLayers1Linear2Weight_row2 = decoderLayers1Linear2Weight + k_jr;
    for (let r_jr = 0; r_jr < 32; r_jr++) {
      const add_jr = f32[add_at + r_jr + 20448]!;
      contraction_jr += add_jr * f32[decoderLayers1Linear2Weight_row2 + r_jr * 64]!;
      contraction_k1_jr += add_jr * f32[decoderLayers1Linear2Weight_row2 + r_jr * 64 + 1]!;
      contraction_k2_jr += add_jr * f32[decoderLayers1Linear2Weight_row2 + r_jr * 64 + 2]!;
      contraction_k3_jr += add_jr * f32[decoderLayers1Linear2Weight_row2 + r_jr * 64 + 3]!;
    }
    const select_k1_jr = f32[relu_at + k_jr + 40897]! > 0 ? contraction_k1_jr : 0;
    const select_k2_jr = f32[relu_at + k_jr + 40898]! > 0 ? contraction_k2_jr : 0;
    const select_k3_jr = f32[relu_at + k_jr + 40899]! > 0 ? contraction_k3_jr : 0;
    f32[select_at + k_jr + 40896] = f32[relu_at + k_jr + 40896]! > 0 ? contraction_jr : 0;
    f32[select_at + k_jr + 40897] = select_k1_jr;
    f32[select_at + k_jr + 40898] = select_k2_jr;
    f32[select_at + k_jr + 40899] = select_k3_jr;
  }
}

/**
 * contraction, transformer.ts:74
 */
function contraction8(f32: Float32Array, add_at: number, relu_at: number, contraction_at: number): void {
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
      const add_at_row = add_at + i;
      const relu_at_row = relu_at + j;
      for (let s = 0; s < 640; s++) {
        const add = f32[add_at_row + s * 32]!;
        const add_i1 = f32[add_at_row + s * 32 + 1]!;
        const add_i2 = f32[add_at_row + s * 32 + 2]!;
        const relu = f32[relu_at_row + s * 64]!;
        const relu_j1 = f32[relu_at_row + s * 64 + 1]!;
        const relu_j2 = f32[relu_at_row + s * 64 + 2]!;
        const relu_j3 = f32[relu_at_row + s * 64 + 3]!;
        contraction += add * relu;
        contraction_i1 += add_i1 * relu;
        contraction_i2 += add_i2 * relu;
        contraction_j1 += add * relu_j1;
        contraction_j1_i1 += add_i1 * relu_j1;
        contraction_j1_i2 += add_i2 * relu_j1;
        contraction_j2 += add * relu_j2;
        contraction_j2_i1 += add_i1 * relu_j2;
        contraction_j2_i2 += add_i2 * relu_j2;
        contraction_j3 += add * relu_j3;
        contraction_j3_i1 += add_i1 * relu_j3;
        contraction_j3_i2 += add_i2 * relu_j3;
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
    const relu_at_row2 = relu_at + j_ir;
    for (let s_ir = 0; s_ir < 640; s_ir++) {
      const add_ir = f32[add_at + s_ir * 32 + 30]!;
      const add_ir_i1 = f32[add_at + s_ir * 32 + 31]!;
      const relu_ir = f32[relu_at_row2 + s_ir * 64]!;
      const relu_j1_ir = f32[relu_at_row2 + s_ir * 64 + 1]!;
      const relu_j2_ir = f32[relu_at_row2 + s_ir * 64 + 2]!;
      const relu_j3_ir = f32[relu_at_row2 + s_ir * 64 + 3]!;
      contraction_ir += add_ir * relu_ir;
      contraction_ir_i1 += add_ir_i1 * relu_ir;
      contraction_j1_ir += add_ir * relu_j1_ir;
      contraction_j1_ir_i1 += add_ir_i1 * relu_j1_ir;
      contraction_j2_ir += add_ir * relu_j2_ir;
      contraction_j2_ir_i1 += add_ir_i1 * relu_j2_ir;
      contraction_j3_ir += add_ir * relu_j3_ir;
      contraction_j3_ir_i1 += add_ir_i1 * relu_j3_ir;
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
 * sum, transformer.ts:74
 */
function sum4(f32: Float32Array, select_at: number, sum_at: number): void {
  for (let i = 0; i < 64; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const select_at_row = select_at + i;
    for (let s = 0; s < 640; s++) {
      sum += f32[select_at_row + s * 64]!;
      sum_i1 += f32[select_at_row + s * 64 + 1]!;
      sum_i2 += f32[select_at_row + s * 64 + 2]!;
      sum_i3 += f32[select_at_row + s * 64 + 3]!;
    }
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
  }
}

/**
 * contraction, transformer.ts:74
 * add, transformer.ts:74
 */
function contraction_add9(
  f32: Float32Array,
  select_at: number,
  decoderLayers1Linear1Weight: number,
  add_at: number,
  add_at2: number,
): void {
  for (let j = 0; j < 639; j += 3) {
    const add_at_row = add_at + j * 32;
    const add_at2_row = add_at2 + j * 32;
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
      const select_at_row = select_at + j * 64;
      const decoderLayers1Linear1Weight_row = decoderLayers1Linear1Weight + k;
      for (let r = 0; r < 64; r++) {
        const select = f32[select_at_row + r]!;
        const select_j1 = f32[select_at_row + r + 64]!;
        const select_j2 = f32[select_at_row + r + 128]!;
        const weight = f32[decoderLayers1Linear1Weight_row + r * 32]!;
        const weight_k1 = f32[decoderLayers1Linear1Weight_row + r * 32 + 1]!;
        const weight_k2 = f32[decoderLayers1Linear1Weight_row + r * 32 + 2]!;
        const weight_k3 = f32[decoderLayers1Linear1Weight_row + r * 32 + 3]!;
        contraction += select * weight;
        contraction_j1 += select_j1 * weight;
        contraction_j2 += select_j2 * weight;
        contraction_k1 += select * weight_k1;
        contraction_k1_j1 += select_j1 * weight_k1;
        contraction_k1_j2 += select_j2 * weight_k1;
        contraction_k2 += select * weight_k2;
        contraction_k2_j1 += select_j1 * weight_k2;
        contraction_k2_j2 += select_j2 * weight_k2;
        contraction_k3 += select * weight_k3;
        contraction_k3_j1 += select_j1 * weight_k3;
        contraction_k3_j2 += select_j2 * weight_k3;
      }
      const add2_j1 = f32[add_at_row + k + 32]! + contraction_j1;
      const add2_j2 = f32[add_at_row + k + 64]! + contraction_j2;
      const add2_k1 = f32[add_at_row + k + 1]! + contraction_k1;
      const add2_k1_j1 = f32[add_at_row + k + 33]! + contraction_k1_j1;
      const add2_k1_j2 = f32[add_at_row + k + 65]! + contraction_k1_j2;
      const add2_k2 = f32[add_at_row + k + 2]! + contraction_k2;
      const add2_k2_j1 = f32[add_at_row + k + 34]! + contraction_k2_j1;
      const add2_k2_j2 = f32[add_at_row + k + 66]! + contraction_k2_j2;
      const add2_k3 = f32[add_at_row + k + 3]! + contraction_k3;
      const add2_k3_j1 = f32[add_at_row + k + 35]! + contraction_k3_j1;
      const add2_k3_j2 = f32[add_at_row + k + 67]! + contraction_k3_j2;
      f32[add_at2_row + k] = f32[add_at_row + k]! + contraction;
      f32[add_at2_row + k + 32] = add2_j1;
      f32[add_at2_row + k + 64] = add2_j2;
      f32[add_at2_row + k + 1] = add2_k1;
      f32[add_at2_row + k + 33] = add2_k1_j1;
      f32[add_at2_row + k + 65] = add2_k1_j2;
      f32[add_at2_row + k + 2] = add2_k2;
      f32[add_at2_row + k + 34] = add2_k2_j1;
      f32[add_at2_row + k + 66] = add2_k2_j2;
      f32[add_at2_row + k + 3] = add2_k3;
      f32[add_at2_row + k + 35] = add2_k3_j1;
      f32[add_at2_row + k + 67] = add2_k3_j2;
    }
  }
  for (let k_jr = 0; k_jr < 32; k_jr += 4) {
    let contraction_jr = 0;
    let contraction_k1_jr = 0;
    let contraction_k2_jr = 0;
    let contraction_k3_jr = 0;
    const decoderLayers1Linear1Weight_row2 = decoderLayers1Linear1Weight + k_jr;
    for (let r_jr = 0; r_jr < 64; r_jr++) {
      const select_jr = f32[select_at + r_jr + 40896]!;
      contraction_jr += select_jr * f32[decoderLayers1Linear1Weight_row2 + r_jr * 32]!;
      contraction_k1_jr += select_jr * f32[decoderLayers1Linear1Weight_row2 + r_jr * 32 + 1]!;
      contraction_k2_jr += select_jr * f32[decoderLayers1Linear1Weight_row2 + r_jr * 32 + 2]!;
      contraction_k3_jr += select_jr * f32[decoderLayers1Linear1Weight_row2 + r_jr * 32 + 3]!;
    }
    const add2_k1_jr = f32[add_at + k_jr + 20449]! + contraction_k1_jr;
    const add2_k2_jr = f32[add_at + k_jr + 20450]! + contraction_k2_jr;
    const add2_k3_jr = f32[add_at + k_jr + 20451]! + contraction_k3_jr;
    f32[add_at2 + k_jr + 20448] = f32[add_at + k_jr + 20448]! + contraction_jr;
    f32[add_at2 + k_jr + 20449] = add2_k1_jr;
    f32[add_at2 + k_jr + 20450] = add2_k2_jr;
    f32[add_at2 + k_jr + 20451] = add2_k3_jr;
  }
}

/**
 * contraction, transformer.ts:74
 */
function contraction9(f32: Float32Array, select_at: number, add_at: number, contraction_at: number): void {
  for (let i = 0; i < 63; i += 3) {
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
      const select_at_row = select_at + i;
      const add_at_row = add_at + j;
      for (let s = 0; s < 640; s++) {
        const select = f32[select_at_row + s * 64]!;
        const select_i1 = f32[select_at_row + s * 64 + 1]!;
        const select_i2 = f32[select_at_row + s * 64 + 2]!;
        const add = f32[add_at_row + s * 32]!;
        const add_j1 = f32[add_at_row + s * 32 + 1]!;
        const add_j2 = f32[add_at_row + s * 32 + 2]!;
        const add_j3 = f32[add_at_row + s * 32 + 3]!;
        contraction += select * add;
        contraction_i1 += select_i1 * add;
        contraction_i2 += select_i2 * add;
        contraction_j1 += select * add_j1;
        contraction_j1_i1 += select_i1 * add_j1;
        contraction_j1_i2 += select_i2 * add_j1;
        contraction_j2 += select * add_j2;
        contraction_j2_i1 += select_i1 * add_j2;
        contraction_j2_i2 += select_i2 * add_j2;
        contraction_j3 += select * add_j3;
        contraction_j3_i1 += select_i1 * add_j3;
        contraction_j3_i2 += select_i2 * add_j3;
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
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const add_at_row2 = add_at + j_ir;
    for (let s_ir = 0; s_ir < 640; s_ir++) {
      const select_ir = f32[select_at + s_ir * 64 + 63]!;
      contraction_ir += select_ir * f32[add_at_row2 + s_ir * 32]!;
      contraction_j1_ir += select_ir * f32[add_at_row2 + s_ir * 32 + 1]!;
      contraction_j2_ir += select_ir * f32[add_at_row2 + s_ir * 32 + 2]!;
      contraction_j3_ir += select_ir * f32[add_at_row2 + s_ir * 32 + 3]!;
    }
    f32[contraction_at + j_ir + 2016] = contraction_ir;
    f32[contraction_at + j_ir + 2017] = contraction_j1_ir;
    f32[contraction_at + j_ir + 2018] = contraction_j2_ir;
    f32[contraction_at + j_ir + 2019] = contraction_j3_ir;
  }
}

/**
 * contraction, transformer.ts:74
 */
function contraction10(
  f32: Float32Array,
  add_at: number,
  decoderLayers1Multihead_attnOut_projWeight: number,
  contraction_at: number,
): void {
  for (let j = 0; j < 639; j += 3) {
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
      const add_at_row = add_at + j * 32;
      const decoderLayers1Multihead_attnOut_projWeight_row = decoderLayers1Multihead_attnOut_projWeight + k;
      for (let r = 0; r < 32; r++) {
        const add = f32[add_at_row + r]!;
        const add_j1 = f32[add_at_row + r + 32]!;
        const add_j2 = f32[add_at_row + r + 64]!;
        const weight = f32[decoderLayers1Multihead_attnOut_projWeight_row + r * 32]!;
        const weight_k1 = f32[decoderLayers1Multihead_attnOut_projWeight_row + r * 32 + 1]!;
        const weight_k2 = f32[decoderLayers1Multihead_attnOut_projWeight_row + r * 32 + 2]!;
        const weight_k3 = f32[decoderLayers1Multihead_attnOut_projWeight_row + r * 32 + 3]!;
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
    const decoderLayers1Multihead_attnOut_projWeight_row2 = decoderLayers1Multihead_attnOut_projWeight + k_jr;
    for (let r_jr = 0; r_jr < 32; r_jr++) {
      const add_jr = f32[add_at + r_jr + 20448]!;
      const weight_jr = f32[decoderLayers1Multihead_attnOut_projWeight_row2 + r_jr * 32]!;
      const weight_k1_jr = f32[decoderLayers1Multihead_attnOut_projWeight_row2 + r_jr * 32 + 1]!;
      const weight_k2_jr = f32[decoderLayers1Multihead_attnOut_projWeight_row2 + r_jr * 32 + 2]!;
      const weight_k3_jr = f32[decoderLayers1Multihead_attnOut_projWeight_row2 + r_jr * 32 + 3]!;
      contraction_jr += add_jr * weight_jr;
      contraction_k1_jr += add_jr * weight_k1_jr;
      contraction_k2_jr += add_jr * weight_k2_jr;
      contraction_k3_jr += add_jr * weight_k3_jr;
    }
    f32[contraction_at + k_jr + 20448] = contraction_jr;
    f32[contraction_at + k_jr + 20449] = contraction_k1_jr;
    f32[contraction_at + k_jr + 20450] = contraction_k2_jr;
    f32[contraction_at + k_jr + 20451] = contraction_k3_jr;
  }
}

/**
 * contraction, transformer.ts:74
 */
function contraction11(
  f32: Float32Array,
  add_at: number,
  contraction_at: number,
  contraction_at2: number,
): void {
  for (let i = 0; i < 30; i += 3) {
    for (let j = 0; j < 4; j++) {
      const contraction_at2_row = contraction_at2 + i * 32 + j * 8;
      for (let k = 0; k < 8; k += 4) {
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
        for (let r = 0; r < 64; r++) {
          const add_at_row = add_at + r * 320 + i;
          const contraction_at_row = contraction_at + r * 320 + j * 80 + k;
          for (let s = 0; s < 10; s++) {
            const add = f32[add_at_row + s * 32]!;
            const add_i1 = f32[add_at_row + s * 32 + 1]!;
            const add_i2 = f32[add_at_row + s * 32 + 2]!;
            const contraction2 = f32[contraction_at_row + s * 8]!;
            const contraction2_k1 = f32[contraction_at_row + s * 8 + 1]!;
            const contraction2_k2 = f32[contraction_at_row + s * 8 + 2]!;
            const contraction2_k3 = f32[contraction_at_row + s * 8 + 3]!;
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
        f32[contraction_at2_row + k + 32] = contraction_i1;
        f32[contraction_at2_row + k + 64] = contraction_i2;
        f32[contraction_at2_row + k + 1] = contraction_k1;
        f32[contraction_at2_row + k + 33] = contraction_k1_i1;
        f32[contraction_at2_row + k + 65] = contraction_k1_i2;
        f32[contraction_at2_row + k + 2] = contraction_k2;
        f32[contraction_at2_row + k + 34] = contraction_k2_i1;
        f32[contraction_at2_row + k + 66] = contraction_k2_i2;
        f32[contraction_at2_row + k + 3] = contraction_k3;
        f32[contraction_at2_row + k + 35] = contraction_k3_i1;
        f32[contraction_at2_row + k + 67] = contraction_k3_i2;
      }
    }
  }
  for (let j_ir = 0; j_ir < 4; j_ir++) {
    const contraction_at2_row2 = contraction_at2 + j_ir * 8;
    for (let k_ir = 0; k_ir < 8; k_ir += 4) {
      let contraction_ir = 0;
      let contraction_ir_i1 = 0;
      let contraction_k1_ir = 0;
      let contraction_k1_ir_i1 = 0;
      let contraction_k2_ir = 0;
      let contraction_k2_ir_i1 = 0;
      let contraction_k3_ir = 0;
      let contraction_k3_ir_i1 = 0;
      for (let r_ir = 0; r_ir < 64; r_ir++) {
        const add_at_row2 = add_at + r_ir * 320;
        const contraction_at_row2 = contraction_at + r_ir * 320 + j_ir * 80 + k_ir;
        for (let s_ir = 0; s_ir < 10; s_ir++) {
          const add_ir = f32[add_at_row2 + s_ir * 32 + 30]!;
          const add_ir_i1 = f32[add_at_row2 + s_ir * 32 + 31]!;
          const contraction2_ir = f32[contraction_at_row2 + s_ir * 8]!;
          const contraction2_k1_ir = f32[contraction_at_row2 + s_ir * 8 + 1]!;
          const contraction2_k2_ir = f32[contraction_at_row2 + s_ir * 8 + 2]!;
          const contraction2_k3_ir = f32[contraction_at_row2 + s_ir * 8 + 3]!;
          contraction_ir += add_ir * contraction2_ir;
          contraction_ir_i1 += add_ir_i1 * contraction2_ir;
          contraction_k1_ir += add_ir * contraction2_k1_ir;
          contraction_k1_ir_i1 += add_ir_i1 * contraction2_k1_ir;
          contraction_k2_ir += add_ir * contraction2_k2_ir;
          contraction_k2_ir_i1 += add_ir_i1 * contraction2_k2_ir;
          contraction_k3_ir += add_ir * contraction2_k3_ir;
          contraction_k3_ir_i1 += add_ir_i1 * contraction2_k3_ir;
        }
      }
      f32[contraction_at2_row2 + k_ir + 960] = contraction_ir;
      f32[contraction_at2_row2 + k_ir + 992] = contraction_ir_i1;
      f32[contraction_at2_row2 + k_ir + 961] = contraction_k1_ir;
      f32[contraction_at2_row2 + k_ir + 993] = contraction_k1_ir_i1;
      f32[contraction_at2_row2 + k_ir + 962] = contraction_k2_ir;
      f32[contraction_at2_row2 + k_ir + 994] = contraction_k2_ir_i1;
      f32[contraction_at2_row2 + k_ir + 963] = contraction_k3_ir;
      f32[contraction_at2_row2 + k_ir + 995] = contraction_k3_ir_i1;
    }
  }
}

/**
 * contraction, transformer.ts:74
 * div, transformer.ts:74
 */
function contraction_div(
  f32: Float32Array,
  contraction_at: number,
  add_at: number,
  select_at: number,
  div_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    const select_at_row2 = select_at + i * 40;
    for (let j = 0; j < 4; j++) {
      const select_at_row = select_at + i * 40 + j * 10;
      for (let k = 0; k < 8; k += 4) {
        const select = f32[select_at_row + k]!;
        const select_k1 = f32[select_at_row + k + 1]!;
        const select_k2 = f32[select_at_row + k + 2]!;
        const select_k3 = f32[select_at_row + k + 3]!;
        const div_at_row = div_at + i * 240 + j * 60 + k * 6;
        for (let l = 0; l < 6; l += 3) {
          let contraction = 0;
          let contraction_k1 = 0;
          let contraction_k2 = 0;
          let contraction_k3 = 0;
          let contraction_l1 = 0;
          let contraction_l1_k1 = 0;
          let contraction_l1_k2 = 0;
          let contraction_l1_k3 = 0;
          let contraction_l2 = 0;
          let contraction_l2_k1 = 0;
          let contraction_l2_k2 = 0;
          let contraction_l2_k3 = 0;
          const contraction_at_row = contraction_at + i * 320 + k * 32 + j * 8;
          const add_at_row = add_at + i * 384 + l * 64 + j * 8;
          for (let r = 0; r < 8; r++) {
            const contraction2 = f32[contraction_at_row + r]!;
            const contraction2_k1 = f32[contraction_at_row + r + 32]!;
            const contraction2_k2 = f32[contraction_at_row + r + 64]!;
            const contraction2_k3 = f32[contraction_at_row + r + 96]!;
            const add = f32[add_at_row + r + 32]!;
            const add_l1 = f32[add_at_row + r + 96]!;
            const add_l2 = f32[add_at_row + r + 160]!;
            contraction += contraction2 * add;
            contraction_k1 += contraction2_k1 * add;
            contraction_k2 += contraction2_k2 * add;
            contraction_k3 += contraction2_k3 * add;
            contraction_l1 += contraction2 * add_l1;
            contraction_l1_k1 += contraction2_k1 * add_l1;
            contraction_l1_k2 += contraction2_k2 * add_l1;
            contraction_l1_k3 += contraction2_k3 * add_l1;
            contraction_l2 += contraction2 * add_l2;
            contraction_l2_k1 += contraction2_k1 * add_l2;
            contraction_l2_k2 += contraction2_k2 * add_l2;
            contraction_l2_k3 += contraction2_k3 * add_l2;
          }
          f32[div_at_row + l] = contraction / select;
          f32[div_at_row + l + 6] = contraction_k1 / select_k1;
          f32[div_at_row + l + 12] = contraction_k2 / select_k2;
          f32[div_at_row + l + 18] = contraction_k3 / select_k3;
          f32[div_at_row + l + 1] = contraction_l1 / select;
          f32[div_at_row + l + 7] = contraction_l1_k1 / select_k1;
          f32[div_at_row + l + 13] = contraction_l1_k2 / select_k2;
          f32[div_at_row + l + 19] = contraction_l1_k3 / select_k3;
          f32[div_at_row + l + 2] = contraction_l2 / select;
          f32[div_at_row + l + 8] = contraction_l2_k1 / select_k1;
          f32[div_at_row + l + 14] = contraction_l2_k2 / select_k2;
          f32[div_at_row + l + 20] = contraction_l2_k3 / select_k3;
        }
      }
      const select_kr = f32[select_at_row2 + j * 10 + 8]!;
      const select_kr_k1 = f32[select_at_row2 + j * 10 + 9]!;
      const div_at_row2 = div_at + i * 240 + j * 60;
      for (let l_kr = 0; l_kr < 6; l_kr += 3) {
        let contraction_kr = 0;
        let contraction_kr_k1 = 0;
        let contraction_l1_kr = 0;
        let contraction_l1_kr_k1 = 0;
        let contraction_l2_kr = 0;
        let contraction_l2_kr_k1 = 0;
        const contraction_at_row2 = contraction_at + i * 320 + j * 8;
        const add_at_row2 = add_at + i * 384 + l_kr * 64 + j * 8;
        for (let r_kr = 0; r_kr < 8; r_kr++) {
          const contraction2_kr = f32[contraction_at_row2 + r_kr + 256]!;
          const contraction2_kr_k1 = f32[contraction_at_row2 + r_kr + 288]!;
          const add_kr = f32[add_at_row2 + r_kr + 32]!;
          const add_l1_kr = f32[add_at_row2 + r_kr + 96]!;
          const add_l2_kr = f32[add_at_row2 + r_kr + 160]!;
          contraction_kr += contraction2_kr * add_kr;
          contraction_kr_k1 += contraction2_kr_k1 * add_kr;
          contraction_l1_kr += contraction2_kr * add_l1_kr;
          contraction_l1_kr_k1 += contraction2_kr_k1 * add_l1_kr;
          contraction_l2_kr += contraction2_kr * add_l2_kr;
          contraction_l2_kr_k1 += contraction2_kr_k1 * add_l2_kr;
        }
        f32[div_at_row2 + l_kr + 48] = contraction_kr / select_kr;
        f32[div_at_row2 + l_kr + 54] = contraction_kr_k1 / select_kr_k1;
        f32[div_at_row2 + l_kr + 49] = contraction_l1_kr / select_kr;
        f32[div_at_row2 + l_kr + 55] = contraction_l1_kr_k1 / select_kr_k1;
        f32[div_at_row2 + l_kr + 50] = contraction_l2_kr / select_kr;
        f32[div_at_row2 + l_kr + 56] = contraction_l2_kr_k1 / select_kr_k1;
      }
    }
  }
}

/**
 * contraction, transformer.ts:74
 */
function contraction12(
  f32: Float32Array,
  contraction_at: number,
  div_at: number,
  contraction_at2: number,
): void {
  for (let i = 0; i < 64; i++) {
    for (let j = 0; j < 4; j++) {
      for (let k = 0; k < 8; k += 4) {
        const contraction_at2_row = contraction_at2 + i * 192 + j * 48 + k * 6;
        for (let l = 0; l < 6; l += 3) {
          let contraction = 0;
          let contraction_k1 = 0;
          let contraction_k2 = 0;
          let contraction_k3 = 0;
          let contraction_l1 = 0;
          let contraction_l1_k1 = 0;
          let contraction_l1_k2 = 0;
          let contraction_l1_k3 = 0;
          let contraction_l2 = 0;
          let contraction_l2_k1 = 0;
          let contraction_l2_k2 = 0;
          let contraction_l2_k3 = 0;
          const contraction_at_row = contraction_at + i * 320 + j * 8 + k;
          const div_at_row = div_at + i * 240 + j * 60 + l;
          for (let r = 0; r < 10; r++) {
            const contraction2 = f32[contraction_at_row + r * 32]!;
            const contraction2_k1 = f32[contraction_at_row + r * 32 + 1]!;
            const contraction2_k2 = f32[contraction_at_row + r * 32 + 2]!;
            const contraction2_k3 = f32[contraction_at_row + r * 32 + 3]!;
            const div = f32[div_at_row + r * 6]!;
            const div_l1 = f32[div_at_row + r * 6 + 1]!;
            const div_l2 = f32[div_at_row + r * 6 + 2]!;
            contraction += contraction2 * div;
            contraction_k1 += contraction2_k1 * div;
            contraction_k2 += contraction2_k2 * div;
            contraction_k3 += contraction2_k3 * div;
            contraction_l1 += contraction2 * div_l1;
            contraction_l1_k1 += contraction2_k1 * div_l1;
            contraction_l1_k2 += contraction2_k2 * div_l1;
            contraction_l1_k3 += contraction2_k3 * div_l1;
            contraction_l2 += contraction2 * div_l2;
            contraction_l2_k1 += contraction2_k1 * div_l2;
            contraction_l2_k2 += contraction2_k2 * div_l2;
            contraction_l2_k3 += contraction2_k3 * div_l2;
          }
          f32[contraction_at2_row + l] = contraction;
          f32[contraction_at2_row + l + 6] = contraction_k1;
          f32[contraction_at2_row + l + 12] = contraction_k2;
          f32[contraction_at2_row + l + 18] = contraction_k3;
          f32[contraction_at2_row + l + 1] = contraction_l1;
          f32[contraction_at2_row + l + 7] = contraction_l1_k1;
          f32[contraction_at2_row + l + 13] = contraction_l1_k2;
          f32[contraction_at2_row + l + 19] = contraction_l1_k3;
          f32[contraction_at2_row + l + 2] = contraction_l2;
          f32[contraction_at2_row + l + 8] = contraction_l2_k1;
          f32[contraction_at2_row + l + 14] = contraction_l2_k2;
          f32[contraction_at2_row + l + 20] = contraction_l2_k3;
        }
      }
    }
  }
}

/**
 * sum, transformer.ts:74
 * select, transformer.ts:74
 * mul, transformer.ts:74
 */
function sum_mul(
  f32: Float32Array,
  u8: Uint8Array,
  div_at: number,
  div_at2: number,
  sum_at: number,
  notEqual_at: number,
  exp_at: number,
  mul_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    const sum_at_row = sum_at + i * 40;
    for (let k = 0; k < 40; k++) {
      let sum = 0;
      const div_at_row = div_at + i * 240 + k * 6;
      const div_at2_row = div_at2 + i * 240 + k * 6;
      for (let r = 0; r < 6; r++) {
        sum += -(f32[div_at_row + r]! * f32[div_at2_row + r]!);
      }
      const select = f32[sum_at_row + k]! > 0 ? sum : 0;
      const notEqual_at_row = notEqual_at + i * 6;
      const div_at_row2 = div_at + i * 240 + k * 6;
      const exp_at_row = exp_at + i * 240 + k * 6;
      const mul_at_row = mul_at + i * 240 + k * 6;
      for (let s = 0; s < 6; s++) {
        const select2 =
          u8[notEqual_at_row + s]! !== 0 ? (f32[div_at_row2 + s]! + select) * f32[exp_at_row + s]! : 0;
        f32[mul_at_row + s] = select2 * 0.3535533845424652;
      }
    }
  }
}

/**
 * contraction, transformer.ts:74
 */
function contraction13(f32: Float32Array, mul_at: number, add_at: number, contraction_at: number): void {
  for (let i = 0; i < 64; i++) {
    for (let j = 0; j < 4; j++) {
      for (let k = 0; k < 9; k += 3) {
        const contraction_at_row = contraction_at + i * 320 + j * 80 + k * 8;
        for (let l = 0; l < 8; l += 4) {
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
          const mul_at_row = mul_at + i * 240 + j * 60 + k * 6;
          const add_at_row = add_at + i * 384 + j * 8 + l;
          for (let r = 0; r < 6; r++) {
            const mul = f32[mul_at_row + r]!;
            const mul_k1 = f32[mul_at_row + r + 6]!;
            const mul_k2 = f32[mul_at_row + r + 12]!;
            const add = f32[add_at_row + r * 64]!;
            const add_l1 = f32[add_at_row + r * 64 + 1]!;
            const add_l2 = f32[add_at_row + r * 64 + 2]!;
            const add_l3 = f32[add_at_row + r * 64 + 3]!;
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
          f32[contraction_at_row + l + 8] = contraction_k1;
          f32[contraction_at_row + l + 16] = contraction_k2;
          f32[contraction_at_row + l + 1] = contraction_l1;
          f32[contraction_at_row + l + 9] = contraction_l1_k1;
          f32[contraction_at_row + l + 17] = contraction_l1_k2;
          f32[contraction_at_row + l + 2] = contraction_l2;
          f32[contraction_at_row + l + 10] = contraction_l2_k1;
          f32[contraction_at_row + l + 18] = contraction_l2_k2;
          f32[contraction_at_row + l + 3] = contraction_l3;
          f32[contraction_at_row + l + 11] = contraction_l3_k1;
          f32[contraction_at_row + l + 19] = contraction_l3_k2;
        }
      }
      const contraction_at_row2 = contraction_at + i * 320 + j * 80;
      for (let l_kr = 0; l_kr < 8; l_kr += 4) {
        let contraction_kr = 0;
        let contraction_l1_kr = 0;
        let contraction_l2_kr = 0;
        let contraction_l3_kr = 0;
        const mul_at_row2 = mul_at + i * 240 + j * 60;
        const add_at_row2 = add_at + i * 384 + j * 8 + l_kr;
        for (let r_kr = 0; r_kr < 6; r_kr++) {
          const mul_kr = f32[mul_at_row2 + r_kr + 54]!;
          contraction_kr += mul_kr * f32[add_at_row2 + r_kr * 64]!;
          contraction_l1_kr += mul_kr * f32[add_at_row2 + r_kr * 64 + 1]!;
          contraction_l2_kr += mul_kr * f32[add_at_row2 + r_kr * 64 + 2]!;
          contraction_l3_kr += mul_kr * f32[add_at_row2 + r_kr * 64 + 3]!;
        }
        f32[contraction_at_row2 + l_kr + 72] = contraction_kr;
        f32[contraction_at_row2 + l_kr + 73] = contraction_l1_kr;
        f32[contraction_at_row2 + l_kr + 74] = contraction_l2_kr;
        f32[contraction_at_row2 + l_kr + 75] = contraction_l3_kr;
      }
    }
  }
}

/**
 * contraction, transformer.ts:74
 */
function contraction14(f32: Float32Array, mul_at: number, add_at: number, contraction_at: number): void {
  for (let i = 0; i < 64; i++) {
    for (let j = 0; j < 4; j++) {
      for (let k = 0; k < 6; k += 3) {
        const contraction_at_row = contraction_at + i * 192 + j * 48 + k * 8;
        for (let l = 0; l < 8; l += 4) {
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
          const mul_at_row = mul_at + i * 240 + j * 60 + k;
          const add_at_row = add_at + i * 320 + j * 8 + l;
          for (let r = 0; r < 10; r++) {
            const mul = f32[mul_at_row + r * 6]!;
            const mul_k1 = f32[mul_at_row + r * 6 + 1]!;
            const mul_k2 = f32[mul_at_row + r * 6 + 2]!;
            const add = f32[add_at_row + r * 32]!;
            const add_l1 = f32[add_at_row + r * 32 + 1]!;
            const add_l2 = f32[add_at_row + r * 32 + 2]!;
            const add_l3 = f32[add_at_row + r * 32 + 3]!;
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
          f32[contraction_at_row + l + 8] = contraction_k1;
          f32[contraction_at_row + l + 16] = contraction_k2;
          f32[contraction_at_row + l + 1] = contraction_l1;
          f32[contraction_at_row + l + 9] = contraction_l1_k1;
          f32[contraction_at_row + l + 17] = contraction_l1_k2;
          f32[contraction_at_row + l + 2] = contraction_l2;
          f32[contraction_at_row + l + 10] = contraction_l2_k1;
          f32[contraction_at_row + l + 18] = contraction_l2_k2;
          f32[contraction_at_row + l + 3] = contraction_l3;
          f32[contraction_at_row + l + 11] = contraction_l3_k1;
          f32[contraction_at_row + l + 19] = contraction_l3_k2;
        }
      }
    }
  }
}

/**
 * add, transformer.ts:74
 */
function add(f32: Float32Array, contraction_at: number, contraction_at2: number, add_at: number): void {
  for (let i = 0; i < 64; i++) {
    for (let j = 0; j < 6; j++) {
      for (let k = 0; k < 8; k++) {
        const contraction_at_row = contraction_at + i * 192 + k * 48 + j;
        const contraction_at2_row = contraction_at2 + i * 192 + k * 48 + j * 8;
        const add_at_row = add_at + i * 384 + j * 64 + k * 8;
        for (let l = 0; l < 8; l++) {
          const add2 =
            (k >= 4 ? (k >= 4 ? f32[contraction_at_row + l * 6 - 192]! : 0) : 0) +
            (k < 4 ? (k < 4 ? f32[contraction_at2_row + l]! : 0) : 0);
          f32[add_at_row + l] = add2;
        }
      }
    }
  }
}

/**
 * sum, transformer.ts:74
 * sum, transformer.ts:69
 */
function sum5(f32: Float32Array, add_at: number, sum_at: number): void {
  for (let i = 0; i < 64; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const add_at_row = add_at + i;
    for (let s = 0; s < 384; s++) {
      sum += f32[add_at_row + s * 64]!;
      sum_i1 += f32[add_at_row + s * 64 + 1]!;
      sum_i2 += f32[add_at_row + s * 64 + 2]!;
      sum_i3 += f32[add_at_row + s * 64 + 3]!;
    }
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
  }
}

/**
 * contraction, transformer.ts:74
 */
function contraction15(
  f32: Float32Array,
  add_at: number,
  decoderLayers1Multihead_attnIn_proj_weight: number,
  contraction_at: number,
): void {
  for (let j = 0; j < 384; j += 3) {
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
      const add_at_row = add_at + j * 64;
      const decoderLayers1Multihead_attnIn_proj_weight_row = decoderLayers1Multihead_attnIn_proj_weight + k;
      for (let r = 0; r < 64; r++) {
        const add = f32[add_at_row + r]!;
        const add_j1 = f32[add_at_row + r + 64]!;
        const add_j2 = f32[add_at_row + r + 128]!;
        const in_proj_weight = f32[decoderLayers1Multihead_attnIn_proj_weight_row + r * 32 + 1024]!;
        const in_proj_weight_k1 = f32[decoderLayers1Multihead_attnIn_proj_weight_row + r * 32 + 1025]!;
        const in_proj_weight_k2 = f32[decoderLayers1Multihead_attnIn_proj_weight_row + r * 32 + 1026]!;
        const in_proj_weight_k3 = f32[decoderLayers1Multihead_attnIn_proj_weight_row + r * 32 + 1027]!;
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
}

/**
 * contraction, transformer.ts:74
 * contraction, transformer.ts:69
 */
function contraction16(f32: Float32Array, add_at: number, add_at2: number, contraction_at: number): void {
  for (let i = 0; i < 63; i += 3) {
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
      const add_at_row = add_at + i;
      const add_at2_row = add_at2 + j;
      for (let s = 0; s < 384; s++) {
        const add = f32[add_at_row + s * 64]!;
        const add_i1 = f32[add_at_row + s * 64 + 1]!;
        const add_i2 = f32[add_at_row + s * 64 + 2]!;
        const add2 = f32[add_at2_row + s * 32]!;
        const add2_j1 = f32[add_at2_row + s * 32 + 1]!;
        const add2_j2 = f32[add_at2_row + s * 32 + 2]!;
        const add2_j3 = f32[add_at2_row + s * 32 + 3]!;
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
    const add_at2_row2 = add_at2 + j_ir;
    for (let s_ir = 0; s_ir < 384; s_ir++) {
      const add_ir = f32[add_at + s_ir * 64 + 63]!;
      contraction_ir += add_ir * f32[add_at2_row2 + s_ir * 32]!;
      contraction_j1_ir += add_ir * f32[add_at2_row2 + s_ir * 32 + 1]!;
      contraction_j2_ir += add_ir * f32[add_at2_row2 + s_ir * 32 + 2]!;
      contraction_j3_ir += add_ir * f32[add_at2_row2 + s_ir * 32 + 3]!;
    }
    f32[contraction_at + j_ir + 2016] = contraction_ir;
    f32[contraction_at + j_ir + 2017] = contraction_j1_ir;
    f32[contraction_at + j_ir + 2018] = contraction_j2_ir;
    f32[contraction_at + j_ir + 2019] = contraction_j3_ir;
  }
}

/**
 * sum, transformer.ts:74
 */
function sum6(f32: Float32Array, contraction_at: number, sum_at: number): void {
  for (let i = 0; i < 4; i++) {
    const sum_at_row = sum_at + i * 8;
    for (let j = 0; j < 8; j += 4) {
      let sum = 0;
      let sum_j1 = 0;
      let sum_j2 = 0;
      let sum_j3 = 0;
      for (let r = 0; r < 64; r++) {
        const contraction_at_row = contraction_at + r * 320 + i * 80 + j;
        for (let s = 0; s < 10; s++) {
          sum += f32[contraction_at_row + s * 8]!;
          sum_j1 += f32[contraction_at_row + s * 8 + 1]!;
          sum_j2 += f32[contraction_at_row + s * 8 + 2]!;
          sum_j3 += f32[contraction_at_row + s * 8 + 3]!;
        }
      }
      f32[sum_at_row + j] = sum;
      f32[sum_at_row + j + 1] = sum_j1;
      f32[sum_at_row + j + 2] = sum_j2;
      f32[sum_at_row + j + 3] = sum_j3;
    }
  }
}

/**
 * add, transformer.ts:74
 * add, adam
 * sub, adam
 */
function update3(
  f32: Float32Array,
  sum_at: number,
  sum_at2: number,
  firstMoment_at: number,
  secondMoment_at: number,
  parameter: number,
  toF32: number,
  toF322: number,
): void {
  const value = f32[toF32]!;
  const value2 = f32[toF322]!;
  for (let i = 0; i < 96; i++) {
    const add =
      (i >= 32 ? (i >= 32 ? f32[sum_at + i - 32]! : 0) : 0) + (i < 32 ? (i < 32 ? f32[sum_at2 + i]! : 0) : 0);
    const add2 =
      f32[firstMoment_at + i]! * /* 0.9 */ 0.8999999761581421 + add * /* 0.1 */ 0.10000000149011612;
    f32[firstMoment_at + i] = add2;
    const add3 = Math.fround(
      f32[secondMoment_at + i]! * /* 0.98 */ 0.9800000190734863 + add * add * /* 0.02 */ 0.019999999552965164,
    );
    f32[secondMoment_at + i] = add3;
    const div2 = add2 / (Math.sqrt(add3) / value2 + /* 1e-9 */ 9.999999717180685e-10);
    f32[parameter + i] = f32[parameter + i]! - value * div2;
  }
}

/**
 * contraction, transformer.ts:74
 * add, transformer.ts:74
 */
function contraction_add10(
  f32: Float32Array,
  contraction_at: number,
  decoderLayers1Multihead_attnIn_proj_weight: number,
  add_at: number,
  add_at2: number,
): void {
  for (let i = 0; i < 64; i++) {
    for (let j = 0; j < 9; j += 3) {
      const add_at_row = add_at + i * 320 + j * 32;
      const add_at2_row = add_at2 + i * 320 + j * 32;
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
        for (let r = 0; r < 4; r++) {
          const contraction_at_row = contraction_at + i * 320 + r * 80 + j * 8;
          const decoderLayers1Multihead_attnIn_proj_weight_row =
            decoderLayers1Multihead_attnIn_proj_weight + r * 256 + k;
          for (let s = 0; s < 8; s++) {
            const contraction2 = f32[contraction_at_row + s]!;
            const contraction2_j1 = f32[contraction_at_row + s + 8]!;
            const contraction2_j2 = f32[contraction_at_row + s + 16]!;
            const in_proj_weight = f32[decoderLayers1Multihead_attnIn_proj_weight_row + s * 32]!;
            const in_proj_weight_k1 = f32[decoderLayers1Multihead_attnIn_proj_weight_row + s * 32 + 1]!;
            const in_proj_weight_k2 = f32[decoderLayers1Multihead_attnIn_proj_weight_row + s * 32 + 2]!;
            const in_proj_weight_k3 = f32[decoderLayers1Multihead_attnIn_proj_weight_row + s * 32 + 3]!;
            contraction += contraction2 * in_proj_weight;
            contraction_j1 += contraction2_j1 * in_proj_weight;
            contraction_j2 += contraction2_j2 * in_proj_weight;
            contraction_k1 += contraction2 * in_proj_weight_k1;
            contraction_k1_j1 += contraction2_j1 * in_proj_weight_k1;
            contraction_k1_j2 += contraction2_j2 * in_proj_weight_k1;
            contraction_k2 += contraction2 * in_proj_weight_k2;
            contraction_k2_j1 += contraction2_j1 * in_proj_weight_k2;
            contraction_k2_j2 += contraction2_j2 * in_proj_weight_k2;
            contraction_k3 += contraction2 * in_proj_weight_k3;
            contraction_k3_j1 += contraction2_j1 * in_proj_weight_k3;
            contraction_k3_j2 += contraction2_j2 * in_proj_weight_k3;
          }
        }
        const add2_j1 = f32[add_at_row + k + 32]! + contraction_j1;
        const add2_j2 = f32[add_at_row + k + 64]! + contraction_j2;
        const add2_k1 = f32[add_at_row + k + 1]! + contraction_k1;
        const add2_k1_j1 = f32[add_at_row + k + 33]! + contraction_k1_j1;
        const add2_k1_j2 = f32[add_at_row + k + 65]! + contraction_k1_j2;
        const add2_k2 = f32[add_at_row + k + 2]! + contraction_k2;
        const add2_k2_j1 = f32[add_at_row + k + 34]! + contraction_k2_j1;
        const add2_k2_j2 = f32[add_at_row + k + 66]! + contraction_k2_j2;
        const add2_k3 = f32[add_at_row + k + 3]! + contraction_k3;
        const add2_k3_j1 = f32[add_at_row + k + 35]! + contraction_k3_j1;
        const add2_k3_j2 = f32[add_at_row + k + 67]! + contraction_k3_j2;
        f32[add_at2_row + k] = f32[add_at_row + k]! + contraction;
        f32[add_at2_row + k + 32] = add2_j1;
        f32[add_at2_row + k + 64] = add2_j2;
        f32[add_at2_row + k + 1] = add2_k1;
        f32[add_at2_row + k + 33] = add2_k1_j1;
        f32[add_at2_row + k + 65] = add2_k1_j2;
        f32[add_at2_row + k + 2] = add2_k2;
        f32[add_at2_row + k + 34] = add2_k2_j1;
        f32[add_at2_row + k + 66] = add2_k2_j2;
        f32[add_at2_row + k + 3] = add2_k3;
        f32[add_at2_row + k + 35] = add2_k3_j1;
        f32[add_at2_row + k + 67] = add2_k3_j2;
      }
    }
    const add_at_row2 = add_at + i * 320;
    const add_at2_row2 = add_at2 + i * 320;
    for (let k_jr = 0; k_jr < 32; k_jr += 4) {
      let contraction_jr = 0;
      let contraction_k1_jr = 0;
      let contraction_k2_jr = 0;
      let contraction_k3_jr = 0;
      for (let r_jr = 0; r_jr < 4; r_jr++) {
        const contraction_at_row2 = contraction_at + i * 320 + r_jr * 80;
        const decoderLayers1Multihead_attnIn_proj_weight_row2 =
          decoderLayers1Multihead_attnIn_proj_weight + r_jr * 256 + k_jr;
        for (let s_jr = 0; s_jr < 8; s_jr++) {
          const contraction2_jr = f32[contraction_at_row2 + s_jr + 72]!;
          const in_proj_weight_jr = f32[decoderLayers1Multihead_attnIn_proj_weight_row2 + s_jr * 32]!;
          const in_proj_weight_k1_jr = f32[decoderLayers1Multihead_attnIn_proj_weight_row2 + s_jr * 32 + 1]!;
          const in_proj_weight_k2_jr = f32[decoderLayers1Multihead_attnIn_proj_weight_row2 + s_jr * 32 + 2]!;
          const in_proj_weight_k3_jr = f32[decoderLayers1Multihead_attnIn_proj_weight_row2 + s_jr * 32 + 3]!;
          contraction_jr += contraction2_jr * in_proj_weight_jr;
          contraction_k1_jr += contraction2_jr * in_proj_weight_k1_jr;
          contraction_k2_jr += contraction2_jr * in_proj_weight_k2_jr;
          contraction_k3_jr += contraction2_jr * in_proj_weight_k3_jr;
        }
      }
      const add2_k1_jr = f32[add_at_row2 + k_jr + 289]! + contraction_k1_jr;
      const add2_k2_jr = f32[add_at_row2 + k_jr + 290]! + contraction_k2_jr;
      const add2_k3_jr = f32[add_at_row2 + k_jr + 291]! + contraction_k3_jr;
      f32[add_at2_row2 + k_jr + 288] = f32[add_at_row2 + k_jr + 288]! + contraction_jr;
      f32[add_at2_row2 + k_jr + 289] = add2_k1_jr;
      f32[add_at2_row2 + k_jr + 290] = add2_k2_jr;
      f32[add_at2_row2 + k_jr + 291] = add2_k3_jr;
    }
  }
}

/**
 * contraction, transformer.ts:74
 */
function contraction17(
  f32: Float32Array,
  contraction_at: number,
  add_at: number,
  contraction_at2: number,
): void {
  for (let i = 0; i < 4; i++) {
    for (let j = 0; j < 6; j += 3) {
      const contraction_at2_row = contraction_at2 + i * 256 + j * 32;
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
        for (let r = 0; r < 64; r++) {
          const contraction_at_row = contraction_at + r * 320 + i * 80 + j;
          const add_at_row = add_at + r * 320 + k;
          for (let s = 0; s < 10; s++) {
            const contraction2 = f32[contraction_at_row + s * 8]!;
            const contraction2_j1 = f32[contraction_at_row + s * 8 + 1]!;
            const contraction2_j2 = f32[contraction_at_row + s * 8 + 2]!;
            const add = f32[add_at_row + s * 32]!;
            const add_k1 = f32[add_at_row + s * 32 + 1]!;
            const add_k2 = f32[add_at_row + s * 32 + 2]!;
            const add_k3 = f32[add_at_row + s * 32 + 3]!;
            contraction += contraction2 * add;
            contraction_j1 += contraction2_j1 * add;
            contraction_j2 += contraction2_j2 * add;
            contraction_k1 += contraction2 * add_k1;
            contraction_k1_j1 += contraction2_j1 * add_k1;
            contraction_k1_j2 += contraction2_j2 * add_k1;
            contraction_k2 += contraction2 * add_k2;
            contraction_k2_j1 += contraction2_j1 * add_k2;
            contraction_k2_j2 += contraction2_j2 * add_k2;
            contraction_k3 += contraction2 * add_k3;
            contraction_k3_j1 += contraction2_j1 * add_k3;
            contraction_k3_j2 += contraction2_j2 * add_k3;
          }
        }
        f32[contraction_at2_row + k] = contraction;
        f32[contraction_at2_row + k + 32] = contraction_j1;
        f32[contraction_at2_row + k + 64] = contraction_j2;
        f32[contraction_at2_row + k + 1] = contraction_k1;
        f32[contraction_at2_row + k + 33] = contraction_k1_j1;
        f32[contraction_at2_row + k + 65] = contraction_k1_j2;
        f32[contraction_at2_row + k + 2] = contraction_k2;
        f32[contraction_at2_row + k + 34] = contraction_k2_j1;
        f32[contraction_at2_row + k + 66] = contraction_k2_j2;
        f32[contraction_at2_row + k + 3] = contraction_k3;
        f32[contraction_at2_row + k + 35] = contraction_k3_j1;
        f32[contraction_at2_row + k + 67] = contraction_k3_j2;
      }
    }
    const contraction_at2_row2 = contraction_at2 + i * 256;
    for (let k_jr = 0; k_jr < 32; k_jr += 4) {
      let contraction_jr = 0;
      let contraction_jr_j1 = 0;
      let contraction_k1_jr = 0;
      let contraction_k1_jr_j1 = 0;
      let contraction_k2_jr = 0;
      let contraction_k2_jr_j1 = 0;
      let contraction_k3_jr = 0;
      let contraction_k3_jr_j1 = 0;
      for (let r_jr = 0; r_jr < 64; r_jr++) {
        const contraction_at_row2 = contraction_at + r_jr * 320 + i * 80;
        const add_at_row2 = add_at + r_jr * 320 + k_jr;
        for (let s_jr = 0; s_jr < 10; s_jr++) {
          const contraction2_jr = f32[contraction_at_row2 + s_jr * 8 + 6]!;
          const contraction2_jr_j1 = f32[contraction_at_row2 + s_jr * 8 + 7]!;
          const add_jr = f32[add_at_row2 + s_jr * 32]!;
          const add_k1_jr = f32[add_at_row2 + s_jr * 32 + 1]!;
          const add_k2_jr = f32[add_at_row2 + s_jr * 32 + 2]!;
          const add_k3_jr = f32[add_at_row2 + s_jr * 32 + 3]!;
          contraction_jr += contraction2_jr * add_jr;
          contraction_jr_j1 += contraction2_jr_j1 * add_jr;
          contraction_k1_jr += contraction2_jr * add_k1_jr;
          contraction_k1_jr_j1 += contraction2_jr_j1 * add_k1_jr;
          contraction_k2_jr += contraction2_jr * add_k2_jr;
          contraction_k2_jr_j1 += contraction2_jr_j1 * add_k2_jr;
          contraction_k3_jr += contraction2_jr * add_k3_jr;
          contraction_k3_jr_j1 += contraction2_jr_j1 * add_k3_jr;
        }
      }
      f32[contraction_at2_row2 + k_jr + 192] = contraction_jr;
      f32[contraction_at2_row2 + k_jr + 224] = contraction_jr_j1;
      f32[contraction_at2_row2 + k_jr + 193] = contraction_k1_jr;
      f32[contraction_at2_row2 + k_jr + 225] = contraction_k1_jr_j1;
      f32[contraction_at2_row2 + k_jr + 194] = contraction_k2_jr;
      f32[contraction_at2_row2 + k_jr + 226] = contraction_k2_jr_j1;
      f32[contraction_at2_row2 + k_jr + 195] = contraction_k3_jr;
      f32[contraction_at2_row2 + k_jr + 227] = contraction_k3_jr_j1;
    }
  }
}

/**
 * add, transformer.ts:74
 * add, adam
 * sub, adam
 */
function update4(
  f32: Float32Array,
  contraction_at: number,
  contraction_at2: number,
  firstMoment_at: number,
  secondMoment_at: number,
  parameter: number,
  toF32: number,
  toF322: number,
): void {
  const value = f32[toF32]!;
  const value2 = f32[toF322]!;
  for (let i = 0; i < 96; i++) {
    const contraction_at_row = contraction_at + i * 32;
    const contraction_at2_row = contraction_at2 + i * 32;
    const firstMoment_at_row = firstMoment_at + i * 32;
    const secondMoment_at_row = secondMoment_at + i * 32;
    const parameter_row = parameter + i * 32;
    for (let j = 0; j < 32; j++) {
      const add =
        (i >= 32 ? (i >= 32 ? f32[contraction_at_row + j - 1024]! : 0) : 0) +
        (i < 32 ? (i < 32 ? f32[contraction_at2_row + j]! : 0) : 0);
      const add2 =
        f32[firstMoment_at_row + j]! * /* 0.9 */ 0.8999999761581421 + add * /* 0.1 */ 0.10000000149011612;
      f32[firstMoment_at_row + j] = add2;
      const mul3 = f32[secondMoment_at_row + j]! * /* 0.98 */ 0.9800000190734863;
      const add3 = Math.fround(mul3 + add * add * /* 0.02 */ 0.019999999552965164);
      f32[secondMoment_at_row + j] = add3;
      const div2 = add2 / (Math.sqrt(add3) / value2 + /* 1e-9 */ 9.999999717180685e-10);
      f32[parameter_row + j] = f32[parameter_row + j]! - value * div2;
    }
  }
}

/**
 * contraction, transformer.ts:74
 * div, transformer.ts:74
 */
function contraction_div2(
  f32: Float32Array,
  contraction_at: number,
  add_at: number,
  sum_at: number,
  div_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    for (let j = 0; j < 4; j++) {
      const sum_at_row = sum_at + i * 40 + j * 10;
      for (let k = 0; k < 10; k += 2) {
        const sum = f32[sum_at_row + k]!;
        const sum_k1 = f32[sum_at_row + k + 1]!;
        const div_at_row = div_at + i * 400 + j * 100 + k * 10;
        for (let l = 0; l < 10; l += 5) {
          let contraction = 0;
          let contraction_k1 = 0;
          let contraction_l1 = 0;
          let contraction_l1_k1 = 0;
          let contraction_l2 = 0;
          let contraction_l2_k1 = 0;
          let contraction_l3 = 0;
          let contraction_l3_k1 = 0;
          let contraction_l4 = 0;
          let contraction_l4_k1 = 0;
          const contraction_at_row = contraction_at + i * 320 + k * 32 + j * 8;
          const add_at_row = add_at + i * 960 + l * 96 + j * 8;
          for (let r = 0; r < 8; r++) {
            const contraction2 = f32[contraction_at_row + r]!;
            const contraction2_k1 = f32[contraction_at_row + r + 32]!;
            const add = f32[add_at_row + r + 64]!;
            const add_l1 = f32[add_at_row + r + 160]!;
            const add_l2 = f32[add_at_row + r + 256]!;
            const add_l3 = f32[add_at_row + r + 352]!;
            const add_l4 = f32[add_at_row + r + 448]!;
            contraction += contraction2 * add;
            contraction_k1 += contraction2_k1 * add;
            contraction_l1 += contraction2 * add_l1;
            contraction_l1_k1 += contraction2_k1 * add_l1;
            contraction_l2 += contraction2 * add_l2;
            contraction_l2_k1 += contraction2_k1 * add_l2;
            contraction_l3 += contraction2 * add_l3;
            contraction_l3_k1 += contraction2_k1 * add_l3;
            contraction_l4 += contraction2 * add_l4;
            contraction_l4_k1 += contraction2_k1 * add_l4;
          }
          f32[div_at_row + l] = contraction / sum;
          f32[div_at_row + l + 10] = contraction_k1 / sum_k1;
          f32[div_at_row + l + 1] = contraction_l1 / sum;
          f32[div_at_row + l + 11] = contraction_l1_k1 / sum_k1;
          f32[div_at_row + l + 2] = contraction_l2 / sum;
          f32[div_at_row + l + 12] = contraction_l2_k1 / sum_k1;
          f32[div_at_row + l + 3] = contraction_l3 / sum;
          f32[div_at_row + l + 13] = contraction_l3_k1 / sum_k1;
          f32[div_at_row + l + 4] = contraction_l4 / sum;
          f32[div_at_row + l + 14] = contraction_l4_k1 / sum_k1;
        }
      }
    }
  }
}

/**
 * contraction, transformer.ts:74
 */
function contraction18(
  f32: Float32Array,
  contraction_at: number,
  div_at: number,
  contraction_at2: number,
): void {
  for (let i = 0; i < 64; i++) {
    for (let j = 0; j < 4; j++) {
      for (let k = 0; k < 8; k += 2) {
        const contraction_at2_row = contraction_at2 + i * 320 + j * 80 + k * 10;
        for (let l = 0; l < 10; l += 5) {
          let contraction = 0;
          let contraction_k1 = 0;
          let contraction_l1 = 0;
          let contraction_l1_k1 = 0;
          let contraction_l2 = 0;
          let contraction_l2_k1 = 0;
          let contraction_l3 = 0;
          let contraction_l3_k1 = 0;
          let contraction_l4 = 0;
          let contraction_l4_k1 = 0;
          const contraction_at_row = contraction_at + i * 320 + j * 8 + k;
          const div_at_row = div_at + i * 400 + j * 100 + l;
          for (let r = 0; r < 10; r++) {
            const contraction2 = f32[contraction_at_row + r * 32]!;
            const contraction2_k1 = f32[contraction_at_row + r * 32 + 1]!;
            const div = f32[div_at_row + r * 10]!;
            const div_l1 = f32[div_at_row + r * 10 + 1]!;
            const div_l2 = f32[div_at_row + r * 10 + 2]!;
            const div_l3 = f32[div_at_row + r * 10 + 3]!;
            const div_l4 = f32[div_at_row + r * 10 + 4]!;
            contraction += contraction2 * div;
            contraction_k1 += contraction2_k1 * div;
            contraction_l1 += contraction2 * div_l1;
            contraction_l1_k1 += contraction2_k1 * div_l1;
            contraction_l2 += contraction2 * div_l2;
            contraction_l2_k1 += contraction2_k1 * div_l2;
            contraction_l3 += contraction2 * div_l3;
            contraction_l3_k1 += contraction2_k1 * div_l3;
            contraction_l4 += contraction2 * div_l4;
            contraction_l4_k1 += contraction2_k1 * div_l4;
          }
          f32[contraction_at2_row + l] = contraction;
          f32[contraction_at2_row + l + 10] = contraction_k1;
          f32[contraction_at2_row + l + 1] = contraction_l1;
          f32[contraction_at2_row + l + 11] = contraction_l1_k1;
          f32[contraction_at2_row + l + 2] = contraction_l2;
          f32[contraction_at2_row + l + 12] = contraction_l2_k1;
          f32[contraction_at2_row + l + 3] = contraction_l3;
          f32[contraction_at2_row + l + 13] = contraction_l3_k1;
          f32[contraction_at2_row + l + 4] = contraction_l4;
          f32[contraction_at2_row + l + 14] = contraction_l4_k1;
        }
      }
    }
  }
}

/**
 * sum, transformer.ts:74
 * mul, transformer.ts:74
 */
function sum_mul2(
  f32: Float32Array,
  u8: Uint8Array,
  div_at: number,
  div_at2: number,
  greaterEqual_at: number,
  exp_at: number,
  mul_at: number,
): void {
  for (let j = 0; j < 256; j++) {
    for (let k = 0; k < 10; k++) {
      let sum = 0;
      let sumRp1 = 0;
      let sumRp2 = 0;
      let sumRp3 = 0;
      const div_at_row = div_at + j * 100 + k * 10;
      const div_at2_row = div_at2 + j * 100 + k * 10;
      for (let r = 0; r < 8; r += 4) {
        sum += -(f32[div_at_row + r]! * f32[div_at2_row + r]!);
        sumRp1 += -(f32[div_at_row + r + 1]! * f32[div_at2_row + r + 1]!);
        sumRp2 += -(f32[div_at_row + r + 2]! * f32[div_at2_row + r + 2]!);
        sumRp3 += -(f32[div_at_row + r + 3]! * f32[div_at2_row + r + 3]!);
      }
      const div_at_row2 = div_at + j * 100 + k * 10;
      const div_at2_row2 = div_at2 + j * 100 + k * 10;
      for (let r_rr = 8; r_rr < 10; r_rr++) {
        sum += -(f32[div_at_row2 + r_rr]! * f32[div_at2_row2 + r_rr]!);
      }
      sum = sum + sumRp1 + (sumRp2 + sumRp3);
      const greaterEqual_at_row = greaterEqual_at + k * 10;
      const div_at_row3 = div_at + j * 100 + k * 10;
      const exp_at_row = exp_at + j * 100 + k * 10;
      const mul_at_row = mul_at + j * 100 + k * 10;
      for (let s = 0; s < 10; s++) {
        const select =
          u8[greaterEqual_at_row + s]! !== 0 ? (f32[div_at_row3 + s]! + sum) * f32[exp_at_row + s]! : 0;
        f32[mul_at_row + s] = select * 0.3535533845424652;
      }
    }
  }
}

/**
 * contraction, transformer.ts:74
 */
function contraction19(f32: Float32Array, mul_at: number, add_at: number, contraction_at: number): void {
  for (let i = 0; i < 64; i++) {
    for (let j = 0; j < 4; j++) {
      for (let k = 0; k < 9; k += 3) {
        const contraction_at_row = contraction_at + i * 320 + j * 80 + k * 8;
        for (let l = 0; l < 8; l += 4) {
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
          const mul_at_row = mul_at + i * 400 + j * 100 + k * 10;
          const add_at_row = add_at + i * 960 + j * 8 + l;
          for (let r = 0; r < 10; r++) {
            const mul = f32[mul_at_row + r]!;
            const mul_k1 = f32[mul_at_row + r + 10]!;
            const mul_k2 = f32[mul_at_row + r + 20]!;
            const add = f32[add_at_row + r * 96 + 32]!;
            const add_l1 = f32[add_at_row + r * 96 + 33]!;
            const add_l2 = f32[add_at_row + r * 96 + 34]!;
            const add_l3 = f32[add_at_row + r * 96 + 35]!;
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
          f32[contraction_at_row + l + 8] = contraction_k1;
          f32[contraction_at_row + l + 16] = contraction_k2;
          f32[contraction_at_row + l + 1] = contraction_l1;
          f32[contraction_at_row + l + 9] = contraction_l1_k1;
          f32[contraction_at_row + l + 17] = contraction_l1_k2;
          f32[contraction_at_row + l + 2] = contraction_l2;
          f32[contraction_at_row + l + 10] = contraction_l2_k1;
          f32[contraction_at_row + l + 18] = contraction_l2_k2;
          f32[contraction_at_row + l + 3] = contraction_l3;
          f32[contraction_at_row + l + 11] = contraction_l3_k1;
          f32[contraction_at_row + l + 19] = contraction_l3_k2;
        }
      }
      const contraction_at_row2 = contraction_at + i * 320 + j * 80;
      for (let l_kr = 0; l_kr < 8; l_kr += 4) {
        let contraction_kr = 0;
        let contraction_l1_kr = 0;
        let contraction_l2_kr = 0;
        let contraction_l3_kr = 0;
        const mul_at_row2 = mul_at + i * 400 + j * 100;
        const add_at_row2 = add_at + i * 960 + j * 8 + l_kr;
        for (let r_kr = 0; r_kr < 10; r_kr++) {
          const mul_kr = f32[mul_at_row2 + r_kr + 90]!;
          contraction_kr += mul_kr * f32[add_at_row2 + r_kr * 96 + 32]!;
          contraction_l1_kr += mul_kr * f32[add_at_row2 + r_kr * 96 + 33]!;
          contraction_l2_kr += mul_kr * f32[add_at_row2 + r_kr * 96 + 34]!;
          contraction_l3_kr += mul_kr * f32[add_at_row2 + r_kr * 96 + 35]!;
        }
        f32[contraction_at_row2 + l_kr + 72] = contraction_kr;
        f32[contraction_at_row2 + l_kr + 73] = contraction_l1_kr;
        f32[contraction_at_row2 + l_kr + 74] = contraction_l2_kr;
        f32[contraction_at_row2 + l_kr + 75] = contraction_l3_kr;
      }
    }
  }
}

/**
 * contraction, transformer.ts:74
 */
function contraction20(f32: Float32Array, mul_at: number, add_at: number, contraction_at: number): void {
  for (let i = 0; i < 64; i++) {
    for (let j = 0; j < 4; j++) {
      for (let k = 0; k < 9; k += 3) {
        const contraction_at_row = contraction_at + i * 320 + j * 80 + k * 8;
        for (let l = 0; l < 8; l += 4) {
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
          const mul_at_row = mul_at + i * 400 + j * 100 + k;
          const add_at_row = add_at + i * 960 + j * 8 + l;
          for (let r = 0; r < 10; r++) {
            const mul = f32[mul_at_row + r * 10]!;
            const mul_k1 = f32[mul_at_row + r * 10 + 1]!;
            const mul_k2 = f32[mul_at_row + r * 10 + 2]!;
            const add = f32[add_at_row + r * 96]!;
            const add_l1 = f32[add_at_row + r * 96 + 1]!;
            const add_l2 = f32[add_at_row + r * 96 + 2]!;
            const add_l3 = f32[add_at_row + r * 96 + 3]!;
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
          f32[contraction_at_row + l + 8] = contraction_k1;
          f32[contraction_at_row + l + 16] = contraction_k2;
          f32[contraction_at_row + l + 1] = contraction_l1;
          f32[contraction_at_row + l + 9] = contraction_l1_k1;
          f32[contraction_at_row + l + 17] = contraction_l1_k2;
          f32[contraction_at_row + l + 2] = contraction_l2;
          f32[contraction_at_row + l + 10] = contraction_l2_k1;
          f32[contraction_at_row + l + 18] = contraction_l2_k2;
          f32[contraction_at_row + l + 3] = contraction_l3;
          f32[contraction_at_row + l + 11] = contraction_l3_k1;
          f32[contraction_at_row + l + 19] = contraction_l3_k2;
        }
      }
      const contraction_at_row2 = contraction_at + i * 320 + j * 80;
      for (let l_kr = 0; l_kr < 8; l_kr += 4) {
        let contraction_kr = 0;
        let contraction_l1_kr = 0;
        let contraction_l2_kr = 0;
        let contraction_l3_kr = 0;
        const mul_at_row2 = mul_at + i * 400 + j * 100;
        const add_at_row2 = add_at + i * 960 + j * 8 + l_kr;
        for (let r_kr = 0; r_kr < 10; r_kr++) {
          const mul_kr = f32[mul_at_row2 + r_kr * 10 + 9]!;
          contraction_kr += mul_kr * f32[add_at_row2 + r_kr * 96]!;
          contraction_l1_kr += mul_kr * f32[add_at_row2 + r_kr * 96 + 1]!;
          contraction_l2_kr += mul_kr * f32[add_at_row2 + r_kr * 96 + 2]!;
          contraction_l3_kr += mul_kr * f32[add_at_row2 + r_kr * 96 + 3]!;
        }
        f32[contraction_at_row2 + l_kr + 72] = contraction_kr;
        f32[contraction_at_row2 + l_kr + 73] = contraction_l1_kr;
        f32[contraction_at_row2 + l_kr + 74] = contraction_l2_kr;
        f32[contraction_at_row2 + l_kr + 75] = contraction_l3_kr;
      }
    }
  }
}

/**
 * add, transformer.ts:74
 */
function add2(
  f32: Float32Array,
  contraction_at: number,
  contraction_at2: number,
  contraction_at3: number,
  add_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    for (let j = 0; j < 10; j++) {
      for (let k = 0; k < 12; k++) {
        const contraction_at_row = contraction_at + i * 320 + k * 80 + j;
        const contraction_at2_row = contraction_at2 + i * 320 + k * 80 + j * 8;
        const contraction_at3_row = contraction_at3 + i * 320 + k * 80 + j * 8;
        const add_at_row = add_at + i * 960 + j * 96 + k * 8;
        for (let l = 0; l < 8; l++) {
          const add =
            (k >= 8 ? (k >= 8 ? f32[contraction_at_row + l * 10 - 640]! : 0) : 0) +
            (k >= 4 && k < 8 ? (k >= 4 && k < 8 ? f32[contraction_at2_row + l - 320]! : 0) : 0);
          const add22 = add + (k < 4 ? (k < 4 ? f32[contraction_at3_row + l]! : 0) : 0);
          f32[add_at_row + l] = add22;
        }
      }
    }
  }
}

/**
 * sum, transformer.ts:74
 */
function sum7(f32: Float32Array, add_at: number, sum_at: number): void {
  for (let i = 0; i < 96; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const add_at_row = add_at + i;
    for (let s = 0; s < 640; s++) {
      sum += f32[add_at_row + s * 96]!;
      sum_i1 += f32[add_at_row + s * 96 + 1]!;
      sum_i2 += f32[add_at_row + s * 96 + 2]!;
      sum_i3 += f32[add_at_row + s * 96 + 3]!;
    }
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
  }
}

/**
 * contraction, transformer.ts:74
 * add, transformer.ts:74
 */
function contraction_add11(
  f32: Float32Array,
  add_at: number,
  decoderLayers1Self_attnIn_proj_weight: number,
  add_at2: number,
  add_at3: number,
): void {
  for (let j = 0; j < 639; j += 3) {
    const add_at2_row = add_at2 + j * 32;
    const add_at3_row = add_at3 + j * 32;
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
      const add_at_row = add_at + j * 96;
      const decoderLayers1Self_attnIn_proj_weight_row = decoderLayers1Self_attnIn_proj_weight + k;
      for (let r = 0; r < 96; r++) {
        const add = f32[add_at_row + r]!;
        const add_j1 = f32[add_at_row + r + 96]!;
        const add_j2 = f32[add_at_row + r + 192]!;
        const in_proj_weight = f32[decoderLayers1Self_attnIn_proj_weight_row + r * 32]!;
        const in_proj_weight_k1 = f32[decoderLayers1Self_attnIn_proj_weight_row + r * 32 + 1]!;
        const in_proj_weight_k2 = f32[decoderLayers1Self_attnIn_proj_weight_row + r * 32 + 2]!;
        const in_proj_weight_k3 = f32[decoderLayers1Self_attnIn_proj_weight_row + r * 32 + 3]!;
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
      const add3_j1 = f32[add_at2_row + k + 32]! + contraction_j1;
      const add3_j2 = f32[add_at2_row + k + 64]! + contraction_j2;
      const add3_k1 = f32[add_at2_row + k + 1]! + contraction_k1;
      const add3_k1_j1 = f32[add_at2_row + k + 33]! + contraction_k1_j1;
      const add3_k1_j2 = f32[add_at2_row + k + 65]! + contraction_k1_j2;
      const add3_k2 = f32[add_at2_row + k + 2]! + contraction_k2;
      const add3_k2_j1 = f32[add_at2_row + k + 34]! + contraction_k2_j1;
      const add3_k2_j2 = f32[add_at2_row + k + 66]! + contraction_k2_j2;
      const add3_k3 = f32[add_at2_row + k + 3]! + contraction_k3;
      const add3_k3_j1 = f32[add_at2_row + k + 35]! + contraction_k3_j1;
      const add3_k3_j2 = f32[add_at2_row + k + 67]! + contraction_k3_j2;
      f32[add_at3_row + k] = f32[add_at2_row + k]! + contraction;
      f32[add_at3_row + k + 32] = add3_j1;
      f32[add_at3_row + k + 64] = add3_j2;
      f32[add_at3_row + k + 1] = add3_k1;
      f32[add_at3_row + k + 33] = add3_k1_j1;
      f32[add_at3_row + k + 65] = add3_k1_j2;
      f32[add_at3_row + k + 2] = add3_k2;
      f32[add_at3_row + k + 34] = add3_k2_j1;
      f32[add_at3_row + k + 66] = add3_k2_j2;
      f32[add_at3_row + k + 3] = add3_k3;
      f32[add_at3_row + k + 35] = add3_k3_j1;
      f32[add_at3_row + k + 67] = add3_k3_j2;
    }
  }
  for (let k_jr = 0; k_jr < 32; k_jr += 4) {
    let contraction_jr = 0;
    let contraction_k1_jr = 0;
    let contraction_k2_jr = 0;
    let contraction_k3_jr = 0;
    const decoderLayers1Self_attnIn_proj_weight_row2 = decoderLayers1Self_attnIn_proj_weight + k_jr;
    for (let r_jr = 0; r_jr < 96; r_jr++) {
      const add_jr = f32[add_at + r_jr + 61344]!;
      const in_proj_weight_k1_jr = f32[decoderLayers1Self_attnIn_proj_weight_row2 + r_jr * 32 + 1]!;
      const in_proj_weight_k2_jr = f32[decoderLayers1Self_attnIn_proj_weight_row2 + r_jr * 32 + 2]!;
      const in_proj_weight_k3_jr = f32[decoderLayers1Self_attnIn_proj_weight_row2 + r_jr * 32 + 3]!;
      contraction_jr += add_jr * f32[decoderLayers1Self_attnIn_proj_weight_row2 + r_jr * 32]!;
      contraction_k1_jr += add_jr * in_proj_weight_k1_jr;
      contraction_k2_jr += add_jr * in_proj_weight_k2_jr;
      contraction_k3_jr += add_jr * in_proj_weight_k3_jr;
    }
    const add3_k1_jr = f32[add_at2 + k_jr + 20449]! + contraction_k1_jr;
    const add3_k2_jr = f32[add_at2 + k_jr + 20450]! + contraction_k2_jr;
    const add3_k3_jr = f32[add_at2 + k_jr + 20451]! + contraction_k3_jr;
    f32[add_at3 + k_jr + 20448] = f32[add_at2 + k_jr + 20448]! + contraction_jr;
    f32[add_at3 + k_jr + 20449] = add3_k1_jr;
    f32[add_at3 + k_jr + 20450] = add3_k2_jr;
    f32[add_at3 + k_jr + 20451] = add3_k3_jr;
  }
}

/**
 * contraction, transformer.ts:74
 */
function contraction21(f32: Float32Array, add_at: number, add_at2: number, contraction_at: number): void {
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
      const add_at_row = add_at + i;
      const add_at2_row = add_at2 + j;
      for (let s = 0; s < 640; s++) {
        const add = f32[add_at_row + s * 96]!;
        const add_i1 = f32[add_at_row + s * 96 + 1]!;
        const add_i2 = f32[add_at_row + s * 96 + 2]!;
        const add2 = f32[add_at2_row + s * 32]!;
        const add2_j1 = f32[add_at2_row + s * 32 + 1]!;
        const add2_j2 = f32[add_at2_row + s * 32 + 2]!;
        const add2_j3 = f32[add_at2_row + s * 32 + 3]!;
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
 * contraction, transformer.ts:74
 * add, transformer.ts:74
 */
function contraction_add12(
  f32: Float32Array,
  add_at: number,
  decoderLayers0Multihead_attnIn_proj_weight: number,
  contraction_at: number,
  add_at2: number,
): void {
  for (let j = 0; j < 384; j += 3) {
    const contraction_at_row = contraction_at + j * 32;
    const add_at2_row = add_at2 + j * 32;
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
      const add_at_row = add_at + j * 64;
      const decoderLayers0Multihead_attnIn_proj_weight_row = decoderLayers0Multihead_attnIn_proj_weight + k;
      for (let r = 0; r < 64; r++) {
        const add = f32[add_at_row + r]!;
        const add_j1 = f32[add_at_row + r + 64]!;
        const add_j2 = f32[add_at_row + r + 128]!;
        const in_proj_weight = f32[decoderLayers0Multihead_attnIn_proj_weight_row + r * 32 + 1024]!;
        const in_proj_weight_k1 = f32[decoderLayers0Multihead_attnIn_proj_weight_row + r * 32 + 1025]!;
        const in_proj_weight_k2 = f32[decoderLayers0Multihead_attnIn_proj_weight_row + r * 32 + 1026]!;
        const in_proj_weight_k3 = f32[decoderLayers0Multihead_attnIn_proj_weight_row + r * 32 + 1027]!;
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
      const add2_j1 = f32[contraction_at_row + k + 32]! + contraction_j1;
      const add2_j2 = f32[contraction_at_row + k + 64]! + contraction_j2;
      const add2_k1 = f32[contraction_at_row + k + 1]! + contraction_k1;
      const add2_k1_j1 = f32[contraction_at_row + k + 33]! + contraction_k1_j1;
      const add2_k1_j2 = f32[contraction_at_row + k + 65]! + contraction_k1_j2;
      const add2_k2 = f32[contraction_at_row + k + 2]! + contraction_k2;
      const add2_k2_j1 = f32[contraction_at_row + k + 34]! + contraction_k2_j1;
      const add2_k2_j2 = f32[contraction_at_row + k + 66]! + contraction_k2_j2;
      const add2_k3 = f32[contraction_at_row + k + 3]! + contraction_k3;
      const add2_k3_j1 = f32[contraction_at_row + k + 35]! + contraction_k3_j1;
      const add2_k3_j2 = f32[contraction_at_row + k + 67]! + contraction_k3_j2;
      f32[add_at2_row + k] = f32[contraction_at_row + k]! + contraction;
      f32[add_at2_row + k + 32] = add2_j1;
      f32[add_at2_row + k + 64] = add2_j2;
      f32[add_at2_row + k + 1] = add2_k1;
      f32[add_at2_row + k + 33] = add2_k1_j1;
      f32[add_at2_row + k + 65] = add2_k1_j2;
      f32[add_at2_row + k + 2] = add2_k2;
      f32[add_at2_row + k + 34] = add2_k2_j1;
      f32[add_at2_row + k + 66] = add2_k2_j2;
      f32[add_at2_row + k + 3] = add2_k3;
      f32[add_at2_row + k + 35] = add2_k3_j1;
      f32[add_at2_row + k + 67] = add2_k3_j2;
    }
  }
}

/**
 * contraction, transformer.ts:74
 */
function contraction22(
  f32: Float32Array,
  add_at: number,
  decoderLayers0Self_attnIn_proj_weight: number,
  contraction_at: number,
): void {
  for (let j = 0; j < 639; j += 3) {
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
      const add_at_row = add_at + j * 96;
      const decoderLayers0Self_attnIn_proj_weight_row = decoderLayers0Self_attnIn_proj_weight + k;
      for (let r = 0; r < 96; r++) {
        const add = f32[add_at_row + r]!;
        const add_j1 = f32[add_at_row + r + 96]!;
        const add_j2 = f32[add_at_row + r + 192]!;
        const in_proj_weight = f32[decoderLayers0Self_attnIn_proj_weight_row + r * 32]!;
        const in_proj_weight_k1 = f32[decoderLayers0Self_attnIn_proj_weight_row + r * 32 + 1]!;
        const in_proj_weight_k2 = f32[decoderLayers0Self_attnIn_proj_weight_row + r * 32 + 2]!;
        const in_proj_weight_k3 = f32[decoderLayers0Self_attnIn_proj_weight_row + r * 32 + 3]!;
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
    const decoderLayers0Self_attnIn_proj_weight_row2 = decoderLayers0Self_attnIn_proj_weight + k_jr;
    for (let r_jr = 0; r_jr < 96; r_jr++) {
      const add_jr = f32[add_at + r_jr + 61344]!;
      const in_proj_weight_k1_jr = f32[decoderLayers0Self_attnIn_proj_weight_row2 + r_jr * 32 + 1]!;
      const in_proj_weight_k2_jr = f32[decoderLayers0Self_attnIn_proj_weight_row2 + r_jr * 32 + 2]!;
      const in_proj_weight_k3_jr = f32[decoderLayers0Self_attnIn_proj_weight_row2 + r_jr * 32 + 3]!;
      contraction_jr += add_jr * f32[decoderLayers0Self_attnIn_proj_weight_row2 + r_jr * 32]!;
      contraction_k1_jr += add_jr * in_proj_weight_k1_jr;
      contraction_k2_jr += add_jr * in_proj_weight_k2_jr;
      contraction_k3_jr += add_jr * in_proj_weight_k3_jr;
    }
    f32[contraction_at + k_jr + 20448] = contraction_jr;
    f32[contraction_at + k_jr + 20449] = contraction_k1_jr;
    f32[contraction_at + k_jr + 20450] = contraction_k2_jr;
    f32[contraction_at + k_jr + 20451] = contraction_k3_jr;
  }
}

/**
 * scatterAdd, transformer.ts:63
 */
function scatterAdd(
  f32: Float32Array,
  i32: Int32Array,
  scatterAdd2: number,
  target_at: number,
  add_at: number,
  contraction_at: number,
): void {
  for (let z1 = 0; z1 < 1376; z1++) {
    f32[scatterAdd2 + z1] = 0;
  }
  for (let i0 = 0; i0 < 64; i0++) {
    const target_at_row = target_at + i0 * 11;
    for (let i1 = 0; i1 < 10; i1++) {
      const target = i32[target_at_row + i1]!;
      const add_at_row = add_at + i0 * 320 + i1 * 32;
      const contraction_at_row = contraction_at + i0 * 320 + i1 * 32;
      for (let i2 = 0; i2 < 32; i2++) {
        const value = Math.max(Math.min(target, 42), 0);
        const mul =
          (f32[add_at_row + i2]! + f32[contraction_at_row + i2]!) * /* 5.656854 */ 5.656854152679443;
        f32[scatterAdd2 + value * 32 + i2]! += mul;
      }
    }
  }
}

/**
 * sum, transformer.ts:69
 */
function sum8(
  f32: Float32Array,
  add_at: number,
  add_at2: number,
  mul_at: number,
  rsqrt_at: number,
  sum_at: number,
  sum_at2: number,
): void {
  for (let i = 0; i < 32; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    let sum2 = 0;
    let sum2_i1 = 0;
    let sum2_i2 = 0;
    let sum2_i3 = 0;
    const add_at_row = add_at + i;
    const add_at2_row = add_at2 + i;
    for (let s = 0; s < 384; s++) {
      const add = f32[add_at_row + s * 32]!;
      const add_i1 = f32[add_at_row + s * 32 + 1]!;
      const add_i2 = f32[add_at_row + s * 32 + 2]!;
      const add_i3 = f32[add_at_row + s * 32 + 3]!;
      sum += add;
      sum_i1 += add_i1;
      sum_i2 += add_i2;
      sum_i3 += add_i3;
      const mul = f32[mul_at + s]!;
      const rsqrt = f32[rsqrt_at + s]!;
      sum2 += add * ((f32[add_at2_row + s * 32]! - mul) * rsqrt);
      sum2_i1 += add_i1 * ((f32[add_at2_row + s * 32 + 1]! - mul) * rsqrt);
      sum2_i2 += add_i2 * ((f32[add_at2_row + s * 32 + 2]! - mul) * rsqrt);
      sum2_i3 += add_i3 * ((f32[add_at2_row + s * 32 + 3]! - mul) * rsqrt);
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
 * sum, transformer.ts:69
 * mul, transformer.ts:69
 * add, transformer.ts:69
 */
function sum_add4(
  f32: Float32Array,
  add_at: number,
  encoderLayers1Norm2Weight: number,
  add_at2: number,
  mul_at: number,
  rsqrt_at: number,
  add_at3: number,
  add_at4: number,
): void {
  for (let j = 0; j < 384; j += 4) {
    let sum = 0;
    let sum_j1 = 0;
    let sum_j2 = 0;
    let sum_j3 = 0;
    const mul2 = f32[mul_at + j]!;
    const mul2_j1 = f32[mul_at + j + 1]!;
    const mul2_j2 = f32[mul_at + j + 2]!;
    const mul2_j3 = f32[mul_at + j + 3]!;
    const add_at_row = add_at + j * 32;
    const add_at2_row = add_at2 + j * 32;
    for (let r = 0; r < 32; r++) {
      const weight = f32[encoderLayers1Norm2Weight + r]!;
      const mul3 = f32[add_at_row + r]! * weight * (f32[add_at2_row + r]! - mul2);
      const mul3_j1 = f32[add_at_row + r + 32]! * weight * (f32[add_at2_row + r + 32]! - mul2_j1);
      const mul3_j2 = f32[add_at_row + r + 64]! * weight * (f32[add_at2_row + r + 64]! - mul2_j2);
      const mul3_j3 = f32[add_at_row + r + 96]! * weight * (f32[add_at2_row + r + 96]! - mul2_j3);
      sum += mul3;
      sum_j1 += mul3_j1;
      sum_j2 += mul3_j2;
      sum_j3 += mul3_j3;
    }
    const rsqrt = f32[rsqrt_at + j]!;
    const rsqrt_j1 = f32[rsqrt_at + j + 1]!;
    const rsqrt_j2 = f32[rsqrt_at + j + 2]!;
    const rsqrt_j3 = f32[rsqrt_at + j + 3]!;
    let sum2 = 0;
    let sum2_j1 = 0;
    let sum2_j2 = 0;
    let sum2_j3 = 0;
    const mul7 = sum * -0.5 * (rsqrt * (rsqrt * rsqrt)) * 0.03125;
    const mul7_j1 = sum_j1 * -0.5 * (rsqrt_j1 * (rsqrt_j1 * rsqrt_j1)) * 0.03125;
    const mul7_j2 = sum_j2 * -0.5 * (rsqrt_j2 * (rsqrt_j2 * rsqrt_j2)) * 0.03125;
    const mul7_j3 = sum_j3 * -0.5 * (rsqrt_j3 * (rsqrt_j3 * rsqrt_j3)) * 0.03125;
    const mul11 = f32[mul_at + j]!;
    const mul11_j1 = f32[mul_at + j + 1]!;
    const mul11_j2 = f32[mul_at + j + 2]!;
    const mul11_j3 = f32[mul_at + j + 3]!;
    const add_at_row2 = add_at + j * 32;
    const add_at2_row2 = add_at2 + j * 32;
    const add_at3_row = add_at3 + j * 32;
    for (let s = 0; s < 32; s++) {
      const weight2 = f32[encoderLayers1Norm2Weight + s]!;
      const add5 = f32[add_at_row2 + s]! * weight2 * rsqrt + mul7 * 2 * (f32[add_at2_row2 + s]! - mul11);
      const add5_j1 =
        f32[add_at_row2 + s + 32]! * weight2 * rsqrt_j1 +
        mul7_j1 * 2 * (f32[add_at2_row2 + s + 32]! - mul11_j1);
      const add5_j2 =
        f32[add_at_row2 + s + 64]! * weight2 * rsqrt_j2 +
        mul7_j2 * 2 * (f32[add_at2_row2 + s + 64]! - mul11_j2);
      const add5_j3 =
        f32[add_at_row2 + s + 96]! * weight2 * rsqrt_j3 +
        mul7_j3 * 2 * (f32[add_at2_row2 + s + 96]! - mul11_j3);
      f32[add_at3_row + s] = add5;
      f32[add_at3_row + s + 32] = add5_j1;
      f32[add_at3_row + s + 64] = add5_j2;
      f32[add_at3_row + s + 96] = add5_j3;
      sum2 += -add5;
      sum2_j1 += -add5_j1;
      sum2_j2 += -add5_j2;
      sum2_j3 += -add5_j3;
    }
    const mul13 = sum2 * 0.03125;
    const mul13_j1 = sum2_j1 * 0.03125;
    const mul13_j2 = sum2_j2 * 0.03125;
    const mul13_j3 = sum2_j3 * 0.03125;
    const add_at3_row2 = add_at3 + j * 32;
    const add_at4_row = add_at4 + j * 32;
    for (let t = 0; t < 32; t++) {
      const add7_j1 = f32[add_at3_row2 + t + 32]! + mul13_j1;
      const add7_j2 = f32[add_at3_row2 + t + 64]! + mul13_j2;
      const add7_j3 = f32[add_at3_row2 + t + 96]! + mul13_j3;
      f32[add_at4_row + t] = f32[add_at3_row2 + t]! + mul13;
      f32[add_at4_row + t + 32] = add7_j1;
      f32[add_at4_row + t + 64] = add7_j2;
      f32[add_at4_row + t + 96] = add7_j3;
    }
  }
}

/**
 * sum, transformer.ts:69
 */
function sum9(f32: Float32Array, add_at: number, sum_at: number): void {
  for (let i = 0; i < 32; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const add_at_row = add_at + i;
    for (let s = 0; s < 384; s++) {
      sum += f32[add_at_row + s * 32]!;
      sum_i1 += f32[add_at_row + s * 32 + 1]!;
      sum_i2 += f32[add_at_row + s * 32 + 2]!;
      sum_i3 += f32[add_at_row + s * 32 + 3]!;
    }
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
  }
}

/**
 * contraction, transformer.ts:69
 * select, transformer.ts:69
 */
function contraction_select3(
  f32: Float32Array,
  add_at: number,
  encoderLayers1Linear2Weight: number,
  relu_at: number,
  select_at: number,
): void {
  for (let j = 0; j < 384; j += 3) {
    const relu_at_row = relu_at + j * 64;
    const select_at_row = select_at + j * 64;
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
      const add_at_row = add_at + j * 32;
      const encoderLayers1Linear2Weight_row = encoderLayers1Linear2Weight + k;
      for (let r = 0; r < 32; r++) {
        const add = f32[add_at_row + r]!;
        const add_j1 = f32[add_at_row + r + 32]!;
        const add_j2 = f32[add_at_row + r + 64]!;
        const weight = f32[encoderLayers1Linear2Weight_row + r * 64]!;
        const weight_k1 = f32[encoderLayers1Linear2Weight_row + r * 64 + 1]!;
        const weight_k2 = f32[encoderLayers1Linear2Weight_row + r * 64 + 2]!;
        const weight_k3 = f32[encoderLayers1Linear2Weight_row + r * 64 + 3]!;
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
      const select_j1 = f32[relu_at_row + k + 64]! > 0 ? contraction_j1 : 0;
      const select_j2 = f32[relu_at_row + k + 128]! > 0 ? contraction_j2 : 0;
      const select_k1 = f32[relu_at_row + k + 1]! > 0 ? contraction_k1 : 0;
      const select_k1_j1 = f32[relu_at_row + k + 65]! > 0 ? contraction_k1_j1 : 0;
      const select_k1_j2 = f32[relu_at_row + k + 129]! > 0 ? contraction_k1_j2 : 0;
      const select_k2 = f32[relu_at_row + k + 2]! > 0 ? contraction_k2 : 0;
      const select_k2_j1 = f32[relu_at_row + k + 66]! > 0 ? contraction_k2_j1 : 0;
      const select_k2_j2 = f32[relu_at_row + k + 130]! > 0 ? contraction_k2_j2 : 0;
      const select_k3 = f32[relu_at_row + k + 3]! > 0 ? contraction_k3 : 0;
      const select_k3_j1 = f32[relu_at_row + k + 67]! > 0 ? contraction_k3_j1 : 0;
      const select_k3_j2 = f32[relu_at_row + k + 131]! > 0 ? contraction_k3_j2 : 0;
      f32[select_at_row + k] = f32[relu_at_row + k]! > 0 ? contraction : 0;
      f32[select_at_row + k + 64] = select_j1;
      f32[select_at_row + k + 128] = select_j2;
      f32[select_at_row + k + 1] = select_k1;
      f32[select_at_row + k + 65] = select_k1_j1;
      f32[select_at_row + k + 129] = select_k1_j2;
      f32[select_at_row + k + 2] = select_k2;
      f32[select_at_row + k + 66] = select_k2_j1;
      f32[select_at_row + k + 130] = select_k2_j2;
      f32[select_at_row + k + 3] = select_k3;
      f32[select_at_row + k + 67] = select_k3_j1;
      f32[select_at_row + k + 131] = select_k3_j2;
    }
  }
}

/**
 * contraction, transformer.ts:69
 */
function contraction23(f32: Float32Array, add_at: number, relu_at: number, contraction_at: number): void {
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
      const add_at_row = add_at + i;
      const relu_at_row = relu_at + j;
      for (let s = 0; s < 384; s++) {
        const add = f32[add_at_row + s * 32]!;
        const add_i1 = f32[add_at_row + s * 32 + 1]!;
        const add_i2 = f32[add_at_row + s * 32 + 2]!;
        const relu = f32[relu_at_row + s * 64]!;
        const relu_j1 = f32[relu_at_row + s * 64 + 1]!;
        const relu_j2 = f32[relu_at_row + s * 64 + 2]!;
        const relu_j3 = f32[relu_at_row + s * 64 + 3]!;
        contraction += add * relu;
        contraction_i1 += add_i1 * relu;
        contraction_i2 += add_i2 * relu;
        contraction_j1 += add * relu_j1;
        contraction_j1_i1 += add_i1 * relu_j1;
        contraction_j1_i2 += add_i2 * relu_j1;
        contraction_j2 += add * relu_j2;
        contraction_j2_i1 += add_i1 * relu_j2;
        contraction_j2_i2 += add_i2 * relu_j2;
        contraction_j3 += add * relu_j3;
        contraction_j3_i1 += add_i1 * relu_j3;
        contraction_j3_i2 += add_i2 * relu_j3;
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
    const relu_at_row2 = relu_at + j_ir;
    for (let s_ir = 0; s_ir < 384; s_ir++) {
      const add_ir = f32[add_at + s_ir * 32 + 30]!;
      const add_ir_i1 = f32[add_at + s_ir * 32 + 31]!;
      const relu_ir = f32[relu_at_row2 + s_ir * 64]!;
      const relu_j1_ir = f32[relu_at_row2 + s_ir * 64 + 1]!;
      const relu_j2_ir = f32[relu_at_row2 + s_ir * 64 + 2]!;
      const relu_j3_ir = f32[relu_at_row2 + s_ir * 64 + 3]!;
      contraction_ir += add_ir * relu_ir;
      contraction_ir_i1 += add_ir_i1 * relu_ir;
      contraction_j1_ir += add_ir * relu_j1_ir;
      contraction_j1_ir_i1 += add_ir_i1 * relu_j1_ir;
      contraction_j2_ir += add_ir * relu_j2_ir;
      contraction_j2_ir_i1 += add_ir_i1 * relu_j2_ir;
      contraction_j3_ir += add_ir * relu_j3_ir;
      contraction_j3_ir_i1 += add_ir_i1 * relu_j3_ir;
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
 * contraction, transformer.ts:69
 * add, transformer.ts:69
 */
function contraction_add13(
  f32: Float32Array,
  select_at: number,
  encoderLayers1Linear1Weight: number,
  add_at: number,
  add_at2: number,
): void {
  for (let j = 0; j < 384; j += 3) {
    const add_at_row = add_at + j * 32;
    const add_at2_row = add_at2 + j * 32;
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
      const select_at_row = select_at + j * 64;
      const encoderLayers1Linear1Weight_row = encoderLayers1Linear1Weight + k;
      for (let r = 0; r < 64; r++) {
        const select = f32[select_at_row + r]!;
        const select_j1 = f32[select_at_row + r + 64]!;
        const select_j2 = f32[select_at_row + r + 128]!;
        const weight = f32[encoderLayers1Linear1Weight_row + r * 32]!;
        const weight_k1 = f32[encoderLayers1Linear1Weight_row + r * 32 + 1]!;
        const weight_k2 = f32[encoderLayers1Linear1Weight_row + r * 32 + 2]!;
        const weight_k3 = f32[encoderLayers1Linear1Weight_row + r * 32 + 3]!;
        contraction += select * weight;
        contraction_j1 += select_j1 * weight;
        contraction_j2 += select_j2 * weight;
        contraction_k1 += select * weight_k1;
        contraction_k1_j1 += select_j1 * weight_k1;
        contraction_k1_j2 += select_j2 * weight_k1;
        contraction_k2 += select * weight_k2;
        contraction_k2_j1 += select_j1 * weight_k2;
        contraction_k2_j2 += select_j2 * weight_k2;
        contraction_k3 += select * weight_k3;
        contraction_k3_j1 += select_j1 * weight_k3;
        contraction_k3_j2 += select_j2 * weight_k3;
      }
      const add2_j1 = f32[add_at_row + k + 32]! + contraction_j1;
      const add2_j2 = f32[add_at_row + k + 64]! + contraction_j2;
      const add2_k1 = f32[add_at_row + k + 1]! + contraction_k1;
      const add2_k1_j1 = f32[add_at_row + k + 33]! + contraction_k1_j1;
      const add2_k1_j2 = f32[add_at_row + k + 65]! + contraction_k1_j2;
      const add2_k2 = f32[add_at_row + k + 2]! + contraction_k2;
      const add2_k2_j1 = f32[add_at_row + k + 34]! + contraction_k2_j1;
      const add2_k2_j2 = f32[add_at_row + k + 66]! + contraction_k2_j2;
      const add2_k3 = f32[add_at_row + k + 3]! + contraction_k3;
      const add2_k3_j1 = f32[add_at_row + k + 35]! + contraction_k3_j1;
      const add2_k3_j2 = f32[add_at_row + k + 67]! + contraction_k3_j2;
      f32[add_at2_row + k] = f32[add_at_row + k]! + contraction;
      f32[add_at2_row + k + 32] = add2_j1;
      f32[add_at2_row + k + 64] = add2_j2;
      f32[add_at2_row + k + 1] = add2_k1;
      f32[add_at2_row + k + 33] = add2_k1_j1;
      f32[add_at2_row + k + 65] = add2_k1_j2;
      f32[add_at2_row + k + 2] = add2_k2;
      f32[add_at2_row + k + 34] = add2_k2_j1;
      f32[add_at2_row + k + 66] = add2_k2_j2;
      f32[add_at2_row + k + 3] = add2_k3;
      f32[add_at2_row + k + 35] = add2_k3_j1;
      f32[add_at2_row + k + 67] = add2_k3_j2;
    }
  }
}

/**
 * contraction, transformer.ts:69
 */
function contraction24(
  f32: Float32Array,
  add_at: number,
  encoderLayers1Self_attnOut_projWeight: number,
  contraction_at: number,
): void {
  for (let j = 0; j < 384; j += 3) {
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
      const add_at_row = add_at + j * 32;
      const encoderLayers1Self_attnOut_projWeight_row = encoderLayers1Self_attnOut_projWeight + k;
      for (let r = 0; r < 32; r++) {
        const add = f32[add_at_row + r]!;
        const add_j1 = f32[add_at_row + r + 32]!;
        const add_j2 = f32[add_at_row + r + 64]!;
        const weight = f32[encoderLayers1Self_attnOut_projWeight_row + r * 32]!;
        const weight_k1 = f32[encoderLayers1Self_attnOut_projWeight_row + r * 32 + 1]!;
        const weight_k2 = f32[encoderLayers1Self_attnOut_projWeight_row + r * 32 + 2]!;
        const weight_k3 = f32[encoderLayers1Self_attnOut_projWeight_row + r * 32 + 3]!;
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
}

/**
 * contraction, transformer.ts:69
 */
function contraction25(
  f32: Float32Array,
  add_at: number,
  contraction_at: number,
  contraction_at2: number,
): void {
  for (let i = 0; i < 30; i += 3) {
    for (let j = 0; j < 4; j++) {
      const contraction_at2_row = contraction_at2 + i * 32 + j * 8;
      for (let k = 0; k < 8; k += 4) {
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
        for (let r = 0; r < 64; r++) {
          const add_at_row = add_at + r * 192 + i;
          const contraction_at_row = contraction_at + r * 192 + j * 48 + k;
          for (let s = 0; s < 6; s++) {
            const add = f32[add_at_row + s * 32]!;
            const add_i1 = f32[add_at_row + s * 32 + 1]!;
            const add_i2 = f32[add_at_row + s * 32 + 2]!;
            const contraction2 = f32[contraction_at_row + s * 8]!;
            const contraction2_k1 = f32[contraction_at_row + s * 8 + 1]!;
            const contraction2_k2 = f32[contraction_at_row + s * 8 + 2]!;
            const contraction2_k3 = f32[contraction_at_row + s * 8 + 3]!;
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
        f32[contraction_at2_row + k + 32] = contraction_i1;
        f32[contraction_at2_row + k + 64] = contraction_i2;
        f32[contraction_at2_row + k + 1] = contraction_k1;
        f32[contraction_at2_row + k + 33] = contraction_k1_i1;
        f32[contraction_at2_row + k + 65] = contraction_k1_i2;
        f32[contraction_at2_row + k + 2] = contraction_k2;
        f32[contraction_at2_row + k + 34] = contraction_k2_i1;
        f32[contraction_at2_row + k + 66] = contraction_k2_i2;
        f32[contraction_at2_row + k + 3] = contraction_k3;
        f32[contraction_at2_row + k + 35] = contraction_k3_i1;
        f32[contraction_at2_row + k + 67] = contraction_k3_i2;
      }
    }
  }
  for (let j_ir = 0; j_ir < 4; j_ir++) {
    const contraction_at2_row2 = contraction_at2 + j_ir * 8;
    for (let k_ir = 0; k_ir < 8; k_ir += 4) {
      let contraction_ir = 0;
      let contraction_ir_i1 = 0;
      let contraction_k1_ir = 0;
      let contraction_k1_ir_i1 = 0;
      let contraction_k2_ir = 0;
      let contraction_k2_ir_i1 = 0;
      let contraction_k3_ir = 0;
      let contraction_k3_ir_i1 = 0;
      for (let r_ir = 0; r_ir < 64; r_ir++) {
        const add_at_row2 = add_at + r_ir * 192;
        const contraction_at_row2 = contraction_at + r_ir * 192 + j_ir * 48 + k_ir;
        for (let s_ir = 0; s_ir < 6; s_ir++) {
          const add_ir = f32[add_at_row2 + s_ir * 32 + 30]!;
          const add_ir_i1 = f32[add_at_row2 + s_ir * 32 + 31]!;
          const contraction2_ir = f32[contraction_at_row2 + s_ir * 8]!;
          const contraction2_k1_ir = f32[contraction_at_row2 + s_ir * 8 + 1]!;
          const contraction2_k2_ir = f32[contraction_at_row2 + s_ir * 8 + 2]!;
          const contraction2_k3_ir = f32[contraction_at_row2 + s_ir * 8 + 3]!;
          contraction_ir += add_ir * contraction2_ir;
          contraction_ir_i1 += add_ir_i1 * contraction2_ir;
          contraction_k1_ir += add_ir * contraction2_k1_ir;
          contraction_k1_ir_i1 += add_ir_i1 * contraction2_k1_ir;
          contraction_k2_ir += add_ir * contraction2_k2_ir;
          contraction_k2_ir_i1 += add_ir_i1 * contraction2_k2_ir;
          contraction_k3_ir += add_ir * contraction2_k3_ir;
          contraction_k3_ir_i1 += add_ir_i1 * contraction2_k3_ir;
        }
      }
      f32[contraction_at2_row2 + k_ir + 960] = contraction_ir;
      f32[contraction_at2_row2 + k_ir + 992] = contraction_ir_i1;
      f32[contraction_at2_row2 + k_ir + 961] = contraction_k1_ir;
      f32[contraction_at2_row2 + k_ir + 993] = contraction_k1_ir_i1;
      f32[contraction_at2_row2 + k_ir + 962] = contraction_k2_ir;
      f32[contraction_at2_row2 + k_ir + 994] = contraction_k2_ir_i1;
      f32[contraction_at2_row2 + k_ir + 963] = contraction_k3_ir;
      f32[contraction_at2_row2 + k_ir + 995] = contraction_k3_ir_i1;
    }
  }
}

/**
 * contraction, transformer.ts:69
 * div, transformer.ts:69
 */
function contraction_div3(
  f32: Float32Array,
  contraction_at: number,
  add_at: number,
  select_at: number,
  div_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    for (let j = 0; j < 4; j++) {
      const select_at_row = select_at + i * 24 + j * 6;
      for (let k = 0; k < 6; k += 3) {
        const select = f32[select_at_row + k]!;
        const select_k1 = f32[select_at_row + k + 1]!;
        const select_k2 = f32[select_at_row + k + 2]!;
        const div_at_row = div_at + i * 144 + j * 36 + k * 6;
        for (let l = 0; l < 6; l += 3) {
          let contraction = 0;
          let contraction_k1 = 0;
          let contraction_k2 = 0;
          let contraction_l1 = 0;
          let contraction_l1_k1 = 0;
          let contraction_l1_k2 = 0;
          let contraction_l2 = 0;
          let contraction_l2_k1 = 0;
          let contraction_l2_k2 = 0;
          const contraction_at_row = contraction_at + i * 192 + k * 32 + j * 8;
          const add_at_row = add_at + i * 576 + l * 96 + j * 8;
          for (let r = 0; r < 8; r++) {
            const contraction2 = f32[contraction_at_row + r]!;
            const contraction2_k1 = f32[contraction_at_row + r + 32]!;
            const contraction2_k2 = f32[contraction_at_row + r + 64]!;
            const add = f32[add_at_row + r + 64]!;
            const add_l1 = f32[add_at_row + r + 160]!;
            const add_l2 = f32[add_at_row + r + 256]!;
            contraction += contraction2 * add;
            contraction_k1 += contraction2_k1 * add;
            contraction_k2 += contraction2_k2 * add;
            contraction_l1 += contraction2 * add_l1;
            contraction_l1_k1 += contraction2_k1 * add_l1;
            contraction_l1_k2 += contraction2_k2 * add_l1;
            contraction_l2 += contraction2 * add_l2;
            contraction_l2_k1 += contraction2_k1 * add_l2;
            contraction_l2_k2 += contraction2_k2 * add_l2;
          }
          f32[div_at_row + l] = contraction / select;
          f32[div_at_row + l + 6] = contraction_k1 / select_k1;
          f32[div_at_row + l + 12] = contraction_k2 / select_k2;
          f32[div_at_row + l + 1] = contraction_l1 / select;
          f32[div_at_row + l + 7] = contraction_l1_k1 / select_k1;
          f32[div_at_row + l + 13] = contraction_l1_k2 / select_k2;
          f32[div_at_row + l + 2] = contraction_l2 / select;
          f32[div_at_row + l + 8] = contraction_l2_k1 / select_k1;
          f32[div_at_row + l + 14] = contraction_l2_k2 / select_k2;
        }
      }
    }
  }
}

/**
 * contraction, transformer.ts:69
 */
function contraction26(
  f32: Float32Array,
  contraction_at: number,
  div_at: number,
  contraction_at2: number,
): void {
  for (let i = 0; i < 64; i++) {
    for (let j = 0; j < 4; j++) {
      for (let k = 0; k < 8; k += 4) {
        const contraction_at2_row = contraction_at2 + i * 192 + j * 48 + k * 6;
        for (let l = 0; l < 6; l += 3) {
          let contraction = 0;
          let contraction_k1 = 0;
          let contraction_k2 = 0;
          let contraction_k3 = 0;
          let contraction_l1 = 0;
          let contraction_l1_k1 = 0;
          let contraction_l1_k2 = 0;
          let contraction_l1_k3 = 0;
          let contraction_l2 = 0;
          let contraction_l2_k1 = 0;
          let contraction_l2_k2 = 0;
          let contraction_l2_k3 = 0;
          const contraction_at_row = contraction_at + i * 192 + j * 8 + k;
          const div_at_row = div_at + i * 144 + j * 36 + l;
          for (let r = 0; r < 6; r++) {
            const contraction2 = f32[contraction_at_row + r * 32]!;
            const contraction2_k1 = f32[contraction_at_row + r * 32 + 1]!;
            const contraction2_k2 = f32[contraction_at_row + r * 32 + 2]!;
            const contraction2_k3 = f32[contraction_at_row + r * 32 + 3]!;
            const div = f32[div_at_row + r * 6]!;
            const div_l1 = f32[div_at_row + r * 6 + 1]!;
            const div_l2 = f32[div_at_row + r * 6 + 2]!;
            contraction += contraction2 * div;
            contraction_k1 += contraction2_k1 * div;
            contraction_k2 += contraction2_k2 * div;
            contraction_k3 += contraction2_k3 * div;
            contraction_l1 += contraction2 * div_l1;
            contraction_l1_k1 += contraction2_k1 * div_l1;
            contraction_l1_k2 += contraction2_k2 * div_l1;
            contraction_l1_k3 += contraction2_k3 * div_l1;
            contraction_l2 += contraction2 * div_l2;
            contraction_l2_k1 += contraction2_k1 * div_l2;
            contraction_l2_k2 += contraction2_k2 * div_l2;
            contraction_l2_k3 += contraction2_k3 * div_l2;
          }
          f32[contraction_at2_row + l] = contraction;
          f32[contraction_at2_row + l + 6] = contraction_k1;
          f32[contraction_at2_row + l + 12] = contraction_k2;
          f32[contraction_at2_row + l + 18] = contraction_k3;
          f32[contraction_at2_row + l + 1] = contraction_l1;
          f32[contraction_at2_row + l + 7] = contraction_l1_k1;
          f32[contraction_at2_row + l + 13] = contraction_l1_k2;
          f32[contraction_at2_row + l + 19] = contraction_l1_k3;
          f32[contraction_at2_row + l + 2] = contraction_l2;
          f32[contraction_at2_row + l + 8] = contraction_l2_k1;
          f32[contraction_at2_row + l + 14] = contraction_l2_k2;
          f32[contraction_at2_row + l + 20] = contraction_l2_k3;
        }
      }
    }
  }
}

/**
 * sum, transformer.ts:69
 * select, transformer.ts:69
 * mul, transformer.ts:69
 */
function sum_mul3(
  f32: Float32Array,
  u8: Uint8Array,
  div_at: number,
  div_at2: number,
  sum_at: number,
  notEqual_at: number,
  exp_at: number,
  mul_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    const sum_at_row = sum_at + i * 24;
    for (let k = 0; k < 24; k++) {
      let sum = 0;
      const div_at_row = div_at + i * 144 + k * 6;
      const div_at2_row = div_at2 + i * 144 + k * 6;
      for (let r = 0; r < 6; r++) {
        sum += -(f32[div_at_row + r]! * f32[div_at2_row + r]!);
      }
      const select = f32[sum_at_row + k]! > 0 ? sum : 0;
      const notEqual_at_row = notEqual_at + i * 6;
      const div_at_row2 = div_at + i * 144 + k * 6;
      const exp_at_row = exp_at + i * 144 + k * 6;
      const mul_at_row = mul_at + i * 144 + k * 6;
      for (let s = 0; s < 6; s++) {
        const select2 =
          u8[notEqual_at_row + s]! !== 0 ? (f32[div_at_row2 + s]! + select) * f32[exp_at_row + s]! : 0;
        f32[mul_at_row + s] = select2 * 0.3535533845424652;
      }
    }
  }
}

/**
 * contraction, transformer.ts:69
 */
function contraction27(f32: Float32Array, mul_at: number, add_at: number, contraction_at: number): void {
  for (let i = 0; i < 64; i++) {
    for (let j = 0; j < 4; j++) {
      for (let k = 0; k < 6; k += 3) {
        const contraction_at_row = contraction_at + i * 192 + j * 48 + k * 8;
        for (let l = 0; l < 8; l += 4) {
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
          const mul_at_row = mul_at + i * 144 + j * 36 + k * 6;
          const add_at_row = add_at + i * 576 + j * 8 + l;
          for (let r = 0; r < 6; r++) {
            const mul = f32[mul_at_row + r]!;
            const mul_k1 = f32[mul_at_row + r + 6]!;
            const mul_k2 = f32[mul_at_row + r + 12]!;
            const add = f32[add_at_row + r * 96 + 32]!;
            const add_l1 = f32[add_at_row + r * 96 + 33]!;
            const add_l2 = f32[add_at_row + r * 96 + 34]!;
            const add_l3 = f32[add_at_row + r * 96 + 35]!;
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
          f32[contraction_at_row + l + 8] = contraction_k1;
          f32[contraction_at_row + l + 16] = contraction_k2;
          f32[contraction_at_row + l + 1] = contraction_l1;
          f32[contraction_at_row + l + 9] = contraction_l1_k1;
          f32[contraction_at_row + l + 17] = contraction_l1_k2;
          f32[contraction_at_row + l + 2] = contraction_l2;
          f32[contraction_at_row + l + 10] = contraction_l2_k1;
          f32[contraction_at_row + l + 18] = contraction_l2_k2;
          f32[contraction_at_row + l + 3] = contraction_l3;
          f32[contraction_at_row + l + 11] = contraction_l3_k1;
          f32[contraction_at_row + l + 19] = contraction_l3_k2;
        }
      }
    }
  }
}

/**
 * contraction, transformer.ts:69
 */
function contraction28(f32: Float32Array, mul_at: number, add_at: number, contraction_at: number): void {
  for (let i = 0; i < 64; i++) {
    for (let j = 0; j < 4; j++) {
      for (let k = 0; k < 6; k += 3) {
        const contraction_at_row = contraction_at + i * 192 + j * 48 + k * 8;
        for (let l = 0; l < 8; l += 4) {
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
          const mul_at_row = mul_at + i * 144 + j * 36 + k;
          const add_at_row = add_at + i * 576 + j * 8 + l;
          for (let r = 0; r < 6; r++) {
            const mul = f32[mul_at_row + r * 6]!;
            const mul_k1 = f32[mul_at_row + r * 6 + 1]!;
            const mul_k2 = f32[mul_at_row + r * 6 + 2]!;
            const add = f32[add_at_row + r * 96]!;
            const add_l1 = f32[add_at_row + r * 96 + 1]!;
            const add_l2 = f32[add_at_row + r * 96 + 2]!;
            const add_l3 = f32[add_at_row + r * 96 + 3]!;
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
          f32[contraction_at_row + l + 8] = contraction_k1;
          f32[contraction_at_row + l + 16] = contraction_k2;
          f32[contraction_at_row + l + 1] = contraction_l1;
          f32[contraction_at_row + l + 9] = contraction_l1_k1;
          f32[contraction_at_row + l + 17] = contraction_l1_k2;
          f32[contraction_at_row + l + 2] = contraction_l2;
          f32[contraction_at_row + l + 10] = contraction_l2_k1;
          f32[contraction_at_row + l + 18] = contraction_l2_k2;
          f32[contraction_at_row + l + 3] = contraction_l3;
          f32[contraction_at_row + l + 11] = contraction_l3_k1;
          f32[contraction_at_row + l + 19] = contraction_l3_k2;
        }
      }
    }
  }
}

/**
 * add, transformer.ts:69
 */
function add3(
  f32: Float32Array,
  contraction_at: number,
  contraction_at2: number,
  contraction_at3: number,
  add_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    for (let j = 0; j < 6; j++) {
      for (let k = 0; k < 12; k++) {
        const contraction_at_row = contraction_at + i * 192 + k * 48 + j;
        const contraction_at2_row = contraction_at2 + i * 192 + k * 48 + j * 8;
        const contraction_at3_row = contraction_at3 + i * 192 + k * 48 + j * 8;
        const add_at_row = add_at + i * 576 + j * 96 + k * 8;
        for (let l = 0; l < 8; l++) {
          const add =
            (k >= 8 ? (k >= 8 ? f32[contraction_at_row + l * 6 - 384]! : 0) : 0) +
            (k >= 4 && k < 8 ? (k >= 4 && k < 8 ? f32[contraction_at2_row + l - 192]! : 0) : 0);
          const add2 = add + (k < 4 ? (k < 4 ? f32[contraction_at3_row + l]! : 0) : 0);
          f32[add_at_row + l] = add2;
        }
      }
    }
  }
}

/**
 * sum, transformer.ts:69
 */
function sum10(f32: Float32Array, add_at: number, sum_at: number): void {
  for (let i = 0; i < 96; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const add_at_row = add_at + i;
    for (let s = 0; s < 384; s++) {
      sum += f32[add_at_row + s * 96]!;
      sum_i1 += f32[add_at_row + s * 96 + 1]!;
      sum_i2 += f32[add_at_row + s * 96 + 2]!;
      sum_i3 += f32[add_at_row + s * 96 + 3]!;
    }
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
  }
}

/**
 * contraction, transformer.ts:69
 * add, transformer.ts:69
 */
function contraction_add14(
  f32: Float32Array,
  add_at: number,
  encoderLayers1Self_attnIn_proj_weight: number,
  add_at2: number,
  add_at3: number,
): void {
  for (let j = 0; j < 384; j += 3) {
    const add_at2_row = add_at2 + j * 32;
    const add_at3_row = add_at3 + j * 32;
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
      const add_at_row = add_at + j * 96;
      const encoderLayers1Self_attnIn_proj_weight_row = encoderLayers1Self_attnIn_proj_weight + k;
      for (let r = 0; r < 96; r++) {
        const add = f32[add_at_row + r]!;
        const add_j1 = f32[add_at_row + r + 96]!;
        const add_j2 = f32[add_at_row + r + 192]!;
        const in_proj_weight = f32[encoderLayers1Self_attnIn_proj_weight_row + r * 32]!;
        const in_proj_weight_k1 = f32[encoderLayers1Self_attnIn_proj_weight_row + r * 32 + 1]!;
        const in_proj_weight_k2 = f32[encoderLayers1Self_attnIn_proj_weight_row + r * 32 + 2]!;
        const in_proj_weight_k3 = f32[encoderLayers1Self_attnIn_proj_weight_row + r * 32 + 3]!;
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
      const add3_j1 = f32[add_at2_row + k + 32]! + contraction_j1;
      const add3_j2 = f32[add_at2_row + k + 64]! + contraction_j2;
      const add3_k1 = f32[add_at2_row + k + 1]! + contraction_k1;
      const add3_k1_j1 = f32[add_at2_row + k + 33]! + contraction_k1_j1;
      const add3_k1_j2 = f32[add_at2_row + k + 65]! + contraction_k1_j2;
      const add3_k2 = f32[add_at2_row + k + 2]! + contraction_k2;
      const add3_k2_j1 = f32[add_at2_row + k + 34]! + contraction_k2_j1;
      const add3_k2_j2 = f32[add_at2_row + k + 66]! + contraction_k2_j2;
      const add3_k3 = f32[add_at2_row + k + 3]! + contraction_k3;
      const add3_k3_j1 = f32[add_at2_row + k + 35]! + contraction_k3_j1;
      const add3_k3_j2 = f32[add_at2_row + k + 67]! + contraction_k3_j2;
      f32[add_at3_row + k] = f32[add_at2_row + k]! + contraction;
      f32[add_at3_row + k + 32] = add3_j1;
      f32[add_at3_row + k + 64] = add3_j2;
      f32[add_at3_row + k + 1] = add3_k1;
      f32[add_at3_row + k + 33] = add3_k1_j1;
      f32[add_at3_row + k + 65] = add3_k1_j2;
      f32[add_at3_row + k + 2] = add3_k2;
      f32[add_at3_row + k + 34] = add3_k2_j1;
      f32[add_at3_row + k + 66] = add3_k2_j2;
      f32[add_at3_row + k + 3] = add3_k3;
      f32[add_at3_row + k + 35] = add3_k3_j1;
      f32[add_at3_row + k + 67] = add3_k3_j2;
    }
  }
}

/**
 * contraction, transformer.ts:69
 */
function contraction29(f32: Float32Array, add_at: number, add_at2: number, contraction_at: number): void {
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
      const add_at_row = add_at + i;
      const add_at2_row = add_at2 + j;
      for (let s = 0; s < 384; s++) {
        const add = f32[add_at_row + s * 96]!;
        const add_i1 = f32[add_at_row + s * 96 + 1]!;
        const add_i2 = f32[add_at_row + s * 96 + 2]!;
        const add2 = f32[add_at2_row + s * 32]!;
        const add2_j1 = f32[add_at2_row + s * 32 + 1]!;
        const add2_j2 = f32[add_at2_row + s * 32 + 2]!;
        const add2_j3 = f32[add_at2_row + s * 32 + 3]!;
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
 * contraction, transformer.ts:69
 */
function contraction30(
  f32: Float32Array,
  add_at: number,
  encoderLayers0Self_attnIn_proj_weight: number,
  contraction_at: number,
): void {
  for (let j = 0; j < 384; j += 3) {
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
      const add_at_row = add_at + j * 96;
      const encoderLayers0Self_attnIn_proj_weight_row = encoderLayers0Self_attnIn_proj_weight + k;
      for (let r = 0; r < 96; r++) {
        const add = f32[add_at_row + r]!;
        const add_j1 = f32[add_at_row + r + 96]!;
        const add_j2 = f32[add_at_row + r + 192]!;
        const in_proj_weight = f32[encoderLayers0Self_attnIn_proj_weight_row + r * 32]!;
        const in_proj_weight_k1 = f32[encoderLayers0Self_attnIn_proj_weight_row + r * 32 + 1]!;
        const in_proj_weight_k2 = f32[encoderLayers0Self_attnIn_proj_weight_row + r * 32 + 2]!;
        const in_proj_weight_k3 = f32[encoderLayers0Self_attnIn_proj_weight_row + r * 32 + 3]!;
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
}

/**
 * scatterAdd, transformer.ts:63
 */
function scatterAdd2(
  f32: Float32Array,
  i32: Int32Array,
  scatterAdd: number,
  source_at: number,
  add_at: number,
  contraction_at: number,
): void {
  for (let z1 = 0; z1 < 1376; z1++) {
    f32[scatterAdd + z1] = 0;
  }
  for (let i1 = 0; i1 < 384; i1++) {
    const source = i32[source_at + i1]!;
    const add_at_row = add_at + i1 * 32;
    const contraction_at_row = contraction_at + i1 * 32;
    for (let i2 = 0; i2 < 32; i2++) {
      const value = Math.max(Math.min(source, 42), 0);
      const mul = (f32[add_at_row + i2]! + f32[contraction_at_row + i2]!) * /* 5.656854 */ 5.656854152679443;
      f32[scatterAdd + value * 32 + i2]! += mul;
    }
  }
}

/**
 * add, transformer.ts:63
 * add, adam
 * sub, adam
 */
function update5(
  f32: Float32Array,
  contraction_at: number,
  scatterAdd_at: number,
  scatterAdd_at2: number,
  firstMoment_at: number,
  secondMoment_at: number,
  parameter: number,
  toF32: number,
  toF322: number,
  n: number,
): void {
  const value = f32[toF32]!;
  const value2 = f32[toF322]!;
  for (let i = 0; i < n; i++) {
    const add2 = f32[contraction_at + i]! + (f32[scatterAdd_at + i]! + f32[scatterAdd_at2 + i]!);
    const add3 =
      f32[firstMoment_at + i]! * /* 0.9 */ 0.8999999761581421 + add2 * /* 0.1 */ 0.10000000149011612;
    f32[firstMoment_at + i] = add3;
    const add4 = Math.fround(
      f32[secondMoment_at + i]! * /* 0.98 */ 0.9800000190734863 +
        add2 * add2 * /* 0.02 */ 0.019999999552965164,
    );
    f32[secondMoment_at + i] = add4;
    const div2 = add3 / (Math.sqrt(add4) / value2 + /* 1e-9 */ 9.999999717180685e-10);
    f32[parameter + i] = f32[parameter + i]! - value * div2;
  }
}

/**
 * add, transformer.ts:74
 */
function add4(f32: Float32Array, sum_at: number, sum_at2: number, add_at: number): void {
  for (let i = 0; i < 96; i++) {
    const add =
      (i >= 32 ? (i >= 32 ? f32[sum_at + i - 32]! : 0) : 0) + (i < 32 ? (i < 32 ? f32[sum_at2 + i]! : 0) : 0);
    f32[add_at + i] = add;
  }
}

/**
 * add, transformer.ts:74
 */
function add5(f32: Float32Array, contraction_at: number, contraction_at2: number, add_at: number): void {
  for (let i = 0; i < 96; i++) {
    const contraction_at_row = contraction_at + i * 32;
    const contraction_at2_row = contraction_at2 + i * 32;
    const add_at_row = add_at + i * 32;
    for (let j = 0; j < 32; j++) {
      const add =
        (i >= 32 ? (i >= 32 ? f32[contraction_at_row + j - 1024]! : 0) : 0) +
        (i < 32 ? (i < 32 ? f32[contraction_at2_row + j]! : 0) : 0);
      f32[add_at_row + j] = add;
    }
  }
}

/**
 * add, transformer.ts:63
 */
function add6(
  f32: Float32Array,
  contraction_at: number,
  scatterAdd_at: number,
  scatterAdd_at2: number,
  add_at: number,
  n: number,
): void {
  for (let i = 0; i < n; i++) {
    const add2 = f32[contraction_at + i]! + (f32[scatterAdd_at + i]! + f32[scatterAdd_at2 + i]!);
    f32[add_at + i] = add2;
  }
}

/**
 * amax, transformer.ts:69
 * select, transformer.ts:69
 * exp, transformer.ts:69
 * sum, transformer.ts:69
 * div, transformer.ts:69
 */
function amax_sum_div4(
  f32: Float32Array,
  u8: Uint8Array,
  notEqual_at: number,
  mul_at: number,
  exp_at: number,
  div_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    for (let k = 0; k < 24; k += 4) {
      let amax = -Infinity;
      let amax_k1 = -Infinity;
      let amax_k2 = -Infinity;
      let amax_k3 = -Infinity;
      const notEqual_at_row = notEqual_at + i * 6;
      const mul_at_row = mul_at + i * 144 + k * 6;
      for (let r = 0; r < 6; r++) {
        const notEqual = u8[notEqual_at_row + r]! !== 0;
        amax = Math.max(amax, notEqual ? f32[mul_at_row + r]! : -Infinity);
        amax_k1 = Math.max(amax_k1, notEqual ? f32[mul_at_row + r + 6]! : -Infinity);
        amax_k2 = Math.max(amax_k2, notEqual ? f32[mul_at_row + r + 12]! : -Infinity);
        amax_k3 = Math.max(amax_k3, notEqual ? f32[mul_at_row + r + 18]! : -Infinity);
      }
      let sum = 0;
      let sum_k1 = 0;
      let sum_k2 = 0;
      let sum_k3 = 0;
      const select2 = amax > -Infinity ? amax : 0;
      const select2_k1 = amax_k1 > -Infinity ? amax_k1 : 0;
      const select2_k2 = amax_k2 > -Infinity ? amax_k2 : 0;
      const select2_k3 = amax_k3 > -Infinity ? amax_k3 : 0;
      const notEqual_at_row2 = notEqual_at + i * 6;
      const mul_at_row2 = mul_at + i * 144 + k * 6;
      const exp_at_row = exp_at + i * 144 + k * 6;
      for (let s = 0; s < 6; s++) {
        const notEqual2 = u8[notEqual_at_row2 + s]! !== 0;
        const select3_k1 = notEqual2 ? f32[mul_at_row2 + s + 6]! - select2_k1 : -Infinity;
        const select3_k2 = notEqual2 ? f32[mul_at_row2 + s + 12]! - select2_k2 : -Infinity;
        const select3_k3 = notEqual2 ? f32[mul_at_row2 + s + 18]! - select2_k3 : -Infinity;
        const exp = Math.exp(notEqual2 ? f32[mul_at_row2 + s]! - select2 : -Infinity);
        const exp_k1 = Math.exp(select3_k1);
        const exp_k2 = Math.exp(select3_k2);
        const exp_k3 = Math.exp(select3_k3);
        f32[exp_at_row + s] = exp;
        f32[exp_at_row + s + 6] = exp_k1;
        f32[exp_at_row + s + 12] = exp_k2;
        f32[exp_at_row + s + 18] = exp_k3;
        sum += exp;
        sum_k1 += exp_k1;
        sum_k2 += exp_k2;
        sum_k3 += exp_k3;
      }
      const sum2 = Math.fround(sum);
      const sum2_k1 = Math.fround(sum_k1);
      const sum2_k2 = Math.fround(sum_k2);
      const sum2_k3 = Math.fround(sum_k3);
      const select4 = sum2 > 0 ? sum2 : 1;
      const select4_k1 = sum2_k1 > 0 ? sum2_k1 : 1;
      const select4_k2 = sum2_k2 > 0 ? sum2_k2 : 1;
      const select4_k3 = sum2_k3 > 0 ? sum2_k3 : 1;
      const exp_at_row2 = exp_at + i * 144 + k * 6;
      const div_at_row = div_at + i * 144 + k * 6;
      for (let t = 0; t < 6; t++) {
        const div_k1 = f32[exp_at_row2 + t + 6]! / select4_k1;
        const div_k2 = f32[exp_at_row2 + t + 12]! / select4_k2;
        const div_k3 = f32[exp_at_row2 + t + 18]! / select4_k3;
        f32[div_at_row + t] = f32[exp_at_row2 + t]! / select4;
        f32[div_at_row + t + 6] = div_k1;
        f32[div_at_row + t + 12] = div_k2;
        f32[div_at_row + t + 18] = div_k3;
      }
    }
  }
}

/**
 * sum, transformer.ts:69
 * mul, transformer.ts:69
 * rsqrt, transformer.ts:69
 * add, transformer.ts:69
 */
function sum_add5(
  f32: Float32Array,
  add_at: number,
  encoderLayers0Norm1Weight: number,
  encoderLayers0Norm1Bias: number,
  add_at2: number,
): void {
  for (let j = 0; j < 384; j++) {
    let sum = 0;
    let sumRp1 = 0;
    let sumRp2 = 0;
    let sumRp3 = 0;
    const add_at_row = add_at + j * 32;
    for (let r = 0; r < 32; r += 4) {
      sum += f32[add_at_row + r]!;
      sumRp1 += f32[add_at_row + r + 1]!;
      sumRp2 += f32[add_at_row + r + 2]!;
      sumRp3 += f32[add_at_row + r + 3]!;
    }
    sum = sum + sumRp1 + (sumRp2 + sumRp3);
    const mul = sum * 0.03125;
    let sum2 = 0;
    let sum2Sp1 = 0;
    let sum2Sp2 = 0;
    let sum2Sp3 = 0;
    const add_at_row2 = add_at + j * 32;
    for (let s = 0; s < 32; s += 4) {
      const sub = f32[add_at_row2 + s]! - mul;
      sum2 += sub * sub;
      const subSp1 = f32[add_at_row2 + s + 1]! - mul;
      sum2Sp1 += subSp1 * subSp1;
      const subSp2 = f32[add_at_row2 + s + 2]! - mul;
      sum2Sp2 += subSp2 * subSp2;
      const subSp3 = f32[add_at_row2 + s + 3]! - mul;
      sum2Sp3 += subSp3 * subSp3;
    }
    sum2 = sum2 + sum2Sp1 + (sum2Sp2 + sum2Sp3);
    const add3 = Math.fround(sum2 * 0.03125 + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = 1 / Math.sqrt(add3);
    const add_at_row3 = add_at + j * 32;
    const add_at2_row = add_at2 + j * 32;
    for (let t = 0; t < 32; t++) {
      const mul4 = (f32[add_at_row3 + t]! - mul) * rsqrt * f32[encoderLayers0Norm1Weight + t]!;
      f32[add_at2_row + t] = mul4 + f32[encoderLayers0Norm1Bias + t]!;
    }
  }
}

/**
 * amax, transformer.ts:74
 * exp, transformer.ts:74
 * sum, transformer.ts:74
 * div, transformer.ts:74
 */
function amax_sum_div5(f32: Float32Array, select_at: number, exp_at: number, div_at: number): void {
  for (let k = 0; k < 2560; k++) {
    let amax = -Infinity;
    let amaxRp1 = -Infinity;
    let amaxRp2 = -Infinity;
    let amaxRp3 = -Infinity;
    const select_at_row = select_at + k * 10;
    for (let r = 0; r < 8; r += 4) {
      amax = Math.max(amax, f32[select_at_row + r]!);
      amaxRp1 = Math.max(amaxRp1, f32[select_at_row + r + 1]!);
      amaxRp2 = Math.max(amaxRp2, f32[select_at_row + r + 2]!);
      amaxRp3 = Math.max(amaxRp3, f32[select_at_row + r + 3]!);
    }
    const select_at_row2 = select_at + k * 10;
    for (let r_rr = 8; r_rr < 10; r_rr++) {
      amax = Math.max(amax, f32[select_at_row2 + r_rr]!);
    }
    amax = Math.max(Math.max(amax, amaxRp1), Math.max(amaxRp2, amaxRp3));
    let sum = 0;
    const select_at_row3 = select_at + k * 10;
    const exp_at_row = exp_at + k * 10;
    for (let s = 0; s < 10; s++) {
      const exp = Math.exp(f32[select_at_row3 + s]! - amax);
      f32[exp_at_row + s] = exp;
      sum += exp;
    }
    const exp_at_row2 = exp_at + k * 10;
    const div_at_row = div_at + k * 10;
    for (let t = 0; t < 10; t++) {
      f32[div_at_row + t] = f32[exp_at_row2 + t]! / sum;
    }
  }
}

/**
 * sum, transformer.ts:74
 * mul, transformer.ts:74
 * rsqrt, transformer.ts:74
 * add, transformer.ts:74
 */
function sum_add6(
  f32: Float32Array,
  add_at: number,
  decoderLayers0Norm1Weight: number,
  decoderLayers0Norm1Bias: number,
  add_at2: number,
): void {
  for (let j = 0; j < 640; j++) {
    let sum = 0;
    let sumRp1 = 0;
    let sumRp2 = 0;
    let sumRp3 = 0;
    const add_at_row = add_at + j * 32;
    for (let r = 0; r < 32; r += 4) {
      sum += f32[add_at_row + r]!;
      sumRp1 += f32[add_at_row + r + 1]!;
      sumRp2 += f32[add_at_row + r + 2]!;
      sumRp3 += f32[add_at_row + r + 3]!;
    }
    sum = sum + sumRp1 + (sumRp2 + sumRp3);
    const mul = sum * 0.03125;
    let sum2 = 0;
    let sum2Sp1 = 0;
    let sum2Sp2 = 0;
    let sum2Sp3 = 0;
    const add_at_row2 = add_at + j * 32;
    for (let s = 0; s < 32; s += 4) {
      const sub = f32[add_at_row2 + s]! - mul;
      sum2 += sub * sub;
      const subSp1 = f32[add_at_row2 + s + 1]! - mul;
      sum2Sp1 += subSp1 * subSp1;
      const subSp2 = f32[add_at_row2 + s + 2]! - mul;
      sum2Sp2 += subSp2 * subSp2;
      const subSp3 = f32[add_at_row2 + s + 3]! - mul;
      sum2Sp3 += subSp3 * subSp3;
    }
    sum2 = sum2 + sum2Sp1 + (sum2Sp2 + sum2Sp3);
    const add3 = Math.fround(sum2 * 0.03125 + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = 1 / Math.sqrt(add3);
    const add_at_row3 = add_at + j * 32;
    const add_at2_row = add_at2 + j * 32;
    for (let t = 0; t < 32; t++) {
      const mul4 = (f32[add_at_row3 + t]! - mul) * rsqrt * f32[decoderLayers0Norm1Weight + t]!;
      f32[add_at2_row + t] = mul4 + f32[decoderLayers0Norm1Bias + t]!;
    }
  }
}

/**
 * amax, transformer.ts:74
 * select, transformer.ts:74
 * exp, transformer.ts:74
 * sum, transformer.ts:74
 * div, transformer.ts:74
 */
function amax_sum_div6(
  f32: Float32Array,
  u8: Uint8Array,
  notEqual_at: number,
  mul_at: number,
  exp_at: number,
  div_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    for (let k = 0; k < 40; k += 4) {
      let amax = -Infinity;
      let amax_k1 = -Infinity;
      let amax_k2 = -Infinity;
      let amax_k3 = -Infinity;
      const notEqual_at_row = notEqual_at + i * 6;
      const mul_at_row = mul_at + i * 240 + k * 6;
      for (let r = 0; r < 6; r++) {
        const notEqual = u8[notEqual_at_row + r]! !== 0;
        amax = Math.max(amax, notEqual ? f32[mul_at_row + r]! : -Infinity);
        amax_k1 = Math.max(amax_k1, notEqual ? f32[mul_at_row + r + 6]! : -Infinity);
        amax_k2 = Math.max(amax_k2, notEqual ? f32[mul_at_row + r + 12]! : -Infinity);
        amax_k3 = Math.max(amax_k3, notEqual ? f32[mul_at_row + r + 18]! : -Infinity);
      }
      let sum = 0;
      let sum_k1 = 0;
      let sum_k2 = 0;
      let sum_k3 = 0;
      const select2 = amax > -Infinity ? amax : 0;
      const select2_k1 = amax_k1 > -Infinity ? amax_k1 : 0;
      const select2_k2 = amax_k2 > -Infinity ? amax_k2 : 0;
      const select2_k3 = amax_k3 > -Infinity ? amax_k3 : 0;
      const notEqual_at_row2 = notEqual_at + i * 6;
      const mul_at_row2 = mul_at + i * 240 + k * 6;
      const exp_at_row = exp_at + i * 240 + k * 6;
      for (let s = 0; s < 6; s++) {
        const notEqual2 = u8[notEqual_at_row2 + s]! !== 0;
        const select3_k1 = notEqual2 ? f32[mul_at_row2 + s + 6]! - select2_k1 : -Infinity;
        const select3_k2 = notEqual2 ? f32[mul_at_row2 + s + 12]! - select2_k2 : -Infinity;
        const select3_k3 = notEqual2 ? f32[mul_at_row2 + s + 18]! - select2_k3 : -Infinity;
        const exp = Math.exp(notEqual2 ? f32[mul_at_row2 + s]! - select2 : -Infinity);
        const exp_k1 = Math.exp(select3_k1);
        const exp_k2 = Math.exp(select3_k2);
        const exp_k3 = Math.exp(select3_k3);
        f32[exp_at_row + s] = exp;
        f32[exp_at_row + s + 6] = exp_k1;
        f32[exp_at_row + s + 12] = exp_k2;
        f32[exp_at_row + s + 18] = exp_k3;
        sum += exp;
        sum_k1 += exp_k1;
        sum_k2 += exp_k2;
        sum_k3 += exp_k3;
      }
      const sum2 = Math.fround(sum);
      const sum2_k1 = Math.fround(sum_k1);
      const sum2_k2 = Math.fround(sum_k2);
      const sum2_k3 = Math.fround(sum_k3);
      const select4 = sum2 > 0 ? sum2 : 1;
      const select4_k1 = sum2_k1 > 0 ? sum2_k1 : 1;
      const select4_k2 = sum2_k2 > 0 ? sum2_k2 : 1;
      const select4_k3 = sum2_k3 > 0 ? sum2_k3 : 1;
      const exp_at_row2 = exp_at + i * 240 + k * 6;
      const div_at_row = div_at + i * 240 + k * 6;
      for (let t = 0; t < 6; t++) {
        const div_k1 = f32[exp_at_row2 + t + 6]! / select4_k1;
        const div_k2 = f32[exp_at_row2 + t + 12]! / select4_k2;
        const div_k3 = f32[exp_at_row2 + t + 18]! / select4_k3;
        f32[div_at_row + t] = f32[exp_at_row2 + t]! / select4;
        f32[div_at_row + t + 6] = div_k1;
        f32[div_at_row + t + 12] = div_k2;
        f32[div_at_row + t + 18] = div_k3;
      }
    }
  }
}

/**
 * argmax, transformer.ts:83
 * sum, transformer.ts:85
 * amax, transformer.ts:85
 * select, transformer.ts:85
 */
function argmax_sum_amax(
  f32: Float32Array,
  i32: Int32Array,
  contraction_at: number,
  target_at: number,
  argmax_at: number,
  sum_at: number,
  sum_at2: number,
  amax_at: number,
  sum_at3: number,
): void {
  for (let i = 0; i < 64; i++) {
    const target_at_row = target_at + i * 11;
    const argmax_at_row = argmax_at + i * 10;
    const sum_at_row = sum_at + i * 10;
    const sum_at2_row = sum_at2 + i * 10;
    const amax_at_row = amax_at + i * 10;
    const sum_at3_row = sum_at3 + i * 10;
    for (let j = 0; j < 10; j += 5) {
      let argmax = -Infinity;
      let argmax_j1 = -Infinity;
      let argmax_j2 = -Infinity;
      let argmax_j3 = -Infinity;
      let argmax_j4 = -Infinity;
      let argmax2 = 0;
      let argmax2_j1 = 0;
      let argmax2_j2 = 0;
      let argmax2_j3 = 0;
      let argmax2_j4 = 0;
      let sum = 0;
      let sum_j1 = 0;
      let sum_j2 = 0;
      let sum_j3 = 0;
      let sum_j4 = 0;
      let sum2 = 0;
      let sum2_j1 = 0;
      let sum2_j2 = 0;
      let sum2_j3 = 0;
      let sum2_j4 = 0;
      let amax = -Infinity;
      let amax_j1 = -Infinity;
      let amax_j2 = -Infinity;
      let amax_j3 = -Infinity;
      let amax_j4 = -Infinity;
      const target = i32[target_at_row + j + 1]!;
      const target_j1 = i32[target_at_row + j + 2]!;
      const target_j2 = i32[target_at_row + j + 3]!;
      const target_j3 = i32[target_at_row + j + 4]!;
      const target_j4 = i32[target_at_row + j + 5]!;
      const contraction_at_row = contraction_at + i * 430 + j * 43;
      for (let r = 0; r < 43; r++) {
        const contraction = f32[contraction_at_row + r]!;
        const contraction_j1 = f32[contraction_at_row + r + 43]!;
        const contraction_j2 = f32[contraction_at_row + r + 86]!;
        const contraction_j3 = f32[contraction_at_row + r + 129]!;
        const contraction_j4 = f32[contraction_at_row + r + 172]!;
        const value = contraction > argmax || (Number.isNaN(contraction) && !Number.isNaN(argmax));
        const value_j1 =
          contraction_j1 > argmax_j1 || (Number.isNaN(contraction_j1) && !Number.isNaN(argmax_j1));
        const value_j2 =
          contraction_j2 > argmax_j2 || (Number.isNaN(contraction_j2) && !Number.isNaN(argmax_j2));
        const value_j3 =
          contraction_j3 > argmax_j3 || (Number.isNaN(contraction_j3) && !Number.isNaN(argmax_j3));
        const value_j4 =
          contraction_j4 > argmax_j4 || (Number.isNaN(contraction_j4) && !Number.isNaN(argmax_j4));
        argmax = value ? contraction : argmax;
        argmax_j1 = value_j1 ? contraction_j1 : argmax_j1;
        argmax_j2 = value_j2 ? contraction_j2 : argmax_j2;
        argmax_j3 = value_j3 ? contraction_j3 : argmax_j3;
        argmax_j4 = value_j4 ? contraction_j4 : argmax_j4;
        argmax2 = value ? r : argmax2;
        argmax2_j1 = value_j1 ? r : argmax2_j1;
        argmax2_j2 = value_j2 ? r : argmax2_j2;
        argmax2_j3 = value_j3 ? r : argmax2_j3;
        argmax2_j4 = value_j4 ? r : argmax2_j4;
        sum += target === r ? contraction : 0;
        sum_j1 += target_j1 === r ? contraction_j1 : 0;
        sum_j2 += target_j2 === r ? contraction_j2 : 0;
        sum_j3 += target_j3 === r ? contraction_j3 : 0;
        sum_j4 += target_j4 === r ? contraction_j4 : 0;
        sum2 += contraction;
        sum2_j1 += contraction_j1;
        sum2_j2 += contraction_j2;
        sum2_j3 += contraction_j3;
        sum2_j4 += contraction_j4;
        amax = Math.max(amax, contraction);
        amax_j1 = Math.max(amax_j1, contraction_j1);
        amax_j2 = Math.max(amax_j2, contraction_j2);
        amax_j3 = Math.max(amax_j3, contraction_j3);
        amax_j4 = Math.max(amax_j4, contraction_j4);
      }
      i32[argmax_at_row + j] = argmax2;
      i32[argmax_at_row + j + 1] = argmax2_j1;
      i32[argmax_at_row + j + 2] = argmax2_j2;
      i32[argmax_at_row + j + 3] = argmax2_j3;
      i32[argmax_at_row + j + 4] = argmax2_j4;
      f32[sum_at_row + j] = sum;
      f32[sum_at_row + j + 1] = sum_j1;
      f32[sum_at_row + j + 2] = sum_j2;
      f32[sum_at_row + j + 3] = sum_j3;
      f32[sum_at_row + j + 4] = sum_j4;
      f32[sum_at2_row + j] = sum2;
      f32[sum_at2_row + j + 1] = sum2_j1;
      f32[sum_at2_row + j + 2] = sum2_j2;
      f32[sum_at2_row + j + 3] = sum2_j3;
      f32[sum_at2_row + j + 4] = sum2_j4;
      f32[amax_at_row + j] = amax;
      f32[amax_at_row + j + 1] = amax_j1;
      f32[amax_at_row + j + 2] = amax_j2;
      f32[amax_at_row + j + 3] = amax_j3;
      f32[amax_at_row + j + 4] = amax_j4;
      let sum3 = 0;
      let sum3_j1 = 0;
      let sum3_j2 = 0;
      let sum3_j3 = 0;
      let sum3_j4 = 0;
      const select2 = Math.abs(amax) === Infinity ? 0 : amax;
      const select2_j1 = Math.abs(amax_j1) === Infinity ? 0 : amax_j1;
      const select2_j2 = Math.abs(amax_j2) === Infinity ? 0 : amax_j2;
      const select2_j3 = Math.abs(amax_j3) === Infinity ? 0 : amax_j3;
      const select2_j4 = Math.abs(amax_j4) === Infinity ? 0 : amax_j4;
      const contraction_at_row2 = contraction_at + i * 430 + j * 43;
      for (let s = 0; s < 43; s++) {
        sum3 += Math.exp(f32[contraction_at_row2 + s]! - select2);
        sum3_j1 += Math.exp(f32[contraction_at_row2 + s + 43]! - select2_j1);
        sum3_j2 += Math.exp(f32[contraction_at_row2 + s + 86]! - select2_j2);
        sum3_j3 += Math.exp(f32[contraction_at_row2 + s + 129]! - select2_j3);
        sum3_j4 += Math.exp(f32[contraction_at_row2 + s + 172]! - select2_j4);
      }
      f32[sum_at3_row + j] = sum3;
      f32[sum_at3_row + j + 1] = sum3_j1;
      f32[sum_at3_row + j + 2] = sum3_j2;
      f32[sum_at3_row + j + 3] = sum3_j3;
      f32[sum_at3_row + j + 4] = sum3_j4;
    }
  }
}

/**
 * sum, transformer.ts:85
 * div, transformer.ts:85
 */
function sum_div2(
  f32: Float32Array,
  i32: Int32Array,
  target_at: number,
  sum_at: number,
  div_at: number,
): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let r = 0; r < 64; r++) {
    const target_at_row = target_at + r * 11;
    for (let s = 0; s < 8; s += 4) {
      sum += i32[target_at_row + s + 1]! !== 0 ? 1 : 0;
      sumSp1 += i32[target_at_row + s + 2]! !== 0 ? 1 : 0;
      sumSp2 += i32[target_at_row + s + 3]! !== 0 ? 1 : 0;
      sumSp3 += i32[target_at_row + s + 4]! !== 0 ? 1 : 0;
    }
    const target_at_row2 = target_at + r * 11;
    for (let s_sr = 8; s_sr < 10; s_sr++) {
      sum += i32[target_at_row2 + s_sr + 1]! !== 0 ? 1 : 0;
    }
  }
  sum = sum + sumSp1 + (sumSp2 + sumSp3);
  f32[div_at] = f32[sum_at]! / Math.max(sum, 1);
}

/**
 * prod, transformer.ts:92
 */
function prod(
  f32: Float32Array,
  i32: Int32Array,
  argmax_at: number,
  target_at: number,
  prod_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    let prod2 = 1;
    let prodRp1 = 1;
    let prodRp2 = 1;
    let prodRp3 = 1;
    const argmax_at_row = argmax_at + i * 10;
    const target_at_row = target_at + i * 11;
    for (let r = 0; r < 8; r += 4) {
      const target = i32[target_at_row + r + 1]!;
      prod2 = prod2 * (i32[argmax_at_row + r]! === target || target === 0 ? 1 : 0);
      const targetRp1 = i32[target_at_row + r + 2]!;
      const toF32Rp1 = i32[argmax_at_row + r + 1]! === targetRp1 || targetRp1 === 0 ? 1 : 0;
      prodRp1 = prodRp1 * toF32Rp1;
      const targetRp2 = i32[target_at_row + r + 3]!;
      const toF32Rp2 = i32[argmax_at_row + r + 2]! === targetRp2 || targetRp2 === 0 ? 1 : 0;
      prodRp2 = prodRp2 * toF32Rp2;
      const targetRp3 = i32[target_at_row + r + 4]!;
      const toF32Rp3 = i32[argmax_at_row + r + 3]! === targetRp3 || targetRp3 === 0 ? 1 : 0;
      prodRp3 = prodRp3 * toF32Rp3;
    }
    const argmax_at_row2 = argmax_at + i * 10;
    const target_at_row2 = target_at + i * 11;
    for (let r_rr = 8; r_rr < 10; r_rr++) {
      const target_rr = i32[target_at_row2 + r_rr + 1]!;
      const toF32_rr = i32[argmax_at_row2 + r_rr]! === target_rr || target_rr === 0 ? 1 : 0;
      prod2 = prod2 * toF32_rr;
    }
    prod2 = prod2 * prodRp1 * (prodRp2 * prodRp3);
    f32[prod_at + i] = prod2;
  }
}

function step({ f32, i32, u8 }: Views): void {
  notEqual(i32, u8, 1314032 /* source */, 5290432 /* notEqual */, 384);
  remainder_mul_add(f32, i32, 1314032 /* source */, 0 /* tokens.weight */, 709936 /* add */);
  contraction_add(
    f32,
    709936 /* add */,
    1376 /* encoder.layers.0.self_attn.in_proj_weight */,
    4448 /* encoder.layers.0.self_attn.in_proj_bias */,
    193840 /* add */,
  );
  contraction_mul(f32, 193840 /* add */, 132400 /* mul */);
  amax_sum_div(
    f32,
    u8,
    5290432 /* notEqual */,
    132400 /* mul */,
    1031472 /* exp */,
    1296944 /* sum */,
    1298480 /* select */,
    1052976 /* div */,
  );
  contraction(f32, 1052976 /* div */, 193840 /* add */, 742704 /* contraction */);
  contraction_add2(
    f32,
    742704 /* contraction */,
    4544 /* encoder.layers.0.self_attn.out_proj.weight */,
    709936 /* add */,
    5568 /* encoder.layers.0.self_attn.out_proj.bias */,
    775472 /* add */,
  );
  sum_add(
    f32,
    775472 /* add */,
    1315696 /* mul */,
    1316080 /* rsqrt */,
    5600 /* encoder.layers.0.norm1.weight */,
    5632 /* encoder.layers.0.norm1.bias */,
    787760 /* add */,
  );
  contraction_relu(
    f32,
    787760 /* add */,
    5664 /* encoder.layers.0.linear1.weight */,
    7712 /* encoder.layers.0.linear1.bias */,
    369968 /* relu */,
  );
  contraction_add3(
    f32,
    369968 /* relu */,
    7776 /* encoder.layers.0.linear2.weight */,
    787760 /* add */,
    9824 /* encoder.layers.0.linear2.bias */,
    841008 /* add */,
  );
  sum_add(
    f32,
    841008 /* add */,
    1316464 /* mul */,
    1316848 /* rsqrt */,
    9856 /* encoder.layers.0.norm2.weight */,
    9888 /* encoder.layers.0.norm2.bias */,
    853296 /* add */,
  );
  contraction_add(
    f32,
    853296 /* add */,
    9920 /* encoder.layers.1.self_attn.in_proj_weight */,
    12992 /* encoder.layers.1.self_attn.in_proj_bias */,
    292144 /* add */,
  );
  contraction_mul(f32, 292144 /* add */, 132400 /* mul */);
  amax_sum_div(
    f32,
    u8,
    5290432 /* notEqual */,
    132400 /* mul */,
    1082672 /* exp */,
    1302576 /* sum */,
    1304112 /* select */,
    1091888 /* div */,
  );
  contraction(f32, 1091888 /* div */, 292144 /* add */, 865584 /* contraction */);
  contraction_add2(
    f32,
    865584 /* contraction */,
    13088 /* encoder.layers.1.self_attn.out_proj.weight */,
    853296 /* add */,
    14112 /* encoder.layers.1.self_attn.out_proj.bias */,
    913712 /* add */,
  );
  sum_add(
    f32,
    913712 /* add */,
    1317232 /* mul */,
    1317616 /* rsqrt */,
    14144 /* encoder.layers.1.norm1.weight */,
    14176 /* encoder.layers.1.norm1.bias */,
    965936 /* add */,
  );
  contraction_relu(
    f32,
    965936 /* add */,
    14208 /* encoder.layers.1.linear1.weight */,
    16256 /* encoder.layers.1.linear1.bias */,
    394544 /* relu */,
  );
  contraction_add3(
    f32,
    394544 /* relu */,
    16320 /* encoder.layers.1.linear2.weight */,
    965936 /* add */,
    18368 /* encoder.layers.1.linear2.bias */,
    998704 /* add */,
  );
  sum_add(
    f32,
    998704 /* add */,
    1319280 /* mul */,
    1319664 /* rsqrt */,
    18400 /* encoder.layers.1.norm2.weight */,
    18432 /* encoder.layers.1.norm2.bias */,
    1040688 /* add */,
  );
  remainder_mul_add2(f32, i32, 1310768 /* target */, 0 /* tokens.weight */, 494896 /* add */);
  contraction_add4(
    f32,
    494896 /* add */,
    18464 /* decoder.layers.0.self_attn.in_proj_weight */,
    21536 /* decoder.layers.0.self_attn.in_proj_bias */,
    132400 /* add */,
  );
  contraction2(f32, 132400 /* add */, 230704 /* contraction */);
  greaterEqual_select(f32, u8, 5301056 /* greaterEqual */, 230704 /* contraction */, 230704 /* select */);
  amax_sum_div2(f32, 230704 /* select */, 419120 /* exp */, 1289264 /* sum */, 444720 /* div */);
  contraction3(f32, 444720 /* div */, 132400 /* add */, 515376 /* contraction */);
  contraction_add5(
    f32,
    515376 /* contraction */,
    21632 /* decoder.layers.0.self_attn.out_proj.weight */,
    494896 /* add */,
    22656 /* decoder.layers.0.self_attn.out_proj.bias */,
    535856 /* add */,
  );
  sum_add2(
    f32,
    535856 /* add */,
    1311472 /* mul */,
    1312112 /* rsqrt */,
    22688 /* decoder.layers.0.norm1.weight */,
    22720 /* decoder.layers.0.norm1.bias */,
    556336 /* add */,
  );
  contraction_add6(
    f32,
    556336 /* add */,
    22752 /* decoder.layers.0.multihead_attn.in_proj_weight */,
    25824 /* decoder.layers.0.multihead_attn.in_proj_bias */,
    576816 /* add */,
  );
  contraction_add7(
    f32,
    1040688 /* add */,
    22752 /* decoder.layers.0.multihead_attn.in_proj_weight */,
    25824 /* decoder.layers.0.multihead_attn.in_proj_bias */,
    470320 /* add */,
  );
  contraction_mul2(f32, 576816 /* add */, 470320 /* add */, 230704 /* mul */);
  amax_sum_div3(
    f32,
    u8,
    5290432 /* notEqual */,
    230704 /* mul */,
    898352 /* exp */,
    1291824 /* sum */,
    1294384 /* select */,
    926000 /* div */,
  );
  contraction4(f32, 926000 /* div */, 470320 /* add */, 648496 /* contraction */);
  contraction_add5(
    f32,
    648496 /* contraction */,
    25920 /* decoder.layers.0.multihead_attn.out_proj.weight */,
    556336 /* add */,
    26944 /* decoder.layers.0.multihead_attn.out_proj.bias */,
    668976 /* add */,
  );
  sum_add2(
    f32,
    668976 /* add */,
    1312752 /* mul */,
    1313392 /* rsqrt */,
    26976 /* decoder.layers.0.norm2.weight */,
    27008 /* decoder.layers.0.norm2.bias */,
    689456 /* add */,
  );
  contraction_relu2(
    f32,
    689456 /* add */,
    27040 /* decoder.layers.0.linear1.weight */,
    29088 /* decoder.layers.0.linear1.bias */,
    329008 /* relu */,
  );
  contraction_add8(
    f32,
    329008 /* relu */,
    29152 /* decoder.layers.0.linear2.weight */,
    689456 /* add */,
    31200 /* decoder.layers.0.linear2.bias */,
    722224 /* add */,
  );
  sum_add2(
    f32,
    722224 /* add */,
    1314416 /* mul */,
    1315056 /* rsqrt */,
    31232 /* decoder.layers.0.norm3.weight */,
    31264 /* decoder.layers.0.norm3.bias */,
    754992 /* add */,
  );
  contraction_add4(
    f32,
    754992 /* add */,
    31296 /* decoder.layers.1.self_attn.in_proj_weight */,
    34368 /* decoder.layers.1.self_attn.in_proj_bias */,
    230704 /* add */,
  );
  contraction_select(f32, u8, 230704 /* add */, 5301056 /* greaterEqual */, 800048 /* select */);
  amax_sum_div2(f32, 800048 /* select */, 597296 /* exp */, 1300016 /* sum */, 622896 /* div */);
  contraction3(f32, 622896 /* div */, 230704 /* add */, 877872 /* contraction */);
  contraction_add5(
    f32,
    877872 /* contraction */,
    34464 /* decoder.layers.1.self_attn.out_proj.weight */,
    754992 /* add */,
    35488 /* decoder.layers.1.self_attn.out_proj.bias */,
    978224 /* add */,
  );
  sum_add2(
    f32,
    978224 /* add */,
    1318000 /* mul */,
    1318640 /* rsqrt */,
    35520 /* decoder.layers.1.norm1.weight */,
    35552 /* decoder.layers.1.norm1.bias */,
    1010992 /* add */,
  );
  contraction_add6(
    f32,
    1010992 /* add */,
    35584 /* decoder.layers.1.multihead_attn.in_proj_weight */,
    38656 /* decoder.layers.1.multihead_attn.in_proj_bias */,
    1062192 /* add */,
  );
  contraction_add7(
    f32,
    1040688 /* add */,
    35584 /* decoder.layers.1.multihead_attn.in_proj_weight */,
    38656 /* decoder.layers.1.multihead_attn.in_proj_bias */,
    941360 /* add */,
  );
  contraction_mul2(f32, 1062192 /* add */, 941360 /* add */, 800048 /* mul */);
  amax_sum_div3(
    f32,
    u8,
    5290432 /* notEqual */,
    800048 /* mul */,
    1203504 /* exp */,
    1305648 /* sum */,
    1308208 /* select */,
    1218864 /* div */,
  );
  contraction4(f32, 1218864 /* div */, 941360 /* add */, 1101104 /* contraction */);
  contraction_add5(
    f32,
    1101104 /* contraction */,
    38752 /* decoder.layers.1.multihead_attn.out_proj.weight */,
    1010992 /* add */,
    39776 /* decoder.layers.1.multihead_attn.out_proj.bias */,
    1121584 /* add */,
  );
  sum_add2(
    f32,
    1121584 /* add */,
    1320048 /* mul */,
    1320688 /* rsqrt */,
    39808 /* decoder.layers.1.norm2.weight */,
    39840 /* decoder.layers.1.norm2.bias */,
    1183024 /* add */,
  );
  contraction_relu2(
    f32,
    1183024 /* add */,
    39872 /* decoder.layers.1.linear1.weight */,
    41920 /* decoder.layers.1.linear1.bias */,
    800048 /* relu */,
  );
  contraction_add8(
    f32,
    800048 /* relu */,
    41984 /* decoder.layers.1.linear2.weight */,
    1183024 /* add */,
    44032 /* decoder.layers.1.linear2.bias */,
    1142064 /* add */,
  );
  sum_add2(
    f32,
    1142064 /* add */,
    1321328 /* mul */,
    1321968 /* rsqrt */,
    44064 /* decoder.layers.1.norm3.weight */,
    44096 /* decoder.layers.1.norm3.bias */,
    1162544 /* add */,
  );
  contraction5(f32, 1162544 /* add */, 0 /* tokens.weight */, 1261744 /* contraction */);
  sum_amax(
    f32,
    i32,
    1310768 /* target */,
    1261744 /* contraction */,
    1323344 /* sum */,
    1323984 /* sum */,
    1324624 /* amax */,
    1234224 /* exp */,
    1322704 /* sum */,
  );
  sum(
    f32,
    i32,
    1310768 /* target */,
    1322704 /* sum */,
    1324624 /* amax */,
    1323344 /* sum */,
    1323984 /* sum */,
    1283600 /* sum */,
  );
  sum_div(f32, i32, 1310768 /* target */, 1283600 /* sum */, 1283600 /* loss */, 1261744 /* div */);
  if (i32[132392 /* tapeless.guard */]! !== 0 && !Number.isFinite(f32[1283600 /* loss */]!)) return;
  update(f32, i32, 44128 /* tapeless.step */, 1283604 /* toF32 */, 1283608 /* toF32 */);
  select_div_add(
    f32,
    i32,
    1322704 /* sum */,
    1310768 /* target */,
    1261744 /* div */,
    1234224 /* exp */,
    1234224 /* add */,
  );
  contraction6(f32, 1234224 /* add */, 0 /* tokens.weight */, 1261744 /* contraction */);
  contraction7(f32, 1234224 /* add */, 1162544 /* add */, 1282224 /* contraction */);
  sum2(
    f32,
    1261744 /* contraction */,
    1142064 /* add */,
    1321328 /* mul */,
    1321968 /* rsqrt */,
    1162544 /* sum */,
    1254704 /* sum */,
  );
  update2(
    f32,
    132324 /* decoder.layers.1.norm3.bias.firstMoment */,
    1162544 /* sum */,
    132356 /* decoder.layers.1.norm3.bias.secondMoment */,
    44096 /* decoder.layers.1.norm3.bias */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    32,
  );
  sum_add3(
    f32,
    1261744 /* contraction */,
    44064 /* decoder.layers.1.norm3.weight */,
    1142064 /* add */,
    1321328 /* mul */,
    1321968 /* rsqrt */,
    1162544 /* add */,
    1234224 /* add */,
  );
  update2(
    f32,
    132260 /* decoder.layers.1.norm3.weight.firstMoment */,
    1254704 /* sum */,
    132292 /* decoder.layers.1.norm3.weight.secondMoment */,
    44064 /* decoder.layers.1.norm3.weight */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    32,
  );
  sum3(f32, 1234224 /* add */, 1142064 /* sum */);
  update2(
    f32,
    132196 /* decoder.layers.1.linear2.bias.firstMoment */,
    1142064 /* sum */,
    132228 /* decoder.layers.1.linear2.bias.secondMoment */,
    44032 /* decoder.layers.1.linear2.bias */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    32,
  );
  contraction_select2(
    f32,
    1234224 /* add */,
    41984 /* decoder.layers.1.linear2.weight */,
    800048 /* relu */,
    1142064 /* select */,
  );
  contraction8(f32, 1234224 /* add */, 800048 /* relu */, 1254704 /* contraction */);
  update2(
    f32,
    128100 /* decoder.layers.1.linear2.weight.firstMoment */,
    1254704 /* contraction */,
    130148 /* decoder.layers.1.linear2.weight.secondMoment */,
    41984 /* decoder.layers.1.linear2.weight */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    2048,
  );
  sum4(f32, 1142064 /* select */, 800048 /* sum */);
  update2(
    f32,
    127972 /* decoder.layers.1.linear1.bias.firstMoment */,
    800048 /* sum */,
    128036 /* decoder.layers.1.linear1.bias.secondMoment */,
    41920 /* decoder.layers.1.linear1.bias */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    64,
  );
  contraction_add9(
    f32,
    1142064 /* select */,
    39872 /* decoder.layers.1.linear1.weight */,
    1234224 /* add */,
    1234224 /* add */,
  );
  contraction9(f32, 1142064 /* select */, 1183024 /* add */, 800048 /* contraction */);
  update2(
    f32,
    123876 /* decoder.layers.1.linear1.weight.firstMoment */,
    800048 /* contraction */,
    125924 /* decoder.layers.1.linear1.weight.secondMoment */,
    39872 /* decoder.layers.1.linear1.weight */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    2048,
  );
  sum2(
    f32,
    1234224 /* add */,
    1121584 /* add */,
    1320048 /* mul */,
    1320688 /* rsqrt */,
    800080 /* sum */,
    800048 /* sum */,
  );
  update2(
    f32,
    123812 /* decoder.layers.1.norm2.bias.firstMoment */,
    800080 /* sum */,
    123844 /* decoder.layers.1.norm2.bias.secondMoment */,
    39840 /* decoder.layers.1.norm2.bias */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    32,
  );
  sum_add3(
    f32,
    1234224 /* add */,
    39808 /* decoder.layers.1.norm2.weight */,
    1121584 /* add */,
    1320048 /* mul */,
    1320688 /* rsqrt */,
    1142064 /* add */,
    812336 /* add */,
  );
  update2(
    f32,
    123748 /* decoder.layers.1.norm2.weight.firstMoment */,
    800048 /* sum */,
    123780 /* decoder.layers.1.norm2.weight.secondMoment */,
    39808 /* decoder.layers.1.norm2.weight */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    32,
  );
  sum3(f32, 812336 /* add */, 800048 /* sum */);
  update2(
    f32,
    123684 /* decoder.layers.1.multihead_attn.out_proj.bias.firstMoment */,
    800048 /* sum */,
    123716 /* decoder.layers.1.multihead_attn.out_proj.bias.secondMoment */,
    39776 /* decoder.layers.1.multihead_attn.out_proj.bias */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    32,
  );
  contraction10(
    f32,
    812336 /* add */,
    38752 /* decoder.layers.1.multihead_attn.out_proj.weight */,
    1121584 /* contraction */,
  );
  contraction11(f32, 812336 /* add */, 1101104 /* contraction */, 800048 /* contraction */);
  update2(
    f32,
    121636 /* decoder.layers.1.multihead_attn.out_proj.weight.firstMoment */,
    800048 /* contraction */,
    122660 /* decoder.layers.1.multihead_attn.out_proj.weight.secondMoment */,
    38752 /* decoder.layers.1.multihead_attn.out_proj.weight */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    1024,
  );
  contraction_div(f32, 1121584 /* contraction */, 941360 /* add */, 1308208 /* select */, 1101104 /* div */);
  contraction12(f32, 1121584 /* contraction */, 1218864 /* div */, 800048 /* contraction */);
  sum_mul(
    f32,
    u8,
    1101104 /* div */,
    1218864 /* div */,
    1305648 /* sum */,
    5290432 /* notEqual */,
    1203504 /* exp */,
    1203504 /* mul */,
  );
  contraction13(f32, 1203504 /* mul */, 941360 /* add */, 1101104 /* contraction */);
  contraction14(f32, 1203504 /* mul */, 1062192 /* add */, 1121584 /* contraction */);
  add(f32, 800048 /* contraction */, 1121584 /* contraction */, 941360 /* add */);
  sum5(f32, 941360 /* add */, 834864 /* sum */);
  contraction15(
    f32,
    941360 /* add */,
    35584 /* decoder.layers.1.multihead_attn.in_proj_weight */,
    800048 /* contraction */,
  );
  contraction16(f32, 941360 /* add */, 1040688 /* add */, 832816 /* contraction */);
  sum6(f32, 1101104 /* contraction */, 834928 /* sum */);
  update3(
    f32,
    834864 /* sum */,
    834928 /* sum */,
    121444 /* decoder.layers.1.multihead_attn.in_proj_bias.firstMoment */,
    121540 /* decoder.layers.1.multihead_attn.in_proj_bias.secondMoment */,
    38656 /* decoder.layers.1.multihead_attn.in_proj_bias */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
  );
  contraction_add10(
    f32,
    1101104 /* contraction */,
    35584 /* decoder.layers.1.multihead_attn.in_proj_weight */,
    812336 /* add */,
    812336 /* add */,
  );
  contraction17(f32, 1101104 /* contraction */, 1010992 /* add */, 834864 /* contraction */);
  update4(
    f32,
    832816 /* contraction */,
    834864 /* contraction */,
    115300 /* decoder.layers.1.multihead_attn.in_proj_weight.firstMoment */,
    118372 /* decoder.layers.1.multihead_attn.in_proj_weight.secondMoment */,
    35584 /* decoder.layers.1.multihead_attn.in_proj_weight */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
  );
  sum2(
    f32,
    812336 /* add */,
    978224 /* add */,
    1318000 /* mul */,
    1318640 /* rsqrt */,
    832848 /* sum */,
    832816 /* sum */,
  );
  update2(
    f32,
    115236 /* decoder.layers.1.norm1.bias.firstMoment */,
    832848 /* sum */,
    115268 /* decoder.layers.1.norm1.bias.secondMoment */,
    35552 /* decoder.layers.1.norm1.bias */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    32,
  );
  sum_add3(
    f32,
    812336 /* add */,
    35520 /* decoder.layers.1.norm1.weight */,
    978224 /* add */,
    1318000 /* mul */,
    1318640 /* rsqrt */,
    1010992 /* add */,
    941360 /* add */,
  );
  update2(
    f32,
    115172 /* decoder.layers.1.norm1.weight.firstMoment */,
    832816 /* sum */,
    115204 /* decoder.layers.1.norm1.weight.secondMoment */,
    35520 /* decoder.layers.1.norm1.weight */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    32,
  );
  sum3(f32, 941360 /* add */, 812336 /* sum */);
  update2(
    f32,
    115108 /* decoder.layers.1.self_attn.out_proj.bias.firstMoment */,
    812336 /* sum */,
    115140 /* decoder.layers.1.self_attn.out_proj.bias.secondMoment */,
    35488 /* decoder.layers.1.self_attn.out_proj.bias */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    32,
  );
  contraction10(
    f32,
    941360 /* add */,
    34464 /* decoder.layers.1.self_attn.out_proj.weight */,
    812336 /* contraction */,
  );
  contraction11(f32, 941360 /* add */, 877872 /* contraction */, 832816 /* contraction */);
  update2(
    f32,
    113060 /* decoder.layers.1.self_attn.out_proj.weight.firstMoment */,
    832816 /* contraction */,
    114084 /* decoder.layers.1.self_attn.out_proj.weight.secondMoment */,
    34464 /* decoder.layers.1.self_attn.out_proj.weight */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    1024,
  );
  contraction_div2(f32, 812336 /* contraction */, 230704 /* add */, 1300016 /* sum */, 1101104 /* div */);
  contraction18(f32, 812336 /* contraction */, 622896 /* div */, 877872 /* contraction */);
  sum_mul2(
    f32,
    u8,
    1101104 /* div */,
    622896 /* div */,
    5301056 /* greaterEqual */,
    597296 /* exp */,
    597296 /* mul */,
  );
  contraction19(f32, 597296 /* mul */, 230704 /* add */, 622896 /* contraction */);
  contraction20(f32, 597296 /* mul */, 230704 /* add */, 812336 /* contraction */);
  add2(f32, 877872 /* contraction */, 812336 /* contraction */, 622896 /* contraction */, 230704 /* add */);
  sum7(f32, 230704 /* add */, 597296 /* sum */);
  update2(
    f32,
    112868 /* decoder.layers.1.self_attn.in_proj_bias.firstMoment */,
    597296 /* sum */,
    112964 /* decoder.layers.1.self_attn.in_proj_bias.secondMoment */,
    34368 /* decoder.layers.1.self_attn.in_proj_bias */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    96,
  );
  contraction_add11(
    f32,
    230704 /* add */,
    31296 /* decoder.layers.1.self_attn.in_proj_weight */,
    941360 /* add */,
    941360 /* add */,
  );
  contraction21(f32, 230704 /* add */, 754992 /* add */, 597296 /* contraction */);
  update2(
    f32,
    106724 /* decoder.layers.1.self_attn.in_proj_weight.firstMoment */,
    597296 /* contraction */,
    109796 /* decoder.layers.1.self_attn.in_proj_weight.secondMoment */,
    31296 /* decoder.layers.1.self_attn.in_proj_weight */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    3072,
  );
  sum2(
    f32,
    941360 /* add */,
    722224 /* add */,
    1314416 /* mul */,
    1315056 /* rsqrt */,
    230704 /* sum */,
    251184 /* sum */,
  );
  update2(
    f32,
    106660 /* decoder.layers.0.norm3.bias.firstMoment */,
    230704 /* sum */,
    106692 /* decoder.layers.0.norm3.bias.secondMoment */,
    31264 /* decoder.layers.0.norm3.bias */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    32,
  );
  sum_add3(
    f32,
    941360 /* add */,
    31232 /* decoder.layers.0.norm3.weight */,
    722224 /* add */,
    1314416 /* mul */,
    1315056 /* rsqrt */,
    230704 /* add */,
    271664 /* add */,
  );
  update2(
    f32,
    106596 /* decoder.layers.0.norm3.weight.firstMoment */,
    251184 /* sum */,
    106628 /* decoder.layers.0.norm3.weight.secondMoment */,
    31232 /* decoder.layers.0.norm3.weight */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    32,
  );
  sum3(f32, 271664 /* add */, 230704 /* sum */);
  update2(
    f32,
    106532 /* decoder.layers.0.linear2.bias.firstMoment */,
    230704 /* sum */,
    106564 /* decoder.layers.0.linear2.bias.secondMoment */,
    31200 /* decoder.layers.0.linear2.bias */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    32,
  );
  contraction_select2(
    f32,
    271664 /* add */,
    29152 /* decoder.layers.0.linear2.weight */,
    329008 /* relu */,
    230704 /* select */,
  );
  contraction8(f32, 271664 /* add */, 329008 /* relu */, 597296 /* contraction */);
  update2(
    f32,
    102436 /* decoder.layers.0.linear2.weight.firstMoment */,
    597296 /* contraction */,
    104484 /* decoder.layers.0.linear2.weight.secondMoment */,
    29152 /* decoder.layers.0.linear2.weight */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    2048,
  );
  sum4(f32, 230704 /* select */, 329008 /* sum */);
  update2(
    f32,
    102308 /* decoder.layers.0.linear1.bias.firstMoment */,
    329008 /* sum */,
    102372 /* decoder.layers.0.linear1.bias.secondMoment */,
    29088 /* decoder.layers.0.linear1.bias */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    64,
  );
  contraction_add9(
    f32,
    230704 /* select */,
    27040 /* decoder.layers.0.linear1.weight */,
    271664 /* add */,
    271664 /* add */,
  );
  contraction9(f32, 230704 /* select */, 689456 /* add */, 329008 /* contraction */);
  update2(
    f32,
    98212 /* decoder.layers.0.linear1.weight.firstMoment */,
    329008 /* contraction */,
    100260 /* decoder.layers.0.linear1.weight.secondMoment */,
    27040 /* decoder.layers.0.linear1.weight */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    2048,
  );
  sum2(
    f32,
    271664 /* add */,
    668976 /* add */,
    1312752 /* mul */,
    1313392 /* rsqrt */,
    230704 /* sum */,
    329008 /* sum */,
  );
  update2(
    f32,
    98148 /* decoder.layers.0.norm2.bias.firstMoment */,
    230704 /* sum */,
    98180 /* decoder.layers.0.norm2.bias.secondMoment */,
    27008 /* decoder.layers.0.norm2.bias */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    32,
  );
  sum_add3(
    f32,
    271664 /* add */,
    26976 /* decoder.layers.0.norm2.weight */,
    668976 /* add */,
    1312752 /* mul */,
    1313392 /* rsqrt */,
    251184 /* add */,
    230704 /* add */,
  );
  update2(
    f32,
    98084 /* decoder.layers.0.norm2.weight.firstMoment */,
    329008 /* sum */,
    98116 /* decoder.layers.0.norm2.weight.secondMoment */,
    26976 /* decoder.layers.0.norm2.weight */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    32,
  );
  sum3(f32, 230704 /* add */, 251184 /* sum */);
  update2(
    f32,
    98020 /* decoder.layers.0.multihead_attn.out_proj.bias.firstMoment */,
    251184 /* sum */,
    98052 /* decoder.layers.0.multihead_attn.out_proj.bias.secondMoment */,
    26944 /* decoder.layers.0.multihead_attn.out_proj.bias */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    32,
  );
  contraction10(
    f32,
    230704 /* add */,
    25920 /* decoder.layers.0.multihead_attn.out_proj.weight */,
    251184 /* contraction */,
  );
  contraction11(f32, 230704 /* add */, 648496 /* contraction */, 271664 /* contraction */);
  update2(
    f32,
    95972 /* decoder.layers.0.multihead_attn.out_proj.weight.firstMoment */,
    271664 /* contraction */,
    96996 /* decoder.layers.0.multihead_attn.out_proj.weight.secondMoment */,
    25920 /* decoder.layers.0.multihead_attn.out_proj.weight */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    1024,
  );
  contraction_div(f32, 251184 /* contraction */, 470320 /* add */, 1294384 /* select */, 329008 /* div */);
  contraction12(f32, 251184 /* contraction */, 926000 /* div */, 271664 /* contraction */);
  sum_mul(
    f32,
    u8,
    329008 /* div */,
    926000 /* div */,
    1291824 /* sum */,
    5290432 /* notEqual */,
    898352 /* exp */,
    898352 /* mul */,
  );
  contraction13(f32, 898352 /* mul */, 470320 /* add */, 251184 /* contraction */);
  contraction14(f32, 898352 /* mul */, 576816 /* add */, 353584 /* contraction */);
  add(f32, 271664 /* contraction */, 353584 /* contraction */, 329008 /* add */);
  sum5(f32, 329008 /* add */, 273712 /* sum */);
  contraction_add12(
    f32,
    329008 /* add */,
    22752 /* decoder.layers.0.multihead_attn.in_proj_weight */,
    800048 /* contraction */,
    800048 /* add */,
  );
  contraction16(f32, 329008 /* add */, 1040688 /* add */, 271664 /* contraction */);
  sum6(f32, 251184 /* contraction */, 273776 /* sum */);
  update3(
    f32,
    273712 /* sum */,
    273776 /* sum */,
    95780 /* decoder.layers.0.multihead_attn.in_proj_bias.firstMoment */,
    95876 /* decoder.layers.0.multihead_attn.in_proj_bias.secondMoment */,
    25824 /* decoder.layers.0.multihead_attn.in_proj_bias */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
  );
  contraction_add10(
    f32,
    251184 /* contraction */,
    22752 /* decoder.layers.0.multihead_attn.in_proj_weight */,
    230704 /* add */,
    230704 /* add */,
  );
  contraction17(f32, 251184 /* contraction */, 556336 /* add */, 273712 /* contraction */);
  update4(
    f32,
    271664 /* contraction */,
    273712 /* contraction */,
    89636 /* decoder.layers.0.multihead_attn.in_proj_weight.firstMoment */,
    92708 /* decoder.layers.0.multihead_attn.in_proj_weight.secondMoment */,
    22752 /* decoder.layers.0.multihead_attn.in_proj_weight */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
  );
  sum2(
    f32,
    230704 /* add */,
    535856 /* add */,
    1311472 /* mul */,
    1312112 /* rsqrt */,
    251184 /* sum */,
    329008 /* sum */,
  );
  update2(
    f32,
    89572 /* decoder.layers.0.norm1.bias.firstMoment */,
    251184 /* sum */,
    89604 /* decoder.layers.0.norm1.bias.secondMoment */,
    22720 /* decoder.layers.0.norm1.bias */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    32,
  );
  sum_add3(
    f32,
    230704 /* add */,
    22688 /* decoder.layers.0.norm1.weight */,
    535856 /* add */,
    1311472 /* mul */,
    1312112 /* rsqrt */,
    271664 /* add */,
    251184 /* add */,
  );
  update2(
    f32,
    89508 /* decoder.layers.0.norm1.weight.firstMoment */,
    329008 /* sum */,
    89540 /* decoder.layers.0.norm1.weight.secondMoment */,
    22688 /* decoder.layers.0.norm1.weight */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    32,
  );
  sum3(f32, 251184 /* add */, 230704 /* sum */);
  update2(
    f32,
    89444 /* decoder.layers.0.self_attn.out_proj.bias.firstMoment */,
    230704 /* sum */,
    89476 /* decoder.layers.0.self_attn.out_proj.bias.secondMoment */,
    22656 /* decoder.layers.0.self_attn.out_proj.bias */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    32,
  );
  contraction10(
    f32,
    251184 /* add */,
    21632 /* decoder.layers.0.self_attn.out_proj.weight */,
    230704 /* contraction */,
  );
  contraction11(f32, 251184 /* add */, 515376 /* contraction */, 271664 /* contraction */);
  update2(
    f32,
    87396 /* decoder.layers.0.self_attn.out_proj.weight.firstMoment */,
    271664 /* contraction */,
    88420 /* decoder.layers.0.self_attn.out_proj.weight.secondMoment */,
    21632 /* decoder.layers.0.self_attn.out_proj.weight */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    1024,
  );
  contraction_div2(f32, 230704 /* contraction */, 132400 /* add */, 1289264 /* sum */, 329008 /* div */);
  contraction18(f32, 230704 /* contraction */, 444720 /* div */, 271664 /* contraction */);
  sum_mul2(
    f32,
    u8,
    329008 /* div */,
    444720 /* div */,
    5301056 /* greaterEqual */,
    419120 /* exp */,
    419120 /* mul */,
  );
  contraction19(f32, 419120 /* mul */, 132400 /* add */, 230704 /* contraction */);
  contraction20(f32, 419120 /* mul */, 132400 /* add */, 329008 /* contraction */);
  add2(f32, 271664 /* contraction */, 329008 /* contraction */, 230704 /* contraction */, 132400 /* add */);
  sum7(f32, 132400 /* add */, 230704 /* sum */);
  update2(
    f32,
    87204 /* decoder.layers.0.self_attn.in_proj_bias.firstMoment */,
    230704 /* sum */,
    87300 /* decoder.layers.0.self_attn.in_proj_bias.secondMoment */,
    21536 /* decoder.layers.0.self_attn.in_proj_bias */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    96,
  );
  contraction22(
    f32,
    132400 /* add */,
    18464 /* decoder.layers.0.self_attn.in_proj_weight */,
    230704 /* contraction */,
  );
  contraction21(f32, 132400 /* add */, 494896 /* add */, 271664 /* contraction */);
  update2(
    f32,
    81060 /* decoder.layers.0.self_attn.in_proj_weight.firstMoment */,
    271664 /* contraction */,
    84132 /* decoder.layers.0.self_attn.in_proj_weight.secondMoment */,
    18464 /* decoder.layers.0.self_attn.in_proj_weight */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    3072,
  );
  scatterAdd(
    f32,
    i32,
    271664 /* scatterAdd */,
    1310768 /* target */,
    251184 /* add */,
    230704 /* contraction */,
  );
  sum8(
    f32,
    800048 /* add */,
    998704 /* add */,
    1319280 /* mul */,
    1319664 /* rsqrt */,
    132400 /* sum */,
    144688 /* sum */,
  );
  update2(
    f32,
    80996 /* encoder.layers.1.norm2.bias.firstMoment */,
    132400 /* sum */,
    81028 /* encoder.layers.1.norm2.bias.secondMoment */,
    18432 /* encoder.layers.1.norm2.bias */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    32,
  );
  sum_add4(
    f32,
    800048 /* add */,
    18400 /* encoder.layers.1.norm2.weight */,
    998704 /* add */,
    1319280 /* mul */,
    1319664 /* rsqrt */,
    132400 /* add */,
    156976 /* add */,
  );
  update2(
    f32,
    80932 /* encoder.layers.1.norm2.weight.firstMoment */,
    144688 /* sum */,
    80964 /* encoder.layers.1.norm2.weight.secondMoment */,
    18400 /* encoder.layers.1.norm2.weight */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    32,
  );
  sum9(f32, 156976 /* add */, 132400 /* sum */);
  update2(
    f32,
    80868 /* encoder.layers.1.linear2.bias.firstMoment */,
    132400 /* sum */,
    80900 /* encoder.layers.1.linear2.bias.secondMoment */,
    18368 /* encoder.layers.1.linear2.bias */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    32,
  );
  contraction_select3(
    f32,
    156976 /* add */,
    16320 /* encoder.layers.1.linear2.weight */,
    394544 /* relu */,
    132400 /* select */,
  );
  contraction23(f32, 156976 /* add */, 394544 /* relu */, 169264 /* contraction */);
  update2(
    f32,
    76772 /* encoder.layers.1.linear2.weight.firstMoment */,
    169264 /* contraction */,
    78820 /* encoder.layers.1.linear2.weight.secondMoment */,
    16320 /* encoder.layers.1.linear2.weight */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    2048,
  );
  sum5(f32, 132400 /* select */, 169264 /* sum */);
  update2(
    f32,
    76644 /* encoder.layers.1.linear1.bias.firstMoment */,
    169264 /* sum */,
    76708 /* encoder.layers.1.linear1.bias.secondMoment */,
    16256 /* encoder.layers.1.linear1.bias */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    64,
  );
  contraction_add13(
    f32,
    132400 /* select */,
    14208 /* encoder.layers.1.linear1.weight */,
    156976 /* add */,
    156976 /* add */,
  );
  contraction16(f32, 132400 /* select */, 965936 /* add */, 169264 /* contraction */);
  update2(
    f32,
    72548 /* encoder.layers.1.linear1.weight.firstMoment */,
    169264 /* contraction */,
    74596 /* encoder.layers.1.linear1.weight.secondMoment */,
    14208 /* encoder.layers.1.linear1.weight */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    2048,
  );
  sum8(
    f32,
    156976 /* add */,
    913712 /* add */,
    1317232 /* mul */,
    1317616 /* rsqrt */,
    132400 /* sum */,
    144688 /* sum */,
  );
  update2(
    f32,
    72484 /* encoder.layers.1.norm1.bias.firstMoment */,
    132400 /* sum */,
    72516 /* encoder.layers.1.norm1.bias.secondMoment */,
    14176 /* encoder.layers.1.norm1.bias */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    32,
  );
  sum_add4(
    f32,
    156976 /* add */,
    14144 /* encoder.layers.1.norm1.weight */,
    913712 /* add */,
    1317232 /* mul */,
    1317616 /* rsqrt */,
    132400 /* add */,
    169264 /* add */,
  );
  update2(
    f32,
    72420 /* encoder.layers.1.norm1.weight.firstMoment */,
    144688 /* sum */,
    72452 /* encoder.layers.1.norm1.weight.secondMoment */,
    14144 /* encoder.layers.1.norm1.weight */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    32,
  );
  sum9(f32, 169264 /* add */, 132400 /* sum */);
  update2(
    f32,
    72356 /* encoder.layers.1.self_attn.out_proj.bias.firstMoment */,
    132400 /* sum */,
    72388 /* encoder.layers.1.self_attn.out_proj.bias.secondMoment */,
    14112 /* encoder.layers.1.self_attn.out_proj.bias */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    32,
  );
  contraction24(
    f32,
    169264 /* add */,
    13088 /* encoder.layers.1.self_attn.out_proj.weight */,
    132400 /* contraction */,
  );
  contraction25(f32, 169264 /* add */, 865584 /* contraction */, 144688 /* contraction */);
  update2(
    f32,
    70308 /* encoder.layers.1.self_attn.out_proj.weight.firstMoment */,
    144688 /* contraction */,
    71332 /* encoder.layers.1.self_attn.out_proj.weight.secondMoment */,
    13088 /* encoder.layers.1.self_attn.out_proj.weight */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    1024,
  );
  contraction_div3(f32, 132400 /* contraction */, 292144 /* add */, 1304112 /* select */, 144688 /* div */);
  contraction26(f32, 132400 /* contraction */, 1091888 /* div */, 181552 /* contraction */);
  sum_mul3(
    f32,
    u8,
    144688 /* div */,
    1091888 /* div */,
    1302576 /* sum */,
    5290432 /* notEqual */,
    1082672 /* exp */,
    1082672 /* mul */,
  );
  contraction27(f32, 1082672 /* mul */, 292144 /* add */, 230704 /* contraction */);
  contraction28(f32, 1082672 /* mul */, 292144 /* add */, 242992 /* contraction */);
  add3(f32, 181552 /* contraction */, 242992 /* contraction */, 230704 /* contraction */, 132400 /* add */);
  sum10(f32, 132400 /* add */, 181552 /* sum */);
  update2(
    f32,
    70116 /* encoder.layers.1.self_attn.in_proj_bias.firstMoment */,
    181552 /* sum */,
    70212 /* encoder.layers.1.self_attn.in_proj_bias.secondMoment */,
    12992 /* encoder.layers.1.self_attn.in_proj_bias */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    96,
  );
  contraction_add14(
    f32,
    132400 /* add */,
    9920 /* encoder.layers.1.self_attn.in_proj_weight */,
    169264 /* add */,
    169264 /* add */,
  );
  contraction29(f32, 132400 /* add */, 853296 /* add */, 181552 /* contraction */);
  update2(
    f32,
    63972 /* encoder.layers.1.self_attn.in_proj_weight.firstMoment */,
    181552 /* contraction */,
    67044 /* encoder.layers.1.self_attn.in_proj_weight.secondMoment */,
    9920 /* encoder.layers.1.self_attn.in_proj_weight */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    3072,
  );
  sum8(
    f32,
    169264 /* add */,
    841008 /* add */,
    1316464 /* mul */,
    1316848 /* rsqrt */,
    132400 /* sum */,
    144688 /* sum */,
  );
  update2(
    f32,
    63908 /* encoder.layers.0.norm2.bias.firstMoment */,
    132400 /* sum */,
    63940 /* encoder.layers.0.norm2.bias.secondMoment */,
    9888 /* encoder.layers.0.norm2.bias */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    32,
  );
  sum_add4(
    f32,
    169264 /* add */,
    9856 /* encoder.layers.0.norm2.weight */,
    841008 /* add */,
    1316464 /* mul */,
    1316848 /* rsqrt */,
    132400 /* add */,
    156976 /* add */,
  );
  update2(
    f32,
    63844 /* encoder.layers.0.norm2.weight.firstMoment */,
    144688 /* sum */,
    63876 /* encoder.layers.0.norm2.weight.secondMoment */,
    9856 /* encoder.layers.0.norm2.weight */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    32,
  );
  sum9(f32, 156976 /* add */, 132400 /* sum */);
  update2(
    f32,
    63780 /* encoder.layers.0.linear2.bias.firstMoment */,
    132400 /* sum */,
    63812 /* encoder.layers.0.linear2.bias.secondMoment */,
    9824 /* encoder.layers.0.linear2.bias */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    32,
  );
  contraction_select3(
    f32,
    156976 /* add */,
    7776 /* encoder.layers.0.linear2.weight */,
    369968 /* relu */,
    132400 /* select */,
  );
  contraction23(f32, 156976 /* add */, 369968 /* relu */, 169264 /* contraction */);
  update2(
    f32,
    59684 /* encoder.layers.0.linear2.weight.firstMoment */,
    169264 /* contraction */,
    61732 /* encoder.layers.0.linear2.weight.secondMoment */,
    7776 /* encoder.layers.0.linear2.weight */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    2048,
  );
  sum5(f32, 132400 /* select */, 169264 /* sum */);
  update2(
    f32,
    59556 /* encoder.layers.0.linear1.bias.firstMoment */,
    169264 /* sum */,
    59620 /* encoder.layers.0.linear1.bias.secondMoment */,
    7712 /* encoder.layers.0.linear1.bias */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    64,
  );
  contraction_add13(
    f32,
    132400 /* select */,
    5664 /* encoder.layers.0.linear1.weight */,
    156976 /* add */,
    156976 /* add */,
  );
  contraction16(f32, 132400 /* select */, 787760 /* add */, 169264 /* contraction */);
  update2(
    f32,
    55460 /* encoder.layers.0.linear1.weight.firstMoment */,
    169264 /* contraction */,
    57508 /* encoder.layers.0.linear1.weight.secondMoment */,
    5664 /* encoder.layers.0.linear1.weight */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    2048,
  );
  sum8(
    f32,
    156976 /* add */,
    775472 /* add */,
    1315696 /* mul */,
    1316080 /* rsqrt */,
    132400 /* sum */,
    144688 /* sum */,
  );
  update2(
    f32,
    55396 /* encoder.layers.0.norm1.bias.firstMoment */,
    132400 /* sum */,
    55428 /* encoder.layers.0.norm1.bias.secondMoment */,
    5632 /* encoder.layers.0.norm1.bias */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    32,
  );
  sum_add4(
    f32,
    156976 /* add */,
    5600 /* encoder.layers.0.norm1.weight */,
    775472 /* add */,
    1315696 /* mul */,
    1316080 /* rsqrt */,
    132400 /* add */,
    169264 /* add */,
  );
  update2(
    f32,
    55332 /* encoder.layers.0.norm1.weight.firstMoment */,
    144688 /* sum */,
    55364 /* encoder.layers.0.norm1.weight.secondMoment */,
    5600 /* encoder.layers.0.norm1.weight */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    32,
  );
  sum9(f32, 169264 /* add */, 132400 /* sum */);
  update2(
    f32,
    55268 /* encoder.layers.0.self_attn.out_proj.bias.firstMoment */,
    132400 /* sum */,
    55300 /* encoder.layers.0.self_attn.out_proj.bias.secondMoment */,
    5568 /* encoder.layers.0.self_attn.out_proj.bias */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    32,
  );
  contraction24(
    f32,
    169264 /* add */,
    4544 /* encoder.layers.0.self_attn.out_proj.weight */,
    132400 /* contraction */,
  );
  contraction25(f32, 169264 /* add */, 742704 /* contraction */, 144688 /* contraction */);
  update2(
    f32,
    53220 /* encoder.layers.0.self_attn.out_proj.weight.firstMoment */,
    144688 /* contraction */,
    54244 /* encoder.layers.0.self_attn.out_proj.weight.secondMoment */,
    4544 /* encoder.layers.0.self_attn.out_proj.weight */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    1024,
  );
  contraction_div3(f32, 132400 /* contraction */, 193840 /* add */, 1298480 /* select */, 144688 /* div */);
  contraction26(f32, 132400 /* contraction */, 1052976 /* div */, 181552 /* contraction */);
  sum_mul3(
    f32,
    u8,
    144688 /* div */,
    1052976 /* div */,
    1296944 /* sum */,
    5290432 /* notEqual */,
    1031472 /* exp */,
    1031472 /* mul */,
  );
  contraction27(f32, 1031472 /* mul */, 193840 /* add */, 230704 /* contraction */);
  contraction28(f32, 1031472 /* mul */, 193840 /* add */, 242992 /* contraction */);
  add3(f32, 181552 /* contraction */, 242992 /* contraction */, 230704 /* contraction */, 132400 /* add */);
  sum10(f32, 132400 /* add */, 181552 /* sum */);
  update2(
    f32,
    53028 /* encoder.layers.0.self_attn.in_proj_bias.firstMoment */,
    181552 /* sum */,
    53124 /* encoder.layers.0.self_attn.in_proj_bias.secondMoment */,
    4448 /* encoder.layers.0.self_attn.in_proj_bias */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    96,
  );
  contraction30(
    f32,
    132400 /* add */,
    1376 /* encoder.layers.0.self_attn.in_proj_weight */,
    181552 /* contraction */,
  );
  contraction29(f32, 132400 /* add */, 709936 /* add */, 193840 /* contraction */);
  update2(
    f32,
    46884 /* encoder.layers.0.self_attn.in_proj_weight.firstMoment */,
    193840 /* contraction */,
    49956 /* encoder.layers.0.self_attn.in_proj_weight.secondMoment */,
    1376 /* encoder.layers.0.self_attn.in_proj_weight */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    3072,
  );
  scatterAdd2(
    f32,
    i32,
    132400 /* scatterAdd */,
    1314032 /* source */,
    169264 /* add */,
    181552 /* contraction */,
  );
  update5(
    f32,
    1282224 /* contraction */,
    271664 /* scatterAdd */,
    132400 /* scatterAdd */,
    44132 /* tokens.weight.firstMoment */,
    45508 /* tokens.weight.secondMoment */,
    0 /* tokens.weight */,
    1283608 /* toF32 */,
    1283604 /* toF32 */,
    1376,
  );
}

function gradients({ f32, i32, u8 }: Views): void {
  notEqual(i32, u8, 1314032 /* source */, 5290432 /* notEqual */, 384);
  remainder_mul_add(f32, i32, 1314032 /* source */, 0 /* tokens.weight */, 730416 /* add */);
  contraction_add(
    f32,
    730416 /* add */,
    1376 /* encoder.layers.0.self_attn.in_proj_weight */,
    4448 /* encoder.layers.0.self_attn.in_proj_bias */,
    193840 /* add */,
  );
  contraction_mul(f32, 193840 /* add */, 132400 /* mul */);
  amax_sum_div(
    f32,
    u8,
    5290432 /* notEqual */,
    132400 /* mul */,
    1043760 /* exp */,
    1296944 /* sum */,
    1298480 /* select */,
    1052976 /* div */,
  );
  contraction(f32, 1052976 /* div */, 193840 /* add */, 763184 /* contraction */);
  contraction_add2(
    f32,
    763184 /* contraction */,
    4544 /* encoder.layers.0.self_attn.out_proj.weight */,
    730416 /* add */,
    5568 /* encoder.layers.0.self_attn.out_proj.bias */,
    775472 /* add */,
  );
  sum_add(
    f32,
    775472 /* add */,
    1315696 /* mul */,
    1316080 /* rsqrt */,
    5600 /* encoder.layers.0.norm1.weight */,
    5632 /* encoder.layers.0.norm1.bias */,
    787760 /* add */,
  );
  contraction_relu(
    f32,
    787760 /* add */,
    5664 /* encoder.layers.0.linear1.weight */,
    7712 /* encoder.layers.0.linear1.bias */,
    369968 /* relu */,
  );
  contraction_add3(
    f32,
    369968 /* relu */,
    7776 /* encoder.layers.0.linear2.weight */,
    787760 /* add */,
    9824 /* encoder.layers.0.linear2.bias */,
    841008 /* add */,
  );
  sum_add(
    f32,
    841008 /* add */,
    1316464 /* mul */,
    1316848 /* rsqrt */,
    9856 /* encoder.layers.0.norm2.weight */,
    9888 /* encoder.layers.0.norm2.bias */,
    853296 /* add */,
  );
  contraction_add(
    f32,
    853296 /* add */,
    9920 /* encoder.layers.1.self_attn.in_proj_weight */,
    12992 /* encoder.layers.1.self_attn.in_proj_bias */,
    292144 /* add */,
  );
  contraction_mul(f32, 292144 /* add */, 132400 /* mul */);
  amax_sum_div(
    f32,
    u8,
    5290432 /* notEqual */,
    132400 /* mul */,
    1082672 /* exp */,
    1302576 /* sum */,
    1304112 /* select */,
    1091888 /* div */,
  );
  contraction(f32, 1091888 /* div */, 292144 /* add */, 886064 /* contraction */);
  contraction_add2(
    f32,
    886064 /* contraction */,
    13088 /* encoder.layers.1.self_attn.out_proj.weight */,
    853296 /* add */,
    14112 /* encoder.layers.1.self_attn.out_proj.bias */,
    913712 /* add */,
  );
  sum_add(
    f32,
    913712 /* add */,
    1317232 /* mul */,
    1317616 /* rsqrt */,
    14144 /* encoder.layers.1.norm1.weight */,
    14176 /* encoder.layers.1.norm1.bias */,
    926000 /* add */,
  );
  contraction_relu(
    f32,
    926000 /* add */,
    14208 /* encoder.layers.1.linear1.weight */,
    16256 /* encoder.layers.1.linear1.bias */,
    394544 /* relu */,
  );
  contraction_add3(
    f32,
    394544 /* relu */,
    16320 /* encoder.layers.1.linear2.weight */,
    926000 /* add */,
    18368 /* encoder.layers.1.linear2.bias */,
    998704 /* add */,
  );
  sum_add(
    f32,
    998704 /* add */,
    1319280 /* mul */,
    1319664 /* rsqrt */,
    18400 /* encoder.layers.1.norm2.weight */,
    18432 /* encoder.layers.1.norm2.bias */,
    1031472 /* add */,
  );
  remainder_mul_add2(f32, i32, 1310768 /* target */, 0 /* tokens.weight */, 494896 /* add */);
  contraction_add4(
    f32,
    494896 /* add */,
    18464 /* decoder.layers.0.self_attn.in_proj_weight */,
    21536 /* decoder.layers.0.self_attn.in_proj_bias */,
    132400 /* add */,
  );
  contraction2(f32, 132400 /* add */, 230704 /* contraction */);
  greaterEqual_select(f32, u8, 5301056 /* greaterEqual */, 230704 /* contraction */, 230704 /* select */);
  amax_sum_div2(f32, 230704 /* select */, 419120 /* exp */, 1289264 /* sum */, 444720 /* div */);
  contraction3(f32, 444720 /* div */, 132400 /* add */, 515376 /* contraction */);
  contraction_add5(
    f32,
    515376 /* contraction */,
    21632 /* decoder.layers.0.self_attn.out_proj.weight */,
    494896 /* add */,
    22656 /* decoder.layers.0.self_attn.out_proj.bias */,
    535856 /* add */,
  );
  sum_add2(
    f32,
    535856 /* add */,
    1311472 /* mul */,
    1312112 /* rsqrt */,
    22688 /* decoder.layers.0.norm1.weight */,
    22720 /* decoder.layers.0.norm1.bias */,
    556336 /* add */,
  );
  contraction_add6(
    f32,
    556336 /* add */,
    22752 /* decoder.layers.0.multihead_attn.in_proj_weight */,
    25824 /* decoder.layers.0.multihead_attn.in_proj_bias */,
    576816 /* add */,
  );
  contraction_add7(
    f32,
    1031472 /* add */,
    22752 /* decoder.layers.0.multihead_attn.in_proj_weight */,
    25824 /* decoder.layers.0.multihead_attn.in_proj_bias */,
    470320 /* add */,
  );
  contraction_mul2(f32, 576816 /* add */, 470320 /* add */, 230704 /* mul */);
  amax_sum_div3(
    f32,
    u8,
    5290432 /* notEqual */,
    230704 /* mul */,
    898352 /* exp */,
    1291824 /* sum */,
    1294384 /* select */,
    938288 /* div */,
  );
  contraction4(f32, 938288 /* div */, 470320 /* add */, 648496 /* contraction */);
  contraction_add5(
    f32,
    648496 /* contraction */,
    25920 /* decoder.layers.0.multihead_attn.out_proj.weight */,
    556336 /* add */,
    26944 /* decoder.layers.0.multihead_attn.out_proj.bias */,
    668976 /* add */,
  );
  sum_add2(
    f32,
    668976 /* add */,
    1312752 /* mul */,
    1313392 /* rsqrt */,
    26976 /* decoder.layers.0.norm2.weight */,
    27008 /* decoder.layers.0.norm2.bias */,
    689456 /* add */,
  );
  contraction_relu2(
    f32,
    689456 /* add */,
    27040 /* decoder.layers.0.linear1.weight */,
    29088 /* decoder.layers.0.linear1.bias */,
    329008 /* relu */,
  );
  contraction_add8(
    f32,
    329008 /* relu */,
    29152 /* decoder.layers.0.linear2.weight */,
    689456 /* add */,
    31200 /* decoder.layers.0.linear2.bias */,
    709936 /* add */,
  );
  sum_add2(
    f32,
    709936 /* add */,
    1314416 /* mul */,
    1315056 /* rsqrt */,
    31232 /* decoder.layers.0.norm3.weight */,
    31264 /* decoder.layers.0.norm3.bias */,
    742704 /* add */,
  );
  contraction_add4(
    f32,
    742704 /* add */,
    31296 /* decoder.layers.1.self_attn.in_proj_weight */,
    34368 /* decoder.layers.1.self_attn.in_proj_bias */,
    230704 /* add */,
  );
  contraction_select(f32, u8, 230704 /* add */, 5301056 /* greaterEqual */, 800048 /* select */);
  amax_sum_div2(f32, 800048 /* select */, 597296 /* exp */, 1300016 /* sum */, 622896 /* div */);
  contraction3(f32, 622896 /* div */, 230704 /* add */, 865584 /* contraction */);
  contraction_add5(
    f32,
    865584 /* contraction */,
    34464 /* decoder.layers.1.self_attn.out_proj.weight */,
    742704 /* add */,
    35488 /* decoder.layers.1.self_attn.out_proj.bias */,
    953648 /* add */,
  );
  sum_add2(
    f32,
    953648 /* add */,
    1318000 /* mul */,
    1318640 /* rsqrt */,
    35520 /* decoder.layers.1.norm1.weight */,
    35552 /* decoder.layers.1.norm1.bias */,
    1010992 /* add */,
  );
  contraction_add6(
    f32,
    1010992 /* add */,
    35584 /* decoder.layers.1.multihead_attn.in_proj_weight */,
    38656 /* decoder.layers.1.multihead_attn.in_proj_bias */,
    1062192 /* add */,
  );
  contraction_add7(
    f32,
    1031472 /* add */,
    35584 /* decoder.layers.1.multihead_attn.in_proj_weight */,
    38656 /* decoder.layers.1.multihead_attn.in_proj_bias */,
    974128 /* add */,
  );
  contraction_mul2(f32, 1062192 /* add */, 974128 /* add */, 800048 /* mul */);
  amax_sum_div3(
    f32,
    u8,
    5290432 /* notEqual */,
    800048 /* mul */,
    1203504 /* exp */,
    1305648 /* sum */,
    1308208 /* select */,
    1218864 /* div */,
  );
  contraction4(f32, 1218864 /* div */, 974128 /* add */, 1101104 /* contraction */);
  contraction_add5(
    f32,
    1101104 /* contraction */,
    38752 /* decoder.layers.1.multihead_attn.out_proj.weight */,
    1010992 /* add */,
    39776 /* decoder.layers.1.multihead_attn.out_proj.bias */,
    1121584 /* add */,
  );
  sum_add2(
    f32,
    1121584 /* add */,
    1320048 /* mul */,
    1320688 /* rsqrt */,
    39808 /* decoder.layers.1.norm2.weight */,
    39840 /* decoder.layers.1.norm2.bias */,
    1183024 /* add */,
  );
  contraction_relu2(
    f32,
    1183024 /* add */,
    39872 /* decoder.layers.1.linear1.weight */,
    41920 /* decoder.layers.1.linear1.bias */,
    800048 /* relu */,
  );
  contraction_add8(
    f32,
    800048 /* relu */,
    41984 /* decoder.layers.1.linear2.weight */,
    1183024 /* add */,
    44032 /* decoder.layers.1.linear2.bias */,
    1142064 /* add */,
  );
  sum_add2(
    f32,
    1142064 /* add */,
    1321328 /* mul */,
    1321968 /* rsqrt */,
    44064 /* decoder.layers.1.norm3.weight */,
    44096 /* decoder.layers.1.norm3.bias */,
    1162544 /* add */,
  );
  contraction5(f32, 1162544 /* add */, 0 /* tokens.weight */, 1261744 /* contraction */);
  sum_amax(
    f32,
    i32,
    1310768 /* target */,
    1261744 /* contraction */,
    1323344 /* sum */,
    1323984 /* sum */,
    1324624 /* amax */,
    1234224 /* exp */,
    1322704 /* sum */,
  );
  sum(
    f32,
    i32,
    1310768 /* target */,
    1322704 /* sum */,
    1324624 /* amax */,
    1323344 /* sum */,
    1323984 /* sum */,
    1283600 /* sum */,
  );
  sum_div(f32, i32, 1310768 /* target */, 1283600 /* sum */, 1283600 /* loss */, 1261744 /* div */);
  select_div_add(
    f32,
    i32,
    1322704 /* sum */,
    1310768 /* target */,
    1261744 /* div */,
    1234224 /* exp */,
    1234224 /* add */,
  );
  contraction6(f32, 1234224 /* add */, 0 /* tokens.weight */, 1261744 /* contraction */);
  contraction7(f32, 1234224 /* add */, 1162544 /* add */, 1282224 /* contraction */);
  sum2(
    f32,
    1261744 /* contraction */,
    1142064 /* add */,
    1321328 /* mul */,
    1321968 /* rsqrt */,
    1256848 /* decoder.layers.1.norm3.bias */,
    1256816 /* decoder.layers.1.norm3.weight */,
  );
  sum_add3(
    f32,
    1261744 /* contraction */,
    44064 /* decoder.layers.1.norm3.weight */,
    1142064 /* add */,
    1321328 /* mul */,
    1321968 /* rsqrt */,
    1162544 /* add */,
    1234224 /* add */,
  );
  sum3(f32, 1234224 /* add */, 1256880 /* decoder.layers.1.linear2.bias */);
  contraction_select2(
    f32,
    1234224 /* add */,
    41984 /* decoder.layers.1.linear2.weight */,
    800048 /* relu */,
    1142064 /* select */,
  );
  contraction8(f32, 1234224 /* add */, 800048 /* relu */, 1254704 /* decoder.layers.1.linear2.weight */);
  sum4(f32, 1142064 /* select */, 1256752 /* decoder.layers.1.linear1.bias */);
  contraction_add9(
    f32,
    1142064 /* select */,
    39872 /* decoder.layers.1.linear1.weight */,
    1234224 /* add */,
    1234224 /* add */,
  );
  contraction9(f32, 1142064 /* select */, 1183024 /* add */, 835888 /* decoder.layers.1.linear1.weight */);
  sum2(
    f32,
    1234224 /* add */,
    1121584 /* add */,
    1320048 /* mul */,
    1320688 /* rsqrt */,
    1162576 /* decoder.layers.1.norm2.bias */,
    1162544 /* decoder.layers.1.norm2.weight */,
  );
  sum_add3(
    f32,
    1234224 /* add */,
    39808 /* decoder.layers.1.norm2.weight */,
    1121584 /* add */,
    1320048 /* mul */,
    1320688 /* rsqrt */,
    1142064 /* add */,
    812336 /* add */,
  );
  sum3(f32, 812336 /* add */, 1142064 /* decoder.layers.1.multihead_attn.out_proj.bias */);
  contraction10(
    f32,
    812336 /* add */,
    38752 /* decoder.layers.1.multihead_attn.out_proj.weight */,
    1121584 /* contraction */,
  );
  contraction11(
    f32,
    812336 /* add */,
    1101104 /* contraction */,
    837936 /* decoder.layers.1.multihead_attn.out_proj.weight */,
  );
  contraction_div(f32, 1121584 /* contraction */, 974128 /* add */, 1308208 /* select */, 1101104 /* div */);
  contraction12(f32, 1121584 /* contraction */, 1218864 /* div */, 800048 /* contraction */);
  sum_mul(
    f32,
    u8,
    1101104 /* div */,
    1218864 /* div */,
    1305648 /* sum */,
    5290432 /* notEqual */,
    1203504 /* exp */,
    1203504 /* mul */,
  );
  contraction13(f32, 1203504 /* mul */, 974128 /* add */, 1101104 /* contraction */);
  contraction14(f32, 1203504 /* mul */, 1062192 /* add */, 1121584 /* contraction */);
  add(f32, 800048 /* contraction */, 1121584 /* contraction */, 974128 /* add */);
  sum5(f32, 974128 /* add */, 832816 /* sum */);
  contraction15(
    f32,
    974128 /* add */,
    35584 /* decoder.layers.1.multihead_attn.in_proj_weight */,
    800048 /* contraction */,
  );
  contraction16(f32, 974128 /* add */, 1031472 /* add */, 838960 /* contraction */);
  sum6(f32, 1101104 /* contraction */, 832880 /* sum */);
  contraction_add10(
    f32,
    1101104 /* contraction */,
    35584 /* decoder.layers.1.multihead_attn.in_proj_weight */,
    812336 /* add */,
    812336 /* add */,
  );
  contraction17(f32, 1101104 /* contraction */, 1010992 /* add */, 974128 /* contraction */);
  add4(f32, 832816 /* sum */, 832880 /* sum */, 994608 /* decoder.layers.1.multihead_attn.in_proj_bias */);
  add5(
    f32,
    838960 /* contraction */,
    974128 /* contraction */,
    832816 /* decoder.layers.1.multihead_attn.in_proj_weight */,
  );
  sum2(
    f32,
    812336 /* add */,
    953648 /* add */,
    1318000 /* mul */,
    1318640 /* rsqrt */,
    840016 /* decoder.layers.1.norm1.bias */,
    839984 /* decoder.layers.1.norm1.weight */,
  );
  sum_add3(
    f32,
    812336 /* add */,
    35520 /* decoder.layers.1.norm1.weight */,
    953648 /* add */,
    1318000 /* mul */,
    1318640 /* rsqrt */,
    1010992 /* add */,
    974128 /* add */,
  );
  sum3(f32, 974128 /* add */, 840048 /* decoder.layers.1.self_attn.out_proj.bias */);
  contraction10(
    f32,
    974128 /* add */,
    34464 /* decoder.layers.1.self_attn.out_proj.weight */,
    953648 /* contraction */,
  );
  contraction11(
    f32,
    974128 /* add */,
    865584 /* contraction */,
    838960 /* decoder.layers.1.self_attn.out_proj.weight */,
  );
  contraction_div2(f32, 953648 /* contraction */, 230704 /* add */, 1300016 /* sum */, 1101104 /* div */);
  contraction18(f32, 953648 /* contraction */, 622896 /* div */, 812336 /* contraction */);
  sum_mul2(
    f32,
    u8,
    1101104 /* div */,
    622896 /* div */,
    5301056 /* greaterEqual */,
    597296 /* exp */,
    597296 /* mul */,
  );
  contraction19(f32, 597296 /* mul */, 230704 /* add */, 622896 /* contraction */);
  contraction20(f32, 597296 /* mul */, 230704 /* add */, 865584 /* contraction */);
  add2(f32, 812336 /* contraction */, 865584 /* contraction */, 622896 /* contraction */, 230704 /* add */);
  sum7(f32, 230704 /* add */, 602416 /* decoder.layers.1.self_attn.in_proj_bias */);
  contraction_add11(
    f32,
    230704 /* add */,
    31296 /* decoder.layers.1.self_attn.in_proj_weight */,
    974128 /* add */,
    974128 /* add */,
  );
  contraction21(
    f32,
    230704 /* add */,
    742704 /* add */,
    597296 /* decoder.layers.1.self_attn.in_proj_weight */,
  );
  sum2(
    f32,
    974128 /* add */,
    709936 /* add */,
    1314416 /* mul */,
    1315056 /* rsqrt */,
    602544 /* decoder.layers.0.norm3.bias */,
    602512 /* decoder.layers.0.norm3.weight */,
  );
  sum_add3(
    f32,
    974128 /* add */,
    31232 /* decoder.layers.0.norm3.weight */,
    709936 /* add */,
    1314416 /* mul */,
    1315056 /* rsqrt */,
    230704 /* add */,
    271664 /* add */,
  );
  sum3(f32, 271664 /* add */, 602576 /* decoder.layers.0.linear2.bias */);
  contraction_select2(
    f32,
    271664 /* add */,
    29152 /* decoder.layers.0.linear2.weight */,
    329008 /* relu */,
    230704 /* select */,
  );
  contraction8(f32, 271664 /* add */, 329008 /* relu */, 600368 /* decoder.layers.0.linear2.weight */);
  sum4(f32, 230704 /* select */, 361872 /* decoder.layers.0.linear1.bias */);
  contraction_add9(
    f32,
    230704 /* select */,
    27040 /* decoder.layers.0.linear1.weight */,
    271664 /* add */,
    271664 /* add */,
  );
  contraction9(f32, 230704 /* select */, 689456 /* add */, 357680 /* decoder.layers.0.linear1.weight */);
  sum2(
    f32,
    271664 /* add */,
    668976 /* add */,
    1312752 /* mul */,
    1313392 /* rsqrt */,
    361968 /* decoder.layers.0.norm2.bias */,
    361936 /* decoder.layers.0.norm2.weight */,
  );
  sum_add3(
    f32,
    271664 /* add */,
    26976 /* decoder.layers.0.norm2.weight */,
    668976 /* add */,
    1312752 /* mul */,
    1313392 /* rsqrt */,
    251184 /* add */,
    230704 /* add */,
  );
  sum3(f32, 230704 /* add */, 362000 /* decoder.layers.0.multihead_attn.out_proj.bias */);
  contraction10(
    f32,
    230704 /* add */,
    25920 /* decoder.layers.0.multihead_attn.out_proj.weight */,
    251184 /* contraction */,
  );
  contraction11(
    f32,
    230704 /* add */,
    648496 /* contraction */,
    359728 /* decoder.layers.0.multihead_attn.out_proj.weight */,
  );
  contraction_div(f32, 251184 /* contraction */, 470320 /* add */, 1294384 /* select */, 329008 /* div */);
  contraction12(f32, 251184 /* contraction */, 938288 /* div */, 271664 /* contraction */);
  sum_mul(
    f32,
    u8,
    329008 /* div */,
    938288 /* div */,
    1291824 /* sum */,
    5290432 /* notEqual */,
    898352 /* exp */,
    898352 /* mul */,
  );
  contraction13(f32, 898352 /* mul */, 470320 /* add */, 251184 /* contraction */);
  contraction14(f32, 898352 /* mul */, 576816 /* add */, 470320 /* contraction */);
  add(f32, 271664 /* contraction */, 470320 /* contraction */, 329008 /* add */);
  sum5(f32, 329008 /* add */, 274736 /* sum */);
  contraction_add12(
    f32,
    329008 /* add */,
    22752 /* decoder.layers.0.multihead_attn.in_proj_weight */,
    800048 /* contraction */,
    800048 /* add */,
  );
  contraction16(f32, 329008 /* add */, 1031472 /* add */, 271664 /* contraction */);
  sum6(f32, 251184 /* contraction */, 274800 /* sum */);
  contraction_add10(
    f32,
    251184 /* contraction */,
    22752 /* decoder.layers.0.multihead_attn.in_proj_weight */,
    230704 /* add */,
    230704 /* add */,
  );
  contraction17(f32, 251184 /* contraction */, 556336 /* add */, 273712 /* contraction */);
  add4(f32, 274736 /* sum */, 274800 /* sum */, 361776 /* decoder.layers.0.multihead_attn.in_proj_bias */);
  add5(
    f32,
    271664 /* contraction */,
    273712 /* contraction */,
    354608 /* decoder.layers.0.multihead_attn.in_proj_weight */,
  );
  sum2(
    f32,
    230704 /* add */,
    535856 /* add */,
    1311472 /* mul */,
    1312112 /* rsqrt */,
    362064 /* decoder.layers.0.norm1.bias */,
    362032 /* decoder.layers.0.norm1.weight */,
  );
  sum_add3(
    f32,
    230704 /* add */,
    22688 /* decoder.layers.0.norm1.weight */,
    535856 /* add */,
    1311472 /* mul */,
    1312112 /* rsqrt */,
    271664 /* add */,
    251184 /* add */,
  );
  sum3(f32, 251184 /* add */, 362096 /* decoder.layers.0.self_attn.out_proj.bias */);
  contraction10(
    f32,
    251184 /* add */,
    21632 /* decoder.layers.0.self_attn.out_proj.weight */,
    271664 /* contraction */,
  );
  contraction11(
    f32,
    251184 /* add */,
    515376 /* contraction */,
    360752 /* decoder.layers.0.self_attn.out_proj.weight */,
  );
  contraction_div2(f32, 271664 /* contraction */, 132400 /* add */, 1289264 /* sum */, 329008 /* div */);
  contraction18(f32, 271664 /* contraction */, 444720 /* div */, 230704 /* contraction */);
  sum_mul2(
    f32,
    u8,
    329008 /* div */,
    444720 /* div */,
    5301056 /* greaterEqual */,
    419120 /* exp */,
    419120 /* mul */,
  );
  contraction19(f32, 419120 /* mul */, 132400 /* add */, 271664 /* contraction */);
  contraction20(f32, 419120 /* mul */, 132400 /* add */, 329008 /* contraction */);
  add2(f32, 230704 /* contraction */, 329008 /* contraction */, 271664 /* contraction */, 132400 /* add */);
  sum7(f32, 132400 /* add */, 276112 /* decoder.layers.0.self_attn.in_proj_bias */);
  contraction22(
    f32,
    132400 /* add */,
    18464 /* decoder.layers.0.self_attn.in_proj_weight */,
    230704 /* contraction */,
  );
  contraction21(
    f32,
    132400 /* add */,
    494896 /* add */,
    271664 /* decoder.layers.0.self_attn.in_proj_weight */,
  );
  scatterAdd(
    f32,
    i32,
    274736 /* scatterAdd */,
    1310768 /* target */,
    251184 /* add */,
    230704 /* contraction */,
  );
  sum8(
    f32,
    800048 /* add */,
    998704 /* add */,
    1319280 /* mul */,
    1319664 /* rsqrt */,
    268848 /* encoder.layers.1.norm2.bias */,
    268816 /* encoder.layers.1.norm2.weight */,
  );
  sum_add4(
    f32,
    800048 /* add */,
    18400 /* encoder.layers.1.norm2.weight */,
    998704 /* add */,
    1319280 /* mul */,
    1319664 /* rsqrt */,
    132400 /* add */,
    156976 /* add */,
  );
  sum9(f32, 156976 /* add */, 268880 /* encoder.layers.1.linear2.bias */);
  contraction_select3(
    f32,
    156976 /* add */,
    16320 /* encoder.layers.1.linear2.weight */,
    394544 /* relu */,
    132400 /* select */,
  );
  contraction23(f32, 156976 /* add */, 394544 /* relu */, 258352 /* encoder.layers.1.linear2.weight */);
  sum5(f32, 132400 /* select */, 268688 /* encoder.layers.1.linear1.bias */);
  contraction_add13(
    f32,
    132400 /* select */,
    14208 /* encoder.layers.1.linear1.weight */,
    156976 /* add */,
    156976 /* add */,
  );
  contraction16(f32, 132400 /* select */, 926000 /* add */, 260400 /* encoder.layers.1.linear1.weight */);
  sum8(
    f32,
    156976 /* add */,
    913712 /* add */,
    1317232 /* mul */,
    1317616 /* rsqrt */,
    268944 /* encoder.layers.1.norm1.bias */,
    268912 /* encoder.layers.1.norm1.weight */,
  );
  sum_add4(
    f32,
    156976 /* add */,
    14144 /* encoder.layers.1.norm1.weight */,
    913712 /* add */,
    1317232 /* mul */,
    1317616 /* rsqrt */,
    132400 /* add */,
    169264 /* add */,
  );
  sum9(f32, 169264 /* add */, 268976 /* encoder.layers.1.self_attn.out_proj.bias */);
  contraction24(
    f32,
    169264 /* add */,
    13088 /* encoder.layers.1.self_attn.out_proj.weight */,
    132400 /* contraction */,
  );
  contraction25(
    f32,
    169264 /* add */,
    886064 /* contraction */,
    266544 /* encoder.layers.1.self_attn.out_proj.weight */,
  );
  contraction_div3(f32, 132400 /* contraction */, 292144 /* add */, 1304112 /* select */, 144688 /* div */);
  contraction26(f32, 132400 /* contraction */, 1091888 /* div */, 181552 /* contraction */);
  sum_mul3(
    f32,
    u8,
    144688 /* div */,
    1091888 /* div */,
    1302576 /* sum */,
    5290432 /* notEqual */,
    1082672 /* exp */,
    1082672 /* mul */,
  );
  contraction27(f32, 1082672 /* mul */, 292144 /* add */, 230704 /* contraction */);
  contraction28(f32, 1082672 /* mul */, 292144 /* add */, 242992 /* contraction */);
  add3(f32, 181552 /* contraction */, 242992 /* contraction */, 230704 /* contraction */, 132400 /* add */);
  sum10(f32, 132400 /* add */, 268592 /* encoder.layers.1.self_attn.in_proj_bias */);
  contraction_add14(
    f32,
    132400 /* add */,
    9920 /* encoder.layers.1.self_attn.in_proj_weight */,
    169264 /* add */,
    169264 /* add */,
  );
  contraction29(
    f32,
    132400 /* add */,
    853296 /* add */,
    255280 /* encoder.layers.1.self_attn.in_proj_weight */,
  );
  sum8(
    f32,
    169264 /* add */,
    841008 /* add */,
    1316464 /* mul */,
    1316848 /* rsqrt */,
    269040 /* encoder.layers.0.norm2.bias */,
    269008 /* encoder.layers.0.norm2.weight */,
  );
  sum_add4(
    f32,
    169264 /* add */,
    9856 /* encoder.layers.0.norm2.weight */,
    841008 /* add */,
    1316464 /* mul */,
    1316848 /* rsqrt */,
    132400 /* add */,
    156976 /* add */,
  );
  sum9(f32, 156976 /* add */, 269072 /* encoder.layers.0.linear2.bias */);
  contraction_select3(
    f32,
    156976 /* add */,
    7776 /* encoder.layers.0.linear2.weight */,
    369968 /* relu */,
    132400 /* select */,
  );
  contraction23(f32, 156976 /* add */, 369968 /* relu */, 262448 /* encoder.layers.0.linear2.weight */);
  sum5(f32, 132400 /* select */, 268752 /* encoder.layers.0.linear1.bias */);
  contraction_add13(
    f32,
    132400 /* select */,
    5664 /* encoder.layers.0.linear1.weight */,
    156976 /* add */,
    156976 /* add */,
  );
  contraction16(f32, 132400 /* select */, 787760 /* add */, 264496 /* encoder.layers.0.linear1.weight */);
  sum8(
    f32,
    156976 /* add */,
    775472 /* add */,
    1315696 /* mul */,
    1316080 /* rsqrt */,
    269136 /* encoder.layers.0.norm1.bias */,
    269104 /* encoder.layers.0.norm1.weight */,
  );
  sum_add4(
    f32,
    156976 /* add */,
    5600 /* encoder.layers.0.norm1.weight */,
    775472 /* add */,
    1315696 /* mul */,
    1316080 /* rsqrt */,
    132400 /* add */,
    169264 /* add */,
  );
  sum9(f32, 169264 /* add */, 269168 /* encoder.layers.0.self_attn.out_proj.bias */);
  contraction24(
    f32,
    169264 /* add */,
    4544 /* encoder.layers.0.self_attn.out_proj.weight */,
    132400 /* contraction */,
  );
  contraction25(
    f32,
    169264 /* add */,
    763184 /* contraction */,
    267568 /* encoder.layers.0.self_attn.out_proj.weight */,
  );
  contraction_div3(f32, 132400 /* contraction */, 193840 /* add */, 1298480 /* select */, 144688 /* div */);
  contraction26(f32, 132400 /* contraction */, 1052976 /* div */, 181552 /* contraction */);
  sum_mul3(
    f32,
    u8,
    144688 /* div */,
    1052976 /* div */,
    1296944 /* sum */,
    5290432 /* notEqual */,
    1043760 /* exp */,
    1043760 /* mul */,
  );
  contraction27(f32, 1043760 /* mul */, 193840 /* add */, 230704 /* contraction */);
  contraction28(f32, 1043760 /* mul */, 193840 /* add */, 242992 /* contraction */);
  add3(f32, 181552 /* contraction */, 242992 /* contraction */, 230704 /* contraction */, 132400 /* add */);
  sum10(f32, 132400 /* add */, 196912 /* encoder.layers.0.self_attn.in_proj_bias */);
  contraction30(
    f32,
    132400 /* add */,
    1376 /* encoder.layers.0.self_attn.in_proj_weight */,
    181552 /* contraction */,
  );
  contraction29(
    f32,
    132400 /* add */,
    730416 /* add */,
    193840 /* encoder.layers.0.self_attn.in_proj_weight */,
  );
  scatterAdd2(
    f32,
    i32,
    132400 /* scatterAdd */,
    1314032 /* source */,
    169264 /* add */,
    181552 /* contraction */,
  );
  add6(
    f32,
    1282224 /* contraction */,
    274736 /* scatterAdd */,
    132400 /* scatterAdd */,
    1282224 /* tokens.weight */,
    1376,
  );
}

function evaluate({ f32, i32, u8 }: Views): void {
  notEqual(i32, u8, 133104 /* source */, 533952 /* notEqual */, 384);
  remainder_mul_add(f32, i32, 133104 /* source */, 0 /* tokens.weight */, 133584 /* add */);
  contraction_add(
    f32,
    133584 /* add */,
    1376 /* encoder.layers.0.self_attn.in_proj_weight */,
    4448 /* encoder.layers.0.self_attn.in_proj_bias */,
    145872 /* add */,
  );
  contraction_mul(f32, 145872 /* add */, 182736 /* mul */);
  amax_sum_div4(f32, u8, 533952 /* notEqual */, 182736 /* mul */, 191952 /* exp */, 201168 /* div */);
  contraction(f32, 201168 /* div */, 145872 /* add */, 182736 /* contraction */);
  contraction_add2(
    f32,
    182736 /* contraction */,
    4544 /* encoder.layers.0.self_attn.out_proj.weight */,
    133584 /* add */,
    5568 /* encoder.layers.0.self_attn.out_proj.bias */,
    133584 /* add */,
  );
  sum_add5(
    f32,
    133584 /* add */,
    5600 /* encoder.layers.0.norm1.weight */,
    5632 /* encoder.layers.0.norm1.bias */,
    145872 /* add */,
  );
  contraction_relu(
    f32,
    145872 /* add */,
    5664 /* encoder.layers.0.linear1.weight */,
    7712 /* encoder.layers.0.linear1.bias */,
    158160 /* relu */,
  );
  contraction_add3(
    f32,
    158160 /* relu */,
    7776 /* encoder.layers.0.linear2.weight */,
    145872 /* add */,
    9824 /* encoder.layers.0.linear2.bias */,
    145872 /* add */,
  );
  sum_add5(
    f32,
    145872 /* add */,
    9856 /* encoder.layers.0.norm2.weight */,
    9888 /* encoder.layers.0.norm2.bias */,
    133584 /* add */,
  );
  contraction_add(
    f32,
    133584 /* add */,
    9920 /* encoder.layers.1.self_attn.in_proj_weight */,
    12992 /* encoder.layers.1.self_attn.in_proj_bias */,
    145872 /* add */,
  );
  contraction_mul(f32, 145872 /* add */, 182736 /* mul */);
  amax_sum_div4(f32, u8, 533952 /* notEqual */, 182736 /* mul */, 191952 /* exp */, 201168 /* div */);
  contraction(f32, 201168 /* div */, 145872 /* add */, 182736 /* contraction */);
  contraction_add2(
    f32,
    182736 /* contraction */,
    13088 /* encoder.layers.1.self_attn.out_proj.weight */,
    133584 /* add */,
    14112 /* encoder.layers.1.self_attn.out_proj.bias */,
    133584 /* add */,
  );
  sum_add5(
    f32,
    133584 /* add */,
    14144 /* encoder.layers.1.norm1.weight */,
    14176 /* encoder.layers.1.norm1.bias */,
    145872 /* add */,
  );
  contraction_relu(
    f32,
    145872 /* add */,
    14208 /* encoder.layers.1.linear1.weight */,
    16256 /* encoder.layers.1.linear1.bias */,
    158160 /* relu */,
  );
  contraction_add3(
    f32,
    158160 /* relu */,
    16320 /* encoder.layers.1.linear2.weight */,
    145872 /* add */,
    18368 /* encoder.layers.1.linear2.bias */,
    145872 /* add */,
  );
  sum_add5(
    f32,
    145872 /* add */,
    18400 /* encoder.layers.1.norm2.weight */,
    18432 /* encoder.layers.1.norm2.bias */,
    133584 /* add */,
  );
  remainder_mul_add2(f32, i32, 132400 /* target */, 0 /* tokens.weight */, 145872 /* add */);
  contraction_add4(
    f32,
    145872 /* add */,
    18464 /* decoder.layers.0.self_attn.in_proj_weight */,
    21536 /* decoder.layers.0.self_attn.in_proj_bias */,
    166352 /* add */,
  );
  contraction2(f32, 166352 /* add */, 227792 /* contraction */);
  greaterEqual_select(f32, u8, 532416 /* greaterEqual */, 227792 /* contraction */, 227792 /* select */);
  amax_sum_div5(f32, 227792 /* select */, 253392 /* exp */, 278992 /* div */);
  contraction3(f32, 278992 /* div */, 166352 /* add */, 227792 /* contraction */);
  contraction_add5(
    f32,
    227792 /* contraction */,
    21632 /* decoder.layers.0.self_attn.out_proj.weight */,
    145872 /* add */,
    22656 /* decoder.layers.0.self_attn.out_proj.bias */,
    145872 /* add */,
  );
  sum_add6(
    f32,
    145872 /* add */,
    22688 /* decoder.layers.0.norm1.weight */,
    22720 /* decoder.layers.0.norm1.bias */,
    166352 /* add */,
  );
  contraction_add6(
    f32,
    166352 /* add */,
    22752 /* decoder.layers.0.multihead_attn.in_proj_weight */,
    25824 /* decoder.layers.0.multihead_attn.in_proj_bias */,
    145872 /* add */,
  );
  contraction_add7(
    f32,
    133584 /* add */,
    22752 /* decoder.layers.0.multihead_attn.in_proj_weight */,
    25824 /* decoder.layers.0.multihead_attn.in_proj_bias */,
    186832 /* add */,
  );
  contraction_mul2(f32, 145872 /* add */, 186832 /* add */, 211408 /* mul */);
  amax_sum_div6(f32, u8, 533952 /* notEqual */, 211408 /* mul */, 145872 /* exp */, 226768 /* div */);
  contraction4(f32, 226768 /* div */, 186832 /* add */, 145872 /* contraction */);
  contraction_add5(
    f32,
    145872 /* contraction */,
    25920 /* decoder.layers.0.multihead_attn.out_proj.weight */,
    166352 /* add */,
    26944 /* decoder.layers.0.multihead_attn.out_proj.bias */,
    166352 /* add */,
  );
  sum_add6(
    f32,
    166352 /* add */,
    26976 /* decoder.layers.0.norm2.weight */,
    27008 /* decoder.layers.0.norm2.bias */,
    145872 /* add */,
  );
  contraction_relu2(
    f32,
    145872 /* add */,
    27040 /* decoder.layers.0.linear1.weight */,
    29088 /* decoder.layers.0.linear1.bias */,
    166352 /* relu */,
  );
  contraction_add8(
    f32,
    166352 /* relu */,
    29152 /* decoder.layers.0.linear2.weight */,
    145872 /* add */,
    31200 /* decoder.layers.0.linear2.bias */,
    145872 /* add */,
  );
  sum_add6(
    f32,
    145872 /* add */,
    31232 /* decoder.layers.0.norm3.weight */,
    31264 /* decoder.layers.0.norm3.bias */,
    166352 /* add */,
  );
  contraction_add4(
    f32,
    166352 /* add */,
    31296 /* decoder.layers.1.self_attn.in_proj_weight */,
    34368 /* decoder.layers.1.self_attn.in_proj_bias */,
    186832 /* add */,
  );
  contraction_select(f32, u8, 186832 /* add */, 532416 /* greaterEqual */, 248272 /* select */);
  amax_sum_div5(f32, 248272 /* select */, 273872 /* exp */, 299472 /* div */);
  contraction3(f32, 299472 /* div */, 186832 /* add */, 145872 /* contraction */);
  contraction_add5(
    f32,
    145872 /* contraction */,
    34464 /* decoder.layers.1.self_attn.out_proj.weight */,
    166352 /* add */,
    35488 /* decoder.layers.1.self_attn.out_proj.bias */,
    166352 /* add */,
  );
  sum_add6(
    f32,
    166352 /* add */,
    35520 /* decoder.layers.1.norm1.weight */,
    35552 /* decoder.layers.1.norm1.bias */,
    145872 /* add */,
  );
  contraction_add6(
    f32,
    145872 /* add */,
    35584 /* decoder.layers.1.multihead_attn.in_proj_weight */,
    38656 /* decoder.layers.1.multihead_attn.in_proj_bias */,
    166352 /* add */,
  );
  contraction_add7(
    f32,
    133584 /* add */,
    35584 /* decoder.layers.1.multihead_attn.in_proj_weight */,
    38656 /* decoder.layers.1.multihead_attn.in_proj_bias */,
    186832 /* add */,
  );
  contraction_mul2(f32, 166352 /* add */, 186832 /* add */, 211408 /* mul */);
  amax_sum_div6(f32, u8, 533952 /* notEqual */, 211408 /* mul */, 166352 /* exp */, 226768 /* div */);
  contraction4(f32, 226768 /* div */, 186832 /* add */, 166352 /* contraction */);
  contraction_add5(
    f32,
    166352 /* contraction */,
    38752 /* decoder.layers.1.multihead_attn.out_proj.weight */,
    145872 /* add */,
    39776 /* decoder.layers.1.multihead_attn.out_proj.bias */,
    145872 /* add */,
  );
  sum_add6(
    f32,
    145872 /* add */,
    39808 /* decoder.layers.1.norm2.weight */,
    39840 /* decoder.layers.1.norm2.bias */,
    166352 /* add */,
  );
  contraction_relu2(
    f32,
    166352 /* add */,
    39872 /* decoder.layers.1.linear1.weight */,
    41920 /* decoder.layers.1.linear1.bias */,
    186832 /* relu */,
  );
  contraction_add8(
    f32,
    186832 /* relu */,
    41984 /* decoder.layers.1.linear2.weight */,
    166352 /* add */,
    44032 /* decoder.layers.1.linear2.bias */,
    166352 /* add */,
  );
  sum_add6(
    f32,
    166352 /* add */,
    44064 /* decoder.layers.1.norm3.weight */,
    44096 /* decoder.layers.1.norm3.bias */,
    133104 /* add */,
  );
  contraction5(f32, 133104 /* add */, 0 /* tokens.weight */, 153584 /* contraction */);
  argmax_sum_amax(
    f32,
    i32,
    153584 /* contraction */,
    132400 /* target */,
    133104 /* argmax */,
    133744 /* sum */,
    134384 /* sum */,
    135024 /* amax */,
    135664 /* sum */,
  );
  sum(
    f32,
    i32,
    132400 /* target */,
    135664 /* sum */,
    135024 /* amax */,
    133744 /* sum */,
    134384 /* sum */,
    136304 /* sum */,
  );
  sum_div2(f32, i32, 132400 /* target */, 136304 /* sum */, 136304 /* loss */);
  prod(f32, i32, 133104 /* argmax */, 132400 /* target */, 133744 /* exact match */);
}

function predict({ f32, i32, u8 }: Views): void {
  notEqual(i32, u8, 133104 /* source */, 533952 /* notEqual */, 384);
  remainder_mul_add(f32, i32, 133104 /* source */, 0 /* tokens.weight */, 133584 /* add */);
  contraction_add(
    f32,
    133584 /* add */,
    1376 /* encoder.layers.0.self_attn.in_proj_weight */,
    4448 /* encoder.layers.0.self_attn.in_proj_bias */,
    145872 /* add */,
  );
  contraction_mul(f32, 145872 /* add */, 182736 /* mul */);
  amax_sum_div4(f32, u8, 533952 /* notEqual */, 182736 /* mul */, 191952 /* exp */, 201168 /* div */);
  contraction(f32, 201168 /* div */, 145872 /* add */, 182736 /* contraction */);
  contraction_add2(
    f32,
    182736 /* contraction */,
    4544 /* encoder.layers.0.self_attn.out_proj.weight */,
    133584 /* add */,
    5568 /* encoder.layers.0.self_attn.out_proj.bias */,
    133584 /* add */,
  );
  sum_add5(
    f32,
    133584 /* add */,
    5600 /* encoder.layers.0.norm1.weight */,
    5632 /* encoder.layers.0.norm1.bias */,
    145872 /* add */,
  );
  contraction_relu(
    f32,
    145872 /* add */,
    5664 /* encoder.layers.0.linear1.weight */,
    7712 /* encoder.layers.0.linear1.bias */,
    158160 /* relu */,
  );
  contraction_add3(
    f32,
    158160 /* relu */,
    7776 /* encoder.layers.0.linear2.weight */,
    145872 /* add */,
    9824 /* encoder.layers.0.linear2.bias */,
    145872 /* add */,
  );
  sum_add5(
    f32,
    145872 /* add */,
    9856 /* encoder.layers.0.norm2.weight */,
    9888 /* encoder.layers.0.norm2.bias */,
    133584 /* add */,
  );
  contraction_add(
    f32,
    133584 /* add */,
    9920 /* encoder.layers.1.self_attn.in_proj_weight */,
    12992 /* encoder.layers.1.self_attn.in_proj_bias */,
    145872 /* add */,
  );
  contraction_mul(f32, 145872 /* add */, 182736 /* mul */);
  amax_sum_div4(f32, u8, 533952 /* notEqual */, 182736 /* mul */, 191952 /* exp */, 201168 /* div */);
  contraction(f32, 201168 /* div */, 145872 /* add */, 182736 /* contraction */);
  contraction_add2(
    f32,
    182736 /* contraction */,
    13088 /* encoder.layers.1.self_attn.out_proj.weight */,
    133584 /* add */,
    14112 /* encoder.layers.1.self_attn.out_proj.bias */,
    133584 /* add */,
  );
  sum_add5(
    f32,
    133584 /* add */,
    14144 /* encoder.layers.1.norm1.weight */,
    14176 /* encoder.layers.1.norm1.bias */,
    145872 /* add */,
  );
  contraction_relu(
    f32,
    145872 /* add */,
    14208 /* encoder.layers.1.linear1.weight */,
    16256 /* encoder.layers.1.linear1.bias */,
    158160 /* relu */,
  );
  contraction_add3(
    f32,
    158160 /* relu */,
    16320 /* encoder.layers.1.linear2.weight */,
    145872 /* add */,
    18368 /* encoder.layers.1.linear2.bias */,
    145872 /* add */,
  );
  sum_add5(
    f32,
    145872 /* add */,
    18400 /* encoder.layers.1.norm2.weight */,
    18432 /* encoder.layers.1.norm2.bias */,
    133584 /* add */,
  );
  remainder_mul_add2(f32, i32, 132400 /* target */, 0 /* tokens.weight */, 145872 /* add */);
  contraction_add4(
    f32,
    145872 /* add */,
    18464 /* decoder.layers.0.self_attn.in_proj_weight */,
    21536 /* decoder.layers.0.self_attn.in_proj_bias */,
    166352 /* add */,
  );
  contraction2(f32, 166352 /* add */, 227792 /* contraction */);
  greaterEqual_select(f32, u8, 529600 /* greaterEqual */, 227792 /* contraction */, 227792 /* select */);
  amax_sum_div5(f32, 227792 /* select */, 253392 /* exp */, 278992 /* div */);
  contraction3(f32, 278992 /* div */, 166352 /* add */, 227792 /* contraction */);
  contraction_add5(
    f32,
    227792 /* contraction */,
    21632 /* decoder.layers.0.self_attn.out_proj.weight */,
    145872 /* add */,
    22656 /* decoder.layers.0.self_attn.out_proj.bias */,
    145872 /* add */,
  );
  sum_add6(
    f32,
    145872 /* add */,
    22688 /* decoder.layers.0.norm1.weight */,
    22720 /* decoder.layers.0.norm1.bias */,
    166352 /* add */,
  );
  contraction_add6(
    f32,
    166352 /* add */,
    22752 /* decoder.layers.0.multihead_attn.in_proj_weight */,
    25824 /* decoder.layers.0.multihead_attn.in_proj_bias */,
    145872 /* add */,
  );
  contraction_add7(
    f32,
    133584 /* add */,
    22752 /* decoder.layers.0.multihead_attn.in_proj_weight */,
    25824 /* decoder.layers.0.multihead_attn.in_proj_bias */,
    186832 /* add */,
  );
  contraction_mul2(f32, 145872 /* add */, 186832 /* add */, 211408 /* mul */);
  amax_sum_div6(f32, u8, 533952 /* notEqual */, 211408 /* mul */, 145872 /* exp */, 226768 /* div */);
  contraction4(f32, 226768 /* div */, 186832 /* add */, 145872 /* contraction */);
  contraction_add5(
    f32,
    145872 /* contraction */,
    25920 /* decoder.layers.0.multihead_attn.out_proj.weight */,
    166352 /* add */,
    26944 /* decoder.layers.0.multihead_attn.out_proj.bias */,
    166352 /* add */,
  );
  sum_add6(
    f32,
    166352 /* add */,
    26976 /* decoder.layers.0.norm2.weight */,
    27008 /* decoder.layers.0.norm2.bias */,
    145872 /* add */,
  );
  contraction_relu2(
    f32,
    145872 /* add */,
    27040 /* decoder.layers.0.linear1.weight */,
    29088 /* decoder.layers.0.linear1.bias */,
    166352 /* relu */,
  );
  contraction_add8(
    f32,
    166352 /* relu */,
    29152 /* decoder.layers.0.linear2.weight */,
    145872 /* add */,
    31200 /* decoder.layers.0.linear2.bias */,
    145872 /* add */,
  );
  sum_add6(
    f32,
    145872 /* add */,
    31232 /* decoder.layers.0.norm3.weight */,
    31264 /* decoder.layers.0.norm3.bias */,
    166352 /* add */,
  );
  contraction_add4(
    f32,
    166352 /* add */,
    31296 /* decoder.layers.1.self_attn.in_proj_weight */,
    34368 /* decoder.layers.1.self_attn.in_proj_bias */,
    186832 /* add */,
  );
  contraction_select(f32, u8, 186832 /* add */, 529600 /* greaterEqual */, 248272 /* select */);
  amax_sum_div5(f32, 248272 /* select */, 273872 /* exp */, 299472 /* div */);
  contraction3(f32, 299472 /* div */, 186832 /* add */, 145872 /* contraction */);
  contraction_add5(
    f32,
    145872 /* contraction */,
    34464 /* decoder.layers.1.self_attn.out_proj.weight */,
    166352 /* add */,
    35488 /* decoder.layers.1.self_attn.out_proj.bias */,
    166352 /* add */,
  );
  sum_add6(
    f32,
    166352 /* add */,
    35520 /* decoder.layers.1.norm1.weight */,
    35552 /* decoder.layers.1.norm1.bias */,
    145872 /* add */,
  );
  contraction_add6(
    f32,
    145872 /* add */,
    35584 /* decoder.layers.1.multihead_attn.in_proj_weight */,
    38656 /* decoder.layers.1.multihead_attn.in_proj_bias */,
    166352 /* add */,
  );
  contraction_add7(
    f32,
    133584 /* add */,
    35584 /* decoder.layers.1.multihead_attn.in_proj_weight */,
    38656 /* decoder.layers.1.multihead_attn.in_proj_bias */,
    186832 /* add */,
  );
  contraction_mul2(f32, 166352 /* add */, 186832 /* add */, 211408 /* mul */);
  amax_sum_div6(f32, u8, 533952 /* notEqual */, 211408 /* mul */, 166352 /* exp */, 226768 /* div */);
  contraction4(f32, 226768 /* div */, 186832 /* add */, 166352 /* contraction */);
  contraction_add5(
    f32,
    166352 /* contraction */,
    38752 /* decoder.layers.1.multihead_attn.out_proj.weight */,
    145872 /* add */,
    39776 /* decoder.layers.1.multihead_attn.out_proj.bias */,
    145872 /* add */,
  );
  sum_add6(
    f32,
    145872 /* add */,
    39808 /* decoder.layers.1.norm2.weight */,
    39840 /* decoder.layers.1.norm2.bias */,
    166352 /* add */,
  );
  contraction_relu2(
    f32,
    166352 /* add */,
    39872 /* decoder.layers.1.linear1.weight */,
    41920 /* decoder.layers.1.linear1.bias */,
    186832 /* relu */,
  );
  contraction_add8(
    f32,
    186832 /* relu */,
    41984 /* decoder.layers.1.linear2.weight */,
    166352 /* add */,
    44032 /* decoder.layers.1.linear2.bias */,
    166352 /* add */,
  );
  sum_add6(
    f32,
    166352 /* add */,
    44064 /* decoder.layers.1.norm3.weight */,
    44096 /* decoder.layers.1.norm3.bias */,
    132400 /* add */,
  );
  contraction5(f32, 132400 /* add */, 0 /* tokens.weight */, 152880 /* logits */);
}

/** What `step` takes. */
export interface StepInputs {
  /** i32[64, 6] */
  readonly source: NumericArray;
  /** i32[64, 11] */
  readonly target: NumericArray;
}

/** What `evaluate` takes. */
export interface EvaluateInputs {
  /** i32[64, 6] */
  readonly source: NumericArray;
  /** i32[64, 11] */
  readonly target: NumericArray;
}

/** What `gradients` takes. */
export interface GradientInputs {
  /** i32[64, 6] */
  readonly source: NumericArray;
  /** i32[64, 11] */
  readonly target: NumericArray;
}

/** What `predict` takes. */
export interface PredictInputs {
  /** i32[64, 6] */
  readonly source: NumericArray;
  /** i32[64, 11] */
  readonly target: NumericArray;
}

/** What `predict` returns. */
export interface Outputs {
  /** f32[64, 10, 43] */
  readonly logits: Float32Array;
}

/** The parameters by name. */
export interface Parameters {
  /** f32[43, 32] */
  readonly "tokens.weight": Float32Array;
  /** f32[96, 32] */
  readonly "encoder.layers.0.self_attn.in_proj_weight": Float32Array;
  /** f32[96] */
  readonly "encoder.layers.0.self_attn.in_proj_bias": Float32Array;
  /** f32[32, 32] */
  readonly "encoder.layers.0.self_attn.out_proj.weight": Float32Array;
  /** f32[32] */
  readonly "encoder.layers.0.self_attn.out_proj.bias": Float32Array;
  /** f32[32] */
  readonly "encoder.layers.0.norm1.weight": Float32Array;
  /** f32[32] */
  readonly "encoder.layers.0.norm1.bias": Float32Array;
  /** f32[64, 32] */
  readonly "encoder.layers.0.linear1.weight": Float32Array;
  /** f32[64] */
  readonly "encoder.layers.0.linear1.bias": Float32Array;
  /** f32[32, 64] */
  readonly "encoder.layers.0.linear2.weight": Float32Array;
  /** f32[32] */
  readonly "encoder.layers.0.linear2.bias": Float32Array;
  /** f32[32] */
  readonly "encoder.layers.0.norm2.weight": Float32Array;
  /** f32[32] */
  readonly "encoder.layers.0.norm2.bias": Float32Array;
  /** f32[96, 32] */
  readonly "encoder.layers.1.self_attn.in_proj_weight": Float32Array;
  /** f32[96] */
  readonly "encoder.layers.1.self_attn.in_proj_bias": Float32Array;
  /** f32[32, 32] */
  readonly "encoder.layers.1.self_attn.out_proj.weight": Float32Array;
  /** f32[32] */
  readonly "encoder.layers.1.self_attn.out_proj.bias": Float32Array;
  /** f32[32] */
  readonly "encoder.layers.1.norm1.weight": Float32Array;
  /** f32[32] */
  readonly "encoder.layers.1.norm1.bias": Float32Array;
  /** f32[64, 32] */
  readonly "encoder.layers.1.linear1.weight": Float32Array;
  /** f32[64] */
  readonly "encoder.layers.1.linear1.bias": Float32Array;
  /** f32[32, 64] */
  readonly "encoder.layers.1.linear2.weight": Float32Array;
  /** f32[32] */
  readonly "encoder.layers.1.linear2.bias": Float32Array;
  /** f32[32] */
  readonly "encoder.layers.1.norm2.weight": Float32Array;
  /** f32[32] */
  readonly "encoder.layers.1.norm2.bias": Float32Array;
  /** f32[96, 32] */
  readonly "decoder.layers.0.self_attn.in_proj_weight": Float32Array;
  /** f32[96] */
  readonly "decoder.layers.0.self_attn.in_proj_bias": Float32Array;
  /** f32[32, 32] */
  readonly "decoder.layers.0.self_attn.out_proj.weight": Float32Array;
  /** f32[32] */
  readonly "decoder.layers.0.self_attn.out_proj.bias": Float32Array;
  /** f32[32] */
  readonly "decoder.layers.0.norm1.weight": Float32Array;
  /** f32[32] */
  readonly "decoder.layers.0.norm1.bias": Float32Array;
  /** f32[96, 32] */
  readonly "decoder.layers.0.multihead_attn.in_proj_weight": Float32Array;
  /** f32[96] */
  readonly "decoder.layers.0.multihead_attn.in_proj_bias": Float32Array;
  /** f32[32, 32] */
  readonly "decoder.layers.0.multihead_attn.out_proj.weight": Float32Array;
  /** f32[32] */
  readonly "decoder.layers.0.multihead_attn.out_proj.bias": Float32Array;
  /** f32[32] */
  readonly "decoder.layers.0.norm2.weight": Float32Array;
  /** f32[32] */
  readonly "decoder.layers.0.norm2.bias": Float32Array;
  /** f32[64, 32] */
  readonly "decoder.layers.0.linear1.weight": Float32Array;
  /** f32[64] */
  readonly "decoder.layers.0.linear1.bias": Float32Array;
  /** f32[32, 64] */
  readonly "decoder.layers.0.linear2.weight": Float32Array;
  /** f32[32] */
  readonly "decoder.layers.0.linear2.bias": Float32Array;
  /** f32[32] */
  readonly "decoder.layers.0.norm3.weight": Float32Array;
  /** f32[32] */
  readonly "decoder.layers.0.norm3.bias": Float32Array;
  /** f32[96, 32] */
  readonly "decoder.layers.1.self_attn.in_proj_weight": Float32Array;
  /** f32[96] */
  readonly "decoder.layers.1.self_attn.in_proj_bias": Float32Array;
  /** f32[32, 32] */
  readonly "decoder.layers.1.self_attn.out_proj.weight": Float32Array;
  /** f32[32] */
  readonly "decoder.layers.1.self_attn.out_proj.bias": Float32Array;
  /** f32[32] */
  readonly "decoder.layers.1.norm1.weight": Float32Array;
  /** f32[32] */
  readonly "decoder.layers.1.norm1.bias": Float32Array;
  /** f32[96, 32] */
  readonly "decoder.layers.1.multihead_attn.in_proj_weight": Float32Array;
  /** f32[96] */
  readonly "decoder.layers.1.multihead_attn.in_proj_bias": Float32Array;
  /** f32[32, 32] */
  readonly "decoder.layers.1.multihead_attn.out_proj.weight": Float32Array;
  /** f32[32] */
  readonly "decoder.layers.1.multihead_attn.out_proj.bias": Float32Array;
  /** f32[32] */
  readonly "decoder.layers.1.norm2.weight": Float32Array;
  /** f32[32] */
  readonly "decoder.layers.1.norm2.bias": Float32Array;
  /** f32[64, 32] */
  readonly "decoder.layers.1.linear1.weight": Float32Array;
  /** f32[64] */
  readonly "decoder.layers.1.linear1.bias": Float32Array;
  /** f32[32, 64] */
  readonly "decoder.layers.1.linear2.weight": Float32Array;
  /** f32[32] */
  readonly "decoder.layers.1.linear2.bias": Float32Array;
  /** f32[32] */
  readonly "decoder.layers.1.norm3.weight": Float32Array;
  /** f32[32] */
  readonly "decoder.layers.1.norm3.bias": Float32Array;
}

/** What `evaluate` measures beside the loss. */
export interface Metrics {
  /** f32[64] */
  readonly "exact match": Float32Array;
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
  name: "transformer",
  format: 1,
  fingerprint: "2f20cf8b367d25bd",
  arenaBytes: 5301168,
  dtype: "f32",
  parameters: [
    {
      name: "tokens.weight",
      type: "f32",
      shape: [43, 32],
      offset: 0,
      initial: { kind: "normal", mean: 0, deviation: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "encoder.layers.0.self_attn.in_proj_weight",
      type: "f32",
      shape: [96, 32],
      offset: 5504,
      initial: { kind: "uniform", low: -0.21650635094610965, high: 0.21650635094610965 },
      trainable: true,
    },
    {
      name: "encoder.layers.0.self_attn.in_proj_bias",
      type: "f32",
      shape: [96],
      offset: 17792,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "encoder.layers.0.self_attn.out_proj.weight",
      type: "f32",
      shape: [32, 32],
      offset: 18176,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "encoder.layers.0.self_attn.out_proj.bias",
      type: "f32",
      shape: [32],
      offset: 22272,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "encoder.layers.0.norm1.weight",
      type: "f32",
      shape: [32],
      offset: 22400,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "encoder.layers.0.norm1.bias",
      type: "f32",
      shape: [32],
      offset: 22528,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "encoder.layers.0.linear1.weight",
      type: "f32",
      shape: [64, 32],
      offset: 22656,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "encoder.layers.0.linear1.bias",
      type: "f32",
      shape: [64],
      offset: 30848,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "encoder.layers.0.linear2.weight",
      type: "f32",
      shape: [32, 64],
      offset: 31104,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "encoder.layers.0.linear2.bias",
      type: "f32",
      shape: [32],
      offset: 39296,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "encoder.layers.0.norm2.weight",
      type: "f32",
      shape: [32],
      offset: 39424,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "encoder.layers.0.norm2.bias",
      type: "f32",
      shape: [32],
      offset: 39552,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "encoder.layers.1.self_attn.in_proj_weight",
      type: "f32",
      shape: [96, 32],
      offset: 39680,
      initial: { kind: "uniform", low: -0.21650635094610965, high: 0.21650635094610965 },
      trainable: true,
    },
    {
      name: "encoder.layers.1.self_attn.in_proj_bias",
      type: "f32",
      shape: [96],
      offset: 51968,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "encoder.layers.1.self_attn.out_proj.weight",
      type: "f32",
      shape: [32, 32],
      offset: 52352,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "encoder.layers.1.self_attn.out_proj.bias",
      type: "f32",
      shape: [32],
      offset: 56448,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "encoder.layers.1.norm1.weight",
      type: "f32",
      shape: [32],
      offset: 56576,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "encoder.layers.1.norm1.bias",
      type: "f32",
      shape: [32],
      offset: 56704,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "encoder.layers.1.linear1.weight",
      type: "f32",
      shape: [64, 32],
      offset: 56832,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "encoder.layers.1.linear1.bias",
      type: "f32",
      shape: [64],
      offset: 65024,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "encoder.layers.1.linear2.weight",
      type: "f32",
      shape: [32, 64],
      offset: 65280,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "encoder.layers.1.linear2.bias",
      type: "f32",
      shape: [32],
      offset: 73472,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "encoder.layers.1.norm2.weight",
      type: "f32",
      shape: [32],
      offset: 73600,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "encoder.layers.1.norm2.bias",
      type: "f32",
      shape: [32],
      offset: 73728,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "decoder.layers.0.self_attn.in_proj_weight",
      type: "f32",
      shape: [96, 32],
      offset: 73856,
      initial: { kind: "uniform", low: -0.21650635094610965, high: 0.21650635094610965 },
      trainable: true,
    },
    {
      name: "decoder.layers.0.self_attn.in_proj_bias",
      type: "f32",
      shape: [96],
      offset: 86144,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "decoder.layers.0.self_attn.out_proj.weight",
      type: "f32",
      shape: [32, 32],
      offset: 86528,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "decoder.layers.0.self_attn.out_proj.bias",
      type: "f32",
      shape: [32],
      offset: 90624,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "decoder.layers.0.norm1.weight",
      type: "f32",
      shape: [32],
      offset: 90752,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "decoder.layers.0.norm1.bias",
      type: "f32",
      shape: [32],
      offset: 90880,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "decoder.layers.0.multihead_attn.in_proj_weight",
      type: "f32",
      shape: [96, 32],
      offset: 91008,
      initial: { kind: "uniform", low: -0.21650635094610965, high: 0.21650635094610965 },
      trainable: true,
    },
    {
      name: "decoder.layers.0.multihead_attn.in_proj_bias",
      type: "f32",
      shape: [96],
      offset: 103296,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "decoder.layers.0.multihead_attn.out_proj.weight",
      type: "f32",
      shape: [32, 32],
      offset: 103680,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "decoder.layers.0.multihead_attn.out_proj.bias",
      type: "f32",
      shape: [32],
      offset: 107776,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "decoder.layers.0.norm2.weight",
      type: "f32",
      shape: [32],
      offset: 107904,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "decoder.layers.0.norm2.bias",
      type: "f32",
      shape: [32],
      offset: 108032,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "decoder.layers.0.linear1.weight",
      type: "f32",
      shape: [64, 32],
      offset: 108160,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "decoder.layers.0.linear1.bias",
      type: "f32",
      shape: [64],
      offset: 116352,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "decoder.layers.0.linear2.weight",
      type: "f32",
      shape: [32, 64],
      offset: 116608,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "decoder.layers.0.linear2.bias",
      type: "f32",
      shape: [32],
      offset: 124800,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "decoder.layers.0.norm3.weight",
      type: "f32",
      shape: [32],
      offset: 124928,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "decoder.layers.0.norm3.bias",
      type: "f32",
      shape: [32],
      offset: 125056,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "decoder.layers.1.self_attn.in_proj_weight",
      type: "f32",
      shape: [96, 32],
      offset: 125184,
      initial: { kind: "uniform", low: -0.21650635094610965, high: 0.21650635094610965 },
      trainable: true,
    },
    {
      name: "decoder.layers.1.self_attn.in_proj_bias",
      type: "f32",
      shape: [96],
      offset: 137472,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "decoder.layers.1.self_attn.out_proj.weight",
      type: "f32",
      shape: [32, 32],
      offset: 137856,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "decoder.layers.1.self_attn.out_proj.bias",
      type: "f32",
      shape: [32],
      offset: 141952,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "decoder.layers.1.norm1.weight",
      type: "f32",
      shape: [32],
      offset: 142080,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "decoder.layers.1.norm1.bias",
      type: "f32",
      shape: [32],
      offset: 142208,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "decoder.layers.1.multihead_attn.in_proj_weight",
      type: "f32",
      shape: [96, 32],
      offset: 142336,
      initial: { kind: "uniform", low: -0.21650635094610965, high: 0.21650635094610965 },
      trainable: true,
    },
    {
      name: "decoder.layers.1.multihead_attn.in_proj_bias",
      type: "f32",
      shape: [96],
      offset: 154624,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "decoder.layers.1.multihead_attn.out_proj.weight",
      type: "f32",
      shape: [32, 32],
      offset: 155008,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "decoder.layers.1.multihead_attn.out_proj.bias",
      type: "f32",
      shape: [32],
      offset: 159104,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "decoder.layers.1.norm2.weight",
      type: "f32",
      shape: [32],
      offset: 159232,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "decoder.layers.1.norm2.bias",
      type: "f32",
      shape: [32],
      offset: 159360,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "decoder.layers.1.linear1.weight",
      type: "f32",
      shape: [64, 32],
      offset: 159488,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "decoder.layers.1.linear1.bias",
      type: "f32",
      shape: [64],
      offset: 167680,
      initial: { kind: "uniform", low: -0.17677669529663687, high: 0.17677669529663687 },
      trainable: true,
    },
    {
      name: "decoder.layers.1.linear2.weight",
      type: "f32",
      shape: [32, 64],
      offset: 167936,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "decoder.layers.1.linear2.bias",
      type: "f32",
      shape: [32],
      offset: 176128,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "decoder.layers.1.norm3.weight",
      type: "f32",
      shape: [32],
      offset: 176256,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "decoder.layers.1.norm3.bias",
      type: "f32",
      shape: [32],
      offset: 176384,
      initial: { kind: "zeros" },
      trainable: true,
    },
  ],
  state: [
    {
      name: "tokens.weight.firstMoment",
      type: "f32",
      shape: [43, 32],
      offset: 176528,
      initial: { kind: "zeros" },
    },
    {
      name: "tokens.weight.secondMoment",
      type: "f32",
      shape: [43, 32],
      offset: 182032,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.0.self_attn.in_proj_weight.firstMoment",
      type: "f32",
      shape: [96, 32],
      offset: 187536,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.0.self_attn.in_proj_weight.secondMoment",
      type: "f32",
      shape: [96, 32],
      offset: 199824,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.0.self_attn.in_proj_bias.firstMoment",
      type: "f32",
      shape: [96],
      offset: 212112,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.0.self_attn.in_proj_bias.secondMoment",
      type: "f32",
      shape: [96],
      offset: 212496,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.0.self_attn.out_proj.weight.firstMoment",
      type: "f32",
      shape: [32, 32],
      offset: 212880,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.0.self_attn.out_proj.weight.secondMoment",
      type: "f32",
      shape: [32, 32],
      offset: 216976,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.0.self_attn.out_proj.bias.firstMoment",
      type: "f32",
      shape: [32],
      offset: 221072,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.0.self_attn.out_proj.bias.secondMoment",
      type: "f32",
      shape: [32],
      offset: 221200,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.0.norm1.weight.firstMoment",
      type: "f32",
      shape: [32],
      offset: 221328,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.0.norm1.weight.secondMoment",
      type: "f32",
      shape: [32],
      offset: 221456,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.0.norm1.bias.firstMoment",
      type: "f32",
      shape: [32],
      offset: 221584,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.0.norm1.bias.secondMoment",
      type: "f32",
      shape: [32],
      offset: 221712,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.0.linear1.weight.firstMoment",
      type: "f32",
      shape: [64, 32],
      offset: 221840,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.0.linear1.weight.secondMoment",
      type: "f32",
      shape: [64, 32],
      offset: 230032,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.0.linear1.bias.firstMoment",
      type: "f32",
      shape: [64],
      offset: 238224,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.0.linear1.bias.secondMoment",
      type: "f32",
      shape: [64],
      offset: 238480,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.0.linear2.weight.firstMoment",
      type: "f32",
      shape: [32, 64],
      offset: 238736,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.0.linear2.weight.secondMoment",
      type: "f32",
      shape: [32, 64],
      offset: 246928,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.0.linear2.bias.firstMoment",
      type: "f32",
      shape: [32],
      offset: 255120,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.0.linear2.bias.secondMoment",
      type: "f32",
      shape: [32],
      offset: 255248,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.0.norm2.weight.firstMoment",
      type: "f32",
      shape: [32],
      offset: 255376,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.0.norm2.weight.secondMoment",
      type: "f32",
      shape: [32],
      offset: 255504,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.0.norm2.bias.firstMoment",
      type: "f32",
      shape: [32],
      offset: 255632,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.0.norm2.bias.secondMoment",
      type: "f32",
      shape: [32],
      offset: 255760,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.1.self_attn.in_proj_weight.firstMoment",
      type: "f32",
      shape: [96, 32],
      offset: 255888,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.1.self_attn.in_proj_weight.secondMoment",
      type: "f32",
      shape: [96, 32],
      offset: 268176,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.1.self_attn.in_proj_bias.firstMoment",
      type: "f32",
      shape: [96],
      offset: 280464,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.1.self_attn.in_proj_bias.secondMoment",
      type: "f32",
      shape: [96],
      offset: 280848,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.1.self_attn.out_proj.weight.firstMoment",
      type: "f32",
      shape: [32, 32],
      offset: 281232,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.1.self_attn.out_proj.weight.secondMoment",
      type: "f32",
      shape: [32, 32],
      offset: 285328,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.1.self_attn.out_proj.bias.firstMoment",
      type: "f32",
      shape: [32],
      offset: 289424,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.1.self_attn.out_proj.bias.secondMoment",
      type: "f32",
      shape: [32],
      offset: 289552,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.1.norm1.weight.firstMoment",
      type: "f32",
      shape: [32],
      offset: 289680,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.1.norm1.weight.secondMoment",
      type: "f32",
      shape: [32],
      offset: 289808,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.1.norm1.bias.firstMoment",
      type: "f32",
      shape: [32],
      offset: 289936,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.1.norm1.bias.secondMoment",
      type: "f32",
      shape: [32],
      offset: 290064,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.1.linear1.weight.firstMoment",
      type: "f32",
      shape: [64, 32],
      offset: 290192,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.1.linear1.weight.secondMoment",
      type: "f32",
      shape: [64, 32],
      offset: 298384,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.1.linear1.bias.firstMoment",
      type: "f32",
      shape: [64],
      offset: 306576,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.1.linear1.bias.secondMoment",
      type: "f32",
      shape: [64],
      offset: 306832,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.1.linear2.weight.firstMoment",
      type: "f32",
      shape: [32, 64],
      offset: 307088,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.1.linear2.weight.secondMoment",
      type: "f32",
      shape: [32, 64],
      offset: 315280,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.1.linear2.bias.firstMoment",
      type: "f32",
      shape: [32],
      offset: 323472,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.1.linear2.bias.secondMoment",
      type: "f32",
      shape: [32],
      offset: 323600,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.1.norm2.weight.firstMoment",
      type: "f32",
      shape: [32],
      offset: 323728,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.1.norm2.weight.secondMoment",
      type: "f32",
      shape: [32],
      offset: 323856,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.1.norm2.bias.firstMoment",
      type: "f32",
      shape: [32],
      offset: 323984,
      initial: { kind: "zeros" },
    },
    {
      name: "encoder.layers.1.norm2.bias.secondMoment",
      type: "f32",
      shape: [32],
      offset: 324112,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.0.self_attn.in_proj_weight.firstMoment",
      type: "f32",
      shape: [96, 32],
      offset: 324240,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.0.self_attn.in_proj_weight.secondMoment",
      type: "f32",
      shape: [96, 32],
      offset: 336528,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.0.self_attn.in_proj_bias.firstMoment",
      type: "f32",
      shape: [96],
      offset: 348816,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.0.self_attn.in_proj_bias.secondMoment",
      type: "f32",
      shape: [96],
      offset: 349200,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.0.self_attn.out_proj.weight.firstMoment",
      type: "f32",
      shape: [32, 32],
      offset: 349584,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.0.self_attn.out_proj.weight.secondMoment",
      type: "f32",
      shape: [32, 32],
      offset: 353680,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.0.self_attn.out_proj.bias.firstMoment",
      type: "f32",
      shape: [32],
      offset: 357776,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.0.self_attn.out_proj.bias.secondMoment",
      type: "f32",
      shape: [32],
      offset: 357904,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.0.norm1.weight.firstMoment",
      type: "f32",
      shape: [32],
      offset: 358032,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.0.norm1.weight.secondMoment",
      type: "f32",
      shape: [32],
      offset: 358160,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.0.norm1.bias.firstMoment",
      type: "f32",
      shape: [32],
      offset: 358288,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.0.norm1.bias.secondMoment",
      type: "f32",
      shape: [32],
      offset: 358416,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.0.multihead_attn.in_proj_weight.firstMoment",
      type: "f32",
      shape: [96, 32],
      offset: 358544,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.0.multihead_attn.in_proj_weight.secondMoment",
      type: "f32",
      shape: [96, 32],
      offset: 370832,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.0.multihead_attn.in_proj_bias.firstMoment",
      type: "f32",
      shape: [96],
      offset: 383120,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.0.multihead_attn.in_proj_bias.secondMoment",
      type: "f32",
      shape: [96],
      offset: 383504,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.0.multihead_attn.out_proj.weight.firstMoment",
      type: "f32",
      shape: [32, 32],
      offset: 383888,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.0.multihead_attn.out_proj.weight.secondMoment",
      type: "f32",
      shape: [32, 32],
      offset: 387984,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.0.multihead_attn.out_proj.bias.firstMoment",
      type: "f32",
      shape: [32],
      offset: 392080,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.0.multihead_attn.out_proj.bias.secondMoment",
      type: "f32",
      shape: [32],
      offset: 392208,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.0.norm2.weight.firstMoment",
      type: "f32",
      shape: [32],
      offset: 392336,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.0.norm2.weight.secondMoment",
      type: "f32",
      shape: [32],
      offset: 392464,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.0.norm2.bias.firstMoment",
      type: "f32",
      shape: [32],
      offset: 392592,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.0.norm2.bias.secondMoment",
      type: "f32",
      shape: [32],
      offset: 392720,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.0.linear1.weight.firstMoment",
      type: "f32",
      shape: [64, 32],
      offset: 392848,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.0.linear1.weight.secondMoment",
      type: "f32",
      shape: [64, 32],
      offset: 401040,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.0.linear1.bias.firstMoment",
      type: "f32",
      shape: [64],
      offset: 409232,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.0.linear1.bias.secondMoment",
      type: "f32",
      shape: [64],
      offset: 409488,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.0.linear2.weight.firstMoment",
      type: "f32",
      shape: [32, 64],
      offset: 409744,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.0.linear2.weight.secondMoment",
      type: "f32",
      shape: [32, 64],
      offset: 417936,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.0.linear2.bias.firstMoment",
      type: "f32",
      shape: [32],
      offset: 426128,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.0.linear2.bias.secondMoment",
      type: "f32",
      shape: [32],
      offset: 426256,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.0.norm3.weight.firstMoment",
      type: "f32",
      shape: [32],
      offset: 426384,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.0.norm3.weight.secondMoment",
      type: "f32",
      shape: [32],
      offset: 426512,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.0.norm3.bias.firstMoment",
      type: "f32",
      shape: [32],
      offset: 426640,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.0.norm3.bias.secondMoment",
      type: "f32",
      shape: [32],
      offset: 426768,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.1.self_attn.in_proj_weight.firstMoment",
      type: "f32",
      shape: [96, 32],
      offset: 426896,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.1.self_attn.in_proj_weight.secondMoment",
      type: "f32",
      shape: [96, 32],
      offset: 439184,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.1.self_attn.in_proj_bias.firstMoment",
      type: "f32",
      shape: [96],
      offset: 451472,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.1.self_attn.in_proj_bias.secondMoment",
      type: "f32",
      shape: [96],
      offset: 451856,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.1.self_attn.out_proj.weight.firstMoment",
      type: "f32",
      shape: [32, 32],
      offset: 452240,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.1.self_attn.out_proj.weight.secondMoment",
      type: "f32",
      shape: [32, 32],
      offset: 456336,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.1.self_attn.out_proj.bias.firstMoment",
      type: "f32",
      shape: [32],
      offset: 460432,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.1.self_attn.out_proj.bias.secondMoment",
      type: "f32",
      shape: [32],
      offset: 460560,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.1.norm1.weight.firstMoment",
      type: "f32",
      shape: [32],
      offset: 460688,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.1.norm1.weight.secondMoment",
      type: "f32",
      shape: [32],
      offset: 460816,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.1.norm1.bias.firstMoment",
      type: "f32",
      shape: [32],
      offset: 460944,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.1.norm1.bias.secondMoment",
      type: "f32",
      shape: [32],
      offset: 461072,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.1.multihead_attn.in_proj_weight.firstMoment",
      type: "f32",
      shape: [96, 32],
      offset: 461200,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.1.multihead_attn.in_proj_weight.secondMoment",
      type: "f32",
      shape: [96, 32],
      offset: 473488,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.1.multihead_attn.in_proj_bias.firstMoment",
      type: "f32",
      shape: [96],
      offset: 485776,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.1.multihead_attn.in_proj_bias.secondMoment",
      type: "f32",
      shape: [96],
      offset: 486160,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.1.multihead_attn.out_proj.weight.firstMoment",
      type: "f32",
      shape: [32, 32],
      offset: 486544,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.1.multihead_attn.out_proj.weight.secondMoment",
      type: "f32",
      shape: [32, 32],
      offset: 490640,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.1.multihead_attn.out_proj.bias.firstMoment",
      type: "f32",
      shape: [32],
      offset: 494736,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.1.multihead_attn.out_proj.bias.secondMoment",
      type: "f32",
      shape: [32],
      offset: 494864,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.1.norm2.weight.firstMoment",
      type: "f32",
      shape: [32],
      offset: 494992,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.1.norm2.weight.secondMoment",
      type: "f32",
      shape: [32],
      offset: 495120,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.1.norm2.bias.firstMoment",
      type: "f32",
      shape: [32],
      offset: 495248,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.1.norm2.bias.secondMoment",
      type: "f32",
      shape: [32],
      offset: 495376,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.1.linear1.weight.firstMoment",
      type: "f32",
      shape: [64, 32],
      offset: 495504,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.1.linear1.weight.secondMoment",
      type: "f32",
      shape: [64, 32],
      offset: 503696,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.1.linear1.bias.firstMoment",
      type: "f32",
      shape: [64],
      offset: 511888,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.1.linear1.bias.secondMoment",
      type: "f32",
      shape: [64],
      offset: 512144,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.1.linear2.weight.firstMoment",
      type: "f32",
      shape: [32, 64],
      offset: 512400,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.1.linear2.weight.secondMoment",
      type: "f32",
      shape: [32, 64],
      offset: 520592,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.1.linear2.bias.firstMoment",
      type: "f32",
      shape: [32],
      offset: 528784,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.1.linear2.bias.secondMoment",
      type: "f32",
      shape: [32],
      offset: 528912,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.1.norm3.weight.firstMoment",
      type: "f32",
      shape: [32],
      offset: 529040,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.1.norm3.weight.secondMoment",
      type: "f32",
      shape: [32],
      offset: 529168,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.1.norm3.bias.firstMoment",
      type: "f32",
      shape: [32],
      offset: 529296,
      initial: { kind: "zeros" },
    },
    {
      name: "decoder.layers.1.norm3.bias.secondMoment",
      type: "f32",
      shape: [32],
      offset: 529424,
      initial: { kind: "zeros" },
    },
  ],
  constants: [],
  counters: { seed: 529552, step: 176512, guard: 529568 },
  objectives: {
    ["loss"]: {
      step: {
        inputs: [
          { name: "source", type: "i32", shape: [64, 6], offset: 5256128, below: 43 },
          { name: "target", type: "i32", shape: [64, 11], offset: 5243072, below: 43 },
        ],
        outputs: [],
        loss: 5134400,
        metrics: [],
        run: step,
      },
      evaluate: {
        inputs: [
          { name: "source", type: "i32", shape: [64, 6], offset: 532416, below: 43 },
          { name: "target", type: "i32", shape: [64, 11], offset: 529600, below: 43 },
        ],
        outputs: [],
        loss: 545216,
        metrics: [{ name: "exact match", type: "f32", shape: [64], offset: 534976 }],
        run: evaluate,
      },
      gradients: {
        inputs: [
          { name: "source", type: "i32", shape: [64, 6], offset: 5256128, below: 43 },
          { name: "target", type: "i32", shape: [64, 11], offset: 5243072, below: 43 },
        ],
        outputs: [
          { name: "tokens.weight", type: "f32", shape: [43, 32], offset: 5128896 },
          { name: "encoder.layers.0.self_attn.in_proj_weight", type: "f32", shape: [96, 32], offset: 775360 },
          { name: "encoder.layers.0.self_attn.in_proj_bias", type: "f32", shape: [96], offset: 787648 },
          {
            name: "encoder.layers.0.self_attn.out_proj.weight",
            type: "f32",
            shape: [32, 32],
            offset: 1070272,
          },
          { name: "encoder.layers.0.self_attn.out_proj.bias", type: "f32", shape: [32], offset: 1076672 },
          { name: "encoder.layers.0.norm1.weight", type: "f32", shape: [32], offset: 1076416 },
          { name: "encoder.layers.0.norm1.bias", type: "f32", shape: [32], offset: 1076544 },
          { name: "encoder.layers.0.linear1.weight", type: "f32", shape: [64, 32], offset: 1057984 },
          { name: "encoder.layers.0.linear1.bias", type: "f32", shape: [64], offset: 1075008 },
          { name: "encoder.layers.0.linear2.weight", type: "f32", shape: [32, 64], offset: 1049792 },
          { name: "encoder.layers.0.linear2.bias", type: "f32", shape: [32], offset: 1076288 },
          { name: "encoder.layers.0.norm2.weight", type: "f32", shape: [32], offset: 1076032 },
          { name: "encoder.layers.0.norm2.bias", type: "f32", shape: [32], offset: 1076160 },
          {
            name: "encoder.layers.1.self_attn.in_proj_weight",
            type: "f32",
            shape: [96, 32],
            offset: 1021120,
          },
          { name: "encoder.layers.1.self_attn.in_proj_bias", type: "f32", shape: [96], offset: 1074368 },
          {
            name: "encoder.layers.1.self_attn.out_proj.weight",
            type: "f32",
            shape: [32, 32],
            offset: 1066176,
          },
          { name: "encoder.layers.1.self_attn.out_proj.bias", type: "f32", shape: [32], offset: 1075904 },
          { name: "encoder.layers.1.norm1.weight", type: "f32", shape: [32], offset: 1075648 },
          { name: "encoder.layers.1.norm1.bias", type: "f32", shape: [32], offset: 1075776 },
          { name: "encoder.layers.1.linear1.weight", type: "f32", shape: [64, 32], offset: 1041600 },
          { name: "encoder.layers.1.linear1.bias", type: "f32", shape: [64], offset: 1074752 },
          { name: "encoder.layers.1.linear2.weight", type: "f32", shape: [32, 64], offset: 1033408 },
          { name: "encoder.layers.1.linear2.bias", type: "f32", shape: [32], offset: 1075520 },
          { name: "encoder.layers.1.norm2.weight", type: "f32", shape: [32], offset: 1075264 },
          { name: "encoder.layers.1.norm2.bias", type: "f32", shape: [32], offset: 1075392 },
          {
            name: "decoder.layers.0.self_attn.in_proj_weight",
            type: "f32",
            shape: [96, 32],
            offset: 1086656,
          },
          { name: "decoder.layers.0.self_attn.in_proj_bias", type: "f32", shape: [96], offset: 1104448 },
          {
            name: "decoder.layers.0.self_attn.out_proj.weight",
            type: "f32",
            shape: [32, 32],
            offset: 1443008,
          },
          { name: "decoder.layers.0.self_attn.out_proj.bias", type: "f32", shape: [32], offset: 1448384 },
          { name: "decoder.layers.0.norm1.weight", type: "f32", shape: [32], offset: 1448128 },
          { name: "decoder.layers.0.norm1.bias", type: "f32", shape: [32], offset: 1448256 },
          {
            name: "decoder.layers.0.multihead_attn.in_proj_weight",
            type: "f32",
            shape: [96, 32],
            offset: 1418432,
          },
          { name: "decoder.layers.0.multihead_attn.in_proj_bias", type: "f32", shape: [96], offset: 1447104 },
          {
            name: "decoder.layers.0.multihead_attn.out_proj.weight",
            type: "f32",
            shape: [32, 32],
            offset: 1438912,
          },
          {
            name: "decoder.layers.0.multihead_attn.out_proj.bias",
            type: "f32",
            shape: [32],
            offset: 1448000,
          },
          { name: "decoder.layers.0.norm2.weight", type: "f32", shape: [32], offset: 1447744 },
          { name: "decoder.layers.0.norm2.bias", type: "f32", shape: [32], offset: 1447872 },
          { name: "decoder.layers.0.linear1.weight", type: "f32", shape: [64, 32], offset: 1430720 },
          { name: "decoder.layers.0.linear1.bias", type: "f32", shape: [64], offset: 1447488 },
          { name: "decoder.layers.0.linear2.weight", type: "f32", shape: [32, 64], offset: 2401472 },
          { name: "decoder.layers.0.linear2.bias", type: "f32", shape: [32], offset: 2410304 },
          { name: "decoder.layers.0.norm3.weight", type: "f32", shape: [32], offset: 2410048 },
          { name: "decoder.layers.0.norm3.bias", type: "f32", shape: [32], offset: 2410176 },
          {
            name: "decoder.layers.1.self_attn.in_proj_weight",
            type: "f32",
            shape: [96, 32],
            offset: 2389184,
          },
          { name: "decoder.layers.1.self_attn.in_proj_bias", type: "f32", shape: [96], offset: 2409664 },
          {
            name: "decoder.layers.1.self_attn.out_proj.weight",
            type: "f32",
            shape: [32, 32],
            offset: 3355840,
          },
          { name: "decoder.layers.1.self_attn.out_proj.bias", type: "f32", shape: [32], offset: 3360192 },
          { name: "decoder.layers.1.norm1.weight", type: "f32", shape: [32], offset: 3359936 },
          { name: "decoder.layers.1.norm1.bias", type: "f32", shape: [32], offset: 3360064 },
          {
            name: "decoder.layers.1.multihead_attn.in_proj_weight",
            type: "f32",
            shape: [96, 32],
            offset: 3331264,
          },
          { name: "decoder.layers.1.multihead_attn.in_proj_bias", type: "f32", shape: [96], offset: 3978432 },
          {
            name: "decoder.layers.1.multihead_attn.out_proj.weight",
            type: "f32",
            shape: [32, 32],
            offset: 3351744,
          },
          {
            name: "decoder.layers.1.multihead_attn.out_proj.bias",
            type: "f32",
            shape: [32],
            offset: 4568256,
          },
          { name: "decoder.layers.1.norm2.weight", type: "f32", shape: [32], offset: 4650176 },
          { name: "decoder.layers.1.norm2.bias", type: "f32", shape: [32], offset: 4650304 },
          { name: "decoder.layers.1.linear1.weight", type: "f32", shape: [64, 32], offset: 3343552 },
          { name: "decoder.layers.1.linear1.bias", type: "f32", shape: [64], offset: 5027008 },
          { name: "decoder.layers.1.linear2.weight", type: "f32", shape: [32, 64], offset: 5018816 },
          { name: "decoder.layers.1.linear2.bias", type: "f32", shape: [32], offset: 5027520 },
          { name: "decoder.layers.1.norm3.weight", type: "f32", shape: [32], offset: 5027264 },
          { name: "decoder.layers.1.norm3.bias", type: "f32", shape: [32], offset: 5027392 },
        ],
        loss: 5134400,
        metrics: [],
        run: gradients,
      },
    },
  },
  predict: {
    inputs: [
      { name: "source", type: "i32", shape: [64, 6], offset: 532416, below: 43 },
      { name: "target", type: "i32", shape: [64, 11], offset: 529600, below: 43 },
    ],
    outputs: [{ name: "logits", type: "f32", shape: [64, 10, 43], offset: 611520 }],
    metrics: [],
    run: predict,
  },
});
