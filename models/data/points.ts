/** Points of the plane: to classify, and to imitate. Every function depends on its seed alone. */
import { requireCount, type Dataset } from "./dataset.ts";
import { random } from "./random.ts";

/**
 * Answers of a logistic model: x [n, features] f32 standard normal, and label [n] i32, which is 1 with probability
 * sigmoid(x · weights + bias). Nothing can predict them better than the weights that they are drawn with.
 */
export function logisticAnswers({
  seed = 0,
  train = 4096,
  test = 1024,
  weights = [2, -1],
  bias = 0.5,
}: {
  readonly seed?: number;
  readonly train?: number;
  readonly test?: number;
  readonly weights?: readonly number[];
  readonly bias?: number;
} = {}): Dataset {
  const split = (size: number, stream: number) => {
    requireCount("examples", size);
    const numbers = random(seed, stream);
    const x = Float32Array.from({ length: size * weights.length }, () => numbers.normal());
    const label = Int32Array.from({ length: size }, (_, example) => {
      const score = weights.reduce((sum, weight, k) => sum + weight * x[example * weights.length + k]!, bias);
      return numbers.uniform(0, 1) < 1 / (1 + Math.exp(-score)) ? 1 : 0;
    });
    return { size, inputs: { x, label } };
  };
  return {
    train: split(train, 0),
    test: split(test, 1),
    description: `answers of a logistic model with weights ${weights.join(", ")} and bias ${bias}`,
  };
}

/** Arms of a spiral, one for each class: x [n, 2] f32 within the unit circle, label [n] i32. */
export function spirals({ seed = 0, train = 3072, test = 768, classes = 3, noise = 0.02 } = {}): Dataset {
  const split = (size: number, stream: number) => {
    requireCount("examples", size);
    const numbers = random(seed, stream);
    const label = Int32Array.from({ length: size }, (_, example) => example % classes);
    const x = new Float32Array(2 * size);
    for (const [example, arm] of label.entries()) {
      const radius = numbers.uniform(0.1, 1);
      const angle = 2 * Math.PI * (arm / classes + 0.75 * radius);
      x[2 * example] = radius * Math.cos(angle) + noise * numbers.normal();
      x[2 * example + 1] = radius * Math.sin(angle) + noise * numbers.normal();
    }
    return { size, inputs: { x, label } };
  };
  return {
    train: split(train, 0),
    test: split(test, 1),
    description: `${classes} arms of a spiral, noise ${noise}`,
  };
}

/** Where the points of `ring` gather: `count` places on the circle of radius 1. */
export const ringCentres = (count = 8): { readonly x: number; readonly y: number }[] =>
  Array.from({ length: count }, (_, k) => {
    const angle = (2 * Math.PI * k) / count;
    return { x: Math.cos(angle), y: Math.sin(angle) };
  });

/** Gaussians on a circle: x [n, 2] f32, with standard deviation `noise` around each of `ringCentres`. */
export function ring({ seed = 0, examples = 8192, noise = 0.05, count = 8 } = {}): Dataset {
  requireCount("examples", examples);
  const numbers = random(seed);
  const centres = ringCentres(count);
  const x = new Float32Array(2 * examples);
  for (let example = 0; example < examples; example++) {
    const centre = numbers.choose(centres);
    x[2 * example] = centre.x + noise * numbers.normal();
    x[2 * example + 1] = centre.y + noise * numbers.normal();
  }
  return { train: { size: examples, inputs: { x } }, description: `${count} Gaussians on a circle` };
}

/**
 * How well points [n, 2] imitate `ring`: the share of them within four deviations of a centre, and how many centres have
 * at least a quarter of their share of the points.
 */
export function ringScore(
  points: ArrayLike<number>,
  { noise = 0.05, count = 8 } = {},
): { readonly near: number; readonly covered: number } {
  const centres = ringCentres(count);
  const hits = centres.map(() => 0);
  const size = points.length / 2;
  for (let k = 0; k < size; k++) {
    const nearest = centres.findIndex(
      ({ x, y }) => Math.hypot(points[2 * k]! - x, points[2 * k + 1]! - y) < 4 * noise,
    );
    if (nearest >= 0) hits[nearest]!++;
  }
  return {
    near: hits.reduce((sum, hit) => sum + hit, 0) / size,
    covered: hits.filter((hit) => hit >= size / count / 4).length,
  };
}

/** One arm of a spiral: x [n, 2] f32, at radius 0.25 to 1 over one turn. */
export function spiral({ seed = 0, examples = 8192, noise = 0.02 } = {}): Dataset {
  requireCount("examples", examples);
  const numbers = random(seed);
  const x = new Float32Array(2 * examples);
  for (let example = 0; example < examples; example++) {
    const at = spiralPoint(numbers.uniform(0, 1));
    x[2 * example] = at.x + noise * numbers.normal();
    x[2 * example + 1] = at.y + noise * numbers.normal();
  }
  return { train: { size: examples, inputs: { x } }, description: `a spiral, noise ${noise}` };
}

/** From the inner end at 0 to the outer one at 1. */
function spiralPoint(along: number): { readonly x: number; readonly y: number } {
  const [radius, angle] = [0.25 + 0.75 * along, 2 * Math.PI * along];
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** The share of points [n, 2] within `reach` of the spiral's line. */
export function spiralScore(points: ArrayLike<number>, reach = 0.08): number {
  const line = Array.from({ length: 500 }, (_, k) => spiralPoint(k / 499));
  const size = points.length / 2;
  let near = 0;
  for (let k = 0; k < size; k++)
    if (line.some(({ x, y }) => Math.hypot(points[2 * k]! - x, points[2 * k + 1]! - y) < reach)) near++;
  return near / size;
}
