/** A model's variants: the same model under another name, with other options. */
import type { Model } from "../model/define.ts";
import { nearest } from "../model/arguments/names.ts";
import { unusable } from "../model/unusable.ts";

/** The model under its own name, then each variant as a model of its own. */
export const variantsOf = (model: Model): Model[] => [
  model,
  ...Object.entries(model.variants).map(([name, options]) => ({
    ...model,
    name,
    options: { ...model.options, ...options },
  })),
];

/** One of them. Errors: TPL040 where there is no such. */
export function variantOf(model: Model, name: string | undefined): Model {
  if (name === undefined) return model;
  const all = variantsOf(model);
  const found = all.find((variant) => variant.name === name);
  if (found !== undefined) return found;
  const known = all.slice(1).map((variant) => variant.name);
  const meant = nearest(name, known);
  const hint = meant === undefined ? "" : `; did you mean ${meant}?`;
  throw unusable(
    `${model.name} has no variant ${JSON.stringify(name)}${hint}; ${known.length === 0 ? "it has none" : `it has ${known.join(", ")}`}`,
  );
}
