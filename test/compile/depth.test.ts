/** Depth, width and time: nothing recurses over the graph, and loops stay loops. The full sizes: sweeps/depth.ts. */
import { expect, test } from "vitest";
import { compile } from "../../compiler/index.ts";
import { chain, checkDeep, fan, recurrent } from "../support/deep-models.ts";

test("a chain of 20,000 operations", { timeout: 120_000 }, () => checkDeep(chain(20_000)));
test("a sum of 10,000 terms", { timeout: 120_000 }, () => checkDeep(fan(10_000)));

test("a recurrent network of 1,000 steps is emitted as one of 10, but for numbers", async () => {
  const texts = await Promise.all(
    [10, 1000].map(async (steps) => {
      const compiled = await compile(recurrent(steps));
      const text = (await compiled.files()).get("trainer.ts")!;
      return { kernels: compiled.trainer.kernels.map(({ name }) => name), length: text.length };
    }),
  );
  expect(texts[1]!.kernels).toEqual(texts[0]!.kernels);
  expect(texts[1]!.length / texts[0]!.length).toBeCloseTo(1, 1);
});

test("a recurrent network of 1,000 steps trains", async () => {
  const trainer = await (await compile(recurrent(1000), { float: "f64" })).createTrainer({ seed: 2 });
  const x = Float64Array.from({ length: 1000 * 6 }, (_, k) => Math.sin(k));
  const losses = Array.from({ length: 5 }, () => trainer.step({ x }));
  for (const [k, loss] of losses.entries()) if (k > 0) expect(loss).toBeLessThan(losses[k - 1]!);
});
