/** What the type rule of every op refuses: the code of the error, and a message that names the op and the shapes. */
import { describe, expect, test } from "vitest";
import { CompileError, showShape, type ErrorCode } from "../../compiler/errors.ts";
import type { DType } from "../../compiler/scalar/types.ts";
import { Graph, input, type OpRecord } from "../../compiler/graph/graph.ts";
import type { TensorType } from "../../compiler/graph/types.ts";
import { opRecords } from "../../compiler/ops/registry.ts";
import { rulesOf } from "../../compiler/ops/rules.ts";
import { isScalarName, scalarFunctions, type ScalarFunction } from "../../compiler/scalar/functions.ts";
import type { CustomFunction } from "../../compiler/ops/custom-gradient.ts";
import { simplifyOnTheWay } from "../../compiler/simplify/simplifications.ts";
import type { ScanBody } from "../../compiler/ops/scan-body.ts";

type Refusal = readonly [operands: readonly TensorType[], attributes: object, code: ErrorCode];

const ofType =
  (dtype: DType) =>
  (...shape: number[]): TensorType => ({ dtype, shape });
const [f32, f64, i32, bool] = (["f32", "f64", "i32", "bool"] as const).map(ofType) as [
  ReturnType<typeof ofType>,
  ReturnType<typeof ofType>,
  ReturnType<typeof ofType>,
  ReturnType<typeof ofType>,
];

const sliced = { starts: [0], ends: [5], steps: [1] };
const padded = { low: [0], high: [0], interior: [0], value: 0 };
const along = { axis: 0, reverse: false };
const product = { aBatch: [], bBatch: [], aContract: [1], bContract: [0] };
const convolved = { role: "output", shape: [1, 2, 3], stride: [1], padding: [0], dilation: [1], groups: 1 };
const window = { kernel: [3], stride: [1], padding: [0], dilation: [1] };
const triangular = { upper: false, transposed: false, unitDiagonal: false };

/** Of ops that reduce some axes. */
const reduction: readonly Refusal[] = [
  [[f64(2, 3)], { axes: [2] }, "TPL013"],
  [[f64(2, 3)], { axes: [-1] }, "TPL013"],
  [[f64(2, 3)], { axes: [0, 0] }, "TPL013"],
  [[f64(2, 3)], { axes: [1, 0] }, "TPL013"],
  [[f64()], { axes: [0] }, "TPL013"],
  [[bool(2, 3)], { axes: [0] }, "TPL010"],
  [[f64(2, 3), f64(2, 3)], { axes: [0] }, "TPL010"],
];
/** Of ops that run along one axis. */
const oneAxis: readonly Refusal[] = [
  [[f64(2, 3)], { ...along, axis: 2 }, "TPL013"],
  [[f64(2, 3)], { ...along, axis: -1 }, "TPL013"],
  [[f64(2, 3)], { ...along, axis: 0.5 }, "TPL013"],
  [[f64()], along, "TPL013"],
  [[bool(2)], along, "TPL010"],
  [[f64(2), f64(2)], along, "TPL010"],
];
/** Of ops on windows over their operand. */
const windowed: readonly Refusal[] = [
  [[f64(2)], window, "TPL015"],
  [[f64()], window, "TPL015"],
  [[f64(5)], { ...window, padding: [2] }, "TPL015"],
  [[f64(5)], { ...window, kernel: [1], padding: [1], dilation: [2] }, "TPL015"],
  [[f64(5)], { ...window, padding: [-1] }, "TPL015"],
  [[f64(5)], { ...window, stride: [0] }, "TPL015"],
  [[f64(6)], { ...window, stride: [1.5] }, "TPL015"],
  [[f64(5)], { ...window, dilation: [0] }, "TPL015"],
  [[f64(5)], { ...window, kernel: [0] }, "TPL015"],
  [[f64(5)], { ...window, stride: [1, 1] }, "TPL015"],
  [[bool(5)], window, "TPL010"],
  [[f64(5), f64(3)], window, "TPL010"],
];
/** Of ops that need a maximum under each window. */
const unseen: Refusal = [[f64(1, 1)], { kernel: [2], stride: [1], padding: [1], dilation: [2] }, "TPL015"];
/** Of factorizations. */
const square: readonly Refusal[] = [
  [[f64(3, 2)], {}, "TPL016"],
  [[f64(2, 3, 4)], {}, "TPL016"],
  [[f64(3)], {}, "TPL016"],
  [[f64()], {}, "TPL016"],
  [[i32(2, 2)], {}, "TPL010"],
  [[bool(2, 2)], {}, "TPL010"],
  [[f64(2, 2), f64(2, 2)], {}, "TPL010"],
];
/** Sizes that no tensor has. */
const sizes: readonly (readonly number[])[] = [[0], [2, 1.5], [-1], [NaN], [2 ** 16, 2 ** 15]];

