/** TypeScript expressions as text with a precedence, so that parentheses stand where prettier would have them. */

export interface Text {
  readonly text: string;
  readonly precedence: number;
  /** The outermost operator, if it is one of two operands. */
  readonly operator?: string;
}

/** Precedences of JavaScript's operators; higher binds tighter. */
const precedences: ReadonlyMap<string, number> = new Map([
  ["?:", 2],
  ["||", 3],
  ["&&", 4],
  ["|", 5],
  ["^", 6],
  ["&", 7],
  ["===", 8],
  ["!==", 8],
  ["<", 9],
  ["<=", 9],
  [">", 9],
  [">=", 9],
  ["<<", 10],
  [">>", 10],
  [">>>", 10],
  ["+", 11],
  ["-", 11],
  ["*", 12],
  ["/", 12],
  ["prefix", 14],
  ["call", 18],
]);

export const precedenceOf = (operator: string): number => precedences.get(operator)!;
const lowest = 1;

export const atom = (text: string): Text => ({ text, precedence: precedenceOf("call") });

/** The text, in parentheses where it binds less than `precedence`. */
export const within = (operand: Text, precedence: number): string =>
  operand.precedence < precedence ? `(${operand.text})` : operand.text;

/** Operators around which prettier adds parentheses. They are printed at once: its length with them decides if a value gets a name. */
const apart: ReadonlySet<string> = new Set(["*", "/", "|", "^", "&", "<<", ">>", ">>>"]);
const isApart = (outer: string, { operator }: Text): boolean =>
  operator !== undefined && operator !== outer && (apart.has(outer) || (outer === "||" && operator === "&&"));
const operandText = (outer: string, operand: Text, least: number): string =>
  within(operand, isApart(outer, operand) ? precedenceOf("call") : least);

/** `a + b`. Operators associate to the left; comparisons do not chain. */
export function infix(operator: string, a: Text, b: Text): Text {
  const precedence = precedenceOf(operator);
  const chains = precedence !== precedenceOf("<") && precedence !== precedenceOf("===");
  const left = operandText(operator, a, chains ? precedence : precedence + 1);
  const right = operandText(
    operator,
    b,
    operator === "&&" || operator === "||" ? precedence : precedence + 1,
  );
  return { text: `${left} ${operator} ${right}`, precedence, operator };
}

/** `-a`, with parentheses in `-(-a)`. */
export const prefix = (operator: string, operand: Text): Text => ({
  text: `${operator}${within(operand, precedenceOf("prefix") + 1)}`,
  precedence: precedenceOf("prefix"),
});

export const invoke = (callee: string, ...args: readonly Text[]): Text =>
  atom(`${callee}(${args.map((arg) => within(arg, lowest)).join(", ")})`);

export const conditional = (condition: Text, value: Text, otherwise: Text): Text => ({
  text: `${within(condition, precedenceOf("?:") + 1)} ? ${within(value, lowest)} : ${within(otherwise, lowest)}`,
  precedence: precedenceOf("?:"),
});

export function literal(value: number): Text {
  const negative = value < 0 || Object.is(value, -0);
  return negative ? { text: `-${Math.abs(value)}`, precedence: precedenceOf("prefix") } : atom(String(value));
}

/** Characters in a line of the emitted text. */
export const lineWidth = 110;

/** `f(a, b)` in one line or, where that is too long, a line for each item, as prettier does it: programs are hundreds of such calls. */
export function list(open: string, items: readonly string[], close: string, indent = ""): string[] {
  const line = `${indent}${open}${items.join(", ")}${close}`;
  if (line.length <= lineWidth) return [line];
  return [`${indent}${open}`, ...items.map((item) => `${indent}  ${item},`), `${indent}${close}`];
}

/** `sum + term` or `sum - term`; `null` is an empty sum. */
const plus = (sum: Text | null, term: Text, negative: boolean): Text => {
  if (sum !== null) return infix(negative ? "-" : "+", sum, term);
  return negative ? prefix("-", term) : term;
};

/** `i * 64 + j - 1`; `first` goes in front. */
export function sum(first: Text | null, terms: readonly (readonly [string, number])[], offset: number): Text {
  let result = first;
  // What begins with a positive term needs no sign in front.
  const start = terms.findIndex(([, coefficient]) => coefficient > 0);
  const ordered = start > 0 ? [terms[start]!, ...terms.filter((_, k) => k !== start)] : terms;
  for (const [variable, coefficient] of ordered) {
    const size = Math.abs(coefficient);
    const term = size === 1 ? atom(variable) : infix("*", atom(variable), literal(size));
    result = plus(result, term, coefficient < 0);
  }
  return offset === 0 && result !== null ? result : plus(result, literal(Math.abs(offset)), offset < 0);
}
