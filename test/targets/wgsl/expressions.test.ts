/** Scalar functions of scalar functions: parentheses, literals, and what two compilers make of them. */
import { describe, expect, test } from "vitest";
import { evaluatorOf, scalarFunctions, type ScalarName } from "../../../compiler/scalar/functions.ts";
import { rounded } from "../../../compiler/scalar/numbers.ts";
import type { DType } from "../../../compiler/scalar/types.ts";
import { libraryText, spell, spellNumber } from "../../../compiler/targets/wgsl/functions.ts";
import type { HelperName } from "../../../compiler/targets/wgsl/library.ts";
import { hasNoGpu, openDevice, runKernels, shaderModule } from "../../support/gpu.ts";
import { hasNoNaga, nagaErrors } from "../../support/naga.ts";
import { randomNumbers } from "../../support/numeric.ts";

interface Typed {
  readonly text: string;
  readonly type: DType;
  readonly value: number;
}

const uses = new Set<HelperName>();

function apply(name: ScalarName, ...args: Typed[]): Typed {
  const types = args.map(({ type }) => type);
  const row = scalarFunctions[name];
  const { text, uses: called } = spell(
    name,
    types,
    args.map((arg) => arg.text),
  );
  for (const helper of called) uses.add(helper);
  const type = row.type(types);
  const value = rounded(evaluatorOf(row, types)(...args.map((arg) => arg.value)), type);
  return { text, type, value };
}

const name = (text: string, type: DType): Typed => ({ text, type, value: 0 });
const number = (value: number, type: DType): Typed => ({ ...spellNumber(value, type), type, value });

describe("is spelled", () => {
  const [a, b, c] = ["a", "b", "c"].map((text) => name(text, "f32")) as [Typed, Typed, Typed];
  const [i, j] = [name("i", "i32"), name("j", "i32")];
  const examples: readonly (readonly [Typed, string])[] = [
    [apply("add", apply("mul", a, b), c), "a * b + c"],
    [apply("mul", apply("add", a, b), c), "(a + b) * c"],
    [apply("sub", a, apply("sub", b, c)), "a - (b - c)"],
    [apply("sub", apply("sub", a, b), c), "a - b - c"],
    [apply("neg", apply("neg", a)), "-(-a)"],
    [apply("mul", a, number(-0.1, "f32")), "a * -0.1"],
    [apply("square", a), "a * a"],
    [apply("square", apply("add", a, b)), "square_f32(a + b)"],
    [apply("not", apply("less", a, apply("add", b, c))), "!(a < b + c)"],
    [apply("and", apply("less", a, b), apply("greater", b, c)), "(a < b) && (b > c)"],
    [apply("select", apply("less", a, b), a, b), "select(b, a, a < b)"],
    // Not a template of `a` and `b`.
    [
      apply("select", apply("greater", a, b), apply("less", a, b), apply("isNaN", a)),
      "select(isNaN_f32(a), (a < b), (a > b))",
    ],
    [apply("shiftLeft", apply("add", i, j), number(33, "i32")), "(i + j) << 1u"],
    [apply("shiftRight", i, j), "i >> (u32(j) & 31u)"],
    [apply("bitXor", apply("bitAnd", i, j), j), "(i & j) ^ j"],
    [apply("relu", i), "max(i, 0)"],
    [number(1, "f32"), "1.0"],
    [number(1e-7, "f32"), "1e-7"],
    [number((2 - 2 ** -23) * 2 ** 127, "f32"), "3.4028234663852886e+38"],
    [number(-Infinity, "f32"), "fromBits_f32(-8388608)"],
    [number(-(2 ** 31), "i32"), "i32(-2147483648)"],
    [number(1, "bool"), "true"],
  ];
  test.each(examples.map(([{ text }, expected]) => [expected, text]))("%s", (expected, text) =>
    expect(text).toBe(expected),
  );
});

/** Functions of whose operands and results bits are the same everywhere. */
const ofIntegers = [
  ...(["add", "sub", "mul", "maximum", "minimum", "quotient", "remainder"] as const),
  ...(["bitAnd", "bitOr", "bitXor", "shiftLeft", "shiftRight", "shiftRightLogical"] as const),
  ...(["neg", "square", "abs", "relu", "sign", "toBool", "toI32", "select"] as const),
  ...(["less", "lessEqual", "greater", "greaterEqual", "equal", "notEqual", "and", "or", "not"] as const),
] satisfies readonly ScalarName[];

const variables: readonly Typed[] = [3, -7, 2 ** 31 - 1, -(2 ** 31), 0, 12345].map((value, k) => ({
  text: `v${k}`,
  type: "i32",
  value,
}));

function randomExpression(random: () => number, type: DType, depth: number): Typed {
  const among = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)]!;
  if (depth === 0 && type === "i32") return among(variables);
  const fitting = ofIntegers.flatMap((each) => {
    const row = scalarFunctions[each];
    const lists: readonly (readonly DType[])[] = [
      ...(["i32", "bool"] as const).map((operand) => Array.from({ length: row.arity }, () => operand)),
      ["bool", "i32", "i32"],
    ];
    return lists.flatMap((types) => {
      try {
        if (types.length !== row.arity || row.type(types) !== type) return [];
      } catch {
        return [];
      }
      return [{ each, types }];
    });
  });
  const { each, types } = among(
    depth > 0 ? fitting : fitting.filter(({ types: [first] }) => first === "i32"),
  );
  // Of two literals, compilers refuse what overflows.
  const args = types.map((operand, n) =>
    n > 0 && operand === "i32" && random() < 0.2
      ? number(among([0, 1, -1, 5, 31, -(2 ** 31)]), "i32")
      : randomExpression(random, operand, Math.max(0, depth - 1)),
  );
  return apply(each, ...args);
}

const random = randomNumbers(11);
const expressions = Array.from({ length: 300 }, (_, k) =>
  apply("toI32", randomExpression(random, k % 3 === 0 ? "bool" : "i32", 1 + (k % 4))),
);
const moduleText = `@group(0) @binding(0) var<storage, read_write> words: array<i32>;
${libraryText(uses)}
@compute @workgroup_size(1) fn main() {
${variables.map(({ text }, k) => `  let ${text} = words[${k}];`).join("\n")}
${expressions.map(({ text }, k) => `  words[${variables.length + k}] = ${text};`).join("\n")}
}
`;

test.skipIf(hasNoGpu)("random expressions have their values on a device", async () => {
  const device = await openDevice();
  const memory = new Int32Array(variables.length + expressions.length);
  memory.set(variables.map(({ value }) => value));
  const module = await shaderModule(device, moduleText);
  const [result] = await runKernels(device, module, [{ entryPoint: "main", groups: [1] }], [memory]);
  device.destroy();
  const words = new Int32Array(result!).subarray(variables.length);
  const wrong = expressions.flatMap(({ text, value }, k) =>
    words[k] === value ? [] : [`${text} is ${words[k]}, not ${value}`],
  );
  expect(wrong).toEqual([]);
});

test.skipIf(hasNoNaga)("naga takes them", async () => {
  expect(await nagaErrors([moduleText])).toEqual([""]);
});
