/** Chromium, and pages for it: what all tests of pages share. */
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, resolve, sep } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { isExpected } from "./expected.ts";

const executablePath = "/usr/bin/chromium";

export const hasNoBrowser = !existsSync(executablePath) && !isExpected;

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });

/** Headers of pages that may share memory. */
export const isolated = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
};

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".wasm": "application/wasm",
};

export interface Content {
  readonly type: string;
  readonly content: string | Uint8Array;
}

export interface PageServer {
  /** Its address, with a slash at the end. */
  readonly address: string;
  /** What it has given, in order. */
  readonly served: readonly Content[];
  readonly close: () => void;
}

/** Serves the files of a folder; `answer` is asked before. */
export function serve(
  folder: string,
  headers: Readonly<Record<string, string>> = isolated,
  answer: (url: URL) => Content | undefined = () => undefined,
): Promise<PageServer> {
  const fileOf = ({ pathname }: URL): Content | undefined => {
    const file = resolve(folder, `.${pathname.endsWith("/") ? `${pathname}index.html` : pathname}`);
    if (!file.startsWith(resolve(folder) + sep) || !existsSync(file)) return undefined;
    return { type: types[extname(file)] ?? "text/plain", content: readFileSync(file) };
  };
  const served: Content[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    // Browsers ask for it unless a page says otherwise.
    const icon = url.pathname === "/favicon.ico" ? { type: "image/x-icon", content: "" } : undefined;
    const found = icon ?? answer(url) ?? fileOf(url);
    if (found === undefined) return void response.writeHead(404, headers).end();
    served.push(found);
    response.writeHead(200, { ...headers, "Content-Type": found.type }).end(found.content);
  });
  return new Promise((listening) => {
    server.listen(0, "127.0.0.1", () =>
      listening({
        address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
        served,
        close: () => void server.close(),
      }),
    );
  });
}

/** What a page complains about from now on, and what else it writes to its console. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", ({ message }) => complaints.push(message));
  // As development servers do.
  const isForDebugging = (type: string): boolean => type === "debug";
  page.on("console", (message) => void (isForDebugging(message.type()) || complaints.push(message.text())));
  return complaints;
}
