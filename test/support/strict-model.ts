/** A model of `models/`, trained on its own data by two targets that promise the same bits. */
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadModel } from "../../compiler/cli/load-model.ts";
import { compile } from "../../compiler/index.ts";
import { resolveOptions, type Model } from "../../compiler/model/define.ts";
import { targets } from "../../compiler/targets/index.ts";
import { loadTrainer } from "../../compiler/targets/load.ts";
import { trainingRun, type AnyTrainer } from "../../runtime/training-run.ts";

const folder = fileURLToPath(new URL("../../models/", import.meta.url));

/** The models that are there to be trained, by name; others are only there to be compiled. */
export async function trainableModels(): Promise<readonly Model[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
  const models = await Promise.all(files.map((file) => loadModel(`${folder}${file}`)));
  return models.filter(({ training }) => training !== undefined);
}

/** What differs between TypeScript and WebAssembly in strict precision, after so many steps: nothing, if all is well. */
export async function strictDifferences(model: Model, steps: number): Promise<string[]> {
  const plan = model.training!;
  const compiled = await compile(model, { precision: "strict" });
  const data = await plan.data({ path: undefined, seed: 0, options: resolveOptions(model) });
  const options = { seed: 1, onNaN: "ignore" } as const;
  const trainers: readonly AnyTrainer[] = [
    await compiled.createTrainer(options),
    await loadTrainer(await targets.wasm.load(), { ...compiled.trainer }, options),
  ];
  const [first, second] = trainers.map((trainer) => {
    const run = trainingRun(trainer, data, {
      shuffle: plan.inOrder !== true,
      passes: plan.passes,
      steps: plan.steps,
      seed: 0,
    });
    const losses = Array.from({ length: steps }, (_, position) => run.step(position)).flat();
    return new Map<string, ArrayLike<number>>([
      ["losses", losses],
      ...Object.entries(trainer.parameters),
      ...Object.entries(trainer.state),
    ]);
  });
  return [...first!].flatMap(([name, values]) => {
    const others = second!.get(name)!;
    const element = Array.from(values).findIndex((value, k) => !Object.is(value, others[k]));
    return element < 0 ? [] : [`${name}[${element}]: ${values[element]} and ${others[element]}`];
  });
}
