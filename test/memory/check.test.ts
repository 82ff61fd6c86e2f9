import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import type { Buffer, MemoryPlan, Program } from "../../compiler/program/program.ts";
import { checkMemory } from "../../compiler/memory/check.ts";
import { planMemory } from "../../compiler/memory/plan.ts";
import { buffer, launch, program, randomSource, repeat, slice, trainingStep } from "./programs.ts";

/** A plan with the given places and nothing else that the check looks at. */
const place = (
  offsets: Readonly<Record<number, number>>,
  arenaBytes = 1024,
  persistentBytes = 0,
): MemoryPlan => ({
  offsets: new Map(Object.entries(offsets).map(([id, offset]) => [Number(id), offset])),
  persistentBytes,
  arenaBytes,
  programs: [],
});
const check = (single: Program, plan: MemoryPlan) => () => checkMemory([single], plan);

const x = buffer(0, 16, "input", "x");
const [a, b] = [buffer(1, 16, "temporary", "a"), buffer(2, 16, "temporary", "b")];
const y = buffer(3, 16, "output", "y");
const chain = program(
  "chain",
  [x, a, b, y],
  [launch("f", [a], [x]), launch("g", [b], [a]), launch("h", [y], [a, b], [[0, 2]])],
);

test("accepts a right plan, and a declared in-place result", () => {
  expect(check(chain, place({ 0: 0, 1: 64, 2: 0, 3: 128 }))).not.toThrow();
  expect(check(chain, place({ 0: 0, 1: 64, 2: 0, 3: 0 }))).not.toThrow();
});

test("names the buffers and the launch of a lost value", () => {
  const late = program(
    "late",
    [x, a, b, y],
    [launch("f", [a], [x]), launch("g", [b], [x]), launch("h", [y], [a, b])],
  );
  expect(check(late, place({ 0: 0, 1: 64, 2: 112, 3: 256 }))).toThrow("h reads a after b has overwritten it");
  const lost = program("lost", [x, a, y], [launch("f", [y], [x]), launch("g", [a], [x])]);
  expect(check(lost, place({ 0: 0, 1: 64, 3: 64 }))).toThrow("the caller reads y after a has overwritten it");
});

test("before a guard, the loss is computed and nothing is changed", () => {
  const [loss, weight] = [buffer(4, 1, "output", "loss"), buffer(5, 16, "parameter", "weight")];
  const flag = buffer(6, 1, "state", "flag");
  const step = program(
    "step",
    [weight, flag, loss, x, a],
    [launch("forward", [a, loss], [x]), launch("update", [weight], [a])],
  );
  const guarded = (after: number) =>
    check(
      { ...step, guard: { after, loss: loss.id, flag: flag.id } },
      place({ 5: 0, 6: 64, 0: 128, 1: 192, 4: 256 }, 512, 128),
    );
  expect(guarded(1)).not.toThrow();
  expect(guarded(0)).toThrow("step has not computed its loss before its guard");
  expect(guarded(2)).toThrow("step writes weight before its guard");
});

test("a launch may not write over its own argument undeclared, nor shifted", () => {
  expect(check(chain, place({ 0: 0, 1: 0, 2: 64, 3: 128 }))).toThrow("f writes a over its own argument x");
  expect(check(chain, place({ 0: 0, 1: 64, 2: 128, 3: 144 }))).toThrow("h writes y over its own argument b");
});

test("a launch may not write over an argument whose elements have another width", () => {
  const wide: Buffer = { ...x, id: 4, name: "wide", type: "f64", length: 8, shape: [8] };
  const widened = program("widened", [wide, y], [launch("f", [y], [wide], [[0, 1]])]);
  expect(check(widened, place({ 4: 0, 3: 0 }))).toThrow("f writes y over its own argument wide");
});

test("places: missing, misaligned, outside, persistent overlap", () => {
  expect(check(chain, place({ 0: 0, 1: 64, 2: 0 }))).toThrow("y has no place");
  expect(check(chain, place({ 0: 0, 1: 72, 2: 0, 3: 192 }))).toThrow("a is misaligned");
  expect(check(chain, place({ 0: 0, 1: 64, 2: 0, 3: 128 }, 128))).toThrow("y at 128 … 192 lies outside");
  const [w, v] = [buffer(8, 16, "parameter", "w"), buffer(9, 16, "state", "v")];
  const held = program("held", [w, v], []);
  expect(check(held, place({ 8: 0, 9: 48 }, 128, 128))).toThrow("persistent buffers w and v overlap");
});

test("reading before writing", () => {
  const early = program("early", [a, y], [launch("f", [y], [a])]);
  expect(check(early, place({ 1: 0, 3: 64 }))).toThrow("f reads a before it is written");
});

test("the second iteration finds what the first has overwritten", () => {
  const sequence = buffer(4, 160, "input", "sequence");
  const stack = buffer(5, 160, "temporary", "stack");
  const loop = program(
    "loop",
    [x, sequence, a, b, stack, y],
    [
      repeat("t", 10, [
        launch("f", [a], [x, slice(sequence, "t", 16)]),
        launch("g", [b], [a]),
        launch("h", [slice(stack, "t", 16)], [b]),
      ]),
      launch("sum", [y], [stack]),
    ],
  );
  const right = { 0: 0, 4: 64, 1: 704, 2: 768, 5: 832, 3: 1472 };
  expect(check(loop, place(right, 2048))).not.toThrow();
  expect(check(loop, place({ ...right, 2: right[0] }, 2048))).toThrow("f reads x after b has overwritten it");
  // b over slice 5 of the inputs, and of the outputs.
  expect(check(loop, place({ ...right, 2: 64 + 5 * 64 }, 2048))).toThrow("f reads sequence after b");
  expect(check(loop, place({ ...right, 1: 832 + 5 * 64 }, 2048))).toThrow(
    "sum reads stack after a has overwritten it",
  );
});

test("a buffer moved onto one that lives at the same time is found", () => {
  assert(
    property(randomSource, integer({ min: 2, max: 12 }), (random, depth) => {
      const step = trainingStep(depth, random);
      const plan = planMemory([step]);
      const { ranges, aliases } = plan.programs[0]!;
      const shared = new Set(aliases.flat());
      const alone = [...ranges].filter(([id]) => !shared.has(id));
      const [id, range] = alone[Math.floor(random() * alone.length)]!;
      // One whose value is still needed when the moved one is written, or that is written while that one is needed.
      const victim = alone.find(
        ([other, { first, last }]) => other !== id && first <= range.last && range.first <= last,
      );
      if (!victim) return;
      const offsets = new Map(plan.offsets).set(id, plan.offsets.get(victim[0])!);
      const arenaBytes = 2 * plan.arenaBytes;
      expect(() => checkMemory([step], { ...plan, offsets, arenaBytes })).toThrow();
    }),
    { numRuns: 100, seed: 3 },
  );
});
