/**
 * Derivatives by hidden tensors: h = before(x), and a loss of after(h). What `grad` and `jvp` say of h must be what they say of an
 * input with the values of h, whatever the two operations are.
 */
import {
  abs,
  add,
  amax,
  avgPool1d,
  broadcastTo,
  cast,
  clamp,
  concat,
  convolve,
  cos,
  cumprod,
  cumsum,
  customGradient,
  diagonal,
  div,
  dropout,
  exp,
  flatten,
  flip,
  full,
  gather,
  grad,
  greater,
  iota,
  jvp,
  linearRecurrence,
  logSoftmax,
  logSumExp,
  matmul,
  maximum,
  maxPool1d,
  mean,
  moveAxis,
  mul,
  narrow,
  neg,
  norm,
  ones,
  pad,
  prod,
  relu,
  remainder,
  reshape,
  scan,
  scatterAdd,
  sigmoid,
  sin,
  slice,
  softmax,
  sort,
  split,
  square,
  squeeze,
  stack,
  sub,
  sum,
  take,
  tanh,
  topK,
  transpose,
  tril,
  unsqueeze,
  variance,
  where,
  zeros,
  type Tensor,
} from "../../compiler/index.ts";
import { runTraced } from "./run-traced.ts";

/** An operation on a tensor of at least so many axes. */
type Operation = (x: Tensor) => Tensor;
const anyRank: Readonly<Record<string, Operation>> = {
  "x + 0": (x) => add(x, 0),
  "x + 1": (x) => add(x, 1),
  "0 + x": (x) => add(0, x) as Tensor,
  "x - 0": (x) => sub(x, 0),
  "0 - x": (x) => sub(0, x) as Tensor,
  "x - 2": (x) => sub(x, 2),
  "x + (-x / 3)": (x) => add(x, neg(div(x, 3))) as Tensor,
  neg,
  "x · 1": (x) => mul(x, 1),
  "x · -1": (x) => mul(x, -1),
  "x · 0.5": (x) => mul(x, 0.5),
  "3 · x": (x) => mul(3, x) as Tensor,
  "x / 1": (x) => div(x, 1),
  "x / 4": (x) => div(x, 4),
  "x / 3": (x) => div(x, 3),
  "x · x": (x) => mul(x, x) as Tensor,
  "x + x": (x) => add(x, x) as Tensor,
  "x · ones": (x) => mul(x, ones(x, x.shape)) as Tensor,
  "x + zeros": (x) => add(x, zeros(x, x.shape)) as Tensor,
  "where(true)": (x) => where(cast(ones(x, x.shape), "bool"), x, 7),
  "where(x > 0)": (x) => where(greater(x, 0), x, mul(x, 0.1)) as Tensor,
  square,
  exp,
  sin,
  tanh,
  sigmoid,
  abs,
  relu,
  "maximum(x, 0.2)": (x) => maximum(x, 0.2),
  "clamp, no limits": (x) => clamp(x, {}),
  clamp: (x) => clamp(x, { min: -0.7, max: 0.7 }),
  "cast to its own type": (x) => cast(x, "f32") as Tensor,
  "dropout of none": (x) => dropout(x, 0),
  "reshape to the same shape": (x) => reshape(x, x.shape) as Tensor,
  "reshape to one axis": (x) => reshape(x, [-1]) as Tensor,
  "reshape with axes of 1": (x) => reshape(x, [1, ...x.shape, 1]) as Tensor,
  "broadcast to the same shape": (x) => broadcastTo(x, x.shape) as Tensor,
  "broadcast, a new axis": (x) => broadcastTo(x, [2, ...x.shape]) as Tensor,
  "unsqueeze 0": (x) => unsqueeze(x, 0) as Tensor,
  "unsqueeze -1": (x) => unsqueeze(x, -1) as Tensor,
  squeeze: (x) => squeeze(x),
  "stack of two": (x) => stack([x, sin(x)], 0) as Tensor,
  "sum of all": (x) => sum(x) as Tensor,
  "sum of none": (x) => sum(x, []) as Tensor,
  "mean, kept": (x) => mean(x, undefined, { keepDims: true }) as Tensor,
  norm: (x) => norm(x) as Tensor,
  "custom gradient": (x) =>
    customGradient(
      (a: Tensor) => sin(a),
      ([a], _, cotangent) => [mul(cotangent, cos(a)) as Tensor],
    )(x),
  "scan that captures": (x) =>
    scan({ carry: [mul(x, 0)], length: 2 }, ([h]) => ({ carry: [add(mul(h!, 0.5), x) as Tensor] })).carry[0]!,
};
const withAxis: Readonly<Record<string, Operation>> = {
  "transpose of none": (x) => transpose(x, [...x.shape.keys()]) as Tensor,
  reversed: (x) => transpose(x, [...x.shape.keys()].toReversed()) as Tensor,
  flatten: (x) => flatten(x, 0) as Tensor,
  moveAxis: (x) => moveAxis(x, 0, -1),
  "flip 0": (x) => flip(x, 0),
  "narrow to all": (x) => narrow(x, -1, 0, x.shape.at(-1)!),
  "narrow to the first": (x) => narrow(x, 0, 0, 1),
  "narrow to the last": (x) => narrow(x, -1, x.shape.at(-1)! - 1, x.shape.at(-1)!),
  "every other": (x) =>
    slice(
      x,
      x.shape.map(() => 0),
      x.shape,
      x.shape.map(() => 2),
    ),
  "a part of split": (x) => split(x, x.shape[0]!, 0).at(-1)!,
  "pad by nothing": (x) =>
    pad(
      x,
      x.shape.map(() => [0, 0]),
    ),
  pad: (x) =>
    pad(
      x,
      x.shape.map(() => [1, 2]),
    ),
  "pad and cut": (x) =>
    pad(
      x,
      x.shape.map((extent) => (extent > 1 ? [1, -1] : [1, 0])),
      3,
    ),
  "concat with another": (x) => concat([x, mul(x, 3)], 0) as Tensor,
  "concat, the last": (x) => concat([exp(x), x], -1) as Tensor,
  "concat of one": (x) => concat([x], 0) as Tensor,
  "sum 0, kept": (x) => sum(x, 0, { keepDims: true }) as Tensor,
  "sum -1": (x) => sum(x, -1) as Tensor,
  "mean 0": (x) => mean(x, 0) as Tensor,
  "amax -1": (x) => amax(x, -1) as Tensor,
  "prod 0": (x) => prod(x, 0) as Tensor,
  variance: (x) => variance(x, -1, { correction: 0, keepDims: true }) as Tensor,
  "logSumExp 0": (x) => logSumExp(x, 0) as Tensor,
  softmax: (x) => softmax(x, -1),
  logSoftmax: (x) => logSoftmax(x, 0),
  cumsum: (x) => cumsum(x, 0),
  "cumprod, from the end": (x) => cumprod(x, -1, { reverse: true }),
  linearRecurrence: (x) => linearRecurrence(sin(x), x, 0),
  sort: (x) => sort(x, -1),
  topK: (x) => topK(x, 1, 0).values,
  take: (x) => take(x, remainder(iota(x, [3]), x.shape[0]!), 0),
  gather: (x) => gather(x, -1, remainder(iota(x, x.shape, 0), x.shape.at(-1)!)),
  scatterAdd: (x) => scatterAdd(x, 0, remainder(iota(x, x.shape, 0), 1), x),
  "scan over the first axis": (x) =>
    scan({ carry: [zeros(x, x.shape.slice(1))], xs: [x] }, ([h], [now]) => {
      const next = add(mul(h!, 0.5), now!) as Tensor;
      return { carry: [next], ys: [next] };
    }).ys[0] as Tensor,
};
const withMatrix: Readonly<Record<string, Operation>> = {
  transpose: (x) => transpose(x) as Tensor,
  tril: (x) => tril(x),
  "a diagonal": (x) => diagonal(x),
  "times a constant": (x) => matmul(x, full(x, [x.shape.at(-1)!, 2], 0.3)) as Tensor,
  "times itself": (x) => matmul(x, transpose(x)) as Tensor,
  "average pool": (x) => avgPool1d(unsqueeze(squeezed(x), 0) as Tensor, 2, { stride: 2, padding: 1 }),
  "maximum pool": (x) => maxPool1d(unsqueeze(squeezed(x), 0) as Tensor, 2, { stride: 1, padding: 1 }),
  convolution: (x) => {
    const row = reshape(x, [1, 1, -1]) as Tensor;
    return convolve(row, full(x, [2, 1, 1], 0.4)) as Tensor;
  },
};
/** The last two axes. */
const squeezed = (x: Tensor): Tensor =>
  x.shape.length === 2 ? x : (reshape(x, [-1, x.shape.at(-1)!]) as Tensor);

