/** Every op and its gradient, on samples of its record: unscheduled, scheduled and emitted loops compute the same. */
import { expect, test } from "vitest";
import type { DType } from "../../compiler/scalar/types.ts";
import { opRecords } from "../../compiler/ops/registry.ts";
import { emitted, interpreted, programOf } from "../support/graph-function.ts";
import { difference, randomNumbers } from "../support/numeric.ts";
import { describeSample, samplesOf, valuesOf } from "../support/op-samples.ts";
import { applied, gradientsOf, named, smallNumbers } from "./applied.ts";
import { sizeOf } from "../../compiler/graph/types.ts";
import type { OpRecord } from "../../compiler/graph/graph.ts";
import type { Sample } from "../../compiler/graph/sampling.ts";

const everyInteger = [-(2 ** 31), 2 ** 31] as const;

/** The same shapes, with operands of another type where they are f64: only if the op takes it. */
function withType(record: OpRecord, { args, attributes }: Sample, dtype: DType): Sample[] {
  if (args.every(({ type }) => type.dtype !== "f64")) return [];
  const retyped = args.map((operand) =>
    operand.type.dtype === "f64"
      ? { type: { dtype, shape: operand.type.shape }, range: everyInteger }
      : operand,
  );
  try {
    record.type(
      retyped.map(({ type }) => type),
      attributes,
    );
  } catch {
    return [];
  }
  return [{ args: retyped, attributes }];
}

test.each(opRecords.map((record) => [record.name, record] as const))("%s", async (_, record) => {
  const drawn = samplesOf(record);
  const retyped = drawn.flatMap((sample, k) => withType(record, sample, k % 2 === 0 ? "i32" : "bool"));
  const samples = [...drawn, ...retyped];
  const applications = samples.map((sample) => applied(record, sample));
  const programs = applications.map((application) =>
    programOf(application.graph, {
      ...named(application.outputs, "output"),
      ...(record.gradient && named(gradientsOf(application).gradients, "gradient")),
    }),
  );
  const fromText = await emitted(programs);
  for (const [k, sample] of samples.entries()) {
    const random = randomNumbers(2001 + k);
    const { floatOutputs } = applications[k]!;
    const inputs = {
      ...named(valuesOf(sample, random), "a"),
      ...named(
        floatOutputs.map(({ type }) => smallNumbers(sizeOf(type.shape), random)),
        "cotangent",
      ),
    };
    const plain = interpreted(programs[k]!)(inputs);
    const scheduled = interpreted(programs[k]!, { scheduled: true })(inputs);
    const text = fromText[k]!(inputs);
    for (const name of Object.keys(plain)) {
      const place = `${name} of ${describeSample(record, sample)}`;
      // Partial sums may be added in another order by the schedule, but not by the printer.
      expect(difference(scheduled[name]!, plain[name]!), `${place}, scheduled`).toBeLessThan(1e-12);
      expect(Array.from(text[name]!), `${place}, emitted`).toEqual(Array.from(scheduled[name]!));
    }
  }
});
