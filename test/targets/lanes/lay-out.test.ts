/** Operands laid out for lanes: random convolutions compute the same, without conditions in their innermost loops. */
import { expect, test } from "vitest";
import { Graph, input, type Node } from "../../../compiler/graph/graph.ts";
import type { Kernel } from "../../../compiler/loops/types.ts";
import { expressionOf, forEachPart, forEachStatement } from "../../../compiler/loops/visit.ts";
import { printKernel } from "../../../compiler/loops/print.ts";
import type { ContractionAxes } from "../../../compiler/ops/contraction.ts";
import type { ConvolutionAttributes } from "../../../compiler/ops/convolution.ts";
import { ops } from "../../../compiler/ops/registry.ts";
import { scheduleForLanes } from "../../../compiler/targets/lanes/schedule.ts";
import { applied, gradientsOf, named } from "../../ops/applied.ts";
import { assembled, interpreted, kernelsOf, programOf } from "../../support/graph-function.ts";
import { difference, randomNumbers } from "../../support/numeric.ts";
import { describeSample, valuesOf } from "../../support/op-samples.ts";
import { sizeOf } from "../../../compiler/graph/types.ts";
import { drawing, type Sample } from "../../../compiler/graph/sampling.ts";

const draw = drawing(randomNumbers(8));

/** The role, and which of strides, paddings, dilations and groups are more than the least. */
function kindOf({ attributes }: Sample<ConvolutionAttributes>): string {
  const { role, stride, padding, dilation, groups } = attributes;
  const someAbove = (values: readonly number[], least: number): boolean =>
    values.some((value) => value > least);
  return [role, someAbove(stride, 1), someAbove(padding, 0), someAbove(dilation, 1), groups > 1].join();
}

const samplesPerKind = 4;
const drawnOf = new Map<string, Sample<ConvolutionAttributes>[]>();
for (let trial = 0; trial < 4000; trial++) {
  const sample = ops.convolution.sample(draw);
  const drawn = drawnOf.get(kindOf(sample)) ?? [];
  if (drawn.length < samplesPerKind) drawnOf.set(kindOf(sample), [...drawn, sample]);
}
const samples = [...drawnOf.values()].flat();

const applications = samples.map((sample) => {
  const application = applied(ops.convolution, sample);
  const { gradients } = gradientsOf(application);
  const outputs = { ...named(application.outputs, "output"), ...named(gradients, "gradient") };
  return {
    sample,
    cotangents: application.floatOutputs.map(({ type }) => sizeOf(type.shape)),
    before: programOf(application.graph, outputs),
    after: programOf(application.graph, outputs, { laidOut: true }),
    /** Without gradients. */
    alone: programOf(application.graph, named(application.outputs, "output"), { laidOut: true }),
  };
});

test("all roles, groups, strides, dilations and paddings are drawn, in all ranks", () => {
  // 3 roles, and 4 flags.
  expect(samples).toHaveLength(48 * samplesPerKind);
  expect(new Set(samples.map(({ attributes }) => attributes.stride.length))).toEqual(new Set([0, 1, 2, 3]));
});

test("values and gradients are those of before, interpreted, with lanes, and in WebAssembly", async () => {
  const random = randomNumbers(9);
  const inWebAssembly = await assembled(applications.map(({ after }) => after));
  for (const [k, { sample, cotangents, before, after }] of applications.entries()) {
    const numbers = cotangents.map((size) => Float64Array.from({ length: size }, () => 2 * random() - 1));
    const inputs = { ...named(valuesOf(sample, random), "a"), ...named(numbers, "cotangent") };
    const expected = interpreted(before)(inputs);
    const results = {
      interpreted: interpreted(after)(inputs),
      "scheduled for lanes": interpreted(after, { scheduled: true, schedule: scheduleForLanes })(inputs),
      WebAssembly: inWebAssembly[k]!(inputs),
    };
    for (const [how, actual] of Object.entries(results))
      for (const [name, values] of Object.entries(expected))
        expect(
          difference(actual[name]!, values),
          `${name} of ${describeSample(ops.convolution, sample)}, ${how}`,
        ).toBeLessThan(1e-13);
  }
});

