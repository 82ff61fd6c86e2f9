import { expect, it } from "vitest";
import { verifyKernel } from "../../compiler/loops/verify.ts";
import {
  accumulator,
  call,
  constant,
  guard,
  indexValue,
  letValue,
  load,
  loop,
  store,
  update,
  variable,
  when,
} from "../../compiler/loops/build.ts";
import {
  addAffine,
  constantIndex,
  scaleAffine,
  shiftAffine,
  variableIndex,
  zero,
} from "../../compiler/loops/affine.ts";
import type { KernelBuffer, Stmt } from "../../compiler/loops/types.ts";

const buffers: readonly KernelBuffer[] = [
  { name: "x", type: "f32", access: "read", length: 8 },
  { name: "out", type: "f32", access: "write", length: 8 },
  { name: "mask", type: "bool", access: "read", length: 8 },
];
const verify =
  (...body: readonly Stmt[]) =>
  () =>
    verifyKernel({ name: "k", buffers, extents: [], body });
const i = variableIndex("i");
const one = constant(1, "f32");
const x = (index = i) => load(buffers, 0, index);

it("accepts a well-formed kernel", () => {
  expect(
    verify(loop("i", 8, [letValue("a", x()), store(1, i, variable("a", "f32"))], "parallel")),
  ).not.toThrow();
});

it("wants every variable defined once, before its use, and in scope", () => {
  expect(verify(store(1, zero, variable("a", "f32")))).toThrow(
    "kernel k: out[0] = a: a is no value in scope",
  );
  expect(verify(letValue("a", one), letValue("a", one))).toThrow("a is already defined");
  expect(verify(loop("i", 8, [letValue("a", one)]), store(1, zero, variable("a", "f32")))).toThrow(
    "no value in scope",
  );
  expect(verify(store(1, i, one))).toThrow("i is no i32 let or loop variable in scope");
  expect(verify(loop("i", 8, []), loop("i", 8, []))).toThrow("i is already defined");
});

it("wants accumulators in scope, and serial loops around their updates", () => {
  const sum = accumulator("sum", one);
  const add = update("sum", call("add", variable("sum", "f32"), one));
  expect(verify(sum, loop("i", 8, [add]))).not.toThrow();
  expect(verify(add)).toThrow("sum is no accumulator in scope");
  expect(verify(letValue("sum", one), add)).toThrow("sum is no accumulator in scope");
  expect(verify(sum, loop("i", 8, [add], "parallel"))).toThrow("carried through a loop that is not serial");
  expect(verify(loop("i", 8, [sum, add], "vector"))).not.toThrow();
});

it("checks types", () => {
  expect(verify(store(1, zero, constant(1, "f64")))).toThrow("has type f64, not f32");
  expect(verify(store(1, zero, { kind: "call", type: "f32", function: "less", args: [one, one] }))).toThrow(
    "less gives bool, not f32",
  );
  expect(
    verify(store(1, zero, { kind: "call", type: "f32", function: "add", args: [one, constant(1, "f64")] })),
  ).toThrow("add needs number operands of one type, not f32, f64");
  expect(verify(store(1, zero, { kind: "load", type: "f32", buffer: 2, index: zero }))).toThrow(
    "mask has type bool",
  );
});

it("checks that indices stay inside their buffers", () => {
  expect(verify(loop("i", 9, [store(1, i, one)]))).toThrow("index i is in [0, 8], outside [0, 8)");
  expect(verify(loop("i", 4, [store(1, shiftAffine(i, -1), one)]))).toThrow("outside");
  expect(verify({ ...loop("i", 9, [store(1, i, one)]), step: 3, end: 9 })).not.toThrow();
  const data = letValue("k", call("add", indexValue(zero), constant(99, "i32")));
  expect(verify(data, store(1, variableIndex("k"), one))).not.toThrow();
});

it("narrows indices by the bounds that hold", () => {
  const shifted = shiftAffine(i, -2);
  const inside = [{ index: shifted, low: 0, high: 8 }];
  expect(verify(loop("i", 20, [store(1, i, guard(inside, x(shifted), one))]))).toThrow("index i is");
  expect(verify(loop("i", 20, [when(inside, [store(1, shifted, one)])]))).not.toThrow();
  expect(verify(loop("i", 20, [when(inside, [store(1, shiftAffine(shifted, 1), one)])]))).toThrow("[1, 8]");
  expect(
    verify(loop("i", 20, [when([{ ...inside[0]!, high: 7 }], [store(1, shiftAffine(shifted, 1), one)])])),
  ).not.toThrow();
  // A padded 2x4 image: 4 · row + column.
  const row = shiftAffine(addAffine(variableIndex("i"), variableIndex("p")), -1);
  const column = shiftAffine(addAffine(variableIndex("j"), variableIndex("q")), -1);
  const bounds = [
    { index: row, low: 0, high: 2 },
    { index: column, low: 0, high: 4 },
  ];
  const place = addAffine(scaleAffine(row, 4), column);
  const window = (holding: typeof bounds) =>
    verify(
      loop("i", 2, [
        loop("j", 4, [loop("p", 3, [loop("q", 3, [letValue("a", guard(holding, x(place), one))])])]),
      ]),
    );
  expect(window(bounds)).not.toThrow();
  expect(window(bounds.slice(1))).toThrow("outside");
});

it("an inner bound on a whole index holds beside outer bounds on its parts", () => {
  // Of a window that slides over rows: 6 · i + 2 · (2 · j + k - r).
  const row = addAffine(
    addAffine(variableIndex("j", 2), variableIndex("k")),
    scaleAffine(variableIndex("r"), -1),
  );
  const place = addAffine(scaleAffine(i, 6), scaleAffine(row, 2));
  const window = (high: number) => {
    const read = letValue("a", guard([{ index: place, low: 0, high }], x(place), one));
    const inner = loop("r", 2, [when([{ index: row, low: 0, high: 3 }], [read])]);
    return verify(loop("i", 2, [loop("j", 2, [loop("k", 2, [inner])])]));
  };
  expect(window(8)).not.toThrow();
  expect(window(9)).toThrow("outside");
});

it("checks access", () => {
  expect(verify(store(0, zero, one))).toThrow("x is only read");
  expect(verify(store(1, zero, load(buffers, 1, zero)))).toThrow("out is read, but only written");
  expect(verify(store(1, zero, one, true))).toThrow("out is read, but only written");
  expect(verify(store(1, zero, one), store(1, zero, load(buffers, 1, zero)))).not.toThrow();
});

it("checks loops", () => {
  expect(verify({ ...loop("i", 8, []), step: 3 })).toThrow("multiple of step");
  expect(verify(loop("i", "n", []))).toThrow("no extent n");
  const flat = (length: number, step: number) => () =>
    verifyKernel({
      name: "flat",
      buffers: [{ name: "y", type: "f32", access: "write", length }],
      extents: ["n"],
      body: [{ ...loop("i", "n", [store(0, shiftAffine(i, step - 1), one)]), step }],
    });
  expect(flat(1, 1)).not.toThrow();
  expect(flat(1, 4)).not.toThrow();
  expect(verify(loop("i", 0, [store(1, constantIndex(99), one)]))).not.toThrow();
});
