/** Which buffer's value each byte of the arena holds. */

/** Bytes, half open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Ownership {
  readonly claim: (span: Span, owner: number) => void;
  /** An owner of a byte in the span that is not `expected`; `nobody` where none is, undefined if there is no such byte. */
  readonly findOther: (span: Span, expected: number) => number | undefined;
}

/** The owner of bytes that were never written. */
export const nobody = -1;
/** Of a node of the tree: its two halves differ. */
const mixed = -2;

/** For claims and questions about the given spans: a segment tree over the pieces that their ends cut. */
export function ownership(spans: readonly Span[]): Ownership {
  const points = Float64Array.from(new Set(spans.flatMap(({ start, end }) => [start, end]))).toSorted();
  const indexOf = new Map<number, number>();
  points.forEach((point, index) => indexOf.set(point, index));
  let leaves = 1;
  while (leaves < points.length) leaves *= 2;
  const owners = new Int32Array(2 * leaves).fill(nobody);

  const push = (node: number): void => {
    const owner = owners[node]!;
    if (owner !== mixed) owners[2 * node] = owners[2 * node + 1] = owner;
  };

  const claim = (
    first: number,
    end: number,
    owner: number,
    node: number,
    low: number,
    high: number,
  ): void => {
    if (end <= low || high <= first) return;
    if (first <= low && high <= end) {
      owners[node] = owner;
      return;
    }
    push(node);
    const middle = (low + high) / 2;
    claim(first, end, owner, 2 * node, low, middle);
    claim(first, end, owner, 2 * node + 1, middle, high);
    const [left, right] = [owners[2 * node]!, owners[2 * node + 1]!];
    owners[node] = left === right ? left : mixed;
  };

  const find = (
    first: number,
    end: number,
    expected: number,
    node: number,
    low: number,
    high: number,
  ): number | undefined => {
    if (end <= low || high <= first) return undefined;
    const owner = owners[node]!;
    if (owner !== mixed) return owner === expected ? undefined : owner;
    const middle = (low + high) / 2;
    return (
      find(first, end, expected, 2 * node, low, middle) ??
      find(first, end, expected, 2 * node + 1, middle, high)
    );
  };

  const piece = (point: number): number => indexOf.get(point)!;
  return {
    claim: ({ start, end }, owner) => {
      if (start < end) claim(piece(start), piece(end), owner, 1, 0, leaves);
    },
    findOther: ({ start, end }, expected) =>
      start < end ? find(piece(start), piece(end), expected, 1, 0, leaves) : undefined,
  };
}
