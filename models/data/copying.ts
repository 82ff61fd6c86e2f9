/** The copy task: a pattern of random bits is shown step by step, then a mark, and then it is to be repeated from memory. */
import { requireCount, type Dataset, type Split } from "./dataset.ts";
import { random, type Random } from "./random.ts";

export interface CopyingOptions {
  readonly seed?: number;
  readonly train?: number;
  readonly test?: number;
  /** Bits shown at once. */
  readonly bits?: number;
  /** Steps of the longest pattern; all lengths from 1 are equally likely. */
  readonly longest?: number;
}

/**
 * Over T = 2 · longest + 1 steps: `x` [n, T, bits + 1], the pattern, then a one in the last place; `y` [n, T, bits], the pattern once
 * more, after that; `mask` [n, T], where the answer counts.
 */
export function copying(options: CopyingOptions = {}): Dataset {
  const { seed = 0, train = 4096, test = 512, bits = 6, longest = 8 } = options;
  for (const [name, count] of Object.entries({ train, test, bits, longest })) requireCount(name, count);
  return {
    train: patterns(train, longest, bits, random(seed, 1)),
    test: patterns(test, longest, bits, random(seed, 2)),
    description: `patterns of ${bits} bits to copy, 1 to ${longest} steps long`,
  };
}

function patterns(size: number, longest: number, bits: number, numbers: Random): Split {
  const steps = 2 * longest + 1;
  const x = new Float32Array(size * steps * (bits + 1));
  const y = new Float32Array(size * steps * bits);
  const mask = new Float32Array(size * steps);
  for (let example = 0; example < size; example++) {
    const length = 1 + numbers.integer(longest);
    const first = example * steps;
    for (let step = 0; step < length; step++) {
      const answer = first + length + 1 + step;
      for (let bit = 0; bit < bits; bit++) {
        const value = numbers.integer(2);
        x[(first + step) * (bits + 1) + bit] = value;
        y[answer * bits + bit] = value;
      }
      mask[answer] = 1;
    }
    x[(first + length) * (bits + 1) + bits] = 1;
  }
  return { size, inputs: { x, y, mask } };
}
