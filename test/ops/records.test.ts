/** Every op record on its samples: gradients against central differences, and all ways to run it against each other. */
import { describe, expect, test } from "vitest";
import { CompileError, type ErrorCode } from "../../compiler/errors.ts";
import { isFloat } from "../../compiler/graph/dtype.ts";
import { Graph } from "../../compiler/graph/graph.ts";
import { sizeOf } from "../../compiler/graph/traverse.ts";
import type { Attributes, Node, TensorType } from "../../compiler/graph/types.ts";
import { opRecords } from "../../compiler/ops/registry.ts";
import type { Sample } from "../../compiler/ops/record.ts";
import { rulesOf } from "../../compiler/ops/rules.ts";
import { differentiate } from "../../compiler/passes/differentiate.ts";
import { simplifyOnTheWay } from "../../compiler/passes/simplify.ts";
import { emitted, interpreted, programOf, type Arrays } from "../support/graph-function.ts";
import { draw, opSamples } from "../support/op-samples.ts";
import { centralDifferences, difference, dot, randomNumbers } from "../support/numeric.ts";

interface Application {
  readonly graph: Graph;
  readonly leaves: readonly Node[];
  readonly output: Node;
  /** Positions of the arguments that have a gradient. */
  readonly floats: readonly number[];
}

function applied(op: string, { args, attributes = {} }: Sample): Application {
  const graph = new Graph(simplifyOnTheWay);
  const leaves = args.map(({ type }, k) => graph.leaf("input", type, { name: `a${k}` }));
  const floats = args.flatMap(({ type }, k) => (isFloat(type.dtype) ? [k] : []));
  return { graph, leaves, output: graph.apply(op, leaves, attributes), floats };
}

const named = (values: readonly ArrayLike<number>[], prefix = "a"): Arrays =>
  Object.fromEntries(values.map((value, k) => [`${prefix}${k}`, value]));

/** The gradient's graph: `d0`, `d1`, … beside the output. */
function gradientsOf({ graph, leaves, output, floats }: Application) {
  const cotangent = graph.leaf("input", output.type, { name: "cotangent" });
  const gradients = differentiate(
    graph,
    [output],
    [cotangent],
    floats.map((k) => leaves[k]!),
  );
  return { cotangent, gradients };
}

// Rounding to f32 has no numeric gradient; for ops with bodies see passes/differentiate.test.ts and nn/custom-gradient.test.ts.
test("every differentiable record has samples", () => {
  const without = [...opRecords.values()].filter(
    (record) => record.gradient !== null && record.samples.length === 0,
  );
  expect(without.map(({ name }) => name)).toEqual(["toF32", "scan", "customGradient"]);
});

describe.each(opSamples)("%s", (_, op, sample, k) => {
  const random = randomNumbers(1 + k);
  const values = draw(sample, random);

  test("gradient", () => {
    const application = applied(op, sample);
    const { graph, output, floats } = application;
    const { gradients } = gradientsOf(application);
    const run = interpreted(
      programOf(graph, { output, ...Object.fromEntries(gradients.map((node, i) => [`d${i}`, node])) }),
    );
    const cotangent = Float64Array.from({ length: sizeOf(output.type.shape) }, () => random() - 0.5);
    const results = run({ ...named(values), cotangent });
    for (const [i, position] of floats.entries()) {
      const numeric = centralDifferences(
        (x) => dot(run({ ...named(values.with(position, x)), cotangent })["output"]!, cotangent),
        values[position]!,
      );
      expect(difference(results[`d${i}`]!, numeric), `argument ${position}`).toBeLessThan(1e-7);
    }
  });

  test("gradient of the gradient", () => {
    const application = applied(op, sample);
    const { graph, leaves, output, floats } = application;
    const { cotangent, gradients } = gradientsOf(application);
    // Σ ⟨gradient of argument i, vi⟩, differentiated by all arguments and by the cotangent.
    const rules = rulesOf(graph);
    const directions = gradients.map((node, i) => graph.leaf("input", node.type, { name: `v${i}` }));
    const sums = gradients.map((node, i) =>
      rules.sum(
        rules.mul(node, directions[i]!),
        node.type.shape.map((_, axis) => axis),
      ),
    );
    const total = sums.reduce((a, b) => rules.add(a, b));
    const wrt = [...floats.map((position) => leaves[position]!), cotangent];
    const second = differentiate(graph, [total], [graph.scalar(1, "f64")], wrt);
    const run = interpreted(
      programOf(graph, { total, ...Object.fromEntries(second.map((node, i) => [`s${i}`, node])) }),
    );
    const seed = Float64Array.from({ length: sizeOf(output.type.shape) }, () => random() - 0.5);
    const vectors = named(
      gradients.map(({ type }) => Float64Array.from({ length: sizeOf(type.shape) }, () => random() - 0.5)),
      "v",
    );
    const at = (arrays: readonly Float64Array[], cotangentValue: Float64Array) =>
      run({ ...named(arrays), ...vectors, cotangent: cotangentValue });
    const results = at(values, seed);
    for (const [i, position] of floats.entries()) {
      const numeric = centralDifferences(
        (x) => at(values.with(position, x), seed)["total"]![0]!,
        values[position]!,
      );
      expect(difference(results[`s${i}`]!, numeric), `argument ${position}`).toBeLessThan(1e-6);
    }
    const numeric = centralDifferences((x) => at(values, x)["total"]![0]!, seed);
    expect(difference(results[`s${floats.length}`]!, numeric), "cotangent").toBeLessThan(1e-7);
  });
});

