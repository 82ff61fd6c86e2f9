/** What a model definition computes with: a node of the graph, with its shape as a type. */
import { CompileError, showShape } from "../errors.ts";
import type { DType } from "../scalar/types.ts";
import type { Shape } from "../graph/types.ts";
import type { Trace } from "./trace.ts";
import type { Node } from "../graph/graph.ts";

export interface Tensor<S extends Shape = Shape, D extends DType = DType> {
  readonly shape: S;
  readonly dtype: D;
  /** For the compiler: the node, and the trace that it belongs to. */
  readonly node: Node;
  readonly trace: Trace;
}

/**
 * A tensor that says so where JavaScript asks for a number or a text: `x * 2` would be NaN, and `x > 0 ? a : b` would choose a branch
 * while the model is built, once for all. Only `if (x)` asks nothing; an object is true.
 */
export class TracedTensor<S extends Shape, D extends DType> implements Tensor<S, D> {
  readonly shape: S;
  readonly dtype: D;
  readonly node: Node;
  readonly trace: Trace;

  constructor(node: Node, trace: Trace) {
    this.shape = node.type.shape as S;
    this.dtype = node.type.dtype as D;
    this.node = node;
    this.trace = trace;
  }

  [Symbol.toPrimitive](wanted: "number" | "string" | "default"): never {
    throw new CompileError(
      "TPL010",
      `${this.toString()} has no value while the model is built: ${instead[wanted]}`,
    );
  }

  toString(): string {
    return `a tensor ${this.dtype}${showShape(this.shape)}`;
  }

  toJSON(): object {
    return { dtype: this.dtype, shape: this.shape };
  }

  /** What `console.log` prints in Node. */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return `Tensor ${this.dtype}${showShape(this.shape)}`;
  }
}

/** What to write where JavaScript asks for a number (`x * 2`, `x > 0`), a text, or either (`x + y`, `x == y`). */
const instead = {
  number:
    "write mul(x, 2) for x * 2, sub(x, y) for x - y, greater(x, 0) for x > 0, and where(greater(x, 0), a, b) for x > 0 ? a : b",
  default: "write add(x, y) for x + y, and equal(x, y) for x == y",
  string: "console.log(x) prints its type; return it in outputs or metrics to see its values",
} as const;

/** Also of another copy of this package. */
export const isTensor = (value: unknown): value is Tensor =>
  typeof value === "object" && value !== null && "node" in value && "trace" in value && "dtype" in value;
