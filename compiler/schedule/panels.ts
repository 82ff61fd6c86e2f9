/**
 * Sums of products by workgroups: each computes a tile of the results, and its threads a block of the tile each. Of both factors, what the tile needs
 * next lies in memory of the workgroup, so that an element is loaded once for a whole row or column of the tile:
 *
 *     for i in 0..M parallel              for i.g, j.g group
 *       for j in 0..N parallel              for each thread: block = 0
 *         accumulator s = 0                 for k.g in 0..K/16
 *         for k in 0..K                       for each thread: rows = a[16·k.g …], columns = b[16·k.g …]
 *           s := s + a[i, k]·b[k, j]          barrier
 *         c[i, j] = f(s)                      for each thread: for k in 0..16: block += rows[k]·columns[k]
 *                                             barrier
 *                                           for each thread: c[i, j] = f(block)
 *
 * Rows and columns may be several loops each, as in convolutions, whose columns are places of an image; factors may be anything that is computed
 * from loads.
 */
import { addAffine, coefficientOf, scaleAffine, variableIndex, zero } from "../loops/affine.ts";
import { call, constant, guard, letValue, loop, store, variable, when } from "../loops/build.ts";
import { copyBody, definedNames, type FreshName } from "../loops/copy.ts";
import { around, perfectNest, tripCount } from "../loops/nest.ts";
import { exprVaries, varyingNames } from "../loops/vary.ts";
import { mapVariables, partsOf, statementsOf } from "../loops/visit.ts";
import type { Accumulator, Affine, Bound, Expr, For, Kernel, Let, LocalArray, Stmt } from "../loops/types.ts";

export interface PanelLimits {
  readonly largestWorkgroup: number; // threads
  readonly tile: number; // rows and columns of a tile, at most
  readonly block: number; // rows and columns of a thread's block, at most
  readonly panel: number; // terms in memory of the workgroup
  readonly longestPanel: number; // the same, where they are short loops as a whole
  readonly fewestResults: number; // of a tile
}

/** A sum of products: its loops by what depends on them. */
interface Product {
  readonly sum: Accumulator;
  readonly before: readonly Stmt[];
  readonly after: readonly Stmt[];
  readonly factors: readonly [Expr, Expr];
  readonly terms: readonly For[];
  readonly rows: readonly For[];
  readonly columns: readonly For[];
  /** Of neither, or of both factors. */
  readonly others: readonly For[];
}

/** A part of a loop: `width` iterations in a tile, of which `block` are one thread's; tiles are counted by `group`, if there are several. */
interface Part {
  readonly loop: For;
  readonly width: number;
  readonly group: string | undefined;
  readonly block: number;
}

interface Panels {
  readonly groups: readonly For[];
  readonly body: readonly Stmt[];
  readonly arrays: readonly LocalArray[];
}

