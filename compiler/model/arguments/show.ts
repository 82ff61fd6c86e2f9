/** Values as messages show them: short, on one line, whatever they are. */
import { isTensor } from "./tensor.ts";

export function show(value: unknown, depth = 0): string {
  if (typeof value === "string") return cut(JSON.stringify(value));
  if (typeof value === "function")
    return value.name === "" ? "a function" : `the function ${cut(value.name)}`;
  if (typeof value !== "object" || value === null) return String(value);
  if (isTensor(value)) return `a tensor ${value.dtype}[${value.shape.join(", ")}]`;
  if (value instanceof Promise) return "a Promise: await it before the model is built";
  if (ArrayBuffer.isView(value) && "length" in value)
    return `${value.constructor.name} of ${String(value.length)} numbers`;
  if (depth > 1) return "...";
  if (Array.isArray(value)) return `[${several(value, (item) => show(item, depth + 1))}]`;
  const prototype = Object.getPrototypeOf(value) as {
    readonly constructor?: { readonly name?: string };
  } | null;
  const kind = prototype?.constructor?.name ?? "Object";
  if (kind !== "Object") return `an object of ${cut(kind)}`;
  const entries = Object.entries(value);
  return entries.length === 0
    ? "{}"
    : `{ ${several(entries, ([key, entry]) => `${showName(key)}: ${show(entry, depth + 1)}`)} }`;
}

/** A name of an option as it would be written. */
export const showName = (name: string): string =>
  /^[\w$]{1,60}$/.test(name) ? name : cut(JSON.stringify(name));

const cut = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}...` : text);

function several<Item>(items: readonly Item[], showItem: (item: Item) => string): string {
  // Also shows holes, which `map` would leave out.
  const shown = Array.from(items.slice(0, 6), showItem);
  return [...shown, ...(items.length > 6 ? ["..."] : [])].join(", ");
}
