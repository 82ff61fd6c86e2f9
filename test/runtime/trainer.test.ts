import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, expectTypeOf, it } from "vitest";
import {
  defineTrainer,
  type InputDefinition,
  type NumericArray,
  type ProgramDefinition,
  type Views,
} from "../../runtime/index.ts";
import { messageOf } from "./message.ts";
import { sealed } from "./sealed.ts";
import { type AnyTypes, batch, createRegression, definition, regression } from "./regression.ts";

/** A trainer that predicts its input. */
const withInput = (input: Omit<InputDefinition, "offset">) => {
  const program: ProgramDefinition = {
    inputs: [{ ...input, offset: 8 }],
    outputs: [{ ...input, offset: 8 }],
    metrics: [],
    run: () => {},
  };
  return defineTrainer<AnyTypes>(definition({ arenaBytes: 8192, predict: program }))();
};

const scalarAt = (name: string, index: number) =>
  ({ name, type: "f32", shape: [1], offset: 8 + 4 * index }) as const;

/** A program whose loss is its input. */
const lossOf = (name: string): ProgramDefinition => ({
  inputs: [{ name, type: "f32", shape: [1], offset: 8 }],
  outputs: [],
  loss: 8,
  metrics: [],
  run: () => {},
});

const programs = (name: string) => ({
  step: lossOf(name),
  evaluate: lossOf(name),
  gradients: lossOf(name),
});

