/** Sliding windows over the trailing axes: sums (average pooling) and positions of maxima (max pooling). */
import { CompileError, showShape } from "../errors.ts";
import { sizeOf, type Shape, type TensorType, sameShape } from "../graph/types.ts";
import type { Lowering } from "../graph/lowering.ts";
import { isFloat, type DType } from "../scalar/types.ts";
import { constantIndex, linearIndex } from "../loops/affine.ts";
import { call, constant, indexValue } from "../loops/build.ts";
import type { Affine, Bound, Expr } from "../loops/types.ts";
import { requireNumbers, requireOperands } from "./checks.ts";
import { convolvedSize, elementUnder, requireSteps, windowOver, type Steps } from "./convolution.ts";
import { keepWinner, lowest } from "./reduction.ts";
import type { Node, OpRecord } from "../graph/graph.ts";
import { floats, type Draw, type Sample } from "../graph/sampling.ts";
import { scatterAdd } from "./indexing.ts";

export interface WindowAttributes extends Steps {
  readonly kernel: readonly number[];
}

/** The shape of what windows over `shape` give. Throws TPL015 where the windows do not fit. */
function slidShape(name: string, shape: Shape, window: WindowAttributes): number[] {
  const { kernel, stride, padding, dilation } = window;
  const lead = shape.length - kernel.length;
  if (lead < 0 || !kernel.every((extent) => Number.isInteger(extent) && extent >= 1))
    throw new CompileError(
      "TPL015",
      `${name}: there is no window of ${showShape(kernel)} over ${showShape(shape)}`,
    );
  requireSteps(name, showShape(shape), kernel.length, window);
  return shape.map((extent, axis) => {
    const k = axis - lead;
    if (k < 0) return extent;
    const size = convolvedSize(extent, kernel[k]!, stride[k]!, padding[k]!, dilation[k]!);
    const reach = dilation[k]! * (kernel[k]! - 1) + 1;
    if (!(size >= 1) || 2 * padding[k]! > reach)
      throw new CompileError(
        "TPL015",
        `${name}: a window of ${kernel[k]} (stride ${stride[k]}, padding ${padding[k]}, dilation ${dilation[k]}) does not fit axis ${axis} of ${showShape(shape)}; padding may be at most half the window`,
      );
    return size;
  });
}

/** As `slidShape`, of numbers. Throws TPL015, too, where a window sees nothing but padding: it has no maximum. */
function maximaShape(name: string, args: readonly TensorType[], window: WindowAttributes): number[] {
  const [{ shape }] = requireOperands(name, args, 1);
  requireNumbers(name, args);
  const { kernel, stride, padding, dilation } = window;
  const slid = slidShape(name, shape, window);
  const lead = shape.length - kernel.length;
  for (const [k, extent] of kernel.entries()) {
    const size = shape[lead + k]!;
    const sees = (window: number): boolean =>
      Array.from(Array(extent).keys(), (at) => window * stride[k]! + at * dilation[k]! - padding[k]!).some(
        (at) => at >= 0 && at < size,
      );
    if (padding[k] !== 0 && !Array.from(Array(slid[lead + k]!).keys()).every(sees))
      throw new CompileError(
        "TPL015",
        `${name}: a window of ${extent} (stride ${stride[k]}, padding ${padding[k]}, dilation ${dilation[k]}) sees only padding along axis ${lead + k} of ${showShape(shape)}`,
      );
  }
  return slid;
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
    return k < 0 ? place : elementUnder(place, offset[k]!, window, k);
  });
  const bounds: Bound[] = at
    .slice(lead)
    .map((place, k) => ({ index: place, low: 0, high: shape[lead + k]! }));
  return { at, bounds, lead };
}

/** Elements under all windows. */
const visited = (node: Node<WindowAttributes>, windows: Shape): number =>
  sizeOf(node.attributes.kernel) * sizeOf(windows);

