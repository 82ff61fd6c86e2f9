/** The memory plan of every model: checked, tight, and true to what runs; a step allocates nothing. */
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { compile, type Model } from "../../compiler/index.ts";
import { programsOf } from "../../compiler/program/programs.ts";
import { checkMemory } from "../../compiler/memory/check.ts";
import { oracleModels } from "../models/oracle-models.ts";
import { checkGradients, checkTargets } from "../support/check-model.ts";

const folder = new URL("../../models/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
const shipped = await Promise.all(
  files.map(async (name): Promise<[string, Model]> => {
    const module = (await import(new URL(name, folder).href)) as { readonly default: Model };
    return [`models/${name}`, module.default];
  }),
);

describe.each([...shipped, ...oracleModels])("%s", (name, model) => {
  test("the plan passes its check and is tight, and nothing is warned of", async () => {
    for (const float of ["f32", "f64"] as const) {
      const { trainer, report } = await compile(model, { float });
      if (name.startsWith("models/")) expect(report.warnings).toEqual([]);
      checkMemory(
        programsOf(trainer).map(({ program }) => program),
        trainer.plan,
      );
      const live = Math.max(...trainer.plan.programs.map(({ maxLiveBytes }) => maxLiveBytes));
      expect(trainer.plan.arenaBytes / live, `${name} in ${float}: arena / largest live`).toBeLessThanOrEqual(
        1.05,
      );
    }
  });
});

// The oracle models are small enough to interpret; their gradients are compared with PyTorch's elsewhere.
describe.each([...oracleModels])("%s", (_, model) => {
  test("emitted, interpreted and poisoned runs agree to the bit", () => checkTargets(model));
  test("gradients agree with central differences", () => checkGradients(model, 1));
});

test("a step allocates nothing", () => {
  const script = fileURLToPath(new URL("../support/step-allocations.ts", import.meta.url));
  const output = execFileSync(process.execPath, ["--expose-gc", "--import", "tsx", script], {
    encoding: "utf8",
  });
  const results = JSON.parse(output) as Readonly<Record<string, { allocated: number; kept: number }>>;
  expect(Object.keys(results)).toEqual(["xor-adam", "mnist-cnn-small"]);
  const noise = 64 * 1024;
  // JavaScript's own: the loss that `step` returns is 16 bytes wherever the engine does not inline the call.
  const returned = 16 * 10_000;
  for (const [name, { allocated, kept }] of Object.entries(results)) {
    expect(allocated, `${name}: allocated in 10,000 steps`).toBeLessThan(returned + noise);
    expect(kept, `${name}: still there after a collection`).toBeLessThan(noise);
  }
});
