/**
 * What the HTML page draws and shows, as plain JSON: positions are final, the page computes none. Places are x, y, width and height;
 * points are their coordinates, one after the other.
 */
import type { Compiled } from "../compile.ts";
import type { Kernel } from "../loops/types.ts";
import { kernelKey, printKernel } from "../loops/print.ts";
import type { Phase } from "../entry/entry-point.ts";
import { bytesOf } from "../memory/in-place.ts";
import { isPersistent } from "../program/program.ts";
import { attributesOf, bodyText, numbered, operandText } from "../print/graph-text.ts";
import { inspect, type InspectedProgram } from "./inspection.ts";
import { layerColumns, layerRow, layerTotals } from "../print/layers.ts";
import type { Point } from "./layered.ts";
import { bytesText, counted, countText, grouped } from "../text/number.ts";
import { pictureOf, referenceText, shownNodes, type Rectangle } from "./picture.ts";
import type { Node } from "../graph/graph.ts";
import { showType } from "../errors.ts";
import { scan } from "../ops/scan.ts";

const figure = (label: string, value: string, exact: string) => ({ label, value, exact });

export function pageData(compiled: Compiled) {
  const { target, trainer, report } = compiled;
  const programs = inspect(compiled);
  const kernelIndex = new Map<Kernel, number>(trainer.kernels.map((kernel, k) => [kernel, k]));
  const main = report.programs[0]!;
  const loops: string[] = [];
  const known = new Map<string, number>();
  const loopsOf = (kernel: Kernel): number => {
    const key = kernelKey(kernel);
    const position = known.get(key) ?? loops.push(printKernel(kernel)) - 1;
    known.set(key, position);
    return position;
  };
  return {
    name: trainer.name,
    figures: [
      figure(
        "parameters",
        countText(report.parameters),
        `${counted(report.parameters, "number")} in the parameters`,
      ),
      figure("FLOPs per step", countText(main.flops), counted(main.flops, "floating-point operation")),
      figure("kernels", grouped(report.kernels), `${counted(main.launches, "launch", "launches")} per step`),
      figure("graph nodes", grouped(main.nodes), `in the graph of ${main.name}`),
      figure(
        "arena",
        bytesText(report.arenaBytes),
        `${counted(report.arenaBytes, "byte")}, all that training needs`,
      ),
      figure(
        "arena / max live",
        report.arenaToLive.toFixed(3),
        "1 is perfect: the arena is what is in use at the fullest moment",
      ),
    ],
    /** Of the code of the kernels. */
    language: target.language,
    programs: programs.map((program) => pageProgram(compiled, program, kernelIndex, loopsOf)),
    kernels: trainer.kernels.map((kernel) => ({
      name: kernel.name,
      code: target.printKernel(kernel, trainer),
      scheduled: printKernel(kernel),
    })),
    /** Before scheduling; equal ones once. */
    loops,
    /** A table with titles; the last row is the sum. */
    layers: {
      titles: layerColumns,
      rows: [...report.layers.map(layerRow), layerTotals(report.layers)],
    },
  };
}

const pathOf = (points: readonly Point[]): number[] => points.flatMap(({ x, y }) => [x, y]);
const placeOf = ({ x, y, width, height }: Rectangle) => [x, y, width, height];

