/**
 * Convolution of any rank as a trilinear form
 *   T(x, w, y) = Σ x[n, g·C + c, o·stride + k·dilation - padding] · w[g·O + m, c, k] · y[n, g·O + m, o].
 * Each role is the derivative of T by one of the three: `output` is the convolution, `input` and `weight` are
 * its gradients, and each role's own gradients are the two others. So it is closed under differentiation, and
 * `input` is also the transposed convolution.
 */
import { CompileError, showShape } from "../errors.ts";
import { sizeOf, type Shape, type TensorType } from "../graph/types.ts";
import { addAffine, scaleAffine, shiftAffine } from "../loops/affine.ts";
import type { Affine, Bound, Expr } from "../loops/types.ts";
import { requireNumbers, requireOperands } from "./checks.ts";
import type { Node, OpRecord } from "../graph/graph.ts";
import type { ValueContext } from "../graph/lowering.ts";
import { floats } from "../graph/sampling.ts";
import { call } from "../loops/build.ts";

type Role = "input" | "weight" | "output";

/** How windows move over the axes, one number for each. */
export interface Steps {
  readonly stride: readonly number[];
  readonly padding: readonly number[];
  readonly dilation: readonly number[];
}

export interface ConvolutionAttributes extends Steps {
  readonly role: Role;
  /** The shape of what the role computes. */
  readonly shape: Shape;
  readonly groups: number;
}

const roles: readonly Role[] = ["input", "weight", "output"];

/** Shapes of all three tensors: two from the operands, one from the attributes. */
function shapesOf(args: readonly TensorType[], attributes: ConvolutionAttributes): Record<Role, Shape> {
  const present = roles.filter((role) => role !== attributes.role);
  const shapes = { input: attributes.shape, weight: attributes.shape, output: attributes.shape };
  for (const [k, role] of present.entries()) shapes[role] = args[k]!.shape;
  return shapes;
}

function shapesIn({ args, attributes }: Node<ConvolutionAttributes>): Record<Role, Shape> {
  const types = args.map(({ type }) => type);
  return shapesOf(types, attributes);
}

/** `⌊(in + 2·padding - dilation·(kernel - 1) - 1) / stride⌋ + 1` */
export const convolvedSize = (
  size: number,
  kernel: number,
  stride: number,
  padding: number,
  dilation: number,
): number => Math.floor((size + 2 * padding - dilation * (kernel - 1) - 1) / stride) + 1;

/** Along axis `k`, the place of element `offset` of a window. */
export const elementUnder = (
  window: Affine,
  offset: Affine,
  { stride, padding, dilation }: Steps,
  k: number,
) => shiftAffine(addAffine(scaleAffine(window, stride[k]!), scaleAffine(offset, dilation[k]!)), -padding[k]!);

/** Along axis `k`, the window whose element `offset` lies at `place`, and bounds that hold where there is one. */
export function windowOver(
  { divide, modulo }: Pick<ValueContext<Node>, "divide" | "modulo">,
  place: Affine,
  offset: Affine,
  { kernel, stride, padding, dilation }: Steps & { readonly kernel: readonly number[] },
  k: number,
): { readonly window: Affine; readonly holds: readonly Bound[] } {
  // window · stride = place + padding - offset · dilation, lifted above zero so that division is exact.
  const step = stride[k]!;
  const lift = Math.ceil((dilation[k]! * (kernel[k]! - 1)) / step) * step;
  const position = shiftAffine(addAffine(place, scaleAffine(offset, -dilation[k]!)), padding[k]! + lift);
  const holds = step === 1 ? [] : [{ index: modulo(position, step), low: 0, high: 1 }];
  return { window: shiftAffine(divide(position, step), -lift / step), holds };
}

/** Throws TPL015 unless there are integers for each windowed axis: strides and dilations from 1, padding from 0. */
export function requireSteps(name: string, operands: string, axes: number, steps: Steps): void {
  const { stride, padding, dilation } = steps;
  for (const [what, values] of Object.entries({ stride, padding, dilation })) {
    const least = what === "padding" ? 0 : 1;
    if (values.length !== axes || !values.every((value) => Number.isInteger(value) && value >= least))
      throw new CompileError(
        "TPL015",
        `${name}: ${what} ${showShape(values)} must be ${axes} integer(s) from ${least}: ${operands}`,
      );
  }
}

