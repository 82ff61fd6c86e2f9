/** Clipping by value, and what clipping does to an optimizer with state. The global norm: see `oracle.test.ts`. */
import { expect, test } from "vitest";
import { clipByGlobalNorm, clipByValue, sgd } from "../../compiler/optim/index.ts";
import { expectClose } from "./close.ts";
import { trained } from "./trained.ts";

const zeros = { a: { shape: [2], data: [0, 0] }, b: { shape: [], data: [0] } };

test("elements are limited one by one", () => {
  const trainer = trained(clipByValue(sgd({ learningRate: 1 }), 0.5), {
    p: { shape: [5], data: [0, 0, 0, 0, 0] },
  });
  trainer.step({ p: [-7, -0.5, 0.25, 0.5, 3] });
  expect(trainer.value("p")).toEqual([0.5, 0.5, -0.25, -0.5, -0.5]);
});

test("the momentum sees clipped gradients, and the norm is that of all of them", () => {
  const optimizer = sgd({ learningRate: 0.1, momentum: 0.9 });
  const [clipped, byHand] = [trained(clipByGlobalNorm(optimizer, 1), zeros), trained(optimizer, zeros)];
  for (const [a, b] of [
    [[1, 2], 2],
    [[0.1, 0.2], 0.1],
    [[-6, 0], 8],
  ] as const) {
    const norm = Math.hypot(...a, b);
    const factor = Math.min(1, 1 / (norm + 1e-6));
    clipped.step({ a, b: [b] });
    byHand.step({ a: a.map((x) => x * factor), b: [b * factor] });
  }
  for (const name of ["a", "b"]) expectClose(clipped.value(name), byHand.value(name), 1e-14);
});

test("wrappers combine, the outer one first", () => {
  const trainer = trained(clipByValue(clipByGlobalNorm(sgd({ learningRate: 1 }), 1), 3), zeros);
  trainer.step({ a: [100, 0], b: [-4] });
  const factor = 1 / (Math.hypot(3, 3) + 1e-6);
  expectClose(trainer.value("a"), [-3 * factor, 0], 1e-14);
  expectClose(trainer.value("b"), [3 * factor], 1e-14);
});
