/**
 * The checkpoint files of a training: the last epoch, and the best one beside it. A file that holds anything else than this run is
 * never lost: it is set aside under a number, `NAME.1.safetensors`, before the first epoch of this run replaces it.
 */
import { existsSync, lstatSync, statSync } from "node:fs";
import { link, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { saveFile } from "../../runtime/files.ts";
import { cannotWrite, codeOf, targetOf, tryFolder } from "./places.ts";
import { lockFile } from "./lock.ts";
import { unusable } from "../model/unusable.ts";

export interface Checkpoints {
  /** Where the last epoch is kept, and the best one. */
  readonly last: string;
  readonly best: string;
  /** Tells that a best file is of this run; it is copied from elsewhere, unless that epoch is done again. */
  readonly keepBest: (path: string, bytes: Uint8Array | undefined) => void;
  /** The end of an epoch; returns where files of other runs are now, if they were here. Errors: TPL230. */
  readonly saveEpoch: (bytes: Uint8Array, isBest: boolean) => Promise<readonly string[]>;
  /** The middle of an epoch; returns the file: beside that of another run, which is worth more than no epoch at all. Errors: TPL230. */
  readonly saveInterrupted: (bytes: Uint8Array) => Promise<string>;
  /** Others may write the files now. */
  readonly release: () => Promise<void>;
}

const stemOf = (path: string): string => path.replace(/\.safetensors$/, "");

/** `NAME.best.safetensors`, beside `NAME.safetensors`. */
export const bestPathOf = (checkpoint: string): string => `${stemOf(checkpoint)}.best.safetensors`;

/** `NAME.1.safetensors`, whose best is `NAME.1.best.safetensors`. */
const numberedPathOf = (checkpoint: string, number: number): string =>
  `${stemOf(checkpoint)}.${number}.safetensors`;

/** Whether something has this name, be it a link that leads nowhere. */
const isTaken = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/**
 * Tries the places, and takes the lock. `resumed` is the file that training goes on from; `overwrite`: files of other runs are
 * replaced. Errors: TPL040 for a path that is not usable, TPL230 where nothing can be written.
 */
export async function openCheckpoints(
  path: string,
  resumed: string | undefined,
  overwrite: boolean,
): Promise<Checkpoints> {
  await checkPath(path);
  const bestPath = bestPathOf(path);
  const [last, best] = [targetOf(path), targetOf(bestPath)];
  for (const folder of new Set([dirname(last), dirname(best)])) await tryFolder(folder, path);
  const release = await lockFile(last);
  let ownsLast = resumed !== undefined && targetOf(resumed) === last;
  let ownsBest = false;
  /** Of this run, and not in its file yet. */
  let unsavedBest: Uint8Array | undefined;
  const aside = new Set<string>();
  const saveBest = async (target: string): Promise<void> => {
    if (unsavedBest === undefined) return;
    await saveFile(target, unsavedBest);
    unsavedBest = undefined;
  };
  const saveEpoch = async (bytes: Uint8Array, isBest: boolean): Promise<readonly string[]> => {
    if (isBest) unsavedBest = bytes;
    const others = [...(ownsLast ? [] : [last]), ...(ownsBest && ownsLast ? [] : [best])];
    const moved = overwrite ? [] : await setAside(others, last, aside);
    const hasBest = ownsBest || unsavedBest !== undefined;
    await saveBest(best);
    // After the best one: were the process killed between the two, the epoch would be done again, and be the best one again.
    await saveFile(last, bytes);
    // Of another run: it would be taken for the best of this one.
    if (!hasBest)
      await rm(best, { force: true }).catch((error: unknown) => {
        throw cannotWrite(best, error);
      });
    ownsLast = ownsBest = true;
    return moved;
  };
  return {
    last: path,
    best: bestPath,
    release,
    saveEpoch,
    keepBest(from, bytes) {
      ownsBest = targetOf(from) === best;
      if (!ownsBest) unsavedBest = bytes;
    },
    async saveInterrupted(bytes) {
      if (ownsLast || !isTaken(last)) {
        await saveEpoch(bytes, false);
        return path;
      }
      const beside = numberedPathOf(path, freeNumber(last));
      await saveBest(bestPathOf(beside));
      await saveFile(beside, bytes);
      return beside;
    },
  };
}

/** Links, so that there is a file under the old name at every moment. Returns the new names; each file is set aside once. */
async function setAside(files: readonly string[], last: string, aside: Set<string>): Promise<string[]> {
  const left = files.filter((file) => !aside.has(file) && isTaken(file));
  if (left.length === 0) return [];
  const names: string[] = [];
  const number = freeNumber(last);
  for (const file of left) {
    const numbered = numberedPathOf(last, number);
    const name = file === last ? numbered : bestPathOf(numbered);
    try {
      await link(file, name).catch((error: unknown) => {
        if (codeOf(error) === "EEXIST") throw error;
        return rename(file, name);
      });
    } catch (error) {
      throw cannotWrite(name, error);
    }
    aside.add(file);
    names.push(name);
  }
  return names;
}

/** The first number that neither a last epoch nor a best one has. */
function freeNumber(last: string): number {
  for (let number = 1; ; number++) {
    const numbered = numberedPathOf(last, number);
    if (!isTaken(numbered) && !isTaken(bestPathOf(numbered))) return number;
  }
}

/** Errors: TPL040 for a path under which no training may keep its checkpoint. */
async function checkPath(path: string): Promise<void> {
  const refuse = (problem: string): never => {
    throw unusable(`the checkpoint ${path}: ${problem}`);
  };
  if (path.endsWith(".best.safetensors"))
    refuse(
      `this is where the best epoch of ${path.replace(/\.best\.safetensors$/, ".safetensors")} is kept; choose another name with --checkpoint`,
    );
  for (const file of [path, bestPathOf(path)]) {
    const found = statSync(targetOf(file), { throwIfNoEntry: false });
    if (found?.isDirectory()) refuse(`${file} is a folder; name a file in it`);
    if (found !== undefined && !found.isFile()) refuse(`${file} is no ordinary file; choose another name`);
  }
  if (path.endsWith(".safetensors")) return;
  if (!existsSync(path)) refuse("its name must end in .safetensors");
  if (!(await isCheckpoint(path)))
    refuse("the file holds something else, and would be replaced; choose a name that ends in .safetensors");
}

/** Whether a file begins as safetensors do: with the length of a header, which is a JSON object. */
async function isCheckpoint(path: string): Promise<boolean> {
  const file = await open(path, "r").catch((error: unknown) => {
    throw cannotWrite(path, error);
  });
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(9), 0, 9, 0);
    const length = bytesRead < 9 ? 0n : buffer.readBigUInt64LE(0);
    return length >= 2n && length <= BigInt((await file.stat()).size - 8) && buffer[8] === 0x7b;
  } finally {
    await file.close();
  }
}
