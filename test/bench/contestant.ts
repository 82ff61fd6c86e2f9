/**
 * A process of its own for each contestant, so that none runs in another's type feedback, heap or thread pool:
 *
 *   node --import tsx test/bench/contestant.ts WORKLOAD CONTESTANT
 *
 * Started by hand it runs five rounds and prints JSON; started by the bench it runs a round whenever it is told to, so
 * that the rounds of all contestants interleave.
 */
import { median, warmUp } from "./statistics.ts";
import { workloads } from "./workloads/index.ts";

/** What a workload prepares for one contestant. */
export interface Contestant {
  /** Does the work `count` times. */
  readonly run: (count: number) => void | Promise<void>;
  /** The losses of the first steps, to see that all contestants do the same work. */
  readonly losses?: readonly number[];
}

export type Reply =
  | { readonly kind: "ready"; readonly losses: readonly number[]; readonly startSeconds: number }
  | { readonly kind: "round"; readonly seconds: number }
  | { readonly kind: "cannot"; readonly reason: string };

const roundSeconds = 0.2;

const [workload = "", name = ""] = process.argv.slice(2);
const prepare = workloads[workload]?.[name];
if (prepare === undefined) throw new Error(`no workload ${workload} with a contestant ${name}`);

const since = performance.now();
const { contestant, reason } = await prepare().then(
  (value) => ({ contestant: value, reason: "" }),
  (error: unknown) => ({
    contestant: undefined,
    reason: (error instanceof Error ? error.message : String(error)).split("\n", 1)[0]!,
  }),
);

if (contestant === undefined) reply({ kind: "cannot", reason });
else {
  const startSeconds = (performance.now() - since) / 1000;
  const count = Math.max(1, Math.round(roundSeconds / (await warmUp(contestant.run))));
  const round = async (): Promise<number> => (await seconds(contestant, count)) / count;
  if (process.send === undefined) {
    const rounds: number[] = [];
    for (let k = 0; k < 5; k++) rounds.push(await round());
    console.log(
      JSON.stringify({ workload, contestant: name, seconds: median(rounds), rounds, startSeconds }),
    );
    // PyTorch waits for more.
    process.exit();
  } else {
    process.on("message", () => void round().then((value) => reply({ kind: "round", seconds: value })));
    reply({ kind: "ready", losses: contestant.losses ?? [], startSeconds });
  }
}

function reply(message: Reply): void {
  if (process.send === undefined) console.log(JSON.stringify(message));
  else process.send(message);
}

async function seconds(work: Contestant, count: number): Promise<number> {
  const start = performance.now();
  await work.run(count);
  return (performance.now() - start) / 1000;
}
