/** The programs of a trainer, bound to what they run on: what takes a batch, runs the emitted code, and reads the results. */
import {
  elementCount,
  type ObjectiveDefinition,
  type ProgramDefinition,
  recordOf,
  type SizeDefinition,
  type TensorDefinition,
  type TrainerDefinition,
  viewTensor,
} from "./definition.ts";
import { type Batch, type BoundInputs, bindInputs } from "./inputs.ts";
import type { Machine } from "./machine.ts";
import { elementTypes, type TypedArray } from "./types.ts";

export type Kind = keyof ObjectiveDefinition | "predict";

/** A program of one size, at work. */
export interface BoundProgram extends BoundInputs {
  readonly kind: Kind;
  readonly rows: number | undefined;
  readonly outputs: readonly TensorDefinition[];
  readonly metrics: readonly MetricCopy[];
  /** Sets the trainer's last loss, if it has one; says whether that is finite. */
  readonly run: (batch: Batch) => boolean;
  readonly copyOutputs: () => Readonly<Record<string, TypedArray>>;
}

export interface MetricCopy {
  readonly metric: TensorDefinition;
  readonly from: TypedArray;
  readonly to: TypedArray;
}

export type ProgramsByObjective = ReadonlyMap<string | undefined, readonly BoundProgram[]>;

/** The array of a metric for so many elements. */
export type ArrayOf = (metric: TensorDefinition, length: number) => TypedArray;

/** Of all sizes, the first one first. `interrupted` is told why a step has not come to its end. */
export const bindPrograms = <Run>(
  definition: TrainerDefinition<string, Run>,
  { views, bind, check = nothing, end = nothing }: Machine<Run>,
  interrupted: (reason: string) => void,
) => {
  // A typed array, because a number that is assigned to a captured variable, or returned by a call that is not inlined, is allocated.
  const lastLoss = new Float64Array([NaN]);
  const losses = views[definition.dtype];
  // Arrays of their own, since programs reuse the arena's memory: `metrics` holds those that the last call filled.
  const metrics: Record<string, TypedArray> = Object.create(null);
  const arrays = new Map<string, TypedArray>();
  const arrayOf: ArrayOf = ({ name, type }, length) => {
    const key = `${length} ${name}`;
    const array = arrays.get(key) ?? new elementTypes[type].array(length);
    arrays.set(key, array);
    return array;
  };
  const bound = (kind: Kind, program: ProgramDefinition<Run>, rows: number | undefined): BoundProgram => {
    const { outputs, loss } = program;
    const inputs = bindInputs(program, views);
    const outputViews = outputs.map((output) => [output.name, viewTensor(views, output)] as const);
    const start = bind(program.run);
    const lossIndex = loss === undefined ? -1 : loss / losses.BYTES_PER_ELEMENT;
    const copies = program.metrics.map((metric) => {
      const to = arrayOf(metric, elementCount(metric.shape));
      metrics[metric.name] ??= to;
      return { metric, from: viewTensor(views, metric), to };
    });
    return {
      ...inputs,
      kind,
      rows,
      outputs,
      metrics: copies,
      run(batch) {
        inputs.write(batch);
        check();
        try {
          start();
        } catch (cause) {
          const { message } = cause as Error;
          // Threads that wait for this one would wait forever.
          end(message);
          if (kind === "step") interrupted(message);
          throw cause;
        }
        for (let index = 0; index < copies.length; index++) {
          const { metric, from, to } = copies[index] as MetricCopy;
          to.set(from);
          if (metrics[metric.name] !== to) metrics[metric.name] = to;
        }
        if (lossIndex < 0) return true;
        const loss = losses[lossIndex] as number;
        lastLoss[0] = loss;
        return loss - loss === 0;
      },
      copyOutputs: () => recordOf(outputViews.map(([name, view]) => [name, view.slice()])),
    };
  };
  const sizes: readonly SizeDefinition<string, Run>[] = [definition, ...(definition.sizes ?? [])];
  return {
    lastLoss,
    metrics,
    arrayOf,
    predictions: sizes.map(({ predict, rows }) => bound("predict", predict, rows)),
    /** Of a call, by the name of the objective; where there is one, it needs none. */
    byObjective(kind: keyof ObjectiveDefinition): ProgramsByObjective {
      const found = new Map<string | undefined, readonly BoundProgram[]>();
      const names = Object.keys(definition.objectives);
      for (const name of names) {
        const programs = sizes.map(({ objectives, rows }) =>
          bound(kind, (objectives[name] as ObjectiveDefinition<Run>)[kind], rows),
        );
        found.set(name, programs);
        if (names.length === 1) found.set(undefined, programs);
      }
      return found;
    },
  };
};

const nothing = (): void => undefined;
