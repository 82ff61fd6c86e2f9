/** Every sweep, one a line. */
import { hiddenGradients } from "./hidden-gradients.ts";
import { hostileNamesSweep } from "./hostile-names.ts";
import { kills } from "./kills.ts";
import { nestedScans } from "./nested-scans.ts";
import { mutatedFiles } from "./mutated-files.ts";
import { randomModels } from "./random-models.ts";
import { specialFloats } from "./special-floats.ts";
import type { Sweep } from "./sweep.ts";
import { trainersInARow } from "./trainers-in-a-row.ts";

export const sweeps: readonly Sweep[] = [
  hiddenGradients,
  hostileNamesSweep,
  kills,
  mutatedFiles,
  nestedScans,
  randomModels,
  specialFloats,
  trainersInARow,
];
