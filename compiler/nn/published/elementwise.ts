/** Functions that take each element by itself. */
import { bound, options } from "../../model/arguments/check.ts";
import { dtype, operand, tensor } from "../../model/arguments/kinds.ts";
import { publish } from "../../model/arguments/publish.ts";
import * as nn from "../functions.ts";
import { ofTensor, ofTwo } from "./kinds.ts";

export const neg = ofTensor("neg", nn.neg);
export const abs = ofTensor("abs", nn.abs);
/** -1, 0 or 1; its gradient is 0. */
export const sign = ofTensor("sign", nn.sign);
export const floor = ofTensor("floor", nn.floor);
export const ceil = ofTensor("ceil", nn.ceil);
/** To the nearest integer, ties to the even one. */
export const round = ofTensor("round", nn.round);
export const square = ofTensor("square", nn.square);
export const sqrt = ofTensor("sqrt", nn.sqrt);
/** `1 / √x` */
export const rsqrt = ofTensor("rsqrt", nn.rsqrt);
export const reciprocal = ofTensor("reciprocal", nn.reciprocal);
export const exp = ofTensor("exp", nn.exp);
/** `2ˣ` */
export const exp2 = ofTensor("exp2", nn.exp2);
/** The natural logarithm. */
export const log = ofTensor("log", nn.log);
/** `log(1 + x)`, accurate near 0. */
export const log1p = ofTensor("log1p", nn.log1p);
/** `exp(x) - 1`, accurate near 0. */
export const expm1 = ofTensor("expm1", nn.expm1);
export const sin = ofTensor("sin", nn.sin);
export const cos = ofTensor("cos", nn.cos);
export const tan = ofTensor("tan", nn.tan);
export const asin = ofTensor("asin", nn.asin);
export const acos = ofTensor("acos", nn.acos);
export const atan = ofTensor("atan", nn.atan);
export const sinh = ofTensor("sinh", nn.sinh);
export const cosh = ofTensor("cosh", nn.cosh);
export const tanh = ofTensor("tanh", nn.tanh);
/** The error function `2/√π ∫₀ˣ exp(-t²) dt`. */
export const erf = ofTensor("erf", nn.erf);
export const not = ofTensor("not", nn.not);
export const isNaN = ofTensor("isNaN", nn.isNaN);
/** The same tensor, but a constant to gradients. */
export const stopGradient = ofTensor("stopGradient", nn.stopGradient);
export const add = ofTwo("add", nn.add);
export const sub = ofTwo("sub", nn.sub);
export const mul = ofTwo("mul", nn.mul);
export const div = ofTwo("div", nn.div);
/** `aᵇ`, as IEEE 754 has it: 1 to the power of anything is 1, NaN and infinities included. */
export const pow = ofTwo("pow", nn.pow);
/** The larger of two; where they are equal, each gets half of the gradient. */
export const maximum = ofTwo("maximum", nn.maximum);
/** The smaller of two; where they are equal, each gets half of the gradient. */
export const minimum = ofTwo("minimum", nn.minimum);
/** The angle of the point `(x, y)`, in (-π, π]; `y` comes first. */
export const atan2 = ofTwo("atan2", nn.atan2);
/** `⌊a / b⌋` of `i32` tensors; by 0, 0. */
export const quotient = ofTwo("quotient", nn.quotient);
/** `a - b ⌊a / b⌋` of `i32` tensors, with the sign of `b`; by 0, 0. */
export const remainder = ofTwo("remainder", nn.remainder);
export const less = ofTwo("less", nn.less);
export const lessEqual = ofTwo("lessEqual", nn.lessEqual);
export const greater = ofTwo("greater", nn.greater);
export const greaterEqual = ofTwo("greaterEqual", nn.greaterEqual);
export const equal = ofTwo("equal", nn.equal);
export const notEqual = ofTwo("notEqual", nn.notEqual);
/** Both conditions hold; operands are `bool`. */
export const and = ofTwo("and", nn.and);
/** At least one condition holds; operands are `bool`. */
export const or = ofTwo("or", nn.or);
export const where = publish("where", nn.where, { condition: tensor, a: operand, b: operand });
export const cast = publish("cast", nn.cast, { x: tensor, dtype });
export const clamp = publish("clamp", nn.clamp, {
  x: tensor,
  options: options<Parameters<typeof nn.clamp>[1]>({}, { min: bound, max: bound }),
});
