import { spawnSync } from "node:child_process";
import { lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from "node:fs/promises";
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

it("reads in pieces what one call cannot read", async () => {
  const path = join(folder, "model.safetensors");
  const bytes = Uint8Array.from({ length: 1000 }, (_, index) => index % 251);
  await saveFile(path, bytes);
  for (const piece of [1, 7, 999, 1000, 2000])
    expect(await loadFile(path, { piece }), `${piece}`).toEqual(bytes);
  await saveFile(path, new Uint8Array(0));
  expect(await loadFile(path)).toEqual(new Uint8Array(0));
});

it("reads what is no file of a known length", async () => {
  const { status, stdout } = spawnSync(
    "bash",
    [
      "-c",
      `node --import tsx --input-type=module -e 'import { loadFile } from "./runtime/files.ts"; console.log((await loadFile("/dev/stdin")).join())' < <(printf abc)`,
    ],
    { encoding: "utf8" },
  );
  expect([status, stdout]).toEqual([0, "97,98,99\n"]);
});

it("writes the file that a link names, and leaves the link", async () => {
  const [path, link] = [join(folder, "model.safetensors"), join(folder, "latest")];
  await symlink("model.safetensors", link);
  for (const byte of [1, 2]) {
    await saveFile(link, Uint8Array.of(byte));
    expect([...(await readFile(path))]).toEqual([byte]);
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
  }
});

/** A process that is killed in the middle of a save; returns the name of what it has left. */
const killedSave = async (path: string): Promise<string> => {
  const before = await readdir(folder);
  const script = `
    import { open } from "node:fs/promises";
    import { saveFile } from "./runtime/files.ts";
    const prototype = Object.getPrototypeOf(await open("package.json"));
    prototype.sync = () => process.kill(process.pid, "SIGKILL");
    await saveFile(${JSON.stringify(path)}, new Uint8Array(5000));`;
  const { signal } = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script]);
  expect(signal).toBe("SIGKILL");
  const [left] = (await readdir(folder)).filter((name) => name.endsWith(".tmp") && !before.includes(name));
  expect((await lstat(join(folder, left!))).size).toBe(5000);
  return left!;
};

it("removes what a killed process has left of the same file, when it is saved or loaded next", async () => {
  const path = join(folder, "model.safetensors");
  await saveFile(path, Uint8Array.of(1));
  const left = await killedSave(path);
  // Another file's, another machine's, one that a living process is writing, and one that has another name.
  const kept = [
    left.replace("model", "other"),
    left.replace(/\.[0-9a-f]{8}-/, ".00000000-"),
    left.replace(/-\d+-/, `-${process.ppid}-`),
    left.replace(/-\d+-/, `-${process.pid}-`),
    left.replace(".tmp", ".temp"),
    left.replace("model.safetensors", "model.safetensors.best"),
  ];
  for (const name of kept) await writeFile(join(folder, name), "");
  expect(await loadFile(path)).toEqual(Uint8Array.of(1));
  expect(await readdir(folder)).toEqual(["model.safetensors", ...kept].toSorted());
  await killedSave(path);
  await saveFile(path, Uint8Array.of(2));
  expect(await readdir(folder)).toEqual(["model.safetensors", ...kept].toSorted());
  // In a container, the process that was killed had this one's number.
  await utimes(join(folder, kept[3]!), new Date(0), new Date(0));
  await saveFile(path, Uint8Array.of(3));
  expect(await readdir(folder)).not.toContain(kept[3]);
});
