/** WebGPU, as far as trainers use it: it has no types where a browser's are not loaded. */
import { TrainerError } from "../errors.ts";

export interface GpuBuffer {
  mapAsync(mode: number): Promise<void>;
  getMappedRange(): ArrayBuffer;
  unmap(): void;
  destroy(): void;
}

interface ComputePass {
  setPipeline(pipeline: object): void;
  setBindGroup(
    index: number,
    group: object,
    offsets: readonly number[] | Uint32Array,
    start?: number,
    length?: number,
  ): void;
  dispatchWorkgroups(x: number, y: number, z: number): void;
  end(): void;
}

interface CommandEncoder {
  beginComputePass(): ComputePass;
  copyBufferToBuffer(
    from: GpuBuffer,
    fromOffset: number,
    to: GpuBuffer,
    toOffset: number,
    bytes: number,
  ): void;
  finish(): object;
}

export type Limits = Readonly<Record<string, number>>;

export interface Device {
  readonly limits: Limits;
  readonly lost: Promise<{ readonly reason: string; readonly message: string }>;
  readonly queue: {
    writeBuffer(to: GpuBuffer, offset: number, data: ArrayBufferView, start?: number, length?: number): void;
    submit(commands: readonly object[]): void;
  };
  createBuffer(descriptor: {
    readonly size: number;
    readonly usage: number;
    readonly label?: string;
  }): GpuBuffer;
  createShaderModule(descriptor: { readonly code: string }): {
    getCompilationInfo(): Promise<{
      readonly messages: readonly {
        readonly type: string;
        readonly message: string;
        readonly lineNum: number;
      }[];
    }>;
  };
  createBindGroupLayout(descriptor: object): object;
  createPipelineLayout(descriptor: object): object;
  createBindGroup(descriptor: object): object;
  createComputePipelineAsync(descriptor: object): Promise<object>;
  createCommandEncoder(): CommandEncoder;
  pushErrorScope(filter: "validation" | "out-of-memory"): void;
  popErrorScope(): Promise<{ readonly message: string } | null>;
  destroy(): void;
}

interface Gpu {
  requestAdapter(options?: object): Promise<{
    readonly limits: Limits;
    requestDevice(descriptor: { readonly requiredLimits: Limits }): Promise<Device>;
  } | null>;
}

/** Bits of `GPUBufferUsage`, and of `GPUMapMode` and `GPUShaderStage`. */
export const usage = { mapRead: 1, copySource: 4, copyTarget: 8, uniform: 64, storage: 128 } as const;
export const readMode = 1;
export const computeStage = 4;

const howToGetOne =
  "use a browser with WebGPU, Deno with --unstable-webgpu, or in Node the package webgpu: createTrainer({ device })";

/** The device that is given, if it can run the kernels, or one of this machine's. Errors: TPL240 where there is none, TPL241 for limits. */
export async function deviceFor(given: Device | undefined, needed: Limits): Promise<Device> {
  if (given !== undefined) {
    requireLimits(given.limits, needed, "this device");
    return given;
  }
  const gpu = (globalThis as unknown as { readonly navigator?: { readonly gpu?: Gpu } }).navigator?.gpu;
  if (gpu === undefined) throw new TrainerError("TPL240", `there is no WebGPU here: ${howToGetOne}`);
  const adapter = await gpu.requestAdapter({ powerPreference: "high-performance" });
  if (adapter === null) throw new TrainerError("TPL240", `WebGPU finds no adapter here: ${howToGetOne}`);
  requireLimits(adapter.limits, needed, "the adapter of this machine");
  return adapter.requestDevice({ requiredLimits: needed });
}

function requireLimits(limits: Limits, needed: Limits, whose: string): void {
  for (const [name, value] of Object.entries(needed))
    if (!((limits[name] ?? 0) >= value))
      throw new TrainerError(
        "TPL241",
        `the model needs ${name} ${value}, and ${whose} has ${String(limits[name])}: ask for a device with it (requiredLimits), make the batch or the model smaller, or compile it for the target wasm`,
      );
}
