/** The module of a trainer, from its parts: skeleton by ts-morph, layout by prettier. */
import { existsSync, readFileSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { Project, StructureKind, ts, VariableDeclarationKind } from "ts-morph";
import type { CompiledTrainer } from "../program/compiled.ts";
import { headerText } from "../print/header.ts";
import { formatBodies, formatText } from "./layout.ts";
import { comment } from "./definition.ts";
import type { EmitOptions } from "./target.ts";
import type { TypeScriptParts } from "./typescript/module.ts";

const runtimeFolder = fileURLToPath(new URL("../../runtime/", import.meta.url));
const projectFolder = fileURLToPath(new URL("../../", import.meta.url));
const notesShown = 12;

/** Stands for the body of the function at this position. */
const placeholder = /^ {2}body\((\d+)\);$/gm;

/**
 * ts-morph prints declarations with their types and documentation, prettier lays them out. Bodies of functions are text that neither
 * would improve; they take the places of their placeholders at the end.
 */
export async function trainerText(
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
  const inlined = options.standalone ? `${standaloneRuntime(parts.runtime)}\n\n` : "";
  return `${generated}\n${headerText(trainer)}\n${inlined}${text}`;
}

/** By which reviews and linters know that nobody wrote this. */
const generated = "// @generated\n/* eslint-disable */";

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
  if (!`${target}${sep}`.startsWith(projectFolder)) return "tapeless-ml/runtime";
  return `${relative(target, runtimeFolder).split(sep).join("/")}/index.ts`;
}

/** Modules of the runtime, and those that they need, as one text: imports between them are dropped, since all names are in one scope. */
function standaloneRuntime(modules: readonly string[]): string {
  const statements: string[] = [];
  const visited = new Set<string>();
  const visit = (name: string): void => {
    if (visited.has(name)) return;
    visited.add(name);
    for (const statement of ts.createSourceFile(name, sourceOf(name), ts.ScriptTarget.ESNext, true)
      .statements)
      if (ts.isImportDeclaration(statement)) visit((statement.moduleSpecifier as ts.StringLiteral).text);
      else if (!ts.isExportDeclaration(statement)) statements.push(statement.getFullText().trim());
  };
  for (const name of modules) visit(`./${name}`);
  return statements.join("\n\n");
}

/** Of a module of the runtime: a file, or in the published package, whose runtime is JavaScript, part of its source map. */
function sourceOf(module: string): string {
  const file = resolve(runtimeFolder, module);
  if (existsSync(file)) return readFileSync(file, "utf8");
  const map = JSON.parse(readFileSync(file.replace(/\.ts$/, ".js.map"), "utf8")) as SourceMap;
  return map.sourcesContent[0];
}

interface SourceMap {
  readonly sourcesContent: readonly [string];
}
