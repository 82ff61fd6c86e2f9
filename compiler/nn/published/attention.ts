/** Attention and transformers. */
import {
  above0,
  atLeast0,
  below1,
  callback,
  flag,
  integerFrom1,
  name,
  oneOf,
  optional,
  optionalOptions,
  options,
} from "../../model/arguments/check.ts";
import { tensor } from "../../model/arguments/kinds.ts";
import { publish } from "../../model/arguments/publish.ts";
import * as nn from "../functions.ts";
import { layer, lora, named } from "./kinds.ts";

const rotation = { base: above0, pairs: oneOf(["halves", "neighbours"]), positions: tensor };
const turning = options<nn.RotaryOptions>({}, rotation);
const attention = { causal: flag, mask: tensor, dropout: below1, blockSize: integerFrom1 };
export const rotary = publish("rotary", nn.rotary, { x: tensor, options: optional(turning) });
export const scaledDotProductAttention = publish("scaledDotProductAttention", nn.scaledDotProductAttention, {
  q: tensor,
  k: tensor,
  v: tensor,
  options: optionalOptions<nn.AttentionOptions>(attention),
});
export const multiHeadAttention = layer("multiHeadAttention", nn.multiHeadAttention, {
  query: tensor,
  options: options<nn.MultiHeadOptions>(
    { name, heads: integerFrom1 },
    { ...attention, ...named, key: tensor, value: tensor, bias: flag, lora, rotary: turning },
  ),
});
const feedForwards = { ...named, hidden: integerFrom1, activation: callback, dropout: below1 };
const transformer = { ...feedForwards, normFirst: flag, eps: atLeast0, mask: tensor, causal: flag };
export const feedForward = layer("feedForward", nn.feedForward, {
  x: tensor,
  options: options<nn.FeedForwardOptions>({ name }, feedForwards),
});
export const transformerEncoderLayer = layer("transformerEncoderLayer", nn.transformerEncoderLayer, {
  x: tensor,
  options: options<nn.TransformerLayerOptions>({ name, heads: integerFrom1 }, transformer),
});
export const transformerDecoderLayer = layer("transformerDecoderLayer", nn.transformerDecoderLayer, {
  x: tensor,
  options: options<nn.DecoderLayerOptions>(
    { name, heads: integerFrom1, memory: tensor },
    { ...transformer, memoryMask: tensor },
  ),
});
export const dotScores = publish("dotScores", nn.dotScores, { queries: tensor, keys: tensor });
export const scaledDotScores = publish("scaledDotScores", nn.scaledDotScores, {
  queries: tensor,
  keys: tensor,
});
export const bilinearScores = publish("bilinearScores", nn.bilinearScores, {
  queries: tensor,
  keys: tensor,
  weight: tensor,
});
export const additiveScores = publish("additiveScores", nn.additiveScores, {
  queries: tensor,
  keys: tensor,
  direction: tensor,
});
export const localWindow = publish("localWindow", nn.localWindow, {
  centres: tensor,
  count: integerFrom1,
  reach: above0,
});
