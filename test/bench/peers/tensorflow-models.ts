/** The losses of the training steps in TensorFlow.js, and what is used of the library. */

/** What is used of it; it is not installed where only the project is checked. */
export interface Tensor {
  readonly shape: readonly number[];
  readonly add: (other: Tensor | number) => Tensor;
  readonly sub: (other: Tensor | number) => Tensor;
  readonly mul: (other: Tensor | number) => Tensor;
  readonly div: (other: number) => Tensor;
  readonly exp: () => Tensor;
  readonly rsqrt: () => Tensor;
  readonly erf: () => Tensor;
  readonly tanh: () => Tensor;
  readonly sigmoid: () => Tensor;
  readonly slice: (begin: readonly number[], size: readonly number[]) => Tensor;
  readonly square: () => Tensor;
  readonly sum: () => Tensor;
  readonly mean: (axes?: readonly number[]) => Tensor;
  readonly relu: () => Tensor;
  readonly softplus: () => Tensor;
  /** Along the last axis. */
  readonly softmax: () => Tensor;
  readonly matMul: (other: Tensor, transposeA?: boolean, transposeB?: boolean) => Tensor;
  readonly reshape: (shape: readonly number[]) => Tensor;
  readonly transpose: (permutation: readonly number[]) => Tensor;
  readonly dataSync: () => Float32Array;
  readonly dispose: () => void;
}

export interface Variable extends Tensor {
  readonly assign: (value: Tensor) => void;
}

export interface Optimizer {
  readonly applyGradients: (gradients: Readonly<Record<string, Tensor>>) => void;
}

export interface TensorFlow {
  /** Without its checks, and its advice. */
  readonly enableProdMode: () => void;
  readonly setBackend: (name: string) => Promise<boolean>;
  readonly tensor: (values: ArrayLike<number>, shape: readonly number[], dtype?: string) => Tensor;
  readonly variable: (initial: Tensor, trainable: boolean, name: string) => Variable;
  readonly tidy: (f: () => void) => void;
  readonly variableGrads: (f: () => Tensor) => {
    readonly value: Tensor;
    readonly grads: Readonly<Record<string, Tensor>>;
  };
  readonly conv2d: (
    x: Tensor,
    filter: Tensor,
    strides: number,
    pad: number,
    dataFormat?: "NHWC",
    dilations?: number,
  ) => Tensor;
  /** The gradient of `conv2d` with respect to its `x`. */
  readonly conv2dTranspose: (
    dy: Tensor,
    filter: Tensor,
    shape: readonly number[],
    strides: number,
    pad: number,
  ) => Tensor;
  readonly registerGradient: (gradient: {
    readonly kernelName: "Conv2D";
    readonly inputsToSave: readonly ["x", "filter"];
    readonly gradFunc: (
      dy: Tensor,
      saved: readonly [x: Tensor, filter: Tensor],
      attributes: { readonly strides: number; readonly pad: number },
    ) => { readonly x: () => Tensor; readonly filter: () => Tensor };
  }) => void;
  readonly moments: (
    x: Tensor,
    axes: readonly number[],
    keepDims?: boolean,
  ) => { readonly mean: Tensor; readonly variance: Tensor };
  readonly ones: (shape: readonly number[]) => Tensor;
  /** Zeros but for `lower` diagonals below the main one and `upper` above; -1 are all. */
  readonly linalg: { readonly bandPart: (x: Tensor, lower: number, upper: number) => Tensor };
  readonly randomNormal: (shape: readonly number[]) => Tensor;
  readonly maxPool: (x: Tensor, filter: number, strides: number, pad: "valid") => Tensor;
  readonly oneHot: (indices: Tensor, depth: number) => Tensor;
  readonly losses: {
    readonly softmaxCrossEntropy: (onehotLabels: Tensor, logits: Tensor) => Tensor;
    readonly sigmoidCrossEntropy: (labels: Tensor, logits: Tensor) => Tensor;
  };
  readonly train: {
    readonly sgd: (rate: number) => Optimizer;
    readonly momentum: (rate: number, momentum: number) => Optimizer;
    readonly adam: (rate: number, beta1: number, beta2: number, epsilon: number) => Optimizer;
  };
}

export interface Task {
  readonly loss: (tf: TensorFlow, batch: Tensors, parameters: Tensors) => Tensor;
  readonly optimizer: (tf: TensorFlow) => Optimizer;
  /** Before each step parameters are multiplied by it: the weight decay of AdamW, which is not there. */
  readonly shrinks?: number;
  /** From the model's layouts into those of TensorFlow.js, where features were flattened before their channels. */
  readonly layouts?: Readonly<Record<string, (tensor: Tensor) => Tensor>>;
}

export type Tensors = Readonly<Record<string, Tensor>>;

const dense = (x: Tensor, parameters: Tensors, name: string): Tensor =>
  x.matMul(parameters[`${name}.weight`]!, false, true).add(parameters[`${name}.bias`]!);

/** Layer or batch normalization over `axes`, scale and offset along the last one; `tf.batchNorm` takes longer. */
function normalized(
  tf: TensorFlow,
  x: Tensor,
  axes: readonly number[],
  parameters: Tensors,
  name: string,
): Tensor {
  const { mean, variance } = tf.moments(x, axes, true);
  const normed = x.sub(mean).mul(variance.add(1e-5).rsqrt());
  return normed.mul(parameters[`${name}.weight`]!).add(parameters[`${name}.bias`]!);
}

