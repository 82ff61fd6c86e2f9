/** The same work by one thread, always by two, and by two or one as a trainer chooses. */
import { matmul } from "../../../compiler/index.ts";
import type { Contestant } from "../contestant.ts";
import { product } from "./kernels.ts";
import { stepWorkloads } from "./steps.ts";
import { tapelessStep } from "./tapeless-step.ts";
import { contraction } from "./wasm-kernels.ts";

export const threadChoices = {
  "1 thread": { threads: 1, fixedThreads: true },
  "2 threads": { threads: 2, fixedThreads: true },
  "2 or 1": { threads: 2, fixedThreads: false },
} as const;

type Prepare = (choice: (typeof threadChoices)[keyof typeof threadChoices]) => Promise<Contestant>;

/** Programs that are too small to be shared; many and few waits; short and long steps. */
export const threadWorkloads: Readonly<Record<string, Prepare>> = {
  ...Object.fromEntries(
    ["linear-regression", "mlp", "mnist-cnn", "lstm", "gpt"].map((name): [string, Prepare] => [
      name,
      (choice) => tapelessStep(stepWorkloads[name]!, { target: "wasm", ...choice }),
    ]),
  ),
  "product 1024³": ({ threads, fixedThreads }) =>
    contraction(product(1024, matmul), threads, fixedThreads).prepare(),
};
