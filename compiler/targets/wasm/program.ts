/**
 * Prints a program as a WebAssembly function that several threads run together: `(thread, threads)`. All of them launch a shared kernel, only
 * the first launches others. A barrier stands before each launch that touches bytes which another thread may still use.
 */
import { hasSharedLoops } from "../../loops/nest.ts";
import { scalarTypes } from "../../scalar/types.ts";
import { touchedLength } from "../../loops/types.ts";
import { coverInterval, meetsInterval, type Interval } from "../../memory/intervals.ts";
import {
  launchesOf,
  type Argument,
  type Buffer,
  type Command,
  type Launch,
  type MemoryPlan,
  type Program,
} from "../../program/program.ts";
import { indented } from "./context.ts";
import { wasmTypes } from "./types.ts";
import { constantText } from "./values.ts";

/** Bytes that a launch touches. */
interface Touched {
  readonly start: number;
  readonly end: number;
  readonly isWritten: boolean;
  /** Whether all threads run the launch, or only the first. */
  readonly isShared: boolean;
}

const hasShared = (commands: readonly Command[]): boolean =>
  launchesOf(commands).some(({ kernel, alone }) => hasSharedLoops(kernel) && !alone);

/** `isShared`: whether threads share any of its kernels. */
export function printWasmProgram(
  program: Program,
  name: string,
  plan: MemoryPlan,
): { readonly text: string; readonly isShared: boolean } {
  const buffers = new Map(program.buffers.map((buffer) => [buffer.id, buffer]));
  const isShared = hasShared(program.commands);
  const printer: Printer = { buffers, plan, variables: new Set(), touched: new TouchedBytes() };
  const { commands, guard } = program;
  const lines = printCommands(commands.slice(0, guard?.after), printer);
  if (guard !== undefined) {
    const [flag, loss] = [buffers.get(guard.flag)!, buffers.get(guard.loss)!];
    const start = plan.offsets.get(loss.id)!;
    const end = start + scalarTypes[loss.type].bytes;
    // Every thread reads the loss, since all leave the program if it is not finite.
    if (printer.touched.conflicts({ start, end, isWritten: false, isShared })) {
      lines.push(barrier);
      printer.touched = new TouchedBytes();
    }
    const value = `(${loss.type}.load (i32.const ${start}))`;
    // x - x is NaN for infinities and NaN, and NaN is not equal to 0.
    const isBroken = `(${loss.type}.ne (${loss.type}.sub ${value} ${value}) (${loss.type}.const 0))`;
    lines.push(
      "(block $end",
      `  (br_if $end (i32.and ${isBroken} (i32.ne (i32.load (i32.const ${plan.offsets.get(flag.id)!})) (i32.const 0))))`,
      ...indented(printCommands(commands.slice(guard.after), printer)),
      ")",
    );
  }
  if (isShared) lines.push(barrier);
  const locals = [...printer.variables].map((variable) => `(local $${variable} i32)`);
  const body = indented([...locals, ...lines]).join("\n");
  return { text: `(func $${name} (param $thread i32) (param $threads i32)\n${body})\n`, isShared };
}

interface Printer {
  readonly buffers: ReadonlyMap<number, Buffer>;
  readonly plan: MemoryPlan;
  readonly variables: Set<string>;
  /** Since the last barrier. */
  touched: TouchedBytes;
}

/** Bytes by kind of access, as intervals that are joined where they meet: many launches make a question no slower. */
class TouchedBytes {
  private readonly intervals = {
    read: { alone: none(), shared: none() },
    written: { alone: none(), shared: none() },
  };
  isEmpty = true;

  add({ start, end, isWritten, isShared }: Touched): void {
    this.isEmpty = false;
    const { alone, shared } = this.intervals[isWritten ? "written" : "read"];
    if (start < end) coverInterval(isShared ? shared : alone, start, end);
  }

  /** Whether these bytes need a barrier before they are touched. Launches by the first thread alone are in order among themselves. */
  conflicts({ start, end, isWritten, isShared }: Touched): boolean {
    const { read, written } = this.intervals;
    return [written, ...(isWritten ? [read] : [])]
      .flatMap(({ alone, shared }) => (isShared ? [alone, shared] : [shared]))
      .some((intervals) => meetsInterval(intervals, start, end));
  }
}

