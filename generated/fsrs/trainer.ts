// @generated
/* eslint-disable */
/**
 * fsrs: a neural network and its training, compiled by Tapeless. Do not edit: change the model and
 * compile it again. Kernels come first, then one function per program, then the trainer that is made of them.
 *
 * Inputs
 *   rating  i32[256, 16]
 *   days    f32[256, 16]
 * Parameters: 21 numbers in 1 tensor
 *   w  f32[21]
 * Dimensions, as tensor[axis]
 *   256  rating[0], days[0], recall[0], stability[0], difficulty[0]
 *    16  rating[1], days[1]
 *    21  w[0]
 *    15  recall[1], stability[1], difficulty[1]
 * Programs          FLOPs per call    peak bytes  launches
 *   step                   838,872       950,688       429
 *   gradients              838,584       950,656       427
 *   evaluate               255,611        65,392        26
 *   predict                201,786        79,712        55
 * Memory: one arena of 950,688 bytes (928 KiB), the first 576 for parameters and state.
 * Kernels take the views of the arena that they use, then the position of each tensor in its view, in elements.
 * Tensors are row-major. Arithmetic is in float64 between loads and stores, rounded when stored.
 */
import { defineTrainer, pow, type NumericArray, type Views } from "../../runtime/index.ts";

/**
 * minimum, fsrs.ts:70
 */
function minimum(
  f32: Float32Array,
  w: number,
  constant0: number,
  constant1: number,
  minimum_at: number,
  n: number,
): void {
  for (let i = 0; i < n; i++) {
    const minimum2 = Math.min(Math.max(f32[w + i]!, f32[constant0 + i]!), f32[constant1 + i]!);
    f32[minimum_at + i] = minimum2;
  }
}

/**
 * sum, fsrs.ts:71
 */
function sum(f32: Float32Array, w: number, minimum_at: number, sum_at: number): void {
  let sum2 = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  for (let r = 0; r < 20; r += 4) {
    const sub = f32[w + r]! - f32[minimum_at + r]!;
    sum2 += sub * sub;
    const subRp1 = f32[w + r + 1]! - f32[minimum_at + r + 1]!;
    sumRp1 += subRp1 * subRp1;
    const subRp2 = f32[w + r + 2]! - f32[minimum_at + r + 2]!;
    sumRp2 += subRp2 * subRp2;
    const subRp3 = f32[w + r + 3]! - f32[minimum_at + r + 3]!;
    sumRp3 += subRp3 * subRp3;
  }
  for (let r_rr = 20; r_rr < 21; r_rr++) {
    const sub_rr = f32[w + r_rr]! - f32[minimum_at + r_rr]!;
    sum2 += sub_rr * sub_rr;
  }
  sum2 = sum2 + sumRp1 + (sumRp2 + sumRp3);
  f32[sum_at] = sum2;
}

/**
 * slice, fsrs.ts:77
 * neg, fsrs.ts:78
 * div, fsrs.ts:79
 * pow, fsrs.ts:79
 * sub, fsrs.ts:79
 * add, fsrs.ts:85
 * exp, fsrs.ts:99
 * neg, fsrs.ts:99
 * neg, fsrs.ts:102
 * exp, fsrs.ts:103
 * neg, fsrs.ts:105
 * exp, fsrs.ts:85
 * and 2 more
 */
function slice_neg_mul(
  f32: Float32Array,
  minimum_at: number,
  slice: number,
  slice2: number,
  slice3: number,
  slice4: number,
  slice5: number,
  slice6: number,
  slice7: number,
  slice8: number,
  slice9: number,
  neg_at: number,
  div_at: number,
  pow_at: number,
  sub_at: number,
  add_at: number,
  exp_at: number,
  neg_at2: number,
  neg_at3: number,
  exp_at2: number,
  neg_at4: number,
  exp_at3: number,
  mul_at: number,
  sub_at2: number,
): void {
  f32[slice] = f32[minimum_at + 6]!;
  f32[slice2] = f32[minimum_at + 10]!;
  f32[slice3] = f32[minimum_at + 11]!;
  f32[slice4] = f32[minimum_at + 13]!;
  f32[slice5] = f32[minimum_at + 14]!;
  f32[slice6] = f32[minimum_at + 15]!;
  f32[slice7] = f32[minimum_at + 16]!;
  const minimum8 = f32[minimum_at + 17]!;
  f32[slice8] = minimum8;
  const minimum9 = f32[minimum_at + 18]!;
  f32[slice9] = minimum9;
  const neg = -f32[minimum_at + 20]!;
  f32[neg_at] = neg;
  const div = Math.fround(1 / neg);
  f32[div_at] = div;
  const pow2 = pow(/* 0.9 */ 0.8999999761581421, div);
  f32[pow_at] = pow2;
  f32[sub_at] = pow2 - 1;
  const add = Math.fround(f32[minimum_at + 4]! + 1);
  f32[add_at] = add;
  f32[exp_at] = Math.exp(f32[minimum_at + 8]!);
  f32[neg_at2] = -f32[minimum_at + 9]!;
  f32[neg_at3] = -f32[minimum_at + 12]!;
  f32[exp_at2] = Math.exp(minimum8 * minimum9);
  f32[neg_at4] = -f32[minimum_at + 19]!;
  const exp3 = Math.exp(f32[minimum_at + 5]! * 3);
  f32[exp_at3] = exp3;
  const minimum17 = f32[minimum_at + 7]!;
  f32[mul_at] = minimum17 * (add - exp3);
  f32[sub_at2] = 1 - minimum17;
}

/**
 * less, fsrs.ts:81
 * select, fsrs.ts:81
 * exp, fsrs.ts:85
 * select, fsrs.ts:82
 */
function less_select_exp(
  f32: Float32Array,
  i32: Int32Array,
  u8: Uint8Array,
  rating_at: number,
  minimum_at: number,
  less_at: number,
  select_at: number,
  select_at2: number,
  exp_at: number,
  add_at: number,
  select_at3: number,
  select_at4: number,
): void {
  const minimum2 = f32[minimum_at + 5]!;
  const add = f32[add_at]!;
  for (let i = 0; i < 256; i++) {
    const rating = i32[rating_at + i * 16]!;
    const value = Math.max(Math.min((rating - 1) | 0, 20), 0);
    const minimum = f32[minimum_at + value]!;
    const less = minimum < /* 0.001 */ 0.0010000000474974513;
    u8[less_at + i] = less ? 1 : 0;
    const select = less ? 0.0010000000474974513 : minimum;
    f32[select_at + i] = select;
    f32[select_at2 + i] = select > 36500 ? 36500 : select;
    const exp = Math.fround(Math.exp(minimum2 * (Math.fround(rating) - 1)));
    f32[exp_at + i] = exp;
    const sub3 = Math.fround(add - exp);
    const select3 = sub3 < 1 ? 1 : sub3;
    f32[select_at3 + i] = select3;
    f32[select_at4 + i] = select3 > 10 ? 10 : select3;
  }
}

/**
 * slice, fsrs.ts:92
 */
function slice(f32: Float32Array, days_at: number, slice2: number): void {
  for (let i = 0; i < 15; i++) {
    const days_at_row = days_at + i;
    const slice2_row = slice2 + i * 256;
    for (let j = 0; j < 256; j++) {
      f32[slice2_row + j] = f32[days_at_row + j * 16 + 1]!;
    }
  }
}

/**
 * slice, fsrs.ts:92
 * toF32, fsrs.ts:136
 */
function slice_toF32(
  f32: Float32Array,
  i32: Int32Array,
  rating_at: number,
  slice_at: number,
  slice_at2: number,
  toF32_at: number,
): void {
  for (let i = 0; i < 15; i++) {
    const rating_at_row = rating_at + i;
    const slice_at_row = slice_at + i * 256;
    const slice_at2_row = slice_at2 + i * 256;
    const toF32_at_row = toF32_at + i * 256;
    for (let j = 0; j < 256; j++) {
      const rating = i32[rating_at_row + j * 16 + 1]!;
      i32[slice_at_row + j] = rating;
      f32[toF32_at_row + j] = rating > 0 && f32[slice_at2_row + j]! >= 1 ? 1 : 0;
    }
  }
}

function copy(f32: Float32Array, _from: number, to: number, n: number): void {
  for (let i = 0; i < n; i++) {
    f32[to + i] = f32[_from + i]!;
  }
}

/**
 * div, fsrs.ts:95
 * pow, fsrs.ts:95
 * sub, fsrs.ts:96
 * expm1, fsrs.ts:100
 * exp, fsrs.ts:103
 * add, fsrs.ts:100
 * mul, fsrs.ts:95
 */
function div_pow_mul(
  f32: Float32Array,
  captured0: number,
  slice0: number,
  carry0: number,
  div_at: number,
  captured1: number,
  pow_at: number,
  sub_at: number,
  captured6: number,
  expm1_at: number,
  captured10: number,
  exp_at: number,
  add_at: number,
  mul_at: number,
  mul_at2: number,
  n: number,
): void {
  const value4 = f32[captured1]!;
  const value = f32[captured0]!;
  const value5 = f32[captured6]!;
  const value6 = f32[captured10]!;
  for (let i = 0; i < n; i++) {
    const div = (value * f32[slice0 + i]!) / f32[carry0 + i]!;
    f32[div_at + i] = div;
    const add = Math.fround(1 + div);
    const pow2 = pow(add, value4);
    f32[pow_at + i] = pow2;
    const sub = 1 - pow2;
    f32[sub_at + i] = sub;
    const expm1 = Math.expm1(value5 * sub);
    f32[expm1_at + i] = expm1;
    f32[exp_at + i] = Math.exp(value6 * sub);
    f32[add_at + i] = expm1 + 1;
    const equal = add === 0;
    f32[mul_at + i] = pow2 * Math.log(equal && value4 >= 0 ? 1 : add);
    const pow22 = pow(equal && value4 === 0 ? 1 : add, Math.fround(value4 - 1));
    f32[mul_at2 + i] = value4 * pow22;
  }
}

/**
 * equal, fsrs.ts:98
 * select, fsrs.ts:98
 */
function equal_select(
  f32: Float32Array,
  i32: Int32Array,
  u8: Uint8Array,
  slice1: number,
  equal_at: number,
  equal_at2: number,
  captured3: number,
  captured2: number,
  select_at: number,
  n: number,
): void {
  const value2 = f32[captured3]!;
  const value3 = f32[captured2]!;
  for (let i = 0; i < n; i++) {
    const value = i32[slice1 + i]!;
    const equal = value === 2;
    u8[equal_at + i] = equal ? 1 : 0;
    const equal2 = value === 4;
    u8[equal_at2 + i] = equal2 ? 1 : 0;
    f32[select_at + i] = equal ? value2 : equal2 ? value3 : 1;
  }
}

/**
 * sub, fsrs.ts:99
 * mul, fsrs.ts:99
 */
function sub_mul(
  f32: Float32Array,
  carry1: number,
  sub_at: number,
  captured4: number,
  mul_at: number,
  n: number,
): void {
  const value2 = f32[captured4]!;
  for (let i = 0; i < n; i++) {
    const sub = 11 - f32[carry1 + i]!;
    f32[sub_at + i] = sub;
    f32[mul_at + i] = value2 * sub;
  }
}

/**
 * pow, fsrs.ts:99
 * mul, fsrs.ts:99
 * mul, fsrs.ts:100
 * add, fsrs.ts:100
 */
function pow_mul_add(
  f32: Float32Array,
  carry0: number,
  captured5: number,
  pow_at: number,
  mul_at: number,
  mul_at2: number,
  expm1: number,
  mul_at3: number,
  select_at: number,
  add_at: number,
  mul_at4: number,
  n: number,
): void {
  const value2 = f32[captured5]!;
  for (let i = 0; i < n; i++) {
    const value = f32[carry0 + i]!;
    const pow2 = pow(value, value2);
    f32[pow_at + i] = pow2;
    const mul2 = f32[mul_at + i]! * pow2;
    f32[mul_at2 + i] = mul2;
    const mul3 = mul2 * f32[expm1 + i]!;
    f32[mul_at3 + i] = mul3;
    f32[add_at + i] = 1 + mul3 * f32[select_at + i]!;
    f32[mul_at4 + i] = pow2 * Math.log(value === 0 && value2 >= 0 ? 1 : value);
  }
}

/**
 * pow, fsrs.ts:102
 * mul, fsrs.ts:102
 */
function pow_mul(
  f32: Float32Array,
  carry1: number,
  captured7: number,
  pow_at: number,
  captured8: number,
  mul_at: number,
  mul_at2: number,
  n: number,
): void {
  const value2 = f32[captured7]!;
  const value3 = f32[captured8]!;
  for (let i = 0; i < n; i++) {
    const value = f32[carry1 + i]!;
    const pow2 = pow(value, value2);
    f32[pow_at + i] = pow2;
    f32[mul_at + i] = value3 * pow2;
    f32[mul_at2 + i] = pow2 * Math.log(value === 0 && value2 >= 0 ? 1 : value);
  }
}

/**
 * pow, fsrs.ts:102
 * sub, fsrs.ts:102
 * mul, fsrs.ts:102
 * div, fsrs.ts:103
 * equal, fsrs.ts:103
 * greater, fsrs.ts:103
 */
function pow_sub_greater(
  f32: Float32Array,
  u8: Uint8Array,
  carry0: number,
  captured9: number,
  sub_at: number,
  mul_at: number,
  mul_at2: number,
  captured11: number,
  div_at: number,
  exp_at: number,
  equal_at: number,
  greater_at: number,
  greater_at2: number,
  mul_at3: number,
  n: number,
): void {
  const value2 = f32[captured9]!;
  const value3 = f32[captured11]!;
  for (let i = 0; i < n; i++) {
    const value = f32[carry0 + i]!;
    const add = Math.fround(value + 1);
    const pow2 = pow(add, value2);
    const sub = pow2 - 1;
    f32[sub_at + i] = sub;
    const mul2 = Math.fround(f32[mul_at + i]! * sub);
    f32[mul_at2 + i] = mul2;
    const div = Math.fround(value / value3);
    f32[div_at + i] = div;
    const mul3 = Math.fround(mul2 * f32[exp_at + i]!);
    u8[equal_at + i] = mul3 === div ? 1 : 0;
    u8[greater_at + i] = mul3 > div ? 1 : 0;
    u8[greater_at2 + i] = div > mul3 ? 1 : 0;
    f32[mul_at3 + i] = pow2 * Math.log(add === 0 && value2 >= 0 ? 1 : add);
  }
}

