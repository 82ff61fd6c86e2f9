/** Every error a trainer throws, by stable code. Compile-time errors are TPL0xx and TPL1xx. */
export const trainerErrors = {
  TPL201: "an input is missing, or there is one the program does not know",
  TPL202: "an input is not a flat array of numbers of the expected length",
  TPL203: "an integer input holds a value outside its range",
  TPL204: "the objective is missing or unknown",
  TPL205: "an option is invalid",
  TPL206: "the trainer's definition cannot be used: a reserved or repeated name, too much memory",
  TPL207: "the WebAssembly module cannot be loaded, or is not the trainer's; or a worker cannot start",
  TPL208: "a worker of a trainer with several threads has ended, or does not answer",
  TPL209: "the trainer has been closed, or a step of it was interrupted",
  TPL210: "the loss is NaN, or infinite as an input is",
  TPL211: "a trainer has done as many steps as it can count",
  TPL212: "data to train with or to evaluate do not fit the trainer",
  TPL220: "a checkpoint is not a well-formed safetensors file",
  TPL221: "a checkpoint was altered after it was saved: its checksum differs",
  TPL222: "a checkpoint does not fit this trainer: names, types, shapes or format version",
  TPL240: "there is no WebGPU, or no GPU that it knows of",
  TPL241: "a GPU has less of something than the model needs",
  TPL242: "a GPU's driver does not take a kernel",
  TPL230: "a file cannot be read or written",
} as const;

export type TrainerErrorCode = keyof typeof trainerErrors;

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
