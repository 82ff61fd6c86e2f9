/** What a trainer takes, for those who fill batches for it. */
import {
  type ObjectiveDefinition,
  type ProgramDefinition,
  recordOf,
  type TrainerDefinition,
} from "./definition.ts";
import type { ElementType } from "./types.ts";

export interface InputDescription {
  readonly type: ElementType;
  /** The first dimension is that of the batch, where the model has one. */
  readonly shape: readonly number[];
}

/** Names of the inputs of each call. */
export type ObjectiveDescription = {
  readonly [Call in keyof ObjectiveDefinition]: readonly string[];
};

export interface Description {
  /** Of all calls, by name. */
  readonly inputs: Readonly<Record<string, InputDescription>>;
  /** In the order of their declaration. */
  readonly objectives: Readonly<Record<string, ObjectiveDescription>>;
}

export const describe = <Run>({
  objectives,
  predict,
}: Pick<TrainerDefinition<string, Run>, "objectives" | "predict">): Description => {
  const all = Object.entries<ObjectiveDefinition<Run>>(objectives);
  const programs = [
    ...all.flatMap(([, { step, evaluate, gradients }]) => [step, evaluate, gradients]),
    predict,
  ];
  const names = ({ inputs }: ProgramDefinition<Run>): readonly string[] => inputs.map(({ name }) => name);
  return {
    inputs: recordOf(
      programs.flatMap(({ inputs }) =>
        inputs.map(({ name, type, shape }) => [name, { type, shape }] as const),
      ),
    ),
    objectives: recordOf(
      all.map(([name, { step, evaluate, gradients }]) => [
        name,
        { step: names(step), evaluate: names(evaluate), gradients: names(gradients) },
      ]),
    ),
  };
};
