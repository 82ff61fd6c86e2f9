/**
 * Which operation has a wrong gradient: each different application of an op in a model's forward graph is compiled as a model of
 * its own, with its operands as parameters and a random weighting of its results as the loss, and checked like any other.
 */
import { compile } from "../compile.ts";
import type { CompiledProgram } from "../compiled.ts";
import { showShape } from "../errors.ts";
import { isFloat } from "../graph/dtype.ts";
import type { CallSite } from "../graph/source.ts";
import { reachable } from "../graph/traverse.ts";
import type { Node, TensorType } from "../graph/types.ts";
import { defineModel, resolveOptions, type Model } from "../model/define.ts";
import { traceModel } from "../model/trace-model.ts";
import type { Sample } from "../ops/record.ts";
import { opRecord } from "../ops/registry.ts";
import { bodyOf } from "../ops/scan.ts";
import type { Optimizer } from "../optim/optimizer.ts";
import { objectivesOf } from "../passes/entry-points.ts";
import type { Graph } from "../graph/graph.ts";
import { checkGradients, randomNumbers, type Inputs, type ParameterCheck } from "./gradient-check.ts";

export interface SuspectOperation {
  readonly op: string;
  /** `f64[64, 10], i32[64] → f64[64]` */
  readonly types: string;
  /** The model line. */
  readonly place: string;
  /** The operand whose gradient is wrong, counted from 0. */
  readonly operand: number;
  readonly check: ParameterCheck;
}

export interface Suspicion {
  readonly operations: readonly SuspectOperation[];
  /** Model lines of `stopGradient`: numeric gradients go through it, so the check fails there by design. */
  readonly stops: readonly string[];
}

export async function suspectOperations(
  model: Model,
  options: Readonly<Record<string, unknown>>,
  seed: number,
): Promise<Suspicion> {
  const { training, trained } = traceModel(model, resolveOptions(model, options), "f64");
  const losses = [...objectivesOf(trained).values()].map(({ loss }) => loss.node);
  const applications = new Map<string, Application>();
  const stops = new Set<string>();
  collect(training.graph, losses, (application) => {
    const { node, site } = application;
    if (node.op === "stopGradient") stops.add(site?.describe() ?? "");
    const key = keyOf(node);
    if (!applications.has(key)) applications.set(key, application);
  });
  const operations: SuspectOperation[] = [];
  for (const { node, site } of applications.values()) {
    if (opRecord(node.op).gradient === null || !node.args.some(({ type }) => isFloat(type.dtype))) continue;
    for (const check of await checkApplication(node, seed))
      if (!check.ok)
        operations.push({
          op: node.op,
          types: `${node.args.map(({ type }) => showType(type)).join(", ")} → ${(node.outputs ?? [node.type]).map(showType).join(", ")}`,
          place: site?.describe() ?? "",
          operand: Number(check.name),
          check,
        });
  }
  return { operations, stops: [...stops] };
}

interface Application {
  readonly node: Node;
  readonly site: CallSite | undefined;
}

const showType = ({ dtype, shape }: TensorType): string => `${dtype}${showShape(shape)}`;

/** All applications that the roots need, those inside of scans included. */
function collect(graph: Graph, roots: readonly Node[], visit: (application: Application) => void): void {
  for (const node of reachable(roots)) {
    if (node.args.length === 0 || node.op === "project") continue;
    visit({ node, site: graph.site(node) });
    if (node.op !== "scan") continue;
    const body = bodyOf(node);
    collect(body.graph, [...body.nextCarries, ...body.stacked], visit);
  }
}

/** Two applications of an op to the same types with the same attributes behave alike. */
function keyOf(node: Node): string {
  const attributes = node.op === "scan" ? `scan ${node.id}` : JSON.stringify(node.attributes);
  return `${node.op}(${node.args.map(({ type }) => showType(type)).join()}) ${attributes}`;
}

/** Names of parameters and inputs are positions of operands, and `weights` and a position for those of outputs. */
async function checkApplication(node: Node, seed: number): Promise<ParameterCheck[]> {
  const sample = opRecord(node.op).samples[0];
  const model = defineModel({
    name: "operation",
    build(builder) {
      const { trace } = builder;
      const { graph, rules } = trace;
      const operands = node.args.map(({ type: { dtype, shape } }, k) => {
        const [low, high] = rangeOf(sample, k);
        return isFloat(dtype)
          ? builder.parameter(String(k), shape, { kind: "uniform", low, high }).node
          : builder.input(String(k), shape, dtype).node;
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
  const compiled = await compile(model, { float: "f64" });
  const trainer = await compiled.createTrainer({ seed });
  const inputs = randomInputs(compiled.trainer.objectives.get("loss")!.gradients, seed);
  return checkGradients(compiled, trainer, "loss", inputs, { samples: 20, seed });
}

const rangeOf = (sample: Sample | undefined, operand: number): readonly [number, number] =>
  (sample?.args[operand] ?? sample?.args.at(-1))?.range ?? [-2, 2];

const noOptimizer: Optimizer = { name: "none", update: () => undefined };

/** Values for a program's inputs: numbers from -1 to 1, integers within their limits. */
export function randomInputs({ inputs }: CompiledProgram, seed: number): Inputs {
  return Object.fromEntries(
    inputs.map(({ buffer, below }, stream) => {
      const random = randomNumbers(seed, 0x10000 + stream);
      const { type, length } = buffer;
      return [
        buffer.name,
        isFloat(type)
          ? Float64Array.from({ length }, () => 2 * random() - 1)
          : Int32Array.from({ length }, () => Math.floor(random() * (below ?? 2))),
      ];
    }),
  );
}
