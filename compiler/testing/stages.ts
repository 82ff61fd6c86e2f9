/** Is a stage what it was: the graph of operations, the number of kernels, the memory? They are kept as text. */
import { suspectOperations } from "../check/suspect-operations.ts";
import { suspicionLines } from "../check/text.ts";
import { compile, type Compiled } from "../compile.ts";
import type { JointGraph } from "../entry/entry-point.ts";
import { reachable } from "../graph/traverse.ts";
import { isA, type Graph, type Node } from "../graph/graph.ts";
import type { Model } from "../model/define.ts";
import { scan } from "../ops/scan.ts";
import { nodeText, numbered, nodesOf } from "../print/graph-text.ts";
import type { Command, Launch } from "../program/program.ts";
import { programsOf } from "../program/programs.ts";
import { inspect } from "../report/inspection.ts";
import { stageText } from "../report/stage-text.ts";
import type { Stage } from "../report/stages.ts";
import { defaultTarget, type TargetName } from "../targets/index.ts";
import type { Precision } from "../targets/target.ts";
import { counted, grouped } from "../text/number.ts";
import { safeText } from "../text/safe.ts";
import { golden, type GoldenOptions, type Place } from "./golden.ts";
import { requireModel, someOf, type Outcome, type PointOptions } from "./point.ts";

export interface PlanOptions extends Pick<PointOptions, "options" | "seed">, GoldenOptions {
  /** Default: in `__snapshots__`, by the name of the model. */
  readonly file?: string | URL;
  /** What the plan is for. Default: "ts". */
  readonly target?: TargetName;
  readonly precision?: Precision;
}

export interface GraphOptions extends PlanOptions {
  /** One of those that `tapeless inspect` shows. Default: "joint", forward, backward and update in one graph. */
  readonly stage?: Stage;
}

export async function graphLike(model: Model, given: GraphOptions, place: Place): Promise<Outcome> {
  const { stage = "joint", file = `__snapshots__/${model.name}.${stage}.txt` } = given;
  const compiled = await compiledFor(model, given);
  const texts: string[] = [];
  const places = new Map<string, string>();
  for (const program of inspect(compiled)) {
    texts.push(await stageText(compiled, program, stage));
    notePlaces(program.graphs.joint, places);
  }
  return like(model, file, given, place, texts.join("\n"), places);
}

export async function planLike(model: Model, given: PlanOptions, place: Place): Promise<Outcome> {
  const { file = `__snapshots__/${model.name}.plan.txt` } = given;
  const compiled = await compiledFor(model, given);
  const kernels = programsOf(compiled.trainer).map(({ program }) => kernelLines(program.commands));
  const [title, ...programs] = summaryLines(compiled);
  const lines = programs.flatMap((line, k) => [line, ...kernels[k]!.keys()]);
  return like(
    model,
    file,
    given,
    place,
    `${[title, ...lines].join("\n")}\n`,
    new Map(kernels.flatMap((found) => [...found].map(([line, notes]) => [masked(line), notes] as const))),
  );
}

/** Kernels, FLOPs, launches and bytes, a line for each program: what a change of a model or of the compiler may make worse. */
export async function planSummary(
  model: Model,
  given: Pick<PlanOptions, "options" | "target" | "precision"> = {},
): Promise<string> {
  return summaryLines(await compiledFor(model, given)).join("\n");
}

async function compiledFor(
  model: Model,
  {
    options = {},
    target = defaultTarget,
    precision = "fast",
  }: Pick<PlanOptions, "options" | "target" | "precision">,
): Promise<Compiled> {
  requireModel("a plan", model);
  return compile(model, { options, target, precision });
}

function summaryLines({ report, target }: Compiled): string[] {
  return [
    `${report.name} on ${target.name}: ${counted(report.parameters, "parameter")}, ${counted(report.kernels, "kernel")}, arena ${counted(report.arenaBytes, "byte")}`,
    ...report.programs.map(
      ({ name, flops, launches, peakBytes }) =>
        `${safeText(name)}: ${counted(flops, "FLOP")}, ${counted(launches, "launch", "launches")}, peak ${counted(peakBytes, "byte")}`,
    ),
  ];
}

