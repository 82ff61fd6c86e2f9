/**
 * The graph IR, and what an op is. Nodes are immutable and interned: equal nodes are one object, so that common subexpressions and
 * equality come for free. Ids grow from arguments to users, so creation order is a topological order.
 *
 * There is one record per op: its type rule, its gradient rule, its lowering and its sampling domain. Passes ask records for
 * properties (`node.op.lower.kind`), never for names; adding an op is adding a record.
 */
import type { ScalarName } from "../scalar/functions.ts";
import { rounded } from "../scalar/numbers.ts";
import type { DType } from "../scalar/types.ts";
import { callSite, type CallSite } from "../source.ts";
import type { Lowering } from "./lowering.ts";
import type { Draw, Sample } from "./sampling.ts";
import { checkShape, type Shape, type TensorType } from "./types.ts";

/**
 * `Attributes` are plain data: numbers, strings, booleans, lists of them; a `scan` also holds its body graph. `Node` alone is a node
 * of any op.
 */
export interface Node<Attributes extends object = object> {
  readonly id: number;
  readonly op: OpRecord<Attributes>;
  readonly args: readonly Node[];
  readonly attributes: Attributes;
  /** The type of the value; of output 0 where there are several (see `project`). */
  readonly type: TensorType;
  /** Types of all outputs of a node that has several; they are read through `project` nodes. */
  readonly outputs?: readonly TensorType[];
  /** The number of the copy, where a node is told apart from an equal one that computes the same value earlier (`Graph.again`). */
  readonly copy?: number;
}

// Rules are methods, so that a record of some attributes is a record.
export interface OpRecord<Attributes extends object = object> {
  readonly name: string;
  /** Result type, or types; throws a `CompileError` where the operands do not fit. */
  type(args: readonly TensorType[], attributes: Attributes): TensorType | readonly TensorType[];
  /** `null`: not differentiable, zero. */
  readonly gradient: GradientRule<Attributes> | null;
  readonly lower: Lowering<Node<Attributes>>;
  /** What `steps` and `exact` of a scalar function say (`scalar/function.ts`); ops that only move elements are exact anyway. */
  readonly steps?: true;
  readonly exact?: true;
  /** What is known of the sign of its values, from that of operands; default nothing. */
  readonly sign?: SignRule;
  /** Floating-point operations, for the report. */
  flops?(node: Node<Attributes>): number;
  /**
   * The sampling domain: draws an application of the op, with any shapes and attributes that the type rule accepts. Tests take
   * 20 with different shapes: gradients, second gradients, and all ways to run them.
   */
  sample(draw: Draw): Sample<Attributes>;
  /** Applications that are always tested, too: where a lowering or a gradient has a case of its own that is seldom drawn. */
  readonly edgeCases?: readonly Sample<Attributes>[];
}

/** What all elements of a node are known to be. */
export type Sign = "positive" | "notNegative" | "unknown";
/** `of` gives the sign of an operand. */
export type SignRule = (of: (position: number) => Sign) => Sign;

/** The cotangent of each argument, `null` where none flows. */
export type GradientRule<Attributes extends object = object> = {
  rule(context: GradientContext<Attributes>): readonly (Node | null)[];
}["rule"];

