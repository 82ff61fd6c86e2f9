/**
 * Factorizations and triangular systems, of matrices in the last two axes: what solving, inverses and determinants are
 * made of (`nn/linear-algebra.ts`).
 */
import { CompileError, showShape } from "../errors.ts";
import { sizeOf, type TensorType, sameShape } from "../graph/types.ts";
import { addAffine, reversedIndex, scaleAffine } from "../loops/affine.ts";
import { call, constant, indexValue } from "../loops/build.ts";
import type { Affine, Bound } from "../loops/types.ts";
import { requireFloats, requireOperands } from "./checks.ts";
import type { Node, OpRecord, Rules, NoAttributes } from "../graph/graph.ts";
import type { ProcedureContext } from "../graph/lowering.ts";
import { floats, type Draw } from "../graph/sampling.ts";
import { scalarTypes } from "../scalar/types.ts";
import { scatterAdd } from "./indexing.ts";

/** Throws TPL010 unless the operands hold floating-point numbers of one type, TPL016 unless the first holds square matrices. */
function requireSquare(name: string, operands: readonly TensorType[]): void {
  requireFloats(name, operands);
  const { shape } = operands[0]!;
  if (shape.length < 2 || shape.at(-1) !== shape.at(-2))
    throw new CompileError("TPL016", `${name}: ${showShape(shape)} does not hold square matrices`);
}

/** `[..., n, n]` */
function squareShape(draw: Draw): number[] {
  const n = draw.integer(1, 4);
  return [...draw.shape([0, 2], 6), n, n];
}

const batchOf = ({ type }: Node): number => type.shape.length - 2;
const sizeOfMatrix = ({ type }: Node): number => type.shape.at(-2)!;
const countOf = ({ type }: Node): number => sizeOf(type.shape.slice(0, -2));

/** `a < b` for indices that differ by less than `size`. */
const before = (a: Affine, b: Affine, size: number): Bound => ({
  index: addAffine(b, scaleAffine(a, -1)),
  low: 1,
  high: size,
});

/** `a b`, or with the first or second matrix transposed. */
function product(rules: Rules, a: Node, b: Node, transposed?: "a" | "b"): Node {
  const [row, column] = [batchOf(a), batchOf(a) + 1];
  return rules.contract(a, b, transposed === "a" ? row : column, transposed === "b" ? column : row, row);
}

function transpose(rules: Rules, a: Node): Node {
  const batch = batchOf(a);
  return rules.transpose(a, [...Array(batch).keys(), batch + 1, batch]);
}

/** One triangle of each matrix, zeros elsewhere; `strict`: without the diagonal. */
function triangle(rules: Rules, a: Node, part: "lower" | "upper", strict = false): Node {
  const { shape } = a.type;
  const [row, column] = [rules.iota(shape, batchOf(a)), rules.iota(shape, batchOf(a) + 1)];
  const [smaller, larger] = part === "lower" ? [column, row] : [row, column];
  return rules.select(rules.call(strict ? "less" : "lessEqual", smaller, larger), a, rules.constant(0, a));
}

export interface Triangular {
  /** The triangle that is read; the other one counts as zeros. */
  readonly upper: boolean;
  readonly transposed: boolean;
  /** The diagonal counts as ones. */
  readonly unitDiagonal: boolean;
}

const solveTriangular = (rules: Rules, a: Node, b: Node, options: Triangular): Node =>
  rules.graph.apply(triangularSolve, [a, b], options);

