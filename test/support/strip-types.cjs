/** For webpack, which reads no TypeScript: the runtime of the checkout is TypeScript, that of the package is not. */
const { transformSync } = require("esbuild");

module.exports = (text) => transformSync(text, { loader: "ts" }).code;
