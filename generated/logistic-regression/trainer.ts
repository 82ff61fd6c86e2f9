// @generated
/* eslint-disable */
/**
 * logistic-regression: a neural network and its training, compiled by Tapeless. Do not edit: change the model and
 * compile it again. Kernels come first, then one function per program, then the trainer that is made of them.
 *
 * Inputs
 *   x      f32[256, 2]
 *   label  i32[256]
 * Parameters: 3 numbers in 2 tensors
 *   linear.weight  f32[1, 2]
 *   linear.bias    f32[1]
 * Dimensions, as tensor[axis]
 *   256  x[0], label[0], probability[0]
 *     2  x[1], linear.weight[1]
 * Programs          FLOPs per call    peak bytes  launches
 *   step                     5,380         6,288         6
 *   gradients                5,377         6,288         5
 *   evaluate                 2,817         5,248         2
 *   predict                  1,536         3,200         2
 * Memory: one arena of 6,288 bytes (6.14 KiB), the first 128 for parameters and state.
 * Kernels take the views of the arena that they use, then the position of each tensor in its view, in elements.
 * Tensors are row-major. Arithmetic is in float64 between loads and stores, rounded when stored.
 */
import { defineTrainer, type NumericArray, type Views } from "../../runtime/index.ts";

/**
 * contraction, logistic-regression.ts:29
 */
function contraction(f32: Float32Array, x_at: number, linearWeight: number, contraction_at: number): void {
  const weight = f32[linearWeight]!;
  const weight_r1 = f32[linearWeight + 1]!;
  for (let i = 0; i < 256; i += 4) {
    let contraction2 = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    contraction2 += f32[x_at + i * 2]! * weight;
    contraction_i1 += f32[x_at + i * 2 + 2]! * weight;
    contraction_i2 += f32[x_at + i * 2 + 4]! * weight;
    contraction_i3 += f32[x_at + i * 2 + 6]! * weight;
    contraction2 += f32[x_at + i * 2 + 1]! * weight_r1;
    contraction_i1 += f32[x_at + i * 2 + 3]! * weight_r1;
    contraction_i2 += f32[x_at + i * 2 + 5]! * weight_r1;
    contraction_i3 += f32[x_at + i * 2 + 7]! * weight_r1;
    f32[contraction_at + i] = contraction2;
    f32[contraction_at + i + 1] = contraction_i1;
    f32[contraction_at + i + 2] = contraction_i2;
    f32[contraction_at + i + 3] = contraction_i3;
  }
}

/**
 * softplus, logistic-regression.ts:31
 * add, logistic-regression.ts:31
 */
function softplus_add(
  f32: Float32Array,
  i32: Int32Array,
  contraction_at: number,
  linearBias: number,
  softplus_at: number,
  label_at: number,
  add_at: number,
  n: number,
): void {
  const bias = f32[linearBias]!;
  for (let i = 0; i < n; i++) {
    const neg = -(f32[contraction_at + i]! + bias);
    const softplus2 = Math.max(neg, 0) + Math.log1p(Math.exp(-Math.abs(neg)));
    f32[softplus_at + i] = softplus2;
    const add2 = Math.expm1(-softplus2) * 0.00390625 + (1 - Math.fround(i32[label_at + i]!)) * 0.00390625;
    f32[add_at + i] = add2;
  }
}

/**
 * sum, logistic-regression.ts:31
 * mul, logistic-regression.ts:31
 */
function sum_mul(
  f32: Float32Array,
  i32: Int32Array,
  label_at: number,
  contraction_at: number,
  linearBias: number,
  softplus_at: number,
  mul_at: number,
): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  const linearBias0 = f32[linearBias]!;
  for (let r = 0; r < 256; r += 4) {
    const mul = (1 - Math.fround(i32[label_at + r]!)) * (f32[contraction_at + r]! + linearBias0);
    sum += mul + f32[softplus_at + r]!;
    const mulRp1 = (1 - Math.fround(i32[label_at + r + 1]!)) * (f32[contraction_at + r + 1]! + linearBias0);
    sumRp1 += mulRp1 + f32[softplus_at + r + 1]!;
    const mulRp2 = (1 - Math.fround(i32[label_at + r + 2]!)) * (f32[contraction_at + r + 2]! + linearBias0);
    sumRp2 += mulRp2 + f32[softplus_at + r + 2]!;
    const mulRp3 = (1 - Math.fround(i32[label_at + r + 3]!)) * (f32[contraction_at + r + 3]! + linearBias0);
    sumRp3 += mulRp3 + f32[softplus_at + r + 3]!;
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  f32[mul_at] = sum * 0.00390625;
}

