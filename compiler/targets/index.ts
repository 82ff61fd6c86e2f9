/** The table of targets. Each is loaded when it is asked for: what it needs takes longer to load than help takes to print. */
import type { Target } from "./target.ts";

interface Row {
  /** For the command line's help. */
  readonly summary: string;
  /** Whether a trainer runs in the process that made it, and its calls return results, not promises of them. */
  readonly isLocal: boolean;
  readonly load: () => Promise<Target>;
}

const table = {
  ts: {
    summary: "TypeScript",
    isLocal: true,
    load: async () => (await import("./typescript/target.ts")).typescript,
  },
  wasm: {
    summary: "WebAssembly with vector lanes",
    isLocal: true,
    load: async () => (await import("./wasm/target.ts")).webAssembly,
  },
  wgsl: {
    summary: "WebGPU",
    isLocal: false,
    load: async () => (await import("./wgsl/target.ts")).wgsl,
  },
} satisfies Record<string, Row>;

export type TargetName = keyof typeof table;

export const targets: Readonly<Record<TargetName, Row>> = table;

export const targetNames = Object.keys(targets) as readonly TargetName[];

/** Those whose trainers can be trained and checked here. */
export const localTargets = targetNames.filter((name) => targets[name].isLocal);

/** What files are written for unless one says otherwise, and the fastest one that trains. */
export const [defaultTarget, trainingTarget] = ["ts", "wasm"] as const satisfies readonly TargetName[];
