/** The command line: which commands and options there are, how errors are told, exit codes. */
import { readFileSync } from "node:fs";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { defaultTarget, localTargets, targetNames, targets, trainingTarget } from "../targets/index.ts";
import type { Model } from "../model/define.ts";
import { stageList, stages } from "../report/stages.ts";
import { formats } from "../targets/target.ts";
import { safeJson, safeLines, safeText } from "../text/safe.ts";
import { createConsole, type Console } from "./console.ts";
import type { CheckOptions } from "./check.ts";
import type { CompileCommandOptions } from "./compile.ts";
import { inspectFormats } from "./formats.ts";
import type { InspectOptions } from "./inspect.ts";
import type { TrainOptions } from "./session.ts";
import { heardSignals, type Interruption } from "./signals.ts";
import { codeOf } from "./places.ts";
import { paintFor, wantsColour, type Output } from "./terminal.ts";

/** Where a command prints to: the process, or a test's collectors. */
interface Streams {
  readonly stdout: Output & { readonly on?: (event: "error", listener: (error: Error) => void) => unknown };
  readonly stderr: Streams["stdout"];
}

interface Invocation extends Streams {
  readonly json: boolean;
  /** 0: good; 1: the check or training failed; 2: wrong usage or model; 129, 130 and 143: interrupted. */
  code: number;
  /** Ends a training as a signal does. */
  interrupt: (() => void) | undefined;
}

/** Returns the exit code. */
export async function main(args: readonly string[], { stdout, stderr }: Streams = process): Promise<number> {
  const invocation: Invocation = {
    stdout,
    stderr,
    json: args.includes("--json"),
    code: 0,
    interrupt: undefined,
  };
  // Whoever reads the output has seen enough (`tapeless inspect … | head`), or the terminal is gone: a training saves what it has.
  // A full disk under the output does not end it.
  stdout.on?.("error", (error) => {
    const code = codeOf(error);
    if (invocation.interrupt === undefined) process.exit(code === "EPIPE" ? 0 : 1);
    if (code === "EPIPE" || code === "EIO") invocation.interrupt();
  });
  stderr.on?.("error", () => undefined);
  try {
    await program(invocation, await modelOfHelp(args)).parseAsync(args, { from: "user" });
    return invocation.code;
  } catch (error) {
    if (!(error instanceof CommanderError)) return tellError(error, invocation);
    if (error.exitCode === 0) return 0;
    // Commander has printed its message, unless it is to be JSON.
    if (invocation.json) failJson(invocation, "usage", error.message.replace(/^error: /, ""));
    return 2;
  }
}

/** `tapeless train MODEL --help` tells the model's options, too. */
async function modelOfHelp(args: readonly string[]): Promise<Model | undefined> {
  if (!args.includes("--help") && !args.includes("-h")) return undefined;
  const path = args.slice(1).find((argument) => /\.[cm]?[jt]s$/.test(argument));
  return path === undefined ? undefined : load(path);
}

function optionsText({ name, options, variants }: Model): string {
  const entries = Object.entries(options);
  if (entries.length === 0) return `\n${name} has no options to --set.`;
  const width = Math.max(...entries.map(([key]) => safeText(key).length));
  const lines = entries.map(([key, value]) => `  ${safeText(key).padEnd(width)}  ${safeText(String(value))}`);
  return `\nOptions of ${name}, to be changed with --set, and their defaults:\n${lines.join("\n")}${variantsText(Object.keys(variants))}`;
}

const variantsText = (names: readonly string[]): string =>
  names.length === 0 ? "" : `\nIts variants, for --variant: ${names.map(safeText).join(", ")}`;

/** The options of a command as they are parsed. */
type Parsed<Options> = Options &
  LoadOptions & {
    readonly set: Readonly<Record<string, string>>;
    readonly json?: boolean;
  };

/** Commands load what they need themselves, so that help and wrong usage answer at once. */
async function load(path: string, { variant, types }: LoadOptions = {}): Promise<Model> {
  const [{ loadModel }, { variantOf }] = await Promise.all([
    import("./load-model.ts"),
    import("./variants.ts"),
  ]);
  const model = variantOf(await loadModel(path), variant);
  if (types === true) (await import("./types.ts")).checkTypes(path);
  return model;
}

interface LoadOptions {
  readonly variant?: string;
  readonly types?: boolean;
}

