/** Short names for building graphs: see `Rules`. */
import { sameShape } from "../graph/types.ts";
import type { Graph, Node, Rules } from "../graph/graph.ts";
import type { ScalarName } from "../scalar/functions.ts";
import { scalarTypes } from "../scalar/types.ts";
import { contraction } from "./contraction.ts";
import { iota } from "./generators.ts";
import { broadcast, reshape, transpose } from "./movement.ts";
import { filled } from "./numbers.ts";
import { pointwise } from "./pointwise.ts";
import { exactQuotient } from "./quotient.ts";
import { sum } from "./reduction.ts";
import { concat, pad, slice } from "./slicing.ts";

export function rulesOf(graph: Graph): Rules {
  const call = (name: ScalarName, ...args: Node[]): Node => graph.apply(pointwise[name], args);
  const rules: Rules = {
    graph,
    call,
    add: (a, b) => call("add", a, b),
    sub: (a, b) => call("sub", a, b),
    mul: (a, b) => call("mul", a, b),
    div: (a, b) => call("div", a, b),
    neg: (a) => call("neg", a),
    scale: (a, factor) => call("mul", a, rules.constant(factor, a)),
    select: (condition, a, b) => call("select", condition, a, b),
    constant: (value, { type: { dtype, shape } }) => filled(graph, value, dtype, shape),
    zeros: (dtype, shape) => filled(graph, 0, dtype, shape),
    iota: (shape, axis) => graph.apply(iota, [], { shape, axis }),
    sum: (a, axes) =>
      axes.length === 0 ? a : graph.apply(sum, [a], { axes: axes.toSorted((x, y) => x - y) }),
    sumKeep: (a, axes) =>
      rules.reshape(
        rules.sum(a, axes),
        a.type.shape.map((extent, axis) => (axes.includes(axis) ? 1 : extent)),
      ),
    contract(a, b, aAxis, bAxis, batch = 0) {
      const matched = [...Array(batch).keys()];
      return graph.apply(contraction, [a, b], {
        aBatch: matched,
        bBatch: matched,
        aContract: [aAxis],
        bContract: [bAxis],
      });
    },
    reshape: (a, shape) => (sameShape(a.type.shape, shape) ? a : graph.apply(reshape, [a], { shape })),
    transpose: (a, permutation) =>
      permutation.every((axis, k) => axis === k) ? a : graph.apply(transpose, [a], { permutation }),
    broadcast: (a, shape, axes) => graph.apply(broadcast, [a], { shape, axes }),
    expand: (a, shape) =>
      sameShape(a.type.shape, shape)
        ? a
        : rules.broadcast(
            a,
            shape,
            a.type.shape.map((_, axis) => shape.length - a.type.shape.length + axis),
          ),
    unexpand(a, shape) {
      const lead = a.type.shape.length - shape.length;
      const axes = a.type.shape.flatMap((extent, axis) =>
        axis < lead || (shape[axis - lead] === 1 && extent !== 1) ? [axis] : [],
      );
      return rules.reshape(rules.sum(a, axes), shape);
    },
    slice: (a, starts, ends, steps = starts.map(() => 1)) => graph.apply(slice, [a], { starts, ends, steps }),
    narrow: (a, axis, start, end) =>
      rules.slice(
        a,
        a.type.shape.map((_, k) => (k === axis ? start : 0)),
        a.type.shape.with(axis, end),
      ),
    pad: (a, low, high, value = 0) => graph.apply(pad, [a], { low, high, interior: low.map(() => 0), value }),
    concat: (parts, axis) => (parts.length === 1 ? parts[0]! : graph.apply(concat, parts, { axis })),
    cast: (a, dtype) => (a.type.dtype === dtype ? a : call(scalarTypes[dtype].cast, a)),
    project: (node, index) => graph.project(node, index),
    exactQuotient: (dividend, divisor) => exactQuotient(rules, dividend, divisor),
  };
  return rules;
}