/** Position, among the windowed axes, of the first element under the window at `index` that is not padding. */
function firstPlace(shape: Shape, window: WindowAttributes, index: readonly Affine[]): Expr {
  const { padding, dilation, kernel } = window;
  const first = kernel.map(() => constantIndex(0));
  const { at, lead } = windowAt(shape, window, index, first);
  const [extents, corner] = [shape.slice(lead), at.slice(lead)];
  if (padding.every((count) => count === 0)) return indexValue(linearIndex(extents, corner));
  // Of places before the axis begins, the first one of those behind them, in steps of the dilation, that is inside.
  const inside = (place: Affine, k: number): Expr => {
    const step = constant(dilation[k]!, "i32");
    const rest = dilation[k] === 1 ? constant(0, "i32") : call("remainder", indexValue(place), step);
    return call("maximum", indexValue(place), rest);
  };
  return corner
    .map(inside)
    .reduce((position, place, k) => call("add", call("mul", position, constant(extents[k]!, "i32")), place));
}

/** Folds what is under a window, without the padding. */
const foldOfWindow = (
  combine: "add" | "maximum",
  initial: (type: DType) => number,
): Lowering<Node<WindowAttributes>> => ({
  kind: "fold",
  reuse: false,
  extents: (node) => node.attributes.kernel,
  states: (node) => [{ type: node.type.dtype, initial: initial(node.type.dtype) }],
  step({ node, read, guard }, [state], index, reduction) {
    const { at, bounds } = windowAt(node.args[0]!.type.shape, node.attributes, index, reduction);
    return [guard(bounds, () => call(combine, state!, read(0, at)), state!)];
  },
  result: 0,
});

export const windowSum: OpRecord<WindowAttributes> = {
  name: "windowSum",
  type(args, attributes) {
    const [x] = requireOperands("windowSum", args, 1);
    requireNumbers("windowSum", args);
    return { dtype: x.dtype, shape: slidShape("windowSum", x.shape, attributes) };
  },
  gradient: ({ node, args, cotangent, rules }) => [
    rules.graph.apply(windowSpread, [cotangent], { ...node.attributes, shape: args[0]!.type.shape }),
  ],
  lower: foldOfWindow("add", () => 0),
  flops: (node) => visited(node, node.type.shape),
  sample: sampleWindow,
};

/** The transpose of `windowSum`: each element is added to every place that its window covers. */
export const windowSpread: OpRecord<WindowAttributes & { readonly shape: Shape }> = {
  name: "windowSpread",
  type(args, attributes) {
    const [y] = requireOperands("windowSpread", args, 1);
    requireNumbers("windowSpread", args);
    const { shape } = attributes;
    const expected = slidShape("windowSpread", shape, attributes);
    if (!sameShape(expected, y.shape))
      throw new CompileError(
        "TPL015",
        `windowSpread: ${showShape(y.shape)} does not come from windows over ${showShape(shape)}`,
      );
    return { dtype: y.dtype, shape };
  },
  gradient: ({ node, cotangent, rules }) => {
    const { kernel, stride, padding, dilation } = node.attributes;
    return [rules.graph.apply(windowSum, [cotangent], { kernel, stride, padding, dilation })];
  },
  lower: {
    kind: "fold",
    reuse: false,
    extents: (node) => node.attributes.kernel,
    states: (node) => [{ type: node.type.dtype, initial: 0 }],
    step(context, [state], index, reduction) {
      const { node, read, guard } = context;
      const slid = node.args[0]!.type.shape;
      const lead = slid.length - node.attributes.kernel.length;
      const bounds: Bound[] = [];
      const at = index.map((place, axis) => {
        const k = axis - lead;
        if (k < 0) return place;
        const { window, holds } = windowOver(context, place, reduction[k]!, node.attributes, k);
        bounds.push(...holds, { index: window, low: 0, high: slid[axis]! });
        return window;
      });
      return [guard(bounds, () => call("add", state!, read(0, at)), state!)];
    },
    result: 0,
  },
  flops: (node) => visited(node, node.args[0]!.type.shape),
  sample(draw) {
    const { args, attributes } = sampleWindow(draw);
    const { shape } = args[0]!.type;
    const slid = slidShape("windowSpread", shape, attributes);
    return { args: [floats(slid)], attributes: { ...attributes, shape } };
  },
};

