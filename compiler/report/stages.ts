/** The stages of the pipeline that can be looked at, in their order. */
import type { Graph } from "@dagrejs/graphlib";
import type { Phase } from "../entry/entry-point.ts";

export const stages = [
  ["layers", "the model layer by layer: output shapes, activations, parameters"],
  ["trace", "the forward graph, as the model was written"],
  ["differentiated", "the graph of the loss and its gradients, as they were derived"],
  ["gradients", "the same, simplified"],
  ["joint", "the whole graph of the program: forward, backward, update"],
  ["prepared", "the same as its processor reads it: operands laid out for vector lanes"],
  ["kernels", "the graph of kernels: what was fused, and what goes from one to another"],
  ["loops", "the kernels as loops, before they are scheduled"],
  ["schedule", "the loops as they run: tiled, unrolled, reordered"],
  ["memory", "the memory plan: offsets, live ranges, the peak"],
  ["files", "the emitted trainer"],
] as const;

export type Stage = (typeof stages)[number][0];

/** A line for each, for people. */
export const stageList: string = stages
  .map(
    ([stage, meaning]) => `  ${stage.padEnd(Math.max(...stages.map(([{ length }]) => length)))}  ${meaning}`,
  )
  .join("\n");

export const isStage = (name: string): name is Stage => stages.some(([stage]) => stage === name);

/** A node of a stage that is drawn as a graph. */
export interface StageNode {
  readonly label: string;
  readonly phase?: Phase;
  /** What else is known, by name. */
  readonly [detail: string]: unknown;
}

export type StageGraph = Graph<
  { readonly name: string; readonly stage: Stage; readonly program: string },
  StageNode,
  { readonly label: string }
>;
