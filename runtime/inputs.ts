/** Checks the inputs of a call and copies them into the arena. Nothing here allocates unless it throws. */
import {
  type InputDefinition,
  type NumericArray,
  type TypedArray,
  viewTensor,
  type Views,
} from "./definition.ts";
import { quoteNames, TrainerError } from "./errors.ts";

export type Batch = Readonly<Record<string, NumericArray>>;

interface Input {
  readonly definition: InputDefinition;
  readonly view: TypedArray;
  /** Integers: low <= value < high. Floating inputs have no bounds. */
  readonly bounds: { readonly low: number; readonly high: number } | undefined;
}

export const bindInputs = (
  definitions: readonly InputDefinition[],
  views: Views,
  unread: readonly string[] = [],
): ((batch: Batch) => void) => {
  const inputs = definitions.map((definition): Input => {
    const { type, below } = definition;
    const isFloat = type === "f32" || type === "f64";
    const low = type === "i32" && below === undefined ? -(2 ** 31) : 0;
    const bounds = isFloat ? undefined : { low, high: below ?? (type === "bool" ? 2 : 2 ** 31) };
    return { definition, view: viewTensor(views, definition), bounds };
  });
  return (batch) => {
    let names = 0;
    for (const name in batch) if (!unread.includes(name)) names++;
    if (names !== inputs.length) throw wrongNames(definitions, batch, unread);
    for (let index = 0; index < inputs.length; index++) {
      const input = inputs[index] as Input;
      const values = batch[input.definition.name];
      if (values === undefined) throw wrongNames(definitions, batch, unread);
      copyInput(input, values);
    }
  };
};

const copyInput = ({ definition, view, bounds }: Input, values: NumericArray): void => {
  const length = view.length;
  const isArray = typeof values === "object" && values !== null && values.length === length;
  if (!isArray || (length > 0 && typeof values[0] !== "number"))
    throw wrongValues(definition, length, values);
  if (bounds !== undefined) {
    const { low, high } = bounds;
    for (let index = 0; index < length; index++) {
      const value = values[index] as number;
      if ((value | 0) !== value || value < low || value >= high) {
        throw new TrainerError(
          "TPL203",
          `input ${JSON.stringify(definition.name)} holds ${String(value)} at index ${index}: ` +
            `expected an integer from ${low} to ${high - 1}`,
        );
      }
      view[index] = value;
    }
  } else if (length <= 32) {
    // Calling `set` takes longer than copying these few.
    for (let index = 0; index < length; index++) view[index] = values[index] as number;
  } else {
    view.set(values);
  }
};

const wrongNames = (
  inputs: readonly InputDefinition[],
  batch: Batch,
  unread: readonly string[],
): TrainerError => {
  const known = inputs.map((input) => input.name);
  const given = Object.keys(batch ?? {});
  const missing = known.filter((name) => !given.includes(name) || batch[name] === undefined);
  const unknown = given.filter((name) => !known.includes(name) && !unread.includes(name));
  return new TrainerError(
    "TPL201",
    `wrong inputs: missing ${quoteNames(missing)}; unknown ${quoteNames(unknown)}; expected ${quoteNames(known)}`,
  );
};

const wrongValues = (input: InputDefinition, length: number, values: unknown): TrainerError => {
  const { name, shape } = input;
  const isArray = Array.isArray(values) || ArrayBuffer.isView(values);
  const actual = isArray && "length" in values ? Number(values.length) : undefined;
  const kind = Object.prototype.toString.call(values).slice(8, -1);
  const got =
    actual === undefined
      ? kind
      : actual === length
        ? `${kind} whose values are no numbers`
        : `length ${actual}`;
  return new TrainerError(
    "TPL202",
    `input ${JSON.stringify(name)} must be a flat array of ${length} numbers, shape [${shape.join(", ")}], row by row: got ${got}`,
  );
};
