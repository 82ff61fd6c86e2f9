/**
 * Derivatives inside a model: gradients, derivatives along a direction, Hessian-vector products, Jacobians and Hessians. All are
 * tensors like any other, so they can be part of a loss and be differentiated again.
 */
import { CompileError, showType } from "../errors.ts";
import { isFloat } from "../scalar/types.ts";
import type { DType } from "../scalar/types.ts";
import { reachable } from "../graph/traverse.ts";
import type { Shape } from "../model/shapes.ts";
import type { Tensor, Trace } from "../model/trace.ts";
import { traceOf } from "../model/apply.ts";
import { atBasisVectors } from "../autodiff/basis.ts";
import { differentiate, gradientOf } from "../autodiff/differentiate.ts";
import { pushForward } from "../autodiff/push-forward.ts";
import { isLiteral, nameOf, input, type Node } from "../graph/graph.ts";
import { sizeOf } from "../graph/types.ts";

/** A tensor, or several in order. */
type OneOrMore = Tensor | readonly Tensor[];

/** Tensors of the shapes and types of others. */
type Like<T extends OneOrMore> =
  T extends Tensor<infer S extends Shape, infer D extends DType>
    ? Tensor<S, D>
    : T extends readonly Tensor[]
      ? { -readonly [K in keyof T]: T[K] extends Tensor ? Like<T[K]> : never }
      : never;

const listOf = (tensors: OneOrMore): readonly Tensor[] => ("node" in tensors ? [tensors] : tensors);

export interface DerivativeOptions {
  /** Zeros, instead of an error, for a tensor that the value is not computed from. Default false. */
  readonly allowUnused?: boolean;
}

/**
 * The gradient of a scalar with respect to tensors that it is computed from: a tensor of the same shape for each. `wrt` may be hidden
 * tensors: what the scalar's computation reads of them counts, and nothing else. Throws TPL020 unless `loss` is a floating-point scalar that
 * is computed from each of them.
 */
export function grad<T extends Tensor>(loss: Tensor, wrt: T, options?: DerivativeOptions): T;
export function grad<const T extends readonly Tensor[]>(
  loss: Tensor,
  wrt: T,
  options?: DerivativeOptions,
): { -readonly [K in keyof T]: T[K] };
export function grad(loss: Tensor, wrt: OneOrMore, options?: DerivativeOptions): Tensor | Tensor[] {
  const { trace, y, x } = together("grad", loss, listOf(wrt), options);
  const gradients = gradientOf(trace.graph, y, x).map((node): Tensor => trace.tensor(node));
  return "node" in wrt ? gradients[0]! : gradients;
}

/**
 * The Jacobian-vector product: how `output` changes as `wrt` moves along `tangent`, a tensor of the shape of `wrt` (or one for
 * each). Forward mode: its cost is about that of `output` itself, whatever the number of elements. Throws TPL011 where a tangent has
 * another shape or type, TPL020 where there is no derivative.
 */
export function jvp<S extends Shape, D extends DType, const W extends OneOrMore>(
  output: Tensor<S, D>,
  wrt: W,
  tangent: NoInfer<Like<W>>,
  options?: DerivativeOptions,
): Tensor<S, D> {
  const [points, directions] = [listOf(wrt), listOf(tangent as OneOrMore)];
  requireDifferentiable("jvp", [output]);
  requireSameTypes("jvp", points, directions);
  const { trace, y, x, v } = together("jvp", output, points, options, directions);
  const [pushed] = pushForward(trace.graph, [y], x, v);
  return trace.tensor(pushed!);
}

/**
 * The Hessian of a scalar times a vector in the shape of `wrt` (or one for each), without the Hessian: the derivative of
 * the gradient along the vector. Costs about as much as two gradients. Throws as `grad` and `jvp` do.
 */
export function hessianVectorProduct<const W extends OneOrMore>(
  loss: Tensor,
  wrt: W,
  vector: NoInfer<Like<W>>,
  options?: DerivativeOptions,
): Like<W> {
  const [points, directions] = [listOf(wrt), listOf(vector as OneOrMore)];
  requireSameTypes("hessianVectorProduct", points, directions);
  const { trace, y, x, v } = together("hessianVectorProduct", loss, points, options, directions);
  const gradients = gradientOf(trace.graph, y, x);
  const products = pushForward(trace.graph, gradients, x, v).map((node): Tensor => trace.tensor(node));
  return ("node" in wrt ? products[0]! : products) as OneOrMore as Like<W>;
}

/**
 * All derivatives of the elements of `output` by those of `wrt`: the axes of `output`, then those of `wrt`; of [m] by [n] it is
 * [m, n]. A loop over the smaller side: a gradient for each element of `output`, or a derivative along each of `wrt`.
 * Throws TPL020 where there is no derivative.
 */