export interface GradientContext<Attributes extends object = object> {
  readonly node: Node<Attributes>;
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

/** Short names for building graphs inside gradient rules, layers and optimizers (`ops/rules.ts`); operands have equal shapes. */
export interface Rules {
  readonly graph: Graph;
  call(name: ScalarName, ...args: Node[]): Node;
  add(a: Node, b: Node): Node;
  sub(a: Node, b: Node): Node;
  mul(a: Node, b: Node): Node;
  div(a: Node, b: Node): Node;
  neg(a: Node): Node;
  /** `a · factor` */
  scale(a: Node, factor: number): Node;
  select(condition: Node, a: Node, b: Node): Node;
  constant(value: number, like: { readonly type: TensorType }): Node;
  zeros(dtype: DType, shape: Shape): Node;
  /** 0, 1, 2, … along `axis`. */
  iota(shape: Shape, axis: number): Node;
  sum(a: Node, axes: readonly number[]): Node;
  /** As `sum`, but the summed axes stay with size 1. */
  sumKeep(a: Node, axes: readonly number[]): Node;
  /** `Σ a · b` over one axis of each; the first `batch` axes of both are matched, default 0. */
  contract(a: Node, b: Node, aAxis: number, bAxis: number, batch?: number): Node;
  reshape(a: Node, shape: Shape): Node;
  transpose(a: Node, permutation: readonly number[]): Node;
  /** Axis `k` of `a` becomes axis `axes[k]`; axes of size 1 stretch. */
  broadcast(a: Node, shape: Shape, axes: readonly number[]): Node;
  /** Broadcasting from the right, as in NumPy. */
  expand(a: Node, shape: Shape): Node;
  /** Sums `a` down to a shape that was expanded to it. */
  unexpand(a: Node, shape: Shape): Node;
  /** From `starts` to below `ends`, by `steps`, default 1. */
  slice(a: Node, starts: Shape, ends: Shape, steps?: Shape): Node;
  /** From `start` to below `end` along one axis. */
  narrow(a: Node, axis: number, start: number, end: number): Node;
  /** `value`, default 0, before and after each axis; negative counts cut off. */
  pad(a: Node, low: readonly number[], high: readonly number[], value?: number): Node;
  concat(parts: readonly Node[], axis: number): Node;
  cast(a: Node, dtype: DType): Node;
  project(node: Node, index: number): Node;
  /** `dividend / divisor` where that needs no division: `ops/quotient.ts`. */
  exactQuotient(dividend: Node, divisor: Node): Node | undefined;
}

/** Of ops without attributes. */
export type NoAttributes = Readonly<Record<string, never>>;

/** Whether a node, or an application, is of an op: then its attributes are known. */
export const isA = <Attributes extends object>(
  node: Node,
  op: OpRecord<Attributes>,
): node is Node<Attributes> => node.op === op;

export interface Named {
  readonly name: string;
}

/** A number; one that a model holds as a tensor has a name. Constant data are kept beside the parameters, and have a name only. */
interface Constant {
  readonly value?: number;
  readonly name?: string;
}

const unapplied = <Attributes extends object>(
  name: string,
  kind: "leaf" | "projection",
): OpRecord<Attributes> => {
  const refuse = (): never => {
    throw new Error(`${name} is not applied: graphs have a method for it`);
  };
  return { name, type: refuse, gradient: null, lower: { kind }, sample: refuse };
};

export const input = unapplied<Named>("input", "leaf");
export const parameter = unapplied<Named>("parameter", "leaf");
export const state = unapplied<Named>("state", "leaf");
export const constant = unapplied<Constant>("constant", "leaf");
export const project = unapplied<{ readonly index: number }>("project", "projection");

/** What a graph starts from. */
export const isLeaf = (node: Node): node is Node<Constant> => node.op.lower.kind === "leaf";

/** A number that was written among operands. One that a model holds as a tensor has a name. */
export const isLiteral = (node: Node): node is Node<{ readonly value: number }> =>
  isA(node, constant) && node.attributes.value !== undefined && node.attributes.name === undefined;

/** The name of a leaf. */
export const nameOf = (node: Node): string | undefined => (isLeaf(node) ? node.attributes.name : undefined);

/** Rewrites an application before it becomes a node: returns what to use instead, or `undefined`. */
export type Rewrite = (
  graph: Graph,
  op: OpRecord,
  args: readonly Node[],
  attributes: object,
) => Node | undefined;

/** What is given for `Attributes`: nothing is needed where all are optional. */
export type Given<Attributes> = NoAttributes extends Attributes
  ? [attributes?: Attributes]
  : [attributes: Attributes];

/**
 * A graph under construction; it remembers where each node was made. With a rewrite, applications are simplified on the way in; a
 * traced graph has none, and is what the model's author wrote.
 */
export class Graph {
  readonly nodes: Node[] = [];
  /** Metadata, outside the interning key. */
  readonly sites = new Map<number, CallSite>();
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

  /** A leaf: `input`, `parameter`, `state`, `constant`. Leaves are identified by their name. */
  leaf<Attributes extends object>(
    op: OpRecord<Attributes>,
    type: TensorType,
    attributes: NoInfer<Attributes>,
  ): Node<Attributes> {
    return this.intern(op, [], attributes, type);
  }

  /** The constant `value`, as its type holds it. */
  scalar(value: number, dtype: DType): Node {
    return this.intern(constant, [], { value: rounded(value, dtype) }, { dtype, shape: [] });
  }

  /** Applies an op: types are checked and inferred here. */
  apply<Attributes extends object>(
    op: OpRecord<Attributes>,
    args: readonly Node[],
    ...attributes: Given<Attributes>
  ): Node;
  apply(op: OpRecord, args: readonly Node[], attributes: object = {}): Node {
    const inferred = op.type(
      args.map((arg) => arg.type),
      attributes,
    );
    const outputs = "dtype" in inferred ? undefined : inferred;
    const type = "dtype" in inferred ? inferred : inferred[0]!;
    checkShape(op.name, type.shape, type.dtype);
    return this.rewrite?.(this, op, args, attributes) ?? this.intern(op, args, attributes, type, outputs);
  }

  /** Output `index` of a node that has several. */
  project(node: Node, index: number): Node {
    if (node.outputs === undefined) return node;
    return this.intern(project, [node], { index }, node.outputs[index]!);
  }

  /** Another node for the same value: what reads it computes the value again. A graph that is rebuilt has one of them. */
  again({ op, args, attributes, type, outputs, copy = 0 }: Node): Node {
    return this.intern(op, args, attributes, type, outputs, copy + 1);
  }

  /** The last extension of a scan; the scan itself if it was never extended. */
  latest(node: Node): Node {
    let found = node;
    for (let next = this.extensions.get(found); next !== undefined; next = this.extensions.get(found))
      found = next;
    return found;
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

  private intern<Attributes extends object>(
    op: OpRecord<Attributes>,
    args: readonly Node[],
    attributes: Attributes,
    type: TensorType,
    outputs?: readonly TensorType[],
    copy?: number,
  ): Node<Attributes> {
    let key = `${op.name}(`;
    for (const arg of args) key += `${arg.id},`;
    key += `)${type.dtype}${type.shape.join()}`;
    if (copy !== undefined) key += `#${copy}`;
    const entries: [string, unknown][] = Object.entries(attributes);
    for (const [name, value] of entries) key += `;${name}=${this.attributeKey(value)}`;
    const existing = this.interned.get(key);
    if (existing !== undefined && isA(existing, op)) return existing;
    const node: Node<Attributes> = {
      id: this.nodes.length,
      op,
      args,
      attributes,
      type,
      ...(outputs && { outputs }),
      ...(copy !== undefined && { copy }),
    };
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
