// @generated
/* eslint-disable */
/**
 * line: a neural network and its training, compiled by Tapeless. Do not edit: change the model and
 * compile it again. Kernels come first, then one function per program, then the trainer that is made of them.
 *
 * Inputs
 *   x  f32[4, 1]
 *   y  f32[4, 1]
 * Parameters: 2 numbers in 2 tensors
 *   linear.weight  f32[1, 1]
 *   linear.bias    f32[1]
 * Dimensions, as tensor[axis]
 *   4  x[0], y[0]
 * Programs          FLOPs per call    peak bytes  launches
 *   step                        45           192         4
 *   gradients                   41           208         4
 *   evaluate                    25           176         2
 *   predict                      0           128         0
 * Memory: one arena of 208 bytes (208 bytes), the first 128 for parameters and state.
 * Kernels take the views of the arena that they use, then the position of each tensor in its view, in elements.
 * Tensors are row-major. Arithmetic is in float64 between loads and stores, rounded when stored.
 */
import { defineGpuTrainer, type NumericArray, type Views } from "../../runtime/webgpu/index.ts";

function hostUpdate(i32: Int32Array, step_at: number): void {
  i32[step_at] = (i32[step_at]! + 1) | 0;
}

function hostStep({ i32 }: Views): void {
  hostUpdate(i32, 16 /* tapeless.step */);
}

/** What `step` takes. */
export interface StepInputs {
  /** f32[4, 1] */
  readonly x: NumericArray;
  /** f32[4, 1] */
  readonly y: NumericArray;
}

/** What `evaluate` takes. */
export interface EvaluateInputs {
  /** f32[4, 1] */
  readonly x: NumericArray;
  /** f32[4, 1] */
  readonly y: NumericArray;
}

/** What `gradients` takes. */
export interface GradientInputs {
  /** f32[4, 1] */
  readonly x: NumericArray;
  /** f32[4, 1] */
  readonly y: NumericArray;
}

/** What `predict` takes. */
export interface PredictInputs {
  /** Not needed: may be given, and is not read. */
  readonly x?: NumericArray;
  /** Not needed: may be given, and is not read. */
  readonly y?: NumericArray;
}

/** What `predict` returns. */
export interface Outputs {}

/** The parameters by name. */
export interface Parameters {
  /** f32[1, 1] */
  readonly "linear.weight": Float32Array;
  /** f32[1] */
  readonly "linear.bias": Float32Array;
}

/** What `evaluate` measures beside the loss. */
export interface Metrics {}

/** Makes a trainer: parameters initialized from `seed`, or loaded later. */
export const createTrainer = defineGpuTrainer<{
  step: StepInputs;
  evaluate: EvaluateInputs;
  gradients: GradientInputs;
  predict: PredictInputs;
  outputs: Outputs;
  parameters: Parameters;
  metrics: Metrics;
  objective: "loss";
}>(
  {
    name: "line",
    format: 1,
    fingerprint: "5e067782d365e307",
    arenaBytes: 208,
    dtype: "f32",
    parameters: [
      {
        name: "linear.weight",
        type: "f32",
        shape: [1, 1],
        offset: 0,
        initial: { kind: "uniform", low: -1, high: 1 },
        trainable: true,
      },
      {
        name: "linear.bias",
        type: "f32",
        shape: [1],
        offset: 16,
        initial: { kind: "uniform", low: -1, high: 1 },
        trainable: true,
      },
    ],
    state: [],
    constants: [],
    counters: { seed: 32, step: 64, guard: 48 },
    objectives: {
      ["loss"]: {
        step: {
          inputs: [
            { name: "x", type: "f32", shape: [4, 1], offset: 128 },
            { name: "y", type: "f32", shape: [4, 1], offset: 144 },
          ],
          outputs: [],
          loss: 160,
          metrics: [],
          run: {
            given: [
              ["f32", 128, 32, 4],
              ["f32", 144, 36, 4],
              ["i32", 48, 16, 1],
            ],
            host: hostStep,
            scalars: [],
            results: [["f32", 160, 44, 1]],
            commands: [
              { kernel: "contraction_mul", groups: [1, 1, 1] },
              { kernel: "sum_mul", groups: [1, 1, 1] },
              { kernel: "contraction_update", groups: [1, 1, 1] },
              { kernel: "sum_update", groups: [1, 1, 1] },
            ],
          },
        },
        evaluate: {
          inputs: [
            { name: "x", type: "f32", shape: [4, 1], offset: 144 },
            { name: "y", type: "f32", shape: [4, 1], offset: 160 },
          ],
          outputs: [],
          loss: 128,
          metrics: [],
          run: {
            given: [
              ["f32", 144, 32, 4],
              ["f32", 160, 36, 4],
            ],
            results: [["f32", 128, 40, 1]],
            commands: [
              { kernel: "contraction2", groups: [1, 1, 1] },
              { kernel: "sum_mul2", groups: [1, 1, 1] },
            ],
          },
        },
        gradients: {
          inputs: [
            { name: "x", type: "f32", shape: [4, 1], offset: 176 },
            { name: "y", type: "f32", shape: [4, 1], offset: 192 },
          ],
          outputs: [
            { name: "linear.weight", type: "f32", shape: [1, 1], offset: 144 },
            { name: "linear.bias", type: "f32", shape: [1], offset: 160 },
          ],
          loss: 128,
          metrics: [],
          run: {
            given: [
              ["f32", 176, 32, 4],
              ["f32", 192, 36, 4],
            ],
            results: [
              ["f32", 128, 44, 1],
              ["f32", 144, 48, 1],
              ["f32", 160, 36, 1],
            ],
            commands: [
              { kernel: "contraction_mul", groups: [1, 1, 1] },
              { kernel: "sum_mul", groups: [1, 1, 1] },
              { kernel: "sum", groups: [1, 1, 1] },
              { kernel: "contraction", groups: [1, 1, 1] },
            ],
          },
        },
      },
    },
    predict: {
      inputs: [],
      unread: ["x", "y"],
      outputs: [],
      metrics: [],
      run: { given: [], results: [], commands: [] },
    },
  },
  () => new URL("./kernels.wgsl", import.meta.url),
  {
    bytes: 208,
    words: 0,
    persistent: [
      ["f32", 0, 0, 1],
      ["f32", 16, 4, 1],
    ],
    limits: {
      maxStorageBufferBindingSize: 208,
      maxBufferSize: 208,
      maxComputeInvocationsPerWorkgroup: 4,
      maxComputeWorkgroupStorageSize: 0,
    },
  },
);
