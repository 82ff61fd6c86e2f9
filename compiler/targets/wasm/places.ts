/** Addresses: pointers that loops advance, indices, loads and stores. */
import { scalarTypes, type DType } from "../../scalar/types.ts";
import { coefficientOf } from "../../loops/affine.ts";
import { printAffine } from "../../loops/print.ts";
import type { Affine, Bound, Term } from "../../loops/types.ts";
import { fresh, get, set, valueOf, type Context, type Lanes } from "./context.ts";
import { indexVaries } from "../../loops/vary.ts";

export interface Address {
  readonly text: string;
  readonly immediate: number;
}

/** The address of an element: a local or a sum, and the constant that the instruction adds to it (`offset=`). */
export function address(buffer: number, { offset, terms }: Affine, context: Context): Address {
  const { lanes, loops } = context;
  const size = scalarTypes[context.kernel.buffers[buffer]!.type].bytes;
  const bytes = (offset + laneOffset({ offset, terms }, lanes)) * size;
  const places = terms.filter(({ variable }) => variable !== lanes?.variable);
  const isLoop = ({ variable }: Term) => loops.some(({ statement }) => statement.variable === variable);
  const isExtent = ({ variable }: Term) => context.kernel.extents.includes(variable);
  // What does not change in a loop is added to a pointer before it.
  const walked = places.filter((term) => isLoop(term) || isExtent(term));
  const rest = places.filter((term) => !walked.includes(term));
  // The instruction's constant is unsigned, and the sum does not wrap: this needs a base that is itself an address in memory.
  const isSafe = bytes >= 0 && walked.every(({ coefficient }) => coefficient > 0) && rest.length === 0;
  const base = pointer(buffer, walked, isSafe ? 0 : bytes, size, context, loops.length);
  const text = rest.reduce(
    (sum, { variable, coefficient }) =>
      `(i32.add ${sum} ${scaled(valueOf(variable, context), coefficient * size)})`,
    base,
  );
  return { text, immediate: isSafe ? bytes : 0 };
}

function scaled(value: string, factor: number): string {
  if (factor === 1) return value;
  const shift = Math.log2(factor);
  return Number.isInteger(shift)
    ? `(i32.shl ${value} (i32.const ${shift}))`
    : `(i32.mul ${value} (i32.const ${factor}))`;
}

/** A pointer to `buffer[Σ terms]` plus some bytes. Of the first `depth` loops, the innermost whose variable is in the terms advances it. */
function pointer(
  buffer: number,
  terms: readonly Term[],
  bytes: number,
  size: number,
  context: Context,
  depth: number,
): string {
  const position = context.loops
    .slice(0, depth)
    .findLastIndex(({ statement }) => terms.some(({ variable }) => variable === statement.variable));
  if (position < 0) {
    const start = terms.reduce(
      (sum, { variable, coefficient }) => `(i32.add ${sum} ${scaled(get(variable), coefficient * size)})`,
      get(`@${buffer}`),
    );
    return bytes === 0 ? start : `(i32.add ${start} (i32.const ${bytes}))`;
  }
  const { statement, pointers, before, after, skipped } = context.loops[position]!;
  const key = `${buffer} ${printAffine({ offset: bytes, terms })}`;
  const known = pointers.get(key);
  if (known !== undefined) return get(known);
  const { coefficient } = terms.find(({ variable }) => variable === statement.variable)!;
  const outer = terms.filter(({ variable }) => variable !== statement.variable);
  const start = bytes + coefficient * statement.start * size;
  const name = fresh(context, `@${buffer}.${statement.variable}`, "i32");
  pointers.set(key, name);
  const stride = coefficient * statement.step * size;
  const first = pointer(buffer, outer, start, size, context, position);
  before.push(
    set(
      name,
      skipped === undefined ? first : `(i32.add ${first} (i32.mul ${get(skipped)} (i32.const ${stride})))`,
    ),
  );
  after.push(set(name, `(i32.add ${get(name)} (i32.const ${stride}))`));
  return get(name);
}

/** The value of an index. */
export function printIndex(index: Affine, context: Context): string {
  const { lanes } = context;
  return index.terms
    .filter(({ variable }) => variable !== lanes?.variable)
    .reduce(
      (sum, { variable, coefficient }) =>
        `(i32.add ${sum} ${scaled(valueOf(variable, context), coefficient)})`,
      `(i32.const ${index.offset + laneOffset(index, lanes)})`,
    );
}

/** `low ≤ index < high`, as one unsigned comparison: `index - low < high - low`. */
export function printBounds(bounds: readonly Bound[], context: Context): string {
  const tests = bounds.map(({ index, low, high }) => {
    const from = printIndex({ ...index, offset: index.offset - low }, context);
    return `(i32.lt_u ${from} (i32.const ${high - low}))`;
  });
  return tests.reduce((all, test) => `(i32.and ${all} ${test})`);
}

/** What the vector loop's variable adds to an index: in its first iteration, or in that of the lane that is printed alone. */
const laneOffset = (index: Affine, lanes: Lanes | null): number =>
  lanes === null ? 0 : coefficientOf(index, lanes.variable) * (lanes.start + (lanes.lane ?? 0));

export const isContiguous = (type: DType, index: Affine, context: Context): boolean =>
  type !== "bool" &&
  coefficientOf(index, context.lanes!.variable) === 1 &&
  !indexVaries(index, context.varying);

export const later = ({ text, immediate }: Address, bytes: number): Address => ({
  text,
  immediate: immediate + bytes,
});

/** A load or a store. Those of one lane take its number; stores, and loads into a lane, take a value. */
export function access(
  instruction: string,
  { text, immediate }: Address,
  lane?: number,
  value?: string,
): string {
  const offset = immediate === 0 ? "" : ` offset=${immediate}`;
  return `(${instruction}${offset}${lane === undefined ? "" : ` ${lane}`} ${text}${value === undefined ? "" : ` ${value}`})`;
}
