/** Training steps, with batches and initial parameters that every framework can take. */
import type { Model } from "../../../compiler/index.ts";
import { resolveOptions } from "../../../compiler/model/define.ts";
import { traceModel } from "../../../compiler/model/trace-model.ts";
import linearRegression from "../../../models/linear-regression.ts";
import mnistCnn from "../../../models/mnist-cnn.ts";
import xor from "../../../models/xor.ts";
import type { Contestant } from "../contestant.ts";
import { jax } from "../peers/jax.ts";
import { pytorch } from "../peers/pytorch.ts";
import { tensorflow } from "../peers/tensorflow.ts";
import { numbers } from "./numbers.ts";
import { gpt, lenet5, lstm, mlp, resnet, vae } from "./step-models.ts";
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
  readonly parameters: () => NamedTensors;
}

const uniform = (seed: number, shape: readonly number[], scale = 1, middle = 0): TensorValues => ({
  shape,
  values: numbers(
    seed,
    shape.reduce((product, extent) => product * extent, 1),
    scale,
  ).map((value) => middle + value),
});

const labels = (seed: number, shape: readonly number[], classes: number): TensorValues => {
  const { values } = uniform(seed, shape);
  return { shape, values: Int32Array.from(values, (value) => Math.floor(((value + 1) / 2) * classes)) };
};

/**
 * Weights as large as PyTorch draws them; scales of normalisations near 1. `given` are other middles: there the values are
 * within 0.01 of them.
 */
function parametersOf(model: Model, given: Readonly<Record<string, number>> = {}): NamedTensors {
  const { training } = traceModel(model, resolveOptions(model, undefined), "f32");
  return Object.fromEntries(
    [...training.parameters].map(([name, { node }], k) => {
      const { shape } = node.type;
      const inputs = shape.slice(1).reduce((product, extent) => product * extent, 1);
      const middle = given[name] ?? (shape.length === 1 && name.endsWith("weight") ? 1 : undefined);
      const scale = middle === undefined ? (shape.length === 1 ? 0.05 : Math.sqrt(1 / inputs)) : 0.01;
      return [name, uniform(k + 10, shape, scale, middle)];
    }),
  );
}

const workloads: readonly StepWorkload[] = [
  {
    name: "linear-regression",
    model: linearRegression,
    batch: { x: uniform(1, [100, 5]), y: uniform(2, [100]) },
    parameters: () => parametersOf(linearRegression),
  },
  {
    name: "xor",
    model: xor,
    batch: {
      x: { shape: [4, 2], values: Float32Array.of(0, 0, 0, 1, 1, 0, 1, 1) },
      y: { shape: [4, 1], values: Float32Array.of(0, 1, 1, 0) },
    },
    parameters: () => parametersOf(xor),
  },
  {
    name: "mlp",
    model: mlp,
    batch: { x: uniform(1, [64, 1000]), y: uniform(2, [64, 10]) },
    parameters: () => parametersOf(mlp),
  },
  {
    name: "mnist-cnn",
    model: mnistCnn,
    batch: { x: uniform(1, [200, 1, 28, 28]), label: labels(2, [200], 10) },
    parameters: () => parametersOf(mnistCnn),
  },
  {
    name: "lenet5",
    model: lenet5,
    batch: { x: uniform(1, [64, 1, 28, 28]), label: labels(2, [64], 10) },
    parameters: () => parametersOf(lenet5),
  },
  {
    name: "lstm",
    model: lstm,
    batch: { x: uniform(1, [32, 32, 64]), label: labels(2, [32], 10) },
    parameters: () => parametersOf(lstm),
  },
  {
    name: "vae",
    model: vae,
    batch: { x: uniform(1, [128, 784], 0.5, 0.5) },
    // So small a variance that the losses agree, although each framework draws other noise.
    parameters: () => parametersOf(vae, { "v.bias": -12 }),
  },
  {
    name: "gpt",
    model: gpt,
    batch: { ids: labels(1, [16, 64], 65), next: labels(2, [16, 64], 65) },
    parameters: () => parametersOf(gpt),
  },
  {
    name: "resnet",
    model: resnet,
    batch: { x: uniform(1, [32, 3, 32, 32]), label: labels(2, [32], 10) },
    parameters: () => parametersOf(resnet),
  },
];

export const stepWorkloads: Readonly<Record<string, StepWorkload>> = Object.fromEntries(
  workloads.map((workload) => [workload.name, workload]),
);

/** Peers load in their own processes only: their modules are imported when a contestant is prepared. */
export const stepContestants = (workload: StepWorkload) =>
  ({
    ts: () => tapelessStep(workload, { target: "ts" }),
    wasm: () => tapelessStep(workload, { target: "wasm", threads: 1 }),
    "wasm 2 threads": () => tapelessStep(workload, { target: "wasm", threads: 2 }),
    "jax-js wasm": () => jax(workload),
    "TensorFlow.js wasm": () => tensorflow(workload, "wasm"),
    "TensorFlow.js cpu": () => tensorflow(workload, "cpu"),
    PyTorch: () => pytorch(workload, 1),
    "PyTorch 2 threads": () => pytorch(workload, 2),
  }) as const satisfies Readonly<Record<string, () => Promise<Contestant>>>;
