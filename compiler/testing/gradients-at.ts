/** The emitted gradients of a model, at a point that is none in particular. */
import { disturbedTrainer } from "../check/check-model.ts";
import { randomInputs } from "../check/random-inputs.ts";
import { compile, type CompileOptions } from "../compile.ts";
import type { Model } from "../model/define.ts";
import type { TypedArray } from "../../runtime/index.ts";
import type { Point } from "./point.ts";

export interface Gradient {
  readonly name: string;
  readonly shape: readonly number[];
  readonly values: TypedArray;
}

/** Of one objective; all have the same parameters. */
export interface Gradients {
  readonly objective: string;
  readonly loss: number;
  /** Of the parameters that are asked for. */
  readonly gradients: readonly Gradient[];
}

export async function gradientsAt(
  model: Model,
  { options, seed, isChosen, inputs }: Point,
  compileOptions: Omit<CompileOptions, "options">,
): Promise<Gradients[]> {
  const compiled = await compile(model, { ...compileOptions, options });
  const trainer = await disturbedTrainer(compiled, seed);
  const given = await inputs(compiled);
  const { objectives, parameters } = compiled.trainer;
  const shapes = new Map(parameters.map(({ buffer }) => [buffer.name, buffer.shape]));
  const found = [...objectives].map(([objective, { gradients }]): Gradients => {
    const all = given ?? randomInputs(gradients, seed);
    const batch = Object.fromEntries(gradients.inputs.map(({ buffer: { name } }) => [name, all[name]!]));
    const chosen = Object.entries(trainer.gradients(batch, objective)).filter(([name]) => isChosen(name));
    return {
      objective,
      loss: trainer.lastLoss,
      // The arrays are used again for the next call.
      gradients: chosen.map(([name, values]) => ({ name, shape: shapes.get(name)!, values: values.slice() })),
    };
  });
  trainer.close();
  return found;
}
