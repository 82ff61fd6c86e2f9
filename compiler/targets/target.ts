/** What a target is: all that the compiler, the command line and the reports ask of what runs a trainer. */
import type { JointGraph } from "../entry/entry-point.ts";
import type { Kernel } from "../loops/types.ts";
import type { CompiledTrainer, ProgramsAndState } from "../program/compiled.ts";
import type { Machine } from "./machine.ts";
import type * as runtime from "../../runtime/index.ts";

export interface Target {
  readonly name: string;
  /** What its kernels are written in, for people. */
  readonly language: string;
  /** Whether threads can run a program together. */
  readonly hasThreads: boolean;
  /** Whether a trainer loads a module from beside it, which could be put inside of it. */
  readonly hasModule: boolean;
  /** Names that kernels cannot have. */
  readonly reserved: readonly string[];
  /** What kernels are made for. */
  processor(precision: Precision): Processor;
  printKernel(kernel: Kernel, trainer: CompiledTrainer): string;
  /** The artifact, but for what is the same of every target. */
  files(trainer: CompiledTrainer, options: EmitOptions): Promise<Files>;
  /** What makes trainers from memory. */
  load(trainer: CompiledTrainer): Promise<MemoryTrainer>;
}

export type Precision = CompiledTrainer["precision"];

/** How graphs and loops are made to suit a machine. Both return what means the same. */
export interface Processor {
  readonly machine: Machine;
  prepare(entry: JointGraph): JointGraph;
  /** What it does not run itself, and how it holds the rest, before memory is planned. */
  divide?(trainer: ProgramsAndState): ProgramsAndState;
  schedule(kernel: Kernel): Kernel;
}

/** What a trainer is written in; mjs is JavaScript where `.js` files are CommonJS. */
export const formats = ["ts", "js", "mjs"] as const;

export type Format = (typeof formats)[number];

export interface EmitOptions {
  /** Default: ts. */
  readonly format?: Format;
  /** The runtime inlined: a trainer without imports. */
  readonly standalone?: boolean;
  /** Of targets with a module: it is part of the trainer's text, for places where no file beside it can be read. */
  readonly inline?: boolean;
  /** The folder that the files are for; default `generated/NAME` of this project. Decides how they import the runtime. */
  readonly folder?: string;
}

/** Texts, and bytes, by file name. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

export type MemoryTrainer<T extends runtime.TrainerTypes = MemoryTypes> = (
  options?: MemoryOptions,
) => Promise<runtime.Trainer<T>>;

/** Threads, `worker` and `workerTimeout` are WebAssembly's. */
export type MemoryOptions = runtime.TrainerOptions & Omit<runtime.WasmOptions, "module">;

/** Names are only known when the model is: a trainer from memory is typed by strings. */
export type MemoryTypes = runtime.AnyTrainerTypes;
