/** The signals that end a training after its step, with a checkpoint. */
export const heardSignals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Set by Ctrl-C: training finishes its step, saves, and ends. */
export interface Interruption {
  readonly signal: (typeof heardSignals)[number] | undefined;
}
