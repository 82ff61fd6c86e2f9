/** A trainer on WebAssembly whose memory, programs and kernels can be reached one by one. */
import type { Compiled } from "../../../compiler/index.ts";
import type { CompiledProgram } from "../../../compiler/program/compiled.ts";
import type { MemoryOptions, MemoryTrainer } from "../../../compiler/targets/target.ts";
import { assembleWasm } from "../../../compiler/targets/wasm/module.ts";
import { wasmParts } from "../../../compiler/targets/wasm/trainer.ts";
import type { Views } from "../../../runtime/types.ts";
import * as runtime from "../../../runtime/index.ts";
import type { Machine } from "../../../runtime/machine.ts";
import { numbers } from "./numbers.ts";

export interface OpenTrainer {
  readonly trainer: Awaited<ReturnType<MemoryTrainer>>;
  readonly views: Views;
  /** An exported function: a program or, with one thread, a kernel. */
  readonly exported: (name: string) => (...args: number[]) => void;
  /** Calls of the trainer while `work` runs do everything but run their programs. */
  readonly withoutPrograms: <Result>(work: () => Result) => Result;
}

export async function openTrainer(
  { trainer: compiled }: Compiled,
  options: Pick<MemoryOptions, "threads" | "fixedThreads"> = {},
): Promise<OpenTrainer> {
  const { text, parts } = wasmParts(compiled);
  const exports = compiled.kernels.map(({ name }) => `(export "${name}" (func $${name}))`);
  const bytes = await assembleWasm(text.replace(/\)\s*$/, `${exports.join("\n")})\n`));
  const { values, definition, machine: machineText } = parts(bytes, "kernels");
  const script = `export default ({ ${values.join(", ")} }, kernels) => defineTrainer(${definition}, ${machineText});`;
  const { default: define } = (await import(
    `data:text/javascript;base64,${Buffer.from(script).toString("base64")}`
  )) as { readonly default: (given: typeof runtime, kernels: Uint8Array) => MemoryTrainer };
  let machine: Machine<string> | undefined;
  let idle = false;
  const inWebAssembly: typeof runtime.inWebAssembly = (place, layout) => async (arenaBytes, options) => {
    const real = await runtime.inWebAssembly(place, layout)(arenaBytes, options);
    machine = real;
    const bind = (name: string) => {
      const run = real.bind(name);
      return () => {
        if (!idle) run();
      };
    };
    return { views: real.views, bind };
  };
  const trainer = await define(
    { ...runtime, inWebAssembly },
    bytes,
  )({
    seed: 1,
    onNaN: "ignore",
    ...options,
  });
  const { views, bind } = machine!;
  return {
    trainer,
    views,
    exported: (name) => bind(name),
    withoutPrograms(work) {
      idle = true;
      const result = work();
      idle = false;
      return result;
    },
  };
}

export type Batch = Readonly<Record<string, Float32Array | Int32Array>>;

/** Any numbers that the program takes. */
export const anyBatch = ({ inputs }: CompiledProgram): Batch =>
  Object.fromEntries(
    inputs.map(({ buffer, below }, k) => {
      const values = numbers(k, buffer.length);
      const integers = (): Int32Array =>
        Int32Array.from(values, (value) => Math.floor(((value + 1) / 2) * (below ?? 2)));
      return [buffer.name, buffer.type === "f32" ? values : integers()];
    }),
  );
