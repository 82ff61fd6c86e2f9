/** Where in the user's model a node was made: captured cheaply, formatted only when somebody asks. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const compilerFolder = fileURLToPath(new URL(".", import.meta.url));

export interface CallSite {
  /** `models/mlp.ts:14   const logits = matmul(hidden, w2)` */
  describe(): string;
  /** `mlp.ts:14` */
  brief(): string;
  position(): { readonly file: string; readonly line: number } | undefined;
}

/** The first stack frame outside the compiler; `undefined` where there is none. */
export function callSite(): CallSite {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 24;
  const trace = new Error("call site"); // The engine formats `stack` on first use: making one is cheap.
  Error.stackTraceLimit = limit;
  return siteOf(trace);
}

/** Where in the user's code an error was made. */
export function siteOf(trace: Error): CallSite {
  let found: { readonly file: string; readonly line: number } | undefined | null = null;
  const position = (): { readonly file: string; readonly line: number } | undefined => {
    if (found === null) found = userFrame(trace.stack ?? "");
    return found;
  };
  return {
    position,
    brief() {
      const at = position();
      return at === undefined ? "" : `${fileName(at.file)}:${at.line}`;
    },
    describe() {
      const at = position();
      if (at === undefined) return "(unknown place)";
      const text = sourceLine(at.file, at.line);
      return `${relativePath(at.file)}:${at.line}${text === "" ? "" : `   ${text}`}`;
    },
  };
}

/** For nodes that come from no line of a model: a name instead of a place. */
export const namedSite = (name: string): CallSite => ({
  position: () => undefined,
  brief: () => name,
  describe: () => name,
});

function userFrame(stack: string): { readonly file: string; readonly line: number } | undefined {
  for (const frame of stack.split("\n").slice(1)) {
    const match = /\(?((?:file:\/\/|\/|[A-Za-z]:[\\/])[^()]*?):(\d+)(?::\d+)?\)?$/.exec(frame.trim());
    const file = match === null ? undefined : userFile(match[1]!);
    if (file !== undefined) return { file, line: Number(match![2]) };
  }
  return undefined;
}

/** Thousands of frames are of a few files. */
const userFiles = new Map<string, string | undefined>();

/** The path of a file that is not of the compiler, of a package, or of Node. */
function userFile(place: string): string | undefined {
  if (userFiles.has(place)) return userFiles.get(place);
  const file = place.startsWith("file://") ? fileURLToPath(place) : place;
  const isOurs = file.startsWith(compilerFolder) || file.includes("node_modules") || file.startsWith("node:");
  userFiles.set(place, isOurs ? undefined : file);
  return userFiles.get(place);
}

const fileName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

/** As the user would type it: relative to where the command runs, if it lies below. */
function relativePath(path: string): string {
  const here = `${process.cwd()}/`;
  return path.startsWith(here) ? path.slice(here.length) : fileName(path);
}

function sourceLine(file: string, line: number): string {
  try {
    return (readFileSync(file, "utf8").split("\n")[line - 1] ?? "").trim().slice(0, 90);
  } catch {
    return "";
  }
}
