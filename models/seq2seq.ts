/**
 * Sequence to sequence: reads a date as people write it and writes it as machines do, "3rd of may 1998" as "1998-05-03". An encoder
 * reads all characters, a decoder writes one after the other, and looks before each one where it needs to.
 *
 *   encoder: source [64, 22] → embedding 16 → bidirectional GRU 2 × 32, the keys [64, 22, 64]
 *   decoder, ten times: its state s [64, 64] → scores of the keys → softmax → their average, the context [64, 64];
 *     embedding 16 of the last character, beside the context → GRU cell 64, the next s; beside the context → linear 37
 *   Cross entropy of characters while the decoder is shown the right ones (teacher forcing), Adam with learning rate
 *   0.005 down to 0 along a cosine.  Predicting, it reads what it has written itself.
 *
 * The option `attention` says how scores are computed: "additive" v · tanh(W s + U k), "dot" s · k, "scaled-dot", "bilinear" s · W k,
 * or "local", which predicts the place to look at and weighs the bilinear ones by a bell curve around it (local-p).
 *
 * Result, within a minute: 99 % of the dates of the test are written without a mistake.
 * Data: days of a hundred years, in six ways of writing. No day of the test is trained on.
 * Source: Bahdanau, Cho, Bengio, "Neural machine translation by jointly learning to align and translate" (2015); Luong,
 * Pham, Manning, "Effective approaches to attention-based neural machine translation" (2015).
 */
import {
  adam,
  additiveScores,
  amin,
  and,
  argmax,
  bilinearScores,
  cast,
  clipByGlobalNorm,
  concat,
  crossEntropy,
  defineModel,
  dotScores,
  embedding,
  equal,
  greater,
  gru,
  gruCell,
  initial,
  linear,
  localWindow,
  matmul,
  mul,
  narrow,
  notEqual,
  reshape,
  scaledDotScores,
  scan,
  schedules,
  sigmoid,
  softmax,
  squeeze,
  sum,
  tanh,
  transpose,
  unsqueeze,
  where,
  zeros,
  type Tensor,
  type TrainedModel,
} from "../compiler/index.ts";
import { dates, decodeDate, encodeDate, sourceLength, symbols, targetLength } from "./data/dates.ts";

const [size, hidden, reach] = [16, 64, 3] as const;
const kinds = ["additive", "dot", "scaled-dot", "bilinear", "local"] as const;

/** How well each key [batch, places, hidden] fits the decoder's state: [batch, 1, places]. */
function scoresOf(kind: string, state: Tensor, keys: Tensor): Tensor {
  const query = unsqueeze(state, 1);
  const parameter = (...shape: number[]): Tensor =>
    state.trace.parameter("attention.weight", shape, initial.torchDefault(hidden), { share: true });
  switch (kind) {
    case "dot":
      return dotScores(query, keys);
    case "scaled-dot":
      return scaledDotScores(query, keys);
    case "bilinear":
    case "local":
      return bilinearScores(query, keys, parameter(hidden, hidden));
    case "additive":
      return additiveScores(
        linear(query, hidden / 2, { name: "attention.query", share: true, bias: false }),
        linear(keys, hidden / 2, { name: "attention.key", share: true, bias: false }),
        parameter(hidden / 2),
      );
    default:
      throw new RangeError(`attention is one of ${kinds.join(", ")}, not ${kind}`);
  }
}

/** The weights of the keys, [batch, 1, places]; `present` [batch, 1, places] says where the source has characters. */
function attend(kind: string, state: Tensor, keys: Tensor, present: Tensor): Tensor {
  const scores = scoresOf(kind, state, keys);
  if (kind !== "local") return softmax(where(present, scores, -Infinity));
  const inner = tanh(linear(state, hidden, { name: "centre.0", share: true, bias: false }));
  const part = sigmoid(linear(inner, 1, { name: "centre.1", share: true, bias: false }));
  const length = sum(cast(present, "f32"), 2);
  const window = localWindow(mul(length, part), sourceLength, reach);
  const near = and(present, greater(window, 0));
  return mul(softmax(where(near, scores, -Infinity)), window);
}

