/** Which name a person meant who wrote another one: that of another framework, or a slip of the pen. */
import { dtypes, scalarTypes } from "../../scalar/types.ts";
import { showName } from "./show.ts";

/** Without case, underscores and dashes: `weight_decay` is `weightDecay`. */
const plain = (name: string): string => name.toLowerCase().replaceAll(/[_\-\s]/g, "");

/** What other frameworks say, and what is said here; the first one that exists is meant. */
const foreign: Readonly<Record<string, readonly string[]>> = {
  alpha: ["learningRate", "slope", "rho"],
  baselr: ["learningRate", "maximum"],
  eta: ["learningRate"],
  initiallearningrate: ["learningRate"],
  initiallr: ["learningRate"],
  lr: ["learningRate"],
  rate: ["learningRate", "dropout"],
  stepsize: ["stepSize", "learningRate"],
  beta: ["betas", "momentum", "delta"],
  beta1: ["betas"],
  beta2: ["betas"],
  decay: ["weightDecay", "gamma", "decay"],
  decayrate: ["gamma", "learningRateDecay"],
  epsilon: ["eps"],
  l2: ["weightDecay", "rate"],
  lambda: ["weightDecay", "rate"],
  lrdecay: ["learningRateDecay"],
  wd: ["weightDecay"],
  nssteps: ["iterations"],
  baseoptimizer: ["others"],
  etamin: ["minimum"],
  minlr: ["minimum"],
  divfactor: ["initialDivisor"],
  finaldivfactor: ["finalDivisor"],
  maxlr: ["maximum", "learningRate"],
  pctstart: ["warmUp"],
  decaysteps: ["steps", "stepSize"],
  totalsteps: ["steps"],
  maxiters: ["steps"],
  numtrainingsteps: ["steps"],
  tmax: ["steps"],
  warmupsteps: ["warmUp", "steps"],
  numwarmupsteps: ["warmUp", "steps"],
  accumulationsteps: ["steps"],
  boundaries: ["milestones"],
  channels: ["out"],
  filters: ["out"],
  outchannels: ["out"],
  outfeatures: ["out"],
  units: ["out", "hidden"],
  filtersize: ["kernel"],
  kernelsize: ["kernel"],
  poolsize: ["kernel"],
  window: ["kernel"],
  pad: ["padding"],
  pads: ["padding"],
  strides: ["stride"],
  dilationrate: ["dilation"],
  featuregroupcount: ["groups"],
  numgroups: ["groups"],
  depthmultiplier: ["groups"],
  usebias: ["bias"],
  addbias: ["bias"],
  init: ["initial"],
  initializer: ["initial"],
  kernelinitializer: ["initial"],
  weightinit: ["initial"],
  embeddingsinitializer: ["initial"],
  biasinitializer: ["initialBias"],
  h0: ["initialHidden"],
  c0: ["initialCell"],
  initialstate: ["initialHidden"],
  loraalpha: ["alpha"],
  r: ["rank"],
  reuse: ["share"],
  shared: ["share"],
  tied: ["share"],
  nhead: ["heads"],
  numheads: ["heads"],
  nheads: ["heads"],
  numattentionheads: ["heads"],
  attnmask: ["mask"],
  attentionmask: ["mask"],
  keypaddingmask: ["mask"],
  srcmask: ["mask"],
  tgtmask: ["mask"],
  iscausal: ["causal"],
  dimfeedforward: ["hidden"],
  intermediatesize: ["hidden"],
  hiddensize: ["hidden"],
  numhidden: ["hidden"],
  numlayers: ["layers"],
  prenorm: ["normFirst"],
  p: ["dropout"],
  prob: ["dropout"],
  droprate: ["dropout"],
  attentiondropout: ["dropout"],
  theta: ["base"],
  inputdim: ["count"],
  numembeddings: ["count"],
  vocabsize: ["count"],
  normalizedshape: ["axes"],
  dim: ["axis", "axes"],
  dims: ["axes"],
  keepdim: ["keepDims"],
  ddof: ["correction"],
  unbiased: ["correction"],
  reduce: ["reduction"],
  sizeaverage: ["reduction"],
  smoothing: ["labelSmoothing"],
  threshold: ["delta"],
  q: ["quantile"],
  tau: ["quantile"],
  lo: ["min"],
  hi: ["max"],
  minval: ["min", "low"],
  maxval: ["max", "high", "below"],
  gobackwards: ["reverse"],
  reversed: ["reverse"],
  largest: ["descending"],
  lower: ["upper"],
  transpose: ["transposed"],
  unitriangular: ["unitDiagonal"],
  max: ["below"],
  high: ["below"],
  numclasses: ["below", "count"],
  vocabulary: ["below", "count"],
  frozen: ["trainable"],
  requiresgrad: ["trainable"],
  remat: ["recompute"],
  checkpoint: ["recompute"],
  batches: ["steps"],
  nepochs: ["epochs"],
  numepochs: ["epochs"],
  shuffle: ["inOrder"],
  earlystopping: ["stopping"],
  monitor: ["metric"],
  mode: ["better"],
  dtype: ["float"],
  backend: ["target"],
  device: ["target"],
  ...Object.fromEntries(dtypes.flatMap((type) => scalarTypes[type].otherNames.map((name) => [name, [type]]))),
  average: ["mean"],
  batchmean: ["mean"],
  typescript: ["ts"],
  javascript: ["ts"],
  js: ["ts"],
  webassembly: ["wasm"],
};

