/** A model that trains on a table, and on another one with `--data`. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { loadData } from "../../compiler/check/data.ts";
import rents from "../../models/rents.ts";
import { train } from "./train.ts";

const folder = mkdtempSync(join(tmpdir(), "tapeless-rents-"));
afterAll(() => rmSync(folder, { recursive: true }));

const table = readFileSync(new URL("../../models/data/rents.csv", import.meta.url), "utf8")
  .trimEnd()
  .split("\n");

const load = (lines: readonly string[]) => {
  const path = join(folder, "mine.csv");
  writeFileSync(path, lines.join("\r\n"));
  return loadData(rents, { path, seed: 0, options: {} });
};

it("rents: off by what the rents were disturbed with", async () => {
  const { test } = await train(rents, 360);
  expect(test!.metrics["error"]).toBeLessThan(0.035);
});

it("rents: from a file of one's own, with what is wrong in it", async () => {
  const half = await load(table.slice(0, 121));
  expect([half.train.size, half.test!.size]).toEqual([96, 24]);
  expect(half.description).toMatch(/^120 rows of .*mine\.csv$/);
  await expect(load([...table.slice(0, 40), "12abc,1,1,Hafen,true,500"])).rejects.toThrow(
    /^TPL041 the data of rents: TPL242 .*mine\.csv, line 41, column "area": "12abc" is no number/,
  );
  await expect(load([...table.slice(0, 40), "50,1,1,Berlin,true,500"])).rejects.toThrow(
    /line 41, column "district": "Berlin" is not in the vocabulary/,
  );
  await expect(load([...table.slice(0, 40), "50,,1,Hafen,true,500"])).rejects.toThrow(
    /line 41, column "rooms": the value is missing/,
  );
});
