import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defineTrainer, TrainerError } from "../../runtime/index.ts";
import { crc32 } from "../../runtime/safetensors.ts";
import { messageOf } from "./message.ts";
import { fileOf, headerOf, sealed } from "./sealed.ts";
import { type AnyTypes, batch, createRegression, definition, regression } from "./regression.ts";

const trained = async (steps: number) => {
  const trainer = await createRegression({ seed: 3 });
  for (let step = 0; step < steps; step++) trainer.step(batch);
  return trainer;
};

const entry = (dtype: string, shape: readonly number[], begin: number, end: number) => ({
  dtype,
  shape,
  data_offsets: [begin, end],
});

/** As PyTorch writes the model: weight, bias and a running mean. */
const stateDict = {
  weight: entry("F32", [2, 1], 0, 8),
  bias: entry("F32", [1], 8, 12),
  running_mean: entry("F32", [1], 12, 16),
};
const stateDictData = new Uint8Array(Float32Array.of(1.5, -2, 0.5, 4).buffer);

const constant = (value: number) => ({ initial: { kind: "constant", value }, trainable: false }) as const;

/** The message for a file that must change nothing. */
const refused = async (file: Uint8Array): Promise<string> => {
  const trainer = await trained(2);
  const before = trainer.save();
  const message = messageOf(() => trainer.load(file));
  expect(trainer.save(), "nothing was written").toEqual(before);
  expect(message).toMatch(/byte \d+/);
  return message;
};

const changed = (changes: object, data = stateDictData) =>
  refused(fileOf({ ...stateDict, ...changes }, data));

/** A state_dict with this metadata and a right checksum. */
const sealedDict = (metadata: object) => sealed(metadata, fileOf(stateDict, stateDictData));

