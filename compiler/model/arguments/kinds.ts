/** Checks of what models are made of: tensors, shapes, types, initial values, optimizers. */
import { dtypes } from "../../scalar/types.ts";
import { isTensor } from "./tensor.ts";
import type { Initial } from "../../../runtime/index.ts";
import {
  anyNumber,
  atLeast0,
  axis,
  below1,
  bound,
  callback,
  either,
  finite,
  integer,
  isRecord,
  listOf,
  must,
  oneOf,
  optional,
  refuse,
  type Check,
  type Checks,
} from "./check.ts";
import { nearest } from "./names.ts";
import { show } from "./show.ts";

const isArray = (value: unknown): boolean =>
  Array.isArray(value) || (ArrayBuffer.isView(value) && "length" in value);

function tensorHint(value: unknown): string {
  if (isArray(value)) return "; model.constant(values, shape) makes one of numbers";
  return typeof value === "number" ? "; full(model, [], value) makes one of a number" : "";
}

export const tensor = must("a tensor", isTensor, "TPL010", tensorHint);
export const operand = must(
  "a tensor or a number",
  (value) => isTensor(value) || typeof value === "number",
  "TPL010",
  tensorHint,
);
export const tensors = listOf(tensor, "a list of tensors");
/** One, or several in order. */
export const oneOrMore = either(Array.isArray, tensors, tensor);
/** By name, or in order. */
export const tensorsByName: Check = (owner, what, value) => {
  if (isTensor(value) || !(Array.isArray(value) || isRecord(value)))
    refuse("TPL010", owner, `${what} must be tensors by name or in a list, as in { h }, not ${show(value)}`);
  for (const [key, entry] of Object.entries(value as object)) tensor(owner, `${what}.${key}`, entry);
};

/** What says to which model a new tensor belongs. */
export const owner = must(
  "the model or a tensor of it",
  (value) => typeof value === "object" && value !== null && "trace" in value,
  "TPL010",
);

/** Holes are no entries that pass. */
const isListOf = (accepts: (entry: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && Array.from<unknown>(value).every(accepts);

/** What its numbers may be is up to the function: -1 stands for a rest, or for the last axis. */
export const integers = must("a list of integers", isListOf(Number.isSafeInteger), "TPL016");
export const shape = must(
  "a list of integers from 1",
  isListOf((size) => Number.isSafeInteger(size) && Number(size) >= 1),
  "TPL016",
);
export const axes = either(Array.isArray, listOf(axis), axis);
/** One number for all spatial axes, or one for each. */
export const spatial = must(
  "an integer, or a list of one for each spatial axis",
  (value) => typeof value === "number" || isListOf(Number.isFinite)(value),
  "TPL015",
);
export const pads = listOf(listOf(integer));
export const dtype = oneOf(dtypes, "TPL010");

/** Flat data; each of them is a number. */
export const numbers: Check = (owner, what, value) => {
  must("a list of numbers", isArray)(owner, what, value);
  if (ArrayBuffer.isView(value) && !value.constructor.name.startsWith("Big")) return;
  const index = Array.from(value as readonly unknown[]).findIndex((one) => typeof one !== "number");
  if (index >= 0)
    refuse(
      "TPL017",
      owner,
      `${what} are numbers, not ${show((value as readonly unknown[])[index])} at index ${index}`,
    );
};

const kinds: { readonly [Kind in Initial["kind"]]: Checks<string> } = {
  zeros: {},
  ones: {},
  identity: {},
  constant: { value: anyNumber },
  uniform: { low: finite, high: finite },
  normal: { mean: finite, deviation: atLeast0 },
  truncatedNormal: { mean: finite, deviation: atLeast0, low: optional(bound), high: optional(bound) },
  data: { values: numbers },
  orthogonal: { gain: finite },
};

/** Which of them may be meant by another value. */
function initialHint(value: unknown): string {
  const names = Object.keys(kinds);
  const meant =
    typeof value === "string"
      ? nearest(value, names)
      : typeof value === "function"
        ? names.find((kind) => value.name.endsWith(kind))
        : typeof value === "number"
          ? "constant"
          : isArray(value)
            ? "data"
            : undefined;
  if (meant === undefined) return "";
  const isValue = meant === "zeros" || meant === "ones" || meant === "identity";
  const argument = typeof value === "number" ? value : meant === "data" ? "[...]" : "";
  return `; did you mean initial.${meant}${isValue ? "" : `(${argument})`}?`;
}

const isInitial = (value: unknown): value is Initial =>
  isRecord(value) && Object.hasOwn(kinds, String(value["kind"]));

const someInitial = must(
  "initial values, such as initial.zeros or initial.normal(0, 0.02)",
  isInitial,
  "TPL017",
  initialHint,
);

/** What `initial.zeros`, `initial.normal()` and so on are. */
export const initial: Check = (owner, what, value) => {
  someInitial(owner, what, value);
  const given = value as Initial;
  for (const [key, check] of Object.entries(kinds[given.kind]))
    check(owner, `${what}.${key}`, given[key as keyof Initial]);
};

/** What `sgd()`, `adam()` and so on return. */
export const optimizer = must(
  "an optimizer, such as adam({ learningRate: 0.001 })",
  (value) => isRecord(value) && typeof value["update"] === "function",
  "TPL017",
  (value) => {
    const call = typeof value === "function" ? value.name : typeof value === "string" ? value : "";
    return /^\w{1,30}$/.test(call) ? `; did you mean ${call}({ learningRate: ... })?` : "";
  },
);

/** A number, or a function of `schedules`. */
export const learningRate = either((value) => typeof value === "function", callback, atLeast0);
export const betas: Check = (owner, what, value) => {
  must("two numbers in [0, 1)", (pair) => Array.isArray(pair) && pair.length === 2)(owner, what, value);
  listOf(below1)(owner, what, value);
};
