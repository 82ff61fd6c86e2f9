/**
 * `scan`: a body graph that runs `length` times. Carries go from one step to the next, slices are the steps'
 * parts of tensors with a leading time axis, captured tensors are the same in every step; the results are the
 * last carries and, stacked along time, what each step yields. A loop in the graph and in what is emitted, so
 * its size does not depend on the number of steps. With `recompute`, its gradient stores nothing that a step computes without the carries.
 */
import { CompileError, showType } from "../errors.ts";
import { copyInto, isFree } from "../graph/copy.ts";
import { isFloat } from "../scalar/types.ts";
import { isLeaf, isA, input, constant } from "../graph/graph.ts";
import type { Graph, Node, GradientContext, OpRecord, Rules } from "../graph/graph.ts";
import { dependents, reachable } from "../graph/traverse.ts";
import { type TensorType, sameType } from "../graph/types.ts";
import { rulesOf } from "./rules.ts";
import { sampleScan } from "./scan-sampling.ts";
import { reshape, transpose } from "./movement.ts";
import { sum } from "./reduction.ts";
import { contraction } from "./contraction.ts";
import type { ScanBody, ScanAttributes } from "./scan-body.ts";

const stackedType = (type: TensorType, length: number): TensorType => ({
  dtype: type.dtype,
  shape: [length, ...type.shape],
});

export const scan: OpRecord<ScanAttributes> = {
  name: "scan",
  type(args, { body, length }) {
    const problem = problemOf(body, length, args);
    if (problem !== undefined)
      throw new CompileError("TPL021", `scan: ${problem}; arguments are ${args.map(showType).join(", ")}`);
    return [
      ...body.carries.map((leaf) => leaf.type),
      ...body.stacked.map((node) => stackedType(node.type, length)),
    ];
  },
  gradient: scanGradient,
  lower: { kind: "scan" },
  sample: sampleScan,
};

/** The scan that took this one's place, itself if none did. */
export function latestScan(graph: Graph, node: Node): Node<ScanAttributes> {
  const latest = graph.latest(node);
  if (!isA(latest, scan)) throw new Error(`${latest.op.name} is no scan`);
  return latest;
}

/** What keeps a body from running on arguments. */
function problemOf(body: ScanBody, length: number, args: readonly TensorType[]): string | undefined {
  if (!Number.isInteger(length) || length < 1) return `${length} is no number of steps`;
  const expected = [
    ...body.carries.map((leaf) => leaf.type),
    ...body.slices.map((leaf) => stackedType(leaf.type, length)),
    ...body.captured.map((leaf) => leaf.type),
  ];
  if (args.length !== expected.length)
    return `the body takes ${expected.length} arguments, not ${args.length}`;
  const wrong = expected.findIndex((type, k) => !sameType(args[k]!, type));
  if (wrong >= 0)
    return `argument ${wrong} is ${showType(args[wrong]!)}, the body takes ${showType(expected[wrong]!)}`;
  if (body.nextCarries.length !== body.carries.length)
    return `${body.carries.length} carries come in and ${body.nextCarries.length} go out`;
  const changed = body.carries.findIndex((leaf, k) => !sameType(leaf.type, body.nextCarries[k]!.type));
  if (changed >= 0)
    return `carry ${changed} comes in as ${showType(body.carries[changed]!.type)} and goes out as ${showType(body.nextCarries[changed]!.type)}`;
  const foreign = [...body.nextCarries, ...body.stacked].find((node) => body.graph.nodes[node.id] !== node);
  return foreign && `its body gives a ${foreign.op.name} of another graph, ${showType(foreign.type)}`;
}

/**
 * The gradient is a scan the other way: it carries the cotangents of the carries and the sums for the captured
 * tensors, and slices what the forward body leaves behind for it (its residuals, stacked by an extended scan).
 */
