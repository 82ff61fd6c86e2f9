/** Comparisons, products, roots and quotients in WGSL: a function where an operand would be written twice, or where NaN must be seen. */

export const basic = {
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
};
