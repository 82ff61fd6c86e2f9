/** Names of tensors, layers, objectives and options that try to be code, markup or escapes, put together at random. */
import { hostileNames, problemsOf } from "../support/hostile-names.ts";
import { randomNumbers } from "../support/numeric.ts";
import type { Sweep } from "./sweep.ts";

/** What ends, begins or hides something in one of the languages that names are written into. */
const pieces: readonly string[] = [
  ...hostileNames.filter((name) => name.length < 60),
  ..."\"'`\\/*${}()[]<>;:,.#@!&|=+-~^%? \t\n\r\0",
  ..."\u0085\u00a0\u00ad\u061c\u200b\u200d\u200e\u202a\u202e\u2028\u2029\u2066\u2069\ufeff\ufffd",
  ..."\u001b\u0007\u0008\u007f\u0090\u009b\u009d",
  "*/",
  "/*",
  "//",
  "<!--",
  "-->",
  "]]>",
  "(;",
  ";)",
  ";;",
  "\\n",
  "\\u{1b}",
  "\\x1b",
  "\ud800",
  "\udc00",
  "0",
  "a",
  "default",
  "import.meta",
  "await",
];

export const hostileNamesSweep: Sweep = {
  name: "hostile-names",
  what: "hostile names",
  count: 2864,
  // The tests try the worst ones in a file of their own (test/compile/hostile-names.test.ts).
  small: 4,
  async run(count, seed) {
    const random = randomNumbers(seed);
    const failures: string[] = [];
    for (let k = 0; k < count; k++) {
      const length = 1 + Math.floor(random() * 6);
      const parts = Array.from({ length }, () => pieces[Math.floor(random() * pieces.length)]!);
      const name = [...parts.join("")].slice(0, 180).join("");
      const several = random() < 0.5;
      try {
        failures.push(...(await problemsOf(name, several)));
      } catch (error) {
        failures.push(`${JSON.stringify(name)}, several objectives: ${several}: ${String(error)}`);
      }
    }
    return failures;
  },
};
