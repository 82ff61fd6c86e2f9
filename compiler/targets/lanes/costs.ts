/** Instructions of loops, with and without vectors: neighbours in memory are one access, distant elements one each. */
import { coefficientOf } from "../../loops/affine.ts";
import { tripCount } from "../../loops/nest.ts";
import type { Affine, Expr, For, Stmt } from "../../loops/types.ts";
import { exprVaries, indexVaries, varyingNames } from "../../loops/vary.ts";
import { expressionOf } from "../../loops/visit.ts";
import { lanesFilled, someVary } from "../../schedule/vectors.ts";
import type { VectorMachine } from "./machine.ts";

/** Instructions for an iteration of a loop with this body, on average, if it is run in vectors. */
export const costInVectors = (loop: For, body: readonly Stmt[], machine: VectorMachine): number =>
  costOf(body, loop.variable, machine) / lanesFilled(tripCount(loop)!, machine.lanes);

/** Instructions of a body, inner loops included, for a vector of iterations of the loop over `variable`; `null`: for one iteration. */
export function costOf(body: readonly Stmt[], variable: string | null, machine: VectorMachine): number {
  const { lanes, shuffledAccess, distantAccess, hostFunctions, hostCall } = machine;
  const varying = variable === null ? new Set<string>() : varyingNames(body, variable);
  const access = (index: Affine): number => {
    const others = index.terms.filter((term) => term.variable !== variable);
    const isDistant = indexVaries({ offset: 0, terms: others }, varying);
    if (variable === null) return 1;
    const step = isDistant ? Infinity : coefficientOf(index, variable);
    if (step === 0 || step === 1) return 1;
    return step === 2 || step === -1 ? shuffledAccess : distantAccess;
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
        if (!hostFunctions.has(part.function)) return operands + 1;
        return operands + (exprVaries(part, varying) ? lanes * hostCall : hostCall);
      }
      case "guard": {
        const inner = 2 + ofExpression(part.value) + ofExpression(part.otherwise);
        return variable !== null && someVary(part.bounds, varying, variable, lanes) ? lanes * inner : inner;
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
        case "barrier":
          return sum;
      }
    }, 0);
  return ofBody(body);
}
