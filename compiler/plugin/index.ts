/**
 * A plugin for bundlers: `import { createTrainer } from "./model.ts?trainer"` compiles the model, and is its trainer. Each bundler has its own words for
 * files beside a module and for workers (dialects.ts); all else is the same.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { basename, dirname, isAbsolute, join, resolve } from "node:path";
import type { PluginBuild } from "esbuild";
import { createUnplugin, type UnpluginBuildContext, type UnpluginContext } from "unplugin";
import { trainingTarget, type TargetName } from "../targets/index.ts";
import type { Precision } from "../targets/target.ts";
import type { CompiledModel, CompileProblem } from "./answer.ts";
import { modelCompiler } from "./compile-model.ts";
import { declarationFile, declarationText } from "./declarations.ts";
import {
  esbuildDialect,
  rollupDialect,
  serverDialect,
  webpackDialect,
  type RollupContext,
  type Served,
} from "./dialects.ts";
import { remoteModule, trainerModule, workerModule, type Dialect } from "./modules.ts";
import { idOf, parseQuery, type TrainerQuery } from "./query.ts";

export interface TapelessOptions {
  /** Of trainers whose import says none; default "wasm". */
  readonly target?: TargetName | undefined;
  readonly precision?: Precision | undefined;
  /** Whether a declaration file is written beside a model for each way in which it is imported; default true. */
  readonly types?: boolean | undefined;
}

type Context = UnpluginBuildContext & UnpluginContext & Partial<RollupContext>;

const plugin = createUnplugin<TapelessOptions | undefined, false>((options = {}, { framework }) => {
  const { target = trainingTarget, precision = "fast", types = true } = options;
  const files: Served = new Map();
  /** The queries, as they are written, that mean the module of an id. */
  const written = new Map<string, Set<string>>();
  /** Ids of workers that a development server has given. */
  const scripts = new Set<string>();
  let server: { readonly base: string } | undefined;
  let isWatching = false;
  const compiler = modelCompiler({ waits: () => isWatching });

  async function moduleOf(context: Context, id: string, query: TrainerQuery, dialect: Dialect) {
    const { file, part } = query;
    const name = basename(file).replace(/\.[cm]?[jt]s$/, "");
    const answer = await compiler.compile({
      file,
      target: query.target ?? target,
      precision: query.precision ?? precision,
      options: query.options,
    });
    // The page starts a worker anew; a development server would reload the page, since the script does not replace itself.
    if (server !== undefined && part === "worker") scripts.add(id);
    else for (const source of answer.sources) context.addWatchFile(source);
    if ("problem" in answer) return refuse(context, answer.problem);
    for (const warning of answer.warnings) context.warn(warning);
    const { code, runtime } = withRuntime(answer.code, file);
    const client = runtime.replace(/\/runtime$/, "/client").replace(/\/index\.ts$/, "/client.ts");
    const parts = { code, kernels: answer.kernels, name, client };
    if (part === "worker") return workerModule(parts, dialect);
    if (types) for (const each of written.get(id) ?? []) declare(file, each, answer, part === "remote");
    return part === "remote"
      ? remoteModule(parts, idOf(query, "worker"), dialect)
      : trainerModule(parts, dialect);
  }

  return {
    name: "tapeless",
    // Before what would read a model's file as it is.
    enforce: "pre",
    resolveId: {
      filter: { id: /[?&]trainer|^@tapeless\// },
      async handler(this: object, source, importer) {
        const context = this as Context;
        if (files.has(source)) return source;
        const query = parseQuery(source);
        if (query === undefined) return undefined;
        const file = await fileOf(context, query.file, importer && (parseQuery(importer)?.file ?? importer));
        if (file === undefined) return undefined;
        const id = idOf({ ...query, file });
        // A browser asks for modules by their ids.
        if (importer !== undefined && !query.written.includes("in="))
          written.set(id, (written.get(id) ?? new Set()).add(query.written));
        return id;
      },
    },
    load: {
      filter: { id: /[?&]trainer/ },
      async handler(this: object, id, ...more: readonly unknown[]) {
        const context = this as Context;
        const query = parseQuery(id);
        return (
          query &&
          moduleOf(context, id, query, dialectOf(context, query.part, more[0] as LoadOptions | undefined))
        );
      },
    },
    buildEnd: () => void (isWatching || compiler.close()),
    esbuild: {
      setup(build) {
        build.onLoad({ filter: /^@tapeless\//, namespace: "tapeless" }, ({ path }) => {
          const contents = files.get(path);
          return contents && { contents, loader: "file" };
        });
      },
    },
    vite: {
      config: () => ({
        // A worker's script is looked for beside the runtime.
        optimizeDeps: { exclude: ["tapeless-ml/runtime", "tapeless-ml/client"] },
        // Workers of the plugin are modules.
        worker: { format: "es" as const },
      }),
      configResolved(config) {
        isWatching = config.command === "serve" || config.build.watch !== null;
        if (config.command === "serve") server = { base: config.base };
      },
      handleHotUpdate({ modules, server: { moduleGraph } }) {
        for (const id of scripts) {
          const script = moduleGraph.getModuleById(id);
          if (script) moduleGraph.invalidateModule(script);
        }
        return modules.filter(({ id }) => id === null || !scripts.has(id));
      },
      configureServer({ middlewares, httpServer }) {
        middlewares.use((request, response, next) => {
          const path = request.url?.split("?")[0]!.replace(/^.*(?=@tapeless\/)/, "");
          const bytes = path === undefined ? undefined : files.get(path);
          if (bytes === undefined) return next();
          response.setHeader("Content-Type", "application/wasm");
          response.end(bytes);
        });
        httpServer?.once("close", () => compiler.close());
      },
    },
  };

  function dialectOf(context: Context, part: TrainerQuery["part"], load: LoadOptions | undefined): Dialect {
    if (framework === "webpack" || framework === "rspack")
      // Not below node_modules, whose files webpack puts into a chunk of their own, which a worker would wait for.
      return webpackDialect(join(tmpdir(), `tapeless-kernels-${userInfo().username}`));
    if (framework === "esbuild") {
      const native = context.getNativeBuildContext?.();
      if (native?.framework === "esbuild")
        return esbuildDialect(files, part === "worker", (script) => scriptOf(native.build, script));
    }
    if (server !== undefined) return serverDialect(files, server.base, load?.ssr === true);
    return rollupDialect(context as RollupContext, framework === "vite");
  }
});

interface LoadOptions {
  readonly ssr?: boolean;
}

/** The model's file. Bundlers that follow Rollup know aliases and packages, too. */
async function fileOf(
  context: Context,
  source: string,
  importer: string | undefined,
): Promise<string | undefined> {
  const resolved = await context.resolve?.(source, importer, { skipSelf: true });
  if (resolved) return resolved.id;
  return isAbsolute(source) || importer === undefined ? resolve(source) : resolve(dirname(importer), source);
}

/** In the checkout, a trainer imports the runtime by a path from its own folder, where its module is not. */
function withRuntime(code: string, file: string): { readonly code: string; readonly runtime: string } {
  const [statement, before, specifier] = /^(import \{[^}]*\} from )"([^"]+)";$/m.exec(code)!;
  const runtime = specifier!.startsWith(".") ? resolve(dirname(file), specifier!) : specifier!;
  return { code: code.replace(statement, () => `${before}${JSON.stringify(runtime)};`), runtime };
}