function scanGradient({
  node,
  args,
  cotangents,
  wanted,
  rules,
  differentiate,
}: GradientContext<ScanAttributes>): (Node | null)[] {
  const { body: original, length, reverse, recompute = false } = node.attributes;
  const joint = original.graph;
  const tag = joint.nodes.length;
  const carryCount = original.carries.length;

  // 1. Differentiate the body in its own graph, with leaves standing for the cotangents that come in.
  const outputs = [...original.nextCarries, ...original.stacked];
  const moving = movingCarries(original, wanted, cotangents);
  const differentiable = outputs.flatMap((output, k) =>
    isFloat(output.type.dtype) && (k < carryCount ? moving.has(k) : cotangents[k] !== null) ? [k] : [],
  );
  const incoming = new Map(
    differentiable.map(
      (k) => [k, joint.leaf(input, outputs[k]!.type, { name: `cotangent${tag}.${k}` })] as const,
    ),
  );
  const leaves = [...original.carries, ...original.slices, ...original.captured];
  const active = leaves.flatMap((leaf, k) =>
    isFloat(leaf.type.dtype) && (k < carryCount ? moving.has(k) : wanted[k]!) ? [k] : [],
  );
  if (active.length === 0) return args.map(() => null);
  const bodyGradients = differentiate(
    joint,
    differentiable.map((k) => outputs[k]!),
    differentiable.map((k) => incoming.get(k)!),
    active.map((k) => leaves[k]!),
  );
  const gradientOfLeaf = new Map(active.map((k, position) => [k, bodyGradients[position]!] as const));

  // 2. Split: what depends on a cotangent runs backward, and so does what is to be computed again; what that reads of the
  // forward body is a residual. Of a scan in the body, it is the last extension that is copied.
  const order = reachable(bodyGradients, (inner) => [...inner.args, joint.latest(inner)]);
  const carriedOn = dependents(order, original.carries);
  const repeated = recompute ? order.filter((inner) => !isLeaf(inner) && !carriedOn.has(inner)) : [];
  const backward = new Set([...dependents(order, [...incoming.values()]), ...repeated]);
  const copies = new BackwardBody(joint, original, backward, length);
  const carriedLeaf = new Map<number, Node>();
  for (let k = 0; k < carryCount; k++)
    if (incoming.has(k)) carriedLeaf.set(k, copies.leafFor(incoming.get(k)!, "carry"));
  for (const k of differentiable)
    if (k >= carryCount) copies.leafFor(incoming.get(k)!, "slice", cotangents[k]!);

  // 3. The backward body: next cotangents of the carries, yields for the slices, sums for the captured tensors.
  const carried = [...carriedLeaf.keys()];
  const next = carried.map((k) => copies.copy(gradientOfLeaf.get(k)!));
  const yields: { readonly argument: number; readonly stack: number }[] = [];
  const sums: { readonly argument: number; readonly leaf: Node; readonly next: Node }[] = [];
  const hoisted: { readonly argument: number; readonly build: (stacks: (index: number) => Node) => Node }[] =
    [];
  for (const k of active) {
    if (k < carryCount) continue;
    const gradient = gradientOfLeaf.get(k)!;
    if (k < carryCount + original.slices.length) {
      yields.push({ argument: k, stack: copies.yield(copies.copy(gradient)) });
      continue;
    }
    const outside = recompute ? undefined : hoist(gradient, copies, rules);
    if (outside !== undefined) {
      hoisted.push({ argument: k, build: outside });
      continue;
    }
    const leaf = copies.graph.leaf(input, leaves[k]!.type, { name: `sum${k}` });
    sums.push({ argument: k, leaf, next: copies.rules.add(leaf, copies.copy(gradient)) });
  }

  // 4. Run the forward scan with its residuals stacked, then the backward scan over them.
  const latest = latestScan(rules.graph, node);
  const latestBody = latest.attributes.body;
  const residuals = copies.residuals.filter((residual) => !latestBody.stacked.includes(residual));
  const extendedBody: ScanBody = { ...latestBody, stacked: [...latestBody.stacked, ...residuals] };
  const extended =
    residuals.length === 0
      ? latest
      : rules.graph.apply(scan, args, { ...latest.attributes, body: extendedBody });
  if (extended !== latest) rules.graph.extensions.set(latest, extended);
  const residualStack = (residual: Node): Node =>
    rules.project(extended, carryCount + extendedBody.stacked.indexOf(residual));
  const sources = copies.slices.map((slice) => {
    if (slice.source !== undefined) return slice.source;
    const position = original.slices.indexOf(slice.residual!);
    return position >= 0 ? args[carryCount + position]! : residualStack(slice.residual!);
  });
  const body: ScanBody = {
    graph: copies.graph,
    carries: [...carriedLeaf.values(), ...sums.map((sum) => sum.leaf)],
    slices: copies.slices.map((slice) => slice.leaf),
    captured: copies.captured.map((captured) => captured.leaf),
    nextCarries: [...next, ...sums.map((sum) => sum.next)],
    stacked: copies.stacked,
  };
  const starts = [
    ...carried.map((k) => cotangents[k] ?? rules.constant(0, outputs[k]!)),
    ...sums.map(({ leaf }) => rules.constant(0, leaf)),
  ];
  const capturedArgs = copies.captured.map(
    ({ original: leaf }) => args[carryCount + original.slices.length + original.captured.indexOf(leaf)]!,
  );
  const result = rules.graph.apply(scan, [...starts, ...sources, ...capturedArgs], {
    body,
    length,
    reverse: !reverse,
    ...(recompute && { recompute }),
  });

  // 5. Read the gradients of the arguments off.
  const stackAt = (index: number): Node => rules.project(result, body.carries.length + index);
  const sliceStack = (index: number): Node => (index >= 0 ? stackAt(index) : sources[-1 - index]!);
  const gradients: (Node | null)[] = args.map(() => null);
  for (const [position, k] of carried.entries()) gradients[k] = rules.project(result, position);
  for (const { argument, stack } of yields) gradients[argument] = stackAt(stack);
  for (const [position, { argument }] of sums.entries())
    gradients[argument] = rules.project(result, carried.length + position);
  for (const { argument, build } of hoisted) gradients[argument] = build(sliceStack);
  return gradients;
}

