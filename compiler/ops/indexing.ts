/**
 * Reading and adding by computed position. `x` is [batch…, size, rest…] and `index` [batch…, picks…]; the result
 * of `gather` is [batch…, picks…, rest…], and `scatterAdd` is its transpose. Embeddings, `torch.gather`, label
 * picking and max pooling are all this.
 */
import { CompileError, showShape } from "../errors.ts";
import type { Node, Shape } from "../graph/types.ts";
import { attribute, type OpRecord } from "./record.ts";
import { elements } from "./rules.ts";

const batchOf = (source: Node | Readonly<Record<string, unknown>>): number =>
  attribute<number>(source as Node, "batch");

function gatheredShape(name: string, x: Shape, index: Shape, batch: number): number[] {
  for (let axis = 0; axis < batch; axis++)
    if (x[axis] !== index[axis])
      throw new CompileError(
        "TPL011",
        `${name}: the first ${batch} axes of ${showShape(x)} and ${showShape(index)} differ`,
      );
  return [...index, ...x.slice(batch + 1)];
}

function checkIndexType(name: string, dtype: string): void {
  if (dtype !== "i32") throw new CompileError("TPL010", `${name}: positions must be i32, not ${dtype}`);
}

const gather: OpRecord = {
  name: "gather",
  type([x, index], attributes) {
    checkIndexType("gather", index!.dtype);
    return { dtype: x!.dtype, shape: gatheredShape("gather", x!.shape, index!.shape, batchOf(attributes)) };
  },
  gradient({ node, args, cotangent, rules }) {
    const batch = batchOf(node);
    return [
      rules.graph.apply("scatterAdd", [cotangent, args[1]!], { batch, size: args[0]!.type.shape[batch] }),
      null,
    ];
  },
  lower: {
    kind: "map",
    movement: false,
    cost: () => 2,
    value({ node, read, asIndex }, index) {
      const [x, picks] = [node.args[0]!.type.shape, node.args[1]!.type.shape];
      const batch = batchOf(node);
      const at = asIndex(read(1, index.slice(0, picks.length)), x[batch]!);
      return read(0, [...index.slice(0, batch), at, ...index.slice(picks.length)]);
    },
  },
  samples: [
    {
      args: [
        { type: { dtype: "f64", shape: [5, 3] } },
        { type: { dtype: "i32", shape: [2, 4] }, range: [0, 5] },
      ],
      attributes: { batch: 0 },
    },
    {
      args: [
        { type: { dtype: "f64", shape: [3, 6] } },
        { type: { dtype: "i32", shape: [3, 4] }, range: [0, 6] },
      ],
      attributes: { batch: 1 },
    },
    {
      args: [
        { type: { dtype: "f64", shape: [2, 4, 3] } },
        { type: { dtype: "i32", shape: [2] }, range: [0, 4] },
      ],
      attributes: { batch: 1 },
    },
  ],
};

/** Adds `updates[batch…, picks…, rest…]` into zeros `[batch…, size, rest…]`. */
const scatterAdd: OpRecord = {
  name: "scatterAdd",
  type([updates, index], attributes) {
    checkIndexType("scatterAdd", index!.dtype);
    const batch = batchOf(attributes);
    const rest = updates!.shape.slice(index!.shape.length);
    const shape = [...index!.shape.slice(0, batch), attribute<number>(attributes, "size"), ...rest];
    if (index!.shape.some((extent, axis) => extent !== updates!.shape[axis]))
      throw new CompileError(
        "TPL011",
        `scatterAdd: updates ${showShape(updates!.shape)} do not fit positions ${showShape(index!.shape)}`,
      );
    return { dtype: updates!.dtype, shape };
  },
  gradient: ({ node, args, cotangent, rules }) => [
    rules.graph.apply("gather", [cotangent, args[1]!], { batch: batchOf(node) }),
    null,
  ],
  lower: {
    kind: "scatter",
    domain: (node) => node.args[0]!.type.shape,
    target({ node, read, asIndex }, index) {
      const picks = node.args[1]!.type.shape.length;
      const batch = batchOf(node);
      const at = asIndex(read(1, index.slice(0, picks)), attribute<number>(node, "size"));
      return [...index.slice(0, batch), at, ...index.slice(picks)];
    },
    value: ({ read }, index) => read(0, index),
  },
  flops: (node) => elements(node.args[0]!),
  samples: [
    {
      args: [
        { type: { dtype: "f64", shape: [2, 4, 3] } },
        { type: { dtype: "i32", shape: [2, 4] }, range: [0, 5] },
      ],
      attributes: { batch: 0, size: 5 },
    },
    {
      args: [
        { type: { dtype: "f64", shape: [3, 4] } },
        { type: { dtype: "i32", shape: [3, 4] }, range: [0, 6] },
      ],
      attributes: { batch: 1, size: 6 },
    },
  ],
};

export const indexingRecords: readonly OpRecord[] = [gather, scatterAdd];