const none = (): Interval[] => [];

const barrier = "(call $threads.wait (local.get $threads))";

/** Consecutive launches by the first thread alone stand in one condition. */
function printCommands(commands: readonly Command[], printer: Printer): string[] {
  const lines: string[] = [];
  let alone: string[] = [];
  const flush = (): void => {
    if (alone.length > 0) lines.push("(if (i32.eqz (local.get $thread)) (then", ...indented(alone), "))");
    alone = [];
  };
  for (const command of commands) {
    const shared = hasShared([command]);
    const touched = launchesOf([command]).flatMap((launch) => touchedBy(launch, shared, printer));
    // Threads run a shared repeat with barriers of its own.
    const isRepeat = shared && command.kind === "repeat";
    const waits = isRepeat
      ? !printer.touched.isEmpty
      : touched.some((bytes) => printer.touched.conflicts(bytes));
    if (waits) {
      flush();
      lines.push(barrier);
      printer.touched = new TouchedBytes();
    }
    if (shared) {
      flush();
      lines.push(...printCommand(command, printer));
    } else alone.push(...printCommand(command, printer));
    if (isRepeat) printer.touched = new TouchedBytes();
    else for (const bytes of touched) printer.touched.add(bytes);
  }
  flush();
  return lines;
}

function touchedBy(
  { kernel, arguments: args, extents }: Launch,
  isShared: boolean,
  printer: Printer,
): Touched[] {
  return args.map(({ buffer: id, offset, strides }, position) => {
    const { type, length } = printer.buffers.get(id)!;
    const kernelBuffer = kernel.buffers[position]!;
    const size = scalarTypes[type].bytes;
    // Where a repeat moves it along, it may be any part of the buffer.
    const isWhole = strides.length > 0;
    const start = printer.plan.offsets.get(id)! + (isWhole ? 0 : offset * size);
    const end = start + (isWhole ? length : touchedLength(kernelBuffer, extents)) * size;
    return { start, end, isWritten: kernelBuffer.access !== "read", isShared };
  });
}

function printCommand(command: Command, printer: Printer): string[] {
  if (command.kind === "launch") return [printLaunch(command, printer)];
  const { variable, count, body } = command;
  printer.variables.add(variable);
  const next = `(local.tee $${variable} (i32.add (local.get $${variable}) (i32.const 1)))`;
  const inner = hasShared(body)
    ? [...printCommands(body, { ...printer, touched: new TouchedBytes() }), barrier]
    : body.flatMap((each) => printCommand(each, printer));
  return [
    `(local.set $${variable} (i32.const 0))`,
    `(loop $${variable}.loop`,
    ...indented([...inner, `(br_if $${variable}.loop (i32.lt_s ${next} (i32.const ${count})))`]),
    ")",
  ];
}

function printLaunch({ kernel, arguments: args, extents, alone }: Launch, printer: Printer): string {
  const threads = alone
    ? ["(i32.const 0)", "(i32.const 1)"]
    : ["(local.get $thread)", "(local.get $threads)"];
  const numbers = [
    ...args.map((argument) => printPlace(argument, printer)),
    ...extents.map((number, k) => {
      const type = k < kernel.extents.length ? "i32" : kernel.scalars![k - kernel.extents.length]!.type;
      return `(${wasmTypes[type].value}.const ${constantText(number)})`;
    }),
    ...(hasSharedLoops(kernel) ? threads : []),
  ];
  return `(call $${kernel.name} ${numbers.join(" ")})`;
}

/** The byte address of an argument. */
function printPlace({ buffer: id, offset, strides }: Argument, { buffers, plan }: Printer): string {
  const size = scalarTypes[buffers.get(id)!.type].bytes;
  return strides.reduce(
    (sum, { variable, stride }) =>
      `(i32.add ${sum} (i32.mul (local.get $${variable}) (i32.const ${stride * size})))`,
    `(i32.const ${plan.offsets.get(id)! + offset * size})`,
  );
}
