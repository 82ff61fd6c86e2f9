/** Initial values of parameters, public as `initial.zeros`, `initial.normal(0, 0.02)`, ...; the trainer draws random ones from its seed. */
import {
  above0,
  anyNumber,
  atLeast0,
  bound,
  finite,
  oneOf,
  optional,
  optionalOptions,
} from "../model/arguments/check.ts";
import { numbers, shape } from "../model/arguments/kinds.ts";
import { publish } from "../model/arguments/publish.ts";
import { CompileError, showShape } from "../errors.ts";
import type { Shape } from "../graph/types.ts";
import type { Initial } from "../../runtime/index.ts";

export const zeros: Initial = { kind: "zeros" };
export const ones: Initial = { kind: "ones" };
/** Ones on the diagonal of a matrix. */
export const identity: Initial = { kind: "identity" };
export const constant = publish(
  "initial.constant",
  (value: number): Initial => ({ kind: "constant", value }),
  {
    value: anyNumber,
  },
);
/** Given values, in row-major order. */
export const data = publish(
  "initial.data",
  (values: Float32Array | Float64Array | readonly number[]): Initial => ({ kind: "data", values }),
  { values: numbers },
);
/** Evenly distributed in [low, high). */
export const uniform = publish(
  "initial.uniform",
  (low: number, high: number): Initial => {
    requireOrder(low, high);
    return { kind: "uniform", low, high };
  },
  { low: finite, high: finite },
);
const within = (limit: number): Initial => uniform(-limit, limit);
export const normal = publish(
  "initial.normal",
  (mean = 0, deviation = 1): Initial => ({ kind: "normal", mean, deviation }),
  { mean: optional(finite), deviation: optional(atLeast0) },
);
/** Normal, redrawn until in [low, high]; by default within two deviations of the mean. */
export const truncatedNormal = publish(
  "initial.truncatedNormal",
  (mean = 0, deviation = 1, low = mean - 2 * deviation, high = mean + 2 * deviation): Initial => {
    requireOrder(low, high);
    return { kind: "truncatedNormal", mean, deviation, low, high };
  },
  { mean: optional(finite), deviation: optional(atLeast0), low: optional(bound), high: optional(bound) },
);
/** Orthonormal rows, or columns if those are fewer. Saxe, McClelland, Ganguli, 2014. */
export const orthogonal = publish(
  "initial.orthogonal",
  (gain = 1): Initial => ({ kind: "orthogonal", gain }),
  { gain: optional(finite) },
);

/** What `torch.nn` gives linear and convolutional weights and biases: uniform within ±1/√fanIn. */
export const torchDefault = publish(
  "initial.torchDefault",
  (fanIn: number): Initial => within(1 / Math.sqrt(fanIn)),
  { fanIn: above0 },
);

export interface KaimingOptions {
  /** √2 suits relu, 1 suits a linear layer. */
  readonly gain?: number;
  readonly mode?: "in" | "out";
}

const kaiming = {
  shape,
  options: optionalOptions<KaimingOptions>({ gain: atLeast0, mode: oneOf(["in", "out"]) }),
};

/** Uniform with deviation `gain / √fan`. He, Zhang, Ren, Sun, 2015. */
export const kaimingUniform = publish(
  "initial.kaimingUniform",
  (ofWeight: Shape, { gain = Math.SQRT2, mode = "in" }: KaimingOptions = {}): Initial =>
    within(gain * Math.sqrt(3 / fansOf(ofWeight)[mode])),
  kaiming,
);

/** Normal with deviation `gain / √fan`. */
export const kaimingNormal = publish(
  "initial.kaimingNormal",
  (ofWeight: Shape, { gain = Math.SQRT2, mode = "in" }: KaimingOptions = {}): Initial =>
    normal(0, gain / Math.sqrt(fansOf(ofWeight)[mode])),
  kaiming,
);

const xavier = { shape, gain: optional(atLeast0) };

/** Uniform with deviation `gain · √(2 / (fanIn + fanOut))`. Glorot, Bengio, 2010. */
export const xavierUniform = publish(
  "initial.xavierUniform",
  (ofWeight: Shape, gain = 1): Initial => {
    const fans = fansOf(ofWeight);
    return within(gain * Math.sqrt(6 / (fans.in + fans.out)));
  },
  xavier,
);

/** Normal with deviation `gain · √(2 / (fanIn + fanOut))`. */
export const xavierNormal = publish(
  "initial.xavierNormal",
  (ofWeight: Shape, gain = 1): Initial => {
    const fans = fansOf(ofWeight);
    return normal(0, gain * Math.sqrt(2 / (fans.in + fans.out)));
  },
  xavier,
);

function requireOrder(low: number, high: number): void {
  if (low > high) throw new CompileError("TPL017", `initial: [${low}, ${high}] ends before it begins`);
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
