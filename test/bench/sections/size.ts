/** Sizes of what ships. */
import { build } from "esbuild";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { compile } from "../../../compiler/index.ts";
import { loadModel, modelNames } from "../models.ts";
import type { Row, Section } from "../table.ts";

export async function size(): Promise<Section> {
  const rows: Row[] = [];
  for (const name of modelNames) {
    const folder = fileURLToPath(new URL(`../../../generated/${name}`, import.meta.url));
    const source = (await (await compile(await loadModel(name), { folder })).files()).get("trainer.ts")!;
    const { outputFiles } = await build({
      stdin: { contents: source, resolveDir: folder, loader: "ts" },
      bundle: true,
      minify: true,
      format: "esm",
      write: false,
    });
    const { contents } = outputFiles[0]!;
    rows.push({
      what: `${name}, with the runtime, minified and gzipped`,
      measured: gzipSync(contents, { level: 9 }).length,
      unit: "bytes",
      note: `${contents.length.toLocaleString("en-US")} minified; trainer.ts ${source.length.toLocaleString("en-US")}`,
    });
  }
  return { title: "Sizes", rows, notes: [] };
}
