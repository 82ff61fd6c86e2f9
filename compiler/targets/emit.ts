/** The module of a trainer, from its parts: skeleton by ts-morph, layout by prettier. */
import { existsSync, readFileSync } from "node:fs";
import { posix, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { Project, StructureKind, ts, VariableDeclarationKind, type StatementStructures } from "ts-morph";
import type { CompiledTrainer } from "../program/compiled.ts";
import { headerText } from "../print/header.ts";
import { formatBodies, formatText } from "./layout.ts";
import { comment } from "./definition.ts";
import type { EmitOptions, Format } from "./target.ts";
import type { Language } from "./typescript/function.ts";
import type { TypeScriptParts } from "./typescript/module.ts";

const runtimeFolder = fileURLToPath(new URL("../../runtime/", import.meta.url));
const projectFolder = fileURLToPath(new URL("../../", import.meta.url));
const notesShown = 12;

/** Stands for the body of the function at this position. */
const placeholder = /^ {2}body\((\d+)\);$/gm;

/** Endings of a module, and of its declarations where it has no types itself. */
const endings = {
  ts: { module: ".ts" },
  js: { module: ".js", declarations: ".d.ts" },
  mjs: { module: ".mjs", declarations: ".d.mts" },
} satisfies Record<Format, { readonly module: string; readonly declarations?: string }>;

/** Which language the bodies of functions have. */
export const languageOf = ({ format = "ts" }: EmitOptions): Language =>
  format === "ts" ? "typescript" : "javascript";

/** The trainer's module: TypeScript, or JavaScript and its declarations. */
export async function trainerFiles(
  trainer: CompiledTrainer,
  parts: TypeScriptParts,
  options: EmitOptions,
): Promise<[string, string][]> {
  const { format = "ts", folder = resolve(projectFolder, "generated", trainer.name) } = options;
  const ending = endings[format];
  const runtime = runtimeSpecifier(folder, parts.maker?.entry);
  const inlined = options.standalone ? `${standaloneRuntime(parts.runtime)}\n\n` : "";
  const source = skeleton(parts, options.standalone ? undefined : runtime);
  const finish = async (name: string, text: string): Promise<[string, string]> => {
    const bodies = await formatBodies(parts.functions.map(({ body }) => body));
    const whole = text.replaceAll(placeholder, (_, k: string) => bodies[Number(k)]!);
    return [`trainer${name}`, `${generated}\n${headerText(trainer, parts.about)}\n${whole}`];
  };
  if (!("declarations" in ending))
    return [await finish(ending.module, `${inlined}${await formatText(source)}`)];
  const declarations = options.standalone ? declarationsOf(`${inlined}${source}`) : declared(parts, runtime);
  return [
    await finish(ending.module, await formatText(withoutTypes(`${inlined}${source}`))),
    await finish(ending.declarations, await formatText(declarations)),
  ];
}

/**
 * ts-morph prints declarations with their types and documentation, prettier lays them out. Bodies of functions are text that neither
 * would improve; they take the places of their placeholders at the end.
 */
const skeleton = (parts: TypeScriptParts, runtime: string | undefined): string =>
  printed([
    ...(runtime === undefined ? [] : [importOf(runtime, parts.values, parts.types)]),
    ...parts.functions.map(({ name, parameters, body, notes = [] }, k) => ({
      kind: StructureKind.Function as const,
      name,
      parameters: [...parameters],
      returnType: "void",
      docs: documentation(notes),
      statements: body.length === 0 ? [] : [`body(${k});`],
    })),
    ...parts.interfaces.map((each) => ({ kind: StructureKind.Interface as const, ...each })),
    createTrainer({ initializer: definitionText(parts) }),
  ]);

/** What a trainer in JavaScript says of its types: those that the same in TypeScript has. */
const declared = (parts: TypeScriptParts, runtime: string): string =>
  printed([
    importOf(runtime, [], [makerOf(parts), ...parts.types.filter((name) => name !== "Views")]),
    ...parts.interfaces.map((each) => ({ kind: StructureKind.Interface as const, ...each })),
    {
      ...createTrainer({ type: `ReturnType<typeof ${makerOf(parts)}${typeArguments(parts)}>` }),
      hasDeclareKeyword: true,
    },
  ]);

const printed = (statements: StatementStructures[]): string =>
  new Project({ useInMemoryFileSystem: true }).createSourceFile("trainer.ts", { statements }).getFullText();

const importOf = (from: string, values: readonly string[], types: readonly string[]) => ({
  kind: StructureKind.ImportDeclaration as const,
  moduleSpecifier: from,
  namedImports: [...values, ...types.map((name) => ({ name, isTypeOnly: true }))],
});

const createTrainer = (is: { readonly initializer?: string; readonly type?: string }) => ({
  kind: StructureKind.VariableStatement as const,
  isExported: true,
  declarationKind: VariableDeclarationKind.Const,
  docs: [{ description: "Makes a trainer: parameters initialized from `seed`, or loaded later." }],
  declarations: [{ name: "createTrainer", ...is }],
});

const withoutTypes = (text: string): string =>
  ts.transpileModule(text, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
    },
  }).outputText;

/** The types of all that a module without imports exports, by the checker. */
function declarationsOf(text: string): string {
  const project = new Project({
    useInMemoryFileSystem: true,
    compilerOptions: {
      declaration: true,
      strict: true,
      target: ts.ScriptTarget.ES2022,
      lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    },
  });
  project.createSourceFile("trainer.ts", text);
  const [file] = project.emitToMemory({ emitOnlyDtsFiles: true }).getFiles();
  return file!.text;
}

/** By which reviews and linters know that nobody wrote this. */
const generated = "// @generated\n/* eslint-disable */";

const makerOf = ({ maker }: TypeScriptParts): string => maker?.name ?? "defineTrainer";

const definitionText = (parts: TypeScriptParts): string =>
  `${makerOf(parts)}${typeArguments(parts)}(${parts.definition}${parts.machine === undefined ? "" : `, ${parts.machine}`})`;

const typeArguments = ({ typeArgument, machine, maker }: TypeScriptParts): string =>
  machine === undefined || maker !== undefined
    ? `<${typeArgument}>`
    : `<${typeArgument}, string, WasmOptions>`;

/** A description that begins with a new line is laid out in several. */
function documentation(notes: readonly string[]): string[] {
  const shown = notes.slice(0, notesShown).map(comment);
  if (notes.length > notesShown) shown.push(`and ${notes.length - notesShown} more`);
  return shown.length === 0 ? [] : [`\n${shown.join("\n")}`];
}

/** A relative path within this project, the package's name elsewhere. */
function runtimeSpecifier(folder: string, entry: string | undefined): string {
  const target = resolve(folder);
  if (!`${target}${sep}`.startsWith(projectFolder)) return `tapeless-ml/${entry ?? "runtime"}`;
  const module = resolve(runtimeFolder, entry ?? "", "index.ts");
  return relative(target, module).split(sep).join("/");
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
      if (ts.isImportDeclaration(statement))
        visit(posix.join(posix.dirname(name), (statement.moduleSpecifier as ts.StringLiteral).text));
      else if (!ts.isExportDeclaration(statement)) statements.push(statement.getFullText().trim());
  };
  for (const name of modules) visit(name);
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
