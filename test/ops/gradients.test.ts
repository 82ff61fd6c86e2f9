/** The gradient of every op, and the gradient of that, against central differences, on samples of its record. */
import { describe, expect, test } from "vitest";
import { opRecords } from "../../compiler/ops/registry.ts";
import { rulesOf } from "../../compiler/ops/rules.ts";
import { input, nameOf, type Node, type OpRecord } from "../../compiler/graph/graph.ts";
import { differentiate } from "../../compiler/autodiff/differentiate.ts";
import { interpreted, programOf } from "../support/graph-function.ts";
import { difference, dot, randomNumbers } from "../support/numeric.ts";
import { describeSample, samplesOf, shapesOf, shapesPerOp, valuesOf } from "../support/op-samples.ts";
import { applied, gradientsOf, named, smallNumbers } from "./applied.ts";
import { sizeOf } from "../../compiler/graph/types.ts";
import { drawing, type Sample } from "../../compiler/graph/sampling.ts";

/** Elements of each operand whose derivative is compared, at most. */
const elementsPerOperand = 12;

const withGradient = opRecords.filter((record) => record.gradient !== null);

/** The derivative of `f` at `x` along `direction`, by central differences. */
function slope(
  f: (x: Float64Array) => number,
  x: Float64Array,
  direction: Float64Array,
  step: number,
): number {
  const at = (distance: number): number => f(x.map((value, k) => value + distance * direction[k]!));
  return (at(step) - at(-step)) / (2 * step);
}

const unit = (size: number, element: number): Float64Array =>
  new Float64Array(size).fill(1, element, element + 1);

/** Of some of the results, as in a graph that uses no others. */
function checkGradient(record: OpRecord, sample: Sample, random: () => number): void {
  const application = applied(record, sample);
  const { graph, floatOperands, floatOutputs } = application;
  const draw = drawing(random);
  const some = draw.some(floatOutputs.length);
  const outputs = some.length === 0 ? floatOutputs : some.map((k) => floatOutputs[k]!);
  const { gradients, alone } = gradientsOf(application, outputs);
  const values = valuesOf(sample, random);
  const cotangents = outputs.map(({ type }) => smallNumbers(sizeOf(type.shape), random));
  const forward = interpreted(programOf(graph, named(outputs, "output")));
  const loss = (operands: readonly Float64Array[]): number => {
    const results = forward(named(operands, "a"));
    return cotangents.reduce((sum, cotangent, k) => sum + dot(results[`output${k}`]!, cotangent), 0);
  };
  const results = interpreted(
    programOf(graph, { ...named(gradients, "gradient"), ...named(alone, "alone") }),
  )({
    ...named(values, "a"),
    ...named(cotangents, "cotangent"),
  });
  for (const [k, position] of floatOperands.entries()) {
    const [x, gradient] = [values[position]!, results[`gradient${k}`]!];
    const elements = draw.order(x.length).slice(0, elementsPerOperand);
    const along = (element: number): number =>
      slope((moved) => loss(values.with(position, moved)), x, unit(x.length, element), sample.grid ?? 1e-5);
    const place = `gradient of ${describeSample(record, sample)} by operand ${position}`;
    const exact = elements.map((element) => gradient[element]!);
    expect(difference(exact, elements.map(along)), place).toBeLessThan(1e-7);
    expect(difference(results[`alone${k}`]!, gradient), `${place}, alone`).toBeLessThan(1e-12);
  }
}

/** Σ ⟨gradient, weight⟩ over all operands, and its gradients by the operands and by the cotangents, along random directions. */
function checkSecondGradient(record: OpRecord, sample: Sample, random: () => number): void {
  const application = applied(record, sample);
  const { graph, leaves, floatOperands } = application;
  const { cotangents, gradients } = gradientsOf(application);
  const rules = rulesOf(graph);
  const weighted = gradients.map((gradient, k) => {
    const weight = graph.leaf(input, gradient.type, { name: `weight${k}` });
    return rules.cast(rules.sum(rules.mul(gradient, weight), [...gradient.type.shape.keys()]), "f64");
  });
  const total = weighted.reduce(rules.add);
  const variables: readonly Node[] = [...floatOperands.map((k) => leaves[k]!), ...cotangents];
  const second = differentiate(graph, [total], [graph.scalar(1, "f64")], variables);
  const numbersFor = (nodes: readonly Node[]) =>
    nodes.map(({ type }) => smallNumbers(sizeOf(type.shape), random));
  const values = {
    ...named(valuesOf(sample, random), "a"),
    ...named(numbersFor(cotangents), "cotangent"),
    ...named(numbersFor(gradients), "weight"),
  };
  const forward = interpreted(programOf(graph, { total }));
  const results = interpreted(programOf(graph, named(second, "second")))(values);
  for (const [k, variable] of variables.entries()) {
    const name = nameOf(variable)!;
    const x = values[name]!;
    const direction = smallNumbers(x.length, random);
    const numeric = slope(
      (moved) => forward({ ...values, [name]: moved })["total"]![0]!,
      x,
      direction,
      sample.grid ?? 1e-5,
    );
    expect(
      difference([dot(results[`second${k}`]!, direction)], [numeric]),
      `gradient of the gradient of ${describeSample(record, sample)} by ${name}`,
    ).toBeLessThan(1e-6);
  }
}

describe.each(withGradient.map((record) => [record.name, record] as const))("%s", (_, record) => {
  const samples = samplesOf(record);

  test("enough different shapes, each with a gradient", () => {
    expect(new Set(samples.map((sample) => shapesOf(record, sample))).size).toBeGreaterThanOrEqual(
      shapesPerOp,
    );
    const differentiable = samples.filter((sample) => applied(record, sample).floatOperands.length > 0);
    expect(differentiable.length).toBeGreaterThanOrEqual(shapesPerOp);
  });

  test("gradient", () => {
    for (const [k, sample] of samples.entries()) checkGradient(record, sample, randomNumbers(1 + k));
  });

  test("gradient of the gradient", () => {
    for (const [k, sample] of samples.entries())
      if (applied(record, sample).floatOperands.length > 0)
        checkSecondGradient(record, sample, randomNumbers(1001 + k));
  });
});

const withoutGradient = opRecords.filter((record) => record.gradient === null);

test.each(withoutGradient.map((record) => [record.name, record] as const))(
  "%s sends nothing back",
  (_, record) => {
    for (const sample of samplesOf(record)) {
      const application = applied(record, sample);
      const { gradients } = gradientsOf(application);
      for (const gradient of gradients) {
        const run = interpreted(programOf(application.graph, { gradient }));
        expect(run({})["gradient"]!.every((value) => value === 0)).toBe(true);
      }
    }
  },
);
