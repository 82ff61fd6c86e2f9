/** Applications of public functions at the ends of their domains, with what the definitions give: written out, or summed directly. */
import * as t from "../../compiler/index.ts";
import { sort, type Tensor } from "../../compiler/index.ts";
import type { TensorData } from "../support/run-traced.ts";
import { floats, integers } from "./values.ts";
import { sizeOf } from "../../compiler/graph/types.ts";

export interface Case {
  readonly inputs: readonly TensorData[];
  readonly build: (...inputs: Tensor[]) => Tensor;
  readonly expected: { readonly shape: readonly number[]; readonly data: readonly number[] };
}

/** `build` of one tensor. Its results are often so few that they are written out. */
const of = (
  x: TensorData,
  build: (x: Tensor) => unknown,
  shape: readonly number[],
  data: readonly number[],
): Case => ({ inputs: [x], build: build as Case["build"], expected: { shape, data } });

const ofSeveral = (
  inputs: readonly TensorData[],
  build: (...x: Tensor[]) => unknown,
  shape: readonly number[],
  data: readonly number[],
): Case => ({ inputs, build: build as Case["build"], expected: { shape, data } });

const scalar = floats([], [3]);
const one = floats([1], [3]);
const row = floats([3], [3, 1, 2]);
const flags = (shape: readonly number[], data: readonly number[]): TensorData => ({
  shape,
  data,
  dtype: "bool",
});
const whole = integers([3], [3, 1, 2]);
const logOfSum = (values: readonly number[]): number =>
  Math.log(values.reduce((sum, value) => sum + Math.exp(value), 0));

const movement: Readonly<Record<string, Case>> = {
  "reshape of a scalar": of(scalar, (x) => t.reshape(x, [1, 1]), [1, 1], [3]),
  "reshape to a scalar": of(one, (x) => t.reshape(x, []), [], [3]),
  "reshape of a scalar to -1": of(scalar, (x) => t.reshape(x, [-1]), [1], [3]),
  "reshape with a -1 that is 1": of(row, (x) => t.reshape(x, [3, -1]), [3, 1], [3, 1, 2]),
  "flatten from the first axis": of(floats([1, 2]), (x) => t.flatten(x, 0), [2], [1, 2]),
  "flatten of the last axis": of(floats([1, 2]), (x) => t.flatten(x, -1), [1, 2], [1, 2]),
  "transpose of a scalar": of(scalar, (x) => t.transpose(x, []), [], [3]),
  "transpose of a column": of(floats([2, 1]), (x) => t.transpose(x), [1, 2], [1, 2]),
  "moveAxis of one axis": of(row, (x) => t.moveAxis(x, -1, 0), [3], [3, 1, 2]),
  "broadcastTo of a scalar": of(scalar, (x) => t.broadcastTo(x, [2, 1]), [2, 1], [3, 3]),
  "broadcastTo its own shape": of(scalar, (x) => t.broadcastTo(x, []), [], [3]),
  "unsqueeze of a scalar": of(scalar, (x) => t.unsqueeze(x, -1), [1], [3]),
  "squeeze to a scalar": of(floats([1, 1], [3]), (x) => t.squeeze(x), [], [3]),
  "squeeze of no axes": of(one, (x) => t.squeeze(x, []), [1], [3]),
  "slice of a scalar": of(scalar, (x) => t.slice(x, [], []), [], [3]),
  "slice from the end": of(row, (x) => t.slice(x, [-1], [3]), [1], [2]),
  "slice with a step beyond the end": of(row, (x) => t.slice(x, [0], [3], [5]), [1], [3]),
  "narrow to the last element": of(row, (x) => t.narrow(x, -1, 2, 3), [1], [2]),
  "narrow from the end": of(row, (x) => t.narrow(x, 0, -2, -1), [1], [1]),
  "split into one": of(row, (x) => t.split(x, 1)[0], [3], [3, 1, 2]),
  "split into ones": of(row, (x) => t.split(x, 3)[2], [1], [2]),
  "split into sizes": of(row, (x) => t.split(x, [2, 1], -1)[1], [1], [2]),
  "pad of a scalar": of(scalar, (x) => t.pad(x, []), [], [3]),
  "pad that cuts": of(row, (x) => t.pad(x, [[-1, -1]]), [1], [1]),
  "pad that pushes all out": of(row, (x) => t.pad(x, [[-3, 2]], 7), [2], [7, 7]),
  "pad that pushes more than all out": of(row, (x) => t.pad(x, [[-5, 4]], 7), [2], [7, 7]),
  "pad with infinity": of(one, (x) => t.pad(x, [[1, 0]], -Infinity), [2], [-Infinity, 3]),
  "pad of integers": of(whole, (x) => t.pad(x, [[1, -2]], 9), [2], [9, 3]),
  "pad of flags": of(flags([1], [0]), (x) => t.pad(x, [[1, 0]], 1), [2], [1, 0]),
  "concat of one": of(row, (x) => t.concat([x]), [3], [3, 1, 2]),
  "concat of many": of(one, (x) => t.concat(Array<Tensor>(40).fill(x)), [40], Array<number>(40).fill(3)),
  "stack of scalars": of(scalar, (x) => t.stack([x, x]), [2], [3, 3]),
  "stack of one, last": of(row, (x) => t.stack([x], -1), [3, 1], [3, 1, 2]),
  "flip of a scalar": of(scalar, (x) => t.flip(x, []), [], [3]),
  "flip of an axis of 1": of(floats([1, 2]), (x) => t.flip(x, [0, 1]), [1, 2], [2, 1]),
  "tril of one element": of(floats([1, 1], [3]), (x) => t.tril(x), [1, 1], [3]),
  "tril of nothing": of(floats([2, 2]), (x) => t.tril(x, -2), [2, 2], [0, 0, 0, 0]),
  "triu of all": of(floats([2, 2]), (x) => t.triu(x, -5), [2, 2], [1, 2, 3, 4]),
};

