/**
 * Recurrent layers over [batch, time, size], as in `torch.nn` with `batch_first`: parameter names, gate order and initialization.
 * The projection of all inputs is one contraction before the loop; a step only adds that of the hidden state.
 */
import { sameShape } from "../graph/types.ts";
import { CompileError, showShape } from "../errors.ts";
import type { Sharing, Tensor } from "../model/trace.ts";
import { noteLayer } from "../model/apply.ts";
import { gated, longShortTerm, plain, projectionsOf, type Cell, type Nonlinearity } from "./cells.ts";
import { zeros } from "./create.ts";
import { scan } from "./scan.ts";
import { concat, narrow, squeeze, stack, transpose } from "./shape.ts";
import { dropout as dropElements } from "./random.ts";

export interface RecurrentOptions extends Sharing {
  /** Parameters are `${name}.weight_ih_l0`, `${name}.weight_hh_l0`, `${name}.bias_ih_l0`, `${name}.bias_hh_l0`, … */
  readonly name: string;
  /** Size of the hidden state. */
  readonly hidden: number;
  readonly layers?: number;
  /** A second network reads backwards; outputs are side by side. */
  readonly bidirectional?: boolean;
  readonly bias?: boolean;
  /** Rate of dropout between layers, default 0. */
  readonly dropout?: number;
  /** Hidden states before the first step, [layers · directions, batch, hidden]; zeros unless given. */
  readonly initialHidden?: Tensor;
}

export interface Recurrent {
  /** The hidden state of the last layer at each step: [batch, time, hidden · directions]. */
  readonly output: Tensor;
  /** The hidden states after the last step: [layers · directions, batch, hidden]. */
  readonly hidden: Tensor;
}

/** `h' = tanh(W_ih x + b_ih + W_hh h + b_hh)`, or with relu. */
export function rnn(
  x: Tensor,
  options: RecurrentOptions & { readonly nonlinearity?: Nonlinearity },
): Recurrent {
  return recurrent("rnn", x, options, plain(options.nonlinearity));
}

/** Long short-term memory. `cell` is the cell state after the last step, [layers · directions, batch, hidden]. */
export function lstm(
  x: Tensor,
  options: RecurrentOptions & { readonly initialCell?: Tensor },
): Recurrent & { readonly cell: Tensor } {
  return recurrent("lstm", x, options, longShortTerm, options.initialCell);
}

/** Gated recurrent unit. */
export function gru(x: Tensor, options: RecurrentOptions): Recurrent {
  return recurrent("gru", x, options, gated);
}

function recurrent(
  name: string,
  x: Tensor,
  options: RecurrentOptions,
  cell: Cell,
  initialCell?: Tensor,
): Recurrent & { readonly cell: Tensor } {
  const { hidden, layers = 1, bidirectional = false, dropout = 0, initialHidden } = options;
  if (x.shape.length !== 3)
    throw new CompileError("TPL021", `${name}: input must be [batch, time, size], is ${showShape(x.shape)}`);
  const directions = bidirectional ? 2 : 1;
  const stateShape = [layers * directions, x.shape[0]!, hidden];
  for (const given of [initialHidden, initialCell])
    if (given !== undefined && !sameShape(given.shape, stateShape))
      throw new CompileError(
        "TPL021",
        `${name}: initial states must be ${showShape(stateShape)}, are ${showShape(given.shape)}`,
      );
  const initialOf = (given: Tensor | undefined, index: number): Tensor =>
    given === undefined ? zeros(x, stateShape.slice(1)) : squeeze(narrow(given, 0, index, index + 1), 0);
  const last: (readonly Tensor[])[] = [];
  let sequence: Tensor = transpose(x, [1, 0, 2]);
  for (let layer = 0; layer < layers; layer++) {
    if (layer > 0) sequence = dropElements(sequence, dropout);
    const outputs = Array.from({ length: directions }, (_, direction): Tensor => {
      const start = [initialHidden, initialCell]
        .slice(0, cell.states)
        .map((given) => initialOf(given, last.length));
      const suffix = `_l${layer}${direction === 1 ? "_reverse" : ""}`;
      const run = direct(sequence, start, cell, { ...options, suffix, reverse: direction === 1 });
      last.push(run.last);
      return run.output;
    });
    sequence = concat(outputs, -1);
  }
  const finals = (state: number): Tensor => stack(last.map((states): Tensor => states[state]!));
  const output: Tensor = noteLayer(name, options.name, [x], transpose(sequence, [1, 0, 2]));
  return { output, hidden: finals(0), cell: finals(cell.states - 1) };
}

/** One layer in one direction, over [time, batch, size]. */
function direct(
  sequence: Tensor,
  start: readonly Tensor[],
  cell: Cell,
  {
    name,
    hidden,
    bias = true,
    suffix,
    reverse,
  }: RecurrentOptions & { readonly suffix: string; readonly reverse: boolean },
): { readonly output: Tensor; readonly last: readonly Tensor[] } {
  const { input, recurrent } = projectionsOf(cell, sequence, hidden, { name, bias, suffix });
  const { carry, ys } = scan({ carry: start, xs: [input(sequence)], reverse }, (states, [projected]) => {
    const next = cell.step(states, projected!, recurrent);
    return { carry: next, ys: [next[0]!] };
  });
  return { output: ys[0]!, last: carry };
}
