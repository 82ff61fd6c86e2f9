/** Projects that do not check strictly: what type-checks here, type-checks there, and the same mistakes are errors. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const example = /```ts\n(import[^`]*export default defineModel[^`]*)```/.exec(
  readFileSync(join(root, "README.md"), "utf8"),
);

it("README's model, all models and the tests of types, with strict: false", () => {
  const folder = mkdtempSync(join(tmpdir(), "tapeless-types-"));
  try {
    writeFileSync(join(folder, "readme.mts"), example![1]!);
    const project = {
      extends: join(root, "tsconfig.json"),
      compilerOptions: {
        strict: false,
        noUncheckedIndexedAccess: false,
        exactOptionalPropertyTypes: false,
        typeRoots: [join(root, "node_modules/@types")],
        paths: { "tapeless-ml": [join(root, "compiler/index.ts")] },
      },
      include: [folder, join(root, "models"), join(root, "test/**/*.types.ts")],
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(project));
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const { stdout } = spawnSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" });
    expect(stdout).toBe("");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
