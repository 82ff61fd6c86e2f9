/** Conditions that neighbours share are tested once. */
import { sameAffine } from "../loops/affine.ts";
import type { Bound, Stmt } from "../loops/types.ts";

type If = Stmt & { readonly kind: "if" };

/**
 * Conditions that stand next to each other become one, with what they do not share inside:
 *
 *     if 0 ≤ a < n, 0 ≤ b < m { s }           if 0 ≤ a < n
 *     if 0 ≤ a < n { t }                        if 0 ≤ b < m { s }
 *                                               t
 *
 * Bounds are affine in loop variables, which nothing in a body changes.
 */
export function shareConditions(body: readonly Stmt[]): readonly Stmt[] {
  const result: Stmt[] = [];
  for (let position = 0; position < body.length;) {
    const statement = body[position]!;
    if (statement.kind !== "if") {
      result.push(
        statement.kind === "for" ? { ...statement, body: shareConditions(statement.body) } : statement,
      );
      position++;
      continue;
    }
    const run: If[] = [statement];
    let common = statement.bounds;
    for (let next = body[position + 1]; next?.kind === "if"; next = body[position + run.length]) {
      const shared = common.filter((bound) => includes((next as If).bounds, bound));
      if (shared.length === 0) break;
      common = shared;
      run.push(next);
    }
    position += run.length;
    const inside = run.flatMap((each): readonly Stmt[] => {
      const rest = each.bounds.filter((bound) => !includes(common, bound));
      return rest.length === 0 ? each.body : [{ ...each, bounds: rest }];
    });
    result.push({ kind: "if", bounds: common, body: shareConditions(inside) });
  }
  return result;
}

const includes = (bounds: readonly Bound[], { index, low, high }: Bound): boolean =>
  bounds.some((other) => other.low === low && other.high === high && sameAffine(other.index, index));
