/**
 * Kernels of several sizes that differ in numbers alone become one: how often loops run, where in a buffer something lies, what the sum over a batch
 * is divided by. What differs is given at launch: as an extent, or as a scalar. Alone, a kernel keeps its numbers, which its engine may use.
 */
import { addAffine, coefficientOf, shiftAffine, variableIndex, zero } from "../loops/affine.ts";
import { constant, variable } from "../loops/build.ts";
import { definedNames } from "../loops/copy.ts";
import { sharedLoops } from "../loops/nest.ts";
import { kernelKey } from "../loops/print.ts";
import type { Affine, Expr, Extent, For, Kernel, KernelBuffer, Scalar, Stmt } from "../loops/types.ts";
import { mapBody, mapExpression, mapParts, rewriteBody, statementsOf } from "../loops/visit.ts";
import type { DType } from "../scalar/types.ts";

/** A kernel, and the sizes that launch it. */
export interface KernelOfSizes {
  readonly kernel: Kernel;
  readonly sizes: ReadonlySet<number>;
}

/** What a kernel becomes: that of several, and what its launches give besides. */
export interface SharedKernel {
  readonly kernel: Kernel;
  readonly extents: readonly number[];
  readonly scalars: readonly number[];
  /** Too short for threads, though the kernel has loops that they share. */
  readonly alone: boolean;
}

/** Kernels of different sizes that are one, each with those that need the fewest numbers. Those that stay as they are, are not in the result. */
export function shareBySize(kernels: readonly KernelOfSizes[]): Map<Kernel, SharedKernel> {
  const groups: Group[] = [];
  for (const { kernel: given, sizes } of kernels) {
    const kernel = fromZero(given);
    const key = keyOf(kernel);
    const [best] = groups
      .filter((group) => group.keys.has(key) && [...sizes].every((size) => !group.sizes.has(size)))
      .flatMap((group) => {
        const members = [...group.members, { given, kernel, missing: group.keys.get(key) }];
        const shared = unify(members);
        return shared === undefined ? [] : [{ group, members, shared }];
      })
      .toSorted((a, b) => numbersOf(a.shared) - numbersOf(b.shared));
    if (best === undefined)
      groups.push({
        keys: keysOf(kernel, key),
        members: [{ given, kernel, missing: undefined }],
        shared: [],
        sizes: new Set(sizes),
      });
    else {
      best.group.members = best.members;
      best.group.shared = best.shared;
      for (const size of sizes) best.group.sizes.add(size);
    }
  }
  return new Map(
    groups.flatMap(({ members, shared }) => shared.map((each, k) => [members[k]!.given, each] as const)),
  );
}

interface Member {
  readonly given: Kernel;
  /** The same, from which numbers are read. */
  readonly kernel: Kernel;
  /** Of the first member's loops, the one that this member has not, since it would run once. */
  readonly missing: For | undefined;
}

interface Group {
  /** Of kernels that fit, with the loop that they miss. */
  readonly keys: ReadonlyMap<string, For | undefined>;
  members: readonly Member[];
  shared: readonly SharedKernel[];
  readonly sizes: Set<number>;
}

const numbersOf = ([first]: readonly SharedKernel[]): number => first!.extents.length + first!.scalars.length;

/** Equal for kernels that differ in numbers alone. */
const keyOf = (kernel: Kernel): string => kernelKey(mapNumbers(kernel, withoutNumbers));

/** The keys of a kernel, and of what it would be if a loop ran once: schedules leave out such a loop. */
function keysOf(kernel: Kernel, key: string): Map<string, For | undefined> {
  const keys = new Map<string, For | undefined>();
  for (const loop of statementsOf(kernel.body, "for"))
    if (loop.mode !== "vector" && loop.step === 1 && typeof loop.end === "number" && loop.end > 1)
      keys.set(keyOf({ ...kernel, body: once(kernel.body, loop) }), loop);
  return keys.set(key, undefined);
}

