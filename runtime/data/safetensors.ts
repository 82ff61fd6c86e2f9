/** Arrays of a safetensors file. */
import { quoteNames } from "../errors.ts";
import { decodeSafetensors } from "../safetensors.ts";
import { widthOf } from "./dataset.ts";
import { DataError, reasonOf, type Place } from "./errors.ts";
import {
  arrayFor,
  decodeNumbers,
  numberTypes,
  type NumberOptions,
  type NumberType,
  type NumericArray,
  type StoredNumbers,
} from "./numbers.ts";
import { bytesOf, nameOf, type Source, type SourceOptions } from "./source.ts";

const types: Readonly<Record<string, NumberType>> = {
  F64: numberTypes.f8,
  F32: numberTypes.f4,
  F16: numberTypes.f2,
  BF16: numberTypes.bf16,
  I64: numberTypes.i8,
  I32: numberTypes.i4,
  I16: numberTypes.i2,
  I8: numberTypes.i1,
  U64: numberTypes.u8,
  U32: numberTypes.u4,
  U16: numberTypes.u2,
  U8: numberTypes.u1,
  BOOL: numberTypes.b1,
};

/** All arrays by name, or those that are asked for. Errors: TPL240 to TPL245. */
export async function readSafetensors(
  source: Source,
  options: SourceOptions & NumberOptions & { readonly arrays?: readonly string[] } = {},
): Promise<Record<string, NumericArray>> {
  const name = nameOf(source, options);
  const bytes = await bytesOf(source, options);
  let file: ReturnType<typeof decodeSafetensors>;
  try {
    file = decodeSafetensors(bytes);
  } catch (cause) {
    throw new DataError("TPL241", name, {}, reasonOf(cause), { cause });
  }
  const { tensors, data } = file;
  return Object.fromEntries(
    (options.arrays ?? [...tensors.keys()]).map((array) => {
      const tensor = tensors.get(array);
      if (tensor === undefined)
        throw new DataError(
          "TPL244",
          name,
          {},
          `has no array ${quoteNames([array])}; there is ${quoteNames([...tensors.keys()])}`,
        );
      const { dtype, shape, begin, end } = tensor;
      const start = data.byteOffset - bytes.byteOffset + begin;
      const refuse = (code: "TPL242" | "TPL243" | "TPL245", place: Place, problem: string) =>
        new DataError(code, name, place, `array ${quoteNames([array])}: ${problem}`);
      const type = types[dtype];
      if (type === undefined)
        throw refuse("TPL245", { byte: start }, `numbers of type ${dtype} cannot be read`);
      const stored: StoredNumbers = { start, type, isLittle: true, shape, options, refuse };
      const values = arrayFor(stored, widthOf(shape));
      decodeNumbers(data.subarray(begin, end), 0, values, 0, stored);
      return [array, { shape, values }] as const;
    }),
  );
}