test("unscheduled, scheduled and emitted loops agree", async () => {
  const programs = opSamples.map(([, op, sample]) => {
    const application = applied(op, sample);
    const { gradients } = gradientsOf(application);
    return programOf(application.graph, {
      output: application.output,
      ...Object.fromEntries(gradients.map((node, i) => [`d${i}`, node])),
    });
  });
  const fromText = await emitted(programs);
  for (const [k, [name, , sample]] of opSamples.entries()) {
    const random = randomNumbers(100 + k);
    const program = programs[k]!;
    const { length } = program.buffers.find((buffer) => buffer.name === "output")!;
    const inputs = {
      ...named(draw(sample, random)),
      cotangent: Float64Array.from({ length }, () => random() - 0.5),
    };
    const plain = interpreted(program)(inputs);
    const scheduled = interpreted(program, { scheduled: true })(inputs);
    const text = fromText[k]!(inputs);
    for (const output of Object.keys(plain)) {
      // Partial sums may be added in another order by the schedule, but not by the printer.
      expect(difference(scheduled[output]!, plain[output]!), `${name}: ${output}, scheduled`).toBeLessThan(
        1e-12,
      );
      expect(Array.from(text[output]!), `${name}: ${output}, emitted`).toEqual(
        Array.from(scheduled[output]!),
      );
    }
  }
});

const f64 = (...shape: number[]): TensorType => ({ dtype: "f64", shape });
const i32 = (...shape: number[]): TensorType => ({ dtype: "i32", shape });
const bool = (...shape: number[]): TensorType => ({ dtype: "bool", shape });
const window = { kernel: [3], stride: [1], padding: [0], dilation: [1] };
const convolved = { role: "output", shape: [1, 2, 3], stride: [1], padding: [0], dilation: [1], groups: 1 };
const contracted = { aBatch: [], bBatch: [], aContract: [1], bContract: [0] };

