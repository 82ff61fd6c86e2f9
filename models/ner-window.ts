/**
 * Which words are names? A window classifier: it scores a word by the words around it, names above all others.
 *
 *   window [64, 5] → 16 numbers for each word, side by side: x [64, 80] → h = tanh(W x + b), 32 hidden units → score s = uᵀ h
 *   The same for a corrupt window, which has no name in the middle: s'. Loss = max(0, 1 - s + s'). 4672 parameters,
 *   Adam with learning rate 0.003. A word is a name if its score is above a threshold, the best one for the words of training.
 *
 * Data: sentences in lower case after invented rules, where half of the names are ordinary words as well and a quarter has never
 * been seen. Result, within 10 seconds: F1 0.99 for the words of new sentences; remembering which words were names gives 0.64.
 * Source: Collobert, Weston, "A unified architecture for natural language processing" (2008); Manning, Socher and others,
 * "Natural language processing with deep learning", lecture notes (CS224n): window classification with a max-margin loss.
 */
import {
  adam,
  cast,
  defineModel,
  embedding,
  flatten,
  greater,
  linear,
  marginRanking,
  tanh,
  type Tensor,
  type TrainedModel,
} from "../compiler/index.ts";
import {
  agreement,
  bestThreshold,
  entities,
  fromMemory,
  type EntityDataset,
  type Sentence,
} from "./data/entities.ts";
const [size, vocabulary, vector, hidden] = [5, 128, 16, 32] as const;

function score(window: Tensor) {
  const x = flatten(embedding(window, vector, { name: "words", share: true, count: vocabulary }));
  const h = tanh(linear(x, hidden, { name: "hidden", share: true }));
  return linear(h, 1, { name: "score", share: true, bias: false });
}

export default defineModel({
  name: "ner-window",
  options: { batch: 64 },
  build(model, { batch }) {
    const ofName = score(model.input("window", [batch, size], "i32", { below: vocabulary }));
    const ofOther = score(model.input("corrupt", [batch, size], "i32", { below: vocabulary }));
    return {
      loss: marginRanking(ofName, ofOther),
      optimizer: adam({ learningRate: 0.003 }),
      outputs: { score: ofName },
      metrics: { accuracy: cast(greater(ofName, ofOther), "f32") },
    };
  },
  training: {
    epochs: 4,
    data: ({ seed }) => entities({ seed, size }),
    report({ predict, data, options: { batch } }) {
      const known = data as EntityDataset;
      const scoresFor = (sentences: readonly Sentence[]): number[] =>
        scoresOf(Int32Array.from(sentences.flatMap((one) => known.windowsOf(one).flat())), predict, batch);
      const truthOf = (sentences: readonly Sentence[]) => sentences.flatMap(({ isName }) => isName);
      const { train, test } = known.sentences;
      const threshold = bestThreshold(scoresFor(train), truthOf(train));
      const guesses = scoresFor(test).map((value) => value > threshold);
      const row = (title: string, found: readonly boolean[]): string => {
        const { precision, recall, f1 } = agreement(found, truthOf(test));
        return `  ${title.padEnd(24)} precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`;
      };
      let at = 0;
      const marked = test
        .slice(0, 8)
        .map(({ words }) => words.map((word) => (guesses[at++]! ? word.toUpperCase() : word)).join(" "));
      return [
        `Names in ${test.length} new sentences:`,
        row("windows of five words", guesses),
        row("memory of each word", fromMemory(known)),
        "For example, with what it takes for names in capitals:",
        ...marked.map((line) => `  ${line}`),
      ].join("\n");
    },
  },
});

/** The scores of any number of windows, ids [n, size]. */
function scoresOf(windows: Int32Array, predict: TrainedModel["predict"], batch: number): number[] {
  const scores: number[] = [];
  for (let first = 0; first < windows.length; first += batch * size) {
    const given = windows.subarray(first, first + batch * size);
    const window = new Int32Array(batch * size);
    window.set(given);
    scores.push(...Array.from(predict({ window })["score"]!).slice(0, given.length / size));
  }
  return scores;
}
