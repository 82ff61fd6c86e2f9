/**
 * Functions that WGSL does not have, or not within the errors promised here, in WGSL. Implementations may contract and reassociate, flush
 * subnormal numbers, and assume that there are neither NaN nor infinities. So nothing here is right only because of the order in which numbers
 * are rounded: what must be exact is computed with integers. NaN and infinities are made of bits, chosen among integers, and recognised by
 * bits. Results that are smaller than 2⁻¹²⁶ are 0.
 *
 * Coefficients are those of polynomials of least relative error.
 */
import { arcsineRest, arctangentRest, hyperbolicSineRest, powerRest, tangentRest } from "./polynomials.ts";
import {
  cosineRest,
  errorRatio,
  exponentialRest,
  hyperbolicRest,
  logarithmOfComplement,
  logarithmRest,
  sineRest,
} from "../../schedule/elementary.ts";
import { floatText } from "./literal.ts";

/** `(a * x + b) * x + c`, by Horner's rule. */
const polynomial = (coefficients: readonly number[], x: string): string =>
  coefficients.reduceRight<string>((sum, coefficient, k) => {
    const [sign, size] = coefficient < 0 ? ["-", -coefficient] : ["+", coefficient];
    if (sum === "") return floatText(coefficient);
    return `${k === coefficients.length - 2 ? sum : `(${sum})`} * ${x} ${sign} ${floatText(size)}`;
  }, "");