function program(invocation: Invocation, model: Model | undefined): Command {
  const { stdout, stderr, json } = invocation;
  const consoleOf = (): Console => createConsole(stdout, process.env, json, stderr);
  const root = new Command("tapeless")
    .description("Compiles a model definition into its own training step.")
    .version(version(), "-V, --version", "print the version")
    .configureOutput({
      writeOut: (text) => void stdout.write(safeLines(text)),
      writeErr: (text) => void (json || stderr.write(safeLines(text))),
    })
    .exitOverride()
    .showHelpAfterError("(see tapeless --help)");
  const command = (name: string, description: string): Command => {
    const made = root
      .command(`${name} <MODEL>`)
      .description(description)
      .exitOverride()
      .addOption(settings())
      .option("--variant <NAME>", "of the model's variants, this one: its name and its options")
      .option("--types", "TypeScript's errors in the model file, as an editor shows them, are errors")
      .option("--json", "print JSON instead of text, also of errors");
    return model === undefined ? made : made.addHelpText("after", optionsText(model));
  };

  root
    .command("init [DIR]")
    .description("Makes a project: a model, its data, a test of its gradients, a page that trains it.")
    .exitOverride()
    .option("--json", "print JSON instead of text, also of errors")
    .action(async (folder = ".") => {
      const { initCommand } = await import("./init.ts");
      invocation.code = await initCommand(folder, version(), consoleOf());
    });

  command("compile", "Writes the trainer, and prints its parameters, FLOPs, kernels and exact peak bytes.")
    .addOption(target(targetNames).default(defaultTarget))
    .option("--out <DIR>", "folder to write to (default: generated/NAME)")
    .addOption(
      new Option(
        "--format <FORMAT>",
        "ts, or js (mjs) with declarations beside it (default: what the project has)",
      ).choices(formats),
    )
    .option("--standalone", "put the runtime into the trainer: a file without imports")
    .option("--inline", "of target wasm: put the module into the trainer, too")
    .addOption(precision())
    .addOption(
      new Option(
        "--only <CALL>",
        "what predicts, and cannot be trained: smaller, and loads what trainers save",
      ).choices(["predict"]),
    )
    .option("--check", "write nothing; exit code 1, and a list, if the files are not what would be written")
    .option("--budget <BYTES>", "fail if the arena is larger: 64MB, 512KiB", byteCount)
    .addOption(strict())
    .option("--dump <STAGE>", "print a stage instead of writing files; inspect --help lists them")
    .action(async (path: string, options: Parsed<CompileCommandOptions> & { readonly dump?: string }) => {
      const model = await load(path, options);
      if (options.dump === undefined) {
        const { compileCommand } = await import("./compile.ts");
        invocation.code = await compileCommand(model, options, consoleOf());
        return;
      }
      const { inspectCommand } = await import("./inspect.ts");
      const { dump: stage, set, target, precision } = options;
      const format = options.json ? "json" : "text";
      stdout.write(await inspectCommand(model, { stage, format, options: set, target, precision }));
    });

  command("train", "Compiles in memory, trains with a progress line, keeps a checkpoint, evaluates.")
    .option("--data <PATH>", "data of your own: what the model's data function takes")
    .option("--epochs <N>", "epochs in all, those of a resumed run included", count(0))
    .option("--patience <N>", "stop after N epochs without a better evaluation of the test data", count(1))
    .option("--seed <N>", "decides initial values, order and random numbers", count(0, 2 ** 32 - 1))
    .option("--resume [FILE]", "go on from the checkpoint, or from FILE (the best one, for example)")
    .option("--checkpoint <FILE>", "where to keep it (default: checkpoints/NAME.safetensors)")
    .option("--overwrite", "replace the files of another run instead of setting them aside")
    .addOption(target(localTargets).default(trainingTarget))
    .option(
      "--threads <N>",
      "of target wasm: how many threads run a step together (default: 1)",
      count(1, 64),
    )
    .option("--find-nan", "if the loss becomes NaN, name the operation that makes it")
    .addOption(precision())
    .addOption(strict())
    .addHelpText("after", aboutCheckpoints)
    .action(async (path: string, options: Parsed<TrainOptions>) => {
      const { train } = await import("./train.ts");
      invocation.code = await interruptible(invocation, async (interruption) =>
        train(await load(path, options), options, consoleOf(), interruption),
      );
    });

  command("check", "Compares the emitted gradient of every parameter with a numeric one.")
    .addOption(target([...localTargets, "all"]).default("all"))
    .option(
      "--samples <N>",
      "random directions for each parameter, beside its largest element; each moves all elements (default: 2)",
      count(1),
    )
    .option("--full", "compare every element of every parameter instead: exact, and slow")
    .addOption(precision())
    .addOption(strict())
    .action(async (path: string, options: Parsed<CheckOptions>) => {
      const { checkCommand } = await import("./check.ts");
      invocation.code = await checkCommand(await load(path, options), options, consoleOf());
    });

  command("inspect", "Shows any stage of the compiler; the HTML report is one self-contained file.")
    .addOption(
      new Option("--stage <STAGE>", "which stage to show; without one, text is an overview").choices(
        stages.map(([stage]) => stage),
      ),
    )
    .addOption(
      new Option("--format <FORMAT>", "how: html is a page with all stages (default: text)").choices(
        inspectFormats,
      ),
    )
    .addOption(target(targetNames).default(defaultTarget))
    .addOption(precision())
    .option("--program <NAME>", "of which program: step, gradients, evaluate or predict")
    .option("--out <FILE>", "write to a file")
    .addHelpText("after", `\nStages:\n${stageList}`)
    .action(async (path: string, options: Parsed<Omit<InspectOptions, "options">>) => {
      const { inspectCommand } = await import("./inspect.ts");
      const { json, set, variant: _, types: __, ...rest } = options;
      const format = options.format ?? (json ? "json" : "text");
      stdout.write(await inspectCommand(await load(path, options), { ...rest, format, options: set }));
    });
  return root;
}

