/**
 * Simplification, one rule a line: `before → after`. It starts where the last derivative is taken: what a model's author writes
 * is traced as it is, since a value that a rule has looked through could not be differentiated by any more. `rebuild` (rebuild.ts) runs
 * the rules on every application before it becomes a node of its copy.
 */
import { isFloat } from "../scalar/types.ts";
import { isA, type Graph, type Node, type Rewrite } from "../graph/graph.ts";
import { sizeOf, withoutAxes, type Shape, sameShape } from "../graph/types.ts";
import { ops } from "../ops/registry.ts";
import { evaluatorOf, scalarFunctions, scalarNames, type ScalarName } from "../scalar/functions.ts";
import { rounded } from "../scalar/numbers.ts";
import { on, rewriteBy, type RulesOfOp } from "./rules.ts";
import { exactReciprocal, productOfFactors } from "./constants.ts";
import { sliceOfConcatenation, sliceOfPadding } from "./parts.ts";
import { spreadOverTiles, sumOfTiles } from "./tiles.ts";
import { constantValue, filled } from "../ops/numbers.ts";

const is = (node: Node, value: number): boolean => Object.is(constantValue(node), value);
/** Whether a node is the identity of addition: among floats -0, since x + 0 is 0 for x = -0. */
const isAdditiveIdentity = (node: Node): boolean =>
  is(node, -0) || (!isFloat(node.type.dtype) && is(node, 0));
const isIdentity = (order: readonly number[]): boolean => order.every((axis, k) => axis === k);
const areAll = (numbers: readonly number[], value: number): boolean => numbers.every((n) => n === value);

/** The most operands of a concatenation: each costs a comparison per element. */
const mostParts = 16;
/** The most numbers that may be added up in one place of memory in float32. */
const mostMeeting = 16_384;

