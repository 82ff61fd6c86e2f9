/** Launches that only move: copies and constants. */
import { constant, loop, store } from "../loops/build.ts";
import { variableIndex } from "../loops/affine.ts";
import type { Argument, Buffer, Command } from "../program/program.ts";
import type { Expr, Kernel } from "../loops/types.ts";
import { elements } from "../graph/traverse.ts";
import type { Node } from "../graph/graph.ts";
import { constantValue } from "../ops/numbers.ts";

/** Copies a value of the node's type. */
export const copyCommand = (node: Node, from: Argument, to: Argument): Command =>
  copyBuffer({ type: node.type.dtype, length: elements(node) }, from, to);

export function copyBuffer(
  { type, length }: Pick<Buffer, "type" | "length">,
  from: Argument,
  to: Argument,
): Command {
  const value: Expr = { kind: "load", type, buffer: 0, index: variableIndex("i") };
  return moveCommand("copy", length, value, to, [from]);
}

/** Writes a constant. */
export const fillCommand = (node: Node, to: Argument): Command =>
  moveCommand("fill", elements(node), constant(constantValue(node)!, node.type.dtype), to);

function moveCommand(
  name: string,
  length: number,
  value: Expr,
  to: Argument,
  from: readonly Argument[] = [],
): Command {
  const { type } = value;
  const kernel: Kernel = {
    name,
    buffers: [
      ...from.map(() => ({ name: "from", type, access: "read" as const, length })),
      { name: "to", type, access: "write", length },
    ],
    extents: [],
    body: [loop("i", length, [store(from.length, variableIndex("i"), value)], "parallel")],
  };
  return {
    kind: "launch",
    kernel,
    arguments: [...from, to],
    extents: [],
    inPlace: from.map(() => [1, 0]),
    nodes: [],
    notes: [],
    flops: 0,
  };
}
