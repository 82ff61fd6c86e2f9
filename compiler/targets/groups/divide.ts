/**
 * A step divided between a GPU and its host. What follows from the number of steps alone (rates by a schedule, bias corrections) is computed by the
 * host, in float64, before the GPU begins: a few scalars, which are inputs then. All else runs on the GPU, in float32, where booleans are words.
 */
import type { CompiledProgram, ProgramsAndState } from "../../program/compiled.ts";
import {
  isPersistent,
  launchesOf,
  type Argument,
  type Buffer,
  type Command,
  type Launch,
  type Program,
} from "../../program/program.ts";
import { mapPrograms, programsOf } from "../../program/programs.ts";
import { CompileError } from "../../errors.ts";
import type { Kernel, KernelBuffer } from "../../loops/types.ts";
import { partsOf } from "../../loops/visit.ts";
import { copyBuffer } from "../../lower/moves.ts";
import { inSinglePrecision } from "../../schedule/single-precision.ts";

export function divideTrainer(trainer: ProgramsAndState): ProgramsAndState {
  const all = new Map<number, Buffer>();
  // One object for each, also where programs share it.
  const held = (buffer: Buffer): Buffer => {
    const known =
      all.get(buffer.id) ?? (buffer.type === "bool" ? { ...buffer, held: "i32" as const } : buffer);
    all.set(buffer.id, known);
    return known;
  };
  const placed = <Placed extends { readonly buffer: Buffer }>(each: Placed): Placed => ({
    ...each,
    buffer: held(each.buffer),
  });
  const wide = trainer.parameters.find(({ buffer }) => buffer.type === "f64");
  if (wide !== undefined)
    throw new CompileError(
      "TPL031",
      `float64: a GPU computes in float32, and the parameter ${wide.buffer.name} is f64; compile for the target ts or wasm`,
      undefined,
    );
  const states = statesOfHost(programsOf(trainer).map(({ program }) => program));
  let last = Math.max(...programsOf(trainer).flatMap(({ program }) => program.buffers.map(({ id }) => id)));
  const newId = (): number => ++last;
  return {
    ...trainer,
    ...mapPrograms(trainer, (compiled) => divide(compiled, states, held, newId)),
    parameters: trainer.parameters.map(placed),
    states: trainer.states.map(placed),
    constants: trainer.constants.map(placed),
  };
}

function divide(
  compiled: CompiledProgram,
  states: ReadonlySet<number>,
  held: (buffer: Buffer) => Buffer,
  newId: () => number,
): CompiledProgram {
  const { program } = compiled;
  const hosts = hostLaunches(program, states);
  const written = new Set([...hosts].flatMap((launch) => writtenBy(launch)));
  /** What the GPU gets of an output that the host computes. */
  const copies = new Map<number, Buffer>();
  const single = new Map<Kernel, Kernel>();
  const onDevice = (commands: readonly Command[]): Command[] =>
    commands.flatMap((command): Command[] => {
      if (command.kind === "repeat") return [{ ...command, body: onDevice(command.body) }];
      if (hosts.has(command)) return [];
      const kernel = single.get(command.kernel) ?? inSinglePrecision(command.kernel);
      single.set(command.kernel, kernel);
      return [{ ...command, kernel }];
    });
  const device = (buffer: Buffer): Buffer =>
    held({ ...buffer, ...(buffer.type === "f64" && !isPersistent(buffer) && { type: "f32" }) });
  for (const buffer of program.buffers)
    if (written.has(buffer.id) && buffer.role === "output")
      copies.set(buffer.id, { ...device(buffer), id: newId(), role: "input" });
  const moves = program.buffers.flatMap((buffer): Command[] => {
    const from = copies.get(buffer.id);
    return from === undefined ? [] : [copyBuffer(from, whole(from), whole(buffer))];
  });
  const commands = [...moves, ...onDevice(program.commands)];
  const touched = new Set(
    launchesOf(commands).flatMap(({ arguments: args }) => args.map(({ buffer }) => buffer)),
  );
  const buffers = program.buffers.flatMap((buffer): Buffer[] => {
    if (buffer.role !== "temporary") return [device(buffer)];
    if (!touched.has(buffer.id)) return [];
    return [written.has(buffer.id) ? { ...device(buffer), role: "input" } : device(buffer)];
  });
  // What the host keeps is given as it was before the step, as kernels read it.
  const given = buffers.filter(
    (buffer) =>
      written.has(buffer.id) && touched.has(buffer.id) && !copies.has(buffer.id) && !isPersistent(buffer),
  );
  const before = program.commands.slice(0, program.guard?.after).filter((command) => isIn(hosts, command));
  return {
    ...compiled,
    ...(hosts.size > 0 && {
      host: {
        program: {
          name: program.name,
          buffers: program.buffers.filter(({ id }) => [...hosts].some((launch) => touches(launch, id))),
          commands: [...hosts],
        },
        given: [...given.map((buffer) => [buffer.id, buffer] as const), ...copies],
      },
    }),
    inputs: compiled.inputs.map((input) => ({ ...input, buffer: held(input.buffer) })),
    outputs: compiled.outputs.map(device),
    metrics: compiled.metrics.map(device),
    program: {
      ...program,
      buffers: [...buffers, ...copies.values()],
      commands,
      ...(program.guard && {
        guard: { ...program.guard, after: program.guard.after + moves.length - before.length },
      }),
    },
  };
}

