/**
 * Elementary functions in 32-bit arithmetic, without branches, so that they run in vector lanes. Arguments are reduced to a small
 * interval around 0, where a polynomial of least relative error (Remez' algorithm, 40 digits) takes over. Errors are within 2 units
 * in the last place of the rounded result (erf: 4); subnormal results, infinities and NaN are right, too.
 */
import { call, constant } from "../loops/build.ts";
import type { Expr } from "../loops/types.ts";
import type { ScalarTable } from "../scalar/functions.ts";
import type { DType } from "../scalar/types.ts";

/** What an expansion is written with. */
export interface Expansion {
  readonly args: readonly Expr[];
  readonly type: DType;
  /** Computes a value once that is used several times. */
  readonly bind: (value: Expr) => Expr;
  /** A constant of the result's type. */
  readonly number: (value: number) => Expr;
}

export type Expand = (expansion: Expansion) => Expr;

export type Expansions = ScalarTable<Expand>;

const f32 = (value: number): Expr => constant(value, "f32");
const i32 = (value: number): Expr => constant(value, "i32");
const add = (a: Expr, b: Expr): Expr => call("add", a, b);
const sub = (a: Expr, b: Expr): Expr => call("sub", a, b);
const mul = (a: Expr, b: Expr): Expr => call("mul", a, b);
const clamp = (x: Expr, low: number, high: number): Expr =>
  call("atMost", call("atLeast", x, f32(low)), f32(high));

/** `Σ coefficients[k] · xᵏ`, by Horner's rule. */
const polynomial = (coefficients: readonly number[], x: Expr): Expr =>
  coefficients.reduceRight<Expr | undefined>(
    (sum, coefficient) => (sum === undefined ? f32(coefficient) : add(mul(sum, x), f32(coefficient))),
    undefined,
  )!;

/** log 2 in two parts: the first has 9 bits, so that its products with the integers used here are exact. */
const [log2High, log2Low] = [0.693359375, -2.1219444005469057e-4];

/** `2ⁿ` for the `i32` value n from -126 to 127: the bits of its exponent. */
const powerOfTwo = (n: Expr): Expr => call("fromBits", call("shiftLeft", add(n, i32(127)), i32(23)));

/** The sign of `x` on a value that is not negative, or has it already: what is added up to 0 has lost it. */
const withSignOf = (x: Expr, value: Expr): Expr =>
  call("fromBits", call("bitOr", call("toBits", value), call("bitAnd", call("toBits", x), i32(-0x80000000))));

interface Reduced {
  /** An integer, as `f32`. */
  readonly n: Expr;
  /** `x = n · log 2 + high - low`, where the difference is in [-log 2 / 2, log 2 / 2] and `high` is exact. */
  readonly high: Expr;
  readonly low: Expr;
}

function reduce(x: Expr, bind: Expansion["bind"]): Reduced {
  const n = bind(call("round", mul(x, f32(Math.LOG2E))));
  return { n, high: bind(sub(x, mul(n, f32(log2High)))), low: bind(mul(n, f32(log2Low))) };
}

/** `(eˣ - 1 - x) / x²` for |x| ≤ log 2 / 2. */
export const exponentialRest = [
  0.5, 0.1666666716337204, 0.04166635498404503, 0.008333273231983185, 0.0013941050274297595,
  0.0001991423050640151,
];

/** `eˣ - 1 - high` for `x = high - low`, |x| ≤ log 2 / 2: what `x` loses by rounding is only felt in its powers. */
function exponentialTail({ high, low }: Reduced, bind: Expansion["bind"]): Expr {
  const x = bind(sub(high, low));
  return sub(mul(mul(x, x), polynomial(exponentialRest, x)), low);
}

const exp: Expand = ({ args: [argument], bind }) => {
  const reduced = reduce(bind(clamp(argument!, -104, 89)), bind);
  // 1 + high + tail, where the error of the first sum is known and goes into the second.
  const sum = bind(add(f32(1), reduced.high));
  const lost = sub(reduced.high, sub(sum, f32(1)));
  const value = add(sum, add(lost, exponentialTail(reduced, bind)));
  // 2ⁿ in two factors, since n is from -150 to 128; only the second product is rounded.
  const exponent = bind(call("truncate", reduced.n));
  const half = bind(call("shiftRight", exponent, i32(1)));
  return mul(mul(value, powerOfTwo(half)), powerOfTwo(sub(exponent, half)));
};

