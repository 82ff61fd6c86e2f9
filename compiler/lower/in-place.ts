/** Which buffers of a kernel could be one: elements that meet only in one iteration, read before they are written. */
import { scalarTypes } from "../scalar/types.ts";
import { sameAffine } from "../loops/affine.ts";
import type { Affine, Kernel, Stmt } from "../loops/types.ts";
import { partsOf } from "../loops/visit.ts";

interface Access {
  readonly index: Affine;
  /** The statements that it stands among, and its position among them. */
  readonly block: readonly Stmt[];
  readonly position: number;
}

type Accesses = Map<number, Access[]>;

/** Loads and stores of a kernel, by buffer. */
function accessesOf(kernel: Kernel): { readonly loads: Accesses; readonly stores: Accesses } {
  const [loads, stores]: [Accesses, Accesses] = [new Map(), new Map()];
  const visit = (block: readonly Stmt[]): void => {
    for (const [position, statement] of block.entries()) {
      if (statement.kind === "for" || statement.kind === "if") {
        visit(statement.body);
        continue;
      }
      const note = (accesses: Accesses, { buffer, index }: { buffer: number; index: Affine }): void => {
        const known = accesses.get(buffer) ?? [];
        accesses.set(buffer, known);
        known.push({ index, block, position });
      };
      if (statement.kind === "store") note(stores, statement);
      for (const load of partsOf([statement], "load")) note(loads, load);
    }
  };
  visit(kernel.body);
  return { loads, stores };
}

/**
 * The only store to `written` and all loads of `read` are of the same element in the same iteration, and the loads come
 * first.
 */
function meetsElementwise(
  stores: readonly Access[] | undefined,
  loads: readonly Access[] | undefined,
): boolean {
  const [store, ...others] = stores ?? [];
  if (store === undefined || others.length > 0) return false;
  return (loads ?? []).every(
    (load) =>
      load.block === store.block && load.position <= store.position && sameAffine(load.index, store.index),
  );
}

/** A buffer that is read and written by a kernel is read only by the iteration that writes the same element. */
export function elementwiseUpdate(kernel: Kernel, buffer: number): boolean {
  const { loads, stores } = accessesOf(kernel);
  return meetsElementwise(stores.get(buffer), loads.get(buffer));
}

/** Pairs [written, read] of buffers that could be one: equal indices must be equal bytes. */
export function inPlacePairs(kernel: Kernel): [number, number][] {
  const { loads, stores } = accessesOf(kernel);
  const bytes = (buffer: number): number => scalarTypes[kernel.buffers[buffer]!.type].bytes;
  return [...stores].flatMap(([written, access]) =>
    [...loads]
      .filter(
        ([read, reads]) =>
          read !== written &&
          !stores.has(read) &&
          bytes(read) === bytes(written) &&
          meetsElementwise(access, reads),
      )
      .map(([read]): [number, number] => [written, read]),
  );
}
