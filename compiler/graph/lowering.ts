/**
 * The forms of loop that an op can take, of any type of node. A lowering only says what one element is; loops, fusion, blocking and
 * memory are the passes' work.
 */
import type { Affine, Bound, Expr } from "../loops/types.ts";
import type { DType } from "../scalar/types.ts";

/** What a lowering rule builds its value with. */
export interface ValueContext<Node> {
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
export interface ProcedureContext<Node> extends ValueContext<Node> {
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

interface FoldState {
  readonly type: DType;
  readonly initial: number;
  /** What it begins with instead, where that depends on the element. */
  readonly first?: (index: readonly Affine[]) => Expr;
}

export type Lowering<Node> =
  /**
   * Each element is an expression of elements of the arguments. `movement`: no arithmetic, only other places,
   * so it is never stored for its own sake. `cost`: additions per element, roughly.
   */
  | {
      readonly kind: "map";
      readonly movement: boolean;
      /** Always kept in memory. */
      readonly kept?: true;
      cost(node: Node): number;
      value(context: ValueContext<Node>, index: readonly Affine[]): Expr;
    }
  /**
   * Each element folds a reduction domain into one or more running states. `reuse`: arguments are read many
   * times (contractions), so what they hold is worth storing and the loops worth blocking.
   */
  | {
      readonly kind: "fold";
      readonly reuse: boolean;
      extents(node: Node): readonly number[];
      states(node: Node): readonly FoldState[];
      step(
        context: ValueContext<Node>,
        states: readonly Expr[],
        index: readonly Affine[],
        reduction: readonly Affine[],
      ): readonly Expr[];
      /** Which state is the value. */
      readonly result: number;
    }
  /**
   * Zero-filled, then each element of a domain is added somewhere. The first axes of the domain, `batch` of them, are also the
   * result's, and so are the last, `rest`: only along those between them may two elements meet.
   */
  | {
      readonly kind: "scatter";
      domain(node: Node): readonly number[];
      batch(node: Node): number;
      rest(node: Node): number;
      target(context: ValueContext<Node>, index: readonly Affine[]): readonly Affine[];
      value(context: ValueContext<Node>, index: readonly Affine[]): Expr;
    }
  /** A running fold along one axis. */
  | {
      readonly kind: "prefix";
      axis(node: Node): number;
      reverse(node: Node): boolean;
      state(node: Node): FoldState;
      step(context: ValueContext<Node>, state: Expr, index: readonly Affine[]): Expr;
    }
  /**
   * The result starts as `initial` everywhere, and `body` changes it in place, for each index into the leading `batch` axes:
   * for algorithms in which elements depend on each other.
   */
  | {
      readonly kind: "procedure";
      batch(node: Node): number;
      initial(context: ValueContext<Node>, index: readonly Affine[]): Expr;
      body(context: ProcedureContext<Node>, batch: readonly Affine[]): void;
    }
  /** Runs a body graph once per step. */
  | { readonly kind: "scan" }
  /** A body graph takes the place of the node when the graph is rebuilt, before anything is lowered. */
  | { readonly kind: "inline" }
  /** Nothing is computed: what a graph starts from, and one of several outputs. */
  | { readonly kind: "leaf" | "projection" };