/** `null` where `core`, in its nest of loops, is no sum of products, or has too few rows or columns. Barriers stand wherever one could be needed. */
export function inPanels(
  kernel: Kernel,
  nest: readonly For[],
  core: readonly Stmt[],
  limits: PanelLimits,
  fresh: FreshName,
): Panels | null {
  const product = productOf(nest, core);
  if (product === null) return null;
  const { sum, factors, terms, before, after } = product;
  const [rows, columns] = [product.rows, product.columns].map((loops) =>
    blocked(partsOfLoops(loops, limits.tile, fresh), limits.block),
  ) as [Part[], Part[]];
  const depth = partsOfLoops(terms, panelOf(terms, limits), fresh);
  const [height, width, deep] = [rows, columns, depth].map(sizeOf) as [number, number, number];
  const [tall, wide] = [rows, columns].map(blockOf) as [number, number];
  const threads = (height * width) / (tall * wide);
  if (height < 4 || width < 4 || height * width < limits.fewestResults || threads > limits.largestWorkgroup)
    return null;

  const { type } = sum;
  const first = kernel.buffers.length + (kernel.arrays?.length ?? 0);
  const [rowsAt, columnsAt, blockAt, lineAt] = [first, first + 1, first + 2, first + 3];
  const arrays: LocalArray[] = [
    { name: fresh("rows"), type, length: deep * height, space: "workgroup" },
    { name: fresh("columns"), type, length: deep * width, space: "workgroup" },
    { name: fresh("block"), type, length: tall * wide, space: "private" },
    { name: fresh("line"), type, length: wide, space: "private" },
  ];
  const load = (buffer: number, index: Affine): Expr => ({ kind: "load", type, buffer, index });

  /** Each thread loads some elements of a factor. */
  const fill = (array: number, factor: Expr, parts: readonly Part[]): Stmt => {
    // Neighbouring threads load what lies side by side.
    const isAlong = ({ loop: { variable: name } }: Part): boolean =>
      partsOf([letValue("", factor)], "load").some(({ index }) => Math.abs(coefficientOf(index, name)) === 1);
    const order = depth.some(isAlong) ? [...parts, ...depth] : [...depth, ...parts];
    const digits = new Map(order.map((part) => [part, fresh(part.loop.variable)] as const));
    const { loops, places, bounds } = shareOut(
      order.map((part) => [digits.get(part)!, part.width] as const),
      threads,
      fresh,
    );
    const digit = (part: Part): Affine => places.get(digits.get(part)!)!;
    const at = placed(order, digit);
    const value = guard(at.bounds, factor, constant(0, type));
    const [filled] = at.copy([store(array, linear([...depth, ...parts], digit), value)], "");
    return around(loops, bounds.length === 0 ? [filled!] : [when(bounds, [filled!])])[0]!;
  };

  /** The threads of the tile; `act` gets the place of the thread's first row and column. */
  const byBlocks = (act: (digit: (part: Part) => Affine) => readonly Stmt[]): Stmt => {
    const digits = new Map([...rows, ...columns].map((part) => [part, fresh(part.loop.variable)] as const));
    const loops = [...rows, ...columns].map((part) =>
      loop(digits.get(part)!, part.width / part.block, [], "thread"),
    );
    return around(
      loops,
      act((part) => variableIndex(digits.get(part)!)),
    )[0]!;
  };
  /** The rows, or columns, of a thread's block lie `width / block` apart. */
  const inBlock =
    (digit: (part: Part) => Affine, name: string) =>
    (part: Part): Affine =>
      part.block === 1 ? digit(part) : addAffine(digit(part), variableIndex(name, part.width / part.block));
  const blockPlace = (row: string, column: string): Affine =>
    addAffine(variableIndex(row, tall > 1 ? wide : 0), variableIndex(column, wide > 1 ? 1 : 0));

  const clear = byBlocks(() => {
    const k = fresh("k");
    return [loop(k, tall * wide, [store(blockAt, variableIndex(k), constant(0, type))])];
  });
  const multiply = byBlocks((digit) => {
    const [k, row, column, other, value] = [
      fresh("k"),
      fresh("row"),
      fresh("column"),
      fresh("column"),
      fresh("value"),
    ];
    const element = (array: number, parts: readonly Part[], name: string): Expr =>
      load(array, addAffine(variableIndex(k!, sizeOf(parts)), linear(parts, inBlock(digit, name))));
    return [
      loop(k!, deep, [
        loop(column!, wide, [store(lineAt, variableIndex(column!), element(columnsAt, columns, column!))]),
        loop(row!, tall, [
          letValue(value!, element(rowsAt, rows, row!)),
          loop(other!, wide, [
            store(
              blockAt,
              addAffine(variableIndex(row!, wide), variableIndex(other!)),
              call("mul", variable(value!, type), load(lineAt, variableIndex(other!))),
              true,
            ),
          ]),
        ]),
      ]),
    ];
  });
  const finish = byBlocks((digit) => {
    const [row, column] = [fresh("row"), fresh("column")];
    const at = placed([...rows, ...columns], (part) =>
      inBlock(digit, rows.includes(part) ? row : column)(part),
    );
    const total = load(blockAt, blockPlace(row, column));
    const started = sum.initial.kind === "constant" && sum.initial.value === 0;
    const body = at.copy(
      [...before, letValue(sum.name, started ? total : call("add", sum.initial, total)), ...after],
      "",
    );
    return [
      loop(row, tall, [loop(column, wide, at.bounds.length === 0 ? body : [when(at.substituted, body)])]),
    ];
  });
  const barrier: Stmt = { kind: "barrier" };
  const chunks = [
    ...terms.filter((each) => !depth.some((part) => part.loop === each)),
    ...depth.flatMap(({ loop: each, width: size, group }) =>
      group === undefined ? [] : [loop(group, Math.ceil(tripCount(each)! / size), [])],
    ),
  ];
  const groups = [
    ...product.others,
    ...[...product.rows, ...product.columns].filter(
      (each) => ![...rows, ...columns].some((part) => part.loop === each),
    ),
  ].map((each): For => ({ ...each, mode: "group" }));
  const tiles = [...rows, ...columns].flatMap(({ loop: each, width: size, group }) =>
    group === undefined ? [] : [loop(group, Math.ceil(tripCount(each)! / size), [], "group")],
  );
  return {
    groups: [...groups, ...tiles],
    arrays: [...(kernel.arrays ?? []), ...arrays],
    body: [
      clear,
      ...around(chunks, [
        fill(rowsAt, factors[0], rows),
        fill(columnsAt, factors[1], columns),
        barrier,
        multiply,
        barrier,
      ]),
      finish,
    ],
  };
}

