/** Trainers on a GPU: the same losses and parameters as on WebAssembly, the same files, the same promises. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile, defineModel, mul, nadam, sum, type Model } from "../../../compiler/index.ts";
import { CompileError } from "../../../compiler/errors.ts";
import { isProven, withoutBarrier } from "../../../compiler/schedule/barriers.ts";
import { inPlacePairs } from "../../../compiler/lower/in-place.ts";
import { interpretKernel } from "../../../compiler/loops/interpret.ts";
import { memoryOf } from "../../support/kernel-memory.ts";
import { launchesOf } from "../../../compiler/program/program.ts";
import { programsOf } from "../../../compiler/program/programs.ts";
import { wgsl } from "../../../compiler/targets/wgsl/target.ts";
import type { GpuTrainer } from "../../../runtime/webgpu/index.ts";
import type { AnyTrainerTypes } from "../../../runtime/trainer.ts";
import { hasNoGpu, openDevice } from "../../support/gpu.ts";
import { hasNoNaga, nagaErrors } from "../../support/naga.ts";

type OnGpu = GpuTrainer<AnyTrainerTypes>;
type Batch = Record<string, Float32Array | Int32Array | Uint8Array>;

const named = async (name: string): Promise<Model> =>
  ((await import(`../../../models/${name}.ts`)) as { readonly default: Model }).default;

let device: GPUDevice;
beforeAll(async () => {
  if (!hasNoGpu) device = await openDevice();
});
afterAll(() => device?.destroy());

const onGpu = async (compiled: Awaited<ReturnType<typeof compile>>, options: object = {}): Promise<OnGpu> =>
  (await compiled.createTrainer({ device, ...options } as object)) as unknown as OnGpu;

/** A batch of a program, drawn from a seed. */
function drawn(compiled: Awaited<ReturnType<typeof compile>>, objective: string, seed: number): Batch {
  let word = seed;
  const draw = (): number => (word = (word * 1_103_515_245 + 12_345) & 0x7fffffff) / 0x7fffffff;
  return Object.fromEntries(
    compiled.trainer.objectives
      .get(objective)!
      .step.inputs.map(({ buffer: { name, type, length }, below = 2 }) => [
        name,
        type === "i32"
          ? Int32Array.from({ length }, () => Math.floor(draw() * below))
          : type === "bool"
            ? Uint8Array.from({ length }, () => Math.round(draw()))
            : Float32Array.from({ length }, draw),
      ]),
  );
}

const trainedModels: readonly (readonly [name: string, options: Readonly<Record<string, unknown>>])[] = [
  ["xor", {}],
  ["linear-regression", {}],
  ["softmax-regression", {}],
  ["svm", {}],
  ["rents", {}],
  ["wgan-gp", { batch: 16 }],
  ["vae", { batch: 10 }],
  ["lstm", { batch: 4 }],
  ["mnist-cnn", { batch: 20 }],
];

