import type { Compiled } from "../../compiler/index.ts";

/** How many times the arena of a trainer is what lives at most: 1 is best. */
export const looseness = ({ trainer: { plan } }: Compiled): number =>
  plan.arenaBytes / Math.max(...plan.programs.map(({ maxLiveBytes }) => maxLiveBytes));