/**
 * The carries that something flows through: wanted arguments forward, and cotangents backward. What is carried beside them, such as a
 * running mean of the inputs, has no part in the gradient.
 */
function movingCarries(
  { carries, slices, captured, nextCarries, stacked }: ScanBody,
  wanted: readonly boolean[],
  cotangents: readonly (Node | null)[],
): Set<number> {
  const leaves = [...carries, ...slices, ...captured];
  const outputs = [...nextCarries, ...stacked];
  const order = reachable(outputs);
  const forward = new Set(leaves.filter((_, k) => wanted[k]));
  const backward = new Set(outputs.filter((_, k) => cotangents[k]));
  for (let before = -1; before !== forward.size + backward.size;) {
    before = forward.size + backward.size;
    const reached = dependents(order, [...forward]);
    const read = new Set(reachable([...backward]));
    for (const [k, carry] of carries.entries()) {
      if (reached.has(nextCarries[k]!)) forward.add(carry);
      if (read.has(carry)) backward.add(nextCarries[k]!);
    }
  }
  return new Set(
    carries.flatMap((carry, k) => (forward.has(carry) && backward.has(nextCarries[k]!) ? [k] : [])),
  );
}

/** The backward body under construction: copies of joint-graph nodes, with leaves where the forward ends. */
class BackwardBody {
  readonly graph: Graph;
  readonly rules: Rules;
  /** Leaves that are one step of a stack: of a given tensor, or of a forward value. */
  readonly slices: { readonly leaf: Node; readonly source?: Node; readonly residual?: Node }[] = [];
  readonly captured: { readonly leaf: Node; readonly original: Node }[] = [];
  readonly residuals: Node[] = [];
  readonly stacked: Node[] = [];
  private readonly copied = new Map<Node, Node>();
  private readonly joint: Graph;
  private readonly body: ScanBody;
  readonly backward: ReadonlySet<Node>;
  readonly length: number;

