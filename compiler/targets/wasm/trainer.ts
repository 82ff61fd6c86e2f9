/** The WebAssembly target: kernels and programs as one module, and what a trainer's TypeScript says of it. */
import type { CompiledTrainer } from "../../program/compiled.ts";
import { programsOf } from "../../program/programs.ts";
import { notesByKernel, trainerTexts } from "../definition.ts";
import type { TypeScriptParts } from "../typescript/module.ts";
import { identifierScope } from "../../text/identifiers.ts";
import { printWasmModule, sharedFlagAt } from "./module.ts";
import { printWasmProgram } from "./program.ts";
import { controlAt, controlBytes, threadParts } from "./threads.ts";

/** `text`: the module. `parts`: the rest of the trainer, given the module, and the expression that tells where it is. */
export function wasmParts(trainer: CompiledTrainer): {
  readonly text: string;
  readonly parts: (bytes: Uint8Array, source: string) => TypeScriptParts;
} {
  const scope = identifierScope([...trainer.kernels.map((kernel) => kernel.name), "work"]);
  const programs = programsOf(trainer).map((compiled) => {
    const name = scope(compiled.program.name);
    return { compiled, name, ...printWasmProgram(compiled.program, name, trainer.plan) };
  });
  const control = controlAt(trainer.plan.arenaBytes);
  const threads = threadParts(programs, control);
  const text = printWasmModule({
    kernels: trainer.kernels,
    imports: threads.imports,
    functions: [...programs.map((program) => program.text), ...threads.functions],
    memoryBytes: control + controlBytes,
    notes: notesByKernel(trainer),
  });
  const runs = new Map(programs.map(({ compiled, name }) => [compiled, JSON.stringify(name)] as const));
  const texts = trainerTexts(trainer, runs);
  const isShared = programs.some((program) => program.isShared);
  return {
    text,
    parts: (bytes, source) => ({
      ...texts,
      about: [
        "Kernels and programs are a WebAssembly module, kernels.wat as text. Tensors are row-major.",
        "Arithmetic is in the types of the tensors.",
      ],
      types: [...texts.types, "WasmOptions"],
      values: ["defineTrainer", "inWebAssembly"],
      runtime: ["trainer.ts", "math.ts", "webassembly.ts"],
      functions: [],
      machine: `inWebAssembly(() => ${source}, { bytes: ${control + controlBytes}${isShared ? `, control: ${control}, sharedFlag: ${sharedFlagAt(bytes)}` : ""} })`,
    }),
  };
}
