/** What commands print with: where to, in colour or not, for people or as JSON. */
import { paintFor, safeText, wantsColour, type Output, type Paint } from "./terminal.ts";

export interface Console {
  readonly output: Output;
  readonly colour: boolean;
  readonly paint: Paint;
  /** One JSON document (or one per line) instead of text for people. */
  readonly json: boolean;
}

export function createConsole(
  output: Output,
  environment: Readonly<Record<string, string | undefined>>,
  json: boolean,
): Console {
  const colour = !json && wantsColour(output, environment);
  return { output, colour, paint: paintFor(colour), json };
}

export const printLine = ({ output }: Console, text: string): void => void output.write(`${text}\n`);

/** Numbers that JSON has no word for are strings: "NaN", "Infinity". */
export const printJson = ({ output }: Console, value: unknown): void => {
  const exact = (_: string, item: unknown): unknown =>
    typeof item === "number" && !Number.isFinite(item) ? String(item) : item;
  output.write(`${JSON.stringify(value, exact)}\n`);
};

/** Several lines of text from outside, harmless to print. */
export const safeLines = (text: string): string => text.split("\n").map(safeText).join("\n");
