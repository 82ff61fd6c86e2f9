/** Trainers whose programs are in a WebAssembly module, run by one thread or several. */
import { kindOf, quote, TrainerError } from "./errors.ts";
import { allocate, viewsOf, type MachineFactory } from "./machine.ts";
import { engine, type WasmMemory } from "./engine.ts";
import { invalid } from "./options.ts";
import { bytesOf, type WasmSource } from "./source.ts";
import { pauseOf, startWorkers, withFewerThreads } from "./workers.ts";

export interface WasmOptions {
  /** The kernels, where the file beside the trainer cannot be read: compiled, as bytes, fetched, or elsewhere. */
  readonly module?: WasmSource | undefined;
  /**
   * How many threads run a step together, the caller's among them; default 1. More need `SharedArrayBuffer`: in browsers, a
   * page that is isolated from other origins. The results are the same, to the bit.
   */
  readonly threads?: number | undefined;
  /** One thread runs a program alone while that is faster: another process needs a core, or there is little to do. True: all threads run it always. */
  readonly fixedThreads?: boolean | undefined;
  /** The place of `worker.mjs`, which several threads run, where it is not beside the runtime: a `URL`, or its text. */
  readonly worker?: { readonly href: string } | string | undefined;
  /** Milliseconds after which a thread that others wait for counts as dead; default 30,000. */
  readonly workerTimeout?: number | undefined;
}

/** Of the memory, which the module imports. */
export interface WasmLayout {
  /** The arena, and what threads share behind it. */
  readonly bytes: number;
  /** Where that is; without it, no program has work for several threads. */
  readonly control?: number;
  /** The byte of the module that tells if its memory is shared. */
  readonly sharedFlag?: number;
}

const pageBytes = 65_536;

/**
 * Programs are exported functions of the module at `place`, which is only asked for where no module is given: bundlers may leave
 * nothing at that place. Errors: TPL205 and TPL207.
 */
export const inWebAssembly =
  (
    place: () => WasmSource,
    { bytes, control, sharedFlag }: WasmLayout,
  ): MachineFactory<string, WasmOptions> =>
  async (_, { module: given, threads = 1, fixedThreads = false, worker, workerTimeout = 30_000 }) => {
    if (!Number.isInteger(threads) || threads < 1 || threads > 64)
      throw invalid("threads", "an integer from 1 to 64", threads);
    if (!(workerTimeout > 0)) throw invalid("workerTimeout", "milliseconds, more than 0", workerTimeout);
    const isShared = threads > 1 && control !== undefined && sharedFlag !== undefined;
    if (isShared && typeof SharedArrayBuffer === "undefined")
      throw new TrainerError(
        "TPL205",
        `threads: there is no SharedArrayBuffer here; serve the page with "Cross-Origin-Opener-Policy: same-origin" and ` +
          `"Cross-Origin-Embedder-Policy: require-corp", or say threads: 1`,
      );
    const { Memory, instantiate } = engine();
    const module = await load(given, place, isShared ? sharedFlag : undefined);
    const pages = Math.max(1, Math.ceil(bytes / pageBytes));
    const memory = await allocateOrWait(
      bytes,
      () => new Memory({ initial: pages, maximum: pages, ...(isShared && { shared: true }) }),
    );
    const pause = isShared ? pauseOf(memory, workerTimeout) : () => undefined;
    const { exports } = await instantiate(module, { tapeless: { memory, pause }, Math });
    const workers = isShared
      ? await startWorkers(module, memory, control, threads, placeOf(worker))
      : undefined;
    return {
      views: allocate(bytes, () => viewsOf(memory.buffer)),
      ...workers,
      bind(name) {
        const run = exports[name];
        if (typeof run !== "function")
          throw new TrainerError(
            "TPL207",
            `the WebAssembly module has no program ${quote(name)}: compile the model again`,
          );
        const start = run as () => void;
        return isShared && !fixedThreads ? withFewerThreads(start, memory, control, threads) : start;
      },
    };
  };

const placeOf = (worker: WasmOptions["worker"]): URL | string | undefined =>
  typeof worker === "object" ? new URL(worker.href) : worker;

/** The engine collects garbage before it refuses memory; workers of trainers that nobody has any more take a moment to end then, and to give theirs back. */
async function allocateOrWait(bytes: number, make: () => WasmMemory): Promise<WasmMemory> {
  for (const milliseconds of [10, 50, 250]) {
    try {
      return make();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
    }
  }
  return allocate(bytes, make);
}

async function load(
  given: WasmSource | undefined,
  place: () => WasmSource,
  sharedFlag: number | undefined,
): Promise<object> {
  // Also one of another realm: test runners and edge environments have several.
  if (given !== undefined && kindOf(given) === "WebAssembly.Module") {
    if (sharedFlag === undefined) return given;
    throw new TrainerError(
      "TPL205",
      "threads: a compiled module has memory for one thread; give its bytes, or threads: 1",
    );
  }
  let source = given;
  try {
    source ??= place();
    const bytes = await bytesOf(source);
    return await engine().compile(sharedFlag === undefined ? bytes : withSharedMemory(bytes, sharedFlag));
  } catch (cause) {
    const what = source instanceof URL ? source.href : given === undefined ? "their place" : "what was given";
    const problem = `cannot load the kernels from ${what}: ${(cause as Error).message}`;
    throw new TrainerError("TPL207", `${problem}; createTrainer({ module }) takes them from elsewhere`, {
      cause,
    });
  }
}

/** A copy of a module that imports a shared memory. */
function withSharedMemory(given: ArrayBuffer | ArrayBufferView, flag: number): Uint8Array {
  const copy = ArrayBuffer.isView(given)
    ? Uint8Array.from(new Uint8Array(given.buffer, given.byteOffset, given.byteLength))
    : new Uint8Array(given.slice(0));
  copy[flag] = 3;
  return copy;
}
