/** Values made from positions alone: counting, and counter-based random bits. */
import { CompileError, showShape } from "../errors.ts";
import type { Shape } from "../graph/types.ts";
import { linearIndex } from "../loops/affine.ts";
import { requireAxes, requireOperands, showTypes } from "./checks.ts";
import type { OpRecord } from "../graph/graph.ts";
import { positions } from "../graph/sampling.ts";
import { call, constant, indexValue } from "../loops/build.ts";

/** 0, 1, 2, … along `axis`. */
export const iota: OpRecord<{ readonly shape: Shape; readonly axis: number }> = {
  name: "iota",
  type(args, { shape, axis }) {
    requireOperands("iota", args, 0);
    requireAxes("iota", [axis], shape);
    return { dtype: "i32", shape };
  },
  gradient: null,
  lower: {
    kind: "map",
    movement: true,
    cost: () => 0,
    value: ({ node }, index) => indexValue(index[node.attributes.axis]!),
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
export const randomBits: OpRecord<{ readonly shape: Shape; readonly stream: number }> = {
  name: "randomBits",
  type(args, { shape, stream }) {
    const [seed, step] = requireOperands("randomBits", args, 2);
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
      const stream = constant(node.attributes.stream, "i32");
      const element = indexValue(linearIndex(node.type.shape, index));
      return call("threefry", read(0, []), stream, read(1, []), element);
    },
  },
  sample: (draw) => ({
    args: [positions([], 2 ** 31 - 1), positions([], 1000)],
    attributes: { shape: draw.shape(), stream: draw.integer(0, 9) },
  }),
};
