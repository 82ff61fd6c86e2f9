/** The number of threads, by times that follow from how a machine is busy: no clock, so always the same. */
import { describe, expect, test } from "vitest";
import { threadCount } from "../../runtime/thread-count.ts";
import { randomNumbers } from "../support/numeric.ts";

/** Milliseconds of a call by so many threads, which begins at a time. */
type Machine = (threads: number, at: number) => number;

/** Calls for so many milliseconds, `from` a time on; parts of the time by several threads, and milliseconds of a call. */
function calls(count: ReturnType<typeof threadCount>, machine: Machine, duration: number, from = 0) {
  let [at, several, number] = [from, 0, 0];
  while (at < from + duration) {
    const threads = count.next();
    const spent = machine(threads, at);
    count.took(spent);
    at += spent;
    number++;
    if (threads > 1) several += spent;
  }
  return { several: several / (at - from), mean: (at - from) / number };
}

/** Nothing else runs: several threads are so many times as fast, but for some noise. */
const free = (one: number, speedup: number): Machine => {
  const random = randomNumbers(1);
  return (threads) => (threads > 1 ? one / speedup : one) * (0.97 + 0.06 * random());
};

/**
 * Other processes run: for some milliseconds a thread has its core, for some it has not. One thread alone finds a core that is free where there is only one
 * other process; several wait for the one that is stopped.
 */
const busy = (one: number, speedup: number, others: number): Machine => {
  const random = randomNumbers(2);
  const slices = [0, 1].map(() => ({ runs: true, until: 0 }));
  return (threads, at) => {
    let now = at;
    for (let left = threads > 1 ? one / speedup : one; left > 0; now += one / 20) {
      for (const slice of slices)
        if (now > slice.until) {
          slice.runs = !slice.runs;
          slice.until = now - 3 * Math.log(1 - random());
        }
      const stopped = slices.slice(0, threads > 1 ? others : others - 1).some(({ runs }) => !runs);
      if (!stopped) left -= one / 20;
    }
    return now - at;
  };
};

const lengths = [0.05, 0.5, 5, 100];
const longTime = (one: number): number => Math.max(20_000, 3000 * one);

test("the first call is by all", () => {
  expect(threadCount(3).next()).toBe(3);
});

describe.each(lengths)("calls of %s ms", (one) => {
  test.each([1.4, 1.9])("a free machine, %s times as fast: all, but for trials", (speedup) => {
    const { several, mean } = calls(threadCount(2), free(one, speedup), longTime(one));
    expect(several).toBeGreaterThan(0.9);
    expect(mean).toBeLessThan((one / speedup) * 1.025);
  });

  test("eight threads: a trial of one costs no more", () => {
    const { mean } = calls(threadCount(8), free(one, 7), longTime(one));
    expect(mean).toBeLessThan((one / 7) * 1.03);
  });

  test.each([1, 0.7, 0.3])("%s times as fast: as fast as one", (speedup) => {
    expect(calls(threadCount(2), free(one, speedup), longTime(one)).mean).toBeLessThan(one * 1.025);
  });

  test.each([
    [1, 1.9, 0.97],
    [1, 1.4, 0.97],
    [1, 1, 0.97],
    // Then both ways are as fast as it happens.
    [2, 1.9, 0.93],
    [2, 1.4, 0.93],
    [2, 1, 0.93],
  ])("beside processes on %s cores, %s times as fast when free: %s of one thread", (others, speedup, bar) => {
    const duration = longTime(one);
    const alone = calls({ next: () => 1, took: () => undefined }, busy(one, speedup, others), duration);
    const chosen = calls(threadCount(2), busy(one, speedup, others), duration);
    expect(alone.mean / chosen.mean).toBeGreaterThan(bar);
  });

  test("a machine that is busy for a while: soon one thread, and soon all again", () => {
    const count = threadCount(2);
    const second = Math.max(1000, 30 * one);
    const [quiet, other] = [free(one, 1.9), busy(one, 1.4, 1)];
    calls(count, quiet, 20 * second);
    calls(count, other, second, 20 * second);
    expect(calls(count, other, 19 * second, 21 * second).several).toBeLessThan(0.1);
    calls(count, quiet, 5 * second, 40 * second);
    expect(calls(count, quiet, 5 * second, 45 * second).several).toBeGreaterThan(0.9);
  });
});

test("a computer that slept in a call: a few seconds later, all is as before", () => {
  const count = threadCount(2);
  const machine = free(1, 1.9);
  calls(count, machine, 20_000);
  for (const hours of [1, 10]) {
    count.took(hours * 3_600_000);
    calls(count, machine, 10_000);
    expect(calls(count, machine, 20_000).several).toBeGreaterThan(0.95);
  }
});
