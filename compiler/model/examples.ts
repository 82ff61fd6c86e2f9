/**
 * Whether examples are independent: whether what is computed for one of a batch is the same whatever the others are. Read off the lowerings, which say
 * of each element of a result which elements of the arguments it is made of: an axis of examples must meet itself, and nothing else.
 */
import { addAffine, variableIndex } from "../loops/affine.ts";
import { variable } from "../loops/build.ts";
import { rangeInExtents } from "../loops/range.ts";
import type { Affine, Expr } from "../loops/types.ts";
import { input, isA, isLeaf, project, type Node } from "../graph/graph.ts";
import type { ProcedureContext, ValueContext } from "../graph/lowering.ts";
import { reachable } from "../graph/traverse.ts";
import { scan } from "../ops/scan.ts";
import type { ScanAttributes } from "../ops/scan-body.ts";

/**
 * What a value is of: `none` of the examples; each element of one, that of place ⌊index[axis] / each⌋; `call`, the whole call, such as a mean over all; or
 * `mixed`: one example depends on others.
 */
type Dependence =
  | { readonly of: "none" | "call" | "mixed" }
  | { readonly of: "example"; readonly axis: number; readonly each: number };

const [none, call, mixed] = [{ of: "none" }, { of: "call" }, { of: "mixed" }] as const;

/** `count`: of the examples. `each`: by name of an input of examples, how long its first axis is for one. */
export function examplesAreIndependent(
  results: readonly Node[],
  count: number,
  each: ReadonlyMap<string, number>,
): boolean {
  const leaf = (node: Node): Dependence => {
    const length = isA(node, input) ? each.get(node.attributes.name) : undefined;
    return length === undefined ? none : { of: "example", axis: 0, each: length };
  };
  const known = dependences(results, count, leaf);
  return results.every((node) => known.get(node)!.of !== "mixed");
}

function dependences(
  results: readonly Node[],
  count: number,
  leaf: (node: Node) => Dependence,
): Map<Node, Dependence> {
  const known = new Map<Node, Dependence>();
  const several = new Map<Node, readonly Dependence[]>();
  for (const node of reachable(results)) {
    const args = node.args.map((arg) => known.get(arg) ?? none);
    if (isLeaf(node)) known.set(node, leaf(node));
    else if (isA(node, project))
      known.set(node, several.get(node.args[0]!)?.[node.attributes.index] ?? args[0]!);
    else if (isA(node, scan)) {
      several.set(node, ofScan(node, count, args));
      known.set(node, several.get(node)![0] ?? none);
    } else known.set(node, ofApplication(node, count, args));
  }
  return known;
}

/** Of each output. Carries are of what they are of in every step. */
function ofScan(node: Node<ScanAttributes>, count: number, args: readonly Dependence[]): Dependence[] {
  const { carries, slices, captured, nextCarries, stacked } = node.attributes.body;
  const given = new Map<Node, Dependence>();
  slices.forEach((leaf, k) => given.set(leaf, moved(args[carries.length + k]!, -1)));
  captured.forEach((leaf, k) => given.set(leaf, args[carries.length + slices.length + k]!));
  let before = args.slice(0, carries.length);
  for (;;) {
    carries.forEach((leaf, k) => given.set(leaf, before[k]!));
    const known = dependences([...nextCarries, ...stacked], count, (leaf) => given.get(leaf) ?? none);
    const after = before.map((dependence, k) => both(dependence, known.get(nextCarries[k]!)!));
    if (after.every((dependence, k) => isSame(dependence, before[k]!)))
      return [...after, ...stacked.map((result) => moved(known.get(result)!, 1))];
    before = after;
  }
}

/** Where an axis of time stands in front, or not any more. */
const moved = (dependence: Dependence, by: number): Dependence => {
  if (dependence.of !== "example") return dependence;
  const axis = dependence.axis + by;
  return axis < 0 ? mixed : { ...dependence, axis };
};

const isSame = (a: Dependence, b: Dependence): boolean =>
  a.of === b.of && (a.of !== "example" || b.of !== "example" || (a.axis === b.axis && a.each === b.each));

/** Of what is made of both. */
function both(a: Dependence, b: Dependence): Dependence {
  if (a.of === "none" || isSame(a, b)) return b;
  return b.of === "none" ? a : mixed;
}

