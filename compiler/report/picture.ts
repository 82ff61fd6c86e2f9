/**
 * Where everything of a program's graph is drawn: kernels are blocks in layers from left to right, joined by the
 * values that go from one to another. Inside a block, what it reads stands at the left, what it stores at the
 * right, and between them its nodes in layers from top to bottom.
 */
import { producerOf, type Group } from "../fuse/group.ts";
import type { BufferRole } from "../program/program.ts";
import { nodesOf, operandText } from "../print/graph-text.ts";
import type { InspectedProgram } from "./inspection.ts";
import { layered, type Drawing, type Point } from "./layered.ts";
import { quoted } from "../text/names.ts";
import { counted } from "../text/number.ts";
import { groupsInOrder } from "../print/kernels-text.ts";
import { isLeaf, nameOf, type Node } from "../graph/graph.ts";
import { constantValue } from "../ops/numbers.ts";
import { showType } from "../errors.ts";

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DrawnNode extends Rectangle {
  readonly node: Node;
  readonly title: string;
  readonly type: string;
}

/**
 * What a block reads, and what it gives to a parameter, a state or the caller. Values of other blocks come in at the left
 * edge (`value`); parameters, states and inputs stand above the nodes that read them (`leaf`), results below.
 */
export interface Port extends Rectangle {
  readonly kind: "value" | "leaf" | "assign" | "return";
  readonly role: BufferRole | "value";
  readonly node: Node;
  readonly title: string;
  readonly type: string;
}

export interface Block extends Rectangle {
  readonly group: Group | undefined;
  readonly title: string;
  readonly nodes: readonly DrawnNode[];
  readonly ports: readonly Port[];
  /** Between ports and nodes, and nodes and nodes of this block. */
  readonly wires: readonly Wire[];
}

export interface Wire {
  /** From the bottom of one to the top of the other, or from the right to the left. */
  readonly isVertical: boolean;
  /** Curves from even to odd points, lines between. */
  readonly points: readonly Point[];
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly blocks: readonly Block[];
  /** Values that go from one block to another, and their points: lines from even to odd ones, curves between. */
  readonly routes: readonly Route[];
}

export interface Route {
  readonly node: Node;
  /** The block that reads it. */
  readonly block: number;
  /** One of many that would cover the picture: shown when its value or its reader is chosen. */
  readonly isHidden: boolean;
  readonly points: readonly Point[];
}

const [characterWidth, lineHeight, padding, titleHeight] = [6.7, 14, 12, 30] as const;
const shapeHeight = 2 * lineHeight + 6;
const longestTitle = 26;
/** Room for a name that can be read from afar. */
const leastHeight = 70;

