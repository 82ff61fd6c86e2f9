/**
 * An independent check of a memory plan: follows, byte by byte, whose value the arena holds while a program runs,
 * and shares no code with the planner.
 *
 * A repeat runs two iterations. The first stands for itself, the second for all others: its reads reach over the
 * slices of all later iterations. What the first writes through a stride claims the slices of all iterations, since
 * the pieces must all survive until they are read; the second writes the last slice only, so that it does not hide
 * an earlier slice that was lost in between.
 */
import {
  elementBytes,
  isPersistent,
  launchesOf,
  type Argument,
  type Buffer,
  type Command,
  type MemoryPlan,
  type Program,
} from "../program/program.ts";
import { touchedLength } from "../loops/types.ts";
import { nobody, ownership, type Span } from "./ownership.ts";

/** Offsets are multiples of this many bytes. */
const requiredAlignment = 16;

/**
 * @throws {Error} naming buffers and launch, when a buffer has no place, lies outside its region or askew, when a read
 * meets bytes that another buffer has overwritten or that nothing has written, when a launch writes over another of
 * its arguments without a declared pair, when an output or persistent buffer is lost at the end, or when a guard comes before its loss or after a
 * change.
 */
export function checkMemory(programs: readonly Program[], plan: MemoryPlan): void {
  checkPlaces(programs, plan);
  for (const program of programs) {
    checkProgram(program, plan);
    checkGuard(program);
  }
}

/** Before the guard, the loss is written and no persistent buffer; after it, the loss is not written any more. */
function checkGuard({ name, buffers, commands, guard }: Program): void {
  if (guard === undefined) return;
  const written = (list: readonly Command[]): number[] =>
    launchesOf(list).flatMap(({ kernel, arguments: args }) =>
      args.filter((_, k) => kernel.buffers[k]!.access !== "read").map(({ buffer }) => buffer),
    );
  const before = new Set(written(commands.slice(0, guard.after)));
  const changed = buffers.find((buffer) => isPersistent(buffer) && before.has(buffer.id));
  if (changed) throw new Error(`${name} writes ${changed.name} before its guard`);
  if (!before.has(guard.loss)) throw new Error(`${name} has not computed its loss before its guard`);
  if (written(commands.slice(guard.after)).includes(guard.loss))
    throw new Error(`${name} writes its loss after its guard`);
}

const placeOf = (buffer: Buffer, plan: MemoryPlan): Span => {
  const start = plan.offsets.get(buffer.id);
  if (start === undefined) throw new Error(`${buffer.name} has no place in the arena`);
  return { start, end: start + buffer.length * elementBytes(buffer) };
};

function checkPlaces(programs: readonly Program[], plan: MemoryPlan): void {
  const persistent = new Map<number, Buffer>();
  for (const { buffers } of programs)
    for (const buffer of buffers) {
      const { start, end } = placeOf(buffer, plan);
      if (!Number.isInteger(start) || start % requiredAlignment !== 0)
        throw new Error(`${buffer.name} is misaligned: it lies at ${start}`);
      const [low, high] = isPersistent(buffer)
        ? [0, plan.persistentBytes]
        : [plan.persistentBytes, plan.arenaBytes];
      if (start < low || end > high)
        throw new Error(`${buffer.name} at ${start} … ${end} lies outside of its region ${low} … ${high}`);
      if (isPersistent(buffer)) persistent.set(buffer.id, buffer);
    }
  if (plan.persistentBytes > plan.arenaBytes)
    throw new Error("the persistent buffers do not fit into the arena");

  const inOrder = [...persistent.values()]
    .map((buffer) => ({ buffer, ...placeOf(buffer, plan) }))
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start);
  inOrder.forEach(({ buffer, start }, index) => {
    const below = inOrder[index - 1];
    if (below && below.end > start)
      throw new Error(`persistent buffers ${below.buffer.name} and ${buffer.name} overlap`);
  });
}

interface Use extends Span {
  readonly buffer: Buffer;
  readonly argument: number;
}

/** One launch in one of the simulated iterations. */
interface Step {
  readonly name: string;
  readonly reads: readonly Use[];
  readonly writes: readonly Use[];
  /** Pairs of argument positions that may be the same memory. */
  readonly inPlace: ReadonlySet<string>;
}

const pairKey = (written: number, read: number): string => `${written} ${read}`;

