// @generated
/* eslint-disable */
/**
 * two-layer: a neural network and its training, compiled by Tapeless. Do not edit: change the model and
 * compile it again. Kernels come first, then one function per program, then the trainer that is made of them.
 *
 * Inputs
 *   x  f32[64, 1000]
 *   y  f32[64, 10]
 * Parameters: 101,000 numbers in 2 tensors
 *   w1  f32[1000, 100]
 *   w2  f32[100, 10]
 * Dimensions, as tensor[axis]
 *     64  x[0], y[0], prediction[0]
 *   1000  x[1], w1[0]
 *     10  y[1], w2[1], prediction[1]
 *    100  w1[1], w2[0]
 * Programs          FLOPs per call    peak bytes  launches
 *   step                26,201,360       713,872         7
 *   gradients           25,999,360     1,089,712         6
 *   evaluate            12,936,320       688,256         3
 *   predict             12,934,400       685,696         2
 * Memory: one arena of 1,089,712 bytes (1.04 MiB), the first 404,096 for parameters and state.
 * Kernels take the views of the arena that they use, then the position of each tensor in its view, in elements.
 * Tensors are row-major. Arithmetic is in float64 between loads and stores, rounded when stored.
 */
import { defineTrainer, type NumericArray, type Views } from "../../runtime/index.ts";

/**
 * contraction, two-layer.ts:21
 * relu, two-layer.ts:21
 */
function contraction_relu(f32: Float32Array, x_at: number, w1: number, relu_at: number): void {
  for (let i = 0; i < 63; i += 3) {
    const relu_at_row = relu_at + i * 100;
    for (let j = 0; j < 100; j += 4) {
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
      const x_at_row = x_at + i * 1000;
      const w1_row = w1 + j;
      for (let r = 0; r < 1000; r++) {
        const x = f32[x_at_row + r]!;
        const x_i1 = f32[x_at_row + r + 1000]!;
        const x_i2 = f32[x_at_row + r + 2000]!;
        const value = f32[w1_row + r * 100]!;
        const value_j1 = f32[w1_row + r * 100 + 1]!;
        const value_j2 = f32[w1_row + r * 100 + 2]!;
        const value_j3 = f32[w1_row + r * 100 + 3]!;
        contraction += x * value;
        contraction_i1 += x_i1 * value;
        contraction_i2 += x_i2 * value;
        contraction_j1 += x * value_j1;
        contraction_j1_i1 += x_i1 * value_j1;
        contraction_j1_i2 += x_i2 * value_j1;
        contraction_j2 += x * value_j2;
        contraction_j2_i1 += x_i1 * value_j2;
        contraction_j2_i2 += x_i2 * value_j2;
        contraction_j3 += x * value_j3;
        contraction_j3_i1 += x_i1 * value_j3;
        contraction_j3_i2 += x_i2 * value_j3;
      }
      f32[relu_at_row + j] = Math.max(contraction, 0);
      f32[relu_at_row + j + 100] = Math.max(contraction_i1, 0);
      f32[relu_at_row + j + 200] = Math.max(contraction_i2, 0);
      f32[relu_at_row + j + 1] = Math.max(contraction_j1, 0);
      f32[relu_at_row + j + 101] = Math.max(contraction_j1_i1, 0);
      f32[relu_at_row + j + 201] = Math.max(contraction_j1_i2, 0);
      f32[relu_at_row + j + 2] = Math.max(contraction_j2, 0);
      f32[relu_at_row + j + 102] = Math.max(contraction_j2_i1, 0);
      f32[relu_at_row + j + 202] = Math.max(contraction_j2_i2, 0);
      f32[relu_at_row + j + 3] = Math.max(contraction_j3, 0);
      f32[relu_at_row + j + 103] = Math.max(contraction_j3_i1, 0);
      f32[relu_at_row + j + 203] = Math.max(contraction_j3_i2, 0);
    }
  }
  for (let j_ir = 0; j_ir < 100; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const w1_row2 = w1 + j_ir;
    for (let r_ir = 0; r_ir < 1000; r_ir++) {
      const x_ir = f32[x_at + r_ir + 63000]!;
      contraction_ir += x_ir * f32[w1_row2 + r_ir * 100]!;
      contraction_j1_ir += x_ir * f32[w1_row2 + r_ir * 100 + 1]!;
      contraction_j2_ir += x_ir * f32[w1_row2 + r_ir * 100 + 2]!;
      contraction_j3_ir += x_ir * f32[w1_row2 + r_ir * 100 + 3]!;
    }
    f32[relu_at + j_ir + 6300] = Math.max(contraction_ir, 0);
    f32[relu_at + j_ir + 6301] = Math.max(contraction_j1_ir, 0);
    f32[relu_at + j_ir + 6302] = Math.max(contraction_j2_ir, 0);
    f32[relu_at + j_ir + 6303] = Math.max(contraction_j3_ir, 0);
  }
}

/**
 * contraction, two-layer.ts:21
 * sub, two-layer.ts:22
 * mul, two-layer.ts:22
 */
