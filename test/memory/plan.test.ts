import { assert, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import type { Program } from "../../compiler/program/program.ts";
import { checkMemory } from "../../compiler/memory/check.ts";
import { planMemory } from "../../compiler/memory/plan.ts";
import { poisonable } from "../../compiler/memory/poison.ts";
import {
  buffer,
  launch,
  program,
  randomProgram,
  randomSource,
  repeat,
  slice,
  trainingStep,
} from "./programs.ts";

/** The checked plan of one program, with what the tests look at. */
function planned(single: Program) {
  const plan = planMemory([single]);
  checkMemory([single], plan);
  const { ranges, aliases, maxLiveBytes, peakAt, bytesBeforeReuse } = plan.programs[0]!;
  const rangeOf = (id: number): readonly number[] => [ranges.get(id)!.first, ranges.get(id)!.last];
  return { ...plan, rangeOf, aliases, maxLiveBytes, peakAt, bytesBeforeReuse };
}

const [x, a, b, c] = [buffer(0, 16, "input"), buffer(1, 16), buffer(2, 16), buffer(3, 16)];
const y = buffer(4, 16, "output");
const weight = buffer(5, 10, "parameter");

describe("straight-line programs", () => {
  const chain = [launch("f", [a], [x]), launch("g", [b], [a]), launch("h", [c], [b]), launch("i", [y], [c])];

  test("a chain needs two buffers at a time", () => {
    const plan = planned(program("chain", [x, a, b, c, y], chain));
    expect([0, 1, 2, 3, 4].map(plan.rangeOf)).toEqual([
      [0, 0],
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 3],
    ]);
    expect([plan.arenaBytes, plan.maxLiveBytes, plan.bytesBeforeReuse, plan.peakAt]).toEqual([
      128, 128, 320, 0,
    ]);
  });

  test("a chain of in-place results needs one", () => {
    const inPlace = chain.map((command) => ({ ...command, inPlace: [[0, 1] as const] }));
    const plan = planned(program("chain", [x, a, b, c, y], inPlace));
    expect(plan.arenaBytes).toBe(64);
    expect(plan.aliases).toEqual([
      [1, 0],
      [2, 1],
      [3, 2],
      [4, 3],
    ]);
  });

  test("a diamond keeps what both arms read", () => {
    const arms = [launch("f", [a], [x], [[0, 1]]), launch("g", [b], [x], [[0, 1]])];
    const plan = planned(
      program(
        "diamond",
        [x, a, b, y],
        [
          ...arms,
          launch(
            "h",
            [y],
            [a, b],
            [
              [0, 1],
              [0, 2],
            ],
          ),
        ],
      ),
    );
    expect(plan.aliases.map(([written, read]) => `${written} in ${read}`)).toEqual(["2 in 0", "4 in 1"]);
    expect(plan.arenaBytes).toBe(128);
  });

  test("a buffer that the launch reads twice, or that is too small, is not taken over", () => {
    const twice = launch("f", [a], [x, x], [[0, 1]]);
    expect(planned(program("twice", [x, a, y], [twice, launch("g", [y], [a])])).aliases).toEqual([]);
    const large = buffer(9, 17, "output");
    expect(planned(program("small", [x, large], [launch("f", [large], [x], [[0, 1]])])).aliases).toEqual([]);
  });

  test("a much larger place is taken over only where that lowers the peak", () => {
    const [big, half, other] = [buffer(6, 4000), buffer(7, 2000), buffer(8, 5000)];
    const before = [launch("f", [big], [x]), launch("g", [half], [big], [[0, 1]])];
    const atPeak = program("at the peak", [x, big, half, y], [...before, launch("h", [y], [half])]);
    expect(planned(atPeak).aliases).toEqual([[half.id, big.id]]);
    const elsewhere = program(
      "elsewhere",
      [x, big, half, other, y],
      [...before, launch("h", [other], []), launch("i", [y], [half, other])],
    );
    expect(planned(elsewhere).aliases).toEqual([]);
  });
});

