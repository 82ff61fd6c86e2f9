/** `grad` and its kin by hidden tensors, and by tensors that a value does not depend on. All pairs of operations: `sweeps/hidden-gradients.ts`. */
import { describe, expect, test } from "vitest";
import {
  add,
  broadcastTo,
  compile,
  concat,
  defineModel,
  dropout,
  flatten,
  grad,
  hessian,
  hessianVectorProduct,
  initial,
  jacobian,
  jvp,
  linear,
  mul,
  narrow,
  neg,
  ones,
  reshape,
  scan,
  sgd,
  sin,
  square,
  squeeze,
  sub,
  sum,
  transpose,
  unsqueeze,
  type ModelBuilder,
  type Tensor,
} from "../../compiler/index.ts";

const predicted = async (
  build: (model: ModelBuilder, x: Tensor) => Tensor,
  x: readonly number[],
  options: Parameters<typeof compile>[1] = {},
): Promise<number[]> => {
  const model = defineModel({
    name: "hidden",
    build(m) {
      const input: Tensor = m.input("x", [2, 3]);
      const w = m.parameter("w", [], initial.ones);
      return {
        loss: mul(w, 1),
        optimizer: sgd({ learningRate: 0.1 }),
        outputs: { result: build(m, input), x: mul(input, 1) },
      };
    },
  });
  const trainer = await (await compile(model, options)).createTrainer();
  return [...trainer.predict({ x })["result"]!];
};

/** A hidden tensor, a loss that reads it, and the gradient by hand for x = 1 … 6. */
const cases: Readonly<Record<string, readonly [(model: ModelBuilder, x: Tensor) => Tensor, number[]]>> = {
  "weights of each task": [
    (m, x) => {
      const p = broadcastTo(m.parameter("p", [1], initial.ones), [2, 1]) as Tensor;
      return grad(sum(square(add(x, p))) as Tensor, p);
    },
    [18, 24 + 12],
  ],
  "weights of each task, and their penalty": [
    (m, x) => {
      const p = broadcastTo(m.parameter("p", [1], initial.ones), [2, 1]) as Tensor;
      return grad(add(sum(square(add(x, p))), sum(square(p))) as Tensor, p);
    },
    [20, 38],
  ],
  "scaled points": [
    (_, x) => {
      const scaled: Tensor = mul(sub(x, 3), 0.5);
      return grad(sum(sin(mul(scaled, Math.PI))) as Tensor, scaled);
    },
    [-Math.PI, 0, Math.PI, 0, -Math.PI, 0],
  ],
  "a picture that is flattened": [
    (_, x) => {
      const picture = reshape(x, [1, 1, 2, 3]) as Tensor;
      const score = linear(flatten(picture), 1, { name: "l", initial: initial.ones, bias: false });
      return grad(sum(square(score)) as Tensor, picture);
    },
    [42, 42, 42, 42, 42, 42],
  ],
  "transposed twice": [
    (_, x) => {
      const turned = transpose(x) as Tensor;
      return grad(sum(square(transpose(turned) as Tensor)) as Tensor, turned);
    },
    [2, 8, 4, 10, 6, 12],
  ],
  "the opposite of the opposite": [
    (_, x) => {
      const minus: Tensor = neg(x);
      return grad(sum(square(sub(0, minus) as Tensor)) as Tensor, minus);
    },
    [-2, -4, -6, -8, -10, -12],
  ],
  "a part of what was joined": [
    (_, x) => {
      const both = concat([x, mul(x, 3)], 1) as Tensor;
      return grad(sum(square(narrow(both, 1, 0, 3))) as Tensor, both);
    },
    [2, 4, 6, 0, 0, 0, 8, 10, 12, 0, 0, 0],
  ],
  "an axis that was kept": [
    (_, x) => {
      const kept = sum(x, 1, { keepDims: true }) as Tensor;
      return grad(sum(square(squeeze(kept, 1))) as Tensor, kept);
    },
    [12, 30],
  ],
  "forces: an energy of distances": [
    (_, x) => {
      const atoms = reshape(x, [2, 3]) as Tensor;
      const apart = sub(unsqueeze(atoms, 1) as Tensor, unsqueeze(atoms, 0) as Tensor) as Tensor;
      return grad(sum(square(apart)) as Tensor, atoms);
    },
    [-12, -12, -12, 12, 12, 12],
  ],
  "along a direction": [
    (m, x) => {
      const p = broadcastTo(m.parameter("p", [1], initial.ones), [2, 1]) as Tensor;
      return jvp(sum(square(add(x, p))) as Tensor, p, ones(m, [2, 1]) as never) as Tensor;
    },
    [54],
  ],
  "a constant beside an equal one": [
    (m, x) => {
      const [delta, other]: Tensor[] = [m.constant([0], [1]), m.constant([0], [1])];
      return grad(sum(square(add(add(x, delta!), mul(other!, 3)))) as Tensor, delta!);
    },
    [42],
  ],
  "a number beside an equal one": [
    (m, x) => {
      const scale: Tensor = m.constant([1], []);
      return grad(sum(mul(mul(x, scale), ones(m, [2, 3]))) as Tensor, scale);
    },
    [21],
  ],
  "ones beside others": [
    (m, x) => {
      const [a, b]: Tensor[] = [ones(m, [2, 3]), ones(m, [2, 3])];
      return grad(sum(mul(mul(a!, b!), x)) as Tensor, a!);
    },
    [1, 2, 3, 4, 5, 6],
  ],
  "a number that a scan captures": [
    (m, x) => {
      const scale: Tensor = m.constant([1], []);
      const { carry } = scan({ carry: [sum(x) as Tensor], length: 2 }, ([h]) => ({
        carry: [mul(h!, mul(scale, 1)) as Tensor],
      }));
      return grad(carry[0]!, scale);
    },
    [42],
  ],
  "what dropout returns in evaluation": [
    (_, x) => {
      const kept = dropout(x, 0.5);
      return grad(add(sum(square(kept)), sum(x)) as Tensor, kept);
    },
    [2, 4, 6, 8, 10, 12],
  ],
};

