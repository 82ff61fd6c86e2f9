/** Pages, and scripts for Node, made by each bundler as its users would make them. */
import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import * as esbuild from "esbuild";
import { inPackages, loadPackage } from "./packages.ts";

export interface Build {
  /** Of the project: an index.html and its script. */
  readonly folder: string;
  /** The script, a file of that folder. */
  readonly entry: string;
  readonly out: string;
  /** The script is for Node, and there is no page. */
  readonly forNode?: boolean;
  /** One of this bundler; with it, the runtime may be that of the checkout, which is TypeScript. */
  readonly plugin?: object;
}

/** As far as they are used. */
interface Vite {
  build(config: object): Promise<unknown>;
}
interface Rollup {
  rollup(options: object): Promise<{ write(output: object): Promise<unknown> }>;
}
interface NodeResolve {
  readonly nodeResolve: () => object;
}
interface Rolldown {
  build(options: object): Promise<unknown>;
}
interface Webpack {
  readonly default: (
    options: object,
    done: (
      error: Error | null,
      stats: {
        readonly toString: (options: object) => string;
        readonly hasWarnings: () => boolean;
        readonly hasErrors: () => boolean;
      },
    ) => void,
  ) => void;
}

/** Builds, and tells what there is to complain about. */
type Bundler = (build: Build) => Promise<readonly string[]>;

const vite =
  (load: () => Promise<Vite>): Bundler =>
  async ({ folder, out }) => {
    const complaints: string[] = [];
    const warn = (message: string): void => void complaints.push(message);
    const silent = { info() {}, clearScreen() {}, hasErrorLogged: () => false, hasWarned: false };
    const { build } = await load();
    await build({
      root: folder,
      configFile: false,
      logLevel: "warn",
      build: { outDir: out, target: "es2022" },
      customLogger: { ...silent, warn, warnOnce: warn, error: warn },
    });
    return complaints;
  };

/** For bundlers that read no TypeScript. */
const stripTypes = {
  name: "strip-types",
  transform: async (code: string, id: string) =>
    /\/runtime\/[\w-]+\.ts$/.test(id) ? (await esbuild.transform(code, { loader: "ts" })).code : undefined,
};

const webpack =
  (output: object): Bundler =>
  async ({ folder, entry, out, forNode = false, plugin }) => {
    const { default: run } = await loadPackage<Webpack>("webpack");
    const options = {
      mode: "production",
      context: folder,
      entry: { [nameOf(entry)]: `./${entry}` },
      target: forNode ? "node" : "web",
      output: { path: out, filename: "[name].js", ...output },
      ...("module" in output && { experiments: { outputModule: true } }),
      performance: false,
      ...(plugin && {
        plugins: [plugin],
        module: {
          rules: [{ test: /\.ts$/, loader: fileURLToPath(new URL("./strip-types.cjs", import.meta.url)) }],
        },
      }),
    };
    const text = await new Promise<string>((done, fail) => {
      run(options, (error, stats) => {
        if (error !== null) fail(error);
        else
          done(
            stats.hasWarnings() || stats.hasErrors()
              ? stats.toString({ all: false, errors: true, warnings: true })
              : "",
          );
      });
    });
    return text === "" ? [] : [text];
  };

export const bundlers = {
  esbuild: async ({ folder, entry, out, forNode, plugin }) => {
    const { warnings } = await esbuild.build({
      entryPoints: [join(folder, entry)],
      outdir: out,
      bundle: true,
      minify: true,
      splitting: true,
      format: "esm",
      platform: forNode ? "node" : "browser",
      logLevel: "silent",
      ...(plugin && { plugins: [plugin as esbuild.Plugin] }),
    });
    return warnings.map(({ text }) => text);
  },
  "Vite 8": vite(() => import("vite") as Promise<Vite>),
  "Vite 7": vite(() => loadPackage("vite7", "dist/node/index.js")),
  "Vite 6": vite(() => loadPackage("vite6", "dist/node/index.js")),
  "Vite 5": vite(() => loadPackage("vite5", "dist/node/index.js")),
  Rollup: async ({ folder, entry, out, plugin }) => {
    const { rollup } = await loadPackage<Rollup>("rollup");
    const { nodeResolve } = await loadPackage<NodeResolve>("@rollup/plugin-node-resolve");
    const complaints: string[] = [];
    const bundle = await rollup({
      input: join(folder, entry),
      plugins: [...(plugin ? [plugin, stripTypes] : []), nodeResolve()],
      onwarn: ({ message }: Error) => void complaints.push(message),
    });
    await bundle.write({ dir: out, format: "es" });
    return complaints;
  },
  Rolldown: async ({ folder, entry, out, forNode, plugin }) => {
    const { build } = await loadPackage<Rolldown>("rolldown");
    const complaints: string[] = [];
    await build({
      input: join(folder, entry),
      platform: forNode ? "node" : "browser",
      plugins: plugin ? [plugin] : [],
      output: { dir: out, minify: true },
      // Compiling a model takes longer than all else.
      checks: { pluginTimings: false },
      onLog: (_: string, { message }: Error) => void complaints.push(message),
    });
    return complaints;
  },
  webpack: webpack({}),
  "webpack, to modules": webpack({ module: true, chunkFormat: "module" }),
  Next: async ({ folder }) => {
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      [inPackages("next/dist/bin/next"), "build"],
      { cwd: folder, env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" } },
    );
    const text = `${stdout}${stderr}`;
    return /warning/i.test(text) ? [text] : [];
  },
} satisfies Readonly<Record<string, Bundler>>;

export type BundlerName = keyof typeof bundlers;

/** Modules of webpack's are tried in Node. */
export const pageBundlers = (Object.keys(bundlers) as BundlerName[]).filter(
  (name) => name !== "webpack, to modules",
);

const makesPage = (name: BundlerName): boolean => /^(Vite|Next)/.test(name);

/** Where the page lies, with what the bundler complains about. */
export async function makePage(
  name: BundlerName,
  build: Build,
): Promise<{ readonly folder: string; readonly complaints: readonly string[] }> {
  const complaints = await bundlers[name](build);
  if (!makesPage(name))
    writeFileSync(
      join(build.out, "index.html"),
      `<!doctype html><title>training</title><script type="module" src="./${nameOf(build.entry)}.js"></script>`,
    );
  return { folder: name === "Next" ? join(build.folder, "out") : build.out, complaints };
}

const nameOf = (entry: string): string => basename(entry).replace(/\.[cm]?[jt]s$/, "");
