/** Moving averages of the parameters. */
import { expect, test } from "vitest";
import { adam, clipByGlobalNorm, withAverage } from "../../compiler/optim/index.ts";
import { expectClose } from "./close.ts";
import { numbers } from "./sequences.ts";
import { trained } from "./trained.ts";

test.each(["f64", "f32"] as const)("the average starts at the first result and follows, %s", (float) => {
  const initial = { p: { shape: [2, 2], data: numbers(4, 1) }, q: { shape: [3], data: numbers(3, 2) } };
  const optimizer = clipByGlobalNorm(adam({ learningRate: 0.1 }), 1);
  const [averaged, plain] = [
    trained(withAverage(optimizer, 0.8), initial, float),
    trained(optimizer, initial, float),
  ];
  const averages = new Map<string, readonly number[]>();
  for (let k = 0; k < 6; k++) {
    const gradients = { p: numbers(4, 10 + k), q: numbers(3, 20 + k) };
    averaged.step(gradients);
    plain.step(gradients);
    for (const name of ["p", "q"]) {
      expect(averaged.value(name)).toEqual(plain.value(name));
      const previous = averages.get(name) ?? plain.value(name);
      const next = plain.value(name).map((value, i) => 0.8 * previous[i]! + 0.2 * value);
      averages.set(name, next);
      expectClose(averaged.value(`${name}.average`), next, float === "f64" ? 1e-14 : 1e-6);
    }
  }
});
