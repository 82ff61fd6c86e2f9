/** Tensors made from nothing. */
import {
  anyNumber,
  atLeast0,
  axis,
  below1,
  finite,
  integer,
  integerFrom1,
  optional,
} from "../../model/arguments/check.ts";
import { dtype, owner, shape, tensor } from "../../model/arguments/kinds.ts";
import { publish } from "../../model/arguments/publish.ts";
import * as nn from "../functions.ts";
import { ofTensor } from "./kinds.ts";

export const full = publish("full", nn.full, { owner, shape, value: anyNumber, dtype: optional(dtype) });
export const zeros = publish("zeros", nn.zeros, { owner, shape, dtype: optional(dtype) });
export const ones = publish("ones", nn.ones, { owner, shape, dtype: optional(dtype) });
export const fullLike = publish("fullLike", nn.fullLike, { x: tensor, value: anyNumber });
export const zerosLike = ofTensor("zerosLike", nn.zerosLike);
export const onesLike = ofTensor("onesLike", nn.onesLike);
export const iota = publish("iota", nn.iota, { owner, shape, axis: optional(axis) });
export const arange = publish("arange", nn.arange, { owner, end: integerFrom1 });
export const oneHot = publish("oneHot", nn.oneHot, { index: tensor, depth: integerFrom1 });
export const tril = publish("tril", nn.tril, { x: tensor, diagonal: optional(integer) });
export const triu = publish("triu", nn.triu, { x: tensor, diagonal: optional(integer) });
export const randomUniform = publish("randomUniform", nn.randomUniform, {
  owner,
  shape,
  low: optional(finite),
  high: optional(finite),
});
export const randomNormal = publish("randomNormal", nn.randomNormal, {
  owner,
  shape,
  mean: optional(finite),
  deviation: optional(atLeast0),
});
export const dropout = publish("dropout", nn.dropout, { x: tensor, rate: below1 });
export const sinusoidalPositions = publish("sinusoidalPositions", nn.sinusoidalPositions, {
  owner,
  time: integerFrom1,
  size: integerFrom1,
});
