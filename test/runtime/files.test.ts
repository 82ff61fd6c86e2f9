import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { loadFile, saveFile } from "../../runtime/files.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tapeless-"));
});
afterEach(() => rm(folder, { recursive: true }));

it("replaces a file and leaves nothing beside it", async () => {
  const path = join(folder, "model.safetensors");
  await writeFile(path, "an older and longer file");
  const bytes = Uint8Array.of(1, 2, 3);
  await saveFile(path, bytes);
  expect(await loadFile(path)).toEqual(bytes);
  expect(await readdir(folder)).toEqual(["model.safetensors"]);
});

it("cleans up when the file cannot be put in its place", async () => {
  const path = join(folder, "model.safetensors");
  await mkdir(path);
  await expect(saveFile(path, Uint8Array.of(1))).rejects.toThrow(
    /^TPL230 cannot write .*model\.safetensors: /,
  );
  expect(await readdir(folder)).toEqual(["model.safetensors"]);
});

it("says which file cannot be read or written", async () => {
  const path = join(folder, "missing", "model.safetensors");
  await expect(saveFile(path, Uint8Array.of(1))).rejects.toThrow(
    /^TPL230 cannot write .*ENOENT.*check that the folder/,
  );
  await expect(loadFile(path)).rejects.toThrow(/^TPL230 cannot read .*ENOENT.*check the path/);
});
