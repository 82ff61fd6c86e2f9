/** Each scalar function on many operands at once, in every form in which kernels have it. */
import { ts } from "ts-morph";
import { bytesPerElement, type DType } from "../../compiler/graph/dtype.ts";
import { variableIndex } from "../../compiler/loops/affine.ts";
import { call, load, loop, store } from "../../compiler/loops/build.ts";
import { interpretKernel, type View } from "../../compiler/loops/interpret.ts";
import type { Kernel, KernelBuffer } from "../../compiler/loops/types.ts";
import { scalarFunction, scalarFunctions } from "../../compiler/ops/scalar.ts";
import { scheduleForLanes } from "../../compiler/passes/schedule-lanes.ts";
import { scheduleForCpu } from "../../compiler/passes/schedule.ts";
import { printTypeScriptKernel } from "../../compiler/targets/typescript/kernel.ts";
import { assembleWasm, printWasmModule } from "../../compiler/targets/wasm/module.ts";
import * as math from "../../runtime/math.ts";
import { webAssembly } from "./webassembly.ts";

export const arrays = { f32: Float32Array, f64: Float64Array, i32: Int32Array, bool: Uint8Array } as const;
const types = Object.keys(arrays) as DType[];

/** A function of operands of given types. */
export interface Application {
  readonly name: string;
  readonly types: readonly DType[];
  readonly result: DType;
}

export const titleOf = ({ name, types: operands }: Application): string => `${name}(${operands.join(", ")})`;

const combinations = (length: number): DType[][] =>
  length === 0 ? [[]] : combinations(length - 1).flatMap((first) => types.map((type) => [...first, type]));

/** Every function on every list of types that it takes. */
export const applications: readonly Application[] = Object.entries(scalarFunctions).flatMap(([name, row]) =>
  combinations(row.arity).flatMap((operands): Application[] => {
    try {
      return [{ name, types: operands, result: row.type(operands) }];
    } catch {
      return [];
    }
  }),
);

/** What the table says: computed in float64, then rounded to the type. */
export function meaning({ name, types: operands, result }: Application, columns: readonly View[]): View {
  const row = scalarFunction(name);
  const isInteger = operands.every((type) => type === "i32");
  const evaluate = (isInteger && row.evaluateInteger) || row.evaluate;
  return Float64Array.from(columns[0]!, (_, k) => evaluate(...columns.map((column) => column[k]!)));
}

/** `result[i] = f(a[i], b[i], …)` for so many i. With `widened`, what is stored is the float64 that an integer or a float32 becomes. */
function kernelOf(application: Application, length: number, isWidened: boolean, name: string): Kernel {
  const buffers: KernelBuffer[] = application.types.map((type, k) => ({
    name: `x${k}`,
    type,
    access: "read",
    length,
  }));
  const at = variableIndex("i");
  const value = call(application.name, ...application.types.map((_, k) => load(buffers, k, at)));
  const stored = isWidened ? call("toF64", value) : value;
  buffers.push({ name: "y", type: stored.type, access: "write", length });
  const body = [loop("i", length, [store(application.types.length, at, stored)], "parallel")];
  return { name, buffers, extents: [], body };
}

/** A way to run applications. `expanded`: elementary functions are written in 32-bit arithmetic there. */
export interface Form {
  readonly title: string;
  readonly expanded: boolean;
  readonly run: (application: Application, columns: readonly View[]) => View;
}

/** Runs a kernel of `length` elements over columns of any length, piece by piece; the last piece may overlap the one before. */
function inPieces(count: number, length: number, run: (start: number) => void): void {
  for (let start = 0; start + length <= count; start += length) run(start);
  if (count % length > 0) run(count - length);
}

type KernelsOf = (length: number) => ReadonlyMap<Application, Kernel>;

const kernelsOf = (given: readonly Application[], isWidened = false): KernelsOf => {
  const known = new Map<number, ReadonlyMap<Application, Kernel>>();
  return (length) => {
    const kernels =
      known.get(length) ??
      new Map(given.map((one, k) => [one, kernelOf(one, length, isWidened, `k${k}_${length}`)] as const));
    known.set(length, kernels);
    return kernels;
  };
};

/** The interpreter, on what the printers get. */
function interpreted(kernels: KernelsOf, title: string, expand: (kernel: Kernel) => Kernel): Form {
  return {
    title,
    expanded: expand !== keep,
    run(application, columns) {
      const count = columns[0]!.length;
      const kernel = expand(kernels(count).get(application)!);
      const result = new arrays[kernel.buffers.at(-1)!.type](count);
      interpretKernel(kernel, [...columns, result], [], { rounding: "strict" });
      return result;
    },
  };
}
const keep = (kernel: Kernel): Kernel => kernel;

