/** Integers in WGSL, also of 64 bits as two of 32; random bits. */

export const integers = {
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
  highProduct_u32: `// The upper half of a product of 64 bits.
fn highProduct_u32(a: u32, b: u32) -> u32 {
  let low = (a & 0xffffu) * (b & 0xffffu);
  let middle = (a >> 16u) * (b & 0xffffu) + (low >> 16u);
  let other = (a & 0xffffu) * (b >> 16u) + (middle & 0xffffu);
  return (a >> 16u) * (b >> 16u) + (middle >> 16u) + (other >> 16u);
}`,
  sum_u64: `fn sum_u64(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  let low = a.y + b.y;
  return vec2<u32>(a.x + b.x + select(0u, 1u, low < b.y), low);
}`,
  negated_u64: `fn negated_u64(a: vec2<u32>) -> vec2<u32> {
  return sum_u64(~a, vec2<u32>(0u, 1u));
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
};
