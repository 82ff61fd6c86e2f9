/**
 * Long sums in 32 bits. A running sum that is rounded after each of n additions is wrong by up to n roundings: a few percent beyond
 * 2²⁵ numbers, where the next one is hardly more than half of the sum's last place. So a loop that adds too often adds up short
 * stretches, and these in 64 bits:
 *
 *     accumulator s = 0                   accumulator s = 0
 *     for k in 0..8192                    accumulator s.kw = 0:f64
 *       s := add(s, x[k])                 for k.s in 0..256
 *                                           accumulator s.ks1 = 0
 *                                           for k in 0..32
 *                                             s.ks1 := add(s.ks1, x[32*k.s + k])
 *                                           s.kw := add(s.kw, toF64(s.ks1))
 *                                         s := add(s, toF32(s.kw))
 *
 * The roundings are those of a stretch, however long the sum is. A running sum that is read on its way, as in `y[k] = s`, is then
 * that before the stretch and `s.ks1`.
 */
import { addAffine, variableIndex } from "../loops/affine.ts";
import { call, letValue, update, variable } from "../loops/build.ts";
import { forEachPart, mapBody, mapExpression, mapVariables, statementsOf } from "../loops/visit.ts";
import { partial } from "./reductions.ts";
import type { Expr, For, Stmt } from "../loops/types.ts";
import { copyBody, definedNames } from "../loops/copy.ts";
import { tripCount } from "../loops/nest.ts";

export interface SumLimits {
  /** A loop with at most this many sums has few: their stretches may be shorter than those of more. */
  readonly fewSums: number;
  /** Additions to one accumulator that are left as they are. */
  readonly longestSum: { readonly few: number; readonly more: number };
  /** Additions within a stretch, at most. */
  readonly longestStretch: { readonly few: number; readonly more: number };
}

type Names = ReadonlySet<string>;

/** A body in which no accumulator in 32 bits gets too many additions in a row; `outside`: accumulators of the bodies around it. */
export function addInStretches(
  body: readonly Stmt[],
  limits: SumLimits,
  outside: Names = new Set(),
): readonly Stmt[] {
  const known = new Set(outside);
  return body.flatMap((statement): readonly Stmt[] => {
    if (statement.kind === "accumulator" && statement.type === "f32") known.add(statement.name);
    if (statement.kind !== "for")
      return [mapBody(statement, (inner) => addInStretches(inner, limits, known))];
    const sums = new Set([...known].filter((name) => isSumOf(statement, name)));
    const count = sums.size <= limits.fewSums ? "few" : "more";
    return statement.mode === "serial" && additions([statement], sums) > limits.longestSum[count]
      ? new LongSums(statement, sums, limits.longestStretch[count]).run()
      : [{ ...statement, body: addInStretches(statement.body, limits) }];
  });
}

/** Whether a loop changes an accumulator, and by additions alone. */
function isSumOf(loop: For, name: string): boolean {
  const updates = statementsOf([loop], "update").filter((statement) => statement.name === name);
  return updates.length > 0 && updates.every((statement) => termOf(statement) !== undefined);
}

/** The `x` of `s := add(s, x)`, if it does not depend on `s`. */
function termOf({ name, value }: Stmt & { readonly kind: "update" }): Expr | undefined {
  const [sum, term] = value.kind === "call" && value.function === "add" ? value.args : [];
  if (term === undefined || sum?.kind !== "variable" || sum.name !== name) return undefined;
  let isFree = true;
  forEachPart(term, (part) => (isFree &&= part.kind !== "variable" || part.name !== name));
  return isFree ? term : undefined;
}

/** How often a body adds to one of the sums, at most. */
function additions(body: readonly Stmt[], sums: Names): number {
  const counts = new Map<string, number>();
  const count = (statements: readonly Stmt[], times: number): void => {
    for (const statement of statements)
      if (statement.kind === "update" && sums.has(statement.name))
        counts.set(statement.name, (counts.get(statement.name) ?? 0) + times);
      else if (statement.kind === "if") count(statement.body, times);
      else if (statement.kind === "for") count(statement.body, times * (tripCount(statement) ?? 1));
  };
  count(body, 1);
  return Math.max(0, ...counts.values());
}

/** One loop with sums that are too long. */
class LongSums {
  private readonly loop: For;
  private readonly sums: Names;
  /** The wide accumulator of a sum has its name and this. */
  private readonly wide: string;
  /** Additions in a stretch, at most. */
  private readonly longest: number;
  private stretches = 0;

