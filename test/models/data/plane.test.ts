import { expect, test } from "vitest";
import { plane } from "../../../models/data/plane.ts";

test("points lie where they are, on the right side of the border", () => {
  // Class 1 is the upper right corner, x + y > 1.
  const text = plane({
    scores: (points) => Array.from({ length: 20 }, (_, k) => (k % 2) * (points[k - 1]! + points[k]! - 1)),
    rows: 10,
    classes: 2,
    points: [-1, -1, 1, 1, 0, 0, 0.9, -0.9],
    labels: [0, 1, 0, 0],
  });
  const lines = text.split("\n");
  expect(lines).toHaveLength(24);
  const found = lines.flatMap((line, row) =>
    [...line.matchAll(/\d/g)].map(({ 0: label, index }) => [label, row, index]),
  );
  expect(found).toEqual([
    ["1", 0, 70],
    ["0", 12, 36],
    ["0", 22, 66],
    ["0", 23, 1],
  ]);
  // In the middle row, the border is at 1 / 1.05 of the way from the middle to the right edge.
  expect(lines[11]).toMatch(/^ {68}·{3,4}$/);
  expect(lines.slice(13, 22).join("").trim()).toBe("");
});
