/**
 * Each stage of the pipeline as a compound graphlib graph, for DOT and JSON. Ids are made of numbers (`n3` a node,
 * `k2` a kernel, `l5` a launch, `b7` a buffer); names from models are only ever labels.
 */
import { Graph } from "@dagrejs/graphlib";
import type { Compiled } from "../compile.ts";
import { assertNever, showType } from "../errors.ts";
import { printKernel } from "../loops/print.ts";
import type { Kernel } from "../loops/types.ts";
import type { JointGraph } from "../entry/entry-point.ts";
import { producerOf } from "../fuse/group.ts";
import { applicationText, attributesOf, nodesOf, numbered, operandText } from "../print/graph-text.ts";
import type { InspectedLaunch, InspectedProgram } from "./inspection.ts";
import { addLayers } from "./layer-graph.ts";
import { quoted } from "../text/names.ts";
import { counted } from "../text/number.ts";
import { groupsInOrder } from "../print/kernels-text.ts";
import type { Stage, StageGraph } from "./stages.ts";
import type { EntryPoint } from "../graph/entry-point.ts";
import { nameOf, type Node } from "../graph/graph.ts";

export async function stageGraph(
  compiled: Compiled,
  program: InspectedProgram,
  gradients: InspectedProgram,
  stage: Stage,
): Promise<StageGraph> {
  const graph: StageGraph = new Graph({ directed: true, multigraph: true, compound: true });
  graph.setGraph({ name: compiled.trainer.name, stage, program: program.name });
  switch (stage) {
    case "layers":
      return addLayers(graph, compiled);
    case "trace":
      return addNodes(graph, program.traced);
    case "differentiated":
      return addNodes(graph, gradients.entry.derived);
    case "gradients":
      return addNodes(graph, gradients.entry);
    case "joint":
      return addNodes(graph, program.entry);
    case "prepared":
      return addNodes(graph, program.prepared);
    case "kernels":
      return addKernels(graph, program);
    case "loops":
      return addLaunches(graph, program, ({ unscheduled }) => unscheduled);
    case "schedule":
      return addLaunches(graph, program, ({ launch }) => launch.kernel);
    case "memory":
      return addMemory(graph, compiled, program);
    case "files":
      return addFiles(graph, await compiled.files());
    default:
      return assertNever(stage);
  }
}

type Entry = EntryPoint & Partial<Pick<JointGraph, "phaseOf">>;

/** A number that is stored, as an argument of a scan must be, has no number of its own among the nodes. */
const idOf = (node: Node, names: ReadonlyMap<Node, string>): string => {
  const number = names.get(node);
  return number === undefined ? `c${node.id}` : `n${number.slice(1)}`;
};

function addNode(graph: StageGraph, node: Node, names: ReadonlyMap<Node, string>, entry: Entry): void {
  const phase = entry.phaseOf?.(node);
  graph.setNode(idOf(node, names), {
    label: `${operandText(node, names)} ${applicationText(node, names)}\n${showType(node.type)}`,
    op: node.op.name,
    dtype: node.type.dtype,
    shape: node.type.shape,
    arguments: node.args.map((arg) => operandText(arg, names)),
    attributes: attributesOf(node),
    ...(phase !== undefined && { phase }),
  });
}

/** One edge per argument: `x · x` has two. */
function addArguments(graph: StageGraph, node: Node, names: ReadonlyMap<Node, string>): void {
  node.args.forEach((arg, position) => {
    if (names.has(arg))
      graph.setEdge(idOf(arg, names), idOf(node, names), { label: showType(arg.type) }, String(position));
  });
}

function addResults(
  graph: StageGraph,
  { outputs, assignments }: Entry,
  names: ReadonlyMap<Node, string>,
): void {
  const result = (id: string, label: string, value: Node): void => {
    graph.setNode(id, { label, value: operandText(value, names) });
    if (names.has(value)) graph.setEdge(idOf(value, names), id, { label: showType(value.type) }, id);
  };
  outputs.forEach(({ name, node }, k) => result(`r${k}`, `return ${quoted(name)}`, node));
  assignments.forEach(({ leaf, value }, k) => result(`a${k}`, `${quoted(nameOf(leaf)!)} :=`, value));
}

function addNodes(graph: StageGraph, entry: Entry): StageGraph {
  const names = numbered(nodesOf(entry));
  for (const node of names.keys()) addNode(graph, node, names, entry);
  for (const node of names.keys()) addArguments(graph, node, names);
  addResults(graph, entry, names);
  return graph;
}

