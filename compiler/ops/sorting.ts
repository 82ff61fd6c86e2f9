/** Sorting: only positions are an op; values follow by gathering, and so do their gradients. */
import { CompileError } from "../errors.ts";
import { isFloat } from "../scalar/types.ts";
import { addAffine, constantIndex, scaleAffine } from "../loops/affine.ts";
import { call, constant, indexValue } from "../loops/build.ts";
import type { Affine, Expr } from "../loops/types.ts";
import { requireNumbers, requireOperands } from "./checks.ts";
import type { Node, OpRecord } from "../graph/graph.ts";
import type { ProcedureContext } from "../graph/lowering.ts";
import { elements } from "../graph/traverse.ts";

const lengthOf = (node: Node): number => node.type.shape.at(-1)!;
const passesOf = (length: number): number => Math.ceil(Math.log2(length));

export interface Direction {
  readonly descending: boolean;
}

/**
 * The positions that sort the last axis of `x` [..., n]; equal elements stay in order, NaN counts as the largest. Merge
 * sort goes back and forth between two halves, so the result is [..., 2, n], of which the first half holds the positions.
 */
export const argsort: OpRecord<Direction> = {
  name: "argsort",
  type(args) {
    const [x] = requireOperands("argsort", args, 1);
    requireNumbers("argsort", [x]);
    if (x.shape.length === 0) throw new CompileError("TPL013", "argsort: a scalar [] has no axis to sort");
    return { dtype: "i32", shape: [...x.shape.slice(0, -1), 2, x.shape.at(-1)!] };
  },
  gradient: null,
  lower: {
    kind: "procedure",
    batch: (node) => node.type.shape.length - 2,
    initial: (_, index) => indexValue(index.at(-1)!),
    body(context, batch) {
      const passes = passesOf(lengthOf(context.node));
      for (let pass = 0; pass < passes; pass++) mergeRuns(context, batch, 2 ** pass, (passes - pass) % 2);
    },
  },
  steps: true,
  flops: (node) => (elements(node) / 2) * passesOf(lengthOf(node)),
  sample: (draw) => ({
    args: [{ type: { dtype: draw.pick(["f64", "i32"]), shape: draw.shape([1, 4]) } }],
    attributes: { descending: draw.flag() },
  }),
};

/** Merges neighbouring runs of `width` sorted positions, from one half of the result into the other. */
function mergeRuns(
  context: ProcedureContext<Node<Direction>>,
  batch: readonly Affine[],
  width: number,
  from: number,
): void {
  const { node, bind, read, result, store, loop, when, accumulator, asIndex } = context;
  const n = lengthOf(node);
  const place = (half: number, at: Affine): Affine[] => [...batch, constantIndex(half), at];
  loop("block", Math.ceil(n / (2 * width)), (block) => {
    const start = scaleAffine(block, 2 * width);
    const limit = (length: number, name: string): Expr =>
      bind(call("minimum", indexValue(addAffine(start, constantIndex(length))), constant(n, "i32")), name);
    const [middle, end] = [limit(width, "middle"), limit(2 * width, "end")];
    const left = accumulator("left", indexValue(start));
    const right = accumulator("right", middle);
    loop("step", 2 * width, (step) => {
      const at = addAffine(start, step);
      when([{ index: at, low: 0, high: n }], () => {
        const first = (run: Expr) => {
          const position = result(place(from, asIndex(run, n)));
          return { position, value: bind(read(0, [...batch, asIndex(position, n)])) };
        };
        const [a, b] = [first(left.value), first(right.value)];
        const takesRight = bind(
          call(
            "and",
            call("less", right.value, end),
            call("or", call("greaterEqual", left.value, middle), comesFirst(node, b.value, a.value)),
          ),
          "takesRight",
        );
        store(place(1 - from, at), call("select", takesRight, b.position, a.position));
        const advance = (run: Expr, condition: Expr): Expr => call("add", run, call("toI32", condition));
        right.update(advance(right.value, takesRight));
        left.update(advance(left.value, call("not", takesRight)));
      });
    });
  });
}

/** Whether `a` stands strictly before `b`: it is smaller, or a number before NaN; the opposite if descending. */
function comesFirst(node: Node<Direction>, a: Expr, b: Expr): Expr {
  const [low, high] = node.attributes.descending ? [b, a] : [a, b];
  const smaller = call("less", low, high);
  if (!isFloat(low.type)) return smaller;
  return call("or", smaller, call("and", call("isNaN", high), call("not", call("isNaN", low))));
}
