/** Training steps of models in `models/`, with batches and initial parameters that every framework can take. */
import type { Model } from "../../../compiler/index.ts";
import linearRegression from "../../../models/linear-regression.ts";
import mnistCnn from "../../../models/mnist-cnn.ts";
import twoLayer from "../../../models/two-layer.ts";
import xor from "../../../models/xor.ts";
import type { Contestant } from "../contestant.ts";
import { jax } from "../peers/jax.ts";
import { tensorflow } from "../peers/tensorflow.ts";
import { numbers } from "./numbers.ts";
import { tapelessStep } from "./tapeless-step.ts";

/** Row-major; integers where a model wants labels. */
export interface TensorValues {
  readonly shape: readonly number[];
  readonly values: Float32Array | Int32Array;
}

export type NamedTensors = Readonly<Record<string, TensorValues>>;

export interface StepWorkload {
  readonly name: string;
  readonly model: Model;
  readonly batch: NamedTensors;
  /** By the model's names, in its layouts. */
  readonly parameters: NamedTensors;
}

const uniform = (seed: number, shape: readonly number[], scale = 1): TensorValues => ({
  shape,
  values: numbers(
    seed,
    shape.reduce((product, extent) => product * extent, 1),
    scale,
  ),
});

const labels = (seed: number, count: number, classes: number): TensorValues => ({
  shape: [count],
  values: Int32Array.from(numbers(seed, count), (value) => Math.floor(((value + 1) / 2) * classes)),
});

const workloads: readonly StepWorkload[] = [
  {
    name: "linear-regression",
    model: linearRegression,
    batch: { x: uniform(1, [100, 5]), y: uniform(2, [100]) },
    parameters: { bhat: uniform(3, [5]) },
  },
  {
    name: "xor",
    model: xor,
    batch: {
      x: { shape: [4, 2], values: Float32Array.of(0, 0, 0, 1, 1, 0, 1, 1) },
      y: { shape: [4, 1], values: Float32Array.of(0, 1, 1, 0) },
    },
    parameters: {
      "0.weight": uniform(1, [5, 2]),
      "0.bias": uniform(2, [5]),
      "2.weight": uniform(3, [1, 5]),
      "2.bias": uniform(4, [1]),
    },
  },
  {
    name: "two-layer",
    model: twoLayer,
    batch: { x: uniform(1, [64, 1000]), y: uniform(2, [64, 10]) },
    parameters: { w1: uniform(3, [1000, 100]), w2: uniform(4, [100, 10]) },
  },
  {
    name: "mnist-cnn",
    model: mnistCnn,
    batch: { x: uniform(1, [200, 1, 28, 28]), label: labels(2, 200, 10) },
    parameters: {
      "conv.weight": uniform(3, [20, 1, 5, 5], 0.2),
      "conv.bias": uniform(4, [20], 0.2),
      "linear.weight": uniform(5, [10, 720], 0.04),
      "linear.bias": uniform(6, [10], 0.04),
    },
  },
];

export const stepWorkloads: Readonly<Record<string, StepWorkload>> = Object.fromEntries(
  workloads.map((workload) => [workload.name, workload]),
);

/** Peers load in their own processes only: their modules are imported when a contestant is prepared. */
export const stepContestants = (
  workload: StepWorkload,
): Readonly<Record<string, () => Promise<Contestant>>> => ({
  tapeless: () => tapelessStep(workload, "fast"),
  "tapeless strict": () => tapelessStep(workload, "strict"),
  "TensorFlow.js cpu": () => tensorflow(workload, "cpu"),
  "TensorFlow.js wasm": () => tensorflow(workload, "wasm"),
  "jax-js wasm": () => jax(workload),
});
