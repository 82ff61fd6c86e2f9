/** A model's unscheduled loops, and a place of its own for each buffer: the plainest meaning of its programs. */
import { programsOf, type CompiledProgram } from "../../compiler/program/compiled.ts";
import type { Compiled } from "../../compiler/index.ts";
import type { MemoryPlan } from "../../compiler/program/program.ts";
import { seedName, stepName, type Trace } from "../../compiler/model/trace.ts";
import { assemble } from "../../compiler/lower/assemble.ts";
import { Buffers } from "../../compiler/lower/buffers.ts";
import type { JointGraph } from "../../compiler/entry/entry-points.ts";
import type { Interpretable } from "./interpreted-trainer.ts";
import type { Node } from "../../compiler/graph/graph.ts";

export function unscheduled({ traced, entries }: Pick<Compiled, "traced" | "entries">): Interpretable {
  const { training, evaluation } = traced;
  const buffers = new Buffers();
  /** Declarations of both traces, those of the first in front. */
  const declared = <Value>(pick: (trace: Trace) => ReadonlyMap<string, Value>): Value[] => {
    const first = pick(training);
    return [
      ...first.values(),
      ...[...pick(evaluation)].flatMap(([name, value]) => (first.has(name) ? [] : value)),
    ];
  };
  const placed = <Declaration extends { readonly node: Node }>(declaration: Declaration) => ({
    buffer: buffers.ofLeaf(declaration.node),
    declaration,
  });
  const parameters = declared((trace) => trace.parameters).map(placed);
  const states = declared((trace) => trace.states).map(placed);
  const constants = declared((trace) => trace.constants).map(({ node, values }) => ({
    buffer: buffers.ofLeaf(node),
    values,
  }));
  const persistent = [...parameters, ...states, ...constants].map(({ buffer }) => buffer);

  const compileEntry = (entry: JointGraph): CompiledProgram => {
    const program = assemble(entry, buffers, ({ op }) => op.name);
    const outputs = program.buffers.filter(({ role }) => role === "output");
    return {
      program: {
        ...program,
        buffers: [...persistent, ...program.buffers.filter((buffer) => !persistent.includes(buffer))],
      },
      inputs: program.buffers
        .filter(({ role }) => role === "input")
        .map((buffer) => ({ buffer, below: undefined })),
      loss: entry.loss ? outputs[0] : undefined,
      outputs: entry.loss ? outputs.slice(1) : outputs,
      metrics: [],
    };
  };
  const objectives = new Map(
    [...entries.objectives].map(([name, { step, gradients, evaluate }]) => [
      name,
      { step: compileEntry(step), gradients: compileEntry(gradients), evaluate: compileEntry(evaluate) },
    ]),
  );
  const predict = compileEntry(entries.predict);
  const counter = (name: string) => states.find(({ buffer }) => buffer.name === name)!.buffer;
  const trainer = {
    parameters,
    states: states.filter(({ buffer }) => buffer.name !== seedName && buffer.name !== stepName),
    constants,
    counters: {
      seed: counter(seedName),
      step: counter(stepName),
      guard: buffers.make("tapeless.guard", "i32", [], "state"),
    },
    objectives,
    predict,
  };
  return { ...trainer, plan: apart(programsOf(trainer)) };
}

/** A plan that shares nothing. */
function apart(programs: readonly CompiledProgram[]): MemoryPlan {
  const offsets = new Map<number, number>();
  let end = 0;
  for (const { program } of programs)
    for (const { id, length } of program.buffers) {
      if (offsets.has(id)) continue;
      offsets.set(id, end);
      end += 8 * length;
    }
  return { arenaBytes: end, persistentBytes: 0, offsets, programs: [] };
}
