/**
 * Simplification, one rule a line: `before → after`. It starts where the last derivative is taken: what a model's author writes
 * is traced as it is, since a value that a rule has looked through could not be differentiated by any more. `rebuild` copies what is
 * needed, and rules run on every application before it becomes a node of the copy.
 */
import { isFloat } from "../scalar/types.ts";
import { Graph, type Rewrite } from "../graph/graph.ts";
import { constantValue, isLeaf, reachable, sizeOf } from "../graph/traverse.ts";
import type { Attributes, Node, Shape } from "../graph/types.ts";
import { inlined } from "../ops/custom-gradient.ts";
import { opRecord } from "../ops/registry.ts";
import { evaluatorOf, isScalarName, scalarFunctions } from "../scalar/functions.ts";
import { rounded } from "../scalar/numbers.ts";
import type { ScanBody } from "../ops/scan.ts";
import { exactReciprocal, productOfFactors } from "./constants.ts";
import { sliceOfConcatenation, sliceOfPadding } from "./parts.ts";
import { spreadOverTiles, sumOfTiles } from "./tiles.ts";

type Rule = (graph: Graph, args: readonly Node[], attributes: Attributes) => Node | undefined;

const is = (node: Node, value: number): boolean => Object.is(constantValue(node), value);
/** What added to anything gives that: among floats, -0. */
const isNothing = (node: Node): boolean => is(node, -0) || (!isFloat(node.type.dtype) && is(node, 0));
const shapeOf = (attributes: Attributes): Shape => attributes["shape"] as Shape;
const axesOf = (attributes: Attributes): readonly number[] => attributes["axes"] as readonly number[];
const isIdentity = (order: readonly number[]): boolean => order.every((axis, k) => axis === k);

/** Operands of one concatenation. */
const mostParts = 16;
/** Numbers that are added up in one place in float32. */
const mostMeeting = 16_384;

const rules: Readonly<Record<string, readonly Rule[]>> = {
  // x + (-0) → x; but x + 0 is 0 for x = -0.  Of integers, x + 0 → x
  add: [
    (_, [x, y]) => (isNothing(y!) ? x : undefined),
    (_, [x, y]) => (isNothing(x!) ? y : undefined),
    // x + (-y) → x - y
    (graph, [x, y]) => (y!.op === "neg" ? graph.apply("sub", [x!, y!.args[0]!]) : undefined),
  ],
  // x - 0 → x;  (-0) - x → -x
  sub: [
    (_, [x, y]) => (is(y!, 0) ? x : undefined),
    (graph, [x, y]) => (isNothing(x!) ? graph.apply("neg", [y!]) : undefined),
  ],
  // x · 1 → x;  x · (-1) → -x;  (x · a) · b → x · (a · b) where that is exact
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
      const { dtype, shape } = x!.type;
      const product = productOfFactors(inner, outer, dtype);
      return product === undefined
        ? undefined
        : graph.apply("mul", [x!.args[0]!, graph.scalar(product, dtype, shape)]);
    },
  ],
  // x / 1 → x;  x / a → x · (1 / a) where that is exact
  div: [
    (_, [x, y]) => (is(y!, 1) ? x : undefined),
    (graph, [x, y]) => {
      const value = constantValue(y!);
      const { dtype, shape } = x!.type;
      const reciprocal = value === undefined ? undefined : exactReciprocal(value, dtype);
      return reciprocal === undefined
        ? undefined
        : graph.apply("mul", [x!, graph.scalar(reciprocal, dtype, shape)]);
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
  // a sum of equal numbers; a sum over axes that a broadcast made (which is the product also of -0)
  sum: [
    (_, [x], attributes) => (axesOf(attributes).length === 0 ? x : undefined),
    (graph, [x], attributes) => {
      const value = constantValue(x!);
      if (value === undefined) return undefined;
      const count = axesOf(attributes).reduce((n, axis) => n * x!.type.shape[axis]!, 1);
      const { dtype, shape } = x!.type;
      const total = dtype === "i32" ? Math.imul(value, count) : rounded(value, dtype) * count;
      return graph.scalar(total + 0, dtype, withoutAxes(shape, axesOf(attributes)));
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
  // Many numbers that may all meet in one place are added up in float64: there, memory rounds after each addition.
  scatterAdd: [
    (graph, [updates, index], attributes) => {
      const picks = sizeOf(index!.type.shape.slice(attributes["batch"] as number));
      const meeting = (attributes["meeting"] as number | undefined) ?? picks;
      if (updates!.type.dtype !== "f32" || meeting <= mostMeeting) return undefined;
      const wide = graph.apply("scatterAdd", [graph.apply("toF64", [updates!]), index!], attributes);
      return graph.apply("toF32", [wide]);
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

/** A function of constants is a constant: of what their types hold, as its type holds it. */
function fold(graph: Graph, op: string, args: readonly Node[]): Node | undefined {
  if (!isScalarName(op)) return undefined;
  const row = scalarFunctions[op];
  const values = args.map(constantValue);
  if (values.some((value) => value === undefined)) return undefined;
  const types = args.map((arg) => arg.type.dtype);
  const numbers = (values as number[]).map((value, k) => rounded(value, types[k]!));
  return graph.scalar(evaluatorOf(row, types)(...numbers), row.type(types), args[0]!.type.shape);
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
  const isInlined = (node: Node): boolean => rebuilding.inlines && isCall(node);
  const copies = new Map(given);
  const origins = new Map<Node, number>();
  const order = reachable(roots, (node) =>
    given.has(node) ? [] : isInlined(node) ? inlined(node).given.values() : node.args,
  );
  const used = usedOutputs(graph, order, roots);
  /** A scan and its extensions are one copy. */
  const extended = new Map<Node, Node>();
  /** Where each output of a copied scan went. */
  const moved = new Map<Node, ReadonlyMap<number, number>>();
  const copied = (node: Node): Node => {
    if (isInlined(node)) {
      const call = inlined(node);
      const operands = new Map([...call.given].map(([leaf, arg]) => [leaf, copies.get(arg)!]));
      return rebuildInto(target, call.graph, [call.result], operands, rebuilding).copies.get(call.result)!;
    }
    if (node.op === "project") {
      const scan = node.args[0]!;
      const index = moved.get(graph.latest(scan))!.get(node.attributes["index"] as number)!;
      return target.project(copies.get(scan)!, index);
    }
    const number = node.op === "constant" ? constantValue(node) : undefined;
    if (number !== undefined) return target.scalar(number, node.type.dtype);
    if (isLeaf(node)) return target.leaf(node.op, node.type, node.attributes);
    const args = node.args.map((arg) => copies.get(arg)!);
    if (node.outputs === undefined) return target.apply(node.op, args, node.attributes);
    const final = graph.latest(node);
    const known = extended.get(final);
    if (known !== undefined) return known;
    const scanBody = final.attributes["body"] as ScanBody;
    const { body, positions, taken } = trimmedBody(scanBody, used.get(final)!, rebuilding, args);
    moved.set(final, positions);
    const operands = args.filter((_, k) => taken(k));
    const scan = target.apply("scan", operands, { ...final.attributes, body });
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

const isCall = (node: Node): boolean =>
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
        : [[leaf, graph.scalar(number, leaf.type.dtype, leaf.type.shape)] as const];
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
