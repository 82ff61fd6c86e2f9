/** The whole models whose training PyTorch has recorded (`fixtures/oracle/models.json`), by the name of the case. */
import {
  adadelta,
  adagrad,
  adam,
  adamw,
  add,
  affine,
  avgPool2d,
  batchNorm,
  binaryCrossEntropy,
  binaryCrossEntropyWithLogits,
  broadcastTo,
  clipByGlobalNorm,
  concat,
  conv2d,
  crossEntropy,
  defineModel,
  embedding,
  exp,
  flatten,
  gelu,
  globalAvgPool,
  grad,
  initial,
  layerNorm,
  linear,
  matmul,
  maxPool2d,
  mean,
  mse,
  mul,
  multiclassHinge,
  multiHeadAttention,
  norm,
  oneHot,
  relu,
  reshape,
  rmsprop,
  scaledDotProductAttention,
  scan,
  sgd,
  sigmoid,
  softmax,
  softplus,
  split,
  square,
  sub,
  sum,
  tanh,
  transpose,
  unsqueeze,
  zeros,
  type Model,
  type ModelBuilder,
  type Optimizer,
  type Tensor,
} from "../../compiler/index.ts";

interface Built {
  readonly loss: Tensor;
  readonly outputs?: Readonly<Record<string, Tensor>>;
}

type Build = (model: ModelBuilder) => Built;

/** Tests set all parameters from the fixture: what they start with does not matter. */
const start = initial.zeros;

const define = (name: string, optimizer: Optimizer, build: Build): [string, Model] => [
  name,
  defineModel({ name, build: (model) => ({ outputs: {}, ...build(model), optimizer }) }),
];

const xor: Build = (model) => {
  const hidden = softplus(linear(model.input("x", [4, 2]), 5, { name: "0" }));
  const probability: Tensor = sigmoid(linear(hidden, 1, { name: "2" }));
  return { loss: binaryCrossEntropy(probability, model.input("y", [4, 1])), outputs: { probability } };
};

/** One step of a recurrent cell: [batch, hidden] states, from the input's and the state's products with the weights. */
interface Cell {
  /** Gates: the weights have so many times the hidden size. */
  readonly gates: number;
  readonly states: number;
  readonly step: (fromInput: Tensor, fromState: Tensor, states: readonly Tensor[]) => readonly Tensor[];
}

const cells: Readonly<Record<"rnn" | "lstm" | "gru", Cell>> = {
  rnn: { gates: 1, states: 1, step: (x, h) => [tanh(add(x, h))] },
  lstm: {
    gates: 4,
    states: 2,
    step(x, h, [, c]) {
      const [i, f, g, o] = split(add(x, h), 4, 1) as [Tensor, Tensor, Tensor, Tensor];
      const next: Tensor = add(mul(sigmoid(f), c!), mul(sigmoid(i), tanh(g)));
      return [mul(sigmoid(o), tanh(next)), next];
    },
  },
  gru: {
    gates: 3,
    states: 1,
    step(x, h, [state]) {
      const [xr, xz, xn] = split(x, 3, 1) as [Tensor, Tensor, Tensor];
      const [hr, hz, hn] = split(h, 3, 1) as [Tensor, Tensor, Tensor];
      const r: Tensor = sigmoid(add(xr, hr));
      const z: Tensor = sigmoid(add(xz, hz));
      const n: Tensor = tanh(add(xn, mul(r, hn)));
      return [add(mul(sub(1, z), n), mul(z, state!))];
    },
  },
};

