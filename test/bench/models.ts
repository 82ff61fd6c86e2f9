/** The models of the project. */
import { readdirSync } from "node:fs";
import { isModel, type Model } from "../../compiler/model/define.ts";

const folder = new URL("../../models/", import.meta.url);

export const modelNames: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith(".ts"))
  .map((name) => name.slice(0, -".ts".length))
  .toSorted();

export async function loadModel(name: string): Promise<Model> {
  const { default: model } = (await import(new URL(`${name}.ts`, folder).href)) as {
    readonly default: unknown;
  };
  if (!isModel(model)) throw new Error(`models/${name}.ts exports no model`);
  return model;
}
