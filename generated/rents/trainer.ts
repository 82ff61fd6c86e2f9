// @generated
/* eslint-disable */
/**
 * rents: a neural network and its training, compiled by Tapeless. Do not edit: change the model and
 * compile it again. Kernels come first, then one function per program, then the trainer that is made of them.
 *
 * Inputs
 *   x     f32[20, 8]
 *   rent  f32[20]
 * Parameters: 9 numbers in 2 tensors
 *   linear.weight  f32[1, 8]
 *   linear.bias    f32[1]
 * Dimensions, as tensor[axis]
 *   20  x[0], rent[0], prediction[0]
 *    8  x[1], linear.weight[1]
 * Programs          FLOPs per call    peak bytes  launches
 *   step                       885         1,088         6
 *   gradients                  761         1,088         4
 *   evaluate                   421         1,072         2
 *   predict                    340           912         1
 * Memory: one arena of 1,088 bytes (1.06 KiB), the first 192 for parameters and state.
 * Kernels take the views of the arena that they use, then the position of each tensor in its view, in elements.
 * Tensors are row-major. Arithmetic is in float64 between loads and stores, rounded when stored.
 */
import { defineTrainer, pow, type NumericArray, type Views } from "../../runtime/index.ts";

/**
 * contraction, rents.ts:20
 * mul, rents.ts:22
 */
function contraction_mul(
  f32: Float32Array,
  x_at: number,
  linearWeight: number,
  contraction_at: number,
  linearBias: number,
  rent_at: number,
  mul_at: number,
): void {
  const bias = f32[linearBias]!;
  for (let i = 0; i < 20; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const x_at_row = x_at + i * 8;
    for (let r = 0; r < 8; r++) {
      const weight = f32[linearWeight + r]!;
      contraction += f32[x_at_row + r]! * weight;
      contraction_i1 += f32[x_at_row + r + 8]! * weight;
      contraction_i2 += f32[x_at_row + r + 16]! * weight;
      contraction_i3 += f32[x_at_row + r + 24]! * weight;
    }
    f32[contraction_at + i] = contraction;
    f32[contraction_at + i + 1] = contraction_i1;
    f32[contraction_at + i + 2] = contraction_i2;
    f32[contraction_at + i + 3] = contraction_i3;
    const mul = (contraction + bias - f32[rent_at + i]!) * /* 0.1 */ 0.10000000149011612;
    const mul_i1 = (contraction_i1 + bias - f32[rent_at + i + 1]!) * 0.10000000149011612;
    const mul_i2 = (contraction_i2 + bias - f32[rent_at + i + 2]!) * 0.10000000149011612;
    const mul_i3 = (contraction_i3 + bias - f32[rent_at + i + 3]!) * 0.10000000149011612;
    f32[mul_at + i] = mul;
    f32[mul_at + i + 1] = mul_i1;
    f32[mul_at + i + 2] = mul_i2;
    f32[mul_at + i + 3] = mul_i3;
  }
}

/**
 * sum, rents.ts:22
 * div, rents.ts:22
 */
function sum_div(
  f32: Float32Array,
  contraction_at: number,
  linearBias: number,
  rent_at: number,
  div_at: number,
): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  const linearBias0 = f32[linearBias]!;
  for (let r = 0; r < 20; r += 4) {
    const sub = f32[contraction_at + r]! + linearBias0 - f32[rent_at + r]!;
    sum += sub * sub;
    const subRp1 = f32[contraction_at + r + 1]! + linearBias0 - f32[rent_at + r + 1]!;
    sumRp1 += subRp1 * subRp1;
    const subRp2 = f32[contraction_at + r + 2]! + linearBias0 - f32[rent_at + r + 2]!;
    sumRp2 += subRp2 * subRp2;
    const subRp3 = f32[contraction_at + r + 3]! + linearBias0 - f32[rent_at + r + 3]!;
    sumRp3 += subRp3 * subRp3;
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  f32[div_at] = sum / 20;
}

/**
 * add, adam
 * toF32, adam
 */
function update(
  f32: Float32Array,
  i32: Int32Array,
  step_at: number,
  toF32_at: number,
  toF32_at2: number,
): void {
  const step = i32[step_at]!;
  i32[step_at] = (step + 1) | 0;
  const add2 = step + 1;
  f32[toF32_at] = Math.fround(Math.sqrt(1 - pow(0.999, add2)));
  f32[toF32_at2] = Math.fround(0.05 / (1 - pow(0.9, add2)));
}

/**
 * sum, rents.ts:20
 * add, adam
 * sub, adam
 */
