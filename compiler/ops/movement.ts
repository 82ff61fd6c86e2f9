/** Views: the same elements, in another order or several times. */
import { CompileError, showShape } from "../errors.ts";
import { otherAxes, sizeOf, type Shape } from "../graph/types.ts";
import { linearIndex, reversedIndex, stridesOf, zero } from "../loops/affine.ts";
import type { Affine } from "../loops/types.ts";
import { requireAxes, requireOperands } from "./checks.ts";
import type { OpRecord, NoAttributes, Node, SignRule } from "../graph/graph.ts";
import type { ValueContext } from "../graph/lowering.ts";
import { floats, type Draw } from "../graph/sampling.ts";

const free = { kind: "map", movement: true, cost: () => 0 } as const;
const sign: SignRule = (of) => of(0);

export interface Shaped {
  readonly shape: Shape;
}

export const reshape: OpRecord<Shaped> = {
  name: "reshape",
  type(args, { shape }) {
    const [x] = requireOperands("reshape", args, 1);
    if (sizeOf(shape) !== sizeOf(x.shape))
      throw new CompileError(
        "TPL014",
        `reshape: ${showShape(x.shape)} has ${sizeOf(x.shape)} elements, ${showShape(shape)} has ${sizeOf(shape)}`,
      );
    return { dtype: x.dtype, shape };
  },
  gradient: ({ args, cotangent, rules }) => [rules.reshape(cotangent, args[0]!.type.shape)],
  lower: {
    ...free,
    value: (context, index) => context.read(0, reshapeIndex(context, index)),
  },
  sign,
  sample(draw) {
    const shape = draw.shape();
    return { args: [floats(shape)], attributes: { shape: shapeOfSize(draw, sizeOf(shape)) } };
  },
  edgeCases: [{ args: [floats([2, 6])], attributes: { shape: [3, 4] } }],
};

/** Prime factors of `size`, dealt out to some axes. */
function shapeOfSize(draw: Draw, size: number): number[] {
  const shape = Array.from({ length: draw.integer(size === 1 ? 0 : 1, 4) }, () => 1);
  for (let [rest, factor] = [size, 2]; rest > 1;)
    if (rest % factor === 0) {
      shape[draw.integer(0, shape.length - 1)]! *= factor;
      rest /= factor;
    } else factor++;
  return shape;
}

/**
 * Index before a reshape from the index after it. Axes are matched in groups of equal products, so that
 * untouched axes stay as they are and merged ones need no division.
 */
function reshapeIndex(context: ValueContext<Node>, index: readonly Affine[]): Affine[] {
  const from = context.node.args[0]!.type.shape;
  const to = context.node.type.shape;
  const result: Affine[] = Array.from({ length: from.length }, () => zero);
  let [i, j] = [0, 0];
  while (i < from.length || j < to.length) {
    const [startI, startJ] = [i, j];
    let [sizeI, sizeJ] = [from[i++] ?? 1, to[j++] ?? 1];
    while (sizeI !== sizeJ) {
      if (sizeI < sizeJ) sizeI *= from[i++]!;
      else sizeJ *= to[j++]!;
    }
    const group = from.slice(startI, i);
    const linear = linearIndex(to.slice(startJ, j), index.slice(startJ, j));
    const strides = stridesOf(group);
    for (const [k, stride] of strides.entries()) {
      const quotient = context.divide(linear, stride);
      result[startI + k] = group[k] === 1 ? zero : k === 0 ? quotient : context.modulo(quotient, group[k]!);
    }
  }
  return result;
}

