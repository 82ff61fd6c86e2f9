/** What an import says after the model's file: `./model.ts?trainer&worker&target=wasm&batch=32`. */
import { localTargets, type TargetName } from "../targets/index.ts";
import type { Precision } from "../targets/target.ts";

export interface TrainerQuery {
  /** The path or specifier before it. */
  readonly file: string;
  /** The query as it is written in the import. */
  readonly written: string;
  /** The trainer itself; a proxy of one that a worker has; or that worker's script. */
  readonly part: "trainer" | "remote" | "worker";
  readonly target: TargetName | undefined;
  readonly precision: Precision | undefined;
  /** Of the model. */
  readonly options: Readonly<Record<string, string>>;
}

const precisions: readonly Precision[] = ["fast", "strict"];

/** `undefined` for every other import. */
export function parseQuery(specifier: string): TrainerQuery | undefined {
  const match = /^(.+?\.[cm]?[jt]s)\?(trainer(?:&.*)?)$/.exec(specifier);
  if (match === null) return undefined;
  // Vite adds these to what a browser asks for.
  const written = match[2]!.replaceAll(/&(?:t=\d+|import|v=\w+)(?=&|$)/g, "");
  const options: Record<string, string> = {};
  let [part, target, precision]: [TrainerQuery["part"], TargetName?, Precision?] = ["trainer"];
  for (const [name, value] of new URLSearchParams(written.replace(/^trainer&?/, ""))) {
    if (name === "worker") part = "remote";
    else if (name === "in") part = value === "page" ? "remote" : "worker";
    else if (name === "target") target = oneOf("target", value, localTargets);
    else if (name === "precision") precision = oneOf("precision", value, precisions);
    else options[name] = value;
  }
  return { file: match[1]!, written, part, target, precision, options };
}

function oneOf<Name extends string>(what: string, value: string, names: readonly Name[]): Name {
  const found = names.find((name) => name === value);
  if (found === undefined)
    throw new Error(`?trainer&${what}=${value}: ${what} is one of ${names.join(", ")}`);
  return found;
}

/**
 * The same part of the same trainer, whatever the order and the words. It has no word that Vite takes for its own: a module with `&worker` would be one of its
 * workers.
 */
export function idOf({ file, part, target, precision, options }: TrainerQuery, of = part): string {
  const parameters = new URLSearchParams({
    ...options,
    ...(target && { target }),
    ...(precision && { precision }),
  });
  parameters.sort();
  if (of !== "trainer") parameters.set("in", of === "remote" ? "page" : "worker");
  const text = parameters.toString();
  return `${file}?trainer${text === "" ? "" : `&${text}`}`;
}
