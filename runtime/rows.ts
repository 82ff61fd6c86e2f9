/** Calls of any number of examples: taken apart into the sizes that a trainer has programs for, and put together again. */
import { elementCount, type NumericArray, recordOf } from "./definition.ts";
import { quote, TrainerError } from "./errors.ts";
import type { Batch } from "./inputs.ts";
import type { ArrayOf, BoundProgram, MetricCopy } from "./programs.ts";
import { elementTypes, type TypedArray } from "./types.ts";

/** Some of the examples of a call, as many as its program takes. */
export interface Part {
  readonly program: BoundProgram;
  readonly rows: number;
  readonly batch: Batch;
}

/** The program that the lengths of the inputs mean; where there is one, it says itself what does not fit. */
export const fitting = (programs: readonly BoundProgram[], batch: Batch): BoundProgram | undefined => {
  if (programs.length === 1) return programs[0];
  for (let index = 0; index < programs.length; index++)
    if ((programs[index] as BoundProgram).fits(batch)) return programs[index];
  (programs[0] as BoundProgram).requireNames(batch);
  return undefined;
};

/** Errors: TPL202. */
export const sized = (programs: readonly BoundProgram[], batch: Batch): BoundProgram => {
  const found = fitting(programs, batch);
  if (found === undefined) throw wrongSize(programs, batch);
  return found;
};

/** How many examples a batch has, for a program that takes some of them at once. */
const rowsIn = ({ inputs, rows = 0 }: BoundProgram, batch: Batch): number | undefined => {
  let found: number | undefined;
  for (const { name, shape, perRow } of inputs) {
    const [length, given] = [elementCount(shape), batch[name]?.length];
    if (perRow !== true) {
      if (given !== length) return undefined;
      continue;
    }
    const count = ((given ?? NaN) * rows) / length;
    if (!Number.isInteger(count) || (found !== undefined && found !== count)) return undefined;
    found = count;
  }
  return found;
};

/** The largest sizes first. Errors: TPL202 where the examples are not a sum of sizes, and none is a number of them. */
export const partsOf = (programs: readonly BoundProgram[], batch: Batch): Part[] => {
  const refuse = (): never => {
    throw wrongSize(programs, batch);
  };
  const usable = programs.filter((program) => rowsIn(program, batch) !== undefined);
  const ordered = usable.toSorted((a, b) => (b.rows as number) - (a.rows as number));
  const total = ordered[0] === undefined ? 0 : (rowsIn(ordered[0], batch) as number);
  if (total === 0) return refuse();
  const parts: Part[] = [];
  for (let done = 0; done < total;) {
    const program = ordered.find(({ rows }) => (rows as number) <= total - done) ?? refuse();
    const rows = program.rows as number;
    parts.push({ program, rows, batch: rowsFrom(program, batch, done) });
    done += rows;
  }
  return parts;
};

const rowsFrom = ({ inputs, rows = 0 }: BoundProgram, batch: Batch, first: number): Batch =>
  recordOf(
    inputs.map(({ name, shape, perRow }) => {
      const values = batch[name] as NumericArray;
      if (perRow !== true) return [name, values];
      const length = elementCount(shape);
      const start = (first / rows) * length;
      return [name, cut(values, start, start + length)];
    }),
  );

const cut = (values: NumericArray, start: number, end: number): NumericArray =>
  ArrayBuffer.isView(values)
    ? (values as TypedArray).subarray(start, end)
    : Array.prototype.slice.call(values, start, end);

/** No size of the trainer has inputs that are so long. */
export const wrongSize = (
  programs: readonly Pick<BoundProgram, "kind" | "inputs">[],
  batch: Batch,
): TrainerError => {
  const [{ kind, inputs }] = programs as [BoundProgram];
  const each = inputs.map(({ name }) => {
    const lengths = programs.map(({ inputs }) => {
      const shape = inputs.find((input) => input.name === name)?.shape ?? [];
      return `${elementCount(shape)} as ${quote(shape)}`;
    });
    return `${quote(name)} has ${(batch[name] as NumericArray).length} numbers, and takes ${[...new Set(lengths)].join(", or ")}`;
  });
  return new TrainerError("TPL202", `${kind}: no size of this trainer has these inputs: ${each.join("; ")}`);
};

/** The outputs of all parts, one after the other. Errors: TPL202 for an output that is not of examples. */
export const joined = (
  parts: readonly Part[],
  outputs: readonly Readonly<Record<string, TypedArray>>[],
): Readonly<Record<string, TypedArray>> => {
  const [{ program }] = parts as [Part];
  return recordOf(
    program.outputs.map(({ name, type, perRow }) => {
      if (perRow !== true)
        throw new TrainerError(
          "TPL202",
          `predict: the output ${quote(name)} is of all examples of a call together: give one of the sizes that the model lists`,
        );
      const pieces = outputs.map((output) => output[name] as TypedArray);
      const all = new elementTypes[type].array(pieces.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const piece of pieces) {
        all.set(piece, at);
        at += piece.length;
      }
      return [name, all] as const;
    }),
  );
};

/**
 * Loss and metrics of all parts together: numbers of the whole call are means over its examples, whole numbers are added up, and what is one number
 * for each example is put together. Sums are in float64.
 */
export const meansOf = (parts: readonly Part[], metrics: Record<string, TypedArray>, arrayOf: ArrayOf) => {
  const total = parts.reduce((sum, { rows }) => sum + rows, 0);
  const [first] = parts as [Part];
  const measured = first.program.metrics.map(({ metric, to }) => {
    const length = metric.perRow === true ? (to.length / first.rows) * total : to.length;
    return { metric, sums: new Float64Array(length), at: 0 };
  });
  let loss = 0;
  return {
    add({ program, rows }: Part, lossOfPart: number): void {
      loss += lossOfPart * rows;
      measured.forEach((each, k) => {
        const { metric, to } = program.metrics[k] as MetricCopy;
        const weight = elementTypes[metric.type].isFloat ? rows / total : 1;
        for (let index = 0; index < to.length; index++) {
          const value = to[index] as number;
          if (metric.perRow === true) each.sums[each.at++] = value;
          else each.sums[index] = (each.sums[index] as number) + value * weight;
        }
      });
    },
    /** Writes the metrics; returns the loss. */
    finish(): number {
      for (const { metric, sums } of measured) {
        const array = arrayOf(metric, sums.length);
        array.set(sums);
        metrics[metric.name] = array;
      }
      return loss / total;
    },
  };
};
