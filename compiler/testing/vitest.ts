/** `import "tapeless-ml/testing/vitest"` gives vitest's `expect` the matchers, with their types. */
import { expect } from "vitest";
import { matchers, type TapelessMatchers } from "./matchers.ts";

declare module "vitest" {
  interface Matchers<T> extends TapelessMatchers {}
}

expect.extend(matchers);