function sum_update(
  f32: Float32Array,
  mul_at: number,
  firstMoment_at: number,
  secondMoment_at: number,
  parameter: number,
  toF32: number,
  toF322: number,
): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  for (let r = 0; r < 20; r += 4) {
    sum += f32[mul_at + r]!;
    sumRp1 += f32[mul_at + r + 1]!;
    sumRp2 += f32[mul_at + r + 2]!;
    sumRp3 += f32[mul_at + r + 3]!;
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  const add = f32[firstMoment_at]! * /* 0.9 */ 0.8999999761581421 + sum * /* 0.1 */ 0.10000000149011612;
  f32[firstMoment_at] = add;
  const add2 = Math.fround(
    f32[secondMoment_at]! * /* 0.999 */ 0.9990000128746033 + sum * sum * /* 0.001 */ 0.0010000000474974513,
  );
  f32[secondMoment_at] = add2;
  const add3 = Math.sqrt(add2) / f32[toF322]! + /* 1e-8 */ 9.99999993922529e-9;
  f32[parameter] = f32[parameter]! - f32[toF32]! * (add / add3);
}

/**
 * contraction, rents.ts:20
 */
function contraction(f32: Float32Array, mul_at: number, x_at: number, contraction_at: number): void {
  for (let i = 0; i < 8; i += 4) {
    let contraction2 = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const x_at_row = x_at + i;
    for (let r = 0; r < 20; r++) {
      const mul = f32[mul_at + r]!;
      contraction2 += mul * f32[x_at_row + r * 8]!;
      contraction_i1 += mul * f32[x_at_row + r * 8 + 1]!;
      contraction_i2 += mul * f32[x_at_row + r * 8 + 2]!;
      contraction_i3 += mul * f32[x_at_row + r * 8 + 3]!;
    }
    f32[contraction_at + i] = contraction2;
    f32[contraction_at + i + 1] = contraction_i1;
    f32[contraction_at + i + 2] = contraction_i2;
    f32[contraction_at + i + 3] = contraction_i3;
  }
}

/**
 * add, adam
 * sub, adam
 */
function update2(
  f32: Float32Array,
  firstMoment_at: number,
  contraction_at: number,
  secondMoment_at: number,
  parameter: number,
  toF32: number,
  toF322: number,
  n: number,
): void {
  const value = f32[toF32]!;
  const value2 = f32[toF322]!;
  for (let i = 0; i < n; i++) {
    const contraction = f32[contraction_at + i]!;
    const add =
      f32[firstMoment_at + i]! * /* 0.9 */ 0.8999999761581421 + contraction * /* 0.1 */ 0.10000000149011612;
    f32[firstMoment_at + i] = add;
    const mul4 = contraction * contraction * /* 0.001 */ 0.0010000000474974513;
    const add2 = Math.fround(f32[secondMoment_at + i]! * /* 0.999 */ 0.9990000128746033 + mul4);
    f32[secondMoment_at + i] = add2;
    const div2 = add / (Math.sqrt(add2) / value2 + /* 1e-8 */ 9.99999993922529e-9);
    f32[parameter + i] = f32[parameter + i]! - value * div2;
  }
}

/**
 * sum, rents.ts:20
 */
function sum(f32: Float32Array, mul_at: number, sum_at: number): void {
  let sum2 = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  for (let r = 0; r < 20; r += 4) {
    sum2 += f32[mul_at + r]!;
    sumRp1 += f32[mul_at + r + 1]!;
    sumRp2 += f32[mul_at + r + 2]!;
    sumRp3 += f32[mul_at + r + 3]!;
  }
  sum2 = sum2 + sumRp1 + (sumRp2 + sumRp3);
  f32[sum_at] = sum2;
}

/**
 * contraction, rents.ts:20
 * abs, rents.ts:25
 */
function contraction_abs(
  f32: Float32Array,
  x_at: number,
  linearWeight: number,
  contraction_at: number,
  linearBias: number,
  rent_at: number,
  abs_at: number,
): void {
  const bias = f32[linearBias]!;
  for (let i = 0; i < 20; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const x_at_row = x_at + i * 8;
    for (let r = 0; r < 8; r++) {
      const weight = f32[linearWeight + r]!;
      contraction += f32[x_at_row + r]! * weight;
      contraction_i1 += f32[x_at_row + r + 8]! * weight;
      contraction_i2 += f32[x_at_row + r + 16]! * weight;
      contraction_i3 += f32[x_at_row + r + 24]! * weight;
    }
    const contraction2 = Math.fround(contraction);
    const contraction2_i1 = Math.fround(contraction_i1);
    const contraction2_i2 = Math.fround(contraction_i2);
    const contraction2_i3 = Math.fround(contraction_i3);
    f32[contraction_at + i] = contraction2;
    f32[contraction_at + i + 1] = contraction2_i1;
    f32[contraction_at + i + 2] = contraction2_i2;
    f32[contraction_at + i + 3] = contraction2_i3;
    const abs = Math.abs(Math.fround(contraction2 + bias - f32[rent_at + i]!));
    const abs_i1 = Math.abs(Math.fround(contraction2_i1 + bias - f32[rent_at + i + 1]!));
    const abs_i2 = Math.abs(Math.fround(contraction2_i2 + bias - f32[rent_at + i + 2]!));
    const abs_i3 = Math.abs(Math.fround(contraction2_i3 + bias - f32[rent_at + i + 3]!));
    f32[abs_at + i] = abs;
    f32[abs_at + i + 1] = abs_i1;
    f32[abs_at + i + 2] = abs_i2;
    f32[abs_at + i + 3] = abs_i3;
  }
}

