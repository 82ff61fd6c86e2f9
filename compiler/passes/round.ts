/**
 * What an `f32` value is where registers hold float64 (target TypeScript, precision `fast`): one number, whoever reads it, in
 * whichever kernel. Registers keep what memory would lose, as long as nobody can tell:
 *
 * - A value that is stored is rounded before anything reads it: what stays in a register is what others load.
 * - A value that a function with steps reads is rounded: 7 - 1e-9 is 7 as an `f32`, so that its floor is 7, and every
 *   maximum is equal to an element.
 * - What a rounded value was chosen from or moved from (`maximum`, `select`, `concat`) is rounded, too, where others read it:
 *   a maximum is the same number as the element, so that `exp(x - amax(x))` is 1 there, however large `x` is.
 *
 * All else (sums, products, chains of arithmetic) keeps float64, and is computed from the same numbers wherever it is computed again.
 * Numbers in a model are `f32` from the start (`Graph.scalar`). A value is rounded by a call `toF32` in the loops. Targets that
 * round after every operation need none of this.
 */
import { isLeaf } from "../graph/traverse.ts";
import type { Node } from "../graph/types.ts";
import { forEachExpression, forEachStatement, rewriteBody } from "../loops/visit.ts";
import type { Expr, Stmt } from "../loops/types.ts";
import { opRecord } from "../ops/registry.ts";

/** The nodes to round where they are computed. `order`: all nodes, arguments first; `inMemory`: those that are stored. */
export function roundedNodes(order: readonly Node[], inMemory: ReadonlySet<Node>): Set<Node> {
  const readers = new Map<Node, Set<Node>>(order.map((node) => [node, new Set()]));
  for (const node of order) for (const arg of node.args) readers.get(arg)!.add(node);
  const seen = new Set<Node>();
  for (const node of order.toReversed()) {
    const isSeen = (reader: Node): boolean => readsSteps(reader) || (isExact(reader) && seen.has(reader));
    if (isSingle(node) && (inMemory.has(node) || [...readers.get(node)!].some(isSeen))) seen.add(node);
  }
  /** Float32 numbers, whether they are rounded or need not be. */
  const single = new Set<Node>();
  const rounded = new Set<Node>();
  for (const node of order) {
    const [reader, ...others] = readers.get(node)!;
    // Rounding what is chosen is rounding what it is chosen from.
    const isLeftToReader =
      !inMemory.has(node) && reader !== undefined && others.length === 0 && isExact(reader) && !readsSteps(reader);
    const arrives = hasNoValue(node) || (isExact(node) && node.args.every((arg) => !isSingle(arg) || single.has(arg)));
    if (!arrives && seen.has(node) && !isLeftToReader) rounded.add(node);
    if (arrives || rounded.has(node)) single.add(node);
  }
  return rounded;
}

const isSingle = (node: Node): boolean => node.type.dtype === "f32";

/** Leaves, and results of scans: they come from memory. */
const hasNoValue = (node: Node): boolean => isLeaf(node) || node.op === "project";

const readsSteps = (node: Node): boolean => !hasNoValue(node) && opRecord(node.op).steps === true;

function isExact(node: Node): boolean {
  if (hasNoValue(node)) return false;
  const { lower, exact } = opRecord(node.op);
  return exact === true || (lower.kind === "map" && lower.movement);
}

/**
 * The body without the roundings that stores do anyway:
 *
 *     let v = toF32(mul(a, b))        let v = mul(a, b)
 *     y[i] = v                        y[i] = v
 */
export function leaveToStores(body: readonly Stmt[]): readonly Stmt[] {
  const reads = new Map<string, number>();
  const count = (name: string, times: number): void => void reads.set(name, (reads.get(name) ?? 0) + times);
  forEachExpression(body, (part) => {
    if (part.kind === "variable") count(part.name, 1);
  });
  forEachStatement(body, (statement) => {
    if (statement.kind === "store" && !statement.accumulate && statement.value.kind === "variable")
      count(statement.value.name, -1);
  });
  const others = new Map<string, string>();
  const leave = (statements: readonly Stmt[]): Stmt[] =>
    statements.flatMap((statement): Stmt[] => {
      if (statement.kind === "for" || statement.kind === "if")
        return [{ ...statement, body: leave(statement.body) }];
      if (statement.kind !== "let" || statement.type !== "f32" || reads.get(statement.name) !== 0)
        return [statement];
      const value = unrounded(statement.value);
      if (value.kind !== "variable") return [{ ...statement, value }];
      others.set(statement.name, value.name);
      return [];
    });
  const left = leave(body);
  return others.size === 0
    ? left
    : rewriteBody(left, { rename: (name) => others.get(name) ?? name, replace: () => undefined });
}

function unrounded(value: Expr): Expr {
  if (value.kind === "guard") return { ...value, value: unrounded(value.value) };
  return value.kind === "call" && value.function === "toF32" && value.type === value.args[0]!.type
    ? value.args[0]!
    : value;
}
