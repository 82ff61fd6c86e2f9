/** Where the time of a training step goes on WebAssembly: launch by launch, in the order of the step. */
import { compile, type Model } from "../../../compiler/index.ts";
import { isModel } from "../../../compiler/model/define.ts";
import { pathToFileURL } from "node:url";
import { loadModel, modelNames } from "../models.ts";
import { median, warmUp } from "../statistics.ts";
import { digits, type Row, type Section } from "../table.ts";
import { stepWorkloads } from "../workloads/steps.ts";
import { launchesOf, scheduleOf, type Launch, type Schedule } from "../workloads/wasm-launches.ts";
import { anyBatch, openTrainer } from "../workloads/wasm-trainer.ts";

/** Of a step, that no kernel runs: checking and copying the batch, starting kernels, reading the loss. */
const outsideBar = 0.03;
/** A launch that takes less is repeated for as long: the clock takes some 0.05 µs itself. */
const clockMicroseconds = 20;
const roundSeconds = 0.3;
const shownGroups = 20;

export async function profile(name: string, rounds: number): Promise<Section> {
  const compiled = await compile(await modelCalled(name), { target: "wasm" });
  const opened = await openTrainer(compiled);
  const [objective, { step: program }] = [...compiled.trainer.objectives][0]!;
  const schedule = scheduleOf(compiled.trainer, program, opened);
  const launches = launchesOf(schedule);
  const batch = anyBatch(program);
  const step = (): void => void opened.trainer.step(batch, objective);
  const stepCount = Math.max(1, Math.round(roundSeconds / (await warmUp(repeated(step)))));
  // Each launch alone, to know how often it must run between two looks at the clock.
  const saved = opened.views.u8.slice();
  const restore = (): void => opened.views.u8.set(saved);
  const repeats = new Map<Launch, number>();
  timeInOrder(schedule, new Map(), () => 1);
  const alone = timeInOrder(schedule, new Map(), () => 3);
  for (const launch of launches)
    repeats.set(launch, Math.max(1, Math.ceil((clockMicroseconds * launch.times) / alone.get(launch)!)));

  const stepTimes: number[] = [];
  const outsideTimes: number[] = [];
  const launchTimes = new Map<Launch, number[]>(launches.map((launch) => [launch, []]));
  for (let round = 0; round < rounds; round++) {
    restore();
    stepTimes.push(microseconds(step, stepCount));
    outsideTimes.push(opened.withoutPrograms(() => microseconds(step, stepCount)));
    const passes: Map<Launch, number>[] = [];
    const since = performance.now();
    do {
      restore();
      // The first pass brings back to the caches what a step finds there.
      timeInOrder(schedule, new Map(), () => 1);
      passes.push(timeInOrder(schedule, new Map(), (launch) => repeats.get(launch)!));
    } while (performance.now() - since < roundSeconds * 1000);
    for (const [launch, times] of launchTimes) times.push(median(passes.map((pass) => pass.get(launch)!)));
  }

  const timed = launches.map((launch) => ({ launch, spent: median(launchTimes.get(launch)!) }));
  const [stepTime, outsideTime] = [median(stepTimes), median(outsideTimes)];
  const kernelTime = timed.reduce((sum, { spent }) => sum + spent, 0);
  const outside = outsideTime / stepTime;
  const groups = groupsOf(timed).toSorted((a, b) => b.spent - a.spent);
  const gigaflops = ({ flops, spent }: Group): number => flops / spent / 1e3;
  const gigabytes = ({ bytes, spent }: Group): number => bytes / spent / 1e3;
  const percent = (part: number): string => `${(100 * part).toFixed(1)} %`;
  const rows: Row[] = [
    { what: `${name}, step`, measured: stepTime, unit: "µs" },
    { what: `${name}, step without its program`, measured: outsideTime, unit: "µs" },
    {
      what: `${name}, outside of kernels`,
      measured: 100 * outside,
      unit: "%",
      bar: { text: `< ${100 * outsideBar} %`, met: outside < outsideBar },
    },
    ...groups.map((group) => ({
      what: group.kernel,
      measured: group.spent,
      unit: "µs",
      ratio: group.spent / kernelTime,
      note: `x${group.times}, ${digits(gigaflops(group))} GFLOP/s, ${digits(gigabytes(group))} GB/s, ${group.note}`,
    })),
  ];
  const rest = groups.slice(shownGroups);
  const restTime = rest.reduce((sum, { spent }) => sum + spent, 0);
  return {
    title: `Profile of a step: ${name}, WebAssembly, one thread`,
    rows,
    table: {
      header: ["kernel", "times", "µs", "share", "GFLOP/s", "GB/s", "computes"],
      cells: [
        ...groups
          .slice(0, shownGroups)
          .map((group) => [
            group.kernel.slice(0, 34),
            String(group.times),
            group.spent.toFixed(1),
            percent(group.spent / kernelTime),
            digits(gigaflops(group)),
            digits(gigabytes(group)),
            group.note.slice(0, 36),
          ]),
        ...(rest.length === 0
          ? []
          : [[`${rest.length} more`, "", restTime.toFixed(1), percent(restTime / kernelTime), "", "", ""]]),
        ["all launches, one by one", "", kernelTime.toFixed(1), percent(1), "", "", ""],
      ],
      texts: new Set([0, 6]),
    },
    notes: [
      `A step takes ${digits(stepTime)} µs, without its program ${digits(outsideTime)} µs: checks, copying the batch, reading the loss.`,
      `Outside of kernels: ${percent(outside)} of a step; bar < ${100 * outsideBar} %: ${outside < outsideBar ? "met" : "MISSED"}.`,
      "Launches are timed in the order of a step, short ones repeated; GB/s counts each operand once.",
    ],
  };
}

