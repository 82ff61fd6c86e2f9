/** What the compiler emits for a trainer on a GPU, besides what it emits for every trainer. */
import type { ElementType, Views } from "../types.ts";

/** Where a tensor lies: on the host, in bytes, and on the GPU, in words of four bytes. There, booleans are words, and float64 is float32. */
export type Transfer = readonly [type: ElementType, host: number, gpu: number, length: number];

/** A launch of a kernel, or a list of them that is repeated. */
export type GpuCommand =
  | {
      /** The name of an entry point. */
      readonly kernel: string;
      /** Workgroups. */
      readonly groups: readonly [number, number, number];
      /** What the kernel reads as `launch`. */
      readonly words?: readonly number[];
      /** What is added to each word, by the variable of a repeat around, with each iteration. */
      readonly strides?: Readonly<Record<string, readonly number[]>>;
    }
  | { readonly variable: string; readonly count: number; readonly body: readonly GpuCommand[] };

/** A program on a GPU. */
export interface GpuRun {
  /** Inputs, seed and number of steps. */
  readonly given: readonly Transfer[];
  /** Computes scalars on the host, and counts the step. */
  readonly host?: (views: Views) => void;
  readonly scalars?: readonly Transfer[];
  /** Loss, metrics and outputs. */
  readonly results: readonly Transfer[];
  readonly commands: readonly GpuCommand[];
}

export interface GpuLayout {
  /** Of the memory on the GPU. */
  readonly bytes: number;
  /** Words of the longest launch. */
  readonly words: number;
  /** Parameters, state and constants that lie on the GPU; all else is the host's. */
  readonly persistent: readonly Transfer[];
  /** Limits that the kernels need, by WebGPU's names. */
  readonly limits: Readonly<Record<string, number>>;
}
