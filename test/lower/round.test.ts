/** In float64 registers, whatever has steps sees 32-bit numbers, and copies are what they are copies of. */
import { describe, expect, it } from "vitest";
import { shortest } from "../../compiler/scalar/numbers.ts";
import { isFloat } from "../../compiler/scalar/types.ts";
import { Graph, input, type Node, type OpRecord } from "../../compiler/graph/graph.ts";
import { printKernel } from "../../compiler/loops/print.ts";
import { opRecords, ops } from "../../compiler/ops/registry.ts";
import { differentiate } from "../../compiler/autodiff/differentiate.ts";
import { simplifyOnTheWay } from "../../compiler/simplify/simplifications.ts";
import { emitted, interpreted, kernelsOf, programOf } from "../support/graph-function.ts";
import { difference, randomNumbers } from "../support/numeric.ts";
import { describeSample, samplesOf, valuesOf } from "../support/op-samples.ts";
import { products } from "../support/products.ts";
import { sizeOf } from "../../compiler/graph/types.ts";
import type { Sample } from "../../compiler/graph/sampling.ts";
import { constantValue } from "../../compiler/ops/numbers.ts";

/** A sample in f32, if the op takes it. */
function single(record: OpRecord, sample: Sample): Sample[] {
  const args = sample.args.map(({ type, ...rest }) => ({
    ...rest,
    type: { ...type, dtype: type.dtype === "f64" ? ("f32" as const) : type.dtype },
  }));
  try {
    record.type(
      args.map(({ type }) => type),
      sample.attributes,
    );
    return [{ ...sample, args }];
  } catch {
    return [];
  }
}

/** All that can be applied to any numbers: solving systems of equations multiplies the smallest difference. */
const records = opRecords.filter(
  ({ name, lower }) =>
    !["scan", "inline"].includes(lower.kind) && !["triangularSolve", "cholesky", "lu"].includes(name),
);

const isCopy = ({ steps, exact, lower }: OpRecord): boolean =>
  steps === true || exact === true || (lower.kind === "map" && lower.movement);

interface Case {
  readonly record: OpRecord;
  readonly sample: Sample;
  /** Operands are products of two inputs, in registers; or inputs of their own. */
  readonly computed: Record<string, Node>;
  readonly given: Record<string, Node>;
  readonly graphs: readonly [Graph, Graph];
}

/** How operands are met: as they are, as results, too, or turned around. */
const forms = ["computed", "stored", "moved"] as const;

/** The op, and its gradient where operands are chosen from. */
function caseOf(record: OpRecord, sample: Sample, form: (typeof forms)[number]): Case {
  const build = (operand: (graph: Graph, position: number) => Node): [Graph, Record<string, Node>] => {
    const graph = new Graph(simplifyOnTheWay);
    const operands = sample.args.map(({ type }, k) =>
      form === "moved"
        ? graph.apply(ops.flip, [operand(graph, k)], { axes: [...type.shape.keys()] })
        : operand(graph, k),
    );
    const result = graph.apply(record, operands, sample.attributes);
    const floats = operands.filter(({ type }) => type.dtype === "f32");
    const outputs: Record<string, Node> = { result };
    if (isCopy(record) && record.exact && record.gradient !== null && isFloat(result.type.dtype)) {
      const cotangent = graph.leaf(input, result.type, { name: "cotangent" });
      for (const [k, gradient] of differentiate(graph, [result], [cotangent], floats).entries())
        outputs[`gradient${k}`] = gradient;
    }
    if (form === "stored")
      for (const [k, operandNode] of floats.entries()) outputs[`operand${k}`] = operandNode;
    return [graph, outputs];
  };
  const operandOf = (graph: Graph, name: string, position: number): Node =>
    graph.leaf(input, sample.args[position]!.type, { name });
  const [first, computed] = build((graph, k) =>
    sample.args[k]!.type.dtype === "f32"
      ? graph.apply(ops.mul, [operandOf(graph, `a${k}`, k), operandOf(graph, `b${k}`, k)])
      : operandOf(graph, `a${k}`, k),
  );
  const [second, given] = build((graph, k) => operandOf(graph, `a${k}`, k));
  return { record, sample, computed, given, graphs: [first, second] };
}

