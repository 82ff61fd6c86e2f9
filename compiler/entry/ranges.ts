/** Ranges of integers, numbered, so that an array holds one for each element of a tensor. */

export interface Range {
  readonly low: number;
  readonly below: number;
  /** One more number, outside of [low, below): a label that is ignored. */
  readonly also?: number;
  /** Labels that other uses of the same input ignore are accepted. */
  readonly tolerant?: boolean;
}

const has = ({ low, below, also }: Range, value: number): boolean =>
  (value >= low && value < below) || value === also;

/** A number for each range, 0 for no limit; of a tensor, one for all elements, or one for each. */
export type Limits = number | Int32Array;

export class Ranges {
  private readonly known: Range[] = [];
  private readonly numbers = new Map<string, number>();

  number({ low, below, also, tolerant = false }: Range): number {
    const outside = also !== undefined && !(also >= low && also < below);
    const range: Range = { low, below, ...(outside && { also }), ...(tolerant && { tolerant }) };
    const key = [low, below, range.also, tolerant].join();
    const number = this.numbers.get(key) ?? this.known.push(range);
    this.numbers.set(key, number);
    return number;
  }

  range(number: number): Range | undefined {
    return this.known[number - 1];
  }

  of(limits: Limits): Range[] {
    const numbers = typeof limits === "number" ? [limits] : [...new Set(limits)];
    return numbers.flatMap((number) => this.range(number) ?? []);
  }

  /** What both ranges have. */
  meet(one: number, other: number): number {
    const [a, b] = [this.range(one), this.range(other)];
    if (a === undefined || b === undefined || one === other) return a === undefined ? other : one;
    const takes = (range: Range, value: number): boolean => range.tolerant === true || has(range, value);
    const also = [a.also, b.also].find((value) => value !== undefined && takes(a, value) && takes(b, value));
    return this.number({
      low: Math.max(a.low, b.low),
      below: Math.min(a.below, b.below),
      ...(also !== undefined && { also }),
      tolerant: a.tolerant === true && b.tolerant === true,
    });
  }

  meetAll(one: Limits, other: Limits): Limits {
    if (typeof one === "number")
      return typeof other === "number"
        ? this.meet(one, other)
        : other.map((number) => this.meet(one, number));
    return one.map((number, k) => this.meet(number, typeof other === "number" ? other : other[k]!));
  }

  /** The limits of `x` where those of `x + shift` are given. */
  before(limits: Limits, shift: number): Limits {
    const shifted = (number: number): number => {
      const range = this.range(number);
      if (range === undefined) return 0;
      const { low, below, also } = range;
      return this.number({
        ...range,
        low: low - shift,
        below: below - shift,
        ...(also !== undefined && { also: also - shift }),
      });
    };
    return typeof limits === "number" ? shifted(limits) : limits.map(shifted);
  }
}
