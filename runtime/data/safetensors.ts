/** Arrays of a safetensors file. */
import { quoteNames } from "../errors.ts";
import { decodeSafetensors } from "../safetensors.ts";
import { DataError, reasonOf } from "./errors.ts";
import {
  decodeNumbers,
  numberTypes,
  type NumberOptions,
  type NumberType,
  type NumericArray,
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
      const { dtype, shape, begin } = tensor;
      const refuse = (code: "TPL242" | "TPL243" | "TPL245", problem: string) =>
        new DataError(
          code,
          name,
          { byte: data.byteOffset - bytes.byteOffset + begin },
          `array ${quoteNames([array])}: ${problem}`,
        );
      const type = types[dtype];
      if (type === undefined) throw refuse("TPL245", `numbers of type ${dtype} cannot be read`);
      const encoding = { type, isLittle: true, shape };
      return [
        array,
        decodeNumbers(data, begin, encoding, options, (code, _, problem) => refuse(code, problem)),
      ] as const;
    }),
  );
}