/** Stored values in the clusters of their kernels, leaves outside; edges are what the kernels read. */
function addKernels(graph: StageGraph, program: InspectedProgram): StageGraph {
  const { entry, fusion } = program.fused;
  const names = numbered(nodesOf(entry));
  const id = (node: Node): string => idOf(node, names);
  for (const group of groupsInOrder(program.launches)) {
    const { launch } = program.launches.find((launched) => launched.group === group)!;
    graph.setNode(`k${group.id}`, {
      label: `k${group.id} ${launch.kernel.name}`,
      kernel: launch.kernel.name,
    });
    for (const stage of group.stages)
      for (const { node } of stage.members) {
        addNode(graph, node, names, entry);
        graph.setParent(id(node), `k${group.id}`);
      }
  }
  for (const group of fusion.groups) {
    const first = group.stages[0]!.members[0]!.node;
    for (const read of group.reads) {
      if (!graph.hasNode(id(read))) addNode(graph, read, names, entry);
      if (producerOf(fusion, read) !== group)
        graph.setEdge(id(read), id(first), { label: showType(read.type) }, `k${group.id}`);
    }
  }
  return graph;
}

/** Launches in order; an edge from the last launch that wrote a buffer to each that reads it. */
function addLaunches(
  graph: StageGraph,
  program: InspectedProgram,
  kernelOf: (launch: InspectedLaunch) => Kernel,
): StageGraph {
  const buffers = new Map(program.compiled.program.buffers.map((buffer) => [buffer.id, buffer]));
  const writer = new Map<number, number>();
  program.launches.forEach((inspected, position) => {
    const { launch, repeat } = inspected;
    const id = `l${position}`;
    const kernel = kernelOf(inspected);
    graph.setNode(id, {
      label: `launch ${position}\n${printKernel(kernel)}`,
      kernel: kernel.name,
      flops: launch.flops,
      extents: launch.extents,
    });
    for (let [child, around] = [id, repeat]; around !== undefined; around = around.parent) {
      const parent = `repeat${around.first}_${around.depth}`;
      graph.setNode(parent, { label: `repeat ${counted(around.count, "time")}` });
      graph.setParent(child, parent);
      child = parent;
    }
    launch.arguments.forEach(({ buffer }, k) => {
      const from = writer.get(buffer);
      const { name, type, shape } = buffers.get(buffer)!;
      if (launch.kernel.buffers[k]!.access !== "write" && from !== undefined)
        graph.setEdge(
          `l${from}`,
          id,
          { label: `${quoted(name)} ${showType({ dtype: type, shape })}` },
          `b${buffer}`,
        );
    });
    launch.arguments.forEach(({ buffer }, k) => {
      if (launch.kernel.buffers[k]!.access !== "read") writer.set(buffer, position);
    });
  });
  return graph;
}

/** Buffers and the launches that read and write them. */
function addMemory(graph: StageGraph, { trainer }: Compiled, program: InspectedProgram): StageGraph {
  const { offsets } = trainer.plan;
  for (const { id, name, type, shape, role } of program.compiled.program.buffers) {
    if (!offsets.has(id)) continue;
    const range = program.plan.ranges.get(id);
    const lives = range === undefined ? "persistent" : `launches ${range.first} to ${range.last}`;
    graph.setNode(`b${id}`, {
      label: `${role} ${quoted(name)}\n${showType({ dtype: type, shape })}\nat ${offsets.get(id)}, ${lives}`,
      role,
      offset: offsets.get(id),
      ...(range !== undefined && { first: range.first, last: range.last }),
    });
  }
  program.launches.forEach(({ launch }, position) => {
    const id = `l${position}`;
    graph.setNode(id, {
      label: `launch ${position}: ${launch.kernel.name}\n${counted(program.plan.live[position]!, "byte")} live`,
      live: program.plan.live[position],
    });
    launch.arguments.forEach(({ buffer }, k) => {
      const { access } = launch.kernel.buffers[k]!;
      if (access !== "write") graph.setEdge(`b${buffer}`, id, { label: "reads" }, String(k));
      if (access !== "read") graph.setEdge(id, `b${buffer}`, { label: "writes" }, String(k));
    });
  });
  return graph;
}

function addFiles(graph: StageGraph, files: ReadonlyMap<string, string | Uint8Array>): StageGraph {
  [...files].forEach(([name, content], k) => {
    const text = typeof content === "string" ? content : undefined;
    graph.setNode(`f${k}`, {
      label: `${name}\n${counted(content.length, text === undefined ? "byte" : "character")}`,
      file: name,
      ...(text !== undefined && { text }),
    });
  });
  return graph;
}
