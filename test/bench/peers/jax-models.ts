/** The losses of the training steps in jax-js, and what is used of the library. */

/** What is used of it. Every use of an array consumes it, but for `array.ref`. */
export interface JaxArray {
  readonly ref: JaxArray;
  readonly shape: readonly number[];
  readonly add: (other: JaxArray | number) => JaxArray;
  readonly sub: (other: JaxArray | number) => JaxArray;
  readonly mul: (other: JaxArray | number) => JaxArray;
  readonly div: (other: JaxArray | number) => JaxArray;
  readonly sum: () => JaxArray;
  readonly mean: (axes?: readonly number[]) => JaxArray;
  readonly reshape: (shape: readonly number[]) => JaxArray;
  readonly transpose: (axes?: readonly number[]) => JaxArray;
  /** An index takes a part and drops its axis, a pair takes a range, `[]` takes all. */
  readonly slice: (...index: (number | readonly [] | readonly [number, number])[]) => JaxArray;
  readonly dataSync: () => Float32Array;
}

export type Arrays = Readonly<Record<string, JaxArray>>;

export interface Jax {
  readonly init: (device: "wasm") => Promise<readonly string[]>;
  readonly defaultDevice: (device: "wasm") => void;
  readonly jit: <Arguments extends readonly unknown[], Result>(
    f: (...args: Arguments) => Result,
  ) => (...args: Arguments) => Result;
  readonly valueAndGrad: (
    f: (parameters: Arrays, batch: Arrays) => JaxArray,
  ) => (parameters: Arrays, batch: Arrays) => [JaxArray, Arrays];
  readonly numpy: {
    readonly array: (values: ArrayLike<number>) => JaxArray;
    readonly matmul: (a: JaxArray, b: JaxArray) => JaxArray;
    readonly square: (x: JaxArray) => JaxArray;
    readonly sqrt: (x: JaxArray) => JaxArray;
    readonly exp: (x: JaxArray) => JaxArray;
    readonly tanh: (x: JaxArray) => JaxArray;
    readonly max: (x: JaxArray, axes: readonly number[]) => JaxArray;
    readonly power: (x: number, y: JaxArray) => JaxArray;
    readonly zerosLike: (x: JaxArray) => JaxArray;
    readonly take: (x: JaxArray, indices: JaxArray, axis: number) => JaxArray;
    readonly where: (condition: JaxArray, x: JaxArray, y: number) => JaxArray;
    /** Ones at the diagonal and before it. */
    readonly tri: (rows: number, columns: number, diagonal: number, options: { dtype: "bool" }) => JaxArray;
  };
  readonly nn: {
    readonly relu: (x: JaxArray) => JaxArray;
    readonly gelu: (x: JaxArray, options: { approximate: boolean }) => JaxArray;
    readonly softplus: (x: JaxArray) => JaxArray;
    readonly sigmoid: (x: JaxArray) => JaxArray;
    readonly softmax: (x: JaxArray, axis: number) => JaxArray;
    readonly logSoftmax: (x: JaxArray, axis: number) => JaxArray;
    /** To a mean of 0 and a variance of 1, along the last axis if none are given; 1e-5 is added to the variance. */
    readonly standardize: (x: JaxArray, axes?: readonly number[]) => JaxArray;
    readonly oneHot: (x: JaxArray, classes: number) => JaxArray;
  };
  readonly lax: {
    readonly convGeneralDilated: (
      x: JaxArray,
      weight: JaxArray,
      strides: readonly number[],
      padding: "VALID" | readonly (readonly [number, number])[],
    ) => JaxArray;
  };
  readonly random: {
    readonly key: (seed: JaxArray) => JaxArray;
    readonly normal: (key: JaxArray, shape: readonly number[]) => JaxArray;
  };
}

export interface Task {
  readonly loss: (jax: Jax, batch: Arrays, parameters: Arrays) => JaxArray;
  readonly optimizer:
    | { readonly kind: "sgd"; readonly rate: number; readonly momentum?: number }
    | {
        readonly kind: "adam";
        readonly rate: number;
        /** Apart from the gradient, as in AdamW. */
        readonly decay?: number;
      };
  /** The batch has a `seed`, another one in each step. */
  readonly draws?: true;
}

const dense = ({ numpy }: Jax, x: JaxArray, parameters: Arrays, name: string): JaxArray =>
  numpy.matmul(x, parameters[`${name}.weight`]!.transpose()).add(parameters[`${name}.bias`]!);

/** `rows` labels among `classes`. */
const crossEntropy = (
  { nn }: Jax,
  logits: JaxArray,
  label: JaxArray,
  [rows, classes]: readonly [number, number],
) => nn.oneHot(label, classes).mul(nn.logSoftmax(logits, -1)).sum().div(-rows);

