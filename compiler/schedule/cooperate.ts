/**
 * A body whose iterations are few and long, as a workgroup runs it together: its threads share the iterations of the loops in it. Loops that add up
 * or look for a maximum leave a part to each thread, and the parts are combined as a tree:
 *
 *     accumulator s = 0                  accumulator s = 0
 *     for k in 0..1000                   for k.t in 0..64 thread
 *       s := add(s, x[k])                  accumulator s.k = 0
 *     y[0] = s                             for k.c in 0..16
 *                                            if 0 <= 64*k.c + k.t < 1000
 *                                              s.k := add(s.k, x[64*k.c + k.t])
 *                                          s.parts[k.t] = s.k
 *                                        barrier
 *                                        for k.u in 0..16 thread
 *                                          s.parts[k.u] = the sum of s.parts[k.u], …[k.u + 16], …[k.u + 32], …[k.u + 48]
 *                                        barrier …
 *                                        s := add(s, s.parts[0])
 *                                        for t in 0..1 thread
 *                                          y[0] = s
 *
 * What is neither is computed by all threads alike if it stores nothing, and by one of them if it does.
 */
import { addAffine, shiftAffine, variableIndex, zero } from "../loops/affine.ts";
import { call, loop, store, update, variable, when } from "../loops/build.ts";
import { copyBody, definedNames, type FreshName } from "../loops/copy.ts";
import { around, perfectNest, tripCount } from "../loops/nest.ts";
import {
  type Accumulator,
  type Expr,
  type For,
  type Kernel,
  type LocalArray,
  type Stmt,
} from "../loops/types.ts";
import { mapBody, statementsOf } from "../loops/visit.ts";
import type { ScalarName } from "../scalar/functions.ts";
import type { DType } from "../scalar/types.ts";
import { partial, reductionsOf, type Accumulators, type Operations } from "./reductions.ts";

const barrier: Stmt = { kind: "barrier" };

export interface Cooperation {
  readonly body: readonly Stmt[];
  readonly arrays: readonly LocalArray[];
}

/**
 * `kernel`: the kernel that the body is part of. `threads`: of the workgroup, a power of two. `fresh`: gives names. Barriers stand wherever one could be
 * needed. `null` where a loop stores on its way what it adds up: that is the work of one thread.
 */
