/** Trainers whose programs are in a WebAssembly module. */
import { TrainerError } from "./errors.ts";
import { allocate, viewsOf, type MachineFactory } from "./machine.ts";
import { erf } from "./math.ts";

/** The place of a module, what `fetch` gave for it, its bytes, or a compiled `WebAssembly.Module`. */
export type WasmSource = URL | Response | ArrayBuffer | ArrayBufferView | object;

/** What is used of the global `WebAssembly`, which has no types where neither a browser's nor Node's are loaded. */
interface WebAssemblyEngine {
  readonly Module: abstract new () => object;
  readonly Memory: new (descriptor: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly compile: (bytes: ArrayBuffer | ArrayBufferView) => Promise<object>;
  readonly instantiate: (
    module: object,
    imports: object,
  ) => Promise<{ readonly exports: Readonly<Record<string, unknown>> }>;
}

const engine = (): WebAssemblyEngine =>
  (globalThis as unknown as { readonly WebAssembly: WebAssemblyEngine }).WebAssembly;

export interface WasmOptions {
  /** The kernels, where the file beside the trainer cannot be read: compiled, as bytes, fetched, or elsewhere. */
  readonly module?: WasmSource | undefined;
}

const pageBytes = 65_536;

/** Programs are exported functions of the module at `place`, which imports its memory. */
export const inWebAssembly =
  (place: WasmSource): MachineFactory<string, WasmOptions> =>
  async (bytes, options) => {
    const module = await load(options.module ?? place);
    const pages = Math.max(1, Math.ceil(bytes / pageBytes));
    const { Memory, instantiate } = engine();
    const memory = allocate(bytes, () => new Memory({ initial: pages }));
    const { exports } = await instantiate(module, {
      tapeless: { memory },
      Math: { ...mathematics(), erf },
    });
    return {
      views: viewsOf(memory.buffer),
      bind(name) {
        const run = exports[name];
        if (typeof run !== "function")
          throw new TrainerError(
            "TPL207",
            `the WebAssembly module has no program ${JSON.stringify(name)}: compile the model again`,
          );
        return run as () => void;
      },
    };
  };

/** JavaScript's functions of float64, which modules import. */
const mathematics = () => {
  const { exp, log, log1p, expm1, sin, cos, tan, asin, acos, atan, sinh, cosh, tanh, pow, atan2 } = Math;
  return { exp, log, log1p, expm1, sin, cos, tan, asin, acos, atan, sinh, cosh, tanh, pow, atan2 };
};

async function load(source: WasmSource): Promise<object> {
  const { Module, compile } = engine();
  if (source instanceof Module) return source;
  try {
    return await compile(await bytesOf(source));
  } catch (cause) {
    const what = source instanceof URL ? source.href : "what was given";
    throw new TrainerError("TPL207", `cannot load the kernels from ${what}: ${(cause as Error).message}`, {
      cause,
    });
  }
}

async function bytesOf(source: WasmSource): Promise<ArrayBuffer | ArrayBufferView> {
  if (!(source instanceof URL))
    return source instanceof Response ? source.arrayBuffer() : (source as ArrayBuffer | ArrayBufferView);
  if (source.protocol === "file:") {
    // Only Node has file URLs to read, and no other place shall look for its modules.
    const files = "node:fs/promises";
    const { readFile } = (await import(/* @vite-ignore */ files)) as {
      readonly readFile: (path: URL) => Promise<ArrayBufferView>;
    };
    return readFile(source);
  }
  const response = await fetch(source);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return response.arrayBuffer();
}
