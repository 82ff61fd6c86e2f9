/** Short notation for programs, and random ones, for the tests of the memory planner and its checker. */
import { double, infiniteStream, type Arbitrary } from "fast-check";
import type { Argument, Buffer, BufferRole, Command, Program } from "../../compiler/program/program.ts";
import type { KernelBuffer } from "../../compiler/loops/types.ts";

/** An `f32` buffer. */
export const buffer = (
  id: number,
  length: number,
  role: BufferRole = "temporary",
  name = `b${id}`,
): Buffer => ({
  id,
  name,
  type: "f32",
  shape: [length],
  length,
  role,
});

/** A whole buffer, or its slice of `length` elements at `stride · variable`. */
export interface Operand {
  readonly buffer: Buffer;
  readonly length?: number;
  readonly offset?: number;
  readonly variable?: string;
  readonly stride?: number;
}

export const slice = (
  whole: Buffer,
  variable: string,
  length: number,
  offset = 0,
  stride = length,
): Operand => ({
  buffer: whole,
  length,
  offset,
  variable,
  stride,
});

const operand = (use: Buffer | Operand): Operand => ("buffer" in use ? use : { buffer: use });

/** A launch that reads and writes the operands; the written ones come first, then the read ones. */
export function launch(
  name: string,
  writes: readonly (Buffer | Operand)[],
  reads: readonly (Buffer | Operand)[],
  inPlace: readonly (readonly [number, number])[] = [],
): Command {
  const uses = [...writes, ...reads].map(operand);
  const buffers = uses.map((use, index): KernelBuffer => ({
    name: use.buffer.name,
    type: use.buffer.type,
    access: index < writes.length ? "write" : "read",
    length: use.length ?? use.buffer.length,
  }));
  const args = uses.map(({ buffer: { id }, offset = 0, variable, stride = 0 }): Argument => ({
    buffer: id,
    offset,
    strides: variable === undefined ? [] : [{ variable, stride }],
  }));
  const kernel = { name, buffers, extents: [], body: [] };
  return { kind: "launch", kernel, arguments: args, extents: [], inPlace, nodes: [], notes: [], flops: 0 };
}

export const repeat = (variable: string, count: number, body: readonly Command[]): Command => ({
  kind: "repeat",
  variable,
  count,
  body,
});

export const program = (name: string, buffers: readonly Buffer[], commands: readonly Command[]): Program => ({
  name,
  buffers,
  commands,
});

/** Numbers in [0, 1). */
export type Random = () => number;

/**
 * A forward pass over `depth` layers that keeps some activations, and a backward pass that reads them in reverse, with
 * parameters updated as soon as their gradient exists. Buffer ids begin at `firstId`.
 */
export function trainingStep(depth: number, random: Random, firstId = 0): Program {
  const buffers: Buffer[] = [];
  const make = (length: number, role: BufferRole = "temporary"): Buffer => {
    const made = buffer(firstId + buffers.length, length, role);
    buffers.push(made);
    return made;
  };
  const width = (): number => 4 * (1 + Math.floor(random() ** 2 * 4000));
  const commands: Command[] = [];
  const layers: { weight: Buffer; input: Buffer; sum: Buffer; output: Buffer; keepsSum: boolean }[] = [];
  let value = make(width(), "input");
  for (let layer = 0; layer < depth; layer++) {
    const size = random() < 0.5 ? value.length : width();
    const [weight, sum, output] = [
      make(16 * (1 + Math.floor(random() * 50)), "parameter"),
      make(size),
      make(size),
    ];
    commands.push(launch(`forward${layer}`, [sum], [value, weight]));
    commands.push(launch(`activate${layer}`, [output], [sum], [[0, 1]]));
    layers.push({ weight, input: value, sum, output, keepsSum: random() < 0.5 });
    value = output;
  }
  const loss = make(1, "output");
  let cotangent = make(value.length);
  commands.push(launch("loss", [loss, cotangent], [value], [[1, 2]]));
  for (const { weight, input, sum, output, keepsSum } of layers.toReversed()) {
    const [atSum, atWeight, atInput] = [make(sum.length), make(weight.length), make(input.length)];
    commands.push(
      launch(
        "derivative",
        [atSum],
        [cotangent, keepsSum ? sum : output],
        [
          [0, 1],
          [0, 2],
        ],
      ),
    );
    commands.push(launch("weight gradient", [atWeight], [atSum, input]));
    commands.push(launch("update", [weight], [weight, atWeight]));
    commands.push(launch("input gradient", [atInput], [atSum, weight]));
    cotangent = atInput;
  }
  return program(`step${firstId}`, buffers, commands);
}

/** Any program: launches over temporaries in random order, with nested repeats, carries and stacked outputs. */
export function randomProgram(random: Random, firstId = 0): Program {
  const buffers: Buffer[] = [];
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const make = (length: number, role: BufferRole = "temporary"): Buffer => {
    const made = buffer(firstId + buffers.length, length, role);
    buffers.push(made);
    return made;
  };
  const size = (): number => pick([1, 3, 16, 16, 64, 100, 1024, 1025, 2000]);
  let repeats = 0;

  const body = (visible: readonly Buffer[], launches: number, depth: number): [Command[], Buffer[]] => {
    const commands: Command[] = [];
    const known = [...visible];
    const made: Buffer[] = [];
    for (let i = 0; i < launches; i++) {
      if (depth < 2 && random() < 0.15) {
        const [variable, count] = [`v${repeats++}`, pick([1, 2, 5])];
        const carried = make(size());
        commands.push(launch("initialize", [carried], []));
        const [inner, local] = body([...known, carried], 1 + Math.floor(random() * 5), depth + 1);
        const stack = make(8 * count);
        inner.push(launch("stack", [slice(stack, variable, 8)], [pick([...local, carried])]));
        inner.push(launch("carry", [carried], [carried, ...local.slice(-1)]));
        commands.push(repeat(variable, count, inner));
        known.push(carried, stack);
        made.push(carried, stack);
      } else {
        const reads = [...new Set([pick(known), pick(known), known.at(-1)!])];
        const writes = [make(random() < 0.5 ? reads.at(-1)!.length : size())];
        if (random() < 0.2) writes.push(make(size()));
        const pairs = writes.flatMap((_, w) => reads.map((__, r) => [w, writes.length + r] as const));
        commands.push(launch(`k${buffers.length}`, writes, reads, random() < 0.7 ? pairs : []));
        known.push(...writes);
        made.push(...writes);
      }
    }
    return [commands, made];
  };

  const inputs = [make(size(), "input"), make(size(), "input"), make(size(), "parameter")];
  const [commands, made] = body(inputs, 3 + Math.floor(random() * 25), 0);
  const result = make(4, "output");
  commands.splice(
    pick([commands.length, commands.length]),
    0,
    launch("result", [result], [pick(made), pick(made)]),
  );
  return program(`program${firstId}`, buffers, commands);
}

export const randomSource: Arbitrary<Random> = infiniteStream(
  double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
).map((stream) => () => stream.next().value as number);
