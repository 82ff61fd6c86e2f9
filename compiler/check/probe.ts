/** A training step of which every value is kept: to see where numbers stop being finite. */
import type { Compiled } from "../compile.ts";
import type { JointGraph, Phase } from "../entry/entry-point.ts";
import { fuseProgram } from "../fuse/fuse-program.ts";
import { isFloat } from "../scalar/types.ts";
import { reachable } from "../graph/traverse.ts";
import { lowerTrainer } from "../lower/lower-trainer.ts";
import { planMemory } from "../memory/plan.ts";
import { scheduleTrainer } from "../schedule/schedule-trainer.ts";
import { typescript } from "../targets/typescript/target.ts";
import { loadTrainer } from "../targets/load.ts";
import type { MemoryTypes } from "../targets/target.ts";
import type { Trainer, TypedArray } from "../../runtime/index.ts";
import { project, type Node } from "../graph/graph.ts";
import { resultsOf } from "../graph/entry-point.ts";

export interface Overflow {
  readonly op: string;
  /** The model line. */
  readonly place: string;
  /** NaN or an infinity, and its position in the result. */
  readonly value: number;
  readonly index: number;
  /** Whether it is computed for the loss, its gradient or the update. */
  readonly phase: Phase;
}

/**
 * The operation that breaks a step: the first that makes a NaN, or what overflows if nothing does. Where it got an infinity, that is to
 * blame, and its origin is named; other infinities, as in a mask, are meant. `checkpoint` is from before the step.
 */
export async function firstOverflow(
  compiled: Compiled,
  objective: string,
  checkpoint: Uint8Array,
  batch: Readonly<Record<string, TypedArray>>,
): Promise<Overflow | undefined> {
  const { step } = compiled.entries.objectives.get(objective)!;
  const roots = resultsOf(step);
  const computed = reachable(roots).filter(isProbed);
  const probe = await probeTrainer(compiled, step, computed);
  probe.load(checkpoint);
  const values = probe.predict(batch);
  const broken =
    first(computed.filter(makesNumbers), values, Number.isNaN) ??
    first(roots, values, isInfinite) ??
    first(computed, values, isInfinite);
  if (broken === undefined) return undefined;
  let origin = broken;
  for (let found: Found | undefined = broken; found !== undefined; found = infiniteOperand(found, values))
    if (makesNumbers(found.node)) origin = found;
  const { node, value, index } = origin;
  const from = node.op === project ? node.args[0]! : node;
  const place = step.graph.site(from)?.describe() ?? "";
  return { op: from.op.name, place, value, index, phase: step.phaseOf(from) };
}

type Values = Readonly<Record<string, TypedArray>>;

interface Found {
  readonly node: Node;
  readonly index: number;
  readonly value: number;
}

const isInfinite = (value: number): boolean => Math.abs(value) === Infinity;

/** The first element of the first of these values that is found. */
function first(
  nodes: readonly Node[],
  values: Values,
  isFound: (value: number) => boolean,
): Found | undefined {
  for (const node of nodes) {
    const index = values[nameOf(node)]?.findIndex(isFound) ?? -1;
    if (index >= 0) return { node, index, value: values[nameOf(node)]![index]! };
  }
  return undefined;
}

/** What an element was computed from: of a function of single elements the same one, of others any. */
function infiniteOperand({ node, index }: Found, values: Values): Found | undefined {
  const { length } = values[nameOf(node)]!;
  const isElementwise = node.op.lower.kind === "map" && makesNumbers(node);
  for (const arg of node.args) {
    const operands = values[nameOf(arg)];
    if (operands === undefined) continue;
    if (!isElementwise || operands.length !== length) {
      const found = first([arg], values, isInfinite);
      if (found !== undefined) return found;
    } else if (isInfinite(operands[index]!)) return { node: arg, index, value: operands[index]! };
  }
  return undefined;
}

/** A floating-point value that is computed. */
const isProbed = (node: Node): boolean =>
  node.args.length > 0 && isFloat(node.type.dtype) && node.outputs === undefined;

/** Not only another arrangement of its operands. */
function makesNumbers(node: Node): boolean {
  const { lower } = node.op;
  return !(lower.kind === "map" && lower.movement);
}

const nameOf = (node: Node): string => `value${node.id}`;

/**
 * A trainer whose `predict` returns the given values of a step's graph. The graph is not prepared for the processor: operands that are laid
 * out for lanes would come from no line of the model.
 */
function probeTrainer(
  { entries, trainer }: Compiled,
  graph: JointGraph,
  computed: readonly Node[],
): Promise<Trainer<MemoryTypes>> {
  const outputs = computed.map((node) => ({ name: nameOf(node), node }));
  const probe = { ...graph, name: "probe", loss: false, metrics: [], outputs, assignments: [] };
  const processor = typescript.processor(trainer.precision);
  const { fusion, registers } = processor.machine;
  const programs = {
    size: { options: {} },
    sizes: [],
    objectives: new Map(),
    predict: fuseProgram(probe, fusion),
  };
  const lowered = lowerTrainer(programs, entries.declarations, registers);
  const scheduled = scheduleTrainer(lowered, (kernel) => processor.schedule(kernel), typescript.reserved);
  const plan = planMemory([lowered.predict.program]);
  // A trainer has an objective, though nobody calls the programs of this one.
  const { predict } = scheduled;
  const objectives = new Map([["probe", { step: predict, gradients: predict, evaluate: predict }]]);
  return loadTrainer(typescript, { ...trainer, ...scheduled, objectives, plan }, { onNaN: "ignore" });
}
