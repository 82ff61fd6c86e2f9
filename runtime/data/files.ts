/**
 * Files, where there are any: in Node, Deno and Bun. This is the only place that asks for them, and it asks the process: an import, even a late
 * one, is something that bundlers for browsers stumble over.
 */
import { DataError, reasonOf } from "./errors.ts";

/** One call reads at most 2 GiB. */
const pieceBytes = 2 ** 20;

/** Whether paths are files; in a browser they are addresses. */
export const hasFiles = (): boolean => typeof globalThis.process?.getBuiltinModule === "function";

const builtin = () => ({
  fs: process.getBuiltinModule("node:fs/promises"),
  path: process.getBuiltinModule("node:path"),
  url: process.getBuiltinModule("node:url"),
});

/** What `fetch` reads, also where there are files. */
export const isAddress = (text: string): boolean => /^https?:/.test(text);

export const pathOf = (address: string): string =>
  address.startsWith("file:") ? builtin().url.fileURLToPath(address) : address;

/** The bytes of a file, piece by piece. Errors: TPL240. */
export async function* filePieces(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  try {
    for (;;) {
      const piece = new Uint8Array(pieceBytes);
      const { bytesRead } = await reading(path, () => file.read(piece, 0, pieceBytes));
      if (bytesRead === 0) return;
      yield piece.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** A file by parts. It is open only while it is read, so that there is nothing to close. Errors: TPL240, also where it has changed since. */
export async function fileAt(path: string) {
  const opened = await open(path);
  const { size: length, mtimeMs } = await reading(path, () => opened.stat()).finally(() => opened.close());
  return {
    length,
    async read(ranges: readonly (readonly [start: number, end: number])[]): Promise<Uint8Array[]> {
      const file = await open(path);
      try {
        const now = await reading(path, () => file.stat());
        if (now.size !== length || now.mtimeMs !== mtimeMs)
          throw new DataError("TPL240", path, {}, "has changed since it was opened: open it again");
        const parts: Uint8Array[] = [];
        for (const [start, end] of ranges) {
          const part = new Uint8Array(Math.max(0, Math.min(end, length) - start));
          let filled = 0;
          while (filled < part.length) {
            const most = Math.min(part.length - filled, 2 ** 30);
            const { bytesRead } = await reading(path, () => file.read(part, filled, most, start + filled));
            if (bytesRead === 0) break;
            filled += bytesRead;
          }
          parts.push(part.subarray(0, filled));
        }
        return parts;
      } finally {
        await file.close();
      }
    },
  };
}

async function open(path: string) {
  const { fs } = builtin();
  return reading(path, async () => {
    const stats = await fs.stat(path);
    // A device may have no end.
    if (!stats.isFile()) throw new Error(stats.isDirectory() ? "it is a folder" : "it is not a file");
    return fs.open(path);
  });
}

export interface FolderEntry {
  readonly name: string;
  readonly path: string;
  readonly isFolder: boolean;
}

/** What a folder holds, by name; hidden files, such as `.DS_Store`, are left out. Errors: TPL240. */
export async function folderEntries(path: string): Promise<FolderEntry[]> {
  const { fs, path: paths } = builtin();
  const entries = await reading(path, () => fs.readdir(path, { withFileTypes: true }));
  const visible = entries.filter(({ name }) => !name.startsWith("."));
  return Promise.all(
    visible
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map(async ({ name }) => {
        const entry = paths.join(path, name);
        // Of a link, what it leads to.
        const stats = await reading(entry, () => fs.stat(entry));
        return { name, path: entry, isFolder: stats.isDirectory() };
      }),
  );
}

async function reading<Result>(path: string, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (cause) {
    throw new DataError("TPL240", path, {}, `cannot be read: ${reasonOf(cause)}; check the path`, { cause });
  }
}