function once(body: readonly Stmt[], loop: For): Stmt[] {
  const without = (inner: readonly Stmt[]): Stmt[] =>
    inner.flatMap((statement) => (statement === loop ? without(loop.body) : [mapBody(statement, without)]));
  const replace = (name: string) => (name === loop.variable ? zero : undefined);
  return rewriteBody(without(body), { rename: (name) => name, replace });
}

/** Loops start at 0: `for r in 192..200` becomes `for r in 0..8`, with `r + 192` in indices. */
function fromZero(kernel: Kernel): Kernel {
  const starts = new Map<string, Affine>();
  const visit = (body: readonly Stmt[]): Stmt[] =>
    body.map((statement) => {
      if (statement.kind === "if") return { ...statement, body: visit(statement.body) };
      if (statement.kind !== "for") return statement;
      const { variable: name, start, end } = statement;
      const inner = { ...statement, body: visit(statement.body) };
      if (start === 0 || typeof end !== "number") return inner;
      starts.set(name, { offset: start, terms: variableIndex(name).terms });
      return { ...inner, start: 0, end: end - start };
    });
  const body = visit(kernel.body);
  const replace = (name: string) => starts.get(name);
  return starts.size === 0
    ? kernel
    : { ...kernel, body: rewriteBody(body, { rename: (name) => name, replace }) };
}

/** What is done with the numbers of a kernel, in one order for all kernels that differ in numbers alone. */
interface Numbers {
  readonly loop: (loop: For) => For;
  readonly index: (index: Affine) => Affine;
  readonly constant: (expression: Constant) => Expr;
  /** A product or a quotient with a constant, on the right. */
  readonly scale: (expression: Scale) => Expr;
  readonly buffer: (buffer: KernelBuffer) => KernelBuffer;
}

type Constant = Expr & { readonly kind: "constant" };
type Scale = Expr & { readonly kind: "call"; readonly args: readonly [Expr, Constant] };

function isScale(expression: Expr): expression is Scale {
  if (expression.kind !== "call" || (expression.function !== "mul" && expression.function !== "div"))
    return false;
  return expression.args[1]?.kind === "constant" && expression.type !== "i32";
}

/** Bounds keep theirs: of these, more would follow. */
function mapNumbers(kernel: Kernel, numbers: Numbers): Kernel {
  const expression = (given: Expr): Expr => {
    if (given.kind === "constant") return given.type === "bool" ? given : numbers.constant(given);
    if (given.kind === "index" || given.kind === "load")
      return { ...given, index: numbers.index(given.index) };
    if (!isScale(given)) return mapParts(given, expression);
    const [left, right] = given.args;
    return numbers.scale({ ...given, args: [expression(left), right] });
  };
  const visit = (body: readonly Stmt[]): Stmt[] =>
    body.map((given): Stmt => {
      const statement = mapExpression(given, expression);
      if (statement.kind === "for") {
        const loop = statement.mode === "vector" ? statement : numbers.loop(statement);
        return { ...loop, body: visit(loop.body) };
      }
      if (statement.kind === "if") return { ...statement, body: visit(statement.body) };
      return statement.kind === "store" ? { ...statement, index: numbers.index(statement.index) } : statement;
    });
  const body = visit(kernel.body);
  return { ...kernel, buffers: kernel.buffers.map(numbers.buffer), body };
}

/** What kernels have in common that differ in numbers alone. */
const withoutNumbers: Numbers = {
  loop: (loop) => ({ ...withoutThreads(loop), end: typeof loop.end === "number" ? 0 : loop.end }),
  index: ({ terms }) => ({ offset: 0, terms }),
  constant: ({ type }) => constant(0, type),
  scale: (expression) => ({ ...expression, function: "div", args: [expression.args[0], zeroOf(expression)] }),
  buffer: (buffer) => ({ ...buffer, length: 0 }),
};

const zeroOf = ({ type }: Expr): Constant => ({ kind: "constant", type, value: 0 });

