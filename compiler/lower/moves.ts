/** Launches that only move: copies and constants. */
import type { DType } from "../scalar/types.ts";
import { variableIndex } from "../loops/affine.ts";
import type { Argument, Command } from "../program/program.ts";
import type { Expr, Kernel } from "../loops/types.ts";
import { sizeOf } from "../graph/types.ts";
import type { Node } from "../graph/graph.ts";
import { constantValue } from "../ops/numbers.ts";

/** Copies a value of the node's type. */
export function copyCommand(node: Node, from: Argument, to: Argument): Command {
  const { dtype, shape } = node.type;
  return moveCommand(
    "copy",
    dtype,
    sizeOf(shape),
    { kind: "load", type: dtype, buffer: 0, index: variableIndex("i") },
    from,
    to,
  );
}

/** Writes a constant. */
export function fillCommand(node: Node, to: Argument): Command {
  const { dtype, shape } = node.type;
  const value: Expr = { kind: "constant", type: dtype, value: constantValue(node)! };
  return moveCommand("fill", dtype, sizeOf(shape), value, undefined, to);
}

function moveCommand(
  name: string,
  type: DType,
  length: number,
  value: Expr,
  from: Argument | undefined,
  to: Argument,
): Command {
  const target = from === undefined ? 0 : 1;
  const kernel: Kernel = {
    name,
    buffers: [
      ...(from === undefined ? [] : [{ name: "from", type, access: "read" as const, length }]),
      { name: "to", type, access: "write", length },
    ],
    extents: [],
    body: [
      {
        kind: "for",
        variable: "i",
        start: 0,
        end: length,
        step: 1,
        mode: "parallel",
        body: [{ kind: "store", buffer: target, index: variableIndex("i"), value, accumulate: false }],
      },
    ],
  };
  return {
    kind: "launch",
    kernel,
    arguments: from === undefined ? [to] : [from, to],
    extents: [],
    inPlace: from === undefined ? [] : [[1, 0]],
    nodes: [],
    notes: [],
    flops: 0,
  };
}
