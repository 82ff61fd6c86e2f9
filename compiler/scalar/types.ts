/** Element types: a row each, what the runtime knows of it (`runtime/types.ts`) and what the compiler adds. How a target spells types belongs to the target. */
import { elementTypes, type ElementRow, type ElementType } from "../../runtime/types.ts";

export { floatTypes, type FloatType } from "../../runtime/types.ts";

export type DType = ElementType;

export interface ScalarType extends ElementRow {
  readonly bytes: number;
  /** The scalar function that converts to it. */
  readonly cast: `to${Capitalize<DType>}`;
  /** Four of them, or of what they are computed as, are a vector of 128 bits. */
  readonly hasLanes: boolean;
  /** The largest number but infinity, and the smallest one from 0 up that has all digits of the type. */
  readonly largest: number;
  readonly leastNormal: number;
  /** What users of other frameworks call it. */
  readonly otherNames: readonly string[];
}

type Added = Omit<ScalarType, keyof ElementRow | "bytes">;

const row = (type: DType, added: Added): ScalarType => ({
  ...elementTypes[type],
  bytes: elementTypes[type].array.BYTES_PER_ELEMENT,
  ...added,
});

export const scalarTypes: Readonly<Record<DType, ScalarType>> = {
  f32: row("f32", {
    cast: "toF32",
    hasLanes: true,
    largest: (2 - 2 ** -23) * 2 ** 127,
    leastNormal: 2 ** -126,
    otherNames: ["float", "float32", "single"],
  }),
  f64: row("f64", {
    cast: "toF64",
    hasLanes: false,
    largest: Number.MAX_VALUE,
    leastNormal: 2 ** -1022,
    otherNames: ["float64", "double"],
  }),
  i32: row("i32", {
    cast: "toI32",
    hasLanes: true,
    largest: 2 ** 31 - 1,
    leastNormal: 1,
    otherNames: ["int", "int32", "int64", "long"],
  }),
  bool: row("bool", {
    cast: "toBool",
    hasLanes: true,
    largest: 1,
    leastNormal: 1,
    otherNames: ["boolean"],
  }),
};

export const dtypes = Object.keys(scalarTypes) as DType[];

export const isFloat = (dtype: DType): boolean => scalarTypes[dtype].isFloat;