/**
 * sub, fsrs.ts:105
 * add, fsrs.ts:105
 * exp, fsrs.ts:105
 * mul, fsrs.ts:108
 */
function sub_add_mul(
  f32: Float32Array,
  i32: Int32Array,
  slice1: number,
  sub_at: number,
  captured12: number,
  add_at: number,
  captured13: number,
  exp_at: number,
  captured15: number,
  mul_at: number,
  n: number,
): void {
  const value2 = f32[captured12]!;
  const value3 = f32[captured13]!;
  const value4 = f32[captured15]!;
  for (let i = 0; i < n; i++) {
    const sub = Math.fround(i32[slice1 + i]!) - 3;
    f32[sub_at + i] = sub;
    const add = sub + value2;
    f32[add_at + i] = add;
    f32[exp_at + i] = Math.exp(value3 * add);
    f32[mul_at + i] = value4 * sub;
  }
}

/**
 * pow, fsrs.ts:105
 * equal, fsrs.ts:106
 * less, fsrs.ts:106
 * mul, fsrs.ts:105
 */
function pow_equal_mul(
  f32: Float32Array,
  u8: Uint8Array,
  carry0: number,
  captured14: number,
  pow_at: number,
  exp_at: number,
  equal_at: number,
  less_at: number,
  mul_at: number,
  n: number,
): void {
  const value2 = f32[captured14]!;
  for (let i = 0; i < n; i++) {
    const value = f32[carry0 + i]!;
    const pow2 = Math.fround(pow(value, value2));
    f32[pow_at + i] = pow2;
    const mul = Math.fround(f32[exp_at + i]! * pow2);
    u8[equal_at + i] = mul === 1 ? 1 : 0;
    u8[less_at + i] = mul < 1 ? 1 : 0;
    f32[mul_at + i] = pow2 * Math.log(value === 0 && value2 >= 0 ? 1 : value);
  }
}

/**
 * greaterEqual, fsrs.ts:106
 * select, fsrs.ts:106
 */
function greaterEqual_select(
  f32: Float32Array,
  i32: Int32Array,
  u8: Uint8Array,
  slice1: number,
  greaterEqual_at: number,
  exp_at: number,
  pow_at: number,
  select_at: number,
  n: number,
): void {
  for (let i = 0; i < n; i++) {
    const greaterEqual = i32[slice1 + i]! >= 3;
    u8[greaterEqual_at + i] = greaterEqual ? 1 : 0;
    const mul = Math.fround(f32[exp_at + i]! * f32[pow_at + i]!);
    f32[select_at + i] = greaterEqual ? Math.max(mul, 1) : mul;
  }
}

/**
 * sub, fsrs.ts:108
 * less, fsrs.ts:82
 * greater, fsrs.ts:82
 */
function sub_less_greater(
  f32: Float32Array,
  u8: Uint8Array,
  carry1: number,
  sub_at: number,
  mul_at: number,
  sub_at2: number,
  captured17: number,
  captured16: number,
  less_at: number,
  greater_at: number,
  n: number,
): void {
  const value2 = f32[captured17]!;
  const value3 = f32[captured16]!;
  for (let i = 0; i < n; i++) {
    const value = f32[carry1 + i]!;
    const sub = 10 - value;
    f32[sub_at + i] = sub;
    const sub2 = Math.fround(value - (f32[mul_at + i]! * sub) / 9);
    f32[sub_at2 + i] = sub2;
    const add = Math.fround(value2 + value3 * sub2);
    const less = add < 1;
    u8[less_at + i] = less ? 1 : 0;
    u8[greater_at + i] = (less ? 1 : add) > 10 ? 1 : 0;
  }
}

/**
 * mul, fsrs.ts:102
 * mul, fsrs.ts:99
 */
function mul(f32: Float32Array, captured7: number, carry1: number, mul_at: number, n: number): void {
  const value = f32[captured7]!;
  for (let i = 0; i < n; i++) {
    const value2 = f32[carry1 + i]!;
    const pow2 = pow(value2 === 0 && value === 0 ? 1 : value2, Math.fround(value - 1));
    f32[mul_at + i] = value * pow2;
  }
}

/**
 * equal, fsrs.ts:111
 * greater, fsrs.ts:112
 * select, fsrs.ts:115
 */
function update(
  f32: Float32Array,
  i32: Int32Array,
  u8: Uint8Array,
  slice1: number,
  equal_at: number,
  greater_at: number,
  greater_at2: number,
  less_at: number,
  captured17: number,
  captured16: number,
  sub_at: number,
  carry1: number,
  n: number,
): void {
  const value2 = f32[captured17]!;
  const value3 = f32[captured16]!;
  for (let i = 0; i < n; i++) {
    const value = i32[slice1 + i]!;
    u8[equal_at + i] = value === 1 ? 1 : 0;
    const greater = value > 0;
    u8[greater_at + i] = greater ? 1 : 0;
    const select = u8[less_at + i]! !== 0 ? 1 : Math.fround(value2 + value3 * f32[sub_at + i]!);
    const select3 = greater ? (u8[greater_at2 + i]! !== 0 ? 10 : select) : f32[carry1 + i]!;
    f32[carry1 + i] = select3;
  }
}

/**
 * less, fsrs.ts:114
 * select, fsrs.ts:114
 * less, fsrs.ts:81
 * greater, fsrs.ts:81
 * mul, fsrs.ts:105
 * mul, fsrs.ts:102
 */
function update2(
  f32: Float32Array,
  u8: Uint8Array,
  slice0: number,
  less_at: number,
  carry0: number,
  select_at: number,
  equal_at: number,
  mul_at: number,
  exp_at: number,
  div_at: number,
  add_at: number,
  less_at2: number,
  greater_at: number,
  greater_at2: number,
  captured14: number,
  mul_at2: number,
  captured9: number,
  mul_at3: number,
  n: number,
): void {
  const value3 = f32[captured14]!;
  const value4 = f32[captured9]!;
  for (let i = 0; i < n; i++) {
    const less = f32[slice0 + i]! < 1;
    u8[less_at + i] = less ? 1 : 0;
    const value2 = f32[carry0 + i]!;
    const minimum = Math.min(Math.fround(f32[mul_at + i]! * f32[exp_at + i]!), f32[div_at + i]!);
    const select2 = u8[equal_at + i]! !== 0 ? minimum : value2 * f32[add_at + i]!;
    const select3 = Math.fround(less ? value2 * f32[select_at + i]! : select2);
    const less2 = select3 < /* 0.001 */ 0.0010000000474974513;
    u8[less_at2 + i] = less2 ? 1 : 0;
    const select4 = less2 ? 0.0010000000474974513 : select3;
    const greater = select4 > 36500;
    u8[greater_at + i] = greater ? 1 : 0;
    const select6 = u8[greater_at2 + i]! !== 0 ? (greater ? 36500 : select4) : value2;
    f32[carry0 + i] = select6;
    const pow2 = pow(value2 === 0 && value3 === 0 ? 1 : value2, Math.fround(value3 - 1));
    f32[mul_at2 + i] = value3 * pow2;
    const add2 = Math.fround(value2 + 1);
    const pow22 = pow(add2 === 0 && value4 === 0 ? 1 : add2, Math.fround(value4 - 1));
    f32[mul_at3 + i] = value4 * pow22;
  }
}

/**
 * select, fsrs.ts:135
 */
function select(
  f32: Float32Array,
  i32: Int32Array,
  slice_at: number,
  slice_at2: number,
  scan: number,
  select_at: number,
  n: number,
): void {
  for (let i = 0; i < n; i++) {
    const select2 = i32[slice_at + i]! > 0 && f32[slice_at2 + i]! >= 1 ? f32[scan + i]! : 0.5;
    f32[select_at + i] = select2;
  }
}

/**
 * sum, fsrs.ts:138
 */
function sum2(
  f32: Float32Array,
  i32: Int32Array,
  slice_at: number,
  select_at: number,
  toF32_at: number,
  sum_at: number,
): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 3840; s += 4) {
    const toF32 = i32[slice_at + s]! > 1 ? 1 : 0;
    const select = f32[select_at + s]!;
    const mul2 = (1 - toF32) * Math.max(Math.log(Math.fround(1 - select)), -100);
    const mul3 = -(toF32 * Math.max(Math.log(select), -100) + mul2) * f32[toF32_at + s]!;
    sum += mul3;
    const toF32Sp1 = i32[slice_at + s + 1]! > 1 ? 1 : 0;
    const selectSp1 = f32[select_at + s + 1]!;
    const mul2Sp1 = (1 - toF32Sp1) * Math.max(Math.log(Math.fround(1 - selectSp1)), -100);
    const mul3Sp1 = -(toF32Sp1 * Math.max(Math.log(selectSp1), -100) + mul2Sp1) * f32[toF32_at + s + 1]!;
    sumSp1 += mul3Sp1;
    const toF32Sp2 = i32[slice_at + s + 2]! > 1 ? 1 : 0;
    const selectSp2 = f32[select_at + s + 2]!;
    const mul2Sp2 = (1 - toF32Sp2) * Math.max(Math.log(Math.fround(1 - selectSp2)), -100);
    const mul3Sp2 = -(toF32Sp2 * Math.max(Math.log(selectSp2), -100) + mul2Sp2) * f32[toF32_at + s + 2]!;
    sumSp2 += mul3Sp2;
    const toF32Sp3 = i32[slice_at + s + 3]! > 1 ? 1 : 0;
    const selectSp3 = f32[select_at + s + 3]!;
    const mul2Sp3 = (1 - toF32Sp3) * Math.max(Math.log(Math.fround(1 - selectSp3)), -100);
    const mul3Sp3 = -(toF32Sp3 * Math.max(Math.log(selectSp3), -100) + mul2Sp3) * f32[toF32_at + s + 3]!;
    sumSp3 += mul3Sp3;
  }
  sum = sum + sumSp1 + (sumSp2 + sumSp3);
  f32[sum_at] = sum;
}

/**
 * sum, fsrs.ts:138
 * add, fsrs.ts:138
 * div, fsrs.ts:138
 */
function sum_div(
  f32: Float32Array,
  toF32: number,
  sum_at: number,
  sum_at2: number,
  add_at: number,
  div_at: number,
): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 3840; s += 4) {
    sum += f32[toF32 + s]!;
    sumSp1 += f32[toF32 + s + 1]!;
    sumSp2 += f32[toF32 + s + 2]!;
    sumSp3 += f32[toF32 + s + 3]!;
  }
  sum = sum + sumSp1 + (sumSp2 + sumSp3);
  f32[add_at] = f32[sum_at]! / sum + f32[sum_at2]!;
  f32[div_at] = 1 / sum;
}

/**
 * add, adam
 * toF32, adam
 */
function update3(
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
  const sub2 = 1 - -Math.cos(toF64 * 0.0010416666666666667 * 3.141592653589793);
  f32[toF32_at2] = Math.fround((0 + sub2 * 0.5 * 0.04) / (1 - pow(0.9, add2)));
}

/**
 * select, fsrs.ts:135
 */
function select2(
  f32: Float32Array,
  i32: Int32Array,
  slice_at: number,
  slice_at2: number,
  div_at: number,
  toF32_at: number,
  select_at: number,
  select_at2: number,
  n: number,
): void {
  const div = f32[div_at]!;
  for (let i = 0; i < n; i++) {
    const slice = i32[slice_at + i]!;
    const select = f32[select_at + i]!;
    const maximum = Math.max(select * Math.fround(1 - select), /* 1e-12 */ 9.999999960041972e-13);
    const mul3 = div * f32[toF32_at + i]! * ((select - (slice > 1 ? 1 : 0)) / maximum);
    f32[select_at2 + i] = slice > 0 && f32[slice_at2 + i]! >= 1 ? mul3 : 0;
  }
}

/**
 * broadcast, fsrs.ts:93
 */
function broadcast(f32: Float32Array, broadcast2: number, n: number): void {
  for (let i = 0; i < n; i++) {
    f32[broadcast2 + i] = 0;
  }
}

/**
 * select, fsrs.ts:114
 * mul, fsrs.ts:100
 * select, fsrs.ts:103
 * sub, fsrs.ts:96
 * divideCotangent, fsrs.ts:95
 * divideCotangent, fsrs.ts:103
 * add, fsrs.ts:106
 */
function select_mul_add(
  f32: Float32Array,
  u8: Uint8Array,
  residual111: number,
  residual115: number,
  residual119: number,
  residual110: number,
  carry127: number,
  select_at: number,
  residual106: number,
  residual0: number,
  residual27: number,
  residual37: number,
  residual276: number,
  mul_at: number,
  residual208: number,
  select_at2: number,
  slice129: number,
  residual211: number,
  residual57: number,
  residual61: number,
  captured58: number,
  captured38: number,
  sub_at: number,
  residual328: number,
  divideCotangent_at: number,
  residual41: number,
  mul_at2: number,
  residual213: number,
  captured63: number,
  divideCotangent_at2: number,
  select_at3: number,
  residual83: number,
  residual177: number,
  residual172: number,
  add_at: number,
  n: number,
): void {
  const value21 = f32[captured63]!;
  const value16 = f32[captured58]!;
  const value17 = f32[captured38]!;
  for (let i = 0; i < n; i++) {
    const value = u8[residual111 + i]! !== 0;
    const select2 = u8[residual119 + i]! !== 0 ? 0 : u8[residual110 + i]! !== 0 ? f32[carry127 + i]! : 0;
    const select3 = u8[residual115 + i]! !== 0 ? 0 : select2;
    const select4 = value ? 0 : select3;
    f32[select_at + i] = select4;
    const value6 = u8[residual106 + i]! !== 0;
    const value7 = f32[residual0 + i]!;
    const mul2 = (value6 ? 0 : select4) * value7 * f32[residual27 + i]!;
    const mul4 = mul2 * f32[residual37 + i]! * f32[residual276 + i]!;
    f32[mul_at + i] = mul4;
    const select6 = value6 ? select4 : 0;
    const select7 = u8[residual208 + i]! !== 0 ? select6 * 0.5 : select6;
    f32[select_at2 + i] = select7;
    const mul6 = (u8[residual211 + i]! !== 0 ? 0 : select7) * f32[residual57 + i]!;
    const sub = f32[slice129 + i]! - (mul6 * f32[residual61 + i]! * value16 + mul4 * value17);
    f32[sub_at + i] = sub;
    const value18 = f32[residual328 + i]!;
    const scaleCotangent2 = sub === 0 ? 0 : sub * value18;
    f32[divideCotangent_at + i] = scaleCotangent2 === 0 ? 0 : scaleCotangent2 / value7;
    f32[mul_at2 + i] = mul2 * f32[residual41 + i]!;
    const select9 = u8[residual213 + i]! !== 0 ? 0 : select7;
    f32[divideCotangent_at2 + i] = select9 === 0 ? 0 : select9 / value21;
    const select10 = value ? select3 : 0;
    f32[select_at3 + i] = select10;
    const value22 = u8[residual83 + i]! !== 0;
    const mul11 = select10 * value7;
    const select12 = value22 ? mul11 : 0;
    const select14 = u8[residual177 + i]! !== 0 ? 0 : u8[residual172 + i]! !== 0 ? select12 * 0.5 : select12;
    f32[add_at + i] = (value22 ? 0 : mul11) + select14;
  }
}

