/** Functions of angles, and angles, in WGSL. */
import { arcsineRest, arctangentRest, tangentRest, polynomial } from "../polynomials.ts";
import { cosineRest, sineRest } from "../../../schedule/elementary.ts";

export const circular = {
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
};
