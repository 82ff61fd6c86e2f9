/**
 * Every scalar function on every list of types that WGSL has, against its meaning: on a device, through both compilers of WGSL; and the functions of
 * the library as C++, through a compiler that takes all liberties that WGSL gives.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { rounded } from "../../../compiler/scalar/numbers.ts";
import { isFloat, type DType } from "../../../compiler/scalar/types.ts";
import { scalarNames, type ScalarName } from "../../../compiler/scalar/functions.ts";
import {
  helperNames,
  libraryText,
  spell,
  spellNumber,
  type Spelled,
} from "../../../compiler/targets/wgsl/functions.ts";
import { edgeCombinations, edgeValues } from "../../support/edge-values.ts";
import { hasNoGpu, openDevice, runKernels, shaderModule } from "../../support/gpu.ts";
import { hasNoNaga, nagaErrors, runByNaga } from "../../support/naga.ts";
import { randomNumbers, unitsApart } from "../../support/numeric.ts";
import { hasNoCompiler, runByCpp } from "../../support/wgsl-in-cpp.ts";
import { functionCases } from "../../support/scalar-forms.ts";

/** By how many units in the last place results may differ from the rounded value; those of all others are the rounded value. */
const promised: Partial<Record<ScalarName, number>> = {
  exp: 2,
  exp2: 2,
  expm1: 2,
  log: 2,
  log1p: 2,
  tanh: 2,
  sin: 2,
  cos: 2,
  sinWhere: 2,
  cosWhere: 2,
  pow: 2,
  sinh: 3,
  cosh: 3,
  sigmoid: 3,
  softplus: 3,
  acos: 3,
  atan: 3,
  atan2: 3,
  asin: 4,
  erf: 4,
  tan: 4,
};
/** What WGSL asks of devices. */
const ofDevices: Partial<Record<ScalarName, number>> = {
  rsqrt: 2,
  sqrt: 4,
  rootOfSquares: 4,
  div: 2.5,
  divideCotangent: 2.5,
  reciprocal: 2.5,
};

const cases = functionCases.filter(({ types, result }) => ![...types, result].includes("f64"));

/** Rows of operands for each case. */
const length = 4096;
const random = randomNumbers(7);
const among = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)]!;
const float = new Float32Array(1);
const bits = new Uint32Array(float.buffer);

function sample(type: DType): number {
  if (type === "bool") return random() < 0.5 ? 0 : 1;
  if (random() < 0.1) return among(edgeValues[type]);
  bits[0] = random() * 2 ** 32;
  if (type === "i32") return among([bits[0], random() * 200 - 100]) | 0;
  return Math.fround(among([float[0]!, random() * 4 - 2, random() * 2 - 1, random() * 200 - 100]));
}

/** All combinations of edge values, or some if they are too many; then random numbers. */
function operandsOf(types: readonly DType[], takes: (...row: number[]) => boolean): number[][] {
  const edges = edgeCombinations(types);
  const some = edges.length <= length / 2 ? edges : Array.from({ length: length / 2 }, () => among(edges));
  const rows = some.filter((row) => takes(...row));
  while (rows.length < length) {
    const row = types.map(sample);
    if (takes(...row)) rows.push(row);
  }
  return rows;
}

/** The bits of a value in memory, where `bool` is 0 or 1. */
function toBits(value: number, type: DType): number {
  if (type !== "f32") return value;
  float[0] = value;
  return bits[0]!;
}
function fromBits(word: number, type: DType): number {
  if (type !== "f32") return word | 0;
  bits[0] = word;
  return float[0]!;
}

const loaded = (at: string, type: DType): string =>
  type === "bool" ? `(${at} != 0u)` : `bitcast<${type}>(${at})`;
const stored = (value: string, type: DType): string =>
  type === "bool" ? `u32(${value})` : `bitcast<u32>(${value})`;

/** A kernel `case0` that computes its rows from columns in one buffer, and puts the results behind them. */
function kernelText(
  k: number,
  start: number,
  types: readonly DType[],
  result: DType,
  { text }: Spelled,
): string {
  const lines = types.map(
    (type, n) => `  let x${n} = ${loaded(`words[${start + n * length}u + id.x]`, type)};`,
  );
  return `@compute @workgroup_size(64)
fn case${k}(@builtin(global_invocation_id) id: vec3<u32>) {
${lines.join("\n")}
  words[${start + types.length * length}u + id.x] = ${stored(text, result)};
}
`;
}

const leastNormal = 2 ** -126;
const isTiny = (value: number): boolean => Math.abs(value) < leastNormal;

/** Results smaller than 2⁻¹²⁶ may be 0, before they are rounded. */
function isRight(actual: number, exact: number, type: DType, units: number): boolean {
  const expected = rounded(exact, type);
  if (Number.isNaN(expected)) return Number.isNaN(actual);
  if (actual === expected || type !== "f32") return actual === expected;
  return isTiny(exact) && isTiny(actual) ? true : unitsApart(actual, exact) <= units;
}

