/**
 * Learning rate schedules: functions of the number of steps done, computed inside the step. Formulas and names of
 * the options follow `torch.optim.lr_scheduler`, stepped once per training step.
 */
import { CompileError } from "../errors.ts";
import { complement, number, power, rateAt, type LearningRate, type Schedule } from "./scalars.ts";
import type { Node, Rules } from "../graph/graph.ts";

export function constant(learningRate: number): Schedule {
  return (rules) => number(rules, learningRate);
}

export interface StepOptions {
  readonly learningRate: number;
  /** Steps between two decays. */
  readonly stepSize: number;
  readonly gamma?: number;
}

/** `learningRate · gamma^⌊steps / stepSize⌋` */
export function step({ learningRate, stepSize, gamma = 0.1 }: StepOptions): Schedule {
  return (rules, done) => {
    const decays = rules.call("floor", rules.div(done, number(rules, stepSize)));
    return rules.mul(number(rules, learningRate), power(rules, gamma, decays));
  };
}

export interface MultiStepOptions {
  readonly learningRate: number;
  /** Numbers of steps after which the rate decays. */
  readonly milestones: readonly number[];
  readonly gamma?: number;
}

/** `learningRate · gammaⁿ`, n being the number of milestones reached. */
export function multiStep({ learningRate, milestones, gamma = 0.1 }: MultiStepOptions): Schedule {
  return (rules, done) => {
    const reached = milestones.map((milestone) =>
      rules.cast(rules.call("greaterEqual", done, number(rules, milestone)), "f64"),
    );
    const decays = reached.reduce((sum, one) => rules.add(sum, one), number(rules, 0));
    return rules.mul(number(rules, learningRate), power(rules, gamma, decays));
  };
}

export interface ExponentialOptions {
  readonly learningRate: number;
  readonly gamma: number;
}

/** `learningRate · gamma^steps` */
export function exponential({ learningRate, gamma }: ExponentialOptions): Schedule {
  return (rules, done) => rules.mul(number(rules, learningRate), power(rules, gamma, done));
}

export interface CosineOptions {
  readonly learningRate: number;
  /** Steps from the learning rate down to the minimum; then it rises again, as in PyTorch. */
  readonly steps: number;
  readonly minimum?: number;
}

/**
 * Half a cosine from `learningRate` to `minimum`: Loshchilov and Hutter, "SGDR: stochastic gradient descent with warm
 * restarts", 2017, equation 5.
 */
export function cosine({ learningRate, steps, minimum = 0 }: CosineOptions): Schedule {
  return (rules, done) =>
    halfCosine(rules, number(rules, learningRate), number(rules, minimum), rules.scale(done, 1 / steps));
}

export interface OneCycleOptions {
  /** The highest learning rate. */
  readonly maximum: number;
  /** Length of the whole cycle; after it the rate stays at its lowest. */
  readonly steps: number;
  /** Part of the cycle in which the rate rises. */
  readonly warmUp?: number;
  /** `maximum` divided by the rate of the first step. */
  readonly initialDivisor?: number;
  /** The rate of the first step divided by that of the last. */
  readonly finalDivisor?: number;
}

/**
 * From `maximum / initialDivisor` up to `maximum` and down to almost nothing, along half cosines: Smith and Topin,
 * "Super-convergence", 2018, in the form of PyTorch's `OneCycleLR` (two phases).
 */
export function oneCycle(options: OneCycleOptions): Schedule {
  const { maximum, steps, warmUp = 0.3, initialDivisor = 25, finalDivisor = 1e4 } = options;
  const [top, end] = [warmUp * steps - 1, steps - 1];
  if (!(top > 0))
    throw new CompileError(
      "TPL017",
      `oneCycle: warmUp must be more than one step of ${steps}, not ${warmUp} · ${steps}`,
    );
  return (rules, done) => {
    const [low, high] = [number(rules, maximum / initialDivisor), number(rules, maximum)];
    const last = number(rules, maximum / initialDivisor / finalDivisor);
    const now = rules.call("minimum", done, number(rules, end));
    const rising = halfCosine(rules, low, high, rules.scale(now, 1 / top));
    const sinceTop = rules.sub(now, number(rules, top));
    const falling = halfCosine(rules, high, last, rules.scale(sinceTop, 1 / (end - top)));
    return rules.select(rules.call("lessEqual", now, number(rules, top)), rising, falling);
  };
}

export interface LinearWarmUpOptions {
  /** What the rate grows to: a number, or another schedule, counted from the first step on. */
  readonly learningRate: LearningRate;
  readonly steps: number;
  /** The first step's part of the learning rate. */
  readonly startFactor?: number;
}

/** `learningRate · (startFactor + (1 - startFactor) · min(1, stepsDone / steps))` */
export function linearWarmUp({ learningRate, steps, startFactor = 1 / 3 }: LinearWarmUpOptions): Schedule {
  return (rules, done) => {
    const progress = rules.call("minimum", rules.scale(done, 1 / steps), number(rules, 1));
    const factor = rules.add(number(rules, startFactor), rules.scale(progress, 1 - startFactor));
    return rules.mul(rateAt(rules, learningRate, done), factor);
  };
}

export interface InverseSquareRootOptions {
  /** The highest rate, that of step number `warmUp`. */
  readonly learningRate: number;
  readonly warmUp: number;
}

/**
 * `learningRate · min(t / warmUp, √(warmUp / t))` in step t = 1, 2, …: Vaswani et al., "Attention is all you need", 2017, equation
 * 3, whose highest rate is `1 / √(size · warmUp)`.
 */
export function inverseSquareRoot({ learningRate, warmUp }: InverseSquareRootOptions): Schedule {
  return (rules, done) => {
    const progress = rules.scale(rules.add(done, number(rules, 1)), 1 / warmUp);
    const decay = rules.call("rsqrt", progress);
    return rules.mul(number(rules, learningRate), rules.call("minimum", progress, decay));
  };
}

/** `to + (from - to) · (1 + cos(π · progress)) / 2` */
function halfCosine(rules: Rules, from: Node, to: Node, progress: Node): Node {
  const cosine = rules.call("cos", rules.scale(progress, Math.PI));
  const left = rules.scale(complement(rules, rules.neg(cosine)), 0.5);
  return rules.add(to, rules.mul(rules.sub(from, to), left));
}
