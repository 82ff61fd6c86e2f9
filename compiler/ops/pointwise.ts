/** One record for every row of the table of scalar functions: the same function, element by element. */
import { CompileError, showShape } from "../errors.ts";
import type { Node, OpRecord, Rules } from "../graph/graph.ts";
import type { Draw, Sample } from "../graph/sampling.ts";
import { sizeOf, type TensorType, sameShape } from "../graph/types.ts";
import {
  scalarFunctions,
  scalarNames,
  type ScalarFunction,
  type ScalarGradient,
  type ScalarName,
} from "../scalar/functions.ts";
import { dtypes, isFloat, scalarTypes, type DType } from "../scalar/types.ts";
import { requireCount } from "./checks.ts";
import { constantValue } from "./numbers.ts";
import { signOf, signRules } from "./sign.ts";

/** Of a comparison of labels with numbers of classes: what `entry/limits.ts` infers limits from. */
export interface PointwiseAttributes {
  /** Labels are in [0, classes), or the one that is ignored. */
  readonly classes?: number;
  readonly ignored?: number;
  /** Accepts the labels that other losses on the same input ignore. */
  readonly tolerant?: true;
}

/** Rows are constants: they call each other as such, and are applied by name. */
const names = new Map(scalarNames.map((name) => [scalarFunctions[name], name]));

type Rule = Omit<ScalarGradient<Node>, "args" | "output" | "cotangent">;

/** What gradient rules of scalar functions build nodes with, of the shape and type of `output`. */
const ruleFor = (rules: Rules, output: Node): Rule => ({
  call: (row, ...args) => rules.call(names.get(row)!, ...args),
  cast: (value, to) => rules.call(scalarTypes[to].cast, value),
  constant: (value) => rules.constant(value, output),
  constantOf: constantValue,
  isPositive: (value) => signOf(value) === "positive",
  typeOf: (value) => value.type.dtype,
  exactQuotient: rules.exactQuotient,
});

function record(name: ScalarName): OpRecord<PointwiseAttributes> {
  const row: ScalarFunction = scalarFunctions[name];
  const sign = signRules[name];
  return {
    name,
    type(args) {
      requireCount(name, args, row.arity);
      const { shape } = args[0]!;
      if (args.some((arg) => !sameShape(arg.shape, shape)))
        throw new CompileError(
          "TPL011",
          `${name}: shapes differ: ${args.map((arg) => showShape(arg.shape)).join(" and ")}`,
        );
      return { dtype: resultType(name, row, args), shape };
    },
    gradient:
      row.gradient === null
        ? null
        : ({ args, output, cotangent, rules }) =>
            row.gradient!({ args, output, cotangent, ...ruleFor(rules, output) }),
    lower: {
      kind: "map",
      movement: false,
      cost: () => row.cost,
      value: ({ node, read }, index) => ({
        kind: "call",
        type: node.type.dtype,
        function: name,
        args: node.args.map((_, position) => read(position, index)),
      }),
    },
    // Comparisons and conversions are no floating-point operations.
    flops: ({ type, args }: Node) =>
      isFloat(type.dtype) && args.some((arg) => arg.type.dtype === type.dtype) ? sizeOf(type.shape) : 0,
    ...(row.steps && { steps: true }),
    ...(row.exact && { exact: true }),
    ...(sign && { sign }),
    sample: (draw) => sampleOf(row, draw),
  };
}

function resultType(name: string, row: ScalarFunction, operands: readonly TensorType[]): DType {
  try {
    return row.type(operands.map(({ dtype }) => dtype));
  } catch (error) {
    const shape = showShape(operands[0]!.shape);
    const { message } = error as Error;
    throw new CompileError("TPL010", `${name}: ${message}, of shape ${shape}; convert with cast()`);
  }
}

/** Operands of one shape, each from its own domain. */
function sampleOf(row: ScalarFunction, draw: Draw): Sample<PointwiseAttributes> {
  const shape = draw.shape();
  const types = draw.pick(sampledTypes(row));
  const args = types.map((dtype, k) => ({
    type: { dtype, shape },
    range: row.domain?.[k] ?? (dtype === "i32" ? ([-100, 100] as const) : ([-2, 2] as const)),
  }));
  // A conversion to or from f32: f32 keeps these values.
  const rounds = row.gradient !== null && [...types, row.type(types)].includes("f32");
  return { args, attributes: {}, ...(rounds && { grid: 2 ** -10 }) };
}

/**
 * Types that the function takes. Where it has a gradient, floating operands and f64 on one side, since numeric gradients need
 * its precision.
 */
function sampledTypes(row: ScalarFunction): readonly (readonly DType[])[] {
  const accepted = combinations(row.arity).filter((types) => isAccepted(row, types));
  if (row.gradient === null) return accepted;
  return accepted.filter((types) => types.some(isFloat) && [...types, row.type(types)].includes("f64"));
}

/** All lists of `length` types. */
const combinations = (length: number): DType[][] =>
  length === 0 ? [[]] : combinations(length - 1).flatMap((types) => dtypes.map((dtype) => [...types, dtype]));

function isAccepted(row: ScalarFunction, types: readonly DType[]): boolean {
  try {
    row.type(types);
    return true;
  } catch {
    return false;
  }
}

export const pointwise = Object.fromEntries(scalarNames.map((name) => [name, record(name)])) as Readonly<
  Record<ScalarName, OpRecord<PointwiseAttributes>>
>;
