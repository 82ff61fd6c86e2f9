/** `scan`: a loop over time steps. Its body is traced once and compiles to a loop, whatever the number of steps. */
import { CompileError, showShape, showType } from "../errors.ts";
import type { DType } from "../scalar/types.ts";
import { type Shape, sameType } from "../graph/types.ts";
import { type Tensor, Trace } from "../model/trace.ts";
import { traceOf, tracing } from "../model/apply.ts";
import { input } from "../graph/graph.ts";
import { ops } from "../ops/registry.ts";

/** Tensors by name, or in order. */
export type Tensors = Readonly<Record<string, Tensor>> | readonly Tensor[];

/** One step's part of tensors with a leading time axis. */
export type Steps<T extends Tensors> = {
  readonly [Name in keyof T]: T[Name] extends Tensor<
    readonly [number, ...infer Rest extends Shape],
    infer D extends DType
  >
    ? Tensor<Rest, D>
    : Tensor;
};

/** Each tensor of all steps together, along a leading time axis. */
export type Stacks<T extends Tensors> = {
  readonly [Name in keyof T]: T[Name] extends Tensor<infer S extends Shape, infer D extends DType>
    ? Tensor<[number, ...S], D>
    : Tensor;
};

export interface ScanArguments<Carry extends Tensors, Xs extends Tensors> {
  /** What goes from step to step: its values before the first step. */
  readonly carry: Carry;
  /** Tensors with a leading time axis; the body gets one step of them. */
  readonly xs?: Xs;
  /** The number of steps, where there are no `xs` to tell it. */
  readonly length?: number;
  /** From the last step to the first; stacked results are in the order of `xs` all the same. */
  readonly reverse?: boolean;
  /**
   * What a step computes without the carry, the gradient computes again instead of storing it for all steps: time for memory.
   * Default false.
   */
  readonly recompute?: boolean;
}

/**
 * Runs `body(carry, x)` for each step. The body returns the next carry, with the shapes and types of the first, and what to stack
 * along time (`ys`). It may use any tensor from around it; random numbers and dropout are drawn anew in each step. Returns the
 * last carry and the stacks.
 */
export function scan<
  const Carry extends Tensors,
  const Xs extends Tensors = readonly [],
  const Ys extends Tensors = readonly [],
>(
  { carry, xs, length, reverse = false, recompute = false }: ScanArguments<Carry, Xs>,
  body: (
    carry: Carry,
    x: Steps<Xs>,
  ) => { readonly carry: { readonly [Name in keyof Carry]: Tensor }; readonly ys?: Ys },
): { readonly carry: Carry; readonly ys: Stacks<Ys> } {
  const starts = Object.values<Tensor>(carry);
  const sliced = Object.values<Tensor>(xs ?? []);
  const count = stepsOf(sliced, length);
  const outer = traceOf([...starts, ...sliced]).root.active;
  const inner = new Trace(outer.options, outer, count);
  const leaf = (name: string, { dtype }: Tensor, shape: Shape): Tensor =>
    inner.tensor(inner.graph.leaf(input, { dtype, shape }, { name }));
  const carries = starts.map((start, k) => leaf(`carry${k}`, start, start.shape));
  const steps = sliced.map((stack, k) => leaf(`slice${k}`, stack, stack.shape.slice(1)));

  const result = tracing(inner, () =>
    body(sameForm(carry, carries) as Carry, sameForm(xs ?? [], steps) as Steps<Xs>),
  );
  const next = nextCarries(carry, result.carry as Tensors);
  const stacked = Object.values<Tensor>(result.ys ?? []).map((tensor) => inner.use(tensor));
  const nextNodes = next.map((tensor) => inner.use(tensor));
  const { drawn } = inner;
  const captured = [...inner.captured.values()];
  const node = outer.graph.apply(
    ops.scan,
    [...starts, ...sliced, ...[...drawn, ...captured].map((argument) => argument.outer)].map((tensor) =>
      outer.use(tensor),
    ),
    {
      body: {
        graph: inner.graph,
        carries: carries.map((tensor) => tensor.node),
        slices: [...steps.map((tensor) => tensor.node), ...drawn.map((draw) => draw.leaf)],
        captured: captured.map((capture) => capture.leaf),
        nextCarries: nextNodes,
        stacked,
      },
      length: count,
      reverse,
      ...(recompute && { recompute }),
    },
  );
  const output = (index: number): Tensor => outer.tensor(outer.graph.project(node, index));
  return {
    carry: sameForm(
      carry,
      carries.map((_, k) => output(k)),
    ) as Carry,
    ys: sameForm(
      result.ys ?? [],
      stacked.map((_, k) => output(carries.length + k)),
    ) as Stacks<Ys>,
  };
}

/** New tensors under the names, or in the order, of others. */
function sameForm(form: Tensors, tensors: readonly Tensor[]): Tensors {
  if (Array.isArray(form)) return tensors;
  return Object.fromEntries(Object.keys(form).map((name, k) => [name, tensors[k]!]));
}

function stepsOf(sliced: readonly Tensor[], length: number | undefined): number {
  const count = length ?? sliced[0]?.shape[0];
  if (count === undefined || !Number.isInteger(count) || count < 1)
    throw new CompileError(
      "TPL021",
      `scan: needs xs with a leading time axis, or a length from 1, not ${count}`,
    );
  const other = sliced.find((tensor) => tensor.shape[0] !== count);
  if (other !== undefined)
    throw new CompileError(
      "TPL021",
      `scan: ${showShape(other.shape)} has no leading time axis of ${count} steps`,
    );
  return count;
}

/** The next carries in the order of the first ones. Throws TPL021 where one is missing or has another shape or type. */
function nextCarries(first: Tensors, next: Tensors): Tensor[] {
  const byName = next as Readonly<Record<string, Tensor>>;
  return Object.entries<Tensor>(first as Readonly<Record<string, Tensor>>).map(([name, start]) => {
    const tensor = Object.hasOwn(byName, name) ? byName[name]! : undefined;
    if (tensor === undefined || !sameType(tensor, start))
      throw new CompileError(
        "TPL021",
        `scan: the carry ${name} comes in as ${showType(start)} and goes out as ${tensor === undefined ? "nothing" : showType(tensor)}`,
      );
    return tensor;
  });
}
