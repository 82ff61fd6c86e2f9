/**
 * Operands packed as vectors read them. Where a kernel would test for borders, or walk through memory in long strides, again and
 * again, its operand is stored once in another form:
 *
 *     convolution(x, w, padding: 1)        →  convolution(stored(pad(x)), w)
 *     its gradient by x                    →  convolution(stored(pad(gradient)), flipped w)
 *     its gradient by w, stride: 2         →  one for each phase of the columns of stored(x)
 *     contraction(a, b)                    →  contraction(a, stored(panels of 16 columns of b))
 *
 * The interpreter and other targets understand the result as well: it is a graph like any other.
 */
import type { Graph, Rewrite, Node } from "../../graph/graph.ts";
import { scalarTypes } from "../../scalar/types.ts";
import { greatestCommonDivisor } from "../../loops/affine.ts";
import type { ContractionAxes } from "../../ops/contraction.ts";
import type { ConvolutionAttributes } from "../../ops/convolution.ts";
import { rulesOf } from "../../ops/rules.ts";
import { rebuildEntry } from "../../simplify/rebuild.ts";
import { simplifications } from "../../simplify/simplifications.ts";
import type { EntryPoint } from "../../graph/entry-point.ts";
import { on, rewriteBy } from "../../simplify/rules.ts";
import { ops } from "../../ops/registry.ts";
import { sizeOf } from "../../graph/types.ts";
import { vectorMachine, type VectorMachine } from "./machine.ts";

/** `origins`: the id, in the given graph, of what a node was first made for. */
export const layOut = (
  entry: EntryPoint & { readonly graph: Graph },
  machine: VectorMachine = vectorMachine,
): ReturnType<typeof rebuildEntry> => rebuildEntry(entry, layOutOnTheWay(machine));

const layOutOnTheWay = (machine: VectorMachine): Rewrite =>
  rewriteBy([
    ...simplifications,
    on(ops.convolution, layOutConvolution),
    on(ops.contraction, (graph, operands, axes) => layOutContraction(graph, operands, axes, machine)),
  ]);

const stored = (graph: Graph, node: Node): Node => graph.apply(ops.stored, [node]);

/**
 * Packing: a matrix that is read column by column, whose rows would miss the cache by conflicts, is stored in panels of some columns, each in
 * one piece. So is one of two matrices that are both read row by row, where that is cheaper than adding up the lanes of each sum.
 */
function layOutContraction(
  graph: Graph,
  operands: readonly Node[],
  axes: ContractionAxes,
  machine: VectorMachine,
): Node | undefined {
  const [a, b] = operands as readonly [Node, Node];
  const { leastReuse } = machine;
  if (axes.aBatch.length > 0) return undefined;
  const [first, second] = [
    { matrix: a, contract: axes.aContract },
    { matrix: b, contract: axes.bContract },
  ] as const;
  const size = ({ type }: Node): number => sizeOf(type.shape) / extentOf(a, axes.aContract);
  let left = size(b) >= leastReuse ? columnPanels(graph, first, machine) : undefined;
  let right = size(a) >= leastReuse ? columnPanels(graph, second, machine) : undefined;
  if (isReadByRow(first) && isReadByRow(second)) {
    if (size(a) < size(b)) left = rowPanels(graph, first, size(b), machine);
    else right = rowPanels(graph, second, size(a), machine);
  }
  if (left === undefined && right === undefined) return undefined;
  const product = graph.apply(ops.contraction, [left?.matrix ?? a, right?.matrix ?? b], {
    ...axes,
    ...(left && { aContract: left.contract }),
    ...(right && { bContract: right.contract }),
  });
  const free = ({ matrix, contract }: Contracted): number[] =>
    matrix.type.shape.filter((_, axis) => !contract.includes(axis));
  return rulesOf(graph).reshape(product, [...free(first), ...free(second)]);
}

/** An operand of a contraction, and the axes that are summed over. */
interface Contracted {
  readonly matrix: Node;
  readonly contract: readonly number[];
}

const extentOf = ({ type }: Node, contract: readonly number[]): number =>
  contract.reduce((product, axis) => product * type.shape[axis]!, 1);

const isReadByRow = ({ matrix, contract }: Contracted): boolean =>
  contract.includes(matrix.type.shape.length - 1);

