/** Every op and loss against PyTorch once more, as emitted TypeScript and as WebAssembly: scheduled, in float64 and in float32. */
import { describe, test } from "vitest";
import type { Program } from "../../compiler/program/program.ts";
import { assembled, emitted } from "../support/graph-function.ts";
import { titledSets } from "./oracle-cases.ts";
import { expectReference, programOfCase, valuesOf } from "./oracle-programs.ts";

const targets = [
  { target: "TypeScript", load: emitted, laidOut: false },
  { target: "WebAssembly", load: assembled, laidOut: true },
  {
    target: "WebAssembly, in the parts of two threads,",
    load: (programs: readonly Program[]) => assembled(programs, 2),
    laidOut: true,
  },
];

const runs = titledSets.flatMap((one) =>
  targets.flatMap((target) => (["f64", "f32"] as const).map((float) => ({ ...one, ...target, float }))),
);

describe.each(runs)("PyTorch, $set, $target in $float", async ({ titledCases, load, laidOut, float }) => {
  const run = await load(titledCases.map(([, one]) => programOfCase(one, float, { laidOut })));
  test.each(titledCases.map(([title, one], k) => [title, one, run[k]!] as const))("%s", (_, one, compute) => {
    expectReference(one, compute(valuesOf(one)), float);
  });
});
