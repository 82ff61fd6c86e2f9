/**
 * What an `f32` value is where registers hold float64 (target TypeScript, precision `fast`). Registers keep what memory would
 * lose, as long as nobody can tell:
 *
 * - A function with steps sees `f32` numbers: 7 - 1e-9 is 7 as an `f32`, so its floor is 7. So does everyone else who reads them.
 * - A value that is copied or chosen (`concat`, `maximum`, `select`) and read besides is one `f32` number: a maximum is an element,
 *   so that `exp(x - amax(x))` is 1 there, however large `x` is.
 * - What such values are computed from is an `f32` number if it is loaded from memory in one kernel and at hand in another, so that
 *   both compute the same.
 *
 * All else (sums, products, chains of arithmetic) keeps float64. Numbers in a model are `f32` from the start (`Graph.scalar`). A value
 * is rounded once, where it is computed, by a call `toF32` in the loops. Targets that round after every operation need none of this.
 */
import { mapBody, partsOf, rewriteBody, statementsOf } from "../loops/visit.ts";
import type { Expr, Stmt } from "../loops/types.ts";
import { isLeaf, project, type Node } from "../graph/graph.ts";
import { isFloat, scalarTypes } from "../scalar/types.ts";

interface Placement {
  /** Computed once, each in its own kernel; all others are computed again wherever they are read. */
  readonly stored: ReadonlySet<Node>;
  /** Those of them that are read from memory, by other kernels or by later loops of their own. */
  readonly loaded: ReadonlySet<Node>;
}

/** The nodes to round where they are computed. `order`: all nodes, arguments first. */
export function roundedNodes(order: readonly Node[], { stored, loaded }: Placement): Set<Node> {
  const readers = new Map<Node, Set<Node>>(order.map((node) => [node, new Set()]));
  for (const node of order) for (const arg of node.args) readers.get(arg)!.add(node);
  /** Values that are one `f32` number for all who read them. */
  const seen = new Set<Node>();
  /** What is stored as it is, or chosen from, by readers. */
  const copied = new Set<Node>();
  /** What is computed again where one that is seen is. */
  const repeated = new Set<Node>();
  for (const node of order.toReversed()) {
    const reads = [...readers.get(node)!];
    const copies = reads.filter(isCopy);
    if (copies.some((copy) => stored.has(copy) || copied.has(copy))) copied.add(node);
    const isSeen =
      reads.some(readsSteps) ||
      copies.some((copy) => seen.has(copy)) ||
      (copied.has(node) && reads.length > 1) ||
      (loaded.has(node) && reads.some((reader) => repeated.has(reader)));
    if (isSeen && isSingle(node)) seen.add(node);
    if (!stored.has(node) && (seen.has(node) || reads.some((reader) => repeated.has(reader))))
      repeated.add(node);
  }
  /** `f32` numbers, whether they are rounded or need not be. */
  const single = new Set<Node>();
  const rounded = new Set<Node>();
  for (const node of order) {
    const [reader, ...others] = readers.get(node)!;
    // Rounding what is chosen is rounding what it is chosen from. Movement computes nothing that could be rounded.
    const isLeftToReader =
      others.length === 0 &&
      reader !== undefined &&
      isCopy(reader) &&
      !isMovement(reader) &&
      !loaded.has(node);
    const arrives =
      !isComputed(node) || (isExact(node) && node.args.every((arg) => !isSingle(arg) || single.has(arg)));
    if (!arrives && seen.has(node) && !isLeftToReader) rounded.add(node);
    if (arrives || rounded.has(node)) single.add(node);
  }
  return rounded;
}

const isSingle = ({ type }: Node): boolean => isFloat(type.dtype) && type.dtype !== "f64";

/** Leaves, numbers and results of scans come from memory, or from the text. */
const isComputed = (node: Node): boolean => !isLeaf(node) && node.op !== project;

const readsSteps = ({ op }: Node): boolean => op.steps === true;

const isMovement = ({ op: { lower } }: Node): boolean => lower.kind === "map" && lower.movement;

const isExact = (node: Node): boolean => node.op.exact === true || isMovement(node);

/** The same numbers, in other places or chosen among others. */
const isCopy = (node: Node): boolean => isExact(node) && !readsSteps(node);

/**
 * The body without the roundings that stores do anyway:
 *
 *     let v = toF32(mul(a, b))        let v = mul(a, b)
 *     y[i] = v                        y[i] = v
 */
export function leaveToStores(body: readonly Stmt[]): readonly Stmt[] {
  const reads = new Map<string, number>();
  const count = (name: string, times: number): void => void reads.set(name, (reads.get(name) ?? 0) + times);
  for (const { name } of partsOf(body, "variable")) count(name, 1);
  for (const { accumulate, value } of statementsOf(body, "store"))
    if (!accumulate && value.kind === "variable") count(value.name, -1);
  const others = new Map<string, string>();
  const leave = (statements: readonly Stmt[]): Stmt[] =>
    statements.flatMap((statement): Stmt[] => {
      if (statement.kind !== "let" || !isFloat(statement.type) || reads.get(statement.name) !== 0)
        return [mapBody(statement, leave)];
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
  const isRounding =
    value.kind === "call" &&
    value.type === value.args[0]!.type &&
    value.function === scalarTypes[value.type].cast;
  return isRounding ? value.args[0]! : value;
}
