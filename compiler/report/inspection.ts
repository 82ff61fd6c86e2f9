/**
 * What a compiled trainer was made from, for people to look at: fusion and lowering are deterministic, so they are
 * done again here, and compiling keeps nothing for a report that nobody asks for.
 */
import type { Compiled } from "../compile.ts";
import { hasLanes, programsOf, type CompiledProgram } from "../program/compiled.ts";
import type { ProgramPlan } from "../program/program.ts";
import type { Kernel } from "../loops/types.ts";
import type { ModelResult } from "../model/define.ts";
import { scan } from "../ops/scan.ts";
import { assemble } from "../lower/assemble.ts";
import { Buffers } from "../lower/buffers.ts";
import { objectivesOf, type JointGraph } from "../entry/entry-points.ts";
import { fuse, type Fusion } from "../fuse/fuse.ts";
import type { Group } from "../fuse/group.ts";
import { shareInPlace, type Block } from "../memory/in-place.ts";
import { liveRanges, timelineOf, type Launch, type Repeat } from "../memory/live-ranges.ts";
import { layOut } from "../targets/lanes/lay-out.ts";
import { jointGraphs } from "../print/graph-text.ts";
import { isA, type Node } from "../graph/graph.ts";
import type { EntryPoint } from "../graph/entry-point.ts";

export interface InspectedProgram {
  /** Unique: `evaluate` of several objectives is told apart. */
  readonly name: string;
  readonly objective: string | undefined;
  /** What the entry point is of: `step`, `gradients`, `evaluate` or `predict`. */
  readonly call: string;
  /** The graph as it was traced, before differentiation; with the same outputs where it has them. */
  readonly traced: EntryPoint;
  readonly entry: JointGraph;
  /** `entry` as it is laid out for the target: what is fused and runs. */
  readonly laid: JointGraph;
  readonly fusion: Fusion;
  readonly compiled: CompiledProgram;
  readonly plan: ProgramPlan;
  readonly launches: readonly InspectedLaunch[];
  /** Memory that one buffer, or several in place of each other, take at a time; without persistent buffers. */
  readonly blocks: readonly Block[];
  /** Bytes in use at each launch, persistent buffers included. */
  readonly live: readonly number[];
}

export interface InspectedLaunch {
  /** As it runs. */
  readonly launch: Launch;
  /** The kernel before it was scheduled. */
  readonly unscheduled: Kernel;
  readonly repeat: Repeat | undefined;
  /** The nodes that it stores or folds; none for copies. */
  readonly nodes: readonly Node[];
  readonly group: Group | undefined;
}

export function inspect({ trainer, traced, entries }: Compiled): InspectedProgram[] {
  const graphs = jointGraphs(entries);
  const calls = [
    ...[...trainer.objectives.keys()].flatMap((objective) =>
      ["step", "gradients", "evaluate"].map((call) => ({ objective, call })),
    ),
    { objective: undefined, call: "predict" },
  ];
  const several = trainer.objectives.size > 1;
  return programsOf(trainer).map((compiled, k): InspectedProgram => {
    const entry = graphs[k]!;
    const { objective, call } = calls[k]!;
    const lanes = hasLanes(trainer);
    const laid = lanes ? layOutInspected(entry) : entry;
    const fusion = fuse(storedBy(laid), compiled.program.guard && laid.outputs[0]!.node);
    const launches = inspectLaunches(laid, compiled, fusion, lanes ? "f32" : "f64");
    const { blocks } = shareInPlace(compiled.program, liveRanges(compiled.program));
    const isTraining = call === "step" || call === "gradients";
    return {
      name: several && objective !== undefined ? `${call} ${objective}` : call,
      objective,
      call,
      traced: isTraining
        ? tracedEntry(traced.trained, objective!, traced.training.updates)
        : tracedEntry(traced.evaluated, objective, new Map()),
      entry,
      laid,
      fusion,
      compiled,
      plan: trainer.plan.programs[k]!,
      launches,
      blocks,
      live: liveAt(launches.length, blocks).map((bytes) => bytes + trainer.plan.persistentBytes),
    };
  });
}

function layOutInspected(entry: JointGraph): JointGraph {
  const { origins, ...laid } = layOut(entry);
  return { ...entry, ...laid, phaseOf: (node) => entry.phaseOf(entry.graph.nodes[origins.get(node) ?? 0]!) };
}

/** The values that must be in memory when the program ends, as `assemble` fuses them. */
const storedBy = ({ outputs, assignments }: EntryPoint): Node[] => [
  ...outputs.map(({ node }) => node),
  ...assignments.flatMap(({ leaf, value }) => (leaf === value ? [] : [value])),
];

function tracedEntry(
  result: ModelResult,
  objective: string | undefined,
  updates: ReadonlyMap<Node, Node>,
): EntryPoint {
  const loss = objective === undefined ? undefined : objectivesOf(result).get(objective)!.loss;
  const named = { ...result.outputs, ...(objective === undefined ? {} : result.metrics) };
  return {
    name: "trace",
    outputs: [
      ...(loss === undefined ? [] : [{ name: "loss", node: loss.node }]),
      ...Object.entries(named).map(([name, tensor]) => ({ name, node: tensor.node })),
    ],
    assignments: [...updates].map(([leaf, value]) => ({ leaf, value })),
  };
}

/** Launches of the program with the nodes that they compute: a second assembly notes the nodes instead of their places. */
function inspectLaunches(
  entry: JointGraph,
  compiled: CompiledProgram,
  fusion: Fusion,
  registers: "f32" | "f64",
): InspectedLaunch[] {
  const noted: Node[] = [];
  const buffers = new Buffers();
  const flag = compiled.program.guard && buffers.make("guard", "i32", [], "state");
  const again = assemble(entry, buffers, (node) => String(noted.push(node) - 1), {
    registers,
    ...(flag && { flag }),
  });
  const unscheduled = timelineOf(again).launches;
  const groupOf = groupsByNode(fusion);
  const { launches, repeatAt } = timelineOf(compiled.program);
  return launches.map((launch, position) => {
    const { kernel, notes } = unscheduled[position]!;
    const nodes = notes.map((note) => noted[Number(note)]!);
    const first = nodes[0];
    return {
      launch,
      unscheduled: kernel,
      repeat: repeatAt[position],
      nodes,
      group: first === undefined ? undefined : groupOf.get(first),
    };
  });
}

/** Nodes inside a scan belong to the group of the scan. */
function groupsByNode(fusion: Fusion): Map<Node, Group> {
  const groups = new Map(fusion.groupOf);
  const pending = [...groups];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [node, group] = next;
    for (const inner of isA(node, scan) ? node.attributes.body.graph.nodes : []) {
      groups.set(inner, group);
      pending.push([inner, group]);
    }
  }
  return groups;
}

/** Bytes in use at each launch, without persistent buffers. */
export function liveAt(launches: number, blocks: readonly Block[]): number[] {
  const change = Array.from({ length: launches + 1 }, () => 0);
  for (const { first, last, size } of blocks) {
    change[first]! += size;
    change[last + 1]! -= size;
  }
  let live = 0;
  return change.slice(0, launches).map((bytes) => (live += bytes));
}
