/** Numbers as people read them. */

/** `6,508,928`, in every language setting. */
export const grouped = (count: number): string => count.toLocaleString("en-US");

const units = ["bytes", "KiB", "MiB", "GiB", "TiB"] as const;

/** `1 step`, `1,000 steps`, `2 launches`: every number of things that is printed. */
export const counted = (count: number, one: string, several = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : several}`;

/** Three digits, or as many as there are before the point. */
const rounded = (value: number): string =>
  value < 999.5 ? value.toPrecision(3) : grouped(Math.round(value));

/** `6.21 MiB` */
export function bytesText(bytes: number): string {
  let [value, unit] = [bytes, 0];
  for (; value >= 1024 && unit < units.length - 1; unit++) value /= 1024;
  return unit === 0 ? counted(bytes, "byte") : `${rounded(value)} ${units[unit]}`;
}

/** `67.6 million` */
export function countText(count: number): string {
  if (count >= 1e12) return `${rounded(count / 1e12)} trillion`;
  if (count >= 1e9) return `${rounded(count / 1e9)} billion`;
  return count >= 1e6 ? `${rounded(count / 1e6)} million` : grouped(count);
}

/** Four significant digits, or more, without an exponent between 0.0001 and ten million: 2.303, 12,346, 1.500e-7. */
export function formatNumber(value: number, digits = 4): string {
  if (!Number.isFinite(value)) return String(value);
  if (value === 0) return "0";
  const size = Math.abs(value);
  if (size < 1e-4 || size >= 1e7) return value.toExponential(digits - 1);
  return size >= 999.95 && digits === 4 ? grouped(Math.round(value)) : value.toPrecision(digits);
}

/** Two numbers with as many digits as it takes to tell them apart. */
export function toldApart(a: number, b: number): readonly [a: string, b: string] {
  let digits = 4;
  while (digits < 16 && formatNumber(a, digits) === formatNumber(b, digits)) digits++;
  return [formatNumber(a, digits), formatNumber(b, digits)];
}
