/** Sliding windows over the trailing axes: sums (average pooling) and positions of maxima (max pooling). */
import { CompileError, showShape } from "../errors.ts";
import type { Shape, TensorType } from "../graph/types.ts";
import { addAffine, linearIndex, scaleAffine, shiftAffine } from "../loops/affine.ts";
import type { Affine, Bound } from "../loops/types.ts";
import { convolvedSize } from "./convolution.ts";
import { attribute, type OpRecord, type Sample } from "./record.ts";
import { keepFirst } from "./reduction.ts";

export interface WindowAttributes {
  readonly kernel: readonly number[];
  readonly stride: readonly number[];
  readonly padding: readonly number[];
  readonly dilation: readonly number[];
}

const windowOf = (source: Readonly<Record<string, unknown>>): WindowAttributes => ({
  kernel: attribute(source, "kernel"),
  stride: attribute(source, "stride"),
  padding: attribute(source, "padding"),
  dilation: attribute(source, "dilation"),
});

function slidShape(
  name: string,
  shape: Shape,
  { kernel, stride, padding, dilation }: WindowAttributes,
): number[] {
  const lead = shape.length - kernel.length;
  return shape.map((extent, axis) => {
    const k = axis - lead;
    if (k < 0) return extent;
    const size = convolvedSize(extent, kernel[k]!, stride[k]!, padding[k]!, dilation[k]!);
    if (!(size >= 1) || 2 * padding[k]! > kernel[k]! * dilation[k]!)
      throw new CompileError(
        "TPL015",
        `${name}: a window of ${kernel[k]} (stride ${stride[k]}, padding ${padding[k]}, dilation ${dilation[k]}) does not fit axis ${axis} of ${showShape(shape)}; padding may be at most half the window`,
      );
    return size;
  });
}

/** Places in the argument under the window at `index`, and the bounds that keep them inside. */
function windowAt(
  shape: Shape,
  window: WindowAttributes,
  index: readonly Affine[],
  offset: readonly Affine[],
) {
  const lead = shape.length - window.kernel.length;
  const at = index.map((place, axis) => {
    const k = axis - lead;
    if (k < 0) return place;
    return shiftAffine(
      addAffine(scaleAffine(place, window.stride[k]!), scaleAffine(offset[k]!, window.dilation[k]!)),
      -window.padding[k]!,
    );
  });
  const bounds: Bound[] = at
    .slice(lead)
    .map((place, k) => ({ index: place, low: 0, high: shape[lead + k]! }));
  return { at, bounds, lead };
}

const windowSum: OpRecord = {
  name: "windowSum",
  type: ([x], attributes) => ({
    dtype: x!.dtype,
    shape: slidShape("windowSum", x!.shape, windowOf(attributes)),
  }),
  gradient: ({ node, args, cotangent, rules }) => [
    rules.graph.apply("windowSpread", [cotangent], { ...node.attributes, shape: args[0]!.type.shape }),
  ],
  lower: {
    kind: "fold",
    reuse: false,
    extents: (node) => windowOf(node.attributes).kernel,
    states: (node) => [{ type: node.type.dtype, initial: 0 }],
    step({ node, read, guard }, [state], index, reduction) {
      const { at, bounds } = windowAt(node.args[0]!.type.shape, windowOf(node.attributes), index, reduction);
      return [
        guard(
          bounds,
          () => ({ kind: "call", type: node.type.dtype, function: "add", args: [state!, read(0, at)] }),
          state!,
        ),
      ];
    },
    result: 0,
  },
  flops: (node) =>
    windowOf(node.attributes).kernel.reduce((n, k) => n * k, 1) * node.type.shape.reduce((n, k) => n * k, 1),
  samples: windowSamples(),
};