/** One rule a line, by the op that it begins with. */
export const simplifications: readonly RulesOfOp[] = [
  // A function of constants is a constant.
  ...scalarNames.map((name) => on(ops[name], (graph, args) => fold(graph, name, args))),
  // x + (-0) → x; but x + 0 is 0 for x = -0.  Of integers, x + 0 → x
  on(
    ops.add,
    (_, [x, y]) => (isAdditiveIdentity(y!) ? x : undefined),
    (_, [x, y]) => (isAdditiveIdentity(x!) ? y : undefined),
    // x + (-y) → x - y
    (graph, [x, y]) => (y!.op === ops.neg ? graph.apply(ops.sub, [x!, y!.args[0]!]) : undefined),
  ),
  // x - 0 → x;  (-0) - x → -x
  on(
    ops.sub,
    (_, [x, y]) => (is(y!, 0) ? x : undefined),
    (graph, [x, y]) => (isAdditiveIdentity(x!) ? graph.apply(ops.neg, [y!]) : undefined),
  ),
  // x · 1 → x;  x · (-1) → -x;  (x · a) · b → x · (a · b) where that is exact
  on(
    ops.mul,
    // a · x → x · a
    (graph, [x, y]) =>
      constantValue(x!) !== undefined && constantValue(y!) === undefined
        ? graph.apply(ops.mul, [y!, x!])
        : undefined,
    (_, [x, y]) => (is(y!, 1) ? x : undefined),
    (_, [x, y]) => (is(x!, 1) ? y : undefined),
    (graph, [x, y]) => (is(y!, -1) ? graph.apply(ops.neg, [x!]) : undefined),
    (graph, [x, y]) => (is(x!, -1) ? graph.apply(ops.neg, [y!]) : undefined),
    (graph, [x, y]) => {
      const [outer, inner] = [constantValue(y!), x!.op === ops.mul ? constantValue(x!.args[1]!) : undefined];
      if (outer === undefined || inner === undefined) return undefined;
      const product = productOfFactors(inner, outer, x!.type.dtype);
      return product === undefined ? undefined : times(graph, x!.args[0]!, product);
    },
  ),
  // x / 1 → x;  x / a → x · (1 / a) where that is exact
  on(
    ops.div,
    (_, [x, y]) => (is(y!, 1) ? x : undefined),
    (graph, [x, y]) => {
      const value = constantValue(y!);
      const reciprocal = value === undefined ? undefined : exactReciprocal(value, x!.type.dtype);
      return reciprocal === undefined ? undefined : times(graph, x!, reciprocal);
    },
  ),
  // mul and div where 0 cannot meet infinity, so that nothing has to be tested.
  on(ops.scaleCotangent, (graph, [c, slope]) => knownCotangent(graph, "mul", c!, slope!)),
  on(ops.divideCotangent, (graph, [c, divisor]) => knownCotangent(graph, "div", c!, divisor!)),
  on(ops.neg, (_, [x]) => (x!.op === ops.neg ? x!.args[0] : undefined)),
  // select(true, a, b) → a
  on(ops.select, (_, [condition, a, b]) => (is(condition!, 1) ? a : is(condition!, 0) ? b : undefined)),
  on(
    ops.reshape,
    (_, [x], { shape }) => (sameShape(x!.type.shape, shape) ? x : undefined),
    (graph, [x], { shape }) =>
      x!.op === ops.reshape ? graph.apply(ops.reshape, [x!.args[0]!], { shape }) : undefined,
    (graph, [x], { shape }) => constantOf(graph, x!, shape),
  ),
  on(
    ops.transpose,
    (_, [x], { permutation }) => (isIdentity(permutation) ? x : undefined),
    (graph, [x], { permutation: outer }) => {
      if (!isA(x!, ops.transpose)) return undefined;
      const { permutation: inner } = x.attributes;
      return graph.apply(ops.transpose, [x.args[0]!], { permutation: outer.map((axis) => inner[axis]!) });
    },
    (graph, [x], { permutation }) => {
      const shape = permutation.map((axis) => x!.type.shape[axis]!);
      return constantOf(graph, x!, shape);
    },
  ),
  on(
    ops.broadcast,
    (_, [x], { shape, axes }) => (sameShape(x!.type.shape, shape) && isIdentity(axes) ? x : undefined),
    (graph, [x], { shape, axes: outer }) => {
      if (!isA(x!, ops.broadcast)) return undefined;
      const axes = x.attributes.axes.map((axis) => outer[axis]!);
      return graph.apply(ops.broadcast, [x.args[0]!], { shape, axes });
    },
  ),
  // a sum of equal numbers; a sum over axes that a broadcast made (which is the product also of -0)
  on(
    ops.sum,
    (_, [x], { axes }) => (axes.length === 0 ? x : undefined),
    (graph, [x], { axes }) => {
      const value = constantValue(x!);
      if (value === undefined) return undefined;
      const count = axes.reduce((n, axis) => n * x!.type.shape[axis]!, 1);
      const { dtype, shape } = x!.type;
      const total = dtype === "i32" ? Math.imul(value, count) : rounded(value, dtype) * count;
      return filled(graph, total + 0, dtype, withoutAxes(shape, axes));
    },
    (graph, [x], { axes: summed }) => {
      if (!isA(x!, ops.broadcast)) return undefined;
      const inner = x.args[0]!;
      const { axes: kept, shape } = x.attributes;
      const made = summed.filter((axis) => !kept.includes(axis));
      if (made.length === 0 || inner.type.shape.some((extent, k) => extent !== shape[kept[k]!]))
        return undefined;
      const count = made.reduce((n, axis) => n * shape[axis]!, 1);
      const position = (axis: number): number => axis - made.filter((other) => other < axis).length;
      const smaller = graph.apply(ops.broadcast, [inner], {
        shape: withoutAxes(shape, made),
        axes: kept.map(position),
      });
      const scaled = times(graph, smaller, count);
      const left = summed.filter((axis) => kept.includes(axis)).map(position);
      return left.length === 0 ? scaled : graph.apply(ops.sum, [scaled], { axes: left });
    },
  ),
  on(
    ops.slice,
    (_, [x], { starts, ends, steps }) =>
      areAll(starts, 0) && ends.every((end, axis) => end === x!.type.shape[axis]) && areAll(steps, 1)
        ? x
        : undefined,
    (graph, [x], attributes) => sliceOfConcatenation(graph, x!, attributes),
    (graph, [x], attributes) => sliceOfPadding(graph, x!, attributes),
  ),
  on(
    ops.pad,
    (_, [x], { low, high, interior }) =>
      [low, high, interior].every((counts) => areAll(counts, 0)) ? x : undefined,
    // Padding that only cuts off is a slice.
    (graph, [x], { low, high, interior }) =>
      [low, high, interior].flat().some((n) => n > 0)
        ? undefined
        : graph.apply(ops.slice, [x!], {
            starts: low.map((n) => 0 - n),
            ends: x!.type.shape.map((extent, axis) => extent + high[axis]!),
            steps: low.map(() => 1),
          }),
  ),
  // Many numbers that may all meet in one place are added up in float64: there, memory rounds after each addition.
  on(ops.scatterAdd, (graph, [updates, index], attributes) => {
    const { batch, meeting = sizeOf(index!.type.shape.slice(batch)) } = attributes;
    if (updates!.type.dtype !== "f32" || meeting <= mostMeeting) return undefined;
    const wide = graph.apply(ops.scatterAdd, [graph.apply(ops.toF64, [updates!]), index!], attributes);
    return graph.apply(ops.toF32, [wide]);
  }),
  on(ops.windowSum, (graph, [x], window) => sumOfTiles(graph, x!, window)),
  on(ops.windowSpread, (graph, [y], window) => spreadOverTiles(graph, y!, window)),
  on(
    ops.concat,
    (_, args) => (args.length === 1 ? args[0] : undefined),
    // Many operands become a tree.
    (graph, args, attributes) => {
      if (args.length <= mostParts) return undefined;
      const parts = Array.from({ length: Math.ceil(args.length / mostParts) }, (_, k) =>
        graph.apply(ops.concat, args.slice(k * mostParts, (k + 1) * mostParts), attributes),
      );
      return graph.apply(ops.concat, parts, attributes);
    },
  ),
];

