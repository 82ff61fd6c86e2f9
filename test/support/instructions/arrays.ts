/** Functions that move, pick, reduce and sort elements. */
import {
  add,
  amax,
  amin,
  argmax,
  argmin,
  argsort,
  concat,
  cos,
  cumprod,
  cumsum,
  determinant,
  diagonal,
  embedding,
  flatten,
  flip,
  gather,
  cholesky,
  inverse,
  linearRecurrence,
  logdet,
  logSumExp,
  logSoftmax,
  mean,
  moveAxis,
  mul,
  narrow,
  norm,
  pad,
  prod,
  remainder,
  scatterAdd,
  slice,
  softmax,
  solve,
  sort,
  split,
  squeeze,
  stack,
  std,
  sum,
  take,
  topK,
  trace,
  transpose,
  triangularSolve,
  unsqueeze,
  variance,
  type Tensor,
} from "../../../compiler/index.ts";
import {
  axesOf,
  axisOf,
  bounded,
  distinct,
  offGrid,
  ofRank,
  positiveMatrices,
  regularMatrices,
  shaped,
  sizeOf,
  withAxis,
  type Instruction,
} from "./operands.ts";

const alongAxis =
  (f: (x: Tensor, axis: number, choice: number) => Tensor): Instruction =>
  ({ x, choice }) => {
    const ranked = withAxis(x);
    return f(ranked, axisOf(ranked, choice >> 1) - (choice % 2) * ranked.shape.length, choice);
  };
const overAxes =
  (
    f: (x: Tensor, axes: number | readonly number[] | undefined, options: { keepDims: boolean }) => Tensor,
  ): Instruction =>
  ({ x, choice }) =>
    f(x, axesOf(x, choice >> 1), { keepDims: choice % 2 === 1 });

export const shapes = {
  flatten: ({ any, choice }) => {
    const x = ofRank(any, 2 + (choice % 2));
    return flatten(x, choice % 3 === 0 ? 0 : 1);
  },
  transpose: ({ any, choice }) => {
    if (choice % 2 === 0) return transpose(any.shape.length < 2 ? ofRank(any, 2) : any);
    const orders = [
      [1, 2, 0],
      [2, 0, 1],
      [1, 0, 2],
      [2, 1, 0],
    ] as const;
    return transpose(ofRank(any, 3), orders[(choice >> 1) % orders.length]!);
  },
  moveAxis: ({ any, choice }) => moveAxis(ofRank(any, 3), choice % 3, ((choice >> 2) % 3) - 3),
  unsqueeze: ({ any, choice }) => unsqueeze(any, choice % (any.shape.length + 1)),
  squeeze: ({ any, choice }) => (choice % 2 === 0 ? squeeze(any) : squeeze(unsqueeze(any, 0) as Tensor, 0)),
  slice: ({ any, choice }) => {
    const starts = any.shape.map((extent, k) => Math.min((choice >> k) & 1, extent - 1));
    return slice(
      any,
      starts,
      any.shape,
      any.shape.map((_, k) => 1 + ((choice >> (k + 2)) & 1)),
    );
  },
  narrow: ({ any, choice }) => {
    const x = withAxis(any);
    const axis = axisOf(x, choice);
    const start = Math.min((choice >> 2) % 3, x.shape[axis]! - 1);
    return narrow(x, axis, start, Math.min(start + 1 + ((choice >> 4) % 4), x.shape[axis]!));
  },
  split: ({ any, choice }) => {
    const x = withAxis(any);
    const axis = axisOf(x, choice);
    const extent = x.shape[axis]!;
    const parts = split(x, choice % 2 === 0 && extent > 1 ? [1, extent - 1] : extent, axis);
    return parts[choice % parts.length]!;
  },
  pad: ({ any, choice }) =>
    pad(
      any,
      any.shape.map((extent, k) => [
        (choice >> k) & 1,
        extent > 1 && (choice >> (k + 3)) % 4 === 0 ? -1 : (choice >> (k + 1)) & 1,
      ]),
      any.dtype === "bool" ? choice % 2 : choice % 3,
    ),
  concat: ({ any, choice }) => {
    const x = withAxis(any);
    const axis = axisOf(x, choice);
    return concat([x, flip(x, axis), ...(choice % 2 === 0 ? [narrow(x, axis, 0, 1)] : [])], axis) as Tensor;
  },
  stack: ({ x, y, choice }) =>
    stack([x, shaped(y, x.shape), bounded(x)].slice(choice % 2), choice % (x.shape.length + 1)) as Tensor,
  flip: ({ any, choice }) => {
    const x = withAxis(any);
    return flip(x, choice % 3 === 0 ? [...x.shape.keys()] : axisOf(x, choice));
  },
} satisfies Record<string, Instruction>;