/** `X` in `A X = B` or `Aᵀ X = B`: `A` [..., n, n] is triangular, `B` [..., n, k]. */
export const triangularSolve: OpRecord<Triangular> = {
  name: "triangularSolve",
  type(args) {
    const [a, b] = requireOperands("triangularSolve", args, 2);
    requireSquare("triangularSolve", args);
    if (b.shape.length !== a.shape.length || !sameShape(a.shape.slice(0, -1), b.shape.slice(0, -1)))
      throw new CompileError(
        "TPL011",
        `triangularSolve: right sides ${showShape(b.shape)} do not fit matrices ${showShape(a.shape)}`,
      );
    return b;
  },
  // B̄ = A⁻ᵀ X̄ and Ā = -B̄ Xᵀ, of which the triangle counts.
  gradient({ node, args, output, cotangent, wanted, rules }) {
    const options = node.attributes;
    const { upper, transposed, unitDiagonal } = options;
    const right = solveTriangular(rules, args[0]!, cotangent, { ...options, transposed: !transposed });
    if (!wanted[0]) return [null, right];
    const [left, other] = transposed ? [output, right] : [right, output];
    const outer = rules.neg(product(rules, left, other, "b"));
    return [triangle(rules, outer, upper ? "upper" : "lower", unitDiagonal), right];
  },
  lower: {
    kind: "procedure",
    batch: batchOf,
    initial: ({ read }, index) => read(1, index),
    body({ node, read, result, store, loop, parallel, when, accumulator }, batch) {
      const { upper, transposed, unitDiagonal } = node.attributes;
      const n = sizeOfMatrix(node);
      const forward = upper === transposed;
      parallel("column", node.type.shape.at(-1)!, (column) =>
        loop("step", n, (step) => {
          const i = forward ? step : reversedIndex(step, n);
          const sum = accumulator("sum", constant(0, node.type.dtype));
          loop("j", n, (j) =>
            when([forward ? before(j, i, n) : before(i, j, n)], () => {
              const coefficient = read(0, [...batch, ...(transposed ? [j, i] : [i, j])]);
              sum.update(call("add", sum.value, call("mul", coefficient, result([...batch, j, column]))));
            }),
          );
          const rest = call("sub", result([...batch, i, column]), sum.value);
          store([...batch, i, column], unitDiagonal ? rest : call("div", rest, read(0, [...batch, i, i])));
        }),
      );
    },
  },
  flops: (node) => countOf(node) * sizeOfMatrix(node) ** 2 * node.type.shape.at(-1)!,
  sample(draw) {
    const shape = squareShape(draw);
    return {
      args: [
        floats(shape, { range: [-1, 1], diagonal: 3 }),
        floats([...shape.slice(0, -1), draw.integer(1, 3)]),
      ],
      attributes: { upper: draw.flag(), transposed: draw.flag(), unitDiagonal: draw.flag() },
    };
  },
};

/** Lower triangular `L` with `L Lᵀ = A`, of the symmetric part of `A`; NaN where that is not positive definite. */
export const cholesky: OpRecord<NoAttributes> = {
  name: "cholesky",
  type(args) {
    const [a] = requireOperands("cholesky", args, 1);
    requireSquare("cholesky", args);
    return a;
  },
  // S = L⁻ᵀ Φ(Lᵀ L̄) L⁻¹, Ā = (S + Sᵀ) / 2, where Φ takes the lower triangle with half of the diagonal.
  // Source: Murray, "Differentiation of the Cholesky decomposition", 2016, arXiv:1602.07527.
  gradient({ output, cotangent, rules }) {
    const options: Triangular = { upper: false, transposed: true, unitDiagonal: false };
    const inner = product(rules, output, cotangent, "a");
    const phi = rules.scale(
      rules.add(triangle(rules, inner, "lower"), triangle(rules, inner, "lower", true)),
      0.5,
    );
    const left = solveTriangular(rules, output, phi, options);
    const both = solveTriangular(rules, output, transpose(rules, left), options);
    return [rules.scale(rules.add(both, transpose(rules, both)), 0.5)];
  },
  lower: {
    kind: "procedure",
    batch: batchOf,
    initial({ node, read, guard }, index) {
      const { dtype } = node.type;
      const [batch, [i, j]] = [index.slice(0, -2), index.slice(-2) as [Affine, Affine]];
      const half = (value: readonly Affine[]) => call("mul", read(0, value), constant(0.5, dtype));
      const symmetric = () => call("add", half([...batch, i, j]), half([...batch, j, i]));
      return guard([{ ...before(j, i, sizeOfMatrix(node)), low: 0 }], symmetric, constant(0, dtype));
    },
    body({ node, bind, result, store, loop, when, accumulator }, batch) {
      const n = sizeOfMatrix(node);
      /** `A[i, j] - Σ L[i, k] L[j, k]` over k < j. */
      const remainder = (i: Affine, j: Affine) => {
        const sum = accumulator("sum", constant(0, node.type.dtype));
        loop("k", n, (k) =>
          when([before(k, j, n)], () => {
            const term = call("mul", result([...batch, i, k]), result([...batch, j, k]));
            sum.update(call("add", sum.value, term));
          }),
        );
        return call("sub", result([...batch, i, j]), sum.value);
      };
      loop("j", n, (j) => {
        const pivot = bind(call("sqrt", remainder(j, j)), "pivot");
        store([...batch, j, j], pivot);
        loop("i", n, (i) =>
          when([before(j, i, n)], () => store([...batch, i, j], call("div", remainder(i, j), pivot))),
        );
      });
    },
  },
  flops: (node) => Math.round((countOf(node) * sizeOfMatrix(node) ** 3) / 3),
  sample: (draw) => ({ args: [floats(squareShape(draw), { range: [-1, 1], diagonal: 5 })], attributes: {} }),
};

