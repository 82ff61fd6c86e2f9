/**
 * Proves that the workgroups of a kernel, and the threads of each, may run in any order: whatever one of them stores, no other one stores
 * or loads, unless there is a barrier in between. An index is a sum of digits, as in a number system: of `64·g + t` with 0 ≤ t < 64, two are equal
 * only where `g` and `t` are. What is not proven is an error.
 */
import { addAffine, coefficientOf, greatestCommonDivisor, sameAffine, scaleAffine } from "./affine.ts";
import { boundedRange, narrowed, rangeOf, type Range } from "./range.ts";
import { expressionOf } from "./visit.ts";
import { isLocal, memoryAt, type Affine, type Bound, type Expr, type Kernel, type Stmt } from "./types.ts";

/** A load or a store. */
interface Access {
  readonly position: number;
  readonly index: Affine;
  readonly bounds: readonly Bound[];
  readonly stores: boolean;
  /** Variables of the loops around, and lets, with what is known of their values. */
  readonly ranges: ReadonlyMap<string, Range>;
  readonly groups: readonly string[];
  /** Of the thread loops around, outermost first, with their numbers of iterations. */
  readonly threads: readonly { readonly variable: string; readonly count: number }[];
  /** Variables that have one value for all threads between two barriers. */
  readonly uniform: ReadonlySet<string>;
  /** Between which barriers it stands. */
  readonly interval: number;
  /** Which of the two iterations that are looked at of each loop with barriers around it. */
  readonly iterations: string;
}

/**
 * @throws {Error} naming the kernel, the buffer and both indices. `together`: pairs of buffers that may be the same memory, element by element.
 */
export function verifyRaces(kernel: Kernel, together: readonly (readonly [number, number])[] = []): void {
  const accesses = accessesOf(kernel);
  const partner = (position: number): readonly number[] => [
    position,
    ...together.flatMap(([a, b]) => (a === position ? [b] : b === position ? [a] : [])),
  ];
  for (const store of accesses) {
    if (!store.stores) continue;
    const memory = memoryAt(kernel, store.position);
    if (isLocal(memory) && memory.space === "private") continue;
    for (const other of accesses) {
      if (!partner(store.position).includes(other.position)) continue;
      const fail = (who: string): never => {
        throw new Error(
          `kernel ${kernel.name}: ${memory.name}[${text(store.index)}] is stored by one ${who}, and ${memoryAt(kernel, other.position).name}[${text(other.index)}] ${other.stores ? "stored" : "loaded"} by another: it is not proven that these are different elements`,
        );
      };
      if (neverMeet(store, other)) continue;
      if (!isLocal(memory) && !equalWherever(store, other, store.groups, new Set())) fail("workgroup");
      if (store.interval === other.interval && !ofOneThread(store, other)) fail("thread");
    }
  }
}

const text = ({ offset, terms }: Affine): string =>
  [...terms.map(({ variable, coefficient }) => `${coefficient}*${variable}`), offset].join(" + ");

/** Whether, in one workgroup, two accesses to one element are of one thread. */
function ofOneThread(a: Access, b: Access): boolean {
  const own = new Map(a.threads.map(({ variable }, k) => [b.threads[k]?.variable, variable] as const));
  const sameNest =
    a.threads.length === b.threads.length && a.threads.every(({ count }, k) => b.threads[k]!.count === count);
  if (!sameNest) return false;
  const rename = (index: Affine): Affine => ({
    ...index,
    terms: index.terms.map((term) => ({ ...term, variable: own.get(term.variable) ?? term.variable })),
  });
  const renamed: Access = {
    ...b,
    index: rename(b.index),
    bounds: b.bounds.map((bound) => ({ ...bound, index: rename(bound.index) })),
    ranges: new Map([...b.ranges].map(([name, range]) => [own.get(name) ?? name, range])),
  };
  const known = a.iterations === b.iterations ? a.uniform : a.groups;
  const shared = new Set([...known].filter((name) => b.uniform.has(name)));
  return equalWherever(
    a,
    renamed,
    a.threads.map(({ variable }) => variable),
    shared,
  );
}

function neverMeet(a: Access, b: Access): boolean {
  const [low, high] = reach(a);
  const [otherLow, otherHigh] = reach(b);
  return high < otherLow || otherHigh < low;
}

const unknown: Range = [-Infinity, Infinity];

const reach = ({ index, bounds, ranges }: Access): Range =>
  boundedRange(index, bounds, (variable) => ranges.get(variable) ?? unknown);

/** A part of the difference of two indices: `coefficient · d`, where `low ≤ d ≤ high`. Where d is 0, so are the differences of `parts`. */
interface Digit {
  readonly coefficient: number;
  readonly low: number;
  readonly high: number;
  readonly parts: Affine | string | undefined;
}

