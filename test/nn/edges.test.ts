/**
 * First and second derivatives of every public function where they are most easily wrong (`edge-inputs.ts`): a number where the value is
 * one, the slope where there is one, and nothing where nothing arrives.
 */
import { describe, expect, test } from "vitest";
import * as api from "../../compiler/index.ts";
import { isFloat } from "../../compiler/scalar/types.ts";
import { Trace } from "../../compiler/model/trace.ts";
import type { FloatType } from "../../compiler/scalar/types.ts";
import { differentiate } from "../../compiler/autodiff/differentiate.ts";
import { assembled, emitted, interpreted, programOf, type Arrays } from "../support/graph-function.ts";
import { dot } from "../support/numeric.ts";
import { edges, type Edge } from "./edge-inputs.ts";
import { sizeOf } from "../../compiler/graph/types.ts";
import { input, type Node } from "../../compiler/graph/graph.ts";

test("every export is tried, or has no derivative", () => {
  expect(Object.keys(edges).toSorted()).toEqual(Object.keys(api).toSorted());
});

type Numbers = readonly number[];
/** What moves, by name: inputs and parameters. */
type Point = Readonly<Record<string, Numbers>>;

/** The value, `Jᵀ c`, and the derivative of `⟨Jᵀ c, v⟩`, by each leaf. */
function derivativesOf({ build, inputs }: Edge, float: FloatType) {
  const trace = new Trace({ training: true, float });
  const tensors = Object.entries(inputs).map(
    ([name, { shape, dtype = "f32" }]) => [name, trace.input(name, shape, dtype)] as const,
  );
  const output = build(Object.fromEntries(tensors));
  const { graph } = trace;
  const leaves: readonly (readonly [string, Node])[] = [
    ...tensors.map(([name, { node }]) => [name, node] as const),
    ...[...trace.parameters].map(([name, { node }]) => [name, node] as const),
  ].filter(([, node]) => isFloat(node.type.dtype));
  const variables = leaves.map(([, node]) => node);
  const cotangent = graph.leaf(input, output.node.type, { name: "cotangent" });
  const gradients = differentiate(graph, [output.node], [cotangent], variables);
  const directions = leaves.map(([name, { type }]) => graph.leaf(input, type, { name: `toward ${name}` }));
  const seconds = differentiate(graph, gradients, directions, variables);
  const named = (prefix: string, nodes: readonly Node[]) =>
    Object.fromEntries(nodes.map((node, k) => [`${prefix} ${leaves[k]![0]}`, node]));
  const program = programOf(graph, {
    value: output.node,
    ...named("first", gradients),
    ...named("second", seconds),
  });
  const reference = interpreted(program, { rounding: "strict" });
  const states = Object.fromEntries(
    [...trace.states].map(([name, { node }]) => [name, numbersFor(name, node)]),
  );
  const constants = Object.fromEntries([...trace.constants].map(([name, { values }]) => [name, values]));
  const parameters: Point = Object.fromEntries(
    [...trace.parameters].map(([name, { node }]) => [name, numbersFor(name, node)]),
  );
  const size = sizeOf(output.shape);
  const toward: Point = Object.fromEntries(
    leaves.map(([name, { type }], k) => [name, pattern(sizeOf(type.shape), k)]),
  );
  return {
    program,
    parameters,
    toward,
    run(point: Point, cotangents: Numbers = pattern(size, 5), run = reference) {
      const given: Arrays = {
        ...constants,
        ...states,
        ...point,
        cotangent: cotangents,
        ...Object.fromEntries(Object.entries(toward).map(([name, values]) => [`toward ${name}`, values])),
      };
      const results = run(given);
      const part = (prefix: string): number[] =>
        leaves.flatMap(([name]) => [...results[`${prefix} ${name}`]!]);
      return { value: [...results["value"]!], first: part("first"), second: part("second") };
    },
    size,
    cotangents: pattern(size, 5),
  };
}

/** Numbers without a pattern that could hide a mistake, of both signs. */
const pattern = (size: number, seed: number): Numbers =>
  Array.from(
    { length: size },
    (_, k) => 0.2 + 0.6 * (((k + 1) * 0.618034 + seed * 0.2718) % 1) * (k % 2 === 0 ? 1 : -1.7),
  );

/** As after some training: weights and biases of a layer are neither 0 nor 1. */
const numbersFor = (name: string, { type }: Node): Numbers =>
  name.includes("running_var")
    ? Array<number>(sizeOf(type.shape)).fill(1)
    : type.dtype === "i32"
      ? [1]
      : pattern(sizeOf(type.shape), name.length);

const isNumber = (x: number): boolean => !Number.isNaN(x);
const show = (point: Point): string =>
  JSON.stringify(
    Object.fromEntries(Object.entries(point).map(([name, values]) => [name, values.map(String).join(" ")])),
  );

