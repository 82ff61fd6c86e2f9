/** Running a stage of the compiler: it is timed, what it made is verified, and printed if `TAPELESS_PRINT_AFTER` names it. */

interface Stage<Input extends readonly unknown[], Output> {
  readonly name: string;
  readonly run: (...input: Input) => Output;
  /** All of what it made, as text; what it was made of says more of it. */
  readonly print: (output: NoInfer<Output>, ...input: Input) => string;
  /** Throws an `Error` that says what is not well formed. */
  readonly verify?: (output: NoInfer<Output>, ...input: Input) => void;
}

/** For the types alone: those of `print` and `verify` follow from `run`. */
export const stage = <Input extends readonly unknown[], Output>(
  given: Stage<Input, Output>,
): Stage<Input, Output> => given;

/** Milliseconds by stage, in order; those of verifying count with the stage. */
export type StageTimes = ReadonlyMap<string, number>;

/** `names`: of all stages. @throws {RangeError} where `TAPELESS_PRINT_AFTER` names none of them. */
export function stageRunner(names: readonly string[]) {
  const times = new Map<string, number>();
  const shown = process.env["TAPELESS_PRINT_AFTER"];
  if (shown !== undefined && !names.includes(shown))
    throw new RangeError(`TAPELESS_PRINT_AFTER=${shown}: the stages are ${names.join(", ")}`);
  let before: string | undefined;
  const run = <Input extends readonly unknown[], Output>(
    { name, run: make, print, verify }: Stage<Input, Output>,
    ...input: Input
  ): Output => {
    const since = performance.now();
    const output = make(...input);
    verify?.(output, ...input);
    times.set(name, performance.now() - since);
    if (shown !== undefined) {
      const text = print(output, ...input);
      if (name === shown)
        process.stderr.write(`-- ${name}${text === before ? " (unchanged)\n" : `\n${text}`}`);
      before = text;
    }
    return output;
  };
  /** Times what is no stage of every compilation. */
  const timed = async <Result>(name: string, make: () => Promise<Result>): Promise<Result> => {
    const since = performance.now();
    const result = await make();
    times.set(name, performance.now() - since);
    return result;
  };
  return { run, timed, times };
}
