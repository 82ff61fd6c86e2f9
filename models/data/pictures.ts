/** Pictures as text, for what a model reports. */

const shades = " .:-=+*#%@";

/**
 * An image of values [rows, columns] in [0, 1], as lines of text: a character for every two pixels above each other, since
 * characters are about twice as high as wide.
 */
export function picture(values: ArrayLike<number>, rows: number, columns: number): string[] {
  return Array.from({ length: Math.ceil(rows / 2) }, (_, line) =>
    Array.from({ length: columns }, (_, column) => {
      const above = values[2 * line * columns + column]!;
      const below = values[(2 * line + 1) * columns + column] ?? above;
      return shades[Math.round(Math.min(1, Math.max(0, (above + below) / 2)) * (shades.length - 1))]!;
    }).join(""),
  );
}

/** Values [columns, rows] in [0, 1], a character for each, so that the first axis goes to the right: time, mostly. */
export function tones(values: readonly number[], rows: number): string[] {
  const shade = (value: number): string =>
    shades[Math.round(Math.min(1, Math.max(0, value)) * (shades.length - 1))]!;
  return Array.from({ length: rows }, (_, row) =>
    values
      .filter((_, k) => k % rows === row)
      .map(shade)
      .join(""),
  );
}

/** Pictures of one height in a row. */
export const sideBySide = (pictures: readonly (readonly string[])[]): string =>
  (pictures[0] ?? [])
    .map((_, line) =>
      pictures
        .map((lines) => lines[line])
        .join(" ")
        .trimEnd(),
    )
    .join("\n");

/** Where points [n, 2] lie in the square from -reach to reach: darker where there are more. */
export function scatter(points: ArrayLike<number>, reach = 1.3, size = 44): string[] {
  const counts = new Float64Array(size * size);
  const cell = (coordinate: number): number => Math.floor(((coordinate / reach + 1) / 2) * size);
  for (let k = 0; k < points.length; k += 2) {
    const [column, row] = [cell(points[k]!), size - 1 - cell(points[k + 1]!)];
    if (column >= 0 && column < size && row >= 0 && row < size) counts[row * size + column]!++;
  }
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  return picture(
    counts.map((count) => Math.sqrt(count / most)),
    size,
    size,
  );
}
