/** Rewriting by tables of rules. */
import type { Graph, Node, OpRecord, Rewrite } from "../graph/graph.ts";

/** What takes the place of an application, if the rule fits. */
type Rule<Attributes extends object = object> = {
  rule(graph: Graph, args: readonly Node[], attributes: Attributes): Node | undefined;
}["rule"];

export type RulesOfOp = readonly [op: OpRecord, rules: readonly Rule[]];

/** Rules of one op, in the order in which they are tried. */
export const on = <Attributes extends object>(
  op: OpRecord<Attributes>,
  ...rules: readonly Rule<NoInfer<Attributes>>[]
): RulesOfOp => [op, rules];

/** The first rule that fits; of an op that is listed several times, all. */
export function rewriteBy(table: readonly RulesOfOp[]): Rewrite {
  const rules = new Map<OpRecord, Rule[]>();
  for (const [op, more] of table) rules.set(op, [...(rules.get(op) ?? []), ...more]);
  return (graph, op, args, attributes) => {
    for (const rule of rules.get(op) ?? []) {
      const replacement = rule(graph, args, attributes);
      if (replacement !== undefined) return replacement;
    }
    return undefined;
  };
}
