/** Which buffer's value each byte of the arena holds. */

/** Bytes, half open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The owner of bytes that were never written. */
export const nobody = -1;
/** Of a node of the tree: its two halves differ. */
const mixed = -2;

/** For claims and questions about the given spans: a segment tree over the pieces that their ends cut. */
export function ownership(spans: readonly Span[]) {
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

  const claim = (first: number, end: number, owner: number, node = 1, low = 0, high = leaves): void => {
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
    node = 1,
    low = 0,
    high = leaves,
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
    claim({ start, end }: Span, owner: number): void {
      if (start < end) claim(piece(start), piece(end), owner);
    },
    /** An owner of a byte in the span that is not `expected`; `nobody` where none is, undefined if there is no such byte. */
    findOther: ({ start, end }: Span, expected: number): number | undefined =>
      start < end ? find(piece(start), piece(end), expected) : undefined,
  };
}
