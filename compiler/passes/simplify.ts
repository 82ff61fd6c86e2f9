/**
 * Simplification, one rule a line: `before → after`. Rules run on every application before it becomes a node, so
 * a graph is simple from the start, and `rebuild` only copies what is still needed.
 */
import { Graph, type Rewrite } from "../graph/graph.ts";
import { constantValue, isLeaf, reachable } from "../graph/traverse.ts";
import type { Attributes, Node, Shape } from "../graph/types.ts";
import { inlined } from "../ops/custom-gradient.ts";
import { opRecord } from "../ops/registry.ts";
import { scalarFunctions } from "../ops/scalar.ts";
import type { ScanBody } from "../ops/scan.ts";
import { sliceOfConcatenation, sliceOfPadding } from "./parts.ts";
import { spreadOverTiles, sumOfTiles } from "./tiles.ts";

type Rule = (graph: Graph, args: readonly Node[], attributes: Attributes) => Node | undefined;

const is = (node: Node, value: number): boolean => Object.is(constantValue(node), value);
const shapeOf = (attributes: Attributes): Shape => attributes["shape"] as Shape;
const axesOf = (attributes: Attributes): readonly number[] => attributes["axes"] as readonly number[];
const isIdentity = (order: readonly number[]): boolean => order.every((axis, k) => axis === k);

/** Operands of one concatenation. */
const mostParts = 16;

