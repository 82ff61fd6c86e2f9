/** Inputs for models that do not say what their data are. */
import { limitsAt, type CompiledProgram } from "../program/compiled.ts";
import { isFloat } from "../scalar/types.ts";
import { randomNumbers, type Inputs } from "./gradient-check.ts";

/** Values for a program's inputs: numbers from -1 to 1, integers within their limits. */
export function randomInputs({ inputs }: CompiledProgram, seed: number): Inputs {
  return Object.fromEntries(
    inputs.map((input, stream) => {
      const random = randomNumbers(seed, 0x10000 + stream);
      const { name, type, length } = input.buffer;
      const limits = limitsAt(input);
      const value = (index: number): number => {
        const { low = 0, below } = limits(index);
        if (below === undefined && isFloat(type)) return 2 * random() - 1;
        return low + Math.floor(random() * ((below ?? 2) - low));
      };
      const values = { length };
      const at = (_: unknown, index: number): number => value(index);
      return [name, isFloat(type) ? Float64Array.from(values, at) : Int32Array.from(values, at)];
    }),
  );
}
