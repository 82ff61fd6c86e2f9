/** Lines with brackets, some of which have no partner. */
import { requireCount, type Dataset, type Split } from "./dataset.ts";
import { random, type Random } from "./random.ts";

/** What a line is written with; "." stands for everything else. */
export const characters = ".()[]";
const partnerOf: Readonly<Record<string, string>> = { ")": "(", "]": "[" };

/**
 * Where a line has brackets without a partner. A closing bracket belongs to the innermost open one, if that is of its kind, and
 * otherwise to none; brackets that stay open have no partner either.
 */
export function unmatched(line: string): boolean[] {
  const open: number[] = [];
  const lonely = Array.from(line, () => false);
  for (const [place, character] of Array.from(line).entries()) {
    if (character === "(" || character === "[") open.push(place);
    const partner = partnerOf[character];
    if (partner === undefined) continue;
    if (line[open.at(-1) ?? -1] === partner) open.pop();
    else lonely[place] = true;
  }
  for (const place of open) lonely[place] = true;
  return lonely;
}

/** A line that closes what it opens, at most three brackets deep, with a few characters exchanged. */
function drawLine(length: number, numbers: Random): string {
  const line: string[] = [];
  const open: string[] = [];
  while (line.length < length) {
    const rest = length - line.length;
    const kind = open.length >= rest ? 1 : numbers.integer(3);
    if (kind === 0 && open.length < 3 && open.length + 2 <= rest) {
      const bracket = numbers.integer(2);
      open.push(")]"[bracket]!);
      line.push("(["[bracket]!);
    } else if (kind === 1 && open.length > 0) line.push(open.pop()!);
    else line.push(".");
  }
  for (let exchanged = numbers.integer(4); exchanged > 0; exchanged--)
    line[numbers.integer(length)] = characters[numbers.integer(characters.length)]!;
  return line.join("");
}

export const encodeLine = (line: string): number[] =>
  Array.from(line, (character) => Math.max(characters.indexOf(character), 0));

/** ids [n, length] i32 and lonely [n, length] f32: 1 where a bracket has no partner. */
export function brackets({ seed = 0, length = 20, train = 16_384, test = 1024 } = {}): Dataset {
  requireCount("length", length);
  const list = (size: number, stream: number): Split => {
    requireCount("examples", size);
    const ids = new Int32Array(size * length);
    const lonely = new Float32Array(size * length);
    for (let example = 0; example < size; example++) {
      const line = drawLine(length, random(seed, stream, example));
      ids.set(encodeLine(line), example * length);
      lonely.set(unmatched(line).map(Number), example * length);
    }
    return { size, inputs: { ids, lonely } };
  };
  return {
    train: list(train, 0),
    test: list(test, 1),
    description: `lines of ${length} characters with two kinds of brackets`,
  };
}
