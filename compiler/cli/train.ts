/** `tapeless train`: compiles a model in memory, trains it on its data, keeps a checkpoint. */
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { compile, type Compiled, type CompileOptions } from "../compile.ts";
import { CompileError } from "../errors.ts";
import { resolveOptions, type Model, type ModelOptions } from "../model/define.ts";
import type { TrainingData, TrainingPlan } from "../model/training.ts";
import { loadFile, saveFile } from "../../runtime/files.ts";
import { lossChart } from "./chart.ts";
import { printJson, printLine, safeLines, type Console } from "./console.ts";
import { loadData, planOf } from "./data.ts";
import { findNaN } from "./find-nan.ts";
import {
  createProgress,
  formatBytes,
  formatCount,
  formatDuration,
  formatNumber,
  safeText,
} from "./terminal.ts";
import {
  brokenParameter,
  trainingRun,
  type AnyTrainer,
  type Evaluation,
  type TrainingRun,
} from "./training.ts";

export interface TrainOptions {
  /** Data of the user's; without it the plan makes its own. */
  readonly data?: string | undefined;
  /** In all, those of a resumed run included; default: the plan's. */
  readonly epochs?: number | undefined;
  readonly seed?: number | undefined;
  /** Go on from the checkpoint, or from a file. */
  readonly resume?: boolean | string | undefined;
  /** Default `checkpoints/NAME.safetensors`. */
  readonly checkpoint?: string | undefined;
  readonly findNan?: boolean | undefined;
  readonly precision?: "fast" | "strict" | undefined;
  readonly set?: Readonly<Record<string, string>> | undefined;
}

/** Set by Ctrl-C: training finishes its step, saves, and ends. */
export interface Interruption {
  signal: "SIGINT" | "SIGTERM" | undefined;
}

/** Everything that a run of `train` knows. */
interface Session {
  readonly model: Model;
  readonly options: ModelOptions;
  readonly compiled: Compiled;
  readonly plan: TrainingPlan;
  readonly trainer: AnyTrainer;
  readonly data: TrainingData;
  readonly run: TrainingRun;
  readonly epochs: number;
  readonly checkpoint: string;
  readonly findNan: boolean;
  readonly console: Console;
  readonly interruption: Interruption;
}

/** Exit code 0: trained; 1: the loss is not a number; 130 and 143: interrupted, with a checkpoint. */
export async function train(
  model: Model,
  given: TrainOptions,
  console: Console,
  interruption: Interruption = { signal: undefined },
): Promise<number> {
  const plan = planOf(model);
  const options = resolveOptions(model, given.set);
  const compileOptions: CompileOptions = { options: given.set ?? {}, precision: given.precision ?? "fast" };
  const compiled = await compile(model, compileOptions);
  const checkpoint = given.checkpoint ?? join("checkpoints", `${model.name}.safetensors`);
  const trainer = await compiled.createTrainer({ seed: given.seed ?? 0, onNaN: "ignore" });
  const notes = await resume(trainer, given, checkpoint);
  const data = await loadData(model, { path: given.data, seed: trainer.seed, options });
  const session: Session = {
    model,
    options,
    compiled,
    plan,
    trainer,
    data,
    run: trainingRun(compiled, plan, data, trainer.seed),
    epochs: given.epochs ?? plan.epochs,
    checkpoint,
    findNan: given.findNan ?? false,
    console,
    interruption,
  };
  introduce(session, notes);
  return trainEpochs(session);
}

/** Loads a checkpoint if one is asked for; returns what the user should know about it. */
async function resume(trainer: AnyTrainer, given: TrainOptions, checkpoint: string): Promise<string[]> {
  if (given.resume === undefined || given.resume === false) return [];
  const path = given.resume === true ? checkpoint : given.resume;
  if (!existsSync(path))
    throw new CompileError("TPL040", `there is no checkpoint ${path} to resume from`, undefined);
  const { missingState, otherModel } = trainer.load(await loadFile(path));
  if (given.seed !== undefined && !missingState && given.seed !== trainer.seed)
    throw new CompileError(
      "TPL040",
      `${path} was made with seed ${trainer.seed}: resume it without --seed`,
      undefined,
    );
  return [
    `resumed from ${path}, after ${formatCount(trainer.steps)} steps`,
    ...(missingState ? ["it holds no optimizer state: training starts anew from its parameters"] : []),
    ...(otherModel && !missingState ? ["it was saved by another version of this model"] : []),
  ];
}

