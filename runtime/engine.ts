/** Globals, as far as trainers use them: they have no types where neither a browser's nor Node's are loaded. */

export interface WasmMemory {
  /** A `SharedArrayBuffer` where the memory is shared. */
  readonly buffer: ArrayBuffer;
}

interface WebAssemblyEngine {
  readonly Memory: new (descriptor: {
    readonly initial: number;
    readonly maximum: number;
    readonly shared?: boolean;
  }) => WasmMemory;
  readonly compile: (bytes: ArrayBuffer | ArrayBufferView) => Promise<object>;
  readonly instantiate: (
    module: object,
    imports: object,
  ) => Promise<{ readonly exports: Readonly<Record<string, unknown>> }>;
}

export const engine = (): WebAssemblyEngine =>
  (globalThis as unknown as { readonly WebAssembly: WebAssemblyEngine }).WebAssembly;

/** A module of Node, or of what does as Node: asked for by name where the code runs, so that bundlers for other places do not look for it. */
export const builtin = <Module>(name: string): Module | undefined =>
  (globalThis as unknown as WithBuiltins).process?.getBuiltinModule?.(name) as Module | undefined;

interface WithBuiltins {
  readonly process?: { readonly getBuiltinModule?: (name: string) => unknown };
}