/** Shows the line of the model where the bundler shows errors. */
function refuse(context: Context, { message, file, line }: CompileProblem): never {
  const loc = line === undefined ? undefined : { file, line, column: 0 };
  const error = Object.assign(new Error(message), {
    id: file,
    ...(loc && { loc, frame: frameOf(file, loc.line) }),
  });
  // The stack is the compiler's.
  error.stack = "";
  context.error(error);
  throw error;
}

/** The line, with those around it. */
function frameOf(file: string, line: number): string {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines
    .map((text, k) => `${k + 1 === line ? ">" : " "} ${String(k + 1).padStart(4)} | ${text}`)
    .slice(Math.max(0, line - 3), line + 2)
    .join("\n");
}

/** Written only where it changes: editors read it again then. */
function declare(file: string, query: string, { declarations }: CompiledModel, isRemote: boolean): void {
  const path = declarationFile(file, query);
  const text = declarationText(file, query, declarations, isRemote);
  if (!existsSync(path) || readFileSync(path, "utf8") !== text) writeFileSync(path, text);
}

/** A worker's script by itself, which has its kernels in it: files beside it would be named by another build. */
async function scriptOf({ esbuild, initialOptions }: PluginBuild, id: string): Promise<Uint8Array> {
  const { bundle, minify, target, define, conditions, plugins } = initialOptions;
  const { outputFiles } = await esbuild.build({
    ...Object.fromEntries(
      Object.entries({ bundle, minify, target, define, conditions, plugins }).filter(
        ([, value]) => value !== undefined,
      ),
    ),
    entryPoints: [id],
    format: "esm",
    write: false,
    outdir: ".",
    logLevel: "silent",
  });
  return outputFiles[0]!.contents;
}

export interface Named {
  readonly name: string;
}

/** For each bundler, what makes its plugin. Types are plain, since those of bundlers that are not installed cannot be read. */
export const tapeless: {
  readonly [Bundler in "vite" | "rollup" | "rolldown"]: (options?: TapelessOptions) => Named;
} & {
  readonly webpack: (options?: TapelessOptions) => { apply(compiler: object): void };
  readonly esbuild: (options?: TapelessOptions) => Named & { setup(build: object): void | Promise<void> };
} = plugin as never;
