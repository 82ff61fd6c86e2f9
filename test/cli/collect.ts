/** A console that keeps what is printed. */
import type { Console } from "../../compiler/cli/console.ts";
import { paintFor } from "../../compiler/cli/terminal.ts";

export function collect(json = false): { readonly console: Console; readonly text: () => string } {
  const parts: string[] = [];
  const output = { write: (text: string) => void parts.push(text) };
  return { console: { output, colour: false, paint: paintFor(false), json }, text: () => parts.join("") };
}