export const transpose: OpRecord<{ readonly permutation: readonly number[] }> = {
  name: "transpose",
  type(args, { permutation }) {
    const [x] = requireOperands("transpose", args, 1);
    const rank = x.shape.length;
    if (permutation.length !== rank || permutation.toSorted((a, b) => a - b).some((axis, k) => axis !== k))
      throw new CompileError(
        "TPL013",
        `transpose: [${permutation.join(", ")}] is no order of the ${rank} axes of ${showShape(x.shape)}`,
      );
    return { dtype: x.dtype, shape: permutation.map((axis) => x.shape[axis]!) };
  },
  gradient: ({ node, cotangent, rules }) => [
    rules.transpose(cotangent, inverseOrder(node.attributes.permutation)),
  ],
  lower: {
    ...free,
    value({ node, read }, index) {
      const order = inverseOrder(node.attributes.permutation);
      return read(
        0,
        order.map((axis) => index[axis]!),
      );
    },
  },
  sign,
  sample(draw) {
    const shape = draw.shape();
    return { args: [floats(shape)], attributes: { permutation: draw.order(shape.length) } };
  },
};

/** The order that takes a permutation back. */
export const inverseOrder = (permutation: readonly number[]): number[] =>
  permutation.map((_, axis) => permutation.indexOf(axis));

export const broadcast: OpRecord<Shaped & { readonly axes: readonly number[] }> = {
  name: "broadcast",
  type(args, { shape, axes }) {
    const [x] = requireOperands("broadcast", args, 1);
    const fits = (axis: number, k: number): boolean =>
      shape[axis] !== undefined &&
      (k === 0 || axes[k - 1]! < axis) &&
      (x.shape[k] === 1 || x.shape[k] === shape[axis]);
    if (axes.length !== x.shape.length || !axes.every(fits))
      throw new CompileError(
        "TPL011",
        `broadcast: ${showShape(x.shape)} does not stretch to ${showShape(shape)} with its axes at [${axes.join(", ")}]`,
      );
    return { dtype: x.dtype, shape };
  },
  gradient({ node, args, cotangent, rules }) {
    const { axes } = node.attributes;
    const from = args[0]!.type.shape;
    const kept = axes.filter((axis, k) => from[k] === node.type.shape[axis]);
    return [rules.reshape(rules.sum(cotangent, otherAxes(node.type.shape, kept)), from)];
  },
  lower: {
    ...free,
    value({ node, read }, index) {
      const from = node.args[0]!.type.shape;
      const source = node.attributes.axes.map((axis, k) => (from[k] === 1 ? zero : index[axis]!));
      return read(0, source);
    },
  },
  sign,
  sample(draw) {
    const shape = draw.shape();
    const axes = draw.some(shape.length);
    const from = axes.map((axis) => (draw.flag() ? shape[axis]! : 1));
    return { args: [floats(from)], attributes: { shape, axes } };
  },
  edgeCases: [{ args: [floats([])], attributes: { shape: [2, 2], axes: [] } }],
};

export const flip: OpRecord<{ readonly axes: readonly number[] }> = {
  name: "flip",
  type(args, { axes }) {
    const [x] = requireOperands("flip", args, 1);
    requireAxes("flip", axes, x.shape);
    return x;
  },
  gradient: ({ node, cotangent, rules }) => [rules.graph.apply(flip, [cotangent], node.attributes)],
  lower: {
    ...free,
    value({ node, read }, index) {
      const flipped = (at: Affine, axis: number): Affine =>
        node.attributes.axes.includes(axis) ? reversedIndex(at, node.type.shape[axis]!) : at;
      return read(0, index.map(flipped));
    },
  },
  sample(draw) {
    const shape = draw.shape();
    return { args: [floats(shape)], attributes: { axes: draw.some(shape.length) } };
  },
};

/** The same value, in memory of its own: how a pass has operands laid out as loops read them. */
export const stored: OpRecord<NoAttributes> = {
  name: "stored",
  type: (args) => requireOperands("stored", args, 1)[0],
  gradient: ({ cotangent }) => [cotangent],
  lower: { ...free, movement: false, kept: true, value: ({ read }, index) => read(0, index) },
  exact: true,
  sample: (draw) => ({ args: [floats(draw.shape())], attributes: {} }),
};