const tried = Object.entries(edges).flatMap(([name, cases]) =>
  typeof cases === "string"
    ? []
    : cases.map((edge, k) => [cases.length > 1 ? `${name}, ${k}` : name, edge] as const),
);

describe.each(tried)("%s", (_, edge) => {
  test("numbers where the value is one, and nothing where nothing arrives", () => {
    const exact = derivativesOf(edge, "f64");
    const single = derivativesOf(edge, "f32");
    for (const inputs of edge.points) {
      const point = { ...exact.parameters, ...inputs };
      const given = Object.values(inputs).flat();
      const largest = Math.max(...given.map(Math.abs));
      const right = exact.run(point);
      for (const derivatives of [exact, single]) {
        const { value, first, second } = derivatives.run(point);
        const where = `${derivatives === exact ? "f64" : "f32"}, at ${show(inputs)}`;
        // An infinity that is no pole comes from one that was given, or from numbers that are too large.
        const isOwn = value.every(Number.isFinite) || largest <= 20;
        if (!value.every(isNumber) || !isOwn || (edge.squares && largest > 1e19)) continue;
        expect(first.every(isNumber), `first derivative, ${where}: ${first.join(" ")}`).toBe(true);
        if (!given.every(Number.isFinite)) continue;
        // In 32 bits, second derivatives double one number, and multiply several.
        const range = derivatives === exact ? Infinity : given.length === 1 ? 1.5e38 : 1e18;
        if (first.every(Number.isFinite) && right.second.every((x) => Math.abs(x) < 3e38) && largest < range)
          expect(second.every(isNumber), `second derivative, ${where}: ${second.join(" ")}`).toBe(true);
        if (!right.first.every((x) => Math.abs(x) < 3e38 || largest <= 20)) continue;
        const none = derivatives.run(point, Array<number>(derivatives.size).fill(0)).first;
        expect(
          none.map((x) => x + 0),
          `nothing arrives, ${where}`,
        ).toEqual(none.map(() => 0));
      }
    }
  });

  if (edge.isNoSlope !== true)
    test("the slope, where there is one", () => {
      const derivatives = derivativesOf(edge, "f64");
      for (const inputs of edge.points)
        if (
          Object.values(inputs)
            .flat()
            .every((x) => Math.abs(x) <= 100)
        )
          checkSlopes(derivatives, inputs);
    });
});

/** From both sides and by different steps; where these do not agree, there is no derivative. */
function checkSlopes(derivatives: ReturnType<typeof derivativesOf>, inputs: Point): void {
  const { toward, cotangents } = derivatives;
  const point: Point = { ...derivatives.parameters, ...inputs };
  const step = 2e-5;
  const places = new Map(
    [-4, -2, -1, 0, 1, 2, 4].map((steps) => {
      const along = (name: string, x: number, k: number): number => x + steps * step * toward[name]![k]!;
      const moved = Object.entries(point).map(
        ([name, values]) => [name, values.map((x, k) => along(name, x, k))] as const,
      );
      return [steps, derivatives.run(Object.fromEntries(moved))] as const;
    }),
  );
  const here = places.get(0)!;
  const check = (found: number, of: (place: typeof here) => number, what: string): void => {
    const at = (steps: number): number => of(places.get(steps)!);
    const slopes = [1, 2, -1, -2].map((n) => (-3 * at(0) + 4 * at(n) - at(2 * n)) / (2 * n * step));
    const [slope] = slopes as [number];
    const scale = Math.max(1, Math.abs(slope));
    const error = Math.max(...slopes.map((other) => Math.abs(other - slope)));
    if (!(error <= 0.01 * scale)) return;
    expect(Math.abs(found - slope), `${what} at ${show(inputs)}: ${found}, not ${slope}`).toBeLessThanOrEqual(
      1e-5 * scale + 2 * error,
    );
  };
  const directions = Object.values(toward).flat();
  check(dot(here.first, directions), ({ value }) => dot(value, cotangents), "slope");
  for (const [k, second] of here.second.entries())
    check(second, ({ first }) => first[k]!, `second derivative ${k}`);
}

test("on all targets, what is a number in 32 bits is one", async () => {
  const all = tried.map(([name, edge]) => ({ name, edge, derivatives: derivativesOf(edge, "f32") }));
  const programs = all.map(({ derivatives }) => derivatives.program);
  const ts = await emitted(programs);
  const wasm = await assembled(programs);
  for (const [k, { name, edge, derivatives }] of all.entries())
    for (const inputs of edge.points) {
      const point = { ...derivatives.parameters, ...inputs };
      const right = derivatives.run(point);
      for (const [way, runs] of Object.entries({ ts, wasm })) {
        const found = derivatives.run(point, undefined, runs[k]!);
        for (const part of ["first", "second"] as const)
          if (right[part].every(isNumber))
            expect(
              found[part].every(isNumber),
              `${way}: ${part} derivative of ${name} at ${show(inputs)}`,
            ).toBe(true);
      }
    }
});
