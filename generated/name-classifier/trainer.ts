// @generated
/* eslint-disable */
/**
 * name-classifier: a neural network and its training, compiled by Tapeless. Do not edit: change the model and
 * compile it again. Kernels come first, then one function per program, then the trainer that is made of them.
 *
 * Inputs
 *   ids       i32[64, 14]
 *   language  i32[64]
 * Parameters: 34,676 numbers in 9 tensors
 *   embed.weight      f32[29, 32]
 *   triples.weight    f32[64, 32, 3]
 *   triples.bias      f32[64]
 *   gru.weight_ih_l0  f32[192, 64]
 *   gru.weight_hh_l0  f32[192, 64]
 *   gru.bias_ih_l0    f32[192]
 *   gru.bias_hh_l0    f32[192]
 *   head.weight       f32[20, 128]
 *   head.bias         f32[20]
 * Dimensions, as tensor[axis]
 *    64  ids[0], language[0], triples.weight[0], triples.bias[0], gru.weight_ih_l0[1], and 2 more
 *    14  ids[1]
 *    29  embed.weight[0]
 *    32  embed.weight[1], triples.weight[1]
 *     3  triples.weight[2]
 *   192  gru.weight_ih_l0[0], gru.weight_hh_l0[0], gru.bias_ih_l0[0], gru.bias_hh_l0[0]
 *    20  head.weight[0], head.bias[0], logits[1]
 *   128  head.weight[1]
 * Programs          FLOPs per call    peak bytes  launches
 *   step               170,037,287     4,755,520       155
 *   gradients          169,482,433     4,755,488       136
 *   evaluate            56,478,081     1,399,488        52
 *   predict             56,468,736     1,399,232        50
 * Memory: one arena of 4,755,520 bytes (4.54 MiB), the first 416,192 for parameters and state.
 * Kernels take the views of the arena that they use, then the position of each tensor in its view, in elements.
 * Tensors are row-major. Arithmetic is in float64 between loads and stores, rounded when stored.
 */
import { defineTrainer, pow, threefry, type NumericArray, type Views } from "../../runtime/index.ts";

/**
 * gather, name-classifier.ts:55
 */
function gather(
  f32: Float32Array,
  i32: Int32Array,
  ids_at: number,
  embedWeight: number,
  gather2: number,
): void {
  for (let j = 0; j < 896; j++) {
    const ids = i32[ids_at + j]!;
    const gather2_row = gather2 + j * 32;
    for (let k = 0; k < 32; k++) {
      const value = Math.max(Math.min(ids, 28), 0);
      f32[gather2_row + k] = f32[embedWeight + value * 32 + k]!;
    }
  }
}

/**
 * convolution, name-classifier.ts:58
 * relu, name-classifier.ts:58
 */
function convolution_relu(
  f32: Float32Array,
  gather_at: number,
  triplesWeight: number,
  triplesBias: number,
  relu_at: number,
): void {
  const bias_jr = f32[triplesBias + 63]!;
  const bias_kr_jr = f32[triplesBias + 63]!;
  for (let i = 0; i < 64; i++) {
    const relu_at_row2 = relu_at + i * 896;
    for (let j = 0; j < 63; j += 3) {
      const bias = f32[triplesBias + j]!;
      const bias_j1 = f32[triplesBias + j + 1]!;
      const bias_j2 = f32[triplesBias + j + 2]!;
      const relu_at_row = relu_at + i * 896 + j * 14;
      for (let k = 0; k < 12; k += 4) {
        let convolution = 0;
        let convolution_j1 = 0;
        let convolution_j2 = 0;
        let convolution_k1 = 0;
        let convolution_k1_j1 = 0;
        let convolution_k1_j2 = 0;
        let convolution_k2 = 0;
        let convolution_k2_j1 = 0;
        let convolution_k2_j2 = 0;
        let convolution_k3 = 0;
        let convolution_k3_j1 = 0;
        let convolution_k3_j2 = 0;
        const gather_at_row = gather_at + i * 448 + k * 32;
        const triplesWeight_row = triplesWeight + j * 96;
        for (let r = 0; r < 32; r++) {
          if (k >= 1) {
            const gather = f32[gather_at_row + r - 32]!;
            convolution += gather * f32[triplesWeight_row + r * 3]!;
            convolution_j1 += gather * f32[triplesWeight_row + r * 3 + 96]!;
            convolution_j2 += gather * f32[triplesWeight_row + r * 3 + 192]!;
          }
          const gather_k1 = f32[gather_at_row + r]!;
          convolution_k1 += gather_k1 * f32[triplesWeight_row + r * 3]!;
          convolution_k1_j1 += gather_k1 * f32[triplesWeight_row + r * 3 + 96]!;
          convolution_k1_j2 += gather_k1 * f32[triplesWeight_row + r * 3 + 192]!;
          const gather_k2 = f32[gather_at_row + r + 32]!;
          convolution_k2 += gather_k2 * f32[triplesWeight_row + r * 3]!;
          convolution_k2_j1 += gather_k2 * f32[triplesWeight_row + r * 3 + 96]!;
          convolution_k2_j2 += gather_k2 * f32[triplesWeight_row + r * 3 + 192]!;
          const gather_k3 = f32[gather_at_row + r + 64]!;
          convolution_k3 += gather_k3 * f32[triplesWeight_row + r * 3]!;
          convolution_k3_j1 += gather_k3 * f32[triplesWeight_row + r * 3 + 96]!;
          convolution_k3_j2 += gather_k3 * f32[triplesWeight_row + r * 3 + 192]!;
          const gather_s1 = f32[gather_at_row + r]!;
          convolution += gather_s1 * f32[triplesWeight_row + r * 3 + 1]!;
          convolution_j1 += gather_s1 * f32[triplesWeight_row + r * 3 + 97]!;
          convolution_j2 += gather_s1 * f32[triplesWeight_row + r * 3 + 193]!;
          const gather_k1_s1 = f32[gather_at_row + r + 32]!;
          convolution_k1 += gather_k1_s1 * f32[triplesWeight_row + r * 3 + 1]!;
          convolution_k1_j1 += gather_k1_s1 * f32[triplesWeight_row + r * 3 + 97]!;
          convolution_k1_j2 += gather_k1_s1 * f32[triplesWeight_row + r * 3 + 193]!;
          const gather_k2_s1 = f32[gather_at_row + r + 64]!;
          convolution_k2 += gather_k2_s1 * f32[triplesWeight_row + r * 3 + 1]!;
          convolution_k2_j1 += gather_k2_s1 * f32[triplesWeight_row + r * 3 + 97]!;
          convolution_k2_j2 += gather_k2_s1 * f32[triplesWeight_row + r * 3 + 193]!;
          const gather_k3_s1 = f32[gather_at_row + r + 96]!;
          convolution_k3 += gather_k3_s1 * f32[triplesWeight_row + r * 3 + 1]!;
          convolution_k3_j1 += gather_k3_s1 * f32[triplesWeight_row + r * 3 + 97]!;
          convolution_k3_j2 += gather_k3_s1 * f32[triplesWeight_row + r * 3 + 193]!;
          const gather_s2 = f32[gather_at_row + r + 32]!;
          convolution += gather_s2 * f32[triplesWeight_row + r * 3 + 2]!;
          convolution_j1 += gather_s2 * f32[triplesWeight_row + r * 3 + 98]!;
          convolution_j2 += gather_s2 * f32[triplesWeight_row + r * 3 + 194]!;
          const gather_k1_s2 = f32[gather_at_row + r + 64]!;
          convolution_k1 += gather_k1_s2 * f32[triplesWeight_row + r * 3 + 2]!;
          convolution_k1_j1 += gather_k1_s2 * f32[triplesWeight_row + r * 3 + 98]!;
          convolution_k1_j2 += gather_k1_s2 * f32[triplesWeight_row + r * 3 + 194]!;
          const gather_k2_s2 = f32[gather_at_row + r + 96]!;
          convolution_k2 += gather_k2_s2 * f32[triplesWeight_row + r * 3 + 2]!;
          convolution_k2_j1 += gather_k2_s2 * f32[triplesWeight_row + r * 3 + 98]!;
          convolution_k2_j2 += gather_k2_s2 * f32[triplesWeight_row + r * 3 + 194]!;
          const gather_k3_s2 = f32[gather_at_row + r + 128]!;
          convolution_k3 += gather_k3_s2 * f32[triplesWeight_row + r * 3 + 2]!;
          convolution_k3_j1 += gather_k3_s2 * f32[triplesWeight_row + r * 3 + 98]!;
          convolution_k3_j2 += gather_k3_s2 * f32[triplesWeight_row + r * 3 + 194]!;
        }
        f32[relu_at_row + k] = Math.max(convolution + bias, 0);
        f32[relu_at_row + k + 14] = Math.max(convolution_j1 + bias_j1, 0);
        f32[relu_at_row + k + 28] = Math.max(convolution_j2 + bias_j2, 0);
        f32[relu_at_row + k + 1] = Math.max(convolution_k1 + bias, 0);
        f32[relu_at_row + k + 15] = Math.max(convolution_k1_j1 + bias_j1, 0);
        f32[relu_at_row + k + 29] = Math.max(convolution_k1_j2 + bias_j2, 0);
        f32[relu_at_row + k + 2] = Math.max(convolution_k2 + bias, 0);
        f32[relu_at_row + k + 16] = Math.max(convolution_k2_j1 + bias_j1, 0);
        f32[relu_at_row + k + 30] = Math.max(convolution_k2_j2 + bias_j2, 0);
        f32[relu_at_row + k + 3] = Math.max(convolution_k3 + bias, 0);
        f32[relu_at_row + k + 17] = Math.max(convolution_k3_j1 + bias_j1, 0);
        f32[relu_at_row + k + 31] = Math.max(convolution_k3_j2 + bias_j2, 0);
      }
      let convolution_kr = 0;
      let convolution_kr_j1 = 0;
      let convolution_kr_j2 = 0;
      let convolution_kr_k1 = 0;
      let convolution_kr_k1_j1 = 0;
      let convolution_kr_k1_j2 = 0;
      const gather_at_row2 = gather_at + i * 448;
      const triplesWeight_row2 = triplesWeight + j * 96;
      for (let r_kr = 0; r_kr < 32; r_kr++) {
        const gather_kr = f32[gather_at_row2 + r_kr + 352]!;
        const triplesWeight0 = f32[triplesWeight_row2 + r_kr * 3]!;
        const triplesWeight1 = f32[triplesWeight_row2 + r_kr * 3 + 96]!;
        const triplesWeight2 = f32[triplesWeight_row2 + r_kr * 3 + 192]!;
        convolution_kr += gather_kr * triplesWeight0;
        convolution_kr_j1 += gather_kr * triplesWeight1;
        convolution_kr_j2 += gather_kr * triplesWeight2;
        const gather0 = f32[gather_at_row2 + r_kr + 384]!;
        const gather_kr_k1 = gather0;
        convolution_kr_k1 += gather_kr_k1 * triplesWeight0;
        convolution_kr_k1_j1 += gather_kr_k1 * triplesWeight1;
        convolution_kr_k1_j2 += gather_kr_k1 * triplesWeight2;
        const gather_krSKr1 = gather0;
        const triplesWeight3 = f32[triplesWeight_row2 + r_kr * 3 + 1]!;
        const triplesWeight4 = f32[triplesWeight_row2 + r_kr * 3 + 97]!;
        const triplesWeight5 = f32[triplesWeight_row2 + r_kr * 3 + 193]!;
        convolution_kr += gather_krSKr1 * triplesWeight3;
        convolution_kr_j1 += gather_krSKr1 * triplesWeight4;
        convolution_kr_j2 += gather_krSKr1 * triplesWeight5;
        const gather1 = f32[gather_at_row2 + r_kr + 416]!;
        const gather_kr_k1SKr1 = gather1;
        convolution_kr_k1 += gather_kr_k1SKr1 * triplesWeight3;
        convolution_kr_k1_j1 += gather_kr_k1SKr1 * triplesWeight4;
        convolution_kr_k1_j2 += gather_kr_k1SKr1 * triplesWeight5;
        const gather_krSKr2 = gather1;
        convolution_kr += gather_krSKr2 * f32[triplesWeight_row2 + r_kr * 3 + 2]!;
        convolution_kr_j1 += gather_krSKr2 * f32[triplesWeight_row2 + r_kr * 3 + 98]!;
        convolution_kr_j2 += gather_krSKr2 * f32[triplesWeight_row2 + r_kr * 3 + 194]!;
      }
      const bias_kr = f32[triplesBias + j]!;
      const bias_kr_j1 = f32[triplesBias + j + 1]!;
      const bias_kr_j2 = f32[triplesBias + j + 2]!;
      f32[relu_at_row2 + j * 14 + 12] = Math.max(convolution_kr + bias_kr, 0);
      f32[relu_at_row2 + j * 14 + 26] = Math.max(convolution_kr_j1 + bias_kr_j1, 0);
      f32[relu_at_row2 + j * 14 + 40] = Math.max(convolution_kr_j2 + bias_kr_j2, 0);
      f32[relu_at_row2 + j * 14 + 13] = Math.max(convolution_kr_k1 + bias_kr, 0);
      f32[relu_at_row2 + j * 14 + 27] = Math.max(convolution_kr_k1_j1 + bias_kr_j1, 0);
      f32[relu_at_row2 + j * 14 + 41] = Math.max(convolution_kr_k1_j2 + bias_kr_j2, 0);
    }
    const relu_at_row3 = relu_at + i * 896;
    for (let k_jr = 0; k_jr < 12; k_jr += 4) {
      let convolution_jr = 0;
      let convolution_k1_jr = 0;
      let convolution_k2_jr = 0;
      let convolution_k3_jr = 0;
      const gather_at_row3 = gather_at + i * 448 + k_jr * 32;
      for (let r_jr = 0; r_jr < 32; r_jr++) {
        if (k_jr >= 1) {
          convolution_jr += f32[gather_at_row3 + r_jr - 32]! * f32[triplesWeight + r_jr * 3 + 6048]!;
        }
        convolution_k1_jr += f32[gather_at_row3 + r_jr]! * f32[triplesWeight + r_jr * 3 + 6048]!;
        convolution_k2_jr += f32[gather_at_row3 + r_jr + 32]! * f32[triplesWeight + r_jr * 3 + 6048]!;
        convolution_k3_jr += f32[gather_at_row3 + r_jr + 64]! * f32[triplesWeight + r_jr * 3 + 6048]!;
        convolution_jr += f32[gather_at_row3 + r_jr]! * f32[triplesWeight + r_jr * 3 + 6049]!;
        convolution_k1_jr += f32[gather_at_row3 + r_jr + 32]! * f32[triplesWeight + r_jr * 3 + 6049]!;
        convolution_k2_jr += f32[gather_at_row3 + r_jr + 64]! * f32[triplesWeight + r_jr * 3 + 6049]!;
        convolution_k3_jr += f32[gather_at_row3 + r_jr + 96]! * f32[triplesWeight + r_jr * 3 + 6049]!;
        convolution_jr += f32[gather_at_row3 + r_jr + 32]! * f32[triplesWeight + r_jr * 3 + 6050]!;
        convolution_k1_jr += f32[gather_at_row3 + r_jr + 64]! * f32[triplesWeight + r_jr * 3 + 6050]!;
        convolution_k2_jr += f32[gather_at_row3 + r_jr + 96]! * f32[triplesWeight + r_jr * 3 + 6050]!;
        convolution_k3_jr += f32[gather_at_row3 + r_jr + 128]! * f32[triplesWeight + r_jr * 3 + 6050]!;
      }
      f32[relu_at_row3 + k_jr + 882] = Math.max(convolution_jr + bias_jr, 0);
      f32[relu_at_row3 + k_jr + 883] = Math.max(convolution_k1_jr + bias_jr, 0);
      f32[relu_at_row3 + k_jr + 884] = Math.max(convolution_k2_jr + bias_jr, 0);
      f32[relu_at_row3 + k_jr + 885] = Math.max(convolution_k3_jr + bias_jr, 0);
    }
    let convolution_kr_jr = 0;
    let convolution_kr_k1_jr = 0;
    const gather_at_row4 = gather_at + i * 448;
    for (let r_kr_jr = 0; r_kr_jr < 32; r_kr_jr++) {
      const triplesWeight6 = f32[triplesWeight + r_kr_jr * 3 + 6048]!;
      convolution_kr_jr += f32[gather_at_row4 + r_kr_jr + 352]! * triplesWeight6;
      const gather2 = f32[gather_at_row4 + r_kr_jr + 384]!;
      convolution_kr_k1_jr += gather2 * triplesWeight6;
      const triplesWeight7 = f32[triplesWeight + r_kr_jr * 3 + 6049]!;
      convolution_kr_jr += gather2 * triplesWeight7;
      const gather3 = f32[gather_at_row4 + r_kr_jr + 416]!;
      convolution_kr_k1_jr += gather3 * triplesWeight7;
      convolution_kr_jr += gather3 * f32[triplesWeight + r_kr_jr * 3 + 6050]!;
    }
    f32[relu_at + i * 896 + 894] = Math.max(convolution_kr_jr + bias_kr_jr, 0);
    f32[relu_at + i * 896 + 895] = Math.max(convolution_kr_k1_jr + bias_kr_jr, 0);
  }
}

