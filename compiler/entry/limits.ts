/**
 * Limits of inputs: what is used as a position in a tensor must lie within it, and what is used as the number of a class must be
 * one. Inferred from uses through views, element by element (a column that is looked up in a small table has a small range,
 * whatever the others have), so that a trainer refuses a wrong class or token by its position, instead of reading some other value.
 *
 * A position that is computed is not limited: outside of its axis, it reads the nearest element. Of a label, a constant may be
 * taken away or added before it is used: there is nothing right that it could mean outside of its range.
 */
import type { InputDeclaration } from "../graph/declarations.ts";
import { resultsOf, type EntryPoint } from "../graph/entry-point.ts";
import { isA, input, project, type Node, type OpRecord } from "../graph/graph.ts";
import { reachable } from "../graph/traverse.ts";
import { sizeOf } from "../graph/types.ts";
import { constantValue } from "../ops/numbers.ts";
import { ops } from "../ops/registry.ts";
import type { ScanAttributes } from "../ops/scan-body.ts";
import { isFloat } from "../scalar/types.ts";
import type { InputRange } from "../../runtime/index.ts";
import type { InputLimits } from "./entry-point.ts";
import { Ranges, type Limits, type Range } from "./ranges.ts";
import { limitsRead, readsOf } from "./view-reads.ts";

/** The limits of the inputs of each entry point, by name. */
export function inferLimits<Entry extends EntryPoint>(
  entries: readonly Entry[],
  declared: ReadonlyMap<string, InputDeclaration>,
): ReadonlyMap<Entry, ReadonlyMap<string, InputLimits>> {
  const ranges = new Ranges();
  const found = entries.map((entry) => {
    const roots = resultsOf(entry);
    const uses = (["position", "class"] as const).map((use) => limitsOf(roots, new Map(), use, ranges));
    const inputs = new Map<string, { readonly leaf: Node; readonly limits: Limits }>();
    for (const leaf of reachable(roots)) {
      if (!isA(leaf, input)) continue;
      const { name } = leaf.attributes;
      const given = ranges.meet(ofType(leaf, ranges), ofDeclaration(leaf, declared.get(name), ranges));
      const limits = uses.reduce<Limits>((met, use) => ranges.meetAll(met, use.get(leaf) ?? 0), given);
      inputs.set(name, { leaf, limits });
    }
    return inputs;
  });
  const ignored = new Map<string, number>();
  for (const inputs of found)
    for (const [name, { limits }] of inputs)
      for (const { also } of ranges.of(limits)) if (also !== undefined) ignored.set(name, also);
  return new Map(
    entries.map((entry, k) => [
      entry,
      new Map(
        [...found[k]!].map(([name, { leaf, limits }]) => [
          name,
          inputLimits(leaf, limits, ranges, ignored.get(name)),
        ]),
      ),
    ]),
  );
}

const ofType = ({ type }: Node, ranges: Ranges): number =>
  type.dtype === "bool" ? ranges.number({ low: 0, below: 2 }) : 0;

const ofDeclaration = ({ type }: Node, declaration: InputDeclaration | undefined, ranges: Ranges): number =>
  declaration?.below === undefined || isFloat(type.dtype)
    ? 0
    : ranges.number({ low: 0, below: declaration.below });

type Use = "position" | "class";

/** Walks from users to arguments. `given`: limits of some nodes that come from elsewhere. */
function limitsOf(
  roots: readonly Node[],
  given: ReadonlyMap<Node, Limits>,
  use: Use,
  ranges: Ranges,
): ReadonlyMap<Node, Limits> {
  const found = new Map(given);
  const limit = (node: Node, limits: Limits): void => {
    if (limits !== 0) found.set(node, ranges.meetAll(found.get(node) ?? 0, limits));
  };
  const order = reachable(roots);
  /** Of the results of each scan. */
  const results = new Map<Node, Map<number, Limits>>();
  for (const node of order.toReversed()) {
    if (isA(node, ops.scan)) {
      for (const [arg, limits] of limitsOfScan(node, results.get(node) ?? new Map(), use, ranges))
        limit(arg, limits);
      continue;
    }
    const range = rangeOfUse(node, use);
    if (use === "class" && range !== undefined) for (const arg of node.args) limit(arg, ranges.number(range));
    if (use === "position" && range !== undefined) limit(node.args[1]!, ranges.number(range));
    const limits = found.get(node);
    if (limits === undefined) continue;
    if (isA(node, project)) {
      const known = results.get(node.args[0]!) ?? new Map<number, Limits>();
      results.set(node.args[0]!, known.set(node.attributes.index, limits));
    } else for (const [arg, passed] of passedOn(node, limits, use, ranges)) limit(arg, passed);
  }
  return found;
}

