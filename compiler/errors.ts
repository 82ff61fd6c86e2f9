/**
 * What goes wrong while compiling, with a stable code. `error-codes` below is the list that users can look up;
 * the message says what was wrong with which shapes, where, and what to do.
 */
import { callSite, type CallSite } from "./source.ts";
import { safeLines } from "./text/safe.ts";

export const errorCodes = {
  TPL001: "a model file could not be loaded or does not export a model",
  TPL002: "a name is missing, used twice, or not usable",
  TPL003: "the model returns something unusable",
  TPL004: "a model file threw while it was traced",
  TPL005: "tensors of different graphs were mixed",
  TPL006: "TypeScript finds errors in a model file",
  TPL010: "operand types differ or are not accepted",
  TPL011: "shapes cannot be broadcast together",
  TPL012: "inner dimensions of a contraction differ",
  TPL013: "an axis is out of range or repeated",
  TPL014: "the number of elements changes",
  TPL015: "a window, stride, padding or dilation does not fit",
  TPL016: "a shape or size is not usable",
  TPL017: "an attribute is out of its range",
  TPL020: "there is no gradient",
  TPL021: "a scan's body does not fit its arguments",
  TPL022: "a custom gradient does not fit its function",
  TPL030: "more memory is needed than the budget, or any arena, has",
  TPL031: "a target cannot run what the model computes",
  TPL040: "a training or data option is not usable",
  TPL041: "a data file is missing or damaged",
  TPL042: "the sizes of a model do not keep the same parameters and states",
  TPL050: "the numeric and the emitted gradient differ",
  TPL060: "nothing reads an input (a warning)",
  TPL061: "a parameter gets no gradient (a warning)",
  TPL062: "a loss has no gradient by any parameter that it trains (a warning)",
  TPL063: "a state is never updated (a warning)",
} as const;

export type ErrorCode = keyof typeof errorCodes;

export class CompileError extends Error {
  override readonly name = "CompileError";
  readonly code: ErrorCode;
  /** Where in the model it happened. */
  readonly location: CallSite | undefined;
  /** What is wrong: the message without code and place. */
  readonly problem: string;
  /** The public function that refused, once that is known. */
  readonly owner: string | undefined;

  /** Without a location, it is the line of the model that runs; `undefined` says that no line is to blame. */
  constructor(
    code: ErrorCode,
    problem: string,
    ...[given, owner]: [location?: CallSite | undefined, owner?: string]
  ) {
    const location = arguments.length < 3 ? callSite() : given;
    const place = location?.position() === undefined ? "" : `\n  at ${location.describe()}`;
    super(safeLines(`${code} ${problem}${place}`));
    this.code = code;
    this.location = location;
    this.problem = problem;
    this.owner = owner;
  }

  /**
   * The same error in the words of the function that the model's author called: what `sub` refuses inside of `mse` is refused by
   * `mse`. The innermost public function is it; callbacks may call others.
   */
  saidBy(owner: string): CompileError {
    if (this.owner !== undefined) return this;
    const isSaid = this.problem.startsWith(`${owner}:`) || this.problem.startsWith(`${owner} `);
    const problem = isSaid ? this.problem : `${owner}: ${this.problem.replace(/^\w[\w.]*( \w+)?: /, "")}`;
    return new CompileError(this.code, problem, this.location, owner);
  }
}

/** What is no error, but seldom meant; with `--strict` it is one. */
export interface Warning {
  readonly code: ErrorCode;
  readonly message: string;
  /** Where in the model; `undefined` where no line is to blame. */
  readonly location: CallSite | undefined;
}

/** `[64, 1000]` */
export const showShape = (shape: readonly number[]): string => `[${shape.join(", ")}]`;

/** `f32[64, 10]` */
export const showType = ({ dtype, shape }: { readonly dtype: string; readonly shape: readonly number[] }) =>
  `${dtype}${showShape(shape)}`;

/** For the end of an exhaustive `switch`. */
export function assertNever(value: never): never {
  throw new Error(`unexpected ${JSON.stringify(value)}`);
}