/**
 * sub, fsrs.ts:95
 * mul, fsrs.ts:102
 * scaleCotangent, fsrs.ts:102
 */
function update4(
  f32: Float32Array,
  u8: Uint8Array,
  residual110: number,
  carry127: number,
  select_at: number,
  residual85: number,
  add_at: number,
  residual76: number,
  residual195: number,
  divideCotangent_at: number,
  residual211: number,
  select_at2: number,
  residual61: number,
  residual51: number,
  residual242: number,
  residual106: number,
  select_at3: number,
  residual44: number,
  mul_at: number,
  residual33: number,
  residual295: number,
  divideCotangent_at2: number,
  residual8: number,
  residual56: number,
  captured49: number,
  mul_at2: number,
  residual262: number,
  scaleCotangent_at: number,
  n: number,
): void {
  const value16 = f32[captured49]!;
  for (let i = 0; i < n; i++) {
    const add =
      (u8[residual110 + i]! !== 0 ? 0 : f32[carry127 + i]!) + f32[select_at + i]! * f32[residual85 + i]!;
    const mul2 = f32[add_at + i]! * f32[residual76 + i]!;
    const value5 = f32[residual195 + i]!;
    const add4 = add + (mul2 === 0 ? 0 : mul2 * value5) + f32[divideCotangent_at + i]!;
    const mul3 = (u8[residual211 + i]! !== 0 ? 0 : f32[select_at2 + i]!) * f32[residual61 + i]!;
    const mul4 = mul3 * f32[residual51 + i]!;
    const value9 = f32[residual242 + i]!;
    const mul5 = (u8[residual106 + i]! !== 0 ? 0 : f32[select_at3 + i]!) * f32[residual44 + i]!;
    const mul7 = f32[mul_at + i]! * f32[residual33 + i]!;
    const value13 = f32[residual295 + i]!;
    const add7 = add4 + (mul4 === 0 ? 0 : mul4 * value9) + mul5 + (mul7 === 0 ? 0 : mul7 * value13);
    const divideCotangent22 = f32[divideCotangent_at2 + i]!;
    const value14 = f32[residual8 + i]!;
    const sub = add7 - (divideCotangent22 === 0 ? 0 : divideCotangent22 * value14);
    f32[carry127 + i] = sub;
    const mul9 = mul3 * f32[residual56 + i]! * value16;
    f32[mul_at2 + i] = mul9;
    const value17 = f32[residual262 + i]!;
    f32[scaleCotangent_at + i] = mul9 === 0 ? 0 : mul9 * value17;
  }
}

/**
 * select, fsrs.ts:82
 * div, fsrs.ts:108
 * sub, fsrs.ts:99
 * mul, fsrs.ts:108
 * mul, fsrs.ts:109
 */
function update5(
  f32: Float32Array,
  u8: Uint8Array,
  residual122: number,
  residual124: number,
  residual110: number,
  carry128: number,
  select_at: number,
  captured98: number,
  residual89: number,
  mul_at: number,
  residual263: number,
  mul_at2: number,
  residual36: number,
  captured31: number,
  residual92: number,
  residual69: number,
  mul_at3: number,
  residual97: number,
  mul_at4: number,
  n: number,
): void {
  const value5 = f32[captured98]!;
  const value9 = f32[captured31]!;
  for (let i = 0; i < n; i++) {
    const value3 = u8[residual110 + i]! !== 0;
    const value4 = f32[carry128 + i]!;
    const select3 = u8[residual122 + i]! !== 0 ? 0 : u8[residual124 + i]! !== 0 ? 0 : value3 ? value4 : 0;
    f32[select_at + i] = select3;
    const mul = select3 * value5;
    const div = -mul / 9;
    const mul3 = f32[mul_at + i]!;
    const value7 = f32[residual263 + i]!;
    const add2 = (value3 ? 0 : value4) + mul - div * f32[residual89 + i]! + (mul3 === 0 ? 0 : mul3 * value7);
    f32[carry128 + i] = add2 - f32[mul_at2 + i]! * f32[residual36 + i]! * value9;
    f32[mul_at3 + i] = div * f32[residual92 + i]! * f32[residual69 + i]!;
    f32[mul_at4 + i] = select3 * f32[residual97 + i]!;
  }
}

/**
 * mul, fsrs.ts:95
 * mul, fsrs.ts:100
 */
function mul2(
  f32: Float32Array,
  divideCotangent_at: number,
  residual2: number,
  mul_at: number,
  n: number,
): void {
  for (let i = 0; i < n; i++) {
    f32[mul_at + i] = f32[divideCotangent_at + i]! * f32[residual2 + i]!;
  }
}

/**
 * scaleCotangent, fsrs.ts:95
 */
function scaleCotangent2(
  f32: Float32Array,
  sub_at: number,
  residual327: number,
  scaleCotangent_at: number,
  n: number,
): void {
  for (let i = 0; i < n; i++) {
    const sub = f32[sub_at + i]!;
    const value = f32[residual327 + i]!;
    f32[scaleCotangent_at + i] = sub === 0 ? 0 : sub * value;
  }
}

/**
 * select, fsrs.ts:98
 */
function select3(
  f32: Float32Array,
  u8: Uint8Array,
  residual21: number,
  residual18: number,
  residual106: number,
  select_at: number,
  residual0: number,
  residual42: number,
  select_at2: number,
  select_at3: number,
  n: number,
): void {
  for (let i = 0; i < n; i++) {
    const value2 = u8[residual18 + i]! !== 0;
    const mul = (u8[residual106 + i]! !== 0 ? 0 : f32[select_at + i]!) * f32[residual0 + i]!;
    const mul2 = Math.fround(mul * f32[residual42 + i]!);
    f32[select_at2 + i] = u8[residual21 + i]! !== 0 ? (value2 ? 0 : mul2) : 0;
    f32[select_at3 + i] = value2 ? mul2 : 0;
  }
}

/**
 * mul, fsrs.ts:99
 * scaleCotangent, fsrs.ts:99
 */
function mul_scaleCotangent(
  f32: Float32Array,
  mul_at: number,
  residual36: number,
  residual30: number,
  mul_at2: number,
  residual33: number,
  residual294: number,
  scaleCotangent_at: number,
  n: number,
): void {
  for (let i = 0; i < n; i++) {
    const mul = f32[mul_at + i]!;
    f32[mul_at2 + i] = mul * f32[residual36 + i]! * f32[residual30 + i]!;
    const mul4 = mul * f32[residual33 + i]!;
    const value4 = f32[residual294 + i]!;
    f32[scaleCotangent_at + i] = mul4 === 0 ? 0 : mul4 * value4;
  }
}

/**
 * mul, fsrs.ts:102
 * scaleCotangent, fsrs.ts:102
 * mul, fsrs.ts:103
 */
function mul_scaleCotangent2(
  f32: Float32Array,
  u8: Uint8Array,
  residual211: number,
  select_at: number,
  residual61: number,
  residual56: number,
  residual48: number,
  mul_at: number,
  residual51: number,
  residual241: number,
  scaleCotangent_at: number,
  residual57: number,
  residual15: number,
  mul_at2: number,
  n: number,
): void {
  for (let i = 0; i < n; i++) {
    const select2 = u8[residual211 + i]! !== 0 ? 0 : f32[select_at + i]!;
    const value2 = f32[residual61 + i]!;
    const mul = select2 * value2;
    f32[mul_at + i] = mul * f32[residual56 + i]! * f32[residual48 + i]!;
    const mul4 = mul * f32[residual51 + i]!;
    const value6 = f32[residual241 + i]!;
    f32[scaleCotangent_at + i] = mul4 === 0 ? 0 : mul4 * value6;
    const mul7 = select2 * f32[residual57 + i]! * value2 * f32[residual15 + i]!;
    f32[mul_at2 + i] = mul7;
  }
}

/**
 * neg, fsrs.ts:103
 */
function neg(
  f32: Float32Array,
  divideCotangent_at: number,
  residual65: number,
  neg_at: number,
  n: number,
): void {
  for (let i = 0; i < n; i++) {
    const divideCotangent2 = f32[divideCotangent_at + i]!;
    const value = f32[residual65 + i]!;
    f32[neg_at + i] = -(divideCotangent2 === 0 ? 0 : divideCotangent2 * value);
  }
}

/**
 * mul, fsrs.ts:105
 * scaleCotangent, fsrs.ts:105
 */
function mul_scaleCotangent3(
  f32: Float32Array,
  add_at: number,
  residual79: number,
  residual76: number,
  captured73: number,
  mul_at: number,
  residual72: number,
  mul_at2: number,
  residual194: number,
  scaleCotangent_at: number,
  n: number,
): void {
  const value3 = f32[captured73]!;
  for (let i = 0; i < n; i++) {
    const add = f32[add_at + i]!;
    const value2 = f32[residual76 + i]!;
    const mul2 = add * f32[residual79 + i]! * value2;
    f32[mul_at + i] = mul2 * value3;
    f32[mul_at2 + i] = mul2 * f32[residual72 + i]!;
    const mul5 = add * value2;
    const value5 = f32[residual194 + i]!;
    f32[scaleCotangent_at + i] = mul5 === 0 ? 0 : mul5 * value5;
  }
}

/**
 * sum, fsrs.ts:93
 */
function sum3(f32: Float32Array, scan: number, sum_at: number): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 3840; s += 4) {
    sum += f32[scan + s]!;
    sumSp1 += f32[scan + s + 1]!;
    sumSp2 += f32[scan + s + 2]!;
    sumSp3 += f32[scan + s + 3]!;
  }
  sum = sum + sumSp1 + (sumSp2 + sumSp3);
  f32[sum_at] = sum;
}

/**
 * sum, fsrs.ts:93
 * neg, fsrs.ts:78
 */
function sum_neg(
  f32: Float32Array,
  scan: number,
  sum_at: number,
  pow_at: number,
  div_at: number,
  neg_at: number,
  neg_at2: number,
): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 3840; s += 4) {
    sum += f32[scan + s]!;
    sumSp1 += f32[scan + s + 1]!;
    sumSp2 += f32[scan + s + 2]!;
    sumSp3 += f32[scan + s + 3]!;
  }
  sum = sum + sumSp1 + (sumSp2 + sumSp3);
  const div = f32[div_at]!;
  const log = Math.log(false && div >= 0 ? 1 : /* 0.9 */ 0.8999999761581421);
  const mul2 = f32[sum_at]! * (f32[pow_at]! * log);
  const neg = f32[neg_at]!;
  const divideCotangent2 = mul2 === 0 ? 0 : mul2 / neg;
  const neg2 = -(sum - (divideCotangent2 === 0 ? 0 : divideCotangent2 * div));
  f32[neg_at2] = neg2;
}

/**
 * sum, fsrs.ts:93
 * mul, fsrs.ts:99
 */
function sum_mul(f32: Float32Array, scan: number, exp_at: number, mul_at: number): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 3840; s += 4) {
    sum += f32[scan + s]!;
    sumSp1 += f32[scan + s + 1]!;
    sumSp2 += f32[scan + s + 2]!;
    sumSp3 += f32[scan + s + 3]!;
  }
  sum = sum + sumSp1 + (sumSp2 + sumSp3);
  f32[mul_at] = sum * f32[exp_at]!;
}

/**
 * sum, fsrs.ts:93
 * neg, fsrs.ts:99
 * neg, fsrs.ts:102
 * neg, fsrs.ts:105
 */
function sum_neg2(f32: Float32Array, scan: number, neg_at: number): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 3840; s += 4) {
    sum += f32[scan + s]!;
    sumSp1 += f32[scan + s + 1]!;
    sumSp2 += f32[scan + s + 2]!;
    sumSp3 += f32[scan + s + 3]!;
  }
  sum = sum + sumSp1 + (sumSp2 + sumSp3);
  f32[neg_at] = -sum;
}

/**
 * sum, fsrs.ts:93
 * add, fsrs.ts:103
 */
function sum_add(
  f32: Float32Array,
  scan: number,
  sum_at: number,
  exp_at: number,
  slice_at: number,
  add_at: number,
): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 3840; s += 4) {
    sum += f32[scan + s]!;
    sumSp1 += f32[scan + s + 1]!;
    sumSp2 += f32[scan + s + 2]!;
    sumSp3 += f32[scan + s + 3]!;
  }
  sum = sum + sumSp1 + (sumSp2 + sumSp3);
  f32[add_at] = sum + f32[sum_at]! * f32[exp_at]! * f32[slice_at]!;
}

/**
 * sum, fsrs.ts:93
 * add, fsrs.ts:109
 */
function sum_add2(
  f32: Float32Array,
  scan: number,
  sum_at: number,
  sum_at2: number,
  add_at: number,
  exp_at: number,
  add_at2: number,
): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 3840; s += 4) {
    sum += f32[scan + s]!;
    sumSp1 += f32[scan + s + 1]!;
    sumSp2 += f32[scan + s + 2]!;
    sumSp3 += f32[scan + s + 3]!;
  }
  sum = sum + sumSp1 + (sumSp2 + sumSp3);
  f32[sum_at] = sum;
  f32[add_at2] = -f32[sum_at2]! + sum * (f32[add_at]! - f32[exp_at]!);
}

/**
 * sum, fsrs.ts:85
 * add, fsrs.ts:85
 */
