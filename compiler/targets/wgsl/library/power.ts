/** Powers of any base in WGSL. */

export const power = {
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
};
