/**
 * One record per primitive op: its type rule, its gradient rule, its lowering and its sampling domain. Passes ask records for
 * properties (`record.lower.kind`), never for op names; adding an op is adding a record.
 */
import type { DType } from "../scalar/types.ts";
import type { Graph } from "../graph/graph.ts";
import type { Attributes, Node, TensorType } from "../graph/types.ts";
import type { Affine, Bound, Expr } from "../loops/types.ts";
import type { Rules } from "./rules.ts";
import type { Draw, Sample } from "./sampling.ts";

/** What a gradient rule gets. */
export interface GradientContext {
  readonly node: Node;
  readonly args: readonly Node[];
  /** The forward value: output 0 (`rules.project` for others). */
  readonly output: Node;
  /** Cotangent of output 0; of each output where there are several (`null`: nothing flows back). */
  readonly cotangent: Node;
  readonly cotangents: readonly (Node | null)[];
  /** Which arguments a gradient is wanted for: rules may skip the others. */
  readonly wanted: readonly boolean[];
  readonly rules: Rules;
  /** For rules of ops that hold a graph of their own: `autodiff/differentiate.ts`. */
  readonly differentiate: (
    graph: Graph,
    outputs: readonly Node[],
    cotangents: readonly Node[],
    wrt: readonly Node[],
  ) => Node[];
}

/** What a lowering rule builds its value with. */
export interface ValueContext {
  readonly node: Node;
  /** The element of argument `position` at `index` (one affine index per axis). */
  read(position: number, index: readonly Affine[]): Expr;
  /** `value()` where the bounds hold, else `otherwise`; `value` must do its reads inside. */
  guard(bounds: readonly Bound[], value: () => Expr, otherwise: Expr): Expr;
  /** Computes a value once that is used several times. */
  bind(value: Expr): Expr;
  /** Makes an `i32` value usable in indices; `extent`: it is in `[0, extent)`. */
  asIndex(value: Expr, extent: number): Affine;
  /** ⌊index / divisor⌋ and the rest; exact and affine where loops can be split so. */
  divide(index: Affine, divisor: number): Affine;
  modulo(index: Affine, divisor: number): Affine;
}

/**
 * What a procedure is written with: statements, in the order of the calls. An index has one entry per axis; names are those of
 * the emitted code.
 */
export interface ProcedureContext extends ValueContext {
  bind(value: Expr, name?: string): Expr;
  /** The element of the result as it is now. */
  result(index: readonly Affine[]): Expr;
  store(index: readonly Affine[], value: Expr): void;
  /** `body` for 0, 1, … below `extent`, in this order. */
  loop(name: string, extent: number, body: (at: Affine) => void): void;
  /** The same where the iterations touch different elements of the result, and may be reordered. */
  parallel(name: string, extent: number, body: (at: Affine) => void): void;
  /** `body` where all bounds hold: loops have constant ends, so a triangle is a loop with a condition. */
  when(bounds: readonly Bound[], body: () => void): void;
  /** A value that changes; `value` is what it is where it is used. */
  accumulator(name: string, initial: Expr): { readonly value: Expr; update(value: Expr): void };
}

export interface FoldState {
  readonly type: DType;
  readonly initial: number;
  /** What it begins with instead, where that depends on the element. */
  readonly first?: (index: readonly Affine[]) => Expr;
}

export type Lowering =
  /**
   * Each element is an expression of elements of the arguments. `movement`: no arithmetic, only other places,
   * so it is never stored for its own sake. `cost`: additions per element, roughly.
   */
  | {
      readonly kind: "map";
      readonly movement: boolean;
      /** Always kept in memory. */
      readonly kept?: true;
      readonly cost: (node: Node) => number;
      readonly value: (context: ValueContext, index: readonly Affine[]) => Expr;
    }
  /**
   * Each element folds a reduction domain into one or more running states. `reuse`: arguments are read many
   * times (contractions), so what they hold is worth storing and the loops worth blocking.
   */
  | {
      readonly kind: "fold";
      readonly reuse: boolean;
      readonly extents: (node: Node) => readonly number[];
      readonly states: (node: Node) => readonly FoldState[];
      readonly step: (
        context: ValueContext,
        states: readonly Expr[],
        index: readonly Affine[],
        reduction: readonly Affine[],
      ) => readonly Expr[];
      /** Which state is the value. */
      readonly result: number;
    }
  /**
   * Zero-filled, then each element of a domain is added somewhere. The first axes of the domain, `batch` of them, are also the
   * result's, and so are the last, `rest`: only along those between them may two elements meet.
   */
  | {
      readonly kind: "scatter";
      readonly domain: (node: Node) => readonly number[];
      readonly batch: (node: Node) => number;
      readonly rest: (node: Node) => number;
      readonly target: (context: ValueContext, index: readonly Affine[]) => readonly Affine[];
      readonly value: (context: ValueContext, index: readonly Affine[]) => Expr;
    }
  /** A running fold along one axis. */
  | {
      readonly kind: "prefix";
      readonly axis: (node: Node) => number;
      readonly reverse: (node: Node) => boolean;
      readonly state: (node: Node) => FoldState;
      readonly step: (context: ValueContext, state: Expr, index: readonly Affine[]) => Expr;
    }
  /**
   * The result starts as `initial` everywhere, and `body` changes it in place, for each index into the leading `batch` axes:
   * for algorithms in which elements depend on each other.
   */
  | {
      readonly kind: "procedure";
      readonly batch: (node: Node) => number;
      readonly initial: (context: ValueContext, index: readonly Affine[]) => Expr;
      readonly body: (context: ProcedureContext, batch: readonly Affine[]) => void;
    }
  /** Runs a body graph once per step. */
  | { readonly kind: "scan" }
  /** A body graph takes the place of the node when the graph is rebuilt, before anything is lowered. */
  | { readonly kind: "inline" };

export interface OpRecord {
  readonly name: string;
  /** Result type, or types; throws a `CompileError` where the operands do not fit. */
  readonly type: (args: readonly TensorType[], attributes: Attributes) => TensorType | readonly TensorType[];
  /** The cotangent of each argument, `null` where none flows; `null` instead: not differentiable, zero. */
  readonly gradient: ((context: GradientContext) => readonly (Node | null)[]) | null;
  readonly lower: Lowering;
  /** As of scalar functions (`scalar/functions.ts`); movement is exact, too. */
  readonly steps?: true;
  readonly exact?: true;
  /** Floating-point operations, for the report. */
  readonly flops?: (node: Node) => number;
  /**
   * The sampling domain: draws an application of the op, with any shapes and attributes that the type rule accepts. Tests take
   * 20 with different shapes: gradients, second gradients, and all ways to run them.
   */
  readonly sample: (draw: Draw) => Sample;
  /** Applications that are always tested, too: where a lowering or a gradient has a case of its own that is seldom drawn. */
  readonly edgeCases?: readonly Sample[];
}

/** Reads an attribute that the record itself wrote. */
export const attribute = <T>(source: { readonly attributes: Attributes } | Attributes, name: string): T =>
  ("attributes" in source ? (source.attributes as Attributes)[name] : source[name]) as T;
