/** Random scans in scans, up to three deep: gradients with `recompute` are those without, and numeric ones. */
import * as nn from "../../compiler/index.ts";
import { compile, type Model, type ModelBuilder, type Tensor } from "../../compiler/index.ts";
import { centralDifferences, difference, randomNumbers } from "./numeric.ts";

/** Numbers in every tensor of a step. */
const size = 2;
/** Of numeric slopes. */
const step = 1e-5;

/** Which scans compute again: none, all, or every second one. */
const ways = ["none", "all", "some"] as const;
type Way = (typeof ways)[number];

class RandomScans {
  private readonly random: () => number;
  private readonly recomputes: () => boolean;
  private readonly stacks: readonly Tensor[];

  constructor(seed: number, way: Way, stacks: readonly Tensor[]) {
    this.random = randomNumbers(seed);
    this.stacks = stacks;
    let scans = 0;
    this.recomputes = () => way === "all" || (way === "some" && scans++ % 2 === 0);
  }

  /** An integer from `low` to `high`. */
  integer(low: number, high: number): number {
    return low + Math.floor(this.random() * (high - low + 1));
  }

  pick<Value>(values: readonly Value[]): Value {
    return values[this.integer(0, values.length - 1)]!;
  }

  several<Value>(low: number, high: number, make: () => Value): Value[] {
    return Array.from({ length: this.integer(low, high) }, make);
  }

  /** Results of a scan over what is in scope. */
  scan(scope: readonly Tensor[], depth: number): readonly Tensor[] {
    const length = this.integer(1, 4);
    const carry = this.several(0, 2, () => this.operation(scope));
    const xs = this.several(carry.length === 0 ? 1 : 0, 2, () => this.stack(scope, length));
    const recompute = this.recomputes();
    const reverse = this.random() < 0.3;
    const { carry: last, ys } = nn.scan({ carry, xs, length, reverse, recompute }, (carries, steps) => {
      // Some bodies read everything around them, others only what they are given.
      const around = this.random() < 0.3 ? scope : [];
      const values = [...carries, ...steps, ...around] as Tensor[];
      // Few operations leave much unread: gradients that are zero in every step.
      for (let count = this.integer(1, 3); count > 0; count--)
        values.push(
          ...(depth > 1 && this.random() < 0.5 ? this.scan(values, depth - 1) : [this.operation(values)]),
        );
      return {
        carry: carries.map(() => nn.tanh(this.pick(values)) as Tensor),
        ys: this.several(carries.length === 0 ? 1 : 0, 2, () => this.pick(values)),
      };
    });
    // What is not taken here, nobody reads.
    const results = [...last, ...ys.map((stacked): Tensor => nn.sum(stacked as Tensor, 0))] as Tensor[];
    const read = results.filter(() => this.random() < 0.5);
    return read.length > 0 ? read : [results[0]!];
  }

  private stack(scope: readonly Tensor[], length: number): Tensor {
    const [stack, value] = [this.pick(this.stacks), this.pick(scope)];
    if (this.random() < 0.5) return nn.broadcastTo(value, [length, size]);
    // A stack of the model can be read at its top, where it belongs to the same trace.
    return nn.mul(nn.narrow(stack, 0, 0, length), value);
  }

  /** Grows no faster than its operands, so that losses stay small and slopes can be told from rounding. */
  private operation(scope: readonly Tensor[]): Tensor {
    const [a, b] = [this.pick(scope), this.pick(scope)];
    switch (this.integer(0, 5)) {
      case 0:
        return nn.add(a, b);
      case 1:
        return nn.mul(nn.sin(a), b);
      case 2:
        return nn.sin(a);
      case 3:
        return nn.mul(a, 0.5);
      case 4:
        return nn.sub(nn.tanh(a), b);
      default:
        return nn.mul(nn.sum(nn.mul(nn.tanh(a), b)), nn.exp(nn.neg(nn.square(a))));
    }
  }
}

function modelOf(seed: number, way: Way): Model {
  return nn.defineModel({
    name: "nested-scans",
    build(model: ModelBuilder) {
      const parameter = (name: string, shape: readonly number[]): Tensor =>
        model.parameter(name, shape, nn.initial.uniform(-1, 1));
      const [v, w] = [parameter("v", [size]), parameter("w", [size])];
      const scans = new RandomScans(seed, way, [parameter("xs", [4, size]), parameter("zs", [4, size])]);
      const results = scans.several(1, 2, () => scans.scan([v, w], 3)).flat();
      let loss = results.reduce<Tensor>(
        (total, result) => nn.add(total, nn.sum(nn.square(result))),
        nn.sum(v),
      );
      // A gradient in the loss: its own gradient goes through the backward scans.
      if (scans.integer(0, 3) === 0) loss = nn.add(loss, nn.sum(nn.square(nn.grad(loss, v))));
      return { loss, optimizer: nn.sgd({ learningRate: 0.1 }) };
    },
  });
}

/** What is wrong with the model of a seed, if anything. */
export async function checkNestedScans(seed: number): Promise<string | undefined> {
  const fault = (text: string): string => `nested scans, seed ${seed}: ${text}`;
  try {
    let numeric: Readonly<Record<string, Float64Array>> | undefined;
    for (const way of ways) {
      const { createTrainer } = await compile(modelOf(seed, way), { float: "f64" });
      const trainer = await createTrainer({ seed: 1 });
      // A large loss is rounded, and a slope is the difference of two.
      const tolerance = 1e-6 + (Math.abs(trainer.evaluate({})) * 2 ** -50) / step;
      numeric ??= Object.fromEntries(
        Object.entries(trainer.parameters).map(([name, values]) => {
          const before = Float64Array.from(values);
          const slopes = centralDifferences((x) => (values.set(x), trainer.evaluate({})), before, step);
          values.set(before);
          return [name, slopes];
        }),
      );
      for (const [name, gradient] of Object.entries(trainer.gradients({}))) {
        const apart = difference(gradient, numeric[name]!);
        if (!(apart < tolerance)) return fault(`recompute ${way}: the gradient of ${name} is ${apart} off`);
      }
    }
    return undefined;
  } catch (error) {
    return fault(String(error));
  }
}
