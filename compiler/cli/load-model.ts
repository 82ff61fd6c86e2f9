/** Loads a model file: TypeScript, imported as it is (see tapeless.mjs). */
import { statSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { CompileError } from "../errors.ts";
import { siteOf } from "../source.ts";
import { isModel, type Model } from "../model/define.ts";

/** The default export of a model file. Errors: TPL001, with the line where the file goes wrong. */
export async function loadModel(path: string): Promise<Model> {
  const file = resolve(path);
  if (!/\.[cm]?[jt]s$/.test(file))
    throw notLoaded(`${path} is not a TypeScript file; a model file is called NAME.ts`);
  if (!isFile(file)) throw notLoaded(`there is no file ${path}: give the path of a model file`);
  const module = await importFile(path, pathToFileURL(file).href);
  if (!isModel(module.default))
    throw notLoaded(`${path} exports no model; write "export default defineModel({ name, build })"`);
  return module.default;
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

const notLoaded = (text: string): CompileError => new CompileError("TPL001", text, undefined);

async function importFile(path: string, url: string): Promise<{ readonly default?: unknown }> {
  try {
    return (await import(url)) as { readonly default?: unknown };
  } catch (error) {
    if (error instanceof CompileError) throw error;
    if (!(error instanceof Error)) throw notLoaded(`${path} threw ${String(error)}`);
    const { code, name } = error as { readonly code?: unknown; readonly name: string };
    // esbuild: "Transform failed with 1 error:\n/path/model.ts:5:34: ERROR: Expected …"
    if (name === "TransformError")
      throw notLoaded(`${path} is not TypeScript:\n${syntaxErrors(error.message)}`);
    if (code === "ERR_MODULE_NOT_FOUND" || name === "SyntaxError")
      throw notLoaded(`${path}: ${error.message}`);
    throw new CompileError("TPL001", `${path} threw ${name}: ${error.message}`, siteOf(error));
  }
}

const syntaxErrors = (message: string): string =>
  message
    .split("\n")
    .slice(1)
    .map((line) => `  ${line.replace(/(:\d+):\d+: ERROR: /, "$1   ")}`)
    .join("\n");
