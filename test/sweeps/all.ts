/** Every sweep, one a line. */
import { hiddenGradients } from "./hidden-gradients.ts";
import { randomModels } from "./random-models.ts";
import { specialFloats } from "./special-floats.ts";
import type { Sweep } from "./sweep.ts";

export const sweeps: readonly Sweep[] = [hiddenGradients, randomModels, specialFloats];
