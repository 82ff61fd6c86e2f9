/**
 * Random models: a list of instructions, each of which applies a public function to tensors made before. Operands are made to
 * fit, so any list is a model, and a shorter list is a smaller one.
 */
import { array, nat, record, sample, shuffledSubarray, type Arbitrary } from "fast-check";
import {
  accumulate,
  adadelta,
  adagrad,
  adam,
  adamax,
  adamw,
  add,
  cast,
  clipByGlobalNorm,
  clipByValue,
  defineModel,
  initial,
  lion,
  mean,
  mul,
  muon,
  nadam,
  radam,
  rmsprop,
  schedules,
  sgd,
  sin,
  square,
  withAverage,
  type Model,
  type ModelBuilder,
  type Optimizer,
  type Tensor,
} from "../../compiler/index.ts";
import { instructions, outsideOnly } from "./instructions/index.ts";
import { sizeOf, type Operands } from "./instructions/operands.ts";

/** Which function, and what decides its operands. */
export interface InstructionDescription {
  readonly kind: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

export interface ModelDescription {
  readonly instructions: readonly InstructionDescription[];
  readonly optimizer: number;
}

export const randomModels: Arbitrary<ModelDescription> = record({
  instructions: array(record({ kind: nat(9999), a: nat(999), b: nat(999), c: nat(999) }), {
    minLength: 1,
    maxLength: 10,
    size: "max",
  }),
  optimizer: nat(999),
});

const names = Object.keys(instructions);
export const instructionNames = (description: ModelDescription): readonly string[] =>
  description.instructions.map(({ kind }) => names[kind % names.length]!);

/**
 * Random models in which every instruction is about as frequent as any other: chance alone would leave some of them out of a few hundred. Functions
 * are dealt from decks that hold each once.
 */
export function dealtModels(count: number, seed: number): readonly ModelDescription[] {
  const drawn = sample(randomModels, { numRuns: count, seed });
  const deck = shuffledSubarray([...names.keys()], { minLength: names.length });
  const needed = drawn.reduce((sum, { instructions: list }) => sum + list.length, 0);
  const kinds = sample(deck, { numRuns: Math.ceil(needed / names.length), seed })
    .flat()
    .values();
  return drawn.map((description) => ({
    ...description,
    instructions: description.instructions.map((instruction) => ({
      ...instruction,
      kind: kinds.next().value!,
    })),
  }));
}

const largest = 240;
/** Loops within loops, derivatives within derivatives. */
const deepest = 2;

/** With weight decay or a large `eps` where a gradient of rounding errors only would make a step of any size. */
const optimizers: readonly (() => Optimizer)[] = [
  () => sgd({ learningRate: 0.05 }),
  () => sgd({ learningRate: 0.05, momentum: 0.9 }),
  () => sgd({ learningRate: 0.05, momentum: 0.9, nesterov: true, weightDecay: 0.01 }),
  () => adam({ learningRate: 0.01 }),
  () =>
    adam({
      learningRate: schedules.step({ learningRate: 0.02, stepSize: 2 }),
      amsgrad: true,
      weightDecay: 0.1,
    }),
  () => adamw({ learningRate: schedules.cosine({ learningRate: 0.02, steps: 5 }) }),
  () =>
    clipByGlobalNorm(adamw({ learningRate: schedules.linearWarmUp({ learningRate: 0.02, steps: 3 }) }), 0.05),
  () => clipByValue(sgd({ learningRate: schedules.exponential({ learningRate: 0.1, gamma: 0.7 }) }), 0.02),
  () => adagrad({ learningRate: 0.02, learningRateDecay: 0.1, eps: 1e-3 }),
  () => adadelta({ weightDecay: 0.1 }),
  () => adamax({ learningRate: 0.01 }),
  () => nadam({ learningRate: 0.01, eps: 1e-4 }),
  () => radam({ learningRate: 0.01, eps: 1e-4 }),
  () => rmsprop({ learningRate: 0.01, eps: 1e-3, centered: true, momentum: 0.5 }),
  () => lion({ learningRate: 0.001, weightDecay: 0.1 }),
  () => muon({ others: adamw({ learningRate: 0.01 }), learningRate: 0.01 }),
  () =>
    withAverage(sgd({ learningRate: schedules.multiStep({ learningRate: 0.1, milestones: [1, 2] }) }), 0.9),
  () => accumulate(adam({ learningRate: schedules.oneCycle({ maximum: 0.02, steps: 5 }) }), { steps: 2 }),
];

export function modelOf({ instructions: list, optimizer }: ModelDescription): Model {
  return defineModel({
    name: "random",
    build(model) {
      const pools = new Pools(model);
      for (const description of list) pools.run(description);
      const { floats, made } = pools;
      // Everything matters a little, the last tensors most; and all parameters on their own.
      const parts = floats.map((tensor, k): Tensor =>
        mul(mean(square(sin(tensor))), 1 / (floats.length - k)),
      );
      const own = [...model.trace.parameters.values()].map(({ node }): Tensor =>
        mul(mean(square(sin(add(model.trace.tensor(node), 0.3)))), 0.1),
      );
      const counts = [...pools.integers, ...pools.booleans].map((tensor): Tensor =>
        mul(mean(sin(cast(tensor, "f32"))), 0.01),
      );
      const total = (terms: readonly Tensor[]): Tensor => terms.reduce((sum, term): Tensor => add(sum, term));
      const average = model.state("average", [], initial.zeros);
      const loss: Tensor = add(total([...parts, ...own, ...counts]), mul(average, 0.01));
      model.update(average, add(mul(average, 0.9), mul(loss, 0.1)));
      const outputs = Object.fromEntries(made.slice(-3).map((tensor, k) => [`output${k}`, tensor]));
      const metrics = { last: mean(sin(floats.at(-1)!)) };
      const optimizerOf = (choice: number): Optimizer => optimizers[choice % optimizers.length]!();
      if (optimizer % 5 > 0) return { loss, optimizer: optimizerOf(optimizer), outputs, metrics };
      const isFirst = (name: string): boolean => /[02468]/.test(name);
      return {
        objectives: {
          first: { loss, optimizer: optimizerOf(optimizer / 5), parameters: isFirst },
          second: {
            loss: total([parts.at(-1)!, ...own]),
            optimizer: optimizerOf(optimizer / 5 + 7),
            parameters: (name) => !isFirst(name),
          },
        },
        outputs,
        metrics,
      };
    },
  });
}

/** The tensors of a model so far, by type. */
class Pools {
  readonly floats: Tensor[];
  readonly integers: Tensor[];
  readonly booleans: Tensor[];
  /** Results of instructions, in order. */
  readonly made: Tensor[] = [];
  private readonly model: ModelBuilder;
  private declared = 0;

