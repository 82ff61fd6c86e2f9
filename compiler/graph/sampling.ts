/**
 * Sampling domains: a record draws applications of its op, of any shapes and attributes that it accepts, so that tests of all
 * records need no list of cases.
 */
import type { Shape, TensorType } from "./types.ts";

/** One application of an op. */
export interface Sample<Attributes extends object = object> {
  readonly args: readonly SampleOperand[];
  readonly attributes: Attributes;
  /**
   * Values are multiples of this, and it is the step of numeric differences: for ops that round, a power of two that they
   * keep.
   */
  readonly grid?: number;
}

export interface SampleOperand {
  readonly type: TensorType;
  /**
   * Values are drawn from here, away from poles and from where there is no derivative; default [-2, 2]. For `i32` integers
   * in [low, high).
   */
  readonly range?: readonly [low: number, high: number];
  /** Added to the diagonal of matrices, where they must not be singular. */
  readonly diagonal?: number;
}

/** Random choices, from a seed. */
export interface Draw {
  /** From `low` to `high`, both included. */
  integer(low: number, high: number): number;
  flag(): boolean;
  pick<T>(choices: readonly T[]): T;
  /** Sizes from 1 to 4, of as many axes as `ranks` says, both included; their product is at most `elements`. */
  shape(ranks?: readonly [low: number, high: number], elements?: number): number[];
  /** The numbers below `count`, in any order. */
  order(count: number): number[];
  /** Some of the numbers below `count`, none and all included, ascending. */
  some(count: number): number[];
}

/** `random` gives uniform numbers in [0, 1). */
export function drawing(random: () => number): Draw {
  const integer = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
  /** Fisher and Yates. */
  const shuffled = <T>(items: readonly T[]): T[] => {
    const result = [...items];
    for (let last = result.length - 1; last > 0; last--) {
      const other = integer(0, last);
      [result[last], result[other]] = [result[other]!, result[last]!];
    }
    return result;
  };
  return {
    integer,
    flag: () => random() < 0.5,
    pick: (choices) => choices[integer(0, choices.length - 1)]!,
    shape([low, high] = [0, 4], elements = 24) {
      let left = elements;
      const sizes = Array.from({ length: integer(low, high) }, () => {
        const size = integer(1, Math.min(4, left));
        left = Math.floor(left / size);
        return size;
      });
      return shuffled(sizes);
    },
    order: (count) => shuffled([...Array(count).keys()]),
    some: (count) => [...Array(count).keys()].filter(() => random() < 0.5),
  };
}

/** An operand in float64, the type that numeric derivatives need. */
export const floats = (shape: Shape, domain: Omit<SampleOperand, "type"> = {}): SampleOperand => ({
  type: { dtype: "f64", shape },
  ...domain,
});

/** An operand of integers from 0 to below `end`. */
export const positions = (shape: Shape, end: number): SampleOperand => ({
  type: { dtype: "i32", shape },
  range: [0, end],
});
