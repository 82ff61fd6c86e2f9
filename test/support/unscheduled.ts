/** A model compiled up to the unscheduled loops: the plainest meaning of its programs. */
import { programsOf, type CompiledProgram } from "../../compiler/compiled.ts";
import type { Node } from "../../compiler/graph/types.ts";
import { resolveOptions, type Model } from "../../compiler/model/define.ts";
import { traceModel } from "../../compiler/model/trace-model.ts";
import { seedName, stepName, type FloatType, type Trace } from "../../compiler/model/trace.ts";
import { assemble } from "../../compiler/passes/assemble.ts";
import { Buffers } from "../../compiler/passes/buffers.ts";
import { entryPoints, type JointGraph } from "../../compiler/passes/entry-points.ts";
import { planMemory } from "../../compiler/passes/memory/plan.ts";
import type { Interpretable } from "./interpreted-trainer.ts";

export function unscheduled(model: Model, float: FloatType): Interpretable {
  const traced = traceModel(model, resolveOptions(model), float);
  const entries = entryPoints(traced);
  const { training, evaluation } = traced;
  training.state(seedName, [], { kind: "zeros" }, "i32", false);
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
    const program = assemble(entry, buffers, ({ op }) => op);
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
    counters: { seed: counter(seedName), step: counter(stepName) },
    objectives,
    predict,
  };
  return { ...trainer, plan: planMemory(programsOf(trainer).map(({ program }) => program)) };
}