/** [rows…, columns] as [panels, rows…, columns of a panel], if rows evict each other from the cache before the next columns read them. */
function columnPanels(
  graph: Graph,
  operand: Contracted,
  { panelColumns, cacheWays, cacheStride, cacheLine }: VectorMachine,
): Contracted | undefined {
  const { matrix, contract } = operand;
  const { shape, dtype } = matrix.type;
  const columns = shape.at(-1)!;
  const last = shape.length - 1;
  if (contract.length !== last || isReadByRow(operand) || columns % panelColumns !== 0) return undefined;
  const stride = columns * scalarTypes[dtype].bytes;
  // Rows at multiples of a power of two in bytes share few sets of the cache.
  const withoutConflicts =
    (cacheWays * cacheStride) / Math.max(cacheLine, greatestCommonDivisor(stride, cacheStride));
  if (columns === panelColumns || extentOf(matrix, contract) <= withoutConflicts) return undefined;
  const { reshape, transpose } = rulesOf(graph);
  const rows = shape.slice(0, -1);
  const split = reshape(matrix, [...rows, columns / panelColumns, panelColumns]);
  const panels = transpose(split, [last, ...rows.keys(), last + 1]);
  return { matrix: stored(graph, panels), contract: contract.map((axis) => axis + 1) };
}

/** [columns, row] as [panels, row, columns of a panel], if there are enough sums over short rows to pay for packing. */
function rowPanels(
  graph: Graph,
  { matrix, contract }: Contracted,
  reuse: number,
  { panelColumns }: VectorMachine,
): Contracted | undefined {
  const [columns, length] = matrix.type.shape as [number, number];
  if (matrix.type.shape.length !== 2 || columns % panelColumns !== 0 || reuse < 2 * length) return undefined;
  const { reshape, transpose } = rulesOf(graph);
  const split = reshape(matrix, [columns / panelColumns, panelColumns, length]);
  return { matrix: stored(graph, transpose(split, [0, 2, 1])), contract };
}

function layOutConvolution(
  graph: Graph,
  operands: readonly Node[],
  attributes: ConvolutionAttributes,
): Node | undefined {
  const [first, second] = operands as readonly [Node, Node];
  const { role, padding, stride, dilation } = attributes;
  const none = padding.map(() => 0);
  const isSpread = stride.some((step) => step > 1) && dilation.some((step) => step > 1);
  if (role === "input") return isSpread ? undefined : byPhases(graph, first, second, attributes);
  if (padding.some((width) => width > 0))
    return graph.apply(ops.convolution, [bordered(graph, first, padding), second], {
      ...attributes,
      padding: none,
    });
  if (role === "weight" && stride.at(-1)! > 1 && dilation.at(-1) === 1)
    return inPhases(graph, first, second, attributes);
  return undefined;
}

/**
 * The gradient of a convolution with stride s by its weights, in polyphase form: the weights at c, c + s, … of the last axis are multiplied with the
 * columns at c, c + s, … of the input alone. So each such phase of the input is stored in one piece, and there is a convolution with stride 1
 * along that axis for each of them.
 */
function inPhases(graph: Graph, x: Node, cotangent: Node, attributes: ConvolutionAttributes): Node {
  const { concat, pad, reshape, slice } = rulesOf(graph);
  const { shape } = attributes;
  const last = shape.length - 1;
  const along = <T>(values: readonly T[], changed: T): T[] => [...values.slice(0, -1), changed];
  const [taps, stride, places] = [shape[last]!, attributes.stride.at(-1)!, cotangent.type.shape[last]!];
  const most = Math.ceil(taps / stride);
  const [none, ones] = [shape.map(() => 0), shape.map(() => 1)];
  const parts = Array.from({ length: Math.min(stride, taps) }, (_, phase) => {
    const own = Math.ceil((taps - phase) / stride);
    const end = phase + stride * (places + own - 2) + 1;
    const columns = slice(x, along(none, phase), along(x.type.shape, end), along(ones, stride));
    const gradient = graph.apply(ops.convolution, [stored(graph, columns), cotangent], {
      ...attributes,
      shape: along(shape, own),
      stride: along(attributes.stride, 1),
    });
    return reshape(pad(gradient, none, along(none, most - own)), [...along(shape, most), 1]);
  });
  return slice(reshape(concat(parts, last + 1), along(shape, most * parts.length)), none, shape);
}

/** Zeros around the spatial axes of [batch, channels, …]. */
function bordered(graph: Graph, x: Node, padding: readonly number[]): Node {
  const widths = [0, 0, ...padding];
  return stored(graph, rulesOf(graph).pad(x, widths, widths));
}

/**
 * The gradient of a convolution by its input, as convolutions of the output's cotangent with the flipped kernel. With stride s, in polyphase
 * form: along each axis, the elements of phase r (places r, r + s, …) depend on the weights at c, c + s, … alone, for one c, so that there is
 * a convolution with stride 1 for each phase of all axes.
 */