const reductions: Readonly<Record<string, Case>> = {
  "sum of a scalar": of(scalar, (x) => t.sum(x), [], [3]),
  "sum over no axes": of(row, (x) => t.sum(x, []), [3], [3, 1, 2]),
  "sum over no axes, kept": of(row, (x) => t.sum(x, [], { keepDims: true }), [3], [3, 1, 2]),
  "mean of a scalar": of(scalar, (x) => t.mean(x), [], [3]),
  "mean over an axis of 1": of(floats([1, 2]), (x) => t.mean(x, 0), [2], [1, 2]),
  "prod of a scalar": of(scalar, (x) => t.prod(x), [], [3]),
  "prod over an axis of 1": of(floats([2, 1]), (x) => t.prod(x, -1), [2], [1, 2]),
  "amax of a scalar": of(scalar, (x) => t.amax(x), [], [3]),
  "amin over no axes": of(row, (x) => t.amin(x, []), [3], [3, 1, 2]),
  "norm of a scalar": of(floats([], [-3]), (x) => t.norm(x), [], [3]),
  "norm over no axes": of(floats([2], [-3, 2]), (x) => t.norm(x, []), [2], [3, 2]),
  "norm over two axes, kept": of(
    floats([1, 2], [3, 4]),
    (x) => t.norm(x, [0, 1], { keepDims: true }),
    [1, 1],
    [5],
  ),
  "logSumExp of a scalar": of(scalar, (x) => t.logSumExp(x), [], [3]),
  "logSumExp over no axes": of(row, (x) => t.logSumExp(x, []), [3], [3, 1, 2]),
  "logSumExp over an axis of 1": of(floats([2, 1]), (x) => t.logSumExp(x, 1), [2], [1, 2]),
  "variance of one element": of(one, (x) => t.variance(x, 0, { correction: 0 }), [], [0]),
  "std of a scalar": of(scalar, (x) => t.std(x, undefined, { correction: 0 }), [], [0]),
  "std over no axes": of(row, (x) => t.std(x, [], { correction: 0 }), [3], [0, 0, 0]),
  "sum of integers": of(whole, (x) => t.sum(x), [], [6]),
  "prod of integers": of(whole, (x) => t.prod(x), [], [6]),
  "amax of integers": of(whole, (x) => t.amax(x, 0, { keepDims: true }), [1], [3]),
  "amin of integers": of(whole, (x) => t.amin(x), [], [1]),
  "argmax along an axis of 1": of(floats([2, 1]), (x) => t.argmax(x), [2], [0, 0]),
  "argmin of integers": of(whole, (x) => t.argmin(x), [], [1]),
  "cumsum along an axis of 1": of(floats([2, 1]), (x) => t.cumsum(x, 1, { reverse: true }), [2, 1], [1, 2]),
  "cumsum of integers": of(whole, (x) => t.cumsum(x, 0), [3], [3, 4, 6]),
  "cumprod along an axis of 1": of(floats([2, 1]), (x) => t.cumprod(x, -1), [2, 1], [1, 2]),
  "cumprod from the end": of(row, (x) => t.cumprod(x, 0, { reverse: true }), [3], [6, 2, 2]),
  "linearRecurrence of one step": ofSeveral([one, one], (a, b) => t.linearRecurrence(a!, b!, 0), [1], [3]),
  "sort of one element": of(one, (x) => sort(x), [1], [3]),
  "sort of integers, descending": of(whole, (x) => sort(x, 0, { descending: true }), [3], [3, 2, 1]),
  "argsort along an axis of 1": of(floats([1, 2]), (x) => t.argsort(x, 0), [1, 2], [0, 0]),
  "topK of all": of(row, (x) => t.topK(x, 3).values, [3], [3, 2, 1]),
  "topK of one of one": of(one, (x) => t.topK(x, 1).indices, [1], [0]),
  "topK of integers": of(whole, (x) => t.topK(x, 2).values, [2], [3, 2]),
  "softmax of one": of(floats([2, 1]), (x) => t.softmax(x), [2, 1], [1, 1]),
  "softmax along the first axis": of(floats([2, 1], [0, 0]), (x) => t.softmax(x, 0), [2, 1], [0.5, 0.5]),
  "logSoftmax of one": of(one, (x) => t.logSoftmax(x), [1], [0]),
  "maskedSoftmax of nothing": ofSeveral(
    [row, flags([1], [0])],
    (x, mask) => t.maskedSoftmax(x!, mask!),
    [3],
    [0, 0, 0],
  ),
};

