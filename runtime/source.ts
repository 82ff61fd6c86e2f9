/** Where kernels are read from. */
import { builtin } from "./engine.ts";

/**
 * The place of a module (a `URL`), what `fetch` gave for it (a `Response`), its bytes, or a compiled `WebAssembly.Module`. None of them is named, since
 * their types are of a browser's or of Node's libraries, and a project may have neither.
 */
export type WasmSource = ArrayBuffer | ArrayBufferView | object;

export async function bytesOf(source: WasmSource): Promise<ArrayBuffer | ArrayBufferView> {
  if (!(source instanceof URL))
    return source instanceof Response ? source.arrayBuffer() : (source as ArrayBuffer | ArrayBufferView);
  if (source.protocol === "file:") {
    // Only Node, and what does as Node, has file URLs to read.
    const files = builtin<{ readonly readFile: (path: URL) => Promise<ArrayBufferView> }>("node:fs/promises");
    if (files !== undefined) return files.readFile(source);
  }
  const response = await fetch(source);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return response.arrayBuffer();
}
