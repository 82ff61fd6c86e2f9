/** A model's unscheduled loops, and a place of its own for each buffer: the plainest meaning of its programs. */
import type { CompiledProgram } from "../../compiler/program/compiled.ts";
import { mapPrograms, programsOf } from "../../compiler/program/programs.ts";
import type { Compiled } from "../../compiler/index.ts";
import type { MemoryPlan } from "../../compiler/program/program.ts";
import { seedName, stepName } from "../../compiler/model/trace.ts";
import { assemble } from "../../compiler/lower/assemble.ts";
import { Buffers } from "../../compiler/lower/buffers.ts";
import type { JointGraph } from "../../compiler/entry/entry-point.ts";
import type { Interpretable } from "./interpreted-trainer.ts";
import type { Node } from "../../compiler/graph/graph.ts";

export function unscheduled({ entries }: Pick<Compiled, "entries">): Interpretable {
  const { declarations } = entries;
  const buffers = new Buffers();
  const placed = <Declaration extends { readonly node: Node }>(declaration: Declaration) => ({
    buffer: buffers.ofLeaf(declaration.node),
    declaration,
  });
  const parameters = [...declarations.parameters.values()].map(placed);
  const states = [...declarations.states.values()].map(placed);
  const constants = [...declarations.constants.values()].map(({ node, values }) => ({
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
  const programs = mapPrograms(entries, compileEntry);
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
    ...programs,
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