const refused: Readonly<Record<string, readonly Refusal[]>> = {
  reshape: [
    [[f64(2, 3)], { shape: [4, 2] }, "TPL014"],
    [[f64(2, 3)], { shape: [] }, "TPL014"],
    [[f64()], { shape: [2] }, "TPL014"],
    [[f64(2, 3)], { shape: [-2, -3] }, "TPL016"],
    [[f64(2, 3)], { shape: [1.5, 4] }, "TPL016"],
    [[f64(2), f64(2)], { shape: [2] }, "TPL010"],
  ],
  transpose: [
    [[f64(2, 3)], { permutation: [0, 0] }, "TPL013"],
    [[f64(2, 3)], { permutation: [1] }, "TPL013"],
    [[f64(2, 3)], { permutation: [1, 2] }, "TPL013"],
    [[f64(2, 3)], { permutation: [-1, 0] }, "TPL013"],
    [[f64(2, 3)], { permutation: [0, 1, 2] }, "TPL013"],
    [[f64(2, 3), f64(2, 3)], { permutation: [1, 0] }, "TPL010"],
  ],
  broadcast: [
    [[f64(2)], { shape: [3], axes: [0] }, "TPL011"],
    [[f64(2)], { shape: [2, 2], axes: [2] }, "TPL011"],
    [[f64(2)], { shape: [2, 2], axes: [-1] }, "TPL011"],
    [[f64(2, 3)], { shape: [3, 2], axes: [1, 0] }, "TPL011"],
    [[f64(2, 2)], { shape: [2, 2], axes: [0, 0] }, "TPL011"],
    [[f64(2, 3)], { shape: [2, 3], axes: [0] }, "TPL011"],
    [[f64(1)], { shape: [0], axes: [0] }, "TPL016"],
    [[f64(2), f64(2)], { shape: [2], axes: [0] }, "TPL010"],
  ],
  slice: [
    [[f64(5)], { ...sliced, starts: [5] }, "TPL017"],
    [[f64(5)], { ...sliced, ends: [6] }, "TPL017"],
    [[f64(5)], { ...sliced, steps: [0] }, "TPL017"],
    [[f64(5)], { ...sliced, steps: [-1] }, "TPL017"],
    [[f64(5)], { ...sliced, starts: [-1] }, "TPL017"],
    [[f64(5)], { ...sliced, starts: [0.5] }, "TPL017"],
    [[f64(5, 2)], sliced, "TPL017"],
    [[f64(5), f64(5)], sliced, "TPL010"],
  ],
  pad: [
    [[f64(3)], { ...padded, low: [-2], high: [-1] }, "TPL016"],
    [[f64(3)], { ...padded, interior: [-1] }, "TPL017"],
    [[f64(3)], { ...padded, low: [0.5] }, "TPL017"],
    [[f64(3, 2)], padded, "TPL017"],
    [[i32(3)], { ...padded, value: 0.5 }, "TPL017"],
    [[i32(3)], { ...padded, value: Infinity }, "TPL017"],
    [[bool(3)], { ...padded, value: 2 }, "TPL017"],
    [[f64(3), f64()], padded, "TPL010"],
  ],
  concat: [
    [[f64(2, 3), f64(3, 3)], { axis: 1 }, "TPL011"],
    [[f64(2, 3), f64(3)], { axis: 0 }, "TPL011"],
    [[f64(2), i32(2)], { axis: 0 }, "TPL010"],
    [[f64(2), f64(2)], { axis: 1 }, "TPL013"],
    [[f64(2), f64(2)], { axis: -1 }, "TPL013"],
    [[f64(), f64()], { axis: 0 }, "TPL013"],
    [[], { axis: 0 }, "TPL010"],
  ],
  flip: [
    [[f64(2)], { axes: [1] }, "TPL013"],
    [[f64(2, 3)], { axes: [0, 0] }, "TPL013"],
    [[f64(2, 3)], { axes: [-1] }, "TPL013"],
    [[f64()], { axes: [0] }, "TPL013"],
    [[f64(2), f64(2)], { axes: [0] }, "TPL010"],
  ],
  stored: [
    [[], {}, "TPL010"],
    [[f64(2), f64(2)], {}, "TPL010"],
    [[f64(2), f64()], {}, "TPL010"],
    [[f64(2), i32(2)], {}, "TPL010"],
    [[f64(2), f64(2), f64(2)], {}, "TPL010"],
  ],
  sum: reduction,
  prod: reduction,
  amax: reduction,
  amin: reduction,
  argmax: oneAxis,
  argmin: oneAxis,
  cumulativeSum: oneAxis,
  linearRecurrence: [
    [[f64(2, 3), f64(2, 3)], { ...along, axis: 2 }, "TPL013"],
    [[f64(2, 3), f64(2, 3)], { ...along, axis: -1 }, "TPL013"],
    [[f64(), f64()], along, "TPL013"],
    [[f64(2, 3), f64(3)], along, "TPL011"],
    [[f64(2, 3), f64(3, 2)], along, "TPL011"],
    [[f64(2), f32(2)], along, "TPL010"],
    [[bool(2), bool(2)], along, "TPL010"],
    [[f64(2)], along, "TPL010"],
  ],
  contraction: [
    [[f64(2, 3), f64(4, 2)], product, "TPL012"],
    [[f64(2, 3), f64(3, 2)], { ...product, bContract: [] }, "TPL012"],
    [[f64(2, 3), i32(3, 2)], product, "TPL010"],
    [[bool(2, 3), bool(3, 2)], product, "TPL010"],
    [[f64(2, 3)], product, "TPL010"],
    [[f64(2, 3), f64(3, 3)], { ...product, aBatch: [0], bBatch: [1] }, "TPL011"],
    [[f64(2, 3), f64(3, 3)], { ...product, aBatch: [0] }, "TPL011"],
    [[f64(2, 3), f64(3, 3)], { ...product, aContract: [2] }, "TPL013"],
    [[f64(3, 3), f64(3, 3)], { ...product, aBatch: [1], bBatch: [1] }, "TPL013"],
  ],
  convolution: [
    [[f64(1, 3, 5), f64(2, 2, 3)], convolved, "TPL015"],
    [[f64(1, 2, 2), f64(2, 2, 3)], convolved, "TPL015"],
    [[f64(2, 2, 5), f64(2, 2, 3)], convolved, "TPL015"],
    [[f64(1, 2, 5), f64(2, 2, 3)], { ...convolved, shape: [1, 2, 4] }, "TPL015"],
    [[f64(1, 2, 5), f64(2, 2, 3)], { ...convolved, groups: 2 }, "TPL015"],
    [[f64(1, 2, 5), f64(2, 2, 3)], { ...convolved, groups: 0 }, "TPL015"],
    [[f64(1, 2, 5), f64(2, 4, 3)], { ...convolved, groups: 0.5 }, "TPL015"],
    [[f64(1, 2, 5), f64(2, 2, 3)], { ...convolved, stride: [0] }, "TPL015"],
    [[f64(1, 2, 6), f64(2, 2, 3)], { ...convolved, stride: [1.5] }, "TPL015"],
    [[f64(1, 2, 7), f64(2, 2, 3)], { ...convolved, padding: [-1] }, "TPL015"],
    [[f64(1, 2, 3), f64(2, 2, 3)], { ...convolved, dilation: [0] }, "TPL015"],
    [[f64(1, 2, 5), f64(2, 2, 3)], { ...convolved, padding: [0, 0] }, "TPL015"],
    [[f64(1, 2, 5, 5), f64(2, 2, 3, 3)], convolved, "TPL015"],
    [[f64(5), f64(3)], convolved, "TPL015"],
    [[f64(1, 2, 5), i32(2, 2, 3)], convolved, "TPL010"],
    [[bool(1, 2, 5), bool(2, 2, 3)], convolved, "TPL010"],
    [[f64(1, 2, 5)], convolved, "TPL010"],
  ],
  windowSum: windowed,
  windowMax: [...windowed, unseen],
  windowArgmax: [...windowed, unseen],
  windowSpread: [
    [[f64(3)], { ...window, shape: [6] }, "TPL015"],
    [[f64(3)], { ...window, shape: [1, 5] }, "TPL015"],
    [[f64(2, 3)], { ...window, shape: [5] }, "TPL015"],
    [[f64(1)], { ...window, shape: [2] }, "TPL015"],
    [[f64(3)], { ...window, shape: [5], stride: [0] }, "TPL015"],
    [[bool(3)], { ...window, shape: [5] }, "TPL010"],
    [[f64(3), f64(3)], { ...window, shape: [5] }, "TPL010"],
  ],
  gather: [
    [[f64(3), f64(2)], { batch: 0 }, "TPL010"],
    [[f64(3)], { batch: 0 }, "TPL010"],
    [[f64(3, 4), i32(2, 2)], { batch: 1 }, "TPL011"],
    [[f64(), i32(2)], { batch: 0 }, "TPL013"],
    [[f64(3), i32(3)], { batch: 1 }, "TPL013"],
    [[f64(3, 4), i32()], { batch: 1 }, "TPL017"],
    [[f64(3, 4), i32(3)], { batch: -1 }, "TPL017"],
    [[f64(3, 4), i32(3)], { batch: 0.5 }, "TPL017"],
  ],
  scatterAdd: [
    [[f64(2, 3), i32(3)], { batch: 0, size: 4 }, "TPL011"],
    [[f64(2), i32(2, 1)], { batch: 0, size: 4 }, "TPL011"],
    [[f64(2), f64(2)], { batch: 0, size: 4 }, "TPL010"],
    [[bool(2), i32(2)], { batch: 0, size: 4 }, "TPL010"],
    [[f64(2)], { batch: 0, size: 4 }, "TPL010"],
    [[f64(2), i32(2)], { batch: 2, size: 4 }, "TPL017"],
    [[f64(2), i32(2)], { batch: -1, size: 4 }, "TPL017"],
  ],
  triangularSolve: [
    [[f64(3, 3), f64(2, 3)], triangular, "TPL011"],
    [[f64(2, 3, 3), f64(3, 3)], triangular, "TPL011"],
    [[f64(3, 3), f64(3)], triangular, "TPL011"],
    [[f64(3, 2), f64(3, 2)], triangular, "TPL016"],
    [[f64(3), f64(3)], triangular, "TPL016"],
    [[f64(3, 3), f32(3, 3)], triangular, "TPL010"],
    [[i32(3, 3), i32(3, 3)], triangular, "TPL010"],
    [[f64(3, 3)], triangular, "TPL010"],
  ],
  cholesky: square,
  lu: square,
  argsort: [
    [[f64()], { descending: false }, "TPL013"],
    [[bool(2)], { descending: false }, "TPL010"],
    [[f64(2), f64(2)], { descending: false }, "TPL010"],
    [[], { descending: false }, "TPL010"],
    [[i32()], { descending: true }, "TPL013"],
  ],
  iota: [
    [[], { shape: [2], axis: 1 }, "TPL013"],
    [[], { shape: [2], axis: -1 }, "TPL013"],
    [[], { shape: [], axis: 0 }, "TPL013"],
    [[f64(2)], { shape: [2], axis: 0 }, "TPL010"],
    ...sizes.map((shape): Refusal => [[], { shape, axis: 0 }, "TPL016"]),
  ],
  randomBits: [
    [[f64(), i32()], { shape: [2], stream: 0 }, "TPL010"],
    [[i32(), i32(1)], { shape: [2], stream: 0 }, "TPL010"],
    [[i32()], { shape: [2], stream: 0 }, "TPL010"],
    [[i32(), i32()], { shape: [2], stream: 0.5 }, "TPL017"],
    [[i32(), i32()], { shape: [2], stream: 2 ** 32 }, "TPL017"],
    ...sizes.map((shape): Refusal => [[i32(), i32()], { shape, stream: 0 }, "TPL016"]),
  ],
  stopGradient: [
    [[f64(2), f64(2)], {}, "TPL010"],
    ...sizes.map((shape): Refusal => [[f64(...shape)], {}, "TPL016"]),
  ],
  scan: scanRefusals(),
  customGradient: customRefusals(),
};