/** Of squares of 2. */
const maxPool = ({ numpy }: Jax, x: JaxArray, [batch, channels, size]: readonly [number, number, number]) =>
  numpy.max(x.reshape([batch, channels, size / 2, 2, size / 2, 2]), [3, 5]);

const layerNorm = ({ nn }: Jax, x: JaxArray, parameters: Arrays, name: string): JaxArray =>
  nn.standardize(x).mul(parameters[`${name}.weight`]!).add(parameters[`${name}.bias`]!);

/** Causal, 4 heads of 32 numbers; `nn.dotProductAttention` needs the iterator helpers of Node.js 22. */
function attention({ numpy, nn }: Jax, x: JaxArray, parameters: Arrays, name: string): JaxArray {
  const projected = numpy
    .matmul(x, parameters[`${name}.in_proj_weight`]!.transpose())
    .add(parameters[`${name}.in_proj_bias`]!);
  const parts = projected.reshape([16, 64, 3, 4, 32]).transpose([2, 0, 3, 1, 4]);
  const [query, key, value] = [parts.ref.slice(0), parts.ref.slice(1), parts.slice(2)];
  const scores = numpy.matmul(query, key.transpose([0, 1, 3, 2])).div(Math.sqrt(32));
  const past = numpy.tri(64, 64, 0, { dtype: "bool" });
  const weights = nn.softmax(numpy.where(past, scores, -Infinity), -1);
  return numpy.matmul(weights, value).transpose([0, 2, 1, 3]).reshape([16, 64, 128]);
}

function convolution({ lax }: Jax, x: JaxArray, parameters: Arrays, name: string, stride = 1): JaxArray {
  const weight = parameters[`${name}.weight`]!;
  const around = weight.shape[3]! >> 1;
  const padding = [around, around] as const;
  return lax.convGeneralDilated(x, weight, [stride, stride], [padding, padding]);
}

const batchNorm = ({ nn }: Jax, x: JaxArray, parameters: Arrays, name: string): JaxArray =>
  nn
    .standardize(x, [0, 2, 3])
    .mul(parameters[`${name}.weight`]!.reshape([-1, 1, 1]))
    .add(parameters[`${name}.bias`]!.reshape([-1, 1, 1]));

