/** WGSL as naga sees it, the compiler of Firefox and of Deno, which is installed in test/runtimes. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const path = `../runtimes/node_modules/@deno/${process.platform}-${process.arch}-glibc/deno`;
const deno = fileURLToPath(new URL(path, import.meta.url));
const swiftShader = "/usr/lib/chromium/vk_swiftshader_icd.json";
const isExpected = process.env["CI"] !== undefined && process.env["CI"] !== "false";

/** Tests that need it are left out where it is not installed, but never in CI. */
export const hasNoNaga = !existsSync(deno) && !isExpected;
if (hasNoNaga) console.warn("Deno is not installed: `npm ci --prefix test/runtimes`");

const script = `
const adapter = await navigator.gpu.requestAdapter();
if (adapter === null) throw new Error("no adapter: apt-get install chromium libvulkan1");
const device = await adapter.requestDevice();
const found = [];
for (const code of JSON.parse(await new Response(Deno.stdin.readable).text())) {
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

/** What naga says of each text, modules and their entry points; nothing of those that it takes. One process looks at all of them. */
export function nagaErrors(texts: readonly string[]): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const args = [
      "run",
      "--no-config",
      "--unstable-webgpu",
      `data:text/javascript,${encodeURIComponent(script)}`,
    ];
    const env = { ...process.env };
    if (existsSync(swiftShader)) env["VK_DRIVER_FILES"] ??= swiftShader;
    const child = execFile(deno, args, { env, maxBuffer: 2 ** 26 }, (error, output, said) => {
      if (error === null) resolve(JSON.parse(output) as string[]);
      else reject(new Error(`${error.message}\n${said}`));
    });
    child.stdin!.end(JSON.stringify(texts));
  });
}
