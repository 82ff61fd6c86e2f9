/** The printed examples in docs/architecture.md are what the compiler prints today. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inspectCommand } from "../compiler/cli/inspect.ts";
import model from "../models/linear-regression.ts";

const text = readFileSync(new URL("../docs/architecture.md", import.meta.url), "utf8");
const blocks = [...text.matchAll(/```text stage=(\w+)\n([\s\S]*?)\n```/g)].map(([, stage, block]) => ({
  stage: stage!,
  block: block!,
}));

describe("docs/architecture.md", () => {
  it("has an example of each stage", () => {
    expect([...new Set(blocks.map(({ stage }) => stage))]).toEqual([
      "joint",
      "kernels",
      "loops",
      "schedule",
      "memory",
      "files",
    ]);
  });

  it.each(blocks)("prints stage $stage as it is", async ({ stage, block }) => {
    expect(await inspectCommand(model, { stage, format: "text" })).toContain(block);
  });
});