const leastRank = new Map<string, number>([
  ...Object.keys(anyRank).map((name) => [name, 0] as const),
  ...Object.keys(withAxis).map((name) => [name, 1] as const),
  ...Object.keys(withMatrix).map((name) => [name, 2] as const),
]);
const operations: Readonly<Record<string, Operation>> = { ...anyRank, ...withAxis, ...withMatrix };
export const operationNames = Object.keys(operations);

const flat = (x: Tensor): Tensor => reshape(x, [-1]) as Tensor;
const weighted = (x: Tensor): Tensor => {
  const place = cast(iota(x, [flat(x).shape[0]!]), "f32");
  return sum(mul(sin(add(flat(x), 0.3)), add(mul(cos(mul(place, 1.7)), 0.4), 1))) as Tensor;
};

/** Of h alone: what after(h) is worth, also inside of a scan that captures it, and of h on its own. */
function lossOf(h: Tensor, after: Operation): Tensor {
  const result = after(h);
  const { carry } = scan({ carry: [mul(sum(h), 0)], length: 2 }, ([total]) => ({
    carry: [add(mul(total!, 0.5), weighted(result)) as Tensor],
  }));
  return add(add(weighted(result), mul(carry[0]!, 0.3)), mul(sum(square(h)), 0.1)) as Tensor;
}

