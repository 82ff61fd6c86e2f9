/** What WebAssembly allows at most, in hand-written loops. */
import { assembleWasm } from "../../../compiler/targets/wasm/trainer.ts";
import { engine } from "../../../runtime/engine.ts";

/** So many sums that their latency is hidden, and that all fit in 16 registers. */
const sums = 12;
const flopsPerIteration = sums * 4 * 2;

const each = (line: (k: number) => string): string =>
  Array.from({ length: sums }, (_, k) => line(k)).join("\n");

/** `sum ← sum · a + b` over vectors of four numbers, as the compiler emits it: a multiplication, then an addition. */
const registersText = `(module
  (func (export "run") (param $n i32) (result f32)
    (local $a v128) (local $b v128)
    ${each((k) => `(local $s${k} v128)`)}
    (local.set $a (v128.const f32x4 0.9 0.8 0.7 0.6))
    (local.set $b (v128.const f32x4 0.1 0.2 0.3 0.4))
    (loop $again
      ${each((k) => `(local.set $s${k} (f32x4.add (f32x4.mul (local.get $s${k}) (local.get $a)) (local.get $b)))`)}
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    ${each((k) => `(local.set $b (f32x4.add (local.get $b) (local.get $s${k})))`)}
    (f32x4.extract_lane 0 (local.get $b))))`;

/** Multiplications and additions that touch no memory: `flops` of them in a run. */
export async function registersOnly(flops: number): Promise<() => void> {
  const run = await exportOf<(n: number) => number>(registersText);
  return () => void run(Math.round(flops / flopsPerIteration));
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
