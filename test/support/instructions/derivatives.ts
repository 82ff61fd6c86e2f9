/** Functions of functions: derivatives inside of the model, loops, penalties. The inner function is another instruction. */
import {
  add,
  cast,
  cos,
  customGradient,
  grad,
  hessian,
  hessianVectorProduct,
  jacobian,
  jvp,
  l1Penalty,
  l2Penalty,
  mean,
  mul,
  scan,
  sin,
  square,
  tanh,
  zeros,
  type Tensor,
} from "../../../compiler/index.ts";
import { bounded, lastOf, ofRank, shaped, type Instruction, type Operands } from "./operands.ts";

/** The instruction inside of another: any of them, with other choices. */
const innerKind = (choice: number): number => choice * 31 + 7;

/** Another instruction's result of `x`, as floating-point numbers. */
function inner({ apply, choice }: Operands, operands: Partial<Operands>): Tensor {
  const made = apply(innerKind(choice), { ...operands, choice: choice >> 1 });
  return made.dtype === "i32" || made.dtype === "bool" ? mul(sin(cast(made, "f32")), 0.3) : sin(made);
}

export const derivatives = {
  grad: (operands) => {
    const x = shaped(operands.x, [2, 3]);
    return mul(grad(mean(square(inner(operands, { x }))), x), 0.5) as Tensor;
  },
  jvp: (operands) => {
    const x = shaped(operands.x, [2, 3]);
    return bounded(jvp(inner(operands, { x }), x, shaped(bounded(operands.y), [2, 3]) as never));
  },
  hessianVectorProduct: (operands) => {
    const x = shaped(operands.x, [4]);
    const direction = shaped(bounded(operands.y), [4]);
    return bounded(
      hessianVectorProduct(mean(square(inner(operands, { x }))), x, direction as never) as Tensor,
    );
  },
  jacobian: (operands) => {
    const x = shaped(operands.x, [3]);
    const output = shaped(inner(operands, { x }), operands.choice % 2 === 0 ? [2] : [5]);
    return bounded(jacobian(output, x) as Tensor);
  },
  hessian: (operands) => {
    const x = shaped(operands.x, [3]);
    return bounded(hessian(mean(square(inner(operands, { x }))), x) as Tensor);
  },
  customGradient: ({ x, y }) => {
    const product = customGradient(
      (a: Tensor, b: Tensor): Tensor => mul(sin(a), b),
      ([a, b], _, cotangent) => [mul(cotangent, mul(cos(a), b)), mul(cotangent, sin(a))],
    );
    return product(x, shaped(bounded(y), x.shape));
  },
  l1Penalty: ({ model }) => l1Penalty(model, { rate: 0.01 }) as Tensor,
  l2Penalty: ({ model }) => l2Penalty(model, { rate: 0.01 }) as Tensor,
} satisfies Record<string, Instruction>;

export const loops = {
  /** h ← tanh(x_t ∘ weight + scale · h + inner(x_t, h)), over the first axis, forward or backward; a counter beside it. */
  scan: (operands) => {
    const { x, y, model, choice, parameter } = operands;
    const stack = ofRank(x, 2 + (choice % 2));
    const xs = stack.shape[0]! > 5 ? shaped(stack, [4, ...stack.shape.slice(1)]) : stack;
    const step = xs.shape.slice(1);
    const weight = parameter([lastOf(xs)]);
    const scale = mean(bounded(y));
    const start = {
      h: choice % 3 === 0 ? zeros(model, step) : shaped(y, step),
      count: zeros(model, [], "i32"),
    };
    const { carry, ys } = scan(
      { carry: start as { h: Tensor; count: Tensor }, xs: [xs], reverse: (choice >> 1) % 2 === 1 },
      ({ h, count }, [part]) => {
        const now = part as Tensor;
        const made =
          choice % 4 === 0
            ? h
            : inner(operands, { x: now, y: h, index: count, any: choice % 8 === 1 ? h : now });
        const next: Tensor = tanh(add(add(mul(now, weight), mul(h, scale)), shaped(made, step)));
        return {
          carry: { h: next, count: add(count, 1) },
          ys: [choice % 3 === 0 ? next : mul(next, now), made],
        };
      },
    );
    return [
      carry.h,
      ys[0] as Tensor,
      ys[1] as Tensor,
      ys[0] as Tensor,
      mul(carry.h, cast(carry.count, "f32")),
    ][choice % 5]!;
  },
} satisfies Record<string, Instruction>;
