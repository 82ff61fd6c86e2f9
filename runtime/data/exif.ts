/** How a camera was held: the orientation that the Exif block of a JPEG notes (CIPA DC-008, in the format TIFF 6.0). */
import type { DataError } from "./errors.ts";
import type { Picture } from "./pictures.ts";

/** 1 to 8: which corner of the scene the first pixel is, and whether lines of the file are columns of the scene. */
export type Orientation = number;

const exif = [0x45, 0x78, 0x69, 0x66, 0, 0];

/** That of a segment APP1 from `start` to `end`; undefined if it is not Exif, or notes none. */
export function orientationIn(
  bytes: Uint8Array,
  start: number,
  end: number,
  refuse: (problem: string, byte: number) => DataError,
): Orientation | undefined {
  if (!exif.every((byte, k) => bytes[start + k] === byte)) return undefined;
  const advice = `save the picture again, or say orientation: "ignore"`;
  const damaged = (at: number, problem: string) =>
    refuse(`its Exif block is damaged: ${problem}; ${advice}`, at);
  const tiff = start + exif.length;
  const view = new DataView(bytes.buffer, bytes.byteOffset, Math.min(end, bytes.length));
  const need = (at: number, length: number): number => {
    if (at + length > view.byteLength) throw damaged(Math.min(at, view.byteLength), "it ends early");
    return at;
  };
  const order = String.fromCharCode(view.getUint8(need(tiff, 8)), view.getUint8(tiff + 1));
  const isLittle = order === "II";
  if ((!isLittle && order !== "MM") || view.getUint16(tiff + 2, isLittle) !== 42)
    throw damaged(tiff, "it does not start as TIFF does");
  const directory = need(tiff + view.getUint32(tiff + 4, isLittle), 2);
  const count = view.getUint16(directory, isLittle);
  for (let k = 0; k < count; k++) {
    const entry = need(directory + 2 + 12 * k, 12);
    if (view.getUint16(entry, isLittle) !== 0x0112) continue;
    // One number of 16 bits. Some write 0 where they do not know.
    const isShort = view.getUint16(entry + 2, isLittle) === 3 && view.getUint32(entry + 4, isLittle) === 1;
    const orientation = view.getUint16(entry + 8, isLittle);
    if (!isShort || orientation > 8) throw damaged(entry, "there is no such orientation");
    return orientation === 0 ? undefined : orientation;
  }
  return undefined;
}

/** The picture as the scene was. */
export function upright(picture: Picture, orientation: Orientation): Picture {
  if (orientation === 1) return picture;
  const { channels, values } = picture;
  const isTransposed = orientation >= 5;
  const isUpsideDown = [3, 4, 6, 7].includes(orientation);
  const isMirrored = [2, 3, 7, 8].includes(orientation);
  const [height, width] = isTransposed ? [picture.width, picture.height] : [picture.height, picture.width];
  const turned = new Float32Array(values.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [line, column] = isTransposed ? [x, y] : [y, x];
      const fromY = isUpsideDown ? picture.height - 1 - line : line;
      const fromX = isMirrored ? picture.width - 1 - column : column;
      const from = (fromY * picture.width + fromX) * channels;
      turned.set(values.subarray(from, from + channels), (y * width + x) * channels);
    }
  return { width, height, channels, values: turned };
}
