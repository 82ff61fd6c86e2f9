/** How long compiling takes. */
import { inChild } from "../child.ts";
import type { Compilation } from "../compile-once.ts";
import { modelNames } from "../models.ts";
import { fittedExponent, median } from "../statistics.ts";
import { digits, type Row, type Section } from "../table.ts";

const exponentBar = 1.15;
/** Of every model but the largest. */
const millisecondBar = 2000;
const millisecondBars: Readonly<Record<string, number>> = { "mnist-cnn": 1000, vgg16: Infinity };
const freshProcesses = 3;

export async function compileTime(): Promise<Section> {
  const rows: Row[] = [];
  for (const [name, target] of modelNames.flatMap((each) => [
    [each, "ts"] as const,
    [each, "wasm"] as const,
  ])) {
    const bar = millisecondBars[name] ?? millisecondBar;
    const { runs, measured } = await firstCompilations(target === "wasm" ? [name, "--wasm"] : [name]);
    const stages = Object.keys(runs[0]!.stages).map(
      (stage) => `${stage} ${digits(median(runs.map((run) => run.stages[stage]!)))}`,
    );
    rows.push({
      what: `${name}, ${target}, first compilation`,
      measured,
      unit: "ms",
      reference: { what: "the second", value: median(runs.map((run) => total(run, 1))) },
      ...(bar < Infinity && { bar: { text: `< ${bar} ms`, met: measured < bar } }),
      note: `${launchText(runs[0]!, measured)}; ${stages.join(", ")}`,
    });
  }
  rows.push(...(await depth()));
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

interface FirstCompilations {
  readonly runs: readonly Compilation[];
  /** Milliseconds, files included: the median over fresh processes. */
  readonly measured: number;
}

async function firstCompilations(args: readonly string[]): Promise<FirstCompilations> {
  const runs: Compilation[] = [];
  for (let k = 0; k < freshProcesses; k++) runs.push(await inChild<Compilation>("compile-once.ts", args));
  return { runs, measured: median(runs.map((run) => total(run, 0))) };
}

const launchText = ({ launches, kernels }: Compilation, milliseconds: number): string =>
  `${launches} launches of ${kernels} kernels, ${digits(milliseconds / launches)} ms each`;

/** Blocks of a GPT are equal: more of them launch more, but make no other kernels. */
async function depth(): Promise<Row[]> {
  const [shallow, deep] = [
    await firstCompilations(["gpt", "blocks=2"]),
    await firstCompilations(["gpt", "blocks=12"]),
  ];
  const perLaunch = ({ runs, measured }: FirstCompilations): number => measured / runs[0]!.launches;
  const [few, many] = [shallow.runs[0]!.kernels, deep.runs[0]!.kernels];
  return [
    {
      what: "gpt, kernels of 12 blocks",
      measured: many,
      unit: "",
      reference: { what: "2 blocks", value: few },
      bar: { text: "equal", met: many === few },
    },
    {
      what: "gpt, compile time per launch of 12 blocks",
      measured: perLaunch(deep),
      unit: "ms",
      reference: { what: "2 blocks", value: perLaunch(shallow) },
      ratio: perLaunch(deep) / perLaunch(shallow),
      bar: { text: "at most as long", met: perLaunch(deep) <= perLaunch(shallow) },
      note: `${launchText(deep.runs[0]!, deep.measured)}; ${longest(deep.runs[0]!.stages)}`,
    },
  ];
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