const elementwise: Readonly<Record<string, Case>> = {
  "clamp without limits": of(row, (x) => t.clamp(x, {}), [3], [3, 1, 2]),
  "clamp to one number": of(row, (x) => t.clamp(x, { min: 2, max: 2 }), [3], [2, 2, 2]),
  "pow by 0": of(row, (x) => t.pow(x, 0), [3], [1, 1, 1]),
  "pow of a number": of(row, (x) => t.pow(2, x), [3], [8, 2, 4]),
  "where of two numbers": of(flags([2], [1, 0]), (x) => t.where(x, 5, 6), [2], [5, 6]),
  "where with a scalar condition": ofSeveral(
    [flags([], [0]), row],
    (p, x) => t.where(p!, 0, x!),
    [3],
    [3, 1, 2],
  ),
  "quotient by a number": of(integers([2], [-3, 3]), (x) => t.quotient(x, 2), [2], [-2, 1]),
  "remainder of a number": of(integers([2], [-3, 2]), (x) => t.remainder(4, x), [2], [-2, 0]),
  "atan2 of a number": of(one, (x) => t.atan2(3, x), [1], [Math.PI / 4]),
  "maximum of integers": of(whole, (x) => t.maximum(x, 2), [3], [3, 2, 2]),
  "abs of integers": of(integers([2], [-3, 3]), (x) => t.abs(x), [2], [3, 3]),
  "sign of integers": of(integers([2], [-3, 0]), (x) => t.sign(x), [2], [-1, 0]),
  "relu of integers": of(integers([2], [-3, 3]), (x) => t.relu(x), [2], [0, 3]),
  "square of integers": of(integers([2], [-3, 3]), (x) => t.square(x), [2], [9, 9]),
  "equal of flags": ofSeveral([flags([2], [1, 0]), flags([], [1])], (a, b) => t.equal(a!, b!), [2], [1, 0]),
  "prelu of a scalar": ofSeveral([floats([], [-2]), floats([1], [0.5])], (x, w) => t.prelu(x!, w!), [], [-1]),
  "prelu per channel": ofSeveral(
    [floats([1, 2], [-2, -2]), floats([2], [0.5, 2])],
    (x, w) => t.prelu(x!, w!),
    [1, 2],
    [-1, -4],
  ),
  "leakyRelu with a slope of 0": of(floats([2], [-1, 1]), (x) => t.leakyRelu(x, 0), [2], [0, 1]),
  "cast of flags to numbers": of(flags([2], [1, 0]), (x) => t.cast(x, "f32"), [2], [1, 0]),
  "cast to flags": of(floats([2], [0, -1]), (x) => t.cast(x, "bool"), [2], [0, 1]),
  "dropout of nothing": of(row, (x) => t.dropout(x, 0), [3], [3, 1, 2]),
};