export default defineModel({
  name: "seq2seq",
  // Those of 4 epochs: what the learning rate takes to fall to 0.
  options: { batch: 64, attention: "additive", trainingSteps: 512 },
  variants: Object.fromEntries(kinds.slice(1).map((attention) => [attention, { attention }])),
  build(model, { batch, attention, trainingSteps }) {
    const source = model.input("source", [batch, sourceLength], "i32", { below: symbols.length });
    const target = model.input("target", [batch, targetLength], "i32", { below: symbols.length });
    const present: Tensor = unsqueeze(notEqual(source, 0), 1);
    const encoder = gru(embedding(source, size, { name: "source", count: symbols.length }), {
      name: "encoder",
      hidden: hidden / 2,
      bidirectional: true,
    });
    const keys = encoder.output;
    const last: Tensor = reshape(transpose(encoder.hidden, [1, 0, 2]), [batch, hidden]);
    const start: Tensor = tanh(linear(last, hidden, { name: "start" }));

    /** One step of the decoder, which reads the character before. */
    const decode = (state: Tensor, character: Tensor) => {
      const weights = attend(attention, state, keys, present);
      const context: Tensor = squeeze(matmul(weights, keys), 1);
      const read: Tensor = embedding(character, size, { name: "target", share: true, count: symbols.length });
      const next = gruCell(concat([read, context], 1), state, { name: "decoder", share: true });
      const logits: Tensor = linear(concat([next, context], 1), symbols.length, {
        name: "head",
        share: true,
      });
      return { next, logits, weights: squeeze(weights, 1) };
    };

    const begin = zeros(model, [batch], "i32");
    const right = transpose(target);
    const shown = concat([unsqueeze(begin, 0), narrow(right, 0, 0, targetLength - 1)]);
    const taught = scan({ carry: { state: start }, xs: [shown] }, ({ state }, [character]) => {
      const { next, logits } = decode(state, character);
      return { carry: { state: next }, ys: { logits } };
    });

    const carry = { state: start, character: begin };
    const written = scan({ carry, length: targetLength }, ({ state, character }) => {
      const { next, logits, weights } = decode(state, character);
      const best = argmax(logits);
      return { carry: { state: next, character: best }, ys: { best, weights } };
    }).ys;
    return {
      loss: crossEntropy(taught.ys.logits, right),
      optimizer: clipByGlobalNorm(
        adam({ learningRate: schedules.cosine({ learningRate: 0.005, steps: trainingSteps }) }),
        1,
      ),
      outputs: { written: transpose(written.best), weights: transpose(written.weights, [1, 0, 2]) },
      metrics: { accuracy: amin(cast(equal(written.best, right), "f32"), 0) },
    };
  },
  training: {
    epochs: 4,
    options: ({ steps: trainingSteps }) => ({ trainingSteps }),
    data: ({ seed }) => dates({ seed }),
    report: maps,
  },
});

const shades = " .:-=+*#%@";

/** Dates and what the decoder writes; below the first ones, what it looks at: a row for each character that it writes. */
function maps({ predict, options: { batch } }: TrainedModel<{ readonly batch: number }>): string {
  const texts = ["3rd of may 1998", "september 21, 2004", "14 jul 89", "2.11.07", "29/02/2024"].slice(
    0,
    batch,
  );
  const source = new Int32Array(batch * sourceLength);
  for (const [row, text] of texts.entries()) source.set(encodeDate(text, sourceLength), row * sourceLength);
  const { written, weights } = predict({ source }) as Readonly<Record<string, Float32Array>>;
  const lines = texts.map((text, row) => {
    const answer = decodeDate(written!.subarray(row * targetLength, (row + 1) * targetLength));
    if (row > 1) return `  ${text.padEnd(sourceLength)} ${answer}`;
    const map = Array.from(answer, (character, place) => {
      const at = (row * targetLength + place) * sourceLength;
      const looks = Array.from(text, (_, k) => shades[Math.round(9 * weights![at + k]!)]!);
      return `    ${character} ${looks.join("")}`.trimEnd();
    });
    return [`  ${text.padEnd(sourceLength)} ${answer}`, "", `      ${text}`, ...map, ""].join("\n");
  });
  return ["What it writes, and what it looks at for each character:", ...lines].join("\n");
}