const expm1: Expand = ({ args: [argument], bind }) => {
  const x = bind(argument!);
  const reduced = reduce(bind(clamp(x, -20, 89)), bind);
  // 2ⁿ (eʳ - 1) + 2ⁿ - 1 as twice its half, since 2¹²⁸ is infinite.
  const scale = bind(powerOfTwo(sub(call("truncate", reduced.n), i32(1))));
  const half = add(mul(scale, add(reduced.high, exponentialTail(reduced, bind))), sub(scale, f32(0.5)));
  return withSignOf(x, mul(f32(2), half));
};

/** `(log(1 + x) - x + x² / 2) / x³` for |x| ≤ 1/3. */
export const logarithmRest = [
  0.3333333730697632, -0.24999819695949554, 0.1999930590391159, -0.16679616272449493, 0.14312836527824402,
  -0.1219528540968895, 0.1066138744354248, -0.12847115099430084, 0.12357929348945618,
];

const log: Expand = ({ args: [argument], bind }) => {
  const x = bind(argument!);
  const isSubnormal = bind(call("less", x, f32(2 ** -126)));
  const bits = bind(call("toBits", call("select", isSubnormal, mul(x, f32(2 ** 23)), x)));
  // x = m · 2ⁿ with m in [2/3, 4/3).
  const exponent = bind(call("shiftRight", sub(bits, i32(0x3f2aaaab)), i32(23)));
  const f = bind(sub(call("fromBits", sub(bits, call("shiftLeft", exponent, i32(23)))), f32(1)));
  const n = bind(call("toF32", sub(exponent, call("select", isSubnormal, i32(23), i32(0)))));
  const square = bind(mul(f, f));
  const tail = mul(mul(square, f), polynomial(logarithmRest, f));
  const small = add(sub(mul(n, f32(log2Low)), mul(f32(0.5), square)), tail);
  const value = add(mul(n, f32(log2High)), add(f, small));
  const finite = call("select", call("less", x, f32(Infinity)), value, x);
  const positive = call("select", call("equal", x, f32(0)), f32(-Infinity), finite);
  return call("select", call("less", x, f32(0)), f32(NaN), positive);
};

/** `log(u) + (x - (u - 1)) / u` with `u = 1 + x` rounded: the second term is what the rounding lost. */
const log1p: Expand = ({ args: [argument], bind }) => {
  const x = bind(argument!);
  const u = bind(add(f32(1), x));
  const lost = call("div", sub(x, sub(u, f32(1))), u);
  const isOrdinary = call("and", call("less", u, f32(Infinity)), call("greater", u, f32(0)));
  // Also keeps -0, and what is too small to change 1.
  const sum = add(call("log", u), call("select", isOrdinary, lost, f32(0)));
  return call("select", call("equal", u, f32(1)), x, sum);
};

/** `(tanh(x) / x - 1) / x²` in x², for |x| ≤ 0.6. */
export const hyperbolicRest = [
  -0.33333298563957214, 0.13331958651542664, -0.053786683827638626, 0.02080538310110569,
  -0.005905867554247379,
];

const tanh: Expand = ({ args: [argument], bind }) => {
  const x = bind(argument!);
  const size = bind(call("abs", x));
  const square = bind(mul(x, x));
  const near = add(x, mul(mul(x, square), polynomial(hyperbolicRest, square)));
  // From 9.02 on, the result is 1.
  const far = sub(f32(1), call("div", f32(2), add(call("exp", mul(f32(2), clamp(size, 0, 10))), f32(1))));
  return withSignOf(x, call("select", call("less", size, f32(0.6)), near, far));
};

/** `erf(x) / x` in x², for |x| ≤ 0.9. */
export const errorRatio = [
  1.128379225730896, -0.37612634897232056, 0.11283719539642334, -0.026860753074288368, 0.005204435903578997,
  -0.0008181927842088044, 8.538841939298436e-5,
];