const whole = ({ id }: Buffer): Argument => ({ buffer: id, offset: 0, strides: [] });

const isIn = (launches: ReadonlySet<Launch>, command: Command): boolean =>
  command.kind === "launch" && launches.has(command);

const touches = ({ arguments: args }: Launch, id: number): boolean =>
  args.some(({ buffer }) => buffer === id);

const buffersOf = (
  { kernel, arguments: args }: Launch,
  accesses: readonly KernelBuffer["access"][],
): number[] =>
  args.flatMap(({ buffer }, k) => (accesses.includes(kernel.buffers[k]!.access) ? [buffer] : []));

const writtenBy = (launch: Launch): number[] => buffersOf(launch, ["write", "readwrite"]);

/**
 * Scalars that the host keeps: the number of steps, and states that follow from it, in every program. Errors: TPL031 for a state in float64 that does
 * not.
 */
function statesOfHost(programs: readonly Program[]): ReadonlySet<number> {
  const states = programs.flatMap(({ buffers }) => buffers.filter(({ role }) => role === "state"));
  const kept = new Set(
    states
      .filter(({ length, type }) => length === 1 && (type === "f64" || type === "i32"))
      .map(({ id }) => id),
  );
  for (let before = -1; before !== kept.size;) {
    before = kept.size;
    for (const program of programs) {
      const hosts = hostLaunches(program, kept);
      for (const launch of launchesOf(program.commands))
        if (!hosts.has(launch)) for (const id of writtenBy(launch)) kept.delete(id);
    }
  }
  const lost = states.find(({ id, type }) => type === "f64" && !kept.has(id));
  if (lost !== undefined)
    throw new CompileError(
      "TPL031",
      `${lost.name} is a state in float64 that depends on data: a GPU computes in float32; keep it as f32, or compile for the target ts or wasm`,
      undefined,
    );
  return kept;
}

/** What the host computes: scalars, from what it keeps; all that is in float64 among them. */
function hostLaunches(program: Program, states: ReadonlySet<number>): Set<Launch> {
  const buffers = new Map(program.buffers.map((buffer) => [buffer.id, buffer]));
  const known = new Set(states);
  const hosts = new Set<Launch>();
  for (const command of program.commands) {
    if (command.kind === "repeat") continue;
    const [reads, writes] = [buffersOf(command, ["read", "readwrite"]), writtenBy(command)];
    const isOfStep = [...reads, ...writes].some((id) => known.has(id)) || isInDouble(command.kernel);
    const isKnown =
      reads.every((id) => known.has(id)) &&
      writes.every(
        (id) => known.has(id) || (buffers.get(id)!.length === 1 && !isPersistent(buffers.get(id)!)),
      );
    if (!isOfStep || !isKnown) continue;
    hosts.add(command);
    for (const id of writes) known.add(id);
  }
  return hosts;
}

const isInDouble = ({ buffers, body }: Kernel): boolean =>
  buffers.some(({ type }) => type === "f64") ||
  [...partsOf(body, "call"), ...partsOf(body, "constant")].some(({ type }) => type === "f64");
