/** Packages that only tests need, and have in a folder of their own: `npm ci --prefix test/packages`. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isExpected } from "./expected.ts";

export const packagesFolder = fileURLToPath(new URL("../packages/", import.meta.url));

/** A file in one of them. */
export const inPackages = (path: string): string => join(packagesFolder, "node_modules", path);

export const hasPackages = existsSync(inPackages(""));
export const hasNoPackages = !hasPackages && !isExpected;

/** None of them is a package of this project, so that nothing knows their types. `file`: where `require` would find another one. */
export async function loadPackage<Module>(name: string, file?: string): Promise<Module> {
  const path =
    file === undefined
      ? createRequire(join(packagesFolder, "x")).resolve(name)
      : inPackages(`${name}/${file}`);
  return (await import(pathToFileURL(path).href)) as Module;
}
