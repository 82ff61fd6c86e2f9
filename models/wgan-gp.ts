/**
 * A Wasserstein GAN with gradient penalty: the critic's slope is kept near 1, which takes a gradient inside the loss, and so
 * second derivatives in training.
 *
 *   generator: noise [256, 8] → linear 64 → ReLU → linear 64 → ReLU → linear 2
 *   critic: point [256, 2] → linear 64 → softplus → linear 64 → softplus → linear 1, a score
 *   critic's loss = mean score of made points - mean score of data + 0.1 mean((‖∇ score‖ - 1)²), the gradient taken at points
 *   between the two; generator's loss = -mean score of made points.  An Adam each, with learning rate 0.001; on every batch
 *   the critic steps five times, then the generator once.
 *
 * Result, within a minute: points at all of eight Gaussians on a circle, 40 % of them within four deviations of a centre.
 * Source: Gulrajani et al., "Improved training of Wasserstein GANs" (2017).
 */
import {
  adam,
  add,
  defineModel,
  grad,
  linear,
  mean,
  mul,
  neg,
  norm,
  randomNormal,
  randomUniform,
  relu,
  softplus,
  square,
  sub,
  sum,
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

function score(point: Tensor) {
  const h1 = softplus(linear(point, hidden, { name: "critic.0", share: true }));
  const h2 = softplus(linear(h1, hidden, { name: "critic.1", share: true }));
  return linear(h2, 1, { name: "critic.2", share: true });
}

export default defineModel({
  name: "wgan-gp",
  options: { batch: 256 },
  build(model, { batch }) {
    const real = model.input("x", [batch, 2]);
    const fake = generate(randomNormal(model, [batch, noiseSize]));
    const share = randomUniform(model, [batch, 1]);
    const between = add(fake, mul(share, sub(real, fake)));
    const slope = norm(grad(sum(score(between)), between), 1);
    const penalty = mean(square(sub(slope, 1)));
    const madeScore = mean(score(fake));
    return {
      objectives: {
        critic: {
          loss: add(sub(madeScore, mean(score(real))), mul(penalty, 0.1)),
          optimizer: adam({ learningRate: 0.001, betas: [0.5, 0.9] }),
          parameters: (name) => name.startsWith("critic."),
        },
        generator: {
          loss: neg(madeScore),
          optimizer: adam({ learningRate: 0.001, betas: [0.5, 0.9] }),
          parameters: (name) => name.startsWith("generator."),
        },
      },
      outputs: { points: fake },
    };
  },
  training: {
    epochs: 30,
    steps: { critic: 5 },
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
