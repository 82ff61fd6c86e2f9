/** Recurrence. */
import {
  below1,
  callback,
  checked,
  flag,
  integerFrom1,
  name,
  oneOf,
  options,
} from "../../model/arguments/check.ts";
import { tensor, tensorsByName } from "../../model/arguments/kinds.ts";
import { publish } from "../../model/arguments/publish.ts";
import type { Tensor } from "../../model/trace.ts";
import * as nn from "../functions.ts";
import { layer, named } from "./kinds.ts";

const cells = { ...named, bias: flag };
const nonlinearity = oneOf(["tanh", "relu"]);
const recurrence = {
  ...cells,
  layers: integerFrom1,
  bidirectional: flag,
  dropout: below1,
  initialHidden: tensor,
};
const recurrent = { name, hidden: integerFrom1 };
export const rnn = layer("rnn", nn.rnn, {
  x: tensor,
  options: options<nn.RecurrentOptions & { readonly nonlinearity?: nn.Nonlinearity }>(recurrent, {
    ...recurrence,
    nonlinearity,
  }),
});
export const lstm = layer("lstm", nn.lstm, {
  x: tensor,
  options: options<nn.RecurrentOptions & { readonly initialCell?: Tensor }>(recurrent, {
    ...recurrence,
    initialCell: tensor,
  }),
});
export const gru = layer("gru", nn.gru, {
  x: tensor,
  options: options<nn.RecurrentOptions>(recurrent, recurrence),
});
const cell = options<nn.CellOptions>({ name }, cells);
export const rnnCell = layer("rnnCell", nn.rnnCell, {
  x: tensor,
  hidden: tensor,
  options: options<nn.CellOptions & { readonly nonlinearity?: nn.Nonlinearity }>(
    { name },
    { ...cells, nonlinearity },
  ),
});
export const gruCell = layer("gruCell", nn.gruCell, { x: tensor, hidden: tensor, options: cell });
export const lstmCell = layer("lstmCell", nn.lstmCell, {
  x: tensor,
  states: options<nn.CellState>({ hidden: tensor, cell: tensor }, {}),
  options: cell,
});
const looping = options<nn.ScanArguments<nn.Tensors, nn.Tensors>>(
  { carry: tensorsByName },
  { xs: tensorsByName, length: integerFrom1, reverse: flag, recompute: flag },
);
const looped = options<{ readonly carry: nn.Tensors; readonly ys?: nn.Tensors }>(
  { carry: tensorsByName },
  { ys: tensorsByName },
);
export const scan = publish(
  "scan",
  ((given, body) =>
    nn.scan(given, (...step) =>
      checked("scan", "the body's result", body(...step), looped),
    )) as typeof nn.scan,
  { options: looping, body: callback },
);