/**
 * add, sgd
 */
function update(i32: Int32Array, step_at: number): void {
  i32[step_at] = (i32[step_at]! + 1) | 0;
}

/**
 * contraction, logistic-regression.ts:29
 * sub, sgd
 */
function contraction_update(f32: Float32Array, add_at: number, x_at: number, parameter: number): void {
  let contraction = 0;
  let contraction_i1 = 0;
  let contractionRp1 = 0;
  let contractionRp2 = 0;
  let contractionRp3 = 0;
  let contraction_i1Rp1 = 0;
  let contraction_i1Rp2 = 0;
  let contraction_i1Rp3 = 0;
  for (let r = 0; r < 256; r += 4) {
    const add = f32[add_at + r]!;
    contraction += add * f32[x_at + r * 2]!;
    contraction_i1 += add * f32[x_at + r * 2 + 1]!;
    const addRp1 = f32[add_at + r + 1]!;
    contractionRp1 += addRp1 * f32[x_at + r * 2 + 2]!;
    contraction_i1Rp1 += addRp1 * f32[x_at + r * 2 + 3]!;
    const addRp2 = f32[add_at + r + 2]!;
    contractionRp2 += addRp2 * f32[x_at + r * 2 + 4]!;
    contraction_i1Rp2 += addRp2 * f32[x_at + r * 2 + 5]!;
    const addRp3 = f32[add_at + r + 3]!;
    contractionRp3 += addRp3 * f32[x_at + r * 2 + 6]!;
    contraction_i1Rp3 += addRp3 * f32[x_at + r * 2 + 7]!;
  }
  contraction = contraction + contractionRp1 + (contractionRp2 + contractionRp3);
  contraction_i1 = contraction_i1 + contraction_i1Rp1 + (contraction_i1Rp2 + contraction_i1Rp3);
  const sub_i1 = f32[parameter + 1]! - contraction_i1;
  f32[parameter] = f32[parameter]! - contraction;
  f32[parameter + 1] = sub_i1;
}

/**
 * sum, logistic-regression.ts:29
 * sub, sgd
 */
function sum_update(f32: Float32Array, add_at: number, parameter: number): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  for (let r = 0; r < 256; r += 4) {
    sum += f32[add_at + r]!;
    sumRp1 += f32[add_at + r + 1]!;
    sumRp2 += f32[add_at + r + 2]!;
    sumRp3 += f32[add_at + r + 3]!;
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  f32[parameter] = f32[parameter]! - sum;
}

/**
 * sum, logistic-regression.ts:29
 */
function sum(f32: Float32Array, add_at: number, sum_at: number): void {
  let sum2 = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  for (let r = 0; r < 256; r += 4) {
    sum2 += f32[add_at + r]!;
    sumRp1 += f32[add_at + r + 1]!;
    sumRp2 += f32[add_at + r + 2]!;
    sumRp3 += f32[add_at + r + 3]!;
  }
  sum2 = sum2 + sumRp1 + (sumRp2 + sumRp3);
  f32[sum_at] = sum2;
}

/**
 * contraction, logistic-regression.ts:29
 */