const aboutCheckpoints = `
Checkpoints hold parameters, optimizer state, step and seed: a resumed run goes on as if it had never stopped.
  NAME.safetensors       the last epoch, or the step at which Ctrl-C stopped training
  NAME.best.safetensors  the epoch with the best evaluation of the test data so far; the model's plan says what is best
                         (training: { stopping: { metric, better, patience } }), by default the lowest loss
Both are evaluated at the end. Without test data there is no best one, and --patience is refused.
Files of another run are never lost: before its first epoch replaces them, training sets them aside as NAME.1.safetensors
and NAME.1.best.safetensors, or the next number that is free. Ctrl-C before that leaves them where they are.`;

const settings = (): Option =>
  new Option("--set <KEY=VALUE>", "give an option of the model a value")
    .default({}, "none")
    .argParser((text: string, before: Readonly<Record<string, string>>) => {
      const at = text.indexOf("=");
      if (at < 1) throw new InvalidArgumentError("It is written as key=value.");
      return { ...before, [text.slice(0, at)]: text.slice(at + 1) };
    });

const target = (choices: readonly string[]): Option => {
  const known = targetNames
    .filter((name) => choices.includes(name))
    .map((name) => `${name}: ${targets[name].summary}`);
  return new Option("--target <TARGET>", `what runs it; ${known.join("; ")}`).argParser((text: string) => {
    if (!choices.includes(text))
      throw new InvalidArgumentError(
        `This version knows ${choices.map((name) => `"${name}"`).join(" and ")}.`,
      );
    return text;
  });
};

const precision = (): Option =>
  new Option("--precision <PRECISION>", "strict rounds after every operation").choices(["fast", "strict"]);

const count =
  (least: number, most = Number.MAX_SAFE_INTEGER) =>
  (text: string): number => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least || value > most)
      throw new InvalidArgumentError(
        `It is an integer from ${least}${most < 2 ** 53 - 1 ? ` to ${most}` : ""}.`,
      );
    return value;
  };

const units: Readonly<Record<string, number>> = {
  "": 1,
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  kib: 2 ** 10,
  mib: 2 ** 20,
  gib: 2 ** 30,
};

/** "64MB" → 64,000,000; "1.5 MiB" → 1,572,864 */
function byteCount(text: string): number {
  const [, number, unit = ""] = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(text) ?? [];
  const factor = units[unit.toLowerCase()];
  if (number === undefined || factor === undefined)
    throw new InvalidArgumentError("It is a number of bytes, with or without KB, MB, GB, KiB, MiB or GiB.");
  return Math.floor(Number(number) * factor);
}

const strict = (): Option => new Option("--strict", "warnings about the model are errors");

const version = (): string =>
  (
    JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
      readonly version: string;
    }
  ).version;

/** The first Ctrl-C ends training after the step it is in; the second one ends the process. */
async function interruptible<Result>(
  invocation: Invocation,
  run: (interruption: Interruption) => Promise<Result>,
): Promise<Result> {
  const interruption: { signal: Interruption["signal"] } = { signal: undefined };
  const hear = (signal: NonNullable<Interruption["signal"]>): void => {
    interruption.signal = signal;
  };
  for (const signal of heardSignals) process.once(signal, hear);
  invocation.interrupt = () => hear("SIGHUP");
  try {
    return await run(interruption);
  } finally {
    invocation.interrupt = undefined;
    for (const signal of heardSignals) process.removeListener(signal, hear);
  }
}

const failJson = ({ stdout }: Streams, code: string, message: string): void =>
  void stdout.write(`${safeJson({ event: "failed", code, message })}\n`);

/** Errors that a user can do something about have a code and no stack. */
function tellError(error: unknown, { json, ...streams }: Invocation): number {
  const { name, code, message, stack } = error as Partial<Error> & { readonly code?: unknown };
  const isOurs = name === "CompileError" || name === "TrainerError";
  if (isOurs && typeof code === "string" && message !== undefined) {
    if (json) failJson(streams, code, message.replace(`${code} `, ""));
    else complain(streams, message);
    return code === "TPL050" || code === "TPL210" ? 1 : 2;
  }
  const text = stack ?? String(error);
  if (json) failJson(streams, "internal", text);
  else complain(streams, `internal error of tapeless; please report it with this text:\n${text}`);
  return 1;
}

/** The first line is what catches the eye. */
function complain({ stderr }: Streams, text: string): void {
  const [first = "", ...rest] = safeLines(text).split("\n");
  const paint = paintFor(wantsColour(stderr, process.env));
  stderr.write(`${[paint("red", first), ...rest].join("\n")}\n`);
}
