/** The training steps in jax-js: one jitted function per step, with the optimizer written out. */
import type { Contestant } from "../contestant.ts";
import type { NamedTensors, StepWorkload } from "../workloads/steps.ts";
import { importPeer } from "./import-peer.ts";
import { tasks, type Arrays, type Jax, type JaxArray } from "./jax-models.ts";

interface State {
  readonly parameters: Arrays;
  /** Of Adam the moments, of SGD the velocities if it has momentum. */
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

  const momentum = optimizer.kind === "sgd" ? (optimizer.momentum ?? 0) : 0;
  const decay = optimizer.kind === "adam" ? (optimizer.decay ?? 0) : 0;
  const withGradients = valueAndGrad((parameters, inputs) => loss(library, inputs, parameters));
  const sgdStep = jit(({ parameters, first, second }: State, batch: Arrays): [JaxArray, State] => {
    const [value, gradients] = withGradients(refs(parameters), batch);
    const velocities = mapped(first, (velocity, name) => velocity.mul(momentum).add(gradients[name]!));
    const updated = mapped(parameters, (parameter, name) =>
      parameter.sub((velocities[name]?.ref ?? gradients[name]!).mul(optimizer.rate)),
    );
    return [value, { parameters: updated, first: velocities, second }];
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
        const before = decay === 0 ? parameter : parameter.mul(1 - optimizer.rate * decay);
        return before.sub(newFirst[name]!.ref.div(correction(0.9)).mul(optimizer.rate).div(denominator));
      });
      return [value, { parameters: updated, first: newFirst, second: newSecond }];
    },
  );

  const batch = arrays(workload.batch);
  const initial = workload.parameters();
  const zeros = (): Arrays => mapped(arrays(initial), numpy.zerosLike);
  const adam = optimizer.kind === "adam";
  let state: State = {
    parameters: arrays(initial),
    first: adam || momentum > 0 ? zeros() : {},
    second: adam ? zeros() : {},
  };
  let steps = 0;
  const step = (): number => {
    steps++;
    const inputs = { ...refs(batch), ...(draws && { seed: numpy.array(Uint32Array.of(steps)).reshape([]) }) };
    const [value, next] = adam ? adamStep(state, numpy.array([steps]), inputs) : sgdStep(state, inputs);
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
