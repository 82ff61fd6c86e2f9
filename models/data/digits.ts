import { normalizePixel, requireCount, type Dataset, type Split } from "./dataset.ts";
import { random, type Random } from "./random.ts";

/*
 * Handwritten digits that need no download: a few ways to write each digit, as strokes through control points,
 * bent, slanted, resized and inked at random. The images have MNIST's shape, scale and normalization.
 */

/** Width and height of an image, in pixels. */
const side = 28;
const pixels = side * side;

/**
 * The ways to write each digit. A way is a list of strokes; a stroke is a list of points "x,y" in a 20 x 20 box
 * (y downwards), joined by a smooth curve. A point given twice is a corner.
 */
const shapes: readonly (readonly (readonly string[])[])[] = [
  [
    ["11,1 6,3 4,10 6,17 10,19 14,17 16,10 14,4 10,1 7,3"],
    ["12,2 6,3 2,10 6,18 13,18 18,10 14,3 9,2 5,4"],
    ["15,4 10,1 5,6 4,13 7,19 12,17 16,10 15,4 11,2"],
  ],
  [
    ["10,1 10,7 10,13 10,19"],
    ["13,1 11,7 9,13 8,19"],
    ["6,5 11,1 11,1 11,10 11,19"],
    ["6,5 10,1 10,1 10,19", "5,19 15,19"],
  ],
  [
    ["5,5 8,1 13,2 14,7 9,13 4,19 4,19 16,18"],
    ["5,4 9,1 14,4 12,11 6,17 4,18 5,15 10,17 16,18"],
    ["4,3 10,1 15,5 11,12 3,18 3,18 17,19"],
  ],
  [
    ["5,3 10,1 14,5 9,9 9,9 15,13 12,18 4,17"],
    ["5,2 15,2 15,2 9,8 9,8 15,13 12,18 4,17"],
    ["4,4 9,1 14,4 11,8 7,9 12,10 15,14 11,19 4,17"],
  ],
  [
    ["6,1 4,11 4,11 16,11", "13,3 12,19"],
    ["12,19 12,1 12,1 3,13 3,13 17,13"],
    ["5,2 4,8 7,11 12,9 15,3", "15,2 12,19"],
  ],
  [
    ["15,2 6,2 6,2 5,9 5,9 11,8 15,13 11,18 4,17"],
    ["7,2 6,9 6,9 12,9 14,14 10,19 4,17", "7,2 16,1"],
    ["15,3 8,3 6,8 11,10 14,14 10,19 4,17"],
  ],
  [
    ["13,1 7,6 4,13 7,19 13,18 14,13 9,11 5,14"],
    ["8,1 5,10 5,16 10,19 14,15 11,11 5,14"],
    ["15,2 8,5 4,12 8,19 15,16 13,11 6,13"],
  ],
  [
    ["4,2 16,2 16,2 8,19"],
    ["4,2 16,2 16,2 9,19", "6,10 15,10"],
    ["4,6 4,2 4,2 16,2 16,2 10,9 8,19"],
    ["3,3 15,2 14,6 9,19"],
  ],
  [
    ["14,4 9,1 6,5 10,9 14,14 10,19 5,15 9,10 14,5 13,3"],
    ["10,1 6,5 10,9 14,5 10,1 7,3", "10,9 5,14 10,19 15,14 10,9 7,11"],
    ["15,3 10,2 8,6 11,10 11,16 6,18 5,14 10,9 15,5 14,2"],
  ],
  [
    ["14,5 9,1 5,5 8,10 13,8 14,4 14,4 13,19"],
    ["14,6 9,1 5,6 9,10 14,6 14,12 11,18 5,18"],
    ["13,3 7,2 5,8 10,10 14,4 14,4 9,19"],
  ],
];

interface Point {
  readonly x: number;
  readonly y: number;
}

type Stroke = readonly Point[];

/** Points relative to the middle of the 20 x 20 box, so that turning and scaling keep a digit in place. */
function parseStroke(text: string): Stroke {
  return text.split(" ").map((pair) => {
    const [x = 0, y = 0] = pair.split(",").map(Number);
    return { x: x - 10, y: y - 10 };
  });
}

const digitStrokes: readonly (readonly (readonly Stroke[])[])[] = shapes.map((ways) =>
  ways.map((strokes) => strokes.map(parseStroke)),
);

/** How one hand writes one digit: a smooth bend of the paper, then an affine map into the image. */
function handwriting(numbers: Random): (point: Point) => Point {
  // Each wave moves points along x and y by up to about a pixel; nearby points move alike, so strokes that
  // touch still touch.
  const waves = Array.from({ length: 3 }, () => ({
    alongX: numbers.uniform(-0.32, 0.32),
    alongY: numbers.uniform(-0.32, 0.32),
    phase: numbers.uniform(0, 2 * Math.PI),
    moveX: 0.85 * numbers.normal(),
    moveY: 0.7 * numbers.normal(),
  }));
  const angle = 0.13 * numbers.normal();
  const shear = 0.2 * numbers.normal() + 0.12;
  const scale = numbers.uniform(0.82, 1.1);
  const scaleX = scale * numbers.uniform(0.72, 1.25);
  const shiftX = side / 2 - 0.5 + 0.9 * numbers.normal();
  const shiftY = side / 2 - 0.5 + 0.9 * numbers.normal();
  const cosine = Math.cos(angle);
  const sine = Math.sin(angle);

  return (point) => {
    let { x, y } = point;
    for (const wave of waves) {
      const height = Math.sin(wave.alongX * point.x + wave.alongY * point.y + wave.phase);
      x += wave.moveX * height;
      y += wave.moveY * height;
    }
    x = scaleX * (x - shear * y);
    y *= scale;
    return { x: shiftX + cosine * x - sine * y, y: shiftY + sine * x + cosine * y };
  };
}

