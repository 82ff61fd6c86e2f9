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
import { definedNames, renameBody } from "./copy.ts";
import type { Affine, Bound, Expr, For, Kernel, Stmt } from "./types.ts";

export function printKernel(kernel: Kernel): string {
  return printWith(
    kernel,
    kernel.name,
    kernel.buffers.map((buffer) => buffer.name),
    safeText,
    printNotes,
  );
}

/** Equal for kernels that do the same: the text without names of the kernel, its buffers and its values, and without notes. */
export function kernelKey(kernel: Kernel): string {
  const names = new Map([...definedNames(kernel.body)].map((name, k) => [name, `v${k}`]));
  return printWith({ ...kernel, body: renameBody(kernel.body, names) }, "", []);
}

/** What was decided for a loop that its code does not depend on: `block 4 x 2 of i`. */
function printNotes({ variable, block, origin = variable }: For): string {
  const size = block === undefined ? "" : ` block ${block.vectors} x ${block.rows}`;
  return origin === variable ? size : `${size} of ${origin}`;
}

/** `show`: each line, whose names from models may hold anything. `note`: what is said of a loop besides. */
function printWith(
  kernel: Kernel,
  name: string,
  buffers: readonly string[],
  show = (line: string): string => line,
  note: (loop: For) => string = () => "",
): string {
  const parameters = kernel.buffers.map(
    ({ access, type, length }, position) => `${bufferName(buffers, position)}: ${access} ${type}[${length}]`,
  );
  const extents = kernel.extents.length > 0 ? `; ${kernel.extents.join(", ")}` : "";
  const lines = [`kernel ${name}(${parameters.join(", ")}${extents})`];
  printBody(kernel.body, "  ", buffers, lines, note);
  return `${lines.map(show).join("\n")}\n`;
}

function printBody(
  body: readonly Stmt[],
  indent: string,
  buffers: readonly string[],
  lines: string[],
  note: (loop: For) => string,
): void {
  for (const statement of body) {
    lines.push(indent + printHead(statement, buffers) + (statement.kind === "for" ? note(statement) : ""));
    if (statement.kind === "for" || statement.kind === "if")
      printBody(statement.body, `${indent}  `, buffers, lines, note);
  }
}

/** One statement, without the body of a loop or condition. */
export function printHead(statement: Stmt, buffers: readonly string[]): string {
  switch (statement.kind) {
    case "for": {
      const step = statement.step === 1 ? "" : ` step ${statement.step}`;
      const mode = statement.mode === "serial" ? "" : ` ${statement.mode}`;
      const threads = statement.threads ? " threads" : "";
      return `for ${statement.variable} in ${statement.start}..${statement.end}${step}${mode}${threads}`;
    }
    case "let":
      return `let ${statement.name} = ${printExpr(statement.value, buffers)}`;
    case "accumulator":
      return `accumulator ${statement.name} = ${printExpr(statement.initial, buffers)}`;
    case "update":
      return `${statement.name} := ${printExpr(statement.value, buffers)}`;
    case "store": {
      const place = `${bufferName(buffers, statement.buffer)}[${printAffine(statement.index)}]`;
      return `${place} ${statement.accumulate ? "+=" : "="} ${printExpr(statement.value, buffers)}`;
    }
    case "if":
      return `if ${printBounds(statement.bounds)}`;
  }
}

const bufferName = (buffers: readonly string[], position: number) => buffers[position] ?? `#${position}`;

/** Without names, buffers are printed by position. */
export function printExpr(expression: Expr, buffers: readonly string[] = []): string {
  switch (expression.kind) {
    case "constant":
      return printConstant(expression.value, expression.type);
    case "variable":
      return expression.name;
    case "index":
      return `index(${printAffine(expression.index)})`;
    case "load":
      return `${bufferName(buffers, expression.buffer)}[${printAffine(expression.index)}]`;
    case "call":
      return `${expression.function}(${expression.args.map((arg) => printExpr(arg, buffers)).join(", ")})`;
    case "guard": {
      const value = printExpr(expression.value, buffers);
      return `(${value} if ${printBounds(expression.bounds)} else ${printExpr(expression.otherwise, buffers)})`;
    }
  }
}

/** As short as it can be; `f32` needs no suffix. */
const printConstant = (value: number, type: DType): string =>
  numberText(value, type) + (type === "f32" || type === "bool" ? "" : `:${type}`);

const printBounds = (bounds: readonly Bound[]): string =>
  bounds.map(({ index, low, high }) => `${low} <= ${printAffine(index)} < ${high}`).join(" and ");

/** `4*i + j - 1`. */
export function printAffine({ offset, terms }: Affine): string {
  let text = "";
  for (const { variable, coefficient } of terms) {
    const size = Math.abs(coefficient);
    const sign = coefficient < 0 ? "-" : "+";
    text += text === "" ? (sign === "-" ? "-" : "") : ` ${sign} `;
    text += size === 1 ? variable : `${size}*${variable}`;
  }
  if (text === "") return `${offset}`;
  return offset === 0 ? text : `${text} ${offset < 0 ? "-" : "+"} ${Math.abs(offset)}`;
}
