/** Identifiers for emitted TypeScript, from names that may hold anything. */
import { elementTypes } from "../../runtime/types.ts";

const reserved: ReadonlySet<string> = new Set(
  (
    "abstract any arguments as async await boolean break case catch class const constructor continue debugger " +
    "declare default delete do else enum eval export extends false finally for from function get if implements " +
    "import in infer instanceof interface is keyof let module namespace never new null number object of package " +
    "private protected public readonly require return set static string super switch symbol this throw true try " +
    "type typeof undefined unique unknown var void while with yield NaN Infinity Math Number Object Array " +
    "__proto__"
  )
    .split(" ")
    .concat(Object.values(elementTypes).map(({ array }) => array.name)),
);

/**
 * Letters and digits of a name in camel case: `hidden.weight` gives `hiddenWeight`. The scheduler's copies keep
 * theirs apart: `sum.j1.l2` gives `sum_j1_l2`.
 */
function toIdentifier(fullName: string): string {
  const name = fullName.replaceAll(/\.([a-z]\d?(?:\d+|r))(?=\.|$)/g, "_$1");
  const words = name.split(/[^A-Za-z0-9_$]+/).filter((word) => word !== "");
  const [first = "", ...others] = words;
  const joined = first + others.map((word) => word[0]!.toUpperCase() + word.slice(1)).join("");
  if (joined === "") return "value";
  return /^[0-9]/.test(joined) || reserved.has(joined) ? `_${joined}` : joined;
}

/** Gives out identifiers, each once: a second `x` becomes `x2`. */
export function identifierScope(taken: Iterable<string> = []): (name: string) => string {
  const used = new Set(taken);
  return (name) => {
    const identifier = toIdentifier(name);
    let unique = identifier;
    for (let count = 2; used.has(unique); count++) unique = `${identifier}${count}`;
    used.add(unique);
    return unique;
  };
}
