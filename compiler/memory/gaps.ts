/** The free intervals of an unbounded line of memory, in order of offset. */

export const alignUp = (offset: number, alignment: number): number =>
  Math.ceil(offset / alignment) * alignment;

export function gapsOfEmptyMemory() {
  const starts: number[] = [0];
  const ends: number[] = [Infinity];

  /** Index of the first gap that ends after `offset`. */
  const gapAt = (offset: number): number => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return {
    /** Lowest aligned place of `size` bytes in the smallest gap that holds it. */
    find(size: number, alignment: number): number {
      let place: number | undefined;
      let smallest = Infinity;
      for (let gap = 0; gap < starts.length; gap++) {
        const offset = alignUp(starts[gap]!, alignment);
        const length = ends[gap]! - starts[gap]!;
        if (offset + size > ends[gap]! || (place !== undefined && length >= smallest)) continue;
        [place, smallest] = [offset, length];
      }
      return place!;
    },
    /** Highest aligned place of `size` bytes below `limit`, if there is one. */
    findBelow(size: number, alignment: number, limit: number): number | undefined {
      for (let gap = starts.length - 1; gap >= 0; gap--) {
        const offset = Math.floor((Math.min(ends[gap]!, limit) - size) / alignment) * alignment;
        if (offset >= starts[gap]!) return offset;
      }
      return undefined;
    },
    take(start: number, end: number): void {
      const gap = gapAt(start);
      const [low, high] = [starts[gap]!, ends[gap]!];
      const [before, after] = [low < start, end < high];
      starts.splice(gap, 1, ...(before ? [low] : []), ...(after ? [end] : []));
      ends.splice(gap, 1, ...(before ? [start] : []), ...(after ? [high] : []));
    },
    release(start: number, end: number): void {
      const gap = gapAt(start);
      const joinsBelow = gap > 0 && ends[gap - 1] === start;
      const joinsAbove = starts[gap] === end;
      if (joinsBelow && joinsAbove) {
        ends[gap - 1] = ends[gap]!;
        starts.splice(gap, 1);
        ends.splice(gap, 1);
      } else if (joinsBelow) ends[gap - 1] = end;
      else if (joinsAbove) starts[gap] = start;
      else {
        starts.splice(gap, 0, start);
        ends.splice(gap, 0, end);
      }
    },
  };
}
