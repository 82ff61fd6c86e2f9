/** Derivatives by hidden tensors, between all pairs of operations. */
import { checkPair, operationNames } from "../support/hidden-gradients.ts";
import type { Sweep } from "./sweep.ts";

const pairs = operationNames.flatMap((before) => operationNames.map((after) => [before, after] as const));

export const hiddenGradients: Sweep = {
  name: "hidden-gradients",
  what: "pairs of operations",
  count: pairs.length,
  small: 300,
  // Pieces with seeds in a row are parts in a row. In steps that are prime to the number of pairs, a few are of all kinds.
  run: async (count, seed) =>
    Array.from({ length: count }, (_, k) => pairs[((seed * count + k) * 89) % pairs.length]!).flatMap(
      ([before, after]) => checkPair(before, after) ?? [],
    ),
};
