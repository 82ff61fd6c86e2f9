/**
 * A model layer by layer: output shape, activations and parameters of each, as networks are tabulated in textbooks.
 * Rows are inputs, parameters that the model declares by itself, then layers in the order of their calls.
 */
import type { CompiledTrainer } from "../program/compiled.ts";
import type { Node } from "../graph/graph.ts";
import { sizeOf, type Shape } from "../graph/types.ts";
import type { LayerNote, Trace } from "../model/trace.ts";
import { quoted } from "../text/names.ts";
import { grouped } from "../text/number.ts";

export interface Layer {
  /** `input`, `parameter`, or the function that was called: `conv2d`, `maxPool2d`, ... */
  readonly kind: string;
  /** What the names of its parameters begin with; pooling has none. */
  readonly name?: string;
  /** `vgg16.ts:47`; empty where it is not known. */
  readonly place: string;
  readonly shape: Shape;
  /** Elements of its output; of one step, inside of a scan. Parameters have none. */
  readonly activations: number;
  readonly isPerStep: boolean;
  /** Each parameter belongs to the first layer that uses it: layers that share it have none. */
  readonly parameters: readonly LayerParameter[];
}

export interface LayerParameter {
  readonly name: string;
  readonly shape: Shape;
  readonly size: number;
  /** Whether training changes it. */
  readonly isTrained: boolean;
}

/** All layers. Every parameter of the model is in exactly one of them. */
export function layersOf(
  trace: Trace,
  trainer: Pick<CompiledTrainer, "parameters">,
  trained: ReadonlySet<string>,
): Layer[] {
  const firstCalls = new Map<string, LayerNote>();
  for (const note of trace.layers)
    if (note.name !== undefined && !firstCalls.has(note.name)) firstCalls.set(note.name, note);
  const owned = new Map<LayerNote, LayerParameter[]>();
  const alone: Layer[] = [];
  for (const { buffer, declaration } of trainer.parameters) {
    const { name, shape, length: size } = buffer;
    const owner = ownerOf(name, firstCalls);
    const parameters = (owner && owned.get(owner)) ?? [];
    parameters.push({ name, shape, size, isTrained: trained.has(name) });
    if (owner !== undefined) owned.set(owner, parameters);
    else {
      const place = placeOf(trace, declaration.node);
      alone.push({ kind: "parameter", name, place, shape, activations: 0, isPerStep: false, parameters });
    }
  }
  const inputs = [...trace.inputs].map(([name, { node }]): Layer => {
    const size = sizeOf(node.type.shape);
    const what = { kind: "input", name, place: placeOf(trace, node), shape: node.type.shape };
    return { ...what, activations: size, isPerStep: false, parameters: [] };
  });
  const called = trace.layers.map((note): Layer => {
    const { kind, name, output, trace: own } = note;
    return {
      kind,
      ...(name !== undefined && { name }),
      place: placeOf(own, output),
      shape: output.type.shape,
      activations: sizeOf(output.type.shape),
      isPerStep: own !== trace,
      parameters: owned.get(note) ?? [],
    };
  });
  return [...inputs, ...alone, ...called];
}

const placeOf = ({ graph }: Trace, node: Node): string => graph.site(node)?.brief() ?? "";

/** The layer whose name is the longest beginning of the parameter's, up to a dot. */
function ownerOf(parameter: string, layers: ReadonlyMap<string, LayerNote>): LayerNote | undefined {
  for (let end = parameter.lastIndexOf("."); end > 0; end = parameter.lastIndexOf(".", end - 1)) {
    const owner = layers.get(parameter.slice(0, end));
    if (owner !== undefined) return owner;
  }
  return undefined;
}

/** More rows than these are folded where blocks of layers repeat. */
const mostRows = 32;

