import { describe, expect, it } from "vitest";
import { sweeps } from "./all.ts";

describe("a small part of every sweep", () => {
  it.each(sweeps)("$name", { timeout: 120_000 }, async ({ small, run }) => {
    expect(await run(small, 1)).toEqual([]);
  });
});
