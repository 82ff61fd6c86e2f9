/** What commands print with: where to, in colour or not, for people or as JSON. */
import { CompileError, type Warning } from "../errors.ts";
import { safeJson, safeLines } from "../text/safe.ts";
import { ownStyles, paintFor, wantsColour, type Output, type Paint } from "./terminal.ts";

export interface Console {
  readonly output: Output;
  /** For warnings: `process.stderr`. */
  readonly errors: Output;
  readonly colour: boolean;
  readonly paint: Paint;
  /** One JSON document (or one per line) instead of text for people. */
  readonly json: boolean;
}

export function createConsole(
  output: Output,
  environment: Readonly<Record<string, string | undefined>>,
  json: boolean,
  errors: Output = process.stderr,
): Console {
  const colour = !json && wantsColour(output, environment);
  return { output, errors, colour, paint: paintFor(colour), json };
}

/** Whatever is in the text, a terminal only gets lines, and the styles that `paint` makes. */
export const printLine = ({ output, colour }: Console, text: string): void =>
  void output.write(`${colour ? safeButStyles(text) : safeLines(text)}\n`);

const safeButStyles = (text: string): string =>
  text
    .split(ownStyles)
    .map((part, k) => (k % 2 === 0 ? safeLines(part) : part))
    .join("");

/** Numbers that JSON has no word for are strings: "NaN", "Infinity". */
export const printJson = ({ output }: Console, value: unknown): void =>
  void output.write(`${safeJson(value)}\n`);

/** For JSON. */
export function warningData({ code, message, location }: Warning): object {
  return {
    code,
    message,
    ...(location?.position() !== undefined && { place: location.describe() }),
  };
}

/** Of the model: lines beside the output, or JSON among it. With `strict`, the first is an error. */
export function tellWarnings(console: Console, warnings: readonly Warning[], strict = false): void {
  for (const warning of warnings)
    if (console.json) printJson(console, { event: "warning", ...warningData(warning) });
    else console.errors.write(`${warningText(warning)}\n`);
  refuseWarnings(warnings, strict);
}

const warningText = ({ code, message, location }: Warning): string =>
  safeLines(
    `warning ${code} ${message}${location?.position() === undefined ? "" : `\n  at ${location.describe()}`}`,
  );

export function refuseWarnings(warnings: readonly Warning[], strict: boolean): void {
  const [first] = warnings;
  if (strict && first !== undefined)
    throw new CompileError(first.code, `${first.message} (an error because of --strict)`, first.location);
}
