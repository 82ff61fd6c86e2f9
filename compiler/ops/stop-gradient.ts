/** The identity that no gradient passes: its argument counts as a constant. */
import type { OpRecord } from "./record.ts";

const stopGradient: OpRecord = {
  name: "stopGradient",
  type: ([x]) => x!,
  gradient: null,
  lower: { kind: "map", movement: true, cost: () => 0, value: ({ read }, index) => read(0, index) },
  samples: [],
};

export const stopGradientRecords: readonly OpRecord[] = [stopGradient];
