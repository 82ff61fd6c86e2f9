/** What must hold for any model, whatever it computes. */
import { compile, type Model } from "../../compiler/index.ts";
import { programsOf, type CompiledProgram } from "../../compiler/compiled.ts";
import { checkMemory } from "../../compiler/passes/memory/check.ts";
import {
  interpretedTrainer,
  type Batch,
  type InterpretedTrainer,
  type Tensors,
} from "./interpreted-trainer.ts";
import { difference, randomNumbers } from "./numeric.ts";
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

/** All that a trainer computes in a few steps, by what it is. */
function history(
  trainer: AnyTrainer,
  programs: readonly CompiledProgram[],
  steps: number,
): Map<string, ArrayLike<number>> {
  const [step, gradients, evaluate, predict] = programs as [
    CompiledProgram,
    CompiledProgram,
    CompiledProgram,
    CompiledProgram,
  ];
  const random = randomNumbers(11);
  const found = new Map<string, ArrayLike<number>>();
  const note = (what: string, tensors: Readonly<Record<string, ArrayLike<number>>>): void => {
    for (const [name, values] of Object.entries(tensors))
      found.set(`${what} ${name}`, Float64Array.from(values));
  };
  note("gradient", trainer.gradients(randomBatch(gradients, random)));
  for (let k = 0; k < steps; k++) found.set(`loss ${k}`, [trainer.step(randomBatch(step, random))]);
  found.set("evaluation", [trainer.evaluate(randomBatch(evaluate, random))]);
  note("output", trainer.predict(randomBatch(predict, random)));
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

/**
 * The emitted trainer computes what its interpreted loops do, to the bit, whose memory is overwritten as soon as it is free;
 * both compute what the unscheduled loops do. The memory plan passes its check.
 */
export async function checkTargets(model: Model, steps = 3): Promise<void> {
  for (const [float, precision] of [
    ["f64", "fast"],
    ["f32", "strict"],
  ] as const) {
    const compiled = await compile(model, { float, precision });
    const programs = programsOf(compiled.trainer);
    checkMemory(
      programs.map(({ program }) => program),
      compiled.trainer.plan,
    );
    const rounding = precision === "strict" ? "strict" : "stores";
    const emitted = history(await compiled.createTrainer({ seed: 3, onNaN: "ignore" }), programs, steps);
    const clean = history(
      interpretedAs(interpretedTrainer(compiled.trainer, { seed: 3, rounding })),
      programs,
      steps,
    );
    const poisoned = history(
      interpretedAs(interpretedTrainer(compiled.trainer, { seed: 3, rounding, poison: true })),
      programs,
      steps,
    );
    expectEqual(`${float}: freed memory overwritten`, poisoned, clean, 0);
    expectEqual(`${float}: emitted`, emitted, clean, 0);
    if (float !== "f64") continue;
    const plain = history(
      interpretedAs(interpretedTrainer(unscheduled(model, float), { seed: 3 })),
      programs,
      steps,
    );
    expectEqual("f64: scheduled", clean, plain, 1e-10);
  }
}

/** Some elements of every parameter's gradient, against central differences of the loss. */
export async function checkGradients(model: Model, elements = 2): Promise<void> {
  const { trainer: compiled, createTrainer } = await compile(model, { float: "f64" });
  const trainer = await createTrainer({ seed: 5, onNaN: "ignore" });
  const random = randomNumbers(7);
  const batch = randomBatch(programsOf(compiled)[1]!, random);
  const gradients = trainer.gradients(batch);
  const lossAt = (values: { [element: number]: number }, element: number, value: number): number => {
    const before = values[element]!;
    values[element] = value;
    trainer.gradients(batch);
    values[element] = before;
    return trainer.lastLoss;
  };
  for (const [name, values] of Object.entries(trainer.parameters))
    for (let k = 0; k < elements; k++) {
      const element = Math.floor(random() * values.length);
      const value = values[element]!;
      // A kink of the loss may lie within the step: a smaller step passes it by.
      const slopes = [1e-5, 1e-7].map(
        (step) =>
          (lossAt(values, element, value + step) - lossAt(values, element, value - step)) / (2 * step),
      );
      const emitted = gradients[name]![element]!;
      if (!slopes.some((slope) => Math.abs(slope - emitted) <= 1e-6 * Math.max(1, Math.abs(emitted))))
        throw new Error(`gradient of ${name}[${element}] is ${emitted}, numerically ${slopes.join(" or ")}`);
    }
}