/** A carry and a slice of two elements, a captured scalar, three steps. */
function scanRefusals(): Refusal[] {
  const [graph, other] = [new Graph(simplifyOnTheWay), new Graph(simplifyOnTheWay)];
  const rules = rulesOf(graph);
  const leaf = (name: string, type: TensorType) => graph.leaf(input, type, { name });
  const [carry, slice, captured] = [leaf("carry", f64(2)), leaf("slice", f64(2)), leaf("captured", f64())];
  const body: ScanBody = {
    graph,
    carries: [carry],
    slices: [slice],
    captured: [captured],
    nextCarries: [rules.add(carry, slice)],
    stacked: [],
  };
  const good = [f64(2), f64(3, 2), f64()];
  const refusal = (operands: readonly TensorType[], change: Partial<ScanBody>, length = 3): Refusal => [
    operands,
    { body: { ...body, ...change }, length, reverse: false },
    "TPL021",
  ];
  const foreign = other.leaf(input, f64(2), { name: "carry" });
  return [
    refusal(good.slice(0, 2), {}),
    refusal([...good, f64()], {}),
    refusal([f64(3), f64(3, 2), f64()], {}),
    refusal([f64(2), f64(4, 2), f64()], {}),
    refusal([f64(2), f64(3, 2), i32()], {}),
    refusal(good, {}, 0),
    refusal(good, {}, 2.5),
    refusal(good, { nextCarries: [] }),
    refusal(good, { nextCarries: [captured] }),
    refusal(good, { nextCarries: [rules.cast(carry, "f32")] }),
    refusal(good, { nextCarries: [foreign] }),
  ];
}

