/** Functions that work element by element, and tensors made from nothing. */
import {
  abs,
  acos,
  add,
  and,
  arange,
  asin,
  atan,
  atan2,
  broadcastTo,
  cast,
  ceil,
  clamp,
  cos,
  cosh,
  div,
  dropout,
  elu,
  equal,
  erf,
  exp,
  exp2,
  expm1,
  floor,
  full,
  fullLike,
  gelu,
  greater,
  greaterEqual,
  hardSigmoid,
  hardSwish,
  iota,
  isNaN,
  leakyRelu,
  less,
  lessEqual,
  log,
  log1p,
  logSigmoid,
  maximum,
  minimum,
  mish,
  mul,
  neg,
  not,
  notEqual,
  oneHot,
  ones,
  onesLike,
  or,
  pow,
  prelu,
  quotient,
  randomNormal,
  randomUniform,
  reciprocal,
  relu,
  relu6,
  remainder,
  reshape,
  round,
  rsqrt,
  selu,
  sigmoid,
  sign,
  silu,
  sin,
  sinh,
  softplus,
  softsign,
  sqrt,
  square,
  stopGradient,
  sub,
  tan,
  tanh,
  tril,
  triu,
  where,
  zeros,
  zerosLike,
  mean,
  type Tensor,
} from "../../../compiler/index.ts";
import { besides, bounded, lastOf, offGrid, ofRank, withAxis, type Instruction } from "./operands.ts";

const unary =
  (f: (x: Tensor, choice: number) => Tensor): Instruction =>
  ({ x, choice }) =>
    f(x, choice);
const binary =
  (f: (x: Tensor, y: Tensor, choice: number) => Tensor): Instruction =>
  ({ x, y, choice }) =>
    f(x, besides(x, y, choice), choice);
/** Of floating-point numbers that are not equal, or of integers. */
const comparison =
  (f: (x: Tensor, y: Tensor) => Tensor): Instruction =>
  ({ x, y, index, choice }) =>
    choice % 3 === 0 ? f(index, remainder(index, 3)) : f(x, offGrid(besides(x, y, choice)));
const logical =
  (f: (a: Tensor, b: Tensor) => Tensor): Instruction =>
  ({ x, condition, choice }) =>
    f(condition, besides(condition, greater(x, 0.123), choice));

