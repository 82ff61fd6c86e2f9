/** All programs of a trainer as plain loops, over buffers that they share where these keep their values. */
import { isStep } from "../entry/entry-point.ts";
import type { FusedProgram } from "../fuse/fuse-program.ts";
import type { Declarations } from "../graph/declarations.ts";
import { seedName, stepName } from "../model/trace.ts";
import type { CompiledProgram, ProgramsAndState } from "../program/compiled.ts";
import type { Buffer } from "../program/program.ts";
import { mapPrograms, type Programs } from "../program/programs.ts";
import { buffersOfExamples } from "../program/rows.ts";
import { assemble } from "./assemble.ts";
import { Buffers } from "./buffers.ts";
import { siteNotes } from "./notes.ts";
import type { Node } from "../graph/graph.ts";

/** Persistent buffers come first, in the order of declaration. `registers`: see `AssemblyOptions`. */
export function lowerTrainer(
  fused: Programs<FusedProgram>,
  declarations: Declarations,
  registers: "f32" | "f64",
): ProgramsAndState {
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
  const guard = buffers.make("tapeless.guard", "i32", [], "state");
  const persistent = new Set([
    ...[...parameters, ...states, ...constants].map(({ buffer }) => buffer),
    guard,
  ]);
  const note = siteNotes();
  const lowerProgram = (program: FusedProgram): CompiledProgram => {
    const { entry } = program;
    const assembled = assemble(entry, buffers, (node) => note(entry.graph, node), {
      registers,
      fused: program,
      ...(isStep(entry) && { flag: guard }),
    });
    const outputs = assembled.buffers.filter((buffer) => buffer.role === "output");
    const rest = entry.loss ? outputs.slice(1) : outputs;
    const isMetric = (buffer: Buffer): boolean => entry.metrics.includes(buffer.name);
    return {
      program: {
        ...assembled,
        buffers: [...persistent, ...assembled.buffers.filter((buffer) => !persistent.has(buffer))],
      },
      inputs: assembled.buffers
        .filter((buffer) => buffer.role === "input")
        .map((buffer) => ({ buffer, below: undefined, ...entry.limits.get(buffer.name) })),
      loss: entry.loss ? outputs[0] : undefined,
      outputs: rest.filter((buffer) => !isMetric(buffer)),
      metrics: rest.filter(isMetric),
    };
  };
  const programs = mapPrograms(fused, lowerProgram);
  const counter = (name: string): Buffer => states.find(({ buffer }) => buffer.name === name)!.buffer;
  return {
    ...programs,
    parameters,
    states: states.filter(({ buffer }) => buffer.name !== seedName && buffer.name !== stepName),
    constants,
    counters: { seed: counter(seedName), step: counter(stepName), guard },
    ofExamples: buffersOfExamples(programs),
    declaredInputs: [...declarations.inputs.keys()],
  };
}