describe("save and load", () => {
  it("go on bit for bit", async () => {
    const whole = await trained(10);
    const half = await trained(5);
    const resumed = await createRegression({ seed: 99 });
    expect(resumed.load(half.save())).toEqual({
      loaded: ["weight", "bias", "running_mean", "state.weight.momentum", "state.bias.momentum"],
      ignored: [],
      missingState: false,
      otherModel: false,
    });
    expect([resumed.steps, resumed.seed]).toEqual([5, 3]);
    for (let step = 0; step < 5; step++) resumed.step(batch);
    expect(resumed.lastLoss).toBe(whole.lastLoss);
    expect(resumed.save()).toEqual(whole.save());
  });

  it("write a file that other readers know", async () => {
    const trainer = await trained(5);
    const file = trainer.save();
    const header = headerOf(file);
    expect(header.length % 8).toBe(0);
    expect(JSON.parse(header)).toEqual({
      __metadata__: {
        "tapeless.checksum": expect.stringMatching(/^[0-9a-f]{8}$/),
        format: "pt",
        "tapeless.format": "1",
        "tapeless.name": "regression",
        "tapeless.fingerprint": "5eed",
        "tapeless.step": "5",
        "tapeless.seed": "3",
      },
      ...stateDict,
      "state.weight.momentum": entry("F32", [2, 1], 16, 24),
      "state.bias.momentum": entry("F32", [1], 24, 28),
    });
    const values = new Float32Array(file.slice(8 + header.length).buffer);
    expect([...values.subarray(0, 3)]).toEqual([...trainer.parameters.weight, ...trainer.parameters.bias]);
  });

  it("read a file at any place in a larger buffer", async () => {
    const file = (await trained(2)).save();
    const buffer = new Uint8Array(file.length + 3);
    buffer.set(file, 3);
    const trainer = await createRegression();
    trainer.load(buffer.subarray(3));
    expect(trainer.save()).toEqual(file);
  });

  it("read what Node reads from a file", async () => {
    const file = (await trained(2)).save();
    const trainer = await createRegression();
    trainer.load(Buffer.from(file));
    expect(trainer.save()).toEqual(file);
  });

  it("align and keep every element type", async () => {
    const create = defineTrainer<AnyTypes>(
      definition({
        parameters: [
          { name: "flag", type: "bool", shape: [3], offset: 8, ...constant(1) },
          { name: "index", type: "i32", shape: [1], offset: 12, ...constant(-5) },
          { name: "wide", type: "f64", shape: [], offset: 16, ...constant(0.1) },
          { name: "none", type: "f32", shape: [0, 4], offset: 24, ...constant(0) },
        ],
      }),
    );
    const trainer = await create();
    const file = trainer.save();
    expect(JSON.parse(headerOf(file))).toMatchObject({
      wide: entry("F64", [], 0, 8),
      index: entry("I32", [1], 8, 12),
      none: entry("F32", [0, 4], 12, 12),
      flag: entry("BOOL", [3], 12, 15),
    });
    for (const name of ["flag", "index", "wide"]) trainer.parameters[name]?.fill(0);
    trainer.load(file);
    expect(["flag", "index", "wide"].map((name) => trainer.parameters[name]?.[0])).toEqual([1, -5, 0.1]);
  });

  it("load parameters and buffers only, on request", async () => {
    const source = await trained(5);
    const trainer = await createRegression({ seed: 8 });
    const result = trainer.load(source.save(), { parametersOnly: true });
    expect(result.loaded).toEqual(["weight", "bias", "running_mean"]);
    expect(result.ignored).toEqual(["state.weight.momentum", "state.bias.momentum"]);
    expect(result.missingState).toBe(true);
    expect(trainer.parameters).toEqual(source.parameters);
    expect(trainer.state["running_mean"]).toEqual(source.state["running_mean"]);
    expect([...trainer.state["weight.momentum"]!]).toEqual([0, 0]);
    expect([trainer.steps, trainer.seed]).toEqual([0, 8]);
  });

  it("leave alone what the file does not have, on request", async () => {
    const trainer = await trained(2);
    const [bias] = trainer.parameters["bias"]!;
    const { weight } = stateDict;
    const file = fileOf({ __metadata__: { format: "pt" }, weight }, stateDictData.subarray(0, 8));
    expect(() => trainer.load(file)).toThrow('missing in the file: "bias", "running_mean"');
    expect(trainer.load(file, { partial: true }).loaded).toEqual(["weight"]);
    expect(trainer.parameters["bias"]![0]).toBe(bias);
    // What the trainer has no place for is still a mistake.
    const other = fileOf({ __metadata__: { format: "pt" }, wieght: weight }, stateDictData.subarray(0, 8));
    expect(() => trainer.load(other, { partial: true })).toThrow("wieght");
  });

  it("take the parameters of a checkpoint that has optimizer state for others", async () => {
    const source = await trained(3);
    const { parameters, state } = regression;
    const extra = { ...parameters[0]!, name: "extra", offset: regression.arenaBytes };
    const adapted = {
      ...regression,
      arenaBytes: regression.arenaBytes + 8,
      parameters: [...parameters, extra],
      state: [state[2]!, { ...state[0]!, name: "extra.momentum" }],
    };
    const trainer = await defineTrainer<AnyTypes>(adapted)({ seed: 4 });
    expect(() => trainer.load(source.save())).toThrow('missing in the file: "extra"');
    expect(trainer.load(source.save(), { partial: true })).toEqual({
      loaded: ["weight", "bias", "running_mean"],
      ignored: ["state.weight.momentum", "state.bias.momentum"],
      missingState: true,
      otherModel: false,
    });
    expect(trainer.parameters["weight"]).toEqual(source.parameters.weight);
    expect([trainer.steps, trainer.seed]).toEqual([0, 4]);
    // Half of an optimizer state is none.
    const both = {
      ...adapted,
      state: [...state, { ...state[0]!, name: "extra.momentum", offset: extra.offset }],
    };
    const half = await defineTrainer<AnyTypes>(both)({ seed: 4 });
    expect(half.load(source.save(), { partial: true })).toMatchObject({ missingState: true });
    expect([...half.state["weight.momentum"]!]).toEqual([0, 0]);
    expect(half.steps).toBe(0);
  });

  it("leave out what the trainer has not, on request", async () => {
    const { parameters, state } = regression;
    const smaller = { ...regression, parameters: parameters.slice(1), state: state.slice(1) };
    const source = await trained(3);
    const trainer = await defineTrainer<AnyTypes>(smaller)();
    expect(() => trainer.load(source.save())).toThrow(
      "{ ignoreExtra: true } leaves out what the trainer has not",
    );
    expect(trainer.load(source.save(), { ignoreExtra: true })).toEqual({
      loaded: ["bias", "running_mean", "state.bias.momentum"],
      ignored: ["weight", "state.weight.momentum"],
      missingState: false,
      otherModel: false,
    });
    expect(trainer.parameters["bias"]).toEqual(source.parameters.bias);
    expect(trainer.steps).toBe(3);
    // What is missing is still a mistake.
    const other = fileOf({ other: stateDict.weight }, stateDictData.subarray(0, 8));
    expect(() => trainer.load(other, { ignoreExtra: true })).toThrow(
      'missing in the file: "bias", "running_mean"',
    );
  });

  it("rename, by a record or a function", async () => {
    const { weight, bias, running_mean } = stateDict;
    const file = fileOf({ "fc.weight": weight, bias, "norm.running_mean": running_mean }, stateDictData);
    const trainer = await createRegression();
    expect(() => trainer.load(file)).toThrow(
      '{ rename: { "fc.weight": "weight" } } says what is called otherwise',
    );
    for (const rename of [
      { "fc.weight": "weight", "norm.running_mean": "running_mean" },
      (name: string) => name.split(".").at(-1)!,
    ]) {
      trainer.parameters.weight.fill(0);
      expect(trainer.load(file, { rename })).toMatchObject({
        loaded: ["fc.weight", "bias", "norm.running_mean"],
        ignored: [],
      });
      expect([...trainer.parameters.weight, trainer.state["running_mean"]![0]]).toEqual([1.5, -2, 4]);
    }
    // Two may change places.
    const swapped = fileOf({ ...stateDict, bias: running_mean, running_mean: bias }, stateDictData);
    trainer.load(swapped, { rename: { bias: "running_mean", running_mean: "bias" } });
    expect([trainer.parameters.bias[0], trainer.state["running_mean"]![0]]).toEqual([0.5, 4]);
    for (const [rename, message] of [
      [
        { "fc.wieght": "weight" },
        /^TPL222 .*no tensor "fc.wieght" in the file; .*it has "fc.weight", "bias"/,
      ],
      [
        { "fc.weight": "bias" },
        /^TPL222 .*at byte \d+: rename: "bias" and "fc.weight" are both called "bias"/,
      ],
      [() => "same", /^TPL222 .*"bias" and "fc.weight" are both called "same"/],
      [() => 3, /^TPL205 rename: the name for "fc.weight" must be a string: got 3/],
      [{ "fc.weight": null }, /^TPL205 rename: the name for "fc.weight" must be a string: got null/],
      ["weight", /^TPL205 rename must be a record or a function: got "weight"/],
    ] as const)
      expect(messageOf(() => trainer.load(file, { rename: rename as never }))).toMatch(message);
    // Errors tell the place in the file.
    expect(
      messageOf(() =>
        trainer.load(file, {
          rename: { "fc.weight": "bias", bias: "weight" },
          ignoreExtra: true,
          partial: true,
        }),
      ),
    ).toMatch(/at byte \d+: "weight" is F32 of shape \[1\], and the trainer's is F32 of shape \[2, 1\]/);
  });

  it("take a PyTorch state_dict, and say that there was no optimizer state", async () => {
    const trainer = await trained(2);
    const momentum = [...trainer.state["weight.momentum"]!];
    const counted = { ...stateDict, "norm.num_batches_tracked": entry("I64", [], 16, 24) };
    const file = fileOf(
      { __metadata__: { format: "pt" }, ...counted },
      new Uint8Array([...stateDictData, ...new Uint8Array(8)]),
    );
    expect(trainer.load(file)).toEqual({
      loaded: ["weight", "bias", "running_mean"],
      ignored: ["norm.num_batches_tracked"],
      missingState: true,
      otherModel: true,
    });
    expect([...trainer.parameters.weight, ...trainer.parameters.bias]).toEqual([1.5, -2, 0.5]);
    expect([...trainer.state["weight.momentum"]!]).toEqual(momentum);
    expect(trainer.steps).toBe(2);
  });

  it("convert floating tensors", async () => {
    const trainer = await createRegression();
    const wide = new Uint8Array(Float64Array.of(0.1, -1e-3).buffer);
    // binary16: 1.5, the least positive number; bfloat16: -2.
    const narrow = new Uint8Array(Uint16Array.of(0x3e00, 0xc000).buffer);
    trainer.load(
      fileOf(
        {
          weight: entry("F64", [2, 1], 0, 16),
          bias: entry("F16", [1], 16, 18),
          running_mean: entry("BF16", [1], 18, 20),
        },
        new Uint8Array([...wide, ...narrow]),
      ),
    );
    expect([...trainer.parameters.weight]).toEqual([Math.fround(0.1), Math.fround(-1e-3)]);
    expect(trainer.parameters.bias[0]).toBe(1.5);
    expect(trainer.state["running_mean"]?.[0]).toBe(-2);
    for (const [bits, value] of [
      [0x0001, 2 ** -24],
      [0x83ff, -1023 * 2 ** -24],
      [0x7bff, 65504],
      [0xfc00, -Infinity],
      [0x7e00, NaN],
    ] as const) {
      const data = new Uint8Array([...wide, ...new Uint8Array(Uint16Array.of(bits, 0).buffer)]);
      const header = { weight: entry("F64", [2, 1], 0, 16), bias: entry("F16", [1], 16, 18) };
      trainer.load(fileOf({ ...header, running_mean: entry("BF16", [1], 18, 20) }, data));
      expect(trainer.parameters.bias[0]).toBe(value);
    }
  });
});

describe("a bad file", () => {
  it("has a header that is too long, or none", async () => {
    expect(await refused(new Uint8Array(5))).toMatch(/^TPL220 .*at byte 0: the file ends after 5 bytes/);
    expect(await refused(new Uint8Array(16).fill(255))).toMatch(
      /header should take 18446744073709551615 bytes, but only 8/,
    );
  });

  it("has a header that is no JSON object", async () => {
    for (const header of ["", "{", "[]", "null", "3", '{"a":1}}', "\ufeff{}", "[".repeat(200_000)]) {
      expect(await refused(fileOf(header))).toMatch(/^TPL220 .*at byte 8: /);
    }
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    expect(await refused(fileOf(deep))).toMatch(/^TPL220 .*at byte 8: /);
    expect(await refused(fileOf(`{"weight":${deep}}`))).toMatch(/^TPL220 .*at byte 9: "weight" is no object/);
    for (const key of ["dtype", "shape", "data_offsets"]) {
      const weight = JSON.stringify({ ...stateDict.weight, [key]: "deep" });
      const header = JSON.stringify({ ...stateDict, weight: 0 }).replace('"weight":0', `"weight":${weight}`);
      expect(await refused(fileOf(header.replace('"deep"', deep), stateDictData))).toMatch(
        /^TPL220 .*at byte 9: "weight" has no valid \w+: \[an array\]/,
      );
    }
    expect((await changed({ weight: { ...stateDict.weight, dtype: "F".repeat(1e6) } })).length).toBeLessThan(
      500,
    );
    const file = fileOf("{}");
    file[8] = 0xff;
    expect(await refused(file)).toMatch(/^TPL220 .*not JSON in UTF-8/);
  });

  it("has entries that are none", async () => {
    expect(await changed({ weight: 3 })).toMatch(/at byte 9: "weight" is no object/);
    expect(await changed({ weight: entry("F31", [2, 1], 0, 8) })).toMatch(/no valid dtype: "F31"/);
    expect(await changed({ weight: { ...stateDict.weight, dtype: 32 } })).toMatch(/no valid dtype: 32/);
    for (const shape of [[-2, -1], [2.5], "2", [2 ** 53], [null]]) {
      expect(await changed({ weight: { ...stateDict.weight, shape } })).toMatch(
        /"weight" has no valid shape/,
      );
    }
    for (const offsets of [[8, 0], [0], [0, 4, 8], ["0", "8"], undefined]) {
      expect(await changed({ weight: { ...stateDict.weight, data_offsets: offsets } })).toMatch(
        /no valid data_offsets/,
      );
    }
    expect(await changed({ weight: entry("F32", [2 ** 31, 2 ** 31, 2 ** 31], 0, 8) })).toMatch(
      /takes 8 bytes, but F32/,
    );
    expect(
      await changed({ weight: entry("F32", [0, 2 ** 52, ...new Float64Array(30).fill(2 ** 52)], 0, 8) }),
    ).toMatch(/takes 8 bytes/);
    expect(await changed({ __metadata__: { step: 3 } })).toMatch(
      /"__metadata__" has a value that is no string: "step"/,
    );
    expect(await changed({ ["__proto__"]: entry("F32", [1], 16, 20) }, new Uint8Array(20))).toMatch(
      /has not: "__proto__"/,
    );
  });

  it("names something twice", async () => {
    const text = JSON.stringify(stateDict);
    expect(
      await refused(
        fileOf(`${text.slice(0, -1)},"wei\\u0067ht":${JSON.stringify(stateDict.weight)}}`, stateDictData),
      ),
    ).toMatch(new RegExp(`^TPL220 .*at byte ${8 + text.length}: "weight" is there twice`));
    expect(await refused(fileOf(text.replace('"dtype"', '"dtype":"F64","dtype"'), stateDictData))).toMatch(
      /"dtype" is there twice/,
    );
  });

  it("has tensors that overlap, leave gaps or end too late", async () => {
    expect(await changed({ bias: entry("F32", [1], 4, 8) })).toMatch(/"bias" overlaps the tensor before it/);
    expect(
      await changed(
        { bias: entry("F32", [1], 12, 16), running_mean: entry("F32", [1], 16, 20) },
        new Uint8Array(20),
      ),
    ).toMatch(/"bias" leaves a gap before it/);
    expect(await changed({}, new Uint8Array(15))).toMatch(
      /"running_mean" ends at byte \d+, but the file has only \d+: it is truncated/,
    );
    expect(await changed({}, new Uint8Array(17))).toMatch(/1 bytes belong to no tensor/);
  });

  it("has other tensors than the trainer", async () => {
    const { weight: _, ...rest } = stateDict;
    const message = await refused(fileOf({ ...rest, "fc.weight": stateDict.weight }, stateDictData));
    expect(message).toMatch(/^TPL222 .*missing in the file: "weight"; .*the trainer has not: "fc.weight"/);
    expect(await changed({ weight: entry("F32", [1, 2], 0, 8) })).toMatch(
      /^TPL222 .*at byte 9: "weight" is F32 of shape \[1, 2\], and the trainer's is F32 of shape \[2, 1\]/,
    );
    expect(await changed({ weight: entry("I32", [2, 1], 0, 8) })).toMatch(
      /^TPL222 .*"weight" is I32 .*convert it to F32/,
    );
    const partial = { ...stateDict, "state.bias.momentum": entry("F32", [1], 16, 20) };
    expect(await refused(fileOf(partial, new Uint8Array(20)))).toMatch(
      /missing in the file: "state.weight.momentum";/,
    );
  });

  it("was altered", async () => {
    const file = (await trained(1)).save();
    const last = file.length - 1;
    file[last]! ^= 1;
    expect(await refused(file)).toMatch(
      /^TPL221 .*its checksum is [0-9a-f]{8}, and tapeless.checksum says "[0-9a-f]{8}"/,
    );
    expect(await changed({ __metadata__: { "tapeless.step": "3" } })).toMatch(
      /^TPL221 .*tapeless.checksum says undefined/,
    );
  });

  it("is from a later version, or has bad counters", async () => {
    expect(await refused(sealedDict({ "tapeless.format": "2" }))).toMatch(
      /^TPL222 .*its format is "2", and this trainer reads "1"/,
    );
    for (const step of ["-1", "1e3", "", "2147483648"]) {
      expect(await refused(sealedDict({ "tapeless.step": step }))).toMatch(/^TPL222 .*its tapeless.step is/);
    }
    expect(await refused(sealedDict({ "tapeless.seed": "4294967296" }))).toMatch(
      /^TPL222 .*its tapeless.seed is/,
    );
    expect((await createRegression()).load(sealedDict({ "tapeless.format": "1" })).missingState).toBe(true);
  });

  it("never loads with one byte changed, or cut", async () => {
    const source = await trained(5);
    const file = source.save();
    const trainer = await trained(2);
    const before = trainer.save();
    const attempt = (bytes: Uint8Array) => {
      expect(() => trainer.load(bytes)).toThrow(TrainerError);
      expect(trainer.save()).toEqual(before);
    };
    for (let position = 0; position < file.length; position++) {
      attempt(file.subarray(0, position));
      for (const flip of [1, 0x20, 0x80, 0xff]) {
        const bytes = file.slice();
        bytes[position]! ^= flip;
        attempt(bytes);
      }
    }
  });

  it("never half loads: any bytes, any header", async () => {
    const trainer = await trained(2);
    const before = trainer.save();
    const attempt = (bytes: Uint8Array) => {
      try {
        trainer.load(bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(TrainerError);
        expect(trainer.save()).toEqual(before);
        return;
      }
      trainer.load(before);
    };
    const size = fc.integer({ min: -1, max: 20 });
    const tensor = fc.record({
      dtype: fc.constantFrom("F32", "F64", "F16", "I64", "X"),
      shape: fc.array(size, { maxLength: 3 }),
      data_offsets: fc.array(size, { maxLength: 3 }),
    });
    const name = fc.constantFrom(
      "weight",
      "bias",
      "running_mean",
      "state.bias.momentum",
      "__metadata__",
      "__proto__",
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 64 }), attempt), { numRuns: 300 });
    fc.assert(
      fc.property(
        fc.dictionary(name, fc.oneof(tensor, fc.jsonValue())),
        fc.uint8Array({ maxLength: 24 }),
        (header, data) => attempt(fileOf(header, data)),
      ),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(fc.dictionary(name, tensor), (changes) =>
        attempt(fileOf({ ...stateDict, ...changes }, stateDictData)),
      ),
      { numRuns: 1000 },
    );
  });
});

