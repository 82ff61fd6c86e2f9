/** Two moons: half circles that reach into each other, a test of densities that no Gaussian fits. */
import { requireCount, type Dataset } from "./dataset.ts";
import { random } from "./random.ts";

const scale = 0.8;
const noise = 0.06;

/** A point of the upper or the lower half circle, from one end at 0 to the other at 1; the centre of both is the origin. */
function moonPoint(upper: boolean, along: number): { readonly x: number; readonly y: number } {
  const angle = Math.PI * along;
  const [x, y] = upper ? [Math.cos(angle), Math.sin(angle)] : [1 - Math.cos(angle), 0.5 - Math.sin(angle)];
  return { x: scale * (x - 0.5), y: scale * (y - 0.25) };
}

/** Points along both, with normal noise of deviation 0.06: x [n, 2] f32. */
export function moons({ seed = 0, train = 8192, test = 2048 } = {}): Dataset {
  const split = (size: number, stream: number) => {
    requireCount("examples", size);
    const numbers = random(seed, stream);
    const x = new Float32Array(2 * size);
    for (let example = 0; example < size; example++) {
      const at = moonPoint(example % 2 === 0, numbers.uniform(0, 1));
      x[2 * example] = at.x + noise * numbers.normal();
      x[2 * example + 1] = at.y + noise * numbers.normal();
    }
    return { size, inputs: { x } };
  };
  return { train: split(train, 0), test: split(test, 1), description: `two moons, noise ${noise}` };
}

/**
 * The mean of -log p over points [n, 2], p being the density that `moons` draws from: the average of a Gaussian along both
 * half circles. No model can do better but by chance.
 */
export function moonsLoss(points: ArrayLike<number>): number {
  const places = 400;
  const centres = Array.from({ length: 2 * places }, (_, k) =>
    moonPoint(k % 2 === 0, (Math.floor(k / 2) + 0.5) / places),
  );
  let total = 0;
  for (let k = 0; k < points.length; k += 2) {
    let density = 0;
    for (const { x, y } of centres)
      density += Math.exp(-((points[k]! - x) ** 2 + (points[k + 1]! - y) ** 2) / (2 * noise ** 2));
    total -= Math.log(density / centres.length / (2 * Math.PI * noise ** 2));
  }
  return total / (points.length / 2);
}
