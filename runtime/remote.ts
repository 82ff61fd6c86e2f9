/** A trainer in a worker of its own, so that the page stays responsive: what the page holds (`remoteTrainer`), and what answers it there (`serveTrainer`). */
import type { LoadOptions, LoadResult } from "./checkpoint.ts";
import { TrainerError, type TrainerErrorCode } from "./errors.ts";
import type { PredictOptions } from "./options.ts";
import type { InputsOf, ObjectiveArgument, TrainerTypes } from "./trainer.ts";
import type { TypedArray } from "./types.ts";

/** An `AbortSignal`, whose type is of a browser's or of Node's library. */
interface Signal {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

export interface CallOptions {
  /** Rejects the call with the signal's reason. One that waits is not done; one that runs is done all the same, and nobody is told its result. */
  readonly signal?: Signal | undefined;
  /** Hands the memory of the inputs over instead of copying it: they are empty afterwards. */
  readonly transfer?: boolean | undefined;
}

/** A function of names cannot be sent to a worker. */
export type RemoteLoadOptions = Omit<LoadOptions, "rename"> & {
  readonly rename?: Readonly<Record<string, string>> | undefined;
};

/** Where there is one objective, it may be left out. */
type ObjectiveAndOptions<T extends TrainerTypes, Objective> =
  | [...objective: ObjectiveArgument<T, Objective>, options?: CallOptions]
  | (ObjectiveArgument<T, Objective> extends readonly [unknown] ? never : [options?: CallOptions]);

/** A `Trainer` whose calls, and what else it tells, are promises. Calls are done one after the other, in their order. */
export interface RemoteTrainer<T extends TrainerTypes> {
  step<Objective extends T["objective"]>(
    batch: InputsOf<T, "step", Objective>,
    ...more: ObjectiveAndOptions<T, Objective>
  ): Promise<number>;
  evaluate<Objective extends T["objective"]>(
    batch: InputsOf<T, "evaluate", Objective>,
    ...more: ObjectiveAndOptions<T, Objective>
  ): Promise<number>;
  gradients<Objective extends T["objective"]>(
    batch: InputsOf<T, "gradients", Objective>,
    ...more: ObjectiveAndOptions<T, Objective>
  ): Promise<T["parameters"]>;
  predict(batch: T["predict"], options?: PredictOptions, call?: CallOptions): Promise<T["outputs"]>;
  /** Copies, as they are when it is their turn; `load` changes the worker's. */
  readonly parameters: Promise<T["parameters"]>;
  readonly state: Promise<Readonly<Record<string, TypedArray>>>;
  readonly metrics: Promise<T["metrics"]>;
  readonly lastLoss: Promise<number>;
  readonly steps: Promise<number>;
  readonly seed: Promise<number>;
  readonly bytes: Promise<number>;
  save(call?: CallOptions): Promise<Uint8Array>;
  load(bytes: Uint8Array, options?: RemoteLoadOptions, call?: CallOptions): Promise<LoadResult>;
  /** Ends the worker at once, with what it is doing; calls that are not answered are rejected. */
  close(): void;
  [Symbol.dispose](): void;
}

/** The calls of a trainer, and how many arguments each takes before its `CallOptions`. */
const calls = { step: 2, evaluate: 2, gradients: 2, predict: 2, save: 0, load: 2 } as const;
const properties = ["parameters", "state", "metrics", "lastLoss", "steps", "seed", "bytes"] as const;

type Call = keyof typeof calls;
type Property = (typeof properties)[number];

/** To the worker: the first is `create`, and it answers each in turn. */
type Request =
  | { readonly create: object }
  | { readonly call: Call; readonly args: readonly unknown[] }
  | { readonly property: Property };

type Answer = { readonly value: unknown } | { readonly failed: Failure };

interface Failure {
  readonly code: TrainerErrorCode | undefined;
  readonly name: string;
  readonly message: string;
}

/** What a page's worker and the worker's own side have in common. */
interface Port {
  postMessage(message: unknown, transfer: ArrayBuffer[]): void;
  addEventListener(
    type: string,
    listener: (event: { readonly data: unknown; readonly message?: string }) => void,
  ): void;
}

interface PageWorker extends Port {
  terminate(): void;
}

interface Waiting {
  readonly request: Request;
  readonly transfer: ArrayBuffer[];
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

/** Makes trainers, each in a worker that `start` starts and that calls `serveTrainer`. Options are those of the trainer there. Errors: TPL207. */
export const remoteTrainer =
  <T extends TrainerTypes, Options extends object>(start: () => PageWorker) =>
  async (options?: Options): Promise<RemoteTrainer<T>> => {
    if (!("Worker" in globalThis))
      throw new TrainerError("TPL207", "there are no workers here: import the trainer without &worker");
    const remote = connect(start());
    await remote.ask({ create: options ?? {} }, {}).catch((error: unknown) => {
      remote.close();
      throw error;
    });
    const call = (name: Call) =>
      [
        name,
        (...args: readonly unknown[]) => {
          const given = args.slice(0, calls[name]);
          // Names of objectives are strings: `step(batch, { signal })`.
          const early = takesObjective(name) && typeof given[1] === "object" ? given.pop() : undefined;
          return remote.ask({ call: name, args: given }, (early ?? args[calls[name]] ?? {}) as CallOptions);
        },
      ] as const;
    const trainer = Object.fromEntries((Object.keys(calls) as Call[]).map(call));
    for (const property of properties)
      Object.defineProperty(trainer, property, {
        get: () => remote.ask({ property }, {}),
        enumerable: true,
      });
    const close = remote.close;
    // The emitted types name exactly what the trainer in the worker has.
    return Object.assign(trainer, {
      close,
      ...(Symbol.dispose !== undefined && { [Symbol.dispose]: close }),
    }) as unknown as RemoteTrainer<T>;
  };

const takesObjective = (name: Call): boolean =>
  name === "step" || name === "evaluate" || name === "gradients";

const nothing = (): void => undefined;

function connect(worker: PageWorker) {
  const queue: Waiting[] = [];
  // Until the worker's script says that it listens: what is sent before that may be lost.
  let running: Waiting | undefined = {
    request: { create: {} },
    transfer: [],
    resolve: nothing,
    reject: nothing,
  };
  let ended: TrainerError | undefined;

  const next = (): void => {
    if (running !== undefined) return;
    running = queue.shift();
    if (running === undefined) return;
    try {
      worker.postMessage(running.request, running.transfer);
    } catch (error) {
      // An argument that cannot be sent.
      running.reject(error);
      running = undefined;
      next();
    }
  };
  const end = (error: TrainerError): void => {
    if (ended !== undefined) return;
    ended = error;
    worker.terminate();
    for (const waiting of [...(running === undefined ? [] : [running]), ...queue.splice(0)])
      waiting.reject(error);
  };
  worker.addEventListener("message", ({ data }) => {
    const answer = data as Answer;
    const done = running;
    running = undefined;
    if ("failed" in answer) done?.reject(errorOf(answer.failed));
    else done?.resolve(answer.value);
    next();
  });
  worker.addEventListener("error", ({ message }) =>
    end(
      new TrainerError(
        "TPL208",
        `the worker of the trainer has ended: ${message ?? "its script cannot be loaded"}; make a new trainer`,
      ),
    ),
  );

  return {
    ask: (request: Request, { signal, transfer = false }: CallOptions): Promise<unknown> =>
      new Promise((resolve, reject) => {
        if (ended !== undefined) return reject(ended);
        if (signal?.aborted) return reject(signal.reason);
        const buffers = transfer && "args" in request ? buffersOf(request.args) : [];
        const settle =
          <Value>(how: (value: Value) => void) =>
          (value: Value): void => {
            signal?.removeEventListener("abort", abort);
            how(value);
          };
        const waiting: Waiting = {
          request,
          transfer: buffers,
          resolve: settle(resolve),
          reject: settle(reject),
        };
        const abort = (): void => {
          const place = queue.indexOf(waiting);
          if (place >= 0) queue.splice(place, 1);
          waiting.reject(signal?.reason);
        };
        signal?.addEventListener("abort", abort);
        queue.push(waiting);
        next();
      }),
    close: (): void =>
      end(new TrainerError("TPL209", "the trainer is closed: make a new trainer, and load what was saved")),
  };
}

const errorOf = ({ code, name, message }: Failure): Error =>
  code === undefined
    ? Object.assign(new Error(message), { name })
    : new TrainerError(code, message.slice(code.length + 1));

/** Answers what `remoteTrainer` asks, in the worker that runs this. */
export function serveTrainer(createTrainer: (options?: object) => Promise<object>): void {
  const port = globalThis as unknown as Port;
  let made: Promise<object> | undefined;
  const answer = async (request: Request): Promise<unknown> => {
    if ("create" in request) {
      made = createTrainer(request.create);
      await made;
      return undefined;
    }
    const trainer = (await made) as Readonly<Record<Property, unknown>> &
      Readonly<Record<Call, (...args: readonly unknown[]) => unknown>>;
    return "call" in request ? trainer[request.call](...request.args) : copied(trainer[request.property]);
  };
  port.addEventListener("message", ({ data }) => {
    answer(data as Request).then(
      (value) => port.postMessage({ value } satisfies Answer, buffersOf([value])),
      (error: unknown) => port.postMessage({ failed: failureOf(error) } satisfies Answer, []),
    );
  });
  port.postMessage({ value: undefined } satisfies Answer, []);
}

const failureOf = (error: unknown): Failure => {
  const { name, message, code } = error as Partial<TrainerError>;
  return { name: name ?? "Error", message: message ?? String(error), code };
};

/** Views are of the trainer's arena, which stays where it is. */
const copied = (value: unknown): unknown =>
  typeof value !== "object" || value === null
    ? value
    : Object.fromEntries(
        Object.entries(value).map(([name, array]: [string, TypedArray]) => [name, array.slice()]),
      );

/** The memory of all arrays among these values and in records of them, each once; memory that is shared stays shared. */
function buffersOf(values: readonly unknown[]): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  for (const value of values) {
    const records = typeof value === "object" && value !== null ? [value, ...Object.values(value)] : [];
    for (const array of ArrayBuffer.isView(value) ? [value] : records)
      if (ArrayBuffer.isView(array) && array.buffer instanceof ArrayBuffer) buffers.add(array.buffer);
  }
  return [...buffers];
}
