/** What a trainer's TypeScript says of programs on a GPU. */
import type { CompiledProgram, CompiledTrainer } from "../../program/compiled.ts";
import { isPersistent, launchesOf, type Buffer } from "../../program/program.ts";
import { programsOf } from "../../program/programs.ts";
import { identifierScope } from "../../text/identifiers.ts";
import { trainerTexts } from "../definition.ts";
import { printTypeScriptKernel } from "../typescript/kernel.ts";
import type { Language } from "../typescript/function.ts";
import { printProgram, type TypeScriptParts } from "../typescript/module.ts";
import { planHost } from "./host.ts";
import { gpuModule, wordBytes } from "./module.ts";

/** `text`: the module of kernels. `parts`: the rest of the trainer, given the expression that tells where that is. */
export function gpuParts(
  trainer: CompiledTrainer,
  language: Language,
): { readonly text: string; readonly parts: (source: string) => TypeScriptParts } {
  const module = gpuModule(trainer);
  const plan = planHost(trainer);
  const onHost: CompiledTrainer = { ...trainer, plan, precision: "fast" };
  const transfer = (buffer: Buffer, from: Buffer = buffer): string =>
    `["${from.type}", ${plan.offsets.get(from.id)}, ${trainer.plan.offsets.get(buffer.id)! / wordBytes}, ${buffer.length}]`;

  const hosts = programsOf(trainer).flatMap(({ host }) => (host === undefined ? [] : [host.program]));
  const kernels = new Set(hosts.flatMap(({ commands }) => launchesOf(commands)).map(({ kernel }) => kernel));
  const scope = identifierScope();
  const named = new Map(
    [...kernels].map((kernel) => [kernel, { ...kernel, name: scope(`host.${kernel.name}`) }] as const),
  );
  const printed = new Map(
    [...named.values()].map(
      (kernel) => [kernel, printTypeScriptKernel(kernel, { precision: "fast", language })] as const,
    ),
  );
  const functions: TypeScriptParts["functions"][number][] = [...printed.values()];
  const helpers = [...printed.values()].flatMap((kernel) => kernel.helpers);
  const hostOwned = new Set(
    hosts.flatMap(({ buffers }) => buffers.filter((buffer) => isPersistent(buffer)).map(({ id }) => id)),
  );
  const { counters } = trainer;
  const counted = [counters.seed, counters.step, counters.guard];
  /** What the host tells the GPU anew in each call. */
  const kept = programsOf(trainer)[0]!.program.buffers.filter(
    ({ id }) => hostOwned.has(id) || counted.some((counter) => counter.id === id),
  );
  const runs = new Map(
    programsOf(trainer).map((compiled) => {
      const { program, host, inputs, loss, outputs, metrics } = compiled;
      let hostName: string | undefined;
      if (host !== undefined) {
        hostName = scope(`host.${program.name}`);
        const launches = host.program.commands.map((command) =>
          command.kind === "launch" ? { ...command, kernel: named.get(command.kernel)! } : command,
        );
        functions.push(
          printProgram(
            { ...compiled, program: { ...host.program, commands: launches } },
            hostName,
            onHost,
            printed,
            language,
          ),
        );
      }
      const touched = new Set(
        launchesOf(program.commands).flatMap(({ arguments: args }) => args.map(({ buffer }) => buffer)),
      );
      const isRead = ({ id }: Buffer): boolean =>
        touched.has(id) || (program.guard !== undefined && id === program.guard.flag);
      const own = new Map(host?.program.buffers.map((buffer) => [buffer.id, buffer]));
      const given = [
        ...inputs.map(({ buffer }) => transfer(buffer)),
        ...kept.filter(isRead).map((buffer) => transfer(buffer)),
      ];
      const scalars = (host?.given ?? []).map(([from, to]) => transfer(to, own.get(from)));
      const results = [...(loss === undefined ? [] : [loss]), ...metrics, ...outputs].map((buffer) =>
        transfer(buffer),
      );
      const commands = JSON.stringify(module.commands.get(compiled));
      return [
        compiled,
        `{ given: [${given.join(", ")}], ${hostName === undefined ? "" : `host: ${hostName}, scalars: [${scalars.join(", ")}], `}results: [${results.join(", ")}], commands: ${commands} }`,
      ] as const satisfies readonly [CompiledProgram, string];
    }),
  );
  const texts = trainerTexts(onHost, runs);
  const persistent = programsOf(trainer)[0]!.program.buffers.filter(
    (buffer) => isPersistent(buffer) && !kept.includes(buffer),
  );
  const bytes = trainer.plan.arenaBytes;
  const entries = [...module.entries.values()];
  const limits = {
    maxStorageBufferBindingSize: bytes,
    maxBufferSize: bytes,
    maxComputeInvocationsPerWorkgroup: Math.max(...entries.map(({ threads }) => threads)),
    maxComputeWorkgroupStorageSize: Math.max(...entries.map(({ workgroupBytes }) => workgroupBytes)),
  };
  const layout = `{ bytes: ${bytes}, words: ${module.words}, persistent: [${persistent.map((buffer) => transfer(buffer)).join(", ")}], limits: ${JSON.stringify(limits)} }`;
  return {
    text: module.text,
    parts: (source) => ({
      ...texts,
      about: [
        "Kernels are in WGSL, in kernels.wgsl; all elements take a word of four bytes there. Tensors are row-major.",
        "Arithmetic is in float32, but for what the host computes of the number of steps, in float64.",
      ],
      types: [...texts.types, ...(hosts.length > 0 ? ["Views"] : [])],
      values: [...new Set(["defineGpuTrainer", ...helpers])].toSorted(),
      runtime: ["webgpu/trainer.ts", "math.ts"],
      functions,
      machine: `() => ${source}, ${layout}`,
      maker: { name: "defineGpuTrainer", entry: "webgpu" },
    }),
  };
}
