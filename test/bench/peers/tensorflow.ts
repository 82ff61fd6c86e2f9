/** The training steps in TensorFlow.js, as its documentation writes them: `variableGrads`, then an optimizer. */
import type { Contestant } from "../contestant.ts";
import type { NamedTensors, StepWorkload, TensorValues } from "../workloads/steps.ts";
import { importPeer } from "./import-peer.ts";
import { tasks, type Tensor, type TensorFlow } from "./tensorflow-models.ts";

export async function tensorflow(workload: StepWorkload, backend: "cpu" | "wasm"): Promise<Contestant> {
  const tf = (await importPeer("@tensorflow/tfjs")) as TensorFlow;
  tf.enableProdMode();
  if (backend === "wasm") await importPeer("@tensorflow/tfjs-backend-wasm");
  if (!(await tf.setBackend(backend))) throw new Error(`the backend ${backend} does not start`);
  const task = tasks[workload.name];
  if (task === undefined) throw new Error("not written");
  const { loss, optimizer: newOptimizer, shrinks, layouts = {} } = task;
  const tensor = (name: string, { values, shape }: TensorValues): Tensor => {
    const given = tf.tensor(values, shape, values instanceof Int32Array ? "int32" : "float32");
    // Channels come last; filters are [height, width, in, out].
    if (shape.length === 4) return given.transpose(name === "x" ? [0, 2, 3, 1] : [2, 3, 1, 0]);
    return layouts[name]?.(given) ?? given;
  };
  const tensors = <T extends Tensor>(
    named: NamedTensors,
    finish: (tensor: Tensor, name: string) => T,
  ): Readonly<Record<string, T>> =>
    Object.fromEntries(
      Object.entries(named).map(([name, values]) => [name, finish(tensor(name, values), name)]),
    );
  const batch = tensors(workload.batch, (value) => value);
  const parameters = tensors(workload.parameters(), (value, name) => tf.variable(value, true, name));
  const optimizer = newOptimizer(tf);
  const step = (): number => {
    const { value, grads } = tf.variableGrads(() => loss(tf, batch, parameters));
    if (shrinks !== undefined)
      tf.tidy(() => {
        for (const parameter of Object.values(parameters)) parameter.assign(parameter.mul(shrinks));
      });
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
