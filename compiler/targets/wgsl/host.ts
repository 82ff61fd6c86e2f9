/** The memory of a GPU's host: what is persistent, as files hold it, and what programs take, give, and compute there. */
import type { CompiledProgram, CompiledTrainer } from "../../program/compiled.ts";
import {
  isPersistent,
  type Buffer,
  type Launch,
  type MemoryPlan,
  type Program,
} from "../../program/program.ts";
import { programsOf } from "../../program/programs.ts";
import { checkMemory } from "../../memory/check.ts";
import { planMemory } from "../../memory/plan.ts";

export function planHost(trainer: CompiledTrainer): MemoryPlan {
  const programs = programsOf(trainer).map(hostProgram);
  const plan = planMemory(programs);
  checkMemory(programs, plan);
  return plan;
}

/** The host's launches, then one that stands for the GPU: it reads all that is given to it, and writes all results. */
function hostProgram({ program, host }: CompiledProgram): Program {
  const own = new Map(host?.program.buffers.map((buffer) => [buffer.id, buffer]));
  const given = new Set(host?.given.map(([, { id }]) => id));
  const shared = program.buffers.filter(
    (buffer) => buffer.role !== "temporary" && !given.has(buffer.id) && !own.has(buffer.id),
  );
  const buffers = [...shared.map(asFiles), ...own.values()];
  const io = buffers.filter((buffer) => !isPersistent(buffer) && buffer.role !== "temporary");
  const results = (host?.given ?? []).flatMap(([from]) => {
    const buffer = own.get(from)!;
    return isPersistent(buffer) || buffer.role === "output" ? [] : [buffer];
  });
  const onGpu: Launch = {
    kind: "launch",
    kernel: {
      name: "gpu",
      buffers: [...io, ...results].map(({ name, type, length, role }) => ({
        name,
        type,
        length,
        access: role === "output" ? "write" : "read",
      })),
      extents: [],
      body: [],
    },
    arguments: [...io, ...results].map(({ id }) => ({ buffer: id, offset: 0, strides: [] })),
    extents: [],
    inPlace: [],
    nodes: [],
    notes: [],
    flops: 0,
  };
  return { name: program.name, buffers, commands: [...(host?.program.commands ?? []), onGpu] };
}

/** As files and calls have it: booleans in bytes. */
const asFiles = ({ id, name, type, shape, length, role }: Buffer): Buffer => ({
  id,
  name,
  type,
  shape,
  length,
  role,
});
