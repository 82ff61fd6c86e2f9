/** What inputs may be, from what they are used for: each use, through each view, refuses exactly what it cannot read. */
import { describe, expect, test } from "vitest";
import {
  accuracy,
  add,
  cast,
  compile,
  concat,
  crossEntropy,
  defineModel,
  embedding,
  flip,
  gather,
  initial,
  mean,
  multiclassHinge,
  narrow,
  nll,
  oneHot,
  pad,
  reshape,
  scan,
  sgd,
  slice,
  split,
  square,
  stack,
  sub,
  sum,
  take,
  transpose,
  zeros,
  type Model,
  type ModelBuilder,
  type Tensor,
} from "../../compiler/index.ts";
import { randomNumbers } from "../../compiler/check/gradient-check.ts";

const targets = ["ts", "wasm"] as const;
const calls = ["step", "gradients", "evaluate", "predict"] as const;

/** A model whose loss is a number of the builder's tensor, which is an output, too. */
const modelOf = (build: (model: ModelBuilder) => Tensor): Model =>
  defineModel({
    name: "limits",
    build(model) {
      const result = build(model);
      const used = sum(cast(result, "f32")) as Tensor;
      const weight: Tensor = model.parameter("weight", [1], initial.ones);
      return {
        loss: add(used, sum(square(weight))) as Tensor,
        optimizer: sgd({ learningRate: 0 }),
        outputs: { result },
      };
    },
  });

async function trainersOf(build: (model: ModelBuilder) => Tensor) {
  const trainers = [];
  for (const target of targets)
    trainers.push(
      await (await compile(modelOf(build), { target })).createTrainer({ onNaN: "ignore" } as never),
    );
  return trainers;
}

type Trainers = Awaited<ReturnType<typeof trainersOf>>;
type Batch = Readonly<Record<string, readonly number[]>>;

/** What every call of every trainer says. */
function answers(trainers: Trainers, batch: Batch): Set<string> {
  const said = new Set<string>();
  for (const trainer of trainers)
    for (const call of calls)
      try {
        trainer[call](batch as never);
        said.add("taken");
      } catch (error) {
        said.add((error as Error).message);
      }
  return said;
}

const takes = (trainers: Trainers, batch: Batch): void =>
  expect([...answers(trainers, batch)]).toEqual(["taken"]);
const refuses = (trainers: Trainers, batch: Batch, message: string): void =>
  expect([...answers(trainers, batch)]).toEqual([message]);

const scores = [1, 2, 3, 4, 5, 6];
const scoresOf = (model: ModelBuilder): Tensor => model.input("scores", [2, 3]);
const input = (model: ModelBuilder, name: string, shape: readonly number[]): Tensor =>
  model.input(name, shape, "i32");
const labelsOf = (model: ModelBuilder): Tensor => model.input("labels", [2], "i32");

