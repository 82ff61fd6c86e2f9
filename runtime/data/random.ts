/**
 * Random numbers for data: functions of a seed, a purpose and two counters, with nothing to keep. The same seed gives the same order, split and
 * augmentation on every machine, and example 7 of epoch 3 whatever was drawn before.
 */
import { permutation as permuted, shuffleStream } from "../batches.ts";
import { threefry } from "../math.ts";
import { invalid } from "./errors.ts";

/** Streams of their own, apart from those of a trainer, which count from 0. */
const purposes = {
  shuffle: shuffleStream,
  split: 0x73706c69,
  groups: 0x67726f75,
  flip: 0x666c6970,
  crop: 0x63726f70,
  noise: 0x6e6f6973,
};

export type Purpose = keyof typeof purposes;

/** Uniform in [0, 1). */
export function uniform(seed: number, purpose: Purpose, major: number, minor: number): number {
  return (threefry(seed, purposes[purpose], major, minor) >>> 0) / 2 ** 32;
}

/** Normal with mean 0 and standard deviation 1, after Box and Muller: draws `2 · minor` and `2 · minor + 1`. */
export function normal(seed: number, purpose: Purpose, major: number, minor: number): number {
  const radius = Math.sqrt(-2 * Math.log(1 - uniform(seed, purpose, major, 2 * minor)));
  return radius * Math.cos(2 * Math.PI * uniform(seed, purpose, major, 2 * minor + 1));
}

/** A random order of 0 .. size - 1. For shuffling it is that of a training with the same seed. */
export const permutation = (size: number, seed: number, purpose: Purpose, pass = 0): Uint32Array =>
  permuted(size, seed, pass, purposes[purpose]);

/** The seed, if it is one. Errors: TPL247. */
export function checkSeed(what: string, seed: unknown, option = "seed"): number {
  if (typeof seed === "number" && seed >>> 0 === seed) return seed;
  throw invalid(what, `the ${option} must be an integer in 0 .. 2^32 - 1, not ${String(seed)}`);
}
