/** What `tapeless train` prints, for people or as JSON. */
import { existsSync } from "node:fs";
import { lossChart } from "./chart.ts";
import { printJson, printLine, safeLines } from "./console.ts";
import type { FoundNaN } from "./find-nan.ts";
import { reportOf } from "./report-of.ts";
import type { History, Session } from "./session.ts";
import {
  formatBytes,
  formatCount,
  formatDuration,
  formatNumber,
  safeText,
  type Reading,
} from "./terminal.ts";
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

export function introduce({ compiled, data, run, epochs, notes, console }: Session): void {
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
    `data  ${safeText(data.description)}: ${formatCount(data.train.size)} examples${test}; batch ${run.rows}, ${several(run.stepsPerEpoch, "step")} an epoch, ${several(epochs, "epoch")}`,
  );
  for (const note of notes) printLine(console, safeText(note));
}

const several = (count: number, what: string): string =>
  `${formatCount(count)} ${what}${count === 1 ? "" : "s"}`;

/** The losses by objective, and the test data's numbers. */
export function readingOf(
  { objectives }: TrainingRun,
  losses: readonly number[],
  evaluation: Evaluation | undefined,
): Pick<Reading, "loss" | "name" | "metric"> {
  const [first, ...others] = objectives.map((name, k) => ({ name, loss: losses[k]! }));
  const parts = [
    ...others.map(({ name, loss }) => `${name} ${formatNumber(loss)}`),
    ...(evaluation === undefined ? [] : [`test ${evaluationText(evaluation)}`]),
  ];
  return { ...first!, ...(parts.length > 0 && { metric: parts.join("  ") }) };
}

const evaluationText = ({ loss, metrics }: Evaluation): string =>
  [
    `loss ${formatNumber(loss)}`,
    ...Object.entries(metrics).map(([name, value]) =>
      /accuracy/i.test(name) ? `${name} ${(100 * value).toFixed(1)} %` : `${name} ${formatNumber(value)}`,
    ),
  ].join("  ");

/** For JSON: the first objective's loss, and where there are several, those of all. */
export const lossNumbers = (
  { objectives }: TrainingRun,
  losses: readonly (number | undefined)[],
): object => ({
  loss: losses[0] ?? null,
  ...(objectives.length > 1 && {
    losses: Object.fromEntries(objectives.map((name, k) => [name, losses[k] ?? null])),
  }),
});

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

export function conclude(session: Session, history: History): void {
  const { model, trainer, run, data, options, plan, best, console } = session;
  const { losses, first, evaluation } = history;
  const report = reportOf(model.name, plan, {
    predict: (batch) => trainer.predict(batch),
    parameters: trainer.parameters,
    data,
    losses: losses[0]!,
    options,
  });
  const ran = losses.map((values) => values.slice(first));
  const stopped = run.positionOf(trainer) < session.epochs * run.stepsPerEpoch;
  if (console.json) {
    printJson(console, {
      event: "done",
      model: model.name,
      steps: trainer.steps,
      ...lossNumbers(
        run,
        ran.map((values) => values.at(-1)),
      ),
      ...testNumbers(evaluation),
      ...(stopped && { stopped }),
      checkpoint: session.checkpoint,
      ...(history.best && {
        best: { epoch: history.best.epoch, ...testNumbers(history.best.evaluation), checkpoint: best!.path },
      }),
      ...(report !== undefined && { report }),
    });
    return;
  }
  if (stopped) tellWhyStopped(session, history);
  else if (ran[0]!.length === 0) printLine(console, "nothing left to train: ask for more with --epochs");
  if (ran[0]!.length > 1) printLine(console, `\n${charts(session, ran, first)}\n`);
  tellEvaluations(session, history);
  if (report !== undefined) printLine(console, `${safeLines(report)}\n`);
  if (ran[0]!.length === 0) return;
  printLine(console, safeText(`checkpoint  ${session.checkpoint}`));
  if (history.best !== undefined) printLine(console, safeText(`            ${best!.path} (the best)`));
}

/** One for each objective: their scales differ. */
function charts({ run, console }: Session, losses: readonly number[][], first: number): string {
  const width = Math.min(100, (console.output.columns ?? 80) - 1);
  const since = first === 0 ? "" : ` since step ${formatCount(first)}`;
  const height = losses.length === 1 ? 12 : 7;
  return losses
    .map((values, k) => {
      const title = `${run.objectives[k]!}${since}`;
      return lossChart(values, { width, height, title, colour: console.colour });
    })
    .join("\n\n");
}

function tellWhyStopped({ run, trainer, patience, best, console }: Session, history: History): void {
  const epochs = Math.floor(run.positionOf(trainer) / run.stepsPerEpoch);
  const since = history.best === undefined ? "" : ` than in epoch ${history.best.epoch}`;
  const text = `stopped after epoch ${epochs}: for ${several(patience!, "epoch")}, no better test ${best!.criterion.name}${since}`;
  printLine(console, safeText(text));
}

/** Of the last epoch, and of the best one if that is another. */
function tellEvaluations({ run, trainer, console }: Session, { evaluation, ...history }: History): void {
  if (evaluation === undefined) return;
  const epochs = run.positionOf(trainer) / run.stepsPerEpoch;
  if (history.best === undefined || history.best.epoch === epochs)
    return printLine(console, safeText(`test data   ${evaluationText(evaluation)}`));
  const { epoch, evaluation: then } = history.best;
  printLine(console, safeText(`test data   last: ${evaluationText(evaluation)}`));
  printLine(console, safeText(`            best: ${evaluationText(then)}, after epoch ${epoch}`));
}