function contraction_mul(
  f32: Float32Array,
  relu_at: number,
  w2: number,
  y_at: number,
  sub_at: number,
  mul_at: number,
): void {
  for (let i = 0; i < 64; i += 2) {
    const y_at_row = y_at + i * 10;
    const sub_at_row = sub_at + i * 10;
    const mul_at_row = mul_at + i * 10;
    for (let j = 0; j < 10; j += 5) {
      let contraction = 0;
      let contraction_i1 = 0;
      let contraction_j1 = 0;
      let contraction_j1_i1 = 0;
      let contraction_j2 = 0;
      let contraction_j2_i1 = 0;
      let contraction_j3 = 0;
      let contraction_j3_i1 = 0;
      let contraction_j4 = 0;
      let contraction_j4_i1 = 0;
      const relu_at_row = relu_at + i * 100;
      const w2_row = w2 + j;
      for (let r = 0; r < 100; r++) {
        const relu = f32[relu_at_row + r]!;
        const relu_i1 = f32[relu_at_row + r + 100]!;
        const value = f32[w2_row + r * 10]!;
        const value_j1 = f32[w2_row + r * 10 + 1]!;
        const value_j2 = f32[w2_row + r * 10 + 2]!;
        const value_j3 = f32[w2_row + r * 10 + 3]!;
        const value_j4 = f32[w2_row + r * 10 + 4]!;
        contraction += relu * value;
        contraction_i1 += relu_i1 * value;
        contraction_j1 += relu * value_j1;
        contraction_j1_i1 += relu_i1 * value_j1;
        contraction_j2 += relu * value_j2;
        contraction_j2_i1 += relu_i1 * value_j2;
        contraction_j3 += relu * value_j3;
        contraction_j3_i1 += relu_i1 * value_j3;
        contraction_j4 += relu * value_j4;
        contraction_j4_i1 += relu_i1 * value_j4;
      }
      const sub = contraction - f32[y_at_row + j]!;
      const sub_i1 = contraction_i1 - f32[y_at_row + j + 10]!;
      const sub_j1 = contraction_j1 - f32[y_at_row + j + 1]!;
      const sub_j1_i1 = contraction_j1_i1 - f32[y_at_row + j + 11]!;
      const sub_j2 = contraction_j2 - f32[y_at_row + j + 2]!;
      const sub_j2_i1 = contraction_j2_i1 - f32[y_at_row + j + 12]!;
      const sub_j3 = contraction_j3 - f32[y_at_row + j + 3]!;
      const sub_j3_i1 = contraction_j3_i1 - f32[y_at_row + j + 13]!;
      const sub_j4 = contraction_j4 - f32[y_at_row + j + 4]!;
      const sub_j4_i1 = contraction_j4_i1 - f32[y_at_row + j + 14]!;
      f32[sub_at_row + j] = sub;
      f32[sub_at_row + j + 10] = sub_i1;
      f32[sub_at_row + j + 1] = sub_j1;
      f32[sub_at_row + j + 11] = sub_j1_i1;
      f32[sub_at_row + j + 2] = sub_j2;
      f32[sub_at_row + j + 12] = sub_j2_i1;
      f32[sub_at_row + j + 3] = sub_j3;
      f32[sub_at_row + j + 13] = sub_j3_i1;
      f32[sub_at_row + j + 4] = sub_j4;
      f32[sub_at_row + j + 14] = sub_j4_i1;
      f32[mul_at_row + j] = sub * 2;
      f32[mul_at_row + j + 10] = sub_i1 * 2;
      f32[mul_at_row + j + 1] = sub_j1 * 2;
      f32[mul_at_row + j + 11] = sub_j1_i1 * 2;
      f32[mul_at_row + j + 2] = sub_j2 * 2;
      f32[mul_at_row + j + 12] = sub_j2_i1 * 2;
      f32[mul_at_row + j + 3] = sub_j3 * 2;
      f32[mul_at_row + j + 13] = sub_j3_i1 * 2;
      f32[mul_at_row + j + 4] = sub_j4 * 2;
      f32[mul_at_row + j + 14] = sub_j4_i1 * 2;
    }
  }
}

/**
 * sum, two-layer.ts:22
 */
function sum(f32: Float32Array, sub_at: number, sum_at: number): void {
  let sum2 = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 640; s += 4) {
    const sub = f32[sub_at + s]!;
    sum2 += sub * sub;
    const subSp1 = f32[sub_at + s + 1]!;
    sumSp1 += subSp1 * subSp1;
    const subSp2 = f32[sub_at + s + 2]!;
    sumSp2 += subSp2 * subSp2;
    const subSp3 = f32[sub_at + s + 3]!;
    sumSp3 += subSp3 * subSp3;
  }
  sum2 = sum2 + sumSp1 + (sumSp2 + sumSp3);
  f32[sum_at] = sum2;
}

/**
 * add, sgd
 */
function update(i32: Int32Array, step_at: number): void {
  i32[step_at] = (i32[step_at]! + 1) | 0;
}

/**
 * contraction, two-layer.ts:21
 * select, two-layer.ts:21
 */
