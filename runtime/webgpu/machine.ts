/** Programs on a GPU: memory, pipelines, and the launches of each program as a table of numbers. */
import { TrainerError } from "../errors.ts";
import { elementTypes, type ElementType, type TypedArray, type Views } from "../types.ts";
import type { GpuCommand, GpuLayout, GpuRun, Transfer } from "./definition.ts";
import { computeStage, type Device, readMode, usage } from "./device.ts";

const wordBytes = 4;
/** Launches find their words at multiples of this many bytes (WebGPU's `minUniformBufferOffsetAlignment`, by default). */
const launchBytes = 256;
/** Numbers of the table for each launch: pipeline, offset of its words, workgroups. */
const columns = 5;

export interface GpuMachine {
  /** A program, ready to run: gives the GPU what it is given, runs it, and fetches its results. */
  readonly bind: (run: GpuRun) => () => Promise<void>;
  readonly write: (transfers: readonly Transfer[]) => void;
  readonly read: (transfers: readonly Transfer[]) => Promise<void>;
  readonly end: () => void;
}

/** `views`: the host's memory. `programs`: all that will be bound. Errors: TPL242. */
export async function startGpu(
  device: Device,
  code: string,
  { bytes, words, persistent }: GpuLayout,
  programs: readonly GpuRun[],
  views: Views,
): Promise<GpuMachine> {
  device.pushErrorScope("validation");
  device.pushErrorScope("out-of-memory");
  const arena = device.createBuffer({
    size: bytes,
    usage: usage.storage | usage.copySource | usage.copyTarget,
    label: "arena",
  });
  const outOfMemory = await device.popErrorScope();
  const launches = new Launches(words);
  const tables = new Map(programs.map((run) => [run, launches.tableOf(run.commands)] as const));
  const module = device.createShaderModule({ code });
  const uniform = launches.bytes;
  const layout = device.createBindGroupLayout({
    entries: [
      { binding: 0, visibility: computeStage, buffer: { type: "storage" } },
      ...(words > 0
        ? [{ binding: 1, visibility: computeStage, buffer: { type: "uniform", hasDynamicOffset: true } }]
        : []),
    ],
  });
  const pipelineLayout = device.createPipelineLayout({ bindGroupLayouts: [layout] });
  const pipelines = await Promise.all(
    launches.kernels.map((entryPoint) =>
      device
        .createComputePipelineAsync({ layout: pipelineLayout, compute: { module, entryPoint } })
        .catch(async (cause: unknown) => {
          const { messages } = await module.getCompilationInfo();
          const wrong = messages.find(({ type }) => type === "error");
          const detail =
            wrong === undefined ? (cause as Error).message : `line ${wrong.lineNum}: ${wrong.message}`;
          throw new TrainerError(
            "TPL242",
            `this GPU's driver does not take the kernel ${entryPoint}: ${detail}; compile the model for the target wasm, and report it`,
            { cause },
          );
        }),
    ),
  );
  const uniforms =
    words > 0
      ? device.createBuffer({ size: uniform.byteLength, usage: usage.uniform | usage.copyTarget })
      : undefined;
  if (uniforms !== undefined) device.queue.writeBuffer(uniforms, 0, uniform);
  const group = device.createBindGroup({
    layout,
    entries: [
      { binding: 0, resource: { buffer: arena } },
      ...(uniforms === undefined
        ? []
        : [{ binding: 1, resource: { buffer: uniforms, size: launches.stride } }]),
    ],
  });
  const longest = Math.max(4, ...programs.map(({ results }) => sizeOf(results)), sizeOf(persistent));
  const staging = device.createBuffer({ size: longest, usage: usage.mapRead | usage.copyTarget });
  const invalid = await device.popErrorScope();
  const problem = outOfMemory ?? invalid;
  if (problem !== null)
    throw new TrainerError(
      "TPL206",
      `the GPU refuses what the trainer needs: ${problem.message}; make the batch or the model smaller`,
    );

  // Words that are written to the GPU, converted where it holds them otherwise.
  const scratch = new Map<Transfer, { readonly from: TypedArray; readonly to: TypedArray }>();
  const viewsOf = (transfer: Transfer): { readonly from: TypedArray; readonly to: TypedArray } => {
    const known = scratch.get(transfer);
    if (known !== undefined) return known;
    const [type, host, , length] = transfer;
    const from = new elementTypes[type].array(views.f32.buffer, host, length);
    const held = heldAs[type];
    const pair = { from, to: held === type ? from : new elementTypes[held].array(length) };
    scratch.set(transfer, pair);
    return pair;
  };
  const write = (transfers: readonly Transfer[]): void => {
    for (const transfer of transfers) {
      const { from, to } = viewsOf(transfer);
      if (to !== from) to.set(from);
      device.queue.writeBuffer(arena, transfer[2] * wordBytes, to);
    }
  };
  const noOffsets: readonly number[] = [];
  const offsets = new Uint32Array(1);
  const submit = (table: Uint32Array, results: readonly Transfer[]): void => {
    const encoder = device.createCommandEncoder();
    if (table.length > 0) {
      const pass = encoder.beginComputePass();
      if (words === 0) pass.setBindGroup(0, group, noOffsets);
      for (let at = 0; at < table.length; at += columns) {
        pass.setPipeline(pipelines[table[at] as number] as object);
        if (words > 0) {
          offsets[0] = table[at + 1] as number;
          pass.setBindGroup(0, group, offsets, 0, 1);
        }
        pass.dispatchWorkgroups(table[at + 2] as number, table[at + 3] as number, table[at + 4] as number);
      }
      pass.end();
    }
    let to = 0;
    for (const [, , gpu, length] of results) {
      encoder.copyBufferToBuffer(arena, gpu * wordBytes, staging, to, length * wordBytes);
      to += length * wordBytes;
    }
    device.queue.submit([encoder.finish()]);
  };
  const fetch = async (results: readonly Transfer[]): Promise<void> => {
    await staging.mapAsync(readMode);
    const mapped = staging.getMappedRange();
    let at = 0;
    for (const transfer of results) {
      const [type, host, , length] = transfer;
      new elementTypes[type].array(views.f32.buffer, host, length).set(
        new elementTypes[heldAs[type]].array(mapped, at, length),
      );
      at += length * wordBytes;
    }
    staging.unmap();
  };
  const empty = new Uint32Array(0);
  return {
    bind: (run) => {
      const table = tables.get(run) as Uint32Array;
      return async () => {
        write(run.given);
        run.host?.(views);
        if (run.scalars !== undefined) write(run.scalars);
        submit(table, run.results);
        if (run.results.length > 0) await fetch(run.results);
      };
    },
    write,
    async read(transfers) {
      submit(empty, transfers);
      await fetch(transfers);
    },
    end() {
      arena.destroy();
      staging.destroy();
      uniforms?.destroy();
    },
  };
}

