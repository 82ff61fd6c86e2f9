/** The memory plan of every model: tight, and true to what runs; a step allocates nothing. */
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { compile, type Model } from "../../compiler/index.ts";
import { oracleModels } from "../models/oracle-models.ts";
import { checkModel } from "../support/check-model.ts";
import { looseness } from "../support/looseness.ts";

const folder = new URL("../../models/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
const shipped = await Promise.all(
  files.map(async (name): Promise<[string, Model]> => {
    const module = (await import(new URL(name, folder).href)) as { readonly default: Model };
    return [`models/${name}`, module.default];
  }),
);

// Shipped models in f32: report/all-stages.test.ts. Compiling has checked the plans.
test.each(shipped)("the plan of %s in f64 is tight", async (_, model) => {
  expect(looseness(await compile(model, { float: "f64" }))).toBeLessThanOrEqual(1.05);
});

test.each([...oracleModels])("the plans of %s are tight", async (_, model) => {
  for (const float of ["f32", "f64"] as const)
    expect(looseness(await compile(model, { float }))).toBeLessThanOrEqual(1.05);
});

// The oracle models are small enough to interpret; their gradients are compared with PyTorch's elsewhere, too.
test.each([...oracleModels])(
  "%s: emitted, interpreted and poisoned runs agree to the bit, gradients with central differences",
  (_, model) => checkModel(model),
);

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
