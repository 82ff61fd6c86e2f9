/** Partial accumulators: a sum of `n` terms in one chain takes `n` times the latency of an addition. */
import { shiftAffine, variableIndex } from "../loops/affine.ts";
import { call, update, variable } from "../loops/build.ts";
import { partial, reductionsOf, type Accumulators } from "./reductions.ts";
import type { ScalarName } from "../scalar/functions.ts";
import type { DType } from "../scalar/types.ts";
import type { Accumulator, Expr, For, Stmt } from "../loops/types.ts";
import { copyBody, definedNames } from "../loops/copy.ts";
import { tripCount } from "../loops/nest.ts";
import { mapBody } from "../loops/visit.ts";

/**
 * Splits the accumulators that innermost loops update into `ways` partial ones, which are combined as a tree
 * after the loops. The order of summation changes, always in the same way. A loop is left as it is where it
 * does anything but accumulate, is shorter than `2 · ways`, or already has `ways` chains.
 *
 *     accumulator s = 0                  accumulator s = 0, s.kp1 = 0
 *     for k in 0..8                      for k in 0..8 step 2
 *       s := add(s, x[k])                  s := add(s, x[k]), s.kp1 := add(s.kp1, x[k + 1])
 *                                        s := add(s, s.kp1)
 */
export function splitAccumulators(body: readonly Stmt[], ways: number): Stmt[] {
  const accumulators = new Map<string, Accumulator>();
  return body.flatMap((statement): Stmt[] => {
    if (statement.kind === "accumulator") accumulators.set(statement.name, statement);
    const split = new Map<string, Split>();
    const changed = statement.kind === "for" ? splitLoop(statement, accumulators, ways, split) : [];
    if (split.size === 0) return [mapBody(statement, (inner) => splitAccumulators(inner, ways))];
    const before: Stmt[] = [];
    const after: Stmt[] = [];
    for (const [name, { operation, suffix }] of split) {
      const { type } = accumulators.get(name)!;
      const parts = Array.from({ length: ways }, (_, k) => (k === 0 ? name : name + suffix + k));
      before.push(...parts.slice(1).map((part) => partial(part, operation, type)));
      after.push(update(name, combine(parts, operation, type)));
    }
    return [...before, ...changed, ...after];
  });
}

interface Split {
  readonly operation: ScalarName;
  /** Of the names of the partial accumulators; their number follows. */
  readonly suffix: string;
}

/** `(a ∘ b) ∘ (c ∘ d)`. */
function combine(names: readonly string[], operation: ScalarName, type: DType): Expr {
  if (names.length === 1) return variable(names[0]!, type);
  const half = Math.ceil(names.length / 2);
  return call(
    operation,
    combine(names.slice(0, half), operation, type),
    combine(names.slice(half), operation, type),
  );
}

/** Splits the innermost loop of a perfect nest; fills in which accumulators were split. */
function splitLoop(
  loop: For,
  accumulators: Accumulators,
  ways: number,
  split: Map<string, Split>,
): readonly Stmt[] {
  const [only] = loop.body;
  if (loop.body.length === 1 && only?.kind === "for")
    return [{ ...loop, body: splitLoop(only, accumulators, ways, split) }];
  const trips = tripCount(loop);
  const stores = loop.body.some(({ kind }) => kind === "store");
  const found = stores ? null : reductionsOf(loop.body, accumulators, (type) => type !== "i32");
  if (trips === null || trips < 2 * ways || found === null || found.size >= ways) return [loop];
  const suffix = `.${loop.variable}p`;
  for (const [name, operation] of found) split.set(name, { operation, suffix });
  const local = definedNames(loop.body);
  const copies = Array.from({ length: ways }, (_, k) => {
    const place = shiftAffine(variableIndex(loop.variable), k * loop.step);
    const copy = copyBody(loop.body, local, k === 0 ? "" : suffix + k, loop.variable, place);
    return k === 0 ? copy : copyBody(copy, new Set(found.keys()), suffix + k);
  });
  const end = loop.start + Math.floor(trips / ways) * ways * loop.step;
  const main: Stmt = { ...loop, end, step: loop.step * ways, body: copies.flat() };
  if (end === loop.end) return [main];
  const names = new Set([...local, loop.variable]);
  const rest: Stmt = {
    ...loop,
    variable: `${loop.variable}.${loop.variable}r`,
    start: end,
    body: copyBody(loop.body, names, `.${loop.variable}r`),
  };
  return [main, rest];
}