function contraction2(f32: Float32Array, add_at: number, x_at: number, contraction_at: number): void {
  let contraction = 0;
  let contraction_i1 = 0;
  let contractionRp1 = 0;
  let contractionRp2 = 0;
  let contractionRp3 = 0;
  let contraction_i1Rp1 = 0;
  let contraction_i1Rp2 = 0;
  let contraction_i1Rp3 = 0;
  for (let r = 0; r < 256; r += 4) {
    const add = f32[add_at + r]!;
    contraction += add * f32[x_at + r * 2]!;
    contraction_i1 += add * f32[x_at + r * 2 + 1]!;
    const addRp1 = f32[add_at + r + 1]!;
    contractionRp1 += addRp1 * f32[x_at + r * 2 + 2]!;
    contraction_i1Rp1 += addRp1 * f32[x_at + r * 2 + 3]!;
    const addRp2 = f32[add_at + r + 2]!;
    contractionRp2 += addRp2 * f32[x_at + r * 2 + 4]!;
    contraction_i1Rp2 += addRp2 * f32[x_at + r * 2 + 5]!;
    const addRp3 = f32[add_at + r + 3]!;
    contractionRp3 += addRp3 * f32[x_at + r * 2 + 6]!;
    contraction_i1Rp3 += addRp3 * f32[x_at + r * 2 + 7]!;
  }
  contraction = contraction + contractionRp1 + (contractionRp2 + contractionRp3);
  contraction_i1 = contraction_i1 + contraction_i1Rp1 + (contraction_i1Rp2 + contraction_i1Rp3);
  f32[contraction_at] = contraction;
  f32[contraction_at + 1] = contraction_i1;
}

/**
 * contraction, logistic-regression.ts:29
 * toF32, logistic-regression.ts:34
 */
function contraction_toF32(
  f32: Float32Array,
  i32: Int32Array,
  x_at: number,
  linearWeight: number,
  contraction_at: number,
  linearBias: number,
  label_at: number,
  toF32_at: number,
): void {
  const weight = f32[linearWeight]!;
  const weight_r1 = f32[linearWeight + 1]!;
  const bias = f32[linearBias]!;
  for (let i = 0; i < 256; i += 4) {
    let contraction = 0;
    let contraction_i1 = 0;
    let contraction_i2 = 0;
    let contraction_i3 = 0;
    contraction += f32[x_at + i * 2]! * weight;
    contraction_i1 += f32[x_at + i * 2 + 2]! * weight;
    contraction_i2 += f32[x_at + i * 2 + 4]! * weight;
    contraction_i3 += f32[x_at + i * 2 + 6]! * weight;
    contraction += f32[x_at + i * 2 + 1]! * weight_r1;
    contraction_i1 += f32[x_at + i * 2 + 3]! * weight_r1;
    contraction_i2 += f32[x_at + i * 2 + 5]! * weight_r1;
    contraction_i3 += f32[x_at + i * 2 + 7]! * weight_r1;
    const contraction2 = Math.fround(contraction);
    const contraction2_i1 = Math.fround(contraction_i1);
    const contraction2_i2 = Math.fround(contraction_i2);
    const contraction2_i3 = Math.fround(contraction_i3);
    f32[contraction_at + i] = contraction2;
    f32[contraction_at + i + 1] = contraction2_i1;
    f32[contraction_at + i + 2] = contraction2_i2;
    f32[contraction_at + i + 3] = contraction2_i3;
    const equal = (Math.fround(contraction2 + bias) > 0 ? 1 : 0) === i32[label_at + i]!;
    const equal_i1 = (Math.fround(contraction2_i1 + bias) > 0 ? 1 : 0) === i32[label_at + i + 1]!;
    const equal_i2 = (Math.fround(contraction2_i2 + bias) > 0 ? 1 : 0) === i32[label_at + i + 2]!;
    const equal_i3 = (Math.fround(contraction2_i3 + bias) > 0 ? 1 : 0) === i32[label_at + i + 3]!;
    f32[toF32_at + i] = equal ? 1 : 0;
    f32[toF32_at + i + 1] = equal_i1 ? 1 : 0;
    f32[toF32_at + i + 2] = equal_i2 ? 1 : 0;
    f32[toF32_at + i + 3] = equal_i3 ? 1 : 0;
  }
}

/**
 * sum, logistic-regression.ts:31
 * mul, logistic-regression.ts:31
 */
