import { expect, test } from "vitest";
import "tapeless-ml/testing/vitest"; // extends expect: see docs/testing.md of tapeless-ml
import model from "./model.ts";

test("the gradients are right", async () => {
  await expect(model).toHaveNumericGradients();
});

test("TypeScript and WebAssembly compute the same", async () => {
  await expect(model).toAgreeOnTargets();
});
