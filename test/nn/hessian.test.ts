/** Jacobians, Hessians and products with them: closed forms, PyTorch's numbers, and what the graph costs. */
import { describe, expect, test } from "vitest";
import {
  add,
  binaryCrossEntropyWithLogits,
  compile,
  concat,
  crossEntropy,
  defineModel,
  grad,
  hessian,
  hessianVectorProduct,
  initial,
  jacobian,
  jvp,
  linear,
  lstm,
  matmul,
  mul,
  narrow,
  norm,
  reshape,
  scan,
  sgd,
  softmax,
  square,
  sub,
  sum,
  tanh,
  transpose,
  type Shape,
  type Tensor,
} from "../../compiler/index.ts";
import { reachable } from "../../compiler/graph/traverse.ts";
import { rebuild } from "../../compiler/simplify/rebuild.ts";
import { checkGradients } from "../support/check-model.ts";
import { difference, dot, randomNumbers } from "../support/numeric.ts";
import { runFunction, type Build } from "../support/run-function.ts";
import { inputs } from "./values.ts";
import { sizeOf } from "../../compiler/graph/types.ts";
import { ops } from "../../compiler/ops/registry.ts";
import { isA } from "../../compiler/graph/graph.ts";

/** Interpreted and emitted values, which must agree, of functions of inputs. */
async function valuesOf(build: Build, given: Parameters<typeof runFunction>[1]) {
  const { interpreted: plain, emitted } = await runFunction(build, given);
  for (const name of Object.keys(plain))
    expect(difference(emitted[name]!, plain[name]!), name).toBeLessThan(1e-12);
  return plain;
}

const numbers = (shape: Shape, seed = 3): { readonly shape: Shape; readonly data: number[] } => {
  const random = randomNumbers(seed);
  return { shape, data: Array.from({ length: sizeOf(shape) }, () => 2 * random() - 1) };
};
const close = (expected: readonly number[]): unknown[] => expected.map((value) => expect.closeTo(value, 10));
const at = (x: Tensor, index: number): Tensor => reshape(narrow(x, 0, index, index + 1), []);

describe("closed forms", () => {
  test("Rosenbrock's function: (1 - a)² + 100 (b - a²)²", async () => {
    const [a, b] = [-1.2, 1];
    const { h, g } = await valuesOf(
      ({ x }) => {
        const [first, second] = [at(x!, 0), at(x!, 1)];
        const f = add(square(sub(1, first)), mul(100, square(sub(second, square(first)))));
        return { h: hessian(f, x!), g: grad(f, x!) };
      },
      { x: { shape: [2], data: [a, b] } },
    );
    expect([...g!]).toEqual(close([-2 * (1 - a) - 400 * a * (b - a * a), 200 * (b - a * a)]));
    expect([...h!]).toEqual(close([2 - 400 * (b - 3 * a * a), -400 * a, -400 * a, 200]));
  });

  test("a quadratic form: the Hessian of xᵀ A x is A + Aᵀ", async () => {
    const [x, a] = [numbers([4]), numbers([4, 4], 5)];
    const { h } = await valuesOf(
      (t) => ({ h: hessian(sum(mul(matmul(t["a"]!, t["x"]!), t["x"]!)), t["x"]!) }),
      { x, a },
    );
    expect([...h!]).toEqual(
      close(a.data.map((value, k) => value + a.data[(k % 4) * 4 + Math.floor(k / 4)]!)),
    );
  });

  test("logistic regression: Xᵀ diag(p (1 - p)) X / n", async () => {
    const [x, w] = [numbers([6, 3]), numbers([3], 7)];
    const { h } = await valuesOf(
      (t) => {
        const loss = binaryCrossEntropyWithLogits(matmul(t["x"]!, t["w"]!), t["label"]!);
        return { h: hessian(loss, t["w"]!) };
      },
      { x, w, label: { shape: [6], data: [0, 1, 1, 0, 1, 0] } },
    );
    const p = Array.from(
      { length: 6 },
      (_, row) => 1 / (1 + Math.exp(-dot(x.data.slice(3 * row, 3 * row + 3), w.data))),
    );
    const expected = Array.from({ length: 9 }, (_, k) => {
      const [i, j] = [Math.floor(k / 3), k % 3];
      return p.reduce(
        (total, q, row) => total + (q * (1 - q) * x.data[3 * row + i]! * x.data[3 * row + j]!) / 6,
        0,
      );
    });
    expect([...h!]).toEqual(close(expected));
  });

  test("softmax: diag(p) - p pᵀ", async () => {
    const { p, j } = await valuesOf(({ x }) => ({ p: softmax(x!), j: jacobian(softmax(x!), x!) }), {
      x: numbers([5]),
    });
    const expected = Array.from({ length: 25 }, (_, k) => {
      const [row, column] = [Math.floor(k / 5), k % 5];
      return p![row]! * ((row === column ? 1 : 0) - p![column]!);
    });
    expect([...j!]).toEqual(close(expected));
  });

  // Wide: a gradient for each row. Tall: a derivative along each column.
  test.each([
    [2, 5],
    [5, 2],
    [1, 3],
    [3, 1],
    [1, 1],
  ])("a linear map of %i by %i: the matrix", async (rows, columns) => {
    const [x, w] = [numbers([columns]), numbers([rows, columns], 8)];
    const { j } = await valuesOf((t) => ({ j: jacobian(matmul(t["w"]!, t["x"]!), t["x"]!) }), { x, w });
    expect([...j!]).toEqual(close(w.data));
  });
});

