/** Lion against its definition on arrays. */
import { expect, test } from "vitest";
import { lion } from "../../compiler/optim/index.ts";
import { expectClose } from "./close.ts";
import { numbers } from "./sequences.ts";
import { trained } from "./trained.ts";

/** Chen et al., 2023, algorithm 2, one element at a time. */
function lionByHand(
  start: readonly number[],
  gradients: readonly (readonly number[])[],
  [b1, b2]: [number, number],
  rate: number,
  decay: number,
): number[] {
  return start.map((first, k) => {
    let [p, m] = [first, 0];
    for (const gradient of gradients) {
      const c = b1 * m + (1 - b1) * gradient[k]!;
      p -= rate * (Math.sign(c) + decay * p);
      m = b2 * m + (1 - b2) * gradient[k]!;
    }
    return p;
  });
}

test.each([
  [[0.9, 0.99], 0],
  [[0.5, 0.8], 0.3],
] as const)("betas %j, weight decay %d", ([b1, b2], weightDecay) => {
  const start = numbers(6, 1);
  const gradients = Array.from({ length: 12 }, (_, k) => numbers(6, k + 2));
  const trainer = trained(lion({ learningRate: 0.01, betas: [b1, b2], weightDecay }), {
    p: { shape: [3, 2], data: start },
  });
  for (const p of gradients) trainer.step({ p });
  expectClose(trainer.value("p"), lionByHand(start, gradients, [b1, b2], 0.01, weightDecay), 1e-12);
});

test("a gradient of zero moves nothing", () => {
  const trainer = trained(lion({ learningRate: 0.01 }), { p: { shape: [2], data: [1, -1] } });
  trainer.step({ p: [0, 0] });
  expect(trainer.value("p")).toEqual([1, -1]);
});
