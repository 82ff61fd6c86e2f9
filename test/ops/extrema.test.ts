/** Extrema, their positions, and orders, of rows that hold infinities, NaN, zeros of both signs and the ends of the integers. */
import { describe, expect, test } from "vitest";
import type { DType } from "../../compiler/scalar/types.ts";
import { Graph, input, type Node, type Given, type OpRecord } from "../../compiler/graph/graph.ts";
import { differentiate } from "../../compiler/autodiff/differentiate.ts";
import { assembled, emitted, interpreted, programOf, type GraphFunction } from "../support/graph-function.ts";
import { randomNumbers } from "../support/numeric.ts";
import { ops } from "../../compiler/ops/registry.ts";
import { filled } from "../../compiler/ops/numbers.ts";

const special: Readonly<Partial<Record<DType, readonly number[]>>> = {
  f32: [-Infinity, NaN, Infinity, -0, 0, 1, -(2 - 2 ** -23) * 2 ** 127],
  f64: [-Infinity, NaN, Infinity, -0, 0, 1, -Number.MAX_VALUE],
  i32: [-(2 ** 31), 2 ** 31 - 1, 0, 1, -1],
};

/** Rows of one value alone, and drawn ones, of which every second one has two values only: so there are ties, and NaN several times. */
function rowsOf(values: readonly number[], length: number): number[][] {
  const random = randomNumbers(length);
  const pick = <Value>(from: readonly Value[]): Value => from[Math.floor(from.length * random())]!;
  const drawn = Array.from({ length: 60 }, (_, k) => {
    const few = k % 2 === 0 ? values : [pick(values), pick(values)];
    return Array.from({ length }, () => pick(few));
  });
  return [...values.map((value) => Array.from({ length }, () => value)), ...drawn];
}

type Ways = Readonly<Record<string, GraphFunction>>;

async function waysOf(graph: Graph, outputs: Readonly<Record<string, Node>>): Promise<Ways> {
  const program = programOf(graph, outputs);
  const [typescript] = await emitted([program]);
  const [webassembly] = await assembled([programOf(graph, outputs, { laidOut: true })]);
  const interpreter = interpreted(program);
  return { interpreter, TypeScript: typescript!, WebAssembly: webassembly! };
}

/** As PyTorch: of several NaN the first one. */
function argmax(row: readonly number[], sign: 1 | -1): number {
  const firstNaN = row.findIndex(Number.isNaN);
  if (firstNaN >= 0) return firstNaN;
  return row.reduce((best, value, at) => (sign * value > sign * row[best]! ? at : best), 0);
}

function argsort(row: readonly number[], descending: boolean): number[] {
  const before = (a: number, b: number): number => {
    if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
    return a < b ? -1 : a > b ? 1 : 0;
  };
  return [...row.keys()].toSorted((i, j) =>
    descending ? before(row[j]!, row[i]!) : before(row[i]!, row[j]!),
  );
}

describe.each(["f32", "f64", "i32"] as const)("%s", (dtype) => {
  test.each([1, 3, 9])("%i in a row", async (length) => {
    const rows = rowsOf(special[dtype]!, length);
    const count = rows.length;
    const graph = new Graph();
    const x = graph.leaf(input, { dtype, shape: [count, length] }, { name: "x" });
    // The same rows as columns: lanes are along rows there.
    const y = graph.leaf(input, { dtype, shape: [length, count] }, { name: "y" });
    const both = <Attributes extends object>(
      name: string,
      op: OpRecord<Attributes>,
      ...[rows, columns]: readonly [rows: Given<Attributes>, columns: Given<Attributes>]
    ) =>
      ({
        [`${name} of rows`]: graph.apply(op, [x], ...rows),
        [`${name} of columns`]: graph.apply(op, [y], ...columns),
      }) as const;
    // The second half of an order is what sorting needed.
    const order = (descending: boolean): Node =>
      graph.apply(ops.slice, [graph.apply(ops.argsort, [x], { descending })], {
        starts: [0, 0, 0],
        ends: [count, 1, length],
        steps: [1, 1, 1],
      });
    const outputs = {
      ...both("argmax", ops.argmax, [{ axis: 1 }], [{ axis: 0 }]),
      ...both("argmin", ops.argmin, [{ axis: 1 }], [{ axis: 0 }]),
      ...both("amax", ops.amax, [{ axes: [1] }], [{ axes: [0] }]),
      ...both("amin", ops.amin, [{ axes: [1] }], [{ axes: [0] }]),
      ascending: order(false),
      descending: order(true),
    };
    const orders = (descending: boolean): number[][] => rows.map((row) => argsort(row, descending));
    const expected: Readonly<Record<string, readonly number[]>> = {
      argmax: rows.map((row) => argmax(row, 1)),
      argmin: rows.map((row) => argmax(row, -1)),
      amax: rows.map((row) => Math.max(...row)),
      amin: rows.map((row) => Math.min(...row)),
      ascending: orders(false).flat(),
      descending: orders(true).flat(),
    };
    const inputs = {
      x: rows.flat(),
      y: Array.from({ length }, (_, k) => rows.map((row) => row[k]!)).flat(),
    };
    for (const [way, run] of Object.entries(await waysOf(graph, outputs)))
      for (const [name, result] of Object.entries(run(inputs))) {
        if (name in inputs) continue;
        expect(Array.from(result), `${name}, ${way}`).toEqual(expected[name.split(" ")[0]!]);
      }
  });
});