const sizeOf = (parts: readonly Part[]): number => parts.reduce((product, { width }) => product * width, 1);
const blockOf = (parts: readonly Part[]): number => parts.reduce((product, { block }) => product * block, 1);

/** The position of a place in a tile, row-major. */
function linear(parts: readonly Part[], digit: (part: Part) => Affine): Affine {
  return parts.reduce((sum, part) => addAffine(scaleAffine(sum, part.width), digit(part)), zero);
}

/** What the loops of some parts are in a tile: how statements look there, and where they are beyond the end. */
function placed(parts: readonly Part[], digit: (part: Part) => Affine) {
  const places = new Map(
    parts.map((part) => {
      const { loop: each, width, group } = part;
      return [
        each.variable,
        addAffine(group === undefined ? zero : variableIndex(group, width), digit(part)),
      ] as const;
    }),
  );
  const bounds = parts.flatMap(({ loop: each, width }): Bound[] => {
    const trips = tripCount(each)!;
    return trips % width === 0 ? [] : [{ index: variableIndex(each.variable), low: 0, high: trips }];
  });
  const copy = (body: readonly Stmt[], suffix: string): Stmt[] => {
    let copied = copyBody(body, definedNames(body), suffix);
    for (const [name, place] of places) copied = copyBody(copied, new Set(), "", name, place);
    return copied;
  };
  return {
    copy,
    bounds,
    substituted: bounds.map((bound): Bound => ({
      ...bound,
      index: places.get(bound.index.terms[0]!.variable)!,
    })),
  };
}

/** As many iterations of inner loops as fit into a tile. */
function partsOfLoops(loops: readonly For[], most: number, fresh: FreshName): Part[] {
  const parts: Part[] = [];
  let left = most;
  for (const each of loops.toReversed()) {
    const trips = tripCount(each)!;
    if (left < 2 && parts.length > 0) break;
    if (trips <= left) parts.unshift({ loop: each, width: trips, group: undefined, block: 1 });
    else {
      const width = Math.ceil(trips / Math.ceil(trips / left));
      parts.unshift({ loop: each, width, group: fresh(each.variable), block: 1 });
    }
    left = trips <= left ? Math.floor(left / trips) : 1;
  }
  return parts;
}

/** The same parts, one of which has blocks; it grows to a multiple of them, beyond its end. */
function blocked(parts: readonly Part[], block: number): Part[] {
  const divisible = parts.find(({ width }) => width % block === 0 && width > block);
  const largest = parts.toSorted((a, b) => b.width - a.width)[0]!;
  const found = divisible ?? (largest.width > 2 * block ? largest : undefined);
  return parts.map((part) =>
    part === found ? { ...part, block, width: Math.ceil(part.width / block) * block } : part,
  );
}

/** Terms that a panel has at most: short inner loops lie in it as a whole. */
function panelOf(terms: readonly For[], { panel, longestPanel }: PanelLimits): number {
  let whole = 1;
  for (const each of terms.toReversed()) {
    const next = whole * tripCount(each)!;
    if (next > longestPanel) break;
    whole = next;
  }
  return Math.max(whole, panel);
}

