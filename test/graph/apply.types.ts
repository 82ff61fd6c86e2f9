/** Attributes in the types of applications: what passes, and what is an error in the editor. */
import { input, isA, type Graph, type Node, type Rules } from "../../compiler/graph/graph.ts";
import { ops } from "../../compiler/ops/registry.ts";

declare const graph: Graph;
declare const rules: Rules;
declare const x: Node;

export function right(): void {
  graph.apply(ops.slice, [x], { starts: [0], ends: [5], steps: [1] });
  graph.apply(ops.exp, [x]);
  graph.apply(ops.stored, [x]);
  graph.apply(ops.equal, [x, x], { classes: 3 });
  graph.leaf(input, x.type, { name: "x" });
  rules.call("exp", x);
  // The same op on other arguments.
  graph.apply(x.op, [x], x.attributes);
  if (isA(x, ops.scan)) graph.apply(x.op, x.args, { ...x.attributes, reverse: true });
  const axes: readonly number[] = isA(x, ops.sum) ? x.attributes.axes : [];
  graph.apply(ops.sum, [x], { axes });
}

export function wrong(): void {
  // @ts-expect-error attributes are missing
  graph.apply(ops.slice, [x]);
  // @ts-expect-error one is missing
  graph.apply(ops.slice, [x], { starts: [0], ends: [5] });
  // @ts-expect-error one is not of its type
  graph.apply(ops.slice, [x], { starts: 0, ends: [5], steps: [1] });
  // @ts-expect-error one is too many
  graph.apply(ops.slice, [x], { starts: [0], ends: [5], steps: [1], axis: 0 });
  // @ts-expect-error these are those of another op
  graph.apply(ops.transpose, [x], { axes: [0] });
  // @ts-expect-error this op has none
  graph.apply(ops.stored, [x], { axis: 0 });
  // @ts-expect-error this is one that the op does not have
  graph.apply(ops.equal, [x, x], { axis: 0 });
  // @ts-expect-error there is no such op
  graph.apply(ops.sine, [x]);
  // @ts-expect-error ops are not strings
  graph.apply("exp", [x]);
  // @ts-expect-error there is no such function
  rules.call("exo", x);
  // @ts-expect-error a leaf has a name
  graph.leaf(input, x.type, {});
  // @ts-expect-error what a node's attributes are is known of its op alone
  void x.attributes.axes;
  // @ts-expect-error and these are another op's
  if (isA(x, ops.transpose)) void x.attributes.axes;
}
