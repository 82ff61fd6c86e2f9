/** Threads beside the caller's: Node's `worker_threads`, or a browser's workers. */
import { TrainerError } from "./errors.ts";
import { builtin, type WasmMemory } from "./engine.ts";
import { threadCount } from "./thread-count.ts";

/** What Node's workers and browsers' have in common, and where they differ. */
interface WorkerThread {
  postMessage(message: unknown): void;
  terminate(): unknown;
  on?(event: string, listener: (value: unknown) => void): void;
  unref?(): void;
  addEventListener?(
    event: string,
    listener: (event: { readonly message?: string; readonly data?: unknown }) => void,
  ): void;
}

type WorkerClass = new (place: URL | string, options?: object) => WorkerThread;

/** Of browsers, and of Deno and Bun. */
declare const Worker: WorkerClass;

/**
 * What a thread does that has looked at the word at an address for a while, and has found it still `old`. It sleeps; on the main thread of a page,
 * where that is not allowed, it goes on to look. Errors: TPL208 after `timeout` milliseconds.
 */
export function pauseOf(memory: WasmMemory, timeout: number): (address: number, old: number) => void {
  const words = new Int32Array(memory.buffer);
  const silence = (): TrainerError =>
    new TrainerError(
      "TPL208",
      `a worker of the trainer has not answered for ${timeout} ms; make a new trainer, and load what was saved`,
    );
  if (maySleep())
    return (address, old) => {
      if (Atomics.wait(words, address / 4, old, timeout) === "timed-out") throw silence();
    };
  // The word waited for last, and since when. A typed array, because assigning numbers to captured variables would allocate them.
  const wait = new Float64Array([NaN, 0]);
  return (_, old) => {
    const now = performance.now();
    if (wait[0] !== old) {
      wait[0] = old;
      wait[1] = now;
    } else if (now - wait[1]! > timeout) throw silence();
  };
}

function maySleep(): boolean {
  try {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 1);
    return true;
  } catch {
    return false;
  }
}

/** All of one trainer. */
export interface Workers {
  /** Errors: TPL208 where one has ended: the others would wait for it. */
  readonly check: () => void;
  readonly end: (reason: string) => void;
}

/** What a worker takes beside the memory, at least. */
const workerBytes = 2 ** 24;

/**
 * Bundlers know a worker by this form: the global `Worker`, a place and options that are literals. Node has another class, which hands on the flags of the
 * process unless it is told not to; Deno has both, and only Node's let the program end while they wait.
 */
function startWorker(place: URL | string | undefined): WorkerThread {
  if (typeof Worker === "undefined" || "Deno" in globalThis) {
    const threads = builtin<{ readonly Worker: WorkerClass }>("node:worker_threads");
    if (threads === undefined) throw new Error("there are no workers here");
    return new threads.Worker(place ?? new URL("./worker.mjs", import.meta.url), { execArgv: [] });
  }
  return place === undefined
    ? new Worker(new URL("./worker.mjs", import.meta.url), { type: "module" })
    : new Worker(place, { type: "module" });
}

/**
 * Starts `threads - 1` workers that wait for programs. They do not keep the process alive, and end when nobody has the memory any more.
 * `place`: of their script, where bundlers have not put it. Errors: TPL207.
 */
export async function startWorkers(
  module: object,
  memory: WasmMemory,
  control: number,
  threads: number,
  place: URL | string | undefined,
): Promise<Workers> {
  weigh(memory.buffer.byteLength + workerBytes * (threads - 1));
  new Int32Array(memory.buffer, control)[0] = threads;
  const workers: WorkerThread[] = [];
  let problem: string | undefined;
  const end = (message: string): void => {
    if (problem !== undefined) return;
    problem = message;
    abandoned.unregister(workers);
    for (const worker of workers) void worker.terminate();
  };
  // Kept by the workers' listeners, through `end`; none of these may keep the memory.
  const abandoned = new FinalizationRegistry(() => end("its trainer is gone"));
  abandoned.register(memory, undefined, workers);
  try {
    for (let k = 1; k < threads; k++) workers.push(startWorker(place));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    for (const [k, worker] of workers.entries()) worker.postMessage({ module, memory, thread: k + 1 });
    await Promise.all(workers.map((worker) => ready(worker, end)));
  } catch (cause) {
    const { message } = cause as Error;
    end(message);
    throw new TrainerError("TPL207", `a worker of the trainer cannot start: ${message}`, { cause });
  }
  for (const worker of workers) worker.unref?.();
  const check = (): void => {
    if (problem !== undefined)
      throw new TrainerError(
        "TPL208",
        `a worker of the trainer has ended: ${problem}; make a new trainer, and load what was saved`,
      );
  };
  return { check, end };
}

/** Of those that threads share: how many programs they have started. */
export const startedWord = 48;

/**
 * `run`, by one thread while that is faster. All run it first, so that no worker has yet to read how many they are when one thread runs it alone; where that
 * starts nothing, there is nothing to share, and nothing to time. Of all that happens in a step, only reading the clock may allocate: Node 20 makes an object of the number.
 */
export function withFewerThreads(
  run: () => void,
  memory: WasmMemory,
  control: number,
  threads: number,
): () => void {
  const words = new Int32Array(memory.buffer, control);
  const count = threadCount(threads);
  let isShared = true;
  return () => {
    if (!isShared) return run();
    const started = words[startedWord];
    words[0] = count.next();
    const since = performance.now();
    run();
    count.took(performance.now() - since);
    isShared = words[0] === 1 || words[startedWord] !== started;
  };
}

/**
 * Garbage collectors do not count shared memory, nor what workers take: without this, hundreds of trainers that nobody has any more would wait for one.
 * They do count memory that is given back at once, and that nobody has touched.
 */
function weigh(bytes: number): void {
  try {
    void new ArrayBuffer(bytes);
  } catch {
    // So little is left that a collection has just been tried.
  }
}

/** When it says so; rejects where it ends first. `ended` is told of any end. */
const ready = (worker: WorkerThread, ended: (message: string) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const fail = (message: string): void => {
      ended(message);
      reject(new Error(message));
    };
    if (worker.on !== undefined) {
      worker.on("message", () => resolve());
      worker.on("error", (error) => fail(error instanceof Error ? error.message : String(error)));
      worker.on("exit", () => fail("it has exited"));
    } else {
      worker.addEventListener!("message", () => resolve());
      worker.addEventListener!("error", ({ message }) => fail(message ?? "its script cannot be loaded"));
    }
  });
