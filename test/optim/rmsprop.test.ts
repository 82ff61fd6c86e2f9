/** RMSprop where rounding matters. */
import { expect, test } from "vitest";
import { rmsprop } from "../../compiler/optim/index.ts";
import { trained } from "./trained.ts";

test("centered: gradients that hardly change leave a variance of at least zero", () => {
  const optimizer = rmsprop({ learningRate: 1e-4, alpha: 0.5, centered: true });
  const trainer = trained(optimizer, { p: { shape: [4], data: [0, 0, 0, 0] } }, "f32");
  for (let k = 0; k < 40; k++) trainer.step({ p: [0.3, 1.7, 5.3, 1.2] });
  for (const value of trainer.value("p")) expect(value).toBeLessThan(0);
});
