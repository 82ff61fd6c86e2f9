/** Matrix products and convolutions: what the compiler emits for them, naive loops, and what registers alone allow. */
import {
  convolve,
  defineModel,
  grad,
  initial,
  matmul,
  mul,
  sgd,
  sum,
  transpose,
  type Model,
  type ModelBuilder,
  type Tensor,
} from "../../../compiler/index.ts";
import type { Contestant } from "../contestant.ts";
import { emittedPredict } from "./emitted.ts";
import { numbers } from "./numbers.ts";

export interface KernelWorkload {
  /** Multiplications and additions of one run. */
  readonly flops: number;
  readonly build: (model: ModelBuilder) => Tensor;
  /** The same in loops as one writes them down. */
  readonly naive?: () => () => void;
}

export const product = (
  n: number,
  multiply: (a: Tensor, b: Tensor) => Tensor,
  naive?: KernelWorkload["naive"],
): KernelWorkload => ({
  flops: 2 * n ** 3,
  build: (model) => multiply(model.input("a", [n, n]), model.input("b", [n, n])),
  ...(naive && { naive }),
});

/** 3×3 over x [8, 32, 32, 32] with padding 1: as many places out as in. */
const [batch, channels, size] = [8, 32, 32] as const;

export const convolution = (
  result: (x: Tensor, weight: Tensor, cotangent: Tensor) => Tensor,
): KernelWorkload => ({
  flops: 2 * batch * channels * channels * size * size * 9,
  build: (model) =>
    result(
      model.input("x", [batch, channels, size, size]),
      model.input("weight", [channels, channels, 3, 3]),
      model.input("cotangent", [batch, channels, size, size]),
    ),
});

export const pullback = (x: Tensor, weight: Tensor, cotangent: Tensor): Tensor =>
  sum(mul(convolve(x, weight, { padding: 1 }), cotangent));

export const kernelWorkloads: Readonly<Record<string, KernelWorkload>> = {
  "product 256³": product(256, matmul, () => naiveProduct(256)),
  "product 512³": product(512, matmul, () => naiveProduct(512)),
  "product 256³, a bᵀ": product(256, (a, b) => matmul(a, transpose(b))),
  "product 256³, aᵀ b": product(256, (a, b) => matmul(transpose(a), b)),
  "convolution 3×3": convolution((x, weight) => convolve(x, weight, { padding: 1 })),
  "convolution 3×3, gradient by x": convolution((x, weight, cotangent) =>
    grad(pullback(x, weight, cotangent), x),
  ),
  "convolution 3×3, gradient by weight": convolution((x, weight, cotangent) =>
    grad(pullback(x, weight, cotangent), weight),
  ),
};

export const kernelContestants = ({
  flops,
  build,
  naive,
}: KernelWorkload): Readonly<Record<string, () => Promise<Contestant>>> => ({
  fast: () => emitted(build, "fast"),
  strict: () => emitted(build, "strict"),
  ...(naive && { naive: async () => repeated(naive()) }),
  "registers 4×4": async () => repeated(() => registers4x4(flops / 32)),
  "registers 2×3": async () => repeated(() => registers2x3(flops / 12)),
});

export const repeated = (work: () => void): Contestant => ({
  run(count) {
    for (let k = 0; k < count; k++) work();
  },
});

const emitted = async (build: KernelWorkload["build"], precision: "fast" | "strict"): Promise<Contestant> =>
  repeated(await emittedPredict(kernelModel(build), precision));

export const kernelModel = (build: KernelWorkload["build"]): Model =>
  defineModel({
    name: "kernel",
    build(builder) {
      // A model trains something; only `predict` is measured.
      const parameter = builder.parameter("parameter", [1], initial.ones);
      return {
        loss: sum(parameter),
        optimizer: sgd({ learningRate: 0 }),
        outputs: { result: build(builder) },
      };
    },
  });

function naiveProduct(n: number): () => void {
  const [a, b, c] = [numbers(0, n * n), numbers(1, n * n), new Float32Array(n * n)];
  return () => {
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++) {
        let total = 0;
        for (let k = 0; k < n; k++) total += a[i * n + k]! * b[k * n + j]!;
        c[i * n + j] = total;
      }
  };
}

/**
 * The register block of a product without its memory: 16 sums of products. The operands of one side change places, since
 * V8 would compute products that do not change before the loop. Written without destructuring, and without parameters for
 * the operands: either makes the loop half as fast.
 */
function registers4x4(steps: number): number {
  let s00 = 0,
    s01 = 0,
    s02 = 0,
    s03 = 0,
    s10 = 0,
    s11 = 0,
    s12 = 0,
    s13 = 0;
  let s20 = 0,
    s21 = 0,
    s22 = 0,
    s23 = 0,
    s30 = 0,
    s31 = 0,
    s32 = 0,
    s33 = 0;
  let a0 = 1.1,
    a1 = 1.2,
    a2 = 1.3,
    a3 = 1.4;
  const b0 = 0.1,
    b1 = 0.2,
    b2 = 0.3,
    b3 = 0.4;
  for (let k = 0; k < steps; k++) {
    s00 += a0 * b0;
    s01 += a0 * b1;
    s02 += a0 * b2;
    s03 += a0 * b3;
    s10 += a1 * b0;
    s11 += a1 * b1;
    s12 += a1 * b2;
    s13 += a1 * b3;
    s20 += a2 * b0;
    s21 += a2 * b1;
    s22 += a2 * b2;
    s23 += a2 * b3;
    s30 += a3 * b0;
    s31 += a3 * b1;
    s32 += a3 * b2;
    s33 += a3 * b3;
    const first = a0;
    a0 = a1;
    a1 = a2;
    a2 = a3;
    a3 = first;
  }
  return s00 + s01 + s02 + s03 + s10 + s11 + s12 + s13 + s20 + s21 + s22 + s23 + s30 + s31 + s32 + s33;
}

/** The same with 6 sums: they and their operands stay in registers. */
function registers2x3(steps: number): number {
  let s00 = 0,
    s01 = 0,
    s02 = 0,
    s10 = 0,
    s11 = 0,
    s12 = 0;
  const a0 = 1.1,
    a1 = 1.2;
  let b0 = 0.1,
    b1 = 0.2,
    b2 = 0.3;
  for (let k = 0; k < steps; k++) {
    s00 += a0 * b0;
    s01 += a0 * b1;
    s02 += a0 * b2;
    s10 += a1 * b0;
    s11 += a1 * b1;
    s12 += a1 * b2;
    const first = b0;
    b0 = b1;
    b1 = b2;
    b2 = first;
  }
  return s00 + s01 + s02 + s10 + s11 + s12;
}
