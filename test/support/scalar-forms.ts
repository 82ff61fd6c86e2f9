/** Expressions of the loop IR on many operands at once, in every form in which kernels have them. */
import { ts } from "ts-morph";
import { dtypes, scalarTypes, type DType } from "../../compiler/scalar/types.ts";
import { hasSharedLoops } from "../../compiler/loops/nest.ts";
import { variableIndex } from "../../compiler/loops/affine.ts";
import { call, load, loop, store } from "../../compiler/loops/build.ts";
import { interpretKernel, type View } from "../../compiler/loops/interpret.ts";
import type { Expr, Kernel, KernelBuffer } from "../../compiler/loops/types.ts";
import {
  evaluatorOf,
  scalarFunctions,
  scalarNames,
  type ScalarName,
} from "../../compiler/scalar/functions.ts";
import { scheduleForLanes } from "../../compiler/targets/lanes/schedule.ts";
import { scheduleForCpu } from "../../compiler/targets/typescript/schedule.ts";
import { functionText } from "../../compiler/targets/typescript/function.ts";
import { printTypeScriptKernel } from "../../compiler/targets/typescript/kernel.ts";
import { assembleWasm, printWasmModule } from "../../compiler/targets/wasm/module.ts";
import * as math from "../../runtime/math.ts";
import { webAssembly } from "./webassembly.ts";

/** An expression of operands, and what it is. */
export interface Case {
  readonly title: string;
  readonly types: readonly DType[];
  readonly expression: (...operands: readonly Expr[]) => Expr;
  /** In float64; rounded to the type of the expression. */
  readonly evaluate: (...operands: readonly number[]) => number;
  /** Operands that it is for; all if not given. */
  readonly takes?: (...operands: readonly number[]) => boolean;
  /** By so many units in the last place, forms with 32-bit arithmetic may differ from what `evaluate` gives; their bits are the same. */
  readonly units?: number;
}

/**
 * Where forms may differ: elementary functions that are written in 32-bit arithmetic, for WebAssembly and strict precision, by so many units in
 * the last place; among themselves these forms have the same bits. Which bits a NaN has is not looked at. Everything else is the same
 * everywhere, the sign of zero included.
 */
const unitsOf: Readonly<Record<string, number>> = {
  exp: 2,
  expm1: 2,
  log: 2,
  log1p: 2,
  tanh: 2,
  sigmoid: 2,
  softplus: 2,
  sin: 2,
  cos: 2,
  erf: 4,
  rsqrt: 1,
};

const combinations = (length: number): DType[][] =>
  length === 0 ? [[]] : combinations(length - 1).flatMap((first) => dtypes.map((type) => [...first, type]));

/** Every function on every list of types that it takes. */
export const functionCases: readonly (Case & { readonly name: ScalarName; readonly result: DType })[] =
  scalarNames.flatMap((name) =>
    combinations(scalarFunctions[name].arity).flatMap((types) => {
      const row = scalarFunctions[name];
      let result: DType;
      try {
        result = row.type(types);
      } catch {
        return [];
      }
      const units = types[0] === "f32" ? unitsOf[name] : undefined;
      return {
        name,
        title: `${name}(${types.join(", ")})`,
        types,
        result,
        expression: (...operands) => call(name, ...operands),
        evaluate: evaluatorOf(row, types),
        ...(name === "truncate" && { takes: (x) => !(Math.trunc(x!) !== (x! | 0)) || Number.isNaN(x) }),
        ...(units !== undefined && { units }),
      };
    }),
  );

/** `result[i] = f(a[i], b[i], …)` for so many i. */
function kernelOf({ types, expression }: Case, length: number, name: string): Kernel {
  const buffers: KernelBuffer[] = types.map((type, k) => ({ name: `x${k}`, type, access: "read", length }));
  const at = variableIndex("i");
  const value = expression(...types.map((_, k) => load(buffers, k, at)));
  buffers.push({ name: "y", type: value.type, access: "write", length });
  return {
    name,
    buffers,
    extents: [],
    body: [loop("i", length, [store(types.length, at, value)], "parallel")],
  };
}