type JavaScriptKernel = (...args: readonly (View | number)[]) => void;

async function typescript(kernels: KernelsOf, precision: "fast" | "strict", length: number): Promise<Form> {
  const schedule = precision === "fast" ? scheduleForCpu : scheduleForLanes;
  const printed = [...kernels(length)].map(
    ([application, kernel]) => [application, printTypeScriptKernel(schedule(kernel), { precision })] as const,
  );
  const text = `
    const { ${Object.keys(math).join(", ")} } = globalThis[Symbol.for("tapeless.test.math")];
    ${printed.map(([, kernel]) => kernel.text).join("\n")}
    export default [${[...kernels(length).values()].map(({ name }) => name).join(", ")}];`;
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  Object.assign(globalThis, { [Symbol.for("tapeless.test.math")]: math });
  const url = `data:text/javascript;base64,${globalThis.Buffer.from(outputText).toString("base64")}`;
  const { default: functions } = (await import(/* @vite-ignore */ url)) as {
    readonly default: readonly JavaScriptKernel[];
  };
  const byApplication = new Map(printed.map(([one, kernel], k) => [one, { ...kernel, run: functions[k]! }]));
  return {
    title: `TypeScript, ${precision}, ${length} at a time`,
    expanded: precision === "strict",
    run(application, columns) {
      const { views, run } = byApplication.get(application)!;
      const { buffers } = kernels(length).get(application)!;
      const count = columns[0]!.length;
      // Each type has an arena of its own, in which operands lie one after the other.
      const arenas = new Map(types.map((type) => [type, new arrays[type](count * buffers.length)]));
      for (const [k, column] of columns.entries()) arenas.get(buffers[k]!.type)!.set(column, k * count);
      const given = views.map((view) => arenas.get(view === "u8" ? "bool" : view)!);
      inPieces(count, length, (start) => run(...given, ...buffers.map((_, k) => k * count + start)));
      return arenas.get(buffers.at(-1)!.type)!.slice((buffers.length - 1) * count);
    },
  };
}

/** One module for kernels of all lengths. */
async function assembled(kernels: KernelsOf, lengths: readonly number[]): Promise<Form[]> {
  const scheduled = lengths.flatMap((length) => [...kernels(length).values()].map(scheduleForLanes));
  const pages = 64;
  const bytes = await assembleWasm(
    printWasmModule({
      kernels: scheduled,
      functions: [],
      exportKernels: true,
      memoryBytes: pages * 65_536,
    }),
  );
  const memory = new webAssembly.Memory({ initial: pages, maximum: pages });
  const { instance } = await webAssembly.instantiate(bytes, { tapeless: { memory }, Math });
  const isShared = new Map(scheduled.map(({ name, shared }) => [name, shared !== undefined]));
  return lengths.map((length) => ({
    title: `WebAssembly, ${length} at a time`,
    expanded: true,
    run(application, columns) {
      const { name, buffers } = kernels(length).get(application)!;
      const count = columns[0]!.length;
      let end = 0;
      const places = buffers.map(({ type }) => {
        const place = end;
        end += Math.ceil((count * bytesPerElement[type]) / 16) * 16;
        return place;
      });
      const viewOf = (k: number): View => new arrays[buffers[k]!.type](memory.buffer, places[k], count);
      for (const [k, column] of columns.entries()) viewOf(k).set(column);
      const run = instance.exports[name] as (...numbers: readonly number[]) => void;
      inPieces(count, length, (start) =>
        run(
          ...buffers.map(({ type }, k) => places[k]! + start * bytesPerElement[type]),
          // By one thread of one.
          ...(isShared.get(name) ? [0, 1] : []),
        ),
      );
      return viewOf(buffers.length - 1).slice();
    },
  }));
}

/** Each form of the applications; `widened`: an integer result is not stored as such, but converted where it is. */
export async function formsOf(
  given: readonly Application[],
  { isWidened = false, lengths = [1, 2, 3, 4, 7] }: { readonly isWidened?: boolean; readonly lengths?: readonly number[] } = {},
): Promise<readonly Form[]> {
  const kernels = kernelsOf(given, isWidened);
  return [
    interpreted(kernels, "interpreter", keep),
    interpreted(kernels, "interpreter, as scheduled for lanes", scheduleForLanes),
    await typescript(kernels, "fast", 1),
    await typescript(kernels, "fast", 7),
    await typescript(kernels, "strict", 1),
    await typescript(kernels, "strict", 7),
    ...(await assembled(kernels, lengths)),
  ];
}
