/** Values made from positions alone: counting, and counter-based random bits. */
import { CompileError } from "../errors.ts";
import type { Shape } from "../graph/types.ts";
import { linearIndex } from "../loops/affine.ts";
import type { Expr } from "../loops/types.ts";
import { requireAxes } from "./checks.ts";
import { attribute, type OpRecord } from "./record.ts";

/** 0, 1, 2, … along `axis`. */
const iota: OpRecord = {
  name: "iota",
  type(_, attributes) {
    const shape = attribute<Shape>(attributes, "shape");
    requireAxes("iota", [attribute<number>(attributes, "axis")], shape);
    return { dtype: "i32", shape };
  },
  gradient: null,
  lower: {
    kind: "map",
    movement: true,
    cost: () => 0,
    value: ({ node }, index) => ({
      kind: "index",
      type: "i32",
      index: index[attribute<number>(node, "axis")]!,
    }),
  },
  samples: [],
};

/**
 * 32 random bits per element: the first word of Threefry-2x32-20 with key (seed, stream) and counter
 * (step, element). Source: Salmon, Moraes, Dror, Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC 2011.
 */
const randomBits: OpRecord = {
  name: "randomBits",
  type(args, attributes) {
    if (args.some((arg) => arg.dtype !== "i32" || arg.shape.length !== 0))
      throw new CompileError("TPL010", "randomBits: seed and step are i32 scalars");
    return { dtype: "i32", shape: attribute<Shape>(attributes, "shape") };
  },
  gradient: null,
  lower: {
    kind: "map",
    movement: false,
    cost: () => 60,
    value({ node, read }, index) {
      const stream: Expr = { kind: "constant", type: "i32", value: attribute<number>(node, "stream") };
      const element: Expr = { kind: "index", type: "i32", index: linearIndex(node.type.shape, index) };
      return {
        kind: "call",
        type: "i32",
        function: "threefry",
        args: [read(0, []), stream, read(1, []), element],
      };
    },
  },
  samples: [],
};

export const generatorRecords: readonly OpRecord[] = [iota, randomBits];
