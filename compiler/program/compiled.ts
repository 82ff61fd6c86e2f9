/** What the passes hand to targets and reports: a trainer, complete but for its spelling. */
import type { ParameterDeclaration, StateDeclaration } from "../graph/declarations.ts";
import type { Buffer, MemoryPlan, Program } from "./program.ts";
import type { Programs } from "./programs.ts";
import type { Kernel } from "../loops/types.ts";
import type { FloatType } from "../scalar/types.ts";
import type { InputRange } from "../../runtime/index.ts";

/** One thing that a trainer can do. */
export interface CompiledProgram {
  readonly program: Program;
  readonly inputs: readonly CompiledInput[];
  /** The loss, if there is one, in front of the others. */
  readonly loss: Buffer | undefined;
  readonly outputs: readonly Buffer[];
  readonly metrics: readonly Buffer[];
  /** What the host of a GPU computes before it begins. */
  readonly host?: HostPart;
}

export interface HostPart {
  /** In memory of the host's own. */
  readonly program: Program;
  /** Its results, and the inputs of the program that get them, as numbers of their types. */
  readonly given: readonly (readonly [from: number, to: Buffer])[];
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

/** The programs, and what they keep from call to call. */
export interface ProgramsAndState extends Programs<CompiledProgram> {
  readonly parameters: readonly { readonly buffer: Buffer; readonly declaration: ParameterDeclaration }[];
  readonly states: readonly { readonly buffer: Buffer; readonly declaration: StateDeclaration }[];
  readonly constants: readonly { readonly buffer: Buffer; readonly values: ArrayLike<number> }[];
  /** `guard` is the flag that steps look at (see program.ts). */
  readonly counters: { readonly seed: Buffer; readonly step: Buffer; readonly guard: Buffer };
  /** Inputs and results along whose first axis lie examples, where sizes are numbers of examples. */
  readonly ofExamples: ReadonlySet<Buffer>;
  /** All inputs that the model declares. */
  readonly declaredInputs: readonly string[];
}

export interface CompiledTrainer extends ProgramsAndState {
  readonly name: string;
  readonly float: FloatType;
  readonly precision: "fast" | "strict";
  /** Scheduled kernels in the order of first use, each once; their names are unique. */
  readonly kernels: readonly Kernel[];
  readonly plan: MemoryPlan;
  /** Identifies what was compiled: changes when the code or the memory map does. */
  readonly fingerprint: string;
}
