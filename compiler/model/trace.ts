/**
 * A model definition being traced: the graph that its calls build, and what it declares on the way. Layers reach
 * it through their tensors (`x.trace`), so that `linear(x, 10)` can declare its own parameters.
 *
 * A scan's body is traced into a child: tensors of the surrounding traces are captured when they are first used.
 */
import { initial as initialCheck } from "./arguments/kinds.ts";
import { CompileError, showShape } from "../errors.ts";
import type { DType, FloatType } from "../scalar/types.ts";
import {
  Graph,
  isLiteral,
  constant,
  input,
  parameter,
  state,
  type Node,
  type Rules,
} from "../graph/graph.ts";
import { callSite } from "../source.ts";
import type {
  ConstantDeclaration,
  InputDeclaration,
  ParameterDeclaration,
  StateDeclaration,
} from "../graph/declarations.ts";
import { sizeOf, checkShape, type Shape, sameShape, sameType, type TensorType } from "../graph/types.ts";
import { rulesOf } from "../ops/rules.ts";
import type { Initial } from "../../runtime/index.ts";
import { randomBits } from "../ops/generators.ts";

/** One call of a layer function, as the model's author sees it. Reports are made of them; the graph does not know them. */
export interface LayerNote {
  /** The function: `conv2d`, `maxPool2d`, ... */
  readonly kind: string;
  /** What the names of its parameters begin with, if it has parameters. */
  readonly name: string | undefined;
  readonly inputs: readonly Node[];
  readonly output: Node;
  /** The trace that the nodes are of: that of a scan's body, if the layer was called there. */
  readonly trace: Trace;
}

/** Options of what declares parameters. */
export interface Sharing {
  /** One layer in several places: parameters of this name that are there already are used again. Default false, which refuses them. */
  readonly share?: boolean;
}

export interface ParameterOptions extends Sharing {
  /** Default true. */
  readonly trainable?: boolean;
}

export interface TraceOptions {
  readonly training: boolean;
  /** What floating-point tensors are: the same model compiles in either. */
  readonly float: FloatType;
  /** Of all traces of one trainer. */
  readonly constants?: ConstantNames;
}

/** Names of constant data, of which there is one in all traces that have it. */
export class ConstantNames {
  private readonly known: { readonly type: TensorType; readonly values: ArrayLike<number> }[] = [];

  /** `taken`: those of the trace, which tells its own constants apart though they be equal. */
  nameOf(type: TensorType, values: ArrayLike<number>, taken: ReadonlyMap<string, unknown>): string {
    const equal = this.known.findIndex(
      (known, k) =>
        !taken.has(constantName(k)) &&
        sameType(known.type, type) &&
        Array.prototype.every.call(known.values, (value: number, place) => Object.is(value, values[place])),
    );
    return constantName(equal < 0 ? this.known.push({ type, values }) - 1 : equal);
  }
}

const constantName = (number: number): string => `constant${number}`;

/** What a model definition computes with: a node of the graph, with its shape as a type. */
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

/** Names of the counters that every trainer has; no state of a model can be called so. */
export const seedName = "tapeless.seed";
export const stepName = "tapeless.step";

export class Trace {
  readonly graph: Graph;
  readonly rules: Rules;
  readonly options: TraceOptions;
  readonly inputs = new Map<string, InputDeclaration>();
  readonly parameters = new Map<string, ParameterDeclaration>();
  readonly states = new Map<string, StateDeclaration>();
  readonly constants = new Map<string, ConstantDeclaration>();
  /** New values of states at the end of a training step. */
  readonly updates = new Map<Node, Node>();
  readonly parent: Trace | undefined;
  /** Of a root: the layers in the order of their calls, also those inside of scans. */
  readonly layers: LayerNote[] = [];
  /** Of a root: the innermost trace whose body is being traced now. */
  active: Trace = this;
  /** Of a root: a name that is there already means the same parameter, or state; otherwise it is an error. */
  sharing = false;
  /** Tensors of surrounding traces, and the leaves that stand for them here. */
  readonly captured = new Map<Node, { readonly outer: Tensor; readonly leaf: Node }>();
  /** Of a scan's body: its random bits of all steps, drawn around it, and the leaves for those of one step. */
  readonly drawn: { readonly outer: Tensor; readonly leaf: Node }[] = [];
  private readonly constantNames: ConstantNames;
  private readonly steps: number;
  private streams = 0;
  private numbers = 0;

