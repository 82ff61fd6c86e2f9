/** Muon: momentum, orthogonalized. */
import type { Optimizer, TrainedParameter } from "../model/optimizer.ts";
import { number, spread, stepScalars, type LearningRate } from "./scalars.ts";
import { descend, evolve, movingAverage, shrunk } from "./update.ts";
import type { Node, Rules } from "../graph/graph.ts";

export interface MuonOptions {
  /** Trains all that is not a matrix, for example `adamw()`. */
  readonly others: Optimizer;
  /** Which matrices to train; embeddings and output layers are better left to `others`. All, if not given. */
  readonly matrices?: (parameter: TrainedParameter) => boolean;
  readonly learningRate?: LearningRate;
  readonly momentum?: number;
  /** Looks ahead along the momentum. */
  readonly nesterov?: boolean;
  /** Part of `learningRate` by which the parameter shrinks in a step. */
  readonly weightDecay?: number;
  /** Newton-Schulz iterations. */
  readonly iterations?: number;
  /** Least norm that a momentum is divided by. */
  readonly eps?: number;
}

/**
 * Jordan et al., "Muon: an optimizer for hidden layers in neural networks", 2024, in the form of PyTorch's `Muon`:
 *
 *     m ← momentum · m + (1 - momentum) · g        nesterov: momentum · m + (1 - momentum) · g, for m below
 *     θ ← θ · (1 - learningRate · weightDecay) - learningRate · √max(1, rows / columns) · orthogonal(m)
 */
export function muon(options: MuonOptions): Optimizer {
  const { others, matrices = () => true, learningRate = 0.001, momentum = 0.95, nesterov = true } = options;
  const { weightDecay = 0.1, iterations = 5, eps = 1e-7 } = options;
  const isOurs = (parameter: TrainedParameter): boolean =>
    parameter.value.type.shape.length === 2 && matrices(parameter);
  return {
    name: "muon",
    update(context) {
      const { rules } = context;
      const scalars = stepScalars(context, learningRate);
      for (const parameter of context.parameters.filter(isOurs)) {
        const { value, gradient } = parameter;
        const m = evolve(context, parameter, "momentum", (previous) =>
          movingAverage(rules, previous, momentum, gradient),
        );
        const ahead = nesterov ? movingAverage(rules, m, momentum, gradient) : m;
        const [rows, columns] = value.type.shape as readonly [number, number];
        const rate = rules.mul(scalars.learningRate, number(rules, Math.sqrt(Math.max(1, rows / columns))));
        const before = shrunk(rules, value, scalars.learningRate, weightDecay);
        context.assign(value, descend(rules, before, rate, orthogonal(rules, ahead, iterations, eps)));
      }
      others.update({ ...context, parameters: context.parameters.filter((parameter) => !isOurs(parameter)) });
    },
  };
}

/** Coefficients of the odd polynomial a·x + b·x³ + c·x⁵, chosen by Jordan for its steep slope at 0. */
const [a, b, c] = [3.4445, -4.775, 2.0315];

/**
 * Nearly the closest matrix with orthonormal rows (or columns, where there are fewer of them): a few iterations
 * that take each singular value of a [rows, columns] matrix towards 1. Every product is of the smaller size.
 *
 *     X ← a · X + (b · A + c · A²) · X,  A = X · Xᵀ
 */
function orthogonal(rules: Rules, matrix: Node, iterations: number, eps: number): Node {
  const [rows, columns] = matrix.type.shape as readonly [number, number];
  const isTall = rows > columns; // then A = Xᵀ · X, from the right
  const norm = rules.call("sqrt", rules.sum(rules.call("square", matrix), [0, 1]));
  const divisor = rules.call("maximum", norm, rules.constant(eps, norm));
  let x = rules.div(matrix, spread(rules, divisor, matrix));
  for (let k = 0; k < iterations; k++) {
    const gram = isTall ? rules.contract(x, x, 0, 0) : rules.contract(x, x, 1, 1);
    const polynomial = rules.add(rules.scale(gram, b), rules.scale(rules.contract(gram, gram, 1, 0), c));
    const change = isTall ? rules.contract(x, polynomial, 1, 0) : rules.contract(polynomial, x, 1, 0);
    x = rules.add(rules.scale(x, a), change);
  }
  return x;
}
