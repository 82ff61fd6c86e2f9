/** Lets the contestants of a workload run in turn, each in its own process. */
import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Reply } from "./contestant.ts";
import { median } from "./statistics.ts";

export type Result =
  | {
      readonly kind: "measured";
      /** Median over the rounds, of one run of the work. */
      readonly seconds: number;
      readonly rounds: readonly number[];
      readonly losses: readonly number[];
      /** Until the first run could start: imports, compiling, loading. */
      readonly startSeconds: number;
    }
  | { readonly kind: "cannot"; readonly reason: string };

const contestantFile = fileURLToPath(new URL("./contestant.ts", import.meta.url));
/** A contestant that takes longer has fewer rounds. */
const patienceSeconds = 20;

export async function race(
  workload: string,
  names: readonly string[],
  rounds: number,
): Promise<ReadonlyMap<string, Result>> {
  const results = new Map<string, Result>();
  const racers: { readonly name: string; readonly child: ChildProcess; readonly seconds: number[] }[] = [];
  const ready = new Map<string, Extract<Reply, { kind: "ready" }>>();
  try {
    // One after the other: starting and warming up must not disturb each other either.
    for (const name of names) {
      const child = fork(contestantFile, [workload, name], {
        execArgv: ["--import", "tsx"],
        stdio: ["ignore", "ignore", "inherit", "ipc"],
      });
      const first = await reply(child);
      if (first.kind === "cannot") results.set(name, first);
      if (first.kind !== "ready") {
        child.kill();
        continue;
      }
      ready.set(name, first);
      racers.push({ name, child, seconds: [] });
    }
    const spent = new Map<string, number>();
    for (let round = 0; round < rounds; round++)
      for (const { name, child, seconds } of racers) {
        if ((spent.get(name) ?? 0) > patienceSeconds) continue;
        const start = performance.now();
        child.send("round");
        const answer = await reply(child);
        if (answer.kind === "round") seconds.push(answer.seconds);
        spent.set(name, (spent.get(name) ?? 0) + (performance.now() - start) / 1000);
      }
    for (const { name, seconds } of racers) {
      const { losses, startSeconds } = ready.get(name)!;
      results.set(name, {
        kind: "measured",
        seconds: median(seconds),
        rounds: seconds,
        losses,
        startSeconds,
      });
    }
    return results;
  } finally {
    for (const { child } of racers) child.kill();
  }
}

/** What a contestant says next. */
export function reply(child: ChildProcess): Promise<Reply> {
  return new Promise((resolve) => {
    const onMessage = (message: unknown): void => {
      child.off("exit", onExit);
      resolve(message as Reply);
    };
    const onExit = (code: number | null): void => {
      child.off("message", onMessage);
      resolve({ kind: "cannot", reason: `its process ended with code ${code}` });
    };
    child.once("message", onMessage);
    child.once("exit", onExit);
  });
}
