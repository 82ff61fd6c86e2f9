/** The WGSL target: the kernels of a trainer as one module, and the launches of each program. */
import type { Kernel } from "../../loops/types.ts";
import type { CompiledProgram, CompiledTrainer } from "../../program/compiled.ts";
import { isPersistent, launchesOf, type Command, type Launch, type Program } from "../../program/program.ts";
import { programsOf } from "../../program/programs.ts";
import { comment, notesByKernel } from "../definition.ts";
import { libraryText } from "./functions.ts";
import { mostGroups, printEntry, wordsOf, type Arguments, type PrintedEntry } from "./kernel.ts";
import type { HelperName } from "./library.ts";
import type { GpuCommand } from "../../../runtime/webgpu/definition.ts";

/** Bytes of a word, in which all places are counted. */
export const wordBytes = 4;

export interface GpuModule {
  readonly text: string;
  readonly commands: ReadonlyMap<CompiledProgram, readonly GpuCommand[]>;
  readonly entries: ReadonlyMap<Kernel, PrintedEntry>;
  /** Of the longest launch. */
  readonly words: number;
}

export function gpuModule(trainer: CompiledTrainer): GpuModule {
  const launches = new Map<Kernel, Launch[]>();
  const given = new Map<Launch, Arguments>();
  for (const compiled of programsOf(trainer)) {
    const { program } = compiled;
    const guarded = new Set(program.guard && launchesOf(program.commands.slice(program.guard.after)));
    for (const launch of launchesOf(program.commands)) {
      given.set(launch, argumentsOf(launch, program, trainer, guarded.has(launch)));
      launches.set(launch.kernel, [...(launches.get(launch.kernel) ?? []), launch]);
    }
  }
  const common = new Map(
    [...launches].map(
      ([kernel, all]) =>
        [
          kernel,
          inCommon(
            all,
            all.map((launch) => given.get(launch)!),
          ),
        ] as const,
    ),
  );
  const entries = new Map(
    trainer.kernels.map((kernel) => [kernel, printEntry(kernel, common.get(kernel)!)] as const),
  );
  let words = 0;
  const commandsOf = (list: readonly Command[]): GpuCommand[] =>
    list.map((command): GpuCommand => {
      if (command.kind === "repeat")
        return { variable: command.variable, count: command.count, body: commandsOf(command.body) };
      const of = common.get(command.kernel)!;
      const own = wordsOf(given.get(command)!, of);
      words = Math.max(words, own.length);
      const strides = stridesOf(command, of);
      return {
        kernel: command.kernel.name,
        groups: groupsOf(entries.get(command.kernel)!.groups),
        ...(own.length > 0 && { words: own }),
        ...(strides && { strides }),
      };
    });
  const commands = new Map(
    programsOf(trainer).map((compiled) => [compiled, commandsOf(compiled.program.commands)]),
  );
  return { commands, entries, words, text: moduleText(trainer, entries, words) };
}

/** Where a launch finds its buffers; in repeats, in the first iteration. */
function argumentsOf(
  launch: Launch,
  program: Program,
  trainer: CompiledTrainer,
  isGuarded: boolean,
): Arguments {
  const at = (id: number): number => trainer.plan.offsets.get(id)! / wordBytes;
  const persistent = new Set(program.buffers.filter(isPersistent).map(({ id }) => id));
  const changes = launch.arguments.some(
    ({ buffer }, k) => persistent.has(buffer) && launch.kernel.buffers[k]!.access !== "read",
  );
  return {
    places: launch.arguments.map(({ buffer, offset }) => at(buffer) + offset),
    ...(program.guard && isGuarded && changes && { guard: [at(program.guard.flag), at(program.guard.loss)] }),
  };
}

/** What all launches of a kernel say alike. Those that are not guarded look at the flag, which is finite, in place of a loss. */
function inCommon(launches: readonly Launch[], all: readonly Arguments[]): Arguments {
  const [first] = all;
  const same = <Value>(of: (given: Arguments) => Value): Value | undefined =>
    all.every((other) => of(other) === of(first!)) ? of(first!) : undefined;
  const guarded = all.find(({ guard }) => guard !== undefined)?.guard;
  return {
    // A place that moves with a repeat is none that launches have in common.
    places: first!.places.map((_, k) =>
      launches.some((launch) => launch.arguments[k]!.strides.length > 0)
        ? undefined
        : same(({ places }) => places[k]),
    ),
    ...(guarded && { guard: [guarded[0], same(({ guard }) => guard?.[1])] }),
  };
}

function stridesOf({ arguments: args }: Launch, of: Arguments): Record<string, number[]> | undefined {
  const variables = new Set(args.flatMap(({ strides }) => strides.map(({ variable }) => variable)));
  if (variables.size === 0) return undefined;
  const moved = args.filter((_, k) => of.places[k] === undefined);
  return Object.fromEntries(
    [...variables].map((name) => [
      name,
      moved.map(({ strides }) => strides.find(({ variable }) => variable === name)?.stride ?? 0),
    ]),
  );
}

const groupsOf = (count: number): readonly [number, number, number] =>
  count <= mostGroups ? [count, 1, 1] : [mostGroups, Math.ceil(count / mostGroups), 1];

const notesShown = 12;

function moduleText(
  trainer: CompiledTrainer,
  entries: ReadonlyMap<Kernel, PrintedEntry>,
  words: number,
): string {
  const notes = notesByKernel(trainer);
  const uses = new Set<HelperName>([...entries.values()].flatMap((entry) => [...entry.uses]));
  return launchText(
    words,
    uses,
    [...entries].map(([kernel, { text }]) =>
      [...(notes.get(kernel) ?? []).slice(0, notesShown).map((note) => `// ${comment(note)}`), text].join(
        "\n",
      ),
    ),
  );
}

/** A module of entry points, and of what they use: launches of `words` words, functions of the library. */
export function launchText(words: number, uses: Iterable<HelperName>, entries: readonly string[]): string {
  const isGuarded = entries.some((text) => text.includes("mayChange("));
  const parts = [
    "// @generated",
    "// Memory: one buffer of words. A launch says where its tensors begin, in words, where that is not written in the kernel.",
    "@group(0) @binding(0) var<storage, read_write> arena: array<u32>;",
    ...(words > 0
      ? [`@group(0) @binding(1) var<uniform> launch: array<vec4<u32>, ${Math.ceil(words / 4)}>;`]
      : []),
    ...(isGuarded ? [mayChange] : []),
    libraryText(uses).trimEnd(),
    ...entries,
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

const mayChange = `// A step whose loss is not finite changes nothing, unless it shall.
fn mayChange(flag: i32, loss: i32) -> bool {
  return arena[flag] == 0u || (arena[loss] & 0x7f800000u) != 0x7f800000u;
}`;
