/** A graph copied, with what is needed only, and with rules that run on the way: simplified, where nothing else is said. */
import { rootsOf, type EntryPoint } from "../graph/entry-point.ts";
import { Graph, isA, isLeaf, project, type Node, type Rewrite } from "../graph/graph.ts";
import { reachable } from "../graph/traverse.ts";
import { inlined } from "../ops/custom-gradient.ts";
import { constantValue, filled } from "../ops/numbers.ts";
import { ops } from "../ops/registry.ts";
import type { ScanBody } from "../ops/scan-body.ts";
import { latestScan } from "../ops/scan.ts";
import { simplifyOnTheWay } from "./simplifications.ts";

/**
 * Copies what the roots need into a new graph: dead nodes stay behind, scans are replaced by their extensions
 * (see `Graph.extensions`) and lose outputs that nobody reads, and functions with custom gradients become what they compute.
 * Every application passes `rewrite`. Returns the roots' copies, in order, and for each new node the id of the old one that it was first made for.
 */
export function rebuild(
  graph: Graph,
  roots: readonly Node[],
  rewrite: Rewrite = simplifyOnTheWay,
): { readonly graph: Graph; readonly roots: Node[]; readonly origins: ReadonlyMap<Node, number> } {
  const target = new Graph(rewrite);
  const { copies, origins } = rebuildInto(target, graph, roots, new Map(), { rewrite, inlines: true });
  return { graph: target, roots: roots.map((root) => copies.get(root)!), origins };
}

/**
 * A scan's body, simplified, with all of its outputs: what the scan's gradient is made of. Nobody holds a tensor of its inside any
 * more. Functions with custom gradients stay calls, since they are still to be differentiated.
 */
export function simplifiedBody(body: ScanBody): ScanBody {
  const outputs = new Set([...body.nextCarries, ...body.stacked].keys());
  return trimmedBody(body, outputs, { rewrite: simplifyOnTheWay, inlines: false }).body;
}

/** An entry point, rebuilt with a graph of its own: see `rebuild`. */
export function rebuildEntry(
  entry: EntryPoint & { readonly graph: Graph },
  rewrite?: Rewrite,
): EntryPoint & { readonly graph: Graph; readonly origins: ReadonlyMap<Node, number> } {
  const roots = rootsOf(entry);
  const { graph, roots: copies, origins } = rebuild(entry.graph, roots, rewrite);
  const copy = new Map(roots.map((root, k) => [root, copies[k]!]));
  return {
    name: entry.name,
    graph,
    origins,
    outputs: entry.outputs.map((output) => ({ ...output, node: copy.get(output.node)! })),
    assignments: entry.assignments.map(({ leaf, value }) => ({
      leaf: copy.get(leaf)!,
      value: copy.get(value)!,
    })),
  };
}

interface Rebuilding {
  readonly rewrite: Rewrite;
  /** Whether functions with custom gradients become what they compute. */
  readonly inlines: boolean;
}