describe("training", () => {
  it("fits the line", async () => {
    const trainer = await createRegression({ seed: 7 });
    const first = trainer.step(batch);
    for (let step = 1; step < 300; step++) trainer.step(batch);
    expect(trainer.steps).toBe(300);
    expect(trainer.lastLoss).toBeLessThan(1e-10);
    expect(first).toBeGreaterThan(0.1);
    expect([...trainer.parameters.weight]).toEqual([expect.closeTo(2, 4), expect.closeTo(-1, 4)]);
    expect([...trainer.parameters.bias]).toEqual([expect.closeTo(1, 4)]);
  });

  it("evaluates, predicts and differentiates without an update", async () => {
    const trainer = await createRegression();
    const before = [...trainer.parameters.weight];
    const loss = trainer.evaluate(batch);
    const { y } = trainer.predict({ x: batch.x });
    const worst = Math.max(...Array.from(batch.y, (value, row) => Math.abs((y[row] ?? NaN) - value)));
    expect(trainer.metrics.worst[0]).toBeCloseTo(worst, 6);
    const gradients = trainer.gradients(batch);
    expect(trainer.lastLoss).toBe(loss);
    expect([...trainer.parameters.weight]).toEqual(before);
    expect(trainer.steps).toBe(0);

    const kept = [...gradients.weight];
    trainer.parameters.weight[0]! += 0.01;
    const above = trainer.evaluate(batch);
    trainer.parameters.weight[0]! -= 0.02;
    const below = trainer.evaluate(batch);
    expect((above - below) / 0.02).toBeCloseTo(kept[0] ?? NaN, 3);
    trainer.gradients(batch);
    expect([...gradients.weight], "a copy").toEqual(kept);
  });

  it("keeps metrics while other programs reuse the memory", async () => {
    const trainer = await createRegression();
    trainer.evaluate(batch);
    const { worst } = trainer.metrics;
    const value = worst[0];
    expect(value).toBeGreaterThan(0);
    trainer.predict({ x: new Float32Array(8) });
    expect(worst[0]).toBe(value);
    trainer.step(batch);
    trainer.step(batch);
    expect(worst[0]).not.toBe(value);
    expect(trainer.metrics.worst).toBe(worst);
  });

  it("names the step whose loss is NaN, and what is not finite", async () => {
    const trainer = await createRegression();
    trainer.step(batch);
    const before = trainer.save();
    for (const [name, index, value] of [
      ["x", 5, NaN],
      ["y", 3, NaN],
      ["y", 0, Infinity],
      ["x", 7, -Infinity],
      ["y", 2, 1e39],
    ] as const) {
      const poisoned = { x: Array.from(batch.x), y: Array.from(batch.y) };
      poisoned[name][index] = value;
      for (const values of [poisoned, { x: Float32Array.from(poisoned.x), y: Float64Array.from(poisoned.y) }])
        expect(messageOf(() => trainer.step(values))).toMatch(
          new RegExp(
            `^TPL210 the loss of regression is (NaN|Infinity) in step 2, and nothing was changed; ` +
              `the input "${name}" holds ${value === 1e39 && values !== poisoned ? "1e\\+39" : String(value).replace("+", "\\+")} at index ${index}: `,
          ),
        );
      expect(trainer.save(), "nothing was changed").toEqual(before);
    }
    const poisoned = { x: batch.x, y: [0, 0, 0, NaN] };
    expect(messageOf(() => trainer.evaluate(poisoned))).toMatch(
      /^TPL210 .*NaN in evaluate after step 1, .*the input "y" holds NaN at index 3/,
    );
    expect(messageOf(() => trainer.gradients(poisoned))).toMatch(/NaN in gradients after step 1/);
    trainer.parameters.bias[0] = NaN;
    expect(messageOf(() => trainer.step(batch))).toMatch(
      /^TPL210 .*NaN in step 2, .*the parameter "bias" was not finite any more: load the last .*--find-nan/,
    );
    trainer.load(before);
    expect(trainer.step(batch)).toBeGreaterThan(0);
  });

  it("goes on after a loss that is NaN, if told to", async () => {
    const poisoned = { x: batch.x, y: [0, 0, 0, NaN] };
    const whole = await createRegression();
    const skipping = await createRegression({ onNaN: "skip" });
    for (let step = 0; step < 3; step++) {
      expect(skipping.step(poisoned)).toBeNaN();
      expect(skipping.evaluate(poisoned)).toBeNaN();
      expect(skipping.step(batch)).toBe(whole.step(batch));
    }
    // As if those batches had never been.
    expect(skipping.save()).toEqual(whole.save());
    const careless = await createRegression({ onNaN: "ignore" });
    expect(careless.step(poisoned)).toBeNaN();
    expect(careless.steps).toBe(1);
    expect(careless.parameters.bias[0]).toBeNaN();
  });

  it("does a step whose loss is infinite, but no input", async () => {
    const ends: number[] = [];
    for (const onNaN of ["throw", "skip", "ignore"] as const) {
      const trainer = await createRegression({ onNaN });
      trainer.parameters.bias[0] = 1e30;
      expect(trainer.step(batch)).toBe(Infinity);
      expect(trainer.steps).toBe(1);
      ends.push(trainer.parameters.bias[0]!);
    }
    expect(ends).toEqual([ends[0], ends[0], ends[0]]);
    expect(ends[0]).not.toBe(1e30);
  });

  it("counts as many steps as it can, and says so", async () => {
    const trainer = await createRegression();
    const file = sealed({ "tapeless.step": "2147483646", "tapeless.seed": "0" }, trainer.save());
    trainer.load(file);
    trainer.step(batch);
    expect(trainer.steps).toBe(2147483647);
    const last = trainer.save();
    expect(messageOf(() => trainer.step(batch))).toMatch(/^TPL211 .*2147483647 steps.*parametersOnly/);
    expect(trainer.save()).toEqual(last);
    expect(trainer.load(last).missingState).toBe(false);
    const anew = await createRegression();
    anew.load(last, { parametersOnly: true });
    expect(anew.step(batch)).toBe(trainer.evaluate(batch));
    expect(anew.steps).toBe(1);
  });

  it("is closed where asked to, and says so", async () => {
    const trainer = await createRegression();
    const { weight } = trainer.parameters;
    trainer.step(batch);
    const { lastLoss, metrics } = trainer;
    trainer[Symbol.dispose]();
    for (const call of [
      () => trainer.step(batch),
      () => trainer.evaluate(batch),
      () => trainer.gradients(batch),
      () => trainer.predict({ x: batch.x }),
      () => trainer.save(),
      () => trainer.load(new Uint8Array()),
      () => trainer.parameters,
      () => trainer.state,
      () => trainer.steps,
      () => trainer.seed,
    ])
      expect(messageOf(call), String(call)).toBe(
        "TPL209 the trainer is closed: make a new trainer, and load what was saved",
      );
    trainer.close();
    // What a call has given stays.
    expect(weight[0]).not.toBe(0);
    expect(trainer.lastLoss).toBe(lastLoss);
    expect(trainer.metrics).toBe(metrics);
  });

  it("shows nothing of a step that was interrupted", async () => {
    const { step, evaluate, gradients } = regression.objectives.loss;
    const failing = (views: Views): void => {
      if (views.f32[10] === 7) throw new RangeError("Maximum call stack size exceeded");
    };
    const objectives = {
      loss: {
        step: { ...step, run: failing },
        evaluate: { ...evaluate, run: failing },
        gradients: { ...gradients, run: failing },
      },
    };
    const trainer = await defineTrainer<AnyTypes>({ ...regression, objectives })();
    const interrupting = { x: [0, 7, 0, 0, 0, 0, 0, 0], y: batch.y };
    const before = trainer.save();
    expect(() => trainer.evaluate(interrupting)).toThrow(RangeError);
    expect(() => trainer.gradients(interrupting)).toThrow(RangeError);
    expect(trainer.save()).toEqual(before);
    trainer.step(batch);
    expect(() => trainer.step(interrupting)).toThrow(RangeError);
    for (const call of [() => trainer.save(), () => trainer.load(before), () => trainer.parameters])
      expect(messageOf(call)).toMatch(
        /^TPL209 a step of the trainer was interrupted, .*\(Maximum call stack size exceeded\): make a new trainer/,
      );
  });

  it("refuses bad options", async () => {
    for (const seed of [-1, 1.5, 2 ** 32, NaN]) {
      await expect(createRegression({ seed })).rejects.toThrow(/^TPL205 seed must be an integer/);
    }
    // @ts-expect-error not a choice
    await expect(createRegression({ onNaN: "maybe" })).rejects.toThrow(/^TPL205 onNaN/);
    expect((await createRegression({ seed: 2 ** 32 - 1 })).seed).toBe(2 ** 32 - 1);
  });
});

