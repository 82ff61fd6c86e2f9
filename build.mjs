/**
 * `npm run build`: what is published, in `dist/` (or the folder that is given). tsc makes JavaScript, declarations and source maps file by file, so that every file finds its
 * neighbours as it does here. The package is packed from there (`npm pack ./dist`) with a manifest made of this one: here `exports` are TypeScript
 * files, which Node does not load from `node_modules`, and npm has no way to replace them when packing. This manifest is private, so that nobody
 * publishes the checkout by mistake.
 */
import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { decode, encode } from "@jridgewell/sourcemap-codec";

const root = new URL("./", import.meta.url);
const folder = resolve(process.argv[2] ?? fileURLToPath(new URL("dist", root)));
const dist = pathToFileURL(join(folder, "/"));

rmSync(dist, { recursive: true, force: true });
const path = (name) => fileURLToPath(new URL(name, root));
execFileSync(
  process.execPath,
  [path("node_modules/typescript/bin/tsc"), "-p", path("tsconfig.build.json"), "--outDir", folder],
  { stdio: "inherit" },
);

// What is no module of its own: scripts of the page, what its workers run as it is, the files of a new project.
for (const name of [
  "compiler/report/page",
  "compiler/cli/template",
  "runtime/worker.mjs",
  "README.md",
  "LICENSE",
])
  cpSync(new URL(name, root), new URL(name, dist), { recursive: true });

for (const path of readdirSync(dist, { recursive: true, encoding: "utf8" })) {
  const file = new URL(path, dist);
  // Only the command, which nobody imports, is a .mjs file.
  if (path.endsWith(".d.mts")) rmSync(file);
  if (!path.endsWith(".map")) continue;
  const { sourcesContent, names, mappings, ...map } = JSON.parse(readFileSync(file, "utf8"));
  // Stack traces name places in this package, by which an error's own frames are told from a user's.
  const sources = map.sources.map((source) => basename(source));
  // The runtime's sources are for debuggers of pages, and for `--standalone`; the compiler's would double the package, and stack traces need its lines
  // only. The readers of data are many.
  const isRuntime = path.startsWith("runtime");
  const hasSources = isRuntime && !path.startsWith(join("runtime", "data"));
  const kept = isRuntime ? { names, mappings } : { names: [], mappings: linesOf(mappings) };
  writeFileSync(file, JSON.stringify({ ...map, sources, ...kept, ...(hasSources && { sourcesContent }) }));
}

/** Of the mappings of a source map, the first of each line. */
function linesOf(mappings) {
  const lines = decode(mappings).map((line) => line.filter((segment) => segment.length > 1).slice(0, 1));
  return encode(lines.map((line) => line.map((segment) => segment.slice(0, 4))));
}

/** Of a source file, what is made of it. */
const built = (path) => path.replace(/\.ts$/, ".js");
const {
  private: _,
  scripts: _1,
  devDependencies: _2,
  ...manifest
} = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
const exports = Object.fromEntries(
  Object.entries(manifest.exports).map(([name, path]) => [
    name,
    path.endsWith(".ts") ? { types: path.replace(/\.ts$/, ".d.ts"), default: built(path) } : path,
  ]),
);
writeFileSync(
  new URL("package.json", dist),
  `${JSON.stringify({ ...manifest, exports, files: ["compiler", "runtime"] }, undefined, 2)}\n`,
);
console.log(`the package is in ${folder}`);