it("loads many tensors in about the time that saving takes", async () => {
  const parameters = Array.from({ length: 30_000 }, (_, index) => ({
    ...constant(index),
    name: `layers.${index}.weight`,
    type: "f32" as const,
    shape: [1],
    offset: 8 + 4 * index,
  }));
  const trainer = await defineTrainer<AnyTypes>(definition({ arenaBytes: 120_008, parameters }))();
  const time = (run: () => unknown): number =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const start = performance.now();
        run();
        return performance.now() - start;
      }),
    );
  let file: Uint8Array = new Uint8Array(0);
  const saving = time(() => (file = trainer.save()));
  // About twice on a machine that does nothing else; it was more than three hundred times.
  expect(time(() => trainer.load(file))).toBeLessThan(30 * saving);
});

it("knows a trainer without optimizer state", async () => {
  const create = defineTrainer<AnyTypes>({ ...regression, state: [] });
  const trainer = await create({ seed: 5 });
  const file = trainer.save();
  const other = await create();
  expect(other.load(file).missingState).toBe(false);
  expect(other.seed).toBe(5);
  const { running_mean: _, ...model } = stateDict;
  expect(other.load(fileOf(model, stateDictData.subarray(0, 12))).missingState).toBe(true);
});

it("sums as CRC-32 does", () => {
  const bytes = new TextEncoder().encode("123456789");
  expect(crc32(bytes)).toBe(0xcbf43926);
  expect(crc32(bytes.subarray(4), crc32(bytes.subarray(0, 4)))).toBe(0xcbf43926);
});
