/** What `tapeless train` prints, for people or as JSON. */
import { existsSync } from "node:fs";
import { lossChart } from "./chart.ts";
import { printJson, printLine, safeLines } from "./console.ts";
import type { FoundNaN } from "./find-nan.ts";
import { formatBytes, formatCount, formatDuration, formatNumber, safeText } from "./terminal.ts";
import type { History, Session } from "./train.ts";
import type { Evaluation, TrainingRun } from "./training.ts";

/** Both counted from 1. */
export interface Place {
  readonly epoch: number;
  readonly step: number;
}

export function placeOf(position: number, { stepsPerEpoch }: TrainingRun): Place {
  const epoch = Math.floor(position / stepsPerEpoch);
  return { epoch: epoch + 1, step: position - epoch * stepsPerEpoch + 1 };
}

export function introduce({ compiled, data, run, epochs, console }: Session, notes: readonly string[]): void {
  if (console.json) return;
  const { report } = compiled;
  const facts = [
    `${formatCount(report.parameters)} parameters`,
    `arena ${formatBytes(report.arenaBytes)}`,
    `compiled in ${formatDuration([...compiled.times.values()].reduce((sum, time) => sum + time, 0) / 1000)}`,
  ];
  const test = data.test === undefined ? "" : ` + ${formatCount(data.test.size)} to test`;
  printLine(console, `${console.paint("bold", report.name)}  ${facts.join(", ")}`);
  printLine(
    console,
    `data  ${safeText(data.description)}: ${formatCount(data.train.size)} examples${test}; batch ${run.rows}, ${formatCount(run.stepsPerEpoch)} steps an epoch, ${epochs} epochs`,
  );
  for (const note of notes) printLine(console, safeText(note));
}

/** What is shown beside the loss: those of other objectives, and the test data's numbers. */
export function metricText(
  { objectives }: TrainingRun,
  losses: readonly number[],
  evaluation: Evaluation | undefined,
): { readonly metric?: string } {
  const others = objectives.slice(1).map((objective, k) => `${objective} ${formatNumber(losses[k + 1]!)}`);
  const tested = evaluation === undefined ? [] : [`test ${evaluationText(evaluation)}`];
  const parts = [...others, ...tested];
  return parts.length === 0 ? {} : { metric: parts.join("  ") };
}

const evaluationText = ({ loss, metrics }: Evaluation): string =>
  [
    `loss ${formatNumber(loss)}`,
    ...Object.entries(metrics).map(([name, value]) =>
      /accuracy/i.test(name) ? `${name} ${(100 * value).toFixed(1)} %` : `${name} ${formatNumber(value)}`,
    ),
  ].join("  ");

/** For JSON. */
export const testNumbers = (evaluation: Evaluation | undefined): object =>
  evaluation === undefined ? {} : { test: { loss: evaluation.loss, ...evaluation.metrics } };

export function tellInterruption({ trainer, checkpoint, console }: Session, { epoch, step }: Place): void {
  const text = `interrupted in epoch ${epoch}, after step ${step}; go on with --resume from ${checkpoint}`;
  if (console.json)
    printJson(console, { event: "interrupted", epoch, step, steps: trainer.steps, checkpoint });
  else printLine(console, safeText(text));
}

/** Tells which step broke the model and what is left; `found` is what `--find-nan` found. */
export function tellNaN(
  { model, run, checkpoint, console }: Session,
  { savedEpoch }: History,
  problem: string,
  found: FoundNaN | undefined,
): void {
  if (console.json) {
    printJson(console, { event: "failed", code: "TPL210", problem, checkpoint, ...(found && { found }) });
    return;
  }
  const kept =
    savedEpoch !== undefined
      ? `the last good checkpoint, of epoch ${savedEpoch}, is kept in ${checkpoint}`
      : existsSync(checkpoint)
        ? `the checkpoint ${checkpoint} is as it was`
        : "there is no checkpoint yet";
  const text = `TPL210 ${model.name}: ${problem}; ${kept}.\n${found === undefined ? advice : origin(found, run)}`;
  printLine(console, console.paint("red", safeLines(text)));
}

const advice = "Add --find-nan to see which operation makes it. Often the learning rate is too high.";

function origin({ position, overflow }: FoundNaN, run: TrainingRun): string {
  const { epoch, step } = placeOf(position, run);
  if (overflow === undefined) return `It begins inside of an operation, in epoch ${epoch}, step ${step}.`;
  const { op, value, index, phase, place } = overflow;
  return `The first result that is not finite, in epoch ${epoch}, step ${step}, ${phase}: ${op} makes ${value} at index ${index}\n  at ${place}`;
}

export function conclude(
  { model, trainer, data, options, plan, checkpoint, console }: Session,
  { losses, first, evaluation }: History,
): void {
  const report = plan.report?.({
    predict: (batch) => trainer.predict(batch),
    parameters: trainer.parameters,
    data,
    losses,
    options,
  });
  const ran = losses.slice(first);
  if (console.json) {
    printJson(console, {
      event: "done",
      model: model.name,
      steps: trainer.steps,
      loss: ran.at(-1) ?? null,
      ...testNumbers(evaluation),
      checkpoint,
      ...(report !== undefined && { report }),
    });
    return;
  }
  if (ran.length === 0) printLine(console, "nothing left to train: ask for more with --epochs");
  if (ran.length > 1) {
    const width = Math.min(100, (console.output.columns ?? 80) - 1);
    const title = first === 0 ? "loss" : `loss since step ${formatCount(first)}`;
    printLine(console, `\n${lossChart(ran, { width, title, colour: console.colour })}\n`);
  }
  if (evaluation !== undefined) printLine(console, `test data   ${safeText(evaluationText(evaluation))}`);
  if (report !== undefined) printLine(console, `${safeLines(report)}\n`);
  if (ran.length > 0) printLine(console, safeText(`checkpoint  ${checkpoint}`));
}
