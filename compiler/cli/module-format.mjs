/** Model files and TypeScript are modules, also where no package.json says `"type": "module"`. */
export async function resolve(specifier, context, next) {
  const resolved = await next(specifier, context);
  const isModel = /\/cli\/load-model\.[jt]s$/.test(context.parentURL ?? "");
  const isModule = isModel || /\.ts(\?|$)/.test(resolved.url);
  return isModule && resolved.format === "commonjs" ? { ...resolved, format: "module" } : resolved;
}
