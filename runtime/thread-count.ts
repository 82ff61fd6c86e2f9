/**
 * How many threads run a program: all, or one. Threads that run a program together wait for each other many times in a call. Where another process
 * takes the core of one of them, or where the program is small, a single thread is faster. The results are the same, and only the clock tells: calls are
 * timed in windows, and now and then a window is a trial, in which the other number of threads runs the program.
 */

/** A window lasts at least as many milliseconds: several times what an operating system lets a process run before another one gets the core. */
const windowMilliseconds = 20;
/** The least number of calls in a window. */
const windowCalls = 3;
/** The other way is taken where a call of the trial takes less than this part of the time: windows of the same work differ by some percent. */
const clearlyFaster = 0.95;
/** A trial begins at once where a call takes this many times what it took the other way. */
const clearlySlower = 1.1;
/**
 * A trial that lost time is followed by another one after patience × that time. The patience of a way doubles with every trial that it loses, from the
 * least to the most, so that trials cost one part in 8, later one in 64, of the time at most.
 */
const [leastPatience, mostPatience] = [8, 64];
/** What a trial counts to have lost at least, as a part of a window: ways that are equally fast would otherwise alternate. */
const leastLoss = 1 / 8;
/** What a trial counts to have lost at most, in windows: a computer may have slept meanwhile. */
const mostLoss = 8;
/** After being the best for this many windows, a way has the least patience again: it is soon tried when it is no longer the best. */
const longStay = 32;

interface Way {
  readonly threads: number;
  /** Milliseconds of a call in the last windows; of the way that is not best, what they may be now. 0 before the first window. */
  mean: number;
  patience: number;
}

export interface ThreadCount {
  /** Of the next call; of the first one, all. */
  readonly next: () => number;
  /** How long that took. */
  readonly took: (milliseconds: number) => void;
}

/** Knows nothing but the times that it is told, and allocates nothing. */
export const threadCount = (threads: number): ThreadCount => {
  const way = (count: number): Way => ({ threads: count, mean: 0, patience: leastPatience });
  let [best, other] = [way(threads), way(1)];
  let isTrial = false;
  // Of the window.
  let calls = 0;
  // For how many windows the best way has been that.
  let windows = 0;
  // Milliseconds: an object, since such numbers are allocated where variables are assigned them.
  const time = {
    /** Of the window. */
    spent: 0,
    /** The best way's least mean since the last trial. */
    least: 0,
    /** Until the next trial, divided by the other way's patience. */
    debt: 0,
  };
  const usualWindow = (): number => Math.max(windowMilliseconds, windowCalls * best.mean);
  return {
    next: () => (isTrial ? other : best).threads,
    took(milliseconds) {
      const spent = (time.spent += milliseconds);
      calls++;
      const isWhole = calls >= windowCalls && spent >= windowMilliseconds;
      if (!isWhole && !(isTrial && spent > 2 * usualWindow())) return;
      const mean = spent / calls;
      if (isTrial) {
        other.mean = mean;
        const isBetter = mean < clearlyFaster * best.mean;
        const loser = isBetter ? best : other;
        loser.patience = Math.min(2 * loser.patience, mostPatience);
        if (isBetter) {
          best = other;
          other = loser;
          windows = 0;
        }
        const [loss, window] = [spent - calls * best.mean, usualWindow()];
        time.debt = Math.min(Math.max(loss, leastLoss * window), mostLoss * window);
        time.least = best.mean;
        isTrial = false;
      } else {
        best.mean = best.mean === 0 ? mean : (best.mean + mean) / 2;
        // What makes one way faster may make the other one faster, too; what makes it slower may not.
        if (best.mean < time.least) {
          other.mean *= best.mean / time.least;
          time.least = best.mean;
        }
        if (++windows === longStay) best.patience = leastPatience;
        time.debt -= spent / other.patience;
        isTrial = time.debt <= 0 || best.mean > clearlySlower * other.mean;
      }
      time.spent = calls = 0;
    },
  };
};
