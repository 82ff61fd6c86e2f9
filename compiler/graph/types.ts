/**
 * The graph IR: immutable, interned nodes. A node never changes, equal nodes are the same object, and ids grow
 * from arguments to users, so creation order is a topological order and equality is identity.
 */
import type { DType } from "../scalar/types.ts";

export type Shape = readonly number[];

export interface TensorType {
  readonly dtype: DType;
  readonly shape: Shape;
}

/** Plain data: numbers, strings, booleans, arrays of them; a `scan` also holds its body graph. */
export type Attributes = Readonly<Record<string, unknown>>;

export interface Node {
  readonly id: number;
  /** `input`, `parameter`, `state`, `constant`, `project`, or the name of a record in `ops/`. */
  readonly op: string;
  readonly args: readonly Node[];
  readonly attributes: Attributes;
  /** The type of the value; of output 0 where there are several (see `project`). */
  readonly type: TensorType;
  /** Types of all outputs of a node that has several; they are read through `project` nodes. */
  readonly outputs?: readonly TensorType[];
}
