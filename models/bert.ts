/**
 * BERT: a transformer that learns a language by filling in words that are hidden from it, and reads in both directions.
 *
 *   ids [32, 16], words → word + position embedding 48 → layer norm → 2 encoder layers, 4 heads, 192 hidden units, GELU
 *   → linear 48 → GELU → layer norm → logits by the word embedding.  64,168 parameters.
 *   In every step 15 % of the words are drawn to be guessed: of these 80 % are masked, 10 % become any word, and 10 % stay as they
 *   are. The draw is part of the compiled step. Cross entropy of these words; AdamW with learning rate 0.005, reached over 50 steps
 *   and falling to 0.
 *
 * Result, in half a minute: 62 % of the hidden words of the test are guessed; always guessing the most frequent word, "the", is
 * right for 21 %. Most of the others cannot be known: any animal may like any other.
 * Data: sentences made by a small grammar, or any text: `--data FILE --set vocabulary=5000`.
 * Source: Devlin et al., "BERT: pre-training of deep bidirectional transformers" (2019); without its second task, of telling which
 * sentence is next, as in Liu et al., "RoBERTa" (2019).
 */
import {
  adamw,
  add,
  and,
  argmax,
  cast,
  crossEntropy,
  defineModel,
  div,
  equal,
  floor,
  gelu,
  initial,
  layerNorm,
  less,
  linear,
  matmul,
  maximum,
  notEqual,
  randomUniform,
  schedules,
  sum,
  take,
  transformerEncoderLayer,
  transpose,
  where,
  type Tensor,
  type TrainedModel,
} from "../compiler/index.ts";
import { readText } from "../runtime/data/index.ts";
import { sentences } from "./data/text.ts";
import { maskId, specialTokens, unknownId, wordSequences } from "./data/words.ts";

const options = { batch: 32, words: 16, vocabulary: 88, size: 48, heads: 4, layers: 2, trainingSteps: 714 };

/** The network reads twice: what is hidden in training, and what is shown for predictions. */
const share = { share: true };

/** Logits of the word at each place, [batch, words, vocabulary], from ids [batch, words]. */
function guess(ids: Tensor, { words, vocabulary, size, heads, layers }: typeof options): Tensor {
  const start = initial.normal(0, 0.05);
  const table = ids.trace.parameter("words.weight", [vocabulary, size], start, share);
  const positions = ids.trace.parameter("positions.weight", [words, size], start, share);
  const embedded: Tensor = add(take(table, ids), positions);
  let x: Tensor = layerNorm(embedded, { name: "norm", ...share });
  for (let k = 0; k < layers; k++)
    x = transformerEncoderLayer(x, { name: `layers.${k}`, heads, activation: gelu, ...share });
  const read: Tensor = gelu(linear(x, size, { name: "head", ...share }));
  const bias = ids.trace.parameter("head.vocabulary.bias", [vocabulary], initial.zeros, share);
  return add(matmul(layerNorm(read, { name: "head.norm", ...share }), transpose(table)), bias);
}

/** Draws which words are to be guessed, and hides them. */
export function hide(ids: Tensor, vocabulary: number): { readonly shown: Tensor; readonly chosen: Tensor } {
  const draw = randomUniform(ids, ids.shape);
  const anyWord = cast(floor(randomUniform(ids, ids.shape, specialTokens.length, vocabulary)), "i32");
  const chosen = and(less(draw, 0.15), notEqual(ids, unknownId));
  const hidden = where(less(draw, 0.8 * 0.15), maskId, where(less(draw, 0.9 * 0.15), anyWord, ids));
  const shown = where(chosen, hidden, ids);
  return { shown, chosen };
}

export default defineModel({
  name: "bert",
  options,
  build(model, sizes) {
    const { batch, words, vocabulary, trainingSteps } = sizes;
    const ids: Tensor = model.input("ids", [batch, words], "i32", { below: vocabulary });
    const { shown, chosen } = hide(ids, vocabulary);
    const guesses = guess(shown, sizes);
    const right: Tensor = and(equal(argmax(guesses), ids), chosen);
    const count = (which: Tensor): Tensor => sum(cast(which, "f32"));
    return {
      loss: crossEntropy(guesses, where(chosen, ids, -1), { ignoreIndex: -1 }),
      optimizer: adamw({
        learningRate: schedules.linearWarmUp({
          learningRate: schedules.cosine({ learningRate: 0.005, steps: trainingSteps }),
          steps: 50,
          startFactor: 0.1,
        }),
      }),
      outputs: { logits: guess(ids, sizes) },
      metrics: { accuracy: div(count(right), maximum(count(chosen), 1)) },
    };
  },
  training: {
    epochs: 6,
    options: ({ steps: trainingSteps }) => ({ trainingSteps }),
    async data({ path, seed, options: { words, vocabulary } }) {
      const text = path === undefined ? sentences({ seed, length: 300_000 }) : await readText(path);
      return wordSequences(text, { sequence: words, vocabulary, source: path ?? "a small grammar" });
    },
    report,
  },
});

function report({
  predict,
  data,
  options: { batch, words, vocabulary },
}: TrainedModel<typeof options>): string {
  const tokens = data.vocabulary!.split(" ");
  const frequent = specialTokens.length;
  const test = (data.test ?? data.train).inputs["ids"]!;
  const share = test.filter((id) => id === frequent).length / test.length;
  const rows = Math.min(batch, test.length / words, 12);
  const ids = new Int32Array(batch * words);
  ids.set(test.subarray(0, rows * words));
  const hidden = Array.from({ length: rows }, (_, row) => row * words + ((5 * row + 2) % words));
  const answers = hidden.map((place) => ids[place]!);
  for (const place of hidden) ids[place] = maskId;
  const logits = predict({ ids })["logits"]!;
  const lines = hidden.map((place, row) => {
    const scores = tokens.map((_, token) => Math.exp(logits[place * vocabulary + token]!));
    const total = scores.reduce((a, b) => a + b);
    const best = [...scores.keys()].toSorted((a, b) => scores[b]! - scores[a]!).slice(0, 3);
    const guesses = best.map((token) => `${tokens[token]!} ${((100 * scores[token]!) / total).toFixed(0)} %`);
    const shown = [...ids.subarray(row * words, (row + 1) * words)].map((id, k) =>
      row * words + k === place ? "____" : tokens[id]!,
    );
    return `  ${shown.join(" ")}\n      ${tokens[answers[row]!]!}: ${guesses.join(", ")}`;
  });
  return `Always guessing "${tokens[frequent]}" is right for ${(100 * share).toFixed(1)} % of the words of the test.
Hidden words, and what the network thinks they are:
${lines.join("\n")}`;
}
