/** What is known of each program of a compiled trainer, and of its launches: for people to look at. */
import type { Compiled } from "../compile.ts";
import type { JointGraph } from "../entry/entry-point.ts";
import { tracedPrograms } from "../entry/traced-programs.ts";
import { groupsByNode, type FusedProgram } from "../fuse/fuse-program.ts";
import type { Group } from "../fuse/group.ts";
import type { Kernel } from "../loops/types.ts";
import { timelineOf, type Repeat } from "../memory/live-ranges.ts";
import type { CompiledProgram } from "../program/compiled.ts";
import type { Launch, Program, ProgramPlan } from "../program/program.ts";
import { callsOf, programsOf, sizesOf, sizeText } from "../program/programs.ts";
import type { EntryPoint } from "../graph/entry-point.ts";

export interface InspectedProgram {
  /** Unique: `evaluate` of several objectives is told apart. */
  readonly name: string;
  readonly objective: string | undefined;
  /** What the entry point is of: `step`, `gradients`, `evaluate` or `predict`. */
  readonly call: string;
  readonly graphs: StageGraphs;
  readonly fused: FusedProgram;
  readonly lowered: Program;
  readonly compiled: CompiledProgram;
  readonly plan: ProgramPlan;
  readonly launches: readonly InspectedLaunch[];
}

/** Graphs by the stages that make them. */
export interface StageGraphs {
  /** With the same outputs where it has them. */
  readonly trace: EntryPoint;
  /** Of the objective's gradients, before and after they are simplified; for `predict`, of the first objective's. */
  readonly differentiated: JointGraph["derived"];
  readonly gradients: JointGraph;
  readonly joint: JointGraph;
  /** What is fused and runs. */
  readonly prepared: JointGraph;
}

export interface InspectedLaunch {
  /** As it runs. */
  readonly launch: Launch;
  /** The kernel before it was scheduled. */
  readonly unscheduled: Kernel;
  readonly repeat: Repeat | undefined;
  readonly group: Group | undefined;
}

export function inspect({ trainer, traced, entries, fused, lowered }: Compiled): InspectedProgram[] {
  const [first, ...others] = entries.objectives.keys();
  const ofSize = new Map(sizesOf(entries).map((each) => [each.size, each]));
  const [written, joint, fusions, plain, compiled] = [
    programsOf(tracedPrograms(traced)),
    programsOf(entries),
    programsOf(fused),
    programsOf(lowered),
    programsOf(trainer),
  ];
  return callsOf(entries).map(({ call, objective, size }, k): InspectedProgram => {
    const program = fusions[k]!;
    const gradients = ofSize.get(size)!.objectives.get(objective ?? first ?? "")?.gradients ?? joint[k]!;
    return {
      name: [call, others.length > 0 ? objective : undefined, sizeText(size) || undefined]
        .filter((part) => part !== undefined)
        .join(" "),
      objective,
      call,
      graphs: {
        trace: written[k]!,
        differentiated: gradients.derived,
        gradients,
        joint: joint[k]!,
        prepared: program.entry,
      },
      fused: program,
      lowered: plain[k]!.program,
      compiled: compiled[k]!,
      plan: trainer.plan.programs[k]!,
      launches: inspectLaunches(program, plain[k]!.program, compiled[k]!.program),
    };
  });
}

function inspectLaunches(fused: FusedProgram, lowered: Program, scheduled: Program): InspectedLaunch[] {
  const groups = groupsByNode(fused);
  const before = timelineOf(lowered).launches;
  const { launches, repeatAt } = timelineOf(scheduled);
  return launches.map((launch, position) => ({
    launch,
    unscheduled: before[position]!.kernel,
    repeat: repeatAt[position],
    // Copies compute nothing: they belong to no group.
    group: launch.nodes[0] && groups.get(launch.nodes[0]),
  }));
}