const products: Readonly<Record<string, Case>> = {
  "matmul of vectors of 1": ofSeveral([one, one], (a, b) => t.matmul(a!, b!), [], [9]),
  "matmul of a vector and a matrix": ofSeveral(
    [floats([2]), floats([2, 1])],
    (a, b) => t.matmul(a!, b!),
    [1],
    [5],
  ),
  "matmul of a batch and a vector": ofSeveral(
    [floats([2, 1, 2]), floats([2])],
    (a, b) => t.matmul(a!, b!),
    [2, 1],
    [5, 11],
  ),
  "matmul over batches of 1": ofSeveral(
    [floats([2, 1, 1, 2]), floats([3, 2, 1])],
    (a, b) => t.matmul(a!, b!),
    [2, 3, 1, 1],
    [5, 11, 17, 11, 25, 39],
  ),
  "matmul of integers": ofSeveral(
    [integers([1, 2], [1, 2]), integers([2], [3, 4])],
    (a, b) => t.matmul(a!, b!),
    [1],
    [11],
  ),
  "einsum of scalars": ofSeveral(
    [scalar, scalar, scalar],
    (a, b, c) => t.einsum(",,->", a!, b!, c!),
    [],
    [27],
  ),
  "einsum of one scalar": of(scalar, (x) => t.einsum("->", x), [], [3]),
  "einsum that sums": of(row, (x) => t.einsum("i->", x), [], [6]),
  "einsum that transposes": of(floats([1, 2]), (x) => t.einsum("ij->ji", x), [2, 1], [1, 2]),
  "einsum without a result": ofSeveral(
    [floats([2]), floats([2])],
    (a, b) => t.einsum("i,i", a!, b!),
    [],
    [5],
  ),
  "einsum of an outer product": ofSeveral(
    [floats([1], [2]), floats([2])],
    (a, b) => t.einsum("i,j->ji", a!, b!),
    [2, 1],
    [2, 4],
  ),
  "einsum with axes that only one has": ofSeveral(
    [floats([2]), floats([2])],
    (a, b) => t.einsum("i,j->", a!, b!),
    [],
    [9],
  ),
  "affine of one feature": ofSeveral(
    [one, floats([2, 1]), floats([2])],
    (x, w, b) => t.affine(x!, w!, b!),
    [2],
    [4, 8],
  ),
  "dotScores of one key": ofSeveral(
    [floats([1, 1], [2]), floats([1, 1], [3])],
    (q, k) => t.dotScores(q!, k!),
    [1, 1],
    [6],
  ),
  "additiveScores of one size": ofSeveral(
    [floats([1, 1], [0.5]), floats([1, 1], [0.25]), floats([1], [2])],
    (q, k, v) => t.additiveScores(q!, k!, v!),
    [1, 1],
    [2 * Math.tanh(0.75)],
  ),
  "localWindow of a scalar": of(floats([], [0]), (x) => t.localWindow(x, 2, 0.5), [2], [1, 0]),
};

const indexing: Readonly<Record<string, Case>> = {
  "take by a scalar": ofSeveral([floats([2, 2]), integers([], [1])], (x, i) => t.take(x!, i!), [2], [3, 4]),
  "take from one element": ofSeveral([one, integers([2], [0, 0])], (x, i) => t.take(x!, i!), [2], [3, 3]),
  "take along the last axis": ofSeveral(
    [floats([2, 2]), integers([1], [1])],
    (x, i) => t.take(x!, i!, -1),
    [2, 1],
    [2, 4],
  ),
  "take of flags": ofSeveral([flags([2], [0, 1]), integers([1], [1])], (x, i) => t.take(x!, i!), [1], [1]),
  "gather of more than there are": ofSeveral(
    [floats([2]), integers([3], [1, 0, 1])],
    (x, i) => t.gather(x!, 0, i!),
    [3],
    [2, 1, 2],
  ),
  "gather of a corner": ofSeveral(
    [floats([2, 2]), integers([1, 1], [1])],
    (x, i) => t.gather(x!, 1, i!),
    [1, 1],
    [2],
  ),
  "scatterAdd at one place": ofSeveral(
    [floats([2]), integers([3], [1, 1, 1]), floats([3])],
    (x, i, u) => t.scatterAdd(x!, 0, i!, u!),
    [2],
    [1, 8],
  ),
  "scatterAdd into a corner": ofSeveral(
    [floats([2, 2]), integers([1, 1], [1]), floats([1, 1], [10])],
    (x, i, u) => t.scatterAdd(x!, 0, i!, u!),
    [2, 2],
    [1, 2, 13, 4],
  ),
  "scatterAdd of integers": ofSeveral(
    [integers([2], [1, 2]), integers([1], [0]), integers([1], [5])],
    (x, i, u) => t.scatterAdd(x!, 0, i!, u!),
    [2],
    [6, 2],
  ),
  "embedding of a scalar": of(
    integers([], [0]),
    (i) => t.embedding(i, 1, { name: "e", count: 1, initial: t.initial.ones }),
    [1],
    [1],
  ),
  "oneHot of a scalar": of(integers([], [0]), (i) => t.oneHot(i, 1), [1], [1]),
  "diagonal of a row": of(floats([1, 3]), (x) => t.diagonal(x), [1], [1]),
  "diagonal of a column": of(floats([2, 3, 1]), (x) => t.diagonal(x), [2, 1], [1, 4]),
  "trace of one element": of(floats([1, 1], [3]), (x) => t.trace(x), [], [3]),
};

const algebra: Readonly<Record<string, Case>> = {
  "cholesky of one element": of(floats([1, 1], [9]), (x) => t.cholesky(x), [1, 1], [3]),
  "determinant of one element": of(floats([1, 1], [-3]), (x) => t.determinant(x), [], [-3]),
  "logdet of one element": of(floats([1, 1], [3]), (x) => t.logdet(x), [], [Math.log(3)]),
  "inverse of one element": of(floats([2, 1, 1], [2, 4]), (x) => t.inverse(x), [2, 1, 1], [0.5, 0.25]),
  "solve of one element": ofSeveral(
    [floats([1, 1], [2]), floats([1], [6])],
    (a, b) => t.solve(a!, b!),
    [1],
    [3],
  ),
  "solve of a batch with one right side": ofSeveral(
    [floats([2, 1, 1], [2, 3]), floats([1, 1], [6])],
    (a, b) => t.solve(a!, b!),
    [2, 1, 1],
    [3, 2],
  ),
  "solve of a permutation": ofSeveral(
    [floats([2, 2], [0, 1, 1, 0]), floats([2], [5, 6])],
    (a, b) => t.solve(a!, b!),
    [2],
    [6, 5],
  ),
  "triangularSolve of one element": ofSeveral(
    [floats([1, 1], [7]), floats([1, 2], [5, 6])],
    (a, b) => t.triangularSolve(a!, b!, { upper: true, transposed: true, unitDiagonal: true }),
    [1, 2],
    [5, 6],
  ),
};

