/** What must hold for any model, whatever it computes. */
import { compile, type Compiled, type Model } from "../../compiler/index.ts";
import type { CompiledProgram, CompiledTrainer } from "../../compiler/program/compiled.ts";
import { targets } from "../../compiler/targets/index.ts";
import { loadTrainer } from "../../compiler/targets/load.ts";
import {
  interpretedTrainer,
  type Batch,
  type InterpretedTrainer,
  type Tensors,
} from "./interpreted-trainer.ts";
import { difference, randomNumbers } from "./numeric.ts";
import { sharingAll } from "./sharing-all.ts";
import { unscheduled } from "./unscheduled.ts";

/** What emitted and interpreted trainers have in common. */
type AnyTrainer = Pick<InterpretedTrainer, "step" | "evaluate" | "gradients" | "predict" | "parameters"> & {
  readonly state: Tensors;
};

/** Random values for the inputs of a program. */
export function randomBatch({ inputs }: CompiledProgram, random: () => number): Batch {
  return Object.fromEntries(
    inputs.map(({ buffer: { name, type, length }, below = 2 }) => [
      name,
      Float64Array.from({ length }, () =>
        type === "i32" || type === "bool" ? Math.floor(below * random()) : 2 * random() - 1,
      ),
    ]),
  );
}

/** All that a trainer computes in a few steps of each objective, by what it is. */
function history(trainer: AnyTrainer, compiled: CompiledTrainer): Map<string, ArrayLike<number>> {
  const random = randomNumbers(11);
  const found = new Map<string, ArrayLike<number>>();
  const note = (what: string, tensors: Readonly<Record<string, ArrayLike<number>>>): void => {
    for (const [name, values] of Object.entries(tensors))
      found.set(`${what} ${name}`, Float64Array.from(values));
  };
  for (const [name, { step, gradients, evaluate }] of compiled.objectives) {
    note(`${name} gradient`, trainer.gradients(randomBatch(gradients, random), name));
    for (let k = 0; k < steps; k++)
      found.set(`${name} ${k}`, [trainer.step(randomBatch(step, random), name)]);
    found.set(`${name} evaluation`, [trainer.evaluate(randomBatch(evaluate, random), name)]);
  }
  note("output", trainer.predict(randomBatch(compiled.predict, random)));
  note("parameter", trainer.parameters);
  note("state", trainer.state);
  return found;
}

function expectEqual(
  what: string,
  actual: ReadonlyMap<string, ArrayLike<number>>,
  expected: ReadonlyMap<string, ArrayLike<number>>,
  tolerance: number,
): void {
  if ([...actual.keys()].join() !== [...expected.keys()].join())
    throw new Error(`${what}: ${[...actual.keys()].join()} instead of ${[...expected.keys()].join()}`);
  for (const [name, values] of expected) {
    const apart = difference(actual.get(name)!, values);
    if (apart > tolerance)
      throw new Error(
        `${what}: ${name} differs by ${apart}: ${String(actual.get(name)).slice(0, 200)} instead of ${String(values).slice(0, 200)}`,
      );
  }
}

const interpretedAs = (trainer: InterpretedTrainer): AnyTrainer => ({ ...trainer, state: trainer.states });

/** Of each objective. */
const steps = 3;

/** How a model is checked. */
export interface CheckOptions {
  /** Whether WebAssembly runs it by two threads, too. */
  readonly threads?: boolean;
}

/** Compiles once in f64, once in f32, and checks all that must hold. */
export async function checkModel(model: Model, options: CheckOptions = {}): Promise<void> {
  const double = await checkVariants(model, options);
  await checkGradientsOf(double);
}

/** As `checkModel`, without gradients. */
export const checkTargets = async (model: Model, options: CheckOptions = {}): Promise<void> =>
  void (await checkVariants(model, options));

/** Some elements of every parameter's gradient, against central differences of the loss. */
export const checkGradients = async (model: Model, elements = 2): Promise<void> =>
  checkGradientsOf(await compile(model, { float: "f64" }), elements);