const rules: Readonly<Record<string, readonly Rule[]>> = {
  // x + 0 → x; a gradient's first term meets a zero
  add: [
    (_, [x, y]) => (is(y!, 0) ? x : undefined),
    (_, [x, y]) => (is(x!, 0) ? y : undefined),
    // x + (-y) → x - y
    (graph, [x, y]) => (y!.op === "neg" ? graph.apply("sub", [x!, y!.args[0]!]) : undefined),
  ],
  // x - 0 → x;  0 - x → -x
  sub: [
    (_, [x, y]) => (is(y!, 0) ? x : undefined),
    (graph, [x, y]) => (is(x!, 0) ? graph.apply("neg", [y!]) : undefined),
  ],
  // x · 1 → x;  x · (-1) → -x;  (x · a) · b → x · (a · b)
  mul: [
    // a · x → x · a
    (graph, [x, y]) =>
      constantValue(x!) !== undefined && constantValue(y!) === undefined
        ? graph.apply("mul", [y!, x!])
        : undefined,
    (_, [x, y]) => (is(y!, 1) ? x : undefined),
    (_, [x, y]) => (is(x!, 1) ? y : undefined),
    (graph, [x, y]) => (is(y!, -1) ? graph.apply("neg", [x!]) : undefined),
    (graph, [x, y]) => (is(x!, -1) ? graph.apply("neg", [y!]) : undefined),
    (graph, [x, y]) => {
      const [outer, inner] = [constantValue(y!), x!.op === "mul" ? constantValue(x!.args[1]!) : undefined];
      if (outer === undefined || inner === undefined) return undefined;
      const product = x!.type.dtype === "i32" ? Math.imul(outer, inner) : outer * inner;
      return graph.apply("mul", [x!.args[0]!, graph.scalar(product, x!.type.dtype, x!.type.shape)]);
    },
  ],
  // x / 1 → x;  x / a → x · (1 / a) where that is exact
  div: [
    (_, [x, y]) => (is(y!, 1) ? x : undefined),
    (graph, [x, y]) => {
      const value = constantValue(y!);
      const exact = value !== undefined && value !== 0 && Number.isInteger(Math.log2(Math.abs(value)));
      return exact
        ? graph.apply("mul", [x!, graph.scalar(1 / value, x!.type.dtype, x!.type.shape)])
        : undefined;
    },
  ],
  // What flows is known: a number is 0, or it is not.
  scaleCotangent: [(graph, [c, slope]) => knownCotangent(graph, "mul", c!, slope!)],
  divideCotangent: [(graph, [c, divisor]) => knownCotangent(graph, "div", c!, divisor!)],
  neg: [(_, [x]) => (x!.op === "neg" ? x!.args[0] : undefined)],
  // select(true, a, b) → a
  select: [(_, [condition, a, b]) => (is(condition!, 1) ? a : is(condition!, 0) ? b : undefined)],
  reshape: [
    (_, [x], attributes) => (x!.type.shape.join() === shapeOf(attributes).join() ? x : undefined),
    (graph, [x], attributes) =>
      x!.op === "reshape" ? graph.apply("reshape", [x!.args[0]!], attributes) : undefined,
    (graph, [x], attributes) => constantOf(graph, x!, shapeOf(attributes)),
  ],
  transpose: [
    (_, [x], attributes) => (isIdentity(attributes["permutation"] as readonly number[]) ? x : undefined),
    (graph, [x], attributes) => {
      if (x!.op !== "transpose") return undefined;
      const inner = x!.attributes["permutation"] as readonly number[];
      const outer = attributes["permutation"] as readonly number[];
      return graph.apply("transpose", [x!.args[0]!], { permutation: outer.map((axis) => inner[axis]!) });
    },
    (graph, [x], attributes) => {
      const permutation = attributes["permutation"] as readonly number[];
      return constantOf(
        graph,
        x!,
        permutation.map((axis) => x!.type.shape[axis]!),
      );
    },
  ],
  broadcast: [
    (_, [x], attributes) =>
      x!.type.shape.join() === shapeOf(attributes).join() && isIdentity(axesOf(attributes)) ? x : undefined,
    (graph, [x], attributes) => {
      if (x!.op !== "broadcast") return undefined;
      const axes = axesOf(x!.attributes).map((axis) => axesOf(attributes)[axis]!);
      return graph.apply("broadcast", [x!.args[0]!], { shape: shapeOf(attributes), axes });
    },
  ],
  // a sum of equal numbers; a sum over axes that a broadcast made
  sum: [
    (_, [x], attributes) => (axesOf(attributes).length === 0 ? x : undefined),
    (graph, [x], attributes) => {
      const value = constantValue(x!);
      if (value === undefined) return undefined;
      const count = axesOf(attributes).reduce((n, axis) => n * x!.type.shape[axis]!, 1);
      const total = x!.type.dtype === "i32" ? Math.imul(value, count) : value * count;
      return graph.scalar(total, x!.type.dtype, withoutAxes(x!.type.shape, axesOf(attributes)));
    },
    (graph, [x], attributes) => {
      if (x!.op !== "broadcast") return undefined;
      const inner = x!.args[0]!;
      const kept = axesOf(x!.attributes);
      const summed = axesOf(attributes);
      const made = summed.filter((axis) => !kept.includes(axis));
      if (made.length === 0 || inner.type.shape.some((extent, k) => extent !== x!.type.shape[kept[k]!]))
        return undefined;
      const count = made.reduce((n, axis) => n * x!.type.shape[axis]!, 1);
      const rest = withoutAxes(x!.type.shape, made);
      const position = (axis: number): number => axis - made.filter((other) => other < axis).length;
      const smaller = graph.apply("broadcast", [inner], { shape: rest, axes: kept.map(position) });
      const scaled = graph.apply("mul", [smaller, graph.scalar(count, x!.type.dtype, rest)]);
      const left = summed.filter((axis) => kept.includes(axis)).map(position);
      return left.length === 0 ? scaled : graph.apply("sum", [scaled], { axes: left });
    },
  ],
  slice: [
    (_, [x], attributes) =>
      (attributes["starts"] as readonly number[]).every((start) => start === 0) &&
      (attributes["ends"] as readonly number[]).every((end, axis) => end === x!.type.shape[axis]) &&
      (attributes["steps"] as readonly number[]).every((step) => step === 1)
        ? x
        : undefined,
    (graph, [x], attributes) => sliceOfConcatenation(graph, x!, attributes),
    (graph, [x], attributes) => sliceOfPadding(graph, x!, attributes),
  ],
  pad: [
    (_, [x], attributes) =>
      ["low", "high", "interior"].every((name) =>
        (attributes[name] as readonly number[]).every((n) => n === 0),
      )
        ? x
        : undefined,
    // Padding that only cuts off is a slice.
    (graph, [x], attributes) => {
      const [low, high, interior] = ["low", "high", "interior"].map(
        (name) => attributes[name] as readonly number[],
      ) as [readonly number[], readonly number[], readonly number[]];
      if (low.some((n) => n > 0) || high.some((n) => n > 0) || interior.some((n) => n > 0)) return undefined;
      return graph.apply("slice", [x!], {
        starts: low.map((n) => 0 - n),
        ends: x!.type.shape.map((extent, axis) => extent + high[axis]!),
        steps: low.map(() => 1),
      });
    },
  ],
  windowSum: [(graph, [x], attributes) => sumOfTiles(graph, x!, attributes)],
  windowSpread: [(graph, [y], attributes) => spreadOverTiles(graph, y!, attributes)],
  concat: [
    (_, args) => (args.length === 1 ? args[0] : undefined),
    // Many operands become a tree, since each costs a comparison per element.
    (graph, args, attributes) => {
      if (args.length <= mostParts) return undefined;
      const parts = Array.from({ length: Math.ceil(args.length / mostParts) }, (_, k) =>
        graph.apply("concat", args.slice(k * mostParts, (k + 1) * mostParts), attributes),
      );
      return graph.apply("concat", parts, attributes);
    },
  ],
};

