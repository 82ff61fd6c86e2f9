/** Texts of the user's. */
import { readFileSync, statSync } from "node:fs";
import { DataError } from "./dataset.ts";

/** The whole of a UTF-8 text file. */
export function readText(path: string): string {
  try {
    if (!statSync(path).isFile()) throw new DataError(path, undefined, "is not a file");
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof DataError) throw error;
    throw new DataError(path, undefined, error instanceof TypeError ? "is not UTF-8 text" : "cannot be read");
  }
}