function sum_add3(
  f32: Float32Array,
  add_at: number,
  exp_at: number,
  broadcast_at: number,
  select_at: number,
  scan: number,
  sum_at: number,
  minimum_at: number,
  add_at2: number,
): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  const add0 = f32[add_at]!;
  for (let r = 0; r < 256; r += 4) {
    const broadcast = f32[broadcast_at + r]!;
    const select3 =
      Math.fround(add0 - f32[exp_at + r]!) < 1
        ? broadcast
        : f32[select_at + r]! > 10
          ? broadcast
          : f32[scan + r]!;
    sum += select3;
    const broadcastRp1 = f32[broadcast_at + r + 1]!;
    const select2Rp1 = f32[select_at + r + 1]! > 10 ? broadcastRp1 : f32[scan + r + 1]!;
    const select3Rp1 = Math.fround(add0 - f32[exp_at + r + 1]!) < 1 ? broadcastRp1 : select2Rp1;
    sumRp1 += select3Rp1;
    const broadcastRp2 = f32[broadcast_at + r + 2]!;
    const select2Rp2 = f32[select_at + r + 2]! > 10 ? broadcastRp2 : f32[scan + r + 2]!;
    const select3Rp2 = Math.fround(add0 - f32[exp_at + r + 2]!) < 1 ? broadcastRp2 : select2Rp2;
    sumRp2 += select3Rp2;
    const broadcastRp3 = f32[broadcast_at + r + 3]!;
    const select2Rp3 = f32[select_at + r + 3]! > 10 ? broadcastRp3 : f32[scan + r + 3]!;
    const select3Rp3 = Math.fround(add0 - f32[exp_at + r + 3]!) < 1 ? broadcastRp3 : select2Rp3;
    sumRp3 += select3Rp3;
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  f32[add_at2] = f32[sum_at]! * f32[minimum_at + 7]! + sum;
}

/**
 * sum, fsrs.ts:85
 * add, fsrs.ts:85
 */
function sum_add4(
  f32: Float32Array,
  i32: Int32Array,
  add_at: number,
  exp_at: number,
  broadcast_at: number,
  select_at: number,
  scan: number,
  rating_at: number,
  sum_at: number,
  minimum_at: number,
  exp_at2: number,
  add_at2: number,
): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  const add0 = f32[add_at]!;
  for (let r = 0; r < 256; r += 4) {
    const exp = f32[exp_at + r]!;
    const broadcast = f32[broadcast_at + r]!;
    const select3 =
      Math.fround(add0 - exp) < 1 ? broadcast : f32[select_at + r]! > 10 ? broadcast : f32[scan + r]!;
    sum += -select3 * exp * (Math.fround(i32[rating_at + r * 16]!) - 1);
    const expRp1 = f32[exp_at + r + 1]!;
    const broadcastRp1 = f32[broadcast_at + r + 1]!;
    const select2Rp1 = f32[select_at + r + 1]! > 10 ? broadcastRp1 : f32[scan + r + 1]!;
    const negRp1 = -(Math.fround(add0 - expRp1) < 1 ? broadcastRp1 : select2Rp1);
    const mul2Rp1 = negRp1 * expRp1 * (Math.fround(i32[rating_at + r * 16 + 16]!) - 1);
    sumRp1 += mul2Rp1;
    const expRp2 = f32[exp_at + r + 2]!;
    const broadcastRp2 = f32[broadcast_at + r + 2]!;
    const select2Rp2 = f32[select_at + r + 2]! > 10 ? broadcastRp2 : f32[scan + r + 2]!;
    const negRp2 = -(Math.fround(add0 - expRp2) < 1 ? broadcastRp2 : select2Rp2);
    const mul2Rp2 = negRp2 * expRp2 * (Math.fround(i32[rating_at + r * 16 + 32]!) - 1);
    sumRp2 += mul2Rp2;
    const expRp3 = f32[exp_at + r + 3]!;
    const broadcastRp3 = f32[broadcast_at + r + 3]!;
    const select2Rp3 = f32[select_at + r + 3]! > 10 ? broadcastRp3 : f32[scan + r + 3]!;
    const negRp3 = -(Math.fround(add0 - expRp3) < 1 ? broadcastRp3 : select2Rp3);
    const mul2Rp3 = negRp3 * expRp3 * (Math.fround(i32[rating_at + r * 16 + 48]!) - 1);
    sumRp3 += mul2Rp3;
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  const add2 = -(f32[sum_at]! * f32[minimum_at + 7]!) * f32[exp_at2]! * 3 + sum;
  f32[add_at2] = add2;
}

/**
 * scatterAdd, fsrs.ts:89
 */
function scatterAdd(
  f32: Float32Array,
  i32: Int32Array,
  u8: Uint8Array,
  scatterAdd2: number,
  rating_at: number,
  less_at: number,
  broadcast_at: number,
  select_at: number,
  scan: number,
): void {
  for (let z0 = 0; z0 < 21; z0++) {
    f32[scatterAdd2 + z0] = 0;
  }
  for (let i1 = 0; i1 < 256; i1++) {
    const value = Math.max(Math.min((i32[rating_at + i1 * 16]! - 1) | 0, 20), 0);
    const broadcast = f32[broadcast_at + i1]!;
    const select3 =
      u8[less_at + i1]! !== 0 ? broadcast : f32[select_at + i1]! > 36500 ? broadcast : f32[scan + i1]!;
    f32[scatterAdd2 + value]! += select3;
  }
}

/**
 * add, fsrs.ts:77
 * select, fsrs.ts:70
 * add, fsrs.ts:70
 * add, adam
 */
function update6(
  f32: Float32Array,
  scatterAdd_at: number,
  neg_at: number,
  neg_at2: number,
  add_at: number,
  add_at2: number,
  sum_at: number,
  sum_at2: number,
  sum_at3: number,
  sum_at4: number,
  neg_at3: number,
  sum_at5: number,
  sum_at6: number,
  neg_at4: number,
  mul_at: number,
  add_at3: number,
  sum_at7: number,
  add_at4: number,
  add_at5: number,
  w: number,
  constant0: number,
  constant1: number,
  minimum_at: number,
  firstMoment_at: number,
  secondMoment_at: number,
): void {
  for (let i = 0; i < 21; i++) {
    const add = f32[scatterAdd_at + i]! + (i >= 20 ? (i >= 20 ? f32[neg_at + i - 20]! : 0) : 0);
    const add2 = add + (i >= 19 && i < 20 ? (i >= 19 && i < 20 ? f32[neg_at2 + i - 19]! : 0) : 0);
    const add4 = add2 + (i >= 18 && i < 19 ? (i >= 18 && i < 19 ? f32[add_at + i - 18]! : 0) : 0);
    const add6 = add4 + (i >= 17 && i < 18 ? (i >= 17 && i < 18 ? f32[add_at2 + i - 17]! : 0) : 0);
    const add7 = add6 + (i >= 16 && i < 17 ? (i >= 16 && i < 17 ? f32[sum_at + i - 16]! : 0) : 0);
    const add8 = add7 + (i >= 15 && i < 16 ? (i >= 15 && i < 16 ? f32[sum_at2 + i - 15]! : 0) : 0);
    const add9 = add8 + (i >= 14 && i < 15 ? (i >= 14 && i < 15 ? f32[sum_at3 + i - 14]! : 0) : 0);
    const add10 = add9 + (i >= 13 && i < 14 ? (i >= 13 && i < 14 ? f32[sum_at4 + i - 13]! : 0) : 0);
    const add11 = add10 + (i >= 12 && i < 13 ? (i >= 12 && i < 13 ? f32[neg_at3 + i - 12]! : 0) : 0);
    const add12 = add11 + (i >= 11 && i < 12 ? (i >= 11 && i < 12 ? f32[sum_at5 + i - 11]! : 0) : 0);
    const add13 = add12 + (i >= 10 && i < 11 ? (i >= 10 && i < 11 ? f32[sum_at6 + i - 10]! : 0) : 0);
    const add14 = add13 + (i >= 9 && i < 10 ? (i >= 9 && i < 10 ? f32[neg_at4 + i - 9]! : 0) : 0);
    const add15 = add14 + (i >= 8 && i < 9 ? (i >= 8 && i < 9 ? f32[mul_at + i - 8]! : 0) : 0);
    const add17 = add15 + (i >= 7 && i < 8 ? (i >= 7 && i < 8 ? f32[add_at3 + i - 7]! : 0) : 0);
    const add18 = add17 + (i >= 6 && i < 7 ? (i >= 6 && i < 7 ? f32[sum_at7 + i - 6]! : 0) : 0);
    const add20 = add18 + (i >= 5 && i < 6 ? (i >= 5 && i < 6 ? f32[add_at4 + i - 5]! : 0) : 0);
    const add22 = add20 + (i >= 4 && i < 5 ? (i >= 4 && i < 5 ? f32[add_at5 + i - 4]! : 0) : 0);
    const value = f32[w + i]!;
    const value2 = f32[constant0 + i]!;
    const maximum = Math.max(value, value2);
    const value3 = f32[constant1 + i]!;
    const mul2 = (value - f32[minimum_at + i]!) * 2;
    const sub2 = Math.fround(add22 - mul2);
    const select2 = maximum > value3 ? 0 : maximum === value3 ? sub2 * 0.5 : sub2;
    const select4 = value < value2 ? 0 : value === value2 ? select2 * 0.5 : select2;
    const add23 = mul2 + select4;
    const add24 =
      f32[firstMoment_at + i]! * /* 0.9 */ 0.8999999761581421 + add23 * /* 0.1 */ 0.10000000149011612;
    f32[firstMoment_at + i] = add24;
    const add25 =
      f32[secondMoment_at + i]! * /* 0.999 */ 0.9990000128746033 +
      add23 * add23 * /* 0.001 */ 0.0010000000474974513;
    f32[secondMoment_at + i] = add25;
  }
}

/**
 * sub, adam
 */
function update7(
  f32: Float32Array,
  parameter: number,
  toF32: number,
  add_at: number,
  add_at2: number,
  toF322: number,
  n: number,
): void {
  const value2 = f32[toF32]!;
  const value3 = f32[toF322]!;
  for (let i = 0; i < n; i++) {
    const add3 = Math.sqrt(f32[add_at2 + i]!) / value3 + /* 1e-8 */ 9.99999993922529e-9;
    f32[parameter + i] = f32[parameter + i]! - value2 * (f32[add_at + i]! / add3);
  }
}

/**
 * add, fsrs.ts:77
 * select, fsrs.ts:70
 * add, fsrs.ts:70
 */
function add_select(
  f32: Float32Array,
  scatterAdd_at: number,
  neg_at: number,
  neg_at2: number,
  add_at: number,
  add_at2: number,
  sum_at: number,
  sum_at2: number,
  sum_at3: number,
  sum_at4: number,
  neg_at3: number,
  sum_at5: number,
  sum_at6: number,
  neg_at4: number,
  mul_at: number,
  add_at3: number,
  sum_at7: number,
  add_at4: number,
  add_at5: number,
  w: number,
  constant0: number,
  constant1: number,
  minimum_at: number,
  add_at6: number,
): void {
  for (let i = 0; i < 21; i++) {
    const add = f32[scatterAdd_at + i]! + (i >= 20 ? (i >= 20 ? f32[neg_at + i - 20]! : 0) : 0);
    const add2 = add + (i >= 19 && i < 20 ? (i >= 19 && i < 20 ? f32[neg_at2 + i - 19]! : 0) : 0);
    const add4 = add2 + (i >= 18 && i < 19 ? (i >= 18 && i < 19 ? f32[add_at + i - 18]! : 0) : 0);
    const add6 = add4 + (i >= 17 && i < 18 ? (i >= 17 && i < 18 ? f32[add_at2 + i - 17]! : 0) : 0);
    const add7 = add6 + (i >= 16 && i < 17 ? (i >= 16 && i < 17 ? f32[sum_at + i - 16]! : 0) : 0);
    const add8 = add7 + (i >= 15 && i < 16 ? (i >= 15 && i < 16 ? f32[sum_at2 + i - 15]! : 0) : 0);
    const add9 = add8 + (i >= 14 && i < 15 ? (i >= 14 && i < 15 ? f32[sum_at3 + i - 14]! : 0) : 0);
    const add10 = add9 + (i >= 13 && i < 14 ? (i >= 13 && i < 14 ? f32[sum_at4 + i - 13]! : 0) : 0);
    const add11 = add10 + (i >= 12 && i < 13 ? (i >= 12 && i < 13 ? f32[neg_at3 + i - 12]! : 0) : 0);
    const add12 = add11 + (i >= 11 && i < 12 ? (i >= 11 && i < 12 ? f32[sum_at5 + i - 11]! : 0) : 0);
    const add13 = add12 + (i >= 10 && i < 11 ? (i >= 10 && i < 11 ? f32[sum_at6 + i - 10]! : 0) : 0);
    const add14 = add13 + (i >= 9 && i < 10 ? (i >= 9 && i < 10 ? f32[neg_at4 + i - 9]! : 0) : 0);
    const add15 = add14 + (i >= 8 && i < 9 ? (i >= 8 && i < 9 ? f32[mul_at + i - 8]! : 0) : 0);
    const add17 = add15 + (i >= 7 && i < 8 ? (i >= 7 && i < 8 ? f32[add_at3 + i - 7]! : 0) : 0);
    const add18 = add17 + (i >= 6 && i < 7 ? (i >= 6 && i < 7 ? f32[sum_at7 + i - 6]! : 0) : 0);
    const add20 = add18 + (i >= 5 && i < 6 ? (i >= 5 && i < 6 ? f32[add_at4 + i - 5]! : 0) : 0);
    const add22 = add20 + (i >= 4 && i < 5 ? (i >= 4 && i < 5 ? f32[add_at5 + i - 4]! : 0) : 0);
    const value = f32[w + i]!;
    const value2 = f32[constant0 + i]!;
    const maximum = Math.max(value, value2);
    const value3 = f32[constant1 + i]!;
    const mul2 = (value - f32[minimum_at + i]!) * 2;
    const sub2 = Math.fround(add22 - mul2);
    const select2 = maximum > value3 ? 0 : maximum === value3 ? sub2 * 0.5 : sub2;
    const select4 = value < value2 ? 0 : value === value2 ? select2 * 0.5 : select2;
    f32[add_at6 + i] = mul2 + select4;
  }
}

