import { compile } from "../../../compiler/index.ts";
import type { Contestant } from "../contestant.ts";
import type { StepWorkload } from "./steps.ts";

/** What a user runs: `trainer.step`, which checks and copies the batch. */
export async function tapelessStep(
  { model, batch, parameters }: StepWorkload,
  {
    target,
    ...options
  }: { readonly target: "ts" | "wasm"; readonly threads?: number; readonly fixedThreads?: boolean },
): Promise<Contestant> {
  const { createTrainer } = await compile(model, { target });
  const trainer = await createTrainer(options);
  const values = parameters();
  for (const [name, array] of Object.entries(trainer.parameters)) array.set(values[name]!.values);
  const inputs = Object.fromEntries(Object.entries(batch).map(([name, tensor]) => [name, tensor.values]));
  const losses = [0, 1, 2].map(() => trainer.step(inputs));
  return {
    losses,
    run(count) {
      for (let k = 0; k < count; k++) trainer.step(inputs);
    },
  };
}