/** By name: functions, structures and tables; what one needs of the others is found by their names in its text. */
export const library = {
  maximum_f32: `// NaN stays.
fn maximum_f32(a: f32, b: f32) -> f32 {
  return select(b, a, a > b || isNaN_f32(a));
}`,
  minimum_f32: `// NaN stays.
fn minimum_f32(a: f32, b: f32) -> f32 {
  return select(b, a, a < b || isNaN_f32(a));
}`,
  isNaN_f32: `fn isNaN_f32(x: f32) -> bool {
  return (bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u;
}`,
  fromBits_f32: `fn fromBits_f32(bits: i32) -> f32 {
  return bitcast<f32>(bits);
}`,
  square_f32: `fn square_f32(x: f32) -> f32 {
  return x * x;
}`,
  square_i32: `fn square_i32(x: i32) -> i32 {
  return x * x;
}`,
  relu_f32: `// NaN stays.
fn relu_f32(x: f32) -> f32 {
  return select(x, 0.0, x <= 0.0);
}`,
  sign_f32: `// NaN stays.
fn sign_f32(x: f32) -> f32 {
  return select(select(x, 1.0, x > 0.0), -1.0, x < 0.0);
}`,
  atLeast_f32: `fn atLeast_f32(x: f32, limit: f32) -> f32 {
  return select(x, limit, x < limit);
}`,
  atMost_f32: `fn atMost_f32(x: f32, limit: f32) -> f32 {
  return select(x, limit, x > limit);
}`,
  scaleCotangent_f32: `fn scaleCotangent_f32(cotangent: f32, slope: f32) -> f32 {
  return select(cotangent * slope, 0.0, cotangent == 0.0);
}`,
  divideCotangent_f32: `fn divideCotangent_f32(cotangent: f32, divisor: f32) -> f32 {
  return select(cotangent / divisor, 0.0, cotangent == 0.0);
}`,
  quotient_i32: `// floor(a / b), and 0 where b is 0.
fn quotient_i32(a: i32, b: i32) -> i32 {
  let towardsZero = a / b;
  let rest = a - towardsZero * b;
  let below = select(towardsZero, towardsZero - 1, rest != 0 && (rest < 0) != (b < 0));
  return select(below, 0, b == 0);
}`,
  remainder_i32: `// a - b * floor(a / b), and 0 where b is 0.
fn remainder_i32(a: i32, b: i32) -> i32 {
  let rest = a - (a / b) * b;
  let wrapped = select(rest, rest + b, rest != 0 && (rest < 0) != (b < 0));
  return select(wrapped, 0, b == 0);
}`,
  toI32_f32: `// Of what does not fit, the lowest 32 bits are left; of NaN and infinities, 0.
fn toI32_f32(x: f32) -> i32 {
  let bits = bitcast<u32>(x);
  let mantissa = (bits & 0x7fffffu) | 0x800000u;
  let exponent = i32((bits >> 23u) & 0xffu) - 150;
  let left = select(mantissa << u32(exponent & 31), 0u, exponent > 31);
  let right = select(mantissa >> u32(-exponent & 31), 0u, exponent < -31);
  let size = bitcast<i32>(select(left, right, exponent < 0));
  return select(size, -size, (bits >> 31u) != 0u);
}`,
  truncate_f32: `// Of what is between -2³¹ and 2³¹; of NaN, 0.
fn truncate_f32(x: f32) -> i32 {
  return select(i32(x), 0, isNaN_f32(x));
}`,
  sqrt_f32: `fn sqrt_f32(x: f32) -> f32 {
  return bitcast<f32>(select(bitcast<u32>(sqrt(x)), 0x7fc00000u, x < 0.0));
}`,
  rsqrt_f32: `fn rsqrt_f32(x: f32) -> f32 {
  let positive = select(bitcast<u32>(inverseSqrt(x)), 0x7f800000u, x == 0.0);
  return bitcast<f32>(select(positive, 0x7fc00000u, x < 0.0));
}`,
  divide_f32: `// Of positive numbers. A quotient of the device may be off by 2.5 units in the last place; what it leaves is divided again.
fn divide_f32(a: f32, b: f32) -> f32 {
  let quotient = a / b;
  return select(quotient, quotient + fma(-quotient, b, a) / b, quotient > 1e-30);
}`,
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
  highProduct_u32: `// The upper half of a product of 64 bits.
fn highProduct_u32(a: u32, b: u32) -> u32 {
  let low = (a & 0xffffu) * (b & 0xffffu);
  let middle = (a >> 16u) * (b & 0xffffu) + (low >> 16u);
  let other = (a & 0xffffu) * (b >> 16u) + (middle & 0xffffu);
  return (a >> 16u) * (b >> 16u) + (middle >> 16u) + (other >> 16u);
}`,
  twoOverPi: `// 2 / π, after 32 bits of 0.
const twoOverPi = array<u32, 8>(
  0x00000000u, 0xa2f9836eu, 0x4e441529u, 0xfc2757d1u, 0xf534ddc0u, 0xdb629599u, 0x3c439041u, 0xfe5163abu,
);`,
  Angle_f32: `// |x| = turns · π/2 + rest, but for whole turns.
struct Angle_f32 {
  turns: u32,
  rest: f32,
}`,
  angle_f32: `// |x| is a mantissa of 24 bits times 2ᵉ: its product with 96 bits of 2 / π, from where multiples of 4 end (Payne, Hanek, 1983).
fn angle_f32(x: f32) -> Angle_f32 {
  let bits = bitcast<u32>(x) & 0x7fffffffu;
  let mantissa = (bits & 0x7fffffu) | 0x800000u;
  let first = max(bits >> 23u, 120u) - 120u;
  let word = first >> 5u;
  let shift = first & 31u;
  let part0 = (twoOverPi[word] << shift) | ((twoOverPi[word + 1u] >> 1u) >> (31u - shift));
  let part1 = (twoOverPi[word + 1u] << shift) | ((twoOverPi[word + 2u] >> 1u) >> (31u - shift));
  let part2 = (twoOverPi[word + 2u] << shift) | ((twoOverPi[word + 3u] >> 1u) >> (31u - shift));
  let middle = mantissa * part1;
  let low = middle + highProduct_u32(mantissa, part2);
  let high = mantissa * part0 + highProduct_u32(mantissa, part1) + select(0u, 1u, low < middle);
  // Two bits are quarter turns; the rest is a fraction, from -1/2 to 1/2.
  let fraction = (high << 2u) | (low >> 30u);
  let flip = select(0u, 0xffffffffu, fraction >= 0x80000000u);
  let size = fraction ^ flip;
  let zeros = countLeadingZeros(size);
  let digits = (size << (zeros & 31u)) | ((((low << 2u) ^ flip) >> 1u) >> ((31u - zeros) & 31u));
  let product = highProduct_u32(digits, 0xc90fdaa2u);
  let rest = f32(bitcast<i32>(product >> 1u)) * bitcast<f32>((97u - zeros) << 23u);
  if (bits < 0x3f490fdbu) {
    return Angle_f32(0u, abs(x));
  }
  return Angle_f32((high + 0x20000000u) >> 30u, select(rest, -rest, flip != 0u));
}`,
  sine_f32: `// For |x| <= 0.789.
fn sine_f32(x: f32) -> f32 {
  let square = x * x;
  return x + x * square * (${polynomial(sineRest, "square")});
}`,
  cosine_f32: `// For |x| <= 0.789.
fn cosine_f32(x: f32) -> f32 {
  let square = x * x;
  return 1.0 - 0.5 * square + square * square * (${polynomial(cosineRest, "square")});
}`,
  circular_f32: `// The sine of x and some quarter turns, with this sign.
fn circular_f32(angle: Angle_f32, more: u32, sign: u32, x: f32) -> f32 {
  let turns = angle.turns + more;
  let value = select(sine_f32(angle.rest), cosine_f32(angle.rest), (turns & 1u) != 0u);
  let bits = bitcast<u32>(value) ^ ((turns & 2u) << 30u) ^ sign;
  return bitcast<f32>(select(bits, 0x7fc00000u, (bitcast<u32>(x) & 0x7f800000u) == 0x7f800000u));
}`,
  sin_f32: `fn sin_f32(x: f32) -> f32 {
  return circular_f32(angle_f32(x), 0u, bitcast<u32>(x) & 0x80000000u, x);
}`,
  cos_f32: `fn cos_f32(x: f32) -> f32 {
  return circular_f32(angle_f32(x), 1u, 0u, x);
}`,
  tan_f32: `fn tan_f32(x: f32) -> f32 {
  let angle = angle_f32(x);
  let square = angle.rest * angle.rest;
  let near = angle.rest + angle.rest * square * (${polynomial(tangentRest, "square")});
  let value = select(near, -1.0 / near, (angle.turns & 1u) != 0u);
  let bits = bitcast<u32>(value) ^ (bitcast<u32>(x) & 0x80000000u);
  return bitcast<f32>(select(bits, 0x7fc00000u, (bitcast<u32>(x) & 0x7f800000u) == 0x7f800000u));
}`,
  arcsine_f32: `// For |x| <= 1/2.
fn arcsine_f32(x: f32) -> f32 {
  let square = x * x;
  return x + x * square * (${polynomial(arcsineRest, "square")});
}`,
  asin_f32: `fn asin_f32(x: f32) -> f32 {
  let size = abs(x);
  if (size <= 0.5) {
    return arcsine_f32(x);
  }
  let far = 1.5707964 - (2.0 * arcsine_f32(sqrt(0.5 - 0.5 * size)) + 4.371139e-8);
  let value = select(far, -far, x < 0.0);
  return bitcast<f32>(select(bitcast<u32>(value), 0x7fc00000u, size > 1.0));
}`,
  acos_f32: `fn acos_f32(x: f32) -> f32 {
  let size = abs(x);
  if (size <= 0.5) {
    return 1.5707964 - (arcsine_f32(x) + 4.371139e-8);
  }
  let far = 2.0 * arcsine_f32(sqrt(0.5 - 0.5 * size));
  let value = select(far, 3.1415927 - (far + 8.742278e-8), x < 0.0);
  return bitcast<f32>(select(bitcast<u32>(value), 0x7fc00000u, size > 1.0));
}`,
  arctangent_f32: `// For |x| <= 1.
fn arctangent_f32(x: f32) -> f32 {
  let square = x * x;
  return x + x * square * (${polynomial(arctangentRest, "square")});
}`,
  atan_f32: `fn atan_f32(x: f32) -> f32 {
  let size = select(abs(x), 1e30, abs(x) > 1e30);
  if (size <= 1.0) {
    return arctangent_f32(x);
  }
  let far = 1.5707964 - (arctangent_f32(1.0 / size) + 4.371139e-8);
  return select(select(far, -far, x < 0.0), x, isNaN_f32(x));
}`,
  atan2_f32: `fn atan2_f32(y: f32, x: f32) -> f32 {
  let larger = max(abs(x), abs(y));
  let smaller = min(abs(x), abs(y));
  // Quotients by very large numbers may be flushed.
  let scale = select(1.0, 5.9604645e-8, larger > 1e30);
  let quotient = divide_f32(smaller * scale, select(larger * scale, 1.0, larger == 0.0));
  let ofInfinity = select(0.0, 1.0, smaller == larger);
  let ratio = select(quotient, ofInfinity, bitcast<u32>(larger) == 0x7f800000u);
  let near = arctangent_f32(ratio);
  let quarter = select(near, 1.5707964 - (near + 4.371139e-8), abs(y) > abs(x));
  let half = select(quarter, 3.1415927 - (quarter + 8.742278e-8), (bitcast<u32>(x) >> 31u) != 0u);
  let value = bitcast<u32>(half) | (bitcast<u32>(y) & 0x80000000u);
  return bitcast<f32>(select(value, 0x7fc00000u, isNaN_f32(x) || isNaN_f32(y)));
}`,
  logarithms: `// Numbers r near 256 / (1 + k / 16), and -log2(r / 256) in units of 2⁻⁵⁴.
const logarithms = array<vec3<u32>, 17>(
  vec3<u32>(256u, 0u, 0u), vec3<u32>(241u, 365368u, 2600574038u), vec3<u32>(228u, 700910u, 352310873u),
  vec3<u32>(216u, 1028076u, 1417879322u), vec3<u32>(205u, 1344357u, 3868579735u), vec3<u32>(195u, 1646976u, 153410875u),
  vec3<u32>(186u, 1932908u, 180106617u), vec3<u32>(178u, 2198933u, 1578674990u), vec3<u32>(171u, 2441703u, 2256593079u),
  vec3<u32>(164u, 2694622u, 845345570u), vec3<u32>(158u, 2920155u, 828060179u), vec3<u32>(152u, 3154420u, 2742995963u),
  vec3<u32>(146u, 3398122u, 401112615u), vec3<u32>(141u, 3608983u, 878012994u), vec3<u32>(137u, 3783127u, 2758701865u),
  vec3<u32>(132u, 4008101u, 2437816399u), vec3<u32>(128u, 4194304u, 0u),
);`,
  powerOf_f32: `// aᵇ for a > 0. log2(a) has 32 digits in fixed point, since errors in it are multiplied by b.
fn powerOf_f32(a: f32, b: f32) -> f32 {
  let given = bitcast<u32>(a);
  let isSubnormal = given < 0x00800000u;
  let bits = select(given, bitcast<u32>(f32(given)), isSubnormal);
  let mantissa = (bits & 0x7fffffu) | 0x800000u;
  let n = i32(bits >> 23u) - select(127, 276, isSubnormal);
  // a = 2ⁿ · 256 / r · (1 + f), where f has at most 32 bits.
  let row = logarithms[((bits & 0x7fffffu) + 0x40000u) >> 19u];
  let difference = bitcast<i32>(mantissa * row.x - 0x80000000u);
  let f = f32(difference) * 4.656612873077393e-10;
  let series = f * f * (0.33333334 + f * (-0.25 + f * (0.2 + f * (-0.16666667 + f * 0.14285715))));
  // log2(1 + f) = f · log2(e) · (1 - f / 2 + series)
  let size = u32(abs(difference));
  let half = highProduct_u32(size, 3098164010u);
  let slope = 3098164010u + select(0u - half, half, difference < 0) + u32(i32(series * 3098164010.0));
  let upper = highProduct_u32(size, slope);
  let rest = vec2<u32>(upper >> 8u, (upper << 24u) | ((size * slope) >> 8u));
  let start = vec2<u32>((u32(n) << 22u) + row.y, row.z);
  let logarithm = select(sum_u64(start, rest), sum_u64(start, negated_u64(rest)), difference < 0);
  // The product with b as a whole number and a fraction of 32 bits.
  let isBelow = (logarithm.x >> 31u) != 0u;
  let distance = select(logarithm, negated_u64(logarithm), isBelow);
  let zeros = select(countLeadingZeros(distance.x), 32u + countLeadingZeros(distance.y), distance.x == 0u);
  let digits = select(
    (distance.x << (zeros & 31u)) | ((distance.y >> 1u) >> ((31u - zeros) & 31u)),
    distance.y << (zeros & 31u),
    zeros >= 32u,
  );
  let exponentBits = bitcast<u32>(b) & 0x7fffffffu;
  let factor = (exponentBits & 0x7fffffu) | 0x800000u;
  // factor · digits · 2ˢ is |b · log2(a)| · 2³².
  let s = i32(exponentBits >> 23u) - 150 - i32(zeros) + 10;
  let product = vec2<u32>(highProduct_u32(factor, digits), factor * digits);
  let down = u32(clamp(-s, 0, 63));
  let fixed = vec2<u32>(
    select(product.x >> (down & 31u), 0u, down > 31u),
    select(
      ((product.x << 1u) << ((31u - down) & 31u)) | (product.y >> (down & 31u)),
      product.x >> (down & 31u),
      down > 31u,
    ),
  );
  let isNegative = isBelow != (b < 0.0);
  let exponent = select(fixed, negated_u64(fixed), isNegative);
  let value = power_f32(f32(bitcast<i32>(exponent.y)) * 2.3283064e-10);
  let whole = bitcast<i32>(exponent.x + (exponent.y >> 31u));
  let isFar = s > -14 || fixed.x > 255u;
  return scaled_f32(value, select(whole, select(300, -300, isNegative), isFar && digits != 0u), b);
}`,
  sum_u64: `fn sum_u64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  let low = a.y + b.y;
  return vec2<u32>(a.x + b.x + select(0u, 1u, low < b.y), low);
}`,
  negated_u64: `fn negated_u64(a: vec2<u32>) -> vec2<u32> {
  return sum_u64(~a, vec2<u32>(0u, 1u));
}`,
  pow_f32: `fn pow_f32(a: f32, b: f32) -> f32 {
  let bits = bitcast<u32>(a) & 0x7fffffffu;
  let exponent = bitcast<u32>(b) & 0x7fffffffu;
  if (bitcast<u32>(a) == 0x3f800000u || exponent == 0u) {
    return 1.0;
  }
  if (bits > 0x7f800000u) {
    return a;
  }
  let isWhole = floor(b) == b;
  let isOdd = isWhole && abs(b) < 16777216.0 && (i32(b) & 1) != 0;
  let isBelow = (bitcast<u32>(a) >> 31u) != 0u;
  let isDivision = (bitcast<u32>(b) >> 31u) != 0u;
  var result = bitcast<u32>(powerOf_f32(abs(a), b));
  if (bits == 0u || bits == 0x7f800000u) {
    result = select(0u, 0x7f800000u, (bits == 0u) == isDivision);
  } else if (isBelow && !isWhole) {
    result = 0x7fc00000u;
  } else if (bits == 0x3f800000u) {
    result = 0x3f800000u;
  } else if (exponent == 0x7f800000u) {
    result = select(0u, 0x7f800000u, (bits > 0x3f800000u) != isDivision);
  }
  result |= select(0u, 0x80000000u, isBelow && isOdd);
  return bitcast<f32>(select(result, bitcast<u32>(b), exponent > 0x7f800000u));
}`,
  threefry_i32: `// Threefry2x32 with 20 rounds: random bits for each key and counter.
fn threefry_i32(key0: i32, key1: i32, counter0: i32, counter1: i32) -> i32 {
  let keys = vec3<u32>(u32(key0), u32(key1), 0x1bd11bdau ^ u32(key0) ^ u32(key1));
  var x = vec2<u32>(u32(counter0), u32(counter1)) + keys.xy;
  x = rounds_u32(x, vec4<u32>(13u, 15u, 26u, 6u)) + vec2<u32>(keys.y, keys.z + 1u);
  x = rounds_u32(x, vec4<u32>(17u, 29u, 16u, 24u)) + vec2<u32>(keys.z, keys.x + 2u);
  x = rounds_u32(x, vec4<u32>(13u, 15u, 26u, 6u)) + vec2<u32>(keys.x, keys.y + 3u);
  x = rounds_u32(x, vec4<u32>(17u, 29u, 16u, 24u)) + vec2<u32>(keys.y, keys.z + 4u);
  x = rounds_u32(x, vec4<u32>(13u, 15u, 26u, 6u));
  return i32(x.x + keys.z);
}`,
  rounds_u32: `fn rounds_u32(start: vec2<u32>, rotations: vec4<u32>) -> vec2<u32> {
  var x = start;
  x.x += x.y;
  x.y = ((x.y << rotations.x) | (x.y >> (32u - rotations.x))) ^ x.x;
  x.x += x.y;
  x.y = ((x.y << rotations.y) | (x.y >> (32u - rotations.y))) ^ x.x;
  x.x += x.y;
  x.y = ((x.y << rotations.z) | (x.y >> (32u - rotations.z))) ^ x.x;
  x.x += x.y;
  x.y = ((x.y << rotations.w) | (x.y >> (32u - rotations.w))) ^ x.x;
  return x;
}`,
} as const satisfies Readonly<Record<string, string>>;

export type HelperName = keyof typeof library;