const normalised = (values: readonly number[], eps: number): number[] => {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return values.map((value) => (value - mean) / Math.sqrt(variance + eps));
};

const layers: Readonly<Record<string, Case>> = {
  "mse of scalars": ofSeveral([scalar, floats([], [1])], (a, b) => t.mse(a!, b!), [], [4]),
  "l1 without reduction": ofSeveral(
    [row, scalar],
    (a, b) => t.l1(a!, b!, { reduction: "none" }),
    [3],
    [0, 2, 1],
  ),
  "huber with a delta of its own": ofSeveral(
    [one, scalar],
    (a, b) => t.huber(a!, b!, { delta: 0.5 }),
    [],
    [0],
  ),
  "cosineSimilarity of vectors of 1": ofSeveral([one, one], (a, b) => t.cosineSimilarity(a!, b!), [], [1]),
  "crossEntropy of one example": ofSeveral(
    [row, integers([], [1])],
    (x, label) => t.crossEntropy(x!, label!),
    [],
    [logOfSum([3, 1, 2]) - 1],
  ),
  "crossEntropy of one class": ofSeveral(
    [floats([2, 1]), integers([2], [0, 0])],
    (x, label) => t.crossEntropy(x!, label!, { reduction: "none", labelSmoothing: 1 }),
    [2],
    [0, 0],
  ),
  "crossEntropy of nothing but ignored examples": ofSeveral(
    [floats([1, 2]), integers([1], [-1])],
    (x, label) => t.crossEntropy(x!, label!, { ignoreIndex: -1 }),
    [],
    [0],
  ),
  "nll of one example": ofSeveral([row, integers([], [2])], (x, label) => t.nll(x!, label!), [], [-2]),
  "multiclassHinge of one class": ofSeveral(
    [one, integers([], [0])],
    (x, label) => t.multiclassHinge(x!, label!),
    [],
    [0],
  ),
  "accuracy of one example": ofSeveral(
    [row, integers([], [0])],
    (x, label) => t.accuracy(x!, label!),
    [],
    [1],
  ),
  "layerNorm over all axes": of(
    floats([1, 3]),
    (x) => t.layerNorm(x, { name: "ln", axes: 2 }),
    [1, 3],
    normalised([1, 2, 3], 1e-5),
  ),
  "layerNorm of one feature": of(floats([2, 1]), (x) => t.layerNorm(x, { name: "ln1" }), [2, 1], [0, 0]),
  "rmsNorm of one feature": of(floats([1], [2]), (x) => t.rmsNorm(x, { name: "rms", eps: 0 }), [1], [1]),
  "groupNorm without space": of(
    floats([1, 4]),
    (x) => t.groupNorm(x, { name: "gn", groups: 2 }),
    [1, 4],
    [...normalised([1, 2], 1e-5), ...normalised([3, 4], 1e-5)],
  ),
  "groupNorm of a group each": of(
    floats([1, 2]),
    (x) => t.groupNorm(x, { name: "gn2", groups: 2 }),
    [1, 2],
    [0, 0],
  ),
  "rotary of one pair": of(floats([1, 2], [1, 0]), (x) => t.rotary(x), [1, 2], [1, 0]),
  "rotary at given positions": ofSeveral(
    [floats([1, 2], [1, 0]), integers([1], [1])],
    (x, positions) => t.rotary(x!, { positions: positions!, pairs: "neighbours" }),
    [1, 2],
    [Math.cos(1), Math.sin(1)],
  ),
  "scan of one step": of(
    floats([1, 2]),
    (x) => {
      const { carry, ys } = t.scan({ carry: { s: t.zeros(x, [2]) as Tensor }, xs: [x] }, ({ s }, [at]) => ({
        carry: { s: t.add(s, at!) as Tensor },
        ys: [s],
      }));
      return t.concat([carry.s, t.reshape(ys[0]!, [2])]);
    },
    [4],
    [1, 2, 0, 0],
  ),
  "scan of a length": of(
    scalar,
    (x) =>
      t.scan({ carry: [x], length: 2, reverse: true }, ([s]) => ({ carry: [t.mul(s!, s!) as Tensor] }))
        .carry[0],
    [],
    [81],
  ),
  "attention of one query to one key": ofSeveral(
    [floats([1, 1], [2]), floats([1, 1], [5]), floats([1, 2], [7, 8])],
    (q, k, v) => t.scaledDotProductAttention(q!, k!, v!, { causal: true }),
    [1, 2],
    [7, 8],
  ),
};

