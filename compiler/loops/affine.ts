/** Arithmetic on affine indices: `offset + Σ coefficient · variable`. */
import type { Affine, Term } from "./types.ts";

export const constantIndex = (offset: number): Affine => ({ offset, terms: [] });
export const zero: Affine = constantIndex(0);
export const variableIndex = (variable: string, coefficient = 1): Affine => ({
  offset: 0,
  terms: coefficient === 0 ? [] : [{ variable, coefficient }],
});

export function addAffine(a: Affine, b: Affine): Affine {
  if (b.terms.length === 0) return shiftAffine(a, b.offset);
  if (a.terms.length === 0) return shiftAffine(b, a.offset);
  return affineOf(a.offset + b.offset, [...a.terms, ...b.terms]);
}

/** Terms of the same variable become one. */
function affineOf(offset: number, terms: readonly Term[]): Affine {
  // There are few: a Map costs more than looking at all.
  const sums: { variable: string; coefficient: number }[] = [];
  for (const { variable, coefficient } of terms) {
    const sum = sums.find((known) => known.variable === variable);
    if (sum === undefined) sums.push({ variable, coefficient });
    else sum.coefficient += coefficient;
  }
  return { offset, terms: inOrder(sums.filter(({ coefficient }) => coefficient !== 0)) };
}

/** The outer axis first, so that equal indices have equal texts. */
export const inOrder = (terms: readonly Term[]): Term[] =>
  terms.toSorted((x, y) => y.coefficient - x.coefficient || (x.variable < y.variable ? -1 : 1));

export const shiftAffine = (a: Affine, offset: number): Affine =>
  offset === 0 ? a : { offset: a.offset + offset, terms: a.terms };

export function scaleAffine(a: Affine, factor: number): Affine {
  if (factor === 1) return a;
  if (factor === 0) return zero;
  return {
    offset: a.offset * factor,
    terms: a.terms.map(({ variable, coefficient }) => ({ variable, coefficient: coefficient * factor })),
  };
}

/** `extent - 1 - index`: places from the last to the first. */
export const reversedIndex = (index: Affine, extent: number): Affine =>
  shiftAffine(scaleAffine(index, -1), extent - 1);

export const coefficientOf = (a: Affine, variable: string): number =>
  a.terms.find((term) => term.variable === variable)?.coefficient ?? 0;

/** Replaces variables by indices. */
export function substituteAffine(a: Affine, replace: (variable: string) => Affine | undefined): Affine {
  if (a.terms.length === 0) return a;
  let { offset } = a;
  let isSame = true;
  const terms: Term[] = [];
  for (const term of a.terms) {
    const index = replace(term.variable);
    if (index === undefined) {
      terms.push(term);
      continue;
    }
    isSame = false;
    offset += index.offset * term.coefficient;
    for (const { variable, coefficient } of index.terms)
      terms.push({ variable, coefficient: coefficient * term.coefficient });
  }
  if (isSame) return a;
  return terms.length < 2 ? { offset, terms } : affineOf(offset, terms);
}

/** The same for each axis of an index. */
export const substituteIndex = (
  index: readonly Affine[],
  replace: (variable: string) => Affine | undefined,
): Affine[] => index.map((axis) => substituteAffine(axis, replace));

export function sameAffine(a: Affine, b: Affine): boolean {
  return (
    a.offset === b.offset &&
    a.terms.length === b.terms.length &&
    a.terms.every((term) => coefficientOf(b, term.variable) === term.coefficient)
  );
}

/** Row-major strides of a shape. */
export function stridesOf(shape: readonly number[]): number[] {
  const strides: number[] = Array.from({ length: shape.length }, () => 1);
  for (let axis = shape.length - 2; axis >= 0; axis--) strides[axis] = strides[axis + 1]! * shape[axis + 1]!;
  return strides;
}

/** Row-major position of an element, from its index along each axis. */
export function linearIndex(shape: readonly number[], index: readonly Affine[]): Affine {
  const strides = stridesOf(shape);
  return index.reduce((sum, axis, k) => addAffine(sum, scaleAffine(axis, strides[k]!)), zero);
}

export function greatestCommonDivisor(a: number, b: number): number {
  let [x, y] = [Math.abs(a), Math.abs(b)];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}
