/**
 * Initial values, from counter-based random numbers: element i of tensor t depends on the seed, t and i only.
 * All arithmetic is IEEE f64 with `+ - * /` and `sqrt`, which every engine rounds alike (`Math.log` and `Math.cos`
 * are not: engines may differ in the last bit), so a seed gives the same bits on every machine. An f32 tensor
 * holds the roundings of what an f64 tensor would.
 */
import { elementCount, type Initial } from "./definition.ts";
import { threefry } from "./math.ts";
import { elementTypes, floatTypes, largestBelow, smallestFrom, type TypedArray } from "./types.ts";

/** Fills `view`, a tensor of `shape`. `tensor` is its index among all that are initialized. */
export const initialize = (
  view: TypedArray,
  shape: readonly number[],
  initial: Initial,
  seed: number,
  tensor: number,
): void => {
  // The complement keeps these streams apart from those of the model's own random operations (keys 0, 1, ...).
  const word = (element: number, draw: number) => threefry(seed, ~tensor, element, draw) >>> 0;
  // The middles of 2³² equal parts of (0, 1).
  const uniform = (element: number, draw: number) => (word(element, draw) + 0.5) * 2 ** -32;
  // Box and Muller, "A note on the generation of random normal deviates", 1958.
  const normal = (element: number, draw: number) =>
    Math.sqrt(-2 * logarithm(uniform(element, draw))) * cosineOfTurn(uniform(element, draw + 1));
  const fill = (value: (element: number) => number) => {
    for (let element = 0; element < view.length; element++) view[element] = value(element);
  };
  const type = floatTypes.find((float) => view instanceof elementTypes[float].array) ?? "f64";
  const columns = elementCount(shape.slice(1));
  switch (initial.kind) {
    case "zeros":
      return void view.fill(0);
    case "ones":
      return void view.fill(1);
    case "constant":
      return void view.fill(initial.value);
    case "data":
      return view.set(initial.values);
    case "identity":
      return fill((element) => Number(element % columns === Math.floor(element / columns)));
    case "uniform": {
      const { low, high } = initial;
      // Rounding must not reach the end, which is not part of the interval.
      const [first, last] = [low < high ? smallestFrom(low, type) : low, largestBelow(high, type)];
      return fill((element) => Math.max(first, Math.min(last, low + (high - low) * uniform(element, 0))));
    }
    case "normal":
      return fill((element) => initial.mean + initial.deviation * normal(element, 0));
    case "truncatedNormal": {
      const { mean, deviation, low = mean - 2 * deviation, high = mean + 2 * deviation } = initial;
      const [first, last] = [smallestFrom(low, type), -smallestFrom(-high, type)];
      return fill((element) => {
        let value = NaN;
        for (let draw = 0; draw < 1000 && !(value >= low && value <= high); draw += 2)
          value = mean + deviation * normal(element, draw);
        // An interval that 500 draws miss lies so far out that its nearer end is where the density is.
        return Math.min(last, Math.max(first, value));
      });
    }
    case "orthogonal": {
      const matrix = Float64Array.from(view, (_, element) => normal(element, 0));
      orthogonalize(matrix, shape[0] ?? 1, columns);
      return fill((element) => initial.gain * matrix[element]!);
    }
  }
};

/** Modified Gram-Schmidt, twice ("twice is enough", Kahan), on the rows or columns, whichever are fewer. */
const orthogonalize = (matrix: Float64Array, rows: number, columns: number): void => {
  const [count, size, step, stride] =
    rows <= columns ? [rows, columns, columns, 1] : [columns, rows, 1, columns];
  const vectors: Float64Array[] = [];
  for (let index = 0; index < count; index++) {
    const place = (k: number): number => index * step + k * stride;
    const vector = Float64Array.from({ length: size }, (_, k) => matrix[place(k)]!);
    for (const other of [...vectors, ...vectors]) {
      const projection = dot(vector, other);
      for (let k = 0; k < size; k++) vector[k]! -= projection * other[k]!;
    }
    const norm = Math.sqrt(dot(vector, vector));
    for (let k = 0; k < size; k++) matrix[place(k)] = vector[k]! /= norm;
    vectors.push(vector);
  }
};

const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, value, k) => sum + value * b[k]!, 0);

/** ln x for a positive normal x, within 2e-15: x = m·2^e, and ln m = 2 artanh s with s = (m - 1)/(m + 1), |s| < 0.172. */
export const logarithm = (x: number): number => {
  let exponent = 0;
  let m = x;
  for (; m < Math.SQRT1_2; exponent--) m *= 2;
  for (; m > Math.SQRT2; exponent++) m /= 2;
  const s = (m - 1) / (m + 1);
  let series = 0;
  for (let n = 21; n >= 1; n -= 2) series = series * s * s + 1 / n;
  return 2 * s * series + exponent * Math.LN2;
};

/** cos 2πu for u in [0, 1], within 1e-15: folded to [0, 1/4] (exactly), then the Taylor series of cos or sin. */
export const cosineOfTurn = (u: number): number => {
  const half = u > 0.5 ? 1 - u : u;
  const quarter = half > 0.25 ? 0.5 - half : half;
  const useSine = quarter > 0.125;
  const angle = 2 * Math.PI * (useSine ? 0.25 - quarter : quarter);
  let series = 1;
  for (let n = useSine ? 17 : 16; n >= 2; n -= 2) series = 1 - (series * angle * angle) / (n * (n - 1));
  const cosine = useSine ? angle * series : series;
  return half > 0.25 ? -cosine : cosine;
};
