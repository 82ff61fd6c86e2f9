/**
 * A student who learns flash cards, simulated: how FSRS-6 says that memory goes, in plain numbers, and review logs drawn from
 * it. Formulas: open-spaced-repetition, "The Algorithm", FSRS-6 (wiki of github.com/open-spaced-repetition/fsrs4anki).
 */
import { requireCount, type Dataset, type Split } from "./dataset.ts";
import { random, type Random } from "./random.ts";

/** The 21 weights that FSRS-6 starts from: medians over many users of Anki, as published. */
export const defaultWeights: readonly number[] = [
  0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
  1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
];

/** The published range of each weight. */
export const weightRanges: readonly (readonly [low: number, high: number])[] = [
  ...Array.from({ length: 4 }, () => [0.001, 100] as const),
  ...([
    [1, 10],
    [0.001, 4],
    [0.001, 4],
    [0.001, 0.75],
  ] as const),
  ...([
    [0, 4.5],
    [0, 0.8],
    [0.001, 3.5],
  ] as const),
  ...([
    [0.001, 5],
    [0.001, 0.25],
    [0.001, 0.9],
    [0, 4],
  ] as const),
  ...([
    [0, 1],
    [1, 6],
  ] as const),
  ...([
    [0, 2],
    [0, 2],
    [0, 0.8],
  ] as const),
  [0.1, 0.8],
];

/** The weights of the simulated student, who differs from the usual one in all that matters. */
export const studentWeights: readonly number[] = [
  0.6, 2, 4.5, 14, 5.5, 0.6, 2, 0.05, 1.5, 0.25, 1.3, 1.2, 0.1, 0.4, 1.1, 0.4, 2.6, 0.9, 0.3, 0.15, 0.35,
];

/** What is known of a card: stability (days until 90 % are remembered) and difficulty, in [1, 10]. */
export interface Memory {
  readonly stability: number;
  readonly difficulty: number;
}

/** 1 again (it was forgotten), 2 hard, 3 good, 4 easy. */
export type Rating = 1 | 2 | 3 | 4;

const clamp = (low: number, value: number, high: number): number => Math.min(Math.max(low, value), high);

/** The probability of recall `days` after the last review: a power law through 90 % at the stability. */
export function retrievability(w: readonly number[], stability: number, days: number): number {
  const decay = -w[20]!;
  return (1 + ((0.9 ** (1 / decay) - 1) * days) / stability) ** decay;
}

const initialDifficulty = (w: readonly number[], rating: number): number =>
  w[4]! - Math.exp(w[5]! * (rating - 1)) + 1;

export const firstMemory = (w: readonly number[], rating: Rating): Memory => ({
  stability: clamp(0.001, w[rating - 1]!, 36_500),
  difficulty: clamp(1, initialDifficulty(w, rating), 10),
});

/** The memory after a review with this rating, `days` after the one before; less than one day is the same day. */
export function nextMemory(w: readonly number[], memory: Memory, rating: Rating, days: number): Memory {
  const { stability: s, difficulty: d } = memory;
  const forgotten = 1 - retrievability(w, s, days);
  const damped = d - (w[6]! * (rating - 3) * (10 - d)) / 9;
  const difficulty = clamp(1, w[7]! * initialDifficulty(w, 4) + (1 - w[7]!) * damped, 10);
  return { stability: clamp(0.001, s * growth(), 36_500), difficulty };

  function growth(): number {
    if (days < 1) {
      const sameDay = Math.exp(w[17]! * (rating - 3 + w[18]!)) * s ** -w[19]!;
      return rating >= 3 ? Math.max(1, sameDay) : sameDay;
    }
    if (rating === 1) {
      const lapsed = w[11]! * d ** -w[12]! * ((s + 1) ** w[13]! - 1) * Math.exp(w[14]! * forgotten);
      return Math.min(lapsed / s, Math.exp(-w[17]! * w[18]!));
    }
    const bonus = rating === 2 ? w[15]! : rating === 4 ? w[16]! : 1;
    return 1 + Math.exp(w[8]!) * (11 - d) * s ** -w[9]! * Math.expm1(w[10]! * forgotten) * bonus;
  }
}

/** Reviews of many cards in the order of time; the first of each has no days before it. */
export interface ReviewLogs extends Split {
  readonly inputs: {
    /** Days since the review before, [n, T]. */
    readonly days: Float32Array;
    /** Ratings from 1 to 4, [n, T]; 0 after a card's last review. */
    readonly rating: Int32Array;
  };
}

/** Cards of a student with the weights `w`. The scheduler that chose their intervals knew little: some are far too long. */
function reviewLogs(w: readonly number[], numbers: Random, cards: number, length: number): ReviewLogs {
  const inputs = { days: new Float32Array(cards * length), rating: new Int32Array(cards * length) };
  const ratingFrom = (shares: readonly [Rating, number][]): Rating => {
    let rest = numbers.uniform(0, 1);
    return shares.find(([, share]) => (rest -= share) < 0)?.[0] ?? 4;
  };
  for (let card = 0; card < cards; card++) {
    const reviews = 4 + numbers.integer(length - 3);
    let rating = ratingFrom([
      [1, 0.25],
      [2, 0.15],
      [3, 0.45],
    ]);
    let memory = firstMemory(w, rating);
    inputs.rating[card * length] = rating;
    for (let k = 1; k < reviews; k++) {
      // What was hard or forgotten is mostly seen again on the same day.
      const again = rating <= 2 && numbers.uniform(0, 1) < 0.6;
      const days = again
        ? 0
        : clamp(1, Math.round(memory.stability * Math.exp(1.2 * numbers.normal())), 1000);
      const recalled = numbers.uniform(0, 1) < retrievability(w, memory.stability, days);
      rating = recalled
        ? ratingFrom([
            [2, 0.2],
            [3, 0.6],
          ])
        : 1;
      memory = nextMemory(w, memory, rating, days);
      inputs.days[card * length + k] = days;
      inputs.rating[card * length + k] = rating;
    }
  }
  return { size: cards, inputs };
}

/** Review logs of one student: at most `length` reviews of each card. */
export function flashcards({ seed = 0, train = 16_384, test = 4096, length = 16 } = {}): Dataset & {
  readonly train: ReviewLogs;
  readonly test: ReviewLogs;
} {
  for (const [name, count] of Object.entries({ train, test })) requireCount(name, count);
  requireCount("length", length, 4);
  return {
    train: reviewLogs(studentWeights, random(seed, 1), train, length),
    test: reviewLogs(studentWeights, random(seed, 2), test, length),
    description: `${train} flash cards of a simulated student`,
  };
}

/** The mean log loss of a memory model on review logs: of reviews on a later day, which is what FSRS is judged by. */
export function logLoss(w: readonly number[], { size, inputs: { days, rating } }: ReviewLogs): number {
  const length = days.length / size;
  let [sum, count] = [0, 0];
  for (let card = 0; card < size; card++) {
    let memory = firstMemory(w, rating[card * length] as Rating);
    for (let at = card * length + 1; at < (card + 1) * length && rating[at]! > 0; at++) {
      if (days[at]! >= 1) {
        const recall = retrievability(w, memory.stability, days[at]!);
        sum -= Math.log(rating[at]! > 1 ? recall : 1 - recall);
        count++;
      }
      memory = nextMemory(w, memory, rating[at] as Rating, days[at]!);
    }
  }
  return sum / count;
}