/** Axes of a result are called 0, 1, …; what an element is folded over, r0, r1, …; quotients of an axis that no loop has, 0/4. */
function ofApplication(node: Node, count: number, args: readonly Dependence[]): Dependence {
  if (args.every(({ of }) => of === "none")) return none;
  if (args.some(({ of }) => of === "mixed")) return mixed;
  const places = new Places();
  const seen: Dependence[] = [];
  const read = (position: number, index: readonly Affine[]): Expr => {
    seen.push(seenFrom(args[position]!, index, places));
    return places.unknown(node.args[position]!.type.dtype);
  };
  const context = places.context(node, read);
  const { lower } = node.op;
  const axes = places.axes(node.type.shape, "");
  /** `isOwn`: whether elements along an axis are computed one without the other. */
  const made = (isOwn: (axis: number) => boolean = () => true): Dependence => {
    const found = seen.reduce(both, none);
    if (found.of !== "example") return found;
    // Some of the examples are no examples of the whole.
    const isAll = node.type.shape[found.axis] === count * found.each;
    return isAll && isOwn(found.axis) ? found : mixed;
  };
  switch (lower.kind) {
    case "map":
      lower.value(context, axes);
      return made();
    case "fold": {
      const states = lower.states(node);
      for (const state of states) state.first?.(axes);
      const running = states.map(({ type }) => places.unknown(type));
      lower.step(context, running, axes, places.axes(lower.extents(node), "r"));
      return made();
    }
    case "prefix":
      lower.step(context, places.unknown(node.type.dtype), axes);
      return made((axis) => axis !== lower.axis(node));
    case "scatter": {
      const domain = lower.domain(node);
      const [batch, rest] = [lower.batch(node), lower.rest(node)];
      const { length } = node.type.shape;
      // Elements of the domain meet along the axes between: what is of an example there, is of others, too.
      const element = domain.map((extent, k) => {
        const fromEnd = domain.length - k;
        const name = k < batch ? `${k}` : fromEnd <= rest ? `${length - fromEnd}` : `m${k}`;
        return places.axis(name, extent);
      });
      lower.target(context, element);
      lower.value(context, element);
      return made();
    }
    case "procedure": {
      lower.initial(context, axes);
      lower.body(places.procedure(node, context), axes.slice(0, lower.batch(node)));
      return made((axis) => axis < lower.batch(node));
    }
    default:
      return mixed;
  }
}

/** What an element of an argument makes the element that reads it. */
function seenFrom(dependence: Dependence, index: readonly Affine[], places: Places): Dependence {
  if (dependence.of !== "example") return dependence;
  const { axis, each } = dependence;
  const { offset, terms } = places.divide(index[axis]!, each);
  const [term, ...others] = terms;
  if (term === undefined || others.length > 0 || offset !== 0 || term.coefficient !== 1) return mixed;
  const [, folded, name, divisor = "1"] = /^(r?)(\d+)(?:\/(\d+))?$/.exec(term.variable) ?? [];
  if (name === undefined) return mixed;
  return folded === "r" ? call : { of: "example", axis: Number(name), each: Number(divisor) };
}

/** Places in tensors: affine in axes where they are, names of their own where they are not. */
class Places {
  private readonly extents = new Map<string, number>();
  private count = 0;

  axis(name: string, extent: number): Affine {
    this.extents.set(name, extent);
    return variableIndex(name);
  }

  axes(extents: readonly number[], prefix: string): Affine[] {
    return extents.map((extent, k) => this.axis(`${prefix}${k}`, extent));
  }

  /** A place that depends on data. */
  private somewhere(extent: number): Affine {
    return this.axis(`d${this.count++}`, extent);
  }

  unknown(dtype: Node["type"]["dtype"]): Expr {
    return variable(`v${this.count++}`, dtype);
  }

  /** index = divisor · whole + rest, where what is no multiple of the divisor is in the rest. */
  private split(
    { offset, terms }: Affine,
    divisor: number,
  ): { whole: Affine; rest: Affine; isExact: boolean } {
    const isMultiple = ({ coefficient }: { coefficient: number }) => coefficient % divisor === 0;
    const low = Math.floor(offset / divisor);
    const rest = { offset: offset - low * divisor, terms: terms.filter((term) => !isMultiple(term)) };
    const [least, most] = this.rangeOf(rest);
    const multiples = terms
      .filter(isMultiple)
      .map((term) => ({ ...term, coefficient: term.coefficient / divisor }));
    return { whole: { offset: low, terms: multiples }, rest, isExact: least >= 0 && most < divisor };
  }

  private rangeOf(index: Affine) {
    return rangeInExtents(index, (name) => this.extents.get(name)!);
  }

  divide(index: Affine, divisor: number): Affine {
    if (divisor === 1) return index;
    const { whole, rest, isExact } = this.split(index, divisor);
    return isExact ? whole : addAffine(whole, this.quotient(rest, divisor));
  }

  /** Of an axis, a name of its own; of others, some place. */
  private quotient(index: Affine, divisor: number): Affine {
    const [low, high] = this.rangeOf(index);
    const extent = Math.floor(high / divisor) + 1;
    const [term, ...others] = index.terms;
    const isAxis = others.length === 0 && term?.coefficient === 1 && index.offset === 0 && low === 0;
    if (!isAxis) return this.somewhere(extent);
    // ⌊⌊a / b⌋ / c⌋ = ⌊a / (b c)⌋
    const [name, by = "1"] = term.variable.split("/") as [string, string?];
    return this.axis(`${name}/${Number(by) * divisor}`, extent);
  }

  modulo(index: Affine, divisor: number): Affine {
    const { rest, isExact } = this.split(index, divisor);
    return isExact ? rest : this.somewhere(divisor);
  }

  context(node: Node, read: ValueContext<Node>["read"]): ValueContext<Node> {
    return {
      node,
      read,
      guard: (_, value) => value(),
      bind: (value) => value,
      asIndex: (_, extent) => this.somewhere(extent),
      divide: (index, divisor) => this.divide(index, divisor),
      modulo: (index, divisor) => this.modulo(index, divisor),
    };
  }

  procedure(node: Node, context: ValueContext<Node>): ProcedureContext<Node> {
    const loop = (_: string, extent: number, body: (at: Affine) => void): void =>
      body(this.somewhere(extent));
    return {
      ...context,
      result: () => this.unknown(node.type.dtype),
      store: () => undefined,
      loop,
      parallel: loop,
      when: (_, body) => body(),
      accumulator: (_, initial) => ({
        value: variable(`v${this.count++}`, initial.type),
        update: () => undefined,
      }),
    };
  }
}
