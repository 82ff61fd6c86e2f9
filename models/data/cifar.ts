import { join } from "node:path";
import { DataError, readBytes } from "../../runtime/data/index.ts";
import type { Dataset, Split } from "./dataset.ts";

/** What the labels of CIFAR-10 mean. */
export const cifarNames: readonly string[] =
  "airplane automobile bird cat deer dog frog horse ship truck".split(" ");

/** A picture is three planes of 32 x 32 bytes: red, green, blue. */
const [channels, plane] = [3, 32 * 32] as const;
/** In front of each picture is a byte with its label. */
const record = 1 + channels * plane;

/** Mean and standard deviation of each colour of CIFAR-10's training pictures in [0, 1]. */
const [mean, deviation] = [
  [0.4914, 0.4822, 0.4465],
  [0.247, 0.2435, 0.2616],
] as const;

export interface CifarFile {
  /** Names the file in errors. */
  readonly source: string;
  readonly bytes: Uint8Array;
}

/** The pictures of files in the binary format of CIFAR-10: x [n, 3, 32, 32] f32, normalized, and label [n] i32. */
export function parseCifar(files: readonly CifarFile[]): Split {
  for (const { source, bytes } of files) {
    const end = bytes.length - (bytes.length % record);
    if (end === 0 || end < bytes.length)
      throw new DataError(
        "TPL241",
        source,
        { byte: end },
        `the file does not divide into records of ${record} bytes`,
      );
  }
  const size = files.reduce((sum, { bytes }) => sum + bytes.length / record, 0);
  const x = new Float32Array(size * channels * plane);
  const label = new Int32Array(size);
  let example = 0;
  for (const { source, bytes } of files)
    for (let start = 0; start < bytes.length; start += record, example++) {
      const found = bytes[start]!;
      if (found >= cifarNames.length)
        throw new DataError(
          "TPL242",
          source,
          { byte: start },
          `label ${found} is not in 0 .. ${cifarNames.length - 1}`,
        );
      label[example] = found;
      for (let k = 0; k < channels * plane; k++) {
        const channel = Math.floor(k / plane);
        x[example * channels * plane + k] =
          (bytes[start + 1 + k]! / 255 - mean[channel]!) / deviation[channel]!;
      }
    }
  return { size, inputs: { x, label } };
}

async function readFile(directory: string, name: string): Promise<CifarFile> {
  const source = join(directory, name);
  return { source, bytes: await readBytes(source) };
}

/** CIFAR-10 from the files `data_batch_1.bin` to `data_batch_5.bin` and `test_batch.bin` of its binary version. */
export async function readCifar10(directory: string): Promise<Dataset> {
  return {
    train: parseCifar(
      await Promise.all([1, 2, 3, 4, 5].map((k) => readFile(directory, `data_batch_${k}.bin`))),
    ),
    test: parseCifar([await readFile(directory, "test_batch.bin")]),
    description: `CIFAR-10 from ${directory}`,
  };
}
