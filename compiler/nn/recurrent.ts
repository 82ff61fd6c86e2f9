/**
 * Recurrent layers over [batch, time, size], as in `torch.nn` with `batch_first`: parameter names, gate order and initialization.
 * The projection of all inputs is one contraction before the loop; a step only adds that of the hidden state.
 */
import { CompileError, showShape } from "../errors.ts";
import type { Tensor } from "../model/tensor.ts";
import { noteLayer } from "../model/trace.ts";
import { relu, sigmoid } from "./activation.ts";
import { add, mul, sub, tanh } from "./arithmetic.ts";
import { affine } from "./contraction.ts";
import { zeros } from "./create.ts";
import { torchDefault } from "./initial.ts";
import { scan } from "./scan.ts";
import { concat, narrow, split, stack, transpose } from "./shape.ts";
import { dropout as dropElements } from "./random.ts";

export interface RecurrentOptions {
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

/** What distinguishes the kinds of recurrent network. */
interface Cell {
  readonly gates: number;
  /** The states that go from step to step, the hidden one first. */
  readonly states: number;
  /** `input`: the projected input with its bias, [batch, gates · hidden]; `recurrent`: that of a hidden state. */
  readonly step: (
    states: readonly Tensor[],
    input: Tensor,
    recurrent: (hidden: Tensor) => Tensor,
  ) => readonly Tensor[];
}

const plainCell = (activation: (x: Tensor) => Tensor): Cell => ({
  gates: 1,
  states: 1,
  step: ([hidden], input, recurrent) => [activation(add(input, recurrent(hidden!)))],
});

/** Gates in the order input, forget, cell, output. Hochreiter, Schmidhuber, 1997; Gers et al., 2000. */
const lstmCell: Cell = {
  gates: 4,
  states: 2,
  step([hidden, cell], input, recurrent) {
    const gates = split(add(input, recurrent(hidden!)), 4, -1);
    const [i, f, g, o] = [sigmoid(gates[0]!), sigmoid(gates[1]!), tanh(gates[2]!), sigmoid(gates[3]!)];
    const next: Tensor = add(mul(f, cell!), mul(i, g));
    return [mul(o, tanh(next)), next];
  },
};

/** Gates in the order reset, update, new; the reset gate applies after the projection. Cho et al., 2014. */
const gruCell: Cell = {
  gates: 3,
  states: 1,
  step([hidden], input, recurrent) {
    const [inputs, projected] = [split(input, 3, -1), split(recurrent(hidden!), 3, -1)];
    const reset = sigmoid(add(inputs[0]!, projected[0]!));
    const update = sigmoid(add(inputs[1]!, projected[1]!));
    const fresh: Tensor = tanh(add(inputs[2]!, mul(reset, projected[2]!)));
    return [add(fresh, mul(update, sub(hidden!, fresh)))];
  },
};

/** `h' = tanh(W_ih x + b_ih + W_hh h + b_hh)`, or with relu. */
export function rnn(
  x: Tensor,
  options: RecurrentOptions & { readonly nonlinearity?: "tanh" | "relu" },
): Recurrent {
  return recurrent("rnn", x, options, plainCell(options.nonlinearity === "relu" ? relu : tanh));
}

/** Long short-term memory. `cell` is the cell state after the last step, [layers · directions, batch, hidden]. */
export function lstm(
  x: Tensor,
  options: RecurrentOptions & { readonly initialCell?: Tensor },
): Recurrent & { readonly cell: Tensor } {
  return recurrent("lstm", x, options, lstmCell, options.initialCell);
}

/** Gated recurrent unit. */
export function gru(x: Tensor, options: RecurrentOptions): Recurrent {
  return recurrent("gru", x, options, gruCell);
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
    if (given !== undefined && given.shape.join() !== stateShape.join())
      throw new CompileError(
        "TPL021",
        `${name}: initial states must be ${showShape(stateShape)}, are ${showShape(given.shape)}`,
      );
  const initialOf = (given: Tensor | undefined, index: number): Tensor =>
    given === undefined ? zeros(x, stateShape.slice(1)) : part(given, index);
  const last: (readonly Tensor[])[] = [];
  let sequence: Tensor = transpose(x, [1, 0, 2]);
  for (let layer = 0; layer < layers; layer++) {
    if (layer > 0) sequence = dropElements(sequence, dropout);
    const outputs = Array.from({ length: directions }, (_, direction): Tensor => {
      const start = [initialHidden, initialCell]
        .slice(0, cell.states)
        .map((given) => initialOf(given, last.length));
      const suffix = `l${layer}${direction === 1 ? "_reverse" : ""}`;
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

/** Row `index` of [rows, batch, hidden]. */
const part = (states: Tensor, index: number): Tensor => {
  const [, batch, hidden] = states.shape as [number, number, number];
  const { rules } = states.trace;
  return states.trace.tensor(rules.reshape(narrow(states, 0, index, index + 1).node, [batch, hidden]));
};

interface Direction {
  readonly name: string;
  readonly hidden: number;
  readonly bias?: boolean;
  readonly suffix: string;
  readonly reverse: boolean;
}

/** One layer in one direction, over [time, batch, size]. */
function direct(
  sequence: Tensor,
  start: readonly Tensor[],
  cell: Cell,
  { name, hidden, bias = true, suffix, reverse }: Direction,
): { readonly output: Tensor; readonly last: readonly Tensor[] } {
  const rows = cell.gates * hidden;
  const declare = (kind: string, ...shape: number[]): Tensor =>
    sequence.trace.parameter(`${name}.${kind}_${suffix}`, shape, torchDefault(hidden));
  const inputWeight = declare("weight_ih", rows, sequence.shape[2]!);
  const hiddenWeight = declare("weight_hh", rows, hidden);
  const inputBias = bias ? declare("bias_ih", rows) : undefined;
  const hiddenBias = bias ? declare("bias_hh", rows) : undefined;
  const { carry, ys } = scan(
    { carry: start, xs: [affine(sequence, inputWeight, inputBias)], reverse },
    (states, [input]) => {
      const next = cell.step(states, input!, (state) => affine(state, hiddenWeight, hiddenBias));
      return { carry: next, ys: [next[0]!] };
    },
  );
  return { output: ys[0]!, last: carry };
}
