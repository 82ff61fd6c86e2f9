/** The line between a model and the compiler: what the model's author calls is checked, and refuses in its own name. */
import { CompileError } from "../errors.ts";
import { refuse, type Check } from "./check.ts";

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
  const isLeft = given.slice(next).some((value) => value !== undefined);
  if (isLeft && !isMap(next, given))
    refuse("TPL017", owner, `takes ${next} argument${next === 1 ? "" : "s"}, not ${given.length}`);
}

/** `tensors.map(relu)` gives each call the index and the list, too. */
const isMap = (count: number, given: readonly unknown[]): boolean =>
  count === 1 && given.length === 3 && Array.isArray(given[2]) && given[2][given[1] as number] === given[0];