/** Loops over digits, the last of which neighbouring threads differ in; other digits are loops of each thread. `bounds`: where a digit is within its width. */
function shareOut(
  digits: readonly (readonly [name: string, width: number])[],
  threads: number,
  fresh: FreshName,
) {
  const places = new Map<string, Affine>();
  const bounds: Bound[] = [];
  const [outer, inner]: [For[], For[]] = [[], []];
  let left = threads;
  for (const [name, width] of digits.toReversed()) {
    const serial = fresh(name);
    const trips = Math.ceil(width / Math.min(left, width));
    const own = Math.ceil(width / trips);
    const place = addAffine(variableIndex(name, own > 1 ? 1 : 0), variableIndex(serial, trips > 1 ? own : 0));
    places.set(name, place);
    if (own > 1) inner.unshift(loop(name, own, [], "thread"));
    if (trips > 1) outer.unshift(loop(serial, trips, []));
    if (own * trips > width) bounds.push({ index: place, low: 0, high: width });
    left = Math.floor(left / own);
  }
  const spread = inner.length > 0 ? inner : [loop(fresh("t"), 1, [], "thread")];
  return { loops: [...spread, ...outer], places, bounds };
}

/** A single sum of products in a nest of parallel loops, both factors of which are the same for many results. */
function productOf(nest: readonly For[], core: readonly Stmt[]): Product | null {
  const at = core.findIndex(({ kind }) => kind === "accumulator");
  const [sum, outer] = [core[at], core[at + 1]];
  if (sum?.kind !== "accumulator" || sum.type !== "f32" || outer?.kind !== "for" || outer.mode !== "serial")
    return null;
  const [before, after] = [core.slice(0, at), core.slice(at + 2)];
  if (
    before.some(({ kind }) => kind !== "let") ||
    statementsOf(after, "update").some(({ name }) => name === sum.name)
  )
    return null;
  const terms = perfectNest(outer, "serial");
  const inner = terms.at(-1)!.body;
  const last = inner.at(-1);
  const lets = inner.slice(0, -1);
  if (
    last?.kind !== "update" ||
    last.name !== sum.name ||
    !lets.every((each): each is Let => each.kind === "let")
  )
    return null;
  const [old, term] = last.value.kind === "call" && last.value.function === "add" ? last.value.args : [];
  if (old?.kind !== "variable" || old.name !== sum.name || term?.kind !== "call" || term.function !== "mul")
    return null;
  const values = new Map(lets.map((each) => [each.name, each.value]));
  const inline = (expression: Expr): Expr =>
    mapVariables(expression, (read) => {
      const value = values.get(read.name);
      return value === undefined ? read : inline(value);
    });
  const factors = term.args.map(inline) as [Expr, Expr];
  const body = factors.map((factor) => letValue("", factor));
  // Values from outside, and places that depend on data, are not there while a panel is loaded.
  if (partsOf(body, "variable").length > 0) return null;
  const loops = new Set([...nest, ...terms].map(({ variable: name }) => name));
  const isKnown = ({ terms: of }: Affine): boolean => of.every(({ variable: name }) => loops.has(name));
  const loads = partsOf(body, "load");
  if (!loads.every(({ index }) => isKnown(index)) || loads.length === 0) return null;
  if (![...nest, ...terms].every((each) => each.start === 0 && each.step === 1 && tripCount(each) !== null))
    return null;
  const dependsOn = (factor: Expr, { variable: name }: For): boolean =>
    exprVaries(factor, varyingNames([], name));
  const [left, right] = factors;
  const only = (one: Expr, other: Expr): For[] =>
    nest.filter((each) => dependsOn(one, each) && !dependsOn(other, each));
  const [rows, columns] = [only(left, right), only(right, left)];
  if (rows.length === 0 || columns.length === 0) return null;
  const others = nest.filter((each) => !rows.includes(each) && !columns.includes(each));
  // What lies side by side in memory are columns, which neighbouring threads store.
  const isStoredAlong = (each: For | undefined): boolean =>
    each !== undefined &&
    statementsOf(after, "store").some(({ index }) => coefficientOf(index, each.variable) === 1);
  return isStoredAlong(rows.at(-1)) && !isStoredAlong(columns.at(-1))
    ? { sum, before, after, terms, others, factors: [right, left], rows: columns, columns: rows }
    : { sum, before, after, terms, others, factors, rows, columns };
}
