/** How long compiling takes. */
import { inChild } from "../child.ts";
import type { Compilation } from "../compile-once.ts";
import { modelNames } from "../models.ts";
import { fittedExponent, median } from "../statistics.ts";
import { digits, type Row, type Section } from "../table.ts";

const exponentBar = 1.15;
const millisecondBars: Readonly<Record<string, number>> = { "mnist-cnn": 1000 };
/** Where there is a bar. */
const freshProcesses = 3;

export async function compileTime(): Promise<Section> {
  const rows: Row[] = [];
  for (const name of modelNames) {
    const bar = millisecondBars[name];
    const runs: Compilation[] = [];
    for (let k = 0; k < (bar === undefined ? 1 : freshProcesses); k++)
      runs.push(await inChild<Compilation>("compile-once.ts", [name]));
    const measured = median(runs.map((run) => total(run, 0)));
    const stages = Object.keys(runs[0]!.stages).map(
      (stage) => `${stage} ${digits(median(runs.map((run) => run.stages[stage]!)))}`,
    );
    rows.push({
      what: `${name}, first compilation`,
      measured,
      unit: "ms",
      reference: { what: "the second", value: median(runs.map((run) => total(run, 1))) },
      ...(bar !== undefined && { bar: { text: `< ${bar} ms`, met: measured < bar } }),
      note: stages.join(", "),
    });
  }
  rows.push(...(await growth("pointwise", [80, 160, 320, 640, 1280, 2560, 5120])));
  rows.push(...(await growth("mlp", [8, 16, 32, 64, 128, 256, 512])));
  for (const [name, size] of [
    ["pointwise", 100_000],
    ["uses", 10_000],
    ["operands", 10_000],
  ] as const)
    rows.push(await once(name, size));
  const notes = ["Modules are loaded before the clock starts. Growth: compile() without files()."];
  return { title: "Compile time", rows, notes };
}

const total = (run: Compilation, k: number): number => run.compile[k]! + run.files[k]!;

/** Time against the number of nodes in the training step. */
async function growth(name: string, sizes: readonly number[]): Promise<Row[]> {
  const points: (readonly [number, number])[] = [];
  const rows: Row[] = [];
  for (const size of sizes) {
    const { nodes, compile, stages } = await inChild<Compilation>("compile-once.ts", [name, String(size)]);
    points.push([nodes, compile[0]!]);
    rows.push({
      what: `${name} ${size}: ${nodes.toLocaleString("en-US")} nodes`,
      measured: compile[0]!,
      unit: "ms",
      note: longest(stages),
    });
  }
  const exponent = fittedExponent(points);
  return [
    ...rows,
    {
      what: `${name}, time ~ nodes to the power`,
      measured: exponent,
      unit: "",
      bar: { text: `<= ${exponentBar}`, met: exponent <= exponentBar },
      note: `${digits(points.at(-1)![0] / points[0]![0])} x more nodes`,
    },
  ];
}

async function once(name: string, size: number): Promise<Row> {
  const what = `${name} ${size.toLocaleString("en-US")}`;
  try {
    const { nodes, compile, stages } = await inChild<Compilation>("compile-once.ts", [name, String(size)]);
    const note = `${nodes.toLocaleString("en-US")} nodes; ${longest(stages)}`;
    return { what, measured: compile[0]!, unit: "ms", bar: { text: "compiles", met: true }, note };
  } catch (error) {
    const output = String((error as { readonly stderr?: unknown }).stderr);
    const reason = /^\w*Error.*$/m.exec(output)?.[0] ?? output.slice(0, 200);
    return { what, measured: NaN, unit: "ms", bar: { text: "compiles", met: false }, note: reason };
  }
}

const longest = (stages: Readonly<Record<string, number>>): string =>
  Object.entries(stages)
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([stage, milliseconds]) => `${stage} ${digits(milliseconds)}`)
    .join(", ");
