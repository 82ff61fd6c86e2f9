/** Checks of optimizer options: what is out of its range is refused when the model is defined, with its value. */
import { CompileError } from "../errors.ts";

const ranges = {
  "at least 0": (value: number) => value >= 0 && value < Infinity,
  "above 0": (value: number) => value > 0 && value < Infinity,
  "in [0, 1)": (value: number) => value >= 0 && value < 1,
  "in (0, 1]": (value: number) => value > 0 && value <= 1,
  "an integer from 1": (value: number) => Number.isSafeInteger(value) && value >= 1,
} as const satisfies Record<string, (value: number) => boolean>;

export type Range = keyof typeof ranges;

/** Throws a `CompileError` (TPL017) that names the option, its value and the range, where it is outside. */
export function checkOption(owner: string, option: string, value: number, range: Range): void {
  if (!ranges[range](value))
    throw new CompileError("TPL017", `${owner}: ${option} must be ${range}, not ${String(value)}`);
}

export function checkBetas(owner: string, betas: readonly [number, number]): void {
  for (const [position, beta] of betas.entries()) checkOption(owner, `betas[${position}]`, beta, "in [0, 1)");
}