/**
 * slice, fsrs.ts:77
 * neg, fsrs.ts:78
 * sub, fsrs.ts:79
 * add, fsrs.ts:85
 * exp, fsrs.ts:99
 * neg, fsrs.ts:99
 * neg, fsrs.ts:102
 * exp, fsrs.ts:103
 * neg, fsrs.ts:105
 * mul, fsrs.ts:109
 * sub, fsrs.ts:109
 */
function slice_neg_mul2(
  f32: Float32Array,
  minimum_at: number,
  slice: number,
  slice2: number,
  slice3: number,
  slice4: number,
  slice5: number,
  slice6: number,
  slice7: number,
  slice8: number,
  slice9: number,
  neg_at: number,
  sub_at: number,
  add_at: number,
  exp_at: number,
  neg_at2: number,
  neg_at3: number,
  exp_at2: number,
  neg_at4: number,
  mul_at: number,
  sub_at2: number,
): void {
  f32[slice] = f32[minimum_at + 6]!;
  f32[slice2] = f32[minimum_at + 10]!;
  f32[slice3] = f32[minimum_at + 11]!;
  f32[slice4] = f32[minimum_at + 13]!;
  f32[slice5] = f32[minimum_at + 14]!;
  f32[slice6] = f32[minimum_at + 15]!;
  f32[slice7] = f32[minimum_at + 16]!;
  const minimum8 = f32[minimum_at + 17]!;
  f32[slice8] = minimum8;
  const minimum9 = f32[minimum_at + 18]!;
  f32[slice9] = minimum9;
  const neg = -f32[minimum_at + 20]!;
  f32[neg_at] = neg;
  f32[sub_at] = pow(/* 0.9 */ 0.8999999761581421, Math.fround(1 / neg)) - 1;
  const add = Math.fround(f32[minimum_at + 4]! + 1);
  f32[add_at] = add;
  f32[exp_at] = Math.exp(f32[minimum_at + 8]!);
  f32[neg_at2] = -f32[minimum_at + 9]!;
  f32[neg_at3] = -f32[minimum_at + 12]!;
  f32[exp_at2] = Math.exp(minimum8 * minimum9);
  f32[neg_at4] = -f32[minimum_at + 19]!;
  const minimum16 = f32[minimum_at + 7]!;
  f32[mul_at] = minimum16 * (add - Math.exp(f32[minimum_at + 5]! * 3));
  f32[sub_at2] = 1 - minimum16;
}

/**
 * select, fsrs.ts:81
 * select, fsrs.ts:82
 */
function select4(
  f32: Float32Array,
  i32: Int32Array,
  rating_at: number,
  minimum_at: number,
  select_at: number,
  add_at: number,
  select_at2: number,
): void {
  const add = f32[add_at]!;
  const minimum2 = f32[minimum_at + 5]!;
  for (let i = 0; i < 256; i++) {
    const rating = i32[rating_at + i * 16]!;
    const value = Math.max(Math.min((rating - 1) | 0, 20), 0);
    const minimum = f32[minimum_at + value]!;
    const select = minimum < /* 0.001 */ 0.0010000000474974513 ? 0.0010000000474974513 : minimum;
    f32[select_at + i] = select > 36500 ? 36500 : select;
    const sub3 = Math.fround(add - Math.exp(minimum2 * (Math.fround(rating) - 1)));
    const select3 = sub3 < 1 ? 1 : sub3;
    f32[select_at2 + i] = select3 > 10 ? 10 : select3;
  }
}

/**
 * pow, fsrs.ts:95
 * mul, fsrs.ts:105
 * add, fsrs.ts:109
 * select, fsrs.ts:111
 * select, fsrs.ts:114
 * select, fsrs.ts:115
 */
function update8(
  f32: Float32Array,
  i32: Int32Array,
  captured0: number,
  slice0: number,
  carry0: number,
  captured1: number,
  pow_at: number,
  captured13: number,
  slice1: number,
  captured12: number,
  captured14: number,
  captured17: number,
  captured16: number,
  carry1: number,
  captured15: number,
  captured8: number,
  captured7: number,
  captured9: number,
  captured10: number,
  captured11: number,
  captured4: number,
  captured5: number,
  captured6: number,
  captured3: number,
  captured2: number,
  n: number,
): void {
  const value = f32[captured0]!;
  const value4 = f32[captured1]!;
  const value5 = f32[captured13]!;
  const value7 = f32[captured12]!;
  const value8 = f32[captured14]!;
  const value9 = f32[captured17]!;
  const value10 = f32[captured16]!;
  const value12 = f32[captured15]!;
  const value13 = f32[captured8]!;
  const value14 = f32[captured7]!;
  const value15 = f32[captured9]!;
  const value16 = f32[captured10]!;
  const value17 = f32[captured11]!;
  const value18 = f32[captured4]!;
  const value19 = f32[captured5]!;
  const value20 = f32[captured6]!;
  const value21 = f32[captured3]!;
  const value22 = f32[captured2]!;
  for (let i = 0; i < n; i++) {
    const value2 = f32[slice0 + i]!;
    const value3 = f32[carry0 + i]!;
    const pow2 = pow(Math.fround(1 + (value * value2) / value3), value4);
    f32[pow_at + i] = pow2;
    const value6 = i32[slice1 + i]!;
    const sub = Math.fround(value6) - 3;
    const mul3 = Math.exp(value5 * (sub + value7)) * pow(value3, value8);
    const value11 = f32[carry1 + i]!;
    const add3 = Math.fround(value9 + value10 * (value11 - (value12 * sub * (10 - value11)) / 9));
    const mul8 = value13 * pow(value11, value14) * (pow(Math.fround(value3 + 1), value15) - 1);
    const sub5 = 1 - pow2;
    const mul14 = value18 * (11 - value11) * pow(value3, value19) * Math.expm1(value20 * sub5);
    const mul15 = mul14 * (value6 === 2 ? value21 : value6 === 4 ? value22 : 1);
    const select3 =
      value6 === 1 ? Math.min(mul8 * Math.exp(value16 * sub5), value3 / value17) : value3 * (1 + mul15);
    const select5 = Math.fround(value2 < 1 ? value3 * (value6 >= 3 ? Math.max(mul3, 1) : mul3) : select3);
    const greater = value6 > 0;
    const select6 = select5 < /* 0.001 */ 0.0010000000474974513 ? 0.0010000000474974513 : select5;
    f32[carry0 + i] = greater ? (select6 > 36500 ? 36500 : select6) : value3;
    const select9 = add3 < 1 ? 1 : add3;
    f32[carry1 + i] = greater ? (select9 > 10 ? 10 : select9) : value11;
  }
}

/**
 * sum, fsrs.ts:138
 * add, fsrs.ts:138
 */
function sum_add5(f32: Float32Array, toF32: number, sum_at: number, sum_at2: number, add_at: number): void {
  let sum = 0;
  let sumSp1 = 0;
  let sumSp2 = 0;
  let sumSp3 = 0;
  for (let s = 0; s < 3840; s += 4) {
    sum += f32[toF32 + s]!;
    sumSp1 += f32[toF32 + s + 1]!;
    sumSp2 += f32[toF32 + s + 2]!;
    sumSp3 += f32[toF32 + s + 3]!;
  }
  sum = sum + sumSp1 + (sumSp2 + sumSp3);
  f32[add_at] = f32[sum_at]! / sum + f32[sum_at2]!;
}

/**
 * slice, fsrs.ts:92
 */
function slice2(i32: Int32Array, rating_at: number, slice: number): void {
  for (let i = 0; i < 15; i++) {
    const rating_at_row = rating_at + i;
    const slice_row = slice + i * 256;
    for (let j = 0; j < 256; j++) {
      i32[slice_row + j] = i32[rating_at_row + j * 16 + 1]!;
    }
  }
}

/**
 * pow, fsrs.ts:95
 * mul, fsrs.ts:105
 * add, fsrs.ts:109
 * select, fsrs.ts:111
 * select, fsrs.ts:114
 * select, fsrs.ts:115
 */
function pow_mul_select(
  f32: Float32Array,
  i32: Int32Array,
  captured0: number,
  slice0: number,
  carry0: number,
  captured1: number,
  pow_at: number,
  captured13: number,
  slice1: number,
  captured12: number,
  captured14: number,
  captured17: number,
  captured16: number,
  carry1: number,
  captured15: number,
  captured8: number,
  captured7: number,
  captured9: number,
  captured10: number,
  captured11: number,
  captured4: number,
  captured5: number,
  captured6: number,
  captured3: number,
  captured2: number,
  select_at: number,
  select_at2: number,
  n: number,
): void {
  const value = f32[captured0]!;
  const value4 = f32[captured1]!;
  const value5 = f32[captured13]!;
  const value7 = f32[captured12]!;
  const value8 = f32[captured14]!;
  const value9 = f32[captured17]!;
  const value10 = f32[captured16]!;
  const value12 = f32[captured15]!;
  const value13 = f32[captured8]!;
  const value14 = f32[captured7]!;
  const value15 = f32[captured9]!;
  const value16 = f32[captured10]!;
  const value17 = f32[captured11]!;
  const value18 = f32[captured4]!;
  const value19 = f32[captured5]!;
  const value20 = f32[captured6]!;
  const value21 = f32[captured3]!;
  const value22 = f32[captured2]!;
  for (let i = 0; i < n; i++) {
    const value2 = f32[slice0 + i]!;
    const value3 = f32[carry0 + i]!;
    const pow2 = pow(Math.fround(1 + (value * value2) / value3), value4);
    f32[pow_at + i] = pow2;
    const value6 = i32[slice1 + i]!;
    const sub = Math.fround(value6) - 3;
    const mul3 = Math.exp(value5 * (sub + value7)) * pow(value3, value8);
    const value11 = f32[carry1 + i]!;
    const add3 = Math.fround(value9 + value10 * (value11 - (value12 * sub * (10 - value11)) / 9));
    const mul8 = value13 * pow(value11, value14) * (pow(Math.fround(value3 + 1), value15) - 1);
    const sub5 = 1 - pow2;
    const mul14 = value18 * (11 - value11) * pow(value3, value19) * Math.expm1(value20 * sub5);
    const mul15 = mul14 * (value6 === 2 ? value21 : value6 === 4 ? value22 : 1);
    const select3 =
      value6 === 1 ? Math.min(mul8 * Math.exp(value16 * sub5), value3 / value17) : value3 * (1 + mul15);
    const select5 = Math.fround(value2 < 1 ? value3 * (value6 >= 3 ? Math.max(mul3, 1) : mul3) : select3);
    const greater = value6 > 0;
    const select6 = select5 < /* 0.001 */ 0.0010000000474974513 ? 0.0010000000474974513 : select5;
    f32[select_at + i] = greater ? (select6 > 36500 ? 36500 : select6) : value3;
    const select9 = add3 < 1 ? 1 : add3;
    f32[select_at2 + i] = greater ? (select9 > 10 ? 10 : select9) : value11;
  }
}

/**
 * transpose, fsrs.ts:140
 */
function transpose(f32: Float32Array, scan: number, transpose2: number): void {
  for (let i = 0; i < 256; i++) {
    const scan_row = scan + i;
    const transpose2_row = transpose2 + i * 15;
    for (let j = 0; j < 15; j++) {
      f32[transpose2_row + j] = f32[scan_row + j * 256]!;
    }
  }
}

