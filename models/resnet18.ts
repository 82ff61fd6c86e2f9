/**
 * ResNet-18 for photographs, as in torchvision: 11,689,512 parameters with the names and shapes of its `state_dict`,
 * so that its weights, saved as safetensors, load by name.
 *
 *   x [batch, 3, 224, 224] → conv 7×7, 64 channels, stride 2 → batch norm → ReLU → max-pool 3, stride 2 [batch, 64,
 *     56, 56] → four layers of two blocks each: of 64, 128, 256 and 512 channels, all but the first beginning with
 *     stride 2 [batch, 512, 7, 7] → mean of each channel → linear 1000.
 *   A block adds to its input (or, where the size changes, to a 1×1 convolution and batch norm of it) what conv →
 *     batch norm → ReLU → conv → batch norm make of it, and ends with ReLU.   Cross entropy, SGD with learning rate
 *     0.1, momentum 0.9, weight decay 0.0001.
 *
 * It is here to be compiled: `npx tapeless compile models/resnet18.ts --set batch=32` says what its training needs.
 * Source: He, Zhang, Ren, Sun, "Deep residual learning for image recognition" (2015).
 */
import {
  add,
  batchNorm,
  conv2d,
  crossEntropy,
  defineModel,
  globalAvgPool,
  initial,
  linear,
  maxPool2d,
  relu,
  sgd,
  type Tensor,
} from "../compiler/index.ts";

const classes = 1000;

/** A convolution without bias, since a batch norm follows, initialized for the ReLUs behind it. */
function conv(x: Tensor, name: string, out: number, kernel: number, stride: number): Tensor {
  return conv2d(x, {
    name,
    out,
    kernel,
    stride,
    padding: (kernel - 1) / 2,
    bias: false,
    initial: initial.kaimingNormal([out, x.shape[1]!, kernel, kernel], { mode: "out" }),
  });
}

function block(x: Tensor, name: string, out: number, stride: number): Tensor {
  const h = relu(batchNorm(conv(x, `${name}.conv1`, out, 3, stride), { name: `${name}.bn1` }));
  const change = batchNorm(conv(h, `${name}.conv2`, out, 3, 1), { name: `${name}.bn2` });
  if (stride === 1) return relu(add(x, change));
  const smaller = conv(x, `${name}.downsample.0`, out, 1, stride);
  return relu(add(batchNorm(smaller, { name: `${name}.downsample.1` }), change));
}

export default defineModel({
  name: "resnet18",
  options: { batch: 1, size: 224, width: 64 },
  build(model, { batch, size, width }) {
    const label = model.input("label", [batch], "i32", { below: classes });
    const photograph: Tensor = model.input("x", [batch, 3, size, size]);
    const stem = relu(batchNorm(conv(photograph, "conv1", width, 7, 2), { name: "bn1" }));
    let x: Tensor = maxPool2d(stem, 3, { stride: 2, padding: 1 });
    for (const [k, out] of [width, 2 * width, 4 * width, 8 * width].entries()) {
      x = block(x, `layer${k + 1}.0`, out, k === 0 ? 1 : 2);
      x = block(x, `layer${k + 1}.1`, out, 1);
    }
    const logits: Tensor = linear(globalAvgPool(x), classes, { name: "fc" });
    return {
      loss: crossEntropy(logits, label),
      optimizer: sgd({ learningRate: 0.1, momentum: 0.9, weightDecay: 0.0001 }),
      outputs: { logits },
    };
  },
});