/** Whether two indices are equal only where the variables of `keys` are; those in `shared` are. */
function equalWherever(a: Access, b: Access, keys: readonly string[], shared: ReadonlySet<string>): boolean {
  if (keys.length === 0) return true;
  const left = new Set(keys);
  const rangeOfA = narrowed(a.bounds, (name) => a.ranges.get(name) ?? unknown);
  const rangeOfB = narrowed(b.bounds, (name) => b.ranges.get(name) ?? unknown);
  // Threads and workgroups that there is one of.
  for (const key of keys) if (rangeOfA(key)[0] === rangeOfA(key)[1]) left.delete(key);

  /** The difference of two indices as digits; of shared variables only what differs in coefficients. */
  const digitsOf = (x: Affine, y: Affine, oneSided: boolean): Digit[] => {
    let [restX, restY] = [x, y];
    const digits: Digit[] = [];
    for (const bound of a.bounds) {
      const factor = factorIn(restX, bound);
      const isCommon = factorIn(restY, bound) === factor && b.bounds.some((other) => sameBound(other, bound));
      if (factor === 0 || !(isCommon || oneSided)) continue;
      const part = { ...bound.index, offset: 0 };
      const [low, high] = rangeWithin(bound, rangeOfA);
      restX = addAffine(restX, scaleAffine(part, -factor));
      if (isCommon) {
        restY = addAffine(restY, scaleAffine(part, -factor));
        digits.push({ coefficient: Math.abs(factor), low: low - high, high: high - low, parts: part });
      } else digits.push(single(factor, [low, high]));
    }
    for (const bound of oneSided ? b.bounds : []) {
      const factor = factorIn(restY, bound);
      if (factor === 0) continue;
      restY = addAffine(restY, scaleAffine({ ...bound.index, offset: 0 }, -factor));
      digits.push(single(-factor, rangeWithin(bound, rangeOfB)));
    }
    return [...digits, ...variablesOf(restX, restY)];
  };
  const variablesOf = (x: Affine, y: Affine): Digit[] => {
    const digits: Digit[] = [];
    const names = new Set([...x.terms, ...y.terms].map(({ variable }) => variable));
    for (const name of names) {
      const [ofX, ofY] = [coefficientOf(x, name), coefficientOf(y, name)];
      if (shared.has(name)) {
        if (ofX !== ofY) digits.push(single(ofX - ofY, rangeOfA(name)));
      } else if (ofX === ofY) {
        const [[lowA, highA], [lowB, highB]] = [rangeOfA(name), rangeOfB(name)];
        const [low, high] = ofX > 0 ? [lowA - highB, highA - lowB] : [lowB - highA, highB - lowA];
        digits.push({ coefficient: Math.abs(ofX), low, high, parts: name });
      } else {
        if (ofX !== 0) digits.push(single(ofX, rangeOfA(name)));
        if (ofY !== 0) digits.push(single(-ofY, rangeOfB(name)));
      }
    }
    return digits;
  };
  const single = (coefficient: number, [low, high]: Range): Digit => ({
    coefficient: Math.abs(coefficient),
    low: coefficient > 0 ? low : -high,
    high: coefficient > 0 ? high : -low,
    parts: undefined,
  });

  /** Σ coefficient · d + offset = 0. Returns whether that can never be. */
  const solve = (digits: readonly Digit[], offset: number): boolean => {
    const sorted = digits.toSorted((x, y) => y.coefficient - x.coefficient);
    for (let split = 1; split < sorted.length; split++) {
      const [large, small] = [sorted.slice(0, split), sorted.slice(split)];
      const step = large.reduce((divisor, { coefficient }) => greatestCommonDivisor(divisor, coefficient), 0);
      // The small ones and the offset make a multiple of `step`: there is only one that they reach.
      const low = offset + small.reduce((sum, digit) => sum + digit.coefficient * digit.low, 0);
      const high = offset + small.reduce((sum, digit) => sum + digit.coefficient * digit.high, 0);
      const multiple = Math.ceil(low / step) * step;
      if (multiple > high) return true;
      if (multiple + step <= high) continue;
      return solve(large, multiple) || solve(small, offset - multiple);
    }
    const [only] = sorted;
    if (only === undefined) return offset !== 0;
    if (sorted.length > 1) return false;
    if (offset % only.coefficient !== 0) return true;
    const value = -offset / only.coefficient;
    if (value < only.low || value > only.high) return true;
    if (value !== 0) return false;
    if (typeof only.parts === "string") left.delete(only.parts);
    // Of the bounded expression as a whole, what is known are the ranges of its variables.
    else if (only.parts !== undefined) return solve(variablesOf(only.parts, only.parts), 0);
    return false;
  };

  // Bounds on one side tell more of its range, and hide which variables the sides have in common.
  return [false, true].some(
    (oneSided) =>
      solve(digitsOf(a.index, b.index, oneSided), a.index.offset - b.index.offset) || left.size === 0,
  );
}

/** How often the bounded expression, of two variables or more, is a part of an index; 0 where it is not. */
function factorIn(index: Affine, { index: { terms } }: Bound): number {
  const [first] = terms;
  if (first === undefined || terms.length < 2) return 0;
  const factor = coefficientOf(index, first.variable) / first.coefficient;
  const isPart = terms.every(
    ({ variable, coefficient }) => coefficientOf(index, variable) === factor * coefficient,
  );
  return isPart && Number.isInteger(factor) ? factor : 0;
}

