/** Loops over parts of a loop. */
import { expect, test } from "vitest";
import { around } from "../../compiler/loops/nest.ts";
import type { For, Kernel } from "../../compiler/loops/types.ts";
import { tile } from "../../compiler/schedule/tile.ts";
import * as kernels from "../loops/kernels.ts";
import { expectSame, loopsOf } from "./same.ts";

/** The columns of a product in tiles, around its rows. */
const tiled = (kernel: Kernel, size: number): Kernel => {
  const [rows] = kernel.body as readonly [For];
  const [columns] = rows.body as readonly [For];
  const { tiles, inTile, body } = tile(columns, size, columns.body);
  return { ...kernel, body: around([tiles, rows, inTile], body) };
};

test("a loop is one over tiles and one in a tile, with other loops between", () => {
  const kernel = kernels.contraction(2, 12, 3);
  const after = tiled(kernel, 4);
  expect(loopsOf(kernel)).toMatchInlineSnapshot(`
    "for i in 0..2 parallel
      for j in 0..12 parallel
        accumulator sum = 0
        for k in 0..3
          sum := add(sum, mul(a[3*i + k], b[12*k + j]))
        out[12*i + j] = relu(add(sum, bias[j]))
    "
  `);
  expect(loopsOf(after)).toMatchInlineSnapshot(`
    "for j.p in 0..3 parallel
      for i in 0..2 parallel
        for j in 0..4 parallel
          accumulator sum = 0
          for k in 0..3
            sum := add(sum, mul(a[3*i + k], b[12*k + 4*j.p + j]))
          out[12*i + 4*j.p + j] = relu(add(sum, bias[4*j.p + j]))
    "
  `);
  for (const size of [1, 2, 3, 6, 12]) expectSame(kernel, tiled(kernel, size));
});
