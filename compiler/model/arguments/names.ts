/** Which name a person meant who wrote another one: that of another framework, or a slip of the pen. */
import { dtypes, scalarTypes } from "../../scalar/types.ts";
import { showName } from "./show.ts";

/** Without case, underscores and dashes: `weight_decay` is `weightDecay`. */
const plain = (name: string): string => name.toLowerCase().replaceAll(/[_\-\s]/g, "");

/**
 * What is said here, and what other frameworks call it. Where one of their words stands in several rows, the first one is meant
 * whose name exists.
 */
const foreign: Readonly<Record<string, string>> = {
  maximum: "baselr maxlr",
  betas: "beta beta1 beta2",
  momentum: "beta",
  delta: "beta threshold",
  weightDecay: "decay l2 lambda wd",
  gamma: "decay decayrate",
  decay: "decay",
  learningRateDecay: "decayrate lrdecay",
  eps: "epsilon",
  rate: "l2 lambda",
  iterations: "nssteps",
  others: "baseoptimizer",
  minimum: "etamin minlr",
  initialDivisor: "divfactor",
  finalDivisor: "finaldivfactor",
  warmUp: "pctstart warmupsteps numwarmupsteps",
  steps:
    "decaysteps totalsteps maxiters numtrainingsteps tmax warmupsteps numwarmupsteps accumulationsteps batches",
  stepSize: "stepsize decaysteps",
  learningRate: "alpha baselr eta initiallearningrate initiallr lr rate stepsize maxlr",
  slope: "alpha",
  rho: "alpha",
  dropout: "rate p prob droprate attentiondropout",
  milestones: "boundaries",
  out: "channels filters outchannels outfeatures units",
  hidden: "units dimfeedforward intermediatesize hiddensize numhidden",
  kernel: "filtersize kernelsize poolsize window",
  padding: "pad pads",
  stride: "strides",
  dilation: "dilationrate",
  groups: "featuregroupcount numgroups depthmultiplier",
  bias: "usebias addbias",
  initial: "init initializer kernelinitializer weightinit embeddingsinitializer",
  initialBias: "biasinitializer",
  initialHidden: "h0 initialstate",
  initialCell: "c0",
  alpha: "loraalpha",
  rank: "r",
  share: "reuse shared tied",
  heads: "nhead numheads nheads numattentionheads",
  mask: "attnmask attentionmask keypaddingmask srcmask tgtmask",
  causal: "iscausal",
  layers: "numlayers",
  normFirst: "prenorm",
  base: "theta",
  axis: "dim",
  axes: "normalizedshape dim dims",
  keepDims: "keepdim",
  correction: "ddof unbiased",
  reduction: "reduce sizeaverage",
  labelSmoothing: "smoothing",
  quantile: "q tau",
  min: "lo minval",
  max: "hi maxval",
  low: "minval",
  high: "maxval",
  below: "maxval max high numclasses vocabulary",
  count: "inputdim numembeddings vocabsize numclasses vocabulary",
  reverse: "gobackwards reversed",
  descending: "largest",
  upper: "lower",
  transposed: "transpose",
  unitDiagonal: "unitriangular",
  trainable: "frozen requiresgrad",
  recompute: "remat checkpoint",
  epochs: "nepochs numepochs",
  inOrder: "shuffle",
  stopping: "earlystopping",
  metric: "monitor",
  better: "mode",
  float: "dtype",
  target: "backend device",
  mean: "average batchmean",
  ts: "typescript javascript js",
  wasm: "webassembly",
  ...Object.fromEntries(dtypes.map((type) => [type, scalarTypes[type].otherNames.join(" ")])),
};

