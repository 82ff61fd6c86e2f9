/**
 * Trainers of a development server: when their model changes, each is replaced by one that is compiled anew, which takes over every tensor that has the same
 * name, type and shape. What a page holds is a shell around the trainer of the moment.
 */
import type { LoadResult } from "./checkpoint.ts";
import type { RemoteLoadOptions } from "./remote.ts";
import { decodeSafetensors, type StoredTensor } from "./safetensors.ts";

/** A trainer here, or in a worker. */
interface AnyTrainer {
  save(): Uint8Array | Promise<Uint8Array>;
  load(bytes: Uint8Array, options: RemoteLoadOptions): LoadResult | Promise<LoadResult>;
  close(): void;
}

type Create<Trainer, Options> = (options?: Options) => Promise<Trainer>;

/** What a module leaves to the one that replaces it: `import.meta.hot.data`. */
export interface HotData<Trainer, Options> {
  create?: Create<Trainer, Options>;
  shells?: Set<Shell<Trainer>>;
}

interface Shell<Trainer> {
  /** Puts a new trainer in the place of the one there is. */
  readonly replace: (create: Create<Trainer, unknown>) => Promise<void>;
}

/**
 * The function that makes trainers of a module with this `data`; replaces those that earlier versions of the module made. It makes them by the newest `create`,
 * also when a page has kept an old one.
 */
export function keepTrainers<Trainer extends AnyTrainer, Options>(
  data: HotData<Trainer, Options>,
  create: Create<Trainer, Options>,
): Create<Trainer, Options> {
  const shells = (data.shells ??= new Set());
  data.create = create;
  for (const shell of shells) void shell.replace(create as Create<Trainer, unknown>).catch(tell);
  return async (options) => {
    let current = await data.create!(options);
    const shell: Shell<Trainer> = {
      async replace(create) {
        const next = await create(options);
        // Closed meanwhile.
        if (!shells.has(shell)) return next.close();
        await takeOver(current, next).catch(tell);
        current.close();
        current = next;
      },
    };
    shells.add(shell);
    const close = (): void => {
      shells.delete(shell);
      current.close();
    };
    const own: Record<PropertyKey, unknown> = { close };
    if (Symbol.dispose !== undefined) own[Symbol.dispose] = close;
    return shellOf(() => current, own);
  };
}

/** Reads everything from the trainer of the moment, but for what is its own. */
const shellOf = <Trainer extends object>(
  current: () => Trainer,
  own: Record<PropertyKey, unknown>,
): Trainer =>
  new Proxy({} as Trainer, {
    get: (_, name) => {
      if (Object.hasOwn(own, name)) return own[name];
      const value = current()[name as keyof Trainer] as unknown;
      return typeof value === "function" ? value.bind(current()) : value;
    },
    has: (_, name) => name in current(),
  });

/** Loads what fits: names that have another type or shape now are left as they are, as new ones. */
async function takeOver(from: AnyTrainer, to: AnyTrainer): Promise<void> {
  const [bytes, own] = await Promise.all([from.save(), to.save()]);
  const [theirs, ours] = [decodeSafetensors(bytes).tensors, decodeSafetensors(own).tensors];
  // A record: functions cannot be sent to a worker.
  const rename = Object.fromEntries(
    [...theirs.keys()]
      .filter((name) => !isSame(theirs.get(name), ours.get(name)))
      .map((name) => [name, `not loaded: ${name}`]),
  );
  const { loaded } = await to.load(bytes, { partial: true, ignoreExtra: true, rename });
  console.info(`[tapeless] the model has changed: ${loaded.length} of ${ours.size} tensors are kept`);
}

const isSame = (one: StoredTensor | undefined, other: StoredTensor | undefined): boolean =>
  one !== undefined && other?.dtype === one.dtype && other.shape.join() === one.shape.join();

const tell = (error: unknown): void => console.error("[tapeless] the trainer could not be replaced:", error);