describe.skipIf(hasNoGpu)("on a GPU", () => {
  test.each(trainedModels)(
    "%s: the losses, metrics and outputs of WebAssembly, and its parameters",
    async (name, options) => {
      const model = await named(name);
      const [compiled, other] = [
        await compile(model, { target: wgsl, options }),
        await compile(model, { target: "wasm", options }),
      ];
      const [gpu, cpu] = [await onGpu(compiled, { seed: 3 }), await other.createTrainer({ seed: 3 })];
      for (const objective of compiled.trainer.objectives.keys()) {
        const batch = drawn(compiled, objective, 7);
        for (let step = 0; step < 3; step++) {
          const [loss, expected] = [await gpu.step(batch, objective), cpu.step(batch, objective)];
          expect(Math.abs(loss - expected) / Math.abs(expected)).toBeLessThan(1e-5);
        }
        expect(await gpu.evaluate(batch, objective)).toBeCloseTo(cpu.evaluate(batch, objective), 4);
        for (const [metric, values] of Object.entries(cpu.metrics))
          expect(gpu.metrics[metric]![0]).toBeCloseTo(values[0]!, 4);
        const known = new Set(compiled.trainer.predict.inputs.map(({ buffer }) => buffer.name));
        const given = Object.fromEntries(Object.entries(batch).filter(([input]) => known.has(input)));
        if (known.size !== Object.keys(given).length) continue;
        const outputs = await gpu.predict(given);
        for (const [output, values] of Object.entries(cpu.predict(given)))
          close(outputs[output]!, values, 1e-3);
      }
      expect(gpu.steps).toBe(cpu.steps);
      expect(gpu.steps).toBe(3 * compiled.trainer.objectives.size);
      gpu.close();
      cpu.close();
    },
  );

  test("modules are taken by Dawn's compiler and by naga", async () => {
    const texts: string[] = [];
    for (const name of [
      "gru",
      "transformer",
      "resnet",
      "seq2seq",
      "bert",
      "fsrs",
      "diffusion",
      "name-generator",
    ]) {
      const files = await (await compile(await named(name), { target: wgsl })).files();
      texts.push(files.get("kernels.wgsl") as string);
    }
    device.pushErrorScope("validation");
    for (const code of texts) device.createShaderModule({ code });
    expect((await device.popErrorScope())?.message).toBeUndefined();
    // It also makes pipelines, which takes long.
    if (!hasNoNaga) expect(await nagaErrors(texts.slice(0, 1))).toEqual([""]);
  });

  test("files are those of other targets, and training goes on from them", async () => {
    const model = await named("xor");
    const [gpu, cpu] = [
      await onGpu(await compile(model, { target: wgsl }), { seed: 1 }),
      await (await compile(model)).createTrainer({ seed: 2 }),
    ];
    const batch = drawn(await compile(model), "loss", 1);
    for (let step = 0; step < 5; step++) cpu.step(batch);
    await gpu.load(cpu.save());
    expect(gpu.steps).toBe(5);
    expect(gpu.seed).toBe(2);
    expect(await gpu.step(batch)).toBeCloseTo(cpu.step(batch), 5);
    const back = await (await compile(model)).createTrainer();
    back.load(await gpu.save());
    expect(back.steps).toBe(6);
    expect(back.step(batch)).toBeCloseTo(cpu.step(batch), 5);
    gpu.close();
  });

  test("the same bits in every run", async () => {
    const compiled = await compile(await named("gru"), { target: wgsl, options: { batch: 2 } });
    const batch = drawn(compiled, "loss", 5);
    const files: Uint8Array[] = [];
    for (let run = 0; run < 3; run++) {
      const trainer = await onGpu(compiled, { seed: 9 });
      for (let step = 0; step < 5; step++) await trainer.step(batch);
      files.push(await trainer.save());
      trainer.close();
    }
    expect(files[1]).toEqual(files[0]);
    expect(files[2]).toEqual(files[0]);
  });

  const line = defineModel({
    name: "line",
    build: (model) => ({
      loss: sum(mul(model.input("x", [4]), model.parameter("w", [4], { kind: "ones" }))),
      optimizer: nadam({ learningRate: 0.1 }),
      outputs: {},
    }),
  });

  test("states in float64 are the host's, and are saved", async () => {
    const [gpu, cpu] = [
      await onGpu(await compile(line, { target: wgsl })),
      await (await compile(line)).createTrainer(),
    ];
    for (let step = 0; step < 4; step++) {
      const x = Float32Array.from([step, 1, 2, -1]);
      expect(await gpu.step({ x })).toBeCloseTo(cpu.step({ x }), 5);
    }
    const restored = await (await compile(line)).createTrainer();
    restored.load(await gpu.save());
    expect(restored.state["momentumProduct"]).toEqual(cpu.state["momentumProduct"]);
    close(await gpu.read("w"), cpu.parameters["w"]!, 1e-6);
    gpu.close();
  });

  test("a loss that is not finite changes nothing, and says what was wrong", async () => {
    const gpu = await onGpu(await compile(line, { target: wgsl }));
    await gpu.step({ x: [1, 2, 3, 4] });
    const before = await gpu.save();
    await expect(gpu.step({ x: [1, NaN, 3, 4] })).rejects.toThrow(
      'TPL210 the loss of line is NaN in step 2, and nothing was changed; the input "x" holds NaN at index 1',
    );
    expect(await gpu.save()).toEqual(before);
    expect(gpu.steps).toBe(1);
    gpu.close();
  });

  test("parameters are read and written by name", async () => {
    const gpu = await onGpu(await compile(line, { target: wgsl }));
    await gpu.write("w", [1, 2, 3, 4]);
    expect(await gpu.evaluate({ x: [1, 1, 1, 1] })).toBe(10);
    expect([...(await gpu.read("w"))]).toEqual([1, 2, 3, 4]);
    await expect(gpu.read("v")).rejects.toThrow('no parameter or state "v"');
    await expect(gpu.write("w", [1])).rejects.toThrow('"w" has 4 numbers: got 1');
    await expect(gpu.step({ x: [1] })).rejects.toThrow("TPL202");
    gpu.close();
    await expect(gpu.evaluate({ x: [1, 1, 1, 1] })).rejects.toThrow("TPL209 the trainer is closed");
  });

  test("a lost device is said to be lost", async () => {
    const own = await openDevice();
    const gpu = await onGpu(await compile(line, { target: wgsl }), { device: own });
    await gpu.step({ x: [1, 2, 3, 4] });
    own.destroy();
    await own.lost;
    await expect(gpu.step({ x: [1, 2, 3, 4] })).rejects.toThrow(/TPL209 the GPU was lost/);
  });

  test("a device with less than the model needs is refused, by the name of the limit", async () => {
    const less = { limits: { ...limitsOf(device), maxStorageBufferBindingSize: 16 } };
    await expect(onGpu(await compile(line, { target: wgsl }), { device: less })).rejects.toThrow(
      /TPL241 the model needs maxStorageBufferBindingSize \d+, and this device has 16/,
    );
  });
});

