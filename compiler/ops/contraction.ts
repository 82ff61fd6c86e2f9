/**
 * The general contraction of two tensors: `out[batch, aFree, bFree] = Σ_contract a · b`. Matrix products, dot
 * products, outer products and einsum are all this.
 */
import { CompileError, showShape } from "../errors.ts";
import { otherAxes, type Shape } from "../graph/types.ts";
import type { Affine } from "../loops/types.ts";
import { zero } from "../loops/affine.ts";
import { requireAxes, requireNumbers, requireOperands } from "./checks.ts";
import type { Node, OpRecord } from "../graph/graph.ts";
import { elements } from "../graph/traverse.ts";
import { floats } from "../graph/sampling.ts";
import { call } from "../loops/build.ts";

export interface ContractionAxes {
  readonly aBatch: readonly number[];
  readonly bBatch: readonly number[];
  readonly aContract: readonly number[];
  readonly bContract: readonly number[];
}

const freeAxes = (shape: Shape, batch: readonly number[], contract: readonly number[]): number[] =>
  otherAxes(shape, [...batch, ...contract]);

export const contraction: OpRecord<ContractionAxes> = {
  name: "contraction",
  type(args, { aBatch, bBatch, aContract, bContract }) {
    const [a, b] = requireOperands("contraction", args, 2);
    requireNumbers("contraction", args);
    requireAxes("contraction", [...aBatch, ...aContract], a.shape);
    requireAxes("contraction", [...bBatch, ...bContract], b.shape);
    const differ = (left: readonly number[], right: readonly number[]): boolean =>
      left.length !== right.length || left.some((axis, k) => a.shape[axis] !== b.shape[right[k]!]);
    if (differ(aContract, bContract))
      throw new CompileError(
        "TPL012",
        `contraction: inner dimensions differ: ${showShape(a.shape)} x ${showShape(b.shape)}`,
      );
    if (differ(aBatch, bBatch))
      throw new CompileError(
        "TPL011",
        `contraction: batch dimensions differ: ${showShape(a.shape)} x ${showShape(b.shape)}`,
      );
    return {
      dtype: a.dtype,
      shape: [
        ...aBatch.map((axis) => a.shape[axis]!),
        ...freeAxes(a.shape, aBatch, aContract).map((axis) => a.shape[axis]!),
        ...freeAxes(b.shape, bBatch, bContract).map((axis) => b.shape[axis]!),
      ],
    };
  },
  gradient({ node, args, cotangent, wanted, rules }) {
    const { aBatch, bBatch, aContract, bContract } = node.attributes;
    const [a, b] = [args[0]!, args[1]!];
    const aFree = freeAxes(a.type.shape, aBatch, aContract);
    const bFree = freeAxes(b.type.shape, bBatch, bContract);
    const batchPositions = aBatch.map((_, k) => k);
    const aPositions = aFree.map((_, k) => aBatch.length + k);
    const bPositions = bFree.map((_, k) => aBatch.length + aFree.length + k);
    /** Contracts the cotangent with `other` over `other`'s free axes, and orders the axes as in `own`. */
    const side = (
      other: Node,
      otherBatch: readonly number[],
      otherFree: readonly number[],
      otherContract: readonly number[],
      cotangentContract: readonly number[],
      own: { batch: readonly number[]; free: readonly number[]; contract: readonly number[] },
    ): Node => {
      const product = rules.graph.apply(contraction, [cotangent, other], {
        aBatch: batchPositions,
        bBatch: otherBatch,
        aContract: cotangentContract,
        bContract: otherFree,
      });
      // Axes of the product: batch, own free, then the contracted ones in the other operand's order.
      const sorted = otherContract.toSorted((x, y) => x - y);
      const rank = own.batch.length + own.free.length + own.contract.length;
      const permutation = Array.from({ length: rank }, (_, axis) => {
        if (own.batch.includes(axis)) return own.batch.indexOf(axis);
        if (own.free.includes(axis)) return own.batch.length + own.free.indexOf(axis);
        return (
          own.batch.length + own.free.length + sorted.indexOf(otherContract[own.contract.indexOf(axis)]!)
        );
      });
      return rules.transpose(product, permutation);
    };
    return [
      wanted[0]!
        ? side(b, bBatch, bFree, bContract, bPositions, { batch: aBatch, free: aFree, contract: aContract })
        : null,
      wanted[1]!
        ? side(a, aBatch, aFree, aContract, aPositions, { batch: bBatch, free: bFree, contract: bContract })
        : null,
    ];
  },
  lower: {
    kind: "fold",
    reuse: true,
    extents: (node) => node.attributes.aContract.map((axis) => node.args[0]!.type.shape[axis]!),
    states: (node) => [{ type: node.type.dtype, initial: 0 }],
    step({ node, read }, [state], index, reduction) {
      const { aBatch, bBatch, aContract, bContract } = node.attributes;
      const [a, b] = [node.args[0]!.type, node.args[1]!.type];
      const aFree = freeAxes(a.shape, aBatch, aContract);
      const place = (
        shape: Shape,
        batch: readonly number[],
        contract: readonly number[],
        firstFree: number,
      ): Affine[] => {
        const result: Affine[] = Array.from({ length: shape.length }, () => zero);
        for (const [k, axis] of batch.entries()) result[axis] = index[k]!;
        for (const [k, axis] of contract.entries()) result[axis] = reduction[k]!;
        for (const [k, axis] of freeAxes(shape, batch, contract).entries())
          result[axis] = index[firstFree + k]!;
        return result;
      };
      const product = call(
        "mul",
        read(0, place(a.shape, aBatch, aContract, aBatch.length)),
        read(1, place(b.shape, bBatch, bContract, aBatch.length + aFree.length)),
      );
      return [call("add", state!, product)];
    },
    result: 0,
  },
  flops: (node) =>
    2 *
    elements(node) *
    node.attributes.aContract.reduce((n, axis) => n * node.args[0]!.type.shape[axis]!, 1),
  sample(draw) {
    const a = draw.shape();
    const roles = a.map(() => draw.pick(["batch", "contract", "free"] as const));
    const aBatch = draw.order(a.length).filter((axis) => roles[axis] === "batch");
    const aContract = draw.order(a.length).filter((axis) => roles[axis] === "contract");
    // The axes of `b` in the order batch, contracted, free, and then in any.
    const shared = [...aBatch, ...aContract].map((axis) => a[axis]!);
    const sizes = [...shared, ...draw.shape([0, Math.min(2, 4 - shared.length)], 8)];
    const order = draw.order(sizes.length);
    const place = (k: number): number => order.indexOf(k);
    return {
      args: [floats(a), floats(order.map((k) => sizes[k]!))],
      attributes: {
        aBatch,
        bBatch: aBatch.map((_, k) => place(k)),
        aContract,
        bContract: aContract.map((_, k) => place(aBatch.length + k)),
      },
    };
  },
};
