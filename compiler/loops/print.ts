/**
 * Loop IR as short text:
 *
 *     kernel scale(x: read f32[6], y: write f32[6])
 *       for i in 0..6 parallel
 *         let a = x[i]
 *         y[i] = mul(a, 2)
 */
import { numberText } from "../scalar/numbers.ts";
import type { DType } from "../scalar/types.ts";
import { safeText } from "../text/safe.ts";
import { definedNames } from "./copy.ts";
import { inOrder } from "./affine.ts";
import type { Affine, Bound, Expr, For, Kernel, KernelBuffer, Stmt, Term } from "./types.ts";

/** What is printed in place of a name. */
interface Names {
  readonly buffer: (position: number) => string;
  readonly variable: (name: string) => string;
  /** The terms of an index under their names, in the order of `affineOf`. */
  readonly terms: (terms: readonly Term[]) => readonly Term[];
}

const byPosition: Names = {
  buffer: (position) => `#${position}`,
  variable: (name) => name,
  terms: (terms) => terms,
};
const ofKernel = ({ buffers, arrays = [] }: Kernel): Names => ({
  ...byPosition,
  buffer: (position) => [...buffers, ...arrays][position]?.name ?? `#${position}`,
});

export function printKernel(kernel: Kernel): string {
  const lines = printWith(kernel, kernel.name, ofKernel(kernel), printNotes);
  return `${lines.map(safeText).join("\n")}\n`;
}

/** Equal for kernels that do the same: the text without names of the kernel, its buffers and its values, and without notes. */
export function kernelKey(kernel: Kernel): string {
  const names = new Map([...definedNames(kernel.body)].map((name, k) => [name, `v${k}`]));
  const variable = (name: string) => names.get(name) ?? name;
  const terms = (given: readonly Term[]) =>
    inOrder(given.map((term) => ({ ...term, variable: variable(term.variable) })));
  return `${printWith(kernel, "", { ...byPosition, variable, terms }).join("\n")}\n`;
}

/** What was decided for a loop that its code does not depend on: `block 4 x 2 of i`. */
function printNotes({ variable, block, origin = variable }: For): string {
  const size = block === undefined ? "" : ` block ${block.vectors} x ${block.rows}`;
  return origin === variable ? size : `${size} of ${origin}`;
}

type Notes = (loop: For) => string;
const noNotes: Notes = () => "";

/** The lines of a kernel. `notes`: what is said of a loop besides. */
function printWith(kernel: Kernel, name: string, names: Names, notes = noNotes): string[] {
  const parameters = kernel.buffers.map(
    (buffer, position) =>
      `${names.buffer(position)}: ${buffer.access} ${buffer.type}[${lengthText(buffer, kernel)}]`,
  );
  const given = [...kernel.extents, ...(kernel.scalars ?? []).map(({ name, type }) => `${name}: ${type}`)];
  const extents = given.length > 0 ? `; ${given.join(", ")}` : "";
  const arrays = (kernel.arrays ?? []).map(
    ({ space, type, length }, k) =>
      `  ${space} ${names.buffer(kernel.buffers.length + k)}: ${type}[${length}]`,
  );
  const lines = [`kernel ${name}(${parameters.join(", ")}${extents})`, ...arrays];
  printBody(kernel.body, "  ", names, lines, notes);
  return lines;
}

const lengthText = ({ length, growth = [] }: KernelBuffer, { extents }: Kernel): string => {
  const terms = growth.map((coefficient, k) => ({ variable: extents[k]!, coefficient }));
  return affineText(
    { offset: length, terms: terms.filter(({ coefficient }) => coefficient !== 0) },
    byPosition,
  );
};

function printBody(body: readonly Stmt[], indent: string, names: Names, lines: string[], notes: Notes): void {
  for (const statement of body) {
    const note = statement.kind === "for" ? notes(statement) : "";
    lines.push(indent + headText(statement, names) + note);
    if (statement.kind === "for" || statement.kind === "if")
      printBody(statement.body, `${indent}  `, names, lines, notes);
  }
}

/** One statement of a kernel, without the body of a loop or condition. */
export const printHead = (statement: Stmt, kernel: Kernel): string => headText(statement, ofKernel(kernel));

function headText(statement: Stmt, names: Names): string {
  switch (statement.kind) {
    case "for": {
      const step = statement.step === 1 ? "" : ` step ${statement.step}`;
      const mode = statement.mode === "serial" ? "" : ` ${statement.mode}`;
      const threads = statement.threads ? " threads" : "";
      const range = `${statement.start}..${statement.end}`;
      return `for ${names.variable(statement.variable)} in ${range}${step}${mode}${threads}`;
    }
    case "let":
      return `let ${names.variable(statement.name)} = ${exprText(statement.value, names)}`;
    case "accumulator":
      return `accumulator ${names.variable(statement.name)} = ${exprText(statement.initial, names)}`;
    case "update":
      return `${names.variable(statement.name)} := ${exprText(statement.value, names)}`;
    case "store": {
      const place = `${names.buffer(statement.buffer)}[${affineText(statement.index, names)}]`;
      return `${place} ${statement.accumulate ? "+=" : "="} ${exprText(statement.value, names)}`;
    }
    case "if":
      return `if ${boundsText(statement.bounds, names)}`;
    case "barrier":
      return "barrier";
  }
}

/** Buffers are printed by position. */
export const printExpr = (expression: Expr): string => exprText(expression, byPosition);

function exprText(expression: Expr, names: Names): string {
  switch (expression.kind) {
    case "constant":
      return printConstant(expression.value, expression.type);
    case "variable":
      return names.variable(expression.name);
    case "index":
      return `index(${affineText(expression.index, names)})`;
    case "load":
      return `${names.buffer(expression.buffer)}[${affineText(expression.index, names)}]`;
    case "call":
      return `${expression.function}(${expression.args.map((arg) => exprText(arg, names)).join(", ")})`;
    case "guard": {
      const value = exprText(expression.value, names);
      const otherwise = exprText(expression.otherwise, names);
      return `(${value} if ${boundsText(expression.bounds, names)} else ${otherwise})`;
    }
  }
}

/** As short as it can be; `f32` needs no suffix. */
const printConstant = (value: number, type: DType): string =>
  numberText(value, type) + (type === "f32" || type === "bool" ? "" : `:${type}`);

const boundsText = (bounds: readonly Bound[], names: Names): string =>
  bounds.map(({ index, low, high }) => `${low} <= ${affineText(index, names)} < ${high}`).join(" and ");

/** `4*i + j - 1`. */
export const printAffine = (index: Affine): string => affineText(index, byPosition);

function affineText({ offset, terms }: Affine, names: Names): string {
  let text = "";
  for (const { variable, coefficient } of names.terms(terms)) {
    const size = Math.abs(coefficient);
    const sign = coefficient < 0 ? "-" : "+";
    text += text === "" ? (sign === "-" ? "-" : "") : ` ${sign} `;
    text += size === 1 ? variable : `${size}*${variable}`;
  }
  if (text === "") return `${offset}`;
  return offset === 0 ? text : `${text} ${offset < 0 ? "-" : "+"} ${Math.abs(offset)}`;
}
