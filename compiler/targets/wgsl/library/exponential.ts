/** Powers of e and 2, logarithms, and what is made of them, in WGSL. */
import { hyperbolicSineRest, powerRest, polynomial } from "../polynomials.ts";
import {
  errorRatio,
  exponentialRest,
  hyperbolicRest,
  logarithmOfComplement,
  logarithmRest,
} from "../../../schedule/elementary.ts";

export const exponential = {
  Exponent_f32: `// x = n * log(2) + rest
struct Exponent_f32 {
  n: i32,
  rest: f32,
}`,
  exponent_f32: `// Of |x| in units of 2⁻²⁵, multiples of log(2) are taken away without an error.
fn exponent_f32(x: f32) -> Exponent_f32 {
  let size = select(abs(x), 110.0, abs(x) > 110.0);
  let n = i32(size * 1.442695 + 0.5);
  let rest = bitcast<i32>(u32(size * 33554432.0) - u32(n) * 23258160u);
  let reduced = f32(rest) * 2.9802322387695312e-8 + f32(n) * 1.90465429995776e-9;
  let positive = Exponent_f32(n, select(reduced, size, n == 0));
  if (x < 0.0) {
    return Exponent_f32(-positive.n, -positive.rest);
  }
  return positive;
}`,
  tail_f32: `// eˣ - 1 - x for |x| <= log(2) / 2.
fn tail_f32(x: f32) -> f32 {
  return x * x * (${polynomial(exponentialRest, "x")});
}`,
  exponential_f32: `// eˣ · 2ⁿ
fn exponential_f32(x: f32, n: i32) -> f32 {
  let exponent = exponent_f32(x);
  let value = 1.0 + (exponent.rest + tail_f32(exponent.rest));
  return scaled_f32(value, exponent.n + n, x);
}`,
  scaled_f32: `// value · 2ⁿ, for a value from 1/2 to 2; NaN where x is.
fn scaled_f32(value: f32, n: i32, x: f32) -> f32 {
  let bits = bitcast<i32>(value);
  let exponent = (bits >> 23u) + n;
  let finite = select(0, bits + (n << 23u), exponent > 0);
  let result = select(finite, 0x7f800000, exponent > 254);
  return bitcast<f32>(select(result, bitcast<i32>(x), isNaN_f32(x)));
}`,
  exp_f32: `fn exp_f32(x: f32) -> f32 {
  return exponential_f32(x, 0);
}`,
  expm1_f32: `// (eʳ - 1) · 2ⁿ + (2ⁿ - 1), where the second term is an integer over 2²⁴.
fn expm1_f32(x: f32) -> f32 {
  if (abs(x) > 4.0) {
    return exponential_f32(x, 0) - 1.0;
  }
  let exponent = exponent_f32(x);
  let near = exponent.rest + tail_f32(exponent.rest);
  let offset = (1 << (u32(exponent.n + 24) & 31u)) - 16777216;
  let far = near * bitcast<f32>((exponent.n + 127) << 23u) + f32(offset) * 5.9604645e-8;
  return select(select(far, near, exponent.n == 0), x, isNaN_f32(x));
}`,
  exp2_f32: `fn exp2_f32(x: f32) -> f32 {
  let below = select(x, 200.0, x > 200.0);
  let near = select(below, -200.0, below < -200.0);
  let n = round(near);
  return scaled_f32(power_f32(near - n), i32(n), x);
}`,
  power_f32: `// 2ˣ for |x| <= 1/2.
fn power_f32(x: f32) -> f32 {
  return 1.0 + x * (${polynomial(powerRest, "x")});
}`,
  logarithm_f32: `// n · log(2) + log(1 + f) for f from -1/3 to 1/3.
fn logarithm_f32(n: f32, f: f32) -> f32 {
  let tail = f * f * f * (${polynomial(logarithmRest, "f")});
  return n * 0.693359375 + (f + (n * -0.00021219444 - 0.5 * f * f + tail));
}`,
  logarithmOf_f32: `// What a logarithm is at the ends of its domain, and beyond.
fn logarithmOf_f32(x: f32, value: f32) -> f32 {
  let bits = bitcast<u32>(x);
  let positive = select(bitcast<u32>(value), bits, bits >= 0x7f800000u);
  let defined = select(positive, 0x7fc00000u, bits > 0x80000000u);
  return bitcast<f32>(select(defined, 0xff800000u, (bits & 0x7fffffffu) == 0u));
}`,
  log_f32: `// x = m · 2ⁿ with m from 2/3 to 4/3. A subnormal number is 2⁻¹⁴⁹ times its bits.
fn log_f32(x: f32) -> f32 {
  let given = bitcast<u32>(x);
  let isSubnormal = given < 0x00800000u;
  let bits = select(bitcast<i32>(x), bitcast<i32>(f32(given)), isSubnormal);
  let n = (bits - 0x3f2aaaab) >> 23u;
  let m = bitcast<f32>(bits - (n << 23u));
  return logarithmOf_f32(x, logarithm_f32(f32(select(n, n - 149, isSubnormal)), m - 1.0));
}`,
  log1p_f32: `// 1 + x = (1 + f) · 2ⁿ with f = x / 2ⁿ - (1 - 2⁻ⁿ): x has digits that the sum has lost. The second term is an integer over 2²⁴.
fn log1p_f32(x: f32) -> f32 {
  let sum = 1.0 + x;
  let bits = bitcast<i32>(sum);
  let n = (bits - 0x3f2aaaab) >> 23u;
  let offset = (1 << (u32(24 - n) & 31u)) - 16777216;
  let near = x * bitcast<f32>((127 - n) << 23u) + f32(offset) * 5.9604645e-8;
  let far = bitcast<f32>(bits - (n << 23u)) - 1.0;
  let f = select(near, far, n < -6 || n > 24);
  return logarithmOf_f32(sum, logarithm_f32(f32(n), select(f, x, n == 0)));
}`,
  tanh_f32: `fn tanh_f32(x: f32) -> f32 {
  let size = select(abs(x), 10.0, abs(x) > 10.0);
  if (size < 0.6) {
    let square = x * x;
    return x + x * square * (${polynomial(hyperbolicRest, "square")});
  }
  let value = 1.0 - divide_f32(2.0, exponential_f32(2.0 * size, 0) + 1.0);
  return select(select(value, -value, x < 0.0), x, isNaN_f32(x));
}`,
  erf_f32: `fn erf_f32(x: f32) -> f32 {
  let size = select(abs(x), 4.0, abs(x) > 4.0);
  if (size < 0.9) {
    let square = x * x;
    return x * (${polynomial(errorRatio, "square")});
  }
  let logarithm = ${polynomial(logarithmOfComplement, "size")};
  let value = 1.0 - exponential_f32(logarithm, 0);
  return select(select(value, -value, x < 0.0), x, isNaN_f32(x));
}`,
  sigmoid_f32: `// Of e⁻ˣ and eˣ, the one that is at most 1.
fn sigmoid_f32(x: f32) -> f32 {
  let small = exponential_f32(-abs(x), 0);
  return divide_f32(select(1.0, small, x < 0.0), 1.0 + small);
}`,
  softplus_f32: `fn softplus_f32(x: f32) -> f32 {
  return relu_f32(x) + log1p_f32(exponential_f32(-abs(x), 0));
}`,
  sinh_f32: `fn sinh_f32(x: f32) -> f32 {
  if (abs(x) < 1.0) {
    let square = x * x;
    return x + x * square * (${polynomial(hyperbolicSineRest, "square")});
  }
  let half = exponential_f32(abs(x), -1);
  let value = half - 0.25 / half;
  return select(value, -value, x < 0.0);
}`,
  cosh_f32: `fn cosh_f32(x: f32) -> f32 {
  let half = exponential_f32(abs(x), -1);
  return half + 0.25 / half;
}`,
};
