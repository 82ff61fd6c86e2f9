import { array, assert, integer, nat, property, record, tuple } from "fast-check";
import { expect, test } from "vitest";
import { layered } from "../../compiler/report/layered.ts";

const box = { width: 10, height: 4 };
const gaps = { between: 2, layers: 6 };

test("a chain is a straight line", () => {
  const { centres, width, height } = layered(
    [box, box, box],
    [
      [0, 1],
      [1, 2],
    ],
    gaps,
  );
  expect(centres).toEqual([
    { x: 5, y: 2 },
    { x: 5, y: 12 },
    { x: 5, y: 22 },
  ]);
  expect([width, height]).toEqual([10, 24]);
});

test("crossed edges are uncrossed", () => {
  const { centres } = layered(
    [box, box, box, box],
    [
      [0, 3],
      [1, 2],
    ],
    gaps,
  );
  expect(centres[0]!.x < centres[1]!.x).toBe(centres[3]!.x < centres[2]!.x);
});

const graph = integer({ min: 1, max: 24 }).chain((count) =>
  record({
    boxes: array(record({ width: integer({ min: 1, max: 40 }), height: integer({ min: 1, max: 40 }) }), {
      minLength: count,
      maxLength: count,
    }),
    edges: array(
      tuple(nat(count - 1), nat(count - 1)).filter(([from, to]) => from < to),
      { maxLength: count === 1 ? 0 : 40 },
    ),
  }),
);

test("boxes do not overlap, edges go down, and all lies inside", () => {
  assert(
    property(graph, ({ boxes, edges }) => {
      const drawing = layered(boxes, edges, gaps);
      const edge = (k: number) => ({
        left: drawing.centres[k]!.x - boxes[k]!.width / 2,
        right: drawing.centres[k]!.x + boxes[k]!.width / 2,
        top: drawing.centres[k]!.y - boxes[k]!.height / 2,
        bottom: drawing.centres[k]!.y + boxes[k]!.height / 2,
      });
      const near = 1e-6;
      for (let a = 0; a < boxes.length; a++) {
        expect(edge(a).left).toBeGreaterThan(-near);
        expect(edge(a).right).toBeLessThan(drawing.width + near);
        expect(edge(a).bottom).toBeLessThan(drawing.height + near);
        for (let b = 0; b < a; b++) {
          const apart =
            edge(a).right < edge(b).left + near ||
            edge(b).right < edge(a).left + near ||
            edge(a).bottom < edge(b).top + near ||
            edge(b).bottom < edge(a).top + near;
          expect(apart).toBe(true);
        }
      }
      for (const [from, to] of edges) expect(edge(from).bottom).toBeLessThan(edge(to).top);
    }),
  );
});

test("thousands of layers with edges across all of them", () => {
  const count = 3000;
  const boxes = Array.from({ length: count }, () => box);
  const edges = Array.from({ length: count - 1 }, (_, k) => [k, k + 1] as const);
  const long = Array.from({ length: count / 2 }, (_, k) => [k, count - 1 - k] as const);
  const { centres, bends } = layered(boxes, [...edges, ...long], gaps);
  expect(centres.at(-1)!.y).toBe(2 + (count - 1) * 10);
  expect(bends.at(count)).toBeUndefined();
});