/**
 * broadcast, name-classifier.ts:59
 */
function broadcast(f32: Float32Array, broadcast2: number, n: number): void {
  for (let i = 0; i < n; i++) {
    f32[broadcast2 + i] = 0;
  }
}

/**
 * contraction, name-classifier.ts:59
 * add, name-classifier.ts:59
 */
function contraction_add(
  f32: Float32Array,
  relu_at: number,
  gruWeight_ih_l0: number,
  gruBias_ih_l0: number,
  add_at: number,
): void {
  for (let i = 0; i < 12; i += 4) {
    for (let j = 0; j < 64; j++) {
      const add_at_row = add_at + i * 12288 + j * 192;
      for (let k = 0; k < 192; k += 3) {
        let contraction = 0;
        let contraction_i1 = 0;
        let contraction_i2 = 0;
        let contraction_i3 = 0;
        let contraction_k1 = 0;
        let contraction_k1_i1 = 0;
        let contraction_k1_i2 = 0;
        let contraction_k1_i3 = 0;
        let contraction_k2 = 0;
        let contraction_k2_i1 = 0;
        let contraction_k2_i2 = 0;
        let contraction_k2_i3 = 0;
        const relu_at_row = relu_at + j * 896 + i;
        const gruWeight_ih_l0_row = gruWeight_ih_l0 + k * 64;
        for (let r = 0; r < 64; r++) {
          const relu = f32[relu_at_row + r * 14]!;
          const relu_i1 = f32[relu_at_row + r * 14 + 1]!;
          const relu_i2 = f32[relu_at_row + r * 14 + 2]!;
          const relu_i3 = f32[relu_at_row + r * 14 + 3]!;
          const value = f32[gruWeight_ih_l0_row + r]!;
          const value_k1 = f32[gruWeight_ih_l0_row + r + 64]!;
          const value_k2 = f32[gruWeight_ih_l0_row + r + 128]!;
          contraction += relu * value;
          contraction_i1 += relu_i1 * value;
          contraction_i2 += relu_i2 * value;
          contraction_i3 += relu_i3 * value;
          contraction_k1 += relu * value_k1;
          contraction_k1_i1 += relu_i1 * value_k1;
          contraction_k1_i2 += relu_i2 * value_k1;
          contraction_k1_i3 += relu_i3 * value_k1;
          contraction_k2 += relu * value_k2;
          contraction_k2_i1 += relu_i1 * value_k2;
          contraction_k2_i2 += relu_i2 * value_k2;
          contraction_k2_i3 += relu_i3 * value_k2;
        }
        const value2 = f32[gruBias_ih_l0 + k]!;
        const value2_k1 = f32[gruBias_ih_l0 + k + 1]!;
        const value2_k2 = f32[gruBias_ih_l0 + k + 2]!;
        f32[add_at_row + k] = contraction + value2;
        f32[add_at_row + k + 12288] = contraction_i1 + value2;
        f32[add_at_row + k + 24576] = contraction_i2 + value2;
        f32[add_at_row + k + 36864] = contraction_i3 + value2;
        f32[add_at_row + k + 1] = contraction_k1 + value2_k1;
        f32[add_at_row + k + 12289] = contraction_k1_i1 + value2_k1;
        f32[add_at_row + k + 24577] = contraction_k1_i2 + value2_k1;
        f32[add_at_row + k + 36865] = contraction_k1_i3 + value2_k1;
        f32[add_at_row + k + 2] = contraction_k2 + value2_k2;
        f32[add_at_row + k + 12290] = contraction_k2_i1 + value2_k2;
        f32[add_at_row + k + 24578] = contraction_k2_i2 + value2_k2;
        f32[add_at_row + k + 36866] = contraction_k2_i3 + value2_k2;
      }
    }
  }
  for (let j_ir = 0; j_ir < 64; j_ir++) {
    const add_at_row2 = add_at + j_ir * 192;
    for (let k_ir = 0; k_ir < 192; k_ir += 3) {
      let contraction_ir = 0;
      let contraction_ir_i1 = 0;
      let contraction_k1_ir = 0;
      let contraction_k1_ir_i1 = 0;
      let contraction_k2_ir = 0;
      let contraction_k2_ir_i1 = 0;
      const relu_at_row2 = relu_at + j_ir * 896;
      const gruWeight_ih_l0_row2 = gruWeight_ih_l0 + k_ir * 64;
      for (let r_ir = 0; r_ir < 64; r_ir++) {
        const relu_ir = f32[relu_at_row2 + r_ir * 14 + 12]!;
        const relu_ir_i1 = f32[relu_at_row2 + r_ir * 14 + 13]!;
        const value_ir = f32[gruWeight_ih_l0_row2 + r_ir]!;
        const value_k1_ir = f32[gruWeight_ih_l0_row2 + r_ir + 64]!;
        const value_k2_ir = f32[gruWeight_ih_l0_row2 + r_ir + 128]!;
        contraction_ir += relu_ir * value_ir;
        contraction_ir_i1 += relu_ir_i1 * value_ir;
        contraction_k1_ir += relu_ir * value_k1_ir;
        contraction_k1_ir_i1 += relu_ir_i1 * value_k1_ir;
        contraction_k2_ir += relu_ir * value_k2_ir;
        contraction_k2_ir_i1 += relu_ir_i1 * value_k2_ir;
      }
      const value2_ir = f32[gruBias_ih_l0 + k_ir]!;
      const value2_k1_ir = f32[gruBias_ih_l0 + k_ir + 1]!;
      const value2_k2_ir = f32[gruBias_ih_l0 + k_ir + 2]!;
      f32[add_at_row2 + k_ir + 147456] = contraction_ir + value2_ir;
      f32[add_at_row2 + k_ir + 159744] = contraction_ir_i1 + value2_ir;
      f32[add_at_row2 + k_ir + 147457] = contraction_k1_ir + value2_k1_ir;
      f32[add_at_row2 + k_ir + 159745] = contraction_k1_ir_i1 + value2_k1_ir;
      f32[add_at_row2 + k_ir + 147458] = contraction_k2_ir + value2_k2_ir;
      f32[add_at_row2 + k_ir + 159746] = contraction_k2_ir_i1 + value2_k2_ir;
    }
  }
}

function copy(f32: Float32Array, _from: number, to: number, n: number): void {
  for (let i = 0; i < n; i++) {
    f32[to + i] = f32[_from + i]!;
  }
}

/**
 * contraction, name-classifier.ts:59
 * add, name-classifier.ts:59
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
      const carry0_row = carry0 + i * 64;
      const captured0_row = captured0 + j * 64;
      for (let r = 0; r < 64; r++) {
        const value = f32[carry0_row + r]!;
        const value_i1 = f32[carry0_row + r + 64]!;
        const value_i2 = f32[carry0_row + r + 128]!;
        const value2 = f32[captured0_row + r]!;
        const value2_j1 = f32[captured0_row + r + 64]!;
        const value2_j2 = f32[captured0_row + r + 128]!;
        const value2_j3 = f32[captured0_row + r + 192]!;
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
      f32[add_at_row + j + 192] = contraction_i1 + value3;
      f32[add_at_row + j + 384] = contraction_i2 + value3;
      f32[add_at_row + j + 1] = contraction_j1 + value3_j1;
      f32[add_at_row + j + 193] = contraction_j1_i1 + value3_j1;
      f32[add_at_row + j + 385] = contraction_j1_i2 + value3_j1;
      f32[add_at_row + j + 2] = contraction_j2 + value3_j2;
      f32[add_at_row + j + 194] = contraction_j2_i1 + value3_j2;
      f32[add_at_row + j + 386] = contraction_j2_i2 + value3_j2;
      f32[add_at_row + j + 3] = contraction_j3 + value3_j3;
      f32[add_at_row + j + 195] = contraction_j3_i1 + value3_j3;
      f32[add_at_row + j + 387] = contraction_j3_i2 + value3_j3;
    }
  }
  for (let j_ir = 0; j_ir < 192; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const captured0_row2 = captured0 + j_ir * 64;
    for (let r_ir = 0; r_ir < 64; r_ir++) {
      const value_ir = f32[carry0 + r_ir + 4032]!;
      contraction_ir += value_ir * f32[captured0_row2 + r_ir]!;
      contraction_j1_ir += value_ir * f32[captured0_row2 + r_ir + 64]!;
      contraction_j2_ir += value_ir * f32[captured0_row2 + r_ir + 128]!;
      contraction_j3_ir += value_ir * f32[captured0_row2 + r_ir + 192]!;
    }
    const add_j1_ir = contraction_j1_ir + f32[captured1 + j_ir + 1]!;
    const add_j2_ir = contraction_j2_ir + f32[captured1 + j_ir + 2]!;
    const add_j3_ir = contraction_j3_ir + f32[captured1 + j_ir + 3]!;
    f32[add_at + j_ir + 12096] = contraction_ir + f32[captured1 + j_ir]!;
    f32[add_at + j_ir + 12097] = add_j1_ir;
    f32[add_at + j_ir + 12098] = add_j2_ir;
    f32[add_at + j_ir + 12099] = add_j3_ir;
  }
}

/**
 * sigmoid, name-classifier.ts:59
 * tanh, name-classifier.ts:59
 * sub, name-classifier.ts:59
 * add, name-classifier.ts:59
 * mul, name-classifier.ts:59
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
    const slice0_row = slice0 + i * 192;
    const add_at_row = add_at + i * 192;
    const sigmoid_at_row = sigmoid_at + i * 64;
    const sigmoid_at2_row = sigmoid_at2 + i * 64;
    const carry0_row = carry0 + i * 64;
    const sub_at_row = sub_at + i * 64;
    const add_at2_row = add_at2 + i * 64;
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
      f32[add_at2_row + j] = tanh + sigmoid2 * sub;
      f32[sub_at2_row + j] = 1 - tanh * tanh;
      f32[mul_at_row + j] = sigmoid2 * (1 - sigmoid2);
      f32[mul_at2_row + j] = sigmoid * (1 - sigmoid);
    }
  }
}

/**
 * amax, name-classifier.ts:61
 * sum, name-classifier.ts:61
 */
function amax_sum(f32: Float32Array, scan: number, amax_at: number, sum_at: number): void {
  for (let j = 0; j < 4096; j += 4) {
    let amax = -Infinity;
    let amax_j1 = -Infinity;
    let amax_j2 = -Infinity;
    let amax_j3 = -Infinity;
    const scan_row = scan + j;
    for (let r = 0; r < 14; r++) {
      amax = Math.max(amax, f32[scan_row + r * 4096]!);
      amax_j1 = Math.max(amax_j1, f32[scan_row + r * 4096 + 1]!);
      amax_j2 = Math.max(amax_j2, f32[scan_row + r * 4096 + 2]!);
      amax_j3 = Math.max(amax_j3, f32[scan_row + r * 4096 + 3]!);
    }
    f32[amax_at + j] = amax;
    f32[amax_at + j + 1] = amax_j1;
    f32[amax_at + j + 2] = amax_j2;
    f32[amax_at + j + 3] = amax_j3;
    let sum = 0;
    let sum_j1 = 0;
    let sum_j2 = 0;
    let sum_j3 = 0;
    const scan_row2 = scan + j;
    for (let s = 0; s < 14; s++) {
      sum += f32[scan_row2 + s * 4096]! === amax ? 1 : 0;
      sum_j1 += f32[scan_row2 + s * 4096 + 1]! === amax_j1 ? 1 : 0;
      sum_j2 += f32[scan_row2 + s * 4096 + 2]! === amax_j2 ? 1 : 0;
      sum_j3 += f32[scan_row2 + s * 4096 + 3]! === amax_j3 ? 1 : 0;
    }
    f32[sum_at + j] = sum;
    f32[sum_at + j + 1] = sum_j1;
    f32[sum_at + j + 2] = sum_j2;
    f32[sum_at + j + 3] = sum_j3;
  }
}

