/** Views: the same elements, in another order or several times. */
import { CompileError, showShape } from "../errors.ts";
import { sizeOf } from "../graph/traverse.ts";
import type { Shape } from "../graph/types.ts";
import { addAffine, constantIndex, linearIndex, scaleAffine, stridesOf, zero } from "../loops/affine.ts";
import type { Affine } from "../loops/types.ts";
import { requireAxes, requireOperands } from "./checks.ts";
import { attribute, type OpRecord, type ValueContext } from "./record.ts";
import { floats, type Draw } from "./sampling.ts";

const free = { kind: "map", movement: true, cost: () => 0 } as const;
const reshape: OpRecord = {
  name: "reshape",
  type(args, attributes) {
    const [x] = requireOperands("reshape", args, 1);
    const shape = attribute<Shape>(attributes, "shape");
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
function reshapeIndex(context: ValueContext, index: readonly Affine[]): Affine[] {
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

const transpose: OpRecord = {
  name: "transpose",
  type(args, attributes) {
    const [x] = requireOperands("transpose", args, 1);
    const permutation = attribute<readonly number[]>(attributes, "permutation");
    const rank = x.shape.length;
    if (permutation.length !== rank || permutation.toSorted((a, b) => a - b).some((axis, k) => axis !== k))
      throw new CompileError(
        "TPL013",
        `transpose: [${permutation.join(", ")}] is no order of the ${rank} axes of ${showShape(x.shape)}`,
      );
    return { dtype: x.dtype, shape: permutation.map((axis) => x.shape[axis]!) };
  },
  gradient({ node, cotangent, rules }) {
    const permutation = attribute<readonly number[]>(node, "permutation");
    return [
      rules.transpose(
        cotangent,
        permutation.map((_, axis) => permutation.indexOf(axis)),
      ),
    ];
  },
  lower: {
    ...free,
    value({ node, read }, index) {
      const permutation = attribute<readonly number[]>(node, "permutation");
      return read(
        0,
        permutation.map((_, axis) => index[permutation.indexOf(axis)]!),
      );
    },
  },
  sample(draw) {
    const shape = draw.shape();
    return { args: [floats(shape)], attributes: { permutation: draw.order(shape.length) } };
  },
};

const broadcast: OpRecord = {
  name: "broadcast",
  type(args, attributes) {
    const [x] = requireOperands("broadcast", args, 1);
    const shape = attribute<Shape>(attributes, "shape");
    const axes = attribute<readonly number[]>(attributes, "axes");
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
    const axes = attribute<readonly number[]>(node, "axes");
    const from = args[0]!.type.shape;
    const kept = new Set(axes.filter((axis, k) => from[k] === node.type.shape[axis]));
    const summed = rules.sum(
      cotangent,
      node.type.shape.flatMap((_, axis) => (kept.has(axis) ? [] : [axis])),
    );
    return [rules.reshape(summed, from)];
  },
  lower: {
    ...free,
    value({ node, read }, index) {
      const axes = attribute<readonly number[]>(node, "axes");
      const from = node.args[0]!.type.shape;
      return read(
        0,
        axes.map((axis, k) => (from[k] === 1 ? zero : index[axis]!)),
      );
    },
  },
  sample(draw) {
    const shape = draw.shape();
    const axes = draw.some(shape.length);
    const from = axes.map((axis) => (draw.flag() ? shape[axis]! : 1));
    return { args: [floats(from)], attributes: { shape, axes } };
  },
  edgeCases: [{ args: [floats([])], attributes: { shape: [2, 2], axes: [] } }],
};

const flip: OpRecord = {
  name: "flip",
  type(args, attributes) {
    const [x] = requireOperands("flip", args, 1);
    requireAxes("flip", attribute<readonly number[]>(attributes, "axes"), x.shape);
    return x;
  },
  gradient: ({ node, cotangent, rules }) => [rules.graph.apply("flip", [cotangent], node.attributes)],
  lower: {
    ...free,
    value({ node, read }, index) {
      const axes = attribute<readonly number[]>(node, "axes");
      return read(
        0,
        index.map((at, axis) =>
          axes.includes(axis)
            ? addAffine(constantIndex(node.type.shape[axis]! - 1), scaleAffine(at, -1))
            : at,
        ),
      );
    },
  },
  sample(draw) {
    const shape = draw.shape();
    return { args: [floats(shape)], attributes: { axes: draw.some(shape.length) } };
  },
};

/** The same value, in memory of its own: how a pass has operands laid out as loops read them. */
const stored: OpRecord = {
  name: "stored",
  type: (args) => requireOperands("stored", args, 1)[0],
  gradient: ({ cotangent }) => [cotangent],
  lower: { ...free, movement: false, kept: true, value: ({ read }, index) => read(0, index) },
  exact: true,
  sample: (draw) => ({ args: [floats(draw.shape())] }),
};

export const movementRecords: readonly OpRecord[] = [reshape, transpose, broadcast, flip, stored];
