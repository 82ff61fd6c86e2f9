/**
 * A graph under construction: interns nodes, so that equal nodes are one object (common subexpressions and
 * equality come for free), and remembers where each was made. With a rewrite, applications are
 * simplified on the way in; a traced graph has none, and is what the model's author wrote.
 */
import { CompileError, showShape } from "../errors.ts";
import type { OpRecord } from "../ops/record.ts";
import { opRecord } from "../ops/registry.ts";
import { rounded } from "../scalar/numbers.ts";
import { scalarTypes, type DType } from "../scalar/types.ts";
import { callSite, type CallSite } from "../source.ts";
import type { Attributes, Node, Shape, TensorType } from "./types.ts";

/** Rewrites an application before it becomes a node: returns what to use instead, or `undefined`. */
export type Rewrite = (
  graph: Graph,
  op: string,
  args: readonly Node[],
  attributes: Attributes,
) => Node | undefined;

export class Graph {
  readonly nodes: Node[] = [];
  /** Metadata, outside the interning key. */
  readonly sites = new Map<number, CallSite>();
  readonly names = new Map<number, string>();
  private readonly interned = new Map<string, Node>();
  private readonly rewrite: Rewrite | undefined;
  /** Bodies of scans are told apart by identity. */
  private readonly bodies = new Map<unknown, number>();
  /** The place that new nodes are attributed to, while a rule or a pass builds on behalf of a node. */
  currentSite: CallSite | undefined;
  /**
   * Scans that a gradient needs more outputs of: the extended scan computes all that the original does, at the
   * same output positions, and takes its place when the graph is next rebuilt.
   */
  readonly extensions = new Map<Node, Node>();

  constructor(rewrite?: Rewrite) {
    this.rewrite = rewrite;
  }

  /** A leaf: `input`, `parameter`, `state`. Leaves are identified by their name. */
  leaf(op: "input" | "parameter" | "state" | "constant", type: TensorType, attributes: Attributes): Node {
    return this.intern(op, [], attributes, type, undefined);
  }

  /** The constant `value`, as its type holds it, of any shape: a number, not data. */
  scalar(value: number, dtype: DType, shape: Shape = []): Node {
    const held = { value: rounded(value, dtype) };
    const number = this.intern("constant", [], held, { dtype, shape: [] }, undefined);
    return shape.length === 0 ? number : this.apply("broadcast", [number], { shape, axes: [] });
  }

  /** Applies a record of `ops/`: types are checked and inferred here. */
  apply(op: string, args: readonly Node[], attributes: Attributes = {}): Node {
    const record = opRecord(op);
    const inferred = record.type(
      args.map((arg) => arg.type),
      attributes,
    );
    const outputs = "dtype" in inferred ? undefined : inferred;
    const type = "dtype" in inferred ? inferred : inferred[0]!;
    checkShape(op, type.shape, type.dtype);
    const replacement = this.rewrite?.(this, op, args, attributes);
    return replacement ?? this.intern(op, args, attributes, type, outputs);
  }

  /** Output `index` of a node that has several. */
  project(node: Node, index: number): Node {
    if (node.outputs === undefined) return node;
    return this.intern("project", [node], { index }, node.outputs[index]!, undefined);
  }

  /** A scan, or the last extension of it. */
  latest(node: Node): Node {
    let found = node;
    for (let next = this.extensions.get(found); next !== undefined; next = this.extensions.get(found))
      found = next;
    return found;
  }

  /** The record of an op, for records that handle graphs themselves. */
  record(op: string): OpRecord {
    return opRecord(op);
  }

  /** Whether applications are rewritten on the way in. */
  get isRewriting(): boolean {
    return this.rewrite !== undefined;
  }

  /** An empty graph of the same kind, for a body. */
  fresh(): Graph {
    return new Graph(this.rewrite);
  }

  site(node: Node): CallSite | undefined {
    return this.sites.get(node.id);
  }

  private intern(
    op: string,
    args: readonly Node[],
    attributes: Attributes,
    type: TensorType,
    outputs: readonly TensorType[] | undefined,
  ): Node {
    let key = `${op}(`;
    for (const arg of args) key += `${arg.id},`;
    key += `)${type.dtype}${type.shape.join()}`;
    for (const name of Object.keys(attributes)) key += `;${name}=${this.attributeKey(attributes[name])}`;
    const existing = this.interned.get(key);
    if (existing !== undefined) return existing;
    const node: Node = { id: this.nodes.length, op, args, attributes, type, ...(outputs && { outputs }) };
    this.interned.set(key, node);
    this.nodes.push(node);
    this.sites.set(node.id, this.currentSite ?? callSite());
    return node;
  }

  private attributeKey(value: unknown): string {
    if (typeof value === "number") return Object.is(value, -0) ? "-0" : String(value);
    if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "undefined";
    if (Array.isArray(value) || ArrayBuffer.isView(value))
      return `[${Array.from(value as ArrayLike<unknown>, (item) => this.attributeKey(item)).join()}]`;
    const known = this.bodies.get(value) ?? this.bodies.size;
    this.bodies.set(value, known);
    return `#${known}`;
  }
}

/** Throws TPL016 unless sizes are integers from 1, and their product one that 32 bits can count. `op`: of what it is the shape. */
export function checkShape(op: string, shape: Shape, dtype: DType): void {
  for (const extent of shape)
    if (!Number.isInteger(extent) || extent < 1)
      throw new CompileError(
        "TPL016",
        `${op}: ${extent} is not a usable size in ${showShape(shape)}: sizes are integers from 1`,
      );
  if (shape.reduce((product, extent) => product * extent, 1) < 2 ** 31) return;
  const size = shape.reduce((product, extent) => product * BigInt(extent), 1n);
  const gibibytes = Math.ceil((Number(size) * scalarTypes[dtype].bytes) / 2 ** 30);
  throw new CompileError(
    "TPL016",
    `${op}: ${showShape(shape)} has ${size.toLocaleString("en-US")} elements, ${gibibytes.toLocaleString("en-US")} GiB, and a tensor has at most 2^31 - 1`,
  );
}
