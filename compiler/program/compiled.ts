/** What the passes hand to targets and reports: a trainer, complete but for its spelling. */
import type { Buffer, MemoryPlan, Program } from "./program.ts";
import type { Kernel } from "../loops/types.ts";
import type { FloatType } from "../scalar/types.ts";
import type { ParameterDeclaration, StateDeclaration } from "../model/trace.ts";
import type { InputRange } from "../../runtime/index.ts";

/** One thing that a trainer can do. */
export interface CompiledProgram {
  readonly program: Program;
  readonly inputs: readonly CompiledInput[];
  /** The loss, if there is one, in front of the others. */
  readonly loss: Buffer | undefined;
  readonly outputs: readonly Buffer[];
  readonly metrics: readonly Buffer[];
}

export interface CompiledInput {
  readonly buffer: Buffer;
  /** Integers are in [0, below). */
  readonly below: number | undefined;
  /** Where elements have different limits, or others. */
  readonly ranges?: readonly InputRange[] | undefined;
}

/** What each element may be. */
export function limitsAt({ below, ranges }: CompiledInput): (index: number) => Omit<InputRange, "count"> {
  const [first, ...others] = ranges ?? [{ count: 1, ...(below !== undefined && { below }) }];
  if (ranges === undefined || others.length === 0) return () => first!;
  const each = ranges.flatMap((range) => Array.from({ length: range.count }, () => range));
  return (index) => each[index % each.length]!;
}

export interface CompiledObjective {
  readonly step: CompiledProgram;
  readonly gradients: CompiledProgram;
  readonly evaluate: CompiledProgram;
}

/** What runs the programs. */
export type Target = "ts" | "wasm";

export interface CompiledTrainer {
  readonly name: string;
  readonly target: Target;
  readonly float: FloatType;
  readonly precision: "fast" | "strict";
  readonly parameters: readonly { readonly buffer: Buffer; readonly declaration: ParameterDeclaration }[];
  readonly states: readonly { readonly buffer: Buffer; readonly declaration: StateDeclaration }[];
  readonly constants: readonly { readonly buffer: Buffer; readonly values: ArrayLike<number> }[];
  /** `guard` is the flag that steps look at (see program/program.ts). */
  readonly counters: { readonly seed: Buffer; readonly step: Buffer; readonly guard: Buffer };
  readonly objectives: ReadonlyMap<string, CompiledObjective>;
  readonly predict: CompiledProgram;
  /** Inputs that the model declares and no program reads. */
  readonly unread: readonly string[];
  /** Scheduled kernels in the order of first use, each once; their names are unique. */
  readonly kernels: readonly Kernel[];
  readonly plan: MemoryPlan;
  /** Identifies what was compiled: changes when the code or the memory map does. */
  readonly fingerprint: string;
}

/** Strict precision promises the same bits on all targets: they run the same loops. */
export const hasLanes = ({ target, precision }: Pick<CompiledTrainer, "target" | "precision">): boolean =>
  target === "wasm" || precision === "strict";

/** All programs: those of the objectives in order, then `predict`. */
export const programsOf = (trainer: Pick<CompiledTrainer, "objectives" | "predict">): CompiledProgram[] => [
  ...[...trainer.objectives.values()].flatMap(({ step, gradients, evaluate }) => [step, gradients, evaluate]),
  trainer.predict,
];
