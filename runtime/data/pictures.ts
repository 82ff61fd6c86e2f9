/** One picture: PNG or JPEG as numbers in [0, 1], with the channels that are asked for, and resized. */
import { quote } from "../errors.ts";
import { DataError, invalid, reasonOf, type DataErrorCode } from "./errors.ts";
import { orientationIn, upright, type Orientation } from "./exif.ts";

/** Pixel after pixel. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Grey, grey and opacity, colours, colours and opacity. */
  readonly channels: 1 | 2 | 3 | 4;
  readonly values: Float32Array;
}

export interface PictureOptions {
  /** 1 grey, 3 colours, 4 colours and opacity. Default: what all pictures have. */
  readonly channels?: 1 | 3 | 4;
  /** Height and width that all pictures are resized to. Default: all must have one size. */
  readonly size?: readonly [height: number, width: number];
  /** What lies behind pixels that are not opaque, from 0, black, to 1. Default: such pictures are an error unless there are 4 channels. */
  readonly background?: number;
  /** Whether a JPEG is turned as its camera has noted. Default: "apply". */
  readonly orientation?: "apply" | "ignore";
}

type Refuse = (code: DataErrorCode, problem: string, byte?: number) => DataError;

/** Errors: TPL241, TPL245. */
export async function decodePicture(
  bytes: Uint8Array,
  source: string,
  { orientation = "apply" }: PictureOptions,
): Promise<Picture> {
  const refuse: Refuse = (code, problem, byte) =>
    new DataError(code, source, byte === undefined ? {} : { byte }, problem);
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47])) return decodePng(bytes, refuse);
  if (startsWith(bytes, [0xff, 0xd8])) return decodeJpeg(bytes, orientation === "apply", refuse);
  throw refuse("TPL241", "is neither PNG nor JPEG, as its first bytes tell", 0);
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, k) => bytes[k] === byte);

async function decodePng(bytes: Uint8Array, refuse: Refuse): Promise<Picture> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 33) throw refuse("TPL241", "the file ends within its header", bytes.length);
  const [width, height, depth, isInterlaced] = [
    view.getUint32(16),
    view.getUint32(20),
    bytes[24]!,
    bytes[28] !== 0,
  ];
  checkSize(width, height, bytes, refuse);
  if (isInterlaced && depth < 8)
    throw refuse(
      "TPL245",
      `is interlaced with ${depth} bits a pixel, which cannot be read: save it without interlacing`,
    );
  const { decode } = await import("fast-png");
  let png: ReturnType<typeof decode>;
  try {
    png = decode(bytes, { checkCrc: true });
  } catch (cause) {
    throw refuse("TPL241", `is no valid PNG: ${reasonOf(cause)}; get the file again`);
  }
  const { palette, transparency, channels } = png;
  if (!isInterlaced)
    await checkLines(bytes, height * (1 + Math.ceil((width * channels * depth) / 8)), refuse);
  const samples = unpacked(png.data, width * channels, height, depth);
  const most = 2 ** depth - 1;
  if (palette !== undefined) {
    const kinds = palette.some((colour) => colour.length === 4) ? 4 : 3;
    const values = new Float32Array(width * height * kinds);
    for (const [pixel, index] of samples.entries()) {
      const colour = palette[index];
      if (colour === undefined)
        throw refuse("TPL241", `is no valid PNG: it has ${palette.length} colours, and uses colour ${index}`);
      for (let k = 0; k < kinds; k++) values[pixel * kinds + k] = (colour[k] ?? 255) / 255;
    }
    return { width, height, channels: kinds, values };
  }
  if (transparency === undefined)
    return {
      width,
      height,
      channels: channels as Picture["channels"],
      values: Float32Array.from(samples, (sample) => sample / most),
    };
  // One colour is the one that cannot be seen.
  const values = new Float32Array(width * height * (channels + 1));
  for (let pixel = 0; pixel < width * height; pixel++) {
    const colour = samples.subarray(pixel * channels, (pixel + 1) * channels);
    colour.forEach((sample, k) => (values[pixel * (channels + 1) + k] = sample / most));
    values[pixel * (channels + 1) + channels] = colour.every((sample, k) => sample === transparency[k])
      ? 0
      : 1;
  }
  return { width, height, channels: (channels + 1) as Picture["channels"], values };
}