describe("inputs", () => {
  it("lists missing and unknown names", async () => {
    const trainer = await createRegression();
    // @ts-expect-error y is missing
    expect(messageOf(() => trainer.step({ x: batch.x }))).toBe(
      'TPL201 wrong inputs: missing "y"; unknown none; expected "x", "y"',
    );
    // @ts-expect-error z is unknown
    expect(messageOf(() => trainer.step({ ...batch, z: [1] }))).toMatch(/missing none; unknown "z"/);
    // @ts-expect-error Y is unknown, y missing
    expect(messageOf(() => trainer.step({ x: batch.x, Y: batch.y }))).toMatch(/missing "y"; unknown "Y"/);
    // @ts-expect-error no batch
    expect(messageOf(() => trainer.step())).toMatch(/missing "x", "y"; unknown none/);
  });

  it("names the input and both lengths", async () => {
    const trainer = await createRegression();
    expect(messageOf(() => trainer.step({ x: batch.x, y: [1, 2, 3] }))).toBe(
      'TPL202 input "y" must be a flat array of 4 numbers, shape [4], row by row: got length 3',
    );
    const wrong: readonly (readonly [unknown, RegExp])[] = [
      [null, /got Null/],
      ["1234", /got String/],
      [() => 0, /got Function/],
      [{ length: 4 }, /got Object/],
      [[[1], [2], [3], [4]], /got Array whose values are no numbers/],
      [new BigInt64Array(4), /got BigInt64Array whose values are no numbers/],
      [new ArrayBuffer(16), /got ArrayBuffer/],
    ];
    for (const [y, message] of wrong) {
      expect(messageOf(() => trainer.step({ x: batch.x, y: y as NumericArray }))).toMatch(message);
    }
  });

  it("names an element that is no number", async () => {
    for (const type of ["f32", "f64", "i32", "bool"] as const)
      for (const length of [5, 1000]) {
        const trainer = await withInput({ name: "x", type, shape: [length] });
        const hole: number[] = Array.from({ length }, () => 1);
        delete hole[3];
        const holed = (value: unknown): unknown[] => Array.from({ length }, (_, k) => (k === 3 ? value : 1));
        for (const [values, found] of [
          [hole, "undefined"],
          [holed(undefined), "undefined"],
          [holed(null), "null"],
          [holed("2"), '"2"'],
          [holed("two"), '"two"'],
          [holed(true), "true"],
          [holed(2n), "2"],
          [holed([2]), "[2]"],
          [holed(Object.create(null)), "an object"],
          [holed(Symbol("s")), "Symbol(s)"],
        ] as const)
          expect(messageOf(() => trainer.predict({ x: values as number[] }))).toBe(
            `TPL202 input "x" holds ${found} at index 3, which is no number`,
          );
      }
  });

  it("takes any numeric array, short or long", async () => {
    for (const length of [0, 5, 1000]) {
      const trainer = await withInput({ name: "x", type: "f32", shape: [length] });
      const values = Array.from({ length }, (_, index) => index % 100);
      for (const x of [values, Float64Array.from(values), Uint8Array.from(values), Int16Array.from(values)]) {
        trainer.predict({ x: new Float32Array(length) });
        expect([...trainer.predict({ x })["x"]!]).toEqual(values);
      }
    }
  });

  it("checks the range of integers", async () => {
    const trainer = await withInput({ name: "label", type: "i32", shape: [3], below: 10 });
    expect([...trainer.predict({ label: [0, 9, 4] })["label"]!]).toEqual([0, 9, 4]);
    for (const bad of [10, -1, 2.5, NaN, Infinity, 2 ** 32]) {
      expect(messageOf(() => trainer.predict({ label: [0, bad, 0] }))).toBe(
        `TPL203 input "label" holds ${bad} at index 1: expected an integer from 0 to 9`,
      );
    }
    const unbounded = await withInput({ name: "i", type: "i32", shape: [1] });
    expect([...unbounded.predict({ i: [-(2 ** 31)] })["i"]!]).toEqual([-(2 ** 31)]);
    expect(messageOf(() => unbounded.predict({ i: [2 ** 31] }))).toMatch(/^TPL203/);
    const mask = await withInput({ name: "mask", type: "bool", shape: [2] });
    expect([...mask.predict({ mask: [0, 1] })["mask"]!]).toEqual([0, 1]);
    expect(messageOf(() => mask.predict({ mask: [0, 2] }))).toMatch(/^TPL203/);
  });
});

