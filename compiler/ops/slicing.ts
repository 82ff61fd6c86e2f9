/** Parts of tensors, and tensors made of parts: slices, padding and concatenation, which are each other's gradients. */
import { CompileError, showShape, showType } from "../errors.ts";
import { scaleAffine, shiftAffine } from "../loops/affine.ts";
import { constant } from "../loops/build.ts";
import type { Bound, Expr } from "../loops/types.ts";
import { requireAxes, requireOperands, requirePerAxis, showTypes } from "./checks.ts";
import type { Node, OpRecord } from "../graph/graph.ts";
import { floats } from "../graph/sampling.ts";
import { holds } from "../scalar/numbers.ts";

export interface SliceAttributes {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly steps: readonly number[];
}

export const slice: OpRecord<SliceAttributes> = {
  name: "slice",
  type(args, { starts, ends, steps }) {
    const [x] = requireOperands("slice", args, 1);
    requirePerAxis("slice", [starts, ends, steps], x.shape);
    const shape = x.shape.map((extent, axis) => {
      const [start, end, step] = [starts[axis]!, ends[axis]!, steps[axis]!];
      if (!(start >= 0 && start < end && end <= extent && step >= 1))
        throw new CompileError(
          "TPL017",
          `slice: ${start} to ${end} by ${step} does not fit axis ${axis} of ${showShape(x.shape)}`,
        );
      return Math.ceil((end - start) / step);
    });
    return { dtype: x.dtype, shape };
  },
  gradient({ node, args, cotangent, rules }) {
    const { starts, steps } = node.attributes;
    const from = args[0]!.type.shape;
    const covered = node.type.shape.map((extent, axis) => (extent - 1) * steps[axis]! + 1);
    return [
      rules.graph.apply(pad, [cotangent], {
        low: starts,
        high: from.map((extent, axis) => extent - starts[axis]! - covered[axis]!),
        interior: steps.map((step) => step - 1),
        value: 0,
      }),
    ];
  },
  lower: {
    kind: "map",
    movement: true,
    cost: () => 0,
    value({ node, read }, index) {
      const { starts, steps } = node.attributes;
      return read(
        0,
        index.map((at, axis) => shiftAffine(scaleAffine(at, steps[axis]!), starts[axis]!)),
      );
    },
  },
  sample(draw) {
    const shape = draw.shape();
    const starts = shape.map((extent) => draw.integer(0, extent - 1));
    const ends = shape.map((extent, axis) => draw.integer(starts[axis]! + 1, extent));
    const steps = shape.map(() => draw.integer(1, 3));
    return { args: [floats(shape)], attributes: { starts, ends, steps } };
  },
  edgeCases: [{ args: [floats([7])], attributes: { starts: [2], ends: [7], steps: [3] } }],
};

export interface PadAttributes {
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly interior: readonly number[];
  readonly value: number;
}