/** Softmax over the keys that may be seen; written as sums. */
function attended(rows: number, keys: number, mask: (row: number, key: number) => number): number[] {
  const at = (k: number): number => Math.sin(k);
  return Array.from({ length: rows }, (_, q) => {
    const weights = Array.from({ length: keys }, (_key, k) => Math.exp(at(q) * at(k + 10) + mask(q, k)));
    const total = weights.reduce((a, b) => a + b, 0);
    return weights.reduce((sum, weight, k) => sum + weight * at(k + 20), 0) / total;
  });
}

const sines = (shape: readonly number[], first: number): TensorData =>
  floats(
    shape,
    Array.from({ length: sizeOf(shape) }, (_, k) => Math.sin(k + first)),
  );

const attention: Readonly<Record<string, Case>> = Object.fromEntries(
  [2, 128].flatMap((blockSize): [string, Case][] => {
    const operands = (rows: number, keys: number): TensorData[] => [
      sines([rows, 1], 0),
      sines([keys, 1], 10),
      sines([keys, 1], 20),
    ];
    return [
      [
        `attention to more keys than queries, blocks of ${blockSize}`,
        ofSeveral(
          operands(2, 5),
          (q, k, v) => t.scaledDotProductAttention(q!, k!, v!, { causal: true, blockSize }),
          [2, 1],
          attended(2, 5, (q, k) => (k <= q ? 0 : -Infinity)),
        ),
      ],
      [
        `attention to fewer keys than queries, blocks of ${blockSize}`,
        ofSeveral(
          operands(5, 3),
          (q, k, v) => t.scaledDotProductAttention(q!, k!, v!, { causal: true, blockSize }),
          [5, 1],
          attended(5, 3, (q, k) => (k <= q ? 0 : -Infinity)),
        ),
      ],
      ...[[3], [1, 3], [2, 1], [1], []].map((shape): [string, Case] => {
        const mask = sines(shape, 30);
        const masked = (q: number, k: number): number =>
          mask.data[(shape.at(-2) === 2 ? q : 0) + (shape.at(-1) === 3 ? k : 0)]!;
        return [
          `attention with a mask of [${shape.join()}], blocks of ${blockSize}`,
          ofSeveral(
            [...operands(2, 3), mask],
            (q, k, v, m) => t.scaledDotProductAttention(q!, k!, v!, { mask: m!, blockSize }),
            [2, 1],
            attended(2, 3, masked),
          ),
        ];
      }),
      [
        `attention to flagged keys, blocks of ${blockSize}`,
        ofSeveral(
          [...operands(2, 3), flags([3], [1, 0, 1])],
          (q, k, v, m) => t.scaledDotProductAttention(q!, k!, v!, { mask: m!, blockSize, causal: true }),
          [2, 1],
          attended(2, 3, (q, k) => (k !== 1 && k <= q ? 0 : -Infinity)),
        ),
      ],
    ];
  }),
);

interface Window {
  readonly stride?: readonly number[];
  readonly padding?: readonly number[];
  readonly dilation?: readonly number[];
  readonly groups?: number;
  readonly outputPadding?: readonly number[];
}

/** All index tuples of a shape. */
const indices = (shape: readonly number[]): number[][] =>
  shape.reduce<number[][]>(
    (all, extent) => all.flatMap((index) => Array.from({ length: extent }, (_, k) => [...index, k])),
    [[]],
  );
const placeIn = (shape: readonly number[], index: readonly number[]): number =>
  index.reduce((place, at, axis) => place * shape[axis]! + at, 0);

