/** Convolutions and pooling. */
import {
  avgPool1d,
  avgPool2d,
  avgPool3d,
  conv1d,
  conv2d,
  conv3d,
  convolve,
  convolveTransposed,
  convTranspose,
  globalAvgPool,
  maxPool1d,
  maxPool2d,
  maxPool3d,
  mul,
  type Tensor,
} from "../../../compiler/index.ts";
import { distinct, ofRank, shaped, type Instruction } from "./operands.ts";

const window = (choice: number) => ({
  stride: 1 + (choice % 2),
  padding: (choice >> 1) % 2,
  dilation: 1 + ((choice >> 2) % 4 === 0 ? 1 : 0),
});
/** [2, 2 or 4, …] with extents that any window fits into. */
const images = (x: Tensor, spatial: number, choice: number): Tensor =>
  shaped(x, [choice % 3 === 0 ? 1 : 2, 2, ...[5, 4, 3].slice(3 - spatial)]);
const pooled =
  (f: (x: Tensor, choice: number) => Tensor, spatial: number): Instruction =>
  ({ x, choice }) =>
    f(
      distinct(
        x.shape.length === spatial + 2 && Math.min(...x.shape.slice(2)) > 1 ? x : images(x, spatial, choice),
      ),
      choice,
    );

export const windows = {
  convolve: ({ x, choice, parameter }) => {
    const spatial = 1 + (choice % 3);
    const groups = 1 + ((choice >> 3) % 2);
    const weight = parameter([2 * groups, 2 / groups, ...[2, 2, 2].slice(3 - spatial)]);
    const bias = choice % 2 === 0 ? { bias: parameter([2 * groups]) } : {};
    return mul(
      convolve(images(x, spatial, choice), weight, { ...window(choice >> 1), groups, ...bias }),
      0.4,
    );
  },
  conv1d: ({ x, choice, name }) =>
    conv1d(ofRank(x, 3), { name, out: 2, kernel: 2, ...window(choice), padding: 2, bias: choice % 2 === 0 }),
  conv2d: ({ x, choice, name }) =>
    conv2d(ofRank(x, 4), {
      name,
      out: 1 + (choice % 3),
      kernel: [1 + (choice % 2), 3],
      padding: 2,
      stride: [1, 1 + (choice % 2)],
    }) as Tensor,
  conv3d: ({ x, choice, name }) =>
    conv3d(images(x, 3, choice), { name, out: 2, kernel: 2, ...window(choice) }),
  convolveTransposed: ({ x, choice, parameter }) => {
    const spatial = 1 + (choice % 2);
    const groups = 1 + ((choice >> 3) % 2);
    const shape = [2, 2, 3, 2].slice(0, spatial + 2);
    return mul(
      convolveTransposed(shaped(x, shape), parameter([2, 2, ...[3, 2].slice(0, spatial)]), {
        ...window(choice >> 1),
        groups,
        outputPadding: (choice >> 1) % 2 === 0 ? 0 : 1,
        ...(choice % 3 === 0 && { bias: parameter([2 * groups]) }),
      }),
      0.4,
    );
  },
  convTranspose: ({ x, choice, name }) =>
    convTranspose(shaped(x, [1, 2, 3, 2]), {
      name,
      out: 2,
      kernel: 2 + (choice % 2),
      stride: 1 + ((choice >> 1) % 2),
      bias: choice % 3 > 0,
    }),
  maxPool1d: pooled((x, choice) => maxPool1d(x, 2, { stride: 1 + (choice % 2) }), 1),
  maxPool2d: pooled(
    (x, choice) => maxPool2d(x, 2, { padding: choice % 2, stride: 1 + ((choice >> 1) % 2) }) as Tensor,
    2,
  ),
  maxPool3d: pooled((x, choice) => maxPool3d(x, [1, 2, 2], { stride: 1 + (choice % 2) }), 3),
  avgPool1d: pooled(
    (x, choice) => avgPool1d(x, 2, { padding: choice % 2, countIncludePad: choice % 3 === 0 }),
    1,
  ),
  avgPool2d: pooled((x, choice) => avgPool2d(x, 2, { stride: 1, padding: choice % 2 }) as Tensor, 2),
  avgPool3d: pooled((x) => avgPool3d(x, [2, 1, 2]), 3),
  globalAvgPool: ({ x, choice }) => globalAvgPool(ofRank(x, 3 + (choice % 2))) as Tensor,
} satisfies Record<string, Instruction>;
