import { requireCount, type Dataset } from "./dataset.ts";
import { random } from "./random.ts";

/** Linear regression: x [n, features] f32 standard normal, y [n, 1] f32 = x beta + noise. */
export function linear({ seed = 0, examples = 256, features = 4, noise = 0.1 } = {}): Dataset & {
  /** The true beta, one per feature. */
  readonly coefficients: readonly number[];
} {
  requireCount("examples", examples);
  requireCount("features", features);
  const numbers = random(seed);
  const coefficients = Array.from({ length: features }, () => numbers.uniform(-2, 2));
  const x = Float32Array.from({ length: examples * features }, () => numbers.normal());
  const y = Float32Array.from({ length: examples }, (_, example) =>
    coefficients.reduce(
      (sum, beta, feature) => sum + beta * x[example * features + feature]!,
      noise * numbers.normal(),
    ),
  );
  return {
    train: { size: examples, inputs: { x, y } },
    coefficients,
    description: `linear regression, ${features} features, noise ${noise}`,
  };
}

/** A curve to fit: x [n, 1] f32 = n evenly spaced points from -1 to 1, y [n, 1] f32 = x^2 + noise. */
export function quadratic({ seed = 0, examples = 128, noise = 0.02 } = {}): Dataset {
  requireCount("examples", examples, 2);
  const numbers = random(seed);
  const x = Float32Array.from({ length: examples }, (_, example) => -1 + (2 * example) / (examples - 1));
  const y = x.map((value) => value * value + noise * numbers.normal());
  return { train: { size: examples, inputs: { x, y } }, description: `y = x^2, noise ${noise}` };
}

/** The four points of exclusive or: x [4, 2] f32 in {0, 1}, y [4, 1] f32. */
export function xor(): Dataset {
  const x = Float32Array.of(0, 0, 0, 1, 1, 0, 1, 1);
  return { train: { size: 4, inputs: { x, y: Float32Array.of(0, 1, 1, 0) } }, description: "exclusive or" };
}

/**
 * Gaussian blobs for softmax regression: x [n, features] f32 and label [n] i32 in 0 .. classes - 1, as many of
 * each class as of the others, give or take one. The centres have standard deviation `distance` and the points
 * around them 1, in each direction; the test examples come from the same centres.
 */
export function blobs({
  seed = 0,
  train = 512,
  test = 128,
  classes = 3,
  features = 2,
  distance = 3,
} = {}): Dataset {
  requireCount("train", train);
  requireCount("test", test, 0);
  requireCount("classes", classes, 2);
  requireCount("features", features);
  const numbers = random(seed);
  const centres = Array.from({ length: classes * features }, () => distance * numbers.normal());
  const split = (size: number, stream: number) => {
    const around = random(seed, stream);
    const label = Int32Array.from({ length: size }, (_, example) => example % classes);
    const x = Float32Array.from({ length: size * features }, (_, index) => {
      const feature = index % features;
      return centres[label[(index - feature) / features]! * features + feature]! + around.normal();
    });
    return { size, inputs: { x, label } };
  };
  return {
    train: split(train, 1),
    ...(test > 0 ? { test: split(test, 2) } : {}),
    description: `${classes} Gaussian blobs in ${features} dimensions`,
  };
}