  constructor(model: ModelBuilder) {
    this.model = model;
    this.floats = [
      this.parameter([3, 4]),
      this.parameter([4]),
      this.parameter([2, 1, 3]),
      model.input("x", [2, 3, 4]),
      model.input("y", [4, 3]),
      model.constant([0.3, -0.2, 0.9, 0.5, -0.7, 0.1], [2, 3]),
    ];
    this.integers = [model.input("index", [3], "i32", { below: 4 })];
    this.booleans = [model.input("mask", [2, 3], "bool")];
  }

  private readonly name = (): string => `p${this.declared++}`;

  private readonly parameter = (shape: readonly number[]): Tensor =>
    this.model.parameter(this.name(), shape, initial.uniform(-1, 1));

  run({ kind, a, b, c }: InstructionDescription): void {
    const { floats, integers, booleans } = this;
    const all = [...floats, ...integers, ...booleans];
    const made = this.apply(kind, 0, {
      model: this.model,
      x: floats[a % floats.length]!,
      y: floats[b % floats.length]!,
      index: integers[b % integers.length]!,
      condition: booleans[b % booleans.length]!,
      any: a % 4 === 0 ? all[b % all.length]! : floats[a % floats.length]!,
      choice: c,
    });
    if (sizeOf(made.shape) > largest) return;
    const pool = made.dtype === "i32" ? integers : made.dtype === "bool" ? booleans : floats;
    pool.push(made);
    this.made.push(made);
  }

  private apply(
    kind: number,
    depth: number,
    operands: Omit<Operands, "apply" | "parameter" | "name">,
  ): Tensor {
    const name = names[kind % names.length]!;
    const instruction =
      depth >= deepest || (depth > 0 && outsideOnly.has(name)) ? instructions["sin"]! : instructions[name]!;
    return instruction({
      ...operands,
      parameter: this.parameter,
      name: this.name(),
      apply: (innerKind, changed) =>
        this.apply(innerKind, depth + 1, { ...operands, any: operands.x, ...changed }),
    });
  }
}
