/**
 * Training steps of this checkout against those of another, say of the commit before a change:
 *
 *     git worktree add ../before COMMIT && npm ci --prefix ../before
 *     npx tsx test/bench/versus.ts ../before [--only gpt] [--rounds 21]
 *
 * Both versions of a contestant run in turn, in processes of their own; the ratio is the median over the pairs of rounds.
 */
import { fork, type ChildProcess } from "node:child_process";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Reply } from "./contestant.ts";
import { reply } from "./race.ts";
import { median } from "./statistics.ts";
import { stepWorkloads } from "./workloads/steps.ts";

const contestants = ["ts", "wasm", "wasm 2 threads"];
/** A contestant that takes longer has fewer rounds. */
const patienceSeconds = 25;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: "string", multiple: true }, rounds: { type: "string", default: "21" } },
});
const [before] = positionals;
if (before === undefined) {
  console.error("which other checkout? npx tsx test/bench/versus.ts FOLDER");
  process.exit(2);
}
const here = fileURLToPath(new URL("../..", import.meta.url));
const names = Object.keys(stepWorkloads).filter((name) => values.only?.includes(name) ?? true);

console.log("milliseconds a step: before, now, now / before");
for (const workload of names)
  for (const contestant of contestants) {
    const racers: ChildProcess[] = [];
    const ready: Reply[] = [];
    // One after the other: warming up must not disturb each other either.
    for (const folder of [resolve(before), here]) {
      const racer = fork(join(folder, "test/bench/contestant.ts"), [workload, contestant], {
        cwd: folder,
        execArgv: ["--import", "tsx"],
        stdio: ["ignore", "ignore", "inherit", "ipc"],
      });
      racers.push(racer);
      ready.push(await reply(racer));
    }
    const failed = ready.find((answer) => answer.kind !== "ready");
    const pairs: [number, number][] = [];
    const start = performance.now();
    const rounds = failed === undefined ? Number(values.rounds) : 0;
    while (pairs.length < rounds && performance.now() - start < patienceSeconds * 1000) {
      const first = pairs.length % 2;
      const seconds: [number, number] = [0, 0];
      for (const k of [first, 1 - first] as const) {
        racers[k]!.send("round");
        const answer = await reply(racers[k]!);
        if (answer.kind === "round") seconds[k] = answer.seconds;
      }
      pairs.push(seconds);
    }
    for (const racer of racers) racer.kill();
    const shown =
      failed === undefined
        ? [
            ...([0, 1] as const).map((k) => (median(pairs.map((pair) => pair[k])) * 1000).toPrecision(4)),
            median(pairs.map(([old, now]) => now / old)).toFixed(3),
          ].map((text) => text.padStart(10))
        : [` ${failed.kind === "cannot" ? failed.reason : failed.kind}`];
    console.log(`${workload.padEnd(18)} ${contestant.padEnd(15)}${shown.join("")}`);
  }