  /** `steps`: of the scan whose body it is. */
  constructor(options: TraceOptions, parent?: Trace, steps = 1) {
    this.options = options;
    this.parent = parent;
    this.steps = steps;
    this.constantNames = options.constants ?? new ConstantNames();
    this.graph = new Graph();
    this.rules = rulesOf(this.graph);
  }

  get root(): Trace {
    return this.parent === undefined ? this : this.parent.root;
  }

  get training(): boolean {
    return this.options.training;
  }

  tensor<S extends Shape = Shape, D extends DType = DType>(node: Node): Tensor<S, D> {
    return new TracedTensor<S, D>(node, this);
  }

  /** `float` declarations follow the precision that the model is compiled in. */
  dtypeOf(dtype: DType): DType {
    return dtype === "f32" ? this.options.float : dtype;
  }

  /** The node of a tensor in this trace: its own, or a captured one. */
  use(tensor: Tensor): Node {
    if (tensor.trace === this) return tensor.node;
    let ancestor = this.parent;
    while (ancestor !== undefined && ancestor !== tensor.trace) ancestor = ancestor.parent;
    if (ancestor === undefined)
      throw new CompileError(
        "TPL005",
        "a tensor of another model, or of the inside of another scan, was used here",
      );
    const { node } = tensor;
    if (isLiteral(node)) return this.graph.scalar(node.attributes.value, node.type.dtype);
    const known = this.captured.get(node);
    if (known !== undefined) return known.leaf;
    const leaf = this.graph.leaf(input, node.type, { name: `captured${this.captured.size}` });
    this.captured.set(node, { outer: tensor, leaf });
    return leaf;
  }

  input(name: string, shape: Shape, dtype: DType = "f32", below?: number): Tensor {
    const type = { dtype: this.dtypeOf(dtype), shape };
    this.declare("input", name, shape, this.inputs.has(name));
    const node = this.graph.leaf(input, type, { name });
    this.inputs.set(name, { node, ...(below !== undefined && { below }) });
    return this.tensor(node);
  }

  /** Declares a parameter; using a name again is sharing, if that is asked for and the shape is the same. */
  parameter(name: string, shape: Shape, initial: Initial, options: ParameterOptions = {}): Tensor {
    if (this.parent !== undefined) return this.parent.parameter(name, shape, initial, options);
    const { trainable = true, share = this.sharing } = options;
    const known = this.parameters.get(name);
    if (known !== undefined && !sameShape(known.node.type.shape, shape))
      throw new CompileError(
        "TPL002",
        `the parameter ${JSON.stringify(name)} is ${showShape(known.node.type.shape)} elsewhere, and ${showShape(shape)} here`,
      );
    if (known !== undefined) return this.shared("parameter", name, known.node, share);
    this.declare("parameter", name, shape, this.states.has(name));
    requireInitial(name, shape, initial);
    const node = this.graph.leaf(parameter, { dtype: this.options.float, shape }, { name });
    this.parameters.set(name, { node, initial, trainable });
    return this.tensor(node);
  }

  /** A value that lives from step to step; `update` gives it its next one. */
  state(name: string, shape: Shape, initial: Initial, dtype: DType = "f32", buffer = true): Tensor {
    if (this.parent !== undefined) return this.parent.state(name, shape, initial, dtype, buffer);
    const known = this.states.get(name);
    const type = { dtype: this.dtypeOf(dtype), shape };
    if (known !== undefined) {
      const { dtype: knownType, shape: knownShape } = known.node.type;
      if (knownType !== type.dtype || !sameShape(knownShape, shape))
        throw new CompileError(
          "TPL002",
          `the state ${JSON.stringify(name)} is ${knownType}${showShape(knownShape)} elsewhere, and ${type.dtype}${showShape(shape)} here`,
        );
      return buffer ? this.shared("state", name, known.node, this.sharing) : this.tensor(known.node);
    }
    this.declare("state", name, shape, this.parameters.has(name), buffer);
    requireInitial(name, shape, initial);
    const node = this.graph.leaf(state, type, { name });
    this.states.set(name, { node, initial, buffer });
    return this.tensor(node);
  }

  update(state: Tensor, value: Tensor): void {
    if (this.parent !== undefined)
      throw new CompileError(
        "TPL021",
        "scan: a state cannot be updated inside the body; carry it, and update it outside",
      );
    if (![...this.states.values()].some(({ node }) => node === state.node))
      throw new CompileError("TPL003", "update: only what state() returned can be updated");
    if (!sameShape(state.node.type.shape, value.shape) || state.dtype !== value.dtype)
      throw new CompileError(
        "TPL011",
        `update: the state is ${state.dtype}${showShape(state.shape)}, its new value ${value.dtype}${showShape(value.shape)}`,
      );
    if (this.training) this.updates.set(state.node, this.use(value));
  }