export function cooperate(
  kernel: Kernel,
  body: readonly Stmt[],
  threads: number,
  fresh: FreshName,
): Cooperation | null {
  if (statementsOf(body, "for").some((each) => each.mode === "serial" && stores(each) && carries(each)))
    return null;
  const arrays = [...(kernel.arrays ?? [])];
  const accumulators = new Map<string, Accumulator>();

  /** Each iteration is of one thread. */
  const spread = (nest: readonly For[], core: readonly Stmt[], shared: For): readonly Stmt[] => {
    const trips = tripCount(shared)!;
    const thread = fresh(shared.variable);
    if (trips <= threads) {
      const own = copyBody(core, new Set(), "", shared.variable, variableIndex(thread));
      return [
        loop(
          thread,
          trips,
          around(
            nest.filter((each) => each !== shared),
            own,
          ),
          "thread",
        ),
      ];
    }
    const part = fresh(shared.variable);
    const place = addAffine(variableIndex(part, threads), variableIndex(thread));
    const own = copyBody(core, new Set(), "", shared.variable, place);
    const parts = Math.ceil(trips / threads);
    const guarded = parts * threads > trips ? [when([{ index: place, low: 0, high: trips }], own)] : own;
    const inner = nest.map((each) => (each === shared ? loop(part, parts, []) : each));
    return [loop(thread, threads, around(inner, guarded), "thread")];
  };

  const reduce = (nest: readonly For[], core: readonly Stmt[], operations: Operations): readonly Stmt[] => {
    const shared = longest(nest);
    const used = Math.min(threads, 2 ** Math.ceil(Math.log2(tripCount(shared)!)));
    const names = new Set(operations.keys());
    const suffix = `.${shared.variable}`;
    const sums = [...operations].map(([name, operation]) => {
      const { type } = accumulators.get(name)!;
      const array = kernel.buffers.length + arrays.length;
      arrays.push({ name: fresh(name), type, length: used, space: "workgroup" });
      return { name, own: name + suffix, operation, type, array };
    });
    const [own] = spread(nest, copyBody(core, names, suffix), shared) as [For];
    const at = (array: number, type: Expr["type"], index = variableIndex(own.variable)): Expr => ({
      kind: "load",
      type,
      buffer: array,
      index,
    });
    const first: For = {
      ...own,
      end: used,
      body: [
        ...sums.map(({ own: name, operation, type }) => partial(name, operation, type)),
        ...(own.end === used
          ? own.body
          : [when([{ index: variableIndex(own.variable), low: 0, high: own.end as number }], own.body)]),
        ...sums.map(({ own: name, type, array }) =>
          store(array, variableIndex(own.variable), variable(name, type)),
        ),
      ],
    };
    const tree: Stmt[] = [];
    for (let parts = used; parts > 1;) {
      const [name, ways] = [fresh(shared.variable), parts % 4 === 0 ? 4 : 2];
      parts /= ways;
      const here = variableIndex(name);
      const combine = (
        operation: ScalarName,
        type: DType,
        array: number,
        first: number,
        count: number,
      ): Expr =>
        count === 1
          ? at(array, type, shiftAffine(here, first * parts))
          : call(
              operation,
              combine(operation, type, array, first, count / 2),
              combine(operation, type, array, first + count / 2, count / 2),
            );
      const level = sums.map(({ operation, type, array }) =>
        store(array, here, combine(operation, type, array, 0, ways)),
      );
      tree.push(barrier, loop(name, parts, level, "thread"));
    }
    return [
      // What the arrays held before has been read.
      barrier,
      first,
      ...tree,
      barrier,
      ...sums.map(({ name, operation, type, array }) =>
        update(name, call(operation, variable(name, type), at(array, type, zero))),
      ),
    ];
  };

  const visit = (statements: readonly Stmt[]): readonly Stmt[] =>
    statements.flatMap((statement): readonly Stmt[] => {
      if (statement.kind === "accumulator") accumulators.set(statement.name, statement);
      if (!stores(statement)) {
        if (statement.kind !== "for") return [statement];
        const nest = perfectNest(statement, "serial");
        const core = nest.at(-1)?.body ?? [];
        const known: Accumulators = new Map([...accumulators].filter(([, { type }]) => type !== "bool"));
        const operations = nest.length === 0 ? null : reductionsOf(core, known, () => true);
        return operations === null || tripCount(longest(nest))! < 2
          ? [statement]
          : reduce(nest, core, operations);
      }
      if (statement.kind === "for" && statement.mode === "parallel") {
        const nest = perfectNest(statement, "parallel");
        // The innermost loop walks through memory, if it is long enough.
        const shared = tripCount(nest.at(-1)!)! >= threads / 2 ? nest.at(-1)! : longest(nest);
        return [barrier, ...spread(nest, nest.at(-1)!.body, shared), barrier];
      }
      if (statement.kind === "for" || isUniform(statement, kernel)) return [mapBody(statement, visit)];
      return [barrier, loop(fresh("t"), 1, [statement], "thread"), barrier];
    });
  return { body: visit(body), arrays };
}

const longest = (nest: readonly For[]): For => nest.toSorted((a, b) => tripCount(b)! - tripCount(a)!)[0]!;

const stores = (statement: Stmt): boolean => statementsOf([statement], "store").length > 0;

/** Whether it changes accumulators from outside while it stores: what is stored is then of one thread. */
function carries(statement: For): boolean {
  const own = definedNames(statement.body);
  return statementsOf(statement.body, "update").some(({ name }) => !own.has(name));
}

/** Whether all threads take a condition alike, as far as a GPU's language can tell: it is on loop variables alone. */
function isUniform(statement: Stmt, { body }: Kernel): boolean {
  if (statement.kind !== "if") return false;
  const lets = new Set(statementsOf(body, "let").map(({ name }) => name));
  return statement.bounds.every(({ index }) => index.terms.every(({ variable: name }) => !lets.has(name)));
}
