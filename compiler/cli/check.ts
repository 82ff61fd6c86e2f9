/** `tapeless check`: compares emitted gradients with numeric ones, and names the operation that is wrong. */
import { localTargets, type TargetName } from "../targets/index.ts";
import type { Precision } from "../targets/target.ts";
import type { Compiled } from "../compile.ts";
import { showShape, type Warning } from "../errors.ts";
import type { Model } from "../model/define.ts";
import { checkModel, type TargetCheck } from "../check/check-model.ts";
import { defaultSamples, type Inputs } from "../check/gradient-check.ts";
import { slopeTolerance } from "../check/numeric-slope.ts";
import { suspectOperations, type Suspicion } from "../check/suspect-operations.ts";
import { exponential, numberOf, problemOf, suspicionLines } from "../check/text.ts";
import { counted, grouped } from "../text/number.ts";
import { printJson, printLine, refuseWarnings, tellWarnings, warningData, type Console } from "./console.ts";
import { exampleBatch } from "../check/example-batch.ts";
import { table } from "./terminal.ts";

export interface CheckOptions {
  /** Random directions for each parameter. */
  readonly samples?: number | undefined;
  /** Every element of every parameter instead. */
  readonly full?: boolean | undefined;
  /** Default: all. */
  readonly target?: TargetName | "all" | undefined;
  /** Of the float32 gradients. */
  readonly precision?: Precision | undefined;
  /** Warnings are errors. */
  readonly strict?: boolean | undefined;
  readonly set?: Readonly<Record<string, string>> | undefined;
}

/** Decides initial values, examples, directions and elements. */
const seed = 1;

/** Exit code 1 if a gradient differs. */
export async function checkCommand(
  model: Model,
  { samples = defaultSamples, full, target = "all", precision, strict = false, set = {} }: CheckOptions,
  console: Console,
): Promise<number> {
  const targets: readonly TargetName[] = target === "all" ? localTargets : [target];
  const checks: TargetCheck[] = [];
  let warnings: readonly Warning[] | undefined;
  /** They are the same of every target. */
  const warn = (found: readonly Warning[]): void => {
    if (warnings === undefined && console.json) refuseWarnings(found, strict);
    else if (warnings === undefined) tellWarnings(console, found, strict);
    warnings ??= found;
  };
  const inputs = (compiled: Compiled): Promise<Inputs | undefined> =>
    exampleBatch(model, compiled, set, seed);
  const options = { samples, full, seed, precision, options: set, inputs };
  for (const each of targets)
    checks.push(...(await checkModel(model, each, options, ({ report }) => warn(report.warnings))));
  const ok = checks.every((check) => check.ok);
  // Operations are checked in float64: there is none to suspect where only float32 differs.
  const suspicion = checks.every(({ numericOk }) => numericOk)
    ? undefined
    : await suspectOperations(model, { options: set, seed });
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
    `${check.elements}`,
    exponential(check.worst?.error),
    check.worst === undefined ? "" : String(check.worst.index),
    numberOf(check.worst?.numeric),
    numberOf(check.worst?.emitted),
    `${check.directions}${check.kinks === 0 ? "" : ` (${counted(check.kinks, "kink")})`}`,
    exponential(check.direction?.error),
    exponential(check.float32),
    check.ok ? "ok" : "WRONG",
  ]);
  const titles = [
    "target",
    "parameter",
    "shape",
    "elements",
    "max error",
    "at",
    "numeric",
    "emitted",
    "directions",
    "max error",
    "f32",
    "",
  ];
  const columns = titles.map((title, k) => ({
    title,
    align: k < 3 || k === 11 ? ("left" as const) : ("right" as const),
  }));
  printLine(console, table(rows, columns, paint));
  const wrong = checks.filter(({ ok }) => !ok);
  printLine(console, "");
  if (wrong.length === 0) {
    const parameters = new Set(checks.map(({ objective, name }) => `${objective} ${name}`)).size;
    const text = `${model.name}: the emitted gradients of ${counted(parameters, "parameter")} agree with numeric ones, within ${slopeTolerance}, ${comparedText(checks)}`;
    return printLine(console, paint("green", text));
  }
  for (const check of wrong) printLine(console, paint("red", `TPL050 ${model.name}: ${problemOf(check)}`));
  if (suspicion !== undefined) for (const line of suspicionLines(suspicion)) printLine(console, line);
}

/** How much that is, on all targets. */
function comparedText(checks: readonly TargetCheck[]): string {
  const sum = (count: (check: TargetCheck) => number): number =>
    checks.reduce((total, check) => total + count(check), 0);
  const all = sum(({ shape }) => shape.reduce((product, extent) => product * extent, 1));
  return `by ${counted(
    sum(({ directions }) => directions),
    "random direction",
  )} and ${grouped(sum(({ elements }) => elements))} of ${counted(all, "element")}`;
}
