/** The table of targets. Each is loaded when it is asked for: what it needs takes longer to load than help takes to print. */
import type { Target } from "./target.ts";

interface Row {
  /** For the command line's help. */
  readonly summary: string;
  readonly load: () => Promise<Target>;
}

const table = {
  ts: { summary: "TypeScript", load: async () => (await import("./typescript/target.ts")).typescript },
  wasm: {
    summary: "WebAssembly with vector lanes",
    load: async () => (await import("./wasm/target.ts")).webAssembly,
  },
} satisfies Record<string, Row>;

export type TargetName = keyof typeof table;

export const targets: Readonly<Record<TargetName, Row>> = table;

export const targetNames = Object.keys(targets) as readonly TargetName[];

/** What files are written for unless one says otherwise, and the fastest one that trains. */
export const [defaultTarget, trainingTarget] = ["ts", "wasm"] as const satisfies readonly TargetName[];
