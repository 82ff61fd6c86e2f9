/** `npm run generate`: compiles every model of `models/`, and its variants, into `generated/`; or those of a folder into another, as if it was that. */
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compile } from "../compile.ts";
import type { Model } from "../model/define.ts";
import { writeArtifact } from "./artifact.ts";
import { loadModel } from "./load-model.ts";
import { variantsOf } from "./variants.ts";

const project = fileURLToPath(new URL("../../", import.meta.url));
const generated = join(project, "generated");
const [from = join(project, "models"), to = generated] = process.argv.slice(2);

const files = (await readdir(from)).filter((name) => name.endsWith(".ts")).toSorted();
const models: Model[] = [];
for (const file of files) models.push(...variantsOf(await loadModel(join(from, file))));
const names = models.map(({ name }) => name);
const repeated = names.find((name, k) => names.indexOf(name) !== k);
if (repeated !== undefined) throw new Error(`two models or variants are called ${repeated}`);

for (const model of models) {
  const compiled = await compile(model, { folder: join(generated, model.name) });
  await writeArtifact(compiled, join(to, model.name));
  process.stdout.write(`${model.name}: ${compiled.report.arenaBytes} bytes\n`);
}
// What no model makes any more.
for (const entry of await readdir(to, { withFileTypes: true }))
  if (entry.isDirectory() && !names.includes(entry.name)) await rm(join(to, entry.name), { recursive: true });
