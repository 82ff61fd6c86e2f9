/** One trainer for three sizes against trainers of one: what ships, a step of the largest size, a prediction of one example. */
import { compile, type Compiled } from "../../../compiler/index.ts";
import mnistCnn from "../../../models/mnist-cnn.ts";
import { median } from "../statistics.ts";
import type { Row, Section } from "../table.ts";

const [largest, others, pixels] = [200, [1, 32], 784] as const;
/** Turns are short, so that what else happens on the machine happens to all; the first ones warm up. */
const [turnSeconds, turnsPerRound, warmUps] = [0.1, 6, 5];

export async function sizes(rounds: number): Promise<Section> {
  const rows: Row[] = [];
  const x = Float32Array.from({ length: largest * pixels }, (_, k) => Math.sin(k) ** 2);
  const label = Int32Array.from({ length: largest }, (_, k) => k % 10);
  for (const target of ["ts", "wasm"] as const) {
    const several = await compile(mnistCnn, { target, sizes: { batch: others } });
    const [large, small] = [
      await compile(mnistCnn, { target }),
      await compile(mnistCnn, { target, options: { batch: 1 } }),
    ];
    const bytes = [await bytesOf(several), await bytesOf(large)] as const;
    rows.push(row(`artifact, ${target}`, "bytes", ...bytes, 1.6));
    const trainers = [several, large, small].map(({ createTrainer }) => createTrainer({ seed: 1 }));
    const [all, ofLarge, ofSmall] = await Promise.all(trainers);
    const step = await inTurn(
      [() => all!.step({ x, label }), () => ofLarge!.step({ x, label })],
      rounds * turnsPerRound,
    );
    rows.push(row(`step of ${largest}, ${target}`, "us", ...step, 1.02));
    const one = { x: x.slice(0, pixels) };
    const predict = await inTurn(
      [() => all!.predict(one), () => ofSmall!.predict(one)],
      rounds * turnsPerRound,
    );
    rows.push(row(`predict of 1, ${target}`, "us", ...predict, 1.2));
    for (const trainer of [all!, ofLarge!, ofSmall!]) await trainer.close();
  }
  return {
    title: `Sizes: mnist-cnn with batches of 1, 32 and ${largest}, against one size`,
    rows,
    notes: [],
  };
}

const row = (what: string, unit: string, measured: number, value: number, bar: number): Row => ({
  what,
  measured,
  unit,
  reference: { what: "one size", value },
  ratio: measured / value,
  bar: { text: `<= ${bar}`, met: measured / value <= bar },
});

const bytesOf = async ({ files }: Compiled): Promise<number> =>
  [...(await files()).values()].reduce((sum, content) => sum + content.length, 0);

/** Medians, in microseconds. */
async function inTurn(
  calls: readonly [() => unknown, () => unknown],
  turns: number,
): Promise<[number, number]> {
  const times = calls.map((): number[] => []);
  for (let turn = 0; turn < turns + warmUps; turn++)
    for (const [k, call] of calls.entries()) {
      const start = performance.now();
      let count = 0;
      for (; performance.now() - start < turnSeconds * 1000; count++) call();
      if (turn >= warmUps) times[k]!.push(((performance.now() - start) / count) * 1000);
    }
  return [median(times[0]!), median(times[1]!)];
}
