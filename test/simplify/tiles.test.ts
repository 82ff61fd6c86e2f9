/** Windows that stand side by side, as axes of their own: the same values as windows that slide. */
import { describe, expect, test } from "vitest";
import { Graph, input, type Node } from "../../compiler/graph/graph.ts";
import { drawing, type Draw } from "../../compiler/graph/sampling.ts";
import { sizeOf, type Shape } from "../../compiler/graph/types.ts";
import { ops } from "../../compiler/ops/registry.ts";
import type { WindowAttributes } from "../../compiler/ops/window.ts";
import { spreadOverTiles, sumOfTiles } from "../../compiler/simplify/tiles.ts";
import { entryProgram, interpreted } from "../support/graph-function.ts";
import { difference, randomNumbers } from "../support/numeric.ts";
import { valuesOf } from "../support/op-samples.ts";

/** Windows over `shape`, of which there are `slid`. */
interface Windows extends WindowAttributes {
  readonly shape: Shape;
}

const forms = {
  windowSum: (graph: Graph, x: Node, windows: Windows) => ({
    plain: graph.apply(ops.windowSum, [x], windows),
    tiled: sumOfTiles(graph, x, windows),
  }),
  windowSpread: (graph: Graph, x: Node, windows: Windows) => ({
    plain: graph.apply(ops.windowSpread, [x], windows),
    tiled: spreadOverTiles(graph, x, windows),
  }),
} as const;

/** Windows without gaps and overlaps over one to three axes, which may not cover the last elements. */
function drawTiles(draw: Draw) {
  const kernel = draw.shape([1, 3]);
  const lead = draw.shape([0, 2], 6);
  const windows = kernel.map(() => draw.integer(1, 3));
  const shape = [...lead, ...kernel.map((extent, k) => extent * windows[k]! + draw.integer(0, extent - 1))];
  // Windows of one element have no steps in between: their dilation is any.
  const dilation = kernel.map((extent) => (extent === 1 ? draw.integer(1, 2) : 1));
  const padding = kernel.map(() => 0);
  return { windows: { kernel, stride: kernel, padding, dilation, shape }, slid: [...lead, ...windows] };
}

const run = (output: Node, a0: Float64Array) =>
  interpreted(entryProgram({ name: "test", outputs: [{ name: "output", node: output }], assignments: [] }))({
    a0,
  })["output"]!;

describe.each(["windowSum", "windowSpread"] as const)("%s", (name) => {
  test("over tiles", () => {
    const random = randomNumbers(3);
    const draw = drawing(random);
    for (let trial = 0; trial < 60; trial++) {
      const { windows, slid } = drawTiles(draw);
      const [from, to] = name === "windowSum" ? [windows.shape, slid] : [slid, windows.shape];
      const graph = new Graph();
      const x = graph.leaf(input, { dtype: "f64", shape: from }, { name: "a0" });
      const { plain, tiled } = forms[name](graph, x, windows);
      expect(tiled!.type.shape).toEqual(to);
      const values = Float64Array.from({ length: sizeOf(from) }, () => 2 * random() - 1);
      const expected = run(plain, values);
      expect(difference(run(tiled!, values), expected), JSON.stringify(windows)).toBeLessThan(1e-14);
    }
  });

  test("leaves other windows as they are", () => {
    const random = randomNumbers(4);
    const draw = drawing(random);
    let others = 0;
    for (let trial = 0; trial < 200; trial++) {
      const sample = ops.windowSpread.sample(draw);
      const [slid] = sample.args;
      const operand =
        name === "windowSum" ? { type: { ...slid!.type, shape: sample.attributes.shape } } : slid!;
      const graph = new Graph();
      const x = graph.leaf(input, operand.type, { name: "a0" });
      const { plain, tiled } = forms[name](graph, x, sample.attributes);
      if (tiled === undefined) {
        others++;
        continue;
      }
      const [values] = valuesOf({ ...sample, args: [operand] }, random);
      expect(tiled.type).toEqual(plain.type);
      expect(difference(run(tiled, values!), run(plain, values!))).toBeLessThan(1e-14);
    }
    expect(others).toBeGreaterThan(100);
    expect(others).toBeLessThan(200);
  });
});