/** A number of a kernel, or what it is a number of. */
interface Part {
  readonly value: number;
  readonly loop?: For;
  readonly isQuotient?: boolean;
}

function partsOf(kernel: Kernel): Part[] {
  const parts: Part[] = [];
  const keep = <Given>(given: Given, part: Part): Given => {
    parts.push(part);
    return given;
  };
  mapNumbers(kernel, {
    loop: (loop) => keep(loop, { value: typeof loop.end === "number" ? loop.end : 0, loop }),
    index: (index) => keep(index, { value: index.offset }),
    constant: (expression) => keep(expression, { value: expression.value }),
    scale: (expression) =>
      keep(expression, { value: expression.args[1].value, isQuotient: expression.function === "div" }),
    buffer: (buffer) => keep(buffer, { value: buffer.length }),
  });
  return parts;
}

/** One number of each kernel. */
type Column = readonly number[];

const isSame = (column: Column): boolean => column.every((value) => Object.is(value, column[0]));

/** Whose inverse is as exact. */
function isPowerOfTwo(value: number): boolean {
  const exponent = Math.log2(Math.abs(value));
  return Number.isInteger(exponent) && Math.abs(exponent) < 100;
}

/** The numbers of each member, in the order of the first one's; nothing where another lacks more than its missing loop. */
function listsOf(members: readonly Member[]): Part[][] | undefined {
  const first = partsOf(members[0]!.kernel);
  const threads = sharedLoops(members[0]!.kernel.body);
  const lists = members.map(({ kernel, missing }) => {
    const parts = partsOf(kernel);
    if (missing === undefined) return parts;
    const position = first.findIndex(({ loop }) => loop === missing);
    const all: Part[] = [...parts.slice(0, position), { value: 1 }, ...parts.slice(position)];
    // The loop that runs once leaves nothing to threads: those that share other loops of this member would lose them.
    const isShared = sharedLoops(kernel.body).every((loop) => {
      const same = first[all.findIndex((part) => part.loop === loop)]?.loop;
      return same !== undefined && threads.includes(same);
    });
    return isShared ? all : [];
  });
  return lists.every(({ length }) => length === first.length) ? lists : undefined;
}

/** One kernel for all, whose numbers are equal or given at launch; nothing where there is none. */
function unify(members: readonly Member[]): SharedKernel[] | undefined {
  const lists = listsOf(members);
  const { kernel: first } = members[0]!;
  if (lists === undefined) return undefined;
  let position = 0;
  const next = (): Part[] => {
    const parts = lists.map((list) => list[position]!);
    position++;
    return parts;
  };
  const numbers = (): Column => next().map(({ value }) => value);
  const threads = members.map(({ kernel }) => new Set(sharedLoops(kernel.body)));
  const example = threads.findIndex((loops) => loops.size > 0);
  const given = new Given(first);
  let isPossible = true;

  const kernel = mapNumbers(first, {
    loop(loop) {
      const parts = next();
      const isShared = parts[example]?.loop !== undefined && threads[example]!.has(parts[example].loop);
      const end = given.end(
        parts.map(({ value }) => value),
        loop.end,
      );
      return { ...withoutThreads(loop), end, ...(isShared && { threads: true as const }) };
    },
    index: (index) => given.index(numbers(), index),
    constant: (expression) => given.scalar(numbers(), expression.type),
    scale(expression) {
      const parts = next();
      const isEqual = parts.every(({ isQuotient }) => isQuotient === parts[0]!.isQuotient);
      // A product with a power of two is the quotient by its inverse, to the bit.
      isPossible &&= isEqual || parts.every(({ isQuotient, value }) => isQuotient || isPowerOfTwo(value));
      const values = parts.map(({ isQuotient, value }) => (isEqual || isQuotient ? value : 1 / value));
      const [left, { type }] = expression.args;
      const name = isEqual ? expression.function : "div";
      return { ...expression, function: name, args: [left, given.scalar(values, type)] };
    },
    buffer: (buffer) => given.buffer(numbers(), buffer),
  });
  if (!isPossible) return undefined;
  const shared = given.kernel(kernel);
  return members.map((_, k) => ({
    kernel: shared,
    ...given.numbersOf(k),
    alone: example >= 0 && threads[k]!.size === 0,
  }));
}

