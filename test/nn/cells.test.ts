import { describe, expect, test } from "vitest";
import type { Tensor } from "../../compiler/model/trace.ts";
import * as nn from "../../compiler/nn/index.ts";
import { runTraced } from "../support/run-traced.ts";
import { floats, inputs } from "./values.ts";

const [batch, time, size, hidden] = [2, 3, 2, 2] as const;
const waves = (count: number, phase: number): number[] =>
  Array.from({ length: count }, (_, k) => Math.sin(3 * k + phase));

/** The steps of a cell in a scan, and the layer that has the same weights, which the oracle's tests compare with PyTorch. */
const kinds = {
  rnn: {
    gates: 1,
    layer: (x: Tensor) => nn.rnn(x, { name: "r", hidden, nonlinearity: "relu" }).output,
    carry: (x: Tensor) => ({ h: nn.zeros(x, [batch, hidden]) }),
    step: (x: Tensor, { h }: Readonly<Record<string, Tensor>>) => ({
      h: nn.rnnCell(x, h!, { name: "r", nonlinearity: "relu" }),
    }),
  },
  lstm: {
    gates: 4,
    layer: (x: Tensor) => nn.lstm(x, { name: "r", hidden }).output,
    carry: (x: Tensor) => ({ h: nn.zeros(x, [batch, hidden]), c: nn.zeros(x, [batch, hidden]) }),
    step(x: Tensor, { h, c }: Readonly<Record<string, Tensor>>) {
      const next = nn.lstmCell(x, { hidden: h!, cell: c! }, { name: "r" });
      return { h: next.hidden, c: next.cell };
    },
  },
  gru: {
    gates: 3,
    layer: (x: Tensor) => nn.gru(x, { name: "r", hidden }).output,
    carry: (x: Tensor) => ({ h: nn.zeros(x, [batch, hidden]) }),
    step: (x: Tensor, { h }: Readonly<Record<string, Tensor>>) => ({ h: nn.gruCell(x, h!, { name: "r" }) }),
  },
};

describe("cells", () => {
  for (const [name, { gates, layer, carry, step }] of Object.entries(kinds))
    test(`${name}Cell, repeated, is ${name}`, () => {
      const values = {
        weight_ih: waves(gates * hidden * size, 1),
        weight_hh: waves(gates * hidden * hidden, 2),
        bias_ih: waves(gates * hidden, 3),
        bias_hh: waves(gates * hidden, 4),
      };
      const named = (suffix: string) =>
        Object.fromEntries(Object.entries(values).map(([kind, value]) => [`r.${kind}${suffix}`, value]));
      const given = { x: floats([batch, time, size], waves(batch * time * size, 5)) };
      const cotangent = waves(batch * time * hidden, 6);
      const repeated = (x: Tensor): Tensor => {
        const xs: readonly [Tensor] = [nn.transpose(x, [1, 0, 2])];
        const { ys } = nn.scan(
          { carry: carry(x) as Readonly<Record<string, Tensor>>, xs },
          (states, [row]) => {
            const next: Readonly<Record<string, Tensor>> = step(row, states);
            return { carry: next, ys: [next["h"]!] };
          },
        );
        return nn.transpose(ys[0] as unknown as Tensor, [1, 0, 2]);
      };
      const ours = runTraced(({ x }) => repeated(x!), given, { persistent: named(""), cotangent });
      const theirs = runTraced(({ x }) => layer(x!), given, { persistent: named("_l0"), cotangent });
      for (const [found, wanted] of [
        [ours.output.data, theirs.output.data],
        [ours.gradients["x"]!, theirs.gradients["x"]!],
      ] as const)
        for (const [k, value] of wanted.entries()) expect(found[k]).toBeCloseTo(value, 12);
    });

  test("mistakes", () => {
    const [x, h, other] = inputs([3, 4], [3, 5], [2, 5]);
    expect(() => nn.gruCell(x, other, { name: "g" })).toThrow(
      "TPL021 gruCell: takes an input [batch, size] and states [batch, hidden], not [3, 4] and [2, 5]",
    );
    expect(() => nn.lstmCell(x, { hidden: h, cell: other }, { name: "g" })).toThrow("TPL021 lstmCell");
  });
});
