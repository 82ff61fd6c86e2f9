/** The modules that a plugin makes of a compiled model, as texts. */

/** The expression by which a trainer's module tells where its kernels are. */
const kernelsPlace = `new URL("./kernels.wasm", import.meta.url)`;

/** How a bundler, or a development server, wants things said. */
export interface Dialect {
  /** Statements that stand before others, and an expression for where a file with these bytes will be: a `URL`, or the bytes. */
  readonly kernels: (bytes: Uint8Array, name: string) => Promise<Piece> | Piece;
  /** An expression for a new worker that runs the module with this id. */
  readonly worker: (id: string, name: string) => Promise<Piece> | Piece;
  /** An expression for where the script of threads will be, where the bundler does not find it in the runtime: a `URL`. */
  readonly threads?: () => Piece;
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
  const { code, kernels, name } = parts;
  const { before = "", expression } =
    kernels === undefined ? { expression: "" } : await dialect.kernels(kernels, name);
  if (kernels !== undefined && !code.includes(kernelsPlace))
    throw new Error(`the trainer of ${name} does not say where its kernels are`);
  return exported(before + code.replace(kernelsPlace, () => expression), parts, dialect);
}

const exportText = "export const createTrainer =";

/** A module whose `createTrainer` keeps its trainers as it is replaced, and knows the script of threads. */
function exported(
  text: string,
  { kernels, client }: ModuleParts,
  dialect: Dialect,
  isRemote = false,
): string {
  if (dialect.isHot) return text.replace(exportText, "const create =") + hotText(client);
  if (kernels === undefined || dialect.threads === undefined) return text;
  const { before = "", expression } = dialect.threads();
  // What is sent to a worker is a text.
  const place = isRemote ? `${expression}.href` : expression;
  return `${before}${text.replace(exportText, "const create =")}
${exportText} (options) => create({ ...options, worker: options?.worker ?? ${place} });
`;
}

/** A proxy of a trainer that the worker has. */
export async function remoteModule(parts: ModuleParts, worker: string, dialect: Dialect): Promise<string> {
  const { before = "", expression } = await dialect.worker(worker, parts.name);
  const text = `${before}import { remoteTrainer } from ${JSON.stringify(parts.client)};
${exportText} remoteTrainer(() => ${expression});
`;
  return exported(text, parts, dialect, true);
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
