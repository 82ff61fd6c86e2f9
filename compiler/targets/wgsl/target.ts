/** The WGSL target: kernels for WebGPU in one module, and a trainer in TypeScript that launches them. */
import * as webgpu from "../../../runtime/webgpu/index.ts";
import { CompileError } from "../../errors.ts";
import { groups } from "../groups/processor.ts";
import { importTrainer } from "../load.ts";
import type { Target } from "../target.ts";
import { helperNames as typescriptHelpers } from "../typescript/spelling.ts";
import { helperNames } from "./functions.ts";
import { printEntry } from "./kernel.ts";
import { gpuParts } from "./trainer.ts";
import { reservedWords } from "./words.ts";

export const wgsl: Target = {
  name: "wgsl",
  language: "WGSL",
  hasThreads: false,
  hasModule: true,
  reserved: [...typescriptHelpers(), ...reservedWords, ...helperNames],
  processor(precision) {
    if (precision === "strict")
      throw new CompileError(
        "TPL031",
        `precision "strict": WGSL lets a GPU add and round as it likes, so no bits can be promised; leave it out, or compile for the target ts or wasm`,
        undefined,
      );
    return groups;
  },
  printKernel: (kernel) => printEntry(kernel, { places: kernel.buffers.map(() => undefined) }).text,
  async files(trainer, options) {
    const { languageOf, trainerFiles } = await import("../emit.ts");
    const { text, parts } = gpuParts(trainer, languageOf(options));
    const source = options.inline ? JSON.stringify(text) : `new URL("./kernels.wgsl", import.meta.url)`;
    return new Map([
      ...(await trainerFiles(trainer, parts(source), options)),
      ...(options.inline ? [] : [["kernels.wgsl", text] as const]),
    ]);
  },
  load: async (trainer) => {
    const { text, parts } = gpuParts(trainer, "javascript");
    return importTrainer(parts("kernels"), text, webgpu);
  },
};
