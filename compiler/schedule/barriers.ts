/** Barriers that a kernel can do without. */
import { verifyRaces } from "../loops/races.ts";
import type { Kernel, Stmt } from "../loops/types.ts";
import { mapBody } from "../loops/visit.ts";

/** The kernel without each barrier that its proof does not need. `together`: see `verifyRaces`, which it must pass as it is. */
export function dropBarriers(kernel: Kernel, together: readonly (readonly [number, number])[]): Kernel {
  let [kept, at] = [kernel, 0];
  for (;;) {
    const without = withoutBarrier(kept, at);
    if (without === undefined) return kept;
    if (isProven(without, together)) kept = without;
    else at++;
  }
}

/** Whether a kernel is free of races. */
export function isProven(kernel: Kernel, together: readonly (readonly [number, number])[]): boolean {
  try {
    verifyRaces(kernel, together);
    return true;
  } catch {
    return false;
  }
}

/** Without the barrier at this position among all of them; `undefined` where there are fewer. */
export function withoutBarrier(kernel: Kernel, position: number): Kernel | undefined {
  let [count, found] = [0, false];
  const visit = (body: readonly Stmt[]): Stmt[] =>
    body.flatMap((statement): Stmt[] => {
      if (statement.kind !== "barrier") return [mapBody(statement, visit)];
      const isThis = count++ === position;
      found ||= isThis;
      return isThis ? [] : [statement];
    });
  const body = visit(kernel.body);
  return found ? { ...kernel, body } : undefined;
}