function step({ f32, i32, u8 }: Views): void {
  minimum(f32, 0 /* w */, 84 /* constant0 */, 108 /* constant1 */, 237584 /* minimum */, 21);
  sum(f32, 0 /* w */, 237584 /* minimum */, 237608 /* sum */);
  slice_neg_mul(
    f32,
    237584 /* minimum */,
    158608 /* slice */,
    237612 /* slice */,
    237616 /* slice */,
    158612 /* slice */,
    237620 /* slice */,
    158616 /* slice */,
    158620 /* slice */,
    237624 /* slice */,
    237628 /* slice */,
    237632 /* neg */,
    237636 /* div */,
    237640 /* pow */,
    158624 /* sub */,
    237644 /* add */,
    237648 /* exp */,
    158628 /* neg */,
    158632 /* neg */,
    237652 /* exp */,
    158636 /* neg */,
    237656 /* exp */,
    158640 /* mul */,
    237660 /* sub */,
  );
  less_select_exp(
    f32,
    i32,
    u8,
    144 /* rating */,
    237584 /* minimum */,
    950080 /* less */,
    233936 /* select */,
    158096 /* select */,
    234192 /* exp */,
    237644 /* add */,
    234448 /* select */,
    158352 /* select */,
  );
  slice(f32, 4240 /* days */, 8336 /* slice */);
  slice_toF32(f32, i32, 144 /* rating */, 4240 /* slice */, 8336 /* slice */, 12176 /* toF32 */);
  copy(f32, 158096 /* select */, 158096 /* carry0 */, 256);
  copy(f32, 158352 /* select */, 158352 /* carry1 */, 256);
  for (let t0 = 0; t0 < 15; t0++) {
    copy(f32, 158096 /* carry0 */, 23696 + 256 * t0 /* input_stack */, 256);
    div_pow_mul(
      f32,
      158624 /* sub */,
      8336 + 256 * t0 /* slice */,
      158096 /* carry0 */,
      19856 + 256 * t0 /* div_stack */,
      237632 /* neg */,
      16016 + 256 * t0 /* pow_stack */,
      115856 + 256 * t0 /* sub_stack */,
      237612 /* slice */,
      58256 + 256 * t0 /* expm1_stack */,
      237620 /* slice */,
      42896 + 256 * t0 /* exp_stack */,
      31376 + 256 * t0 /* add_stack */,
      100496 + 256 * t0 /* mul_stack */,
      27536 + 256 * t0 /* mul_stack */,
      256,
    );
    equal_select(
      f32,
      i32,
      u8,
      4240 + 256 * t0 /* slice */,
      928064 + 256 * t0 /* equal_stack */,
      931904 + 256 * t0 /* equal_stack */,
      158616 /* slice */,
      158620 /* slice */,
      39056 + 256 * t0 /* select_stack */,
      256,
    );
    sub_mul(
      f32,
      158352 /* carry1 */,
      108176 + 256 * t0 /* sub_stack */,
      237648 /* exp */,
      54416 + 256 * t0 /* mul_stack */,
      256,
    );
    pow_mul_add(
      f32,
      158096 /* carry0 */,
      158628 /* neg */,
      85136 + 256 * t0 /* pow_stack */,
      54416 + 256 * t0 /* mul_stack */,
      35216 + 256 * t0 /* mul_stack */,
      58256 + 256 * t0 /* expm1_stack */,
      104336 + 256 * t0 /* mul_stack */,
      39056 + 256 * t0 /* select_stack */,
      62096 + 256 * t0 /* add_stack */,
      112016 + 256 * t0 /* mul_stack */,
      256,
    );
    pow_mul(
      f32,
      158352 /* carry1 */,
      158632 /* neg */,
      123536 + 256 * t0 /* pow_stack */,
      237616 /* slice */,
      69776 + 256 * t0 /* mul_stack */,
      119696 + 256 * t0 /* mul_stack */,
      256,
    );
    pow_sub_greater(
      f32,
      u8,
      158096 /* carry0 */,
      158612 /* slice */,
      92816 + 256 * t0 /* sub_stack */,
      69776 + 256 * t0 /* mul_stack */,
      46736 + 256 * t0 /* mul_stack */,
      237652 /* exp */,
      131216 + 256 * t0 /* div_stack */,
      42896 + 256 * t0 /* exp_stack */,
      897344 + 256 * t0 /* equal_stack */,
      901184 + 256 * t0 /* greater_stack */,
      905024 + 256 * t0 /* greater_stack */,
      127376 + 256 * t0 /* mul_stack */,
      256,
    );
    sub_add_mul(
      f32,
      i32,
      4240 + 256 * t0 /* slice */,
      146576 + 256 * t0 /* sub_stack */,
      237628 /* slice */,
      138896 + 256 * t0 /* add_stack */,
      237624 /* slice */,
      77456 + 256 * t0 /* exp_stack */,
      158608 /* slice */,
      96656 + 256 * t0 /* mul_stack */,
      256,
    );
    pow_equal_mul(
      f32,
      u8,
      158096 /* carry0 */,
      158636 /* neg */,
      135056 + 256 * t0 /* pow_stack */,
      77456 + 256 * t0 /* exp_stack */,
      912704 + 256 * t0 /* equal_stack */,
      916544 + 256 * t0 /* less_stack */,
      142736 + 256 * t0 /* mul_stack */,
      256,
    );
    greaterEqual_select(
      f32,
      i32,
      u8,
      4240 + 256 * t0 /* slice */,
      908864 + 256 * t0 /* greaterEqual_stack */,
      77456 + 256 * t0 /* exp_stack */,
      135056 + 256 * t0 /* pow_stack */,
      81296 + 256 * t0 /* select_stack */,
      256,
    );
    sub_less_greater(
      f32,
      u8,
      158352 /* carry1 */,
      150416 + 256 * t0 /* sub_stack */,
      96656 + 256 * t0 /* mul_stack */,
      154256 + 256 * t0 /* sub_stack */,
      158640 /* mul */,
      237660 /* sub */,
      924224 + 256 * t0 /* less_stack */,
      920384 + 256 * t0 /* greater_stack */,
      256,
    );
    mul(f32, 158632 /* neg */, 158352 /* carry1 */, 88976 + 256 * t0 /* mul_stack */, 256);
    update(
      f32,
      i32,
      u8,
      4240 + 256 * t0 /* slice */,
      893504 + 256 * t0 /* equal_stack */,
      878144 + 256 * t0 /* greater_stack */,
      920384 + 256 * t0 /* greater_stack */,
      924224 + 256 * t0 /* less_stack */,
      158640 /* mul */,
      237660 /* sub */,
      154256 + 256 * t0 /* sub_stack */,
      158352 /* carry1 */,
      256,
    );
    mul(f32, 158628 /* neg */, 158096 /* carry0 */, 50576 + 256 * t0 /* mul_stack */, 256);
    update2(
      f32,
      u8,
      8336 + 256 * t0 /* slice */,
      889664 + 256 * t0 /* less_stack */,
      158096 /* carry0 */,
      81296 + 256 * t0 /* select_stack */,
      893504 + 256 * t0 /* equal_stack */,
      46736 + 256 * t0 /* mul_stack */,
      42896 + 256 * t0 /* exp_stack */,
      131216 + 256 * t0 /* div_stack */,
      62096 + 256 * t0 /* add_stack */,
      885824 + 256 * t0 /* less_stack */,
      881984 + 256 * t0 /* greater_stack */,
      878144 + 256 * t0 /* greater_stack */,
      158636 /* neg */,
      73616 + 256 * t0 /* mul_stack */,
      158612 /* slice */,
      65936 + 256 * t0 /* mul_stack */,
      256,
    );
  }
  select(f32, i32, 4240 /* slice */, 8336 /* slice */, 16016 /* pow_stack */, 16016 /* select */, 3840);
  sum2(f32, i32, 4240 /* slice */, 16016 /* select */, 12176 /* toF32 */, 8080 /* sum */);
  sum_div(f32, 12176 /* toF32 */, 8080 /* sum */, 237608 /* sum */, 237608 /* loss */, 8080 /* div */);
  if (i32[80 /* tapeless.guard */]! !== 0 && !Number.isFinite(f32[237608 /* loss */]!)) return;
  update3(f32, i32, 24 /* tapeless.step */, 237664 /* toF32 */, 237668 /* toF32 */);
  select2(
    f32,
    i32,
    4240 /* slice */,
    8336 /* slice */,
    8080 /* div */,
    12176 /* toF32 */,
    16016 /* select */,
    4240 /* select */,
    3840,
  );
  broadcast(f32, 8080 /* broadcast */, 256);
  copy(f32, 8080 /* broadcast */, 234704 /* carry127 */, 256);
  copy(f32, 8080 /* broadcast */, 234960 /* carry128 */, 256);
  for (let t1 = 0; t1 < 15; t1++) {
    select_mul_add(
      f32,
      u8,
      893248 - 256 * t1 /* less_stack */,
      889408 - 256 * t1 /* less_stack */,
      885568 - 256 * t1 /* greater_stack */,
      881728 - 256 * t1 /* greater_stack */,
      234704 /* carry127 */,
      235216 /* select */,
      897088 - 256 * t1 /* equal_stack */,
      27280 - 256 * t1 /* input_stack */,
      42640 - 256 * t1 /* select_stack */,
      38800 - 256 * t1 /* mul_stack */,
      34960 - 256 * t1 /* add_stack */,
      235472 /* mul */,
      900928 - 256 * t1 /* equal_stack */,
      235728 /* select */,
      7824 - 256 * t1 /* select */,
      904768 - 256 * t1 /* greater_stack */,
      50320 - 256 * t1 /* mul_stack */,
      46480 - 256 * t1 /* exp_stack */,
      237620 /* slice */,
      237612 /* slice */,
      235984 /* sub */,
      31120 - 256 * t1 /* mul_stack */,
      236240 /* divideCotangent */,
      61840 - 256 * t1 /* expm1_stack */,
      236496 /* mul */,
      908608 - 256 * t1 /* greater_stack */,
      237652 /* exp */,
      236752 /* divideCotangent */,
      237008 /* select */,
      912448 - 256 * t1 /* greaterEqual_stack */,
      920128 - 256 * t1 /* less_stack */,
      916288 - 256 * t1 /* equal_stack */,
      237264 /* add */,
      256,
    );
    update4(
      f32,
      u8,
      881728 - 256 * t1 /* greater_stack */,
      234704 /* carry127 */,
      237008 /* select */,
      84880 - 256 * t1 /* select_stack */,
      237264 /* add */,
      81040 - 256 * t1 /* exp_stack */,
      77200 - 256 * t1 /* mul_stack */,
      236752 /* divideCotangent */,
      904768 - 256 * t1 /* greater_stack */,
      235728 /* select */,
      46480 - 256 * t1 /* exp_stack */,
      73360 - 256 * t1 /* mul_stack */,
      69520 - 256 * t1 /* mul_stack */,
      897088 - 256 * t1 /* equal_stack */,
      235216 /* select */,
      65680 - 256 * t1 /* add_stack */,
      236496 /* mul */,
      58000 - 256 * t1 /* mul_stack */,
      54160 - 256 * t1 /* mul_stack */,
      236240 /* divideCotangent */,
      23440 - 256 * t1 /* div_stack */,
      96400 - 256 * t1 /* sub_stack */,
      237616 /* slice */,
      237008 /* mul */,
      123280 - 256 * t1 /* mul_stack */,
      180880 - 256 * t1 /* scaleCotangent_stack */,
      256,
    );
    update5(
      f32,
      u8,
      927808 - 256 * t1 /* less_stack */,
      923968 - 256 * t1 /* greater_stack */,
      881728 - 256 * t1 /* greater_stack */,
      234960 /* carry128 */,
      219280 - 256 * t1 /* select_stack */,
      237660 /* sub */,
      100240 - 256 * t1 /* mul_stack */,
      237008 /* mul */,
      92560 - 256 * t1 /* mul_stack */,
      236496 /* mul */,
      88720 - 256 * t1 /* pow_stack */,
      237648 /* exp */,
      154000 - 256 * t1 /* sub_stack */,
      150160 - 256 * t1 /* sub_stack */,
      211600 - 256 * t1 /* mul_stack */,
      157840 - 256 * t1 /* sub_stack */,
      215440 - 256 * t1 /* mul_stack */,
      256,
    );
    mul2(
      f32,
      236240 /* divideCotangent */,
      11920 - 256 * t1 /* slice */,
      15760 - 256 * t1 /* mul_stack */,
      256,
    );
    scaleCotangent2(
      f32,
      235984 /* sub */,
      104080 - 256 * t1 /* mul_stack */,
      19600 - 256 * t1 /* scaleCotangent_stack */,
      256,
    );
    select3(
      f32,
      u8,
      935488 - 256 * t1 /* equal_stack */,
      931648 - 256 * t1 /* equal_stack */,
      897088 - 256 * t1 /* equal_stack */,
      235216 /* select */,
      27280 - 256 * t1 /* input_stack */,
      107920 - 256 * t1 /* mul_stack */,
      161680 - 256 * t1 /* select_stack */,
      165520 - 256 * t1 /* select_stack */,
      256,
    );
    mul_scaleCotangent(
      f32,
      236496 /* mul */,
      88720 - 256 * t1 /* pow_stack */,
      111760 - 256 * t1 /* sub_stack */,
      169360 - 256 * t1 /* mul_stack */,
      58000 - 256 * t1 /* mul_stack */,
      115600 - 256 * t1 /* mul_stack */,
      173200 - 256 * t1 /* scaleCotangent_stack */,
      256,
    );
    mul2(f32, 235472 /* mul */, 119440 - 256 * t1 /* sub_stack */, 177040 - 256 * t1 /* mul_stack */, 256);
    mul_scaleCotangent2(
      f32,
      u8,
      904768 - 256 * t1 /* greater_stack */,
      235728 /* select */,
      46480 - 256 * t1 /* exp_stack */,
      96400 - 256 * t1 /* sub_stack */,
      127120 - 256 * t1 /* pow_stack */,
      184720 - 256 * t1 /* mul_stack */,
      73360 - 256 * t1 /* mul_stack */,
      130960 - 256 * t1 /* mul_stack */,
      188560 - 256 * t1 /* scaleCotangent_stack */,
      50320 - 256 * t1 /* mul_stack */,
      119440 - 256 * t1 /* sub_stack */,
      192400 - 256 * t1 /* mul_stack */,
      256,
    );
    neg(
      f32,
      236752 /* divideCotangent */,
      134800 - 256 * t1 /* div_stack */,
      196240 - 256 * t1 /* neg_stack */,
      256,
    );
    mul_scaleCotangent3(
      f32,
      237264 /* add */,
      138640 - 256 * t1 /* pow_stack */,
      81040 - 256 * t1 /* exp_stack */,
      237624 /* slice */,
      200080 - 256 * t1 /* mul_stack */,
      142480 - 256 * t1 /* add_stack */,
      203920 - 256 * t1 /* mul_stack */,
      146320 - 256 * t1 /* mul_stack */,
      207760 - 256 * t1 /* scaleCotangent_stack */,
      256,
    );
  }
  sum3(f32, 12176 /* mul_stack */, 4240 /* sum */);
  sum_neg(
    f32,
    16016 /* scaleCotangent_stack */,
    4240 /* sum */,
    237640 /* pow */,
    237636 /* div */,
    237632 /* neg */,
    237632 /* neg */,
  );
  sum3(f32, 158096 /* select_stack */, 4264 /* sum */);
  sum3(f32, 161936 /* select_stack */, 4268 /* sum */);
  sum_mul(f32, 165776 /* mul_stack */, 237648 /* exp */, 237648 /* mul */);
  sum_neg2(f32, 169616 /* scaleCotangent_stack */, 4272 /* neg */);
  sum3(f32, 173456 /* mul_stack */, 4276 /* sum */);
  sum_neg2(f32, 177296 /* scaleCotangent_stack */, 4280 /* neg */);
  sum3(f32, 181136 /* mul_stack */, 4284 /* sum */);
  sum3(f32, 184976 /* scaleCotangent_stack */, 4288 /* sum */);
  sum3(f32, 188816 /* mul_stack */, 4292 /* sum */);
  sum3(f32, 192656 /* neg_stack */, 4240 /* sum */);
  sum_add(
    f32,
    196496 /* mul_stack */,
    4240 /* sum */,
    237652 /* exp */,
    237624 /* slice */,
    237624 /* add */,
  );
  sum_add(
    f32,
    200336 /* mul_stack */,
    4240 /* sum */,
    237652 /* exp */,
    237628 /* slice */,
    237628 /* add */,
  );
  sum_neg2(f32, 204176 /* scaleCotangent_stack */, 4296 /* neg */);
  sum3(f32, 208016 /* mul_stack */, 4300 /* sum */);
  sum3(f32, 211856 /* mul_stack */, 4304 /* sum */);
  sum_add2(
    f32,
    215696 /* select_stack */,
    4240 /* sum */,
    4304 /* sum */,
    237644 /* add */,
    237656 /* exp */,
    4304 /* add */,
  );
  sum_add3(
    f32,
    237644 /* add */,
    234192 /* exp */,
    8080 /* broadcast */,
    234448 /* select */,
    234960 /* carry128 */,
    4240 /* sum */,
    237584 /* minimum */,
    4308 /* add */,
  );
  sum_add4(
    f32,
    i32,
    237644 /* add */,
    234192 /* exp */,
    8080 /* broadcast */,
    234448 /* select */,
    234960 /* carry128 */,
    144 /* rating */,
    4240 /* sum */,
    237584 /* minimum */,
    237656 /* exp */,
    237656 /* add */,
  );
  scatterAdd(
    f32,
    i32,
    u8,
    4240 /* scatterAdd */,
    144 /* rating */,
    950080 /* less */,
    8080 /* broadcast */,
    233936 /* select */,
    234704 /* carry127 */,
  );
  update6(
    f32,
    4240 /* scatterAdd */,
    237632 /* neg */,
    4296 /* neg */,
    237624 /* add */,
    237628 /* add */,
    4264 /* sum */,
    4268 /* sum */,
    4292 /* sum */,
    4288 /* sum */,
    4280 /* neg */,
    4284 /* sum */,
    4276 /* sum */,
    4272 /* neg */,
    237648 /* mul */,
    4304 /* add */,
    4300 /* sum */,
    237656 /* add */,
    4308 /* add */,
    0 /* w */,
    84 /* constant0 */,
    108 /* constant1 */,
    237584 /* minimum */,
    28 /* w.firstMoment */,
    52 /* w.secondMoment */,
  );
  update7(
    f32,
    0 /* w */,
    237668 /* toF32 */,
    28 /* w.firstMoment */,
    52 /* w.secondMoment */,
    237664 /* toF32 */,
    21,
  );
}

