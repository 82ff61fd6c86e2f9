/**
 * Symbolic reverse-mode differentiation: extends a graph by the cotangents of `wrt`. Walks nodes from the
 * outputs back in reverse creation order, so every cotangent is complete before it is passed on.
 */
import { CompileError } from "../errors.ts";
import { isFloat } from "../scalar/types.ts";
import { isA, project, type Graph, type Node } from "../graph/graph.ts";
import { dependents, reachable } from "../graph/traverse.ts";
import { rulesOf } from "../ops/rules.ts";
import { latestScan } from "../ops/scan.ts";
import { simplifiedBody } from "../simplify/rebuild.ts";
import type { ScanAttributes } from "../ops/scan-body.ts";

/** Reads the cotangents that arrived at a node: one per output. */
type Cotangents = (Node | null)[];

/**
 * The cotangent of each node of `wrt`, given those of `outputs`; zeros where an output does not depend on it.
 */
export function differentiate(
  graph: Graph,
  outputs: readonly Node[],
  cotangents: readonly Node[],
  wrt: readonly Node[],
): Node[] {
  const rules = rulesOf(graph);
  const order = reachable(outputs);
  const active = dependents(order, wrt);
  const scans = scansOf(graph, order, active);
  const arrived = new Map<Node, Cotangents>();
  const send = (to: Node, index: number, cotangent: Node): void => {
    const { first: node, latest } = scans.get(to) ?? { first: to, latest: to };
    const slots = arrived.get(node) ?? Array.from({ length: latest.outputs?.length ?? 1 }, () => null);
    const before = slots[index] ?? null;
    slots[index] = before === null ? cotangent : rules.add(before, cotangent);
    arrived.set(node, slots);
  };
  for (const [k, output] of outputs.entries()) if (active.has(output)) send(output, 0, cotangents[k]!);
  for (let position = order.length - 1; position >= 0; position--) {
    const node = order[position]!;
    const slots = arrived.get(node);
    if (slots === undefined || node.args.length === 0) continue;
    const previousSite = graph.currentSite;
    graph.currentSite = graph.site(node);
    if (isA(node, project)) {
      send(node.args[0]!, node.attributes.index, slots[0]!);
    } else {
      const { gradient } = node.op;
      const wanted = node.args.map((arg) => active.has(arg) && isFloat(arg.type.dtype));
      if (gradient !== null && wanted.includes(true)) {
        const whole = scans.get(node)?.latest ?? node;
        const received = gradient({
          node: whole,
          args: node.args,
          output: whole,
          cotangent: slots[0] ?? rules.constant(0, node),
          cotangents: slots,
          wanted,
          rules,
          differentiate,
        });
        for (const [k, cotangent] of received.entries())
          if (cotangent !== null && wanted[k]!) send(node.args[k]!, 0, cotangent);
      }
    }
    graph.currentSite = previousSite;
  }
  return wrt.map((node) => arrived.get(node)?.[0] ?? rules.constant(0, node));
}

interface ScanVersions {
  readonly first: Node;
  readonly latest: Node;
}

/**
 * A scan and its extensions (`Graph.extensions`) are one loop, so their cotangents meet and go back in one loop, too: at the first
 * of them, which comes before all that reads any.
 */
function scansOf(
  graph: Graph,
  order: readonly Node[],
  active: ReadonlySet<Node>,
): ReadonlyMap<Node, ScanVersions> {
  const byLatest = new Map<Node, ScanVersions>();
  const versions = new Map<Node, ScanVersions>();
  for (const node of order) {
    if (node.outputs === undefined) continue;
    const latest = active.has(node) ? simplified(graph, latestScan(graph, node)) : graph.latest(node);
    const known = byLatest.get(latest) ?? { first: node, latest };
    byLatest.set(latest, known);
    versions.set(node, known);
  }
  return versions;
}

/** The scan, or an extension of it whose body is simplified. */
function simplified(graph: Graph, scan: Node<ScanAttributes>): Node {
  const { body } = scan.attributes;
  if (body.graph.isRewriting) return scan;
  const previousSite = graph.currentSite;
  graph.currentSite = graph.site(scan);
  const extension = graph.apply(scan.op, scan.args, { ...scan.attributes, body: simplifiedBody(body) });
  graph.currentSite = previousSite;
  graph.extensions.set(scan, extension);
  return extension;
}

/** The gradient of a scalar. */
export function gradientOf(graph: Graph, loss: Node, wrt: readonly Node[]): Node[] {
  if (loss.type.shape.length !== 0 || !isFloat(loss.type.dtype))
    throw new CompileError(
      "TPL020",
      `grad: only a floating-point scalar has a gradient, not ${loss.type.dtype}[${loss.type.shape.join(", ")}]; reduce it with sum() or mean()`,
    );
  return differentiate(graph, [loss], [graph.scalar(1, loss.type.dtype)], wrt);
}
