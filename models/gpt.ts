/**
 * A small GPT: a transformer that reads up to 32 characters and guesses the next, at all positions at once.
 *
 *   ids [16, 32] → token + position embedding 64 → 2 blocks of 4-head causal attention and GELU 256, each after a layer norm
 *   and added to what it read → layer norm → logits by the token embedding itself (tied).  107,264 parameters.
 *   Cross entropy, AdamW with learning rate 0.003, reached over 50 steps.
 *   Every size is an option: `--set blocks=12 --set size=192 --set context=128`.
 *
 * Result, within a minute: a test loss below 0.6 nats per character (0.9 bits) on the built-in sentences, of 4.4 at first;
 * the samples are words and mostly grammar.
 * Data: sentences made by a small grammar, or any text with `--data FILE`.
 * Source: Radford et al., "Language models are unsupervised multitask learners" (2019).
 */
import {
  adamw,
  add,
  crossEntropy,
  defineModel,
  gelu,
  initial,
  layerNorm,
  linear,
  matmul,
  multiHeadAttention,
  reshape,
  schedules,
  take,
  transpose,
  type Tensor,
  type TrainedModel,
} from "../compiler/index.ts";
import { decode, encode, readText } from "../runtime/data/index.ts";
import { random } from "./data/random.ts";
import { characters, sentences } from "./data/text.ts";

const options = { batch: 16, context: 32, vocabulary: 80, size: 64, heads: 4, blocks: 2 };

/** Attention, then a network for each position by itself: [batch, context, size] both ways. */
function block(x: Tensor, name: string, { size, heads }: typeof options): Tensor {
  const read = layerNorm(x, { name: `${name}.norm1` });
  const attended: Tensor = add(
    x,
    multiHeadAttention(read, { name: `${name}.attention`, heads, causal: true }),
  );
  const inner = gelu(
    linear(layerNorm(attended, { name: `${name}.norm2` }), 4 * size, { name: `${name}.up` }),
  );
  return add(attended, linear(inner, size, { name: `${name}.down` }));
}

export default defineModel({
  name: "gpt",
  options,
  build(model, sizes) {
    const { batch, context, vocabulary, size, blocks } = sizes;
    const ids = model.input("ids", [batch, context], "i32", { below: vocabulary });
    const next = model.input("next", [batch, context], "i32", { below: vocabulary });
    const tokens = model.parameter("tokens.weight", [vocabulary, size], initial.normal(0, 0.05));
    const positions = model.parameter("positions.weight", [context, size], initial.normal(0, 0.05));
    let x: Tensor = add(take(tokens, ids), positions);
    for (let k = 0; k < blocks; k++) x = block(x, `blocks.${k}`, sizes);
    const logits: Tensor = matmul(layerNorm(x, { name: "norm" }), transpose(tokens));
    return {
      loss: crossEntropy(reshape(logits, [batch * context, vocabulary]), reshape(next, [batch * context])),
      optimizer: adamw({
        learningRate: schedules.linearWarmUp({ learningRate: 0.003, steps: 50, startFactor: 0.1 }),
      }),
      outputs: { logits },
    };
  },
  training: {
    epochs: 2,
    async data({ path, seed, options: { context, vocabulary } }) {
      const text = path === undefined ? sentences({ seed, length: 150_000 }) : await readText(path);
      return characters(text, {
        sequence: context,
        maximumVocabulary: vocabulary,
        source: path ?? "a small grammar",
      });
    },
    report: (trained) => `Samples:\n${samples(trained, 80).join("\n")}`,
  },
});

/** A line from each row of a batch: characters drawn one by one from what the network thinks likely. */
function samples({ predict, data, options: sizes }: TrainedModel<typeof options>, length: number): string[] {
  const { batch, context, vocabulary } = sizes;
  const letters = data.vocabulary!;
  const numbers = random(1);
  const lines = Array.from({ length: batch }, () => [...encode("\n", letters)]);
  const ids = new Int32Array(batch * context);
  for (let k = 0; k < length; k++) {
    for (const [row, line] of lines.entries()) ids.set(line.slice(-context), row * context);
    const logits = predict({ ids })["logits"]!;
    for (const [row, line] of lines.entries()) {
      const at = (row * context + Math.min(line.length, context) - 1) * vocabulary;
      const weights = Array.from(letters, (_, id) => Math.exp(logits[at + id]!));
      let rest = numbers.uniform(
        0,
        weights.reduce((sum, weight) => sum + weight, 0),
      );
      line.push(
        Math.max(
          weights.findIndex((weight) => (rest -= weight) <= 0),
          0,
        ),
      );
    }
  }
  return lines.map((line) => `  ${decode(line, letters).trim().split("\n")[0]}`);
}
