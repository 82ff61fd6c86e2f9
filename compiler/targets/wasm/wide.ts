/** Sums in float64 that have lanes (`schedule/long-sums.ts`): two vectors of two lanes each. */
import type { Expr } from "../../loops/types.ts";
import { fresh, get, local, set, type Context } from "./context.ts";

const halves = (name: string): readonly [string, string] => [`${name}.low`, `${name}.high`];

/** An accumulator that is 0 in all lanes. */
export function wideAccumulator(name: string, context: Context): string[] {
  return halves(name).map((half) => set(local(context, half, "v128"), "(v128.const f64x2 0 0)"));
}

/** `name := add(name, toF64(term))`, for four numbers in 32 bits. */
export function wideAddition(name: string, term: string, context: Context): string[] {
  const lanes = fresh(context, "lanes", "v128");
  const [low, high] = halves(name);
  const add = (half: string, pair: string): string =>
    set(half, `(f64x2.add ${get(half)} (f64x2.promote_low_f32x4 ${pair}))`);
  const upper = `(i8x16.shuffle ${bytes(8)} ${bytes(8)} ${get(lanes)} ${get(lanes)})`;
  return [set(lanes, term), add(low, get(lanes)), add(high, upper)];
}

/** `toF32(name)` */
export function wideAsF32(name: string): string {
  const [low, high] = halves(name).map((half) => `(f32x4.demote_f64x2_zero ${get(half)})`);
  return `(i8x16.shuffle ${bytes(0)} ${bytes(16)} ${low} ${high})`;
}

const bytes = (first: number): string => Array.from({ length: 8 }, (_, k) => first + k).join(" ");

/** The term that a wide accumulator gets. */
export function wideTerm(name: string, value: Expr): Expr {
  const [sum, wide] = value.kind === "call" && value.function === "add" ? value.args : [];
  if (sum?.kind !== "variable" || sum.name !== name || wide?.kind !== "call" || wide.function !== "toF64")
    throw new Error(`${name} is no sum of lanes in float64`);
  return wide.args[0]!;
}
