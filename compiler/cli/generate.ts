/** `npm run generate`: compiles every model of `models/`, and its variants, into `generated/`. */
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compile } from "../compile.ts";
import type { Model } from "../model/define.ts";
import { writeArtifact } from "./artifact.ts";
import { loadModel } from "./load-model.ts";

const project = fileURLToPath(new URL("../../", import.meta.url));
const generated = join(project, "generated");

/** The model under its own name, then each variant as a model of its own. */
const variantsOf = (model: Model): Model[] => [
  model,
  ...Object.entries(model.variants).map(([name, options]) => ({
    ...model,
    name,
    options: { ...model.options, ...options },
  })),
];

const files = (await readdir(join(project, "models"))).filter((name) => name.endsWith(".ts")).toSorted();
const models: Model[] = [];
for (const file of files) models.push(...variantsOf(await loadModel(join(project, "models", file))));
const names = models.map(({ name }) => name);
const repeated = names.find((name, k) => names.indexOf(name) !== k);
if (repeated !== undefined) throw new Error(`two models or variants are called ${repeated}`);

for (const model of models) {
  const folder = join(generated, model.name);
  const compiled = await compile(model, { folder });
  await writeArtifact(compiled, folder);
  process.stdout.write(`${model.name}: ${compiled.report.arenaBytes} bytes\n`);
}
// What no model makes any more.
for (const entry of await readdir(generated, { withFileTypes: true }))
  if (entry.isDirectory() && !names.includes(entry.name))
    await rm(join(generated, entry.name), { recursive: true });
