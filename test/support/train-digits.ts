/** A little training of mnist-cnn, in Node as in a browser: it imports nothing. */

interface DigitsTrainer {
  step(batch: { readonly x: Float32Array; readonly label: Int32Array }): number;
  save(): Uint8Array;
}

/** What must be the same everywhere. */
export interface Trained {
  readonly losses: readonly number[];
  /** The checkpoint's bytes, as numbers. */
  readonly saved: string;
}

export const batchOf = (random: () => number): { readonly x: Float32Array; readonly label: Int32Array } => ({
  x: Float32Array.from({ length: 200 * 28 * 28 }, random),
  label: Int32Array.from({ length: 200 }, () => Math.floor(10 * random())),
});

export function trainDigits(trainer: DigitsTrainer): Trained {
  let word = 1;
  const random = (): number => (word = (Math.imul(word, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  return {
    losses: [0, 1, 2].map(() => trainer.step(batchOf(random))),
    saved: trainer.save().join(),
  };
}

/** Milliseconds from nothing to a trainer, and those of its first step. */
export interface Started {
  readonly start: number;
  readonly firstStep: number;
}

/** `tick`: what a clock waits for that stands still while code runs. */
export async function startDigits(
  load: () => Promise<{ readonly createTrainer: (options: object) => Promise<DigitsTrainer> }>,
  options: object = {},
  tick: () => Promise<void> = async () => undefined,
): Promise<Started> {
  const batch = batchOf(Math.random);
  await tick();
  const since = performance.now();
  const { createTrainer } = await load();
  const trainer = await createTrainer({ seed: 3, ...options });
  await tick();
  const started = performance.now();
  trainer.step(batch);
  await tick();
  return { start: started - since, firstStep: performance.now() - started };
}
