/**
 * The loop IR: what a kernel does, as typed loops over flat buffers.
 *
 * One kernel is a function of buffers. Values are scalars in SSA form (`let`), except accumulators, which are
 * the only mutable variables. Buffer indices are affine in loop variables and `i32` lets, so that every target
 * sees strides; conditions on indices are guards, so that nothing outside a buffer is ever read. The same IR
 * is interpreted (`interpret.ts`), verified (`verify.ts`), printed (`print.ts`), scheduled (`schedule/`)
 * and printed again by each target. A `vector` loop runs all its iterations in lockstep, statement by statement.
 *
 * A kernel for a GPU begins with `group` loops: an iteration is a workgroup, and no two of them share anything but buffers that neither
 * changes. Inside, an iteration of a nest of `thread` loops is an invocation; what stands outside of thread loops is computed by all threads
 * alike, and stores nothing. Threads share workgroup arrays. Between two barriers, which stand outside of thread loops, they run in any order:
 * `races.ts` proves that it makes no difference.
 */
import type { ScalarName } from "../scalar/functions.ts";
import type { DType } from "../scalar/types.ts";

/** `offset + Σ coefficient · variable`, in elements, larger coefficients first. Coefficients are never 0, variables never repeat. */
export interface Affine {
  readonly offset: number;
  readonly terms: readonly Term[];
}

export interface Term {
  readonly variable: string;
  readonly coefficient: number;
}

/** `low ≤ index < high`. */
export interface Bound {
  readonly index: Affine;
  readonly low: number;
  readonly high: number;
}

export type Expr =
  | { readonly kind: "constant"; readonly type: DType; readonly value: number }
  /** A `let` or an accumulator. */
  | { readonly kind: "variable"; readonly type: DType; readonly name: string }
  /** The value of an index, as an `i32`. */
  | { readonly kind: "index"; readonly type: "i32"; readonly index: Affine }
  /** `buffer` is the position in the kernel's `buffers`. */
  | { readonly kind: "load"; readonly type: DType; readonly buffer: number; readonly index: Affine }
  /** A row of the table of scalar functions (`scalar/functions.ts`). */
  | {
      readonly kind: "call";
      readonly type: DType;
      readonly function: ScalarName;
      readonly args: readonly Expr[];
    }
  /** `value` where all bounds hold, else `otherwise`; `value` is not evaluated where they do not. */
  | {
      readonly kind: "guard";
      readonly type: DType;
      readonly bounds: readonly Bound[];
      readonly value: Expr;
      readonly otherwise: Expr;
    };

/** How the iterations of a loop may run. `parallel`: independent. `vector`: in lockstep. `group`, `thread`: workgroups of a GPU, and their threads. */
export type LoopMode = "serial" | "parallel" | "vector" | "group" | "thread";

/** A compile-time number, or the name of one of the kernel's `extents`, given at launch. */
export type Extent = number | string;

export type Stmt =
  /** `for (variable = start; variable < end; variable += step)`; `end - start` is a multiple of `step`. */
  | {
      readonly kind: "for";
      readonly variable: string;
      readonly start: number;
      readonly end: Extent;
      readonly step: number;
      readonly mode: LoopMode;
      readonly body: readonly Stmt[];
      /** Each thread takes a part of the iterations (`sharedLoops`). */
      readonly threads?: true;
      /** The register block that was chosen for the sums in it. */
      readonly block?: Block;
      /** The variable of the loop that it was made from, before the kernel was scheduled; copies inherit it. */
      readonly origin?: string;
    }
  | { readonly kind: "let"; readonly name: string; readonly type: DType; readonly value: Expr }
  | { readonly kind: "accumulator"; readonly name: string; readonly type: DType; readonly initial: Expr }
  | { readonly kind: "update"; readonly name: string; readonly value: Expr }
  /** `buffer[index] = value`, or `+=` with `accumulate`. */
  | {
      readonly kind: "store";
      readonly buffer: number;
      readonly index: Affine;
      readonly value: Expr;
      readonly accumulate: boolean;
    }
  | { readonly kind: "if"; readonly bounds: readonly Bound[]; readonly body: readonly Stmt[] }
  /** No thread of a workgroup goes on before all have come here, and what they stored is there for all. */
  | { readonly kind: "barrier" };

export type For = Stmt & { readonly kind: "for" };
export type Let = Stmt & { readonly kind: "let" };
export type Accumulator = Stmt & { readonly kind: "accumulator" };
export type Variable = Expr & { readonly kind: "variable" };

export const originOf = ({ variable, origin = variable }: For): string => origin;

export interface KernelBuffer {
  readonly name: string;
  readonly type: DType;
  readonly access: "read" | "write" | "readwrite";
  /** Elements: every index is in `[0, length)`. With run-time extents: the length at extent 1, per unit. */
  readonly length: number;
  /** The length does not grow with the run-time extents: an operand that is the same for all elements. */
  readonly fixed?: true;
  /** The length is `length + Σ growth · extent` instead. */
  readonly growth?: readonly number[];
}

/** Elements of a kernel's buffer that a launch with these extents may touch. */
export const touchedLength = ({ length, fixed, growth }: KernelBuffer, extents: Iterable<number>): number => {
  let touched = length;
  let k = 0;
  if (!fixed)
    for (const extent of extents)
      if (growth === undefined) touched *= extent;
      else touched += (growth[k++] ?? 0) * extent;
  return touched;
};

/** Memory of a workgroup, or of each of its threads, while a kernel runs; at first it holds anything. */
export interface LocalArray {
  readonly name: string;
  readonly type: DType;
  readonly length: number;
  readonly space: "workgroup" | "private";
}

export interface Kernel {
  readonly name: string;
  readonly buffers: readonly KernelBuffer[];
  /** Their positions, in loads and stores, follow those of the buffers. */
  readonly arrays?: readonly LocalArray[];
  /** Names of loop extents that are given at launch, which indices may hold too; most kernels have none. */
  readonly extents: readonly string[];
  /** Numbers that are given at launch, behind the extents. */
  readonly scalars?: readonly Scalar[];
  readonly body: readonly Stmt[];
}

export interface Scalar {
  readonly name: string;
  readonly type: DType;
}

/** What a load or a store means by a position. */
export const memoryAt = ({ buffers, arrays = [] }: Kernel, position: number): KernelBuffer | LocalArray => {
  const memory = buffers[position] ?? arrays[position - buffers.length];
  if (memory === undefined) throw new Error(`no buffer at position ${position}`);
  return memory;
};

export const isLocal = (memory: KernelBuffer | LocalArray): memory is LocalArray => "space" in memory;

/** Iterations of two loops that run side by side: vectors of the one, rows of the other. */
export interface Block {
  readonly vectors: number;
  readonly rows: number;
}
