/** `defineModel`: how a model is declared, and what is declared with it. */
import { show } from "./arguments/show.ts";
import {
  callback,
  flag,
  integerFrom0,
  integerFrom1,
  listOf,
  must,
  oneOf,
  options as optionsOf,
  recordOf,
  refuse,
  text,
} from "./arguments/check.ts";
import { nearest, unknownOption } from "./arguments/names.ts";
import { CompileError } from "../errors.ts";
import type { DType } from "../scalar/types.ts";
import type { Shape } from "../graph/types.ts";
import type { ExpectScalar, ShapeError } from "./shapes.ts";
import type { Optimizer } from "./optimizer.ts";
import type { Initial } from "../../runtime/index.ts";
import type { ParameterOptions, Sharing, Tensor, Trace } from "./trace.ts";
import type { ModelOptions, Stopping, TrainingPlan } from "./training.ts";

/** What a model's `build` declares inputs, parameters and state with. */
export interface ModelBuilder {
  /** False while the evaluation graph is traced: dropout is off, running statistics are used. */
  readonly training: boolean;
  /**
   * A tensor given in every call. `below`: integer values are in [0, below), checked on every call. What is used as a position in a
   * tensor, or as the label of a class, is checked without it, each element by the uses of its own.
   */
  input<const S extends Shape, D extends DType = "f32">(
    name: string,
    shape: S,
    dtype?: D,
    options?: { readonly below?: number },
  ): Tensor<[...S], D>;
  /** A tensor that training changes. The same name again is an error, or with `share: true` the same parameter. */
  parameter<const S extends Shape>(
    name: string,
    shape: S,
    initial: Initial,
    options?: ParameterOptions,
  ): Tensor<[...S], "f32">;
  /** A tensor that lives from step to step and is saved with the parameters; `update` sets its next value. */
  state<const S extends Shape, D extends DType = "f32">(
    name: string,
    shape: S,
    initial: Initial,
    dtype?: D,
    options?: Sharing,
  ): Tensor<[...S], D>;
  /** Gives a state its value after the training step. */
  update(state: Tensor, value: Tensor): void;
  /** Constant data, stored with the trainer; `values` in row-major order. */
  constant<const S extends Shape, D extends DType = "f32">(
    values: ArrayLike<number>,
    shape: S,
    dtype?: D,
  ): Tensor<[...S], D>;
  /** Training steps done so far. */
  readonly step: Tensor<readonly [], "i32">;
  /** For layers that need no tensor to start from. */
  readonly trace: Trace;
}

/** One loss with the parameters that it trains. */
export interface Objective {
  readonly loss: Tensor;
  readonly optimizer: Optimizer;
  /** Which parameters it trains, by name; needed where there are several objectives. */
  readonly parameters?: (name: string) => boolean;
}

export interface ModelResult {
  /** A scalar; with `optimizer`, short for `objectives: { loss: { loss, optimizer } }`. */
  readonly loss?: Tensor;
  readonly optimizer?: Optimizer;
  /** Several losses with an optimizer each, as adversarial training needs. */
  readonly objectives?: Readonly<Record<string, Objective>>;
  /**
   * Parameters that keep their values, by name; `*` stands for any text, as in `["features.*"]`. They cost no gradient, no
   * optimizer state, and no memory for what only their gradients would read.
   */
  readonly frozen?: readonly string[];
  /** What `predict` returns. */
  readonly outputs?: Readonly<Record<string, Tensor>>;
  /** Scalars, or one number per example; computed by `evaluate`. */
  readonly metrics?: Readonly<Record<string, Tensor>>;
}

export interface Model {
  readonly kind: "tapeless.model";
  readonly name: string;
  /** Defaults of what the command line and `compile` may set. */
  readonly options: ModelOptions;
  /** Values of options beside their own, for each of which a trainer has programs of its own. */
  readonly sizes: Readonly<Record<string, readonly (number | string | boolean)[]>>;
  /** Further artifacts to generate: options by name. */
  readonly variants: Readonly<Record<string, ModelOptions>>;
  readonly build: (model: ModelBuilder, options: ModelOptions) => ModelResult;
  readonly training: TrainingPlan | undefined;
}

/** Options as a model's `build` sees them: literal defaults stand for any value of their type. */
export type Widened<Options> = {
  readonly [Name in keyof Options]: Options[Name] extends number
    ? number
    : Options[Name] extends boolean
      ? boolean
      : Options[Name] extends string
        ? string
        : Options[Name];
};

/** What TypeScript asks of a result beside `ModelResult`: that losses are scalars, and that there is nothing else. */
type ExpectResult<Result> = Result extends unknown
  ? {
      readonly [Key in keyof Result]: Key extends "loss"
        ? ExpectScalar<Result[Key]>
        : Key extends "objectives"
          ? {
              readonly [Name in keyof Result[Key]]: Result[Key][Name] extends { readonly loss: infer Loss }
                ? { readonly loss: ExpectScalar<Loss> }
                : unknown;
            }
          : Key extends keyof ModelResult
            ? unknown
            : ShapeError<`a model returns no ${Key & string}`>;
    }
  : never;

