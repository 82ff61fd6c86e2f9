/**
 * A gated recurrent unit reads a film review word by word and tells whether it is for or against the film. "Not", "although" and "but"
 * turn around what was or will be said: the words alone do not tell.
 *
 *   words [64, 26] → embedding 16 → GRU with 32 hidden units → its last state → linear 1, the logit of "for".
 *   Binary cross entropy, Adam with learning rate 0.005, gradients clipped to a joint norm of 1.  Shorter reviews are
 *   filled up in front.
 *
 * Result, in ten seconds: all of the test reviews, none of which it was trained on. The mean of the words' embeddings instead of the
 * GRU (`--set reader=bag-of-words`) tells 50 %, as does a coin.
 * Data: reviews made by a small grammar. Source: Cho et al., "Learning phrase representations using RNN encoder–decoder"
 * (2014); Chung et al., "Empirical evaluation of gated recurrent neural networks" (2014).
 */
import {
  adam,
  binaryCrossEntropyWithLogits,
  cast,
  clipByGlobalNorm,
  defineModel,
  embedding,
  equal,
  greater,
  gru,
  linear,
  mean,
  narrow,
  reshape,
  sigmoid,
  type Tensor,
} from "../compiler/index.ts";
import { encodeReview, reviewLength, reviews, words } from "./data/reviews.ts";

const [length, size, hidden] = [reviewLength, 16, 32] as const;

export default defineModel({
  name: "gru",
  options: { reader: "gru", batch: 64 },
  variants: { "bag-of-words": { reader: "bag-of-words" } },
  build(model, { reader, batch }) {
    const ids = model.input("words", [batch, length], "i32", { below: words.length });
    const positive = model.input("positive", [batch]);
    const embedded: Tensor = embedding(ids, size, { name: "embed", count: words.length });
    // What has been read after each word; in a bag, the words lie in any order.
    const states =
      reader === "bag-of-words"
        ? mean(embedded, 1, { keepDims: true })
        : gru(embedded, { name: "gru", hidden }).output;
    const steps = states.shape[1]!;
    const opinions: Tensor = reshape(linear(states, 1, { name: "head" }), [batch, steps]);
    const logit: Tensor = reshape(narrow(opinions, 1, steps - 1, steps), [batch]);
    return {
      loss: binaryCrossEntropyWithLogits(logit, positive),
      optimizer: clipByGlobalNorm(adam({ learningRate: 0.005 }), 1),
      outputs: { probability: sigmoid(opinions) },
      metrics: { accuracy: cast(equal(cast(greater(logit, 0), "f32"), positive), "f32") },
    };
  },
  training: {
    epochs: 2,
    data: ({ seed }) => reviews({ seed }),
    report({ predict, options: { batch } }) {
      const texts = [
        "the story was not dull",
        "although the music was lovely , i did not enjoy the film",
        "the acting was awful but i would not say that the ending was bad",
        "nobody could hate the film although the story was weak",
      ].slice(0, batch);
      const ids = new Int32Array(batch * length);
      for (const [row, text] of texts.entries()) ids.set(encodeReview(text), row * length);
      const probability = predict({ words: ids })["probability"]!;
      const steps = probability.length / batch;
      const lines = texts.flatMap((text, row) => {
        const spoken = text.split(" ");
        const percent = spoken.map((word, k) => {
          const at = (row + 1) * steps - spoken.length + k;
          const value = steps === 1 && k < spoken.length - 1 ? "" : (100 * probability[at]!).toFixed(0);
          return value.padStart(word.length);
        });
        const widths = percent.map((value) => value.length);
        return [
          "",
          `  ${spoken.map((word, k) => word.padStart(widths[k]!)).join(" ")}`,
          `  ${percent.join(" ")}`,
        ];
      });
      return ["How likely it finds a review to be for the film after each word, in percent:", ...lines].join(
        "\n",
      );
    },
  },
});
