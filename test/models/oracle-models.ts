/** The whole models whose training PyTorch has recorded (`models.json`), in the sizes that a case has recorded. */
import type { Tensor } from "../../compiler/model/trace.ts";
import { defineModel, type Model, type ModelBuilder } from "../../compiler/model/define.ts";
import * as nn from "../../compiler/nn/index.ts";
import * as optim from "../../compiler/optim/index.ts";
import type { Optimizer } from "../../compiler/optim/index.ts";
import { oracleSets } from "../support/oracle-sets.ts";

export interface Data {
  readonly shape: readonly number[];
  readonly data: readonly number[];
}
export type Named = Readonly<Record<string, Data>>;

export interface ModelCase {
  readonly model: string;
  readonly parameters: Named;
  readonly batches: readonly Named[];
  readonly losses?: readonly number[];
  readonly gradients0?: Named;
  readonly final?: Named;
  /** Running statistics after the last step, and what evaluation mode then computes. */
  readonly buffers?: Named;
  readonly evalLogits?: Data;
  /** Of the lecture that printed them: loss by step, and the final estimate. */
  readonly printedLosses?: Readonly<Record<string, number>>;
  readonly printedFinal?: readonly number[];
}

/** What models declare, of the shapes in the case. */
interface Recorded {
  readonly input: (name: string) => Tensor;
  /** Class numbers or tokens, in [0, below) where a bound is given. */
  readonly indices: (name: string, below?: number) => Tensor<readonly number[], "i32">;
  readonly parameter: (name: string) => Tensor;
  /** The size of a parameter's first axis: what a layer puts out, in most. */
  readonly rows: (name: string) => number;
}

interface Built {
  readonly loss: Tensor;
  readonly outputs?: Readonly<Record<string, Tensor>>;
}

interface Definition {
  readonly optimizer: Optimizer;
  readonly build: (recorded: Recorded) => Built;
}

function recorded(model: ModelBuilder, { batches, parameters }: ModelCase): Recorded {
  // Weights of layers are asked for by their names, too.
  model.trace.sharing = true;
  const shapeOf = (name: string): readonly number[] => batches[0]![name]!.shape;
  return {
    input: (name) => model.input(name, shapeOf(name)),
    indices: (name, below) => model.input(name, shapeOf(name), "i32", below === undefined ? {} : { below }),
    // Tests set all parameters from the case: what they start with does not matter.
    parameter: (name) => model.parameter(name, parameters[name]!.shape, nn.initial.zeros),
    rows: (name) => parameters[name]!.shape[0]!,
  };
}

/** A classifier's loss, with its logits put out. */
const classify = (logits: Tensor, label: Tensor): Built => ({
  loss: nn.crossEntropy(logits, label),
  outputs: { logits },
});

const xor = (optimizer: Optimizer): Definition => ({
  optimizer,
  build({ input }) {
    const hidden = nn.softplus(nn.linear(input("x"), 5, { name: "0" }));
    const probability: Tensor = nn.sigmoid(nn.linear(hidden, 1, { name: "2" }));
    return { loss: nn.binaryCrossEntropy(probability, input("y")), outputs: { probability } };
  },
});

const recurrentClassifier = (
  layer: typeof nn.gru,
  options: { readonly layers: number; readonly bidirectional: boolean },
): Definition => ({
  optimizer: optim.sgd({ learningRate: 0.1 }),
  build({ input, indices, parameter }) {
    const hidden = parameter("rnn.weight_hh_l0").shape[1]!;
    const { output } = layer(input("x"), { name: "rnn", hidden, ...options });
    return classify(nn.linear(nn.mean(output, 1), 4, { name: "head" }), indices("label", 4));
  },
});

