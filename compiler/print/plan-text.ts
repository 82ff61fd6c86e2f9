/** The memory plan as short text: where every buffer lies and when it lives, and what every launch reads and writes. */
import type { CompiledProgram, ProgramsAndState } from "../program/compiled.ts";
import { programsOf, programsOfSize } from "../program/programs.ts";
import { sharedLoops } from "../loops/nest.ts";
import type { Kernel } from "../loops/types.ts";
import { forEachStatement } from "../loops/visit.ts";
import type { Buffer, Launch, MemoryPlan, ProgramPlan } from "../program/program.ts";
import { bytesOf } from "../memory/in-place.ts";
import { timelineOf, type Repeat } from "../memory/live-ranges.ts";
import { safeText } from "../text/safe.ts";
import { quoted } from "../text/names.ts";
import { counted } from "../text/number.ts";
import { showType } from "../errors.ts";

const legend = `# Where every buffer lies in the arena, in bytes. Persistent buffers are shared by all programs and keep their values.
# The others live from launch \`first\` to launch \`last\` of one program; \`in place of\`: takes the memory that a buffer
# leaves at that very launch. Launches run in order: \`live\` is what is in use then, persistent buffers included,
# and \`kernel(reads -> writes)\` has \`name@offset\`, a \`*\` for buffers that are read and written. \`<- peak\`: the most.
# \`[4 x 2, threads share i]\`: sums in blocks of 4 vectors and 2 rows; each thread takes a part of the loop over i.`;

/** Programs of other sizes are told in a line each. */
export function planText(trainer: ProgramsAndState, plan: MemoryPlan): string {
  const persistent = [...trainer.parameters, ...trainer.states, ...trainer.constants].map(
    ({ buffer }) => buffer,
  );
  const counters = Object.values(trainer.counters).filter(({ id }) => plan.offsets.has(id));
  const programs = programsOf(trainer);
  const own = programsOfSize(trainer).length;
  return [
    legend,
    "",
    `arena ${plan.arenaBytes} bytes, of which persistent ${plan.persistentBytes}`,
    "    offset      bytes  type",
    ...[...persistent, ...counters]
      .toSorted((a, b) => plan.offsets.get(a.id)! - plan.offsets.get(b.id)!)
      .map((buffer) => `${placeText(buffer, plan)}${buffer.role} ${quoted(buffer.name)}`),
    ...programs
      .slice(0, own)
      .flatMap((compiled, k) => ["", programPlanText(compiled, plan, plan.programs[k]!)]),
    ...(programs.length === own ? [] : [""]),
    ...programs.slice(own).map((compiled, k) => programTitle(compiled, plan.programs[own + k]!)),
    "",
  ].join("\n");
}

const placeText = (buffer: Buffer, { offsets }: MemoryPlan): string =>
  `${String(offsets.get(buffer.id)).padStart(10)} ${String(bytesOf(buffer)).padStart(10)}  ${showType({ dtype: buffer.type, shape: buffer.shape }).padEnd(22)} `;

const programTitle = (
  { program }: CompiledProgram,
  { maxLiveBytes, peakAt, bytesBeforeReuse }: ProgramPlan,
): string =>
  `${safeText(program.name)}: at most ${maxLiveBytes} bytes live, at launch ${peakAt}; ${bytesBeforeReuse} without reuse`;

/** One program: its buffers in the order in which they begin to live, then its launches. */
export function programPlanText(
  compiled: CompiledProgram,
  plan: MemoryPlan,
  programPlan: ProgramPlan,
): string {
  const { program } = compiled;
  const { ranges, live, peakAt, aliases } = programPlan;
  const buffers = new Map(program.buffers.map((buffer) => [buffer.id, buffer]));
  const nameOf = (id: number): string => quoted(buffers.get(id)!.name);
  const placeOf = new Map(aliases);
  const living = program.buffers
    .flatMap((buffer) => {
      const range = ranges.get(buffer.id);
      return range === undefined ? [] : [{ buffer, range }];
    })
    .toSorted((a, b) => a.range.first - b.range.first || a.buffer.id - b.buffer.id);
  const { launches, repeatAt } = timelineOf(program);
  const lines = [
    programTitle(compiled, programPlan),
    "    offset      bytes  type                   first  last  buffer",
    ...living.map(({ buffer, range: { first, last } }) => {
      const place = placeOf.get(buffer.id);
      const taken = place === undefined ? "" : `, in place of ${nameOf(place)}`;
      return `${placeText(buffer, plan)}${String(first).padStart(5)} ${String(last).padStart(5)}  ${buffer.role} ${nameOf(buffer.id)}${taken}`;
    }),
    "    launch       live  kernel",
  ];
  const { guard, commands } = program;
  const guarded =
    guard && timelineOf({ ...program, commands: commands.slice(0, guard.after) }).launches.length;
  launches.forEach((launch, position) => {
    const repeat = repeatAt[position];
    if (position === guarded) lines.push(`${" ".repeat(23)}ends here if the loss is not finite`);
    for (const { count, first, last, depth } of repeatsFrom(repeat, position))
      lines.push(
        `${" ".repeat(21)}${"  ".repeat(depth)}repeat ${counted(count, "time")}, launches ${first} to ${last}:`,
      );
    const peak = position === peakAt ? "  <- peak" : "";
    const indent = "  ".repeat(repeat?.depth ?? 0);
    lines.push(
      `${String(position).padStart(10)} ${String(live[position]).padStart(10)}  ${indent}${launchText(launch, plan, nameOf)}${peak}`,
    );
  });
  return lines.join("\n");
}

/** The repeats that begin at a launch, outer ones first. */
export function repeatsFrom(innermost: Repeat | undefined, position: number): Repeat[] {
  const repeats: Repeat[] = [];
  for (let repeat = innermost; repeat?.first === position; repeat = repeat.parent) repeats.unshift(repeat);
  return repeats;
}

/** `contraction(x@0 w@2080 -> y@92864)` */
function launchText(
  { kernel, arguments: args }: Launch,
  { offsets }: MemoryPlan,
  nameOf: (id: number) => string,
): string {
  const texts = args.map(({ buffer }, k) => {
    const { access } = kernel.buffers[k]!;
    return { access, text: `${nameOf(buffer)}@${offsets.get(buffer)}${access === "readwrite" ? "*" : ""}` };
  });
  const list = (isListed: (access: string) => boolean): string =>
    texts.flatMap(({ access, text }) => (isListed(access) ? [text] : [])).join(" ");
  const reads = list((access) => access === "read");
  const writes = list((access) => access !== "read");
  return `${kernel.name}(${[reads, writes].filter((text) => text !== "").join(" -> ")})${scheduleText(kernel)}`;
}

/** ` [4 x 2, threads share i]` */
function scheduleText({ body }: Kernel): string {
  const facts = new Set<string>();
  forEachStatement(body, (statement) => {
    if (statement.kind === "for" && statement.block)
      facts.add(`${statement.block.vectors} x ${statement.block.rows}`);
  });
  const shared = sharedLoops(body).map(({ variable }) => variable);
  if (shared.length > 0) facts.add(`threads share ${shared.join(" and ")}`);
  return facts.size === 0 ? "" : `  [${[...facts].join(", ")}]`;
}