describe("labels", () => {
  test.each([
    ["crossEntropy", crossEntropy],
    ["nll", nll],
    ["multiclassHinge", multiclassHinge],
    ["accuracy", accuracy],
  ] as const)("of %s are classes", async (_, loss) => {
    const measure = loss as typeof accuracy;
    const trainers = await trainersOf((m) => measure(scoresOf(m), labelsOf(m)) as Tensor);
    takes(trainers, { scores, labels: [0, 2] });
    for (const wrong of [3, -1, 2 ** 31 - 1])
      refuses(
        trainers,
        { scores, labels: [1, wrong] },
        `TPL203 input "labels" holds ${wrong} at index 1: expected an integer from 0 to 2`,
      );
  });

  test.each([
    ["crossEntropy", crossEntropy],
    ["nll", nll],
    ["multiclassHinge", multiclassHinge],
  ] as const)("that %s ignores are no mistake", async (_, loss) => {
    const ignoring = loss as typeof crossEntropy;
    const trainers = await trainersOf(
      (m) => ignoring(scoresOf(m), labelsOf(m), { ignoreIndex: -100 }) as Tensor,
    );
    takes(trainers, { scores, labels: [-100, 2] });
    refuses(
      trainers,
      { scores, labels: [-100, -1] },
      'TPL203 input "labels" holds -1 at index 1: expected an integer from 0 to 2, or -100',
    );
  });

  test("that a loss ignores are wrong for accuracy, also where it stands alone", async () => {
    const model = defineModel({
      name: "ignored",
      build(m) {
        const [x, labels] = [scoresOf(m), labelsOf(m)];
        const weight: Tensor = m.parameter("weight", [3], initial.ones);
        const hits: Tensor = accuracy(x, labels);
        return {
          loss: crossEntropy(add(x, weight) as Tensor, labels, { ignoreIndex: 255 }) as Tensor,
          optimizer: sgd({ learningRate: 0 }),
          outputs: { hits },
          metrics: { hits },
        };
      },
    });
    for (const target of targets) {
      const trainer = await (await compile(model, { target })).createTrainer();
      expect([...trainer.predict({ scores, labels: [255, 2] })["hits"]!]).toEqual([0, 1]);
      takes([trainer], { scores, labels: [255, 2] });
      refuses(
        [trainer],
        { scores, labels: [3, 2] },
        'TPL203 input "labels" holds 3 at index 0: expected an integer from 0 to 2, or 255',
      );
    }
  });

  test("that count from 1, or start behind other tokens", async () => {
    const fromOne = await trainersOf(
      (m) => crossEntropy(scoresOf(m), sub(labelsOf(m), 1) as Tensor) as Tensor,
    );
    takes(fromOne, { scores, labels: [1, 3] });
    refuses(
      fromOne,
      { scores, labels: [0, 3] },
      'TPL203 input "labels" holds 0 at index 0: expected an integer from 1 to 3',
    );
    const shifted = await trainersOf(
      (m) => crossEntropy(scoresOf(m), add(2, labelsOf(m)) as Tensor, { ignoreIndex: -7 }) as Tensor,
    );
    takes(shifted, { scores, labels: [-2, -9] });
    refuses(
      shifted,
      { scores, labels: [1, -9] },
      'TPL203 input "labels" holds 1 at index 0: expected an integer from -2 to 0, or -9',
    );
  });

  test("that are floating-point numbers: without their fraction, they are classes", async () => {
    const trainers = await trainersOf(
      (m) => crossEntropy(scoresOf(m), cast(m.input("labels", [2]), "i32") as Tensor) as Tensor,
    );
    takes(trainers, { scores, labels: [-0.5, 2.75] });
    for (const wrong of [3, -1, NaN, Infinity, 2.99999999])
      refuses(
        trainers,
        { scores, labels: [0, wrong] },
        `TPL203 input "labels" holds ${wrong} at index 1: expected an integer from 0 to 2`,
      );
  });

  test("in every step of a scan: of a stack, from around it, and carried into it", async () => {
    const trainers = await trainersOf((m) => {
      const x: Tensor = reshape(scoresOf(m), [2, 1, 3]);
      const [stacked, outer, start] = ["stacked", "outer", "start"].map((name) =>
        input(m, name, name === "stacked" ? [2, 1] : [1]),
      ) as [Tensor, Tensor, Tensor];
      const { ys } = scan({ carry: { label: start }, xs: { x, label: stacked } }, (carry, at) => ({
        carry: { label: zeros(m, [1], "i32") as Tensor },
        ys: {
          loss: [carry.label, at.label, outer].reduce(
            (total, label) => add(total, crossEntropy(at.x, label as Tensor) as Tensor) as Tensor,
            zeros(m, []) as Tensor,
          ),
        },
      }));
      return mean(ys.loss) as Tensor;
    });
    const batch = { scores, stacked: [2, 2], outer: [2], start: [2] };
    takes(trainers, batch);
    for (const name of ["stacked", "outer", "start"] as const) {
      const labels = batch[name].with(batch[name].length - 1, 3);
      refuses(
        trainers,
        { ...batch, [name]: labels },
        `TPL203 input "${name}" holds 3 at index ${labels.length - 1}: expected an integer from 0 to 2`,
      );
    }
  });

  test("of oneHot may lie outside: it says that they give zeros", async () => {
    const trainers = await trainersOf((m) => oneHot(labelsOf(m), 3) as Tensor);
    takes(trainers, { labels: [-1, 3] });
    expect([...trainers[0]!.predict({ labels: [-1, 2] })["result"]!]).toEqual([0, 0, 0, 0, 0, 1]);
  });
});

