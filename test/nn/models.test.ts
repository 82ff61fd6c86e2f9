/** Recurrent layers, multi-head attention and second derivatives inside PyTorch's models: the first loss and every gradient. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as nn from "../../compiler/nn/index.ts";
import type { Tensor } from "../../compiler/model/tensor.ts";
import { runTraced, type TensorData } from "../support/run-traced.ts";

interface ModelCase {
  readonly model: string;
  readonly parameters: Readonly<Record<string, TensorData>>;
  readonly batches: readonly Readonly<Record<string, TensorData>>[];
  readonly losses: readonly number[];
  readonly gradients0: Readonly<Record<string, TensorData>>;
}

type Batch = Readonly<Record<"x" | "label" | "source" | "target" | "real" | "fake" | "mix", Tensor>>;

const file = new URL("../fixtures/oracle/models.json", import.meta.url);
const { cases } = JSON.parse(readFileSync(file, "utf8")) as { readonly cases: readonly ModelCase[] };

const recurrentClassifier =
  (cell: typeof nn.gru, layers: number, bidirectional: boolean) =>
  ({ x, label }: Batch): Tensor => {
    const { output } = cell(x, { name: "rnn", hidden: 5, layers, bidirectional });
    return nn.crossEntropy(nn.linear(nn.mean(output, 1), 4, { name: "head" }), label);
  };

const attend = (x: Tensor, name: string, options: Partial<nn.MultiHeadOptions> = {}): Tensor =>
  nn.multiHeadAttention(x, { name, heads: 2, ...options });
const normalised = (x: Tensor, change: Tensor, name: string): Tensor =>
  nn.layerNorm(nn.add(x, change), { name });
const forward = (x: Tensor, name: string): Tensor =>
  nn.linear(nn.relu(nn.linear(x, 16, { name: `${name}.linear1` })), 8, { name: `${name}.linear2` });

/** `torch.nn.TransformerEncoderLayer` and `TransformerDecoderLayer`, normalised after each part. */
function encoderDecoder({ source, target, label }: Batch): Tensor {
  let memory = normalised(source, attend(source, "encoder.self_attn"), "encoder.norm1");
  memory = normalised(memory, forward(memory, "encoder"), "encoder.norm2");
  let x = normalised(target, attend(target, "decoder.self_attn", { causal: true }), "decoder.norm1");
  x = normalised(x, attend(x, "decoder.multihead_attn", { key: memory }), "decoder.norm2");
  x = normalised(x, forward(x, "decoder"), "decoder.norm3");
  return nn.crossEntropy(nn.linear(x, 9, { name: "head" }), label);
}

const critic = (x: Tensor): Tensor => nn.linear(nn.tanh(nn.linear(x, 8, { name: "0" })), 1, { name: "2" });

/** A gradient inside the loss, which is differentiated again. */
function gradientPenalty({ real, fake, mix }: Batch): Tensor {
  const mixed: Tensor = nn.add(nn.mul(mix, real), nn.mul(nn.sub(1, mix), fake));
  const slope: Tensor = nn.norm(nn.grad(nn.sum(critic(mixed)), mixed), 1);
  const penalty: Tensor = nn.mul(nn.mean(nn.square(nn.sub(slope, 1))), 10);
  return nn.add(nn.sub(nn.mean(critic(fake)), nn.mean(critic(real))), penalty);
}

const builders: Readonly<Record<string, (batch: Batch) => Tensor>> = {
  "rnn-1": recurrentClassifier(nn.rnn, 1, false),
  "rnn-2-bidirectional": recurrentClassifier(nn.rnn, 2, true),
  "lstm-1": recurrentClassifier(nn.lstm, 1, false),
  "lstm-2-bidirectional": recurrentClassifier(nn.lstm, 2, true),
  "gru-1": recurrentClassifier(nn.gru, 1, false),
  "gru-2-bidirectional": recurrentClassifier(nn.gru, 2, true),
  "transformer-encoder-decoder": encoderDecoder,
  "wgan-gp-critic": gradientPenalty,
};

describe("gradients of PyTorch's models", () => {
  test.each(Object.entries(builders))("%s", (name, build) => {
    const { parameters, batches, losses, gradients0 } = cases.find(({ model }) => model === name)!;
    const given = Object.entries(parameters).map(([parameter, { data }]) => [parameter, data] as const);
    const run = runTraced((inputs) => build(inputs as Batch), batches[0]!, {
      persistent: Object.fromEntries(given),
      cotangent: [1],
      wrt: Object.keys(gradients0),
    });
    expect(run.output.data[0]).toBeCloseTo(losses[0]!, 10);
    for (const [parameter, { data }] of Object.entries(gradients0)) {
      const scale = Math.max(1e-3, ...data.map(Math.abs));
      const differences = data.map((value, k) => Math.abs(run.gradients[parameter]![k]! - value) / scale);
      expect(Math.max(...differences), parameter).toBeLessThan(1e-9);
    }
  });
});