test.each<[string, readonly TensorType[], Attributes, ErrorCode]>([
  ["add", [f64(2, 3), f64(3, 2)], {}, "TPL011"],
  ["add", [f64(2), i32(2)], {}, "TPL010"],
  ["add", [bool(2), bool(2)], {}, "TPL010"],
  ["add", [f64(2)], {}, "TPL010"],
  ["exp", [i32(2)], {}, "TPL010"],
  ["and", [f64(2), f64(2)], {}, "TPL010"],
  ["select", [f64(2), f64(2), f64(2)], {}, "TPL010"],
  ["select", [bool(2), f64(2), i32(2)], {}, "TPL010"],
  ["quotient", [f64(2), f64(2)], {}, "TPL010"],
  ["reshape", [f64(2, 3)], { shape: [4, 2] }, "TPL014"],
  ["transpose", [f64(2, 3)], { permutation: [0, 0] }, "TPL013"],
  ["transpose", [f64(2, 3)], { permutation: [1] }, "TPL013"],
  ["broadcast", [f64(2)], { shape: [3], axes: [0] }, "TPL011"],
  ["broadcast", [f64(2)], { shape: [2, 2], axes: [2] }, "TPL011"],
  ["broadcast", [f64(2, 3)], { shape: [3, 2], axes: [1, 0] }, "TPL011"],
  ["broadcast", [f64(2, 2)], { shape: [2, 2], axes: [0, 0] }, "TPL011"],
  ["slice", [f64(5)], { starts: [2], ends: [2], steps: [1] }, "TPL017"],
  ["slice", [f64(5)], { starts: [0], ends: [6], steps: [1] }, "TPL017"],
  ["slice", [f64(5)], { starts: [0], ends: [5], steps: [0] }, "TPL017"],
  ["slice", [f64(5)], { starts: [-1], ends: [5], steps: [1] }, "TPL017"],
  ["slice", [f64(5)], { starts: [0.5], ends: [5], steps: [1] }, "TPL017"],
  ["pad", [f64(3)], { low: [-2], high: [-1], interior: [0], value: 0 }, "TPL016"],
  ["concat", [f64(2, 3), f64(3, 3)], { axis: 1 }, "TPL011"],
  ["concat", [f64(2), i32(2)], { axis: 0 }, "TPL011"],
  ["concat", [f64(2), f64(2)], { axis: 1 }, "TPL013"],
  ["flip", [f64(2)], { axes: [1] }, "TPL013"],
  ["sum", [f64(2, 3)], { axes: [2] }, "TPL013"],
  ["sum", [f64(2, 3)], { axes: [0, 0] }, "TPL013"],
  ["sum", [bool(2, 3)], { axes: [0] }, "TPL010"],
  ["amax", [f64(2, 3)], { axes: [-1] }, "TPL013"],
  ["amax", [bool(2)], { axes: [0] }, "TPL010"],
  ["argmax", [f64(2, 3)], { axis: 2 }, "TPL013"],
  ["argmax", [bool(2)], { axis: 0 }, "TPL010"],
  ["cumulativeSum", [f64(2)], { axis: 1, reverse: false }, "TPL013"],
  ["cumulativeSum", [bool(2)], { axis: 0, reverse: false }, "TPL010"],
  ["prod", [f64(2, 3)], { axes: [2] }, "TPL013"],
  ["linearRecurrence", [f64(2, 3), f64(2, 3)], { axis: 2, reverse: false }, "TPL013"],
  ["linearRecurrence", [f64(2, 3), f64(3)], { axis: 0, reverse: false }, "TPL011"],
  ["contraction", [f64(2, 3), f64(4, 2)], contracted, "TPL012"],
  ["contraction", [f64(2, 3), i32(3, 2)], contracted, "TPL010"],
  ["contraction", [bool(2, 3), bool(3, 2)], contracted, "TPL010"],
  [
    "contraction",
    [f64(2, 3), f64(3, 3)],
    { aBatch: [0], bBatch: [1], aContract: [1], bContract: [0] },
    "TPL011",
  ],
  [
    "contraction",
    [f64(2, 3), f64(3, 3)],
    { aBatch: [], bBatch: [], aContract: [2], bContract: [0] },
    "TPL013",
  ],
  ["convolution", [f64(1, 3, 5), f64(2, 2, 3)], convolved, "TPL015"],
  ["convolution", [f64(1, 2, 2), f64(2, 2, 3)], convolved, "TPL015"],
  ["convolution", [f64(2, 2, 5), f64(2, 2, 3)], convolved, "TPL015"],
  ["convolution", [f64(1, 2, 5), i32(2, 2, 3)], convolved, "TPL010"],
  ["windowSum", [f64(2)], window, "TPL015"],
  ["windowSum", [f64(5)], { ...window, padding: [2] }, "TPL015"],
  ["windowSpread", [f64(3)], { ...window, shape: [6] }, "TPL015"],
  ["windowArgmax", [f64(2)], window, "TPL015"],
  ["gather", [f64(3), f64(2)], { batch: 0 }, "TPL010"],
  ["gather", [f64(3, 4), i32(2, 2)], { batch: 1 }, "TPL011"],
  ["scatterAdd", [f64(2, 3), i32(3)], { batch: 0, size: 4 }, "TPL011"],
  ["scatterAdd", [f64(2), f64(2)], { batch: 0, size: 4 }, "TPL010"],
  ["cholesky", [f64(3, 2)], {}, "TPL016"],
  ["cholesky", [i32(2, 2)], {}, "TPL010"],
  ["lu", [f64(3)], {}, "TPL016"],
  ["triangularSolve", [f64(3, 3), f64(2, 3)], {}, "TPL011"],
  ["triangularSolve", [f64(2, 3, 3), f64(3, 3)], {}, "TPL011"],
  ["iota", [], { shape: [2], axis: 1 }, "TPL013"],
  ["randomBits", [f64(), i32()], { shape: [2], stream: 0 }, "TPL010"],
])("%s of %j, %j is refused", (op, types, attributes, code) => {
  const graph = new Graph(simplifyOnTheWay);
  const leaves = types.map((type, k) => graph.leaf("input", type, { name: `a${k}` }));
  let thrown: unknown;
  try {
    graph.apply(op, leaves, attributes);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(CompileError);
  expect((thrown as CompileError).code).toBe(code);
  // The message names the op.
  expect((thrown as CompileError).message).toMatch(/^TPL\d{3} [a-zA-Z0-9]+: /);
});
