/** How each bundler says where a file will be, and starts a worker. */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Dialect } from "./modules.ts";

/** Of Rollup and those that follow it. */
export interface RollupContext {
  emitFile(
    file:
      | { readonly type: "asset"; readonly name: string; readonly source: Uint8Array }
      | { readonly type: "chunk"; readonly name: string; readonly id: string },
  ): string;
  resolve(source: string, importer?: string, options?: object): Promise<{ readonly id: string } | null>;
}

const moduleWorker = (place: string): string => `new Worker(${place}, { type: "module" })`;

/** A module without imports. */
const threadsScript = (): Uint8Array => readFileSync(new URL("../../runtime/worker.mjs", import.meta.url));

/** Rollup, Rolldown and builds of Vite: the kernels are an asset, the worker's script is a chunk, which shares the runtime with the page. */
export const rollupDialect = (context: RollupContext, findsThreads: boolean): Dialect => ({
  isHot: false,
  ...(!findsThreads && {
    threads: () => ({
      expression: emitted(context.emitFile({ type: "asset", name: "threads.mjs", source: threadsScript() })),
    }),
  }),
  kernels: (source, name) => ({
    expression: emitted(context.emitFile({ type: "asset", name: `${name}.wasm`, source })),
  }),
  worker: (id, name) => ({
    expression: moduleWorker(emitted(context.emitFile({ type: "chunk", name: `${name}-worker`, id }))),
  }),
});

const emitted = (reference: string): string =>
  `new URL(import.meta.ROLLUP_FILE_URL_${reference}, import.meta.url)`;

/** Kernels by the paths at which a development server gives them. */
export type Served = Map<string, Uint8Array>;
export const servedFolder = "@tapeless/";

/** Vite's development server. What runs in Node, as when a page is rendered there, has its kernels in it. */
export const serverDialect = (served: Served, base: string, isInNode: boolean): Dialect => ({
  isHot: !isInNode,
  kernels: (bytes, name) => {
    if (isInNode) return { expression: inText(bytes) };
    const path = `${servedFolder}${name}-${hashOf(bytes)}.wasm`;
    served.set(path, bytes);
    return { expression: `new URL(/* @vite-ignore */ ${JSON.stringify(base + path)}, import.meta.url)` };
  },
  // A new address in every version: browsers keep modules by theirs, also those that the script imports.
  worker: (id) => ({
    expression: moduleWorker(
      `new URL(/* @vite-ignore */ ${JSON.stringify(`${base}@fs/`)} + ${JSON.stringify(`${id.replace(/^\//, "")}&t=${Date.now()}`)}, import.meta.url)`,
    ),
  }),
});

/** esbuild gives the paths of files that are imported; `build` makes the script of a worker, in which there can be no other files. */
export const esbuildDialect = (
  files: Served,
  isScript: boolean,
  build: (id: string) => Promise<Uint8Array>,
): Dialect => {
  const place = (path: string, bytes: Uint8Array) => {
    files.set(path, bytes);
    const name = `place${hashOf(Buffer.from(path))}`;
    return {
      before: `import ${name} from ${JSON.stringify(path)};\n`,
      // Other formats than modules have no place of their own.
      expression: `new URL(${name}, import.meta.url ?? globalThis.document?.baseURI ?? globalThis.location?.href)`,
    };
  };
  return {
    isHot: false,
    // A worker is told by its page.
    ...(!isScript && {
      threads: () => {
        const script = threadsScript();
        return place(`${servedFolder}${hashOf(script)}/threads.mjs`, script);
      },
    }),
    kernels: (bytes, name) =>
      isScript ? { expression: inText(bytes) } : place(`${servedFolder}${hashOf(bytes)}/${name}.wasm`, bytes),
    worker: async (id, name) => {
      const script = await build(id);
      const { before, expression } = place(`${servedFolder}${hashOf(script)}/${name}-worker.js`, script);
      return { before, expression: moduleWorker(expression) };
    },
  };
};

/** webpack knows files and workers by literals, and takes files from the disk: `folder` is one that nobody else writes to. */
export const webpackDialect = (folder: string): Dialect => ({
  isHot: false,
  kernels: (bytes, name) => {
    const parent = join(folder, hashOf(bytes));
    mkdirSync(parent, { recursive: true });
    const file = join(parent, `${name}.wasm`);
    writeFileSync(file, bytes);
    return { expression: `new URL(${JSON.stringify(file)}, import.meta.url)` };
  },
  worker: (id) => ({ expression: moduleWorker(`new URL(${JSON.stringify(id)}, import.meta.url)`) }),
});

/** An expression for these bytes. */
const inText = (bytes: Uint8Array): string =>
  `Uint8Array.from(atob("${Buffer.from(bytes).toString("base64")}"), (letter) => letter.charCodeAt(0))`;

const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex").slice(0, 12);
