/** The few statistics that the bench needs. */

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The exponent p of y = c xᵖ: the slope of the least-squares line through (log x, log y). */
export function fittedExponent(points: readonly (readonly [x: number, y: number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (k: 0 | 1): number => logs.reduce((sum, point) => sum + point[k], 0) / logs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const covariance = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  const variance = logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return covariance / variance;
}

/** Runs until it has not become faster for a while, since V8 optimizes in the background; returns the seconds of a run. */
export async function warmUp(work: (count: number) => void | Promise<void>): Promise<number> {
  let [count, spent, best, sinceBest] = [1, 0, Infinity, 0];
  while (spent < longestWarmUp && (spent < shortestWarmUp || sinceBest < steadySeconds)) {
    const start = performance.now();
    await work(count);
    const elapsed = (performance.now() - start) / 1000;
    spent += elapsed;
    sinceBest += elapsed;
    if (elapsed / count < 0.97 * best) sinceBest = 0;
    best = Math.min(best, elapsed / count);
    if (elapsed < steadySeconds / 10) count *= 2;
  }
  return best;
}

const [shortestWarmUp, steadySeconds, longestWarmUp] = [0.6, 0.5, 8];
