/**
 * Reading and adding by computed position. `x` is [batch…, size, rest…] and `index` [batch…, picks…]; the result
 * of `gather` is [batch…, picks…, rest…], and `scatterAdd` is its transpose. Embeddings, `torch.gather`, label
 * picking and max pooling are all this.
 */
import { CompileError, showShape } from "../errors.ts";
import type { Shape } from "../graph/types.ts";
import { requireNumbers, requireOperands, requirePositions } from "./checks.ts";
import type { OpRecord } from "../graph/graph.ts";
import { elements } from "../graph/traverse.ts";
import { floats, positions, type Draw } from "../graph/sampling.ts";

/** Throws TPL017 unless `batch` counts axes of `shape`. */
function requireBatch(name: string, batch: number, shape: Shape): void {
  if (!Number.isInteger(batch) || batch < 0 || batch > shape.length)
    throw new CompileError("TPL017", `${name}: ${batch} is no number of leading axes of ${showShape(shape)}`);
}

export const gather: OpRecord<{ readonly batch: number }> = {
  name: "gather",
  type(args, { batch }) {
    const [x, index] = requireOperands("gather", args, 2);
    requirePositions("gather", args, 1);
    requireBatch("gather", batch, index.shape);
    if (batch >= x.shape.length)
      throw new CompileError(
        "TPL013",
        `gather: ${showShape(x.shape)} has no axis after the first ${batch} to pick from with ${showShape(index.shape)}`,
      );
    if (index.shape.slice(0, batch).some((extent, axis) => extent !== x.shape[axis]))
      throw new CompileError(
        "TPL011",
        `gather: the first ${batch} axes of ${showShape(x.shape)} and ${showShape(index.shape)} differ`,
      );
    return { dtype: x.dtype, shape: [...index.shape, ...x.shape.slice(batch + 1)] };
  },
  gradient({ node, args, cotangent, rules }) {
    const { batch } = node.attributes;
    const size = args[0]!.type.shape[batch]!;
    return [rules.graph.apply(scatterAdd, [cotangent, args[1]!], { batch, size }), null];
  },
  lower: {
    kind: "map",
    movement: false,
    cost: () => 2,
    value({ node, read, asIndex }, index) {
      const [x, picks] = [node.args[0]!.type.shape, node.args[1]!.type.shape];
      const { batch } = node.attributes;
      const at = asIndex(read(1, index.slice(0, picks.length)), x[batch]!);
      return read(0, [...index.slice(0, batch), at, ...index.slice(picks.length)]);
    },
  },
  exact: true,
  sample(draw) {
    const { batch, picks, rest, size } = placesOf(draw);
    return {
      args: [floats([...batch, size, ...rest]), positions([...batch, ...picks], size)],
      attributes: { batch: batch.length },
    };
  },
};

/** Sizes of the parts of `x` and `index`, of at most four axes each. */
function placesOf(draw: Draw) {
  const batch = draw.shape([0, 2], 6);
  const picks = draw.shape([0, 2], 6);
  const rest = draw.shape([0, 1], 3);
  return { batch, picks, rest, size: draw.integer(1, 4) };
}

export interface ScatterAttributes {
  readonly batch: number;
  readonly size: number;
  /** The most updates that are added in one place; default all of them. */
  readonly meeting?: number;
}

/** Adds `updates[batch…, picks…, rest…]` into zeros `[batch…, size, rest…]`. */
export const scatterAdd: OpRecord<ScatterAttributes> = {
  name: "scatterAdd",
  type(args, { batch, size }) {
    const [updates, index] = requireOperands("scatterAdd", args, 2);
    requireNumbers("scatterAdd", [updates]);
    requirePositions("scatterAdd", args, 1);
    requireBatch("scatterAdd", batch, index.shape);
    if (index.shape.some((extent, axis) => extent !== updates.shape[axis]))
      throw new CompileError(
        "TPL011",
        `scatterAdd: updates ${showShape(updates.shape)} do not fit positions ${showShape(index.shape)}`,
      );
    const rest = updates.shape.slice(index.shape.length);
    return { dtype: updates.dtype, shape: [...index.shape.slice(0, batch), size, ...rest] };
  },
  gradient: ({ node, args, cotangent, rules }) => [
    rules.graph.apply(gather, [cotangent, args[1]!], { batch: node.attributes.batch }),
    null,
  ],
  lower: {
    kind: "scatter",
    batch: (node) => node.attributes.batch,
    rest: (node) => node.type.shape.length - node.attributes.batch - 1,
    domain: (node) => node.args[0]!.type.shape,
    target({ node, read, asIndex }, index) {
      const picks = node.args[1]!.type.shape.length;
      const { batch, size } = node.attributes;
      const at = asIndex(read(1, index.slice(0, picks)), size);
      return [...index.slice(0, batch), at, ...index.slice(picks)];
    },
    value: ({ read }, index) => read(0, index),
  },
  flops: (node) => elements(node.args[0]!),
  sample(draw) {
    const { batch, picks, rest, size } = placesOf(draw);
    return {
      args: [floats([...batch, ...picks, ...rest]), positions([...batch, ...picks], size)],
      attributes: { batch: batch.length, size },
    };
  },
};
