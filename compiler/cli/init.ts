/** `tapeless init`: a project of its own, from the files of `template/`. */
import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { saveFile } from "../../runtime/files.ts";
import { printJson, printLine, type Console } from "./console.ts";
import { tryFolder } from "./places.ts";
import { safeText } from "../text/safe.ts";
import { unusable } from "../model/unusable.ts";

const template = fileURLToPath(new URL("./template/", import.meta.url));

/** npm leaves files of this name out of packages. */
const renamed: Readonly<Record<string, string>> = { _gitignore: ".gitignore" };

interface Manifest {
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** Writes the project; `version` is that of this package. Errors: TPL040 where a file of the project is there already. */
export async function initCommand(folder: string, version: string, console: Console): Promise<number> {
  const files = readdirSync(template).map((name) => ({ name, path: join(folder, renamed[name] ?? name) }));
  const taken = files.filter(({ path }) => existsSync(path)).map(({ path }) => path);
  if (taken.length > 0)
    throw unusable(`${taken.join(", ")} would be replaced: name another folder, tapeless init DIR`);
  await tryFolder(folder);
  for (const { name, path } of files) {
    const text = await readFile(join(template, name), "utf8");
    const written = name === "package.json" ? manifestOf(text, folder, version) : text;
    await saveFile(path, new TextEncoder().encode(written));
  }
  const paths = files.map(({ path }) => path);
  if (console.json) printJson(console, { folder, files: paths });
  else {
    for (const path of paths) printLine(console, `written  ${safeText(path)}`);
    const place = relative("", folder) === "" ? "" : `cd ${shellWord(folder)} && `;
    printLine(console, `\n${safeText(place)}npm install && npm run train`);
    printLine(console, "then npm test, which checks its gradients, and npm run dev, a page that trains it");
  }
  return 0;
}

const shellWord = (text: string): string => (/^[\w./~-]+$/.test(text) ? text : JSON.stringify(text));

/** Named as the folder is, and with this version of the package. */
function manifestOf(text: string, folder: string, version: string): string {
  const manifest = JSON.parse(text) as Manifest;
  const name = basename(resolve(folder))
    .toLowerCase()
    .replaceAll(/[^a-z0-9._-]+/g, "-")
    .replace(/^[._-]+/, "");
  const devDependencies = { ...manifest.devDependencies, "tapeless-ml": `^${version}` };
  return `${JSON.stringify({ ...manifest, name: name || "model", devDependencies }, undefined, 2)}\n`;
}
