/** Training steps against other frameworks, on the same batches from the same parameters. */
import { race } from "../race.ts";
import { digits, type Row, type Section } from "../table.ts";
import { stepContestants, stepWorkloads } from "../workloads/steps.ts";

/** Losses of the same work agree to this, relatively. */
const tolerance = 1e-3;

interface Bar {
  readonly text: string;
  readonly met: (milliseconds: number, speedups: ReadonlyMap<string, number>) => boolean;
}

const bars: Readonly<Record<string, Bar>> = {
  xor: { text: "< 0.003 ms", met: (milliseconds) => milliseconds < 0.003 },
  "mnist-cnn": {
    text: ">= 50 x TensorFlow.js cpu",
    met: (_, speedups) => (speedups.get("TensorFlow.js cpu") ?? 0) >= 50,
  },
};

export async function steps(rounds: number): Promise<Section> {
  const rows: Row[] = [];
  for (const [workload, definition] of Object.entries(stepWorkloads)) {
    const names = Object.keys(stepContestants(definition));
    const results = await race(workload, names, rounds);
    const ours = results.get("tapeless")!;
    if (ours.kind === "cannot") throw new Error(`${workload}: ${ours.reason}`);
    const speedups = new Map<string, number>();
    const others = names.slice(1).map((name): Row => {
      const result = results.get(name)!;
      const what = `${workload}, ${name}`;
      if (result.kind === "cannot")
        return { what, measured: NaN, unit: "ms", note: `cannot: ${result.reason}` };
      const ratio = result.seconds / ours.seconds;
      speedups.set(name, ratio);
      const apart = Math.max(
        ...ours.losses.map((loss, k) => Math.abs(result.losses[k]! - loss) / Math.abs(loss)),
      );
      const note =
        apart <= tolerance
          ? `losses agree to ${apart.toExponential(0)}`
          : `OTHER LOSSES: ${result.losses.map(digits).join(" ")}, not ${ours.losses.map(digits).join(" ")}`;
      const milliseconds = result.seconds * 1000;
      return {
        what,
        measured: milliseconds,
        unit: "ms",
        reference: { what: "tapeless", value: ours.seconds * 1000 },
        ratio,
        note,
      };
    });
    const milliseconds = ours.seconds * 1000;
    const bar = bars[workload];
    rows.push(
      {
        what: `${workload}, tapeless`,
        measured: milliseconds,
        unit: "ms",
        ...(bar && { bar: { text: bar.text, met: bar.met(milliseconds, speedups) } }),
      },
      ...others,
    );
  }
  const notes = ["Ratio: how many times longer than Tapeless. All run on one thread."];
  return { title: "Training steps: milliseconds per step", rows, notes };
}
