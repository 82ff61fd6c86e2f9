/** Threads beside the caller's: Node's `worker_threads`, or a browser's workers. */
import { TrainerError } from "./errors.ts";
import type { WasmMemory } from "./engine.ts";

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

type WorkerClass = new (url: URL, options?: object) => WorkerThread;

/** Wraps a program so that it ends with an error, not never, where a worker has died. */
export type Checked = (run: () => void) => () => void;

/**
 * Starts `threads - 1` workers that wait for programs. They do not keep the process alive. Errors: TPL207.
 */
export async function startWorkers(
  module: object,
  memory: WasmMemory,
  control: number,
  threads: number,
): Promise<Checked> {
  const Worker = await workerClass();
  const words = new Int32Array(memory.buffer, control, 64);
  words[0] = threads;
  let problem: string | undefined;
  const workers = await Promise.all(
    Array.from({ length: threads - 1 }, (_, k) => {
      const worker = new Worker(new URL("./worker.mjs", import.meta.url), { type: "module" });
      const failed = (message: string): void => void (problem ??= message);
      return new Promise<WorkerThread>((resolve, reject) => {
        const fail = (message: string): void => {
          failed(message);
          reject(new TrainerError("TPL207", `a worker cannot start: ${message}`));
        };
        if (worker.on !== undefined) {
          worker.on("message", () => resolve(worker));
          worker.on("error", (error) => fail((error as Error).message));
          worker.on("exit", () => fail("it ended"));
        } else {
          worker.addEventListener!("message", () => resolve(worker));
          worker.addEventListener!("error", ({ message = "it cannot be loaded" }) => fail(message));
        }
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
        worker.postMessage({ module, memory, thread: k + 1 });
      });
    }),
  );
  for (const worker of workers) worker.unref?.();
  return (run) => () => {
    if (problem !== undefined)
      throw new TrainerError("TPL208", `a worker of the trainer has ended: ${problem}; make a new trainer`);
    try {
      run();
    } catch (cause) {
      problem = "it did not answer";
      throw new TrainerError("TPL208", "a worker of the trainer does not answer; make a new trainer", {
        cause,
      });
    }
  };
}

async function workerClass(): Promise<WorkerClass> {
  const { Worker } = globalThis as unknown as { readonly Worker?: WorkerClass };
  if (Worker !== undefined) return Worker;
  const threads = "node:worker_threads";
  return ((await import(/* @vite-ignore */ threads)) as { readonly Worker: WorkerClass }).Worker;
}
