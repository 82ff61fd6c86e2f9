/** The identity that no gradient passes: its argument counts as a constant. */
import { requireOperands } from "./checks.ts";
import type { OpRecord, NoAttributes } from "../graph/graph.ts";
import { floats } from "../graph/sampling.ts";

export const stopGradient: OpRecord<NoAttributes> = {
  name: "stopGradient",
  type: (args) => requireOperands("stopGradient", args, 1)[0],
  gradient: null,
  lower: { kind: "map", movement: true, cost: () => 0, value: ({ read }, index) => read(0, index) },
  sign: (of) => of(0),
  sample: (draw) => ({ args: [floats(draw.shape())], attributes: {} }),
};
