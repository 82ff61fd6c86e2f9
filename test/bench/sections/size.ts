/** Sizes of what ships. */
import { build } from "esbuild";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { compile } from "../../../compiler/index.ts";
import { loadModel, modelNames } from "../models.ts";
import type { Row, Section } from "../table.ts";

export async function size(): Promise<Section> {
  const rows: Row[] = [];
  for (const name of modelNames)
    for (const target of ["ts", "wasm"] as const) {
      const folder = fileURLToPath(new URL(`../../../generated/${name}`, import.meta.url));
      const files = await (await compile(await loadModel(name), { folder, target })).files();
      const source = files.get("trainer.ts") as string;
      const { outputFiles } = await build({
        stdin: { contents: source, resolveDir: folder, loader: "ts" },
        bundle: true,
        minify: true,
        format: "esm",
        write: false,
      });
      const script = outputFiles[0]!.contents;
      const kernels = files.get("kernels.wasm") as Uint8Array | undefined;
      const parts = [script, ...(kernels === undefined ? [] : [kernels])];
      rows.push({
        what: `${name}, ${target}, with the runtime, minified and gzipped`,
        measured: parts.reduce((sum, part) => sum + gzipSync(part, { level: 9 }).length, 0),
        unit: "bytes",
        note: [
          `${count(script.length)} minified`,
          ...(kernels === undefined
            ? [`trainer.ts ${count(source.length)}`]
            : [`kernels.wasm ${count(kernels.length)}`]),
        ].join("; "),
      });
    }
  return { title: "Sizes", rows, notes: [] };
}

const count = (bytes: number): string => bytes.toLocaleString("en-US");
