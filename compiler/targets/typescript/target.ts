/** The TypeScript target. Fast precision keeps float64 in registers; strict precision runs the loops of the targets with lanes. */
import { lanes } from "../lanes/processor.ts";
import { importTrainer } from "../load.ts";
import type { Processor, Target } from "../target.ts";
import { functionText } from "./function.ts";
import { printTypeScriptKernel } from "./kernel.ts";
import { scalarMachine } from "./machine.ts";
import { helperNames } from "./spelling.ts";
import { typescriptParts } from "./module.ts";
import { scheduleForCpu } from "./schedule.ts";

/** Few registers and caches, no lanes. */
const scalar: Processor = {
  machine: scalarMachine,
  prepare: (entry) => entry,
  schedule: (kernel) => scheduleForCpu(kernel, scalarMachine),
};

export const typescript: Target = {
  name: "ts",
  language: "TypeScript",
  hasThreads: false,
  hasModule: false,
  reserved: helperNames(),
  processor: (precision) => ({ fast: scalar, strict: lanes })[precision],
  printKernel: (kernel, trainer) => functionText(printTypeScriptKernel(kernel, trainer)),
  async files(trainer, options) {
    const { languageOf, trainerFiles } = await import("../emit.ts");
    return new Map(await trainerFiles(trainer, typescriptParts(trainer, languageOf(options)), options));
  },
  load: (trainer) => importTrainer(typescriptParts(trainer, "javascript")),
};
