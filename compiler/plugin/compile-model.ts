/** Compiles models for a bundler, each in a child process; remembers those whose files have not changed. */
import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { CompileAnswer, CompileRequest } from "./answer.ts";
import { stampOf } from "./stamp.ts";

export interface Compiler {
  compile(request: CompileRequest): Promise<CompileAnswer>;
  /** Ends the process that waits for the next model, if there is one. */
  close(): void;
}

/** `waits`: a process is kept that has loaded the compiler already, for the next change. */
export function modelCompiler({ waits }: { readonly waits: () => boolean }): Compiler {
  const known = new Map<string, Promise<CompileAnswer>>();
  let spare: Child | undefined;
  return {
    async compile(request) {
      const key = JSON.stringify(request);
      const before = known.get(key);
      const last = await before;
      if (last !== undefined && last.stamp === stampOf(last.sources)) return last;
      // Another call may have noticed the change, too.
      if (known.get(key) !== before) return known.get(key)!;
      const child = spare ?? startChild();
      spare = undefined;
      const answer = child.ask(request);
      known.set(key, answer);
      try {
        return await answer;
      } catch (error) {
        known.delete(key);
        throw error;
      } finally {
        if (waits()) spare ??= startChild();
      }
    },
    close() {
      spare?.end();
      spare = undefined;
    },
  };
}

interface Child {
  readonly ask: (request: CompileRequest) => Promise<CompileAnswer>;
  readonly end: () => void;
}

function startChild(): Child {
  const child: ChildProcess = fork(fileURLToPath(new URL("./child.mjs", import.meta.url)), {
    // Flags of the bundler's process, such as loaders, are not the compiler's.
    execArgv: [],
    serialization: "advanced",
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  // A process that waits keeps none alive.
  child.unref();
  child.channel?.unref();
  return {
    end: () => void child.kill(),
    ask: (request) =>
      new Promise((resolve, reject) => {
        child.ref();
        child.channel?.ref();
        child.on("error", reject);
        child.on("exit", (code, signal) =>
          reject(
            new Error(
              `the process that compiles ${request.file} has ended: ${signal ?? `exit code ${code}`}`,
            ),
          ),
        );
        child.on("message", (message) => {
          if (message !== "ready") resolve(message as CompileAnswer);
        });
        child.send(request);
      }),
  };
}
