/** The stages of the pipeline that can be looked at, in their order. */
export const stages = [
  ["layers", "the model layer by layer: output shapes, activations, parameters"],
  ["trace", "the forward graph, as the model was written"],
  ["differentiated", "the graph of the loss and its gradients, as they were derived"],
  ["gradients", "the same, simplified"],
  ["joint", "the whole graph of the program: forward, backward, update"],
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
