/** A stream of random numbers for making data. Training uses its own generator, in the trainer. */
export interface Random {
  /** Uniform in [low, high). */
  uniform(low: number, high: number): number;
  /** Normal with mean 0 and standard deviation 1. */
  normal(): number;
  /** Uniform over 0 .. bound - 1. */
  integer(bound: number): number;
  /** One of the items, each equally likely. */
  choose<Item>(items: readonly Item[]): Item;
}

/**
 * The generator sfc32 ("small fast counting", Chris Doty-Humphrey, PractRand): 96 bits of mixing state and a
 * 32-bit counter, so every stream has a period of at least 2^32. Its three seed words are a seed, a stream and
 * an index; each triple is a stream of its own, so example 7 is the same however many examples are made.
 * Each word is an integer in 0 .. 2^32 - 1.
 */
export function random(seed: number, stream = 0, index = 0): Random {
  for (const word of [seed, stream, index]) {
    if (word >>> 0 !== word) throw new RangeError(`seed must be an integer in 0 .. 2^32 - 1, not ${word}`);
  }
  let a = seed | 0;
  let b = stream | 0;
  let c = index | 0;
  let counter = 1;

  function next(): number {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }
  // PractRand's seeding: 15 rounds, after which close seeds no longer give alike numbers.
  for (let round = 0; round < 15; round++) next();

  const unit = (): number => next() / 2 ** 32;
  const integer = (bound: number): number => Math.floor(unit() * bound);
  return {
    uniform: (low, high) => low + (high - low) * unit(),
    // Box and Muller, "A Note on the Generation of Random Normal Deviates" (1958); 1 - u avoids log(0).
    normal: () => Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit()),
    integer,
    choose: <Item>(items: readonly Item[]): Item => {
      const item = items[integer(items.length)];
      if (item === undefined) throw new RangeError("cannot choose from nothing");
      return item;
    },
  };
}
