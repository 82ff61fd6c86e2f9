/**
 * Turns "the element of this node at this index" into loop IR, by asking records for their value and inlining
 * every node that is not stored. Fusion runs it with a recorder, to see what a node would read; lowering runs it
 * with a builder. Either way the indices stay affine: where a division does not come out even, the loop that
 * causes it is asked to be split.
 */
import type { Shape } from "../graph/types.ts";
import {
  addAffine,
  coefficientOf,
  constantIndex,
  greatestCommonDivisor,
  variableIndex,
} from "../loops/affine.ts";
import { call, constant, guard, indexValue, letValue, variable } from "../loops/build.ts";
import { rangeInExtents } from "../loops/range.ts";
import type { Affine, Bound, Expr, Stmt } from "../loops/types.ts";
import { isA, constant as constantOp, nameOf, type Node } from "../graph/graph.ts";
import type { ValueContext } from "../graph/lowering.ts";
import { scalarTypes } from "../scalar/types.ts";

/** Thrown where splitting loop `variable` into (extent / factor) × factor makes an index affine. */
export class SplitRequest {
  readonly variable: string;
  readonly factor: number;

  constructor(variable: string, factor: number) {
    this.variable = variable;
    this.factor = factor;
  }
}

interface EvaluatorOptions {
  /**
   * Reads a stored node, given the index along the axes of `shape`: the node's own, or that of a reshape of it,
   * which lies in the same memory.
   */
  readonly read: (node: Node, index: readonly Affine[], shape: Shape) => Expr;
  /** The node to read this one from, if it is stored; `undefined`: compute it here. */
  readonly storage: (node: Node) => Node | undefined;
  /** Extents of loop variables. */
  readonly extentOf: (variable: string) => number | undefined;
  /** Whether loops may still be split. */
  readonly splittable: boolean;
  /** Values to round where they are computed (`lower/round.ts`). */
  readonly rounded?: ReadonlySet<Node>;
}

interface Scope {
  readonly values: Map<string, Expr>;
  readonly statements: Stmt[];
  /** Not empty for the inside of a guard: bounds that hold here but not in the scope around. */
  readonly bounds: readonly Bound[];
}

export class Evaluator {
  private readonly options: EvaluatorOptions;
  private readonly scopes: Scope[] = [{ values: new Map(), statements: [], bounds: [] }];
  private readonly extents = new Map<string, number>();
  private readonly taken = new Map<string, number>();

  constructor(options: EvaluatorOptions) {
    this.options = options;
  }

  /** Opens a block: values made inside are forgotten after it. */
  open(bounds: readonly Bound[] = []): void {
    this.scopes.push({ values: new Map(), statements: [], bounds });
  }

  close(): Stmt[] {
    return this.scopes.pop()!.statements;
  }

  emit(statement: Stmt): void {
    this.scopes.at(-1)!.statements.push(statement);
  }

  /** A name that no other value of the kernel has. */
  name(wanted: string): string {
    let count = (this.taken.get(wanted) ?? 0) + 1;
    // `exp2` may be the second `exp`, or a function of its own.
    while (count > 1 && this.taken.has(`${wanted}${count}`)) count++;
    const name = count === 1 ? wanted : `${wanted}${count}`;
    this.taken.set(name, 1);
    this.taken.set(wanted, count);
    return name;
  }

  remember(node: Node, index: readonly Affine[], value: Expr): void {
    this.scopes.at(-1)!.values.set(keyOf(node, index), value);
  }

  extentOf = (name: string): number => {
    const extent = this.extents.get(name) ?? this.options.extentOf(name);
    if (extent === undefined) throw new Error(`the extent of ${name} is not known`);
    return extent;
  };

  /** The element of `node` at `index`. */
  value(node: Node, index: readonly Affine[]): Expr {
    const known = this.recall(node, index);
    if (known !== undefined) return known;
    if (isA(node, constantOp) && node.attributes.value !== undefined)
      return constant(node.attributes.value, node.type.dtype);
    const storage = this.options.storage(node);
    if (storage !== undefined) {
      const value = this.bind(this.options.read(storage, index, node.type.shape), valueName(storage));
      this.remember(node, index, value);
      return value;
    }
    return this.compute(node, index);
  }

