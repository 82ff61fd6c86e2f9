/**
 * Which operation is wrong: each different application of an op in a model's forward graph becomes a model of its own, with its
 * operands as parameters and a random weighting of its results as the loss, and is checked like any other.
 */
import { compile } from "../compile.ts";
import { showType } from "../errors.ts";
import { isFloat, type FloatType } from "../scalar/types.ts";
import type { CallSite } from "../source.ts";
import { reachable } from "../graph/traverse.ts";
import { defineModel, resolveOptions, type Model } from "../model/define.ts";
import { traceModel } from "../model/trace-model.ts";
import { ops } from "../ops/registry.ts";
import type { Optimizer } from "../model/optimizer.ts";
import { objectivesOf } from "../entry/objectives.ts";
import { isA, parameter, project, type Graph, type Node, type Rules } from "../graph/graph.ts";
import { attributesOf } from "../print/graph-text.ts";
import { checkGradients, randomNumbers } from "./gradient-check.ts";
import { randomInputs } from "./random-inputs.ts";
import { drawing, type Sample } from "../graph/sampling.ts";

export interface SuspectOperation {
  /** With the name of the function, for `customGradient`. */
  readonly op: string;
  /** `f64[64, 10], i32[64] → f64[64]` */
  readonly types: string;
  /** The model line. */
  readonly place: string;
  /** The operands whose gradients are wrong; their names are positions, counted from 0. */
  readonly operands: readonly WrongOperand[];
}

export interface WrongOperand {
  readonly name: string;
  readonly worst: { readonly error: number } | undefined;
}

export interface Suspicion {
  readonly operations: readonly SuspectOperation[];
  /** Model lines of `stopGradient`: numeric gradients go through it, so the check fails there by design. */
  readonly stops: readonly string[];
}

/** What is found of an operation: wrong operands, and whether these operands lie outside of what it takes. */
export interface Judgement {
  readonly wrong: readonly WrongOperand[];
  readonly isOutside: boolean;
}

export interface SuspicionOptions {
  /** Values for the model's options. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly seed: number;
  /** Default: emitted gradients against numeric ones. */
  readonly judge?: (operation: Model, seed: number) => Promise<Judgement>;
  /** What it is traced with, and so what the operations are. Default: f64. */
  readonly float?: FloatType;
  /** Looks only at what a model's author can have made wrong himself. */
  readonly onlyCustom?: boolean;
}

export async function suspectOperations(
  model: Model,
  { options, seed, judge = judgeGradients, float = "f64", onlyCustom = false }: SuspicionOptions,
): Promise<Suspicion> {
  const { training, trained } = traceModel(model, resolveOptions(model, options), float);
  const losses = [...objectivesOf(trained).values()].map(({ loss }) => loss.node);
  const applications = new Map<string, Application>();
  const stops = new Set<string>();
  collect(training.graph, losses, (application) => {
    const { node, site, active } = application;
    if (node.op === ops.stopGradient) stops.add(site?.describe() ?? "");
    if (node.op.gradient === null || active.length === 0) return;
    if (onlyCustom && node.op !== ops.customGradient) return;
    const key = keyOf(application);
    if (!applications.has(key)) applications.set(key, application);
  });
  const operations: SuspectOperation[] = [];
  for (const { node, site, active } of applications.values()) {
    const operands = await judgeAnywhere(node, active, (operation) => judge(operation, seed));
    const results = node.outputs ?? [node.type];
    const name = isA(node, ops.customGradient) ? node.attributes.name : undefined;
    if (operands.length > 0)
      operations.push({
        op: name === undefined ? node.op.name : `${node.op.name} ${name}`,
        types: `${node.args.map(({ type }) => showType(type)).join(", ")} → ${results.map(showType).join(", ")}`,
        place: site?.describe() ?? "",
        operands,
      });
  }
  // A scan is wrong if an operation of its body is, and the operation says more.
  const simple = operations.filter(({ op }) => op !== "scan");
  return { operations: simple.length > 0 ? simple : operations, stops: [...stops] };
}

interface Application {
  readonly node: Node;
  readonly site: CallSite | undefined;
  /** Positions of the operands that a gradient flows to. */
  readonly active: readonly number[];
}