/**
 * sum, rents.ts:22
 * div, rents.ts:22
 */
function sum_div2(
  f32: Float32Array,
  contraction_at: number,
  linearBias: number,
  rent_at: number,
  div_at: number,
): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  const linearBias0 = f32[linearBias]!;
  for (let r = 0; r < 20; r += 4) {
    const sub = Math.fround(f32[contraction_at + r]! + linearBias0 - f32[rent_at + r]!);
    sum += sub * sub;
    const subRp1 = Math.fround(f32[contraction_at + r + 1]! + linearBias0 - f32[rent_at + r + 1]!);
    sumRp1 += subRp1 * subRp1;
    const subRp2 = Math.fround(f32[contraction_at + r + 2]! + linearBias0 - f32[rent_at + r + 2]!);
    sumRp2 += subRp2 * subRp2;
    const subRp3 = Math.fround(f32[contraction_at + r + 3]! + linearBias0 - f32[rent_at + r + 3]!);
    sumRp3 += subRp3 * subRp3;
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  f32[div_at] = sum / 20;
}

/**
 * contraction, rents.ts:20
 * reshape, rents.ts:20
 */
function contraction_reshape(
  f32: Float32Array,
  x_at: number,
  linearWeight: number,
  linearBias: number,
  reshape: number,
): void {
  const bias = f32[linearBias]!;
  for (let i = 0; i < 20; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    const x_at_row = x_at + i * 8;
    for (let r = 0; r < 8; r++) {
      const weight = f32[linearWeight + r]!;
      contraction += f32[x_at_row + r]! * weight;
      contraction_i1 += f32[x_at_row + r + 8]! * weight;
      contraction_i2 += f32[x_at_row + r + 16]! * weight;
      contraction_i3 += f32[x_at_row + r + 24]! * weight;
    }
    f32[reshape + i] = contraction + bias;
    f32[reshape + i + 1] = contraction_i1 + bias;
    f32[reshape + i + 2] = contraction_i2 + bias;
    f32[reshape + i + 3] = contraction_i3 + bias;
  }
}

function step({ f32, i32 }: Views): void {
  contraction_mul(
    f32,
    48 /* x */,
    0 /* linear.weight */,
    208 /* contraction */,
    8 /* linear.bias */,
    228 /* rent */,
    248 /* mul */,
  );
  sum_div(f32, 208 /* contraction */, 8 /* linear.bias */, 228 /* rent */, 268 /* loss */);
  if (i32[44 /* tapeless.guard */]! !== 0 && !Number.isFinite(f32[268 /* loss */]!)) return;
  update(f32, i32, 12 /* tapeless.step */, 208 /* toF32 */, 212 /* toF32 */);
  sum_update(
    f32,
    248 /* mul */,
    32 /* linear.bias.firstMoment */,
    36 /* linear.bias.secondMoment */,
    8 /* linear.bias */,
    212 /* toF32 */,
    208 /* toF32 */,
  );
  contraction(f32, 248 /* mul */, 48 /* x */, 216 /* contraction */);
  update2(
    f32,
    16 /* linear.weight.firstMoment */,
    216 /* contraction */,
    24 /* linear.weight.secondMoment */,
    0 /* linear.weight */,
    212 /* toF32 */,
    208 /* toF32 */,
    8,
  );
}

function gradients({ f32 }: Views): void {
  contraction_mul(
    f32,
    48 /* x */,
    0 /* linear.weight */,
    208 /* contraction */,
    8 /* linear.bias */,
    228 /* rent */,
    248 /* mul */,
  );
  sum_div(f32, 208 /* contraction */, 8 /* linear.bias */, 228 /* rent */, 268 /* loss */);
  sum(f32, 248 /* mul */, 208 /* linear.bias */);
  contraction(f32, 248 /* mul */, 48 /* x */, 212 /* linear.weight */);
}

