/**
 * What arguments and options must be. Types say it too, but model files run without being checked, and JavaScript has no types: an
 * option that does not exist, or `"0.1"` for 0.1, would train another model than its author thinks, without a word.
 */
import { CompileError, type ErrorCode } from "../../errors.ts";
import { nearest, unknownOption } from "./names.ts";
import { show } from "./show.ts";

/** Throws a `CompileError` unless the value is what `owner`, a public function, takes as `what`. */
export type Check = (owner: string, what: string, value: unknown) => void;

/** The value, checked. */
export function checked<Value>(owner: string, what: string, value: Value, check: Check): Value {
  check(owner, what, value);
  return value;
}

export function refuse(code: ErrorCode, owner: string, problem: string): never {
  throw new CompileError(code, `${owner}: ${problem}`);
}

/** `wanted` ends the sentence "it must be ..."; `hint` may add to what is said of another value. */
export const must =
  (
    wanted: string,
    accepts: (value: unknown) => boolean,
    code: ErrorCode = "TPL017",
    hint: (value: unknown) => string = () => "",
  ): Check =>
  (owner, what, value) => {
    if (value === undefined) refuse(code, owner, `needs ${what}, ${wanted}`);
    if (!accepts(value)) refuse(code, owner, `${what} must be ${wanted}, not ${show(value)}${hint(value)}`);
  };

/** May be left out. */
export const optional =
  (check: Check): Check =>
  (owner, what, value) => {
    if (value !== undefined) check(owner, what, value);
  };

/** A list of any length. */
export const listOf =
  (check: Check, wanted = "a list"): Check =>
  (owner, what, value) => {
    must(wanted, Array.isArray)(owner, what, value);
    // By index: `forEach` and `entries` of others may pass over holes.
    const list = value as ArrayLike<unknown>;
    for (let k = 0; k < list.length; k++) check(owner, `${what}[${k}]`, list[k]);
  };

/** The value passes one of two checks; `isFirst` tells which one applies. */
export const either =
  (isFirst: (value: unknown) => boolean, first: Check, second: Check): Check =>
  (owner, what, value) =>
    (isFirst(value) ? first : second)(owner, what, value);

const numeric =
  (range: string, accepts: (value: number) => boolean, code: ErrorCode = "TPL017"): Check =>
  (owner, what, value) => {
    const wanted = typeof value === "number" || /^an? /.test(range) ? range : `a number ${range}`;
    must(wanted, (given) => typeof given === "number" && accepts(given), code)(owner, what, value);
  };

export const anyNumber = numeric("a number", () => true);
export const finite = numeric("a finite number", Number.isFinite);
/** Of a range: infinite where it does not end. */
export const bound = numeric("a number", (value) => !Number.isNaN(value));
export const atLeast0 = numeric("at least 0", (value) => value >= 0 && value < Infinity);
export const above0 = numeric("above 0", (value) => value > 0 && value < Infinity);
export const below1 = numeric("in [0, 1)", (value) => value >= 0 && value < 1);
export const from0To1 = numeric("in [0, 1]", (value) => value >= 0 && value <= 1);
export const above0To1 = numeric("in (0, 1]", (value) => value > 0 && value <= 1);
export const integer = numeric("an integer", Number.isSafeInteger);
const integerFrom = (least: number): Check =>
  numeric(`an integer from ${least}`, (value) => Number.isSafeInteger(value) && value >= least);
export const integerFrom0 = integerFrom(0);
export const integerFrom1 = integerFrom(1);
export const axis = numeric("an integer", Number.isSafeInteger, "TPL013");

export const flag = must("true or false", (value) => typeof value === "boolean");
export const text = must("a string", (value) => typeof value === "string");
/** What names of parameters begin with. */
export const name = must(
  "a string that the names of its parameters begin with",
  (value) => typeof value === "string" && value.length > 0,
  "TPL002",
);
export const callback = must("a function", (value) => typeof value === "function");

export function oneOf(choices: readonly string[], code: ErrorCode = "TPL017"): Check {
  const shown = choices.map((choice) => JSON.stringify(choice));
  const wanted = [shown.slice(0, -1).join(", "), shown.at(-1)].filter(Boolean).join(" or ");
  return must(
    wanted,
    (value) => choices.includes(value as string),
    code,
    (value) => {
      const meant = typeof value === "string" ? nearest(value, choices) : undefined;
      return meant === undefined ? "" : `; did you mean ${JSON.stringify(meant)}?`;
    },
  );
}

/** An object that is only its own entries: no array, tensor, promise or map, whose entries would be none. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

const hasOwn = (
  value: unknown,
  entries: readonly (readonly [key: string, ...unknown[]])[],
): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && entries.every(([key]) => Object.hasOwn(value, key));

/** Values by any names. */
export const recordOf =
  (check: Check, wanted = "an object"): Check =>
  (owner, what, value) => {
    must(wanted, isRecord)(owner, what, value);
    for (const [key, entry] of Object.entries(value as object))
      check(owner, `${what}[${JSON.stringify(key)}]`, entry);
  };

type RequiredKeys<Options> = {
  [Key in keyof Options]-?: Record<never, never> extends Pick<Options, Key> ? never : Key;
}[keyof Options];

/** A check for each option; tsc tells where one is missing. */
export type Checks<Keys extends PropertyKey> = { readonly [Key in Keys]: Check };

/** Those of what must be there, and of what may. */
type Entries<Options> = [
  required: Checks<RequiredKeys<Options>>,
  others: Checks<Exclude<keyof Options, RequiredKeys<Options>>>,
];

/** An object with options, and nothing else. */
export const options =
  <Options>(...[required, others]: Entries<Options>): Check =>
  (owner, what, value) => {
    const known = [...Object.keys(required), ...Object.keys(others)];
    const unknown = isRecord(value) && Object.keys(value).find((key) => !known.includes(key));
    if (typeof unknown === "string") refuse("TPL017", owner, unknownOption(unknown, known, what));
    fields<Options>(required, others)(owner, what, value);
  };

/** Options that may all be left out, and so may the object. */
export const optionalOptions = <Options>(
  ...[checks]: Record<never, never> extends Options ? [checks: Checks<keyof Options>] : never
): Check => optional(options<Readonly<Record<string, unknown>>>({}, checks));

/** An object that may have more than what is checked. */
export const fields =
  <Fields>(...[required, others]: Entries<Fields>): Check =>
  (owner, what, value) => {
    const needed = Object.entries<Check>(required);
    const all = [...needed, ...Object.entries<Check>(others)];
    const named = (needed.length > 0 ? needed : all.slice(0, 3)).map(([key]) => key);
    const example = `{ ${named.join(", ")} }`;
    if (value === undefined) refuse("TPL017", owner, `needs ${what}: ${example}`);
    // An object of a class may have them, too.
    if (!isRecord(value) && !(needed.length > 0 && hasOwn(value, needed)))
      refuse("TPL017", owner, `${what} must be an object such as ${example}, not ${show(value)}`);
    // Inside of other options, they are called by the path to them.
    const prefix = what === "options" ? "" : `${what}.`;
    for (const [key, check] of all)
      (key in required ? check : optional(check))(owner, `${prefix}${key}`, value[key]);
  };

/** The value, checked; where it is refused, the code is another one, and no line of the model is to blame. */
export function checkedAs<Value>(
  code: ErrorCode,
  ...[owner, what, value, check]: [owner: string, what: string, value: Value, check: Check]
): Value {
  try {
    return checked(owner, what, value, check);
  } catch (error) {
    throw error instanceof CompileError ? new CompileError(code, error.problem, undefined) : error;
  }
}