/** As `torch.autograd.functional` computes them, in float64. */
describe("PyTorch", () => {
  const data = {
    x: { shape: [3, 2], data: [0.5, -1, 1.5, 0.25, -0.75, 2] },
    w: { shape: [3, 2], data: [0.1, -0.2, 0.3, 0.4, -0.5, 0.6] },
    label: { shape: [3], data: [0, 2, 1], dtype: "i32" },
  } as const;
  type Given = Readonly<Record<string, Tensor>>;
  const logits = ({ x, w }: Given): Tensor => tanh(matmul(x!, transpose(w!)));
  const loss = (given: Given): Tensor => crossEntropy(logits(given), given["label"]!);

  test("hessian", async () => {
    const { h } = await valuesOf((given) => ({ h: hessian(loss(given), given["w"]!) }), data);
    expect([...h!]).toEqual(
      close([
        0.1831964364563627, -0.14101952103370474, -0.10731246257924693, 0.020905203186216234,
        -0.03624020035787159, 0.007262771872019248, -0.14101952103370474, 0.379598352345095,
        0.020905203186216234, -0.08374458202659674, 0.007262771872019247, -0.028496204080170062,
        -0.10731246257924695, 0.02090520318621623, -0.02993163516428067, -0.3912489147640977,
        -0.04093836240662853, 0.009525349787437408, 0.020905203186216227, -0.08374458202659672,
        -0.3912489147640976, 0.9253093475605535, 0.00952534978743741, -0.03847431609480524,
        -0.03624020035787159, 0.007262771872019247, -0.04093836240662852, 0.009525349787437411,
        -0.4296717398596066, -0.028434769514267905, 0.007262771872019246, -0.02849620408017006,
        0.009525349787437411, -0.03847431609480525, -0.02843476951426791, -0.14204966941925884,
      ]),
    );
  });

  test("hvp", async () => {
    const direction = { shape: [3, 2], data: [1, -2, 0.5, 0, 3, 1] };
    const { product } = await valuesOf(
      (given) => ({ product: hessianVectorProduct(loss(given), given["w"]!, given["direction"]!) }),
      { ...data, direction },
    );
    expect([...product!]).toEqual(
      close([
        0.3101214180325531, -0.8964715125948988, -0.27737842396626794, -0.017128356875132138,
        -1.3886849143983122, -0.15833612303598454,
      ]),
    );
  });

  test("jacobian", async () => {
    const { j } = await valuesOf(
      (given) => ({ j: jacobian(narrow(softmax(logits(given)), 1, 0, 1), given["w"]!) }),
      data,
    );
    expect([...j!]).toEqual(
      close([
        0.11750114730891703, -0.23500229461783406, -0.07164323019566281, 0.14328646039132562,
        -0.025486012381596694, 0.05097202476319339, 0.328805333834331, 0.0548008889723885,
        -0.18378698631320634, -0.03063116438553439, -0.061825341760576275, -0.010304223626762712,
        -0.06962831587009614, 0.18567550898692306, 0.025396937505055672, -0.06772516668014845,
        0.008163447713846646, -0.021769193903591055,
      ]),
    );
  });
});

