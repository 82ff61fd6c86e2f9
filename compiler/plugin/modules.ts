/** The modules that a plugin makes of a compiled model, as texts. */

/** The expression by which a trainer's module tells where its kernels are. */
const kernelsPlace = `new URL("./kernels.wasm", import.meta.url)`;

/** How a bundler, or a development server, wants things said. */
export interface Dialect {
  /** Statements that stand before others, and an expression for where a file with these bytes will be: a `URL`, or the bytes. */
  readonly kernels: (bytes: Uint8Array, name: string) => Promise<Piece> | Piece;
  /** An expression for a new worker that runs the module with this id. */
  readonly worker: (id: string, name: string) => Promise<Piece> | Piece;
  /** Whether modules are replaced while their page goes on (`import.meta.hot`). */
  readonly isHot: boolean;
}

export interface Piece {
  readonly before?: string;
  readonly expression: string;
}

export interface ModuleParts {
  readonly code: string;
  readonly kernels: Uint8Array | undefined;
  /** Of files that are made of it. */
  readonly name: string;
  /** The specifier of runtime/client.ts. */
  readonly client: string;
}

/** A trainer for this thread. */
export async function trainerModule(parts: ModuleParts, dialect: Dialect): Promise<string> {
  const { code, kernels, name, client } = parts;
  const { before = "", expression } =
    kernels === undefined ? { expression: "" } : await dialect.kernels(kernels, name);
  if (kernels !== undefined && !code.includes(kernelsPlace))
    throw new Error(`the trainer of ${name} does not say where its kernels are`);
  const text = before + code.replace(kernelsPlace, () => expression);
  if (!dialect.isHot) return text;
  const create = "export const createTrainer =";
  return `${text.replace(create, "const create =")}${hotText(client)}`;
}

/** A proxy of a trainer that the worker has. */
export async function remoteModule(
  { client, name }: Pick<ModuleParts, "client" | "name">,
  worker: string,
  dialect: Dialect,
): Promise<string> {
  const { before = "", expression } = await dialect.worker(worker, name);
  const start = `remoteTrainer(() => ${expression})`;
  return `${before}import { remoteTrainer } from ${JSON.stringify(client)};
${dialect.isHot ? `const create = ${start};\n${hotText(client)}` : `export const createTrainer = ${start};\n`}`;
}

/** The script of that worker, with the trainer in it: the page's own may be replaced, and this one is not. */
export const workerModule = async (parts: ModuleParts, dialect: Dialect): Promise<string> =>
  `${await trainerModule(parts, { ...dialect, isHot: false })}
import { serveTrainer } from ${JSON.stringify(parts.client)};
serveTrainer(createTrainer);
`;

/** Accepts its own changes: see runtime/hot.ts. */
const hotText = (client: string): string => `
import { keepTrainers } from ${JSON.stringify(client)};
export const createTrainer = import.meta.hot ? keepTrainers(import.meta.hot.data, create) : create;
if (import.meta.hot) import.meta.hot.accept();
`;
