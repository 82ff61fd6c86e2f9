/** What a child process of the plugin does: it compiles one model, and tells which files that depends on. */
import { readFileSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { ts } from "ts-morph";
import { loadModel } from "../cli/load-model.ts";
import { compile } from "../compile.ts";
import { CompileError } from "../errors.ts";
import { stampOf } from "./stamp.ts";
import type { TargetName } from "../targets/index.ts";
import type { Precision } from "../targets/target.ts";
import { declarationsOf, type Declarations } from "./declarations.ts";

export interface CompileRequest {
  /** The model's file. */
  readonly file: string;
  readonly target: TargetName;
  readonly precision: Precision;
  /** Values for the model's options, as texts. */
  readonly options: Readonly<Record<string, string>>;
}

export type CompileAnswer = (CompiledModel | { readonly problem: CompileProblem }) & {
  /** The model's file and all that it imports of the project: what a change of makes the answer another one. */
  readonly sources: readonly string[];
  /** Of these, when they were read. */
  readonly stamp: string;
};

export interface CompiledModel {
  /** The trainer's module in JavaScript. */
  readonly code: string;
  /** What it exports, for TypeScript. */
  readonly declarations: Declarations;
  /** The WebAssembly module beside it, if its target has one. */
  readonly kernels: Uint8Array | undefined;
  readonly warnings: readonly string[];
}

export interface CompileProblem {
  readonly message: string;
  readonly file: string;
  readonly line: number | undefined;
}

export async function answer({ file, target, precision, options }: CompileRequest): Promise<CompileAnswer> {
  const sources = sourcesOf(file);
  const stamp = stampOf(sources);
  try {
    const compiled = await compile(await loadModel(file), {
      target,
      precision,
      options,
      folder: dirname(file),
    });
    const files = await compiled.files();
    const trainer = files.get("trainer.ts") as string;
    const kernels = files.get("kernels.wasm") as Uint8Array | undefined;
    return {
      sources,
      stamp,
      code: javaScriptOf(trainer),
      declarations: declarationsOf(trainer),
      kernels,
      warnings: compiled.report.warnings.map(({ code, message, location }) =>
        location?.position() === undefined
          ? `${code} ${message}`
          : `${code} ${message}\n  at ${location.describe()}`,
      ),
    };
  } catch (error) {
    return { sources, stamp, problem: problemOf(error, file) };
  }
}

function problemOf(error: unknown, file: string): CompileProblem {
  if (!(error instanceof CompileError))
    return { message: error instanceof Error ? error.message : String(error), file, line: undefined };
  const at = error.location?.position();
  return { message: error.message, file: at?.file ?? file, line: at?.line };
}

/** Types are dropped, comments kept. */
const javaScriptOf = (text: string): string =>
  ts.transpileModule(text, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  }).outputText;

/** Files that are not there are left out, as are packages. */
function sourcesOf(file: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(file) || !isFile(file)) return [...seen];
  seen.add(file);
  for (const { fileName } of ts.preProcessFile(readFileSync(file, "utf8")).importedFiles)
    if (fileName.startsWith(".")) {
      const path = resolve(dirname(file), fileName);
      const found = [path, `${path}.ts`, path.replace(/\.js$/, ".ts"), `${path}/index.ts`].find(isFile);
      if (found !== undefined) sourcesOf(found, seen);
    }
  return [...seen];
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;
