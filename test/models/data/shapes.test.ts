import { describe, expect, it } from "vitest";
import { brightness, shapeNames, shapes } from "../../../models/data/shapes.ts";

const size = 3 * 32 * 32;

describe("shapes", () => {
  const { train, test } = shapes({ seed: 3, train: 200, test: 50 });

  it("are pictures of about zero mean and unit variance, with all labels", () => {
    const x = Array.from(train.inputs["x"]!);
    expect([x.length, test!.inputs["x"]!.length]).toEqual([200 * size, 50 * size]);
    expect(x.map(brightness).every((value) => value > -1e-6 && value < 1 + 1e-6)).toBe(true);
    const mean = x.reduce((sum, value) => sum + value, 0) / x.length;
    const variance = x.reduce((sum, value) => sum + (value - mean) ** 2, 0) / x.length;
    expect(Math.abs(mean)).toBeLessThan(0.1);
    expect(Math.abs(Math.sqrt(variance) - 1)).toBeLessThan(0.1);
    expect(new Set(train.inputs["label"])).toEqual(new Set(shapeNames.keys()));
  });

  it("depend on the seed and their position alone", () => {
    const fewer = shapes({ seed: 3, train: 10, test: 0 });
    expect(fewer.train.inputs["x"]).toEqual(train.inputs["x"]!.slice(0, 10 * size));
    expect(fewer).not.toHaveProperty("test");
    expect(shapes({ seed: 4, train: 10, test: 0 }).train.inputs["x"]).not.toEqual(fewer.train.inputs["x"]);
    expect(test!.inputs["x"]!.slice(0, size)).not.toEqual(train.inputs["x"]!.slice(0, size));
  });

  it("are what their label says: rows vary from row to row, columns from column to column", () => {
    const green = (example: number, row: number, column: number): number =>
      train.inputs["x"]![example * size + 1024 + row * 32 + column]!;
    const places = [...Array(32).keys()];
    const spread = (values: readonly number[]): number => {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    };
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / 32;
    let checked = 0;
    for (const [example, label] of train.inputs["label"]!.entries()) {
      const name = shapeNames[label];
      if (name !== "rows" && name !== "columns") continue;
      const rows = spread(places.map((row) => mean(places.map((column) => green(example, row, column)))));
      const columns = spread(places.map((column) => mean(places.map((row) => green(example, row, column)))));
      if (Math.abs(rows - columns) < 0.5 * Math.max(rows, columns)) continue;
      expect([example, rows > columns]).toEqual([example, name === "rows"]);
      checked++;
    }
    expect(checked).toBeGreaterThan(20);
  });
});
