/** The WebAssembly target: kernels and programs as one module, and what a trainer's TypeScript says of it. */
import { programsOf, type CompiledTrainer } from "../../compiled.ts";
import { trainerTexts } from "../definition.ts";
import type { TypeScriptParts } from "../typescript/module.ts";
import { identifierScope } from "../typescript/names.ts";
import { printWasmModule } from "./module.ts";
import { printWasmProgram } from "./program.ts";

export { assembleWasm } from "./module.ts";

export interface WasmParts {
  /** The module, as text. */
  readonly text: string;
  /** The rest of the trainer, given the expression that tells where the module is. */
  readonly parts: (source: string) => TypeScriptParts;
}

export function wasmParts(trainer: CompiledTrainer): WasmParts {
  const scope = identifierScope(trainer.kernels.map((kernel) => kernel.name));
  const names = new Map(
    programsOf(trainer).map((compiled) => [compiled, scope(compiled.program.name)] as const),
  );
  const programs = [...names].map(([{ program }, name]) => ({
    name,
    text: printWasmProgram(program, name, trainer.plan),
  }));
  const runs = new Map([...names].map(([compiled, name]) => [compiled, JSON.stringify(name)] as const));
  const texts = trainerTexts(trainer, runs);
  return {
    text: printWasmModule({ kernels: trainer.kernels, programs }),
    parts: (source) => ({
      ...texts,
      types: [...texts.types, "WasmOptions"],
      values: ["defineTrainer", "inWebAssembly"],
      kernels: [],
      programs: [],
      machine: `inWebAssembly(${source})`,
    }),
  };
}
