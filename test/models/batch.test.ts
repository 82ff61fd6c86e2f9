/** Every model takes batches of another size: `--set batch=3`. */
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { resolveOptions, type Model } from "../../compiler/model/define.ts";
import { traceModel } from "../../compiler/model/trace-model.ts";

const names = readdirSync(new URL("../../models/", import.meta.url))
  .filter((name) => name.endsWith(".ts"))
  .map((name) => name.replace(".ts", ""));

test.each(names)("%s", async (name) => {
  const { default: model } = (await import(`../../models/${name}.ts`)) as { readonly default: Model };
  const traced = (set: Readonly<Record<string, string>>) =>
    traceModel(model, resolveOptions(model, set), "f32").training;
  const [usual, small] = [traced({}), traced({ batch: "3" })];
  for (const [input, { node }] of small.inputs) {
    const [, ...rest] = usual.inputs.get(input)!.node.type.shape;
    expect(node.type.shape, input).toEqual([3, ...rest]);
  }
  const shapes = ({ parameters }: typeof usual) =>
    [...parameters].map(([parameter, { node }]) => [parameter, node.type.shape]);
  expect(shapes(small)).toEqual(shapes(usual));
});
