/** Checks the inputs of a call and copies them into the arena. Nothing here allocates unless it throws. */
import {
  elementCount,
  type InputDefinition,
  type InputRange,
  type NumericArray,
  type ProgramDefinition,
  viewTensor,
} from "./definition.ts";
import { kindOf, quote, quoteNames, TrainerError } from "./errors.ts";
import { noBatchOfNames } from "./options.ts";
import { elementTypes, type TypedArray, type Views } from "./types.ts";

export type Batch = Readonly<Record<string, NumericArray>>;

interface Input {
  readonly definition: InputDefinition;
  readonly view: TypedArray;
  /** What the first elements may be, and the next; none where a number may be any. */
  readonly ranges: readonly Range[];
}

type Range = Required<InputRange>;

/** With what a definition leaves out: without limits, integers are all of their type. */
const rangesOf = ({ type, below, ranges, shape }: InputDefinition): readonly Range[] => {
  const { isFloat, low: least, high: most } = elementTypes[type];
  if (isFloat && ranges === undefined) return [];
  const given = ranges ?? [{ count: elementCount(shape), ...(below !== undefined && { below }) }];
  return given.map(({ count, low = 0, below: end, also = NaN }) => ({
    count,
    also,
    ...(end === undefined ? { low: least, below: most + 1 } : { low, below: end }),
  }));
};

export interface BoundInputs {
  readonly inputs: readonly InputDefinition[];
  /** Throws TPL201 unless the batch has all of the names, and no other. */
  readonly requireNames: (batch: Batch) => void;
  /** Whether all inputs are as long as their views. */
  readonly fits: (batch: Batch) => boolean;
  readonly write: (batch: Batch) => void;
}

export const bindInputs = (
  { inputs, unread = [] }: Pick<ProgramDefinition, "inputs" | "unread">,
  views: Views,
): BoundInputs => {
  const bound = inputs.map((definition): Input => {
    return { definition, view: viewTensor(views, definition), ranges: rangesOf(definition) };
  });
  const requireNames = (batch: Batch): void => {
    const known = inputs.map(({ name }) => name);
    const problem = noBatchOfNames(batch, known);
    if (problem !== undefined) throw new TrainerError("TPL201", problem);
    const given = Object.keys(batch ?? {});
    const missing = known.filter((name) => !given.includes(name) || batch[name] === undefined);
    const unknown = given.filter((name) => !known.includes(name) && !unread.includes(name));
    if (missing.length + unknown.length > 0)
      throw new TrainerError(
        "TPL201",
        `wrong inputs: missing ${quoteNames(missing)}; unknown ${quoteNames(unknown)}; expected ${quoteNames(known)}`,
      );
  };
  return {
    inputs,
    requireNames,
    fits(batch) {
      for (let index = 0; index < bound.length; index++) {
        const { definition, view } = bound[index] as Input;
        if (batch?.[definition.name]?.length !== view.length) return false;
      }
      return true;
    },
    write(batch) {
      let names = 0;
      for (const _ in batch) names++;
      if (names !== bound.length) requireNames(batch);
      for (let index = 0; index < bound.length; index++) {
        const input = bound[index] as Input;
        const values = batch[input.definition.name];
        if (values === undefined) requireNames(batch);
        copyInput(input, values as NumericArray);
      }
    },
  };
};

const copyInput = ({ definition, view, ranges }: Input, values: NumericArray): void => {
  const length = view.length;
  const isArray = typeof values === "object" && values !== null && values.length === length;
  if (!isArray || (length > 0 && typeof values[0] !== "number"))
    throw wrongValues(definition, length, values);
  if (ranges.length > 0) {
    const { isFloat } = elementTypes[definition.type];
    for (let index = 0, run = 0; index < length; run = (run + 1) % ranges.length) {
      const range = ranges[run] as Range;
      const { low, below, also } = range;
      for (const end = Math.min(length, index + range.count); index < end; index++) {
        const value = values[index];
        if (typeof value !== "number") throw noNumber(definition, value, index);
        view[index] = value;
        // A floating-point number that stands for an integer loses its fraction.
        const whole = isFloat ? Math.trunc(view[index] as number) : value;
        const isWhole = isFloat || (value | 0) === value;
        const isIn = (whole >= low && whole < below) || whole === also || below === Infinity;
        if (!(isWhole && isIn)) throw outsideRange(definition, ranges, index, value, range);
      }
    }
  } else if (length > 32 && ArrayBuffer.isView(values)) {
    view.set(values);
  } else {
    // Calling `set` takes longer than copying a few, and would make numbers of what is none.
    for (let index = 0; index < length; index++) {
      const value = values[index];
      if (typeof value !== "number") throw noNumber(definition, value, index);
      view[index] = value;
    }
  }
};

const outsideRange = (
  { name, shape }: InputDefinition,
  ranges: readonly Range[],
  index: number,
  value: number,
  { low, below, also }: Range,
): TrainerError => {
  // Where limits differ, the place along each axis says why this one is.
  const places = shape.map(
    (extent, axis) => Math.floor(index / elementCount(shape.slice(axis + 1))) % extent,
  );
  const place = ranges.length > 1 && shape.length > 1 ? `, at ${quote(places)}` : "";
  const other = Number.isNaN(also) ? "" : `, or ${also}`;
  return new TrainerError(
    "TPL203",
    `input ${quote(name)} holds ${String(value)} at index ${index}${place}: ` +
      `expected an integer from ${low} to ${below - 1}${other}`,
  );
};

/** Says which input holds a number that is not finite in its type. */
export const notFiniteInput = (definitions: readonly InputDefinition[], batch: Batch): string | undefined => {
  for (const { name, type } of definitions) {
    const values = batch[name] as NumericArray;
    for (let index = 0; index < values.length; index++) {
      const value = values[index] as number;
      if (!Number.isFinite(elementTypes[type].round(value)))
        return `the input ${quote(name)} holds ${value} at index ${index}`;
    }
  }
  return undefined;
};

const noNumber = ({ name }: InputDefinition, value: unknown, index: number): TrainerError =>
  new TrainerError(
    "TPL202",
    `input ${quote(name)} holds ${quote(value)} at index ${index}, which is no number`,
  );

const wrongValues = ({ name, shape }: InputDefinition, length: number, values: unknown): TrainerError => {
  const kind = kindOf(values);
  const isArray = Array.isArray(values) || ArrayBuffer.isView(values);
  const actual = isArray ? (values as NumericArray).length : undefined;
  const problem = actual === length ? `${kind} whose values are no numbers` : `length ${actual}`;
  return new TrainerError(
    "TPL202",
    `input ${quote(name)} must be a flat array of ${length} numbers, shape ${quote(shape)}, row by row: got ${actual === undefined ? kind : problem}`,
  );
};
