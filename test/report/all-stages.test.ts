/**
 * Every shipped model, for every target and precision: nothing is warned of, and the memory plan is tight (compiling has checked it). Each stage of each
 * program opens, as text and as a graph, and so does the page, for each target once and each precision once: to lay them out takes longest.
 */
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { loadModel } from "../../compiler/cli/load-model.ts";
import { compile } from "../../compiler/compile.ts";
import { htmlReport } from "../../compiler/report/html.ts";
import { inspect } from "../../compiler/report/inspection.ts";
import { stageGraph } from "../../compiler/report/stage-graph.ts";
import { stageText } from "../../compiler/report/stage-text.ts";
import { stages } from "../../compiler/report/stages.ts";
import { localTargets } from "../../compiler/targets/index.ts";
import { looseness } from "../support/looseness.ts";

const folder = fileURLToPath(new URL("../../models/", import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
/** What is written is tested elsewhere, and takes longer than all other stages. */
const shown = stages.map(([stage]) => stage).filter((stage) => stage !== "files");

/** Which of a target's precisions a model is shown with: they take turns. */
const shownWith = (file: string, target: string): "fast" | "strict" =>
  (files.indexOf(file) + localTargets.findIndex((name) => name === target)) % 2 === 0 ? "fast" : "strict";

describe.each(
  localTargets.flatMap((target) => (["fast", "strict"] as const).map((precision) => ({ target, precision }))),
)("target $target, $precision", ({ target, precision }) => {
  test.each(files)("%s", async (file) => {
    const compiled = await compile(await loadModel(`${folder}${file}`), { target, precision });
    expect(compiled.report.warnings).toEqual([]);
    expect(looseness(compiled)).toBeLessThanOrEqual(1.05);
    if (shownWith(file, target) !== precision) return;
    const programs = inspect(compiled);
    for (const program of programs) {
      for (const stage of shown) {
        expect(await stageText(compiled, program, stage)).not.toBe("");
        expect((await stageGraph(compiled, program, stage)).nodeCount()).toBeGreaterThan(0);
      }
      // What is shown is what runs: every launch that computes something has its group, and a kernel of the trainer.
      for (const { launch, group } of program.launches) {
        expect(group !== undefined || launch.nodes.length === 0).toBe(true);
        expect(compiled.trainer.kernels).toContain(launch.kernel);
      }
    }
    expect(htmlReport(compiled)).toContain(`"language":"${compiled.target.language}"`);
  });
});
