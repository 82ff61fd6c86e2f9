/** Programs as loops, as text. */
import { printKernel } from "../loops/print.ts";
import { timelineOf } from "../memory/live-ranges.ts";
import type { Program } from "../program/program.ts";
import { quoted } from "../text/names.ts";
import { counted } from "../text/number.ts";
import { safeText } from "../text/safe.ts";
import { repeatsFrom } from "./plan-text.ts";
import { showType } from "../errors.ts";

/** The launches of a program in order, with the loops of each kernel once. */
export function loopsText(name: string, program: Program): string {
  const { launches, repeatAt } = timelineOf(program);
  const bufferOf = new Map(program.buffers.map((buffer) => [buffer.id, buffer]));
  const lines = [`${safeText(name)}: ${counted(launches.length, "launch", "launches")}`, ""];
  const printed = new Map<string, number>();
  for (const [position, { kernel, arguments: args, extents }] of launches.entries()) {
    for (const { count, first, last } of repeatsFrom(repeatAt[position], position))
      lines.push(`repeat ${counted(count, "time")}, launches ${first} to ${last}:`, "");
    const buffers = args.map(({ buffer: id }) => {
      const buffer = bufferOf.get(id)!;
      return `${quoted(buffer.name)} ${showType({ dtype: buffer.type, shape: buffer.shape })}`;
    });
    const sizes = kernel.extents.map((extent, k) => `${extent} = ${extents[k]}`);
    lines.push(`# launch ${position}: ${[...buffers, ...sizes].join(", ")}`);
    const text = printKernel(kernel);
    const known = printed.get(text);
    lines.push(known === undefined ? text : `kernel ${kernel.name}, as in launch ${known}\n`);
    if (known === undefined) printed.set(text, position);
  }
  return `${lines.join("\n").trimEnd()}\n`;
}
