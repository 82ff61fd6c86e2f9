/** All op records by name. */
import { contractionRecords } from "./contraction.ts";
import { convolutionRecords } from "./convolution.ts";
import { customGradientRecords } from "./custom-gradient.ts";
import { generatorRecords } from "./generators.ts";
import { indexingRecords } from "./indexing.ts";
import { linearAlgebraRecords } from "./linear-algebra.ts";
import { movementRecords } from "./movement.ts";
import { pointwiseRecords } from "./pointwise.ts";
import type { OpRecord } from "./record.ts";
import { recurrenceRecords } from "./recurrence.ts";
import { reductionRecords } from "./reduction.ts";
import { scanRecords } from "./scan.ts";
import { slicingRecords } from "./slicing.ts";
import { sortingRecords } from "./sorting.ts";
import { stopGradientRecords } from "./stop-gradient.ts";
import { windowRecords } from "./window.ts";

export const opRecords: ReadonlyMap<string, OpRecord> = new Map(
  [
    ...pointwiseRecords,
    ...movementRecords,
    ...slicingRecords,
    ...reductionRecords,
    ...recurrenceRecords,
    ...contractionRecords,
    ...convolutionRecords,
    ...windowRecords,
    ...indexingRecords,
    ...linearAlgebraRecords,
    ...sortingRecords,
    ...generatorRecords,
    ...scanRecords,
    ...stopGradientRecords,
    ...customGradientRecords,
  ].map((record) => [record.name, record]),
);

export function opRecord(name: string): OpRecord {
  const record = opRecords.get(name);
  if (record === undefined) throw new Error(`there is no op named ${JSON.stringify(name)}`);
  return record;
}
