/** What compiles, and is seldom meant: inputs that nothing reads, parameters and states that never change, losses that train nothing. */
import { isFloat } from "../scalar/types.ts";
import type { CallSite } from "../source.ts";
import { reachable } from "../graph/traverse.ts";
import { CompileError, type ErrorCode, type Warning } from "../errors.ts";
import type { Trace } from "../model/trace.ts";
import type { TracedModel } from "../model/trace-model.ts";
import { programsOf } from "../program/programs.ts";
import type { ModelEntryPoints } from "./entry-points.ts";
import { objectivesOf } from "./objectives.ts";
import { quoteNames } from "../../runtime/errors.ts";
import { project, type Node } from "../graph/graph.ts";

export function warningsOf(model: TracedModel, entries: ModelEntryPoints): Warning[] {
  return [...unreadInputs(model, entries), ...withoutGradient(model), ...constantStates(model)];
}

/** Throws the first of them. */
export function refuse([first]: readonly Warning[]): void {
  if (first !== undefined) throw new CompileError(first.code, first.message, first.location);
}

const warning = (code: ErrorCode, message: string, location: CallSite | undefined): Warning => ({
  code,
  message,
  location,
});

/** Declarations of both traces, each with the place of the first. */
function declared<Declaration extends { readonly node: Node }>(
  { training, evaluation }: TracedModel,
  list: (trace: Trace) => ReadonlyMap<string, Declaration>,
): [name: string, declaration: Declaration, location: CallSite | undefined][] {
  const all = new Map<string, [string, Declaration, CallSite | undefined]>();
  for (const trace of [training, evaluation])
    for (const [name, declaration] of list(trace))
      if (!all.has(name)) all.set(name, [name, declaration, trace.graph.site(declaration.node)]);
  return [...all.values()];
}

function unreadInputs(model: TracedModel, entries: ModelEntryPoints): Warning[] {
  const read = new Set(programsOf(entries).flatMap(({ limits }) => [...limits.keys()]));
  return declared(model, ({ inputs }) => inputs).flatMap(([name, , location]) =>
    read.has(name)
      ? []
      : warning(
          "TPL060",
          `nothing reads the input ${JSON.stringify(name)}: no loss, output, metric or state depends on its values`,
          location,
        ),
  );
}

/** Which parameters an objective trains is the model's choice; of those, each gets a gradient from one of them. */
function withoutGradient({ training, trained }: TracedModel): Warning[] {
  const { graph, parameters } = training;
  const found: Warning[] = [];
  const reached = new Set<string>();
  const missed = new Set<string>();
  for (const [objective, { loss, parameters: trains = () => true }] of objectivesOf(trained)) {
    const sources = differentiableSources(loss.node);
    const chosen = [...parameters].filter(([name, { trainable }]) => trainable && trains(name));
    const [hit, rest] = [true, false].map((isHit) =>
      chosen.filter(([, { node }]) => sources.has(node) === isHit).map(([name]) => name),
    ) as [string[], string[]];
    for (const name of hit) reached.add(name);
    if (hit.length > 0) for (const name of rest) missed.add(name);
    else
      found.push(
        warning(
          "TPL062",
          `the loss ${JSON.stringify(objective)} has no gradient by any parameter that it trains (${quoteNames(rest)}): nothing is learned from it`,
          graph.site(loss.node),
        ),
      );
  }
  for (const name of missed)
    if (!reached.has(name))
      found.push(
        warning(
          "TPL061",
          `the parameter ${JSON.stringify(name)} gets no gradient: no loss that trains it depends on it; if that is meant, name it in "frozen"`,
          graph.site(parameters.get(name)!.node),
        ),
      );
  return found;
}

/** The nodes that a cotangent of the loss can come to: those that it depends on through functions with a gradient. */
function differentiableSources(loss: Node): Set<Node> {
  const hasGradient = ({ op }: Node): boolean => op === project || op.gradient !== null;
  return new Set(
    reachable([loss], (node) =>
      hasGradient(node)
        ? node.args.filter(({ type, outputs }) => outputs !== undefined || isFloat(type.dtype))
        : [],
    ),
  );
}

function constantStates(model: TracedModel): Warning[] {
  const { updates } = model.training;
  return declared(model, ({ states }) => states).flatMap(([name, { node, buffer }, location]) =>
    !buffer || updates.has(node)
      ? []
      : warning(
          "TPL063",
          `the state ${JSON.stringify(name)} is never updated: it keeps its initial value; call update(), or make it a constant`,
          location,
        ),
  );
}
