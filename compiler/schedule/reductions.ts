/** Loops that reduce: the accumulators that they update, and what several partial ones begin with. */
import { accumulator, constant } from "../loops/build.ts";
import { expressionOf, forEachPart, forEachStatement } from "../loops/visit.ts";
import type { ScalarName } from "../scalar/functions.ts";
import { scalarTypes, type DType } from "../scalar/types.ts";
import type { Accumulator, Stmt } from "../loops/types.ts";

export type Accumulators = ReadonlyMap<string, Accumulator>;
/** Of accumulators. */
export type Operations = Map<string, ScalarName>;

type Identity = (type: DType) => number;

/** What combines with any number of a type to that number. */
export const identities: ReadonlyMap<ScalarName, Identity> = new Map<ScalarName, Identity>([
  ["add", () => 0],
  ["mul", () => 1],
  ["maximum", (type) => scalarTypes[type].low],
  ["minimum", (type) => scalarTypes[type].high],
]);

/** An accumulator for a part of what another one gets. */
export const partial = (name: string, operation: ScalarName, type: DType): Accumulator =>
  accumulator(name, constant(identities.get(operation)!(type), type));

/**
 * The accumulators that a body updates, with their operations; `null` where it updates others, of a type that does not fit, or several times,
 * reads them elsewhere, or has loops or conditions. What it stores is not looked at.
 */
export function reductionsOf(
  body: readonly Stmt[],
  accumulators: Accumulators,
  fits: (type: DType) => boolean,
): Operations | null {
  const operations: Operations = new Map();
  const reads = new Map<string, number>();
  let plain = true;
  forEachStatement(body, (statement) => {
    const expression = expressionOf(statement);
    if (expression === undefined || statement.kind === "accumulator") {
      plain = false;
      return;
    }
    forEachPart(expression, (part) => {
      if (part.kind === "variable") reads.set(part.name, (reads.get(part.name) ?? 0) + 1);
    });
    if (statement.kind !== "update") return;
    const { name, value } = statement;
    const [first] = value.kind === "call" ? value.args : [];
    const isReduction =
      value.kind === "call" &&
      identities.has(value.function) &&
      fits(value.type) &&
      first?.kind === "variable" &&
      first.name === name;
    if (!isReduction || !accumulators.has(name)) plain = false;
    else operations.set(name, value.function);
  });
  const readOnce = [...operations.keys()].every((name) => reads.get(name) === 1);
  return plain && readOnce && operations.size > 0 ? operations : null;
}