type Span = readonly [start: number, end: number];

export interface Pivoting {
  readonly complete: boolean;
}

/**
 * `P A = L U` with partial pivoting, packed as [..., n, n + 1]: `U` on and above the diagonal, `L` (whose diagonal is ones)
 * below it, and in the last column, for each row, the number of the row of `A` that it was. Where a pivot is 0, nothing is left to
 * eliminate. `complete`: `P A Q = L U` with the largest element left as the pivot, so that zeros come last, of singular matrices, too;
 * [..., n + 1, n + 1], and in the last row the numbers of the columns.
 */
export const lu: OpRecord<Pivoting> = {
  name: "lu",
  type(args, { complete }) {
    const [a] = requireOperands("lu", args, 1);
    requireSquare("lu", args);
    const n = a.shape.at(-1)!;
    return { dtype: a.dtype, shape: [...a.shape.slice(0, -2), complete ? n + 1 : n, n + 1] };
  },
  // P Ā Q = L⁻ᵀ (tril(Lᵀ L̄) + triu(Ū Uᵀ)) U⁻ᵀ, where tril is strict.
  gradient({ node, args, output, cotangent, rules }) {
    const { shape } = args[0]!.type;
    const [n, batch] = [shape.at(-1)!, shape.length - 2];
    const lead = shape.slice(0, -2);
    const part = (x: Node, [top, bottom]: Span, [left, right]: Span): Node =>
      rules.slice(x, [...lead.map(() => 0), top, left], [...lead, bottom, right]);
    const inside: Span = [0, n];
    const beyond: Span = [n, n + 1];
    const [packed, packedCotangent] = [part(output, inside, inside), part(cotangent, inside, inside)];
    const lowerCotangent = triangle(rules, packedCotangent, "lower", true);
    const upperCotangent = triangle(rules, packedCotangent, "upper");
    // Lᵀ L̄ is (strict L)ᵀ L̄ + L̄.
    const strictLower = triangle(rules, packed, "lower", true);
    const lowerPart = rules.add(product(rules, strictLower, lowerCotangent, "a"), lowerCotangent);
    const upperPart = product(rules, upperCotangent, triangle(rules, packed, "upper"), "b");
    const inner = rules.add(triangle(rules, lowerPart, "lower", true), triangle(rules, upperPart, "upper"));
    const [ofL, ofU]: [Triangular, Triangular] = [
      { upper: false, transposed: true, unitDiagonal: true },
      { upper: true, transposed: false, unitDiagonal: false },
    ];
    const left = solveTriangular(rules, packed, inner, ofL);
    const both = solveTriangular(rules, packed, transpose(rules, left), ofU);
    const unpermuted = (x: Node, numbers: Node): Node => {
      const places = rules.cast(rules.reshape(numbers, shape.slice(0, -1)), "i32");
      return rules.graph.apply(scatterAdd, [x, places], { batch, size: n });
    };
    const columns = node.attributes.complete ? unpermuted(both, part(output, beyond, inside)) : both;
    return [unpermuted(transpose(rules, columns), part(output, inside, beyond))];
  },
  lower: {
    kind: "procedure",
    batch: batchOf,
    initial({ node, read, guard }, index) {
      const [row, column] = index.slice(-2) as [Affine, Affine];
      const number = (at: Affine) => call(scalarTypes[node.type.dtype].cast, indexValue(at));
      const isInside = (at: Affine): Bound => ({ index: at, low: 0, high: sizeOfMatrix(node.args[0]!) });
      if (!node.attributes.complete) return guard([isInside(column)], () => read(0, index), number(row));
      const beyond = guard([isInside(column)], () => number(column), number(row));
      return guard([isInside(row), isInside(column)], () => read(0, index), beyond);
    },
    body(context, batch) {
      const { node, bind, result, store, loop, when } = context;
      const n = sizeOfMatrix(node.args[0]!);
      const swap = (one: readonly Affine[], other: readonly Affine[]): void => {
        const [first, second] = [result([...batch, ...one]), result([...batch, ...other])];
        store([...batch, ...one], second);
        store([...batch, ...other], first);
      };
      const zero = constant(0, node.type.dtype);
      loop("k", n, (k) => {
        const chosen = largestFrom(context, batch, k);
        loop("j", n + 1, (j) => swap([k, j], [chosen.row, j]));
        if (node.attributes.complete) loop("i", n + 1, (i) => swap([i, k], [i, chosen.column]));
        const pivot = bind(result([...batch, k, k]), "pivot");
        const isZero = bind(call("equal", pivot, zero), "isZero");
        loop("i", n, (i) =>
          when([before(k, i, n)], () => {
            const quotient = call("div", result([...batch, i, k]), pivot);
            const factor = bind(call("select", isZero, zero, quotient), "factor");
            store([...batch, i, k], factor);
            loop("j", n, (j) =>
              when([before(k, j, n)], () => {
                const eliminated = call("mul", factor, result([...batch, k, j]));
                store([...batch, i, j], call("sub", result([...batch, i, j]), eliminated));
              }),
            );
          }),
        );
      });
    },
  },
  flops: (node) => Math.round((countOf(node) * 2 * sizeOfMatrix(node.args[0]!) ** 3) / 3),
  sample: (draw) => ({
    args: [floats(squareShape(draw), { range: [-1, 1], diagonal: 3 })],
    attributes: { complete: draw.flag() },
  }),
  // Rows change places, and columns.
  edgeCases: [false, true].flatMap((complete) => [
    { args: [floats([3, 3])], attributes: { complete } },
    { args: [floats([2, 4, 4])], attributes: { complete } },
  ]),
};

