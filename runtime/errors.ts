/** Every error that a trainer throws, by stable code. Compile-time errors are TPL0xx and TPL1xx. */
export type TrainerErrorCode =
  /** An input is missing, or there is one the program does not know. */
  | "TPL201"
  /** An input is not a flat array of numbers of the expected length. */
  | "TPL202"
  /** An integer input holds a value outside its range. */
  | "TPL203"
  /** The objective is missing or unknown. */
  | "TPL204"
  /** An option is invalid. */
  | "TPL205"
  /** There is not enough memory. */
  | "TPL206"
  /** The WebAssembly module cannot be loaded, or is not the trainer's; or a worker cannot start. */
  | "TPL207"
  /** A worker of a trainer with several threads has ended, or does not answer. */
  | "TPL208"
  /** The trainer has been closed, or a step of it was interrupted. */
  | "TPL209"
  /** The loss is NaN, or infinite as an input is. */
  | "TPL210"
  /** A trainer has done as many steps as it can count. */
  | "TPL211"
  /** Data to train with or to evaluate do not fit the trainer. */
  | "TPL212"
  /** A checkpoint is not a well-formed safetensors file. */
  | "TPL220"
  /** A checkpoint was altered after it was saved: its checksum differs. */
  | "TPL221"
  /** A checkpoint does not fit this trainer: names, types, shapes or format version. */
  | "TPL222"
  /** A file cannot be read or written. */
  | "TPL230"
  /** There is no WebGPU, or no GPU that it knows of. */
  | "TPL240"
  /** A GPU has less of something than the model needs. */
  | "TPL241"
  /** A GPU's driver does not take a kernel. */
  | "TPL242";

export class TrainerError extends Error {
  override readonly name = "TrainerError";
  readonly code: TrainerErrorCode;

  constructor(code: TrainerErrorCode, text: string, options?: ErrorOptions) {
    super(`${code} ${text}`, options);
    this.code = code;
  }
}

/** A value from outside for a message, whatever it is, however long or deep. */
export const quote = (value: unknown): string => {
  if (typeof value === "string")
    return JSON.stringify(value.length > 200 ? `${value.slice(0, 200)}…` : value);
  if (!Array.isArray(value)) return typeof value === "object" && value !== null ? "an object" : String(value);
  const shown = value.slice(0, 8).map((item: unknown) => (Array.isArray(item) ? "an array" : quote(item)));
  return `[${shown.join(", ")}${value.length > 8 ? ", …" : ""}]`;
};

/** A few names, quoted, for a message. */
export const quoteNames = (names: readonly string[]): string => {
  const quoted = names.slice(0, 8).map(quote);
  if (names.length > 8) quoted.push(`${names.length - 8} more`);
  return quoted.join(", ") || "none";
};

/** `Float32Array`, `Promise`, `String`, ... */
export const kindOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  kindOf(value) === "Object";
