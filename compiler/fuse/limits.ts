/** What processors with registers and caches take for cheap, and how large their kernels may become: what fusion decides by. */
export const cpuFusion = {
  cheapToRepeat: 3, // additions: values that cost no more are computed again by each reader, not stored and loaded
  longestRepeated: 8, // nodes of such an expression
  longestExpression: 40, // nodes inlined into one expression
  longestConcatenation: 6, // operands of a concatenation that is computed wherever it is read
  mostMembers: 48, // values that a kernel computes
  mostReads: 24, // buffers that it reads
  longestEpilogue: 12, // nodes after a contraction, which register blocking copies
  // Additions of a function that stays out of a contraction's kernel: vectors run along the terms of a sum there, and would leave it to one
  // number at a time; nor does a JavaScript engine inline it often.
  heavyFunction: 20,
  scalarsApart: false as boolean, // what follows from the number of steps is computed elsewhere, by kernels of its own
};

export type FusionLimits = Readonly<typeof cpuFusion>;
