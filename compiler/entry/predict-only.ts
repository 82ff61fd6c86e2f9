/** What predictions alone need: no step, no gradients, no evaluation, and of parameters and state what `predict` reads. */
import { nameOf } from "../graph/graph.ts";
import { seedName, stepName } from "../model/trace.ts";
import type { SizePrograms } from "../program/programs.ts";
import type { ModelEntryPoints } from "./entry-points.ts";
import type { JointGraph } from "./entry-point.ts";

/** An optimizer's averages stay, where predictions are made with them. */
export function predictOnly({ sizes, declarations, ...first }: ModelEntryPoints): ModelEntryPoints {
  const only = (programs: SizePrograms<JointGraph>): SizePrograms<JointGraph> => ({
    ...programs,
    objectives: new Map(),
  });
  const read = new Set([seedName, stepName]);
  for (const { predict } of [first, ...sizes])
    for (const node of predict.graph.nodes) {
      const name = nameOf(node);
      if (name !== undefined) read.add(name);
    }
  const kept = <Value>(all: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> =>
    new Map([...all].filter(([name]) => read.has(name)));
  const { inputs, parameters, states, constants } = declarations;
  return {
    ...only(first),
    sizes: sizes.map(only),
    declarations: {
      inputs,
      parameters: kept(parameters),
      states: kept(states),
      constants: kept(constants),
    },
  };
}