/** The same operands with any that is smaller than 2⁻¹²⁶ as 0, and with zeros of any sign. */
function asDevicesSee(row: readonly number[], types: readonly DType[]): number[][] {
  let rows: number[][] = [[]];
  for (const [n, value] of row.entries()) {
    const choices = types[n] === "f32" && isTiny(value) ? [value, 0, -0] : [value];
    rows = rows.flatMap((first) => choices.map((choice) => [...first, choice]));
  }
  return rows;
}

const show = (value: number): string => (Object.is(value, -0) ? "-0" : String(value));

const rows = cases.map(({ types, takes = () => true }) => operandsOf(types, takes));
/** In words: where the columns of operands of each case begin; one of results follows them. */
const starts: number[] = [];
let end = 0;
for (const { types } of cases) {
  starts.push(end);
  end += (types.length + 1) * length;
}

const spelled = cases.map(({ name, types }) =>
  spell(
    name,
    types,
    types.map((_, n) => `x${n}`),
  ),
);
const kernels = cases.map(({ types, result }, k) => kernelText(k, starts[k]!, types, result, spelled[k]!));
const binding = "@group(0) @binding(0) var<storage, read_write> words: array<u32>;\n";
const moduleText = [binding, libraryText(helperNames), ...kernels].join("\n");
const dispatches = cases.map((_, k) => ({ entryPoint: `case${k}`, groups: [length / 64] as const }));

async function runByTint(code: string, memory: Uint32Array): Promise<Uint32Array> {
  const device = await openDevice();
  try {
    const [result] = await runKernels(device, await shaderModule(device, code), dispatches, [memory]);
    return new Uint32Array(result!);
  } finally {
    device.destroy();
  }
}

interface Compiler {
  readonly compiler: string;
  readonly isMissing: boolean;
  readonly run: (code: string, memory: Uint32Array) => Promise<Uint32Array>;
  /** Positions of cases that it runs: all if not given. */
  readonly takes?: (k: number) => boolean;
}

const isPromised = (k: number): boolean => promised[cases[k]!.name] !== undefined;

const compilers: readonly Compiler[] = [
  { compiler: "Tint", isMissing: hasNoGpu, run: runByTint },
  {
    compiler: "naga",
    isMissing: hasNoNaga,
    run: (code: string, memory: Uint32Array) => runByNaga(code, dispatches, memory),
  },
  {
    compiler: "g++ -ffast-math",
    isMissing: hasNoCompiler,
    run: (code: string, memory: Uint32Array) =>
      runByCpp(
        code,
        dispatches.filter((_, k) => isPromised(k)),
        64,
        memory,
      ),
    takes: isPromised,
  },
];

for (const { compiler, isMissing, run, takes = () => true } of compilers)
  describe.skipIf(isMissing)(`compiled by ${compiler}`, () => {
    let words: Uint32Array;
    beforeAll(async () => {
      const memory = new Uint32Array(end);
      for (const [k, { types }] of cases.entries())
        for (const [n, type] of types.entries()) {
          const column = rows[k]!.map((row) => toBits(row[n]!, type));
          memory.set(column, starts[k]! + n * length);
        }
      words = await run(moduleText, memory);
    }, 120_000);

    const titles = cases.map(({ title }, k) => [title, k] as const).filter(([, k]) => takes(k));
    test.each(titles)("%s", (_, k) => {
      const { name, types, result, evaluate } = cases[k]!;
      const units = result === "f32" ? (promised[name] ?? ofDevices[name] ?? 0) : 0;
      const wrong: string[] = [];
      let worst = 0;
      for (const [i, row] of rows[k]!.entries()) {
        const actual = fromBits(words[starts[k]! + types.length * length + i]!, result);
        const exact = evaluate(...row);
        if (isRight(actual, exact, result, units)) continue;
        const seen = asDevicesSee(row, types);
        if (seen.some((operands) => isRight(actual, evaluate(...operands), result, units))) continue;
        if (isFloat(result)) worst = Math.max(worst, unitsApart(actual, exact));
        const operands = row.map(show).join(", ");
        wrong.push(`${name}(${operands}) is ${show(actual)}, not ${show(rounded(exact, result))}`);
      }
      const summary = `${wrong.length} of ${length} are wrong, by up to ${worst.toFixed(2)} units`;
      expect(wrong.length === 0 ? [] : [summary, ...wrong.slice(0, 8)]).toEqual([]);
    });
  });

test.skipIf(hasNoNaga)("every function of the library comes with all that it needs", async () => {
  const texts = helperNames.map((name) => libraryText([name]));
  expect(await nagaErrors(texts)).toEqual(texts.map(() => ""));
});

test("every row is spelled for every list of types but f64", () => {
  const spelledNames = new Set(cases.map(({ name }) => name));
  expect(scalarNames.filter((name) => !spelledNames.has(name))).toEqual(["toF64"]);
});

test("f64 is refused", () => {
  expect(() => spell("add", ["f64", "f64"], ["a", "b"])).toThrow("WGSL has no f64");
  expect(() => spell("toF64", ["f32"], ["a"])).toThrow("WGSL has no f64");
  expect(() => spellNumber(1, "f64")).toThrow("WGSL has no f64");
});