/** `log(1 - erf(x))` for 0.88 ≤ x ≤ 4. */
export const logarithmOfComplement = [
  0.00016500739729963243, -1.1294680833816528, -0.6334420442581177, -0.10817490518093109, 0.02505115605890751,
  -0.004145060665905476, 0.0004290842916816473, -2.0629162463592365e-5,
];

const erf: Expand = ({ args: [argument], bind }) => {
  const x = bind(argument!);
  const size = bind(clamp(call("abs", x), 0, 4));
  const near = mul(x, polynomial(errorRatio, bind(mul(x, x))));
  const far = sub(f32(1), call("exp", polynomial(logarithmOfComplement, size)));
  return call("select", call("less", size, f32(0.9)), near, withSignOf(x, far));
};

/** π/2 in five parts: the products of the first four and integers up to 2¹⁵ are exact. */
const quarterTurn = [
  1.5703125, 0.00048351287841796875, 3.1385570764541626e-7, 6.070877134334296e-11, 6.223371969669989e-14,
] as const;

/** Angles up to here are at most 2¹⁵ quarter turns, and |r| is at most 0.789. */
const farthestAngle = 51_471;

/** `(sin(r) / r - 1) / r²` in r², within 2⁻²⁷ of the sine for |r| ≤ 0.789. */
export const sineRest = [-0.16666653752326965, 0.008332106284797192, -0.0001950788573594764];

/** `(cos(r) - 1 + r² / 2) / r⁴` in r², within 2⁻³² of the cosine for |r| ≤ 0.789. */
export const cosineRest = [0.04166664555668831, -0.0013887304812669754, 2.443142693664413e-5];

/**
 * With n = |x| / (π/2) rounded and r = |x| - n · π/2, the sine and the cosine of x are those of r, by turns and with changing
 * signs (Cody, Waite, 1980). Angles that are too far for five parts are rare: they are left to JavaScript.
 */
function circular(name: "sin" | "cos", argument: Expr, bind: Expansion["bind"]): Expr {
  const x = bind(argument);
  const size = bind(call("abs", x));
  // Sums from 2²³ to 2²⁴ are integers: their last bits are n.
  const rounded = bind(add(mul(size, f32(2 / Math.PI)), f32(3 * 2 ** 22)));
  const n = bind(sub(rounded, f32(3 * 2 ** 22)));
  const part = (k: 0 | 1 | 2 | 3 | 4): Expr => mul(n, f32(quarterTurn[k]));
  // Of what the parts leave, only two differences are rounded: what the first of them loses goes into the second.
  const exact = bind(sub(sub(size, part(0)), part(1)));
  const third = bind(part(2));
  const rough = bind(sub(exact, third));
  const lost = sub(sub(exact, rough), third);
  const r = bind(sub(rough, sub(part(3), lost)));
  const square = bind(mul(r, r));
  const sine = add(r, sub(mul(mul(r, square), polynomial(sineRest, square)), part(4)));
  const rest = mul(mul(square, square), polynomial(cosineRest, square));
  const cosine = add(sub(f32(1), mul(f32(0.5), square)), rest);
  // Quarter turns from a sine: the odd ones end at a cosine, and every second one changes the sign.
  const bits = call("toBits", rounded);
  const turns = bind(name === "sin" ? bits : call("add", bits, i32(1)));
  const isSine = call("equal", call("bitAnd", turns, i32(1)), i32(0));
  const half = call("shiftLeft", turns, i32(30));
  const signed = name === "sin" ? call("bitXor", half, call("toBits", x)) : half;
  const sign = call("bitAnd", signed, i32(-0x80000000));
  const near = call("fromBits", call("bitXor", call("toBits", call("select", isSine, sine, cosine)), sign));
  return call(`${name}Where`, call("greater", size, f32(farthestAngle)), x, near);
}

const sin: Expand = ({ args: [x], bind }) => circular("sin", x!, bind);
const cos: Expand = ({ args: [x], bind }) => circular("cos", x!, bind);

/** By name, for `f32` operands. */
export const elementary = { exp, expm1, log, log1p, tanh, erf, sin, cos } satisfies Expansions;
