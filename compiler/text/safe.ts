/**
 * Text from outside (names, paths, descriptions, lines of models), made harmless to show: whatever could steer a terminal, turn the
 * direction of writing or hide is spelled out. All that is printed or emitted goes through here.
 */

/** Control characters (C0, C1, DEL), format characters (directions, zero width), line separators, halves of surrogate pairs. */
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** `\u{1b}`: as TypeScript, WebAssembly's text and people read it. */
const spelled = (character: string): string => `\\u{${character.codePointAt(0)!.toString(16)}}`;

/** On one line. */
export const safeText = (text: string): string =>
  text.replaceAll(unsafe, (character) => (character === "\n" ? "\\n" : spelled(character)));

/** Several lines. */
export const safeLines = (text: string): string =>
  text.replaceAll(unsafe, (character) => (character === "\n" ? "\n" : spelled(character)));

/** JSON, which stays JSON: its strings have the same values. */
export const safeJson = (value: unknown, space?: number): string =>
  JSON.stringify(value, undefined, space).replaceAll(unsafe, (character) =>
    character === "\n" ? "\n" : jsonEscape(character),
  );

/** `\u202e`, and two of these for a character beyond the first 65,536. */
const jsonEscape = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, k) => `\\u${character.charCodeAt(k).toString(16).padStart(4, "0")}`,
  ).join("");
