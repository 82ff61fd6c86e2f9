/** Running a stage of the compiler: it is timed, what it made is verified, and printed if `TAPELESS_PRINT_AFTER` names it. */

export interface Stage<Input, Output> {
  readonly name: string;
  readonly run: (input: Input) => Output;
  /** All of what it made, as text. */
  readonly print: (output: NoInfer<Output>) => string;
  /** Throws an `Error` that says what is not well formed. */
  readonly verify?: (output: NoInfer<Output>) => void;
}

/** For the types alone: those of `print` and `verify` follow from `run`. */
export const stage = <Input, Output>(given: Stage<Input, Output>): Stage<Input, Output> => given;

/** Milliseconds by stage, in order; those of verifying count with the stage. */
export type StageTimes = ReadonlyMap<string, number>;

export interface StageRunner {
  <Input, Output>(stage: Stage<Input, Output>, input: Input): Output;
  readonly times: StageTimes;
  /** Times what is no stage of every compilation. */
  readonly timed: <Result>(name: string, run: () => Promise<Result>) => Promise<Result>;
}

/** `names`: of all stages. @throws {RangeError} where `TAPELESS_PRINT_AFTER` names none of them. */
export function stageRunner(names: readonly string[]): StageRunner {
  const times = new Map<string, number>();
  const shown = process.env["TAPELESS_PRINT_AFTER"];
  if (shown !== undefined && !names.includes(shown))
    throw new RangeError(`TAPELESS_PRINT_AFTER=${shown}: the stages are ${names.join(", ")}`);
  let before: string | undefined;
  const run = <Input, Output>(
    { name, run: make, print, verify }: Stage<Input, Output>,
    input: Input,
  ): Output => {
    const since = performance.now();
    const output = make(input);
    verify?.(output);
    times.set(name, performance.now() - since);
    if (shown !== undefined) {
      const text = print(output);
      if (name === shown)
        process.stderr.write(`-- ${name}${text === before ? " (unchanged)\n" : `\n${text}`}`);
      before = text;
    }
    return output;
  };
  const timed = async <Result>(name: string, make: () => Promise<Result>): Promise<Result> => {
    const since = performance.now();
    const result = await make();
    times.set(name, performance.now() - since);
    return result;
  };
  return Object.assign(run, { times, timed });
}