export function jacobian<S extends Shape, D extends DType, W extends Shape>(
  output: Tensor<S, D>,
  wrt: Tensor<W>,
  options?: DerivativeOptions,
): Tensor<[...S, ...W], D> {
  requireDifferentiable("jacobian", [output]);
  const { trace, y, x: points } = together("jacobian", output, [wrt], options);
  const { graph, rules } = trace;
  const x = points[0]!;
  const shape = [...y.type.shape, ...x.type.shape];
  const vector = (like: Node): Node =>
    graph.leaf(input, like.type, { name: `basis vector ${graph.nodes.length}` });
  if (sizeOf(y.type.shape) <= sizeOf(x.type.shape)) {
    const cotangent = vector(y);
    const [row] = differentiate(graph, [y], [cotangent], [x]);
    return trace.tensor(rules.reshape(atBasisVectors(graph, cotangent, row!), shape));
  }
  const tangent = vector(x);
  const [column] = pushForward(graph, [y], [x], [tangent]);
  const columns = rules.reshape(atBasisVectors(graph, tangent, column!), [
    sizeOf(x.type.shape),
    sizeOf(y.type.shape),
  ]);
  return trace.tensor(rules.reshape(rules.transpose(columns, [1, 0]), shape));
}

/** The second derivatives of a scalar: the Jacobian of its gradient, [n, n] for `wrt` of [n]. Throws as `grad` does. */
export const hessian = <W extends Shape, D extends DType>(
  loss: Tensor,
  wrt: Tensor<W, D>,
  options?: DerivativeOptions,
  // A gradient may be constant.
): Tensor<[...W, ...W], D> => jacobian(grad(loss, wrt, options), wrt, { allowUnused: true });

/** What a derivative is made of, as nodes of the innermost of their graphs. Throws TPL020 where there is no derivative. */
function together(
  name: string,
  output: Tensor,
  points: readonly Tensor[],
  { allowUnused = false }: DerivativeOptions = {},
  directions: readonly Tensor[] = [],
): { readonly trace: Trace; readonly y: Node; readonly x: Node[]; readonly v: Node[] } {
  requireDifferentiable(name, points);
  const trace = traceOf([output, ...points, ...directions]);
  const nodesOf = (tensors: readonly Tensor[]): Node[] => tensors.map((tensor) => trace.use(tensor));
  const [y, x, v] = [trace.use(output), nodesOf(points), nodesOf(directions)];
  requireWholePath(name, trace, y, points);
  if (!allowUnused) requireUse(name, y, x);
  return { trace, y, x, v };
}

/**
 * Inside of a scan, what it reads from around it is given (also what is written in the body, but of outer tensors alone, is
 * computed outside): a derivative by one of these tensors would miss the others that are computed from it. Throws TPL020 there.
 */
function requireWholePath(name: string, trace: Trace, y: Node, points: readonly Tensor[]): void {
  const outside = points.filter((point) => point.trace !== trace);
  if (outside.length === 0) return;
  const read = new Set(reachable([y]));
  for (const { outer, leaf } of trace.captured.values()) {
    if (!read.has(leaf) || outside.some(({ node }) => node === outer.node)) continue;
    const needed = new Set(reachable([outer.node]));
    const missed = outside.find(({ node }) => needed.has(outer.trace.captured.get(node)?.leaf ?? node));
    if (missed !== undefined)
      throw new CompileError(
        "TPL020",
        `${name}: inside of a scan, by a tensor from around it (${showType(missed)}): the body also reads ${showType(outer)}, which is computed from that outside; take the derivative outside, or pass what moves as a carry or in xs`,
      );
  }
}

/** Throws TPL020 unless `y` is computed from each point. */
function requireUse(name: string, y: Node, points: readonly Node[]): void {
  const read = new Set(reachable([y]));
  const unused = points.find((point) => !read.has(point));
  if (unused === undefined) return;
  const isBeside = reachable([unused]).some((node) => !isLiteral(node) && read.has(node));
  const sources = [...read].flatMap((node) => nameOf(node) ?? []);
  const names = sources.slice(0, 5);
  const reason = isBeside
    ? "both are computed from the same tensors, but none of the value is computed from this one; take the derivative by a tensor that the value reads"
    : `it is computed from ${names.length === 0 ? "numbers" : names.join(", ")}${sources.length > 5 ? ", …" : ""}`;
  throw new CompileError(
    "TPL020",
    `${name}: the value does not depend on ${nameOf(unused) ?? `a ${unused.op.name}`}, ${showType(unused.type)}: ${reason}. Where zeros are meant, pass { allowUnused: true }`,
  );
}

/** Throws TPL020 unless all tensors hold floating-point numbers. */
function requireDifferentiable(name: string, tensors: readonly Tensor[]): void {
  const other = tensors.find(({ dtype }) => !isFloat(dtype));
  if (other !== undefined)
    throw new CompileError(
      "TPL020",
      `${name}: only floating-point tensors have derivatives, not ${showType(other)}; convert with cast()`,
    );
}

/** Throws TPL011 unless there is a vector of the shape and type of each point. */
function requireSameTypes(name: string, points: readonly Tensor[], vectors: readonly Tensor[]): void {
  const show = (tensors: readonly Tensor[]): string => tensors.map(showType).join(" and ");
  if (show(points) !== show(vectors))
    throw new CompileError(
      "TPL011",
      `${name}: a direction has the shape and type of what moves along it: ${show(points)}, not ${show(vectors)}`,
    );
}