/** Each pair of an input and an output place that a kernel offset joins: `input = output · stride + offset · dilation - padding`. */
function convolved(
  x: TensorData,
  w: TensorData,
  window: Window,
  direction: "forward" | "transposed",
): Case["expected"] {
  const rank = x.shape.length - 2;
  const { groups = 1 } = window;
  const per = (
    name: "stride" | "padding" | "dilation" | "outputPadding",
    fallback: number,
  ): readonly number[] => window[name] ?? Array<number>(rank).fill(fallback);
  const [stride, padding, dilation, extra] = [
    per("stride", 1),
    per("padding", 0),
    per("dilation", 1),
    per("outputPadding", 0),
  ];
  const kernel = w.shape.slice(2);
  const spatial = x.shape.slice(2).map((extent, k) => {
    const reach = dilation[k]! * (kernel[k]! - 1);
    return direction === "forward"
      ? Math.floor((extent + 2 * padding[k]! - reach - 1) / stride[k]!) + 1
      : (extent - 1) * stride[k]! - 2 * padding[k]! + reach + extra[k]! + 1;
  });
  const out = direction === "forward" ? w.shape[0]! : w.shape[1]! * groups;
  const shape = [x.shape[0]!, out, ...spatial];
  const data = Array<number>(sizeOf(shape)).fill(0);
  const [groupIn, groupOut] = [x.shape[1]! / groups, out / groups];
  for (const [n, c, ...at] of indices(x.shape) as [number, number, ...number[]][])
    for (const [a, b, ...offset] of indices(w.shape) as [number, number, ...number[]][]) {
      // The weight is [out, in / groups] forward, and [in, out / groups] transposed.
      const [into, m] = direction === "forward" ? [b, a] : [a % groupIn, undefined];
      const group = Math.floor(c / groupIn);
      if (direction === "forward" ? Math.floor(a / groupOut) !== group || c % groupIn !== into : a !== c)
        continue;
      const channel = m ?? group * groupOut + b;
      const to = at.map((place, k) =>
        direction === "forward"
          ? (place + padding[k]! - offset[k]! * dilation[k]!) / stride[k]!
          : place * stride[k]! + offset[k]! * dilation[k]! - padding[k]!,
      );
      if (to.some((place, k) => !Number.isInteger(place) || place < 0 || place >= spatial[k]!)) continue;
      data[placeIn(shape, [n, channel, ...to])]! +=
        x.data[placeIn(x.shape, [n, c, ...at])]! * w.data[placeIn(w.shape, [a, b, ...offset])]!;
    }
  return { shape, data };
}

/** Shapes of x and weight, and the window. */
type Convolution = readonly [x: readonly number[], weight: readonly number[], window: Window];

const forward: readonly Convolution[] = [
  [[1, 1, 1], [1, 1, 1], {}],
  [[1, 2, 3], [2, 2, 5], { padding: [1] }],
  [[1, 1, 2], [1, 1, 1], { stride: [7] }],
  [[2, 1, 4], [1, 1, 2], { dilation: [3] }],
  [[1, 4, 3], [4, 1, 2], { groups: 4 }],
  [[1, 2, 3, 4], [3, 2, 2, 1], { stride: [2, 1], padding: [0, 2], dilation: [1, 3] }],
  [[1, 2, 2, 2, 2, 2], [2, 1, 1, 2, 1, 2], { groups: 2, padding: [1, 0, 0, 1] }],
  [[1, 1, 1], [1, 1, 3], { padding: [1] }],
  [[1, 1, 1], [1, 1, 1], { padding: [3], stride: [2] }],
];

const transposed: readonly Convolution[] = [
  [[1, 1, 1], [1, 1, 1], {}],
  [[1, 1, 3], [1, 1, 2], { stride: [2], dilation: [3], outputPadding: [2] }],
  [[1, 2, 3], [2, 3, 2], { stride: [1], dilation: [4], outputPadding: [3] }],
  [[1, 2, 3], [2, 1, 3], { stride: [2], dilation: [5], outputPadding: [4], padding: [4], groups: 2 }],
  [[2, 1, 2], [1, 2, 2], { stride: [3], outputPadding: [2] }],
  [[1, 4, 2, 3], [4, 2, 2, 1], { stride: [1, 2], dilation: [3, 1], outputPadding: [2, 1], groups: 2 }],
  [
    [1, 4, 2, 3],
    [4, 1, 1, 3],
    { stride: [3, 1], padding: [0, 2], dilation: [1, 2], outputPadding: [2, 1], groups: 4 },
  ],
  [[1, 1, 3], [1, 1, 3], { padding: [2] }],
  [
    [1, 1, 2, 1, 2, 1],
    [1, 1, 1, 2, 1, 2],
    { stride: [2, 1, 1, 2], dilation: [1, 2, 1, 3], outputPadding: [1, 1, 0, 2] },
  ],
];

const convolutions: Readonly<Record<string, Case>> = Object.fromEntries(
  (["forward", "transposed"] as const).flatMap((direction) =>
    (direction === "forward" ? forward : transposed).map(([xShape, wShape, window]): [string, Case] => {
      const [x, w] = [sines(xShape, 1), sines(wShape, 5)];
      const build = direction === "forward" ? t.convolve : t.convolveTransposed;
      return [
        `${direction} convolution of ${JSON.stringify([xShape, wShape, window])}`,
        {
          inputs: [x, w],
          build: (a, b) => (build as (x: Tensor, w: Tensor, window: Window) => Tensor)(a!, b!, window),
          expected: convolved(x, w, window, direction),
        },
      ];
    }),
  ),
);

