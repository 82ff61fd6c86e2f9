/** Shapes, order and positions. */
import {
  anyNumber,
  axis,
  either,
  flag,
  integer,
  integerFrom1,
  optional,
  optionalOptions,
} from "../../model/arguments/check.ts";
import { axes, integers, pads, shape, tensor, tensors } from "../../model/arguments/kinds.ts";
import { publish } from "../../model/arguments/publish.ts";
import * as nn from "../functions.ts";

export const reshape = publish("reshape", nn.reshape, { x: tensor, shape: integers });
export const flatten = publish("flatten", nn.flatten, { x: tensor, start: optional(axis) });
export const transpose = publish("transpose", nn.transpose, { x: tensor, permutation: optional(integers) });
export const moveAxis = publish("moveAxis", nn.moveAxis, { x: tensor, from: axis, to: axis });
export const broadcastTo = publish("broadcastTo", nn.broadcastTo, { x: tensor, shape });
export const unsqueeze = publish("unsqueeze", nn.unsqueeze, { x: tensor, axis });
export const squeeze = publish("squeeze", nn.squeeze, { x: tensor, axes: optional(axes) });
export const slice = publish("slice", nn.slice, {
  x: tensor,
  starts: integers,
  ends: integers,
  steps: optional(integers),
});
export const narrow = publish("narrow", nn.narrow, { x: tensor, axis, start: integer, end: integer });
export const split = publish("split", nn.split, {
  x: tensor,
  parts: either(Array.isArray, integers, integerFrom1),
  axis: optional(axis),
});
export const pad = publish("pad", nn.pad, { x: tensor, pads, value: optional(anyNumber) });
export const concat = publish("concat", nn.concat, { tensors, axis: optional(axis) });
export const stack = publish("stack", nn.stack, { tensors, axis: optional(axis) });
export const flip = publish("flip", nn.flip, { x: tensor, axes });
export const take = publish("take", nn.take, { x: tensor, index: tensor, axis: optional(axis) });
export const gather = publish("gather", nn.gather, { x: tensor, axis, index: tensor });
export const scatterAdd = publish("scatterAdd", nn.scatterAdd, {
  x: tensor,
  axis,
  index: tensor,
  updates: tensor,
});
const sorting = optionalOptions<nn.SortOptions>({ descending: flag });
export const argsort = publish("argsort", nn.argsort, { x: tensor, axis: optional(axis), options: sorting });
export const sort = publish("sort", nn.sort, { x: tensor, axis: optional(axis), options: sorting });
export const topK = publish("topK", nn.topK, { x: tensor, k: integerFrom1, axis: optional(axis) });
