/** A WebAssembly module: the kernels, and the programs that launch them, over a memory that is given. */
import wabt from "wabt";
import type { Kernel } from "../../loops/types.ts";
import { hostFunctions, libraryFunctions } from "./functions.ts";
import { printWasmKernel } from "./kernel.ts";

export interface ModuleParts {
  readonly kernels: readonly Kernel[];
  /** Functions that are exported under their names. */
  readonly programs: readonly { readonly name: string; readonly text: string }[];
  /** Also exported; by their names. */
  readonly exportKernels?: boolean;
}

/** The module as text. Its memory is imported as `tapeless.memory`, JavaScript's functions from `Math`. */
export function printWasmModule({ kernels, programs, exportKernels = false }: ModuleParts): string {
  const printed = kernels.map(printWasmKernel);
  const functions = [...new Set(printed.flatMap((kernel) => [...kernel.functions]))].toSorted();
  const imports = functions
    .filter((name) => !Object.hasOwn(libraryFunctions, name))
    .map((name) => {
      const parameters = "f64 ".repeat(hostFunctions[name]!.length).trim();
      return `(import "Math" "${name}" (func $Math.${name} (param ${parameters}) (result f64)))`;
    });
  const library = functions.flatMap((name) =>
    Object.hasOwn(libraryFunctions, name) ? [libraryFunctions[name]!] : [],
  );
  const exported = [
    ...programs.map(({ name }) => `(export "${name}" (func $${name}))`),
    ...(exportKernels ? kernels.map(({ name }) => `(export "${name}" (func $${name}))`) : []),
  ];
  const parts = [
    ...imports,
    `(import "tapeless" "memory" (memory 1))`,
    ...library,
    ...printed.map(({ text }) => text),
    ...programs.map(({ text }) => text),
    ...exported,
  ];
  return `(module\n${parts.map(indent).join("\n")}\n)\n`;
}

const indent = (text: string): string =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => `  ${line}`)
    .join("\n");

const features = { simd: true, threads: true, relaxed_simd: true };

/** Assembles text; throws an `Error` with the line where it is not well formed. */
export async function assembleWasm(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const { parseWat } = await wabt();
  const module = parseWat("kernels.wat", text, features);
  try {
    (module.validate as (given: typeof features) => void)(features);
    return new Uint8Array(module.toBinary({}).buffer);
  } finally {
    module.destroy();
  }
}
