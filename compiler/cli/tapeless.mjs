#!/usr/bin/env node
// Loads TypeScript (the compiler and model files) without a build step, then runs the command line.
import { register as registerHooks } from "node:module";
import { register as registerTypeScript } from "tsx/esm/api";

registerTypeScript();
registerHooks("./module-format.mjs", import.meta.url);
const { main } = await import("./main.ts");
process.exitCode = await main(process.argv.slice(2));
