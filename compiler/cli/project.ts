/** What kind of project files are for. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Format } from "../targets/target.ts";

/** TypeScript where a tsconfig.json says so, here or further up; else JavaScript that Node takes for a module. */
export function formatOf(folder: string): Format {
  const above = foldersAbove(resolve(folder));
  if (above.some((each) => existsSync(join(each, "tsconfig.json")))) return "ts";
  const manifest = above.map((each) => join(each, "package.json")).find((path) => existsSync(path));
  return manifest !== undefined && isCommonJs(manifest) ? "mjs" : "js";
}

function foldersAbove(folder: string): string[] {
  const folders = [folder];
  for (let at = folder; dirname(at) !== at; folders.push(at)) at = dirname(at);
  return folders;
}

/** Node looks into a file for what it is only where nothing is said. */
function isCommonJs(manifest: string): boolean {
  try {
    return (JSON.parse(readFileSync(manifest, "utf8")) as { readonly type?: unknown }).type === "commonjs";
  } catch {
    return false;
  }
}
