/** Models that are only here to be measured, in sizes that keep a processor busy; parameters are named as in PyTorch. */
import {
  adam,
  adamw,
  add,
  batchNorm,
  binaryCrossEntropyWithLogits,
  conv2d,
  crossEntropy,
  defineModel,
  exp,
  flatten,
  gelu,
  globalAvgPool,
  initial,
  layerNorm,
  linear,
  lstm as longShortTerm,
  matmul,
  maxPool2d,
  mse,
  mul,
  multiHeadAttention,
  narrow,
  randomNormal,
  relu,
  reshape,
  sgd,
  square,
  sub,
  sum,
  take,
  transpose,
  type Tensor,
} from "../../../compiler/index.ts";

/** 1000 → 100 → 10 without biases, 64 examples. */
export const mlp = defineModel({
  name: "bench-mlp",
  build(model) {
    const [x, y] = [model.input("x", [64, 1000]), model.input("y", [64, 10])];
    const w1 = model.parameter("w1", [100, 1000], initial.normal());
    const w2 = model.parameter("w2", [10, 100], initial.normal());
    const prediction = matmul(relu(matmul(x, transpose(w1))), transpose(w2));
    return { loss: mse(prediction, y, { reduction: "sum" }), optimizer: sgd({ learningRate: 1e-6 }) };
  },
});

/** LeNet-5 with ReLU and max-pooling, 64 digits. */
export const lenet5 = defineModel({
  name: "bench-lenet5",
  build(model) {
    const x = model.input("x", [64, 1, 28, 28]);
    const label = model.input("label", [64], "i32", { below: 10 });
    const c1 = maxPool2d(relu(conv2d(x, { name: "c1", out: 6, kernel: 5, padding: 2 })), 2);
    const c2 = maxPool2d(relu(conv2d(c1, { name: "c2", out: 16, kernel: 5 })), 2);
    const l1 = relu(linear(flatten(c2), 120, { name: "l1" }));
    const l2 = relu(linear(l1, 84, { name: "l2" }));
    const logits = linear(l2, 10, { name: "l3" });
    return { loss: crossEntropy(logits, label), optimizer: adam({ learningRate: 1e-3 }) };
  },
});

/** 128 units over 32 sequences of 32 times 64 numbers; the last state is classified. */
export const lstm = defineModel({
  name: "bench-lstm",
  build(model) {
    const x = model.input("x", [32, 32, 64]);
    const label = model.input("label", [32], "i32", { below: 10 });
    const { output } = longShortTerm(x, { name: "r", hidden: 128 });
    const last: Tensor = reshape(narrow(output, 1, 31, 32), [32, 128]);
    const logits = linear(last, 10, { name: "f" });
    return { loss: crossEntropy(logits, label), optimizer: adam({ learningRate: 1e-3 }) };
  },
});

/** 784 → 400 → 20 and back, 128 examples; each step draws its noise. */
export const vae = defineModel({
  name: "bench-vae",
  build(model) {
    const x = model.input("x", [128, 784]);
    const hidden = relu(linear(x, 400, { name: "e" }));
    const [mean, logVariance] = [linear(hidden, 20, { name: "m" }), linear(hidden, 20, { name: "v" })];
    const noise = randomNormal(model, [128, 20]);
    const code = add(mean, mul(exp(mul(logVariance, 0.5)), noise));
    const logits = linear(relu(linear(code, 400, { name: "d" })), 784, { name: "o" });
    const divergence = mul(sum(sub(sub(add(logVariance, 1), square(mean)), exp(logVariance))), -0.5);
    const reconstruction = binaryCrossEntropyWithLogits(logits, x, { reduction: "sum" });
    return { loss: add(reconstruction, divergence), optimizer: adam({ learningRate: 1e-3 }) };
  },
});

/** 4 blocks of 4 heads and 128 numbers, 16 sequences of 64 out of 65 letters: 818,241 parameters. */
export const gpt = defineModel({
  name: "bench-gpt",
  build(model) {
    const ids = model.input("ids", [16, 64], "i32", { below: 65 });
    const next = model.input("next", [16, 64], "i32", { below: 65 });
    const tokens = model.parameter("e.weight", [65, 128], initial.normal());
    const positions = model.parameter("p.weight", [64, 128], initial.normal());
    let x: Tensor = add(take(tokens, ids), positions);
    for (let k = 0; k < 4; k++) {
      const normed: Tensor = layerNorm(x, { name: `${k}.n1` });
      x = add(x, multiHeadAttention(normed, { name: `${k}.a`, heads: 4, causal: true }));
      const wide: Tensor = gelu(linear(layerNorm(x, { name: `${k}.n2` }) as Tensor, 512, { name: `${k}.u` }));
      x = add(x, linear(wide, 128, { name: `${k}.d` }));
    }
    const logits: Tensor = linear(layerNorm(x, { name: "n" }) as Tensor, 65, { name: "h" });
    return {
      loss: crossEntropy(reshape(logits, [1024, 65]), reshape(next, [1024])),
      optimizer: adamw({ learningRate: 1e-3 }),
    };
  },
});

const convolution = (x: Tensor, name: string, out: number, kernel: 1 | 3, stride: number): Tensor =>
  conv2d(x, { name, out, kernel, stride, padding: kernel === 3 ? 1 : 0, bias: false });

/** relu(x + F(x)), F of two convolutions. */
function residual(x: Tensor, name: string, out: number, stride: number): Tensor {
  const c1 = convolution(x, `${name}.c1`, out, 3, stride);
  const inner: Tensor = relu(batchNorm(c1, { name: `${name}.n1` }));
  const f: Tensor = batchNorm(convolution(inner, `${name}.c2`, out, 3, 1), { name: `${name}.n2` });
  const around = x.shape[1] === out ? x : convolution(x, `${name}.d`, out, 1, stride);
  return relu(add(around, f));
}

/** Three residual blocks of 16, 32 and 64 channels over 32 images of 32². */
export const resnet = defineModel({
  name: "bench-resnet",
  build(model) {
    const x = model.input("x", [32, 3, 32, 32]);
    const label = model.input("label", [32], "i32", { below: 10 });
    let maps: Tensor = relu(batchNorm(convolution(x, "c", 16, 3, 1), { name: "n" }));
    for (const [name, out, stride] of [
      ["b1", 16, 1],
      ["b2", 32, 2],
      ["b3", 64, 2],
    ] as const)
      maps = residual(maps, name, out, stride);
    const logits: Tensor = linear(reshape(globalAvgPool(maps), [32, 64]) as Tensor, 10, { name: "f" });
    return { loss: crossEntropy(logits, label), optimizer: sgd({ learningRate: 0.1, momentum: 0.9 }) };
  },
});
