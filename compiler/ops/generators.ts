/** Values made from positions alone: counting, and counter-based random bits. */
import { CompileError, showShape } from "../errors.ts";
import type { Shape } from "../graph/types.ts";
import { linearIndex } from "../loops/affine.ts";
import type { Expr } from "../loops/types.ts";
import { requireAxes, requireOperands, showTypes } from "./checks.ts";
import { attribute, type OpRecord } from "./record.ts";
import { positions } from "./sampling.ts";

/** 0, 1, 2, … along `axis`. */
const iota: OpRecord = {
  name: "iota",
  type(args, attributes) {
    requireOperands("iota", args, 0);
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
  sample(draw) {
    const shape = draw.shape([1, 4]);
    return { args: [], attributes: { shape, axis: draw.integer(0, shape.length - 1) } };
  },
};

/**
 * 32 random bits per element: the first word of Threefry-2x32-20 with key (seed, stream) and counter
 * (step, element). Source: Salmon, Moraes, Dror, Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC 2011.
 */
const randomBits: OpRecord = {
  name: "randomBits",
  type(args, attributes) {
    const [seed, step] = requireOperands("randomBits", args, 2);
    const [shape, stream] = [attribute<Shape>(attributes, "shape"), attribute<number>(attributes, "stream")];
    if ([seed, step].some((arg) => arg.dtype !== "i32" || arg.shape.length !== 0))
      throw new CompileError("TPL010", `randomBits: seed and step are i32 scalars, not ${showTypes(args)}`);
    if ((stream | 0) !== stream)
      throw new CompileError(
        "TPL017",
        `randomBits: the stream of ${showShape(shape)} is a 32-bit integer, not ${stream}`,
      );
    return { dtype: "i32", shape };
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
  sample: (draw) => ({
    args: [positions([], 2 ** 31 - 1), positions([], 1000)],
    attributes: { shape: draw.shape(), stream: draw.integer(0, 9) },
  }),
};

export const generatorRecords: readonly OpRecord[] = [iota, randomBits];
