/** `tapeless check`: compares emitted gradients with numeric ones, and names the operation that is wrong. */
import { targetNames, type TargetName } from "../targets/index.ts";
import type { Precision } from "../targets/target.ts";
import { compile, type Compiled } from "../compile.ts";
import { showShape, type Warning } from "../errors.ts";
import { resolveOptions, type Model } from "../model/define.ts";
import {
  checkGradients,
  disturb,
  type AnyTrainer,
  type Inputs,
  type ParameterCheck,
} from "../check/gradient-check.ts";
import { counted } from "../text/number.ts";
import { slopeTolerance } from "../check/numeric-slope.ts";
import { randomInputs, suspectOperations, type Suspicion } from "../check/suspect-operations.ts";
import { printJson, printLine, refuseWarnings, tellWarnings, warningData, type Console } from "./console.ts";
import { copyRows, createBatch, permutation, rowsOf } from "../../runtime/batches.ts";
import { checkData, inputsOf, loadData } from "./data.ts";
import { safeText } from "../text/safe.ts";
import { formatNumber, table } from "./terminal.ts";

export interface CheckOptions {
  readonly samples: number;
  /** Default: all. */
  readonly target?: TargetName | "all" | undefined;
  /** Of the float32 gradients. */
  readonly precision?: Precision | undefined;
  /** Warnings are errors. */
  readonly strict?: boolean | undefined;
  readonly set?: Readonly<Record<string, string>> | undefined;
}

/** Decides initial values, examples and sampled elements. */
const seed = 1;

/** Exit code 1 if a gradient differs. */
export async function checkCommand(
  model: Model,
  { samples, target = "all", precision = "fast", strict = false, set = {} }: CheckOptions,
  console: Console,
): Promise<number> {
  const targets: readonly TargetName[] = target === "all" ? targetNames : [target];
  const checks: TargetCheck[] = [];
  let warnings: readonly Warning[] | undefined;
  /** They are the same of every target. */
  const warn = (found: readonly Warning[]): void => {
    if (warnings === undefined && console.json) refuseWarnings(found, strict);
    else if (warnings === undefined) tellWarnings(console, found, strict);
    warnings ??= found;
  };
  for (const each of targets)
    for (const check of await checkTarget(model, each, samples, precision, set, warn))
      checks.push({ target: each, ...check });
  const ok = checks.every((check) => check.ok);
  // Operations are checked in float64: there is none to suspect where only float32 differs.
  const suspicion = checks.every(({ numericOk }) => numericOk)
    ? undefined
    : await suspectOperations(model, set, seed);
  if (console.json)
    printJson(console, {
      model: model.name,
      ok,
      parameters: checks,
      ...suspicion,
      ...(warnings !== undefined && warnings.length > 0 && { warnings: warnings.map(warningData) }),
    });
  else printChecks(model, checks, suspicion, console);
  return ok ? 0 : 1;
}

/** The check of one parameter on one target. */
type TargetCheck = ParameterCheck & { readonly target: TargetName };

async function checkTarget(
  model: Model,
  target: TargetName,
  samples: number,
  precision: Precision,
  options: Readonly<Record<string, string>>,
  warn: (warnings: readonly Warning[]) => void,
): Promise<ParameterCheck[]> {
  const inFloat32 = await compile(model, { target, options, precision });
  warn(inFloat32.report.warnings);
  const compiled = await compile(model, { target, float: "f64", lossOnly: true, options });
  const trainer = await compiled.createTrainer({ seed, onNaN: "ignore" });
  const float32 = await inFloat32.createTrainer({ seed, onNaN: "ignore" });
  disturb(float32, seed);
  copyValues(float32, trainer);
  const batch = await exampleBatch(model, compiled, trainer, options);
  return [...compiled.trainer.objectives].flatMap(([objective, { gradients }]) => {
    const inputs = batch ?? randomInputs(gradients, seed);
    return checkGradients(compiled, trainer, objective, inputs, { samples, seed, float32 });
  });
}

/** Parameters and state of one trainer to the other: both compute at the same point. */
function copyValues(from: AnyTrainer, to: AnyTrainer): void {
  for (const part of ["parameters", "state"] as const)
    for (const [name, values] of Object.entries(from[part])) to[part][name]!.set(values);
}