/** Pre-norm transformer blocks on token and position embeddings; the output weights may be those of the tokens. */
const languageModel = (options: {
  readonly causal: boolean;
  readonly tied: boolean;
  readonly ignored?: number;
}): Definition => ({
  optimizer: optim.adamw({ learningRate: 0.01, weightDecay: 0.1 }),
  build({ indices, parameter }) {
    const table = parameter("wte.weight");
    const [tokens, size] = table.shape as readonly [number, number];
    const ids = indices("ids", tokens);
    const [batch, time] = ids.shape as readonly [number, number];
    const linear = (x: Tensor, out: number, name: string): Tensor => nn.linear(x, out, { name });
    const heads = (x: Tensor): Tensor =>
      nn.transpose(nn.reshape(x, [batch, time, 2, size / 2]), [0, 2, 1, 3]);
    let x: Tensor = nn.add(nn.take(table, ids), parameter("wpe.weight"));
    for (const name of ["blocks.0", "blocks.1"]) {
      const qkv = linear(nn.layerNorm(x, { name: `${name}.ln1` }), 3 * size, `${name}.qkv`);
      const [query, key, value] = nn.split(qkv, 3, -1).map(heads) as [Tensor, Tensor, Tensor];
      const attended = nn.scaledDotProductAttention(query, key, value, { causal: options.causal });
      const joined = nn.reshape(nn.transpose(attended, [0, 2, 1, 3]), [batch, time, size]);
      x = nn.add(x, linear(joined, size, `${name}.proj`));
      const inner = nn.gelu(linear(nn.layerNorm(x, { name: `${name}.ln2` }), 4 * size, `${name}.fc1`));
      x = nn.add(x, linear(inner, size, `${name}.fc2`));
    }
    x = nn.layerNorm(x, { name: "ln" });
    const logits: Tensor = options.tied ? nn.matmul(x, nn.transpose(table)) : linear(x, tokens, "head");
    if (options.ignored === undefined) return classify(logits, indices("next", tokens));
    return {
      loss: nn.crossEntropy(logits, indices("next"), { ignoreIndex: options.ignored }),
      outputs: { logits },
    };
  },
});

const convolved = (x: Tensor, name: string, norm: string): Tensor =>
  nn.batchNorm(nn.conv2d(x, { name, out: 4, kernel: 3, padding: 1, bias: false }), { name: norm });

const feedForward = (x: Tensor, name: string): Tensor =>
  nn.linear(nn.relu(nn.linear(x, 16, { name: `${name}.linear1` })), x.shape.at(-1)!, {
    name: `${name}.linear2`,
  });

const residual = (x: Tensor, inner: Tensor, name: string): Tensor => nn.layerNorm(nn.add(x, inner), { name });

const attend = (x: Tensor, name: string, more: { key?: Tensor; causal?: boolean } = {}): Tensor =>
  nn.multiHeadAttention(x, { name, heads: 2, ...more });

const critic = (x: Tensor): Tensor => nn.linear(nn.tanh(nn.linear(x, 8, { name: "0" })), 1, { name: "2" });

