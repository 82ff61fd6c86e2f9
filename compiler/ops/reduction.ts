/** Folds over axes: sums, products, extrema and their positions, and running sums. */
import { isFloat, scalarTypes, type DType } from "../scalar/types.ts";
import { otherAxes, withoutAxes } from "../graph/types.ts";
import { call, indexValue } from "../loops/build.ts";
import type { Affine, Expr } from "../loops/types.ts";
import { requireAscendingAxes, requireAxes, requireNumbers, requireOperands } from "./checks.ts";
import { productGradient, running, sampleAlong, type Along, type Axes } from "./recurrence.ts";
import { scalarFunctions, type ScalarName } from "../scalar/functions.ts";
import type { Node, OpRecord, GradientRule } from "../graph/graph.ts";
import { elements } from "../graph/traverse.ts";
import { floats } from "../graph/sampling.ts";

/** The index into the argument, from the index of the result and that of the reduction. */
function joinIndex(
  rank: number,
  axes: readonly number[],
  index: readonly Affine[],
  reduction: readonly Affine[],
): Affine[] {
  let [outer, inner] = [0, 0];
  return Array.from({ length: rank }, (_, axis) =>
    axes.includes(axis) ? reduction[inner++]! : index[outer++]!,
  );
}

function reduction(
  name: string,
  combine: ScalarName,
  initial: (dtype: DType) => number,
  gradient: GradientRule<Axes>,
): OpRecord<Axes> {
  return {
    name,
    type(args, { axes }) {
      const [x] = requireOperands(name, args, 1);
      requireNumbers(name, [x]);
      requireAscendingAxes(name, axes, x.shape);
      return { dtype: x.dtype, shape: withoutAxes(x.shape, axes) };
    },
    gradient,
    lower: {
      kind: "fold",
      reuse: false,
      extents: (node) => node.attributes.axes.map((axis) => node.args[0]!.type.shape[axis]!),
      states: (node) => [{ type: node.type.dtype, initial: initial(node.type.dtype) }],
      step({ node, read }, [state], index, reductionIndex) {
        const rank = node.args[0]!.type.shape.length;
        const at = joinIndex(rank, node.attributes.axes, index, reductionIndex);
        return [call(combine, state!, read(0, at))];
      },
      result: 0,
    },
    ...(scalarFunctions[combine].exact && { exact: true }),
    flops: (node) => elements(node.args[0]!),
    sample(draw) {
      const shape = draw.shape();
      return { args: [floats(shape)], attributes: { axes: draw.some(shape.length) } };
    },
  };
}

export const sum: OpRecord<Axes> = {
  ...reduction(
    "sum",
    "add",
    () => 0,
    ({ node, args, cotangent, rules }) => {
      const { shape } = args[0]!.type;
      return [rules.broadcast(cotangent, shape, otherAxes(shape, node.attributes.axes))];
    },
  ),
  sign: (of) => of(0),
};

/** Ties share the cotangent evenly. */
const extremumGradient: GradientRule<Axes> = ({ node, args, output, cotangent, rules }) => {
  const x = args[0]!;
  const { shape } = x.type;
  const kept = otherAxes(shape, node.attributes.axes);
  const spread = (value: Node): Node => rules.broadcast(value, shape, kept);
  const ties = rules.cast(rules.call("equal", x, spread(output)), x.type.dtype);
  return [rules.mul(ties, spread(rules.div(cotangent, rules.sum(ties, node.attributes.axes))))];
};

/** What every value of a type is at least. */
export const lowest = (dtype: DType): number => scalarTypes[dtype].low;
/** What every value of a type is at most. */
const highest = (dtype: DType): number => scalarTypes[dtype].high;

function position(
  name: string,
  better: ScalarName,
  start: (dtype: DType) => number,
): OpRecord<{ readonly axis: number }> {
  return {
    name,
    type(args, { axis }) {
      const [x] = requireOperands(name, args, 1);
      requireNumbers(name, [x]);
      requireAxes(name, [axis], x.shape);
      return { dtype: "i32", shape: withoutAxes(x.shape, [axis]) };
    },
    gradient: null,
    lower: {
      kind: "fold",
      reuse: false,
      extents: (node) => [node.args[0]!.type.shape[node.attributes.axis]!],
      states: (node) => [
        { type: node.args[0]!.type.dtype, initial: start(node.args[0]!.type.dtype) },
        { type: "i32", initial: 0 },
      ],
      step({ node, read, bind }, [best, at], index, reductionIndex) {
        const x = node.args[0]!.type;
        const value = bind(read(0, joinIndex(x.shape.length, [node.attributes.axis], index, reductionIndex)));
        const isBetter = call(better, value, best!);
        // The first NaN counts as the extremum, as in PyTorch.
        const wins = isFloat(x.dtype)
          ? call("or", isBetter, call("and", call("isNaN", value), call("not", call("isNaN", best!))))
          : isBetter;
        return keepWinner(bind(wins), value, reductionIndex[0]!, best!, at!);
      },
      result: 1,
    },
    steps: true,
    flops: (node) => elements(node.args[0]!),
    sample(draw) {
      const shape = draw.shape([1, 4]);
      const dtype = draw.pick(["f64", "i32"] as const);
      return {
        args: [{ type: { dtype, shape } }],
        attributes: { axis: draw.integer(0, shape.length - 1) },
      };
    },
  };
}

/** The running extremum and its position, after another value. */
export const keepWinner = (wins: Expr, value: Expr, at: Affine, best: Expr, bestAt: Expr): Expr[] => [
  call("select", wins, value, best),
  call("select", wins, indexValue(at), bestAt),
];

/** Running sum along `axis`, from the end with `reverse`. */
export const cumulativeSum: OpRecord<Along> = {
  name: "cumulativeSum",
  type(args, { axis }) {
    const [x] = requireOperands("cumulativeSum", args, 1);
    requireNumbers("cumulativeSum", [x]);
    requireAxes("cumulativeSum", [axis], x.shape);
    return x;
  },
  gradient: ({ node: { attributes }, cotangent, rules }) => [
    rules.graph.apply(cumulativeSum, [cotangent], { ...attributes, reverse: !attributes.reverse }),
  ],
  lower: running(({ read }, state, index) => call("add", state, read(0, index))),
  flops: elements,
  sample: (draw) => sampleAlong(draw, 1),
};

export const prod = reduction("prod", "mul", () => 1, productGradient);
export const amax = reduction("amax", "maximum", lowest, extremumGradient);
export const amin = reduction("amin", "minimum", highest, extremumGradient);
export const argmax = position("argmax", "greater", lowest);
export const argmin = position("argmin", "less", highest);