/** `low` and `high` elements of `value` around, `interior` between; negative `low`/`high` cut off. */
export const pad: OpRecord<PadAttributes> = {
  name: "pad",
  type(args, { low, high, interior, value }) {
    const [x] = requireOperands("pad", args, 1);
    requirePerAxis("pad", [low, high, interior], x.shape);
    if (interior.some((count) => count < 0))
      throw new CompileError(
        "TPL017",
        `pad: ${showShape(interior)} elements between those of ${showShape(x.shape)}: only counts from 0 are`,
      );
    if (!holds(x.dtype, value))
      throw new CompileError("TPL017", `pad: ${showType(x)} cannot hold the value ${value}`);
    const shape = x.shape.map(
      (extent, axis) => interior[axis]! * (extent - 1) + extent + low[axis]! + high[axis]!,
    );
    if (shape.some((extent) => extent < 1))
      throw new CompileError(
        "TPL016",
        `pad: nothing is left of ${showShape(x.shape)} with ${showShape(low)} elements before and ${showShape(high)} after`,
      );
    return { dtype: x.dtype, shape };
  },
  gradient({ node, args, cotangent, rules }) {
    const { low, high, interior } = node.attributes;
    const left = node.type.shape.map(
      (extent, axis) => extent - Math.max(0, low[axis]!) - Math.max(0, high[axis]!),
    );
    // Where padding pushes all elements of an axis out, nothing of the result depends on the argument.
    if (left.some((extent) => extent <= 0)) return [rules.zeros(node.type.dtype, args[0]!.type.shape)];
    const padded = (x: Node, count: (n: number) => number): Node =>
      rules.pad(x, low.map(count), high.map(count));
    const cut = padded(cotangent, (n) => Math.min(0, -n));
    const whole = padded(cut, (n) => Math.max(0, -n));
    return [
      rules.slice(
        whole,
        low.map(() => 0),
        args[0]!.type.shape.map((extent, axis) => (extent - 1) * (interior[axis]! + 1) + 1),
        interior.map((n) => n + 1),
      ),
    ];
  },
  lower: {
    kind: "map",
    movement: true,
    cost: () => 1,
    value(context, index) {
      const { low, interior, value } = context.node.attributes;
      const from = context.node.args[0]!.type.shape;
      const bounds: Bound[] = [];
      const source = index.map((at, axis) => {
        const shifted = shiftAffine(at, -low[axis]!);
        const step = interior[axis]! + 1;
        if (step === 1) {
          bounds.push({ index: shifted, low: 0, high: from[axis]! });
          return shifted;
        }
        // Shifted by a multiple of the step, so that division never sees a negative number.
        const lift = Math.max(0, Math.ceil(low[axis]! / step)) * step;
        const lifted = shiftAffine(shifted, lift);
        bounds.push({ index: shifted, low: 0, high: (from[axis]! - 1) * step + 1 });
        bounds.push({ index: context.modulo(lifted, step), low: 0, high: 1 });
        return shiftAffine(context.divide(lifted, step), -lift / step);
      });
      const otherwise = constant(value, context.node.type.dtype);
      return context.guard(bounds, () => context.read(0, source), otherwise);
    },
  },
  sample(draw) {
    const shape = draw.shape([0, 4], 12);
    const interior = shape.map(() => draw.integer(0, 2));
    const low = shape.map(() => draw.integer(-2, 2));
    // At least one element is left.
    const high = shape.map((extent, axis) => {
      const before = interior[axis]! * (extent - 1) + extent + low[axis]!;
      return draw.integer(Math.max(-2, 1 - before), 3);
    });
    const attributes = { low, high, interior, value: draw.pick([0, 0.5]) };
    return { args: [floats(shape)], attributes };
  },
  edgeCases: [
    // All elements are pushed out.
    { args: [floats([2, 1])], attributes: { low: [0, -1], high: [0, 2], interior: [0, 0], value: 0 } },
    { args: [floats([6])], attributes: { low: [-1], high: [-2], interior: [0], value: 0 } },
  ],
};

export const concat: OpRecord<{ readonly axis: number }> = {
  name: "concat",
  type(args, { axis }) {
    const [first] = args;
    if (first === undefined) throw new CompileError("TPL010", "concat: there is nothing to join");
    requireAxes("concat", [axis], first.shape);
    if (args.some(({ dtype }) => dtype !== first.dtype))
      throw new CompileError("TPL010", `concat: types of ${showTypes(args)} differ; convert with cast()`);
    for (const { shape } of args)
      if (
        shape.length !== first.shape.length ||
        shape.some((extent, k) => k !== axis && extent !== first.shape[k])
      )
        throw new CompileError("TPL011", `concat: ${showTypes(args)} differ beside axis ${axis}`);
    const total = args.reduce((sum, arg) => sum + arg.shape[axis]!, 0);
    return { dtype: first.dtype, shape: first.shape.map((extent, k) => (k === axis ? total : extent)) };
  },
  gradient({ node, args, cotangent, rules }) {
    const { axis } = node.attributes;
    let end = 0;
    return args.map((arg) => rules.narrow(cotangent, axis, end, (end += arg.type.shape[axis]!)));
  },
  lower: {
    kind: "map",
    movement: true,
    cost: (node) => node.args.length,
    value({ node, read, guard }, index) {
      const { axis } = node.attributes;
      const at = index[axis]!;
      const outside: Expr = { kind: "constant", type: node.type.dtype, value: 0 };
      let start = node.type.shape[axis]!;
      // Nested guards, built from the last part to the first: a part where the index lies in it, else the parts behind.
      return node.args.reduceRight<Expr>((rest, { type }, position) => {
        const high = start;
        const low = start - type.shape[axis]!;
        start = low;
        const part = (): Expr => read(position, index.with(axis, shiftAffine(at, -low)));
        return guard([{ index: at, low, high }], part, rest);
      }, outside);
    },
  },
  sample(draw) {
    const shape = draw.shape([1, 4], 8);
    const axis = draw.integer(0, shape.length - 1);
    const parts = Array.from({ length: draw.integer(1, 4) }, () =>
      floats(shape.with(axis, draw.integer(1, 3))),
    );
    return { args: parts, attributes: { axis } };
  },
};
