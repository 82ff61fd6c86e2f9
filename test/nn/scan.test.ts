import { describe, expect, test } from "vitest";
import { compile, defineModel, sgd } from "../../compiler/index.ts";
import { reachable } from "../../compiler/graph/traverse.ts";
import type { Tensor } from "../../compiler/model/trace.ts";
import { Trace } from "../../compiler/model/trace.ts";
import * as nn from "../../compiler/nn/index.ts";
import { runTraced } from "../support/run-traced.ts";
import { floats, gradientOf, input, valueOf } from "./values.ts";
import { ops } from "../../compiler/ops/registry.ts";

/** `s ← factor · s + x` over the rows of `x`: all states, then the last. */
function decayed(x: Tensor, factor: Tensor, reverse = false): Tensor {
  const start = nn.zeros(x, x.shape.slice(1));
  const { carry, ys } = nn.scan({ carry: [start], xs: [x], reverse }, ([state], [row]) => {
    const next: Tensor = nn.add(nn.mul(state!, factor), row!);
    return { carry: [next], ys: [next] };
  });
  return nn.concat([nn.flatten(ys[0]!, 0), carry[0]!]);
}

const powers = (x: Tensor): Tensor =>
  nn.scan({ carry: { power: nn.onesLike(x) }, length: 3 }, ({ power }) => ({
    carry: { power: nn.mul(power, x) },
  })).carry.power;

/** `Σ 3 x₀ row` over the rows of `x`. */
const nested = (x: Tensor): Tensor => {
  const weight = nn.narrow(x, 0, 0, 1);
  const { carry } = nn.scan({ carry: [nn.zeros(x, [1, 2])], xs: [nn.unsqueeze(x, 1)] }, ([sum], [row]) => {
    const inner = nn.scan({ carry: [sum!], length: 3 }, ([total]) => ({
      carry: [nn.add(total!, nn.mul(weight, row!))],
    }));
    return { carry: [inner.carry[0]!] };
  });
  return carry[0]!;
};

describe("scan", () => {
  test("from the first step to the last, and the other way", () => {
    expect(valueOf((x, y) => decayed(x, y), floats([3, 1]), floats([1], [2])).data).toEqual([1, 4, 11, 11]);
    expect(valueOf((x, y) => decayed(x, y, true), floats([3, 1]), floats([1], [2])).data).toEqual([
      17, 8, 3, 17,
    ]);
  });

  test("gradients of slices and of captured tensors", () => {
    const run = runTraced(
      ({ x, y }) => decayed(x!, y!),
      { x: floats([3, 1]), y: floats([1], [2]) },
      { cotangent: [0, 0, 0, 1] },
    );
    // s = 4 x₀ + 2 x₁ + x₂ at factor 2; its derivative by the factor is 2 · 2 x₀ + x₁.
    expect([...run.gradients["x"]!]).toEqual([4, 2, 1]);
    expect([...run.gradients["y"]!]).toEqual([6]);
  });

  test("a length instead of slices, and carries by name", () => {
    expect(valueOf(powers, floats([2], [2, 3])).data).toEqual([8, 27]);
    expect(gradientOf(powers, floats([2], [2, 3]))).toEqual([12, 27]);
  });

  test("scans in scans capture tensors of every level", () => {
    expect(valueOf(nested, floats([2, 2])).data).toEqual([3 * (1 + 3), 3 * (4 + 8)]);
    expect(gradientOf(nested, floats([2, 2]))).toEqual([15, 24, 3, 6]);
  });

  test("a parameter that only the body uses is declared in the model", () => {
    const trace = new Trace({ training: true, float: "f32" });
    const x = trace.input("x", [5, 2, 3]);
    nn.scan({ carry: [nn.zeros(x, [2, 3])], xs: [x] }, ([state], [row]) => ({
      carry: [nn.linear(nn.add(state!, row!), 3, { name: "step" })],
    }));
    expect([...trace.parameters.keys()]).toEqual(["step.weight", "step.bias"]);
  });

  test("what does not need the carry is computed again by the gradient, if asked for", () => {
    const trace = new Trace({ training: true, float: "f64" });
    const summed = (x: Tensor, recompute: boolean): Tensor =>
      nn.scan({ carry: [nn.zeros(x, [2])], xs: [x], recompute }, ([total], [row]) => ({
        carry: [nn.add(total!, nn.exp(nn.square(row!)))],
      })).carry[0]!;
    const x = trace.input("x", [3, 2]);
    const scans = (recompute: boolean): number =>
      reachable([nn.grad(nn.sum(summed(x, recompute)), x).node]).filter(({ op }) => op === ops.scan).length;
    // Without it, the forward scan leaves its exponentials behind.
    expect([scans(false), scans(true)]).toEqual([2, 1]);
    const given = floats([3, 2], [0.1, -0.2, 0.3, 0.4, -0.5, 0.6]);
    expect(gradientOf((y) => summed(y, true), given)).toEqual(gradientOf((y) => summed(y, false), given));
  });

  test("mistakes", () => {
    const x = input(5, 2);
    const start = nn.zeros(x, [2]);
    expect(() => nn.scan({ carry: [start] }, ([state]) => ({ carry: [state!] }))).toThrow(
      "TPL021 scan: needs xs",
    );
    expect(() => nn.scan({ carry: [start], xs: [x], length: 4 }, ([state]) => ({ carry: [state!] }))).toThrow(
      "TPL021 scan: [5, 2] has no leading time axis of 4 steps",
    );
    expect(() => nn.scan({ carry: [start], xs: [x] }, ([state]) => ({ carry: [nn.sum(state!)] }))).toThrow(
      "TPL021 scan: the carry 0 comes in as f32[2] and goes out as f32[]",
    );
    let leaked: Tensor | undefined;
    nn.scan({ carry: [start], xs: [x] }, ([state], [row]) => {
      leaked = row;
      return { carry: [state!] };
    });
    expect(() => nn.add(leaked!, start)).not.toThrow();
    expect(() => x.trace.use(leaked!)).toThrow("TPL005");
  });
});