/** Pieces into which a curve between two control points is cut. */
const pieces = 5;

/**
 * The uniform Catmull-Rom spline (Catmull and Rom, "A Class of Local Interpolating Splines", 1974): from b at
 * t = 0 to c at t = 1, with a before and d after.
 */
function spline(a: number, b: number, c: number, d: number, t: number): number {
  return b + (t / 2) * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}

/** The smooth curve through a stroke, as points to join by short straight lines. Its ends count twice. */
function* curvePoints(stroke: Stroke): Generator<Point> {
  const last = stroke.length - 1;
  const at = (index: number): Point => stroke[Math.min(Math.max(index, 0), last)] ?? { x: 0, y: 0 };
  for (let span = 0; span < last; span++) {
    const [p, q, r, s] = [at(span - 1), at(span), at(span + 1), at(span + 2)];
    for (let piece = 0; piece < pieces; piece++) {
      const t = piece / pieces;
      yield { x: spline(p.x, q.x, r.x, s.x, t), y: spline(p.y, q.y, r.y, s.y, t) };
    }
  }
  yield at(last);
}

/** Lowers squaredDistance[y * side + x] to the squared distance to the line from `start` to `end`. */
function approach(squaredDistance: Float64Array, start: Point, end: Point, reach: number): void {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const lengthSquared = dx * dx + dy * dy;
  const left = Math.max(0, Math.ceil(Math.min(start.x, end.x) - reach));
  const right = Math.min(side - 1, Math.floor(Math.max(start.x, end.x) + reach));
  const top = Math.max(0, Math.ceil(Math.min(start.y, end.y) - reach));
  const bottom = Math.min(side - 1, Math.floor(Math.max(start.y, end.y) + reach));
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) {
      const along = lengthSquared === 0 ? 0 : ((x - start.x) * dx + (y - start.y) * dy) / lengthSquared;
      const nearest = Math.min(1, Math.max(0, along));
      const [gapX, gapY] = [x - start.x - nearest * dx, y - start.y - nearest * dy];
      const squared = gapX * gapX + gapY * gapY;
      const pixel = y * side + x;
      if (squared < squaredDistance[pixel]!) squaredDistance[pixel] = squared;
    }
  }
}

/** Draws one digit into image[0 .. 784), normalized. `squaredDistance` is scratch space of the same size. */
function draw(digit: number, image: Float32Array, squaredDistance: Float64Array, numbers: Random): void {
  const place = handwriting(numbers);
  const radius = Math.exp(0.25 * numbers.normal() + 0.15);
  const softness = numbers.uniform(1, 1.8);
  const intensity = numbers.uniform(0.8, 1.25);
  const noise = numbers.uniform(0, 0.1);
  const reach = radius + softness;

  squaredDistance.fill(Infinity);
  for (const stroke of numbers.choose(digitStrokes[digit] ?? [])) {
    let previous: Point | undefined;
    for (const point of curvePoints(stroke.map(place))) {
      if (previous !== undefined) approach(squaredDistance, previous, point, reach);
      previous = point;
    }
  }
  for (let pixel = 0; pixel < pixels; pixel++) {
    const depth = (radius - Math.sqrt(squaredDistance[pixel]!)) / softness + 0.5;
    const ink = intensity * Math.min(1, Math.max(0, depth)) + noise * numbers.uniform(-1, 1);
    image[pixel] = normalizePixel(Math.min(1, Math.max(0, ink)));
  }
}

function drawSplit(seed: number, stream: number, size: number): Split {
  const x = new Float32Array(size * pixels);
  const label = new Int32Array(size);
  const squaredDistance = new Float64Array(pixels);
  for (let example = 0; example < size; example++) {
    const numbers = random(seed, stream, example);
    const digit = numbers.integer(10);
    label[example] = digit;
    draw(digit, x.subarray(example * pixels, (example + 1) * pixels), squaredDistance, numbers);
  }
  return { size, inputs: { x, label } };
}

export interface DigitsOptions {
  readonly seed?: number;
  /** Number of training examples. */
  readonly train?: number;
  /** Number of test examples; 0 leaves the test split out. */
  readonly test?: number;
}

/**
 * Drawn digits: x [n, 1, 28, 28] f32, normalized as MNIST usually is, and label [n] i32 in 0 .. 9. Example i
 * depends on the seed and i alone, so a smaller set is the beginning of a larger one.
 */
export function digits({ seed = 0, train = 10_000, test = 1_000 }: DigitsOptions = {}): Dataset {
  requireCount("train", train);
  requireCount("test", test, 0);
  return {
    train: drawSplit(seed, 0, train),
    ...(test > 0 ? { test: drawSplit(seed, 1, test) } : {}),
    description: `drawn digits, 28 x 28, seed ${seed}`,
  };
}