const derivatives = (h: Tensor, loss: Tensor): Tensor => {
  const along = jvp(loss, h, cos(h) as never, { allowUnused: true }) as Tensor;
  return concat([flat(grad(loss, h, { allowUnused: true })), flat(along)]) as Tensor;
};

const shape = [2, 3];
const data = [0.31, -0.52, 1.13, 0.84, -1.25, 0.46];
/** What is wrong with a pair of operations; `undefined` where nothing is, and where the second does not fit the first. */
export function checkPair(before: string, after: string): string | undefined {
  let hidden: readonly number[] = [];
  const first = runTraced(
    ({ x }) => {
      const h = operations[before]!(x!);
      hidden = h.shape;
      if (h.shape.length < leastRank.get(after)!) return zeros(x!, [1]) as Tensor;
      // What x is worth besides is no part of it.
      const loss = add(lossOf(h, operations[after]!), sum(cos(mul(x!, 1.234)))) as Tensor;
      return concat([derivatives(h, loss), flat(h)]) as Tensor;
    },
    { x: { shape, data } },
  );
  if (hidden.length < leastRank.get(after)!) return undefined;
  const size = hidden.reduce((product, extent) => product * extent, 1);
  const values = [...first.output.data];
  const alone = runTraced(({ h }) => derivatives(h!, lossOf(h!, operations[after]!)), {
    h: { shape: hidden, data: values.slice(-size) },
  });
  const worst = [...alone.output.data].findIndex(
    (value, k) => !(Math.abs(value - values[k]!) <= 1e-9 * (1 + Math.abs(value))),
  );
  if (worst < 0) return undefined;
  const what = worst < size ? `gradient at ${worst}` : "derivative along a direction";
  return `${before}, then ${after}: ${what} is ${values[worst]}, by an input ${alone.output.data[worst]}`;
}
