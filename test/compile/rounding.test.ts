/** In fast precision, what is stored is rounded and what is recomputed is not: nobody can tell which. */
import { describe, expect, it } from "vitest";
import {
  add,
  amax,
  amin,
  argmax,
  argmin,
  argsort,
  cast,
  ceil,
  clamp,
  compile,
  concat,
  defineModel,
  equal,
  exp,
  floor,
  greater,
  greaterEqual,
  initial,
  less,
  lessEqual,
  lion,
  logSumExp,
  maximum,
  maxPool2d,
  minimum,
  mul,
  narrow,
  notEqual,
  pad,
  relu,
  reshape,
  round,
  scan,
  sgd,
  sign,
  softmax,
  sort,
  square,
  stack,
  sub,
  sum,
  topK,
  transpose,
  unsqueeze,
  where,
  type Tensor,
} from "../../compiler/index.ts";
import { difference, randomNumbers } from "../support/numeric.ts";
import { products } from "../support/products.ts";

type Outputs = Readonly<Record<string, Tensor>>;

const number = (condition: Tensor): Tensor => cast(condition, "f32") as Tensor;
const keep = { keepDims: true } as const;

/** What 32-bit numbers decide, of values `v` [12, 8] in registers. */
const decisions: Readonly<Record<string, (v: Tensor) => Outputs>> = {
  "a maximum and its elements": (v) => {
    const largest = amax(v, -1, keep) as Tensor;
    return {
      kept: sum(number(greaterEqual(v, largest)), -1),
      above: sum(number(greater(v, largest)), -1),
      equal: sum(number(equal(v, largest)), -1),
      below: sum(number(less(v, largest)), -1),
      difference: amax(sub(v, largest), -1),
    };
  },
  "a minimum and its elements": (v) => {
    const least = amin(v, -1, keep) as Tensor;
    return {
      kept: sum(number(lessEqual(v, least)), -1),
      others: sum(number(notEqual(v, least)), -1),
      difference: sub(v, least),
    };
  },
  "a maximum that others load": (v) => {
    const largest = amax(v, 0) as Tensor;
    const row = amax(v, 1, keep) as Tensor;
    return {
      largest,
      row,
      fromColumns: sub(v, largest),
      fromRows: sub(v, row),
      none: number(greater(v, row)),
    };
  },
  "softmax over a mask": (v) => ({
    masked: softmax(where(greaterEqual(v, amax(v, -1, keep) as Tensor), v, -Infinity) as Tensor),
  }),
  positions: (v) => ({ argmax: argmax(v, -1), argmin: argmin(v, 0), order: argsort(v, -1) }),
  "positions of what is stored": (v) => ({ v, argmax: argmax(v, -1), order: argsort(v, -1) }),
  sorting: (v) => {
    const best = topK(v, 3) as { values: Tensor; indices: Tensor };
    return { sorted: sort(v, -1) as Tensor, values: best.values, indices: best.indices };
  },
  steps: (v) => ({
    floor: floor(v),
    ceil: ceil(v),
    round: round(v),
    sign: sign(v),
    int: cast(v, "i32") as Tensor,
    bool: number(cast(v, "bool") as Tensor),
  }),
  "steps of what is stored": (v) => ({
    v,
    floor: floor(v),
    int: cast(v, "i32") as Tensor,
    rest: sub(v, floor(v)),
  }),
  thresholds: (v) => ({
    "v >= 0.7": number(greaterEqual(v, 0.7)),
    "v < 0.7": number(less(v, 0.7)),
    "v = 0.7": number(equal(v, 0.7)),
    clamped: clamp(v, { min: 0.7, max: 2 }) as Tensor,
    chosen: where(greater(v, 0.7), v, 0) as Tensor,
  }),
  "each with each": (v) => {
    const [row, column] = [unsqueeze(v, -1) as Tensor, unsqueeze(v, -2) as Tensor];
    return {
      equals: sum(number(equal(row, column)), -1),
      smaller: sum(number(less(row, column)), -1),
      distance: amin(square(sub(row, column) as Tensor), -1),
    };
  },
  copies: (v) => {
    const turned = transpose(v) as Tensor;
    const both = concat([v, mul(v, 2) as Tensor], 1) as Tensor;
    return {
      turned,
      both,
      zero: sub(narrow(both, 1, 0, 8) as Tensor, v),
      back: sub(transpose(turned) as Tensor, v),
    };
  },
  pooling: (v) => {
    const pooled = maxPool2d(reshape(v, [1, 1, 12, 8]) as Tensor, 2) as Tensor;
    return { pooled, reached: number(equal(amax(pooled, -1), amax(pooled, -1))) };
  },
  choices: (v) => {
    const flipped = minimum(v, 1) as Tensor;
    return { flipped, same: number(equal(flipped, v)), relu: relu(v), zero: sub(maximum(v, -5), v) };
  },
  "a running maximum": (v) => {
    const first = narrow(v, 0, 0, 1) as Tensor;
    const { carry, ys } = scan(
      { carry: [reshape(mul(first, 0.5) as Tensor, [8])], xs: [v] },
      ([best], [row]) => {
        const next = maximum(best!, row!) as Tensor;
        return { carry: [next], ys: [next, number(greaterEqual(row!, next)), sub(next, row!)] };
      },
    );
    const [largest, reached, below] = ys as readonly Tensor[];
    return { last: carry[0]!, largest: largest!, reached: reached!, below: below! };
  },
};

