/** Linear recurrences along an axis, and products made of them, whose gradients are right where factors are 0. */
import { CompileError, showShape } from "../errors.ts";
import { call } from "../loops/build.ts";
import { requireAxes, requireNumbers, requireOperands } from "./checks.ts";
import type { Node, GradientContext, OpRecord, Rules } from "../graph/graph.ts";
import type { Lowering } from "../graph/lowering.ts";
import { elements } from "../graph/traverse.ts";
import { floats, type Draw, type Sample } from "../graph/sampling.ts";
import { otherAxes, sameShape } from "../graph/types.ts";
import { inverseOrder } from "./movement.ts";

/** A direction along an axis. */
export interface Along {
  readonly axis: number;
  /** From the end. */
  readonly reverse: boolean;
}

type Prefix = Lowering<Node<Along>> & { readonly kind: "prefix" };

/** Runs along an axis, from 0. */
export const running = (step: Prefix["step"]): Prefix => ({
  kind: "prefix",
  axis: (node) => node.attributes.axis,
  reverse: (node) => node.attributes.reverse,
  state: (node) => ({ type: node.type.dtype, initial: 0 }),
  step,
});

/** The element before each one along an axis (after it with `reverse`), and `first` for the first. */
function previous(rules: Rules, x: Node, axis: number, reverse: boolean, first: number): Node {
  if (x.type.shape[axis] === 1) return rules.constant(first, x);
  const along = (count: number): number[] => x.type.shape.map((_, k) => (k === axis ? count : 0));
  const [low, high] = reverse ? [along(-1), along(1)] : [along(1), along(-1)];
  return rules.pad(x, low, high, first);
}

const recurrence = (rules: Rules, a: Node, b: Node, axis: number, reverse: boolean): Node =>
  rules.graph.apply(linearRecurrence, [a, b], { axis, reverse });

/** `s[i] = a[i] s[i - 1] + b[i]` along `axis`, with `s = 0` before the first; from the end with `reverse`. */
export const linearRecurrence: OpRecord<Along> = {
  name: "linearRecurrence",
  type(args, { axis }) {
    const [a, b] = requireOperands("linearRecurrence", args, 2);
    requireNumbers("linearRecurrence", args);
    if (!sameShape(a.shape, b.shape))
      throw new CompileError(
        "TPL011",
        `linearRecurrence: factors ${showShape(a.shape)} and summands ${showShape(b.shape)} differ`,
      );
    requireAxes("linearRecurrence", [axis], a.shape);
    return a;
  },
  // b̄[i] = s̄[i] + a[i + 1] b̄[i + 1] is the same from the other end, and ā[i] = b̄[i] s[i - 1].
  gradient({ node, args, output, cotangent, rules }) {
    const { axis, reverse } = node.attributes;
    const total = recurrence(rules, previous(rules, args[0]!, axis, !reverse, 0), cotangent, axis, !reverse);
    return [rules.mul(total, previous(rules, output, axis, reverse, 0)), total];
  },
  lower: running(({ read }, state, index) => call("add", call("mul", read(0, index), state), read(1, index))),
  flops: (node) => 2 * elements(node),
  sample: (draw) => sampleAlong(draw, 2),
};

/** Operands of one shape, and a direction. */
export function sampleAlong(draw: Draw, operands: number): Sample<Along> {
  const shape = draw.shape([1, 4]);
  const attributes = { axis: draw.integer(0, shape.length - 1), reverse: draw.flag() };
  return { args: Array.from({ length: operands }, () => floats(shape)), attributes };
}

/** The product of all elements before each one along an axis, 1 for the first; from the end with `reverse`. */
function productBefore(rules: Rules, x: Node, axis: number, reverse: boolean): Node {
  const { shape, dtype } = x.type;
  const zeros = rules.zeros(dtype, shape);
  const position = rules.iota(shape, axis);
  const first = rules.constant(reverse ? shape[axis]! - 1 : 0, position);
  const start = rules.select(rules.call("equal", position, first), rules.constant(1, x), zeros);
  return recurrence(rules, previous(rules, x, axis, reverse, 0), start, axis, reverse);
}

/** What is reduced. */
export interface Axes {
  readonly axes: readonly number[];
}

/** Each factor's share is the product of all others: of those before it and those after it, without a division. */
export function productGradient({ node, args, cotangent, rules }: GradientContext<Axes>): readonly Node[] {
  const x = args[0]!;
  const { axes } = node.attributes;
  const kept = otherAxes(x.type.shape, axes);
  const order = [...kept, ...axes];
  const sorted = rules.transpose(x, order);
  const shape = [...cotangent.type.shape, elements(x) / elements(cotangent)];
  const factors = rules.reshape(sorted, shape);
  const axis = kept.length;
  const [before, after] = [false, true].map((reverse) => productBefore(rules, factors, axis, reverse));
  const others = rules.mul(before!, after!);
  const spread = rules.broadcast(cotangent, shape, [...kept.keys()]);
  const shares = rules.reshape(rules.mul(spread, others), sorted.type.shape);
  return [rules.transpose(shares, inverseOrder(order))];
}