/** What launches give. */
class Given {
  private readonly extents: { readonly name: string; readonly column: Column }[] = [];
  private readonly scalars: (Scalar & { readonly column: Column })[] = [];
  private readonly used: Set<string>;
  private readonly first: Kernel;

  constructor(first: Kernel) {
    this.first = first;
    this.used = new Set([...first.extents, ...definedNames(first.body)]);
  }

  /** The end of a loop. */
  end(column: Column, end: Extent): Extent {
    return isSame(column) ? end : this.extent(column);
  }

  /** An index with another offset for each kernel: what is so much more where an extent is one more. */
  index(offsets: Column, { offset, terms }: Affine): Affine {
    if (isSame(offsets)) return { offset, terms };
    return addAffine({ offset: 0, terms }, this.affine(offsets));
  }

  scalar(column: Column, type: DType): Expr {
    if (isSame(column)) return constant(column[0]!, type);
    const known = this.scalars.find(
      (scalar) =>
        scalar.type === type &&
        isSame(scalar.column.map((value, k) => value - column[k]!)) &&
        scalar.column[0] === column[0],
    );
    const scalar = known ?? { name: this.name("c"), type, column };
    if (known === undefined) this.scalars.push(scalar);
    return variable(scalar.name, type);
  }

  buffer(lengths: Column, buffer: KernelBuffer): KernelBuffer {
    const own = this.first.extents.map(() => (buffer.fixed ? 0 : buffer.length));
    if (own.length > 0)
      return { ...withoutFixed(buffer), length: buffer.fixed ? buffer.length : 0, growth: own };
    if (isSame(lengths)) return { ...buffer, growth: [] };
    const { offset, terms } = this.affine(lengths);
    const growth = this.extents.map(({ name }) => coefficientOf({ offset, terms }, name));
    return { ...buffer, length: offset, growth };
  }

  kernel(kernel: Kernel): Kernel {
    const extents = [...kernel.extents, ...this.extents.map(({ name }) => name)];
    const scalars = this.scalars.map(({ name, type }) => ({ name, type }));
    return { ...kernel, extents, ...(scalars.length > 0 && { scalars }) };
  }

  numbersOf = (member: number): Pick<SharedKernel, "extents" | "scalars"> => ({
    extents: this.extents.map(({ column }) => column[member]!),
    scalars: this.scalars.map(({ column }) => column[member]!),
  });

  /** Whole numbers, one for each kernel, as a multiple of an extent and a rest. */
  private affine(column: Column): Affine {
    for (const extent of this.extents) {
      const other = column.findIndex((_, k) => extent.column[k] !== extent.column[0]);
      const slope = (column[other]! - column[0]!) / (extent.column[other]! - extent.column[0]!);
      const rest = column[0]! - slope * extent.column[0]!;
      const fits = column.every((value, k) => value === slope * extent.column[k]! + rest);
      if (Number.isInteger(slope) && slope !== 0 && fits)
        return shiftAffine(variableIndex(extent.name, slope), rest);
    }
    return variableIndex(this.extent(column));
  }

  private extent(column: Column): string {
    const known = this.extents.find((extent) => extent.column.every((value, k) => value === column[k]));
    if (known !== undefined) return known.name;
    const name = this.name("n");
    this.extents.push({ name, column });
    return name;
  }

  private name(base: string): string {
    let name = base;
    for (let count = 2; this.used.has(name); count++) name = `${base}${count}`;
    this.used.add(name);
    return name;
  }
}

function withoutFixed(buffer: KernelBuffer): KernelBuffer {
  const { fixed: _, ...rest } = buffer;
  return rest;
}

function withoutThreads(loop: For): For {
  const { threads: _, ...rest } = loop;
  return rest;
}