type Columns = readonly View[];

/** A way to run cases. `isExact`: as `evaluate` does. */
export interface Form {
  readonly title: string;
  readonly isExact: boolean;
  readonly run: (one: Case, columns: Columns) => View;
}

/** Runs a kernel of `length` elements over columns of any length, piece by piece; the last piece may overlap the one before. */
function inPieces(count: number, length: number, run: (start: number) => void): void {
  for (let start = 0; start + length <= count; start += length) run(start);
  if (count % length > 0) run(count - length);
}

/** The interpreter, on kernels as they are lowered or as printers get them. */
const interpreted = (title: string, schedule?: (kernel: Kernel) => Kernel): Form => ({
  title,
  isExact: schedule === undefined,
  run(one, columns) {
    const plain = kernelOf(one, columns[0]!.length, "interpreted");
    const kernel = schedule === undefined ? plain : schedule(plain);
    const result = new scalarTypes[kernel.buffers.at(-1)!.type].array(columns[0]!.length);
    interpretKernel(kernel, [...columns, result], [], { rounding: "strict" });
    return result;
  },
});

type JavaScriptKernel = (...args: readonly (View | number)[]) => void;

async function typescript(
  cases: readonly Case[],
  precision: "fast" | "strict",
  length: number,
): Promise<Form> {
  const schedule = precision === "fast" ? scheduleForCpu : scheduleForLanes;
  const kernels = cases.map((one, k) => schedule(kernelOf(one, length, `kernel${k}`)));
  const printed = kernels.map((kernel) => printTypeScriptKernel(kernel, { precision }));
  const text = `
    const { ${Object.keys(math).join(", ")} } = globalThis[Symbol.for("tapeless.test.math")];
    ${printed.map((kernel) => functionText(kernel)).join("\n")}
    export default [${kernels.map(({ name }) => name).join(", ")}];`;
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  Object.assign(globalThis, { [Symbol.for("tapeless.test.math")]: math });
  const url = `data:text/javascript;base64,${globalThis.Buffer.from(outputText).toString("base64")}`;
  const { default: functions } = (await import(/* @vite-ignore */ url)) as {
    readonly default: readonly JavaScriptKernel[];
  };
  const position = new Map(cases.map((one, k) => [one, k]));
  return {
    title: `TypeScript, ${precision}, ${length} at a time`,
    isExact: precision === "fast",
    run(one, columns) {
      const k = position.get(one)!;
      const { buffers } = kernels[k]!;
      const count = columns[0]!.length;
      // Each type has an arena of its own, in which operands lie one after the other.
      const arenas = new Map(
        dtypes.map((type) => [type, new scalarTypes[type].array(count * buffers.length)]),
      );
      for (const [b, column] of columns.entries()) arenas.get(buffers[b]!.type)!.set(column, b * count);
      const views = printed[k]!.views.map((view) => arenas.get(view === "u8" ? "bool" : view)!);
      inPieces(count, length, (start) =>
        functions[k]!(...views, ...buffers.map((_, b) => b * count + start)),
      );
      return arenas.get(buffers.at(-1)!.type)!.slice((buffers.length - 1) * count);
    },
  };
}

