/** The samples of all op records, and values for their arguments. */
import { isFloat } from "../../compiler/graph/dtype.ts";
import { sizeOf } from "../../compiler/graph/traverse.ts";
import { opRecords } from "../../compiler/ops/registry.ts";
import type { Sample } from "../../compiler/ops/record.ts";

/** A title, the op, the sample and its position among the op's. */
export const opSamples = [...opRecords.values()].flatMap((record) =>
  record.samples.map((sample, k): [string, string, Sample, number] => [
    `${record.name} ${sample.args.map(({ type }) => `[${type.shape.join()}]`).join(" ")} #${k}`,
    record.name,
    sample,
    k,
  ]),
);

/** Values for the arguments of a sample. */
export function draw(sample: Sample, random: () => number): Float64Array[] {
  return sample.args.map(({ type, range: [low, high] = [-2, 2], diagonal = 0 }) =>
    Float64Array.from({ length: sizeOf(type.shape) }, (_, element) => {
      const [rows = 1, columns = 1] = type.shape.slice(-2);
      const onDiagonal = Math.floor(element / columns) % rows === element % columns;
      const value = low + (high - low) * random() + (onDiagonal ? diagonal : 0);
      return isFloat(type.dtype)
        ? value
        : type.dtype === "bool"
          ? random() < 0.5
            ? 0
            : 1
          : Math.floor(value);
    }),
  );
}
