import { requireCount, type Dataset, type Split } from "./dataset.ts";
import { random, type Random } from "./random.ts";

/*
 * Small colour pictures that need no download: five shapes and five textures, light on dark in random colours,
 * anywhere, turned, resized, lit from a side and noisy. The pictures have the shape of CIFAR-10's.
 */

/** Width and height of a picture, in pixels. */
export const side = 32;
export const channels = 3;
const pixels = side * side;

/** Of all colours in [0, 1]: what is subtracted, and what they are divided by. */
const [mean, deviation] = [0.41, 0.28] as const;

/** What a pixel was in [0, 1] before it was normalized. */
export const brightness = (value: number): number => mean + deviation * value;

/**
 * Where a figure is, as a signed distance: negative inside. A shape reaches from about -1 to 1 in both directions,
 * the period of a texture is 2π.
 */
type Figure = (x: number, y: number) => number;

interface Kind {
  readonly name: string;
  readonly figure: Figure;
  /** Textures fill the picture and are not turned by more than a little, since their direction may be their name. */
  readonly isTexture: boolean;
}

const shape = (name: string, figure: Figure): Kind => ({ name, figure, isTexture: false });
const texture = (name: string, figure: Figure): Kind => ({ name, figure, isTexture: true });

const kinds: readonly Kind[] = [
  shape("disc", (x, y) => Math.hypot(x, y) - 0.95),
  shape("ring", (x, y) => Math.abs(Math.hypot(x, y) - 0.75) - 0.2),
  shape("square", (x, y) => Math.max(Math.abs(x), Math.abs(y)) - 0.8),
  shape("triangle", (x, y) => Math.max(-y, (Math.sqrt(3) * Math.abs(x) + y) / 2) - 0.55),
  shape("cross", (x, y) => {
    const [long, short] = [Math.max(Math.abs(x), Math.abs(y)), Math.min(Math.abs(x), Math.abs(y))];
    return Math.max(long - 1, short - 0.3);
  }),
  texture("rows", (_, y) => Math.sin(y)),
  texture("columns", (x) => Math.sin(x)),
  texture("diagonals", (x, y) => Math.sin((x + y) * Math.SQRT1_2)),
  texture("checkerboard", (x, y) => 1.5 * Math.sin(x) * Math.sin(y)),
  texture("dots", (x, y) => 0.6 - 0.5 * (Math.cos(x) + Math.cos(y))),
];

/** What the labels mean. */
export const shapeNames: readonly string[] = kinds.map(({ name }) => name);

/** A dark colour and a light one, as [red, green, blue] in [0, 1]: what is behind, and what is drawn. */
function colours(numbers: Random): readonly (readonly number[])[] {
  return [0, 0.55].map((least) => Array.from({ length: channels }, () => least + numbers.uniform(0, 0.45)));
}

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/** Draws a kind into picture[0 .. 3 · 32 · 32), a plane for each colour, normalized. */
function draw({ figure, isTexture }: Kind, picture: Float32Array, numbers: Random): void {
  const [back, front] = colours(numbers);
  const angle = isTexture ? 0.15 * numbers.normal() : numbers.uniform(0, 2 * Math.PI);
  const radius = isTexture ? numbers.uniform(5, 9) / (2 * Math.PI) : numbers.uniform(8, 13);
  const centre = (): number => side / 2 + (isTexture ? numbers.uniform(-8, 8) : numbers.uniform(-4, 4));
  const [centreX, centreY] = [centre(), centre()];
  const [cosine, sine] = [Math.cos(angle) / radius, Math.sin(angle) / radius];
  const light = [numbers.uniform(-0.25, 0.25), numbers.uniform(-0.25, 0.25)] as const;
  const noise = numbers.uniform(0.02, 0.12);
  for (let row = 0; row < side; row++)
    for (let column = 0; column < side; column++) {
      const [dx, dy] = [column - centreX, row - centreY];
      const distance = radius * figure(cosine * dx + sine * dy, cosine * dy - sine * dx);
      const ink = clamp(0.5 - distance);
      const shade = (light[0] * dx + light[1] * dy) / side;
      for (let channel = 0; channel < channels; channel++) {
        const paint = back![channel]! + ink * (front![channel]! - back![channel]!) + shade;
        picture[channel * pixels + row * side + column] =
          (clamp(paint + noise * numbers.uniform(-1.7, 1.7)) - mean) / deviation;
      }
    }
}

function drawSplit(seed: number, stream: number, size: number): Split {
  const x = new Float32Array(size * channels * pixels);
  const label = new Int32Array(size);
  for (let example = 0; example < size; example++) {
    const numbers = random(seed, stream, example);
    const kind = numbers.integer(kinds.length);
    label[example] = kind;
    draw(kinds[kind]!, x.subarray(example * channels * pixels, (example + 1) * channels * pixels), numbers);
  }
  return { size, inputs: { x, label } };
}

/**
 * Drawn shapes and textures: x [n, 3, 32, 32] f32, normalized, and label [n] i32 in 0 .. 9, of `shapeNames`. Example
 * i depends on the seed and i alone, so a smaller set is the beginning of a larger one.
 */
export function shapes({
  seed = 0,
  train = 4096,
  test = 1024,
}: { readonly seed?: number; readonly train?: number; readonly test?: number } = {}): Dataset {
  requireCount("train", train);
  requireCount("test", test, 0);
  return {
    train: drawSplit(seed, 0, train),
    ...(test > 0 ? { test: drawSplit(seed, 1, test) } : {}),
    description: `drawn shapes and textures, 32 x 32 in colour, seed ${seed}`,
  };
}