describe("columns", () => {
  const parts: Readonly<Record<string, (c: Tensor) => readonly [Tensor, Tensor]>> = {
    narrow: (c) => [narrow(c, 1, 0, 1), narrow(c, 1, 1, 2)],
    split: (c) => split(c, 2, 1) as [Tensor, Tensor],
    slice: (c) => [slice(c, [0, 0], [2, 2], [1, 2]), slice(c, [0, 1], [2, 2], [1, 2])],
    take: (c) => [
      take(c, zeros(c, [1], "i32") as Tensor, 1),
      take(c, add(zeros(c, [1], "i32") as Tensor, 1) as Tensor, 1),
    ],
    "rows of the transpose": (c) => [narrow(transpose(c), 0, 0, 1), narrow(transpose(c), 0, 1, 2)],
    "columns of a reshape": (c) => {
      const flat: Tensor = reshape(c, [4, 1]);
      return [slice(flat, [0, 0], [4, 1], [2, 1]), slice(flat, [1, 0], [4, 1], [2, 1])];
    },
  };
  test.each(Object.entries(parts))("have ranges of their own: %s", async (_, split) => {
    const trainers = await trainersOf((m) => {
      const [large, small] = split(m.input("c", [2, 2], "i32", { below: 40 }));
      const embed = (index: Tensor, name: string, count: number): Tensor =>
        embedding(index, 3, { name, count }) as Tensor;
      return add(embed(large, "large", 50), embed(small, "small", 5)) as Tensor;
    });
    takes(trainers, { c: [6, 1, 39, 4] });
    refuses(
      trainers,
      { c: [6, 1, 39, 5] },
      'TPL203 input "c" holds 5 at index 3, at [1, 1]: expected an integer from 0 to 4',
    );
    refuses(
      trainers,
      { c: [6, 1, 40, 4] },
      'TPL203 input "c" holds 40 at index 2, at [1, 0]: expected an integer from 0 to 39',
    );
  });

  test("that nothing looks up may hold anything", async () => {
    const trainers = await trainersOf((m) => {
      const x: Tensor = m.input("x", [3, 3], "i32");
      const table: Tensor = m.input("table", [4]);
      return add(take(table, narrow(x, 1, 1, 2)), cast(sum(x), "f32")) as Tensor;
    });
    const table = [1, 2, 3, 4];
    takes(trainers, { table, x: [-9, 3, 99, -9, 0, 99, -9, 1, 99] });
    refuses(
      trainers,
      { table, x: [0, 0, 0, 0, 0, 0, 0, 4, 0] },
      'TPL203 input "x" holds 4 at index 7, at [2, 1]: expected an integer from 0 to 3',
    );
  });

  test("of floating-point numbers, of which one is a class, may be NaN elsewhere", async () => {
    const trainers = await trainersOf((m) => {
      const x: Tensor = m.input("x", [2, 2]);
      const index: Tensor = reshape(cast(narrow(x, 1, 0, 1), "i32"), [2]);
      return add(take(m.input("table", [4]) as Tensor, index), narrow(x, 1, 1, 2)) as Tensor;
    });
    takes(trainers, { table: scores.slice(2), x: [3, NaN, 0, Infinity] });
    refuses(
      trainers,
      { table: scores.slice(2), x: [3, NaN, 4, 0] },
      'TPL203 input "x" holds 4 at index 2, at [1, 0]: expected an integer from 0 to 3',
    );
  });

  test("of computed positions are not limited: they read the nearest element", async () => {
    const trainers = await trainersOf((m) =>
      take(m.input("table", [3]) as Tensor, sub(m.input("x", [3], "i32"), 1) as Tensor),
    );
    takes(trainers, { table: [10, 20, 30], x: [0, 1, 9] });
    expect([...trainers[1]!.predict({ table: [10, 20, 30], x: [0, 1, 9] })["result"]!]).toEqual([10, 10, 30]);
  });
});

