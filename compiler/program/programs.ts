/** What a trainer can do, and one of something for each: a graph, loops, a plan. */

/** What it does for an objective. */
export const calls = ["step", "gradients", "evaluate"] as const;
type Call = (typeof calls)[number];

/** What a model of one size can do: `batch` examples, `length` characters. */
export interface SizePrograms<Value> {
  /** The values of the options that there are several sizes of; none where there is one size. */
  readonly size: Size;
  readonly objectives: ReadonlyMap<string, Readonly<Record<Call, Value>>>;
  readonly predict: Value;
}

export interface Size {
  readonly options: Readonly<Record<string, number | string | boolean>>;
  /** The examples of a call, where one of the options is their number. */
  readonly rows?: number;
}

/** That of a model's own options, and the others. */
export interface Programs<Value> extends SizePrograms<Value> {
  readonly sizes: readonly SizePrograms<Value>[];
}

export const sizesOf = <Value>(programs: Programs<Value>): SizePrograms<Value>[] => [
  programs,
  ...programs.sizes,
];

/** Those of the first size, then of each other: of the objectives in order, then `predict`. */
export const programsOf = <Value>(programs: Programs<Value>): Value[] =>
  sizesOf(programs).flatMap(programsOfSize);

export const programsOfSize = <Value>({ objectives, predict }: SizePrograms<Value>): Value[] => [
  ...[...objectives.values()].flatMap((objective) => calls.map((call) => objective[call])),
  predict,
];

/** Where each comes from, in the order of `programsOf`: `evaluate` of the objective `loss`. */
export const callsOf = (
  programs: Programs<unknown>,
): readonly { readonly call: string; readonly objective: string | undefined; readonly size: Size }[] =>
  sizesOf(programs).flatMap(({ size, objectives }) => [
    ...[...objectives.keys()].flatMap((objective) => calls.map((call) => ({ call, objective, size }))),
    { call: "predict", objective: undefined, size },
  ]);

export const mapPrograms = <Before, After>(
  { sizes, ...first }: Programs<Before>,
  change: (value: Before) => After,
): Programs<After> => ({
  ...mapSize(first, change),
  sizes: sizes.map((each) => mapSize(each, change)),
});

export const mapSize = <Before, After>(
  { size, objectives, predict }: SizePrograms<Before>,
  change: (value: Before) => After,
): SizePrograms<After> => ({
  size,
  objectives: new Map(
    [...objectives].map(([name, { step, gradients, evaluate }]) => [
      name,
      { step: change(step), gradients: change(gradients), evaluate: change(evaluate) },
    ]),
  ),
  predict: change(predict),
});

/** `batch 32, length 16`; empty where there is one size. */
export const sizeText = ({ options }: Size): string =>
  Object.entries(options)
    .map(([name, value]) => `${name} ${value}`)
    .join(", ");