function gradients({ f32, i32, u8 }: Views): void {
  minimum(f32, 0 /* w */, 84 /* constant0 */, 108 /* constant1 */, 237584 /* minimum */, 21);
  sum(f32, 0 /* w */, 237584 /* minimum */, 237608 /* sum */);
  slice_neg_mul(
    f32,
    237584 /* minimum */,
    158608 /* slice */,
    237612 /* slice */,
    237616 /* slice */,
    158612 /* slice */,
    237620 /* slice */,
    158616 /* slice */,
    158620 /* slice */,
    237624 /* slice */,
    237628 /* slice */,
    237632 /* neg */,
    237636 /* div */,
    237640 /* pow */,
    158624 /* sub */,
    237644 /* add */,
    237648 /* exp */,
    158628 /* neg */,
    158632 /* neg */,
    237652 /* exp */,
    158636 /* neg */,
    237656 /* exp */,
    158640 /* mul */,
    237660 /* sub */,
  );
  less_select_exp(
    f32,
    i32,
    u8,
    144 /* rating */,
    237584 /* minimum */,
    950080 /* less */,
    233936 /* select */,
    158096 /* select */,
    234192 /* exp */,
    237644 /* add */,
    234448 /* select */,
    158352 /* select */,
  );
  slice(f32, 4240 /* days */, 8336 /* slice */);
  slice_toF32(f32, i32, 144 /* rating */, 4240 /* slice */, 8336 /* slice */, 12176 /* toF32 */);
  copy(f32, 158096 /* select */, 158096 /* carry0 */, 256);
  copy(f32, 158352 /* select */, 158352 /* carry1 */, 256);
  for (let t0 = 0; t0 < 15; t0++) {
    copy(f32, 158096 /* carry0 */, 23696 + 256 * t0 /* input_stack */, 256);
    div_pow_mul(
      f32,
      158624 /* sub */,
      8336 + 256 * t0 /* slice */,
      158096 /* carry0 */,
      19856 + 256 * t0 /* div_stack */,
      237632 /* neg */,
      16016 + 256 * t0 /* pow_stack */,
      115856 + 256 * t0 /* sub_stack */,
      237612 /* slice */,
      58256 + 256 * t0 /* expm1_stack */,
      237620 /* slice */,
      42896 + 256 * t0 /* exp_stack */,
      31376 + 256 * t0 /* add_stack */,
      100496 + 256 * t0 /* mul_stack */,
      27536 + 256 * t0 /* mul_stack */,
      256,
    );
    equal_select(
      f32,
      i32,
      u8,
      4240 + 256 * t0 /* slice */,
      928064 + 256 * t0 /* equal_stack */,
      931904 + 256 * t0 /* equal_stack */,
      158616 /* slice */,
      158620 /* slice */,
      39056 + 256 * t0 /* select_stack */,
      256,
    );
    sub_mul(
      f32,
      158352 /* carry1 */,
      108176 + 256 * t0 /* sub_stack */,
      237648 /* exp */,
      54416 + 256 * t0 /* mul_stack */,
      256,
    );
    pow_mul_add(
      f32,
      158096 /* carry0 */,
      158628 /* neg */,
      85136 + 256 * t0 /* pow_stack */,
      54416 + 256 * t0 /* mul_stack */,
      35216 + 256 * t0 /* mul_stack */,
      58256 + 256 * t0 /* expm1_stack */,
      104336 + 256 * t0 /* mul_stack */,
      39056 + 256 * t0 /* select_stack */,
      62096 + 256 * t0 /* add_stack */,
      112016 + 256 * t0 /* mul_stack */,
      256,
    );
    pow_mul(
      f32,
      158352 /* carry1 */,
      158632 /* neg */,
      123536 + 256 * t0 /* pow_stack */,
      237616 /* slice */,
      69776 + 256 * t0 /* mul_stack */,
      119696 + 256 * t0 /* mul_stack */,
      256,
    );
    pow_sub_greater(
      f32,
      u8,
      158096 /* carry0 */,
      158612 /* slice */,
      92816 + 256 * t0 /* sub_stack */,
      69776 + 256 * t0 /* mul_stack */,
      46736 + 256 * t0 /* mul_stack */,
      237652 /* exp */,
      131216 + 256 * t0 /* div_stack */,
      42896 + 256 * t0 /* exp_stack */,
      897344 + 256 * t0 /* equal_stack */,
      901184 + 256 * t0 /* greater_stack */,
      905024 + 256 * t0 /* greater_stack */,
      127376 + 256 * t0 /* mul_stack */,
      256,
    );
    sub_add_mul(
      f32,
      i32,
      4240 + 256 * t0 /* slice */,
      146576 + 256 * t0 /* sub_stack */,
      237628 /* slice */,
      138896 + 256 * t0 /* add_stack */,
      237624 /* slice */,
      77456 + 256 * t0 /* exp_stack */,
      158608 /* slice */,
      96656 + 256 * t0 /* mul_stack */,
      256,
    );
    pow_equal_mul(
      f32,
      u8,
      158096 /* carry0 */,
      158636 /* neg */,
      135056 + 256 * t0 /* pow_stack */,
      77456 + 256 * t0 /* exp_stack */,
      912704 + 256 * t0 /* equal_stack */,
      916544 + 256 * t0 /* less_stack */,
      142736 + 256 * t0 /* mul_stack */,
      256,
    );
    greaterEqual_select(
      f32,
      i32,
      u8,
      4240 + 256 * t0 /* slice */,
      908864 + 256 * t0 /* greaterEqual_stack */,
      77456 + 256 * t0 /* exp_stack */,
      135056 + 256 * t0 /* pow_stack */,
      81296 + 256 * t0 /* select_stack */,
      256,
    );
    sub_less_greater(
      f32,
      u8,
      158352 /* carry1 */,
      150416 + 256 * t0 /* sub_stack */,
      96656 + 256 * t0 /* mul_stack */,
      154256 + 256 * t0 /* sub_stack */,
      158640 /* mul */,
      237660 /* sub */,
      924224 + 256 * t0 /* less_stack */,
      920384 + 256 * t0 /* greater_stack */,
      256,
    );
    mul(f32, 158632 /* neg */, 158352 /* carry1 */, 88976 + 256 * t0 /* mul_stack */, 256);
    update(
      f32,
      i32,
      u8,
      4240 + 256 * t0 /* slice */,
      893504 + 256 * t0 /* equal_stack */,
      878144 + 256 * t0 /* greater_stack */,
      920384 + 256 * t0 /* greater_stack */,
      924224 + 256 * t0 /* less_stack */,
      158640 /* mul */,
      237660 /* sub */,
      154256 + 256 * t0 /* sub_stack */,
      158352 /* carry1 */,
      256,
    );
    mul(f32, 158628 /* neg */, 158096 /* carry0 */, 50576 + 256 * t0 /* mul_stack */, 256);
    update2(
      f32,
      u8,
      8336 + 256 * t0 /* slice */,
      889664 + 256 * t0 /* less_stack */,
      158096 /* carry0 */,
      81296 + 256 * t0 /* select_stack */,
      893504 + 256 * t0 /* equal_stack */,
      46736 + 256 * t0 /* mul_stack */,
      42896 + 256 * t0 /* exp_stack */,
      131216 + 256 * t0 /* div_stack */,
      62096 + 256 * t0 /* add_stack */,
      885824 + 256 * t0 /* less_stack */,
      881984 + 256 * t0 /* greater_stack */,
      878144 + 256 * t0 /* greater_stack */,
      158636 /* neg */,
      73616 + 256 * t0 /* mul_stack */,
      158612 /* slice */,
      65936 + 256 * t0 /* mul_stack */,
      256,
    );
  }
  select(f32, i32, 4240 /* slice */, 8336 /* slice */, 16016 /* pow_stack */, 16016 /* select */, 3840);
  sum2(f32, i32, 4240 /* slice */, 16016 /* select */, 12176 /* toF32 */, 8080 /* sum */);
  sum_div(f32, 12176 /* toF32 */, 8080 /* sum */, 237608 /* sum */, 237608 /* loss */, 8080 /* div */);
  select2(
    f32,
    i32,
    4240 /* slice */,
    8336 /* slice */,
    8080 /* div */,
    12176 /* toF32 */,
    16016 /* select */,
    4240 /* select */,
    3840,
  );
  broadcast(f32, 8080 /* broadcast */, 256);
  copy(f32, 8080 /* broadcast */, 234704 /* carry127 */, 256);
  copy(f32, 8080 /* broadcast */, 234960 /* carry128 */, 256);
  for (let t1 = 0; t1 < 15; t1++) {
    select_mul_add(
      f32,
      u8,
      893248 - 256 * t1 /* less_stack */,
      889408 - 256 * t1 /* less_stack */,
      885568 - 256 * t1 /* greater_stack */,
      881728 - 256 * t1 /* greater_stack */,
      234704 /* carry127 */,
      235216 /* select */,
      897088 - 256 * t1 /* equal_stack */,
      27280 - 256 * t1 /* input_stack */,
      42640 - 256 * t1 /* select_stack */,
      38800 - 256 * t1 /* mul_stack */,
      34960 - 256 * t1 /* add_stack */,
      235472 /* mul */,
      900928 - 256 * t1 /* equal_stack */,
      235728 /* select */,
      7824 - 256 * t1 /* select */,
      904768 - 256 * t1 /* greater_stack */,
      50320 - 256 * t1 /* mul_stack */,
      46480 - 256 * t1 /* exp_stack */,
      237620 /* slice */,
      237612 /* slice */,
      235984 /* sub */,
      31120 - 256 * t1 /* mul_stack */,
      236240 /* divideCotangent */,
      61840 - 256 * t1 /* expm1_stack */,
      236496 /* mul */,
      908608 - 256 * t1 /* greater_stack */,
      237652 /* exp */,
      236752 /* divideCotangent */,
      237008 /* select */,
      912448 - 256 * t1 /* greaterEqual_stack */,
      920128 - 256 * t1 /* less_stack */,
      916288 - 256 * t1 /* equal_stack */,
      237264 /* add */,
      256,
    );
    update4(
      f32,
      u8,
      881728 - 256 * t1 /* greater_stack */,
      234704 /* carry127 */,
      237008 /* select */,
      84880 - 256 * t1 /* select_stack */,
      237264 /* add */,
      81040 - 256 * t1 /* exp_stack */,
      77200 - 256 * t1 /* mul_stack */,
      236752 /* divideCotangent */,
      904768 - 256 * t1 /* greater_stack */,
      235728 /* select */,
      46480 - 256 * t1 /* exp_stack */,
      73360 - 256 * t1 /* mul_stack */,
      69520 - 256 * t1 /* mul_stack */,
      897088 - 256 * t1 /* equal_stack */,
      235216 /* select */,
      65680 - 256 * t1 /* add_stack */,
      236496 /* mul */,
      58000 - 256 * t1 /* mul_stack */,
      54160 - 256 * t1 /* mul_stack */,
      236240 /* divideCotangent */,
      23440 - 256 * t1 /* div_stack */,
      96400 - 256 * t1 /* sub_stack */,
      237616 /* slice */,
      237008 /* mul */,
      123280 - 256 * t1 /* mul_stack */,
      180880 - 256 * t1 /* scaleCotangent_stack */,
      256,
    );
    update5(
      f32,
      u8,
      927808 - 256 * t1 /* less_stack */,
      923968 - 256 * t1 /* greater_stack */,
      881728 - 256 * t1 /* greater_stack */,
      234960 /* carry128 */,
      219280 - 256 * t1 /* select_stack */,
      237660 /* sub */,
      100240 - 256 * t1 /* mul_stack */,
      237008 /* mul */,
      92560 - 256 * t1 /* mul_stack */,
      236496 /* mul */,
      88720 - 256 * t1 /* pow_stack */,
      237648 /* exp */,
      154000 - 256 * t1 /* sub_stack */,
      150160 - 256 * t1 /* sub_stack */,
      211600 - 256 * t1 /* mul_stack */,
      157840 - 256 * t1 /* sub_stack */,
      215440 - 256 * t1 /* mul_stack */,
      256,
    );
    mul2(
      f32,
      236240 /* divideCotangent */,
      11920 - 256 * t1 /* slice */,
      15760 - 256 * t1 /* mul_stack */,
      256,
    );
    scaleCotangent2(
      f32,
      235984 /* sub */,
      104080 - 256 * t1 /* mul_stack */,
      19600 - 256 * t1 /* scaleCotangent_stack */,
      256,
    );
    select3(
      f32,
      u8,
      935488 - 256 * t1 /* equal_stack */,
      931648 - 256 * t1 /* equal_stack */,
      897088 - 256 * t1 /* equal_stack */,
      235216 /* select */,
      27280 - 256 * t1 /* input_stack */,
      107920 - 256 * t1 /* mul_stack */,
      161680 - 256 * t1 /* select_stack */,
      165520 - 256 * t1 /* select_stack */,
      256,
    );
    mul_scaleCotangent(
      f32,
      236496 /* mul */,
      88720 - 256 * t1 /* pow_stack */,
      111760 - 256 * t1 /* sub_stack */,
      169360 - 256 * t1 /* mul_stack */,
      58000 - 256 * t1 /* mul_stack */,
      115600 - 256 * t1 /* mul_stack */,
      173200 - 256 * t1 /* scaleCotangent_stack */,
      256,
    );
    mul2(f32, 235472 /* mul */, 119440 - 256 * t1 /* sub_stack */, 177040 - 256 * t1 /* mul_stack */, 256);
    mul_scaleCotangent2(
      f32,
      u8,
      904768 - 256 * t1 /* greater_stack */,
      235728 /* select */,
      46480 - 256 * t1 /* exp_stack */,
      96400 - 256 * t1 /* sub_stack */,
      127120 - 256 * t1 /* pow_stack */,
      184720 - 256 * t1 /* mul_stack */,
      73360 - 256 * t1 /* mul_stack */,
      130960 - 256 * t1 /* mul_stack */,
      188560 - 256 * t1 /* scaleCotangent_stack */,
      50320 - 256 * t1 /* mul_stack */,
      119440 - 256 * t1 /* sub_stack */,
      192400 - 256 * t1 /* mul_stack */,
      256,
    );
    neg(
      f32,
      236752 /* divideCotangent */,
      134800 - 256 * t1 /* div_stack */,
      196240 - 256 * t1 /* neg_stack */,
      256,
    );
    mul_scaleCotangent3(
      f32,
      237264 /* add */,
      138640 - 256 * t1 /* pow_stack */,
      81040 - 256 * t1 /* exp_stack */,
      237624 /* slice */,
      200080 - 256 * t1 /* mul_stack */,
      142480 - 256 * t1 /* add_stack */,
      203920 - 256 * t1 /* mul_stack */,
      146320 - 256 * t1 /* mul_stack */,
      207760 - 256 * t1 /* scaleCotangent_stack */,
      256,
    );
  }
  sum3(f32, 12176 /* mul_stack */, 4240 /* sum */);
  sum_neg(
    f32,
    16016 /* scaleCotangent_stack */,
    4240 /* sum */,
    237640 /* pow */,
    237636 /* div */,
    237632 /* neg */,
    237632 /* neg */,
  );
  sum3(f32, 158096 /* select_stack */, 4264 /* sum */);
  sum3(f32, 161936 /* select_stack */, 4268 /* sum */);
  sum_mul(f32, 165776 /* mul_stack */, 237648 /* exp */, 237648 /* mul */);
  sum_neg2(f32, 169616 /* scaleCotangent_stack */, 4272 /* neg */);
  sum3(f32, 173456 /* mul_stack */, 4276 /* sum */);
  sum_neg2(f32, 177296 /* scaleCotangent_stack */, 4280 /* neg */);
  sum3(f32, 181136 /* mul_stack */, 4284 /* sum */);
  sum3(f32, 184976 /* scaleCotangent_stack */, 4288 /* sum */);
  sum3(f32, 188816 /* mul_stack */, 4292 /* sum */);
  sum3(f32, 192656 /* neg_stack */, 4240 /* sum */);
  sum_add(
    f32,
    196496 /* mul_stack */,
    4240 /* sum */,
    237652 /* exp */,
    237624 /* slice */,
    237624 /* add */,
  );
  sum_add(
    f32,
    200336 /* mul_stack */,
    4240 /* sum */,
    237652 /* exp */,
    237628 /* slice */,
    237628 /* add */,
  );
  sum_neg2(f32, 204176 /* scaleCotangent_stack */, 4296 /* neg */);
  sum3(f32, 208016 /* mul_stack */, 4300 /* sum */);
  sum3(f32, 211856 /* mul_stack */, 4304 /* sum */);
  sum_add2(
    f32,
    215696 /* select_stack */,
    4240 /* sum */,
    4304 /* sum */,
    237644 /* add */,
    237656 /* exp */,
    4304 /* add */,
  );
  sum_add3(
    f32,
    237644 /* add */,
    234192 /* exp */,
    8080 /* broadcast */,
    234448 /* select */,
    234960 /* carry128 */,
    4240 /* sum */,
    237584 /* minimum */,
    4308 /* add */,
  );
  sum_add4(
    f32,
    i32,
    237644 /* add */,
    234192 /* exp */,
    8080 /* broadcast */,
    234448 /* select */,
    234960 /* carry128 */,
    144 /* rating */,
    4240 /* sum */,
    237584 /* minimum */,
    237656 /* exp */,
    237656 /* add */,
  );
  scatterAdd(
    f32,
    i32,
    u8,
    4240 /* scatterAdd */,
    144 /* rating */,
    950080 /* less */,
    8080 /* broadcast */,
    233936 /* select */,
    234704 /* carry127 */,
  );
  add_select(
    f32,
    4240 /* scatterAdd */,
    237632 /* neg */,
    4296 /* neg */,
    237624 /* add */,
    237628 /* add */,
    4264 /* sum */,
    4268 /* sum */,
    4292 /* sum */,
    4288 /* sum */,
    4280 /* neg */,
    4284 /* sum */,
    4276 /* sum */,
    4272 /* neg */,
    237648 /* mul */,
    4304 /* add */,
    4300 /* sum */,
    237656 /* add */,
    4308 /* add */,
    0 /* w */,
    84 /* constant0 */,
    108 /* constant1 */,
    237584 /* minimum */,
    237584 /* w */,
  );
}