const sameBound = (a: Bound, b: Bound): boolean =>
  a.low === b.low && a.high === b.high && sameAffine(a.index, b.index);

/** The range of a bounded expression, without its offset. */
function rangeWithin({ index, low, high }: Bound, rangeOfVariable: (variable: string) => Range): Range {
  const [least, largest] = rangeOf({ ...index, offset: 0 }, rangeOfVariable);
  return [Math.max(least, low - index.offset), Math.min(largest, high - 1 - index.offset)];
}

/** All loads and stores. Loops with barriers are walked twice: what follows the last barrier meets what precedes the first one in the next iteration. */
function accessesOf(kernel: Kernel): Access[] {
  const accesses: Access[] = [];
  let interval = 0;
  interface Scope extends Pick<Access, "bounds" | "groups" | "threads" | "iterations"> {
    readonly ranges: Map<string, Range>;
    readonly uniform: Set<string>;
    /** Whether a value outside of thread loops is one until the next barrier. */
    readonly isUniform: boolean;
  }
  const note = (
    scope: Scope,
    position: number,
    index: Affine,
    bounds: readonly Bound[],
    stores: boolean,
  ): void => {
    accesses.push({
      ...scope,
      ranges: new Map(scope.ranges),
      uniform: new Set(scope.uniform),
      position,
      index,
      bounds,
      stores,
      interval,
    });
  };
  const visitExpr = (expression: Expr, scope: Scope, bounds: readonly Bound[]): void => {
    if (expression.kind === "load") note(scope, expression.buffer, expression.index, bounds, false);
    else if (expression.kind === "call") for (const arg of expression.args) visitExpr(arg, scope, bounds);
    else if (expression.kind === "guard") {
      visitExpr(expression.value, scope, [...bounds, ...expression.bounds]);
      visitExpr(expression.otherwise, scope, bounds);
    }
  };
  const visit = (body: readonly Stmt[], scope: Scope): void => {
    for (const statement of body) {
      const value = expressionOf(statement);
      if (value !== undefined) visitExpr(value, scope, scope.bounds);
      switch (statement.kind) {
        case "for": {
          const { variable, start, step, mode, body: inner } = statement;
          const end = typeof statement.end === "number" ? statement.end : Infinity;
          if (start === end) break;
          const isUniform =
            scope.isUniform && (mode === "group" || (mode === "serial" && holdsBarrier(inner)));
          const within: Scope = {
            ...scope,
            isUniform,
            ranges: scope.ranges.set(variable, [start, end - step]),
            groups: mode === "group" ? [...scope.groups, variable] : scope.groups,
            threads:
              mode === "thread"
                ? [...scope.threads, { variable, count: (end - start) / step }]
                : scope.threads,
          };
          if (isUniform) scope.uniform.add(variable);
          visit(inner, within);
          if (isUniform && mode === "serial")
            visit(inner, { ...within, iterations: `${scope.iterations} ${variable}` });
          break;
        }
        case "if":
          visit(statement.body, { ...scope, bounds: [...scope.bounds, ...statement.bounds] });
          break;
        case "let":
          if (scope.isUniform) scope.uniform.add(statement.name);
          scope.ranges.set(statement.name, rangeOfValue(statement.value, scope.ranges));
          break;
        case "store":
          note(scope, statement.buffer, statement.index, scope.bounds, true);
          if (statement.accumulate) note(scope, statement.buffer, statement.index, scope.bounds, false);
          break;
        case "barrier":
          interval++;
      }
    }
  };
  visit(kernel.body, {
    bounds: [],
    groups: [],
    threads: [],
    ranges: new Map(),
    uniform: new Set(),
    isUniform: true,
    iterations: "",
  });
  return accesses;
}

/** What is known of an integer: an index, or a value that is kept within limits. */
function rangeOfValue(value: Expr, ranges: ReadonlyMap<string, Range>): Range {
  if (value.kind === "index") return rangeOf(value.index, (name) => ranges.get(name) ?? unknown);
  if (value.kind === "variable") return ranges.get(value.name) ?? unknown;
  if (value.kind !== "call" || value.type !== "i32") return unknown;
  const [argument, limit] = value.args;
  if (limit?.kind !== "constant") return unknown;
  const [low, high] = rangeOfValue(argument!, ranges);
  if (value.function === "minimum") return [Math.min(low, limit.value), Math.min(high, limit.value)];
  if (value.function === "maximum") return [Math.max(low, limit.value), Math.max(high, limit.value)];
  return unknown;
}

const holdsBarrier = (body: readonly Stmt[]): boolean =>
  body.some(
    (statement) =>
      statement.kind === "barrier" ||
      ((statement.kind === "for" || statement.kind === "if") && holdsBarrier(statement.body)),
  );
