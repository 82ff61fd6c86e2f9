/** The line between a model and the compiler: what the model's author calls is checked, and refuses in its own name. */
import { CompileError } from "../../errors.ts";
import { isTensor } from "./tensor.ts";
import { isRecord, refuse, type Check } from "./check.ts";
import { show } from "./show.ts";

/** Parameters in order; `...name` takes all that are left. */
export type Signature = Readonly<Record<string, Check>>;

type Callable = (...given: never[]) => unknown;

/**
 * `run` for models: with its arguments checked, and with errors that come from inside said by `name`. Functions inside of the
 * compiler call each other without this.
 */
export function publish<Run extends Callable>(name: string, run: Run, signature: Signature): Run {
  const parameters = Object.entries(signature);
  const published = (...given: never[]): unknown => {
    try {
      checkArguments(name, parameters, given);
      return run(...given);
    } catch (error) {
      throw error instanceof CompileError ? error.saidBy(name) : error;
    }
  };
  return Object.defineProperty(published, "name", { value: name }) as Callable as Run;
}

function checkArguments(
  owner: string,
  parameters: readonly (readonly [string, Check])[],
  given: readonly unknown[],
): void {
  let next = 0;
  for (const [what, check] of parameters) {
    if (!what.startsWith("...")) check(owner, what, given[next++]);
    else
      for (const first = next; next < given.length; next++)
        check(owner, `${what.slice(3)}[${next - first}]`, given[next]);
  }
  // Numbers and lists that are left over come from `tensors.map(relu)`; tensors and options that nobody reads are a mistake.
  const unread = given.slice(next).find((value) => isTensor(value) || isRecord(value));
  if (unread !== undefined)
    refuse(
      "TPL017",
      owner,
      `takes ${next} argument${next === 1 ? "" : "s"}, and nothing reads ${show(unread)}`,
    );
}