/** fast-png takes lines that are missing as black. The chunks are well-formed: it has read them. */
async function checkLines(bytes: Uint8Array, length: number, refuse: Refuse): Promise<void> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { Unzlib } = await import("fflate");
  let found = 0;
  const inflate = new Unzlib((piece) => (found += piece.length));
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    const start = at + 8;
    if (view.getUint32(at + 4) === 0x49444154) inflate.push(bytes.slice(start, start + view.getUint32(at)));
  }
  if (found < length)
    throw refuse(
      "TPL241",
      `is no valid PNG: it has ${found} bytes of pixels, not ${length}; get the file again`,
    );
}

/** Samples of fewer than 8 bits lie in bytes, each row starting with a new one. */
function unpacked(data: ArrayLike<number>, perRow: number, rows: number, depth: number): Uint16Array {
  if (depth >= 8) return Uint16Array.from(data);
  const bytesPerRow = Math.ceil((perRow * depth) / 8);
  return Uint16Array.from({ length: perRow * rows }, (_, place) => {
    const [row, bit] = [Math.floor(place / perRow), (place % perRow) * depth];
    return (data[row * bytesPerRow + (bit >> 3)]! >> (8 - depth - (bit & 7))) & (2 ** depth - 1);
  });
}

async function decodeJpeg(bytes: Uint8Array, isTurned: boolean, refuse: Refuse): Promise<Picture> {
  const { width, height, components, orientation } = frameOf(bytes, isTurned, refuse);
  checkSize(width, height, bytes, refuse);
  const { default: jpeg } = await import("jpeg-js");
  let data: Uint8Array;
  try {
    ({ data } = jpeg.decode(bytes, {
      useTArray: true,
      formatAsRGBA: false,
      tolerantDecoding: false,
      maxResolutionInMP: Infinity,
      maxMemoryUsageInMB: 4096,
    }));
  } catch (cause) {
    throw refuse("TPL241", `is no valid JPEG: ${reasonOf(cause)}; get the file again`);
  }
  const values = new Float32Array(width * height * components);
  // Of a grey picture, all three colours are the same.
  for (let k = 0; k < values.length; k++) values[k] = data[components === 1 ? 3 * k : k]! / 255;
  return upright({ width, height, channels: components, values }, orientation);
}

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly components: 1 | 3;
  readonly orientation: Orientation;
}

/** What a JPEG says about itself: segments of a marker and a length, until the one that starts the frame. */
function frameOf(bytes: Uint8Array, isTurned: boolean, refuse: Refuse): Frame {
  const half = (at: number): number => (bytes[at]! << 8) | bytes[at + 1]!;
  let orientation: Orientation | undefined;
  for (let at = 2; at + 9 < bytes.length; at += 2 + half(at + 2)) {
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at++;
    const marker = bytes[at + 1]!;
    if (bytes[at] !== 0xff)
      throw refuse("TPL241", "is no valid JPEG: there is no marker where one should be", at);
    if (marker === 0xe1 && isTurned)
      orientation ??= orientationIn(bytes, at + 4, at + 2 + half(at + 2), (problem, byte) =>
        refuse("TPL241", problem, byte),
      );
    // C4, C8 and CC are tables.
    if (marker < 0xc0 || marker > 0xcf || marker === 0xc4 || marker === 0xc8 || marker === 0xcc) continue;
    if (marker > 0xc2)
      throw refuse(
        "TPL245",
        `is a JPEG of a kind that cannot be read (lossless or arithmetic, marker ${marker.toString(16)})`,
        at,
      );
    if (bytes[at + 4] !== 8)
      throw refuse("TPL245", `has ${bytes[at + 4]} bits a colour, and only 8 can be read`, at);
    const components = bytes[at + 9]!;
    if (components === 4)
      throw refuse(
        "TPL245",
        "is a CMYK picture, whose colours depend on a printer: convert it to RGB first",
        at,
      );
    if (components !== 1 && components !== 3)
      throw refuse("TPL245", `has ${components} colours, not 1 or 3`, at);
    return { width: half(at + 7), height: half(at + 5), components, orientation: orientation ?? 1 };
  }
  throw refuse("TPL241", "is no valid JPEG: it ends before the picture starts", bytes.length);
}

/** Deflate makes at most 1032 bytes of one, 1 bit pixels are the smallest; JPEG's blocks of 64 take more than a bit. */
function checkSize(width: number, height: number, bytes: Uint8Array, refuse: Refuse): void {
  if (width === 0 || height === 0 || width * height > 1032 * 8 * bytes.length)
    throw refuse("TPL241", `cannot be ${width} x ${height} pixels, with ${bytes.length} bytes`);
}

