/** The global `WebAssembly`, as far as trainers use it: it has no types where neither a browser's nor Node's are loaded. */

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