/** max(z, 0) - z y + softplus(-|z|) is softplus(z) - z y. */
export const tasks: Readonly<Record<string, Task>> = {
  "linear-regression": {
    loss: ({ numpy }, { x, y }, { bhat }) => numpy.square(numpy.matmul(x!, bhat!).sub(y!)).mean(),
    optimizer: { kind: "sgd", rate: 0.01 },
  },
  xor: {
    loss({ numpy, nn }, { x, y }, parameters) {
      const hidden = nn.softplus(
        numpy.matmul(x!, parameters["0.weight"]!.transpose()).add(parameters["0.bias"]!),
      );
      const logits = numpy.matmul(hidden, parameters["2.weight"]!.transpose()).add(parameters["2.bias"]!);
      return nn.softplus(logits.ref).sub(logits.mul(y!)).mean();
    },
    optimizer: { kind: "adam", rate: 0.1 },
  },
  mlp: {
    loss: ({ numpy, nn }, { x, y }, { w1, w2 }) =>
      numpy.square(numpy.matmul(nn.relu(numpy.matmul(x!, w1!.transpose())), w2!.transpose()).sub(y!)).sum(),
    optimizer: { kind: "sgd", rate: 1e-6 },
  },
  "mnist-cnn": {
    loss(jax, { x, label }, parameters) {
      const maps = jax.lax
        .convGeneralDilated(x!, parameters["conv.weight"]!, [2, 2], "VALID")
        .add(parameters["conv.bias"]!.reshape([20, 1, 1]));
      const pooled = maxPool(jax, jax.nn.relu(maps), [200, 20, 12]).reshape([200, 720]);
      return crossEntropy(jax, dense(jax, pooled, parameters, "linear"), label!, [200, 10]);
    },
    optimizer: { kind: "adam", rate: 0.001 },
  },
  lenet5: {
    loss(jax, { x, label }, parameters) {
      const { nn, lax } = jax;
      const c1 = lax
        .convGeneralDilated(
          x!,
          parameters["c1.weight"]!,
          [1, 1],
          [
            [2, 2],
            [2, 2],
          ],
        )
        .add(parameters["c1.bias"]!.reshape([6, 1, 1]));
      const c2 = lax
        .convGeneralDilated(maxPool(jax, nn.relu(c1), [64, 6, 28]), parameters["c2.weight"]!, [1, 1], "VALID")
        .add(parameters["c2.bias"]!.reshape([16, 1, 1]));
      let hidden = maxPool(jax, nn.relu(c2), [64, 16, 10]).reshape([64, 400]);
      for (const name of ["l1", "l2"]) hidden = nn.relu(dense(jax, hidden, parameters, name));
      return crossEntropy(jax, dense(jax, hidden, parameters, "l3"), label!, [64, 10]);
    },
    optimizer: { kind: "adam", rate: 0.001 },
  },
  lstm: {
    loss(jax, { x, label }, parameters) {
      const { numpy, nn } = jax;
      const weight = parameters["r.weight_hh_l0"]!.transpose();
      const projected = numpy
        .matmul(x!, parameters["r.weight_ih_l0"]!.transpose())
        .add(parameters["r.bias_ih_l0"]!)
        .add(parameters["r.bias_hh_l0"]!);
      let [hidden, cell]: (JaxArray | undefined)[] = [];
      for (let t = 0; t < 32; t++) {
        const input = projected.ref.slice([], t);
        const gates: JaxArray = hidden === undefined ? input : input.add(numpy.matmul(hidden, weight.ref));
        const gate = (k: number): JaxArray => gates.ref.slice([], [128 * k, 128 * (k + 1)]);
        const added = nn.sigmoid(gate(0)).mul(numpy.tanh(gate(2)));
        cell = cell === undefined ? added : nn.sigmoid(gate(1)).mul(cell).add(added);
        hidden = nn.sigmoid(gate(3)).mul(numpy.tanh(cell.ref));
      }
      return crossEntropy(jax, dense(jax, hidden!, parameters, "f"), label!, [32, 10]);
    },
    optimizer: { kind: "adam", rate: 0.001 },
  },
  vae: {
    loss(jax, { x, seed }, parameters) {
      const { numpy, nn, random } = jax;
      const hidden = nn.relu(dense(jax, x!.ref, parameters, "e"));
      const [mean, logVariance] = [
        dense(jax, hidden.ref, parameters, "m"),
        dense(jax, hidden, parameters, "v"),
      ];
      const noise = random.normal(random.key(seed!), [128, 20]);
      const code = mean.ref.add(numpy.exp(logVariance.ref.mul(0.5)).mul(noise));
      const logits = dense(jax, nn.relu(dense(jax, code, parameters, "d")), parameters, "o");
      const reconstruction = nn.softplus(logits.ref).sub(logits.mul(x!)).sum();
      const divergence = logVariance.ref.add(1).sub(numpy.square(mean)).sub(numpy.exp(logVariance)).sum();
      return reconstruction.sub(divergence.mul(0.5));
    },
    optimizer: { kind: "adam", rate: 0.001 },
    draws: true,
  },
  gpt: {
    loss(jax, { ids, next }, parameters) {
      const { numpy, nn } = jax;
      let x = numpy.take(parameters["e.weight"]!, ids!, 0).add(parameters["p.weight"]!);
      for (let k = 0; k < 4; k++) {
        const attended = attention(jax, layerNorm(jax, x.ref, parameters, `${k}.n1`), parameters, `${k}.a`);
        x = x.add(dense(jax, attended, parameters, `${k}.a.out_proj`));
        const wide = dense(jax, layerNorm(jax, x.ref, parameters, `${k}.n2`), parameters, `${k}.u`);
        x = x.add(dense(jax, nn.gelu(wide, { approximate: false }), parameters, `${k}.d`));
      }
      const logits = dense(jax, layerNorm(jax, x, parameters, "n"), parameters, "h");
      return crossEntropy(jax, logits.reshape([1024, 65]), next!.reshape([1024]), [1024, 65]);
    },
    optimizer: { kind: "adam", rate: 0.001, decay: 0.01 },
  },
  resnet: {
    loss(jax, { x, label }, parameters) {
      const { nn } = jax;
      const normed = (maps: JaxArray, conv: string, norm: string, stride?: number): JaxArray =>
        batchNorm(jax, convolution(jax, maps, parameters, conv, stride), parameters, norm);
      let maps = nn.relu(normed(x!, "c", "n"));
      for (const [name, stride] of [
        ["b1", 1],
        ["b2", 2],
        ["b3", 2],
      ] as const) {
        const inner = nn.relu(normed(maps.ref, `${name}.c1`, `${name}.n1`, stride));
        const around =
          `${name}.d.weight` in parameters ? convolution(jax, maps, parameters, `${name}.d`, stride) : maps;
        maps = nn.relu(around.add(normed(inner, `${name}.c2`, `${name}.n2`)));
      }
      return crossEntropy(jax, dense(jax, maps.mean([2, 3]), parameters, "f"), label!, [32, 10]);
    },
    optimizer: { kind: "sgd", rate: 0.1, momentum: 0.9 },
  },
};
