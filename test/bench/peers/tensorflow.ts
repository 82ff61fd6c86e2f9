/** The training steps in TensorFlow.js, as its documentation writes them: `variableGrads`, then an optimizer. */
import type { Contestant } from "../contestant.ts";
import type { NamedTensors, StepWorkload, TensorValues } from "../workloads/steps.ts";
import { importPeer } from "./import-peer.ts";
import { tasks, type Tensor, type TensorFlow } from "./tensorflow-models.ts";

/** The wasm backend has convolutions, but no gradient of their filters; that is a convolution itself. */
function registerConvolutionGradient(tf: TensorFlow): void {
  tf.registerGradient({
    kernelName: "Conv2D",
    inputsToSave: ["x", "filter"],
    gradFunc: (dy, [x, filter], { strides, pad }) => ({
      x: () => tf.conv2dTranspose(dy, filter, x.shape, strides, pad),
      filter() {
        const [height, width, channels] = filter.shape as [number, number, number];
        // Channels are the examples, and examples the channels.
        const [images, maps] = [x.transpose([3, 1, 2, 0]), dy.transpose([1, 2, 0, 3])];
        return tf
          .conv2d(images, maps, 1, pad, "NHWC", strides)
          .slice([0, 0, 0, 0], [channels, height, width, -1])
          .transpose([1, 2, 0, 3]);
      },
    }),
  });
}

export async function tensorflow(workload: StepWorkload, backend: "cpu" | "wasm"): Promise<Contestant> {
  const tf = (await importPeer("@tensorflow/tfjs")) as TensorFlow;
  tf.enableProdMode();
  if (backend === "wasm") {
    await importPeer("@tensorflow/tfjs-backend-wasm");
    registerConvolutionGradient(tf);
  }
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
