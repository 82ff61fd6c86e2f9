/** Buffers of a trainer, each with a number of its own. */
import type { DType } from "../scalar/types.ts";
import { sizeOf, type Shape } from "../graph/types.ts";
import type { Buffer, BufferRole } from "../program/program.ts";
import { nameOf, type Node } from "../graph/graph.ts";

/** Makes buffers; shared by all programs of a trainer, so that persistent ones are the same everywhere. */
export class Buffers {
  private readonly all: Buffer[] = [];
  private readonly persistent = new Map<string, Buffer>();

  make(name: string, type: DType, shape: Shape, role: BufferRole): Buffer {
    const buffer: Buffer = { id: this.all.length, name, type, shape, length: sizeOf(shape), role };
    this.all.push(buffer);
    return buffer;
  }

  /** The buffer of a parameter, a state or constant data: one per name. */
  ofLeaf(leaf: Node): Buffer {
    const role = leaf.op.name as "parameter" | "state" | "constant";
    const name = nameOf(leaf)!;
    const key = `${role} ${name}`;
    const known = this.persistent.get(key) ?? this.make(name, leaf.type.dtype, leaf.type.shape, role);
    this.persistent.set(key, known);
    return known;
  }

  get(id: number): Buffer {
    return this.all[id]!;
  }
}
