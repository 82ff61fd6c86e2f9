/** The gradient check of a whole model on one target, at a point that a seed decides. */
import { compile, type Compiled } from "../compile.ts";
import type { Model } from "../model/define.ts";
import type { Buffer } from "../program/program.ts";
import type { TargetName } from "../targets/index.ts";
import { loadTrainer } from "../targets/load.ts";
import type { Precision } from "../targets/target.ts";
import {
  checkGradients,
  disturb,
  type AnyTrainer,
  type GradientCheckOptions,
  type Inputs,
  type ParameterCheck,
} from "./gradient-check.ts";
import { randomInputs } from "./random-inputs.ts";

export interface ModelCheckOptions extends Omit<GradientCheckOptions, "float32"> {
  /** Of the float32 gradients. */
  readonly precision?: Precision | undefined;
  /** Values for the model's options. */
  readonly options?: Readonly<Record<string, unknown>> | undefined;
  /** Inputs for all of its programs. Default: random ones. */
  readonly inputs?: ((compiled: Compiled) => Promise<Inputs | undefined>) | undefined;
}

/** The check of one parameter on one target. */
export type TargetCheck = ParameterCheck & { readonly target: TargetName };

/** `onCompiled` sees the model as it was compiled in float32, before anything is checked. */
export async function checkModel(
  model: Model,
  target: TargetName,
  { precision = "fast", options = {}, inputs, ...rest }: ModelCheckOptions,
  onCompiled: (compiled: Compiled) => void = () => undefined,
): Promise<TargetCheck[]> {
  const { seed } = rest;
  const inFloat32 = await compile(model, { target, options, precision });
  onCompiled(inFloat32);
  const compiled = await compile(model, { target, float: "f64", lossOnly: true, options });
  const float32 = await disturbedTrainer(inFloat32, seed);
  const trainer = await blankTrainer(compiled, seed);
  copyValues(float32, trainer);
  const given = await inputs?.(compiled);
  return [...compiled.trainer.objectives].flatMap(([objective, { gradients }]) =>
    checkGradients(compiled, trainer, objective, given ?? randomInputs(gradients, seed), {
      ...rest,
      float32,
    }).map((check) => ({ target, ...check })),
  );
}

/** A trainer that gets its values from another: of a large model, drawing initial ones takes longer than the check. */
function blankTrainer({ target, trainer }: Compiled, seed: number): Promise<AnyTrainer> {
  const blank = <Declaration>(
    tensors: readonly { readonly buffer: Buffer; readonly declaration: Declaration }[],
  ) =>
    tensors.map(({ buffer, declaration }) => ({
      buffer,
      declaration: { ...declaration, initial: { kind: "zeros" } as const },
    }));
  const { parameters, states } = trainer;
  const unset = { ...trainer, parameters: blank(parameters), states: blank(states) };
  return loadTrainer(target, unset, { seed, onNaN: "ignore" });
}

/** Parameters and state of one trainer to the other: both compute at the same point. */
export function copyValues(from: AnyTrainer, to: AnyTrainer): void {
  for (const part of ["parameters", "state"] as const)
    for (const [name, values] of Object.entries(from[part])) to[part][name]!.set(values);
}

export async function disturbedTrainer({ createTrainer }: Compiled, seed: number): Promise<AnyTrainer> {
  const trainer = await createTrainer({ seed, onNaN: "ignore" });
  disturb(trainer, seed);
  return trainer;
}