export const reductions = {
  sum: ({ x, index, choice }) =>
    choice % 5 === 0
      ? sum(index, axesOf(index, choice >> 3))
      : (mul(sum(x, axesOf(x, choice >> 1), { keepDims: choice % 2 === 1 }), 0.2) as Tensor),
  prod: ({ x, index, choice }) =>
    choice % 5 === 0
      ? prod(add(remainder(index, 3), 1), axesOf(index, choice >> 3))
      : prod(cos(mul(x, choice % 3)), axesOf(x, choice >> 1), { keepDims: choice % 2 === 1 }),
  amax: overAxes((x, axes, options) => amax(distinct(x), axes, options)),
  amin: ({ x, index, choice }) =>
    choice % 5 === 0
      ? amin(index, axesOf(index, choice >> 3))
      : amin(distinct(x), axesOf(x, choice >> 1), { keepDims: choice % 2 === 1 }),
  mean: overAxes((x, axes, options) => mean(x, axes, options)),
  variance: ({ x, choice }) => {
    const axes = choice % 2 === 0 ? undefined : axisOf(x, choice >> 1);
    const count = axes === undefined ? sizeOf(x.shape) : (x.shape[axes] ?? 1);
    return variance(x, x.shape.length === 0 ? undefined : axes, {
      correction: count > 1 ? (choice >> 2) % 2 : 0,
      keepDims: choice % 3 === 0,
    });
  },
  std: overAxes((x, axes, options) => std(distinct(x), axes, { ...options, correction: 0 })),
  norm: overAxes((x, axes, options) => mul(norm(offGrid(x), axes, options), 0.3)),
  logSumExp: overAxes((x, axes, options) => logSumExp(x, axes, options)),
  softmax: alongAxis((x, axis) => softmax(x, axis)),
  logSoftmax: alongAxis((x, axis) => mul(logSoftmax(x, axis), 0.5)),
  argmax: alongAxis((x, axis) => argmax(distinct(x), axis)),
  argmin: ({ x, index, choice }) =>
    choice % 3 === 0 ? argmin(withAxis(index)) : argmin(distinct(withAxis(x)), 0),
  cumsum: ({ x, index, choice }) => {
    const options = { reverse: choice % 2 === 1 };
    if (choice % 5 === 0) return cumsum(withAxis(index), 0, options);
    const ranked = withAxis(x);
    return mul(cumsum(ranked, axisOf(ranked, choice >> 1), options), 0.3);
  },
  cumprod: alongAxis((x, axis, choice) =>
    cumprod(cos(mul(x, choice % 3)), axis, { reverse: choice % 2 === 1 }),
  ),
  linearRecurrence: ({ x, y, choice }) => {
    const factor = withAxis(bounded(x, choice));
    return linearRecurrence(factor, shaped(y, factor.shape), axisOf(factor, choice >> 1), {
      reverse: choice % 2 === 1,
    });
  },
} satisfies Record<string, Instruction>;

export const picks = {
  take: ({ any, index, choice }) => {
    const x = withAxis(any);
    return take(x, index, axisOf(x, choice));
  },
  gather: ({ any, index, choice }) => {
    const x = withAxis(any);
    const shape = x.shape.map((extent) => Math.max(1, extent - (choice % 2)));
    const axis = axisOf(x, choice >> 1);
    return gather(x, axis, shaped(index, shape.with(axis, 1 + (choice % 4))));
  },
  scatterAdd: ({ x, y, index, choice }) => {
    const target = withAxis(x);
    const shape = target.shape.map((extent) => Math.max(1, extent - (choice % 2)));
    const axis = axisOf(target, choice >> 1);
    const places = shaped(index, shape.with(axis, 1 + (choice % 4)));
    const inside = choice % 3 === 0 ? places : remainder(places, target.shape[axis]!);
    return scatterAdd(target, axis, inside, shaped(y, places.shape));
  },
  embedding: ({ index, name, choice }) =>
    embedding(remainder(index, 4), 2 + (choice % 2), { name, count: 4 }),
  argsort: ({ x, index, choice }) => {
    const options = { descending: choice % 2 === 1 };
    return choice % 3 === 0
      ? argsort(withAxis(index), -1, options)
      : argsort(distinct(withAxis(x)), -1, options);
  },
  sort: alongAxis((x, axis, choice) => sort(distinct(x), axis, { descending: choice % 2 === 1 })),
  topK: ({ x, choice }) => {
    const ranked = withAxis(x);
    const axis = axisOf(ranked, choice >> 1);
    const { values, indices } = topK(distinct(ranked), 1 + (choice % ranked.shape[axis]!), axis);
    return choice % 3 === 0 ? indices : values;
  },
} satisfies Record<string, Instruction>;

export const linearAlgebra = {
  diagonal: ({ any, choice }) => diagonal(ofRank(any, 2 + (choice % 2))),
  trace: ({ x, choice }) => mul(trace(ofRank(x, 2 + (choice % 2))), 0.3) as Tensor,
  cholesky: ({ x, choice }) => cholesky(positiveMatrices(x, choice)),
  triangularSolve: ({ x, y, choice }) => {
    const matrices = regularMatrices(x, choice % 4);
    const shape = [[matrices.shape[1]!], [2, matrices.shape[1]!, 2], [matrices.shape[1]!, 1]][choice % 3]!;
    return triangularSolve(matrices, shaped(y, shape), {
      upper: (choice >> 2) % 2 === 0,
      transposed: (choice >> 3) % 2 === 0,
      unitDiagonal: (choice >> 4) % 2 === 0,
    });
  },
  solve: ({ x, y, choice }) => {
    const matrices = regularMatrices(x, choice);
    return solve(matrices, shaped(y, [[matrices.shape[1]!], [2, matrices.shape[1]!, 2]][choice % 2]!));
  },
  inverse: ({ x, choice }) => inverse(regularMatrices(x, choice)),
  determinant: ({ x, choice }) => mul(determinant(regularMatrices(x, choice)), 0.1) as Tensor,
  logdet: ({ x, choice }) => logdet(positiveMatrices(x, choice)) as Tensor,
} satisfies Record<string, Instruction>;