export const pointwise = {
  abs: unary(abs),
  neg: ({ x, index, choice }) => neg(choice % 3 === 0 ? index : x),
  sign: unary((x) => sign(offGrid(x))),
  floor: unary((x) => floor(offGrid(mul(x, 2)))),
  ceil: unary((x) => ceil(offGrid(mul(x, 2)))),
  round: unary((x) => round(offGrid(mul(x, 2)))),
  square: unary((x, choice) => square(bounded(x, choice))),
  sqrt: unary((x) => sqrt(add(square(x), 0.5))),
  rsqrt: unary((x) => rsqrt(add(square(x), 0.5))),
  reciprocal: unary((x) => reciprocal(add(square(x), 1))),
  exp: unary((x, choice) => exp(bounded(x, choice))),
  exp2: unary((x, choice) => exp2(bounded(x, choice))),
  log: unary((x) => log(add(square(x), 0.5))),
  log1p: unary((x) => log1p(square(x))),
  expm1: unary((x, choice) => expm1(bounded(x, choice))),
  sin: unary(sin),
  cos: unary(cos),
  tan: unary((x) => tan(mul(sin(x), 0.5))),
  asin: unary((x) => asin(mul(sin(x), 0.9))),
  acos: unary((x) => acos(mul(tanh(x), 0.9))),
  atan: unary(atan),
  sinh: unary((x, choice) => sinh(bounded(x, choice))),
  cosh: unary((x, choice) => cosh(bounded(x, choice))),
  tanh: unary(tanh),
  erf: unary(erf),
  relu: unary(relu),
  sigmoid: unary(sigmoid),
  softplus: unary(softplus),
  logSigmoid: unary(logSigmoid),
  silu: unary(silu),
  mish: unary(mish),
  softsign: unary(softsign),
  relu6: unary((x, choice) => relu6(mul(x, 1 + 5 * (choice % 2)))),
  hardSigmoid: unary((x) => hardSigmoid(mul(x, 3))),
  hardSwish: unary(hardSwish),
  leakyRelu: unary((x, choice) => leakyRelu(x, choice % 2 === 0 ? 0.01 : -0.3)),
  elu: unary((x, choice) => elu(x, choice % 2 === 0 ? 1 : 0.4)),
  selu: unary(selu),
  gelu: unary((x, choice) => gelu(x, { approximate: choice % 2 === 0 ? "none" : "tanh" })),
  prelu: ({ x, choice, parameter }) => {
    const channels = ofRank(x, 2 + (choice % 2));
    return prelu(channels, parameter([choice % 3 === 0 ? 1 : channels.shape[1]!]));
  },
  clamp: unary((x, choice) =>
    clamp(x, { ...(choice % 3 > 0 && { min: -0.51 }), ...(choice % 3 < 2 && { max: 0.73 }) }),
  ),

  add: ({ x, y, index, choice }) =>
    choice % 4 === 0
      ? add(index, besides(index, arange(index, lastOf(index)), choice))
      : add(x, besides(x, y, choice)),
  sub: ({ x, y, index, choice }) =>
    choice % 4 === 0 ? sub(choice, index) : choice % 4 === 1 ? sub(1, x) : sub(x, besides(x, y, choice)),
  mul: ({ x, y, index, choice }) =>
    choice % 4 === 0
      ? mul(index, choice % 8 === 0 ? 3 : index)
      : choice % 4 === 1
        ? mul(x, 0.7)
        : mul(x, bounded(besides(x, y, choice), choice >> 3)),
  div: binary((x, y, choice) => (choice % 3 === 0 ? div(x, 3) : div(x, add(square(y), 1)))),
  pow: binary((x, y, choice) =>
    choice % 3 === 0 ? pow(sin(x), 2 + (choice % 2)) : pow(add(square(x), 0.5), bounded(y, choice)),
  ),
  maximum: binary((x, y) => maximum(x, y)),
  minimum: ({ x, y, index, choice }) =>
    choice % 4 === 0 ? minimum(index, choice % 5) : minimum(x, besides(x, y, choice)),
  atan2: binary((x, y, choice) =>
    choice % 2 === 0 ? atan2(x, add(square(y), 0.5)) : atan2(add(square(x), 0.5), y),
  ),
  quotient: ({ index, choice }) => quotient(index, 1 + (choice % 5)),
  remainder: ({ index, choice }) =>
    remainder(index, choice % 2 === 0 ? 1 + (choice % 5) : add(remainder(index, 3), 1)),
  less: comparison(less),
  lessEqual: comparison(lessEqual),
  greater: comparison(greater),
  greaterEqual: comparison(greaterEqual),
  equal: ({ index, choice }) => equal(index, choice % 3),
  notEqual: ({ index, choice }) => notEqual(remainder(index, 3), choice % 3),
  and: logical(and),
  or: logical(or),
  not: ({ condition }) => not(condition),
  isNaN: unary((x) => isNaN(log(offGrid(x)))),
  where: ({ x, y, condition, choice }) => {
    const other = besides(x, y, choice);
    const chosen =
      choice % 2 === 0 ? greater(x, add(other, 0.1)) : besides(add(x, other), condition, choice >> 1);
    return where(chosen, mul(x, 0.5), choice % 3 === 0 ? 0.3 : bounded(other));
  },
  cast: ({ x, index, condition, choice }) => {
    const variants = [
      () => mul(cast(remainder(index, 7), "f32"), 0.1),
      () => cast(condition, "f32"),
      () => cast(condition, "i32"),
      () => cast(cast(bounded(x, choice), "f64"), "f32"),
      () => cast(sin(cast(x, "f64")), "f32"),
      () => cast(offGrid(mul(x, 3)), "i32"),
      () => cast(remainder(index, 2), "bool"),
    ];
    return variants[choice % variants.length]!() as Tensor;
  },
  // The result does not depend on what is taken for constant, so that it has the gradient that numbers show.
  stopGradient: ({ x, y }) => {
    const constant = stopGradient(mean(sin(y)));
    return sub(square(add(bounded(x), constant)), mul(constant, add(mul(bounded(x), 2), constant)));
  },

  full: ({ x, model, choice }) => add(x, full(model, x.shape.slice(choice % 2), 0.1 * (choice % 7))),
  fullLike: ({ x }) => mul(x, fullLike(x, 0.6)),
  zeros: ({ model, choice }) =>
    zeros(model, [1 + (choice % 3), 2], (["f32", "i32", "bool"] as const)[choice % 3]!),
  ones: ({ x, model }) => sub(ones(model, x.shape), x),
  zerosLike: ({ any }) => zerosLike(any),
  onesLike: ({ x }) => div(onesLike(x), add(square(x), 1)),
  iota: ({ any, choice }) => {
    const { shape } = withAxis(any);
    return iota(any, shape, choice % shape.length);
  },
  arange: ({ model, choice }) => arange(model, 1 + (choice % 5)),
  oneHot: ({ x, index, choice }) => mul(add(oneHot(index, 2 + (choice % 3)), mean(x)), 0.5),
  tril: ({ any, choice }) => tril(ofRank(any, 2 + (choice % 2)), (choice % 5) - 2),
  triu: ({ any, choice }) => triu(ofRank(any, 2 + (choice % 2)), (choice % 5) - 2),
  randomUniform: ({ x, model, choice }) => add(x, randomUniform(model, x.shape, -0.5, 0.1 * (choice % 5))),
  randomNormal: ({ x, model, choice }) =>
    mul(randomNormal(model, choice % 2 === 0 ? [...x.shape] : [3], 0.1, 0.5), choice % 2 === 0 ? x : 1),
  dropout: unary((x, choice) => dropout(x, [0, 0.3, 0.75][choice % 3]!)),
  broadcastTo: ({ any, choice }) => broadcastTo(any, [2 + (choice % 2), ...any.shape]),
  reshape: ({ any, choice }) =>
    choice % 3 === 0 ? reshape(any, [-1]) : ofRank(reshape(any, [1, -1, 1]), 1 + (choice % 4)),
} satisfies Record<string, Instruction>;
