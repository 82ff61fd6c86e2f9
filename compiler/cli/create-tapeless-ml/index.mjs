#!/usr/bin/env node
// `npm create tapeless-ml [DIR]` is `tapeless init [DIR]` of the package that it depends on.
import { existsSync, readFileSync } from "node:fs";

let manifest = new URL("package.json", import.meta.resolve("tapeless-ml"));
while (!existsSync(manifest)) manifest = new URL("../package.json", manifest);
const { bin } = JSON.parse(readFileSync(manifest, "utf8"));
process.argv.splice(2, 0, "init");
await import(new URL(bin.tapeless, manifest));
