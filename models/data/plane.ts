/** A plane of classified points as text, for what a model reports. */

export interface Plane {
  /** The scores of every class [rows, classes] at points [rows, 2], as many as the model takes at once. */
  readonly scores: (points: Float32Array) => ArrayLike<number>;
  readonly rows: number;
  readonly classes: number;
  /** Examples: points [n, 2] and their classes [n]. */
  readonly points: ArrayLike<number>;
  readonly labels: ArrayLike<number>;
}

const [lines, columns] = [24, 72] as const;

/** The examples as digits, and dots along the borders between classes as the model sees them. */
export function plane({ scores, rows, classes, points, labels }: Plane): string {
  let reach = 0;
  for (let k = 0; k < points.length; k++) reach = Math.max(reach, 1.05 * Math.abs(points[k]!));
  const cells = lines * columns;
  const winners = new Uint8Array(cells);
  for (let first = 0; first < cells; first += rows) {
    const centres = Float32Array.from({ length: 2 * rows }, (_, k) => {
      const cell = first + Math.floor(k / 2);
      return k % 2 === 0
        ? (((cell % columns) + 0.5) / columns) * 2 * reach - reach
        : reach - ((Math.floor(cell / columns) + 0.5) / lines) * 2 * reach;
    });
    const found = scores(centres);
    for (let row = 0; row < rows && first + row < cells; row++)
      for (let other = 1; other < classes; other++)
        if (found[row * classes + other]! > found[row * classes + winners[first + row]!]!)
          winners[first + row] = other;
  }
  const text = Array.from({ length: cells }, (_, cell): string => {
    const [right, below] = [(cell + 1) % columns === 0 ? cell : cell + 1, cell + columns];
    const isBorder = winners[cell] !== winners[right] || winners[cell] !== (winners[below] ?? winners[cell]);
    return isBorder ? "·" : " ";
  });
  for (let k = 0; k < labels.length; k++) {
    const column = Math.floor(((points[2 * k]! / reach + 1) / 2) * columns);
    const line = Math.floor(((1 - points[2 * k + 1]! / reach) / 2) * lines);
    text[line * columns + column] = String(labels[k]!);
  }
  return Array.from({ length: lines }, (_, line) =>
    text
      .slice(line * columns, (line + 1) * columns)
      .join("")
      .trimEnd(),
  ).join("\n");
}
