/** What a trainer keeps and takes: declared in the traces of both modes and of all sizes, and what optimizers add. */
import { CompileError } from "../errors.ts";
import type { Declarations, StateDeclaration } from "../graph/declarations.ts";
import { state, type Node } from "../graph/graph.ts";
import type { Shape } from "../graph/types.ts";
import type { TracedModel } from "../model/trace-model.ts";
import type { Trace } from "../model/trace.ts";
import type { DType } from "../scalar/types.ts";
import { metadataName } from "../../runtime/safetensors.ts";

/** Those of both traces: all of the first, then what only the second declares. */
export const declarationsOf = (
  { training, evaluation }: TracedModel,
  states: Declarations["states"],
): Declarations => mergedDeclarations({ ...declared(training), states }, declared(evaluation));

/** In a checkpoint, optimizer state stands beside parameters and buffers, and all beside what describes the file. Errors: TPL002. */
export function requireNamesOfFiles({ parameters, states }: Declarations): void {
  const taken = [...states].flatMap(([name, { buffer }]) => (buffer ? [] : [`state.${name}`]));
  for (const name of [metadataName, ...taken])
    if (parameters.has(name) || states.get(name)?.buffer === true)
      throw new CompileError(
        "TPL002",
        `the name ${JSON.stringify(name)} is that of something else in checkpoints: rename the parameter or state`,
        undefined,
      );
}

const declared = ({ inputs, parameters, states, constants }: Trace): Declarations => ({
  inputs,
  parameters,
  states,
  constants,
});

export function mergedDeclarations(a: Declarations, b: Declarations): Declarations {
  const merged = <Value>(first: ReadonlyMap<string, Value>, second: ReadonlyMap<string, Value>) =>
    new Map([...first, ...[...second].filter(([name]) => !first.has(name))]);
  return {
    inputs: merged(a.inputs, b.inputs),
    parameters: merged(a.parameters, b.parameters),
    states: merged(a.states, b.states),
    constants: merged(a.constants, b.constants),
  };
}

/** The states of a model, and those that its trainer adds: counters, and what optimizers keep. */
export class States {
  readonly all: Map<string, StateDeclaration>;
  private readonly trace: Trace;

  constructor(trace: Trace) {
    this.trace = trace;
    this.all = new Map(trace.states);
  }

  /** An i32 scalar, 0 at first; there is one of a name. */
  counter(name: string): Node {
    return this.all.get(name)?.node ?? this.add(name, "i32", [], { kind: "zeros" });
  }

  /** Throws TPL002 where the name is taken. */
  add(name: string, dtype: DType, shape: Shape, initial: StateDeclaration["initial"]): Node {
    if (this.all.has(name) || this.trace.parameters.has(name))
      throw new CompileError(
        "TPL002",
        `the optimizer's state ${JSON.stringify(name)} exists already`,
        undefined,
      );
    const node = this.trace.graph.leaf(state, { dtype: this.trace.dtypeOf(dtype), shape }, { name });
    this.all.set(name, { node, initial, buffer: false });
    return node;
  }
}