/**
 * `scaleCotangent` and `divideCotangent` where no 0 can meet infinity: the cotangent is a number, or the slope is a finite one.
 */
function knownCotangent(graph: Graph, op: "mul" | "div", cotangent: Node, factor: Node): Node | undefined {
  if (constantValue(cotangent) === 0) return cotangent;
  const value = constantValue(factor);
  const isRegular = value !== undefined && Number.isFinite(op === "mul" ? value : 1 / value);
  if (constantValue(cotangent) === undefined && !isRegular) return undefined;
  return graph.apply(op, [cotangent, factor]);
}

const withoutAxes = (shape: Shape, axes: readonly number[]): number[] =>
  shape.filter((_, axis) => !axes.includes(axis));

function constantOf(graph: Graph, x: Node, shape: Shape): Node | undefined {
  const value = constantValue(x);
  return value === undefined ? undefined : graph.scalar(value, x.type.dtype, shape);
}

/** A function of constants is a constant. */
function fold(graph: Graph, op: string, args: readonly Node[]): Node | undefined {
  const row = Object.hasOwn(scalarFunctions, op) ? scalarFunctions[op] : undefined;
  if (row === undefined || args.length === 0) return undefined;
  const values = args.map(constantValue);
  if (values.some((value) => value === undefined)) return undefined;
  const numbers = values as number[];
  const operands = op === "select" ? args.slice(1) : args;
  const evaluate = operands[0]!.type.dtype === "i32" ? (row.evaluateInteger ?? row.evaluate) : row.evaluate;
  const dtype = row.type(args.map((arg) => arg.type.dtype));
  const value = evaluate(...numbers);
  return graph.scalar(dtype === "i32" ? value | 0 : value, dtype, args[0]!.type.shape);
}

export const simplifyOnTheWay: Rewrite = (graph, op, args, attributes) => {
  const folded = fold(graph, op, args);
  if (folded !== undefined) return folded;
  if (!Object.hasOwn(rules, op)) return undefined;
  for (const rule of rules[op]!) {
    const replacement = rule(graph, args, attributes);
    if (replacement !== undefined) return replacement;
  }
  return undefined;
};

/**
 * Copies what the roots need into a new graph: dead nodes stay behind, scans are replaced by their extensions
 * (see `Graph.extensions`) and lose outputs that nobody reads, and functions with custom gradients become what they compute.
 * Every application passes `rewrite`. Returns the roots' copies, in order, and the smallest id in the old graph of each node that became a copy.
 */