/** `2 x` for x of two elements, with its gradient. */
function customRefusals(): Refusal[] {
  const [forward, backward] = [rulesOf(new Graph()), rulesOf(new Graph())];
  const x = forward.graph.leaf(input, f64(2), { name: "x" });
  const leaves = ["x", "result", "cotangent"].map((name) => backward.graph.leaf(input, f64(2), { name }));
  const result = backward.scale(leaves[2]!, 2);
  const refusal = (
    operands: readonly TensorType[],
    change: Partial<CustomFunction["backward"]> = {},
  ): Refusal => [
    operands,
    {
      body: {
        forward: { graph: forward.graph, leaves: [x], result: forward.scale(x, 2) },
        backward: { graph: backward.graph, leaves, results: [result], ...change },
      },
    },
    "TPL022",
  ];
  return [
    refusal([]),
    refusal([f64(3)]),
    refusal([f32(2)]),
    refusal([f64(2), f64(2)]),
    refusal([f64(2)], { leaves: leaves.slice(1) }),
    refusal([f64(2)], { results: [backward.sum(result, [0])] }),
    refusal([f64(2)], { results: [backward.cast(result, "f32")] }),
  ];
}

/** Of every scalar function: what its arity and its types say, and sizes. */
function scalarRefusals({ arity, type }: ScalarFunction): Refusal[] {
  const isAccepted = (types: readonly DType[]): boolean => {
    try {
      return type(types) !== undefined;
    } catch {
      return false;
    }
  };
  const lists = (length: number): DType[][] =>
    length === 0
      ? [[]]
      : lists(length - 1).flatMap((types) =>
          (["f32", "f64", "i32", "bool"] as const).map((dtype) => [...types, dtype]),
        );
  const all = lists(arity);
  const accepted = all.find(isAccepted)!;
  const shaped = (shapes: readonly (readonly number[])[]): TensorType[] =>
    accepted.map((dtype, k) => ({ dtype, shape: shapes[k % shapes.length]! }));
  const alike = shaped([[2, 3]]);
  return [
    [[...alike, alike[0]!], {}, "TPL010"],
    [[...alike, ...alike, alike[0]!], {}, "TPL010"],
    ...(arity > 1 ? [alike.slice(1)] : []).map((types): Refusal => [types, {}, "TPL010"]),
    ...(arity > 1
      ? ([
          [
            [2, 3],
            [3, 2],
          ],
          [[3], [1]],
          [[2], [1, 2]],
          [[], [1]],
        ] as const)
      : []
    ).map((shapes): Refusal => [shaped(shapes), {}, "TPL011"]),
    ...all
      .filter((types) => !isAccepted(types))
      .slice(0, 20)
      .map((types): Refusal => [types.map((dtype) => ({ dtype, shape: [2, 3] })), {}, "TPL010"]),
    ...sizes.map((shape): Refusal => [shaped([shape]), {}, "TPL016"]),
  ];
}

