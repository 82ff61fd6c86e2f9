/** A training step of which every value is kept: to see where numbers stop being finite. */
import type { Compiled } from "../compile.ts";
import type { CompiledProgram, CompiledTrainer } from "../compiled.ts";
import { isFloat } from "../graph/dtype.ts";
import { reachable } from "../graph/traverse.ts";
import type { Node } from "../graph/types.ts";
import type { Command } from "../loops/program.ts";
import type { Kernel } from "../loops/types.ts";
import { opRecord } from "../ops/registry.ts";
import { assemble } from "../passes/assemble.ts";
import { Buffers } from "../passes/buffers.ts";
import { planMemory } from "../passes/memory/plan.ts";
import { scheduleForCpu } from "../passes/schedule.ts";
import { loadTrainer, type MemoryTypes } from "../targets/load.ts";
import { identifierScope } from "../targets/typescript/names.ts";
import type { Trainer, TypedArray } from "../../runtime/index.ts";

export interface Overflow {
  readonly op: string;
  /** The model line. */
  readonly place: string;
  /** NaN or an infinity, and its position in the result. */
  readonly value: number;
  readonly index: number;
  /** Whether it is computed for the loss, its gradient or the update. */
  readonly phase: "forward" | "backward" | "update";
}

/** The first operation of a step whose result is not finite; `checkpoint` is from before the step. */
export async function firstOverflow(
  compiled: Compiled,
  objective: string,
  checkpoint: Uint8Array,
  batch: Readonly<Record<string, TypedArray>>,
): Promise<Overflow | undefined> {
  const { step } = compiled.entries.objectives.get(objective)!;
  const roots = [...step.outputs.map(({ node }) => node), ...step.assignments.map(({ value }) => value)];
  const computed = reachable(roots).filter(makesNumbers);
  const probe = await probeTrainer(compiled.trainer, step.graph.nodes, computed);
  probe.load(checkpoint);
  const values = probe.predict(batch);
  for (const node of computed) {
    const result = values[nameOf(node)]!;
    const index = result.findIndex((value: number) => !Number.isFinite(value));
    if (index < 0) continue;
    const from = node.op === "project" ? node.args[0]! : node;
    const place = step.graph.site(from)?.describe() ?? "";
    return { op: from.op, place, value: result[index]!, index, phase: step.phaseOf(from) };
  }
  return undefined;
}

/** Not a leaf, and not only another arrangement of its operands. */
function makesNumbers(node: Node): boolean {
  if (node.args.length === 0 || !isFloat(node.type.dtype)) return false;
  if (node.op === "project") return true;
  const { lower } = opRecord(node.op);
  return node.outputs === undefined && !(lower.kind === "map" && lower.movement);
}

const nameOf = (node: Node): string => `value${node.id}`;

/** A trainer whose `predict` returns the given values of a graph. */
function probeTrainer(
  original: CompiledTrainer,
  nodes: readonly Node[],
  computed: readonly Node[],
): Promise<Trainer<MemoryTypes>> {
  const buffers = new Buffers();
  const parameters = original.parameters.map(({ declaration }) => ({
    declaration,
    buffer: buffers.ofLeaf(declaration.node),
  }));
  const states = original.states.map(({ declaration }) => ({
    declaration,
    buffer: buffers.ofLeaf(declaration.node),
  }));
  const counter = (name: string) => {
    const leaf = nodes.find(({ op, attributes }) => op === "state" && attributes["name"] === name);
    return leaf === undefined ? buffers.make(name, "i32", [], "state") : buffers.ofLeaf(leaf);
  };
  const counters = {
    seed: counter(original.counters.seed.name),
    step: counter(original.counters.step.name),
    guard: counter(original.counters.guard.name),
  };
  const constants = original.constants.flatMap(({ buffer, values }) => {
    const leaf = nodes.find(({ op, attributes }) => op === "constant" && attributes["name"] === buffer.name);
    return leaf === undefined ? [] : [{ values, buffer: buffers.ofLeaf(leaf) }];
  });
  const entry = {
    name: "probe",
    outputs: computed.map((node) => ({ name: nameOf(node), node })),
    assignments: [],
  };
  const assembled = assemble(entry, buffers, () => "");
  const kernels: Kernel[] = [];
  const name = identifierScope(["probe", "createTrainer"]);
  const schedule = (command: Command): Command => {
    if (command.kind === "repeat") return { ...command, body: command.body.map(schedule) };
    const kernel = { ...scheduleForCpu(command.kernel), name: name(command.kernel.name) };
    kernels.push(kernel);
    return { ...command, kernel };
  };
  const persistent = [...parameters, ...states, ...constants].map(({ buffer }) => buffer);
  persistent.push(...Object.values(counters));
  const program = {
    ...assembled,
    buffers: [...persistent, ...assembled.buffers.filter((buffer) => !persistent.includes(buffer))],
    commands: assembled.commands.map(schedule),
  };
  const limits = new Map(
    [...original.objectives.values()].flatMap(({ step }) =>
      step.inputs.map(({ buffer, below }) => [buffer.name, below] as const),
    ),
  );
  const probe: CompiledProgram = {
    program,
    inputs: program.buffers
      .filter(({ role }) => role === "input")
      .map((buffer) => ({ buffer, below: limits.get(buffer.name) })),
    loss: undefined,
    outputs: program.buffers.filter(({ role }) => role === "output"),
    metrics: [],
  };
  const trainer: CompiledTrainer = {
    ...original,
    target: "ts",
    parameters,
    states,
    constants,
    counters,
    objectives: new Map([["probe", { step: probe, gradients: probe, evaluate: probe }]]),
    predict: probe,
    kernels,
    plan: planMemory([program]),
  };
  return loadTrainer(trainer, { onNaN: "ignore" });
}
