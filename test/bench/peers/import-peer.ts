/** Imports a framework that only the bench has, so that the project's type check does without it. */
export async function importPeer(name: string): Promise<unknown> {
  try {
    return await import(name);
  } catch (cause) {
    if ((cause as { code?: unknown }).code !== "ERR_MODULE_NOT_FOUND") throw cause;
    throw new Error(`${name} is not installed; npm ci --prefix test/bench`, { cause });
  }
}