describe("values between two 32-bit numbers", () => {
  it("are one of them for every function that steps, and for every copy", async () => {
    const cases = records.flatMap((record) =>
      samplesOf(record)
        .slice(0, 2)
        .flatMap((sample) => single(record, sample))
        .filter(({ args }) => args.some(({ type }) => type.dtype === "f32"))
        .flatMap((sample) => forms.map((form) => caseOf(record, sample, form))),
    );
    const functions = await emitted(cases.map(({ computed, graphs }) => programOf(graphs[0], computed)));
    const tested = new Set<string>();
    for (const [position, { record, sample, given, graphs }] of cases.entries()) {
      const reference = interpreted(programOf(graphs[1], given));
      for (let trial = 0; trial < 2; trial++) {
        const random = randomNumbers(17 + position + 1000 * trial);
        const [computedInputs, givenInputs]: Record<string, ArrayLike<number>>[] = [{}, {}];
        for (const [k, values] of valuesOf(sample, random).entries()) {
          const { dtype, shape } = sample.args[k]!.type;
          const { a, b, product } = products(sizeOf(shape), random);
          Object.assign(
            computedInputs!,
            dtype === "f32" ? { [`a${k}`]: a, [`b${k}`]: b } : { [`a${k}`]: values },
          );
          Object.assign(givenInputs!, { [`a${k}`]: dtype === "f32" ? product : values });
        }
        const cotangent = { cotangent: new Float32Array(sizeOf(given["result"]!.type.shape)).fill(1) };
        const actual = functions[position]!({ ...computedInputs, ...cotangent });
        const expected = reference({ ...givenInputs, ...cotangent });
        const place = `${describeSample(record, sample)}, ${Object.keys(given).join(", ")}`;
        for (const name of Object.keys(given)) {
          const [one, other] = [Array.from(actual[name]!), Array.from(expected[name]!)];
          if (isCopy(record) && !name.startsWith("gradient"))
            expect(one, `${name} of ${place}`).toEqual(other);
          else expect(difference(one, other), `${name} of ${place}`).toBeLessThan(2e-6);
        }
        tested.add(record.name);
      }
    }
    for (const name of [
      "floor",
      "less",
      "toI32",
      "sqrt",
      "maximum",
      "amax",
      "argmax",
      "argsort",
      "windowMax",
      "concat",
    ])
      expect(tested).toContain(name);
  });
});

const f32 = (...shape: number[]) => ({ dtype: "f32", shape }) as const;

/** The loops of what `build` makes of `x` and `w`. */
function loopsOf(build: (graph: Graph, x: Node, w: Node) => Readonly<Record<string, Node>>): string {
  const graph = new Graph(simplifyOnTheWay);
  const [x, w] = ["x", "w"].map((name) => graph.leaf(input, f32(3, 4), { name })) as [Node, Node];
  return kernelsOf(programOf(graph, build(graph, x, w)))
    .map(printKernel)
    .join("");
}

