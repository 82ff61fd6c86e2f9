/**
 * A character-level recurrent network: reads a text one character at a time and guesses the next.
 *
 *   ids [32, 32] → embedding 32 → tanh RNN with 128 hidden units, over 32 steps → linear 128 → 64 characters.
 *   Cross entropy, Adam with learning rate 0.003, gradients clipped to a joint norm of 5.
 *
 * The recurrence is a scan: a loop in the graph and in the emitted code, whatever the number of steps.
 * Data: sentences made by a small grammar, or any text with `--data FILE`. Source: Karpathy's "The unreasonable
 * effectiveness of recurrent neural networks" (2015).
 */
import {
  adam,
  clipByGlobalNorm,
  crossEntropy,
  defineModel,
  embedding,
  linear,
  reshape,
  rnn,
  type TrainedModel,
} from "../compiler/index.ts";
import { decode, encode, readText } from "../runtime/data/index.ts";
import { random } from "./data/random.ts";
import { characters, sentences } from "./data/text.ts";

const vocabulary = 80;
export default defineModel({
  name: "char-rnn",
  options: { batch: 32, steps: 32, hidden: 128 },
  build(model, { batch, steps, hidden }) {
    const ids = model.input("ids", [batch, steps], "i32", { below: vocabulary });
    const next = model.input("next", [batch, steps], "i32", { below: vocabulary });
    const embedded = embedding(ids, 32, { name: "embed", count: vocabulary });
    const { output } = rnn(embedded, { name: "rnn", hidden });
    const logits = linear(reshape(output, [batch * steps, hidden]), vocabulary, { name: "head" });
    const loss = crossEntropy(logits, reshape(next, [batch * steps]));
    return { loss, optimizer: clipByGlobalNorm(adam({ learningRate: 0.003 }), 5), outputs: { logits } };
  },
  training: {
    epochs: 8,
    async data({ path, seed, options: { steps } }) {
      const text = path === undefined ? sentences({ seed, length: 200_000 }) : await readText(path);
      return characters(text, {
        sequence: steps,
        maximumVocabulary: vocabulary,
        source: path ?? "a small grammar",
      });
    },
    report: (trained) => `A sample:\n${sample(trained, "the ", 300)}`,
  },
});

/** Continues `start` by `length` characters, each drawn from what the network thinks likely. */
function sample(
  { predict, data, options }: TrainedModel<{ batch: number; steps: number }>,
  start: string,
  length: number,
): string {
  const { batch, steps } = options;
  const letters = data.vocabulary!;
  const numbers = random(1);
  const text = [...encode(start, letters)];
  const ids = new Int32Array(batch * steps);
  for (let k = 0; k < length; k++) {
    const window = text.slice(-steps);
    ids.set(window);
    const logits = predict({ ids })["logits"]!;
    const row = (window.length - 1) * vocabulary;
    const scores = Array.from(letters, (_, id) => Math.exp(logits[row + id]!));
    let rest = numbers.uniform(
      0,
      scores.reduce((sum, score) => sum + score, 0),
    );
    const drawn = scores.findIndex((score) => (rest -= score) <= 0);
    text.push(Math.max(drawn, 0));
  }
  return decode(text, letters);
}
