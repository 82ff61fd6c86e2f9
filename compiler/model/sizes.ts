/**
 * Sizes: a trainer for several values of a model's options. Each is traced by itself; what they keep from call to call must be the same.
 */
import { CompileError, showType } from "../errors.ts";
import { sameType } from "../graph/types.ts";
import { rebuildEntry } from "../simplify/rebuild.ts";
import type { Size } from "../program/programs.ts";
import { hasRows } from "../program/rows.ts";
import type { FloatType } from "../scalar/types.ts";
import { resolveOptions, type Model } from "./define.ts";
import { examplesAreIndependent } from "./examples.ts";
import { ConstantNames } from "./trace.ts";
import type { ModelOptions } from "./training.ts";
import { tensorsOf, traceModel, type TracedModel } from "./trace-model.ts";

/** Values of options by name, each beside the option's own value. */
export type Sizes = Readonly<Record<string, readonly (number | string | boolean)[]>>;

export interface TracedSize extends TracedModel {
  readonly size: Size;
}

/** The model with its own options, and with every other combination of the values listed. */
export interface TracedSizes extends TracedSize {
  readonly sizes: readonly TracedSize[];
  /** The option that is the number of examples, where its sizes are. */
  readonly rowsOption: string | undefined;
}

/**
 * Where the sizes of an option are numbers of examples that do not depend on each other, 1 is always one of them: so any number of examples is made of sizes.
 * Errors: TPL040 where an option or a value is none of the model's, TPL042 where parameters or states differ by size.
 */
export function traceSizes(
  model: Model,
  given: Readonly<Record<string, unknown>> | undefined,
  sizes: Sizes,
  float: FloatType,
  lossOnly: boolean,
): TracedSizes {
  const own = resolveOptions(model, given);
  const constants = new ConstantNames();
  const traces = new Map<string, TracedModel & { readonly options: ModelOptions }>();
  const traced = (options: ModelOptions) => {
    const key = JSON.stringify(options);
    const known = traces.get(key) ?? { ...traceModel(model, options, float, lossOnly, constants), options };
    traces.set(key, known);
    return known;
  };

  const first = traced(own);
  const lists = new Map(
    Object.entries(sizes).map(([name, values]) => [
      name,
      new Set([
        own[name]!,
        ...values.map((value) => resolveOptions(model, { ...given, [name]: value })[name]!),
      ]),
    ]),
  );
  const rows = [...lists.keys()].find((name) => {
    const other = [...lists.get(name)!].at(1) ?? 1;
    return (
      typeof other === "number" &&
      own[name] !== other &&
      isNumberOfExamples(name, first, traced({ ...own, [name]: other }))
    );
  });
  // Of one example where an option was 1 already, there is nothing to compare with.
  if (rows !== undefined) lists.get(rows)!.add(1);

  let combinations: ModelOptions[] = [own];
  for (const [name, values] of lists)
    combinations = combinations.flatMap((options) =>
      [...values].map((value) => ({ ...options, [name]: value })),
    );
  const sized = combinations.map((options): TracedSize => {
    const chosen = Object.fromEntries([...lists.keys()].map((name) => [name, options[name]!]));
    const size = { options: lists.size === 0 || combinations.length === 1 ? {} : chosen };
    return {
      ...traced(options),
      size: rows === undefined ? size : { ...size, rows: options[rows] as number },
    };
  });
  for (const other of sized.slice(1)) requireSameState(model, sized[0]!, other);
  return { ...sized[0]!, sizes: sized.slice(1), rowsOption: rows };
}

type Traced = TracedModel & { readonly options: ModelOptions };

/**
 * Whether an option is the number of examples: the first axis of inputs is as long, or a multiple, nothing else of an input depends on it, and in evaluation
 * no example depends on another.
 */
function isNumberOfExamples(name: string, a: Traced, b: Traced): boolean {
  const [larger, smaller] = (a.options[name] as number) > (b.options[name] as number) ? [a, b] : [b, a];
  const [rows, others] = [larger.options[name] as number, smaller.options[name] as number];
  const shapes = ({ training }: Traced) =>
    new Map([...training.inputs].map(([input, { node }]) => [input, node.type.shape]));
  const [first, second] = [shapes(larger), shapes(smaller)];
  const changed = [...first].filter(([input, shape]) => String(second.get(input)) !== String(shape));
  if (first.size !== second.size || changed.length === 0) return false;
  if (!changed.every(([input, shape]) => hasRows(shape, rows, second.get(input) ?? [], others))) return false;
  const { evaluated, evaluation } = larger;
  const outputs = tensorsOf(evaluated).map(([output, { node }]) => ({ name: output, node }));
  // Functions with gradients of their own have become what they compute.
  const rebuilt = rebuildEntry({ name, graph: evaluation.graph, outputs, assignments: [] });
  return examplesAreIndependent(
    rebuilt.outputs.map(({ node }) => node),
    rows,
    new Map(changed.map(([input, [length = 0]]) => [input, length / rows])),
  );
}

/** What is kept from call to call belongs to all sizes. */
function requireSameState(model: Model, a: TracedSize, b: TracedSize): void {
  for (const kind of ["parameters", "states"] as const)
    for (const trace of ["training", "evaluation"] as const) {
      const [first, second] = [a[trace][kind], b[trace][kind]];
      for (const name of new Set([...first.keys(), ...second.keys()])) {
        const [one, other] = [first.get(name)?.node.type, second.get(name)?.node.type];
        if (one !== undefined && other !== undefined && sameType(one, other)) continue;
        const show = (type: typeof one) => (type === undefined ? "not there" : showType(type));
        throw new CompileError(
          "TPL042",
          `${model.name}: ${kind.slice(0, -1)} ${JSON.stringify(name)} is ${show(one)} with ${JSON.stringify(a.size.options)}, and ${show(other)} with ` +
            `${JSON.stringify(b.size.options)}: what a trainer keeps is the same for all of its sizes`,
          undefined,
        );
      }
    }
}
