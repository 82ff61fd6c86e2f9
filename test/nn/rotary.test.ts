import { expect, test } from "vitest";
import type { Tensor } from "../../compiler/model/trace.ts";
import * as nn from "../../compiler/nn/index.ts";
import { centralDifferences, difference, dot } from "../support/numeric.ts";
import { runTraced, type TensorData } from "../support/run-traced.ts";
import { floats, input, integers, valueOf } from "./values.ts";

const wave = (...shape: number[]): TensorData => {
  const { data } = floats(shape);
  return { shape, data: data.map((_, k) => Math.sin(0.7 * k)) };
};

// PyTorch in float64: x cos + rotate_half(x) sin, and products of complex numbers for neighbours.
test("pairs across halves", () => {
  const { data } = valueOf((x) => nn.rotary(x), wave(2, 3, 4));
  const expected = [
    0, 0.644217687238, 0.985449729988, 0.863209366649, 0.914400593515, -0.340941326289, -0.189031590963,
    -0.985911264216, -0.334696609306, -0.0029515093299, -0.847412024169, 0.98830686241, 0.854598908088,
    0.319098362349, -0.366479129252, -0.879695759972, -0.557344803573, -0.624801791667, -0.805783038107,
    0.663355015887, -0.687862859145, 0.85321860634, 0.774614974269, -0.365081196465,
  ];
  expect(difference(data, expected)).toBeLessThan(1e-11);
});

test("pairs of neighbours", () => {
  const { data } = valueOf((x) => nn.rotary(x, { pairs: "neighbours" }), wave(2, 3, 4));
  const expected = [
    0, 0.644217687238, 0.985449729988, 0.863209366649, 0.476168778026, 0.0923538218301, -0.861707831603,
    -0.991119102865, 0.247410777923, -0.581006180955, 0.637093158633, 1.00110946283, 0.854598908088,
    0.319098362349, -0.366479129252, -0.879695759972, -0.00890754033478, -1.15793055514, 0.0269257800552,
    0.669872508856, -1.18127353464, 0.548801851228, 0.31069865402, -0.375933042462,
  ];
  expect(difference(data, expected)).toBeLessThan(1e-11);
});

test("another base, and positions of its own", () => {
  const { data } = valueOf(
    (x, positions) => nn.rotary(x, { base: 100, positions }),
    wave(2, 3, 4),
    integers([3], [5, 6, 9]),
  );
  const expected = [
    0.944971667546, 0.151509592847, 0.279534824073, 1.06639189911, 0.0781138894926, 0.26522058226,
    -0.930462040102, -1.00892024047, 0.304409815196, -0.763607080688, -0.858757022329, 0.627426005212,
    -0.109008339234, 0.701783771858, -0.923451908797, -0.619021754483, -0.930782560391, -0.888238100264,
    0.305881283904, 0.203593303457, -1.02749301745, 0.825011483352, 0.132067295135, 0.424996850054,
  ];
  expect(difference(data, expected)).toBeLessThan(1e-11);
});

test.each(["halves", "neighbours"] as const)("%s: the gradient, by central differences", (pairs) => {
  const x = wave(1, 3, 4);
  const cotangent = Array.from({ length: 12 }, (_, k) => Math.cos(k));
  const build = ({ x: t }: Readonly<Record<string, Tensor>>) => nn.rotary(t!, { pairs });
  const value = (data: ArrayLike<number>) =>
    runTraced(build, { x: { ...x, data: Array.from(data) } }).output.data;
  const numeric = centralDifferences((moved) => dot(value(moved), cotangent), x.data);
  const { gradients } = runTraced(build, { x }, { cotangent });
  expect(difference(gradients["x"]!, numeric)).toBeLessThan(1e-9);
});

test.each(["halves", "neighbours"] as const)("%s: products depend on the distance alone", (pairs) => {
  // The same two vectors at all positions: on each diagonal of the products, one number.
  const same = (t: Tensor, from: number) =>
    nn.rotary(nn.broadcastTo(nn.narrow(t, 0, from, from + 1), [5, 6]), { pairs });
  const { data } = valueOf((t) => nn.matmul(same(t, 0), nn.transpose(same(t, 1))), wave(2, 6));
  for (let row = 1; row < 5; row++)
    for (let column = 1; column < 5; column++)
      expect(data[5 * row + column]).toBeCloseTo(data[5 * (row - 1) + column - 1]!, 12);
  expect(data[1]).not.toBeCloseTo(data[0]!, 3);
});

test("in an attention: distances count, positions do not", () => {
  const attend = (positions?: (x: Tensor) => Tensor) =>
    runTraced(
      ({ x }) => {
        const rotary = positions && { rotary: { positions: positions(x!) } };
        return nn.multiHeadAttention(x!, { name: "a", heads: 2, ...rotary });
      },
      { x: wave(1, 3, 8) },
      {
        persistent: {
          "a.in_proj_weight": wave(24, 8).data,
          "a.in_proj_bias": wave(24).data,
          "a.out_proj.weight": wave(8, 8).data,
          "a.out_proj.bias": wave(8).data,
        },
      },
    ).output.data;
  const counted = attend((x) => nn.arange(x, 3));
  expect(difference(counted, attend())).toBeGreaterThan(1e-3);
  expect(
    difference(
      counted,
      attend((x) => nn.add(nn.arange(x, 3), 5)),
    ),
  ).toBeLessThan(1e-12);
  expect(
    difference(
      attend((x) => nn.full(x, [3], 7, "i32")),
      attend(),
    ),
  ).toBeLessThan(1e-12);
});

test("mistakes", () => {
  expect(() => nn.rotary(input(3, 5))).toThrow(
    "TPL017 rotary: [3, 5] must be [..., time, size] of an even size",
  );
  expect(() => nn.rotary(input(3, 4), { base: 0 })).toThrow("the base is above 0, not 0");
});
