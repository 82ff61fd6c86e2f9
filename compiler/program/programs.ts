/** What a trainer can do, and one of something for each: a graph, loops, a plan. */

/** What it does for an objective. */
export const calls = ["step", "gradients", "evaluate"] as const;
type Call = (typeof calls)[number];

export interface Programs<Value> {
  readonly objectives: ReadonlyMap<string, Readonly<Record<Call, Value>>>;
  readonly predict: Value;
}

/** Those of the objectives in order, then `predict`. */
export const programsOf = <Value>({ objectives, predict }: Programs<Value>): Value[] => [
  ...[...objectives.values()].flatMap((objective) => calls.map((call) => objective[call])),
  predict,
];

/** Where each comes from, in the order of `programsOf`: `evaluate` of the objective `loss`. */
export const callsOf = ({
  objectives,
}: Programs<unknown>): readonly { readonly call: string; readonly objective: string | undefined }[] => [
  ...[...objectives.keys()].flatMap((objective) => calls.map((call) => ({ call, objective }))),
  { call: "predict", objective: undefined },
];

export const mapPrograms = <Before, After>(
  { objectives, predict }: Programs<Before>,
  change: (value: Before) => After,
): Programs<After> => ({
  objectives: new Map(
    [...objectives].map(([name, { step, gradients, evaluate }]) => [
      name,
      { step: change(step), gradients: change(gradients), evaluate: change(evaluate) },
    ]),
  ),
  predict: change(predict),
});
