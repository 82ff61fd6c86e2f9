/** One record for every row of the table of scalar functions: the same function, element by element. */
import { CompileError, showShape } from "../errors.ts";
import type { DType } from "../graph/dtype.ts";
import type { Node } from "../graph/types.ts";
import type { OpRecord, Sample } from "./record.ts";
import { elements } from "./rules.ts";
import { scalarFunctions, type ScalarFunction } from "./scalar.ts";

function record(name: string, row: ScalarFunction): OpRecord {
  return {
    name,
    type(args) {
      const shape = args[0]!.shape;
      if (args.length !== row.arity)
        throw new CompileError("TPL010", `${name}: takes ${row.arity} operands, not ${args.length}`);
      for (const arg of args)
        if (arg.shape.length !== shape.length || arg.shape.some((extent, axis) => extent !== shape[axis]))
          throw new CompileError(
            "TPL011",
            `${name}: shapes differ: ${args.map((a) => showShape(a.shape)).join(" and ")}`,
          );
      const values = name === "select" ? args.slice(1) : args;
      if (values.some((arg) => arg.dtype !== values[0]!.dtype))
        throw new CompileError(
          "TPL010",
          `${name}: operand types differ: ${args.map((a) => a.dtype).join(" and ")}; convert one with cast()`,
        );
      return {
        dtype: resultType(
          name,
          row,
          args.map((arg) => arg.dtype),
        ),
        shape,
      };
    },
    gradient:
      row.gradient === null
        ? null
        : ({ args, output, cotangent, rules }) =>
            row.gradient!({
              args,
              output,
              cotangent,
              call: rules.call,
              constant: (value) => rules.constant(value, output),
            }),
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
    flops: (node: Node) => elements(node),
    samples: samplesOf(name, row),
  };
}

function resultType(name: string, row: ScalarFunction, operands: readonly DType[]): DType {
  try {
    return row.type(operands);
  } catch (error) {
    throw new CompileError("TPL010", `${name}: ${(error as Error).message}; convert with cast()`);
  }
}

/** In f64, for numeric gradients: rounding to f32 has none. */
function samplesOf(name: string, row: ScalarFunction): Sample[] {
  if (row.gradient === null || name === "toF32") return [];
  const operand = (position: number, shape: readonly number[]): Sample["args"][number] => ({
    type: { dtype: name === "select" && position === 0 ? "bool" : "f64", shape },
    range: row.domain?.[position] ?? ([-2, 2] as const),
  });
  return [[5], [3, 4], []].map((shape) => ({
    args: Array.from({ length: row.arity }, (_, position) => operand(position, shape)),
  }));
}

export const pointwiseRecords: readonly OpRecord[] = Object.entries(scalarFunctions).map(([name, row]) =>
  record(name, row),
);
