/** Every sweep, one a line. */
import { nestedScans } from "./nested-scans.ts";
import { randomModels } from "./random-models.ts";
import type { Sweep } from "./sweep.ts";

export const sweeps: readonly Sweep[] = [nestedScans, randomModels];
