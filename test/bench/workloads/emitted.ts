/** A program of an emitted trainer, without the checks and copies of inputs and outputs around it. */
import { transform } from "esbuild";
import { compile, type Model } from "../../../compiler/index.ts";
import { functionText } from "../../../compiler/targets/typescript/function.ts";
import { typescriptParts } from "../../../compiler/targets/typescript/module.ts";
import { elementCount, type TrainerDefinition } from "../../../runtime/definition.ts";
import * as runtime from "../../../runtime/index.ts";
import { viewsOf } from "../../../runtime/machine.ts";
import { numbers } from "./numbers.ts";

/** Runs `predict` on inputs that lie in the arena already. */
export async function emittedPredict(model: Model, precision: "fast" | "strict"): Promise<() => void> {
  const { trainer } = await compile(model, { precision });
  const { values, functions, definition } = typescriptParts(trainer);
  const { code } = await transform(
    `export default ({ ${values.join(", ")} }) => {
      ${functions.map((each) => functionText(each)).join("\n")}
      return ${definition};
    };`,
    { loader: "ts" },
  );
  const { default: define } = (await import(
    `data:text/javascript;base64,${Buffer.from(code).toString("base64")}`
  )) as { readonly default: (functions: typeof runtime) => TrainerDefinition };
  const { arenaBytes, predict } = define(runtime);
  const arena = new ArrayBuffer(Math.ceil(arenaBytes / 8) * 8);
  const views = viewsOf(arena);
  for (const [k, { offset, shape }] of predict.inputs.entries())
    views.f32.set(numbers(k, elementCount(shape)), offset / 4);
  return () => predict.run(views);
}