/** Launches that do the same: of all together, in one step. */
interface Group {
  readonly kernel: string;
  /** Where the first of them comes from. */
  readonly note: string;
  readonly times: number;
  readonly flops: number;
  readonly bytes: number;
  /** Microseconds. */
  readonly spent: number;
}

function groupsOf(timed: readonly { readonly launch: Launch; readonly spent: number }[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { launch, spent } of timed) {
    const { kernel, note, times, flops, bytes } = launch;
    const key = `${kernel} ${flops} ${bytes}`;
    const before = groups.get(key) ?? { kernel, note, times: 0, flops: 0, bytes: 0, spent: 0 };
    groups.set(key, {
      ...before,
      times: before.times + times,
      flops: before.flops + flops * times,
      bytes: before.bytes + bytes * times,
      spent: before.spent + spent,
    });
  }
  return [...groups.values()];
}

/** A workload of the steps, a model of the project, or a file. */
async function modelCalled(name: string): Promise<Model> {
  const workload = stepWorkloads[name];
  if (workload !== undefined) return workload.model;
  if (modelNames.includes(name)) return loadModel(name);
  const { default: model } = (await import(pathToFileURL(name).href)) as { readonly default: unknown };
  if (!isModel(model)) throw new Error(`${name} exports no model`);
  return model;
}

/** Microseconds of each launch in one pass over the step: all its times together. */
function timeInOrder(
  schedule: readonly Schedule[],
  variables: Map<string, number>,
  repeat: (launch: Launch) => number,
  spent = new Map<Launch, number>(),
): Map<Launch, number> {
  for (const each of schedule) {
    if (each.kind === "repeat") {
      for (let k = 0; k < each.count; k++) {
        variables.set(each.variable, k);
        timeInOrder(each.body, variables, repeat, spent);
      }
    } else {
      const { launch } = each;
      const count = repeat(launch);
      const start = performance.now();
      for (let k = 0; k < count; k++) launch.run(variables);
      const elapsed = ((performance.now() - start) * 1000) / count;
      spent.set(launch, (spent.get(launch) ?? 0) + elapsed);
    }
  }
  return spent;
}

const repeated =
  (work: () => void) =>
  (count: number): void => {
    for (let k = 0; k < count; k++) work();
  };

function microseconds(work: () => void, count: number): number {
  const start = performance.now();
  repeated(work)(count);
  return ((performance.now() - start) * 1000) / count;
}
