/** Linear algebra: what its results must satisfy, in both precisions, interpreted and emitted. */
import { describe, expect, test } from "vitest";
import { Trace } from "../../compiler/model/trace.ts";
import type { Tensor } from "../../compiler/model/trace.ts";
import * as nn from "../../compiler/nn/index.ts";
import { centralDifferences, difference, randomNumbers } from "../support/numeric.ts";
import { compileFunction, runFunction, type Build } from "../support/run-function.ts";
import { floats, gradientOf, inputs, valueOf } from "./values.ts";

const random = (count: number, seed: number): number[] => {
  const next = randomNumbers(seed);
  return Array.from({ length: count }, () => 2 * next() - 1);
};

const product = (a: ArrayLike<number>, b: ArrayLike<number>, n: number, k: number): number[] =>
  Array.from({ length: n * k }, (_, at) => {
    const [row, column] = [Math.floor(at / k), at % k];
    let sum = 0;
    for (let j = 0; j < n; j++) sum += a[row * n + j]! * b[j * k + column]!;
    return sum;
  });

const identity = (n: number): number[] =>
  Array.from({ length: n * n }, (_, at) => (at % (n + 1) === 0 ? 1 : 0));

/** Expansion along the first row. */
function laplace(a: readonly number[], n: number): number {
  if (n === 1) return a[0]!;
  let sum = 0;
  for (let column = 0; column < n; column++) {
    const minor = a.filter((_, at) => at >= n && at % n !== column);
    sum += (column % 2 === 0 ? 1 : -1) * a[column]! * laplace(minor, n - 1);
  }
  return sum;
}

const precisions = [
  ["f64", 1e-9],
  ["f32", 1e-4],
] as const;

/** A matrix of full rank with a zero in its first place: rows must be exchanged. */
const pivoting = random(36, 5).with(0, 0);

describe.each(precisions)("in %s", (float, tolerance) => {
  test.each([1, 2, 3, 7, 20])("solve and inverse of %d x %d", async (n) => {
    const a = random(n * n, n).with(0, n > 1 ? 0 : 2);
    const b = random(n * 2, 100 + n);
    const runs = await runFunction(
      (t) => ({ x: nn.solve(t["a"]!, t["b"]!), inverse: nn.inverse(t["a"]!) }),
      { a: floats([n, n], a), b: floats([n, 2], b) },
      float,
    );
    for (const run of Object.values(runs)) {
      expect(difference(product(a, run["x"]!, n, 2), b)).toBeLessThan(tolerance);
      expect(difference(product(a, run["inverse"]!, n, n), identity(n))).toBeLessThan(tolerance);
    }
  });

  test.each([1, 2, 5, 6])("determinants of %d x %d", async (n) => {
    const a = n === 6 ? pivoting : random(n * n, 20 + n);
    const expected = laplace(a, n);
    const build: Build = ({ a: matrix }) => ({
      determinant: nn.determinant(matrix!),
      logdet: nn.logdet(matrix!),
    });
    const runs = await runFunction(build, { a: floats([n, n], a) }, float);
    for (const { determinant, logdet } of Object.values(runs)) {
      expect(difference(determinant!, [expected])).toBeLessThan(tolerance);
      expect(difference(logdet!, [Math.log(expected)])).toBeLessThan(tolerance);
    }
    // A negative determinant is no reason to be left out.
    const flipped = a.map((value, at) => (at < n ? -value : value));
    const other = await runFunction(build, { a: floats([n, n], flipped) }, float);
    expect(difference(other.emitted["determinant"]!, [-expected])).toBeLessThan(tolerance);
    expect(difference(other.emitted["logdet"]!, [Math.log(-expected)])).toBeLessThan(tolerance);
  });

  test("a batch of Cholesky factors, and the solutions with them", async () => {
    const n = 5;
    const roots = [random(n * n, 1), random(n * n, 2)];
    const matrices = roots.map((root) => {
      const transposed = root.map((_, at) => root[(at % n) * n + Math.floor(at / n)]!);
      return product(root, transposed, n, n).map((value, at) => value + (at % (n + 1) === 0 ? 1 : 0));
    });
    const b = random(n * 3, 3);
    const runs = await runFunction(
      ({ a, b: right }) => {
        const factor = nn.cholesky(a!);
        const half = nn.triangularSolve(factor, right!);
        return { factor, x: nn.triangularSolve(factor, half, { transposed: true }) };
      },
      { a: floats([2, n, n], matrices.flat()), b: floats([n, 3], b) },
      float,
    );
    for (const { factor, x } of Object.values(runs))
      for (const [k, matrix] of matrices.entries()) {
        const lower = factor!.subarray(k * n * n, (k + 1) * n * n);
        const transposed = lower.map((_, at) => lower[(at % n) * n + Math.floor(at / n)]!);
        expect(difference(product(lower, transposed, n, n), matrix)).toBeLessThan(tolerance);
        const solution = x!.subarray(k * n * 3, (k + 1) * n * 3);
        expect(difference(product(matrix, solution, n, 3), b)).toBeLessThan(tolerance);
      }
  });
});

