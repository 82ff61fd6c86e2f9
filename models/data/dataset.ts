/** One array per model input; the leading dimension of all is the number of examples. */
export interface Split {
  readonly size: number;
  readonly inputs: Readonly<Record<string, Float32Array | Int32Array>>;
}

export interface Dataset {
  readonly train: Split;
  readonly test?: Split;
  readonly description: string;
}

/** Mean and standard deviation of MNIST's pixels in [0, 1]: what `normalizePixel` subtracts and divides by. */
export const pixelMean = 0.1307;
export const pixelDeviation = 0.3081;

/** Ink in [0, 1] to about zero mean and unit variance over a set of handwritten digits. */
export function normalizePixel(ink: number): number {
  return (ink - pixelMean) / pixelDeviation;
}

/** Returns `value` if it is an integer of at least `least`; otherwise a RangeError that names the option. */
export function requireCount(name: string, value: number, least = 1): number {
  if (!Number.isSafeInteger(value) || value < least) {
    throw new RangeError(`${name} must be an integer of at least ${least}, not ${value}`);
  }
  return value;
}
