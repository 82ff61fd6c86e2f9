/** A trainer from memory, for tools and tests: the functions that are in the file, without types, as a module of their own. */
import * as runtime from "../../runtime/index.ts";
import type { CompiledTrainer } from "../program/compiled.ts";
import type { MemoryOptions, MemoryTrainer, MemoryTypes, Target } from "./target.ts";
import { functionText } from "./typescript/function.ts";
import type { TypeScriptParts } from "./typescript/module.ts";

const loaded = new WeakMap<CompiledTrainer, Promise<MemoryTrainer>>();

export async function loadTrainer(
  target: Pick<Target, "load">,
  trainer: CompiledTrainer,
  options: MemoryOptions | undefined,
): Promise<runtime.Trainer<MemoryTypes>> {
  const create = loaded.get(trainer) ?? target.load(trainer);
  loaded.set(trainer, create);
  return (await create)(options);
}

/**
 * The parts of a trainer in JavaScript, and the bytes of its WebAssembly module, which it calls `kernels`. By a data URL, since no code is made
 * at run time; the module is handed what it cannot import.
 */
export async function importTrainer(
  parts: TypeScriptParts,
  kernels?: Uint8Array | string,
  given: object = runtime,
): Promise<MemoryTrainer> {
  const { values, functions, definition, machine, maker } = parts;
  const text = `export default ({ ${values.join(", ")} }, kernels) => {
${functions.map((each) => functionText(each, "javascript")).join("\n")}
return ${maker?.name ?? "defineTrainer"}(${definition}${machine === undefined ? "" : `, ${machine}`});
};`;
  const url = `data:text/javascript;base64,${Buffer.from(text).toString("base64")}`;
  const module = (await import(/* @vite-ignore */ url)) as {
    readonly default: (given: object, kernels: Uint8Array | string | undefined) => MemoryTrainer;
  };
  return module.default(given, kernels);
}
