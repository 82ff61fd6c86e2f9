/**
 * One step of recurrent networks, as `torch.nn.RNNCell`, `LSTMCell` and `GRUCell`: what the layers in `recurrent.ts` repeat over time,
 * and for loops of one's own, such as a decoder's.
 */
import { CompileError, showShape } from "../errors.ts";
import type { Sharing, Tensor } from "../model/trace.ts";
import { relu, sigmoid } from "./activation.ts";
import { add, mul, sub, tanh } from "./arithmetic.ts";
import { affine } from "./contraction.ts";
import { torchDefault } from "./initial.ts";
import { split } from "./shape.ts";

/** What distinguishes the kinds of recurrent network. */
export interface Cell {
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

export type Nonlinearity = "tanh" | "relu";

export const plain = (nonlinearity: Nonlinearity = "tanh"): Cell => ({
  gates: 1,
  states: 1,
  step: ([hidden], input, recurrent) => [
    (nonlinearity === "relu" ? relu : tanh)(add(input, recurrent(hidden!)) as Tensor),
  ],
});

/** Gates in the order input, forget, cell, output. Hochreiter, Schmidhuber, 1997; Gers et al., 2000. */
export const longShortTerm: Cell = {
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
export const gated: Cell = {
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

export interface CellOptions extends Sharing {
  /** Parameters are `${name}.weight_ih`, `${name}.weight_hh`, `${name}.bias_ih`, `${name}.bias_hh`. */
  readonly name: string;
  readonly bias?: boolean;
}

/**
 * Declares the weights of a cell and returns its two projections: of inputs [..., size] and of hidden states [..., hidden]. `suffix` is what
 * the names end with.
 */
export function projectionsOf(
  cell: Cell,
  x: Tensor,
  hidden: number,
  { name, bias = true, suffix = "" }: CellOptions & { readonly suffix?: string },
): { readonly input: (x: Tensor) => Tensor; readonly recurrent: (hidden: Tensor) => Tensor } {
  const rows = cell.gates * hidden;
  const declare = (kind: string, ...shape: number[]): Tensor =>
    x.trace.parameter(`${name}.${kind}${suffix}`, shape, torchDefault(hidden));
  const inputWeight = declare("weight_ih", rows, x.shape.at(-1)!);
  const hiddenWeight = declare("weight_hh", rows, hidden);
  const inputBias = bias ? declare("bias_ih", rows) : undefined;
  const hiddenBias = bias ? declare("bias_hh", rows) : undefined;
  return {
    input: (sequence) => affine(sequence, inputWeight, inputBias),
    recurrent: (state) => affine(state, hiddenWeight, hiddenBias),
  };
}

function step(
  kind: string,
  cell: Cell,
  x: Tensor,
  states: readonly Tensor[],
  options: CellOptions,
): readonly Tensor[] {
  const [batch, hidden] = states[0]!.shape;
  const fits =
    x.shape.length === 2 && states.every((state) => state.shape.join() === [x.shape[0]!, hidden].join());
  if (batch === undefined || hidden === undefined || !fits)
    throw new CompileError(
      "TPL021",
      `${kind}: takes an input [batch, size] and states [batch, hidden], not ${[x, ...states].map(({ shape }) => showShape(shape)).join(" and ")}`,
    );
  const { input, recurrent } = projectionsOf(cell, x, hidden, options);
  return cell.step(states, input(x), recurrent);
}

/** `tanh(W_ih x + b_ih + W_hh h + b_hh)`, or with relu: x [batch, size] and h [batch, hidden] to the next h. */
export const rnnCell = (
  x: Tensor,
  hidden: Tensor,
  options: CellOptions & { readonly nonlinearity?: Nonlinearity },
): Tensor => step("rnnCell", plain(options.nonlinearity), x, [hidden], options)[0]!;

/** Gated recurrent unit: x [batch, size] and h [batch, hidden] to the next h. */
export const gruCell = (x: Tensor, hidden: Tensor, options: CellOptions): Tensor =>
  step("gruCell", gated, x, [hidden], options)[0]!;

/** What a long short-term memory keeps: its hidden state and its cell, both [batch, hidden]. */
export interface CellState {
  readonly hidden: Tensor;
  readonly cell: Tensor;
}

/** Long short-term memory: x [batch, size] and the states to the next states. */
export function lstmCell(x: Tensor, { hidden, cell }: CellState, options: CellOptions): CellState {
  const next = step("lstmCell", longShortTerm, x, [hidden, cell], options);
  return { hidden: next[0]!, cell: next[1]! };
}
