/** Functions of an emitted module: what declares them, and the lines of their bodies as the loop printer wrote them. */
import { list } from "./expression.ts";

export interface PrintedFunction {
  readonly name: string;
  readonly parameters: readonly { readonly name: string; readonly type: string }[];
  /** Indented by one level. */
  readonly body: readonly string[];
}

/** JavaScript is the same text without types: what runs where nobody reads it. */
export type Language = "typescript" | "javascript";

/** The function as text, where no module is made of it. */
export function functionText(
  { name, parameters, body }: PrintedFunction,
  language: Language = "typescript",
): string {
  const typed = (text: string, type: string) => (language === "typescript" ? `${text}: ${type}` : text);
  const names = parameters.map((parameter) => typed(parameter.name, parameter.type));
  const head = list(`function ${name}(`, names, `${typed(")", "void")} {`);
  return `${[...head, ...body, "}"].join("\n")}\n`;
}