  /** Constant data of any size, kept beside the parameters. */
  constant(values: ArrayLike<number>, shape: Shape, dtype: DType = "f32"): Tensor {
    if (this.parent !== undefined) return this.parent.constant(values, shape, dtype);
    if (values.length !== sizeOf(shape))
      throw new CompileError(
        "TPL014",
        `constant: ${showShape(shape)} has ${sizeOf(shape)} elements, ${values.length} were given`,
      );
    const type = { dtype: this.dtypeOf(dtype), shape };
    if (shape.length === 0) return this.number(values[0]!, type.dtype, shape);
    const name = this.constantNames.nameOf(type, values, this.constants);
    const node = this.graph.leaf(constant, type, { name });
    this.constants.set(name, { node, values });
    return this.tensor(node);
  }

  /** A tensor of one number. A literal among operands is no tensor; this is one, and not the same as another of this number. */
  number(value: number, dtype: DType, shape: Shape): Tensor {
    const name = `number${this.numbers++}`;
    const number = this.graph.leaf(constant, { dtype, shape: [] }, { value, name });
    return this.tensor(this.rules.expand(number, shape));
  }

  /** The number of training steps done, an i32 scalar. */
  stepCounter(): Tensor<readonly [], "i32"> {
    return this.state(stepName, [], { kind: "zeros" }, "i32", false) as Tensor<readonly [], "i32">;
  }

  /**
   * 32 random bits per element, of a stream of their own: other bits in every step, the same in every run. The steps of a
   * scan get other ones, too.
   */
  randomBits(shape: Shape): Tensor<Shape, "i32"> {
    if (this.parent === undefined) {
      const stream = this.streams++;
      const seed = this.state(seedName, [], { kind: "zeros" }, "i32", false);
      return this.tensor(
        this.graph.apply(randomBits, [seed.node, this.stepCounter().node], { shape, stream }),
      );
    }
    const outer = this.parent.randomBits([this.steps, ...shape]);
    const leaf = this.graph.leaf(input, { dtype: "i32", shape }, { name: `drawn${this.drawn.length}` });
    this.drawn.push({ outer, leaf });
    return this.tensor(leaf);
  }

  /** A parameter or state of a name that is there already: two layers of one name are one layer only where the model says so. */
  private shared(kind: string, name: string, node: Node, share: boolean): Tensor {
    if (share) return this.tensor(node);
    const first = this.graph.site(node)?.brief() ?? "";
    throw new CompileError(
      "TPL002",
      `the ${kind} ${JSON.stringify(name)} exists already${first === "" ? "" : `, from ${first}`}: give this one another name, or say share: true where both are meant to be one`,
    );
  }

  /** `given`: by the model; names that optimizers make of those of parameters are longer. */
  private declare(kind: string, name: string, shape: Shape, taken: boolean, given = true): void {
    const site = callSite();
    if (typeof name !== "string" || name.length === 0 || (given && name.length > 200))
      throw new CompileError("TPL002", `${kind}: a name is a string of 1 to 200 characters`, site);
    if (name.startsWith("tapeless.") && name !== seedName && name !== stepName)
      throw new CompileError("TPL002", `${kind}: names that start with "tapeless." are reserved`, site);
    if (taken) throw new CompileError("TPL002", `${kind}: the name ${JSON.stringify(name)} is taken`, site);
    if (!Array.isArray(shape) || shape.some((extent) => !Number.isInteger(extent) || extent < 1))
      throw new CompileError(
        "TPL016",
        `${kind}: the shape of ${JSON.stringify(name)} must be a list of integers from 1, not [${String(shape)}]`,
        site,
      );
    checkShape(`${kind} ${JSON.stringify(name)}`, shape, this.options.float);
  }
}

/** Throws unless these are initial values, and can fill the shape. */
function requireInitial(name: string, shape: Shape, initial: Initial): void {
  initialCheck(JSON.stringify(name), "initial", initial);
  if (initial.kind === "data" && initial.values.length !== sizeOf(shape))
    throw new CompileError(
      "TPL014",
      `the initial data of ${JSON.stringify(name)} are ${initial.values.length} numbers, and ${showShape(shape)} has ${sizeOf(shape)} elements`,
    );
  if (initial.kind === "identity" && shape.length < 2)
    throw new CompileError(
      "TPL016",
      `initial.identity is of matrices, and ${JSON.stringify(name)} is ${showShape(shape)}`,
    );
}
