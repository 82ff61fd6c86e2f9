/** Matrix products and einsum: all are contractions of two tensors at a time. */
import { CompileError, showShape } from "../errors.ts";
import type { DType } from "../scalar/types.ts";
import { type Shape, sameShape } from "../graph/types.ts";
import type { Expect, LinearWeight, MatMul, Result } from "../model/shapes.ts";
import type { Tensor } from "../model/trace.ts";
import { applyOp } from "../model/apply.ts";
import { add } from "./arithmetic.ts";
import { broadcastPair, identity } from "./operands.ts";
import { ops } from "../ops/registry.ts";
import { nameOf } from "../graph/graph.ts";

/** A tensor with a letter for each axis; equal letters are the same axis. */
export interface Labelled {
  readonly tensor: Tensor;
  readonly letters: readonly string[];
}

/**
 * `Σ a · b` over all letters that are not in `output`, which may name only letters of the two: letters of both are
 * matched, letters of one stay free.
 */
export function contract(a: Labelled, b: Labelled, output: readonly string[]): Tensor {
  const [left, right] = [sumUnused(a, [...b.letters, ...output]), sumUnused(b, [...a.letters, ...output])];
  const shared = left.letters.filter((letter) => right.letters.includes(letter));
  const batch = shared.filter((letter) => output.includes(letter));
  const contracted = shared.filter((letter) => !output.includes(letter));
  const free = ({ letters }: Labelled): string[] => letters.filter((letter) => !shared.includes(letter));
  const axes = ({ letters }: Labelled, wanted: readonly string[]): number[] =>
    wanted.map((letter) => letters.indexOf(letter));
  const product = applyOp(ops.contraction, [left.tensor, right.tensor], {
    aBatch: axes(left, batch),
    bBatch: axes(right, batch),
    aContract: axes(left, contracted),
    bContract: axes(right, contracted),
  });
  return permute({ tensor: product, letters: [...batch, ...free(left), ...free(right)] }, output);
}

/** Sums over the letters that nobody else has. */
function sumUnused(operand: Labelled, others: readonly string[]): Labelled {
  const axes = operand.letters.flatMap((letter, axis) => (others.includes(letter) ? [] : [axis]));
  if (axes.length === 0) return operand;
  return {
    tensor: applyOp(ops.sum, [operand.tensor], { axes }),
    letters: operand.letters.filter((_, axis) => !axes.includes(axis)),
  };
}

// What arranges operands for the contraction is left out where it changes nothing: the traced graph reads like the model.
const permute = ({ tensor, letters }: Labelled, output: readonly string[]): Tensor =>
  letters.join() === output.join()
    ? tensor
    : applyOp(ops.transpose, [tensor], { permutation: output.map((letter) => letters.indexOf(letter)) });
const reshaped = (x: Tensor, shape: Shape): Tensor =>
  sameShape(x.shape, shape) ? x : applyOp(ops.reshape, [x], { shape });

/**
 * As `torch.matmul`: [..., m, k] x [..., k, n] gives [..., m, n], and leading axes broadcast. A vector on the left is a row,
 * one on the right a column; its axis is not in the result.
 */
export function matmul<A extends Shape, B extends Shape, D extends DType>(
  a: Tensor<A, D>,
  b: Expect<MatMul<A, B>> & Tensor<B, D>,
): Tensor<Result<MatMul<A, B>>, D>;
export function matmul(a: Tensor, b: Tensor): Tensor {
  const show = `${showShape(a.shape)} x ${showShape(b.shape)}`;
  if (a.shape.length === 0 || b.shape.length === 0)
    throw new CompileError("TPL012", `matmul: a scalar has no axis to multiply: ${show}; use mul()`);
  const inner = a.shape.at(-1)!;
  if (inner !== (b.shape.at(-2) ?? b.shape[0]))
    throw new CompileError("TPL012", `matmul: inner dimensions differ: ${show}${transposeHint(a, b)}`);
  const batchA = a.shape.slice(0, -2);
  const batchB = b.shape.slice(0, -2);
  const batch = broadcastPair(batchA, batchB);
  if (batch === undefined)
    throw new CompileError("TPL011", `matmul: batch dimensions do not broadcast: ${show}`);

  // Batch axes that both have are matched. An axis that one lacks, or has with size 1, is free in the other.
  const names = batch.map((_, axis) => `batch${axis}`);
  const left = label(a, batchA, batch, a.shape.length > 1 ? ["m", "k"] : ["k"]);
  const right = label(b, batchB, batch, b.shape.length > 1 ? ["k", "n"] : ["k"]);
  const [m, n] = [a.shape.length > 1 ? ["m"] : [], b.shape.length > 1 ? ["n"] : []];
  const used = names.filter((name) => left.letters.includes(name) || right.letters.includes(name));
  const product = contract(left, right, [...used, ...m, ...n]);
  return reshaped(product, [...batch, ...product.shape.slice(used.length)]);
}

