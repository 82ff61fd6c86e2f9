/** What a trainer runs on: the memory that is its arena, and how its programs are started. */
import type { RunInJavaScript } from "./definition.ts";
import { TrainerError } from "./errors.ts";
import { elementTypes, type Views } from "./types.ts";

export interface Machine<Run> {
  readonly views: Views;
  /** A program, ready to run on the arena. Errors: TPL207. */
  readonly bind: (run: Run) => () => void;
  /** Called before a program runs. Errors: TPL208 where none can. */
  readonly check?: () => void;
  /** Ends what runs beside the caller, for this reason. */
  readonly end?: (reason: string) => void;
}

/** Makes a machine whose arena has `arenaBytes` bytes, all 0. Errors: TPL206 where it cannot be had. */
export type MachineFactory<Run, Options> = (arenaBytes: number, options: Options) => Promise<Machine<Run>>;

export const viewsOf = (buffer: ArrayBuffer): Views =>
  Object.fromEntries(Object.values(elementTypes).map((type) => [type.view, new type.array(buffer)])) as Views;

/** `make` asks for memory. */
export const allocate = <Memory>(bytes: number, make: () => Memory): Memory => {
  try {
    return make();
  } catch (cause) {
    throw new TrainerError("TPL206", `cannot allocate ${bytes} bytes: make the batch or the model smaller`, {
      cause,
    });
  }
};

/** Programs are functions of the arena. */
export const inJavaScript: MachineFactory<RunInJavaScript, { readonly threads?: number }> = async (
  bytes,
  { threads = 1 },
) => {
  if (threads !== 1)
    throw new TrainerError("TPL205", "threads are of target wasm: compile for it, or leave them out");
  const views = allocate(bytes, () => viewsOf(new ArrayBuffer(Math.ceil(bytes / 8) * 8)));
  return { views, bind: (run) => () => run(views) };
};
