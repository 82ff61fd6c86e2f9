/** Which elements of its argument a view shows, and so what limits of the view say about the argument. */
import { isA, type Node } from "../graph/graph.ts";
import { sizeOf } from "../graph/types.ts";
import { coefficientOf, constantIndex, linearIndex, variableIndex } from "../loops/affine.ts";
import { rangeInExtents } from "../loops/range.ts";
import type { Affine, Bound, Expr } from "../loops/types.ts";
import { constantValue } from "../ops/numbers.ts";
import { ops } from "../ops/registry.ts";
import type { Limits, Ranges } from "./ranges.ts";

/** Elements of an argument that a view shows: `place` is a linear index, of variables that are called as the axes of the view. */
export interface Read {
  readonly position: number;
  readonly place: Affine;
  readonly bounds: readonly Bound[];
}

/** `undefined` where the node is no view, or one of places that are only known when it runs. */
export function readsOf(node: Node): readonly Read[] | undefined {
  const { lower } = node.op;
  if (lower.kind !== "map" || !(lower.movement || node.op === ops.gather)) return undefined;
  const reads: Read[] = [];
  const bounds: Bound[] = [];
  let isKnown = true;
  const unknown = (): Affine => {
    isKnown = false;
    return constantIndex(0);
  };
  const extentOf = (axis: string): number => node.type.shape[Number(axis)]!;
  const element: Expr = { kind: "variable", type: node.type.dtype, name: "element" };
  lower.value(
    {
      node,
      read(position, index) {
        const arg = node.args[position]!;
        const value = constantValue(arg);
        if (value !== undefined) return { kind: "constant", type: arg.type.dtype, value };
        if (isA(arg, ops.iota)) return { kind: "index", type: "i32", index: index[arg.attributes.axis]! };
        reads.push({ position, place: linearIndex(arg.type.shape, index), bounds: [...bounds] });
        return element;
      },
      guard(conditions, value, otherwise) {
        bounds.push(...conditions);
        value();
        bounds.length -= conditions.length;
        return otherwise;
      },
      bind: (value) => value,
      asIndex(value, extent) {
        if (value.kind === "constant") return constantIndex(Math.min(Math.max(value.value, 0), extent - 1));
        if (value.kind !== "index") return unknown();
        const [low, high] = rangeInExtents(value.index, extentOf);
        return low >= 0 && high < extent ? value.index : unknown();
      },
      divide: (index, divisor) => (divisor === 1 ? index : unknown()),
      modulo: (_, divisor) => (divisor === 1 ? constantIndex(0) : unknown()),
    },
    node.type.shape.map((_, axis) => variableIndex(String(axis))),
  );
  return isKnown ? reads : undefined;
}

/** More elements than these are not looked at one by one. */
const mostElements = 2 ** 24;

/** The limits of an argument, from those of the view's elements that are read from it. */
export function limitsRead(
  { args, type }: Node,
  limits: Limits,
  { position, place, bounds }: Read,
  ranges: Ranges,
): Limits {
  const size = sizeOf(args[position]!.type.shape);
  // Where all elements have one limit, an axis that only repeats says nothing new.
  const matters = (axis: number): boolean =>
    typeof limits !== "number" ||
    [place, ...bounds.map(({ index }) => index)].some((index) => coefficientOf(index, String(axis)) !== 0);
  const extents = type.shape.map((extent, axis) => (matters(axis) ? extent : 1));
  const count = sizeOf(extents);
  if (Math.max(size, count) > mostElements) return 0;
  const result = new Int32Array(size);
  const at = extents.map(() => 0);
  const valueOf = ({ offset, terms }: Affine): number =>
    terms.reduce((sum, { variable, coefficient }) => sum + coefficient * at[Number(variable)]!, offset);
  for (let element = 0; element < count; element++) {
    for (let [axis, rest] = [extents.length - 1, element]; axis >= 0; axis--) {
      at[axis] = rest % extents[axis]!;
      rest = Math.floor(rest / extents[axis]!);
    }
    const isRead = bounds.every(({ index, low, high }) => valueOf(index) >= low && valueOf(index) < high);
    if (!isRead) continue;
    const source = valueOf(place);
    result[source] = ranges.meet(result[source]!, typeof limits === "number" ? limits : limits[element]!);
  }
  return result.every((number) => number === result[0]) ? result[0]! : result;
}