describe("repeats", () => {
  const steps = buffer(10, 160, "input");
  const stack = buffer(11, 160);
  const [carry, local, after] = [buffer(12, 16), buffer(13, 16), buffer(14, 16)];
  const loop = program(
    "loop",
    [x, steps, carry, a, b, local, stack, y, after],
    [
      launch("initialize", [carry], []),
      launch("setup", [a], [x]),
      repeat("t", 10, [
        launch("f", [local], [slice(steps, "t", 16), carry, a]),
        launch("g", [carry], [local], [[0, 1]]),
        launch("store", [slice(stack, "t", 16, 144, -16)], [carry]),
        launch("k", [b], [carry]),
        launch("l", [after], [b], [[0, 1]]),
      ]),
      launch("sum", [y], [stack, carry]),
    ],
  );

  test("what comes from outside, is carried, or is stacked lives through the repeat", () => {
    const plan = planned(loop);
    expect(plan.rangeOf(a.id)).toEqual([1, 6]);
    expect(plan.rangeOf(steps.id)).toEqual([0, 6]);
    expect(plan.rangeOf(carry.id)).toEqual([0, 7]);
    expect(plan.rangeOf(stack.id)).toEqual([2, 7]);
    expect(plan.rangeOf(local.id)).toEqual([2, 3]);
    expect(plan.rangeOf(b.id)).toEqual([5, 6]);
  });

  test("only what each iteration makes anew is taken over", () => {
    expect(planned(loop).aliases).toEqual([[after.id, b.id]]);
  });

  test("the last launch of a body does not take over what the next iteration needs; slices live on", () => {
    const body = [
      launch("f", [local], [x]),
      launch("g", [slice(stack, "t", 16)], [local]),
      launch("h", [b], [slice(stack, "t", 16)]),
      launch("i", [c], [a], [[0, 1]]),
    ];
    const commands = [launch("setup", [a], [x]), repeat("t", 10, body), launch("y", [y], [])];
    const plan = planned(program("body", [x, a, b, c, local, stack, y], commands));
    expect(plan.aliases).toEqual([]);
    expect([a, stack, local].map(({ id }) => plan.rangeOf(id))).toEqual([
      [0, 4],
      [1, 4],
      [1, 2],
    ]);
  });

  test("a buffer carried from iteration to iteration of an outer repeat only", () => {
    const inner = repeat("j", 3, [launch("fill", [slice(stack, "j", 16)], [x]), launch("g", [b], [x])]);
    const useStack = launch("use", [c], [stack]);
    const nested = [inner, useStack, launch("h", [local], [c])];
    const short = { ...stack, length: 48, shape: [48] };
    const complete = planned(
      program("complete", [x, short, b, c, local, y], [repeat("i", 4, nested), launch("y", [y], [x])]),
    );
    expect(complete.rangeOf(short.id)).toEqual([0, 2]);
    // With a fourth slice that only `clear` writes, each iteration reads what was there before it.
    const partly = { ...stack, length: 64, shape: [64] };
    const clear = launch("clear", [partly], []);
    const again = [
      repeat("j", 3, [launch("fill", [slice(partly, "j", 16)], [x])]),
      launch("use", [c], [partly]),
      clear,
    ];
    const commands = [clear, launch("g", [b], [x]), repeat("i", 4, [...again, launch("h", [local], [c])])];
    const carriedOver = planned(program("partly", [x, partly, b, c, local], commands));
    expect(carriedOver.rangeOf(partly.id)).toEqual([0, 5]);
  });

  test("freed bytes: each iteration, or only after the last one", () => {
    const plan = planned(loop);
    const dead = poisonable(loop, plan).map((list) =>
      list.map((d) => `${d.buffer} ${d.onLastOf.join()}`.trim()),
    );
    expect(dead).toEqual([[], ["0"], [], ["13"], [], [], ["10 t", "1 t", "14"], ["12", "11"]]);
  });
});

describe("several programs", () => {
  const state = buffer(20, 3, "state");
  const constant = buffer(21, 5, "constant");
  const train = program(
    "train",
    [x, constant, state, a, weight, y],
    [
      launch("f", [a], [x, weight, constant]),
      launch("update", [weight, state], [weight, state, a]),
      launch("y", [y], [a]),
    ],
  );
  const [input, answer] = [buffer(30, 100, "input"), buffer(31, 100, "output")];
  const predict = program("predict", [input, weight, answer], [launch("f", [answer], [input, weight])]);

  test("share the persistent buffers, in front, and the memory behind them", () => {
    const plan = planMemory([train, predict]);
    checkMemory([train, predict], plan);
    expect([weight, state, constant].map(({ id }) => plan.offsets.get(id))).toEqual([0, 48, 64]);
    expect(plan.persistentBytes).toBe(128);
    expect(plan.programs.map(({ maxLiveBytes }) => maxLiveBytes)).toEqual([128 + 2 * 64, 128 + 2 * 400]);
    expect(plan.arenaBytes).toBe(128 + 2 * 400);
  });

  test("may not share others", () => {
    expect(() => planMemory([train, { ...train, name: "again" }])).toThrow(/belongs to another program/);
  });
});

describe("random programs", () => {
  test("plans pass the check and are close to the lower bound", () => {
    const ratios: number[] = [];
    assert(
      property(randomSource, randomSource, (first, second) => {
        const programs = [randomProgram(first), randomProgram(second, 1000)];
        const plan = planMemory(programs);
        checkMemory(programs, plan);
        const lowest = Math.max(...plan.programs.map(({ maxLiveBytes }) => maxLiveBytes));
        expect(plan.arenaBytes).toBeGreaterThanOrEqual(lowest);
        ratios.push(plan.arenaBytes / lowest);
      }),
      { numRuns: 150, seed: 1 },
    );
    ratios.sort((p, q) => p - q);
    expect(ratios[Math.floor(ratios.length / 2)]).toBeLessThanOrEqual(1.01);
  });

  test("training steps of all depths stay within 5 % of the lower bound, the same every time", () => {
    assert(
      property(randomSource, integer({ min: 1, max: 60 }), (random, depth) => {
        const step = trainingStep(depth, random);
        const plan = planned(step);
        expect(plan.arenaBytes).toBeLessThanOrEqual(1.05 * plan.maxLiveBytes);
        expect(planMemory([step])).toEqual(planMemory([step]));
      }),
      { numRuns: 20, seed: 2 },
    );
  });

  test("50,000 buffers", () => {
    let state = 1;
    const random = (): number => (state = (state * 48271) % 2147483647) / 2147483647;
    const plan = planned(trainingStep(8300, random));
    expect(plan.arenaBytes).toBeLessThanOrEqual(1.05 * plan.maxLiveBytes);
  });
});