/** The maximum under each window; the first of equal ones gets the cotangent. */
export const windowMax: OpRecord<WindowAttributes> = {
  name: "windowMax",
  type: (args, attributes) => ({ dtype: args[0]!.dtype, shape: maximaShape("windowMax", args, attributes) }),
  gradient({ node, args, cotangent, rules }) {
    const x = args[0]!;
    const { kernel, stride } = node.attributes;
    const lead = x.type.shape.length - kernel.length;
    const size = sizeOf(x.type.shape.slice(lead));
    const position = rules.graph.apply(windowArgmax, [x], node.attributes);
    const meeting = kernel.reduce((product, extent, k) => product * Math.ceil(extent / stride[k]!), 1);
    const added = rules.graph.apply(scatterAdd, [cotangent, position], { batch: lead, size, meeting });
    return [rules.reshape(added, x.type.shape)];
  },
  lower: foldOfWindow("maximum", lowest),
  flops: (node) => visited(node, node.type.shape),
  exact: true,
  sample: sampleWindow,
};

/** Row-major position, among the windowed axes of the argument, of the first maximum under each window. */
export const windowArgmax: OpRecord<WindowAttributes> = {
  name: "windowArgmax",
  type: (args, attributes) => ({ dtype: "i32", shape: maximaShape("windowArgmax", args, attributes) }),
  gradient: null,
  lower: {
    kind: "fold",
    reuse: false,
    extents: (node) => node.attributes.kernel,
    states: (node) => [
      { type: node.args[0]!.type.dtype, initial: lowest(node.args[0]!.type.dtype) },
      // A window may hold nothing but the lowest value.
      { type: "i32", initial: 0, first: (at) => firstPlace(node.args[0]!.type.shape, node.attributes, at) },
    ],
    step({ node, read, guard, bind }, [best, bestAt], index, reduction) {
      const { shape, dtype } = node.args[0]!.type;
      const { at, bounds, lead } = windowAt(shape, node.attributes, index, reduction);
      const value = bind(guard(bounds, () => read(0, at), constant(lowest(dtype), dtype)));
      const isBetter = call("greater", value, best!);
      // The last NaN counts as the maximum, as in PyTorch.
      const wins = bind(isFloat(dtype) ? call("or", isBetter, call("isNaN", value)) : isBetter);
      return keepWinner(wins, value, linearIndex(shape.slice(lead), at.slice(lead)), best!, bestAt!);
    },
    result: 1,
  },
  flops: (node) => visited(node, node.type.shape),
  steps: true,
  sample: sampleWindow,
};

function sampleWindow(draw: Draw): Sample<WindowAttributes> {
  const axes = draw.integer(1, 2);
  const along = (low: number, high: number): number[] =>
    Array.from({ length: axes }, () => draw.integer(low, high));
  const [kernel, stride, dilation] = [along(1, 3), along(1, 3), along(1, 2)];
  const reach = kernel.map((extent, k) => dilation[k]! * (extent - 1) + 1);
  const padding = reach.map((extent) => draw.integer(0, Math.floor(extent / 2)));
  // No smaller than the gaps of a dilated window, so that each window sees some element.
  const spatial = reach.map(
    (extent, k) => Math.max(dilation[k]!, extent - 2 * padding[k]!) + draw.integer(0, 3),
  );
  const shape = [...draw.shape([0, 2], 4), ...spatial];
  return { args: [floats(shape)], attributes: { kernel, stride, padding, dilation } };
}
