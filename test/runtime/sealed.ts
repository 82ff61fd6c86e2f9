/** Safetensors files as other programs make them, and with other metadata. */
import { crc32 } from "../../runtime/safetensors.ts";

/** A file with this header text (or object) and data, made by another program. */
export const fileOf = (header: object | string, data: Uint8Array = new Uint8Array(0)): Uint8Array => {
  const text = new TextEncoder().encode(typeof header === "string" ? header : JSON.stringify(header));
  const file = new Uint8Array(8 + text.length + data.length);
  new DataView(file.buffer).setBigUint64(0, BigInt(text.length), true);
  file.set(text, 8);
  file.set(data, 8 + text.length);
  return file;
};

const headerBytes = (file: Uint8Array): number =>
  Number(new DataView(file.buffer, file.byteOffset).getBigUint64(0, true));

export const headerOf = (file: Uint8Array): string =>
  new TextDecoder().decode(file.subarray(8, 8 + headerBytes(file)));

export const dataOf = (file: Uint8Array): Uint8Array => file.subarray(8 + headerBytes(file));

/** The tensors of a file with this metadata, and a right checksum. */
export const sealed = (metadata: object, file: Uint8Array): Uint8Array => {
  const all = { "tapeless.checksum": "00000000", ...metadata };
  const copy = fileOf({ ...JSON.parse(headerOf(file)), __metadata__: all }, dataOf(file));
  const digits = crc32(copy).toString(16).padStart(8, "0");
  copy.set(new TextEncoder().encode(digits), 8 + headerOf(copy).indexOf("00000000"));
  return copy;
};
