/** What a model definition computes with: a node of the graph, with its shape as a type. */
import type { DType } from "../graph/dtype.ts";
import type { Node, Shape } from "../graph/types.ts";
import type { Trace } from "./trace.ts";

export interface Tensor<S extends Shape = Shape, D extends DType = DType> {
  readonly shape: S;
  readonly dtype: D;
  /** For the compiler: the node, and the trace that it belongs to. */
  readonly node: Node;
  readonly trace: Trace;
}
