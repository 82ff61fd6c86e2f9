/** Puts the parts of a trainer together as files: module skeleton by ts-morph, layout by prettier. */
import { readFileSync, readdirSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { Project, StructureKind, ts, VariableDeclarationKind } from "ts-morph";
import type { CompiledTrainer } from "../program/compiled.ts";
import { headerText } from "../print/header.ts";
import { formatKernel, formatStatement } from "./layout.ts";
import { comment } from "./definition.ts";
import type { EmitOptions } from "./target.ts";
import type { TypeScriptParts } from "./typescript/module.ts";

const runtimeFolder = fileURLToPath(new URL("../../runtime/", import.meta.url));
const projectFolder = fileURLToPath(new URL("../../", import.meta.url));
const notesShown = 12;

export async function trainerText(
  trainer: CompiledTrainer,
  parts: TypeScriptParts,
  options: EmitOptions,
): Promise<string> {
  // Kernels and programs are text already: passing them through ts-morph would only parse them once more.
  const file = new Project({ useInMemoryFileSystem: true }).createSourceFile("trainer.ts", {
    statements: [
      {
        kind: StructureKind.ImportDeclaration,
        moduleSpecifier: runtimeSpecifier(
          options.folder ?? resolve(projectFolder, "generated", trainer.name),
        ),
        namedImports: [...parts.values, ...parts.types.map((name) => `type ${name}`)],
      },
      {
        kind: StructureKind.VariableStatement,
        isExported: true,
        declarationKind: VariableDeclarationKind.Const,
        docs: [{ description: `Makes a trainer: parameters initialized from \`seed\`, or loaded later.` }],
        declarations: [{ name: "createTrainer", initializer: definitionText(parts) }],
      },
    ],
  });
  const [imports, createTrainer] = file.getStatements().map((statement) => statement.getFullText().trim());
  const format = (statement: string | undefined) => formatStatement(statement!);
  const formatted = await Promise.all([
    ...(options.standalone ? [] : [format(imports)]),
    ...parts.kernels.map(async ({ text, notes }) => `${kernelComment(notes)}${await formatKernel(text)}`),
    ...parts.programs,
    ...parts.interfaces.map(format),
    format(createTrainer),
  ]);
  // The runtime's modules are formatted already.
  const inlined = options.standalone ? [`${standaloneRuntime(parts.runtime)}\n`] : [];
  return `${headerText(trainer)}\n${[...inlined, ...formatted].join("\n")}`;
}

const definitionText = ({ typeArgument, definition, machine }: TypeScriptParts): string =>
  machine === undefined
    ? `defineTrainer<${typeArgument}>(${definition})`
    : `defineTrainer<${typeArgument}, string, WasmOptions>(${definition}, ${machine})`;

function kernelComment(notes: readonly string[]): string {
  const shown =
    notes.length > notesShown
      ? [...notes.slice(0, notesShown), `and ${notes.length - notesShown} more`]
      : notes;
  return shown.length === 0 ? "" : `/**\n${shown.map((note) => ` * ${comment(note)}`).join("\n")}\n */\n`;
}

/** A relative path within this project, the package's name elsewhere. */
function runtimeSpecifier(folder: string): string {
  const target = resolve(folder);
  if (!`${target}${sep}`.startsWith(projectFolder)) return "tapeless/runtime";
  return `${relative(target, runtimeFolder).split(sep).join("/")}/index.ts`;
}

/**
 * Modules of the runtime, and those that they need, as one text: imports between them are dropped, since all names are in one scope.
 */
export function standaloneRuntime(modules: readonly string[]): string {
  const names = readdirSync(runtimeFolder).filter(
    (name) => name.endsWith(".ts") && name !== "index.ts" && name !== "files.ts",
  );
  const sources = new Map(
    names.map((name) => [
      name,
      ts.createSourceFile(
        name,
        readFileSync(resolve(runtimeFolder, name), "utf8"),
        ts.ScriptTarget.ESNext,
        true,
      ),
    ]),
  );
  const ordered: string[] = [];
  const visit = (name: string): void => {
    if (ordered.includes(name)) return;
    for (const statement of sources.get(name)!.statements)
      if (ts.isImportDeclaration(statement)) {
        const specifier = (statement.moduleSpecifier as ts.StringLiteral).text.replace("./", "");
        if (sources.has(specifier)) visit(specifier);
      }
    if (!ordered.includes(name)) ordered.push(name);
  };
  for (const name of modules) visit(name);
  return ordered
    .flatMap((name) => sources.get(name)!.statements)
    .filter((statement) => !ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement))
    .map((statement) => statement.getFullText().trim())
    .join("\n\n");
}
