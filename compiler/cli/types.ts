/** The editor's errors on the command line: what TypeScript finds in a model file, and in those beside it that it imports. */
import { existsSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import { Project, ts, type Diagnostic } from "ts-morph";
import { CompileError } from "../errors.ts";

/** Checks with the settings of the nearest `tsconfig.json`, or strictly. Errors: TPL006, with a line for each problem. */
export function checkTypes(path: string): void {
  const file = resolve(path);
  const folder = `${dirname(file)}${sep}`;
  const config = ts.findConfigFile(folder, existsSync);
  const project = new Project({
    ...(config !== undefined && { tsConfigFilePath: config, skipAddingFilesFromTsConfig: true }),
    compilerOptions: {
      noEmit: true,
      allowImportingTsExtensions: true,
      skipLibCheck: true,
      ...(config === undefined && {
        strict: true,
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.NodeNext,
        moduleResolution: ts.ModuleResolutionKind.NodeNext,
      }),
    },
  });
  project.addSourceFileAtPath(file);
  project.resolveSourceFileDependencies();
  const problems = project
    .getSourceFiles()
    .filter((source) => resolve(source.getFilePath()).startsWith(folder) && !source.isInNodeModules())
    .flatMap((source) => source.getPreEmitDiagnostics());
  if (problems.length === 0) return;
  throw new CompileError(
    "TPL006",
    `TypeScript finds ${problems.length === 1 ? "an error" : `${problems.length} errors`} in ${path}:\n${problems.map(textOf).join("\n")}`,
    undefined,
  );
}

/** `  models/mlp.ts:14   TS2345 Argument of type …`, each line of a longer message below the other. */
function textOf(problem: Diagnostic): string {
  const { file, start, messageText, code } = problem.compilerObject;
  const message = ts.flattenDiagnosticMessageText(messageText, "\n    ");
  if (file === undefined || start === undefined) return `  TS${code} ${message}`;
  const { line } = file.getLineAndCharacterOfPosition(start);
  return `  ${relative("", file.fileName)}:${line + 1}   TS${code} ${message}`;
}
