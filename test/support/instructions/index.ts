/** All instructions of random models: one for each public function of `compiler/nn`, under its name. */
import { derivatives, loops } from "./derivatives.ts";
import { linearAlgebra, picks, reductions, shapes } from "./arrays.ts";
import { normalisations, products, recurrent } from "./layers.ts";
import { losses } from "./losses.ts";
import type { Instruction } from "./operands.ts";
import { pointwise } from "./pointwise.ts";
import { windows } from "./windows.ts";

export const instructions: Readonly<Record<string, Instruction>> = {
  ...pointwise,
  ...shapes,
  ...reductions,
  ...picks,
  ...linearAlgebra,
  ...products,
  ...windows,
  ...normalisations,
  ...recurrent,
  ...losses,
  ...derivatives,
  ...loops,
};

/** Public functions that are no instructions, and why. */
export const exceptions: Readonly<Record<string, string>> = {
  mergeLora: "works on a trainer's parameters, not on tensors",
};

/** Instructions that cannot be inside of a scan, and why. */
export const outsideOnly: ReadonlySet<string> = new Set(["batchNorm"]);
