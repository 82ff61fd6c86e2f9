/** The training steps in TensorFlow.js, as its documentation writes them: `variableGrads`, then an optimizer. */
import type { Contestant } from "../contestant.ts";
import type { NamedTensors, StepWorkload, TensorValues } from "../workloads/steps.ts";
import { importPeer } from "./import-peer.ts";

/** What is used of it; it is not installed where only the project is checked. */
interface Tensor {
  readonly add: (other: Tensor) => Tensor;
  readonly sub: (other: Tensor) => Tensor;
  readonly mul: (other: Tensor) => Tensor;
  readonly square: () => Tensor;
  readonly sum: () => Tensor;
  readonly mean: () => Tensor;
  readonly relu: () => Tensor;
  readonly softplus: () => Tensor;
  readonly matMul: (other: Tensor, transposeA?: boolean, transposeB?: boolean) => Tensor;
  readonly reshape: (shape: readonly number[]) => Tensor;
  readonly transpose: (permutation: readonly number[]) => Tensor;
  readonly dataSync: () => Float32Array;
  readonly dispose: () => void;
}

interface Optimizer {
  readonly applyGradients: (gradients: Readonly<Record<string, Tensor>>) => void;
}

interface TensorFlow {
  readonly setBackend: (name: string) => Promise<boolean>;
  readonly tensor: (values: ArrayLike<number>, shape: readonly number[], dtype?: string) => Tensor;
  readonly variable: (initial: Tensor, trainable: boolean, name: string) => Tensor;
  readonly variableGrads: (f: () => Tensor) => {
    readonly value: Tensor;
    readonly grads: Readonly<Record<string, Tensor>>;
  };
  readonly conv2d: (x: Tensor, filter: Tensor, strides: number, pad: "valid") => Tensor;
  readonly maxPool: (x: Tensor, filter: number, strides: number, pad: "valid") => Tensor;
  readonly oneHot: (indices: Tensor, depth: number) => Tensor;
  readonly losses: {
    readonly softmaxCrossEntropy: (onehotLabels: Tensor, logits: Tensor) => Tensor;
    readonly sigmoidCrossEntropy: (labels: Tensor, logits: Tensor) => Tensor;
  };
  readonly train: {
    readonly sgd: (rate: number) => Optimizer;
    readonly adam: (rate: number, beta1: number, beta2: number, epsilon: number) => Optimizer;
  };
}

interface Task {
  readonly loss: (tf: TensorFlow, batch: Tensors, parameters: Tensors) => Tensor;
  readonly optimizer: (tf: TensorFlow) => Optimizer;
  /** From the model's layouts into those of TensorFlow.js, where they differ. */
  readonly layouts?: Readonly<Record<string, (tensor: Tensor) => Tensor>>;
}

type Tensors = Readonly<Record<string, Tensor>>;

const tasks: Readonly<Record<string, Task>> = {
  "linear-regression": {
    loss: (_, { x, y }, { bhat }) =>
      x!
        .matMul(bhat!.reshape([5, 1]))
        .reshape([100])
        .sub(y!)
        .square()
        .mean(),
    optimizer: (tf) => tf.train.sgd(0.01),
  },
  xor: {
    loss(tf, { x, y }, parameters) {
      const hidden = x!.matMul(parameters["0.weight"]!, false, true).add(parameters["0.bias"]!).softplus();
      const logits = hidden.matMul(parameters["2.weight"]!, false, true).add(parameters["2.bias"]!);
      return tf.losses.sigmoidCrossEntropy(y!, logits);
    },
    optimizer: (tf) => tf.train.adam(0.1, 0.9, 0.999, 1e-8),
  },
  "two-layer": {
    loss: (_, { x, y }, { w1, w2 }) => x!.matMul(w1!).relu().matMul(w2!).sub(y!).square().sum(),
    optimizer: (tf) => tf.train.sgd(1e-6),
  },
  "mnist-cnn": {
    loss(tf, { x, label }, parameters) {
      const maps = tf.conv2d(x!, parameters["conv.weight"]!, 2, "valid").add(parameters["conv.bias"]!);
      const features = tf.maxPool(maps.relu(), 2, 2, "valid").reshape([200, 720]);
      const logits = features.matMul(parameters["linear.weight"]!).add(parameters["linear.bias"]!);
      return tf.losses.softmaxCrossEntropy(tf.oneHot(label!, 10), logits);
    },
    optimizer: (tf) => tf.train.adam(0.001, 0.9, 0.999, 1e-8),
    // Channels come last; filters are [height, width, in, out].
    layouts: {
      x: (tensor) => tensor.transpose([0, 2, 3, 1]),
      "conv.weight": (tensor) => tensor.transpose([2, 3, 1, 0]),
      "linear.weight": (tensor) => tensor.reshape([10, 20, 6, 6]).transpose([2, 3, 1, 0]).reshape([720, 10]),
    },
  },
};

export async function tensorflow(workload: StepWorkload, backend: "cpu" | "wasm"): Promise<Contestant> {
  const tf = (await importPeer("@tensorflow/tfjs")) as TensorFlow;
  if (backend === "wasm") await importPeer("@tensorflow/tfjs-backend-wasm");
  if (!(await tf.setBackend(backend))) throw new Error(`the backend ${backend} does not start`);
  const { loss, optimizer: newOptimizer, layouts = {} } = tasks[workload.name]!;
  const tensor = (name: string, { values, shape }: TensorValues): Tensor => {
    const given = tf.tensor(values, shape, values instanceof Int32Array ? "int32" : "float32");
    return layouts[name]?.(given) ?? given;
  };
  const tensors = (named: NamedTensors, finish: (tensor: Tensor, name: string) => Tensor): Tensors =>
    Object.fromEntries(
      Object.entries(named).map(([name, values]) => [name, finish(tensor(name, values), name)]),
    );
  const batch = tensors(workload.batch, (value) => value);
  const parameters = tensors(workload.parameters, (value, name) => tf.variable(value, true, name));
  const optimizer = newOptimizer(tf);
  const step = (): number => {
    const { value, grads } = tf.variableGrads(() => loss(tf, batch, parameters));
    optimizer.applyGradients(grads);
    const [result] = value.dataSync();
    value.dispose();
    for (const gradient of Object.values(grads)) gradient.dispose();
    return result!;
  };
  const losses = [0, 1, 2].map(step);
  return {
    losses,
    run(count) {
      for (let k = 0; k < count; k++) step();
    },
  };
}
