/** Every model: its emitted gradients against numeric ones, and what its programs cost. */
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { planSummary, type NumericGradientOptions } from "../../compiler/testing/index.ts";
// oxlint-disable-next-line import/no-unassigned-import -- extends expect
import "../../compiler/testing/vitest.ts";
import type { Model } from "../../compiler/index.ts";

const names = readdirSync(new URL("../../models/", import.meta.url))
  .filter((name) => name.endsWith(".ts"))
  .map((name) => name.replace(".ts", ""));

/** Where the whole model takes long, or much memory: the same layers on less. */
const smaller: Readonly<Record<string, NumericGradientOptions>> = {
  alexnet: { options: { size: 64, hidden: 48 }, parameters: ["features.*", "classifier.6.*"] },
  bert: { options: { batch: 4, layers: 1 } },
  gpt: { options: { batch: 4 } },
  resnet: { options: { batch: 4 }, parameters: ["*.weight"] },
  resnet18: {
    options: { batch: 2, size: 64, width: 16 },
    parameters: ["conv1.weight", "layer4.0.bn1.*", "fc.bias"],
  },
  transformer: { options: { batch: 4, layers: 1 } },
  seq2seq: { options: { batch: 8 } },
  // Gradients of 0.0001 beside a loss of 7, and a kink wherever one looks: rounding hides what is smaller.
  vgg16: {
    options: { size: 32, width: 16, hidden: 48 },
    parameters: ["conv1_1.*", "conv5_3.bias", "fc8.*"],
    tolerance: 1e-3,
  },
};

const load = async (name: string): Promise<Model> =>
  ((await import(`../../models/${name}.ts`)) as { readonly default: Model }).default;

describe("gradients of", () => {
  test.each(names)("%s", async (name) => {
    await expect(await load(name)).toHaveNumericGradients({ samples: 1, target: "wasm", ...smaller[name] });
  });
});

test("kernels, FLOPs and bytes of all models", async () => {
  const summaries: string[] = [];
  for (const name of names) summaries.push(await planSummary(await load(name)));
  await expect(`${summaries.join("\n\n")}\n`).toMatchFileSnapshot("plans.txt");
});
