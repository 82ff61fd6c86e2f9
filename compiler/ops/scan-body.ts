/** What a scan runs, and how. */
import type { Graph, Node } from "../graph/graph.ts";

export interface ScanBody {
  readonly graph: Graph;
  /** Leaves of the body graph; a scan's arguments are the initial carries, the sliced and the captured tensors. */
  readonly carries: readonly Node[];
  readonly slices: readonly Node[];
  readonly captured: readonly Node[];
  readonly nextCarries: readonly Node[];
  readonly stacked: readonly Node[];
}

export interface ScanAttributes {
  readonly body: ScanBody;
  readonly length: number;
  /** From the last step to the first. */
  readonly reverse: boolean;
  readonly recompute?: true;
}