/** What follows by arithmetic of more than one rounding. */
const approximate: ReadonlySet<string> = new Set(["masked", "distance"]);

/** A trainer of `build(v)`, where v [12, 8] is a product of inputs. */
async function trained(
  precision: "fast" | "strict",
  build: (v: Tensor) => { readonly loss?: Tensor; readonly outputs: Outputs },
  optimizer = sgd({ learningRate: 0.1 }),
) {
  const model = defineModel({
    name: "decisions",
    build(m) {
      const v: Tensor = mul(m.parameter("a", [12, 8], initial.zeros), m.input("b", [12, 8]));
      const { loss = sum(v) as Tensor, outputs } = build(v);
      return { loss: loss as Tensor<[]>, optimizer, outputs };
    },
  });
  return (await compile(model, { precision })).createTrainer();
}

describe("fast precision decides as strict does", () => {
  it.each(Object.entries(decisions))("%s", async (_, build) => {
    const outputs = (v: Tensor) => ({ outputs: build(v) });
    const [fast, strict] = [await trained("fast", outputs), await trained("strict", outputs)];
    for (let trial = 0; trial < 5; trial++) {
      const { a, b } = products(96, randomNumbers(31 + trial));
      const [actual, expected] = [fast, strict].map((trainer) => {
        trainer.parameters["a"]!.set(a);
        return trainer.predict({ b });
      });
      for (const [name, values] of Object.entries(expected!))
        if (approximate.has(name)) expect(difference(actual![name]!, values), name).toBeLessThan(1e-6);
        else expect(Array.from(actual![name]!), name).toEqual(Array.from(values));
    }
  });

  it("a maximum of what is computed again", async () => {
    const trainer = await trained("fast", (v) => {
      const scores = exp(v) as Tensor;
      const next = add(scores, 1) as Tensor;
      const largest = amax(next, -1, keep) as Tensor;
      const kept = sum(number(greaterEqual(next, largest)), -1) as Tensor;
      return { outputs: { scores, kept, above: sum(number(greater(next, largest)), -1) } };
    });
    for (let trial = 0; trial < 20; trial++) {
      const random = randomNumbers(trial + 1);
      trainer.parameters["a"]!.set(Float32Array.from({ length: 96 }, () => -random()));
      const { kept, above } = trainer.predict({ b: Float32Array.from({ length: 96 }, random) });
      expect(Math.min(...kept!)).toBeGreaterThanOrEqual(1);
      expect(Math.max(...above!)).toBe(0);
    }
  });

  const losses: Readonly<Record<string, (v: Tensor) => Tensor>> = {
    amax: (v) => sum(square(amax(v, -1) as Tensor)) as Tensor,
    "amin of all": (v) => sum(amin(v)) as Tensor,
    maximum: (v) => sum(square(maximum(v, transpose(reshape(v, [8, 12]) as Tensor)) as Tensor)) as Tensor,
    maxPool2d: (v) => sum(square(maxPool2d(reshape(v, [1, 1, 12, 8]) as Tensor, 2) as Tensor)) as Tensor,
    topK: (v) => sum(square((topK(v, 2) as { values: Tensor }).values)) as Tensor,
    clamp: (v) => sum(square(clamp(v, { min: 0.7, max: 2 }) as Tensor)) as Tensor,
    relu: (v) => sum(relu(sub(v, amin(v, -1, keep) as Tensor) as Tensor)) as Tensor,
    logSumExp: (v) => sum(logSumExp(mul(v, 2 ** 30) as Tensor, -1)) as Tensor,
    "softmax over a mask": (v) => {
      const masked = where(greaterEqual(v, amax(v, -1, keep) as Tensor), v, -Infinity) as Tensor;
      return sum(mul(softmax(masked) as Tensor, square(v) as Tensor)) as Tensor;
    },
  };

  it.each(Object.entries(losses))("the gradient of %s", async (_, loss) => {
    const build = (v: Tensor) => ({ loss: loss(v), outputs: { v } });
    const [fast, strict] = [await trained("fast", build), await trained("strict", build)];
    const { a, b } = products(96, randomNumbers(7));
    const [actual, expected] = [fast, strict].map((trainer) => {
      trainer.parameters["a"]!.set(a);
      return trainer.gradients({ b })["a"]!;
    });
    expect(difference(actual!, expected!)).toBeLessThan(1e-5);
    expect(expected!.some((value) => Math.abs(value) > 0.01)).toBe(true);
  });

  it("an update by the sign of what is zero", async () => {
    const build = (v: Tensor) => ({
      loss: sum(square(sub(v, amax(v, -1, keep) as Tensor) as Tensor)) as Tensor,
      outputs: { v },
    });
    const lions = await Promise.all(
      (["fast", "strict"] as const).map((precision) =>
        trained(precision, build, lion({ learningRate: 0.5 })),
      ),
    );
    const { a, b } = products(96, randomNumbers(9));
    const [actual, expected] = lions.map((trainer) => {
      trainer.parameters["a"]!.set(a);
      trainer.step({ b });
      return Array.from(trainer.parameters["a"]!);
    });
    expect(actual).toEqual(expected);
  });

  it("numbers that 32 bits do not hold", async () => {
    const build = (v: Tensor) => {
      const shifted = narrow(
        pad(
          v,
          [
            [0, 0],
            [1, 0],
          ],
          -1e30,
        ) as Tensor,
        1,
        0,
        8,
      ) as Tensor;
      const masked = where(less(v, 5), -1e30, v) as Tensor;
      return {
        outputs: {
          scaled: mul(v, 0.1),
          floor: floor(mul(v, 0.1) as Tensor),
          lowest: logSumExp(stack([masked, where(less(v, 5), -1e30, shifted) as Tensor], 2) as Tensor, 2),
          large: number(less(mul(v, 1e38) as Tensor, Infinity)),
          tiny: sign(mul(v, 1e-46) as Tensor),
          exp: exp(sub(masked, amax(masked, -1, keep) as Tensor) as Tensor),
        },
      };
    };
    const [fast, strict] = [await trained("fast", build), await trained("strict", build)];
    // The first factor is one: products are 32-bit numbers.
    const b = new Float32Array(96).fill(1);
    const [actual, expected] = [fast, strict].map((trainer) => {
      trainer.parameters["a"]!.set(Float32Array.from({ length: 96 }, (_, k) => k - 40));
      return trainer.predict({ b });
    });
    for (const [name, values] of Object.entries(expected!))
      expect(Array.from(actual![name]!), name).toEqual(Array.from(values));
  });
});