export const convolution: OpRecord<ConvolutionAttributes> = {
  name: "convolution",
  type(args, attributes) {
    requireOperands("convolution", args, 2);
    const { input, weight, output } = shapesOf(args, attributes);
    const { stride, padding, dilation, groups } = attributes;
    const show = `input ${showShape(input)}, weight ${showShape(weight)}, output ${showShape(output)}`;
    requireNumbers("convolution", args);
    const rank = stride.length + 2;
    if ([input, weight, output].some((shape) => shape.length !== rank))
      throw new CompileError("TPL015", `convolution: ${stride.length} spatial axes do not fit ${show}`);
    requireSteps("convolution", show, stride.length, attributes);
    const [channels, outChannels] = [input[1]!, weight[0]!];
    if (
      !(Number.isInteger(groups) && groups >= 1) ||
      channels % groups !== 0 ||
      outChannels % groups !== 0 ||
      weight[1] !== channels / groups ||
      output[1] !== outChannels
    )
      throw new CompileError("TPL015", `convolution: channels do not fit with ${groups} group(s): ${show}`);
    if (input[0] !== output[0]) throw new CompileError("TPL015", `convolution: batch sizes differ: ${show}`);
    for (let k = 0; k < stride.length; k++) {
      const expected = convolvedSize(input[k + 2]!, weight[k + 2]!, stride[k]!, padding[k]!, dilation[k]!);
      if (!(expected >= 1) || expected !== output[k + 2])
        throw new CompileError(
          "TPL015",
          `convolution: axis ${k + 2} of size ${input[k + 2]} under a window of ${weight[k + 2]} (stride ${stride[k]}, padding ${padding[k]}, dilation ${dilation[k]}) gives ${expected}: ${show}`,
        );
    }
    return { dtype: args[0]!.dtype, shape: attributes.shape };
  },
  gradient({ node, args, cotangent, wanted, rules }) {
    const { role } = node.attributes;
    const present = roles.filter((other) => other !== role);
    return present.map((own, position) => {
      if (!wanted[position]!) return null;
      const tensors = { [present[0]!]: args[0]!, [present[1]!]: args[1]!, [role]: cotangent } as Record<
        Role,
        Node
      >;
      const operands = roles.filter((other) => other !== own).map((other) => tensors[other]);
      return rules.graph.apply(convolution, operands, {
        ...node.attributes,
        role: own,
        shape: args[position]!.type.shape,
      });
    });
  },
  lower: {
    kind: "fold",
    reuse: true,
    extents(node) {
      const { input, weight, output } = shapesIn(node);
      const { role, groups } = node.attributes;
      const kernel = weight.slice(2);
      if (role === "output") return [input[1]! / groups, ...kernel];
      if (role === "input") return [output[1]! / groups, ...kernel];
      return [output[0]!, ...output.slice(2)];
    },
    states: (node) => [{ type: node.type.dtype, initial: 0 }],
    step: (context, [state], index, reduction) => [stepOf(context, index, reduction, state!)],
    result: 0,
  },
  flops(node) {
    const { weight, output } = shapesIn(node);
    return 2 * sizeOf(output) * sizeOf(weight.slice(1));
  },
  sample(draw) {
    const axes = draw.pick([0, 1, 1, 2, 2, 3]);
    const along = (low: number, high: number): number[] =>
      Array.from({ length: axes }, () => draw.integer(low, high));
    const [stride, padding, dilation, kernel] = [
      along(1, 3),
      along(0, 2),
      along(1, 2),
      along(1, axes > 2 ? 2 : 3),
    ];
    const spatial = kernel.map((extent, k) => {
      const reach = dilation[k]! * (extent - 1) + 1 - 2 * padding[k]!;
      return Math.max(1, reach) + draw.integer(0, axes > 2 ? 1 : 3);
    });
    const [batch, groups] = [draw.integer(1, 2), draw.integer(1, 2)];
    const [channels, outChannels] = [draw.integer(1, 2), draw.integer(1, 2)];
    const shapes: Record<Role, Shape> = {
      input: [batch, groups * channels, ...spatial],
      weight: [groups * outChannels, channels, ...kernel],
      output: [
        batch,
        groups * outChannels,
        ...spatial.map((extent, k) =>
          convolvedSize(extent, kernel[k]!, stride[k]!, padding[k]!, dilation[k]!),
        ),
      ],
    };
    const role = draw.pick(roles);
    return {
      args: roles.filter((other) => other !== role).map((other) => floats(shapes[other])),
      attributes: { role, shape: shapes[role], stride, padding, dilation, groups },
    };
  },
};

/** The state after another term, or as it is where the term is one of the padding. */
function stepOf(
  context: ValueContext<Node<ConvolutionAttributes>>,
  index: readonly Affine[],
  reduction: readonly Affine[],
  state: Expr,
): Expr {
  const { node, read, guard, divide, modulo } = context;
  const { attributes } = node;
  const { role, stride, groups } = attributes;
  const { input, weight, output } = shapesIn(node);
  const accumulate = (a: Expr, b: Expr): Expr => call("add", state, call("mul", a, b));
  const [groupInputs, groupOutputs] = [input[1]! / groups, output[1]! / groups];
  const spatial = stride.map((_, k) => k);
  const first = index[0]!;
  const second = index[1]!;
  if (role === "input") {
    const window = reduction.slice(1);
    const group = groups === 1 ? undefined : divide(second, groupInputs);
    const outChannel =
      group === undefined ? reduction[0]! : addAffine(scaleAffine(group, groupOutputs), reduction[0]!);
    const bounds: Bound[] = [];
    const windows = { ...attributes, kernel: weight.slice(2) };
    const at = spatial.map((k) => {
      const { window: out, holds } = windowOver(context, index[k + 2]!, window[k]!, windows, k);
      bounds.push(...holds, { index: out, low: 0, high: output[k + 2]! });
      return out;
    });
    const channel = group === undefined ? second : modulo(second, groupInputs);
    return guard(
      bounds,
      () => accumulate(read(0, [outChannel, channel, ...window]), read(1, [first, outChannel, ...at])),
      state,
    );
  }
  const window = role === "output" ? reduction.slice(1) : index.slice(2);
  const outAt = role === "output" ? index.slice(2) : reduction.slice(1);
  const outChannel = role === "output" ? second : first;
  const channel = role === "output" ? reduction[0]! : second;
  const batch = role === "output" ? first : reduction[0]!;
  const inChannel =
    groups === 1 ? channel : addAffine(scaleAffine(divide(outChannel, groupOutputs), groupInputs), channel);
  const at = spatial.map((k) => elementUnder(outAt[k]!, window[k]!, attributes, k));
  const bounds = at.map((position, k) => ({ index: position, low: 0, high: input[k + 2]! }));
  const other = role === "output" ? [outChannel, channel, ...window] : [batch, outChannel, ...outAt];
  return guard(bounds, () => accumulate(read(0, [batch, inChannel, ...at]), read(1, other)), state);
}