  constructor(joint: Graph, body: ScanBody, backward: ReadonlySet<Node>, length: number) {
    this.graph = joint.fresh();
    this.rules = rulesOf(this.graph);
    this.joint = joint;
    this.body = body;
    this.backward = backward;
    this.length = length;
  }

  leafFor(node: Node, role: "carry" | "slice", source?: Node): Node {
    const leaf = this.graph.leaf(input, node.type, { name: `${role}${node.id}` });
    this.copied.set(node, leaf);
    if (source !== undefined) this.slices.push({ leaf, source });
    return leaf;
  }

  isCaptured(node: Node): boolean {
    return this.body.captured.includes(node);
  }

  /** Stacks a value of the backward body; returns its position among the stacked outputs. */
  yield(node: Node): number {
    const known = this.stacked.indexOf(node);
    if (known >= 0) return known;
    this.stacked.push(node);
    return this.stacked.length - 1;
  }

  /** Position of the slice that holds a forward value at each step. */
  sliceOf(residual: Node): number {
    this.copy(residual);
    return this.slices.findIndex((slice) => slice.residual === residual);
  }

  /** Backward nodes and mere views are computed here; other forward values are residuals. */
  copy(root: Node): Node {
    const standIn = (node: Node): Node | undefined =>
      this.backward.has(node) || isFree(node) ? undefined : this.forwardLeaf(node);
    return copyInto(this.graph, this.joint, [root], standIn, this.copied)[0]!;
  }

  private forwardLeaf(node: Node): Node {
    if (this.body.captured.includes(node)) {
      const leaf = this.graph.leaf(input, node.type, { name: `captured${node.id}` });
      this.captured.push({ leaf, original: node });
      return leaf;
    }
    const leaf = this.graph.leaf(input, node.type, { name: `residual${node.id}` });
    this.slices.push({ leaf, residual: node });
    if (!this.body.slices.includes(node)) this.residuals.push(node);
    return leaf;
  }
}

/**
 * Sums over time of contractions and sums become one contraction or sum over stacks, after the loop: a weight's
 * gradient is then one large matrix product. Returns how to build it, or `undefined` where it is not of that form.
 * A stack is named by its position among the backward yields, or by -1 - (its position among the slices).
 */
function hoist(
  gradient: Node,
  copies: BackwardBody,
  rules: Rules,
): ((stacks: (index: number) => Node) => Node) | undefined {
  const chain: Node[] = [];
  let core = gradient;
  while ((core.op === transpose || core.op === reshape) && copies.backward.has(core)) {
    chain.push(core);
    core = core.args[0]!;
  }
  const stackable = core.args.every((arg) => arg.op !== constant && !copies.isCaptured(arg));
  const sumOver = isA(core, sum) ? core.attributes.axes : undefined;
  const product = isA(core, contraction) ? core.attributes : undefined;
  if ((sumOver ?? product) === undefined || !copies.backward.has(core) || !stackable) return undefined;
  const stackIndex = core.args.map((arg) => {
    if (copies.backward.has(arg)) return copies.yield(copies.copy(arg));
    const slice = copies.sliceOf(arg);
    return slice >= 0 ? -1 - slice : copies.yield(copies.copy(arg));
  });
  const shift = (axes: readonly number[]): number[] => axes.map((axis) => axis + 1);
  return (stacks) => {
    const operands = stackIndex.map(stacks);
    // Batch axes stay: the time axis joins the contracted ones.
    let value =
      product === undefined
        ? rules.graph.apply(sum, operands, { axes: [0, ...shift(sumOver!)] })
        : rules.graph.apply(contraction, operands, {
            aBatch: shift(product.aBatch),
            bBatch: shift(product.bBatch),
            aContract: [0, ...shift(product.aContract)],
            bContract: [0, ...shift(product.bContract)],
          });
    for (const view of chain.toReversed()) value = rules.graph.apply(view.op, [value], view.attributes);
    return value;
  };
}
