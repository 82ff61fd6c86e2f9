// @generated
/* eslint-disable */
/**
 * gpt: a neural network and its training, compiled by Tapeless. Do not edit: change the model and
 * compile it again. Kernels come first, then one function per program, then the trainer that is made of them.
 *
 * Inputs
 *   ids   i32[16, 32]
 *   next  i32[16, 32]
 * Parameters: 107,264 numbers in 28 tensors
 *   tokens.weight                       f32[80, 64]
 *   positions.weight                    f32[32, 64]
 *   blocks.0.norm1.weight               f32[64]
 *   blocks.0.norm1.bias                 f32[64]
 *   blocks.0.attention.in_proj_weight   f32[192, 64]
 *   blocks.0.attention.in_proj_bias     f32[192]
 *   blocks.0.attention.out_proj.weight  f32[64, 64]
 *   blocks.0.attention.out_proj.bias    f32[64]
 *   blocks.0.norm2.weight               f32[64]
 *   blocks.0.norm2.bias                 f32[64]
 *   blocks.0.up.weight                  f32[256, 64]
 *   blocks.0.up.bias                    f32[256]
 *   blocks.0.down.weight                f32[64, 256]
 *   blocks.0.down.bias                  f32[64]
 *   blocks.1.norm1.weight               f32[64]
 *   blocks.1.norm1.bias                 f32[64]
 *   blocks.1.attention.in_proj_weight   f32[192, 64]
 *   blocks.1.attention.in_proj_bias     f32[192]
 *   blocks.1.attention.out_proj.weight  f32[64, 64]
 *   blocks.1.attention.out_proj.bias    f32[64]
 *   blocks.1.norm2.weight               f32[64]
 *   blocks.1.norm2.bias                 f32[64]
 *   blocks.1.up.weight                  f32[256, 64]
 *   blocks.1.up.bias                    f32[256]
 *   and 4 more, see plan.txt
 * Dimensions, as tensor[axis]
 *    16  ids[0], next[0], logits[0]
 *    32  ids[1], next[1], positions.weight[0], logits[1]
 *    80  tokens.weight[0], logits[2]
 *    64  tokens.weight[1], positions.weight[1], blocks.0.norm1.weight[0], blocks.0.norm1.bias[0], blocks.0.attention.in_proj_weight[1], and 21 more
 *   192  blocks.0.attention.in_proj_weight[0], blocks.0.attention.in_proj_bias[0], blocks.1.attention.in_proj_weight[0], blocks.1.attention.in_proj_bias[0]
 *   256  blocks.0.up.weight[0], blocks.0.up.bias[0], blocks.0.down.weight[1], blocks.1.up.weight[0], blocks.1.up.bias[0], and 1 more
 * Programs          FLOPs per call    peak bytes  launches
 *   step               355,897,359     8,378,432       106
 *   gradients          354,395,649     8,378,432        78
 *   evaluate           118,682,625     2,600,000        25
 *   predict            118,433,792     2,597,952        23
 * Memory: one arena of 8,419,920 bytes (8.03 MiB), the first 1,287,232 for parameters and state.
 * Kernels take the views of the arena that they use, then the position of each tensor in its view, in elements.
 * Tensors are row-major. Arithmetic is in float64 between loads and stores, rounded when stored.
 */
import { defineTrainer, erf, pow, type NumericArray, type Views } from "../../runtime/index.ts";

/**
 * sum, gpt.ts:40
 * mul, gpt.ts:40
 * sub, gpt.ts:40
 * rsqrt, gpt.ts:40
 * add, gpt.ts:40
 */
