/** Runs printed TypeScript kernels. */
import { ts } from "ts-morph";
import { fileURLToPath } from "node:url";
import { functionText } from "../../../compiler/targets/typescript/function.ts";
import { printTypeScriptKernel, type PrintOptions } from "../../../compiler/targets/typescript/kernel.ts";
import type { View } from "../../../compiler/loops/interpret.ts";
import { scalarTypes } from "../../../compiler/scalar/types.ts";
import type { Kernel } from "../../../compiler/loops/types.ts";

export type EmittedFunction = (...args: readonly (View | number)[]) => void;

/** The printed kernel as a JavaScript function. */
export async function importKernel(kernel: Kernel, options: PrintOptions): Promise<EmittedFunction> {
  const text = functionText(printTypeScriptKernel(kernel, options));
  const path = fileURLToPath(new URL("../../../runtime/math.ts", import.meta.url));
  const math = ts.transpile(ts.sys.readFile(path)!, {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
  });
  const source = ts.transpile(`${text}\nexport { ${kernel.name} as kernel };`, {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
  });
  // The helpers are inlined: a data URL cannot import a file.
  const url = `data:text/javascript,${encodeURIComponent(`${math.replaceAll("export ", "")}\n${source}`)}`;
  const module = (await import(/* @vite-ignore */ url)) as { readonly kernel: EmittedFunction };
  return module.kernel;
}

/** An emitted kernel with its buffers in one arena per type, an odd distance apart. */
export async function emittedRunner(kernel: Kernel, options: PrintOptions) {
  const run = await importKernel(kernel, options);
  const { views } = printTypeScriptKernel(kernel, options);
  return (memory: readonly View[], extents: readonly number[] = []): void => {
    const length = memory.reduce((sum, view) => sum + view.length + 5, 8);
    const arenas: Record<string, View> = Object.fromEntries(
      Object.values(scalarTypes).map((type) => [type.view, new type.array(length)]),
    );
    const offsets: number[] = [];
    let offset = 3;
    for (const view of memory) {
      offsets.push(offset);
      arenas[nameOf(view)]!.set(view, offset);
      offset += view.length + 5;
    }
    run(...views.map((view) => arenas[view]!), ...offsets, ...extents);
    memory.forEach((view, position) => {
      const start = offsets[position]!;
      view.set(arenas[nameOf(view)]!.subarray(start, start + view.length));
    });
  };
}

const nameOf = (view: View): string =>
  Object.values(scalarTypes).find(({ array }) => view instanceof array)!.view;