/** What does not exist here under any name, and what there is in its place. */
const notOffered: Readonly<Record<string, string>> = {
  activation: "apply it to the result, as in relu(linear(...))",
  batchfirst: "the batch is always the first axis",
  capturable: "nothing is to be done in its place",
  ceilmode: "windows that do not fit are left out, as with floor; pad() the input first",
  classweight: 'losses of examples are weighted after reduction: "none"',
  clipnorm: "wrap the optimizer: clipByGlobalNorm(optimizer, maximum)",
  clipvalue: "wrap the optimizer: clipByValue(optimizer, limit)",
  dampening: "momentum is without it",
  dataformat: "channels come first: [batch, channels, ...spatial]",
  dmodel: "sizes of the input follow from its shape",
  embeddim: "sizes of the input follow from its shape",
  elementwiseaffine: "weight and bias are always learned; bias: false leaves the bias out",
  affine: "weight and bias are always learned; bias: false leaves the bias out",
  foreach: "nothing is to be done in its place",
  fused: "kernels are always fused",
  fromlogits:
    "losses of logits have names of their own, as binaryCrossEntropyWithLogits; crossEntropy takes logits",
  inchannels: "sizes of the input follow from its shape",
  infeatures: "sizes of the input follow from its shape",
  inplace: "tensors never change",
  inputshape: "sizes of the input follow from its shape",
  inputsize: "sizes of the input follow from its shape",
  maximize: "minimize neg(loss)",
  numfeatures: "sizes of the input follow from its shape",
  paddingidx: "multiply by a mask, or ignoreIndex in the loss",
  paddingmode: "padding is with zeros; pad() the input first",
  posweight: 'losses of examples are weighted after reduction: "none"',
  recurrentdropout: "dropout is between layers",
  returnindices: "argmax() over windows is not there",
  returnsequences: "the result has both: output of all steps, and hidden of the last",
  returnstate: "the result has both: output of all steps, and hidden of the last",
  sparse: "gradients are dense",
  trackrunningstats: "running statistics are always kept",
  weight: 'losses of examples are weighted after reduction: "none"',
};

/** The name among `known` that is meant by `name`, if that can be told. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const given = plain(name);
  const same = known.find((candidate) => plain(candidate) === given);
  const meant =
    same ?? (Object.hasOwn(foreign, given) ? foreign[given]! : []).find((other) => known.includes(other));
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
  const isOffered = !Object.hasOwn(notOffered, given) || (meant !== undefined && plain(meant) === given);
  if (!isOffered) return `${what}: ${notOffered[given]!}`;
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
