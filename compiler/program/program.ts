/**
 * A program: the launches of one entry point (`step`, `evaluate`, `predict`, `gradients`) in execution order,
 * over named buffers that the memory planner places in the arena.
 */
import { scalarTypes, type DType } from "../scalar/types.ts";
import type { Kernel } from "../loops/types.ts";
import type { Node } from "../graph/graph.ts";

/**
 * Persistent buffers (parameter, state, constant) keep their place and value between calls and are shared by
 * all programs. Inputs are written before a program starts, outputs are read after it ends; both lie in the
 * arena only as long as they live, as temporaries do.
 */
export type BufferRole = "parameter" | "state" | "constant" | "input" | "output" | "temporary";

export const persistentRoles: readonly BufferRole[] = ["parameter", "state", "constant"];

export const isPersistent = ({ role }: Buffer): boolean => persistentRoles.includes(role);

export interface Buffer {
  /** Unique over all programs of a trainer. */
  readonly id: number;
  readonly name: string;
  readonly type: DType;
  /** What memory holds in its place, where it cannot hold it: a GPU has no bytes. */
  readonly held?: DType;
  readonly shape: readonly number[];
  /** Elements. */
  readonly length: number;
  readonly role: BufferRole;
}

export const elementBytes = ({ type, held = type }: Buffer): number => scalarTypes[held].bytes;

/** `buffer` from element `offset + Σ stride · variable` on, the variables being those of enclosing repeats. */
export interface Argument {
  readonly buffer: number;
  readonly offset: number;
  readonly strides: readonly { readonly variable: string; readonly stride: number }[];
}

export type Command =
  | {
      readonly kind: "launch";
      readonly kernel: Kernel;
      /** One per buffer of the kernel. */
      readonly arguments: readonly Argument[];
      /** One per extent of the kernel, then one per scalar. */
      readonly extents: readonly number[];
      /** Run by one thread, though threads could share the kernel: the launch is too short. */
      readonly alone?: true;
      /**
       * Pairs of argument positions [written, read] that may be the same memory: each element is read before,
       * and only by the iteration that writes it.
       */
      readonly inPlace: readonly (readonly [number, number])[];
      /** What it stores or folds, in the order in which it does; of copies nothing. */
      readonly nodes: readonly Node[];
      /** Where each comes from, `relu, mnist-cnn.ts:14`; printed as a comment. */
      readonly notes: readonly string[];
      readonly flops: number;
    }
  /** Runs the body `count` times with `variable` = 0, 1, … */
  | {
      readonly kind: "repeat";
      readonly variable: string;
      readonly count: number;
      readonly body: readonly Command[];
    };

export type Launch = Command & { readonly kind: "launch" };

/** All launches in order, those of a repeat's body once. */
export const launchesOf = (commands: readonly Command[]): Launch[] =>
  commands.flatMap((command) => (command.kind === "launch" ? [command] : launchesOf(command.body)));

/**
 * Where a step may end before it has changed anything: the first `after` commands compute the loss, and all that write to persistent buffers come
 * later. It ends there if the loss is not finite and the flag is not 0.
 */
interface Guard {
  readonly after: number;
  /** Buffers: a floating-point scalar, and a persistent i32. */
  readonly loss: number;
  readonly flag: number;
}

export interface Program {
  readonly name: string;
  /** Every buffer that a command mentions, and the inputs and outputs. */
  readonly buffers: readonly Buffer[];
  readonly commands: readonly Command[];
  readonly guard?: Guard;
}

/** One line of time: the launches of a program in order, each `repeat` body once. */
export interface LiveRange {
  /** First and last position (inclusive) in the line of launches at which the buffer holds a needed value. */
  readonly first: number;
  readonly last: number;
}

export interface MemoryPlan {
  /** Byte offset in the arena, by buffer id. */
  readonly offsets: ReadonlyMap<number, number>;
  readonly persistentBytes: number;
  readonly arenaBytes: number;
  readonly programs: readonly ProgramPlan[];
}

/** Buffers that lie at the same offset, one after the other. */
export interface MemoryBlock extends LiveRange {
  readonly buffers: readonly number[];
  /** Bytes, a multiple of the alignment. */
  readonly size: number;
}

export interface ProgramPlan {
  readonly program: string;
  readonly ranges: ReadonlyMap<number, LiveRange>;
  /** What lies in memory that others do not have at the same time; without persistent buffers. */
  readonly blocks: readonly MemoryBlock[];
  /** Bytes in use at each launch, persistent buffers included. */
  readonly live: readonly number[];
  /** The largest of them: no plan can be smaller. */
  readonly maxLiveBytes: number;
  /** Position of that launch. */
  readonly peakAt: number;
  /** What the arena would take without reuse. */
  readonly bytesBeforeReuse: number;
  /** Buffers that were given another one's place: [buffer, the one it took over]. */
  readonly aliases: readonly (readonly [number, number])[];
}
