/** The identity that no gradient passes: its argument counts as a constant. */
import { requireOperands } from "./checks.ts";
import type { OpRecord } from "./record.ts";
import { floats } from "./sampling.ts";

const stopGradient: OpRecord = {
  name: "stopGradient",
  type: (args) => requireOperands("stopGradient", args, 1)[0],
  gradient: null,
  lower: { kind: "map", movement: true, cost: () => 0, value: ({ read }, index) => read(0, index) },
  sample: (draw) => ({ args: [floats(draw.shape())] }),
};

export const stopGradientRecords: readonly OpRecord[] = [stopGradient];
