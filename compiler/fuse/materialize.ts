/**
 * Decides which values are computed once and kept, and which are computed again wherever they are read. Folds
 * and other loops of their own are kept; arithmetic is kept where reading it again would cost more than memory:
 * as an operand of a contraction, under a broadcast, with several readers, or when it grows too long.
 */
import { isLeaf, isA, constant, project, type Node } from "../graph/graph.ts";
import { elements } from "../graph/traverse.ts";
import { reshape } from "../ops/movement.ts";
import type { FusionLimits } from "./limits.ts";

/** Numbers are written into the code; constant data is a leaf with a buffer. */
export const isNumber = (node: Node): boolean => isA(node, constant) && node.attributes.value !== undefined;

/** The node whose memory holds this one's value: reshaping stored values moves nothing. */
export function storageNode(node: Node, stored: ReadonlySet<Node>): Node {
  let holder = node;
  while (holder.op === reshape && (stored.has(holder.args[0]!) || holder.args[0]!.op === reshape))
    holder = holder.args[0]!;
  return stored.has(holder) ? holder : node;
}

/** `order`: all nodes, arguments first. `roots`: values that must be in memory at the end. */
export function materialize(
  order: readonly Node[],
  roots: ReadonlySet<Node>,
  { cheapToRepeat, longestRepeated, longestConcatenation, longestExpression }: FusionLimits,
): Set<Node> {
  const readers = countReaders(order);
  const demands = demandsOn(order);
  const stored = new Set<Node>();
  const weight = new Map<Node, number>();
  const length = new Map<Node, number>();
  /** Folds read once, and what is computed from them alone: where these are kept, the fold itself need not be. */
  const unfinished = new Set<Node>();
  const completesFold = (arg: Node): boolean => unfinished.has(arg) && readers.get(arg) === 1;
  for (const node of order) {
    if (isLeaf(node) || node.op === project) {
      if (!isNumber(node)) stored.add(node);
      weight.set(node, 0);
      length.set(node, 0);
      continue;
    }
    const { lower } = node.op;
    const cost = lower.kind === "map" ? lower.cost(node) : 0;
    const inlined = node.args.filter((arg) => !stored.has(arg));
    const total = cost + inlined.reduce((sum, arg) => sum + weight.get(arg)!, 0);
    const count = 1 + inlined.reduce((sum, arg) => sum + length.get(arg)!, 0);
    const demand = demands.get(node);
    const keep =
      lower.kind !== "map" ||
      lower.kept === true ||
      (node.op === reshape ? false : roots.has(node)) ||
      demand?.whole === true ||
      (cost > 0 && demand?.reused === true) ||
      (total > 0 && !lower.movement && demand?.spread === true) ||
      (readers.get(node)! > 1 && cost > 0 && node.args.some((arg) => completesFold(arg))) ||
      (readers.get(node)! > 1 &&
        (total > cheapToRepeat || count > longestRepeated) &&
        !(lower.movement && cost === 0)) ||
      (lower.movement && cost > longestConcatenation) ||
      count > longestExpression;
    if (keep && !isAlias(node, stored)) stored.add(node);
    if (lower.kind === "fold" || (!keep && cost > 0 && node.args.some(completesFold))) unfinished.add(node);
    weight.set(node, keep ? 0 : total);
    length.set(node, keep ? 0 : count);
  }
  for (const root of roots) if (storageNode(root, stored) === root && !isNumber(root)) stored.add(root);
  return stored;
}

const isAlias = (node: Node, stored: ReadonlySet<Node>): boolean =>
  node.op === reshape && stored.has(storageNode(node.args[0]!, stored));

function countReaders(order: readonly Node[]): Map<Node, number> {
  const readers = new Map<Node, number>(order.map((node) => [node, 0]));
  for (const node of order) for (const arg of new Set(node.args)) readers.set(arg, readers.get(arg)! + 1);
  return readers;
}

interface Demand {
  /** Read many times, by a contraction or a procedure. */
  reused: boolean;
  /** Stretched by a broadcast: read more often than it has elements. */
  spread: boolean;
  /** Needed as memory: the argument of a scan. */
  whole: boolean;
}

/** What the readers of each node do with it, seen through movement. */
function demandsOn(order: readonly Node[]): Map<Node, Demand> {
  const demands = new Map<Node, Demand>();
  const of = (node: Node): Demand => {
    const known = demands.get(node) ?? { reused: false, spread: false, whole: false };
    demands.set(node, known);
    return known;
  };
  for (const node of order.toReversed()) {
    const { lower } = node.op;
    for (const arg of node.args) {
      const demand = of(arg);
      if (lower.kind === "scan") demand.whole = true;
      if ((lower.kind === "fold" && lower.reuse) || lower.kind === "procedure") demand.reused = true;
      if (lower.kind === "map" && lower.movement) {
        demand.reused ||= demands.get(node)?.reused === true;
        demand.spread ||= elements(node) > elements(arg) || demands.get(node)?.spread === true;
      }
    }
  }
  return demands;
}
