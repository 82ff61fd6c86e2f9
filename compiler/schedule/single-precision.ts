/** A kernel in float32 alone: `add(toF64(x), 0.1:f64)` becomes `add(x, 0.1)`. */
import { call, constant } from "../loops/build.ts";
import type { Expr, Kernel, Stmt } from "../loops/types.ts";
import { mapBody, mapExpression } from "../loops/visit.ts";
import type { DType } from "../scalar/types.ts";

export const inSinglePrecision = (kernel: Kernel): Kernel => ({
  ...kernel,
  buffers: kernel.buffers.map((buffer) => ({ ...buffer, type: single(buffer.type) })),
  body: kernel.body.map(ofStatement),
});

const single = (type: DType): DType => (type === "f64" ? "f32" : type);

function ofStatement(statement: Stmt): Stmt {
  const inside = mapBody(mapExpression(statement, ofValue), (body) => body.map(ofStatement));
  return inside.kind === "let" || inside.kind === "accumulator"
    ? { ...inside, type: single(inside.type) }
    : inside;
}

function ofValue(value: Expr): Expr {
  switch (value.kind) {
    case "constant":
      return constant(value.value, single(value.type));
    case "call": {
      const args = value.args.map(ofValue);
      const isCast = value.function === "toF64" || value.function === "toF32";
      if (isCast && args[0]!.type === "f32")
        return value.args[0]!.type === "f32" && value.function === "toF32" ? { ...value, args } : args[0]!;
      return call(value.function === "toF64" ? "toF32" : value.function, ...args);
    }
    case "guard":
      return {
        ...value,
        type: single(value.type),
        value: ofValue(value.value),
        otherwise: ofValue(value.otherwise),
      };
    case "variable":
    case "load":
      return { ...value, type: single(value.type) };
    case "index":
      return value;
  }
}
