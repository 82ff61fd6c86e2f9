/** What the author of a model wrote of each program, before anything is made of it. */
import type { EntryPoint, NamedOutput } from "../graph/entry-point.ts";
import type { Node } from "../graph/graph.ts";
import type { ModelResult } from "../model/define.ts";
import type { TracedSize, TracedSizes } from "../model/sizes.ts";
import type { Programs, SizePrograms } from "../program/programs.ts";
import { objectivesOf } from "./objectives.ts";

/** What a model returns by name. */
export const named = (tensors: ModelResult["outputs"] = {}): NamedOutput[] =>
  Object.entries(tensors).map(([name, { node }]) => ({ name, node }));

/** What the model's author wrote of each program: that before differentiation, and what evaluation computes. */
export const tracedPrograms = (traced: TracedSizes): Programs<EntryPoint> => ({
  ...tracedProgramsOf(traced),
  sizes: traced.sizes.map(tracedProgramsOf),
});

function tracedProgramsOf({ size, training, trained, evaluated }: TracedSize): SizePrograms<EntryPoint> {
  const written = (
    result: ModelResult,
    loss: Node | undefined,
    updates: ReadonlyMap<Node, Node>,
  ): EntryPoint => {
    const measured = loss && [{ name: "loss", node: loss }];
    return {
      name: "trace",
      outputs: [...(measured ?? []), ...named({ ...result.outputs, ...(loss && result.metrics) })],
      assignments: [...updates].map(([leaf, value]) => ({ leaf, value })),
    };
  };
  const evaluatedObjectives = objectivesOf(evaluated);
  return {
    size,
    objectives: new Map(
      [...objectivesOf(trained)].map(([name, { loss }]) => {
        const step = written(trained, loss.node, training.updates);
        const evaluate = written(evaluated, evaluatedObjectives.get(name)!.loss.node, new Map());
        return [name, { step, gradients: step, evaluate }];
      }),
    ),
    predict: written(evaluated, undefined, new Map()),
  };
}