  constructor(loop: For, sums: Names, longest: number) {
    this.loop = loop;
    this.sums = sums;
    this.longest = longest;
    this.wide = `.${loop.variable}w`;
  }

  run(): readonly Stmt[] {
    return [
      ...[...this.sums].map((name) => partial(name + this.wide, "add", "f64")),
      ...this.shorten(this.loop),
      ...[...this.sums].map((name) => update(name, this.soFar(name))),
    ];
  }

  private soFar(name: string): Expr {
    return call("add", variable(name, "f32"), call("toF32", variable(name + this.wide, "f64")));
  }

  private shorten(loop: For): readonly Stmt[] {
    const each = additions(loop.body, this.sums);
    if (each > this.longest) return [{ ...loop, body: this.shortenBody(loop.body) }];
    const trips = tripCount(loop)!;
    const length = lengthOf(trips, Math.floor(this.longest / each));
    if (length === 1) return [{ ...loop, body: this.stretch(loop.body) }];
    const { variable: name, start, step } = loop;
    const outer = `${name}.s`;
    const place = addAffine(variableIndex(name), variableIndex(outer, length * step));
    const inner: For = {
      ...loop,
      end: start + length * step,
      body: copyBody(loop.body, new Set(), "", name, place),
    };
    const end = Math.floor(trips / length);
    const main: For = { ...loop, variable: outer, start: 0, end, step: 1, body: this.stretch([inner]) };
    if (end * length === trips) return [main];
    const rest = { ...loop, start: start + end * length * step };
    return [main, ...this.stretch(copyBody([rest], definedNames([rest]), `.${name}e`))];
  }

  private shortenBody(body: readonly Stmt[]): readonly Stmt[] {
    return body.flatMap((statement): readonly Stmt[] => {
      const added = additions([statement], this.sums);
      if (added === 0)
        return renameSums([statement], new Map(), (name) =>
          this.sums.has(name) ? this.soFar(name) : undefined,
        );
      if (statement.kind === "if") return [{ ...statement, body: this.shortenBody(statement.body) }];
      const isLong = added > this.longest && statement.kind === "for" && statement.mode === "serial";
      return isLong ? this.shorten(statement) : this.stretch([statement]);
    });
  }

  /** Statements that add to accumulators of their own, which are added to the wide ones in the end. */
  private stretch(body: readonly Stmt[]): readonly Stmt[] {
    const suffix = `.${this.loop.variable}s${++this.stretches}`;
    const parts = new Map(
      [...this.sums]
        .filter((name) => additions(body, new Set([name])) > 0)
        .map((name) => [name, name + suffix]),
    );
    // What is read on the way: the sum before the stretch, and its part.
    const before = new Map<string, Stmt>();
    const readOf = (name: string): Expr | undefined => {
      if (!this.sums.has(name)) return undefined;
      const known = `${name}${suffix}b`;
      before.set(name, letValue(known, this.soFar(name)));
      const part = parts.get(name);
      const sum = variable(known, "f32");
      return part === undefined ? sum : call("add", sum, variable(part, "f32"));
    };
    const inside = renameSums(body, parts, readOf);
    return [
      ...[...parts.values()].map((part) => partial(part, "add", "f32")),
      ...before.values(),
      ...inside,
      ...[...parts].map(([name, part]): Stmt => {
        const sum = variable(name + this.wide, "f64");
        return update(name + this.wide, call("add", sum, call("toF64", variable(part, "f32"))));
      }),
    ];
  }
}

/** Updates of sums as updates of their parts, and other reads of them as what `readOf` gives. */
function renameSums(
  body: readonly Stmt[],
  parts: ReadonlyMap<string, string>,
  readOf: (name: string) => Expr | undefined,
): Stmt[] {
  const read = (expression: Expr): Expr => mapVariables(expression, (given) => readOf(given.name) ?? given);
  return body.map((statement): Stmt => {
    const part = statement.kind === "update" ? parts.get(statement.name) : undefined;
    if (statement.kind !== "update" || part === undefined)
      return mapBody(mapExpression(statement, read), (inner) => renameSums(inner, parts, readOf));
    return update(part, call("add", variable(part, "f32"), read(termOf(statement)!)));
  });
}

/** Iterations of a stretch: as many as there may be, or down to half of them if that leaves no remainder. */
function lengthOf(trips: number, most: number): number {
  for (let length = most; 2 * length > most; length--) if (trips % length === 0) return length;
  return most;
}
