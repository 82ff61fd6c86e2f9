/**
 * Random tensors, drawn anew in every training step and in every step of a scan: the same in every run with the same seed, on
 * every target.
 */
import { CompileError } from "../errors.ts";
import { scalarTypes, type DType } from "../scalar/types.ts";
import type { Shape } from "../graph/types.ts";
import type { Tensor } from "../model/trace.ts";
import { applyOp } from "../model/apply.ts";
import { largestBelow, smallestFrom } from "../../runtime/types.ts";
import { add, cast, cos, greaterEqual, log, maximum, minimum, mul, sqrt, sub, where } from "./arithmetic.ts";
import { identity, type Owner } from "./operands.ts";
import { ops } from "../ops/registry.ts";

const largestUnit = 1 - 2 ** -24;

/** In [0, `largestUnit`], in steps of 2⁻²⁴. */
const unit = ({ trace }: Owner, shape: Shape): Tensor =>
  cast(applyOp(ops.toUnitFloat, [trace.root.active.randomBits(shape)]), "f32");

const shifted = (x: Tensor, by: number): Tensor => (by === 0 ? x : add(x, by));

/** Evenly distributed in [low, high). */
export function randomUniform<const S extends Shape>(
  owner: Owner,
  shape: S,
  low?: number,
  high?: number,
): Tensor<[...S], "f32">;
export function randomUniform(owner: Owner, shape: Shape, low = 0, high = 1): Tensor {
  const { float } = owner.trace.options;
  const stored = scalarTypes[float].round;
  const width = stored(high - low);
  const isPoint = low === high;
  const first = isPoint ? stored(low) : smallestFrom(low, float);
  const last = isPoint ? first : largestBelow(high, float);
  if (!(first <= last && Number.isFinite(width)))
    throw new CompileError(
      "TPL017",
      `randomUniform: there is no ${float} number in [${low}, ${high}), or the interval is too long`,
    );
  // Rounded on all targets alike: a number may be drawn in one kernel and again in another.
  const rounded = (x: Tensor): Tensor => (float === "f64" ? x : applyOp(ops[scalarTypes[float].cast], [x]));
  const scaled = width === 1 ? unit(owner, shape) : rounded(mul(unit(owner, shape), width));
  const drawn = low === 0 ? scaled : rounded(add(scaled, stored(low)));
  // Where rounding reaches an end that is not part of the interval.
  const [least, most] = [stored(low), stored(stored(largestUnit * width) + stored(low))];
  const below = most > last ? minimum(drawn, last) : drawn;
  return least < first ? maximum(below, first) : below;
}

/** Normally distributed: `√(-2 ln u) cos(2π v)` with u in (0, 1], v in [0, 1). Box, Muller, 1958. */
export function randomNormal<const S extends Shape>(
  owner: Owner,
  shape: S,
  mean = 0,
  deviation = 1,
): Tensor<[...S], "f32"> {
  const radius: Tensor = sqrt(mul(log(sub(1, unit(owner, shape))), -2));
  const standard = mul(radius, cos(mul(unit(owner, shape), 2 * Math.PI)));
  return shifted(mul(standard, deviation), mean) as Tensor as Tensor<[...S], "f32">;
}

/**
 * While training, each element is 0 with probability `rate`, and the others are divided by `1 - rate`; in evaluation, `x`
 * itself. Srivastava et al., 2014.
 */
export function dropout<S extends Shape, D extends DType>(x: Tensor<S, D>, rate: number): Tensor<S, D>;
export function dropout(x: Tensor, rate: number): Tensor {
  if (!(rate >= 0 && rate < 1))
    throw new CompileError("TPL017", `dropout: the rate is in [0, 1), not ${rate}`);
  if (!x.trace.training || rate === 0) return identity(x);
  const kept = greaterEqual(unit(x, x.shape), rate);
  return where(kept, mul(x, 1 / (1 - rate)), 0);
}