export function rebuild(
  graph: Graph,
  roots: readonly Node[],
  rewrite: Rewrite = simplifyOnTheWay,
): { readonly graph: Graph; readonly roots: Node[]; readonly origins: ReadonlyMap<Node, number> } {
  const target = new Graph(rewrite);
  const copies = rebuildInto(target, graph, roots, new Map(), rewrite);
  const origins = new Map<Node, number>();
  for (const [node, copy] of copies) if (!origins.has(copy)) origins.set(copy, node.id);
  return { graph: target, roots: roots.map((root) => copies.get(root)!), origins };
}

/** The copies of what the roots need, where those of some nodes are given. */
function rebuildInto(
  target: Graph,
  graph: Graph,
  roots: readonly Node[],
  given: ReadonlyMap<Node, Node>,
  rewrite: Rewrite,
): Map<Node, Node> {
  const copies = new Map(given);
  const order = reachable(roots, (node) =>
    given.has(node) ? [] : isInlined(node) ? inlined(node).given.values() : node.args,
  );
  const used = usedOutputs(graph, order, roots);
  /** A scan and its extensions are one copy. */
  const extended = new Map<Node, Node>();
  /** Where each output of a copied scan went. */
  const moved = new Map<Node, ReadonlyMap<number, number>>();
  for (const node of order) {
    if (given.has(node)) continue;
    target.currentSite = graph.site(node);
    if (isInlined(node)) {
      const call = inlined(node);
      const operands = new Map([...call.given].map(([leaf, arg]) => [leaf, copies.get(arg)!]));
      copies.set(node, rebuildInto(target, call.graph, [call.result], operands, rewrite).get(call.result)!);
      continue;
    }
    if (node.op === "project") {
      const scan = node.args[0]!;
      const index = moved.get(graph.latest(scan))!.get(node.attributes["index"] as number)!;
      copies.set(node, target.project(copies.get(scan)!, index));
      continue;
    }
    const args = node.args.map((arg) => copies.get(arg)!);
    if (isLeaf(node)) copies.set(node, target.leaf(node.op, node.type, node.attributes));
    else if (node.outputs === undefined) copies.set(node, target.apply(node.op, args, node.attributes));
    else {
      const final = graph.latest(node);
      const known = extended.get(final);
      if (known !== undefined) {
        copies.set(node, known);
        continue;
      }
      const { body, positions } = trimmedBody(
        final.attributes["body"] as ScanBody,
        used.get(final)!,
        rewrite,
      );
      moved.set(final, positions);
      extended.set(final, target.apply("scan", args, { ...final.attributes, body }));
      copies.set(node, extended.get(final)!);
    }
  }
  target.currentSite = undefined;
  return copies;
}

const isInlined = (node: Node): boolean =>
  node.args.length > 0 && node.op !== "project" && opRecord(node.op).lower.kind === "inline";

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
    if (node.op === "project") slot(graph.latest(node.args[0]!)).add(node.attributes["index"] as number);
  return used;
}

/** The body without the stacked outputs that nobody reads, itself rebuilt; and where each output went. */
function trimmedBody(
  body: ScanBody,
  used: ReadonlySet<number>,
  rewrite: Rewrite,
): { readonly body: ScanBody; readonly positions: Map<number, number> } {
  const carries = body.carries.length;
  const kept = body.stacked.flatMap((_, k) => (used.has(carries + k) ? [k] : []));
  const positions = new Map<number, number>([
    ...body.carries.map((_, k) => [k, k] as const),
    ...kept.map((k, position) => [carries + k, carries + position] as const),
  ]);
  const leaves = [...body.carries, ...body.slices, ...body.captured];
  const { graph, roots } = rebuild(
    body.graph,
    [...leaves, ...body.nextCarries, ...kept.map((k) => body.stacked[k]!)],
    rewrite,
  );
  let position = 0;
  const take = (count: number): Node[] => roots.slice(position, (position += count));
  return {
    body: {
      graph,
      carries: take(carries),
      slices: take(body.slices.length),
      captured: take(body.captured.length),
      nextCarries: take(carries),
      stacked: take(kept.length),
    },
    positions,
  };
}