function contraction_select(
  f32: Float32Array,
  mul_at: number,
  w2: number,
  relu_at: number,
  select_at: number,
): void {
  for (let i = 0; i < 63; i += 3) {
    const relu_at_row = relu_at + i * 100;
    const select_at_row = select_at + i * 100;
    for (let j = 0; j < 100; j += 4) {
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
      const mul_at_row = mul_at + i * 10;
      const w2_row = w2 + j * 10;
      for (let r = 0; r < 10; r++) {
        const mul = f32[mul_at_row + r]!;
        const mul_i1 = f32[mul_at_row + r + 10]!;
        const mul_i2 = f32[mul_at_row + r + 20]!;
        const value = f32[w2_row + r]!;
        const value_j1 = f32[w2_row + r + 10]!;
        const value_j2 = f32[w2_row + r + 20]!;
        const value_j3 = f32[w2_row + r + 30]!;
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
      const select_i1 = f32[relu_at_row + j + 100]! > 0 ? contraction_i1 : 0;
      const select_i2 = f32[relu_at_row + j + 200]! > 0 ? contraction_i2 : 0;
      const select_j1 = f32[relu_at_row + j + 1]! > 0 ? contraction_j1 : 0;
      const select_j1_i1 = f32[relu_at_row + j + 101]! > 0 ? contraction_j1_i1 : 0;
      const select_j1_i2 = f32[relu_at_row + j + 201]! > 0 ? contraction_j1_i2 : 0;
      const select_j2 = f32[relu_at_row + j + 2]! > 0 ? contraction_j2 : 0;
      const select_j2_i1 = f32[relu_at_row + j + 102]! > 0 ? contraction_j2_i1 : 0;
      const select_j2_i2 = f32[relu_at_row + j + 202]! > 0 ? contraction_j2_i2 : 0;
      const select_j3 = f32[relu_at_row + j + 3]! > 0 ? contraction_j3 : 0;
      const select_j3_i1 = f32[relu_at_row + j + 103]! > 0 ? contraction_j3_i1 : 0;
      const select_j3_i2 = f32[relu_at_row + j + 203]! > 0 ? contraction_j3_i2 : 0;
      f32[select_at_row + j] = f32[relu_at_row + j]! > 0 ? contraction : 0;
      f32[select_at_row + j + 100] = select_i1;
      f32[select_at_row + j + 200] = select_i2;
      f32[select_at_row + j + 1] = select_j1;
      f32[select_at_row + j + 101] = select_j1_i1;
      f32[select_at_row + j + 201] = select_j1_i2;
      f32[select_at_row + j + 2] = select_j2;
      f32[select_at_row + j + 102] = select_j2_i1;
      f32[select_at_row + j + 202] = select_j2_i2;
      f32[select_at_row + j + 3] = select_j3;
      f32[select_at_row + j + 103] = select_j3_i1;
      f32[select_at_row + j + 203] = select_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 100; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const w2_row2 = w2 + j_ir * 10;
    for (let r_ir = 0; r_ir < 10; r_ir++) {
      const mul_ir = f32[mul_at + r_ir + 630]!;
      contraction_ir += mul_ir * f32[w2_row2 + r_ir]!;
      contraction_j1_ir += mul_ir * f32[w2_row2 + r_ir + 10]!;
      contraction_j2_ir += mul_ir * f32[w2_row2 + r_ir + 20]!;
      contraction_j3_ir += mul_ir * f32[w2_row2 + r_ir + 30]!;
    }
    const select_j1_ir = f32[relu_at + j_ir + 6301]! > 0 ? contraction_j1_ir : 0;
    const select_j2_ir = f32[relu_at + j_ir + 6302]! > 0 ? contraction_j2_ir : 0;
    const select_j3_ir = f32[relu_at + j_ir + 6303]! > 0 ? contraction_j3_ir : 0;
    f32[select_at + j_ir + 6300] = f32[relu_at + j_ir + 6300]! > 0 ? contraction_ir : 0;
    f32[select_at + j_ir + 6301] = select_j1_ir;
    f32[select_at + j_ir + 6302] = select_j2_ir;
    f32[select_at + j_ir + 6303] = select_j3_ir;
  }
}

/**
 * contraction, two-layer.ts:21
 * sub, sgd
 */
function contraction_update(f32: Float32Array, select_at: number, x_at: number, parameter: number): void {
  for (let i = 0; i < 99; i += 3) {
    const parameter_row = parameter + i;
    for (let j = 0; j < 1000; j += 4) {
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
      const x_at_row = x_at + j;
      for (let r = 0; r < 64; r++) {
        const select = f32[select_at_row + r * 100]!;
        const select_i1 = f32[select_at_row + r * 100 + 1]!;
        const select_i2 = f32[select_at_row + r * 100 + 2]!;
        const x = f32[x_at_row + r * 1000]!;
        const x_j1 = f32[x_at_row + r * 1000 + 1]!;
        const x_j2 = f32[x_at_row + r * 1000 + 2]!;
        const x_j3 = f32[x_at_row + r * 1000 + 3]!;
        contraction += select * x;
        contraction_i1 += select_i1 * x;
        contraction_i2 += select_i2 * x;
        contraction_j1 += select * x_j1;
        contraction_j1_i1 += select_i1 * x_j1;
        contraction_j1_i2 += select_i2 * x_j1;
        contraction_j2 += select * x_j2;
        contraction_j2_i1 += select_i1 * x_j2;
        contraction_j2_i2 += select_i2 * x_j2;
        contraction_j3 += select * x_j3;
        contraction_j3_i1 += select_i1 * x_j3;
        contraction_j3_i2 += select_i2 * x_j3;
      }
      const sub = f32[parameter_row + j * 100]! - contraction * /* 0.000001 */ 9.999999974752427e-7;
      const sub_i1 = f32[parameter_row + j * 100 + 1]! - contraction_i1 * 9.999999974752427e-7;
      const sub_i2 = f32[parameter_row + j * 100 + 2]! - contraction_i2 * 9.999999974752427e-7;
      const sub_j1 = f32[parameter_row + j * 100 + 100]! - contraction_j1 * 9.999999974752427e-7;
      const sub_j1_i1 = f32[parameter_row + j * 100 + 101]! - contraction_j1_i1 * 9.999999974752427e-7;
      const sub_j1_i2 = f32[parameter_row + j * 100 + 102]! - contraction_j1_i2 * 9.999999974752427e-7;
      const sub_j2 = f32[parameter_row + j * 100 + 200]! - contraction_j2 * 9.999999974752427e-7;
      const sub_j2_i1 = f32[parameter_row + j * 100 + 201]! - contraction_j2_i1 * 9.999999974752427e-7;
      const sub_j2_i2 = f32[parameter_row + j * 100 + 202]! - contraction_j2_i2 * 9.999999974752427e-7;
      const sub_j3 = f32[parameter_row + j * 100 + 300]! - contraction_j3 * 9.999999974752427e-7;
      const sub_j3_i1 = f32[parameter_row + j * 100 + 301]! - contraction_j3_i1 * 9.999999974752427e-7;
      const sub_j3_i2 = f32[parameter_row + j * 100 + 302]! - contraction_j3_i2 * 9.999999974752427e-7;
      f32[parameter_row + j * 100] = sub;
      f32[parameter_row + j * 100 + 1] = sub_i1;
      f32[parameter_row + j * 100 + 2] = sub_i2;
      f32[parameter_row + j * 100 + 100] = sub_j1;
      f32[parameter_row + j * 100 + 101] = sub_j1_i1;
      f32[parameter_row + j * 100 + 102] = sub_j1_i2;
      f32[parameter_row + j * 100 + 200] = sub_j2;
      f32[parameter_row + j * 100 + 201] = sub_j2_i1;
      f32[parameter_row + j * 100 + 202] = sub_j2_i2;
      f32[parameter_row + j * 100 + 300] = sub_j3;
      f32[parameter_row + j * 100 + 301] = sub_j3_i1;
      f32[parameter_row + j * 100 + 302] = sub_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 1000; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const x_at_row2 = x_at + j_ir;
    for (let r_ir = 0; r_ir < 64; r_ir++) {
      const select_ir = f32[select_at + r_ir * 100 + 99]!;
      contraction_ir += select_ir * f32[x_at_row2 + r_ir * 1000]!;
      contraction_j1_ir += select_ir * f32[x_at_row2 + r_ir * 1000 + 1]!;
      contraction_j2_ir += select_ir * f32[x_at_row2 + r_ir * 1000 + 2]!;
      contraction_j3_ir += select_ir * f32[x_at_row2 + r_ir * 1000 + 3]!;
    }
    const sub_ir = f32[parameter + j_ir * 100 + 99]! - contraction_ir * 9.999999974752427e-7;
    const sub_j1_ir = f32[parameter + j_ir * 100 + 199]! - contraction_j1_ir * 9.999999974752427e-7;
    const sub_j2_ir = f32[parameter + j_ir * 100 + 299]! - contraction_j2_ir * 9.999999974752427e-7;
    const sub_j3_ir = f32[parameter + j_ir * 100 + 399]! - contraction_j3_ir * 9.999999974752427e-7;
    f32[parameter + j_ir * 100 + 99] = sub_ir;
    f32[parameter + j_ir * 100 + 199] = sub_j1_ir;
    f32[parameter + j_ir * 100 + 299] = sub_j2_ir;
    f32[parameter + j_ir * 100 + 399] = sub_j3_ir;
  }
}

/**
 * contraction, two-layer.ts:21
 * sub, sgd
 */
function contraction_update2(f32: Float32Array, mul_at: number, relu_at: number, parameter: number): void {
  for (let i = 0; i < 9; i += 3) {
    const parameter_row = parameter + i;
    for (let j = 0; j < 100; j += 4) {
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
      const mul_at_row = mul_at + i;
      const relu_at_row = relu_at + j;
      for (let r = 0; r < 64; r++) {
        const mul = f32[mul_at_row + r * 10]!;
        const mul_i1 = f32[mul_at_row + r * 10 + 1]!;
        const mul_i2 = f32[mul_at_row + r * 10 + 2]!;
        const relu = f32[relu_at_row + r * 100]!;
        const relu_j1 = f32[relu_at_row + r * 100 + 1]!;
        const relu_j2 = f32[relu_at_row + r * 100 + 2]!;
        const relu_j3 = f32[relu_at_row + r * 100 + 3]!;
        contraction += mul * relu;
        contraction_i1 += mul_i1 * relu;
        contraction_i2 += mul_i2 * relu;
        contraction_j1 += mul * relu_j1;
        contraction_j1_i1 += mul_i1 * relu_j1;
        contraction_j1_i2 += mul_i2 * relu_j1;
        contraction_j2 += mul * relu_j2;
        contraction_j2_i1 += mul_i1 * relu_j2;
        contraction_j2_i2 += mul_i2 * relu_j2;
        contraction_j3 += mul * relu_j3;
        contraction_j3_i1 += mul_i1 * relu_j3;
        contraction_j3_i2 += mul_i2 * relu_j3;
      }
      const sub = f32[parameter_row + j * 10]! - contraction * /* 0.000001 */ 9.999999974752427e-7;
      const sub_i1 = f32[parameter_row + j * 10 + 1]! - contraction_i1 * 9.999999974752427e-7;
      const sub_i2 = f32[parameter_row + j * 10 + 2]! - contraction_i2 * 9.999999974752427e-7;
      const sub_j1 = f32[parameter_row + j * 10 + 10]! - contraction_j1 * 9.999999974752427e-7;
      const sub_j1_i1 = f32[parameter_row + j * 10 + 11]! - contraction_j1_i1 * 9.999999974752427e-7;
      const sub_j1_i2 = f32[parameter_row + j * 10 + 12]! - contraction_j1_i2 * 9.999999974752427e-7;
      const sub_j2 = f32[parameter_row + j * 10 + 20]! - contraction_j2 * 9.999999974752427e-7;
      const sub_j2_i1 = f32[parameter_row + j * 10 + 21]! - contraction_j2_i1 * 9.999999974752427e-7;
      const sub_j2_i2 = f32[parameter_row + j * 10 + 22]! - contraction_j2_i2 * 9.999999974752427e-7;
      const sub_j3 = f32[parameter_row + j * 10 + 30]! - contraction_j3 * 9.999999974752427e-7;
      const sub_j3_i1 = f32[parameter_row + j * 10 + 31]! - contraction_j3_i1 * 9.999999974752427e-7;
      const sub_j3_i2 = f32[parameter_row + j * 10 + 32]! - contraction_j3_i2 * 9.999999974752427e-7;
      f32[parameter_row + j * 10] = sub;
      f32[parameter_row + j * 10 + 1] = sub_i1;
      f32[parameter_row + j * 10 + 2] = sub_i2;
      f32[parameter_row + j * 10 + 10] = sub_j1;
      f32[parameter_row + j * 10 + 11] = sub_j1_i1;
      f32[parameter_row + j * 10 + 12] = sub_j1_i2;
      f32[parameter_row + j * 10 + 20] = sub_j2;
      f32[parameter_row + j * 10 + 21] = sub_j2_i1;
      f32[parameter_row + j * 10 + 22] = sub_j2_i2;
      f32[parameter_row + j * 10 + 30] = sub_j3;
      f32[parameter_row + j * 10 + 31] = sub_j3_i1;
      f32[parameter_row + j * 10 + 32] = sub_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 100; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const relu_at_row2 = relu_at + j_ir;
    for (let r_ir = 0; r_ir < 64; r_ir++) {
      const mul_ir = f32[mul_at + r_ir * 10 + 9]!;
      contraction_ir += mul_ir * f32[relu_at_row2 + r_ir * 100]!;
      contraction_j1_ir += mul_ir * f32[relu_at_row2 + r_ir * 100 + 1]!;
      contraction_j2_ir += mul_ir * f32[relu_at_row2 + r_ir * 100 + 2]!;
      contraction_j3_ir += mul_ir * f32[relu_at_row2 + r_ir * 100 + 3]!;
    }
    const sub_ir = f32[parameter + j_ir * 10 + 9]! - contraction_ir * 9.999999974752427e-7;
    const sub_j1_ir = f32[parameter + j_ir * 10 + 19]! - contraction_j1_ir * 9.999999974752427e-7;
    const sub_j2_ir = f32[parameter + j_ir * 10 + 29]! - contraction_j2_ir * 9.999999974752427e-7;
    const sub_j3_ir = f32[parameter + j_ir * 10 + 39]! - contraction_j3_ir * 9.999999974752427e-7;
    f32[parameter + j_ir * 10 + 9] = sub_ir;
    f32[parameter + j_ir * 10 + 19] = sub_j1_ir;
    f32[parameter + j_ir * 10 + 29] = sub_j2_ir;
    f32[parameter + j_ir * 10 + 39] = sub_j3_ir;
  }
}

/**
 * contraction, two-layer.ts:21
 * transpose, two-layer.ts:21
 */
function contraction_transpose(f32: Float32Array, mul_at: number, relu_at: number, transpose: number): void {
  for (let i = 0; i < 9; i += 3) {
    const transpose_row = transpose + i;
    for (let j = 0; j < 100; j += 4) {
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
      const mul_at_row = mul_at + i;
      const relu_at_row = relu_at + j;
      for (let r = 0; r < 64; r++) {
        const mul = f32[mul_at_row + r * 10]!;
        const mul_i1 = f32[mul_at_row + r * 10 + 1]!;
        const mul_i2 = f32[mul_at_row + r * 10 + 2]!;
        const relu = f32[relu_at_row + r * 100]!;
        const relu_j1 = f32[relu_at_row + r * 100 + 1]!;
        const relu_j2 = f32[relu_at_row + r * 100 + 2]!;
        const relu_j3 = f32[relu_at_row + r * 100 + 3]!;
        contraction += mul * relu;
        contraction_i1 += mul_i1 * relu;
        contraction_i2 += mul_i2 * relu;
        contraction_j1 += mul * relu_j1;
        contraction_j1_i1 += mul_i1 * relu_j1;
        contraction_j1_i2 += mul_i2 * relu_j1;
        contraction_j2 += mul * relu_j2;
        contraction_j2_i1 += mul_i1 * relu_j2;
        contraction_j2_i2 += mul_i2 * relu_j2;
        contraction_j3 += mul * relu_j3;
        contraction_j3_i1 += mul_i1 * relu_j3;
        contraction_j3_i2 += mul_i2 * relu_j3;
      }
      f32[transpose_row + j * 10] = contraction;
      f32[transpose_row + j * 10 + 1] = contraction_i1;
      f32[transpose_row + j * 10 + 2] = contraction_i2;
      f32[transpose_row + j * 10 + 10] = contraction_j1;
      f32[transpose_row + j * 10 + 11] = contraction_j1_i1;
      f32[transpose_row + j * 10 + 12] = contraction_j1_i2;
      f32[transpose_row + j * 10 + 20] = contraction_j2;
      f32[transpose_row + j * 10 + 21] = contraction_j2_i1;
      f32[transpose_row + j * 10 + 22] = contraction_j2_i2;
      f32[transpose_row + j * 10 + 30] = contraction_j3;
      f32[transpose_row + j * 10 + 31] = contraction_j3_i1;
      f32[transpose_row + j * 10 + 32] = contraction_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 100; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const relu_at_row2 = relu_at + j_ir;
    for (let r_ir = 0; r_ir < 64; r_ir++) {
      const mul_ir = f32[mul_at + r_ir * 10 + 9]!;
      contraction_ir += mul_ir * f32[relu_at_row2 + r_ir * 100]!;
      contraction_j1_ir += mul_ir * f32[relu_at_row2 + r_ir * 100 + 1]!;
      contraction_j2_ir += mul_ir * f32[relu_at_row2 + r_ir * 100 + 2]!;
      contraction_j3_ir += mul_ir * f32[relu_at_row2 + r_ir * 100 + 3]!;
    }
    f32[transpose + j_ir * 10 + 9] = contraction_ir;
    f32[transpose + j_ir * 10 + 19] = contraction_j1_ir;
    f32[transpose + j_ir * 10 + 29] = contraction_j2_ir;
    f32[transpose + j_ir * 10 + 39] = contraction_j3_ir;
  }
}

/**
 * contraction, two-layer.ts:21
 * transpose, two-layer.ts:21
 */
function contraction_transpose2(f32: Float32Array, select_at: number, x_at: number, transpose: number): void {
  for (let i = 0; i < 99; i += 3) {
    const transpose_row = transpose + i;
    for (let j = 0; j < 1000; j += 4) {
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
      const x_at_row = x_at + j;
      for (let r = 0; r < 64; r++) {
        const select = f32[select_at_row + r * 100]!;
        const select_i1 = f32[select_at_row + r * 100 + 1]!;
        const select_i2 = f32[select_at_row + r * 100 + 2]!;
        const x = f32[x_at_row + r * 1000]!;
        const x_j1 = f32[x_at_row + r * 1000 + 1]!;
        const x_j2 = f32[x_at_row + r * 1000 + 2]!;
        const x_j3 = f32[x_at_row + r * 1000 + 3]!;
        contraction += select * x;
        contraction_i1 += select_i1 * x;
        contraction_i2 += select_i2 * x;
        contraction_j1 += select * x_j1;
        contraction_j1_i1 += select_i1 * x_j1;
        contraction_j1_i2 += select_i2 * x_j1;
        contraction_j2 += select * x_j2;
        contraction_j2_i1 += select_i1 * x_j2;
        contraction_j2_i2 += select_i2 * x_j2;
        contraction_j3 += select * x_j3;
        contraction_j3_i1 += select_i1 * x_j3;
        contraction_j3_i2 += select_i2 * x_j3;
      }
      f32[transpose_row + j * 100] = contraction;
      f32[transpose_row + j * 100 + 1] = contraction_i1;
      f32[transpose_row + j * 100 + 2] = contraction_i2;
      f32[transpose_row + j * 100 + 100] = contraction_j1;
      f32[transpose_row + j * 100 + 101] = contraction_j1_i1;
      f32[transpose_row + j * 100 + 102] = contraction_j1_i2;
      f32[transpose_row + j * 100 + 200] = contraction_j2;
      f32[transpose_row + j * 100 + 201] = contraction_j2_i1;
      f32[transpose_row + j * 100 + 202] = contraction_j2_i2;
      f32[transpose_row + j * 100 + 300] = contraction_j3;
      f32[transpose_row + j * 100 + 301] = contraction_j3_i1;
      f32[transpose_row + j * 100 + 302] = contraction_j3_i2;
    }
  }
  for (let j_ir = 0; j_ir < 1000; j_ir += 4) {
    let contraction_ir = 0;
    let contraction_j1_ir = 0;
    let contraction_j2_ir = 0;
    let contraction_j3_ir = 0;
    const x_at_row2 = x_at + j_ir;
    for (let r_ir = 0; r_ir < 64; r_ir++) {
      const select_ir = f32[select_at + r_ir * 100 + 99]!;
      contraction_ir += select_ir * f32[x_at_row2 + r_ir * 1000]!;
      contraction_j1_ir += select_ir * f32[x_at_row2 + r_ir * 1000 + 1]!;
      contraction_j2_ir += select_ir * f32[x_at_row2 + r_ir * 1000 + 2]!;
      contraction_j3_ir += select_ir * f32[x_at_row2 + r_ir * 1000 + 3]!;
    }
    f32[transpose + j_ir * 100 + 99] = contraction_ir;
    f32[transpose + j_ir * 100 + 199] = contraction_j1_ir;
    f32[transpose + j_ir * 100 + 299] = contraction_j2_ir;
    f32[transpose + j_ir * 100 + 399] = contraction_j3_ir;
  }
}

/**
 * contraction, two-layer.ts:21
 */
function contraction(f32: Float32Array, relu_at: number, w2: number, contraction_at: number): void {
  for (let i = 0; i < 64; i += 2) {
    const contraction_at_row = contraction_at + i * 10;
    for (let j = 0; j < 10; j += 5) {
      let contraction2 = 0;
      let contraction_i1 = 0;
      let contraction_j1 = 0;
      let contraction_j1_i1 = 0;
      let contraction_j2 = 0;
      let contraction_j2_i1 = 0;
      let contraction_j3 = 0;
      let contraction_j3_i1 = 0;
      let contraction_j4 = 0;
      let contraction_j4_i1 = 0;
      const relu_at_row = relu_at + i * 100;
      const w2_row = w2 + j;
      for (let r = 0; r < 100; r++) {
        const relu = f32[relu_at_row + r]!;
        const relu_i1 = f32[relu_at_row + r + 100]!;
        const value = f32[w2_row + r * 10]!;
        const value_j1 = f32[w2_row + r * 10 + 1]!;
        const value_j2 = f32[w2_row + r * 10 + 2]!;
        const value_j3 = f32[w2_row + r * 10 + 3]!;
        const value_j4 = f32[w2_row + r * 10 + 4]!;
        contraction2 += relu * value;
        contraction_i1 += relu_i1 * value;
        contraction_j1 += relu * value_j1;
        contraction_j1_i1 += relu_i1 * value_j1;
        contraction_j2 += relu * value_j2;
        contraction_j2_i1 += relu_i1 * value_j2;
        contraction_j3 += relu * value_j3;
        contraction_j3_i1 += relu_i1 * value_j3;
        contraction_j4 += relu * value_j4;
        contraction_j4_i1 += relu_i1 * value_j4;
      }
      f32[contraction_at_row + j] = contraction2;
      f32[contraction_at_row + j + 10] = contraction_i1;
      f32[contraction_at_row + j + 1] = contraction_j1;
      f32[contraction_at_row + j + 11] = contraction_j1_i1;
      f32[contraction_at_row + j + 2] = contraction_j2;
      f32[contraction_at_row + j + 12] = contraction_j2_i1;
      f32[contraction_at_row + j + 3] = contraction_j3;
      f32[contraction_at_row + j + 13] = contraction_j3_i1;
      f32[contraction_at_row + j + 4] = contraction_j4;
      f32[contraction_at_row + j + 14] = contraction_j4_i1;
    }
  }
}

/**
 * sum, two-layer.ts:22
 */
function sum2(f32: Float32Array, contraction_at: number, y_at: number, sum_at: number): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 640; s += 4) {
    const sub = f32[contraction_at + s]! - f32[y_at + s]!;
    sum += sub * sub;
    const subSp1 = f32[contraction_at + s + 1]! - f32[y_at + s + 1]!;
    sumSp1 += subSp1 * subSp1;
    const subSp2 = f32[contraction_at + s + 2]! - f32[y_at + s + 2]!;
    sumSp2 += subSp2 * subSp2;
    const subSp3 = f32[contraction_at + s + 3]! - f32[y_at + s + 3]!;
    sumSp3 += subSp3 * subSp3;
  }
  sum = sum + sumSp1 + (sumSp2 + sumSp3);
  f32[sum_at] = sum;
}

function step({ f32, i32 }: Views): void {
  contraction_relu(f32, 101024 /* x */, 0 /* w1 */, 165024 /* relu */);
  contraction_mul(
    f32,
    165024 /* relu */,
    100000 /* w2 */,
    171424 /* y */,
    171424 /* sub */,
    172064 /* mul */,
  );
  sum(f32, 171424 /* sub */, 172704 /* loss */);
  if (i32[101008 /* tapeless.guard */]! !== 0 && !Number.isFinite(f32[172704 /* loss */]!)) return;
  update(i32, 101000 /* tapeless.step */);
  contraction_select(f32, 172064 /* mul */, 100000 /* w2 */, 165024 /* relu */, 172720 /* select */);
  contraction_update(f32, 172720 /* select */, 101024 /* x */, 0 /* w1 */);
  contraction_update2(f32, 172064 /* mul */, 165024 /* relu */, 100000 /* w2 */);
}

function gradients({ f32 }: Views): void {
  contraction_relu(f32, 201024 /* x */, 0 /* w1 */, 101024 /* relu */);
  contraction_mul(
    f32,
    101024 /* relu */,
    100000 /* w2 */,
    265024 /* y */,
    265024 /* sub */,
    107424 /* mul */,
  );
  sum(f32, 265024 /* sub */, 272424 /* loss */);
  contraction_select(f32, 107424 /* mul */, 100000 /* w2 */, 101024 /* relu */, 265024 /* select */);
  contraction_transpose(f32, 107424 /* mul */, 101024 /* relu */, 271424 /* w2 */);
  contraction_transpose2(f32, 265024 /* select */, 201024 /* x */, 101024 /* w1 */);
}

function evaluate({ f32 }: Views): void {
  contraction_relu(f32, 101024 /* x */, 0 /* w1 */, 165024 /* relu */);
  contraction(f32, 165024 /* relu */, 100000 /* w2 */, 101024 /* contraction */);
  sum2(f32, 101024 /* contraction */, 171424 /* y */, 101664 /* loss */);
}

function predict({ f32 }: Views): void {
  contraction_relu(f32, 101024 /* x */, 0 /* w1 */, 165024 /* relu */);
  contraction(f32, 165024 /* relu */, 100000 /* w2 */, 101024 /* prediction */);
}

/** What `step` takes. */
export interface StepInputs {
  /** f32[64, 1000] */
  readonly x: NumericArray;
  /** f32[64, 10] */
  readonly y: NumericArray;
}

/** What `evaluate` takes. */
export interface EvaluateInputs {
  /** f32[64, 1000] */
  readonly x: NumericArray;
  /** f32[64, 10] */
  readonly y: NumericArray;
}

/** What `gradients` takes. */
export interface GradientInputs {
  /** f32[64, 1000] */
  readonly x: NumericArray;
  /** f32[64, 10] */
  readonly y: NumericArray;
}

/** What `predict` takes. */
export interface PredictInputs {
  /** f32[64, 1000] */
  readonly x: NumericArray;
  /** Not needed: may be given, and is not read. */
  readonly y?: NumericArray;
}

/** What `predict` returns. */
export interface Outputs {
  /** f32[64, 10] */
  readonly prediction: Float32Array;
}

/** The parameters by name. */
export interface Parameters {
  /** f32[1000, 100] */
  readonly w1: Float32Array;
  /** f32[100, 10] */
  readonly w2: Float32Array;
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
  name: "two-layer",
  format: 1,
  fingerprint: "fa1884747362ffd8",
  arenaBytes: 1089712,
  dtype: "f32",
  parameters: [
    {
      name: "w1",
      type: "f32",
      shape: [1000, 100],
      offset: 0,
      initial: { kind: "normal", mean: 0, deviation: 1 },
      trainable: true,
    },
    {
      name: "w2",
      type: "f32",
      shape: [100, 10],
      offset: 400000,
      initial: { kind: "normal", mean: 0, deviation: 1 },
      trainable: true,
    },
  ],
  state: [],
  constants: [],
  counters: { seed: 404016, step: 404000, guard: 404032 },
  objectives: {
    ["loss"]: {
      step: {
        inputs: [
          { name: "x", type: "f32", shape: [64, 1000], offset: 404096 },
          { name: "y", type: "f32", shape: [64, 10], offset: 685696 },
        ],
        outputs: [],
        loss: 690816,
        metrics: [],
        run: step,
      },
      evaluate: {
        inputs: [
          { name: "x", type: "f32", shape: [64, 1000], offset: 404096 },
          { name: "y", type: "f32", shape: [64, 10], offset: 685696 },
        ],
        outputs: [],
        loss: 406656,
        metrics: [],
        run: evaluate,
      },
      gradients: {
        inputs: [
          { name: "x", type: "f32", shape: [64, 1000], offset: 804096 },
          { name: "y", type: "f32", shape: [64, 10], offset: 1060096 },
        ],
        outputs: [
          { name: "w1", type: "f32", shape: [1000, 100], offset: 404096 },
          { name: "w2", type: "f32", shape: [100, 10], offset: 1085696 },
        ],
        loss: 1089696,
        metrics: [],
        run: gradients,
      },
    },
  },
  predict: {
    inputs: [{ name: "x", type: "f32", shape: [64, 1000], offset: 404096 }],
    unread: ["y"],
    outputs: [{ name: "prediction", type: "f32", shape: [64, 10], offset: 404096 }],
    metrics: [],
    run: predict,
  },
});
