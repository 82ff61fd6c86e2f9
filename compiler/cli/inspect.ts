/** `tapeless inspect`: any stage of the pipeline, as text, DOT or JSON, or all of it as one HTML page. */
import { writeFile } from "node:fs/promises";
import { json } from "@dagrejs/graphlib";
import { compile } from "../compile.ts";
import type { TargetName } from "../targets/index.ts";
import type { Precision } from "../targets/target.ts";
import type { CompileError } from "../errors.ts";
import type { Model } from "../model/define.ts";
import { dotText } from "../report/dot.ts";
import { htmlReport } from "../report/html.ts";
import { inspect, type InspectedProgram } from "../report/inspection.ts";
import { stageGraph } from "../report/stage-graph.ts";
import { overviewText, stageText } from "../report/stage-text.ts";
import { counted } from "../text/number.ts";
import { isStage, stages } from "../report/stages.ts";
import { safeJson, safeLines, safeText } from "../text/safe.ts";
import { inspectFormats, type InspectFormat } from "./formats.ts";
import { cannotWrite, tryFile } from "./places.ts";
import { unusable } from "../model/unusable.ts";

export interface InspectOptions {
  /** One of `stages`; without it, text is an overview and DOT and JSON are of `joint`. */
  readonly stage?: string | undefined;
  readonly format?: InspectFormat | undefined;
  /** `step`, `gradients`, `evaluate` or `predict`; with several objectives also `step OBJECTIVE`. Default `step`. */
  readonly program?: string | undefined;
  /** A file to write to. */
  readonly out?: string | undefined;
  /** Values for the model's options. */
  readonly options?: Readonly<Record<string, unknown>> | undefined;
  readonly target?: TargetName | undefined;
  readonly precision?: Precision | undefined;
}

/** Returns the text; with `out`, writes it there and returns a line about that. */
export async function inspectCommand(model: Model, given: InspectOptions = {}): Promise<string> {
  const { out } = given;
  if (out === undefined) return inspectText(model, given);
  await tryFile(out);
  const text = await inspectText(model, given);
  await writeFile(out, text).catch((error: unknown) => {
    throw cannotWrite(out, error);
  });
  return `wrote ${safeText(out)}, ${counted(text.length, "character")}\n`;
}

/**
 * Names from models add no line breaks to the text, and nothing that steers a terminal. @throws {CompileError} `TPL040` for a stage,
 * format or program that does not exist.
 */
async function inspectText(model: Model, given: InspectOptions): Promise<string> {
  const { format = "text", stage } = given;
  if (!inspectFormats.includes(format)) throw unknown("format", format, inspectFormats);
  if (stage !== undefined && !isStage(stage))
    throw unknown(
      "stage",
      stage,
      stages.map(([name]) => name),
    );
  const compiled = await compile(model, {
    ...(given.options && { options: given.options }),
    ...(given.target && { target: given.target }),
    ...(given.precision && { precision: given.precision }),
  });
  if (format === "html") return htmlReport(compiled);
  const programs = inspect(compiled);
  const program = chosen(programs, given.program ?? "step");
  if (format === "text")
    return safeLines(
      stage === undefined ? overviewText(compiled, program) : await stageText(compiled, program, stage),
    );
  const graph = await stageGraph(compiled, program, stage ?? "joint");
  return format === "dot" ? dotText(graph) : `${safeJson(json.write(graph), 1)}\n`;
}

function chosen(programs: readonly InspectedProgram[], name: string): InspectedProgram {
  const found =
    programs.find((program) => program.name === name) ?? programs.find((program) => program.call === name);
  if (found !== undefined) return found;
  throw unknown(
    "program",
    name,
    programs.map((program) => program.name),
  );
}

const unknown = (what: string, given: string, known: readonly string[]): CompileError =>
  unusable(`there is no ${what} ${JSON.stringify(given)}: choose from ${known.join(", ")}`);