const definitions: Readonly<Record<string, Definition>> = {
  "linear-regression": {
    optimizer: optim.sgd({ learningRate: 0.01 }),
    build: ({ input, parameter }) => ({
      loss: nn.mse(nn.matmul(input("x"), parameter("bhat")), input("y")),
    }),
  },
  "two-layer-relu": {
    optimizer: optim.sgd({ learningRate: 1e-3 }),
    build({ input, parameter }) {
      const hidden = nn.relu(nn.matmul(input("x"), parameter("w1")));
      const prediction: Tensor = nn.matmul(hidden, parameter("w2"));
      return { loss: nn.mse(prediction, input("y"), { reduction: "sum" }), outputs: { prediction } };
    },
  },
  "two-layer-sigmoid-regression": {
    optimizer: optim.sgd({ learningRate: 0.005 }),
    build({ input, parameter }) {
      const hidden = nn.sigmoid(nn.add(nn.matmul(input("x"), parameter("w1")), parameter("b1")));
      const prediction: Tensor = nn.add(nn.matmul(hidden, parameter("w2")), parameter("b2"));
      return { loss: nn.mse(prediction, input("y"), { reduction: "sum" }), outputs: { prediction } };
    },
  },
  "xor-sgd": xor(optim.sgd({ learningRate: 0.1 })),
  "xor-adagrad": xor(optim.adagrad({ learningRate: 0.1 })),
  "xor-adadelta": xor(optim.adadelta({ learningRate: 0.1 })),
  "xor-rmsprop": xor(optim.rmsprop({ learningRate: 0.1 })),
  "xor-adam": xor(optim.adam({ learningRate: 0.1 })),
  "softmax-regression": {
    optimizer: optim.sgd({ learningRate: 0.5 }),
    build: ({ input, indices, parameter }) =>
      classify(nn.affine(input("x"), parameter("weight"), parameter("bias")), indices("label", 4)),
  },
  "svm-l2": {
    optimizer: optim.sgd({ learningRate: 0.05 }),
    build({ input, indices, parameter }) {
      const scores = nn.linear(nn.relu(nn.linear(input("x"), 8, { name: "0" })), 4, { name: "2" });
      const squares = (name: string): Tensor => nn.sum(nn.square(parameter(name)));
      const penalty: Tensor = nn.add(squares("0.weight"), squares("2.weight"));
      return { loss: nn.add(nn.multiclassHinge(scores, indices("label", 4)), nn.mul(penalty, 0.01)) };
    },
  },
  "mnist-cnn-small": {
    optimizer: optim.adam({ learningRate: 0.001 }),
    build({ input, indices, rows }) {
      const maps = nn.relu(nn.conv2d(input("x"), { name: "0", out: rows("0.weight"), kernel: 5, stride: 2 }));
      const logits = nn.linear(nn.flatten(nn.maxPool2d(maps, 2)), 10, { name: "4" });
      return classify(logits, indices("label", 10));
    },
  },
  "lenet5-small": {
    optimizer: optim.sgd({ learningRate: 0.05, momentum: 0.9 }),
    build({ input, indices }) {
      const first = nn.conv2d(input("x"), { name: "0", out: 3, kernel: 5, padding: 2 });
      const second = nn.conv2d(nn.avgPool2d(nn.tanh(first), 2), { name: "3", out: 6, kernel: 5 });
      const hidden = nn.linear(nn.flatten(nn.avgPool2d(nn.tanh(second), 2)), 20, { name: "7" });
      return classify(nn.linear(nn.tanh(hidden), 10, { name: "9" }), indices("label", 10));
    },
  },
  "residual-batchnorm": {
    optimizer: optim.sgd({ learningRate: 0.1 }),
    build({ input, indices }) {
      const stem = nn.relu(convolved(input("x"), "stem", "bn0"));
      const inner = convolved(nn.relu(convolved(stem, "conv1", "bn1")), "conv2", "bn2");
      const features = nn.globalAvgPool(nn.relu(nn.add(stem, inner)));
      return classify(nn.linear(features, 5, { name: "fc" }), indices("label", 5));
    },
  },
  "name-rnn": {
    optimizer: optim.adam({ learningRate: 0.01 }),
    build({ input, indices, parameter }) {
      const [weight, bias] = [parameter("i2h.weight"), parameter("i2h.bias")];
      const steps: Tensor = nn.transpose(nn.oneHot(indices("ids", 9), 9), [1, 0, 2]);
      const carry = [nn.zeros(steps, [steps.shape[1]!, bias.shape[0]!])];
      const read = nn.scan({ carry, xs: [steps] }, ([h], [x]) => ({
        carry: [nn.tanh(nn.affine(nn.concat([x!, h!], 1), weight, bias))],
      }));
      const probability: Tensor = nn.sigmoid(nn.linear(read.carry[0]!, 1, { name: "h2o" }));
      return { loss: nn.binaryCrossEntropy(probability, input("y")), outputs: { probability } };
    },
  },
  "rnn-1": recurrentClassifier(nn.rnn, { layers: 1, bidirectional: false }),
  "rnn-2-bidirectional": recurrentClassifier(nn.rnn, { layers: 2, bidirectional: true }),
  "lstm-1": recurrentClassifier(nn.lstm, { layers: 1, bidirectional: false }),
  "lstm-2-bidirectional": recurrentClassifier(nn.lstm, { layers: 2, bidirectional: true }),
  "gru-1": recurrentClassifier(nn.gru, { layers: 1, bidirectional: false }),
  "gru-2-bidirectional": recurrentClassifier(nn.gru, { layers: 2, bidirectional: true }),
  "char-lm-gru-clip": {
    optimizer: optim.clipByGlobalNorm(optim.adam({ learningRate: 0.02 }), 0.1),
    build({ indices, parameter }) {
      const vectors = nn.take(parameter("embed.weight"), indices("ids", 9));
      const hidden = parameter("rnn.weight_hh_l0").shape[1]!;
      const { output } = nn.gru(vectors, { name: "rnn", hidden });
      return classify(nn.linear(output, 9, { name: "head" }), indices("next", 9));
    },
  },
  "additive-attention": {
    optimizer: optim.adam({ learningRate: 0.01 }),
    build({ input, indices, parameter }) {
      const hidden = parameter("enc.weight_hh_l0").shape[1]!;
      const encoder = nn.gru(input("x"), { name: "enc", hidden });
      const [states, last] = [encoder.output, nn.reshape(encoder.hidden, [-1, hidden])];
      const keys = nn.linear(states, 6, { name: "w", bias: false });
      const query = nn.linear(last, 6, { name: "u", bias: false });
      const direction = nn.squeeze(parameter("v.weight"), 0);
      const scores = nn.additiveScores(nn.unsqueeze(query, 1), keys, direction);
      const context: Tensor = nn.squeeze(nn.matmul(nn.softmax(scores), states), 1);
      const logits = nn.linear(nn.concat([context, last], 1), 9, { name: "out" });
      return classify(logits, indices("label", 9));
    },
  },
  "gpt-small": languageModel({ causal: true, tied: true }),
  "bert-masked-small": languageModel({ causal: false, tied: false, ignored: -100 }),
  "transformer-encoder-decoder": {
    optimizer: optim.sgd({ learningRate: 0.05 }),
    build({ input, indices }) {
      let memory = input("source");
      memory = residual(memory, attend(memory, "encoder.self_attn"), "encoder.norm1");
      memory = residual(memory, feedForward(memory, "encoder"), "encoder.norm2");
      let x = input("target");
      x = residual(x, attend(x, "decoder.self_attn", { causal: true }), "decoder.norm1");
      x = residual(x, attend(x, "decoder.multihead_attn", { key: memory }), "decoder.norm2");
      x = residual(x, feedForward(x, "decoder"), "decoder.norm3");
      return classify(nn.linear(x, 9, { name: "head" }), indices("label", 9));
    },
  },
  "vae-small": {
    optimizer: optim.adam({ learningRate: 0.01 }),
    build({ input }) {
      const x = input("x");
      const hidden = nn.relu(nn.linear(x, 8, { name: "enc" }));
      const mu = nn.linear(hidden, 2, { name: "mu" });
      const logVariance = nn.linear(hidden, 2, { name: "logvar" });
      const code = nn.add(mu, nn.mul(nn.exp(nn.mul(logVariance, 0.5)), input("eps")));
      const logits: Tensor = nn.linear(nn.relu(nn.linear(code, 8, { name: "dec1" })), 12, { name: "dec2" });
      const reconstruction = nn.binaryCrossEntropyWithLogits(logits, x, { reduction: "sum" });
      const divergence = nn.sum(nn.sub(nn.add(logVariance, 1), nn.add(nn.square(mu), nn.exp(logVariance))));
      return { loss: nn.sub(reconstruction, nn.mul(divergence, 0.5)), outputs: { logits } };
    },
  },
  "wgan-gp-critic": {
    optimizer: optim.adam({ learningRate: 0.01 }),
    build({ input }) {
      const [real, fake, mix] = [input("real"), input("fake"), input("mix")];
      const between: Tensor = nn.add(nn.mul(mix, real), nn.mul(nn.sub(1, mix), fake));
      const slope = nn.norm(nn.grad(nn.sum(critic(between)), between), 1);
      const penalty: Tensor = nn.mean(nn.square(nn.sub(slope, 1)));
      const distance: Tensor = nn.sub(nn.mean(critic(fake)), nn.mean(critic(real)));
      return { loss: nn.add(distance, nn.mul(penalty, 10)) };
    },
  },
  "ner-window": {
    optimizer: optim.sgd({ learningRate: 0.01 }),
    build({ indices, parameter }) {
      const table = parameter("embedding");
      const score = (name: string): Tensor => {
        const vectors = nn.flatten(nn.take(table, indices(name, 9)), 1);
        return nn.matmul(nn.tanh(nn.linear(vectors, 8, { name: "W" })), parameter("U"));
      };
      return { loss: nn.marginRanking(score("window"), score("corrupt"), { reduction: "sum" }) };
    },
  },
};

export const modelNames: readonly string[] = Object.keys(definitions);

export function modelOf(one: ModelCase): Model {
  const { optimizer, build } = definitions[one.model]!;
  return defineModel({
    name: one.model,
    build: (model) => ({ outputs: {}, ...build(recorded(model, one)), optimizer }),
  });
}

export const modelSets = oracleSets<ModelCase>("models");

/** The models of the first set, by name. */
export const oracleModels: ReadonlyMap<string, Model> = new Map(
  modelSets[0]!.cases.map((one) => [one.model, modelOf(one)]),
);
