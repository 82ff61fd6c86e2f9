/** Short names for building graphs inside gradient rules, layers and optimizers; operands have equal shapes. */
import type { ScalarName } from "../scalar/functions.ts";
import { scalarTypes, type DType } from "../scalar/types.ts";
import type { Graph } from "../graph/graph.ts";
import { sizeOf } from "../graph/traverse.ts";
import type { Node, Shape } from "../graph/types.ts";

export interface Rules {
  readonly graph: Graph;
  call(name: ScalarName, ...args: Node[]): Node;
  add(a: Node, b: Node): Node;
  sub(a: Node, b: Node): Node;
  mul(a: Node, b: Node): Node;
  div(a: Node, b: Node): Node;
  neg(a: Node): Node;
  /** `a · factor` */
  scale(a: Node, factor: number): Node;
  select(condition: Node, a: Node, b: Node): Node;
  constant(value: number, like: { readonly type: { readonly dtype: DType; readonly shape: Shape } }): Node;
  zeros(dtype: DType, shape: Shape): Node;
  sum(a: Node, axes: readonly number[]): Node;
  /** As `sum`, but the summed axes stay with size 1. */
  sumKeep(a: Node, axes: readonly number[]): Node;
  reshape(a: Node, shape: Shape): Node;
  transpose(a: Node, permutation: readonly number[]): Node;
  /** Axis `k` of `a` becomes axis `axes[k]`; axes of size 1 stretch. */
  broadcast(a: Node, shape: Shape, axes: readonly number[]): Node;
  /** Broadcasting from the right, as in NumPy. */
  expand(a: Node, shape: Shape): Node;
  /** Sums `a` down to a shape that was expanded to it. */
  unexpand(a: Node, shape: Shape): Node;
  cast(a: Node, dtype: DType): Node;
  project(node: Node, index: number): Node;
}

export function rulesOf(graph: Graph): Rules {
  const call = (name: ScalarName, ...args: Node[]): Node => graph.apply(name, args);
  const reshape = (a: Node, shape: Shape): Node =>
    a.type.shape.join() === shape.join() ? a : graph.apply("reshape", [a], { shape });
  const sum = (a: Node, axes: readonly number[]): Node =>
    axes.length === 0 ? a : graph.apply("sum", [a], { axes: axes.toSorted((x, y) => x - y) });
  const broadcast = (a: Node, shape: Shape, axes: readonly number[]): Node =>
    graph.apply("broadcast", [a], { shape, axes });
  const constant: Rules["constant"] = (value, like) => graph.scalar(value, like.type.dtype, like.type.shape);
  const rules: Rules = {
    graph,
    call,
    add: (a, b) => call("add", a, b),
    sub: (a, b) => call("sub", a, b),
    mul: (a, b) => call("mul", a, b),
    div: (a, b) => call("div", a, b),
    neg: (a) => call("neg", a),
    scale: (a, factor) => call("mul", a, constant(factor, a)),
    select: (condition, a, b) => call("select", condition, a, b),
    constant,
    zeros: (dtype, shape) => graph.scalar(0, dtype, shape),
    sum,
    sumKeep: (a, axes) =>
      reshape(
        sum(a, axes),
        a.type.shape.map((extent, axis) => (axes.includes(axis) ? 1 : extent)),
      ),
    reshape,
    transpose: (a, permutation) =>
      permutation.every((axis, k) => axis === k) ? a : graph.apply("transpose", [a], { permutation }),
    broadcast,
    expand: (a, shape) =>
      a.type.shape.join() === shape.join()
        ? a
        : broadcast(
            a,
            shape,
            a.type.shape.map((_, axis) => shape.length - a.type.shape.length + axis),
          ),
    unexpand(a, shape) {
      const lead = a.type.shape.length - shape.length;
      const axes = a.type.shape.flatMap((extent, axis) =>
        axis < lead || (shape[axis - lead] === 1 && extent !== 1) ? [axis] : [],
      );
      return reshape(sum(a, axes), shape);
    },
    cast: (a, dtype) => (a.type.dtype === dtype ? a : call(scalarTypes[dtype].cast, a)),
    project: (node, index) => graph.project(node, index),
  };
  return rules;
}

/** The number of elements of a node. */
export const elements = (node: Node): number => sizeOf(node.type.shape);
