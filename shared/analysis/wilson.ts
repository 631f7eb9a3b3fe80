/** A share and the interval that holds the true one in 95 samples of 100. All in 0…1. */
export interface ShareInterval {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

const Z_95 = 1.959_963_984_540_054;

/**
 * The share of a sample with its score interval (Wilson 1927, "Probable inference, the law of
 * succession, and statistical inference"): right also for small samples and shares near 0 or 1.
 * @param of size of the sample, at least 1.
 */
export function wilsonInterval(hits: number, of: number): ShareInterval {
  const share = hits / of;
  const square = Z_95 ** 2 / of;
  const middle = (share + square / 2) / (1 + square);
  const half = (Z_95 / (1 + square)) * Math.sqrt((share * (1 - share)) / of + square / (4 * of));
  return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