const limitsOf = ({ limits }: GPUDevice): Record<string, number> => {
  const all: Record<string, number> = {};
  for (const name in limits) all[name] = (limits as unknown as Record<string, number>)[name]!;
  return all;
};

function close(actual: ArrayLike<number>, expected: ArrayLike<number>, tolerance: number): void {
  const scale = Math.max(1e-6, ...Array.from(expected, Math.abs).filter(Number.isFinite));
  const worst = Math.max(
    0,
    ...Array.from(expected, (value, k) => (Object.is(value, actual[k]) ? 0 : Math.abs(value - actual[k]!))),
  );
  expect(worst / scale).toBeLessThan(tolerance);
}

test("strict precision and float64 are refused", async () => {
  const model = await named("xor");
  await expect(compile(model, { target: wgsl, precision: "strict" })).rejects.toThrow(CompileError);
  await expect(compile(model, { target: wgsl, float: "f64" })).rejects.toThrow("TPL031");
});

test("kernels do the same in any order of workgroups and threads, and none of their barriers can be left out", async () => {
  const orders = [
    (count: number) => Array(count).keys(),
    (count: number) => Array.from(Array(count).keys()).toReversed(),
    (count: number) =>
      Array.from(Array(count).keys()).toSorted((a, b) => ((a * 7919) % 127) - ((b * 7919) % 127) || a - b),
  ];
  const seen = new Set<string>();
  let barriers = 0;
  for (const name of ["xor", "softmax-regression", "gru", "neural-turing-machine", "transformer"]) {
    const compiled = await compile(await named(name), { target: wgsl, options: { batch: 4 } });
    const plain = programsOf(compiled.lowered).flatMap(({ program }) => launchesOf(program.commands));
    const scheduled = programsOf(compiled.trainer).flatMap(({ program }) => launchesOf(program.commands));
    for (const [k, { kernel }] of scheduled.entries()) {
      if (seen.has(`${name} ${kernel.name}`)) continue;
      seen.add(`${name} ${kernel.name}`);
      const pairs = inPlacePairs(plain[k]!.kernel);
      for (let at = 0; ; at++) {
        const without = withoutBarrier(kernel, at);
        if (without === undefined) break;
        barriers++;
        expect(isProven(without, pairs), kernel.name).toBe(false);
      }
      const memory = memoryOf(plain[k]!.kernel);
      if (memory === undefined) continue;
      const results = orders.map((order) => {
        const views = memory();
        interpretKernel(kernel, views, [], { order, rounding: "strict" });
        return views;
      });
      for (const other of results.slice(1)) expect(other).toEqual(results[0]);
      const views = memory();
      interpretKernel(plain[k]!.kernel, views, [], { rounding: "strict" });
      for (const [b, view] of views.entries()) close(results[0]![b]!, view, 1e-4);
    }
  }
  expect(barriers).toBeGreaterThan(50);
});