/** A batch of the model's own data, if it says what they are. */
async function exampleBatch(
  model: Model,
  compiled: Compiled,
  trainer: AnyTrainer,
  set: Readonly<Record<string, string>>,
): Promise<Inputs | undefined> {
  if (model.training === undefined) return undefined;
  const data = await loadData(model, { path: undefined, seed, options: resolveOptions(model, set) });
  checkData(model.name, data, inputsOf(compiled), rowsOf(trainer.inputs));
  const batch = createBatch(trainer.inputs, data.train);
  copyRows(batch, data.train, permutation(data.train.size, seed, 0), 0);
  return batch.arrays;
}

function printChecks(
  model: Model,
  checks: readonly TargetCheck[],
  suspicion: Suspicion | undefined,
  console: Console,
): void {
  const { paint } = console;
  const several = new Set(checks.map(({ objective }) => objective)).size > 1;
  const rows = checks.map((check) => [
    check.target,
    several ? `${check.objective}: ${check.name}` : check.name,
    showShape(check.shape),
    `${check.checked}${check.kinks === 0 ? "" : ` (${check.kinks} at kinks)`}`,
    exponential(check.worst?.error),
    check.worst === undefined ? "" : String(check.worst.index),
    number(check.worst?.numeric),
    number(check.worst?.emitted),
    check.direction === undefined ? "kink" : exponential(check.direction.error),
    exponential(check.float32),
    check.ok ? "ok" : "WRONG",
  ]);
  const titles = [
    "target",
    "parameter",
    "shape",
    "checked",
    "max error",
    "at",
    "numeric",
    "emitted",
    "direction",
    "f32",
    "",
  ];
  const columns = titles.map((title, k) => ({
    title,
    align: k < 3 || k === 10 ? ("left" as const) : ("right" as const),
  }));
  printLine(console, table(rows, columns, paint));
  const wrong = checks.filter(({ ok }) => !ok);
  printLine(console, "");
  if (wrong.length === 0) {
    const text = `${model.name}: the emitted gradients of ${counted(new Set(checks.map(({ objective, name }) => `${objective} ${name}`)).size, "parameter")} agree with numeric ones, within ${slopeTolerance}`;
    return printLine(console, paint("green", text));
  }
  for (const check of wrong) printLine(console, paint("red", `TPL050 ${model.name}: ${problemOf(check)}`));
  if (suspicion !== undefined) printSuspicion(suspicion, console);
}

function problemOf({ target, name, shape, worst, direction, numericOk, float32 }: TargetCheck): string {
  const gradient = `gradient of ${JSON.stringify(safeText(name))} on target ${target}`;
  if (numericOk) return `the float32 ${gradient} differs from the float64 one by ${exponential(float32)}`;
  const slope = worst?.verdict === "differs" ? worst : direction;
  const where = slope === worst ? `most at ${place(worst?.index ?? 0, shape)}` : "along a random direction";
  return `the ${gradient} differs, ${where}: numeric ${number(slope?.numeric)}, emitted ${number(slope?.emitted)}`;
}

function printSuspicion({ operations, stops }: Suspicion, console: Console): void {
  for (const { op, types, place: line, operands } of operations) {
    const wrong = operands.map(({ name, worst }) => `operand ${name} by ${exponential(worst?.error)}`);
    printLine(console, `  suspect: ${op}, ${types}: wrong for ${wrong.join(" and ")}`);
    if (line !== "") printLine(console, `    at ${safeText(line)}`);
  }
  if (operations.length > 0) return;
  printLine(console, "  every operation is right by itself: the fault lies in how they are put together");
  for (const stop of stops)
    printLine(
      console,
      `  or in stopGradient, which numeric gradients go through and emitted ones do not: ${safeText(stop)}`,
    );
}

/** `[3, 17]`: an index as the user would write it. */
function place(index: number, shape: readonly number[]): string {
  let rest = index;
  const indices = shape.toReversed().map((extent) => {
    const along = rest % extent;
    rest = Math.floor(rest / extent);
    return along;
  });
  return showShape(indices.toReversed());
}

const number = (value: number | undefined): string => (value === undefined ? "" : formatNumber(value));
const exponential = (value: number | undefined): string =>
  value === undefined ? "" : value.toExponential(1);
