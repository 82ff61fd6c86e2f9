/**
 * What vector lanes can do, and what it costs: an access of neighbours is one instruction for all lanes, one of distant
 * elements is an instruction for each.
 */
import { coefficientOf } from "../../loops/affine.ts";
import { expressionOf, forEachPart, forEachStatement } from "../../loops/visit.ts";
import { hostFunctions } from "../wasm/functions.ts";
import { tripCount } from "../../schedule/names.ts";
import { boundsVary, exprVaries, indexVaries, varyingNames } from "../../schedule/unroll.ts";
import { scalarTypes } from "../../scalar/types.ts";
import type { Affine, Bound, Expr, Stmt } from "../../loops/types.ts";

export const laneCount = 4;

/** Instructions for four distant elements, for every second one or those before, and for a call of JavaScript. */
const [distant, shuffled, host] = [6, 3, 60];

/**
 * Whether a bound holds for all of four neighbouring iterations, from a multiple of four on, or for none: as where a concatenation
 * of parts that are multiples of four is read.
 */
export const isAligned = ({ index, low, high }: Bound, variable: string): boolean =>
  coefficientOf(index, variable) === 1 &&
  (index.offset - low) % laneCount === 0 &&
  (high - low) % laneCount === 0 &&
  index.terms.every((term) => term.variable === variable || term.coefficient % laneCount === 0);

const someVary = (bounds: readonly Bound[], varying: ReadonlySet<string>, variable: string): boolean =>
  boundsVary(
    bounds.filter((bound) => !isAligned(bound, variable)),
    varying,
  );

/** Whether the iterations of a loop, if they are independent, can run in lockstep, as lanes. */
export function fitsLanes(body: readonly Stmt[], variable: string): boolean {
  const varying = varyingNames(body, variable);
  let fits = true;
  forEachStatement(body, (statement) => {
    if (statement.kind === "if") fits &&= !someVary(statement.bounds, varying, variable);
    if (statement.kind === "store")
      fits &&= scalarTypes[statement.value.type].hasLanes && indexVaries(statement.index, varying);
    const expression = expressionOf(statement);
    if (expression === undefined) return;
    forEachPart(expression, (part) => {
      fits &&= scalarTypes[part.type].hasLanes || !exprVaries(part, varying);
    });
  });
  return fits;
}

/** Instructions of a body, inner loops included, with lanes for `variable`; `null`: for one iteration at a time. */
export function costOf(body: readonly Stmt[], variable: string | null): number {
  const varying = variable === null ? new Set<string>() : varyingNames(body, variable);
  const access = (index: Affine): number => {
    const others = index.terms.filter((term) => term.variable !== variable);
    const isDistant = indexVaries({ offset: 0, terms: others }, varying);
    if (variable === null) return 1;
    const step = isDistant ? Infinity : coefficientOf(index, variable);
    if (step === 0 || step === 1) return 1;
    return step === 2 || step === -1 ? shuffled : distant;
  };
  const ofExpression = (part: Expr): number => {
    switch (part.kind) {
      case "constant":
      case "variable":
        return 0;
      case "index":
        return 1;
      case "load":
        return access(part.index);
      case "call": {
        const operands = part.args.reduce((sum, arg) => sum + ofExpression(arg), 0);
        if (!Object.hasOwn(hostFunctions, part.function)) return operands + 1;
        return operands + (exprVaries(part, varying) ? laneCount * host : host);
      }
      case "guard": {
        const inner = 2 + ofExpression(part.value) + ofExpression(part.otherwise);
        return variable !== null && someVary(part.bounds, varying, variable) ? laneCount * inner : inner;
      }
    }
  };
  const ofBody = (statements: readonly Stmt[]): number =>
    statements.reduce((sum, statement) => {
      switch (statement.kind) {
        case "for":
          return sum + (tripCount(statement) ?? 1) * (1 + ofBody(statement.body));
        case "if":
          return sum + 2 + ofBody(statement.body);
        case "store":
          return sum + access(statement.index) + ofExpression(statement.value);
        case "let":
        case "accumulator":
        case "update":
          return sum + ofExpression(expressionOf(statement)!);
      }
    }, 0);
  return ofBody(body);
}
