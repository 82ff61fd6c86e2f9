/**
 * A trainer whose programs are run by the reference interpreter, over one arena that is laid out by the memory plan:
 * what an emitted trainer has to agree with. With `poison`, every byte is overwritten as soon as the plan says that it
 * is free.
 */
import { scalarTypes } from "../../compiler/scalar/types.ts";
import type { CompiledProgram, CompiledTrainer } from "../../compiler/program/compiled.ts";
import { interpretKernel, type View } from "../../compiler/loops/interpret.ts";
import type { Buffer, Command, MemoryPlan, Program } from "../../compiler/program/program.ts";
import { touchedLength } from "../../compiler/loops/types.ts";
import { poisonable, type DeadBytes } from "../../compiler/memory/poison.ts";
import { initialize } from "../../runtime/initialize.ts";

export type Batch = Readonly<Record<string, ArrayLike<number>>>;
export type Tensors = Readonly<Record<string, View>>;

/** What a trainer is made of, whether its kernels are scheduled or not. */
export type Interpretable = Pick<
  CompiledTrainer,
  "parameters" | "states" | "constants" | "counters" | "objectives" | "predict" | "plan"
>;

export interface InterpretedTrainer {
  readonly step: (batch: Batch, objective?: string) => number;
  readonly evaluate: (batch: Batch, objective?: string) => number;
  readonly gradients: (batch: Batch, objective?: string) => Tensors;
  readonly predict: (batch: Batch) => Tensors;
  readonly parameters: Tensors;
  readonly states: Tensors;
}

export interface InterpretedOptions {
  readonly seed?: number;
  readonly poison?: boolean;
  readonly rounding?: "strict" | "stores";
}

/** A NaN as f32 and f64, -1 as i32, neither true nor false as bool. */
const garbage = 0xff;

export function interpretedTrainer(
  trainer: Interpretable,
  { seed = 0, poison = false, rounding = "stores" }: InterpretedOptions = {},
): InterpretedTrainer {
  const { plan, parameters, states, constants, counters, objectives } = trainer;
  const arena = new ArrayBuffer(plan.arenaBytes);
  const bytes = new Uint8Array(arena);
  const viewOf = (buffer: Buffer): View => bufferView(arena, buffer, plan);
  viewOf(counters.seed)[0] = seed;
  for (const [index, { buffer, declaration }] of [...parameters, ...states].entries())
    initialize(viewOf(buffer), buffer.shape, declaration.initial, seed, index);
  for (const { buffer, values } of constants) viewOf(buffer).set(values);

  const run = (compiled: CompiledProgram, batch: Batch): Tensors => {
    const { program, inputs, loss, outputs, metrics } = compiled;
    if (poison) bytes.fill(garbage, plan.persistentBytes);
    for (const { buffer } of inputs) viewOf(buffer).set(batch[buffer.name]!);
    runProgram(program, viewOf, rounding, poison ? poisoner(program, plan, bytes) : undefined);
    const named = [...outputs, ...metrics].map((buffer) => [buffer.name, viewOf(buffer).slice()]);
    return { ...Object.fromEntries(named), ...(loss && { [lossKey]: viewOf(loss).slice() }) };
  };
  const objective = (name: string | undefined) =>
    name === undefined ? [...objectives.values()][0]! : objectives.get(name)!;
  const views = (list: readonly { readonly buffer: Buffer }[]): Tensors =>
    Object.fromEntries(list.map(({ buffer }) => [buffer.name, viewOf(buffer)]));
  return {
    step: (batch, name) => lossOf(run(objective(name).step, batch)),
    evaluate: (batch, name) => lossOf(run(objective(name).evaluate, batch)),
    gradients(batch, name) {
      const { [lossKey]: _, ...gradients } = run(objective(name).gradients, batch);
      return gradients;
    },
    predict: (batch) => run(trainer.predict, batch),
    parameters: views(parameters),
    states: views(states),
  };
}

/** No tensor of a model can be called so. */
const lossKey = "tapeless.loss";
const lossOf = (results: Tensors): number => results[lossKey]![0]!;

const bufferView = (arena: ArrayBuffer, { id, type, length }: Buffer, { offsets }: MemoryPlan): View =>
  new scalarTypes[type].array(arena, offsets.get(id)!, length);

/** Called after each launch with its position in the line of launches. */
type AfterLaunch = (position: number, steps: ReadonlyMap<string, Step>) => void;

interface Step {
  readonly value: number;
  readonly isLast: boolean;
}

const isFree = ({ onLastOf }: DeadBytes, steps: ReadonlyMap<string, Step>): boolean =>
  onLastOf.every((variable) => steps.get(variable)!.isLast);

function poisoner(program: Program, plan: MemoryPlan, bytes: Uint8Array): AfterLaunch {
  const dead = poisonable(program, plan);
  return (position, steps) => {
    for (const each of dead[position]!) if (isFree(each, steps)) bytes.fill(garbage, each.start, each.end);
  };
}

function runProgram(
  program: Program,
  viewOf: (buffer: Buffer) => View,
  rounding: "strict" | "stores",
  afterLaunch: AfterLaunch | undefined,
): void {
  const views = new Map(program.buffers.map((buffer) => [buffer.id, viewOf(buffer)]));
  const positions = launchPositions(program.commands);
  const run = (commands: readonly Command[], steps: ReadonlyMap<string, Step>): void => {
    for (const command of commands) {
      if (command.kind === "repeat") {
        for (let value = 0; value < command.count; value++)
          run(
            command.body,
            new Map([...steps, [command.variable, { value, isLast: value === command.count - 1 }]]),
          );
        continue;
      }
      const memory = command.arguments.map(({ buffer, offset, strides }, k) => {
        const start = strides.reduce(
          (sum, { variable, stride }) => sum + stride * steps.get(variable)!.value,
          offset,
        );
        return views
          .get(buffer)!
          .subarray(start, start + touchedLength(command.kernel.buffers[k]!, command.extents));
      });
      interpretKernel(command.kernel, memory, command.extents, { rounding });
      afterLaunch?.(positions.get(command)!, steps);
    }
  };
  run(program.commands, new Map());
}

function launchPositions(commands: readonly Command[]): Map<Command, number> {
  const positions = new Map<Command, number>();
  const visit = (list: readonly Command[]): void => {
    for (const command of list)
      if (command.kind === "repeat") visit(command.body);
      else positions.set(command, positions.size);
  };
  visit(commands);
  return positions;
}
