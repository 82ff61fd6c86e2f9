/** Rotary position embedding. Su et al., "RoFormer: enhanced transformer with rotary position embedding", 2021. */
import { CompileError, showShape } from "../errors.ts";
import type { DType } from "../scalar/types.ts";
import type { Shape } from "../graph/types.ts";
import type { Tensor } from "../model/trace.ts";
import { add, cast, cos, exp, mul, sin, sub } from "./arithmetic.ts";
import { arange } from "./create.ts";
import { requireFloat } from "./operands.ts";
import { concat, narrow, reshape, stack, unsqueeze } from "./shape.ts";

export interface RotaryOptions {
  /** Pair i of n turns by `base^(-i / n)` radians from one position to the next; default 10,000. */
  readonly base?: number;
  /**
   * Which elements turn together: each of the first half with its counterpart in the second (the default, as in the
   * weights of LLaMA and GPT-NeoX), or neighbours (as in the paper).
   */
  readonly pairs?: "halves" | "neighbours";
  /** The position of each time step, [..., time]; by default 0, 1, 2, … */
  readonly positions?: Tensor;
}

/**
 * Turns pairs of elements of x [..., time, size] by angles that grow with time, so that the product of two turned
 * vectors depends on the distance between them: queries and keys of an attention, after they are divided into heads.
 */
export function rotary<S extends Shape, D extends DType>(
  x: Tensor<S, D>,
  options?: RotaryOptions,
): Tensor<S, D>;
export function rotary(
  x: Tensor,
  { base = 10_000, pairs = "halves", positions }: RotaryOptions = {},
): Tensor {
  requireFloat("rotary", x);
  const [time, size] = x.shape.slice(-2);
  if (time === undefined || size === undefined || size % 2 !== 0)
    throw new CompileError(
      "TPL017",
      `rotary: ${showShape(x.shape)} must be [..., time, size] of an even size`,
    );
  if (!(base > 0)) throw new CompileError("TPL017", `rotary: the base is above 0, not ${base}`);
  const half = size / 2;
  const speed: Tensor = exp(mul(cast(arange(x, half), "f32"), -Math.log(base) / half));
  const angle: Tensor = mul(unsqueeze(cast(positions ?? arange(x, time), "f32"), -1), speed);
  const [cosine, sine]: readonly Tensor[] = [cos(angle), sin(angle)];
  const turn = (a: Tensor, b: Tensor): [Tensor, Tensor] => [
    sub(mul(a, cosine!), mul(b, sine!)),
    add(mul(b, cosine!), mul(a, sine!)),
  ];
  if (pairs === "halves") return concat(turn(narrow(x, -1, 0, half), narrow(x, -1, half, size)), -1);
  const paired: Tensor = reshape(x, [...x.shape.slice(0, -1), half, 2]);
  const [even, odd] = [0, 1].map((k): Tensor =>
    reshape(narrow(paired, -1, k, k + 1), [...x.shape.slice(0, -1), half]),
  );
  return reshape(stack(turn(even!, odd!), -1), x.shape);
}
