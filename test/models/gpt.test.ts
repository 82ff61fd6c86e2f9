import { expect, it } from "vitest";
import { compile } from "../../compiler/index.ts";
import gpt from "../../models/gpt.ts";

it("gpt: more blocks launch more, of the same kernels", async () => {
  const [two, four] = [await compile(gpt), await compile(gpt, { options: { blocks: 4 } })];
  expect(four.report.kernels).toBe(two.report.kernels);
  const launches = ({ report }: typeof two) => report.programs.map((program) => program.launches);
  for (const [k, count] of launches(four).entries()) expect(count / launches(two)[k]!).toBeGreaterThan(1.5);
});

it("gpt: every size is an option", async () => {
  const options = { batch: 2, context: 8, vocabulary: 10, size: 12, heads: 3, blocks: 1 };
  const { report, trainer } = await compile(gpt, { options });
  const block = 2 * 2 * 12 + 3 * 12 * 13 + 12 * 13 + 48 * 13 + 12 * 49;
  expect(report.parameters).toBe(10 * 12 + 8 * 12 + block + 2 * 12);
  expect(trainer.predict.inputs.map(({ buffer }) => buffer.shape)).toEqual([[2, 8]]);
});
