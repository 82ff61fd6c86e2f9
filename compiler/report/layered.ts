/**
 * A layered drawing of an acyclic graph, from top to bottom (Sugiyama, Tagawa and Toda 1981): layers by longest path,
 * long edges through a place of their own in every layer that they pass, orders by the mean of the neighbours'
 * positions, and coordinates that come as near to their neighbours as the order and the sizes allow.
 * Sizes may be thousands of nodes: every step is linear, or linear times a logarithm, in nodes and places.
 */

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Drawing extends Size {
  /** The centres of the boxes. */
  readonly centres: readonly Point[];
  /** Top and bottom of each box's layer. */
  readonly bands: readonly Band[];
  /**
   * For each edge, where it passes the layers between its ends: straight down at `x` from top to bottom. `undefined`
   * for long edges of a graph that has too many of them to be followed by eye: they have no room of their own.
   */
  readonly bends: readonly (readonly (Band & { readonly x: number })[] | undefined)[];
}

export interface Band {
  readonly top: number;
  readonly bottom: number;
}

export interface Gaps {
  readonly between: number;
  readonly layers: number;
}

/** A box, or the place of a long edge in a layer that it passes. */
interface Place {
  readonly width: number;
  readonly layer: number;
  /** Places of long edges are drawn straight before anything else is. */
  readonly isBend: boolean;
  readonly above: number[];
  readonly below: number[];
}

/** Where edges pass more layers than this in all, those that pass more than a few are left out. */
const [mostPassed, mostPassedByOne] = [600, 6];

const orderSweeps = 12;
const coordinateSweeps = 12;
const straightness = 8;

/** Edges go from a box to one with a larger index; two boxes may have several. */
export function layered(
  boxes: readonly Size[],
  edges: readonly (readonly [from: number, to: number])[],
  gaps: Gaps,
): Drawing {
  const layerOf = layersOf(boxes.length, edges);
  const places: Place[] = boxes.map(({ width }, k) => ({
    width,
    layer: layerOf[k]!,
    isBend: false,
    above: [],
    below: [],
  }));
  const link = (from: number, to: number): void => {
    places[from]!.below.push(to);
    places[to]!.above.push(from);
  };
  const passedBy = ([from, to]: readonly [number, number]): number => layerOf[to]! - layerOf[from]! - 1;
  const isCrowded = edges.reduce((sum, edge) => sum + passedBy(edge), 0) > mostPassed;
  const bends = edges.map((edge) => {
    if (isCrowded && passedBy(edge) > mostPassedByOne) return undefined;
    const [from, to] = edge;
    const passed: number[] = [];
    let last = from;
    for (let layer = layerOf[from]! + 1; layer < layerOf[to]!; layer++) {
      const bend = places.push({ width: 2, layer, isBend: true, above: [], below: [] }) - 1;
      link(last, bend);
      passed.push(bend);
      last = bend;
    }
    link(last, to);
    return passed;
  });
  const layers = orderLayers(places);
  const x = coordinates(places, layers, gaps.between);
  const bands = bandsOf(boxes, layers, gaps.layers);
  const left = Math.min(
    0,
    ...layers.map(([first]) => (first === undefined ? 0 : leftOf(places[first]!, x[first]!))),
  );
  const right = Math.max(0, ...layers.map((layer) => x[layer.at(-1)!]! + places[layer.at(-1)!]!.width / 2));
  return {
    width: right - left,
    height: bands.at(-1)?.bottom ?? 0,
    centres: boxes.map((_, k) => {
      const { top, bottom } = bands[layerOf[k]!]!;
      return { x: x[k]! - left, y: (top + bottom) / 2 };
    }),
    bands: layerOf.map((layer) => bands[layer]!),
    bends: bends.map((passed) =>
      passed?.map((place) => ({ x: x[place]! - left, ...bands[places[place]!.layer]! })),
    ),
  };
}

const leftOf = ({ width }: Place, x: number): number => x - width / 2;

/** Longest path from above; boxes that nothing leads to come right above the first that they lead to. */
function layersOf(count: number, edges: readonly (readonly [number, number])[]): number[] {
  const layers = Array.from({ length: count }, () => 0);
  const hasAbove = new Set(edges.map(([, to]) => to));
  for (const [from, to] of edges.toSorted((a, b) => a[0] - b[0]))
    layers[to] = Math.max(layers[to]!, layers[from]! + 1);
  const nearest = Array.from({ length: count }, () => Infinity);
  for (const [from, to] of edges) nearest[from] = Math.min(nearest[from]!, layers[to]! - 1);
  return layers.map((layer, k) => (!hasAbove.has(k) && Number.isFinite(nearest[k]!) ? nearest[k]! : layer));
}

