/** Every sweep, one a line. */
import { hiddenGradients } from "./hidden-gradients.ts";
import { hostileNamesSweep } from "./hostile-names.ts";
import { kills } from "./kills.ts";
import { nestedScans } from "./nested-scans.ts";
import { randomModels } from "./random-models.ts";
import { specialFloats } from "./special-floats.ts";
import type { Sweep } from "./sweep.ts";

export const sweeps: readonly Sweep[] = [
  hiddenGradients,
  hostileNamesSweep,
  kills,
  nestedScans,
  randomModels,
  specialFloats,
];
