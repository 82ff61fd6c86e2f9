/** WGSL as naga sees it, the compiler of Firefox and of Deno, which is one of the packages of tests. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { isExpected } from "./expected.ts";
import { findSwiftShader, type Dispatch } from "./gpu.ts";
import { inPackages } from "./packages.ts";

const deno = inPackages(`@deno/${process.platform}-${process.arch}-glibc/deno`);

/** Tests that need it are left out where it is not installed, but never in CI. */
export const hasNoNaga = !existsSync(deno) && !isExpected;
if (hasNoNaga) console.warn("Deno is not installed: `npm ci --prefix test/packages`");

const openDevice = `
const adapter = await navigator.gpu.requestAdapter();
if (adapter === null) throw new Error("no adapter: apt-get install chromium libvulkan1");
const device = await adapter.requestDevice();
const given = JSON.parse(await new Response(Deno.stdin.readable).text());
`;

const validate = `
${openDevice}
const found = [];
for (const code of given) {
  device.pushErrorScope("validation");
  const module = device.createShaderModule({ code });
  let error = (await device.popErrorScope())?.message ?? "";
  // Pipelines find what depends on an entry point.
  for (const [, entryPoint] of error === "" ? code.matchAll(/@compute[^{]*?\\bfn\\s+(\\w+)/g) : []) {
    device.pushErrorScope("validation");
    device.createComputePipeline({ layout: "auto", compute: { module, entryPoint } });
    error ||= (await device.popErrorScope())?.message ?? "";
  }
  found.push(error);
}
console.log(JSON.stringify(found));
device.destroy();
`;

const run = `
${openDevice}
const { code, dispatches, memory } = given;
device.pushErrorScope("validation");
const module = device.createShaderModule({ code });
const { STORAGE, COPY_SRC, COPY_DST, MAP_READ } = GPUBufferUsage;
const bytes = Uint8Array.fromBase64(memory);
const buffer = device.createBuffer({ size: bytes.length, usage: STORAGE | COPY_SRC | COPY_DST });
device.queue.writeBuffer(buffer, 0, bytes);
const bindGroupLayout = device.createBindGroupLayout({
  entries: [{ binding: 0, visibility: GPUShaderStage.COMPUTE, buffer: { type: "storage" } }],
});
const layout = device.createPipelineLayout({ bindGroupLayouts: [bindGroupLayout] });
const encoder = device.createCommandEncoder();
const pass = encoder.beginComputePass();
pass.setBindGroup(0, device.createBindGroup({ layout: bindGroupLayout, entries: [{ binding: 0, resource: { buffer } }] }));
for (const { entryPoint, groups } of dispatches) {
  pass.setPipeline(device.createComputePipeline({ layout, compute: { module, entryPoint } }));
  pass.dispatchWorkgroups(...groups);
}
pass.end();
const back = device.createBuffer({ size: bytes.length, usage: MAP_READ | COPY_DST });
encoder.copyBufferToBuffer(buffer, 0, back, 0, bytes.length);
device.queue.submit([encoder.finish()]);
const error = await device.popErrorScope();
if (error !== null) throw new Error(error.message);
await back.mapAsync(GPUMapMode.READ);
console.log(JSON.stringify(new Uint8Array(back.getMappedRange().slice(0)).toBase64()));
device.destroy();
`;

/** What a script for Deno prints, as JSON, of what it is given. */
function inDeno<Result>(script: string, given: unknown): Promise<Result> {
  return new Promise((resolve, reject) => {
    const url = `data:text/javascript,${encodeURIComponent(script)}`;
    const args = ["run", "--no-config", "--unstable-webgpu", url];
    const env = { ...process.env };
    findSwiftShader(env);
    const child = execFile(deno, args, { env, maxBuffer: 2 ** 28 }, (error, output, said) => {
      if (error === null) resolve(JSON.parse(output) as Result);
      else reject(new Error(`${error.message}\n${said}`));
    });
    child.stdin!.end(JSON.stringify(given));
  });
}

/** What naga says of each text, modules and their entry points; nothing of those that it takes. One process looks at all of them. */
export const nagaErrors = (texts: readonly string[]): Promise<string[]> => inDeno(validate, texts);

/** As `runKernels` (gpu.ts) of one buffer, compiled by naga. */
export async function runByNaga(
  code: string,
  dispatches: readonly Dispatch[],
  memory: Uint32Array,
): Promise<Uint32Array> {
  const bytes = Buffer.from(memory.buffer, memory.byteOffset, memory.byteLength);
  const result = await inDeno<string>(run, { code, dispatches, memory: bytes.toString("base64") });
  return new Uint32Array(Uint8Array.from(Buffer.from(result, "base64")).buffer);
}