/** One direction of one layer over [time, batch, features]; returns all states and the last one. */
function recurrence(
  model: ModelBuilder,
  { gates, states, step }: Cell,
  x: Tensor,
  hidden: number,
  nameOf: (name: string) => string,
  reverse: boolean,
): { readonly all: Tensor; readonly last: Tensor } {
  const [, batch, features] = x.shape as readonly [number, number, number];
  const parameter = (name: string, shape: readonly number[]): Tensor =>
    model.parameter(nameOf(name), shape, start);
  const weight = parameter("weight_ih", [gates * hidden, features]);
  const recurrent = parameter("weight_hh", [gates * hidden, hidden]);
  const bias = parameter("bias_ih", [gates * hidden]);
  const recurrentBias = parameter("bias_hh", [gates * hidden]);
  const carry = Array.from({ length: states }, (): Tensor => zeros(model, [batch, hidden]));
  const result = scan({ carry, xs: [affine(x, weight, bias)], reverse }, (before, [projected]) => {
    const next = step(projected!, affine(before[0]!, recurrent, recurrentBias), before);
    return { carry: next, ys: [next[0]!] };
  });
  return { all: result.ys[0] as unknown as Tensor, last: result.carry[0]! };
}

/** As `torch.nn.RNN`, `LSTM`, `GRU` with `batch_first`: [batch, time, features] to [batch, time, directions · hidden]. */
function recurrent(
  model: ModelBuilder,
  kind: keyof typeof cells,
  prefix: string,
  x: Tensor,
  hidden: number,
  { layers = 1, bidirectional = false } = {},
): { readonly all: Tensor; readonly last: Tensor } {
  const run = (input: Tensor, suffix: string, reverse: boolean) =>
    recurrence(model, cells[kind], input, hidden, (name) => `${prefix}.${name}_${suffix}`, reverse);
  let all: Tensor = transpose(x, [1, 0, 2]);
  let last = all;
  for (let layer = 0; layer < layers; layer++) {
    const forward = run(all, `l${layer}`, false);
    const backward = bidirectional ? run(all, `l${layer}_reverse`, true) : undefined;
    all = backward === undefined ? forward.all : concat([forward.all, backward.all], 2);
    last = forward.last;
  }
  return { all: transpose(all, [1, 0, 2]), last };
}

const recurrentClassifier =
  (kind: keyof typeof cells, layers: number, bidirectional: boolean): Build =>
  (model) => {
    const { all } = recurrent(model, kind, "rnn", model.input("x", [3, 4, 6]), 5, { layers, bidirectional });
    const logits: Tensor = linear(mean(all, 1), 4, { name: "head" });
    return {
      loss: crossEntropy(logits, model.input("label", [3], "i32", { below: 4 })),
      outputs: { logits },
    };
  };

/** Pre-norm transformer blocks on token and position embeddings; the output weights may be those of the tokens. */
const languageModel =
  (options: { readonly causal: boolean; readonly tied: boolean; readonly ignoreIndex?: number }): Build =>
  (model) => {
    const [batch, time, size, heads, tokens] = [3, 4, 8, 2, 9] as const;
    const ids = model.input("ids", [batch, time], "i32", { below: tokens });
    const next = model.input("next", [batch, time], "i32");
    const table = model.parameter("wte.weight", [tokens, size], start);
    const positions = model.parameter("wpe.weight", [time, size], start);
    let x: Tensor = add(embedding(ids, size, { name: "wte", count: tokens }), positions);
    for (let k = 0; k < 2; k++) {
      const name = `blocks.${k}`;
      const qkv = linear(layerNorm(x, { name: `${name}.ln1` }), 3 * size, { name: `${name}.qkv` });
      const [q, key, v] = split(qkv, 3, -1).map((part): Tensor => {
        const parts: Tensor = reshape(part, [batch, time, heads, size / heads]);
        return transpose(parts, [0, 2, 1, 3]);
      }) as [Tensor, Tensor, Tensor];
      const attended = scaledDotProductAttention(q, key, v, { causal: options.causal });
      const joined = reshape(transpose(attended, [0, 2, 1, 3]), [batch, time, size]);
      x = add(x, linear(joined, size, { name: `${name}.proj` }));
      const inner = gelu(linear(layerNorm(x, { name: `${name}.ln2` }), 4 * size, { name: `${name}.fc1` }));
      x = add(x, linear(inner, size, { name: `${name}.fc2` }));
    }
    x = layerNorm(x, { name: "ln" });
    const logits: Tensor = options.tied ? matmul(x, transpose(table)) : linear(x, tokens, { name: "head" });
    const { ignoreIndex } = options;
    return {
      loss: crossEntropy(logits, next, ignoreIndex === undefined ? {} : { ignoreIndex }),
      outputs: { logits },
    };
  };

