/** The WebAssembly target: a module of kernels and programs, and a trainer in TypeScript that loads it. */
import { readFileSync } from "node:fs";
import { lanes } from "../lanes/processor.ts";
import { importTrainer } from "../load.ts";
import type { Target } from "../target.ts";
import { helperNames } from "../typescript/spelling.ts";
import { printWasmKernel } from "./kernel.ts";
import { assembleWasm } from "./module.ts";
import { wasmParts } from "./trainer.ts";

export const webAssembly: Target = {
  name: "wasm",
  language: "WebAssembly",
  hasThreads: true,
  hasModule: true,
  // A kernel has the same name on every target.
  reserved: helperNames(),
  processor: () => lanes,
  printKernel: (kernel) => printWasmKernel(kernel).text,
  async files(trainer, options) {
    const { trainerText } = await import("../emit.ts");
    const { parts, text } = wasmParts(trainer);
    const bytes = await assembleWasm(text);
    const source = options.inline ? inlineBytes(bytes) : `new URL("./kernels.wasm", import.meta.url)`;
    return new Map<string, string | Uint8Array>([
      ["trainer.ts", await trainerText(trainer, parts(bytes, source), options)],
      ["kernels.wat", `;; @generated\n${text}`],
      ...(options.inline ? [] : [["kernels.wasm", bytes] as const]),
      // Threads load it from beside the module that starts them.
      ...(options.standalone ? [["worker.mjs", readFileSync(worker, "utf8")] as const] : []),
    ]);
  },
  async load(trainer) {
    const { parts, text } = wasmParts(trainer);
    const kernels = await assembleWasm(text);
    return importTrainer(parts(kernels, "kernels"), kernels);
  },
};

const worker = new URL("../../../runtime/worker.mjs", import.meta.url);

/** An expression for these bytes. */
const inlineBytes = (bytes: Uint8Array): string =>
  `Uint8Array.from(atob("${Buffer.from(bytes).toString("base64")}"), (letter) => letter.charCodeAt(0))`;