describe("loops", () => {
  it("round what a function with steps reads, where it is computed", () => {
    expect(
      loopsOf((graph, x, w) => {
        const product = graph.apply(ops.mul, [x, w]);
        return { floor: graph.apply(ops.floor, [product]), twice: graph.apply(ops.add, [product, product]) };
      }),
    ).toMatchInlineSnapshot(`
      "kernel floor_add(x: read f32[12], w: read f32[12], floor: write f32[12], add: write f32[12])
        for i in 0..3 parallel
          for j in 0..4 parallel
            let x = x[4*i + j]
            let value = w[4*i + j]
            let mul = toF32(mul(x, value))
            let floor = floor(mul)
            floor[4*i + j] = floor
            let add = add(mul, mul)
            add[4*i + j] = add
      "
    `);
  });

  it("round nothing where only arithmetic follows", () => {
    expect(
      loopsOf((graph, x, w) => {
        const product = graph.apply(ops.mul, [x, w]);
        return { product, exp: graph.apply(ops.exp, [product]) };
      }),
    ).toMatchInlineSnapshot(`
      "kernel mul_exp(x: read f32[12], w: read f32[12], mul: write f32[12], exp: write f32[12])
        for i in 0..3 parallel
          for j in 0..4 parallel
            let x = x[4*i + j]
            let value = w[4*i + j]
            let mul = mul(x, value)
            mul[4*i + j] = mul
            let exp = exp(mul)
            exp[4*i + j] = exp
      "
    `);
  });

  it("round what a stored maximum is chosen from, where others read it", () => {
    expect(
      loopsOf((graph, x, w) => {
        const product = graph.apply(ops.mul, [x, w]);
        const largest = graph.apply(ops.amax, [product], { axes: [1] });
        const wide = graph.apply(ops.broadcast, [largest], { shape: [3, 4], axes: [0] });
        return { largest, below: graph.apply(ops.sub, [product, wide]) };
      }),
    ).toMatchInlineSnapshot(`
      "kernel amax_sub(x: read f32[12], w: read f32[12], amax: write f32[3], sub: write f32[12])
        for i in 0..3 parallel
          accumulator amax = -Infinity
          for r in 0..4
            let x = x[4*i + r]
            let value = w[4*i + r]
            let mul = toF32(mul(x, value))
            amax := maximum(amax, mul)
          amax[i] = amax
          for s in 0..4 parallel
            let x2 = x[4*i + s]
            let value2 = w[4*i + s]
            let mul2 = toF32(mul(x2, value2))
            let sub = sub(mul2, amax)
            sub[4*i + s] = sub
      "
    `);
  });

  it("leave to a chosen value the rounding of what nobody else reads", () => {
    expect(
      loopsOf((graph, x, w) => {
        const relu = graph.apply(ops.relu, [graph.apply(ops.mul, [x, w])]);
        return { sign: graph.apply(ops.sign, [relu]) };
      }),
    ).toMatchInlineSnapshot(`
      "kernel sign(x: read f32[12], w: read f32[12], sign: write f32[12])
        for i in 0..3 parallel
          for j in 0..4 parallel
            let x = x[4*i + j]
            let value = w[4*i + j]
            let mul = mul(x, value)
            let relu = toF32(relu(mul))
            let sign = sign(relu)
            sign[4*i + j] = sign
      "
    `);
  });
});

describe("numbers", () => {
  it("are of their type from the start", () => {
    const graph = new Graph();
    expect(constantValue(graph.scalar(0.9, "f32"))).toBe(Math.fround(0.9));
    expect(graph.scalar(0.9, "f32")).toBe(graph.scalar(Math.fround(0.9), "f32"));
    expect(constantValue(graph.scalar(0.9, "f64"))).toBe(0.9);
  });

  it("are written as short as they can be", () => {
    const random = randomNumbers(5);
    for (const value of [0.9, 1e-8, -0.005, 1e30, 2 ** -149, 3, 0, -0, Infinity, -Infinity, 16_777_217])
      expect(Math.fround(shortest(Math.fround(value), "f32"))).toBe(Math.fround(value));
    const short = [0.9, 1e-8, -0.005, 1e30];
    expect(short.map((value) => shortest(Math.fround(value), "f32"))).toEqual(short);
    for (let k = 0; k < 1000; k++) {
      const value = Math.fround((random() - 0.5) * 10 ** (60 * (random() - 0.5)));
      expect(Math.fround(shortest(value, "f32"))).toBe(value);
      expect(shortest(value + 0.1, "f64")).toBe(value + 0.1);
    }
  });
});
