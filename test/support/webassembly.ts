/** The global `WebAssembly`, typed as far as tests use it. */
export const webAssembly = (globalThis as unknown as { readonly WebAssembly: WebAssemblyForTests })
  .WebAssembly;

interface WebAssemblyForTests {
  readonly Memory: new (descriptor: { readonly initial: number; readonly maximum: number }) => {
    readonly buffer: ArrayBuffer;
  };
  readonly compile: (bytes: Uint8Array) => Promise<object>;
  readonly instantiate: (
    bytes: Uint8Array,
    imports: object,
  ) => Promise<{ readonly instance: { readonly exports: Readonly<Record<string, unknown>> } }>;
}
