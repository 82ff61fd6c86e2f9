/** A WebAssembly module: the kernels, and the programs that launch them, over a memory that is given. */
import wabt from "wabt";
import type { Kernel } from "../../loops/types.ts";
import { comment } from "../definition.ts";
import { hostFunctions, libraryFunctions } from "./functions.ts";
import { printWasmKernel } from "./kernel.ts";

interface ModuleParts {
  readonly kernels: readonly Kernel[];
  /** Imports of functions beside those of `Math`. */
  readonly imports?: readonly string[];
  /** Functions beside the kernels: programs, and what threads need. They say themselves whether they are exported. */
  readonly functions: readonly string[];
  /** Kernels are also exported, by their names. */
  readonly exportKernels?: boolean;
  readonly memoryBytes: number;
  /** Where a kernel comes from; printed as comments. */
  readonly notes?: ReadonlyMap<Kernel, readonly string[]>;
}

/**
 * The module as text. It imports its memory as `tapeless.memory`, and JavaScript's functions from `Math`. The memory is declared unshared: a
 * trainer with threads changes that in the binary (`sharedFlagAt`), so that one module serves both.
 */
export function printWasmModule({
  kernels,
  imports: others = [],
  functions: given,
  exportKernels = false,
  memoryBytes,
  notes,
}: ModuleParts): string {
  const printed = kernels.map(printWasmKernel);
  const functions = [...new Set(printed.flatMap((kernel) => [...kernel.functions]))].toSorted();
  const imports = functions.flatMap((name) => {
    const host = hostFunctions[name];
    if (host === undefined) return [];
    const parameters = "f64 ".repeat(host.length).trim();
    return [`(import "Math" "${name}" (func $Math.${name} (param ${parameters}) (result f64)))`];
  });
  const library = functions.flatMap((name) => libraryFunctions[name] ?? []);
  const pages = Math.max(1, Math.ceil(memoryBytes / 65_536));
  const parts = [
    `(import "tapeless" "memory" (memory ${pages} ${pages}))`,
    ...imports,
    ...others,
    ...library,
    ...printed.map(({ text }, k) => commented(text, notes?.get(kernels[k]!) ?? [])),
    ...given,
    ...(exportKernels ? kernels.map(({ name }) => `(export "${name}" (func $${name}))`) : []),
  ];
  return `(module\n${parts.map(indent).join("\n")}\n)\n`;
}

/** The most notes that stand above a kernel: more would say less. */
const notesShown = 12;

const commented = (text: string, notes: readonly string[]): string =>
  [...notes.slice(0, notesShown).map((note) => `;; ${comment(note)}`), text].join("\n");

const indent = (text: string): string =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => `  ${line}`)
    .join("\n");

const features = { simd: true, threads: true, relaxed_simd: true };

/** Loaded once: each assembler has a memory of its own. */
const assembler = wabt();

/** Assembles text; throws an `Error` with the line where it is not well formed. */
export async function assembleWasm(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const { parseWat } = await assembler;
  const module = parseWat("kernels.wat", text, features);
  try {
    (module.validate as (given: typeof features) => void)(features);
    return new Uint8Array(module.toBinary({}).buffer);
  } finally {
    module.destroy();
  }
}

/**
 * The byte that tells whether the imported memory is shared: 1 for a memory with a largest size, 3 for a shared one. The
 * import is the module's first.
 */
export function sharedFlagAt(bytes: Uint8Array): number {
  const name = new TextEncoder().encode("memory");
  // After the names of module and field: the kind (2, memory), then the flag.
  const start = bytes.findIndex((_, at) => name.every((letter, k) => bytes[at + k] === letter));
  const flag = start + name.length + 1;
  if (bytes[flag - 1] !== 2 || bytes[flag] !== 1) throw new Error("the memory is not imported first");
  return flag;
}
