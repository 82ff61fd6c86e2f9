/**
 * A generative adversarial network: a generator makes points out of noise, a discriminator tells them from the data's, and
 * each learns from the other.
 *
 *   generator: noise [256, 8] → linear 64 → ReLU → linear 64 → ReLU → linear 2
 *   discriminator: point [256, 2] → linear 64 → leaky ReLU → linear 64 → leaky ReLU → linear 1, the logit of "from the data"
 *   Two objectives with an Adam each, which take turns on every batch.
 *
 * Result, within a minute: points at all of eight Gaussians on a circle, 80 % of them within four deviations of a centre.
 * Source: Goodfellow et al., "Generative adversarial nets" (2014), with the generator's loss that does not saturate.
 */
import {
  adam,
  add,
  defineModel,
  leakyRelu,
  linear,
  mean,
  neg,
  randomNormal,
  relu,
  softplus,
  type Tensor,
} from "../compiler/index.ts";
import { scatter, sideBySide } from "./data/pictures.ts";
import { ring, ringScore } from "./data/points.ts";
const [noiseSize, hidden] = [8, 64] as const;

function generate(noise: Tensor) {
  const h1 = relu(linear(noise, hidden, { name: "generator.0" }));
  const h2 = relu(linear(h1, hidden, { name: "generator.1" }));
  return linear(h2, 2, { name: "generator.2" });
}

function discriminate(point: Tensor) {
  const h1 = leakyRelu(linear(point, hidden, { name: "discriminator.0", share: true }), 0.2);
  const h2 = leakyRelu(linear(h1, hidden, { name: "discriminator.1", share: true }), 0.2);
  return linear(h2, 1, { name: "discriminator.2", share: true });
}

export default defineModel({
  name: "gan",
  options: { batch: 256 },
  build(model, { batch }) {
    const real = model.input("x", [batch, 2]);
    const fake = generate(randomNormal(model, [batch, noiseSize]));
    const [ofReal, ofFake] = [discriminate(real), discriminate(fake)];
    // -log sigmoid(logit) is softplus(-logit), and -log(1 - sigmoid(logit)) is softplus(logit).
    return {
      objectives: {
        discriminator: {
          loss: add(mean(softplus(neg(ofReal))), mean(softplus(ofFake))),
          optimizer: adam({ learningRate: 0.001, betas: [0.5, 0.999] }),
          parameters: (name) => name.startsWith("discriminator."),
        },
        generator: {
          loss: mean(softplus(neg(ofFake))),
          optimizer: adam({ learningRate: 0.001, betas: [0.5, 0.999] }),
          parameters: (name) => name.startsWith("generator."),
        },
      },
      outputs: { points: fake },
    };
  },
  training: {
    epochs: 100,
    data: ({ seed }) => ring({ seed }),
    report({ predict, data }) {
      const points = predict({})["points"]!;
      const { near, covered } = ringScore(points);
      const truth = data.train.inputs["x"]!.subarray(0, points.length);
      return `The data, and what the generator makes of noise: ${covered} of 8 places, ${(100 * near).toFixed(0)} % of the points near one.
${sideBySide([scatter(truth), scatter(points)])}`;
    },
  },
});
