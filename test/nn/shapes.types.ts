/** Shapes in the types of the tensor functions: what is known, what passes, and what is an error in the editor. */
import * as nn from "../../compiler/nn/index.ts";
import type { Shape } from "../../compiler/model/shapes.ts";
import type { Tensor } from "../../compiler/model/trace.ts";

declare function tensor<const S extends Shape>(shape: S): Tensor<[...S], "f32">;
declare const labels: Tensor<[64], "i32">;
declare const dynamic: Tensor;
declare const side: number;

/** A convolutional classifier, every shape known. */
export function network(): Tensor<[]> {
  const image: Tensor<[64, 1, 28, 28]> = tensor([64, 1, 28, 28]);
  const first: Tensor<[64, 8, 14, 14]> = nn.relu(
    nn.conv2d(image, { name: "conv1", out: 8, kernel: 3, stride: 2, padding: 1 }),
  );
  const pooled: Tensor<[64, 8, 7, 7]> = nn.maxPool2d(first, 2);
  const features: Tensor<[64, 392]> = nn.flatten(pooled);
  const hidden: Tensor<[64, 100]> = nn.gelu(nn.linear(features, 100, { name: "hidden" }));
  const logits: Tensor<[64, 10]> = nn.linear(nn.dropout(nn.layerNorm(hidden, { name: "norm" }), 0.1), 10, {
    name: "out",
  });
  const hits: Tensor<[64]> = nn.accuracy(logits, labels);
  const each: Tensor<[64]> = nn.crossEntropy(logits, labels, { reduction: "none" });
  return nn.add(nn.add(nn.mean(each), nn.mean(hits)), nn.crossEntropy(logits, labels));
}

/** Calls inside calls, and numbers for tensors. */
export function nested(): void {
  const x = tensor([64, 10]);
  const row = tensor([10]);
  const a: Tensor<[64, 10], "f32"> = nn.add(nn.mul(x, row), nn.mul(2, nn.sub(row, 1)));
  const b: Tensor<[64, 10]> = nn.div(nn.exp(x), nn.sum(nn.exp(x), 1, { keepDims: true }));
  const c: Tensor<[]> = nn.sum(nn.square(nn.sub(nn.matmul(x, tensor([10, 3])), tensor([64, 3]))));
  const d: Tensor<[64, 10], "bool"> = nn.greater(x, 0);
  const e: Tensor<[64, 10]> = nn.where(d, x, 0);
  const f: Tensor<[64, 64]> = nn.matmul(x, nn.transpose(x));
  const g: Tensor<[64, 20]> = nn.concat([x, nn.relu(x)], 1);
  const h: Tensor<[2, 64, 10]> = nn.stack([x, x]);
  const i: Tensor<[64], "i32"> = nn.argmax(x);
  const j: Tensor<[64, 5]> = nn.slice(x, [0, 2], [64, 7]);
  const k: Tensor<[64, 32], "f32"> = nn.embedding(labels, 32, { name: "embedding", count: 9 });
  const l: Tensor<[64, 10], "f32"> = nn.oneHot(labels, 10);
  const m: Tensor<[64, 2, 5]> = nn.reshape(x, [64, 2, -1]);
  const n: Tensor<[64, 10]> = nn.grad(nn.sum(x), x);
  const o: [Tensor<[64, 10], "f32">, Tensor<[10], "f32">] = nn.grad(nn.mse(x, row), [x, row]);
  const p: Tensor<[64, 1, 10]> = nn.unsqueeze(nn.add(x, x), 1);
  const q: Tensor<[64, 3]> = nn.topK(x, 3).values;
  const r: Tensor<[5, 10], "i32"> = nn.topK(x, 5, 0).indices;
  const s: Tensor<[64, 10]> = nn.maskedSoftmax(nn.rotary(x), nn.greater(row, 0));
  void [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s];
}

