/** The adding problem: a long list of numbers, two of which are marked; their sum is to be told at the end. */
import { requireCount, type Dataset, type Split } from "./dataset.ts";
import { random } from "./random.ts";

/**
 * x [n, length, 2] f32: a number in [0, 1) and a mark, 1 or 0, at each step; y [n] f32, the sum of the two marked numbers. One mark is
 * in the first half, one in the second. After Hochreiter and Schmidhuber, "Long short-term memory" (1997).
 */
export function adding({ seed = 0, length = 50, train = 16_384, test = 1024 } = {}): Dataset {
  requireCount("length", length, 2);
  const list = (size: number, stream: number): Split => {
    requireCount("examples", size);
    const x = new Float32Array(size * length * 2);
    const y = new Float32Array(size);
    for (let example = 0; example < size; example++) {
      const numbers = random(seed, stream, example);
      const half = Math.floor(length / 2);
      const marked = [numbers.integer(half), half + numbers.integer(length - half)];
      for (let step = 0; step < length; step++) x[2 * (example * length + step)] = numbers.uniform(0, 1);
      for (const step of marked) {
        const at = 2 * (example * length + step);
        x[at + 1] = 1;
        y[example]! += x[at]!;
      }
    }
    return { size, inputs: { x, y } };
  };
  return {
    train: list(train, 0),
    test: list(test, 1),
    description: `lists of ${length} numbers, two of them marked`,
  };
}