function introduce({ compiled, data, run, epochs, console }: Session, notes: readonly string[]): void {
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

async function trainEpochs(session: Session): Promise<number> {
  const { trainer, run, epochs, console, interruption } = session;
  const first = run.positionOf(trainer);
  const end = epochs * run.stepsPerEpoch;
  const progress = createProgress({
    output: console.json ? { write: () => undefined } : console.output,
    epochs,
    stepsPerEpoch: run.stepsPerEpoch,
    completed: first,
    colour: console.colour,
  });
  // Of every position from the beginning, so that a report finds a step's loss at its number.
  const losses: number[] = Array.from({ length: first }, () => NaN);
  const started = performance.now();
  let epochStart = { position: first, bytes: session.findNan ? trainer.save() : undefined };
  let saved: number | undefined;
  let evaluation: Evaluation | undefined;
  let turn = performance.now();

  for (let position = first; position < end; position++) {
    const epoch = Math.floor(position / run.stepsPerEpoch) + 1;
    const step = position + 1 - (epoch - 1) * run.stepsPerEpoch;
    const stepLosses = run.step(trainer, position);
    losses.push(stepLosses[0]!);
    const isEnd = step === run.stepsPerEpoch;
    const broken = isEnd ? brokenParameter(trainer) : undefined;
    if (stepLosses.some(Number.isNaN) || broken !== undefined) {
      progress.close();
      const problem =
        broken !== undefined && !stepLosses.some(Number.isNaN)
          ? `the parameter ${JSON.stringify(broken)} is not finite after`
          : `the loss is NaN in`;
      await explainNaN(session, `${problem} epoch ${epoch}, step ${step}`, epochStart.bytes, saved);
      return 1;
    }
    const reading = { epoch, step, loss: stepLosses[0]!, ...metricText(run, stepLosses, evaluation) };
    if (!isEnd) progress.step(reading);
    else {
      evaluation = run.evaluate(trainer);
      const bytes = await save(session);
      saved = epoch;
      epochStart = { position: position + 1, bytes: session.findNan ? bytes : undefined };
      const epochLosses = losses.slice(Math.max(first, position + 1 - run.stepsPerEpoch));
      const loss = epochLosses.reduce((sum, value) => sum + value, 0) / epochLosses.length;
      progress.epoch({ ...reading, loss, ...metricText(run, stepLosses, evaluation) });
      if (console.json)
        printJson(console, {
          event: "epoch",
          epoch,
          steps: trainer.steps,
          loss,
          ...(evaluation && { test: { loss: evaluation.loss, ...evaluation.metrics } }),
          seconds: (performance.now() - started) / 1000,
        });
    }
    // A turn of the event loop now and then, so that Ctrl-C is heard.
    if (performance.now() - turn > 50 || isEnd) {
      await nextTurn();
      turn = performance.now();
    }
    if (interruption.signal !== undefined) {
      if (!isEnd) await save(session);
      progress.close();
      return interrupted(session, epoch, step);
    }
  }
  progress.close();
  evaluation ??= run.evaluate(trainer);
  conclude(session, losses, first, evaluation);
  return 0;
}

/** What is shown beside the loss: those of other objectives, and the test data's numbers. */
function metricText(
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

async function save({ trainer, checkpoint }: Session): Promise<Uint8Array> {
  const bytes = trainer.save();
  await mkdir(dirname(checkpoint), { recursive: true });
  await saveFile(checkpoint, bytes);
  return bytes;
}

function interrupted(
  { trainer, checkpoint, interruption, console }: Session,
  epoch: number,
  step: number,
): number {
  const text = `interrupted in epoch ${epoch}, after step ${step}; go on with --resume from ${checkpoint}`;
  if (console.json)
    printJson(console, { event: "interrupted", epoch, step, steps: trainer.steps, checkpoint });
  else printLine(console, safeText(text));
  return interruption.signal === "SIGTERM" ? 143 : 130;
}

async function explainNaN(
  session: Session,
  problem: string,
  start: Uint8Array | undefined,
  savedEpoch: number | undefined,
): Promise<void> {
  const { model, compiled, trainer, run, checkpoint, console } = session;
  const kept =
    savedEpoch === undefined
      ? existsSync(checkpoint)
        ? `the checkpoint ${checkpoint} is as it was`
        : "there is no checkpoint yet"
      : `the last good checkpoint, of epoch ${savedEpoch}, is kept in ${checkpoint}`;
  const found = start === undefined ? undefined : await findNaN(compiled, run, trainer, start);
  const lines = [`TPL210 ${model.name}: ${problem}; ${kept}.`];
  if (found === undefined)
    lines.push("Add --find-nan to see which operation makes it. Often the learning rate is too high.");
  else {
    const epoch = Math.floor(found.position / run.stepsPerEpoch) + 1;
    const step = found.position + 1 - (epoch - 1) * run.stepsPerEpoch;
    const { overflow } = found;
    lines.push(
      overflow === undefined
        ? `It begins in epoch ${epoch}, step ${step}, in an operation that keeps its results to itself.`
        : `The first result that is not finite, in epoch ${epoch}, step ${step}, ${overflow.phase}: ${overflow.op} makes ${overflow.value} at index ${overflow.index}\n  at ${overflow.place}`,
    );
  }
  if (console.json)
    printJson(console, { event: "failed", code: "TPL210", problem, checkpoint, ...(found && { found }) });
  else printLine(console, console.paint("red", safeLines(lines.join("\n"))));
}

function conclude(
  { model, trainer, data, options, plan, checkpoint, console }: Session,
  losses: readonly number[],
  first: number,
  evaluation: Evaluation | undefined,
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
      ...(evaluation && { test: { loss: evaluation.loss, ...evaluation.metrics } }),
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
