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
    readonly max: (x: JaxArray, axes: readonly number[]) => JaxArray;
    readonly power: (x: number, y: JaxArray) => JaxArray;
    readonly zerosLike: (x: JaxArray) => JaxArray;
  };
  readonly nn: {
    readonly relu: (x: JaxArray) => JaxArray;
    readonly softplus: (x: JaxArray) => JaxArray;
    readonly logSoftmax: (x: JaxArray, axis: number) => JaxArray;
    readonly oneHot: (x: JaxArray, classes: number) => JaxArray;
  };
  readonly lax: {
    readonly convGeneralDilated: (
      x: JaxArray,
      weight: JaxArray,
      strides: readonly number[],
      padding: "VALID",
    ) => JaxArray;
  };
}

interface Task {
  readonly loss: (jax: Jax, batch: Arrays, parameters: Arrays) => JaxArray;
  readonly optimizer: { readonly kind: "sgd" | "adam"; readonly rate: number };
}

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
  "two-layer": {
    loss: ({ numpy, nn }, { x, y }, { w1, w2 }) =>
      numpy.square(numpy.matmul(nn.relu(numpy.matmul(x!, w1!)), w2!).sub(y!)).sum(),
    optimizer: { kind: "sgd", rate: 1e-6 },
  },
  "mnist-cnn": {
    loss({ numpy, nn, lax }, { x, label }, parameters) {
      const maps = lax
        .convGeneralDilated(x!, parameters["conv.weight"]!, [2, 2], "VALID")
        .add(parameters["conv.bias"]!.reshape([20, 1, 1]));
      const pooled = numpy.max(nn.relu(maps).reshape([200, 20, 6, 2, 6, 2]), [3, 5]).reshape([200, 720]);
      const logits = numpy
        .matmul(pooled, parameters["linear.weight"]!.transpose())
        .add(parameters["linear.bias"]!);
      return nn.oneHot(label!, 10).mul(nn.logSoftmax(logits, 1)).sum().div(-200);
    },
    optimizer: { kind: "adam", rate: 0.001 },
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
  const { loss, optimizer } = tasks[workload.name]!;
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
  const zeros = (): Arrays => mapped(arrays(workload.parameters), numpy.zerosLike);
  let state: State = { parameters: arrays(workload.parameters), first: zeros(), second: zeros() };
  let steps = 0;
  const step = (): number => {
    steps++;
    if (optimizer.kind === "sgd") {
      const [value, parameters] = sgdStep(state.parameters, refs(batch));
      state = { ...state, parameters };
      return value.dataSync()[0]!;
    }
    const [value, next] = adamStep(state, numpy.array([steps]), refs(batch));
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
