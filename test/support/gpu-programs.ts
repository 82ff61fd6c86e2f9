/** Programs on a GPU as functions of arrays: kernels as the WGSL target prints them, every buffer in memory of its own. */
import { scalarTypes } from "../../compiler/scalar/types.ts";
import type { Argument, Buffer, Command, Program } from "../../compiler/program/program.ts";
import type { Kernel } from "../../compiler/loops/types.ts";
import { verifyRaces } from "../../compiler/loops/races.ts";
import { verifyKernel } from "../../compiler/loops/verify.ts";
import { inPlacePairs } from "../../compiler/lower/in-place.ts";
import { inSinglePrecision } from "../../compiler/schedule/single-precision.ts";
import { groups } from "../../compiler/targets/groups/processor.ts";
import { launchText } from "../../compiler/targets/wgsl/module.ts";
import { printEntry } from "../../compiler/targets/wgsl/kernel.ts";
import type { View } from "../../compiler/loops/interpret.ts";
import { startGpu } from "../../runtime/webgpu/machine.ts";
import type { GpuCommand, Transfer } from "../../runtime/webgpu/definition.ts";
import type { Device } from "../../runtime/webgpu/device.ts";
import { viewsOf } from "../../runtime/machine.ts";
import type { Arrays } from "./graph-function.ts";

export type GpuFunction = (inputs: Arrays) => Promise<Readonly<Record<string, View>>>;

/** All kernels are proven free of races. */
export async function onGpu(device: GPUDevice, programs: readonly Program[]): Promise<GpuFunction[]> {
  const kernels = new Map<
    Kernel,
    { readonly name: string; readonly groups: number; readonly text: string }
  >();
  const used = new Set<Parameters<typeof launchText>[1] extends Iterable<infer Helper> ? Helper : never>();
  let words = 1;
  const entryOf = (kernel: Kernel) => {
    const known = kernels.get(kernel);
    if (known !== undefined) return known;
    const single = inSinglePrecision(kernel);
    const scheduled = { ...groups.schedule(single), name: `kernel${kernels.size}` };
    verifyKernel(scheduled);
    verifyRaces(scheduled, inPlacePairs(single));
    const printed = printEntry(scheduled, { places: scheduled.buffers.map(() => undefined) });
    for (const helper of printed.uses) used.add(helper);
    words = Math.max(words, scheduled.buffers.length);
    const entry = { name: scheduled.name, groups: printed.groups, text: printed.text };
    kernels.set(kernel, entry);
    return entry;
  };
  const bytes = Math.max(...programs.map((program) => placesOf(program).end));
  const views = viewsOf(new ArrayBuffer(bytes * 2 + 16));
  const all = programs.map((program) => {
    const { starts } = placesOf(program);
    const commandsOf = (list: readonly Command[]): GpuCommand[] =>
      list.map((command): GpuCommand => {
        if (command.kind === "repeat")
          return { variable: command.variable, count: command.count, body: commandsOf(command.body) };
        const entry = entryOf(command.kernel);
        return {
          kernel: entry.name,
          groups: [entry.groups, 1, 1],
          words: command.arguments.map(({ buffer, offset }) => starts.get(buffer)! / 4 + offset),
          strides: stridesOf(command.arguments),
        };
      });
    const transfer = ({ id, type, length }: Buffer): Transfer => [
      type,
      starts.get(id)! * 2,
      starts.get(id)! / 4,
      length,
    ];
    const kept = program.buffers.filter(({ role, length }) => role !== "temporary" && length > 0);
    return {
      kept,
      run: {
        given: kept.filter(({ role }) => role !== "output").map(transfer),
        results: kept.map(transfer),
        commands: commandsOf(program.commands),
      },
      viewOf: ({ id, type, length }: Buffer): View =>
        new scalarTypes[type].array(views.f32.buffer, starts.get(id)! * 2, length),
    };
  });
  const code = launchText(
    words,
    used,
    [...kernels.values()].map(({ text }) => text),
  );
  const machine = await startGpu(
    device as unknown as Device,
    code,
    { bytes, words, persistent: [], limits: {} },
    all.map(({ run }) => run),
    views,
  );
  return all.map(({ kept, run, viewOf }) => {
    const start = machine.bind(run);
    return async (inputs) => {
      for (const buffer of kept) if (buffer.role !== "output") viewOf(buffer).set(inputs[buffer.name]!);
      await start();
      return Object.fromEntries(kept.map((buffer) => [buffer.name, viewOf(buffer).slice()]));
    };
  });
}

function stridesOf(args: readonly Argument[]): Record<string, number[]> {
  const variables = new Set(args.flatMap(({ strides }) => strides.map(({ variable }) => variable)));
  return Object.fromEntries(
    [...variables].map((name) => [
      name,
      args.map(({ strides }) => strides.find(({ variable }) => variable === name)?.stride ?? 0),
    ]),
  );
}

/** In words of four bytes; the host's memory is twice as wide, for float64. */
function placesOf(program: Program): { readonly starts: ReadonlyMap<number, number>; readonly end: number } {
  const starts = new Map<number, number>();
  let end = 0;
  for (const { id, length } of program.buffers) {
    starts.set(id, end);
    end += Math.ceil((length * 4) / 16) * 16;
  }
  return { starts, end: Math.max(end, 16) };
}