function sum_mul2(
  f32: Float32Array,
  i32: Int32Array,
  label_at: number,
  contraction_at: number,
  linearBias: number,
  mul_at: number,
): void {
  let sum = 0;
  let sumRp1 = 0;
  let sumRp2 = 0;
  let sumRp3 = 0;
  const linearBias0 = f32[linearBias]!;
  for (let r = 0; r < 256; r += 4) {
    const add = Math.fround(f32[contraction_at + r]! + linearBias0);
    const neg = -add;
    const add2 =
      (1 - Math.fround(i32[label_at + r]!)) * add + (Math.max(neg, 0) + Math.log1p(Math.exp(-Math.abs(neg))));
    sum += add2;
    const addRp1 = Math.fround(f32[contraction_at + r + 1]! + linearBias0);
    const negRp1 = -addRp1;
    const softplusRp1 = Math.max(negRp1, 0) + Math.log1p(Math.exp(-Math.abs(negRp1)));
    const add2Rp1 = (1 - Math.fround(i32[label_at + r + 1]!)) * addRp1 + softplusRp1;
    sumRp1 += add2Rp1;
    const addRp2 = Math.fround(f32[contraction_at + r + 2]! + linearBias0);
    const negRp2 = -addRp2;
    const softplusRp2 = Math.max(negRp2, 0) + Math.log1p(Math.exp(-Math.abs(negRp2)));
    const add2Rp2 = (1 - Math.fround(i32[label_at + r + 2]!)) * addRp2 + softplusRp2;
    sumRp2 += add2Rp2;
    const addRp3 = Math.fround(f32[contraction_at + r + 3]! + linearBias0);
    const negRp3 = -addRp3;
    const softplusRp3 = Math.max(negRp3, 0) + Math.log1p(Math.exp(-Math.abs(negRp3)));
    const add2Rp3 = (1 - Math.fround(i32[label_at + r + 3]!)) * addRp3 + softplusRp3;
    sumRp3 += add2Rp3;
  }
  sum = sum + sumRp1 + (sumRp2 + sumRp3);
  f32[mul_at] = sum * 0.00390625;
}

/**
 * sigmoid, logistic-regression.ts:33
 */
function sigmoid(
  f32: Float32Array,
  contraction_at: number,
  linearBias: number,
  sigmoid_at: number,
  n: number,
): void {
  const bias = f32[linearBias]!;
  for (let i = 0; i < n; i++) {
    f32[sigmoid_at + i] = 1 / (1 + Math.exp(-(f32[contraction_at + i]! + bias)));
  }
}

function step({ f32, i32 }: Views): void {
  contraction(f32, 32 /* x */, 0 /* linear.weight */, 544 /* contraction */);
  softplus_add(
    f32,
    i32,
    544 /* contraction */,
    4 /* linear.bias */,
    1056 /* softplus */,
    800 /* label */,
    1312 /* add */,
    256,
  );
  sum_mul(
    f32,
    i32,
    800 /* label */,
    544 /* contraction */,
    4 /* linear.bias */,
    1056 /* softplus */,
    1568 /* loss */,
  );
  if (i32[16 /* tapeless.guard */]! !== 0 && !Number.isFinite(f32[1568 /* loss */]!)) return;
  update(i32, 8 /* tapeless.step */);
  contraction_update(f32, 1312 /* add */, 32 /* x */, 0 /* linear.weight */);
  sum_update(f32, 1312 /* add */, 4 /* linear.bias */);
}

function gradients({ f32, i32 }: Views): void {
  contraction(f32, 32 /* x */, 0 /* linear.weight */, 544 /* contraction */);
  softplus_add(
    f32,
    i32,
    544 /* contraction */,
    4 /* linear.bias */,
    1056 /* softplus */,
    800 /* label */,
    1312 /* add */,
    256,
  );
  sum_mul(
    f32,
    i32,
    800 /* label */,
    544 /* contraction */,
    4 /* linear.bias */,
    1056 /* softplus */,
    1568 /* loss */,
  );
  sum(f32, 1312 /* add */, 544 /* linear.bias */);
  contraction2(f32, 1312 /* add */, 32 /* x */, 548 /* linear.weight */);
}