describe("names", () => {
  const hostile = [
    "__proto__",
    "constructor",
    "toString",
    "*/",
    "`${1}`",
    "a\nb",
    "",
    "\ud800",
    "hasOwnProperty",
  ];

  it("may be anything", async () => {
    const tensors = hostile.map(scalarAt);
    const program: ProgramDefinition = { inputs: tensors, outputs: tensors, metrics: tensors, run: () => {} };
    const create = defineTrainer<AnyTypes>(
      definition({
        parameters: tensors.map((t, value) => ({
          ...t,
          initial: { kind: "constant", value },
          trainable: true,
        })),
        predict: program,
        objectives: { loss: { step: program, evaluate: program, gradients: program } },
      }),
    );
    const trainer = await create();
    expect(hostile.map((name) => trainer.parameters[name]?.[0])).toEqual(hostile.map((_, index) => index));
    const saved = trainer.save();
    const inputs = Object.fromEntries(hostile.map((name, index) => [name, [10 + index]]));
    const outputs = trainer.predict(inputs);
    expect(hostile.map((name) => outputs[name]?.[0])).toEqual(hostile.map((_, index) => 10 + index));
    expect(hostile.map((name) => trainer.metrics[name]?.[0])).toEqual(hostile.map((_, index) => 10 + index));
    expect(new Set(trainer.load(saved).loaded)).toEqual(new Set(hostile));
    expect(hostile.map((name) => trainer.parameters[name]?.[0])).toEqual(hostile.map((_, index) => index));
    expect(messageOf(() => trainer.predict({}))).toMatch(
      /^TPL201 wrong inputs: missing "__proto__", "constructor"/,
    );
  });

  it("are only those of the model", async () => {
    const { parameters, state, metrics } = await createRegression();
    for (const record of [parameters, state, metrics]) expect("constructor" in record).toBe(false);
  });
});