/**
 * greaterEqual, name-classifier.ts:61
 * select, name-classifier.ts:61
 */
function greaterEqual_select(
  f32: Float32Array,
  i32: Int32Array,
  u8: Uint8Array,
  tapelessSeed: number,
  tapelessStep: number,
  greaterEqual_at: number,
  amax_at: number,
  scan: number,
  select_at: number,
): void {
  const seed = i32[tapelessSeed]!;
  const step = i32[tapelessStep]!;
  for (let i = 0; i < 64; i++) {
    const greaterEqual_at_row = greaterEqual_at + i * 128;
    const amax_at_row = amax_at + i * 64;
    const scan_row = scan + i * 64;
    const select_at_row = select_at + i * 128;
    for (let j = 0; j < 128; j++) {
      const toUnitFloat = (threefry(seed, 0, step, i * 128 + j) >>> 8) * 5.960464477539063e-8;
      const greaterEqual = toUnitFloat >= /* 0.3 */ 0.30000001192092896;
      u8[greaterEqual_at_row + j] = greaterEqual ? 1 : 0;
      const mul =
        (j < 64
          ? j < 64
            ? f32[scan_row + j]!
            : 0
          : j >= 64
            ? j >= 64
              ? f32[amax_at_row + j - 64]!
              : 0
            : 0) * /* 1.4285715 */ 1.4285714626312256;
      f32[select_at_row + j] = greaterEqual ? mul : 0;
    }
  }
}

/**
 * contraction, name-classifier.ts:62
 * add, name-classifier.ts:62
 */
