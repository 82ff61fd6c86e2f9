/** What frozen parameters save: found by compiling the same model with all of them trained. */
import { compile, type Compiled, type CompileOptions } from "../compile.ts";
import type { Model, ModelResult } from "../model/define.ts";

export interface Savings {
  /** Floating-point operations of one step of each objective. */
  readonly flops: number;
  /** Of optimizers. */
  readonly stateBytes: number;
  /** Activations and gradients at the fullest moment of a step; the optimizers' state is not among them. */
  readonly activationBytes: number;
}

/** `undefined` where no parameter is frozen. */
export async function savingsOf(
  model: Model,
  frozen: Compiled,
  options: CompileOptions,
): Promise<Savings | undefined> {
  if (frozen.report.trainedParameters === frozen.report.parameters) return undefined;
  const [all, some] = [
    costOf(await compile(unfrozen(model), { ...options, memoryBudget: Infinity })),
    costOf(frozen),
  ];
  return {
    flops: all.flops - some.flops,
    stateBytes: all.stateBytes - some.stateBytes,
    activationBytes: all.activationBytes - some.activationBytes,
  };
}

function costOf({ report, trainer }: Compiled): Savings {
  const steps = report.programs.filter(({ name }) => name === "step" || name.startsWith("step "));
  return {
    flops: steps.reduce((sum, { flops }) => sum + flops, 0),
    stateBytes: report.stateBytes,
    activationBytes: Math.max(...steps.map(({ peakBytes }) => peakBytes)) - trainer.plan.persistentBytes,
  };
}

/** The model with all of its parameters trained. Several objectives still train their own. */
const unfrozen = (model: Model): Model => ({
  ...model,
  build(builder, options) {
    const { frozen: _, objectives, ...result } = model.build(builder, options);
    const { parameters } = builder.trace;
    for (const [name, declaration] of parameters) parameters.set(name, { ...declaration, trainable: true });
    return { ...result, ...(objectives && { objectives: withoutChoice(objectives) }) };
  },
});

function withoutChoice(objectives: NonNullable<ModelResult["objectives"]>): typeof objectives {
  const [[name, objective] = [], ...others] = Object.entries(objectives);
  if (name === undefined || objective === undefined || others.length > 0) return objectives;
  const { parameters: _, ...all } = objective;
  return { [name]: all };
}
