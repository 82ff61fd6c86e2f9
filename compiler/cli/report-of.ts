/** The text at the end of training, which the model's author writes. */
import { show } from "../model/arguments/show.ts";
import { CompileError } from "../errors.ts";
import { siteOf, type CallSite } from "../source.ts";
import type { TrainedModel, TrainingPlan } from "../model/training.ts";

/** What the model's plan tells of the trained model, if it does. Errors: TPL040, with the line where it goes wrong. */
export function reportOf(name: string, { report }: TrainingPlan, trained: TrainedModel): string | undefined {
  if (report === undefined) return undefined;
  const fail = (problem: string, place: CallSite | undefined): never => {
    throw new CompileError(
      "TPL040",
      `${name} is trained, and its last epoch is saved, but training.report ${problem}`,
      place,
    );
  };
  let text: unknown;
  try {
    text = report(trained);
  } catch (error) {
    return fail(
      `threw: ${error instanceof Error ? error.message : String(error)}`,
      error instanceof Error ? siteOf(error) : undefined,
    );
  }
  return typeof text === "string" ? text : fail(`returned ${show(text)}: it must return a string`, undefined);
}
