import { describe, expect, test } from "vitest";
import type { Tensor } from "../../compiler/model/trace.ts";
import * as nn from "../../compiler/nn/index.ts";
import { runTraced, type Arrays } from "../support/run-traced.ts";
import { floats, inputs } from "./values.ts";

// Values and gradients by PyTorch in float64, of the formulas with `torch.matmul`, `torch.nn.functional.linear` and `torch.tanh`.
const queries = floats([2, 2, 3], [1.5, -0.3, -2.2, 0.6, -1.1, -1.4, 0.4, 0.8, -0.7, -0.4, -0.6, 0.2]);
const keys = floats(
  [2, 4, 3],
  [
    0.2, -0.6, 0.9, -1.1, 0.2, -0.6, -1.3, -0.7, -1.3, -1.1, 1.2, 0.9, 0.8, 0.2, 0.1, 0, -0.3, 0.2, -1.3, 0.2,
    0, -0.2, -1.7, 0.9,
  ],
);
const weight = floats([3, 3], [1.1, 2.8, 0.2, -0.9, -1.5, -0.7, 1.3, 0, -0.3]);
const direction = floats([3], [-0.1, 1.9, 3.1]);
const cotangent = [-1.1, -0.1, 1.0, -0.1, 0.2, 1.0, -1.8, 1.0, 0.7, -0.6, 0.1, 2.0, 0.4, 1.6, 0.1, 1.5];

interface Case {
  readonly build: (t: Readonly<Record<string, Tensor>>) => Tensor;
  readonly given: Arrays;
  readonly scores: readonly number[];
  /** In the order of `given`. */
  readonly gradients: readonly (readonly number[])[];
}

const cases: Readonly<Record<string, Case>> = {
  dotScores: {
    build: (t) => nn.dotScores(t["queries"]!, t["keys"]!),
    given: { queries, keys },
    scores: [
      -1.5, -0.39, 1.12, -3.99, -0.48, -0.04, 1.81, -3.24, 0.41, -0.38, -0.36, -2.07, -0.42, 0.22, 0.4, 1.28,
    ],
    gradients: [
      [-1.3, -0.18, -2.32, 0.18, 2.54, 2.82, 0.03, -3.06, 1.75, -0.11, -2.93, 1.71],
      [
        -1.53, 0.11, 2.14, 0.45, -1.07, -1.18, 0.42, 1.68, 0.32, 0.45, -1.07, -1.18, 0.12, 0.32, -0.41, -0.88,
        -1.44, 0.74, 0, 0.02, -0.05, 0.2, 0.7, -1.1,
      ],
    ],
  },
  scaledDotScores: {
    build: (t) => nn.scaledDotScores(t["queries"]!, t["keys"]!),
    given: { queries, keys },
    scores: [
      -0.8660254, -0.2251666, 0.6466323, -2.30362757, -0.27712813, -0.02309401, 1.04500399, -1.87061487,
      0.23671361, -0.2193931, -0.2078461, -1.19511506, -0.24248711, 0.12701706, 0.23094011, 0.73900834,
    ],
    gradients: [
      [
        -0.75055535, -0.10392305, -1.33945262, 0.10392305, 1.46646968, 1.62812776, 0.01732051, -1.76669182,
        1.01036297, -0.06350853, -1.69163629, 0.98726896,
      ],
      [
        -0.88334591, 0.06350853, 1.23552958, 0.25980762, -0.61776479, -0.68127332, 0.24248711, 0.96994845,
        0.18475209, 0.25980762, -0.61776479, -0.68127332, 0.06928203, 0.18475209, -0.23671361, -0.50806824,
        -0.83138439, 0.4272392, 0, 0.01154701, -0.02886751, 0.11547005, 0.40414519, -0.6350853,
      ],
    ],
  },
  bilinearScores: {
    build: (t) => nn.bilinearScores(t["queries"]!, t["keys"]!, t["weight"]!),
    given: { queries, keys, weight },
    scores: [
      -1.925, 1.262, -3.554, 7.667, -0.853, 0.067, -3.813, 5.362, -0.995, -0.03, 1.531, 0.131, 0.272, 0.122,
      -0.512, 0.554,
    ],
    gradients: [
      [-2.398, 3.064, -0.994, 7.874, -5.946, -0.612, -8.185, 3.338, -0.486, -7.983, 3.297, -0.656],
      [
        1.0, -4.449, -1.025, -0.076, 2.865, 1.193, -0.634, -1.344, -1.188, -0.076, 2.865, 1.193, -0.689,
        -0.144, -0.077, 1.29, -0.304, 0.61, -0.083, -0.03, 0.001, -1.84, -0.49, -0.12,
      ],
      [-1.786, 1.202, -1.772, 0.282, -3.43, -2.032, 2.565, -1.604, 0.273],
    ],
  },
  additiveScores: {
    build: (t) => nn.additiveScores(t["queries"]!, t["keys"]!, t["direction"]!),
    given: { queries, keys, direction },
    scores: [
      -4.12584865, -3.3045218, -4.56111791, -1.34837074, -3.2762441, -4.30323974, -4.81061775, -1.19698228,
      -0.30119022, -0.59253548, -0.35488143, -0.76883999, 0.14317117, -0.14512927, -0.01649863, 0.67306877,
    ],
    gradients: [
      [
        -0.06524044, -0.50033293, -0.95091638, -0.05421752, 2.49960305, 3.04469754, -0.16709084, 1.59209656,
        6.23656673, -0.27911452, 2.40540713, 7.34694766,
      ],
      [
        0.00256998, -0.97015353, -0.39024961, -0.07008839, 0.73703039, 0.21446593, 0.01814883, 0.44378161,
        -0.08861884, -0.07008839, 1.78861165, 2.35818368, -0.05557695, 1.20885135, 2.67889358, -0.08556388,
        0.58367836, 2.7811756, -0.00611927, 0.24236649, 0.4946926, -0.29894526, 1.96260748, 7.62875261,
      ],
      [-1.28747372, -3.04157673, 2.5809772],
    ],
  },
  localWindow: {
    build: (t) => nn.localWindow(t["centres"]!, 4, 1.5),
    given: { centres: floats([2, 2], [0.25, 2, 3, 1.6]) },
    scores: [
      0.94595947, 0.60653066, 0, 0, 0, 0.41111229, 1.0, 0.41111229, 0, 0, 0.41111229, 1.0, 0, 0.72614904,
      0.86742847, 0.17513079,
    ],
    gradients: [[0.38159832, 0, -0.07308663, -0.52378894]],
  },
};

