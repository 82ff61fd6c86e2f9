/** What functions of tensors do with the traces of these: apply ops, declare parameters that may be shared, note layers for reports. */
import { CompileError } from "../errors.ts";
import type { Given, OpRecord } from "../graph/graph.ts";
import type { Tensor, Trace } from "./trace.ts";

/** Runs what declares parameters; with `share`, names that are there already mean the same ones. It holds for all inside. */
export function sharing<Result>({ root }: Trace, share: boolean | undefined, run: () => Result): Result {
  const before = root.sharing;
  root.sharing = share ?? before;
  try {
    return run();
  } finally {
    root.sharing = before;
  }
}

/** The innermost trace among tensors: where an operation on them belongs. */
export function traceOf(tensors: readonly Tensor[]): Trace {
  const depth = (trace: Trace): number => (trace.parent === undefined ? 0 : 1 + depth(trace.parent));
  const [first] = tensors;
  if (first === undefined) throw new CompileError("TPL003", "an operation needs at least one tensor");
  return tensors.reduce((inner, { trace }) => (depth(trace) > depth(inner) ? trace : inner), first.trace);
}

/** Applies an op to tensors of any traces. */
export function applyOp<Attributes extends object>(
  op: OpRecord<Attributes>,
  tensors: readonly Tensor[],
  ...attributes: Given<Attributes>
): Tensor {
  const trace = traceOf(tensors);
  const node = trace.graph.apply(
    op,
    tensors.map((tensor) => trace.use(tensor)),
    ...attributes,
  );
  return trace.tensor(node);
}

/**
 * Notes for reports that a layer computed `output` from `inputs`, and returns it. A layer that is made of others leaves
 * that to them, so that no activation is counted twice.
 */
export function noteLayer<Output extends Tensor>(
  kind: string,
  name: string | undefined,
  inputs: readonly Tensor[],
  output: Output,
): Output {
  const { trace, node } = output;
  trace.root.layers.push({
    kind,
    name,
    inputs: inputs.map((input) => trace.use(input)),
    output: node,
    trace,
  });
  return output;
}