/** What there is in place of options that do not exist here under any name, and what these are called elsewhere. */
const notOffered: ReadonlyMap<string, string> = new Map(
  (
    [
      ["apply it to the result, as in relu(linear(...))", "activation"],
      ["the batch is always the first axis", "batchfirst"],
      ["nothing is to be done in its place", "capturable foreach"],
      ["windows that do not fit are left out, as with floor; pad() the input first", "ceilmode"],
      ['losses of examples are weighted after reduction: "none"', "classweight posweight weight"],
      ["wrap the optimizer: clipByGlobalNorm(optimizer, maximum)", "clipnorm"],
      ["wrap the optimizer: clipByValue(optimizer, limit)", "clipvalue"],
      ["momentum is without it", "dampening"],
      ["channels come first: [batch, channels, ...spatial]", "dataformat"],
      [
        "sizes of the input follow from its shape",
        "dmodel embeddim inchannels infeatures inputshape inputsize numfeatures",
      ],
      ["weight and bias are always learned; bias: false leaves the bias out", "elementwiseaffine affine"],
      ["kernels are always fused", "fused"],
      [
        "losses of logits have names of their own, as binaryCrossEntropyWithLogits; crossEntropy takes logits",
        "fromlogits",
      ],
      ["tensors never change", "inplace"],
      ["minimize neg(loss)", "maximize"],
      ["multiply by a mask, or ignoreIndex in the loss", "paddingidx"],
      ["padding is with zeros; pad() the input first", "paddingmode"],
      ["dropout is between layers", "recurrentdropout"],
      ["argmax() over windows is not there", "returnindices"],
      ["the result has both: output of all steps, and hidden of the last", "returnsequences returnstate"],
      ["gradients are dense", "sparse"],
      ["running statistics are always kept", "trackrunningstats"],
    ] as const
  ).flatMap(([instead, names]) => names.split(" ").map((name) => [name, instead] as const)),
);

/** The name among `known` that is meant by `name`, if that can be told. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const given = plain(name);
  const same = known.find((candidate) => plain(candidate) === given);
  const meant =
    same ??
    Object.keys(foreign).find((own) => known.includes(own) && foreign[own]!.split(" ").includes(given));
  if (meant !== undefined) return meant;
  const within = known.filter(
    (candidate) => given.includes(plain(candidate)) || plain(candidate).includes(given),
  );
  const [part] = within.toSorted((a, b) => b.length - a.length);
  if (part !== undefined && Math.min(part.length, given.length) >= 3) return part;
  const [close] = known
    .map((candidate) => ({ candidate, slips: slipsBetween(given, plain(candidate)) }))
    .filter(({ candidate, slips }) => slips <= Math.max(1, Math.floor(candidate.length / 3)))
    .toSorted((a, b) => a.slips - b.slips);
  return close?.candidate;
}

/** `there is no option lr; did you mean learningRate?`; or, where it is of something in the options, `lora has no ranks; ...` */
export function unknownOption(name: string, known: readonly string[], of: string): string {
  const what = of === "options" ? `there is no option ${showName(name)}` : `${of} has no ${showName(name)}`;
  const given = plain(name);
  const meant = nearest(name, known);
  const instead = notOffered.get(given);
  if (instead !== undefined && (meant === undefined || plain(meant) !== given)) return `${what}: ${instead}`;
  if (meant !== undefined) return `${what}; did you mean ${meant}?`;
  return `${what}; there ${known.length === 0 ? "are none" : `is ${known.join(", ")}`}`;
}

/** How many letters are to be added, removed, replaced, or exchanged with their neighbour. Damerau, 1964. */
function slipsBetween(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 3 || a.length > 40) return Infinity;
  const rows = [Array.from({ length: b.length + 1 }, (_, k) => k)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let k = 1; k <= b.length; k++) {
      const replaced = rows[i - 1]![k - 1]! + (a[i - 1] === b[k - 1] ? 0 : 1);
      const isExchanged = i > 1 && k > 1 && a[i - 1] === b[k - 2] && a[i - 2] === b[k - 1];
      const exchanged = isExchanged ? rows[i - 2]![k - 2]! + 1 : Infinity;
      row.push(Math.min(replaced, exchanged, rows[i - 1]![k]! + 1, row[k - 1]! + 1));
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
