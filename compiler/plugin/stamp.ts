import { statSync } from "node:fs";

/** What tells whether a file has been written since. */
export const stampOf = (files: readonly string[]): string =>
  files
    .map((file) => {
      const stats = statSync(file, { throwIfNoEntry: false });
      return stats === undefined ? "" : `${stats.mtimeMs} ${stats.size}`;
    })
    .join();