describe("several objectives", () => {
  interface Types extends Omit<AnyTypes, "objective" | "step" | "evaluate" | "gradients"> {
    objective: "critic" | "generator";
    step: { critic: { readonly x: NumericArray }; generator: { readonly noise: NumericArray } };
    evaluate: Types["step"];
    gradients: Types["step"];
  }
  const create = defineTrainer<Types>({
    ...definition({}),
    objectives: { critic: programs("x"), generator: programs("noise") },
  });

  it("are chosen by name", async () => {
    const trainer = await create();
    expect(trainer.step({ x: [3] }, "critic")).toBe(3);
    expect(trainer.evaluate({ noise: [4] }, "generator")).toBe(4);
    trainer.gradients({ noise: [5] }, "generator");
    expect(trainer.lastLoss).toBe(5);
    // @ts-expect-error the objective is required
    expect(messageOf(() => trainer.step({ x: [3] }))).toBe(
      'TPL204 name an objective: this trainer has "critic", "generator"',
    );
    // @ts-expect-error no such objective
    expect(messageOf(() => trainer.step({ x: [3] }, "toString"))).toMatch(/^TPL204 no objective "toString"/);
    // @ts-expect-error another objective's inputs
    expect(messageOf(() => trainer.step({ x: [3] }, "generator"))).toMatch(/^TPL201/);
  });

  it("need no name where there is one", async () => {
    const trainer = await createRegression();
    expect(trainer.evaluate(batch, "loss")).toBe(trainer.evaluate(batch));
    // @ts-expect-error no such objective
    expect(messageOf(() => trainer.evaluate(batch, "los"))).toMatch(/^TPL204/);
  });
});

it("types names and results", async () => {
  const trainer = await createRegression();
  expectTypeOf(trainer.step(batch)).toEqualTypeOf<number>();
  expectTypeOf(trainer.predict({ x: batch.x }).y).toEqualTypeOf<Float32Array>();
  expectTypeOf(trainer.gradients(batch).bias).toEqualTypeOf<Float32Array>();
  expectTypeOf(trainer.metrics).toHaveProperty("worst");
  // @ts-expect-error no such parameter
  expect(trainer.parameters.wieght).toBeUndefined();
  // @ts-expect-error parameters keep their place
  expect(() => (trainer.parameters.bias = new Float32Array(1))).toThrow(TypeError);
});

it("says what an arena that is too large needs", async () => {
  const create = defineTrainer<AnyTypes>(definition({ arenaBytes: 2 ** 52 }));
  await expect(create()).rejects.toThrow("TPL206 cannot allocate 4503599627370496 bytes");
});

it("runs where there is no Node, and without the compiler", () => {
  const folder = new URL("../../runtime/", import.meta.url);
  for (const file of readdirSync(folder).filter((name) => name.includes(".") && name !== "files.ts")) {
    const source = readFileSync(new URL(file, folder), "utf8");
    const imported = [...source.matchAll(/from "([^"]*)"/g)].map((match) => match[1]);
    expect(imported.filter((path) => !/^\.\/[\w-]+\.ts$/.test(path ?? "") || path === "./files.ts")).toEqual(
      [],
    );
  }
});