describe("fast precision, beside float64", () => {
  it("finds the maximum that it stored among values that it computes again", async () => {
    const model = defineModel({
      name: "ties",
      build(m) {
        const x = m.input("x", [5, 7]);
        const w = m.parameter("w", [7], initial.uniform(0.5, 1.5));
        const values = exp(mul(w, x));
        return { loss: sum(amax(values, -1)), optimizer: sgd({ learningRate: 0.1 }), outputs: { values } };
      },
    });
    const x = Float32Array.from({ length: 35 }, (_, k) => Math.sin(k * 1.3));
    const gradients = async (float: "f32" | "f64"): Promise<number[]> => {
      const trainer = await (await compile(model, { float })).createTrainer({ seed: 3 });
      return Array.from(trainer.gradients({ x })["w"]!);
    };
    const [single, double] = [await gradients("f32"), await gradients("f64")];
    for (const [k, value] of double.entries()) expect(single[k]!).toBeCloseTo(value, 5);
    expect(double.some((value) => Math.abs(value) > 0.1)).toBe(true);
  });

  it("shares the gradient of a tie between a stored and a recomputed value", async () => {
    const model = defineModel({
      name: "shared",
      build(m) {
        const x = m.input("x", [4]);
        const w = m.parameter("w", [4], initial.constant(0.7));
        const u = m.parameter("u", [4], initial.constant(0.7));
        const [a, b] = [exp(mul(w, x)), exp(mul(u, x))];
        return {
          loss: sum(maximum(a, b)),
          optimizer: sgd({ learningRate: 0.1 }),
          outputs: { a },
        };
      },
    });
    const trainer = await (await compile(model)).createTrainer();
    const { w, u } = trainer.gradients({ x: [0.1, 0.2, 0.3, 0.4] });
    expect(Array.from(w!)).toEqual(Array.from(u!));
  });
});
