/** Runs an assembled program on plain arrays with the reference interpreter: one array per buffer. */
import { scalarTypes, type DType } from "../../compiler/scalar/types.ts";
import { interpretKernel, type View } from "../../compiler/loops/interpret.ts";
import type { Argument, Buffer, Command, Program } from "../../compiler/program/program.ts";

export type Values = Readonly<Record<string, ArrayLike<number>>>;

export const arrayOf = (type: DType, length: number): View => new scalarTypes[type].array(length);

/**
 * Runs the program with `values` for its inputs, parameters, states and constants, by name; persistent buffers without a
 * value are 0. Returns the values of all outputs and persistent buffers by name.
 */
export function runProgram(program: Program, values: Values): Record<string, View> {
  const memory = new Map(program.buffers.map((buffer) => [buffer.id, start(buffer, values)]));
  runCommands(program.commands, memory, new Map());
  return Object.fromEntries(
    program.buffers.flatMap(({ id, name, role }) =>
      role === "temporary" || role === "input" ? [] : [[name, memory.get(id)!]],
    ),
  );
}

function start({ name, role, type, length }: Buffer, values: Values): View {
  const array = arrayOf(type, length);
  if (role === "temporary" || role === "output") return array;
  const given = values[name];
  if (given === undefined && role === "input") throw new Error(`no value for the input ${name}`);
  if (given !== undefined && given.length !== length)
    throw new Error(`${name} has ${length} elements, not ${given.length}`);
  if (given !== undefined) array.set(given);
  return array;
}

function runCommands(
  commands: readonly Command[],
  memory: ReadonlyMap<number, View>,
  steps: ReadonlyMap<string, number>,
): void {
  for (const command of commands) {
    if (command.kind === "repeat")
      for (let step = 0; step < command.count; step++)
        runCommands(command.body, memory, new Map([...steps, [command.variable, step]]));
    else
      interpretKernel(
        command.kernel,
        command.arguments.map((argument) => viewOf(argument, memory, steps)),
        command.extents,
      );
  }
}

function viewOf(
  { buffer, offset, strides }: Argument,
  memory: ReadonlyMap<number, View>,
  steps: ReadonlyMap<string, number>,
): View {
  const place = strides.reduce((sum, { variable, stride }) => sum + stride * steps.get(variable)!, offset);
  return memory.get(buffer)!.subarray(place);
}