export const simplifyOnTheWay: Rewrite = rewriteBy(simplifications);

/** `x · factor` */
const times = (graph: Graph, x: Node, factor: number): Node =>
  graph.apply(ops.mul, [x, filled(graph, factor, x.type.dtype, x.type.shape)]);

/**
 * `scaleCotangent` and `divideCotangent` where no 0 can meet infinity: the cotangent is a number, or the slope is a finite one.
 */
function knownCotangent(graph: Graph, op: "mul" | "div", cotangent: Node, factor: Node): Node | undefined {
  if (constantValue(cotangent) === 0) return cotangent;
  const value = constantValue(factor);
  const isRegular = value !== undefined && Number.isFinite(op === "mul" ? value : 1 / value);
  if (constantValue(cotangent) === undefined && !isRegular) return undefined;
  return graph.apply(ops[op], [cotangent, factor]);
}

function constantOf(graph: Graph, x: Node, shape: Shape): Node | undefined {
  const value = constantValue(x);
  return value === undefined ? undefined : filled(graph, value, x.type.dtype, shape);
}

/** A function of constants is a constant: of what their types hold, as its type holds it. */
function fold(graph: Graph, name: ScalarName, args: readonly Node[]): Node | undefined {
  const row = scalarFunctions[name];
  const values = args.map(constantValue);
  if (values.some((value) => value === undefined)) return undefined;
  const types = args.map((arg) => arg.type.dtype);
  const numbers = (values as number[]).map((value, k) => rounded(value, types[k]!));
  return filled(graph, evaluatorOf(row, types)(...numbers), row.type(types), args[0]!.type.shape);
}