/** A table with a line for each layer; with `fold`, a long one shows the first of equal blocks only. */
export function layersText(layers: readonly Layer[], { fold = false } = {}): string {
  const rows: (readonly string[] | string)[] = [layerColumns];
  for (let at = 0; at < layers.length;) {
    const block = fold && layers.length > mostRows ? repeatedFrom(layers, at) : { length: 1, repeats: 1 };
    const end = at + block.length * block.repeats;
    rows.push(...layers.slice(at, at + block.length).map(layerRow));
    if (block.repeats > 1) rows.push(`  ${moreText(block, layers[end - 1]!)}`);
    at = end;
  }
  rows.push(layerTotals(layers));
  return aligned(rows);
}

/** The titles of what `layerRow` gives; the last two are of numbers. */
export const layerColumns: readonly string[] = ["layer", "", "line", "output", "activations", "parameters"];

export function layerTotals(layers: readonly Layer[]): string[] {
  const total = (count: (layer: Layer) => number): string =>
    grouped(layers.reduce((sum, layer) => sum + count(layer), 0));
  return ["total", "", "", "", total(({ activations }) => activations), total(parameterCount)];
}

export const parameterCount = ({ parameters }: Layer): number =>
  parameters.reduce((sum, { size }) => sum + size, 0);

export function layerRow({ kind, name, place, shape, activations, isPerStep, parameters }: Layer): string[] {
  return [
    name === undefined ? "" : shownName(name),
    kind,
    place,
    `[${shape.join(", ")}]${isPerStep ? " a step" : ""}`,
    activations === 0 ? "" : grouped(activations),
    parametersText(parameters),
  ];
}

/** Layers of a list are called `0`, `1`, ... */
export const shownName = (name: string): string => (/^[\w.-]+$/.test(name) ? name : quoted(name));

/** `1,728 + 64`, `1,728 + 64 frozen`, `1,728 frozen + 96` */
function parametersText(parameters: readonly LayerParameter[]): string {
  const isFrozen = parameters.length > 0 && parameters.every(({ isTrained }) => !isTrained);
  const sizes = parameters.map(
    ({ size, isTrained }) => `${grouped(size)}${isTrained || isFrozen ? "" : " frozen"}`,
  );
  return `${sizes.join(" + ")}${isFrozen ? " frozen" : ""}`;
}

interface Block {
  readonly length: number;
  readonly repeats: number;
}

function moreText({ length, repeats }: Block, { name, kind }: Layer): string {
  const what = length === 1 ? "like this" : `times these ${length}`;
  return `and ${repeats - 1} more ${what}, to ${name === undefined ? kind : shownName(name)}`;
}

/** Longer blocks are not looked for. */
const longestBlock = 32;

/** The block of layers at a position whose repetitions, but for the numbers in their names, take the most rows away. */
function repeatedFrom(layers: readonly Layer[], at: number): Block {
  const key = (index: number): string | undefined => {
    const layer = layers[index];
    return layer && layerRow({ ...layer, name: layer.name?.replaceAll(/\d+/g, "0") ?? "", place: "" }).join();
  };
  let best: Block = { length: 1, repeats: 1 };
  for (let length = 1; length <= longestBlock; length++) {
    let end = at + length;
    while (end < layers.length && key(end) === key(end - length)) end++;
    const repeats = Math.floor((end - at) / length);
    if ((repeats - 1) * length > (best.repeats - 1) * best.length) best = { length, repeats };
  }
  return best;
}

/** Columns as wide as they need to be, the last two numbers; lines that are no rows stand as they are. */
function aligned(rows: readonly (readonly string[] | string)[]): string {
  const cells = rows.filter((row): row is readonly string[] => typeof row !== "string");
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  const line = (row: readonly string[]): string =>
    row
      .map((text, column) =>
        column === row.length - 2 ? text.padStart(widths[column]!) : text.padEnd(widths[column]!),
      )
      .join("  ")
      .trimEnd();
  return `${rows.map((row) => (typeof row === "string" ? row : line(row))).join("\n")}\n`;
}