const close = (found: ArrayLike<number>, wanted: readonly number[]): void => {
  expect(found).toHaveLength(wanted.length);
  for (const [k, value] of wanted.entries()) expect(found[k]).toBeCloseTo(value, 7);
};

describe("attention scores as PyTorch computes them", () => {
  for (const [name, { build, given, scores, gradients }] of Object.entries(cases))
    test(name, () => {
      const run = runTraced(build, given, { cotangent });
      expect(run.output.shape).toEqual([2, 2, 4]);
      close(run.output.data, scores);
      for (const [k, argument] of Object.keys(given).entries())
        close(run.gradients[argument]!, gradients[k]!);
    });
});

describe("attention scores", () => {
  test("one query for each row, as a decoder's state", () => {
    const one = (t: Readonly<Record<string, Tensor>>): Tensor =>
      nn.additiveScores(nn.narrow(t["queries"]!, 1, 0, 1), t["keys"]!, t["direction"]!);
    const { output } = runTraced(one, { queries, keys, direction });
    expect(output.shape).toEqual([2, 1, 4]);
    const { scores } = cases["additiveScores"]!;
    close(output.data, [...scores.slice(0, 4), ...scores.slice(8, 12)]);
  });

  test("mistakes", () => {
    const [three, four, direction] = inputs([2, 2, 3], [2, 5, 4], [3]);
    expect(() => nn.additiveScores(three, four, direction)).toThrow(
      "TPL012 additiveScores: queries [2, 2, 3], keys [2, 5, 4] and the direction [3] must have one size",
    );
    expect(() => nn.dotScores(three, four)).toThrow("TPL012 dotScores: inner dimensions differ");
    expect(() => nn.localWindow(three, 5, 0)).toThrow("TPL017 localWindow: reach must be above 0, not 0");
  });
});
