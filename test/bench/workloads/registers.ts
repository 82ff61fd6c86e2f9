/** What WebAssembly allows at most, in hand-written loops. */
import { assembleWasm, printWasmModule, sharedFlagAt } from "../../../compiler/targets/wasm/module.ts";
import { controlBytes, threadParts } from "../../../compiler/targets/wasm/threads.ts";
import { engine } from "../../../runtime/engine.ts";
import { inWebAssembly } from "../../../runtime/webassembly.ts";

/** So many sums that their latency is hidden, and that all fit in 16 registers. */
const sums = 12;
const flopsPerIteration = sums * 4 * 2;

const each = (line: (k: number) => string): string =>
  Array.from({ length: sums }, (_, k) => line(k)).join("\n");

/**
 * `sum ← sum · a + b` over vectors of four numbers, as the compiler emits it: a multiplication, then an addition. A program, of which each
 * thread does a part.
 */
const registersText = (
  iterations: number,
): string => `(func $registers (param $thread i32) (param $threads i32)
  (local $n i32) (local $a v128) (local $b v128)
  ${each((k) => `(local $s${k} v128)`)}
  (local.set $n (i32.div_u (i32.const ${iterations}) (local.get $threads)))
  (local.set $a (v128.const f32x4 0.9 0.8 0.7 0.6))
  (local.set $b (v128.const f32x4 0.1 0.2 0.3 0.4))
  (loop $again
    ${each((k) => `(local.set $s${k} (f32x4.add (f32x4.mul (local.get $s${k}) (local.get $a)) (local.get $b)))`)}
    (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
  ${each((k) => `(local.set $b (f32x4.add (local.get $b) (local.get $s${k})))`)}
  (v128.store (i32.add (i32.const ${controlBytes}) (i32.mul (local.get $thread) (i32.const 64))) (local.get $b))
  (call $threads.wait (local.get $threads)))`;

/** Multiplications and additions that touch no memory: `flops` of them in a run, by all threads together. */
export async function registersOnly(flops: number, threads = 1): Promise<() => void> {
  const bytes = controlBytes + 64 * threads;
  const { imports, functions } = threadParts([{ name: "registers", isShared: true }], 0);
  const text = printWasmModule({
    kernels: [],
    imports,
    functions: [registersText(Math.round(flops / flopsPerIteration)), ...functions],
    memoryBytes: bytes,
  });
  const module = await assembleWasm(text);
  const layout = { bytes, control: 0, sharedFlag: sharedFlagAt(module) };
  const machine = await inWebAssembly(() => module, layout)(bytes, { threads, fixedThreads: true });
  return machine.bind("registers");
}

/** Copies `bytes / 2` bytes, so that `bytes` are read and written, 64 at a time. */
export async function copyLoop(bytes: number): Promise<() => void> {
  const half = Math.ceil(bytes / 2 / 64) * 64;
  const pages = Math.ceil((2 * half) / 65_536);
  const moves = [0, 16, 32, 48].map(
    (at) =>
      `(v128.store offset=${at} (i32.add (local.get $i) (local.get $half)) (v128.load offset=${at} (local.get $i)))`,
  );
  const text = `(module (memory ${pages} ${pages})
    (func (export "run") (param $half i32)
      (local $i i32)
      (loop $again
        ${moves.join("\n")}
        (br_if $again
          (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 64))) (local.get $half))))))`;
  const run = await exportOf<(half: number) => void>(text);
  return () => run(half);
}

async function exportOf<Run>(text: string): Promise<Run> {
  const { compile, instantiate } = engine();
  const { exports } = await instantiate(await compile(await assembleWasm(text)), {});
  return exports["run"] as Run;
}
