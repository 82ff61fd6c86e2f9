/**
 * AlexNet, the network that began deep learning's success with photographs, in the form that fits one device:
 * 61,100,840 parameters with the names and shapes of torchvision's `state_dict`.
 *
 *   x [batch, 3, 224, 224] → conv 11×11, 64 channels, stride 4 → max-pool → conv 5×5, 192 → max-pool → conv 3×3, 384
 *     → conv 3×3, 256 → conv 3×3, 256 → max-pool [batch, 256, 6, 6], pools 3 with stride 2 → dropout ½ → linear 4096
 *     → dropout ½ → linear 4096 → linear 1000; a ReLU after each convolution and each linear layer but the last.
 *   Cross entropy, SGD with learning rate 0.01, momentum 0.9, weight decay 0.0005.
 *
 * It is here to be compiled: `npx tapeless compile models/alexnet.ts --set batch=128` says what its training needs.
 * Source: Krizhevsky, Sutskever, Hinton, "ImageNet classification with deep convolutional neural networks" (2012),
 * with the sizes of Krizhevsky, "One weird trick for parallelizing convolutional neural networks" (2014).
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

export default defineModel({
  name: "alexnet",
  options: { batch: 1, size: 224, hidden: 4096 },
  build(model, { batch, size, hidden }) {
    const label = model.input("label", [batch], "i32", { below: classes });
    const photograph = model.input("x", [batch, 3, size, size]);
    const c0 = relu(conv2d(photograph, { name: "features.0", out: 64, kernel: 11, stride: 4, padding: 2 }));
    const p2 = maxPool2d(c0, 3, { stride: 2 });
    const c3 = relu(conv2d(p2, { name: "features.3", out: 192, kernel: 5, padding: 2 }));
    const p5 = maxPool2d(c3, 3, { stride: 2 });
    const c6 = relu(conv2d(p5, { name: "features.6", out: 384, kernel: 3, padding: 1 }));
    const c8 = relu(conv2d(c6, { name: "features.8", out: 256, kernel: 3, padding: 1 }));
    const c10 = relu(conv2d(c8, { name: "features.10", out: 256, kernel: 3, padding: 1 }));
    const features: Tensor = flatten(maxPool2d(c10, 3, { stride: 2 }));
    const h1 = relu(linear(dropout(features, 0.5), hidden, { name: "classifier.1" }));
    const h4 = relu(linear(dropout(h1, 0.5), hidden, { name: "classifier.4" }));
    const logits: Tensor = linear(h4, classes, { name: "classifier.6" });
    return {
      loss: crossEntropy(logits, label),
      optimizer: sgd({ learningRate: 0.01, momentum: 0.9, weightDecay: 0.0005 }),
      outputs: { logits },
    };
  },
});
