/** Each stage of the pipeline as text. */
import type { Compiled } from "../compile.ts";
import { assertNever } from "../errors.ts";
import { entryText } from "../print/graph-text.ts";
import { kernelsText } from "../print/kernels-text.ts";
import { layersText } from "../print/layers.ts";
import { loopsText } from "../print/loops-text.ts";
import { programPlanText } from "../print/plan-text.ts";
import { bytesText, counted } from "../text/number.ts";
import { safeText } from "../text/safe.ts";
import type { InspectedProgram } from "./inspection.ts";
import { stageList, type Stage } from "./stages.ts";

export async function stageText(
  compiled: Compiled,
  program: InspectedProgram,
  stage: Stage,
): Promise<string> {
  switch (stage) {
    case "layers":
      return layersText(compiled.report.layers);
    case "trace":
    case "differentiated":
    case "gradients":
    case "joint":
    case "prepared":
      return entryText(program.graphs[stage]);
    case "kernels":
      return kernelsText(program.name, program.fused, program.launches);
    case "loops":
      return loopsText(program.name, program.lowered);
    case "schedule":
      return loopsText(program.name, program.compiled.program);
    case "memory":
      return `${programPlanText(program.compiled, compiled.trainer.plan, program.plan)}\n`;
    case "files":
      return filesText(await compiled.files());
    default:
      return assertNever(stage);
  }
}

/** What is emitted to run: the trainer, and the module of WebAssembly if there is one. */
function filesText(files: ReadonlyMap<string, string | Uint8Array>): string {
  const module = files.get("kernels.wat");
  const trainer = files.get("trainer.ts") as string;
  return typeof module === "string" ? `${trainer}\n;; kernels.wat\n${module}` : trainer;
}

/** What there is to see, for those who did not say. */
export function overviewText({ report }: Compiled, program: InspectedProgram): string {
  const { name, parameters, kernels, arenaBytes, arenaToLive } = report;
  return [
    `${name}: ${counted(parameters, "parameter")}, ${counted(kernels, "kernel")}, arena ${bytesText(arenaBytes)} (${arenaToLive.toFixed(3)} times what is live at most)`,
    ...report.programs.map(
      ({ name: call, nodes: count, launches, flops, peakBytes }) =>
        `  ${safeText(call).padEnd(12)} ${counted(count, "node")}, ${counted(launches, "launch", "launches")}, ${counted(flops, "FLOP")}, peak ${bytesText(peakBytes)}`,
    ),
    "",
    `Stages, to be shown with --stage (of ${safeText(program.name)}; others with --program):`,
    stageList,
    "Formats: --format text, dot, json; html is a page with all of it.",
    "",
  ].join("\n");
}