function checkProgram(program: Program, plan: MemoryPlan): void {
  const buffers = new Map(program.buffers.map((buffer) => [buffer.id, buffer]));
  const steps = stepsOf(program, buffers, plan);
  const places = program.buffers.map((buffer) => ({ buffer, ...placeOf(buffer, plan) }));
  const spans = [...places, ...steps.flatMap(({ reads, writes }) => [...reads, ...writes])];
  const owners = ownership(spans);

  /** `reader` is the name of a launch, or the caller after the end. */
  const expectOwned = (span: Span, buffer: Buffer, reader: string): void => {
    const other = owners.findOther(span, buffer.id);
    if (other === undefined) return;
    const holds = buffers.get(other);
    throw new Error(
      holds
        ? `program ${program.name}: ${reader} reads ${buffer.name} after ${holds.name} has overwritten it`
        : `program ${program.name}: ${reader} reads ${buffer.name} before it is written`,
    );
  };

  for (const { buffer, start, end } of places)
    if (isPersistent(buffer)) owners.claim({ start, end }, buffer.id);
  for (const { buffer, start, end } of places) {
    if (buffer.role !== "input") continue;
    const other = owners.findOther({ start, end }, nobody);
    if (other !== undefined)
      throw new Error(
        `program ${program.name}: inputs ${buffer.name} and ${buffers.get(other)!.name} overlap`,
      );
    owners.claim({ start, end }, buffer.id);
  }
  for (const step of steps) {
    for (const read of step.reads) expectOwned(read, read.buffer, step.name);
    checkArguments(step, program.name);
    for (const write of step.writes) owners.claim(write, write.buffer.id);
  }
  for (const { buffer, start, end } of places)
    if (isPersistent(buffer) || buffer.role === "output") expectOwned({ start, end }, buffer, "the caller");
}

/** A launch may write over another buffer among its own arguments only where the pair is declared and congruent, element by element. */
function checkArguments(step: Step, program: string): void {
  const uses = [
    ...step.reads.map((use) => ({ ...use, writes: false })),
    ...step.writes.map((use) => ({ ...use, writes: true })),
  ].toSorted((a, b) => a.start - b.start);
  uses.forEach((lower, index) => {
    for (let next = index + 1; next < uses.length && uses[next]!.start < lower.end; next++) {
      const upper = uses[next]!;
      if (lower.buffer === upper.buffer || !(lower.writes || upper.writes) || upper.start === upper.end)
        continue;
      const [written, read] = lower.writes ? [lower, upper] : [upper, lower];
      const isDeclared = !read.writes && step.inPlace.has(pairKey(written.argument, read.argument));
      const isCongruent =
        written.start === read.start && elementBytes(written.buffer) === elementBytes(read.buffer);
      if (isDeclared && isCongruent) continue;
      throw new Error(
        `program ${program}: ${step.name} writes ${written.buffer.name} over its own argument ${read.buffer.name}`,
      );
    }
  });
}

/** Values that a repeat's variable takes in one simulated iteration, for reads and for writes. */
interface Iteration {
  readonly read: readonly [low: number, high: number];
  readonly write: readonly [low: number, high: number];
}

/** The launches in order, with two iterations of each repeat. */
function stepsOf(program: Program, buffers: ReadonlyMap<number, Buffer>, plan: MemoryPlan): readonly Step[] {
  const steps: Step[] = [];
  const iterations = new Map<string, Iteration>();

  const spanOf = (argument: Argument, buffer: Buffer, elements: number, isWrite: boolean): Span => {
    let [low, high] = [argument.offset, argument.offset];
    for (const { variable, stride } of argument.strides) {
      const iteration = iterations.get(variable);
      if (!iteration) throw new Error(`${buffer.name} is strided by ${variable} outside of its repeat`);
      const ends = (isWrite ? iteration.write : iteration.read).map((value) => value * stride);
      low += Math.min(...ends);
      high += Math.max(...ends);
    }
    if (low < 0 || high > buffer.length) throw new Error(`an argument begins outside of ${buffer.name}`);
    const size = elementBytes(buffer);
    const { start, end } = placeOf(buffer, plan);
    return { start: start + low * size, end: Math.min(end, start + (high + elements) * size) };
  };

  const visit = (commands: readonly Command[]): void => {
    for (const command of commands)
      if (command.kind === "repeat") {
        const last = command.count - 1;
        if (last >= 0) {
          iterations.set(command.variable, { read: [0, 0], write: [0, last] });
          visit(command.body);
        }
        if (last >= 1) {
          iterations.set(command.variable, { read: [1, last], write: [last, last] });
          visit(command.body);
        }
        iterations.delete(command.variable);
      } else {
        const { kernel, extents, inPlace } = command;
        const [reads, writes]: [Use[], Use[]] = [[], []];
        command.arguments.forEach((argument, index) => {
          const touched = kernel.buffers[index]!;
          const { access } = touched;
          const buffer = buffers.get(argument.buffer);
          if (!buffer)
            throw new Error(`${kernel.name} uses buffer ${argument.buffer}, which ${program.name} lacks`);
          const use = (isWrite: boolean): Use => ({
            buffer,
            argument: index,
            ...spanOf(argument, buffer, touchedLength(touched, extents), isWrite),
          });
          if (access !== "write") reads.push(use(false));
          if (access !== "read") writes.push(use(true));
        });
        const pairs = new Set(inPlace.map(([written, read]) => pairKey(written, read)));
        steps.push({ name: kernel.name, reads, writes, inPlace: pairs });
      }
  };
  visit(program.commands);
  return steps;
}