/** Letters for a matrix with leading axes, without those that only stretch. */
function label(x: Tensor, own: Shape, batch: Shape, matrix: readonly string[]): Labelled {
  const lead = batch.length - own.length;
  const kept = own.flatMap((extent, axis) => (extent === 1 ? [] : [axis]));
  const shape = [...kept.map((axis) => own[axis]!), ...x.shape.slice(own.length)];
  return {
    tensor: reshaped(x, shape),
    letters: [...kept.map((axis) => `batch${lead + axis}`), ...matrix],
  };
}

function transposeHint(a: Tensor, b: Tensor): string {
  const inner = a.shape.at(-1);
  if (b.shape.length > 1 && b.shape.at(-1) === inner)
    return `; did you mean transpose(${nameOf(b.node) ?? "b"})?`;
  if (a.shape.length > 1 && a.shape.at(-2) === (b.shape.at(-2) ?? b.shape[0]))
    return `; did you mean transpose(${nameOf(a.node) ?? "a"})?`;
  return "";
}

/**
 * Einstein summation of two or more tensors, as `einsum("bij,bjk->bik", a, b)`: equal letters are multiplied together,
 * letters that the result lacks are summed. Without `->`, the result has the letters that occur once, in order.
 * Operands are contracted from left to right. Refused: ellipses, and a letter twice in one operand (a diagonal).
 */
export function einsum(equation: string, ...operands: readonly Tensor[]): Tensor {
  const [inputs, given, ...more] = equation.replaceAll(" ", "").split("->");
  const terms = (inputs ?? "").split(",").map((term) => [...term]);
  const fail = (why: string): never => {
    throw new CompileError("TPL017", `einsum: ${JSON.stringify(equation)} ${why}`);
  };
  if (more.length > 0 || !/^[A-Za-z,]*$/.test(`${inputs}${given ?? ""}`) || given?.includes(","))
    fail('is not of the form "ij,jk->ik", with letters and without "..."');
  if (terms.length !== operands.length) fail(`has ${terms.length} operands, ${operands.length} were given`);
  const extents = new Map<string, number>();
  for (const [k, letters] of terms.entries()) {
    const { shape } = operands[k]!;
    if (letters.length !== shape.length)
      fail(`gives operand ${k} ${letters.length} axes, it is ${showShape(shape)}`);
    for (const [axis, letter] of letters.entries()) {
      if (letters.indexOf(letter) !== axis) fail(`takes a diagonal: ${letter} is twice in operand ${k}`);
      const extent = extents.get(letter) ?? shape[axis]!;
      if (extent !== shape[axis])
        throw new CompileError(
          "TPL012",
          `einsum: ${letter} of ${JSON.stringify(equation)} is ${extent} and ${shape[axis]} in ${operands.map((x) => showShape(x.shape)).join(" x ")}`,
        );
      extents.set(letter, extent);
    }
  }
  const all = terms.flat();
  const output =
    given === undefined ? all.filter((x) => all.indexOf(x) === all.lastIndexOf(x)).toSorted() : [...given];
  for (const [k, letter] of output.entries())
    if (!extents.has(letter) || output.indexOf(letter) !== k)
      fail(`has a result with ${letter}, which must be once in the result and in an operand`);

  const labelled = terms.map((letters, k): Labelled => ({ tensor: operands[k]!, letters }));
  const [first, ...rest] = labelled;
  const result = rest.reduce((left, right, k): Labelled => {
    const later = new Set([...output, ...rest.slice(k + 1).flatMap(({ letters }) => letters)]);
    const kept = [...new Set([...left.letters, ...right.letters])].filter((letter) => later.has(letter));
    const letters = k === rest.length - 1 ? output : kept;
    return { tensor: contract(left, right, letters), letters };
  }, first!);
  const arranged = permute(sumUnused(result, output), output);
  return arranged === operands[0] ? identity(arranged) : arranged;
}

/**
 * `x · weightᵀ + bias` along the last axis. x [..., in], weight [out, in], bias [out]; the result is [..., out].
 */
export function affine<S extends Shape, W extends Shape, D extends DType>(
  x: Tensor<S, D>,
  weight: Expect<LinearWeight<S, W>> & Tensor<W, D>,
  bias?: Tensor,
): Tensor<Result<LinearWeight<S, W>>, D>;
export function affine(x: Tensor, weight: Tensor, bias?: Tensor): Tensor {
  if (weight.shape.length !== 2)
    throw new CompileError("TPL012", `linear: weight must be [out, in], is ${showShape(weight.shape)}`);
  const features = x.shape.at(-1);
  if (features !== weight.shape[1]) {
    const hint =
      features === weight.shape[0] ? `; did you mean transpose(${nameOf(weight.node) ?? "weight"})?` : "";
    throw new CompileError(
      "TPL012",
      `linear: ${showShape(x.shape)} has ${features ?? "no"} features, weight [out, in] is ${showShape(weight.shape)}${hint}`,
    );
  }
  const last = x.shape.length - 1;
  const axes = { aBatch: [], bBatch: [], aContract: [last], bContract: [1] };
  const product = applyOp(ops.contraction, [x, weight], axes);
  if (bias === undefined) return product;
  if (bias.shape.length !== 1 || bias.shape[0] !== weight.shape[0])
    throw new CompileError(
      "TPL011",
      `linear: bias must be [${weight.shape[0]}], is ${showShape(bias.shape)}`,
    );
  return add(product, bias);
}
