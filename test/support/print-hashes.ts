/** A script: compiles the given model files and prints a hash of all that is emitted, by model, as JSON. */
import { createHash } from "node:crypto";
import { pathToFileURL } from "node:url";
import { compile, type Model } from "../../compiler/index.ts";

const hashes: Record<string, string> = {};
for (const path of process.argv.slice(2)) {
  const { default: model } = (await import(pathToFileURL(path).href)) as { readonly default: Model };
  const hash = createHash("sha256");
  for (const [file, text] of await (await compile(model)).files()) hash.update(`${file}\n${text}`);
  hashes[model.name] = hash.digest("hex");
}
console.log(JSON.stringify(hashes));