function byPhases(
  graph: Graph,
  weight: Node,
  cotangent: Node,
  { shape, padding, dilation, groups, stride }: ConvolutionAttributes,
): Node {
  const { concat, pad, reshape, slice, zeros } = rulesOf(graph);
  const spatial = stride.map((_, k) => k);
  const phases = spatial.map((k) =>
    Array.from({ length: stride[k]! }, (_, r) =>
      phaseOf(r, {
        size: shape[k + 2]!,
        taps: weight.type.shape[k + 2]!,
        stride: stride[k]!,
        padding: padding[k]!,
        dilation: dilation[k]!,
      }),
    ),
  );
  const low = phases.map((axis) => Math.max(0, ...axis.map((phase) => phase.low)));
  const length = (k: number): number => cotangent.type.shape[k + 2]!;
  const high = phases.map((axis, k) =>
    Math.max(0, ...axis.map((phase) => phase.reach - phase.low - length(k))),
  );
  const hasBorder = [...low, ...high].some((width) => width > 0);
  const wide = hasBorder ? stored(graph, pad(cotangent, [0, 0, ...low], [0, 0, ...high])) : cotangent;
  const [batch, channels] = shape as [number, number];
  const results = (chosen: readonly Phase[]): Node => {
    const axis = chosen.length;
    if (axis < phases.length) {
      // Phases stand side by side along an axis of their own, behind the places within a phase.
      const parts = phases[axis]!.map((phase) => results([...chosen, phase]));
      return concat(parts, 2 * axis + 3);
    }
    const counts = chosen.map((phase) => phase.count);
    const apart = [batch, channels, ...counts.flatMap((count) => [count, 1])];
    if (chosen.some((phase) => phase.taps === 0)) return zeros(cotangent.type.dtype, apart);
    const taps = slice(weight, [0, 0, ...chosen.map((phase) => phase.first)], weight.type.shape, [
      1,
      1,
      ...chosen.map((phase) => phase.step),
    ]);
    const starts = [0, 0, ...chosen.map((phase, k) => low[k]! - phase.low)];
    const ends = [
      batch,
      cotangent.type.shape[1]!,
      ...chosen.map((phase, k) => low[k]! - phase.low + phase.reach),
    ];
    const result = graph.apply(ops.convolution, [slice(wide, starts, ends), exchanged(graph, taps, groups)], {
      role: "output",
      shape: [batch, channels, ...counts],
      stride: stride.map(() => 1),
      padding: padding.map(() => 0),
      dilation: stride.every((step) => step === 1) ? dilation : dilation.map(() => 1),
      groups,
    });
    return reshape(result, apart);
  };
  const extents = phases.map((axis, k) => axis[0]!.count * stride[k]!);
  const together = reshape(results([]), [batch, channels, ...extents]);
  const none = shape.map(() => 0);
  return slice(together, none, shape);
}

interface Axis {
  readonly size: number;
  readonly taps: number;
  readonly stride: number;
  readonly padding: number;
  readonly dilation: number;
}

/** Along one axis, the places r, r + s, … of the input. */
interface Phase {
  /** Places, as many as the longest phase has. */
  readonly count: number;
  /** Weights that they depend on: `first`, `first + step`, … */
  readonly taps: number;
  readonly first: number;
  readonly step: number;
  /** Elements of the cotangent that are read, from `-low` on. */
  readonly low: number;
  readonly reach: number;
}

/**
 * Input place `h = s·q + r` meets output place `o` by weight `k` where `o·s + k·d - p = h`. With d = 1: for `k = s·t + c`, where
 * `c = (r + p) mod s`, at `o = q + (r + p - c) / s - t`. With s = 1: at `o = q + p - k·d`.
 */
function phaseOf(r: number, { size, taps, stride, padding, dilation }: Axis): Phase {
  const count = Math.ceil(size / stride);
  const first = (r + padding) % stride;
  const own = Math.max(0, Math.ceil((taps - first) / stride));
  const span = stride === 1 ? dilation * (own - 1) : own - 1;
  return {
    count,
    taps: own,
    first: Math.min(first, taps - 1),
    step: stride,
    low: span - (r + padding - first) / stride,
    reach: count + span,
  };
}

/** The flipped kernel, inputs and outputs exchanged, channels last: `[groups · inputs, outputs / groups, …]`. */
function exchanged(graph: Graph, weight: Node, groups: number): Node {
  const { reshape, transpose } = rulesOf(graph);
  const [outputs, channels, ...window] = weight.type.shape as [number, number, ...number[]];
  const spatial = window.map((_, k) => k);
  const backwards = graph.apply(ops.flip, [weight], { axes: spatial.map((k) => k + 2) });
  const grouped = reshape(backwards, [groups, outputs / groups, channels, ...window]);
  const turned = transpose(grouped, [0, 2, 1, ...spatial.map((k) => k + 3)]);
  return stored(graph, reshape(turned, [groups * channels, outputs / groups, ...window]));
}
