/** A PyTorch state_dict, written by the safetensors library (`fixtures/state-dict/make.py`), loads by name into a compiled trainer. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  batchNorm,
  compile,
  conv1d,
  crossEntropy,
  defineModel,
  embedding,
  layerNorm,
  linear,
  lstm,
  mean,
  relu,
  sgd,
  transpose,
} from "../../compiler/index.ts";

const folder = new URL("../fixtures/state-dict/", import.meta.url);
const stateDict = readFileSync(new URL("network.safetensors", folder));
const expected = JSON.parse(readFileSync(new URL("expected.json", folder), "utf8")) as {
  readonly tokens: readonly number[];
  readonly logits: readonly number[];
};

const network = defineModel({
  name: "network",
  build(model) {
    const tokens = model.input("tokens", [4, 7], "i32", { below: 11 });
    const vectors = embedding(tokens, 6, { name: "embed", count: 11 });
    const { output } = lstm(vectors, { name: "rnn", hidden: 5, layers: 2, bidirectional: true });
    const maps = conv1d(transpose(output, [0, 2, 1]), { name: "conv", out: 8, kernel: 3, padding: 1 });
    const features = mean(relu(batchNorm(maps, { name: "bn" })), 2);
    const logits = linear(layerNorm(features, { name: "norm" }), 3, { name: "head" });
    const loss = crossEntropy(logits, model.input("label", [4], "i32", { below: 3 }));
    return { loss, optimizer: sgd({ learningRate: 0.1 }), outputs: { logits } };
  },
});

test.each(["f32", "f64"] as const)(
  "loads every tensor, and computes PyTorch's logits, in %s",
  async (float) => {
    const compiled = await compile(network, { float });
    const trainer = await compiled.createTrainer({ seed: 1 });
    const { loaded, ignored, missingState } = trainer.load(stateDict);
    const persistent = [...Object.keys(trainer.parameters), "bn.running_mean", "bn.running_var"];
    expect([...loaded].toSorted()).toEqual(persistent.toSorted());
    expect(ignored).toEqual(["bn.num_batches_tracked"]);
    expect(missingState).toBe(true);
    const { logits } = trainer.predict({ tokens: Int32Array.from(expected.tokens) });
    expect(logits).toHaveLength(expected.logits.length);
    // PyTorch's are float32 numbers themselves.
    for (const [k, value] of expected.logits.entries()) expect(logits![k]).toBeCloseTo(value, 5);
  },
);
