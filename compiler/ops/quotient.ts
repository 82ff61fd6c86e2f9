/** Quotients without a division. */
import { otherAxes, type Shape, sameShape } from "../graph/types.ts";
import { constantValue } from "./numbers.ts";
import { isA, type Node, type Rules } from "../graph/graph.ts";
import { broadcast, reshape } from "./movement.ts";
import { pointwise } from "./pointwise.ts";
import { sum } from "./reduction.ts";

/** How many operations are looked through. */
const reach = 8;

/**
 * `dividend / divisor` where the divisor is a factor of all that the dividend is made of, else `undefined`: `2 x / x → 2`, also where
 * x is 0. So the cotangent of a norm becomes a smooth function again where the norm is read as its square.
 */
export function exactQuotient(rules: Rules, dividend: Node, divisor: Node, steps = reach): Node | undefined {
  if (areSame(rules, dividend, divisor)) return rules.constant(1, divisor);
  if (constantValue(dividend) === 0) return dividend;
  if (steps === 0) return undefined;
  const { op, args, type } = dividend;
  const [a, b, c] = args as [Node, Node, Node];
  const of = (part: Node, by = divisor): Node | undefined => exactQuotient(rules, part, by, steps - 1);
  const apply = (...operands: Node[]): Node => rules.graph.apply(op, operands);
  switch (op) {
    case pointwise.mul:
    case pointwise.scaleCotangent: {
      const first = of(a);
      if (first !== undefined) return apply(first, b);
      const second = of(b);
      return second && apply(a, second);
    }
    case pointwise.div:
    case pointwise.divideCotangent: {
      const numerator = of(a);
      return numerator && apply(numerator, b);
    }
    case pointwise.square: {
      const root = of(a);
      return root && rules.mul(root, a);
    }
    case pointwise.pow: {
      const exponent = constantValue(b);
      if (a !== divisor || exponent === undefined || exponent < 1) return undefined;
      return apply(a, rules.constant(exponent - 1, b));
    }
    case pointwise.neg: {
      const inner = of(a);
      return inner && apply(inner);
    }
    case pointwise.add:
    case pointwise.sub: {
      const [first, second] = [of(a), of(b)];
      return first && second && apply(first, second);
    }
    case pointwise.select: {
      const [first, second] = [of(b), of(c)];
      return first && second && apply(a, first, second);
    }
    case reshape: {
      const inner = of(a, rules.reshape(divisor, a.type.shape));
      return inner && rules.reshape(inner, type.shape);
    }
  }
  if (!isA(dividend, sum)) return undefined;
  const { axes } = dividend.attributes;
  const kept = otherAxes(a.type.shape, axes);
  const inner = of(a, rules.broadcast(divisor, a.type.shape, kept));
  return inner && rules.sum(inner, axes);
}

/** Whether two nodes are the same elements in the same places, whatever they were reshaped to on the way. */
function areSame(rules: Rules, a: Node, b: Node): boolean {
  if (!sameShape(a.type.shape, b.type.shape)) return false;
  if (!isA(a, broadcast) || !isA(b, broadcast))
    return inShape(rules, a, a.type.shape) === inShape(rules, b, b.type.shape);
  const [first, second] = [a, b].map(({ args, attributes }) => {
    const source = args[0]!;
    // Axes of size 1 stretch like those that are not there.
    const long = [...source.type.shape.keys()].filter((axis) => source.type.shape[axis]! > 1);
    const { axes } = attributes;
    const shape = long.map((axis) => source.type.shape[axis]!);
    return { axes: long.map((axis) => axes[axis]).join(), elements: inShape(rules, source, shape) };
  });
  return first!.elements === second!.elements && first!.axes === second!.axes;
}

/** The elements in a shape, by one reshape at most. */
function inShape(rules: Rules, node: Node, shape: Shape): Node {
  let source = node;
  while (source.op === reshape) source = source.args[0]!;
  return sameShape(source.type.shape, shape) ? source : rules.reshape(source, shape);
}
