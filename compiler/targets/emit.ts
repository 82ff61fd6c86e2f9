/** Puts the parts of a trainer together as files: module skeleton by ts-morph, layout by prettier. */
import { readFileSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { Project, StructureKind, ts, VariableDeclarationKind } from "ts-morph";
import type { CompiledTrainer, Target } from "../program/compiled.ts";
import type { ModelEntryPoints } from "../entry/entry-points.ts";
import { graphText } from "../print/graph-text.ts";
import { planText } from "../print/plan-text.ts";
import { headerText } from "../print/header.ts";
import { safeLines } from "../text/safe.ts";
import { formatBodies, formatText } from "./layout.ts";
import { comment } from "./definition.ts";
import { typescriptParts, type TypeScriptParts } from "./typescript/module.ts";

export interface EmitOptions {
  readonly standalone?: boolean;
  /** The WebAssembly module inside of `trainer.ts`, for places where no file beside it can be read. */
  readonly inline?: boolean;
  /** Where the files will lie; default `generated/NAME` of this project. */
  readonly folder?: string;
}

const runtimeFolder = fileURLToPath(new URL("../../runtime/", import.meta.url));
const projectFolder = fileURLToPath(new URL("../../", import.meta.url));
const notesShown = 12;

/** Stands for the body of the function at this position. */
const placeholder = /^ {2}body\((\d+)\);$/gm;

/** The artifact, whose texts show names from the model only as what is safe to show: strings with escapes mean the same. */
export async function emitFiles(
  trainer: CompiledTrainer,
  entries: ModelEntryPoints,
  options: EmitOptions,
): Promise<Map<string, string | Uint8Array>> {
  const files = await filesOf(trainer, entries, options);
  return new Map(
    [...files].map(([name, content]) => [name, typeof content === "string" ? safeLines(content) : content]),
  );
}

/** `trainer.ts`, `graph.txt`, `plan.txt`; of WebAssembly also `kernels.wat` and `kernels.wasm`. */
async function filesOf(
  trainer: CompiledTrainer,
  entries: ModelEntryPoints,
  options: EmitOptions,
): Promise<Map<string, string | Uint8Array>> {
  const texts = [
    ["graph.txt", graphText(entries)],
    ["plan.txt", planText(trainer)],
  ] as const;
  if (trainer.target === "ts")
    return new Map([["trainer.ts", await trainerText(trainer, typescriptParts(trainer), options)], ...texts]);
  const { wasmParts, assembleWasm } = await import("./wasm/trainer.ts");
  const { parts, text } = wasmParts(trainer);
  const bytes = await assembleWasm(text);
  const source = options.inline ? inlineBytes(bytes) : `new URL("./kernels.wasm", import.meta.url)`;
  return new Map<string, string | Uint8Array>([
    ["trainer.ts", await trainerText(trainer, parts(bytes, source), options)],
    ["kernels.wat", text],
    ...(options.inline ? [] : [["kernels.wasm", bytes] as const]),
    // Threads load it from beside the module that starts them.
    ...(options.standalone
      ? [["worker.mjs", readFileSync(resolve(runtimeFolder, "worker.mjs"), "utf8")] as const]
      : []),
    ...texts,
  ]);
}

/** An expression for these bytes. */
const inlineBytes = (bytes: Uint8Array): string =>
  `Uint8Array.from(atob("${Buffer.from(bytes).toString("base64")}"), (letter) => letter.charCodeAt(0))`;

/**
 * The module: ts-morph prints its declarations with their types and documentation, prettier lays them out. Bodies of functions are text
 * that neither would improve; they take the places of their placeholders at the end.
 */
async function trainerText(
  trainer: CompiledTrainer,
  parts: TypeScriptParts,
  options: EmitOptions,
): Promise<string> {
  const imports = {
    kind: StructureKind.ImportDeclaration as const,
    moduleSpecifier: runtimeSpecifier(options.folder ?? resolve(projectFolder, "generated", trainer.name)),
    namedImports: [...parts.values, ...parts.types.map((name) => ({ name, isTypeOnly: true }))],
  };
  const source = new Project({ useInMemoryFileSystem: true }).createSourceFile("trainer.ts", {
    statements: [
      ...(options.standalone ? [] : [imports]),
      ...parts.functions.map(({ name, parameters, body, notes = [] }, k) => ({
        kind: StructureKind.Function as const,
        name,
        parameters: [...parameters],
        returnType: "void",
        docs: documentation(notes),
        statements: body.length === 0 ? [] : [`body(${k});`],
      })),
      ...parts.interfaces.map((each) => ({ kind: StructureKind.Interface as const, ...each })),
      {
        kind: StructureKind.VariableStatement,
        isExported: true,
        declarationKind: VariableDeclarationKind.Const,
        docs: [{ description: `Makes a trainer: parameters initialized from \`seed\`, or loaded later.` }],
        declarations: [{ name: "createTrainer", initializer: definitionText(parts) }],
      },
    ],
  });
  const skeleton = await formatText(source.getFullText());
  const bodies = await formatBodies(parts.functions.map(({ body }) => body));
  const text = skeleton.replaceAll(placeholder, (_, k: string) => bodies[Number(k)]!);
  const inlined = options.standalone ? `${standaloneRuntime(trainer.target)}\n\n` : "";
  return `${headerText(trainer)}\n${inlined}${text}`;
}

const definitionText = ({ typeArgument, definition, machine }: TypeScriptParts): string =>
  machine === undefined
    ? `defineTrainer<${typeArgument}>(${definition})`
    : `defineTrainer<${typeArgument}, string, WasmOptions>(${definition}, ${machine})`;

/** A description that begins with a new line is laid out in several. */
function documentation(notes: readonly string[]): string[] {
  const shown = notes.slice(0, notesShown).map(comment);
  if (notes.length > notesShown) shown.push(`and ${notes.length - notesShown} more`);
  return shown.length === 0 ? [] : [`\n${shown.join("\n")}`];
}

/** A relative path within this project, the package's name elsewhere. */
function runtimeSpecifier(folder: string): string {
  const target = resolve(folder);
  if (!`${target}${sep}`.startsWith(projectFolder)) return "tapeless/runtime";
  return `${relative(target, runtimeFolder).split(sep).join("/")}/index.ts`;
}

/** The runtime's modules that a trainer needs, as one text: imports between them are dropped, since all names are in one scope. */
function standaloneRuntime(target: Target): string {
  const statements: string[] = [];
  const visited = new Set<string>();
  const visit = (name: string): void => {
    if (visited.has(name)) return;
    visited.add(name);
    const text = readFileSync(resolve(runtimeFolder, name), "utf8");
    for (const statement of ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, true).statements)
      if (ts.isImportDeclaration(statement)) visit((statement.moduleSpecifier as ts.StringLiteral).text);
      else if (!ts.isExportDeclaration(statement)) statements.push(statement.getFullText().trim());
  };
  for (const name of ["trainer", "math", ...(target === "wasm" ? ["webassembly"] : [])])
    visit(`./${name}.ts`);
  return statements.join("\n\n");
}
