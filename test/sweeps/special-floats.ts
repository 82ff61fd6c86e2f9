/** All scalar functions on special values: in lanes, one by one, interpreted, and as TypeScript, in either precision. */
import type { DType } from "../../compiler/scalar/types.ts";
import { edgeValues } from "../support/edge-values.ts";
import { randomNumbers } from "../support/numeric.ts";
import { formsOf, functionCases, wrongForms } from "../support/scalar-forms.ts";
import type { Sweep } from "./sweep.ts";

const bits = new BigInt64Array(1);
const asF64 = new Float64Array(bits.buffer);
const asF32 = new Float32Array(bits.buffer);

/** An edge value, its neighbour, or any bits: as many numbers of each magnitude as of any other. */
function specialValue(type: DType, random: () => number): number {
  const edges = edgeValues[type];
  const edge = edges[Math.floor(edges.length * random())]!;
  const kind = random();
  if (type === "bool" || kind < 0.3) return edge;
  const any = BigInt(Math.floor(2 ** 32 * random())) * 2n ** 32n + BigInt(Math.floor(2 ** 32 * random()));
  const step = BigInt(Math.floor(9 * random()) - 4);
  if (type === "i32") return kind < 0.6 ? (edge + Number(step)) | 0 : Number(BigInt.asIntN(32, any));
  if (type === "f64") asF64[0] = edge;
  else asF32[0] = edge;
  bits[0] = kind < 0.6 ? bits[0]! + step : any;
  return type === "f64" ? asF64[0]! : asF32[0]!;
}

export const specialFloats: Sweep = {
  name: "special-floats",
  what: "special values",
  count: 1_200_000,
  small: 15_000,
  async run(count, seed) {
    const random = randomNumbers(seed);
    const forms = await formsOf(functionCases, [1, 4, 7]);
    const each = Math.ceil(count / functionCases.length);
    return functionCases.flatMap((one) => {
      const rows = Array.from({ length: each }, () => one.types.map((type) => specialValue(type, random)));
      return wrongForms(forms, one, rows).map((wrong) => `${wrong} (seed ${seed})`);
    });
  },
};