describe("by a hidden tensor", () => {
  const ways = [{}, { precision: "strict" }, { target: "wasm" }, { float: "f64" }] as const;
  test.each(Object.entries(cases))("%s", async (_, [build, right]) => {
    for (const way of ways) {
      const got = await predicted(build, [1, 2, 3, 4, 5, 6], way);
      expect(got).toHaveLength(right.length);
      for (const [k, value] of right.entries()) expect(got[k]).toBeCloseTo(value, 4);
    }
  });
});

describe("by what the value does not depend on", () => {
  const refused = (build: (x: Tensor, m: ModelBuilder) => Tensor): Promise<unknown> =>
    predicted((m, x) => build(x, m), [1, 2, 3, 4, 5, 6]);

  test("is an error with the reason", async () => {
    await expect(
      refused((x, m) => grad(sum(square(x)) as Tensor, m.constant([1], [1]) as Tensor)),
    ).rejects.toThrow(
      /^TPL020 grad: the value does not depend on constant0, f32\[1\]: it is computed from x\. Where zeros are meant, pass \{ allowUnused: true \}\n {2}at .*grad\.test\.ts:\d+/,
    );
    await expect(refused((x) => grad(sum(square(x)) as Tensor, flatten(x)))).rejects.toThrow(
      "TPL020 grad: the value does not depend on a reshape, f32[2, 3]: both are computed from the same tensors, but none of the value is computed from this one; take the derivative by a tensor that the value reads",
    );
    await expect(refused((x) => jvp(sum(x) as Tensor, exponent(x), x as never) as Tensor)).rejects.toThrow(
      "TPL020 jvp:",
    );
    await expect(refused((x) => jacobian(sum(x) as Tensor, exponent(x)) as Tensor)).rejects.toThrow(
      "TPL020 jacobian:",
    );
    await expect(refused((x) => hessian(sum(x) as Tensor, exponent(x)) as Tensor)).rejects.toThrow(
      "TPL020 hessian: the value",
    );
    await expect(
      refused((x) => hessianVectorProduct(sum(x) as Tensor, exponent(x), x as never) as Tensor),
    ).rejects.toThrow("TPL020 hessianVectorProduct:");
  });

  test("is zeros with allowUnused", async () => {
    const unused = { allowUnused: true };
    const zeros = [0, 0, 0, 0, 0, 0];
    expect(await refused((x) => grad(sum(square(x)) as Tensor, exponent(x), unused))).toEqual(zeros);
    expect(await refused((x) => jvp(x, exponent(x), x as never, unused) as Tensor)).toEqual(zeros);
    expect(await refused((x) => jacobian(sum(x) as Tensor, exponent(x), unused) as Tensor)).toEqual(zeros);
    expect(
      await refused((x) => hessianVectorProduct(sum(x) as Tensor, exponent(x), x as never, unused) as Tensor),
    ).toEqual(zeros);
  });

  test("is no matter where only the gradient does not depend on it", async () => {
    const linearHessian = await refused((x) => sum(hessian(sum(mul(x, 3)) as Tensor, x) as Tensor) as Tensor);
    expect(linearHessian).toEqual([0]);
  });
});

const exponent = (x: Tensor): Tensor => sin(mul(x, 0.7));