const plain = (pick: "output" | "hidden") => (t: Readonly<Record<string, Tensor>>) =>
  nn.rnn(t["x"]!, { name: "r", hidden: 1, nonlinearity: "relu", initialHidden: t["start"]! })[pick];

describe("recurrent layers", () => {
  test("parameters are named as in torch.nn", () => {
    const x = input(3, 4, 6);
    const { output, hidden, cell } = nn.lstm(x, { name: "lstm", hidden: 5, layers: 2, bidirectional: true });
    expect([output.shape, hidden.shape, cell.shape]).toEqual([
      [3, 4, 10],
      [4, 3, 5],
      [4, 3, 5],
    ]);
    const shapes = new Map([...x.trace.parameters].map(([name, { node }]) => [name, node.type.shape]));
    expect(shapes.size).toBe(16);
    expect(shapes.get("lstm.weight_ih_l0")).toEqual([20, 6]);
    expect(shapes.get("lstm.weight_ih_l1_reverse")).toEqual([20, 10]);
    expect(shapes.get("lstm.bias_hh_l1")).toEqual([20]);
  });

  test("given initial states are where it starts; the last hidden state is the last output", () => {
    const ones = { "r.weight_ih_l0": [1], "r.weight_hh_l0": [1], "r.bias_ih_l0": [0], "r.bias_hh_l0": [0] };
    const given = { x: floats([1, 3, 1]), start: floats([1, 1, 1], [10]) };
    expect([...runTraced(plain("output"), given, { persistent: ones }).output.data]).toEqual([11, 13, 16]);
    expect([...runTraced(plain("hidden"), given, { persistent: ones }).output.data]).toEqual([16]);
  });

  test("each layer has an initial state of its own", () => {
    const persistent = Object.fromEntries(
      ["l0", "l1"].flatMap((layer) => [
        ...["weight_ih", "weight_hh"].map((kind) => [`r.${kind}_${layer}`, [1]] as const),
        ...["bias_ih", "bias_hh"].map((kind) => [`r.${kind}_${layer}`, [0]] as const),
      ]),
    );
    const { output } = runTraced(
      ({ x, start }) =>
        nn.rnn(x!, { name: "r", hidden: 1, layers: 2, nonlinearity: "relu", initialHidden: start! }).hidden,
      { x: floats([1, 1, 1]), start: floats([2, 1, 1], [10, 100]) },
      { persistent },
    );
    expect([...output.data]).toEqual([11, 111]);
  });

  test("mistakes", () => {
    expect(() => nn.gru(input(3, 4), { name: "g", hidden: 5 })).toThrow(
      "TPL021 gru: input must be [batch, time, size]",
    );
    const x = input(3, 4, 6);
    expect(() => nn.gru(x, { name: "g", hidden: 5, initialHidden: nn.zeros(x, [3, 5]) })).toThrow(
      "TPL021 gru: initial states must be [1, 3, 5], are [3, 5]",
    );
  });
});

