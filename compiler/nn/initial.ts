/** Initial values of parameters, public as `initial.zeros`, `initial.normal(0, 0.02)`, ...; the trainer draws random ones from its seed. */
import { CompileError, showShape } from "../errors.ts";
import type { Shape } from "../graph/types.ts";
import type { Initial } from "../../runtime/index.ts";

export const zeros: Initial = { kind: "zeros" };
export const ones: Initial = { kind: "ones" };
/** Ones on the diagonal of a matrix. */
export const identity: Initial = { kind: "identity" };
export const constant = (value: number): Initial => ({ kind: "constant", value });
/** Given values, in row-major order. */
export const data = (values: Float32Array | Float64Array | readonly number[]): Initial => ({
  kind: "data",
  values,
});
/** Evenly distributed in [low, high). */
export const uniform = (low: number, high: number): Initial => ({ kind: "uniform", low, high });
export const normal = (mean = 0, deviation = 1): Initial => ({ kind: "normal", mean, deviation });
/** Normal, redrawn until in [low, high]; by default within two deviations of the mean. */
export const truncatedNormal = (
  mean = 0,
  deviation = 1,
  low = mean - 2 * deviation,
  high = mean + 2 * deviation,
): Initial => ({ kind: "truncatedNormal", mean, deviation, low, high });
/** Orthonormal rows, or columns if those are fewer. Saxe, McClelland, Ganguli, 2014. */
export const orthogonal = (gain = 1): Initial => ({ kind: "orthogonal", gain });

/** What `torch.nn` gives linear and convolutional weights and biases: uniform within ±1/√fanIn. */
export function torchDefault(fanIn: number): Initial {
  const bound = 1 / Math.sqrt(fanIn);
  return uniform(-bound, bound);
}

export interface KaimingOptions {
  /** √2 suits relu, 1 suits a linear layer. */
  readonly gain?: number;
  readonly mode?: "in" | "out";
}

/** Uniform with deviation `gain / √fan`. He, Zhang, Ren, Sun, 2015. */
export function kaimingUniform(
  shape: Shape,
  { gain = Math.SQRT2, mode = "in" }: KaimingOptions = {},
): Initial {
  const bound = gain * Math.sqrt(3 / fansOf(shape)[mode]);
  return uniform(-bound, bound);
}

/** Normal with deviation `gain / √fan`. */
export const kaimingNormal = (
  shape: Shape,
  { gain = Math.SQRT2, mode = "in" }: KaimingOptions = {},
): Initial => normal(0, gain / Math.sqrt(fansOf(shape)[mode]));

/** Uniform with deviation `gain · √(2 / (fanIn + fanOut))`. Glorot, Bengio, 2010. */
export function xavierUniform(shape: Shape, gain = 1): Initial {
  const fans = fansOf(shape);
  const bound = gain * Math.sqrt(6 / (fans.in + fans.out));
  return uniform(-bound, bound);
}

/** Normal with deviation `gain · √(2 / (fanIn + fanOut))`. */
export function xavierNormal(shape: Shape, gain = 1): Initial {
  const fans = fansOf(shape);
  return normal(0, gain * Math.sqrt(2 / (fans.in + fans.out)));
}

/** How many inputs an output sums over, and how many outputs an input reaches, of a weight [out, in, kernel…]. */
function fansOf(shape: Shape): { readonly in: number; readonly out: number } {
  const [out, into, ...kernel] = shape;
  if (out === undefined || into === undefined)
    throw new CompileError(
      "TPL016",
      `initializer: a weight ${showShape(shape)} has no inputs and outputs to count`,
    );
  const window = kernel.reduce((product, extent) => product * extent, 1);
  return { in: into * window, out: out * window };
}
