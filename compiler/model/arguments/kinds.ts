/** Checks of what models are made of: tensors, shapes, types, initial values, optimizers. */
import { dtypes } from "../../scalar/types.ts";
import { isTensor } from "./tensor.ts";
import type { Initial } from "../../../runtime/index.ts";
import {
  anyNumber,
  atLeast0,
  axis,
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

/** A tensor, or what else is `wanted`. */
const tensorOr =
  (wanted: string, accepts: (value: unknown) => boolean): Check =>
  (owner, what, value) => {
    if (isTensor(value) || accepts(value)) return;
    if (value === undefined) refuse("TPL010", owner, `needs ${what}, ${wanted}`);
    const hint = isArray(value)
      ? "; model.constant(values, shape) makes one of numbers"
      : typeof value === "number"
        ? "; full(model, [], value) makes one of a number"
        : "";
    refuse("TPL010", owner, `${what} must be ${wanted}, not ${show(value)}${hint}`);
  };

export const tensor = tensorOr("a tensor", () => false);
export const operand = tensorOr("a tensor or a number", (value) => typeof value === "number");
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

const isInteger = (value: unknown): boolean => Number.isSafeInteger(value);

/** What its numbers may be is up to the function: -1 stands for a rest, or for the last axis. */
export const integers = must(
  "a list of integers",
  (value) => Array.isArray(value) && Array.from<unknown>(value).every(isInteger),
  "TPL016",
);
export const shape = must(
  "a list of integers from 1",
  (value) =>
    Array.isArray(value) && Array.from<unknown>(value).every((size) => isInteger(size) && Number(size) >= 1),
  "TPL016",
);
export const axes = either(Array.isArray, listOf(axis), axis);
/** One number for all spatial axes, or one for each. */
export const spatial = must(
  "an integer, or a list of one for each spatial axis",
  (value) =>
    typeof value === "number" || (Array.isArray(value) && Array.from<unknown>(value).every(Number.isFinite)),
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

/** What `initial.zeros`, `initial.normal()` and so on are. */
export const initial: Check = (owner, what, value) => {
  const names = Object.keys(kinds);
  const isKind = isRecord(value) && Object.hasOwn(kinds, String(value["kind"]));
  if (isKind) {
    const parts = kinds[value["kind"] as Initial["kind"]];
    for (const [key, check] of Object.entries(parts)) check(owner, `${what}.${key}`, value[key]);
    return;
  }
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
  const isValue = meant === "zeros" || meant === "ones" || meant === "identity";
  const argument = typeof value === "number" ? value : meant === "data" ? "[...]" : "";
  const hint = meant === undefined ? "" : `; did you mean initial.${meant}${isValue ? "" : `(${argument})`}?`;
  const wanted = "initial values, such as initial.zeros or initial.normal(0, 0.02)";
  if (value === undefined) refuse("TPL017", owner, `needs ${what}, ${wanted}`);
  refuse("TPL017", owner, `${what} must be ${wanted}, not ${show(value)}${hint}`);
};

/** What `sgd()`, `adam()` and so on return. */
export const optimizer: Check = (owner, what, value) => {
  if (isRecord(value) && typeof value["update"] === "function") return;
  const wanted = "an optimizer, such as adam({ learningRate: 0.001 })";
  if (value === undefined) refuse("TPL017", owner, `needs ${what}, ${wanted}`);
  const call = typeof value === "function" ? value.name : typeof value === "string" ? value : "";
  const hint = /^\w{1,30}$/.test(call) ? `; did you mean ${call}({ learningRate: ... })?` : "";
  refuse("TPL017", owner, `${what} must be ${wanted}, not ${show(value)}${hint}`);
};

/** A number, or a function of `schedules`. */
export const learningRate = either((value) => typeof value === "function", callback, atLeast0);
export const betas: Check = (owner, what, value) => {
  must("two numbers in [0, 1)", (pair) => Array.isArray(pair) && pair.length === 2)(owner, what, value);
  const inRange = must("in [0, 1)", (beta) => typeof beta === "number" && beta >= 0 && beta < 1);
  for (const [k, beta] of Array.from(value as readonly unknown[]).entries())
    inRange(owner, `${what}[${k}]`, beta);
};