/** Matrices in the last two axes. */
export function matrices(): void {
  const batch = tensor([8, 3, 3]);
  const a: Tensor<[8]> = nn.determinant(nn.cholesky(batch));
  const b: Tensor<[]> = nn.logdet(nn.inverse(tensor([3, 3])));
  const c: Tensor<[3, 5], "f32"> = nn.solve(tensor([3, 3]), tensor([3, 5]));
  const d: Tensor<[8, 3]> = nn.diagonal(batch);
  const e: Tensor<[8, 3, 3]> = nn.sort(nn.cumprod(batch, 1), 0);
  const f: Tensor<[8, 3, 3], "i32"> = nn.argsort(batch);
  const g: Tensor<[8, 1, 3]> = nn.prod(batch, 1, { keepDims: true });
  // @ts-expect-error the trace of a batch is one number each
  const h: Tensor<[]> = nn.trace(batch);
  void [a, b, c, d, e, f, g, h];
}

/** The carry keeps its shape, a step loses the time axis and a stack gains it. */
export function recurrence(): void {
  const xs = tensor([7, 64, 10]);
  const { carry, ys } = nn.scan({ carry: { total: tensor([64, 10]) }, xs: { x: xs } }, ({ total }, { x }) => {
    const step: Tensor<[64, 10], "f32"> = x;
    const next: Tensor<[64, 10], "f32"> = nn.add(total, step);
    return { carry: { total: next }, ys: { next } };
  });
  const last: Tensor<[64, 10], "f32"> = carry.total;
  const all: Tensor<[number, 64, 10], "f32"> = ys.next;
  void [last, all];
}

/** What is not literal passes. */
export function permissive(): readonly Tensor[] {
  return [
    nn.add(dynamic, dynamic),
    nn.add(nn.mul(dynamic, dynamic), nn.exp(dynamic)),
    nn.add(nn.mul(dynamic, 2), tensor([3])),
    nn.matmul(nn.tanh(nn.matmul(dynamic, dynamic)), nn.transpose(dynamic)),
    nn.sum(nn.mul(dynamic, nn.softmax(dynamic)), 1),
    nn.reshape(nn.transpose(dynamic, [1, 0]), [3, side]),
    nn.linear(nn.relu(nn.linear(dynamic, side, { name: "a" })), 3, { name: "b" }),
    nn.conv2d(nn.maxPool2d(dynamic, side), { name: "c", out: side, kernel: [side, 3] }),
    nn.concat([dynamic, tensor([3])]),
    nn.where(nn.equal(dynamic, 1), nn.add(dynamic, dynamic), 0),
    nn.mse(nn.linear(dynamic, 1, { name: "d" }), dynamic),
    nn.crossEntropy(nn.reshape(dynamic, [-1, 10]), nn.reshape(dynamic, [-1])),
    nn.crossEntropy(dynamic, labels),
    nn.accuracy(tensor([64, 10]), dynamic),
    nn.nll(tensor([side, 10]), labels, { reduction: "none" }),
    nn.unsqueeze(nn.sub(1, dynamic), 1),
    nn.topK(dynamic, side).values,
    nn.maskedSoftmax(dynamic, nn.less(dynamic, tensor([3]))),
    nn.maximum(nn.mean(nn.square(dynamic)), 1),
  ];
}

