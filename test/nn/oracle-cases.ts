/** The reference cases of ops and losses, and how far results are from them. */
import { oracleSets } from "../support/oracle-sets.ts";
import type { TensorData } from "../support/run-traced.ts";
import { layers, layerName, type Attributes } from "./oracle-ops.ts";

export interface OracleCase {
  readonly op: string;
  readonly attrs: Attributes;
  readonly inputs: Readonly<Record<string, TensorData>>;
  readonly output: TensorData;
  readonly cotangent?: TensorData;
  readonly gradients?: Readonly<Record<string, TensorData>>;
}

/** Titles and cases, by set. */
export const titledSets = oracleSets<OracleCase>("ops", "losses").map(({ name, cases }) => ({
  set: name,
  titledCases: cases.map((one) => {
    const shapes = Object.entries(one.inputs).map(([input, { shape }]) => `${input} [${shape.join(", ")}]`);
    return [`${one.op} ${JSON.stringify(one.attrs)} ${shapes.join(" ")}`, one] as const;
  }),
}));

export const isParameter = (op: string, name: string): boolean =>
  layers.has(op) && (name === "weight" || name === "bias");

/** Layers declare their weights themselves, under their own name. */
export const namedIn = (op: string, name: string): string =>
  isParameter(op, name) ? `${layerName}.${name}` : name;

/** The largest difference, relative to the larger of `least` and the expected value. */
export function worstDifference(
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
  least = 1e-3,
): number {
  let worst = actual.length === expected.length ? 0 : Infinity;
  for (let k = 0; k < expected.length; k++) {
    const difference = Math.abs(actual[k]! - expected[k]!) / Math.max(least, Math.abs(expected[k]!));
    if (!(difference <= worst)) worst = difference;
  }
  return worst;
}
