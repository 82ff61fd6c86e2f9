/** The training steps in jax-js: one jitted function per step, with the optimizer written out. */
import type { Contestant } from "../contestant.ts";
import type { NamedTensors, StepWorkload } from "../workloads/steps.ts";
import { importPeer } from "./import-peer.ts";

/** What is used of it. Every use of an array consumes it, but for `array.ref`. */
interface JaxArray {
  readonly ref: JaxArray;
  readonly add: (other: JaxArray | number) => JaxArray;
  readonly sub: (other: JaxArray | number) => JaxArray;
  readonly mul: (other: JaxArray | number) => JaxArray;
  readonly div: (other: JaxArray | number) => JaxArray;
  readonly sum: () => JaxArray;
  readonly mean: () => JaxArray;
  readonly reshape: (shape: readonly number[]) => JaxArray;
  readonly transpose: () => JaxArray;
  /** An index takes a part and drops its axis, a pair takes a range, `[]` takes all. */
  readonly slice: (...index: (number | readonly [] | readonly [number, number])[]) => JaxArray;
  readonly dataSync: () => Float32Array;
}

type Arrays = Readonly<Record<string, JaxArray>>;

interface Jax {
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
  };
  readonly nn: {
    readonly relu: (x: JaxArray) => JaxArray;
    readonly softplus: (x: JaxArray) => JaxArray;
    readonly sigmoid: (x: JaxArray) => JaxArray;
    readonly logSoftmax: (x: JaxArray, axis: number) => JaxArray;
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

interface Task {
  readonly loss: (jax: Jax, batch: Arrays, parameters: Arrays) => JaxArray;
  readonly optimizer: { readonly kind: "sgd" | "adam"; readonly rate: number };
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

/** max(z, 0) - z y + softplus(-|z|) is softplus(z) - z y. */
const tasks: Readonly<Record<string, Task>> = {
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
};

interface State {
  readonly parameters: Arrays;
  readonly first: Arrays;
  readonly second: Arrays;
}

const mapped = (values: Arrays, f: (value: JaxArray, name: string) => JaxArray): Arrays =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, f(value, name)]));
const refs = (values: Arrays): Arrays => mapped(values, (value) => value.ref);

export async function jax(workload: StepWorkload): Promise<Contestant> {
  const library = (await importPeer("@jax-js/jax")) as Jax;
  const { numpy, init, defaultDevice, jit, valueAndGrad } = library;
  if (!(await init("wasm")).includes("wasm")) throw new Error("its wasm backend does not start");
  defaultDevice("wasm");
  const task = tasks[workload.name];
  if (task === undefined) throw new Error("not written");
  const { loss, optimizer, draws } = task;
  const arrays = (named: NamedTensors): Arrays =>
    Object.fromEntries(
      Object.entries(named).map(([name, { values, shape }]) => [name, numpy.array(values).reshape(shape)]),
    );

  const withGradients = valueAndGrad((parameters, inputs) => loss(library, inputs, parameters));
  const sgdStep = jit((parameters: Arrays, batch: Arrays): [JaxArray, Arrays] => {
    const [value, gradients] = withGradients(refs(parameters), batch);
    const { rate } = optimizer;
    return [value, mapped(parameters, (parameter, name) => parameter.sub(gradients[name]!.mul(rate)))];
  });
  const adamStep = jit(
    ({ parameters, first, second }: State, count: JaxArray, batch: Arrays): [JaxArray, State] => {
      const [value, gradients] = withGradients(refs(parameters), batch);
      const correction = (beta: number): JaxArray => numpy.power(beta, count.ref).mul(-1).add(1);
      const newFirst = mapped(first, (mean, name) => mean.mul(0.9).add(gradients[name]!.ref.mul(0.1)));
      const newSecond = mapped(second, (mean, name) =>
        mean.mul(0.999).add(numpy.square(gradients[name]!).mul(0.001)),
      );
      const updated = mapped(parameters, (parameter, name) => {
        const denominator = numpy.sqrt(newSecond[name]!.ref.div(correction(0.999))).add(1e-8);
        return parameter.sub(newFirst[name]!.ref.div(correction(0.9)).mul(optimizer.rate).div(denominator));
      });
      return [value, { parameters: updated, first: newFirst, second: newSecond }];
    },
  );

  const batch = arrays(workload.batch);
  const initial = workload.parameters();
  const zeros = (): Arrays => mapped(arrays(initial), numpy.zerosLike);
  let state: State = { parameters: arrays(initial), first: zeros(), second: zeros() };
  let steps = 0;
  const step = (): number => {
    steps++;
    const inputs = { ...refs(batch), ...(draws && { seed: numpy.array(Uint32Array.of(steps)).reshape([]) }) };
    if (optimizer.kind === "sgd") {
      const [value, parameters] = sgdStep(state.parameters, inputs);
      state = { ...state, parameters };
      return value.dataSync()[0]!;
    }
    const [value, next] = adamStep(state, numpy.array([steps]), inputs);
    state = next;
    return value.dataSync()[0]!;
  };
  const losses = [0, 1, 2].map(step);
  return {
    losses,
    run(count) {
      for (let k = 0; k < count; k++) step();
    },
  };
}
