/** Traces a function of tensors, compiles it to loops and runs those in float64. */
import type { DType } from "../../compiler/scalar/types.ts";
import type { Shape } from "../../compiler/graph/types.ts";
import { isFloat } from "../../compiler/scalar/types.ts";
import type { View } from "../../compiler/loops/interpret.ts";
import { verifyKernel } from "../../compiler/loops/verify.ts";
import type { Command } from "../../compiler/program/program.ts";
import type { Tensor } from "../../compiler/model/trace.ts";
import { Trace } from "../../compiler/model/trace.ts";
import { assemble } from "../../compiler/lower/assemble.ts";
import { Buffers } from "../../compiler/lower/buffers.ts";
import { differentiate } from "../../compiler/autodiff/differentiate.ts";
import { rebuild } from "../../compiler/simplify/rebuild.ts";
import { runProgram } from "./run-program.ts";

export interface TensorData {
  readonly shape: Shape;
  readonly dtype?: DType;
  readonly data: readonly number[];
}

export type Arrays = Readonly<Record<string, TensorData>>;

export interface Run {
  readonly output: { readonly shape: Shape; readonly data: View };
  /** By name of the input or parameter. */
  readonly gradients: Readonly<Record<string, View>>;
  /** New values of states. */
  readonly updated: Readonly<Record<string, View>>;
}

export interface RunOptions {
  readonly training?: boolean;
  /** Values of parameters and states that `build` declares. */
  readonly persistent?: Readonly<Record<string, ArrayLike<number>>>;
  /** Of the output; without it no gradients are computed. */
  readonly cotangent?: ArrayLike<number> | undefined;
  /** Inputs and parameters to differentiate by; default: all floating-point inputs. */
  readonly wrt?: readonly string[];
}

export function runTraced(
  build: (inputs: Readonly<Record<string, Tensor>>) => Tensor,
  inputs: Arrays,
  options: RunOptions = {},
): Run {
  const { training = true, persistent = {}, cotangent } = options;
  const trace = new Trace({ training, float: "f64" });
  const tensors = Object.fromEntries(
    Object.entries(inputs).map(([name, { shape, dtype = "f32" }]) => [name, trace.input(name, shape, dtype)]),
  );
  const output = build(tensors);
  const wrt = options.wrt ?? Object.keys(inputs).filter((name) => isFloat(tensors[name]!.dtype));
  const leaves = wrt.map((name) => tensors[name]?.node ?? trace.parameters.get(name)!.node);
  const seed = trace.input("cotangent", output.shape, "f32");
  const node = trace.use(output);
  const gradients = cotangent === undefined ? [] : differentiate(trace.graph, [node], [seed.node], leaves);
  const updates = [...trace.updates];
  const { roots } = rebuild(trace.graph, [node, ...gradients, ...updates.flat()]);
  const pairs = updates.map((_, k) => roots.slice(1 + gradients.length + 2 * k));
  const program = assemble(
    {
      name: "test",
      outputs: [
        { name: "output", node: roots[0]! },
        ...gradients.map((_, k) => ({ name: `d ${wrt[k]}`, node: roots[1 + k]! })),
      ],
      assignments: pairs.map(([leaf, value]) => ({ leaf: leaf!, value: value! })),
    },
    new Buffers(),
    ({ op }) => op.name,
  );
  verifyCommands(program.commands);
  const constants = [...trace.constants].map(([name, { values }]): [string, ArrayLike<number>] => [
    name,
    values,
  ]);
  const given = Object.entries(inputs).map(([name, { data }]): [string, ArrayLike<number>] => [name, data]);
  const results = runProgram(program, {
    ...Object.fromEntries([...constants, ...given]),
    ...persistent,
    ...(cotangent && { cotangent }),
  });
  return {
    output: { shape: output.shape, data: results["output"]! },
    gradients: Object.fromEntries(gradients.map((_, k) => [wrt[k]!, results[`d ${wrt[k]}`]!])),
    updated: Object.fromEntries([...trace.states.keys()].map((name) => [name, results[name]!])),
  };
}

function verifyCommands(commands: readonly Command[]): void {
  for (const command of commands)
    if (command.kind === "repeat") verifyCommands(command.body);
    else verifyKernel(command.kernel);
}