  /** As `value`, but computed here even if the node is stored elsewhere. */
  compute(node: Node, index: readonly Affine[]): Expr {
    const { lower } = node.op;
    if (lower.kind !== "map") throw new Error(`${node.op.name} cannot be inlined`);
    const computed = lower.value(this.context(node), index);
    const value = lower.movement ? computed : this.bind(this.rounded(node, computed), node.op.name);
    this.remember(node, index, value);
    return value;
  }

  /** Goes through the value of a node, or a step of its fold, for the sake of what that reads. */
  probe(node: Node, index: readonly Affine[], reduction: readonly Affine[]): void {
    const { lower } = node.op;
    if (lower.kind !== "fold") return void this.compute(node, index);
    const states = lower.states(node).map(({ type }) => variable("state", type));
    lower.step(this.context(node), states, index, reduction);
  }

  /** The value of the node as others may read it. */
  rounded(node: Node, value: Expr): Expr {
    return this.options.rounded?.has(node) ? call(scalarTypes[value.type].cast, value) : value;
  }

  bind = (value: Expr, hint = "value"): Expr => {
    if (value.kind === "constant" || value.kind === "variable" || value.kind === "index") return value;
    const name = this.name(hint);
    this.emit(letValue(name, guard(this.guardBounds(), value, constant(0, value.type))));
    return variable(name, value.type);
  };

  /** Bounds that are not already certain; `undefined` where they can never hold. */
  undecided(bounds: readonly Bound[]): Bound[] | undefined {
    const open: Bound[] = [];
    for (const given of bounds) {
      const bound = this.coarseBound(given);
      const [low, high] = rangeInExtents(bound.index, this.extentOf);
      if (low >= bound.low && high < bound.high) continue;
      if (high < bound.low || low >= bound.high) return undefined;
      open.push(bound);
    }
    return open;
  }

  /**
   * `0 ≤ 4·i + j < 8 → 0 ≤ i < 2` for j in [0, 4): split loops leave such bounds behind, and only the shorter one
   * says something about an index in which i and j have come apart.
   */
  private coarseBound(bound: Bound): Bound {
    const terms = bound.index.terms.toSorted((a, b) => Math.abs(a.coefficient) - Math.abs(b.coefficient));
    for (let count = terms.length - 1; count > 0; count--) {
      const coarse = terms.slice(count);
      const unit = coarse.reduce((divisor, term) => greatestCommonDivisor(divisor, term.coefficient), 0);
      const [low, high] = [bound.low - bound.index.offset, bound.high - bound.index.offset];
      const [first, last] = rangeInExtents({ offset: 0, terms: terms.slice(0, count) }, this.extentOf);
      if (unit === 1 || first < 0 || last >= unit || low % unit !== 0 || high % unit !== 0) continue;
      const scaled = coarse.map((term) => ({ ...term, coefficient: term.coefficient / unit }));
      return { index: { offset: 0, terms: scaled }, low: low / unit, high: high / unit };
    }
    return bound;
  }

  /** Most kernels need more contexts than anything else: a literal, whose functions are made once. */
  context(node: Node): ValueContext<Node> {
    const { guard, bind, asIndex, quotient, remainder } = this;
    const read = (position: number, index: readonly Affine[]): Expr =>
      this.value(node.args[position]!, index);
    return { node, read, guard, bind, asIndex, divide: quotient, modulo: remainder };
  }

  /** Lets made under guards move out to the block around them, so they carry the bounds along. */
  private guardBounds(): Bound[] {
    const bounds: Bound[] = [];
    for (let k = this.scopes.length - 1; k >= 0 && this.scopes[k]!.bounds.length > 0; k--)
      bounds.push(...this.scopes[k]!.bounds);
    return bounds;
  }

