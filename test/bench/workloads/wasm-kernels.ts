/** Kernels on WebAssembly, and the loops that say what is possible there. All of them are contestants of one workload. */
import {
  add,
  adam,
  compile,
  convolve,
  defineModel,
  grad,
  initial,
  matmul,
  mul,
  relu,
  sum,
  type Compiled,
  type Model,
} from "../../../compiler/index.ts";
import type { CompiledProgram } from "../../../compiler/program/compiled.ts";
import type { Contestant } from "../contestant.ts";
import { convolution, kernelModel, product, pullback, repeated, type KernelWorkload } from "./kernels.ts";
import { copyLoop, registersOnly } from "./registers.ts";
import { launchesOf, scheduleOf } from "./wasm-launches.ts";
import { anyBatch, openTrainer } from "./wasm-trainer.ts";

/** What one run does, and how it is prepared. */
export interface WasmKernel {
  /** Multiplications and additions, or bytes read and written. */
  readonly work: number;
  readonly prepare: () => Promise<Contestant>;
}

export const contraction = (
  { flops, build }: KernelWorkload,
  threads = 1,
  fixedThreads = true,
): WasmKernel => ({
  work: flops,
  async prepare() {
    const compiled = await compile(kernelModel(build), { target: "wasm" });
    const opened = await openTrainer(compiled, { threads, fixedThreads });
    const { predict } = compiled.trainer;
    fillInputs(compiled, predict, opened.views.f32);
    return repeated(opened.exported(predict.program.name));
  },
});

/** Inputs lie in the arena while a program runs: nothing is copied. */
function fillInputs({ trainer }: Compiled, program: CompiledProgram, arena: Float32Array): void {
  const batch = anyBatch(program);
  for (const { buffer } of program.inputs)
    arena.set(batch[buffer.name]!, trainer.plan.offsets.get(buffer.id)! / 4);
}

/** Larger than caches. */
const [length, streamBytes] = [4_194_304, 16_777_216] as const;

const elementWise = kernelModel((model) => {
  const [a, b, c] = ["a", "b", "c"].map((name) => model.input(name, [length]));
  return relu(add(mul(a!, b!), c!));
});

const adamModel = defineModel({
  name: "adam",
  build(model) {
    const [parameter, gradient] = [
      model.parameter("parameter", [length], initial.ones),
      model.input("gradient", [length]),
    ];
    return { loss: sum(mul(parameter, gradient)), optimizer: adam({ learningRate: 1e-6 }) };
  },
});

/** The launch of a program that moves most bytes, alone. */
async function largestLaunch(
  model: Model,
  choose: (compiled: Compiled) => CompiledProgram,
  streams: number,
): Promise<Contestant> {
  const compiled = await compile(model, { target: "wasm" });
  const opened = await openTrainer(compiled);
  const program = choose(compiled);
  fillInputs(compiled, program, opened.views.f32);
  const launches = launchesOf(scheduleOf(compiled.trainer, program, opened));
  const largest = launches.toSorted((a, b) => b.bytes - a.bytes)[0]!;
  if (Math.abs(largest.bytes / streamBytes - streams) > 0.01)
    throw new Error(`${largest.kernel} moves ${largest.bytes / streamBytes} arrays, not ${streams}`);
  return repeated(() => largest.run(new Map()));
}

const registerFlops = 2 ** 28;
const copiedBytes = 4 * streamBytes;

export const wasmKernels = {
  registers: {
    work: registerFlops,
    prepare: async () => repeated(await registersOnly(registerFlops)),
  },
  "registers, 2 threads": {
    work: registerFlops,
    prepare: async () => repeated(await registersOnly(registerFlops, 2)),
  },
  "product 512³": contraction(product(512, matmul)),
  "product 512³, 2 threads": contraction(product(512, matmul), 2),
  "product 1024³": contraction(product(1024, matmul)),
  "product 1024³, 2 threads": contraction(product(1024, matmul), 2),
  "convolution 3×3": contraction(convolution((x, weight) => convolve(x, weight, { padding: 1 }))),
  "convolution 3×3, gradient by x": contraction(
    convolution((x, weight, cotangent) => grad(pullback(x, weight, cotangent), x)),
  ),
  "convolution 3×3, gradient by weight": contraction(
    convolution((x, weight, cotangent) => grad(pullback(x, weight, cotangent), weight)),
  ),
  copy: { work: copiedBytes, prepare: async () => repeated(await copyLoop(copiedBytes)) },
  "relu(a b + c)": {
    work: 4 * streamBytes,
    prepare: () => largestLaunch(elementWise, ({ trainer }) => trainer.predict, 4),
  },
  // Reads four arrays, writes three.
  Adam: {
    work: 7 * streamBytes,
    prepare: () => largestLaunch(adamModel, ({ trainer }) => [...trainer.objectives.values()][0]!.step, 7),
  },
} as const satisfies Readonly<Record<string, WasmKernel>>;

export const wasmKernelContestants: Readonly<Record<string, () => Promise<Contestant>>> = Object.fromEntries(
  Object.entries(wasmKernels).map(([name, { prepare }]) => [name, prepare]),
);
