/** Kernels for workgroups: what is proven of them, what is refused, and what the interpreter does with them. */
import { describe, expect, it } from "vitest";
import { addAffine, variableIndex, zero } from "../../compiler/loops/affine.ts";
import { constant, letValue, load, loop, store, variable, when } from "../../compiler/loops/build.ts";
import { interpretKernel } from "../../compiler/loops/interpret.ts";
import { printKernel } from "../../compiler/loops/print.ts";
import { verifyRaces } from "../../compiler/loops/races.ts";
import type { Expr, Kernel, LocalArray, Stmt } from "../../compiler/loops/types.ts";
import { verifyKernel } from "../../compiler/loops/verify.ts";
import { buffer } from "./kernels.ts";

const buffers = [buffer("x", "f32", "read", 256), buffer("y", "f32", "write", 256)];
const shared: LocalArray = { name: "shared", type: "f32", length: 64, space: "workgroup" };
const barrier: Stmt = { kind: "barrier" };
const [g, t] = [variableIndex("g"), variableIndex("t")];
const at = (k: number, name: string) => variableIndex(name, k);
const one = constant(1, "f32");
const fromShared = (index = t): Expr => ({ kind: "load", type: "f32", buffer: 2, index });

const kernelOf = (body: readonly Stmt[], arrays: readonly LocalArray[] = [shared]): Kernel => ({
  name: "k",
  buffers,
  arrays,
  extents: [],
  body: [loop("g", 4, body, "group")],
});
const threads = (body: readonly Stmt[], name = "t", count = 64): Stmt => loop(name, count, body, "thread");
const races =
  (body: readonly Stmt[], pairs: [number, number][] = []) =>
  () => {
    const kernel = kernelOf(body);
    verifyKernel(kernel);
    verifyRaces(kernel, pairs);
  };
const own = addAffine(at(64, "g"), t);

describe("stores of others", () => {
  it("are apart where an index is a number with a digit for each", () => {
    expect(races([threads([store(1, own, one)])])).not.toThrow();
    expect(races([threads([store(1, at(1, "t"), one)])])).toThrow("by one workgroup");
    expect(races([threads([store(1, at(64, "g"), one)])])).toThrow("by one thread");
    expect(races([threads([store(1, addAffine(at(63, "g"), t), one)])])).toThrow("by one workgroup");
  });

  it("may overlap in numbers that a condition rules out", () => {
    const wide = addAffine(at(48, "g"), t);
    expect(races([threads([when([{ index: t, low: 0, high: 48 }], [store(1, wide, one)])])])).not.toThrow();
    expect(races([threads([when([{ index: t, low: 0, high: 49 }], [store(1, wide, one)])])])).toThrow(
      "by one workgroup",
    );
  });

  it("are apart where rows are cut off at their end", () => {
    const column = addAffine(at(32, "c"), t);
    const place = addAffine(at(50, "g"), column);
    const body = (bounded: boolean): Stmt[] => [
      threads(
        [
          loop("c", 2, [
            bounded
              ? when([{ index: column, low: 0, high: 50 }], [store(1, place, one)])
              : store(1, place, one),
          ]),
        ],
        "t",
        32,
      ),
    ];
    expect(races(body(true))).not.toThrow();
    expect(races(body(false))).toThrow("by one workgroup");
  });

  it("may be the same memory as another buffer, element by element", () => {
    const copy = (shift: number): Stmt[] => [
      threads([store(1, own, load(buffers, 0, addAffine(own, { offset: shift, terms: [] })))], "t", 63),
    ];
    expect(races(copy(0), [[1, 0]])).not.toThrow();
    expect(races(copy(1), [])).not.toThrow();
    expect(races(copy(1), [[1, 0]])).toThrow("loaded by another");
  });
});

describe("what threads share", () => {
  const put = threads([store(2, t, load(buffers, 0, own))]);
  const reversed = addAffine({ offset: 63, terms: [] }, variableIndex("u", -1));
  const take = threads([store(1, addAffine(at(64, "g"), variableIndex("u")), fromShared(reversed))], "u");

  it("is read behind a barrier", () => {
    expect(races([put, barrier, take])).not.toThrow();
    expect(races([put, take])).toThrow("by one thread");
  });

  it("is written again behind a barrier, in a loop", () => {
    expect(races([loop("k", 3, [put, barrier, take, barrier])])).not.toThrow();
    expect(races([loop("k", 3, [put, barrier, take])])).toThrow("by one thread");
  });

  it("is read by all alike behind a barrier", () => {
    const sum = letValue("sum", fromShared(zero));
    const end = threads([store(1, addAffine(at(64, "g"), variableIndex("u")), variable("sum", "f32"))], "u");
    expect(races([put, barrier, sum, end])).not.toThrow();
    expect(races([put, sum, end])).toThrow("by one thread");
  });

  it("has any value at first, and is another workgroup's no more", () => {
    const [x, y] = [Float32Array.from({ length: 256 }, (_, k) => k), new Float32Array(256)];
    const kernel = kernelOf([put, barrier, take]);
    for (const order of [undefined, (count: number) => Array.from(Array(count).keys()).toReversed()]) {
      y.fill(0);
      interpretKernel(kernel, [x, y], [], order && { order });
      expect(y.slice(0, 3)).toEqual(new Float32Array([63, 62, 61]));
      expect(y[255]).toBe(192);
    }
    const half = threads([store(2, t, one)], "t", 32);
    interpretKernel(kernelOf([put, barrier, half, barrier, take]), [x, y]);
    expect(y[0]).toBe(63);
    interpretKernel(kernelOf([half, barrier, take]), [x, y]);
    expect(y[0]).toBeNaN();
  });
});

it("a private array is of its thread", () => {
  const mine: LocalArray = { name: "mine", type: "f32", length: 1, space: "private" };
  const kernel = kernelOf(
    [
      threads([store(2, zero, load(buffers, 0, own))]),
      threads([store(1, addAffine(at(64, "g"), variableIndex("u")), fromShared(zero))], "u"),
    ],
    [mine],
  );
  verifyKernel(kernel);
  verifyRaces(kernel);
  const [x, y] = [Float32Array.from({ length: 256 }, (_, k) => k), new Float32Array(256)];
  interpretKernel(kernel, [x, y]);
  expect(y).toEqual(x);
  expect(printKernel(kernel)).toMatchInlineSnapshot(`
    "kernel k(x: read f32[256], y: write f32[256])
      private mine: f32[1]
      for g in 0..4 group
        for t in 0..64 thread
          mine[0] = x[64*g + t]
        for u in 0..64 thread
          y[64*g + u] = mine[0]
    "
  `);
});

it("wants workgroups outermost, stores by threads, and barriers for all of them", () => {
  const verify = (body: readonly Stmt[]) => () => verifyKernel({ name: "k", buffers, extents: [], body });
  expect(verify([loop("g", 4, [store(1, g, one)], "group")])).toThrow(
    "all threads of a workgroup would store it",
  );
  expect(verify([loop("i", 2, [loop("g", 4, [], "group")])])).toThrow("workgroups are outermost");
  expect(verify([threads([])])).toThrow("there is no workgroup");
  expect(verify([barrier])).toThrow("there is no workgroup");
  expect(verify([loop("g", 4, [threads([barrier])], "group")])).toThrow(
    "threads would not come to it together",
  );
  expect(verify([loop("g", 4, [threads([loop("s", 2, [threads([], "u")])])], "group")])).toThrow(
    "threads have no threads",
  );
});
