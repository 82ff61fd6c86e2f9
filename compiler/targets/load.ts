/** A trainer from memory, for tools and tests: the functions that are in the file, without types, as a module of their own. */
import * as runtime from "../../runtime/index.ts";
import type { CompiledTrainer } from "../program/compiled.ts";
import { typescriptParts, type TypeScriptParts } from "./typescript/module.ts";

export type MemoryTrainer = (options?: MemoryOptions) => Promise<runtime.Trainer<MemoryTypes>>;

/** Threads and `workerTimeout` are WebAssembly's. */
export type MemoryOptions = runtime.TrainerOptions & Omit<runtime.WasmOptions, "module">;

/** Names are only known when the model is: a trainer from memory is typed by strings. */
export interface MemoryTypes {
  readonly step: Readonly<Record<string, runtime.NumericArray>>;
  readonly evaluate: Readonly<Record<string, runtime.NumericArray>>;
  readonly predict: Readonly<Record<string, runtime.NumericArray>>;
  readonly gradients: Readonly<Record<string, runtime.NumericArray>>;
  readonly outputs: Readonly<Record<string, runtime.TypedArray>>;
  readonly parameters: Readonly<Record<string, runtime.TypedArray>>;
  readonly metrics: Readonly<Record<string, runtime.TypedArray>>;
  readonly objective: string;
}

const loaded = new WeakMap<CompiledTrainer, Promise<MemoryTrainer>>();

export async function loadTrainer(
  trainer: CompiledTrainer,
  options: MemoryOptions | undefined,
): Promise<runtime.Trainer<MemoryTypes>> {
  const create = loaded.get(trainer) ?? importTrainer(trainer);
  loaded.set(trainer, create);
  return (await create)(options);
}

/** A data URL, since no code is made at run time; the module is handed what it cannot import. */
async function importTrainer(trainer: CompiledTrainer): Promise<MemoryTrainer> {
  const { parts, kernels } = await partsOf(trainer);
  const { values, programs, definition, machine } = parts;
  const text = `export default ({ ${values.join(", ")} }, kernels) => {
${parts.kernels.map((kernel) => kernel.text).join("\n")}
${programs.join("\n")}
return defineTrainer(${definition}${machine === undefined ? "" : `, ${machine}`});
};`;
  const url = `data:text/javascript;base64,${Buffer.from(text).toString("base64")}`;
  const module = (await import(/* @vite-ignore */ url)) as {
    readonly default: (given: typeof runtime, kernels: Uint8Array | undefined) => MemoryTrainer;
  };
  return module.default(runtime, kernels);
}

/** What is in the files, without types; the bytes of a WebAssembly module are called `kernels`. */
async function partsOf(
  trainer: CompiledTrainer,
): Promise<{ readonly parts: TypeScriptParts; readonly kernels?: Uint8Array }> {
  if (trainer.target === "ts") return { parts: typescriptParts(trainer, "javascript") };
  const { wasmParts, assembleWasm } = await import("./wasm/trainer.ts");
  const { parts, text } = wasmParts(trainer);
  const kernels = await assembleWasm(text);
  return { parts: parts(kernels, "kernels"), kernels };
}
