/** What holds examples: so many more, where a model of another size has so many more examples. */
import type { CompiledProgram } from "./compiled.ts";
import type { Buffer } from "./program.ts";
import { programsOfSize, sizesOf, type Programs, type Size } from "./programs.ts";

/** Whether two shapes of a tensor differ by the numbers of examples alone. */
export function hasRows(
  shape: readonly number[],
  rows: number,
  other: readonly number[],
  others: number,
): boolean {
  const [first, ...rest] = shape;
  const [second, ...otherRest] = other;
  return (
    rows !== others &&
    first !== undefined &&
    second !== undefined &&
    first % rows === 0 &&
    first / rows === second / others &&
    String(rest) === String(otherRest)
  );
}

/** Inputs and results along whose first axis lie examples: as many for each in two sizes that differ by the number of examples alone. */
export function buffersOfExamples(programs: Programs<CompiledProgram>): Set<Buffer> {
  const all = sizesOf(programs);
  const found = new Set<Buffer>();
  for (const each of all) {
    const others = all.find(
      ({ size }) => size.rows !== each.size.rows && isOtherNumberOfRows(size, each.size),
    );
    if (others === undefined) continue;
    const otherPrograms = programsOfSize(others);
    programsOfSize(each).forEach((compiled, k) => {
      const named = new Map(tensorsOf(otherPrograms[k]!).map((buffer) => [buffer.name, buffer]));
      for (const buffer of tensorsOf(compiled)) {
        const other = named.get(buffer.name);
        if (other !== undefined && hasRows(buffer.shape, each.size.rows!, other.shape, others.size.rows!))
          found.add(buffer);
      }
    });
  }
  return found;
}

export const tensorsOf = ({ inputs, outputs, metrics }: CompiledProgram): Buffer[] => [
  ...inputs.map(({ buffer }) => buffer),
  ...outputs,
  ...metrics,
];

/** Whether all other options are the same. */
const isOtherNumberOfRows = (a: Size, b: Size): boolean =>
  Object.entries(a.options).filter(([name, value]) => b.options[name] !== value).length === 1;