function sum_add(
  f32: Float32Array,
  i32: Int32Array,
  ids_at: number,
  tokensWeight: number,
  positionsWeight: number,
  sub_at: number,
  rsqrt_at: number,
  blocks0Norm1Weight: number,
  blocks0Norm1Bias: number,
  add_at: number,
): void {
  for (let i = 0; i < 16; i += 4) {
    const ids_at_row = ids_at + i * 32;
    const rsqrt_at_row = rsqrt_at + i * 32;
    for (let j = 0; j < 30; j += 3) {
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
      const ids_i1 = i32[ids_at_row + j + 32]!;
      const ids_i2 = i32[ids_at_row + j + 64]!;
      const ids_i3 = i32[ids_at_row + j + 96]!;
      const ids_j1 = i32[ids_at_row + j + 1]!;
      const ids_j1_i1 = i32[ids_at_row + j + 33]!;
      const ids_j1_i2 = i32[ids_at_row + j + 65]!;
      const ids_j1_i3 = i32[ids_at_row + j + 97]!;
      const ids_j2 = i32[ids_at_row + j + 2]!;
      const ids_j2_i1 = i32[ids_at_row + j + 34]!;
      const ids_j2_i2 = i32[ids_at_row + j + 66]!;
      const ids_j2_i3 = i32[ids_at_row + j + 98]!;
      const positionsWeight_row = positionsWeight + j * 64;
      for (let r = 0; r < 64; r++) {
        const value = Math.max(Math.min(ids, 79), 0);
        const value_i1 = Math.max(Math.min(ids_i1, 79), 0);
        const value_i2 = Math.max(Math.min(ids_i2, 79), 0);
        const value_i3 = Math.max(Math.min(ids_i3, 79), 0);
        const value_j1 = Math.max(Math.min(ids_j1, 79), 0);
        const value_j1_i1 = Math.max(Math.min(ids_j1_i1, 79), 0);
        const value_j1_i2 = Math.max(Math.min(ids_j1_i2, 79), 0);
        const value_j1_i3 = Math.max(Math.min(ids_j1_i3, 79), 0);
        const value_j2 = Math.max(Math.min(ids_j2, 79), 0);
        const value_j2_i1 = Math.max(Math.min(ids_j2_i1, 79), 0);
        const value_j2_i2 = Math.max(Math.min(ids_j2_i2, 79), 0);
        const value_j2_i3 = Math.max(Math.min(ids_j2_i3, 79), 0);
        const weight2 = f32[positionsWeight_row + r]!;
        const weight2_j1 = f32[positionsWeight_row + r + 64]!;
        const weight2_j2 = f32[positionsWeight_row + r + 128]!;
        sum += f32[tokensWeight + value * 64 + r]! + weight2;
        sum_i1 += f32[tokensWeight + value_i1 * 64 + r]! + weight2;
        sum_i2 += f32[tokensWeight + value_i2 * 64 + r]! + weight2;
        sum_i3 += f32[tokensWeight + value_i3 * 64 + r]! + weight2;
        sum_j1 += f32[tokensWeight + value_j1 * 64 + r]! + weight2_j1;
        sum_j1_i1 += f32[tokensWeight + value_j1_i1 * 64 + r]! + weight2_j1;
        sum_j1_i2 += f32[tokensWeight + value_j1_i2 * 64 + r]! + weight2_j1;
        sum_j1_i3 += f32[tokensWeight + value_j1_i3 * 64 + r]! + weight2_j1;
        sum_j2 += f32[tokensWeight + value_j2 * 64 + r]! + weight2_j2;
        sum_j2_i1 += f32[tokensWeight + value_j2_i1 * 64 + r]! + weight2_j2;
        sum_j2_i2 += f32[tokensWeight + value_j2_i2 * 64 + r]! + weight2_j2;
        sum_j2_i3 += f32[tokensWeight + value_j2_i3 * 64 + r]! + weight2_j2;
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
      const mul = sum * 0.015625;
      const mul_i1 = sum_i1 * 0.015625;
      const mul_i2 = sum_i2 * 0.015625;
      const mul_i3 = sum_i3 * 0.015625;
      const mul_j1 = sum_j1 * 0.015625;
      const mul_j1_i1 = sum_j1_i1 * 0.015625;
      const mul_j1_i2 = sum_j1_i2 * 0.015625;
      const mul_j1_i3 = sum_j1_i3 * 0.015625;
      const mul_j2 = sum_j2 * 0.015625;
      const mul_j2_i1 = sum_j2_i1 * 0.015625;
      const mul_j2_i2 = sum_j2_i2 * 0.015625;
      const mul_j2_i3 = sum_j2_i3 * 0.015625;
      const ids2 = i32[ids_at_row + j]!;
      const ids2_i1 = i32[ids_at_row + j + 32]!;
      const ids2_i2 = i32[ids_at_row + j + 64]!;
      const ids2_i3 = i32[ids_at_row + j + 96]!;
      const ids2_j1 = i32[ids_at_row + j + 1]!;
      const ids2_j1_i1 = i32[ids_at_row + j + 33]!;
      const ids2_j1_i2 = i32[ids_at_row + j + 65]!;
      const ids2_j1_i3 = i32[ids_at_row + j + 97]!;
      const ids2_j2 = i32[ids_at_row + j + 2]!;
      const ids2_j2_i1 = i32[ids_at_row + j + 34]!;
      const ids2_j2_i2 = i32[ids_at_row + j + 66]!;
      const ids2_j2_i3 = i32[ids_at_row + j + 98]!;
      const positionsWeight_row2 = positionsWeight + j * 64;
      const sub_at_row = sub_at + i * 2048 + j * 64;
      for (let s = 0; s < 64; s++) {
        const value2 = Math.max(Math.min(ids2, 79), 0);
        const value2_i1 = Math.max(Math.min(ids2_i1, 79), 0);
        const value2_i2 = Math.max(Math.min(ids2_i2, 79), 0);
        const value2_i3 = Math.max(Math.min(ids2_i3, 79), 0);
        const value2_j1 = Math.max(Math.min(ids2_j1, 79), 0);
        const value2_j1_i1 = Math.max(Math.min(ids2_j1_i1, 79), 0);
        const value2_j1_i2 = Math.max(Math.min(ids2_j1_i2, 79), 0);
        const value2_j1_i3 = Math.max(Math.min(ids2_j1_i3, 79), 0);
        const value2_j2 = Math.max(Math.min(ids2_j2, 79), 0);
        const value2_j2_i1 = Math.max(Math.min(ids2_j2_i1, 79), 0);
        const value2_j2_i2 = Math.max(Math.min(ids2_j2_i2, 79), 0);
        const value2_j2_i3 = Math.max(Math.min(ids2_j2_i3, 79), 0);
        const weight4 = f32[positionsWeight_row2 + s]!;
        const weight4_j1 = f32[positionsWeight_row2 + s + 64]!;
        const weight4_j2 = f32[positionsWeight_row2 + s + 128]!;
        const sub = f32[tokensWeight + value2 * 64 + s]! + weight4 - mul;
        const sub_i1 = f32[tokensWeight + value2_i1 * 64 + s]! + weight4 - mul_i1;
        const sub_i2 = f32[tokensWeight + value2_i2 * 64 + s]! + weight4 - mul_i2;
        const sub_i3 = f32[tokensWeight + value2_i3 * 64 + s]! + weight4 - mul_i3;
        const sub_j1 = f32[tokensWeight + value2_j1 * 64 + s]! + weight4_j1 - mul_j1;
        const sub_j1_i1 = f32[tokensWeight + value2_j1_i1 * 64 + s]! + weight4_j1 - mul_j1_i1;
        const sub_j1_i2 = f32[tokensWeight + value2_j1_i2 * 64 + s]! + weight4_j1 - mul_j1_i2;
        const sub_j1_i3 = f32[tokensWeight + value2_j1_i3 * 64 + s]! + weight4_j1 - mul_j1_i3;
        const sub_j2 = f32[tokensWeight + value2_j2 * 64 + s]! + weight4_j2 - mul_j2;
        const sub_j2_i1 = f32[tokensWeight + value2_j2_i1 * 64 + s]! + weight4_j2 - mul_j2_i1;
        const sub_j2_i2 = f32[tokensWeight + value2_j2_i2 * 64 + s]! + weight4_j2 - mul_j2_i2;
        const sub_j2_i3 = f32[tokensWeight + value2_j2_i3 * 64 + s]! + weight4_j2 - mul_j2_i3;
        f32[sub_at_row + s] = sub;
        f32[sub_at_row + s + 2048] = sub_i1;
        f32[sub_at_row + s + 4096] = sub_i2;
        f32[sub_at_row + s + 6144] = sub_i3;
        f32[sub_at_row + s + 64] = sub_j1;
        f32[sub_at_row + s + 2112] = sub_j1_i1;
        f32[sub_at_row + s + 4160] = sub_j1_i2;
        f32[sub_at_row + s + 6208] = sub_j1_i3;
        f32[sub_at_row + s + 128] = sub_j2;
        f32[sub_at_row + s + 2176] = sub_j2_i1;
        f32[sub_at_row + s + 4224] = sub_j2_i2;
        f32[sub_at_row + s + 6272] = sub_j2_i3;
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
      const add3 = Math.fround(sum2 * 0.015625 + /* 0.00001 */ 0.000009999999747378752);
      const rsqrt = 1 / Math.sqrt(add3);
      const rsqrt_i1 = 1 / Math.sqrt(Math.fround(sum2_i1 * 0.015625 + 0.000009999999747378752));
      const rsqrt_i2 = 1 / Math.sqrt(Math.fround(sum2_i2 * 0.015625 + 0.000009999999747378752));
      const rsqrt_i3 = 1 / Math.sqrt(Math.fround(sum2_i3 * 0.015625 + 0.000009999999747378752));
      const rsqrt_j1 = 1 / Math.sqrt(Math.fround(sum2_j1 * 0.015625 + 0.000009999999747378752));
      const rsqrt_j1_i1 = 1 / Math.sqrt(Math.fround(sum2_j1_i1 * 0.015625 + 0.000009999999747378752));
      const rsqrt_j1_i2 = 1 / Math.sqrt(Math.fround(sum2_j1_i2 * 0.015625 + 0.000009999999747378752));
      const rsqrt_j1_i3 = 1 / Math.sqrt(Math.fround(sum2_j1_i3 * 0.015625 + 0.000009999999747378752));
      const rsqrt_j2 = 1 / Math.sqrt(Math.fround(sum2_j2 * 0.015625 + 0.000009999999747378752));
      const rsqrt_j2_i1 = 1 / Math.sqrt(Math.fround(sum2_j2_i1 * 0.015625 + 0.000009999999747378752));
      const rsqrt_j2_i2 = 1 / Math.sqrt(Math.fround(sum2_j2_i2 * 0.015625 + 0.000009999999747378752));
      const rsqrt_j2_i3 = 1 / Math.sqrt(Math.fround(sum2_j2_i3 * 0.015625 + 0.000009999999747378752));
      f32[rsqrt_at_row + j] = rsqrt;
      f32[rsqrt_at_row + j + 32] = rsqrt_i1;
      f32[rsqrt_at_row + j + 64] = rsqrt_i2;
      f32[rsqrt_at_row + j + 96] = rsqrt_i3;
      f32[rsqrt_at_row + j + 1] = rsqrt_j1;
      f32[rsqrt_at_row + j + 33] = rsqrt_j1_i1;
      f32[rsqrt_at_row + j + 65] = rsqrt_j1_i2;
      f32[rsqrt_at_row + j + 97] = rsqrt_j1_i3;
      f32[rsqrt_at_row + j + 2] = rsqrt_j2;
      f32[rsqrt_at_row + j + 34] = rsqrt_j2_i1;
      f32[rsqrt_at_row + j + 66] = rsqrt_j2_i2;
      f32[rsqrt_at_row + j + 98] = rsqrt_j2_i3;
      const sub_at_row2 = sub_at + i * 2048 + j * 64;
      const add_at_row = add_at + i * 2048 + j * 64;
      for (let t = 0; t < 64; t++) {
        const weight5 = f32[blocks0Norm1Weight + t]!;
        const bias = f32[blocks0Norm1Bias + t]!;
        const add4_i1 = f32[sub_at_row2 + t + 2048]! * rsqrt_i1 * weight5 + bias;
        const add4_i2 = f32[sub_at_row2 + t + 4096]! * rsqrt_i2 * weight5 + bias;
        const add4_i3 = f32[sub_at_row2 + t + 6144]! * rsqrt_i3 * weight5 + bias;
        const add4_j1 = f32[sub_at_row2 + t + 64]! * rsqrt_j1 * weight5 + bias;
        const add4_j1_i1 = f32[sub_at_row2 + t + 2112]! * rsqrt_j1_i1 * weight5 + bias;
        const add4_j1_i2 = f32[sub_at_row2 + t + 4160]! * rsqrt_j1_i2 * weight5 + bias;
        const add4_j1_i3 = f32[sub_at_row2 + t + 6208]! * rsqrt_j1_i3 * weight5 + bias;
        const add4_j2 = f32[sub_at_row2 + t + 128]! * rsqrt_j2 * weight5 + bias;
        const add4_j2_i1 = f32[sub_at_row2 + t + 2176]! * rsqrt_j2_i1 * weight5 + bias;
        const add4_j2_i2 = f32[sub_at_row2 + t + 4224]! * rsqrt_j2_i2 * weight5 + bias;
        const add4_j2_i3 = f32[sub_at_row2 + t + 6272]! * rsqrt_j2_i3 * weight5 + bias;
        f32[add_at_row + t] = f32[sub_at_row2 + t]! * rsqrt * weight5 + bias;
        f32[add_at_row + t + 2048] = add4_i1;
        f32[add_at_row + t + 4096] = add4_i2;
        f32[add_at_row + t + 6144] = add4_i3;
        f32[add_at_row + t + 64] = add4_j1;
        f32[add_at_row + t + 2112] = add4_j1_i1;
        f32[add_at_row + t + 4160] = add4_j1_i2;
        f32[add_at_row + t + 6208] = add4_j1_i3;
        f32[add_at_row + t + 128] = add4_j2;
        f32[add_at_row + t + 2176] = add4_j2_i1;
        f32[add_at_row + t + 4224] = add4_j2_i2;
        f32[add_at_row + t + 6272] = add4_j2_i3;
      }
    }
    let sum_jr = 0;
    let sum_jr_i1 = 0;
    let sum_jr_i2 = 0;
    let sum_jr_i3 = 0;
    let sum_jr_j1 = 0;
    let sum_jr_j1_i1 = 0;
    let sum_jr_j1_i2 = 0;
    let sum_jr_j1_i3 = 0;
    const ids_jr = i32[ids_at + i * 32 + 30]!;
    const ids_jr_i1 = i32[ids_at + i * 32 + 62]!;
    const ids_jr_i2 = i32[ids_at + i * 32 + 94]!;
    const ids_jr_i3 = i32[ids_at + i * 32 + 126]!;
    const ids_jr_j1 = i32[ids_at + i * 32 + 31]!;
    const ids_jr_j1_i1 = i32[ids_at + i * 32 + 63]!;
    const ids_jr_j1_i2 = i32[ids_at + i * 32 + 95]!;
    const ids_jr_j1_i3 = i32[ids_at + i * 32 + 127]!;
    for (let r_jr = 0; r_jr < 64; r_jr++) {
      const value_jr = Math.max(Math.min(ids_jr, 79), 0);
      const value_jr_i1 = Math.max(Math.min(ids_jr_i1, 79), 0);
      const value_jr_i2 = Math.max(Math.min(ids_jr_i2, 79), 0);
      const value_jr_i3 = Math.max(Math.min(ids_jr_i3, 79), 0);
      const value_jr_j1 = Math.max(Math.min(ids_jr_j1, 79), 0);
      const value_jr_j1_i1 = Math.max(Math.min(ids_jr_j1_i1, 79), 0);
      const value_jr_j1_i2 = Math.max(Math.min(ids_jr_j1_i2, 79), 0);
      const value_jr_j1_i3 = Math.max(Math.min(ids_jr_j1_i3, 79), 0);
      const weight2_jr = f32[positionsWeight + r_jr + 1920]!;
      const weight2_jr_j1 = f32[positionsWeight + r_jr + 1984]!;
      const add_jr_j1_i1 = f32[tokensWeight + value_jr_j1_i1 * 64 + r_jr]! + weight2_jr_j1;
      const add_jr_j1_i2 = f32[tokensWeight + value_jr_j1_i2 * 64 + r_jr]! + weight2_jr_j1;
      const add_jr_j1_i3 = f32[tokensWeight + value_jr_j1_i3 * 64 + r_jr]! + weight2_jr_j1;
      sum_jr += f32[tokensWeight + value_jr * 64 + r_jr]! + weight2_jr;
      sum_jr_i1 += f32[tokensWeight + value_jr_i1 * 64 + r_jr]! + weight2_jr;
      sum_jr_i2 += f32[tokensWeight + value_jr_i2 * 64 + r_jr]! + weight2_jr;
      sum_jr_i3 += f32[tokensWeight + value_jr_i3 * 64 + r_jr]! + weight2_jr;
      sum_jr_j1 += f32[tokensWeight + value_jr_j1 * 64 + r_jr]! + weight2_jr_j1;
      sum_jr_j1_i1 += add_jr_j1_i1;
      sum_jr_j1_i2 += add_jr_j1_i2;
      sum_jr_j1_i3 += add_jr_j1_i3;
    }
    let sum2_jr = 0;
    let sum2_jr_i1 = 0;
    let sum2_jr_i2 = 0;
    let sum2_jr_i3 = 0;
    let sum2_jr_j1 = 0;
    let sum2_jr_j1_i1 = 0;
    let sum2_jr_j1_i2 = 0;
    let sum2_jr_j1_i3 = 0;
    const mul_jr = sum_jr * 0.015625;
    const mul_jr_i1 = sum_jr_i1 * 0.015625;
    const mul_jr_i2 = sum_jr_i2 * 0.015625;
    const mul_jr_i3 = sum_jr_i3 * 0.015625;
    const mul_jr_j1 = sum_jr_j1 * 0.015625;
    const mul_jr_j1_i1 = sum_jr_j1_i1 * 0.015625;
    const mul_jr_j1_i2 = sum_jr_j1_i2 * 0.015625;
    const mul_jr_j1_i3 = sum_jr_j1_i3 * 0.015625;
    const ids2_jr = i32[ids_at + i * 32 + 30]!;
    const ids2_jr_i1 = i32[ids_at + i * 32 + 62]!;
    const ids2_jr_i2 = i32[ids_at + i * 32 + 94]!;
    const ids2_jr_i3 = i32[ids_at + i * 32 + 126]!;
    const ids2_jr_j1 = i32[ids_at + i * 32 + 31]!;
    const ids2_jr_j1_i1 = i32[ids_at + i * 32 + 63]!;
    const ids2_jr_j1_i2 = i32[ids_at + i * 32 + 95]!;
    const ids2_jr_j1_i3 = i32[ids_at + i * 32 + 127]!;
    const sub_at_row3 = sub_at + i * 2048;
    for (let s_jr = 0; s_jr < 64; s_jr++) {
      const value2_jr = Math.max(Math.min(ids2_jr, 79), 0);
      const value2_jr_i1 = Math.max(Math.min(ids2_jr_i1, 79), 0);
      const value2_jr_i2 = Math.max(Math.min(ids2_jr_i2, 79), 0);
      const value2_jr_i3 = Math.max(Math.min(ids2_jr_i3, 79), 0);
      const value2_jr_j1 = Math.max(Math.min(ids2_jr_j1, 79), 0);
      const value2_jr_j1_i1 = Math.max(Math.min(ids2_jr_j1_i1, 79), 0);
      const value2_jr_j1_i2 = Math.max(Math.min(ids2_jr_j1_i2, 79), 0);
      const value2_jr_j1_i3 = Math.max(Math.min(ids2_jr_j1_i3, 79), 0);
      const weight4_jr = f32[positionsWeight + s_jr + 1920]!;
      const weight4_jr_j1 = f32[positionsWeight + s_jr + 1984]!;
      const add2_jr_j1 = f32[tokensWeight + value2_jr_j1 * 64 + s_jr]! + weight4_jr_j1;
      const add2_jr_j1_i1 = f32[tokensWeight + value2_jr_j1_i1 * 64 + s_jr]! + weight4_jr_j1;
      const add2_jr_j1_i2 = f32[tokensWeight + value2_jr_j1_i2 * 64 + s_jr]! + weight4_jr_j1;
      const add2_jr_j1_i3 = f32[tokensWeight + value2_jr_j1_i3 * 64 + s_jr]! + weight4_jr_j1;
      const sub_jr = f32[tokensWeight + value2_jr * 64 + s_jr]! + weight4_jr - mul_jr;
      const sub_jr_i1 = f32[tokensWeight + value2_jr_i1 * 64 + s_jr]! + weight4_jr - mul_jr_i1;
      const sub_jr_i2 = f32[tokensWeight + value2_jr_i2 * 64 + s_jr]! + weight4_jr - mul_jr_i2;
      const sub_jr_i3 = f32[tokensWeight + value2_jr_i3 * 64 + s_jr]! + weight4_jr - mul_jr_i3;
      const sub_jr_j1 = add2_jr_j1 - mul_jr_j1;
      const sub_jr_j1_i1 = add2_jr_j1_i1 - mul_jr_j1_i1;
      const sub_jr_j1_i2 = add2_jr_j1_i2 - mul_jr_j1_i2;
      const sub_jr_j1_i3 = add2_jr_j1_i3 - mul_jr_j1_i3;
      f32[sub_at_row3 + s_jr + 1920] = sub_jr;
      f32[sub_at_row3 + s_jr + 3968] = sub_jr_i1;
      f32[sub_at_row3 + s_jr + 6016] = sub_jr_i2;
      f32[sub_at_row3 + s_jr + 8064] = sub_jr_i3;
      f32[sub_at_row3 + s_jr + 1984] = sub_jr_j1;
      f32[sub_at_row3 + s_jr + 4032] = sub_jr_j1_i1;
      f32[sub_at_row3 + s_jr + 6080] = sub_jr_j1_i2;
      f32[sub_at_row3 + s_jr + 8128] = sub_jr_j1_i3;
      sum2_jr += sub_jr * sub_jr;
      sum2_jr_i1 += sub_jr_i1 * sub_jr_i1;
      sum2_jr_i2 += sub_jr_i2 * sub_jr_i2;
      sum2_jr_i3 += sub_jr_i3 * sub_jr_i3;
      sum2_jr_j1 += sub_jr_j1 * sub_jr_j1;
      sum2_jr_j1_i1 += sub_jr_j1_i1 * sub_jr_j1_i1;
      sum2_jr_j1_i2 += sub_jr_j1_i2 * sub_jr_j1_i2;
      sum2_jr_j1_i3 += sub_jr_j1_i3 * sub_jr_j1_i3;
    }
    const add3_jr_j1_i1 = Math.fround(sum2_jr_j1_i1 * 0.015625 + 0.000009999999747378752);
    const add3_jr_j1_i2 = Math.fround(sum2_jr_j1_i2 * 0.015625 + 0.000009999999747378752);
    const add3_jr_j1_i3 = Math.fround(sum2_jr_j1_i3 * 0.015625 + 0.000009999999747378752);
    const rsqrt_jr = 1 / Math.sqrt(Math.fround(sum2_jr * 0.015625 + 0.000009999999747378752));
    const rsqrt_jr_i1 = 1 / Math.sqrt(Math.fround(sum2_jr_i1 * 0.015625 + 0.000009999999747378752));
    const rsqrt_jr_i2 = 1 / Math.sqrt(Math.fround(sum2_jr_i2 * 0.015625 + 0.000009999999747378752));
    const rsqrt_jr_i3 = 1 / Math.sqrt(Math.fround(sum2_jr_i3 * 0.015625 + 0.000009999999747378752));
    const rsqrt_jr_j1 = 1 / Math.sqrt(Math.fround(sum2_jr_j1 * 0.015625 + 0.000009999999747378752));
    const rsqrt_jr_j1_i1 = 1 / Math.sqrt(add3_jr_j1_i1);
    const rsqrt_jr_j1_i2 = 1 / Math.sqrt(add3_jr_j1_i2);
    const rsqrt_jr_j1_i3 = 1 / Math.sqrt(add3_jr_j1_i3);
    f32[rsqrt_at + i * 32 + 30] = rsqrt_jr;
    f32[rsqrt_at + i * 32 + 62] = rsqrt_jr_i1;
    f32[rsqrt_at + i * 32 + 94] = rsqrt_jr_i2;
    f32[rsqrt_at + i * 32 + 126] = rsqrt_jr_i3;
    f32[rsqrt_at + i * 32 + 31] = rsqrt_jr_j1;
    f32[rsqrt_at + i * 32 + 63] = rsqrt_jr_j1_i1;
    f32[rsqrt_at + i * 32 + 95] = rsqrt_jr_j1_i2;
    f32[rsqrt_at + i * 32 + 127] = rsqrt_jr_j1_i3;
    const sub_at_row4 = sub_at + i * 2048;
    const add_at_row2 = add_at + i * 2048;
    for (let t_jr = 0; t_jr < 64; t_jr++) {
      const weight5_jr = f32[blocks0Norm1Weight + t_jr]!;
      const mul4_jr_j1_i1 = f32[sub_at_row4 + t_jr + 4032]! * rsqrt_jr_j1_i1 * weight5_jr;
      const mul4_jr_j1_i2 = f32[sub_at_row4 + t_jr + 6080]! * rsqrt_jr_j1_i2 * weight5_jr;
      const mul4_jr_j1_i3 = f32[sub_at_row4 + t_jr + 8128]! * rsqrt_jr_j1_i3 * weight5_jr;
      const bias_jr = f32[blocks0Norm1Bias + t_jr]!;
      const add4_jr = f32[sub_at_row4 + t_jr + 1920]! * rsqrt_jr * weight5_jr + bias_jr;
      const add4_jr_i1 = f32[sub_at_row4 + t_jr + 3968]! * rsqrt_jr_i1 * weight5_jr + bias_jr;
      const add4_jr_i2 = f32[sub_at_row4 + t_jr + 6016]! * rsqrt_jr_i2 * weight5_jr + bias_jr;
      const add4_jr_i3 = f32[sub_at_row4 + t_jr + 8064]! * rsqrt_jr_i3 * weight5_jr + bias_jr;
      const add4_jr_j1 = f32[sub_at_row4 + t_jr + 1984]! * rsqrt_jr_j1 * weight5_jr + bias_jr;
      f32[add_at_row2 + t_jr + 1920] = add4_jr;
      f32[add_at_row2 + t_jr + 3968] = add4_jr_i1;
      f32[add_at_row2 + t_jr + 6016] = add4_jr_i2;
      f32[add_at_row2 + t_jr + 8064] = add4_jr_i3;
      f32[add_at_row2 + t_jr + 1984] = add4_jr_j1;
      f32[add_at_row2 + t_jr + 4032] = mul4_jr_j1_i1 + bias_jr;
      f32[add_at_row2 + t_jr + 6080] = mul4_jr_j1_i2 + bias_jr;
      f32[add_at_row2 + t_jr + 8128] = mul4_jr_j1_i3 + bias_jr;
    }
  }
}

/**
 * contraction, gpt.ts:43
 * add, gpt.ts:43
 */
function contraction_add(
  f32: Float32Array,
  add_at: number,
  blocks0AttentionIn_proj_weight: number,
  blocks0AttentionIn_proj_bias: number,
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
      const add_at_row = add_at + j * 64;
      const blocks0AttentionIn_proj_weight_row = blocks0AttentionIn_proj_weight + k * 64;
      for (let r = 0; r < 64; r++) {
        const add = f32[add_at_row + r]!;
        const add_j1 = f32[add_at_row + r + 64]!;
        const add_j2 = f32[add_at_row + r + 128]!;
        const in_proj_weight = f32[blocks0AttentionIn_proj_weight_row + r]!;
        const in_proj_weight_k1 = f32[blocks0AttentionIn_proj_weight_row + r + 64]!;
        const in_proj_weight_k2 = f32[blocks0AttentionIn_proj_weight_row + r + 128]!;
        const in_proj_weight_k3 = f32[blocks0AttentionIn_proj_weight_row + r + 192]!;
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
      const in_proj_bias = f32[blocks0AttentionIn_proj_bias + k]!;
      const in_proj_bias_k1 = f32[blocks0AttentionIn_proj_bias + k + 1]!;
      const in_proj_bias_k2 = f32[blocks0AttentionIn_proj_bias + k + 2]!;
      const in_proj_bias_k3 = f32[blocks0AttentionIn_proj_bias + k + 3]!;
      f32[add_at2_row + k] = contraction + in_proj_bias;
      f32[add_at2_row + k + 192] = contraction_j1 + in_proj_bias;
      f32[add_at2_row + k + 384] = contraction_j2 + in_proj_bias;
      f32[add_at2_row + k + 1] = contraction_k1 + in_proj_bias_k1;
      f32[add_at2_row + k + 193] = contraction_k1_j1 + in_proj_bias_k1;
      f32[add_at2_row + k + 385] = contraction_k1_j2 + in_proj_bias_k1;
      f32[add_at2_row + k + 2] = contraction_k2 + in_proj_bias_k2;
      f32[add_at2_row + k + 194] = contraction_k2_j1 + in_proj_bias_k2;
      f32[add_at2_row + k + 386] = contraction_k2_j2 + in_proj_bias_k2;
      f32[add_at2_row + k + 3] = contraction_k3 + in_proj_bias_k3;
      f32[add_at2_row + k + 195] = contraction_k3_j1 + in_proj_bias_k3;
      f32[add_at2_row + k + 387] = contraction_k3_j2 + in_proj_bias_k3;
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
    const blocks0AttentionIn_proj_weight_row2 = blocks0AttentionIn_proj_weight + k_jr * 64;
    for (let r_jr = 0; r_jr < 64; r_jr++) {
      const add_jr = f32[add_at + r_jr + 32640]!;
      const add_jr_j1 = f32[add_at + r_jr + 32704]!;
      const in_proj_weight_jr = f32[blocks0AttentionIn_proj_weight_row2 + r_jr]!;
      const in_proj_weight_k1_jr = f32[blocks0AttentionIn_proj_weight_row2 + r_jr + 64]!;
      const in_proj_weight_k2_jr = f32[blocks0AttentionIn_proj_weight_row2 + r_jr + 128]!;
      const in_proj_weight_k3_jr = f32[blocks0AttentionIn_proj_weight_row2 + r_jr + 192]!;
      contraction_jr += add_jr * in_proj_weight_jr;
      contraction_jr_j1 += add_jr_j1 * in_proj_weight_jr;
      contraction_k1_jr += add_jr * in_proj_weight_k1_jr;
      contraction_k1_jr_j1 += add_jr_j1 * in_proj_weight_k1_jr;
      contraction_k2_jr += add_jr * in_proj_weight_k2_jr;
      contraction_k2_jr_j1 += add_jr_j1 * in_proj_weight_k2_jr;
      contraction_k3_jr += add_jr * in_proj_weight_k3_jr;
      contraction_k3_jr_j1 += add_jr_j1 * in_proj_weight_k3_jr;
    }
    const in_proj_bias_jr = f32[blocks0AttentionIn_proj_bias + k_jr]!;
    const in_proj_bias_k1_jr = f32[blocks0AttentionIn_proj_bias + k_jr + 1]!;
    const in_proj_bias_k2_jr = f32[blocks0AttentionIn_proj_bias + k_jr + 2]!;
    const in_proj_bias_k3_jr = f32[blocks0AttentionIn_proj_bias + k_jr + 3]!;
    f32[add_at2 + k_jr + 97920] = contraction_jr + in_proj_bias_jr;
    f32[add_at2 + k_jr + 98112] = contraction_jr_j1 + in_proj_bias_jr;
    f32[add_at2 + k_jr + 97921] = contraction_k1_jr + in_proj_bias_k1_jr;
    f32[add_at2 + k_jr + 98113] = contraction_k1_jr_j1 + in_proj_bias_k1_jr;
    f32[add_at2 + k_jr + 97922] = contraction_k2_jr + in_proj_bias_k2_jr;
    f32[add_at2 + k_jr + 98114] = contraction_k2_jr_j1 + in_proj_bias_k2_jr;
    f32[add_at2 + k_jr + 97923] = contraction_k3_jr + in_proj_bias_k3_jr;
    f32[add_at2 + k_jr + 98115] = contraction_k3_jr_j1 + in_proj_bias_k3_jr;
  }
}

/**
 * contraction, gpt.ts:43
 */
function contraction(f32: Float32Array, add_at: number, contraction_at: number): void {
  for (let i = 0; i < 16; i++) {
    for (let j = 0; j < 4; j++) {
      for (let k = 0; k < 30; k += 3) {
        const contraction_at_row = contraction_at + i * 4096 + j * 1024 + k * 32;
        for (let l = 0; l < 32; l += 4) {
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
          const add_at_row = add_at + i * 6144 + k * 192 + j * 16;
          const add_at_row2 = add_at + i * 6144 + l * 192 + j * 16;
          for (let r = 0; r < 16; r++) {
            const add = f32[add_at_row + r]!;
            const add_k1 = f32[add_at_row + r + 192]!;
            const add_k2 = f32[add_at_row + r + 384]!;
            const add2 = f32[add_at_row2 + r + 64]!;
            const add2_l1 = f32[add_at_row2 + r + 256]!;
            const add2_l2 = f32[add_at_row2 + r + 448]!;
            const add2_l3 = f32[add_at_row2 + r + 640]!;
            contraction2 += add * add2;
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
          f32[contraction_at_row + l] = contraction2;
          f32[contraction_at_row + l + 32] = contraction_k1;
          f32[contraction_at_row + l + 64] = contraction_k2;
          f32[contraction_at_row + l + 1] = contraction_l1;
          f32[contraction_at_row + l + 33] = contraction_l1_k1;
          f32[contraction_at_row + l + 65] = contraction_l1_k2;
          f32[contraction_at_row + l + 2] = contraction_l2;
          f32[contraction_at_row + l + 34] = contraction_l2_k1;
          f32[contraction_at_row + l + 66] = contraction_l2_k2;
          f32[contraction_at_row + l + 3] = contraction_l3;
          f32[contraction_at_row + l + 35] = contraction_l3_k1;
          f32[contraction_at_row + l + 67] = contraction_l3_k2;
        }
      }
      const contraction_at_row2 = contraction_at + i * 4096 + j * 1024;
      for (let l_kr = 0; l_kr < 32; l_kr += 4) {
        let contraction_kr = 0;
        let contraction_kr_k1 = 0;
        let contraction_l1_kr = 0;
        let contraction_l1_kr_k1 = 0;
        let contraction_l2_kr = 0;
        let contraction_l2_kr_k1 = 0;
        let contraction_l3_kr = 0;
        let contraction_l3_kr_k1 = 0;
        const add_at_row3 = add_at + i * 6144 + j * 16;
        const add_at_row4 = add_at + i * 6144 + l_kr * 192 + j * 16;
        for (let r_kr = 0; r_kr < 16; r_kr++) {
          const add_kr = f32[add_at_row3 + r_kr + 5760]!;
          const add_kr_k1 = f32[add_at_row3 + r_kr + 5952]!;
          const add2_kr = f32[add_at_row4 + r_kr + 64]!;
          const add2_l1_kr = f32[add_at_row4 + r_kr + 256]!;
          const add2_l2_kr = f32[add_at_row4 + r_kr + 448]!;
          const add2_l3_kr = f32[add_at_row4 + r_kr + 640]!;
          contraction_kr += add_kr * add2_kr;
          contraction_kr_k1 += add_kr_k1 * add2_kr;
          contraction_l1_kr += add_kr * add2_l1_kr;
          contraction_l1_kr_k1 += add_kr_k1 * add2_l1_kr;
          contraction_l2_kr += add_kr * add2_l2_kr;
          contraction_l2_kr_k1 += add_kr_k1 * add2_l2_kr;
          contraction_l3_kr += add_kr * add2_l3_kr;
          contraction_l3_kr_k1 += add_kr_k1 * add2_l3_kr;
        }
        f32[contraction_at_row2 + l_kr + 960] = contraction_kr;
        f32[contraction_at_row2 + l_kr + 992] = contraction_kr_k1;
        f32[contraction_at_row2 + l_kr + 961] = contraction_l1_kr;
        f32[contraction_at_row2 + l_kr + 993] = contraction_l1_kr_k1;
        f32[contraction_at_row2 + l_kr + 962] = contraction_l2_kr;
        f32[contraction_at_row2 + l_kr + 994] = contraction_l2_kr_k1;
        f32[contraction_at_row2 + l_kr + 963] = contraction_l3_kr;
        f32[contraction_at_row2 + l_kr + 995] = contraction_l3_kr_k1;
      }
    }
  }
}

/**
 * greaterEqual, gpt.ts:43
 * select, gpt.ts:43
 */
function greaterEqual_select(
  f32: Float32Array,
  u8: Uint8Array,
  greaterEqual_at: number,
  contraction_at: number,
  select_at: number,
): void {
  for (let i = 0; i < 32; i++) {
    const greaterEqual_at_row = greaterEqual_at + i * 32;
    for (let j = 0; j < 32; j++) {
      const greaterEqual = i >= j;
      u8[greaterEqual_at_row + j] = greaterEqual ? 1 : 0;
      const contraction_at_row = contraction_at + i * 32 + j;
      const select_at_row = select_at + i * 32 + j;
      for (let s = 0; s < 64; s++) {
        const select = greaterEqual ? f32[contraction_at_row + s * 1024]! * 0.25 : -Infinity;
        f32[select_at_row + s * 1024] = select;
      }
    }
  }
}

/**
 * amax, gpt.ts:43
 * exp, gpt.ts:43
 * sum, gpt.ts:43
 * div, gpt.ts:43
 */
function amax_sum_div(
  f32: Float32Array,
  select_at: number,
  exp_at: number,
  sum_at: number,
  div_at: number,
): void {
  for (let k = 0; k < 2048; k++) {
    let amax = -Infinity;
    let amaxRp1 = -Infinity;
    let amaxRp2 = -Infinity;
    let amaxRp3 = -Infinity;
    const select_at_row = select_at + k * 32;
    for (let r = 0; r < 32; r += 4) {
      amax = Math.max(amax, f32[select_at_row + r]!);
      amaxRp1 = Math.max(amaxRp1, f32[select_at_row + r + 1]!);
      amaxRp2 = Math.max(amaxRp2, f32[select_at_row + r + 2]!);
      amaxRp3 = Math.max(amaxRp3, f32[select_at_row + r + 3]!);
    }
    amax = Math.max(Math.max(amax, amaxRp1), Math.max(amaxRp2, amaxRp3));
    let sum = 0;
    const select_at_row2 = select_at + k * 32;
    const exp_at_row = exp_at + k * 32;
    for (let s = 0; s < 32; s++) {
      const exp = Math.exp(f32[select_at_row2 + s]! - amax);
      f32[exp_at_row + s] = exp;
      sum += exp;
    }
    f32[sum_at + k] = sum;
    const exp_at_row2 = exp_at + k * 32;
    const div_at_row = div_at + k * 32;
    for (let t = 0; t < 32; t++) {
      f32[div_at_row + t] = f32[exp_at_row2 + t]! / sum;
    }
  }
}

/**
 * contraction, gpt.ts:43
 */
function contraction2(f32: Float32Array, div_at: number, add_at: number, contraction_at: number): void {
  for (let i = 0; i < 16; i++) {
    for (let j = 0; j < 4; j++) {
      for (let k = 0; k < 30; k += 3) {
        const contraction_at_row = contraction_at + i * 2048 + j * 512 + k * 16;
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
          const div_at_row = div_at + i * 4096 + j * 1024 + k * 32;
          const add_at_row = add_at + i * 6144 + j * 16 + l;
          for (let r = 0; r < 32; r++) {
            const div = f32[div_at_row + r]!;
            const div_k1 = f32[div_at_row + r + 32]!;
            const div_k2 = f32[div_at_row + r + 64]!;
            const add = f32[add_at_row + r * 192 + 128]!;
            const add_l1 = f32[add_at_row + r * 192 + 129]!;
            const add_l2 = f32[add_at_row + r * 192 + 130]!;
            const add_l3 = f32[add_at_row + r * 192 + 131]!;
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
          f32[contraction_at_row + l + 16] = contraction_k1;
          f32[contraction_at_row + l + 32] = contraction_k2;
          f32[contraction_at_row + l + 1] = contraction_l1;
          f32[contraction_at_row + l + 17] = contraction_l1_k1;
          f32[contraction_at_row + l + 33] = contraction_l1_k2;
          f32[contraction_at_row + l + 2] = contraction_l2;
          f32[contraction_at_row + l + 18] = contraction_l2_k1;
          f32[contraction_at_row + l + 34] = contraction_l2_k2;
          f32[contraction_at_row + l + 3] = contraction_l3;
          f32[contraction_at_row + l + 19] = contraction_l3_k1;
          f32[contraction_at_row + l + 35] = contraction_l3_k2;
        }
      }
      const contraction_at_row2 = contraction_at + i * 2048 + j * 512;
      for (let l_kr = 0; l_kr < 16; l_kr += 4) {
        let contraction_kr = 0;
        let contraction_kr_k1 = 0;
        let contraction_l1_kr = 0;
        let contraction_l1_kr_k1 = 0;
        let contraction_l2_kr = 0;
        let contraction_l2_kr_k1 = 0;
        let contraction_l3_kr = 0;
        let contraction_l3_kr_k1 = 0;
        const div_at_row2 = div_at + i * 4096 + j * 1024;
        const add_at_row2 = add_at + i * 6144 + j * 16 + l_kr;
        for (let r_kr = 0; r_kr < 32; r_kr++) {
          const div_kr = f32[div_at_row2 + r_kr + 960]!;
          const div_kr_k1 = f32[div_at_row2 + r_kr + 992]!;
          const add_kr = f32[add_at_row2 + r_kr * 192 + 128]!;
          const add_l1_kr = f32[add_at_row2 + r_kr * 192 + 129]!;
          const add_l2_kr = f32[add_at_row2 + r_kr * 192 + 130]!;
          const add_l3_kr = f32[add_at_row2 + r_kr * 192 + 131]!;
          contraction_kr += div_kr * add_kr;
          contraction_kr_k1 += div_kr_k1 * add_kr;
          contraction_l1_kr += div_kr * add_l1_kr;
          contraction_l1_kr_k1 += div_kr_k1 * add_l1_kr;
          contraction_l2_kr += div_kr * add_l2_kr;
          contraction_l2_kr_k1 += div_kr_k1 * add_l2_kr;
          contraction_l3_kr += div_kr * add_l3_kr;
          contraction_l3_kr_k1 += div_kr_k1 * add_l3_kr;
        }
        f32[contraction_at_row2 + l_kr + 480] = contraction_kr;
        f32[contraction_at_row2 + l_kr + 496] = contraction_kr_k1;
        f32[contraction_at_row2 + l_kr + 481] = contraction_l1_kr;
        f32[contraction_at_row2 + l_kr + 497] = contraction_l1_kr_k1;
        f32[contraction_at_row2 + l_kr + 482] = contraction_l2_kr;
        f32[contraction_at_row2 + l_kr + 498] = contraction_l2_kr_k1;
        f32[contraction_at_row2 + l_kr + 483] = contraction_l3_kr;
        f32[contraction_at_row2 + l_kr + 499] = contraction_l3_kr_k1;
      }
    }
  }
}

/**
 * contraction, gpt.ts:43
 * add, gpt.ts:41
 */
function contraction_add2(
  f32: Float32Array,
  i32: Int32Array,
  contraction_at: number,
  blocks0AttentionOut_projWeight: number,
  ids_at: number,
  tokensWeight: number,
  positionsWeight: number,
  blocks0AttentionOut_projBias: number,
  add_at: number,
): void {
  for (let i = 0; i < 16; i++) {
    const ids_at_row = ids_at + i * 32;
    for (let j = 0; j < 30; j += 3) {
      const ids = i32[ids_at_row + j]!;
      const ids_j1 = i32[ids_at_row + j + 1]!;
      const ids_j2 = i32[ids_at_row + j + 2]!;
      const positionsWeight_row = positionsWeight + j * 64;
      const add_at_row = add_at + i * 2048 + j * 64;
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
        for (let r = 0; r < 4; r++) {
          const contraction_at_row = contraction_at + i * 2048 + r * 512 + j * 16;
          const blocks0AttentionOut_projWeight_row = blocks0AttentionOut_projWeight + k * 64 + r * 16;
          for (let s = 0; s < 16; s++) {
            const contraction2 = f32[contraction_at_row + s]!;
            const contraction2_j1 = f32[contraction_at_row + s + 16]!;
            const contraction2_j2 = f32[contraction_at_row + s + 32]!;
            const weight = f32[blocks0AttentionOut_projWeight_row + s]!;
            const weight_k1 = f32[blocks0AttentionOut_projWeight_row + s + 64]!;
            const weight_k2 = f32[blocks0AttentionOut_projWeight_row + s + 128]!;
            const weight_k3 = f32[blocks0AttentionOut_projWeight_row + s + 192]!;
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
        const value = Math.max(Math.min(ids, 79), 0);
        const value_j1 = Math.max(Math.min(ids_j1, 79), 0);
        const value_j2 = Math.max(Math.min(ids_j2, 79), 0);
        const add = f32[tokensWeight + value * 64 + k]! + f32[positionsWeight_row + k]!;
        const add_j1 = f32[tokensWeight + value_j1 * 64 + k]! + f32[positionsWeight_row + k + 64]!;
        const add_j2 = f32[tokensWeight + value_j2 * 64 + k]! + f32[positionsWeight_row + k + 128]!;
        const add_k1 = f32[tokensWeight + value * 64 + k + 1]! + f32[positionsWeight_row + k + 1]!;
        const add_k1_j1 = f32[tokensWeight + value_j1 * 64 + k + 1]! + f32[positionsWeight_row + k + 65]!;
        const add_k1_j2 = f32[tokensWeight + value_j2 * 64 + k + 1]! + f32[positionsWeight_row + k + 129]!;
        const add_k2 = f32[tokensWeight + value * 64 + k + 2]! + f32[positionsWeight_row + k + 2]!;
        const add_k2_j1 = f32[tokensWeight + value_j1 * 64 + k + 2]! + f32[positionsWeight_row + k + 66]!;
        const add_k2_j2 = f32[tokensWeight + value_j2 * 64 + k + 2]! + f32[positionsWeight_row + k + 130]!;
        const add_k3 = f32[tokensWeight + value * 64 + k + 3]! + f32[positionsWeight_row + k + 3]!;
        const add_k3_j1 = f32[tokensWeight + value_j1 * 64 + k + 3]! + f32[positionsWeight_row + k + 67]!;
        const add_k3_j2 = f32[tokensWeight + value_j2 * 64 + k + 3]! + f32[positionsWeight_row + k + 131]!;
        const bias = f32[blocks0AttentionOut_projBias + k]!;
        const bias_k1 = f32[blocks0AttentionOut_projBias + k + 1]!;
        const bias_k2 = f32[blocks0AttentionOut_projBias + k + 2]!;
        const bias_k3 = f32[blocks0AttentionOut_projBias + k + 3]!;
        f32[add_at_row + k] = add + (contraction + bias);
        f32[add_at_row + k + 64] = add_j1 + (contraction_j1 + bias);
        f32[add_at_row + k + 128] = add_j2 + (contraction_j2 + bias);
        f32[add_at_row + k + 1] = add_k1 + (contraction_k1 + bias_k1);
        f32[add_at_row + k + 65] = add_k1_j1 + (contraction_k1_j1 + bias_k1);
        f32[add_at_row + k + 129] = add_k1_j2 + (contraction_k1_j2 + bias_k1);
        f32[add_at_row + k + 2] = add_k2 + (contraction_k2 + bias_k2);
        f32[add_at_row + k + 66] = add_k2_j1 + (contraction_k2_j1 + bias_k2);
        f32[add_at_row + k + 130] = add_k2_j2 + (contraction_k2_j2 + bias_k2);
        f32[add_at_row + k + 3] = add_k3 + (contraction_k3 + bias_k3);
        f32[add_at_row + k + 67] = add_k3_j1 + (contraction_k3_j1 + bias_k3);
        f32[add_at_row + k + 131] = add_k3_j2 + (contraction_k3_j2 + bias_k3);
      }
    }
    const ids_jr = i32[ids_at + i * 32 + 30]!;
    const ids_jr_j1 = i32[ids_at + i * 32 + 31]!;
    const add_at_row2 = add_at + i * 2048;
    for (let k_jr = 0; k_jr < 64; k_jr += 4) {
      let contraction_jr = 0;
      let contraction_jr_j1 = 0;
      let contraction_k1_jr = 0;
      let contraction_k1_jr_j1 = 0;
      let contraction_k2_jr = 0;
      let contraction_k2_jr_j1 = 0;
      let contraction_k3_jr = 0;
      let contraction_k3_jr_j1 = 0;
      for (let r_jr = 0; r_jr < 4; r_jr++) {
        const contraction_at_row2 = contraction_at + i * 2048 + r_jr * 512;
        const blocks0AttentionOut_projWeight_row2 = blocks0AttentionOut_projWeight + k_jr * 64 + r_jr * 16;
        for (let s_jr = 0; s_jr < 16; s_jr++) {
          const contraction2_jr = f32[contraction_at_row2 + s_jr + 480]!;
          const contraction2_jr_j1 = f32[contraction_at_row2 + s_jr + 496]!;
          const weight_jr = f32[blocks0AttentionOut_projWeight_row2 + s_jr]!;
          const weight_k1_jr = f32[blocks0AttentionOut_projWeight_row2 + s_jr + 64]!;
          const weight_k2_jr = f32[blocks0AttentionOut_projWeight_row2 + s_jr + 128]!;
          const weight_k3_jr = f32[blocks0AttentionOut_projWeight_row2 + s_jr + 192]!;
          contraction_jr += contraction2_jr * weight_jr;
          contraction_jr_j1 += contraction2_jr_j1 * weight_jr;
          contraction_k1_jr += contraction2_jr * weight_k1_jr;
          contraction_k1_jr_j1 += contraction2_jr_j1 * weight_k1_jr;
          contraction_k2_jr += contraction2_jr * weight_k2_jr;
          contraction_k2_jr_j1 += contraction2_jr_j1 * weight_k2_jr;
          contraction_k3_jr += contraction2_jr * weight_k3_jr;
          contraction_k3_jr_j1 += contraction2_jr_j1 * weight_k3_jr;
        }
      }
      const value_jr = Math.max(Math.min(ids_jr, 79), 0);
      const value_jr_j1 = Math.max(Math.min(ids_jr_j1, 79), 0);
      const add_jr = f32[tokensWeight + value_jr * 64 + k_jr]! + f32[positionsWeight + k_jr + 1920]!;
      const add_jr_j1 = f32[tokensWeight + value_jr_j1 * 64 + k_jr]! + f32[positionsWeight + k_jr + 1984]!;
      const add_k1_jr = f32[tokensWeight + value_jr * 64 + k_jr + 1]! + f32[positionsWeight + k_jr + 1921]!;
      const add_k1_jr_j1 =
        f32[tokensWeight + value_jr_j1 * 64 + k_jr + 1]! + f32[positionsWeight + k_jr + 1985]!;
      const add_k2_jr = f32[tokensWeight + value_jr * 64 + k_jr + 2]! + f32[positionsWeight + k_jr + 1922]!;
      const add_k2_jr_j1 =
        f32[tokensWeight + value_jr_j1 * 64 + k_jr + 2]! + f32[positionsWeight + k_jr + 1986]!;
      const add_k3_jr = f32[tokensWeight + value_jr * 64 + k_jr + 3]! + f32[positionsWeight + k_jr + 1923]!;
      const add_k3_jr_j1 =
        f32[tokensWeight + value_jr_j1 * 64 + k_jr + 3]! + f32[positionsWeight + k_jr + 1987]!;
      const bias_jr = f32[blocks0AttentionOut_projBias + k_jr]!;
      const bias_k1_jr = f32[blocks0AttentionOut_projBias + k_jr + 1]!;
      const bias_k2_jr = f32[blocks0AttentionOut_projBias + k_jr + 2]!;
      const bias_k3_jr = f32[blocks0AttentionOut_projBias + k_jr + 3]!;
      f32[add_at_row2 + k_jr + 1920] = add_jr + (contraction_jr + bias_jr);
      f32[add_at_row2 + k_jr + 1984] = add_jr_j1 + (contraction_jr_j1 + bias_jr);
      f32[add_at_row2 + k_jr + 1921] = add_k1_jr + (contraction_k1_jr + bias_k1_jr);
      f32[add_at_row2 + k_jr + 1985] = add_k1_jr_j1 + (contraction_k1_jr_j1 + bias_k1_jr);
      f32[add_at_row2 + k_jr + 1922] = add_k2_jr + (contraction_k2_jr + bias_k2_jr);
      f32[add_at_row2 + k_jr + 1986] = add_k2_jr_j1 + (contraction_k2_jr_j1 + bias_k2_jr);
      f32[add_at_row2 + k_jr + 1923] = add_k3_jr + (contraction_k3_jr + bias_k3_jr);
      f32[add_at_row2 + k_jr + 1987] = add_k3_jr_j1 + (contraction_k3_jr_j1 + bias_k3_jr);
    }
  }
}

/**
 * sum, gpt.ts:46
 * mul, gpt.ts:46
 * rsqrt, gpt.ts:46
 * add, gpt.ts:46
 * sum, gpt.ts:40
 * mul, gpt.ts:40
 * rsqrt, gpt.ts:40
 * add, gpt.ts:40
 * sum, gpt.ts:62
 * mul, gpt.ts:62
 * rsqrt, gpt.ts:62
 * add, gpt.ts:62
 */
function sum_add2(
  f32: Float32Array,
  add_at: number,
  mul_at: number,
  rsqrt_at: number,
  blocks0Norm2Weight: number,
  blocks0Norm2Bias: number,
  add_at2: number,
): void {
  for (let j = 0; j < 512; j++) {
    let sum = 0;
    let sumRp1 = 0;
    let sumRp2 = 0;
    let sumRp3 = 0;
    const add_at_row = add_at + j * 64;
    for (let r = 0; r < 64; r += 4) {
      sum += f32[add_at_row + r]!;
      sumRp1 += f32[add_at_row + r + 1]!;
      sumRp2 += f32[add_at_row + r + 2]!;
      sumRp3 += f32[add_at_row + r + 3]!;
    }
    sum = sum + sumRp1 + (sumRp2 + sumRp3);
    const mul = sum * 0.015625;
    f32[mul_at + j] = mul;
    let sum2 = 0;
    let sum2Sp1 = 0;
    let sum2Sp2 = 0;
    let sum2Sp3 = 0;
    const add_at_row2 = add_at + j * 64;
    for (let s = 0; s < 64; s += 4) {
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
    const add3 = Math.fround(sum2 * 0.015625 + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = 1 / Math.sqrt(add3);
    f32[rsqrt_at + j] = rsqrt;
    const add_at_row3 = add_at + j * 64;
    const add_at2_row = add_at2 + j * 64;
    for (let t = 0; t < 64; t++) {
      const mul4 = (f32[add_at_row3 + t]! - mul) * rsqrt * f32[blocks0Norm2Weight + t]!;
      f32[add_at2_row + t] = mul4 + f32[blocks0Norm2Bias + t]!;
    }
  }
}

/**
 * contraction, gpt.ts:46
 * add, gpt.ts:46
 */
function contraction_add3(
  f32: Float32Array,
  add_at: number,
  blocks0UpWeight: number,
  blocks0UpBias: number,
  add_at2: number,
): void {
  for (let j = 0; j < 510; j += 3) {
    const add_at2_row = add_at2 + j * 256;
    for (let k = 0; k < 256; k += 4) {
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
      const blocks0UpWeight_row = blocks0UpWeight + k * 64;
      for (let r = 0; r < 64; r++) {
        const add = f32[add_at_row + r]!;
        const add_j1 = f32[add_at_row + r + 64]!;
        const add_j2 = f32[add_at_row + r + 128]!;
        const weight = f32[blocks0UpWeight_row + r]!;
        const weight_k1 = f32[blocks0UpWeight_row + r + 64]!;
        const weight_k2 = f32[blocks0UpWeight_row + r + 128]!;
        const weight_k3 = f32[blocks0UpWeight_row + r + 192]!;
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
      const bias = f32[blocks0UpBias + k]!;
      const bias_k1 = f32[blocks0UpBias + k + 1]!;
      const bias_k2 = f32[blocks0UpBias + k + 2]!;
      const bias_k3 = f32[blocks0UpBias + k + 3]!;
      f32[add_at2_row + k] = contraction + bias;
      f32[add_at2_row + k + 256] = contraction_j1 + bias;
      f32[add_at2_row + k + 512] = contraction_j2 + bias;
      f32[add_at2_row + k + 1] = contraction_k1 + bias_k1;
      f32[add_at2_row + k + 257] = contraction_k1_j1 + bias_k1;
      f32[add_at2_row + k + 513] = contraction_k1_j2 + bias_k1;
      f32[add_at2_row + k + 2] = contraction_k2 + bias_k2;
      f32[add_at2_row + k + 258] = contraction_k2_j1 + bias_k2;
      f32[add_at2_row + k + 514] = contraction_k2_j2 + bias_k2;
      f32[add_at2_row + k + 3] = contraction_k3 + bias_k3;
      f32[add_at2_row + k + 259] = contraction_k3_j1 + bias_k3;
      f32[add_at2_row + k + 515] = contraction_k3_j2 + bias_k3;
    }
  }
  for (let k_jr = 0; k_jr < 256; k_jr += 4) {
    let contraction_jr = 0;
    let contraction_jr_j1 = 0;
    let contraction_k1_jr = 0;
    let contraction_k1_jr_j1 = 0;
    let contraction_k2_jr = 0;
    let contraction_k2_jr_j1 = 0;
    let contraction_k3_jr = 0;
    let contraction_k3_jr_j1 = 0;
    const blocks0UpWeight_row2 = blocks0UpWeight + k_jr * 64;
    for (let r_jr = 0; r_jr < 64; r_jr++) {
      const add_jr = f32[add_at + r_jr + 32640]!;
      const add_jr_j1 = f32[add_at + r_jr + 32704]!;
      const weight_jr = f32[blocks0UpWeight_row2 + r_jr]!;
      const weight_k1_jr = f32[blocks0UpWeight_row2 + r_jr + 64]!;
      const weight_k2_jr = f32[blocks0UpWeight_row2 + r_jr + 128]!;
      const weight_k3_jr = f32[blocks0UpWeight_row2 + r_jr + 192]!;
      contraction_jr += add_jr * weight_jr;
      contraction_jr_j1 += add_jr_j1 * weight_jr;
      contraction_k1_jr += add_jr * weight_k1_jr;
      contraction_k1_jr_j1 += add_jr_j1 * weight_k1_jr;
      contraction_k2_jr += add_jr * weight_k2_jr;
      contraction_k2_jr_j1 += add_jr_j1 * weight_k2_jr;
      contraction_k3_jr += add_jr * weight_k3_jr;
      contraction_k3_jr_j1 += add_jr_j1 * weight_k3_jr;
    }
    const bias_jr = f32[blocks0UpBias + k_jr]!;
    const bias_k1_jr = f32[blocks0UpBias + k_jr + 1]!;
    const bias_k2_jr = f32[blocks0UpBias + k_jr + 2]!;
    const bias_k3_jr = f32[blocks0UpBias + k_jr + 3]!;
    f32[add_at2 + k_jr + 130560] = contraction_jr + bias_jr;
    f32[add_at2 + k_jr + 130816] = contraction_jr_j1 + bias_jr;
    f32[add_at2 + k_jr + 130561] = contraction_k1_jr + bias_k1_jr;
    f32[add_at2 + k_jr + 130817] = contraction_k1_jr_j1 + bias_k1_jr;
    f32[add_at2 + k_jr + 130562] = contraction_k2_jr + bias_k2_jr;
    f32[add_at2 + k_jr + 130818] = contraction_k2_jr_j1 + bias_k2_jr;
    f32[add_at2 + k_jr + 130563] = contraction_k3_jr + bias_k3_jr;
    f32[add_at2 + k_jr + 130819] = contraction_k3_jr_j1 + bias_k3_jr;
  }
}

/**
 * add, gpt.ts:45
 * mul, gpt.ts:45
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
 * contraction, gpt.ts:48
 * add, gpt.ts:48
 */
function contraction_add4(
  f32: Float32Array,
  mul_at: number,
  blocks0DownWeight: number,
  add_at: number,
  blocks0DownBias: number,
  add_at2: number,
): void {
  for (let j = 0; j < 510; j += 3) {
    const add_at_row = add_at + j * 64;
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
      const mul_at_row = mul_at + j * 256;
      const blocks0DownWeight_row = blocks0DownWeight + k * 256;
      for (let r = 0; r < 256; r++) {
        const mul = f32[mul_at_row + r]!;
        const mul_j1 = f32[mul_at_row + r + 256]!;
        const mul_j2 = f32[mul_at_row + r + 512]!;
        const weight = f32[blocks0DownWeight_row + r]!;
        const weight_k1 = f32[blocks0DownWeight_row + r + 256]!;
        const weight_k2 = f32[blocks0DownWeight_row + r + 512]!;
        const weight_k3 = f32[blocks0DownWeight_row + r + 768]!;
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
      const bias = f32[blocks0DownBias + k]!;
      const bias_k1 = f32[blocks0DownBias + k + 1]!;
      const bias_k2 = f32[blocks0DownBias + k + 2]!;
      const bias_k3 = f32[blocks0DownBias + k + 3]!;
      const add3_j1 = f32[add_at_row + k + 64]! + (contraction_j1 + bias);
      const add3_j2 = f32[add_at_row + k + 128]! + (contraction_j2 + bias);
      const add3_k1 = f32[add_at_row + k + 1]! + (contraction_k1 + bias_k1);
      const add3_k1_j1 = f32[add_at_row + k + 65]! + (contraction_k1_j1 + bias_k1);
      const add3_k1_j2 = f32[add_at_row + k + 129]! + (contraction_k1_j2 + bias_k1);
      const add3_k2 = f32[add_at_row + k + 2]! + (contraction_k2 + bias_k2);
      const add3_k2_j1 = f32[add_at_row + k + 66]! + (contraction_k2_j1 + bias_k2);
      const add3_k2_j2 = f32[add_at_row + k + 130]! + (contraction_k2_j2 + bias_k2);
      const add3_k3 = f32[add_at_row + k + 3]! + (contraction_k3 + bias_k3);
      const add3_k3_j1 = f32[add_at_row + k + 67]! + (contraction_k3_j1 + bias_k3);
      const add3_k3_j2 = f32[add_at_row + k + 131]! + (contraction_k3_j2 + bias_k3);
      f32[add_at2_row + k] = f32[add_at_row + k]! + (contraction + bias);
      f32[add_at2_row + k + 64] = add3_j1;
      f32[add_at2_row + k + 128] = add3_j2;
      f32[add_at2_row + k + 1] = add3_k1;
      f32[add_at2_row + k + 65] = add3_k1_j1;
      f32[add_at2_row + k + 129] = add3_k1_j2;
      f32[add_at2_row + k + 2] = add3_k2;
      f32[add_at2_row + k + 66] = add3_k2_j1;
      f32[add_at2_row + k + 130] = add3_k2_j2;
      f32[add_at2_row + k + 3] = add3_k3;
      f32[add_at2_row + k + 67] = add3_k3_j1;
      f32[add_at2_row + k + 131] = add3_k3_j2;
    }
  }
  for (let k_jr = 0; k_jr < 64; k_jr += 4) {
    let contraction_jr = 0;
    let contraction_jr_j1 = 0;
    let contraction_k1_jr = 0;
    let contraction_k1_jr_j1 = 0;
    let contraction_k2_jr = 0;
    let contraction_k2_jr_j1 = 0;
    let contraction_k3_jr = 0;
    let contraction_k3_jr_j1 = 0;
    const blocks0DownWeight_row2 = blocks0DownWeight + k_jr * 256;
    for (let r_jr = 0; r_jr < 256; r_jr++) {
      const mul_jr = f32[mul_at + r_jr + 130560]!;
      const mul_jr_j1 = f32[mul_at + r_jr + 130816]!;
      const weight_jr = f32[blocks0DownWeight_row2 + r_jr]!;
      const weight_k1_jr = f32[blocks0DownWeight_row2 + r_jr + 256]!;
      const weight_k2_jr = f32[blocks0DownWeight_row2 + r_jr + 512]!;
      const weight_k3_jr = f32[blocks0DownWeight_row2 + r_jr + 768]!;
      contraction_jr += mul_jr * weight_jr;
      contraction_jr_j1 += mul_jr_j1 * weight_jr;
      contraction_k1_jr += mul_jr * weight_k1_jr;
      contraction_k1_jr_j1 += mul_jr_j1 * weight_k1_jr;
      contraction_k2_jr += mul_jr * weight_k2_jr;
      contraction_k2_jr_j1 += mul_jr_j1 * weight_k2_jr;
      contraction_k3_jr += mul_jr * weight_k3_jr;
      contraction_k3_jr_j1 += mul_jr_j1 * weight_k3_jr;
    }
    const bias_jr = f32[blocks0DownBias + k_jr]!;
    const bias_k1_jr = f32[blocks0DownBias + k_jr + 1]!;
    const bias_k2_jr = f32[blocks0DownBias + k_jr + 2]!;
    const bias_k3_jr = f32[blocks0DownBias + k_jr + 3]!;
    const add3_k1_jr = f32[add_at + k_jr + 32641]! + (contraction_k1_jr + bias_k1_jr);
    const add3_k1_jr_j1 = f32[add_at + k_jr + 32705]! + (contraction_k1_jr_j1 + bias_k1_jr);
    const add3_k2_jr = f32[add_at + k_jr + 32642]! + (contraction_k2_jr + bias_k2_jr);
    const add3_k2_jr_j1 = f32[add_at + k_jr + 32706]! + (contraction_k2_jr_j1 + bias_k2_jr);
    const add3_k3_jr = f32[add_at + k_jr + 32643]! + (contraction_k3_jr + bias_k3_jr);
    const add3_k3_jr_j1 = f32[add_at + k_jr + 32707]! + (contraction_k3_jr_j1 + bias_k3_jr);
    const add3_jr_j1 = f32[add_at + k_jr + 32704]! + (contraction_jr_j1 + bias_jr);
    f32[add_at2 + k_jr + 32640] = f32[add_at + k_jr + 32640]! + (contraction_jr + bias_jr);
    f32[add_at2 + k_jr + 32704] = add3_jr_j1;
    f32[add_at2 + k_jr + 32641] = add3_k1_jr;
    f32[add_at2 + k_jr + 32705] = add3_k1_jr_j1;
    f32[add_at2 + k_jr + 32642] = add3_k2_jr;
    f32[add_at2 + k_jr + 32706] = add3_k2_jr_j1;
    f32[add_at2 + k_jr + 32643] = add3_k3_jr;
    f32[add_at2 + k_jr + 32707] = add3_k3_jr_j1;
  }
}

/**
 * contraction, gpt.ts:43
 * select, gpt.ts:43
 */
function contraction_select(
  f32: Float32Array,
  u8: Uint8Array,
  add_at: number,
  greaterEqual_at: number,
  select_at: number,
): void {
  for (let i = 0; i < 16; i++) {
    for (let j = 0; j < 4; j++) {
      for (let k = 0; k < 30; k += 3) {
        const greaterEqual_at_row = greaterEqual_at + k * 32;
        const select_at_row = select_at + i * 4096 + j * 1024 + k * 32;
        for (let l = 0; l < 32; l += 4) {
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
          const add_at_row = add_at + i * 6144 + k * 192 + j * 16;
          const add_at_row2 = add_at + i * 6144 + l * 192 + j * 16;
          for (let r = 0; r < 16; r++) {
            const add = f32[add_at_row + r]!;
            const add_k1 = f32[add_at_row + r + 192]!;
            const add_k2 = f32[add_at_row + r + 384]!;
            const add2 = f32[add_at_row2 + r + 64]!;
            const add2_l1 = f32[add_at_row2 + r + 256]!;
            const add2_l2 = f32[add_at_row2 + r + 448]!;
            const add2_l3 = f32[add_at_row2 + r + 640]!;
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
          const select = u8[greaterEqual_at_row + l]! !== 0 ? contraction * 0.25 : -Infinity;
          const select_k1 = u8[greaterEqual_at_row + l + 32]! !== 0 ? contraction_k1 * 0.25 : -Infinity;
          const select_k2 = u8[greaterEqual_at_row + l + 64]! !== 0 ? contraction_k2 * 0.25 : -Infinity;
          const select_l1 = u8[greaterEqual_at_row + l + 1]! !== 0 ? contraction_l1 * 0.25 : -Infinity;
          const select_l1_k1 = u8[greaterEqual_at_row + l + 33]! !== 0 ? contraction_l1_k1 * 0.25 : -Infinity;
          const select_l1_k2 = u8[greaterEqual_at_row + l + 65]! !== 0 ? contraction_l1_k2 * 0.25 : -Infinity;
          const select_l2 = u8[greaterEqual_at_row + l + 2]! !== 0 ? contraction_l2 * 0.25 : -Infinity;
          const select_l2_k1 = u8[greaterEqual_at_row + l + 34]! !== 0 ? contraction_l2_k1 * 0.25 : -Infinity;
          const select_l2_k2 = u8[greaterEqual_at_row + l + 66]! !== 0 ? contraction_l2_k2 * 0.25 : -Infinity;
          const select_l3 = u8[greaterEqual_at_row + l + 3]! !== 0 ? contraction_l3 * 0.25 : -Infinity;
          const select_l3_k1 = u8[greaterEqual_at_row + l + 35]! !== 0 ? contraction_l3_k1 * 0.25 : -Infinity;
          const select_l3_k2 = u8[greaterEqual_at_row + l + 67]! !== 0 ? contraction_l3_k2 * 0.25 : -Infinity;
          f32[select_at_row + l] = select;
          f32[select_at_row + l + 32] = select_k1;
          f32[select_at_row + l + 64] = select_k2;
          f32[select_at_row + l + 1] = select_l1;
          f32[select_at_row + l + 33] = select_l1_k1;
          f32[select_at_row + l + 65] = select_l1_k2;
          f32[select_at_row + l + 2] = select_l2;
          f32[select_at_row + l + 34] = select_l2_k1;
          f32[select_at_row + l + 66] = select_l2_k2;
          f32[select_at_row + l + 3] = select_l3;
          f32[select_at_row + l + 35] = select_l3_k1;
          f32[select_at_row + l + 67] = select_l3_k2;
        }
      }
      const select_at_row2 = select_at + i * 4096 + j * 1024;
      for (let l_kr = 0; l_kr < 32; l_kr += 4) {
        let contraction_kr = 0;
        let contraction_kr_k1 = 0;
        let contraction_l1_kr = 0;
        let contraction_l1_kr_k1 = 0;
        let contraction_l2_kr = 0;
        let contraction_l2_kr_k1 = 0;
        let contraction_l3_kr = 0;
        let contraction_l3_kr_k1 = 0;
        const add_at_row3 = add_at + i * 6144 + j * 16;
        const add_at_row4 = add_at + i * 6144 + l_kr * 192 + j * 16;
        for (let r_kr = 0; r_kr < 16; r_kr++) {
          const add_kr = f32[add_at_row3 + r_kr + 5760]!;
          const add_kr_k1 = f32[add_at_row3 + r_kr + 5952]!;
          const add2_kr = f32[add_at_row4 + r_kr + 64]!;
          const add2_l1_kr = f32[add_at_row4 + r_kr + 256]!;
          const add2_l2_kr = f32[add_at_row4 + r_kr + 448]!;
          const add2_l3_kr = f32[add_at_row4 + r_kr + 640]!;
          contraction_kr += add_kr * add2_kr;
          contraction_kr_k1 += add_kr_k1 * add2_kr;
          contraction_l1_kr += add_kr * add2_l1_kr;
          contraction_l1_kr_k1 += add_kr_k1 * add2_l1_kr;
          contraction_l2_kr += add_kr * add2_l2_kr;
          contraction_l2_kr_k1 += add_kr_k1 * add2_l2_kr;
          contraction_l3_kr += add_kr * add2_l3_kr;
          contraction_l3_kr_k1 += add_kr_k1 * add2_l3_kr;
        }
        const select_kr = u8[greaterEqual_at + l_kr + 960]! !== 0 ? contraction_kr * 0.25 : -Infinity;
        const select_kr_k1 = u8[greaterEqual_at + l_kr + 992]! !== 0 ? contraction_kr_k1 * 0.25 : -Infinity;
        const select_l1_kr = u8[greaterEqual_at + l_kr + 961]! !== 0 ? contraction_l1_kr * 0.25 : -Infinity;
        const select_l1_kr_k1 =
          u8[greaterEqual_at + l_kr + 993]! !== 0 ? contraction_l1_kr_k1 * 0.25 : -Infinity;
        const select_l2_kr = u8[greaterEqual_at + l_kr + 962]! !== 0 ? contraction_l2_kr * 0.25 : -Infinity;
        const select_l2_kr_k1 =
          u8[greaterEqual_at + l_kr + 994]! !== 0 ? contraction_l2_kr_k1 * 0.25 : -Infinity;
        const select_l3_kr = u8[greaterEqual_at + l_kr + 963]! !== 0 ? contraction_l3_kr * 0.25 : -Infinity;
        const select_l3_kr_k1 =
          u8[greaterEqual_at + l_kr + 995]! !== 0 ? contraction_l3_kr_k1 * 0.25 : -Infinity;
        f32[select_at_row2 + l_kr + 960] = select_kr;
        f32[select_at_row2 + l_kr + 992] = select_kr_k1;
        f32[select_at_row2 + l_kr + 961] = select_l1_kr;
        f32[select_at_row2 + l_kr + 993] = select_l1_kr_k1;
        f32[select_at_row2 + l_kr + 962] = select_l2_kr;
        f32[select_at_row2 + l_kr + 994] = select_l2_kr_k1;
        f32[select_at_row2 + l_kr + 963] = select_l3_kr;
        f32[select_at_row2 + l_kr + 995] = select_l3_kr_k1;
      }
    }
  }
}

/**
 * contraction, gpt.ts:43
 * add, gpt.ts:41
 */
function contraction_add5(
  f32: Float32Array,
  contraction_at: number,
  blocks1AttentionOut_projWeight: number,
  add_at: number,
  blocks1AttentionOut_projBias: number,
  add_at2: number,
): void {
  for (let i = 0; i < 16; i++) {
    for (let j = 0; j < 30; j += 3) {
      const add_at_row = add_at + i * 2048 + j * 64;
      const add_at2_row = add_at2 + i * 2048 + j * 64;
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
        for (let r = 0; r < 4; r++) {
          const contraction_at_row = contraction_at + i * 2048 + r * 512 + j * 16;
          const blocks1AttentionOut_projWeight_row = blocks1AttentionOut_projWeight + k * 64 + r * 16;
          for (let s = 0; s < 16; s++) {
            const contraction2 = f32[contraction_at_row + s]!;
            const contraction2_j1 = f32[contraction_at_row + s + 16]!;
            const contraction2_j2 = f32[contraction_at_row + s + 32]!;
            const weight = f32[blocks1AttentionOut_projWeight_row + s]!;
            const weight_k1 = f32[blocks1AttentionOut_projWeight_row + s + 64]!;
            const weight_k2 = f32[blocks1AttentionOut_projWeight_row + s + 128]!;
            const weight_k3 = f32[blocks1AttentionOut_projWeight_row + s + 192]!;
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
        const bias = f32[blocks1AttentionOut_projBias + k]!;
        const bias_k1 = f32[blocks1AttentionOut_projBias + k + 1]!;
        const bias_k2 = f32[blocks1AttentionOut_projBias + k + 2]!;
        const bias_k3 = f32[blocks1AttentionOut_projBias + k + 3]!;
        const add3_j1 = f32[add_at_row + k + 64]! + (contraction_j1 + bias);
        const add3_j2 = f32[add_at_row + k + 128]! + (contraction_j2 + bias);
        const add3_k1 = f32[add_at_row + k + 1]! + (contraction_k1 + bias_k1);
        const add3_k1_j1 = f32[add_at_row + k + 65]! + (contraction_k1_j1 + bias_k1);
        const add3_k1_j2 = f32[add_at_row + k + 129]! + (contraction_k1_j2 + bias_k1);
        const add3_k2 = f32[add_at_row + k + 2]! + (contraction_k2 + bias_k2);
        const add3_k2_j1 = f32[add_at_row + k + 66]! + (contraction_k2_j1 + bias_k2);
        const add3_k2_j2 = f32[add_at_row + k + 130]! + (contraction_k2_j2 + bias_k2);
        const add3_k3 = f32[add_at_row + k + 3]! + (contraction_k3 + bias_k3);
        const add3_k3_j1 = f32[add_at_row + k + 67]! + (contraction_k3_j1 + bias_k3);
        const add3_k3_j2 = f32[add_at_row + k + 131]! + (contraction_k3_j2 + bias_k3);
        f32[add_at2_row + k] = f32[add_at_row + k]! + (contraction + bias);
        f32[add_at2_row + k + 64] = add3_j1;
        f32[add_at2_row + k + 128] = add3_j2;
        f32[add_at2_row + k + 1] = add3_k1;
        f32[add_at2_row + k + 65] = add3_k1_j1;
        f32[add_at2_row + k + 129] = add3_k1_j2;
        f32[add_at2_row + k + 2] = add3_k2;
        f32[add_at2_row + k + 66] = add3_k2_j1;
        f32[add_at2_row + k + 130] = add3_k2_j2;
        f32[add_at2_row + k + 3] = add3_k3;
        f32[add_at2_row + k + 67] = add3_k3_j1;
        f32[add_at2_row + k + 131] = add3_k3_j2;
      }
    }
    const add_at_row2 = add_at + i * 2048;
    const add_at2_row2 = add_at2 + i * 2048;
    for (let k_jr = 0; k_jr < 64; k_jr += 4) {
      let contraction_jr = 0;
      let contraction_jr_j1 = 0;
      let contraction_k1_jr = 0;
      let contraction_k1_jr_j1 = 0;
      let contraction_k2_jr = 0;
      let contraction_k2_jr_j1 = 0;
      let contraction_k3_jr = 0;
      let contraction_k3_jr_j1 = 0;
      for (let r_jr = 0; r_jr < 4; r_jr++) {
        const contraction_at_row2 = contraction_at + i * 2048 + r_jr * 512;
        const blocks1AttentionOut_projWeight_row2 = blocks1AttentionOut_projWeight + k_jr * 64 + r_jr * 16;
        for (let s_jr = 0; s_jr < 16; s_jr++) {
          const contraction2_jr = f32[contraction_at_row2 + s_jr + 480]!;
          const contraction2_jr_j1 = f32[contraction_at_row2 + s_jr + 496]!;
          const weight_jr = f32[blocks1AttentionOut_projWeight_row2 + s_jr]!;
          const weight_k1_jr = f32[blocks1AttentionOut_projWeight_row2 + s_jr + 64]!;
          const weight_k2_jr = f32[blocks1AttentionOut_projWeight_row2 + s_jr + 128]!;
          const weight_k3_jr = f32[blocks1AttentionOut_projWeight_row2 + s_jr + 192]!;
          contraction_jr += contraction2_jr * weight_jr;
          contraction_jr_j1 += contraction2_jr_j1 * weight_jr;
          contraction_k1_jr += contraction2_jr * weight_k1_jr;
          contraction_k1_jr_j1 += contraction2_jr_j1 * weight_k1_jr;
          contraction_k2_jr += contraction2_jr * weight_k2_jr;
          contraction_k2_jr_j1 += contraction2_jr_j1 * weight_k2_jr;
          contraction_k3_jr += contraction2_jr * weight_k3_jr;
          contraction_k3_jr_j1 += contraction2_jr_j1 * weight_k3_jr;
        }
      }
      const bias_jr = f32[blocks1AttentionOut_projBias + k_jr]!;
      const bias_k1_jr = f32[blocks1AttentionOut_projBias + k_jr + 1]!;
      const bias_k2_jr = f32[blocks1AttentionOut_projBias + k_jr + 2]!;
      const bias_k3_jr = f32[blocks1AttentionOut_projBias + k_jr + 3]!;
      const add3_jr_j1 = f32[add_at_row2 + k_jr + 1984]! + (contraction_jr_j1 + bias_jr);
      const add3_k1_jr = f32[add_at_row2 + k_jr + 1921]! + (contraction_k1_jr + bias_k1_jr);
      const add3_k1_jr_j1 = f32[add_at_row2 + k_jr + 1985]! + (contraction_k1_jr_j1 + bias_k1_jr);
      const add3_k2_jr = f32[add_at_row2 + k_jr + 1922]! + (contraction_k2_jr + bias_k2_jr);
      const add3_k2_jr_j1 = f32[add_at_row2 + k_jr + 1986]! + (contraction_k2_jr_j1 + bias_k2_jr);
      const add3_k3_jr = f32[add_at_row2 + k_jr + 1923]! + (contraction_k3_jr + bias_k3_jr);
      const add3_k3_jr_j1 = f32[add_at_row2 + k_jr + 1987]! + (contraction_k3_jr_j1 + bias_k3_jr);
      f32[add_at2_row2 + k_jr + 1920] = f32[add_at_row2 + k_jr + 1920]! + (contraction_jr + bias_jr);
      f32[add_at2_row2 + k_jr + 1984] = add3_jr_j1;
      f32[add_at2_row2 + k_jr + 1921] = add3_k1_jr;
      f32[add_at2_row2 + k_jr + 1985] = add3_k1_jr_j1;
      f32[add_at2_row2 + k_jr + 1922] = add3_k2_jr;
      f32[add_at2_row2 + k_jr + 1986] = add3_k2_jr_j1;
      f32[add_at2_row2 + k_jr + 1923] = add3_k3_jr;
      f32[add_at2_row2 + k_jr + 1987] = add3_k3_jr_j1;
    }
  }
}

/**
 * contraction, gpt.ts:62
 */
function contraction3(f32: Float32Array, add_at: number, tokensWeight: number, contraction_at: number): void {
  for (let j = 0; j < 510; j += 3) {
    const contraction_at_row = contraction_at + j * 80;
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
      const add_at_row = add_at + j * 64;
      const tokensWeight_row = tokensWeight + k * 64;
      for (let r = 0; r < 64; r++) {
        const add = f32[add_at_row + r]!;
        const add_j1 = f32[add_at_row + r + 64]!;
        const add_j2 = f32[add_at_row + r + 128]!;
        const weight = f32[tokensWeight_row + r]!;
        const weight_k1 = f32[tokensWeight_row + r + 64]!;
        const weight_k2 = f32[tokensWeight_row + r + 128]!;
        const weight_k3 = f32[tokensWeight_row + r + 192]!;
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
      f32[contraction_at_row + k + 80] = contraction_j1;
      f32[contraction_at_row + k + 160] = contraction_j2;
      f32[contraction_at_row + k + 1] = contraction_k1;
      f32[contraction_at_row + k + 81] = contraction_k1_j1;
      f32[contraction_at_row + k + 161] = contraction_k1_j2;
      f32[contraction_at_row + k + 2] = contraction_k2;
      f32[contraction_at_row + k + 82] = contraction_k2_j1;
      f32[contraction_at_row + k + 162] = contraction_k2_j2;
      f32[contraction_at_row + k + 3] = contraction_k3;
      f32[contraction_at_row + k + 83] = contraction_k3_j1;
      f32[contraction_at_row + k + 163] = contraction_k3_j2;
    }
  }
  for (let k_jr = 0; k_jr < 80; k_jr += 4) {
    let contraction_jr = 0;
    let contraction_jr_j1 = 0;
    let contraction_k1_jr = 0;
    let contraction_k1_jr_j1 = 0;
    let contraction_k2_jr = 0;
    let contraction_k2_jr_j1 = 0;
    let contraction_k3_jr = 0;
    let contraction_k3_jr_j1 = 0;
    const tokensWeight_row2 = tokensWeight + k_jr * 64;
    for (let r_jr = 0; r_jr < 64; r_jr++) {
      const add_jr = f32[add_at + r_jr + 32640]!;
      const add_jr_j1 = f32[add_at + r_jr + 32704]!;
      const weight_jr = f32[tokensWeight_row2 + r_jr]!;
      const weight_k1_jr = f32[tokensWeight_row2 + r_jr + 64]!;
      const weight_k2_jr = f32[tokensWeight_row2 + r_jr + 128]!;
      const weight_k3_jr = f32[tokensWeight_row2 + r_jr + 192]!;
      contraction_jr += add_jr * weight_jr;
      contraction_jr_j1 += add_jr_j1 * weight_jr;
      contraction_k1_jr += add_jr * weight_k1_jr;
      contraction_k1_jr_j1 += add_jr_j1 * weight_k1_jr;
      contraction_k2_jr += add_jr * weight_k2_jr;
      contraction_k2_jr_j1 += add_jr_j1 * weight_k2_jr;
      contraction_k3_jr += add_jr * weight_k3_jr;
      contraction_k3_jr_j1 += add_jr_j1 * weight_k3_jr;
    }
    f32[contraction_at + k_jr + 40800] = contraction_jr;
    f32[contraction_at + k_jr + 40880] = contraction_jr_j1;
    f32[contraction_at + k_jr + 40801] = contraction_k1_jr;
    f32[contraction_at + k_jr + 40881] = contraction_k1_jr_j1;
    f32[contraction_at + k_jr + 40802] = contraction_k2_jr;
    f32[contraction_at + k_jr + 40882] = contraction_k2_jr_j1;
    f32[contraction_at + k_jr + 40803] = contraction_k3_jr;
    f32[contraction_at + k_jr + 40883] = contraction_k3_jr_j1;
  }
}

/**
 * sum, gpt.ts:64
 * amax, gpt.ts:64
 * select, gpt.ts:64
 * exp, gpt.ts:64
 * div, gpt.ts:64
 * add, gpt.ts:64
 */
function sum_amax_add(
  f32: Float32Array,
  i32: Int32Array,
  next_at: number,
  contraction_at: number,
  sum_at: number,
  select_at: number,
  exp_at: number,
  sum_at2: number,
  add_at: number,
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
    const next = i32[next_at + j]!;
    const next_j1 = i32[next_at + j + 1]!;
    const next_j2 = i32[next_at + j + 2]!;
    const next_j3 = i32[next_at + j + 3]!;
    const contraction_at_row = contraction_at + j * 80;
    for (let r = 0; r < 80; r++) {
      const contraction = f32[contraction_at_row + r]!;
      const contraction_j1 = f32[contraction_at_row + r + 80]!;
      const contraction_j2 = f32[contraction_at_row + r + 160]!;
      const contraction_j3 = f32[contraction_at_row + r + 240]!;
      sum += next === r ? contraction : 0;
      sum_j1 += next_j1 === r ? contraction_j1 : 0;
      sum_j2 += next_j2 === r ? contraction_j2 : 0;
      sum_j3 += next_j3 === r ? contraction_j3 : 0;
      amax = Math.max(amax, contraction);
      amax_j1 = Math.max(amax_j1, contraction_j1);
      amax_j2 = Math.max(amax_j2, contraction_j2);
      amax_j3 = Math.max(amax_j3, contraction_j3);
    }
    f32[sum_at + j] = sum;
    f32[sum_at + j + 1] = sum_j1;
    f32[sum_at + j + 2] = sum_j2;
    f32[sum_at + j + 3] = sum_j3;
    const select2 = Math.abs(amax) === Infinity ? 0 : amax;
    const select2_j1 = Math.abs(amax_j1) === Infinity ? 0 : amax_j1;
    const select2_j2 = Math.abs(amax_j2) === Infinity ? 0 : amax_j2;
    const select2_j3 = Math.abs(amax_j3) === Infinity ? 0 : amax_j3;
    f32[select_at + j] = select2;
    f32[select_at + j + 1] = select2_j1;
    f32[select_at + j + 2] = select2_j2;
    f32[select_at + j + 3] = select2_j3;
    let sum2 = 0;
    let sum2_j1 = 0;
    let sum2_j2 = 0;
    let sum2_j3 = 0;
    const contraction_at_row2 = contraction_at + j * 80;
    const exp_at_row = exp_at + j * 80;
    for (let s = 0; s < 80; s++) {
      const exp = Math.exp(f32[contraction_at_row2 + s]! - select2);
      const exp_j1 = Math.exp(f32[contraction_at_row2 + s + 80]! - select2_j1);
      const exp_j2 = Math.exp(f32[contraction_at_row2 + s + 160]! - select2_j2);
      const exp_j3 = Math.exp(f32[contraction_at_row2 + s + 240]! - select2_j3);
      f32[exp_at_row + s] = exp;
      f32[exp_at_row + s + 80] = exp_j1;
      f32[exp_at_row + s + 160] = exp_j2;
      f32[exp_at_row + s + 240] = exp_j3;
      sum2 += exp;
      sum2_j1 += exp_j1;
      sum2_j2 += exp_j2;
      sum2_j3 += exp_j3;
    }
    const sum3 = Math.fround(sum2);
    const sum3_j1 = Math.fround(sum2_j1);
    const sum3_j2 = Math.fround(sum2_j2);
    const sum3_j3 = Math.fround(sum2_j3);
    f32[sum_at2 + j] = sum3;
    f32[sum_at2 + j + 1] = sum3_j1;
    f32[sum_at2 + j + 2] = sum3_j2;
    f32[sum_at2 + j + 3] = sum3_j3;
    const div = 0.001953125 / sum3;
    const div_j1 = 0.001953125 / sum3_j1;
    const div_j2 = 0.001953125 / sum3_j2;
    const div_j3 = 0.001953125 / sum3_j3;
    const next2 = i32[next_at + j]!;
    const next2_j1 = i32[next_at + j + 1]!;
    const next2_j2 = i32[next_at + j + 2]!;
    const next2_j3 = i32[next_at + j + 3]!;
    const exp_at_row2 = exp_at + j * 80;
    const add_at_row = add_at + j * 80;
    for (let t = 0; t < 80; t++) {
      const add = div * f32[exp_at_row2 + t]! + (next2 === t ? -0.001953125 : 0);
      const add_j1 = div_j1 * f32[exp_at_row2 + t + 80]! + (next2_j1 === t ? -0.001953125 : 0);
      const add_j2 = div_j2 * f32[exp_at_row2 + t + 160]! + (next2_j2 === t ? -0.001953125 : 0);
      const add_j3 = div_j3 * f32[exp_at_row2 + t + 240]! + (next2_j3 === t ? -0.001953125 : 0);
      f32[add_at_row + t] = add;
      f32[add_at_row + t + 80] = add_j1;
      f32[add_at_row + t + 160] = add_j2;
      f32[add_at_row + t + 240] = add_j3;
    }
  }
}

/**
 * sum, gpt.ts:64
 * mul, gpt.ts:64
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
  for (let r = 0; r < 512; r += 4) {
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
  f32[mul_at] = sum * 0.001953125;
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
  const mul3 = (0.1 + Math.min(toF64 * 0.02, 1) * 0.9) * 0.003;
  f32[toF32_at] = Math.fround(1 - mul3 * 0.01);
  const add3 = toF64 + 1;
  f32[toF32_at2] = Math.fround(Math.sqrt(1 - pow(0.999, add3)));
  f32[toF32_at3] = Math.fround(mul3 / (1 - pow(0.9, add3)));
}

/**
 * contraction, gpt.ts:62
 */
function contraction4(f32: Float32Array, add_at: number, tokensWeight: number, contraction_at: number): void {
  for (let j = 0; j < 510; j += 3) {
    const contraction_at_row = contraction_at + j * 64;
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
      const add_at_row = add_at + j * 80;
      const tokensWeight_row = tokensWeight + k;
      for (let r = 0; r < 80; r++) {
        const add = f32[add_at_row + r]!;
        const add_j1 = f32[add_at_row + r + 80]!;
        const add_j2 = f32[add_at_row + r + 160]!;
        const weight = f32[tokensWeight_row + r * 64]!;
        const weight_k1 = f32[tokensWeight_row + r * 64 + 1]!;
        const weight_k2 = f32[tokensWeight_row + r * 64 + 2]!;
        const weight_k3 = f32[tokensWeight_row + r * 64 + 3]!;
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
      f32[contraction_at_row + k + 64] = contraction_j1;
      f32[contraction_at_row + k + 128] = contraction_j2;
      f32[contraction_at_row + k + 1] = contraction_k1;
      f32[contraction_at_row + k + 65] = contraction_k1_j1;
      f32[contraction_at_row + k + 129] = contraction_k1_j2;
      f32[contraction_at_row + k + 2] = contraction_k2;
      f32[contraction_at_row + k + 66] = contraction_k2_j1;
      f32[contraction_at_row + k + 130] = contraction_k2_j2;
      f32[contraction_at_row + k + 3] = contraction_k3;
      f32[contraction_at_row + k + 67] = contraction_k3_j1;
      f32[contraction_at_row + k + 131] = contraction_k3_j2;
    }
  }
  for (let k_jr = 0; k_jr < 64; k_jr += 4) {
    let contraction_jr = 0;
    let contraction_jr_j1 = 0;
    let contraction_k1_jr = 0;
    let contraction_k1_jr_j1 = 0;
    let contraction_k2_jr = 0;
    let contraction_k2_jr_j1 = 0;
    let contraction_k3_jr = 0;
    let contraction_k3_jr_j1 = 0;
    const tokensWeight_row2 = tokensWeight + k_jr;
    for (let r_jr = 0; r_jr < 80; r_jr++) {
      const add_jr = f32[add_at + r_jr + 40800]!;
      const add_jr_j1 = f32[add_at + r_jr + 40880]!;
      const weight_jr = f32[tokensWeight_row2 + r_jr * 64]!;
      const weight_k1_jr = f32[tokensWeight_row2 + r_jr * 64 + 1]!;
      const weight_k2_jr = f32[tokensWeight_row2 + r_jr * 64 + 2]!;
      const weight_k3_jr = f32[tokensWeight_row2 + r_jr * 64 + 3]!;
      contraction_jr += add_jr * weight_jr;
      contraction_jr_j1 += add_jr_j1 * weight_jr;
      contraction_k1_jr += add_jr * weight_k1_jr;
      contraction_k1_jr_j1 += add_jr_j1 * weight_k1_jr;
      contraction_k2_jr += add_jr * weight_k2_jr;
      contraction_k2_jr_j1 += add_jr_j1 * weight_k2_jr;
      contraction_k3_jr += add_jr * weight_k3_jr;
      contraction_k3_jr_j1 += add_jr_j1 * weight_k3_jr;
    }
    f32[contraction_at + k_jr + 32640] = contraction_jr;
    f32[contraction_at + k_jr + 32704] = contraction_jr_j1;
    f32[contraction_at + k_jr + 32641] = contraction_k1_jr;
    f32[contraction_at + k_jr + 32705] = contraction_k1_jr_j1;
    f32[contraction_at + k_jr + 32642] = contraction_k2_jr;
    f32[contraction_at + k_jr + 32706] = contraction_k2_jr_j1;
    f32[contraction_at + k_jr + 32643] = contraction_k3_jr;
    f32[contraction_at + k_jr + 32707] = contraction_k3_jr_j1;
  }
}

/**
 * contraction, gpt.ts:62
 */
function contraction5(f32: Float32Array, add_at: number, add_at2: number, contraction_at: number): void {
  for (let i = 0; i < 78; i += 3) {
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
      const add_at2_row = add_at2 + j;
      for (let s = 0; s < 512; s++) {
        const add = f32[add_at_row + s * 80]!;
        const add_i1 = f32[add_at_row + s * 80 + 1]!;
        const add_i2 = f32[add_at_row + s * 80 + 2]!;
        const add2 = f32[add_at2_row + s * 64]!;
        const add2_j1 = f32[add_at2_row + s * 64 + 1]!;
        const add2_j2 = f32[add_at2_row + s * 64 + 2]!;
        const add2_j3 = f32[add_at2_row + s * 64 + 3]!;
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
    const add_at2_row2 = add_at2 + j_ir;
    for (let s_ir = 0; s_ir < 512; s_ir++) {
      const add_ir = f32[add_at + s_ir * 80 + 78]!;
      const add_ir_i1 = f32[add_at + s_ir * 80 + 79]!;
      const add2_ir = f32[add_at2_row2 + s_ir * 64]!;
      const add2_j1_ir = f32[add_at2_row2 + s_ir * 64 + 1]!;
      const add2_j2_ir = f32[add_at2_row2 + s_ir * 64 + 2]!;
      const add2_j3_ir = f32[add_at2_row2 + s_ir * 64 + 3]!;
      contraction_ir += add_ir * add2_ir;
      contraction_ir_i1 += add_ir_i1 * add2_ir;
      contraction_j1_ir += add_ir * add2_j1_ir;
      contraction_j1_ir_i1 += add_ir_i1 * add2_j1_ir;
      contraction_j2_ir += add_ir * add2_j2_ir;
      contraction_j2_ir_i1 += add_ir_i1 * add2_j2_ir;
      contraction_j3_ir += add_ir * add2_j3_ir;
      contraction_j3_ir_i1 += add_ir_i1 * add2_j3_ir;
    }
    f32[contraction_at + j_ir + 4992] = contraction_ir;
    f32[contraction_at + j_ir + 5056] = contraction_ir_i1;
    f32[contraction_at + j_ir + 4993] = contraction_j1_ir;
    f32[contraction_at + j_ir + 5057] = contraction_j1_ir_i1;
    f32[contraction_at + j_ir + 4994] = contraction_j2_ir;
    f32[contraction_at + j_ir + 5058] = contraction_j2_ir_i1;
    f32[contraction_at + j_ir + 4995] = contraction_j3_ir;
    f32[contraction_at + j_ir + 5059] = contraction_j3_ir_i1;
  }
}

/**
 * sum, gpt.ts:62
 * sum, gpt.ts:46
 * sum, gpt.ts:40
 */
function sum(
  f32: Float32Array,
  contraction_at: number,
  add_at: number,
  mul_at: number,
  rsqrt_at: number,
  sum_at: number,
  sum_at2: number,
): void {
  for (let i = 0; i < 64; i += 4) {
    let sum2 = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    let sum22 = 0;
    let sum2_i1 = 0;
    let sum2_i2 = 0;
    let sum2_i3 = 0;
    const contraction_at_row = contraction_at + i;
    const add_at_row = add_at + i;
    for (let s = 0; s < 512; s++) {
      const contraction = f32[contraction_at_row + s * 64]!;
      const contraction_i1 = f32[contraction_at_row + s * 64 + 1]!;
      const contraction_i2 = f32[contraction_at_row + s * 64 + 2]!;
      const contraction_i3 = f32[contraction_at_row + s * 64 + 3]!;
      sum2 += contraction;
      sum_i1 += contraction_i1;
      sum_i2 += contraction_i2;
      sum_i3 += contraction_i3;
      const mul = f32[mul_at + s]!;
      const rsqrt = f32[rsqrt_at + s]!;
      const mul3_i1 = contraction_i1 * ((f32[add_at_row + s * 64 + 1]! - mul) * rsqrt);
      const mul3_i2 = contraction_i2 * ((f32[add_at_row + s * 64 + 2]! - mul) * rsqrt);
      const mul3_i3 = contraction_i3 * ((f32[add_at_row + s * 64 + 3]! - mul) * rsqrt);
      sum22 += contraction * ((f32[add_at_row + s * 64]! - mul) * rsqrt);
      sum2_i1 += mul3_i1;
      sum2_i2 += mul3_i2;
      sum2_i3 += mul3_i3;
    }
    f32[sum_at + i] = sum2;
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
 * sum, gpt.ts:62
 * mul, gpt.ts:62
 * add, gpt.ts:62
 */
function sum_add3(
  f32: Float32Array,
  contraction_at: number,
  normWeight: number,
  add_at: number,
  mul_at: number,
  rsqrt_at: number,
  add_at2: number,
  add_at3: number,
): void {
  for (let j = 0; j < 512; j += 4) {
    let sum = 0;
    let sum_j1 = 0;
    let sum_j2 = 0;
    let sum_j3 = 0;
    const mul2 = f32[mul_at + j]!;
    const mul2_j1 = f32[mul_at + j + 1]!;
    const mul2_j2 = f32[mul_at + j + 2]!;
    const mul2_j3 = f32[mul_at + j + 3]!;
    const contraction_at_row = contraction_at + j * 64;
    const add_at_row = add_at + j * 64;
    for (let r = 0; r < 64; r++) {
      const weight = f32[normWeight + r]!;
      const mul3 = f32[contraction_at_row + r]! * weight * (f32[add_at_row + r]! - mul2);
      const mul3_j1 = f32[contraction_at_row + r + 64]! * weight * (f32[add_at_row + r + 64]! - mul2_j1);
      const mul3_j2 = f32[contraction_at_row + r + 128]! * weight * (f32[add_at_row + r + 128]! - mul2_j2);
      const mul3_j3 = f32[contraction_at_row + r + 192]! * weight * (f32[add_at_row + r + 192]! - mul2_j3);
      sum += mul3;
      sum_j1 += mul3_j1;
      sum_j2 += mul3_j2;
      sum_j3 += mul3_j3;
    }
    const rsqrt = f32[rsqrt_at + j]!;
    const rsqrt_j1 = f32[rsqrt_at + j + 1]!;
    const rsqrt_j2 = f32[rsqrt_at + j + 2]!;
    const rsqrt_j3 = f32[rsqrt_at + j + 3]!;
    const mul7_j1 = sum_j1 * -0.5 * (rsqrt_j1 * (rsqrt_j1 * rsqrt_j1)) * 0.015625;
    const mul7_j2 = sum_j2 * -0.5 * (rsqrt_j2 * (rsqrt_j2 * rsqrt_j2)) * 0.015625;
    const mul7_j3 = sum_j3 * -0.5 * (rsqrt_j3 * (rsqrt_j3 * rsqrt_j3)) * 0.015625;
    let sum2 = 0;
    let sum2_j1 = 0;
    let sum2_j2 = 0;
    let sum2_j3 = 0;
    const mul7 = sum * -0.5 * (rsqrt * (rsqrt * rsqrt)) * 0.015625;
    const mul11 = f32[mul_at + j]!;
    const mul11_j1 = f32[mul_at + j + 1]!;
    const mul11_j2 = f32[mul_at + j + 2]!;
    const mul11_j3 = f32[mul_at + j + 3]!;
    const contraction_at_row2 = contraction_at + j * 64;
    const add_at_row2 = add_at + j * 64;
    const add_at2_row = add_at2 + j * 64;
    for (let s = 0; s < 64; s++) {
      const weight2 = f32[normWeight + s]!;
      const add3 =
        f32[contraction_at_row2 + s]! * weight2 * rsqrt + mul7 * 2 * (f32[add_at_row2 + s]! - mul11);
      const add3_j1 =
        f32[contraction_at_row2 + s + 64]! * weight2 * rsqrt_j1 +
        mul7_j1 * 2 * (f32[add_at_row2 + s + 64]! - mul11_j1);
      const add3_j2 =
        f32[contraction_at_row2 + s + 128]! * weight2 * rsqrt_j2 +
        mul7_j2 * 2 * (f32[add_at_row2 + s + 128]! - mul11_j2);
      const add3_j3 =
        f32[contraction_at_row2 + s + 192]! * weight2 * rsqrt_j3 +
        mul7_j3 * 2 * (f32[add_at_row2 + s + 192]! - mul11_j3);
      f32[add_at2_row + s] = add3;
      f32[add_at2_row + s + 64] = add3_j1;
      f32[add_at2_row + s + 128] = add3_j2;
      f32[add_at2_row + s + 192] = add3_j3;
      sum2 += -add3;
      sum2_j1 += -add3_j1;
      sum2_j2 += -add3_j2;
      sum2_j3 += -add3_j3;
    }
    const mul13 = sum2 * 0.015625;
    const mul13_j1 = sum2_j1 * 0.015625;
    const mul13_j2 = sum2_j2 * 0.015625;
    const mul13_j3 = sum2_j3 * 0.015625;
    const add_at2_row2 = add_at2 + j * 64;
    const add_at3_row = add_at3 + j * 64;
    for (let t = 0; t < 64; t++) {
      const add5_j1 = f32[add_at2_row2 + t + 64]! + mul13_j1;
      const add5_j2 = f32[add_at2_row2 + t + 128]! + mul13_j2;
      const add5_j3 = f32[add_at2_row2 + t + 192]! + mul13_j3;
      f32[add_at3_row + t] = f32[add_at2_row2 + t]! + mul13;
      f32[add_at3_row + t + 64] = add5_j1;
      f32[add_at3_row + t + 128] = add5_j2;
      f32[add_at3_row + t + 192] = add5_j3;
    }
  }
}

/**
 * sum, gpt.ts:48
 * sum, gpt.ts:43
 */
function sum2(f32: Float32Array, add_at: number, sum_at: number): void {
  for (let i = 0; i < 64; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const add_at_row = add_at + i;
    for (let s = 0; s < 512; s++) {
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
 * contraction, gpt.ts:48
 */
function contraction6(
  f32: Float32Array,
  add_at: number,
  blocks1DownWeight: number,
  contraction_at: number,
): void {
  for (let j = 0; j < 510; j += 3) {
    const contraction_at_row = contraction_at + j * 256;
    for (let k = 0; k < 256; k += 4) {
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
      const blocks1DownWeight_row = blocks1DownWeight + k;
      for (let r = 0; r < 64; r++) {
        const add = f32[add_at_row + r]!;
        const add_j1 = f32[add_at_row + r + 64]!;
        const add_j2 = f32[add_at_row + r + 128]!;
        const weight = f32[blocks1DownWeight_row + r * 256]!;
        const weight_k1 = f32[blocks1DownWeight_row + r * 256 + 1]!;
        const weight_k2 = f32[blocks1DownWeight_row + r * 256 + 2]!;
        const weight_k3 = f32[blocks1DownWeight_row + r * 256 + 3]!;
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
      f32[contraction_at_row + k + 256] = contraction_j1;
      f32[contraction_at_row + k + 512] = contraction_j2;
      f32[contraction_at_row + k + 1] = contraction_k1;
      f32[contraction_at_row + k + 257] = contraction_k1_j1;
      f32[contraction_at_row + k + 513] = contraction_k1_j2;
      f32[contraction_at_row + k + 2] = contraction_k2;
      f32[contraction_at_row + k + 258] = contraction_k2_j1;
      f32[contraction_at_row + k + 514] = contraction_k2_j2;
      f32[contraction_at_row + k + 3] = contraction_k3;
      f32[contraction_at_row + k + 259] = contraction_k3_j1;
      f32[contraction_at_row + k + 515] = contraction_k3_j2;
    }
  }
  for (let k_jr = 0; k_jr < 256; k_jr += 4) {
    let contraction_jr = 0;
    let contraction_jr_j1 = 0;
    let contraction_k1_jr = 0;
    let contraction_k1_jr_j1 = 0;
    let contraction_k2_jr = 0;
    let contraction_k2_jr_j1 = 0;
    let contraction_k3_jr = 0;
    let contraction_k3_jr_j1 = 0;
    const blocks1DownWeight_row2 = blocks1DownWeight + k_jr;
    for (let r_jr = 0; r_jr < 64; r_jr++) {
      const add_jr = f32[add_at + r_jr + 32640]!;
      const add_jr_j1 = f32[add_at + r_jr + 32704]!;
      const weight_jr = f32[blocks1DownWeight_row2 + r_jr * 256]!;
      const weight_k1_jr = f32[blocks1DownWeight_row2 + r_jr * 256 + 1]!;
      const weight_k2_jr = f32[blocks1DownWeight_row2 + r_jr * 256 + 2]!;
      const weight_k3_jr = f32[blocks1DownWeight_row2 + r_jr * 256 + 3]!;
      contraction_jr += add_jr * weight_jr;
      contraction_jr_j1 += add_jr_j1 * weight_jr;
      contraction_k1_jr += add_jr * weight_k1_jr;
      contraction_k1_jr_j1 += add_jr_j1 * weight_k1_jr;
      contraction_k2_jr += add_jr * weight_k2_jr;
      contraction_k2_jr_j1 += add_jr_j1 * weight_k2_jr;
      contraction_k3_jr += add_jr * weight_k3_jr;
      contraction_k3_jr_j1 += add_jr_j1 * weight_k3_jr;
    }
    f32[contraction_at + k_jr + 130560] = contraction_jr;
    f32[contraction_at + k_jr + 130816] = contraction_jr_j1;
    f32[contraction_at + k_jr + 130561] = contraction_k1_jr;
    f32[contraction_at + k_jr + 130817] = contraction_k1_jr_j1;
    f32[contraction_at + k_jr + 130562] = contraction_k2_jr;
    f32[contraction_at + k_jr + 130818] = contraction_k2_jr_j1;
    f32[contraction_at + k_jr + 130563] = contraction_k3_jr;
    f32[contraction_at + k_jr + 130819] = contraction_k3_jr_j1;
  }
}

/**
 * contraction, gpt.ts:48
 */
function contraction7(f32: Float32Array, add_at: number, mul_at: number, contraction_at: number): void {
  for (let i = 0; i < 63; i += 3) {
    const contraction_at_row = contraction_at + i * 256;
    for (let j = 0; j < 256; j += 4) {
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
        const add = f32[add_at_row + s * 64]!;
        const add_i1 = f32[add_at_row + s * 64 + 1]!;
        const add_i2 = f32[add_at_row + s * 64 + 2]!;
        const mul = f32[mul_at_row + s * 256]!;
        const mul_j1 = f32[mul_at_row + s * 256 + 1]!;
        const mul_j2 = f32[mul_at_row + s * 256 + 2]!;
        const mul_j3 = f32[mul_at_row + s * 256 + 3]!;
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
      f32[contraction_at_row + j + 256] = contraction_i1;
      f32[contraction_at_row + j + 512] = contraction_i2;
      f32[contraction_at_row + j + 1] = contraction_j1;
      f32[contraction_at_row + j + 257] = contraction_j1_i1;
      f32[contraction_at_row + j + 513] = contraction_j1_i2;
      f32[contraction_at_row + j + 2] = contraction_j2;
      f32[contraction_at_row + j + 258] = contraction_j2_i1;
      f32[contraction_at_row + j + 514] = contraction_j2_i2;
      f32[contraction_at_row + j + 3] = contraction_j3;
      f32[contraction_at_row + j + 259] = contraction_j3_i1;
      f32[contraction_at_row + j + 515] = contraction_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 256; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const mul_at_row2 = mul_at + j_ir;
    for (let s_ir = 0; s_ir < 512; s_ir++) {
      const add_ir = f32[add_at + s_ir * 64 + 63]!;
      contraction_ir += add_ir * f32[mul_at_row2 + s_ir * 256]!;
      contraction_j1_ir += add_ir * f32[mul_at_row2 + s_ir * 256 + 1]!;
      contraction_j2_ir += add_ir * f32[mul_at_row2 + s_ir * 256 + 2]!;
      contraction_j3_ir += add_ir * f32[mul_at_row2 + s_ir * 256 + 3]!;
    }
    f32[contraction_at + j_ir + 16128] = contraction_ir;
    f32[contraction_at + j_ir + 16129] = contraction_j1_ir;
    f32[contraction_at + j_ir + 16130] = contraction_j2_ir;
    f32[contraction_at + j_ir + 16131] = contraction_j3_ir;
  }
}

/**
 * add, gpt.ts:45
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
 * sum, gpt.ts:46
 */
function sum3(f32: Float32Array, add_at: number, sum_at: number): void {
  for (let i = 0; i < 256; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const add_at_row = add_at + i;
    for (let s = 0; s < 512; s++) {
      sum += f32[add_at_row + s * 256]!;
      sum_i1 += f32[add_at_row + s * 256 + 1]!;
      sum_i2 += f32[add_at_row + s * 256 + 2]!;
      sum_i3 += f32[add_at_row + s * 256 + 3]!;
    }
    f32[sum_at + i] = sum;
    f32[sum_at + i + 1] = sum_i1;
    f32[sum_at + i + 2] = sum_i2;
    f32[sum_at + i + 3] = sum_i3;
  }
}

/**
 * contraction, gpt.ts:46
 */
function contraction8(
  f32: Float32Array,
  add_at: number,
  blocks1UpWeight: number,
  contraction_at: number,
): void {
  for (let j = 0; j < 510; j += 3) {
    const contraction_at_row = contraction_at + j * 64;
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
      const add_at_row = add_at + j * 256;
      const blocks1UpWeight_row = blocks1UpWeight + k;
      for (let r = 0; r < 256; r++) {
        const add = f32[add_at_row + r]!;
        const add_j1 = f32[add_at_row + r + 256]!;
        const add_j2 = f32[add_at_row + r + 512]!;
        const weight = f32[blocks1UpWeight_row + r * 64]!;
        const weight_k1 = f32[blocks1UpWeight_row + r * 64 + 1]!;
        const weight_k2 = f32[blocks1UpWeight_row + r * 64 + 2]!;
        const weight_k3 = f32[blocks1UpWeight_row + r * 64 + 3]!;
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
      f32[contraction_at_row + k + 64] = contraction_j1;
      f32[contraction_at_row + k + 128] = contraction_j2;
      f32[contraction_at_row + k + 1] = contraction_k1;
      f32[contraction_at_row + k + 65] = contraction_k1_j1;
      f32[contraction_at_row + k + 129] = contraction_k1_j2;
      f32[contraction_at_row + k + 2] = contraction_k2;
      f32[contraction_at_row + k + 66] = contraction_k2_j1;
      f32[contraction_at_row + k + 130] = contraction_k2_j2;
      f32[contraction_at_row + k + 3] = contraction_k3;
      f32[contraction_at_row + k + 67] = contraction_k3_j1;
      f32[contraction_at_row + k + 131] = contraction_k3_j2;
    }
  }
  for (let k_jr = 0; k_jr < 64; k_jr += 4) {
    let contraction_jr = 0;
    let contraction_jr_j1 = 0;
    let contraction_k1_jr = 0;
    let contraction_k1_jr_j1 = 0;
    let contraction_k2_jr = 0;
    let contraction_k2_jr_j1 = 0;
    let contraction_k3_jr = 0;
    let contraction_k3_jr_j1 = 0;
    const blocks1UpWeight_row2 = blocks1UpWeight + k_jr;
    for (let r_jr = 0; r_jr < 256; r_jr++) {
      const add_jr = f32[add_at + r_jr + 130560]!;
      const add_jr_j1 = f32[add_at + r_jr + 130816]!;
      const weight_jr = f32[blocks1UpWeight_row2 + r_jr * 64]!;
      const weight_k1_jr = f32[blocks1UpWeight_row2 + r_jr * 64 + 1]!;
      const weight_k2_jr = f32[blocks1UpWeight_row2 + r_jr * 64 + 2]!;
      const weight_k3_jr = f32[blocks1UpWeight_row2 + r_jr * 64 + 3]!;
      contraction_jr += add_jr * weight_jr;
      contraction_jr_j1 += add_jr_j1 * weight_jr;
      contraction_k1_jr += add_jr * weight_k1_jr;
      contraction_k1_jr_j1 += add_jr_j1 * weight_k1_jr;
      contraction_k2_jr += add_jr * weight_k2_jr;
      contraction_k2_jr_j1 += add_jr_j1 * weight_k2_jr;
      contraction_k3_jr += add_jr * weight_k3_jr;
      contraction_k3_jr_j1 += add_jr_j1 * weight_k3_jr;
    }
    f32[contraction_at + k_jr + 32640] = contraction_jr;
    f32[contraction_at + k_jr + 32704] = contraction_jr_j1;
    f32[contraction_at + k_jr + 32641] = contraction_k1_jr;
    f32[contraction_at + k_jr + 32705] = contraction_k1_jr_j1;
    f32[contraction_at + k_jr + 32642] = contraction_k2_jr;
    f32[contraction_at + k_jr + 32706] = contraction_k2_jr_j1;
    f32[contraction_at + k_jr + 32643] = contraction_k3_jr;
    f32[contraction_at + k_jr + 32707] = contraction_k3_jr_j1;
  }
}

/**
 * contraction, gpt.ts:46
 */
function contraction9(f32: Float32Array, add_at: number, add_at2: number, contraction_at: number): void {
  for (let i = 0; i < 255; i += 3) {
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
      const add_at2_row = add_at2 + j;
      for (let s = 0; s < 512; s++) {
        const add = f32[add_at_row + s * 256]!;
        const add_i1 = f32[add_at_row + s * 256 + 1]!;
        const add_i2 = f32[add_at_row + s * 256 + 2]!;
        const add2 = f32[add_at2_row + s * 64]!;
        const add2_j1 = f32[add_at2_row + s * 64 + 1]!;
        const add2_j2 = f32[add_at2_row + s * 64 + 2]!;
        const add2_j3 = f32[add_at2_row + s * 64 + 3]!;
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
    const add_at2_row2 = add_at2 + j_ir;
    for (let s_ir = 0; s_ir < 512; s_ir++) {
      const add_ir = f32[add_at + s_ir * 256 + 255]!;
      contraction_ir += add_ir * f32[add_at2_row2 + s_ir * 64]!;
      contraction_j1_ir += add_ir * f32[add_at2_row2 + s_ir * 64 + 1]!;
      contraction_j2_ir += add_ir * f32[add_at2_row2 + s_ir * 64 + 2]!;
      contraction_j3_ir += add_ir * f32[add_at2_row2 + s_ir * 64 + 3]!;
    }
    f32[contraction_at + j_ir + 16320] = contraction_ir;
    f32[contraction_at + j_ir + 16321] = contraction_j1_ir;
    f32[contraction_at + j_ir + 16322] = contraction_j2_ir;
    f32[contraction_at + j_ir + 16323] = contraction_j3_ir;
  }
}

/**
 * sum, gpt.ts:46
 * mul, gpt.ts:46
 * add, gpt.ts:46
 * sum, gpt.ts:40
 * mul, gpt.ts:40
 * add, gpt.ts:40
 */
function sum_add4(
  f32: Float32Array,
  contraction_at: number,
  blocks1Norm2Weight: number,
  add_at: number,
  mul_at: number,
  rsqrt_at: number,
  add_at2: number,
  add_at3: number,
  add_at4: number,
): void {
  for (let j = 0; j < 512; j += 4) {
    let sum = 0;
    let sum_j1 = 0;
    let sum_j2 = 0;
    let sum_j3 = 0;
    const mul2 = f32[mul_at + j]!;
    const mul2_j1 = f32[mul_at + j + 1]!;
    const mul2_j2 = f32[mul_at + j + 2]!;
    const mul2_j3 = f32[mul_at + j + 3]!;
    const contraction_at_row = contraction_at + j * 64;
    const add_at_row = add_at + j * 64;
    for (let r = 0; r < 64; r++) {
      const weight = f32[blocks1Norm2Weight + r]!;
      const mul3 = f32[contraction_at_row + r]! * weight * (f32[add_at_row + r]! - mul2);
      const mul3_j1 = f32[contraction_at_row + r + 64]! * weight * (f32[add_at_row + r + 64]! - mul2_j1);
      const mul3_j2 = f32[contraction_at_row + r + 128]! * weight * (f32[add_at_row + r + 128]! - mul2_j2);
      const mul3_j3 = f32[contraction_at_row + r + 192]! * weight * (f32[add_at_row + r + 192]! - mul2_j3);
      sum += mul3;
      sum_j1 += mul3_j1;
      sum_j2 += mul3_j2;
      sum_j3 += mul3_j3;
    }
    const rsqrt = f32[rsqrt_at + j]!;
    const rsqrt_j1 = f32[rsqrt_at + j + 1]!;
    const rsqrt_j2 = f32[rsqrt_at + j + 2]!;
    const rsqrt_j3 = f32[rsqrt_at + j + 3]!;
    const mul7_j1 = sum_j1 * -0.5 * (rsqrt_j1 * (rsqrt_j1 * rsqrt_j1)) * 0.015625;
    const mul7_j2 = sum_j2 * -0.5 * (rsqrt_j2 * (rsqrt_j2 * rsqrt_j2)) * 0.015625;
    const mul7_j3 = sum_j3 * -0.5 * (rsqrt_j3 * (rsqrt_j3 * rsqrt_j3)) * 0.015625;
    let sum2 = 0;
    let sum2_j1 = 0;
    let sum2_j2 = 0;
    let sum2_j3 = 0;
    const mul7 = sum * -0.5 * (rsqrt * (rsqrt * rsqrt)) * 0.015625;
    const mul11 = f32[mul_at + j]!;
    const mul11_j1 = f32[mul_at + j + 1]!;
    const mul11_j2 = f32[mul_at + j + 2]!;
    const mul11_j3 = f32[mul_at + j + 3]!;
    const contraction_at_row2 = contraction_at + j * 64;
    const add_at_row2 = add_at + j * 64;
    const add_at2_row = add_at2 + j * 64;
    for (let s = 0; s < 64; s++) {
      const weight2 = f32[blocks1Norm2Weight + s]!;
      const add3 =
        f32[contraction_at_row2 + s]! * weight2 * rsqrt + mul7 * 2 * (f32[add_at_row2 + s]! - mul11);
      const add3_j1 =
        f32[contraction_at_row2 + s + 64]! * weight2 * rsqrt_j1 +
        mul7_j1 * 2 * (f32[add_at_row2 + s + 64]! - mul11_j1);
      const add3_j2 =
        f32[contraction_at_row2 + s + 128]! * weight2 * rsqrt_j2 +
        mul7_j2 * 2 * (f32[add_at_row2 + s + 128]! - mul11_j2);
      const add3_j3 =
        f32[contraction_at_row2 + s + 192]! * weight2 * rsqrt_j3 +
        mul7_j3 * 2 * (f32[add_at_row2 + s + 192]! - mul11_j3);
      f32[add_at2_row + s] = add3;
      f32[add_at2_row + s + 64] = add3_j1;
      f32[add_at2_row + s + 128] = add3_j2;
      f32[add_at2_row + s + 192] = add3_j3;
      sum2 += -add3;
      sum2_j1 += -add3_j1;
      sum2_j2 += -add3_j2;
      sum2_j3 += -add3_j3;
    }
    const mul13 = sum2 * 0.015625;
    const mul13_j1 = sum2_j1 * 0.015625;
    const mul13_j2 = sum2_j2 * 0.015625;
    const mul13_j3 = sum2_j3 * 0.015625;
    const add_at3_row = add_at3 + j * 64;
    const add_at2_row2 = add_at2 + j * 64;
    const add_at4_row = add_at4 + j * 64;
    for (let t = 0; t < 64; t++) {
      const add7_j1 = f32[add_at3_row + t + 64]! + f32[add_at2_row2 + t + 64]! + mul13_j1;
      const add7_j2 = f32[add_at3_row + t + 128]! + f32[add_at2_row2 + t + 128]! + mul13_j2;
      const add7_j3 = f32[add_at3_row + t + 192]! + f32[add_at2_row2 + t + 192]! + mul13_j3;
      f32[add_at4_row + t] = f32[add_at3_row + t]! + f32[add_at2_row2 + t]! + mul13;
      f32[add_at4_row + t + 64] = add7_j1;
      f32[add_at4_row + t + 128] = add7_j2;
      f32[add_at4_row + t + 192] = add7_j3;
    }
  }
}

/**
 * contraction, gpt.ts:43
 */
function contraction10(
  f32: Float32Array,
  add_at: number,
  blocks1AttentionOut_projWeight: number,
  contraction_at: number,
): void {
  for (let j = 0; j < 510; j += 3) {
    const contraction_at_row = contraction_at + j * 64;
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
      const add_at_row = add_at + j * 64;
      const blocks1AttentionOut_projWeight_row = blocks1AttentionOut_projWeight + k;
      for (let r = 0; r < 64; r++) {
        const add = f32[add_at_row + r]!;
        const add_j1 = f32[add_at_row + r + 64]!;
        const add_j2 = f32[add_at_row + r + 128]!;
        const weight = f32[blocks1AttentionOut_projWeight_row + r * 64]!;
        const weight_k1 = f32[blocks1AttentionOut_projWeight_row + r * 64 + 1]!;
        const weight_k2 = f32[blocks1AttentionOut_projWeight_row + r * 64 + 2]!;
        const weight_k3 = f32[blocks1AttentionOut_projWeight_row + r * 64 + 3]!;
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
      f32[contraction_at_row + k + 64] = contraction_j1;
      f32[contraction_at_row + k + 128] = contraction_j2;
      f32[contraction_at_row + k + 1] = contraction_k1;
      f32[contraction_at_row + k + 65] = contraction_k1_j1;
      f32[contraction_at_row + k + 129] = contraction_k1_j2;
      f32[contraction_at_row + k + 2] = contraction_k2;
      f32[contraction_at_row + k + 66] = contraction_k2_j1;
      f32[contraction_at_row + k + 130] = contraction_k2_j2;
      f32[contraction_at_row + k + 3] = contraction_k3;
      f32[contraction_at_row + k + 67] = contraction_k3_j1;
      f32[contraction_at_row + k + 131] = contraction_k3_j2;
    }
  }
  for (let k_jr = 0; k_jr < 64; k_jr += 4) {
    let contraction_jr = 0;
    let contraction_jr_j1 = 0;
    let contraction_k1_jr = 0;
    let contraction_k1_jr_j1 = 0;
    let contraction_k2_jr = 0;
    let contraction_k2_jr_j1 = 0;
    let contraction_k3_jr = 0;
    let contraction_k3_jr_j1 = 0;
    const blocks1AttentionOut_projWeight_row2 = blocks1AttentionOut_projWeight + k_jr;
    for (let r_jr = 0; r_jr < 64; r_jr++) {
      const add_jr = f32[add_at + r_jr + 32640]!;
      const add_jr_j1 = f32[add_at + r_jr + 32704]!;
      const weight_jr = f32[blocks1AttentionOut_projWeight_row2 + r_jr * 64]!;
      const weight_k1_jr = f32[blocks1AttentionOut_projWeight_row2 + r_jr * 64 + 1]!;
      const weight_k2_jr = f32[blocks1AttentionOut_projWeight_row2 + r_jr * 64 + 2]!;
      const weight_k3_jr = f32[blocks1AttentionOut_projWeight_row2 + r_jr * 64 + 3]!;
      contraction_jr += add_jr * weight_jr;
      contraction_jr_j1 += add_jr_j1 * weight_jr;
      contraction_k1_jr += add_jr * weight_k1_jr;
      contraction_k1_jr_j1 += add_jr_j1 * weight_k1_jr;
      contraction_k2_jr += add_jr * weight_k2_jr;
      contraction_k2_jr_j1 += add_jr_j1 * weight_k2_jr;
      contraction_k3_jr += add_jr * weight_k3_jr;
      contraction_k3_jr_j1 += add_jr_j1 * weight_k3_jr;
    }
    f32[contraction_at + k_jr + 32640] = contraction_jr;
    f32[contraction_at + k_jr + 32704] = contraction_jr_j1;
    f32[contraction_at + k_jr + 32641] = contraction_k1_jr;
    f32[contraction_at + k_jr + 32705] = contraction_k1_jr_j1;
    f32[contraction_at + k_jr + 32642] = contraction_k2_jr;
    f32[contraction_at + k_jr + 32706] = contraction_k2_jr_j1;
    f32[contraction_at + k_jr + 32643] = contraction_k3_jr;
    f32[contraction_at + k_jr + 32707] = contraction_k3_jr_j1;
  }
}

/**
 * contraction, gpt.ts:43
 */
function contraction11(
  f32: Float32Array,
  add_at: number,
  contraction_at: number,
  contraction_at2: number,
): void {
  for (let i = 0; i < 63; i += 3) {
    for (let j = 0; j < 4; j++) {
      const contraction_at2_row = contraction_at2 + i * 64 + j * 16;
      for (let k = 0; k < 16; k += 4) {
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
        for (let r = 0; r < 16; r++) {
          const add_at_row = add_at + r * 2048 + i;
          const contraction_at_row = contraction_at + r * 2048 + j * 512 + k;
          for (let s = 0; s < 32; s++) {
            const add = f32[add_at_row + s * 64]!;
            const add_i1 = f32[add_at_row + s * 64 + 1]!;
            const add_i2 = f32[add_at_row + s * 64 + 2]!;
            const contraction2 = f32[contraction_at_row + s * 16]!;
            const contraction2_k1 = f32[contraction_at_row + s * 16 + 1]!;
            const contraction2_k2 = f32[contraction_at_row + s * 16 + 2]!;
            const contraction2_k3 = f32[contraction_at_row + s * 16 + 3]!;
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
        f32[contraction_at2_row + k + 64] = contraction_i1;
        f32[contraction_at2_row + k + 128] = contraction_i2;
        f32[contraction_at2_row + k + 1] = contraction_k1;
        f32[contraction_at2_row + k + 65] = contraction_k1_i1;
        f32[contraction_at2_row + k + 129] = contraction_k1_i2;
        f32[contraction_at2_row + k + 2] = contraction_k2;
        f32[contraction_at2_row + k + 66] = contraction_k2_i1;
        f32[contraction_at2_row + k + 130] = contraction_k2_i2;
        f32[contraction_at2_row + k + 3] = contraction_k3;
        f32[contraction_at2_row + k + 67] = contraction_k3_i1;
        f32[contraction_at2_row + k + 131] = contraction_k3_i2;
      }
    }
  }
  for (let j_ir = 0; j_ir < 4; j_ir++) {
    const contraction_at2_row2 = contraction_at2 + j_ir * 16;
    for (let k_ir = 0; k_ir < 16; k_ir += 4) {
      let contraction_ir = 0;
      let contraction_k1_ir = 0;
      let contraction_k2_ir = 0;
      let contraction_k3_ir = 0;
      for (let r_ir = 0; r_ir < 16; r_ir++) {
        const add_at_row2 = add_at + r_ir * 2048;
        const contraction_at_row2 = contraction_at + r_ir * 2048 + j_ir * 512 + k_ir;
        for (let s_ir = 0; s_ir < 32; s_ir++) {
          const add_ir = f32[add_at_row2 + s_ir * 64 + 63]!;
          contraction_ir += add_ir * f32[contraction_at_row2 + s_ir * 16]!;
          contraction_k1_ir += add_ir * f32[contraction_at_row2 + s_ir * 16 + 1]!;
          contraction_k2_ir += add_ir * f32[contraction_at_row2 + s_ir * 16 + 2]!;
          contraction_k3_ir += add_ir * f32[contraction_at_row2 + s_ir * 16 + 3]!;
        }
      }
      f32[contraction_at2_row2 + k_ir + 4032] = contraction_ir;
      f32[contraction_at2_row2 + k_ir + 4033] = contraction_k1_ir;
      f32[contraction_at2_row2 + k_ir + 4034] = contraction_k2_ir;
      f32[contraction_at2_row2 + k_ir + 4035] = contraction_k3_ir;
    }
  }
}

/**
 * contraction, gpt.ts:43
 * div, gpt.ts:43
 */
function contraction_div(
  f32: Float32Array,
  contraction_at: number,
  add_at: number,
  sum_at: number,
  div_at: number,
): void {
  for (let i = 0; i < 16; i++) {
    const sum_at_row2 = sum_at + i * 128;
    for (let j = 0; j < 4; j++) {
      const sum_at_row = sum_at + i * 128 + j * 32;
      for (let k = 0; k < 30; k += 3) {
        const sum = f32[sum_at_row + k]!;
        const sum_k1 = f32[sum_at_row + k + 1]!;
        const sum_k2 = f32[sum_at_row + k + 2]!;
        const div_at_row = div_at + i * 4096 + j * 1024 + k * 32;
        for (let l = 0; l < 32; l += 4) {
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
          const contraction_at_row = contraction_at + i * 2048 + k * 64 + j * 16;
          const add_at_row = add_at + i * 6144 + l * 192 + j * 16;
          for (let r = 0; r < 16; r++) {
            const contraction2 = f32[contraction_at_row + r]!;
            const contraction2_k1 = f32[contraction_at_row + r + 64]!;
            const contraction2_k2 = f32[contraction_at_row + r + 128]!;
            const add = f32[add_at_row + r + 128]!;
            const add_l1 = f32[add_at_row + r + 320]!;
            const add_l2 = f32[add_at_row + r + 512]!;
            const add_l3 = f32[add_at_row + r + 704]!;
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
          f32[div_at_row + l + 32] = contraction_k1 / sum_k1;
          f32[div_at_row + l + 64] = contraction_k2 / sum_k2;
          f32[div_at_row + l + 1] = contraction_l1 / sum;
          f32[div_at_row + l + 33] = contraction_l1_k1 / sum_k1;
          f32[div_at_row + l + 65] = contraction_l1_k2 / sum_k2;
          f32[div_at_row + l + 2] = contraction_l2 / sum;
          f32[div_at_row + l + 34] = contraction_l2_k1 / sum_k1;
          f32[div_at_row + l + 66] = contraction_l2_k2 / sum_k2;
          f32[div_at_row + l + 3] = contraction_l3 / sum;
          f32[div_at_row + l + 35] = contraction_l3_k1 / sum_k1;
          f32[div_at_row + l + 67] = contraction_l3_k2 / sum_k2;
        }
      }
      const sum_kr = f32[sum_at_row2 + j * 32 + 30]!;
      const sum_kr_k1 = f32[sum_at_row2 + j * 32 + 31]!;
      const div_at_row2 = div_at + i * 4096 + j * 1024;
      for (let l_kr = 0; l_kr < 32; l_kr += 4) {
        let contraction_kr = 0;
        let contraction_kr_k1 = 0;
        let contraction_l1_kr = 0;
        let contraction_l1_kr_k1 = 0;
        let contraction_l2_kr = 0;
        let contraction_l2_kr_k1 = 0;
        let contraction_l3_kr = 0;
        let contraction_l3_kr_k1 = 0;
        const contraction_at_row2 = contraction_at + i * 2048 + j * 16;
        const add_at_row2 = add_at + i * 6144 + l_kr * 192 + j * 16;
        for (let r_kr = 0; r_kr < 16; r_kr++) {
          const contraction2_kr = f32[contraction_at_row2 + r_kr + 1920]!;
          const contraction2_kr_k1 = f32[contraction_at_row2 + r_kr + 1984]!;
          const add_kr = f32[add_at_row2 + r_kr + 128]!;
          const add_l1_kr = f32[add_at_row2 + r_kr + 320]!;
          const add_l2_kr = f32[add_at_row2 + r_kr + 512]!;
          const add_l3_kr = f32[add_at_row2 + r_kr + 704]!;
          contraction_kr += contraction2_kr * add_kr;
          contraction_kr_k1 += contraction2_kr_k1 * add_kr;
          contraction_l1_kr += contraction2_kr * add_l1_kr;
          contraction_l1_kr_k1 += contraction2_kr_k1 * add_l1_kr;
          contraction_l2_kr += contraction2_kr * add_l2_kr;
          contraction_l2_kr_k1 += contraction2_kr_k1 * add_l2_kr;
          contraction_l3_kr += contraction2_kr * add_l3_kr;
          contraction_l3_kr_k1 += contraction2_kr_k1 * add_l3_kr;
        }
        f32[div_at_row2 + l_kr + 960] = contraction_kr / sum_kr;
        f32[div_at_row2 + l_kr + 992] = contraction_kr_k1 / sum_kr_k1;
        f32[div_at_row2 + l_kr + 961] = contraction_l1_kr / sum_kr;
        f32[div_at_row2 + l_kr + 993] = contraction_l1_kr_k1 / sum_kr_k1;
        f32[div_at_row2 + l_kr + 962] = contraction_l2_kr / sum_kr;
        f32[div_at_row2 + l_kr + 994] = contraction_l2_kr_k1 / sum_kr_k1;
        f32[div_at_row2 + l_kr + 963] = contraction_l3_kr / sum_kr;
        f32[div_at_row2 + l_kr + 995] = contraction_l3_kr_k1 / sum_kr_k1;
      }
    }
  }
}

/**
 * contraction, gpt.ts:43
 */
function contraction12(
  f32: Float32Array,
  contraction_at: number,
  div_at: number,
  contraction_at2: number,
): void {
  for (let i = 0; i < 16; i++) {
    for (let j = 0; j < 4; j++) {
      for (let k = 0; k < 15; k += 3) {
        const contraction_at2_row = contraction_at2 + i * 2048 + j * 512 + k * 32;
        for (let l = 0; l < 32; l += 4) {
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
          const contraction_at_row = contraction_at + i * 2048 + j * 16 + k;
          const div_at_row = div_at + i * 4096 + j * 1024 + l;
          for (let r = 0; r < 32; r++) {
            const contraction2 = f32[contraction_at_row + r * 64]!;
            const contraction2_k1 = f32[contraction_at_row + r * 64 + 1]!;
            const contraction2_k2 = f32[contraction_at_row + r * 64 + 2]!;
            const div = f32[div_at_row + r * 32]!;
            const div_l1 = f32[div_at_row + r * 32 + 1]!;
            const div_l2 = f32[div_at_row + r * 32 + 2]!;
            const div_l3 = f32[div_at_row + r * 32 + 3]!;
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
          f32[contraction_at2_row + l + 32] = contraction_k1;
          f32[contraction_at2_row + l + 64] = contraction_k2;
          f32[contraction_at2_row + l + 1] = contraction_l1;
          f32[contraction_at2_row + l + 33] = contraction_l1_k1;
          f32[contraction_at2_row + l + 65] = contraction_l1_k2;
          f32[contraction_at2_row + l + 2] = contraction_l2;
          f32[contraction_at2_row + l + 34] = contraction_l2_k1;
          f32[contraction_at2_row + l + 66] = contraction_l2_k2;
          f32[contraction_at2_row + l + 3] = contraction_l3;
          f32[contraction_at2_row + l + 35] = contraction_l3_k1;
          f32[contraction_at2_row + l + 67] = contraction_l3_k2;
        }
      }
      const contraction_at2_row2 = contraction_at2 + i * 2048 + j * 512;
      for (let l_kr = 0; l_kr < 32; l_kr += 4) {
        let contraction_kr = 0;
        let contraction_l1_kr = 0;
        let contraction_l2_kr = 0;
        let contraction_l3_kr = 0;
        const contraction_at_row2 = contraction_at + i * 2048 + j * 16;
        const div_at_row2 = div_at + i * 4096 + j * 1024 + l_kr;
        for (let r_kr = 0; r_kr < 32; r_kr++) {
          const contraction2_kr = f32[contraction_at_row2 + r_kr * 64 + 15]!;
          contraction_kr += contraction2_kr * f32[div_at_row2 + r_kr * 32]!;
          contraction_l1_kr += contraction2_kr * f32[div_at_row2 + r_kr * 32 + 1]!;
          contraction_l2_kr += contraction2_kr * f32[div_at_row2 + r_kr * 32 + 2]!;
          contraction_l3_kr += contraction2_kr * f32[div_at_row2 + r_kr * 32 + 3]!;
        }
        f32[contraction_at2_row2 + l_kr + 480] = contraction_kr;
        f32[contraction_at2_row2 + l_kr + 481] = contraction_l1_kr;
        f32[contraction_at2_row2 + l_kr + 482] = contraction_l2_kr;
        f32[contraction_at2_row2 + l_kr + 483] = contraction_l3_kr;
      }
    }
  }
}

/**
 * sum, gpt.ts:43
 * mul, gpt.ts:43
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
  for (let j = 0; j < 64; j++) {
    for (let k = 0; k < 32; k++) {
      let sum = 0;
      let sumRp1 = 0;
      let sumRp2 = 0;
      let sumRp3 = 0;
      const div_at_row = div_at + j * 1024 + k * 32;
      const div_at2_row = div_at2 + j * 1024 + k * 32;
      for (let r = 0; r < 32; r += 4) {
        sum += -(f32[div_at_row + r]! * f32[div_at2_row + r]!);
        sumRp1 += -(f32[div_at_row + r + 1]! * f32[div_at2_row + r + 1]!);
        sumRp2 += -(f32[div_at_row + r + 2]! * f32[div_at2_row + r + 2]!);
        sumRp3 += -(f32[div_at_row + r + 3]! * f32[div_at2_row + r + 3]!);
      }
      sum = sum + sumRp1 + (sumRp2 + sumRp3);
      const greaterEqual_at_row = greaterEqual_at + k * 32;
      const div_at_row2 = div_at + j * 1024 + k * 32;
      const exp_at_row = exp_at + j * 1024 + k * 32;
      const mul_at_row = mul_at + j * 1024 + k * 32;
      for (let s = 0; s < 32; s++) {
        const select =
          u8[greaterEqual_at_row + s]! !== 0 ? (f32[div_at_row2 + s]! + sum) * f32[exp_at_row + s]! : 0;
        f32[mul_at_row + s] = select * 0.25;
      }
    }
  }
}

/**
 * contraction, gpt.ts:43
 */
function contraction13(f32: Float32Array, mul_at: number, add_at: number, contraction_at: number): void {
  for (let i = 0; i < 16; i++) {
    for (let j = 0; j < 4; j++) {
      for (let k = 0; k < 30; k += 3) {
        const contraction_at_row = contraction_at + i * 2048 + j * 512 + k * 16;
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
          const mul_at_row = mul_at + i * 4096 + j * 1024 + k * 32;
          const add_at_row = add_at + i * 6144 + j * 16 + l;
          for (let r = 0; r < 32; r++) {
            const mul = f32[mul_at_row + r]!;
            const mul_k1 = f32[mul_at_row + r + 32]!;
            const mul_k2 = f32[mul_at_row + r + 64]!;
            const add = f32[add_at_row + r * 192 + 64]!;
            const add_l1 = f32[add_at_row + r * 192 + 65]!;
            const add_l2 = f32[add_at_row + r * 192 + 66]!;
            const add_l3 = f32[add_at_row + r * 192 + 67]!;
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
          f32[contraction_at_row + l + 16] = contraction_k1;
          f32[contraction_at_row + l + 32] = contraction_k2;
          f32[contraction_at_row + l + 1] = contraction_l1;
          f32[contraction_at_row + l + 17] = contraction_l1_k1;
          f32[contraction_at_row + l + 33] = contraction_l1_k2;
          f32[contraction_at_row + l + 2] = contraction_l2;
          f32[contraction_at_row + l + 18] = contraction_l2_k1;
          f32[contraction_at_row + l + 34] = contraction_l2_k2;
          f32[contraction_at_row + l + 3] = contraction_l3;
          f32[contraction_at_row + l + 19] = contraction_l3_k1;
          f32[contraction_at_row + l + 35] = contraction_l3_k2;
        }
      }
      const contraction_at_row2 = contraction_at + i * 2048 + j * 512;
      for (let l_kr = 0; l_kr < 16; l_kr += 4) {
        let contraction_kr = 0;
        let contraction_kr_k1 = 0;
        let contraction_l1_kr = 0;
        let contraction_l1_kr_k1 = 0;
        let contraction_l2_kr = 0;
        let contraction_l2_kr_k1 = 0;
        let contraction_l3_kr = 0;
        let contraction_l3_kr_k1 = 0;
        const mul_at_row2 = mul_at + i * 4096 + j * 1024;
        const add_at_row2 = add_at + i * 6144 + j * 16 + l_kr;
        for (let r_kr = 0; r_kr < 32; r_kr++) {
          const mul_kr = f32[mul_at_row2 + r_kr + 960]!;
          const mul_kr_k1 = f32[mul_at_row2 + r_kr + 992]!;
          const add_kr = f32[add_at_row2 + r_kr * 192 + 64]!;
          const add_l1_kr = f32[add_at_row2 + r_kr * 192 + 65]!;
          const add_l2_kr = f32[add_at_row2 + r_kr * 192 + 66]!;
          const add_l3_kr = f32[add_at_row2 + r_kr * 192 + 67]!;
          contraction_kr += mul_kr * add_kr;
          contraction_kr_k1 += mul_kr_k1 * add_kr;
          contraction_l1_kr += mul_kr * add_l1_kr;
          contraction_l1_kr_k1 += mul_kr_k1 * add_l1_kr;
          contraction_l2_kr += mul_kr * add_l2_kr;
          contraction_l2_kr_k1 += mul_kr_k1 * add_l2_kr;
          contraction_l3_kr += mul_kr * add_l3_kr;
          contraction_l3_kr_k1 += mul_kr_k1 * add_l3_kr;
        }
        f32[contraction_at_row2 + l_kr + 480] = contraction_kr;
        f32[contraction_at_row2 + l_kr + 496] = contraction_kr_k1;
        f32[contraction_at_row2 + l_kr + 481] = contraction_l1_kr;
        f32[contraction_at_row2 + l_kr + 497] = contraction_l1_kr_k1;
        f32[contraction_at_row2 + l_kr + 482] = contraction_l2_kr;
        f32[contraction_at_row2 + l_kr + 498] = contraction_l2_kr_k1;
        f32[contraction_at_row2 + l_kr + 483] = contraction_l3_kr;
        f32[contraction_at_row2 + l_kr + 499] = contraction_l3_kr_k1;
      }
    }
  }
}

/**
 * contraction, gpt.ts:43
 */
function contraction14(f32: Float32Array, mul_at: number, add_at: number, contraction_at: number): void {
  for (let i = 0; i < 16; i++) {
    for (let j = 0; j < 4; j++) {
      for (let k = 0; k < 30; k += 3) {
        const contraction_at_row = contraction_at + i * 2048 + j * 512 + k * 16;
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
          const mul_at_row = mul_at + i * 4096 + j * 1024 + k;
          const add_at_row = add_at + i * 6144 + j * 16 + l;
          for (let r = 0; r < 32; r++) {
            const mul = f32[mul_at_row + r * 32]!;
            const mul_k1 = f32[mul_at_row + r * 32 + 1]!;
            const mul_k2 = f32[mul_at_row + r * 32 + 2]!;
            const add = f32[add_at_row + r * 192]!;
            const add_l1 = f32[add_at_row + r * 192 + 1]!;
            const add_l2 = f32[add_at_row + r * 192 + 2]!;
            const add_l3 = f32[add_at_row + r * 192 + 3]!;
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
          f32[contraction_at_row + l + 16] = contraction_k1;
          f32[contraction_at_row + l + 32] = contraction_k2;
          f32[contraction_at_row + l + 1] = contraction_l1;
          f32[contraction_at_row + l + 17] = contraction_l1_k1;
          f32[contraction_at_row + l + 33] = contraction_l1_k2;
          f32[contraction_at_row + l + 2] = contraction_l2;
          f32[contraction_at_row + l + 18] = contraction_l2_k1;
          f32[contraction_at_row + l + 34] = contraction_l2_k2;
          f32[contraction_at_row + l + 3] = contraction_l3;
          f32[contraction_at_row + l + 19] = contraction_l3_k1;
          f32[contraction_at_row + l + 35] = contraction_l3_k2;
        }
      }
      const contraction_at_row2 = contraction_at + i * 2048 + j * 512;
      for (let l_kr = 0; l_kr < 16; l_kr += 4) {
        let contraction_kr = 0;
        let contraction_kr_k1 = 0;
        let contraction_l1_kr = 0;
        let contraction_l1_kr_k1 = 0;
        let contraction_l2_kr = 0;
        let contraction_l2_kr_k1 = 0;
        let contraction_l3_kr = 0;
        let contraction_l3_kr_k1 = 0;
        const mul_at_row2 = mul_at + i * 4096 + j * 1024;
        const add_at_row2 = add_at + i * 6144 + j * 16 + l_kr;
        for (let r_kr = 0; r_kr < 32; r_kr++) {
          const mul_kr = f32[mul_at_row2 + r_kr * 32 + 30]!;
          const mul_kr_k1 = f32[mul_at_row2 + r_kr * 32 + 31]!;
          const add_kr = f32[add_at_row2 + r_kr * 192]!;
          const add_l1_kr = f32[add_at_row2 + r_kr * 192 + 1]!;
          const add_l2_kr = f32[add_at_row2 + r_kr * 192 + 2]!;
          const add_l3_kr = f32[add_at_row2 + r_kr * 192 + 3]!;
          contraction_kr += mul_kr * add_kr;
          contraction_kr_k1 += mul_kr_k1 * add_kr;
          contraction_l1_kr += mul_kr * add_l1_kr;
          contraction_l1_kr_k1 += mul_kr_k1 * add_l1_kr;
          contraction_l2_kr += mul_kr * add_l2_kr;
          contraction_l2_kr_k1 += mul_kr_k1 * add_l2_kr;
          contraction_l3_kr += mul_kr * add_l3_kr;
          contraction_l3_kr_k1 += mul_kr_k1 * add_l3_kr;
        }
        f32[contraction_at_row2 + l_kr + 480] = contraction_kr;
        f32[contraction_at_row2 + l_kr + 496] = contraction_kr_k1;
        f32[contraction_at_row2 + l_kr + 481] = contraction_l1_kr;
        f32[contraction_at_row2 + l_kr + 497] = contraction_l1_kr_k1;
        f32[contraction_at_row2 + l_kr + 482] = contraction_l2_kr;
        f32[contraction_at_row2 + l_kr + 498] = contraction_l2_kr_k1;
        f32[contraction_at_row2 + l_kr + 483] = contraction_l3_kr;
        f32[contraction_at_row2 + l_kr + 499] = contraction_l3_kr_k1;
      }
    }
  }
}

/**
 * add, gpt.ts:43
 */
function add2(
  f32: Float32Array,
  contraction_at: number,
  contraction_at2: number,
  contraction_at3: number,
  add_at: number,
): void {
  for (let i = 0; i < 16; i++) {
    for (let j = 0; j < 32; j++) {
      for (let k = 0; k < 12; k++) {
        const contraction_at_row = contraction_at + i * 2048 + k * 512 + j;
        const contraction_at2_row = contraction_at2 + i * 2048 + k * 512 + j * 16;
        const contraction_at3_row = contraction_at3 + i * 2048 + k * 512 + j * 16;
        const add_at_row = add_at + i * 6144 + j * 192 + k * 16;
        for (let l = 0; l < 16; l++) {
          const add =
            (k >= 8 ? (k >= 8 ? f32[contraction_at_row + l * 32 - 4096]! : 0) : 0) +
            (k >= 4 && k < 8 ? (k >= 4 && k < 8 ? f32[contraction_at2_row + l - 2048]! : 0) : 0);
          const add22 = add + (k < 4 ? (k < 4 ? f32[contraction_at3_row + l]! : 0) : 0);
          f32[add_at_row + l] = add22;
        }
      }
    }
  }
}

/**
 * sum, gpt.ts:43
 */
function sum4(f32: Float32Array, add_at: number, sum_at: number): void {
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
 * contraction, gpt.ts:43
 */
function contraction15(
  f32: Float32Array,
  add_at: number,
  blocks1AttentionIn_proj_weight: number,
  contraction_at: number,
): void {
  for (let j = 0; j < 510; j += 3) {
    const contraction_at_row = contraction_at + j * 64;
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
      const add_at_row = add_at + j * 192;
      const blocks1AttentionIn_proj_weight_row = blocks1AttentionIn_proj_weight + k;
      for (let r = 0; r < 192; r++) {
        const add = f32[add_at_row + r]!;
        const add_j1 = f32[add_at_row + r + 192]!;
        const add_j2 = f32[add_at_row + r + 384]!;
        const in_proj_weight = f32[blocks1AttentionIn_proj_weight_row + r * 64]!;
        const in_proj_weight_k1 = f32[blocks1AttentionIn_proj_weight_row + r * 64 + 1]!;
        const in_proj_weight_k2 = f32[blocks1AttentionIn_proj_weight_row + r * 64 + 2]!;
        const in_proj_weight_k3 = f32[blocks1AttentionIn_proj_weight_row + r * 64 + 3]!;
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
      f32[contraction_at_row + k + 64] = contraction_j1;
      f32[contraction_at_row + k + 128] = contraction_j2;
      f32[contraction_at_row + k + 1] = contraction_k1;
      f32[contraction_at_row + k + 65] = contraction_k1_j1;
      f32[contraction_at_row + k + 129] = contraction_k1_j2;
      f32[contraction_at_row + k + 2] = contraction_k2;
      f32[contraction_at_row + k + 66] = contraction_k2_j1;
      f32[contraction_at_row + k + 130] = contraction_k2_j2;
      f32[contraction_at_row + k + 3] = contraction_k3;
      f32[contraction_at_row + k + 67] = contraction_k3_j1;
      f32[contraction_at_row + k + 131] = contraction_k3_j2;
    }
  }
  for (let k_jr = 0; k_jr < 64; k_jr += 4) {
    let contraction_jr = 0;
    let contraction_jr_j1 = 0;
    let contraction_k1_jr = 0;
    let contraction_k1_jr_j1 = 0;
    let contraction_k2_jr = 0;
    let contraction_k2_jr_j1 = 0;
    let contraction_k3_jr = 0;
    let contraction_k3_jr_j1 = 0;
    const blocks1AttentionIn_proj_weight_row2 = blocks1AttentionIn_proj_weight + k_jr;
    for (let r_jr = 0; r_jr < 192; r_jr++) {
      const add_jr = f32[add_at + r_jr + 97920]!;
      const add_jr_j1 = f32[add_at + r_jr + 98112]!;
      const in_proj_weight_jr = f32[blocks1AttentionIn_proj_weight_row2 + r_jr * 64]!;
      const in_proj_weight_k1_jr = f32[blocks1AttentionIn_proj_weight_row2 + r_jr * 64 + 1]!;
      const in_proj_weight_k2_jr = f32[blocks1AttentionIn_proj_weight_row2 + r_jr * 64 + 2]!;
      const in_proj_weight_k3_jr = f32[blocks1AttentionIn_proj_weight_row2 + r_jr * 64 + 3]!;
      contraction_jr += add_jr * in_proj_weight_jr;
      contraction_jr_j1 += add_jr_j1 * in_proj_weight_jr;
      contraction_k1_jr += add_jr * in_proj_weight_k1_jr;
      contraction_k1_jr_j1 += add_jr_j1 * in_proj_weight_k1_jr;
      contraction_k2_jr += add_jr * in_proj_weight_k2_jr;
      contraction_k2_jr_j1 += add_jr_j1 * in_proj_weight_k2_jr;
      contraction_k3_jr += add_jr * in_proj_weight_k3_jr;
      contraction_k3_jr_j1 += add_jr_j1 * in_proj_weight_k3_jr;
    }
    f32[contraction_at + k_jr + 32640] = contraction_jr;
    f32[contraction_at + k_jr + 32704] = contraction_jr_j1;
    f32[contraction_at + k_jr + 32641] = contraction_k1_jr;
    f32[contraction_at + k_jr + 32705] = contraction_k1_jr_j1;
    f32[contraction_at + k_jr + 32642] = contraction_k2_jr;
    f32[contraction_at + k_jr + 32706] = contraction_k2_jr_j1;
    f32[contraction_at + k_jr + 32643] = contraction_k3_jr;
    f32[contraction_at + k_jr + 32707] = contraction_k3_jr_j1;
  }
}

/**
 * contraction, gpt.ts:43
 */
function contraction16(f32: Float32Array, add_at: number, add_at2: number, contraction_at: number): void {
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
      const add_at_row = add_at + i;
      const add_at2_row = add_at2 + j;
      for (let s = 0; s < 512; s++) {
        const add = f32[add_at_row + s * 192]!;
        const add_i1 = f32[add_at_row + s * 192 + 1]!;
        const add_i2 = f32[add_at_row + s * 192 + 2]!;
        const add2 = f32[add_at2_row + s * 64]!;
        const add2_j1 = f32[add_at2_row + s * 64 + 1]!;
        const add2_j2 = f32[add_at2_row + s * 64 + 2]!;
        const add2_j3 = f32[add_at2_row + s * 64 + 3]!;
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
 * sum, gpt.ts:40
 */
function sum5(
  f32: Float32Array,
  contraction_at: number,
  sub_at: number,
  rsqrt_at: number,
  sum_at: number,
  sum_at2: number,
): void {
  for (let i = 0; i < 64; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    let sum2 = 0;
    let sum2_i1 = 0;
    let sum2_i2 = 0;
    let sum2_i3 = 0;
    const contraction_at_row = contraction_at + i;
    const sub_at_row = sub_at + i;
    for (let s = 0; s < 512; s++) {
      const contraction = f32[contraction_at_row + s * 64]!;
      const contraction_i1 = f32[contraction_at_row + s * 64 + 1]!;
      const contraction_i2 = f32[contraction_at_row + s * 64 + 2]!;
      const contraction_i3 = f32[contraction_at_row + s * 64 + 3]!;
      sum += contraction;
      sum_i1 += contraction_i1;
      sum_i2 += contraction_i2;
      sum_i3 += contraction_i3;
      const rsqrt = f32[rsqrt_at + s]!;
      sum2 += contraction * (f32[sub_at_row + s * 64]! * rsqrt);
      sum2_i1 += contraction_i1 * (f32[sub_at_row + s * 64 + 1]! * rsqrt);
      sum2_i2 += contraction_i2 * (f32[sub_at_row + s * 64 + 2]! * rsqrt);
      sum2_i3 += contraction_i3 * (f32[sub_at_row + s * 64 + 3]! * rsqrt);
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
 * sum, gpt.ts:40
 * mul, gpt.ts:40
 * add, gpt.ts:40
 */
function sum_mul3(
  f32: Float32Array,
  contraction_at: number,
  blocks0Norm1Weight: number,
  sub_at: number,
  rsqrt_at: number,
  add_at: number,
  mul_at: number,
): void {
  for (let j = 0; j < 512; j += 4) {
    let sum = 0;
    let sum_j1 = 0;
    let sum_j2 = 0;
    let sum_j3 = 0;
    const contraction_at_row = contraction_at + j * 64;
    const sub_at_row = sub_at + j * 64;
    for (let r = 0; r < 64; r++) {
      const weight = f32[blocks0Norm1Weight + r]!;
      const mul2_j1 = f32[contraction_at_row + r + 64]! * weight * f32[sub_at_row + r + 64]!;
      const mul2_j2 = f32[contraction_at_row + r + 128]! * weight * f32[sub_at_row + r + 128]!;
      const mul2_j3 = f32[contraction_at_row + r + 192]! * weight * f32[sub_at_row + r + 192]!;
      sum += f32[contraction_at_row + r]! * weight * f32[sub_at_row + r]!;
      sum_j1 += mul2_j1;
      sum_j2 += mul2_j2;
      sum_j3 += mul2_j3;
    }
    const rsqrt = f32[rsqrt_at + j]!;
    const rsqrt_j1 = f32[rsqrt_at + j + 1]!;
    const rsqrt_j2 = f32[rsqrt_at + j + 2]!;
    const rsqrt_j3 = f32[rsqrt_at + j + 3]!;
    const mul6_j1 = sum_j1 * -0.5 * (rsqrt_j1 * (rsqrt_j1 * rsqrt_j1)) * 0.015625;
    const mul6_j2 = sum_j2 * -0.5 * (rsqrt_j2 * (rsqrt_j2 * rsqrt_j2)) * 0.015625;
    const mul6_j3 = sum_j3 * -0.5 * (rsqrt_j3 * (rsqrt_j3 * rsqrt_j3)) * 0.015625;
    let sum2 = 0;
    let sum2_j1 = 0;
    let sum2_j2 = 0;
    let sum2_j3 = 0;
    const mul6 = sum * -0.5 * (rsqrt * (rsqrt * rsqrt)) * 0.015625;
    const contraction_at_row2 = contraction_at + j * 64;
    const sub_at_row2 = sub_at + j * 64;
    const add_at_row = add_at + j * 64;
    for (let s = 0; s < 64; s++) {
      const weight2 = f32[blocks0Norm1Weight + s]!;
      const add = f32[contraction_at_row2 + s]! * weight2 * rsqrt + mul6 * 2 * f32[sub_at_row2 + s]!;
      const add_j1 =
        f32[contraction_at_row2 + s + 64]! * weight2 * rsqrt_j1 + mul6_j1 * 2 * f32[sub_at_row2 + s + 64]!;
      const add_j2 =
        f32[contraction_at_row2 + s + 128]! * weight2 * rsqrt_j2 + mul6_j2 * 2 * f32[sub_at_row2 + s + 128]!;
      const add_j3 =
        f32[contraction_at_row2 + s + 192]! * weight2 * rsqrt_j3 + mul6_j3 * 2 * f32[sub_at_row2 + s + 192]!;
      f32[add_at_row + s] = add;
      f32[add_at_row + s + 64] = add_j1;
      f32[add_at_row + s + 128] = add_j2;
      f32[add_at_row + s + 192] = add_j3;
      sum2 += -add;
      sum2_j1 += -add_j1;
      sum2_j2 += -add_j2;
      sum2_j3 += -add_j3;
    }
    f32[mul_at + j] = sum2 * 0.015625;
    f32[mul_at + j + 1] = sum2_j1 * 0.015625;
    f32[mul_at + j + 2] = sum2_j2 * 0.015625;
    f32[mul_at + j + 3] = sum2_j3 * 0.015625;
  }
}

/**
 * sum, gpt.ts:60
 */
function sum6(f32: Float32Array, add_at: number, add_at2: number, mul_at: number, sum_at: number): void {
  for (let i = 0; i < 30; i += 3) {
    const sum_at_row = sum_at + i * 64;
    for (let j = 0; j < 64; j += 4) {
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
      const add_at_row = add_at + i * 64 + j;
      const add_at2_row = add_at2 + i * 64 + j;
      const mul_at_row = mul_at + i;
      for (let r = 0; r < 16; r++) {
        const add3_i1 = f32[add_at_row + r * 2048 + 64]! + f32[add_at2_row + r * 2048 + 64]!;
        const add3_i2 = f32[add_at_row + r * 2048 + 128]! + f32[add_at2_row + r * 2048 + 128]!;
        const add3_j1 = f32[add_at_row + r * 2048 + 1]! + f32[add_at2_row + r * 2048 + 1]!;
        const add3_j1_i1 = f32[add_at_row + r * 2048 + 65]! + f32[add_at2_row + r * 2048 + 65]!;
        const add3_j1_i2 = f32[add_at_row + r * 2048 + 129]! + f32[add_at2_row + r * 2048 + 129]!;
        const add3_j2 = f32[add_at_row + r * 2048 + 2]! + f32[add_at2_row + r * 2048 + 2]!;
        const add3_j2_i1 = f32[add_at_row + r * 2048 + 66]! + f32[add_at2_row + r * 2048 + 66]!;
        const add3_j2_i2 = f32[add_at_row + r * 2048 + 130]! + f32[add_at2_row + r * 2048 + 130]!;
        const add3_j3 = f32[add_at_row + r * 2048 + 3]! + f32[add_at2_row + r * 2048 + 3]!;
        const add3_j3_i1 = f32[add_at_row + r * 2048 + 67]! + f32[add_at2_row + r * 2048 + 67]!;
        const add3_j3_i2 = f32[add_at_row + r * 2048 + 131]! + f32[add_at2_row + r * 2048 + 131]!;
        const mul = f32[mul_at_row + r * 32]!;
        const mul_i1 = f32[mul_at_row + r * 32 + 1]!;
        const mul_i2 = f32[mul_at_row + r * 32 + 2]!;
        const add4 = f32[add_at_row + r * 2048]! + f32[add_at2_row + r * 2048]! + mul;
        sum += add4;
        sum_i1 += add3_i1 + mul_i1;
        sum_i2 += add3_i2 + mul_i2;
        sum_j1 += add3_j1 + mul;
        sum_j1_i1 += add3_j1_i1 + mul_i1;
        sum_j1_i2 += add3_j1_i2 + mul_i2;
        sum_j2 += add3_j2 + mul;
        sum_j2_i1 += add3_j2_i1 + mul_i1;
        sum_j2_i2 += add3_j2_i2 + mul_i2;
        sum_j3 += add3_j3 + mul;
        sum_j3_i1 += add3_j3_i1 + mul_i1;
        sum_j3_i2 += add3_j3_i2 + mul_i2;
      }
      f32[sum_at_row + j] = sum;
      f32[sum_at_row + j + 64] = sum_i1;
      f32[sum_at_row + j + 128] = sum_i2;
      f32[sum_at_row + j + 1] = sum_j1;
      f32[sum_at_row + j + 65] = sum_j1_i1;
      f32[sum_at_row + j + 129] = sum_j1_i2;
      f32[sum_at_row + j + 2] = sum_j2;
      f32[sum_at_row + j + 66] = sum_j2_i1;
      f32[sum_at_row + j + 130] = sum_j2_i2;
      f32[sum_at_row + j + 3] = sum_j3;
      f32[sum_at_row + j + 67] = sum_j3_i1;
      f32[sum_at_row + j + 131] = sum_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 64; j_ir += 4) {
    let sum_ir = 0;
    let sum_ir_i1 = 0;
    let sum_j1_ir = 0;
    let sum_j1_ir_i1 = 0;
    let sum_j2_ir = 0;
    let sum_j2_ir_i1 = 0;
    let sum_j3_ir = 0;
    let sum_j3_ir_i1 = 0;
    const add_at_row2 = add_at + j_ir;
    const add_at2_row2 = add_at2 + j_ir;
    for (let r_ir = 0; r_ir < 16; r_ir++) {
      const add3_ir = f32[add_at_row2 + r_ir * 2048 + 1920]! + f32[add_at2_row2 + r_ir * 2048 + 1920]!;
      const add3_ir_i1 = f32[add_at_row2 + r_ir * 2048 + 1984]! + f32[add_at2_row2 + r_ir * 2048 + 1984]!;
      const add3_j1_ir = f32[add_at_row2 + r_ir * 2048 + 1921]! + f32[add_at2_row2 + r_ir * 2048 + 1921]!;
      const add3_j1_ir_i1 = f32[add_at_row2 + r_ir * 2048 + 1985]! + f32[add_at2_row2 + r_ir * 2048 + 1985]!;
      const add3_j2_ir = f32[add_at_row2 + r_ir * 2048 + 1922]! + f32[add_at2_row2 + r_ir * 2048 + 1922]!;
      const add3_j2_ir_i1 = f32[add_at_row2 + r_ir * 2048 + 1986]! + f32[add_at2_row2 + r_ir * 2048 + 1986]!;
      const add3_j3_ir = f32[add_at_row2 + r_ir * 2048 + 1923]! + f32[add_at2_row2 + r_ir * 2048 + 1923]!;
      const add3_j3_ir_i1 = f32[add_at_row2 + r_ir * 2048 + 1987]! + f32[add_at2_row2 + r_ir * 2048 + 1987]!;
      const mul_ir = f32[mul_at + r_ir * 32 + 30]!;
      const mul_ir_i1 = f32[mul_at + r_ir * 32 + 31]!;
      sum_ir += add3_ir + mul_ir;
      sum_ir_i1 += add3_ir_i1 + mul_ir_i1;
      sum_j1_ir += add3_j1_ir + mul_ir;
      sum_j1_ir_i1 += add3_j1_ir_i1 + mul_ir_i1;
      sum_j2_ir += add3_j2_ir + mul_ir;
      sum_j2_ir_i1 += add3_j2_ir_i1 + mul_ir_i1;
      sum_j3_ir += add3_j3_ir + mul_ir;
      sum_j3_ir_i1 += add3_j3_ir_i1 + mul_ir_i1;
    }
    f32[sum_at + j_ir + 1920] = sum_ir;
    f32[sum_at + j_ir + 1984] = sum_ir_i1;
    f32[sum_at + j_ir + 1921] = sum_j1_ir;
    f32[sum_at + j_ir + 1985] = sum_j1_ir_i1;
    f32[sum_at + j_ir + 1922] = sum_j2_ir;
    f32[sum_at + j_ir + 1986] = sum_j2_ir_i1;
    f32[sum_at + j_ir + 1923] = sum_j3_ir;
    f32[sum_at + j_ir + 1987] = sum_j3_ir_i1;
  }
}

/**
 * scatterAdd, gpt.ts:60
 */
function scatterAdd(
  f32: Float32Array,
  i32: Int32Array,
  scatterAdd2: number,
  ids_at: number,
  add_at: number,
  add_at2: number,
  mul_at: number,
): void {
  for (let z1 = 0; z1 < 5120; z1++) {
    f32[scatterAdd2 + z1] = 0;
  }
  for (let i1 = 0; i1 < 512; i1++) {
    const ids = i32[ids_at + i1]!;
    const mul = f32[mul_at + i1]!;
    const add_at_row = add_at + i1 * 64;
    const add_at2_row = add_at2 + i1 * 64;
    for (let i2 = 0; i2 < 64; i2++) {
      const value = Math.max(Math.min(ids, 79), 0);
      f32[scatterAdd2 + value * 64 + i2]! += f32[add_at_row + i2]! + f32[add_at2_row + i2]! + mul;
    }
  }
}

/**
 * add, gpt.ts:60
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
 * add, gpt.ts:60
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
 * sum, gpt.ts:40
 * mul, gpt.ts:40
 * sub, gpt.ts:40
 * rsqrt, gpt.ts:40
 * add, gpt.ts:40
 */
function sum_add5(
  f32: Float32Array,
  i32: Int32Array,
  ids_at: number,
  tokensWeight: number,
  positionsWeight: number,
  sub_at: number,
  blocks0Norm1Weight: number,
  blocks0Norm1Bias: number,
  add_at: number,
): void {
  for (let i = 0; i < 16; i += 4) {
    const ids_at_row = ids_at + i * 32;
    for (let j = 0; j < 30; j += 3) {
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
      const ids_i1 = i32[ids_at_row + j + 32]!;
      const ids_i2 = i32[ids_at_row + j + 64]!;
      const ids_i3 = i32[ids_at_row + j + 96]!;
      const ids_j1 = i32[ids_at_row + j + 1]!;
      const ids_j1_i1 = i32[ids_at_row + j + 33]!;
      const ids_j1_i2 = i32[ids_at_row + j + 65]!;
      const ids_j1_i3 = i32[ids_at_row + j + 97]!;
      const ids_j2 = i32[ids_at_row + j + 2]!;
      const ids_j2_i1 = i32[ids_at_row + j + 34]!;
      const ids_j2_i2 = i32[ids_at_row + j + 66]!;
      const ids_j2_i3 = i32[ids_at_row + j + 98]!;
      const positionsWeight_row = positionsWeight + j * 64;
      for (let r = 0; r < 64; r++) {
        const value = Math.max(Math.min(ids, 79), 0);
        const value_i1 = Math.max(Math.min(ids_i1, 79), 0);
        const value_i2 = Math.max(Math.min(ids_i2, 79), 0);
        const value_i3 = Math.max(Math.min(ids_i3, 79), 0);
        const value_j1 = Math.max(Math.min(ids_j1, 79), 0);
        const value_j1_i1 = Math.max(Math.min(ids_j1_i1, 79), 0);
        const value_j1_i2 = Math.max(Math.min(ids_j1_i2, 79), 0);
        const value_j1_i3 = Math.max(Math.min(ids_j1_i3, 79), 0);
        const value_j2 = Math.max(Math.min(ids_j2, 79), 0);
        const value_j2_i1 = Math.max(Math.min(ids_j2_i1, 79), 0);
        const value_j2_i2 = Math.max(Math.min(ids_j2_i2, 79), 0);
        const value_j2_i3 = Math.max(Math.min(ids_j2_i3, 79), 0);
        const weight2 = f32[positionsWeight_row + r]!;
        const weight2_j1 = f32[positionsWeight_row + r + 64]!;
        const weight2_j2 = f32[positionsWeight_row + r + 128]!;
        sum += f32[tokensWeight + value * 64 + r]! + weight2;
        sum_i1 += f32[tokensWeight + value_i1 * 64 + r]! + weight2;
        sum_i2 += f32[tokensWeight + value_i2 * 64 + r]! + weight2;
        sum_i3 += f32[tokensWeight + value_i3 * 64 + r]! + weight2;
        sum_j1 += f32[tokensWeight + value_j1 * 64 + r]! + weight2_j1;
        sum_j1_i1 += f32[tokensWeight + value_j1_i1 * 64 + r]! + weight2_j1;
        sum_j1_i2 += f32[tokensWeight + value_j1_i2 * 64 + r]! + weight2_j1;
        sum_j1_i3 += f32[tokensWeight + value_j1_i3 * 64 + r]! + weight2_j1;
        sum_j2 += f32[tokensWeight + value_j2 * 64 + r]! + weight2_j2;
        sum_j2_i1 += f32[tokensWeight + value_j2_i1 * 64 + r]! + weight2_j2;
        sum_j2_i2 += f32[tokensWeight + value_j2_i2 * 64 + r]! + weight2_j2;
        sum_j2_i3 += f32[tokensWeight + value_j2_i3 * 64 + r]! + weight2_j2;
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
      const mul = sum * 0.015625;
      const mul_i1 = sum_i1 * 0.015625;
      const mul_i2 = sum_i2 * 0.015625;
      const mul_i3 = sum_i3 * 0.015625;
      const mul_j1 = sum_j1 * 0.015625;
      const mul_j1_i1 = sum_j1_i1 * 0.015625;
      const mul_j1_i2 = sum_j1_i2 * 0.015625;
      const mul_j1_i3 = sum_j1_i3 * 0.015625;
      const mul_j2 = sum_j2 * 0.015625;
      const mul_j2_i1 = sum_j2_i1 * 0.015625;
      const mul_j2_i2 = sum_j2_i2 * 0.015625;
      const mul_j2_i3 = sum_j2_i3 * 0.015625;
      const ids2 = i32[ids_at_row + j]!;
      const ids2_i1 = i32[ids_at_row + j + 32]!;
      const ids2_i2 = i32[ids_at_row + j + 64]!;
      const ids2_i3 = i32[ids_at_row + j + 96]!;
      const ids2_j1 = i32[ids_at_row + j + 1]!;
      const ids2_j1_i1 = i32[ids_at_row + j + 33]!;
      const ids2_j1_i2 = i32[ids_at_row + j + 65]!;
      const ids2_j1_i3 = i32[ids_at_row + j + 97]!;
      const ids2_j2 = i32[ids_at_row + j + 2]!;
      const ids2_j2_i1 = i32[ids_at_row + j + 34]!;
      const ids2_j2_i2 = i32[ids_at_row + j + 66]!;
      const ids2_j2_i3 = i32[ids_at_row + j + 98]!;
      const positionsWeight_row2 = positionsWeight + j * 64;
      const sub_at_row = sub_at + i * 2048 + j * 64;
      for (let s = 0; s < 64; s++) {
        const value2 = Math.max(Math.min(ids2, 79), 0);
        const value2_i1 = Math.max(Math.min(ids2_i1, 79), 0);
        const value2_i2 = Math.max(Math.min(ids2_i2, 79), 0);
        const value2_i3 = Math.max(Math.min(ids2_i3, 79), 0);
        const value2_j1 = Math.max(Math.min(ids2_j1, 79), 0);
        const value2_j1_i1 = Math.max(Math.min(ids2_j1_i1, 79), 0);
        const value2_j1_i2 = Math.max(Math.min(ids2_j1_i2, 79), 0);
        const value2_j1_i3 = Math.max(Math.min(ids2_j1_i3, 79), 0);
        const value2_j2 = Math.max(Math.min(ids2_j2, 79), 0);
        const value2_j2_i1 = Math.max(Math.min(ids2_j2_i1, 79), 0);
        const value2_j2_i2 = Math.max(Math.min(ids2_j2_i2, 79), 0);
        const value2_j2_i3 = Math.max(Math.min(ids2_j2_i3, 79), 0);
        const weight4 = f32[positionsWeight_row2 + s]!;
        const weight4_j1 = f32[positionsWeight_row2 + s + 64]!;
        const weight4_j2 = f32[positionsWeight_row2 + s + 128]!;
        const sub = f32[tokensWeight + value2 * 64 + s]! + weight4 - mul;
        const sub_i1 = f32[tokensWeight + value2_i1 * 64 + s]! + weight4 - mul_i1;
        const sub_i2 = f32[tokensWeight + value2_i2 * 64 + s]! + weight4 - mul_i2;
        const sub_i3 = f32[tokensWeight + value2_i3 * 64 + s]! + weight4 - mul_i3;
        const sub_j1 = f32[tokensWeight + value2_j1 * 64 + s]! + weight4_j1 - mul_j1;
        const sub_j1_i1 = f32[tokensWeight + value2_j1_i1 * 64 + s]! + weight4_j1 - mul_j1_i1;
        const sub_j1_i2 = f32[tokensWeight + value2_j1_i2 * 64 + s]! + weight4_j1 - mul_j1_i2;
        const sub_j1_i3 = f32[tokensWeight + value2_j1_i3 * 64 + s]! + weight4_j1 - mul_j1_i3;
        const sub_j2 = f32[tokensWeight + value2_j2 * 64 + s]! + weight4_j2 - mul_j2;
        const sub_j2_i1 = f32[tokensWeight + value2_j2_i1 * 64 + s]! + weight4_j2 - mul_j2_i1;
        const sub_j2_i2 = f32[tokensWeight + value2_j2_i2 * 64 + s]! + weight4_j2 - mul_j2_i2;
        const sub_j2_i3 = f32[tokensWeight + value2_j2_i3 * 64 + s]! + weight4_j2 - mul_j2_i3;
        f32[sub_at_row + s] = sub;
        f32[sub_at_row + s + 2048] = sub_i1;
        f32[sub_at_row + s + 4096] = sub_i2;
        f32[sub_at_row + s + 6144] = sub_i3;
        f32[sub_at_row + s + 64] = sub_j1;
        f32[sub_at_row + s + 2112] = sub_j1_i1;
        f32[sub_at_row + s + 4160] = sub_j1_i2;
        f32[sub_at_row + s + 6208] = sub_j1_i3;
        f32[sub_at_row + s + 128] = sub_j2;
        f32[sub_at_row + s + 2176] = sub_j2_i1;
        f32[sub_at_row + s + 4224] = sub_j2_i2;
        f32[sub_at_row + s + 6272] = sub_j2_i3;
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
      const add3 = Math.fround(sum2 * 0.015625 + /* 0.00001 */ 0.000009999999747378752);
      const rsqrt_i1 = 1 / Math.sqrt(Math.fround(sum2_i1 * 0.015625 + 0.000009999999747378752));
      const rsqrt_i2 = 1 / Math.sqrt(Math.fround(sum2_i2 * 0.015625 + 0.000009999999747378752));
      const rsqrt_i3 = 1 / Math.sqrt(Math.fround(sum2_i3 * 0.015625 + 0.000009999999747378752));
      const rsqrt_j1 = 1 / Math.sqrt(Math.fround(sum2_j1 * 0.015625 + 0.000009999999747378752));
      const rsqrt_j1_i1 = 1 / Math.sqrt(Math.fround(sum2_j1_i1 * 0.015625 + 0.000009999999747378752));
      const rsqrt_j1_i2 = 1 / Math.sqrt(Math.fround(sum2_j1_i2 * 0.015625 + 0.000009999999747378752));
      const rsqrt_j1_i3 = 1 / Math.sqrt(Math.fround(sum2_j1_i3 * 0.015625 + 0.000009999999747378752));
      const rsqrt_j2 = 1 / Math.sqrt(Math.fround(sum2_j2 * 0.015625 + 0.000009999999747378752));
      const rsqrt_j2_i1 = 1 / Math.sqrt(Math.fround(sum2_j2_i1 * 0.015625 + 0.000009999999747378752));
      const rsqrt_j2_i2 = 1 / Math.sqrt(Math.fround(sum2_j2_i2 * 0.015625 + 0.000009999999747378752));
      const rsqrt_j2_i3 = 1 / Math.sqrt(Math.fround(sum2_j2_i3 * 0.015625 + 0.000009999999747378752));
      const rsqrt = 1 / Math.sqrt(add3);
      const sub_at_row2 = sub_at + i * 2048 + j * 64;
      const add_at_row = add_at + i * 2048 + j * 64;
      for (let t = 0; t < 64; t++) {
        const weight5 = f32[blocks0Norm1Weight + t]!;
        const bias = f32[blocks0Norm1Bias + t]!;
        const add4_i1 = f32[sub_at_row2 + t + 2048]! * rsqrt_i1 * weight5 + bias;
        const add4_i2 = f32[sub_at_row2 + t + 4096]! * rsqrt_i2 * weight5 + bias;
        const add4_i3 = f32[sub_at_row2 + t + 6144]! * rsqrt_i3 * weight5 + bias;
        const add4_j1 = f32[sub_at_row2 + t + 64]! * rsqrt_j1 * weight5 + bias;
        const add4_j1_i1 = f32[sub_at_row2 + t + 2112]! * rsqrt_j1_i1 * weight5 + bias;
        const add4_j1_i2 = f32[sub_at_row2 + t + 4160]! * rsqrt_j1_i2 * weight5 + bias;
        const add4_j1_i3 = f32[sub_at_row2 + t + 6208]! * rsqrt_j1_i3 * weight5 + bias;
        const add4_j2 = f32[sub_at_row2 + t + 128]! * rsqrt_j2 * weight5 + bias;
        const add4_j2_i1 = f32[sub_at_row2 + t + 2176]! * rsqrt_j2_i1 * weight5 + bias;
        const add4_j2_i2 = f32[sub_at_row2 + t + 4224]! * rsqrt_j2_i2 * weight5 + bias;
        const add4_j2_i3 = f32[sub_at_row2 + t + 6272]! * rsqrt_j2_i3 * weight5 + bias;
        f32[add_at_row + t] = f32[sub_at_row2 + t]! * rsqrt * weight5 + bias;
        f32[add_at_row + t + 2048] = add4_i1;
        f32[add_at_row + t + 4096] = add4_i2;
        f32[add_at_row + t + 6144] = add4_i3;
        f32[add_at_row + t + 64] = add4_j1;
        f32[add_at_row + t + 2112] = add4_j1_i1;
        f32[add_at_row + t + 4160] = add4_j1_i2;
        f32[add_at_row + t + 6208] = add4_j1_i3;
        f32[add_at_row + t + 128] = add4_j2;
        f32[add_at_row + t + 2176] = add4_j2_i1;
        f32[add_at_row + t + 4224] = add4_j2_i2;
        f32[add_at_row + t + 6272] = add4_j2_i3;
      }
    }
    let sum_jr = 0;
    let sum_jr_i1 = 0;
    let sum_jr_i2 = 0;
    let sum_jr_i3 = 0;
    let sum_jr_j1 = 0;
    let sum_jr_j1_i1 = 0;
    let sum_jr_j1_i2 = 0;
    let sum_jr_j1_i3 = 0;
    const ids_jr = i32[ids_at + i * 32 + 30]!;
    const ids_jr_i1 = i32[ids_at + i * 32 + 62]!;
    const ids_jr_i2 = i32[ids_at + i * 32 + 94]!;
    const ids_jr_i3 = i32[ids_at + i * 32 + 126]!;
    const ids_jr_j1 = i32[ids_at + i * 32 + 31]!;
    const ids_jr_j1_i1 = i32[ids_at + i * 32 + 63]!;
    const ids_jr_j1_i2 = i32[ids_at + i * 32 + 95]!;
    const ids_jr_j1_i3 = i32[ids_at + i * 32 + 127]!;
    for (let r_jr = 0; r_jr < 64; r_jr++) {
      const value_jr = Math.max(Math.min(ids_jr, 79), 0);
      const value_jr_i1 = Math.max(Math.min(ids_jr_i1, 79), 0);
      const value_jr_i2 = Math.max(Math.min(ids_jr_i2, 79), 0);
      const value_jr_i3 = Math.max(Math.min(ids_jr_i3, 79), 0);
      const value_jr_j1 = Math.max(Math.min(ids_jr_j1, 79), 0);
      const value_jr_j1_i1 = Math.max(Math.min(ids_jr_j1_i1, 79), 0);
      const value_jr_j1_i2 = Math.max(Math.min(ids_jr_j1_i2, 79), 0);
      const value_jr_j1_i3 = Math.max(Math.min(ids_jr_j1_i3, 79), 0);
      const weight2_jr = f32[positionsWeight + r_jr + 1920]!;
      const weight2_jr_j1 = f32[positionsWeight + r_jr + 1984]!;
      const add_jr_j1_i1 = f32[tokensWeight + value_jr_j1_i1 * 64 + r_jr]! + weight2_jr_j1;
      const add_jr_j1_i2 = f32[tokensWeight + value_jr_j1_i2 * 64 + r_jr]! + weight2_jr_j1;
      const add_jr_j1_i3 = f32[tokensWeight + value_jr_j1_i3 * 64 + r_jr]! + weight2_jr_j1;
      sum_jr += f32[tokensWeight + value_jr * 64 + r_jr]! + weight2_jr;
      sum_jr_i1 += f32[tokensWeight + value_jr_i1 * 64 + r_jr]! + weight2_jr;
      sum_jr_i2 += f32[tokensWeight + value_jr_i2 * 64 + r_jr]! + weight2_jr;
      sum_jr_i3 += f32[tokensWeight + value_jr_i3 * 64 + r_jr]! + weight2_jr;
      sum_jr_j1 += f32[tokensWeight + value_jr_j1 * 64 + r_jr]! + weight2_jr_j1;
      sum_jr_j1_i1 += add_jr_j1_i1;
      sum_jr_j1_i2 += add_jr_j1_i2;
      sum_jr_j1_i3 += add_jr_j1_i3;
    }
    let sum2_jr = 0;
    let sum2_jr_i1 = 0;
    let sum2_jr_i2 = 0;
    let sum2_jr_i3 = 0;
    let sum2_jr_j1 = 0;
    let sum2_jr_j1_i1 = 0;
    let sum2_jr_j1_i2 = 0;
    let sum2_jr_j1_i3 = 0;
    const mul_jr = sum_jr * 0.015625;
    const mul_jr_i1 = sum_jr_i1 * 0.015625;
    const mul_jr_i2 = sum_jr_i2 * 0.015625;
    const mul_jr_i3 = sum_jr_i3 * 0.015625;
    const mul_jr_j1 = sum_jr_j1 * 0.015625;
    const mul_jr_j1_i1 = sum_jr_j1_i1 * 0.015625;
    const mul_jr_j1_i2 = sum_jr_j1_i2 * 0.015625;
    const mul_jr_j1_i3 = sum_jr_j1_i3 * 0.015625;
    const ids2_jr = i32[ids_at + i * 32 + 30]!;
    const ids2_jr_i1 = i32[ids_at + i * 32 + 62]!;
    const ids2_jr_i2 = i32[ids_at + i * 32 + 94]!;
    const ids2_jr_i3 = i32[ids_at + i * 32 + 126]!;
    const ids2_jr_j1 = i32[ids_at + i * 32 + 31]!;
    const ids2_jr_j1_i1 = i32[ids_at + i * 32 + 63]!;
    const ids2_jr_j1_i2 = i32[ids_at + i * 32 + 95]!;
    const ids2_jr_j1_i3 = i32[ids_at + i * 32 + 127]!;
    const sub_at_row3 = sub_at + i * 2048;
    for (let s_jr = 0; s_jr < 64; s_jr++) {
      const value2_jr = Math.max(Math.min(ids2_jr, 79), 0);
      const value2_jr_i1 = Math.max(Math.min(ids2_jr_i1, 79), 0);
      const value2_jr_i2 = Math.max(Math.min(ids2_jr_i2, 79), 0);
      const value2_jr_i3 = Math.max(Math.min(ids2_jr_i3, 79), 0);
      const value2_jr_j1 = Math.max(Math.min(ids2_jr_j1, 79), 0);
      const value2_jr_j1_i1 = Math.max(Math.min(ids2_jr_j1_i1, 79), 0);
      const value2_jr_j1_i2 = Math.max(Math.min(ids2_jr_j1_i2, 79), 0);
      const value2_jr_j1_i3 = Math.max(Math.min(ids2_jr_j1_i3, 79), 0);
      const weight4_jr = f32[positionsWeight + s_jr + 1920]!;
      const weight4_jr_j1 = f32[positionsWeight + s_jr + 1984]!;
      const add2_jr_j1 = f32[tokensWeight + value2_jr_j1 * 64 + s_jr]! + weight4_jr_j1;
      const add2_jr_j1_i1 = f32[tokensWeight + value2_jr_j1_i1 * 64 + s_jr]! + weight4_jr_j1;
      const add2_jr_j1_i2 = f32[tokensWeight + value2_jr_j1_i2 * 64 + s_jr]! + weight4_jr_j1;
      const add2_jr_j1_i3 = f32[tokensWeight + value2_jr_j1_i3 * 64 + s_jr]! + weight4_jr_j1;
      const sub_jr = f32[tokensWeight + value2_jr * 64 + s_jr]! + weight4_jr - mul_jr;
      const sub_jr_i1 = f32[tokensWeight + value2_jr_i1 * 64 + s_jr]! + weight4_jr - mul_jr_i1;
      const sub_jr_i2 = f32[tokensWeight + value2_jr_i2 * 64 + s_jr]! + weight4_jr - mul_jr_i2;
      const sub_jr_i3 = f32[tokensWeight + value2_jr_i3 * 64 + s_jr]! + weight4_jr - mul_jr_i3;
      const sub_jr_j1 = add2_jr_j1 - mul_jr_j1;
      const sub_jr_j1_i1 = add2_jr_j1_i1 - mul_jr_j1_i1;
      const sub_jr_j1_i2 = add2_jr_j1_i2 - mul_jr_j1_i2;
      const sub_jr_j1_i3 = add2_jr_j1_i3 - mul_jr_j1_i3;
      f32[sub_at_row3 + s_jr + 1920] = sub_jr;
      f32[sub_at_row3 + s_jr + 3968] = sub_jr_i1;
      f32[sub_at_row3 + s_jr + 6016] = sub_jr_i2;
      f32[sub_at_row3 + s_jr + 8064] = sub_jr_i3;
      f32[sub_at_row3 + s_jr + 1984] = sub_jr_j1;
      f32[sub_at_row3 + s_jr + 4032] = sub_jr_j1_i1;
      f32[sub_at_row3 + s_jr + 6080] = sub_jr_j1_i2;
      f32[sub_at_row3 + s_jr + 8128] = sub_jr_j1_i3;
      sum2_jr += sub_jr * sub_jr;
      sum2_jr_i1 += sub_jr_i1 * sub_jr_i1;
      sum2_jr_i2 += sub_jr_i2 * sub_jr_i2;
      sum2_jr_i3 += sub_jr_i3 * sub_jr_i3;
      sum2_jr_j1 += sub_jr_j1 * sub_jr_j1;
      sum2_jr_j1_i1 += sub_jr_j1_i1 * sub_jr_j1_i1;
      sum2_jr_j1_i2 += sub_jr_j1_i2 * sub_jr_j1_i2;
      sum2_jr_j1_i3 += sub_jr_j1_i3 * sub_jr_j1_i3;
    }
    const add3_jr_j1_i1 = Math.fround(sum2_jr_j1_i1 * 0.015625 + 0.000009999999747378752);
    const add3_jr_j1_i2 = Math.fround(sum2_jr_j1_i2 * 0.015625 + 0.000009999999747378752);
    const add3_jr_j1_i3 = Math.fround(sum2_jr_j1_i3 * 0.015625 + 0.000009999999747378752);
    const rsqrt_jr = 1 / Math.sqrt(Math.fround(sum2_jr * 0.015625 + 0.000009999999747378752));
    const rsqrt_jr_i1 = 1 / Math.sqrt(Math.fround(sum2_jr_i1 * 0.015625 + 0.000009999999747378752));
    const rsqrt_jr_i2 = 1 / Math.sqrt(Math.fround(sum2_jr_i2 * 0.015625 + 0.000009999999747378752));
    const rsqrt_jr_i3 = 1 / Math.sqrt(Math.fround(sum2_jr_i3 * 0.015625 + 0.000009999999747378752));
    const rsqrt_jr_j1 = 1 / Math.sqrt(Math.fround(sum2_jr_j1 * 0.015625 + 0.000009999999747378752));
    const rsqrt_jr_j1_i1 = 1 / Math.sqrt(add3_jr_j1_i1);
    const rsqrt_jr_j1_i2 = 1 / Math.sqrt(add3_jr_j1_i2);
    const rsqrt_jr_j1_i3 = 1 / Math.sqrt(add3_jr_j1_i3);
    const sub_at_row4 = sub_at + i * 2048;
    const add_at_row2 = add_at + i * 2048;
    for (let t_jr = 0; t_jr < 64; t_jr++) {
      const weight5_jr = f32[blocks0Norm1Weight + t_jr]!;
      const mul4_jr_j1_i1 = f32[sub_at_row4 + t_jr + 4032]! * rsqrt_jr_j1_i1 * weight5_jr;
      const mul4_jr_j1_i2 = f32[sub_at_row4 + t_jr + 6080]! * rsqrt_jr_j1_i2 * weight5_jr;
      const mul4_jr_j1_i3 = f32[sub_at_row4 + t_jr + 8128]! * rsqrt_jr_j1_i3 * weight5_jr;
      const bias_jr = f32[blocks0Norm1Bias + t_jr]!;
      const add4_jr = f32[sub_at_row4 + t_jr + 1920]! * rsqrt_jr * weight5_jr + bias_jr;
      const add4_jr_i1 = f32[sub_at_row4 + t_jr + 3968]! * rsqrt_jr_i1 * weight5_jr + bias_jr;
      const add4_jr_i2 = f32[sub_at_row4 + t_jr + 6016]! * rsqrt_jr_i2 * weight5_jr + bias_jr;
      const add4_jr_i3 = f32[sub_at_row4 + t_jr + 8064]! * rsqrt_jr_i3 * weight5_jr + bias_jr;
      const add4_jr_j1 = f32[sub_at_row4 + t_jr + 1984]! * rsqrt_jr_j1 * weight5_jr + bias_jr;
      f32[add_at_row2 + t_jr + 1920] = add4_jr;
      f32[add_at_row2 + t_jr + 3968] = add4_jr_i1;
      f32[add_at_row2 + t_jr + 6016] = add4_jr_i2;
      f32[add_at_row2 + t_jr + 8064] = add4_jr_i3;
      f32[add_at_row2 + t_jr + 1984] = add4_jr_j1;
      f32[add_at_row2 + t_jr + 4032] = mul4_jr_j1_i1 + bias_jr;
      f32[add_at_row2 + t_jr + 6080] = mul4_jr_j1_i2 + bias_jr;
      f32[add_at_row2 + t_jr + 8128] = mul4_jr_j1_i3 + bias_jr;
    }
  }
}

/**
 * amax, gpt.ts:43
 * exp, gpt.ts:43
 * sum, gpt.ts:43
 * div, gpt.ts:43
 */
function amax_sum_div2(f32: Float32Array, select_at: number, exp_at: number, div_at: number): void {
  for (let k = 0; k < 2048; k++) {
    let amax = -Infinity;
    let amaxRp1 = -Infinity;
    let amaxRp2 = -Infinity;
    let amaxRp3 = -Infinity;
    const select_at_row = select_at + k * 32;
    for (let r = 0; r < 32; r += 4) {
      amax = Math.max(amax, f32[select_at_row + r]!);
      amaxRp1 = Math.max(amaxRp1, f32[select_at_row + r + 1]!);
      amaxRp2 = Math.max(amaxRp2, f32[select_at_row + r + 2]!);
      amaxRp3 = Math.max(amaxRp3, f32[select_at_row + r + 3]!);
    }
    amax = Math.max(Math.max(amax, amaxRp1), Math.max(amaxRp2, amaxRp3));
    let sum = 0;
    const select_at_row2 = select_at + k * 32;
    const exp_at_row = exp_at + k * 32;
    for (let s = 0; s < 32; s++) {
      const exp = Math.exp(f32[select_at_row2 + s]! - amax);
      f32[exp_at_row + s] = exp;
      sum += exp;
    }
    const exp_at_row2 = exp_at + k * 32;
    const div_at_row = div_at + k * 32;
    for (let t = 0; t < 32; t++) {
      f32[div_at_row + t] = f32[exp_at_row2 + t]! / sum;
    }
  }
}

/**
 * sum, gpt.ts:46
 * mul, gpt.ts:46
 * rsqrt, gpt.ts:46
 * add, gpt.ts:46
 * sum, gpt.ts:40
 * mul, gpt.ts:40
 * rsqrt, gpt.ts:40
 * add, gpt.ts:40
 * sum, gpt.ts:62
 * mul, gpt.ts:62
 * rsqrt, gpt.ts:62
 * add, gpt.ts:62
 */
function sum_add6(
  f32: Float32Array,
  add_at: number,
  blocks0Norm2Weight: number,
  blocks0Norm2Bias: number,
  add_at2: number,
): void {
  for (let j = 0; j < 512; j++) {
    let sum = 0;
    let sumRp1 = 0;
    let sumRp2 = 0;
    let sumRp3 = 0;
    const add_at_row = add_at + j * 64;
    for (let r = 0; r < 64; r += 4) {
      sum += f32[add_at_row + r]!;
      sumRp1 += f32[add_at_row + r + 1]!;
      sumRp2 += f32[add_at_row + r + 2]!;
      sumRp3 += f32[add_at_row + r + 3]!;
    }
    sum = sum + sumRp1 + (sumRp2 + sumRp3);
    const mul = sum * 0.015625;
    let sum2 = 0;
    let sum2Sp1 = 0;
    let sum2Sp2 = 0;
    let sum2Sp3 = 0;
    const add_at_row2 = add_at + j * 64;
    for (let s = 0; s < 64; s += 4) {
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
    const add3 = Math.fround(sum2 * 0.015625 + /* 0.00001 */ 0.000009999999747378752);
    const rsqrt = 1 / Math.sqrt(add3);
    const add_at_row3 = add_at + j * 64;
    const add_at2_row = add_at2 + j * 64;
    for (let t = 0; t < 64; t++) {
      const mul4 = (f32[add_at_row3 + t]! - mul) * rsqrt * f32[blocks0Norm2Weight + t]!;
      f32[add_at2_row + t] = mul4 + f32[blocks0Norm2Bias + t]!;
    }
  }
}

/**
 * mul, gpt.ts:45
 */
function mul(f32: Float32Array, add_at: number, mul_at: number, n: number): void {
  for (let i = 0; i < n; i++) {
    const add = f32[add_at + i]!;
    f32[mul_at + i] = add * 0.5 * (erf(add * 0.7071067690849304) + 1);
  }
}

/**
 * sum, gpt.ts:64
 * amax, gpt.ts:64
 * select, gpt.ts:64
 */
function sum_amax(
  f32: Float32Array,
  i32: Int32Array,
  next_at: number,
  contraction_at: number,
  sum_at: number,
  select_at: number,
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
    const next = i32[next_at + j]!;
    const next_j1 = i32[next_at + j + 1]!;
    const next_j2 = i32[next_at + j + 2]!;
    const next_j3 = i32[next_at + j + 3]!;
    const contraction_at_row = contraction_at + j * 80;
    for (let r = 0; r < 80; r++) {
      const contraction = f32[contraction_at_row + r]!;
      const contraction_j1 = f32[contraction_at_row + r + 80]!;
      const contraction_j2 = f32[contraction_at_row + r + 160]!;
      const contraction_j3 = f32[contraction_at_row + r + 240]!;
      sum += next === r ? contraction : 0;
      sum_j1 += next_j1 === r ? contraction_j1 : 0;
      sum_j2 += next_j2 === r ? contraction_j2 : 0;
      sum_j3 += next_j3 === r ? contraction_j3 : 0;
      amax = Math.max(amax, contraction);
      amax_j1 = Math.max(amax_j1, contraction_j1);
      amax_j2 = Math.max(amax_j2, contraction_j2);
      amax_j3 = Math.max(amax_j3, contraction_j3);
    }
    f32[sum_at + j] = sum;
    f32[sum_at + j + 1] = sum_j1;
    f32[sum_at + j + 2] = sum_j2;
    f32[sum_at + j + 3] = sum_j3;
    const select2 = Math.abs(amax) === Infinity ? 0 : amax;
    const select2_j1 = Math.abs(amax_j1) === Infinity ? 0 : amax_j1;
    const select2_j2 = Math.abs(amax_j2) === Infinity ? 0 : amax_j2;
    const select2_j3 = Math.abs(amax_j3) === Infinity ? 0 : amax_j3;
    f32[select_at + j] = select2;
    f32[select_at + j + 1] = select2_j1;
    f32[select_at + j + 2] = select2_j2;
    f32[select_at + j + 3] = select2_j3;
    let sum2 = 0;
    let sum2_j1 = 0;
    let sum2_j2 = 0;
    let sum2_j3 = 0;
    const contraction_at_row2 = contraction_at + j * 80;
    for (let s = 0; s < 80; s++) {
      sum2 += Math.exp(f32[contraction_at_row2 + s]! - select2);
      sum2_j1 += Math.exp(f32[contraction_at_row2 + s + 80]! - select2_j1);
      sum2_j2 += Math.exp(f32[contraction_at_row2 + s + 160]! - select2_j2);
      sum2_j3 += Math.exp(f32[contraction_at_row2 + s + 240]! - select2_j3);
    }
    f32[sum_at2 + j] = sum2;
    f32[sum_at2 + j + 1] = sum2_j1;
    f32[sum_at2 + j + 2] = sum2_j2;
    f32[sum_at2 + j + 3] = sum2_j3;
  }
}

function step({ f32, i32, u8 }: Views): void {
  sum_add(
    f32,
    i32,
    321808 /* ids */,
    0 /* tokens.weight */,
    5120 /* positions.weight */,
    322832 /* sub */,
    322320 /* rsqrt */,
    7168 /* blocks.0.norm1.weight */,
    7232 /* blocks.0.norm1.bias */,
    355600 /* add */,
  );
  contraction_add(
    f32,
    355600 /* add */,
    7296 /* blocks.0.attention.in_proj_weight */,
    19584 /* blocks.0.attention.in_proj_bias */,
    388368 /* add */,
  );
  contraction(f32, 388368 /* add */, 653344 /* contraction */);
  greaterEqual_select(f32, u8, 2208832 /* greaterEqual */, 653344 /* contraction */, 653344 /* select */);
  amax_sum_div(f32, 653344 /* select */, 486672 /* exp */, 618000 /* sum */, 552464 /* div */);
  contraction2(f32, 552464 /* div */, 388368 /* add */, 620064 /* contraction */);
  contraction_add2(
    f32,
    i32,
    620064 /* contraction */,
    19776 /* blocks.0.attention.out_proj.weight */,
    321808 /* ids */,
    0 /* tokens.weight */,
    5120 /* positions.weight */,
    23872 /* blocks.0.attention.out_proj.bias */,
    657952 /* add */,
  );
  sum_add2(
    f32,
    657952 /* add */,
    723488 /* mul */,
    724000 /* rsqrt */,
    23936 /* blocks.0.norm2.weight */,
    24000 /* blocks.0.norm2.bias */,
    724512 /* add */,
  );
  contraction_add3(
    f32,
    724512 /* add */,
    24064 /* blocks.0.up.weight */,
    40448 /* blocks.0.up.bias */,
    757280 /* add */,
  );
  add_mul(f32, 757280 /* add */, 888352 /* add */, 1019424 /* mul */, 131072);
  contraction_add4(
    f32,
    1019424 /* mul */,
    40704 /* blocks.0.down.weight */,
    657952 /* add */,
    57088 /* blocks.0.down.bias */,
    1150496 /* add */,
  );
  sum_add2(
    f32,
    1150496 /* add */,
    1183264 /* mul */,
    1183776 /* rsqrt */,
    57152 /* blocks.1.norm1.weight */,
    57216 /* blocks.1.norm1.bias */,
    1184288 /* add */,
  );
  contraction_add(
    f32,
    1184288 /* add */,
    57280 /* blocks.1.attention.in_proj_weight */,
    69568 /* blocks.1.attention.in_proj_bias */,
    1217056 /* add */,
  );
  contraction_select(f32, u8, 1217056 /* add */, 2208832 /* greaterEqual */, 1448480 /* select */);
  amax_sum_div(f32, 1448480 /* select */, 1315360 /* exp */, 1446432 /* sum */, 1380896 /* div */);
  contraction2(f32, 1380896 /* div */, 1217056 /* add */, 1448480 /* contraction */);
  contraction_add5(
    f32,
    1448480 /* contraction */,
    69760 /* blocks.1.attention.out_proj.weight */,
    1150496 /* add */,
    73856 /* blocks.1.attention.out_proj.bias */,
    1481248 /* add */,
  );
  sum_add2(
    f32,
    1481248 /* add */,
    1514016 /* mul */,
    1514528 /* rsqrt */,
    73920 /* blocks.1.norm2.weight */,
    73984 /* blocks.1.norm2.bias */,
    1515040 /* add */,
  );
  contraction_add3(
    f32,
    1515040 /* add */,
    74048 /* blocks.1.up.weight */,
    90432 /* blocks.1.up.bias */,
    1547808 /* add */,
  );
  add_mul(f32, 1547808 /* add */, 1678880 /* add */, 1809952 /* mul */, 131072);
  contraction_add4(
    f32,
    1809952 /* mul */,
    90688 /* blocks.1.down.weight */,
    1481248 /* add */,
    107072 /* blocks.1.down.bias */,
    1941024 /* add */,
  );
  sum_add2(
    f32,
    1941024 /* add */,
    1973792 /* mul */,
    1974304 /* rsqrt */,
    107136 /* norm.weight */,
    107200 /* norm.bias */,
    690720 /* add */,
  );
  contraction3(f32, 690720 /* add */, 0 /* tokens.weight */, 2015776 /* contraction */);
  sum_amax_add(
    f32,
    i32,
    652832 /* next */,
    2015776 /* contraction */,
    653344 /* sum */,
    653856 /* select */,
    2056736 /* exp */,
    654368 /* sum */,
    1974816 /* add */,
  );
  sum_mul(f32, 654368 /* sum */, 653856 /* select */, 653344 /* sum */, 620048 /* loss */);
  if (i32[321800 /* tapeless.guard */]! !== 0 && !Number.isFinite(f32[620048 /* loss */]!)) return;
  update(f32, i32, 107264 /* tapeless.step */, 620052 /* toF32 */, 620056 /* toF32 */, 620060 /* toF32 */);
  contraction4(f32, 1974816 /* add */, 0 /* tokens.weight */, 2015776 /* contraction */);
  contraction5(f32, 1974816 /* add */, 690720 /* add */, 652832 /* contraction */);
  sum(
    f32,
    2015776 /* contraction */,
    1941024 /* add */,
    1973792 /* mul */,
    1974304 /* rsqrt */,
    690720 /* sum */,
    1974816 /* sum */,
  );
  update2(
    f32,
    321668 /* norm.bias.firstMoment */,
    690720 /* sum */,
    321732 /* norm.bias.secondMoment */,
    107200 /* norm.bias */,
    620052 /* toF32 */,
    620060 /* toF32 */,
    620056 /* toF32 */,
    64,
  );
  sum_add3(
    f32,
    2015776 /* contraction */,
    107136 /* norm.weight */,
    1941024 /* add */,
    1973792 /* mul */,
    1974304 /* rsqrt */,
    1974880 /* add */,
    690720 /* add */,
  );
  update2(
    f32,
    321540 /* norm.weight.firstMoment */,
    1974816 /* sum */,
    321604 /* norm.weight.secondMoment */,
    107136 /* norm.weight */,
    620052 /* toF32 */,
    620060 /* toF32 */,
    620056 /* toF32 */,
    64,
  );
  sum2(f32, 690720 /* add */, 1941024 /* sum */);
  update2(
    f32,
    321412 /* blocks.1.down.bias.firstMoment */,
    1941024 /* sum */,
    321476 /* blocks.1.down.bias.secondMoment */,
    107072 /* blocks.1.down.bias */,
    620052 /* toF32 */,
    620060 /* toF32 */,
    620056 /* toF32 */,
    64,
  );
  contraction6(f32, 690720 /* add */, 90688 /* blocks.1.down.weight */, 1941024 /* contraction */);
  contraction7(f32, 690720 /* add */, 1809952 /* mul */, 2072096 /* contraction */);
  update2(
    f32,
    288644 /* blocks.1.down.weight.firstMoment */,
    2072096 /* contraction */,
    305028 /* blocks.1.down.weight.secondMoment */,
    90688 /* blocks.1.down.weight */,
    620052 /* toF32 */,
    620060 /* toF32 */,
    620056 /* toF32 */,
    16384,
  );
  add(f32, 1941024 /* contraction */, 1678880 /* add */, 1547808 /* add */, 1547808 /* add */, 131072);
  sum3(f32, 1547808 /* add */, 1678880 /* sum */);
  update2(
    f32,
    288132 /* blocks.1.up.bias.firstMoment */,
    1678880 /* sum */,
    288388 /* blocks.1.up.bias.secondMoment */,
    90432 /* blocks.1.up.bias */,
    620052 /* toF32 */,
    620060 /* toF32 */,
    620056 /* toF32 */,
    256,
  );
  contraction8(f32, 1547808 /* add */, 74048 /* blocks.1.up.weight */, 1678880 /* contraction */);
  contraction9(f32, 1547808 /* add */, 1515040 /* add */, 1711648 /* contraction */);
  update2(
    f32,
    255364 /* blocks.1.up.weight.firstMoment */,
    1711648 /* contraction */,
    271748 /* blocks.1.up.weight.secondMoment */,
    74048 /* blocks.1.up.weight */,
    620052 /* toF32 */,
    620060 /* toF32 */,
    620056 /* toF32 */,
    16384,
  );
  sum(
    f32,
    1678880 /* contraction */,
    1481248 /* add */,
    1514016 /* mul */,
    1514528 /* rsqrt */,
    1515104 /* sum */,
    1515040 /* sum */,
  );
  update2(
    f32,
    255236 /* blocks.1.norm2.bias.firstMoment */,
    1515104 /* sum */,
    255300 /* blocks.1.norm2.bias.secondMoment */,
    73984 /* blocks.1.norm2.bias */,
    620052 /* toF32 */,
    620060 /* toF32 */,
    620056 /* toF32 */,
    64,
  );
  sum_add4(
    f32,
    1678880 /* contraction */,
    73920 /* blocks.1.norm2.weight */,
    1481248 /* add */,
    1514016 /* mul */,
    1514528 /* rsqrt */,
    1515104 /* add */,
    690720 /* add */,
    690720 /* add */,
  );
  update2(
    f32,
    255108 /* blocks.1.norm2.weight.firstMoment */,
    1515040 /* sum */,
    255172 /* blocks.1.norm2.weight.secondMoment */,
    73920 /* blocks.1.norm2.weight */,
    620052 /* toF32 */,
    620060 /* toF32 */,
    620056 /* toF32 */,
    64,
  );
  sum2(f32, 690720 /* add */, 1481248 /* sum */);
  update2(
    f32,
    254980 /* blocks.1.attention.out_proj.bias.firstMoment */,
    1481248 /* sum */,
    255044 /* blocks.1.attention.out_proj.bias.secondMoment */,
    73856 /* blocks.1.attention.out_proj.bias */,
    620052 /* toF32 */,
    620060 /* toF32 */,
    620056 /* toF32 */,
    64,
  );
  contraction10(
    f32,
    690720 /* add */,
    69760 /* blocks.1.attention.out_proj.weight */,
    1481248 /* contraction */,
  );
  contraction11(f32, 690720 /* add */, 1448480 /* contraction */, 1514016 /* contraction */);
  update2(
    f32,
    246788 /* blocks.1.attention.out_proj.weight.firstMoment */,
    1514016 /* contraction */,
    250884 /* blocks.1.attention.out_proj.weight.secondMoment */,
    69760 /* blocks.1.attention.out_proj.weight */,
    620052 /* toF32 */,
    620060 /* toF32 */,
    620056 /* toF32 */,
    4096,
  );
  contraction_div(f32, 1481248 /* contraction */, 1217056 /* add */, 1446432 /* sum */, 1514016 /* div */);
  contraction12(f32, 1481248 /* contraction */, 1380896 /* div */, 1446432 /* contraction */);
  sum_mul2(
    f32,
    u8,
    1514016 /* div */,
    1380896 /* div */,
    2208832 /* greaterEqual */,
    1315360 /* exp */,
    1315360 /* mul */,
  );
  contraction13(f32, 1315360 /* mul */, 1217056 /* add */, 1380896 /* contraction */);
  contraction14(f32, 1315360 /* mul */, 1217056 /* add */, 1413664 /* contraction */);
  add2(
    f32,
    1446432 /* contraction */,
    1413664 /* contraction */,
    1380896 /* contraction */,
    1249824 /* add */,
  );
  sum4(f32, 1249824 /* add */, 1217056 /* sum */);
  update2(
    f32,
    246404 /* blocks.1.attention.in_proj_bias.firstMoment */,
    1217056 /* sum */,
    246596 /* blocks.1.attention.in_proj_bias.secondMoment */,
    69568 /* blocks.1.attention.in_proj_bias */,
    620052 /* toF32 */,
    620060 /* toF32 */,
    620056 /* toF32 */,
    192,
  );
  contraction15(
    f32,
    1249824 /* add */,
    57280 /* blocks.1.attention.in_proj_weight */,
    1217056 /* contraction */,
  );
  contraction16(f32, 1249824 /* add */, 1184288 /* add */, 1348128 /* contraction */);
  update2(
    f32,
    221828 /* blocks.1.attention.in_proj_weight.firstMoment */,
    1348128 /* contraction */,
    234116 /* blocks.1.attention.in_proj_weight.secondMoment */,
    57280 /* blocks.1.attention.in_proj_weight */,
    620052 /* toF32 */,
    620060 /* toF32 */,
    620056 /* toF32 */,
    12288,
  );
  sum(
    f32,
    1217056 /* contraction */,
    1150496 /* add */,
    1183264 /* mul */,
    1183776 /* rsqrt */,
    1184352 /* sum */,
    1184288 /* sum */,
  );
  update2(
    f32,
    221700 /* blocks.1.norm1.bias.firstMoment */,
    1184352 /* sum */,
    221764 /* blocks.1.norm1.bias.secondMoment */,
    57216 /* blocks.1.norm1.bias */,
    620052 /* toF32 */,
    620060 /* toF32 */,
    620056 /* toF32 */,
    64,
  );
  sum_add4(
    f32,
    1217056 /* contraction */,
    57152 /* blocks.1.norm1.weight */,
    1150496 /* add */,
    1183264 /* mul */,
    1183776 /* rsqrt */,
    1249824 /* add */,
    690720 /* add */,
    690720 /* add */,
  );
  update2(
    f32,
    221572 /* blocks.1.norm1.weight.firstMoment */,
    1184288 /* sum */,
    221636 /* blocks.1.norm1.weight.secondMoment */,
    57152 /* blocks.1.norm1.weight */,
    620052 /* toF32 */,
    620060 /* toF32 */,
    620056 /* toF32 */,
    64,
  );
  sum2(f32, 690720 /* add */, 1150496 /* sum */);
  update2(
    f32,
    221444 /* blocks.0.down.bias.firstMoment */,
    1150496 /* sum */,
    221508 /* blocks.0.down.bias.secondMoment */,
    57088 /* blocks.0.down.bias */,
    620052 /* toF32 */,
    620060 /* toF32 */,
    620056 /* toF32 */,
    64,
  );
  contraction6(f32, 690720 /* add */, 40704 /* blocks.0.down.weight */, 1150496 /* contraction */);
  contraction7(f32, 690720 /* add */, 1019424 /* mul */, 1281568 /* contraction */);
  update2(
    f32,
    188676 /* blocks.0.down.weight.firstMoment */,
    1281568 /* contraction */,
    205060 /* blocks.0.down.weight.secondMoment */,
    40704 /* blocks.0.down.weight */,
    620052 /* toF32 */,
    620060 /* toF32 */,
    620056 /* toF32 */,
    16384,
  );
  add(f32, 1150496 /* contraction */, 888352 /* add */, 757280 /* add */, 757280 /* add */, 131072);
  sum3(f32, 757280 /* add */, 888352 /* sum */);
  update2(
    f32,
    188164 /* blocks.0.up.bias.firstMoment */,
    888352 /* sum */,
    188420 /* blocks.0.up.bias.secondMoment */,
    40448 /* blocks.0.up.bias */,
    620052 /* toF32 */,
    620060 /* toF32 */,
    620056 /* toF32 */,
    256,
  );
  contraction8(f32, 757280 /* add */, 24064 /* blocks.0.up.weight */, 888352 /* contraction */);
  contraction9(f32, 757280 /* add */, 724512 /* add */, 921120 /* contraction */);
  update2(
    f32,
    155396 /* blocks.0.up.weight.firstMoment */,
    921120 /* contraction */,
    171780 /* blocks.0.up.weight.secondMoment */,
    24064 /* blocks.0.up.weight */,
    620052 /* toF32 */,
    620060 /* toF32 */,
    620056 /* toF32 */,
    16384,
  );
  sum(
    f32,
    888352 /* contraction */,
    657952 /* add */,
    723488 /* mul */,
    724000 /* rsqrt */,
    724576 /* sum */,
    724512 /* sum */,
  );
  update2(
    f32,
    155268 /* blocks.0.norm2.bias.firstMoment */,
    724576 /* sum */,
    155332 /* blocks.0.norm2.bias.secondMoment */,
    24000 /* blocks.0.norm2.bias */,
    620052 /* toF32 */,
    620060 /* toF32 */,
    620056 /* toF32 */,
    64,
  );
  sum_add4(
    f32,
    888352 /* contraction */,
    23936 /* blocks.0.norm2.weight */,
    657952 /* add */,
    723488 /* mul */,
    724000 /* rsqrt */,
    724576 /* add */,
    690720 /* add */,
    690720 /* add */,
  );
  update2(
    f32,
    155140 /* blocks.0.norm2.weight.firstMoment */,
    724512 /* sum */,
    155204 /* blocks.0.norm2.weight.secondMoment */,
    23936 /* blocks.0.norm2.weight */,
    620052 /* toF32 */,
    620060 /* toF32 */,
    620056 /* toF32 */,
    64,
  );
  sum2(f32, 690720 /* add */, 657952 /* sum */);
  update2(
    f32,
    155012 /* blocks.0.attention.out_proj.bias.firstMoment */,
    657952 /* sum */,
    155076 /* blocks.0.attention.out_proj.bias.secondMoment */,
    23872 /* blocks.0.attention.out_proj.bias */,
    620052 /* toF32 */,
    620060 /* toF32 */,
    620056 /* toF32 */,
    64,
  );
  contraction10(
    f32,
    690720 /* add */,
    19776 /* blocks.0.attention.out_proj.weight */,
    657952 /* contraction */,
  );
  contraction11(f32, 690720 /* add */, 620064 /* contraction */, 723488 /* contraction */);
  update2(
    f32,
    146820 /* blocks.0.attention.out_proj.weight.firstMoment */,
    723488 /* contraction */,
    150916 /* blocks.0.attention.out_proj.weight.secondMoment */,
    19776 /* blocks.0.attention.out_proj.weight */,
    620052 /* toF32 */,
    620060 /* toF32 */,
    620056 /* toF32 */,
    4096,
  );
  contraction_div(f32, 657952 /* contraction */, 388368 /* add */, 618000 /* sum */, 723488 /* div */);
  contraction12(f32, 657952 /* contraction */, 552464 /* div */, 620064 /* contraction */);
  sum_mul2(
    f32,
    u8,
    723488 /* div */,
    552464 /* div */,
    2208832 /* greaterEqual */,
    486672 /* exp */,
    486672 /* mul */,
  );
  contraction13(f32, 486672 /* mul */, 388368 /* add */, 552208 /* contraction */);
  contraction14(f32, 486672 /* mul */, 388368 /* add */, 584976 /* contraction */);
  add2(f32, 620064 /* contraction */, 584976 /* contraction */, 552208 /* contraction */, 421136 /* add */);
  sum4(f32, 421136 /* add */, 388368 /* sum */);
  update2(
    f32,
    146436 /* blocks.0.attention.in_proj_bias.firstMoment */,
    388368 /* sum */,
    146628 /* blocks.0.attention.in_proj_bias.secondMoment */,
    19584 /* blocks.0.attention.in_proj_bias */,
    620052 /* toF32 */,
    620060 /* toF32 */,
    620056 /* toF32 */,
    192,
  );
  contraction15(
    f32,
    421136 /* add */,
    7296 /* blocks.0.attention.in_proj_weight */,
    388368 /* contraction */,
  );
  contraction16(f32, 421136 /* add */, 355600 /* add */, 519440 /* contraction */);
  update2(
    f32,
    121860 /* blocks.0.attention.in_proj_weight.firstMoment */,
    519440 /* contraction */,
    134148 /* blocks.0.attention.in_proj_weight.secondMoment */,
    7296 /* blocks.0.attention.in_proj_weight */,
    620052 /* toF32 */,
    620060 /* toF32 */,
    620056 /* toF32 */,
    12288,
  );
  sum5(
    f32,
    388368 /* contraction */,
    322832 /* sub */,
    322320 /* rsqrt */,
    355600 /* sum */,
    421136 /* sum */,
  );
  update2(
    f32,
    121732 /* blocks.0.norm1.bias.firstMoment */,
    355600 /* sum */,
    121796 /* blocks.0.norm1.bias.secondMoment */,
    7232 /* blocks.0.norm1.bias */,
    620052 /* toF32 */,
    620060 /* toF32 */,
    620056 /* toF32 */,
    64,
  );
  sum_mul3(
    f32,
    388368 /* contraction */,
    7168 /* blocks.0.norm1.weight */,
    322832 /* sub */,
    322320 /* rsqrt */,
    355600 /* add */,
    322320 /* mul */,
  );
  update2(
    f32,
    121604 /* blocks.0.norm1.weight.firstMoment */,
    421136 /* sum */,
    121668 /* blocks.0.norm1.weight.secondMoment */,
    7168 /* blocks.0.norm1.weight */,
    620052 /* toF32 */,
    620060 /* toF32 */,
    620056 /* toF32 */,
    64,
  );
  sum6(f32, 690720 /* add */, 355600 /* add */, 322320 /* mul */, 322832 /* sum */);
  update2(
    f32,
    117508 /* positions.weight.firstMoment */,
    322832 /* sum */,
    119556 /* positions.weight.secondMoment */,
    5120 /* positions.weight */,
    620052 /* toF32 */,
    620060 /* toF32 */,
    620056 /* toF32 */,
    2048,
  );
  scatterAdd(
    f32,
    i32,
    322832 /* scatterAdd */,
    321808 /* ids */,
    690720 /* add */,
    355600 /* add */,
    322320 /* mul */,
  );
  update3(
    f32,
    652832 /* contraction */,
    322832 /* scatterAdd */,
    107268 /* tokens.weight.firstMoment */,
    112388 /* tokens.weight.secondMoment */,
    0 /* tokens.weight */,
    620052 /* toF32 */,
    620060 /* toF32 */,
    620056 /* toF32 */,
    5120,
  );
}

function gradients({ f32, i32, u8 }: Views): void {
  sum_add(
    f32,
    i32,
    2100496 /* ids */,
    0 /* tokens.weight */,
    5120 /* positions.weight */,
    1698064 /* sub */,
    2101008 /* rsqrt */,
    7168 /* blocks.0.norm1.weight */,
    7232 /* blocks.0.norm1.bias */,
    1730832 /* add */,
  );
  contraction_add(
    f32,
    1730832 /* add */,
    7296 /* blocks.0.attention.in_proj_weight */,
    19584 /* blocks.0.attention.in_proj_bias */,
    1239312 /* add */,
  );
  contraction(f32, 1239312 /* add */, 321808 /* contraction */);
  greaterEqual_select(f32, u8, 8418368 /* greaterEqual */, 321808 /* contraction */, 321808 /* select */);
  amax_sum_div(f32, 321808 /* select */, 1435920 /* exp */, 2096400 /* sum */, 1501456 /* div */);
  contraction2(f32, 1501456 /* div */, 1239312 /* add */, 1763600 /* contraction */);
  contraction_add2(
    f32,
    i32,
    1763600 /* contraction */,
    19776 /* blocks.0.attention.out_proj.weight */,
    2100496 /* ids */,
    0 /* tokens.weight */,
    5120 /* positions.weight */,
    23872 /* blocks.0.attention.out_proj.bias */,
    1796368 /* add */,
  );
  sum_add2(
    f32,
    1796368 /* add */,
    2101520 /* mul */,
    2102032 /* rsqrt */,
    23936 /* blocks.0.norm2.weight */,
    24000 /* blocks.0.norm2.bias */,
    1829136 /* add */,
  );
  contraction_add3(
    f32,
    1829136 /* add */,
    24064 /* blocks.0.up.weight */,
    40448 /* blocks.0.up.bias */,
    321808 /* add */,
  );
  add_mul(f32, 321808 /* add */, 452880 /* add */, 583952 /* mul */, 131072);
  contraction_add4(
    f32,
    583952 /* mul */,
    40704 /* blocks.0.down.weight */,
    1796368 /* add */,
    57088 /* blocks.0.down.bias */,
    1861904 /* add */,
  );
  sum_add2(
    f32,
    1861904 /* add */,
    2102544 /* mul */,
    2103056 /* rsqrt */,
    57152 /* blocks.1.norm1.weight */,
    57216 /* blocks.1.norm1.bias */,
    1894672 /* add */,
  );
  contraction_add(
    f32,
    1894672 /* add */,
    57280 /* blocks.1.attention.in_proj_weight */,
    69568 /* blocks.1.attention.in_proj_bias */,
    1337616 /* add */,
  );
  contraction_select(f32, u8, 1337616 /* add */, 8418368 /* greaterEqual */, 715024 /* select */);
  amax_sum_div(f32, 715024 /* select */, 1566992 /* exp */, 2098448 /* sum */, 1632528 /* div */);
  contraction2(f32, 1632528 /* div */, 1337616 /* add */, 1927440 /* contraction */);
  contraction_add5(
    f32,
    1927440 /* contraction */,
    69760 /* blocks.1.attention.out_proj.weight */,
    1861904 /* add */,
    73856 /* blocks.1.attention.out_proj.bias */,
    1960208 /* add */,
  );
  sum_add2(
    f32,
    1960208 /* add */,
    2103568 /* mul */,
    2104080 /* rsqrt */,
    73920 /* blocks.1.norm2.weight */,
    73984 /* blocks.1.norm2.bias */,
    1992976 /* add */,
  );
  contraction_add3(
    f32,
    1992976 /* add */,
    74048 /* blocks.1.up.weight */,
    90432 /* blocks.1.up.bias */,
    715024 /* add */,
  );
  add_mul(f32, 715024 /* add */, 846096 /* add */, 977168 /* mul */, 131072);
  contraction_add4(
    f32,
    977168 /* mul */,
    90688 /* blocks.1.down.weight */,
    1960208 /* add */,
    107072 /* blocks.1.down.bias */,
    2025744 /* add */,
  );
  sum_add2(
    f32,
    2025744 /* add */,
    1231120 /* mul */,
    1231632 /* rsqrt */,
    107136 /* norm.weight */,
    107200 /* norm.bias */,
    2058512 /* add */,
  );
  contraction3(f32, 2058512 /* add */, 0 /* tokens.weight */, 1108240 /* contraction */);
  sum_amax_add(
    f32,
    i32,
    1232144 /* next */,
    1108240 /* contraction */,
    1232656 /* sum */,
    1233168 /* select */,
    1149200 /* exp */,
    1233680 /* sum */,
    1190160 /* add */,
  );
  sum_mul(f32, 1233680 /* sum */, 1233168 /* select */, 1232656 /* sum */, 2104976 /* loss */);
  contraction4(f32, 1190160 /* add */, 0 /* tokens.weight */, 1108240 /* contraction */);
  contraction5(f32, 1190160 /* add */, 2058512 /* add */, 2091280 /* contraction */);
  sum(
    f32,
    1108240 /* contraction */,
    2025744 /* add */,
    1231120 /* mul */,
    1231632 /* rsqrt */,
    2104912 /* norm.bias */,
    2104848 /* norm.weight */,
  );
  sum_add3(
    f32,
    1108240 /* contraction */,
    107136 /* norm.weight */,
    2025744 /* add */,
    1231120 /* mul */,
    1231632 /* rsqrt */,
    1141008 /* add */,
    2058512 /* add */,
  );
  sum2(f32, 2058512 /* add */, 2042128 /* blocks.1.down.bias */);
  contraction6(f32, 2058512 /* add */, 90688 /* blocks.1.down.weight */, 1108240 /* contraction */);
  contraction7(f32, 2058512 /* add */, 977168 /* mul */, 2025744 /* blocks.1.down.weight */);
  add(f32, 1108240 /* contraction */, 846096 /* add */, 715024 /* add */, 715024 /* add */, 131072);
  sum3(f32, 715024 /* add */, 932112 /* blocks.1.up.bias */);
  contraction8(f32, 715024 /* add */, 74048 /* blocks.1.up.weight */, 846096 /* contraction */);
  contraction9(f32, 715024 /* add */, 1992976 /* add */, 911632 /* blocks.1.up.weight */);
  sum(
    f32,
    846096 /* contraction */,
    1960208 /* add */,
    2103568 /* mul */,
    2104080 /* rsqrt */,
    932496 /* blocks.1.norm2.bias */,
    932432 /* blocks.1.norm2.weight */,
  );
  sum_add4(
    f32,
    846096 /* contraction */,
    73920 /* blocks.1.norm2.weight */,
    1960208 /* add */,
    2103568 /* mul */,
    2104080 /* rsqrt */,
    715024 /* add */,
    2058512 /* add */,
    2058512 /* add */,
  );
  sum2(f32, 2058512 /* add */, 932368 /* blocks.1.attention.out_proj.bias */);
  contraction10(
    f32,
    2058512 /* add */,
    69760 /* blocks.1.attention.out_proj.weight */,
    780560 /* contraction */,
  );
  contraction11(
    f32,
    2058512 /* add */,
    1927440 /* contraction */,
    928016 /* blocks.1.attention.out_proj.weight */,
  );
  contraction_div(f32, 780560 /* contraction */, 1337616 /* add */, 2098448 /* sum */, 715024 /* div */);
  contraction12(f32, 780560 /* contraction */, 1632528 /* div */, 813328 /* contraction */);
  sum_mul2(
    f32,
    u8,
    715024 /* div */,
    1632528 /* div */,
    8418368 /* greaterEqual */,
    1566992 /* exp */,
    1566992 /* mul */,
  );
  contraction13(f32, 1566992 /* mul */, 1337616 /* add */, 846096 /* contraction */);
  contraction14(f32, 1566992 /* mul */, 1337616 /* add */, 878864 /* contraction */);
  add2(f32, 813328 /* contraction */, 878864 /* contraction */, 846096 /* contraction */, 715024 /* add */);
  sum4(f32, 715024 /* add */, 874768 /* blocks.1.attention.in_proj_bias */);
  contraction15(
    f32,
    715024 /* add */,
    57280 /* blocks.1.attention.in_proj_weight */,
    813328 /* contraction */,
  );
  contraction16(f32, 715024 /* add */, 1894672 /* add */, 862480 /* blocks.1.attention.in_proj_weight */);
  sum(
    f32,
    813328 /* contraction */,
    1861904 /* add */,
    2102544 /* mul */,
    2103056 /* rsqrt */,
    875088 /* blocks.1.norm1.bias */,
    875024 /* blocks.1.norm1.weight */,
  );
  sum_add4(
    f32,
    813328 /* contraction */,
    57152 /* blocks.1.norm1.weight */,
    1861904 /* add */,
    2102544 /* mul */,
    2103056 /* rsqrt */,
    715024 /* add */,
    2058512 /* add */,
    2058512 /* add */,
  );
  sum2(f32, 2058512 /* add */, 874960 /* blocks.0.down.bias */);
  contraction6(f32, 2058512 /* add */, 40704 /* blocks.0.down.weight */, 715024 /* contraction */);
  contraction7(f32, 2058512 /* add */, 583952 /* mul */, 846096 /* blocks.0.down.weight */);
  add(f32, 715024 /* contraction */, 452880 /* add */, 321808 /* add */, 321808 /* add */, 131072);
  sum3(f32, 321808 /* add */, 538896 /* blocks.0.up.bias */);
  contraction8(f32, 321808 /* add */, 24064 /* blocks.0.up.weight */, 452880 /* contraction */);
  contraction9(f32, 321808 /* add */, 1829136 /* add */, 518416 /* blocks.0.up.weight */);
  sum(
    f32,
    452880 /* contraction */,
    1796368 /* add */,
    2101520 /* mul */,
    2102032 /* rsqrt */,
    539280 /* blocks.0.norm2.bias */,
    539216 /* blocks.0.norm2.weight */,
  );
  sum_add4(
    f32,
    452880 /* contraction */,
    23936 /* blocks.0.norm2.weight */,
    1796368 /* add */,
    2101520 /* mul */,
    2102032 /* rsqrt */,
    321808 /* add */,
    2058512 /* add */,
    2058512 /* add */,
  );
  sum2(f32, 2058512 /* add */, 539152 /* blocks.0.attention.out_proj.bias */);
  contraction10(
    f32,
    2058512 /* add */,
    19776 /* blocks.0.attention.out_proj.weight */,
    387344 /* contraction */,
  );
  contraction11(
    f32,
    2058512 /* add */,
    1763600 /* contraction */,
    534800 /* blocks.0.attention.out_proj.weight */,
  );
  contraction_div(f32, 387344 /* contraction */, 1239312 /* add */, 2096400 /* sum */, 321808 /* div */);
  contraction12(f32, 387344 /* contraction */, 1501456 /* div */, 420112 /* contraction */);
  sum_mul2(
    f32,
    u8,
    321808 /* div */,
    1501456 /* div */,
    8418368 /* greaterEqual */,
    1435920 /* exp */,
    1435920 /* mul */,
  );
  contraction13(f32, 1435920 /* mul */, 1239312 /* add */, 452880 /* contraction */);
  contraction14(f32, 1435920 /* mul */, 1239312 /* add */, 485648 /* contraction */);
  add2(f32, 420112 /* contraction */, 485648 /* contraction */, 452880 /* contraction */, 321808 /* add */);
  sum4(f32, 321808 /* add */, 465168 /* blocks.0.attention.in_proj_bias */);
  contraction15(
    f32,
    321808 /* add */,
    7296 /* blocks.0.attention.in_proj_weight */,
    420112 /* contraction */,
  );
  contraction16(f32, 321808 /* add */, 1730832 /* add */, 452880 /* blocks.0.attention.in_proj_weight */);
  sum5(
    f32,
    420112 /* contraction */,
    1698064 /* sub */,
    2101008 /* rsqrt */,
    361808 /* blocks.0.norm1.bias */,
    361744 /* blocks.0.norm1.weight */,
  );
  sum_mul3(
    f32,
    420112 /* contraction */,
    7168 /* blocks.0.norm1.weight */,
    1698064 /* sub */,
    2101008 /* rsqrt */,
    321808 /* add */,
    2101008 /* mul */,
  );
  sum6(f32, 2058512 /* add */, 321808 /* add */, 2101008 /* mul */, 359696 /* positions.weight */);
  scatterAdd(
    f32,
    i32,
    354576 /* scatterAdd */,
    2100496 /* ids */,
    2058512 /* add */,
    321808 /* add */,
    2101008 /* mul */,
  );
  add3(f32, 2091280 /* contraction */, 354576 /* scatterAdd */, 2091280 /* tokens.weight */, 5120);
}

function evaluate({ f32, i32, u8 }: Views): void {
  sum_add5(
    f32,
    i32,
    387344 /* ids */,
    0 /* tokens.weight */,
    5120 /* positions.weight */,
    321808 /* sub */,
    7168 /* blocks.0.norm1.weight */,
    7232 /* blocks.0.norm1.bias */,
    354576 /* add */,
  );
  contraction_add(
    f32,
    354576 /* add */,
    7296 /* blocks.0.attention.in_proj_weight */,
    19584 /* blocks.0.attention.in_proj_bias */,
    388368 /* add */,
  );
  contraction(f32, 388368 /* add */, 321808 /* contraction */);
  greaterEqual_select(f32, u8, 1946688 /* greaterEqual */, 321808 /* contraction */, 321808 /* select */);
  amax_sum_div2(f32, 321808 /* select */, 486928 /* exp */, 552464 /* div */);
  contraction2(f32, 552464 /* div */, 388368 /* add */, 321808 /* contraction */);
  contraction_add2(
    f32,
    i32,
    321808 /* contraction */,
    19776 /* blocks.0.attention.out_proj.weight */,
    387344 /* ids */,
    0 /* tokens.weight */,
    5120 /* positions.weight */,
    23872 /* blocks.0.attention.out_proj.bias */,
    354576 /* add */,
  );
  sum_add6(
    f32,
    354576 /* add */,
    23936 /* blocks.0.norm2.weight */,
    24000 /* blocks.0.norm2.bias */,
    321808 /* add */,
  );
  contraction_add3(
    f32,
    321808 /* add */,
    24064 /* blocks.0.up.weight */,
    40448 /* blocks.0.up.bias */,
    486928 /* add */,
  );
  mul(f32, 486928 /* add */, 486928 /* mul */, 131072);
  contraction_add4(
    f32,
    486928 /* mul */,
    40704 /* blocks.0.down.weight */,
    354576 /* add */,
    57088 /* blocks.0.down.bias */,
    354576 /* add */,
  );
  sum_add6(
    f32,
    354576 /* add */,
    57152 /* blocks.1.norm1.weight */,
    57216 /* blocks.1.norm1.bias */,
    321808 /* add */,
  );
  contraction_add(
    f32,
    321808 /* add */,
    57280 /* blocks.1.attention.in_proj_weight */,
    69568 /* blocks.1.attention.in_proj_bias */,
    388368 /* add */,
  );
  contraction_select(f32, u8, 388368 /* add */, 1946688 /* greaterEqual */, 486928 /* select */);
  amax_sum_div2(f32, 486928 /* select */, 552464 /* exp */, 618000 /* div */);
  contraction2(f32, 618000 /* div */, 388368 /* add */, 321808 /* contraction */);
  contraction_add5(
    f32,
    321808 /* contraction */,
    69760 /* blocks.1.attention.out_proj.weight */,
    354576 /* add */,
    73856 /* blocks.1.attention.out_proj.bias */,
    354576 /* add */,
  );
  sum_add6(
    f32,
    354576 /* add */,
    73920 /* blocks.1.norm2.weight */,
    73984 /* blocks.1.norm2.bias */,
    321808 /* add */,
  );
  contraction_add3(
    f32,
    321808 /* add */,
    74048 /* blocks.1.up.weight */,
    90432 /* blocks.1.up.bias */,
    388368 /* add */,
  );
  mul(f32, 388368 /* add */, 388368 /* mul */, 131072);
  contraction_add4(
    f32,
    388368 /* mul */,
    90688 /* blocks.1.down.weight */,
    354576 /* add */,
    107072 /* blocks.1.down.bias */,
    354576 /* add */,
  );
  sum_add6(f32, 354576 /* add */, 107136 /* norm.weight */, 107200 /* norm.bias */, 321808 /* add */);
  contraction3(f32, 321808 /* add */, 0 /* tokens.weight */, 388368 /* contraction */);
  sum_amax(
    f32,
    i32,
    387856 /* next */,
    388368 /* contraction */,
    321808 /* sum */,
    322320 /* select */,
    322832 /* sum */,
  );
  sum_mul(f32, 322832 /* sum */, 322320 /* select */, 321808 /* sum */, 323344 /* loss */);
}

function predict({ f32, i32, u8 }: Views): void {
  sum_add5(
    f32,
    i32,
    387344 /* ids */,
    0 /* tokens.weight */,
    5120 /* positions.weight */,
    321808 /* sub */,
    7168 /* blocks.0.norm1.weight */,
    7232 /* blocks.0.norm1.bias */,
    354576 /* add */,
  );
  contraction_add(
    f32,
    354576 /* add */,
    7296 /* blocks.0.attention.in_proj_weight */,
    19584 /* blocks.0.attention.in_proj_bias */,
    387856 /* add */,
  );
  contraction(f32, 387856 /* add */, 321808 /* contraction */);
  greaterEqual_select(f32, u8, 1944640 /* greaterEqual */, 321808 /* contraction */, 321808 /* select */);
  amax_sum_div2(f32, 321808 /* select */, 486416 /* exp */, 551952 /* div */);
  contraction2(f32, 551952 /* div */, 387856 /* add */, 321808 /* contraction */);
  contraction_add2(
    f32,
    i32,
    321808 /* contraction */,
    19776 /* blocks.0.attention.out_proj.weight */,
    387344 /* ids */,
    0 /* tokens.weight */,
    5120 /* positions.weight */,
    23872 /* blocks.0.attention.out_proj.bias */,
    354576 /* add */,
  );
  sum_add6(
    f32,
    354576 /* add */,
    23936 /* blocks.0.norm2.weight */,
    24000 /* blocks.0.norm2.bias */,
    321808 /* add */,
  );
  contraction_add3(
    f32,
    321808 /* add */,
    24064 /* blocks.0.up.weight */,
    40448 /* blocks.0.up.bias */,
    486416 /* add */,
  );
  mul(f32, 486416 /* add */, 486416 /* mul */, 131072);
  contraction_add4(
    f32,
    486416 /* mul */,
    40704 /* blocks.0.down.weight */,
    354576 /* add */,
    57088 /* blocks.0.down.bias */,
    354576 /* add */,
  );
  sum_add6(
    f32,
    354576 /* add */,
    57152 /* blocks.1.norm1.weight */,
    57216 /* blocks.1.norm1.bias */,
    321808 /* add */,
  );
  contraction_add(
    f32,
    321808 /* add */,
    57280 /* blocks.1.attention.in_proj_weight */,
    69568 /* blocks.1.attention.in_proj_bias */,
    387344 /* add */,
  );
  contraction_select(f32, u8, 387344 /* add */, 1944640 /* greaterEqual */, 486416 /* select */);
  amax_sum_div2(f32, 486416 /* select */, 551952 /* exp */, 617488 /* div */);
  contraction2(f32, 617488 /* div */, 387344 /* add */, 321808 /* contraction */);
  contraction_add5(
    f32,
    321808 /* contraction */,
    69760 /* blocks.1.attention.out_proj.weight */,
    354576 /* add */,
    73856 /* blocks.1.attention.out_proj.bias */,
    354576 /* add */,
  );
  sum_add6(
    f32,
    354576 /* add */,
    73920 /* blocks.1.norm2.weight */,
    73984 /* blocks.1.norm2.bias */,
    321808 /* add */,
  );
  contraction_add3(
    f32,
    321808 /* add */,
    74048 /* blocks.1.up.weight */,
    90432 /* blocks.1.up.bias */,
    387344 /* add */,
  );
  mul(f32, 387344 /* add */, 387344 /* mul */, 131072);
  contraction_add4(
    f32,
    387344 /* mul */,
    90688 /* blocks.1.down.weight */,
    354576 /* add */,
    107072 /* blocks.1.down.bias */,
    354576 /* add */,
  );
  sum_add6(f32, 354576 /* add */, 107136 /* norm.weight */, 107200 /* norm.bias */, 321808 /* add */);
  contraction3(f32, 321808 /* add */, 0 /* tokens.weight */, 354576 /* logits */);
}

/** What `step` takes. */
export interface StepInputs {
  /** i32[16, 32] */
  readonly ids: NumericArray;
  /** i32[16, 32] */
  readonly next: NumericArray;
}

/** What `evaluate` takes. */
export interface EvaluateInputs {
  /** i32[16, 32] */
  readonly ids: NumericArray;
  /** i32[16, 32] */
  readonly next: NumericArray;
}

/** What `gradients` takes. */
export interface GradientInputs {
  /** i32[16, 32] */
  readonly ids: NumericArray;
  /** i32[16, 32] */
  readonly next: NumericArray;
}

/** What `predict` takes. */
export interface PredictInputs {
  /** i32[16, 32] */
  readonly ids: NumericArray;
  /** Not needed: may be given, and is not read. */
  readonly next?: NumericArray;
}

/** What `predict` returns. */
export interface Outputs {
  /** f32[16, 32, 80] */
  readonly logits: Float32Array;
}

/** The parameters by name. */
export interface Parameters {
  /** f32[80, 64] */
  readonly "tokens.weight": Float32Array;
  /** f32[32, 64] */
  readonly "positions.weight": Float32Array;
  /** f32[64] */
  readonly "blocks.0.norm1.weight": Float32Array;
  /** f32[64] */
  readonly "blocks.0.norm1.bias": Float32Array;
  /** f32[192, 64] */
  readonly "blocks.0.attention.in_proj_weight": Float32Array;
  /** f32[192] */
  readonly "blocks.0.attention.in_proj_bias": Float32Array;
  /** f32[64, 64] */
  readonly "blocks.0.attention.out_proj.weight": Float32Array;
  /** f32[64] */
  readonly "blocks.0.attention.out_proj.bias": Float32Array;
  /** f32[64] */
  readonly "blocks.0.norm2.weight": Float32Array;
  /** f32[64] */
  readonly "blocks.0.norm2.bias": Float32Array;
  /** f32[256, 64] */
  readonly "blocks.0.up.weight": Float32Array;
  /** f32[256] */
  readonly "blocks.0.up.bias": Float32Array;
  /** f32[64, 256] */
  readonly "blocks.0.down.weight": Float32Array;
  /** f32[64] */
  readonly "blocks.0.down.bias": Float32Array;
  /** f32[64] */
  readonly "blocks.1.norm1.weight": Float32Array;
  /** f32[64] */
  readonly "blocks.1.norm1.bias": Float32Array;
  /** f32[192, 64] */
  readonly "blocks.1.attention.in_proj_weight": Float32Array;
  /** f32[192] */
  readonly "blocks.1.attention.in_proj_bias": Float32Array;
  /** f32[64, 64] */
  readonly "blocks.1.attention.out_proj.weight": Float32Array;
  /** f32[64] */
  readonly "blocks.1.attention.out_proj.bias": Float32Array;
  /** f32[64] */
  readonly "blocks.1.norm2.weight": Float32Array;
  /** f32[64] */
  readonly "blocks.1.norm2.bias": Float32Array;
  /** f32[256, 64] */
  readonly "blocks.1.up.weight": Float32Array;
  /** f32[256] */
  readonly "blocks.1.up.bias": Float32Array;
  /** f32[64, 256] */
  readonly "blocks.1.down.weight": Float32Array;
  /** f32[64] */
  readonly "blocks.1.down.bias": Float32Array;
  /** f32[64] */
  readonly "norm.weight": Float32Array;
  /** f32[64] */
  readonly "norm.bias": Float32Array;
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
  name: "gpt",
  format: 1,
  fingerprint: "e2fb570544c8a4df",
  arenaBytes: 8419920,
  dtype: "f32",
  parameters: [
    {
      name: "tokens.weight",
      type: "f32",
      shape: [80, 64],
      offset: 0,
      initial: { kind: "normal", mean: 0, deviation: 0.05 },
      trainable: true,
    },
    {
      name: "positions.weight",
      type: "f32",
      shape: [32, 64],
      offset: 20480,
      initial: { kind: "normal", mean: 0, deviation: 0.05 },
      trainable: true,
    },
    {
      name: "blocks.0.norm1.weight",
      type: "f32",
      shape: [64],
      offset: 28672,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "blocks.0.norm1.bias",
      type: "f32",
      shape: [64],
      offset: 28928,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "blocks.0.attention.in_proj_weight",
      type: "f32",
      shape: [192, 64],
      offset: 29184,
      initial: { kind: "uniform", low: -0.15309310892394862, high: 0.15309310892394862 },
      trainable: true,
    },
    {
      name: "blocks.0.attention.in_proj_bias",
      type: "f32",
      shape: [192],
      offset: 78336,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "blocks.0.attention.out_proj.weight",
      type: "f32",
      shape: [64, 64],
      offset: 79104,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "blocks.0.attention.out_proj.bias",
      type: "f32",
      shape: [64],
      offset: 95488,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "blocks.0.norm2.weight",
      type: "f32",
      shape: [64],
      offset: 95744,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "blocks.0.norm2.bias",
      type: "f32",
      shape: [64],
      offset: 96000,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "blocks.0.up.weight",
      type: "f32",
      shape: [256, 64],
      offset: 96256,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "blocks.0.up.bias",
      type: "f32",
      shape: [256],
      offset: 161792,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "blocks.0.down.weight",
      type: "f32",
      shape: [64, 256],
      offset: 162816,
      initial: { kind: "uniform", low: -0.0625, high: 0.0625 },
      trainable: true,
    },
    {
      name: "blocks.0.down.bias",
      type: "f32",
      shape: [64],
      offset: 228352,
      initial: { kind: "uniform", low: -0.0625, high: 0.0625 },
      trainable: true,
    },
    {
      name: "blocks.1.norm1.weight",
      type: "f32",
      shape: [64],
      offset: 228608,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "blocks.1.norm1.bias",
      type: "f32",
      shape: [64],
      offset: 228864,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "blocks.1.attention.in_proj_weight",
      type: "f32",
      shape: [192, 64],
      offset: 229120,
      initial: { kind: "uniform", low: -0.15309310892394862, high: 0.15309310892394862 },
      trainable: true,
    },
    {
      name: "blocks.1.attention.in_proj_bias",
      type: "f32",
      shape: [192],
      offset: 278272,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "blocks.1.attention.out_proj.weight",
      type: "f32",
      shape: [64, 64],
      offset: 279040,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "blocks.1.attention.out_proj.bias",
      type: "f32",
      shape: [64],
      offset: 295424,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "blocks.1.norm2.weight",
      type: "f32",
      shape: [64],
      offset: 295680,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "blocks.1.norm2.bias",
      type: "f32",
      shape: [64],
      offset: 295936,
      initial: { kind: "zeros" },
      trainable: true,
    },
    {
      name: "blocks.1.up.weight",
      type: "f32",
      shape: [256, 64],
      offset: 296192,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "blocks.1.up.bias",
      type: "f32",
      shape: [256],
      offset: 361728,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "blocks.1.down.weight",
      type: "f32",
      shape: [64, 256],
      offset: 362752,
      initial: { kind: "uniform", low: -0.0625, high: 0.0625 },
      trainable: true,
    },
    {
      name: "blocks.1.down.bias",
      type: "f32",
      shape: [64],
      offset: 428288,
      initial: { kind: "uniform", low: -0.0625, high: 0.0625 },
      trainable: true,
    },
    {
      name: "norm.weight",
      type: "f32",
      shape: [64],
      offset: 428544,
      initial: { kind: "ones" },
      trainable: true,
    },
    {
      name: "norm.bias",
      type: "f32",
      shape: [64],
      offset: 428800,
      initial: { kind: "zeros" },
      trainable: true,
    },
  ],
  state: [
    {
      name: "tokens.weight.firstMoment",
      type: "f32",
      shape: [80, 64],
      offset: 429072,
      initial: { kind: "zeros" },
    },
    {
      name: "tokens.weight.secondMoment",
      type: "f32",
      shape: [80, 64],
      offset: 449552,
      initial: { kind: "zeros" },
    },
    {
      name: "positions.weight.firstMoment",
      type: "f32",
      shape: [32, 64],
      offset: 470032,
      initial: { kind: "zeros" },
    },
    {
      name: "positions.weight.secondMoment",
      type: "f32",
      shape: [32, 64],
      offset: 478224,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.0.norm1.weight.firstMoment",
      type: "f32",
      shape: [64],
      offset: 486416,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.0.norm1.weight.secondMoment",
      type: "f32",
      shape: [64],
      offset: 486672,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.0.norm1.bias.firstMoment",
      type: "f32",
      shape: [64],
      offset: 486928,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.0.norm1.bias.secondMoment",
      type: "f32",
      shape: [64],
      offset: 487184,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.0.attention.in_proj_weight.firstMoment",
      type: "f32",
      shape: [192, 64],
      offset: 487440,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.0.attention.in_proj_weight.secondMoment",
      type: "f32",
      shape: [192, 64],
      offset: 536592,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.0.attention.in_proj_bias.firstMoment",
      type: "f32",
      shape: [192],
      offset: 585744,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.0.attention.in_proj_bias.secondMoment",
      type: "f32",
      shape: [192],
      offset: 586512,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.0.attention.out_proj.weight.firstMoment",
      type: "f32",
      shape: [64, 64],
      offset: 587280,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.0.attention.out_proj.weight.secondMoment",
      type: "f32",
      shape: [64, 64],
      offset: 603664,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.0.attention.out_proj.bias.firstMoment",
      type: "f32",
      shape: [64],
      offset: 620048,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.0.attention.out_proj.bias.secondMoment",
      type: "f32",
      shape: [64],
      offset: 620304,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.0.norm2.weight.firstMoment",
      type: "f32",
      shape: [64],
      offset: 620560,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.0.norm2.weight.secondMoment",
      type: "f32",
      shape: [64],
      offset: 620816,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.0.norm2.bias.firstMoment",
      type: "f32",
      shape: [64],
      offset: 621072,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.0.norm2.bias.secondMoment",
      type: "f32",
      shape: [64],
      offset: 621328,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.0.up.weight.firstMoment",
      type: "f32",
      shape: [256, 64],
      offset: 621584,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.0.up.weight.secondMoment",
      type: "f32",
      shape: [256, 64],
      offset: 687120,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.0.up.bias.firstMoment",
      type: "f32",
      shape: [256],
      offset: 752656,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.0.up.bias.secondMoment",
      type: "f32",
      shape: [256],
      offset: 753680,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.0.down.weight.firstMoment",
      type: "f32",
      shape: [64, 256],
      offset: 754704,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.0.down.weight.secondMoment",
      type: "f32",
      shape: [64, 256],
      offset: 820240,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.0.down.bias.firstMoment",
      type: "f32",
      shape: [64],
      offset: 885776,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.0.down.bias.secondMoment",
      type: "f32",
      shape: [64],
      offset: 886032,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.1.norm1.weight.firstMoment",
      type: "f32",
      shape: [64],
      offset: 886288,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.1.norm1.weight.secondMoment",
      type: "f32",
      shape: [64],
      offset: 886544,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.1.norm1.bias.firstMoment",
      type: "f32",
      shape: [64],
      offset: 886800,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.1.norm1.bias.secondMoment",
      type: "f32",
      shape: [64],
      offset: 887056,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.1.attention.in_proj_weight.firstMoment",
      type: "f32",
      shape: [192, 64],
      offset: 887312,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.1.attention.in_proj_weight.secondMoment",
      type: "f32",
      shape: [192, 64],
      offset: 936464,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.1.attention.in_proj_bias.firstMoment",
      type: "f32",
      shape: [192],
      offset: 985616,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.1.attention.in_proj_bias.secondMoment",
      type: "f32",
      shape: [192],
      offset: 986384,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.1.attention.out_proj.weight.firstMoment",
      type: "f32",
      shape: [64, 64],
      offset: 987152,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.1.attention.out_proj.weight.secondMoment",
      type: "f32",
      shape: [64, 64],
      offset: 1003536,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.1.attention.out_proj.bias.firstMoment",
      type: "f32",
      shape: [64],
      offset: 1019920,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.1.attention.out_proj.bias.secondMoment",
      type: "f32",
      shape: [64],
      offset: 1020176,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.1.norm2.weight.firstMoment",
      type: "f32",
      shape: [64],
      offset: 1020432,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.1.norm2.weight.secondMoment",
      type: "f32",
      shape: [64],
      offset: 1020688,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.1.norm2.bias.firstMoment",
      type: "f32",
      shape: [64],
      offset: 1020944,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.1.norm2.bias.secondMoment",
      type: "f32",
      shape: [64],
      offset: 1021200,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.1.up.weight.firstMoment",
      type: "f32",
      shape: [256, 64],
      offset: 1021456,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.1.up.weight.secondMoment",
      type: "f32",
      shape: [256, 64],
      offset: 1086992,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.1.up.bias.firstMoment",
      type: "f32",
      shape: [256],
      offset: 1152528,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.1.up.bias.secondMoment",
      type: "f32",
      shape: [256],
      offset: 1153552,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.1.down.weight.firstMoment",
      type: "f32",
      shape: [64, 256],
      offset: 1154576,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.1.down.weight.secondMoment",
      type: "f32",
      shape: [64, 256],
      offset: 1220112,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.1.down.bias.firstMoment",
      type: "f32",
      shape: [64],
      offset: 1285648,
      initial: { kind: "zeros" },
    },
    {
      name: "blocks.1.down.bias.secondMoment",
      type: "f32",
      shape: [64],
      offset: 1285904,
      initial: { kind: "zeros" },
    },
    {
      name: "norm.weight.firstMoment",
      type: "f32",
      shape: [64],
      offset: 1286160,
      initial: { kind: "zeros" },
    },
    {
      name: "norm.weight.secondMoment",
      type: "f32",
      shape: [64],
      offset: 1286416,
      initial: { kind: "zeros" },
    },
    { name: "norm.bias.firstMoment", type: "f32", shape: [64], offset: 1286672, initial: { kind: "zeros" } },
    { name: "norm.bias.secondMoment", type: "f32", shape: [64], offset: 1286928, initial: { kind: "zeros" } },
  ],
  constants: [],
  counters: { seed: 1287184, step: 429056, guard: 1287200 },
  objectives: {
    ["loss"]: {
      step: {
        inputs: [
          { name: "ids", type: "i32", shape: [16, 32], offset: 1287232, below: 80 },
          { name: "next", type: "i32", shape: [16, 32], offset: 2611328, below: 80 },
        ],
        outputs: [],
        loss: 2480192,
        metrics: [],
        run: step,
      },
      evaluate: {
        inputs: [
          { name: "ids", type: "i32", shape: [16, 32], offset: 1549376, below: 80 },
          { name: "next", type: "i32", shape: [16, 32], offset: 1551424, below: 80 },
        ],
        outputs: [],
        loss: 1293376,
        metrics: [],
        run: evaluate,
      },
      gradients: {
        inputs: [
          { name: "ids", type: "i32", shape: [16, 32], offset: 8401984, below: 80 },
          { name: "next", type: "i32", shape: [16, 32], offset: 4928576, below: 80 },
        ],
        outputs: [
          { name: "tokens.weight", type: "f32", shape: [80, 64], offset: 8365120 },
          { name: "positions.weight", type: "f32", shape: [32, 64], offset: 1438784 },
          { name: "blocks.0.norm1.weight", type: "f32", shape: [64], offset: 1446976 },
          { name: "blocks.0.norm1.bias", type: "f32", shape: [64], offset: 1447232 },
          { name: "blocks.0.attention.in_proj_weight", type: "f32", shape: [192, 64], offset: 1811520 },
          { name: "blocks.0.attention.in_proj_bias", type: "f32", shape: [192], offset: 1860672 },
          { name: "blocks.0.attention.out_proj.weight", type: "f32", shape: [64, 64], offset: 2139200 },
          { name: "blocks.0.attention.out_proj.bias", type: "f32", shape: [64], offset: 2156608 },
          { name: "blocks.0.norm2.weight", type: "f32", shape: [64], offset: 2156864 },
          { name: "blocks.0.norm2.bias", type: "f32", shape: [64], offset: 2157120 },
          { name: "blocks.0.up.weight", type: "f32", shape: [256, 64], offset: 2073664 },
          { name: "blocks.0.up.bias", type: "f32", shape: [256], offset: 2155584 },
          { name: "blocks.0.down.weight", type: "f32", shape: [64, 256], offset: 3384384 },
          { name: "blocks.0.down.bias", type: "f32", shape: [64], offset: 3499840 },
          { name: "blocks.1.norm1.weight", type: "f32", shape: [64], offset: 3500096 },
          { name: "blocks.1.norm1.bias", type: "f32", shape: [64], offset: 3500352 },
          { name: "blocks.1.attention.in_proj_weight", type: "f32", shape: [192, 64], offset: 3449920 },
          { name: "blocks.1.attention.in_proj_bias", type: "f32", shape: [192], offset: 3499072 },
          { name: "blocks.1.attention.out_proj.weight", type: "f32", shape: [64, 64], offset: 3712064 },
          { name: "blocks.1.attention.out_proj.bias", type: "f32", shape: [64], offset: 3729472 },
          { name: "blocks.1.norm2.weight", type: "f32", shape: [64], offset: 3729728 },
          { name: "blocks.1.norm2.bias", type: "f32", shape: [64], offset: 3729984 },
          { name: "blocks.1.up.weight", type: "f32", shape: [256, 64], offset: 3646528 },
          { name: "blocks.1.up.bias", type: "f32", shape: [256], offset: 3728448 },
          { name: "blocks.1.down.weight", type: "f32", shape: [64, 256], offset: 8102976 },
          { name: "blocks.1.down.bias", type: "f32", shape: [64], offset: 8168512 },
          { name: "norm.weight", type: "f32", shape: [64], offset: 8419392 },
          { name: "norm.bias", type: "f32", shape: [64], offset: 8419648 },
        ],
        loss: 8419904,
        metrics: [],
        run: gradients,
      },
    },
  },
  predict: {
    inputs: [{ name: "ids", type: "i32", shape: [16, 32], offset: 1549376, below: 80 }],
    unread: ["next"],
    outputs: [{ name: "logits", type: "f32", shape: [16, 32, 80], offset: 1418304 }],
    metrics: [],
    run: predict,
  },
});