test.each<[string, Build]>([
  ["solve", ({ a, b }) => ({ y: nn.solve(a!, b!) })],
  ["solve for a vector", ({ a, v }) => ({ y: nn.square(nn.solve(a!, v!)) })],
  ["inverse", ({ a }) => ({ y: nn.square(nn.inverse(a!)) })],
  ["determinant", ({ a }) => ({ y: nn.determinant(a!) })],
  ["logdet", ({ a }) => ({ y: nn.logdet(nn.matmul(a!, nn.transpose(a!))) })],
  ["trace", ({ a }) => ({ y: nn.square(nn.trace(a!)) })],
  ["one factor for many right sides", ({ a, c }) => ({ y: nn.square(nn.solve(a!, c!)) })],
])("the gradient of %s meets central differences", async (_, build) => {
  const shapes = { a: [6, 6], b: [6, 3], c: [2, 6, 1], v: [6] };
  const given: Record<string, readonly number[]> = {
    a: pivoting,
    b: random(18, 6),
    c: random(12, 7),
    v: random(6, 8),
  };
  const { interpreted, emitted } = await compileFunction(
    build,
    Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, { shape }])),
  );
  for (const [name, data] of Object.entries(given)) {
    const numeric = centralDifferences(
      (x) => Array.from(emitted({ ...given, [name]: x })["y"]!).reduce((sum, value) => sum + value, 0),
      data,
    );
    expect(difference(interpreted(given)[`d ${name}`]!, numeric), name).toBeLessThan(1e-7);
    expect(difference(emitted(given)[`d ${name}`]!, numeric), name).toBeLessThan(1e-7);
  }
});

/** The determinant without some rows and columns, with the sign that expansion along them gives it. */
function cofactor(
  a: readonly number[],
  n: number,
  rows: readonly number[],
  columns: readonly number[],
): number {
  const rest = a.filter((_, at) => !rows.includes(Math.floor(at / n)) && !columns.includes(at % n));
  const places = [...rows, ...columns].reduce((sum, place) => sum + place, 0);
  return (places % 2 === 0 ? 1 : -1) * (rest.length === 0 ? 1 : laplace(rest, Math.sqrt(rest.length)));
}

/** Of an integer matrix: exact. ∂²/∂a[i, j] ∂a[k, l] is the minor without both rows and columns. */
function secondCofactor(
  a: readonly number[],
  n: number,
  [i, j]: readonly [number, number],
  [k, l]: readonly [number, number],
): number {
  if (i === k || j === l) return 0;
  return (i < k === j < l ? 1 : -1) * cofactor(a, n, [i, k], [j, l]);
}

describe("derivatives of determinants, of any rank: cofactors", () => {
  /** Small integers; of the rank, or less. */
  const ofRank = (n: number, rank: number, seed: number): number[] => {
    const next = randomNumbers(seed);
    const integers = (): number[] => Array.from({ length: n }, () => Math.floor(5 * next()) - 2);
    const sum = Array<number>(n * n).fill(0);
    for (let term = 0; term < rank; term++) {
      const [u, v] = [integers(), integers()];
      for (const at of sum.keys()) sum[at]! += u[Math.floor(at / n)]! * v[at % n]!;
    }
    return sum;
  };
  const places = (n: number): (readonly [number, number])[] =>
    Array.from({ length: n * n }, (_, at) => [Math.floor(at / n), at % n] as const);

  test.each([1, 2, 3, 4, 5])("%d x %d", async (n) => {
    const singular = Array.from({ length: n + 1 }, (_, rank) => ofRank(n, rank, 10 * n + rank));
    // Zeros on the diagonal alone; a column of zeros; numbers that are far apart.
    const shifted = identity(n).map((_, at) => (at % n === Math.floor(at / n) + 1 ? 1 : 0));
    const column = ofRank(n, n, 77).map((value, at) => (at % n === n - 1 ? 0 : value));
    const apart = identity(n).map((value, at) => value * 2 ** (10 * (at % n)));
    for (const float of ["f64", "f32"] as const) {
      const { interpreted, emitted } = await compileFunction(
        ({ a }) => {
          const value = nn.determinant(a!);
          return { value, gradient: nn.grad(value, a!), hessian: nn.hessian(value, a!) };
        },
        { a: { shape: [n, n] } },
        float,
      );
      for (const a of [...singular, shifted, column, apart])
        for (const run of [interpreted, emitted]) {
          const { value, gradient, hessian } = run({ a });
          const scale = Math.max(1, ...a.map(Math.abs)) ** (n - 1);
          const tolerance = (float === "f64" ? 1e-13 : 1e-5) * scale;
          const close = (found: number, right: number, what: string) =>
            expect(Math.abs(found - right), `${what} of ${a.join(" ")}`).toBeLessThanOrEqual(tolerance);
          close(value![0]!, laplace(a, n), "value");
          for (const [at, place] of places(n).entries()) {
            close(gradient![at]!, cofactor(a, n, [place[0]], [place[1]]), `gradient ${at}`);
            for (const [other, second] of places(n).entries())
              close(
                hessian![at * n * n + other]!,
                secondCofactor(a, n, place, second),
                `hessian ${at}, ${other}`,
              );
          }
        }
    }
  });

  test("of 20 x 20 and rank 19, in a batch with a regular one: u vᵀ times the product of all other singular values", () => {
    const n = 20;
    const regular = random(n * n, 4);
    const singular = regular.map((value, at) =>
      at >= n * (n - 1) ? regular[at - n]! + regular[at - 2 * n]! : value,
    );
    const gradients = gradientOf((x) => nn.determinant(x), floats([2, n, n], [...singular, ...regular]));
    // The cofactors of the last row do not depend on it: both matrices have the same.
    const [minors, full] = [gradients.slice(0, n * n), gradients.slice(n * n)];
    const scale = Math.max(...full.map(Math.abs));
    const last = n * (n - 1);
    for (let at = 0; at < n; at++) {
      expect(minors[last + at]! / scale).toBeCloseTo(full[last + at]! / scale, 10);
      // The rows that add up to the last one have its cofactors, negated.
      expect(minors[last - n + at]! / scale).toBeCloseTo(-minors[last + at]! / scale, 10);
      expect(minors[last - 2 * n + at]! / scale).toBeCloseTo(-minors[last + at]! / scale, 10);
      expect(minors[at]! / scale).toBeCloseTo(0, 10);
    }
  });

  test("the third derivative of a regular one", () => {
    // det of 3 x 3 along E thrice: 6 det E.
    const [a, e] = [random(9, 8), random(9, 9)];
    const third = valueOf(
      (x) => {
        const direction = x.trace.constant(e, [3, 3]);
        const along = (y: Tensor): Tensor => nn.jvp(y, x, direction) as Tensor;
        return along(along(along(nn.determinant(x))));
      },
      floats([3, 3], a),
    );
    expect(third.data[0]).toBeCloseTo(6 * laplace(e, 3), 10);
  });
});