/** The order in each layer with the fewest crossings that sweeping down and up found. */
function orderLayers(places: readonly Place[]): number[][] {
  let layers: number[][] = [];
  places.forEach(({ layer }, k) => (layers[layer] ??= []).push(k));
  layers = Array.from(layers, (layer) => layer ?? []);
  const position = new Float64Array(places.length);
  const note = (layer: readonly number[]): void => layer.forEach((place, k) => (position[place] = k));
  layers.forEach(note);
  let [best, fewest] = [layers, crossings(places, layers, position)];
  for (let sweep = 0; sweep < orderSweeps && fewest > 0; sweep++) {
    const isDown = sweep % 2 === 0;
    const next = layers.slice();
    const indices = layers.map((_, k) => (isDown ? k : layers.length - 1 - k));
    for (const index of indices) {
      const target = new Map<number, number>();
      for (const place of layers[index]!) {
        const neighbours = isDown ? places[place]!.above : places[place]!.below;
        target.set(place, neighbours.length === 0 ? position[place]! : mean(neighbours, position));
      }
      next[index] = layers[index]!.toSorted(
        (a, b) => target.get(a)! - target.get(b)! || position[a]! - position[b]!,
      );
      note(next[index]);
    }
    layers = next;
    const count = crossings(places, layers, position);
    if (count < fewest) [best, fewest] = [layers, count];
  }
  return best;
}

const mean = (neighbours: readonly number[], of: Float64Array): number =>
  neighbours.reduce((sum, place) => sum + of[place]!, 0) / neighbours.length;

/** Pairs of edges between neighbouring layers that cross, counted with a tree of sums (Barth, Mutzel and Jünger 2002). */
function crossings(places: readonly Place[], layers: readonly number[][], position: Float64Array): number {
  let total = 0;
  for (const layer of layers) {
    const ends = layer.flatMap((place) =>
      places[place]!.below.map((end) => position[end]!).toSorted((a, b) => a - b),
    );
    const width = Math.max(0, ...ends.map((end) => end + 1));
    const tree = new Int32Array(width + 1);
    ends.forEach((end, seen) => {
      let before = 0;
      for (let k = end + 1; k > 0; k -= k & -k) before += tree[k]!;
      total += seen - before;
      for (let k = end + 1; k <= width; k += k & -k) tree[k]! += 1;
    });
  }
  return total;
}

function coordinates(places: readonly Place[], layers: readonly number[][], gap: number): Float64Array {
  const x = new Float64Array(places.length);
  for (const layer of layers) {
    let right = 0;
    for (const place of layer) {
      x[place] = right + places[place]!.width / 2;
      right += places[place]!.width + gap;
    }
  }
  for (let sweep = 0; sweep < coordinateSweeps; sweep++) {
    const isDown = sweep % 2 === 0;
    for (const layer of isDown ? layers : layers.toReversed()) {
      const wanted = layer.map((place) =>
        wantedPlace(places, place, x, sweep < coordinateSweeps - 2 ? isDown : null),
      );
      fit(layer, places, wanted, gap).forEach((value, k) => (x[layer[k]!] = value));
    }
  }
  return x;
}

interface Wanted {
  readonly x: number;
  readonly weight: number;
}

/** Where the neighbours on one side, or on both, would have a place. */
function wantedPlace(
  places: readonly Place[],
  place: number,
  x: Float64Array,
  isDown: boolean | null,
): Wanted {
  const { above, below, isBend } = places[place]!;
  const neighbours = isDown === null ? [...above, ...below] : isDown ? above : below;
  if (neighbours.length === 0) return { x: x[place]!, weight: 0.1 };
  let [sum, weight] = [0, 0];
  for (const neighbour of neighbours) {
    const pull = isBend && places[neighbour]!.isBend ? straightness : isBend ? 2 : 1;
    sum += pull * x[neighbour]!;
    weight += pull;
  }
  return { x: sum / weight, weight };
}

/** The places in their order, without overlap, nearest to where they want to be: weighted least squares, by pooling. */
function fit(
  layer: readonly number[],
  places: readonly Place[],
  wanted: readonly Wanted[],
  gap: number,
): number[] {
  const offsets: number[] = [];
  layer.forEach((place, k) => {
    const before = k === 0 ? undefined : places[layer[k - 1]!]!;
    offsets.push(
      before === undefined ? 0 : offsets[k - 1]! + (before.width + places[place]!.width) / 2 + gap,
    );
  });
  const pools: { sum: number; weight: number; count: number }[] = [];
  wanted.forEach(({ x, weight }, k) => {
    let pool = { sum: (x - offsets[k]!) * weight, weight, count: 1 };
    for (
      let last = pools.at(-1);
      last !== undefined && last.sum / last.weight > pool.sum / pool.weight;
      last = pools.at(-1)
    ) {
      pools.pop();
      pool = { sum: pool.sum + last.sum, weight: pool.weight + last.weight, count: pool.count + last.count };
    }
    pools.push(pool);
  });
  const fitted = pools.flatMap(({ sum, weight, count }) => Array.from({ length: count }, () => sum / weight));
  return fitted.map((value, k) => value + offsets[k]!);
}

/** Each layer is as high as its highest box. */
function bandsOf(boxes: readonly Size[], layers: readonly number[][], gap: number): Band[] {
  let top = 0;
  return layers.map((layer) => {
    const bottom = top + layer.reduce((most, place) => Math.max(most, boxes[place]?.height ?? 0), 0);
    const band = { top, bottom };
    top = bottom + gap;
    return band;
  });
}