function pooled(
  x: TensorData,
  kernel: readonly number[],
  { stride = kernel, padding = kernel.map(() => 0), dilation = kernel.map(() => 1) }: Window,
  combine: (values: readonly number[]) => number,
): Case["expected"] {
  const spatial = x.shape
    .slice(2)
    .map(
      (extent, k) =>
        Math.floor((extent + 2 * padding[k]! - dilation[k]! * (kernel[k]! - 1) - 1) / stride[k]!) + 1,
    );
  const shape = [...x.shape.slice(0, 2), ...spatial];
  const data = indices(shape).map(([n, c, ...at]) => {
    const places = indices(kernel).map((offset) =>
      at.map((place, k) => place * stride[k]! + offset[k]! * dilation[k]! - padding[k]!),
    );
    const inside = places.filter((place) => place.every((p, k) => p >= 0 && p < x.shape[k + 2]!));
    return combine(inside.map((place) => x.data[placeIn(x.shape, [n!, c!, ...place])]!));
  });
  return { shape, data };
}

const total = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

type Pool = (x: Tensor, kernel: readonly number[], options: object) => Tensor;
const pools = [
  { max: t.maxPool1d, average: t.avgPool1d },
  { max: t.maxPool2d, average: t.avgPool2d },
  { max: t.maxPool3d, average: t.avgPool3d },
] as unknown as readonly { readonly max: Pool; readonly average: Pool }[];

const pooling: Readonly<Record<string, Case>> = Object.fromEntries(
  (
    [
      [[1, 1, 1], [1], {}],
      [[1, 1, 3], [3], {}],
      [[1, 2, 3], [2], { padding: [1], stride: [1] }],
      [[1, 1, 3], [3], { padding: [1], stride: [5] }],
      [[1, 1, 4], [2], { dilation: [3] }],
      [[1, 1, 3, 4], [2, 1], { stride: [1, 3], padding: [1, 0], dilation: [2, 1] }],
      [[1, 2, 1, 2, 2], [1, 2, 2], { padding: [0, 1, 1] }],
      [[1, 1, 2], [3], { padding: [1], dilation: [1], stride: [2] }],
    ] as const
  ).flatMap(([shape, kernel, window]): [string, Case][] => {
    const x = floats(
      shape,
      sines(shape, 1).data.map((value) => value - 2),
    );
    const { max, average } = pools[kernel.length - 1]!;
    const name = JSON.stringify([shape, kernel, window]);
    const single = (build: (x: Tensor) => Tensor, expected: Case["expected"]): Case => ({
      inputs: [x],
      build: (a) => build(a!),
      expected,
    });
    return [
      [
        `max pooling of ${name}`,
        single(
          (a) => max(a, kernel, window),
          pooled(x, kernel, window, (v) => Math.max(...v)),
        ),
      ],
      [
        `average pooling of ${name}`,
        single(
          (a) => average(a, kernel, window),
          pooled(x, kernel, window, (v) => total(v) / sizeOf(kernel)),
        ),
      ],
      [
        `average pooling of ${name}, without padding`,
        single(
          (a) => average(a, kernel, { ...window, countIncludePad: false }),
          pooled(x, kernel, window, (v) => total(v) / v.length),
        ),
      ],
    ];
  }),
);

const spatialLayers: Readonly<Record<string, Case>> = {
  "max pooling of integers": of(
    integers([1, 1, 2], [-5, -7]),
    (x) => t.maxPool1d(x, 2, { padding: 1 }),
    [1, 1, 2],
    [-5, -7],
  ),
  "globalAvgPool without space": of(floats([1, 2]), (x) => t.globalAvgPool(x), [1, 2], [1, 2]),
  "globalAvgPool of a place": of(floats([1, 2, 1, 1]), (x) => t.globalAvgPool(x), [1, 2], [1, 2]),
  "conv1d of one": of(
    floats([1, 1, 1], [3]),
    (x) => t.conv1d(x, { name: "c1", out: 1, kernel: 1, bias: false, initial: t.initial.ones }),
    [1, 1, 1],
    [3],
  ),
  "convTranspose over a stride": of(
    floats([1, 2, 1], [3, 4]),
    (x) =>
      t.convTranspose(x, {
        name: "ct",
        out: 2,
        kernel: 1,
        dilation: 3,
        outputPadding: 2,
        groups: 2,
        bias: false,
        initial: t.initial.ones,
      }),
    [1, 2, 3],
    [3, 0, 0, 4, 0, 0],
  ),
  "sinusoidalPositions of one": of(scalar, (x) => t.sinusoidalPositions(x, 1, 1), [1, 1], [0]),
  "iota of one": of(scalar, (x) => t.iota(x, [1]), [1], [0]),
  "full of a scalar": of(scalar, (x) => t.full(x, [], 5), [], [5]),
  "ones of flags": of(scalar, (x) => t.ones(x, [2], "bool"), [2], [1, 1]),
};

export const cases: Readonly<Record<string, Case>> = {
  ...movement,
  ...reductions,
  ...elementwise,
  ...products,
  ...indexing,
  ...algebra,
  ...layers,
  ...attention,
  ...convolutions,
  ...pooling,
  ...spatialLayers,
};
