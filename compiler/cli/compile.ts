/** `tapeless compile`: writes a model's artifact and prints what it costs. */
import { join } from "node:path";
import { defaultTarget, targets, type TargetName } from "../targets/index.ts";
import type { Format, Precision } from "../targets/target.ts";
import { compile, type Compiled, type CompileOptions } from "../compile.ts";
import type { Model } from "../model/define.ts";
import { layersText } from "../print/layers.ts";
import { bytesText, counted } from "../text/number.ts";
import { outdatedFiles, writeArtifact, type OutdatedFile } from "./artifact.ts";
import { savingsOf, type Savings } from "./frozen.ts";
import { printJson, printLine, refuseWarnings, tellWarnings, warningData, type Console } from "./console.ts";
import { tryFolder } from "./places.ts";
import { formatOf } from "./project.ts";
import { safeText } from "../text/safe.ts";
import { formatCount, formatDuration, table } from "./terminal.ts";
import { unusable } from "../model/unusable.ts";

export interface CompileCommandOptions {
  /** Default `generated/NAME`. */
  readonly out?: string | undefined;
  /** Default: what the project is written in that the folder lies in. */
  readonly format?: Format | undefined;
  readonly standalone?: boolean | undefined;
  readonly inline?: boolean | undefined;
  readonly target?: TargetName | undefined;
  readonly precision?: Precision | undefined;
  /** Bytes that the arena may take. */
  readonly budget?: number | undefined;
  /** Warnings are errors. */
  readonly strict?: boolean | undefined;
  readonly set?: Readonly<Record<string, string>> | undefined;
  /** Writes nothing: are the files what would be written? */
  readonly check?: boolean | undefined;
  /** A trainer that predicts, and cannot be trained. */
  readonly only?: "predict" | undefined;
}

/** Exit code 0: written, or as it would be written; 1: with `check`, it is not. */
export async function compileCommand(
  model: Model,
  {
    out,
    format,
    standalone,
    inline,
    target,
    precision,
    budget,
    strict,
    set,
    check,
    only,
  }: CompileCommandOptions,
  console: Console,
): Promise<number> {
  const folder = out ?? join("generated", model.name);
  const options: CompileOptions = {
    folder,
    format: format ?? formatOf(folder),
    target: target ?? defaultTarget,
    precision: precision ?? "fast",
    standalone: standalone ?? false,
    inline: inline ?? false,
    options: set ?? {},
    ...(only !== undefined && { only }),
    ...(budget !== undefined && { memoryBudget: budget }),
  };
  if (inline && !(await targets[target ?? defaultTarget].load()).hasModule)
    throw unusable(
      `--inline is of target wasm, and of wgsl: target ${target ?? defaultTarget} has no module to put into the trainer`,
    );
  if (check !== true) await tryFolder(folder);
  const compiled = await compile(model, options);
  const { warnings } = compiled.report;
  if (console.json) refuseWarnings(warnings, strict ?? false);
  else tellWarnings(console, warnings, strict);
  if (check === true) return tellOutdated(await outdatedFiles(compiled, folder), model, folder, console);
  const files = await writeArtifact(compiled, folder);
  const saved = only === undefined ? await savingsOf(model, compiled, options) : undefined;
  if (console.json)
    printJson(console, {
      ...compiled.report,
      warnings: warnings.map(warningData),
      ...(saved && { saved }),
      milliseconds: Object.fromEntries(compiled.times),
      files,
    });
  else printReport(compiled, saved, files, console);
  return 0;
}

/** Returns the exit code. */
function tellOutdated(
  outdated: readonly OutdatedFile[],
  { name }: Model,
  folder: string,
  console: Console,
): number {
  if (console.json) printJson(console, { model: name, ok: outdated.length === 0, outdated });
  else if (outdated.length === 0)
    printLine(console, console.paint("green", safeText(`${folder} is up to date`)));
  else {
    for (const { path, isMissing } of outdated)
      printLine(console, console.paint("red", safeText(`${path} ${isMissing ? "is missing" : "differs"}`)));
    printLine(console, "Write them with the same command without --check.");
  }
  return outdated.length === 0 ? 0 : 1;
}

function printReport(
  { report, times }: Compiled,
  saved: Savings | undefined,
  files: readonly string[],
  console: Console,
): void {
  const { paint } = console;
  const line = (label: string, text: string): void =>
    printLine(console, `${paint("faint", label.padEnd(11))} ${text}`);
  printLine(console, paint("bold", report.name));
  line("parameters", `${counted(report.parameters, "number")}, ${bytes(report.parameterBytes)}`);
  if (saved !== undefined)
    line(
      "frozen",
      `${formatCount(report.parameters - report.trainedParameters)} of them, which saves ${counted(saved.flops, "FLOP")} a step, ${bytes(saved.stateBytes)} of optimizer state and ${bytes(saved.activationBytes)} of activations and gradients`,
    );
  line("state", bytes(report.stateBytes));
  line(
    "arena",
    `${bytes(report.arenaBytes)}, ${report.arenaToLive.toFixed(3)} times the live bytes at the peak`,
  );
  line("kernels", counted(report.kernels, "different one"));
  const rows = report.programs.map((program) => [
    program.name,
    formatCount(program.flops),
    formatCount(program.nodes),
    formatCount(program.launches),
    formatCount(program.peakBytes),
    formatCount(program.bytesBeforeReuse),
  ]);
  const titles = ["program", "FLOPs", "nodes", "launches", "peak bytes", "without reuse"];
  const columns = titles.map((title, k) => ({
    title,
    align: k === 0 ? ("left" as const) : ("right" as const),
  }));
  printLine(console, `\n${table(rows, columns, paint)}\n`);
  printLine(console, layersText(report.layers, { fold: true }));
  const stages = [...times].map(([stage, time]) => `${stage} ${formatDuration(time / 1000)}`);
  line("time", stages.join(", "));
  for (const [k, file] of files.entries()) line(k === 0 ? "written" : "", safeText(file));
}

/** Exact, and for the eye if that is shorter. */
const bytes = (count: number): string =>
  counted(count, "byte") + (count < 1024 ? "" : ` (${bytesText(count)})`);