/** A picture as planes `[channels, height, width]`. Errors: TPL245 for opacity that gets lost. */
export function planesOf(
  picture: Picture,
  channels: 1 | 3 | 4,
  { background }: PictureOptions,
  source: string,
): Float32Array {
  const { width, height, channels: has, values } = picture;
  const pixels = width * height;
  const [colours, hasOpacity] = [has < 3 ? 1 : 3, has % 2 === 0];
  const planes = new Float32Array(channels * pixels);
  for (let pixel = 0; pixel < pixels; pixel++) {
    const start = pixel * has;
    const opacity = hasOpacity ? values[start + colours]! : 1;
    const colour = (k: number): number => {
      const value = values[start + (colours === 1 ? 0 : k)]!;
      if (opacity === 1 || channels === 4) return value;
      if (background === undefined)
        throw new DataError(
          "TPL245",
          source,
          {},
          "has pixels that are not opaque: say background, or channels: 4",
        );
      return opacity * value + (1 - opacity) * background;
    };
    // Luma of ITU-R 601.
    if (channels === 1)
      planes[pixel] = colours === 1 ? colour(0) : 0.299 * colour(0) + 0.587 * colour(1) + 0.114 * colour(2);
    else {
      for (let k = 0; k < 3; k++) planes[k * pixels + pixel] = colour(k);
      if (channels === 4) planes[3 * pixels + pixel] = opacity;
    }
  }
  return planes;
}

/** Planes in another size: the mean of what lies under a pixel, weighted by a triangle (the filter BILINEAR of Pillow). */
export function resized(
  planes: Float32Array,
  [fromHeight, fromWidth]: readonly [number, number],
  [toHeight, toWidth]: readonly [number, number],
): Float32Array {
  if (fromHeight === toHeight && fromWidth === toWidth) return planes;
  const lines = planes.length / fromWidth;
  const across = weightsOf(fromWidth, toWidth);
  const narrow = new Float32Array(lines * toWidth);
  for (let line = 0; line < lines; line++)
    across.forEach(({ first, weights }, x) => {
      let sum = 0;
      for (const [k, weight] of weights.entries()) sum += weight * planes[line * fromWidth + first + k]!;
      narrow[line * toWidth + x] = sum;
    });
  const channels = lines / fromHeight;
  const down = weightsOf(fromHeight, toHeight);
  const result = new Float32Array(channels * toHeight * toWidth);
  for (let channel = 0; channel < channels; channel++)
    down.forEach(({ first, weights }, y) => {
      for (let x = 0; x < toWidth; x++) {
        let sum = 0;
        for (const [k, weight] of weights.entries())
          sum += weight * narrow[(channel * fromHeight + first + k) * toWidth + x]!;
        result[(channel * toHeight + y) * toWidth + x] = sum;
      }
    });
  return result;
}

/** For each new pixel, the old ones from `first` on with their weights. */
function weightsOf(
  from: number,
  to: number,
): { readonly first: number; readonly weights: readonly number[] }[] {
  const scale = from / to;
  const reach = Math.max(scale, 1);
  return Array.from({ length: to }, (_, place) => {
    const centre = (place + 0.5) * scale;
    const first = Math.max(0, Math.trunc(centre - reach + 0.5));
    const end = Math.min(from, Math.trunc(centre + reach + 0.5));
    const raw = Array.from({ length: end - first }, (_, k) =>
      Math.max(0, 1 - Math.abs((first + k + 0.5 - centre) / reach)),
    );
    const sum = raw.reduce((total, weight) => total + weight, 0);
    return { first, weights: raw.map((weight) => weight / sum) };
  });
}

/** Errors: TPL247. */
export function checkPictureOptions(
  source: string,
  { channels, size, background, orientation = "apply" }: PictureOptions,
): void {
  if (channels !== undefined && ![1, 3, 4].includes(channels))
    throw invalid(source, `channels can be 1, 3 or 4, not ${quote(channels)}`);
  if (
    size !== undefined &&
    !(size.length === 2 && size.every((extent) => Number.isSafeInteger(extent) && extent > 0))
  )
    throw invalid(source, `size must be [height, width], not ${quote(size)}`);
  if (background !== undefined && !(background >= 0 && background <= 1))
    throw invalid(source, `background must be from 0 to 1, not ${background}`);
  if (!["apply", "ignore"].includes(orientation))
    throw invalid(source, `orientation must be "apply" or "ignore", not ${quote(orientation)}`);
}
