/** Training steps against other frameworks, on the same batches from the same parameters. */
import { findPyTorch } from "../peers/pytorch.ts";
import { race, type Result } from "../race.ts";
import { digits, type Row, type Section } from "../table.ts";
import { stepContestants, stepWorkloads } from "../workloads/steps.ts";

type Name = keyof ReturnType<typeof stepContestants>;

/** Losses of the same work agree to this, relatively. */
const tolerance = 1e-3;

/** How many times as long as PyTorch a step on WebAssembly with two threads may take. */
const pytorchBars: Readonly<Record<string, number>> = {
  "linear-regression": 0.1,
  xor: 0.03,
  mlp: 1.5,
  "mnist-cnn": 0.35,
  lenet5: 0.7,
  lstm: 1.2,
  vae: 1.5,
  gpt: 1.5,
  resnet: 2,
};
/** How many times as long the fastest other framework in JavaScript takes, at least. */
const javascriptBar = 4;
/** Of the TypeScript target alone. */
const xorMilliseconds = 0.003;
const cnnSpeedup = 50;
/** Where the cpu backend of TensorFlow.js is measured, for that bar; a step of resnet takes it a minute. */
const cnnOnCpu = "mnist-cnn";

/** All workloads, or `only` some. */
export async function steps(rounds: number, only: readonly string[] = []): Promise<Section> {
  const [rows, cells, notes]: [Row[], string[][], string[]] = [[], [], []];
  for (const [workload, definition] of Object.entries(stepWorkloads)) {
    if (only.length > 0 && !only.includes(workload)) continue;
    const names = Object.keys(stepContestants(definition)).filter(
      (name) => name !== "TensorFlow.js cpu" || workload === cnnOnCpu,
    );
    const results = await race(workload, names, rounds);
    const result = (name: Name): Result => results.get(name)!;
    const ms = (name: Name): number => millisecondsOf(result(name));
    for (const name of ["ts", "wasm", "wasm 2 threads"] as const) mustRun(workload, name, result(name));
    rows.push(...rowsOf(workload, results));

    const ours = ms("wasm 2 threads");
    const toPyTorch = ours / best(ms("PyTorch"), ms("PyTorch 2 threads"));
    const toJavaScript = best(ms("jax-js wasm"), ms("TensorFlow.js wasm")) / ours;
    const bar = pytorchBars[workload]!;
    const isFastEnough = toPyTorch <= bar;
    const isFaster = toJavaScript >= javascriptBar;
    rows.push(
      {
        what: `${workload}, wasm 2 threads to PyTorch`,
        measured: toPyTorch,
        unit: "x",
        ...(!Number.isNaN(toPyTorch) && { bar: { text: `<= ${bar}`, met: isFastEnough } }),
      },
      {
        what: `${workload}, other JavaScript to wasm 2 threads`,
        measured: toJavaScript,
        unit: "x",
        ...(!Number.isNaN(toJavaScript) && { bar: { text: `>= ${javascriptBar}`, met: isFaster } }),
      },
    );
    cells.push([
      workload,
      ...(["ts", "wasm", "wasm 2 threads", "jax-js wasm", "TensorFlow.js wasm"] as const).map((name) =>
        digits(ms(name)),
      ),
      digits(best(ms("PyTorch"), ms("PyTorch 2 threads"))),
      ratioText(toPyTorch, `<= ${bar}`, isFastEnough),
      ratioText(toJavaScript, `>= ${javascriptBar}`, isFaster),
    ]);
    notes.push(...otherLosses(workload, results));
    if (workload === "xor")
      notes.push(barNote(`xor, ts < ${xorMilliseconds} ms`, ms("ts") < xorMilliseconds));
    if (workload === cnnOnCpu) {
      const speedup = ms("TensorFlow.js cpu") / ms("ts");
      notes.push(
        barNote(
          `${cnnOnCpu}, ts ${digits(speedup)} x TensorFlow.js cpu, >= ${cnnSpeedup}`,
          speedup >= cnnSpeedup,
        ),
      );
    }
  }
  const pytorch = findPyTorch();
  return {
    title: "Training steps: milliseconds per step",
    rows,
    table: {
      header: [
        "",
        "ts",
        "wasm",
        "wasm 2t",
        "jax-js",
        "TF.js",
        "PyTorch",
        "wasm 2t / PyTorch",
        "JS / wasm 2t",
      ],
      cells,
      texts: new Set([0, 7, 8]),
    },
    notes: [
      `wasm 2t: two threads. TF.js: its wasm backend, with a gradient of convolutions written for it. PyTorch${pytorch === undefined ? " is not installed" : ` ${pytorch.version}: the better of 1 and 2 threads`}.`,
      "JS: the fastest of jax-js and TensorFlow.js. Three losses of all contestants agree to 0.1 % unless a line says otherwise.",
      ...notes,
    ],
  };
}

const millisecondsOf = (result: Result): number => (result.kind === "measured" ? result.seconds * 1000 : NaN);

/** The lesser; where one is missing, the other. */
const best = (a: number, b: number): number => (Number.isNaN(a) ? b : Number.isNaN(b) ? a : Math.min(a, b));

function mustRun(workload: string, name: string, result: Result): void {
  if (result.kind === "cannot") throw new Error(`${workload}, ${name}: ${result.reason}`);
}

const ratioText = (ratio: number, bar: string, met: boolean): string =>
  Number.isNaN(ratio) ? "" : `${digits(ratio)} ${bar} ${met ? "met" : "MISSED"}`;

const barNote = (text: string, met: boolean): string => `${text}: ${met ? "met" : "MISSED"}.`;

const rowsOf = (workload: string, results: ReadonlyMap<string, Result>): Row[] =>
  [...results].map(([name, result]) => ({
    what: `${workload}, ${name}`,
    measured: millisecondsOf(result),
    unit: "ms",
    note: result.kind === "cannot" ? `cannot: ${result.reason}` : `losses ${result.losses.join(" ")}`,
  }));

/** Contestants that do other work. */
function otherLosses(workload: string, results: ReadonlyMap<string, Result>): string[] {
  const ours = results.get("ts")!;
  if (ours.kind === "cannot") return [];
  return [...results].flatMap(([name, result]) => {
    if (result.kind === "cannot") return [];
    const agrees = ours.losses.every(
      (loss, k) => Math.abs(result.losses[k]! - loss) <= tolerance * Math.abs(loss),
    );
    const text = (losses: readonly number[]): string => losses.map(digits).join(" ");
    return agrees
      ? []
      : [`OTHER LOSSES: ${workload}, ${name}: ${text(result.losses)}, not ${text(ours.losses)}`];
  });
}
