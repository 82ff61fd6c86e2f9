/** An entry point as a function of arrays, run in each of the ways that must agree. */
import { ts } from "ts-morph";
import { bytesPerElement } from "../../compiler/graph/dtype.ts";
import { interpretKernel, type View } from "../../compiler/loops/interpret.ts";
import type { Argument, Buffer, Command, Program } from "../../compiler/loops/program.ts";
import { touchedLength, type Kernel } from "../../compiler/loops/types.ts";
import { verifyKernel } from "../../compiler/loops/verify.ts";
import { assemble, type EntryPoint } from "../../compiler/passes/assemble.ts";
import { Buffers } from "../../compiler/passes/buffers.ts";
import { rebuild } from "../../compiler/passes/simplify.ts";
import type { Graph } from "../../compiler/graph/graph.ts";
import type { Node } from "../../compiler/graph/types.ts";
import { scheduleForCpu } from "../../compiler/passes/schedule.ts";
import { printTypeScriptKernel } from "../../compiler/targets/typescript/kernel.ts";
import * as math from "../../runtime/math.ts";

export type Arrays = Readonly<Record<string, ArrayLike<number>>>;
/** Leaves and outputs by name, after the run. */
export type GraphFunction = (inputs: Arrays) => Readonly<Record<string, View>>;

/** `run(kernel)` executes a kernel over the whole arena: element offsets of its buffers, and its extents. */
type RunKernel = (arena: ArrayBuffer, offsets: readonly number[], extents: readonly number[]) => void;

/** The outputs of a graph as a program: simplified, fused, lowered. */
export function programOf(graph: Graph, outputs: Readonly<Record<string, Node>>): Program {
  const names = Object.keys(outputs);
  const { roots } = rebuild(graph, Object.values(outputs));
  return entryProgram({
    name: "test",
    outputs: names.map((name, k) => ({ name, node: roots[k]! })),
    assignments: [],
  });
}

export function entryProgram(entry: EntryPoint): Program {
  return assemble(entry, new Buffers(), ({ op }) => op);
}

/** Runs kernels by the interpreter, as they are or scheduled. */
export function interpreted(program: Program, { scheduled = false } = {}): GraphFunction {
  const kernels = new Map<Kernel, RunKernel>();
  for (const kernel of kernelsOf(program)) {
    verifyKernel(kernel);
    const used = scheduled ? scheduleForCpu(kernel) : kernel;
    verifyKernel(used);
    kernels.set(kernel, (arena, offsets, extents) =>
      interpretKernel(
        used,
        used.buffers.map(
          (buffer, k) =>
            new arrays[buffer.type](
              arena,
              offsets[k]! * bytesPerElement[buffer.type],
              touchedLength(buffer, extents),
            ),
        ),
        extents,
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
    ${printed.map(({ text: kernel }) => kernel).join("\n")}
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
        const views = printed[k]!.views.map((view) => new viewTypes[view](arena));
        functions[k]!(...views, ...offsets, ...extents);
      },
    ]),
  );
  return programs.map((program) => runner(program, runs));
}

const arrays = { f32: Float32Array, f64: Float64Array, i32: Int32Array, bool: Uint8Array } as const;
const viewTypes = { f32: Float32Array, f64: Float64Array, i32: Int32Array, u8: Uint8Array } as const;

/** Every buffer has memory of its own: what is tested here is not the memory plan. */
function runner(program: Program, kernels: ReadonlyMap<Kernel, RunKernel>): GraphFunction {
  const places = new Map<number, { readonly buffer: Buffer; readonly start: number }>();
  let end = 0;
  for (const buffer of program.buffers) {
    places.set(buffer.id, { buffer, start: end });
    end += Math.ceil((buffer.length * bytesPerElement[buffer.type]) / 8) * 8;
  }
  return (inputs) => {
    const arena = new ArrayBuffer(end);
    const viewOf = ({ id, type, length }: Buffer): View =>
      new arrays[type](arena, places.get(id)!.start, length);
    for (const buffer of program.buffers)
      if (buffer.role !== "temporary" && buffer.role !== "output") viewOf(buffer).set(inputs[buffer.name]!);
    runCommands(program.commands, new Map(), (kernel, args, extents) =>
      kernels.get(kernel)!(
        arena,
        args.map(({ buffer: id, element }) => {
          const { buffer, start } = places.get(id)!;
          return start / bytesPerElement[buffer.type] + element;
        }),
        extents,
      ),
    );
    return Object.fromEntries(
      program.buffers
        .filter(({ role }) => role !== "temporary")
        .map((buffer) => [buffer.name, viewOf(buffer)]),
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

function kernelsOf({ commands }: Pick<Program, "commands">): Kernel[] {
  return commands.flatMap((command) =>
    command.kind === "launch" ? [command.kernel] : kernelsOf({ commands: command.body }),
  );
}
