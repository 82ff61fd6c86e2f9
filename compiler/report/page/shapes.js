/* oxlint-disable no-unused-vars -- a part of one script (see html.ts): what it defines is used in later parts */
// Paths, titles and scales: numbers in, texts out.

/** Level lines between even and odd points, curves between the others. */
const routePath = (points) => {
  let path = `M${points[0]},${points[1]}`;
  for (let k = 2; k < points.length; k += 2) {
    const [x0, y0, x, y] = [points[k - 2], points[k - 1], points[k], points[k + 1]];
    const middle = (x0 + x) / 2;
    path += k % 4 === 2 ? `L${x},${y}` : `C${middle},${y0} ${middle},${y} ${x},${y}`;
  }
  return path;
};

/** Curves between even and odd points, lines between the others; the last one leaves room for the arrow. */
const wirePath = ({ isVertical, points }) => {
  let path = `M${points[0]},${points[1]}`;
  for (let k = 2; k < points.length; k += 2) {
    const room = k + 2 === points.length ? 3 : 0;
    const [x0, y0] = [points[k - 2], points[k - 1]];
    const [x, y] = [points[k] - (isVertical ? 0 : room), points[k + 1] - (isVertical ? room : 0)];
    const [mx, my] = [(x0 + x) / 2, (y0 + y) / 2];
    if (k % 4 === 0) path += `L${x},${y}`;
    else path += isVertical ? `C${x0},${my} ${x},${my} ${x},${y}` : `C${mx},${y0} ${mx},${y} ${x},${y}`;
  }
  return path;
};

/** A kernel's name in lines, and the size at which they fit in its block. */
const bigTitle = (title, width, height) => {
  const parts = title.replace(/^\S+ /, "").split("_");
  let best = { size: 0, lines: [title] };
  for (let most = 6; most <= 40; most += 2) {
    const lines = [];
    for (const part of parts) {
      const joined = lines.length === 0 ? part : `${lines.at(-1)} ${part}`;
      if (lines.length > 0 && joined.length <= most) lines[lines.length - 1] = joined;
      else lines.push(part);
    }
    const longest = Math.max(...lines.map((line) => line.length));
    const size = Math.min((width * 0.92) / (0.56 * longest), (height * 0.85) / (1.1 * lines.length), 90);
    if (size > best.size) best = { size, lines };
  }
  return best;
};

/** About five round numbers of bytes. */
const ticks = (most) => {
  let size = 1;
  while (most / size > 6) size *= 2;
  return Array.from({ length: Math.floor(most / size + 0.15) + 1 }, (_, k) => k * size).filter(
    (byte) => byte === 0 || most - byte > size * 0.35,
  );
};
