/**
 * The report as one HTML file that needs nothing else: no network, no server, and a content security policy that
 * allows exactly its own style and script. All that comes from a model is data: JSON in which no `<` appears, and
 * which the script only ever makes text nodes of.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Compiled } from "../compile.ts";
import { safeLines } from "../text/safe.ts";
import { pageData } from "./page-data.ts";

/** One module in parts, in this order: each uses what those before it define. */
const scriptParts = [
  "elements.js",
  "shapes.js",
  "frame.js",
  "graph.js",
  "moves.js",
  "choosing.js",
  "details.js",
  "memory.js",
  "search.js",
  "layers.js",
];

export function htmlReport(compiled: Compiled): string {
  const style = asset("page.css");
  const script = scriptParts.map(asset).join("");
  const policy = `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(compiled.trainer.name)}: inside the training step</title>
<style>${style}</style>
</head>
<body>
<noscript>This page draws its graph with a script, which is switched off.</noscript>
<script type="application/json" id="data">${jsonInHtml(pageData(compiled))}</script>
<script type="module">${script}</script>
</body>
</html>
`;
}

const asset = (name: string): string =>
  `\n${readFileSync(new URL(`./page/${name}`, import.meta.url), "utf8").replaceAll("\r\n", "\n")}`;

const hashOf = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;

/** Nothing in it ends the script element that it stands in, or begins a comment. */
const jsonInHtml = (value: unknown): string =>
  JSON.stringify(value, (_, item: unknown) => (typeof item === "string" ? safeLines(item) : item)).replaceAll(
    "<",
    "\\u003c",
  );

export const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
