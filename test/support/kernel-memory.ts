/** Memory for a kernel that is interpreted: the same numbers each time. */
import { tripCount } from "../../compiler/loops/nest.ts";
import type { Kernel, Stmt } from "../../compiler/loops/types.ts";
import type { View } from "../../compiler/loops/interpret.ts";
import { isFloat, scalarTypes } from "../../compiler/scalar/types.ts";

const mostStatements = 200_000;

/** Nothing where interpreting the kernel would take long. */
export function memoryOf(kernel: Kernel): (() => View[]) | undefined {
  if (statementsRun(kernel.body) > mostStatements) return undefined;
  return () =>
    kernel.buffers.map(({ type, length }, b) => {
      const view = new scalarTypes[type].array(length);
      for (let k = 0; k < length; k++)
        view[k] = isFloat(type) ? 0.5 + Math.abs(Math.sin(b + 3 * k)) : (b + k) % 2;
      return view;
    });
}

const statementsRun = (body: readonly Stmt[]): number =>
  body.reduce((sum, statement) => {
    if (statement.kind === "for") return sum + (tripCount(statement) ?? 1) * statementsRun(statement.body);
    return sum + 1 + (statement.kind === "if" ? statementsRun(statement.body) : 0);
  }, 0);
