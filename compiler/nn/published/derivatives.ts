/** Derivatives. */
import { callback, flag, optionalOptions } from "../../model/arguments/check.ts";
import { oneOrMore, tensor } from "../../model/arguments/kinds.ts";
import { publish } from "../../model/arguments/publish.ts";
import * as nn from "../functions.ts";

const derivative = optionalOptions<{ readonly allowUnused?: boolean }>({ allowUnused: flag });
export const grad = publish("grad", nn.grad, { loss: tensor, wrt: oneOrMore, options: derivative });
export const jvp = publish("jvp", nn.jvp, {
  output: tensor,
  wrt: oneOrMore,
  tangent: oneOrMore,
  options: derivative,
});
export const hessianVectorProduct = publish("hessianVectorProduct", nn.hessianVectorProduct, {
  loss: tensor,
  wrt: oneOrMore,
  vector: oneOrMore,
  options: derivative,
});
export const jacobian = publish("jacobian", nn.jacobian, {
  output: tensor,
  wrt: tensor,
  options: derivative,
});
export const hessian = publish("hessian", nn.hessian, { loss: tensor, wrt: tensor, options: derivative });
export const customGradient = publish(
  "customGradient",
  ((forward, backward) =>
    publish("customGradient", nn.customGradient(forward, backward), {
      "...operands": tensor,
    })) as typeof nn.customGradient,
  { forward: callback, backward: callback },
);
