/** Windows that stand side by side, as axes of their own: the same values as windows that slide. */
import { describe, expect, test } from "vitest";
import { Graph } from "../../compiler/graph/graph.ts";
import { sizeOf } from "../../compiler/graph/traverse.ts";
import type { Node } from "../../compiler/graph/types.ts";
import { opRecord } from "../../compiler/ops/registry.ts";
import { drawing, type Draw } from "../../compiler/ops/sampling.ts";
import { spreadOverTiles, sumOfTiles } from "../../compiler/simplify/tiles.ts";
import { entryProgram, interpreted } from "../support/graph-function.ts";
import { difference, randomNumbers } from "../support/numeric.ts";
import { valuesOf } from "../support/op-samples.ts";

const rewrites = { windowSum: sumOfTiles, windowSpread: spreadOverTiles } as const;
const ops = Object.keys(rewrites) as (keyof typeof rewrites)[];

/** Windows without gaps and overlaps over one to three axes, which may not cover the last elements. */
function drawTiles(draw: Draw) {
  const kernel = draw.shape([1, 3]);
  const lead = draw.shape([0, 2], 6);
  const windows = kernel.map(() => draw.integer(1, 3));
  const shape = [...lead, ...kernel.map((extent, k) => extent * windows[k]! + draw.integer(0, extent - 1))];
  // Windows of one element have no steps in between: their dilation is any.
  const dilation = kernel.map((extent) => (extent === 1 ? draw.integer(1, 2) : 1));
  const attributes = { kernel, stride: kernel, padding: kernel.map(() => 0), dilation };
  return { attributes, shape, slid: [...lead, ...windows] };
}

const run = (output: Node, a0: Float64Array) =>
  interpreted(entryProgram({ name: "test", outputs: [{ name: "output", node: output }], assignments: [] }))({
    a0,
  })["output"]!;

describe.each(ops)("%s", (op) => {
  test("over tiles", () => {
    const random = randomNumbers(3);
    const draw = drawing(random, () => new Graph());
    for (let trial = 0; trial < 60; trial++) {
      const { attributes: window, shape, slid } = drawTiles(draw);
      const attributes = op === "windowSum" ? window : { ...window, shape };
      const graph = new Graph();
      const type = { dtype: "f64", shape: op === "windowSum" ? shape : slid } as const;
      const x = graph.leaf("input", type, { name: "a0" });
      const tiled = rewrites[op](graph, x, attributes)!;
      expect(tiled.type.shape).toEqual(op === "windowSum" ? slid : shape);
      const values = Float64Array.from({ length: sizeOf(type.shape) }, () => 2 * random() - 1);
      const expected = run(graph.apply(op, [x], attributes), values);
      expect(difference(run(tiled, values), expected), JSON.stringify({ attributes, shape })).toBeLessThan(
        1e-14,
      );
    }
  });

  test("leaves other windows as they are", () => {
    const record = opRecord(op);
    const random = randomNumbers(4);
    const draw = drawing(random, () => new Graph());
    let others = 0;
    for (let trial = 0; trial < 200; trial++) {
      const sample = record.sample(draw);
      const graph = new Graph();
      const x = graph.leaf("input", sample.args[0]!.type, { name: "a0" });
      const tiled = rewrites[op](graph, x, sample.attributes!);
      const plain = graph.apply(op, [x], sample.attributes!);
      if (tiled === undefined) {
        others++;
        continue;
      }
      const [values] = valuesOf(sample, random);
      expect(tiled.type).toEqual(plain.type);
      expect(difference(run(tiled, values!), run(plain, values!))).toBeLessThan(1e-14);
    }
    expect(others).toBeGreaterThan(100);
    expect(others).toBeLessThan(200);
  });
});