/** Whether it adds something up under a condition. */
function hasGuardedSum(kernel: Kernel): boolean {
  let found = false;
  forEachStatement(kernel.body, (statement) => {
    if (statement.kind === "if") found = true;
    if (statement.kind === "update")
      forEachPart(expressionOf(statement)!, ({ kind }) => {
        found ||= kind === "guard";
      });
  });
  return found;
}

test("no sum of a convolution has conditions, but by the input with strides and dilations", () => {
  let free = 0;
  for (const { sample, alone, before } of applications) {
    const { role, stride, dilation } = sample.attributes;
    const isSpread = stride.some((step) => step > 1) && dilation.some((step) => step > 1);
    if (role === "input" && isSpread) continue;
    for (const kernel of kernelsOf(alone))
      expect(
        hasGuardedSum(kernel),
        `${describeSample(ops.convolution, sample)}\n${printKernel(kernel)}`,
      ).toBe(false);
    if (kernelsOf(before).some(hasGuardedSum)) free++;
  }
  // Most of them had conditions before.
  expect(free).toBeGreaterThan(60);
});

const contractions: readonly [
  string,
  readonly number[],
  readonly number[],
  ContractionAxes,
  stored: number,
][] = [
  // Columns of matrices of 512 rows, which displace each other.
  ["a b", [64, 512], [512, 128], { aBatch: [], bBatch: [], aContract: [1], bContract: [0] }, 1],
  ["aᵀ b", [512, 128], [512, 64], { aBatch: [], bBatch: [], aContract: [0], bContract: [0] }, 2],
  [
    "aᵀ b, sums over two axes",
    [16, 32, 128],
    [32, 16, 64],
    { aBatch: [], bBatch: [], aContract: [0, 1], bContract: [1, 0] },
    2,
  ],
  // Rows of which parts are read by all columns.
  [
    "a b, in parts of rows",
    [256, 1024],
    [1024, 128],
    { aBatch: [], bBatch: [], aContract: [1], bContract: [0] },
    1,
  ],
  // So few rows are near; so few uses do not pay.
  ["a b, short", [64, 32], [32, 128], { aBatch: [], bBatch: [], aContract: [1], bContract: [0] }, 0],
  ["a b, few rows", [8, 512], [512, 128], { aBatch: [], bBatch: [], aContract: [1], bContract: [0] }, 0],
  ["a b, odd", [64, 512], [512, 130], { aBatch: [], bBatch: [], aContract: [1], bContract: [0] }, 0],
  // Rows with rows: lanes would be added up after each of many short sums.
  ["a bᵀ", [128, 64], [32, 64], { aBatch: [], bBatch: [], aContract: [1], bContract: [1] }, 1],
  ["a bᵀ, long", [64, 128], [32, 128], { aBatch: [], bBatch: [], aContract: [1], bContract: [1] }, 0],
];

test.each(contractions)("panels of %s", async (_, aShape, bShape, axes, expectedStored) => {
  const graph = new Graph();
  const [a, b] = [aShape, bShape].map((shape, k) =>
    graph.leaf(input, { dtype: "f32", shape }, { name: `a${k}` }),
  ) as [Node, Node];
  const outputs = { output: graph.apply(ops.contraction, [a, b], axes) };
  const [before, after] = [programOf(graph, outputs), programOf(graph, outputs, { laidOut: true })];
  const copies = kernelsOf(after).filter(({ name }) => name.startsWith("stored")).length;
  expect(copies).toBe(expectedStored);
  const random = randomNumbers(3);
  const inputs = Object.fromEntries(
    [a, b].map(({ type }, k) => [
      `a${k}`,
      Float32Array.from({ length: sizeOf(type.shape) }, () => 2 * random() - 1),
    ]),
  );
  const expected = interpreted(before)(inputs)["output"]!;
  const [run] = await assembled([after]);
  for (const actual of [interpreted(after)(inputs), run!(inputs)])
    expect(difference(actual["output"]!, expected)).toBeLessThan(1e-5);
});