describe("of models", () => {
  /** Losses of a vector of 12 numbers. */
  const losses: Readonly<Record<string, (x: Tensor) => Tensor>> = {
    "two layers": (x) => sum(square(tanh(matmul(tanh(reshape(x, [3, 4])), reshape(x, [4, 3]))))),
    "a scan": (x) => {
      const weight = reshape(narrow(x, 0, 0, 9), [3, 3]);
      const start = narrow(x, 0, 9, 12);
      const { carry, ys } = scan({ carry: [start], length: 3 }, ([h]) => {
        const next = tanh(matmul(h!, weight));
        return { carry: [next], ys: [square(next)] };
      });
      return add(sum(carry[0]!), sum(ys[0] as Tensor));
    },
  };

  test.each(Object.entries(losses))("%s: H v, and H is symmetric", async (_, loss) => {
    const [x, v] = [numbers([12]), numbers([12], 4)];
    const { h, product, slow } = await valuesOf(
      (t) => ({
        h: hessian(loss(t["x"]!), t["x"]!),
        product: hessianVectorProduct(loss(t["x"]!), t["x"]!, t["v"]!),
        slow: grad(sum(mul(grad(loss(t["x"]!), t["x"]!), t["v"]!)), t["x"]!),
      }),
      { x, v },
    );
    const rows = Array.from({ length: 12 }, (_row, k) => h!.subarray(12 * k, 12 * (k + 1)));
    expect([...product!]).toEqual(close(rows.map((row) => dot(row, v.data))));
    expect([...slow!]).toEqual(close([...product!]));
    expect([...h!]).toEqual(close(Array.from(h!, (_value, k) => rows[k % 12]![Math.floor(k / 12)]!)));
  });

  test("of several tensors", async () => {
    const [a, b] = [numbers([3]), numbers([2], 6)];
    const { forA, forB } = await valuesOf(
      (t) => {
        const f = mul(sum(square(t["a"]!)), sum(t["b"]!));
        const [forA, forB] = hessianVectorProduct(f, [t["a"]!, t["b"]!], [t["a"]!, t["b"]!]);
        return { forA, forB };
      },
      { a, b },
    );
    // H = [2 Σb I, 2a 1ᵀ; 2 1 aᵀ, 0], at the point itself.
    const total = b.data[0]! + b.data[1]!;
    expect([...forA!]).toEqual(close(a.data.map((value) => 4 * total * value)));
    expect([...forB!]).toEqual(close(b.data.map(() => 2 * dot(a.data, a.data))));
  });

  test("a loss with a Jacobian and a Hessian in it trains", async () => {
    const model = defineModel({
      name: "smooth",
      build(builder) {
        const x = builder.input("x", [3]);
        const y = tanh(linear(reshape(x, [1, 3]), 2, { name: "a" }));
        const row = reshape(y, [2]);
        const energy = sum(square(row));
        const loss = add(sum(square(jacobian(row, x))), sum(square(hessian(energy, x))));
        return { loss, optimizer: sgd({ learningRate: 0.1 }) };
      },
    });
    await checkGradients(model);
  });
});

describe("what it costs", () => {
  const nodesOf = (output: Tensor): string[] =>
    reachable(rebuild(output.trace.graph, [output.node]).roots).map(({ op }) => op.name);

  test("the graph does not grow with the number of elements", () => {
    const sizes = [2, 50].map((size) => {
      const [x, w] = inputs([size], [size, size]);
      return nodesOf(hessian(sum(square(tanh(matmul(w, x)))), x)).length;
    });
    expect(sizes[1]).toBe(sizes[0]);
  });

  test("what does not depend on the basis vector is computed once", () => {
    const [x, w] = inputs([4], [4, 4]);
    expect(nodesOf(jacobian(tanh(matmul(w, x)), x)).filter((op) => op === "tanh")).toHaveLength(1);
    const loop = reachable([jacobian(tanh(matmul(w, x)), x).node]).find((node) => isA(node, ops.scan))!;
    expect(reachable(loop.attributes.body.stacked).map(({ op }) => op.name)).not.toContain("tanh");
  });

  test("a Hessian times a vector, over a scan: four loops", () => {
    const [start, xs, weight, v] = inputs([2, 3], [5, 2, 3], [3, 3], [3, 3]);
    const { carry } = scan({ carry: [start], xs: [xs] }, ([h], [x]) => ({
      carry: [tanh(add(matmul(h!, weight), x!))],
    }));
    const product = hessianVectorProduct(sum(square(carry[0]!)), weight, v);
    expect(nodesOf(product).filter((op) => op === "scan")).toHaveLength(4);
  });

  test("a Hessian times a vector: about two gradients", async () => {
    const flops = async (output: (loss: Tensor, x: Tensor, v: Tensor) => Tensor): Promise<number> => {
      const model = defineModel({
        name: "cost",
        build(builder) {
          const [x, v] = [builder.input("x", [4, 6, 5]), builder.input("v", [4, 6, 5])];
          const bias = builder.parameter("bias", [], initial.zeros);
          const loss = sum(square(lstm(x, { name: "r", hidden: 8 }).output));
          return {
            loss: square(bias),
            optimizer: sgd({ learningRate: 1 }),
            outputs: { y: output(loss, x, v) },
          };
        },
      });
      return (await compile(model)).report.programs.find(({ name }) => name === "predict")!.flops;
    };
    const gradient = await flops((loss, x) => grad(loss, x));
    const product = await flops((loss, x, v) => hessianVectorProduct(loss, x, v));
    expect(product / gradient).toBeLessThan(2.4);
  });
});