function evaluate({ f32 }: Views): void {
  contraction_abs(
    f32,
    48 /* x */,
    0 /* linear.weight */,
    228 /* contraction */,
    8 /* linear.bias */,
    248 /* rent */,
    208 /* error */,
  );
  sum_div2(f32, 228 /* contraction */, 8 /* linear.bias */, 248 /* rent */, 48 /* loss */);
}

function predict({ f32 }: Views): void {
  contraction_reshape(f32, 48 /* x */, 0 /* linear.weight */, 8 /* linear.bias */, 208 /* prediction */);
}

/** What `step` takes. */
export interface StepInputs {
  /** f32[20, 8] */
  readonly x: NumericArray;
  /** f32[20] */
  readonly rent: NumericArray;
}

/** What `evaluate` takes. */
export interface EvaluateInputs {
  /** f32[20, 8] */
  readonly x: NumericArray;
  /** f32[20] */
  readonly rent: NumericArray;
}

/** What `gradients` takes. */
export interface GradientInputs {
  /** f32[20, 8] */
  readonly x: NumericArray;
  /** f32[20] */
  readonly rent: NumericArray;
}

/** What `predict` takes. */
export interface PredictInputs {
  /** f32[20, 8] */
  readonly x: NumericArray;
  /** Not needed: may be given, and is not read. */
  readonly rent?: NumericArray;
}

/** What `predict` returns. */
export interface Outputs {
  /** f32[20] */
  readonly prediction: Float32Array;
}

/** The parameters by name. */
export interface Parameters {
  /** f32[1, 8] */
  readonly "linear.weight": Float32Array;
  /** f32[1] */
  readonly "linear.bias": Float32Array;
}

/** What `evaluate` measures beside the loss. */
export interface Metrics {
  /** f32[20] */
  readonly error: Float32Array;
}

/** Makes a trainer: parameters initialized from `seed`, or loaded later. */
export const createTrainer = defineTrainer<{
  step: StepInputs;
  evaluate: EvaluateInputs;
  gradients: GradientInputs;
  predict: PredictInputs;
  outputs: Outputs;
  parameters: Parameters;
  metrics: Metrics;
  objective: "loss";
}>({
  name: "rents",
  format: 1,
  fingerprint: "14d2dedfee85ae8a",
  arenaBytes: 1088,
  dtype: "f32",
  parameters: [
    {
      name: "linear.weight",
      type: "f32",
      shape: [1, 8],
      offset: 0,
      initial: { kind: "uniform", low: -0.35355339059327373, high: 0.35355339059327373 },
      trainable: true,
    },
    {
      name: "linear.bias",
      type: "f32",
      shape: [1],
      offset: 32,
      initial: { kind: "uniform", low: -0.35355339059327373, high: 0.35355339059327373 },
      trainable: true,
    },
  ],
  state: [
    { name: "linear.weight.firstMoment", type: "f32", shape: [1, 8], offset: 64, initial: { kind: "zeros" } },
    {
      name: "linear.weight.secondMoment",
      type: "f32",
      shape: [1, 8],
      offset: 96,
      initial: { kind: "zeros" },
    },
    { name: "linear.bias.firstMoment", type: "f32", shape: [1], offset: 128, initial: { kind: "zeros" } },
    { name: "linear.bias.secondMoment", type: "f32", shape: [1], offset: 144, initial: { kind: "zeros" } },
  ],
  constants: [],
  counters: { seed: 160, step: 48, guard: 176 },
  objectives: {
    ["loss"]: {
      step: {
        inputs: [
          { name: "x", type: "f32", shape: [20, 8], offset: 192 },
          { name: "rent", type: "f32", shape: [20], offset: 912 },
        ],
        outputs: [],
        loss: 1072,
        metrics: [],
        run: step,
      },
      evaluate: {
        inputs: [
          { name: "x", type: "f32", shape: [20, 8], offset: 192 },
          { name: "rent", type: "f32", shape: [20], offset: 992 },
        ],
        outputs: [],
        loss: 192,
        metrics: [{ name: "error", type: "f32", shape: [20], offset: 832 }],
        run: evaluate,
      },
      gradients: {
        inputs: [
          { name: "x", type: "f32", shape: [20, 8], offset: 192 },
          { name: "rent", type: "f32", shape: [20], offset: 912 },
        ],
        outputs: [
          { name: "linear.weight", type: "f32", shape: [1, 8], offset: 848 },
          { name: "linear.bias", type: "f32", shape: [1], offset: 832 },
        ],
        loss: 1072,
        metrics: [],
        run: gradients,
      },
    },
  },
  predict: {
    inputs: [{ name: "x", type: "f32", shape: [20, 8], offset: 192 }],
    unread: ["rent"],
    outputs: [{ name: "prediction", type: "f32", shape: [20], offset: 832 }],
    metrics: [],
    run: predict,
  },
});