function contraction_add3(
  f32: Float32Array,
  select_at: number,
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
      const select_at_row = select_at + i * 128;
      const headWeight_row = headWeight + j * 128;
      for (let r = 0; r < 128; r++) {
        const select = f32[select_at_row + r]!;
        const select_i1 = f32[select_at_row + r + 128]!;
        const select_i2 = f32[select_at_row + r + 256]!;
        const weight = f32[headWeight_row + r]!;
        const weight_j1 = f32[headWeight_row + r + 128]!;
        const weight_j2 = f32[headWeight_row + r + 256]!;
        const weight_j3 = f32[headWeight_row + r + 384]!;
        contraction += select * weight;
        contraction_i1 += select_i1 * weight;
        contraction_i2 += select_i2 * weight;
        contraction_j1 += select * weight_j1;
        contraction_j1_i1 += select_i1 * weight_j1;
        contraction_j1_i2 += select_i2 * weight_j1;
        contraction_j2 += select * weight_j2;
        contraction_j2_i1 += select_i1 * weight_j2;
        contraction_j2_i2 += select_i2 * weight_j2;
        contraction_j3 += select * weight_j3;
        contraction_j3_i1 += select_i1 * weight_j3;
        contraction_j3_i2 += select_i2 * weight_j3;
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
    const headWeight_row2 = headWeight + j_ir * 128;
    for (let r_ir = 0; r_ir < 128; r_ir++) {
      const select_ir = f32[select_at + r_ir + 8064]!;
      contraction_ir += select_ir * f32[headWeight_row2 + r_ir]!;
      contraction_j1_ir += select_ir * f32[headWeight_row2 + r_ir + 128]!;
      contraction_j2_ir += select_ir * f32[headWeight_row2 + r_ir + 256]!;
      contraction_j3_ir += select_ir * f32[headWeight_row2 + r_ir + 384]!;
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
 * sum, name-classifier.ts:65
 * amax, name-classifier.ts:65
 * select, name-classifier.ts:65
 * exp, name-classifier.ts:65
 * div, name-classifier.ts:65
 * add, name-classifier.ts:65
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
    const select2 = Math.abs(amax) === Infinity ? 0 : amax;
    const select2_i1 = Math.abs(amax_i1) === Infinity ? 0 : amax_i1;
    const select2_i2 = Math.abs(amax_i2) === Infinity ? 0 : amax_i2;
    const select2_i3 = Math.abs(amax_i3) === Infinity ? 0 : amax_i3;
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
    const sum3 = Math.fround(sum2);
    const sum3_i1 = Math.fround(sum2_i1);
    const sum3_i2 = Math.fround(sum2_i2);
    const sum3_i3 = Math.fround(sum2_i3);
    f32[sum_at2 + i] = sum3;
    f32[sum_at2 + i + 1] = sum3_i1;
    f32[sum_at2 + i + 2] = sum3_i2;
    f32[sum_at2 + i + 3] = sum3_i3;
    const div = 0.015625 / sum3;
    const div_i1 = 0.015625 / sum3_i1;
    const div_i2 = 0.015625 / sum3_i2;
    const div_i3 = 0.015625 / sum3_i3;
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
 * sum, name-classifier.ts:65
 * mul, name-classifier.ts:65
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
  const toF64 = step;
  const add2 = toF64 + 1;
  f32[toF32_at] = Math.fround(Math.sqrt(1 - pow(0.999, add2)));
  const minimum = Math.min(toF64, 1023);
  const neg = -Math.cos(minimum * 0.009861932938856016 * 3.141592653589793);
  const mul6 = (minimum - 101.4) * 0.0010850694444444445 * 3.141592653589793;
  const select =
    minimum <= 101.4
      ? 0.004 + (1 - neg) * 0.5 * -0.00384
      : 1.6e-8 + (1 - -Math.cos(mul6)) * 0.5 * 0.003999984;
  f32[toF32_at2] = Math.fround(select / (1 - pow(0.9, add2)));
}

/**
 * sum, name-classifier.ts:62
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
 * contraction, name-classifier.ts:62
 * mul, name-classifier.ts:61
 */
function contraction_mul(
  f32: Float32Array,
  u8: Uint8Array,
  add_at: number,
  headWeight: number,
  greaterEqual_at: number,
  mul_at: number,
): void {
  for (let i = 0; i < 63; i += 3) {
    const greaterEqual_at_row = greaterEqual_at + i * 128;
    const mul_at_row = mul_at + i * 128;
    for (let k = 0; k < 128; k += 4) {
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
      const add_at_row = add_at + i * 20;
      const headWeight_row = headWeight + k;
      for (let r = 0; r < 20; r++) {
        const add = f32[add_at_row + r]!;
        const add_i1 = f32[add_at_row + r + 20]!;
        const add_i2 = f32[add_at_row + r + 40]!;
        const weight = f32[headWeight_row + r * 128]!;
        const weight_k1 = f32[headWeight_row + r * 128 + 1]!;
        const weight_k2 = f32[headWeight_row + r * 128 + 2]!;
        const weight_k3 = f32[headWeight_row + r * 128 + 3]!;
        contraction += add * weight;
        contraction_i1 += add_i1 * weight;
        contraction_i2 += add_i2 * weight;
        contraction_k1 += add * weight_k1;
        contraction_k1_i1 += add_i1 * weight_k1;
        contraction_k1_i2 += add_i2 * weight_k1;
        contraction_k2 += add * weight_k2;
        contraction_k2_i1 += add_i1 * weight_k2;
        contraction_k2_i2 += add_i2 * weight_k2;
        contraction_k3 += add * weight_k3;
        contraction_k3_i1 += add_i1 * weight_k3;
        contraction_k3_i2 += add_i2 * weight_k3;
      }
      const select_i1 = u8[greaterEqual_at_row + k + 128]! !== 0 ? contraction_i1 : 0;
      const select_i2 = u8[greaterEqual_at_row + k + 256]! !== 0 ? contraction_i2 : 0;
      const select_k1_i1 = u8[greaterEqual_at_row + k + 129]! !== 0 ? contraction_k1_i1 : 0;
      const select_k1_i2 = u8[greaterEqual_at_row + k + 257]! !== 0 ? contraction_k1_i2 : 0;
      const select_k2_i1 = u8[greaterEqual_at_row + k + 130]! !== 0 ? contraction_k2_i1 : 0;
      const select_k2_i2 = u8[greaterEqual_at_row + k + 258]! !== 0 ? contraction_k2_i2 : 0;
      const select_k3_i1 = u8[greaterEqual_at_row + k + 131]! !== 0 ? contraction_k3_i1 : 0;
      const select_k3_i2 = u8[greaterEqual_at_row + k + 259]! !== 0 ? contraction_k3_i2 : 0;
      const mul = (u8[greaterEqual_at_row + k]! !== 0 ? contraction : 0) * /* 1.4285715 */ 1.4285714626312256;
      const mul_k1 = (u8[greaterEqual_at_row + k + 1]! !== 0 ? contraction_k1 : 0) * 1.4285714626312256;
      const mul_k2 = (u8[greaterEqual_at_row + k + 2]! !== 0 ? contraction_k2 : 0) * 1.4285714626312256;
      const mul_k3 = (u8[greaterEqual_at_row + k + 3]! !== 0 ? contraction_k3 : 0) * 1.4285714626312256;
      f32[mul_at_row + k] = mul;
      f32[mul_at_row + k + 128] = select_i1 * 1.4285714626312256;
      f32[mul_at_row + k + 256] = select_i2 * 1.4285714626312256;
      f32[mul_at_row + k + 1] = mul_k1;
      f32[mul_at_row + k + 129] = select_k1_i1 * 1.4285714626312256;
      f32[mul_at_row + k + 257] = select_k1_i2 * 1.4285714626312256;
      f32[mul_at_row + k + 2] = mul_k2;
      f32[mul_at_row + k + 130] = select_k2_i1 * 1.4285714626312256;
      f32[mul_at_row + k + 258] = select_k2_i2 * 1.4285714626312256;
      f32[mul_at_row + k + 3] = mul_k3;
      f32[mul_at_row + k + 131] = select_k3_i1 * 1.4285714626312256;
      f32[mul_at_row + k + 259] = select_k3_i2 * 1.4285714626312256;
    }
  }
  for (let k_ir = 0; k_ir < 128; k_ir += 4) {
    let contraction_ir = 0;
    let contraction_k1_ir = 0;
    let contraction_k2_ir = 0;
    let contraction_k3_ir = 0;
    const headWeight_row2 = headWeight + k_ir;
    for (let r_ir = 0; r_ir < 20; r_ir++) {
      const add_ir = f32[add_at + r_ir + 1260]!;
      contraction_ir += add_ir * f32[headWeight_row2 + r_ir * 128]!;
      contraction_k1_ir += add_ir * f32[headWeight_row2 + r_ir * 128 + 1]!;
      contraction_k2_ir += add_ir * f32[headWeight_row2 + r_ir * 128 + 2]!;
      contraction_k3_ir += add_ir * f32[headWeight_row2 + r_ir * 128 + 3]!;
    }
    const select_ir = u8[greaterEqual_at + k_ir + 8064]! !== 0 ? contraction_ir : 0;
    const select_k1_ir = u8[greaterEqual_at + k_ir + 8065]! !== 0 ? contraction_k1_ir : 0;
    const select_k2_ir = u8[greaterEqual_at + k_ir + 8066]! !== 0 ? contraction_k2_ir : 0;
    const select_k3_ir = u8[greaterEqual_at + k_ir + 8067]! !== 0 ? contraction_k3_ir : 0;
    f32[mul_at + k_ir + 8064] = select_ir * 1.4285714626312256;
    f32[mul_at + k_ir + 8065] = select_k1_ir * 1.4285714626312256;
    f32[mul_at + k_ir + 8066] = select_k2_ir * 1.4285714626312256;
    f32[mul_at + k_ir + 8067] = select_k3_ir * 1.4285714626312256;
  }
}

/**
 * contraction, name-classifier.ts:62
 */
function contraction(f32: Float32Array, add_at: number, select_at: number, contraction_at: number): void {
  for (let i = 0; i < 18; i += 3) {
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
      const add_at_row = add_at + i;
      const select_at_row = select_at + j;
      for (let r = 0; r < 64; r++) {
        const add = f32[add_at_row + r * 20]!;
        const add_i1 = f32[add_at_row + r * 20 + 1]!;
        const add_i2 = f32[add_at_row + r * 20 + 2]!;
        const select = f32[select_at_row + r * 128]!;
        const select_j1 = f32[select_at_row + r * 128 + 1]!;
        const select_j2 = f32[select_at_row + r * 128 + 2]!;
        const select_j3 = f32[select_at_row + r * 128 + 3]!;
        contraction2 += add * select;
        contraction_i1 += add_i1 * select;
        contraction_i2 += add_i2 * select;
        contraction_j1 += add * select_j1;
        contraction_j1_i1 += add_i1 * select_j1;
        contraction_j1_i2 += add_i2 * select_j1;
        contraction_j2 += add * select_j2;
        contraction_j2_i1 += add_i1 * select_j2;
        contraction_j2_i2 += add_i2 * select_j2;
        contraction_j3 += add * select_j3;
        contraction_j3_i1 += add_i1 * select_j3;
        contraction_j3_i2 += add_i2 * select_j3;
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
    const select_at_row2 = select_at + j_ir;
    for (let r_ir = 0; r_ir < 64; r_ir++) {
      const add_ir = f32[add_at + r_ir * 20 + 18]!;
      const add_ir_i1 = f32[add_at + r_ir * 20 + 19]!;
      const select_ir = f32[select_at_row2 + r_ir * 128]!;
      const select_j1_ir = f32[select_at_row2 + r_ir * 128 + 1]!;
      const select_j2_ir = f32[select_at_row2 + r_ir * 128 + 2]!;
      const select_j3_ir = f32[select_at_row2 + r_ir * 128 + 3]!;
      contraction_ir += add_ir * select_ir;
      contraction_ir_i1 += add_ir_i1 * select_ir;
      contraction_j1_ir += add_ir * select_j1_ir;
      contraction_j1_ir_i1 += add_ir_i1 * select_j1_ir;
      contraction_j2_ir += add_ir * select_j2_ir;
      contraction_j2_ir_i1 += add_ir_i1 * select_j2_ir;
      contraction_j3_ir += add_ir * select_j3_ir;
      contraction_j3_ir_i1 += add_ir_i1 * select_j3_ir;
    }
    f32[contraction_at + j_ir + 2304] = contraction_ir;
    f32[contraction_at + j_ir + 2432] = contraction_ir_i1;
    f32[contraction_at + j_ir + 2305] = contraction_j1_ir;
    f32[contraction_at + j_ir + 2433] = contraction_j1_ir_i1;
    f32[contraction_at + j_ir + 2306] = contraction_j2_ir;
    f32[contraction_at + j_ir + 2434] = contraction_j2_ir_i1;
    f32[contraction_at + j_ir + 2307] = contraction_j3_ir;
    f32[contraction_at + j_ir + 2435] = contraction_j3_ir_i1;
  }
}

/**
 * slice, name-classifier.ts:61
 * div, name-classifier.ts:61
 * transpose, name-classifier.ts:59
 */
function slice_div_transpose(
  f32: Float32Array,
  mul_at: number,
  slice: number,
  sum_at: number,
  scan: number,
  amax_at: number,
  transpose: number,
): void {
  for (let i = 0; i < 64; i++) {
    const mul_at_row = mul_at + i * 128;
    const slice_row = slice + i * 64;
    const sum_at_row = sum_at + i * 64;
    const amax_at_row = amax_at + i * 64;
    for (let j = 0; j < 64; j++) {
      f32[slice_row + j] = f32[mul_at_row + j]!;
      const div = f32[mul_at_row + j + 64]! / f32[sum_at_row + j]!;
      const amax = f32[amax_at_row + j]!;
      const scan_row = scan + i * 64 + j;
      const transpose_row = transpose + i * 64 + j;
      for (let r = 0; r < 14; r++) {
        f32[transpose_row + r * 4096] = (f32[scan_row + r * 4096]! === amax ? 1 : 0) * div;
      }
    }
  }
}

/**
 * mul, name-classifier.ts:59
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
    const carry23_row = carry23 + i * 64;
    const slice24_row = slice24 + i * 64;
    const residual16_row = residual16 + i * 64;
    const residual33_row = residual33 + i * 64;
    const mul_at_row = mul_at + i * 64;
    const residual9_row = residual9 + i * 192;
    const residual41_row = residual41 + i * 64;
    const mul_at2_row = mul_at2 + i * 64;
    const residual20_row = residual20 + i * 64;
    const residual38_row = residual38 + i * 64;
    const mul_at3_row = mul_at3 + i * 64;
    const residual14_row = residual14 + i * 64;
    const mul_at4_row = mul_at4 + i * 64;
    for (let j = 0; j < 64; j++) {
      const add = f32[carry23_row + j]! + f32[slice24_row + j]!;
      const mul22 = (add - add * f32[residual16_row + j]!) * f32[residual33_row + j]!;
      f32[mul_at_row + j] = mul22;
      const mul4 = mul22 * f32[residual9_row + j + 128]! * f32[residual41_row + j]!;
      f32[mul_at2_row + j] = mul4;
      f32[mul_at3_row + j] = add * f32[residual20_row + j]! * f32[residual38_row + j]!;
      f32[mul_at4_row + j] = mul22 * f32[residual14_row + j]!;
    }
  }
}

/**
 * add, name-classifier.ts:59
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
 * contraction, name-classifier.ts:59
 * add, name-classifier.ts:59
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
    const carry23_row = carry23 + i * 64;
    const slice24_row = slice24 + i * 64;
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
      const mul = (f32[carry23_row + j]! + f32[slice24_row + j]!) * f32[residual16_row + j]!;
      const mul_i1 =
        (f32[carry23_row + j + 64]! + f32[slice24_row + j + 64]!) * f32[residual16_row + j + 64]!;
      const mul_i2 =
        (f32[carry23_row + j + 128]! + f32[slice24_row + j + 128]!) * f32[residual16_row + j + 128]!;
      const mul_j1 = (f32[carry23_row + j + 1]! + f32[slice24_row + j + 1]!) * f32[residual16_row + j + 1]!;
      const mul_j1_i1 =
        (f32[carry23_row + j + 65]! + f32[slice24_row + j + 65]!) * f32[residual16_row + j + 65]!;
      const mul_j1_i2 =
        (f32[carry23_row + j + 129]! + f32[slice24_row + j + 129]!) * f32[residual16_row + j + 129]!;
      const mul_j2 = (f32[carry23_row + j + 2]! + f32[slice24_row + j + 2]!) * f32[residual16_row + j + 2]!;
      const mul_j2_i1 =
        (f32[carry23_row + j + 66]! + f32[slice24_row + j + 66]!) * f32[residual16_row + j + 66]!;
      const mul_j2_i2 =
        (f32[carry23_row + j + 130]! + f32[slice24_row + j + 130]!) * f32[residual16_row + j + 130]!;
      const mul_j3 = (f32[carry23_row + j + 3]! + f32[slice24_row + j + 3]!) * f32[residual16_row + j + 3]!;
      const mul_j3_i1 =
        (f32[carry23_row + j + 67]! + f32[slice24_row + j + 67]!) * f32[residual16_row + j + 67]!;
      const mul_j3_i2 =
        (f32[carry23_row + j + 131]! + f32[slice24_row + j + 131]!) * f32[residual16_row + j + 131]!;
      f32[carry23_row + j] = mul + contraction;
      f32[carry23_row + j + 64] = mul_i1 + contraction_i1;
      f32[carry23_row + j + 128] = mul_i2 + contraction_i2;
      f32[carry23_row + j + 1] = mul_j1 + contraction_j1;
      f32[carry23_row + j + 65] = mul_j1_i1 + contraction_j1_i1;
      f32[carry23_row + j + 129] = mul_j1_i2 + contraction_j1_i2;
      f32[carry23_row + j + 2] = mul_j2 + contraction_j2;
      f32[carry23_row + j + 66] = mul_j2_i1 + contraction_j2_i1;
      f32[carry23_row + j + 130] = mul_j2_i2 + contraction_j2_i2;
      f32[carry23_row + j + 3] = mul_j3 + contraction_j3;
      f32[carry23_row + j + 67] = mul_j3_i1 + contraction_j3_i1;
      f32[carry23_row + j + 131] = mul_j3_i2 + contraction_j3_i2;
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
    const mul_ir =
      (f32[carry23 + j_ir + 4032]! + f32[slice24 + j_ir + 4032]!) * f32[residual16 + j_ir + 4032]!;
    const mul_j1_ir =
      (f32[carry23 + j_ir + 4033]! + f32[slice24 + j_ir + 4033]!) * f32[residual16 + j_ir + 4033]!;
    const mul_j2_ir =
      (f32[carry23 + j_ir + 4034]! + f32[slice24 + j_ir + 4034]!) * f32[residual16 + j_ir + 4034]!;
    const mul_j3_ir =
      (f32[carry23 + j_ir + 4035]! + f32[slice24 + j_ir + 4035]!) * f32[residual16 + j_ir + 4035]!;
    f32[carry23 + j_ir + 4032] = mul_ir + contraction_ir;
    f32[carry23 + j_ir + 4033] = mul_j1_ir + contraction_j1_ir;
    f32[carry23 + j_ir + 4034] = mul_j2_ir + contraction_j2_ir;
    f32[carry23 + j_ir + 4035] = mul_j3_ir + contraction_j3_ir;
  }
}

/**
 * contraction, name-classifier.ts:59
 */
function contraction2(f32: Float32Array, scan: number, scan2: number, contraction_at: number): void {
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
      for (let s = 0; s < 896; s++) {
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
 * sum, name-classifier.ts:59
 */
function sum2(f32: Float32Array, scan: number, sum_at: number): void {
  for (let i = 0; i < 192; i += 4) {
    let sum = 0;
    let sum_i1 = 0;
    let sum_i2 = 0;
    let sum_i3 = 0;
    const scan_row = scan + i;
    for (let s = 0; s < 896; s++) {
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
 * contraction, name-classifier.ts:59
 * select, name-classifier.ts:58
 */
function contraction_select(
  f32: Float32Array,
  scan: number,
  gruWeight_ih_l0: number,
  relu_at: number,
  select_at: number,
): void {
  for (let i = 0; i < 14; i++) {
    for (let j = 0; j < 63; j += 3) {
      const relu_at_row = relu_at + j * 896 + i;
      const select_at_row = select_at + j * 896 + i;
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
        const scan_row = scan + i * 12288 + j * 192;
        const gruWeight_ih_l0_row = gruWeight_ih_l0 + k;
        for (let r = 0; r < 192; r++) {
          const project = f32[scan_row + r]!;
          const project_j1 = f32[scan_row + r + 192]!;
          const project_j2 = f32[scan_row + r + 384]!;
          const value = f32[gruWeight_ih_l0_row + r * 64]!;
          const value_k1 = f32[gruWeight_ih_l0_row + r * 64 + 1]!;
          const value_k2 = f32[gruWeight_ih_l0_row + r * 64 + 2]!;
          const value_k3 = f32[gruWeight_ih_l0_row + r * 64 + 3]!;
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
        const select_k1_j2 = f32[relu_at_row + k * 14 + 1806]! > 0 ? contraction_k1_j2 : 0;
        const select_k2_j2 = f32[relu_at_row + k * 14 + 1820]! > 0 ? contraction_k2_j2 : 0;
        const select_k3_j2 = f32[relu_at_row + k * 14 + 1834]! > 0 ? contraction_k3_j2 : 0;
        const select_j1 = f32[relu_at_row + k * 14 + 896]! > 0 ? contraction_j1 : 0;
        const select_j2 = f32[relu_at_row + k * 14 + 1792]! > 0 ? contraction_j2 : 0;
        const select_k1 = f32[relu_at_row + k * 14 + 14]! > 0 ? contraction_k1 : 0;
        const select_k1_j1 = f32[relu_at_row + k * 14 + 910]! > 0 ? contraction_k1_j1 : 0;
        const select_k2 = f32[relu_at_row + k * 14 + 28]! > 0 ? contraction_k2 : 0;
        const select_k2_j1 = f32[relu_at_row + k * 14 + 924]! > 0 ? contraction_k2_j1 : 0;
        const select_k3 = f32[relu_at_row + k * 14 + 42]! > 0 ? contraction_k3 : 0;
        const select_k3_j1 = f32[relu_at_row + k * 14 + 938]! > 0 ? contraction_k3_j1 : 0;
        f32[select_at_row + k * 14] = f32[relu_at_row + k * 14]! > 0 ? contraction : 0;
        f32[select_at_row + k * 14 + 896] = select_j1;
        f32[select_at_row + k * 14 + 1792] = select_j2;
        f32[select_at_row + k * 14 + 14] = select_k1;
        f32[select_at_row + k * 14 + 910] = select_k1_j1;
        f32[select_at_row + k * 14 + 1806] = select_k1_j2;
        f32[select_at_row + k * 14 + 28] = select_k2;
        f32[select_at_row + k * 14 + 924] = select_k2_j1;
        f32[select_at_row + k * 14 + 1820] = select_k2_j2;
        f32[select_at_row + k * 14 + 42] = select_k3;
        f32[select_at_row + k * 14 + 938] = select_k3_j1;
        f32[select_at_row + k * 14 + 1834] = select_k3_j2;
      }
    }
    const relu_at_row2 = relu_at + i;
    const select_at_row2 = select_at + i;
    for (let k_jr = 0; k_jr < 64; k_jr += 4) {
      let contraction_jr = 0;
      let contraction_k1_jr = 0;
      let contraction_k2_jr = 0;
      let contraction_k3_jr = 0;
      const scan_row2 = scan + i * 12288;
      const gruWeight_ih_l0_row2 = gruWeight_ih_l0 + k_jr;
      for (let r_jr = 0; r_jr < 192; r_jr++) {
        const project_jr = f32[scan_row2 + r_jr + 12096]!;
        contraction_jr += project_jr * f32[gruWeight_ih_l0_row2 + r_jr * 64]!;
        contraction_k1_jr += project_jr * f32[gruWeight_ih_l0_row2 + r_jr * 64 + 1]!;
        contraction_k2_jr += project_jr * f32[gruWeight_ih_l0_row2 + r_jr * 64 + 2]!;
        contraction_k3_jr += project_jr * f32[gruWeight_ih_l0_row2 + r_jr * 64 + 3]!;
      }
      const select_jr = f32[relu_at_row2 + k_jr * 14 + 56448]! > 0 ? contraction_jr : 0;
      const select_k1_jr = f32[relu_at_row2 + k_jr * 14 + 56462]! > 0 ? contraction_k1_jr : 0;
      const select_k2_jr = f32[relu_at_row2 + k_jr * 14 + 56476]! > 0 ? contraction_k2_jr : 0;
      const select_k3_jr = f32[relu_at_row2 + k_jr * 14 + 56490]! > 0 ? contraction_k3_jr : 0;
      f32[select_at_row2 + k_jr * 14 + 56448] = select_jr;
      f32[select_at_row2 + k_jr * 14 + 56462] = select_k1_jr;
      f32[select_at_row2 + k_jr * 14 + 56476] = select_k2_jr;
      f32[select_at_row2 + k_jr * 14 + 56490] = select_k3_jr;
    }
  }
}

/**
 * contraction, name-classifier.ts:59
 */
function contraction3(f32: Float32Array, scan: number, relu_at: number, contraction_at: number): void {
  for (let i = 0; i < 192; i += 4) {
    const contraction_at_row = contraction_at + i * 64;
    for (let j = 0; j < 63; j += 3) {
      let contraction = 0;
      let contraction_i1 = 0;
      let contraction_i2 = 0;
      let contraction_i3 = 0;
      let contraction_j1 = 0;
      let contraction_j1_i1 = 0;
      let contraction_j1_i2 = 0;
      let contraction_j1_i3 = 0;
      let contraction_j2 = 0;
      let contraction_j2_i1 = 0;
      let contraction_j2_i2 = 0;
      let contraction_j2_i3 = 0;
      for (let r = 0; r < 14; r++) {
        const scan_row = scan + r * 12288 + i;
        const relu_at_row = relu_at + j * 14 + r;
        for (let s = 0; s < 64; s++) {
          const project = f32[scan_row + s * 192]!;
          const project_i1 = f32[scan_row + s * 192 + 1]!;
          const project_i2 = f32[scan_row + s * 192 + 2]!;
          const project_i3 = f32[scan_row + s * 192 + 3]!;
          const relu = f32[relu_at_row + s * 896]!;
          const relu_j1 = f32[relu_at_row + s * 896 + 14]!;
          const relu_j2 = f32[relu_at_row + s * 896 + 28]!;
          contraction += project * relu;
          contraction_i1 += project_i1 * relu;
          contraction_i2 += project_i2 * relu;
          contraction_i3 += project_i3 * relu;
          contraction_j1 += project * relu_j1;
          contraction_j1_i1 += project_i1 * relu_j1;
          contraction_j1_i2 += project_i2 * relu_j1;
          contraction_j1_i3 += project_i3 * relu_j1;
          contraction_j2 += project * relu_j2;
          contraction_j2_i1 += project_i1 * relu_j2;
          contraction_j2_i2 += project_i2 * relu_j2;
          contraction_j2_i3 += project_i3 * relu_j2;
        }
      }
      f32[contraction_at_row + j] = contraction;
      f32[contraction_at_row + j + 64] = contraction_i1;
      f32[contraction_at_row + j + 128] = contraction_i2;
      f32[contraction_at_row + j + 192] = contraction_i3;
      f32[contraction_at_row + j + 1] = contraction_j1;
      f32[contraction_at_row + j + 65] = contraction_j1_i1;
      f32[contraction_at_row + j + 129] = contraction_j1_i2;
      f32[contraction_at_row + j + 193] = contraction_j1_i3;
      f32[contraction_at_row + j + 2] = contraction_j2;
      f32[contraction_at_row + j + 66] = contraction_j2_i1;
      f32[contraction_at_row + j + 130] = contraction_j2_i2;
      f32[contraction_at_row + j + 194] = contraction_j2_i3;
    }
    let contraction_jr = 0;
    let contraction_jr_i1 = 0;
    let contraction_jr_i2 = 0;
    let contraction_jr_i3 = 0;
    for (let r_jr = 0; r_jr < 14; r_jr++) {
      const scan_row2 = scan + r_jr * 12288 + i;
      const relu_at_row2 = relu_at + r_jr;
      for (let s_jr = 0; s_jr < 64; s_jr++) {
        const relu_jr = f32[relu_at_row2 + s_jr * 896 + 882]!;
        contraction_jr += f32[scan_row2 + s_jr * 192]! * relu_jr;
        contraction_jr_i1 += f32[scan_row2 + s_jr * 192 + 1]! * relu_jr;
        contraction_jr_i2 += f32[scan_row2 + s_jr * 192 + 2]! * relu_jr;
        contraction_jr_i3 += f32[scan_row2 + s_jr * 192 + 3]! * relu_jr;
      }
    }
    f32[contraction_at + i * 64 + 63] = contraction_jr;
    f32[contraction_at + i * 64 + 127] = contraction_jr_i1;
    f32[contraction_at + i * 64 + 191] = contraction_jr_i2;
    f32[contraction_at + i * 64 + 255] = contraction_jr_i3;
  }
}

/**
 * sum, name-classifier.ts:58
 */
function sum3(f32: Float32Array, select_at: number, sum_at: number): void {
  for (let i = 0; i < 64; i++) {
    let sum = 0;
    let sumSp1 = 0;
    let sumSp2 = 0;
    let sumSp3 = 0;
    for (let r = 0; r < 64; r++) {
      const select_at_row = select_at + r * 896 + i * 14;
      for (let s = 0; s < 12; s += 4) {
        sum += f32[select_at_row + s]!;
        sumSp1 += f32[select_at_row + s + 1]!;
        sumSp2 += f32[select_at_row + s + 2]!;
        sumSp3 += f32[select_at_row + s + 3]!;
      }
      const select_at_row2 = select_at + r * 896 + i * 14;
      for (let s_sr = 12; s_sr < 14; s_sr++) {
        sum += f32[select_at_row2 + s_sr]!;
      }
    }
    sum = sum + sumSp1 + (sumSp2 + sumSp3);
    f32[sum_at + i] = sum;
  }
}

/**
 * convolution, name-classifier.ts:58
 */
function convolution_input_gradient(
  f32: Float32Array,
  triplesWeight: number,
  select_at: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 64; i++) {
    const convolution_at_row2 = convolution_at + i * 448;
    for (let j = 0; j < 30; j += 3) {
      const convolution_at_row = convolution_at + i * 448 + j * 14;
      for (let k = 0; k < 12; k += 4) {
        let convolution = 0;
        let convolution_j1 = 0;
        let convolution_j2 = 0;
        let convolution_k1 = 0;
        let convolution_k1_j1 = 0;
        let convolution_k1_j2 = 0;
        let convolution_k2 = 0;
        let convolution_k2_j1 = 0;
        let convolution_k2_j2 = 0;
        let convolution_k3 = 0;
        let convolution_k3_j1 = 0;
        let convolution_k3_j2 = 0;
        const triplesWeight_row = triplesWeight + j * 3;
        const select_at_row = select_at + i * 896 + k;
        for (let r = 0; r < 64; r++) {
          const select = f32[select_at_row + r * 14 + 1]!;
          convolution += f32[triplesWeight_row + r * 96]! * select;
          convolution_j1 += f32[triplesWeight_row + r * 96 + 3]! * select;
          convolution_j2 += f32[triplesWeight_row + r * 96 + 6]! * select;
          const select_k1 = f32[select_at_row + r * 14 + 2]!;
          convolution_k1 += f32[triplesWeight_row + r * 96]! * select_k1;
          convolution_k1_j1 += f32[triplesWeight_row + r * 96 + 3]! * select_k1;
          convolution_k1_j2 += f32[triplesWeight_row + r * 96 + 6]! * select_k1;
          const select_k2 = f32[select_at_row + r * 14 + 3]!;
          convolution_k2 += f32[triplesWeight_row + r * 96]! * select_k2;
          convolution_k2_j1 += f32[triplesWeight_row + r * 96 + 3]! * select_k2;
          convolution_k2_j2 += f32[triplesWeight_row + r * 96 + 6]! * select_k2;
          const select_k3 = f32[select_at_row + r * 14 + 4]!;
          convolution_k3 += f32[triplesWeight_row + r * 96]! * select_k3;
          convolution_k3_j1 += f32[triplesWeight_row + r * 96 + 3]! * select_k3;
          convolution_k3_j2 += f32[triplesWeight_row + r * 96 + 6]! * select_k3;
          const select_s1 = f32[select_at_row + r * 14]!;
          convolution += f32[triplesWeight_row + r * 96 + 1]! * select_s1;
          convolution_j1 += f32[triplesWeight_row + r * 96 + 4]! * select_s1;
          convolution_j2 += f32[triplesWeight_row + r * 96 + 7]! * select_s1;
          const select_k1_s1 = f32[select_at_row + r * 14 + 1]!;
          convolution_k1 += f32[triplesWeight_row + r * 96 + 1]! * select_k1_s1;
          convolution_k1_j1 += f32[triplesWeight_row + r * 96 + 4]! * select_k1_s1;
          convolution_k1_j2 += f32[triplesWeight_row + r * 96 + 7]! * select_k1_s1;
          const select_k2_s1 = f32[select_at_row + r * 14 + 2]!;
          convolution_k2 += f32[triplesWeight_row + r * 96 + 1]! * select_k2_s1;
          convolution_k2_j1 += f32[triplesWeight_row + r * 96 + 4]! * select_k2_s1;
          convolution_k2_j2 += f32[triplesWeight_row + r * 96 + 7]! * select_k2_s1;
          const select_k3_s1 = f32[select_at_row + r * 14 + 3]!;
          convolution_k3 += f32[triplesWeight_row + r * 96 + 1]! * select_k3_s1;
          convolution_k3_j1 += f32[triplesWeight_row + r * 96 + 4]! * select_k3_s1;
          convolution_k3_j2 += f32[triplesWeight_row + r * 96 + 7]! * select_k3_s1;
          if (k >= 1) {
            const select_s2 = f32[select_at_row + r * 14 - 1]!;
            convolution += f32[triplesWeight_row + r * 96 + 2]! * select_s2;
            convolution_j1 += f32[triplesWeight_row + r * 96 + 5]! * select_s2;
            convolution_j2 += f32[triplesWeight_row + r * 96 + 8]! * select_s2;
          }
          const select_k1_s2 = f32[select_at_row + r * 14]!;
          convolution_k1 += f32[triplesWeight_row + r * 96 + 2]! * select_k1_s2;
          convolution_k1_j1 += f32[triplesWeight_row + r * 96 + 5]! * select_k1_s2;
          convolution_k1_j2 += f32[triplesWeight_row + r * 96 + 8]! * select_k1_s2;
          const select_k2_s2 = f32[select_at_row + r * 14 + 1]!;
          convolution_k2 += f32[triplesWeight_row + r * 96 + 2]! * select_k2_s2;
          convolution_k2_j1 += f32[triplesWeight_row + r * 96 + 5]! * select_k2_s2;
          convolution_k2_j2 += f32[triplesWeight_row + r * 96 + 8]! * select_k2_s2;
          const select_k3_s2 = f32[select_at_row + r * 14 + 2]!;
          convolution_k3 += f32[triplesWeight_row + r * 96 + 2]! * select_k3_s2;
          convolution_k3_j1 += f32[triplesWeight_row + r * 96 + 5]! * select_k3_s2;
          convolution_k3_j2 += f32[triplesWeight_row + r * 96 + 8]! * select_k3_s2;
        }
        f32[convolution_at_row + k] = convolution;
        f32[convolution_at_row + k + 14] = convolution_j1;
        f32[convolution_at_row + k + 28] = convolution_j2;
        f32[convolution_at_row + k + 1] = convolution_k1;
        f32[convolution_at_row + k + 15] = convolution_k1_j1;
        f32[convolution_at_row + k + 29] = convolution_k1_j2;
        f32[convolution_at_row + k + 2] = convolution_k2;
        f32[convolution_at_row + k + 16] = convolution_k2_j1;
        f32[convolution_at_row + k + 30] = convolution_k2_j2;
        f32[convolution_at_row + k + 3] = convolution_k3;
        f32[convolution_at_row + k + 17] = convolution_k3_j1;
        f32[convolution_at_row + k + 31] = convolution_k3_j2;
      }
      let convolution_kr = 0;
      let convolution_kr_j1 = 0;
      let convolution_kr_j2 = 0;
      let convolution_kr_k1 = 0;
      let convolution_kr_k1_j1 = 0;
      let convolution_kr_k1_j2 = 0;
      const triplesWeight_row2 = triplesWeight + j * 3;
      const select_at_row2 = select_at + i * 896;
      for (let r_kr = 0; r_kr < 64; r_kr++) {
        const select0 = f32[select_at_row2 + r_kr * 14 + 13]!;
        const select_kr = select0;
        convolution_kr += f32[triplesWeight_row2 + r_kr * 96]! * select_kr;
        convolution_kr_j1 += f32[triplesWeight_row2 + r_kr * 96 + 3]! * select_kr;
        convolution_kr_j2 += f32[triplesWeight_row2 + r_kr * 96 + 6]! * select_kr;
        const triplesWeight0 = f32[triplesWeight_row2 + r_kr * 96 + 1]!;
        const triplesWeight1 = f32[triplesWeight_row2 + r_kr * 96 + 4]!;
        const triplesWeight2 = f32[triplesWeight_row2 + r_kr * 96 + 7]!;
        const select1 = f32[select_at_row2 + r_kr * 14 + 12]!;
        const select_krSKr1 = select1;
        convolution_kr += triplesWeight0 * select_krSKr1;
        convolution_kr_j1 += triplesWeight1 * select_krSKr1;
        convolution_kr_j2 += triplesWeight2 * select_krSKr1;
        const select_kr_k1SKr1 = select0;
        convolution_kr_k1 += triplesWeight0 * select_kr_k1SKr1;
        convolution_kr_k1_j1 += triplesWeight1 * select_kr_k1SKr1;
        convolution_kr_k1_j2 += triplesWeight2 * select_kr_k1SKr1;
        const triplesWeight3 = f32[triplesWeight_row2 + r_kr * 96 + 2]!;
        const triplesWeight4 = f32[triplesWeight_row2 + r_kr * 96 + 5]!;
        const triplesWeight5 = f32[triplesWeight_row2 + r_kr * 96 + 8]!;
        const select_krSKr2 = f32[select_at_row2 + r_kr * 14 + 11]!;
        convolution_kr += triplesWeight3 * select_krSKr2;
        convolution_kr_j1 += triplesWeight4 * select_krSKr2;
        convolution_kr_j2 += triplesWeight5 * select_krSKr2;
        const select_kr_k1SKr2 = select1;
        convolution_kr_k1 += triplesWeight3 * select_kr_k1SKr2;
        convolution_kr_k1_j1 += triplesWeight4 * select_kr_k1SKr2;
        convolution_kr_k1_j2 += triplesWeight5 * select_kr_k1SKr2;
      }
      f32[convolution_at_row2 + j * 14 + 12] = convolution_kr;
      f32[convolution_at_row2 + j * 14 + 26] = convolution_kr_j1;
      f32[convolution_at_row2 + j * 14 + 40] = convolution_kr_j2;
      f32[convolution_at_row2 + j * 14 + 13] = convolution_kr_k1;
      f32[convolution_at_row2 + j * 14 + 27] = convolution_kr_k1_j1;
      f32[convolution_at_row2 + j * 14 + 41] = convolution_kr_k1_j2;
    }
    const convolution_at_row3 = convolution_at + i * 448;
    for (let k_jr = 0; k_jr < 12; k_jr += 4) {
      let convolution_jr = 0;
      let convolution_jr_j1 = 0;
      let convolution_k1_jr = 0;
      let convolution_k1_jr_j1 = 0;
      let convolution_k2_jr = 0;
      let convolution_k2_jr_j1 = 0;
      let convolution_k3_jr = 0;
      let convolution_k3_jr_j1 = 0;
      const select_at_row3 = select_at + i * 896 + k_jr;
      for (let r_jr = 0; r_jr < 64; r_jr++) {
        const select_jr = f32[select_at_row3 + r_jr * 14 + 1]!;
        convolution_jr += f32[triplesWeight + r_jr * 96 + 90]! * select_jr;
        convolution_jr_j1 += f32[triplesWeight + r_jr * 96 + 93]! * select_jr;
        const select_k1_jr = f32[select_at_row3 + r_jr * 14 + 2]!;
        convolution_k1_jr += f32[triplesWeight + r_jr * 96 + 90]! * select_k1_jr;
        convolution_k1_jr_j1 += f32[triplesWeight + r_jr * 96 + 93]! * select_k1_jr;
        const select_k2_jr = f32[select_at_row3 + r_jr * 14 + 3]!;
        convolution_k2_jr += f32[triplesWeight + r_jr * 96 + 90]! * select_k2_jr;
        convolution_k2_jr_j1 += f32[triplesWeight + r_jr * 96 + 93]! * select_k2_jr;
        const select_k3_jr = f32[select_at_row3 + r_jr * 14 + 4]!;
        convolution_k3_jr += f32[triplesWeight + r_jr * 96 + 90]! * select_k3_jr;
        convolution_k3_jr_j1 += f32[triplesWeight + r_jr * 96 + 93]! * select_k3_jr;
        const select_jrSJr1 = f32[select_at_row3 + r_jr * 14]!;
        convolution_jr += f32[triplesWeight + r_jr * 96 + 91]! * select_jrSJr1;
        convolution_jr_j1 += f32[triplesWeight + r_jr * 96 + 94]! * select_jrSJr1;
        const select_k1_jrSJr1 = f32[select_at_row3 + r_jr * 14 + 1]!;
        convolution_k1_jr += f32[triplesWeight + r_jr * 96 + 91]! * select_k1_jrSJr1;
        convolution_k1_jr_j1 += f32[triplesWeight + r_jr * 96 + 94]! * select_k1_jrSJr1;
        const select_k2_jrSJr1 = f32[select_at_row3 + r_jr * 14 + 2]!;
        convolution_k2_jr += f32[triplesWeight + r_jr * 96 + 91]! * select_k2_jrSJr1;
        convolution_k2_jr_j1 += f32[triplesWeight + r_jr * 96 + 94]! * select_k2_jrSJr1;
        const select_k3_jrSJr1 = f32[select_at_row3 + r_jr * 14 + 3]!;
        convolution_k3_jr += f32[triplesWeight + r_jr * 96 + 91]! * select_k3_jrSJr1;
        convolution_k3_jr_j1 += f32[triplesWeight + r_jr * 96 + 94]! * select_k3_jrSJr1;
        if (k_jr >= 1) {
          const select_jrSJr2 = f32[select_at_row3 + r_jr * 14 - 1]!;
          convolution_jr += f32[triplesWeight + r_jr * 96 + 92]! * select_jrSJr2;
          convolution_jr_j1 += f32[triplesWeight + r_jr * 96 + 95]! * select_jrSJr2;
        }
        const select_k1_jrSJr2 = f32[select_at_row3 + r_jr * 14]!;
        convolution_k1_jr += f32[triplesWeight + r_jr * 96 + 92]! * select_k1_jrSJr2;
        convolution_k1_jr_j1 += f32[triplesWeight + r_jr * 96 + 95]! * select_k1_jrSJr2;
        const select_k2_jrSJr2 = f32[select_at_row3 + r_jr * 14 + 1]!;
        convolution_k2_jr += f32[triplesWeight + r_jr * 96 + 92]! * select_k2_jrSJr2;
        convolution_k2_jr_j1 += f32[triplesWeight + r_jr * 96 + 95]! * select_k2_jrSJr2;
        const select_k3_jrSJr2 = f32[select_at_row3 + r_jr * 14 + 2]!;
        convolution_k3_jr += f32[triplesWeight + r_jr * 96 + 92]! * select_k3_jrSJr2;
        convolution_k3_jr_j1 += f32[triplesWeight + r_jr * 96 + 95]! * select_k3_jrSJr2;
      }
      f32[convolution_at_row3 + k_jr + 420] = convolution_jr;
      f32[convolution_at_row3 + k_jr + 434] = convolution_jr_j1;
      f32[convolution_at_row3 + k_jr + 421] = convolution_k1_jr;
      f32[convolution_at_row3 + k_jr + 435] = convolution_k1_jr_j1;
      f32[convolution_at_row3 + k_jr + 422] = convolution_k2_jr;
      f32[convolution_at_row3 + k_jr + 436] = convolution_k2_jr_j1;
      f32[convolution_at_row3 + k_jr + 423] = convolution_k3_jr;
      f32[convolution_at_row3 + k_jr + 437] = convolution_k3_jr_j1;
    }
    let convolution_kr_jr = 0;
    let convolution_kr_jr_j1 = 0;
    let convolution_kr_k1_jr = 0;
    let convolution_kr_k1_jr_j1 = 0;
    const select_at_row4 = select_at + i * 896;
    for (let r_kr_jr = 0; r_kr_jr < 64; r_kr_jr++) {
      const select2 = f32[select_at_row4 + r_kr_jr * 14 + 13]!;
      const select_kr_jr = select2;
      convolution_kr_jr += f32[triplesWeight + r_kr_jr * 96 + 90]! * select_kr_jr;
      convolution_kr_jr_j1 += f32[triplesWeight + r_kr_jr * 96 + 93]! * select_kr_jr;
      const triplesWeight6 = f32[triplesWeight + r_kr_jr * 96 + 91]!;
      const triplesWeight7 = f32[triplesWeight + r_kr_jr * 96 + 94]!;
      const select3 = f32[select_at_row4 + r_kr_jr * 14 + 12]!;
      const select_kr_jrS_krJr1 = select3;
      convolution_kr_jr += triplesWeight6 * select_kr_jrS_krJr1;
      convolution_kr_jr_j1 += triplesWeight7 * select_kr_jrS_krJr1;
      const select_kr_k1_jrS_krJr1 = select2;
      convolution_kr_k1_jr += triplesWeight6 * select_kr_k1_jrS_krJr1;
      convolution_kr_k1_jr_j1 += triplesWeight7 * select_kr_k1_jrS_krJr1;
      const triplesWeight8 = f32[triplesWeight + r_kr_jr * 96 + 92]!;
      const triplesWeight9 = f32[triplesWeight + r_kr_jr * 96 + 95]!;
      const select_kr_jrS_krJr2 = f32[select_at_row4 + r_kr_jr * 14 + 11]!;
      convolution_kr_jr += triplesWeight8 * select_kr_jrS_krJr2;
      convolution_kr_jr_j1 += triplesWeight9 * select_kr_jrS_krJr2;
      const select_kr_k1_jrS_krJr2 = select3;
      convolution_kr_k1_jr += triplesWeight8 * select_kr_k1_jrS_krJr2;
      convolution_kr_k1_jr_j1 += triplesWeight9 * select_kr_k1_jrS_krJr2;
    }
    f32[convolution_at + i * 448 + 432] = convolution_kr_jr;
    f32[convolution_at + i * 448 + 446] = convolution_kr_jr_j1;
    f32[convolution_at + i * 448 + 433] = convolution_kr_k1_jr;
    f32[convolution_at + i * 448 + 447] = convolution_kr_k1_jr_j1;
  }
}

/**
 * convolution, name-classifier.ts:58
 */
function convolution_weight_gradient(
  f32: Float32Array,
  gather_at: number,
  select_at: number,
  convolution_at: number,
): void {
  for (let i = 0; i < 63; i += 3) {
    for (let j = 0; j < 32; j += 4) {
      const convolution_at_row = convolution_at + i * 96 + j * 3;
      for (let k = 0; k < 3; k++) {
        let convolution = 0;
        let convolution_i1 = 0;
        let convolution_i2 = 0;
        let convolution_j1 = 0;
        let convolution_j1_i1 = 0;
        let convolution_j1_i2 = 0;
        let convolution_j2 = 0;
        let convolution_j2_i1 = 0;
        let convolution_j2_i2 = 0;
        let convolution_j3 = 0;
        let convolution_j3_i1 = 0;
        let convolution_j3_i2 = 0;
        for (let r = 0; r < 64; r++) {
          const gather_at_row = gather_at + r * 448 + k * 32 + j;
          const select_at_row = select_at + r * 896 + i * 14;
          for (let s = 0; s < 14; s++) {
            if (k + s >= 1 && k + s < 15) {
              const gather = f32[gather_at_row + s * 32 - 32]!;
              const gather_j1 = f32[gather_at_row + s * 32 - 31]!;
              const gather_j2 = f32[gather_at_row + s * 32 - 30]!;
              const gather_j3 = f32[gather_at_row + s * 32 - 29]!;
              const select = f32[select_at_row + s]!;
              const select_i1 = f32[select_at_row + s + 14]!;
              const select_i2 = f32[select_at_row + s + 28]!;
              convolution += gather * select;
              convolution_i1 += gather * select_i1;
              convolution_i2 += gather * select_i2;
              convolution_j1 += gather_j1 * select;
              convolution_j1_i1 += gather_j1 * select_i1;
              convolution_j1_i2 += gather_j1 * select_i2;
              convolution_j2 += gather_j2 * select;
              convolution_j2_i1 += gather_j2 * select_i1;
              convolution_j2_i2 += gather_j2 * select_i2;
              convolution_j3 += gather_j3 * select;
              convolution_j3_i1 += gather_j3 * select_i1;
              convolution_j3_i2 += gather_j3 * select_i2;
            }
          }
        }
        f32[convolution_at_row + k] = convolution;
        f32[convolution_at_row + k + 96] = convolution_i1;
        f32[convolution_at_row + k + 192] = convolution_i2;
        f32[convolution_at_row + k + 3] = convolution_j1;
        f32[convolution_at_row + k + 99] = convolution_j1_i1;
        f32[convolution_at_row + k + 195] = convolution_j1_i2;
        f32[convolution_at_row + k + 6] = convolution_j2;
        f32[convolution_at_row + k + 102] = convolution_j2_i1;
        f32[convolution_at_row + k + 198] = convolution_j2_i2;
        f32[convolution_at_row + k + 9] = convolution_j3;
        f32[convolution_at_row + k + 105] = convolution_j3_i1;
        f32[convolution_at_row + k + 201] = convolution_j3_i2;
      }
    }
  }
  for (let j_ir = 0; j_ir < 32; j_ir += 4) {
    const convolution_at_row2 = convolution_at + j_ir * 3;
    for (let k_ir = 0; k_ir < 3; k_ir++) {
      let convolution_ir = 0;
      let convolution_j1_ir = 0;
      let convolution_j2_ir = 0;
      let convolution_j3_ir = 0;
      for (let r_ir = 0; r_ir < 64; r_ir++) {
        const gather_at_row2 = gather_at + r_ir * 448 + k_ir * 32 + j_ir;
        const select_at_row2 = select_at + r_ir * 896;
        for (let s_ir = 0; s_ir < 14; s_ir++) {
          if (k_ir + s_ir >= 1 && k_ir + s_ir < 15) {
            const select_ir = f32[select_at_row2 + s_ir + 882]!;
            convolution_ir += f32[gather_at_row2 + s_ir * 32 - 32]! * select_ir;
            convolution_j1_ir += f32[gather_at_row2 + s_ir * 32 - 31]! * select_ir;
            convolution_j2_ir += f32[gather_at_row2 + s_ir * 32 - 30]! * select_ir;
            convolution_j3_ir += f32[gather_at_row2 + s_ir * 32 - 29]! * select_ir;
          }
        }
      }
      f32[convolution_at_row2 + k_ir + 6048] = convolution_ir;
      f32[convolution_at_row2 + k_ir + 6051] = convolution_j1_ir;
      f32[convolution_at_row2 + k_ir + 6054] = convolution_j2_ir;
      f32[convolution_at_row2 + k_ir + 6057] = convolution_j3_ir;
    }
  }
}

/**
 * scatterAdd, name-classifier.ts:55
 */
function scatterAdd(
  f32: Float32Array,
  i32: Int32Array,
  scatterAdd2: number,
  ids_at: number,
  convolution_at: number,
): void {
  for (let z1 = 0; z1 < 928; z1++) {
    f32[scatterAdd2 + z1] = 0;
  }
  for (let i0 = 0; i0 < 64; i0++) {
    const ids_at_row = ids_at + i0 * 14;
    for (let i1 = 0; i1 < 14; i1++) {
      const ids = i32[ids_at_row + i1]!;
      const convolution_at_row = convolution_at + i0 * 448 + i1;
      for (let i2 = 0; i2 < 32; i2++) {
        const value = Math.max(Math.min(ids, 28), 0);
        f32[scatterAdd2 + value * 32 + i2]! += f32[convolution_at_row + i2 * 14]!;
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
  for (let s = 0; s < 928; s += 4) {
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
function sum5(f32: Float32Array, convolution_at: number, sum_at: number): void {
  let sum = 0;
  let sumTp1 = 0;
  let sumTp2 = 0;
  let sumTp3 = 0;
  for (let t = 0; t < 6144; t += 4) {
    const convolution = f32[convolution_at + t]!;
    sum += convolution * convolution;
    const convolutionTp1 = f32[convolution_at + t + 1]!;
    sumTp1 += convolutionTp1 * convolutionTp1;
    const convolutionTp2 = f32[convolution_at + t + 2]!;
    sumTp2 += convolutionTp2 * convolutionTp2;
    const convolutionTp3 = f32[convolution_at + t + 3]!;
    sumTp3 += convolutionTp3 * convolutionTp3;
  }
  sum = sum + sumTp1 + (sumTp2 + sumTp3);
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
  for (let r = 0; r < 64; r += 4) {
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
function sum8(f32: Float32Array, sum_at: number, sum_at2: number): void {
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
function sum9(f32: Float32Array, contraction_at: number, sum_at: number): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 2560; s += 4) {
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
  sum_at8: number,
  sum_at9: number,
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
  const add7 = add3 + f32[sum_at6]! + f32[sum_at7]! + f32[sum_at8]! + f32[sum_at9]!;
  const toF32 = Math.fround(Math.min(1 / (Math.sqrt(add7 + sum) + 0.000001), 1));
  f32[toF32_at] = toF32;
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
 * tanh, name-classifier.ts:59
 * add, name-classifier.ts:59
 */
function tanh_add(f32: Float32Array, slice0: number, add_at: number, carry0: number, add_at2: number): void {
  for (let i = 0; i < 64; i++) {
    const slice0_row = slice0 + i * 192;
    const add_at_row = add_at + i * 192;
    const carry0_row = carry0 + i * 64;
    const add_at2_row = add_at2 + i * 64;
    for (let j = 0; j < 64; j++) {
      const sigmoid = 1 / (1 + Math.exp(-(f32[slice0_row + j]! + f32[add_at_row + j]!)));
      const add4 = f32[slice0_row + j + 128]! + sigmoid * f32[add_at_row + j + 128]!;
      const tanh = Math.tanh(add4);
      const sigmoid2 = 1 / (1 + Math.exp(-(f32[slice0_row + j + 64]! + f32[add_at_row + j + 64]!)));
      f32[add_at2_row + j] = tanh + sigmoid2 * (f32[carry0_row + j]! - tanh);
    }
  }
}

/**
 * amax, name-classifier.ts:61
 */
function amax(f32: Float32Array, scan: number, amax_at: number): void {
  for (let j = 0; j < 4096; j += 4) {
    let amax2 = -Infinity;
    let amax_j1 = -Infinity;
    let amax_j2 = -Infinity;
    let amax_j3 = -Infinity;
    const scan_row = scan + j;
    for (let r = 0; r < 14; r++) {
      amax2 = Math.max(amax2, f32[scan_row + r * 4096]!);
      amax_j1 = Math.max(amax_j1, f32[scan_row + r * 4096 + 1]!);
      amax_j2 = Math.max(amax_j2, f32[scan_row + r * 4096 + 2]!);
      amax_j3 = Math.max(amax_j3, f32[scan_row + r * 4096 + 3]!);
    }
    f32[amax_at + j] = amax2;
    f32[amax_at + j + 1] = amax_j1;
    f32[amax_at + j + 2] = amax_j2;
    f32[amax_at + j + 3] = amax_j3;
  }
}

/**
 * concat, name-classifier.ts:61
 */
function concat(f32: Float32Array, amax_at: number, scan: number, concat2: number): void {
  for (let i = 0; i < 64; i++) {
    const amax_at_row = amax_at + i * 64;
    const scan_row = scan + i * 64;
    const concat2_row = concat2 + i * 128;
    for (let j = 0; j < 128; j++) {
      f32[concat2_row + j] =
        j < 64 ? (j < 64 ? f32[scan_row + j]! : 0) : j >= 64 ? (j >= 64 ? f32[amax_at_row + j - 64]! : 0) : 0;
    }
  }
}

/**
 * sum, name-classifier.ts:65
 * amax, name-classifier.ts:65
 * select, name-classifier.ts:65
 * argmax, name-classifier.ts:68
 * toF32, name-classifier.ts:68
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
    const select2 = Math.abs(amax) === Infinity ? 0 : amax;
    const select2_i1 = Math.abs(amax_i1) === Infinity ? 0 : amax_i1;
    const select2_i2 = Math.abs(amax_i2) === Infinity ? 0 : amax_i2;
    const select2_i3 = Math.abs(amax_i3) === Infinity ? 0 : amax_i3;
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
      const value = add2 > argmax || (Number.isNaN(add2) && !Number.isNaN(argmax));
      const value_i1 = add2_i1 > argmax_i1 || (Number.isNaN(add2_i1) && !Number.isNaN(argmax_i1));
      const value_i2 = add2_i2 > argmax_i2 || (Number.isNaN(add2_i2) && !Number.isNaN(argmax_i2));
      const value_i3 = add2_i3 > argmax_i3 || (Number.isNaN(add2_i3) && !Number.isNaN(argmax_i3));
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

function step({ f32, i32, u8 }: Views): void {
  gather(f32, i32, 1187952 /* ids */, 0 /* embed.weight */, 1136240 /* gather */);
  convolution_relu(
    f32,
    1136240 /* gather */,
    928 /* triples.weight */,
    7072 /* triples.bias */,
    620144 /* relu */,
  );
  broadcast(f32, 448112 /* broadcast */, 4096);
  contraction_add(
    f32,
    620144 /* relu */,
    7136 /* gru.weight_ih_l0 */,
    31712 /* gru.bias_ih_l0 */,
    104048 /* add */,
  );
  copy(f32, 448112 /* broadcast */, 448112 /* carry0 */, 4096);
  for (let t0 = 0; t0 < 14; t0++) {
    copy(f32, 448112 /* carry0 */, 1078896 + 4096 * t0 /* input_stack */, 4096);
    contraction_add2(
      f32,
      448112 /* carry0 */,
      19424 /* gru.weight_hh_l0 */,
      31904 /* gru.bias_hh_l0 */,
      276080 + 12288 * t0 /* add_stack */,
    );
    sigmoid_tanh_mul(
      f32,
      104048 + 12288 * t0 /* add */,
      276080 + 12288 * t0 /* add_stack */,
      1021552 + 4096 * t0 /* sigmoid_stack */,
      849520 + 4096 * t0 /* sigmoid_stack */,
      448112 /* carry0 */,
      964208 + 4096 * t0 /* sub_stack */,
      677488 + 4096 * t0 /* add_stack */,
      792176 + 4096 * t0 /* sub_stack */,
      906864 + 4096 * t0 /* mul_stack */,
      734832 + 4096 * t0 /* mul_stack */,
    );
    copy(f32, 677488 + 4096 * t0 /* add_stack */, 448112 /* carry0 */, 4096);
  }
  amax_sum(f32, 677488 /* add_stack */, 120432 /* amax */, 124528 /* sum */);
  greaterEqual_select(
    f32,
    i32,
    u8,
    34676 /* tapeless.seed */,
    34680 /* tapeless.step */,
    514496 /* greaterEqual */,
    120432 /* amax */,
    448112 /* carry0 */,
    104048 /* select */,
  );
  contraction_add3(
    f32,
    104048 /* select */,
    32096 /* head.weight */,
    34656 /* head.bias */,
    112240 /* add */,
  );
  sum_amax_add(
    f32,
    i32,
    452208 /* language */,
    112240 /* add */,
    114800 /* sum */,
    114864 /* select */,
    113520 /* exp */,
    114928 /* sum */,
    130672 /* add */,
  );
  sum_mul(f32, 114928 /* sum */, 114864 /* select */, 114800 /* sum */, 1188868 /* loss */);
  if (i32[104036 /* tapeless.guard */]! !== 0 && !Number.isFinite(f32[1188868 /* loss */]!)) return;
  update(f32, i32, 34680 /* tapeless.step */, 1188872 /* toF32 */, 1188876 /* toF32 */);
  sum(f32, 130672 /* add */, 1188848 /* sum */);
  contraction_mul(
    f32,
    u8,
    130672 /* add */,
    32096 /* head.weight */,
    514496 /* greaterEqual */,
    112240 /* mul */,
  );
  contraction(f32, 130672 /* add */, 104048 /* select */, 1185392 /* contraction */);
  slice_div_transpose(
    f32,
    112240 /* mul */,
    1164912 /* slice */,
    124528 /* sum */,
    677488 /* add_stack */,
    120432 /* amax */,
    677488 /* transpose */,
  );
  copy(f32, 1164912 /* slice */, 1164912 /* carry23 */, 4096);
  for (let t1 = 0; t1 < 14; t1++) {
    mul(
      f32,
      1164912 /* carry23 */,
      730736 - 4096 * t1 /* transpose */,
      902768 - 4096 * t1 /* sigmoid_stack */,
      845424 - 4096 * t1 /* sub_stack */,
      1169008 /* mul */,
      435824 - 12288 * t1 /* add_stack */,
      788080 - 4096 * t1 /* mul_stack */,
      1173104 /* mul */,
      1017456 - 4096 * t1 /* sub_stack */,
      960112 - 4096 * t1 /* mul_stack */,
      1177200 /* mul */,
      1074800 - 4096 * t1 /* sigmoid_stack */,
      1181296 /* mul */,
    );
    add(f32, 1181296 /* mul */, 1177200 /* mul */, 1173104 /* mul */, 607856 - 12288 * t1 /* add_stack */);
    contraction_update(
      f32,
      607856 - 12288 * t1 /* add_stack */,
      19424 /* gru.weight_hh_l0 */,
      1164912 /* carry23 */,
      730736 - 4096 * t1 /* transpose */,
      902768 - 4096 * t1 /* sigmoid_stack */,
    );
    add(f32, 1169008 /* mul */, 1177200 /* mul */, 1173104 /* mul */, 263792 - 12288 * t1 /* add_stack */);
  }
  contraction2(f32, 448112 /* add_stack */, 1078896 /* input_stack */, 333424 /* contraction */);
  sum2(f32, 448112 /* add_stack */, 358000 /* sum */);
  sum2(f32, 104048 /* add_stack */, 358192 /* sum */);
  contraction_select(
    f32,
    104048 /* add_stack */,
    7136 /* gru.weight_ih_l0 */,
    620144 /* relu */,
    276080 /* select */,
  );
  contraction3(f32, 104048 /* add_stack */, 620144 /* relu */, 345712 /* contraction */);
  sum3(f32, 276080 /* select */, 139792 /* sum */);
  convolution_input_gradient(f32, 928 /* triples.weight */, 276080 /* select */, 104048 /* convolution */);
  convolution_weight_gradient(f32, 1136240 /* gather */, 276080 /* select */, 132720 /* convolution */);
  scatterAdd(f32, i32, 138864 /* scatterAdd */, 1187952 /* ids */, 104048 /* convolution */);
  sum4(f32, 138864 /* scatterAdd */, 104048 /* sum */);
  sum5(f32, 132720 /* convolution */, 104052 /* sum */);
  sum6(f32, 139792 /* sum */, 104056 /* sum */);
  sum7(f32, 345712 /* contraction */, 104060 /* sum */);
  sum7(f32, 333424 /* contraction */, 104064 /* sum */);
  sum8(f32, 358192 /* sum */, 104068 /* sum */);
  sum8(f32, 358000 /* sum */, 104072 /* sum */);
  sum9(f32, 1185392 /* contraction */, 104076 /* sum */);
  sum_toF32(
    f32,
    1188848 /* sum */,
    104048 /* sum */,
    104052 /* sum */,
    104056 /* sum */,
    104060 /* sum */,
    104064 /* sum */,
    104068 /* sum */,
    104072 /* sum */,
    104076 /* sum */,
    104048 /* toF32 */,
  );
  update2(
    f32,
    34684 /* embed.weight.firstMoment */,
    138864 /* scatterAdd */,
    104048 /* toF32 */,
    35612 /* embed.weight.secondMoment */,
    0 /* embed.weight */,
    1188876 /* toF32 */,
    1188872 /* toF32 */,
    928,
  );
  update2(
    f32,
    36540 /* triples.weight.firstMoment */,
    132720 /* convolution */,
    104048 /* toF32 */,
    42684 /* triples.weight.secondMoment */,
    928 /* triples.weight */,
    1188876 /* toF32 */,
    1188872 /* toF32 */,
    6144,
  );
  update2(
    f32,
    48828 /* triples.bias.firstMoment */,
    139792 /* sum */,
    104048 /* toF32 */,
    48892 /* triples.bias.secondMoment */,
    7072 /* triples.bias */,
    1188876 /* toF32 */,
    1188872 /* toF32 */,
    64,
  );
  update2(
    f32,
    48956 /* gru.weight_ih_l0.firstMoment */,
    345712 /* contraction */,
    104048 /* toF32 */,
    61244 /* gru.weight_ih_l0.secondMoment */,
    7136 /* gru.weight_ih_l0 */,
    1188876 /* toF32 */,
    1188872 /* toF32 */,
    12288,
  );
  update2(
    f32,
    73532 /* gru.weight_hh_l0.firstMoment */,
    333424 /* contraction */,
    104048 /* toF32 */,
    85820 /* gru.weight_hh_l0.secondMoment */,
    19424 /* gru.weight_hh_l0 */,
    1188876 /* toF32 */,
    1188872 /* toF32 */,
    12288,
  );
  update2(
    f32,
    98108 /* gru.bias_ih_l0.firstMoment */,
    358192 /* sum */,
    104048 /* toF32 */,
    98300 /* gru.bias_ih_l0.secondMoment */,
    31712 /* gru.bias_ih_l0 */,
    1188876 /* toF32 */,
    1188872 /* toF32 */,
    192,
  );
  update2(
    f32,
    98492 /* gru.bias_hh_l0.firstMoment */,
    358000 /* sum */,
    104048 /* toF32 */,
    98684 /* gru.bias_hh_l0.secondMoment */,
    31904 /* gru.bias_hh_l0 */,
    1188876 /* toF32 */,
    1188872 /* toF32 */,
    192,
  );
  update2(
    f32,
    98876 /* head.weight.firstMoment */,
    1185392 /* contraction */,
    104048 /* toF32 */,
    101436 /* head.weight.secondMoment */,
    32096 /* head.weight */,
    1188876 /* toF32 */,
    1188872 /* toF32 */,
    2560,
  );
  update2(
    f32,
    103996 /* head.bias.firstMoment */,
    1188848 /* sum */,
    104048 /* toF32 */,
    104016 /* head.bias.secondMoment */,
    34656 /* head.bias */,
    1188876 /* toF32 */,
    1188872 /* toF32 */,
    20,
  );
}

function gradients({ f32, i32, u8 }: Views): void {
  gather(f32, i32, 1187952 /* ids */, 0 /* embed.weight */, 1136240 /* gather */);
  convolution_relu(
    f32,
    1136240 /* gather */,
    928 /* triples.weight */,
    7072 /* triples.bias */,
    620144 /* relu */,
  );
  broadcast(f32, 448112 /* broadcast */, 4096);
  contraction_add(
    f32,
    620144 /* relu */,
    7136 /* gru.weight_ih_l0 */,
    31712 /* gru.bias_ih_l0 */,
    104048 /* add */,
  );
  copy(f32, 448112 /* broadcast */, 448112 /* carry0 */, 4096);
  for (let t0 = 0; t0 < 14; t0++) {
    copy(f32, 448112 /* carry0 */, 1078896 + 4096 * t0 /* input_stack */, 4096);
    contraction_add2(
      f32,
      448112 /* carry0 */,
      19424 /* gru.weight_hh_l0 */,
      31904 /* gru.bias_hh_l0 */,
      276080 + 12288 * t0 /* add_stack */,
    );
    sigmoid_tanh_mul(
      f32,
      104048 + 12288 * t0 /* add */,
      276080 + 12288 * t0 /* add_stack */,
      1021552 + 4096 * t0 /* sigmoid_stack */,
      849520 + 4096 * t0 /* sigmoid_stack */,
      448112 /* carry0 */,
      964208 + 4096 * t0 /* sub_stack */,
      677488 + 4096 * t0 /* add_stack */,
      792176 + 4096 * t0 /* sub_stack */,
      906864 + 4096 * t0 /* mul_stack */,
      734832 + 4096 * t0 /* mul_stack */,
    );
    copy(f32, 677488 + 4096 * t0 /* add_stack */, 448112 /* carry0 */, 4096);
  }
  amax_sum(f32, 677488 /* add_stack */, 120432 /* amax */, 124528 /* sum */);
  greaterEqual_select(
    f32,
    i32,
    u8,
    34676 /* tapeless.seed */,
    34680 /* tapeless.step */,
    514496 /* greaterEqual */,
    120432 /* amax */,
    448112 /* carry0 */,
    104048 /* select */,
  );
  contraction_add3(
    f32,
    104048 /* select */,
    32096 /* head.weight */,
    34656 /* head.bias */,
    112240 /* add */,
  );
  sum_amax_add(
    f32,
    i32,
    452208 /* language */,
    112240 /* add */,
    114800 /* sum */,
    114864 /* select */,
    113520 /* exp */,
    114928 /* sum */,
    130672 /* add */,
  );
  sum_mul(f32, 114928 /* sum */, 114864 /* select */, 114800 /* sum */, 1188868 /* loss */);
  sum(f32, 130672 /* add */, 1188848 /* head.bias */);
  contraction_mul(
    f32,
    u8,
    130672 /* add */,
    32096 /* head.weight */,
    514496 /* greaterEqual */,
    112240 /* mul */,
  );
  contraction(f32, 130672 /* add */, 104048 /* select */, 1185392 /* head.weight */);
  slice_div_transpose(
    f32,
    112240 /* mul */,
    1164912 /* slice */,
    124528 /* sum */,
    677488 /* add_stack */,
    120432 /* amax */,
    677488 /* transpose */,
  );
  copy(f32, 1164912 /* slice */, 1164912 /* carry23 */, 4096);
  for (let t1 = 0; t1 < 14; t1++) {
    mul(
      f32,
      1164912 /* carry23 */,
      730736 - 4096 * t1 /* transpose */,
      902768 - 4096 * t1 /* sigmoid_stack */,
      845424 - 4096 * t1 /* sub_stack */,
      1169008 /* mul */,
      435824 - 12288 * t1 /* add_stack */,
      788080 - 4096 * t1 /* mul_stack */,
      1173104 /* mul */,
      1017456 - 4096 * t1 /* sub_stack */,
      960112 - 4096 * t1 /* mul_stack */,
      1177200 /* mul */,
      1074800 - 4096 * t1 /* sigmoid_stack */,
      1181296 /* mul */,
    );
    add(f32, 1181296 /* mul */, 1177200 /* mul */, 1173104 /* mul */, 607856 - 12288 * t1 /* add_stack */);
    contraction_update(
      f32,
      607856 - 12288 * t1 /* add_stack */,
      19424 /* gru.weight_hh_l0 */,
      1164912 /* carry23 */,
      730736 - 4096 * t1 /* transpose */,
      902768 - 4096 * t1 /* sigmoid_stack */,
    );
    add(f32, 1169008 /* mul */, 1177200 /* mul */, 1173104 /* mul */, 263792 - 12288 * t1 /* add_stack */);
  }
  contraction2(f32, 448112 /* add_stack */, 1078896 /* input_stack */, 345712 /* gru.weight_hh_l0 */);
  sum2(f32, 448112 /* add_stack */, 358192 /* gru.bias_hh_l0 */);
  sum2(f32, 104048 /* add_stack */, 358000 /* gru.bias_ih_l0 */);
  contraction_select(
    f32,
    104048 /* add_stack */,
    7136 /* gru.weight_ih_l0 */,
    620144 /* relu */,
    276080 /* select */,
  );
  contraction3(f32, 104048 /* add_stack */, 620144 /* relu */, 333424 /* gru.weight_ih_l0 */);
  sum3(f32, 276080 /* select */, 139792 /* triples.bias */);
  convolution_input_gradient(f32, 928 /* triples.weight */, 276080 /* select */, 104048 /* convolution */);
  convolution_weight_gradient(f32, 1136240 /* gather */, 276080 /* select */, 132720 /* triples.weight */);
  scatterAdd(f32, i32, 138864 /* embed.weight */, 1187952 /* ids */, 104048 /* convolution */);
}

function evaluate({ f32, i32 }: Views): void {
  gather(f32, i32, 132720 /* ids */, 0 /* embed.weight */, 104048 /* gather */);
  convolution_relu(
    f32,
    104048 /* gather */,
    928 /* triples.weight */,
    7072 /* triples.bias */,
    133680 /* relu */,
  );
  broadcast(f32, 104048 /* broadcast */, 4096);
  contraction_add(
    f32,
    133680 /* relu */,
    7136 /* gru.weight_ih_l0 */,
    31712 /* gru.bias_ih_l0 */,
    191024 /* add */,
  );
  copy(f32, 104048 /* broadcast */, 104048 /* carry0 */, 4096);
  for (let t0 = 0; t0 < 14; t0++) {
    contraction_add2(
      f32,
      104048 /* carry0 */,
      19424 /* gru.weight_hh_l0 */,
      31904 /* gru.bias_hh_l0 */,
      108144 /* add */,
    );
    tanh_add(
      f32,
      191024 + 12288 * t0 /* add */,
      108144 /* add */,
      104048 /* carry0 */,
      133680 + 4096 * t0 /* add_stack */,
    );
    copy(f32, 133680 + 4096 * t0 /* add_stack */, 104048 /* carry0 */, 4096);
  }
  amax(f32, 133680 /* add_stack */, 108144 /* amax */);
  concat(f32, 108144 /* amax */, 104048 /* carry0 */, 112240 /* concat */);
  contraction_add3(
    f32,
    112240 /* concat */,
    32096 /* head.weight */,
    34656 /* head.bias */,
    104048 /* add */,
  );
  sum_amax_toF32(
    f32,
    i32,
    133616 /* language */,
    104048 /* add */,
    105392 /* sum */,
    105456 /* select */,
    105520 /* sum */,
    105328 /* accuracy */,
  );
  sum_mul(f32, 105520 /* sum */, 105456 /* select */, 105392 /* sum */, 104048 /* loss */);
}

function predict({ f32, i32 }: Views): void {
  gather(f32, i32, 132720 /* ids */, 0 /* embed.weight */, 104048 /* gather */);
  convolution_relu(
    f32,
    104048 /* gather */,
    928 /* triples.weight */,
    7072 /* triples.bias */,
    132720 /* relu */,
  );
  broadcast(f32, 104048 /* broadcast */, 4096);
  contraction_add(
    f32,
    132720 /* relu */,
    7136 /* gru.weight_ih_l0 */,
    31712 /* gru.bias_ih_l0 */,
    190064 /* add */,
  );
  copy(f32, 104048 /* broadcast */, 104048 /* carry0 */, 4096);
  for (let t0 = 0; t0 < 14; t0++) {
    contraction_add2(
      f32,
      104048 /* carry0 */,
      19424 /* gru.weight_hh_l0 */,
      31904 /* gru.bias_hh_l0 */,
      165488 /* add */,
    );
    tanh_add(
      f32,
      190064 + 12288 * t0 /* add */,
      165488 /* add */,
      104048 /* carry0 */,
      108144 + 4096 * t0 /* add_stack */,
    );
    copy(f32, 108144 + 4096 * t0 /* add_stack */, 104048 /* carry0 */, 4096);
  }
  amax(f32, 108144 /* add_stack */, 165488 /* amax */);
  concat(f32, 165488 /* amax */, 104048 /* carry0 */, 108144 /* concat */);
  contraction_add3(
    f32,
    108144 /* concat */,
    32096 /* head.weight */,
    34656 /* head.bias */,
    104048 /* logits */,
  );
}

/** What `step` takes. */
export interface StepInputs {
  /** i32[64, 14] */
  readonly ids: NumericArray;
  /** i32[64] */
  readonly language: NumericArray;
}

/** What `evaluate` takes. */
export interface EvaluateInputs {
  /** i32[64, 14] */
  readonly ids: NumericArray;
  /** i32[64] */
  readonly language: NumericArray;
}

/** What `gradients` takes. */
export interface GradientInputs {
  /** i32[64, 14] */
  readonly ids: NumericArray;
  /** i32[64] */
  readonly language: NumericArray;
}

/** What `predict` takes. */
export interface PredictInputs {
  /** i32[64, 14] */
  readonly ids: NumericArray;
  /** Not needed: may be given, and is not read. */
  readonly language?: NumericArray;
}

/** What `predict` returns. */
export interface Outputs {
  /** f32[64, 20] */
  readonly logits: Float32Array;
}

/** The parameters by name. */
export interface Parameters {
  /** f32[29, 32] */
  readonly "embed.weight": Float32Array;
  /** f32[64, 32, 3] */
  readonly "triples.weight": Float32Array;
  /** f32[64] */
  readonly "triples.bias": Float32Array;
  /** f32[192, 64] */
  readonly "gru.weight_ih_l0": Float32Array;
  /** f32[192, 64] */
  readonly "gru.weight_hh_l0": Float32Array;
  /** f32[192] */
  readonly "gru.bias_ih_l0": Float32Array;
  /** f32[192] */
  readonly "gru.bias_hh_l0": Float32Array;
  /** f32[20, 128] */
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
  fingerprint: "3c2e2ce026305b37",
  arenaBytes: 4755520,
  dtype: "f32",
  parameters: [
    {
      name: "embed.weight",
      type: "f32",
      shape: [29, 32],
      offset: 0,
      initial: { kind: "normal", mean: 0, deviation: 1 },
      trainable: true,
    },
    {
      name: "triples.weight",
      type: "f32",
      shape: [64, 32, 3],
      offset: 3712,
      initial: { kind: "uniform", low: -0.10206207261596577, high: 0.10206207261596577 },
      trainable: true,
    },
    {
      name: "triples.bias",
      type: "f32",
      shape: [64],
      offset: 28288,
      initial: { kind: "uniform", low: -0.10206207261596577, high: 0.10206207261596577 },
      trainable: true,
    },
    {
      name: "gru.weight_ih_l0",
      type: "f32",
      shape: [192, 64],
      offset: 28544,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "gru.weight_hh_l0",
      type: "f32",
      shape: [192, 64],
      offset: 77696,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "gru.bias_ih_l0",
      type: "f32",
      shape: [192],
      offset: 126848,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "gru.bias_hh_l0",
      type: "f32",
      shape: [192],
      offset: 127616,
      initial: { kind: "uniform", low: -0.125, high: 0.125 },
      trainable: true,
    },
    {
      name: "head.weight",
      type: "f32",
      shape: [20, 128],
      offset: 128384,
      initial: { kind: "uniform", low: -0.08838834764831843, high: 0.08838834764831843 },
      trainable: true,
    },
    {
      name: "head.bias",
      type: "f32",
      shape: [20],
      offset: 138624,
      initial: { kind: "uniform", low: -0.08838834764831843, high: 0.08838834764831843 },
      trainable: true,
    },
  ],
  state: [
    {
      name: "embed.weight.firstMoment",
      type: "f32",
      shape: [29, 32],
      offset: 138736,
      initial: { kind: "zeros" },
    },
    {
      name: "embed.weight.secondMoment",
      type: "f32",
      shape: [29, 32],
      offset: 142448,
      initial: { kind: "zeros" },
    },
    {
      name: "triples.weight.firstMoment",
      type: "f32",
      shape: [64, 32, 3],
      offset: 146160,
      initial: { kind: "zeros" },
    },
    {
      name: "triples.weight.secondMoment",
      type: "f32",
      shape: [64, 32, 3],
      offset: 170736,
      initial: { kind: "zeros" },
    },
    {
      name: "triples.bias.firstMoment",
      type: "f32",
      shape: [64],
      offset: 195312,
      initial: { kind: "zeros" },
    },
    {
      name: "triples.bias.secondMoment",
      type: "f32",
      shape: [64],
      offset: 195568,
      initial: { kind: "zeros" },
    },
    {
      name: "gru.weight_ih_l0.firstMoment",
      type: "f32",
      shape: [192, 64],
      offset: 195824,
      initial: { kind: "zeros" },
    },
    {
      name: "gru.weight_ih_l0.secondMoment",
      type: "f32",
      shape: [192, 64],
      offset: 244976,
      initial: { kind: "zeros" },
    },
    {
      name: "gru.weight_hh_l0.firstMoment",
      type: "f32",
      shape: [192, 64],
      offset: 294128,
      initial: { kind: "zeros" },
    },
    {
      name: "gru.weight_hh_l0.secondMoment",
      type: "f32",
      shape: [192, 64],
      offset: 343280,
      initial: { kind: "zeros" },
    },
    {
      name: "gru.bias_ih_l0.firstMoment",
      type: "f32",
      shape: [192],
      offset: 392432,
      initial: { kind: "zeros" },
    },
    {
      name: "gru.bias_ih_l0.secondMoment",
      type: "f32",
      shape: [192],
      offset: 393200,
      initial: { kind: "zeros" },
    },
    {
      name: "gru.bias_hh_l0.firstMoment",
      type: "f32",
      shape: [192],
      offset: 393968,
      initial: { kind: "zeros" },
    },
    {
      name: "gru.bias_hh_l0.secondMoment",
      type: "f32",
      shape: [192],
      offset: 394736,
      initial: { kind: "zeros" },
    },
    {
      name: "head.weight.firstMoment",
      type: "f32",
      shape: [20, 128],
      offset: 395504,
      initial: { kind: "zeros" },
    },
    {
      name: "head.weight.secondMoment",
      type: "f32",
      shape: [20, 128],
      offset: 405744,
      initial: { kind: "zeros" },
    },
    { name: "head.bias.firstMoment", type: "f32", shape: [20], offset: 415984, initial: { kind: "zeros" } },
    { name: "head.bias.secondMoment", type: "f32", shape: [20], offset: 416064, initial: { kind: "zeros" } },
  ],
  constants: [],
  counters: { seed: 138704, step: 138720, guard: 416144 },
  objectives: {
    ["loss"]: {
      step: {
        inputs: [
          { name: "ids", type: "i32", shape: [64, 14], offset: 4751808, below: 29 },
          { name: "language", type: "i32", shape: [64], offset: 1808832, below: 20 },
        ],
        outputs: [],
        loss: 4755472,
        metrics: [],
        run: step,
      },
      evaluate: {
        inputs: [
          { name: "ids", type: "i32", shape: [64, 14], offset: 530880, below: 29 },
          { name: "language", type: "i32", shape: [64], offset: 534464, below: 20 },
        ],
        outputs: [],
        loss: 416192,
        metrics: [{ name: "accuracy", type: "f32", shape: [64], offset: 421312 }],
        run: evaluate,
      },
      gradients: {
        inputs: [
          { name: "ids", type: "i32", shape: [64, 14], offset: 4751808, below: 29 },
          { name: "language", type: "i32", shape: [64], offset: 1808832, below: 20 },
        ],
        outputs: [
          { name: "embed.weight", type: "f32", shape: [29, 32], offset: 555456 },
          { name: "triples.weight", type: "f32", shape: [64, 32, 3], offset: 530880 },
          { name: "triples.bias", type: "f32", shape: [64], offset: 559168 },
          { name: "gru.weight_ih_l0", type: "f32", shape: [192, 64], offset: 1333696 },
          { name: "gru.weight_hh_l0", type: "f32", shape: [192, 64], offset: 1382848 },
          { name: "gru.bias_ih_l0", type: "f32", shape: [192], offset: 1432000 },
          { name: "gru.bias_hh_l0", type: "f32", shape: [192], offset: 1432768 },
          { name: "head.weight", type: "f32", shape: [20, 128], offset: 4741568 },
          { name: "head.bias", type: "f32", shape: [20], offset: 4755392 },
        ],
        loss: 4755472,
        metrics: [],
        run: gradients,
      },
    },
  },
  predict: {
    inputs: [{ name: "ids", type: "i32", shape: [64, 14], offset: 530880, below: 29 }],
    unread: ["language"],
    outputs: [{ name: "logits", type: "f32", shape: [64, 20], offset: 416192 }],
    metrics: [],
    run: predict,
  },
});
