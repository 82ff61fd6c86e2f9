/**
 * npm run bench [-- SECTION ...] [-- --json] [-- --rounds N]
 * npm run bench -- steps --only WORKLOAD [--only WORKLOAD ...]
 * npm run bench -- profile MODEL ...
 * npm run bench -- wasm | tune | start | first-minutes
 *
 * Speed, memory, compile time and sizes as tables; see README.md beside this file.
 */
import { existsSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { compileTime } from "./sections/compile-time.ts";
import { firstMinutes } from "./sections/first-minutes.ts";
import { kernels } from "./sections/kernels.ts";
import { wasmKernels } from "./sections/kernels-wasm.ts";
import { memory } from "./sections/memory.ts";
import { profile } from "./sections/profile.ts";
import { size } from "./sections/size.ts";
import { sizes } from "./sections/sizes.ts";
import { start } from "./sections/start.ts";
import { steps } from "./sections/steps.ts";
import { threads } from "./sections/threads.ts";
import { tune } from "./sections/tune.ts";
import { sectionText, type Section } from "./table.ts";

const sections: Readonly<Record<string, (rounds: number, only: readonly string[]) => Promise<Section>>> = {
  kernels,
  steps,
  threads,
  memory,
  compile: compileTime,
  size,
  sizes,
};
/** Only when asked for: `kernels` has the rows of `wasm`, too. */
const allSections: typeof sections = {
  ...sections,
  wasm: wasmKernels,
  tune,
  start,
  "first-minutes": firstMinutes,
};

const { values: options, positionals } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    rounds: { type: "string", default: "5" },
    only: { type: "string", multiple: true, default: [] },
  },
  allowPositionals: true,
});
const profiled = positionals[0] === "profile" ? positionals.slice(1) : [];
const names = profiled.length > 0 ? [] : positionals.length > 0 ? positionals : Object.keys(sections);
const unknown = names.filter((name) => !Object.hasOwn(allSections, name));
const rounds = Number(options.rounds);
if (unknown.length > 0 || !Number.isInteger(rounds) || rounds < 1) {
  console.error(`usage: npm run bench [-- ${Object.keys(allSections).join(" | ")}] [-- --json] [-- --rounds N]
       npm run bench -- steps --only WORKLOAD
       npm run bench -- profile MODEL ...`);
  process.exit(2);
}

const machine = `${cpus().length} x ${cpus()[0]?.model ?? "unknown processor"}, Node ${process.version}`;
if (!options.json) {
  console.log(`${machine}; medians of ${rounds} rounds`);
  if (!existsSync(new URL("./node_modules", import.meta.url)))
    console.log("Without the other frameworks: npm ci --prefix test/bench installs them.");
  console.log("");
}
const results: Record<string, Section> = {};
const report = async (name: string, run: Promise<Section>): Promise<void> => {
  const section = await run;
  results[name] = section;
  if (!options.json) console.log(sectionText(section));
};
for (const name of names) await report(name, allSections[name]!(rounds, options.only));
for (const name of profiled) await report(`profile ${name}`, profile(name, rounds));
if (options.json) console.log(JSON.stringify({ machine, rounds, sections: results }, undefined, 2));
