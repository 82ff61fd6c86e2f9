import { compile } from "../../../compiler/index.ts";
import type { Contestant } from "../contestant.ts";
import type { StepWorkload } from "./steps.ts";

/** What a user runs: `trainer.step`, which checks and copies the batch. */
export async function tapelessStep(
  { model, batch, parameters }: StepWorkload,
  precision: "fast" | "strict",
): Promise<Contestant> {
  const trainer = await (await compile(model, { precision })).createTrainer();
  for (const [name, array] of Object.entries(trainer.parameters)) array.set(parameters[name]!.values);
  const inputs = Object.fromEntries(Object.entries(batch).map(([name, { values }]) => [name, values]));
  const losses = [0, 1, 2].map(() => trainer.step(inputs));
  return {
    losses,
    run(count) {
      for (let k = 0; k < count; k++) trainer.step(inputs);
    },
  };
}