export const shortened = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`;

/** Contents of a block before it has its place. */
interface Contents {
  readonly group: Group | undefined;
  readonly nodes: Node[];
  readonly reads: Map<Node, Node>;
  readonly results: Port[];
}

export function pictureOf(program: InspectedProgram, names: ReadonlyMap<Node, string>): Picture {
  const contents = contentsOf(program);
  const blockOf = new Map(contents.flatMap((content, k) => content.nodes.map((node) => [node, k] as const)));
  for (const [k, { nodes, reads }] of contents.entries())
    for (const node of nodes)
      for (const arg of node.args)
        if ((constantValue(arg) === undefined || blockOf.has(arg)) && blockOf.get(arg) !== k)
          reads.set(arg, arg);
  addResults(program, contents, blockOf);
  const drafts = contents.map((content) => draftOf(content, program, names));
  const crossing = crossingsOf(contents, blockOf);
  const drawing = layered(
    drafts.map(({ width, height }) => ({ width: height, height: width })),
    crossing.map(({ from, to }) => [from, to] as const),
    { between: 36, layers: 90 },
  );
  return assembled(drafts, crossing, drawing);
}

/** All but numbers, which are written where they are used; those that a kernel stores are shown. */
export const shownNodes = ({ prepared, fused }: InspectedProgram): Node[] =>
  nodesOf(prepared).filter((node) => constantValue(node) === undefined || fused.fusion.groupOf.has(node));

/** Which nodes each kernel computes; what is computed again wherever it is read is shown where it is read first. */
function contentsOf(program: InspectedProgram): Contents[] {
  const { fusion } = program.fused;
  const contents = groupsInOrder(program.launches).map((group): Contents => ({
    group,
    nodes: [],
    reads: new Map(),
    results: [],
  }));
  const place = new Map(contents.map(({ group }, k) => [group!, k]));
  const order = shownNodes(program).filter((node) => !isLeaf(node));
  const found = new Map<Node, number>();
  const claim = (node: Node, block: number): void => {
    found.set(node, Math.min(found.get(node) ?? Infinity, block));
  };
  let loose: number | undefined;
  for (const node of order.toReversed()) {
    const own = producerOf(fusion, node);
    if (own !== undefined) found.set(node, place.get(own)!);
    // A view that only leaves the program belongs to no kernel but the one that makes its argument, if there is one.
    if (!found.has(node)) {
      const holder = node.args.map((arg) => producerOf(fusion, arg)).find((group) => group !== undefined);
      loose ??=
        holder === undefined
          ? contents.push({ group: undefined, nodes: [], reads: new Map(), results: [] }) - 1
          : undefined;
      found.set(node, holder === undefined ? loose! : place.get(holder)!);
    }
    for (const arg of node.args)
      if (constantValue(arg) === undefined && !isLeaf(arg) && producerOf(fusion, arg) === undefined)
        claim(arg, found.get(node)!);
  }
  for (const node of order) contents[found.get(node)!]!.nodes.push(node);
  return contents;
}

function addResults({ prepared }: InspectedProgram, contents: readonly Contents[], blockOf: BlockOf): void {
  const add = (port: Port): void => {
    const block = blockOf.get(port.node);
    if (block !== undefined) contents[block]!.results.push(port);
  };
  for (const { leaf, value } of prepared.assignments)
    add(portOf("assign", leaf.op.name as BufferRole, value, `${nameOf(leaf)} :=`));
  for (const { name, node } of prepared.outputs) add(portOf("return", "output", node, `return ${name}`));
}

type BlockOf = ReadonlyMap<Node, number>;

interface Draft {
  readonly width: number;
  readonly height: number;
  readonly block: Block;
}

const widthOf = (...lines: readonly string[]): number =>
  Math.ceil(Math.max(...lines.map(({ length }) => length)) * characterWidth) + 18;

function portOf(kind: Port["kind"], role: Port["role"], node: Node, title: string): Port {
  const short = shortened(title, longestTitle);
  const type = showType(node.type);
  return {
    kind,
    role,
    node,
    title: short,
    type,
    x: 0,
    y: 0,
    width: widthOf(short, type),
    height: 2 * lineHeight + 6,
  };
}

const topOf = ({ x, y, width }: Rectangle): Point => ({ x: x + width / 2, y });
const bottomOf = ({ x, y, width, height }: Rectangle): Point => ({ x: x + width / 2, y: y + height });
const leftOf = ({ x, y, height }: Rectangle): Point => ({ x, y: y + height / 2 });
const rightOf = ({ x, y, width, height }: Rectangle): Point => ({ x: x + width, y: y + height / 2 });

/** A block at the origin. */
function draftOf(content: Contents, program: InspectedProgram, names: ReadonlyMap<Node, string>): Draft {
  const { group, nodes, results } = content;
  const reads = [...content.reads.keys()];
  const leaves = reads
    .filter(isLeaf)
    .map((node) => portOf("leaf", node.op.name as BufferRole, node, nameOf(node)!));
  const values = reads
    .filter((node) => !isLeaf(node))
    .map((node) => portOf("value", "value", node, node.op.name));
  const sizes = nodes.map((node): DrawnNode => {
    const title = titleOf(node, names);
    const type = showType(node.type);
    return { node, title, type, x: 0, y: 0, width: widthOf(title, type), height: shapeHeight };
  });

  const inside = [...leaves, ...sizes, ...results];
  const indexOf = new Map([...leaves, ...sizes].map(({ node }, k) => [node, k]));
  const edges = [
    ...nodes.flatMap((node) => [...new Set(node.args)].map((arg) => [arg, indexOf.get(node)!] as const)),
    ...results.map(({ node }, k) => [node, leaves.length + nodes.length + k] as const),
  ].flatMap(([from, to]) => (indexOf.has(from) ? [[indexOf.get(from)!, to] as const] : []));
  const body = layered(inside, edges, { between: 14, layers: 24 });

  const column = values.length === 0 ? 0 : Math.max(...values.map(({ width }) => width)) + 36;
  const columnHeight = values.length * (shapeHeight + 8) - 8;
  const inner = Math.max(body.height, columnHeight, leastHeight);
  const title = titleOfBlock(group, program);
  const needed = padding + column + body.width + padding;
  const width = Math.max(needed, title.length * 8 + 2 * padding);
  const [left, top] = [padding + column + (width - needed) / 2, titleHeight + padding];
  const lift = top + (inner - body.height) / 2;
  const placed = inside.map((shape, k) => ({
    ...shape,
    x: left + body.centres[k]!.x - shape.width / 2,
    y: lift + body.centres[k]!.y - shape.height / 2,
  }));
  const drawn = placed.slice(leaves.length, leaves.length + nodes.length) as DrawnNode[];
  const ports = [...placed.slice(0, leaves.length), ...placed.slice(leaves.length + nodes.length)] as Port[];
  const firstUse = new Map<Node, number>();
  for (const { node, y } of drawn)
    for (const arg of node.args) firstUse.set(arg, Math.min(y, firstUse.get(arg) ?? Infinity));
  const stacked = values
    .toSorted((a, b) => firstUse.get(a.node)! - firstUse.get(b.node)!)
    .map((port, k) => ({
      ...port,
      x: padding,
      y: top + (inner - columnHeight) / 2 + k * (shapeHeight + 8),
    }));
  const stackedOf = new Map(stacked.map((port) => [port.node, port]));
  const wires = [
    ...edges.map(([from, to], k): Wire => {
      const passed = (body.bends[k] ?? []).flatMap(({ x, top: high, bottom: low }) => [
        { x: left + x, y: lift + high },
        { x: left + x, y: lift + low },
      ]);
      return { isVertical: true, points: [bottomOf(placed[from]!), ...passed, topOf(placed[to]!)] };
    }),
    ...drawn.flatMap((to) =>
      [...new Set(to.node.args)].flatMap((arg): Wire[] => {
        const from = stackedOf.get(arg);
        return from === undefined ? [] : [{ isVertical: false, points: [rightOf(from), leftOf(to)] }];
      }),
    ),
  ];
  const height = titleHeight + inner + 2 * padding;
  return {
    width,
    height,
    block: { group, title, x: 0, y: 0, width, height, nodes: drawn, ports: [...stacked, ...ports], wires },
  };
}

/** The op with the numbers that it takes: `mul 0.9`. */
function titleOf(node: Node, names: ReadonlyMap<Node, string>): string {
  const numbers = node.args.filter((arg) => constantValue(arg) !== undefined);
  return shortened([node.op.name, ...numbers.map((arg) => operandText(arg, names))].join(" "), longestTitle);
}

function titleOfBlock(group: Group | undefined, { launches }: InspectedProgram): string {
  const positions = launches.flatMap((launch, k) =>
    group !== undefined && launch.group === group ? [k] : [],
  );
  const first = launches[positions[0] ?? -1];
  if (first === undefined) return "without a kernel";
  const range = positions.length > 1 ? `${positions[0]}–${positions.at(-1)}` : `${positions[0]}`;
  return first.repeat === undefined
    ? `${range} ${first.launch.kernel.name}`
    : `${range} scan, ${counted(first.repeat.count, "time")}`;
}

interface Crossing {
  readonly from: number;
  readonly to: number;
  readonly node: Node;
}

const crossingsOf = (contents: readonly Contents[], blockOf: BlockOf): Crossing[] =>
  contents.flatMap(({ reads }, to) =>
    [...reads.keys()].flatMap((node) => {
      const from = blockOf.get(node);
      return from === undefined ? [] : [{ from, to, node }];
    }),
  );

const moved = <Shape extends Rectangle>(shape: Shape, x: number, y: number): Shape => ({
  ...shape,
  x: Math.round(shape.x + x),
  y: Math.round(shape.y + y),
  width: Math.round(shape.width),
  height: Math.round(shape.height),
});

/** Blocks in their places: the drawing is from top to bottom, the picture from left to right. */
function assembled(drafts: readonly Draft[], crossing: readonly Crossing[], drawing: Drawing): Picture {
  const blocks = drafts.map(({ block, width, height }, k): Block => {
    const { x: across, y: along } = drawing.centres[k]!;
    const [x, y] = [along - width / 2, across - height / 2];
    const nodes = block.nodes.map((node) => moved(node, x, y));
    const ports = block.ports.map((port) => moved(port, x, y));
    const wires = block.wires.map(({ isVertical, points }) => ({
      isVertical,
      points: points.map((point) => ({ x: Math.round(point.x + x), y: Math.round(point.y + y) })),
    }));
    return { ...moved(block, x, y), nodes, ports, wires };
  });
  const startOf = new Map(blocks.flatMap(({ nodes }) => nodes.map((node) => [node.node, node] as const)));
  return {
    width: Math.ceil(drawing.height),
    height: Math.ceil(drawing.width),
    blocks,
    routes: crossing.map(({ from, to, node }, k) => {
      const start = startOf.get(node)!;
      const end = blocks[to]!.ports.find((port) => port.kind === "value" && port.node === node)!;
      const [startY, endY] = [start.y + start.height / 2, end.y + end.height / 2];
      const bends = drawing.bends[k];
      const points = [
        { x: start.x + start.width, y: startY },
        { x: drawing.bands[from]!.bottom, y: startY },
        ...(bends ?? []).flatMap(({ x: y, top, bottom }) => [
          { x: top, y },
          { x: bottom, y },
        ]),
        { x: drawing.bands[to]!.top, y: endY },
        { x: end.x, y: endY },
      ];
      return {
        node,
        block: to,
        isHidden: bends === undefined,
        points: points.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) })),
      };
    }),
  };
}

/** For the details of a node: `%3`, or the name of a leaf. */
export const referenceText = (node: Node, names: ReadonlyMap<Node, string>): string =>
  isLeaf(node) && constantValue(node) === undefined ? quoted(nameOf(node)!) : operandText(node, names);