/** Of 4 heads of 32 numbers, over 16 sequences of 64; `mask` is added to the scores. */
function attention(x: Tensor, parameters: Tensors, name: string, mask: Tensor): Tensor {
  const projected = x
    .matMul(parameters[`${name}.in_proj_weight`]!, false, true)
    .add(parameters[`${name}.in_proj_bias`]!);
  const [query, key, value] = [0, 128, 256].map((begin) =>
    projected.slice([0, begin], [1024, 128]).reshape([16, 64, 4, 32]).transpose([0, 2, 1, 3]),
  );
  const weights = query!.matMul(key!, false, true).div(Math.sqrt(32)).add(mask).softmax();
  return weights.matMul(value!).transpose([0, 2, 1, 3]).reshape([1024, 128]);
}

const gelu = (x: Tensor): Tensor => x.mul(0.5).mul(x.div(Math.SQRT2).erf().add(1));

function convolution(tf: TensorFlow, x: Tensor, parameters: Tensors, name: string, stride = 1): Tensor {
  const filter = parameters[`${name}.weight`]!;
  return tf.conv2d(x, filter, stride, filter.shape[0]! >> 1);
}

export const tasks: Readonly<Record<string, Task>> = {
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
      const maps = tf.conv2d(x!, parameters["conv.weight"]!, 2, 0).add(parameters["conv.bias"]!);
      const features = tf.maxPool(maps.relu(), 2, 2, "valid").reshape([200, 720]);
      const logits = features.matMul(parameters["linear.weight"]!).add(parameters["linear.bias"]!);
      return tf.losses.softmaxCrossEntropy(tf.oneHot(label!, 10), logits);
    },
    optimizer: (tf) => tf.train.adam(0.001, 0.9, 0.999, 1e-8),
    layouts: {
      "linear.weight": (tensor) => tensor.reshape([10, 20, 6, 6]).transpose([2, 3, 1, 0]).reshape([720, 10]),
    },
  },
  lenet5: {
    loss(tf, { x, label }, parameters) {
      const c1 = tf.conv2d(x!, parameters["c1.weight"]!, 1, 2).add(parameters["c1.bias"]!).relu();
      const pooled = tf.maxPool(c1, 2, 2, "valid");
      const c2 = tf.conv2d(pooled, parameters["c2.weight"]!, 1, 0).add(parameters["c2.bias"]!).relu();
      let hidden = tf.maxPool(c2, 2, 2, "valid").reshape([64, 400]);
      hidden = hidden.matMul(parameters["l1.weight"]!).add(parameters["l1.bias"]!).relu();
      hidden = dense(hidden, parameters, "l2").relu();
      return tf.losses.softmaxCrossEntropy(tf.oneHot(label!, 10), dense(hidden, parameters, "l3"));
    },
    optimizer: (tf) => tf.train.adam(0.001, 0.9, 0.999, 1e-8),
    layouts: {
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
  gpt: {
    loss(tf, { ids, next }, parameters) {
      // `gather` cannot be trained on the wasm backend.
      const tokens = tf.oneHot(ids!.reshape([1024]), 65).matMul(parameters["e.weight"]!);
      const mask = tf.linalg
        .bandPart(tf.ones([64, 64]), -1, 0)
        .sub(1)
        .mul(1e9);
      const norm = (values: Tensor, name: string): Tensor => normalized(tf, values, [1], parameters, name);
      let x = tokens.reshape([16, 64, 128]).add(parameters["p.weight"]!).reshape([1024, 128]);
      for (let k = 0; k < 4; k++) {
        const attended = attention(norm(x, `${k}.n1`), parameters, `${k}.a`, mask);
        x = x.add(dense(attended, parameters, `${k}.a.out_proj`));
        const wide = dense(norm(x, `${k}.n2`), parameters, `${k}.u`);
        x = x.add(dense(gelu(wide), parameters, `${k}.d`));
      }
      const logits = dense(norm(x, "n"), parameters, "h");
      return tf.losses.softmaxCrossEntropy(tf.oneHot(next!.reshape([1024]), 65), logits);
    },
    optimizer: (tf) => tf.train.adam(0.001, 0.9, 0.999, 1e-8),
    shrinks: 1 - 0.001 * 0.01,
  },
  resnet: {
    loss(tf, { x, label }, parameters) {
      const normed = (maps: Tensor, conv: string, norm: string, stride?: number): Tensor =>
        normalized(tf, convolution(tf, maps, parameters, conv, stride), [0, 1, 2], parameters, norm);
      let maps = normed(x!, "c", "n").relu();
      for (const [name, stride] of [
        ["b1", 1],
        ["b2", 2],
        ["b3", 2],
      ] as const) {
        const inner = normed(maps, `${name}.c1`, `${name}.n1`, stride).relu();
        const around =
          `${name}.d.weight` in parameters ? convolution(tf, maps, parameters, `${name}.d`, stride) : maps;
        maps = around.add(normed(inner, `${name}.c2`, `${name}.n2`)).relu();
      }
      return tf.losses.softmaxCrossEntropy(tf.oneHot(label!, 10), dense(maps.mean([1, 2]), parameters, "f"));
    },
    optimizer: (tf) => tf.train.momentum(0.1, 0.9),
  },
};
