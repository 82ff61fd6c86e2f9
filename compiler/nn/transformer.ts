/**
 * Layers of transformers over [batch, time, size], with the parameter names of `torch.nn.TransformerEncoderLayer` and
 * `TransformerDecoderLayer`. Vaswani et al., "Attention is all you need", 2017.
 */
import type { DType } from "../scalar/types.ts";
import type { Shape } from "../graph/types.ts";
import type { Sharing, Tensor } from "../model/trace.ts";
import { relu } from "./activation.ts";
import { add, cast, cos, equal, exp, mul, remainder, sin, sub, where } from "./arithmetic.ts";
import { multiHeadAttention } from "./attention.ts";
import { linear } from "./linear.ts";
import { iota } from "./create.ts";
import { layerNorm } from "./normalisation.ts";
import type { Owner } from "./operands.ts";
import { dropout as dropElements } from "./random.ts";

export interface FeedForwardOptions extends Sharing {
  /** Parameters are `${name}.linear1.weight`, `${name}.linear1.bias`, `${name}.linear2.weight`, `${name}.linear2.bias`. */
  readonly name: string;
  /** Units of the layer between, default 4 · size. */
  readonly hidden?: number;
  /** Default `relu`. */
  readonly activation?: (x: Tensor) => Tensor;
  /** Rate of dropout after the activation, default 0. */
  readonly dropout?: number;
}

/** Two linear layers with an activation between, for each position by itself: [..., size] both ways. */
export function feedForward<S extends Shape, D extends DType>(
  x: Tensor<S, D>,
  options: FeedForwardOptions,
): Tensor<S, D>;
export function feedForward(x: Tensor, options: FeedForwardOptions): Tensor {
  const size = x.shape.at(-1)!;
  const { name, hidden = 4 * size, activation = relu, dropout = 0 } = options;
  const inner = activation(linear(x, hidden, { name: `${name}.linear1` }));
  return linear(dropElements(inner, dropout), size, { name: `${name}.linear2` });
}

export interface TransformerLayerOptions extends FeedForwardOptions {
  /** Of every attention. */
  readonly heads: number;
  /** Rate of dropout of attention weights, of the feed-forward network's inside, and of what each part adds; default 0. */
  readonly dropout?: number;
  /** Normalises what each part reads, not what is left after adding (`norm_first`). Xiong et al., 2020. Default false. */
  readonly normFirst?: boolean;
  /** Added to the variance by the layer norms, default 1e-5. */
  readonly eps?: number;
  /** Which positions each may see of its own sequence, as in `scaledDotProductAttention`: [batch, 1, 1, time] hides padding. */
  readonly mask?: Tensor;
  /** Each position sees only itself and those before; by default false in an encoder, true in a decoder. */
  readonly causal?: boolean;
}

export interface DecoderLayerOptions extends TransformerLayerOptions {
  /** What the encoder made of the source, [batch, source time, size]. */
  readonly memory: Tensor;
  /** Which positions of the memory may be seen: [batch, 1, 1, source time] hides padding. */
  readonly memoryMask?: Tensor;
}

/**
 * Attention of a sequence to itself, then a feed-forward network: [batch, time, size] both ways. Parameters are those of
 * `${name}.self_attn`, `${name}.linear1`, `${name}.linear2`, `${name}.norm1` and `${name}.norm2`.
 */
export function transformerEncoderLayer<S extends Shape, D extends DType>(
  x: Tensor<S, D>,
  options: TransformerLayerOptions,
): Tensor<S, D>;
export function transformerEncoderLayer(x: Tensor, options: TransformerLayerOptions): Tensor {
  const attend = (read: Tensor): Tensor => selfAttention(read, options, options.causal ?? false);
  const attended = residual(x, "norm1", options, attend);
  return residual(attended, "norm2", options, (read) => feedForward(read, options));
}

/**
 * Attention of a sequence to itself, then to the memory, then a feed-forward network: [batch, time, size] both ways.
 * Parameters are those of `${name}.self_attn`, `${name}.multihead_attn`, `${name}.linear1`, `${name}.linear2` and
 * `${name}.norm1` to `norm3`.
 */
export function transformerDecoderLayer<S extends Shape, D extends DType>(
  x: Tensor<S, D>,
  options: DecoderLayerOptions,
): Tensor<S, D>;
export function transformerDecoderLayer(x: Tensor, options: DecoderLayerOptions): Tensor {
  const { name, heads, dropout = 0, memory, memoryMask } = options;
  const attend = (read: Tensor): Tensor => selfAttention(read, options, options.causal ?? true);
  const consult = (read: Tensor): Tensor =>
    multiHeadAttention(read, {
      name: `${name}.multihead_attn`,
      heads,
      dropout,
      key: memory,
      ...(memoryMask && { mask: memoryMask }),
    });
  const attended = residual(x, "norm1", options, attend);
  const informed = residual(attended, "norm2", options, consult);
  return residual(informed, "norm3", options, (read) => feedForward(read, options));
}

function selfAttention(
  x: Tensor,
  { name, heads, dropout = 0, mask }: TransformerLayerOptions,
  causal: boolean,
): Tensor {
  return multiHeadAttention(x, { name: `${name}.self_attn`, heads, dropout, causal, ...(mask && { mask }) });
}

/** Adds to `x` what a part computes from it, with a layer norm before or after. */
function residual(
  x: Tensor,
  norm: "norm1" | "norm2" | "norm3",
  { name, normFirst = false, dropout = 0, eps = 1e-5 }: TransformerLayerOptions,
  part: (read: Tensor) => Tensor,
): Tensor {
  const normalised = (values: Tensor): Tensor => layerNorm(values, { name: `${name}.${norm}`, eps });
  const change = dropElements(part(normFirst ? normalised(x) : x), dropout);
  const sum: Tensor = add(x, change);
  return normFirst ? sum : normalised(sum);
}

/**
 * Where each position of a sequence is, to be added to what is there: [time, size]. At position p, columns 2i and 2i + 1 are the sine
 * and cosine of p / 10000^(2i / size).
 */
export function sinusoidalPositions<const Time extends number, const Size extends number>(
  owner: Owner,
  time: Time,
  size: Size,
): Tensor<readonly [Time, Size], "f32"> {
  const column: Tensor = iota(owner, [time, size], 1);
  const odd: Tensor = remainder(column, 2);
  const rate: Tensor = exp(mul(cast(sub(column, odd), "f32"), -Math.log(10_000) / size));
  const angle: Tensor = mul(cast(iota(owner, [time, size], 0), "f32"), rate);
  return where(equal(odd, 0), sin(angle), cos(angle)) as Tensor as Tensor<readonly [Time, Size], "f32">;
}