function evaluate({ f32, i32 }: Views): void {
  contraction_toF32(
    f32,
    i32,
    32 /* x */,
    0 /* linear.weight */,
    800 /* contraction */,
    4 /* linear.bias */,
    1056 /* label */,
    544 /* accuracy */,
  );
  sum_mul2(f32, i32, 1056 /* label */, 800 /* contraction */, 4 /* linear.bias */, 32 /* loss */);
}

function predict({ f32 }: Views): void {
  contraction(f32, 32 /* x */, 0 /* linear.weight */, 544 /* contraction */);
  sigmoid(f32, 544 /* contraction */, 4 /* linear.bias */, 544 /* probability */, 256);
}

/** What `step` takes. */
export interface StepInputs {
  /** f32[256, 2] */
  readonly x: NumericArray;
  /** i32[256] */
  readonly label: NumericArray;
}

/** What `evaluate` takes. */
export interface EvaluateInputs {
  /** f32[256, 2] */
  readonly x: NumericArray;
  /** i32[256] */
  readonly label: NumericArray;
}

/** What `gradients` takes. */
export interface GradientInputs {
  /** f32[256, 2] */
  readonly x: NumericArray;
  /** i32[256] */
  readonly label: NumericArray;
}

/** What `predict` takes. */
export interface PredictInputs {
  /** f32[256, 2] */
  readonly x: NumericArray;
  /** Not needed: may be given, and is not read. */
  readonly label?: NumericArray;
}

/** What `predict` returns. */
export interface Outputs {
  /** f32[256] */
  readonly probability: Float32Array;
}

/** The parameters by name. */
export interface Parameters {
  /** f32[1, 2] */
  readonly "linear.weight": Float32Array;
  /** f32[1] */
  readonly "linear.bias": Float32Array;
}

/** What `evaluate` measures beside the loss. */
export interface Metrics {
  /** f32[256] */
  readonly accuracy: Float32Array;
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
  name: "logistic-regression",
  format: 1,
  fingerprint: "fa72ee6bacb0f20c",
  arenaBytes: 6288,
  dtype: "f32",
  parameters: [
    {
      name: "linear.weight",
      type: "f32",
      shape: [1, 2],
      offset: 0,
      initial: { kind: "uniform", low: -0.7071067811865475, high: 0.7071067811865475 },
      trainable: true,
    },
    {
      name: "linear.bias",
      type: "f32",
      shape: [1],
      offset: 16,
      initial: { kind: "uniform", low: -0.7071067811865475, high: 0.7071067811865475 },
      trainable: true,
    },
  ],
  state: [],
  constants: [],
  counters: { seed: 48, step: 32, guard: 64 },
  objectives: {
    ["loss"]: {
      step: {
        inputs: [
          { name: "x", type: "f32", shape: [256, 2], offset: 128 },
          { name: "label", type: "i32", shape: [256], offset: 3200, below: 2 },
        ],
        outputs: [],
        loss: 6272,
        metrics: [],
        run: step,
      },
      evaluate: {
        inputs: [
          { name: "x", type: "f32", shape: [256, 2], offset: 128 },
          { name: "label", type: "i32", shape: [256], offset: 4224, below: 2 },
        ],
        outputs: [],
        loss: 128,
        metrics: [{ name: "accuracy", type: "f32", shape: [256], offset: 2176 }],
        run: evaluate,
      },
      gradients: {
        inputs: [
          { name: "x", type: "f32", shape: [256, 2], offset: 128 },
          { name: "label", type: "i32", shape: [256], offset: 3200, below: 2 },
        ],
        outputs: [
          { name: "linear.weight", type: "f32", shape: [1, 2], offset: 2192 },
          { name: "linear.bias", type: "f32", shape: [1], offset: 2176 },
        ],
        loss: 6272,
        metrics: [],
        run: gradients,
      },
    },
  },
  predict: {
    inputs: [{ name: "x", type: "f32", shape: [256, 2], offset: 128 }],
    unread: ["label"],
    outputs: [{ name: "probability", type: "f32", shape: [256], offset: 2176 }],
    metrics: [],
    run: predict,
  },
});
