/** Muon against its definition on arrays. */
import { describe, expect, test } from "vitest";
import { adam, muon, sgd, type TrainedParameter } from "../../compiler/optim/index.ts";
import { expectClose } from "./close.ts";
import { numbers } from "./sequences.ts";
import { trained } from "./trained.ts";
import { ops } from "../../compiler/ops/registry.ts";

type Matrix = readonly (readonly number[])[];

const rowsOf = (data: readonly number[], columns: number): Matrix =>
  Array.from({ length: data.length / columns }, (_, r) => data.slice(r * columns, (r + 1) * columns));
const transposed = (x: Matrix): Matrix => x[0]!.map((_, c) => x.map((row) => row[c]!));
const times = (x: Matrix, y: Matrix): Matrix =>
  x.map((row) => transposed(y).map((column) => row.reduce((sum, value, k) => sum + value * column[k]!, 0)));
const combine = (x: Matrix, y: Matrix, f: (x: number, y: number) => number): Matrix =>
  x.map((row, r) => row.map((value, c) => f(value, y[r]![c]!)));

/** Newton-Schulz on the wide form of the matrix, as its authors publish it. */
function orthogonalByHand(matrix: Matrix, iterations: number): Matrix {
  if (matrix.length > matrix[0]!.length) return transposed(orthogonalByHand(transposed(matrix), iterations));
  const norm = Math.sqrt(matrix.flat().reduce((sum, value) => sum + value * value, 0));
  let x = matrix.map((row) => row.map((value) => value / norm));
  for (let k = 0; k < iterations; k++) {
    const gram = times(x, transposed(x));
    const polynomial = combine(gram, times(gram, gram), (one, two) => -4.775 * one + 2.0315 * two);
    x = combine(x, times(polynomial, x), (old, change) => 3.4445 * old + change) as number[][];
  }
  return x;
}

const settings = { learningRate: 0.02, momentum: 0.9, weightDecay: 0.1, iterations: 5 };

function muonByHand(start: Matrix, gradients: readonly Matrix[], nesterov: boolean): Matrix {
  const { learningRate, momentum, weightDecay, iterations } = settings;
  let [p, m] = [start, combine(start, start, () => 0)];
  for (const gradient of gradients) {
    m = combine(m, gradient, (old, g) => momentum * old + (1 - momentum) * g);
    const ahead = nesterov ? combine(m, gradient, (old, g) => momentum * old + (1 - momentum) * g) : m;
    const scale = learningRate * Math.sqrt(Math.max(1, p.length / p[0]!.length));
    p = combine(
      p,
      orthogonalByHand(ahead, iterations),
      (old, o) => old * (1 - learningRate * weightDecay) - scale * o,
    );
  }
  return p;
}

describe.each([
  ["f64", 1e-10],
  ["f32", 1e-4],
] as const)("%s", (float, tolerance) => {
  test.each([
    [3, 5, true],
    [6, 2, true],
    [4, 4, false],
    [7, 3, false],
  ] as const)("a %i x %i matrix, nesterov %s", (rows, columns, nesterov) => {
    const start = numbers(rows * columns, 1);
    const gradients = Array.from({ length: 4 }, (_, k) => numbers(rows * columns, k + 2));
    const optimizer = muon({ others: sgd({ learningRate: 1 }), ...settings, nesterov });
    const trainer = trained(optimizer, { p: { shape: [rows, columns], data: start } }, float);
    for (const p of gradients) trainer.step({ p });
    const expected = muonByHand(
      rowsOf(start, columns),
      gradients.map((data) => rowsOf(data, columns)),
      nesterov,
    );
    expectClose(trainer.value("p"), expected.flat(), tolerance);
  });
});

test("the step of a matrix has singular values near 1", () => {
  const optimizer = muon({ others: adam(), learningRate: 1, momentum: 0, weightDecay: 0 });
  const trainer = trained(optimizer, { p: { shape: [2, 2], data: [0, 0, 0, 0] } });
  trainer.step({ p: [3, 1, -0.5, 0.4] });
  const [a, b, c, d] = trainer.value("p") as [number, number, number, number];
  // Singular values from their sum of squares and their product.
  const [squares, product] = [a * a + b * b + c * c + d * d, Math.abs(a * d - b * c)];
  const [sum, difference] = [Math.sqrt(squares + 2 * product), Math.sqrt(squares - 2 * product)];
  for (const value of [(sum + difference) / 2, (sum - difference) / 2]) {
    expect(value).toBeGreaterThan(0.6);
    expect(value).toBeLessThan(1.3);
  }
});

const isHidden = ({ name }: TrainedParameter): boolean => name !== "embedding";

test("all that is not a chosen matrix is trained by the other optimizer", () => {
  const others = adam({ learningRate: 0.01 });
  const initial = {
    hidden: { shape: [2, 3], data: numbers(6, 1) },
    embedding: { shape: [3, 2], data: numbers(6, 2) },
    bias: { shape: [3], data: numbers(3, 3) },
  };
  const gradients = { hidden: numbers(6, 4), embedding: numbers(6, 5), bias: numbers(3, 6) };
  const both = trained(muon({ others, matrices: isHidden }), initial);
  const reference = trained(others, initial);
  for (let k = 0; k < 3; k++) for (const trainer of [both, reference]) trainer.step(gradients);
  expect(both.value("embedding")).toEqual(reference.value("embedding"));
  expect(both.value("bias")).toEqual(reference.value("bias"));
  expect(both.value("hidden")).not.toEqual(reference.value("hidden"));
});

test("a gradient of zero moves nothing but the decay", () => {
  const trainer = trained(muon({ others: adam(), weightDecay: 0 }), {
    p: { shape: [2, 2], data: [1, 2, 3, 4] },
  });
  trainer.step({ p: [0, 0, 0, 0] });
  expect(trainer.value("p")).toEqual([1, 2, 3, 4]);
});

test.each([
  [2, 7],
  [7, 2],
])("products of a %i x %i matrix are of the smaller size", (rows, columns) => {
  const initial = { p: { shape: [rows, columns], data: numbers(14, 1) } };
  const { nodes } = trained(muon({ others: adam() }), initial);
  const shapes = new Set(
    nodes.flatMap(({ op, type }) => (op === ops.contraction ? [type.shape.join("x")] : [])),
  );
  expect([...shapes]).toEqual(["2x2", `${rows}x${columns}`]);
});