/** What a node asks of its positions, or of the labels that it compares with numbers of classes. */
function rangeOfUse(node: Node, use: Use): Range | undefined {
  if (use === "class") {
    if (!isA(node, ops.equal)) return undefined;
    const { classes, ignored, tolerant } = node.attributes;
    if (classes === undefined) return undefined;
    return {
      low: 0,
      below: classes,
      ...(ignored !== undefined && { also: ignored }),
      ...(tolerant === true && { tolerant }),
    };
  }
  if (isA(node, ops.gather)) return { low: 0, below: node.args[0]!.type.shape[node.attributes.batch]! };
  return isA(node, ops.scatterAdd) ? { low: 0, below: node.attributes.size } : undefined;
}

/** From the results of a scan, and the uses inside of it, to its arguments. */
function limitsOfScan(
  scan: Node<ScanAttributes>,
  results: ReadonlyMap<number, Limits>,
  use: Use,
  ranges: Ranges,
): [Node, Limits][] {
  const { body, length } = scan.attributes;
  const { carries, slices, captured, nextCarries, stacked } = body;
  const given = new Map<Node, Limits>();
  for (const [k, node] of stacked.entries()) {
    const limits = results.get(carries.length + k);
    if (limits === undefined) continue;
    const inAllSteps = typeof limits === "number" ? limits : commonToSteps(limits, length);
    given.set(node, ranges.meetAll(given.get(node) ?? 0, inAllSteps));
  }
  const inner = limitsOf([...nextCarries, ...stacked], given, use, ranges);
  return [...carries, ...slices, ...captured].flatMap((leaf, k): [Node, Limits][] => {
    const limits = inner.get(leaf);
    if (limits === undefined) return [];
    const isSliced = k >= carries.length && k < carries.length + slices.length;
    const ofArgument =
      typeof limits === "number" || !isSliced
        ? limits
        : Int32Array.from({ length: length * limits.length }, (_, at) => limits[at % limits.length]!);
    return [[scan.args[k]!, ofArgument]];
  });
}

/** Of a stack of steps, the limits of one step: where they differ, none. */
function commonToSteps(limits: Int32Array, length: number): Int32Array {
  const common = limits.slice(0, limits.length / length);
  for (const [k, number] of limits.entries())
    if (number !== common[k % common.length]) common[k % common.length] = 0;
  return common;
}

/** Ops whose results are their argument's elements, one by one, or the integers that these stand for. */
const elementwise = new Set<OpRecord>([ops.reshape, ops.stored, ops.toI32, ops.toF32, ops.toF64]);

function passedOn(node: Node, limits: Limits, use: Use, ranges: Ranges): [Node, Limits][] {
  const [a, b] = node.args;
  if (elementwise.has(node.op)) return [[a!, limits]];
  if (use === "class" && (node.op === ops.add || node.op === ops.sub) && node.type.dtype === "i32") {
    const [left, right] = [constantValue(a!), constantValue(b!)];
    if (right !== undefined) return [[a!, ranges.before(limits, node.op === ops.add ? right : -right)]];
    return left !== undefined && node.op === ops.add ? [[b!, ranges.before(limits, left)]] : [];
  }
  return (readsOf(node) ?? []).map((read) => [
    node.args[read.position]!,
    limitsRead(node, limits, read, ranges),
  ]);
}

/** As the trainer is told: runs of equal limits, which repeat as soon as the shape lets them. */
function inputLimits(
  { type: { shape, dtype } }: Node,
  limits: Limits,
  ranges: Ranges,
  ignored: number | undefined,
): InputLimits {
  const rangeOf = (number: number): Omit<InputRange, "count"> => {
    const range = ranges.range(number);
    if (range === undefined) return {};
    const { low, below, tolerant } = range;
    const also = range.also ?? (tolerant === true ? ignored : undefined);
    return {
      ...(low !== 0 && { low }),
      below,
      ...(also !== undefined && !(also >= low && also < below) && { also }),
    };
  };
  const each = typeof limits === "number" ? Int32Array.of(limits) : limits;
  const period = periodOf(each, shape);
  const runs: { count: number; number: number }[] = [];
  for (const number of each.subarray(0, period)) {
    const last = runs.at(-1);
    if (last?.number === number) last.count++;
    else runs.push({ count: 1, number });
  }
  const [first, ...others] = runs.map(({ count, number }): InputRange => ({ count, ...rangeOf(number) }));
  const { low, below, also } = first!;
  if (others.length > 0) return { ranges: [first!, ...others] };
  if (below === undefined || (dtype === "bool" && below === 2)) return {};
  const isPlain = low === undefined && also === undefined && !isFloat(dtype);
  return isPlain ? { below } : { ranges: [{ ...first!, count: sizeOf(shape) }] };
}

/** After how many elements, a product of the last extents, an array repeats. */
function periodOf(array: Int32Array, shape: readonly number[]): number {
  const periods = shape.reduceRight<number[]>((sizes, extent) => [...sizes, sizes.at(-1)! * extent], [1]);
  return periods.find((period) => array.every((value, k) => value === array[k % period]!)) ?? array.length;
}