/** The score of windows of words: Uᵀ tanh(W x + b). */
function windowScore(model: ModelBuilder, words: Tensor): Tensor {
  const table = model.parameter("embedding", [9, 4], start);
  const vectors: Tensor = flatten(matmul(oneHot(words, 9), table), 1);
  const hidden = tanh(linear(vectors, 8, { name: "W" }));
  return matmul(hidden, model.parameter("U", [8], start));
}

const convolved = (input: Tensor, name: string, norm: string): Tensor =>
  batchNorm(conv2d(input, { name, out: 4, kernel: 3, padding: 1, bias: false }), {
    name: norm,
  });

const feedForward = (x: Tensor, name: string): Tensor =>
  linear(relu(linear(x, 16, { name: `${name}.linear1` })), 8, {
    name: `${name}.linear2`,
  });

const residual = (x: Tensor, inner: Tensor, name: string): Tensor => layerNorm(add(x, inner), { name });

const attend = (x: Tensor, name: string, more: { key?: Tensor; causal?: boolean } = {}): Tensor =>
  multiHeadAttention(x, { name, heads: 2, ...more });

const critic = (x: Tensor): Tensor => linear(tanh(linear(x, 8, { name: "0" })), 1, { name: "2" });

export const oracleModels: ReadonlyMap<string, Model> = new Map([
  define("linear-regression", sgd({ learningRate: 0.01 }), (model) => {
    const bhat = model.parameter("bhat", [5], start);
    return { loss: mse(matmul(model.input("x", [100, 5]), bhat), model.input("y", [100])) };
  }),
  define("two-layer-relu", sgd({ learningRate: 1e-3 }), (model) => {
    const w1 = model.parameter("w1", [12, 10], start);
    const w2 = model.parameter("w2", [10, 3], start);
    const prediction = matmul(relu(matmul(model.input("x", [8, 12]), w1)), w2);
    return { loss: mse(prediction, model.input("y", [8, 3]), { reduction: "sum" }), outputs: { prediction } };
  }),
  define("two-layer-sigmoid-regression", sgd({ learningRate: 0.005 }), (model) => {
    const w1 = model.parameter("w1", [1, 20], start);
    const b1 = model.parameter("b1", [20], start);
    const w2 = model.parameter("w2", [20, 1], start);
    const b2 = model.parameter("b2", [1], start);
    const prediction = add(matmul(sigmoid(add(matmul(model.input("x", [16, 1]), w1), b1)), w2), b2);
    return {
      loss: mse(prediction, model.input("y", [16, 1]), { reduction: "sum" }),
      outputs: { prediction },
    };
  }),
  define("xor-sgd", sgd({ learningRate: 0.1 }), xor),
  define("xor-adagrad", adagrad({ learningRate: 0.1 }), xor),
  define("xor-adadelta", adadelta({ learningRate: 0.1 }), xor),
  define("xor-rmsprop", rmsprop({ learningRate: 0.1 }), xor),
  define("xor-adam", adam({ learningRate: 0.1 }), xor),
  define("softmax-regression", sgd({ learningRate: 0.5 }), (model) => {
    const logits = affine(
      model.input("x", [10, 6]),
      model.parameter("weight", [4, 6], start),
      model.parameter("bias", [4], start),
    );
    return {
      loss: crossEntropy(logits, model.input("label", [10], "i32", { below: 4 })),
      outputs: { logits },
    };
  }),
  define("svm-l2", sgd({ learningRate: 0.05 }), (model) => {
    const scores = linear(relu(linear(model.input("x", [10, 6]), 8, { name: "0" })), 4, { name: "2" });
    const penalty = add(
      sum(square(model.parameter("0.weight", [8, 6], start))),
      sum(square(model.parameter("2.weight", [4, 8], start))),
    );
    const data: Tensor = multiclassHinge(scores, model.input("label", [10], "i32", { below: 4 }));
    return { loss: add(data, mul(penalty, 0.01)) };
  }),
  define("mnist-cnn-small", adam({ learningRate: 0.001 }), (model) => {
    const x = model.input("x", [4, 1, 16, 16]);
    const features = maxPool2d(relu(conv2d(x, { name: "0", out: 4, kernel: 5, stride: 2 })), 2);
    const logits = linear(flatten(features), 10, { name: "4" });
    return {
      loss: crossEntropy(logits, model.input("label", [4], "i32", { below: 10 })),
      outputs: { logits },
    };
  }),
  define("lenet5-small", sgd({ learningRate: 0.05, momentum: 0.9 }), (model) => {
    const x = model.input("x", [3, 1, 20, 20]);
    const first = avgPool2d(tanh(conv2d(x, { name: "0", out: 3, kernel: 5, padding: 2 })), 2);
    const second = avgPool2d(tanh(conv2d(first, { name: "3", out: 6, kernel: 5 })), 2);
    const logits = linear(tanh(linear(flatten(second), 20, { name: "7" })), 10, { name: "9" });
    return {
      loss: crossEntropy(logits, model.input("label", [3], "i32", { below: 10 })),
      outputs: { logits },
    };
  }),
  define("residual-batchnorm", sgd({ learningRate: 0.1 }), (model) => {
    const stem = relu(convolved(model.input("x", [4, 3, 6, 6]), "stem", "bn0"));
    const inner = convolved(relu(convolved(stem, "conv1", "bn1")), "conv2", "bn2");
    const logits: Tensor = linear(globalAvgPool(relu(add(stem, inner))), 5, {
      name: "fc",
    });
    return {
      loss: crossEntropy(logits, model.input("label", [4], "i32", { below: 5 })),
      outputs: { logits },
    };
  }),
  define("name-rnn", adam({ learningRate: 0.01 }), (model) => {
    const [batch, time, characters, hidden] = [3, 4, 9, 5] as const;
    const ids = model.input("ids", [batch, time], "i32", { below: characters });
    const steps: Tensor = transpose(oneHot(ids, characters), [1, 0, 2]);
    const weight = model.parameter("i2h.weight", [hidden, characters + hidden], start);
    const bias = model.parameter("i2h.bias", [hidden], start);
    const { carry } = scan({ carry: [zeros(model, [batch, hidden])], xs: [steps] }, ([h], [x]) => ({
      carry: [tanh(affine(concat([x!, h!], 1), weight, bias))],
    }));
    const probability: Tensor = sigmoid(linear(carry[0]!, 1, { name: "h2o" }));
    return { loss: binaryCrossEntropy(probability, model.input("y", [batch, 1])), outputs: { probability } };
  }),
  ...(["rnn", "lstm", "gru"] as const).flatMap((kind) => [
    define(`${kind}-1`, sgd({ learningRate: 0.1 }), recurrentClassifier(kind, 1, false)),
    define(`${kind}-2-bidirectional`, sgd({ learningRate: 0.1 }), recurrentClassifier(kind, 2, true)),
  ]),
  define("char-lm-gru-clip", clipByGlobalNorm(adam({ learningRate: 0.02 }), 0.1), (model) => {
    const ids = model.input("ids", [3, 4], "i32", { below: 9 });
    const vectors: Tensor = embedding(ids, 6, { name: "embed", count: 9 });
    const { all } = recurrent(model, "gru", "rnn", vectors, 5);
    const logits: Tensor = linear(all, 9, { name: "head" });
    return {
      loss: crossEntropy(logits, model.input("next", [3, 4], "i32", { below: 9 })),
      outputs: { logits },
    };
  }),
  define("additive-attention", adam({ learningRate: 0.01 }), (model) => {
    const { all, last } = recurrent(model, "gru", "enc", model.input("x", [3, 4, 6]), 5);
    const keys = linear(all, 6, { name: "w", bias: false });
    const query = linear(last, 6, { name: "u", bias: false });
    const energy = tanh(add(keys, unsqueeze(query, 1)));
    const weights = softmax(linear(energy, 1, { name: "v", bias: false }), 1);
    const context: Tensor = sum(mul(broadcastTo(weights, [3, 4, 5]), all), 1);
    const logits: Tensor = linear(concat([context, last], 1), 9, { name: "out" });
    return {
      loss: crossEntropy(logits, model.input("label", [3], "i32", { below: 9 })),
      outputs: { logits },
    };
  }),
  define(
    "gpt-small",
    adamw({ learningRate: 0.01, weightDecay: 0.1 }),
    languageModel({ causal: true, tied: true }),
  ),
  define(
    "bert-masked-small",
    adamw({ learningRate: 0.01, weightDecay: 0.1 }),
    languageModel({ causal: false, tied: false, ignoreIndex: -100 }),
  ),
  define("transformer-encoder-decoder", sgd({ learningRate: 0.05 }), (model) => {
    let source: Tensor = model.input("source", [3, 5, 8]);
    source = residual(source, attend(source, "encoder.self_attn"), "encoder.norm1");
    source = residual(source, feedForward(source, "encoder"), "encoder.norm2");
    let target: Tensor = model.input("target", [3, 4, 8]);
    target = residual(target, attend(target, "decoder.self_attn", { causal: true }), "decoder.norm1");
    target = residual(target, attend(target, "decoder.multihead_attn", { key: source }), "decoder.norm2");
    target = residual(target, feedForward(target, "decoder"), "decoder.norm3");
    const logits: Tensor = linear(target, 9, { name: "head" });
    return {
      loss: crossEntropy(logits, model.input("label", [3, 4], "i32", { below: 9 })),
      outputs: { logits },
    };
  }),
  define("vae-small", adam({ learningRate: 0.01 }), (model) => {
    const x = model.input("x", [6, 12]);
    const hidden = relu(linear(x, 8, { name: "enc" }));
    const mu = linear(hidden, 2, { name: "mu" });
    const logVariance = linear(hidden, 2, { name: "logvar" });
    const code = add(mu, mul(exp(mul(logVariance, 0.5)), model.input("eps", [6, 2])));
    const logits = linear(relu(linear(code, 8, { name: "dec1" })), 12, { name: "dec2" });
    const reconstruction = binaryCrossEntropyWithLogits(logits, x, { reduction: "sum" });
    const divergence = sum(sub(add(logVariance, 1), add(square(mu), exp(logVariance))));
    return { loss: sub(reconstruction, mul(divergence, 0.5)), outputs: { logits } };
  }),
  define("wgan-gp-critic", adam({ learningRate: 0.01 }), (model) => {
    const [real, fake] = [model.input("real", [5, 3]), model.input("fake", [5, 3])];
    const mix = model.input("mix", [5, 1]);
    const between: Tensor = add(mul(mix, real), mul(sub(1, mix), fake));
    const slope = norm(grad(sum(critic(between)), between), 1);
    const penalty: Tensor = mean(square(sub(slope, 1)));
    const distance: Tensor = sub(mean(critic(fake)), mean(critic(real)));
    return { loss: add(distance, mul(penalty, 10)) };
  }),
  define("ner-window", sgd({ learningRate: 0.01 }), (model) => {
    const correct = windowScore(model, model.input("window", [6, 5], "i32", { below: 9 }));
    const corrupt = windowScore(model, model.input("corrupt", [6, 5], "i32", { below: 9 }));
    return { loss: sum(relu(add(sub(corrupt, correct), 1))) };
  }),
]);
