/** Scans in scans, with and without computing again what their gradients need. */
import { checkNestedScans } from "../support/nested-scans.ts";
import type { Sweep } from "./sweep.ts";

export const nestedScans: Sweep = {
  name: "nested-scans",
  what: "scans in scans",
  count: 500,
  small: 12,
  async run(count, seed) {
    const faults: string[] = [];
    for (let k = 0; k < count; k++) {
      const fault = await checkNestedScans(seed * count + k);
      if (fault !== undefined) faults.push(fault);
    }
    return faults;
  },
};
