/** Applications of all ops, drawn from the sampling domains of their records, and values for their operands. */
import type { OpRecord } from "../../compiler/graph/graph.ts";
import { opRecords } from "../../compiler/ops/registry.ts";
import { randomNumbers } from "./numeric.ts";
import { sizeOf } from "../../compiler/graph/types.ts";
import { drawing, type Sample } from "../../compiler/graph/sampling.ts";

/** How many different shapes of each op are tested. */
export const shapesPerOp = 20;

/** Random numbers of an op's own: a new op changes no other one's samples. */
const randomOf = ({ name }: OpRecord) =>
  randomNumbers([...name].reduce((hash, letter) => (31 * hash + letter.charCodeAt(0)) % 65_521, 1));

/** So many samples with different shapes of operands and results, and the record's edge cases. */
export function samplesOf(record: OpRecord): Sample[] {
  const draw = drawing(randomOf(record));
  const samples = new Map<string, Sample>();
  for (let trial = 0; trial < 50 * shapesPerOp && samples.size < shapesPerOp; trial++) {
    const sample = record.sample(draw);
    samples.set(shapesOf(record, sample), sample);
  }
  return [...samples.values(), ...(record.edgeCases ?? [])];
}

/** `[2, 3] [3] → [2]` */
export function shapesOf(record: OpRecord, { args, attributes }: Sample): string {
  const types = args.map(({ type }) => type);
  const show = (shape: readonly number[]): string => `[${shape.join(", ")}]`;
  const results = [record.type(types, attributes)].flat();
  return `${types.map(({ shape }) => show(shape)).join(" ")} → ${results.map(({ shape }) => show(shape)).join(" ")}`;
}

/** A sample in words, for messages. */
export const describeSample = (record: OpRecord, sample: Sample): string =>
  `${record.name} ${shapesOf(record, sample)} ${JSON.stringify({ ...sample.attributes, body: undefined })}`;

/**
 * Values for the operands of a sample. Each number of an operand has a part of the range of its own, so that no two of them are
 * nearly equal: that is where extrema have no derivative.
 */
export function valuesOf({ args, grid }: Sample, random: () => number): Float64Array[] {
  return args.map(({ type: { dtype, shape }, range: [low, high] = [-2, 2], diagonal = 0 }) => {
    const size = sizeOf(shape);
    const places = drawing(random).order(size);
    const [rows = 1, columns = 1] = shape.slice(-2);
    return Float64Array.from(places, (place, element) => {
      if (dtype === "bool") return random() < 0.5 ? 0 : 1;
      if (dtype === "i32") return Math.floor(low + (high - low) * random());
      const onDiagonal = Math.floor(element / columns) % rows === element % columns;
      const value = low + ((high - low) * (place + 0.25 + random() / 2)) / size + (onDiagonal ? diagonal : 0);
      return grid === undefined ? value : Math.round(value / grid) * grid;
    });
  });
}

/** A title, the op, a sample and its position, of five samples and the edge cases of each op: of numbers that are not rounded, without bodies. */
export const opSamples = opRecords.flatMap((record) =>
  record.gradient === null
    ? []
    : samplesOf(record)
        .filter(
          (sample, k) =>
            (k < 5 || k >= shapesPerOp) && sample.grid === undefined && !("body" in sample.attributes),
        )
        .map((sample, k): [string, OpRecord, Sample, number] => [
          `${describeSample(record, sample)} #${k}`,
          record,
          sample,
          k,
        ]),
);
