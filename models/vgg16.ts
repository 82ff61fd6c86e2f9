/**
 * VGG-16, a deep convolutional network for photographs: 138,357,544 parameters.
 *
 *   x [1, 3, 224, 224] → five stages of 3×3 convolutions with ReLU: two of 64, two of 128, three of 256, three of 512, three
 *     of 512 channels, a max-pool 2 after each [1, 512, 7, 7] → linear 4096 → ReLU → dropout ½ → linear 4096 → ReLU
 *     → dropout ½ → linear 1000.   Cross entropy, SGD with learning rate 0.01 and momentum 0.9, weight decay 0.0005.
 *
 * It is here to be compiled: to see that a large network takes the compiler no longer than a small one, and what its
 * training needs: `npx tapeless compile models/vgg16.ts --budget 2GB` says so before anything runs.
 * Source: Simonyan, Zisserman, "Very deep convolutional networks for large-scale image recognition" (2015), configuration D.
 */
import {
  conv2d,
  crossEntropy,
  defineModel,
  dropout,
  flatten,
  linear,
  maxPool2d,
  relu,
  sgd,
  type Tensor,
} from "../compiler/index.ts";

const classes = 1000;

/** Output channels of the convolutions of each stage, in units of the first one's. */
const stages = [
  [1, 1],
  [2, 2],
  [4, 4, 4],
  [8, 8, 8],
  [8, 8, 8],
] as const;

export default defineModel({
  name: "vgg16",
  options: { batch: 1, size: 224, width: 64, hidden: 4096 },
  build(model, { batch, size, width, hidden }) {
    const label = model.input("label", [batch], "i32", { below: classes });
    let x: Tensor = model.input("x", [batch, 3, size, size]);
    for (const [stage, channels] of stages.entries()) {
      for (const [k, units] of channels.entries())
        x = relu(conv2d(x, { name: `conv${stage + 1}_${k + 1}`, out: units * width, kernel: 3, padding: 1 }));
      x = maxPool2d(x, 2);
    }
    const hidden1 = dropout(relu(linear(flatten(x) as Tensor, hidden, { name: "fc6" })), 0.5);
    const hidden2 = dropout(relu(linear(hidden1, hidden, { name: "fc7" })), 0.5);
    const logits: Tensor = linear(hidden2, classes, { name: "fc8" });
    return {
      loss: crossEntropy(logits, label),
      optimizer: sgd({ learningRate: 0.01, momentum: 0.9, weightDecay: 0.0005 }),
      outputs: { logits },
    };
  },
});
