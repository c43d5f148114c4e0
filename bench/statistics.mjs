// Median and percentiles of samples. A task that a contestant cannot do has no samples.

function quantile(numbers, share) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/** `undefined` without samples. */
export function summary(samples = []) {
  const numbers = samples.filter((sample) => sample !== null);
  if (numbers.length === 0) return undefined;
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  const median = sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  return { median, p95: quantile(numbers, 0.95), runs: numbers.length };
}
