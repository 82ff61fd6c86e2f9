/** Sums of very many numbers, on every target and for any number of threads, against their values in float64. */
import { describe, expect, test } from "vitest";
import * as nn from "../../compiler/index.ts";
import { compile, type CompileOptions, type ModelBuilder, type Tensor } from "../../compiler/index.ts";

/** Outputs of `predict` by what computes them; WebAssembly has the bits of strict TypeScript for any number of threads. */
async function runEverywhere(
  build: (model: ModelBuilder, x: Tensor) => Readonly<Record<string, Tensor>>,
  x: readonly number[],
) {
  const model = nn.defineModel({
    name: "long",
    build(m) {
      const unused = m.parameter("unused", [1], nn.initial.zeros);
      const outputs = build(m, m.input("x", [x.length]));
      return { loss: nn.sum(unused), optimizer: nn.sgd({ learningRate: 0 }), outputs };
    },
  });
  const run = async (options: CompileOptions, threads?: number): Promise<Record<string, number[]>> => {
    const { createTrainer } = await compile(model, options);
    const trainer = await createTrainer(threads === undefined ? {} : { threads });
    const results = Object.entries(trainer.predict({ x }));
    return Object.fromEntries(results.map(([name, values]) => [name, Array.from(values)]));
  };
  const fast = await run({});
  const strict = await run({ precision: "strict" });
  expect(await run({ target: "wasm" }, 1)).toEqual(strict);
  expect(await run({ target: "wasm" }, 2)).toEqual(strict);
  return { fast, strict };
}

function expectNear(
  actual: Readonly<Record<string, readonly number[]>>,
  expected: Readonly<Record<string, readonly number[]>>,
): void {
  for (const [name, values] of Object.entries(expected))
    for (const [k, value] of values.entries())
      expect(Math.abs(actual[name]![k]! / value - 1), `${name}[${k}] = ${actual[name]![k]}`).toBeLessThan(
        1e-6,
      );
}

/** `rows` times `x`, computed where it is read. */
const repeated = (model: ModelBuilder, x: Tensor, rows: number): Tensor =>
  nn.add(nn.mul(nn.cast(nn.iota(model, [rows, 1]), "f32"), 0), x);

/** Odd, and no multiple of what lanes, chains and stretches have. */
const rows = 300_007;

// All roundings of a sum of equal numbers have one direction.
describe.each([
  ["equal numbers", [0.1]],
  ["different numbers", [0.1, 0.7, 0.3, 1.9, 0.2]],
] as const)("%s", { timeout: 60_000 }, (_, given) => {
  const numbers = given.map(Math.fround);
  const size = numbers.length;
  const total = (f: (x: number) => number): number => numbers.reduce((sum, x) => sum + f(x), 0) * rows;

  test("reductions", async () => {
    const values = await runEverywhere(
      (m, x) => ({
        sum: nn.sum(repeated(m, x, rows)),
        rows: nn.sum(repeated(m, x, rows), 0),
        columns: nn.mean(nn.reshape(repeated(m, x, 2 * rows), [2, rows * size]), 1),
        middle: nn.sum(nn.reshape(repeated(m, x, 3 * rows), [3, rows, size]), 1),
        shorter: nn.sum(repeated(m, x, 65_536)),
        norm: nn.norm(repeated(m, x, rows)),
        logSumExp: nn.exp(nn.logSumExp(repeated(m, x, rows))),
        variance: nn.variance(repeated(m, nn.concat([x, nn.neg(x)], 0), rows)),
        contraction: nn.matmul(nn.transpose(repeated(m, x, rows)), repeated(m, x, rows)),
        number: nn.matmul(nn.reshape(repeated(m, x, rows), [-1]), nn.reshape(repeated(m, x, rows), [-1])),
      }),
      numbers,
    );
    const plain = total((x) => x);
    const squares = total((x) => x * x);
    for (const actual of Object.values(values))
      expectNear(actual, {
        sum: [plain],
        rows: numbers.map((x) => x * rows),
        columns: [plain / rows / size, plain / rows / size],
        middle: [...numbers, ...numbers, ...numbers].map((x) => x * rows),
        shorter: [(plain / rows) * 65_536],
        norm: [Math.sqrt(squares)],
        logSumExp: [total(Math.exp)],
        variance: [(2 * squares) / (2 * rows * size - 1)],
        contraction: numbers.flatMap((a) => numbers.map((b) => a * b * rows)),
        number: [squares],
      });
  });

  test("running sums", async () => {
    const places = [100, 4097, 65_535, rows];
    const values = await runEverywhere((m, x) => {
      const running = nn.cumsum(repeated(m, x, rows), 0);
      const reverse = nn.cumsum(repeated(m, x, rows), 0, { reverse: true });
      const flat = nn.cumsum(nn.reshape(repeated(m, x, rows), [rows * size]), 0);
      return {
        rows: nn.concat(
          places.map((end) => nn.narrow(running, 0, end - 1, end)),
          0,
        ),
        reverse: nn.concat(
          places.map((end) => nn.narrow(reverse, 0, rows - end, rows - end + 1)),
          0,
        ),
        flat: nn.concat(
          places.map((end) => nn.narrow(flat, 0, end * size - 1, end * size)),
          0,
        ),
      };
    }, numbers);
    const sums = places.flatMap((end) => numbers.map((x) => x * end));
    for (const actual of Object.values(values))
      expectNear(actual, {
        rows: sums,
        reverse: sums,
        flat: places.map((end) => (total((x) => x) / rows) * end),
      });
  });

  test("windows, and many numbers in one place", async () => {
    const side = 600;
    const values = await runEverywhere((m, x) => {
      const image = nn.reshape(nn.narrow(repeated(m, x, side * side), 1, 0, 1), [1, 1, side, side]);
      const ids = nn.cast(nn.mul(nn.cast(nn.iota(m, [rows]), "f32"), 0), "i32");
      const places = nn.cast(nn.mul(repeated(m, x, rows), 0), "i32");
      const table = nn.reshape(nn.mul(x, 0), [1, size]);
      return {
        window: nn.avgPool2d(image, 590, { stride: 10 }),
        scattered: nn.scatterAdd(table, 0, places, repeated(m, x, rows)),
        picked: nn.grad(nn.sum(nn.mul(nn.take(table, ids), repeated(m, x, rows))), [table])[0]!,
      };
    }, numbers);
    for (const actual of Object.values(values))
      expectNear(actual, {
        window: [1, 2, 3, 4].map(() => numbers[0]!),
        scattered: numbers.map((x) => x * rows),
        picked: numbers.map((x) => x * rows),
      });
  });
});

test("a hundred million", { timeout: 60_000 }, async () => {
  const count = 100_000_000;
  const values = await runEverywhere((m, x) => ({ sum: nn.sum(repeated(m, x, count)) }), [0.1]);
  for (const actual of Object.values(values)) expectNear(actual, { sum: [Math.fround(0.1) * count] });
});

test("infinities and NaN pass through", async () => {
  const values = await runEverywhere(
    (m, x) => ({
      infinite: nn.sum(nn.div(1, repeated(m, nn.narrow(x, 0, 0, 1), rows))),
      none: nn.sum(nn.log(repeated(m, nn.narrow(x, 0, 1, 2), rows))),
    }),
    [0, -1],
  );
  for (const actual of Object.values(values)) expect(actual).toEqual({ infinite: [Infinity], none: [NaN] });
});