/** Checks a model in both floating-point types; returns it as compiled in f64. */
async function checkVariants(model: Model, { threads = false }: CheckOptions): Promise<Compiled> {
  const single = await compile(model, { float: "f32", precision: "strict" });
  await checkWebAssembly(single, await checkEmitted(single), threads);
  const double = await compile(model, { float: "f64" });
  const scheduled = await checkEmitted(double);
  const plain = interpretedTrainer(unscheduled(double), { seed: 3 });
  expectEqual("f64: scheduled", scheduled, history(interpretedAs(plain), double.trainer), 1e-10);
  return double;
}

/**
 * The emitted trainer computes what its interpreted loops do, to the bit, whose memory is overwritten as soon as it is free. Returns what
 * it computes.
 */
async function checkEmitted({
  trainer,
  createTrainer,
}: Compiled): Promise<ReadonlyMap<string, ArrayLike<number>>> {
  const { float, precision } = trainer;
  const interpreted = (poison: boolean): Map<string, ArrayLike<number>> => {
    const rounding = precision === "strict" ? "strict" : "stores";
    return history(interpretedAs(interpretedTrainer(trainer, { seed: 3, rounding, poison })), trainer);
  };
  const emitted = history(await createTrainer({ seed: 3, onNaN: "ignore" }), trainer);
  const poisoned = interpreted(true);
  try {
    expectEqual(`${float}: emitted`, emitted, poisoned, 0);
  } catch (error) {
    expectEqual(`${float}: freed memory overwritten`, poisoned, interpreted(false), 0);
    throw error;
  }
  return emitted;
}

/** On WebAssembly the same loops compute the same bits, whoever shares them. */
async function checkWebAssembly(
  { trainer: inMemory }: Compiled,
  expected: ReadonlyMap<string, ArrayLike<number>>,
  threads: boolean,
): Promise<void> {
  const trainer: CompiledTrainer = threads ? sharingAll(inMemory) : { ...inMemory };
  const target = await targets.wasm.load();
  for (const count of threads ? [1, 2] : [1]) {
    const options = { seed: 3, onNaN: "ignore", threads: count, fixedThreads: true } as const;
    const actual = history(await loadTrainer(target, trainer, options), trainer);
    expectEqual(`WebAssembly, ${count} thread(s)`, actual, expected, 0);
    for (const [name, values] of expected)
      if (!Array.from(values, (value, k) => Object.is(value, actual.get(name)![k])).every(Boolean))
        throw new Error(`WebAssembly: ${name} has zeros of another sign`);
  }
}

async function checkGradientsOf({ trainer: compiled, createTrainer }: Compiled, elements = 2): Promise<void> {
  const trainer = await createTrainer({ seed: 5, onNaN: "ignore" });
  const random = randomNumbers(7);
  // Where initial values are all equal, the loss may have a kink.
  for (const values of Object.values(trainer.parameters))
    for (let k = 0; k < values.length; k++) values[k]! += 0.02 * (random() - 0.5);
  for (const [objective, { gradients: program }] of compiled.objectives) {
    const batch = randomBatch(program, random);
    const gradients = trainer.gradients(batch, objective);
    const lossAt = (values: { [element: number]: number }, element: number, value: number): number => {
      const before = values[element]!;
      values[element] = value;
      trainer.gradients(batch, objective);
      values[element] = before;
      return trainer.lastLoss;
    };
    for (const [name, emitted] of Object.entries(gradients)) {
      const values = trainer.parameters[name]!;
      for (let k = 0; k < elements; k++) {
        const element = Math.floor(random() * values.length);
        const value = values[element]!;
        // A kink of the loss may lie within the step: a smaller step passes it by.
        const slopes = [1e-5, 1e-7].map(
          (step) =>
            (lossAt(values, element, value + step) - lossAt(values, element, value - step)) / (2 * step),
        );
        const slope = emitted[element]!;
        if (!slopes.some((numeric) => Math.abs(numeric - slope) <= 1e-6 * Math.max(1, Math.abs(slope))))
          throw new Error(`gradient of ${name}[${element}] is ${slope}, numerically ${slopes.join(" or ")}`);
      }
    }
  }
}