test("the gradient of log-determinant is the inverse, transposed", () => {
  const a = [3, 1, 0, 2];
  expect(gradientOf((x) => nn.logdet(x), floats([2, 2], a)).map((value) => 6 * value)).toEqual([
    expect.closeTo(2),
    expect.closeTo(0),
    expect.closeTo(-1),
    expect.closeTo(3),
  ]);
});

describe("limits", () => {
  test("a singular matrix has the determinant 0 and the log-determinant -∞", () => {
    const singular = floats([2, 2], [1, 2, 2, 4]);
    expect(valueOf((x) => nn.determinant(x), singular).data).toEqual([expect.closeTo(0, 12)]);
    expect(valueOf((x) => nn.logdet(x), singular).data).toEqual([-Infinity]);
  });

  test("what is not positive definite has no Cholesky factor", () => {
    expect(valueOf((x) => nn.cholesky(x), floats([2, 2], [1, 2, 2, 1])).data).toEqual([1, 0, 2, NaN]);
  });

  test("a diagonal of a wide, a tall and a batch of matrices", () => {
    expect(valueOf((x) => nn.diagonal(x), floats([2, 3])).data).toEqual([1, 5]);
    expect(valueOf((x) => nn.diagonal(x), floats([3, 2])).data).toEqual([1, 4]);
    const batch = valueOf((x) => nn.trace(x), floats([2, 2, 2]));
    expect(batch).toEqual({ shape: [2], data: [5, 13] });
  });

  test("only one triangle is read", () => {
    const build = (options: nn.TriangularOptions) =>
      valueOf((a, b) => nn.triangularSolve(a, b, options), floats([2, 2], [2, 9, 3, 4]), floats([2], [4, 10]))
        .data;
    expect(build({})).toEqual([2, 1]);
    expect(build({ upper: true, unitDiagonal: true })).toEqual([-86, 10]);
    expect(build({ transposed: true })).toEqual([-1.75, 2.5]);
  });
});

test("operands that do not fit are named", () => {
  const [wide, square, vector, batch] = inputs([2, 3], [3, 3], [4], [2, 5, 5]);
  expect(() => nn.inverse(wide)).toThrow("TPL016 inverse: [2, 3] does not hold square matrices");
  expect(() => nn.cholesky(wide)).toThrow("TPL016 cholesky: [2, 3] does not hold square matrices");
  expect(() => nn.determinant(vector)).toThrow("TPL016 determinant: [4] does not hold square matrices");
  expect(() => nn.solve(square, vector)).toThrow(
    "TPL012 solve: right sides [4, 1] do not fit matrices [3, 3]",
  );
  expect(() => nn.solve(square, batch)).toThrow("TPL012 solve: right sides [2, 5, 5] do not fit");
  expect(() => nn.diagonal(vector)).toThrow("TPL013 diagonal: [4] has fewer than two axes");
  const integers = new Trace({ training: true, float: "f32" }).input("i", [2, 2], "i32");
  expect(() => nn.logdet(integers)).toThrow("TPL010 logdet: takes floating-point tensors, not i32");
});
