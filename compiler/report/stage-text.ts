/** Each stage of the pipeline as text. */
import type { Compiled } from "../compile.ts";
import { printAffine, printKernel } from "../loops/print.ts";
import type { Kernel } from "../loops/types.ts";
import { assertNever, showType } from "../errors.ts";
import { kernelGraph } from "../fuse/kernel-graph.ts";
import type { Group, Loop } from "../fuse/group.ts";
import { safeText } from "../text/safe.ts";
import { entryText, nodesOf, nodeText, numbered, operandText } from "../print/graph-text.ts";
import type { InspectedLaunch, InspectedProgram } from "./inspection.ts";
import { layersText } from "../print/layers.ts";
import { quoted } from "../text/names.ts";
import { bytesText, counted } from "../text/number.ts";
import { programPlanText, repeatsFrom } from "../print/plan-text.ts";
import { stageList, type Stage } from "./stages.ts";
import type { Node } from "../graph/graph.ts";

/** `gradients`: the program that stops at the gradients; its objective is that of `program`, if it has one. */
export async function stageText(
  compiled: Compiled,
  program: InspectedProgram,
  gradients: InspectedProgram,
  stage: Stage,
): Promise<string> {
  switch (stage) {
    case "layers":
      return layersText(compiled.report.layers);
    case "trace":
      return entryText(program.traced);
    case "differentiated":
      return entryText(gradients.entry.derived);
    case "gradients":
      return entryText(gradients.entry);
    case "joint":
      return entryText(program.entry);
    case "kernels":
      return kernelsText(program);
    case "loops":
      return loopsText(program, ({ unscheduled }) => unscheduled);
    case "schedule":
      return loopsText(program, ({ launch }) => launch.kernel);
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

const loopsOf = (loops: readonly Loop[]): string =>
  loops.map(({ variable, extent }) => `${variable} < ${extent}`).join(", ");

/** Groups with their loops, stages and members; `reads` are values of other kernels and leaves. */
function kernelsText(program: InspectedProgram): string {
  const { fusion, laid } = program;
  const names = numbered(nodesOf(laid));
  const graph = kernelGraph(program.name, fusion);
  const list = (nodes: Iterable<Node>): string =>
    [...nodes].map((node) => operandText(node, names)).join(", ");
  const lines = [`${safeText(program.name)}: ${counted(fusion.groups.length, "kernel")}`];
  for (const group of orderedGroups(program)) {
    const launches = program.launches.flatMap((launch, k) => (launch.group === group ? [k] : []));
    const before = (graph.predecessors(String(group.id)) ?? []).map((id) => `k${id}`);
    lines.push(
      "",
      `k${group.id} ${program.launches[launches[0]!]!.launch.kernel.name}, launch ${launches.join(", ")}${before.length === 0 ? "" : `, after ${before.join(", ")}`}`,
      `  reads ${list(group.reads)}`,
    );
    if (group.outer.length > 0) lines.push(`  for ${loopsOf(group.outer)}`);
    for (const stage of group.stages) {
      if (stage.loops.length > 0) lines.push(`    for ${loopsOf(stage.loops)}`);
      for (const { node, index } of stage.members)
        lines.push(`      ${nodeText(node, names)}  at [${index.map(printAffine).join(", ")}]`);
    }
  }
  return `${lines.join("\n")}\n`;
}

/** In the order of their first launch. */
export const orderedGroups = ({ launches }: InspectedProgram): Group[] => [
  ...new Set(launches.flatMap(({ group }) => (group === undefined ? [] : [group]))),
];

function loopsText(program: InspectedProgram, kernelOf: (launch: InspectedLaunch) => Kernel): string {
  const names = new Map(program.compiled.program.buffers.map((buffer) => [buffer.id, buffer]));
  const lines = [`${safeText(program.name)}: ${counted(program.launches.length, "launch", "launches")}`, ""];
  const printed = new Map<string, number>();
  program.launches.forEach((inspected, position) => {
    const { launch, repeat } = inspected;
    const kernel = kernelOf(inspected);
    for (const { count, first, last } of repeatsFrom(repeat, position))
      lines.push(`repeat ${counted(count, "time")}, launches ${first} to ${last}:`, "");
    const buffers = launch.arguments.map(({ buffer: id }) => {
      const { name, type, shape } = names.get(id)!;
      return `${quoted(name)} ${showType({ dtype: type, shape })}`;
    });
    const extents = kernel.extents.map((extent, k) => `${extent} = ${launch.extents[k]}`);
    lines.push(`# launch ${position}: ${[...buffers, ...extents].join(", ")}`);
    const text = printKernel(kernel);
    const known = printed.get(text);
    lines.push(known === undefined ? text : `kernel ${kernel.name}, as in launch ${known}\n`);
    if (known === undefined) printed.set(text, position);
  });
  return `${lines.join("\n").trimEnd()}\n`;
}
