/// <reference types="@webgpu/types" />
/**
 * A GPU in Node: Dawn (the npm package `webgpu`, in test/packages) on whatever Vulkan finds or, where SwiftShader is installed, on that, so
 * that every machine has the same device.
 */
import { existsSync } from "node:fs";
import { isExpected } from "./expected.ts";
import { inPackages, loadPackage } from "./packages.ts";

type Dawn = { readonly create: (flags: string[]) => GPU; readonly globals: object };

/** A Vulkan device in software, which Debian's package `chromium` has; `libvulkan1` finds it. */
const swiftShader = "/usr/lib/chromium/vk_swiftshader_icd.json";
const howToInstall =
  "There is no WebGPU device for tests: `npm ci --prefix test/packages` installs Dawn. Where there is no GPU, as in CI, also " +
  "`apt-get install chromium libvulkan1`.";

const isInstalled = existsSync(inPackages("webgpu"));

/** Tests that need a GPU are left out where its package is not installed, but never in CI. */
export const hasNoGpu = !isInstalled && !isExpected;
if (hasNoGpu) console.warn(howToInstall);

/** Where SwiftShader is installed, Vulkan finds it and nothing else. */
export function findSwiftShader(environment: NodeJS.ProcessEnv): void {
  if (existsSync(swiftShader)) environment["VK_DRIVER_FILES"] ??= swiftShader;
}

/** Dawn frees what it has no object for, devices in use included: each keeps the instance that it comes from. */
const instances = new WeakMap<GPUDevice, GPU>();

/** Its owner destroys it (`device.destroy()`): a process with a device does not end. */
export async function openDevice(limits: Record<string, number> = {}): Promise<GPUDevice> {
  if (!isInstalled) throw new Error(howToInstall);
  findSwiftShader(process.env);
  const { create, globals } = await loadPackage<Dawn>("webgpu");
  Object.assign(globalThis, globals);
  const gpu = create([]);
  const adapter = await gpu.requestAdapter();
  if (adapter === null) throw new Error(howToInstall);
  const device = await adapter.requestDevice({ requiredLimits: limits });
  instances.set(device, gpu);
  return device;
}

/** A module of WGSL; what is wrong with its text is thrown, with the lines. */
export async function shaderModule(device: GPUDevice, code: string): Promise<GPUShaderModule> {
  device.pushErrorScope("validation");
  const module = device.createShaderModule({ code });
  const { messages } = await module.getCompilationInfo();
  const error = await device.popErrorScope();
  const lines = code.split("\n");
  const wrong = messages
    .filter(({ type }) => type === "error")
    .map(({ lineNum, linePos, message }) => `${lineNum}:${linePos} ${message}\n    ${lines[lineNum - 1]}`);
  if (wrong.length > 0 || error !== null) throw new Error(wrong.join("\n") || error!.message);
  return module;
}

export interface Dispatch {
  /** The function of a module that runs. */
  readonly entryPoint: string;
  /** Workgroups along x, y and z. */
  readonly groups: readonly [number, number?, number?];
}

/**
 * Runs functions of a module one after the other, all with these storage buffers as `@group(0) @binding(0)` and so on, and gives back what the
 * buffers hold then. A function that does not use a buffer need not declare it; all of them are bound as `read_write`.
 */
export async function runKernels<Buffers extends readonly ArrayBufferView[]>(
  device: GPUDevice,
  module: GPUShaderModule,
  dispatches: readonly Dispatch[],
  given: Buffers,
): Promise<{ readonly [K in keyof Buffers]: ArrayBuffer }> {
  const { COMPUTE } = GPUShaderStage;
  const { STORAGE, COPY_SRC, COPY_DST, MAP_READ } = GPUBufferUsage;
  device.pushErrorScope("validation");
  const bindGroupLayout = device.createBindGroupLayout({
    entries: given.map((_, binding) => ({ binding, visibility: COMPUTE, buffer: { type: "storage" } })),
  });
  const layout = device.createPipelineLayout({ bindGroupLayouts: [bindGroupLayout] });
  const pipelines = await Promise.all(
    dispatches.map(({ entryPoint }) =>
      device.createComputePipelineAsync({ layout, compute: { module, entryPoint } }),
    ),
  );
  const buffers = given.map(({ buffer, byteOffset, byteLength }) => {
    const size = Math.ceil(byteLength / 4) * 4;
    const bytes = new Uint8Array(size);
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength));
    const made = device.createBuffer({ size, usage: STORAGE | COPY_SRC | COPY_DST });
    device.queue.writeBuffer(made, 0, bytes);
    return { made, size, back: device.createBuffer({ size, usage: MAP_READ | COPY_DST }) };
  });
  const bindGroup = device.createBindGroup({
    layout: bindGroupLayout,
    entries: buffers.map(({ made }, binding) => ({ binding, resource: { buffer: made } })),
  });
  const encoder = device.createCommandEncoder();
  const pass = encoder.beginComputePass();
  pass.setBindGroup(0, bindGroup);
  for (const [k, { groups }] of dispatches.entries()) {
    pass.setPipeline(pipelines[k]!);
    pass.dispatchWorkgroups(...groups);
  }
  pass.end();
  for (const { made, size, back } of buffers) encoder.copyBufferToBuffer(made, 0, back, 0, size);
  device.queue.submit([encoder.finish()]);
  const error = await device.popErrorScope();
  if (error !== null) throw new Error(error.message);
  const results: ArrayBuffer[] = [];
  for (const { made, back } of buffers) {
    await back.mapAsync(GPUMapMode.READ);
    results.push(back.getMappedRange().slice(0));
    back.destroy();
    made.destroy();
  }
  return results as { readonly [K in keyof Buffers]: ArrayBuffer };
}
