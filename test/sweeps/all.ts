/** Every sweep, one a line. */
import { mutatedFiles } from "./mutated-files.ts";
import { randomModels } from "./random-models.ts";
import type { Sweep } from "./sweep.ts";
import { trainersInARow } from "./trainers-in-a-row.ts";

export const sweeps: readonly Sweep[] = [randomModels, mutatedFiles, trainersInARow];
