/**
 * How threads run a program together, as WebAssembly text. The caller stores which program it is and wakes the others; all run it, and meet at
 * its barriers. A waiting thread spins for a while, then the host pauses it: `tapeless.pause(address, old)` returns when the word at the address
 * may not be `old` any more, and throws where that takes too long. The words that threads share lie behind the arena:
 *
 *     0     how many threads there are
 *     64    how many of them have come to the current barrier
 *     128   how many barriers all have passed
 *     192   how many programs were started
 *     196   which program was started last
 */
export const controlBytes = 256;

/** How often a thread looks before it pauses: some hundred microseconds, longer than it takes to copy a batch between two steps. */
const looks = 200_000;

/** Where the shared words lie: behind the arena, on cache lines of their own. */
export const controlAt = (arenaBytes: number): number => Math.ceil(arenaBytes / 64) * 64;

/** The functions `threads.wait` (a barrier), `work` (what the other threads run) and, for each program, one that starts it. */
export function threadParts(
  programs: readonly { readonly name: string; readonly isShared: boolean }[],
  control: number,
): { readonly imports: readonly string[]; readonly functions: readonly string[] } {
  const at = (offset: number): string => `(i32.const ${control + offset})`;
  const shared = programs.filter(({ isShared }) => isShared);
  const count = `(select (i32.load ${at(0)}) (i32.const 1) (i32.load ${at(0)}))`;
  const wait = `(func $threads.wait (param $threads i32)
  (local $waits i32)
  (if (i32.eq (local.get $threads) (i32.const 1)) (then (return)))
  (local.set $waits (i32.atomic.load ${at(128)}))
  (if (i32.eq (i32.atomic.rmw.add ${at(64)} (i32.const 1)) (i32.sub (local.get $threads) (i32.const 1)))
    (then
      (i32.atomic.store ${at(64)} (i32.const 0))
      (drop (i32.atomic.rmw.add ${at(128)} (i32.const 1)))
      (drop (memory.atomic.notify ${at(128)} (i32.const -1)))
      (return)))
  (call $threads.look ${at(128)} (local.get $waits)))
`;
  // Returns when the word at the address is not `old` any more.
  const look = `(func $threads.look (param $address i32) (param $old i32)
  (local $looks i32)
  (loop $again
    (local.set $looks (i32.const ${looks}))
    (loop $look
      (if (i32.ne (i32.atomic.load (local.get $address)) (local.get $old)) (then (return)))
      (br_if $look (local.tee $looks (i32.sub (local.get $looks) (i32.const 1)))))
    (call $threads.pause (local.get $address) (local.get $old))
    (br $again)))
`;
  const start = programs.map(({ name, isShared }) => {
    if (!isShared) return `(func (export "${name}") (call $${name} (i32.const 0) (i32.const 1)))\n`;
    const index = shared.findIndex((program) => program.name === name);
    return `(func (export "${name}")
  (if (i32.gt_u (i32.load ${at(0)}) (i32.const 1))
    (then
      (i32.store ${at(196)} (i32.const ${index}))
      (drop (i32.atomic.rmw.add ${at(192)} (i32.const 1)))
      (drop (memory.atomic.notify ${at(192)} (i32.const -1)))))
  (call $${name} (i32.const 0) ${count}))
`;
  });
  // A block for each program: leaving block k, the k-th program is called; leaving the outermost one, the thread ends.
  const choice = shared.reduce(
    (inner, { name }, k) =>
      `(block $p${k + 1}\n${inner}\n(call $${name} (local.get $thread) (local.get $threads)) (br $next))`,
    `(block $p0 (br_table ${[...shared.keys(), shared.length].map((k) => `$p${k}`).join(" ")} (i32.load ${at(196)})))`,
  );
  const work = `(func (export "work") (param $thread i32)
  (local $started i32) (local $threads i32)
  (local.set $threads (i32.load ${at(0)}))
  (loop $next
    (call $threads.look ${at(192)} (local.get $started))
    (local.set $started (i32.add (local.get $started) (i32.const 1)))
${choice}))
`;
  if (shared.length === 0) return { imports: [], functions: start };
  const pause = `(import "tapeless" "pause" (func $threads.pause (param i32 i32)))`;
  return { imports: [pause], functions: [look, wait, ...start, work] };
}
