/**
 * The linear layer, and its low-rank adaptation: the weight of a trained model stays as it is, and a product of two
 * thin matrices is learned beside it. Hu et al., "LoRA: low-rank adaptation of large language models", 2021.
 */
import { CompileError, showShape } from "../errors.ts";
import type { DType } from "../scalar/types.ts";
import type { Shape } from "../graph/types.ts";
import type { Expect, Linear, Result } from "../model/shapes.ts";
import type { Sharing, Tensor, Trace } from "../model/trace.ts";
import { noteLayer } from "../model/apply.ts";
import type { Initial } from "../../runtime/index.ts";
import { add, mul } from "./arithmetic.ts";
import { affine } from "./contraction.ts";
import { torchDefault, zeros } from "./initial.ts";
import { dropout } from "./random.ts";

export interface LoraOptions {
  /** How many numbers the update passes through: A is [rank, in], B is [out, rank]. */
  readonly rank: number;
  /** The update is multiplied by `alpha / rank`; by default, by 1. */
  readonly alpha?: number;
  /** Rate of dropout in front of the update, default 0. */
  readonly dropout?: number;
}

export interface LinearOptions extends Sharing {
  /** Parameters are called `${name}.weight` [out, in] and `${name}.bias` [out]. */
  readonly name: string;
  readonly bias?: boolean;
  /** Of the weight; by default, weight and bias are uniform within ±1/√in, as in `torch.nn.Linear`. */
  readonly initial?: Initial;
  readonly initialBias?: Initial;
  /**
   * Freezes weight and bias and trains `${name}.lora_A` [rank, in] and `${name}.lora_B` [out, rank] instead. B is
   * zero at first, so that the layer begins as the one without them.
   */
  readonly lora?: LoraOptions;
}

/** A linear layer with its parameters: [..., in] gives [..., out]. */
export function linear<S extends Shape, Out extends number, D extends DType>(
  x: Expect<Linear<S, Out>> & Tensor<S, D>,
  out: Out,
  options: LinearOptions,
): Tensor<Result<Linear<S, Out>>, D>;
export function linear(
  x: Tensor,
  out: number,
  { name, bias = true, initial, initialBias, lora }: LinearOptions,
): Tensor {
  const features = x.shape.at(-1);
  if (features === undefined)
    throw new CompileError("TPL012", `linear: a scalar has no features: ${showShape(x.shape)}`);
  const start = torchDefault(features);
  const trainable = lora === undefined;
  const weight = x.trace.parameter(`${name}.weight`, [out, features], initial ?? start, { trainable });
  const shift = bias
    ? x.trace.parameter(`${name}.bias`, [out], initialBias ?? start, { trainable })
    : undefined;
  const base: Tensor = affine(x, weight, shift);
  if (lora === undefined) return noteLayer("linear", name, [x], base);
  const [a, b] = loraParameters(x.trace, name, [out, features], lora);
  return noteLayer("linear", name, [x], add(base, loraUpdate(x, a, b, lora)) as Tensor);
}

/** A and B of the update of a weight [out, in]. A begins as a linear layer's weight does, B with zeros. */
export function loraParameters(
  trace: Trace,
  name: string,
  [out, features]: readonly [number, number],
  { rank }: LoraOptions,
): readonly [a: Tensor, b: Tensor] {
  if (!Number.isInteger(rank) || rank < 1)
    throw new CompileError("TPL017", `${name}: the rank of lora is an integer from 1, not ${rank}`);
  return [
    trace.parameter(`${name}.lora_A`, [rank, features], torchDefault(features)),
    trace.parameter(`${name}.lora_B`, [out, rank], zeros),
  ];
}

const scaleOf = ({ rank, alpha = rank }: LoraOptions): number => alpha / rank;

/** `alpha / rank · B A x` of x [..., in]: [..., out]. */
export const loraUpdate = (x: Tensor, a: Tensor, b: Tensor, lora: LoraOptions): Tensor =>
  mul(affine(affine(dropout(x, lora.dropout ?? 0), a) as Tensor, b), scaleOf(lora));

/**
 * Adds each update to the weight that it belongs to, `weight += alpha / rank · B A`, and makes B zero: the same
 * function, now in the weights alone, which fit the model without `lora`. `parameters` are a trainer's; `lora` is
 * what the model was built with.
 */
export function mergeLora(
  parameters: Readonly<Record<string, Float32Array | Float64Array>>,
  lora: LoraOptions,
): void {
  const scale = scaleOf(lora);
  for (const [name, a] of Object.entries(parameters)) {
    if (!name.endsWith(".lora_A")) continue;
    const layer = name.slice(0, -".lora_A".length);
    const b = parameters[`${layer}.lora_B`]!;
    const weight = parameters[`${layer}.weight`] ?? parameters[`${layer}_weight`]!;
    const [features, out] = [a.length / lora.rank, b.length / lora.rank];
    for (let row = 0; row < out; row++)
      for (let column = 0; column < features; column++) {
        let sum = 0;
        for (let k = 0; k < lora.rank; k++) sum += b[row * lora.rank + k]! * a[k * features + column]!;
        weight[row * features + column]! += scale * sum;
      }
    b.fill(0);
  }
}
