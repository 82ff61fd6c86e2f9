/** JavaScript runtimes: executables as their packages have them for this machine, so that no script of a package needs to run when it is installed. */
import { execFile } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { isolated } from "./browser.ts";
import { inPackages } from "./packages.ts";

const place = `${process.platform}-${process.arch}`;
/** Bun's package moves its executable where scripts of packages run when they are installed. */
const bun = [`@oven/bun-${place.replace("arm64", "aarch64")}/bin/bun`, "bun/bin/bun.exe"].map(inPackages);

/** The Node that runs this has its version already. */
const node = (major: number): Runtime => ({
  file: process.versions.node.startsWith(`${major}.`)
    ? process.execPath
    : inPackages(`node-${major}/bin/node`),
  flags: [],
});

interface Runtime {
  readonly file: string;
  /** What comes before a script. */
  readonly flags: readonly string[];
}

export const runtimes: Readonly<Record<string, Runtime>> = {
  "Node 20": node(20),
  "Node 22": node(22),
  "Node 24": node(24),
  Deno: { file: inPackages(`@deno/${place}-glibc/deno`), flags: ["run", "--no-config", "--allow-read"] },
  Bun: { file: bun.find((file) => existsSync(file)) ?? bun[0]!, flags: ["run"] },
};

/** What it prints; it has to end by itself. */
export async function runIn(folder: string, file: string, args: readonly string[]): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)(file, args, {
    cwd: folder,
    maxBuffer: 2 ** 26,
    timeout: 30_000,
    env: { ...process.env, DENO_DIR: join(folder, ".deno"), NO_COLOR: "1" },
  });
  return `${stdout}${stderr}`;
}

export const workerd = inPackages(`@cloudflare/workerd-${place.replace("x64", "64")}/bin/workerd`);

/** What workerd prints that runs these statements, with a `kernels` that it has compiled when it was given the script: it makes no WebAssembly of bytes. */
export async function runOnEdge(folder: string, name: string, statements: string): Promise<string> {
  writeFileSync(
    join(folder, `${name}.js`),
    `import kernels from "./kernels.wasm";\nexport default { async test() {${statements}} };\n`,
  );
  const scripts = [`${name}.js`, "trainer.js", "plain.js", "train-digits.js"];
  writeFileSync(
    join(folder, `${name}.capnp`),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = .main)]);
const main :Workerd.Worker = (
  modules = [
    ${scripts.map((file) => `(name = "${file}", esModule = embed "${file}"),`).join("\n    ")}
    (name = "kernels.wasm", wasm = embed "kernels.wasm"),
  ],
  compatibilityDate = "2026-01-01",
);
`,
  );
  return runIn(folder, workerd, ["test", `${name}.capnp`]);
}

/** Headers of pages with a policy that allows scripts of their own only, from these places. */
export const strictPolicy = (scripts: string): Readonly<Record<string, string>> => ({
  ...isolated,
  "Content-Security-Policy": `default-src 'none'; script-src ${scripts}; worker-src 'self'; connect-src 'self'; img-src 'self'`,
});
