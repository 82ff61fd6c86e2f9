/** Quotients without a division. */
import { constantValue } from "../graph/traverse.ts";
import type { Node } from "../graph/types.ts";
import type { Rules } from "./rules.ts";

/** How many operations are looked through. */
const reach = 8;

/**
 * `dividend / divisor` where the divisor is a factor of all that the dividend is made of, else `undefined`: `2 x / x → 2`, also where
 * x is 0. So the cotangent of a norm becomes a smooth function again where the norm is read as its square.
 */
export function exactQuotient(rules: Rules, dividend: Node, divisor: Node, steps = reach): Node | undefined {
  if (dividend === divisor || isSpread(rules, dividend, divisor)) return rules.constant(1, divisor);
  if (constantValue(dividend) === 0) return dividend;
  if (steps === 0) return undefined;
  const { op, args, type } = dividend;
  const [a, b, c] = args as [Node, Node, Node];
  const of = (part: Node, by = divisor): Node | undefined => exactQuotient(rules, part, by, steps - 1);
  switch (op) {
    case "mul":
    case "scaleCotangent": {
      const first = of(a);
      if (first !== undefined) return rules.call(op, first, b);
      const second = of(b);
      return second && rules.call(op, a, second);
    }
    case "div":
    case "divideCotangent": {
      const numerator = of(a);
      return numerator && rules.call(op, numerator, b);
    }
    case "square": {
      const root = of(a);
      return root && rules.mul(root, a);
    }
    case "pow": {
      const exponent = constantValue(b);
      if (a !== divisor || exponent === undefined || exponent < 1) return undefined;
      return rules.call("pow", a, rules.constant(exponent - 1, b));
    }
    case "neg": {
      const inner = of(a);
      return inner && rules.neg(inner);
    }
    case "add":
    case "sub": {
      const [first, second] = [of(a), of(b)];
      return first && second && rules.call(op, first, second);
    }
    case "select": {
      const [first, second] = [of(b), of(c)];
      return first && second && rules.select(a, first, second);
    }
    case "reshape": {
      const inner = of(a, rules.reshape(divisor, a.type.shape));
      return inner && rules.reshape(inner, type.shape);
    }
    case "sum": {
      const axes = dividend.attributes["axes"] as readonly number[];
      const kept = [...a.type.shape.keys()].filter((axis) => !axes.includes(axis));
      const inner = of(a, rules.broadcast(divisor, a.type.shape, kept));
      return inner && rules.sum(inner, axes);
    }
    default:
      return undefined;
  }
}

/** Whether two broadcasts spread the same elements in the same way, be it with axes of size 1 between. */
function isSpread(rules: Rules, a: Node, b: Node): boolean {
  if (a.op !== "broadcast" || b.op !== "broadcast" || a.type.shape.join() !== b.type.shape.join())
    return false;
  const [first, second] = [a, b].map(({ args, attributes }) => {
    const source = args[0]!;
    const long = [...source.type.shape.keys()].filter((axis) => source.type.shape[axis]! > 1);
    const axes = (attributes["axes"] as readonly number[]).filter((_, axis) => long.includes(axis));
    const shape = long.map((axis) => source.type.shape[axis]!);
    const inner = source.op === "reshape" ? source.args[0]! : source;
    return { axes, source: inner.type.shape.join() === shape.join() ? inner : rules.reshape(source, shape) };
  });
  return first!.source === second!.source && first!.axes.join() === second!.axes.join();
}
