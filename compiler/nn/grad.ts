/** Gradients inside a model: for penalties on gradients, Hessian-vector products, and other higher derivatives. */
import type { Tensor } from "../model/tensor.ts";
import { traceOf } from "../model/trace.ts";
import { gradientOf } from "../passes/differentiate.ts";

/**
 * The gradient of a scalar with respect to tensors that it is computed from: a tensor of the same shape for each. It is
 * a tensor like any other, so it can be differentiated again. Throws TPL020 unless `loss` is a floating-point scalar.
 */
export function grad<T extends Tensor>(loss: Tensor, wrt: T): T;
export function grad<const T extends readonly Tensor[]>(
  loss: Tensor,
  wrt: T,
): { -readonly [K in keyof T]: T[K] };
export function grad(loss: Tensor, wrt: Tensor | readonly Tensor[]): Tensor | Tensor[] {
  const tensors = "node" in wrt ? [wrt] : wrt;
  const trace = traceOf([loss, ...tensors]);
  const gradients = gradientOf(
    trace.graph,
    trace.use(loss),
    tensors.map((tensor) => trace.use(tensor)),
  ).map((node): Tensor => trace.tensor(node));
  return "node" in wrt ? gradients[0]! : gradients;
}
