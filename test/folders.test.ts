/** The compiler's folders are floors: each imports, values and types alike, only from those below it, and no files import in a circle. */
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../compiler/", import.meta.url));

/** From the ground up; folders that share a line do not import from each other. */
const floors = [
  ["text", "source.ts"],
  ["errors.ts"],
  ["scalar"],
  ["loops"],
  ["graph"],
  ["program"],
  ["ops"],
  ["simplify"],
  ["autodiff"],
  ["model"],
  ["nn", "optim"],
  ["entry"],
  ["fuse"],
  ["lower"],
  ["schedule"],
  ["memory"],
  ["print"],
  ["targets"],
  ["stage.ts"],
  ["compile.ts"],
  ["check"],
  ["report"],
  ["index.ts"],
  ["cli", "testing"],
  ["plugin"],
];

const floorOf = (file: string): number => floors.findIndex((floor) => floor.includes(file.split("/")[0]!));

const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((path) => path.split(sep).join("/"))
  .filter((path) => path.endsWith(".ts"));

/** Of a file, those of this folder that it imports, at once or later, for values or for types. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), "utf8");
  const found = [...text.matchAll(/(?:from|import|import\()\s*"(\.[^"]+)"/g)].map(([, path]) =>
    relative(root, join(root, dirname(file), path!))
      .split(sep)
      .join("/"),
  );
  return found.filter((path) => files.includes(path));
}

const imports = new Map(files.map((file) => [file, importsOf(file)]));

test("every file stands on a floor", () => {
  expect(files.filter((file) => floorOf(file) < 0)).toEqual([]);
});

test("imports go down, or stay in their folder", () => {
  const wrong = files.flatMap((file) =>
    imports
      .get(file)!
      .filter((other) => file.split("/")[0] !== other.split("/")[0] && floorOf(other) >= floorOf(file))
      .map((other) => `${file} imports ${other}`),
  );
  expect(wrong).toEqual([]);
});

test("no file imports itself, over others or not", () => {
  const circles: string[] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): void => {
    const start = path.indexOf(file);
    if (start >= 0) circles.push([...path.slice(start), file].join(" -> "));
    if (start >= 0 || done.has(file)) return;
    path.push(file);
    imports.get(file)!.forEach(visit);
    path.pop();
    done.add(file);
  };
  files.forEach(visit);
  expect(circles).toEqual([]);
});

test("what ships with a trainer knows nothing of the compiler", () => {
  const runtime = join(root, "../runtime");
  for (const file of readdirSync(runtime).filter((name) => /\.m?[jt]s$/.test(name)))
    expect(readFileSync(join(runtime, file), "utf8"), file).not.toMatch(/from "\.\.\/compiler/);
});
