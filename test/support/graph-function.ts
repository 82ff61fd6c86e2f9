/** An entry point as a function of arrays, run in each of the ways that must agree. */
import { ts } from "ts-morph";
import { scalarTypes } from "../../compiler/scalar/types.ts";
import { hasSharedLoops } from "../../compiler/loops/nest.ts";
import { interpretKernel, type View } from "../../compiler/loops/interpret.ts";
import type { Argument, Buffer, Command, Program } from "../../compiler/program/program.ts";
import { touchedLength, type Kernel } from "../../compiler/loops/types.ts";
import { verifyKernel } from "../../compiler/loops/verify.ts";
import { assemble } from "../../compiler/lower/assemble.ts";
import { Buffers } from "../../compiler/lower/buffers.ts";
import { rebuild } from "../../compiler/simplify/rebuild.ts";
import type { Graph, Node } from "../../compiler/graph/graph.ts";
import { layOut } from "../../compiler/targets/lanes/lay-out.ts";
import { scheduleForLanes } from "../../compiler/targets/lanes/schedule.ts";
import { scheduleForCpu } from "../../compiler/targets/typescript/schedule.ts";
import { functionText } from "../../compiler/targets/typescript/function.ts";
import { printTypeScriptKernel } from "../../compiler/targets/typescript/kernel.ts";
import { assembleWasm, printWasmModule } from "../../compiler/targets/wasm/module.ts";
import { viewsOf } from "../../runtime/machine.ts";
import * as math from "../../runtime/math.ts";
import { shared } from "./sharing-all.ts";
import { webAssembly } from "./webassembly.ts";
import type { EntryPoint } from "../../compiler/graph/entry-point.ts";

export type Arrays = Readonly<Record<string, ArrayLike<number>>>;
/** Leaves and outputs by name, after the run. */
export type GraphFunction = (inputs: Arrays) => Readonly<Record<string, View>>;

/** `run(kernel)` executes a kernel over the whole arena: element offsets of its buffers, and its extents. */
type RunKernel = (arena: ArrayBuffer, offsets: readonly number[], extents: readonly number[]) => void;

/** The outputs of a graph as an entry point, simplified. */
export function entryOf(
  graph: Graph,
  outputs: Readonly<Record<string, Node>>,
): EntryPoint & { readonly graph: Graph } {
  const names = Object.keys(outputs);
  const { graph: simplified, roots } = rebuild(graph, Object.values(outputs));
  return {
    name: "test",
    graph: simplified,
    outputs: names.map((name, k) => ({ name, node: roots[k]! })),
    assignments: [],
  };
}

/** The outputs of a graph as a program: simplified, laid out for lanes if asked, fused, lowered. */
export function programOf(
  graph: Graph,
  outputs: Readonly<Record<string, Node>>,
  { laidOut = false } = {},
): Program {
  const entry = entryOf(graph, outputs);
  return entryProgram(laidOut ? layOut(entry) : entry);
}

export function entryProgram(entry: EntryPoint): Program {
  return assemble(entry, new Buffers(), ({ op }) => op.name);
}

/** Runs kernels by the interpreter, as they are or scheduled, by default for processors without lanes. */
export function interpreted(
  program: Program,
  {
    scheduled = false,
    schedule = scheduleForCpu,
    rounding = "stores",
  }: {
    readonly scheduled?: boolean;
    readonly schedule?: (kernel: Kernel) => Kernel;
    readonly rounding?: "strict" | "stores";
  } = {},
): GraphFunction {
  const kernels = new Map<Kernel, RunKernel>();
  for (const kernel of kernelsOf(program)) {
    verifyKernel(kernel);
    const used = scheduled ? schedule(kernel) : kernel;
    verifyKernel(used);
    kernels.set(kernel, (arena, offsets, extents) =>
      interpretKernel(
        used,
        used.buffers.map(
          (buffer, k) =>
            new scalarTypes[buffer.type].array(
              arena,
              offsets[k]! * scalarTypes[buffer.type].bytes,
              touchedLength(buffer, extents),
            ),
        ),
        extents,
        { rounding },
      ),
    );
  }
  return runner(program, kernels);
}

/** Runs what the TypeScript target prints for the scheduled kernels; all programs' kernels are one module. */
export async function emitted(programs: readonly Program[]): Promise<GraphFunction[]> {
  const kernels = [...new Set(programs.flatMap(kernelsOf))];
  const printed = kernels.map((kernel, k) =>
    printTypeScriptKernel({ ...scheduleForCpu(kernel), name: `kernel${k}` }, { precision: "fast" }),
  );
  const text = `
    const { ${Object.keys(math).join(", ")} } = globalThis[Symbol.for("tapeless.test.math")];
    ${printed.map((kernel) => functionText(kernel)).join("\n")}
    export default [${kernels.map((_, k) => `kernel${k}`).join(", ")}];`;
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  Object.assign(globalThis, { [Symbol.for("tapeless.test.math")]: math });
  const url = `data:text/javascript;base64,${globalThis.Buffer.from(outputText).toString("base64")}`;
  const { default: functions } = (await import(/* @vite-ignore */ url)) as {
    readonly default: readonly ((...args: readonly unknown[]) => void)[];
  };
  const runs = new Map(
    kernels.map((kernel, k): [Kernel, RunKernel] => [
      kernel,
      (arena, offsets, extents) => {
        const views = printed[k]!.views.map((view) => viewsOf(arena)[view]);
        functions[k]!(...views, ...offsets, ...extents);
      },
    ]),
  );
  return programs.map((program) => runner(program, runs));
}

