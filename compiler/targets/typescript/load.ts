/** A trainer from memory, for tools and tests: the functions that are in the file, without types, as a module of their own. */
import * as runtime from "../../../runtime/index.ts";
import type { CompiledTrainer } from "../../compiled.ts";
import { typescriptParts } from "./module.ts";

export type MemoryTrainer = (options?: runtime.TrainerOptions) => Promise<runtime.Trainer<MemoryTypes>>;

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
  options: runtime.TrainerOptions | undefined,
): Promise<runtime.Trainer<MemoryTypes>> {
  const create = loaded.get(trainer) ?? importTrainer(trainer);
  loaded.set(trainer, create);
  return (await create)(options);
}

/** A data URL, since no code is made at run time; the module is handed the runtime, which it cannot import. */
async function importTrainer(trainer: CompiledTrainer): Promise<MemoryTrainer> {
  const { values, kernels, programs, definition } = typescriptParts(trainer, "javascript");
  const text = `export default ({ ${values.join(", ")} }) => {
${kernels.map((kernel) => kernel.text).join("\n")}
${programs.join("\n")}
return defineTrainer(${definition});
};`;
  const url = `data:text/javascript;base64,${Buffer.from(text).toString("base64")}`;
  const module = (await import(/* @vite-ignore */ url)) as {
    readonly default: (given: typeof runtime) => MemoryTrainer;
  };
  return module.default(runtime);
}
