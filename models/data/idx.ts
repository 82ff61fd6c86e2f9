import { join } from "node:path";
import { existsSync, statSync } from "node:fs";
import { DataError, Dataset, readIdx } from "../../runtime/data/index.ts";
import { normalizePixel } from "./dataset.ts";

/** The path of an IDX file under any of its usual names. */
function findFile(directory: string, stem: string, kind: string): string {
  const names = [`${stem}-${kind}`, `${stem}.${kind}`].flatMap((name) => [name, `${name}.gz`]);
  const path = names.map((name) => join(directory, name)).find((candidate) => existsSync(candidate));
  if (path === undefined)
    throw new DataError("TPL240", directory, {}, `has none of the files ${names.join(", ")}`);
  return path;
}

/** One split of MNIST from its two files, as x [n, 28, 28] f32, normalized, and label [n] i32 in 0 .. 9. */
async function readSplit(directory: string, stem: string): Promise<Dataset> {
  const [imagesPath, labelsPath] = [
    findFile(directory, `${stem}-images`, "idx3-ubyte"),
    findFile(directory, `${stem}-labels`, "idx1-ubyte"),
  ];
  const [x, label] = [await readIdx(imagesPath, { type: "f32" }), await readIdx(labelsPath)];
  if (x.shape.length !== 3 || x.shape[1] !== 28 || x.shape[2] !== 28)
    throw new DataError(
      "TPL244",
      imagesPath,
      {},
      `is [${x.shape.join(", ")}], and not a list of images of 28 x 28`,
    );
  if (label.shape.length !== 1 || label.shape[0] !== x.shape[0])
    throw new DataError(
      "TPL244",
      labelsPath,
      {},
      `is [${label.shape.join(", ")}], and there are ${x.shape[0]} images`,
    );
  const row = label.values.findIndex((value) => !(value >= 0 && value <= 9));
  if (row >= 0)
    throw new DataError("TPL242", labelsPath, { row }, `label ${label.values[row]} is not in 0 .. 9`);
  return Dataset.of({ x, label }, directory).map("x", (byte) => normalizePixel(byte / 255));
}

/**
 * MNIST, or a set in its format, from the four files `train-images-idx3-ubyte`, `train-labels-idx1-ubyte`,
 * `t10k-images-idx3-ubyte` and `t10k-labels-idx1-ubyte`, plain or with `.gz`, also named with a dot before `idx`.
 */
export async function readMnist(directory: string) {
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory())
    throw new DataError("TPL240", directory, {}, "is not a directory");
  return {
    train: await readSplit(directory, "train"),
    test: await readSplit(directory, "t10k"),
    description: `MNIST from ${directory}`,
  };
}