function pageProgram(
  { trainer, report }: Compiled,
  program: InspectedProgram,
  kernelIndex: ReadonlyMap<Kernel, number>,
  loopsOf: (kernel: Kernel) => number,
) {
  const { plan, compiled, launches } = program;
  const { prepared } = program.graphs;
  const order = shownNodes(program);
  const names = numbered(order);
  const picture = pictureOf(program, names);
  const drawn = new Map(
    picture.blocks.flatMap(({ nodes }, block) => nodes.map((node) => [node.node, { node, block }] as const)),
  );
  const blockOf = new Map(picture.blocks.map(({ group }, k) => [group, k]));
  const index = new Map<Node, number>(order.map((node, k) => [node, k]));
  const isTaken = new Set(plan.aliases.map(([, taken]) => taken));
  const takes = new Set(plan.aliases.map(([taker]) => taker));
  const buffers = compiled.program.buffers.filter(({ id }) => trainer.plan.offsets.has(id));
  const bufferIndex = new Map(buffers.map(({ id }, k) => [id, k]));
  const last = Math.max(launches.length - 1, 0);
  const { nodes } = report.programs.find(({ name }) => name === compiled.program.name)!;
  return {
    name: program.name,
    summary: `${counted(nodes, "node")}, ${counted(launches.length, "launch", "launches")}, peak ${bytesText(plan.maxLiveBytes)}`,
    width: picture.width,
    height: picture.height,
    nodes: order.map((node) => {
      const at = drawn.get(node);
      return {
        reference: operandText(node, names),
        op: node.op.name,
        title: at?.node.title ?? referenceText(node, names),
        type: showType(node.type),
        phase: prepared.phaseOf(node),
        block: at?.block ?? -1,
        // Leaves have no place: they are drawn as ports.
        ...(at !== undefined && { place: placeOf(at.node) }),
        attributes: attributesOf(node),
        site: prepared.graph.site(node)?.describe() ?? "",
        ...(node.op === scan && { body: bodyText(node, "  ").trim() }),
        arguments: node.args.map((arg) => ({ text: referenceText(arg, names), node: index.get(arg) ?? -1 })),
      };
    }),
    blocks: picture.blocks.map((block) => ({
      title: block.title,
      /** That of most of its nodes. */
      phase: commonest(block.nodes.map(({ node }) => prepared.phaseOf(node))),
      place: placeOf(block),
      launches: launches.flatMap(({ group }, k) => (group !== undefined && group === block.group ? [k] : [])),
      wires: block.wires.map(({ isVertical, points }) => ({ isVertical, points: pathOf(points) })),
      ports: block.ports.map((port) => ({
        role: port.role,
        node: index.get(port.node)!,
        title: port.title,
        type: port.type,
        place: placeOf(port),
      })),
    })),
    routes: picture.routes.map(({ node, block, isHidden, points }) => ({
      node: index.get(node)!,
      block,
      isHidden,
      points: pathOf(points),
    })),
    launches: launches.map(({ launch, unscheduled, repeat, group }, k) => ({
      kernel: kernelIndex.get(launch.kernel)!,
      /** Position in `loops` of the page. */
      loops: loopsOf(unscheduled),
      block: blockOf.get(group) ?? -1,
      flops: launch.flops,
      repeat: repeat?.count ?? 1,
      live: plan.live[k]!,
      arguments: launch.arguments.map(({ buffer }, position) => ({
        buffer: bufferIndex.get(buffer)!,
        access: launch.kernel.buffers[position]!.access,
      })),
      nodes: launch.nodes.map((node) => names.get(node) ?? node.op.name),
    })),
    memory: {
      arena: trainer.plan.arenaBytes,
      persistent: trainer.plan.persistentBytes,
      peakAt: plan.peakAt,
      peak: plan.maxLiveBytes,
      beforeReuse: plan.bytesBeforeReuse,
      buffers: buffers.map((buffer) => {
        const range = plan.ranges.get(buffer.id);
        return {
          name: buffer.name,
          role: buffer.role,
          type: showType({ dtype: buffer.type, shape: buffer.shape }),
          bytes: bytesOf(buffer),
          offset: trainer.plan.offsets.get(buffer.id)!,
          first: isPersistent(buffer) ? 0 : (range?.first ?? 0),
          last: isPersistent(buffer) ? last : (range?.last ?? last),
          /** Whether it takes over memory from another buffer, or another one from it, within that very launch. */
          takes: takes.has(buffer.id),
          leaves: isTaken.has(buffer.id),
        };
      }),
    },
  };
}

function commonest(phases: readonly Phase[]): Phase {
  const counts = new Map<Phase, number>();
  for (const phase of phases) counts.set(phase, (counts.get(phase) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? "forward";
}