const optionValue = must(
  "a number, a text, true or false",
  (value) => ["number", "string", "boolean"].includes(typeof value) && !Number.isNaN(value),
);
const stopping = optionsOf<Stopping>(
  {},
  { metric: text, better: oneOf(["lower", "higher"]), patience: integerFrom1 },
);
const plan = optionsOf<TrainingPlan>(
  { epochs: integerFrom0, data: callback },
  {
    passes: integerFrom1,
    steps: recordOf(integerFrom1, "numbers of steps by objective"),
    stopping,
    options: callback,
    inOrder: flag,
    report: callback,
  },
);
const definitionChecks = optionsOf<
  Pick<Model, "name" | "build"> & Partial<Pick<Model, "options" | "sizes" | "variants" | "training" | "kind">>
>(
  { name: must("a string", (name) => typeof name === "string", "TPL002"), build: callback },
  {
    options: recordOf(optionValue, "options with their defaults"),
    sizes: recordOf(listOf(optionValue), "lists of values by the name of an option"),
    variants: recordOf(recordOf(optionValue), "options by the name of a variant"),
    training: plan,
    // Of a model that another one is made from: `{ ...model, name }`.
    kind: text,
  },
);

/** Declares a model; a model file exports it as its default. */
export function defineModel<
  const Options extends ModelOptions = Readonly<Record<never, never>>,
  Result extends ModelResult = ModelResult,
>(definition: {
  readonly name: string;
  readonly options?: Options;
  /** One trainer for several values of options, as in `sizes: { batch: [1, 32] }`: the lengths of the inputs say which is meant. */
  readonly sizes?: { readonly [Name in keyof Options]?: readonly Widened<Options>[Name][] };
  readonly variants?: Readonly<Record<string, Partial<Widened<Options>>>>;
  readonly build: (model: ModelBuilder, options: Widened<Options>) => Result & ExpectResult<Result>;
  readonly training?: TrainingPlan<Widened<NoInfer<Options>>>;
}): Model {
  definitionChecks("defineModel", "options", definition);
  const { name, options, sizes, variants, build, training } = definition;
  for (const [variant, given] of Object.entries<object>(variants ?? {}))
    for (const option of Object.keys(given))
      if (!Object.hasOwn(options ?? {}, option))
        refuse(
          "TPL040",
          "defineModel",
          unknownOption(option, Object.keys(options ?? {}), `variants.${variant}`),
        );
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name))
    throw new CompileError(
      "TPL002",
      `a model's name is also the name of a folder: letters, digits, "-", "_" and ".", at most 100, not ${JSON.stringify(name)}`,
    );
  return {
    kind: "tapeless.model",
    name,
    options: options ?? {},
    sizes: (sizes ?? {}) as Model["sizes"],
    variants: (variants ?? {}) as Readonly<Record<string, ModelOptions>>,
    build: build as unknown as (model: ModelBuilder, options: ModelOptions) => ModelResult,
    training: training as TrainingPlan | undefined,
  };
}

export const isModel = (value: unknown): value is Model =>
  typeof value === "object" && value !== null && (value as { kind?: unknown }).kind === "tapeless.model";

/** The given options over the defaults, as the defaults' types. */
export function resolveOptions(model: Model, given: Readonly<Record<string, unknown>> = {}): ModelOptions {
  const result: Record<string, number | string | boolean> = { ...model.options };
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(model.options, name)) {
      const known = Object.keys(model.options);
      const meant = nearest(name, known);
      const hint = meant === undefined || known.length === 1 ? "" : `; did you mean ${meant}?`;
      throw new CompileError(
        "TPL040",
        `${model.name} has no option ${JSON.stringify(name)}${hint}; ${known.length === 0 ? "it has none" : `it has ${known.join(", ")}`}`,
        undefined,
      );
    }
    const converted = valueLike(model.options[name]!, value);
    if (converted === undefined)
      throw new CompileError(
        "TPL040",
        `${model.name}: option ${name} is ${kinds[typeof model.options[name] as keyof typeof kinds]}, not ${show(value)}`,
        undefined,
      );
    result[name] = converted;
  }
  return result;
}

const kinds = {
  number: "a number",
  boolean: "true or false (or yes or no, on or off, 1 or 0)",
  string: "a text",
} as const;

const words: ReadonlyMap<string, boolean> = new Map([
  ...["true", "yes", "on", "1"].map((word) => [word, true] as const),
  ...["false", "no", "off", "0"].map((word) => [word, false] as const),
]);

/** A value of the type of the default; `undefined` where what is given is none. */
function valueLike(
  fallback: number | string | boolean,
  given: unknown,
): number | string | boolean | undefined {
  if (!["number", "string", "boolean"].includes(typeof given)) return undefined;
  const text = String(given);
  if (typeof fallback === "string") return text;
  if (typeof fallback === "boolean") return words.get(text.toLowerCase());
  const number = Number(text);
  return typeof given === "boolean" || text.trim() === "" || !Number.isFinite(number) ? undefined : number;
}