export function mistakes(): void {
  // @ts-expect-error shapes do not broadcast: [64, 10] and [64]
  nn.add(tensor([64, 10]), tensor([64]));
  // @ts-expect-error shapes do not broadcast: [64, 10] and [3]
  nn.mul(nn.exp(tensor([64, 10])), nn.exp(tensor([3])));
  // @ts-expect-error shapes do not broadcast: [2] and [3]
  nn.less(tensor([2]), tensor([3]));
  // @ts-expect-error matmul: inner dimensions differ: [64, 1000] x [100, 10]
  nn.matmul(tensor([64, 1000]), tensor([100, 10]));
  // @ts-expect-error linear: a scalar has no features: []
  nn.linear(tensor([]), 10, { name: "scalar" });
  // @ts-expect-error affine: [64, 784] has 784 features, weight [out, in] is [784, 10]
  nn.affine(tensor([64, 784]), tensor([784, 10]));
  // @ts-expect-error the result is [64, 5], not [64, 10]
  const logits: Tensor<[64, 10]> = nn.linear(tensor([64, 784]), 5, { name: "logits" });
  // @ts-expect-error reshape: [64, 784] has 50176 elements, [64, 28, 27] has 48384
  nn.reshape(tensor([64, 784]), [64, 28, 27]);
  // @ts-expect-error reshape: [64, 784] does not divide into [-1, 27]
  nn.reshape(tensor([64, 784]), [-1, 27]);
  // @ts-expect-error concat: shapes differ outside of axis 0: [64, 10] and [64, 11]
  nn.concat([tensor([64, 10]), tensor([64, 11])]);
  // @ts-expect-error stack: shapes differ: [64, 10] and [64, 11]
  nn.stack([tensor([64, 10]), tensor([64, 11])]);
  // @ts-expect-error axis 2 is outside of [64, 10]
  nn.sum(tensor([64, 10]), 2);
  // @ts-expect-error axis 2 is outside of [64, 10]
  nn.argmax(tensor([64, 10]), 2);
  // @ts-expect-error topK: axis -1 of [64, 10] has less than 11 elements
  nn.topK(tensor([64, 10]), 11);
  // @ts-expect-error topK: axis 2 is outside of [64, 10]
  nn.topK(tensor([64, 10]), 3, 2);
  // @ts-expect-error shapes do not broadcast: [64, 10] and [9]
  nn.maskedSoftmax(tensor([64, 10]), nn.greater(tensor([9]), 0));
  // @ts-expect-error transpose: [64] has fewer than two axes
  nn.transpose(tensor([64]));
  // @ts-expect-error conv2d: a 7x7 kernel does not fit into [8, 3, 5, 5] with padding 0x0, dilation 1x1
  nn.conv2d(tensor([8, 3, 5, 5]), { name: "conv", out: 4, kernel: 7 });
  // @ts-expect-error conv2d: input must be [batch, channels, height, width], is [8, 3]
  nn.conv2d(tensor([8, 3]), { name: "conv", out: 4, kernel: 3 });
  // @ts-expect-error [8, 3, 32, 32] has 3 channels, weight is [16, 4, 5, 5]
  nn.convolve(tensor([8, 3, 32, 32]), tensor([16, 4, 5, 5]));
  // @ts-expect-error maxPool2d: a 7x7 kernel does not fit
  nn.maxPool2d(tensor([8, 3, 5, 5]), 7);
  // @ts-expect-error shapes do not broadcast: [64, 10] and [64, 9]
  nn.mse(tensor([64, 10]), tensor([64, 9]));
  // @ts-expect-error crossEntropy: labels must be i32, not f32
  nn.crossEntropy(tensor([64, 10]), tensor([64]));
  // @ts-expect-error crossEntropy: scores [63, 10] need labels [63], not [64]
  nn.crossEntropy(tensor([63, 10]), labels);
  // @ts-expect-error nll: scores [64, 8, 10] need labels [64, 8], not [64]
  nn.nll(tensor([64, 8, 10]), labels, { reduction: "sum" });
  // @ts-expect-error multiclassHinge: scores [] have no axis of classes
  nn.multiclassHinge(tensor([]), labels);
  // @ts-expect-error accuracy: labels must be i32, not bool
  nn.accuracy(tensor([64, 10]), nn.greater(tensor([64]), 0));
  // @ts-expect-error slice: [0] to [11] is outside of [10]
  nn.slice(tensor([10]), [0], [11]);
  // @ts-expect-error new axis 4 is outside of [64, 10]
  nn.unsqueeze(tensor([64, 10]), 4);
  nn.relu(logits);
}
