/** What `tapeless train` prints, for people or as JSON. */
import { existsSync } from "node:fs";
import { relative } from "node:path";
import { lossChart } from "./chart.ts";
import { bytesText, counted } from "../text/number.ts";
import { safeLines, safeText } from "../text/safe.ts";
import { printJson, printLine } from "./console.ts";
import type { FoundNaN } from "./find-nan.ts";
import { reportOf } from "./report-of.ts";
import type { History, Session } from "./session.ts";
import {
  columnsOf,
  formatCount,
  formatDuration,
  formatNumber,
  type Progress,
  type Reading,
} from "./terminal.ts";
import type { TrainingData } from "../model/training.ts";
import type { Measured, TrainingRun } from "../../runtime/training-run.ts";

/** Both counted from 1. */
export interface Place {
  readonly epoch: number;
  readonly step: number;
}

export function placeOf(position: number, { stepsPerEpoch }: TrainingRun): Place {
  const epoch = Math.floor(position / stepsPerEpoch);
  return { epoch: epoch + 1, step: position - epoch * stepsPerEpoch + 1 };
}

export function introduce({ compiled, trainer, data, run, epochs, notes, console }: Session): void {
  if (console.json) return;
  const { report } = compiled;
  const facts = [
    counted(report.parameters, "parameter"),
    `arena ${bytesText(report.arenaBytes)}`,
    `compiled in ${formatDuration([...compiled.times.values()].reduce((sum, time) => sum + time, 0) / 1000)}`,
  ];
  const test = data.test === undefined ? "" : ` + ${formatCount(data.test.size)} to test`;
  printLine(console, `${console.paint("bold", report.name)}  ${facts.join(", ")}`);
  printLine(
    console,
    `data  ${safeText(data.description)}: ${counted(data.train.size, "example")}${test}; batch ${run.rows}, ${counted(run.stepsPerEpoch, "step")} an epoch, ${counted(epochs, "epoch")}`,
  );
  // Trainers of several sizes take all examples.
  const left = trainer.rows.length > 0 ? [] : leftOver(data, run);
  for (const note of [...left, ...notes]) printLine(console, safeText(note));
}

/** What is said of examples that fill no batch: batches have one size. */
export function leftOver(
  { train, test }: TrainingData,
  { rows, inOrder }: Pick<TrainingRun, "rows" | "inOrder">,
): string[] {
  const used = (size: number): number => size - (size % rows);
  const of = (size: number): string => `${formatCount(used(size))} of ${formatCount(size)}`;
  const others = inOrder ? "the last ones are left out" : "others each time";
  return [
    ...(used(train.size) < train.size
      ? [`each pass trains with ${of(train.size)} examples, in batches of ${rows}: ${others}`]
      : []),
    ...(test === undefined || used(test.size) === test.size
      ? []
      : test.size < rows
        ? [
            `the test loss is that of ${rows} examples, since ${formatCount(test.size)} are taken again to fill a batch`,
          ]
        : [`the test loss is that of ${of(test.size)} test examples, in batches of ${rows}`]),
  ];
}

/** The losses by objective, and the test data's numbers. */
export function readingOf(
  { objectives }: TrainingRun,
  losses: readonly number[],
  evaluation: Measured | undefined,
): Pick<Reading, "loss" | "name" | "metric"> {
  const [first, ...others] = objectives.map((name, k) => ({ name, loss: losses[k]! }));
  const parts = [
    ...others.map(({ name, loss }) => `${name} ${formatNumber(loss)}`),
    ...(evaluation === undefined ? [] : [`test ${evaluationText(evaluation)}`]),
  ];
  return { ...first!, ...(parts.length > 0 && { metric: parts.join("  ") }) };
}

const evaluationText = ({ loss, metrics }: Measured): string =>
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
export const testNumbers = (evaluation: Measured | undefined): object =>
  evaluation === undefined ? {} : { test: { loss: evaluation.loss, ...evaluation.metrics } };

/**
 * After `done` steps of this run, at `position`; `path` is where they are, and `problem` why they are nowhere.
 */
export function tellInterruption(
  { trainer, run, checkpoints, console }: Session,
  done: number,
  position: number,
  path: string | undefined,
  problem: string | undefined,
): void {
  const { epoch, step } = placeOf(Math.max(position - 1, 0), run);
  if (console.json)
    return printJson(console, {
      event: "interrupted",
      ...(done > 0 && { epoch, step }),
      steps: trainer.steps,
      checkpoint: path ?? null,
      ...(problem !== undefined && { problem }),
    });
  if (done === 0) return printLine(console, "interrupted before the first step: nothing was written");
  const when = `interrupted in epoch ${epoch}, after step ${step}`;
  if (path === undefined)
    return printLine(console, `${when}; not saved: ${problem ?? "a parameter is not finite"}`);
  const kept = path === checkpoints.last ? "" : `${checkpoints.last} is of another run, and as it was; `;
  printLine(
    console,
    `${when}; ${kept}go on with --resume${path === checkpoints.last ? " from" : ""} ${path}`,
  );
}

/** Files of other runs that are under new names now. */
export function tellMoved({ checkpoints }: Session, progress: Progress, files: readonly string[]): void {
  const { last } = checkpoints;
  progress.print(
    safeText(`${last} was of another run, which is kept as ${files.map(shownPath).join(" and ")}`),
  );
}

