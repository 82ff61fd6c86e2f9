/** Activations. */
import { axis, finite, oneOf, optional, optionalOptions } from "../../model/arguments/check.ts";
import { tensor } from "../../model/arguments/kinds.ts";
import { publish } from "../../model/arguments/publish.ts";
import * as nn from "../functions.ts";
import { ofTensor } from "./kinds.ts";

/** `max(x, 0)`; its derivative at 0 is 0. */
export const relu = ofTensor("relu", nn.relu);
/** `1 / (1 + exp(-x))` */
export const sigmoid = ofTensor("sigmoid", nn.sigmoid);
/** `log(1 + exp(x))` */
export const softplus = ofTensor("softplus", nn.softplus);
/** `log(sigmoid(x))`, without overflow. */
export const logSigmoid = ofTensor("logSigmoid", nn.logSigmoid);
/** `x · sigmoid(x)`, also called swish. */
export const silu = ofTensor("silu", nn.silu);
/** `x · tanh(softplus(x))` */
export const mish = ofTensor("mish", nn.mish);
/** `x / (1 + |x|)` */
export const softsign = ofTensor("softsign", nn.softsign);
/** `min(max(x, 0), 6)`; its derivative at 0 and 6 is 0. */
export const relu6 = ofTensor("relu6", nn.relu6);
/** `relu6(x + 3) / 6` */
export const hardSigmoid = ofTensor("hardSigmoid", nn.hardSigmoid);
/** `x · hardSigmoid(x)` */
export const hardSwish = ofTensor("hardSwish", nn.hardSwish);
/** Klambauer et al., "Self-normalizing neural networks", 2017: the constants make mean 0 and variance 1 a fixed point. */
export const selu = ofTensor("selu", nn.selu);
export const leakyRelu = publish("leakyRelu", nn.leakyRelu, { x: tensor, slope: optional(finite) });
export const elu = publish("elu", nn.elu, { x: tensor, alpha: optional(finite) });
export const gelu = publish("gelu", nn.gelu, {
  x: tensor,
  options: optionalOptions<{ readonly approximate?: "none" | "tanh" }>({
    approximate: oneOf(["none", "tanh"]),
  }),
});
export const prelu = publish("prelu", nn.prelu, { x: tensor, weight: tensor });
export const softmax = publish("softmax", nn.softmax, { x: tensor, axis: optional(axis) });
export const logSoftmax = publish("logSoftmax", nn.logSoftmax, { x: tensor, axis: optional(axis) });
export const maskedSoftmax = publish("maskedSoftmax", nn.maskedSoftmax, {
  x: tensor,
  mask: tensor,
  axis: optional(axis),
});
