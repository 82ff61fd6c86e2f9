/** Arenas, and what steps allocate. */
import { compile } from "../../../compiler/index.ts";
import type { Allocations } from "../allocations.ts";
import { inChild } from "../child.ts";
import { loadModel, modelNames } from "../models.ts";
import type { Row, Section } from "../table.ts";

const arenaBar = 1.02;
/** Two numbers: the one that `step` returns takes 16 bytes where V8 does not inline the call. */
const bytesPerStepBar = 32;

export async function memory(): Promise<Section> {
  const rows: Row[] = [];
  const trained: string[] = [];
  for (const name of modelNames) {
    const model = await loadModel(name);
    if (model.training !== undefined) trained.push(name);
    const { report } = await compile(model);
    const live = report.arenaBytes / report.arenaToLive;
    const unshared = Math.max(...report.programs.map((program) => program.bytesBeforeReuse));
    rows.push({
      what: `${name}, arena`,
      measured: report.arenaBytes,
      unit: "bytes",
      reference: { what: "live at most", value: live },
      ratio: report.arenaToLive,
      bar: { text: `<= ${arenaBar} x live`, met: report.arenaToLive <= arenaBar },
      note: `${unshared.toLocaleString("en-US")} without reuse`,
    });
  }
  // Models that only compile here are too large to step.
  for (const name of trained) {
    const { steps, bytesPerStep, bytesKeptPerStep, collections } = await inChild<Allocations>(
      "allocations.ts",
      [name],
      ["--expose-gc", "--max-semi-space-size=256", "--interrupt-budget=2000"],
    );
    rows.push({
      what: `${name}, heap per step`,
      measured: bytesPerStep,
      unit: "bytes",
      bar: {
        text: `< ${bytesPerStepBar} bytes`,
        met: bytesPerStep < bytesPerStepBar && collections === 0,
      },
      note: `${steps} steps, ${collections} collections, kept ${bytesKeptPerStep.toFixed(3)} bytes a step`,
    });
  }
  const notes = ["16 bytes a step are the loss that is returned, where V8 does not inline the call."];
  return { title: "Memory", rows, notes };
}