function evaluate({ f32, i32 }: Views): void {
  minimum(f32, 0 /* w */, 84 /* constant0 */, 108 /* constant1 */, 8336 /* minimum */, 21);
  sum(f32, 0 /* w */, 8336 /* minimum */, 8360 /* sum */);
  slice_neg_mul2(
    f32,
    8336 /* minimum */,
    8364 /* slice */,
    8368 /* slice */,
    8372 /* slice */,
    8376 /* slice */,
    8380 /* slice */,
    8384 /* slice */,
    8388 /* slice */,
    8392 /* slice */,
    8396 /* slice */,
    8400 /* neg */,
    8404 /* sub */,
    8408 /* add */,
    8412 /* exp */,
    8416 /* neg */,
    8420 /* neg */,
    8424 /* exp */,
    8428 /* neg */,
    8432 /* mul */,
    8436 /* sub */,
  );
  select4(
    f32,
    i32,
    144 /* rating */,
    8336 /* minimum */,
    8440 /* select */,
    8408 /* add */,
    8696 /* select */,
  );
  slice(f32, 4240 /* days */, 8960 /* slice */);
  slice_toF32(f32, i32, 144 /* rating */, 4240 /* slice */, 8960 /* slice */, 12800 /* toF32 */);
  copy(f32, 8440 /* select */, 8440 /* carry0 */, 256);
  copy(f32, 8696 /* select */, 8696 /* carry1 */, 256);
  for (let t0 = 0; t0 < 15; t0++) {
    update8(
      f32,
      i32,
      8404 /* sub */,
      8960 + 256 * t0 /* slice */,
      8440 /* carry0 */,
      8400 /* neg */,
      144 + 256 * t0 /* pow_stack */,
      8392 /* slice */,
      4240 + 256 * t0 /* slice */,
      8396 /* slice */,
      8428 /* neg */,
      8432 /* mul */,
      8436 /* sub */,
      8696 /* carry1 */,
      8364 /* slice */,
      8372 /* slice */,
      8420 /* neg */,
      8376 /* slice */,
      8380 /* slice */,
      8424 /* exp */,
      8412 /* exp */,
      8416 /* neg */,
      8368 /* slice */,
      8384 /* slice */,
      8388 /* slice */,
      256,
    );
  }
  select(f32, i32, 4240 /* slice */, 8960 /* slice */, 144 /* pow_stack */, 8960 /* select */, 3840);
  sum2(f32, i32, 4240 /* slice */, 8960 /* select */, 12800 /* toF32 */, 8080 /* sum */);
  sum_add5(f32, 12800 /* toF32 */, 8080 /* sum */, 8360 /* sum */, 8360 /* loss */);
}

function predict({ f32, i32 }: Views): void {
  minimum(f32, 0 /* w */, 84 /* constant0 */, 108 /* constant1 */, 8336 /* minimum */, 21);
  slice_neg_mul2(
    f32,
    8336 /* minimum */,
    8360 /* slice */,
    8364 /* slice */,
    8368 /* slice */,
    8372 /* slice */,
    8376 /* slice */,
    8380 /* slice */,
    8384 /* slice */,
    8388 /* slice */,
    8392 /* slice */,
    8396 /* neg */,
    8400 /* sub */,
    8404 /* add */,
    8408 /* exp */,
    8412 /* neg */,
    8416 /* neg */,
    8420 /* exp */,
    8424 /* neg */,
    8428 /* mul */,
    8432 /* sub */,
  );
  select4(
    f32,
    i32,
    144 /* rating */,
    8336 /* minimum */,
    8436 /* select */,
    8404 /* add */,
    8692 /* select */,
  );
  slice(f32, 4240 /* days */, 8960 /* slice */);
  slice2(i32, 144 /* rating */, 4240 /* slice */);
  copy(f32, 8436 /* select */, 8436 /* carry0 */, 256);
  copy(f32, 8692 /* select */, 8692 /* carry1 */, 256);
  for (let t0 = 0; t0 < 15; t0++) {
    pow_mul_select(
      f32,
      i32,
      8400 /* sub */,
      8960 + 256 * t0 /* slice */,
      8436 /* carry0 */,
      8396 /* neg */,
      144 + 256 * t0 /* pow_stack */,
      8388 /* slice */,
      4240 + 256 * t0 /* slice */,
      8392 /* slice */,
      8424 /* neg */,
      8428 /* mul */,
      8432 /* sub */,
      8692 /* carry1 */,
      8360 /* slice */,
      8368 /* slice */,
      8416 /* neg */,
      8372 /* slice */,
      8376 /* slice */,
      8420 /* exp */,
      8408 /* exp */,
      8412 /* neg */,
      8364 /* slice */,
      8380 /* slice */,
      8384 /* slice */,
      12800 + 256 * t0 /* select_stack */,
      16640 + 256 * t0 /* select_stack */,
      256,
    );
    copy(f32, 12800 + 256 * t0 /* select_stack */, 8436 /* carry0 */, 256);
    copy(f32, 16640 + 256 * t0 /* select_stack */, 8692 /* carry1 */, 256);
  }
  transpose(f32, 144 /* pow_stack */, 3984 /* recall */);
  transpose(f32, 12800 /* select_stack */, 144 /* stability */);
  transpose(f32, 16640 /* select_stack */, 7824 /* difficulty */);
}

/** What `step` takes. */
export interface StepInputs {
  /** i32[256, 16] */
  readonly rating: NumericArray;
  /** f32[256, 16] */
  readonly days: NumericArray;
}

/** What `evaluate` takes. */
export interface EvaluateInputs {
  /** i32[256, 16] */
  readonly rating: NumericArray;
  /** f32[256, 16] */
  readonly days: NumericArray;
}

/** What `gradients` takes. */
export interface GradientInputs {
  /** i32[256, 16] */
  readonly rating: NumericArray;
  /** f32[256, 16] */
  readonly days: NumericArray;
}

/** What `predict` takes. */
export interface PredictInputs {
  /** i32[256, 16] */
  readonly rating: NumericArray;
  /** f32[256, 16] */
  readonly days: NumericArray;
}

/** What `predict` returns. */
export interface Outputs {
  /** f32[256, 15] */
  readonly recall: Float32Array;
  /** f32[256, 15] */
  readonly stability: Float32Array;
  /** f32[256, 15] */
  readonly difficulty: Float32Array;
}

/** The parameters by name. */
export interface Parameters {
  /** f32[21] */
  readonly w: Float32Array;
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
  name: "fsrs",
  format: 1,
  fingerprint: "d1e2fd662af88586",
  arenaBytes: 950688,
  dtype: "f32",
  parameters: [
    {
      name: "w",
      type: "f32",
      shape: [21],
      offset: 0,
      initial: {
        kind: "data",
        values: [
          0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614,
          0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
        ],
      },
      trainable: true,
    },
  ],
  state: [
    { name: "w.firstMoment", type: "f32", shape: [21], offset: 112, initial: { kind: "zeros" } },
    { name: "w.secondMoment", type: "f32", shape: [21], offset: 208, initial: { kind: "zeros" } },
  ],
  constants: [
    {
      name: "constant0",
      type: "f32",
      shape: [21],
      offset: 336,
      values: [
        0.001, 0.001, 0.001, 0.001, 1, 0.001, 0.001, 0.001, 0, 0, 0.001, 0.001, 0.001, 0.001, 0, 0, 1, 0, 0,
        0, 0.1,
      ],
    },
    {
      name: "constant1",
      type: "f32",
      shape: [21],
      offset: 432,
      values: [100, 100, 100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5, 5, 0.25, 0.9, 4, 1, 6, 2, 2, 0.8, 0.8],
    },
  ],
  counters: { seed: 304, step: 96, guard: 320 },
  objectives: {
    ["loss"]: {
      step: {
        inputs: [
          { name: "rating", type: "i32", shape: [256, 16], offset: 576, below: 5 },
          { name: "days", type: "f32", shape: [256, 16], offset: 16960 },
        ],
        outputs: [],
        loss: 950432,
        metrics: [],
        run: step,
      },
      evaluate: {
        inputs: [
          { name: "rating", type: "i32", shape: [256, 16], offset: 576, below: 5 },
          { name: "days", type: "f32", shape: [256, 16], offset: 16960 },
        ],
        outputs: [],
        loss: 33440,
        metrics: [],
        run: evaluate,
      },
      gradients: {
        inputs: [
          { name: "rating", type: "i32", shape: [256, 16], offset: 576, below: 5 },
          { name: "days", type: "f32", shape: [256, 16], offset: 16960 },
        ],
        outputs: [{ name: "w", type: "f32", shape: [21], offset: 950336 }],
        loss: 950432,
        metrics: [],
        run: gradients,
      },
    },
  },
  predict: {
    inputs: [
      { name: "rating", type: "i32", shape: [256, 16], offset: 576, below: 5 },
      { name: "days", type: "f32", shape: [256, 16], offset: 16960 },
    ],
    outputs: [
      { name: "recall", type: "f32", shape: [256, 15], offset: 15936 },
      { name: "stability", type: "f32", shape: [256, 15], offset: 576 },
      { name: "difficulty", type: "f32", shape: [256, 15], offset: 31296 },
    ],
    metrics: [],
    run: predict,
  },
});