/**
 * Runs what the WebAssembly target prints for the kernels, scheduled for lanes; all programs' kernels are one module. Of several threads each
 * kernel's parts run one after the other.
 */
export async function assembled(programs: readonly Program[], threads = 1): Promise<GraphFunction[]> {
  const kernels = [...new Set(programs.flatMap(kernelsOf))];
  const scheduled = kernels.map((kernel, k) => {
    const plain = { ...scheduleForLanes(kernel), name: `kernel${k}` };
    return threads > 1 ? shared(plain) : plain;
  });
  const memoryBytes = Math.max(...programs.map((program) => placesOf(program).end));
  const bytes = await assembleWasm(
    printWasmModule({ kernels: scheduled, functions: [], exportKernels: true, memoryBytes }),
  );
  const pages = Math.max(1, Math.ceil(memoryBytes / 65_536));
  const memory = new webAssembly.Memory({ initial: pages, maximum: pages });
  const { instance } = await webAssembly.instantiate(bytes, { tapeless: { memory }, Math });
  const runs = new Map(
    kernels.map((kernel, k): [Kernel, RunKernel] => {
      const run = instance.exports[scheduled[k]!.name] as (...numbers: readonly number[]) => void;
      const parts = hasSharedLoops(scheduled[k]!)
        ? Array.from({ length: threads }, (_, thread) => [thread, threads])
        : [[]];
      return [
        kernel,
        (_, offsets, extents) => {
          const places = offsets.map((offset, b) => offset * scalarTypes[kernel.buffers[b]!.type].bytes);
          for (const part of parts) run(...places, ...extents, ...part);
        },
      ];
    }),
  );
  const newArena = (): ArrayBuffer => {
    new Uint8Array(memory.buffer).fill(0);
    return memory.buffer;
  };
  return programs.map((program) => runner(program, runs, newArena));
}

/** Every buffer has memory of its own: what is tested here is not the memory plan. */
function placesOf(program: Program): { readonly starts: ReadonlyMap<number, number>; readonly end: number } {
  const starts = new Map<number, number>();
  let end = 0;
  for (const { id, type, length } of program.buffers) {
    starts.set(id, end);
    end += Math.ceil((length * scalarTypes[type].bytes) / 8) * 8;
  }
  return { starts, end };
}

/** `newArena` gives memory of zeros. */
function runner(
  program: Program,
  kernels: ReadonlyMap<Kernel, RunKernel>,
  newArena = (bytes: number): ArrayBuffer => new ArrayBuffer(bytes),
): GraphFunction {
  const { starts, end } = placesOf(program);
  const buffers = new Map(program.buffers.map((buffer) => [buffer.id, buffer]));
  return (inputs) => {
    const arena = newArena(end);
    const viewOf = ({ id, type, length }: Buffer): View =>
      new scalarTypes[type].array(arena, starts.get(id)!, length);
    for (const buffer of program.buffers)
      if (buffer.role !== "temporary" && buffer.role !== "output") viewOf(buffer).set(inputs[buffer.name]!);
    runCommands(program.commands, new Map(), (kernel, args, extents) =>
      kernels.get(kernel)!(
        arena,
        args.map(
          ({ buffer: id, element }) => starts.get(id)! / scalarTypes[buffers.get(id)!.type].bytes + element,
        ),
        extents,
      ),
    );
    return Object.fromEntries(
      program.buffers
        .filter(({ role }) => role !== "temporary")
        .map((buffer) => [buffer.name, viewOf(buffer).slice()]),
    );
  };
}

function runCommands(
  commands: readonly Command[],
  steps: ReadonlyMap<string, number>,
  launch: (
    kernel: Kernel,
    args: readonly { readonly buffer: number; readonly element: number }[],
    extents: readonly number[],
  ) => void,
): void {
  const place = ({ buffer, offset, strides }: Argument) => ({
    buffer,
    element: strides.reduce((sum, { variable, stride }) => sum + stride * steps.get(variable)!, offset),
  });
  for (const command of commands)
    if (command.kind === "launch") launch(command.kernel, command.arguments.map(place), command.extents);
    else
      for (let k = 0; k < command.count; k++)
        runCommands(command.body, new Map([...steps, [command.variable, k]]), launch);
}

export function kernelsOf({ commands }: Pick<Program, "commands">): Kernel[] {
  return commands.flatMap((command) =>
    command.kind === "launch" ? [command.kernel] : kernelsOf({ commands: command.body }),
  );
}
