/** The training steps in TensorFlow.js, as its documentation writes them: `variableGrads`, then an optimizer. */
import type { Contestant } from "../contestant.ts";
import type { NamedTensors, StepWorkload, TensorValues } from "../workloads/steps.ts";
import { importPeer } from "./import-peer.ts";

/** What is used of it; it is not installed where only the project is checked. */
interface Tensor {
  readonly add: (other: Tensor | number) => Tensor;
  readonly sub: (other: Tensor) => Tensor;
  readonly mul: (other: Tensor | number) => Tensor;
  readonly exp: () => Tensor;
  readonly tanh: () => Tensor;
  readonly sigmoid: () => Tensor;
  readonly slice: (begin: readonly number[], size: readonly number[]) => Tensor;
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
  /** Without its checks, and its advice. */
  readonly enableProdMode: () => void;
  readonly setBackend: (name: string) => Promise<boolean>;
  readonly tensor: (values: ArrayLike<number>, shape: readonly number[], dtype?: string) => Tensor;
  readonly variable: (initial: Tensor, trainable: boolean, name: string) => Tensor;
  readonly variableGrads: (f: () => Tensor) => {
    readonly value: Tensor;
    readonly grads: Readonly<Record<string, Tensor>>;
  };
  readonly conv2d: (x: Tensor, filter: Tensor, strides: number, pad: "valid" | "same") => Tensor;
  readonly randomNormal: (shape: readonly number[]) => Tensor;
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

const dense = (x: Tensor, parameters: Tensors, name: string): Tensor =>
  x.matMul(parameters[`${name}.weight`]!, false, true).add(parameters[`${name}.bias`]!);

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
  mlp: {
    loss: (_, { x, y }, { w1, w2 }) =>
      x!.matMul(w1!, false, true).relu().matMul(w2!, false, true).sub(y!).square().sum(),
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
  lenet5: {
    loss(tf, { x, label }, parameters) {
      const c1 = tf.conv2d(x!, parameters["c1.weight"]!, 1, "same").add(parameters["c1.bias"]!).relu();
      const pooled = tf.maxPool(c1, 2, 2, "valid");
      const c2 = tf.conv2d(pooled, parameters["c2.weight"]!, 1, "valid").add(parameters["c2.bias"]!).relu();
      let hidden = tf.maxPool(c2, 2, 2, "valid").reshape([64, 400]);
      hidden = hidden.matMul(parameters["l1.weight"]!).add(parameters["l1.bias"]!).relu();
      hidden = dense(hidden, parameters, "l2").relu();
      return tf.losses.softmaxCrossEntropy(tf.oneHot(label!, 10), dense(hidden, parameters, "l3"));
    },
    optimizer: (tf) => tf.train.adam(0.001, 0.9, 0.999, 1e-8),
    layouts: {
      x: (tensor) => tensor.transpose([0, 2, 3, 1]),
      "c1.weight": (tensor) => tensor.transpose([2, 3, 1, 0]),
      "c2.weight": (tensor) => tensor.transpose([2, 3, 1, 0]),
      "l1.weight": (tensor) => tensor.reshape([120, 16, 5, 5]).transpose([2, 3, 1, 0]).reshape([400, 120]),
    },
  },
  lstm: {
    loss(tf, { x, label }, parameters) {
      const projected = x!
        .reshape([1024, 64])
        .matMul(parameters["r.weight_ih_l0"]!, false, true)
        .add(parameters["r.bias_ih_l0"]!)
        .add(parameters["r.bias_hh_l0"]!)
        .reshape([32, 32, 512]);
      let [hidden, cell]: (Tensor | undefined)[] = [];
      for (let t = 0; t < 32; t++) {
        const input = projected.slice([0, t, 0], [32, 1, 512]).reshape([32, 512]);
        const gates: Tensor = hidden
          ? input.add(hidden.matMul(parameters["r.weight_hh_l0"]!, false, true))
          : input;
        const gate = (k: number): Tensor => gates.slice([0, 128 * k], [32, 128]);
        const added = gate(0).sigmoid().mul(gate(2).tanh());
        cell = cell ? gate(1).sigmoid().mul(cell).add(added) : added;
        hidden = gate(3).sigmoid().mul(cell.tanh());
      }
      return tf.losses.softmaxCrossEntropy(tf.oneHot(label!, 10), dense(hidden!, parameters, "f"));
    },
    optimizer: (tf) => tf.train.adam(0.001, 0.9, 0.999, 1e-8),
  },
  vae: {
    loss(tf, { x }, parameters) {
      const hidden = dense(x!, parameters, "e").relu();
      const [mean, logVariance] = [dense(hidden, parameters, "m"), dense(hidden, parameters, "v")];
      const code = mean.add(
        logVariance
          .mul(0.5)
          .exp()
          .mul(tf.randomNormal([128, 20])),
      );
      const logits = dense(dense(code, parameters, "d").relu(), parameters, "o");
      const reconstruction = logits.softplus().sub(logits.mul(x!)).sum();
      const divergence = logVariance.add(1).sub(mean.square()).sub(logVariance.exp()).sum();
      return reconstruction.sub(divergence.mul(0.5));
    },
    optimizer: (tf) => tf.train.adam(0.001, 0.9, 0.999, 1e-8),
  },
};

export async function tensorflow(workload: StepWorkload, backend: "cpu" | "wasm"): Promise<Contestant> {
  const tf = (await importPeer("@tensorflow/tfjs")) as TensorFlow;
  tf.enableProdMode();
  if (backend === "wasm") await importPeer("@tensorflow/tfjs-backend-wasm");
  if (!(await tf.setBackend(backend))) throw new Error(`the backend ${backend} does not start`);
  const task = tasks[workload.name];
  if (task === undefined) throw new Error("not written");
  const { loss, optimizer: newOptimizer, layouts = {} } = task;
  const tensor = (name: string, { values, shape }: TensorValues): Tensor => {
    const given = tf.tensor(values, shape, values instanceof Int32Array ? "int32" : "float32");
    return layouts[name]?.(given) ?? given;
  };
  const tensors = (named: NamedTensors, finish: (tensor: Tensor, name: string) => Tensor): Tensors =>
    Object.fromEntries(
      Object.entries(named).map(([name, values]) => [name, finish(tensor(name, values), name)]),
    );
  const batch = tensors(workload.batch, (value) => value);
  const parameters = tensors(workload.parameters(), (value, name) => tf.variable(value, true, name));
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
