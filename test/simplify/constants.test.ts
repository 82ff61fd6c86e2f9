/** Constants are folded, and moved past variables, only where every result stays what it is, to the bit. */
import { describe, expect, test } from "vitest";
import { Graph, input, nameOf, type Rewrite, type Node, type Rules } from "../../compiler/graph/graph.ts";
import { rulesOf } from "../../compiler/ops/rules.ts";
import { evaluatorOf, scalarFunctions, type ScalarName } from "../../compiler/scalar/functions.ts";
import { rounded } from "../../compiler/scalar/numbers.ts";
import { exactReciprocal, productOfFactors } from "../../compiler/simplify/constants.ts";
import { simplifyOnTheWay } from "../../compiler/simplify/simplifications.ts";
import { edgeCombinations, edgeValues } from "../support/edge-values.ts";
import { functionCases } from "../support/scalar-forms.ts";
import { constantValue } from "../../compiler/ops/numbers.ts";
import { ops } from "../../compiler/ops/registry.ts";

/** A graph that does not look up where each of many nodes comes from. */
function graphWithoutSites(rewrite?: Rewrite): Graph {
  const graph = new Graph(rewrite);
  graph.currentSite = graph.site(graph.scalar(0, "f32"));
  return graph;
}

describe("a function of constants is what it is when it runs", () => {
  test.each(functionCases.map((one) => [one.title, one] as const))(
    "%s",
    (_, { name, types, result, ...one }) => {
      const graph = graphWithoutSites(simplifyOnTheWay);
      const rows = edgeCombinations(types);
      // Of very many, every seventh: each value with others all the same.
      const wrong = rows.filter((row, k) => {
        if (rows.length > 1000 && k % 7 > 0) return false;
        const constants = row.map((value, k) => graph.scalar(value, types[k]!));
        const folded = rounded(constantValue(graph.apply(ops[name as ScalarName], constants))!, result);
        return !Object.is(folded, rounded(one.evaluate(...row), result));
      });
      expect(wrong).toEqual([]);
    },
  );
});

/** The value of a node for one number x, rounded after every operation; variables are told by their name. */
function evaluate(node: Node, variables: Readonly<Record<string, number>>): number {
  const { dtype } = node.type;
  const value = constantValue(node);
  if (value !== undefined) return rounded(value, dtype);
  if (node.args.length === 0) return variables[nameOf(node)!]!;
  const compute = evaluatorOf(scalarFunctions[node.op.name as ScalarName], [dtype]);
  return rounded(compute(...node.args.map((arg) => evaluate(arg, variables))), dtype);
}

/** Two constants and a variable, in every way that a rule is about. */
const shapes: Readonly<Record<string, (x: Node, a: Node, b: Node, rules: Rules) => Node>> = {
  "(x · a) · b": (x, a, b, { mul }) => mul(mul(x, a), b),
  "b · (a · x)": (x, a, b, { mul }) => mul(b, mul(a, x)),
  "(x · a) / b": (x, a, b, { mul, div }) => div(mul(x, a), b),
  "(x / a) · b": (x, a, b, { mul, div }) => mul(div(x, a), b),
  "(x + a) + b": (x, a, b, { add }) => add(add(x, a), b),
  "a + (b + x)": (x, a, b, { add }) => add(a, add(b, x)),
  "(x - a) - b": (x, a, b, { sub }) => sub(sub(x, a), b),
  "a - (b - x)": (x, a, b, { sub }) => sub(a, sub(b, x)),
  "(a - x) + (-(x · b))": (x, a, b, { add, sub, mul, neg }) => add(sub(a, x), neg(mul(x, b))),
  "-(-(x · a)) / b": (x, a, b, { mul, neg, div }) => div(neg(neg(mul(x, a))), b),
};

