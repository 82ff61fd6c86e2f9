/** Points of two spirals, one around the other: which one is a point of? Put your own data here. */

/** `x`: two numbers for each point; `label`: 0 or 1. */
export interface Points {
  readonly x: Float32Array;
  readonly label: Int32Array;
}

/** Different points for each seed. */
export function spirals(size: number, seed: number): Points {
  const x = new Float32Array(2 * size);
  const label = new Int32Array(size);
  for (let k = 0; k < size; k++) {
    const radius = (k + 0.5) / size;
    const angle = 8 * radius + Math.PI * (k % 2);
    x[2 * k] = radius * Math.cos(angle) + 0.02 * noise(seed + 2 * k);
    x[2 * k + 1] = radius * Math.sin(angle) + 0.02 * noise(seed + 2 * k + 1);
    label[k] = k % 2;
  }
  return { x, label };
}

/** From -1 to 1, and the same for the same number. */
const noise = (number: number): number => (Math.sin(number * 12.9898) * 43758.5453) % 1;