describe("random numbers in a scan", () => {
  const persistent = { "tapeless.seed": [3], "tapeless.step": [5] };
  const ones = floats(
    [2, 3, 50],
    Array.from({ length: 300 }, () => 1),
  );
  /** Dropout at each step of a scan over [2, 3], seen from the outside: [2, 3, ...]. */
  const droppedOut = (x: Tensor): Tensor => {
    const { ys } = nn.scan({ carry: [], xs: [x] }, (_, [rows]) => ({
      carry: [],
      ys: nn.scan({ carry: [], xs: [rows!] }, (_, [row]) => ({ carry: [], ys: [nn.dropout(row!, 0.5)] })).ys,
    }));
    return ys[0]! as Tensor;
  };

  test("dropout drops others at each step, also of scans in scans", () => {
    const { output } = runTraced(({ x }) => droppedOut(x!), { x: ones }, { persistent });
    const rows = Array.from({ length: 6 }, (_, k) => [...output.data].slice(50 * k, 50 * (k + 1)).join(""));
    expect(new Set(rows).size).toBe(6);
    for (const row of rows) expect(row).toMatch(/^[02]{50}$/);
  });

  test("they are those of one draw for all steps", () => {
    const all = runTraced(({ x }) => nn.dropout(x!, 0.5), { x: ones }, { persistent });
    const { output } = runTraced(({ x }) => droppedOut(x!), { x: ones }, { persistent });
    expect([...output.data]).toEqual([...all.output.data]);
  });

  test("the backward scan drops what the forward scan dropped", () => {
    const cotangent = ones.data;
    const { output, gradients } = runTraced(
      ({ x }) => droppedOut(x!),
      { x: ones },
      { persistent, cotangent },
    );
    expect([...gradients["x"]!]).toEqual([...output.data]);
  });

  test("a tensor made from nothing is drawn at each step, too", () => {
    const walk = (x: Tensor): Tensor =>
      nn.scan({ carry: [x], length: 4 }, ([place]) => ({
        carry: [place!],
        ys: [nn.randomNormal(x, [2])],
      })).ys[0]! as Tensor;
    const { output } = runTraced(({ x }) => walk(x!), { x: floats([1]) }, { persistent });
    expect(new Set(output.data).size).toBe(8);
  });
});

test("recompute: an inner scan whose gradient depends on nothing", async () => {
  // Nobody reads what follows from the inner slices, so that their cotangents are zeros that a scan without arguments yields.
  const model = (recompute: boolean) =>
    defineModel({
      name: "nested",
      build(m) {
        const [x, v] = [m.input("x", [5]), m.parameter("v", [], nn.initial.ones)];
        const outer = nn.scan({ carry: [nn.mul(v, 0)], xs: [x], recompute }, ([h], [now]) => {
          const inner = nn.scan({ carry: [nn.mul(now, 1)], xs: [nn.broadcastTo(h, [7])] }, ([c], [p]) => {
            const next = nn.tanh(nn.mul(c, 0.5));
            return { carry: [next], ys: [nn.mul(p, next)] };
          });
          return { carry: [nn.tanh(nn.add(nn.add(nn.mul(now, v), h), inner.carry[0]))] };
        });
        return { loss: nn.square(outer.carry[0]), optimizer: sgd({ learningRate: 0.1 }) };
      },
    });
  const gradientOf = async (recompute: boolean): Promise<number> => {
    const trainer = await (await compile(model(recompute), { float: "f64" })).createTrainer();
    return trainer.gradients({ x: [1, 2, 3, 4, 5] })["v"]![0]!;
  };
  expect(await gradientOf(false)).toBeCloseTo(0.00023907425929792225, 9);
  expect(await gradientOf(true)).toBe(await gradientOf(false));
});