/** PyTorch's loop over a window: it begins at its first element inside, and takes NaN always. */
function pooled(
  plane: readonly number[],
  size: number,
  window: { kernel: number; stride: number; padding: number; dilation: number },
) {
  const { kernel, stride, padding, dilation } = window;
  const windows = Math.floor((size + 2 * padding - dilation * (kernel - 1) - 1) / stride) + 1;
  const along = (index: number): number[] =>
    Array.from({ length: kernel }, (_, k) => index * stride - padding + k * dilation).filter(
      (at) => at >= 0 && at < size,
    );
  const positions: number[] = [];
  for (let i = 0; i < windows; i++)
    for (let j = 0; j < windows; j++) {
      const inside = along(i).flatMap((row) => along(j).map((column) => row * size + column));
      let best = -Infinity;
      let bestAt = inside[0]!;
      for (const at of inside)
        if (plane[at]! > best || Number.isNaN(plane[at])) [best, bestAt] = [plane[at]!, at];
      positions.push(bestAt);
    }
  return { windows, positions };
}

describe.each([
  { kernel: 2, stride: 2, padding: 0, dilation: 1 },
  { kernel: 3, stride: 2, padding: 1, dilation: 1 },
  { kernel: 3, stride: 1, padding: 1, dilation: 1 },
  { kernel: 2, stride: 1, padding: 1, dilation: 2 },
  { kernel: 3, stride: 3, padding: 1, dilation: 2 },
])("max pooling, %o", (window) => {
  const { kernel, stride, padding, dilation } = window;
  const both = (value: number) => [value, value];
  const attributes = {
    kernel: both(kernel),
    stride: both(stride),
    padding: both(padding),
    dilation: both(dilation),
  };
  test.each(["f32", "f64", "i32"] as const)("of %s", async (dtype) => {
    const size = 9;
    const planes = rowsOf(special[dtype]!, size * size).slice(0, 30);
    const graph = new Graph();
    const x = graph.leaf(input, { dtype, shape: [planes.length, size, size] }, { name: "x" });
    const max = graph.apply(ops.windowMax, [x], attributes);
    const isFloat = dtype !== "i32";
    const ones = filled(graph, 1, dtype, max.type.shape);
    const ways = await waysOf(graph, {
      max,
      position: graph.apply(ops.windowArgmax, [x], attributes),
      ...(isFloat && { gradient: differentiate(graph, [max], [ones], [x])[0]! }),
    });
    const expected = planes.map((plane) => pooled(plane, size, window));
    const gradient = expected.map(({ positions }) => {
      const plane = Array.from({ length: size * size }, () => 0);
      for (const at of positions) plane[at]! += 1;
      return plane;
    });
    for (const [way, run] of Object.entries(ways)) {
      const results = run({ x: planes.flat() });
      const values = expected.map(({ positions }, k) => positions.map((at) => planes[k]![at]!));
      expect(Array.from(results["position"]!), way).toEqual(expected.flatMap(({ positions }) => positions));
      expect(
        Array.from(results["max"]!, (value) => value + 0),
        way,
      ).toEqual(values.flat().map((value) => value + 0));
      if (isFloat) expect(Array.from(results["gradient"]!), way).toEqual(gradient.flat());
    }
  });
});
