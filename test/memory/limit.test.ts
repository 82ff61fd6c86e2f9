/** Arenas over 4 GiB: said before anything is scheduled, on every target. */
import { expect, test } from "vitest";
import * as nn from "../../compiler/index.ts";
import { compile, type Model } from "../../compiler/index.ts";

/** A frozen parameter of `weights` numbers, of which eight are read, and a temporary of `rows` · 1024. */
const model = (weights: number, rows: number): Model =>
  nn.defineModel({
    name: "arena",
    build(m) {
      const x = m.input("x", [8]);
      const w = m.parameter("w", [weights], nn.initial.zeros);
      const a = m.parameter("a", [8], nn.initial.ones);
      const y = nn.add(nn.mul(a, x), nn.narrow(w, 0, weights - 8, weights));
      const wide = nn.cumsum(nn.mul(nn.reshape(nn.narrow(y, 0, 0, 1), [1, 1]), nn.ones(m, [rows, 1024])), 0);
      const loss = nn.add(nn.sum(nn.square(y)), nn.sum(wide));
      return { loss, optimizer: nn.sgd({ learningRate: 0.1 }), frozen: ["w"] };
    },
  });

const gibibyte = 2 ** 30;

test.each([{ target: "ts" }, { target: "ts", precision: "strict" }, { target: "wasm" }] as const)(
  "parameters alone, $target",
  async (options) => {
    const count = Math.floor((4.1 * gibibyte) / 4);
    await expect(compile(model(count, 1), options)).rejects.toThrow(
      /^TPL030 arena needs 4\.10 GiB \(4,402,\d{3},\d{3} bytes\), memory has at most 4\.00 GiB \(4,294,901,760 bytes\); the largest are parameter w f32\[1100585369\] \(4\.10 GiB\), .*; parameters, states and constants alone take 4\.10 GiB .*: a smaller model is needed$/,
    );
  },
);

test.each([{ target: "ts" }, { target: "wasm" }] as const)("temporaries, $target", async (options) => {
  const error = await compile(model(2 ** 28, 2 ** 20), options).then(
    () => undefined,
    (cause: Error) => cause,
  );
  expect(error?.message).toMatch(
    /^TPL030 arena needs .* GiB .*; the largest are temporary \S+ f32\[1048576, 1024\] \(4\.00 GiB\), .*parameter w f32\[268435456\] \(1\.00 GiB\).*; beside parameters, states and constants, 3\.00 GiB .* are left, and .* needed: \d\d % of that would fit, with a smaller batch, say$/,
  );
});

test("a budget says what is needed, too", async () => {
  await expect(compile(model(8, 1), { memoryBudget: 100 })).rejects.toThrow(
    /^TPL030 arena needs .* bytes\), the budget is 100 bytes; the largest are /,
  );
});

test("what fits is compiled", async () => {
  const { report } = await compile(model(Math.floor((3.9 * gibibyte) / 4), 1), { target: "wasm" });
  expect(report.arenaBytes).toBeGreaterThan(3.9 * gibibyte);
});