/** Where the largest magnitude is from row `k` on: in column `k`, or in all columns from there on. */
function largestFrom(
  { node, bind, result, loop, when, accumulator, asIndex }: ProcedureContext<Node<Pivoting>>,
  batch: readonly Affine[],
  k: Affine,
): { readonly row: Affine; readonly column: Affine } {
  const n = sizeOfMatrix(node.args[0]!);
  const largest = accumulator("largest", constant(-1, node.type.dtype));
  const row = accumulator("row", indexValue(k));
  const column = node.attributes.complete ? accumulator("column", indexValue(k)) : undefined;
  const from = (at: Affine): Bound => ({ ...before(k, at, n), low: 0 });
  const compare = (i: Affine, j: Affine): void => {
    const magnitude = bind(call("abs", result([...batch, i, j])), "magnitude");
    const isLarger = bind(call("greater", magnitude, largest.value), "isLarger");
    largest.update(call("select", isLarger, magnitude, largest.value));
    row.update(call("select", isLarger, indexValue(i), row.value));
    column?.update(call("select", isLarger, indexValue(j), column.value));
  };
  loop("i", n, (i) =>
    when([from(i)], () =>
      column ? loop("j", n, (j) => when([from(j)], () => compare(i, j))) : compare(i, k),
    ),
  );
  return { row: asIndex(row.value, n), column: column ? asIndex(column.value, n) : k };
}
