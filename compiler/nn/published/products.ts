/** Products and linear algebra. */
import { flag, optional, optionalOptions, text } from "../../model/arguments/check.ts";
import { tensor } from "../../model/arguments/kinds.ts";
import { publish } from "../../model/arguments/publish.ts";
import * as nn from "../functions.ts";
import { ofTensor } from "./kinds.ts";

export const matmul = publish("matmul", nn.matmul, { a: tensor, b: tensor });
export const einsum = publish("einsum", nn.einsum, { equation: text, "...operands": tensor });
export const affine = publish("affine", nn.affine, { x: tensor, weight: tensor, bias: optional(tensor) });
export const diagonal = ofTensor("diagonal", nn.diagonal);
export const trace = ofTensor("trace", nn.trace);
export const cholesky = ofTensor("cholesky", nn.cholesky);
export const triangularSolve = publish("triangularSolve", nn.triangularSolve, {
  a: tensor,
  b: tensor,
  options: optionalOptions<nn.TriangularOptions>({ upper: flag, transposed: flag, unitDiagonal: flag }),
});
export const solve = publish("solve", nn.solve, { a: tensor, b: tensor });
export const inverse = ofTensor("inverse", nn.inverse);
export const determinant = ofTensor("determinant", nn.determinant);
export const logdet = ofTensor("logdet", nn.logdet);