/** As users name it: relative to where the command runs. */
const shownPath = (path: string): string => {
  const short = relative("", path);
  return short.startsWith("..") ? path : short;
};

/** Training goes on, with the last good files as they were. */
export function tellUnsaved(
  { console }: Session,
  progress: Progress,
  { saveProblem: problem = "", savedEpoch }: History,
): void {
  const kept = savedEpoch === undefined ? "" : `; epoch ${savedEpoch} is kept`;
  const text = `warning: ${problem}${kept}; training goes on, and tries again after the next epoch`;
  progress.print(console.paint("yellow", safeText(text)));
}

/** Tells which step broke the model and what is left; `found` is what `--find-nan` found. */
export function tellNaN(
  { model, run, checkpoints, console }: Session,
  { savedEpoch }: History,
  problem: string,
  found: FoundNaN | undefined,
): void {
  const checkpoint = checkpoints.last;
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
  return `The operation that breaks it, in epoch ${epoch}, step ${step}, ${phase}: ${op} makes ${value} at index ${index}\n  at ${place}`;
}

/** Returns whether training was a success. */
export function conclude(session: Session, history: History): boolean {
  const { model, trainer, run, data, options, plan, checkpoints, console } = session;
  const { losses, first, evaluation, saveProblem } = history;
  const report = reportOf(model.name, plan, {
    predict: (batch) => trainer.predict(batch),
    parameters: trainer.parameters,
    data,
    losses: losses[0]!,
    options,
  });
  const ran = losses.map((values) => values.slice(first));
  const stopped = run.position() < session.epochs * run.stepsPerEpoch;
  const growth = growthOf(ran);
  const isGood = growth === undefined && saveProblem === undefined;
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
      checkpoint: checkpoints.last,
      ...(history.best && {
        best: {
          epoch: history.best.epoch,
          ...testNumbers(history.best.test),
          checkpoint: checkpoints.best,
        },
      }),
      ...(report !== undefined && { report }),
      ...(growth && { grown: growth }),
      ...(saveProblem !== undefined && { problem: saveProblem }),
    });
    return isGood;
  }
  if (stopped) tellWhyStopped(session, history);
  else if (ran[0]!.length === 0) printLine(console, "nothing left to train: ask for more with --epochs");
  if (ran[0]!.length > 1) printLine(console, `\n${charts(session, ran, first)}\n`);
  tellEvaluations(session, history);
  if (report !== undefined) printLine(console, `${safeLines(report)}\n`);
  if (ran[0]!.length === 0) return true;
  if (growth !== undefined) printLine(console, console.paint("red", growthText(growth)));
  if (saveProblem !== undefined)
    printLine(console, console.paint("red", safeText(`the end of training is not saved: ${saveProblem}`)));
  printLine(console, `checkpoint  ${safeText(checkpoints.last)}`);
  if (history.best !== undefined) printLine(console, `            ${safeText(checkpoints.best)} (the best)`);
  return isGood;
}

interface Growth {
  readonly from: number;
  readonly to: number;
}

/** A loss that ends a hundred times as high as it began. Of several objectives, each may rise where another one falls. */
function growthOf([losses = [], ...others]: readonly (readonly number[])[]): Growth | undefined {
  if (others.length > 0 || losses.length < 2) return undefined;
  const length = Math.max(1, Math.min(20, Math.floor(losses.length / 10)));
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [from, to] = [mean(losses.slice(0, length)), mean(losses.slice(-length))];
  return to === Infinity || (from > 0 && to > 100 * from) ? { from, to } : undefined;
}

const growthText = ({ from, to }: Growth): string =>
  `the loss has grown from ${formatNumber(from)} to ${formatNumber(to)}: this is no success. Often the learning rate is too high.`;

/** One for each objective: their scales differ. */
function charts({ run, console }: Session, losses: readonly number[][], first: number): string {
  const width = Math.min(100, columnsOf(console.output) - 1);
  const height = losses.length === 1 ? 12 : 7;
  return losses
    .map((values, k) => {
      const title = run.objectives[k]!;
      return lossChart(values, { width, height, title, first, colour: console.colour });
    })
    .join("\n\n");
}

function tellWhyStopped({ run, patience, criterion, console }: Session, history: History): void {
  const epochs = Math.floor(run.position() / run.stepsPerEpoch);
  const since = history.best === undefined ? "" : ` than in epoch ${history.best.epoch}`;
  const text = `stopped after epoch ${epochs}: for ${counted(patience!, "epoch")}, no better test ${criterion!}${since}`;
  printLine(console, safeText(text));
}

/** Of the last epoch, and of the best one if that is another. */
function tellEvaluations({ run, console }: Session, { evaluation, ...history }: History): void {
  if (evaluation === undefined) return;
  const epochs = run.position() / run.stepsPerEpoch;
  if (history.best === undefined || history.best.epoch === epochs)
    return printLine(console, safeText(`test data   ${evaluationText(evaluation)}`));
  const { epoch, test: then } = history.best;
  printLine(console, safeText(`test data   last: ${evaluationText(evaluation)}`));
  printLine(console, safeText(`            best: ${evaluationText(then)}, after epoch ${epoch}`));
}