  private recall(node: Node, index: readonly Affine[]): Expr | undefined {
    const key = keyOf(node, index);
    return this.scopes.findLast(({ values }) => values.has(key))?.values.get(key);
  }

  /** Values under a guard are kept to themselves: outside they would be read out of bounds. */
  private guard = (bounds: readonly Bound[], value: () => Expr, otherwise: Expr): Expr => {
    const open = this.undecided(bounds);
    if (open === undefined) return otherwise;
    if (open.length === 0) return value();
    this.open(open);
    const inside = value();
    for (const statement of this.close()) this.emit(statement);
    return guard(open, inside, otherwise);
  };

  private asIndex = (value: Expr, extent: number): Affine => {
    if (value.kind === "index") {
      const [low, high] = rangeInExtents(value.index, this.extentOf);
      if (low >= 0 && high < extent) return value.index;
    }
    if (value.kind === "constant") return constantIndex(Math.min(Math.max(value.value, 0), extent - 1));
    const atMost = call("minimum", value, constant(extent - 1, "i32"));
    return this.indexVariable(call("maximum", atMost, constant(0, "i32")), extent);
  };

  private quotient = (index: Affine, divisor: number): Affine => this.divide(index, divisor).quotient;
  private remainder = (index: Affine, divisor: number): Affine => this.divide(index, divisor).remainder;

  private indexVariable(value: Expr, extent: number): Affine {
    const bound = this.bind(value);
    if (bound.kind !== "variable") throw new Error("an index variable must be a variable");
    this.extents.set(bound.name, extent);
    return variableIndex(bound.name);
  }

  private divide(index: Affine, divisor: number): { readonly quotient: Affine; readonly remainder: Affine } {
    if (divisor === 1) return { quotient: index, remainder: constantIndex(0) };
    let quotient = constantIndex(Math.floor(index.offset / divisor));
    let rest = constantIndex(index.offset - quotient.offset * divisor);
    for (const { variable: name, coefficient } of index.terms)
      if (coefficient % divisor === 0)
        quotient = addAffine(quotient, variableIndex(name, coefficient / divisor));
      else rest = addAffine(rest, variableIndex(name, coefficient));
    let [low, high] = rangeInExtents(rest, this.extentOf);
    if (low < 0) {
      [quotient, rest] = [constantIndex(0), index];
      [low, high] = rangeInExtents(rest, this.extentOf);
    }
    if (low >= 0 && high < divisor) return { quotient, remainder: rest };
    if (this.options.splittable)
      for (const { variable: name, coefficient } of rest.terms) {
        const factor = divisor / coefficient;
        const extent = this.options.extentOf(name) ?? 0;
        if (factor > 1 && Number.isInteger(factor) && extent % factor === 0 && extent > factor)
          throw new SplitRequest(name, factor);
      }
    const operands = [indexValue(rest), constant(divisor, "i32")] as const;
    const whole = this.indexVariable(call("quotient", ...operands), Math.floor(high / divisor) + 1);
    return {
      quotient: addAffine(quotient, whole),
      remainder: this.indexVariable(call("remainder", ...operands), divisor),
    };
  }
}

/** Loaded values are called as what they are elements of. */
function valueName(node: Node): string {
  const readable = nameOf(node)?.split(".").at(-1) ?? node.op.name;
  const isLoopName = /^[i-nr-w]$/.test(readable);
  return /^[A-Za-z][A-Za-z_]*$/.test(readable) && !isLoopName ? readable : "value";
}

/** Values at equal indices are equal: variables are ordered, so that equal indices have equal keys. */
const keyOf = (node: Node, index: readonly Affine[]): string => `${node.id}@${index.map(affineKey).join()}`;

function affineKey(index: Affine): string {
  if (index.terms.length === 0) return String(index.offset);
  if (index.terms.length === 1)
    return `${index.terms[0]!.variable}*${index.terms[0]!.coefficient}+${index.offset}`;
  const names = index.terms.map((term) => term.variable).toSorted();
  return `${names.map((name) => `${name}*${coefficientOf(index, name)}`).join("+")}+${index.offset}`;
}