/** The copies of what the roots need, where those of some nodes are given, and for which old node each new one was first made. */
function rebuildInto(
  target: Graph,
  graph: Graph,
  roots: readonly Node[],
  given: ReadonlyMap<Node, Node>,
  rebuilding: Rebuilding,
): { readonly copies: ReadonlyMap<Node, Node>; readonly origins: ReadonlyMap<Node, number> } {
  const call = (node: Node) =>
    rebuilding.inlines && isA(node, ops.customGradient) ? inlined(node) : undefined;
  const copies = new Map(given);
  const origins = new Map<Node, number>();
  const order = reachable(roots, (node) =>
    given.has(node) ? [] : (call(node)?.given.values() ?? node.args),
  );
  const used = usedOutputs(graph, order, roots);
  /** A scan and its extensions are one copy. */
  const extended = new Map<Node, Node>();
  /** Where each output of a copied scan went. */
  const moved = new Map<Node, ReadonlyMap<number, number>>();
  const copied = (node: Node): Node => {
    const body = call(node);
    if (body !== undefined) {
      const operands = new Map([...body.given].map(([leaf, arg]) => [leaf, copies.get(arg)!]));
      return rebuildInto(target, body.graph, [body.result], operands, rebuilding).copies.get(body.result)!;
    }
    if (isA(node, project)) {
      const scan = node.args[0]!;
      const index = moved.get(graph.latest(scan))!.get(node.attributes.index)!;
      return target.project(copies.get(scan)!, index);
    }
    if (isLeaf(node)) {
      const { value } = node.attributes;
      return value === undefined
        ? target.leaf(node.op, node.type, node.attributes)
        : target.scalar(value, node.type.dtype);
    }
    const args = node.args.map((arg) => copies.get(arg)!);
    if (node.outputs === undefined) return target.apply(node.op, args, node.attributes);
    const final = latestScan(graph, node);
    const known = extended.get(final);
    if (known !== undefined) return known;
    const trimmed = trimmedBody(final.attributes.body, used.get(final)!, rebuilding, args);
    moved.set(final, trimmed.positions);
    const operands = args.filter((_, k) => trimmed.taken(k));
    const scan = target.apply(final.op, operands, { ...final.attributes, body: trimmed.body });
    extended.set(final, scan);
    return scan;
  };
  for (const node of order) {
    if (given.has(node)) continue;
    target.currentSite = graph.site(node);
    const first = target.nodes.length;
    copies.set(node, copied(node));
    for (const made of target.nodes.slice(first)) origins.set(made, node.id);
  }
  target.currentSite = undefined;
  return { copies, origins };
}

/** Which outputs of each scan are read, by the last extension of the scan. */
function usedOutputs(graph: Graph, order: readonly Node[], roots: readonly Node[]): Map<Node, Set<number>> {
  const used = new Map<Node, Set<number>>();
  const slot = (scan: Node): Set<number> => {
    const known = used.get(scan) ?? new Set();
    used.set(scan, known);
    return known;
  };
  for (const node of order) if (node.outputs !== undefined) slot(graph.latest(node));
  for (const node of [...order, ...roots])
    if (isA(node, project)) slot(graph.latest(node.args[0]!)).add(node.attributes.index);
  return used;
}

/**
 * The body without the stacked outputs that nobody reads and without captured numbers, which it can write itself; itself rebuilt. And
 * where each output went, and which arguments are still taken.
 */
function trimmedBody(
  body: ScanBody,
  used: ReadonlySet<number>,
  { rewrite, inlines }: Rebuilding,
  args: readonly Node[] = [],
): {
  readonly body: ScanBody;
  readonly positions: ReadonlyMap<number, number>;
  readonly taken: (argument: number) => boolean;
} {
  const carries = body.carries.length;
  const kept = body.stacked.flatMap((_, k) => (used.has(carries + k) ? [k] : []));
  const positions = new Map<number, number>([
    ...body.carries.map((_, k) => [k, k] as const),
    ...kept.map((k, position) => [carries + k, carries + position] as const),
  ]);
  const graph = new Graph(rewrite);
  const firstCaptured = carries + body.slices.length;
  const numbers = new Map(
    body.captured.flatMap((leaf, k) => {
      const arg = args[firstCaptured + k];
      const number = arg && constantValue(arg);
      return number === undefined
        ? []
        : [[leaf, filled(graph, number, leaf.type.dtype, leaf.type.shape)] as const];
    }),
  );
  const captured = body.captured.filter((leaf) => !numbers.has(leaf));
  const stacked = kept.map((k) => body.stacked[k]!);
  const roots = [...body.carries, ...body.slices, ...captured, ...body.nextCarries, ...stacked];
  const { copies } = rebuildInto(graph, body.graph, roots, numbers, { rewrite, inlines });
  const copied = (nodes: readonly Node[]): Node[] => nodes.map((node) => copies.get(node)!);
  return {
    body: {
      graph,
      carries: copied(body.carries),
      slices: copied(body.slices),
      captured: copied(captured),
      nextCarries: copied(body.nextCarries),
      stacked: copied(stacked),
    },
    positions,
    taken: (argument) => !numbers.has(body.captured[argument - firstCaptured]!),
  };
}