const refusalsOf = (name: string): readonly Refusal[] =>
  isScalarName(name) ? scalarRefusals(scalarFunctions[name]) : (refused[name] ?? []);

const thrownBy = (op: OpRecord, [types, attributes]: Refusal): unknown => {
  const graph = new Graph(simplifyOnTheWay);
  const leaves = types.map((type, k) => graph.leaf(input, type, { name: `a${k}` }));
  try {
    return graph.apply(op, leaves, attributes);
  } catch (error) {
    return error;
  }
};

describe.each(opRecords.map((op) => [op.name, op] as const))("%s", (name, op) => {
  const refusals = refusalsOf(name);

  test("at least five inputs are refused", () => {
    expect(refusals.length).toBeGreaterThanOrEqual(5);
  });

  test.each(refusals.map((refusal) => [describeTypes(refusal), refusal] as const))("%s", (_, refusal) => {
    const [types, attributes, code] = refusal;
    const error = thrownBy(op, refusal);
    expect(error).toBeInstanceOf(CompileError);
    const { code: actual, message } = error as CompileError;
    expect(actual, message).toBe(code);
    expect(message.startsWith(`${code} ${name}: `), message).toBe(true);
    // Of operands that do not fit each other, all; otherwise the one that an attribute does not fit, or the shape in an attribute.
    const shapes = types.map(({ shape }) => showShape(shape));
    const named = (shape: string): boolean => message.includes(shape);
    if (["TPL010", "TPL011", "TPL012", "TPL021", "TPL022"].includes(code))
      expect(shapes.every(named), message).toBe(true);
    else {
      const given = "shape" in attributes && Array.isArray(attributes.shape) ? [attributes.shape] : [];
      expect([...shapes, ...given.map(showShape)].some(named), message).toBe(true);
    }
  });
});

function describeTypes([types, attributes, code]: Refusal): string {
  const shown = types.map(({ dtype, shape }) => `${dtype}${showShape(shape)}`).join(", ");
  return `${code} ${shown} ${JSON.stringify({ ...attributes, body: undefined })}`;
}