test("shapes are types", () => {
  const [x, v] = inputs([3], [3]) as unknown as [Tensor<[3], "f32">, Tensor<[3], "f32">];
  const y = reshape(concat([x, x]), [2, 3]);
  const j: Tensor<[2, 3, 3], "f32"> = jacobian(y, x);
  const h: Tensor<[3, 3], "f32"> = hessian(sum(square(x)), x);
  const product: Tensor<[3], "f32"> = hessianVectorProduct(sum(square(x)), x, v);
  const pushed: Tensor<[2, 3], "f32"> = jvp(y, [x], [v]);
  expect([j, h, product, pushed].map(({ shape }) => shape)).toEqual([[2, 3, 3], [3, 3], [3], [2, 3]]);
  // @ts-expect-error: the direction has another shape.
  expect(() => jvp(y, x, y)).toThrow("TPL011");
});

describe("errors", () => {
  const [x, v] = inputs([3], [3]);

  test("a loss that is no scalar", () => {
    expect(() => hessian(square(x), x)).toThrow(
      "TPL020 hessian: only a floating-point scalar has a gradient, not f32[3]",
    );
    expect(() => hessianVectorProduct(square(x), x, v)).toThrow("TPL020");
  });

  test("integers", () => {
    const index = x.trace.input("index", [3], "i32");
    expect(() => jacobian(square(x), index)).toThrow(
      "TPL020 jacobian: only floating-point tensors have derivatives",
    );
  });

  test("a vector of another shape", () => {
    expect(() => hessianVectorProduct(sum(square(x)), x, reshape(v, [1, 3]))).toThrow(
      "TPL011 hessianVectorProduct",
    );
  });
});

test("the Hessian of norm(x)² is 2 everywhere, on all targets; x, which nothing has to read for it, may be given", async () => {
  const squared = (outputs: (x: Tensor) => Readonly<Record<string, Tensor>>) =>
    defineModel({
      name: "squared-norm",
      build(m) {
        const loss = square(m.parameter("w", [], initial.ones));
        return { loss, optimizer: sgd({ learningRate: 0.1 }), outputs: outputs(m.input("x", [2])) };
      },
    });
  const model = squared((x) => ({
    hessian: hessian(square(norm(x)), x),
    along: hessianVectorProduct(square(norm(x)), x, x),
  }));
  const constant = squared((x) => ({ hessian: hessian(square(norm(x)), x) }));
  for (const options of [{}, { precision: "strict" }, { target: "wasm" }] as const) {
    const trainer = await (await compile(model, options)).createTrainer();
    expect([...trainer.predict({ x: [0, 0] })["hessian"]!]).toEqual([2, 0, 0, 2]);
    expect([...trainer.predict({ x: [0, 3] })["along"]!]).toEqual([0, 6]);
    const unread = await (await compile(constant, options)).createTrainer();
    expect([...unread.predict({ x: [0, 0] })["hessian"]!]).toEqual([2, 0, 0, 2]);
    expect([...unread.predict({})["hessian"]!]).toEqual([2, 0, 0, 2]);
    expect(unread.step({ x: [0, 0] })).toBe(1);
    expect(() => unread.predict({ x: [0, 0], z: [1] })).toThrow(
      'TPL201 wrong inputs: missing none; unknown "z"',
    );
  }
});