/** A line for each different kernel of a program, with the operations in it and their places. */
function kernelLines(commands: readonly Command[]): Map<string, string> {
  const found = new Map<string, { launches: number; flops: number; readonly notes: Set<string> }>();
  for (const { launch, times } of counting(commands, 1)) {
    const { name } = launch.kernel;
    const entry = found.get(name) ?? { launches: 0, flops: 0, notes: new Set<string>() };
    found.set(name, entry);
    entry.launches += times;
    entry.flops += times * launch.flops;
    for (const note of launch.notes) entry.notes.add(note);
  }
  return new Map(
    [...found].map(([name, { launches, flops, notes }]) => [
      `  ${name}: ${counted(launches, "launch", "launches")}, ${counted(flops, "FLOP")}`,
      someOf([...notes], 3, "operations").join("; "),
    ]),
  );
}

const counting = (
  commands: readonly Command[],
  times: number,
): { readonly launch: Launch; readonly times: number }[] =>
  commands.flatMap((command) =>
    command.kind === "launch" ? { launch: command, times } : counting(command.body, times * command.count),
  );

/** Of each line of a graph, the line of the model. */
function notePlaces(entry: JointGraph, places: Map<string, string>): void {
  const visit = (graph: Graph, nodes: readonly Node[], names: ReadonlyMap<Node, string>): void => {
    for (const node of nodes) {
      const place = graph.site(node)?.describe();
      if (place !== undefined) places.set(masked(nodeText(node, names)), safeText(place));
      if (!isA(node, scan)) continue;
      const { body } = node.attributes;
      const inner = reachable([...body.nextCarries, ...body.stacked]);
      visit(body.graph, inner, numbered(inner));
    }
  };
  const nodes = nodesOf(entry);
  visit(entry.graph, nodes, numbered(nodes));
}

/** One operation more gives all that follow other numbers: lines are compared without them. */
const masked = (line: string): string =>
  line
    .replaceAll(/%\d+/g, "%")
    .replace(/\s+at \[.*\]$/, "")
    .replaceAll(/\s+/g, " ")
    .trim();

async function like(
  model: Model,
  file: string | URL,
  given: PlanOptions,
  place: Place,
  now: string,
  places: ReadonlyMap<string, string>,
): Promise<Outcome> {
  return golden(file, place, given, now, async (bytes, name) => {
    const stored = new TextDecoder().decode(bytes).replaceAll("\r\n", "\n");
    if (stored === now) return undefined;
    const [before, after] = [stored.split("\n"), now.split("\n")];
    const gone = without(before, after).map((line) => `  - ${line.trim()}`);
    const added = without(after, before).map((line) => {
      const from = places.get(masked(line));
      return `  + ${line.trim()}${from === undefined || from === "" ? "" : `\n      at ${from}`}`;
    });
    const first = after.findIndex((line, k) => line !== before[k]);
    const order = [
      "  the same lines in another order, or with other operands; the first that differs:",
      `  - ${before[first]?.trim() ?? ""}`,
      `  + ${after[first]?.trim() ?? ""}`,
    ];
    const { options = {}, seed = 1 } = given;
    const suspicion = await suspectOperations(model, { options, seed, onlyCustom: true });
    return [
      `${model.name}: what was compiled is not what is in ${name} (${grouped(gone.length)} lines gone, ${grouped(added.length)} new)`,
      ...(gone.length + added.length === 0
        ? order
        : [...someOf(gone, 8, "lines that are gone"), ...someOf(added, 8, "new lines")]),
      ...(suspicion.operations.length > 0 ? suspicionLines(suspicion) : []),
    ].join("\n");
  });
}

/** Lines that are not among others, each as often as it is there more often. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const line of others) counts.set(masked(line), (counts.get(masked(line)) ?? 0) + 1);
  return lines.filter((line) => {
    const left = counts.get(masked(line)) ?? 0;
    counts.set(masked(line), left - 1);
    return left <= 0;
  });
}
