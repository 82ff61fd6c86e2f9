/** Model files are modules, also where no package.json says `"type": "module"`. */
export async function resolve(specifier, context, next) {
  const resolved = await next(specifier, context);
  const isTypeScript = /\.ts(\?|$)/.test(resolved.url);
  return isTypeScript && resolved.format === "commonjs" ? { ...resolved, format: "module" } : resolved;
}