/** What the GPU holds in place of a type. */
const heldAs: Readonly<Record<ElementType, ElementType>> = {
  f32: "f32",
  f64: "f32",
  i32: "i32",
  bool: "i32",
};

const sizeOf = (transfers: readonly Transfer[]): number =>
  transfers.reduce((sum, [, , , length]) => sum + length * wordBytes, 0);

/** Tables of launches, and the words of all of them: those that are equal lie there once. */
class Launches {
  readonly kernels: string[] = [];
  /** Bytes from the words of one launch to those of the next. */
  readonly stride: number;
  private readonly places = new Map<string, number>();
  private readonly words: number[] = [];

  constructor(longest: number) {
    this.stride = Math.ceil(Math.max(1, longest * wordBytes) / launchBytes) * launchBytes;
  }

  get bytes(): Uint32Array<ArrayBuffer> {
    return new Uint32Array(this.words);
  }

  tableOf(commands: readonly GpuCommand[]): Uint32Array {
    const table: number[] = [];
    const visit = (list: readonly GpuCommand[], steps: ReadonlyMap<string, number>): void => {
      for (const command of list) {
        if ("count" in command) {
          for (let step = 0; step < command.count; step++)
            visit(command.body, new Map(steps).set(command.variable, step));
          continue;
        }
        const { kernel, groups, words = [], strides = {} } = command;
        const moved = words.map((word, k) =>
          Object.entries(strides).reduce(
            (sum, [variable, by]) => sum + (steps.get(variable) as number) * (by[k] as number),
            word,
          ),
        );
        table.push(this.kernel(kernel), this.place(moved), ...groups);
      }
    };
    visit(commands, new Map());
    return new Uint32Array(table);
  }

  private kernel(name: string): number {
    const known = this.kernels.indexOf(name);
    return known >= 0 ? known : this.kernels.push(name) - 1;
  }

  private place(words: readonly number[]): number {
    const key = words.join();
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const at = this.words.length * wordBytes;
    this.places.set(key, at);
    for (let k = 0; k < this.stride / wordBytes; k++) this.words.push(words[k] ?? 0);
    return at;
  }
}