/** All applications that the roots need, those inside of scans included. */
function collect(
  graph: Graph,
  roots: readonly Node[],
  visit: (application: Application) => void,
  sources: readonly Node[] = graph.nodes.filter(({ op }) => op === parameter),
): void {
  const active = new Set(sources);
  for (const node of reachable(roots)) {
    if (node.args.length === 0) continue;
    const positions = [...node.args.keys()].filter(
      (k) => active.has(node.args[k]!) && isFloat(node.args[k]!.type.dtype),
    );
    if (positions.length > 0) active.add(node);
    if (node.op === project) continue;
    visit({ node, site: graph.site(node), active: positions });
    if (!isA(node, ops.scan)) continue;
    const { body } = node.attributes;
    const leaves = [...body.carries, ...body.slices, ...body.captured];
    collect(body.graph, [...body.nextCarries, ...body.stacked], visit, leaves);
  }
}

const hasBody = ({ op }: Node): boolean => op === ops.scan || op === ops.customGradient;

/** Two applications of an op to the same types with the same attributes behave alike. */
function keyOf({ node, active }: Application): string {
  const attributes = hasBody(node) ? `body of ${node.id}` : String(attributesOf(node));
  return `${node.op.name}(${node.args.map(({ type }) => showType(type)).join()}) ${attributes} ${active.join()}`;
}

type Range = readonly [low: number, high: number];

/** A scan may multiply its operands step by step. A custom function has no sample that would tell its domain. */
async function judgeAnywhere(
  node: Node,
  active: readonly number[],
  judge: (operation: Model) => Promise<Judgement>,
): Promise<readonly WrongOperand[]> {
  const { kind } = node.op.lower;
  const judgeIn = (range: Range): Promise<Judgement> => judge(operationModel(node, active, range));
  if (kind === "scan") return (await judgeIn([-0.1, 0.1])).wrong;
  const { wrong, isOutside } = await judgeIn([-2, 2]);
  return kind === "inline" && isOutside ? (await judgeIn([0.1, 2])).wrong : wrong;
}

/**
 * Operands are drawn from the ranges of the op's sample, or from `range`. Parameters and inputs are named by the positions of their
 * operands; the weights of an output are called `weights` and its position.
 */
const operationModel = (node: Node, active: readonly number[], range: Range): Model =>
  defineModel({
    name: "operation",
    build(builder) {
      const { trace } = builder;
      const { graph, rules } = trace;
      const sample = hasBody(node) ? undefined : node.op.sample(drawing(randomNumbers(0, 0)));
      const operands = node.args.map(({ type: { dtype, shape } }, k) => {
        if (!isFloat(dtype)) return builder.input(String(k), shape, dtype).node;
        const [low, high] = argumentOf(sample, k)?.range ?? range;
        const options = { trainable: active.includes(k) };
        const values = builder.parameter(String(k), shape, { kind: "uniform", low, high }, options).node;
        const { diagonal } = argumentOf(sample, k) ?? {};
        return diagonal === undefined ? values : addToDiagonal(rules, values, diagonal);
      });
      const result = graph.apply(node.op, operands, node.attributes);
      const terms = (node.outputs ?? [node.type]).flatMap(({ dtype, shape }, k) => {
        if (!isFloat(dtype)) return [];
        const weighted = rules.mul(graph.project(result, k), builder.input(`weights ${k}`, shape).node);
        return [rules.sum(weighted, [...shape.keys()])];
      });
      return { loss: trace.tensor(terms.reduce(rules.add)), optimizer: noOptimizer };
    },
  });

/** Emitted against numeric gradients. */
async function judgeGradients(operation: Model, seed: number): Promise<Judgement> {
  const compiled = await compile(operation, { float: "f64", lossOnly: true });
  const trainer = await compiled.createTrainer({ seed, onNaN: "ignore" });
  const inputs = randomInputs(compiled.trainer.objectives.get("loss")!.gradients, seed);
  const checks = checkGradients(compiled, trainer, "loss", inputs, { samples: 4, seed });
  return {
    wrong: checks.filter(({ ok }) => !ok),
    isOutside: checks.some(({ worst, direction }) =>
      [worst, direction].some((slope) => Number.isNaN(slope?.numeric)),
    ),
  };
}

const argumentOf = (sample: Sample | undefined, operand: number): Sample["args"][number] | undefined =>
  sample?.args[operand] ?? sample?.args.at(-1);

function addToDiagonal(rules: Rules, x: Node, value: number): Node {
  const { shape, dtype } = x.type;
  const [row, column] = [rules.iota(shape, shape.length - 2), rules.iota(shape, shape.length - 1)];
  return rules.add(x, rules.scale(rules.cast(rules.call("equal", row, column), dtype), value));
}

const noOptimizer: Optimizer = { name: "none", update: () => undefined };
