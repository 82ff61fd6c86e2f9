import { CompileError } from "../errors.ts";

/** An option or data that training cannot use (TPL040); no line of the model is to blame. */
export const unusable = (problem: string): CompileError => new CompileError("TPL040", problem, undefined);
