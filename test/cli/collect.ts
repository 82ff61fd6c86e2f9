/** A console that keeps what is printed. */
import type { Console } from "../../compiler/cli/console.ts";
import { paintFor } from "../../compiler/cli/terminal.ts";

export function collect(json = false): {
  readonly console: Console;
  readonly text: () => string;
  /** What went to stderr. */
  readonly complaints: () => string;
} {
  const [parts, errors]: [string[], string[]] = [[], []];
  const into = (list: string[]) => ({ write: (text: string) => void list.push(text) });
  return {
    console: { output: into(parts), errors: into(errors), colour: false, paint: paintFor(false), json },
    text: () => parts.join(""),
    complaints: () => errors.join(""),
  };
}