/** The transpose of `windowSum`: each element is added to every place that its window covers. */
const windowSpread: OpRecord = {
  name: "windowSpread",
  type([y], attributes) {
    const shape = attribute<Shape>(attributes, "shape");
    const expected = slidShape("windowSpread", shape, windowOf(attributes));
    if (expected.some((extent, axis) => extent !== y!.shape[axis]))
      throw new CompileError(
        "TPL015",
        `windowSpread: ${showShape(y!.shape)} does not come from windows over ${showShape(shape)}`,
      );
    return { dtype: y!.dtype, shape };
  },
  gradient: ({ node, cotangent, rules }) => {
    const { kernel, stride, padding, dilation } = windowOf(node.attributes);
    return [rules.graph.apply("windowSum", [cotangent], { kernel, stride, padding, dilation })];
  },
  lower: {
    kind: "fold",
    reuse: false,
    extents: (node) => windowOf(node.attributes).kernel,
    states: (node) => [{ type: node.type.dtype, initial: 0 }],
    step({ node, read, guard, divide, modulo }, [state], index, reduction) {
      const { kernel, stride, padding, dilation } = windowOf(node.attributes);
      const slid = node.args[0]!.type.shape;
      const lead = slid.length - kernel.length;
      const bounds: Bound[] = [];
      const at = index.map((place, axis) => {
        const k = axis - lead;
        if (k < 0) return place;
        // window · stride = place + padding - offset · dilation, lifted above zero so that division is exact.
        const lift = Math.ceil((dilation[k]! * (kernel[k]! - 1)) / stride[k]!) * stride[k]!;
        const position = shiftAffine(
          addAffine(place, scaleAffine(reduction[k]!, -dilation[k]!)),
          padding[k]! + lift,
        );
        if (stride[k] !== 1) bounds.push({ index: modulo(position, stride[k]!), low: 0, high: 1 });
        const window = shiftAffine(divide(position, stride[k]!), -lift / stride[k]!);
        bounds.push({ index: window, low: 0, high: slid[axis]! });
        return window;
      });
      return [
        guard(
          bounds,
          () => ({ kind: "call", type: node.type.dtype, function: "add", args: [state!, read(0, at)] }),
          state!,
        ),
      ];
    },
    result: 0,
  },
  samples: windowSamples().map((sample) => {
    const shape = sample.args[0]!.type.shape;
    const slid = slidShape("windowSpread", shape, windowOf(sample.attributes!));
    return { args: [{ type: { dtype: "f64", shape: slid } }], attributes: { ...sample.attributes, shape } };
  }),
};

/** The maximum under each window; the first of equal ones gets the cotangent. */
const windowMax: OpRecord = {
  name: "windowMax",
  type: ([x], attributes) => ({
    dtype: x!.dtype,
    shape: slidShape("windowMax", x!.shape, windowOf(attributes)),
  }),
  gradient({ node, args, cotangent, rules }) {
    const x = args[0]!;
    const lead = x.type.shape.length - windowOf(node.attributes).kernel.length;
    const size = x.type.shape.slice(lead).reduce((n, extent) => n * extent, 1);
    const position = rules.graph.apply("windowArgmax", [x], node.attributes);
    return [
      rules.reshape(
        rules.graph.apply("scatterAdd", [cotangent, position], { batch: lead, size }),
        x.type.shape,
      ),
    ];
  },
  lower: {
    kind: "fold",
    reuse: false,
    extents: (node) => windowOf(node.attributes).kernel,
    states: (node) => [{ type: node.type.dtype, initial: -Infinity }],
    step({ node, read, guard }, [state], index, reduction) {
      const { at, bounds } = windowAt(node.args[0]!.type.shape, windowOf(node.attributes), index, reduction);
      return [
        guard(
          bounds,
          () => ({ kind: "call", type: node.type.dtype, function: "maximum", args: [state!, read(0, at)] }),
          state!,
        ),
      ];
    },
    result: 0,
  },
  samples: windowSamples(),
};

/** Row-major position, among the windowed axes of the argument, of the first maximum under each window. */
const windowArgmax: OpRecord = {
  name: "windowArgmax",
  type: ([x], attributes) => ({
    dtype: "i32",
    shape: slidShape("windowArgmax", x!.shape, windowOf(attributes)),
  }),
  gradient: null,
  lower: {
    kind: "fold",
    reuse: false,
    extents: (node) => windowOf(node.attributes).kernel,
    states: (node) => [
      { type: node.args[0]!.type.dtype, initial: -Infinity },
      { type: "i32", initial: 0 },
    ],
    step({ node, read, guard, bind }, [best, bestAt], index, reduction) {
      const x: TensorType = node.args[0]!.type;
      const { at, bounds, lead } = windowAt(x.shape, windowOf(node.attributes), index, reduction);
      const value = guard(bounds, () => read(0, at), { kind: "constant", type: x.dtype, value: -Infinity });
      return keepFirst(
        bind,
        x,
        "greater",
        value,
        linearIndex(x.shape.slice(lead), at.slice(lead)),
        best!,
        bestAt!,
      );
    },
    result: 1,
  },
  samples: [],
};

function windowSamples(): Sample[] {
  const sample = (
    shape: number[],
    kernel: number[],
    stride: number[],
    padding: number[],
    dilation: number[],
  ): Sample => ({
    args: [{ type: { dtype: "f64", shape } }],
    attributes: { kernel, stride, padding, dilation },
  });
  return [
    sample([2, 6, 4], [2, 2], [2, 2], [0, 0], [1, 1]),
    sample([2, 7, 5], [3, 2], [2, 1], [1, 1], [1, 1]),
    sample([9], [3], [1], [0], [2]),
  ];
}

export const windowRecords: readonly OpRecord[] = [windowSum, windowSpread, windowMax, windowArgmax];