/** Powers of two around those whose products or reciprocals leave the normal numbers, and what is beside them. */
const factors: Readonly<Record<string, readonly number[]>> = {
  f32: [
    -0,
    -1,
    -2,
    NaN,
    0,
    1,
    2,
    3,
    0.5,
    0.1,
    1e-25,
    1e25,
    2 ** -126,
    2 ** -127,
    2 ** -130,
    2 ** -149,
    2 ** 64,
    2 ** 100,
  ]
    .concat(
      [2 ** 126, 2 ** 127, 3 * 2 ** 126, 1 / 3, 4 + 2 ** -21, 255, 1e38, Infinity].flatMap((a) => [a, -a]),
    )
    .map(Math.fround),
  f64: [
    -0,
    -1,
    -2,
    NaN,
    0,
    1,
    2,
    3,
    0.1,
    1e-200,
    1e200,
    2 ** -1022,
    2 ** -1023,
    2 ** -1074,
    2 ** 600,
    4 + 2 ** -50,
  ].concat([2 ** 1022, 2 ** 1023, Infinity]),
  i32: [0, 1, -1, 2, 3, 65_536, 65_537, 2 ** 30, -(2 ** 31), 2 ** 31 - 1],
};

describe.each(["f32", "f64", "i32"] as const)("rules about constants change no bit of %s", (dtype) => {
  test.each(Object.entries(shapes).filter(([shape]) => dtype !== "i32" || !shape.includes("/")))(
    "%s",
    (_, build) => {
      const [simple, plain] = [graphWithoutSites(simplifyOnTheWay), graphWithoutSites()];
      const made = (graph: Graph, a: number, b: number): Node => {
        const number = (value: number): Node => graph.scalar(value, dtype);
        return build(
          graph.leaf(input, { dtype, shape: [] }, { name: "x" }),
          number(a),
          number(b),
          rulesOf(graph),
        );
      };
      for (const a of factors[dtype]!)
        for (const b of factors[dtype]!) {
          const [simplified, given] = [made(simple, a, b), made(plain, a, b)];
          for (const x of edgeValues[dtype])
            if (!Object.is(evaluate(simplified, { x }), evaluate(given, { x })))
              expect(evaluate(simplified, { x }), `x = ${x}, a = ${a}, b = ${b}`).toBe(
                evaluate(given, { x }),
              );
        }
    },
  );
});

test("factors become one where one is a power of two and both are integers, or they wrap", () => {
  expect(productOfFactors(2, 3, "f32")).toBe(6);
  expect(productOfFactors(-100, 4, "f64")).toBe(-400);
  expect(productOfFactors(65_537, 65_539, "i32")).toBe(Math.imul(65_537, 65_539));
  // 0.5 · 0.25 rounds numbers below 2⁻¹²⁶ once where two steps round them twice; 3 · 5 rounds twice where it could once.
  for (const [a, b] of [
    [0.5, 0.25],
    [3, 5],
    [2, 0.01],
    [0, 2],
    [2 ** 64, 2 ** 64],
    [1e-25, 1e-25],
    [2, Infinity],
    [2, NaN],
  ])
    expect(productOfFactors(a!, b!, "f32"), `${a} · ${b}`).toBeUndefined();
});

test("quotients become products only by powers of two whose reciprocals are normal numbers", () => {
  for (let exponent = -1074; exponent <= 1023; exponent++) {
    const isNormal = (low: number, high: number): boolean => -exponent >= low && -exponent <= high;
    expect(exactReciprocal(2 ** exponent, "f64")).toBe(isNormal(-1022, 1023) ? 2 ** -exponent : undefined);
    if (exponent < -149 || exponent > 127) continue;
    const reciprocal = exactReciprocal(-(2 ** exponent), "f32");
    expect(reciprocal && Math.fround(reciprocal)).toBe(isNormal(-126, 127) ? -(2 ** -exponent) : undefined);
  }
  for (const value of [0, -0, 3, 4 + 2 ** -50, Infinity, NaN])
    expect(exactReciprocal(value, "f64")).toBeUndefined();
  // What float32 makes of it counts.
  expect(exactReciprocal(4 + 2 ** -50, "f32")).toBe(0.25);
  expect(exactReciprocal(4, "i32")).toBeUndefined();
});

test("numbers are those of their type", () => {
  expect(rounded(0.1, "f32")).toBe(Math.fround(0.1));
  expect(rounded(1e300, "f32")).toBe(Infinity);
  expect(rounded(2 ** 31, "i32")).toBe(-(2 ** 31));
});
