/** Every op and loss against PyTorch, with gradients, on a GPU. */
import { afterAll, describe, test } from "vitest";
import { expectReference, programOfCase, valuesOf } from "../../nn/oracle-programs.ts";
import { titledSets } from "../../nn/oracle-cases.ts";
import { hasNoGpu, openDevice } from "../../support/gpu.ts";
import { onGpu } from "../../support/gpu-programs.ts";

const device = hasNoGpu ? undefined : await openDevice();
afterAll(() => device?.destroy());

// Making its pipelines takes a minute for each set: the others are run where they are named (TAPELESS_ORACLE).
describe.skipIf(device === undefined).each(titledSets.slice(0, 1))(
  "PyTorch, $set",
  async ({ titledCases }) => {
    const run =
      device &&
      (await onGpu(
        device,
        titledCases.map(([, one]) => programOfCase(one, "f32", { laidOut: false })),
      ));
    test.each(titledCases.map(([title, one], k) => [title, one, run?.[k]] as const))(
      "%s",
      async (_, one, compute) => {
        expectReference(one, await compute!(valuesOf(one)), "f32");
      },
    );
  },
);