/** One module for kernels of all lengths. */
async function assembled(cases: readonly Case[], lengths: readonly number[]): Promise<Form[]> {
  const kernels = lengths.map((length) =>
    cases.map((one, k) => scheduleForLanes(kernelOf(one, length, `kernel${k}_${length}`))),
  );
  const pages = 64;
  const bytes = await assembleWasm(
    printWasmModule({
      kernels: kernels.flat(),
      functions: [],
      exportKernels: true,
      memoryBytes: pages * 65_536,
    }),
  );
  const memory = new webAssembly.Memory({ initial: pages, maximum: pages });
  const { instance } = await webAssembly.instantiate(bytes, { tapeless: { memory }, Math });
  const position = new Map(cases.map((one, k) => [one, k]));
  return lengths.map((length, l) => ({
    title: `WebAssembly, ${length} at a time`,
    isExact: false,
    run(one, columns) {
      const kernel = kernels[l]![position.get(one)!]!;
      const { name, buffers } = kernel;
      const count = columns[0]!.length;
      let end = 0;
      const views = buffers.map(({ type }) => {
        const view = new scalarTypes[type].array(memory.buffer, end, count);
        end += Math.ceil((count * scalarTypes[type].bytes) / 16) * 16;
        return view;
      });
      for (const [b, column] of columns.entries()) views[b]!.set(column);
      const run = instance.exports[name] as (...numbers: readonly number[]) => void;
      // By one thread of one.
      const thread = hasSharedLoops(kernel) ? [0, 1] : [];
      inPieces(count, length, (start) =>
        run(...views.map((view) => view.byteOffset + start * view.BYTES_PER_ELEMENT), ...thread),
      );
      return views.at(-1)!.slice();
    },
  }));
}

/** Each form of the cases; kernels of 1 element have no lanes, of 7 elements a vector and what is left over. */
export const formsOf = async (
  cases: readonly Case[],
  lengths: readonly number[] = [1, 2, 3, 4, 7],
): Promise<readonly Form[]> => [
  interpreted("interpreter"),
  interpreted("interpreter, as scheduled for lanes", scheduleForLanes),
  await typescript(cases, "fast", 1),
  await typescript(cases, "fast", 7),
  await typescript(cases, "strict", 1),
  await typescript(cases, "strict", 7),
  ...(await assembled(cases, lengths)),
];

/** Distance in units of the last place of the second float32; infinite where one is NaN, or where zeros differ in their sign. */
function unitsApart(actual: number, expected: number): number {
  if (Object.is(actual, expected)) return 0;
  if (actual === 0 && expected === 0) return Infinity;
  // 2¹²⁸ takes the place of infinity.
  const finite = (x: number): number => (Math.abs(x) === Infinity ? Math.sign(x) * 2 ** 128 : x);
  const exponent = Math.max(-126, Math.min(127, Math.floor(Math.log2(Math.abs(expected)))));
  const apart = Math.abs(finite(actual) - finite(expected)) / 2 ** (exponent - 23);
  return Number.isNaN(apart) ? Infinity : apart;
}

/** What is wrong with the forms of a case on some rows of operands, a line for each form that is wrong. */
export function wrongForms(
  forms: readonly Form[],
  one: Case,
  given: readonly (readonly number[])[],
): readonly string[] {
  let rows = given.filter((row) => one.takes?.(...row) ?? true);
  // At least one piece of each length.
  while (rows.length < 8) rows = [...rows, ...rows];
  const columns = one.types.map((type, k) => scalarTypes[type].array.from(rows.map((row) => row[k]!)));
  const { type } = one.expression(
    ...one.types.map((dtype): Expr => ({ kind: "constant", type: dtype, value: 0 })),
  );
  const expected = new scalarTypes[type].array(rows.length);
  for (const k of rows.keys()) expected[k] = one.evaluate(...columns.map((column) => column[k]!));
  const isApproximate = one.units !== undefined;
  let first: View | undefined;
  return forms.flatMap((form) => {
    const result = form.run(one, columns);
    // Of forms that approximate, the first one is compared with the exact result, the others with it.
    const isFirst = isApproximate && !form.isExact && first === undefined;
    const reference = isApproximate && !form.isExact ? (first ?? expected) : expected;
    if (isFirst) first = result;
    const allowed = isFirst ? one.units! : 0;
    for (let k = 0; k < result.length; k++) {
      if (Object.is(result[k], reference[k]) || unitsApart(result[k]!, reference[k]!) <= allowed) continue;
      const show = (value: number): string => (Object.is(value, -0) ? "-0" : `${value}`);
      const operands = columns.map((column) => show(column[k]!)).join(", ");
      return [
        `${form.title}: ${one.title} of ${operands} is ${show(result[k]!)}, not ${show(reference[k]!)}`,
      ];
    }
    return [];
  });
}
