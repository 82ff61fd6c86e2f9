/**
 * Random models: a list of instructions, each of which applies a public function to tensors made before. Instructions that
 * do not fit are left out, so any list is a model, and a shorter list is a smaller one.
 */
import { array, nat, record, type Arbitrary } from "fast-check";
import {
  abs,
  add,
  amax,
  amin,
  argmax,
  avgPool1d,
  avgPool2d,
  broadcastTo,
  concat,
  convolve,
  cumsum,
  defineModel,
  div,
  erf,
  flip,
  gather,
  grad,
  greater,
  iota,
  initial,
  layerNorm,
  less,
  logSoftmax,
  logSumExp,
  matmul,
  maximum,
  maxPool1d,
  maxPool2d,
  mean,
  minimum,
  mul,
  narrow,
  neg,
  oneHot,
  pad,
  relu,
  remainder,
  reshape,
  scan,
  sgd,
  sigmoid,
  sin,
  slice,
  softmax,
  softplus,
  split,
  sqrt,
  square,
  stack,
  sub,
  sum,
  take,
  tanh,
  transpose,
  unsqueeze,
  variance,
  where,
  zeros,
  type Model,
  type ModelBuilder,
  type Tensor,
} from "../../compiler/index.ts";

/** Which function, and what decides its operands. */
interface Instruction {
  readonly kind: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

export interface ModelDescription {
  readonly instructions: readonly Instruction[];
  readonly optimizer: number;
}

export const randomModels: Arbitrary<ModelDescription> = record({
  instructions: array(record({ kind: nat(999), a: nat(999), b: nat(999), c: nat(999) }), {
    minLength: 1,
    maxLength: 14,
    size: "max",
  }),
  optimizer: nat(2),
});

const largest = 240;
const sizeOf = (shape: readonly number[]): number => shape.reduce((product, extent) => product * extent, 1);

interface Pool {
  readonly model: ModelBuilder;
  readonly floats: Tensor[];
  /** `i32` tensors of numbers from 0. */
  readonly integers: Tensor[];
  /** A new parameter. */
  readonly parameter: (shape: readonly number[]) => Tensor;
}

/** `undefined` where the function does not take such operands. */
type Rule = (x: Tensor, y: Tensor, choice: number, pool: Pool) => Tensor | undefined;

const axisOf = ({ shape }: Tensor, choice: number): number => choice % Math.max(shape.length, 1);
const last = ({ shape }: Tensor): number => shape.at(-1) ?? 1;
const broadcasts = (x: Tensor, y: Tensor): boolean =>
  Array.from({ length: Math.min(x.shape.length, y.shape.length) }, (_, k) => [
    x.shape.at(-1 - k)!,
    y.shape.at(-1 - k)!,
  ]).every(([a, b]) => a === b || a === 1 || b === 1);

const unary =
  (f: (x: Tensor) => Tensor): Rule =>
  (x) =>
    f(x);
const binary =
  (f: (x: Tensor, y: Tensor) => Tensor): Rule =>
  (x, y) =>
    broadcasts(x, y) ? f(x, y) : undefined;
const alongAxis =
  (f: (x: Tensor, axis: number) => Tensor): Rule =>
  (x, _, choice) =>
    x.shape.length === 0 ? undefined : f(x, axisOf(x, choice));
const ranked =
  (rank: number, f: Rule): Rule =>
  (x, ...rest) =>
    x.shape.length === rank ? f(x, ...rest) : undefined;

/** Sizes stay small and values stay near 1, so that numeric gradients are good. */
const rules: readonly Rule[] = [
  unary(tanh),
  unary(sigmoid),
  unary(sin),
  unary(softplus),
  unary(relu),
  unary(abs),
  unary(erf),
  unary(neg),
  unary((x) => mul(x, 0.7)),
  unary((x) => sqrt(add(square(x), 0.5))),
  unary((x) => sub(1, x)),
  binary((x, y) => add(x, y)),
  binary((x, y) => sub(x, y)),
  binary((x, y) => mul(x, sin(y))),
  binary((x, y) => div(x, add(square(y), 1))),
  binary((x, y) => maximum(x, y)),
  binary((x, y) => minimum(x, y)),
  binary((x, y) => where(greater(x, y), mul(x, 0.5), sin(y))),
  alongAxis((x, axis) => mul(sum(x, axis), 0.3)),
  alongAxis((x, axis) => mean(x, axis, { keepDims: true })),
  alongAxis((x, axis) => mean(x, axis)),
  alongAxis((x, axis) => amax(x, axis)),
  alongAxis((x, axis) => amin(x, axis, { keepDims: true })),
  alongAxis((x, axis) => logSumExp(x, axis)),
  alongAxis((x, axis) => variance(x, axis, { correction: 0 })),
  alongAxis((x, axis) => softmax(x, axis)),
  alongAxis((x, axis) => mul(logSoftmax(x, axis), 0.5)),
  alongAxis((x, axis) => mul(cumsum(x, axis), 0.3)),
  alongAxis((x, axis) => flip(x, axis)),
  alongAxis((x, axis) => unsqueeze(x, axis)),
  alongAxis((x, axis) => (x.shape[axis]! > 1 ? narrow(x, axis, 1, x.shape[axis]!) : x)),
  alongAxis((x, axis) => split(x, x.shape[axis]!, axis).at(-1)!),
  unary((x) => mul(sum(x), 0.1)),
  unary((x) => mean(x)),
  unary((x) => reshape(x, [-1])),
  (x, _, choice) =>
    x.shape.length < 2
      ? undefined
      : reshape(x, [x.shape[0]!, sizeOf(x.shape) / x.shape[0]!].toSpliced(choice % 2, 0, 1)),
  (x) => (sizeOf(x.shape) % 4 === 0 ? reshape(x, [2, sizeOf(x.shape) / 4, 2]) : undefined),
  (x) => (sizeOf(x.shape) % 6 === 0 ? reshape(x, [sizeOf(x.shape) / 6, 3, 2]) : undefined),
  (x) => (x.shape.length < 2 ? undefined : transpose(x)),
  ranked(3, (x, _, choice) =>
    transpose(
      x,
      [
        [1, 2, 0],
        [2, 0, 1],
        [1, 0, 2],
      ][choice % 3]!,
    ),
  ),
  (x, _, choice) => broadcastTo(x, [2 + (choice % 2), ...x.shape]),
  (x, _, choice) =>
    slice(
      x,
      x.shape.map(() => 0),
      x.shape,
      x.shape.map((_, k) => 1 + ((choice >> k) & 1)),
    ),
  (x, _, choice) =>
    pad(
      x,
      x.shape.map((_, k) => [(choice >> k) & 1, (choice >> (k + 1)) & 1] as const),
      choice % 3 === 0 ? 0.5 : 0,
    ),
  (x, y, choice) => {
    const axis = axisOf(x, choice);
    const fits = x.shape.length > 0 && x.shape.length === y.shape.length;
    return fits && x.shape.every((extent, k) => k === axis || extent === y.shape[k])
      ? concat([x, y, sin(x)], axis)
      : undefined;
  },
  (x, y, choice) =>
    x.shape.join() === y.shape.join() ? stack([x, y], choice % (x.shape.length + 1)) : undefined,
  (x, _, choice, { parameter }) =>
    x.shape.length === 0 ? undefined : mul(matmul(x, parameter([last(x), 2 + (choice % 3)])), 0.5),
  (x, y) =>
    x.shape.length >= 2 && last(x) === y.shape.at(-2) && broadcastsBatch(x, y)
      ? mul(matmul(x, y), 0.3)
      : undefined,
  (x) => (x.shape.length === 2 ? mul(matmul(x, transpose(x)), 0.3) : undefined),
  ranked(2, (x, _, __, { parameter }) =>
    layerNorm(add(x, parameter([last(x)])), { name: `norm${x.node.id}` }),
  ),
  ranked(3, (x, _, choice, { parameter }) =>
    last(x) < 2
      ? undefined
      : mul(
          convolve(x, parameter([3, x.shape[1]!, 2]), {
            padding: choice % 2,
            stride: 1 + (choice % 3 === 0 ? 1 : 0),
          }),
          0.4,
        ),
  ),
  ranked(4, (x, _, choice, { parameter }) =>
    last(x) < 2 || x.shape[2]! < 2
      ? undefined
      : mul(
          convolve(x, parameter([2, x.shape[1]!, 2, 2]), {
            padding: [choice % 2, 1],
            stride: [1, 1 + (choice % 2)],
          }),
          0.3,
        ),
  ),
  ranked(3, (x, _, choice) => (last(x) < 2 ? undefined : maxPool1d(x, 2, { stride: 1 + (choice % 2) }))),
  ranked(3, (x) => (last(x) < 2 ? undefined : avgPool1d(x, 2))),
  ranked(4, (x, _, choice) =>
    last(x) < 2 || x.shape[2]! < 2 ? undefined : maxPool2d(x, 2, { padding: choice % 2 }),
  ),
  ranked(4, (x) => (last(x) < 2 || x.shape[2]! < 2 ? undefined : avgPool2d(x, 2, { stride: 1 }))),
  (x, _, choice, { integers }) =>
    x.shape.length === 0 ? undefined : take(x, integers[choice % integers.length]!, axisOf(x, choice)),
  (x, _, choice, pool) => {
    if (x.shape.length === 0) return undefined;
    const axis = axisOf(x, choice);
    const count = iota(pool.model, x.shape, axis);
    return gather(x, axis, remainder(add(count, choice % 5), x.shape[axis]!));
  },
  (x, _, choice, { integers }) => mul(add(oneHot(integers[choice % integers.length]!, 3), mean(x)), 0.5),
  (x, y, choice, pool) => recurrence(x, y, choice, pool),
  (x, _, choice, { floats }) => {
    const parameter = floats[choice % 3]!;
    return mul(grad(mean(square(sin(x))), parameter), 0.5);
  },
];

const broadcastsBatch = (x: Tensor, y: Tensor): boolean => {
  const [a, b] = [x.shape.slice(0, -2), y.shape.slice(0, -2)];
  return a.join() === b.join() || a.length === 0 || b.length === 0;
};

/** h ← tanh(x_t ∘ weight + h · other), over the first axis; forward or backward, the states or only the last. */
function recurrence(x: Tensor, y: Tensor, choice: number, { model, parameter }: Pool): Tensor | undefined {
  if (x.shape.length < 2) return undefined;
  const inner = x.shape.slice(1);
  const weight = parameter([last(x)]);
  const scale: Tensor = mean(y);
  const { carry, ys } = scan(
    { carry: [zeros(model, inner)], xs: [x], reverse: choice % 2 === 1 },
    ([h], [step]) => {
      const next: Tensor = tanh(add(mul(step!, weight), mul(h!, scale)));
      return { carry: [next], ys: [choice % 3 === 0 ? next : mul(next, step!)] };
    },
  );
  return choice % 5 === 0 ? carry[0]! : (ys[0] as Tensor);
}

/** The models' optimizers: with momentum there is state beside the parameters. */
const optimizers = [
  () => sgd({ learningRate: 0.05 }),
  () => sgd({ learningRate: 0.05, momentum: 0.9 }),
  () => sgd({ learningRate: 0.05, momentum: 0.9, nesterov: true, weightDecay: 0.01 }),
];

export function modelOf({ instructions, optimizer }: ModelDescription): Model {
  return defineModel({
    name: "random",
    build(model) {
      let count = 0;
      const parameter = (shape: readonly number[]): Tensor =>
        model.parameter(`p${count++}`, shape, initial.uniform(-1, 1));
      const floats: Tensor[] = [
        parameter([3, 4]),
        parameter([4]),
        parameter([2, 1, 3]),
        model.input("x", [2, 3, 4]),
        model.input("y", [4, 3]),
      ];
      const integers: Tensor[] = [model.input("index", [3], "i32", { below: 4 })];
      const pool: Pool = { model, floats, integers, parameter };
      for (const { kind, a, b, c } of instructions) {
        const x = floats[a % floats.length]!;
        const made = rules[kind % rules.length]!(x, floats[b % floats.length]!, c, pool);
        if (made === undefined || sizeOf(made.shape) > largest) continue;
        floats.push(made);
        if (c % 7 === 0 && made.shape.length > 1) integers.push(remainder(argmax(made, 0), 2));
      }
      const average = model.state("average", [], initial.zeros);
      const made = floats.slice(5);
      // Everything matters a little, the last tensors most.
      const parts = [...floats.slice(0, 5), ...made].map((tensor, k): Tensor =>
        mul(mean(square(sin(tensor))), 1 / (floats.length - k)),
      );
      const spread: Tensor = mul(mean(greaterCount(integers)), 0.01);
      const loss = parts.reduce((total, part): Tensor => add(total, part), spread);
      model.update(average, add(mul(average, 0.9), mul(loss, 0.1)));
      const kept = made.slice(-3);
      return {
        loss: add(loss, mul(average, 0.01)),
        optimizer: optimizers[optimizer]!(),
        outputs: Object.fromEntries(kept.map((tensor, k) => [`output${k}`, tensor])),
      };
    },
  });
}

const greaterCount = (integers: readonly Tensor[]): Tensor => {
  const small = less(integers.at(-1)!, 1);
  return where(small, 1, zeros(small, []));
};