/**
 * Random chains of views. Which element of the input stands where is asked from the compiled program: it moves the numbers of
 * the elements. Then each element is used at the places where it stands, and has the smallest of their limits.
 */
test("chains of views: each element has the limit of the places where it is looked up", async () => {
  for (let seed = 0; seed < 14; seed++) {
    const random = randomNumbers(seed, 7);
    const integer = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
    const shape = [integer(1, 3), integer(2, 4), integer(1, 3)];
    const size = shape.reduce((a, b) => a * b, 1);
    const chain = Array.from({ length: integer(1, 5) }, () => [
      integer(0, 8),
      integer(0, 99),
      integer(0, 99),
    ]);
    const view = (x: Tensor): Tensor => chain.reduce((y, [kind, a, b]) => moved(y, kind!, a!, b!), x);
    const places = await (await compile(modelOf((m) => view(m.input("x", shape, "i32"))))).createTrainer();
    const numbers = Array.from({ length: size }, (_, k) => k + 1);
    // 0 is what padding has put there.
    const standing = [...places.predict({ x: numbers })["result"]!];
    const half = Math.ceil(standing.length / 2);
    const [first, second] = [integer(2, 9), integer(2, 9)];
    const compiled = await compile(
      modelOf((m) => {
        const flat: Tensor = reshape(view(m.input("x", shape, "i32")), [standing.length]);
        const look = (count: number, from: number, to: number): Tensor =>
          from === to
            ? (zeros(m, []) as Tensor)
            : (sum(take(m.input(`table${from}`, [count]) as Tensor, narrow(flat, 0, from, to))) as Tensor);
        return add(look(first, 0, half), look(second, half, standing.length)) as Tensor;
      }),
    );
    const trainer = await compiled.createTrainer();
    const tables = {
      table0: Array(first).fill(0),
      ...(half < standing.length && { [`table${half}`]: Array(second).fill(0) }),
    };
    for (const [element, number] of numbers.entries()) {
      const limit = standing.reduce<number>(
        (least, at, place) => (at === number ? Math.min(least, place < half ? first : second) : least),
        Infinity,
      );
      const call = (value: number) => (): unknown =>
        trainer.predict({ ...tables, x: numbers.map((_, k) => (k === element ? value : 0)) });
      if (!standing.some((at) => at > 0)) continue;
      if (limit === Infinity) expect(call(1000)).not.toThrow();
      else {
        expect(call(limit - 1), `${seed} ${element}`).not.toThrow();
        expect(call(limit), `${seed} ${element}`).toThrow(`expected an integer from 0 to ${limit - 1}`);
      }
    }
  }
});

/** Another arrangement of some or all elements, some of them several times. */
function moved(x: Tensor, kind: number, a: number, b: number): Tensor {
  const rank = x.shape.length;
  const axis = rank === 0 ? 0 : a % rank;
  const extent = x.shape[axis]!;
  if (rank === 0) return reshape(x, [1]);
  switch (kind) {
    case 0:
      return reshape(x, [-1]);
    case 1:
      return transpose(
        x,
        [...x.shape.keys()].map((k) => (k + a) % rank),
      );
    case 2:
      return flip(x, axis);
    case 3:
      return narrow(x, axis, b % extent, extent);
    case 4: {
      const steps = x.shape.map((_, k) => (k === axis ? 2 : 1));
      return slice(
        x,
        x.shape.map(() => 0),
        x.shape,
        steps,
      );
    }
    case 5:
      return concat([x, narrow(x, axis, 0, 1 + (b % extent))], axis);
    case 6:
      return stack([x, flip(x, axis)], axis);
    case 7:
      return pad(
        x,
        x.shape.map((size, k) => (k === axis ? [1, b % 2 === 0 ? 1 : 1 - size] : [0, 0])),
      );
    default: {
      const index = add(zeros(x, x.shape.with(axis, 1), "i32") as Tensor, b % extent) as Tensor;
      return gather(x, axis, index);
    }
  }
}
