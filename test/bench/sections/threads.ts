/** One thread, always two, and two or one as a trainer chooses: on the machine as it is, and beside a process that keeps a core busy. */
import { spawn } from "node:child_process";
import { loadavg } from "node:os";
import type { Contestant } from "../contestant.ts";
import { median, warmUp } from "../statistics.ts";
import { digits, type Row, type Section } from "../table.ts";
import { threadChoices, threadWorkloads } from "../workloads/threads.ts";

/** Of the speed of one thread, always. */
const aloneBar = 0.95;
/** Of the speed of two threads, where no other process is busy. */
const togetherBar = 0.97;
/** Turns are short, so that what else happens on the machine happens to all. */
const [turnSeconds, turnsPerRound] = [0.1, 8];

/** All workloads, or `only` some. */
export async function threads(rounds: number, only: readonly string[] = []): Promise<Section> {
  const rows: Row[] = [];
  const cells: string[][] = [];
  const load = loadavg()[0]!;
  for (const [name, prepare] of Object.entries(threadWorkloads)) {
    if (only.length > 0 && !only.includes(name)) continue;
    // All in one process, which sees the same cores.
    const contestants: Contestant[] = [];
    for (const choice of Object.values(threadChoices)) contestants.push(await prepare(choice));
    for (const beside of ["quiet", "busy"] as const) {
      const other = beside === "busy" ? spawn(process.execPath, ["--eval", "for (;;);"]) : undefined;
      const [one, two, chosen] = await inTurn(contestants, rounds * turnsPerRound).finally(() =>
        other?.kill(),
      );
      const bars = [
        { than: "1 thread", ratio: speedup(chosen!, one!), bar: aloneBar },
        { than: "2 threads", ratio: speedup(chosen!, two!), bar: togetherBar },
      ].slice(0, beside === "quiet" ? 2 : 1);
      for (const { than, ratio, bar } of bars)
        rows.push({
          what: `${name}, ${beside}`,
          measured: median(chosen!) * 1000,
          unit: "ms",
          ratio,
          bar: { text: `>= ${bar} of ${than}`, met: ratio >= bar },
        });
      cells.push([
        name,
        beside,
        ...[one!, two!, chosen!].map((seconds) => digits(median(seconds) * 1000)),
        digits(speedup(chosen!, one!)),
        digits(speedup(chosen!, two!)),
        bars.every(({ ratio, bar }) => ratio >= bar) ? "met" : "MISSED",
      ]);
    }
  }
  return {
    title: "Threads: milliseconds of a step, and how fast two or one as a trainer chooses are",
    rows,
    table: {
      header: ["", "machine", ...Object.keys(threadChoices), "to 1 thread", "to 2 threads", "bars"],
      cells,
      texts: new Set([0, 1, 7]),
    },
    notes: [
      `busy: beside a process that keeps a core busy. Before, the load was ${digits(load)}: without any, it is near 0.`,
      `Bars: always ${aloneBar} of the speed of one thread; where the machine is quiet, ${togetherBar} of that of two as well.`,
    ],
  };
}

/** Seconds of a run of each contestant, turn by turn. */
async function inTurn(contestants: readonly Contestant[], turns: number): Promise<number[][]> {
  const seconds: number[][] = contestants.map(() => []);
  const counts: number[] = [];
  for (const { run } of contestants) counts.push(Math.max(1, Math.round(turnSeconds / (await warmUp(run)))));
  for (let turn = 0; turn < turns; turn++)
    for (const [k, { run }] of contestants.entries()) {
      const since = performance.now();
      await run(counts[k]!);
      seconds[k]!.push((performance.now() - since) / 1000 / counts[k]!);
    }
  return seconds;
}

/** The median over the turns. */
const speedup = (seconds: readonly number[], before: readonly number[]): number =>
  median(seconds.map((now, turn) => before[turn]! / now));
